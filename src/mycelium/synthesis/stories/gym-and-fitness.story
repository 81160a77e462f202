topic: gym-and-fitness
place: us

== fitness-class-calories
{S} teaches {g:3..5} classes a day, {f:4..6} days a week. In a class, {S:he} burns {c:40..80 by 10} calories while warming up, {a:15..25 by 5} minutes of dancing burn {b:8..12} calories a minute, and {d:10..20 by 5} minutes of squats burn {e:6..9} a minute.
~ The studio has a mirror {n:20..30} feet wide.
? How many calories does {S} burn in a single class? = c+a*b+d*e : calories
? How many calories do the classes of a week burn? = g*f*(c+a*b+d*e) : calories

== fitness-protein-order
A gym orders {a:6..15} tubs of protein powder at {b:$24..$40 by 2} and {c:10..30} boxes of bars at {d:$15..$25}. The seller adds a sales tax of {e:5%,6%,8%,10%} to the whole order.
~ The boxes are stacked next to the weightlifting room.
? What does the order cost before tax? = a*b+c*d : dollars
? What does the order cost with tax? = a*b+c*d+e*(a*b+c*d) : dollars
? How much tax is paid on the bars alone? = c*d*e : dollars

== fitness-year-goal
In January {S} lost {b:4..10} pounds. From February to December {S:he} lost {a:50%,150%,200%} of that number of pounds. For {c:2..8} months of the year {S:he} traveled, and no pounds were lost.
where whole a*b, whole (b+a*b)/(12-c)*2, b+a*b > 12-c
? How many pounds did {S} lose after January? = a*b : lbs
? How many pounds did {S} lose on average in each month of the year without traveling? = (b+a*b)/(12-c) : lbs

== fitness-towels-baskets (uk)
At a gym in Cardiff {e:4..7} trainers fold towels. Each folds {c:6..12} stacks of {a:10, 15, 20} towels an evening. {b:30, 40, 60} towels fit into a basket, and the baskets are split equally among {d:2..3} changing rooms.
where whole e*c*a/b/d
? How many towels are folded in an evening? = e*c*a : towels
? How many baskets are filled in an evening? = e*c*a/b : baskets
? How many baskets does each changing room get? = e*c*a/b/d : baskets

== fitness-months-compared
A basic pass costs {b:$18..$40 by 2} a month. {S} paid for a basic pass for a whole year, and {T} for a whole year as well, but for the premium pass of {a:$48..$90 by 2} a month; {S}'s {c:2..4} brothers also took the basic pass for the year.
where whole (a*12+b*12+c*b*12)/(b*12)
? What did {T} pay in the year? = a*12 : dollars
? What did {S}, {T} and the brothers pay in the year altogether? = a*12+b*12+c*b*12 : dollars
? For how many yearly basic passes would the money paid by all of them be enough? = (a*12+b*12+c*b*12)/(b*12) : passes

== fitness-burpee-rate
Everyone in a boot camp does {e:2..5} burpees to begin with, and then a burpee every {d:10, 12, 15, 20} seconds for a minute. There are {c:4..8} squads with {a:6..12} people, and the whole thing is done {b:2..4} times. The trainer makes a mark on her sheet for each burpee, and begins a new line whenever there are as many marks in a line as a person does burpees within the minute.
where whole c*a*b*(e+60/d)/(60/d)
? How many burpees does the whole boot camp do? = c*a*b*(e+60/d) : burpees
? How many lines does the trainer fill? = c*a*b*(e+60/d)/(60/d) : lines

== fitness-january-machines (ireland)
who S: ms
{S}'s gym in Sligo has {e:6..12} spinning bikes, {c:2..3} rowing machines and {d:5..10} treadmills. For January she hired {a:10..20} more machines, but {b:3..6} of these arrived broken and went straight back. The hire firm was sorry: for every machine that worked it put in {c} exercise balls.
~ The gym is in a former cinema.
? How many machines were there to train on in January? = e+c+d+a-b : machines
? Counting machines and exercise balls, how many things to train with were there? = e+c+d+a-b+c*(a-b) : things

== fitness-guest-list-mix
{e:15..30} people came to the open house of the gym in the morning, {c:3..5} at noon, {d:12..30} in the afternoon and {a:30..60} in the evening. Of the evening guests, {b:4..12} were trainers from elsewhere; each of the others was sent home with {c} bottles of water.
~ A health officer measured the pulse of anybody who asked.
? How many people came to the open house? = e+c+d+a : people
? How many bottles were given away? = c*(a-b) : bottles
? The trainers from elsewhere paid {p:$5..$9} each for a guest lunch, and a bottle of water had cost {m:$0.50,$1}. How much was left of the lunch money after paying for all the water? = b*p-c*(a-b)*m : dollars where b*p > c*(a-b)*m
? Everyone who came got a single raffle ticket at the door, and on each bottle of water there was a raffle ticket as well. How many raffle tickets were given out? = e+c+d+a+c*(a-b) : raffle tickets

== fitness-yoga-prices (india)
who S: woman
{S} teaches yoga in Mysuru. A month of classes costs {a:₹1200..₹2000 by 100}. Whoever pays for {b:3} months in advance gets {r:10%,15%,20%} off; students pay {f:1/2,3/5} of the normal price. She has {c:12..24} full payers by the month and {d:5..10} students.
~ Her classes begin with {n:5..10} minutes of meditating.
? What does a student pay for a month? = a*f : rupees
? What do {b} months cost if they are paid in advance? = b*a*(1-r) : rupees
? How much does {S} earn in a month from the full payers by the month and the students? = c*a+d*a*f : rupees

== fitness-bar-plates
The bar weighs {a:45} pounds. {S} puts {b:2..3} plates of {c:45} pounds and a plate of {d:10, 25} pounds on each end of it. {T} lifts {e:30..90 by 5} pounds less than that.
? How many pounds of plates are on each end? = b*c+d : lbs
? How many pounds does {S} lift? = a+2*(b*c+d) : lbs
? How many pounds does {T} lift? = a+2*(b*c+d)-e : lbs

== fitness-minutes-ring
A watch counts minutes of exercise; the goal is {a:150..300 by 30} minutes a week. On Monday {S} did {b:20..35} minutes, on Wednesday {k:1.5,2 times} as many, and on Friday {c:15..40} minutes.
where whole k*b, a > b+k*b+c+30
? How many minutes are still missing after Friday? = a-b-k*b-c : minutes
? {S} does {f:1/2,1/3,1/4} of the missing minutes on Saturday. How many are then left for Sunday? = (a-b-k*b-c)*(1-f) : minutes where whole (a-b-k*b-c)*f

== fitness-trainer-two-rates
hide g:4..14, k:5..16
let n = g + k
let t = 60*g + 35*k
The trainer {S} takes {p:$60} for a private hour and {q:$35} for an hour shared with a friend. Last week {S:he} gave {n} hours and took in {t} dollars.
? How many private hours did {S} give? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : hours
? How many shared hours did {S} give? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : hours

== fitness-resistance-bands (singapore)
An online shop sells bands in sets of {a:3..5} for {b:S$12..S$20}. A trainer needs {c:22..50} bands. Shipping is {d:S$4..S$8}, but the trainer has a voucher for {e:S$10}.
where mod(c,a) > 0
? How many bands will be left over? = ceil(c/a)*a-c : bands where ceil(c/a)*a > c+1
? What does the trainer pay in the end? = ceil(c/a)*b+d-e : dollars

== fitness-heart-rate-rule
"Take {a:220}," says the chart on the wall, "and subtract your age. That is your highest pulse. Train at {r:60%,65%,70%,75%} of it." {S} is {b:20..60 by 5}, and {S:his} pulse on the treadmill is {c:90..105}.
where whole (a-b)*r, (a-b)*r > c-10
? In {m:5..15 by 5} years, at what pulse should {S} train by the chart? = (a-b-m)*r : beats where whole (a-b-m)*r
? By how many beats a minute is {S}'s pulse on the treadmill below what it should be? = (a-b)*r-c : beats where (a-b)*r > c+1

== fitness-mirror-wall (canada)
A wall {a:9..15 digits} m long is covered with mirrors up to a height of {b:2 digits} m. Mirrors are {c:75, 100, 50 digits} cm wide and as high as {b} m; a mirror weighs {d:12..20 digits} kg, and {e:2..3} of them are put up in an hour.
where whole a*100/c
? How many hours does it take to put up all the mirrors, with a break of {m:0.5,1} hour? = a*100/c/e+m : hours where whole a*100/c/e*2
? How many mirrors are needed? = a*100/c : mirrors
? How much do all the mirrors weigh? = a*100/c*d : kg

== fitness-visits-pass (uk)
A single visit to the gym in Hull is {a:£6..£9}. A card for {b:10} visits is {c:£45..£55 by 5}, and a monthly pass is {d:£32..£40}. Last month {S} went {e:20} times.
? In a year {S} goes {e} times in each of {m:8..10} months, with monthly passes, and only {n:3..4} times in each of the remaining months, with single visits. What does the year cost? = m*d+(12-m)*n*a : pounds
? What would {S} have paid with cards for {b} visits? = e/b*c : pounds
? How much would {S} have saved with a monthly pass, compared with cards? = e/b*c-d : pounds

== fitness-sleep-coffee-log
who S: woman
On workdays {S} gets up at {t:5:00 am..6:00 am by 10}. She runs for {a:35..50 by 5} minutes, lifts weights for {b:20..35 by 5} minutes and showers for {c:10..15 by 5} minutes. Her bus leaves at {u:7:45 am..8:30 am by 15}, and the walk to the stop takes {d:5..15 by 5} minutes.
? How many minutes do running, weights and the shower take? = a+b+c : minutes
? At what time is she out of the shower? = t+(a+b+c)/60 : clock
? How many minutes does she have for breakfast between the shower and leaving home? = (u-t)*60-a-b-c-d : minutes where (u-t)*60 > a+b+c+d+5

== fitness-percent-more-weight
At the start of the program {S} could press {a:60..120 by 20} pounds. After a month it was {r:10%,20%,25%} more, and after another month {s:10%,20%} more than after the first. {T} presses {k:2 as "twice"} what {S} pressed at the start.
where whole a*(1+r), whole a*(1+r)*(1+s)*2
? What could {S} press after the first month? = a*(1+r) : lbs
? What could {S} press after another month? = a*(1+r)*(1+s) : lbs
? How many pounds was {S} behind {T} after the second month? = k*a-a*(1+r)*(1+s) : lbs

== fitness-smoothie-batch
For a batch of smoothies the gym's bar blends {a:2..4} liters of milk, {b:1.5..3 by 0.5} liters of yogurt and {c:500..900 by 100 digits} ml of berry juice. Cups hold {d:400 digits} ml, and {r:10%,20%} of the batch sticks to the blender.
~ The blender is cleaned with hot water at night.
where (a+b)*1000+c > 3000
? How many ml go into a batch? = (a+b)*1000+c : ml
? How many full cups does a batch give? = floor(((a+b)*1000+c)*(1-r)/d) : cups
? At {p:$5..$8} a cup, what do the full cups of {e:2..3} batches bring, if each batch is poured out separately? = e*floor(((a+b)*1000+c)*(1-r)/d)*p : dollars

== fitness-members-leaving (philippines)
A gym in Davao began the year with {a:200..400 by 20} members. By March {r:20%,25%,30%} had given up. Then {b:30..80 by 5} joined for the summer, of whom {f:1/2,2/5} stayed after it.
~ The gym has {n:3..6} instructors.
where whole a*r, whole b*f
? How many of the members from the beginning were left in March? = a-a*r : members
? How many members were there in summer? = a-a*r+b : members
? How many members were there after the summer, if only summer members left then? = a-a*r+b*f : members

== fitness-age-of-gym (australia)
who S: man
{S} was {a:24..32} when he opened his gym in Hobart. He is now {k:2 times} as old as then. His daughter was born {b:3..8} years after the opening and will take over the gym in {c:5..12} years.
where k*a-a-b > 15
? How many years ago did the gym open? = k*a-a : years
? How old is the daughter? = k*a-a-b : years
? How old will the daughter be when she takes over? = k*a-a-b+c : years

== fitness-stairs-challenge (malaysia)
The stairs of a tower in Kuala Lumpur have {a:40..60} floors of {b:18..24} steps. {S} walks up all of it in {c:16..30 by 2} minutes; {T} has done {f:3/4,1/2,4/5} of the floors by then.
~ The tower is {n:190..240 by 5} metres tall.
where whole a*f
? How many steps does {S} climb in a minute on average? = a*b/c : steps where whole a*b/c
? How many steps does {T} still have to climb when {S} is up? = a*b*(1-f) : steps

== fitness-boxing-bag-sand (nigeria)
who S: mr
{S} fills punching bags in Enugu. A big bag takes {a:30..45 by 5 digits} kg of sand and {b:4..6 digits} kg of rags, a small bag {f:1/2,2/5,3/5} of each. He has {c:4..8} big bags and {d:5..10} small bags to fill.
where whole a*f, whole b*f*10
? How many kg of sand does he need in all? = c*a+d*a*f : kg
? How heavy are all the bags together when they are full, leaving out the empty bags' own weight? = (c+d*f)*(a+b) : kg

== fitness-class-waiting-list
Spin class has {a:18..30} bikes. {b:35..60} people want to ride on Tuesday. The studio [adds|offers] a class at noon and another at night with {c:6..12} bikes each; whoever does not get a bike has to wait until Thursday.
~ The playlist was put together by a local DJ.
where b > a+c+c+1
? On Thursday there are {m:20..30} bikes for those who had to wait, and {n:10..15} newcomers want to ride as well. How many people find no bike on Thursday? = b-a-c-c+n-m : people where b-a-c-c+n > m+1
? How many people have to wait until Thursday? = b-a-c-c : people
? Each rider pays {p:$11..$18}. What does the studio take in on Tuesday if all bikes are used? = (a+c+c)*p : dollars

== fitness-pushups-bet (us)
who S: man, T: man
{S} and {T} agree on a bet: whoever does fewer push-ups in the week buys sandwiches. {S} does {a:20..40 by 2} a day, but skips {b:2} days. {T} begins with {c:10..18} on Monday and does {d:2..5} more each day than on the day before, until Sunday.
? How many push-ups does {S} do in the week? = a*(7-b) : push-ups
? By how many push-ups does {S} win? = a*(7-b)-(7*c+21*d) : push-ups where a*(7-b) > 7*c+21*d+1
? How many push-ups does {T} do in the week? = 7*c+21*d : push-ups

== fitness-floor-rubber (kenya)
Rubber tiles of {a:50 digits} cm by {a} cm cover the weights room, which is {b:6..9 digits} m long and {c:4..6 digits} m wide, except for a corner of {d:2..3} square metres for the water tank.
? What area is covered with rubber? = b*c-d : square metres
? How many tiles lie on each square metre? = 100/a*100/a : tiles
? How many tiles cover the floor without the corner? = (b*c-d)*100/a*100/a : tiles

== fitness-home-gym-box (jamaica)
who S: woman
{S} wants to save {a:60000..120000 by 6000} dollars for a home gym by the end of the year. {c:6..9} months of the year are over, and she plans equal amounts for each of the months that are left. There are already {d:2000..9000 by 1000} dollars in her box, which do not count for the plan. This month she puts in the amount of a month, and next month again. In between, an aunt sends her as much as she wanted to save, less {b:20000..50000 by 5000} dollars.
where whole a/(12-c)
? How many dollars does {S} plan to save each month? = a/(12-c) : dollars
? How many dollars are in the box after all this? = d+a/(12-c)+a-b+a/(12-c) : dollars
