topic: railways
place: any

== railways-station-benches
Each of the {e:2..4} stations on the hill line has {c:3..6} platforms with {a:6..12} rows of {b:4..8} seats on every platform. In each station a single platform is closed, so its seats cannot be used, and {d:3..7} other seats are broken.
The big hall at the end of the line has {a} seats of its own, and {f:3..6} shelters along the way have {d} seats each.
~ The line is {zq:24..60} km long and famous for its views.
? How many usable seats does the hill line have [altogether|in all|in total]? = a+e*(c*a*b-a*b-d)+d*f : seats
? How many usable seats does a single station have? = c*a*b-a*b-d : seats

== railways-longer-train (india)
[On ordinary days|Usually] the Mysore train runs with {a:8..16 by 2} coaches and seats {d:480..1280 by 40} passengers. For the festival {b:2..6} coaches of the same kind are added, and the passengers come in through {c:3..6} gates.
~ The engine weighs {zq:90..130} tonnes.
where whole d/a, whole d*(a+b)/a/c
? If the train is full and every gate lets the same number of passengers in, how many pass through each gate? = d*(a+b)/a/c : passengers
? How many passengers does the longer train seat? = d*(a+b)/a : passengers
? How many passengers does a single coach seat? = d/a : passengers

== railways-day-off-minutes
{S} repairs signals. Today {S:he} has {c:240..300 by 10} minutes before lunch and {b:180..260 by 10} minutes after it. The ride out to the broken signal takes {a:2..3} hours, the ride back just as long.
where c+b > a*120+60
? How many minutes remain for the repair if both rides are taken from these times? = c+b-a*60-a*60 : minutes
? How many minutes does {S} work and ride altogether today? = c+b : minutes

== railways-track-gang
A gang of {a:6..16} men would lay a siding in {c:10..24} days. After {d:3..8} days {b:2..6} of the men are called away to a landslide[, and nobody replaces them|].
where whole a*(c-d)/(a-b), a > 2*b, c > d+2
? How many more days do the remaining men need for the siding? = a/(a-b)*(c-d) : days
? How many days does the whole siding take? = d+a/(a-b)*(c-d) : days

== railways-sleepers-carried
At the depot lie {e:40..90} spare sleepers. A train of {a:4..9} wagons brings more: every wagon holds {a} stacks of {b:5..12} sleepers. [Besides|In addition], a lorry comes each day with {d:3..8} sleepers for {c:2..4} weeks[, Sundays included|, every day of the week].
~ A sleeper weighs {q:70..110} kg.
? How many sleepers are at the depot in the end? = e+b*a*a+c*d*7 : sleepers
? How many sleepers did the wagons bring? = a*a*b : sleepers

== railways-season-ticket (uk)
{S} pays {b:£6..£14} for a return ticket to Leeds every time {S:he} goes to the office, which is on {a:4..5} days of the week. A weekly ticket [costs|is] {c:£25..£50} and is good for any number of rides.
~ {S} uses the time on the train for a poetry notebook.
where a*b > c+3, a*b < 2*c
? How much would the weekly ticket save {S} in a week? = a*b-c : pounds
? How much would {S} save over {w:6..40} weeks by buying a ticket every week? = (a*b-c)*w : pounds
? At least how many days of a week must somebody travel so that the weekly ticket is cheaper than return tickets? = floor(c/b)+1 : days

== railways-grain-loading
A grain train of {a:24..60 by 6} wagons is loaded at a rate of {c:3..8} wagons in {b:10,15,20,30} minutes.
~ The driver reads the text of a play in the meantime.
where whole a*b/c/60
? How many hours does it take to load the whole train? = a*b/c/60 : hours
? How many wagons are loaded in an hour? = c*60/b : wagons
? If every wagon carries {w:40..70} tonnes of wheat and {r:2..5} wagons stay empty, how many tonnes does the train carry? = (a-r)*w : tonnes

== railways-dining-car
On the night train dinner is served to {d:20..40} guests from the sleeping cars, {c:6..12} guests from the seats and {a:3..6} tour groups of {b:8..15} people each. All of them eat on {e:2..4} evenings, dinner [costs|is] {f:$14..$26}, and at the end of the journey every guest leaves a tip of {a} dollars.
~ The cook has {zq:3..5} helpers and a secret sauce.
? How much do the dinners and the tips bring in altogether? = f*e*(d+c+a*b)+a*(d+c+a*b) : dollars
? How many guests eat dinner on an evening? = d+c+a*b : guests
? How much are all the tips together? = a*(d+c+a*b) : dollars

== railways-steam-tickets (uk)
The little steam railway sold {c:400..900 by 20} adult tickets and {a:200..600 by 20} child tickets last summer. This summer it sold {d:5%,10%,20%,25%} more adult tickets and {b:10%,15%,30%,50%} more child tickets; a new ticket for senior citizens was even bought {e:2..3 times} as often as this summer's adult ticket.
where whole c*d, whole a*b
? How many tickets did it sell this summer [altogether|in all|in total]? = c+c*d+a+a*b+e*(c+c*d) : tickets
? How many adult tickets were sold this summer? = c+c*d : tickets
? How many more tickets for adults and children were sold this summer than last summer? = c*d+a*b : tickets

== railways-platform-length
[A train needs room for|Every train has] an engine of {e:18..24} metres and coaches of {c:22..26} metres. At Elmwood the platform is {l:180..320 by 10} metres long.
? How many coaches at most can stand at this platform together with the engine? = floor((l-e)/c) : coaches
? How many metres is the platform too short for {n:9..16} coaches without their engine? = n*c-l : metres where n*c > l+3

== railways-fourth-train (ireland)
[The first train of the morning|The early train] leaves Galway at {t:6:15 am..7:05 am by 5}, and after that a train goes every {m:20,30,40,45} minutes. {S} lives {w:12..19} minutes' walk from the station and likes to be there {e:5..10} minutes early.
[{S:He} wants to catch the fourth train.|Today the fourth train is early enough for {S:him}.]
~ A deaf old dog named {zd:=Bran|=Rusty} meets every train.
? When does the fourth train leave? = t+3*m/60 : clock
? [At what time|When] should {S} leave home? = t+(3*m-w-e)/60 : clock

== railways-chance-meeting
From the opposite ends of a line trains set out at the same time and run toward each other. The line is {d:240..720 by 20} km long; {S}'s train does {a:50..90 by 5} km [an hour|per hour] and {T}'s does {b:60..110 by 5}.
who S: woman, T: man
where whole d/(a+b)
? After how many hours do the trains meet? = d/(a+b) : hours
? How far from {S}'s station do they meet? = a*d/(a+b) : km
? How far apart are they {h:2 words} hours after the start? = d-(a+b)*h : km where d > (a+b)*h

== railways-ticket-office-lines
Counter A sells {a:12..20} tickets in an hour, counter B sells {k:2 times} as many and the machine sells {c:6..14} more than counter B.
The office [is open|stays open] for {u:9..13} hours[ every day| a day].
~ The counters have been in use for {zq:15..50} years.
? How many tickets are sold in an hour at these places together? = a+k*a+(k*a+c) : tickets
? How many tickets does the machine sell while the office is open that day? = (k*a+c)*u : tickets
? How many more tickets does counter B sell than counter A while the office is open that day? = (k*a-a)*u : tickets

== railways-souvenir-whistles
~ The railway museum next door celebrated its birthday with a brass band.
The station shop bought {a:40..90 by 5} brass whistles for {b:$3..$6} each and sold {r:40%,60%,80%} of them for {c:$8..$12} each. The last ones it sold off at {d:$4..$6} [each|apiece].
where whole a*r
? How much profit did the shop make on the whistles? = a*r*c+(a-a*r)*d-a*b : dollars
? How many whistles were sold off at the low price? = a-a*r : whistles
? How much money did the shop take for whistles [altogether|in all|in total]? = a*r*c+(a-a*r)*d : dollars

== railways-coal-tender
The engine left with a tender full of coal: {a:4000..8000 by 500} kg. Climbing to the pass it burned {f:1/4,1/5,3/10,2/5} of it; on the level part it burned {b:500..1200 by 100} kg, and downhill {c:100..400 by 50} kg.
~ The train was pulling {zq:5..9} coaches full of marching bands.
where whole a*f, a-a*f-b-c > 300
? How many kg of coal were left at the end? = a-a*f-b-c : kg
? How many kg were burned [altogether|in all|in total]? = a*f+b+c : kg
? How many more kg were burned on the climb than on the level part? = a*f-b : kg where a*f > b+50

== railways-heritage-volunteers
"Since spring we have scraped rust off {a:8..20} wagons," [says {S}|{S} says]. "Each wagon needed {b:3..6} volunteers for {c:4..8} hours, and a rust remover of {d:$12..$30} a wagon."
~ {S} has been in the club for {zq:3..20} years.
? How many hours of work did the volunteers put in altogether? = a*b*c : hours
? If the railway would have had to pay workers {p:$15..$25} [an hour|per hour], how much money did the volunteers save it in wages? = a*b*c*p : dollars

== railways-bridge-crossing
[How long does a train need to clear a bridge?|] A train {a:120..300 by 20} metres long rolls over a bridge of {b:300..900 by 20} metres at {c:10,15,20,30} metres a second.
where whole (a+b)/c
? How many seconds pass from the moment when the engine reaches the bridge until the last coach leaves it? = (a+b)/c : seconds
? A walker needs {k:8..12 times} as long for the length of the bridge alone as the train needs to clear it. How many seconds is that? = (a+b)/c*k : seconds

== railways-snack-trolley (kenya)
The trolley on the Mombasa train starts with {a:50..90} bottles of water at {p:KSh 60..KSh 100 by 10} and {b:40..80} samosas at {q:KSh 30..KSh 50 by 10}. When the train arrives, {c:5..20} bottles and {d:3..15} samosas remain.
~ The trolley has a crooked wheel and a bell.
? How much money did the trolley take? = (a-c)*p+(b-d)*q : shillings
? How much more did the sold bottles bring than the sold samosas? = (a-c)*p-(b-d)*q : shillings where (a-c)*p > (b-d)*q+50
? How many bottles were sold? = a-c : bottles

== railways-luggage-office (singapore)
The luggage office at the station charges {a:S$4..S$7} for the first hour of a bag and {b:S$2..S$3} for every further hour. {S} leaves {n:2..4} bags there at {t:1:00 pm..3:00 pm by 60} and fetches them at {u:5:00 pm..9:00 pm by 60} the same day.
~ The man at the desk is writing postcards.
? How much [does {S} pay|must {S} pay|does {S} have to pay]? = n*(a+b*(u-t-1)) : dollars
? For how many hours do the bags stay? = u-t : hours
? How much would a single bag cost for {h:10..16} hours? = a+b*(h-1) : dollars

== railways-carriage-paint
For painting old carriages green, {S} mixes {a:3..5} parts of yellow paint with {b:4..8} parts of blue. {S:He} needs {c:60..180 by 6} litres of green [in all|altogether].
~ The carriages were built {zq:60..110} years ago.
where whole c/(a+b), a != b
? How many litres of blue paint does {S} need? = c/(a+b)*b : liters
? How many litres of yellow paint does {S} need? = c/(a+b)*a : liters

== railways-average-delay
A driver's notes of delays: Monday {a:4..20} minutes, Tuesday {b:4..20} minutes, Wednesday {c:2..20} minutes, Thursday {d:3..20} minutes.
~ On Sunday the train does not run.
where whole (a+b+c+d)/4
? What was the average delay of these days in minutes? = (a+b+c+d)/4 : minutes
? The driver wants an average of {m:5..9} minutes from Monday to Friday. What delay on Friday would make it exactly so? = m*5-(a+b+c+d) : minutes where m*5 > a+b+c+d
? How many minutes longer was the longest delay than the shortest? = max(max(a,b),max(c,d))-min(min(a,b),min(c,d)) : minutes where max(max(a,b),max(c,d)) > min(min(a,b),min(c,d))+1

== railways-half-empty-train
When the local left the terminus, some passengers were on it. At Elm Park {a:8..20} left and {b:4..15} came in; at Mill Road {f:1/2,1/3} of the people then on board left. [When it rolled on,|After that] {e:16..40 by 2} passengers were still seated.
where whole e/(1-f), e/(1-f)+a > b+10
? How many passengers were on the train when it left the terminus? = e/(1-f)+a-b : passengers | x: (x - a + b)*(1 - f) = e
? How many passengers left at Mill Road? = e/(1-f)-e : passengers

== railways-freight-coupling
~ The level crossing is closed for {zq:4..9} minutes.
A goods train pulls {n:20..45} wagons: {b:5..9} carry timber, {k:2 times} as many carry gravel, [and|while] the others carry grain. A timber wagon weighs {p:30..45} tonnes, a gravel wagon {q:50..70} tonnes and a grain wagon {r:40..60} tonnes.
where n > b+k*b+3
? How many wagons carry grain? = n-b-k*b : wagons
? How many tonnes do all the wagons weigh? = b*p+k*b*q+(n-b-k*b)*r : tonnes
? How many tonnes heavier are the gravel wagons together than the timber wagons together? = k*b*q-b*p : tonnes

== railways-electric-line (philippines)
The new electric line has {s:9..16} stations, and trains need {a:2..4} minutes from each station to the next. They stop {b:30,45,60} seconds at every station between the ends.
~ A ride [costs|is] {zq:₱20..₱40}.
where whole (s-2)*b/60
? How many minutes does a ride from end to end take? = (s-1)*a+(s-2)*b/60 : minutes
? How many minutes of this ride does the train stand still? = (s-2)*b/60 : minutes
? A train goes from end to end {n:8..14} times a day. How many minutes is it moving in a day? = (s-1)*a*n : minutes

== railways-ticket-discount-chain
A first-class ticket [costs|is] {a:$80..$240 by 20}. Booked early it is {b:20%..40% by 10} cheaper, and students get {c:10%,15%,20%,25%} off the early price.
~ The trip is {zq:300..700 by 20} miles through the mountains.
where whole a*b, whole (a-a*b)*c
? [How much does a student pay who books early?|What is the price of an early ticket for a student?] = (a-a*b)*(1-c) : dollars
? How much more does the early ticket cost somebody who isn't a student? = (a-a*b)*c : dollars
? A class of {n:12..25} students books early. How much do their tickets cost [altogether|in all|in total]? = (a-a*b)*(1-c)*n : dollars

== railways-old-engine-age
Engine number {q:14..90} was built {a:60..80} years before {S} was born. {S} is {b:9..14} years old now, and {S:his} [granny|grandmother] is {k:5..7 times} as old as {S:he} is.
where a > k*b-b+3, k*b < 90, k*b > 50
? How old is the engine? = a+b : years
? How old was the engine when the grandmother was born? = a+b-k*b : years
? How old will the grandmother be when {S} is {c:18..25}? = k*b+(c-b) : years

== railways-conductor-week
A conductor checks {a:120..240 by 20} passengers on an ordinary day. On Saturday she checks {b:25%,50%} more, and on Sunday {c:1/2,3/4} as many as on Saturday. {d:5..9} passengers [a day|per day|each day] are fined {e:$40..$60 by 10} each, Saturday and Sunday included.
~ Her whistle hangs on a blue ribbon.
where whole a*b, whole (a+a*b)*c
? How many passengers does she check from Monday to Sunday? = a*5+(a+a*b)+(a+a*b)*c : passengers
? How many fewer does she check on Sunday than on an ordinary day and Saturday together? = a+(a+a*b)-(a+a*b)*c : passengers
? How much money do the fines of {w:2..5} whole weeks come to? = d*7*w*e : dollars

== railways-lunch-order (singapore)
[For the crew train, lunch is ordered:|Lunch for the crew train:] {a:12..20} rice boxes at {b:S$5..S$7}, {c:6..10} noodle boxes at {d:S$4..S$6} and {e:18..30} drinks at {f:S$1.50..S$2.50 by 0.5}. "Since we order every week, you get {g:10%,20%} off the boxes," says the cook, "but nothing off the drinks."
~ The noodle cook has {zq:2..5} assistants.
where whole (a*b+c*d)*g*10
? How much does the whole lunch cost? = (a*b+c*d)-(a*b+c*d)*g+e*f : dollars
? {h:5,6,8} engineers share the bill equally. How much does each pay? = ((a*b+c*d)-(a*b+c*d)*g+e*f)/h : dollars where whole ((a*b+c*d)-(a*b+c*d)*g+e*f)/h*10
? How much more do the reduced boxes cost than the drinks? = (a*b+c*d)-(a*b+c*d)*g-e*f : dollars

== railways-fence-along-track
Along {a:3..8} km of track a fence is put up on both sides. A worker sets {b:20..40 by 5} metres [an hour|per hour]; {c:4..8} workers are on the job for {d:6..8} hours a day.
where whole a*2*1000/(b*c*d)*10, mod(a*2*1000,b*c*d) > 0
? After how many days, a started day counted as a whole day, is the fence finished? = ceil(a*2*1000/(b*c*d)) : days
? How many metres of fence are still missing after {e:2..3} days? = a*2*1000-b*c*d*e : metres where a*2*1000 > b*c*d*e+100
? Each worker gets {p:$16..$24} [an hour|per hour]. How much is paid in wages for {e2:2..3} days? = c*d*e2*p : dollars

== railways-snow-relief-train (canada)
A relief train brings coal to villages cut off by snow. It started with {a:60..120 by 10} tonnes. The first village got {b:1/4,1/5,3/10} of that, the second {c:4..9} tonnes more than the first, and the third {d:1/2,1/3} of the remainder.
~ The engine driver had not slept for {zq:20..30} hours.
where whole a*b, a-a*b-(a*b+c) > 8, whole (a-a*b-(a*b+c))*d
? How many tonnes did the third village get? = (a-a*b-(a*b+c))*d : tonnes
? How many tonnes were left on the train at the end? = (a-a*b-(a*b+c))-(a-a*b-(a*b+c))*d : tonnes
? How many tonnes did the second village get? = a*b+c : tonnes
