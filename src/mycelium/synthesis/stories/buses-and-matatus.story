topic: buses-and-matatus
place: any

== bus-matatu-day-takings (kenya)
{S} drives a matatu on the Thika road. This morning it took in {a:KSh 3000..KSh 6000 by 100}, and exactly as much again in the evening. For each of its {c:6..12} trips {S:he} pays {b:KSh 200..KSh 400 by 10} for diesel and {d:KSh 50..KSh 120 by 10} at the stage.
~ A goat on the roof rack travelled free.
where 2*a > (b+d)*c+500
? How much remains for {S} at the end of the day? = a+a-b*c-d*c : shillings
? How much [does {S} pay|must {S} pay|does {S} have to pay] for diesel and at the stage [altogether|in all|in total]? = (b+d)*c : shillings
? If the owner of the matatu wants {w:KSh 1000..KSh 1500 by 100} of what remains, how much does {S} keep? = a+a-b*c-d*c-w : shillings where 2*a > (b+d)*c+w+300

== bus-busy-mondays
A town bus runs {a:6..14} times a day and carries {b:20..40} riders each time on Tuesday and on Wednesday. On Monday and on Friday it carries {c:2..3 times} as many riders as on a Tuesday. On Thursday the bus is [in the workshop|being repaired].
All riders pay except {d:15..90 by 5} seniors with a free pass.
? How many riders pay in this week from Monday to Friday? = c*a*b+a*b+a*b+c*a*b-d : riders
? How many riders does the bus carry on Monday? = c*a*b : riders
? How many more riders does it carry on Monday than on Tuesday? = c*a*b-a*b : riders

== bus-speed-on-the-coast-road
The coach to Durban covers {c:120..420 by 10} km in {a:2..5} hours and {b:10,15,20,24,30,40,45,48} minutes.
where whole c/(b+a*60)*60, c/(b+a*60)*60 < 100, c/(b+a*60)*60 > 40
? What is its average speed in km per hour? = c/(b+a*60)*60 : km per hour
? How many minutes is the coach on the road? = b+a*60 : minutes
? It leaves at {t:6:30 am..10:00 am by 15}. When does it arrive? = t+a+b/60 : clock

== bus-depot-diesel
Each of the {c:5..12} buses of a depot has to drive {a:240..600 by 20} km at {b:4,5,6,8} km for every litre of diesel. [Besides|In addition], each carries {d:2..4} cans with {e:10,15,20} litres in reserve and {f:5..12} litres for the heater.
~ The depot lies {zq:3..9} km outside of the town.
where whole a/b
? How many litres of diesel must the depot give out for all the buses? = c*a/b+c*d*e+f*c : litres
? How many litres are in all the reserve cans of the depot together? = c*d*e : litres

== bus-drivers-minutes
[{a:4..9} drivers are on duty.|Today {a:4..9} drivers are working.] Each of them drives for {b:4..7} hours, rests {c:5..10} minutes in every hour of driving, which is counted on top of the driving, and washes the bus for an hour in the end. In the office {d:20..90 by 10} minutes more of work are written down.
~ A bus seats {zq:40..52} people.
? How many minutes are paid, if all of this time counts? = d+a*b*60+c*a*b+a*60 : minutes
? How many minutes do the drivers rest [altogether|in all|in total]? = c*a*b : minutes

== bus-crew-wages (nigeria)
A danfo company employs {a:6..12} drivers, {b:4..6} conductors and a single mechanic. Each of these people works {b} days a week and {d:7..10} hours a day, and [gets|is paid] {c:₦400..₦900 by 50} [an hour|per hour].
? How much does the company pay all of them in a week? = b*d*c*(a+b+1) : naira
? How much does the mechanic earn in a week? = b*d*c : naira
? How much does the company pay the conductors for a day? = b*d*c : naira

== bus-stops-on-and-off
An empty bus leaves the depot. {a:12..25} people board at the first stop. At the second stop {b:3..9} people get off and {c:5..14} board; at the hospital {f:1/2,1/3,1/4} of the people on board get off.
~ The bus is {zq:10..13} metres long and was washed last night.
where a > b+2, whole (a-b+c)*f
? How many people are on the bus when it leaves the hospital? = (a-b+c)-(a-b+c)*f : people
? How many people got off at the hospital? = (a-b+c)*f : people
? How many people rode on the bus [altogether|in all|in total]? = a+c : people

== bus-field-trip-buses (singapore)
[The physics club plans a visit to the science centre.|] {a:4..9} classes of {b:28..40} pupils and {c:8..20} teachers want to go. A coach has {d:40..50} seats[ and costs {p:S$180..S$260 by 10}|]. 
~ It will take {zq:25..50} minutes to get there, and a quiz is planned on the way.
where mod(a*b+c,d) > 0
? How many coaches must be ordered? = ceil((a*b+c)/d) : coaches
? How many seats stay empty if no more coaches than necessary are ordered? = ceil((a*b+c)/d)*d-(a*b+c) : seats
? How many people want to go? = a*b+c : people

== bus-pass-or-single (canada)
A single ride [costs|is] {a:$2..$4}, a monthly pass {b:$60..$110 by 5}. {S} rides to the clinic and back on {c:14..24} days in the month.
~ The clinic lies {zq:4..12} km from {S}'s home.
? How much would the rides of the month cost {S} without a pass? = a*2*c : dollars
? How much [money |]does {S} save with the pass this month? = a*2*c-b : dollars where a*2*c > b+2

== bus-night-line-interval (uk)
The night bus starts at {t:11:00 pm..11:30 pm by 10} and then sets out every {m:20,30,40} minutes. The round takes {r:50..90 by 5} minutes[, and then the driver needs a break|].
~ The line has {zq:14..25} stops.
? When does the third bus set out, counting the first? = t+2*m/60-24 : clock where t+2*m/60 > 24.1
? How many minutes pass between the start of the first bus and the end of the round of the fifth? = 4*m+r : minutes
? How many buses set out within {h:3..5} hours, counting the first and also a bus that leaves when these hours are just over? = h*60/m+1 : buses where whole h*60/m

== bus-window-washers
{S} washes a bus in {a:20,30,40,60} minutes and {T} needs {b:30,60,80, 120} minutes for it.
who S: woman, T: man
where a < b, whole a*b/(a+b)
? How many minutes do {S} and {T} need for a bus if they wash it together? = a*b/(a+b) : minutes
? There are {n:4..12} buses. How many minutes would {S} alone need for all of them? = n*a : minutes
? How many buses more than {T} can {S} wash in {h:4 words} hours, each working alone? = h*60/a-h*60/b : buses where whole h*60/a, whole h*60/b, h*60/a > h*60/b+1

== bus-fare-rise
A ride from Mill Street downtown cost {a:$2..$5 by 0.5} last year. In January the fare rose by {b:20%,40%,50%}, and {S}, who rides {c:8..12} times a week, decided to ride only {d:5..7} times a week from then on.
~ Mill Street has {zq:3..9} bus stops.
where whole a*b*100
? How much did {S} spend on rides in a week last year? = a*c : dollars
? How much [money |]does {S} spend on rides in a week now? = (a+a*b)*d : dollars
? How much less does {S} spend on rides in a week now than last year? = a*c-(a+a*b)*d : dollars where a*c > (a+a*b)*d+0.5

== bus-double-decker-seats (ireland)
A double-decker has {a:20..30} seats downstairs and {f:1 1/2} times as many upstairs. {b:10..18} passengers may stand downstairs; nobody is allowed to stand upstairs.
where whole a*f
? How many people can the bus carry? = a+a*f+b : people
? How many more seats are upstairs than downstairs? = a*f-a : seats

== bus-luggage-roof (ghana)
On the roof of the bus to Kumasi there is room for {m:500..800 by 50} kg. So far {a:8..15} sacks of maize with {b:20..30} kg each and {c:4..9} baskets of {d:8..15} kg have been tied down.
~ A rooster in a cage travels inside.
where m > a*b+c*d+30
? How many kg may still be loaded? = m-a*b-c*d : kg
? How many more sacks of {b} kg may be put on the roof? = floor((m-a*b-c*d)/b) : sacks where m-a*b-c*d > 2*b

== bus-school-run-seconds
[Why is the school bus late again?|The school bus is late again.] It waited {a:3..6} minutes at the level crossing, {b:2..4} minutes for a forgotten clarinet and {c:2..5} minutes behind a herd of cows.
? How many seconds did the bus lose with all this waiting? = (c+a+b)*60 : seconds
? The driver made up {d:60..110 by 10} seconds on the bypass. How many seconds late was the bus in the end, if nothing else held it up? = (c+a+b)*60-d : seconds

== bus-matatu-paint-shares (kenya)
{S} and {T} buy an old matatu for {a:KSh 400000..KSh 900000 by 20000} and have it painted with lions for {b:KSh 30000..KSh 80000 by 5000}. {S} pays {r:55%,60%,70%,75%} of all that and {T} the rest.
~ The painter needs {zq:6..14} days for the lions.
who S: man, T: woman
where whole (a+b)*r
? How much does {T} pay? = (a+b)-(a+b)*r : shillings
? How much more than {T} does {S} pay? = (a+b)*r-(a+b)*(1-r) : shillings
? How much do the matatu and its paint cost together? = a+b : shillings

== bus-football-fans
"Before the match {a:3..6} buses brought {b:45..60} fans each," [the steward notes|notes the steward]. "After the final whistle {c:10%,20%,30%} of these fans walked home and {d:8..25} were fetched by car. The others had to share the {e:2..4} buses that came back."
~ The match ended with {zq:2..5} goals for each side.
where whole a*b*c, whole (a*b-a*b*c-d)/e
? How many fans sat in each bus on the way back, if they spread out equally? = (a*b-a*b*c-d)/e : fans
? How many fans walked home? = a*b*c : fans
? How many fans went home by bus? = a*b-a*b*c-d : fans

== bus-route-lengths (south-africa)
Route A is {a:12..24} km long, route B is {b:3..9} km shorter and route C is {k:2 times} as long as route B. A bus goes {n:4..8} times along each route every day.
~ Route C ends at a beach where people play badminton.
? How many km does a bus drive on all the routes in a day? = n*(a+(a-b)+k*(a-b)) : km
? How many km longer than route A is route C? = k*(a-b)-a : km where k*(a-b) > a+1
? Over {d:5..20} days, how many km are driven on route B? = (a-b)*n*d : km

== bus-ticket-roll
A ticket machine holds a paper roll of {a:40..80} metres; a printed ticket is {b:8,10,12,16} cm long. On Friday {c:120..260} tickets were printed from a fresh roll.
~ Tickets used to be sold by a conductor with a leather bag.
where whole a*100/b, a*100 > b*c+200
? How many tickets does a whole roll give? = a*100/b : tickets
? How many cm of paper were left on the roll after Friday? = a*100-b*c : cm
? How many more tickets can still be printed from this roll? = a*100/b-c : tickets

== bus-electric-charge
An electric bus leaves the depot with a full battery that lasts for {a:200..320 by 20} miles. [In the morning|Before noon] it uses {b:25%,30%,35%,40%} of the charge, and while the driver eats, {c:10%,15%} of a full charge is put back. [Then|After that] it drives {d:40..80 by 5} miles more.
where whole a*b, whole a*c, a-a*b+a*c > d+15
? How many more miles can the bus go after that? = a-a*b+a*c-d : miles
? For how many miles does the charge last when the driver has finished eating? = a-a*b+a*c : miles

== bus-tour-guide-tips
On a sightseeing bus {a:30..48 by 2} tourists listen to {S}. {f:1/2,2/3,3/4} of them give {b:$2..$4} each when they leave, {c:2..4} give {d:$10..$20 by 5} each, [and|while] the rest give nothing.
~ The tour goes past {zq:9..16} bridges.
where whole a*f, a*f+c < a
? How much money does {S} get in tips on this tour? = a*f*b+c*d : dollars
? How many tourists give nothing? = a-a*f-c : tourists
? {S} runs {n:2..3} such tours a day, and each brings the same tips. How much are the tips in {w:3..5} days? = (a*f*b+c*d)*n*w : dollars

== bus-two-kinds-of-tickets (australia)
hide x:12..40, y:8..30
let n = x + y
let m = p*x + q*y
In the bus to Fremantle {n} tickets were sold: adult tickets at {p:A$4..A$7} and child tickets at {q:A$2..A$3}. [Together they brought|The driver took] {m} dollars.
where p > q
? How many adult tickets were sold? = (m-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = m : tickets
? How many child tickets were sold? = (p*n-m)/(p-q) | y, x: x + y = n, p*x + q*y = m : tickets

== bus-tyre-change (pakistan)
~ The company has carried pilgrims for {zq:11..40} years.
A bus needs {a:6} tyres, and a new tyre lasts for {b:30000..60000 by 5000} km. The bus drives {c:200, 250, 300, 400, 500} km every day.
where whole b/c
? After how many days must the tyres be changed? = b/c : days
? How many km does the bus drive in {w:2..6} weeks? = c*7*w : km

== bus-snow-delays
In January the school bus was late on {a:12..20} mornings, in February on {b:3..6} fewer, and in March {f:1/2,1/3} as often as in February.
where whole (a-b)*f
? On how many mornings was it late in these months [altogether|in all|in total]? = a+(a-b)+(a-b)*f : mornings
? On how many fewer mornings was it late in March than in January? = a-(a-b)*f : mornings
? A late bus meant {m:10..25 by 5} minutes of missed physics each time. How many minutes of physics were missed in February? = (a-b)*m : minutes

== bus-jeepney-fares (philippines)
A jeepney has {a:16..22} seats. On a full trip from the market {b:4..7} passengers are students, who pay {p:₱10..₱12}; all other passengers pay {q:₱13..₱16}.
~ A rooster painted on the hood is {S}'s pride.
? How much is taken on such a trip? = b*p+(a-b)*q : pesos
? How much more would be taken if no passenger were a student? = b*(q-p) : pesos
? With {n:8..12} such trips and {d:₱400..₱900 by 50} spent on diesel, how much does the driver earn in a day? = n*(b*p+(a-b)*q)-d : pesos

== bus-lost-umbrellas
The lost-and-found room of the bus company has {n:3..6} shelves, and each holds {a:20..40} umbrellas. This month {b:12..30} more umbrellas were left on buses, {c:8..20} were fetched and {r:1/2,1/4,1/5} of the rest goes to a charity shop.
~ The strangest find was a miniature skyscraper made of twigs.
where whole (n*a+b-c)*r
? How many umbrellas go to the charity shop? = (n*a+b-c)*r : umbrellas
? How many umbrellas does the company keep? = (n*a+b-c)-(n*a+b-c)*r : umbrellas
? How many more umbrellas were left than fetched this month? = b-c : umbrellas where b > c+1

== bus-mechanic-hoard
A mechanic hoards spare bulbs: {b:9..14} in a tin, {c:2..5} fewer in a drawer than in the tin, {a:4..12} in his coat, and as many in the glove box as in the drawer. This winter {d:5..9} of all these bulbs were used.
where b > c+1
? How many bulbs does he have left? = (b-c)+a+b+(b-c)-d : bulbs
? How many bulbs were in the drawer and the glove box together? = (b-c)+(b-c) : bulbs

== bus-commuter-year-cost (ireland)
Each working day {S} takes {a:2} buses in and {b:2} buses home, at {c:€1.50..€2.50 by 0.5} a ride. A yearly ticket [costs|is] {d:€900..€1200 by 50} and {S:his} boss pays {e:20%,25%,40%} of it. {S} works {f:215..230 by 5} days a year.
~ The ride takes {S} {zq:20..45} minutes.
where whole d*e, (a+b)*c*f > d-d*e+20
? How much a year does {S} save with the yearly ticket? = (a+b)*c*f-(d-d*e) : euros
? How much do the single rides of a year cost? = (a+b)*c*f : euros
? How much does the yearly ticket cost {S} after the boss's part? = d-d*e : euros

== bus-rural-route-loads (nigeria)
On the market bus from Iseyin sit {a:20..36 by 4} women. {b:1/2,1/4,3/4} of them carry {c:2..3} yam bundles each, [and|while] the others carry {d:3..4} baskets of peppers each. Each bundle is charged {e:₦200..₦400 by 50}, each basket {f:₦100..₦150 by 10}; every passenger pays {g:₦500..₦800 by 50} as well.
~ The road is {zq:30..60} km long and full of holes.
where whole a*b
? How much does the driver collect for passengers and loads? = a*g+a*b*c*e+(a-a*b)*d*f : naira
? How much is charged for the bundles and baskets alone? = a*b*c*e+(a-a*b)*d*f : naira
? How many bundles and baskets are there [altogether|in all|in total]? = a*b*c+(a-a*b)*d : loads

== bus-driver-overtime
By agreement with the union, a driver gets {a:$18..$26 by 2} [an hour|per hour] for the first {b:38,40} hours of a week, {c:50%} more for the hours after that and {d:$30..$60 by 5} for each Sunday worked. {S} drove {e:44..52} hours in each of {f:2..4} weeks, with {g:2 words} Sundays in all.
where whole a*c
? How much did {S} earn in all of these weeks? = (a*b+(a+a*c)*(e-b))*f+d*g : dollars
? How much did {S} earn in a single week without the Sundays? = a*b+(a+a*c)*(e-b) : dollars
? How much more would {S} have earned in all of these weeks if every hour over {b} had been paid {h:$4..$9} more? = h*(e-b)*f : dollars
