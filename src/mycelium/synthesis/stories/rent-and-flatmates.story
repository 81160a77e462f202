topic: rent-and-flatmates
place: uk

== rf-refund-per-head
{c:3..5} flatmates in Leeds each pay {a:£350..£600 by 10} rent and {b:£40..£90 by 10} for bills [each|every] month. In May the landlord let the boiler go unrepaired and returned {d:£60..£240 by 30}, which they shared evenly.
where whole d/c
? [What|How much] did May cost each of them in the end? = (c*(a+b)-d)/c : pounds
? [How much|What] did the flat as a whole pay before the landlord returned anything? = c*(a+b) : pounds
? In June the rent goes up by {r:5%,10%} and the boiler works. [What|How much] does June cost each of them? = a+r*a+b : pounds

== rf-cabin-seasons (us)
{d:3..6} friends rented the same cabin for {b:2..4} weeks in spring, for a single week in July, and again for {b} weeks in the fall. A week costs {a:$400..$900 by 50}. Because of a broken step the owner took {c:$60..$200 by 20} off the total.
where whole (a*b+a+a*b-c)/d
? [What|How much] did each friend pay? = (a*b+a+a*b-c)/d : dollars
? For next year the owner raises the price of a week by {u:5%,10%,20%}. [What|How much] will {v:2..5} weeks cost? = v*(a+u*a) : dollars
? If {e:2..3} of the friends had to be let off and the others paid for them, [what|how much] did each of the others pay? = (a*b+a+a*b-c)/(d-e) : dollars where d > e+1, whole (2*a*b+a-c)/(d-e)

== rf-moving-in-costs (ireland)
who S: woman
{S} and her flatmates, {d:3..5} people in all, share the cost of moving in evenly: the rent of the first month, {a:€1200..€2400 by 60}; a deposit of {b:50%,75%} of that; and internet for {z:4} weeks at {c:€9..€15} [a|per] week.
where whole (a+a*b+c*z)/d
? [How much|What] must {S} pay? = (a+a*b+c*z)/d : euros
? When they move out, {e:1/2,4/5} of the deposit comes back and is shared evenly. How much does {S} [get|receive]? = e*a*b/d : euros where whole e*a*b/d
? [What|How much] does the internet cost {S} for those weeks, if the others pay their part of it? = c*z/d : euros where whole c*z/d

== rf-two-same-years (us)
When {S} moved to the city, {S:he} left a deposit of {c:$800..$1500 by 100}. In {S:his} first year {S:he} paid {a:$900..$1400 by 50} [a|per] month in rent and {b:$80..$150 by 10} in bills; in {S:his} second year rent and bills stayed the same, and a garage at {d:$60..$120 by 10} [a|per] month was added.
? How much had {S} paid at the end of the second year, with the deposit? = c+a*12+b*12+a*12+b*12+d*12 : dollars
? How much did the garage cost in the second year? = d*12 : dollars
? [How much|What] did rent and bills cost {S} in the first year? = a*12+b*12 : dollars

== rf-four-rooms (australia)
who S: woman, T: man
In a share house near the coast {S}'s room costs {a:A$120..A$200 by 20} [a|per] week. {T}'s room costs {b:1.5,2} times as much. The room with the balcony, where Jolene lives, costs {c:A$20..A$60 by 10} more than {T}'s. In the attic {d:2} brothers share, in equal [parts|shares], a rent that equals Jolene's.
~ The coast is {j:10..25} minutes away by bicycle.
? How much do {S}, {T}, Jolene and the older brother pay altogether [each|every] week? = a+a*b+(c+a*b)+(c+a*b)/d : dollars
? [What|How much] does Jolene pay a week? = c+a*b : dollars
? [How much|What] does the house bring its owner [each|every] week? = a+a*b+(c+a*b)+(c+a*b) : dollars

== rf-two-budgets (canada)
who S: woman, T: woman
{S} saved {d:$1500..$2600 by 100} and {T} {c:$1500..$2600 by 100} for their first flat. Water and heat each cost {a:$60..$110 by 10} [a|per] month, and both were paid for the first {b:4..8} months in advance; a key deposit equal to a month's water was paid on top. Whatever was left they divided between the {n:2} of them.
where d+c > 2*a*b+a
? How much did each of them get back? = (d+c-a*b-a*b-a)/n : dollars
? How much did water and heat cost in advance? = a*b+a*b : dollars
? {S} alone then pays {u:1/2 as "half"} of a {v:$200..$400 by 40} table from what she got back. How much of it has she left? = (d+c-a*b-a*b-a)/n-u*v : dollars where (d+c-2*a*b-a)/n > u*v

== rf-pay-after-rent (nigeria)
{S} [earns|makes] {a:₦240000..₦480000 by 40000} [a|per] month. {b:25%,30%,40%} of it is rent, and {S:his} rent is {c:4,5 times} {S:his} [power and water|transport] bill. {S} divides what remains into {d:4,5} equal envelopes and hands the first envelope to {S:his} mother.
~ The flat is on floor {j:2..6 digits}.
where whole a*b/c, whole (a-a*b-a*b/c)/d
? How much does {S} have left then? = a-a*b-a*b/c-(a-a*b-a*b/c)/d : naira
? How much does {S}'s mother get? = (a-a*b-a*b/c)/d : naira
? How much rent [does|must] {S} pay? = a*b : naira

== rf-square-metres
The rent of {t:£900..£1800 by 60} is divided by floor space. {S}'s room has {a:8..14} square metres, {T}'s {b:9..16} and the biggest, Rory's, {c:16..22}.
~ The kitchen has {j:9..14} square metres and is everybody's.
where whole t/(a+b+c), a != b
? What [does|must] {S} pay? = t/(a+b+c)*a : pounds
? [What|How much] does a square metre cost? = t/(a+b+c) : pounds
? How much more than {T} does Rory pay? = t/(a+b+c)*(c-b) : pounds

== rf-absent-flatmate (singapore)
"I was away for {a:8..20} of the {n:30} days," said {S}, "so I won't pay the full {b:S$60..S$120 by 15} of my part of the power." The others agreed: {S} paid only for the days that {S:he} had been home.
where whole b*(n-a)/n
? [How much|What] did {S} pay for power? = b*(n-a)/n : dollars
? How much did {S} save by being away? = b-b*(n-a)/n : dollars
? The others, {u:2..3} of them, make up evenly for what {S} did not pay. How much more is it for each? = (b-b*(n-a)/n)/u : dollars where whole 10*(b-b*(n-a)/n)/u

== rf-cleaning-rota
{S}'s flat has a rota: bins take {a:10..15} minutes, the bath {b:25..40 by 5}, the kitchen {c:35..50 by 5}. It's all done [each|every] week. A cleaner would [want|charge] {p:£12..£18 by 3} [an|per] hour and [works|is] just as quick.
? How many minutes of cleaning are on the rota [each|every] week? = a+b+c : minutes
? [What|How much] would a cleaner cost the flat [per|a] week? = (a+b+c)/60*p : pounds where whole (a+b+c)*p/60
? The {n:3..5} flatmates share the work evenly over {w:10..12} weeks. How many minutes does each clean? = (a+b+c)*w/n : minutes where whole (a+b+c)*w/n

== rf-rent-rise (us)
{S}'s rent was {a:$800..$1600 by 100}. The landlord raised it by {r:5%,10%} when the stairs were rebuilt, and {S}'s roommate, who pays {f:1/4,2/5,1/2} of the rent, moved out a month later without being replaced.
? How much rent must {S} pay alone now? = a+a*r : dollars
? {S} finds a new roommate who pays {g:1/2,1/5} of the present rent, plus {b:$30..$60 by 10} for parking. How much of the rent is left to {S} when the parking money goes towards it? = a+a*r-g*(a+a*r)-b : dollars
? [How much|What] did the roommate pay right after the rise? = (a+a*r)*f : dollars

== rf-hostel-beds (kenya)
A hostel near Kenyatta University has {a:8..20} rooms with {b:2..4} beds and {c:3..9} rooms with {d:6} beds. A bed is {p:KSh 3500..KSh 6000 by 500} [a|per] month. {e:5..15} beds are free in August.
~ The hostel is {j:5..20} minutes' walk from the lecture halls.
? How much rent comes in during August? = p*(a*b+c*d-e) : shillings
? How many beds are taken? = a*b+c*d-e : beds
? How much could come in if every bed were taken? = p*(a*b+c*d) : shillings

== rf-deposit-deductions
{S}'s deposit was {a:£700..£1400 by 50}. When {S:he} moved out, the agent [listed|deducted]: stain on the carpet {b:£40..£120 by 5}; missing plates {c:£10..£40 by 5}; key not returned, {f:1/10,1/20} of the deposit.
~ {S} had lived there for {j:2..6} years.
? How much of the deposit did {S} get back? = a-b-c-a*f : pounds
? How much was deducted? = b+c+a*f : pounds
? By how much was the key [dearer|more expensive] than the plates? = a*f-c : pounds where a*f > c

== rf-groceries-kitty (philippines)
who S: woman
Boarders in Baguio put {a:₱500..₱900 by 50} each into a kitty for rice and fish. There are {n:4..7} of them. In {w:2..3} weeks they [use|eat] {b:₱900..₱1400 by 100} worth a week; {S}, the treasurer, pays back what is left evenly.
where n*a > b*w, whole (n*a-b*w)/n
? How much does each boarder get back? = (n*a-b*w)/n : pesos
? A guest eats along for {c:₱200..₱400 by 50} that go into the kitty. How much does each boarder get back then, if the food costs the same? = (n*a+c-b*w)/n : pesos where whole (n*a+c-b*w)/n, n*a+c > b*w
? [How much|What] does the food cost each boarder in the end? = b*w/n : pesos where whole b*w/n

== rf-unknown-rent (us)
hide x:900..2400 by 50
let s = (x+b)/n
{n:3..4} roommates split the rent and the {b:$90..$180 by 15} for utilities evenly, and each pays {s} dollars.
where whole (x+b)/n
? What is the rent? = n*s-b | x: (x+b)/n = s : dollars
? From next month the rent is {c:$60..$120 by 12} higher and the utilities do not change. [How much|What] will each pay? = s+c/n : dollars
? If another roommate moved in and nothing else changed, [what|how much] would each pay? = n*s/(n+1) : dollars where whole n*s/(n+1)

== rf-big-small-room (malaysia)
hide x:300..600 by 10
let t = x+x+d
In Petaling Jaya the big and the small room of a flat together cost {t} ringgit. The big room is {d:RM60..RM200 by 20} [dearer|more expensive].
? What is the rent of the small room? = (t-d)/2 | s, b: s+b = t, b-s = d : ringgit
? What is the rent of the big room? = (t+d)/2 | b, s: s+b = t, b-s = d : ringgit
? The tenant of the small room leaves after {n:3..8} months and it stays empty. How much does the flat bring in the whole year? = t*12-(12-n)*((t-d)/2) : ringgit

== rf-hot-water-queue
Showers: {S} {a:8..15} minutes, {T} {b:6..20} minutes, Rory {c:5..12} minutes, straight after each other from {s:6:30 am..7:15 am by 5}. 
? When is the last of them done? = s+(a+b+c)/60 : clock
? If each of them showers {e:2..4} minutes less, how many litres do all of them save in {n:5..7} days, at {m:7..10} litres a minute? = 3*e*m*n : litres
? The shower uses {l:7..10} litres a minute. How many litres do {S} and Rory use together? = l*(a+c) : litres

== rf-pet-fee (us)
{S}'s building asks {a:$25..$50 by 5} [a|per] month for a dog, {b:$15..$24} for a cat and nothing for a gecko. {S} has {c:2..3} cats and a gecko; {S:his} neighbor has {d:2..3} dogs.
? [How much|What] do {S} and the neighbor pay a month for their pets together? = b*c+a*d : dollars
? How much more does the neighbor pay a month than {S}? = a*d-b*c : dollars where a*d > b*c
? What do {S}'s pets cost in fees over {y:2..4} years? = b*c*12*y : dollars

== rf-couch-and-fridge (canada)
The couch cost {a:$200..$500 by 20}, the fridge {b:$300..$700 by 20}. {S} paid {f:1/2,1/4,3/4} of the couch, and {r:25%,50%} of the fridge; {T} paid everything else.
~ They have shared the flat for {j:3..20} months.
? [How much|What] did {T} pay? = a-a*f+b-b*r : dollars
? [How much|What] did {S} pay? = a*f+b*r : dollars
? When {T} moves out, {S} buys {T}'s part of the fridge at {g:1/2 as "half"} of what {T} had paid. What does {S} give {T}? = (b-b*r)*g : dollars

== rf-lodging-by-night (ghana)
A lodge in Cape Coast [asks|takes] {a:90..160 by 10} cedis a night and {b:500..800 by 50} cedis a week, a week being {z:7} nights. {S} stays for {c:2..3} weeks and {d:2..4} nights.
? How many cedis [does|must] {S} pay at these rates? = b*c+a*d : cedis
? How many nights does {S} stay? = c*z+d : nights
? How many cedis would {S} pay if each night were charged singly? = a*(c*z+d) : cedis

== rf-paint-the-flat (new-zealand)
To get a week's rent back, flatmates paint the lounge: walls {a:3..6 digits} m and {b:4..7 digits} m long, opposite walls alike, all {h:2.5} m high, with {w:5..9} square metres of doors and windows left out. A tin covers {c:10,12} square metres.
~ The lounge has {j:2..3} windows.
? How many square metres must they paint? = 2*(a+b)*h-w : square metres
? How many tins of paint do they need for a single coat? = ceil((2*(a+b)*h-w)/c) : tins
? How many metres is it round the lounge? = 2*(a+b) : metres

== rf-mean-rent (south-africa)
Rents on a board in Observatory: {a:R3500..R6000 by 100}, {b:R3500..R6000 by 100}, {c:R4000..R7000 by 100}, {d:R4000..R7000 by 100}. {S} can afford {e:R4000..R5500 by 100}.
where whole (a+b+c+d)/4
? If the cheapest were to rise by {u:10%,20%}, [what|how much] would it cost a month? = min(min(a,b),min(c,d))+u*min(min(a,b),min(c,d)) : rand
? By how much is the dearest rent above what {S} can afford? = max(max(a,b),max(c,d))-e : rand where max(max(a,b),max(c,d)) > e
? [How much|What] would the cheapest cost {S} in a year? = 12*min(min(a,b),min(c,d)) : rand

== rf-guest-nights (india)
{S}, Kabir and Mohan share a flat in Pune; each had been paying {a:₹6000..₹9000 by 300} [a|per] month. When {S}'s nephew stayed for {m:2..4} months, the nephew paid {b:₹2400..₹4500 by 300} [a|per] month, and the {n:3} flatmates lowered their own shares equally.
where whole b/n
? [What|How much] did each flatmate pay a month while the nephew stayed? = a-b/n : rupees
? How much did {S} save over the nephew's stay? = b/n*m : rupees
? When the nephew leaves, the rent of the whole flat rises by {r:5%,10%}. [What|How much] does each flatmate pay then? = a+r*a : rupees

== rf-jamaica-solar (jamaica)
Sharing a water heater cuts the power bill of {n:4,5} flats in Portmore. It was {a:$9000..$14000 by 500} a flat; it is {r:20%,25%,40%} less with the heater. The heater cost {c:$60000..$140000 by 4000}.
where whole a*r
? How much do all the flats together save [each|every] month? = n*a*r : dollars
? After how many full months will the savings have paid for the heater? = ceil(c/(n*a*r)) : months
? If {d:2} of the flats stay out and the others buy the heater evenly, [how much|what] must each of them pay for it? = c/(n-d) : dollars where whole c/(n-d)

== rf-washing-machine-coins
The machine in the cellar [takes|needs] {a:3..5} coins of {p:50} pence for a wash and {b:2} such coins for a dry. {S} has {c:14..30} of these coins and [does|washes] {d:2..3} loads, drying all but a single load.
where c > d*a+(d-1)*b
? How many coins [has {S} left|does {S} have left]? = c-d*a-(d-1)*b : coins
? How many pence did the laundry cost? = p*(d*a+(d-1)*b) : pence
? How many pounds were all of {S}'s coins worth at first? = c*p/100 : pounds where c*p >= 100

== rf-utilities-of-rent (pakistan)
who S: woman
From her stipend of {a:60000..90000 by 5000} rupees {S} pays {b:16000..24000 by 2000} rupees for her room in Lahore. The cook gets {c:20%,25%,50%} of what the room costs, the laundry {d:10%,20%} of what the cook gets, and the bus pass is {e:1500..3000 by 500} rupees.
? How many rupees of the stipend [are left|remain]? = a-b-b*c-d*b*c-e : rupees
? How many rupees does the laundry get? = d*b*c : rupees
? Her stipend is cut by {f:10%,20%}. If nothing else changes, how many rupees [are left|remain]? = a-f*a-b-b*c-d*b*c-e : rupees

== rf-moving-truck (us)
{S} and {n:2..3} roommates rent a truck for {a:$30..$50 by 10} plus {b:60,75,80} cents a mile. The new place is {c:12..40 by 4} miles away, and they make {d:2..3} trips there, [leaving the truck|with the truck left] at the new place after the last.
where whole (a*100+b*c*(2*d-1))/(n+1)
? How many miles do they drive? = c*(2*d-1) : miles
? How many cents must each pay if they split the cost evenly? = (a*100+b*c*(2*d-1))/(n+1) : cents

== rf-internet-upgrade (us)
Internet for the house [is|costs] {a:$60..$90 by 5} a month, split evenly by {n:5} people. A faster plan is {r:20%,40%} dearer; {S}, who [streams games|works at home], offers to pay {b:$10..$20} of it alone if the rest of it is split evenly by all {n}, {S} too.
where whole r*a, whole (a+r*a-b)/n
? How much would {S} then pay per month? = b+(a+r*a-b)/n : dollars
? By how much would the monthly part of each of the others change? = max((a+r*a-b)/n,a/n)-min((a+r*a-b)/n,a/n) : dollars where (a+r*a-b)/n != a/n, whole a/n
