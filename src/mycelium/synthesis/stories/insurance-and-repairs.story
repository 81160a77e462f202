topic: insurance-and-repairs
place: us

== ir-hail-deductible (us)
Hail [ruined|dented] {S}'s car. The body shop charged {a:$400..$900 by 50} for paint, {b:$300..$700 by 50} for a hood and {n:4..9} hours of labor at {p:$50..$90 by 5}. The insurer pays {r:80%,90%} of whatever goes beyond a deductible of {d:$250..$500 by 50}.
~ The storm lasted {j:10..25 by 5} minutes.
where a+b+n*p > d
? [How much|What] does the insurer pay? = r*(a+b+n*p-d) : dollars
? How much is left for {S} to pay? = a+b+n*p-r*(a+b+n*p-d) : dollars
? What did the body shop charge [in all|altogether|in total]? = a+b+n*p : dollars

== ir-flooded-cellar (uk)
Rain flooded {S}'s cellar, {a:4..8 digits} m long and {b:3..5 digits} m wide, to a depth of {c:20..60 by 10 digits} cm. A pump removes {d:2..3} cubic metres an hour and is hired at {p:£12..£25} [an|per] hour, every begun hour counting as full; drying cost {e:£180..£400 by 20}, and the insurance refunds {r:50%,75%} of all this.
? How many cubic metres of water were in the cellar? = a*b*c/100 : cubic metres
? How many hours must the pump be paid for? = ceil(a*b*c/100/d) : hours
? [How much|What] do the pump and the drying cost before any refund? = ceil(a*b*c/100/d)*p+e : pounds

== ir-no-claims (ireland)
{S}'s premium is {a:€400..€900 by 100}. After a first year without a claim it falls by {r:10%,20%} of itself, after a second such year by {q:5%,10%,25%} of what it has fallen to.
~ {S} drives {j:6000..15000 by 1000} km a year.
? What do the first, the second and the third premium add up to, if nothing happens? = a+(a-a*r)+(a-a*r)*(1-q) : euros
? What is the premium after the second year without a claim? = (a-a*r)*(1-q) : euros
? How much less is the second premium than the first? = a*r : euros

== ir-cow-cover (kenya)
who S: man
{S} insures {a:6..15} cows at {r:3%,4%,5%} [a|per] year of their value of {b:KSh 40000..KSh 80000 by 5000} each. {c:2..3} cows died of a fever, and for each the company paid {q:70%,80%} of its value, less {d:KSh 1000..KSh 3000 by 500} for the vet's report.
? How much more did the company pay {S} than he had paid it for the year? = c*(q*b-d)-r*a*b : shillings where c*(q*b-d) > r*a*b
? [How much|What] did {S} pay for the insurance? = r*a*b : shillings
? How much did the company pay for all the dead cows? = c*(q*b-d) : shillings

== ir-roof-slates (new-zealand)
A gale [took|lifted] {a:120..300 by 20} tiles off {S}'s roof. {f:1/4,1/5,2/5} of them landed unbroken on the lawn. New tiles come in packs of {b:12} at {c:$50..$90 by 5}; the roofer lays {d:20} tiles an hour, old and new alike, for {e:$40..$70 by 5} [an|per] hour.
where whole a*f
? How many packs of new tiles [must {S} buy|does {S} need to buy]? = ceil((a-a*f)/b) : packs
? [What|How much] do new tiles and roofer cost {S}? = ceil((a-a*f)/b)*c+a/d*e : dollars
? How many tiles were broken? = a-a*f : tiles

== ir-phone-cover-worth-it (singapore)
Screen insurance costs {a:S$6..S$12} [a|per] month, and each claim still costs {b:S$30..S$60 by 5}. Without insurance a screen is {c:S$160..S$260 by 10}. {S} is clumsy: in {n:12,18,24} months {S:he} broke {k:2..4} screens.
where k*c > n*a+k*b
? How much did insurance save {S} in that time? = k*c-n*a-k*b : dollars
? [What|How much] did insurance and claims cost {S}? = n*a+k*b : dollars
? For how many full months of insurance would the price of a single screen without insurance pay? = floor(c/a) : months

== ir-warranty-share (australia)
who S: woman
When {S}'s fridge died after {n:2..4} of the {m:5} years of its warranty, the maker [offered|paid] the part of the price of {a:A$800..A$1600 by 100} that matched the years still to go, less {b:A$50..A$120 by 10} for the van.
? [How much|What] did the maker pay her? = a*(m-n)/m-b : dollars
? What had the fridge cost her in the end, per year of use? = (a-(a*(m-n)/m-b))/n : dollars where whole (a-(a*(m-n)/m-b))/n
? She puts the maker's money towards a new fridge of {u:A$1000..A$1900 by 100} and pays the rest in {v:4,5,10} parts. [How much|What] is each part? = (u-(a*(m-n)/m-b))/v : dollars where u > a*(m-n)/m-b

== ir-shop-fire (nigeria)
Fire spoiled {f:2/5,3/5,1/4} of the {a:40..100 by 20} rolls of cloth in {S}'s store, worth {b:₦8000..₦15000 by 1000} a roll, and singed {c:5..12} others, now worth {d:₦2000..₦4000 by 500} a roll.
~ The fire brigade came after {j:8..20} minutes.
where a-a*f > c+2
? What loss did {S} suffer [in all|altogether|in total]? = a*f*b+c*(b-d) : naira
? The insurer pays {r:60%,75%,80%} of the loss. How much does {S} have to bear? = a*f*b+c*(b-d)-r*(a*f*b+c*(b-d)) : naira
? How many rolls came through without any harm? = a-a*f-c : rolls

== ir-mechanic-estimate (us)
"[Brakes|Rotors], {a:$120..$260 by 10}. Tires, {b:4} at {c:$70..$130 by 5}. And {d:2..5} hours at {e:$80..$110 by 5}," the mechanic said. {S} had {f:$1400..$2000 by 100} in the bank and didn't [blink|smile].
where f > a+b*c+d*e
? How much money will {S} have after paying? = f-a-b*c-d*e : dollars
? {S} pays a part down and the rest in {k:4,5} equal monthly payments. If {h:$200..$400 by 50} is paid down, how much is due [each|every] month? = (a+b*c+d*e-h)/k : dollars where whole (a+b*c+d*e-h)/k, a+b*c+d*e > h
? If {S} brings {S:his} own tires, which cost {S:him} {g:$50..$65} each, by how much does the whole repair become cheaper? = b*(c-g) : dollars

== ir-fleet-average (canada)
An insurer looked at {S}'s taxis. Repairs last year: {a:2..5} taxis with {b:$300..$900 by 50} each, {c:3..6} with {d:$900..$1500 by 50} each, and {e:2..4} with none at all. The new premium per taxi is the average repair plus {f:$100..$250 by 50}.
where whole (a*b+c*d)/(a+c+e)
? What is the new premium per taxi? = (a*b+c*d)/(a+c+e)+f : dollars
? How much premium does the insurer get for all the taxis? = (a+c+e)*((a*b+c*d)/(a+c+e)+f) : dollars
? [How much|What] did all repairs cost last year? = a*b+c*d : dollars

== ir-travel-suitcase (india)
who S: man
{S}'s suitcase never reached Goa. In it were {a:4..8} shirts at {b:₹600..₹1200 by 100}, a camera at {c:₹12000..₹30000 by 1000} and sandals at {d:₹800..₹1600 by 100}. Travel insurance pays {r:50%,60%,80%} for cameras, the full price of clothes and shoes, and deducts {e:₹1000..₹2000 by 500} from the sum.
? [How much|What] does the insurance pay {S}? = a*b+d+r*c-e : rupees
? How much of his loss is not paid for? = c-r*c+e : rupees
? What was everything in the suitcase worth? = a*b+c+d : rupees

== ir-premium-unknown (us)
hide x:300..900 by 50
let t = x*n-x*n*r
{n:2..4} cars of the Tailor family are insured for the same amount each. For having more than a single car with the company they get {r:10%,20%} off the sum, and so they pay {t} dollars a year.
? What would the yearly premium of a single car be without the reduction? = t/(1-r)/n | x: n*x*(1-r) = t : dollars
? How much does the reduction save the family a year? = t/(1-r)-t : dollars

== ir-parts-and-labour-unknown (uk)
hide x:60..300 by 10
let t = x+k*x
Labour on {S}'s boiler cost {k:2..4 times} as much as the parts. Together they came to {t} pounds, of which the landlord paid {f:1/2,3/4}.
where whole f*t, whole k*x
? How many pounds did the parts cost? = t/(k+1) | x: x+k*x = t : pounds
? {S} had put {c:£400..£900 by 50} aside for the boiler. How much of it is left after {S}'s part has been paid? = c-(t-f*t) : pounds where c > t-f*t
? How many pounds more than the parts did the labour cost? = t/(k+1)*(k-1) : pounds

== ir-road-repair-crew (philippines)
After the typhoon a crew of {a:6..12} must mend {b:240..960 by 60 digits} m of road. [Each|Every] member mends {c:4..6 digits} m a day. The town pays {d:₱450..₱600 by 50} [a|per] day to each.
~ The typhoon had passed {j:3..9} days earlier.
where whole b/(a*c)
? [What|How much] does the town pay for the whole road? = b/(a*c)*a*d : pesos
? In how many days is the road mended? = b/(a*c) : days
? If {e:2..5} members fell ill at the start and did not return, how many full days would the road take? = ceil(b/((a-e)*c)) : days

== ir-dishwasher-old-new (us)
A plumber wants {a:$140..$260 by 10} to repair {S}'s dishwasher, which would then last {b:2..3} more years. A new dishwasher is {c:$540..$900 by 30}, plus {d:$60..$120 by 10} for fitting, and lasts {e:9,10,12} years.
where whole a/b, whole (c+d)/e
? [How much|What] does a year of the new dishwasher cost, fitting included? = (c+d)/e : dollars
? By how much do the yearly costs of repairing and of buying new differ? = max(a/b,(c+d)/e)-min(a/b,(c+d)/e) : dollars where a/b != (c+d)/e
? {S} has the old dishwasher repaired and puts what is saved today aside. If {f:$80..$150 by 10} is taken from it for new plates, how much of it remains? = c+d-a-f : dollars where c+d > a+f

== ir-boat-hull (jamaica)
who S: man
Before the hurricane season {S} paints the hull of his boat: both sides, each {a:6..10 digits} m by {b:2..3 digits} m. A tin covers {c:8,10} square metres, and the hull gets {k:2..3} coats. A tin is {p:$3000..$5000 by 500}; the insurer gives him {r:10%,20%} of his premium of {q:$30000..$60000 by 5000} back for it.
~ The boat is {j:5..25} years old.
where r*q != ceil(2*a*b*k/c)*p
? [How much|What] do the tins cost? = ceil(2*a*b*k/c)*p : dollars
? How many square metres does he paint, counting every coat? = 2*a*b*k : square metres
? By how much does what he gets back fall short of the price of the tins? = ceil(2*a*b*k/c)*p-r*q : dollars where ceil(2*a*b*k/c)*p > r*q

== ir-violin-in-months (us)
who S: woman
{S}'s violin is insured in monthly payments of {a:$8..$15}. After {n:20..60} payments a fan knocked it off a piano. The repair cost {b:$600..$1200 by 50}; the insurer paid all but {c:$50..$100 by 10} of it, then raised the payment by {d:$2..$4} [a|per] month.
where b-c > n*a
? How much more had the insurer paid than {S}, by then, in payments? = b-c-n*a : dollars
? How much [does|must] {S} pay in the first {m:12} months after the raise? = m*(a+d) : dollars
? After how many raised payments will the raises alone have brought in what the insurer paid for the repair? = ceil((b-c)/d) : payments

== ir-health-copay (us)
At the clinic {S} pays {a:$15..$35 by 5} for each ordinary visit. Therapy is {b:$90..$160 by 10} a session: the first {d:$300..$500 by 50} of it in a year are {S}'s own affair, and of everything beyond that {S} pays {r:20%,25%}. This year {S} had {n:2..6} ordinary visits and {m:6..14} sessions.
where m*b > d
? [How much|What] did {S} pay the clinic this year? = n*a+d+r*(m*b-d) : dollars
? [How much|What] did {S}'s insurance pay for therapy? = m*b-d-r*(m*b-d) : dollars
? With {u:2..4} sessions fewer, how much would {S} have paid the clinic? = n*a+d+r*((m-u)*b-d) : dollars where (m-u)*b > d

== ir-bolts-in-bags (south-africa)
A crane [needs|requires] {a:12..30} new plates, and every plate takes {b:6,8} bolts; on top, {c:5%,10%,25%} spare bolts are wanted. Bolts come in bags of {d:20,25} at {p:R90..R160 by 10}.
where whole a*b*c
? How many bags must be bought? = ceil((a*b+c*a*b)/d) : bags
? [How much|What] do the bags cost that must be bought? = ceil((a*b+c*a*b)/d)*p : rand
? How many bolts are wanted, with the spares? = a*b+c*a*b : bolts

== ir-shoe-clock-tower (uk)
The church clock [gains|loses] {a:2..6} minutes a day. The engineer, who asks {b:£60..£110 by 10} a visit and {c:£25..£40 by 5} [an|per] hour, comes whenever it is wrong by {d:30..90 by 15} minutes, and [needs|requires] {e:3..6} hours.
where whole d/a
? In {f:120..360 by 60} days, how many times must the engineer come if the clock is set right at each visit? = floor(f/(d/a)) : visits where f/(d/a) >= 2
? [What|How much] does a visit with {e} hours of work cost? = b+c*e : pounds
? [How much|What] do {n:2..5} such visits cost if a villager pays {r:10%,20%} of them? = n*(b+c*e)-r*n*(b+c*e) : pounds

== ir-solar-pump (pakistan)
{S}'s pump broke. New, it costs {a:60000..120000 by 10000} rupees. A repair costs {r:25%,30%,40%} of that and gives it {n:2..4} more seasons. With the pump, a season earns {S} {b:45000..80000 by 5000} rupees.
? How much will the repaired pump have earned {S} after those seasons, when the cost of the repair is taken off? = n*b-r*a : rupees
? How much cheaper is the repair than a new pump? = a-r*a : rupees
? If {S} must borrow the repair's cost at {q:10%,20%} interest, what must {S} pay back? = r*a+q*r*a : rupees

== ir-glass-greenhouse (ireland)
Of the {a:60..150 by 10} panes of {S}'s greenhouse, hail broke {f:1/5,1/10,3/10}. The insurer sent {b:2..9} panes too few. [Each|Every] pane takes {c:10..15 by 5} minutes to set, and the glazier gets {p:€24..€48 by 12} [an|per] hour for the panes that came.
~ {S} grows {j:12..40} kinds of tomatoes.
where whole a*f, a*f > b+2, whole (a*f-b)*c*p/60
? What does the glazier get? = (a*f-b)*c/60*p : euros
? How many panes are whole after the glazier has gone? = a-b : panes
? How many minutes does the glazier work? = (a*f-b)*c : minutes

== ir-premium-by-age (ghana)
A motor insurer in Accra asks {a:400..600 by 50} cedis a year, and {b:20..40 by 5} cedis more for every year by which the driver is younger than {c:25}. {S} is {d:18..22}.
? What [does|must] {S} pay this year? = a+b*(c-d) : cedis
? How many cedis less will {S} pay in {n:2..3} years than this year? = b*n : cedis
? What will this year's and next year's payment come to together? = a+b*(c-d)+a+b*(c-d-1) : cedis

== ir-fence-after-storm (malaysia)
The storm flattened the fence round {S}'s square yard, {a:20..45 by 5 digits} m on each side. {r:20%,40%,60%} of it could be put up again. The rest must be bought at {b:RM30..RM60 by 5} a metre; a helper puts up the whole fence, old and new, at {c:8..10 digits} m an hour for {d:RM18..RM25} [an|per] hour.
where whole 4*a*r, whole 4*a/c*d
? [What|How much] do the new fence and the helper cost? = (4*a-4*a*r)*b+4*a/c*d : ringgit
? How many metres of fence must be bought? = 4*a-4*a*r : metres
? How many ringgit does the helper get? = 4*a/c*d : ringgit

== ir-two-quotes (us)
Quote A: {a:$300..$700 by 50} flat plus {b:$45..$70 by 5} [an|per] hour. Quote B: nothing flat, {c:$85..$120 by 5} [an|per] hour. {S}'s porch repair [will take|needs] {n:6..30} hours.
where whole a/(c-b), c*n > a+b*n
? How much does {S} save with Quote A? = c*n-a-b*n : dollars
? For how many hours would both quotes cost the same? = a/(c-b) | x: a+b*x = c*x : hours
? What [does|must] {S} pay with Quote A, if {S:he} then gets {r:10%,20%} off for paying cash? = a+b*n-r*(a+b*n) : dollars

== ir-basement-cube (us)
A burst pipe filled {S}'s whole basement with water. The basement is {b:8..10} feet deep, and its length and its width are each {k:2 as "double"} its depth. Each of the {b} drums of {a:20..60 by 10} cubic feet that stood outside was full of water as well. The pump moves {c:100..250 by 50} cubic feet an hour.
? How many cubic feet of water were in basement and drums? = a*b+k*b*b*k*b : cubic feet
? How many full hours must the pump run to empty the basement alone? = ceil(k*b*b*k*b/c) : hours
? What is the area of the basement's floor in square feet? = k*b*k*b : square feet

== ir-deer-and-bumper (us)
A deer [ran into|hit] {S}'s truck. Shop A asks {a:$700..$1100 by 50} and lends a car free; shop B asks {b:$100..$250 by 50} less but takes {n:6..10} days, and a rental is {c:$25..$40 by 5} a day. {S}'s insurer pays all but {d:$250,$500} of the repair, and no rental.
where a-b > d
? By how much do the costs at shop A and shop B differ [altogether|in all], rental included and no insurer counted? = max(n*c,b)-min(n*c,b) : dollars where n*c != b
? With shop B, what does {S} pay in the end? = d+n*c : dollars
? With shop B, how much does the insurer pay? = a-b-d : dollars

== ir-roof-shingles (us)
who S: man
Both slopes of {S}'s roof are {a:30..48 by 6} feet long and {b:15,20} feet wide. A bundle of shingles [covers|is enough for] {c:30} square feet and costs {d:$28..$42 by 2}; {r:10%,20%} extra is bought for waste. The insurer pays {q:50%,75%} of the shingles.
where whole 2*a*b*(1+r)/c
? How much does {S} pay for shingles, with the insurer's part taken off? = (2*a*b+r*2*a*b)/c*d*(1-q) : dollars
? How many bundles are bought? = (2*a*b+r*2*a*b)/c : bundles
