topic: taxis-and-rides
place: any

== taxi-airport-runs
{S} is a freelancer who drives people to the airport. In a week {S:he} makes {b:18..30} runs at {a:$38..$55} [each|apiece]; [every run costs {S:him}|on every run {S:he} spends] {c:$5..$9} for fuel and {d:$3..$6} in tolls. On {e:4..6} days of the week {S:he} also rents the car for {f:$45..$70} [a day|per day|each day].
~ The car has {zq:60000..120000 by 5000} miles on it.
where a*b > b*(c+d)+e*f+150
? How much does {S} have left of the week's fares? = a*b-b*(c+d)-e*f : dollars
? How much do fuel and tolls cost {S} in the week? = b*(c+d) : dollars

== taxi-app-commission (india)
[An autorickshaw driver|{S} drives an autorickshaw and] finds passengers with a phone app. On each of {c:5..6} days there are {a:10..20} rides, on average at {b:₹60..₹150 by 10}. The app keeps {d:10%,15%,20%,25%} of the fares.
~ The driver's phone is cracked, but the app works perfectly.
where whole d*c*a*b
? How much of the fares of these days is left after the app has taken its part? = c*a*b-d*c*a*b : rupees
? How much does the app keep? = d*c*a*b : rupees

== taxi-van-share
A van to the ski lodge [costs|is] {c:$150..$400 by 5} for {f:8..12} riders. The {a:2..3} riders with ski bags pay {b:$35..$60 by 5} each and the {d:2..3} children pay {e:$10..$20} each. All of the others split what is still missing equally.
~ The lodge has {zq:20..60} rooms and a pool.
where whole (c-a*b-d*e)/(f-a-d), c > a*b+d*e+60
? How much does each of the others pay? = (c-a*b-d*e)/(f-a-d) : dollars
? How many riders are neither children nor have a ski bag? = f-a-d : riders
? How much do the riders with ski bags and the children pay together? = a*b+d*e : dollars

== taxi-two-equal-shifts (south-africa)
On Friday {S}'s minibus took in {a:R1200..R2400 by 50} and burned {b:R250..R500 by 25} of petrol. Saturday was exactly the same. On Sunday [the clutch broke, and the mechanic asked for|a repair of the clutch cost] {c:R400..R900 by 50}.
~ The minibus was built {zq:8..19} years ago.
? How much money was left of both days after the petrol and the repair were paid? = (a-b)+(a-b)-c : rand where 2*a > 2*b+c+200
? How much was left on Friday after paying for petrol? = a-b : rand

== taxi-movie-night-budget
{S} and friends have {d:$120..$220 by 2} for a night out. The cab takes {c:2 words} rides, there and back, with {a:6..12} miles each, at {b:$2..$3} a mile. Popcorn and drinks are {e:$20..$45}. What is left is exactly enough for {f:4..6} film tickets.
~ The film is {zq:95..150} minutes long.
where whole (d-c*a*b-e)/f, (d-c*a*b-e)/f > 7, (d-c*a*b-e)/f < 21
? What does a film ticket cost? = (d-c*a*b-e)/f : dollars
? How much do they pay for the cab? = c*a*b : dollars
? How much [is left|remains] for the tickets? = d-c*a*b-e : dollars

== taxi-wedding-bill
For the wedding of {S}'s cousin the family books {a:3..5} limousines at {b:$120..$180 by 10} [each|apiece], {c:2..4} vans at {d:$80..$110 by 10} [each|apiece] and {e:4..8} cabs at {f:$40..$60 by 10} [each|apiece]. The cab firm gives {g:10%,20%,25%} off the cabs. {h:10%,20%} of the whole bill, counted after that reduction, is added as a tip for the drivers.
~ The cousin wore a crown of dandelion flowers.
where whole g*e*f, whole h*(a*b+c*d+e*f-g*e*f)
? How much does the family pay, the tip included? = a*b+c*d+e*f-g*e*f+h*(a*b+c*d+e*f-g*e*f) : dollars
? How much do the cabs cost after the reduction? = e*f-g*e*f : dollars
? How much is the tip? = h*(a*b+c*d+e*f-g*e*f) : dollars

== taxi-fuel-in-the-tank
[{S} filled up the tank of the cab:|The tank of {S}'s cab was filled to the top:] {a:45..60} litres. The first trip used {b:3..6} litres, the second {c:2..4} litres more than the first, and the third {d:2 times} as much as the second.
where a > b+(b+c)*3+3
? How many litres [are left|remain|are still left] after the third trip? = a-b-(b+c)-d*(b+c) : litres
? How many litres did the third trip use? = d*(b+c) : litres
? How many litres did these trips use [altogether|in all|in total]? = b+(b+c)+d*(b+c) : litres

== taxi-shift-minutes (singapore)
{S}'s shift lasts {a:8..10} hours. Of that, {b:40..60 by 5} minutes go for meals, {c:60..120 by 10} for waiting at the rank, {d:15..30 by 5} for washing the taxi and {e:20..45 by 5} for a flat tyre.
~ {S} has driven a taxi for {zq:4..25} years.
? During how many minutes of the shift does {S} have none of these things to do? = a*60-b-c-d-e : minutes
? How many minutes do meals and waiting take together? = b+c : minutes

== taxi-meter-basic
The meter starts at {a:$3..$5} and adds {b:$2..$3} for every mile. It is {c:4..15} miles to the museum[, and {S} gives the driver {t:$2..$5} on top|].
? What does the meter show at the museum? = a+b*c : dollars
? How many miles could somebody ride for exactly {m:$30..$60}? = (m-a)/b : miles where whole (m-a)/b

== taxi-waiting-charge (ireland)
The taxi from Cork took {a:20..45 by 5} minutes for {b:8..20} km. The fare is {c:€4..€5} plus {d:€1.20..€1.80 by 0.2} for each km; at the railway crossing it had to wait {e:3..8} minutes, for which {f:€0.50..€0.80 by 0.1} a minute is added.
~ The driver is a champion at throwing horseshoes.
? How much was the ride? = c+b*d+e*f : euros
? How much did the wait at the crossing cost? = e*f : euros
? {S} paid with {n:€50} and told the driver to keep {k:€2..€4}. How much did {S} get back? = n-(c+b*d+e*f)-k : euros where n > c+b*d+e*f+k+1

== taxi-fleet-cars
The Yellow Star company runs {n:24..60 by 4} cars. {f:1/4,1/2,3/4} of them are electric, and {b:3..8} of the electric cars are charging now. Of the other cars, {c:2..5} are in the garage.
where whole n*f, n*f > b+2, n-n*f > c+2
? How many cars can be sent out now? = (n*f-b)+(n-n*f-c) : cars
? How many cars are not electric? = n-n*f : cars
? Each car that can be sent out does {r:8..14} rides before midnight. How many rides is that? = ((n*f-b)+(n-n*f-c))*r : rides

== taxi-boda-boda-loan (kenya)
{S} bought a boda boda for {a:KSh 90000..KSh 150000 by 5000}. {S:He} put down {r:20%,40%} of it and pays the rest from {S:his} earnings: {e:KSh 500..KSh 1000 by 100} on every working day.
~ The bike has {zq:2..3} mirrors on each side.
where whole a*r, whole (a-a*r)/e
? For how many working days must {S} pay? = (a-a*r)/e : days
? How much does {S} still owe after {d:20..60} working days? = a-a*r-d*e : shillings where a-a*r > d*e+1000

== taxi-ride-home-cheaper
"Let's not walk," said {S}. "A cab from here is {a:$18..$30 by 2}. If {b:3..4} of us ride together, each pays the same." "The bus is {c:$2..$4} for each of us," said {T}.
who S: woman, T: man
where whole a/b, a/b > c+1
? How much more does each of the {b} pay for the cab than for the bus? = a/b-c : dollars
? How much more than the bus fares is the cab for all {b} together? = a-b*c : dollars
? {T} insists on the cab and offers to pay {k:$5..$8} more than his part. How much must {T} pay? = a/b+k : dollars

== taxi-rating-average
Of {n:5} passengers, the first {k:4} gave {S} {a:3..5}, {b:3..5}, {c:2..5} and {d:3..5} stars. 
where whole (a+b+c+d)/k
? What was the average number of stars from these first passengers? = (a+b+c+d)/k : stars
? What would be the average of all {n} if the last passenger gave {e:3..5} stars? = (a+b+c+d+e)/n : stars where whole (a+b+c+d+e)/n

== taxi-tuk-tuk-tour (philippines)
A tricycle tour of the old town [costs|is] {a:₱250..₱400 by 50} for the first hour and {b:₱100..₱200 by 20} for every {h:30} minutes after it. {S} and {T} set out at {t:9:00 am..10:00 am by 30} and are back {c:3..5} hours later.
~ The guide knows the story of every resident of the old town.
? How much does the tour cost? = a+(c-1)*60/h*b : pesos
? When are they back? = t+c : clock
? {S} pays {r:40%,60%} of the price. How much does {S} pay? = (a+(c-1)*60/h*b)*r : pesos where whole (a+(c-1)*60/h*b)*r

== taxi-lost-way
The GPS of {S}'s cab failed. Instead of {a:12..20} km {S:he} drove {b:3..8} km too far north, came back the same way and only then took the right road of {a} km.
The passenger was told: "You pay just for the {a} km, at {p:$2..$4} [each|apiece]."
~ The passenger was a magician on the way to a show with {zq:4..9} doves.
? How many km did {S} drive in all? = a+2*b : km
? Each km costs {S} {q:20..45 by 5} cents of electricity. How many cents did the needless km cost {S:him}? = 2*b*q : cents

== taxi-rickshaw-ratio (pakistan)
In the square the rickshaws and the taxis stand in the ratio {a:3..7} to {b:2..5}. There are {c:20..96} of these vehicles [altogether|in all], and {S} counts them while waiting.
where whole c/(a+b), a > b
? How many rickshaws stand in the square? = c/(a+b)*a : rickshaws
? How many more rickshaws than taxis are there? = c/(a+b)*(a-b) : rickshaws where c/(a+b)*(a-b) > 1
? When {d:2..6} rickshaws drive away, how many vehicles remain? = c-d : vehicles

== taxi-dispatcher-calls
The dispatcher takes {a:12..24} calls in an hour before noon and {r:25%,50%} more an hour in the afternoon. [Her desk is open|She sits there] for {b:3..5} hours before noon and {c:3..6} hours in the afternoon. {e:6..20} callers hang up too early; each of the rest gets a cab.
~ She speaks {zq:2..4} languages and never shouts.
where whole a*r
? How many callers get a cab on such a day? = a*b+(a+a*r)*c-e : callers
? How many calls come in an hour in the afternoon? = a+a*r : calls
? How many calls does she take in the whole afternoon? = (a+a*r)*c : calls

== taxi-car-wash-choice (australia)
At the hand wash {S}'s taxi [costs|is] {a:A$14..A$20} a time. A card for unlimited washing is {b:A$60..A$95 by 5} a month, and {S} has the taxi washed {c:2..3} times a week for {w:4} weeks of the month.
where a*c*w > b+5
? How much would {S} save in a month with the card? = a*c*w-b : dollars
? How much would the washes cost in that month without the card? = a*c*w : dollars

== taxi-cash-and-card (canada)
At the end of the night {S}'s wallet holds {a:4..9} notes of {p:$20}, {b:3..8} notes of {q:$10} and {c:5..15} notes of {r:$5}. {S:He} had started with {d:$40..$90 by 5} of change. Card payments were {e:$80..$200 by 5}.
~ The longest ride was {zq:18..40} km to a harvest dance.
where a*p+b*q+c*r > d+40
? How much did {S} take in that night, cash and card together? = a*p+b*q+c*r-d+e : dollars
? How much cash does the wallet hold at the end? = a*p+b*q+c*r : dollars
? How much more in cash than by card did the passengers pay? = a*p+b*q+c*r-d-e : dollars where a*p+b*q+c*r > d+e+5

== taxi-night-rate (uk)
A cab in York asks {a:£3..£5} for getting in. By day a mile [costs|is] {b:£2..£3}, at night {r:50%,100%} more than by day. {S} rides {c:4..9} miles to {S:his} shift in the afternoon and the same way home at night.
~ {S} works as a nurse for {zq:8..12} hours a night.
where whole b*r*10
? How much [does {S} pay|must {S} pay|does {S} have to pay] for both rides? = (a+b*c)+(a+(b+b*r)*c) : pounds
? How much dearer is the ride home than the ride to work? = b*r*c : pounds
? How much is a mile at night? = b+b*r : pounds

== taxi-pooled-distance
{S} boards the shared cab first and rides {a:8..14} km. {T} gets in when {b:2..4} km have been driven and leaves together with {S}. The fare of {f:$24..$60 by 2} is split in the ratio of the km that each of them has ridden.
who S: man, T: woman
where whole f*a/(a+a-b)
? How many dollars does {S} pay? = f*a/(a+a-b) : dollars
? How many dollars does {T} pay? = f*(a-b)/(a+a-b) : dollars

== taxi-horse-carriage
A carriage ride through the park lasts {m:20,30,40} minutes and costs {p:$40..$65 by 5}. [The horses work|The pair of horses works] {h:4,6,8} hours a day with a rest of {e:10,20} minutes after every ride, hay [costs|is] {f:$12..$25} [a day|per day|each day], and all rides are sold.
~ The horses are called Duke and Hazel.
where whole h*60/(m+e)
? How many rides fit into a day, if each ride is followed by its rest? = h*60/(m+e) : rides
? How much [is left|remains] of a day's takings after the hay is paid? = h*60/(m+e)*p-f : dollars
? For how many minutes a day do the horses pull the carriage? = h*60/(m+e)*m : minutes

== taxi-seat-of-four
[Each cab of the firm takes|A cab takes] {a:4} passengers. From the concert {b:60..140} people want to go to the station and {c:30..80} to the harbour, and no cab goes to both.
where mod(b,a) > 0, mod(c,a) > 0
? How many cabs are needed at least? = ceil(b/a)+ceil(c/a) : cabs
? How many seats stay empty on the cabs to the harbour if as few as possible drive there? = ceil(c/a)*a-c : seats

== taxi-elderly-shuttle
A free shuttle for seniors makes {a:5..8} rounds on each of {b:5} weekdays with {c:8..12} seniors on every round, and {d:3..4} rounds on Saturday with {e:5..7} on every round. Each round is {f:9..14} miles, and the van does {g:12,15,18} miles on a gallon of gas at {h:$3..$5}.
~ Mr. Monroe always brings his clarinet.
where whole (a*b+d)*f/g*10
? How much does the gas for a week cost? = (a*b+d)*f/g*h : dollars
? How many seats are taken by seniors in a week, counting each round anew? = a*b*c+d*e : seats
? How many miles does the van drive in {w:2..4} weeks? = (a*b+d)*f*w : miles

== taxi-driver-savings-target (kenya)
{S} wants to save {a:KSh 60000..KSh 120000 by 5000} for a second tuk-tuk. {S:He} takes in {b:KSh 2500..KSh 4000 by 100} [a day|per day|each day] and spends {c:40%,50%,60%} of it on fuel and food; [besides|in addition], the stage fee is {d:KSh 200..KSh 400 by 50} [a day|per day|each day]. {S:He} has saved {e:KSh 10000..KSh 25000 by 1000} already.
~ {S} is {zq:22..40} years old.
where whole b*c, mod(a-e,b-b*c-d) > 0, b-b*c > d+300
? After how many more working days will {S} have enough, if {S:he} saves all that is left each day? = ceil((a-e)/(b-b*c-d)) : days
? How much will {S} have saved after {f:12..20} more working days? = e+f*(b-b*c-d) : shillings where e+f*(b-b*c-d) < a
? How much [is left|remains] to save each day? = b-b*c-d : shillings

== taxi-three-apps
[Which app is the best?|{S} compares apps.] Green asks {a:$3..$5} plus {b:$2..$3} a mile, Zip asks {c:$6..$9} plus {d:$1.20..$1.80 by 0.2} a mile, and Owl asks {e:$2.50..$3.50 by 0.5} a mile and nothing else. The ride is {f:8..20} miles.
where a+b*f > c+d*f+1, e*f > c+d*f+1
? How much cheaper is Zip than Green for this ride? = (a+b*f)-(c+d*f) : dollars
? How much would {S} save in {g:4..12} such rides by taking Zip and not Owl? = (e*f-(c+d*f))*g : dollars
? How much does the ride cost with Zip? = c+d*f : dollars

== taxi-cab-sharing-lunch (south-africa)
"We were {a:4..5} in the cab to the vineyard, {b:24..60 by 6} km there and the same back," [says {S}|{S} says]. "The driver asked {c:R9..R14} a km and {d:R100..R200 by 20} for waiting. Since it was {T}'s birthday, {T} paid nothing, [and|while] the others shared all of it."
~ The estate is known for its roast lamb, too.
where whole (2*b*c+d)/(a-1)
? How much did each of the others pay? = (2*b*c+d)/(a-1) : rand
? How much more is that for each of the others than if {T} had paid, too? = (2*b*c+d)/(a-1)-(2*b*c+d)/a : rand where whole (2*b*c+d)/a
? How much did the driver ask for [altogether|in all|in total]? = 2*b*c+d : rand

== taxi-depreciating-cab
A new cab cost {a:$20000..$40000 by 4000}. Each year it loses {b:20%,25%,50%} of what it was worth at the beginning of that year. In the same time it earns its owner {c:$9000..$14000 by 500} a year, of which {d:$2000..$3500 by 500} goes for repairs and insurance.
~ The cab is painted yellow with a black stripe.
where whole a*b, whole (a-a*b)*b
? How much is the cab worth after its second year? = (a-a*b)-(a-a*b)*b : dollars
? If the owner sells the cab after the second year for what it is worth, by how much have earnings, after repairs and insurance, and sale together passed the price of the new cab? = 2*(c-d)+(a-a*b)-(a-a*b)*b-a : dollars where 2*(c-d)+(a-a*b)-(a-a*b)*b > a+500
? How much value does the cab lose in its second year? = (a-a*b)*b : dollars
