topic: farm-income
place: any

== fi-melon-pyramid (us)
who S: woman
{S} stacks melons by the road. The bottom layer is a square with {a:7..12} melons on a side; each side of the next layer is {b:2} melons shorter, and each side of the top layer {b} shorter again. A melon [sells for|goes for] {p:$2..$4}.
? How many melons are in the stack? = a*a+(a-b)*(a-b)+(a-b-b)*(a-b-b) : melons
? [How much|What] does the stack bring, if {c:5..20} of its melons are overripe and given to the pigs? = p*(a*a+(a-b)*(a-b)+(a-b-b)*(a-b-b)-c) : dollars
? If she puts another square layer below, with {b} melons more on a side than the bottom layer, how many melons are in the stack? = (a+b)*(a+b)+a*a+(a-b)*(a-b)+(a-b-b)*(a-b-b) : melons

== fi-square-and-aisles (australia)
A shed for chicks is a square of {a:8..15 digits} m on each side, with {b:2..4} runs beside it, each {a} m long and {b} m wide. Straw costs {c:A$2..A$4} a square metre.
? [What|How much] does straw for the shed and the runs cost? = c*(a*a+b*a*b) : dollars
? A roll of wire is {e:25} m. How many rolls [are needed|are required] to put wire round the shed alone {k:2} times? = ceil(k*4*a/e) : rolls
? If {d:5..8} chicks share each square metre of the shed, how many chicks live in it? = d*a*a : chicks

== fi-hands-and-hours (south-africa)
On a farm near Worcester, {b:4..8} pickers work {b} hours a day each, for {a:R30..R45} [an|per] hour, {n:5} days a week. For the night frost watch, each of the {b} gets the pay of {c:2..3} further hours on {m:2} evenings a week.
? [How much|What] does the farm pay the pickers in a week? = b*(a*b*n+a*c*m) : rand
? How much does a picker earn in a week without the frost watch? = a*b*n : rand
? If a picker falls ill for a whole week and is not paid, [how much|what] does the farm pay the others for it? = (b-1)*(a*b*n+a*c*m) : rand

== fi-lost-share-feed (canada)
On the road to the market {a:20%,50%} of {S}'s peaches were bruised; {c:160..800 by 80} peaches arrived sound. {S} fed {a} of the bruised peaches to the piglets, {b:2..5} to each piglet, and discarded the others.
~ The road is {j:30..90 by 10 digits} km long.
where whole c*a/(1-a), whole c*a*a/(1-a)/b
? How many piglets were fed? = c*a*a/(1-a)/b : piglets
? How many peaches were bruised? = c*a/(1-a) : peaches
? How many peaches had {S} loaded? = c/(1-a) | x: x-a*x = c : peaches

== fi-eggs-six-days (ireland)
who S: woman
{S} has a brown and a white henhouse. On Monday the brown house gave {d:20..40} eggs. On Tuesday brown gave {b:10..30} and white {a:10..30}; on Wednesday and on Friday both houses gave as many as on Tuesday, and on Thursday and on Saturday {c:2..4} times as many. The dog broke {c} eggs, and all the others were put in boxes of {n:6}.
where whole (d+3*(a+b)+2*c*(a+b)-c)/n
? How many boxes were filled? = (d+b+a+a+b+c*(a+b)+a+b+c*(a+b)-c)/n : boxes
? At {p:€2..€3} a box, [what|how much] did the boxes bring? = (d+b+a+a+b+c*(a+b)+a+b+c*(a+b)-c)/n*p : euros
? How many eggs were laid on Thursday? = c*(a+b) : eggs

== fi-wheat-per-hectare (kenya)
{S} farms {a:8..20} hectares near Narok. {f:1/4,1/2} of the land is pasture; the rest is wheat, {b:20..35} bags to the hectare at {p:KSh 3000..KSh 4500 by 250} a bag. Ploughing, seed and spraying cost {c:KSh 30000..KSh 50000 by 2500} for each hectare of wheat.
~ The harvester came in week {j:30..36 digits} of the year.
where whole a*f, b*p > c
? What does {S} [earn|make] on the wheat after these costs? = (a-a*f)*(b*p-c) : shillings
? How many bags of wheat does {S} harvest? = (a-a*f)*b : bags
? How many hectares are under wheat? = a-a*f : hectares

== fi-milk-cheque (uk)
who S: man
{S} milks {a:60..120 by 10} cows. Each gives {b:20..28} litres a day, and the dairy pays {c:30..40} pence a litre. A cow eats {d:£3..£4} of feed a day, and the calves drink {e:50..120 by 10} litres of the milk daily before any is sold.
where (a*b-e)*c/100 > a*d
? How many pounds a day are left after feed? = (a*b-e)*c/100-a*d : pounds
? How many pounds does the dairy pay a day? = (a*b-e)*c/100 : pounds
? How many litres are sold in a week? = 7*(a*b-e) : litres

== fi-drought-chain (australia)
Before the drought {S} ran {a:800..2400 by 200} sheep. In the first dry year {r:20%,25%} were sold, in the next year {q:10%,30%,50%} of those that remained; after the rain {b:100..300 by 20} lambs were born. Shearing pays {p:A$12..A$20} a sheep, and lambs are not shorn.
~ The station has {j:3..6} dams.
where whole a*r, whole q*(a-a*r)
? How many sheep and lambs has {S} after the rain? = a-a*r-q*(a-a*r)+b : number
? [How much|What] does shearing pay after the rain? = p*(a-a*r-q*(a-a*r)) : dollars
? How many sheep were sold in the dry years? = a*r+q*(a-a*r) : sheep

== fi-tomato-grades (us)
A greenhouse picks {a:40..90 by 10} crates of {b:20,24,30} pounds. {r:50%,60%} of the weight goes to restaurants at {p:$2..$3 by 0.5} a pound, {q:20%,30%} to a sauce factory at {c:$0.50..$1 by 0.25}, and the rest is composted.
where whole a*b*r, whole a*b*q
? [How much|What] do the tomatoes bring? = a*b*r*p+a*b*q*c : dollars
? How many pounds are composted? = a*b-a*b*r-a*b*q : pounds
? How much more do the restaurants pay than the factory? = a*b*r*p-a*b*q*c : dollars

== fi-rice-sacks-unknown (philippines)
hide x:40..150
let t = x*p-x*c-d
After the harvest {S} sold {S:his} palay at {p:₱900..₱1200 by 50} a sack. Threshing cost {c:₱80..₱150 by 10} a sack, the truck {d:₱1500..₱4000 by 500} in all. {t} pesos remained.
? How many sacks did {S} sell? = (t+d)/(p-c) | x: x*p-x*c-d = t : sacks
? [How much|What] did the threshing cost? = (t+d)/(p-c)*c : pesos
? {S} pays {r:10%,20%,50%} of what remained to the landowner and {u:₱1000..₱3000 by 500} for seed. How much [is left|remains]? = t-r*t-u : pesos where t*(1-r) > u

== fi-hens-and-goats (india)
hide h:10..60, g:5..30
let n = h+g
let t = h*a+g*b
A tax clerk from Madurai notes: {n} animals, hens and goats only, valued at {t} rupees in all, a hen counted as {a:₹300..₹500 by 50}, a goat as {b:₹5000..₹8000 by 500}.
~ He had cycled {j:8..25 digits} km that day.
? How many goats are there? = (t-a*n)/(b-a) | g, h: h+g = n, a*h+b*g = t : goats
? How many hens are there? = (b*n-t)/(b-a) | h, g: h+g = n, a*h+b*g = t : hens
? The tax is {r:2%,5%,10%} of the value of the goats alone. How much is it? = r*b*((t-a*n)/(b-a)) : rupees

== fi-tractor-or-hire (us)
Hiring a combine costs {S} {a:$25..$40} an acre. A used combine is {b:$45000..$90000 by 5000}, keeps for {c:10} years, and burns {d:$8..$15} of fuel an acre. {S} harvests {e:300..700 by 50} acres a year.
where a*e > b/c+d*e
? How much does {S} save a year with {S:his} own combine, its price spread evenly over its years? = a*e-b/c-d*e : dollars
? In how many years, at [least|the very least], will the cheaper acres have paid for the combine? = ceil(b/((a-d)*e)) : years
? A neighbor pays {S} {u:$20..$24} an acre to harvest {v:50..150 by 10} acres with the combine. How much of this is left after the fuel? = v*(u-d) : dollars

== fi-cocoa-drying (ghana)
Wet cocoa loses {r:60%} of its weight as it dries. {S} heaps up {a:400..1200 by 80 digits} kg of wet beans in a week and fills sacks of {b:64 digits} kg with dry beans; each sack brings {p:1800..2400 by 100} cedis, less {c:50..120 by 10} cedis for carrying.
~ The beans dry for {j:5..8} days.
where whole (a-a*r)/b
? How many cedis do a week's beans bring after carrying? = (a-a*r)/b*(p-c) : cedis
? How many kilograms do a week's beans weigh when dry? = a-a*r : kg
? How many sacks do {w:2..6} such weeks fill? = w*(a-a*r)/b : sacks

== fi-fence-and-grass (new-zealand)
A paddock is {a:120..300 by 20 digits} m long and {b:80..160 by 20 digits} m wide. {S} runs {n:3..5} wires all the way round it, at {p:$0.50 digits} a metre of wire, and leases the grass to a neighbour for {c:$300..$600 by 50} a hectare, {z:10000} square metres being a hectare.
~ A creek runs through it.
? [How much|What] does the wire cost? = 2*(a+b)*n*p : dollars
? [How much|What] does the neighbour pay for the paddock? = a*b/z*c : dollars
? How many metres of wire [are needed|are required]? = 2*(a+b)*n : metres

== fi-pickers-race (jamaica)
who S: man, T: woman
{S} picks {a:20..35 by 5} pounds of coffee cherries an hour and {T} {b:4..10} pounds more. They begin together at {s:6:00 am..7:00 am by 30}; {S} stops after {c:5..6} hours, {T} {d:2..3} hours later. They are paid {p:$12..$20} a pound.
? How many dollars more than {S} does {T} earn? = ((a+b)*(c+d)-a*c)*p : dollars
? How many pounds do both pick? = a*c+(a+b)*(c+d) : pounds
? [At what time|When] does {S} stop? = s+c : clock

== fi-honey-and-wax (pakistan)
{S}'s {a:12..30} hives gave {b:8..15 digits} kg of honey each. From the honey of {c:10 digits} kg also comes {d:200..300 by 50 digits} g of wax. Honey is {p:900..1500 by 100} rupees a kilogram, wax {q:1200..2000 by 200}. 
where whole a*b/c
? How many grams of wax come with all the honey? = a*b/c*d : grams
? How many rupees do honey and wax bring together? = a*b*p+a*b/c*d/1000*q : rupees
? If {u:2..5} hives swarm away before the harvest, how many rupees does the honey bring? = (a-u)*b*p : rupees

== fi-pumpkin-patch (us)
Visitors pay {a:$6..$10} to enter the patch and {b:$0.25..$0.75 by 0.25} a pound for pumpkins. On Saturday {c:120..300 by 20} visitors came, {f:1/2,3/4,4/5} of whom bought a pumpkin weighing {d:12..20 by 4} pounds on average. Hayrides, {e:30..80 by 10} of them at {g:$3..$5}, cost {h:$90..$180 by 10} in fuel and wages.
~ The patch opened {j:6..25} years ago.
where whole c*f, e*g > h
? What was Saturday's income after the hayrides' costs? = a*c+c*f*d*b+e*g-h : dollars
? [How much|What] did the pumpkins bring? = c*f*d*b : dollars
? How much was earned on the hayrides? = e*g-h : dollars

== fi-coop-third (nigeria)
A cooperative of cassava growers keeps a truck. {S} brought {a:40..90 by 10} bags to Benin City, {T} {b:2..3 times} as many, and the elder brother of {T} {c:10..30 by 5} fewer than {T}. The truck's costs of {d:₦60000..₦150000 by 10000} are split by bags; a bag [sells at|goes for] {p:₦9000..₦14000 by 1000}.
where whole d/(a+a*b+a*b-c)*a
? How many bags were brought [altogether|in all|in total]? = a+a*b+a*b-c : bags
? How much of the truck's costs falls to {S}? = d/(a+a*b+a*b-c)*a : naira
? [What|How much] do the bags of {S} bring after {S}'s part of the truck is paid? = a*p-d/(a+a*b+a*b-c)*a : naira

== fi-strawberries-upick (singapore)
In the hydroponic hall each tower carries {a:6..10} shelves of {b:12..20} plants. A plant gives {c:300..500 by 50 digits} g of strawberries in a season, and the hall has {d:20..50 by 5} towers. A box of {e:250 digits} g [sells at|goes for] {p:S$6..S$10}.
? How many boxes does a season fill? = a*b*c*d/e : boxes
? How many kilograms does a single tower give in a season? = a*b*c/1000 : kg
? How much does a single shelf bring in a season? = b*c/e*p : dollars where whole b*c/e

== fi-tilling-with-oxen (kenya)
who S: woman
{S}'s oxen till an acre in {a:4..6} hours and work {b:6} hours a day; she asks {p:KSh 2000..KSh 3000 by 250} an acre and pays the boy who leads them {q:KSh 300..KSh 500 by 50} [a|per] day. A neighbour wants {c:6..18 by 6} acres tilled.
where whole c*a/b
? How much does {S} keep after paying the boy? = c*p-c*a/b*q : shillings
? How many days does the work take? = c*a/b : days
? If she raises her price by {d:KSh 200..KSh 500 by 50} an acre and pays the boy as before, how much does she keep for those acres? = c*(p+d)-c*a/b*q : shillings

== fi-crop-mix-percent (malaysia)
{S}'s income last year was {t:RM36000..RM72000 by 4000}: {r:40%,50%,60%} from palm oil, {q:20%,25%} from durian, all the rest from ducks. This year, palm oil fell by {d:10%,20%} and durian brought {k:2 as "double"}; ducks stayed the same.
? What is {S}'s income this year? = t-r*t*d+q*t*(k-1) : ringgit
? [How much|What] did the ducks bring last year? = t-r*t-q*t : ringgit
? [How much|What] does palm oil bring this year? = r*t-r*t*d : ringgit

== fi-horse-hay (us)
A horse eats {a:15..20} pounds of hay a day. {S} boards {b:6..12} horses for {c:$300..$500 by 50} [a|per] month each. Hay comes in bales of {d:50} pounds at {e:$6..$10}, and a month has {n:30} days here. Stable hands cost {S} {f:$800..$1500 by 100} [a|per] month.
~ The barn is {j:20..60 by 5} years old.
where b*c > ceil(a*b*n/d)*e+f
? How much is left of a month's boarding money after hay and stable hands? = b*c-ceil(a*b*n/d)*e-f : dollars
? How many bales [must {S} buy|does {S} need to buy] for a month? = ceil(a*b*n/d) : bales
? How many pounds of hay do the horses eat in a month? = a*b*n : pounds

== fi-subsidy-and-trees (ireland)
who S: woman
For planting oak, the state pays {S} a subsidy of {a:€4..€7} a tree. On {b:3..8} hectares she plants {c:800..1200 by 100} trees to the hectare. {r:5%,10%} of them fail in the frost, and for these she must return the subsidy. The saplings cost her {d:€1.50..€2 by 0.5} each.
? How much of the subsidy does {S} keep, less the price of all saplings? = a*(b*c-r*b*c)-d*b*c : euros
? How many trees fail? = r*b*c : trees
? How much subsidy must she return? = a*r*b*c : euros

== fi-potato-store (uk)
{S} put {a:60..120 by 10} tonnes of potatoes in the store at harvest, when the price was {p:£120..£160 by 10} a tonne. By spring {r:5%,10%} had rotted, and the price had risen by {b:£40..£80 by 10}. The store's fans had used {c:£400..£900 by 100} of power.
where whole a*r, (a-a*r)*(p+b)-c > a*p
? How much better off was {S} for waiting until spring? = (a-a*r)*(p+b)-c-a*p : pounds
? What did the potatoes bring in spring, before the power is taken off? = (a-a*r)*(p+b) : pounds
? Had nothing rotted, how much more would the potatoes have brought in spring? = a*r*(p+b) : pounds

== fi-market-boxes-average (india)
{S} takes flowers to Dadar market on {n:4} mornings: {a:20..40 digits} kg, {b:20..40 digits} kg, {c:25..45 digits} kg. {S:He} wants to average {t:32..40 digits} kg over all the mornings. Marigolds sell at {p:₹60..₹90 by 10} a kilogram, and the train is {q:₹30..₹60 by 10} each way.
where n*t > a+b+c+10, n*t < a+b+c+70
? How many kilograms must {S} bring on the last morning? = n*t-a-b-c : kg
? If {S} reaches that average, [how much|what] do all the mornings bring after the train rides there and back? = n*t*p-n*2*q : rupees
? How many kilograms did {S} bring before the last morning? = a+b+c : kg

== fi-apple-pear-rows (us)
who S: woman
{S}'s orchard has {b:6..12} rows. [Each|Every] row holds as many apple trees as there are rows, and {c:3..8} pear trees. Apple and pear trees alike give {a:40..80 by 10} pounds of fruit, and {S} sells a pound for {d:$0.50..$1.50 by 0.5}.
? [How much|What] does the fruit bring? = d*b*(a*b+a*c) : dollars
? How many pounds more do the apple trees give than the pear trees? = a*b*b-a*b*c : pounds where b > c
? If frost kills the fruit of {e:2..3} whole rows, how much does {S} lose? = e*d*(a*b+a*c) : dollars

== fi-goat-cheese-week (canada)
who S: man
{S}'s {a:15..40} goats give {b:2..3} litres of milk a day each. He drinks none, sells {c:10..25} litres a day fresh at {d:$3..$4} a litre, and turns the rest into cheese, {e:5} litres to a pound, at {f:$12..$20} a pound.
where a*b > c+10, whole (a*b-c)/e
? [How much|What] does a day's milk bring, fresh and as cheese? = c*d+(a*b-c)/e*f : dollars
? How many pounds of cheese does he make in a week? = (a*b-c)/e*7 : pounds
? How much more would a day bring if all the milk became cheese? = a*b/e*f-c*d-(a*b-c)/e*f : dollars where whole a*b/e, c*f/e > c*d

== fi-christmas-trees (us)
who S: man
{S} planted {a:1200..2400 by 200} firs {n:8} years ago. {r:10%,20%,25%} died [young|in droughts], and deer spoiled {b:40..120 by 20}. Of those left he cuts {f:1/2,1/4} this year at {p:$40..$60 by 5} a tree, and each cut tree has cost him {c:$9..$14} over the years.
where whole (a-r*a-b)*f
? What does he gain on the trees that he cuts? = (a-r*a-b)*f*(p-c) : dollars
? How many trees stand after this year's cutting? = a-r*a-b-(a-r*a-b)*f : trees

== fi-egg-contract (us)
A diner takes {a:20..40 by 5} cartons of {k:12} eggs a week at {p:$3..$4} each.
& Neighbors take {b:8..15} such cartons a week at {q:$4.50..$5.50 by 0.5}.
& Each hen [lays|gives] {c:5} eggs a week.
{S}'s feed bill is {d:$40..$90 by 10} a week.
? How much is left of a week's egg money after feed? = a*p+b*q-d : dollars
? How many hens does {S} need, at least, for diner and neighbors? = ceil((a+b)*k/c) : hens
