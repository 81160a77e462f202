topic: bakery
place: us

== bakery-price-rise-buns
On Friday a [bakeshop|little bakery] on the corner sold {a:3..12} bags of {h:6} {x:cinnamon bun|sesame roll|brownie}, at {c:$2..$4} for each {x:1}.
[Flour had become dear, so on Saturday|The next morning] {S} [raised the price of every {x:1} by|put the price of each {x:1} up] {d:10%,20%,25%,50%}.
[In spite of that|All the same], {b:5..20} loose {x} and {a} boxes of {z:12 as "a dozen"} went over the counter that Saturday.
~ The [current|present] shop sign has hung there for {n:15..60} years.
? How much did a single {x:1} cost on Saturday? = c+c*d : dollars
? How many {x} were sold on Saturday? = b+a*12 : {x}
? How much money did the {x} bring in on both days together? = (b+a*12)*(c+c*d)+c*a*h : dollars

== bakery-cartons-of-rolls
{S} baked {a:80..240 by 10} dinner rolls before sunrise and {b:60..180 by 10} [more|] after lunch, but {c:5..40 by 5} of them [came out burnt|stuck to the pan] and were thrown out.
The [good ones|rest] go into bags of {d:5,6,8,10}, and {f:3..6} bags fill a carton.
[A hotel|The hospital kitchen] pays {e:$9..$24} for each carton.
where whole (a+b-c)/d, whole (a+b-c)/d/f
? How much will {S} be paid for all the cartons? = e*(a+b-c)/d/f : dollars
? How many bags of rolls does {S} fill? = (a+b-c)/d : bags
? How many rolls are in each carton? = d*f : rolls

== bakery-oven-timer
The sourdough needs {a:2..4 by 0.5} hours in a warm corner to rise, while the [rye|raisin bread] needs only {b:0.5,1.5} hours.
~ {S}, who shapes both, also wipes down {n:3..8} counters while waiting.
where a > b
? How many minutes longer does the sourdough rise than the other dough? = (a-b)*60 : minutes
? If {S} starts the sourdough at {t:4:00 am..6:30 am by 15}, at what time has it finished rising? = t+a : clock

== bakery-new-mixer
"We [need|want] a new mixer, and it costs {d:$900..$4800 by 100}," said {S}. "Each day we sell {b:40..150 by 10} loaves at {a:$4..$9}, and each loaf costs us {c:$1..$3} to make."
~ The mayor buys a loaf there every Friday.
where whole d/(a*b-c*b), a > c, d > 2*(a*b-c*b)
? How many days of profit will pay for the mixer? = d/(a*b-c*b) | n: n*(a-c)*b = d : days
? What is the profit on a single day? = a*b-c*b : dollars
? How much more would the daily profit be if the price of a loaf rose by {e:$1..$2}? = b*e : dollars

== bakery-donuts-dozens
[Before the doors opened|Early in the morning] there were {b:20..60} plain donuts on the racks and {a:2..4 times} as many glazed ones.
The [staff|early shift] ate {c:3..14} of them, and the remaining donuts were packed into boxes of {z:12 as "a dozen"}.
A delivery van then took away {d:2..5} of the full boxes [for the kindergarten|for a bookshop opening].
where whole (b+a*b-c)/z, (b+a*b-c)/z > d
? How many full boxes stayed in the shop? = (b+a*b-c)/z-d : boxes
? How many donuts were on the racks at first? = b+a*b : donuts

== bakery-milk-for-dough
A small batch of brioche takes {a:2..5} cups of milk, and a large batch takes {b:2..4 times} that much.
[Every day|Day after day] {S} makes a single small batch and {c:2..6} large batches.
? How many cups of milk does {S} need for a week of baking? = (a+c*a*b)*7 : cups
? How many cups of milk go into a large batch? = a*b : cups
? {S} has {g:3..9} gallons of milk, at {q:16} cups a gallon. How many cups will be left after the first day? = g*q-(a+c*a*b) : cups where g*q > a+c*a*b

== bakery-sprinkles-topping
For the [school carnival|block party], a bakery is asked for {b:20..90 by 10} cupcakes at {a:$2..$4} each.
The organizer would like sprinkles on every cupcake, which adds {c:10..60 by 5} cents to each [of them|].
? What will the whole order cost, in dollars? = a*b+b*c/100 : dollars
? How many cents do the sprinkles add to the whole order? = b*c : cents
? How much would the cupcakes cost without sprinkles? = a*b : dollars

== bakery-weekend-bagels
On Friday {S} boiled and baked {a:90..300 by 10} bagels.
On Saturday and again on Sunday, when the line reached the door, {S:he} baked {b:20..120 by 10} more than on Friday.
[Bagels cost|Each bagel costs] {p:$1.25..$2.50 by 0.25}.
~ A trombone player from the station entertained everyone who waited.
? How many bagels did {S} bake from Friday to Sunday? = a+(a+b)*2 : bagels
? How much money would Saturday's bagels bring if all of them were sold? = (a+b)*p : dollars

== bakery-wedding-tiers
A bakery charges {a:$30..$80 by 5} for the bottom tier of a cake, and every tier above it costs {b:$5..$12} less than the one below.
{S}'s cake has a bottom, a middle and a top tier, and {c:4..9} sugar flowers at {d:$2..$5} each.
? How much do the flowers cost? = c*d : dollars
?< What is the total price of the wedding cake that {S} ordered? = a+(a-b)+(a-b-b)+c*d : dollars where a > 3*b
? How much does the top tier cost? = a-b-b : dollars where a > 3*b

== bakery-pie-slices-served
{a:6..18} [apple|cherry|peach] pies were cut into {b:6,8,10} slices each for the [church|library] supper.
By the end of the evening {r:50%..90% by 5} of the slices [had been eaten|were gone].
The helpers wrapped {c:2..8} slices to take home and the rest went to the fire station.
where whole a*b*r, a*b*(1-r) > c
? How many slices went to the fire station? = a*b-a*b*r-c : slices
? How many slices were eaten at the supper? = a*b*r : slices

== bakery-cookie-shares
{S} takes {a:48..180 by 12} [oatmeal|ginger|peanut butter] cookies out of the oven.
{f:1/2,1/3,1/4} of them go into the window, and {g:1/2,1/3,1/4} of what remains [is set aside for|goes to] the coffee bar next door.
Whatever is left is [divided evenly among|shared equally by] {n:2..6} delivery drivers.
where whole a*f, whole (a-a*f)*g, whole (a-a*f-(a-a*f)*g)/n
? How many cookies does each driver get? = (a-a*f-(a-a*f)*g)/n : cookies
? How many cookies are sent to the coffee bar? = (a-a*f)*g : cookies

== bakery-flour-sacks-week
The storeroom held {c:12..30} sacks of flour on Monday, each weighing {b:40,50} pounds.
[The ovens|Bread and pastry together] use {d:90..160 by 10} pounds of flour a day.
where c*b > 5*d
? How many pounds of flour are left after {n:3..5} days? = c*b-n*d : pounds
? For how many full days will the flour last? = floor(c*b/d) : days
? A pound of flour costs {p:$0.40..$0.80 by 0.1}. What is the flour for a day worth? = d*p : dollars

== bakery-half-price-evening
A notice on the door: "In the last hour before closing, all bread at {r:20%..60% by 10} off!"
During the day {S}'s bakery sold {b:30..90 by 5} loaves at the full price of {p:$4..$8}, and {c:5..25 by 5} loaves went in the last hour.
? How much did the bakery take for bread that day? = b*p+c*p*(1-r) : dollars
? How much does a customer save on {m:2..4} loaves by waiting for the last hour? = m*p*r : dollars

== bakery-birthday-sheet-cake
A sheet cake measures {a:12..24 by 2} inches by {b:8..18 by 2} inches, and {S} cuts it into squares {s:2 words} inches on a side.
~ The [frosting|icing] is a [golden|pale green] buttercream with {n:12..40} candles on it.
where a > b
? How many square pieces are there? = a/s*(b/s) : pieces
? A ribbon runs [right|all the way] around the outside of the cake. How many inches of ribbon are needed if {e:3..8} inches are left over for the knot? = 2*(a+b)+e : inches

== bakery-two-bakers
{S} and {T} both shape pretzels. {S} shapes {a:20..60 by 5} an hour, and {T}, who is new, shapes {b:10..35 by 5} an hour.
[They have to fill an order of|A ballpark ordered] {c:120..720 by 20} pretzels.
where a > b, whole c/(a+b), c > 2*(a+b), c < 9*(a+b)
? Working together, how many hours do they need? = c/(a+b) : hours
? By how many pretzels is {S} ahead after {h:3..6} hours? = h*(a-b) : pretzels

== bakery-muffins-count-back
[When the bakery closed, there were|At closing time {S} counted] {d:4..20} muffins in the glass case.
{b:15..40} had been sold in the morning, [and in the afternoon|and then later] {k:2..3 times} as many as in the morning. {c:2..9} were dropped on the floor by the new attendant.
? How many muffins were in the case when the bakery opened? = d+c+b*k+b | x: x-b-k*b-c = d : muffins
? How many muffins were sold that day? = b+b*k : muffins

== bakery-challah-and-rye
A café buys {n:20..50} loaves from a bakery for {t:$120..$330 by 5}. Some are challah at {a:$7..$9} a loaf, the others are rye at {b:$4..$6} a loaf.
~ The café sits halfway up the hill, across from {ya:2..6} bookshops.
where whole (t-b*n)/(a-b), (t-b*n)/(a-b) > 2, (t-b*n)/(a-b) < n-2, t > b*n
? How many loaves of challah does the café buy? = (t-b*n)/(a-b) | c, r: c + r = n, a*c + b*r = t : loaves
? How many of the loaves are rye? = (a*n-t)/(a-b) | r, c: c + r = n, a*c + b*r = t : loaves
? If the bakery gives the café {p:5%,10%,20%} off the bill, how much does the café pay? = t*(1-p) : dollars

== bakery-first-bread-bus
Bread for the [north|far] side of town leaves {S}'s bakery at {t:5:10 am..6:30 am by 5}. The drive takes {a:25..55 by 5} minutes, and unloading takes {b:10..20 by 5} minutes [at each of|for each of] {n:2..5} stores on the same square.
? At what time is the last store unloaded? = t+(a+n*b)/60 : clock
? How many minutes are spent unloading? = n*b : minutes

== bakery-wages-saturday
The Saturday crew at {S}'s bakery is {a:2..5} bakers, who get {b:$18..$26} an hour, and {c:2..6} counter helpers, who get {d:$12..$16} an hour. [Everybody works|All of them work] {h:5..9} hours.
~ The newest helper can operate the register after only {ya:2..5} training sessions.
? What does the bakery pay in wages for the Saturday? = h*(a*b+c*d) : dollars
? How much more does a baker earn than a helper that day? = h*(b-d) : dollars
? If sales on Saturday come to {m:$1800..$4500 by 100}, how much is left after wages? = m-h*(a*b+c*d) : dollars where m > h*(a*b+c*d)

== bakery-gluten-free-mix
To make {S}'s [gluten-free|special] flour, rice flour and potato starch are mixed in the ratio {a:3..7} to {b:2..4}. [Today|This week] {S:he} needs {c:20..120} pounds of the mix.
~ A scoop from the bin holds {n:2..4} pounds.
where a > b, whole c/(a+b), a != 2*b
? How many pounds of rice flour are needed? = c/(a+b)*a : pounds
? How many more pounds of rice flour than of potato starch go into the mix? = c/(a+b)*(a-b) : pounds

== bakery-loaf-average
{S} wants to sell {m:60..90 by 5} loaves a day on average from Monday to Friday.
[So far it was|The tally shows] {a:40..90} loaves on Monday, {b:40..90} on Tuesday, {c:40..90} on Wednesday and {d:40..90} on Thursday.
where 5*m-a-b-c-d > 30, 5*m-a-b-c-d < 150
? How many loaves must be sold on Friday? = 5*m-a-b-c-d | f: a+b+c+d+f = 5*m : loaves
? What was the average over Monday and Tuesday? = mean(a,b) : loaves per day

== bakery-eggs-cartons
Each tray of custard tarts uses {a:7..11} eggs. Eggs come to the bakery in cartons of {z:12 as "a dozen"}, and a carton costs {p:$3..$6}.
? {S} is going to bake {n:5..15} trays. How many cartons must be opened? = ceil(a*n/z) : cartons
? How much do the cartons for {m:4..9} trays cost? = ceil(a*m/z)*p : dollars
? After {n} trays, how many eggs are left in the last opened carton? = ceil(a*n/z)*z-a*n : eggs where mod(a*n,z) > 0

== bakery-gingerbread-houses
[In December|Before the holidays] a bakery makes {n:12..40 words} gingerbread houses. A house takes {a:4 words} walls, {b:2 words} roof pieces and {c:5..20} candy buttons.
The oven holds {d:6..12} [pieces|] of the baked parts at a time.
? How many baked parts, walls and roof pieces together, do all the houses take? = n*(a+b) : parts
? How many times must the oven be filled? = ceil(n*(a+b)/d) : times
? Candy buttons come in bags of {m:50..100 by 50}. How many bags have to be bought? = ceil(n*c/m) : bags

== bakery-croissant-butter
The croissants at {S}'s need {a:0.25,0.5} ounces of butter for the pan and {b:1.5..2.5 by 0.5} ounces in the dough [apiece|for each of them]. A block of butter weighs {w:16} ounces.
? How many ounces of butter go into {n:32..128 by 16} croissants? = n*(a+b) : ounces
? How many blocks have to be unwrapped for {n} croissants? = ceil(n*(a+b)/w) : blocks

== bakery-apprentice-learns
In {S:his} first week {S} could braid {a:4..9} loaves an hour. By the second week it was {k:2..3 times} as many, and in the third week {b:3..8} loaves an hour more than in the second.
? How many loaves an hour could {S} braid in the third week? = a*k+b : loaves
? In the third week, how many loaves did {S} braid in a shift of {h:4..7} hours? = h*(a*k+b) : loaves

== bakery-charity-bake-sale
The parents of the [swim team|marching band] bring to the bake sale
- {a:30..80} brownies,
- {b:20..60} lemon bars, and
- {c:10..30} banana loaves.
Brownies and lemon bars cost {p:$1..$3} each and a banana loaf costs {q:$5..$9}. [Late in the afternoon|When it begins to rain] {d:3..15} brownies and {e:2..6} loaves are still there; all the lemon bars have gone.
where a > 2*d, c > 2*e
? How much money has the sale made [by then|so far]? = p*(a-d+b)+q*(c-e) : dollars
? How many of the things brought have been sold? = a+b+c-d-e : things
? The team needs {g:$400..$900 by 50} for a trip. How much is still missing? = g-(p*(a-d+b)+q*(c-e)) : dollars where g > p*(a-d+b)+q*(c-e)

== bakery-sheet-pan-rack
A cooling rack has {a:8..20} shelves, and a sheet pan of {b:18,20,24} cookies fits on every shelf. [The bakery owns|In the back stand] {c:2..5} such racks.
Last night {d:5..12} shelves were empty and the others were full.
~ The ceiling above the racks is {ya:10..14} feet high.
where c*a > d
? How many cookies were cooling last night? = (c*a-d)*b : cookies
? On the busiest nights every shelf is full and {r:10%,20%,25%,50%} of the cookies are oatmeal. How many oatmeal cookies are cooling then? = c*a*b*r : cookies where whole c*a*b*r

== bakery-volunteer-shift-list
Volunteers bake for the [animal shelter|flood relief] on Saturday.
& {S} makes {a:3..6} trays of {x:scone|biscotti piece|cheese straw|snickerdoodle} with {b:12..20} on a tray.
& {T} makes {c:2..3 times} as many {x} as {S}, all in a single oven.
& {U} brings {d:20..45} {x} from home.
~& The hall smells of [vanilla|cinnamon] until evening.
{e:10%,20%,25%} of all the {x} break on the way to the tables, and the rest are sold in bags of {f:5,6,8} for {p:$3..$5} a bag.
where whole (a*b*(1+c)+d)*e, whole (a*b*(1+c)+d)*(1-e)/f
? How much money does the sale bring? = (a*b+a*b*c+d)*(1-e)/f*p : dollars
? How many {x} break? = (a*b+a*b*c+d)*e : {x}
? How many {x} do {S}, {T} and {U} have at first? = a*b+a*b*c+d : {x}

== bakery-night-watch-diary
From the night watchman's diary: "When I came on, {a:90..160 by 2} loaves stood on the racks. By midnight the bakers had added {b:3..5} racks of {c:24,30,36}. At dawn {r:25%,40%,50%} of everything went into the first van and {d:20..60} loaves into the second; the driver of the first van came back with {e:4..12} that nobody wanted."
where whole (a+b*c)*r, (a+b*c)*(1-r) > d+10
? How many loaves were in the bakery at the end of the watchman's story? = (a+b*c)*(1-r)-d+e : loaves
? How many loaves stayed with the customers of the first van? = (a+b*c)*r-e : loaves
? How many loaves stood on the racks before the vans were loaded? = a+b*c : loaves
