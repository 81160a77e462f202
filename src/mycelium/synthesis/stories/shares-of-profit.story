topic: shares-of-profit
place: any

== sp-mother-shop-stalls (kenya)
who S: woman
{S}'s shop in Nakuru cleared {a:KSh 20000..KSh 60000 by 4000} this month, and each of the {c:2..4} stalls in town cleared {b:1/2,1/4,3/4} as much as the shop. {S} owns {e:2..4} of the {d:8,10,12} shares of the business; her brother's part is {f:1.5,2} times hers. Both hand everything they get to the {g:4,5,6} orphans whom they raise, in equal [parts|shares].
where whole a*b, whole (a+c*a*b)/d, e+f*e <= d, whole (e*(a+c*a*b)/d+f*e*(a+c*a*b)/d)/g
? How much is there for each orphan? = (e*(a+c*a*b)/d+f*e*(a+c*a*b)/d)/g : shillings
? How much do {S} and her brother get together? = e*(a+c*a*b)/d+f*e*(a+c*a*b)/d : shillings
? How much did shop and stalls clear [in all|altogether|in total]? = a+c*a*b : shillings

== sp-to-the-children (us)
{b:3..5} partners split their bakery's profit of {a:$6000..$24000 by 1200} equally. {S}, who has {d:$50..$300 by 25} in each child's college fund, divides {S:his} part equally among the funds of {S:his} {c:2..4} children.
where whole a/b/c
? How much is then in the fund of each child? = d+a/b/c : dollars
? How much goes into each fund this time? = a/b/c : dollars
? If the profit had been {r:10%,20%} higher, how much would have been in each fund? = d+(a+a*r)/b/c : dollars where whole (a+a*r)/b/c

== sp-units-held (singapore)
A fruit importer in Tekka took {a:S$30000..S$60000 by 2000} and spent {b:S$12000..S$28000 by 2000}. Its gain is divided into {c:20,40,50} equal units, of which {S} holds {k:3..9}. {S} began the year with {d:S$500..S$2500 by 100} in the bank.
where a > b, whole (a-b)/c
? How much has {S} in the bank when {S:his} units have been paid out, if nothing else came or went? = d+(a-b)/c*k : dollars
? How much more than {S} does Mr Tan get, who holds {m:10..15} of the units? = (a-b)/c*(m-k) : dollars
? How much gain falls to a unit? = (a-b)/c : dollars

== sp-senior-partner (us)
The books for senior partner {S}: fixed salary {i:$2000..$3500 by 100}; loyalty bonus {c:$200..$500 by 50}; {a:6..15} evening talks at {b:$60..$120 by 10}; an equal part of the profit of {d:$12000..$30000 by 1200}, which {e:3..6} partners divide; {f:$40..$90 by 10} from each of those {e} partners' budgets for the use of {S:his} parking lot; and {g:2..5} refunds of {h:$15..$45 by 5}.
where whole d/e
? What does {S} receive [altogether|in all|in total]? = i+c+a*b+d/e+e*f+g*h : dollars
? How much does {S} receive without any part of the profit? = i+c+a*b+e*f+g*h : dollars
? If there were {u:2} partners more and each still paid {S} the same for parking, how much would {S} get as part of the profit and for parking? = d/(e+u)+(e+u)*f : dollars where whole d/(e+u)

== sp-three-trades (india)
who S: man
{S} earned {a:₹10000..₹20000 by 1000} with tailoring, {c:₹6000..₹12000 by 1000} with candles and {e:₹4000..₹9000 by 1000} with tuition, and {g:1000..4000 by 500} rupees were in his box. {b:30%,40%,50%} of the tailoring money belongs to his partner, {d:10%,20%} of the candle money to his niece, {f:10%,15%,25%} of the tuition money to the school.
? How many rupees are in the box after everything has come in and everyone has been paid? = g+e+c+a-a*b-c*d-e*f : rupees
? How much do partner, niece and school get [altogether|in all|in total]? = a*b+c*d+e*f : rupees

== sp-boats-and-boxes (philippines)
Fishers from Palawan share their catch in kind. On the first day they filled as many boxes as there are men in a boat, {b:4..8}; on the next day {a:5..17} times as many. The boxes of both days went in equal [parts|shares] to {c:2,3} boats, and in each boat to its {b} men.
where whole (1+a)/c
? How many boxes did each man get? = (b+a*b)/c/b : boxes
? How many boxes did each boat get? = (b+a*b)/c : boxes
? If a box brings {p:₱900..₱1500 by 100}, what is the catch of both days worth? = p*(b+a*b) : pesos

== sp-sole-owner (ireland)
"My share is what I put in, divided by what all of us put in," {S} said, "and I put in all {a:€2000..€9000 by 500} of the {a}, so the rest of you are guests here." The pub's quiz night earned {b:€150..€400 by 10} at the bar and {c:€60..€200 by 10} at the door.
? What was {S}'s share of the quiz night's earnings, by this rule? = a/a*(b+c) : euros
? If {T} had put in {k:1/4,1/3} of the money, how much of the night's earnings would have been {T}'s by this rule? = k*(b+c) : euros
? In how many such nights would the pub earn at least the {a} that {S} put in? = ceil(a/(b+c)) : nights

== sp-farm-of-brothers (pakistan)
who S: man
[Each|Every] month {S} and his brothers sell {a:40..90 by 10} crates of oranges at {b:600..900 by 50} rupees, and the juice factory pays them {c:20000..50000 by 5000} rupees more. Of the money, {f:2..4} parts in {e:5,8,10,12} belong to {S}, who owns the trees.
where whole f*(c+a*b)/e
? How much does {S} [get|receive] in {d:2..6} months? = f*d*(c+a*b)/e : rupees
? How much do his brothers get in a month? = (c+a*b)-f*(c+a*b)/e : rupees
? How much do the crates bring in a month? = a*b : rupees

== sp-band-gigs (us)
A wedding band plays {d:3..8} shows a month, for {a:$700..$1500 by 100} each. Per show, {b:$100..$200 by 20} [goes to|is for] the agent and {c:$40..$100 by 10} on gas.
~ The band has been together for {j:3..12} years.
? How much does the band keep in {k:2..6} months? = d*(a-b-c)*k : dollars
? If {n:4..5} musicians share a month's money equally, what does each get? = d*(a-b-c)/n : dollars where whole d*(a-b-c)/n
? If the agent's sum rose by {u:10%,20%,25%}, how much would the band keep [per|a] month? = d*(a-b-u*b-c) : dollars

== sp-twins-cafe (australia)
The {n:2} owners of a surf café, {S} and {T}, take out money like this: in March each takes {d:A$800..A$1500 by 100}, then {S} adds {a:A$400..A$900 by 50} from a catering job to what they both hold. Out of it they pay {b:A$200..A$500 by 50} for cups and {c:A$150..A$450 by 50} for milk, and {S} puts {d} back into the till.
where d+a > b+c
? How much money do they hold together after that? = d+d+a-b-c-d : dollars
? [How much|What] did cups and milk cost? = b+c : dollars
? If {S} and {T} now split what they hold evenly, how much does each have? = (d+d+a-b-c-d)/n : dollars

== sp-record-shop-years (uk)
In its first year {S}'s record shop made {b:£2000..£6000 by 500} profit, in its second {a:1.5,2,2.5,3} times that, and in its third {c:£500..£2000 by 100} more than in its second. All of it stayed in the business, apart from {d:£1500..£4500 by 500} for a new counter.
? How much of the profit of those years is still in the business? = b+a*b+c+a*b-d : pounds
? What would an equal part of the profit of those years have been for each of {n:2,4,5} owners, had there been no counter? = (b+a*b+c+a*b)/n : pounds
? How much more was made in the third year than in the first? = c+a*b-b : pounds

== sp-ratio-of-money (canada)
who S: woman, T: man
{S} put {a:$4000..$9000 by 1000} into a canoe rental and {T} {b:$3000..$8000 by 1000}. In its season the rental made {p:$2600..$9000 by 200}. First they paid {c:$600..$1400 by 200} for storage; the rest was divided in the ratio of what each had put in.
~ The lake is {j:3..12} miles long.
where a > b, p > c, whole (p-c)/(a+b)*1000
? How much did {S} get? = (p-c)/(a+b)*a : dollars
? How much more did {S} get than {T}? = (p-c)/(a+b)*(a-b) : dollars
? How much would {T} have got without the storage? = p*b/(a+b) : dollars where whole p*b/(a+b)

== sp-sleeping-partner (nigeria)
who S: woman
{S} bakes; her uncle only lent the oven. They agreed: from [each|every] month's profit {r:10%,20%} to the uncle, then {q:25%,50%} of what is left into new trays, and all the rest to {S}. In May the profit was {a:₦80000..₦240000 by 20000}.
~ The oven is {j:10..25} years old.
? How much was left for {S} in May? = a-a*r-q*(a-a*r) : naira
? By how much did the money for trays exceed the uncle's part? = q*(a-a*r)-a*r : naira where q*(a-a*r) > a*r
? In June the profit rose by {s:10%,50%}. What was the uncle's part then? = (a+a*s)*r : naira

== sp-cooperative-cans (new-zealand)
A small cheese cooperative divides its surplus by milk cans delivered. The Hills brought {a:200..500 by 50} cans, the Parkers {b:100..400 by 50}, the Tamatis {c:150..450 by 50}. The surplus is {p:$4000..$12000 by 400}.
where whole p/(a+b+c)*50
? How much do the Hills get? = p/(a+b+c)*a : dollars
? The Parkers pass {f:1/2,1/5} of their part on to their sons. How much do the sons get? = p/(a+b+c)*b*f : dollars
? How much do the Hills and the Tamatis get together? = p/(a+b+c)*(a+c) : dollars

== sp-unknown-profit (us)
hide x:2000..9000 by 300
let g = (x-x*r)/n-b
{n:3} sisters own a flower shop. From the year's profit they first pay {r:10%,20%,30%} to the neighbor who watches it, then split the rest evenly. Out of her part the youngest repays a loan of {b:$100..$500 by 50} and is left with {g} dollars.
where whole (x-x*r)/n, g > 100
? What was the year's profit? = (g+b)*n/(1-r) | x: (x-x*r)/n-b = g : dollars
? How much did the neighbor get? = (g+b)*n/(1-r)*r : dollars

== sp-two-rates-unknown (malaysia)
hide x:2000..8000 by 500, y:2000..8000 by 500
let t = x+y
let g = x*r+y*q
{S} put {t} ringgit into a car wash and a noodle stall. The car wash returned {r:10%..20% by 2} of what was put into it, the stall {q:22%..30% by 2}. Together they returned {g} ringgit.
? How much had {S} put into the noodle stall? = (g-r*t)/(q-r) | y, x: x+y = t, r*x+q*y = g : ringgit
? How much had {S} put into the car wash? = (q*t-g)/(q-r) | x, y: x+y = t, r*x+q*y = g : ringgit

== sp-hours-weighted (south-africa)
Friends who paint murals divide what they earn by hours. Last month: {S} {a:20..45 by 5} hours, {T} {b:10..40 by 5} hours, Zola {c:15..50 by 5} hours. They were paid {p:R9000..R24000 by 600} and had bought paint for {d:R600..R2400 by 200}.
where whole (p-d)/(a+b+c), a != b
? What did Zola get? = (p-d)/(a+b+c)*c : rand
? How many rand fell to {S} and {T} together? = (p-d)/(a+b+c)*(a+b) : rand
? [What|How much] did an hour bring, after the paint? = (p-d)/(a+b+c) : rand

== sp-dividend-per-share (uk)
A brewery in York made {a:£40000..£90000 by 5000} and keeps {r:40%,60%} of that for repairs. The rest [goes to|is for] the owners of its {b:2000,4000,5000} shares. {S} owns {c:40..200 by 20} shares and {S:his} daughters {d:10..50 by 10} each; {S} has {n:2..3} daughters.
~ The brewery makes {j:4..9} kinds of beer.
where whole (a-a*r)/b*10
? How much do {S} and the daughters receive [altogether|in all|in total]? = (a-a*r)/b*(c+n*d) : pounds
? How much is paid on a share? = (a-a*r)/b : pounds
? [How much|What] do {S}'s own shares bring? = (a-a*r)/b*c : pounds

== sp-market-stall-days (jamaica)
who S: woman, T: woman
{S} and {T} run a fruit stall and split [each|every] day's gain evenly. Monday's gain was {a:$4000..$9000 by 200}, Tuesday's {b:$1000..$3000 by 200} less, and on Wednesday they lost {c:$400..$1600 by 200} to the rain.
? How much does each have from those days? = (a+a-b-c)/2 : dollars
? {S} used {f:1/2,1/4} of her part of Monday's gain for school shoes. How much of it was left to her? = a/2-a/2*f : dollars
? {T} lends {S} {u:1/4,1/5} of her part of Monday's gain. How much has {S} then from Monday? = a/2+u*a/2 : dollars

== sp-app-developers (us)
A weather app earns {p:$2..$4} per download. The app store keeps {r:30%}. What is left is divided among {n:3..6} developers; {S} writes the music and gets {c:$200..$600 by 50} of it before it is divided. There were {a:900..3000 by 100} downloads.
~ The app shows the weather of {j:400..900 by 100} cities.
where whole (a*p-r*a*p-c)/n
? How much does each developer get? = (a*p-r*a*p-c)/n : dollars
? How much more does a developer get than {S}? = (a*p-r*a*p-c)/n-c : dollars where (a*p-r*a*p-c)/n > c
? How much does the app store keep? = r*a*p : dollars

== sp-bus-owners (ghana)
A minibus brings its owners {a:500..900 by 50} cedis a day. The driver gets {b:100..160 by 10} cedis and fuel takes {f:1/5,1/4,3/10} of the {a}. It runs {d:6} days a week. The owners are {S} and {k:2..3} cousins, with equal [parts|shares].
where whole a*f, whole (a-b-a*f)*d/(k+1)
? How many cedis does {S} [get|receive] a week? = (a-b-a*f)*d/(k+1) : cedis
? How many cedis does the driver earn in {w:4..12} weeks? = b*d*w : cedis
? After how many full days have the owners gained enough for a set of tires at {t:1800..3600 by 100} cedis? = ceil(t/(a-b-a*f)) : days

== sp-harvest-thirds (kenya)
who S: man
By custom the owner of the land takes {f:1/3} of the beans, the man who ploughs with his oxen takes {g:1/4,1/6} of what is left, and the tiller keeps the rest. {S}, the tiller, harvested {a:18..60 by 6} bags of {b:90 digits} kg.
~ The land lies {j:3..9 digits} km from the road.
where whole (a-a*f)*g
? How many kilograms does {S} keep? = (a-a*f-(a-a*f)*g)*b : kg
? How many bags does the man with the oxen take? = (a-a*f)*g : bags
? At {p:KSh 6000..KSh 9000 by 500} a bag, [how much|what] do {S}'s own bags bring? = p*(a-a*f-(a-a*f)*g) : shillings

== sp-lotto-syndicate (ireland)
A lotto syndicate at the factory won {a:€6000..€24000 by 1200}. {b:5..9} members had paid for the whole year and get equal [parts|shares]; {c:2..4} members had joined in July and get {f:1/2 as "half"} of such a part each.
where whole a/(b+c*f)
? How much does a member who paid for the whole year get? = a/(b+c*f) : euros
? How much do the members who joined in July get [altogether|in all|in total]? = a/(b+c*f)*f*c : euros
? How much would each have got if all the winnings had been split evenly among all members? = a/(b+c) : euros where whole a/(b+c)

== sp-theatre-company (us)
Scarlet's company played to {a:80..240 by 20} people at {b:$15..$30 by 5} a seat. The hall takes {r:20%,25%,40%} of the takings, and the lights cost {c:$100..$400 by 50}. {n:4..8} actors share [the remainder|the rest] equally.
where whole (a*b-r*a*b-c)/n, a*b*(1-r) > c
? How much does each actor of Scarlet's company take home? = (a*b-r*a*b-c)/n : dollars
? How much more would each actor take home if the lights were free? = c/n : dollars where whole c/n
? How much would remain for all the actors together after a second, identical evening? = 2*(a*b-r*a*b-c) : dollars

== sp-reinvest-growth (singapore)
who S: man
Each January {S} leaves {r:50%} of the profit of the year before in his drone shop; the next profit is higher by {q:20%,40%} of what he leaves in it. Last year's profit was {a:S$10000..S$40000 by 1000}.
? What will this year's profit be? = a+a*r*q : dollars
? How much of this year's profit will {S} leave in the shop next January? = (a+a*r*q)*r : dollars
? How much of last year's profit does {S} take out? = a-a*r : dollars

== sp-orchard-heirs (india)
When the old musician died, his mango grove went to his heirs by shares: {a:2..4} daughters with {p:3..5} shares each and {b:2..5} grandchildren with {q:2} shares each. The grove's mangoes brought {t:₹24000..₹96000 by 2400} last summer, of which pickers and sacks took {r:25%,50%}.
where whole (t-t*r)/(a*p+b*q)
? How much did a daughter get last summer? = (t-t*r)/(a*p+b*q)*p : rupees
? How much did all the grandchildren get together? = (t-t*r)/(a*p+b*q)*q*b : rupees
? [What|How much] did a single share bring? = (t-t*r)/(a*p+b*q) : rupees

== sp-pecan-grove (us)
[Some relatives|The Carters] own a pecan grove in {n:20} shares. Grandma has {a:6..8}, {S} {b:3..5}, and cousins the rest. Last fall {c:60..120 by 10} sacks sold at {p:$80..$120 by 10}, and {r:25%,40%} of that went for [harvest|shaking and hauling].
where whole c*p*(1-r)/n
? How much did {S}'s shares bring? = (c*p-r*c*p)/n*b : dollars
? How much more did Grandma's shares bring than {S}'s? = (c*p-r*c*p)/n*(a-b) : dollars

== sp-food-truck-split (us)
who S: woman, T: man
{S} cooks and {T} drives. [By contract|As agreed], {S} gets {f:3/5,2/3} of the truck's profit, and whoever misses a day [pays|owes] the other {d:$40..$80 by 10}. In May the truck took in {a:$9000..$15000 by 600} and cost {b:$3000..$5400 by 300}; {T} missed {c:2..4} days and {S} missed none.
where whole f*(a-b)
? How much did {S} end up with for May? = f*(a-b)+c*d : dollars
? How much did {T} end up with? = a-b-f*(a-b)-c*d : dollars where a-b-f*(a-b) > c*d
