topic: ferries
place: any

== ferry-life-jackets
[Safety list of a ferry line:|The line wrote down where its life jackets are.] It owns {a:3..6} ferries with {b:20..40} cabins on each. Every cabin has a single child's jacket behind the door and {e:2..3} lockers with {f:2..4} jackets in each. On the deck of every ferry stand {c:8..15} racks with {d:10..20} jackets each.
~ A ferry of the line is {zq:70..120 by 5} metres long.
? How many jackets does the line own? = a*b+d*a*c+f*e*a*b : jackets
? How many jackets are on the decks of all the ferries? = d*a*c : jackets

== ferry-two-islands (uk)
The boat left Oban with {a:60..200 by 20} passengers. {b:25%,40%,50%} of them were going all the way to the last island. Of the others, {c:1/5,1/4,1/3} got off at Mull and just as many got off at Coll; later, {d:4..12} passengers of the boat were taken off by helicopter. Nobody came on board.
~ The boat is {zq:12..40} years old and smells of fish.
where whole a*b, whole c*(a-a*b)
? How many passengers were on the boat after that? = a-c*(a-a*b)-c*(a-a*b)-d : passengers
? How many passengers got off at Mull? = c*(a-a*b) : passengers
? How many passengers of those who left Oban were not going to the last island? = a-a*b : passengers

== ferry-car-and-people
A crossing with the car [costs|is] {d:$28..$48} for the car itself, {c:$9..$14} for each adult and {e:$4..$7} for each child. In {S}'s van sit {a:5..9} people, and {b:2..3} of them are children.
~ The crossing lasts {zq:25..70 by 5} minutes.
? How much does the crossing cost? = d+c*(a-b)+e*b : dollars
? How much do the people pay, without the van? = c*(a-b)+e*b : dollars
? {S} crosses again at the weekend, but alone and on foot, as an adult, both ways. How much does that weekend cost? = c*2 : dollars

== ferry-tickets-for-cousins
{S} has saved {f:$80..$120} and {S:his} sister {d:$50..$90} for a day on the ferry. An adult ticket is {a:$18..$24} at the pier, and {b:$2..$4} cheaper if it is bought online; a child ticket is {c:$4..$7} cheaper than an adult ticket online. With their mother's blessing they buy online: a ticket for {S}, a ticket for {S:his} sister and tickets for {e:3..5} little cousins, all at the child price, and an adult ticket for their aunt.
where f+d > (a-b)+(e+2)*(a-b-c)+5
? How much money is left of what {S} and {S:his} sister saved? = f+d-(a-b-c)-(a-b-c)-e*(a-b-c)-(a-b) : dollars
? How much does a child ticket cost online? = a-b-c : dollars
? How much do the tickets of the cousins cost [altogether|in all|in total]? = e*(a-b-c) : dollars

== ferry-barge-upstream (nigeria)
A barge must go {c:840..5040 by 420} km up the river. In still water it does {a:9..14} km [an hour|per hour], but the river runs against it at {b:3..5} km [an hour|per hour]. In every day and night it lies at anchor for {d:10..14} hours.
~ It is loaded with {zq:200..600 by 50} tonnes of coal.
where whole c/(a-b)/(24-d)/7
? How many weeks does the barge need? = c/(a-b)/(24-d)/7 : weeks
? How many km does it make in a day? = (a-b)*(24-d) : km
? How many hours does it actually move on the whole way up? = c/(a-b) : hours

== ferry-more-cars-and-bikes
Last July the ferry carried {a:300..900 by 20} cars and {c:200..600 by 20} bicycles. This July there were {b:10%,15%,20%,25%} more cars, while the number of bicycles grew by {d:30%,40%,50%}.
~ The ferry makes {zq:8..14} crossings [a day|per day|each day].
where whole a*b, whole c*d
? How many cars and bicycles did it carry this July [altogether|in all|in total]? = c+c*d+(a+a*b) : vehicles
? How many bicycles did it carry this July? = c+c*d : bicycles

== ferry-captain-pension
[The crew fund:|This is how the crew fund stands:] {c:$200..$500 by 20} from the last party, and {a:12..20} sailors who put in {b:$15..$25} each. Flowers cost {d:$30..$60} and the hall {e:$90..$150 by 5}. With all the rest the {f:4,5,6,8,10} retired captains get gifts of the same value.
where whole (c+a*b-d-e)/f
? How much is spent on the gift of each captain? = (c+a*b-d-e)/f : dollars
? How much is in the fund before anything is paid? = c+a*b : dollars

== ferry-bilge-pump
A leak in the old ferry is no great worry: the bilge pump throws out {a:30..90 by 5} litres in {b:2,3,5,6,10} minutes, day and night.
~ The ferry is {zq:45..80} years old.
where whole a/b*60*24
? How many litres does the pump throw out in a day and a night? = a/b*60*24 : litres
? How many litres does it throw out in an hour? = a/b*60 : litres

== ferry-crossing-times (philippines)
[The boat for Bohol leaves Cebu|From Cebu to Bohol a boat goes] at {t:6:00 am..8:30 am by 30} and needs {a:90..150 by 10} minutes. It stays {b:30..60 by 10} minutes in the harbour of Bohol and comes back, which takes {c:5..20 by 5} minutes longer because of the current.
~ A ticket is {zq:₱400..₱800 by 50}.
? When is the boat back in Cebu? = t+(a+b+a+c)/60 : clock
? When does it leave Bohol? = t+(a+b)/60 : clock
? How many minutes does the boat sail there and back [altogether|in all|in total]? = a+(a+c) : minutes

== ferry-island-groceries (canada)
"Everything comes by boat," says the shopkeeper of Gull Island. "Today {a:12..20} crates of milk with {b:12} cartons each and {c:8..14} crates of juice with {d:6..10} bottles each came. The storm broke {e:5..15} of them."
? How many cartons and bottles arrived whole, if each broken thing was a carton or a bottle? = a*b+c*d-e : things
? How many more cartons of milk than bottles of juice were sent? = a*b-c*d : cartons where a*b > c*d+1
? A carton sells for {p:$3..$5}. How much would all the milk of today bring, if no carton was broken? = a*b*p : dollars

== ferry-car-deck-length
The car deck has {n:3..5} lanes of {l:48..80 by 4} metres each. A car takes up {c:5..6} metres of a lane. Today a whole lane is kept free for trucks, each of which takes up {d:12..16} metres.
~ The ferry is {zq:5..30} years old.
? How many cars fit on the deck today? = floor(l/c)*(n-1) : cars
? How many trucks fit into the free lane? = floor(l/d) : trucks

== ferry-rowing-across (kenya)
Where no ferry runs, {S} rows people over the creek. {S:He} can take {a:4..6} people at a time besides {S:himself}, and {b:17..40} people are waiting.
where mod(b,a) > 0
? How many times must {S} row over to bring them all across? = ceil(b/a) : times
? How many people sit in the boat with {S} on the last trip, if it is full on all the others? = mod(b,a) : people where mod(b,a) > 1

== ferry-whale-ratio
On the whale ferry the guide noted fins. Yesterday whales and dolphins were seen in the ratio {a:2..4} to {b:5..9}, and there were {c:8..24 by 2} whales. Today {d:10..30} more dolphins than yesterday and {e:2..6} fewer whales were seen.
where whole c/a, c > e+1
? How many dolphins were seen today? = c/a*b+d : dolphins
? How many whales and dolphins were seen yesterday [altogether|in all|in total]? = c+c/a*b : animals
? How many whales and dolphins were seen today [altogether|in all|in total]? = (c-e)+(c/a*b+d) : animals

== ferry-deckhand-painting
{S} and {T} have {a:240..480 by 20} feet of railing to paint. {S} paints {b:8..12} feet [an hour|per hour], {T} {c:10..15}. They begin at the opposite ends.
~ A spare tub of paint is {zq:3..6} gallons.
where whole a/(b+c)
? After how many hours do {S} and {T} meet? = a/(b+c) : hours
? How many feet has {T} painted when they meet? = a/(b+c)*c : feet
? When they meet, how many more feet than {S} has {T} painted? = a/(b+c)*(c-b) : feet where c > b

== ferry-rain-delay-average
The evening ferry was {a:3..15} minutes late on Friday, {b:8..25} minutes late on Saturday and {c:4..20} minutes late on Sunday, when a rainstorm blew.
~ Seagulls stole {zq:2..9} nuggets from the passengers in line.
where whole (a+b+c)/3
? By how many minutes was it late on average? = (a+b+c)/3 : minutes
? How many minutes were lost on the whole weekend, Friday included? = a+b+c : minutes
? On Monday it was {r:2..3 times} as late as on the average of these days. How many minutes late was it on Monday? = (a+b+c)/3*r : minutes

== ferry-souvenir-percentage
A kiosk on board sold {a:40..100 by 20} mugs in a week; {b:25%,45%,60%} of them showed the lighthouse. The following week it sold {c:10..30 by 5} mugs fewer, and {d:20%,40%} of those showed the lighthouse.
~ The kiosk also sells sliced melon and warm punch.
where whole a*b, whole (a-c)*d
? How many lighthouse mugs were sold in both weeks together? = a*b+(a-c)*d : mugs
? How many mugs without the lighthouse were sold in the following week? = (a-c)-(a-c)*d : mugs
? How many more lighthouse mugs were sold in the earlier week? = a*b-(a-c)*d : mugs where a*b > (a-c)*d+1

== ferry-weekly-pass (australia)
Commuters to Manly pay {a:A$8..A$10} a crossing or {b:A$55..A$70} for a week's pass. {S} crosses {n:2} times a day from Monday to Friday and {T} crosses just on {k:3 words} of these days, also {n} times.
~ The crossing is {zq:9..12} km long.
? How much [money |]does {S} save with the pass in a week? = n*5*a-b : dollars
? How much more than single crossings would the pass cost {T}? = b-n*k*a : dollars where b > n*k*a+1
? What do {S}'s crossings cost in a week without the pass? = n*5*a : dollars

== ferry-lighthouse-flash
From the night ferry you can see a lighthouse that flashes every {a:5,6,10,12,15,20} seconds and another light that flashes every {b:10, 15, 20, 30} seconds.
where a < b
? How many more flashes does the lighthouse send out in a minute than the other light? = 60/a-60/b : flashes where 60/a > 60/b+1
? How many flashes does the lighthouse send out in an hour? = 60/a*60 : flashes
? How many flashes of both lights are sent out in {m:4..15} minutes? = (60/a+60/b)*m : flashes

== ferry-spare-rope (ireland)
A coil holds {a:200..400 by 20} metres of rope. For the pier {b:4..8} mooring lines of {c:12..20} metres are cut from it. The rest is cut into pieces of {d:6..9} metres for the fenders.
~ The pier has {zq:20..60} lamps.
where a > b*c+20, mod(a-b*c,d) > 0
? How many pieces for fenders can be cut? = floor((a-b*c)/d) : pieces
? How many metres of rope are left over when all possible pieces have been cut? = mod(a-b*c,d) : metres
? How many metres of rope are used for mooring lines? = b*c : metres

== ferry-passenger-counter-mystery
[The counter on the ramp had stopped working.|Nobody knew how many had boarded.] {S} knew only this: {f:2/3,3/4,3/5} of the passengers were islanders, {b:5..15} were sailors, and the other {c:15..45} were tourists.
~ The crossing would last {zq:35..80 by 5} minutes.
where whole (b+c)/(1-f)
? How many passengers were on the ferry? = (b+c)/(1-f) : passengers | x: x - f*x - b = c
? How many islanders were on board? = (b+c)/(1-f)-b-c : islanders

== ferry-fuel-share (singapore)
Going to Batam, a ferry burns {a:180..320 by 20} litres of diesel, and on the way back, with the tide, {b:10%,20%,25%} less. It goes there and back {c:3..6} times a day.
~ The ferry carries up to {zq:150..300 by 10} people.
where whole a*b
? How many litres does the ferry burn in a day? = (a+(a-a*b))*c : litres
? How many litres does it burn on the way back from Batam? = a-a*b : litres
? How many litres are saved by the tide in {d:5..20} days? = a*b*c*d : litres

== ferry-school-choir
For singing on the Sunday ferry, the school choir was promised {a:$2..$3} for every ticket that was sold. There were {b:90..180 by 10} passengers with tickets, and {c:12..25} babies travelled free. The choir's own rides cost {d:$60..$110 by 5}.
~ They sang {zq:8..15} songs and had to repeat the last.
? How many dollars did the choir have after paying for its rides? = a*b-d : dollars
? The choir wants robes at {p:$15..$25} [each|apiece]. How many robes can it buy with what it has after paying for its rides? = floor((a*b-d)/p) : robes

== ferry-two-boats-comparison
The Swallow carries {a:80..140 by 5} passengers on a crossing; the Heron carries {b:20..40 by 5} more than the Swallow, but makes only {c:4..6} crossings [a day|per day|each day], while the Swallow makes {d:7..9}.
~ The Heron is {zq:3..9} years younger.
? How many more passengers than the Heron can the Swallow carry in a day? = a*d-(a+b)*c : passengers where a*d > (a+b)*c+5
? How many passengers can both carry in a day together? = a*d+(a+b)*c : passengers

== ferry-wage-and-night-bonus
A deckhand gets {a:$16..$22} [an hour|per hour]. After {h:40} hours in a week each hour is paid with {r:50%} more. {S} worked {b:44..58} hours this week and paid {c:$60..$120 by 5} into the pension.
where whole a*r
? How much did {S} receive after the pension money was taken off? = h*a+(b-h)*(a+a*r)-c : dollars
? How much was {S} paid for each hour after the first {h}? = a+a*r : dollars

== ferry-training-time
{S} trained for the swim across the strait: {a:60..180 by 60} minutes on the first Sunday and after that {b:60,120} minutes every day of a week.
? How many hours did {S} train [altogether|in all|in total]? = a/60+b*7/60 : hours
? The strait is {c:2400..3600 by 300} metres wide, and {S} swims {d:30,40,50} metres a minute. How many minutes longer than the first Sunday's training might the swim across last? = c/d-a : minutes where whole c/d, c/d > a+2

== ferry-harbour-fee-chain (nigeria)
Each of the {a:6..12} fishing boats that share the ferry's pier pays {b:₦3000..₦5000 by 500} a month; from this year on it is {c:10%,20%} more. The ferry company spends {d:1/2,2/5,1/4} of that money on lamps and shares the remainder equally between {e:3,4,6} harbour boys.
~ The pier was mended {zq:3..9} years ago.
where whole b*c, whole a*(b+b*c)*d, whole (a*(b+b*c)-a*(b+b*c)*d)/e
? How much does each harbour boy get a month this year? = (a*(b+b*c)-a*(b+b*c)*d)/e : naira
? How much do all the fishing boats pay a month this year? = a*(b+b*c) : naira
? How much more do they pay in a whole year now than before? = a*b*c*12 : naira

== ferry-passengers-with-return
On Saturday the first boat took {a:80..160 by 20} people to the island and the second {b:10%,25%,50%} more. {c:1/2,1/4,3/5} of all of them came back the same evening; {d:12..30} more came back on Sunday, and the last ones stayed for a week.
~ Everybody got a paper crown from the crew.
where whole a*b, whole (a+a+a*b)*c, (a+a+a*b)*(1-c) > d+5
? How many people stayed for a week? = (a+a+a*b)-(a+a+a*b)*c-d : people
? How many people went to the island on Saturday? = a+a+a*b : people
? If every person paid {p:$6..$9} for each crossing, how much had been paid by Sunday evening, with nobody else on board? = ((a+a+a*b)+(a+a+a*b)*c+d)*p : dollars

== ferry-cafe-stock (uk)
On the Skye ferry the café had {a:8..14} trays of {b:12} scones at dawn. The first crossing ate {c:1/2,1/3,1/4} of them, the second {d:15..30}, and {e:3..8} were given to a wet shepherd and his friends. The remaining scones were sold at {p:£0.50..£0.80 by 0.1} [each|apiece], the earlier ones at {q:£1.20..£1.60 by 0.2}; the shepherd and his friends paid nothing.
~ The waitress is learning the clarinet.
where whole a*b*c, a*b-a*b*c > d+e+4
? How many scones were sold at the low price? = a*b-a*b*c-d-e : scones
? How much did all the scones of the day bring in? = (a*b*c+d)*q+(a*b-a*b*c-d-e)*p : pounds
? How many scones were gone when the shepherd had been fed? = a*b*c+d+e : scones

== ferry-crane-loading-hours (ghana)
At Tema {d:3..6} barges wait, each with {c:20..60 by 10} crates to be put on the island ferry. The crane needs {a:6..12 by 2} minutes for every {b:2..4} crates.
~ A dockworker peels oranges for everybody.
where whole d*c*a/b/60
? For how many hours does the crane work until all the crates are on the ferry? = d*c*a/b/60 : hours
? If a second crane just like it helps from the start, how many minutes does it take? = d*c*a/b/2 : minutes
? How many crates can the crane load in {e:2..4} hours? = e*60/a*b : crates where whole e*60/a*b

== ferry-mail-and-freight (canada)
The mail boat to Fogo carries {a:20..36} sacks of {b:8..12} kg, {c:14..24} parcels of {d:5..9} kg and a piano of {e:200..260 by 10} kg. {f:1/2,1/4} of the sacks and all the parcels are for the first harbour, the piano and the other sacks for the second. The boat may carry {g:900..1200 by 50} kg.
where whole a*f, a*b+c*d+e < g
? How many kg are still on board after the first harbour? = (a-a*f)*b+e : kg
? How many more kg could the boat have carried? = g-a*b-c*d-e : kg
? How many kg are unloaded in the first harbour? = a*f*b+c*d : kg

== ferry-lottery-for-lifeboat (ireland)
To raise {a:€3000..€5000 by 250} for a lifeboat engine, {b:80..140 by 10} tickets at {c:€5..€8} were sold on the ferry and {d:25%,50%,75%} more at the harbour, at the same price. Prizes cost {e:€200..€400 by 50}. A ladies' choir promises to match {f:1/2,1/4} of what is raised after the prizes.
~ Myrtle, {zq:70..92} years old, won a toaster.
where whole b*d, whole ((b+b+b*d)*c-e)*f, a > ((b+b+b*d)*c-e)*(1+f)+50
? How much is still missing when the choir has paid? = a-((b+b+b*d)*c-e)-((b+b+b*d)*c-e)*f : euros
? How much is raised after the prizes, without the choir? = (b+b+b*d)*c-e : euros
? How many tickets were sold on the ferry and at the harbour together? = b+(b+b*d) : tickets

== ferry-hydrofoil-comparison
The hydrofoil needs {a:25..40 by 5} minutes for the {b:20..40 by 4} miles to the island and the old ferry {c:2..3 times} as long. A ticket for the hydrofoil is {d:$18..$28} and for the ferry {e:50%,25%} cheaper. {S} values an hour of time at {f:$12..$24 by 6} and goes there and back.
where whole d*e*2, whole a*(c-1)*2*f/60, a*(c-1)*2*f/60 > 2*d*e+1
? If the saved time is counted as money, how much better off is {S} with the hydrofoil, there and back? = (a*c-a)*2*f/60-2*d*e : dollars
? How many minutes does the hydrofoil save there and back? = (a*c-a)*2 : minutes
? How much does {S} pay for both ways on the ferry? = 2*(d-d*e) : dollars
