topic: litter-picking
place: us

== litt-beach-bags-two-days
On Saturday, {c:3..6} teams pick up litter on the beach. Each team has {a:4..8} people, and each of them fills {b:2..4} bags. {S}, who is in charge, fills {d:5..10} bags. On Sunday the same teams fill as many bags as they did on Saturday, but {e:1/2,1/4,1/3} of the bags from Sunday rip open and are lost.
where whole e*c*a*b
? How many bags do they have in the end? = c*a*b+d+c*a*b-e*(c*a*b) : bags
? How many bags did they fill on Saturday in total? = c*a*b+d : bags
? How many bags are lost? = e*(c*a*b) : bags

== litt-dollars-for-each-bag
who S: woman
A company gives {d:$2..$4} for every bag of litter that is brought in. {c:3..6} classes take part. Each class has {a:20..28} students, but {b:3..6} students in each class are sick. Each of the other students brings {e:2..3} bags. {S}'s school needs {f:$50..$120 by 10} of the money for gloves.
? How much money is left after paying for the gloves? = d*c*(a-b)*e-f : dollars
? How many students bring bags? = c*(a-b) : students
? How many bags do the students bring in total? = c*(a-b)*e : bags

== litt-plastic-glass-metal-pounds
{S} collected {a:4..9} bags of plastic that weigh {b:3..6} pounds each. {S:His} {c:3..5} friends each collected {e:2..4} bags of cans, and each bag weighs {d:4..7} pounds. {S:His} {h:2..3} cousins each collected {f:2..3} bags of glass with {g:8..12} pounds in each bag.
? How many pounds of litter did they collect altogether? = a*b+e*c*d+h*f*g : pounds
? How many pounds did {S}'s cousins collect in total? = h*f*g : pounds
? How many bags did all of them collect? = a+c*e+h*f : bags

== litt-three-parks-shared
{c:20..60} bags of trash were collected in the north park, {a:20..60} in the south park and {b:20..60} in the city park. A week later {d:1/2,1/4,1/5} as many bags were collected in all of the parks together. {S} has to carry all the bags in a truck that can hold {e:12,15,20} bags.
where whole d*(c+a+b), whole (c+a+b+d*(c+a+b))/e
? How many trips does {S} have to make for all of the bags? = (c+a+b+d*(c+a+b))/e : trips
? How many bags were collected a week later? = d*(c+a+b) : bags
? How many bags were collected in total? = c+a+b+d*(c+a+b) : bags

== litt-half-of-road-left
who S: man
A road is {c:10..24} miles long. {S}'s group cleans {b:2..3} miles per hour for {a:2..3} hours. Then {o:2 words} other groups share what is left equally.
where whole (c-a*b)/o, c > a*b+3
? How many miles does each of the {o} groups have to clean? = (c-a*b)/o : miles
? How many miles are left after {S}'s group is done? = c-a*b : miles

== litt-bottles-per-mile-both-sides
who S: woman
{S} picks up {a:12..40} bottles on every mile of a road, and {c:1/2,1/4} as many cans as bottles. The road is {b:3..8} miles long.
where whole a*c
? How many bottles and cans does she pick up in total? = a*b+a*c*b : bottles and cans
? How many cans does she pick up? = a*c*b : cans
? If each bottle and can is worth {p:5,10 words} cents, how much money will she get for the bottles, in dollars? = a*b*p/100 : dollars

== litt-school-teams-points
In a contest, {c:2..4} teams of {a:4..6} students pick up {b:10..20} pieces of litter per student. The teachers' team finds {d:5..9} pieces per teacher, and there are {e:4..6} teachers. {f:10..30} pieces are leaves and don't count.
where c*a*b+d*e > f+20
? What is the total number of pieces that count? = c*a*b+d*e-f : pieces
? How many pieces did the students pick up? = c*a*b : pieces
? How many more pieces did the students pick up than the teachers? = c*a*b-d*e : pieces

== litt-volunteers-come-and-leave
There were {e:12..30} volunteers in the park in the morning. {d:5..12} more came on bikes, {c:6..15} came by bus, and {a:3..5} cars brought {b:3..4} people each. At noon {f:4..10} of the volunteers had to leave, and {g:5..15} left when it began to rain.
? How many volunteers stayed in the park? = e+d+c+a*b-f-g : volunteers
? How many volunteers were there before noon? = e+d+c+a*b : volunteers
? If each of the volunteers who were there before noon got {h:2 words} bags, how many bags did they get in total? = h*(e+d+c+a*b) : bags

== litt-roll-of-trash-bags
who S: man
{S} had a roll of {a:120..200 by 10} trash bags. He used {b:5..12} on Monday, {c:5..12} on Tuesday, {d:8..15} on Wednesday, {e:8..15} on Thursday and {f:10..20} on Friday. He gave {g:10..25} bags to his neighbor.
? How many bags are left on the roll? = a-b-c-d-e-f-g : bags
? How many bags did he use on these days himself? = b+c+d+e+f : bags
? If a new roll of {a} bags costs {p:$12..$24}, how much do {h:3..6} rolls cost? = h*p : dollars

== litt-river-boats-average
{S} and {S:his} friends clean a river from {a:3..5} boats. Each boat brings back {b:8..15} bags in the morning and {c:5..10} bags in the afternoon. They stack all of the bags in {d:4,5,6} piles of the same size.
where whole a*(b+c)/d
? How many bags are in each pile? = a*(b+c)/d : bags
? How many bags do they bring back in total? = a*(b+c) : bags
? If a truck takes away {e:2..3} of the piles, how many bags remain? = a*(b+c)-e*(a*(b+c)/d) : bags

== litt-cigarette-butts-jar
who S: woman
{S} found {b:30..80} cigarette butts at the bus stop on Monday. On Tuesday she found {a:10..40} more than on Monday. Her group says that {c:1/2,1/5} of all these came from a bar, and {d:1/10,1/5} of Monday's came from the school.
where whole c*(b+a+b), whole d*b, b+a+b > c*(b+a+b)+d*b
? How many of the cigarette butts came from somewhere else? = b+a+b-c*(a+b+b)-d*b : cigarette butts
? How many did she find on Tuesday? = b+a : cigarette butts
? How many of them came from the bar? = c*(b+a+b) : cigarette butts

== litt-gloves-returned-refund
{S} bought {a:30..60} pairs of gloves at {b:$2..$4} per pair and {c:12..30} litter sticks at {d:$6..$10} each. Later {S:he} brought back {e:3..10} of the litter sticks that were not used and got the money back. {S:He} then sold {f:5..9} old buckets for {g:$3..$5} each.
where c > e
? How much money did all of this cost {S:him} in the end? = a*b+c*d-d*e-f*g : dollars
? How much did {S:he} pay at first? = a*b+c*d : dollars
? How much money did {S:he} get back for the litter sticks? = d*e : dollars

== litt-hours-of-service
who S: man
{S} has to do {a:40..60 by 5} hours of community service. He cleans up the beach for {b:3..5} hours every Saturday, and he has already done it on {c:4..6} Saturdays. He also spent {d:2..6} hours painting trash cans.
where a > b*c+d, whole (a-b*c-d)/b
? How many hours does he still have to do? = a-b*c-d : hours
? How many more Saturdays does he need to finish? = (a-b*c-d)/b : Saturdays
? How many hours has he done so far? = b*c+d : hours

== litt-beach-length-groups
A beach is {a:2..6} miles long. {S} divides it into equal parts for {b:10,20,40} groups. A mile has {m:5280} feet.
where whole a*m/b
? How many feet of beach does each group have to clean? = a*m/b : feet
? If {c:2..4} groups don't show up, how many feet of beach will not be cleaned? = c*a*m/b : feet
? If every group has {d:4..7} people, how many people are needed for all the groups? = b*d : people

== litt-candy-wrappers-playground
After recess, {S} counted {a:60..150 by 10} pieces of trash on the playground. {r:40%,50%,60%} of them were candy wrappers, {b:6..15} were juice boxes, and the rest were chip bags.
where whole a*r, a-a*r > b+5
? How many of them were chip bags? = a-a*r-b : chip bags
? How many candy wrappers were there? = a*r : candy wrappers
? If {c:3..5} students pick up the candy wrappers and share the work equally, how many wrappers will each student pick up? = a*r/c : candy wrappers where whole a*r/c

== litt-price-of-fines
The city makes people pay {a:$50..$150 by 10} if they throw trash out of the car. In May {b:10..25} people had to pay, and in June {k:2 as "twice"} as many people had to pay. The city spends {f:1/2,1/4} of this money on new trash cans, which cost {c:$60..$100 by 20} each.
where whole a*(b+k*b)*f/c
? How many trash cans can the city buy? = a*(b+k*b)*f/c : trash cans
? How much money did the city receive in May and June? = a*(b+k*b) : dollars
? How much more did the city receive in June than in May? = a*(k*b-b) : dollars

== litt-walk-to-creek-clock
who S: woman
{S}'s scout group leaves at {t:9:00 am..10:15 am by 15}. They walk {a:2..4} miles to a creek and need {b:20} minutes for each mile. Then they pick up litter for {c:75..120 by 15} minutes.
? At what time do they finish picking up litter? = t+(a*b+c)/60 : clock
? For how many minutes do they walk to the creek? = a*b : minutes
? If they walk back at the same speed, how many minutes does the whole trip take? = 2*a*b+c : minutes

== litt-two-friends-race
who S: woman, T: man
{S} picks up {a:10..18} pieces of litter per minute, and {T} picks up {b:5..9} pieces per minute. {T} has already picked up {c:20..80} pieces before {S} begins.
where whole c/(a-b)
? How many minutes does it take {S} to catch up with {T}? = c/(a-b) | t: a*t = c+b*t : minutes
? How many pieces has {T} picked up {d:6..12} minutes after {S} begins? = c+b*d : pieces
? How many pieces do they pick up together in {d:6..12} minutes? = d*(a+b) : pieces

== litt-concert-field-cleaning
After a concert, the field of {a:200..400 by 20} feet by {b:100..180 by 20} feet has to be cleaned. {S}'s company charges {c:2 words} cents per square foot and needs {d:10..16} workers who get {e:$30..$50 by 5} each.
where a*b*c/100 > d*e
? How many square feet does the field have? = a*b : square feet
? How much does the company charge, in dollars? = a*b*c/100 : dollars
? How much money is left for the company after the workers are paid, in dollars? = a*b*c/100-d*e : dollars

== litt-bus-of-helpers-left-over
who S: man
{S} wants to take {a:70..160} helpers to a river. A van holds {b:8,9,11} helpers. Every van needs {o:1 as "one"} driver, and the drivers are not helpers.
? How many vans does he need? = ceil(a/b) : vans
? How many seats for helpers will be empty? = ceil(a/b)*b-a : seats where mod(a,b) > 0
? How many people go to the river altogether, with the drivers and {S}, who takes his bike? = a+ceil(a/b)*o+1 : people

== litt-weekly-average-pounds
{S} picked up {a:8..20} pounds of trash in the first week, {b:8..20} pounds in the second week and {c:8..20} pounds in the third week.
? What is the average number of pounds per week? = mean(a,b,c) : pounds where whole (a+b+c)/3
? How many pounds does {S:he} have to pick up in the fourth week to make the average of all {n:4 words} weeks {d:13..18} pounds? = n*d-a-b-c | x: a+b+c+x = n*d : pounds where n*d > a+b+c+4, n*d < a+b+c+30
? If {S:his} bag can hold {e:4,5} pounds, how many bags does {S:he} need for the first week? = ceil(a/e) : bags

== litt-painted-trash-cans
who S: woman
It takes {a:2..3} cups of paint to paint a trash can. {S} wants to paint {b:12..30} trash cans with her class. A gallon of paint has {q:16} cups and costs {p:$22..$35}.
? How many gallons of paint does she need to buy? = ceil(a*b/q) : gallons
? What is the total cost of the paint? = ceil(a*b/q)*p : dollars
? If {c:3..5} students work on each can, and nobody works on more than that can, how many students paint? = b*c : students

== litt-ratio-of-plastic
In the trash that {S} picks up, there are {a:3..5} pieces of plastic for every {b:2 words} pieces of paper. Yesterday {S:he} picked up {c:35..140 by 7} pieces of plastic and paper in total.
where whole c/(a+b)
? How many pieces of plastic did {S:he} pick up? = c/(a+b)*a : pieces
? How many pieces of paper did {S:he} pick up? = c/(a+b)*b : pieces
? How many more pieces of plastic than of paper did {S:he} pick up? = c/(a+b)*(a-b) : pieces

== litt-treasure-among-trash
who S: man
While he was picking up litter, {S} found some coins. He found {a:5..15} quarters, {b:2 as "twice"} as many dimes, and {c:6..20} nickels. Each quarter is worth {d:25} cents, a dime is worth {e:10} cents, and a nickel is worth {f:5} cents.
? How many cents did he find in total? = a*d+a*b*e+c*f : cents
? How many coins did he find? = a+a*b+c : coins
? If he gives {g:50..100 by 10} cents to his little brother, how many cents does he have left? = a*d+a*b*e+c*f-g : cents

== litt-pledge-money-unknown
{S}'s aunt and uncle paid {S:him} the same amount of money for every bag of litter. {S:He} filled {a:6..12} bags for {S:his} aunt and {b:4..9} bags for {S:his} uncle. {S:He} spent {c:$5..$15} of the money on a book, and now {S:he} has {d:$20..$70}.
where whole (d+c)/(a+b)
? How much money did {S} get per bag? = (d+c)/(a+b) | x: a*x+b*x-c = d : dollars
? How much money did {S:he} get in total? = d+c : dollars
? How much money did {S:his} aunt pay? = (d+c)/(a+b)*a : dollars

== litt-dogs-park-scoops
{a:20..50} people walk their dogs in the park every day, and {f:1/2,1/4,1/5} of them have {b:2 words} dogs. The others have {o:1 as "one"} dog. A park worker, {S}, puts out {c:100..200 by 20} bags every Monday, and {d:2 words} bags are used for each dog per day.
where whole a*f
? How many dogs are walked in the park per day? = a*f*b+(a-a*f)*o : dogs
? How many bags are used per day? = d*(a*f*b+(a-a*f)*o) : bags
? How many people have {o} dog? = a-a*f : people

== litt-three-schools-percent-kept
who S: woman
{S}'s group collected {b:20..60} pounds of cans on Friday and {a:10..40} pounds more on Saturday than on Friday. They sold {r:50%,80%,90%} of all the cans and the group next door took {c:3..9} pounds.
where whole r*(b+(a+b))*2, (b+(a+b))*(1-r) > c
? How many pounds of cans are left? = b+(a+b)-r*(b+(a+b))-c : pounds
? How many pounds of cans did they collect in total? = b+(a+b) : pounds
? If they got {d:30,40,50} cents per pound, how much money did they make, in dollars? = r*(b+(a+b))*d/100 : dollars

== litt-monday-tuesday-after-rain
It takes {S} {a:40..70 by 5} minutes to clean the park on a normal day, and {b:20..30 by 5} minutes longer after it rains. {S:He} cleans it on {c:3..5} normal days and {d:2..4} rainy days.
? How many hours does {S} spend on cleaning the park in total? = (c*a+d*(a+b))/60 : hours where whole (c*a+d*(a+b))/60*2
? How many minutes does {S:he} spend on cleaning after rain? = d*(a+b) : minutes
