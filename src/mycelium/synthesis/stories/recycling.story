topic: recycling
place: us

== recy-cans-to-dollars
{S} collects cans from {a:4..12} [neighbors|houses], and each of them gives {S:him} {b:15..40} cans per week. The recycling center pays {c:5 words} cents per can.
? How much money does {S} make in {d:3..8} weeks, in dollars? = a*b*c*d/100 : dollars
? How many cans does {S:he} collect in {d:3..8} weeks? = a*b*d : cans
? {S} is saving up for a bike that costs {e:$80..$150 by 10}. How much more money does {S:he} need after the first week? = e-a*b*c/100 : dollars where e > a*b*c/100

== recy-broken-bins-traded
The city had {d:40..90} recycling bins downtown and bought {c:10..30} more. Then {a:12..48 by 6} of the bins were broken in a storm and had to be thrown away. The company that makes the bins gave the city {o:1 as "one"} new bin for every {b:3,6 words} broken bins.
where d+c > a
? How many bins does the city have now? = d+c+a/b-a : bins
? How many new bins did the city get from the company for the broken ones? = a/b : bins
? How many bins were there before the storm? = d+c : bins

== recy-newspaper-pounds-share
{S} and {S:his} friends collected {a:40..90 by 10} pounds of newspaper in the morning and {k:2..3 times} as many pounds in the afternoon. {c:1/2,1/5,1/10} of the newspaper from the afternoon was wet, so they had to throw it away.
where whole a*k*c
? How many pounds of newspaper did they have left? = a+a*k*(1-c) : pounds
? If the center pays {p:3..8} cents per pound, how much money did they get for the dry newspaper, in dollars? = (a+a*k*(1-c))*p/100 : dollars
? How many pounds of newspaper were thrown away? = a*k*c : pounds

== recy-truck-benches
A company makes park benches from recycled plastic. {d:2..5} trucks each bring {a:20..50 by 5} bales of plastic, and each bale weighs {b:80..120 by 20} pounds. It takes {c:50,100,200} pounds of plastic to make {o:1 as "one"} bench.
where whole d*a*b/c
? How many benches can the company make? = d*a*b/c : benches
? Next year the company plans to make {e:10%,20%,25%,50%} more benches. How many benches will it make next year and this year combined? = d*a*b/c+(d*a*b/c+e*d*a*b/c) : benches where whole e*d*a*b/c
? How many benches will the company make next year if it makes {e:10%,20%,25%,50%} more of them? = d*a*b/c+e*d*a*b/c : benches where whole e*d*a*b/c

== recy-aluminum-per-hour
who S: man
{S} works at a recycling center where a machine crushes {a:60..200 by 10} cans every {b:2..5 words} minutes. He runs the machine for {c:3..7} hours per day, and {d:20..50 by 10} of the crushed cans per hour get stuck and are taken out by hand.
where whole a/b
? How many crushed cans are not taken out by hand in {o:1 as "one"} day? = c*a/b*60-d*c : cans
? How many cans does the machine crush per hour? = a/b*60 : cans
? How many cans are taken out by hand in {e:5..6} days? = c*d*e : cans

== recy-three-streets-percent
The students of a middle school collected {c:100..300 by 10} pounds of glass, {a:100..300 by 10} pounds of paper and {b:20..90 by 10} pounds of metal in {d:4..8} weeks.
They want to collect {e:80..120 by 10} pounds per week.
where whole (c+a+b)/d, (c+a+b)/d < e, whole (c+a+b)/d/e*100
? What percentage of their goal per week did they reach on average? = (c+a+b)/d/e*100 : percent
? What is the total number of pounds they collected? = c+a+b : pounds
? How many pounds did they collect per week on average? = (c+a+b)/d : pounds

== recy-bottle-deposits-two-kids
{S} has {d:10..40} bottles, and {S:his} grandmother gives {S:him} {c:20..60} more bottles. On the way to the store the bag rips and {a:2..6} bottles break.
where d+c > a
? How many bottles does {S} have when {S:he} gets to the store? = d+c-a : bottles
? If the store pays {p:10 words} cents for each bottle, how much money does {S:he} get, in dollars? = (d+c-a)*p/100 : dollars

== recy-plastic-sorted-twice
At a recycling plant, {a:2000..9000 by 500} pounds of trash arrive every day. First, workers take out {b:200..800 by 100} pounds of wood. Then a magnet removes {c:10%,20%,25%} of what is left, and then a fan blows out {d:10%,20%,50%} of the rest.
Another {e:100..400 by 50} pounds of clean plastic are added at the end.
where whole c*(a-b), whole d*(a-b-c*(a-b))
? How many pounds are there at the end? = e+a-b-c*(a-b)-d*(a-b-c*(a-b)) : pounds
? How many pounds does the magnet remove? = c*(a-b) : pounds
? How many pounds are left after the magnet? = a-b-c*(a-b) : pounds

== recy-two-classes-bottles
who S: woman
{S}'s class and the class next door collect bottles to raise money for a field trip. In {S}'s class, {a:4..9} girls and {b:4..9} boys collect {c:20..50} bottles each. In the other class, {d:8..16} students collect {e:15..40} bottles each.
? How many bottles do the classes collect in total? = c*(a+b)+d*e : bottles
? If each bottle is worth {p:5,10 words} cents, how much money do they raise, in dollars? = (c*(a+b)+d*e)*p/100 : dollars
? How many more bottles did {S}'s class collect than the other class? = c*(a+b)-d*e : bottles where c*(a+b) > d*e

== recy-tires-swings
A playground is being built from old tires. The workers got {a:30..80} tires from a dealership and {b:5..20} fewer tires from a bus company. A farmer gave them {c:1/2,1/4,1/5} of the number of tires that the bus company did.
where a > b+10, whole (a-b)*c
? How many tires did they get in total? = a+a-b+(a-b)*c : tires
? How many tires did the farmer give them? = (a-b)*c : tires
? If each tire weighs {d:20,22,25} pounds, how many pounds do all the tires weigh? = d*(a+a-b+(a-b)*c) : pounds

== recy-jars-for-candles
who S: woman
{S} uses old glass jars to make candles. She has {d:5..20} jars and finds {c:3..8} boxes of jars in her basement. Each box contains {a:2..4} large jars and {z:12 as "a dozen"} small jars.
? How many jars does she have in total? = d+c*(a+z) : jars
? If it takes {e:6..9} ounces of wax to fill a small jar, how many ounces of wax does she need for the small jars from the boxes? = c*z*e : ounces
? She fills all of her jars and sells the candles for {p:$5..$9} each. How much money does she make? = (d+c*(a+z))*p : dollars

== recy-compost-pounds-year
{S}'s family throws out {a:8..15} pounds of trash per week. {r:25%,40%,50%,60%} of it is food, and {S:he} decides to put the food into a compost pile instead.
where whole a*r
? How many pounds of trash will the family still throw out in {n:10..52} weeks? = a*(1-r)*n : pounds
? How many pounds of food go into the compost pile every week? = a*r : pounds
? If {h:1/2 as "half"} of the weight of the food is lost as it rots, how many pounds of compost will there be after {m:4..12 by 2} weeks? = a*r*m*h : pounds

== recy-phones-gold
It takes {a:35..45} old phones to get {o:1 as "one"} gram of gold. A company recycles {b:6..20} boxes with {c:70..350 by 35} phones in each box.
where whole b*c/a
? How many grams of gold will the company get? = b*c/a : grams
? If a gram of gold sells for {p:$60..$90}, how much money can the company make? = b*c/a*p : dollars
? How many phones does the company recycle in total? = b*c : phones

== recy-weekly-average-goal
{S}'s class is trying to collect an average of {a:40..70} pounds of paper per week for {b:4 words} weeks. They collected {c:30..70} pounds in the first week, {d:30..70} pounds in the second week, and {e:30..70} pounds in the third week.
where a*b > c+d+e+20, a*b < c+d+e+110
? How many pounds do they need to collect in the last week? = a*b-c-d-e | x: c+d+e+x = a*b : pounds
? How many pounds of paper did they collect in these weeks combined? = c+d+e : pounds
? By how many pounds was the second week better than the first? = d-c : pounds where d > c

== recy-plastic-bags-store
who S: man
{S}'s store used {a:200..600 by 50} plastic bags per day. When he started to charge {b:10 words} cents for each bag, the customers used {r:40%,50%,60%,80%} fewer bags.
? How many bags per day do the customers use now? = a*(1-r) : bags
? How many bags are saved in {c:20..30} days? = a*r*c : bags
? How much money does {S} get for bags in a day, in dollars? = a*(1-r)*b/100 : dollars

== recy-crates-stack
{S} is building shelves from old crates. Each crate is {a:14..20} inches wide, and the wall is {b:9..16} feet long. {S:He} wants to stack the crates {c:3..5} high along the whole wall.
? How many crates fit next to each other along the wall? = floor(b*12/a) : crates
? How many crates does {S:he} need in total? = floor(b*12/a)*c : crates
? How many inches of the wall are left over? = mod(b*12,a) : inches where mod(b*12,a) > 1

== recy-glass-by-color
A bottle bank contains green, brown and clear bottles. There are {a:40..120 by 4} green bottles. There are {b:3..5 times} as many clear bottles as green bottles, and {f:1/2,1/4} as many brown bottles as green bottles.
? How many bottles are there altogether? = a+a*b+a*f : bottles
? How many more clear bottles than brown bottles are there? = a*b-a*f : bottles
? If {c:20..60} of the bottles are broken when the bank is emptied, how many bottles are not broken? = a+a*b+a*f-c : bottles

== recy-can-drive-winners
who S: woman, T: man
{S}, her brother {T} and their cousin collected {a:300..900 by 10} cans in total. {S} collected {b:80..200 by 10} cans, and {T} collected {c:20..70 by 5} more cans than {S} did.
where a > b+b+c+50
? How many cans did their cousin collect? = a-b-(b+c) : cans
? How many cans did {S} and {T} collect combined? = b+(b+c) : cans
? Each can is worth {p:5 words} cents. How much money can they get for the cans of {S} and {T}, in dollars? = (b+(b+c))*p/100 : dollars

== recy-garage-cardboard
{S} has {b:90..160 by 5} minutes to clean the garage. {S:He} has already spent {a:20..40 by 5} minutes on breaking down boxes. It takes {S:him} {c:4..8} minutes to carry each stack of cardboard to the car, and there are {d:3..6} stacks.
where b > a+c*d+20
? How many minutes does {S} have left after carrying all the cardboard to the car? = b-a-c*d : minutes
? If {S:he} uses the time that is left to take out boxes of junk at {e:3..6} minutes per box, how many boxes of junk is {S:he} able to take out? = floor((b-a-c*d)/e) : boxes
? How many minutes does it take to carry all the stacks? = c*d : minutes

== recy-town-price-per-ton
A town pays {a:$60..$110 by 5} per ton to bury its trash, but it gets {b:$15..$40 by 5} per ton for paper. {S}, the mayor, finds out that {c:100..400 by 20} of the {d:800..1500 by 100} tons of trash in a year are really paper.
? How much money could the town save on burying if the paper was recycled? = a*c : dollars
? How much better off would the town be in total if all the paper was recycled and sold? = c*(a+b) : dollars
? How much would the town pay to bury the trash that isn't paper? = a*(d-c) : dollars

== recy-robot-invention
who S: man
{S} builds robots from old parts. For {o:1 as "one"} robot he needs {a:4..8} soda cans, {k:2 as "twice"} the number of bottle caps, and {b:2..5} more springs than bottle caps.
? How many parts does he need to build a robot? = a+k*a+(k*a+b) : parts
? How many springs does he need for {c:4..12} robots? = c*(k*a+b) : springs
? If he sells each robot for {d:$15..$30} and paint costs him {e:$2..$4} per robot, how much profit will he make on {c:4..12} robots? = c*(d-e) : dollars

== recy-scrap-metal-prices
{S}'s grandfather has a pile of scrap metal. It contains {a:20..60} pounds of copper, which sells for {b:$3..$5} per pound, and {c:100..300 by 10} pounds of steel, which sells for {d:8..15} cents per pound.
where whole c*d/100
? How much money can he get for all of it, in dollars? = a*b+c*d/100 : dollars
? How much more will he get for the copper than for the steel, in dollars? = a*b-c*d/100 : dollars
? If he gives {S} {r:10%,20%,25%} of the money for the copper, how much does {S} get? = a*b*r : dollars

== recy-old-clothes-rags
{S} cuts old shirts into rags. From each shirt {S:he} can make {a:4..8} large rags and {b:3..6} small ones. {S:He} has {c:9..25} shirts, but {d:2..5} of them are too nice to cut, so {S:he} decides to donate them.
? How many rags will {S:he} have in total? = (c-d)*(a+b) : rags
? How many large rags can {S:he} make? = (c-d)*a : rags
? If {S:he} puts the small rags in packs of {e:5,6} and sells each pack for {p:$2..$3}, how much money does {S:he} make? = (c-d)*b/e*p : dollars where whole (c-d)*b/e

== recy-two-trucks-route
A recycling truck can pick up the bins of {a:40..60 by 5} houses per hour. A smaller truck picks up the bins of {b:20..35 by 5} houses per hour. There are {c:420..900 by 30} houses in the neighborhood.
where whole c/(a+b)
? How many hours does it take to finish the whole neighborhood if the trucks work together? = c/(a+b) : hours
? How many houses are left if the trucks work together for {d:3..4} hours? = c-d*(a+b) : houses where c > d*(a+b)
? How many fewer houses does the smaller truck visit in {e:5..8} hours than the larger truck? = e*(a-b) : houses

== recy-water-bottle-habit
{S} bought {a:2..4} bottles of water per day for {p:$1..$2} each. Now {S:he} has decided to buy a steel bottle that costs {b:$18..$35} and to fill it up at home.
? How much money will {S:he} save in the first {c:4..10} weeks, after paying for the steel bottle? = c*7*a*p-b : dollars
? How many plastic bottles will {S:he} save in {c:4..10} weeks? = c*7*a : bottles
? After how many full days has the steel bottle paid for itself? = ceil(b/(a*p)) : days

== recy-ink-cartridge-unknown
{S} took all {S:his} empty ink cartridges to the store. The store did not want {b:3..9} of them because they were cracked. For each of the others, {S:he} received {c:$2..$4}, and with the money {S:he} was able to pay for a printer that cost {d:$45..$90} and still had {e:$3..$20} left.
where whole (d+e)/c
? How many empty cartridges did {S} take to the store? = (d+e)/c+b | x: c*(x-b) = d+e : cartridges
? How much money did {S:he} receive for the cartridges? = d+e : dollars

== recy-barrels-of-oil
A garage saves its old oil so that it can be cleaned and used again. It has {b:60..140 by 5} gallons right now. {c:2..4} customers each bring {a:4..6} quarts, and a gallon is {q:4 words} quarts. Then a company takes away {d:30,40,50} gallons.
where b > d+10, whole c*a/q
? How many gallons of old oil does the garage have in the end? = b+c*a/q-d : gallons
? How many quarts do the customers bring altogether? = c*a : quarts

== recy-daily-pounds-for-a-week
A grocery store fills {a:4..8} bins with {b:20..35} pounds of cardboard every day. It also has {c:30..90 by 10} pounds of old boxes in the back. The store next door has {d:1/2,1/4} as much cardboard in total as this store has in a week, together with the old boxes.
where whole d*(c+a*b*7)
? How many pounds of cardboard do both stores have together for the week? = c+a*b*7+d*(c+a*b*7) : pounds
? How many pounds of cardboard are filled into the bins in a week? = a*b*7 : pounds
? If the center pays {e:4..9} cents per pound, how much money can both stores get, in dollars? = e*(c+a*b*7+d*(c+a*b*7))/100 : dollars where whole e*(c+a*b*7+d*(c+a*b*7))/5
