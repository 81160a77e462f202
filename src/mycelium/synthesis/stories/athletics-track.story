topic: athletics-track
place: any

== track-camp-laps (kenya)
{b:8..20} runners train together in Iten. On each of the first {c:3..5} days of their camp every runner did {a:4..8} laps. [Then|After that] the coach changed the plan: on each of the next {f:4..9} days everyone did {d:5..9} laps in the morning and {e:3..6} in the evening.
? How many laps did all runners do in the first part of the camp? = c*a*b : laps
? How many laps were run by the whole group during the camp? = c*a*b+f*(d*b+b*e) : laps

== track-spike-orders
A sports boutique ordered {c:4..8} boxes with {a:12..20} pairs of running spikes in each. [Each pair has {b:12} spikes.|{b:12} spikes are screwed into each pair.] On checking, the seller [found|noticed] that {d:15..40} spikes were missing and {e:6..20} others were broken.
~ The boutique is closed on Mondays.
? How many pairs were ordered? = c*a : pairs
? How many good spikes [came with|are there in] the whole order? = c*a*b-d-e : spikes

== track-lap-faster (uk)
{S} needs {a:20..36} minutes for {b:10, 12, 15} laps, [always at an even pace|keeping an even pace]. With a friend pacing {S:him}, {S:he} takes {c:10%,20%,25%} less time for each lap.
where whole a/b*10, whole (a/b-c*a/b)*60
? At these paces, how many minutes does {S} need for {m:4, 5, 10} laps alone and the same number of laps with the friend? = m*a/b+m*(a/b-c*a/b) : minutes
? How many minutes does a lap take with the friend? = a/b-c*a/b : minutes
? How many minutes are saved over {d:5, 10} laps? = c*a/b*d : minutes

== track-six-days
Read {S}'s running diary! Monday: {e:3..7 digits} km. Tuesday: {a:4..8 digits} km. Wednesday: {b:2..4 digits} km more than on Tuesday. Thursday: as much as on Tuesday and Wednesday together, less {d:2..4 digits} km. Friday: {c:2 as "twice"} Wednesday's distance. Saturday: the same as on Thursday. Sunday: rest.
? How far did {S} run on Thursday? = a+a+b-d : km
? How far did {S} run in that week? = e+a+a+b+a+a+b-d+c*(a+b)+a+a+b-d : km
? How much further did {S} run on Friday than on Thursday? = c*(a+b)-(a+a+b-d) : km

== track-bus-share (nigeria)
Hiring a bus to the state trials [costs|comes to] {a:₦24000..₦60000 by 6000}. That is {b:2..4 times} as much as the driver's meals and the night in a guest house together.
The {c:10, 12, 15, 20} athletes split all of this evenly.
~ The driver has been on this road for {n:8..25} years.
where whole (a+a/b)/c/10
? In the end, {m:2..4} athletes fall ill before the trip, and the rest have to pay all of it in equal parts. How much does each of them pay? = (a+a/b)/(c-m) : naira where whole (a+a/b)/(c-m)
? How much does each athlete pay? = (a+a/b)/c : naira
? If the school pays {g:₦5000..₦12000 by 1000} of the whole amount for the bus, the meals and the guest house, how much do the athletes pay together? = a+a/b-g : naira

== track-javelin-throws (south-africa)
[Before the season|In April] {S}'s best throw with the javelin was {a:28..40 digits} m. A new grip [added|brought] {b:2..5 digits} m, and a year of weightlifting another {r:10%,20%,25%} of what {S:he} reached with the new grip.
~ A javelin for men weighs {n:800 digits} g.
where whole (a+b)*r*10
? What is {S}'s best throw [now|after that year]? = (a+b)*(1+r) : metres
? By how many metres did {S}'s best throw improve altogether? = (a+b)*(1+r)-a : metres

== track-medal-schools (kenya)
The county ordered {c:300..600 by 20} medals. {a:12..20} of them were needed for each of the {b:8..12} track finals. The rest were [divided|shared out] equally among {d:4..6} zones, and each zone divides its share equally among {e:2..5} schools.
~ The medals were made in Mombasa and arrived by train.
where whole (c-a*b)/d/e, c-a*b > 0
? How many medals did a zone get? = (c-a*b)/d : medals where whole (c-a*b)/d
? How many medals did each school get? = (c-a*b)/d/e : medals

== track-bandage-rolls
The first-aid tent plans for {c:2..3} meet days, {a:20..60 by 10} patients a day and {b:120, 150, 200 digits} cm of bandage for each patient. A roll is {z:500 digits} cm long. The rolls come in packs of {e:4, 6}, and {f:3..5} packs fit into a crate.
~ An ambulance stands nearby in case someone breaks a leg.
where whole c*a*b/z/e/f
? How many centimetres of bandage will be used? = c*a*b : cm
? How many rolls will be used? = c*a*b/z : rolls
? How many crates are filled by the rolls that will be used? = c*a*b/z/e/f : crates where c*a*b/z/e/f > 1

== track-hurdle-days (jamaica)
On Monday {S} cleared {c:12..30} hurdles. On Tuesday {S:he} cleared as many as on Monday in the warm-up, {b:5..12} more before noon, and in the afternoon {a:2..3 times} as many as before noon (not counting the warm-up). On Wednesday the number was {a} as large as Tuesday's.
~ The hurdles are painted white and green.
?< How many hurdles did {S} clear on Tuesday? = c+b+a*b : hurdles
? How many hurdles did {S} clear on Wednesday? = a*(c+b+a*b) : hurdles
? How many hurdles did {S} clear on these days in all? = c+c+b+a*b+a*(c+b+a*b) : hurdles

== track-relay-bibs (us)
{a:6..12} relay teams with {b:5..7} girls each came to the state meet. In every team a single girl is only a reserve and [does not run|stays on the bench]. Each runner got {c:2..4} paper bibs for the different rounds. The wind [blew away|carried off] {d:4..12} bibs and {e:3..9} were torn.
? How many girls ran? = a*b-a : girls
? How many bibs remained [fit to wear|usable]? = c*(a*b-a)-d-e : bibs

== track-meeting-lap (uk)
{S} and {T} run around a {a:400 digits} m track in opposite directions, starting [from|at] the same line at the same moment. {S} runs {b:4..6} metres a second and {T} {c:3..4} metres a second.
where whole a/(b+c), b > c
? After how many seconds do they meet for the first time? = a/(b+c) | x: b*x + c*x = a : seconds
? How many metres has {S} run when they first meet? = a/(b+c)*b : metres
? If they ran in the same direction instead, after how many seconds would {S} lap {T} for the first time? = a/(b-c) : seconds

== track-long-jump-feet (us)
{S} jumped {a:14..17} feet {b:2..11} inches. The school record [stands at|is] {c:18..20} feet {d:2..9} inches.
~ The sand in the pit is {n:18..30} inches deep.
?< How many inches did {S} jump? = a*12+b : inches
? By how many inches did {S} miss the record? = c*12+d-a*12-b : inches
? If {S} improves by {e:2..3} inches a month, after how many months will {S:he} first have reached the record? = ceil((c*12+d-a*12-b)/e) : months

== track-points-table (australia)
In a meet, the winner of an event earns {a:8} points, the second {b:6} points and the third {c:4} points. The Blue squad had {d:4..9} wins, {e:3..8} second places and {f:2..10} third places. The Green squad has {g:90..140} points with just the relay left to be scored.
~ Relatives of the athletes cheer from the stands.
where a*d+b*e+c*f > g+1
? How many points does Blue have? = a*d+b*e+c*f : points
? By how many points does Blue lead? = a*d+b*e+c*f-g : points
? How many points has Blue earned with second and third places? = b*e+c*f : points

== track-shot-put-mass
A crate of training shots [weighs|has a mass of] {a:24..48 digits} kg with {b:6..8} shots of {c:3, 4 digits} kg each in it. On the scale {S} reads the mass again after taking out {d:2..4} shots.
where a > b*c+1
? What is the mass of the empty crate? = a-b*c : kg
? What percentage of the mass on the scale at first is the empty crate? = (a-b*c)/a*100 : percent where whole (a-b*c)/a*100
? How many grams does the crate weigh with a single shot in it? = (a-b*c+c)*1000 : grams

== track-ticket-wristbands (singapore)
who S: ms
{S} [looks after|manages] the gate of the stadium. In the first hour she gave out {f:1/3,1/4,2/5} of the wristbands, in the second hour {b:60..150 by 10}, and then she [had|counted] {c:120..480 by 20} left.
~ The singers of the opening show have their own entry.
where whole (b+c)/(1-f)
? How many wristbands did {S} have at the start? = (b+c)/(1-f) | x: x-f*x-b = c : wristbands
? How many did she give out in the first hour? = (b+c)/(1-f)*f : wristbands
? The wristbands that are left go to {d:4, 5, 6} other doors, the same number to each. How many does each door get? = c/d : wristbands where whole c/d

== track-sprint-average (canada)
{S} wants to average {m:13.0..14.0 by 0.1} seconds over {a:4} sprints. The first {b:3} took {c:13.2..14.2 by 0.1}, {d:13.2..14.2 by 0.1} and {e:13.2..14.2 by 0.1} seconds.
where a*m-c-d-e > 12.2, a*m-c-d-e < 14
? How many seconds may the last sprint take? = a*m-c-d-e : seconds
? How much time did the sprints so far take in all? = c+d+e : seconds

== track-paint-lanes (malaysia)
Painting the lanes of the new track: a worker [does|finishes] {a:80, 100, 120 digits} m of line an hour. There are {b:8..9} lines of {c:400 digits} m each, and {d:2..5} workers. Paint for {e:100 digits} m of line costs {p:RM12..RM20}.
~ The white spray has a sour smell.
where whole b*c/(a*d)*2
? How many hours will it take until all the lines are painted, if the workers work at the same time? = b*c/(a*d) : hours
? Each worker gets {m:RM15..RM25} an hour. What do paint and workers cost altogether? = b*c/e*p+b*c/(a*d)*d*m : ringgit where whole b*c/a

== track-age-groups (ireland)
Of {a:120..300 by 20} children in the athletics club, {r:45%,55%,40%,60%} are girls. {s:20%,25%,50%} of the girls and {t:10%,25%,50%} of the boys do the high jump.
where whole a*r, whole a*r*s, whole (a-a*r)*t
? How many children do the high jump? = a*r*s+(a-a*r)*t : children
? How many boys do not do the high jump? = (a-a*r)*(1-t) : boys

== track-water-run (india)
who S: man, T: woman
{T} runs with a bottle. At the start it held {a:600..1000 by 50 digits} ml. She drank {b:80..120 by 10 digits} ml after each of the {c:3..4} practice runs and spilled {d:20..60 by 10 digits} ml. Her brother {S} begged for {f:1/2,1/4} of the rest.
where a > b*c+d+100, whole (a-b*c-d)*f
? How much did {T} drink after her runs? = b*c : ml
? How much did {S} get? = (a-b*c-d)*f : ml
? How much water was left for {T} in the end? = (a-b*c-d)*(1-f) : ml

== track-starter-clock (philippines)
The races start at {t:8:00 am..9:00 am by 15}. [There are|The programme has] {a:9..16} races, and a new race begins every {b:8, 10, 12, 15} minutes. The last race itself takes {c:3..9} minutes.
~ The officer at the line uses a whistle because the starting gun is broken.
? How many minutes after the first start does the last race begin? = (a-1)*b : minutes
? At what time does the last race end? = t+((a-1)*b+c)/60 : clock
? At what time does race number {d:5..8} begin? = t+(d-1)*b/60 : clock

== track-shoe-wear (new-zealand)
A pair of training shoes lasts about {a:600..900 by 100 digits} km and costs {p:$120..$180 by 10}. {S} runs {b:40..60 by 5 digits} km a week, {c:48, 50} weeks a year.
? How many km could {S} still run in the last pair at the end of the year? = ceil(b*c/a)*a-b*c : km where ceil(b*c/a)*a > b*c
? How many pairs of shoes does {S} need for a year, starting with new ones? = ceil(b*c/a) : pairs
? What do the shoes cost that {S} needs for a year, starting with new ones? = ceil(b*c/a)*p : dollars

== track-ribbon-ladder (us)
For the banquet {S} ties ribbons. A blue ribbon takes {a:10..14} inches, a red ribbon {b:2..3} inches less, a white ribbon {c:2..4} inches less than a red ribbon. There are {d:9..20} winners of each color.
? A spool holds {m:50, 60} feet. How many inches are left of a spool after all the ribbons? = m*12-(a+a-b+a-b-c)*d : inches where m*12 > (a+a-b+a-b-c)*d+5
? How many feet of ribbon are needed for all the blue ribbons? = a*d/12 : feet where whole a*d/12
? How many inches of ribbon does {S} need in all? = (a+a-b+a-b-c)*d : inches

== track-rope-lanes (uk)
The grass track at the village is a rectangle of {a:50..90 by 5 digits} m by {b:30..48 by 2 digits} m. {S} runs around its edge {c:4..12} times on each of {d:3..5} mornings a week.
~ Cows used to graze there until {n:6..20} years ago.
where a > b
? How long is the edge of the track? = 2*(a+b) : metres
? How far does {S} run in a week? = 2*(a+b)*c*d : metres
? How many more km does {S} run in {e:5, 10} weeks if {S:he} adds {f:2..3} rounds each morning? = 2*(a+b)*f*d*e/1000 : km

== track-false-start-records
Out of {a:240..480 by 40} starts at the youth games, {r:5%,10%} were false starts. Last year, {b:16..60} of {c:400} starts were false.
where whole a*r
? What percentage of last year's starts were false? = b/c*100 : percent
? How many starts were fair in both years together? = a-a*r+c-b : starts

== track-parade-flags
Mixed with the athletes, volunteers carry flags in the parade. There are {k:3..5 times} as many athletes as volunteers, and {a:60..200 by 4} people parade [in total|altogether].
~ The trumpets can be heard {n:2..4 digits} km away.
where whole a/(k+1)
? How many volunteers carry flags? = a/(k+1) | v: v+k*v = a : volunteers
? How many more athletes than volunteers are there? = a/(k+1)*(k-1) : people
? If each athlete gets {b:2..4} vouchers for juice and the volunteers get {c:5} each, how many vouchers are needed? = a/(k+1)*k*b+a/(k+1)*c : vouchers

== track-coach-drive
After the meet {S}, a pole vaulter, [packs|straps] {a:3..5} poles on the roof of the car. A pole weighs {b:1.8..2.6 by 0.2 digits} kg and the bag for all of them {c:1.5..3.5 by 0.5 digits} kg; the roof may carry {d:50..70 by 5 digits} kg. {S:He} also wants to put the landing mat, {e:20..32 digits} kg, up there.
where d > a*b+c+e+1
? What do the poles weigh without the bag? = a*b : kg
? How much more weight could the roof carry with all of this on it? = d-a*b-c-e : kg

== track-two-sessions-mean (uk)
In the morning {S} ran {b:6..15} laps of the {a:400 digits} m track and in the evening {c:6..15} laps. It had been raining all day.
? How many km did {S} run in a session on average? = (b*a/1000+c*a/1000)/2 : km
? {T} ran as many laps as {S} in the morning, but slipped in the evening after {m:2..4} laps and went home. How many metres more than {T} did {S} run? = (c-m)*a : metres where c > m+1
