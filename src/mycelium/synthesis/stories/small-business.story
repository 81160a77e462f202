topic: small-business
place: any

== bz-egg-trays (kenya)
who S: woman
{S} buys {a:400..900 by 20} eggs from farms. {b:5%,10%} break on the road, {c:10%,20%} of the whole eggs are too small, and {d:25%,50%} of those that are left go to a hotel that pays later.
She sells the remaining eggs at {f:KSh 300..KSh 450 by 10} for a tray of {e:30}.
where whole a*b, whole (a-a*b)*c, whole (a-a*b-c*(a-a*b))*(1-d)/e
? How much cash does she get for the trays? = f*(a-a*b-c*(a-a*b)-d*(a-a*b-c*(a-a*b)))/e : shillings
? How many eggs arrive whole? = a-a*b : eggs
? How many eggs go to the hotel? = d*(a-a*b-c*(a-a*b)) : eggs

== bz-print-budget (us)
An entrepreneur starts with {a:$6000..$9000 by 500} and [right away|immediately] pays {b:$1000..$2000 by 100} for a web site. Of the {c:20..60 by 10} days of the launch campaign, {d:30%,40%,60%} are market days with a stand fee of {e:$30..$60 by 5}; on each of the other days a courier costs {f:$20..$50 by 5}.
where whole c*d, a > b+e*c*d+f*(c-c*d)
? How much money is there when the campaign is over, if nothing has come in yet? = a-b-e*c*d-f*(c-c*d) : dollars
? If each market day brings in {g:$60..$120 by 10} and nothing else does, how much money is there at the end? = a-b-e*c*d-f*(c-c*d)+g*c*d : dollars
? How much do the stand fees add up to? = e*c*d : dollars

== bz-flawed-mugs (uk)
[Each|Every] day {S}'s pottery fires {a:4..9} loads of {b:20..45 by 5} mugs, of which {c:5%..20% by 5} crack. Every sound mug [sells for|goes to a retailer for] {d:£4..£9}.
~ The kiln is {j:5..20} years old.
where whole a*b*c
? How much can the pottery take in from a day's mugs? = d*(a*b-c*a*b) : pounds
? How many sound mugs come out [each|every] day? = a*b-c*a*b : mugs
? What would the cracked mugs of a day have brought? = d*c*a*b : pounds

== bz-pile-of-candles (us)
{S} pours {a:20..40} candles an hour. Online, {b:8..18} of them are bought per hour, and a rival shop sells {d:5..20} [an|per] hour.
The unsold candles pile up on the shelf until there are {c:60..240 by 12} of them.
where whole c/(a-b)
? While the pile grows from nothing to {c}, how many candles do {S} and the rival sell together? = c/(a-b)*(b+d) : candles
? For how many hours does the pile grow? = c/(a-b) : hours
? Someone then buys {e:24..60 by 12} candles from the pile. In how many hours will the rest of it have been bought, if {S} pours no more? = ceil((c-e)/b) : hours

== bz-three-cuts (south-africa)
A juice bar in Durban sells {a:120..300 by 20} cups a day at {b:R20..R40 by 5}. {c:30%..50% by 10} of the takings go on fruit, {d:10%,20%} on wages, and the rent is {e:R300..R700 by 50} [a|per] day.
where a*b*(1-c-d) > e
? How much does the bar earn in a day after fruit, wages and rent? = a*b-c*a*b-d*a*b-e : rand
? If fruit rose to {u:50%,55%} of the takings and all else stayed, how much would the bar earn in {v:5..7} days? = v*(a*b-u*a*b-d*a*b-e) : rand where a*b*(1-u-d) > e
? How much goes on fruit and wages [each|every] day? = c*a*b+d*a*b : rand

== bz-two-lines (philippines)
{S} [runs|keeps] a sari-sari store. This week {S:he} sold {a:40..90 by 10} packs of noodles, earning {b:₱2..₱5} on each, but threw {c:₱30..₱90 by 10} worth of melted ice cream away; {S:he} also sold {d:20..60 by 5} phone loads, earning {e:₱3..₱6} on each, and the fridge used {f:₱60..₱150 by 10} of power.
where a*b+d*e > c+f+40
? What was left of the earnings after the ice cream and the power? = a*b-c+d*e-f : pesos
? How much did the noodles and the phone loads earn together? = a*b+d*e : pesos
? How much more did noodles earn than phone loads? = a*b-d*e : pesos where a*b > d*e

== bz-frames-and-glass (canada)
{S} sold {a:12..30} picture frames for {b:$45..$80 by 5} each. {S:He} had bought {c:6..15} planks for them at {d:$8..$14} each. A crate of glass, bought in May, cost {e:$60..$100 by 10}, and in June {S:he} needed {f:2..4} further crates at the same price.
where a*b > c*d+e+e*f
? [What|How much] profit did {S} make on the frames? = a*b-c*d-e-e*f : dollars
? How much did {S} spend on glass in both months? = e+e*f : dollars
? If {S} had raised the price of a frame by {g:$5,$10} and sold {h:2..4} frames fewer, how much would the frames have brought? = (a-h)*(b+g) : dollars

== bz-stall-weeks (india)
"My samosas cost me {b:₹4..₹7} to make, and I sell them at {a:₹10..₹16}," says {S}. "{c:60..150 by 10} go [each|every] day. The corner costs me {d:₹100..₹250 by 50} [a|per] day."
~ Her nephews help with the frying.
where c*(a-b) > d+100
? What does the stall earn in {e:6..26} days? = e*(c*(a-b)-d) : rupees
? What is earned on a day before the corner is paid? = c*(a-b) : rupees
? How many samosas must be sold to pay for the corner of a day? = ceil(d/(a-b)) : samosas

== bz-bike-repair-month (australia)
A bike workshop did {a:20..45} services at {b:A$60..A$90 by 5}. Parts came to {c:A$8..A$20} for each of {d:15..40} of the bikes, the helper was paid for {e:20..50 by 5} hours at {f:A$25..A$32}, and the rent was {g:A$250..A$600 by 50}.
where a*b > c*d+e*f+g, d <= a
? What was left for the owner? = a*b-c*d-e*f-g : dollars
? If the rent fell by {u:A$50..A$100 by 10} and {v:2..4} more services without parts were done, what would be left for the owner? = (a+v)*b-c*d-e*f-(g-u) : dollars
? The owner puts {r:10%,20%} of what was left into a new stand and splits the rest with a brother. How much does the brother get? = (a*b-c*d-e*f-g-r*(a*b-c*d-e*f-g))/2 : dollars

== bz-break-even (us)
{S} prints shirts. The press was {c:$480..$1200 by 60}, a blank shirt is {a:$4..$8}, and a printed shirt [sells for|goes for] {b:$14..$20}.
where whole c/(b-a)
? How many shirts must {S} sell until the press is paid for by the gain on them? = c/(b-a) : shirts
? If the price of a printed shirt fell by {e:$2..$4}, how many shirts would have to be sold, at [least|the very least], to pay for the press? = ceil(c/(b-e-a)) : shirts
? What gain is left, after the press has been paid for, after selling {d:150..400 by 10} shirts? = d*(b-a)-c : dollars where d*(b-a) > c

== bz-soap-batch (us)
A batch of soap takes {a:40..90 by 10} ounces of oil and makes {b:12..24 by 4} bars. {S} has {c:6..12} jugs with {d:128} ounces of oil each.
? How many full batches can {S} make? = floor(c*d/a) : batches
? How many bars will {S} have after making as many full batches as possible? = floor(c*d/a)*b : bars
? How many ounces of oil are left after as many full batches as possible? = mod(c*d,a) : ounces where mod(c*d,a) > 0

== bz-first-year (nigeria)
who S: woman
In her first year as a hairdresser {S} had {a:6..15} customers a week, in her second year {k:2..3 times} as many, in her third year {b:8..20} [a|per] week more than in the second.
[Each|Every] customer pays {p:₦2500..₦5000 by 500}.
? How many customers a week did she have in her third year? = a*k+b : customers
? How much more did a week bring in during the third year than in the first? = p*(a*k+b-a) : naira
? How many more customers a week did she have in the third year than in the first? = a*k+b-a : customers

== bz-market-garden-boxes (ireland)
{S}'s veg boxes weigh {a:4..8 digits} kg. A family of {n:3..6} takes a box a week. The van holds {b:30..60} boxes and makes {c:3..5} trips [each|every] week, always full.
? How many kilograms of vegetables does {S} deliver in a week? = a*b*c : kg
? If a box earns {p:€6..€12}, what do the boxes earn in a week? = p*b*c : euros
? If {r:5%,10%,20%} of the boxes are returned empty and earn nothing, while the others earn {q:€7..€11} each, what comes in [per|a] week? = q*(b*c-r*b*c) : euros where whole r*b*c

== bz-markup-chain (us)
A manufacturer [makes|assembles] a lamp for {a:$20..$80 by 20} and adds {r:20%,25%,50%} when he sells it to a retailer. The retailer adds {q:50%} to what he paid.
~ The lamp is {j:40..60 by 5 digits} cm tall.
where whole (a+a*r)*(1+q)
? [What|How much] does a shopper pay for the lamp in the retailer's shop? = a+a*r+q*(a+a*r) : dollars
? How much does the retailer gain on a lamp? = q*(a+a*r) : dollars
? [How much|What] did the retailer pay for {n:6..20} lamps? = (a+a*r)*n : dollars

== bz-bees-and-wax (new-zealand)
{S} keeps {a:12..40} hives. On average a hive gives {b:18..30 digits} kg of honey a year, and {S} fills jars of {c:500 digits} g. Jars are packed in cartons of {d:12}.
~ The hives stand among {j:60..200 by 20} manuka bushes.
? How many jars can be filled in a year? = a*b*1000/c : jars
? How many full cartons do they make? = floor(a*b*1000/c/d) : cartons
? {u:10%,20%,50%} of the honey is sold in bulk at {v:$8..$12} a kilogram. [How much|What] does it bring? = u*a*b*v : dollars

== bz-cleaning-contract (singapore)
A cleaning firm charges {a:S$18..S$30} [an|per] hour for each cleaner. An office [needs|requires] {b:3..6} cleaners for {c:2..4} hours on each of {d:5} evenings a week. The firm pays its cleaners {e:S$10..S$15} [an|per] hour.
~ The office is on floor {j:5..20 digits}.
? [What|How much] does the office pay [per|a] week? = a*b*c*d : dollars
? How much of that does the firm keep after paying the cleaners? = (a-e)*b*c*d : dollars
? How many hours does a single cleaner work in the office in {w:3..8} weeks? = c*d*w : hours

== bz-stock-count (uk)
Stock list of a corner shop, Friday night. Crisps: {a:6..15} boxes of {b:24,36,48}, and {c:5..20} loose bags. Cola: {d:8..20} trays of {e:24}. Mice have got into {f:12..40} bags of crisps.
where f < a*b
? How many bags of crisps can still be sold? = a*b+c-f : bags
? Of the colas, {u:1/4,1/2,1/3} are past their date. How many colas can be sold if {v:4..9} more have burst? = d*e-u*d*e-v : colas where d*e*(1-u) > v
? If {g:30..70 by 5} bags of crisps are sold [each|every] day, on how many days can the shop sell its full {g}? = floor((a*b+c-f)/g) : days where a*b+c-f > g*2

== bz-partners-buy-in (us)
who S: man
{S} wants to open a taco truck that costs {t:$24000..$48000 by 2000}. He has {f:1/4,1/3,3/8} of the price, his father lends him {g:1/2,1/3} of what is missing, and a bank the rest.
~ His grandmother's taco recipe is {j:50..90 by 10} years old.
where whole t*f, whole (t-t*f)*g
? How much does the bank lend? = t-t*f-(t-t*f)*g : dollars
? How much does the father lend? = (t-t*f)*g : dollars
? By how much is the price higher than what {S} has? = t-t*f : dollars

== bz-unknown-costs (ghana)
hide x:20..70
let p = a*b-a*x-c
From {a:15..50} wax-print dresses sold at {b:90..160 by 10} cedis each, {S}'s boutique in Accra made a profit of {p} cedis after {c:100..400 by 50} cedis of rent. The only other cost was cloth, the same for each dress.
where p > 50
? How many cedis of cloth went into each dress? = (a*b-c-p)/a | x: a*b-a*x-c = p : cedis
? [What|How much] did all the cloth cost, in cedis? = a*b-c-p : cedis
? If the cloth had cost {u:5..10} cedis less for each dress, how many cedis of profit would there have been? = p+a*u : cedis

== bz-delivery-radius (us)
The flower shop delivers free within {a:5} miles and charges {p:$1.50..$3 by 0.5} for each mile beyond that. Today's orders go {b:3..5}, {c:8..14}, {d:9..18} and {e:2..5} miles out.
? How much does the shop collect in delivery charges today? = p*(c-a+d-a) : dollars
? If the free distance shrank by {g:2..3} miles, how much would be charged for the orders going {c} and {d} miles out? = p*(c+d-2*(a-g)) : dollars
? What is charged for the order that goes {c} miles out? = p*(c-a) : dollars

== bz-hydrangea-growth (us)
A nursery had {a:80..200 by 20} hydrangeas in the spring of its opening year. [Each|Every] spring after that it had {r:25%,50%} more than in the spring before.
where whole a*(1+r)*(1+r)
? How many hydrangeas did it have in the third spring? = a*(1+r)*(1+r) : hydrangeas
? By how many did the number grow between the second and the third spring? = (a+a*r)*r : hydrangeas
? In the second spring each sold for {p:$12..$20}. What would all of them have brought? = p*(a+a*r) : dollars

== bz-two-products-unknown (malaysia)
hide x:20..60, y:20..60
let n = x+y
let t = a*x+b*y
{S}'s stall at the night market sold {n} drinks and took {t} ringgit. Sugar-cane juice is {a:RM2..RM3} a cup, avocado shake {b:RM5..RM8}.
? How many avocado shakes were sold? = (t-a*n)/(b-a) | y, x: x+y = n, a*x+b*y = t : shakes
? How many cups of sugar-cane juice were sold? = (b*n-t)/(b-a) | x, y: x+y = n, a*x+b*y = t : cups
? {r:25%,30%,40%} of the takings are spent on ice and fruit, {u:RM20..RM50 by 5} on the stall. How many ringgit [are left|remain]? = t-r*t-u : ringgit

== bz-rent-by-area (jamaica)
A salon rents a room {a:6..12 digits} m long and {b:4..8 digits} m wide for {p:$900..$1500 by 100} a square metre [each|every] month. {S} sublets a corner of {c:4..12} square metres at the same price.
where c < a*b/3
? How much of the monthly rent does {S} bear after the sublet? = p*(a*b-c) : dollars
? If the price per square metre rises by {e:$100..$200 by 50} and the subtenant leaves, by how much does {S}'s monthly burden grow? = (p+e)*a*b-p*(a*b-c) : dollars
? What does the sublet corner bring in a year? = p*c*12 : dollars

== bz-machine-repay (pakistan)
who S: man
{S} hires a loom for {a:800..1500 by 100} rupees a week. It weaves {b:10..20} metres of cloth a day, {c:6} days a week. He pays {d:60..100 by 10} rupees for the yarn of a metre and sells the metre at {e:120..200 by 10}.
where b*c*(e-d) > a
? How much does he gain in a week after yarn and loom? = b*c*(e-d)-a : rupees
? If the loom stands still on {u:2..3} days of a week, how much does he gain in that week? = b*(c-u)*(e-d)-a : rupees where b*(c-u)*(e-d) > a
? How many metres a week must he sell, at [least|the very least], to pay the hire of the loom out of the difference between price and yarn? = ceil(a/(e-d)) : metres

== bz-tour-guide (south-africa)
{S} takes groups up Table Mountain for {a:R250..R400 by 10} a person; [kids|children] pay {f:1/2} of it. In the group today are {b:5..12} adults and {c:2..6} children. The permit costs {d:R300..R600 by 50}.
~ The mountain is {j:1086 digits} m high.
? How much does {S} take in, before the permit? = a*b+a*f*c : rand
? How much remains after paying for the permit? = a*b+a*f*c-d : rand
? On Sundays {S} takes {u:2..4} children more and asks {v:R20..R50 by 10} more of each adult. How much comes in then, before the permit? = (a+v)*b+a*f*(c+u) : rand

== bz-slow-quarter (uk)
Sales of {S}'s bookshop were {a:£9000..£15000 by 500} in January, {r:10%,20%} lower in February, and in March {b:£800..£2000 by 100} above February.
where whole (a+a-a*r+a-a*r+b)/3
? What were sales in March? = a-a*r+b : pounds
? What were sales [per|a] month on average over January, February and March? = (a+(a-a*r)+(a-a*r+b))/3 : pounds
? What must April's sales be so that January to April average {u:£13000..£16000 by 500}? = 4*u-(a+(a-a*r)+(a-a*r+b)) : pounds where 4*u > a+(a-a*r)+(a-a*r+b)

== bz-dog-biscuits (us)
who S: man
{S} bakes dog biscuits in his garage. A batch of {a:60..120 by 12} biscuits needs {b:3..5} pounds of flour at {c:$0.50..$1 by 0.5} a pound and {d:$4..$9} of meat and eggs. Bags hold {e:6,12} biscuits and [sell|go] for {p:$3..$6}.
where a/e*p > b*c+d
? What gain does a batch bring? = a/e*p-b*c-d : dollars
? {S} bakes {n:3..9} batches, but {f:4..10} bags [get wet|are eaten by mice]. How much gain does he make? = n*(a/e*p-b*c-d)-f*p : dollars where n*(a/e*p-b*c-d) > f*p

== bz-pressure-washing (us)
{S} and {T} [wash|clean] driveways. A driveway takes {S} {a:40..60 by 10} minutes and {T} {b:20,30} minutes, as {T} owns the big machine. They charge {p:$45..$80 by 5} each and pay {c:$5..$9} for soap and gas per driveway.
where whole 60*h/a, whole 60*h/b
? How many driveways do they wash in {h:4..8} hours, each working alone? = h*60/a+h*60/b : driveways
? They work for {h} hours, each alone. What is left of what they charge, after soap and gas? = (p-c)*(h*60/a+h*60/b) : dollars
