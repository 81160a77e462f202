topic: supermarket
place: us

== super-bulk-or-single
A {b:10,20} pound bag of dog food costs {a:$14..$32 by 2}; small bags of {f:4,5} pounds cost {e:$8..$14} each. {S}'s dog eats {c:0.5,1.5} pounds a day.
where a/b < e/f
? How much does {S} save in {d:30,60} days by buying at the price of the large bag instead of the small? = c*d*e/f-a/b*c*d : dollars
? How many full days does a large bag last? = floor(b/c) : days
? How many small bags would have to be opened in {g:14..28 by 7} days? = ceil(c*g/f) : bags

== super-checkout-lanes
On Saturday morning {a:4..7} lanes are open, and a cashier serves {b:15..20} customers an hour. {c:3..5} self-checkouts handle {d:20..30} customers an hour each. When the store opened at {t:8:00 am..9:00 am by 30}, {e:40..90 by 5} people were waiting outside, and {f:180..260 by 10} more come in every hour.
where e+f > a*b+c*d
? How many customers can be served in an hour? = a*b+c*d : customers
? How many customers, of those who have come, are not yet served an hour after opening? = e+f-a*b-c*d : customers
? How many self-checkouts would have to be added to serve all those who have come within the first hour? = ceil((e+f-a*b-c*d)/d) : self-checkouts

== super-coupon-order
At the register {S} has groceries for {a:$80..$160 by 5}. First a {b:$10..$20 by 5} voucher is taken off, then the loyalty card gives {r:5%,10%} off what is left, and finally sales tax of {s:6%,8%} is charged on the reduced price.
~ The receipt was {ya:14..30} inches long.
? How much does {S} pay? = (a-b)*(1-r)*(1+s) : dollars where whole (a-b)*(1-r)*(1+s)*100
? How much is taken off by the loyalty card? = (a-b)*r : dollars
? How much less than the full price would {S} pay without tax? = b+(a-b)*r : dollars

== super-pyramid-display
For the game weekend {S} stacks cans of chili in front of the entrance: {n:4 words} layers, the lowest of {a:8..10} rows with {a} cans each, and in each layer above there are {k:2} rows fewer and {k} cans fewer in a row.
~ A massive inflatable gorilla stands next to it.
? How many cans are in the display? = a*a+(a-k)*(a-k)+(a-2*k)*(a-2*k)+(a-3*k)*(a-3*k) : cans
? How many cans are in the lowest layer? = a*a : cans
? How many more cans are in the lowest layer than in the layer above it? = a*a-(a-k)*(a-k) : cans

== super-night-restocking
Pallets of soda: {a:3..6} arrived at night, with {b:5,6} layers of {c:9,10,12} packs. {S} stocks {d:40..60 by 5} packs an hour and {T} {e:30..50 by 5}; before they began, {f:20..60 by 10} packs were set aside for online orders.
where whole (a*b*c-f)/(d+e), a*b*c > f+d+e
? How many hours do {S} and {T} need to stock the rest together? = (a*b*c-f)/(d+e) : hours
? How many packs arrived? = a*b*c : packs
? How many packs fewer than {S} does {T} stock in {g:3..5} hours? = g*(d-e) : packs where d > e+1

== super-egg-price-chain
In January a carton of eggs cost {a:$2.00..$5.00 by 0.5}. By March the price had gone up {r:20%,40%,50%}, and in June it fell {s:10%,20%,25%} from the March price.
? What did a carton cost in June? = a*(1+r)*(1-s) : dollars
? How much more did {n:10..30 by 10} cartons cost in March than in January? = n*a*r : dollars
? By how much was the June price above the January price? = a*(1+r)*(1-s)-a : dollars where (1+r)*(1-s) > 1

== super-carts-returned
There are {a:180..260 by 10} shopping carts. At closing, {r:5%,10%,15%} of them were out in the lot, {b:6..15} stood at the bus stop, {c:3..8} had bad wheels and were in the shop for repairs, and the others were nested in {d:3,4} equal lines by the door.
~ The store's parking lot is lit by {ya:12..24} lamps.
where whole a*r, whole (a-a*r-b-c)/d
? How many carts were in each line? = (a-a*r-b-c)/d : carts
? How many carts had to be collected from outside? = a*r+b : carts
? Repairing a cart costs {p:$14..$22}. What do the bad ones cost? = c*p : dollars

== super-unit-price-juice
A big and a small bottle of juice, from the same grove, stand side by side: the big bottle has {a:64} ounces for {p:$3.20..$5.12 by 0.64}, the small one {b:16} ounces for {q:$1.12..$1.92 by 0.16}.
where p/a < q/b
? How many cents does {S} save on each ounce by taking the big bottle? = (q/b-p/a)*100 : cents
? How much would {S} pay for {c:64..192 by 64} ounces in small bottles? = c/b*q : dollars
? How much would {S} save by buying {c:64..192 by 64} ounces in big bottles instead of small? = c/b*q-c/a*p : dollars

== super-payroll-part-time
{n:6..14} students work at the store on weekends at {a:$12..$16} an hour. On Saturday everyone works {b:5..8} hours; on Sunday, when the rate is {c:1.5} times the usual rate, only {d:3..5} of them work, {e:4..6} hours each. {r:10%} of the wages is held back for taxes.
? How much do the students take home altogether for the weekend? = (n*a*b+d*e*a*c)*(1-r) : dollars
? What does the store pay in wages for Sunday, before taxes are held back? = d*e*a*c : dollars
? How many hours are worked on the weekend, all students counted? = n*b+d*e : hours

== super-parking-lot
The lot of the supermarket has {a:8..14} rows of {b:18..30} spaces. {c:6..12} are kept for disabled drivers and {d:4..10} for families; {r:75%,80%,90%} of the other spaces are taken on Friday evening.
where whole (a*b-c-d)*r
? How many of the other spaces are still free? = (a*b-c-d)*(1-r) : spaces
? How many of the other spaces are taken? = (a*b-c-d)*r : spaces
? When {e:5..15} family and disabled spaces are taken as well, how many cars stand in the lot? = (a*b-c-d)*r+e : cars where e <= c+d

== super-expired-yogurt
The dairy case held {a:120..300 by 20} cups of yogurt on Monday. {f:1/2,1/4,2/5} were sold by Wednesday, a delivery of {b:3..6} trays with {c:20,24} cups came on Thursday, and on Friday {d:10..40} cups were past the date and thrown out. Everything that is left is marked {e:$1} apiece.
~ The case is {ya:8..16} feet long.
where whole a*f, a*(1-f) > d+10
? How much money will the store get if all that is left is sold? = (a-a*f+b*c-d)*e : dollars
? How many cups were in the case on Thursday after the delivery? = a-a*f+b*c : cups
? The cups thrown out had cost {p:40..60 by 5} cents each. How many dollars were lost on them? = d*p/100 : dollars

== super-meat-counter (uk)
{S} asks the butcher at the supermarket for {a:0.6..1.2 by 0.2} kg of mince at {p:£6..£9} a kilogram and {b:4..8} sausages at {q:£0.60..£0.90 by 0.1} each. {S:He} pays with a {c:£20} note.
where a*p+b*q < c
? How much change does {S} get? = c-a*p-b*q : pounds
? How many sausages could {S} buy with the change? = floor((c-a*p-b*q)/q) : sausages where c-a*p-b*q >= 2*q
? How many grams of mince are there for each of {d:4} burgers made of it? = a*1000/d : grams

== super-delivery-van-clock (australia)
The delivery van leaves the supermarket at {t:1:10 pm..3:40 pm by 10}. It drives {a:12..24 by 4} km to the first house at {b:40,48} km an hour; each of the {n:4..8} deliveries takes {c:6..9} minutes, and from a house to the next it is {d:5..7} minutes.
where whole a/b*60
? At what time is the last delivery done? = t+(a/b*60+n*c+(n-1)*d)/60 : clock
? How many minutes does the drive to the first house take? = a/b*60 : minutes
? How many minutes after reaching the first house is the last delivery done? = n*c+(n-1)*d : minutes

== super-charity-bins (canada)
~ The food bank had asked for help after the fires.
Shoppers put cans into a bin for the food bank: {a:40..90} on Friday and {k:2..3 times} as many on Saturday. On Sunday {b:10..35} fewer came in than on Saturday. The manager then gave cans from the store: {r:50%,100%} of the number that the shoppers had put in.
where whole (a+a*k+a*k-b)*r
? How many cans did the food bank get? = (a+a*k+a*k-b)*(1+r) : cans
? How many cans were put in on Sunday? = a*k-b : cans
? How many boxes of {c:24} are filled by the shoppers' cans? = floor((a+a*k+a*k-b)/c) : boxes

== super-coffee-and-tea-units
The café corner sold {n:60..140} hot drinks, tea at {a:$2} and cocoa at {b:$3..$5}, and took {t:$150..$520}.
~ The corner has {ya:6..12} stools and a view of the garden center.
where whole (t-a*n)/(b-a), t > a*n+6, (t-a*n)/(b-a) < n-4, (t-a*n)/(b-a) > 3
? How many cups of cocoa were sold? = (t-a*n)/(b-a) | c, e: c + e = n, b*c + a*e = t : cups
? How many cups of tea were sold? = (b*n-t)/(b-a) | e, c: c + e = n, b*c + a*e = t : cups
? What would the café corner have taken if the price of tea had been {d:$0.50} higher? = t+d*(b*n-t)/(b-a) : dollars

== super-shelf-facings
A shelf is {a:96,120} inches long. Each box of cereal is {b:8} inches wide and {c:2} inches deep, the shelf is {d:16,20} inches deep, and boxes stand upright in a single layer. {e:4..6} shelves are given to cereal, and {f:30..90 by 10} boxes are already on them.
? How many boxes fit on a shelf? = a/b*(d/c) : boxes
? How many more boxes can be put on the shelves? = a/b*(d/c)*e-f : boxes
? How many cartons of {g:12} boxes must be opened to fill the shelves? = ceil((a/b*(d/c)*e-f)/g) : cartons

== super-trainee-scanning
At first {S} scanned {a:8..14} items a minute. After a week it was {b:3..6} more a minute, and after a month {k:2 times} as many a minute as at first. A basket has {c:24..60} items.
~ Trainees have to learn the codes of {ya:40..90} fruits.
where whole c/(a*k), 2*a > a+b
? How many seconds does {S} need for a basket after a month? = c/(a*k)*60 : seconds where whole c/(a*k)*60
? How many items more than at first did {S} scan in {m:15..30} minutes after a week? = m*b : items
? How many more items a minute does {S} scan after a month than after a week? = a*k-a-b : items where a*k > a+b+1

== super-frozen-power
The freezers of a supermarket use {a:40..70 by 5} kilowatt hours of power an hour when they are open and {r:20%,40%} less with glass doors. Power costs {p:10..15} cents a kilowatt hour; the doors cost {c:$12000..$30000 by 1000}.
? How many dollars does the power for the open freezers cost in a day? = a*24*p/100 : dollars
? How many dollars of power do the doors save in {d:30} days? = a*24*r*p*d/100 : dollars
? After how many full days have the doors paid for themselves? = ceil(c*100/(a*24*r*p)) : days

== super-family-shopping-split
The roommates {S}, {T} and {U} shop together. {S} puts {a:$40..$70} into the kitty, {T} {b:$6..$12} less than {S}, and {U} {f:1/2} of what {S} and {T} put in together. At the store {c:$60..$100} is spent, and the rest is shared equally.
where whole (a+a-b)*f, whole ((a+a-b)*(1+f)-c)/3, (a+a-b)*(1+f) > c+9
? How much does each roommate get back? = ((a+a-b)*(1+f)-c)/3 : dollars
? How much did {U} put in? = (a+a-b)*f : dollars
? How much was in the kitty before the shopping? = (a+a-b)*(1+f) : dollars

== super-mystery-crates-bananas (south-africa)
[The stock book was wet|The page was torn], so nobody knew how many crates of bananas had come at dawn. {f:1/3,1/4,2/5} of them were sold before noon, {a:6..14} crates were sent to the branch in [Knysna|Soweto], and {b:9..30} crates were left in the evening.
~ The ship from Mozambique had been {ya:2..4} days late.
where whole (a+b)/(1-f)
? How many crates had come at dawn? = (a+b)/(1-f) | x: x*(1-f)-a = b : crates
? How many crates were sold before noon? = (a+b)/(1-f)*f : crates
? A crate holds {c:18} kg. How many kilograms were left in the evening? = b*c : kg

== super-ages-of-cashiers
~ Customers like to be rung up by people they know.
{S} has sat at the same register for {a:12..24} years, {T} for {b:3..9} years. When {T} was hired, {T} was {c:18..24}, which is {d:14..25} years younger than {S} is today.
where c+d-a > 17
? How old was {S} when hired? = c+d-a : years
? How old is {T} today? = c+b : years
? How many years had {S} been there when {T} came? = a-b : years

== super-detergent-loads
A jug of detergent is good for {a:48,64,96} loads and costs {p:$12..$18}. {S} does {b:4..7} loads a week; the pods, at {q:30..40 by 5} cents, are used up at a pod for each load.
where p*100/a < q
? How many cents does the jug's detergent cost for a load? = p*100/a : cents
? How many dollars does {S} save in {c:24..52 by 4} weeks by using the jug? = b*c*(q-p*100/a)/100 : dollars
? How many jugs must be opened in {c:24..52 by 4} weeks? = ceil(b*c/a) : jugs

== super-queue-average-basket
The last {n:5 words} baskets at the express lane came to {a:$8..$30}, {b:$8..$30}, {c:$8..$30}, {d:$8..$30} and {e:$8..$30}.
~ The lane is meant for {ya:10..15} items or fewer.
where whole (a+b+c+d+e)/5
? What was the average basket? = (a+b+c+d+e)/n : dollars
? What would the next basket have to come to for an average of {m:$15..$25} over that basket and the {n} before it? = (n+1)*m-(a+b+c+d+e) : dollars where (n+1)*m-(a+b+c+d+e) > 5, (n+1)*m-(a+b+c+d+e) < 60
? How much more than the first of them did the last basket cost? = e-a : dollars where e > a+1

== super-gift-card-months
[For moving in|As a thank-you], {S} got a {a:$150..$300 by 50} gift card for the supermarket. Every week {b:$18..$27} is spent from it, and at the start {c:$25..$45 by 5} went for a mop and a bucket.
where a > c+3*b
? For how many full weeks does the card last after the mop and bucket? = floor((a-c)/b) : weeks
? How much is on the card after {d:2..3} of those weeks? = a-c-d*b : dollars
? What percentage of the card went for the mop and bucket? = c/a*100 : percent where whole c/a*100

== super-sale-sign-mistake
The sign said "{k:3} for {p:$5,$7,$8}", but the register charged {q:$3} for each box of crackers. {S} bought {a:6..15 by 3} boxes, saw the mistake at home, and got the difference back plus {b:$5} for the trouble.
~ The crackers were on a shelf {ya:5..7} feet high.
where q*k > p
? How much did {S} get back in all? = a*q-a/k*p+b : dollars
? How much did {S} pay at first? = a*q : dollars
? What should the boxes have cost by the sign? = a/k*p : dollars

== super-catering-platters
PARTY PLATTERS: cheese for {a:8} people {p:$24..$32 by 2}, fruit for {b:12} people {q:$28..$38 by 2}, delivery {d:$10..$15}. The {n:24..72 by 24} people of {S}'s office party are all to have both.
? What does the order cost with delivery? = n/a*p+n/b*q+d : dollars
? How many platters are ordered? = n/a+n/b : platters
? What is the cost for each person, delivery left out? = p/a+q/b : dollars where whole (p/a+q/b)*100

== super-self-checkout-study (singapore)
The manager of a supermarket wrote: "A cashier costs us {a:S$11..S$14} an hour and serves {b:20..30} customers an hour. A self-checkout costs {c:S$2..S$3} an hour and serves {d:12..18}. In the evening we need to serve {e:240..420 by 20} customers in {h:2..3} hours, and we have {n:4..6} cashiers."
~ The supermarket is open for {ya:14..16} hours a day.
where e > n*b*h, whole (e-n*b*h)/(d*h), (e-n*b*h)/(d*h) > 1
? How many self-checkouts must be running beside the cashiers during those hours? = (e-n*b*h)/(d*h) : self-checkouts
? How much do the cashiers cost for those hours? = n*a*h : dollars
? How much do cashiers and those self-checkouts cost altogether for that time? = n*a*h+(e-n*b*h)/(d*h)*c*h : dollars

== super-loyalty-points-holiday (uk)
{S} gets {a:2..3} points for each pound spent, and {b:500} points are worth {c:£5}. {S} spends {d:£60..£110 by 5} a week on food for {e:40,50} weeks, and {f:£200..£500 by 50} on school clothes in August. At Christmas the points are changed, as far as full lots of {b} go.
? How many pounds do the points bring at Christmas? = floor((d*e+f)*a/b)*c : pounds
? How many points does {S} collect in all? = (d*e+f)*a : points
? How many points cannot be changed? = mod((d*e+f)*a,b) : points where mod((d*e+f)*a,b) > 0
