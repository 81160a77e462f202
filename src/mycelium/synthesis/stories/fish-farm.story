topic: fish-farm
place: kenya

== fish-hotels-on-sunday
Every day of last week {a:40..90} fish were netted from {S}'s pond near [Kisumu|Siaya], {b:4..12} of which were too small and were thrown back; the others went into a holding tank. On Sunday evening {c:5..9} hotels fetched {d:20..30} fish each, and with each order went a free fish for the driver.
~ The tank is guarded by {ya:2..3} dogs at night.
where (a-b)*7 > c*d+c+5
? How many fish remained in the holding tank? = (a-b)*7-c*d-c : fish
? How many fish were put into the holding tank in the week? = (a-b)*7 : fish
? A hotel pays {p:KSh 180..KSh 280 by 20} a fish. How much did the hotels pay altogether? = c*d*p : shillings

== fish-fingerlings-shared
For the village ponds {S} has brought {d:120..260 by 10} fingerlings from the hatchery, {b:90..180 by 10} from the school pond, {a:60..150 by 10} from the lake on Friday and just as many on Saturday. The chief added {c:3..6} from his own tank, and exactly that number of the {e:11..16} households said they had no pond yet. The other households share all the fingerlings equally.
where whole (d+c+b+a+a)/(e-c)
? How many fingerlings does each of the other households get? = (d+c+b+a+a)/(e-c) : fingerlings
? How many fingerlings were there altogether? = d+c+b+a+a : fingerlings

== fish-cages-in-lake (malaysia)
~ The moon had not yet risen over the lagoon.
In the till there are {e:RM100..RM400 by 50}. Tonight {S} hauls {a:5..12} cages holding {b:20..40} seabass each; {c:8..25} fish are kept back for breeding, and all the others are sold at {d:RM14..RM22} apiece.
? How much money will be in the till after the sale? = e+d*(a*b-c) : ringgit
? How many seabass are sold? = a*b-c : seabass
? {r:10%,20%} of the money from the sale is paid to the crew. How much does the crew get? = d*(a*b-c)*r : ringgit

== fish-feed-cost-gain
A tilapia eats {a:1.5,1.6,1.8} kg of feed to gain a kilogram. {S} stocks {b:200..600 by 100} fish of {c:50} g and sells them at {d:300,350,400,450} g; feed costs {p:KSh 90..KSh 130 by 10} a kilogram.
~ The pond lies {ya:2..6} km from the road.
? How many kilograms of feed do all the fish eat? = b*(d-c)*a/1000 : kg
? How many kilograms do all the fish gain together? = b*(d-c)/1000 : kg
? What does the feed for a single fish cost? = (d-c)*a*p/1000 : shillings

== fish-shrimp-pond-share (philippines)
{n:3..4} cousins leased a shrimp pond for {a:₱18000..₱36000 by 1000}. The harvest of {b:300..700 by 20} kg was sold at {c:₱260..₱340 by 20} a kilogram; feed and power had cost {d:₱24000..₱48000 by 1000}. The cousins share equally what is left when lease, feed and power are paid.
where b*c > a+d+5000, whole (b*c-a-d)/n
? How much money does each cousin get? = (b*c-a-d)/n : pesos
? How much was paid for lease, feed and power? = a+d : pesos
? How many kilograms had to be sold to cover lease, feed and power? = ceil((a+d)/c) : kg

== fish-guard-ages
Baba {A} has guarded the ponds for {a:18..30} years. He was {b:24..34} when he began, which is {k:2 times} the age that his helper {S} had last year.
who A: man, S: woman
where whole b/k, b/k > 11
? How old is Baba {A}? = a+b : years
? How old is {S} this year? = b/k+1 : years
? How many years older than {S} is Baba {A}? = a+b-b/k-1 : years

== fish-pond-volume
~ The soil behind the house is heavy clay, perfect for holding water.
{S} digs a pond {a:12..25} m long, {b:8..12} m wide and {c:1.2,1.5} m deep, with straight walls. A pump brings {d:10..20} cubic metres of water an hour.
where whole a*b*c/d
? How many hours must the pump run to fill the pond? = a*b*c/d : hours
? {e:3,4,5} fish may be kept for each square metre of surface. How many fish may {S} keep? = a*b*e : fish
? The bottom and the walls are lined with plastic sheet. How many square metres of sheet are needed? = a*b+2*c*(a+b) : square metres

== fish-mortality-three-months (philippines)
Of {a:1000..4000 by 500} milkfish fry, {r:10%,20%} die in the first month. In the second month {f:1/4,1/5,1/10} of the rest are taken by herons, and {b:50..150 by 10} more are stolen in the third.
~ The herons nest on {ya:3..6} dead trees nearby.
where whole a*(1-r)*f
? How many milkfish are left after the third month? = a-a*r-(a-a*r)*f-b : milkfish
? How many milkfish do the herons take? = (a-a*r)*f : milkfish
? If {c:4,5} of the milkfish weigh a kilogram, how many full kilograms are there after the third month? = floor((a-a*r-(a-a*r)*f-b)/c) : kg

== fish-truck-boxes-ice (us)
A truck takes {a:40..80 by 5} foam boxes. In a box there are {b:25,30} pounds of catfish and {c:1/5,2/5} of that weight in ice on top. {S} ships {n:2..4} full trucks a week at {p:$2..$4} a pound of fish.
? How many pounds does the load of a full truck weigh, ice included? = a*(b+b*c) : pounds
? How much is the fish of a week worth? = n*a*b*p : dollars
? How many pounds of ice are used in a week? = n*a*b*c : pounds

== fish-oxygen-paddle
A paddle wheel turns from {s:6:00 pm..8:00 pm by 30} until {t:10:30 pm..11:30 pm by 30} every evening. It draws {a:1.5,2} kilowatt hours in an hour at {p:KSh 20..KSh 26 by 2} each.
? What does the paddle wheel cost {S} each evening? = (t-s)*a*p : shillings
? For how many minutes does it turn each evening? = (t-s)*60 : minutes
? What would be saved in {d:30} evenings by starting it {e:1.5} hours later? = e*a*p*d : shillings

== fish-salmon-smokehouse (ireland)
Salmon lose {r:20%,25%} of their weight in the smokehouse. {S} hangs up {a:24..60} sides of {b:1.5,2} kg each and packs what comes out in packets of {c:200} g.
~ The smokehouse is fired with oak and stands {ya:20..60} m from the pier.
where whole a*b*(1-r)*1000/c
? How many packets does {S} pack? = a*b*(1-r)*1000/c : packets
? How many kilograms are lost in the smoke? = a*b*r : kg
? A packet is sold for {p:€7..€11}, and a kilogram of fresh salmon has cost {q:€12..€18}. What is left when the fresh salmon is paid? = a*b*(1-r)*1000/c*p-a*b*q : euros where (1-r)*1000/c*p > q

== fish-net-mending-pair
{S} mends a torn net in {a:6,10,12} hours, and {T}, with longer practice, does it in {b:3,4,5} hours. [The harvest is tomorrow|Buyers come tomorrow], so they mend it together.
where a > b
? How many minutes does it take them? = 60/(1/a+1/b) : minutes
? What percentage of the net has {T} mended after {c:1.5} hours? = c/b*100 : percent where whole c/b*100
? How many hours longer than {T} does {S} need when each works alone on such a net? = a-b : hours

== fish-algae-doubling
On Monday algae cover {a:12..40 by 4} square metres of the pond, and the patch {k:2 as "doubles"} from each day to the next. The pond has {b:480..900 by 60} square metres.
where b > a*k*k*k
? How many square metres are free of algae on Thursday? = b-a*k*k*k : square metres
? How many square metres are covered on Wednesday? = a*k*k : square metres
? By how many square metres does the patch grow from Wednesday to Thursday? = a*k*k*k-a*k*k : square metres

== fish-unknown-stock
~ The papers had been eaten by termites.
Nobody had counted the carp when {S} took over the pond. {S:He} sold {f:1/3,1/4,2/5} of them in the dry season, moved {a:20..70} to a tank, and then drained the pond and counted {b:60..200}.
where whole (a+b)/(1-f)
? How many carp had been in the pond at the takeover? = (a+b)/(1-f) | x: x*(1-f)-a = b : carp
? How many carp were sold? = (a+b)/(1-f)*f : carp
? If {c:10%,20%,50%} of the carp counted at the end were female, how many were male? = b*(1-c) : carp where whole b*c

== fish-visitors-angling-pond (uk)
At {S}'s trout lake a day ticket costs {a:£22..£30} and includes {b:2} fish; each further fish is {c:£4..£6}. On the bank holiday {d:14..36} anglers came. {e:5..10} of them caught {f:4..6} fish each, and all others took home just the {b} that are included.
~ The lake is {ya:3..6} m deep by the dam.
where d > e+3
? How much did the anglers pay altogether? = d*a+e*(f-b)*c : pounds
? How many fish were taken home? = e*f+(d-e)*b : fish
? How much did an angler with {f} fish pay? = a+(f-b)*c : pounds

== fish-weekly-weighing-average
Sample fish weighed: {a:180..260} g, {b:180..260} g, {c:180..260} g and {d:180..260} g. {S} will harvest when the average is {m:400} g, and on average a fish gains {e:5..8} g a day.
~ The scale was obtained from a clinic and is {ya:3..8} years old.
where whole (a+b+c+d)/4, whole (m-(a+b+c+d)/4)/e
? In how many days can {S} harvest? = (m-mean(a,b,c,d))/e : days
? What is the average weight of the sample? = mean(a,b,c,d) : grams
? How many grams must an average fish still gain? = m-mean(a,b,c,d) : grams

== fish-feeding-times-portions
The fish get {a:2.4..6 by 0.6} kg of pellets a day, in {b:3} equal portions. A scoop holds {c:200} g, and a sack {d:20,25} kg.
where whole a*1000/b/c
? How many scoops make up a portion? = a*1000/b/c : scoops
? How many full days does a sack last? = floor(d/a) : days
? How many sacks must be opened in {e:30,60,90} days? = ceil(e*a/d) : sacks

== fish-loan-for-pond
To line the pond {S} borrows {a:KSh 40000..KSh 120000 by 10000} and will pay back that sum with {r:10%,15%,20%} interest, in {b:8,10,20} equal payments. A harvest brings {c:KSh 30000..KSh 60000 by 5000} after costs.
where whole a*(1+r)/b
? How much is each payment? = a*(1+r)/b : shillings
? How many harvests bring in enough to pay everything back? = ceil(a*(1+r)/c) : harvests
? How much interest does {S} pay? = a*r : shillings

== fish-hatchery-tank-numbers (nigeria)
In the hatchery stand {a:6..14} tanks with {b:300..600 by 50} catfish fry in each and {c:3..7} tanks with {d:200..280 by 20} juveniles in each. A trader from [Ibadan|Benin City] takes {e:2 words} full tanks of fry and {f:100..180 by 10} juveniles.
~ The generator runs {ya:6..10} hours a day.
? How many fish are left in the hatchery? = a*b+c*d-e*b-f : fish
? Fry cost {p:₦20..₦35 by 5} each and juveniles {q:₦80..₦120 by 10}. How much does the trader pay? = e*b*p+f*q : naira
? How many more fry than juveniles were there before the trader came? = a*b-c*d : fish where a*b > c*d

== fish-school-pond-project (south-africa)
~ The classroom has a wall of windows and gets plenty of sun.
For the class aquaponics tank {n:20..36} learners each brought {q:R5,R10} and the principal added {a:R150..R300 by 50}. The pump cost {b:R180..R260 by 10}, {c:8..14} young tilapia were bought at {d:R6..R9} each, and lettuce seedlings at {e:R2..R3} will be bought with all the money that remains.
where n*q+a > b+c*d+10, whole (n*q+a-b-c*d)/e
? How many lettuce seedlings can be bought? = (n*q+a-b-c*d)/e : seedlings
? How much money did the class have at the start? = n*q+a : rand
? How much more did the pump cost than the fish? = b-c*d : rand where b > c*d

== fish-frozen-freight (canada)
{S} freezes arctic char in blocks of {a:2.5} kg. A freezer box takes {b:6..10} blocks, and {c:4..8} boxes are sent by each flight to [Iqaluit|Halifax]. There are {d:300..900 by 50} kg in the cold room.
? How many flights are needed for all the char? = ceil(d/(a*b*c)) : flights
? How many kilograms go on a flight with full boxes? = a*b*c : kg
? How many kilograms are left in the cold room after {e:2} flights with full boxes? = d-e*a*b*c : kg where d > e*a*b*c

== fish-price-per-piece (singapore)
At the farm shop {a:6} kg of grouper cost {p:S$120..S$180 by 6}; at the wet market a kilogram is {r:10%,20%,25%} dearer. {S} needs {b:2.5..8 by 0.5} kg for a wedding soup.
? What does a kilogram cost at the wet market? = p/a*(1+r) : dollars
? How much does {S} save by going to the farm shop, if going there costs {c:S$4..S$8} more in fares? = b*p/a*r-c : dollars where b*p/a*r > c
? What does {S} pay for the fish at the farm shop? = b*p/a : dollars

== fish-ice-plant-shift
The ice machine at the cooperative makes {a:40..60 by 5} kg in an hour. At dawn {b:150..300 by 25} kg lay in the bin; then {n:5..9} boats and ponds were served with {c:30..45 by 5} kg each within {h:2..4} hours, while the machine went on working.
~ The machine was installed {ya:2..7} years ago.
where b+a*h > n*c+20
? How many kilograms were in the bin after those hours? = b+a*h-n*c : kg
? How many kilograms were handed out? = n*c : kg
? At {p:KSh 10..KSh 16} a kilogram, what is the ice left in the bin worth? = (b+a*h-n*c)*p : shillings

== fish-pellet-price-weeks
A {a:20} kg bag of pellets costs {p:KSh 2400..KSh 3200 by 200}. {S}'s fish eat {b:3..6} kg a day now, and every week it becomes {c:0.5} kg a day more.
? How many kilograms do they eat this week and next week together? = b*7+(b+c)*7 : kg
? What does the feed of this week cost? = p/a*b*7 : shillings
? How many kilograms a day will they eat {w:3..5} weeks from now? = b+w*c : kg

== fish-two-ponds-compared (malaysia)
& Pond A: {a:400..900 by 100} fish, {r:10%,20%} lost, {b:0.4,0.5} kg a fish at harvest.
& Pond B: {c:300..700 by 100} fish, {s:5%,10%} lost, {d:0.6,0.7} kg a fish at harvest.
Both kinds are sold at {p:RM8..RM12} a kilogram by {S}.
where whole a*r, whole c*s
? How much money do both ponds bring? = (a*(1-r)*b+c*(1-s)*d)*p : ringgit
? How many kilograms are harvested from pond A? = a*(1-r)*b : kg
? How many fish are lost in both ponds? = a*r+c*s : fish

== fish-emergency-water-change
After the pump failed, {S} had to change {r:20%,30%,40%} of the water in {n:3..6} tanks of {a:1500..3000 by 500} litres. Buckets of {b:15,20} litres were carried by {c:5..8} neighbours, {d:2..3} buckets each in a minute.
where whole n*a*r/(b*c*d)
? How many minutes did the change of water take? = n*a*r/(b*c*d) : minutes
? How many buckets were carried altogether? = n*a*r/b : buckets
? How many litres were changed in a single tank? = a*r : litres

== fish-restaurant-standing-order (us)
A seafood restaurant takes {a:40..90 by 5} trout from {S} every Friday at {p:$5..$7}, and {k:2 times} as many in the {b:3..4} weeks before Easter. A season has {c:20..26} Fridays, those before Easter among them; ice and driving cost {d:$25..$45 by 5} each Friday.
? How much does {S} earn in the season from the restaurant, after ice and driving? = (a*(c-b)+a*k*b)*p-c*d : dollars
? How many trout does the restaurant take in the season? = a*(c-b)+a*k*b : trout
? How much does a Friday before Easter bring, after ice and driving? = a*k*p-d : dollars
