topic: airport
place: any

== airport-food-inspectors
The food office of the airport sends {d:7..12} inspectors to the kitchens. {b:3..5} of them collect samples: each collects {a:4..9} samples before lunch and {c:3..8} after lunch.
[Every sample is then tested by each of the other inspectors.|The remaining inspectors stay in the lab, and each of them tests every sample.]
~ The kitchens cook for {q:11..19} airlines.
where d > b+1
? How many tests do the inspectors in the lab do in the whole day? = (a*b+c*b)*(d-b) : tests
? How many samples are collected that day? = a*b+c*b : samples
? If a test takes {m:5..12} minutes, how many minutes does a lab inspector need for all the samples? = (a*b+c*b)*m : minutes

== airport-group-budget
[A club of|A party of] {e:4..9} friends has saved {d:$3000..$9000 by 50} for a trip. Bad weather keeps them at the airport hotel for {c:2..4} nights.
They need {a:2..4} rooms at {b:$80..$150 by 5} [a night|per night]. Meals cost {f:$20..$45} [a day|per day|each day] for each friend, and they pay for {g:2..4} days of meals.
where whole (d-c*a*b-g*e*f)/e, d > c*a*b+g*e*f+300
? What is left is shared equally. How much money does each friend get back? = (d-c*a*b-g*e*f)/e : dollars
? How much do the rooms cost for the whole stay? = c*a*b : dollars
? How much more do the rooms cost than the meals? = c*a*b-g*e*f : dollars where c*a*b > g*e*f

== airport-shuttle-fares (south-africa)
The shuttle from the car park makes its rounds all morning. On the first round {a:14..24} people climb on, and exactly as many on the second round; the third brings {b:9..30} more.
Of all these, {c:3..8} are airport staff and {d:2..7} are small children, and they ride free.
Everybody else pays {e:R12..R35}.
~ The shuttle is {zq:4..11} years old and has an advertisement for toothpaste on its side.
? How much money does the driver collect? = e*(b+a+a-c-d) : rand
? How many people rode in these rounds together? = a+a+b : people
? How many people pay? = a+a+b-c-d : people

== airport-safety-training
An airline invites {c:20..40} pilots and {a:60..120 by 20} cabin staff to a fire training day. All the pilots [sign|put their names down], and {b:60%..90% by 5} of the cabin staff do too, but on the day {d:2..11} of those people are ill and cannot come.
~ The instructor is a retired fighter of forest fires with {zq:18..30} years of experience.
where whole a*b, whole (c+a*b-d)/(a+c)*100
? What percentage of the people who were invited attended the training? = (c+a*b-d)/(a+c)*100 : percent
? How many people attended it? = c+a*b-d : people
? How many of the cabin staff did not sign up? = a-a*b : people where whole a*b

== airport-desk-kiosks
[Terminal hall plan:|From the plan of the new departure hall:] {c:40..70} desks in all. Each of the {a:4..8} airlines gets {b:4..6} check-in desks and a separate ticket desk. On the desks that are left, {d:20..120} self-service kiosks are set up, the same number on each.
~ The architect has won a prize for the shape of the roof.
where c > a*b+a+3, whole d/(c-a*b-a), d > c-a*b-a
? How many kiosks stand on each of those desks? = d/(c-a*b-a) : kiosks
? How many desks [are left|remain|are still left] for the kiosks? = c-a*b-a : desks
? How many desks do the airlines use [altogether|in all|in total]? = a*b+a : desks

== airport-week-of-flights (kenya)
[On Monday|That Monday] {a:20..60 by 10} planes took off from the small airport at Wilson. On Tuesday there were {b:10%..50% by 10} more than on Monday, Wednesday had as many as Monday, and Thursday was as busy as Tuesday. On Friday {c:18..44} planes took off.
~ A Sunday flight brought a softball team, but nobody wrote it down.
where whole a*b
? How many planes took off from Monday to Friday [altogether|in all|in total]? = c+a+(a+a*b)+a+(a+a*b) : planes
? How many planes took off on Tuesday? = a+a*b : planes
? How many fewer planes took off on Friday than on Tuesday and Thursday together? = (a+a*b)+(a+a*b)-c : planes

== airport-three-legs
[Flying from Lagos to Sydney is a long business.|{S} is flying home the long way round.] The first leg takes {a:2..4} hours. The second is {b:2..4} hours longer than the first, and the third lasts {c:2..3 times} as long as the second.
~ The seat is in row {q:21..48}.
? How many minutes is {S} in the air [altogether|in all|in total]? = (a+(a+b)+c*(a+b))*60 : minutes
? How many hours does the third leg take? = c*(a+b) : hours
? Before each leg {S} waits {w:45..95 by 5} minutes at the gate. {S:He} left the house {h:60..120 by 10} minutes before the first wait began. How many minutes pass between leaving the house and the end of the third leg, if the waits and the legs follow straight upon each other? = h+w*3+(a+(a+b)+c*(a+b))*60 : minutes

== airport-security-lanes (uk)
It is the first day of the school holidays, and {a:600..1500 by 60} passengers are queuing for security. There are {b:4..8} lanes open, and each can check {c:3..5} passengers a minute.
where whole a/(b*c), a/(b*c) < 70
? How many minutes will it take until the whole queue is through, if nobody else joins? = a/(b*c) : minutes
? If {e:2..3} more lanes were opened, how many passengers could be checked in an hour? = (b+e)*c*60 : passengers

== airport-lounge-sandwiches
The lounge was stocked with {a:60..150 by 10} sandwiches at dawn. {b:30%..60% by 10} of them were eaten by [breakfast guests|the early crowd], and {c:1/2,1/3,1/4} of what remained went before noon.
A crew took {d:3..9} for their flight.
~ The chefs like cheddar best, and there were {zq:4..9} kinds of filling.
where whole a*b, whole (a-a*b)*c, a-a*b-c*(a-a*b) > d+4
? How many sandwiches [are left|remain|are still left]? = a-a*b-c*(a-a*b)-d : sandwiches
? How many sandwiches were eaten between breakfast and noon? = c*(a-a*b) : sandwiches

== airport-duty-free-perfume (india)
At the duty-free counter a bottle of perfume is marked {a:₹2000..₹6000 by 200}. {S} shows a boarding card and gets {b:10%..25% by 5} off; a coupon on the phone takes off a further {c:5%,10%,20%} of the reduced price.
~ {S}'s flight leaves in {zq:35..90 by 5} minutes.
where whole a*b, whole (a-a*b)*c
? How many rupees does {S} pay? = a-a*b-c*(a-a*b) : rupees
? How many rupees does {S} save [altogether|in all|in total]? = a*b+c*(a-a*b) : rupees
? {S} pays with {n:8..14} notes of {z:₹500} each. How many rupees come back? = n*z-(a-a*b-c*(a-a*b)) : rupees where n*z > a

== airport-departure-time
[From the board:|On the board it says:] the flight to Cebu should leave at {t:8:10 am..2:40 pm by 5}. Fog delays it by {a:25..80 by 5} minutes, and then {b:10..35 by 5} more minutes go by while a tyre is changed.
The flight itself takes {c:65..150 by 5} minutes.
~ {zq:90..170} passengers are waiting, and a baby cries.
? [At what time|When] does the plane take off? = t+(a+b)/60 : clock
? [At what time|When] does it land? = t+(a+b+c)/60 : clock

== airport-trolley-collector (ireland)
"There were {a:15..35} trolleys at the bus stop, {k:2..4 times} as many in the car park, and {b:5..14} fewer at arrivals than in the car park," said {S}, who collects them. "I can push {c:8..14} trolleys in a row at a time."
? How many trolleys did {S} find [altogether|in all|in total]? = a+k*a+(k*a-b) : trolleys
? How many times must {S} push a row of trolleys, if {S:he} takes as many as possible each time? = ceil((a+k*a+(k*a-b))/c) : times
? How many more trolleys were at arrivals than at the bus stop? = k*a-b-a : trolleys where k*a > b+a+1

== airport-seat-map
[The plane has|On this aircraft there are] {a:4..8} rows of business seats with {b:4,6} seats in each row and {c:18..32} rows of economy with {d:6,8,9} seats in each row.
On today's flight {e:5..40} seats stay vacant.
~ The pilot is a lady from Spain with {zq:12..25} years in the air.
? How many seats are taken today? = a*b+c*d-e : seats
? How many more economy seats than business seats are there? = c*d-a*b : seats
? An economy ticket [costs|is] {p:$90..$180 by 10} and a business ticket costs {k:2..4 times} as much. How much would the airline take if the plane were full? = c*d*p+a*b*k*p : dollars

== airport-meal-trays (singapore)
Chefs at the airport prepare {a:240..600 by 20} trays in the night. {f:1/4,1/5,2/5} of the trays are vegetarian, {r:10%..30% by 10} of the trays are for children, [and|while] the rest hold chicken rice.
~ Veggies and herbs come from a farm {zq:20..60} km away.
where whole a*f, whole a*r
? How many trays hold chicken rice? = a-a*f-a*r : trays
? How many more vegetarian trays than children's trays are there? = a*f-a*r : trays where a*f > a*r+1
? A chicken rice tray [costs|is] {p:S$4..S$9} to make. How much do all the chicken rice trays cost? = (a-a*f-a*r)*p : dollars

== airport-runway-lights
Along each side of the runway a light stands every {d:20,25,40,50,60} metres, with a light at both ends. The runway is {a:1000..3600 by 200} metres long.
~ An electrician checks them at midnight.
where whole a/d
? How many lights stand along both sides [altogether|in all|in total]? = (a/d+1)*2 : lights
? How many lights are on a single side? = a/d+1 : lights
? Each light uses {w:30..90 by 10} watts of electricity. How many watts do the lights of both sides use? = (a/d+1)*2*w : watts

== airport-walkway-race
{S} and {T} walk from the train to the last gate, which is {a:240..720 by 60} metres away. {S} takes the moving walkway, which carries {S:him} {b:3,4,5} metres every second; {T} walks beside it at {c:2} metres a second.
who S: woman, T: man
where whole a/b, whole a/c
? How many seconds sooner does {S} reach the gate? = a/c-a/b : seconds
? How many seconds does {T} take? = a/c : seconds
? How far is {T} from the gate at the moment when {S} arrives? = a-c*(a/b) : metres

== airport-exchange-office (philippines)
The exchange booth gives {r:₱54..₱58} for a US dollar and keeps a fee of {f:₱100..₱250 by 50} from every customer. {S} changes {a:$80..$300 by 10}, and [taxi|van] fare into town is {t:₱350..₱800 by 50}.
~ {S} has been travelling for {zq:6..14} days.
? How many pesos does {S} have after paying the fee and the fare? = a*r-f-t : pesos
? How many pesos does the booth hand over? = a*r-f : pesos
? With the pesos that are left after fee and fare {S} books {n:2..4} nights in a hostel at {p:₱700..₱1000 by 50} [a night|per night]. How many pesos remain then? = a*r-f-t-n*p : pesos where a*r > f+t+n*p+100

== airport-wifi-towers (nigeria)
New wifi boxes have to be fitted. {S} alone needs {a:6,10,12,15} hours for the terminal, {T} alone needs {b:10,12,15,20,30} hours.
who S: man, T: woman
where a < b, whole a*b/(a+b)
? How many hours do they need if they work together? = a*b/(a+b) : hours
? How many minutes do they need together? = a*b/(a+b)*60 : minutes
? They are paid {p:₦4000..₦9000 by 500} [an hour|per hour] each. How much does the airport pay the pair for the whole job, done together? = a*b/(a+b)*p*2 : naira

== airport-charter-share
[To bring a marching band home,|For the trip of a brass band] a charter plane is hired at {a:$6000..$15000 by 500}. The airline adds a landing charge of {b:10%,20%} of that price. The sponsor gives {c:$1000..$4000 by 500}, and the {d:20..60} members split the remainder equally.
~ The band won the finals with a piece for {zq:3..7} drums.
where whole a*b, whole (a+a*b-c)/d
? How much must each member pay? = (a+a*b-c)/d : dollars
? How much does the airline charge [altogether|in all|in total]? = a+a*b : dollars

== airport-lost-items (canada)
NOTICE - Lost items found in November: {a:12..40} phones, {b:20..60} scarves and gloves, {c:8..25} books. By the end of the month {d:15..45} things had been picked up by their owners; the rest were donated to {e:3..5} schools in equal shares.
~ The desk is open until {zq:6:00 pm..9:00 pm by 30}.
where a+b+c > d+10, whole (a+b+c-d)/e
? How many things did each school receive? = (a+b+c-d)/e : things
? How many things were found in November? = a+b+c : things
? How many things were never claimed? = a+b+c-d : things

== airport-parked-planes
hide o:6..24, j:5..20
let n = o + j
let t = 2*o + 4*j
At an air show stand {n} planes. Some of them are old planes with {two:2 words} engines each and the rest are big jets with {four:4 words} engines each. {S} counts {t} engines.
? How many big jets are there? = (t-two*n)/(four-two) | j, o: o + j = n, two*o + four*j = t : jets
? How many of the old planes are there? = (four*n-t)/(four-two) | o, j: o + j = n, two*o + four*j = t : planes

== airport-fuel-truck
A fuel truck holds {a:12000..30000 by 1000} litres. It fills {b:3..6} small planes with {c:400..900 by 50} litres each and then pumps {d:4000..9000 by 500} litres into a jet.
[The hose delivers|Its pump moves] {e:50, 100, 200} litres a minute.
~ A rainstorm is on its way, so the driver hurries.
where a > b*c+d+1000, whole (b*c+d)/e
? How many litres are still in the truck? = a-b*c-d : litres
? How many minutes of pumping is that for all the planes together? = (b*c+d)/e : minutes
? How many more litres did the jet get than the small planes together? = d-b*c : litres where d > b*c+100

== airport-cleaners-shift (uk)
{S} cleans plane cabins for {p:£11..£15} [an hour|per hour] from {t:10:00 pm..11:30 pm by 30} until midnight and for {k:1.5 as "one and a half times"} as much from midnight on. Tonight {S:he} goes on for {b:4..6} hours after midnight.
~ A cabin takes {S} about {zq:12..25} minutes.
where whole (24-t)*2
? How much [money |]does {S} earn before midnight? = (24-t)*p : pounds
? How much [money |]does {S} earn tonight [altogether|in all|in total]? = (24-t)*p+b*k*p : pounds

== airport-delayed-vouchers (australia)
Because the plane to Perth was cancelled, the airline handed each of {a:80..160 by 10} passengers a meal voucher of {p:A$15..A$30 by 5}. {r:60%..90% by 10} of the passengers used theirs in full, and everyone else threw it away.
For {n:30..60} passengers it also booked hotel rooms at {h:A$110..A$180 by 10} per passenger.
~ The pilot had the idea of a singing contest while everybody waited.
where whole a*r
? How much did the airline have to pay for the used vouchers? = a*r*p : dollars
? How much did the cancelled flight cost the airline for vouchers and rooms together? = a*r*p+n*h : dollars

== airport-tower-shifts
The tower never closes. A shift lasts {s:4,6,8} hours, and {n:5..9} controllers sit at the screens in each shift. Nobody works in more than a single shift a day.
~ The tower is {zq:40..90 by 5} metres high.
? How many controllers work in the tower on a day? = 24/s*n : controllers
? A controller is paid {p:$40..$65} [an hour|per hour]. How much does the tower pay its controllers in a day? = 24*n*p : dollars
? In each shift {d:35..60} planes land. How many planes land in a week? = 24/s*d*7 : planes

== airport-ticket-compare
[Flying with|A ticket of] Bluewing [costs|is] {b:$70..$110 by 5}, but there a suitcase [costs|is] {c:$25..$45 by 5} each way and choosing a seat [costs|is] {d:$6..$14} each way. Swift Air asks {a:$120..$200 by 5}, and that includes a suitcase.
{S} books a return flight with either: the prices named are for the return trip. {S:He} takes a suitcase and wants to choose a seat [on both legs|both there and back] with Bluewing; at Swift Air the seat is free.
who S: woman
? What would {S} pay Bluewing in all? = b+c*2+d*2 : dollars
? How much more does Bluewing cost {S} than Swift Air? = b+c*2+d*2-a : dollars where b+c*2+d*2 > a+3
? How much cheaper would Bluewing be than Swift Air if {S} took no suitcase but still chose the seats? = a-(b+d*2) : dollars where a > b+d*2+3

== airport-model-planes
The airport shop had {a:30..80} model planes at the start of the week. It sold {b:3..9} a day for {d:4..6} days and then {c:20..60} new ones came in a delivery.
On Sunday {r:1/2,1/3,1/4} of all the planes on the shelf went to a school party.
~ Each box holds instructions in {zq:4..9} languages.
where a > b*d+5, whole (a-b*d+c)*r
? How many model planes are on the shelf on Sunday evening? = (a-b*d+c)-(a-b*d+c)*r : planes
? How many were on the shelf just after the delivery? = a-b*d+c : planes

== airport-quiet-and-busy-days
The coffee bar by the gates notes its cups: {c:150..300 by 10} on Monday. Tuesday was a strike day, and {a:40..120 by 20} cups were enough; Wednesday, with the planes flying again, saw {b:25%,50%,75%} more than the strike day, Thursday was like the strike day again because of fog, and Friday was like Wednesday.
~ The barista has a bald parrot called Benny.
where whole a*b
? How many cups were sold from Monday to Thursday? = c+a+(a+a*b)+a : cups
? How many cups were sold from Monday to Friday? = c+(a+a*b)+a+(a+a*b)+a : cups
? How many cups were sold altogether on these days, if Thursday is left out? = c+a+(a+a*b)+(a+a*b) : cups

== airport-lawyer-layover
A lawyer bills her client {a:$120..$240 by 20} for each hour. Held up at the airport on the way to the trial, she wrote documents for {b:2..4} hours at the gate and for {c:90..210 by 30} minutes on the plane; waiting in lines for {d:40..80 by 5} minutes isn't billed. The trip itself cost her {e:$180..$420 by 10}, and she pays her assistant {f:10%,20%,25%} of what she bills.
where whole a*c/60, whole (a*b+a*c/60)*f, (a*b+a*c/60)*(1-f) > e+30
? How much does she bill the client for the trip? = a*b+a*c/60 : dollars
? How much of what she bills is left when the trip and the assistant are paid? = a*b+a*c/60-(a*b+a*c/60)*f-e : dollars
? How many minutes of the whole trip are accounted for here, billed or not? = b*60+c+d : minutes

== airport-souvenir-profit-chain (kenya)
[At Kisumu airport|In the departure hall of Kisumu] {S} sells carved birds. {S:He} bought {a:40..80 by 10} of them for {b:KSh 200..KSh 400 by 20} each and put {c:50%,75%,100%} on top of that as the selling price. {d:60%,70%,80%} of the birds went at this price; for the others a tourist paid {e:KSh 150..KSh 250 by 10} each.
where whole b*c, whole a*d
? How much profit did {S} make on all the birds? = a*d*(b+b*c)+(a-a*d)*e-a*b : shillings
? How much did the birds bring in that went at the selling price? = a*d*(b+b*c) : shillings
? How much did the tourist pay? = (a-a*d)*e : shillings
