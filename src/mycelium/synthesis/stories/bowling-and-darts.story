topic: bowling-and-darts
place: any

== darts-flights-sharing (uk)
{c:4..8} friends each had {a:9..15} spare darts when they joined the pub team. Each of them [had lost|lost] {b:2..5} and gave a single dart to the landlord. All the others were laid into {d:2..6} boxes, the same number in each.
where whole (c*(a-b)-c)/d
? How many darts did each friend still have after the losses and the gift? = a-b-1 : darts
? How many darts are in each box? = (c*(a-b)-c)/d : darts

== bowling-lane-slots (us)
A lane is open for {a:8..12} hours a day. Today {b:3..5} school classes use it for {c:40..60 by 5} minutes each, and it is closed for {d:2..3} hours while the oil machine is fixed. The rest of the time is cut into slots of {e:20, 25, 30, 40} minutes for customers.
~ The alley has {n:12..24} lanes.
where a*60 > b*c+d*60+e, whole (a*60-b*c-d*60)/e
? How many slots for customers are there on this lane today? = (a*60-b*c-d*60)/e : slots
? For how many minutes today is the lane neither used by classes nor closed? = a*60-b*c-d*60 : minutes

== bowling-pins-points
In our house game, {S} got {a:6..9} frames with {b:5..9} points each, from which {c:3..10} points were taken for stepping over the line; {d:2..3} spares of {e:12..16} points; and {f:2..3} strikes of {g:20..28} points.
where a*b > c
? What was {S}'s result? = a*b-c+d*e+f*g : points
? How many points more did the strikes bring than the spares? = f*g-d*e : points where f*g > d*e+1

== darts-practice-evenings (ireland)
On Monday {S} threw {b:60..120 by 10} darts. On Tuesday it was {a:2..3 times} as many, and on Wednesday {c:15..45 by 5} fewer than on Tuesday, since a wire on the board had come loose.
? How many darts did {S} throw on Wednesday? = a*b-c : darts
? How many darts did {S} throw on these evenings altogether? = b+a*b+a*b-c : darts
? What was the average number of darts on these evenings? = (b+a*b+a*b-c)/3 : darts where whole (b+a*b+a*b-c)/3

== bowling-shoe-shelf (canada)
{c:90..160 by 6} pairs of rental shoes stand on the shelf. In the evening {a:4..7} school teams of {b:6, 8, 12} kids take a pair for each kid, a team takes {d:2..4 times} as many pairs as all the teachers together, and the staff lay aside as many old pairs as a team takes.
~ The newest shoes are red and grey.
where whole b/d, c > a*b+b/d+b+5
? How many pairs do the kids take? = a*b : pairs
? How many pairs remain on the shelf? = c-a*b-b/d-b : pairs

== bowling-league-balls (singapore)
{a:5..10} members bowl in a club at Jurong. On each of the {c:3..5} club nights last month, every member bowled {b:6..10} frames; for the fitness challenge, every member also bowled a frame a day for a whole week.
~ The alley is open until midnight.
? How many frames did each member bowl on the nights of the club? = c*b : frames
? How many frames did the members bowl in all, with the challenge? = c*a*b+a*7 : frames

== darts-night-trays (australia)
At the darts night in Darwin there were {a:8..14} rows in each of {d:2..3} blocks. {b:2..4} rows in each block stayed empty, and in all the others sat {c:10..16} people. In the gallery, on each of {b} steps, there were {f:3..6} benches with {e:5..9} people on a bench. Food was served on trays for {g:4, 6, 8, 10} people.
where whole (d*c*(a-b)+f*b*e)/g
? How many people sat in the blocks? = d*c*(a-b) : people
? How many people sat in the gallery? = f*b*e : people
? How many full trays of food were served if everyone ate? = (d*c*(a-b)+f*b*e)/g : trays

== bowling-prize-tickets (us)
{S} had {c:40..90 by 5} prize tickets from last time. In {a:4..8} games today the machine gave out {b:10..20} tickets each, but it ate a ticket in every game. Of the tickets from last time, {d:20%,40%,60%} were no longer valid.
~ The machine plays a trumpet tune whenever it gives out tickets.
where whole c*d
? How many tickets did {S} keep from today's games? = a*b-a : tickets
? How many valid tickets does {S} have now? = c+a*b-a-c*d : tickets
? A toy tops the list at {e:150..250 by 10} tickets. How many are still missing? = e-(c+a*b-a-c*d) : tickets where e > c+a*b-a-c*d+1

== darts-countdown (uk)
A game of darts starts at {a:501} and counts down. {S} threw {b:60..100}, {c:41..95} and {d:45..120}. {T} has {e:180..320 by 4} left.
? How many points has {S} thrown so far? = b+c+d : points
? What does {S} have left? = a-b-c-d : points
? How far is {S} ahead of {T}? = e-(a-b-c-d) : points where e > a-b-c-d+1

== bowling-party-bill (us)
who S: mrs
For a birthday {S} rents {a:2..3} lanes for {b:2..3} hours at {c:$22..$36 by 2} an hour for each lane, and shoes for {d:9..14} kids at {e:$3..$5}. The pizza is {f:$60..$110 by 10}, and she leaves a tip of {r:15%,20%} of the pizza's price.
~ The birthday girl turns {n:8..11}.
? How much does the party cost for each kid, if the bill is divided by the number of kids? = (a*b*c+d*e+f+f*r)/d : dollars where whole (a*b*c+d*e+f+f*r)/d*10
? What do pizza and tip cost together? = f+f*r : dollars
? What does the whole party cost? = a*b*c+d*e+f+f*r : dollars

== bowling-average-climb (us)
{S} bowled {a:4} games this week: {b:110..150}, {c:110..150}, {d:120..160} and {e:130..180}. {S:His} average for the month had been {f:118..138}.
where whole (b+c+d+e)/a
? What is {S}'s average for the week? = (b+c+d+e)/a : points per game
? By how many points a game is {S}'s average for the week above the month's? = (b+c+d+e)/a-f : points per game where (b+c+d+e)/a > f+1
? What would {S} have to bowl in another game to have an average of {m:150..165} for all games of this week? = m*(a+1)-b-c-d-e : points where m*(a+1)-b-c-d-e < 280, m*(a+1) > b+c+d+e+100

== darts-two-boards-makers (india)
who S: man, T: woman
In a workshop in Meerut {S} makes {a:6..10} dartboards an hour and {T} {b:11..15}. Yesterday {T} came {c:2..3} hours later than {S}, and they stopped when both had made the same number.
where whole b*c/(b-a), b*c/(b-a) < 13
? How many dartboards had {S} made when {T} came? = a*c : dartboards
? How many hours did {S} work? = b*c/(b-a) | h: a*h = b*(h-c) : hours
? How many dartboards did both make together? = 2*a*b*c/(b-a) : dartboards

== bowling-neon-share
At a neon bowling night {f:1/3,2/5,1/4} of the guests wore green, {r:20%,25%,30%} wore pink, and the other {a:24..110} wore white.
~ Vampires and clowns were painted on the walls in neon colors.
where whole a/(1-f-r), whole a/(1-f-r)*f, whole a/(1-f-r)*r
? How many guests were there? = a/(1-f-r) | x: x-x*f-x*r = a : guests
? How many guests wore green? = a/(1-f-r)*f : guests
? How many more wore white than pink? = a-a/(1-f-r)*r : guests where a > a/(1-f-r)*r+1

== darts-cafe-tokens (south-africa)
hide g:8..40, k:10..50
let n = g + k
let t = 25*g + 15*k
In a café in Durban a game of darts costs {p:R15} and a game of pool {q:R25}. Last night {n} games were played, and the players paid {t} rand for them.
~ Espresso is {u:R22..R30} a cup.
? How many games of pool were played? = (t-p*n)/(q-p) | x, y: x + y = n, q*x + p*y = t : games
? How many games of darts were played? = (q*n-t)/(q-p) | y, x: x + y = n, q*x + p*y = t : games
? How much came in for darts? = (q*n-t)/(q-p)*p | z, x, y: z = p*y, x + y = n, q*x + p*y = t : rand

== bowling-lane-boards (us)
A bowling lane is made of {a:39} boards, each a bit over an inch wide, and is {b:60} feet long. To replace the first {c:15, 18, 20} feet of a lane, a carpenter takes off all boards in that part; new wood comes in pieces of {d:3, 5} feet.
where whole c/d
? How many pieces of new wood does a lane take? = a*c/d : pieces
? How many feet of board in all are not replaced in {e:4..8} such lanes? = e*a*(b-c) : feet
? A piece costs {p:$4..$7}. What does the wood for {e:4..8} lanes cost? = e*a*c/d*p : dollars

== darts-pub-lamp (new-zealand)
The lamp over the dartboard in a Nelson pub uses {a:60, 100} watts and burns {b:5..8} hours an evening, {c:5..6} evenings a week. A new lamp would use just {f:1/5,1/4,1/10} of the power. {d:1000} watt-hours cost {e:30..40 by 5} cents.
? How many hours does the lamp burn in {g:10..50 by 10} weeks? = b*c*g : hours
? How many cents a week does the new lamp save? = a*(1-f)*b*c/d*e : cents where whole a*(1-f)*b*c/d*e*10

== bowling-elders-club (philippines)
who S: man
Lolo {S} is {a:66..78}. He took up bowling {b:6..14} years before he retired at {c:60..65}. His team, with {d:4} others aged {e:58..64}, {f:61..70}, {g:63..72} and {h:65..75}, bowls on Fridays.
where whole (a+e+f+g+h)/5
? How old were {S} and the {d} others together when {S} retired? = a+e+f+g+h-(d+1)*(a-c) : years where e > a-c+40
? For how many years has he been bowling? = a-(c-b) : years
? What is the average age of {S} and the {d} others? = (a+e+f+g+h)/(d+1) : years

== bowling-machine-repair
The pin machine sets {a:10} pins in {b:9..15} seconds. On a busy evening it [runs|works] for {c:4..6} hours with breaks of {d:20..40 by 5} minutes in all.
where whole (c*60-d)*60/b
? For how many minutes does the machine really work? = c*60-d : minutes
? How often does it set the pins, if it never waits? = (c*60-d)*60/b : settings
? How many pins does it set, if it never waits? = (c*60-d)*60/b*a : pins

== darts-chalk-scores-loss (pakistan)
A shop in Sialkot makes darts. In March it made {a:800..2000 by 100} sets; in April {r:10%,20%,25%} fewer; in May {k:1.5} times as many as in April. {b:30..90 by 10} of May's sets were returned because of bad points.
where whole a*r, whole (a-a*r)*k
? How many sets were made in April? = a-a*r : sets
? How many sets were made in May? = (a-a*r)*k : sets
? How many sets from these months were not returned, if none came back from March and April? = a+a-a*r+(a-a*r)*k-b : sets

== bowling-scout-badge (us)
"To get the badge," reads the leaflet, "knock down {a:300..450 by 10} pins in a week." From Monday to Wednesday {S} knocked down {b:35..60} pins a day, on Thursday {f:1/2} of what {S:he} did on Wednesday, and on Friday {c:50..80}.
where whole b*f, a > 3*b+b*f+c+2
? How many pins did {S} knock down from Monday to Thursday? = 3*b+b*f : pins
? How many pins are missing for the badge after Friday? = a-3*b-b*f-c : pins
? If {S:he} knocks down the missing pins in equal numbers on Saturday and Sunday, how many pins are there to knock down each day? = (a-3*b-b*f-c)/2 : pins where whole (a-3*b-b*f-c)/2, a > 3*b+b*f+c+4

== darts-board-ring (kenya)
A board maker in Nairobi bends wire into rings. For a ring of {a:34 digits} cm across, {p:3.14} times that length is needed, and {b:4..6 digits} cm more for the joint. He has {c:20..40 by 5} metres of wire.
? How many cm of wire does a ring take with the joint? = p*a+b : cm
? How many rings can he make? = floor(c*100/(p*a+b)) : rings
? How many cm of wire do {d:5..9} rings take? = d*(p*a+b) : cm

== bowling-arrival-times (malaysia)
The bowling hall opened at {t:10:00 am..11:00 am by 15}. {S} came {a:20..50 by 5} minutes later and stayed for {b:2} hours. {T} came {c:25..45 by 5} minutes before {S} left and stayed for {d:75..110 by 5} minutes.
? At what time did {S} come? = t+a/60 : clock
? How many minutes after the opening did {T} come? = a+b*60-c : minutes
? At what time did {T} leave? = t+(a+b*60-c+d)/60 : clock

== bowling-birthday-ages (us)
who S: woman, T: woman
{S} bowls a strike on her birthday. "Today I am {k:4..6 times} as old as you," she tells her granddaughter {T}. "In {a:6..12} years we will be {b:80..120} years old together."
where whole (b-2*a)/(k+1), (b-2*a)/(k+1) > 8, (b-2*a)/(k+1) < 18
? How old is {T}? = (b-2*a)/(k+1) | x, y: y = k*x, x+a+y+a = b : years
? How old is {S}? = (b-2*a)/(k+1)*k | y, x: y = k*x, x+a+y+a = b : years

== darts-charity-marathon (uk)
A pub in Leeds plays darts for the lifeboats. {a:6..10} players throw for {b:3..5} hours, {c:120..180 by 20} darts an hour each. A brewery gives {d:20p..50p by 10} for each {e:20} darts, and {f:£60..£150 by 10} is collected in a bucket.
~ The lifeboats are run entirely by volunteers.
? How many darts are thrown? = a*b*c : darts
? How many pounds does the brewery give? = a*b*c/e*d/100 : pounds
? How many pounds are raised altogether? = a*b*c/e*d/100+f : pounds

== bowling-ball-weights (us)
On a rack are {a:8..14} balls of {b:8} pounds, {c:6..12} of {d:12} pounds and {e:3..6} of {f:15} pounds. The rack may hold {g:400..480 by 10} pounds.
where a*b+c*d+e*f < g-12
? How many pounds of balls are on the rack? = a*b+c*d+e*f : lbs
? How many more balls of {d} pounds could be put on the rack? = floor((g-a*b-c*d-e*f)/d) : balls where g-a*b-c*d-e*f > 24
? What percentage of the balls are the heaviest ones? = e/(a+c+e)*100 : percent where whole e/(a+c+e)*100

== darts-practice-halving (nigeria)
who S: woman
{S} throws at the ring from {a:280..400 by 20 digits} cm away. Each day she steps {b:10..20 by 5 digits} cm nearer, until she is at the usual line, {c:230..240 by 5 digits} cm from the board. She starts on a Monday.
where whole (a-c)/b, a > c+b
? After how many steps nearer does she stand at the usual line? = (a-c)/b | n: a-b*n = c : steps
? If she throws {d:30..60 by 10} darts every day, how many has she thrown from Monday until the end of her first day at the usual line? = ((a-c)/b+1)*d : darts
