topic: orchard
place: us

== orchard-bin-ledger
~ A massive storm had been forecast, and everyone worked till dark.
The packing shed held {c:60..120} bins of apples at dawn, and {a:20..60} more were driven in from the hill block. {b:8..25} bins went to the cider press, {d:2..4} trucks took {e:12..20} bins each, {f:2..5} trailers took {g:4..8} each, and {h:3..9} bins were set aside for the [school|food pantry].
where c+a > b+d*e+f*g+h+5
? How many bins stayed in the shed? = c+a-b-d*e-f*g-h : bins
? How many bins left on trucks and trailers? = d*e+f*g : bins
? {r:10%,20%,25%,50%} of the bins that were in the shed at dawn held Fuji apples. How many of these bins did not? = c*(1-r) : bins where whole c*r

== orchard-planting-budget
{S} has {e:$9000..$20000 by 500} to plant {a:2..4} blocks of cherries. A block is to have {c:5..9} rows of {b:12,18,20,24} trees at {d:$14..$20} a tree. Every block also needs a drip line for {f:$150..$300 by 25}, and for every {g:6} trees {S} buys a sack of compost at {h:$5..$9}.
~ The hill above the blocks was logged {ya:4..9} years ago.
where e > d*c*a*b+a*f+h*c*a*b/g
? How much money is left after everything has been bought? = e-d*c*a*b-a*f-h*c*a*b/g : dollars
? How many trees will be planted? = c*a*b : trees
? How much does the compost cost? = h*c*a*b/g : dollars

== orchard-cider-pressing
On Saturday {S} pressed {a:4..9} barrels of {b:20,25} gallons of sweet cider and {c:3..6} barrels of {d:30,40} gallons of hard cider. The Sunday pressing was hard cider only, and it was {e:1/2} as much as Saturday's hard cider.
~ The press was built for {ya:2..3} men and still works.
? How many gallons of cider were pressed over the weekend? = a*b+c*d+e*c*d : gallons
? How many gallons more hard cider than sweet cider were pressed on Saturday? = c*d-a*b : gallons where c*d > a*b
? A gallon of sweet cider sells for {p:$6..$10}. What is all the sweet cider worth? = a*b*p : dollars

== orchard-hauling-apples
The road to the wholesale market is {c:110..260} miles long. {S} first crawls for {b:2} hours through the hills at {a:25,30,35} miles per hour; the last {d:10..24} miles, in the city, go at {f:20,24} miles per hour, and all the rest goes at {e:50,60} miles per hour.
~ The truck's radio plays only {ya:2..4} stations.
where whole (c-a*b-d)/e*60, whole d/f*60, c > a*b+d+e
? How many hours does the whole trip take? = b+(c-a*b-d)/e+d/f : hours
? How many miles are driven at {e} miles per hour? = c-a*b-d : miles
? How many minutes does the city part take? = d/f*60 : minutes

== orchard-pickers-share
{c:3..6} families pick olives for {d:3..5} days. Every family fills {a:6..11} sacks a day, and a student who helps them fills {e:12..30} sacks in all. Each sack weighs {b:20,25,30} pounds. The whole harvest is divided equally among the families.
~ The student writes a paper on endangered birds in olive groves.
where whole (d*c*a*b+b*e)/c
? How many pounds of olives does each family get? = (d*c*a*b+b*e)/c : pounds
? How many sacks are filled altogether? = d*c*a+e : sacks
? Pressing needs {f:10} pounds of olives for a pint of oil. How many pints of oil does a family get? = (d*c*a*b+b*e)/c/f : pints where whole (d*c*a*b+b*e)/c/f

== orchard-two-farms-trees
~ A wall of field stones separates the neighbors.
{S}'s orchard has {a:10..24} quince trees, {b:2..3 times} as many pears as quinces and {c:2..4 times} as many plums as pears. {T} next door grows only plums, exactly as many as {S}, but a storm has just felled {d:5..15} of them.
? How many trees stand in both orchards after the storm? = c*a*b+a+a*b+c*a*b-d : trees
? How many plum trees are left to {T}? = c*a*b-d : trees
? How many trees of all kinds does {S} have? = a+a*b+c*a*b : trees

== orchard-picker-bonus
A picker at {S}'s gets {e:$30..$60 by 5} for coming, and {d:20..40 by 5} cents for each sound peach, but {f:10..20 by 5} cents are held back for every peach that is bruised or green. {T} delivered {c:300..700 by 20} peaches: {a:10..40} were bruised and {b:5..25} were green.
~ The ladders are {ya:8..14} feet tall.
? How many cents beyond the money for coming does {T} get? = d*(c-(a+b))-f*(a+b) : cents
? What does {T} earn that day, in dollars? = e+d*(c-(a+b))/100-f*(a+b)/100 : dollars
? How many of the peaches were sound? = c-(a+b) : peaches

== orchard-rows-and-frost
A grower planted {a:12..20} rows of {b:15..25} apricot trees. In the spring frost {r:5%,10%,20%} of the trees died, and {c:8..30} others were dug up to make a road. Each tree that is left bears {d:60..110 by 10} pounds.
where whole a*b*r, whole r*100
? How many apricot trees are left? = a*b-a*b*r-c : trees
? How many pounds of apricots can be expected? = (a*b-a*b*r-c)*d : pounds
? How many trees died in the frost? = a*b*r : trees

== orchard-spraying-time
An acre takes {a:18,20,24} minutes to spray with the tractor. {S} has {b:9..20} acres of almonds, and the tank, which must be filled again for {c:12,15} minutes whenever it is empty, is good for {d:3..4} acres. It is full at the start.
? How many times must the tank be filled again? = ceil(b/d)-1 : times where b > 2*d
? How many minutes does the whole job take? = a*b+(ceil(b/d)-1)*c : minutes
? If {S} begins at {t:5:30 am..6:30 am by 15}, at what time is the tank empty for the first time? = t+a*d/60 : clock

== orchard-pick-your-own
Sign at the gate: "Adults {p:$8..$12}, children {q:$4..$6}, each with a bag to fill. Extra bags {e:$5..$9}."
On Sunday {a:60..140} adults and {b:40..110} children came in, and {r:20%,25%,30%,50%} of the adults bought an extra bag.
~ {ya:9..20} geese run about between the trees and beg.
where whole a*r
? How much was taken at the gate, extra bags included? = a*p+b*q+a*r*e : dollars
? How many bags were filled if all of them were used? = a+b+a*r : bags
? How much would a family of {c:2} adults and {d:2..4} children have paid without extra bags? = c*p+d*q : dollars

== orchard-ladders-back-count
By Labor Day {S} had no idea how many crates had been picked in the first week. The second week brought {k:2..3 times} as many crates as the first, {a:30..90} crates were sold at the stand, and {b:150..600 by 10} crates were in cold storage.
~ The stand by the road is painted like a spaceship.
where whole (a+b)/(1+k)
? How many crates had been picked in the first week? = (a+b)/(1+k) | x: x+k*x-a = b : crates
? How many crates were picked in the second week? = (a+b)/(1+k)*k : crates
? A crate holds {c:40} pounds. How many pounds were in cold storage? = b*c : pounds

== orchard-apple-butter-ratio (canada)
Windfalls are sorted into sauce apples and feed apples; [on average|as a rule] the ratio is {a:4..7} to {b:2..3}. {S} raked up {c:180..900 by 10} kg.
where whole c/(a+b)
? How many kilograms go to the pigs as feed? = c/(a+b)*b : kg
? Sauce needs {d:1.5} kg of apples for a jar. How many full jars can {S} make? = floor(c/(a+b)*a/d) : jars
? How many kilograms more are used for sauce than for feed? = c/(a+b)*(a-b) : kg

== orchard-bees-rented
Almond growers rent {a:2..3} hives an acre at {p:$180..$220 by 10} a hive. {S} has {b:15..40} acres of almonds and expects {c:1200..2000 by 100} pounds of nuts from each acre, at {q:$2..$3} a pound.
~ The bees came on a truck from {ya:200..600 by 50} miles away.
? How much money is left from the nuts after the hives are paid? = b*c*q-a*b*p : dollars
? How many hives does {S} rent? = a*b : hives
? If {d:6..12} acres are too young to bloom and get no hives, how much does {S} save in rent? = a*d*p : dollars

== orchard-grading-line
Of every {a:20,25,50} pears on the grading belt, {b:3..6} are too small and {c:2..4} are scarred; the others are packed, {d:60,80,100} to a carton. {n:3000..9000 by 1000} pears went over the belt today.
where whole n/a*(a-b-c)
? How many pears were packed? = n/a*(a-b-c) : pears
? How many cartons were needed, the last perhaps not full? = ceil(n/a*(a-b-c)/d) : cartons
? How many more pears were too small than scarred? = n/a*(b-c) : pears where b > c

== orchard-grandfather-tree
The oldest tree was planted {a:15..25} years before {S} was born. Today the tree's age is {k:3 times} that of {S}'s daughter {T}, and {S} is {b:33..50}.
~ The trunk measures {ya:60..110 by 10} inches around.
who T: woman
where whole (a+b)/k, (a+b)/k < b-17
? How old is {T}? = (a+b)/k : years
? How old is the tree? = a+b : years
? How old was {S} when {T} was born? = b-(a+b)/k : years

== orchard-fence-deer
~ Deer had eaten the leaves as far up as they could reach.
A square block of peach trees has sides of {a:120..240 by 20} feet. Deer fence comes in rolls of {b:100..150 by 50} feet at {p:$85..$140 by 5}, and {S} leaves {c:16} feet open for a gate which costs {g:$120..$180 by 10}.
? How many rolls must {S} buy? = ceil((4*a-c)/b) : rolls
? How much do rolls and gate cost? = ceil((4*a-c)/b)*p+g : dollars
? With a tree for every {d:400} square feet, how many trees grow in the block? = a*a/d : trees

== orchard-drying-plums
Fresh prune plums lose {r:70%,75%} of their weight in the dryer. {S} loads {n:8..15} trays with {a:12..20 by 4} pounds each.
where whole n*a*(1-r)
? How many pounds of prunes come out? = n*a*(1-r) : pounds
? The prunes are bagged by the {b:8} ounces; {q:16} ounces are a pound. How many bags does that make? = n*a*(1-r)*q/b : bags
? How many pounds of fresh plums does {S} need for {c:30..90 by 15} pounds of prunes? = c/(1-r) : pounds where whole c/(1-r)

== orchard-two-pickers-together
{S} fills a bin in {a:4,6} hours, {T} in {b:3,12} hours. The boss needs {c:5..15} bins by Friday night.
where a != b, whole c/(1/a+1/b)
? Picking together, how many hours do {S} and {T} need for the bins? = c/(1/a+1/b) : hours
? How many hours would {S} need without {T}? = a*c : hours
? How many hours do they save {S} together compared with picking alone? = a*c-c/(1/a+1/b) : hours

== orchard-mixed-crates-price
The fruit stand sold {n:20..50} boxes, Honeycrisp at {b:$32..$38} and Gala at {a:$22..$26}, for {t:$500..$1700} in all.
where whole (t-a*n)/(b-a), t > a*n+3*b, (t-a*n)/(b-a) < n-3
? How many boxes of Honeycrisp were sold? = (t-a*n)/(b-a) | h, g: h + g = n, b*h + a*g = t : boxes
? How many boxes of Gala were sold? = (b*n-t)/(b-a) | g, h: h + g = n, b*h + a*g = t : boxes
? {r:10%,20%} of the money goes to the land trust. How much money remains? = t*(1-r) : dollars

== orchard-truck-temperature
The cold room is at {a:52..64} degrees when the cherries come in. It cools by {b:3..6} degrees an hour, and cherries must be at {c:34} degrees before the truck is loaded.
~ The fans in the ceiling make {ya:400..900 by 100} turns a minute.
where whole (a-c)/b
? How many hours after the cherries came in can the truck be loaded? = (a-c)/b | h: a - b*h = c : hours
? If they come in at {t:12:15 pm..2:45 pm by 15}, when is the room at {c} degrees? = t+(a-c)/b : clock
? How many degrees does it have after {d:2} hours? = a-b*d : degrees where (a-c)/b > d

== orchard-average-yield-goal
{S}'s walnut trees gave {a:40..70} sacks in the first year, {b:50..90} in the second and {c:60..99} in the third. To pay off the huller, {S} must average {m:62..85} sacks a year over {n:4 words} years.
? How many sacks must the fourth year bring? = n*m-a-b-c | x: a+b+c+x = n*m : sacks where n*m-a-b-c > 50, n*m-a-b-c < 130
? What was the average of the years so far? = mean(a,b,c) : sacks where whole (a+b+c)/3
? How many more sacks did the third year give than the first? = c-a : sacks where c > a+1

== orchard-school-trip-apples
{a:3..5} buses with {b:24..40} children each came to the orchard, and a teacher for every {c:8} children. Each child may pick {d:5..8} apples and every teacher {z:12 as "a dozen"}.
~ The ride had taken {ya:30..70 by 5} minutes.
where whole a*b/c
? How many apples may the group pick altogether? = a*b*d+a*b/c*z : apples
? How many people came, drivers not counted? = a*b+a*b/c : people
? The orchard asks {p:$3..$6} for each child and nothing for teachers. What does the trip bring the orchard? = a*b*p : dollars

== orchard-irrigation-tank
A young tree needs {a:3..6} gallons of water every other day, so {b:15} times a month. {S} waters {c:80..200 by 20} trees from a pond that holds {d:12000..30000 by 1000} gallons, and in July no rain falls.
~ Tadpoles live in the shallow end, and herons visit them.
where d > a*b*c
? How many gallons are left in the pond after a month of watering? = d-a*b*c : gallons
? How many gallons are used each time the trees are watered? = a*c : gallons
? How many times can all the trees be watered from the pond? = floor(d/(a*c)) : times

== orchard-value-of-harvest-chain
From a harvest of {a:2000..8000 by 500} pounds, {r:20%,30%,40%} were sold fresh at {p:$1.50..$2.50 by 0.5} a pound, {f:1/2} of the rest went for canning at {q:$0.40..$0.80 by 0.2} a pound, and what then remained was fed to the hogs.
? How much money did the harvest bring? = a*r*p+(a-a*r)*f*q : dollars
? How many pounds were fed to the hogs? = (a-a*r)*(1-f) : pounds
? How many pounds were sold for canning? = (a-a*r)*f : pounds

== orchard-festival-booth
At the apple festival {S} hands out samples.
& {a:6..12} bushels were cut up, {b:40} apples to the bushel and {c:8} slices to the apple.
& {d:5..9} volunteers came to help, each for {e:3..4} hours.
~& A banjo player sat on the hay wagon all day.
{r:75%,80%,90%} of the slices were eaten, and the rest went to the goats. Each volunteer was given a peck of apples and {g:$5..$10} for lunch.
? How many slices went to the goats? = a*b*c*(1-r) : slices
? How much money was given to the volunteers for lunch? = d*g : dollars
? How many slices were eaten for each hour of a volunteer's time? = a*b*c*r/(d*e) : slices where whole a*b*c*r/(d*e)

== orchard-lease-or-sell
A neighbor would lease {S}'s {a:20..60 by 5} acres of pear trees for {b:$150..$250 by 10} an acre a year. Farming them, {S} picks {c:8..12} tons an acre and sells at {d:$300..$420 by 20} a ton; labor takes {r:50%,60%} of the sales, and sprays and fuel come to {e:$300..$500 by 25} an acre.
~ The neighbor's family has owned land there for {ya:60..140 by 10} years.
where c*d*(1-r) > e+b
? How much more a year does {S} earn by farming than by leasing? = a*(c*d*(1-r)-e)-a*b : dollars
? How much do labor, sprays and fuel cost for an acre in a year? = c*d*r+e : dollars
? How much would the lease bring in {f:3..5} years? = a*b*f : dollars

== orchard-thinning-crew
A tree in June carries {a:400..700 by 50} small peaches, and the crew pulls off {r:60%,70%,75%} of them so that the others grow. {b:5..8} people thin {c:4..6} trees each an hour. Of the peaches that stay, {s:10%,20%} drop before harvest; {d:3..4} of those picked weigh a pound.
where whole a*r, whole a*(1-r)*s
? How many peaches are picked from a tree? = a*(1-r)*(1-s) : peaches
? How many peaches does the crew pull off in {h:2..3} hours? = b*c*h*a*r : peaches
? How many full pounds are picked from a tree? = floor(a*(1-r)*(1-s)/d) : pounds

== orchard-bus-of-blossom-tourists
Blossom tours at {S}'s orchard: a wagon carries {a:12..18} people and its round lasts {b:20} minutes. Rides run from {s:9:00 am..10:00 am by 20} until {t:2:00 pm..4:00 pm by 20} without a break, with {c:2..3} wagons, and {r:75%,80%} of the seats are filled. A ride costs {p:$4..$7}.
where whole (t-s)*60/b*a*c*r
? How much money do the rides bring in a day? = (t-s)*60/b*a*c*r*p : dollars
? How many rounds does each wagon make? = (t-s)*60/b : rounds
? How many people ride in a day? = (t-s)*60/b*a*c*r : people
