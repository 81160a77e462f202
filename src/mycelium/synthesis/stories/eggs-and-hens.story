topic: eggs-and-hens
place: us

== eh-dozens-from-flock
{S} has {a:8..20} hens, and each hen lays {b:5..6} eggs per week. {S:He} uses {c:6..12} of the eggs every week and sells the rest in cartons of {z:12 as "a dozen"} for {d:$3..$5} each.
where whole (a*b-c)/z
? How much money does {S} make every week? = (a*b-c)/z*d : dollars
? How many eggs do the hens lay in {n:3..6} weeks? = a*b*n : eggs
? How many cartons does {S} sell per week? = (a*b-c)/z : cartons

== eh-feed-for-flock
{S}'s {a:20..60} chickens each consume {b:4} ounces of feed per day. A pound is {q:16} ounces, and feed comes in {c:40,50}-pound bags that cost {p:$14..$22} each.
? How many pounds of feed do the chickens consume in {n:8..30 by 2} days? = a*b*n/q : pounds
? How many bags should {S} buy so that the chickens have enough feed for {m:16..60 by 4} days? = ceil(a*b*m/q/c) : bags
? What will the bags cost {S}, if {S:he} buys feed for {w:32..64 by 8} days? = ceil(a*b*w/q/c)*p : dollars

== eh-hawk-and-new-chicks
[In the spring|In March] {S} had {a:30..60} hens. A fox grabbed {b:3..7} of them, {S} sold {f:1/3,1/2} of the hens that were left, and then {c:4..6} of the remaining hens each gave {S:him} {d:6..9} chicks.
where whole (a-b)*f, (a-b)*(1-f) > c
? How many hens and chicks does {S} have now? = a-b-f*(a-b)+c*d : birds
? How many hens did {S} sell? = f*(a-b) : hens
? If {S} got {p:$12..$18} for each hen that {S:he} sold, how much money did {S:he} get? = f*(a-b)*p : dollars

== eh-breakfast-rush-eggs
{S} is the cook of a diner and starts the day with {a:240..480 by 12} eggs. {S:He} makes {b:20..40} omelets with {c:3} eggs each, {d:15..25} plates with {e:2} fried eggs, and drops {f:4..9} eggs.
where a > b*c+d*e+f
? How many eggs are left? = a-b*c-d*e-f : eggs
? How many eggs does {S} use for omelets and fried eggs in total? = b*c+d*e : eggs
? If eggs come in trays of {g:30}, how many full trays could {S} fill with the eggs that are left? = floor((a-b*c-d*e-f)/g) : trays where a-b*c-d*e-f > 2*g

== eh-brown-and-white
{S} collects {a:60..150 by 10} eggs a day. {r:40%,60%,70%} of the eggs are brown and the rest are white. {S:He} gets {b:30..40 by 5} cents for each brown egg and {c:20..25 by 5} cents for each white egg.
where whole a*r
? How much money does {S} get for the eggs per day, in dollars? = (a*r*b+(a-a*r)*c)/100 : dollars
? How many white eggs does {S} collect per day? = a-a*r : eggs
? How many more brown eggs than white eggs does {S} collect in {n:2..7} days? = n*(a*r-(a-a*r)) : eggs where a*r > a-a*r

== eh-build-a-coop
{S} is going to build a coop that is {a:10..16} feet long and {b:6..9} feet wide. Each hen needs {c:4} square feet, and {S} puts wire around the whole coop except for a door that is {d:3} feet wide.
? How many feet of wire does {S} need? = 2*(a+b)-d : feet
? How many hens can {S} keep in the coop? = floor(a*b/c) : hens
? If the wire costs {p:$2..$4} per foot, what is the total cost of the wire? = (2*(a+b)-d)*p : dollars

== eh-incubator-hatch
{S}'s class puts {a:40..80 by 10} eggs in an incubator. {r:10%,20%,30%} of them turn out to be empty, {b:2..6} are cracked by a student, and {f:1/2} of the chicks that hatch from the rest are females.
where whole a*r, whole (a-a*r-b)*f
? If all of the remaining eggs hatch, how many female chicks will the class have? = f*(a-a*r-b) : chicks
? How many eggs hatch if every egg that is not empty or cracked hatches? = a-a*r-b : eggs
? How many eggs turn out to be empty? = a*r : eggs

== eh-three-neighbors-hens
who S: woman, T: man, U: man
{S} has {a:6..15} hens. {T} has {b:2..3 times} as many hens as {S}, and {U} has {c:5..10} fewer hens than {T}. Each of the hens lays {d:4..6} eggs per week.
where a*b > c+2
? How many eggs do all of the hens lay in a week? = d*(a+a*b+a*b-c) : eggs
? How many hens do they have altogether? = a+a*b+a*b-c : hens
? How many more eggs per week does {T} get than {S}? = d*(a*b-a) : eggs

== eh-egg-money-bike
{S} gets {a:5..9} eggs a day from {S:his} hens and sells every {b:6} eggs for {c:$2..$3}. {S:He} needs {d:$80..$160 by 10} to buy a used bike and has already saved {e:$20..$50}.
? How many eggs does {S} have to sell to get the rest of the money for the bike? = ceil((d-e)/c)*b : eggs
? How many eggs does {S} get in {n:2..4} weeks? = a*7*n : eggs
? How much more money does {S} need for the bike? = d-e : dollars

== eh-cost-per-dozen
Feed for {S}'s hens costs {a:$18..$30} per month, straw costs {b:$6..$12} and {S:he} spends {c:$4..$8} on water and light. The hens lay {d:120..240 by 12} eggs a month.
? How much does it cost {S} to keep {S:his} hens for a year? = (a+b+c)*12 : dollars
? If {S} sells all of the eggs in cartons of {z:12} for {p:$4..$6} each, how much profit does {S:he} make per month? = d/z*p-(a+b+c) : dollars where d/z*p > a+b+c
? How many cartons of {z:12} can {S} fill in {n:2..5} months? = n*d/z : cartons

== eh-broken-on-the-road
A truck carries {a:20..40} boxes of eggs to the city, with {b:30} eggs in each box. On a bumpy road {c:3..6} boxes fall off and all of their eggs break, and {r:5%,10%} of the eggs in the boxes that are left are cracked.
where whole (a-c)*b*r
? How many good eggs arrive in the city? = (a-c)*b-r*(a-c)*b : eggs
? How many eggs are lost because boxes fall off? = b*c : eggs
? If {S} sells {d:12} boxes that have only good eggs for {p:$6..$9} each, how much money does {S:he} get? = d*p : dollars

== eh-easter-dye
{S}'s family boiled {a:48..96 by 6} eggs for Easter. They dyed {f:1/3,1/2} of the eggs blue, {g:1/4,1/6} of the eggs yellow, and {b:5..9} eggs cracked in the water and were eaten. They left the other eggs white.
where whole a*f, whole a*g, a-a*f-a*g > b
? How many eggs were left white? = a-a*f-a*g-b : eggs
? How many eggs did they dye? = a*f+a*g : eggs
? If each of {S}'s {c:4..7} cousins hides the same number of the dyed eggs, how many dyed eggs does each cousin hide? = (a*f+a*g)/c : eggs where whole (a*f+a*g)/c

== eh-winter-lay-less
In summer {S}'s hens lay {a:60..100 by 5} eggs a week. In winter they lay {r:40%,60%} fewer because the days are short.
? How many eggs do the hens lay per week in winter? = a-a*r : eggs
? How many eggs does {S} get in {b:10..14} weeks of summer and {c:8..12} weeks of winter altogether? = a*b+c*(a-a*r) : eggs
? {S}'s family eats {d:15..20} eggs a week. In winter, how many eggs per week can {S} sell? = a-a*r-d : eggs where a-a*r > d+2

== eh-chicks-price
Chicks cost {a:$3..$5} each, and for orders of more than {n:20} chicks the store takes {r:10%,20%} off the whole order. {S} orders {b:24..50 by 2} chicks, a heat lamp for {c:$18..$30} and a feeder for {d:$9..$15}, but the lamp and the feeder are not reduced.
? What is the total cost of {S}'s order? = a*b-r*a*b+c+d : dollars
? How much money does {S} save on the chicks? = a*b*r : dollars
? How much would {e:8..15} chicks cost? = a*e : dollars

== eh-goats-and-hens-legs
hide h:6..30, g:4..20
let n = h+g
let t = 2*h+4*g
~ {S} is a rancher and {S:he} loves to count.
In {S}'s barn there are {n} animals, all of them hens or goats, and {S:he} counts {t} legs in total.
where h != g
? How many goats are in the barn? = (t-2*n)/2 | g, h: g + h = n, 4*g + 2*h = t : goats
? How many hens are in the barn? = (4*n-t)/2 | h, g: g + h = n, 4*g + 2*h = t : hens

== eh-eggs-not-counted
hide x:30..80
let k = x-b*c+a
{S} put some eggs in a basket. {b:2..5} customers took {c:6} eggs each, and then {S:he} gathered {a:8..16} more eggs from the nests, so that there were {k} eggs in the basket.
where x > b*c+3
? How many eggs did {S} put in the basket at first? = k-a+b*c | x: x-b*c+a = k : eggs where k > a
? How many eggs did the customers take? = b*c : eggs

== eh-hens-per-worker-rate
A farm has {a:3..6} barns with {b:200..400 by 50} hens each. Each worker can collect eggs from {c:100,150,200} hens in an hour, and the work must be done in {d:2..3} hours.
where whole b*a/c
? How many workers are required to collect the eggs in time? = ceil(a*b/(c*d)) : workers
? How many hours would it take {n:2..4} workers to collect all of the eggs? = a*b/(c*n) : hours where whole a*b*4/(c*n)
? If each hen lays {e:5..6} eggs per week, how many eggs does the farm get in a week? = a*b*e : eggs

== eh-week-average
{S} wrote down how many eggs {S:his} hens laid. There were {a:12..25} on Monday, {b:12..25} on Tuesday, {c:12..25} on Wednesday and {d:12..25} on Thursday.
? What is the average number of eggs per day from Monday to Thursday? = mean(a,b,c,d) : eggs per day
? How many eggs must the hens lay on Friday if {S} wants a total of {g:100..115} eggs from Monday to Friday? = g-a-b-c-d : eggs where g > a+b+c+d+8
? How many more eggs were there on Monday than on Thursday? = a-d : eggs where a > d+1

== eh-bake-with-eggs
For a wedding {S} has to bake {a:6..12} cakes with {b:4..5} eggs each and {c:20..40} muffin trays, which need {d:2} eggs per tray. {S:His} hens laid {e:30..60} eggs this week.
where a*b+c*d > e
? How many eggs does {S} need to buy? = a*b+c*d-e : eggs
? How many cartons of {z:12 as "a dozen"} eggs does {S} need to buy? = ceil((a*b+c*d-e)/z) : cartons
? What is the total number of eggs that {S} needs? = a*b+c*d : eggs

== eh-nest-boxes
{S} builds nest boxes for {S:his} {n:24..60 by 4} hens. A nest box is enough for {a:4} hens, and {S:he} needs {b:6..9} boards for each of them at {c:$3..$5} per board. {S:He} already has {d:10..20} boards.
where n/a*b > d
? How much does {S} have to spend on boards? = (n/a*b-d)*c : dollars
? How many nest boxes does {S} build? = n/a : nest boxes
? If it takes {S} {m:40,45,50} minutes to build a nest box, how many hours will {S:he} work on the nest boxes? = n/a*m/60 : hours

== eh-share-with-neighbors
Every Sunday {S} gives {b:6..12} eggs to each of {S:his} {a:2..4} neighbors and {k:2 times} as many eggs as a neighbor gets to {S:his} mother. {S:He} keeps {c:8..16} eggs for {S:himself}. On other days {S:he} sells what the hens lay.
? How many eggs does {S} give away every Sunday? = a*b+k*b : eggs
? How many eggs does {S} need on a Sunday, with the eggs for {S:himself} counted? = a*b+k*b+c : eggs
? In {n:4..8} weeks, how many more eggs do the neighbors get altogether than the mother? = n*(a*b-k*b) : eggs where a > k

== eh-rooster-gone-price
{S} sold {a:3..7} roosters for {b:$8..$15} each and {c:10..20} hens for {d:$14..$20} each at the market. {S:He} spent {f:1/2,1/4} of this money on a new fence and {e:$30..$60} on feed.
? How much of the money did {S} have left? = (a*b+c*d)-f*(a*b+c*d)-e : dollars where (a*b+c*d)*(1-f) > e
? How much did {S} get for {S:his} roosters and hens? = a*b+c*d : dollars
? How much did {S} spend on the fence? = f*(a*b+c*d) : dollars

== eh-omelet-speed
who S: woman, T: man
{S} can crack {a:20..30} eggs in a minute, and {T} can crack {b:8..15} fewer eggs than her in the same time. For the charity breakfast they have to crack {c:300..900 by 20} eggs.
where whole c/(a+a-b)
? How many minutes will it take them if they work together? = c/(a+a-b) : minutes
? How many eggs can {T} crack in {n:4..9} minutes? = n*(a-b) : eggs
? After {m:3..6} minutes of cracking together, how many eggs are left? = c-m*(a+a-b) : eggs where c > m*(a+a-b)

== eh-double-flock-years
{S} started with {a:6..12} hens. {S:He} increased the size of {S:his} flock to {k:2..3 times} that number in the second year, bought {b:8..15} additional hens in the third year, and lost {c:3..6} hens to a raccoon in the fourth.
? How many hens did {S} have at the end of the fourth year? = a*k+b-c : hens
? How many more hens did {S} have in the third year than in the first, before the raccoon came? = a*k+b-a : hens
? If each hen laid {d:220..260 by 10} eggs in the second year, how many eggs did {S} get that year? = a*k*d : eggs

== eh-egg-hunt-prizes
who S: woman, T: woman
At the egg hunt {S} found {b:12..30} plastic eggs. Her sister {T} found {a:2..3 times} as many, and a group of toddlers found {c:2 times} as many as {S} and {T} combined. There were {e:10} eggs that nobody found.
? How many plastic eggs had been hidden? = b+a*b+c*(b+a*b)+e : eggs
? How many plastic eggs did the toddlers find? = c*(b+a*b) : eggs
? {S} gets a prize for every {d:4,6} eggs. How many prizes does she get for the eggs that she found herself? = floor(b/d) : prizes where b >= 2*d

== eh-duck-eggs-weight
A duck egg weighs {a:70..80} grams and a hen's egg weighs {b:50..60} grams. {S} has {c:10..18} duck eggs and {d:20..36} hen's eggs in {S:his} refrigerator, and {S:he} uses {e:4..6} of each for a very large quiche.
? What is the total weight of the eggs in the quiche in grams? = e*(a+b) : grams
? How many grams do the duck eggs in the refrigerator weigh before {S} makes the quiche? = a*c : grams
? How many eggs are left after {S} has made the quiche? = c+d-e-e : eggs

== eh-fair-hen-awards
At the county fair {a:40..70} hens were shown. {r:10%,20%,30%} of them were awarded a ribbon, and {b:3..8} hens that had no ribbon were sold to visitors. The prize for each ribbon was {p:$15..$40 by 5}.
where whole a*r
? How many hens without a ribbon were not sold to visitors? = a-a*r-b : hens
? How much prize money was paid in total? = a*r*p : dollars

== eh-crates-eggs-cracked-sold
who S: man
{S} needs to fill an order of {a:300..600 by 60} eggs. His hens lay {b:30..45} eggs each day, {c:4..6} of which he keeps, and his neighbor brings him {d:10..15} eggs each day to help.
where whole a/(b-c+d)
? How many days will it take {S} to fill the order? = a/(b-c+d) : days
? How many eggs does {S} put aside for the order each day, with his neighbor's eggs counted? = b-c+d : eggs
? How many eggs does the neighbor bring in {n:3..7} days? = n*d : eggs
