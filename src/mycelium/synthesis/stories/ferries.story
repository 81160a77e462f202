topic: ferries
place: any

== ferry-life-jackets
[Safety list of a ferry line:|The line wrote down where its life jackets are.] It owns {a:3..6} ferries with {b:20..40} cabins on each. Every cabin has a single child's jacket behind the door and {e:2..3} lockers with {f:2..4} jackets in each. On the deck of every ferry stand {c:8..15} racks with {d:10..20} jackets each.
? How many jackets does the line own? = a*b+d*a*c+f*e*a*b : jackets
? How many jackets are on the decks of all the ferries? = d*a*c : jackets
? How many cabins are there on all the ferries together? = a*b : cabins

== ferry-two-islands (uk)
The boat left Oban with {a:60..200 by 20} passengers. {b:25%,40%,50%} of them were going all the way to the last island. Of the others, {c:1/5,1/4,1/3} got off at Mull and just as many got off at Coll; later, {d:4..12} passengers of the boat were taken off by helicopter for a race. Nobody came on board.
where whole a*b, whole c*(a-a*b)
? How many passengers were on the boat after that? = a-c*(a-a*b)-c*(a-a*b)-d : passengers
? How many passengers got off at Mull? = c*(a-a*b) : passengers
? How many passengers of those who left Oban were not going to the last island? = a-a*b : passengers

== ferry-car-and-people
A crossing with the car costs {d:$28..$48} for the car itself, {c:$9..$14} for each adult and {e:$4..$7} for each child. In {S}'s van sit {a:5..9} people, and {b:2..3} of them are children.
? How much does the crossing cost? = d+c*(a-b)+e*b : dollars
? How much do the people pay, without the van? = c*(a-b)+e*b : dollars
? {S} crosses again at the weekend, but alone and on foot, as an adult, both ways. How much does that weekend cost? = c*2 : dollars

== ferry-tickets-for-cousins
{S} has saved {f:$80..$120} and {S:his} sister {d:$50..$90} for a day on the ferry. An adult ticket is {a:$18..$24} at the pier, and {b:$2..$4} cheaper if it is bought online; a child ticket is {c:$4..$7} cheaper than an adult ticket online. With their mother's blessing they buy online: a ticket for {S}, a ticket for {S:his} sister and tickets for {e:3..5} little cousins, all at the child price, and an adult ticket for their aunt.
where f+d > (a-b)+(e+2)*(a-b-c)+5
? How much money is left of what {S} and {S:his} sister saved? = f+d-(a-b-c)-(a-b-c)-e*(a-b-c)-(a-b) : dollars
? How much does a child ticket cost online? = a-b-c : dollars
? How much do the tickets of the cousins cost altogether? = e*(a-b-c) : dollars

== ferry-barge-upstream (nigeria)
A barge must go {c:840..5040 by 420} km up the river. In still water it does {a:9..14} km an hour, but the river runs against it at {b:3..5} km an hour. In every day and night it lies at anchor for {d:10..14} hours.
where whole c/(a-b)/(24-d)/7
? How many weeks does the barge need? = c/(a-b)/(24-d)/7 : weeks
? How many km does it make in a day? = (a-b)*(24-d) : km
? How many hours does it actually move on the whole way up? = c/(a-b) : hours

== ferry-more-cars-and-bikes
Last July the ferry carried {a:300..900 by 20} cars and {c:200..600 by 20} bicycles. This July there were {b:10%,15%,20%,25%} more cars, while the number of bicycles grew by {d:30%,40%,50%}.
where whole a*b, whole c*d
? How many cars and bicycles did it carry this July altogether? = c+c*d+(a+a*b) : vehicles
? How many bicycles did it carry this July? = c+c*d : bicycles
? How many more cars were there this July than last? = a*b : cars

== ferry-captain-pension
[The crew fund:|This is how the crew fund stands:] {c:$200..$500 by 20} from the last party, and {a:12..20} sailors who put in {b:$15..$25} each. Flowers cost {d:$30..$60} and the hall {e:$90..$150 by 5}. With all the rest the {f:4,5,6,8,10} retired captains get gifts of the same value.
where whole (c+a*b-d-e)/f
? How much is spent on the gift of each captain? = (c+a*b-d-e)/f : dollars
? How much is in the fund before anything is paid? = c+a*b : dollars
? How much do the flowers and the hall cost together? = d+e : dollars

== ferry-bilge-pump
A leak in the old ferry is no great worry: the bilge pump throws out {a:30..90 by 5} litres in {b:2,3,5,6,10} minutes, day and night.
where whole a/b*60*24
? How many litres does the pump throw out in a day and a night? = a/b*60*24 : litres
? How many litres does it throw out in an hour? = a/b*60 : litres
? Just as much water leaks in. If the pump fails for {m:20..50 by 10} minutes, how many litres come in during that time? = a/b*m : litres

== ferry-crossing-times (philippines)
[The boat for Bohol leaves Cebu|From Cebu to Bohol a boat goes] at {t:6:00 am..8:30 am by 30} and needs {a:90..150 by 10} minutes. It stays {b:30..60 by 10} minutes in the harbour of Bohol and comes back, which takes {c:5..20 by 5} minutes longer because of the current.
? When is the boat back in Cebu? = t+(a+b+a+c)/60 : clock
? When does it leave Bohol? = t+(a+b)/60 : clock
? How many minutes does the boat sail there and back altogether? = a+(a+c) : minutes

== ferry-island-groceries (canada)
"Everything comes by boat," says the shopkeeper of Gull Island. "Today {a:12..20} crates of milk with {b:12} cartons each and {c:8..14} crates of juice with {d:6..10} bottles each came. The storm broke {e:5..15} of them."
? How many cartons and bottles arrived whole, if each broken thing was a carton or a bottle? = a*b+c*d-e : things
? How many more cartons of milk than bottles of juice were sent? = a*b-c*d : cartons where a*b > c*d+1
? A carton sells for {p:$3..$5}. How much would all the milk of today bring, if no carton was broken? = a*b*p : dollars

== ferry-car-deck-length
The car deck has {n:3..5} lanes of {l:48..80 by 4} metres each. A car takes up {c:5..6} metres of a lane. Today a whole lane is kept free for trucks, each of which takes up {d:12..16} metres.
? How many cars fit on the deck today? = floor(l/c)*(n-1) : cars
? How many trucks fit into the free lane? = floor(l/d) : trucks
? How many metres of lanes are there on the deck altogether? = n*l : metres

== ferry-rowing-across (kenya)
Where no ferry runs, {S} rows people over the creek. {S:He} can take {a:4..6} people at a time besides {S:himself}, and {b:17..40} people are waiting.
where mod(b,a) > 0
? How many times must {S} row over to bring them all across? = ceil(b/a) : times
? How many people sit in the boat with {S} on the last trip, if it is full on all the others? = mod(b,a) : people where mod(b,a) > 1
? {S} takes {p:KSh 30..KSh 60 by 10} from each of them. How much does {S} get for that crowd? = b*p : shillings

== ferry-whale-ratio
On the whale ferry the guide noted fins. Yesterday whales and dolphins were seen in the ratio {a:2..4} to {b:5..9}, and there were {c:8..24 by 2} whales. Today {d:10..30} more dolphins than yesterday and {e:2..6} fewer whales were seen.
where whole c/a, c > e+1
? How many dolphins were seen today? = c/a*b+d : dolphins
? How many whales and dolphins were seen yesterday altogether? = c+c/a*b : animals
? How many whales and dolphins were seen today altogether? = (c-e)+(c/a*b+d) : animals

== ferry-deckhand-painting
{S} and {T} have {a:240..480 by 20} feet of railing to paint. {S} paints {b:8..12} feet an hour, {T} {c:10..15}. They begin at the opposite ends.
where whole a/(b+c)
? After how many hours do {S} and {T} meet? = a/(b+c) : hours
? How many feet does {T} paint until then? = a/(b+c)*c : feet
? How many more feet than {S} does {T} paint until then? = a/(b+c)*(c-b) : feet where c > b

== ferry-rain-delay-average
The evening ferry was {a:3..15} minutes late on Friday, {b:8..25} minutes late on Saturday and {c:4..20} minutes late on Sunday, when a rainstorm blew.
where whole (a+b+c)/3
? By how many minutes was it late on average? = (a+b+c)/3 : minutes
? How many minutes were lost on the whole weekend, Friday included? = a+b+c : minutes
? On Monday it was {r:2..3 times} as late as on the average of these days. How many minutes late was it on Monday? = (a+b+c)/3*r : minutes

== ferry-souvenir-percentage
A kiosk on board sold {a:40..100 by 20} mugs in a week; {b:25%,45%,60%} of them showed the lighthouse. The following week it sold {c:10..30 by 5} mugs fewer, and {d:20%,40%} of those showed the lighthouse.
where whole a*b, whole (a-c)*d
? How many lighthouse mugs were sold in both weeks together? = a*b+(a-c)*d : mugs
? How many mugs without the lighthouse were sold in the following week? = (a-c)-(a-c)*d : mugs
? How many more lighthouse mugs were sold in the earlier week? = a*b-(a-c)*d : mugs where a*b > (a-c)*d+1

== ferry-weekly-pass (australia)
Commuters to Manly pay {a:A$8..A$10} a crossing or {b:A$55..A$70} for a week's pass. {S} crosses {n:2} times a day from Monday to Friday and {T} crosses just on {k:3 words} of these days, also {n} times.
? How much does {S} save with the pass in a week? = n*5*a-b : dollars
? How much more than single crossings would the pass cost {T}? = b-n*k*a : dollars where b > n*k*a+1
? What do {S}'s crossings cost in a week without the pass? = n*5*a : dollars

== ferry-spare-rope (ireland)
A coil holds {a:200..400 by 20} metres of rope. For the pier {b:4..8} mooring lines of {c:12..20} metres are cut from it. The rest is cut into pieces of {d:6..9} metres for the fenders.
where a > b*c+20, mod(a-b*c,d) > 0
? How many pieces for fenders can be cut? = floor((a-b*c)/d) : pieces
? How many metres of rope are left over when all possible pieces have been cut? = mod(a-b*c,d) : metres
? How many metres of rope are used for mooring lines? = b*c : metres

== ferry-passenger-counter-mystery
[The counter on the ramp had stopped working.|Nobody knew how many had boarded.] {S} knew only this: {f:2/3,3/4,3/5} of the passengers were islanders, {b:5..15} were sailors, and the other {c:15..45} were tourists.
where whole (b+c)/(1-f)
? How many passengers were on the ferry? = (b+c)/(1-f) : passengers | x: x - f*x - b = c
? How many islanders were on board? = (b+c)/(1-f)-b-c : islanders

== ferry-fuel-share (singapore)
Going to Batam, a ferry burns {a:180..320 by 20} litres of diesel, and on the way back, with the tide, {b:10%,20%,25%} less. It goes there and back {c:3..6} times a day.
where whole a*b
? How many litres does the ferry burn in a day? = (a+(a-a*b))*c : litres
? How many litres does it burn on the way back from Batam? = a-a*b : litres
? How many litres are saved by the tide in {d:5..20} days? = a*b*c*d : litres

== ferry-school-choir
For singing on the Sunday ferry, the school choir was promised {a:$2..$3} for every ticket that was sold. There were {b:90..180 by 10} passengers with tickets, and {c:12..25} babies travelled free. The choir's own rides cost {d:$60..$110 by 5}.
?< How many dollars did the choir have after paying for its rides? = a*b-d : dollars
? How many people were on board besides the crew, if the {n:24..40} singers had no tickets? = b+c+n : people
? The choir wants robes at {p:$15..$25} each. How many robes can it buy with what it has after paying for its rides? = floor((a*b-d)/p) : robes

== ferry-tide-table
Low water was at {t:5:10 am..6:40 am by 10}, and {a:6} hours and {b:10..20} minutes later it was high water. The ferry cannot dock until {c:2..3} hours after low water.
? What time was high water? = t+a+b/60 : clock
? What is the earliest time at which the ferry can dock? = t+c : clock
? Between the earliest docking time and high water, how many minutes pass? = (a-c)*60+b : minutes

== ferry-two-boats-comparison
The Swallow carries {a:80..140 by 5} passengers on a crossing; the Heron carries {b:20..40 by 5} more than the Swallow, but makes only {c:4..6} crossings a day, while the Swallow makes {d:7..9}.
? How many more passengers than the Heron can the Swallow carry in a day? = a*d-(a+b)*c : passengers where a*d > (a+b)*c+5
? How many passengers can both carry in a day together? = a*d+(a+b)*c : passengers
? How many passengers can the Heron carry on a crossing? = a+b : passengers

== ferry-wage-and-night-bonus
A deckhand gets {a:$16..$22} an hour. After {h:40} hours in a week each hour is paid with {r:50%} more. {S} worked {b:44..58} hours this week and paid {c:$60..$120 by 5} into the pension.
where whole a*r
? How much did {S} receive after the pension money was taken off? = h*a+(b-h)*(a+a*r)-c : dollars
? How many hours did {S} work at the higher pay? = b-h : hours
? How much was {S} paid for each of these later hours? = a+a*r : dollars
