topic: climbing
place: any

== climbing-gym-two-weeks (us)
At the climbing gym, {c:3..5} setters each put up {a:4..6} routes a day on {b:4..5} days of the first week, and {d:6..15} routes were left over from last year. In the second week the setters put up {e:10%,20%,25%} fewer routes than in the first.
~ The walls are {n:40..60 by 5} feet high.
where whole e*c*a*b
? How many routes did the setters put up in the first week? = c*a*b : routes
? How many routes did they put up in the second week? = c*a*b-e*c*a*b : routes
? If no route is taken down, how many are there after the second week? = c*a*b+d+c*a*b-e*c*a*b : routes

== climbing-class-carabiners
{a:6..12} climbers take part in a course of {d:2..3} weekends. Each weekend has {c:2} days, and on every day each climber checks {b:4..8} carabiners. On the last evening, everyone is examined, and each climber has to check {c} carabiners more.
? How many carabiners are checked on a single weekend? = c*a*b : carabiners
? How many checks of carabiners are made in the course, with the last evening? = d*c*a*b+a*c : checks
? {m:2..3} climbers miss the last weekend, with the last evening. How many checks are made in the course? = d*c*a*b-m*c*b+(a-m)*c : checks

== climbing-hut-beds (south-africa)
For the ascent from the Cedarberg hut, {e:12..30} climbers have brought tents; {a:4..6} guided groups of {b:5..8} and {c:2..4} school groups of {d:8..12} join them. {f:3..9} people have a cold and {g:2..6} have blisters, so these stay below. The others set out in ropes of {h:3..5} people.
~ The hut was built {n:50..90} years ago.
where whole (e+a*b+c*d-f-g)/h
? How many people came in guided and school groups? = a*b+c*d : people
? How many people set out? = e+a*b+c*d-f-g : people
? How many ropes of people set out? = (e+a*b+c*d-f-g)/h : ropes

== climbing-rising-days (india)
In the training before Nanda Devi, {S} carried a pack uphill on the following days. Sunday: {d:300..500 by 50 digits} m. Monday: {c:250..400 by 50 digits} m. Tuesday: {a:200..350 by 50 digits} m. Wednesday: {b:50..150 by 50 digits} m more than on Tuesday. On Thursday and on Friday it was in each case {a} m more than on the day before.
? How many metres did {S} climb on Friday? = a+a+a+b : metres
? How many metres did {S} climb on all these days? = d+c+a+a+b+a+a+b+a+a+a+b : metres

== climbing-route-hours
The route is {a:420..900 by 30 digits} m high. {S} and {T} [sleep on|spend the night on] a ledge {b:180..300 by 30 digits} m above the ground. On the second day they climb the rest at {c:30, 40, 60 digits} m an hour; afterwards they [go down|descend] a path of {b} m of height in all to the car, at {d:60, 90, 120, 150 digits} m of height an hour.
where a > b+100, whole (a-b)/c*2, whole b/d*2
? How many hours do they climb on the second day? = (a-b)/c : hours
? How many hours are they climbing and walking on the second day? = (a-b)/c+b/d : hours

== climbing-wall-panels (ireland)
A sports hall in Galway gets a climbing wall of {e:2..3} sections, each {d:4..6} panels wide and {c:3..5} panels high. A panel has {a:12..20} holds by the plan, but the setters put in {b:25%,50%} more.
where whole a*b
? A hold costs {m:€4..€7}. How much more do the holds cost than they would have by the plan? = e*d*c*a*b*m : euros
? How many holds are really on each panel? = a+a*b : holds
? How many holds are on the whole wall? = e*d*c*(a+a*b) : holds

== climbing-base-camp-week (pakistan)
At base camp on K2 a cook sleeps {a:7..9} hours a day. Melting snow for {b:60..120 by 20} litres of water a day takes his time too; he gets {c:20} litres an hour.
~ The camp is {n:4900..5100 by 50} metres above the sea.
? How many hours a week are left to him for everything besides sleeping and melting snow? = (24-a-b/c)*7 : hours
? How many litres of water does he make in {d:2..6} weeks? = b*7*d : litres

== climbing-rope-cut
A coil of {a:180..300 by 20 digits} m of rope is in the shop. {S} buys {b:2..3} pieces of {c:30..40 by 5 digits} m, and the rescue service takes {f:1/2,1/4} of what is left then. A metre costs {p:$2..$4}.
where (a-b*c)*f > 10
? How many metres does {S} buy? = b*c : metres
? How many metres are in the shop after the rescue service has been there? = (a-b*c)*(1-f) : metres
? How much do {S} and the rescue service pay together? = (b*c+(a-b*c)*f)*p : dollars

== climbing-harness-rental (us)
A climbing wall at the mall rents harnesses at {a:$4..$6} and shoes at {b:$5..$7}. On Saturday {c:60..120 by 10} people climbed. {r:80%,90%,70%} of them rented a harness and {s:50%,60%,40%} rented shoes.
~ {T}, the manager, sells donuts too.
where whole c*r, whole c*s
? How many more people rented a harness than rented shoes? = c*r-c*s : people
? How much did the wall take in from rentals on Saturday? = c*r*a+c*s*b : dollars
? How many people brought their own shoes? (Nobody climbs without.) = c-c*s : people

== climbing-boulder-grades
In a bouldering contest {S} solved {a:6..15} easy problems at {p:10} points, {b:4..9} middling problems at {q:25} points and {c:2..4} hard problems at {r:60} points. {T} has {d:30..90 by 10} points more than {S} but solved only easy and hard problems, {e:4..7} of them hard.
where a*p+b*q+c*r+d > e*r+50, whole (a*p+b*q+c*r+d-e*r)/p
? How many points does {S} have? = a*p+b*q+c*r : points
? How many points does {T} have? = a*p+b*q+c*r+d : points
? How many easy problems did {T} solve? = (a*p+b*q+c*r+d-e*r)/p | x: x*p+e*r = a*p+b*q+c*r+d : problems

== climbing-weather-window (new-zealand)
Leaving the hut at {t:2:00 am..4:00 am by 30}, {S} needs {a:3..5} hours to the saddle and {b:90..150 by 10} minutes from there to the top. After {c:20..40 by 10} minutes on the top, the way down takes {f:1/2,3/5} of the time that the way up took.
where whole (a*60+b)*f
? At what time does {S} get back to the hut? = t+(a*60+b+c+(a*60+b)*f)/60 : clock where t+(a*60+b+c+(a*60+b)*f)/60 < 13
? How many minutes does {S} need for the way down? = (a*60+b)*f : minutes
? At what time is {S} on the top? = t+a+b/60 : clock

== climbing-packs-balance
who S: woman, T: man
{S}'s pack weighs {a:9..12 digits} kg and her brother {T}'s {b:4..8 by 2 digits} kg more.
"Give me some of your load," she says, "so that both packs become equally heavy." He does so.
{T} also takes {c:500..1500 by 100} grams of nuts out of his own pack afterwards and eats them.
? How heavy is {T}'s pack at first? = a+b : kg
? How many kg does {T}'s pack weigh after he has eaten the nuts? = a+b/2-c/1000 : kg

== climbing-ladder-feet (us)
A fire tower in the forest has {a:60..120 by 10} steps of {b:8, 9, 10} inches. {S} climbed {f:3/4,1/2,4/5} of the steps, then was afraid and [went|came] down {c:10..20} of them, and finally climbed on to the top.
where whole a*f, a*f > c, whole a*b/12*4
? How many feet high is the tower's platform above the ground? = a*b/12 : feet
? How many feet higher is the platform than the step on which {S} stood after going down a bit? = (a-a*f+c)*b/12 : feet where whole (a-a*f+c)*b/12*4

== climbing-chalk-budget (canada)
who S: man
{S} uses {a:60..120 by 10} grams of chalk each time he climbs, {b:2..3} times a week. A block has {c:56} grams, a bag {d:300} grams for {p:$9..$13}.
~ He keeps the chalk in a bag with a picture of a sleepy panda.
? How many grams does he use in {e:10, 20, 25} weeks? = a*b*e : grams
? How many bags must he open in {e:10, 20, 25} weeks? = ceil(a*b*e/d) : bags
? What do the bags for {e:10, 20, 25} weeks cost? = ceil(a*b*e/d)*p : dollars

== climbing-permits (us)
Only {a:40..80 by 5} permits a day are given out for the big wall. On Friday {r:60%,80%} of them went to guided parties, and single climbers got {b:5..12}. The rest were [unused|not used]. On Saturday the guided parties took {c:4..9} fewer than on Friday.
~ Rangers check the papers at a wooden gate.
where whole a*r, a-a*r-b > 1
? How many permits were unused on Friday? = a-a*r-b : permits
? How many permits did the guided parties take on both days together? = a*r+a*r-c : permits

== climbing-lift-queue (australia)
A chairlift to the crags takes up {b:2..4} climbers every {a:20, 30, 40} seconds. This morning {c:120..240 by 12} climbers are waiting when it begins to run at {t:7:00 am..8:30 am by 30}, and nobody else comes.
where whole c/b, whole c/b*a/60
? How many climbers does the lift take up in a minute? = 60/a*b : climbers where whole 60/a*b
? How many minutes does it take until everyone has been taken up? = c/b*a/60 : minutes
? At what time has everyone been taken up? = t+c/b*a/3600 : clock

== climbing-sherpa-loads (kenya)
For a climb on Mount Kenya, {a:5..8} climbers have {b:14..20 digits} kg of baggage each, and there are {c:60..120 by 10 digits} kg of food and tents in addition. A porter may carry {d:18, 20, 25 digits} kg and gets {p:KSh 1200..KSh 1800 by 100} a day.
~ The porters sing on the way.
? How many kg must be carried in all? = a*b+c : kg
? How many porters are needed at least? = ceil((a*b+c)/d) : porters
? As few porters as possible are hired. What do they earn together in {e:4..6} days? = ceil((a*b+c)/d)*p*e : shillings

== climbing-trapezoid-wall
"My wall is a trapezoid," {S} explained. "It is {a:3..5 digits} m wide at the bottom and {b:6..8 digits} m at the top, and it is {c:4..6 digits} m high. The area is the mean of both widths times the height."
A litre of grip paint covers {d:5} square metres, and it is painted {e:2} times.
? What is the mean of both widths? = (a+b)/2 : metres
? What is the area of the wall? = (a+b)/2*c : square metres
? How many litres of paint does {S} need? = (a+b)/2*c*e/d : litres

== climbing-bolts-rust (philippines)
On the limestone of Cebu, {a:120..240 by 20} bolts were checked. {r:15%,20%,25%} were rusty; {f:1/3,1/2,1/4} of the rusty bolts could be cleaned, and the others had to be replaced at {p:₱180..₱300 by 20} apiece.
where whole a*r, whole a*r*f
? How many bolts had to be replaced? = a*r*(1-f) : bolts
? What did the new bolts cost? = a*r*(1-f)*p : pesos

== climbing-club-age (uk)
who S: ms
{S} founded the climbing club in Sheffield {a:12..30} years ago, when she was {b:19..26}. The club had {c:8..15} members then; since then it has gained {d:6..14} members a year and lost {e:2..5} a year.
? A member pays {m:£30..£60 by 5} a year. How much more do today's members pay together than the members at the founding would pay at that price? = a*(d-e)*m : pounds
? How many members are there now? = c+a*(d-e) : members

== climbing-speed-lanes (singapore)
On the speed wall, {a:15 digits} m high, {S} took {b:9..14} seconds at first. In each of the next {c:3..5} tries, {S:he} was {d:0.4..0.8 by 0.1} seconds faster than in the try before.
? What was the average time, in seconds, of {S}'s first and last try? = (b+b-c*d)/2 : seconds
? What was {S:his} speed in the last try, in metres per second? = a/(b-c*d) : metres per second where whole a/(b-c*d)*100

== climbing-youth-waivers (us)
For a birthday at the climbing hall, {S} invited {a:14..24} friends. {f:1/2,3/4,2/3} of them accepted; then {b:2..3} of these got sick, but {c:3..5} of those who did come each brought a sister along. Counting {S}, everybody who came needed a signed paper.
~ The cake has the shape of a mountain.
where whole a*f, a*f-b > c
? How many signed papers were needed? = a*f-b+c+1 : papers
? The hall asks {p:$16..$22} per climber. How much is that for everyone who came? = (a*f-b+c+1)*p : dollars

== climbing-tent-site (jamaica)
At the foot of the crag a rectangle of {a:14..24 digits} m by {b:8..12 digits} m is roped off for tents, with a gap of {c:2..3 digits} m left open as an entry. Each tent takes {d:6..8} square metres, and {e:20..40 by 5} square metres stay free for cooking.
? How many metres of rope are needed for the edge? = 2*(a+b)-c : metres
? How many square metres stay unused, neither for cooking nor under tents, if as many tents as possible are pitched, going by the area alone? = mod(a*b-e,d) : square metres where mod(a*b-e,d) > 1
? How many tents is there room for, going by the area alone? = floor((a*b-e)/d) : tents

== climbing-film-night (uk)
{a:80..150 by 10} people watched the climbing films in the village hall; the entry was {p:£6..£9}, and members, who were {r:30%,40%,50%} of the audience, paid {f:1/2} of that. The speaker got {c:£120..£200 by 10}.
~ The speaker had climbed {n:8..14} of the highest mountains.
where whole a*r
? What did the members pay altogether? = a*r*p*f : pounds
? How much was left of the entry money after the speaker had been paid? = a*r*p*f+(a-a*r)*p-c : pounds

== climbing-unknown-start-height (us)
After lunch {S} climbed {a:25..45 by 5} feet above the lunch ledge, came down {b:8..15} feet to free the rope, and then climbed until the height above the lunch ledge was {k:2 as "twice"} as great. Now the altimeter says that {S} is {c:180..320 by 5} feet above the ground.
where c > k*(a-b)+60
? How many feet did {S} climb upwards after lunch altogether? = a+k*(a-b)-(a-b) : feet
? How high above the ground is the lunch ledge? = c-k*(a-b) | x: x+k*(a-b) = c : feet

== climbing-knot-course (malaysia)
who S: mr
{S} teaches knots. In a course, each of {a:8..16} beginners ties {b:5..7} kinds of knots, {c:4..10} times each. {d:20..60 by 5} of the knots came loose and had to be tied again.
? How many knots were tied in all, with those that were tied again a single time? = a*b*c+d : knots
? If {S} checks {e:10, 12, 15} knots a minute, how many minutes does he need for the knots as first tied by everybody? = a*b*c/e : minutes where whole a*b*c/e
