topic: fuel-and-mileage
place: any

== fuel-driver-hours-week
Last month's book of a fuel depot: {c:300..900 by 30} minutes of loading, and {a:20..40} deliveries that took {b:60..150 by 15} minutes each. This work was shared equally by {d:2,3} drivers over {e:10,20} days.
~ The depot cat is called Diesel.
where whole (c+a*b)/d/e/60*7*2
? At that daily rate, how many hours would each driver work in a week without a day off? = (c+a*b)/d/e/60*7 : hours
? How many minutes of work were in the book [altogether|in all|in total]? = c+a*b : minutes
? How many minutes did each driver work on a day? = (c+a*b)/d/e : minutes where whole (c+a*b)/d/e

== fuel-rental-with-free-miles
For {c:3..6} days {S} rents a pickup. There is a charge of {c} dollars for the papers, each day {d:40..60 by 10} miles are free, and every further mile on the road is {e:$0.20..$0.50 by 0.1}. Miles on the farm are never free: each of them is {f:$1..$2}. {S} drives {a:500..800 by 20} miles, of which {b:30..80 by 10} on the farm.
where a > b+c*d+50
? How much [does {S} pay|must {S} pay|does {S} have to pay] for papers and miles? = c+e*(a-b-c*d)+b*f : dollars
? How many road miles must {S} pay for? = a-b-c*d : miles
? How many miles are free in these days? = c*d : miles

== fuel-barrel-and-drum
From a barrel with {b:40..120 by 20} litres of diesel the tractor burned {a:10%,20%,30%}. Later, the pump was run from the barrel, too; it needed the same percentage of what a drum of {c:20..60 by 20} litres holds.
~ The tractor is {zq:15..40} years old.
where whole a*b, whole a*c, b > a*b+a*c+3
? How many millilitres [are left|remain|are still left] in the barrel? = (b-a*b-a*c)*1000 : millilitres
? How many litres did the pump take? = a*c : litres
? How many litres [are left|remain|are still left] in the barrel? = b-a*b-a*c : litres

== fuel-minutes-past
The minute hand stood at {b:25..50 by 5} minutes past the hour when {S} began to pump fuel. It took {a:40..55 by 5} minutes, because the pump is so old.
where a+b > 62
? When {S} was done, how many minutes past the next hour was it? = a+b-60 : minutes
? The pump gives {c:6..9} litres a minute. How many litres did {S} pump? = a*c : litres

== fuel-dripping-tap (ireland)
A tap at the depot drips: {a:60..240 by 20} ml of oil run out in {b:2,3,4,5,6} minutes.
~ The depot is {zq:2..6} km from the river, so the liquid must not reach it.
where whole a/b*60/100
? How many litres run out in an hour? = a/b*60/1000 : litres
? How many ml run out in {c:15..45 by 5} minutes? = a/b*c : ml

== fuel-pumps-day-and-night
{c:3..8} pumps stand along the highway. When in use, a pump gives {a:50..150 by 10} litres in {b:2,4,5} minutes, and on the day before the feast all of them are in use without a break, day and night.
~ A candy bar at the counter is {zq:2..5} dollars.
where whole a/b, c*a/b*60*24 < 900000
? How many litres do they give on that day? = c*a/b*60*24 : litres
? How many litres does a pump give in an hour? = a/b*60 : litres
? How many litres do all the pumps give in a minute? = c*a/b : litres

== fuel-miles-per-gallon-trip
{S}'s old truck goes {a:12..18} miles on a gallon, the new truck {k:2 times} as far. Work is {b:18..54 by 6} miles away, and {S} drives there and back on {c:5} days [a week|per week|each week].
~ The new truck has a cracked mirror already.
where whole 2*b*c/a, whole 2*b*c/(k*a)
? How many gallons a week does the new truck save? = 2*b*c/a-2*b*c/(k*a) : gallons
? How many miles a week does {S} drive to work and back? = 2*b*c : miles
? How many gallons a week does the old truck need? = 2*b*c/a : gallons

== fuel-price-up-and-down (south-africa)
In May petrol cost {a:R20..R25} a litre. In June it rose by {b:10%,20%}, in July it fell by {c:5%,10%} of the June price.
where whole a*b*10, whole (a+a*b)*c*100
? What did a litre cost in July? = (a+a*b)-(a+a*b)*c : rand
? What did {n:30..60} litres cost in June? = n*(a+a*b) : rand
? How much did the litre price fall from June to July? = (a+a*b)*c : rand

== fuel-tank-share-used
The tank of {S}'s van holds {a:48..80 by 4} litres. At the start it was {b:3/4,5/8,7/8} full. On the way {c:18..30} litres were burned.
~ {S} had {zq:3..6} crates of honey in the back.
where whole a*b, a*b > c+5
? How many litres were left? = a*b-c : litres
? How many litres must {S} buy to fill it up then? = a-(a*b-c) : litres

== fuel-average-consumption (india)
On the first {n:3 words} rides {S}'s scooter did {a:40..55} km, {b:38..56} km and {c:42..58} km with a litre. The seller promised an average of {d:48..50} km for {e:4} rides.
where d*e > a+b+c+36, d*e < a+b+c+64, whole (a+b+c)/n
? How many km must the scooter do with a litre on the fourth ride to keep the promise exactly? = d*e-(a+b+c) : km
? How many km did it do on average on these {n} rides with a litre? = (a+b+c)/n : km

== fuel-generator-hours (nigeria)
During the power cut {S}'s generator burns {a:2..3} litres [an hour|per hour]. {S:He} runs it from {t:6:00 pm..7:00 pm by 60} for {b:4..6} hours each night; a litre is {c:₦700..₦1000 by 50}. The can holds {d:25,30,50} litres.
~ The neighbours listen to the football match at {S}'s house.
? How much does a night with the generator cost? = a*b*c : naira
? For how many full nights is a full can enough? = floor(d/(a*b)) : nights where d > 2*a*b

== fuel-car-comparison-year
Car A needs {a:8..10} litres for {h:100} km, car B {b:5..6} litres. Fuel is {p:€1.50..€2 by 0.1} a litre, and {S} drives {c:8000..20000 by 1000} km a year.
? How much [money |]does {S} save on fuel in a year with car B? = (a-b)*c/h*p : euros
? How many litres does car A need in a year? = a*c/h : litres
? Car B costs {q:€900..€2000 by 100} more to buy. After how many full years has the saved fuel paid for that? = ceil(q/((a-b)*c/h*p)) : years where q > 2*((a-b)*c/h*p), mod(q,(a-b)*c/h*p) > 0

== fuel-ferry-of-cans
{S} must bring {a:150..400 by 10} litres of fuel to the island. A can holds {b:20} litres, and the rowing boat takes {c:3..4} cans at a time.
where mod(a,b) > 0, ceil(a/b) > c+1
? How many cans are needed? = ceil(a/b) : cans
? How many times must the boat go over? = ceil(ceil(a/b)/c) : times

== fuel-gauge-riddle
"The gauge was broken," [says {S}|{S} says]. "I know that I burned {a:1/2,2/3,3/4} of what was in the tank, poured in {b:10..20} litres, and then there were {c:22..48 by 2} litres."
where whole (c-b)/(1-a), c > b+3
? How many litres were in the tank before? = (c-b)/(1-a) : litres | x: x - a*x + b = c
? How many litres were burned? = (c-b)/(1-a)-(c-b) : litres

== fuel-mower-mix
For the mower {S} mixes {a:2..3} parts of oil with {b:50..98 by 2} parts of gasoline. {S:He} needs {c:5200..10000 by 100} ml of the mixture for the season.
where whole c/(a+b)
? How many ml of oil does {S} need? = c/(a+b)*a : ml
? How many ml of gasoline does {S} need? = c/(a+b)*b : ml
? Each time {S} mows, {d:400, 500, 650} ml are burned. How many times can {S} mow at most? = floor(c/d) : times

== fuel-logbook-odometer (canada)
The counter of {S}'s van showed {a:42000..68000 by 500} km at the beginning of the month. By the end, {b:4..8} tours of {c:180..420 by 20} km and {d:12..20} rides of {e:8..15} km to the shops had been made.
~ The van is {zq:3..8} years old.
? What does the counter show at the end of the month? = a+b*c+d*e : km
? How many km did {S} drive in the month? = b*c+d*e : km
? The next service is due when the counter shows {f:90000} km. How many km is that from the end of the month? = f-a-b*c-d*e : km

== fuel-share-a-ride-cost
{S} drives {a:80..200 by 20} miles with {b:3} others in the car. The car goes {c:20,25,40} miles on a gallon of gas, which costs {d:$3..$5}. Everybody in the car, {S} too, pays the same for gas.
~ They are on the way to a polka contest with {zq:20..60} couples.
where whole a/c*2, whole a/c*d/(b+1)*100
? How much does each of them pay? = a/c*d/(b+1) : dollars
? How much would {S} have paid alone? = a/c*d : dollars

== fuel-biofuel-from-chips
A diner gives its old frying fat to {S}: {a:15..30} liters [a week|per week|each week] for {b:6..10} weeks. {c:10%,20%,30%} of it is dirt and water; the rest becomes fuel for {S:his} bus, which needs {d:9..12} liters [an hour|per hour|every hour].
~ The bus has {zq:20..40} seats.
where whole a*b*c, mod(a*b-a*b*c,d) > 0
? For how many full hours can the bus run on it? = floor((a*b-a*b*c)/d) : hours
? How many liters of fuel does {S} get? = a*b-a*b*c : liters
? How many liters of dirt and water are there? = a*b*c : liters

== fuel-motorbike-delivery-day (kenya)
A rider delivers parcels: {a:12..20} trips of {b:4..7} km before noon, {c:10..16} trips of {d:6..9} km after it. The bike does {e:35,40,45} km with a litre, which costs {f:KSh 180..KSh 210 by 10}.
~ The rider's helmet has a flame on it.
where whole (a*b+c*d)/e*f
? How much does the fuel of the day cost? = (a*b+c*d)/e*f : shillings
? How many km does the rider do in the day? = a*b+c*d : km
? How many km more are done after noon than before it? = c*d-a*b : km where c*d > a*b+1

== fuel-tanker-deliveries
A tanker with {a:18000..30000 by 1000} litres calls at filling stations. The first takes {b:1/3,1/4,1/5} of the load, the second {c:3000..5000 by 500} litres, the third {d:1/2,1/4} of what is left after that.
~ The tanker is {zq:12..18} metres long.
where whole a*b, whole (a-a*b-c)*d
? How many litres are in the tanker after the third station? = (a-a*b-c)-(a-a*b-c)*d : litres
? How many litres does the third station take? = (a-a*b-c)*d : litres
? How many litres more than the second station does the first take? = a*b-c : litres where a*b > c+100

== fuel-cheap-station-worth-it (uk)
The station in {S}'s street asks {a:142p..150p} a litre. The supermarket out of town asks {c:134p..139p}, but driving there and back burns fuel for {e:90p..160p by 10}. {S} wants {d:35..50 by 5} litres.
where (a-c)*d > e+5
? How many pence does {S} save in the end by going to the supermarket? = (a-c)*d-e : pence
? How many pence would the fuel cost in {S}'s street? = a*d : pence

== fuel-race-pit-stop
In a race of {a:50..78} laps each lap burns {b:2..3} litres. The tank holds {c:60..100 by 5} litres and is full at the start. In a pit stop it is filled to the brim again.
~ A lap is {zq:3..6} km long.
where a*b > c+b, mod(a*b,c) > 0, whole c/b
? How many laps can be driven on a full tank? = c/b : laps
? How many pit stops for fuel are needed at least? = ceil(a*b/c)-1 : stops where a*b > 2*c

== fuel-solar-van
Solar wings on the roof charge the battery of {S}'s van for {a:5..8} km [an hour|per hour] of sun. There are {b:6..9} hours of sun on bright days and {c:2..4} on dull days. Last week had {d:3..5} bright days, and the other days were dull.
~ {S} cooks with the sun as well.
? For how many km did the sun charge the battery last week? = a*(b*d+c*(7-d)) : km
? For how many km does it charge on a bright day? = a*b : km
? For how many more km does it charge on a bright day than on a dull day? = a*b-a*c : km

== fuel-snow-plow-budget
The village allows {a:$3000..$6000 by 200} for the snow plow. Diesel for each round is {b:$35..$60 by 5}, salt {c:$40..$70 by 5}. By the end of January {d:18..30} rounds have been driven, and a new blade was {e:$200..$450 by 50}.
~ The village has {zq:300..900 by 50} residents.
where a > d*(b+c)+e+200
? How much of the money is left? = a-d*(b+c)-e : dollars
? How many more rounds can be driven with what is left? = floor((a-d*(b+c)-e)/(b+c)) : rounds where a-d*(b+c)-e > 2*(b+c)
? How much have diesel and salt cost so far? = d*(b+c) : dollars

== fuel-camping-stove-bottles (philippines)
{S} sells stove fuel in Baguio from a tank of {a:200..320 by 20} litres. In the market {S:he} fills {b:60..120 by 10} bottles of {c:750} ml, and {d:20..40} cans of {e:2} litres.
where whole b*c/1000, a > b*c/1000+d*e+10
? How many litres stay in the tank? = a-b*c/1000-d*e : litres
? How many litres go into the bottles? = b*c/1000 : litres
? A bottle is {f:₱60..₱80 by 5}, a can {g:₱150..₱190 by 10}. How much does {S} take if all of them are sold? = b*f+d*g : pesos

== fuel-delivery-van-month (singapore)
A florist's van drives {a:90..150 by 10} km [a day|per day|each day], {b:22..26} days a month, and needs {c:8,10,12} litres for {h:100} km at {d:S$2.50..S$3 by 0.1} a litre. From next month the route is {e:10%,20%} shorter, and the florist rents a parking space for {f:S$80..S$140 by 10} a month.
~ The florist sells {zq:40..90} bunches [a day|per day|each day].
where whole a*b*c/h, whole a*e, whole a*b*e*c/h
? How much will fuel and parking space cost in a month on the shorter route? = (a-a*e)*b*c/h*d+f : dollars
? How many litres a month does the shorter route save? = a*e*b*c/h : litres
? How much does the fuel of a month cost on the old route? = a*b*c/h*d : dollars

== fuel-heating-oil-winter (ireland)
In autumn {S}'s tank held {a:1800..2600 by 100} litres. In each of the {b:2..3} mild months {c:180..260 by 20} litres were burned, and in each of the {d:2..3} cold months {e:25%,50%} more. In spring {f:1/2,3/4} of what had been burned was bought again at {g:€0.80..€1.20 by 0.1} a litre.
~ The house has {zq:7..12} rooms.
where whole c*e, a > b*c+d*(c+c*e)+100, whole (b*c+d*(c+c*e))*f
? How many litres were in the tank after buying? = a-(b*c+d*(c+c*e))+(b*c+d*(c+c*e))*f : litres
? How much did the oil cost that was bought in spring? = (b*c+d*(c+c*e))*f*g : euros
? How many litres were burned in all these months? = b*c+d*(c+c*e) : litres

== fuel-flight-of-small-plane
A small plane burns {a:30..40 by 2} litres [an hour|per hour] when it climbs and {b:20..28 by 2} litres [an hour|per hour] when it cruises. Its tank holds {c:120..160 by 10} litres, of which {d:30} must never be used. {S} climbs for {e:30,45,60} minutes and then cruises for {f:2..3} hours.
~ The plane is {zq:7..9} metres long.
where whole a*e/60*2, c > a*e/60+b*f+d+2
? How many more litres may {S} use after that? = c-d-a*e/60-b*f : litres
? How many litres are burned in climbing and cruising? = a*e/60+b*f : litres
? For how many more minutes may {S} cruise? = (c-d-a*e/60-b*f)/b*60 : minutes where whole (c-d-a*e/60-b*f)/b*60

== fuel-tractor-fields-diesel (kenya)
A contractor ploughs {a:12..30 by 2} acres [a day|per day|each day] with {b:2 words} tractors, each using {c:6..9} litres for an acre; every tractor also burns {d:8..14} litres [a day|per day|each day] on the way. Diesel is {e:KSh 170..KSh 200 by 10} a litre, and the farmers pay {f:KSh 2500..KSh 3500 by 100} an acre. The acres named are those of both tractors together.
? How much [is left|remains] of a day's money after the diesel is paid? = a*f-(a*c+b*d)*e : shillings
? How many litres are burned in a day [altogether|in all|in total]? = a*c+b*d : litres
? How much does the diesel of {w:5..12} days cost? = (a*c+b*d)*e*w : shillings

== fuel-hybrid-commute-year (australia)
{S}'s hybrid runs on the battery for the first {a:20..30 by 5} km of each drive and then needs {b:5,6} litres for {h:100} km. {S} drives {c:50..90 by 10} km to work and the same home, after charging at both ends, on {d:200..240 by 10} days a year. Petrol is {e:A$1.80..A$2.20 by 0.2} a litre, charging is {f:A$1..A$2 by 0.5} a time.
where whole 2*(c-a)*b/h*d
? How much does {S} pay a year for petrol and charging? = 2*(c-a)*b/h*d*e+2*d*f : dollars
? How many litres of petrol does the hybrid need a year? = 2*(c-a)*b/h*d : litres
? How many km a year does it run on the battery? = 2*a*d : km

== fuel-food-truck-energy
A food truck roasts corn. The stove burns {a:2..3} pounds of gas an hour, the generator {b:0.5} gallons of fuel. On each of {c:4..5} days the truck is open for {d:6..8} hours; gas is {e:$2..$3} a pound and fuel {f:$4..$5} a gallon. {g:120..200 by 10} cobs a day are sold for {i:$3..$4}, and a cob costs {j:40..80 by 20} cents.
where whole j*g*c/100
? How much is left of the week's sales when gas, fuel and cobs are paid? = c*g*i-c*d*(a*e+b*f)-c*g*j/100 : dollars
? How much do gas and fuel cost in these days together? = c*d*(a*e+b*f) : dollars
? How much does the truck take in a day? = g*i : dollars
