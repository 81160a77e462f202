topic: rowing-and-kayak
place: any

== rowing-foam-strips (us)
{S} glues a strip of foam along the edge of each of {b:6..14} kayaks. Each strip must be {a:8..40 by 2} inches longer than a foot. [Foam costs|The foam is] {p:$3..$6} per strip.
? {m:3..6} strips are cut wrongly and must be replaced by new ones. What does the foam cost altogether? = (b+m)*p : dollars
? The foam comes by the yard, and it may be pieced together. How many yards does {S} have to buy? = ceil(b*(a+12)/36) : yards

== rowing-steering-turns (uk)
A crew takes a boat a kilometre up the river at {a:2, 4, 5} metres a second and then needs exactly a minute to turn it. [The steering is|They have agreed that the steering is] shared in equal times by {b:2..3} of the rowers until the boat is turned.
? After the turn they row the same distance down the river at {a} metres a second plus {m:1} metre a second from the current. How many seconds does the whole trip take, with the turn? = 1000/a+60+1000/(a+m) : seconds where whole 1000/(a+m)
? For how many seconds does each of the {b} rowers steer? = (1000/a+60)/b : seconds where whole (1000/a+60)/b

== rowing-club-breakfast (australia)
For the club breakfast on the Yarra, {S} bought a jug for {d:A$12..A$25}, {c:3..5} crates of {a:10..15} cartons of juice at {b:A$2..A$4} a carton, {e:20..40 by 5} berry muffins at {f:A$3..A$5} each and {g:4..8} loaves at {h:A$4..A$6} each.
~ The club was founded {n:40..120} years ago.
? What did the juice cost? = c*a*b : dollars
? How much did {S} spend altogether? = d+c*a*b+e*f+g*h : dollars
? How much more did the muffins cost than the loaves? = e*f-g*h : dollars where e*f > g*h+1

== kayak-paint-panels (canada)
For the boathouse {S} paints a door panel, {a:20..30} dm by {b:9..12} dm, on both sides, and a square hatch on a single side. The hatch was {c:10..14} dm long and wide, but {S} sawed off {d:2..4} dm in each direction before painting.
? How many square decimetres does {S} paint? = a*b*2+(c-d)*(c-d) : square decimetres
? How many square decimetres of the door panel are painted? = a*b*2 : square decimetres

== rowing-life-vests (philippines)
A resort on Palawan has {c:90..180 by 5} life vests. {a:6..12} kayaks take {b:2..3} each, {d:5..14} are on the ferry boat and {e:4..9} have torn straps.
~ The resort has {n:12..30} rooms.
where c > a*b+d+e+10
? How many good vests are left in the store? = c-a*b-d-e : vests
? {f:15..30} guests come for a swim and take a vest each. How many good vests are in the store while they swim? = c-a*b-d-e-f : vests where c > a*b+d+e+f+2

== rowing-lap-diary
Laps around the island, {S}'s diary: on Monday {a:3..6}, on Tuesday as many as on Monday, on Wednesday {b:2..3 times} as many as on Monday. On Thursday {S:he} rowed for an hour without a break, {c:10, 12, 15, 20} minutes per lap. After that, {d:3..6} days followed with {e:2..7} laps a day.
? How many laps did {S} row from Monday to Thursday? = a+a+a*b+60/c : laps
? How many laps are in the diary? = a+a+a*b+60/c+d*e : laps

== kayak-trail-mix (new-zealand)
A kilogram of trail mix went on the kayak trip around Abel Tasman. {S} ate {a:60..150 by 10} grams on the ferry. On the first evening, {b:4..6} paddlers had {c:25..50 by 5} grams each, and for the whole week after that the ranger was given {d:20..40 by 5} grams a day.
~ Almonds make up most of the mix.
where 1000 > a+b*c+d*7+30
? How many grams of the mix were left after that week? = 1000-a-b*c-d*7 : grams
? How many grams did the ranger get? = d*7 : grams

== rowing-ergometer-sum (ireland)
{S} pulled {c:20..40} strokes a minute to warm up. The whole machine test: a minute of warming up at that rate; {a:4..8} minutes at {b:30..44 by 2}; {e:2..4} minutes at a rate that is {d:4..9} strokes lower than in the warm-up; and finally {f:5..10} minutes at the rate of the warm-up.
? How many strokes did {S} pull in the whole test? = c+a*b+e*(c-d)+c*f : strokes
? How many minutes did the test last? = 1+a+e+f : minutes

== kayak-river-current
On still water {S} paddles {a:6..9 digits} km per hour. The river flows at {b:2..3 digits} km per hour. {S} [goes down|paddles down] the river for {c:12..36 by 2 digits} km and comes back the same way.
where whole c/(a+b)*60, whole c/(a-b)*60
? How many hours does the trip take, there and back? = c/(a+b)+c/(a-b) : hours
? How many minutes longer is the way up the river than the way down? = (c/(a-b)-c/(a+b))*60 : minutes

== kayak-rental-day (us)
A notice on the dock: "Kayaks {a:$12..$18} for the first hour, {b:$7..$10} for each further hour. Paddle lost: {c:$25..$40 by 5}."
{S} and {d:2..4} friends each take a kayak for {e:3..5} hours. A paddle is lost.
~ The dock lies {n:2..6} miles from the highway.
? What does a single kayak cost for {e} hours? = a+(e-1)*b : dollars
? How much do {S} and the friends pay for the kayaks? = (d+1)*(a+(e-1)*b) : dollars
? They share everything, the lost paddle too, equally. What does each of them pay? = a+(e-1)*b+c/(d+1) : dollars where whole c/(d+1)

== rowing-eight-weight (uk)
Without the cox, the {a:8} rowers of a boat weigh {b:78..92 digits} kg on average. The cox weighs {c:48..58 digits} kg, and the boat with its oars {d:110..125 digits} kg.
? What is the average weight of the rowers and the cox? = (a*b+c)/(a+1) : kg where whole (a*b+c)/(a+1)*2
? How many kg are on the water, with boat, oars, rowers and cox? = a*b+c+d : kg

== rowing-oar-sale (singapore)
hide g:3..12, k:4..20
let n = g + k
let t = 90*g + 65*k
At a jumble sale in Kallang, a club sold carbon oars at {p:S$90} and wooden oars at {q:S$65}; {n} oars went for {t} dollars in all.
? How many carbon oars were sold? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : oars
? How many wooden oars were sold? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : oars

== kayak-leak-bucket (jamaica)
The old dinghy takes in {a:6..10} litres of water a minute. {S} scoops out {b:2} litres with each bucket and empties {c:5..9} buckets a minute. When {S:he} begins there are {d:40..120 by 4} litres in the boat.
where b*c > a, whole d/(b*c-a)
? By how many litres does the water in the boat go down each minute? = b*c-a : litres where b*c > a+1
? After how many minutes is the boat dry? = d/(b*c-a) | m: d+a*m = b*c*m : minutes
? How many buckets does {S} empty until the boat is dry? = d/(b*c-a)*c : buckets

== rowing-sponsor-strokes (nigeria)
For new boats on Lagos Lagoon a bank promised {a:₦50..₦90 by 10} for every stroke of the crew in the final. The crew pulled {b:34..40} strokes a minute for {c:6..8} minutes, and the bank added {r:10%,25%,50%} because they won.
~ The final was aired live on radio.
? How much would the bank have paid if the crew had lost? = a*b*c : naira
? How much did the bank pay? = a*b*c*(1+r) : naira

== kayak-school-camp (kenya)
{a:60..120 by 4} pupils go to Lake Naivasha. {f:1/2,1/4,3/4} of them can swim. Swimmers go out in kayaks for {b:2}, and the rest in guided boats for {c:6, 8, 10}, always with all seats taken if possible.
~ Hippos rest on the other side of the lake.
where whole a*f, mod(a*f,2) = 0
? How many kayaks are needed? = a*f/b : kayaks
? How many guided boats are needed? = ceil((a-a*f)/c) : boats
? A kayak costs {p:KSh 300..KSh 500 by 50} and a guided boat {q:KSh 1500..KSh 2500 by 100}. What does it cost to hire them all? = a*f/b*p+ceil((a-a*f)/c)*q : shillings

== rowing-dock-boards (us)
A new dock is {a:24..48 by 4} feet long. Boards lie across it, each {b:5.5} inches wide with a gap of {c:0.5} inch after it. A board costs {d:$9..$14}, and {e:3..8} spare boards are ordered.
? How many boards cover the dock? = a*12/(b+c) : boards
? What do all the ordered boards cost? = (a*12/(b+c)+e)*d : dollars

== rowing-varnish-shares (south-africa)
A tin of varnish holds {a:5} litres. The first boat took {f:2/5,1/4,3/10} of it and the second {r:50%,60%,20%} of what was left. For the oars {b:400..900 by 100 digits} ml are needed.
where (a-a*f)*(1-r)*1000 > b+50
? How many litres did the second boat take? = (a-a*f)*r : litres
? How many ml are left in the tin when boats and oars are done? = (a-a*f)*(1-r)*1000-b : ml

== kayak-night-crossing
who S: woman, T: man
At {t:9:00 pm..10:00 pm by 15} {S}'s kayak was sighted {a:3..6 digits} km off the island, heading for it at {b:4, 5, 6 digits} km per hour. Her brother {T} was {c:2..4 digits} km behind her and {d:2..3 digits} km per hour faster.
where whole c/d*60, whole a/b*60, c/d > a/b+0.05
? How many minutes after the sighting did {S} reach the island? = a/b*60 : minutes
? How many minutes after the sighting did {T} reach the island, if both kept their speed? = (a+c)/(b+d)*60 : minutes where whole (a+c)/(b+d)*60

== rowing-training-log-percent (india)
In April, {S} rowed {a:120..240 by 20 digits} km on Dal Lake. In May it was {r:25%,50%,10%} more, and in June, with the heat, {s:20%,40%,50%} less than in May.
where whole a*r, whole (a+a*r)*s
? How many km did {S} row in May? = a+a*r : km
? How many km did {S} row in June? = (a+a*r)*(1-s) : km
? By what percentage was June below April? = (a-(a+a*r)*(1-s))/a*100 : percent where a > (a+a*r)*(1-s)+1, whole (a-(a+a*r)*(1-s))/a*100

== kayak-salmon-count (canada)
From her kayak {S} counts jumping salmon for a science class: {a:15..40} on Friday, {b:2..3 times} as many on Saturday, and on Sunday {c:10..20} fewer than on Friday and Saturday together.
~ The class is taught by a biologist.
who S: woman
? How many salmon did {S} count on Saturday? = a*b : salmon
? How many salmon did she count on Sunday? = a+a*b-c : salmon
? What was her daily average for these days? = (a+a*b+a+a*b-c)/3 : salmon where whole (a+a*b+a+a*b-c)/3

== rowing-boat-fund-months (pakistan)
A school in Hyderabad wants a boat for {a:180000..360000 by 12000} rupees. The {b:20..40 by 5} pupils pay {c:200..400 by 50} rupees a month each; the head teacher adds {d:2000..4000 by 500} rupees a month.
where whole a/(b*c+d)
? How much comes together in a month? = b*c+d : rupees
? After how many months can the boat be bought? = a/(b*c+d) | m: m*(b*c+d) = a : months
? How much will each pupil have paid when the boat is bought? = a/(b*c+d)*c : rupees

== kayak-harbour-toll (malaysia)
who S: mr
{S} takes tourists around Langkawi by kayak: {a:5..8} trips a week with {b:4..6} guests each. A guest pays {p:RM45..RM70 by 5}. Each trip costs {S} {c:RM30..RM50 by 5} for drinks and the harbour. He puts {r:20%,25%,40%} of what is left aside for new boats.
~ He speaks {n:3..5} languages.
? How much is left in a week after all drinks and the harbour? = a*(b*p-c) : ringgit
? How much goes aside for new boats in {d:4..10} weeks? = d*a*(b*p-c)*r : ringgit

== rowing-cork-bus-trip (ireland)
For a regatta abroad {a:24..40 by 2} rowers [travel|go] by coach. The coach costs {b:€600..€1100 by 20}, the ferry {c:€25..€40} a head. The club puts in {d:€300..€500 by 50}, and the rowers share the rest of the whole cost.
~ The trip takes {n:14..22} hours each way.
where whole (b+a*c-d)/a
? {m:2..4} more rowers would fit into the coach. If they came along, how much would each rower pay, with the club's money? = (b+(a+m)*c-d)/(a+m) : euros where whole (b-d)/(a+m)*10, b > d
? How much does each rower pay? = (b+a*c-d)/a : euros
? How much would each pay without the club's money? = b/a+c : euros where whole b/a*10

== rowing-machine-challenge (us)
who S: woman, T: man, V: man
"Row as far as you can!" said the poster at the Y. {S} rowed {a:20..50 by 2} miles, {T} {k:2..3 times} as far as {S}, and {V} rowed {f:1/2,3/4} of {T}'s distance. The boat club gives {p:$2..$5} a mile to the food bank.
where whole k*a*f
? How far did {V} row? = k*a*f : miles
? How far did they row in all? = a+k*a+k*a*f : miles
? How much more did the food bank get for {T}'s miles than for {S}'s? = (k*a-a)*p : dollars

== kayak-canal-locks (uk)
{S} paddles the canal from Bath. Each of the {a:6..12} locks takes {b:8..15} minutes to carry the kayak around, and the {c:12..24 by 2} miles of water go at {d:4} miles per hour. {S} sets out at {t:8:00 am..9:00 am by 10} and has a picnic of {e:30..45 by 5} minutes.
where t+(a*b+e)/60+c/d < 18
? How many minutes do the locks take? = a*b : minutes
? How many minutes does the whole trip take? = a*b+c/d*60+e : minutes
