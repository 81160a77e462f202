topic: rivers-and-lakes
place: us

== rivers-canoe-rental-earnings
who S: woman
{S} rents out canoes at the lake. She [gets|receives] {a:$12..$18} [per|an] hour for each canoe. On Saturday, {b:6..10} canoes were out for {c:3..5} hours each. On Sunday, it rained, and only {d:2..4} canoes were out for {e:2..3} hours each. She had to pay {f:$40..$80 by 5} to repair a canoe.
? [How much money|How much] did {S} have left from the weekend after paying for the repair? = a*b*c+a*d*e-f : dollars
? How much more money did {S} get on Saturday than on Sunday? = a*b*c-a*d*e : dollars

== rivers-fisherman-three-deals
who S: man
{S} catches {c:4..8} fish [per|an] hour and fishes for {a:5..8} hours. At the market, he [gets|receives] {b:$9..$15} for every {d:2} fish. He then pays for {e:2..3} nights at a cheap hotel, {f:$35..$45} per night. Before going home, he sells {i:6..12 by 3} pounds of oysters and [gets|receives] {g:$8..$14} for every {h:3} pounds.
where whole c*a/d, c*a*b/d > e*f+10
? [How much money|How much] does {S} have in the end from all of this? = c*a*b/d-e*f+i*g/h : dollars
? [How much money|How much] does {S} get for the fish? = c*a*b/d : dollars
? [How much money|How much] does he get for the oysters? = i*g/h : dollars

== rivers-rope-brothers-inches
{S} and {S:his} sister need rope for their rafts. {S} finds a rope of {a:6..15} feet, and {S:his} sister finds a rope of {b:5..12} feet. They divide all of it [equally|evenly] between both rafts.
? How many inches of rope does each raft get? = (a*12+b*12)/2 : inches
? If rope costs {p:30..80 by 10} cents per foot, how many dollars are both ropes worth? = (a+b)*p/100 : dollars

== rivers-dock-boards-area
who S: man
{S} [is building|builds] a dock. It will be {c:6..10} feet wide. The wood is {a:24..40} feet long, but {b:4..8} feet of the length are on land and do not need to be painted. At the end there is a square with sides of {d:12..16} feet, but {S} makes every side {e:2..4} feet shorter, so it is still a square. Paint costs {f:$1,$2,$0.50} per square foot.
? How much does it cost to paint the dock, without the part on land and with the square at the end? = f*(c*(a-b)+(d-e)*(d-e)) : dollars
? How many square feet does the square have after {S} has made it smaller? = (d-e)*(d-e) : square feet
? How many square feet of the long part [have to|need to] be painted? = c*(a-b) : square feet

== rivers-steamboat-trip-time
A boat goes {a:12..20 by 2} miles per hour down the river and {b:6..10} miles [per|an] hour up the river. {S} takes the boat to a town that is {c:24..80 by 4} miles down the river and comes back on the same day.
where whole c*2/a, whole c*2/b, c/a+c/b < 11
? How many hours does the whole trip on the boat take? = c/a+c/b : hours
? How many more hours does the way up the river take? = c/b-c/a : hours
? [What is the average speed of the boat for both ways, in miles per hour?|Find the average speed of the boat for both ways, in miles per hour.] = 2*c/(c/a+c/b) : miles per hour where whole 2*c/(c/a+c/b)*2

== rivers-lake-depth-months
A lake was {a:40..70} feet deep in March. From March to June, the water rose {b:2..4} feet [per|a] month. From June to September, it fell {c:3..5} feet [per|a] month.
~ {S} has fished there for {n:5..30} years.
where a+b*3 > c*3
? How deep was the lake in June? = a+b*3 : feet
? How deep was the lake in September? = a+b*3-c*3 : feet
? How many inches did the water rise from March to June? = b*3*12 : inches

== rivers-trash-cleanup-teams
who S: woman
{S} and her friends clean a river. [There are|There are currently] {a:4..8} boats with {b:3..4} people in each, and each person fills {c:5..9} bags with trash. {d:20%,25%,30%} of the bags are full of bottles. The city pays {S} {e:$2..$4} for each bag of bottles.
where whole a*b*c*d
? [How much money|How much] does the city pay? = a*b*c*d*e : dollars
? How many bags do they fill [in total|altogether]? = a*b*c : bags
? How many of the bags are not full of bottles? = a*b*c-a*b*c*d : bags

== rivers-beaver-dam-sticks-night
Beavers carry {a:15..30} sticks per night to their dam. They have {b:50..120 by 10} sticks already and need {c:400..700 by 50}. {d:1/5,1/3} of the sticks that they carry each night drift away again.
where whole a*d, whole (c-b)/(a-a*d)
? How many nights will it take until they have enough sticks? = (c-b)/(a-a*d) : nights
? How many sticks stay at the dam per night? = a-a*d : sticks
? How many more sticks do they need [at first|in the beginning]? = c-b : sticks

== rivers-swimming-across-laps
who S: woman
{S} swims across a lake that is {a:300..600 by 50} yards wide, and she swims back, too. She does this on {b:3..5} days [per|a] week. It takes her {c:3..4} minutes for every {d:100} yards.
? How many yards does {S} swim [per|a] week? = a*2*b : yards
? How many minutes does it take her to swim across the lake and back? = a*2/d*c : minutes
? [How many weeks does it take|How long, in weeks, does it take] her to swim {e:9000, 18000, 36000} yards? = e/(a*2*b) : weeks where whole e/(a*2*b)

== rivers-fish-stock-released
A lake had {a:800..2000 by 100} bass. People caught {b:10%,15%,20%} of them in the summer, and {c:5%,10%} of the remaining bass died in the winter. In the spring, the city released {d:150..400 by 50} young bass into the lake.
where whole a*b, whole c*(a-a*b)
? How many bass are in the lake after the spring? = a-a*b-c*(a-a*b)+d : bass
? How many bass died in the winter? = c*(a-a*b) : bass

== rivers-houseboat-weekly-cost
who S: man, T: man
{S} and {T} rent a houseboat for a week. The boat costs {a:$120..$180 by 10} [per|a] day, and they need {b:20..35} gallons of gas at {c:$4,$5} per gallon. {S} also has to pay {d:$30..$60 by 5} [because|since] he broke a flute that hung on the wall. They share the cost of the boat and the gas equally.
? [What is the total cost of the boat and the gas?|Calculate the total cost of the boat and the gas.] = a*7+b*c : dollars
? How much does {T} [have to|need to] pay? = (a*7+b*c)/2 : dollars
? How much does {S} [have to|need to] pay altogether? = (a*7+b*c)/2+d : dollars

== rivers-waterfall-gallons-hour
who S: woman
{S} reads that {a:200..600 by 50} gallons of water fall down a small waterfall every minute. In the summer, it is only {b:1/2,1/4,1/5} of that.
where whole a*b
? How many gallons fall down [per|an] hour in the summer? = a*b*60 : gallons
? How many more gallons fall down per minute when it is not summer? = a-a*b : gallons
? [How many minutes does it take|How long, in minutes, does it take] in the summer to fill a tank of {c:1000,2000,3000} gallons? = c/(a*b) : minutes where whole c/(a*b)

== rivers-bridge-toll-day
A bridge over the river costs {a:$2..$4} per car and {b:2..3 times} as much per truck. In an hour, {c:60..120 by 5} cars and {d:10..25} trucks cross the bridge. {e:10%,20%} of the cars belong to people from the town, who do not [have to|need to] pay.
where whole c*e
? [How much money|How much] does the bridge bring in per hour? = a*(c-c*e)+a*b*d : dollars
? How much do the trucks pay [per|an] hour? = a*b*d : dollars
? How many cars per hour [have to|need to] pay? = c-c*e : cars

== rivers-rafting-group-price
{S} goes rafting with {S:his} {a:7..13} coworkers. A raft has room for {b:4..6} people and costs {c:$60..$100 by 10}. Everybody also needs a helmet for {d:$4..$7}.
? How many rafts do {S} and {S:his} coworkers need? = ceil((a+1)/b) : rafts
? How much do they [have to|need to] pay for the helmets? = (a+1)*d : dollars
? How much do they have to pay for rafts and helmets altogether? = ceil((a+1)/b)*c+(a+1)*d : dollars

== rivers-lake-shore-walk-miles
who S: woman
A path goes all the way around a lake and is {a:6..12} miles long. {S} ran {b:1/2,1/3,1/4} of the path, then she walked {c:1.5..2.5 by 0.5} miles. She took a bus for the rest of the path, which drives at {d:20,25,30} miles [per|an] hour.
where a*(1-b) > c+1
? How many miles did she go by bus? = a-a*b-c : miles
? How many miles did {S} run? = a*b : miles
? If she runs at {e:6} miles [per|an] hour and walks at {f:3} miles per hour, how many minutes did she run and walk [altogether|in total]? = (a*b/e+c/f)*60 : minutes

== rivers-salmon-ladder-count-days
On the first day, {a:40..90 by 5} salmon went up the fish ladder. On the second day, {b:2 times} as many salmon went up, and on the third day, the number was {c:15..40} less than on the second day. {d:10%,20%} of the salmon of the first day were caught by bears.
where whole a*d, a*b > c
? How many salmon went up the fish ladder [in total|altogether]? = a+a*b+(a*b-c) : salmon
? [How many salmon of the first day were not caught by bears?|Find out how many salmon of the first day were not caught by bears.] = a-a*d : salmon
? How many salmon went up on the third day? = a*b-c : salmon

== rivers-frozen-lake-fishing-holes
who S: man
{S} makes holes in the ice of a lake. The ice is {a:12..24 by 2} inches thick, and he gets through {b:2..3} inches per minute. He makes {c:5..9} holes and rests for {d:4..8} minutes between a hole and the next.
where whole a/b
? How many minutes pass from the start of the first hole until the last hole is finished? = c*a/b+(c-1)*d : minutes
? How many minutes does {S} rest between the holes [in total|altogether]? = (c-1)*d : minutes

== rivers-water-birds-and-boats-lake
{S} sells {a:30..60} boat tickets on Friday. On Saturday, {S:he} sells {b:10..25} more tickets than on Friday, and on Sunday {S:he} sells {c:2 times} as many as on Saturday. A ticket costs {d:$6..$12}.
? [How much money|How much] do the tickets of these days bring? = d*(a+(a+b)+c*(a+b)) : dollars
? How many tickets does {S} sell on Sunday? = c*(a+b) : tickets
? How many more tickets does {S} sell on Sunday than on Friday? = c*(a+b)-a : tickets

== rivers-flood-sandbags-hours
who S: woman
The river is rising {a:2..4} inches [per|an] hour. It is {b:36..72 by 6} inches below the top of the wall. {S} and her neighbors put sandbags on the wall, and each layer of sandbags makes the wall {c:5,6} inches higher. They put on {d:2..4} layers.
where whole (b+c*d)/a
? How many hours will it take until the water gets to the top of the sandbags? = (b+c*d)/a : hours
? How many inches below the top of the old wall is the water after {e:3..6} hours? = b-a*e : inches

== rivers-hotel-lake-view-rooms
A hotel at the lake has {a:40..90 by 10} rooms, and {b:30%,40%,50%} of them have a view of the lake. A room with a view costs {c:$110..$150 by 10} per night, and all other rooms cost {d:$20..$40 by 5} less.
where whole a*b
? [How much money|How much] does the hotel make per night if [all of the|all the] rooms are taken? = a*b*c+(a-a*b)*(c-d) : dollars
? How many rooms do not have a view of the lake? = a-a*b : rooms
? How much does {S} pay for {e:3..7} nights in a room without a view? = (c-d)*e : dollars

== rivers-two-anglers-fish-system
who S: woman, T: man
{S} and {T} caught {n:20..50} fish together at the lake. {S} caught {d:4..10} more fish than {T}. Each fish weighs about {p:2..4} pounds.
where whole (n-d)/2
? How many fish did {T} catch? = (n-d)/2 | t, s: t + s = n, s - t = d : fish
? How many fish did {S} catch? = (n+d)/2 | s, t: s + t = n, s - t = d : fish
? About how many pounds do {S}'s fish weigh in total? = (n+d)/2*p : pounds

== rivers-kayak-savings-jobs
{S} is saving money for a kayak that costs {a:$360..$600 by 20}. {S:He} has {b:$80..$140 by 10} in the bank. {S:He} mows {c:2..3} lawns [per|a] week for {d:$20..$30 by 5} each and spends {e:$10..$20 by 5} per week on lunch.
where c*d > e+10, whole (a-b)/(c*d-e)
? [How many weeks will it take|How long, in weeks, will it take] {S} to have enough money for the kayak? = (a-b)/(c*d-e) | w: b + w*(c*d-e) = a : weeks
? [How much money|How much] does {S} save [per|a] week? = c*d-e : dollars
? How much money does {S} have after {f:2..3} weeks? = b+f*(c*d-e) : dollars

== rivers-lake-campsite-tents-nights
who S: man
{S}'s family stays at a campsite on a lake for {a:3..6} nights. The tent costs {b:$14..$22} per night, and each of the {c:4..6} people pays {d:$3..$5} per night. They also rent a boat for {e:2..4} hours at {f:$15..$25 by 5} [per|an] hour.
? [What is|What's] the total [cost|price] of the stay and the boat? = a*(b+c*d)+e*f : dollars
? How much does the family pay per night? = b+c*d : dollars
? If {S} pays with {g:$400}, how much change does he get? = g-(a*(b+c*d)+e*f) : dollars where g > a*(b+c*d)+e*f

== rivers-dam-power-homes
A dam makes enough power for {a:3000..6000 by 500} homes. In the dry season, it makes only {b:60%,70%,80%} of that. In the city there are {c:6500..8000 by 500} homes.
? For how many homes is there enough power in the dry season? = a*b : homes
? How many homes in the city do not get power from the dam in the dry season? = c-a*b : homes
? If every home uses {d:25,30} units of power [per|a] day, how many units can the dam make per day in the dry season? = a*b*d : units

== rivers-stones-skipped-contest
who S: man, T: woman, U: man
{S}, {T}, and {U} make stones jump on the water. {S}'s stone jumps {a:6..12} times. {T}'s stone jumps {b:2..4} times more than {S}'s stone, and {U}'s stone jumps {c:1/2 as "half"} as often as {T}'s.
where whole (a+b)*c
? How often do the stones jump [altogether|in total]? = a+(a+b)+(a+b)*c : times
? How often does {U}'s stone jump? = (a+b)*c : times
? If {S} throws {d:4..9} stones that all jump the same number of times, how often do they jump [altogether|in total]? = a*d : times

== rivers-charter-captain-fish-tip
who S: man
{S} takes {a:4..7} tourists on his boat. Each of them pays {b:$45..$70 by 5}, and {c:2..3} of them also rent equipment for {d:$12..$20}. {S} needs {e:15..25} gallons of gas at {f:$4,$5} per gallon, and he pays his helper {g:20%,25%,10%} of the money that the tourists pay.
where a > c
? How much money do the tourists pay [in total|altogether]? = a*b+c*d : dollars
? [How much money|How much] does {S} have left after paying for the gas and his helper? = a*b+c*d-e*f-g*(a*b+c*d) : dollars where (a*b+c*d)*(1-g) > e*f
? How much does the helper get? = g*(a*b+c*d) : dollars

== rivers-turtles-hatch-week-sand
who S: woman
{S} counts turtles at a lake. On Monday she counts {b:8..15} turtles. On Tuesday she counts {a:2..3 times} as many turtles as on Monday. On Wednesday, she counts {c:4..10} more turtles than on Tuesday, and on Thursday {d:2 times} as many as on Wednesday.
? How many turtles does {S} count from Monday to Thursday? = b+a*b+(c+a*b)+d*(c+a*b) : turtles
? How many turtles does she count on Thursday? = d*(c+a*b) : turtles
? How many more turtles does she count on Wednesday than on Monday? = c+a*b-b : turtles

== rivers-pier-lights-bulbs-electric
A pier has {a:12..24 by 2} lamps with {b:3..4} light bulbs each. {c:1/2 as "Half"} of the lamps are on for {d:4..6} hours per night, and the others are on for {e:8..10} hours per night. A bulb costs {f:2..4} cents per hour.
? How many cents do the lamps cost per night [altogether|in total]? = a*c*b*d*f+(a-a*c)*b*e*f : cents
? How many light bulbs does the pier have? = a*b : light bulbs
? How many more cents per night do the lamps cost that are on for {e} hours than the other lamps? = (a-a*c)*b*e*f-a*c*b*d*f : cents where e > d

== rivers-marbles-skipping-bet-brothers
who S: man, T: man
{S} and {T} collect smooth stones at the river. {S} has {a:20..40} white stones and {b:2 times} as many gray stones. {T} has {c:5..12} fewer white stones than {S} and {d:1/2 as "half"} as many gray stones as {S}. They decide to put all of their stones together and to fill {e:3..6} jars with an equal number of stones.
where whole (a+a*b+(a-c)+a*b*d)/e
? How many stones are in each jar? = (a+a*b+(a-c)+a*b*d)/e : stones
? How many stones does {T} have [in total|altogether]? = a-c+a*b*d : stones
? How many more gray stones than {T} does {S} have? = a*b-a*b*d : stones

== rivers-ferry-cars-vans-revenue
who S: woman
{S} works on a ferry across a lake. A car costs {a:$8..$12} and a van costs {b:1.5,2 times} as much as a car. On each trip in the morning, there were {c:10..15} cars and {d:3..6} vans. The ferry made {e:3..4} trips in the morning. In the afternoon, it made {f:2 words} trips with {c} cars and no vans.
where whole a*b
? How much money did the ferry bring in that day? = e*(a*c+a*b*d)+f*a*c : dollars
? How much money did the vans bring in? = e*a*b*d : dollars
? How many cars crossed the lake that day? = c*(e+f) : cars
