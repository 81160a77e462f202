topic: fishing-boats
place: jamaica

== boat-charter-friends (us)
Each of {b:4..8} friends brings {h:$160..$260 by 10} for a fishing trip on a chartered boat. The boat costs {g:$300..$480 by 20}, bait {d:$20..$40 by 5} and ice {c:$10..$20 by 5}; everyone needs a day license at {k:$12..$18} and {a:2 words} rented rods at {e:$8..$12} a rod, and {f:3..5} coolers are rented at {m:$6..$9} apiece. They share all costs evenly.
~ They hope for swordfish and have watched {ya:3..8} films about it.
where whole (g+d+c+b*k+a*b*e+f*m)/b, h > (g+d+c+b*k+a*b*e+f*m)/b
? How much money does each friend take home? = h-(g+d+c+b*k+a*b*e+f*m)/b : dollars
? How much do the rods cost altogether? = a*b*e : dollars
? What do boat, bait and ice cost each friend? = (g+d+c)/b : dollars where whole (g+d+c)/b*100

== boat-lobster-traps-decline (canada)
~ The fog was so thick that the islands could not be seen.
{S}'s boat left with {a:150..300 by 10} bait fish on board. On the first day {b:64,80,96} were put into the traps, on each of the following days {k:1/2} as many as the day before, because the lobsters moved away. After the fourth day {d:4..15} rotten fish were thrown to the gulls.
where a > b+b*k+b*k*k+b*k*k*k+d+3
? How many bait fish were left then? = a-b-b*k-b*k*k-b*k*k*k-d : fish
? How many bait fish were put into the traps from the first to the fourth day, all counted? = b+b*k+b*k*k+b*k*k*k : fish
? How many more bait fish were used on the first day than on the third? = b-b*k*k : fish

== boat-fuel-and-shares
A canoe from [Black River|Negril] landed {a:40..90 by 5} pans of herring, sold at {p:$12..$20} a pan. From the takings {c:$120..$240 by 20} are paid for fuel and {r:10%,20%} of what then remains goes to the owner of the outboard motor. {n:6..10} fishermen share the rest evenly.
where whole (a*p-c)*r, whole (a*p-c)*(1-r)/n, a*p > c+100
? How much does each fisherman get? = (a*p-c)*(1-r)/n : dollars
? How much does the owner of the motor get? = (a*p-c)*r : dollars

== boat-rope-and-floats
{S} has {c:$9000..$14000 by 500} for new gear. {a:12..20} floats cost {b:$90..$140 by 10} each, {e:3..5} coils of rope {f:$700..$1100 by 100} each, and an anchor {d:3..5 times} as much as a float; {g:$400..$900 by 100} must be kept for gas.
~ The boat was painted in {ya:3..5} colors by the captain's niece.
where whole (c-a*b-d*b-e*f-g)/b, c-a*b-d*b-e*f-g > 2*b
? How many more floats can {S} buy and still keep the money for gas? = (c-a*b-d*b-e*f-g)/b : floats
? What does the anchor cost? = d*b : dollars
? How much is spent on floats and rope, before any more floats are bought? = a*b+e*f : dollars

== boat-bait-shop-visit (us)
In the harbor store {b:4,5,8} squid cost {a:$6..$16 by 2}, and loose squid cost the same for each. {S} takes the water taxi for {d:$5..$9}, buys {c:3..4} loose squid for the kids' lines, later {f:6..9} more loose ones for the long line, and a full packet of {b} for tomorrow. With a coupon {S:he} saves {e:$2..$3}.
where whole a/b*100
? What does {S} spend in all, with the water taxi? = d+c*a/b-e+f*a/b+a : dollars
? How many squid does {S} buy? = c+f+b : squid
? What does a single squid cost? = a/b : dollars

== boat-crab-pots-line
{S} sets {a:6..12} lines of {b:15,20,25} crab pots. {r:5%,10%,20%} of the pots are lost in a storm, and of the remaining pots {f:1/3,1/4} hold nothing when they are hauled. From each of the others {c:3..6} crabs are taken.
~ The storm blew for {ya:20..40} hours.
where whole a*b*r, whole a*b*(1-r)*f
? How many crabs are taken? = (a*b-a*b*r)*(1-f)*c : crabs
? How many pots are lost? = a*b*r : pots
? How many pots hold nothing? = (a*b-a*b*r)*f : pots

== boat-trip-to-the-bank
The fishing bank lies {a:18..48 by 6} nautical miles off the harbor. {S}'s boat makes {b:6,8,9,12} knots on the way out and, laden, {c:4,6} on the way back; a knot is a nautical mile an hour. They fish for {d:5..9} hours.
~ The radio beacon on the bank blinks {ya:6..12} times a minute.
where b > c, whole a/b*2, whole a/c*2
? How many hours after leaving is the boat back? = a/b+d+a/c : hours
? How many minutes longer does the way back take than the way out? = (a/c-a/b)*60 : minutes
? The engine burns {e:5..8} gallons an hour while under way and {g:1} gallon an hour while fishing. How many gallons does the trip take? = (a/b+a/c)*e+d*g : gallons

== boat-nets-mended-by-women (ghana)
{n:5..9} women mend nets on the beach, each {a:3..5} square yards an hour. A net is {b:40..90 by 10} yards long and {c:6} yards deep, and {r:5%,10%,15%,25%} of it is torn.
where whole b*c*r/(n*a)
? How many hours do the women need for the torn part? = b*c*r/(n*a) : hours
? How many square yards are torn? = b*c*r : square yards
? How many square yards can the women mend in a day of {h:5..7} hours? = n*a*h : square yards

== boat-catch-of-four-days
~ Captains keep their log in pencil, so that spray does not wash it off.
The log of {S}'s boat: Monday {a:80..200 by 10} kg; Tuesday {b:20..60 by 10} kg more than Monday; Wednesday {f:1/2} of Tuesday's catch; Thursday {k:2 times} as much as Wednesday, less {c:10..30 by 10} kg that sharks tore from the net.
? How many kilograms were caught on Thursday? = (a+b)*f*k-c : kg
? How many kilograms were caught from Monday to Wednesday? = a+(a+b)+(a+b)*f : kg
? At {p:$5..$9} a kilogram, what was Tuesday's catch worth? = (a+b)*p : dollars

== boat-crew-bunks-and-food (ireland)
A trawler from Killybegs sails with a crew of {a:7..12} for {b:5..9} days. The cook reckons {c:2.5} litres of water a head for each day and takes {r:20%,40%} more for safety. Water is carried in cans of {d:20,25} litres.
? How many cans must be filled? = ceil(a*b*c*(1+r)/d) : cans
? How many litres of water does the cook reckon with, the safety share included? = a*b*c*(1+r) : litres
? If the trip is cut short by {e:2} days, how many litres fewer are drunk than reckoned without the safety share? = a*c*e : litres

== boat-paint-the-hull
The hull of {S}'s boat has {a:36..72 by 4} square metres below the waterline. A tin of antifouling covers {b:8,9,12} square metres and costs {p:$45..$80 by 5}; {k:2} coats are painted.
~ A dragon with {ya:5..9} teeth is carved on the bow.
? How many tins must {S} buy? = ceil(a*k/b) : tins
? How much do the tins cost? = ceil(a*k/b)*p : dollars
? If {S} paints {c:6..9} square metres an hour, how many hours do both coats take? = a*k/c : hours

== boat-two-crews-unloading
The day crew unloads a ship in {a:6,10,12} hours, the night crew in {b:3,4,15} hours. A storm is near, so both crews work together from {t:1:00 pm..3:00 pm by 30} on.
~ The ship has {ya:2..4} cranes, and the smallest is out of order.
where a != b, whole 2/(1/a+1/b)
? In how many hours is the ship unloaded? = 1/(1/a+1/b) : hours
? At what time is it unloaded? = t+1/(1/a+1/b) : clock
? What part of the ship, in percent, has the day crew alone unloaded after {c:3} hours on an ordinary day? = c/a*100 : percent where whole c/a*100

== boat-unknown-number-of-fish
~ Singing could be heard before the boat came around the pier.
In the hold lay a good catch. At the first quay {f:1/2,1/3,1/4} of the snappers were sold, at the market {a:20..70} more, {b:4..12} were given to the widows of the harbor, and the last {c:10..40} were smoked.
where whole (a+b+c)/(1-f)
? How many snappers had been in the hold? = (a+b+c)/(1-f) | x: x*(1-f)-a-b = c : snappers
? How many snappers were sold? = (a+b+c)/(1-f)*f+a : snappers
? How many more snappers were smoked than given away? = c-b : snappers where c > b+1

== boat-tuna-and-wahoo
{S} landed {n:18..40} fish, tuna of {b:12} kg and wahoo of {a:7} kg each, {t:150..440} kg in all.
where whole (t-a*n)/(b-a), t > a*n+3*b, (t-a*n)/(b-a) < n-3
? How many tuna did {S} land? = (t-a*n)/(b-a) | u, w: u + w = n, b*u + a*w = t : tuna
? How many wahoo did {S} land? = (b*n-t)/(b-a) | w, u: u + w = n, b*u + a*w = t : wahoo
? The tuna are sold at {p:$9..$14} a kilogram. How much do they bring? = (t-a*n)/(b-a)*b*p : dollars

== boat-permit-fees-season (australia)
For the season {S} pays {a:A$380..A$520 by 20} for the licence and {b:A$25..A$40 by 5} a week for the mooring, {c:20..30} weeks long. The boat goes out on {d:3..5} days a week and clears {e:A$90..A$160 by 10} a day after fuel.
~ The boat is {ya:7..11} m long.
? What is left of the season's money after licence and mooring? = c*d*e-a-b*c : dollars
? How much does {S} pay for licence and mooring? = a+b*c : dollars
? In how many days at sea does {S} clear the money for the licence? = ceil(a/e) : days

== boat-ice-hold-ratio
In the hold, fish and ice are packed in the ratio {a:2..3} to {b:1.5,2.5}. The boat brings home {c:600..2400 by 100} kg of fish. {S} buys ice in blocks of {d:50} kg.
where whole c/a*b/d
? How many blocks of ice are needed? = c/a*b/d : blocks
? How many kilograms do fish and ice weigh together? = c+c/a*b : kg
? At {p:$4..$7} a block, what does the ice cost? = c/a*b/d*p : dollars

== boat-tide-and-clock (uk)
The bar of the harbour can be crossed only when the tide gauge shows {a:2} m or more. At {t:4:00 am..5:00 am by 30} it shows {b:0.5,0.8} m, and the water rises {c:0.3} m an hour. From the bar it is {d:30..50 by 5} minutes to the first pots.
~ The lighthouse above the bar has {ya:140..200 by 10} steps.
? How many hours after that reading can the boat cross the bar? = (a-b)/c : hours
? At what time can {S} be at the first pots at the earliest? = t+(a-b)/c+d/60 : clock
? How many metres does the gauge show {e:2..3} hours after the reading? = b+c*e : metres

== boat-squid-boxes-price
Squid is boxed by the {a:10,12} kg, and {c:840..1800 by 120} kg are landed. {r:10%,25%,20%} of the boxes go to the canteen of the fish plant at {p:$30..$40 by 5}, the remaining boxes are auctioned at {q:$45..$70 by 5} each.
where whole c/a, whole c/a*r
? How much money does the landing bring? = c/a*r*p+c/a*(1-r)*q : dollars
? How many boxes are auctioned? = c/a*(1-r) : boxes
? How much more would it bring to auction all of the boxes at the auction price? = c/a*r*(q-p) : dollars

== boat-average-for-a-prize
The angling club gives a prize to every boat that brings in {m:24..30} kg on average on the days from Wednesday to Saturday. {S}'s boat had {a:15..40} kg on Wednesday, {b:15..40} kg on Thursday and {c:15..40} kg on Friday.
~ The prize is a trip to the islands for {ya:2..4}.
where 4*m-a-b-c > 8, 4*m-a-b-c < 50
? How many kilograms must it bring in on Saturday to win a prize? = 4*m-a-b-c | x: a+b+c+x = 4*m : kg
? By how many kilograms is Friday's catch above the aim for a day? = c-m : kg where c > m
? How many kilograms were brought in before Saturday? = a+b+c : kg

== boat-captain-ages
Captain {A} bought the boat when he was {a:28..36}; the boat was {b:4..9} years old. Today he and the boat are {c:90..120} years old together.
who A: man
where whole (c-a-b)/2
? How many years ago did he buy it? = (c-a-b)/2 | y: a + y + b + y = c : years
? How old is the boat today? = b+(c-a-b)/2 : years
? How many years older than the boat is Captain {A}? = a-b : years

== boat-markets-along-coast
With {a:180..320 by 10} kg of kingfish on the truck {S} drove along the coast. Port Antonio took {r:20%,25%,40%} of it, Buff Bay {b:20..60 by 5} kg, and at the roadside {c:15..30} cooks bought {d:1.5,2.5} kg each; in Kingston the rest went for {p:$8..$12} a kilogram.
where a*(1-r) > b+c*d+5
? How much money did {S} get in Kingston? = (a-a*r-b-c*d)*p : dollars
? How many kilograms did the cooks buy? = c*d : kg
? How many kilograms were on the truck after Buff Bay? = a-a*r-b : kg

== boat-oyster-baskets (south-africa)
~ The lagoon was calm, and seals slept on the rocks.
In each of {a:12..25} baskets {S} hangs {b:60,80,100} oysters. {r:5%,10%} die, and from those alive {c:3..6} trays of {d:12,24} are kept for the restaurant of {T}. The others are sold at {p:R8..R14} each.
where whole a*b*r
? How much money do the other oysters bring? = (a*b-a*b*r-c*d)*p : rand
? How many oysters die? = a*b*r : oysters
? How many oysters are kept for the restaurant? = c*d : oysters

== boat-race-of-dinghies (new-zealand)
The old dinghy rows at {a:60..80 by 5} m a minute, the new one at {b:90..110 by 5} m a minute. {S} set out in the old one and {T} in the new one {c:4..10} minutes later, along the same shore.
~ {ya:20..60} children on the pier cheered.
where whole a*c/(b-a)
? How many minutes after setting out does {T} draw level with {S}? = a*c/(b-a) | m: b*m = a*(m+c) : minutes
? How many metres from the start are they then? = a*c/(b-a)*b : metres
? How many metres ahead was {S} when {T} set out? = a*c : metres

== boat-net-length-fathoms
A net is {a:40..120 by 10} fathoms long, and a fathom is {b:6} feet. Corks sit every {c:3,4} feet, a cork at either end, and each weighs {d:2} ounces; {q:16} ounces are a pound.
where whole a*b/c
? How many corks are on the net? = a*b/c+1 : corks
? How many feet long is the net? = a*b : feet
? How many more corks would be needed if the net were {e:10} fathoms longer? = e*b/c : corks where whole e*b/c

== boat-festival-fry (philippines)
At the fishermen's festival {a:6..9} boats gave {b:18..30} kg of tuna each. A serving takes {c:150,200,250} g, {d:80..200 by 10} servings went to the orphanage for nothing, and the others were sold at {p:₱40..₱60 by 5}.
~ A swordfish {ya:2..3} m long was shown to the crowd.
where whole a*b*1000/c, a*b*1000/c > d+100
? How much money was taken for the servings? = (a*b*1000/c-d)*p : pesos
? How many servings did the tuna make? = a*b*1000/c : servings
? The money was shared by the boats in equal parts. How much did each boat get? = (a*b*1000/c-d)*p/a : pesos where whole (a*b*1000/c-d)*p/a

== boat-whale-watching-switch (us)
In summer {S}'s fishing boat carries tourists: {a:2..3} trips a day with {b:24..40} seats at {p:$35..$55 by 5}, and {r:75%,80%,90%} of the seats are sold on average. Fuel is {c:$150..$280 by 10} a trip and the crew gets {d:$400..$600 by 50} a day. A fishing day brings {e:$700..$1200 by 100} after all costs.
where whole a*b*r, a*b*r*p > a*c+d+e
? How much more does a day with tourists bring than a fishing day, after all costs? = a*b*r*p-a*c-d-e : dollars
? How many tourists ride on an average day? = a*b*r : tourists
? How much does a day with tourists bring after all costs? = a*b*r*p-a*c-d : dollars

== boat-harbor-fund-drive
The fishermen's cooperative wants a winch for {a:$9000..$16000 by 500}. Each of {n:18..36} members pays {b:$150..$250 by 10}, except for {c:3..5} of them who pay {k:2 as "double"} that amount; a dance brings {d:$900..$1800 by 100}, and the bank gives {f:1/2} of what is then missing.
~ The old winch is stuck and cannot be fixed.
where a > (n+c)*b+d+500, k = 2
? How much is still missing after the bank's gift? = (a-(n-c)*b-c*k*b-d)*(1-f) : dollars
? How much do the members pay altogether? = (n-c)*b+c*k*b : dollars
? How much does the bank give? = (a-(n-c)*b-c*k*b-d)*f : dollars

== boat-herring-barrels (ireland)
Herring is salted in barrels of {a:100} kg, with {b:15,20} kg of salt to a barrel. The boats landed {c:2000..6000 by 500} kg; {r:10%,20%} went fresh to [Dublin|the canneries], and {d:3..8} barrels of the salted herring were kept by the crews. The others were shipped at {p:€180..€260 by 20} a barrel.
where whole c*(1-r)/a, c*(1-r)/a > d+4
? How much did the shipped barrels bring? = (c*(1-r)/a-d)*p : euros
? How many kilograms of salt were used? = c*(1-r)/a*b : kg
? How many barrels were shipped? = c*(1-r)/a-d : barrels
