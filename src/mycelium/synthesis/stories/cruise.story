topic: cruise
place: any

== cruise-speed-along-fjord
The ship sailed {b:18..60 by 3} nautical miles up the fjord. [That took an hour and {a:30} minutes.|An hour and {a:30} minutes went by until it was at the end.]
~ {S} slept through all of it.
where whole b/(a/60+1)
? How many nautical miles an hour did the ship make on average? = b/(a/60+1) : nautical miles per hour
? The way back down the fjord took {c:15..40 by 5} minutes longer. How many minutes did it take? = a+60+c : minutes

== cruise-cabin-cleaning-supplies
A steward uses {b:2..4} sponges [a day|per day|each day] for each of {a:10..16} cabins. There are {c:8..20} stewards for the inner cabins, and {d:25%,50%,75%} as many sponges again are used for the outer cabins. A cleverer plan now saves {e:10%,20%} of all of these.
~ A ship of this kind has {zq:10..16} decks.
where whole d*c*a*b, whole e*(c*a*b+d*c*a*b)
? How many sponges a day are used under the new plan? = c*a*b+d*c*a*b-e*(c*a*b+d*c*a*b) : sponges
? How many sponges a day does the plan save? = e*(c*a*b+d*c*a*b) : sponges
? How many sponges a day were used for the inner cabins before the plan? = c*a*b : sponges

== cruise-two-legs-fare
Sailing out to Tasmania, {S} pays {b:A$180..A$260 by 10} for the cabin and {a:A$40..A$70 by 5} each for both children; sailing home costs exactly the same. Because of a late ship the company pays {c:A$30..A$90 by 10} back.
~ The crossing takes {zq:9..11} hours.
who S: woman
? How much has {S} paid in the end? = b+a+a+b+a+a-c : dollars
? How much did it cost to sail out? = b+a+a : dollars
? How much did the children cost on both trips [altogether|in all|in total]? = a+a+a+a : dollars

== cruise-buffet-plates
Every evening the buffet serves {a:600..1200 by 100} plates. {b:1/4,2/5,3/10} of them are meat dishes, {c:1/5,1/10} are fish dishes, and all other plates are for vegetarians.
~ The cook has {zq:20..40} helpers and a tower of champagne glasses.
where whole a*b, whole a*c
? How many plates for vegetarians are served in {d:5..12} evenings? = d*(a-a*b-a*c) : plates
? How many more meat dishes than fish dishes are served in an evening? = a*b-a*c : plates
? How many fish dishes are served in an evening? = a*c : plates

== cruise-passengers-at-ports
The Coral Queen left Miami with {a:900..1800 by 50} passengers. In Nassau {b:20%,30%,40%} of them left the ship and {c:80..240 by 10} came aboard. In San Juan {d:1/2,1/5,1/10} of all on board got off for good.
~ The ship has {zq:9..15} decks.
where whole a*b, whole (a-a*b+c)*d
? How many passengers are on board after San Juan, if nobody came aboard there? = (a-a*b+c)-(a-a*b+c)*d : passengers
? How many passengers were on board between Nassau and San Juan? = a-a*b+c : passengers
? How many passengers got off in San Juan? = (a-a*b+c)*d : passengers

== cruise-bingo-night
At bingo {a:40..90} players buy {b:3..5} cards each at {c:$2..$4} a card. {d:60%,70%,75%,80%} of the money is paid out as prizes, [and|while] the rest goes to the sailors' orphanage.
~ A saleswoman from Ohio won {zq:2..4} times.
where whole a*b*c*d
? How much goes to the orphanage? = a*b*c-a*b*c*d : dollars
? How much do the players pay [altogether|in all|in total]? = a*b*c : dollars

== cruise-deck-laps
A lap of the promenade deck is {a:320..480 by 20} metres. {S} wants to walk {b:4..8} km each day. This morning {S:he} has done {c:4..7} laps.
where b*1000 > a*c+300
? How many metres must {S} still walk today? = b*1000-a*c : metres
? How many laps in all does {S} have to complete, if {S:he} walks only whole laps? = ceil(b*1000/a) : laps where mod(b*1000,a) > 0
? How many km is it, if {S} does exactly {d:5..10} laps on each of {e:5,10} days? = a*d*e/1000 : km where whole a*d*e/100

== cruise-lifeboat-seats (uk)
There are {a:14..20} lifeboats with {b:90..150 by 10} seats. On this trip the ship carries {c:900..1400 by 20} passengers and {d:300..480 by 10} crew.
~ The ship is {zq:180..300 by 10} metres long.
where a*b > c+d+20
? How many seats in the lifeboats would stay empty? = a*b-c-d : seats
? How many lifeboats would be enough for everybody? = ceil((c+d)/b) : lifeboats where mod(c+d,b) > 0

== cruise-shore-excursions
[Prices of today's trips ashore:|Today's trips ashore:] glass-bottom boat {a:$35..$55 by 5}, turtle farm {b:$20..$34}, rum and spice walk {c:$28..$40}. {d:40..90} guests chose the boat, {e:30..80} the turtles and {f:12..40} the walk. The ship keeps {g:20%,25%,30%} of what is paid.
~ The glass-bottom boat is {zq:9..18} metres long.
where whole (a*d+b*e+c*f)*g
? How much does the ship keep? = (a*d+b*e+c*f)*g : dollars
? How much is paid for all the trips? = a*d+b*e+c*f : dollars
? How many guests went on a trip? = d+e+f : guests

== cruise-water-maker
Sea water is boiled in the ship's plant, and what evaporates is caught as fresh water: {a:12..20} litres every minute. In a full day and night {b:500..650 by 10} passengers use {c:20..30} litres each.
where a*60*24 > b*c+100
? How many litres does the plant make in a day and night more than the passengers use? = a*60*24-b*c : litres
? How many litres do the passengers use in a week? = b*c*7 : litres

== cruise-pool-towels-missing
At breakfast {a:120..200 by 10} towels lay by the pool. {b:70..110} guests took a towel, {c:15..40} of them came back for a second towel, and {d:20..50} towels were returned before noon.
where a > b+c-d+5, b > c+1
? How many towels lay by the pool at noon? = a-b-c+d : towels where a > b+c+1
? How many guests took just a single towel? = b-c : guests

== cruise-captain-dinner-tables
The captain's dinner has round tables for {a:8} and long tables for {b:14..20}. There are {c:9..15} round tables. The rest of the {d:250..400 by 5} guests sit at long tables, of which only the last may have empty seats.
~ The menu has {zq:4..7} courses.
where d > a*c+3*b, mod(d-a*c,b) > 0
? How many long tables are needed? = ceil((d-a*c)/b) : tables
? How many guests sit at long tables? = d-a*c : guests
? How many seats are empty at the last long table? = ceil((d-a*c)/b)*b-(d-a*c) : seats

== cruise-time-change-route
The ship leaves Southampton at {t:4:00 pm..6:30 pm by 15} and passes the lighthouse {a:85..200 by 5} minutes later; {b:40..110 by 5} minutes after that dinner is served, and it lasts {c:60..95 by 5} minutes.
where t+(a+b+c)/60 < 24
? When is dinner served? = t+(a+b)/60 : clock
? When is dinner over? = t+(a+b+c)/60 : clock
? How many minutes after leaving Southampton is dinner over? = a+b+c : minutes

== cruise-ship-length-model
A model of the ship is built so that {a:2..4} cm stand for {b:10,12,15,20} metres. The real ship is {c:240..360 by 20} metres long.
where whole c/b*a
? How many cm long is the model? = c/b*a : cm
? The funnel of the model is {d:6..12 by 2} cm. How many metres high is the real funnel? = d/a*b : metres where whole d/a*b

== cruise-dancers-ages
In the show on board dance {a:4..6} dancers whose average age is {b:24..30} years. When the magician joins them, who is {c:40..60}, the average age of all becomes greater.
where whole (a*b+c)/(a+1)
? What is the average age of the dancers and the magician together? = (a*b+c)/(a+1) : years
? What is the sum of the dancers' ages? = a*b : years
? By how many years does the average rise? = (a*b+c)/(a+1)-b : years

== cruise-fruit-crates (philippines)
In Davao the cook buys {a:12..20} crates of pineapples with {b:8..12} in each, and {c:6..10} crates of mangoes with {d:30..48} in each. A day later {e:1/4,1/6,1/8} of the mangoes have gone bad.
~ The ship will be at sea for {zq:5..9} days.
where whole c*d*e
? How many good fruits does the cook have then, if all the pineapples are good? = a*b+(c*d-c*d*e) : fruits
? How many mangoes have gone bad? = c*d*e : mangoes
? How many more mangoes than pineapples were bought? = c*d-a*b : fruits where c*d > a*b+1

== cruise-laundry-machines
{a:6..9} machines wash {b:12..18} kg each in {c:40,45,60} minutes. The laundry of the ship runs for {d:6,9,12} hours a day.
~ The room is {zq:30..38} degrees hot.
where whole d*60/c
? How many kg can it wash in a day? = a*b*d*60/c : kg
? Today {e:2 words} machines are broken. How many kg can be washed today? = (a-e)*b*d*60/c : kg

== cruise-band-practice
The ship's band knows {a:24..48} pieces. It plays {b:7..9} pieces a night and never repeats a piece until all have been played; each piece takes {c:4..6} minutes, with pauses of {d:2} minutes between the pieces.
where mod(a,b) > 0
? How many minutes does an evening of the band last from the first note to the last? = b*c+(b-1)*d : minutes
? After how many nights have all the pieces been played? = ceil(a/b) : nights

== cruise-penguin-shore-groups
Before the Antarctic shore {a:84..180} guests want to see the penguins, but at most {b:20} may be on the shore at the same time. A boat holds {c:10}; each group of {b} stays for {d:45,50,60} minutes.
where mod(a,b) > 0
? How many groups must there be at least? = ceil(a/b) : groups
? If each group comes as soon as the group before it has left, for how many minutes are guests on the shore altogether? = ceil(a/b)*d : minutes

== cruise-shop-watches
hide n:30..60, m:8..20
let t = n + m
let s = p*n + q*m
The shop on board sold {t} caps and watches on the first evening, the caps for {p:$15..$20} and the watches for {q:$60..$90 by 5}. That brought in {s} dollars.
? How many watches did it sell? = (s-p*t)/(q-p) | m, n: m + n = t, q*m + p*n = s : watches
? How many caps did it sell? = (q*t-s)/(q-p) | n, m: n + m = t, q*m + p*n = s : caps

== cruise-engine-oil (india)
Off Kochi the chief engineer noted: fuel at dawn {a:80..140 by 5} tonnes. Burned until noon: {b:10%,20%} of that. Burned from noon to dusk: {c:6..12} tonnes. Taken on from a tanker: {d:20..45 by 5} tonnes. Burned at night: {e:10%,20%} of what was there then.
~ The ship made {zq:14..22} knots.
where whole a*b, whole (a-a*b-c+d)*e*10
? How many tonnes were there the next dawn? = (a-a*b-c+d)-(a-a*b-c+d)*e : tonnes
? How many tonnes were there when the tanker had left? = a-a*b-c+d : tonnes
? How many tonnes were burned in the daytime? = a*b+c : tonnes

== cruise-postcard-bottle
Playing cards with the bosun, {S} lost {a:1/2,1/3} of {S:his} chips, then won {b:10..24} and had {c:40..90 by 2} chips at the end of the night.
where whole (c-b)/(1-a)
? How many chips did {S} have at the beginning? = (c-b)/(1-a) : chips | x: x - a*x + b = c
? How many chips did {S} lose to the bosun before winning? = (c-b)/(1-a)-(c-b) : chips

== cruise-barber-on-board (south-africa)
The barber on board cuts hair from Monday to Saturday: {a:12..18} guests [a day|per day|each day] at {b:R160..R240 by 10}, and {c:3..6} of them also want a shave for {d:R80..R120 by 10}. On Sunday {S:he} is off. Rent for the chair is {e:R4000..R7000 by 200} a week; {S} is the barber.
~ The ship has {zq:900..2000 by 100} passengers.
? How much [is left|remains] for {S} each week after the rent? = 6*(a*b+c*d)-e : rand
? How much does {S} take in a day? = a*b+c*d : rand
? How many haircuts does {S} do in {w:3..8} weeks? = 6*a*w : haircuts

== cruise-stairs-instead
"I never take the elevator," [says {S}|{S} says]. From the cabin it is {a:3..6} floors up to the restaurant, and every floor has {b:16..20} steps. {S:He} goes up to the restaurant and down again, {c:2..3 words} times a day, on all {d:7..12} days at sea.
? How many steps does {S} climb up on the whole trip? = a*b*c*d : steps
? How many steps, up and down, does {S} walk in a day? = a*b*2*c : steps
? A step is {e:15,18,20} cm high. How many metres does {S} climb up in a day? = a*b*c*e/100 : metres

== cruise-kitchen-fish-order (philippines)
The cook of the small ship to Coron plans {a:150..200 by 10} grams of fish for each of {b:20..40 by 4} guests on {c:2..3} evenings. {d:1/4,1/5,1/3} of the fish that is bought is head and bones. The market gives {e:10%,20%} off the price of {f:₱300..₱420 by 20} a kg.
where whole a*b*c/1000, whole a*b*c/1000/(1-d), whole a*b*c/1000/(1-d)*f*e
? How many kg of fish must be bought so that all portions are without head and bones? = a*b*c/1000/(1-d) : kg
? How many kg are eaten in those evenings? = a*b*c/1000 : kg
? How much does the cook pay for all the fish? = a*b*c/1000/(1-d)*(f-f*e) : pesos

== cruise-onboard-credit-day
{S} begins the cruise with {a:$200..$400 by 20} of credit. Spent so far: {b:3..6} coffees at {c:$4..$6}, {d:2..3} spa visits at {e:$30..$45 by 5} and a photo album. After that {f:$20..$60 by 5} of credit are left.
~ The cruise lasts {zq:7..14} days.
where a > b*c+d*e+f+10
? How much was the photo album? = a-b*c-d*e-f : dollars | x: b*c + d*e + x + f = a
? How much did coffees and spa visits cost together? = b*c+d*e : dollars

== cruise-evacuation-drill
At the drill {a:12..18} boats are loaded by {b:2..3} stewards each, and a steward seats {c:8..12} people a minute. {d:1500..2400 by 50} people are on board. After {e:2 words} minutes the siren stops, and {f:5..20} of those who sit already must climb out again because they are in the wrong boat.
where d > a*b*c*e+50
? How many people are not in the right boat at that moment? = d-(a*b*c*e-f) : people
? How many people had been seated when the siren stopped? = a*b*c*e : people
? How many people does a single boat get in a minute? = b*c : people

== cruise-photo-sales-week (south-africa)
The ship's photographer sells {a:40..70 by 10} pictures [a day|per day|each day] at {b:R60..R90 by 10}; each picture costs him {c:R12..R20 by 2} to print, and {d:10%,20%} of the price of every picture goes to the shipping company. The cruise is {e:6..9} days long, but on {f:2 words} stormy days he sells only {g:1/2} as many.
~ His camera cost {zq:R15000..R30000 by 1000}.
where whole a*g, whole b*d
? How much does he have left after a stormy day, when printing and company are paid? = a*g*(b-b*d-c) : rand
? How much does he have left from the whole cruise, when printing and company are paid? = (a*(e-f)+a*g*f)*(b-b*d-c) : rand
? How many pictures does he sell on the whole cruise? = a*(e-f)+a*g*f : pictures
