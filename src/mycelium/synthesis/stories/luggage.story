topic: luggage
place: any

== luggage-carousel-week
The belt at gate hall B brings {a:40..90} suitcases [an hour|per hour|every hour] for {b:6..10} hours a day, every day of the week. On the holiday weekend {c:3..6} special flights add {d:80..150 by 10} suitcases each.
~ The belt is {zq:60..120 by 10} metres long.
? How many suitcases come out in the week of the holiday weekend? = a*b*7+c*d : suitcases
? How many suitcases do the special flights add? = c*d : suitcases

== luggage-name-tag-swap
Each of the {a:8..16} members of the trekking club brings a supply of coloured tags and ties a tag on the rucksack of every other member[, so that nobody is ever forgotten|, for luck].
? How many tags are tied on [altogether|in all|in total]? = a*(a-1) : tags
? Tags are sold in packs of {b:10,20}. How many packs are needed for the whole club? = ceil(a*(a-1)/b) : packs where mod(a*(a-1),b) > 0

== luggage-bags-on-the-roof
On the roof of the bus {d:4..9} rucksacks and {c:5..12} boxes are tied down, and {a:3..6} nets with {b:4..7} balls each. At a bend all {d} rucksacks fall off, and from each net a ball gets lost.
~ The bus climbs to {zq:2000..3500 by 100} metres.
? How many things are still on the roof, if boxes and balls are counted and the nets are not? = d+c+a*b-a-d : things
? How many balls are still there? = a*b-a : balls
? How many things had been tied down, balls and not nets counted? = d+c+a*b : things

== luggage-overweight-fee (uk)
The airline allows {a:20..23} kg for a suitcase. {S} has booked {n:3} suitcases, and the weight may be spread over them at will. They weigh {c:26..30} kg, {d:18..24} kg and {e:24..29} kg. Every kg too much [costs|is] {p:£8..£12}.
~ The flight takes {zq:4..11} hours.
where c+d+e > n*a+2
? How much must {S} pay for the extra weight? = (c+d+e-n*a)*p : pounds
? By how many kg are the suitcases too heavy [altogether|in all|in total]? = c+d+e-n*a : kg
? How many kg do the suitcases weigh together? = c+d+e : kg

== luggage-porters-year
{c:4..9} porters work at the old station. Each carries {a:20..40} bags on every day of the week and {b:5..15} more on each of the days from Monday to Friday; [besides|in addition], a robot carries {d:300..700 by 50} bags [a week|per week|each week].
? How many bags are carried in {w:2..6} weeks? = (d+c*(a*7+b*5))*w : bags
? How many bags does a porter carry in a week? = a*7+b*5 : bags
? How many bags more than the robot do all the porters carry in a week? = c*(a*7+b*5)-d : bags

== luggage-clothes-for-trip
PACKING LIST: {a:5..8} shirts at {b:180..260 by 20} grams, {c:2..4} pairs of trousers at {d:400..600 by 50} grams, a robe, {e:700..1100 by 50} grams.
~ "Willing to wash?" asks {S}'s mother.
? How many grams do all these clothes weigh? = a*b+c*d+e : grams
? How many grams more do the shirts weigh than the trousers? = a*b-c*d : grams where a*b > c*d+20
? The empty bag is {f:1500..2500 by 100} grams, and {g:7} kg are allowed in the cabin. How many more grams may {S} pack? = g*1000-a*b-c*d-e-f : grams where g*1000 > a*b+c*d+e+f+50

== luggage-sale-chain
A suitcase was {a:$80..$200 by 20}. In the sale it is {b:25%,30%,40%,50%} off, and with a card from the hotel {S} gets {c:10%,20%} off the sale price. A strap for it is {d:$6..$12}.
~ The suitcase has {zq:4..6} pockets and a secret zip.
where whole a*b, whole (a-a*b)*c
? How much do suitcase and strap cost {S}? = (a-a*b)-(a-a*b)*c+d : dollars
? What is the sale price of the suitcase? = a-a*b : dollars
? How much [money |]does {S} save on the suitcase in all? = a*b+(a-a*b)*c : dollars

== luggage-unclaimed-auction (south-africa)
At the auction of unclaimed luggage, {a:12..25} suitcases went for {b:R250..R400 by 10} each and {c:8..15} rucksacks for {d:R120..R200 by 10} each. {e:1/5,1/4,1/2} of the money goes to an orphanage, {f:R600..R1500 by 100} to the auctioneer and the rest to the airport.
~ The sale lasted {zq:3..6} hours, and {zq2:80..200 by 10} people came.
where whole (a*b+c*d)*e, (a*b+c*d)*(1-e) > f+200
? How much goes to the airport? = a*b+c*d-(a*b+c*d)*e-f : rand
? How much goes to the orphanage? = (a*b+c*d)*e : rand
? How much more did the suitcases bring than the rucksacks? = a*b-c*d : rand where a*b > c*d+20

== luggage-lockers-hours (singapore)
A locker [costs|is] {a:S$3..S$5} for the first {n:4} hours and {b:S$1..S$2} for each further hour. {S} locks the bag in at {t:7:00 am..8:00 am by 30} and takes it out {c:7..12} hours later.
~ {S}'s bag weighs {zq:9..20} kg.
? How much does the locker cost? = a+b*(c-n) : dollars
? How much would {d:2..3} such lockers cost for the same time? = d*(a+b*(c-n)) : dollars

== luggage-conveyor-speed
From the plane to the hall the bags ride {a:240..720 by 120} metres on a belt that moves {b:2,3,4} metres a second. The passengers walk the same way in {c:5..9} minutes and then wait {d:40..90 by 10} seconds for their passports.
where whole a/b, c*60+d > a/b+10
? How many seconds does a bag lie in the hall before its owner comes, if bag and owner leave the plane together? = c*60+d-a/b : seconds
? How many seconds does a bag ride on the belt? = a/b : seconds

== luggage-box-volume
{S}'s trunk is {a:80..120 by 10} cm long, {b:40..60 by 10} cm wide and {c:30..50 by 10} cm high. {S:He} fills it with shoe boxes of {d:20} cm by {e:10} cm by {f:10} cm, without any gap.
where whole a*b*c/(d*e*f)
? How many shoe boxes fit into the trunk? = a*b*c/(d*e*f) : shoe boxes
? How many litres does the trunk hold, if {g:1000} cubic cm are a litre? = a*b*c/g : litres
? {h:12..40} shoe boxes are filled already. How many more fit in? = a*b*c/(d*e*f)-h : shoe boxes where a*b*c/(d*e*f) > h+1

== luggage-school-trip-bags (ireland)
{a:24..40} pupils travel to Kerry. {b:1/2,1/4,3/4} of them bring a suitcase, the others a rucksack; {c:3..8} also have a guitar or some other instrument in a case. The hold of the bus takes {d:45..60} pieces.
~ The drive takes {zq:3..5} hours.
where whole a*b, d > a+c+1
? How many more pieces could the hold take? = d-a-c : pieces
? How many pupils bring a rucksack? = a-a*b : pupils

== luggage-trolley-coins
At the station a trolley needs a coin, which comes back at the end. On Monday {a:120..200 by 10} trolleys were taken; {b:5%,10%,20%} of them were left standing around, and {S} returned those and kept the coins of {c:€2} each. A sandwich for lunch was {d:€4..€7}.
~ The station has {zq:8..20} platforms.
where whole a*b, a*b*c > d+1
? How much did {S} have left after lunch? = a*b*c-d : euros
? How many trolleys were brought back by their users? = a-a*b : trolleys

== luggage-zip-repairs
{S} repairs suitcases. A zip takes {a:20..30 by 5} minutes, a wheel {b:10,15} minutes, a handle {c:8..12} minutes. Today {d:3..5} zips, {e:4..8} wheels and {f:2..5} handles have to be done before {h:5:00 pm}; it is {t:1:00 pm..1:30 pm by 30} now.
where (h-t)*60 > a*d+b*e+c*f+5
? How many minutes will {S} have to spare? = (h-t)*60-(a*d+b*e+c*f) : minutes
? How many minutes will the repairs take? = a*d+b*e+c*f : minutes
? At {p:$1..$2} a minute, how much do the repairs bring in? = (a*d+b*e+c*f)*p : dollars

== luggage-two-sizes
hide s:10..30, r:8..25
let n = s + r
let m = p*s + q*r
A cargo net holds {n} pieces: suitcases of {p:20} kg and rucksacks of {q:12} kg. The crane shows {m} kg.
~ The net is {zq:3..5} metres wide.
? How many suitcases are in the net? = (m-q*n)/(p-q) | s, r: s + r = n, p*s + q*r = m : suitcases
? How many rucksacks are in the net? = (p*n-m)/(p-q) | r, s: r + s = n, q*r + p*s = m : rucksacks

== luggage-average-weight
"Together, our first {n:4} bags weigh {a:60..84 by 4} kg," [says {S}|{S} says]. "With grandmother's bag the average is {b:1..3} kg higher."
where whole a/n
? What is the average weight of the first {n} bags in kg? = a/n : kg
? How many kg does grandmother's bag weigh? = (a/n+b)*(n+1)-a : kg

== luggage-lost-report (philippines)
Luggage report of Mactan airport: {a:60..140 by 20} bags arrived late in June; {b:55%,65%,75%,80%} of them were delivered on the next day and {c:1/2,1/4} of the others on the second day. {d:2..6} bags of those still left were never found, and all the rest came within a week.
~ The airport has {zq:20..40} gates.
where whole a*b, whole (a-a*b)*c, (a-a*b)-(a-a*b)*c > d+1
? How many bags came after the second day, but within a week? = (a-a*b)-(a-a*b)*c-d : bags
? How many bags were delivered on the second day? = (a-a*b)*c : bags
? How many bags were not delivered on the next day? = a-a*b : bags

== luggage-wrapping-plastic
To wrap a suitcase in plastic film takes {a:6..9} metres. A roll has {b:150..300 by 50} metres; on Friday {c:12..20} suitcases were wrapped, and the film tore {d:2..4} times, each time wasting {e:2..3} metres.
where b > a*c+d*e+a
? How many metres [are left|remain|are still left] on the roll? = b-a*c-d*e : metres
? How many more suitcases can be wrapped with what is left, if the film does not tear again? = floor((b-a*c-d*e)/a) : suitcases where b-a*c-d*e > 2*a
? How many metres were wasted? = d*e : metres

== luggage-army-march (nigeria)
A troop of scouts carries its baggage to the camp: {a:12..24} tents of {b:6..9} kg, {c:3..6} pots of {d:4..8} kg and {e:30..60 by 5} kg of rice. The {f:20..30} scouts share the load equally.
~ The way to the camp is {zq:6..15} km.
where whole (a*b+c*d+e)/f*10
? How many kg does each scout carry? = (a*b+c*d+e)/f : kg
? How many kg does the whole baggage weigh? = a*b+c*d+e : kg
? When the rice is eaten, how many kg must be carried home [altogether|in all|in total]? = a*b+c*d : kg

== luggage-moving-pianist
A pianist travels with {a:4..7} trunks, {b:2..4} more suitcases than trunks and {c:2 times} as many hat boxes as suitcases. A porter asks {d:$3..$4} for a trunk, {e:$2} for a suitcase and nothing for a hat box.
~ The concert tonight begins at {zq:7:00 pm..8:30 pm by 15}.
? How much does the porter get? = a*d+(a+b)*e : dollars
? How many pieces of luggage are there [altogether|in all|in total]? = a+(a+b)+c*(a+b) : pieces
? How many more hat boxes than trunks are there? = c*(a+b)-a : boxes

== luggage-unknown-souvenir-weight (canada)
On the bathroom scales {S} stands with the suitcase: {a:78..96} kg. Without it {S:he} weighs {b:55..70} kg. {c:9..12} kg of the suitcase are clothes, {d:3..4} kg is the suitcase itself, [and|while] the rest is maple syrup in cans of {e:500} grams.
where a > b+c+d+2
? How many cans of maple syrup are in the suitcase? = (a-b-c-d)*1000/e : cans
? How many kg of maple syrup are in it? = a-b-c-d : kg
? How many kg is the suitcase [altogether|in all|in total]? = a-b : kg

== luggage-factory-line
A factory sews {a:120..240 by 20} rucksacks [a day|per day|each day]. {b:5%,10%,15%} of them fail the tear test and are sewn again, the rest are packed, {c:6,12} to a box.
~ {zq:60..150 by 10} people work there.
where whole a*b, whole (a-a*b)/c
? How many boxes are packed each day? = (a-a*b)/c : boxes
? How many rucksacks are packed in {d:5..6} days? = (a-a*b)*d : rucksacks
? How many rucksacks fail the test in {e:10..20} days? = a*b*e : rucksacks

== luggage-taxi-boot (india)
A taxi boot takes {a:3..4} suitcases. At Agra station {b:13..30} tourists arrive with {c:2} suitcases each, and each taxi carries {d:3} tourists.
where mod(b*c,a) > 0, mod(b,d) > 0
? How many taxis are needed for the suitcases alone? = ceil(b*c/a) : taxis
? How many taxis are needed so that there is room for both the tourists and their suitcases? = max(ceil(b*c/a),ceil(b/d)) : taxis

== luggage-lock-codes
"My padlock has {a:3} wheels with {b:8..10} signs each," explains {S}. "I forgot the code, and every try takes {c:3,5,6} seconds."
? How many codes are possible? = b*b*b : codes
? How many minutes would trying all the codes take? = b*b*b*c/60 : minutes where whole b*b*b*c/60*10

== luggage-courier-bags-chain
A bike courier firm orders shoulder bags: {a:24..60 by 4} at {b:$45..$75 by 5} [each|apiece]. {c:25%,50%} of them get a sewn logo for {d:$6..$10} each. The maker gives {e:10%,20%} off the bags, not off the logos, and the firm pays in {f:4,6} equal installments.
~ Each bag holds {zq:25..45 by 5} litres.
where whole a*c, whole a*b*e, whole (a*b-a*b*e+a*c*d)/f*2
? How much is each installment? = (a*b-a*b*e+a*c*d)/f : dollars
? How much does the firm pay in all? = a*b-a*b*e+a*c*d : dollars
? How much do the logos cost? = a*c*d : dollars

== luggage-hotel-porter-day (philippines)
{S} is a hotel porter in Cebu. On a Friday {a:30..50} guests arrive with {b:2} bags each and {c:12..20} leave with {d:3} bags each. For each bag {S} gets {e:₱10..₱20 by 5}; {f:8..15} guests add a tip of {g:₱50..₱100 by 10} each. {h:1/2,1/5,1/10} of all this money goes to {S:his} sister's medical school.
where whole (a*b*e+c*d*e+f*g)*h
? How much of Friday's money does {S} keep? = (a*b*e+c*d*e+f*g)-(a*b*e+c*d*e+f*g)*h : pesos
? How much money does {S} get on Friday? = a*b*e+c*d*e+f*g : pesos
? How many bags does {S} carry? = a*b+c*d : bags

== luggage-expedition-yaks (india)
[For the trek:|The load of the trek:] {a:12..18} tents of {b:5..7} kg, {c:20..30} mats of {d:2} kg, food for {e:10..14} days at {f:15..22} kg [a day|per day|each day]. A yak carries {g:60,70,80} kg. For every day of marching the food for a day is eaten.
~ The pass lies at {zq:4500..5500 by 100} metres.
where mod(a*b+c*d+e*f,g) > 0
? How many yaks are needed at the start? = ceil((a*b+c*d+e*f)/g) : yaks
? How many kg must be carried after {h:4..8} days? = a*b+c*d+(e-h)*f : kg
? How many kg heavier is the food at the start than the tents? = e*f-a*b : kg where e*f > a*b+2

== luggage-scale-machine-income (uk)
A weighing machine for suitcases at Dover takes {a:50p..80p by 10}. It is used by {b:20..35} people on a weekday and {c:2 times} as many on Saturday; on Sunday {d:50%,25%} fewer than on Saturday come. Mending it costs {e:900p..2000p by 100} a month.
~ The machine is {zq:3..20} years old.
where whole b*c*d
? How many pence does the machine take in a whole week? = a*(5*b+b*c+(b*c-b*c*d)) : pence
? How many people use it on Saturday and Sunday together? = b*c+(b*c-b*c*d) : people
? How many pence of {f:4} whole weeks' takings are left when a month's mending is paid? = a*(5*b+b*c+(b*c-b*c*d))*f-e : pence

== luggage-tailor-patches (nigeria)
From {a:8..14} yards of canvas {S} sews travel bags: a large bag takes {b:1 1/2} yards, a small bag {c:1/2} of a yard. {S:He} makes {d:3..5} large bags, then small bags until the canvas is used up. The canvas cost {e:₦2000..₦3000 by 200} a yard; a large bag sells for {f:₦9000..₦12000 by 500} and a small bag for {g:₦3500..₦5000 by 500}.
~ {S}'s sewing machine is {zq:10..40} years old.
where a > b*d+2*c, whole (a-b*d)/c
? How much more than the canvas cost do all the bags bring in? = d*f+(a-b*d)/c*g-a*e : naira
? How many small bags does {S} make? = (a-b*d)/c : bags
? How many yards are used for the large bags? = b*d : yards
