topic: rain-and-weather
place: us

== rain-gauge-week-total
It rained {d:3..9} inches in March. In April it rained {a:2..5 times} as many inches as in a normal April, which has {b:2..4} inches, and in May it rained {c:2..4} inches more than in March.
? How many inches of rain fell in April? = a*b : inches
? How many inches fell from March to May in total? = d+a*b+(d+c) : inches
? If it rained {e:2..5} inches in June, how many inches fell in June and in March combined? = e+d : inches

== rain-umbrella-sales-storm
who S: woman
{S} sells umbrellas. On a sunny day she sells {a:2..6} umbrellas, and on a rainy day she sells {b:5..8 times} as many. Last week, when it rained on {c:2..4} days, she sold them for {d:$8..$15} each.
? How many umbrellas did she sell on all the rainy days? = c*a*b : umbrellas
? How many umbrellas did she sell last week, if the other days of the week were sunny? = c*a*b+a*(7-c) : umbrellas
? How much money did she make on the rainy days? = c*a*b*d : dollars

== rain-thunderstorm-minutes-counted
The storm lasted {a:2..5} hours. For {b:20..45 by 5} minutes there was only wind, for {c:10..30 by 5} minutes there was hail, and for {d:15..40 by 5} minutes there was thunder without rain. {S} spent {e:10..20 by 5} minutes of the storm sleeping in the car. The rest of the time {S:he} watched the rain.
where a*60 > b+c+d+e+10
? For how many minutes did {S} watch the rain? = a*60-b-c-d-e : minutes
? For how many minutes was there wind, hail or thunder without rain, if these never came at the same time? = b+c+d : minutes
? How many minutes long was the storm? = a*60 : minutes

== rain-barrel-fills-slowly
who S: man
Every hour {a:6..12} gallons of rain run into {S}'s barrel, but it has a crack and {b:2..4} gallons run out again. He needs {c:60..240 by 12} gallons, and it rains for {d:4..6} hours per day.
where whole c/(a-b), a > b+2
? After how many hours of rain will he have enough water? = c/(a-b) | h: a*h-b*h = c : hours
? After how many days will he have enough water? = c/(a-b)/d : days where whole c/(a-b)/d
? How many gallons run out in {e:5..9} hours? = b*e : gallons

== rain-boots-and-coats-store
A store sold {b:12..40} rain coats and {a:2..3 times} as many pairs of rain boots in the week of the storm. In the week after, it sold {c:1/2,1/4} as many things in total. All the rain boots cost {p:$20..$30} per pair.
where whole c*(b+a*b)
? How many rain coats and pairs of rain boots did it sell in both weeks altogether? = b+a*b+c*(b+a*b) : things
? How much money did the store make on rain boots in the week of the storm? = a*b*p : dollars
? How many things did it sell in the week after? = c*(b+a*b) : things

== rain-delay-of-the-bus
{S}'s bus usually takes {d:25..50 by 5} minutes. Today it left {a:15..30 by 5} minutes late because of the rain, and then it stood in a flooded street for {o:1 as "one"} hour. The driver was able to save {b:2 words} minutes on each of the last {c:3..6} stops.
where d+a+60 > b*c
? How many minutes after the time when it should have left did {S} arrive? = d+a+o*60-b*c : minutes
? How many minutes did the driver save? = b*c : minutes
? How many minutes late was {S} when {S:he} got there? = a+o*60-b*c : minutes

== rain-three-towns-fraction
Last night it rained {a:4,6,8,12} inches in {S}'s town. In the town by the river it rained {b:1/2} as much, and in the town on the hill it rained {c:3..4 times} as much as in the town by the river.
? How many inches did it rain in the towns in total? = a+a*b+c*(a*b) : inches
? How many more inches did it rain on the hill than in {S}'s town? = c*(a*b)-a : inches
? If it rained for {d:2..4} hours in {S}'s town, how many inches per hour was that? = a/d : inches per hour where whole a/d*2

== rain-roof-buckets-leak
who S: woman
{S}'s roof has {a:4..7} holes. {b:2..3} cups of water drip through each hole per hour when it rains. A bucket holds {c:16} cups. It rains for {d:6..10} hours.
? How many cups of water drip through the roof in total? = a*b*d : cups
? How many times is a bucket filled up completely, if all the water goes into {o:1 as "one"} bucket that she empties each time it is full? = floor(a*b*d/c) : times
? If she is able to fix {e:2 words} of the holes before it starts to rain, how many cups of water will drip through the roof? = (a-e)*b*d : cups

== rain-canceled-games-refund
A baseball team sold {a:800..2000 by 100} tickets at {b:$12..$20} each for a game. When it rained, {r:30%,40%,50%} of the people wanted their money back, and the others came back on Sunday.
where whole a*r
? How much money did the team have to pay back? = a*r*b : dollars
? How many people came back on Sunday? = a*(1-r) : people
? On Sunday the team also sold {c:100..400 by 50} new tickets at {b} each. How much money did it get in the end, for all the tickets that were not paid back? = (a*(1-r)+c)*b : dollars

== rain-farmers-irrigation-inches
who S: man
{S}'s corn needs {a:20..26} inches of water. It rained {b:2..4} inches in each of {c:3..4} months, and {d:3..5} inches in the month after that. He has to bring the rest of the water from the river, and a day of watering gives the corn {e:0.5} inches.
where a > b*c+d+1
? How many inches of water does he have to bring from the river? = a-b*c-d : inches
? How many days of watering does he need? = (a-b*c-d)/e : days
? How many inches did it rain in total? = b*c+d : inches

== rain-forecast-percent-days
According to the records, it rains on {r:20%,30%,40%} of the {a:30} days of April in {S}'s town. On {f:1/2,1/3} of the rainy days there is a thunderstorm too. {S} walks to school on days without rain and takes the bus on all other days of the month.
where whole a*r, whole a*r*f
? On how many days is there a thunderstorm? = a*r*f : days
? On how many days does it not rain? = a*(1-r) : days
? On how many rainy days is there no thunderstorm? = a*r*(1-f) : days

== rain-puddle-square-yard
After heavy rain, {S}'s yard is covered with {b:3..6} inches of water. The yard is {a:20..40} feet long and {c:12..18} feet wide. A pump lowers the water by {d:0.5} inches per hour.
? How many hours does it take until the water is gone? = b/d : hours
? How many square feet are covered with water? = a*c : square feet
? How many inches of water are left after {e:3..5} hours? = b-d*e : inches where b > d*e

== rain-commute-slower-highway
who S: woman
{S} drives {a:30..60 by 10} miles to work. When it is dry, she drives at a speed of {b:60} miles per hour. In the rain she can only drive {c:40} miles per hour.
where whole a*60/c
? How many minutes does her trip take when it is dry? = a/b*60 : minutes
? How many minutes longer does it take in the rain? = a/c*60-a/b*60 : minutes
? If it rained on {d:2..4} of the {n:5} days of this week, how many minutes did she drive to work this week in total? = d*(a/c*60)+(n-d)*(a/b*60) : minutes

== rain-snail-race-up-wall
A snail wants to climb a {a:8..20}-foot wall. It climbs {b:2..3} feet in every rainy hour and slides back {c:1 as "one"} foot in every dry hour. {S} watches it for {d:6..8} hours, and it rains in {e:4..5} of these hours.
where a > b*e-c*(d-e)
? How many feet above the ground is the snail in the end? = b*e-c*(d-e) : feet
? How many feet does it slide back in total? = c*(d-e) : feet
? How many feet does the snail still have to climb? = a-(b*e-c*(d-e)) : feet

== rain-wind-speed-increase
who S: man
The wind was blowing at {a:20..40 by 5} miles per hour when {S} left the house. An hour later it was {r:20%,40%,60%} faster, and by the evening it had slowed down by {b:5..15} miles per hour.
where whole a*r
? How fast was the wind in the evening, in miles per hour? = a*(1+r)-b : miles per hour
? By how many miles per hour did the wind get faster in the first hour? = a*r : miles per hour
? What is the difference between the speed in the evening and {c:60..75} miles per hour, at which schools are closed? = c-(a*(1+r)-b) : miles per hour where c > a*(1+r)-b

== rain-sandbags-wall-river
The river is rising {a:3..6} inches per hour, and the wall is {b:4..9} feet higher than the water. {S} and {S:his} neighbors fill {c:40..80 by 5} sandbags per hour.
where whole b*12/a
? How many hours does it take until the water reaches the top of the wall? = b*12/a : hours
? How many sandbags can they fill before the water reaches the top of the wall? = c*(b*12/a) : sandbags
? How many inches below the top of the wall is the water after {d:3..6} hours? = b*12-a*d : inches where b*12 > a*d

== rain-shared-taxi-in-storm
When it rains, a taxi costs {a:$4..$6} plus {b:$2..$3} per mile, and there is an extra charge of {c:$2..$4}. {S} and {S:his} friends take a taxi for {d:8..15} miles.
? What is the price of the ride in the rain? = a+b*d+c : dollars
? If {e:3..4} people share the price equally, how much does each of them pay? = (a+b*d+c)/e : dollars where whole (a+b*d+c)/e
? {S} gives the driver ${f:50,60 digits}. How much change does {S:he} get back? = f-(a+b*d+c) : dollars where f > a+b*d+c

== rain-worms-for-fishing
who S: woman
After the rain, {S} collects worms and sells them to people who fish. She collects {a:60..120 by 6} worms. {f:1/3,1/6} of them get away, and she puts the rest in cups with {b:5,10} worms in each. She sells {c:2..4} cups to her grandfather and the remaining cups to a store.
where whole (a-a*f)/b, (a-a*f)/b > c+1
? How many cups does she sell to the store? = (a-a*f)/b-c : cups
? How many worms get away? = a*f : worms
? If each cup costs {p:$2..$4}, how much money does she make in total? = (a-a*f)/b*p : dollars

== rain-average-monthly-rain
A scientist wrote down {a:2..9} inches of rain for January, {b:2..9} inches for February, {c:2..9} inches for March and {d:2..9} inches for April.
? What is the average rainfall per month, in inches? = mean(a,b,c,d) : inches where whole (a+b+c+d)/4*2
? How many inches does it have to rain in May to make the average of the {n:5} months {e:5..6} inches? = n*e-a-b-c-d | x: a+b+c+d+x = n*e : inches where n*e > a+b+c+d+1, n*e < a+b+c+d+12
? How many inches of rain fell in these months in total? = a+b+c+d : inches

== rain-indoor-recess-games
On a rainy day, {a:80..150 by 10} students have to stay inside. {b:20..40} of them go to the library and {c:1/2} of the others play board games, {d:4 words} students at each board.
where whole (a-b)*c
? How many students play board games? = (a-b)*c : students
? How many boards do they need? = (a-b)*c/d : boards

== rain-hurricane-supplies-water
who S: man
A hurricane is coming, and {S} buys water for his family of {a:3..6} people. Each person needs {o:1 as "one"} gallon per day, and he wants to have enough for {b:7..14} days. Water is sold in packs of {d:6} gallons.
? How many gallons does he need for the people? = a*b*o : gallons
? How many packs does he need to buy for the people? = ceil(a*b*o/d) : packs
? How much do the packs for the people cost, if a pack costs {p:$7..$10}? = ceil(a*b*o/d)*p : dollars

== rain-kite-string-wind
{S} has {a:300..500 by 20} feet of string on {S:his} kite. {S:He} lets out {f:1/2,1/4} of it, and then, when the wind gets stronger, {b:40..80 by 10} feet more. After that the wind drops and {S:he} pulls back {c:20..50 by 10} feet.
where whole a*f, a-a*f > b+10
? How many feet of string are let out now? = a*f+b-c : feet
? How many feet of string are still on the roll now? = a-a*f-b+c : feet
? How many feet were let out at the most? = a*f+b : feet

== rain-tent-drying-clock
who S: woman
{S}'s tent gets wet in the night. In the morning she hangs it up at {t:7:30 am..9:00 am by 15}. It needs {a:45,60,75} minutes to dry in the sun, but after {b:20,30} minutes it rains for {c:10,15,20} minutes, and then the tent needs the full {a} minutes again, starting when the rain is over.
? At what time is the tent dry? = t+(b+c+a)/60 : clock
? How many minutes after she hung it up is the tent dry? = b+c+a : minutes

== rain-tickets-to-indoor-pool
On sunny days {a:40..90 by 10} people come to the indoor pool, and on rainy days {b:3..4 times} as many people come. A ticket costs {c:$5..$9}. Last month there were {d:8..12} rainy days, and on {e:15..20} days it was sunny.
? How many people came to the pool last month in total? = a*b*d+a*e : people
? How much more money does the pool make on a rainy day than on a sunny day? = c*(a*b-a) : dollars
? How much money did the pool make on the sunny days of last month? = c*a*e : dollars

== rain-level-of-lake-unknown
During the dry summer, the lake near {S}'s house lost {a:10..25} inches of water. In the fall it rained, and the lake gained {b:2 words} inches in each of {c:4..8} weeks. Now the lake is {d:120..200 by 5} inches deep.
where d+a > b*c
? How many inches deep was the lake before the summer? = d-b*c+a | x: x-a+b*c = d : inches
? How many inches deep was the lake at the end of the summer? = d-b*c : inches
? How many feet deep is the lake now? = d/12 : feet where whole d/12

== rain-charity-walk-wet
who S: man
{S} decided to do a charity walk of {a:12..24} miles in the rain. {b:8..15} people promised him {c:$1..$2} per mile each, and his boss promised {d:$30..$60 by 5}. He was able to walk only {f:1/2,3/4} of the way because of his wet shoes.
where whole a*f
? How many miles did he walk? = a*f : miles
? How much money did he collect in total, if his boss paid the full amount? = a*f*b*c+d : dollars
? How much more money would he have collected if he had walked all the way? = (a-a*f)*b*c : dollars

== rain-laundry-dryer-quarters
When it rains, {S} can't dry {S:his} laundry in the yard, so {S:he} goes to a launderette. A dryer takes {a:4..6} loads per day and costs {b:$2..$3} per load. {S:He} uses {a} loads on each of {c:3..5} rainy days, and on a dry day {S:he} spends nothing. {S:He} began the week with {d:$120..$150 by 5}.
where d > a*b*c
? How much money does {S} have left? = d-a*b*c : dollars
? How many loads does {S:he} dry in total? = a*c : loads
? If a friend pays {f:1/2,1/4} of the cost, how much does {S:he} have to pay {S:himself}? = a*b*c*(1-f) : dollars where whole a*b*c*f
