topic: market-stall
place: any

== stall-bag-price-abroad (india)
{S} sells a cloth bag in the village for {a:₹120..₹360 by 60}, which is {c:₹20..₹50 by 5} more than it costs to sew. That village price is only {b:1/2,2/3,3/4} of the price on the beach, and only {d:1/3,2/5,3/5} of the price at the airport. [Yesterday|On Sunday] {S} sold a bag on the beach, and {T} sold a bag at the airport.
~ The bags are sewn from saris, with {ya:3..5} wooden buttons.
where whole a/b, whole a/d, b != d
? How much profit did the bags of {S} and {T} bring together? = a/b-(a-c)+a/d-(a-c) : rupees
? What does it cost to sew a bag? = a-c : rupees
? What is the profit on a bag at the airport? = a/d-(a-c) : rupees

== stall-mangoes-and-oranges (india)
~ It was the first market after the rains.
{S} has {c:₹200..₹400 by 10} and buys a box of {b:10,12,15} mangoes for {a:₹120,₹150,₹180}, then a mango for each of the twins at the same price a piece as in the box, and finally a single orange; {d:4,5,6} oranges cost {e:₹60}.
where whole a/b, c > a/b+a/b+a+e/d
? How much money does {S} have left? = c-a/b-a/b-a-e/d : rupees
? What does a mango cost? = a/b : rupees
? For how many oranges would the money for the box of mangoes have been enough? = floor(a/(e/d)) : oranges

== stall-pyramid-of-oranges (nigeria)
Oranges are sold straight from the crates, and not all crates are packed alike. {c:3..6} crates have {a:4..5} layers of {a} rows with {b:6..8} oranges in a row; {d:2..3} crates have only {d} layers of {a} rows with {b} oranges in a row. {S} gets {e:₦40..₦70 by 10} for each orange.
where d < a
? How much will {S} get if every orange is sold? = e*(c*a*a*b+d*d*a*b) : naira
? How many oranges are in a crate with {a} layers? = a*a*b : oranges
? How many oranges are in all the crates together? = c*a*a*b+d*d*a*b : oranges

== stall-rent-and-helper (kenya)
The county council takes {a:KSh 100..KSh 200 by 20} a day for a stall, and on top of it {r:5%,10%} of the takings. {S} sells {b:30..70 by 5} kg of tomatoes a day at {c:KSh 80..KSh 120 by 10} a kilogram, which {S:he} has bought at {d:KSh 45..KSh 60 by 5}.
? How much does {S} earn in a day? = b*c-b*d-a-b*c*r : shillings
? How much goes to the county council each day? = a+b*c*r : shillings
? How many kilograms does {S} sell from Monday to Saturday, if each day is like this? = b*6 : kg

== stall-scarves-three-prices (uk)
Scarves: {p:£12..£18}, second scarf at {r:25%,50%} off. {S} counts {a:40..70} customers in a week; {b:12..25} of them took a pair of scarves and the others just a single scarf.
~ The knitting is done by {ya:5..9} women in the valley.
where a > b+10
? How much did {S} take for scarves that week? = a*p+b*p*(1-r) : pounds
? How many scarves were sold? = a+b : scarves
? How much did the customers save by the offer altogether? = b*p*r : pounds

== stall-flower-buckets (ireland)
Before Mother's Day {S} set out {a:8..14} buckets with {b:20,25,30} tulips each. {f:2/5,3/5,1/2} of the tulips were sold in bunches of {c:10} at {p:€6..€9} before noon; afterwards {d:€2..€3} was taken off each bunch, and all the rest went except {e:10,20,30}, which {S} carried home.
~ The stall faces the station, where {ya:8..16} trains an hour stop.
where whole a*b*f/c, whole (a*b*(1-f)-e)/c, p-d > 2
? How much money did {S} take? = a*b*f/c*p+(a*b*(1-f)-e)/c*(p-d) : euros
? How many bunches were sold at the full price? = a*b*f/c : bunches
? How many tulips were sold after noon? = a*b*(1-f)-e : tulips

== stall-fabric-metres (nigeria)
From a bale of {a:60..120 by 10} yards of ankara {S} cuts {b:4..7} pieces of {c:6} yards for [church aunties|the choir] and {d:3..6} pieces of {e:2,3} yards for headwraps. The rest of the bale is cut into pieces of {g:1.5} yards.
~ The pattern shows birds, gears and {ya:4..7} kinds of leaves.
where whole (a-b*c-d*e)/g, a > b*c+d*e+3
? How many pieces of {g} yards are cut? = (a-b*c-d*e)/g : pieces
? How many yards are cut off before the rest of the bale is touched? = b*c+d*e : yards
? The bale cost {p:₦54000..₦108000 by 6000}. How much did a yard cost? = p/a : naira where whole p/a

== stall-old-coins-swap
{A} swaps at the flea market: for {a:3} comic books {A:he} gets {b:2} toy cars, and for {c:4} toy cars a board game. {A:He} came with {d:24..90 by 6} comic books.
? How many board games could {A} get, if all the comic books are swapped into cars and the cars into games? = floor(d/a*b/c) : board games
? How many toy cars could {A} get for all the comic books? = d/a*b : toy cars
? How many comic books does a board game cost? = c/b*a : comic books

== stall-cheese-wheel-cut (uk)
~ A queue of regulars had formed before the awning was up.
A wheel of Cheshire weighs {a:8..12} kg. {S} sells wedges of {b:200,250} g at {p:£3..£5}, and {r:10%} of the wheel is rind and crumbs that cannot be sold. The wheel cost {c:£70..£95 by 5}.
where whole a*(1-r)*1000/b, a*(1-r)*1000/b*p > c
? What profit does {S} make on the wheel if all the wedges are sold? = a*(1-r)*1000/b*p-c : pounds
? How many wedges are there? = a*(1-r)*1000/b : wedges
? How many wedges must be sold before the cost of the wheel has come in? = ceil(c/p) : wedges

== stall-early-setup (australia)
The night market opens at {t:5:00 pm..6:00 pm by 15}. {S} needs {a:35..50 by 5} minutes to drive there, {b:15,20} minutes to find a space and carry the boxes, {c:12..18} minutes to put up each of {n:2..3} awnings, and wants {d:10} minutes for a coffee.
? At what time must {S} leave home? = t-(a+b+n*c+d)/60 : clock
? How many minutes do the awnings take? = n*c : minutes
? {S} and {T} put up the awnings together in {e:1/2} of the time. How many minutes later could {S} leave home with {T}'s help? = n*c*e : minutes

== stall-pottery-working-back
At closing time {S} had {a:12..30} bowls left. That afternoon {b:6..20} bowls had been sold; at noon {T} had brought {c:15..40} new bowls from the kiln; and in the morning {f:1/3,1/4,1/2} of the bowls brought to the market had been sold.
~ The kiln takes {ya:9..14} hours to cool.
where a+b > c, whole (a+b-c)/(1-f), a+b-c > 4
? How many bowls had {S} brought to the market in the morning? = (a+b-c)/(1-f) | x: x*(1-f)+c-b = a : bowls
? How many bowls were sold that day? = (a+b-c)/(1-f)*f+b : bowls

== stall-apples-pears-weight (south-africa)
{S} filled {n:40..90} bags, apples at {a:R18..R22} and pears at {b:R25..R30} a bag. By midday every bag had been sold, for {t:R900..R2500}.
where whole (t-a*n)/(b-a), t > a*n+4*b, (t-a*n)/(b-a) < n-4
? How many bags of pears were there? = (t-a*n)/(b-a) | p, a2: p + a2 = n, b*p + a*a2 = t : bags
? How many bags of apples were there? = (b*n-t)/(b-a) | a2, p: p + a2 = n, b*p + a*a2 = t : bags
? {S} puts aside {r:20%,25%} of the money for the next delivery. How much does {S} keep? = t*(1-r) : rand

== stall-partners-investment (india)
To open a bangle stall {S} put in {a:₹6000..₹12000 by 1000}, {T} {b:₹4000..₹9000 by 1000} and {U} {c:₹2000..₹5000 by 1000}. By Diwali the stall had earned {d:₹6000..₹36000 by 600}, and they divided this in the ratio of what they had put in.
~ The bangles are made by {ya:12..30} craftsmen.
where whole d/(a+b+c)*a, whole d/(a+b+c)*b
? How much did {S} receive? = d*a/(a+b+c) : rupees
? How much more than {U} did {S} receive? = d*a/(a+b+c)-d*c/(a+b+c) : rupees where a > c
? How much money had been put in altogether? = a+b+c : rupees

== stall-weighing-trick (philippines)
A dishonest scale shows {r:10%,20%,25%} more than the true weight. {S} bought what the scale called {a:5.5..11 by 0.5} kg of shrimp at {p:₱300..₱380 by 20} a kilogram.
where whole a/(1+r)*20
? How many kilograms of shrimp did {S} really get? = a/(1+r) : kg
? How much did {S} pay? = a*p : pesos
? How much would the shrimp have cost on an honest scale? = a/(1+r)*p : pesos

== stall-bead-necklaces (kenya)
A necklace takes {a:60,80,90} beads. A bag of {c:500} beads costs {p:KSh 150..KSh 250 by 50}, and clasps {d:KSh 20..KSh 40 by 5} each. Tourists pay {q:KSh 300..KSh 500 by 50} a necklace.
? How many bags of beads must {S} buy for {n:20..60} necklaces? = ceil(n*a/c) : bags
? What is left from {n:20..60} necklaces after paying for bags of beads and for clasps? = n*q-ceil(n*a/c)*p-n*d : shillings
? How many necklaces can be threaded from a bag of beads? = floor(c/a) : necklaces

== stall-lanterns-festival (singapore)
Before the Mid-Autumn Festival {S} ordered {a:120..300 by 20} paper lanterns at {b:S$3..S$5} and {c:60..120 by 10} with batteries at {d:S$6..S$8}. All lanterns are sold at {e:S$10..S$13}, whichever sort, but {r:10%,20%} of the paper ones were torn and had to be given away.
~ The most popular lantern is a dragon with {ya:9..15} joints.
where whole a*r
? What profit did {S} make? = (a-a*r+c)*e-a*b-c*d : dollars
? How many lanterns were sold? = a-a*r+c : lanterns
? How much did {S} pay for all the lanterns? = a*b+c*d : dollars

== stall-shade-cloth-area
The stall is {a:3..4} m wide and {b:2..3} m deep. {S} wants a roof cloth which hangs over {c:0.5} m on each side, in front and at the back as well, and a cloth around the back and the ends of the stall, {d:1.5,2} m high.
? How many square metres is the roof cloth? = (a+2*c)*(b+2*c) : square metres
? How many square metres is the cloth around back and ends? = (a+2*b)*d : square metres
? At {p:£4..£7} a square metre, what does the roof cloth cost? = (a+2*c)*(b+2*c)*p : pounds

== stall-haggling-carpet (india)
"{a:₹9000..₹18000 by 500} for this rug!" the dealer cried. {S} offered {f:1/2,1/3} of it. The dealer came down by {b:₹1000..₹3000 by 500}, {S} went up by {c:₹500..₹1500 by 250}, and at last they met exactly in the middle.
~ The rug has a border of {ya:40..80} stars and clovers.
where whole a*f, a-b > a*f+c+500
? At what price did they meet? = (a-b+a*f+c)/2 : rupees
? How far apart were they just before they met? = a-b-(a*f+c) : rupees
? How much below the first price did {S} buy the rug? = a-(a-b+a*f+c)/2 : rupees

== stall-sweetcorn-two-sellers (canada)
{S} husks and sells {a:40..60 by 5} ears of corn an hour, {T} {b:25..35 by 5}. When they opened, there were {c:480..900 by 15} ears, and after {d:2..3} hours {T} went off to school.
where c > d*(a+b)+a, whole (c-d*(a+b))/a
? How many more hours did {S} need to sell the rest alone? = (c-d*(a+b))/a : hours
? How many ears were left when {T} went off? = c-d*(a+b) : ears
? How many more ears than {T} had {S} sold by then? = d*(a-b) : ears

== stall-average-daily-takings (uk)
~ Trade has been quiet since the new store opened.
[Ledger of a spice stall|A spice seller's ledger]: Monday {a:£80..£160 by 5}, Tuesday {b:£80..£160 by 5}, Wednesday {c:£80..£160 by 5}, Thursday {d:£80..£160 by 5}. The stall must take {m:£110..£140 by 5} a day on average from Monday to Friday, or {S} will give it up.
where 5*m-a-b-c-d > 60, 5*m-a-b-c-d < 260
? How much must the stall take on Friday? = 5*m-a-b-c-d | f: a+b+c+d+f = 5*m : pounds
? What was the average from Monday to Thursday? = mean(a,b,c,d) : pounds
? {r:25%,40%} of the takings are profit. How much profit did the stall make from Monday to Thursday? = (a+b+c+d)*r : pounds

== stall-family-ages-stand (nigeria)
{A} began to sell yams at this stand when she was {a:17..24}; her mother {B} was {b:22..27} years older. The mother stopped at {c:62..70}, and by then they had stood there side by side since {A}'s beginning.
who A: woman, B: woman
? For how many years did {A} and {B} stand side by side? = c-a-b : years
? How old was {A} when the mother stopped? = c-b : years
? What was the sum of their ages when {A} began? = a+a+b : years

== stall-honeydew-sizes (philippines)
Small melons weigh {a:1.2,1.5} kg and big ones {b:2.4,3} kg; both cost {p:₱60..₱80 by 5} a kilogram. {S} buys {c:3..5} small and {d:2..4} big melons for the birthday and pays with {e:₱1000,₱1500}.
where e > (a*c+b*d)*p
? How much change does {S} get? = e-(a*c+b*d)*p : pesos
? How many kilograms of melon does {S} carry home? = a*c+b*d : kg
? How much more does a big melon cost than a small melon? = (b-a)*p : pesos

== stall-secondhand-books (new-zealand)
On {S}'s book table {a:60..140} paperbacks lie at {p:$3..$4} and {b:30..70} hardbacks at {q:$7..$9}. By afternoon {c:20..50} paperbacks and {d:10..25} hardbacks have been sold; in the last hour everything costs only {f:1/2} as much, and {e:10..25} more paperbacks are sold, but no hardback.
~ The table stood between a knitting stall and {ya:2..4} cages of budgies.
where a > c+e+4, b > d+4
? How much money has {S} taken by the end? = c*p+d*q+e*p*f : dollars
? How many books go back into the boxes? = a+b-c-d-e : books
? What would all the books on the table have brought at the full price? = a*p+b*q : dollars

== stall-soap-bars-batch (ireland)
{S} makes soap for the Saturday market. A slab {a:40..60 by 4} cm long and {b:18..30 by 3} cm wide is cut into bars of {c:4} cm by {d:3} cm, and {e:2..5} slabs are made each week; {r:10%,20%,25%} of the bars have to be kept back because a corner is broken.
where whole a/c*(b/d)*e*r
? How many bars can {S} bring to the market in a week? = a/c*(b/d)*e*(1-r) : bars
? How many bars does a slab give? = a/c*(b/d) : bars
? How much do {n:8..20} customers pay who buy {m:2..3} bars each at {p:€4..€6}? = n*m*p : euros

== stall-coconut-water (jamaica)
A handcart holds {a:90..150 by 10} coconuts. {S} pays {b:$60..$90 by 10} for each, sells {c:50..80} of them as they are for {d:$150..$200 by 10}, and from the others presses {e:0.4} litres of water each, sold at {f:$600..$800 by 50} a litre.
~ The handcart has bicycle wheels and {ya:3..5} bells.
where a > c+10
? How much money does a cartful of coconuts bring, before anything is paid? = c*d+(a-c)*e*f : dollars
? What is {S}'s profit on the cartful? = c*d+(a-c)*e*f-a*b : dollars
? How many litres of water are pressed? = (a-c)*e : litres

== stall-hat-colours (south-africa)
Of the {n:90..240 by 10} sun hats that {S} brought to the [beachfront|rugby] market, {r:30%,40%} were straw and {f:1/2,1/3} of the others denim; the rest were plain cotton. Straw hats went for {p:R120..R160 by 10}, denim for {q:R90..R110 by 10} and cotton for {s:R60..R80 by 10}, and only {c:4..12} cotton hats were not sold.
where whole n*r, whole n*(1-r)*f, n*(1-r)*(1-f) > c+5
? How much money did {S} take for hats? = n*r*p+n*(1-r)*f*q+(n*(1-r)*(1-f)-c)*s : rand
? How many cotton hats were sold? = n*(1-r)*(1-f)-c : hats
? How many hats were sold altogether? = n-c : hats

== stall-juice-press-hours (australia)
At the Sunday market {S} presses [apple|orange|pineapple|watermelon] juice: {a:5..8} kg of fruit make {b:3..4} litres, and a cup is {c:300} ml. In {d:4..6} hours {e:25..45 by 5} cups an hour are sold at {p:A$6..A$8}; the fruit is {q:A$2..A$3} a kilogram.
where whole d*e*c/1000/b
? How much is left from the day's cups after the fruit is paid? = d*e*p-d*e*c/1000/b*a*q : dollars
? How many kilograms of fruit does {S} press? = d*e*c/1000/b*a : kg
? How many litres of juice are sold? = d*e*c/1000 : litres

== stall-noticeboard-offer (uk)
Notice on the egg stall: "{a:6} for {p:£1.80..£2.40 by 0.2}, or {c:10,20} pence less with a box of your own; {b:30} for {q:£7.50..£9.00 by 0.5}." {S} needs {d:48,66,78,96} eggs for the scouts' camp, takes as many trays of {b} as are fully used and the rest by the {a}, and brings a box of {S:his} own for each purchase of {a}.
where mod(d,b) > 0, whole mod(d,b)/a
? How much does {S} pay, in pounds? = floor(d/b)*q+mod(d,b)/a*(p-c/100) : pounds
? How many eggs are bought by the {a}? = mod(d,b) : eggs
? How much would all {d} eggs have cost by the {a}, without own boxes? = d/a*p : pounds
