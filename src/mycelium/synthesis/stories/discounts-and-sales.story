topic: discounts-and-sales
place: us

== ds-coat-plus-pins (us)
who S: woman
The winter coats are {b:20%,30%,40%,50%} off this week. {S} takes a coat with a tag of {a:$60..$140 by 10} for herself and an identical coat for each of her {n:2..3} daughters. She also takes a scarf at {c:$8..$20}, which is not reduced.
? What [does|must] {S} pay for everything? = (a-a*b)*(n+1)+c : dollars
? [How much|What] does a coat cost this week? = a-a*b : dollars
? How much does the sale save her? = a*b*(n+1) : dollars

== ds-double-discount (uk)
A suit was {a:£150..£400 by 50}. First it was marked down by {b:20%,30%,40%}, and on Saturday the shop took {c:10%,20%,50%} off the reduced price as well.
~ The shop has been there for {j:20..80 by 10} years.
where whole c*(a-a*b)
? [How much|What] did {d:2..3} friends pay who each bought this suit on Saturday? = d*(a-a*b-c*(a-a*b)) : pounds
? [What|How much] did a single suit cost on Saturday? = a-a*b-c*(a-a*b) : pounds
? By how many pounds was the suit cheaper on Saturday than at the very beginning? = a*b+c*(a-a*b) : pounds

== ds-cash-back-trays (us)
{S} stocks up during the sale: {d:3..6} packs of batteries. A pack is normally {a:$12..$30 by 2}, it is reduced by {b:10%,25%,50%}, and the manufacturer sends back {c:$2..$4} for each pack.
where whole a*b, a-a*b > c+1
? [What|How much] do the packs really cost {S}, after the money sent back? = d*(a-a*b-c) : dollars
? What [does|must] {S} pay at the register? = d*(a-a*b) : dollars
? How many packs could {S} buy for {u:$60..$150 by 10} at the register? = floor(u/(a-a*b)) : packs where u/(a-a*b) >= 2

== ds-flat-off-each (canada)
who S: man
{S} must provide jerseys for a whole rugby squad. A jersey is {a:$40..$70}, but the club [gets|is granted] {b:$6..$15} off each. He orders {c:15..30} jerseys, and after he has ordered, the dealer takes a further {d:10%,20%} off the whole bill.
? What does the club pay in the end? = c*(a-b)-d*(c*(a-b)) : dollars
? How much less per jersey did the club pay in the end than the {a}? = a-((a-b)-d*(a-b)) : dollars
? How much does the further reduction save? = d*(c*(a-b)) : dollars

== ds-volume-and-member (us)
At the garden center the sign over the hoses says: "Members pay {b:10%..30% by 5} less." {S}, a member, [brought home|loaded] a hose with a tag of {a:$20..$60 by 10} and {e:2..5} sprinklers whose tags said {d:$10..$20 by 10} each; for sprinklers the members' reduction is {c:20%..40% by 10}.
? [How much|What] did {S} pay? = a-a*b+e*(d-d*c) : dollars
? How much did {S} save by being a member? = a*b+e*d*c : dollars
? {S} takes {u:2..3} further sprinklers home for a neighbor who is not a member and pays the members' price. By how much is the neighbor's bill lower? = u*c*d : dollars

== ds-three-for-two (australia)
{k:3} for the price of {m:2}! {S} [fills|loads] {S:his} trolley with {n:9..24 by 3} tubs of sunscreen at {p:A$8..A$15} a tub.
~ It is {j:30..40} degrees outside.
? What [does|must] {S} pay? = n/k*m*p : dollars
? How many of the tubs are free? = n-n/k*m : tubs
? On the last day the offer also applies to hats at {u:A$12..A$20}. What do {v:6,9,12} hats cost? = v/k*m*u : dollars

== ds-original-price (india)
hide x:600..3000 by 100
let e = x-x*r-c
A shop window in Jaipur: "Kurtas {r:10%..40% by 10} off!" {S} paid {e} rupees for a silk kurta after the shopkeeper also knocked off {c:₹20..₹100 by 10} for a loose knot.
? What was the price of the kurta before any reduction? = (e+c)/(1-r) | x: x-x*r-c = e : rupees
? How much did {S} save [altogether|in all|in total]? = (e+c)/(1-r)-e : rupees
? A friend bought {u:2..3} kurtas without a loose knot at the same sale price. [What|How much] did they cost? = u*(e+c) : rupees

== ds-percent-of-drop (singapore)
At the start of the Great Singapore Sale a treadmill cost {a:S$800..S$1600 by 100}; a week later it was {b:S$400..S$1200 by 20}, and on the last day {c:S$30..S$90 by 10} less again.
where a > b+c, whole (a-b)/a*100, whole (a-b+c)/a*100
? By what percentage had the price fallen in the first week? = (a-b)/a*100 : percent
? By what percentage was the treadmill below the starting price on the last day? = (a-(b-c))/a*100 : percent
? After the sale the price goes up by {u:20%,25%,50%} of what it was on the last day. What is it then? = b-c+u*(b-c) : dollars

== ds-loyalty-stamps (ireland)
{S}'s stamp card [earns|gives] a free coffee after {n:8..10} paid coffees. A coffee is {p:€2.50..€4 by 0.5}, and {S} drank {m:30..80} coffees last year, taking every free coffee as soon as it was due.
? How many of {S}'s coffees were free? = floor(m/(n+1)) : coffees where floor(m/(n+1)) > 1
? [How much|What] did {S} pay for coffee last year? = (m-floor(m/(n+1)))*p : euros
? This year {S} drinks {u:20..40 by 5} coffees without the card, and a coffee costs {v:€0.50} more. What [does|must] {S} pay? = u*(p+v) : euros

== ds-black-friday-line (us)
When {S} joined the line for a midnight sale, {a:60..160 by 20} people stood in front of {S:him}. Behind {S:him} another {c:2..4} came each minute until the doors opened, {m:20..60 by 10} minutes later.
The store had {b:25..58} cheap microwaves, at most a single microwave per customer, and everybody wanted a microwave.
? How many people were in line when the doors opened, {S} included? = a+c*m+1 : people
? How many of the people ahead of {S} left without a microwave? = a-b : people
? The doors let in {e:20..40 by 10} people a minute. In how many minutes after the opening are all of those in line inside? = ceil((a+c*m+1)/e) : minutes

== ds-tiered-bill (uk)
Spend {a:£50} and get {b:£5} off, spend {c:£100} and get {d:£15} off the bill, says the flyer. {S}'s basket: {e:4..8} cans of paint at {f:£9..£14} and a roller set at {g:£12..£20}. 
where e*f+g >= c
? What [does|must] {S} pay? = e*f+g-d : pounds
? How far is {S}'s basket above the {c} mark before the reduction? = e*f+g-c : pounds where e*f+g > c
? {S} leaves {u:2..3} of the cans in the shop and is still above the {a} mark but below {c}. What [does|must] {S} pay then? = (e-u)*f+g-b : pounds where (e-u)*f+g >= a, (e-u)*f+g < c

== ds-shoes-second-pair (us)
Buy a pair, get {f:1/2 as "half"} off the next pair of equal or lower price. {S} picks boots at {a:$60..$120 by 2} and sandals at {b:$20..$58 by 2}. Sales tax of {t:5%,10%} comes on top.
? What [does|must] {S} pay with tax? = (a+b-b*f)*(1+t) : dollars
? What do the sandals cost in the offer, before tax? = b-b*f : dollars
? How much more do the boots cost than the sandals in the offer, before tax? = a-(b-b*f) : dollars

== ds-clearance-days (philippines)
[Each|Every] day that a bag stays in the bin of the ukay-ukay, its price is lowered by {b:₱15..₱30 by 5}. On Monday it was {a:₱250..₱400 by 10}, and Lola [is waiting|waits] until it costs no more than {c:₱100..₱180 by 10}.
~ The bin holds {j:20..60 by 10} bags.
where whole (a-c)/b
? How many days after Monday will it cost {c}? = (a-c)/b : days
? [What|How much] does the bag cost {d:2..4} days after Monday? = a-d*b : pesos where a-d*b > c
? Lola brings {e:₱300..₱500 by 50} on the day when it costs {c} and also buys {f:2..3} belts at {g:₱25..₱50 by 5}. How much has she left? = e-c-f*g : pesos

== ds-outlet-trip (canada)
A toaster oven costs {a:$90..$160 by 10} in {S}'s town and {r:30%,40%,50%} less at an outlet {d:40..90 by 10 digits} km away. Gas costs {g:10..15} cents per km.
~ The oven is {j:30..45 by 5} cm wide.
where a*r*100 > 2*d*g
? Counting the gas both ways, how many dollars does {S} save by driving to the outlet? = a*r-2*d*g/100 : dollars
? [What|How much] does the oven cost at the outlet? = a-a*r : dollars
? How many dollars of gas does the drive there and back need? = 2*d*g/100 : dollars

== ds-book-fair-last-day (kenya)
who S: woman
"On the last day everything must go," the bookseller shouted. Novels that had been {a:KSh 600..KSh 1000 by 100} were {b:KSh 150..KSh 300 by 50} cheaper, and atlases that had been {c:KSh 1200..KSh 2000 by 100} cost {f:1/2 as "half"}. Teacher {S} left with {d:5..12} novels and {e:2..4} atlases for her faculty.
? How much did she spend? = d*(a-b)+e*(c*f) : shillings
? How much less did she spend than on the day before? = d*b+e*(c-c*f) : shillings
? She had {u:KSh 15000..KSh 20000 by 1000} of the faculty's money. How much does she bring back? = u-d*(a-b)-e*(c*f) : shillings where u > d*(a-b)+e*(c*f)

== ds-store-card (us)
{S} opened a store card to get {r:15%,20%,25%} off a couch of {a:$400..$900 by 100}. The card costs {b:$20..$40 by 5} [a|per] year, and {S} kept it for {c:2..3} years but [never used it again|used it for nothing else].
~ The couch seats {j:3..5} people.
where a*r > b*c
? [How much|What] did {S} save with the card when its yearly cost is counted? = a*r-b*c : dollars
? [What|How much] did {S} pay for the couch? = a-a*r : dollars
? A neighbor without a card bought {d:2..3} couches of the same kind in a sale for {q:10%,30%} off. [What|How much] did the neighbor pay? = d*(a-q*a) : dollars

== ds-trade-in (nigeria)
The dealer [values|takes] {S}'s old generator at {f:1/4,1/5,3/10} of the price of the new. New generators are {a:₦120000..₦300000 by 20000}, and this month {r:10%,5%} of that price is waived.
? What must {S} add in cash for a new generator? = a-a*r-a*f : naira
? What does {S} [get|receive] for the old generator? = a*f : naira
? If {S} pays what must be added in {n:4,5,10} equal [parts|shares] and a fee of {d:₦1000..₦3000 by 500} with each, how much is each payment? = (a-a*r-a*f)/n+d : naira where whole (a-a*r-a*f)/n

== ds-expiring-yogurt (new-zealand)
{S} manages the fridge of a dairy. {a:60..120 by 12} pottles of yoghurt expire soon. At full price, {p:$3..$5} each, {f:1/3,1/4} of them sell; at {g:1/2 as "half"} price, {b:20..40} more sell; the rest is discarded.
~ The fridge is set to {j:3..5} degrees.
where whole a*f, a*(1-f) > b+2
? How many pottles are discarded? = a-a*f-b : pottles
? [How much|What] do the pottles bring [in all|altogether|in total]? = a*f*p+b*p*g : dollars
? How many pottles sell? = a*f+b : pottles

== ds-group-ticket-cut (south-africa)
A theatre lowers its price of {a:R120..R200 by 10} by {b:R20..R50 by 10} for groups of {n:10} or more. {S} brings {c:14..30} pupils; {d:2..4} teachers come free.
? [What|How much] does the group pay? = c*(a-b) : rand
? How much did the lower price save the group? = c*b : rand
? If {f:3..5} pupils fell ill and the group still counted at least {n}, [how much|what] would it pay, with {e:R100..R300 by 50} for the bus? = (c-f)*(a-b)+e : rand where c-f >= n

== ds-price-match (us)
Fern's sells a sled for {a:$45..$90}; at the rival store it is {b:$8..$20} cheaper. Fern's promised to match any rival and take {r:10%,20%,25%} of the difference off as well.
where whole b*r, a > 2*b
? [What|How much] does the sled cost at Fern's after the match? = a-b-b*r : dollars
? A buyer of {n:2..4} sleds also pays {q:5%,10%} tax on the matched price. [What|How much] does the buyer pay? = n*(a-b-b*r)*(1+q) : dollars
? How much does the match take off [in all|altogether|in total]? = b+b*r : dollars

== ds-jar-of-coupons (us)
{S}'s granny [keeps|collects] coupons in a cookie jar: {a:10..30} for {b:40..75 by 5} cents, {c:5..15} for {d:80..95 by 5} cents. At Miller's, on Tuesdays, coupons count {k:2 as "double"}.
where whole (a*b+c*d)/10
? How many dollars are all the coupons worth on a Tuesday? = k*(a*b+c*d)/100 : dollars
? Granny gives {u:3..8} of the coupons for {b} cents away. How many cents are the others worth on a Tuesday? = k*((a-u)*b+c*d) : cents where a > u
? How many cents are the coupons worth on the other days? = a*b+c*d : cents

== ds-weight-discount (jamaica)
Mangoes at the roadside: {a:$150..$250 by 10} a pound, or {b:$100..$140 by 10} a pound for whoever takes a crate of {c:20..40 by 5} pounds.
{S} [needs|requires] {d:12..18} pounds for chutney but buys a crate and sells what is left over to {S:his} mother-in-law at the crate price.
? [What|How much] do the mangoes for the chutney cost {S} in the end? = d*b : dollars
? [How much|What] does {S:his} mother-in-law pay? = (c-d)*b : dollars
? How much does {S} save on the chutney by buying the crate, compared with buying {d} pounds singly? = d*a-d*b : dollars

== ds-wrong-tag (malaysia)
A clerk had put the sticker "{r:20%,25%} off" on a fan of {a:RM80..RM200 by 20}, though the manager wanted {b:RM25..RM60 by 5} off.
where whole a*r, a*r < b
? [What|How much] did a buyer pay before the manager noticed? = a-a*r : ringgit
? The manager sends each of {m:4..9} early buyers what they paid too much and {c:RM5..RM10 by 5} for their trouble. [What|How much] does this cost the shop? = m*(b-a*r+c) : ringgit
? By how much did {n:3..9} early buyers overpay [in all|altogether|in total]? = n*(b-a*r) : ringgit

== ds-hourly-drop (pakistan)
At {s:2:00 pm} the fruit seller's grapes are {a:400..600 by 20} rupees a kilo. Every hour on the hour he lowers the price by {b:20..40 by 10} rupees. {S} arrives {c:2..4} hours after {s}, just after the price has been lowered for that hour, and wants {d:2..5} kilos.
~ His donkey eats whatever falls off the cart.
? What [does|must] {S} pay? = d*(a-c*b) : rupees
? What is the price of a kilo when {S} arrives? = a-c*b : rupees
? A restaurant takes {e:10..20} kilos an hour after {S} and pays at the price of that hour. [What|How much] does the restaurant pay? = e*(a-(c+1)*b) : rupees

== ds-warehouse-pallet (us)
hide x:6..20
let t = c*x-c*d
During its going-out-of-business sale a hardware store takes {d:$2..$4} off every saw. A builder paid {t} dollars for {c:10..30} saws.
? [What|How much] did a saw cost before the sale? = t/c+d | x: c*(x-d) = t : dollars
? What did a saw cost in the sale? = t/c : dollars
? Had the builder bought {e:2..5} saws fewer and paid the price before the sale, what would he have paid? = (c-e)*(t/c+d) : dollars

== ds-last-of-stock (ghana)
A tailor lowers {a:24..60 by 6} leftover shirts: {f:1/2,1/3} of them go for {b:60..90 by 10} cedis each, and {g:1/2,1/3} of the remaining shirts for {c:40..50 by 5} cedis each. All others he gives to the church.
~ The church has {j:80..200 by 20} members.
where whole a*f, whole (a-a*f)*g
? How many cedis do the shirts bring? = a*f*b+(a-a*f)*g*c : cedis
? How many shirts does the church get? = a-a*f-(a-a*f)*g : shirts
? How many shirts go for {c} cedis? = (a-a*f)*g : shirts

== ds-tire-sale (us)
Tires [cost|are priced at] {a:$90..$150 by 10} each. Whoever buys {n:4} pays {r:10%,20%} less on all of them, and a mail-in rebate [returns|gives back] {b:$30..$80 by 10} on the set. Mounting is {c:$12..$20} a tire.
? What does a set come to with mounting and after the rebate? = n*(a-r*a+c)-b : dollars
? How much does a buyer of a set save, compared with {n} tires bought singly at full price? = n*r*a+b : dollars

== ds-candy-after-halloween (us)
[The morning|The day] after Halloween, candy is {r:50%,75%} off. {S} has {m:$20..$40} and a bag is {a:$4..$8 by 2} at full price; [pretzels|popcorn tins] at {b:$3..$5} are not on sale. {S} takes {c:2..3} tins or bags of those first.
where m > b*c+a
? How many bags of candy can {S} buy with what is left? = floor((m-b*c)/(a-r*a)) : bags where (m-b*c)/(a-r*a) >= 2
? How much do {d:4..6} bags of candy cost now? = d*(a-r*a) : dollars
