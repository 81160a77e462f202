topic: laundry
place: us

== laundry-two-loads-average-gap
who S: man
The first load of {S}'s laundry weighs {a:8..12} pounds and the second load weighs {b:14..20} pounds.
where whole (a+b)/2
? By how many pounds is the second load heavier than the average of the loads? = b-(a+b)/2 : pounds
? {S} wants both loads to be equally heavy. How many pounds should each of them weigh? = (a+b)/2 : pounds
? The laundromat charges {p:$1..$2 by 0.5} per pound. [How much does {S} have|How much money does {S} need] to pay for both loads? = p*(a+b) : dollars

== laundry-hotel-pieces-plus-extra
A small hotel washes {b:20..40 by 4} towels a day, {a:2..3 times} as many napkins and {c:1/2,1/4} as many sheets as towels. During the holidays everything goes up by {d:25%,50%}.
where whole d*(b+a*b+b*c)
? How many pieces does the hotel wash per day during the holidays? = b+a*b+b*c+d*(b+a*b+b*c) : pieces
? How many pieces does the hotel normally wash per day? = b+a*b+b*c : pieces
? How many more pieces are washed per day during the holidays? = d*(b+a*b+b*c) : pieces

== laundry-shared-machines-cost
{h:4..6} roommates buy a dryer for {c:$300..$540 by 60}, {a:3..5} baskets at {b:$6..$12} each, {d:2..4} boxes of soap at {e:$9..$15} each and {f:2..3} packs of clothespins at {g:$3..$6} each. They split the cost equally.
~ They live above a bowling alley and next to a studio for dancers.
where whole (c+a*b+d*e+f*g)/h
? How much does each of the roommates have to pay? = (c+a*b+d*e+f*g)/h : dollars
? [[What is|What's] the total cost of everything?|Determine the total cost of everything.] = c+a*b+d*e+f*g : dollars
? How much do the soap and the clothespins cost [in total|altogether]? = d*e+f*g : dollars

== laundry-weekly-loads-not-weekend
who S: woman
{S} does {b:2..3} loads of laundry a day, but she does none on {a:2 words} days of the week. A load takes {c:50,60,70} minutes in the washer, and she puts a cup of soap into each load.
? How many loads does {S} do in {n:4..8} weeks? = b*(7-a)*n : loads
? For how many minutes does the washer run in a week? = b*(7-a)*c : minutes
? A bottle of soap has {d:35,48,64} cups in it. How many bottles does {S} need for {n} weeks? = ceil(b*(7-a)*n/d) : bottles

== laundry-budget-of-coins
{S} takes {d:$20..$40 by 2} to the laundromat. {S:He} does {c:2..4} loads. For each load {S:he} pays {b:$3..$5} for the washer and {m:2..4} quarters, worth {q:25} cents each, for the dryer.
? [How much money does {S} have|What is the amount of money that {S} has] left, in dollars? = d-c*(b+m*q/100) : dollars
? How much does a single load cost, in dollars? = b+m*q/100 : dollars
? How many quarters does {S} need for the dryer? = c*m : quarters

== laundry-clean-days-left-in-year
In a year of {z:365} days, {S}'s shirts were washed on {a:40..60} days. On {b:8..15} of those days a button came off, on {c:5..9} others a red sock turned a single shirt pink, and on {d:3..8} other days a pen had been left in the pocket. Nothing bad happened the rest of the time.
? On how many of the washing days did nothing bad happen? = a-b-c-d : days where a > b+c+d+2
? On how many days of the year were the shirts not washed? = z-a : days
? Each lost button costs {p:$2} to replace, and each pink shirt {q:$15..$25}. How much did these cost in the year? = b*p+c*q : dollars

== laundry-service-work-hours-pay
who S: woman
{S} folds {a:12..20} shirts per hour for {b:6..8} hours a day. Each day the boss finds that {c:2..4} shirts were folded badly in each of the {n:2 words} hours before she goes home.
? How many shirts does {S} fold well in a day? = a*b-c*n : shirts
? How many shirts does she fold well in {d:5..6} days? = (a*b-c*n)*d : shirts
? For each shirt that was folded well she gets {p:40..80 by 10} cents. How many dollars is that per day? = (a*b-c*n)*p/100 : dollars

== laundry-line-feet-per-shirt
{S}'s clothesline is {a:20..40 by 2} feet long. {b:12..36 by 6} inches of it are broken and cannot be used. A shirt takes up {c:18,20,24} inches of the line.
where whole (a*12-b)/c
? How many shirts can {S} hang on the line next to each other? = (a*12-b)/c : shirts
? [How many inches of the line can be used?|Find out how many inches of the line can be used.] = a*12-b : inches
? {S} has {n:30..50} wet shirts. How many shirts have to wait? = n-(a*12-b)/c : shirts where n > (a*12-b)/c+1

== laundry-twins-piles-of-socks
who S: man
On Saturday {S} washes {b:8..15} white socks, {a:2..3 times} as many gray socks as white ones, and {c:2 times} as many black socks as gray ones. He has a brother who gives him exactly the same pile of socks to wash.
? How many socks does {S} wash on Saturday [in total|altogether]? = 2*(b+a*b+c*a*b) : socks
? How many black socks of his own does {S} wash? = c*a*b : socks
? If {d:3..7} of his own socks are lost, how many of his own are left? = b+a*b+c*a*b-d : socks

== laundry-washing-machine-lifetime
A washing machine lasts for {a:2400..4800 by 240} loads. {S}'s family does {b:6..10} loads a week, and there are {c:52} weeks in a year.
? How many loads does the family do in a year? = b*c : loads
? For how many full years will the machine last? = floor(a/(b*c)) : years
? The machine costs {p:$600..$960 by 60}. How many cents of its price does each load cost? = p*100/a : cents where whole p*100/a

== laundry-soap-jug-ounces
A jug of soap contains {a:96,128,150} ounces. A normal load takes {b:1.5,2} ounces and a very dirty load takes {k:2 times} as much. {S} does {c:12..20} normal loads and {d:4..8} very dirty loads per month.
? How many ounces of soap does {S} use per month? = b*c+b*k*d : ounces
? [How many ounces are left in a new jug after a month?|Determine how many ounces are left in a new jug after a month.] = a-(b*c+b*k*d) : ounces where a > b*c+b*k*d+2
? How many jugs does {S} need for {n:12 digits} months? = ceil(n*(b*c+b*k*d)/a) : jugs

== laundry-dry-cleaner-suits-discount
A dry cleaner charges {p:$9..$14} for a suit and {q:$4..$6} for a shirt. {S} brings {a:3..5} suits and {b:6..12} shirts. On Wednesdays there is {r:20%,25%} off of the shirts, but not off of the suits.
~ {S} needs the suits for the performance of an orchestra with {n:40..60} musicians.
? [How much does {S} have|How much money does {S} need] to pay on a Wednesday? = a*p+b*q*(1-r) : dollars
? How much does {S} save by coming on a Wednesday? = b*q*r : dollars
? How much would {S} pay on any other day? = a*p+b*q : dollars

== laundry-kittens-in-the-basket
who S: woman
{S} left a basket with {a:40..80 by 4} clean towels on the porch. Her kittens slept on {f:1/4,1/2} of them, a raccoon dragged {b:3..8} others into the mud, and the rest were still clean.
~ The kittens are {n:6..9} weeks old, and {S} loves them.
where whole a*f, a-a*f > b+4
? [How many towels were still clean?|Calculate how many towels were still clean.] = a-a*f-b : towels
? How many towels does {S} have to wash again? = a*f+b : towels
? A load of laundry is {c:12,15} towels. How many loads of towels does she have to wash again? = ceil((a*f+b)/c) : loads

== laundry-washer-and-dryer-clock
The washer takes {a:35..50 by 5} minutes and the dryer takes {b:50..70 by 5} minutes for each load. {S} puts the first load into the washer at {t:8:00 am..9:30 am by 15}. As soon as a load is washed, it goes into the dryer, but the dryer has to be empty.
? At what time is the first load dry? = t+(a+b)/60 : clock
? If the second load is in the washer while the first is in the dryer, at what time is the second load dry? = t+(a+2*b)/60 : clock
? For how many minutes does the dryer run for {n:3..5} loads? = n*b : minutes

== laundry-old-and-new-washer-water
who S: man
The old washer used {a:35..45} gallons of water per load, and the new washer uses only {r:40%,60%} of that amount. {S}'s family washes {b:5..9} loads per week.
where whole a*r
? How many gallons does the new washer use per load? = a*r : gallons
? How many gallons of water does the family save per week? = b*(a-a*r) : gallons
? Water costs {p:2..3} cents per gallon. How many dollars does {S} save in {n:50} weeks? = n*b*(a-a*r)*p/100 : dollars

== laundry-uniforms-for-players-sets
A laundry washes the clothes of a football team with {a:30..45} players. Each player has {b:2 words} jerseys, a pair of pants and {c:3..4} towels. {d:4..8} players are hurt and send nothing.
~ The team won its last {n:2..4} games.
? How many pieces does each player send? = b+1+c : pieces
? How many pieces does the laundry get? = (a-d)*(b+1+c) : pieces
? A machine holds {e:25,30,40} pieces. How many loads is that? = ceil((a-d)*(b+1+c)/e) : loads

== laundry-coins-in-the-pockets
who S: woman
{S} may keep all the coins that she finds in the laundry. In the pockets of her {n:3..4} brothers she found {a:6..12} dimes, worth {p:10} cents each, {b:3..8} quarters, worth {q:25} cents each, and {c:5..9} nickels, worth {s:5} cents each.
~ She also pulled {v:2..4} bandages and a crayon out of the pockets.
? How many cents did she find? = a*p+b*q+c*s : cents
? How many coins did she find? = a+b+c : coins
? She wants to buy a lollipop for herself and for each of her brothers, at {e:60..90 by 10} cents each. How many more cents does she need? = (n+1)*e-(a*p+b*q+c*s) : cents where (n+1)*e > a*p+b*q+c*s+4

== laundry-ironing-rate-two-people
{S} irons {a:6..9} shirts in {b:30} minutes and {T} irons {c:8..12} shirts in {d:60} minutes. A wedding hall sends them {e:60..150 by 10} shirts.
? How many shirts do {S} and {T} iron together in an hour? = a/b*60+c/d*60 : shirts
? How many hours will they need for the shirts of the wedding hall? = e/(a/b*60+c/d*60) : hours where whole e/(a/b*60+c/d*60)*2
? How many more shirts than {T} does {S} iron in {n:3..5} hours? = n*(a/b*60-c/d*60) : shirts where a/b > c/d

== laundry-lost-items-box-count
hide s:5..20, t:2..9
let items = s+t
let pounds = 2*s+5*t
At the laundromat, {items} blankets were waiting to be picked up. A thin blanket weighs {a:2} pounds and a thick blanket weighs {b:5} pounds. The {items} blankets weigh {pounds} pounds in total.
? How many thick blankets are there? = (pounds-a*items)/(b-a) | t, s: s + t = items, a*s + b*t = pounds : blankets
? How many thin blankets are there? = (b*items-pounds)/(b-a) | s, t: s + t = items, a*s + b*t = pounds : blankets

== laundry-business-first-quarter
In January, {S}'s laundry service had {a:30..60 by 5} customers. It gained {b:8..15} new customers in February and lost {r:20%,10%} of all its customers in March.
where whole (a+b)*r
? How many customers did it have at the end of March? = (a+b)*(1-r) : customers
? [How many customers were lost in March?|Find out how many customers were lost in March.] = (a+b)*r : customers
? Each customer pays {p:$25..$45 by 5} per month. How much more money did the service get in February than in January? = b*p : dollars

== laundry-backwards-basket-puzzle
who S: woman
{S} took {f:1/2,1/3} of the clothes out of the basket and folded them. Then her sister took {a:6..14} of the clothes that were left, and now {b:10..25} pieces are still in the basket.
where whole (a+b)/(1-f)
? [How many pieces of clothing were in the basket at first?|Determine how many pieces of clothing were in the basket at first.] = (a+b)/(1-f) | x: x - f*x - a = b : pieces
? How many pieces did {S} fold? = (a+b)/(1-f)*f : pieces

== laundry-college-student-costs
who S: man
At college, {S} pays {a:$2.50..$3.50 by 0.25} for each load in the washer and {b:$1.50..$2 by 0.25} for each load in the dryer. He does {c:2..3} loads a week and hangs a single load per week on a line instead of drying it in the dryer.
~ He is studying math and has an assignment due in {v:3..6} days.
? How much does he spend on laundry per week? = c*a+(c-1)*b : dollars
? How much will he spend in {n:10..16} weeks? = n*(c*a+(c-1)*b) : dollars
? How much would he save per week if he hung up all of his clothes? = (c-1)*b : dollars

== laundry-stain-remover-sale
Stain remover is {p:$6..$10} a bottle. On sale, customers get {r:50%} off of the second bottle if they buy {m:2 words}. {S} buys {n:4..10 by 2} bottles and pays with {k:2..3 words} bills of {q:50} dollars.
where n/m*(p+p*(1-r)) < k*q
? How much do the bottles cost {S}? = n/m*(p+p*(1-r)) : dollars
? How much change does {S} get? = k*q-n/m*(p+p*(1-r)) : dollars
? How much do {m} bottles cost on sale? = p+p*(1-r) : dollars

== laundry-towels-by-the-pool
~ The pool has a waterfall and a bowling game next to it.
At a hotel pool, {n:60..120 by 10} guests each get a towel in the morning, and {f:1/2,1/5,2/5} of the guests come back for a second towel in the afternoon. Washing costs {p:30..60 by 5} cents per towel.
where whole n*f
? How many towels have to be washed? = n+n*f : towels
? How many dollars does it cost to wash the towels? = (n+n*f)*p/100 : dollars
? How many guests do not come back for a second towel? = n-n*f : guests

== laundry-folding-race-averages
who S: man, T: woman
In a folding contest, {S} folded {a:14..20}, {b:14..22} and {c:15..24} towels in {n:3 words} rounds. {T} folded an average of {d:16..22} towels per round in the same number of rounds.
? What was {S}'s average per round? = mean(a,b,c) : towels per round where whole (a+b+c)/3
? How many towels did {T} fold [in total|altogether]? = d*n : towels
? By how many towels did {T} beat {S}? = d*n-(a+b+c) : towels where d*n > a+b+c+1

== laundry-pickup-truck-stops-miles
A laundry truck makes {a:12..20} stops a day. At each stop the driver picks up {b:3..5} bags and drops off {c:2} bags. In the morning the truck leaves with {d:50..80 by 2} bags.
where d > a*c
? [How many bags are in the truck at the end of the day, after all of the stops?|Find out how many bags are in the truck at the end of the day, after all of the stops.] = d+a*b-a*c : bags
? How many bags does the driver pick up? = a*b : bags
? Each bag that is picked up weighs about {w:9..15} pounds. How many pounds are picked up in a day? = a*b*w : pounds

== laundry-snacks-while-waiting-candies
who S: man
While {S} is waiting for his laundry, he eats snacks. He bought {a:3..5} bags of pretzels for {b:$1.50..$2.50 by 0.5} each and {c:2..4} candy bars for {d:$1..$2} each, and he paid with {n:2 words} bills of {q:$10}. He had also put {e:$3..$6} into the washer.
where n*q > a*b+c*d+1
? How much change did he get for the snacks? = n*q-(a*b+c*d) : dollars
? How much did he spend in total on the snacks and the washer? = a*b+c*d+e : dollars
? How much more did the pretzels cost than the candy bars? = a*b-c*d : dollars where a*b > c*d

== laundry-dresses-of-the-queen-outfits
who S: woman
The queen of a small country wears {a:3..4} outfits a day, and each outfit must be washed by {S}, her maid. {S} washes {b:2..3} outfits per hour and works {c:5 digits} days a week, {d:7..8} hours a day, except for {e:2..4} hours a week that she spends in the garden.
? How many outfits have to be washed each week? = a*7 : outfits
? How many hours a week does {S} work at the laundry? = c*d-e : hours
? How many outfits could {S} wash in a week? = (c*d-e)*b : outfits

== laundry-hang-dry-temperature-hours
On a sunny day at {t:85..95} degrees, a shirt dries in {a:2} hours, and on a cloudy day it takes {k:2..3 times} as long. On a rainy day it takes {b:2..4} hours longer than on a cloudy day.
? How many hours does it take a shirt to dry on a rainy day? = a*k+b : hours
? {S} hangs up a shirt at {u:8:00 am..10:30 am by 30} on a cloudy day. At what time will it be dry? = u+a*k : clock
? How many more hours does it take on a rainy day than on a sunny day? = a*k+b-a : hours

== laundry-mop-and-yogurt-grocery-list
who S: woman
{S} goes to a store with {a:$40,$50,$60}. She buys a bottle of bleach for {b:$3..$5}, {c:2..3} boxes of soap for {d:$6..$8} each and {e:4..6} cups of yogurt for {f:$1} each. {S} has a coupon for {g:$2..$3} off of each box of soap, and she is interested in a mop that costs {h:$15..$22}.
where a > b+c*(d-g)+e*f
? [How much does {S} have|How much money does {S} need] to pay for the bleach, the soap and the yogurt, using the coupon? = b+c*(d-g)+e*f : dollars
? How much change does she get from the {a}? = a-(b+c*(d-g)+e*f) : dollars
? How much money would she still need for the mop? = h-(a-(b+c*(d-g)+e*f)) : dollars where h > a-(b+c*(d-g)+e*f)+1
