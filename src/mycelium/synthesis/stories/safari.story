topic: safari
place: kenya

== safari-length-in-minutes
{S} counted the length of the safari with care: {a:2..6} whole days and nights on the plains, a full day and night at the river, {a} minutes at the gate and {b:35..90 by 5} minutes in a broken jeep.
? How many minutes is that [altogether|in all|in total]? = b+a+a*24*60+24*60 : minutes
? How many hours was {S} on the plains and at the river together? = a*24+24 : hours

== safari-photos-rescued
[In the evening {S} looks through the pictures of the day:|The camera says:] {a:200..500 by 20} pictures. {b:55%,60%,70%,75%} of them are sharp. {S} deletes all the rest, then, in tears because the leopard is gone, recovers {c:10%,20%,25%,50%} of what was deleted.
~ The camera weighs {zq:700..1200 by 50} grams.
where whole a*b, whole c*(a-a*b)
? How many pictures does {S} have in the end? = a-(a-a*b)+c*(a-a*b) : pictures
? How many pictures were recovered? = c*(a-a*b) : pictures
? How many pictures are gone for good? = (a-a*b)-c*(a-a*b) : pictures

== safari-lodge-guests
On Friday evening the lodge had {e:12..25} guests in rooms, {d:6..14} in tents and {c:2..4} trucks with {a:3..6} benches of {b:3..5} people each just rolling in. After dinner {a} guests drove on to the next camp.
~ Dinner was served at {zq:7:00 pm..8:30 pm by 15}.
? How many guests stayed at the lodge that night? = e+d+c*a*b-a : guests
? How many people came in the trucks? = c*a*b : people

== safari-shrinking-herd (south-africa)
In a drought the herd of a reserve shrank in the first year by {a:20%,30%,40%,50%}, and in the second year by the same percentage of what was left. The herd had counted {h:200..900 by 100} antelopes before the drought.
~ The reserve has {zq:3..8} water holes.
? What percentage of the first number was left after the second year? = (1-a)*(1-a)*100 : percent
? How many antelopes were left after the first year? = h*(1-a) : antelopes
? How many antelopes did the herd lose in both years together? = h-h*(1-a)*(1-a) : antelopes where whole h*(1-a)*(1-a)

== safari-waiting-at-the-hide
To see the bongo, {S} lay in the hide for {a:40..90 by 5} minutes before breakfast and {b:50..110 by 5} minutes after it. The walk to the hide took an hour, and so did the walk back to the camp.
? How many minutes of the day went into walking and lying in the hide, breakfast left out? = a+b+60+60 : minutes
? The bongo came {c:5..20 by 5} minutes before {S} got up to go back. How many minutes had {S} been lying there by then? = a+b-c : minutes

== safari-drives-on-the-move
Each of the {b:4..8} morning drives lasts {a:150, 180, 210, 240} minutes, and each of the {d:3..6} evening drives {c:120, 150, 180} minutes. In every drive an hour is spent standing still at a water hole.
~ The jeep has {zq:6..9} seats.
? For how many hours is the jeep moving in all these drives? = b*(a/60-1)+d*(c/60-1) : hours
? How many hours do the morning drives last [altogether|in all|in total]? = b*a/60 : hours

== safari-jerrycans-shared
{e:3..5} supply trucks bring {d:4..8} crates each; in every crate there are {a:5..8} layers of {b:6..10} bottles. All the bottles are shared equally among {c:4..8} camps, and in each camp among {f:3..6} jeeps.
~ The camps lie {zq:15..40} km apart.
where whole e*d*a*b/c/f
? How many bottles does each jeep get? = e*d*a*b/c/f : bottles
? How many bottles does a truck bring? = d*a*b : bottles

== safari-lion-nap
A lion sleeps {a:16..20} hours of a day and lies awake in the shade for {f:1/2,1/4} of the time that it does not sleep.
~ The lion weighs {zq:170..230 by 5} kg.
where whole (24-a)*f
? How many hours of a day does it lie awake in the shade? = (24-a)*f : hours
? How many hours of a day is it neither asleep nor lying in the shade? = (24-a)-(24-a)*f : hours

== safari-big-five-bets
{S} and {T} bet who would see more animals. {S}'s list: {a:14..30} elephants, {b:5..9} lions, {c:20..45} buffaloes. {T}'s list: {k:2 times} as many elephants as {S}, {d:2..4} lions fewer than {S} and {e:8..19} buffaloes.
where k*a+(b-d)+e > a+b+c+1
? How many animals are on {T}'s list? = k*a+(b-d)+e : animals
? By how many animals does {T} win? = (k*a+b-d+e)-(a+b+c) : animals
? How many animals are on {S}'s list? = a+b+c : animals

== safari-balloon-trip
A balloon flight over the Mara [costs|is] {a:$380..$460 by 10} for an adult and {b:20%,25%,30%} less for a child. The family of {S}, {c:2 words} adults and {d:2..4} children, also books breakfast in the bush, {e:$25..$40} for each of them.
~ The balloon rises {zq:200..600 by 50} metres high.
where whole a*b
? How much do the flights and breakfasts cost for the whole family? = c*a+d*(a-a*b)+(c+d)*e : dollars
? How much is the flight for a child? = a-a*b : dollars
? How much do the breakfasts cost? = (c+d)*e : dollars

== safari-wildebeest-crossing
At the river {a:600..1500 by 50} wildebeest waited. In each of the first {b:4..8} minutes {c:40..70 by 5} of them jumped in. [Then|After that] the crocodiles came, and {d:10..25} of those in the water turned back before the herd stopped.
where a > b*c+50
? How many wildebeest reached the other shore, if everyone in the water got over except those that turned back? = b*c-d : wildebeest
? How many stood on the near shore after that? = a-b*c+d : wildebeest

== safari-park-fee (south-africa)
The park asks {a:R120..R220 by 10} [a day|per day|each day] for each adult, {k:1/2} of that for each child, and {b:R60..R90 by 10} [a day|per day|each day] for the car. {S} drives in with {c:3..4} adults in all and {d:2..4} children, for {e:2..5} days.
~ The park is known for its {zq:40..90} elephants.
where whole a*k
? How much does the party pay [altogether|in all|in total]? = (c*a+d*a*k+b)*e : rand
? How much do they pay for a single day? = c*a+d*a*k+b : rand
? How much do the children pay for all the days? = d*a*k*e : rand

== safari-elephant-ratio (india)
In the Kaziranga notebook, elephants and rhinos are in the ratio {a:2..5} to {b:6..9}. There were {c:30..90 by 6} more rhinos than elephants.
where whole c/(b-a)
? How many elephants are in the notebook? = c/(b-a)*a : elephants
? How many rhinos are in the notebook? = c/(b-a)*b : rhinos
? How many elephants and rhinos together are in the notebook? = c/(b-a)*(a+b) : animals

== safari-cheetah-sprint
A cheetah runs {a:25..30} metres a second, a gazelle {b:15..20} metres a second. The cheetah starts when the gazelle is {c:40..120 by 10} metres ahead, and both run straight on.
~ The cheetah is {zq:3..9} years old.
where whole c/(a-b)
? After how many seconds does the cheetah reach the gazelle? = c/(a-b) : seconds
? How many metres has the cheetah run by then? = c/(a-b)*a : metres
? How many metres apart are they after {t:2..3} seconds? = c-t*(a-b) : metres where c > t*(a-b)+1

== safari-ranger-patrol
{S} walks along the fence of the reserve, which is a rectangle of {a:8..14} km by {b:5..9} km. Every {c:2 words} km there is a camera to be checked, and each check takes {d:3..6} minutes. {S} walks {e:4..5} km [an hour|per hour].
where whole 2*(a+b)/c, whole 2*(a+b)*60/e
? How many cameras are there along the whole fence? = 2*(a+b)/c : cameras
? How many minutes does a full round take, the checks included? = 2*(a+b)*60/e+2*(a+b)/c*d : minutes
? How many square km are inside the fence? = a*b : square km

== safari-camp-cook-stew
"For tonight's stew I need {a:150..250 by 10} grams of meat a head," says the cook. "There are {b:10..22} guests and {c:5..9} of us. I have {d:6..9} kg."
~ The stew will also hold {zq:20..40} potatoes.
where d*1000 > a*(b+c)+100
? How many grams of meat will be left? = d*1000-a*(b+c) : grams
? How many grams go into tonight's stew? = a*(b+c) : grams
? For how many more people would the remaining meat be enough? = floor((d*1000-a*(b+c))/a) : people where d*1000-a*(b+c) > 2*a

== safari-vaccinated-wild-dogs
Vets want to vaccinate the wild dogs of the park. They caught {a:40..90 by 10} in May and {b:10%,20%,30%} fewer in June. In July they caught {c:1/2,1/3} of the number of June, and {d:12..30} dogs of the park were never caught.
where whole a*b, whole (a-a*b)*c
? How many wild dogs does the park have, if no dog was caught again? = a+(a-a*b)+(a-a*b)*c+d : dogs
? How many dogs were caught in July? = (a-a*b)*c : dogs
? How many fewer dogs were caught in June than in May? = a*b : dogs

== safari-giraffe-necks
A giraffe calf was {a:170..190} cm tall when it was born. In its first year it grew {b:8..10} cm a month, in the second year {c:3..5} cm a month.
~ Its mother was {zq:420..480 by 5} cm tall.
? How many cm tall was it after its second year? = a+b*12+c*12 : cm
? How many cm did it grow in the first year? = b*12 : cm
? How many more cm did it grow in the first year than in the second? = b*12-c*12 : cm

== safari-binocular-hire
The camp hires out binoculars at {a:KSh 300..KSh 500 by 50} [a day|per day|each day]. {b:6..12} pairs were out for {c:3..5} days and {d:3..6} more pairs for {e:2..4} days. Cleaning a pair, which is done when it comes back, costs the camp {f:KSh 40..KSh 70 by 10}.
~ Each pair weighs {zq:600..900 by 50} grams.
? How much did the camp take in for these binoculars? = (b*c+d*e)*a : shillings
? How much was left of that after the cleaning of all these pairs? = (b*c+d*e)*a-(b+d)*f : shillings
? How many pairs were hired out? = b+d : pairs

== safari-water-hole-level
The dry season: a water hole {a:180..240 by 10} cm deep sinks by {b:2..4} cm every day. After {c:20..30} days a rain lifts it by {d:10..35 by 5} cm, then the sun goes on as before for {e:5..12} days.
where a > b*c+b*e+10
? How many cm deep is the water hole at the end? = a-b*c+d-b*e : cm
? How many cm deep was it just before the rain? = a-b*c : cm
? How many cm did it sink in the dry days [altogether|in all|in total]? = b*c+b*e : cm

== safari-two-jeeps-costs
Jeep A [costs|is] {a:$120..$180 by 10} [a day|per day|each day] and {b:20..30} cents for every km; jeep B [costs|is] {c:$180..$240 by 10} [a day|per day|each day] and no km are counted. {S} wants to drive {d:150..450 by 50} km [a day|per day|each day] for {e:4..9} days.
~ Both jeeps seat {zq:4..6} people.
where whole b*d/100
? How much would {S} pay for jeep A? = (a+b*d/100)*e : dollars
? How much less would jeep B cost {S}? = (a+b*d/100)*e-c*e : dollars where a+b*d/100 > c+1
? How much would {S} pay for jeep B? = c*e : dollars

== safari-hyena-clan
At the den {S} noted {a:12..20} grown hyenas and {b:6..11} cubs. Each grown hyena eats {c:3..4} kg of meat a day, each cub {d:1/2} of a kg. The clan dragged a buffalo of {e:450..600 by 10} kg home, and {f:20%,30%,40%} of that is bone and horn.
where whole b*d*2, whole e*f
? How many kg of meat does the whole clan eat in a day? = a*c+b*d : kg
? How many kg of the buffalo can be eaten? = e-e*f : kg
? For how many full days will the buffalo feed the clan? = floor((e-e*f)/(a*c+b*d)) : days where e-e*f > 2*(a*c+b*d)

== safari-omelette-breakfast
In the kitchen tent an omelette is made of {a:2..3} eggs and a pan of pancakes of {b:4} eggs. On the last morning {c:14..26} guests wanted an omelette, {d:3..6} pans of pancakes were made, and {e:5..11} eggs had been broken on the rough road.
? How many eggs did the kitchen tent lose or use in all? = a*c+b*d+e : eggs
? How many eggs went into omelettes and pancakes? = a*c+b*d : eggs
? There had been {f:5..8} trays of {g:30} eggs. How many good eggs were left? = f*g-(a*c+b*d+e) : eggs where f*g > a*c+b*d+e+1

== safari-distance-log
{S}'s log of the drive to Samburu: Monday {a:180..260 by 10} km; Tuesday {b:1/2,3/4,4/5} of Monday's; Wednesday {c:30..80 by 10} km more than Tuesday; Thursday rest.
~ {S} saw {zq:12..40} giraffes on the way.
where whole a*b
? How many km were driven on Wednesday? = a*b+c : km
? How many km were driven in this time [altogether|in all|in total]? = a+a*b+(a*b+c) : km
? The jeep needs {d:10..14} litres for {h:100} km. How many litres did it need on Monday? = a*d/h : litres where whole a*d/h*10

== safari-guide-tip-pool
{a:9..16} guests put {b:$15..$25} each into the tip box. {c:40%,50%,60%} goes to the guide, {d:$30..$50 by 5} to the driver and the rest is split equally among {e:3,4,5} camp hands.
~ The safari lasted {zq:4..9} days.
where whole a*b*c, whole (a*b-a*b*c-d)/e, a*b-a*b*c > d+3
? How much does each camp hand get? = (a*b-a*b*c-d)/e : dollars
? How much does the guide get? = a*b*c : dollars

== safari-zebra-chain
From a herd of zebras {f:1/4,1/3} went down to drink, and {g:1/2,2/3} of those that stayed back lay down to rest. The other {c:12..40} zebras kept watch.
where whole c/(1-g)/(1-f)
? How many zebras are in the herd? = c/(1-g)/(1-f) : zebras | x: x*(1 - f)*(1 - g) = c
? How many zebras lay down to rest? = c/(1-g)*g : zebras
== safari-camp-solar-lamps
The camp charges {a:20..36} lamps by day. {b:1/4,1/2} of them burn all night, {c:10..11} hours; the others are switched off after {d:3..5} hours. A lamp uses {e:4,5,8} watts each hour.
where whole a*b
? How many hours do all the lamps together burn in a night? = a*b*c+(a-a*b)*d : hours
? How many watt-hours do all of them use in a week of nights? = (a*b*c+(a-a*b)*d)*e*7 : watt-hours
? How many more hours do the lamps that burn all night burn in a single night than the others, all added up? = a*b*c-(a-a*b)*d : hours where a*b*c > (a-a*b)*d+2

== safari-tracker-reward (south-africa)
A tracker gets {a:R300..R500 by 20} [a day|per day|each day] and {b:R80..R150 by 10} for every rhino that he finds. In {c:6..10} days he found {d:9..20} rhinos. He sent {e:1/2,2/5,3/5} of the money home, and out of the rest bought {f:2..3} goats at {g:R500..R700 by 50} [each|apiece].
~ He knows the park better than any scientist.
where whole (a*c+b*d)*e, (a*c+b*d)*(1-e) > f*g+50
? How much did the tracker have left after buying the goats? = (a*c+b*d)-(a*c+b*d)*e-f*g : rand
? How much did he earn in these days? = a*c+b*d : rand
? How much did he send home? = (a*c+b*d)*e : rand

== safari-migration-count
From a plane {S} counts strips of the plain. On the first flight there are {a:8..14} strips with {b:90..150 by 10} wildebeest each; on the second flight {c:10%,20%,30%} fewer in all; on the third flight {d:2..3} herds of {e:60..110 by 10} have joined those of the second.
where whole a*b*c
? How many wildebeest does {S} count on the third flight? = a*b-a*b*c+d*e : wildebeest
? How many wildebeest are the counts of the first and second flight together? = a*b+(a*b-a*b*c) : wildebeest
? How many more did {S} count on the first flight than on the third? = a*b*c-d*e : wildebeest where a*b*c > d*e+1

== safari-flamingo-lake-survey
On the soda lake {S} counts flamingos in squares on a photo: {a:12..20} squares have about {b:40..60 by 5} birds each and {c:6..10} squares have {d:1/2,2/5,3/5} as many each. {e:10%,20%} of all are chicks, and in the {f:3..5} days after the photo {g:15..30} birds flew off each day.
~ The lake is {zq:2..5} metres deep.
where whole b*d, whole (a*b+c*b*d)*e
? How many birds were on the lake after these days, if none came back? = a*b+c*b*d-f*g : birds
? How many of the birds in the photo were not chicks? = (a*b+c*b*d)-(a*b+c*b*d)*e : birds
? How many birds were in the photo [altogether|in all|in total]? = a*b+c*b*d : birds

== safari-mara-tour-price (india)
For the tiger tour in Ranthambore a jeep is {a:₹4200..₹6600 by 300} for {b:6} riders, and the entry is {c:₹900..₹1500 by 100} a head. {S}'s party has {d:4..5} people, so that they pay for the whole jeep but just for their own entries. They book {e:2..3} tours and, since they book more than a single tour, get {f:10%} off everything.
where whole (a+c*d)*e*f, whole ((a+c*d)*e-(a+c*d)*e*f)/d
? How much does each person of the party pay in the end? = ((a+c*d)*e-(a+c*d)*e*f)/d : rupees
? How much would a single tour be for a full jeep of {b}, for jeep and entries? = a+c*b : rupees
? How much does the party save by the reduction? = (a+c*d)*e*f : rupees
