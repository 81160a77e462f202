topic: map-and-distance
place: any

== map-scale-trail-repair
On the old map the trail was {a:20..60 by 5} km long. A flood took away {b:10%,20%,40%} of it, and then {c:3..6} new loops of {d:2..4} km were added. This autumn {e:10%,20%,25%,50%} of the whole trail is closed for hunting.
~ Moose graze along the trail.
where whole a*b*5, whole e*(a-a*b+c*d)*10
? How many km of the trail can be walked this autumn? = a-a*b+c*d-e*(a-a*b+c*d) : km
? How many km long is the trail with the new loops? = a-a*b+c*d : km
? How many km were added? = c*d : km

== map-survey-of-coast
On a clear day the surveyors measure {a:7..12} km of coast, on a foggy day {b:2..3} km less. This season had {c:4..9} foggy days and {d:10..20} clear days.
~ Their boat is {zq:8..15} metres long.
? How many metres of coast did they measure this season? = (c*(a-b)+a*d)*1000 : metres
? How many km did they measure on all the foggy days? = c*(a-b) : km
? How many more km did they measure on the clear days than on the foggy days? = a*d-c*(a-b) : km

== map-tripling-stages
{S}'s strange training: on Monday {a:2..4} km, and on each following day {b:2..3 times} as far as on the day before, from Monday to Thursday.
~ {S}'s coach is mad at the plan.
? How many km does {S} do on these days [altogether|in all|in total]? = a+a*b+b*a*b+b*b*a*b : km
? How many km does {S} do on Wednesday? = b*a*b : km
? How many km more does {S} do on Thursday than on Monday? = b*b*a*b-a : km

== map-four-legs-two-speeds
To the coast {S} drives {a:100..240 by 20} miles on the highway before lunch and {c:60..180 by 20} miles after it, at {b:50,60} miles [an hour|per hour]; on small roads it is {d:20..60 by 10} miles before and {f:10..50 by 10} miles after tea, at {e:20,25,30,40} miles [an hour|per hour].
where whole a/b*60, whole c/b*60, whole d/e*60, whole f/e*60, whole (a/b+c/b+d/e+f/e)*10
? How many hours does {S} drive [altogether|in all|in total]? = a/b+c/b+d/e+f/e : hours
? How many miles is the whole way? = a+c+d+f : miles
? How many minutes does {S} drive on small roads? = (d/e+f/e)*60 : minutes

== map-minutes-to-the-hour
The bell of the town hall rang the hour {a:12..48} minutes ago. {S} has just stopped to read the map.
? In how many minutes will the bell ring again, if it rings only on the hour? = 60-a : minutes
? {S} now walks on for {b:60..110 by 5} minutes. How many minutes after the bell rang the hour will {S} stop walking? = a+b : minutes

== map-catching-up-lead (kenya)
{S} is at km {a:30..60} of the road and {T} at km {b:5..20}, and both drive in the direction of rising numbers: {T} at {c:60..90 by 5} km [an hour|per hour], {S} on a tractor at {d:15..30 by 5} km [an hour|per hour].
where whole (a-b)/(c-d)*60, a > b+4
? After how many hours will {T} reach {S}? = (a-b)/(c-d) : hours where whole (a-b)/(c-d)*10
? How many km lie between them now? = a-b : km

== map-puzzle-pieces-missing
A jigsaw map of Europe has {a:120..240 by 20} land pieces, {b:60..120 by 20} sea pieces and {c:20..60 by 20} pieces with letters. {d:10%,25%,50%} of all the pieces were lost when the house was sold, and {e:20%,50%} of what was left chewed by the dog.
~ The house was {zq:60..120} years old.
where whole d*(c+a+b), whole e*(c+a+b-d*(c+a+b))
? How many good pieces [are left|remain|are still left]? = c+a+b-d*(c+a+b)-e*(c+a+b-d*(c+a+b)) : pieces
? How many pieces were lost when the house was sold? = d*(c+a+b) : pieces
? How many pieces did the dog chew? = e*(c+a+b-d*(c+a+b)) : pieces

== map-mile-markers-paint
{d:2..4} crews of {c:3..6} painters and, besides, an old man alone paint markers on a long road: each of all these people works {a:5..8} hours a day for {b:3..12} days.
? How many minutes of work do the crews and the old man do [altogether|in all|in total]? = d*c*a*b*60+a*b*60 : minutes
? How many people paint? = d*c+1 : people

== map-two-roads-shortened
The coast road was {a:60..160 by 20} km long and the hill road {c:40..120 by 20} km. New tunnels made the coast road {b:10%,20%,25%} shorter and the hill road {d:15%,30%,40%} shorter.
~ The longest tunnel is {zq:2..6} km.
where whole a*b, whole c*d
? How many km long are both roads now [altogether|in all|in total]? = a-a*b+c-c*d : km
? How many km shorter is the hill road now? = c*d : km
? How many km longer than the hill road is the coast road now? = (a-a*b)-(c-c*d) : km where a-a*b > c-c*d+1

== map-treasure-paces
The pirate's paper: "From the crooked palm {a:20..60} paces north, {b:10..30} paces east, {c:15..50} paces north again, then dig." A pace is {d:70, 75, 80} cm.
? How many paces is it from the palm to the treasure along the pirate's way? = a+b+c : paces
? How many metres is it along the pirate's way? = (a+b+c)*d/100 : metres

== map-scale-towns (uk)
On a walker's map {a:4} cm stand for each km. From Kettlewell to the inn {S} measures {b:22..50 by 2} cm, from the inn to the falls {c:10..30 by 2} cm.
~ {S} carries {zq:2..4} sandwiches.
? How many km is it from Kettlewell to the falls by way of the inn? = (b+c)/a : km
? {S} walks {d:3..4} km [an hour|per hour]. How many minutes will {S} need from Kettlewell to the inn? = b/a/d*60 : minutes where whole b/a/d*60

== map-milestones-on-canal
Along a canal stands a stone every {a:2 words} km, the first at the lock and the last at the harbour. {S} counts {b:12..30} stones on the way.
? How many km is it from the lock to the harbour? = (b-1)*a : km
? How many stones has {S} counted when {S:he} has walked {c:6..20 by 2} km from the lock? = c/a+1 : stones where c < (b-1)*a
? {S} cycles the whole way at {d:8..16} km [an hour|per hour]. How many minutes does it take? = (b-1)*a/d*60 : minutes where whole (b-1)*a/d*60

== map-third-then-half
On the way from Lisbon to Porto, which is {a:300..330 by 6} km, {S} had driven {b:1/3,1/2} of the distance at breakfast and {c:1/4,1/2} of the rest at lunch.
~ The car has done {zq:20000..90000 by 5000} km.
where whole a*b, whole (a-a*b)*c
? How many km were left after lunch? = (a-a*b)-(a-a*b)*c : km
? How many km did {S} drive between breakfast and lunch? = (a-a*b)*c : km
? How many km had {S} driven by lunch? = a*b+(a-a*b)*c : km

== map-gps-recalculating
"In {a:800..1400 by 100} metres turn left," says the phone. {S} drives {b:600..900 by 50} metres a minute and, deaf to it, goes straight on for {c:3..5} minutes before stopping.
where b*c > a+100
? How many metres past the turn does {S} stop? = b*c-a : metres
? How many metres does {S} drive in these {c} minutes? = b*c : metres

== map-feet-and-yards-field
{S} measures the school field with a stick of {a:3} feet. It fits {b:40..70} times along the length and {c:20..36} times along the width.
? How many feet is it around the field? = 2*(a*b+a*c) : feet
? How many feet longer than wide is the field? = a*b-a*c : feet where b > c
? How many square feet is the field? = a*b*a*c : square feet

== map-village-distances (ghana)
From Aburi it is {a:12..24} km to the market, {k:2..3 times} as far to the hospital, and to the school {b:3..9} km less than to the market. A nurse drives from Aburi to each of these places and back again, on {c:2..5} days [a week|per week|each week].
~ The car of the nurse is {zq:7..15} years old.
where a > b+1
? How many km does the nurse drive in a week? = 2*(a+k*a+(a-b))*c : km
? How many km is it to the school and back? = 2*(a-b) : km
? How many km farther is the hospital than the school? = k*a-(a-b) : km

== map-paper-route-blocks
{S}'s paper route: {d:4..9} blocks on Elm, {b:3..8} on Oak and {a:2..4} on Ash; in the park lane {c:3..6} blocks. On each block of Ash there are {e:5..9} houses, and each of the other blocks has {f:4..8} houses.
? How many houses are on the route? = a*e+(d+b+c)*f : houses
? How many blocks does the route have? = d+b+a+c : blocks
? {g:3..9} houses take no paper. How many papers does {S} deliver in a week, if every other house gets a paper each day? = (a*e+(d+b+c)*f-g)*7 : papers

== map-rope-round-island
An islet is a square; a walk around it takes {S} {a:16..48 by 4} minutes at {b:60,75,80} metres a minute.
~ A lighthouse of {zq:20..45} metres stands on it.
? How many metres long is each side? = a*b/4 : metres
? How many metres is it around the islet? = a*b : metres

== map-average-speed-two-parts
{S} cycles to the ruins, {a:18..36 by 6} km, at {b:12,18} km [an hour|per hour], and comes home on the same road at {c:9,12,18,36} km [an hour|per hour].
where whole a/b*60, whole a/c*60, b != c
? How many minutes does {S} ride there and back? = a/b*60+a/c*60 : minutes
? What is the average speed there and back, in km per hour? = 2*a/(a/b+a/c) : km per hour where whole 2*a/(a/b+a/c)
? How many minutes longer is the ride home? = a/c*60-a/b*60 : minutes where c < b

== map-sea-chart-degrees (philippines)
On the chart {a:60} nautical miles make a degree. The ferry steers {b:2..5} degrees south and then {c:40..150 by 10} nautical miles farther to the harbour.
~ The ferry has {zq:100..300 by 20} seats.
? How many nautical miles does the ferry go? = a*b+c : nautical miles
? At {d:10,12,15,20} nautical miles an hour, how many hours does it take? = (a*b+c)/d : hours where whole (a*b+c)/d*2

== map-balloon-string-messages
{S} tied cards to {a:60..150 by 10} balloons. {b:20%,30%,40%} of the cards came back; {c:1/2,1/4,1/3} of those came from more than {d:100} miles away, and {e:2..5} of the cards from far away even came from across the sea.
~ The party was held in {zq:2..4} tents.
where whole a*b, whole a*b*c, a*b*c > e+1
? How many cards came from more than {d} miles away, but not from across the sea? = a*b*c-e : cards
? How many cards never came back? = a-a*b : cards
? How many cards came back from at most {d} miles? = a*b-a*b*c : cards

== map-ring-and-spokes
A town plan shows a ring road of {a:12..24} km and {b:5..8} straight roads, each {c:2..4} km long, from the centre to the ring. {d:1/2,1/3,1/4} of the ring is being mended.
~ The mayor wants trees along every road.
where whole a*d
? How many km of these roads are not being mended? = a-a*d+b*c : km
? How many km of roads does the plan show? = a+b*c : km

== map-antelope-walk-zigzag (south-africa)
A collar sent the position of an antelope every {a:2,3,4} hours; between signals the animal walked {b:3..6} km on average. The collar worked for {c:4..10} days.
~ The collar weighs {zq:300..600 by 50} grams.
where whole 24/a
? How many km did the antelope walk in these days? = 24/a*b*c : km
? How many signals came on each day? = 24/a : signals
? How many more km would it have walked in {d:12..20} days at that rate? = 24/a*b*(d-c) : km where d > c

== map-courier-pay-by-mile
A courier rides {a:4..9} miles on Monday, {b:2..3 digits} times as far on Tuesday, and on Wednesday {c:2..3 times} as far as on Tuesday. Each mile is paid with {b} dollars. On Thursday a steadier job pays {g:$3..$5} a mile: {f:2..5} miles in the early morning and {d:5..10} miles at noon, and on Friday {e:2 times} as far as on Thursday noon.
~ The bike has {zq:18..24} gears.
? How much does the courier earn in the whole week? = b*(a+a*b+c*a*b)+g*(f+d+d*e) : dollars
? How many miles does the courier ride from Monday to Wednesday? = a+a*b+c*a*b : miles
? How much does the steadier job pay? = g*(f+d+d*e) : dollars

== map-contour-climb
Each contour line on {S}'s map means {a:10,20,25} metres of height. From the car park, which lies at {b:240..600 by 20} metres, the path crosses {c:14..40} lines going up to the summit; on the far side it crosses {d:8..20} lines going down to the lake.
where c > d+1
? At what height in metres does the lake lie, if every line crossed means that many metres? = b+a*c-a*d : metres
? At what height in metres is the summit? = b+a*c : metres

== map-orienteering-two-runners
{S} and {T} run a course of {a:12..20 by 2} km. {S} needs {b:5..6} minutes for each of the first {c:6,8} km and {d:7..8} minutes for each km after that. {T} needs {e:6..7} minutes for every km, but loses {f:4..9} minutes in a wood.
~ {zq:60..150 by 10} runners take part.
who S: man, T: woman
where a > c+3, c*b+(a-c)*d > a*e+f+1
? How many minutes earlier than {S} is {T} at the finish? = c*b+(a-c)*d-(a*e+f) : minutes
? How many minutes does {S} need for the course? = c*b+(a-c)*d : minutes
? They start at {t:9:00 am..10:15 am by 15}. When does {T} reach the finish? = t+(a*e+f)/60 : clock where t+(a*e+f)/60 < 12.9

== map-pipeline-sections
A water pipe of {a:18..60 by 6} km is to be laid. Crew A lays {b:300..500 by 50} metres [a day|per day|each day], crew B {c:20%,25%,40%} more. They begin at the opposite ends on the same day; after {d:12..20} days crew A is called away.
where whole b*c, a*1000 > (b+b+b*c)*d+b+b*c, mod(a*1000-(b+b+b*c)*d,b+b*c) > 0
? How many more days does crew B need alone, a started day counted as a day? = ceil((a*1000-(b+b+b*c)*d)/(b+b*c)) : days
? How many metres are laid when crew A is called away? = (b+b+b*c)*d : metres
? How many metres a day does crew B lay? = b+b*c : metres

== map-milk-round-loop (ireland)
The milk lorry's loop: {a:14..22} km from the creamery to the first farm, {b:4..8} farms with {c:3..6} km between neighbours, then {d:1 1/2} times the first distance back. {e:2 words} loops are driven every day, and the lorry needs {f:25,30,40} litres for {g:100} km.
~ The lorry holds {zq:8000..12000 by 1000} litres.
where whole a*d, whole e*(a+(b-1)*c+a*d)*f/g*5
? How many litres does the lorry need a day? = e*(a+(b-1)*c+a*d)*f/g : litres
? How many km is the loop? = a+(b-1)*c+a*d : km
? How many km are driven in {h:5..7} days? = e*(a+(b-1)*c+a*d)*h : km

== map-school-district-walk
[A survey of a school:|At a school they ask who lives where.] {a:240..480 by 40} pupils; {b:1/2,3/8,2/5} live less than a mile away, {c:1/4,1/5,3/10} come by bike, [and|while] the others by bus. {d:10%,20%,25%} of those who live less than a mile away are brought by car all the same, and the rest of them walk.
where whole a*b, whole a*c, whole a*b*d
? How many more pupils walk than come by bus? = (a*b-a*b*d)-(a-a*b-a*c) : pupils where a*b-a*b*d > a-a*b-a*c+1
? How many pupils come by bus? = a-a*b-a*c : pupils
? How many pupils walk? = a*b-a*b*d : pupils
