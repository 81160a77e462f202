topic: water-intake
place: us

== wint-morning-evening-month
who S: woman
{S} drinks {a:2..4} cups of water in the morning and {b:2..3 times} as many cups in the afternoon. She [decides to|chooses to] drink an additional {a} cups every evening, too.
? How many cups of water will {S} drink [per|a] week? = (a+a*b)*7+a*7 : cups
? If there are {g:16} cups in a gallon, how many gallons of water will she drink in {d:16,24,32} days? = (a+a*b+a)*d/g : gallons where whole (a+a*b+a)*d/g*2

== wint-hike-two-canteens
who S: man, T: woman
{S} carries {a:60..144 by 12} ounces of water on a hike, which is {b:2..3 times} as much as {T} carries. On the way up the mountain, {T} drinks {c:1/2,1/3} of her water, and {S} drinks {d:1/2,1/4} of his water.
where whole a/b, whole c*a/b, whole a*d, c != d
? How many ounces of water do {S} and {T} have left [altogether|in total]? = a+a/b-c*a/b-a*d : ounces
? How many ounces of water does {T} drink on the way up? = c*a/b : ounces
? How many more ounces does {S} carry than {T} [at first|in the beginning]? = a-a/b : ounces

== wint-office-coolers-week
who S: woman
{S} [wants to|would like to|wishes to] know how much water her company drinks. On [every day|each day] of the week, {a:4..8} cooks drink {b:5..7} cups each, {c:10..20} drivers drink {d:3..4} cups each, and {e:2..5} managers drink {f:2..3} cups each.
? How many cups of water do all of these people drink [per|a] week? = (a*b+c*d+e*f)*7 : cups
? How many more cups do the cooks drink [per|a] day than the managers? = a*b-e*f : cups

== wint-goats-cows-water
{S}'s cows drink a lot. In the barn there are {a:6..12} cows, and each of them drinks {c:2 times} a day, {b:6..10} gallons each time. For cleaning the barn, {S} needs {d:3..6} gallons per cow [every day|each day].
? How many gallons of water does {S} need [per|a] week for drinking and cleaning? = (c*a*b+a*d)*7 : gallons
? How many gallons do the cows drink per day? = c*a*b : gallons
? If {e:2 words} of the cows are sold, how many gallons [per|a] day will the remaining cows drink? = c*(a-e)*b : gallons

== wint-thermos-shared-cups
who S: man
{S} made {a:48..96 by 8} ounces of iced tea for {b:4,8} people, including himself, and everyone gets the same amount. {S} pours his own share into a bottle that already contains {d:10..20} ounces of water. Then he drinks {e:3..8} ounces from the bottle.
? [How many ounces are left in {S}'s bottle?|Find out how many ounces are left in {S}'s bottle.] = a/b+d-e : ounces
? If {o:1 as "one"} of the other people gives {S} a share as well, how many ounces of tea does {S} get in total? = a/b+a/b*o : ounces

== wint-sports-camp-bottles
who S: woman
At a sports camp, there are {c:3..5} teams. [Each|Every] team has {a:8..12} girls and {b:8..12} boys, and each of them drinks {d:2..3} bottles of water [per|a] day. The camp lasts for {e:5..6} days. Each bottle contains {f:12,16,20} ounces. {S} [has to|needs to] order the water.
? How many ounces of water do the teams drink in total during the camp? = f*e*d*c*(a+b) : ounces
? How many bottles of water does {S} [have to|need to] order? = e*d*c*(a+b) : bottles
? [How many girls and boys are there in the camp?|Find out how many girls and boys there are in the camp.] = c*(a+b) : children

== wint-leaky-faucet-percent
A faucet in {S}'s house loses {a:3..6} cups of water [per|an] hour for {b:10..20} hours [per|a] day. {S} [is able to|can] repair it a little so that it loses {c:25%,50%,75%} less.
? How many cups of water does the faucet lose per week now that it is repaired a little? = a*b*7-c*a*b*7 : cups
? How many cups did it lose per day before? = a*b : cups
? How many cups of water does {S} save per day? = c*a*b : cups

== wint-fill-stations-marathon
who S: man
{S} needs water for a race. In the morning he [buys|purchases] {a:6..12} packages with {b:24} bottles each. In the afternoon, a company brings {d:2..4} trucks, and on each truck there are {c:5..10} times as many bottles as {S} [bought|purchased]. All of the bottles are shared [equally|evenly] among {e:4,6,8} water stations.
where whole (a*b+d*c*a*b)/e
? How many bottles does each water station get? = (a*b+d*c*a*b)/e : bottles
? How many bottles did the company bring? = d*c*a*b : bottles

== wint-eight-glasses-weekly
{S} drinks {b:4..6} glasses of water at home and {c:2..3} glasses at school [every day|each day]. [Each|Every] glass contains {a:8,10,12} ounces.
? How many ounces of water does {S} drink [per|a] week? = b*a*7+c*a*7 : ounces
? How many more ounces does {S} drink at home than at school in a day? = b*a-c*a : ounces
? If {S} uses a larger glass of {d:16} ounces at home and drinks the same number of glasses there, how many more ounces will {S:he} drink each day? = b*(d-a) : ounces

== wint-bottled-water-leftover-share
who S: woman
{S} had {e:6..15} bottles of water in the garage. She [buys|purchases] {a:2..4} packages of {b:12} bottles and {c:2..3} packages of {d:24} bottles. Then she drinks {g:4..8} bottles, and her puppy bites holes into {h:2..4} bottles. She divides the remaining bottles equally among {f:3..6} friends.
where whole (e+a*b+c*d-g-h)/f
? How many bottles does each friend get? = (e+a*b+c*d-g-h)/f : bottles
? How many bottles does {S} buy? = a*b+c*d : bottles
? How many bottles does she have after buying the packages? = e+a*b+c*d : bottles

== wint-days-of-cups-minus
{S} [wants to|would like to|wishes to] drink {a:48..96 by 8} ounces of water per day. {S:He} fills {S:his} bottle, which has a capacity of {b:12,16,20} ounces, {c:2..3} times before noon and drinks all of it.
where a > b*c+4
? How many more ounces does {S} need to drink after noon? = a-b*c : ounces
? How many cups of water does {S} want to drink [per|a] day, if there are {e:8} ounces in a cup? = a/e : cups
? How many times does {S:he} have to fill the bottle for the rest of the day? = ceil((a-b*c)/b) : times

== wint-pets-water-days
who S: woman
{S}'s dog drinks {a:4,6,8} cups of water [per|a] day, and her cat drinks {h:1/2 as "half"} as much as the dog. She leaves for {b:3..6} days and puts {c:2..4} gallons of water into a special bowl. [There are|There are currently] {g:16} cups in a gallon.
? How many cups of water do her pets drink [per|a] day? = a+a*h : cups
? How many more cups of water do her pets need for this time than {S} put into the bowl? = b*(a+a*h)-c*g : cups where b*(a+a*h) > c*g
? How many cups of water will be left in the bowl when {S} comes back? = c*g-b*(a+a*h) : cups where c*g > b*(a+a*h)

== wint-water-bill-family
Water costs {a:$4..$8} per {k:1000} gallons in {S}'s city. {S:His} family of {b:3..5} uses {c:60..90 by 10} gallons per person each day.
? How many gallons of water does {S}'s family use in {d:30} days? = b*c*d : gallons
? How much will the family pay for {d:30} days of water? = b*c*d/k*a : dollars
? If each person uses {e:10,20} gallons less [per|a] day, how many gallons will the family use in {d:30} days? = b*(c-e)*d : gallons

== wint-bathtub-or-shower
who S: man
{S} uses {a:35..50 by 5} gallons of water when he takes a bath. When he takes a shower, he uses {b:2..3} gallons per minute, and he showers for {c:6..9} minutes.
where a > b*c+3
? How many gallons of water does {S} save if he takes a shower and no bath? = a-b*c : gallons
? If he takes {d:2..3} baths and {e:4..5} showers [per|a] week, how many gallons of water does he use per week? = d*a+e*b*c : gallons
? How many minutes could he shower with the water of a bath? = a/b : minutes

== wint-runners-water-weight-loss
{S} weighs {a:150..180} pounds before a run and {b:2..5} pounds less after the run. {S:His} coach says that {S:he} [needs to|has to] drink {c:20,24} ounces of water for every pound that {S:he} loses. {S} has already drunk {d:12..30} ounces.
where b*c > d
? How many more ounces of water does {S} need to drink? = b*c-d : ounces
? How much does {S} weigh after the run? = a-b : pounds
? How many cups of {e:8} ounces does {S} need to drink for [all of the|all the] lost pounds? = b*c/e : cups where whole b*c/e*2

== wint-tank-trip-truck
who S: woman
A water tank on a ranch contains {a:900..1500 by 100} gallons. Every day, the horses drink {b:50..90 by 10} gallons, and {S} uses {c:20..40 by 5} gallons for her garden. After {d:4..6} days, it rains, and {e:80..200 by 20} gallons flow into the tank.
where a > d*(b+c)+50, d*(b+c) > e
? How many gallons are in the tank after the rain? = a-d*(b+c)+e : gallons
? For how many more full days will the water last after the rain? = floor((a-d*(b+c)+e)/(b+c)) : days

== wint-soda-vs-water-price
{S} always orders a soda for {a:$2.50..$4.00 by 0.5} with lunch, {b:4..5} days [per|a] week. Water is free. {S:He} [decides to|chooses to] drink water on {c:2..3} of these days.
? [How much money|How much] will {S} save in {d:8..20} weeks? = a*c*d : dollars
? How much will {S} spend on soda in {m:4..10} weeks now? = a*(b-c)*m : dollars

== wint-class-pitcher-percent
who S: man
There were {a:160..320 by 40} ounces of water in a container in {S}'s classroom. The students drank {b:30%,40%,50%} of it before noon and {c:20%,25%,50%} of the rest after noon. {S} used {d:8..16} ounces for the plants.
where whole a*b, whole (a-a*b)*c, a*(1-b)*(1-c) > d
? [How many ounces of water are left?|Calculate how many ounces of water are left.] = a-a*b-c*(a-a*b)-d : ounces
? How many ounces did the students drink after noon? = c*(a-a*b) : ounces
? How many ounces did the students drink [altogether|in total]? = a*b+c*(a-a*b) : ounces

== wint-iced-water-sale-stand
who S: woman
{S} sells cold water at the beach. She buys {a:5..8} packages of {b:24} bottles for {c:$4..$7} each. She pays {d:$10..$20} for ice. On Saturday she sells {e:60..110} bottles for {f:$1.50,$2.00} each, and her family drinks {g:6..9} bottles.
where a*b > e+g, e*f > a*c+d
? How many bottles does {S} have left? = a*b-e-g : bottles
? [How much more money|How much more] did {S} take in on Saturday than she spent on the water and the ice? = e*f-a*c-d : dollars
? How much did {S} spend on the water and the ice? = a*c+d : dollars

== wint-rain-barrel-rate
A barrel contains {a:10..25} gallons of rainwater. During a storm, {b:2..4} gallons [per|an] hour run into it for {c:4..7} hours. The barrel has a capacity of {d:55,60} gallons.
where d > a+b*c
? How many more gallons would fit into the barrel after the storm? = d-a-b*c : gallons
? [How many gallons are in the barrel after the storm?|Determine how many gallons are in the barrel after the storm.] = a+b*c : gallons
? If {S} then fills as many {e:3 words}-gallon pails as possible for {S:his} tulips, how many full pails does {S:he} get? = floor((a+b*c)/e) : pails

== wint-liters-two-sizes
who S: woman
{S} bought {n:10..20} bottles of water. Small bottles contain {a:2 words} cups, and [@lg large|big] bottles contain {b:4..6} cups. [There are|There are currently] {t:30..90} cups of water in all of her bottles.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) >= 2, (t-a*n)/(b-a) <= n-2, t > a*n
? How many [@lg large|big] bottles did {S} buy? = (t-a*n)/(b-a) | l, s: l + s = n, b*l + a*s = t : bottles
? How many small bottles did she buy? = (b*n-t)/(b-a) | s, l: s + l = n, a*s + b*l = t : bottles
? If she drinks {c:2..4} of the [@lg large|big] bottles, how many cups of water [are left|remain]? = t-b*c : cups where (t-a*n)/(b-a) > c

== wint-average-ounces-days
{S} writes down how much water {S:he} drinks. On Monday {S:he} drank {a:40..70} ounces, on Tuesday {b:40..70} ounces, and on Wednesday {c:40..70} ounces. {S:He} [wants to|would like to|wishes to] have an average of {m:60..70 by 5} ounces [per|a] day from Monday to Thursday.
where 4*m-a-b-c > 40, 4*m-a-b-c < 120
? How many ounces does {S} need to drink on Thursday? = 4*m-a-b-c | t: a+b+c+t = 4*m : ounces
? How many ounces has {S} drunk from Monday to Wednesday? = a+b+c : ounces
? How many ounces [per|a] day has {S} drunk on average from Monday to Wednesday? = (a+b+c)/3 : ounces where whole (a+b+c)/3

== wint-machine-bottles-seconds
who S: man
{S} operates a machine that fills {a:2..5} bottles of water per second. He lets it run for {b:4..8} hours [per|a] day.
? How many bottles does the machine fill [per|a] day? = a*b*60*60 : bottles
? If the machine [has to|needs to] be cleaned for {c:10..30 by 5} minutes of this time, how many bottles does it fill [per|a] day? = a*(b*60-c)*60 : bottles

== wint-cup-holder-hours-timer
who S: woman
{S} sets a timer so that she remembers to drink. She drinks {a:6..10} ounces every {b:30, 45, 60} minutes from {t:8:00 am..9:00 am by 30} to {u:4:00 pm..6:00 pm by 30}, the first time when the first {b} minutes have passed.
where whole (u-t)*60/b
? How many times does {S} drink in that time? = (u-t)*60/b : times
? How many ounces of water does she drink in that time? = (u-t)*60/b*a : ounces
? [How many hours are there from the start to the end?|Calculate how many hours there are from the start to the end.] = u-t : hours

== wint-weekday-cups-diary
who S: woman
{S} drank {b:5..9} cups of water on Monday and {a:4..8} cups each on Tuesday and on Wednesday. The total number of cups from Monday to Wednesday was {c:3 times} the number of cups that she drank on Thursday. On Friday she drank {d:2 times} as many cups as on Tuesday.
where whole (b+a+a)/c
? How many cups of water did {S} drink from Monday to Friday? = b+a+a+(b+a+a)/c+a*d : cups
? How many cups of water did she drink on Thursday? = (b+a+a)/c : cups
? How many more cups did she drink on Friday than on Thursday? = a*d-(b+a+a)/c : cups where a*d > (b+a+a)/c

== wint-fountain-line-school
[There are|There are currently] {a:3..5} water fountains in {S}'s school. Before gym class, {b:18..30} boys and {c:15..30} girls want to drink. [Each|Every] student drinks for {d:8..15} seconds, and the students are divided equally among the fountains.
where whole (b+c)/a
? How many students drink at each fountain? = (b+c)/a : students
? How many seconds does it take until all of them have had a drink, if nobody loses any time? = (b+c)/a*d : seconds
? If {o:1 as "one"} of the fountains is broken, how many students drink at each of the other fountains when they are divided equally? = (b+c)/(a-o) : students where whole (b+c)/(a-o)

== wint-barrels-sheep-two-trips
who S: woman
{S} filled {a:5..9} barrels with {b:30,40,50} gallons of water each for her sheep. On the way to the field, {c:5%,10%} of the water spilled on the first hill, and the same number of gallons spilled on the second hill. The sheep drink {d:20..35} gallons [per|a] day.
where whole c*a*b
? How many gallons of water arrive at the field? = a*b-c*a*b*2 : gallons
? For how many full days will the water that arrives last? = floor((a*b-c*a*b*2)/d) : days
? How many gallons spilled on the first hill? = c*a*b : gallons

== wint-glasses-restaurant-tables-week
who S: man
{S} [works at|has a job at] a restaurant. In the morning, he fills {c:10..20} glasses with water. At noon, he fills {a:3..5} glasses at each of {b:6..12} tables. In the evening, he fills {d:2 times} as many glasses as at noon. [Each|Every] glass contains {e:8,10,12} ounces.
? How many ounces of water does {S} need [per|a] day? = e*(c+a*b+d*a*b) : ounces
? How many glasses does he fill in the evening? = d*a*b : glasses
? How many glasses does {S} fill in a week if he works [every day|each day]? = (c+a*b+d*a*b)*7 : glasses

== wint-marathon-runner-sips-miles
{S} runs {a:18..26 by 2} miles. For the first {b:6..9} miles, {S:he} drinks {c:3..5} ounces per mile. After that, {S:he} drinks {d:1.5,2 times} as much per mile. {S:He} started with {e:90..150 by 10} ounces, and {S:his} sister gave {S:him} {f:20..40 by 10} more ounces on the way.
where e+f > b*c+(a-b)*c*d
? How many ounces does {S} have left after the run? = e+f-(b*c+(a-b)*c*d) : ounces
? How many ounces does {S} drink [altogether|in total]? = b*c+(a-b)*c*d : ounces
? How many ounces does {S} drink after the first {b} miles? = (a-b)*c*d : ounces

== wint-camels-drink-at-the-well
who S: man
{S} has {a:3..5} camels. [Each|Every] camel drinks {b:20..30 by 2} gallons of water on Monday and {c:1/2 as "half"} of that amount on Thursday. {S} himself uses {d:3..5} gallons per day from Monday to Sunday. The well had {f:350..450 by 20} gallons of water in it on Monday morning.
where f > a*(b+b*c)+d*7
? How many gallons of water are left in the well after Sunday? = f-(a*(b+b*c)+d*7) : gallons
? How many gallons do the camels drink altogether on Monday and Thursday? = a*(b+b*c) : gallons
? How many gallons does {S} use in the whole week? = d*7 : gallons
