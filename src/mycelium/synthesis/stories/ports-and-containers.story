topic: ports-and-containers
place: us

== port-trucks-containers-three-sizes
who S: man
There are {d:300..600 by 20} containers in the harbor. {S}'s company takes {a:20..40} containers by train on Monday, {b:2..3 times} as many on Tuesday as on Monday, and {c:2 as "twice"} as many on Wednesday as on Tuesday.
where d > a+a*b+c*a*b+10
? How many containers are left in the harbor after that? = d-c*(a*b)-a-a*b : containers
? How many containers are taken on Wednesday? = c*(a*b) : containers
? If a train carries {e:40,50} containers, how many trains are needed for the containers on Tuesday? = ceil(a*b/e) : trains

== port-crane-minutes-ship
who S: woman
{S} operates a crane that needs {a:2..3} minutes to unload a container. The ship that arrived today has {b:120..300 by 20} containers, and {r:10%,20%,25%} of them stay on board for the next harbor.
where whole b*r, whole (b-b*r)*a/6
? How many hours does it take to unload the ship? = (b-b*r)*a/60 : hours
? How many containers are unloaded? = b-b*r : containers
? How many containers can {S} unload in a shift of {c:7..8} hours? = floor(c*60/a) : containers

== port-ferry-cars-passengers-fare
who S: man
A ferry carries {a:40..80 by 5} cars per trip, and each car pays ${b:18..30}. People without a car pay ${c:5..8} each, and there are {d:60..150 by 10} of them on each trip. The ferry makes {e:6..10} trips per day, and gas and wages cost ${f:2000..5000 by 500} per day. {S} owns the ferry.
where e*(a*b+c*d) > f
? If every trip is full, how much money does {S} have left per day after paying for gas and wages? = e*(a*b+c*d)-f : dollars
? How much money does the ferry take in per trip? = a*b+c*d : dollars
? How many cars can the ferry carry in {o:1 as "one"} week? = a*e*7 : cars

== port-fishing-boats-catch-weeks
who S: woman
On Monday the fishing boats brought {b:300..600 by 50} pounds of scallops to the port, and on Tuesday and Wednesday they brought {a:200..500 by 50} pounds per day. They did the same for {c:2..4} weeks. {r:10%,20%} of all the scallops were eaten by {S}'s family and her workers, and the rest were sold.
where whole c*(b+a+a)*r
? How many pounds of scallops were sold? = c*(b+a+a)-r*(c*(b+a+a)) : pounds
? How many pounds of scallops did the boats bring per week? = b+a+a : pounds
? If a pound was sold for ${d:8..14}, how much would {S} get for the scallops of a single Monday, if she sold all of them? = b*d : dollars

== port-container-weight-bananas
who S: man
A container has {a:900..1100 by 20} boxes of bananas that weigh {b:40,42} pounds each. The empty container weighs {c:8000..9000 by 500} pounds. {S}'s truck can carry a maximum of {d:58000..60000 by 1000} pounds.
where d > a*b+c
? How many more pounds could {S}'s truck carry? = d-a*b-c : pounds
? How many pounds does the full container weigh? = a*b+c : pounds
? If {e:20..60 by 5} boxes have rotten bananas, how many pounds of good bananas are in the container? = (a-e)*b : pounds

== port-customs-checked-share
who S: woman
{a:400..1000 by 50} containers arrived at the port last week. {S} and her team checked {r:10%,20%} of them. They found {b:3..8} containers with explosives or fireworks and {c:5..12} with fake watches. Everything else they checked was fine.
where whole a*r, a*r > b+c+5
? How many of the containers that they checked were fine? = a*r-b-c : containers
? How many containers were not checked? = a-a*r : containers
? If it takes {d:30,40,45} minutes to check a container, how many hours did the team need for all of the checks? = a*r*d/60 : hours where whole 2*a*r*d/60

== port-ship-speed-two-parts
who S: man
{S}'s ship has to travel {a:900..2000 by 100} miles. It travels at {b:20,25} miles per hour for {c:12..24} hours. Then a storm comes, and for the next {d:10..20} hours it only travels at {f:1/2 as "half"} of that speed.
where a > b*c+b*f*d+50, whole 2*b*f*d
? How many miles are left after the storm? = a-b*c-b*f*d : miles
? How many miles does the ship travel during the storm? = b*f*d : miles
? How many hours would the whole trip take without a storm? = a/b : hours where whole a/b

== port-workers-pay-union-strike
who S: woman
{S} works at the docks for ${a:24..36} per hour, {b:8} hours per day and {c:5} days per week. After a strike she gets {r:10%,25%} more per hour, but she did not get any money for the {d:4..12} days of the strike.
where whole a*r*10
? How much more money does she make per week than before? = a*r*b*c : dollars
? How much money did she lose because of the strike, at her old pay? = a*b*d : dollars
? How many days does it take until the higher pay makes up for what she lost? = a*b*d/(a*r*b) : days where whole d/r

== port-storage-fees-late-days
who S: man
The port stores a container for free for {a:4..7} days. After that, it charges ${b:40..80 by 5} per day for the first {c:5} days and {k:2 as "twice"} as much for every additional day. {S}'s container was there for {d:14..20} days.
where d > a+c+1
? How much does {S} have to pay? = b*c+b*k*(d-a-c) : dollars
? For how many days does he have to pay? = d-a : days
? How much does he have to pay for the first {c} days that are not free? = b*c : dollars

== port-cruise-cabins-passengers-food
who S: woman
A cruise ship has {a:300..600 by 50} cabins for {b:2} people and {c:80..150 by 10} cabins for {d:4} people. On this trip {e:10..30} of the small cabins and {f:5..15} of the large cabins are empty, and all of the others are full. {S} is the cook.
? How many passengers are on the ship? = b*(a-e)+d*(c-f) : passengers
? How many passengers does the ship carry when it is full? = a*b+c*d : passengers
? If every passenger eats {g:2} eggs for breakfast, how many eggs does {S} need per day when the ship is full? = g*(a*b+c*d) : eggs

== port-rope-chain-anchor-feet
who S: man
The water in the harbor is {a:25..50} feet deep. {S}'s anchor chain needs to be {b:4..5} times as long as the water is deep. He has {c:60..100 by 10} feet of chain, and he can buy more for ${d:4..6} per foot.
where a*b > c
? How much money does he need to spend on the rest of the chain? = (a*b-c)*d : dollars
? How many feet long does his chain need to be? = a*b : feet
? If the water is {e:3..6} feet deeper at high tide, how many feet of chain does he need at high tide? = (a+e)*b : feet

== port-stacked-containers-levels
who S: woman
{S} puts {a:6..12} rows of containers on a ship, with {b:8..14} containers in each row, and she stacks them {c:3..5} containers high. {d:10..30} of the places at the top stay empty. {r:25%,50%} of the containers on the ship are filled with toys.
where whole (a*b*c-d)*r
? How many of the containers on the ship are filled with toys? = (a*b*c-d)*r : containers
? How many containers are on the ship? = a*b*c-d : containers
? If {e:40..80} containers are unloaded in Boston, how many are left on the ship? = a*b*c-d-e : containers where a*b*c > d+e

== port-truck-three-stops-broken
who S: man
{S} picks up {a:20..40} pallets with {b:10..20} boxes each at the port. At the first stop he unloads {c:40..70} boxes, and at each of the next {k:2 words} stops he unloads {d:5..20} boxes more than at the first stop. {e:4..10} of the boxes are broken and {f:8..15} boxes are sent to the wrong place.
where a*b > c+2*(c+d)+e+f+10
? How many good boxes does he have left if the broken boxes and the boxes sent to the wrong place were not unloaded at these stops? = a*b-c-(c+d)-(c+d)-e-f : boxes
? How many boxes does he unload at these stops in total? = c+k*(c+d) : boxes
? How many boxes does he pick up at the port? = a*b : boxes

== port-daily-containers-weekends
who S: woman
A port unloads {a:200..500 by 50} containers per day from Monday to Friday. On Saturday and Sunday there are fewer workers, so the number of containers drops by {b:20%,40%,50%} per day. {S}'s office has to write {c:2..3} reports for each container.
? How many containers does the port unload per week? = a*5+(a-a*b)*2 : containers
? How many reports does {S}'s office have to write for a Saturday? = c*(a-a*b) : reports
? How many more containers are unloaded on a Monday than on a Sunday? = a*b : containers

== port-fuel-half-used-price
who S: man
{S}'s ship has {a:9000..18000 by 1000} gallons of fuel in its tank, and it uses {b:100..150 by 10} gallons per hour. After {c:20..40} hours at sea he fills up the tank again, and he pays ${d:2..4} per gallon. The tank was full at first.
where a > b*c
? How many gallons of fuel were left before he filled up the tank? = a-b*c : gallons
? How much money does he have to pay for the fuel? = b*c*d : dollars
? How many more hours could he have traveled before the tank was empty? = floor((a-b*c)/b) : hours

== port-tour-boat-seats-stops
who S: woman
{S} gives tours of the harbor on her boat. {e:6..14} guests get on at the market and {a:30..50} get on at the museum, but {b:3..6} of them get off again because they feel sick. At the lighthouse {c:2 as "twice"} as many guests get off as at the museum, and at the fish market {d:3..5} more guests get off than at the museum.
where e+a > b+2*b+b+d+4
? How many guests are on the boat after all of these stops? = e+a-b-b*c-(b+d) : guests
? How many guests get off at the lighthouse and the fish market combined? = b*c+(b+d) : guests
? If every guest pays ${f:8..15}, how much money does {S} get? = f*(e+a) : dollars

== port-shrimp-buckets-sold-ice
who S: man
{S} catches {a:80..200 by 10} pounds of shrimp per day. {b:10%,20%,30%} of the shrimp is too small and gets thrown back. He sells the rest for ${c:5..9} per pound, and he pays ${e:60..140 by 20} per day for gas and ice.
where whole a*b
? How much money does he make per day after he pays for the gas and ice? = c*(a-a*b)-e : dollars
? If he fishes for {d:4..6} days per week and gas and ice cost the same every day, how much money does he make per week? = d*(c*(a-a*b)-e) : dollars
? How many pounds of shrimp does he throw back per day? = a*b : pounds

== port-forklift-rental-compare
who S: woman
{S} needs a forklift for {a:12..25} days. Renting it costs ${b:90..140 by 10} per day for the first {c:5..7} days and {r:20%,25%,50%} less per day after that. Buying a used machine would cost ${d:3000..6000 by 500}.
where whole b*r, d > b*c+(b-b*r)*(a-c)
? How much does it cost to rent the forklift for the whole time? = b*c+(b-b*r)*(a-c) : dollars
? How much money does she save if she rents a forklift instead of buying the used machine? = d-(b*c+(b-b*r)*(a-c)) : dollars
? How much does the forklift cost per day after the first {c} days? = b-b*r : dollars
