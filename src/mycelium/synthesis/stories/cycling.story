topic: cycling
place: any

== cycling-helmet-club (uk)
A club needs {a:8..20} helmets. At the warehouse a helmet [is|costs] {b:£20..£40 by 2} before the club's discount of {d:10%,15%,25%}; in the racing boutique the same helmet costs {c:2 times} as much as at the warehouse before the discount.
~ The club has existed for {n:20..60} years.
? How much would the club pay with the discount if {m:2..5} of the helmets were bought at the boutique, without any discount, and all others at the warehouse? = m*c*b+(a-m)*(b-b*d) : pounds
? How much does the club save by buying at the warehouse with the discount? = c*a*b-a*(b-b*d) : pounds
? What does a helmet cost at the warehouse after the discount? = b-b*d : pounds

== cycling-gel-tour
{a:4..9} friends plan a bike tour of {d:4..7} days with {c:4..6} hours in the saddle each day. Every rider eats {b:2..3} energy gels an hour.
[Heavy rain took|A thunderstorm stole] {e:3..7} riding hours from the tour, so some of the gels stayed in the bags.
~ Their tents weigh {n:2..4} kg each.
? How many gels did they pack for the whole tour as planned? = d*c*a*b : gels
? How many gels did they really eat? = d*c*a*b-e*a*b : gels
? For how many hours did the friends ride? = d*c-e : hours

== cycling-group-ride (ireland)
{e:6..12} riders set out from the bridge. At the mill {d:3..7} people joined, at the abbey {d} more, and at the lake {c:2..6}. Another {a:8..15} were waiting at the cross, where {b:3..7} of those who had joined on the way had enough and went home. At the café all who had set out from the bridge turned back.
~ The roads were closed to cars that morning.
where a > b
? How many riders went on from the café? = e+d+d+c+a-b-e : riders
? How many riders left the lake together? = e+d+d+c : riders

== cycling-siblings-stickers
{S} and {T} each got {c:$20..$40} for washing {S}'s uncle's truck. Each of them bought {a:2..3} inner tubes at {b:$4..$7} apiece and spent the rest on stickers for the frame that [cost|are] {d:$0.50,$1,$2} a sheet.
~ The truck is {n:9..20} years old and has had several owners.
where whole (c-a*b)/d, c > a*b+3
? How many dollars did {S} have for stickers? = c-a*b : dollars
? How many sheets of stickers did {S} and {T} buy together? = (c-a*b)/d+(c-a*b)/d : sheets

== cycling-three-routes (india)
[Every week of the holidays|In each week of the holidays] {S} rode {b:12..36 by 2 digits} km on Monday, {a:2..3 times} as far on Wednesday, and on Saturday {S:he} rode with {S:his} little sister. Monday's route is {c:2..4 times} as long as Saturday's.
The holidays had {d:4..8} weeks.
~ The shortest way leads past a mustard field.
where whole b/c
? How many km did {S} ride in the holidays? = d*(b+a*b+b/c) : km
? How far did {S} ride on all Wednesdays together? = d*a*b : km

== cycling-wheel-turns
A wheel of {S}'s cruiser rolls {b:180..220 by 10 digits} cm with every turn; a metre has {c:100} cm. On the way from the corner to the school it makes {a:300..900 by 50} turns. {S} rides this way {d:10} times a week. The rest of the trip, between home and the corner, is walked: {e:200..600 by 50} metres a week in all.
? How many metres is the way from the corner to the school? = a*b/c : metres
? How many more metres does {S} ride than walk in a week? = d*a*b/c-e : metres where d*a*b/c > e

== cycling-donated-bikes (kenya)
A workshop in Nakuru had {d:30..60} repaired bikes and was given {c:20..50} more. It sent {b:6..12} to each of {a:3..5} villages and another {b} to the clinic. The rest go to Turkana on trailers with {e:4, 6, 8} bikes each. [A trailer costs|For each trailer the driver wants] {f:KSh 20..KSh 40 by 5} per km, and the way is {g:300..400 by 20 digits} km.
~ The workshop began with a single mechanic and a box of tools.
where whole (d+c-a*b-b)/e, d+c > a*b+b+2*e
? How many bikes go to Turkana? = d+c-a*b-b : bikes
? How many trailers are needed? = (d+c-a*b-b)/e : trailers
? What does the transport to Turkana cost? = g*f*(d+c-a*b-b)/e : shillings

== cycling-courier-day (us)
A bike messenger rides {d:3..6} miles to the depot in the morning. During the day there are {a:8..14} jobs, each {b:2..4} miles long, and the jobs together are {c:2,4 times} as long as the way back to the depot after them.
~ At lunch {S} always eats a salami sandwich at the same bench.
? How many miles long are the jobs of a day altogether? = a*b : miles
? How many miles does the messenger ride in {e:5} such days? (The ride home from the depot in the evening is by subway.) = e*(d+a*b+a*b/c) : miles where whole a*b/c*2

== cycling-desert-crossing (us)
Adventure log. The whole way: {a:300..480 by 20} miles. First week: {b:25..45 by 5} miles, because of sand. Second week: {c:2..3 times} as much as in the first. Third week: {d:2 times} as much as in the second.
~ Wild horses crossed their way on {n:3..8} evenings.
where a > b+b*c+d*b*c+20
? The riders covered the rest of the way in {m:4, 5, 8, 10} days, the same distance each day. How many miles was that a day? = (a-b-b*c-d*b*c)/m : miles where whole (a-b-b*c-d*b*c)/m
? How many miles were left after the third week? = a-b-b*c-d*b*c : miles
? How many miles were behind them after the second week? = b+b*c : miles

== cycling-average-speed (australia)
{S} rides to the lighthouse, {a:24..60 by 6 digits} km away, at {b:12, 15, 20 digits} km per hour. The way back, with the wind behind {S:him}, goes at {c:24, 30 digits} km per hour.
? How many minutes shorter is the way back? = (a/b-a/c)*60 : minutes where whole (a/b-a/c)*60
? What is {S}'s average speed for the whole trip, there and back? = 2*a/(a/b+a/c) : km per hour where whole 2*a/(a/b+a/c)*2

== cycling-meet-on-road (pakistan)
who S: man, T: woman
At {t:7:00 am..9:00 am by 15} {S} leaves Multan on his bicycle, riding at {b:14..20 digits} km per hour. At the same time his aunt {T} leaves her farm, {a:60..120 by 4 digits} km down the same road, and rides towards him at {c:10..14 digits} km per hour.
~ The farm grows mangoes on {n:10..30} acres.
where whole a/(b+c)*2
? After they have met, {S} turns and they ride back to {T}'s farm together at {c} km per hour. How many hours after setting off does {S} arrive there? = a/(b+c)+(a-a/(b+c)*b)/c : hours where whole (a-a/(b+c)*b)/c*2
? At what time do they meet? = t+a/(b+c) : clock
? How far from Multan do they meet? = a/(b+c)*b : km

== cycling-repair-shop-pay (us)
who S: man
{S} fixes bicycles after school. He earns {p:$9..$14} an hour and {q:$3..$5} extra for every flat tire. In [May|spring break], he worked {a:4..8} days of {b:3..5} hours and fixed {c:12..30} flats. Of all this money, {r:20%,25%,30%} went into his college fund.
~ The shop also repairs lawn mowers.
where whole (a*b*p+c*q)*r
? How much did he earn altogether? = a*b*p+c*q : dollars
? How much did not go into the college fund? = (a*b*p+c*q)*(1-r) : dollars

== cycling-gear-teeth
The front chainring of a bike has {a:36..54 by 6} teeth and the rear sprocket {b:12, 18}. With every turn of the pedals, the wheel turns as often as the teeth in front are a multiple of the teeth behind. The wheel rolls {c:2 digits} m in a turn.
where whole a/b*2
? Another bike has {m:24..30 by 6} teeth in front and the same sprocket and wheels. How many metres less does it go for {n:20..60 by 10} turns of the pedals? = (a-m)/b*c*n : metres where whole (a-m)/b*c*n, a > m
? How many metres does the bike go for {d:20..60 by 10} turns of the pedals? = a/b*c*d : metres
? How many turns of the pedals are needed for {e:1800..5400 by 360} metres? = e/(a/b*c) : turns where whole e/(a/b*c)

== cycling-charity-sponsors (ireland)
For a charity ride {S} found {a:5..12} sponsors who pay {p:€2..€5} for each lap and {b:3..6} relatives who give {q:€20..€50 by 5} however far {S:he} rides. A lap of the park is {c:2..4 digits} km. {S} rode {d:8..15} laps.
~ The park has a pond with swans.
? How many euros were brought in for each km ridden? = (a*p*d+b*q)/(c*d) : euros where whole (a*p*d+b*q)/(c*d)
? How much did the ride bring? = a*p*d+b*q : euros
? How much more would it have brought with {e:2..4} laps more? = a*p*e : euros

== cycling-water-bottles
On a hot ride {S} drank {f:1/3,1/4,2/5} of the water {S:he} had taken along before the pass, {a:400..700 by 50 digits} ml on top of the pass, and then {b:200..800 by 50 digits} ml were left.
where whole (a+b)/(1-f), whole (a+b)/(1-f)/10, (a+b)/(1-f) < 2600
? How much water had {S} taken along? = (a+b)/(1-f) | x: x-x*f-a = b : ml
? How much did {S} drink before the pass? = (a+b)/(1-f)*f : ml
? How many litres of water did {S} drink in all? = ((a+b)/(1-f)-b)/1000 : litres

== cycling-tandem-rental (canada)
hide g:4..15, k:3..9
let n = g + k
let w = 2*g + 4*k
On the island, visitors rent bicycles with {p:2} wheels and family coaches with {q:4}. This morning {n} vehicles are out, with {w} wheels altogether.
[A bicycle costs|The rent for a bicycle is] {c:$12..$20} a day, a coach {d:$35..$50 by 5}.
~ The island has {u:900..2400 by 100} citizens and a single doctor.
? How many family coaches are out? = (w-p*n)/(q-p) | x, y: x + y = n, q*x + p*y = w : coaches
? How many bicycles are out? = (q*n-w)/(q-p) | y, x: x + y = n, q*x + p*y = w : bicycles
? How much more does a coach cost than a bicycle for {e:2..5} days? = (d-c)*e : dollars

== cycling-lamp-batteries (new-zealand)
who S: woman
{S}'s lamp runs for {a:6, 8, 10} hours on a battery when it is dimmed, and for {f:1/2,1/4} of that time when it is bright. This winter she dims it for {b:30..60 by 2} hours of riding and needs the bright light for {c:12..24 by 2} hours.
where whole b/a*2, whole c/(a*f)*2
? How many full batteries does she use up this winter, if she always runs them flat? = ceil(b/a+c/(a*f)) : batteries
? Each costs {p:$3..$6}, but with {r:20%,25%,50%} off. What does she pay? = ceil(b/a+c/(a*f))*p*(1-r) : dollars

== cycling-velodrome-lead (uk)
On the {a:250 digits} m velodrome {S} [rides|completes] a lap in {b:16..19} seconds; {T} needs {c:2..3} seconds more for a lap. Both ride {d:16, 20, 24} laps.
? How many laps has {T} finished when {S} is done with all the laps? = floor(b*d/(b+c)) : laps where b*d/(b+c) > 3
? How many km do {S} and {T} ride together? = a*d*2/1000 : km

== cycling-bike-savings (philippines)
"The blue bike costs {a:₱7000..₱12000 by 500}," said {S}. "My ninong gives me {r:20%,30%,40%} of that, and I have saved {b:₱800..₱2000 by 100}. From now on I can put aside {c:₱150..₱300 by 50} each week."
where whole (a-a*r-b)/c
? How much is still missing? = a-a*r-b : pesos
? How many weeks will it take to save what is missing? = (a-a*r-b)/c | x: a*r+b+c*x = a : weeks

== cycling-school-survey (singapore)
Of the {a:240..480 by 40} pupils of a school, {r:15%,20%,25%} come by bike, {f:1/2,1/4,3/8} come by bus and the rest walk or are driven. Last year only {b:20..30} pupils came by bike.
~ The school has {n:30..45} teachers.
where whole a*r, whole a*f, a*r > b+1
? How many pupils walk or are driven? = a-a*r-a*f : pupils
? How many more pupils ride to school than last year? = a*r-b : pupils

== cycling-climb-gradient (south-africa)
The pass near Paarl is {a:6..12 digits} km long and climbs {b:300..600 by 60 digits} m, equally steep everywhere. {S} pushes the bike over the last {c:2..3 digits} km.
where whole b/a
? How many metres has {S} climbed when {S:he} gets off? = b-b/a*c : metres
? {S} rides {d:8, 10, 12 digits} km per hour and pushes {e:4, 5 digits} km per hour. How many minutes does the whole pass take? = ((a-c)/d+c/e)*60 : minutes where whole ((a-c)/d+c/e)*60

== cycling-stage-time (us)
who S: man, T: man
In the time trial {S} finished in {a:40..58} minutes and {b:10..50 by 5} seconds. {T} was {c:65..150 by 5} seconds slower, and the winner was {d:20..60 by 5} seconds faster than {S}.
? How many seconds did {S} ride? = a*60+b : seconds
? How many seconds did {T} ride? = a*60+b+c : seconds
? What was the average time of {S}, {T} and the winner, in seconds? = mean(a*60+b,a*60+b+c,a*60+b-d) : seconds where whole (c-d)/3, c > d

== cycling-rack-places (us)
Outside the station are {a:5..9} racks with {b:8..14} places each. Before the morning rush, {c:10..25} bikes are [parked|locked] there. Then {d:3..5} trains bring {e:6..9} bikes each to the racks, and {f:8..20} bikes are taken away.
~ A bakery in the station sells fresh baguettes.
where a*b > c+d*e+3, c+d*e > f+2
? How many bikes stand there afterwards? = c+d*e-f : bikes
? How many places are free after the rush? = a*b-(c+d*e-f) : places
? What percentage of the places was taken before the rush? = c/(a*b)*100 : percent where whole c/(a*b)*100

== cycling-training-increase
{S} starts training with {a:20..50 by 5 digits} km in the first week. The second week is {r:10%,20%} longer, and the third is {s:20%,25%,50%} longer than the second. In the fourth week, to rest, {S:he} rides {f:1/2,1/3} of the third week's distance.
where whole a*(1+r)*10, whole a*(1+r)*(1+s)*f*10
? How far does {S} ride in the second week? = a*(1+r) : km
? How far does {S} ride in the third week? = a*(1+r)*(1+s) : km
? How far does {S} ride in the fourth week? = a*(1+r)*(1+s)*f : km

== cycling-age-of-bike (nigeria)
who S: man, T: man
{S}'s father {T} bought his bicycle when he was {a:16..20} years old. He is {k:3 times} as old now as he was then. {S}, who is {b:9..14}, will get it in {c:4..6} years.
? How old will {T} be when {S} is as old as {T} was when he bought the bicycle? = k*a+a-b : years
? How old will the bicycle be when {S} gets it? = k*a-a+c : years
? How many years older than {S} is {T}? = k*a-b : years

== cycling-chain-oil
{S} oils the chain after every {a:120..200 by 20 digits} km and washes the whole bike after every {b:300..500 by 50 digits} km. The odometer is at {c:1200..4000 by 100 digits} km, counted from the day the bike was new.
? Oiling the chain takes {m:6..12} minutes and a wash {n:25..40 by 5} minutes. How many minutes has {S} spent on both since the bike was new? = floor(c/a)*m+floor(c/b)*n : minutes
? In how many km is the next wash due? = b-mod(c,b) : km where mod(c,b) > 20
