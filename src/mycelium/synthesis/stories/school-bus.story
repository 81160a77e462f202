topic: school-bus
place: any

== bus-driver-badges (us)
On the last day of school the driver has {a:8..15} red and {b:8..15} blue badges in his cap. There are {a} girls and {b} boys on the bus, and every child already wears {c:2..5} badges from earlier years.
He hands out all that are in the cap, the same number to every child.
? How many badges does each child wear now? = c+(a+b)/(a+b) : badges
? At {p:25,50} cents a badge, how many dollars are all the badges worth that the children wear after he has handed out his? = (c*(a+b)+a+b)*p/100 : dollars
? How many children are on the bus? = a+b : children

== bus-week-distance (us)
In a normal week the yellow bus makes {a:8..10} trips of {b:12..30} km on the valley route and {c:4..8} trips of {d:6..15} km to the swimming pool. Last Sunday it also drove {f:1/2 as "half"} of the {e:40..120 by 10} km to Lake Alba before it was called back.
? How many km did the bus drive in the week that ended with that Sunday, not counting the way back from there? = a*b+c*d+e/2 : km
? A liter is enough for {g:4,5} km. How many liters are used on both routes in a normal week? = (a*b+c*d)/g : liters where whole (a*b+c*d)/g
? How many km more are driven on the valley route than to the pool in {k:3..6} normal weeks? = k*(a*b-c*d) : km where a*b > c*d

== bus-fuel-share (kenya)
{g:2,3,4} school buses each make {c:2 words} trips of {a:20..60 by 10} km [a day|per day], {d:5} days [a week|per week|each week], for {e:10,12} weeks. A bus runs {b:4,5} km on a litre, and a litre [costs|is priced at] {i:KSh 160..KSh 200 by 10}.
The cost of the fuel is borne in equal parts by {f:2,4,5} schools, and in each school [equally|evenly] by {h:40,50,60,80,100} families. [Every|Each] family had paid {j:KSh 6000..KSh 12000 by 1000} in advance and gets back what was not needed.
where whole i*g*e*d*c*a/b/f/h, j > i*g*e*d*c*a/b/f/h
? How many shillings does a family get back? = j-i*g*e*d*c*a/b/f/h : shillings
? How many litres do all the buses burn [altogether|in all|in total]? = g*e*d*c*a/b : litres
? How many km does a single bus drive in these weeks? = e*d*c*a : km

== bus-last-seats
{c:60..90} children wait at the terminus. The bus takes {a:24..48 by 4}, which is {b:3,4,6 times} as many as the van behind it takes. The others [have to|must] walk.
where whole a/b, c > a/b+a+2
? How many children must walk? = c-a/b-a : children
? A second van of the same size comes too. How many children must walk then? = c-a-a/b-a/b : children where c > a+a/b+a/b+1

== bus-double-decker (uk)
Route A carries {b:15..40} pupils and Route C {c:15..40}. On Route B runs a double-decker: there are {a:20..36} pupils downstairs and just as many upstairs.
~ A ticket inspector rides on a different route each day.
? How many pupils do the routes carry [altogether|in all|in total]? = c+b+a*2 : pupils
? How many pupils ride on Route B? = a*2 : pupils
? If every pupil on Route C pays {p:£1.20..£2.40 by 0.2} [a day|per day|each day] and every pupil on Route A pays {q:50p..90p by 10}, how many pounds do both routes bring in a school week of {d:5 words} days? = (c*p+b*q/100)*d : pounds where whole 100*(c*p+b*q/100)*d

== bus-pass-sisters (ireland)
A bus pass [costs|is priced at] {a:€40..€120 by 20} a term, and there are {k:3} terms in a school year. {S} [buys|purchases] a pass for each term. For {S:his} little brother the family pays only {f:1/2,1/4} of the full price.
? What does the family pay for both children in a school year? = a*k+a*k*f : euros
? What does the brother's travel cost in a school year? = a*k*f : euros
? If the price goes up by {r:5%,10%,20%} in the last term of the year, how much does {S}'s pass cost in the school year? = a*k+a*r : euros

== bus-depot-rounds (canada)
[Every|Each] school day the driver goes from the depot to the first stop, {c:2..6} km; then there are {a:5..9} stretches of {b:1.5,2,3} km until the bus reaches the school; from the school it is {c} km back to the depot. The whole round is driven both in the morning and in the afternoon.
? How many km does the driver cover in {d:4..10} school days? = d*(c*2+a*b*2+c*2) : km
? How many km is a single round? = c+a*b+c : km
? If an average of {v:20,25,30} km [an hour|per hour] is kept, for how many minutes is the bus under way in a single round? = (c+a*b+c)/v*60 : minutes where whole (c+a*b+c)/v*60

== bus-parents-own-van (philippines)
{a:8..12} families share a school van and each pays {b:₱1000..₱1500 by 100} [a month|per month|each month]. The van is used on {c:20,21,22} days [a month|per month|each month], with {d:2 words} trips [a day|per day|each day]; a trip costs {e:₱50..₱90 by 10} for fuel and {f:₱60..₱120 by 10} for the driver. Whatever is not spent is put aside for repairs.
where whole (a*b-c*d*(e+f))/(c*d), a*b-c*d*(e+f) > 500
? How much per trip is put aside? = (a*b-c*d*(e+f))/(c*d) : pesos
? How many pesos are put aside in a month? = a*b-c*d*(e+f) : pesos
? [How much|What] do the trips of a month cost? = c*d*(e+f) : pesos

== bus-fewer-riders (south-africa)
Last term {a:40..80 by 20} learners rode the bus on all {k:5} school days of the week, at {b:R8..R15} [a day|per day|each day]. This term {c:5%..25% by 5} of them cycle instead; the fare is the same.
where whole a*c
? By how many rand have the weekly fares fallen? = a*b*k-b*(a-a*c)*k : rand
? By how many rand would the fare have to rise for the weekly fares to be the same as last term? = a*b/(a-a*c)-b : rand where whole 100*a*b/(a-a*c), c > 1/10
? How many rand did the fares bring in a week last term? = a*b*k : rand

== bus-on-and-off (us)
The bus is empty when it leaves the depot. At the mill {a:8..20} children get on, at the church {b:5..15}. At the primary school {c:6..12} get off and {d:2..5} get on, and everybody else rides on to the college.
where a+b > c+3
? How many children ride to the college? = a+b-c+d : children
? At the college {x:3..8} children stay in the bus and the others get off. How many children get off at the college? = a+b-c+d-x : children where a+b-c+d > x+1
? If every child pays {p:30..60 by 5} cents when getting on, how many dollars does the driver take? = (a+b+d)*p/100 : dollars

== bus-seat-percent
{S}'s bus has {r:10..14} rows with {k:4} seats and a bench at the very back with {b:4,8} seats. This morning {p:25%,50%,75%} of all the seats are taken.
where whole (r*k+b)*p
? How many seats are free? = r*k+b-p*(r*k+b) : seats
? In the afternoon {x:5..12} seats are torn and may not be used, and the bus is full. How many more pupils ride than in the morning? = r*k+b-x-p*(r*k+b) : pupils where r*k+b-p*(r*k+b) > x+1
? If {c:3..9} more pupils get on and sit down, how many seats will be taken? = p*(r*k+b)+c : seats where r*k+b-p*(r*k+b) > c

== bus-flood-delay (india)
{S}'s bus should leave at {t:6:40 am..7:30 am by 10} and takes {a:25..45 by 5} minutes to school. Today it leaves {b:10,15,20} minutes late, and because of a flooded road the ride takes {c:10..25 by 5} minutes longer than usual.
The first lesson starts at {u:8:00 am..8:30 am by 10}.
where t+(a+b+c)/60 > u
? [At what time|When] does {S} arrive today? = t+(a+b+c)/60 : clock
? By how many minutes does {S} miss the start of the first lesson? = a+b+c-(u-t)*60 : minutes where u > t
? If the bus goes {y:10..20 by 2} km, what is its average speed today in km [an hour|per hour]? = y/(a+c)*60 : km per hour where whole 10*y/(a+c)*60

== bus-speed-two-parts (australia)
From the farm gate the bus takes {a:20,30,40} minutes for {b:10..40 by 2} km of gravel and then {c:30,40,60} minutes for the sealed road, which it drives at {v:60,75,90} km [an hour|per hour].
where whole v*c/60
? How many km does the bus drive [altogether|in all|in total]? = b+v*c/60 : km
? What is its average speed on the gravel, in km [an hour|per hour]? = b/a*60 : km per hour where whole b/a*60, b/a*60 < v
? What is the average speed over the whole way, in km [an hour|per hour]? = (b+v*c/60)/(a+c)*60 : km per hour where whole (b+v*c/60)/(a+c)*60

== bus-how-many-buses (us)
A camp for {n:140..330} students and {m:8..20} teachers needs transport. The company sends buses with {c:44,49,54} seats each at {p:$280..$420 by 20} a bus, and as few of them as possible.
? If {x:10..30} of the students come by train, how many buses are needed for everybody else? = ceil((n+m-x)/c) : buses
? How much does the company charge for all the buses? = ceil((n+m)/c)*p : dollars
? How many seats stay empty? = ceil((n+m)/c)*c-n-m : seats where mod(n+m,c) > 0, mod(n+m,c) < c-1

== bus-fare-card (singapore)
{S}'s fare card had {a:S$8..S$15} on it. A ride to school [costs|is priced at] {p:60..95 by 5} cents and {S:he} rides {k:2 words} times [a day|per day|each day]. On Wednesday {S:his} father tops the card up with {b:S$10,S$20}.
where a*100 > d*k*p
? How many cents are on the card after the top-up and {d:5..8} days of riding? = a*100+b*100-d*k*p : cents
? With the top-up included, for how many whole days of riding would the amounts be enough? = floor((a+b)*100/(k*p)) : days
? For how many whole days of riding would the amount that was on the card at first have been enough? = floor(a*100/(k*p)) : days

== bus-tank (us)
The tank of {S}'s bus holds {v:120,150,180} liters and is {f:2/3,3/4,5/6,1/2} full. The bus burns a liter every {k:3,4,5} km and drives {d:30..60 by 5} km [a day|per day|each day].
where whole v*f, v*f*k/d > 2
? After {m:2 words} days of driving, how many liters are left in the tank? = v*f-m*d/k : liters where whole m*d/k, v*f > m*d/k
? For how many whole days of driving is what is in the tank enough? = floor(v*f*k/d) : days
? At {p:$1.20..$1.80 by 0.1} a liter, how much does it cost to fill up the tank? = (v-v*f)*p : dollars

== bus-or-walk (us)
who S: woman, T: man
{S} and {T} live {a:1200..2400 by 120} meters from school. {S} walks {b:60,80} meters [a minute|per minute]. {T} waits {c:4..8} minutes for the bus, and then the bus goes {d:400,600} meters [a minute|per minute], with {e:2..4} minutes lost at stops.
where whole a/b, whole a/d, a/b > c+a/d+e+1
? By how many minutes does {T} reach school before {S}, if they leave home together? = a/b-c-a/d-e : minutes
? If {S} ran the first {x:1/2 as "half"} of the way at {k:2 as "twice"} her walking speed, how many minutes would she need? = a*x/(b*k)+a*x/b : minutes where whole a*x/(b*k)
? How many minutes does {T} need, waiting included? = c+a/d+e : minutes

== bus-single-return (nigeria)
hide x:15..50, y:10..40
let n = x+y
let m = x*p+y*q
On Monday the conductor sold {n} tickets for {m} naira: singles at {p:₦100..₦250 by 50} and returns at {q:₦300..₦450 by 50}.
where x != y
? How many singles did the conductor sell? = (q*n-m)/(q-p) | x, y: x + y = n, p*x + q*y = m : singles
? How many returns were sold? = (m-p*n)/(q-p) | y, x: x + y = n, p*x + q*y = m : returns
? If every single had cost {e:₦20,₦40,₦50} more, how much would the conductor have taken on Monday? = m+e*(q*n-m)/(q-p) : naira

== bus-line-up-length (us)
Parked nose to tail in the school lot stand {n:4..8} buses, each {a:35,38,40} feet long, with {b:3..6} feet between neighboring bumpers. The curb is {c:400,420,450} feet long.
where c > n*a+(n-1)*b+10
? How many feet long is the line of buses? = n*a+(n-1)*b : feet
? How many feet of the curb stay free? = c-n*a-(n-1)*b : feet
? If {k:2 words} of the buses drive away and the others close up with the same gaps, how many feet of the curb stay free? = c-(n-k)*a-(n-k-1)*b : feet

== bus-stop-distances
On the route map, from Elm Street to the bank it is {a:600..1500 by 100} metres; from the bank to the bridge it is {b:200..500 by 50} metres less; and from the bridge to school it is {k:2,3 times} as far as from the bank to the bridge.
where a > b+150
? How many metres is it from Elm Street to school along the route? = a+a-b+k*(a-b) : metres
? How many km is it from the bridge to school? = k*(a-b)/1000 : km

== bus-standing-ratio (us)
At the market stop the driver counts {n:24..63} passengers. Those who sit and those who stand are in the ratio {p:3..6} to {q:2..4}.
At the next stop {c:2..6} of those who stand find a seat.
where whole n/(p+q), p > q, n*q/(p+q) > c+1
? How many passengers stand after that? = n*q/(p+q)-c : passengers
? How many passengers sat at the market stop? = n*p/(p+q) : passengers
? How many more passengers sat than stood at the market stop? = n*p/(p+q)-n*q/(p+q) : passengers

== bus-fractions-off
{n:36,48,60,72} children leave school on the bus. {f:1/3,1/4,1/6} of them get off at the park and {g:1/2,1/3} of those still on board at the cinema. At the last stop but the terminus {a:2..8} get off.
where whole n*f, whole (n-n*f)*g, n-n*f-g*(n-n*f) > a+2
? How many children ride as far as the terminus? = n-n*f-g*(n-n*f)-a : children
? How many children get off at the cinema? = g*(n-n*f) : children

== bus-driver-years (us)
who S: mr
{S} has driven the school bus for {a:12..25} years; the bus itself is {b:3..8} years younger than his career, and he was {c:24..40} when he took the job.
? What will the sum of the ages of {S} and the bus be in {k:3..6} years? = a+c+k+a-b+k : years
? In how many years will {S} be {m:4,5 times} as old as the bus? = (a+c-m*(a-b))/(m-1) : years where a+c > m*(a-b), whole (a+c-m*(a-b))/(m-1), (a+c-m*(a-b))/(m-1) > 1
? In how many years [can {S} retire|is {S} able to retire], if drivers retire at {r:66..68}? = r-a-c : years where r > a+c+1

== bus-washing-team
Washing the fleet of {n:6..15} buses takes a single worker {a:40,50,60} minutes a bus. {k:2..5} workers, all [equally|evenly] fast, share the job, each with a hose of {h:15,20,25} metres.
where whole n*a/k
? If [another|a further] {x:2..3} workers join after the first {y:2..3} buses' worth of work is done, how many minutes does the rest of the fleet take? = (n-y)*a/(k+x) : minutes where whole (n-y)*a/(k+x)
? If they begin at {t:1:00 pm..3:30 pm by 15}, when is the fleet clean? = t+n*a/k/60 : clock where whole n*a/k/15, n*a/k < 400
? A bus needs {w:80..150 by 10} litres of water and {r:10%,20%,30%} of it is caught and used again. How many litres of new water does the fleet take? = n*w-r*n*w : litres

== bus-tyre-bill
New tyres for the school's {n:3..6} buses: {k:6} for each bus on the road and a spare tyre for each. A tyre [costs|is priced at] {p:$120..$240 by 10}; the dealer takes {r:5%..20% by 5} off the total.
? What must the school pay? = n*(k+1)*p-r*n*(k+1)*p : dollars
? If {x:3..8} of the tyres turn out to be of the wrong size and the dealer pays their full price back, how much has the school paid in the end? = n*(k+1)*p-r*n*(k+1)*p-x*p : dollars
? How much does the dealer take off? = r*n*(k+1)*p : dollars

== bus-line-interval (uk)
Buses for Hill Academy leave the square every {m:8..15} minutes from {t:6:30 am..7:15 am by 15} on. {S} comes running at a moment when {n:4..9} buses have already left[ and nobody is waiting|].
? {S} takes the next bus and rides for {e:10..25} minutes. How many minutes after the departure of the very first bus does {S} get off? = n*m+e : minutes
? If each bus that has left carried {c:30..55} pupils but the last of them only {d:10..25}, how many pupils have left the square by bus? = (n-1)*c+d : pupils

== bus-new-engine (us)
With its old engine the bus [transported|carried] children {a:6,7,8} miles on a gallon. The new engine [raises|has raised] that by {r:25%,50%,100%}. The route through the neighborhoods is {d:42,56,84,96} miles [a day|each day], and gas is [priced at|] {p:$3..$4} a gallon.
where whole a*r, whole d/(a+a*r), whole d/a
? How many dollars a day does the new engine [save|help to save]? = d/a*p-d/(a+a*r)*p : dollars where d/a > d/(a+a*r)+1
? How many gallons does the bus use in {w:5..20 by 5} days with the new engine? = w*d/(a+a*r) : gallons
? How many miles does it go on a gallon now? = a+a*r : miles
