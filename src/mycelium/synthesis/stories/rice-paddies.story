topic: rice-paddies
place: philippines

== rice-threshing-days
A cooperative in [Isabela|Nueva Ecija] must pack {a:4000..18000 by 500} kg of palay into sacks of {b:50} kg within a single week. On {c:2..3} days of that week the [granary is closed for the fiesta|workers are at a wedding].
~ The cooperative has {ya:35..80} members and an old rice mill.
where whole a/b/(7-c)
? How many sacks must be packed on each of the other days, the same number every day? = a/b/(7-c) : sacks
? How many sacks are needed altogether? = a/b : sacks
? If only {d:20..60 by 5} sacks can be packed in a day, how many working days are needed? = ceil(a/b/d) : days

== rice-sacks-in-granary (india)
After the kharif harvest there were {g:20..60} sacks of last year's rice, {c:30..90} sacks of basmati, and {a:5..12} ox-carts with {b:8..15} sacks of ordinary rice each in {S}'s granary. The moneylender took away {d:15..45} sacks; then {e:2..4} lorries brought {f:20..40} sacks each from the neighbour, to be stored.
~ The granary walls are {ya:40..60 by 5} cm thick.
? How many sacks lie in the granary now? = g+c+a*b-d+e*f : sacks
? How many sacks came on carts and lorries? = a*b+e*f : sacks
? The neighbour pays {p:₹5..₹12} a sack for storing. How much does {S} get? = e*f*p : rupees

== rice-day-of-the-year
In a year that is not a leap year, {S} plants the seedlings when {a:4..25} days of May have gone by, that day included. [The almanac on the wall|An almanac] counts all days from New Year's Day: January has {m:31} days, February {n:28}, March {o:31} and April {q:30}.
? Which number does the planting day have in the almanac? = a+m+n+o+q : number
? The rice is cut {d:110..125 by 5} days after planting. Which number does the day of cutting have? = a+m+n+o+q+d : number

== rice-wages-overtime
At transplanting time a worker is due {e:14..16} hours at the normal wage of {c:₱50..₱65 by 5} an hour over Monday and Tuesday; all hours beyond that are paid {d:₱70..₱90 by 5}. On Monday {S} worked {a:10..12} hours, of which {b:2..3} were counted as extra, and on Tuesday {S:he} worked just as long as was needed to make up the normal hours. Besides, {S:he} carried {f:6..15} bundles of seedlings at {g:₱10..₱20 by 5} each.
~ Leeches and tadpoles live in the ditches.
where e > a-b+3
? How much did {S} earn on both days, bundles included? = c*(a-b)+b*d+c*(e-(a-b))+f*g : pesos
? How many hours did {S} work on Tuesday? = e-(a-b) : hours
? How much did {S} earn for Monday's hours? = c*(a-b)+b*d : pesos

== rice-snails-halving (malaysia)
~ The fields looked as though someone had cut them with scissors.
Golden apple snails eat the young rice. The ducks that {S} let into the field left on the first evening {a:243..1215 by 243} snails, and from each evening to the next the number was divided by {b:3}.
? How many snails were counted from the first to the fourth evening, all counts added? = a+a/b+a/b/b+a/b/b/b : snails
? How many snails were left on the third evening? = a/b/b : snails
? How many snails were eaten between the first evening and the second? = a-a/b : snails

== rice-hand-harvest-hours (india)
From {s:6:00 am..7:00 am by 30} until {t:10:30 am..11:30 am by 30} {S}'s sickle cuts {a:15..30} sheaves an hour, before the sun drives everybody home. {b:1/5,1/4,1/3} of what {S:he} cuts is {S:his} wage, and the rest belongs to the landlord.
~ {ya:10..20} storks follow the reapers.
where whole a*(t-s)*b
? How many sheaves of a morning's work belong to the landlord? = a*(t-s)-(t-s)*a*b : sheaves
? How many sheaves does {S} cut in a morning? = a*(t-s) : sheaves
? In {n:5..12} mornings, how many sheaves does {S} earn? = a*(t-s)*b*n : sheaves

== rice-terrace-walls
A terrace is {a:20..45 by 5} m long and {b:4..8} m wide, and {n:6..15} terraces of this size climb the slope. A hectare is {h:10000} square metres and yields {c:3000..5000 by 500} kg.
~ The path up has {ya:200..500 by 20} steps.
? How many square metres do the terraces measure altogether? = n*a*b : square metres
? How many kilograms do all the terraces yield? = n*a*b/h*c : kg
? A stone wall runs along the long lower edge of each terrace. How many metres of wall are there? = n*a : metres

== rice-milling-loss
Palay loses {r:30%,35%,40%} of its weight at the mill. {S} brings {a:20..80 by 5} sacks of {b:40,50} kg, and the miller keeps {f:1/10} of the white rice for his work.
~ The mill stands by the river and is {ya:20..70} years old.
? How many kilograms of white rice does {S} take home? = a*b*(1-r)*(1-f) : kg
? How many kilograms does the miller keep? = a*b*(1-r)*f : kg
? How many kilograms of bran, husk and dust fall off? = a*b*r : kg

== rice-seed-rate
For a hectare {a:40..60 by 5} kg of seed are soaked. {S} farms {b:1.5,2.5,3.5} hectares; {T}'s land is {c:0.5} hectares smaller. Certified seed costs {p:₱35..₱45} a kilogram, and the government pays {r:20%,50%} of it.
? How much do {S} and {T} pay for seed together, after the government's part? = a*(b+b-c)*p*(1-r) : pesos
? How many kilograms of seed does {T} need? = a*(b-c) : kg
? How many more kilograms of seed does {S} soak than {T}? = a*c : kg

== rice-pump-diesel (india)
The diesel pump lifts {a:18..30 by 2} cubic metres of water an hour and drinks {b:1.5} litres of diesel in that time. The paddy is {c:40..60 by 10} m by {d:30} m, and the water must stand {e:5,6,8} cm deep.
where whole c*d*e/100/a*10
? How many cubic metres of water does the paddy need? = c*d*e/100 : cubic metres
? How many hours must the pump run? = c*d*e/100/a : hours
? At {p:₹90,₹92,₹95} a litre, what does the diesel cost? = c*d*e/100/a*b*p : rupees

== rice-planters-line
~ A drum gives the beat.
{n:8..15} women plant in a line. Each of them sets {a:25..40 by 5} hills of rice a minute, and after every {b:50} minutes they rest for {c:10}. [They begin at dawn|The work begins when the mist has gone].
? How many hills do they set in {h:3..6} hours, rests included in the time? = n*a*b*h : hills
? How many hills does each of the women set before the first rest? = a*b : hills
? How many minutes of rest has each of them had after {h:3..6} hours? = c*h : minutes

== rice-cooked-portions (singapore)
A kilogram of dry rice swells to {a:2.5,3} kg when it is cooked. The temple kitchen cooks {b:12..30} kg of rice and serves portions of {c:150,250,300} g.
~ The cauldron needs {ya:3..4} men to lift it.
where whole a*b*1000/c
? How many portions are there? = a*b*1000/c : portions
? {n:200..600 by 20} pilgrims are expected. How many kilograms of dry rice must be cooked for them, each having a portion? = n*c/(a*1000) : kg
? By how many kilograms does the rice grow heavier in cooking? = a*b-b : kg

== rice-crop-share-unknown
A tenant gave {f:1/3,1/4,2/5} of the harvest to the owner of the land, kept {a:12..30} sacks for the family and sold the last {b:15..60} sacks at {p:₱900..₱1300 by 50}.
where whole (a+b)/(1-f)
? How many sacks had been harvested? = (a+b)/(1-f) | x: x*(1-f)-a = b : sacks
? How many sacks did the owner of the land get? = (a+b)/(1-f)*f : sacks
? How much did the tenant get for the sold sacks? = b*p : pesos

== rice-two-varieties (india)
{S} sold {n:40..90} quintals of paddy, fine at {b:₹2600..₹2900 by 50} and coarse at {a:₹2100..₹2300 by 50} a quintal, and was paid {t:₹90000..₹240000 by 50}.
where whole (t-a*n)/(b-a), t > a*n+4*b, (t-a*n)/(b-a) < n-4
? How many quintals were fine paddy? = (t-a*n)/(b-a) | f, c: f + c = n, b*f + a*c = t : quintals
? How many quintals were coarse paddy? = (b*n-t)/(b-a) | c, f: f + c = n, b*f + a*c = t : quintals
? If a quintal is {q:100} kg, how many kilograms were sold in all? = n*q : kg

== rice-buffalo-and-tractor
The hand tractor ploughs the field in {b:3,4,6} hours; the carabao takes {a:12} hours. [When rain is coming|To be ready before the rain] {S} drives the tractor while {T} leads the carabao.
~ The carabao is {ya:6..14} years old and afraid of engines.
? How many minutes do they take together for the field? = 60/(1/a+1/b) : minutes
? What share of the field, in percent, does the tractor plough in {c:1.5} hours? = c/b*100 : percent
? Fuel is {d:2} litres an hour at {p:₱55..₱70} a litre. What does ploughing with the tractor alone cost? = b*d*p : pesos

== rice-storage-rats
Of {a:60..160 by 10} sacks in the barn, rats spoiled {r:5%,10%} in the first month, and {f:1/2,1/3} of the good sacks were eaten or sold in the second. In the third month {c:4..12} sacks went to the school canteen.
~ The barn cat had {ya:3..6} kittens in spring.
where whole a*r, whole a*(1-r)*f, a*(1-r)*(1-f) > c+2
? How many good sacks were left after the third month? = a-a*r-(a-a*r)*f-c : sacks
? How many sacks were spoiled? = a*r : sacks
? With {k:45,50} kg in a sack, how many kilograms went to the canteen? = c*k : kg

== rice-harvest-averages
Bundles cut by {S}: {a:60..110} on Monday, {b:60..110} on Tuesday, {c:60..110} on Wednesday. {T} cut {d:4..15} bundles more than {S} on each of these days but Wednesday, when {T} was ill.
where whole (a+b+c)/3
? How many bundles did {S} cut on average? = mean(a,b,c) : bundles
? How many bundles did {T} cut? = a+b+2*d : bundles
? How many bundles must {S} cut on Thursday so that the average from Monday to Thursday becomes {m:85..95}? = 4*m-a-b-c : bundles where 4*m-a-b-c > 50, 4*m-a-b-c < 130

== rice-market-day-budget
{S} sells {a:6..14} sacks at {p:₱1100..₱1500 by 50} each, pays back {d:₱2000..₱5000 by 250} to the lending group, buys {e:3..5} bags of fertilizer at {f:₱1200..₱1600 by 50} and wants a bicycle for {S:his} son, which costs {g:₱3500..₱6000 by 250}.
~ The market lies {ya:8..20} km down the valley.
where a*p > d+e*f
? How much money does {S} have after the fertilizer? = a*p-d-e*f : pesos
? How much will be left when the bicycle is bought as well? = a*p-d-e*f-g : pesos where a*p-d-e*f > g
? How much is lacking for the bicycle? = g-(a*p-d-e*f) : pesos where g > a*p-d-e*f

== rice-frogs-and-fish
~ Eels, frogs and ducks share the water.
In a flooded paddy {S} keeps tilapia: {a:300..600 by 50} fingerlings at {p:₱2..₱4} each. {r:70%,80%,90%} of them live to be sold, {b:4,5} fish make a kilogram, and the kilogram brings {q:₱100..₱140 by 10}.
where whole a*r/b
? How much more money does {S} take for the fish than the fingerlings cost? = a*r/b*q-a*p : pesos
? How many kilograms of fish are sold? = a*r/b : kg
? How many fingerlings do not live? = a*(1-r) : fingerlings

== rice-planting-age-of-farmer
Lolo {A} planted his first rice field at the age of {a:9..13} and has planted {b:2} crops a year ever since, without missing any. Today he is {c:61..78}. His granddaughter {S}, who is {d:20..26}, has planted {b} crops a year since she was {e:12..15}.
who A: man, S: woman
? How many crops has the grandfather planted more than {S}? = b*(c-a)-b*(d-e) : crops
? How many crops has {S} planted? = b*(d-e) : crops
? How old was the grandfather when {S} planted her first crop? = c-(d-e) : years

== rice-lorry-weight-limit (malaysia)
The bridge to the mill carries at most {a:12000..16000 by 1000} kg. The lorry weighs {b:5500..7500 by 500} kg, the driver and his mate {c:70..80 by 5} kg each, and a sack {d:50,80,90} kg.
~ The bridge was built by a logging company {ya:30..60} years ago.
? How many sacks may the lorry carry over the bridge when both are in it? = floor((a-b-2*c)/d) : sacks
? {n:150..320 by 10} sacks are to be brought to the mill. How many trips are needed? = ceil(n/floor((a-b-2*c)/d)) : trips
? How many kilograms does the lorry weigh with both men and {e:40..60 by 10} sacks? = b+2*c+e*d : kg

== rice-weather-table
Rain gauge at the station of {S}: June {a:180..300 by 10} mm, July {b:2 times} as much as June, August {c:40..90 by 10} mm less than July, September {f:1/2} of August's rain.
~ The station is a white box on {ya:4} legs.
? How many millimetres of rain fell from June to September? = a+a*b+(a*b-c)+(a*b-c)*f : mm
? How many more millimetres fell in July than in September? = a*b-(a*b-c)*f : mm
? What was the average of June and July? = (a+a*b)/2 : mm

== rice-straw-mushrooms
From the straw of a hectare {S} makes {a:40..80 by 5} mushroom beds, each giving {b:1.5,2.5} kg over {c:3} pickings. The whole of it is sold at {p:₱120..₱180 by 20} a kilogram, but {d:₱3000..₱5500 by 500} were spent on spawn.
? What is the profit from the mushrooms? = a*b*p-d : pesos
? How many kilograms are picked at each picking, if all pickings are alike? = a*b/c : kg
? How many kilograms must be sold to pay for the spawn? = ceil(d/p) : kg

== rice-scarecrow-line
~ The birds come in a cloud, at sunrise and again at dusk.
To keep off the maya birds, {S} sets scarecrows along a straight dike, {a:12,15,20} m from each to the next, with a scarecrow at either end. The dike is {b:180..420 by 60} m long. Each scarecrow takes {c:3..5} m of old cloth.
? How many scarecrows stand on the dike? = b/a+1 : scarecrows
? How many metres of cloth are used for all of them? = (b/a+1)*c : metres
? If {d:2..3} scarecrows in every typhoon blow away, how many are left after {e:2..3} typhoons? = b/a+1-d*e : scarecrows where b/a+1 > d*e+1

== rice-husk-fuel
A rice cooker stove burns {a:1.2,1.5,2} kg of husk for a meal, and {S} cooks {b:3} meals a day. The mill gives husk away in sacks of {c:9,12,18} kg.
where whole c*10/a
? How many sacks does {S} need for {d:30} days? = ceil(a*b*d/c) : sacks
? A tank of gas costs {p:₱900..₱1100 by 50} and lasts {e:30,40} days. How much does {S} save on gas in {n:120} days? = n/e*p : pesos
? How many meals can be cooked with a sack? = floor(c/a) : meals

== rice-selling-basmati-export (india)
{S} exports {a:200..800 by 50} sacks of {b:25} kg. Carriage to the port is {c:₹40..₹60 by 5} a sack, bags cost {d:₹18..₹26 by 2} each, and the rice itself {e:₹70..₹90 by 5} a kilogram. The buyer pays {f:₹110..₹130 by 5} a kilogram.
? What is the profit on a single sack? = b*f-b*e-c-d : rupees
? What is the profit on the whole order? = a*(b*f-b*e-c-d) : rupees
? How many tonnes, of {k:1000} kg each, are exported? = a*b/k : tonnes

== rice-relief-goods-packing
After the typhoon, {a:6..12} barangays send rice to the relief center: {b:20..40} sacks of {c:25} kg each. {r:10%,20%} of it got wet and is dried for the pigs; the dry rice is packed into bags of {d:3,5} kg, and every family gets {e:2} bags.
where whole a*b*c*(1-r)/(d*e)
? How many families can be given rice? = a*b*c*(1-r)/(d*e) : families
? How many kilograms are dried for the pigs? = a*b*c*r : kg
? {n:8..20} volunteers pack {m:30..60 by 10} bags each in an hour. How many full hours must they be asked to come for? = ceil(a*b*c*(1-r)/d/(n*m)) : hours

== rice-terrace-hostel (philippines)
{S} lets rooms above the [Banaue|Batad] terraces: {a:4..7} rooms with {b:2..3} beds at {p:₱450..₱650 by 50} a bed a night. In the harvest month of {d:30} nights {r:50%,60%,80%} of the beds were taken; cooks and laundry cost {c:₱300..₱500 by 50} a day, and {S} also sold {e:20..60} bags of heirloom rice at {q:₱150..₱220 by 10}.
where whole a*b*d*r
? How much did {S} earn in the harvest month, with the costs for cooks and laundry paid? = a*b*d*r*p+e*q-c*d : pesos
? How many beds, counted night by night, stayed empty? = a*b*d*(1-r) : beds
? How much did rooms and rice bring in the month? = a*b*d*r*p+e*q : pesos
