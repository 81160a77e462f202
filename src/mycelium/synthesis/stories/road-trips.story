topic: road-trips
place: any

== roadtrip-lemonade-stop
At a rest stop a machine fills {a:5..12} cups of slush in {b:4,5,6,10,12,15} minutes, and every cup is sold straight away. {d:20%,25%,40%,50%} of the cups go to members of the drivers' club, who pay {e:$2..$3}; everybody else pays {c:$4..$6}.
~ The rest stop has {zq:30..80} parking spaces and a slide for children.
where whole a*60/b, whole a*60*d/b
? How much money does the slush bring in an hour? = c*a/b*60-c*a*d/b*60+e*d*a/b*60 : dollars
? How many cups are filled in an hour? = a/b*60 : cups
? How many cups go to members in an hour? = d*a/b*60 : cups

== roadtrip-fruit-stops
{S}'s family drove for {d:4..9} days. Every day they made {c:2..4} stops, and at each stop each of the {a:3..6} of them stretched for {b:5,10,15,20} minutes[, even the grandmother|].
~ The van is {zq:6..15} years old.
where whole d*c*a*b/60
? If the stretching minutes of all of them are added up, how many hours do they make for the whole trip? = d*c*a*b/60 : hours
? How many stops did they make on the trip? = d*c : stops

== roadtrip-jam-or-side-road (uk)
Before Bristol there is a traffic jam of {a:12000..48000 by 12000} metres, in which cars creep along at {b:50, 100} metres a minute. The side road through the villages is just as long, and there cars do {c:200, 400} metres a minute.
~ A tractor shed has burned down, and {zq:3..7} fire engines block the road.
? How many hours does a driver save who takes the side road? = a/b/60-a/c/60 : hours
? How many hours does the jam take from end to end? = a/b/60 : hours

== roadtrip-steady-pace
{S} needed {c:40..120 by 10} minutes for the first {a:30..80 by 10} miles. There are {b:60..200 by 10} miles still to go, and {S:he} means to keep up exactly this pace.
where whole c*(a+b)/a/60
? How many hours will the whole drive take? = c*(a+b)/a/60 : hours
? How many minutes will the rest of the drive take? = c*b/a : minutes

== roadtrip-playlist
[The playlist for the drive:|{S} made a playlist for the drive:] {a:20..60} songs of {b:3..5} minutes each and an audiobook of {c:120..400 by 10} minutes.
~ The audiobook is about a haunted orphanage.
where whole (c+a*b)/60
? For how many hours does the playlist last? = (c+a*b)/60 : hours
? How many minutes longer is the audiobook than all the songs together? = c-a*b : minutes where c > a*b+5
? The drive takes {h:9..14} hours. For how many minutes will there be no sound from the playlist? = h*60-(c+a*b) : minutes where h*60 > c+a*b+10

== roadtrip-snack-bag
For the back seat {S} packed {c:8..14} granola bars, {b:6..12} apples and {a:5..10} muffins. Before they had left town, all {a} muffins were gone, and by noon {d:4..9} other things had been eaten.
~ A pint of milk had to be left at home.
where c+b > d+4
? How many of the packed things were left at noon? = c+b+a-a-d : things
? How many things did {S} pack? = c+b+a : things

== roadtrip-shared-costs
{g:4..6} friends rent a camper for {a:5..9} days at {b:$90..$150 by 5} [a day|per day|each day]. They stay in {f:2..4} towns to play music in the street, and in each town their hats bring in {e:$20..$60 by 5} on Friday, {c:$30..$70 by 5} on Saturday and {d:$15..$45 by 5} on Sunday. All of that goes into the rent, and the friends share what is missing.
~ The camper is {zq:5..7} metres long and has a tiny bathroom.
where whole (a*b-f*(e+c+d))/g, a*b > f*(e+c+d)+100
? How much does each friend pay for the rent? = (a*b-f*(e+c+d))/g : dollars
? How much did the music bring in [altogether|in all|in total]? = f*(e+c+d) : dollars
? How much is the rent of the camper for the whole trip? = a*b : dollars

== roadtrip-clock-since-start (australia)
When the car rolled into Darwin, {S} looked at the counter: {a:3..8} days and {b:20..700 by 5} minutes since the start in Melbourne.
? How many minutes was {S} on the way? = b+a*24*60 : minutes
? Each day had {h:6..9} hours of driving, and none was done in the extra minutes. How many hours was the car parked in these {a} days? = a*24-a*h : hours
? The trip was {c:3600..3900 by 20} km long. {S} drove {d:450..550 by 10} km on each of the first {e:2..3} days. How many km were left after that? = c-d*e : km where e < a

== roadtrip-petrol-money (ireland)
It is {a:180..420 by 30} km from Dublin to the cottage. {S}'s car needs {b:5..8} litres for {h:100} km, and a litre [costs|is] {p:€1.50..€1.90 by 0.1}.
~ The cottage has {zq:2..4} bedrooms and a turf fire.
where whole a*b/h*10
? How many litres does the car need for the way there and back? = 2*a*b/h : litres
? What does the petrol for the way there cost? = a*b/h*p : euros

== roadtrip-average-with-target
On the first {n:3 words} days of the tour {S} rode {S:his} motorbike {a:240..360 by 10}, {b:200..300 by 10} and {c:280..400 by 10} km. {S:He} wants to have an average of {d:280..320 by 10} km for {e:4} days.
~ {S}'s cousin follows in a car with the luggage.
where d*e > a+b+c+100, d*e < a+b+c+420, whole (a+b+c)/n
? How many km must {S} ride on the fourth day to get exactly this average? = d*e-(a+b+c) : km
? What was the average of the first {n} days in km? = (a+b+c)/n : km
? How many km did {S} ride on these {n} days [altogether|in all|in total]? = a+b+c : km

== roadtrip-two-cars (kenya)
{S} leaves Nairobi for Kisumu at {t:6:00 am..7:00 am by 30}, driving {a:40..60 by 5} km [an hour|per hour]. {T} leaves {h:2 words} hours later with a faster car, {b:80..100 by 5} km [an hour|per hour], on the same road.
who S: woman, T: man
where whole a*h/(b-a)
? How many hours after {T}'s start does {T} catch up with {S}? = a*h/(b-a) : hours
? How many km is {S} ahead when {T} starts? = a*h : km
? How far from Nairobi does {T} catch up? = a*h/(b-a)*b : km where a*h/(b-a)*b < 340

== roadtrip-counting-windmills
To pass the time, the children count. {S} has seen {a:15..40} windmills, {T} {k:2..3 times} as many, and their mother {b:6..14} fewer than {T}.
~ It rains on the windscreen.
? How many windmills have they counted [altogether|in all|in total]? = a+k*a+(k*a-b) : windmills
? How many more has the mother counted than {S}? = k*a-b-a : windmills where k*a > a+b+1
? {S} wants to have seen as many as {T}. How many more windmills does {S} need? = k*a-a : windmills

== roadtrip-motel-or-tent
A motel on the coast asks {a:$90..$140 by 5} [a night|per night]; a pitch for the tent is {b:$18..$30}. The family travels for {n:8..14} nights and has {c:$800..$1100 by 20} for sleeping. They will spend {d:3..5} nights in motels.
~ The children vote for the tent because of the fireflies.
where c > a*d+b*(n-d)+20, n > d+2
? How much of the money for sleeping will they have left? = c-a*d-b*(n-d) : dollars
? How much do they pay for all the nights in the tent? = b*(n-d) : dollars
? How much cheaper is the whole plan than {n} nights in motels? = a*n-(a*d+b*(n-d)) : dollars

== roadtrip-time-zone
{S} leaves the coast at {t:6:00 am..9:00 am by 15} and drives {h:5..7} hours plus stops of {m:30..75 by 15} minutes [altogether|in all|in total]. The motel lies far to the east, where clocks are {z:2 words} hours ahead.
? What time do the clocks at the motel show when {S} arrives? = t+h+m/60+z : clock
? How many minutes was {S} on the way, stops included? = h*60+m : minutes
? Dinner there ends at {u:8:30 pm..9:30 pm by 15} by the motel clock. How many minutes before that does {S} arrive? = (u-(t+h+m/60+z))*60 : minutes

== roadtrip-tank-left
The car's tank holds {a:12..18} gallons, and each gallon is good for {b:25..36} miles. {S} starts with a full tank and stops for gas after {f:2/3,3/4,5/6} of it has been used.
~ The car is {zq:4..12} years old and as clean as a whistle.
where whole a*f, whole a*f*b
? How many miles has {S} driven by then? = a*f*b : miles
? How many gallons are in the tank when {S} stops? = a-a*f : gallons
? Gas [costs|is] {p:$3..$5} a gallon. How much does it cost to fill up again? = a*f*p : dollars

== roadtrip-shares-of-way (south-africa)
[They take turns at the wheel.|] {S} drives {f:1/3,1/4,2/5} of the {a:480..960 by 60} km to the sea, {T} drives {g:1/2,1/3} of the remaining km, and {U} does the rest.
who S: woman, T: man
where whole a*f, whole (a-a*f)*g
? How many km does {U} drive? = (a-a*f)-(a-a*f)*g : km
? How many km does {T} drive? = (a-a*f)*g : km

== roadtrip-postcard-habit
{S} writes a postcard in every town. In the first week they pass {a:5..9} towns, in the second week {b:2..4} more than in the first. A card is {p:80..150 by 10} cents and a stamp {q:60..120 by 10} cents.
? How many postcards does {S} write in these weeks? = a+(a+b) : postcards
? How many cents do the cards and stamps cost [altogether|in all|in total]? = (a+(a+b))*(p+q) : cents

== roadtrip-desert-water
The ranger's rule for the desert track: {a:4..6} litres of water per person and day, and {b:10..20} litres for the engine.
{S}'s party is {c:3..5} people and will be {d:3..6} days on the track. They have cans of {e:10,15,20} litres.
~ The track is {zq:180..420 by 20} km long.
where mod(a*c*d+b,e) > 0
? How many litres must they carry? = a*c*d+b : litres
? How many cans do they need at least? = ceil((a*c*d+b)/e) : cans
? If all those cans are filled to the top, how many litres more than the rule asks do they carry? = ceil((a*c*d+b)/e)*e-(a*c*d+b) : litres

== roadtrip-toll-roads
On the way south every car pays {a:$3..$6} at each of {b:4..9} toll gates, and a car with a trailer pays {r:50%,100%} more. {S} pulls a trailer on the way south and comes home without it, through the same gates.
~ The trailer holds a canoe and {zq:2..4} kayaks.
where whole a*r*2
? How much [does {S} pay|must {S} pay|does {S} have to pay] for the whole trip? = (a+a*r)*b+a*b : dollars
? How much more do the gates cost with the trailer than without it, on a single way? = a*r*b : dollars
? How much [does {S} pay|must {S} pay|does {S} have to pay] at a gate when the trailer is on? = a+a*r : dollars

== roadtrip-license-plates
Counting license plates, {S} found Texas plates on {a:24..60} cars and Ohio plates on {b:12..40} cars. {r:25%,50%} of the Texas cars and {c:4..9} of the Ohio cars were red.
~ {S} sat by the window for {zq:3..6} hours.
where whole a*r, b > c+3
? How many of these cars were not red? = (a-a*r)+(b-c) : cars
? How many red cars did {S} count? = a*r+c : cars

== roadtrip-detour-bridge
Since a rainstorm swept the bridge away, drivers from Elko to the lake must go {a:24..60 by 4} miles instead of {b:10..20 by 2}. {S}, a nurse at the lake, drives it both ways on {c:4..5} days [a week|per week|each week].
~ The bridge had stood for {zq:40..90} years.
? How many extra miles does {S} drive in a week because of the detour? = (a-b)*2*c : miles
? How many miles does {S} now drive to and from the lake in {w:3..8} weeks? = a*2*c*w : miles
? At {v:40} miles [an hour|per hour], how many minutes longer is a single drive now? = (a-b)/v*60 : minutes where whole (a-b)/v*60

== roadtrip-cooler-ice
{S} put {a:10..20} pounds of ice in the cooler. Each hour on the road {b:1/2,1/4} of a pound melts; in the hot afternoon it is {k:2 times} as much an hour. The drive goes through {c:4..6} cool hours and {d:3..5} hot hours.
where whole b*c*4, a > b*c+k*b*d+2
? How many pounds of ice [are left|remain|are still left] at the end? = a-b*c-k*b*d : pounds
? How many pounds melt in the hot hours? = k*b*d : pounds

== roadtrip-pumpkin-farm
"Whatever we do, let's stop at the pumpkin farm," begged {S}. The farm is {a:15..40 by 5} miles off the highway, and the car has gas for {b:120..200 by 10} miles. After the farm they must return to the highway on the same road and go on for {c:20..60 by 10} miles to the next gas station.
~ There is a corn maze with {zq:3..8} exits, too.
where b > 2*a+c+5
? For how many more miles will the gas last when they reach the station? = b-2*a-c : miles
? They buy {n:3..8} pumpkins of {w:6..14} pounds. How many ounces do the pumpkins weigh [altogether|in all|in total]? = n*w*16 : ounces

== roadtrip-camper-map-scale (canada)
On {S}'s map {a:2..4} cm stand for {b:50,60,80, 100} km. From Regina to the campground it is {c:8..24 by 2} cm on the map.
~ The map is {zq:8..20} years old.
where whole c*b/a
? How many km is it to the campground? = c/a*b : km
? At {v:80,90, 100} km [an hour|per hour], how many hours does the drive take? = c/a*b/v : hours where whole c*b/a/v

== roadtrip-holiday-budget-chain
For {d:6..10} days on the road {S} has {a:$1500..$2400 by 100}. {b:20%,25%,30%} of it goes for gas, each night of the {n:5..9} nights costs {c:$60..$90 by 5}, and what remains is for food and fun, the same each day.
~ The dog sleeps in the car.
where whole a*b, whole (a-a*b-n*c)/d, n = d-1, a-a*b > n*c+100
? How much can {S} spend on food and fun each day? = (a-a*b-n*c)/d : dollars
? How much [is left|remains] for food and fun on the whole trip? = a-a*b-n*c : dollars
? If food takes {e:$20..$30} [a day|per day|each day], how much is left for fun on the whole trip? = a-a*b-n*c-d*e : dollars where a-a*b > n*c+d*e+10

== roadtrip-driving-shifts
{S}, {T} and {U} cross Spain, {a:900..1500 by 60} km. {S} drives {b:1/3,1/4,2/5} of the way at {c:80,90,100} km [an hour|per hour], {T} {d:1/2,2/3} of the rest at {e:60,90,120} km [an hour|per hour], and {U} what remains.
~ They sing {zq:10..30} songs on the way.
where whole a*b/c*60, whole (a-a*b)*d/e*60
? How many hours do {S} and {T} drive [altogether|in all|in total]? = a*b/c+(a-a*b)*d/e : hours where whole (a*b/c+(a-a*b)*d/e)*2
? How many km does {U} drive? = (a-a*b)-(a-a*b)*d : km
? How many km more than {U} does {S} drive? = a*b-((a-a*b)-(a-a*b)*d) : km where a*b > (a-a*b)-(a-a*b)*d+10

== roadtrip-vineyard-tasting (south-africa)
At {a:3..5} farms along the wine road {S} bought {b:4..6} bottles each at {c:R80..R140 by 10}, and at the last farm, besides, a box of {d:6} bottles for {e:R420..R600 by 30}. {f:2..4} bottles broke on the gravel. Back home, {S} sold the whole ones for {g:R150..R220 by 10} each.
~ The trip took {zq:2..4} days in the heat of February.
? How much more than {S} had paid did the bottles bring at home? = (a*b+d-f)*g-(a*b*c+e) : rand
? How many whole bottles did {S} bring home? = a*b+d-f : bottles
? How much did {S} pay for all the bottles? = a*b*c+e : rand

== roadtrip-radio-hours
[On the way north|While driving north] they listen to the radio. In each hour there are {a:5..8} minutes of news, {b:8..12} minutes of commercials, [and|while] the rest is music. The drive is {c:4..7} hours long, and in {d:2 words} of these hours they turn off the commercials.
~ {S} hums along with every tune.
? How many minutes of music does the radio play during the drive? = c*(60-a-b) : minutes
? How many minutes do they listen to the radio on the drive? = c*60-d*b : minutes
? A tune is {e:3..4} minutes long on average. How many tunes are in the music of the drive? = c*(60-a-b)/e : tunes where whole c*(60-a-b)/e

== roadtrip-band-tour-van (uk)
A punk band drives from Hull to {a:4..6} towns, {b:60..140 by 10} miles apart on average, and the last stretch home is {c:150..240 by 10} miles. The van does {d:25,30,40} miles on a gallon at {e:£6..£7 by 0.5}. [At each town they sell|In every town they sell] {f:20..35} vinyl records for {g:£9..£14}, but pressing a record had cost {h:£4..£6}.
~ The singer keeps a tarantula called Curl in a jar.
where whole (a*b+c)/d*2, a*f*(g-h) > (a*b+c)/d*e+20
? What remains of the profit on the records when the fuel for all of these miles is paid, if the first of the towns is as far from Hull as the towns are from each other? = a*f*(g-h)-(a*b+c)/d*e : pounds
? How many gallons does the van need for the whole tour, if the first of the towns is as far from Hull as the towns are from each other? = (a*b+c)/d : gallons
? How much profit do the records make on the tour? = a*f*(g-h) : pounds

== roadtrip-orchard-workweek
{S} drives south for the apple harvest. A workweek there is {a:5} days of {b:8..9} hours at {c:$15..$19} an hour, plus {d:$0.50..$1 by 0.25} for each of the {e:24..40 by 4} bushels that {S} picks a day. A bed costs {f:$14..$20} a night, {g:7} nights a week. The drive there and back is {h:$160..$240 by 10}.
where whole d*e*a
? How much does {S} have left after {i:3..6} weeks when beds and drive are paid? = (a*b*c+a*d*e-f*g)*i-h : dollars
? How much does {S} earn in a workweek altogether, before paying for the bed? = a*b*c+a*d*e : dollars
? How much of a week's pay is left when the bed is paid? = a*b*c+a*d*e-f*g : dollars

== roadtrip-caravan-fridge (new-zealand)
"The fridge in our caravan holds {a:60..90 by 5} litres," {S} explains. "Milk takes {b:3..5} bottles of {c:2} litres, juices {d:4..6} cartons of {e:1.5} litres, and meat and cheddar take {f:1/3,1/4,1/5} of what is then left. The rest is for veggies."
where whole (a-b*c-d*e)*f*2
? How many litres of the fridge are for veggies? = (a-b*c-d*e)-(a-b*c-d*e)*f : litres
? How many litres do milk and juices take together? = b*c+d*e : litres
? How many litres do meat and cheddar take? = (a-b*c-d*e)*f : litres
