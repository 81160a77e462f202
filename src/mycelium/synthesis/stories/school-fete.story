topic: school-fete
place: any

== fete-plant-stall (uk)
The plant stall has a float of {h:£20..£50 by 10} in its cash box. {S} [buys|orders] {a:4..10} trays, each with {b:10,20} tomato plants, for {g:£6..£9} a tray; the grower is paid out of the cash box when the fete is over.
In the morning {c:30%..70% by 10} of the plants are sold at {f:£2..£3} each. {d:3..8} of the others wilt in the sun, and the remaining ones all go for {e:£1} each at the end.
where h > a*g-a*b*c*f+5, a*b-c*a*b-d > 3, h+e*(a*b-c*a*b-d)+f*c*a*b > a*g
? How much [money |]is in the cash box at the end of the day? = h+e*(a*b-c*a*b-d)+f*c*a*b-a*g : pounds
? How many plants are sold in the morning? = c*a*b : plants
? How much [money |]do the plants sold at the end bring? = e*(a*b-c*a*b-d) : pounds

== fete-profit-for-trees (australia)
Each of the {d:6..12} stalls at the spring fair took {a:A$150..A$400 by 10} and had costs of {b:A$20..A$60 by 10}. All the profit was divided [equally|evenly] among the {c:4..8} year groups, and in each year group [equally|evenly] among {e:2..3} classes for planting trees.
where whole d*(a-b)/c/e
? How much did each class get for trees? = d*(a-b)/c/e : dollars
? If {r:10%,20%,50%} of the profit of all stalls is kept for next year first, how much does each year group get? = (d*(a-b)-r*d*(a-b))/c : dollars where whole (d*(a-b)-r*d*(a-b))/c
? How much did each year group get? = d*(a-b)/c : dollars where whole d*(a-b)/c

== fete-egg-and-spoon
Someone has brought {a:4..9} boxes of {k:12} eggs for the egg-and-spoon race. In the first heat {b:3..8} eggs were dropped; in the final, {c:2..3 times} as many.
where a*k > b+b*c+2
? How many eggs were still whole after the final? = a*k-b-b*c : eggs
? The whole eggs after the final are boiled and eaten by {n:10..20} children, who get {m:2 words} each. How many boiled eggs remain? = a*k-b-b*c-n*m : eggs where a*k-b-b*c > n*m+1
? How many eggs were brought? = a*k : eggs

== fete-tickets-over-days (philippines)
On Saturday the school fair sold {a:120..480 by 12} tickets. That was {b:2,3 times} as many as on Friday, and on Friday it sold {c:2,3 times} as many as on Thursday. On Sunday came {d:3..5 times} as many visitors with tickets as on Thursday.
where whole a/b/c
? How many tickets were sold from Thursday to Sunday? = a+a/b+a/b/c+d*a/b/c : tickets
? How many tickets were sold on Thursday? = a/b/c : tickets
? If a ticket [costs|is priced at] {p:₱20..₱60 by 5}, how much money did the fair take on Sunday? = d*a/b/c*p : pesos

== fete-balloons (us)
{S} still has {b:10..40} balloons from last year. {S:He} [buys|purchases] {a:3..8} bags of {k:25,50} and inflates all of them for the gate and the stage, but {c:6..20} burst.
? How many balloons does {S} have that did not burst? = b+a*k-c : balloons
? If {f:1/2,1/4} of the balloons that did not burst go to the gate and the others to the stage, how many balloons are at the stage? = b+a*k-c-f*(b+a*k-c) : balloons where whole f*(b+a*k-c)
? How many more bags would be needed to put up {n:500, 600} balloons? = ceil((n-b-a*k+c)/k) : bags where n > b+a*k-c+k+5

== fete-family-tickets (ireland)
Admission is {a:€4..€10} a person, but families get {b:10%,20%,25%,50%} off. {d:12..40} families of {c:4..5} people came. The school paid {e:€30..€60 by 5} for printing the tickets and for the ink stamps.
where whole a*b*c*d
? How much was left from the admission of the families after the printing had been paid? = d*c*(a-a*b)-e : euros
? How much did a family pay? = c*(a-a*b) : euros
? How much less did all the families pay together than they would have paid without the reduction? = d*c*a*b : euros

== fete-tombola-percent (us)
{n:300, 400, 500, 600} tickets are in the tombola drum and {r:10%..25% by 5} of them win. In the first hour {a:60..150} tickets were drawn, {b:10..25} of which won.
where n*r > b+3
? How many winning tickets are still in the drum after the first hour? = n*r-b : tickets
? How many tickets that do not win are still in the drum after the first hour? = n-n*r-(a-b) : tickets
? Tickets cost {p:20..50 by 10} cents. How many dollars will the tickets that are in the drum after the first hour bring, if all are sold? = (n-a)*p/100 : dollars

== fete-syrup-mix (singapore)
For rose syrup drinks, the class at the drinks stand mixes syrup and water in the ratio {p:1} to {q:4,5,7,9}. A cup holds {c:200, 250, 300} ml of the drink.
They want to fill {n:80, 100, 120, 160} cups.
where whole n*c/(p+q)
? How many ml of syrup do they need? = n*c*p/(p+q) : ml
? Syrup is [bought|purchased] in bottles of {b:500,750} ml at {s:S$3..S$6} a bottle. How much does the syrup for the drinks cost? = ceil(n*c*p/(p+q)/b)*s : dollars
? How many ml of water do they need? = n*c*q/(p+q) : ml

== fete-lucky-dip (us)
Mrs. Hall [buys|purchases] {a:60..120 by 10} little toys at {b:20..40 by 5} cents each and sawdust for {c:$4..$9}. [Every|Each] dip costs a child {d:75,90, 100} cents, and by closing time all the toys [are gone|have been pulled out].
? What profit in dollars does the lucky dip make? = a*(d-b)/100-c : dollars
? How much do the children pay in cents [altogether|in all|in total]? = a*d : cents
? If only {k:40..50} toys had been pulled out, how many dollars would have been missing to cover the cost of toys and sawdust? = a*b/100+c-k*d/100 : dollars where a*b/100+c > k*d/100

== fete-face-painting (us)
who S: woman, T: man
{S} paints a face in {a:6,8,10} minutes, {T} in {b:5,12,15}. Their tent is open from {t:11:00 am..12:00 pm by 30} until {u:2:00 pm..3:30 pm by 30}, and there is a line of children the whole time.
where whole (u-t)*60/a, whole (u-t)*60/b, a != b
? How many faces do {S} and {T} paint together? = (u-t)*60/a+(u-t)*60/b : faces
? They pay {c:$6..$12} for paint and share what is left [equally|evenly]. How much does each get, at {e:$2..$5} a face? = (((u-t)*60/a+(u-t)*60/b)*e-c)/2 : dollars
? At {p:$2..$5} a face, how much does {T} take? = (u-t)*60/b*p : dollars

== fete-cake-fractions (us)
The parents sent {n:48,60,72,96} cakes. {f:1/3,1/4,1/6} of them were sold whole. {g:1/2,2/3} of the rest were cut into {s:8..12} slices each, and [the others|the rest] stayed in the kitchen for the teachers.
where whole n*f, whole (n-n*f)*g
? How many slices were cut? = g*(n-n*f)*s : slices
? How many cakes stayed in the kitchen? = n-n*f-g*(n-n*f) : cakes
? If a whole cake sold for {p:$8..$15} and a slice for {q:$1..$2}, how much came in when everything was sold? = n*f*p+g*(n-n*f)*s*q : dollars

== fete-ring-toss (us)
hide w:8..30
let m = n*a-w*b
At the ring toss a player pays {a:$2..$4}, and a winner is handed {b:$5..$8} in cash. {n:60..120} people played, and the booth was left with {m} dollars.
where n*a > w*b+20
? How many players won? = (n*a-m)/b | w: n*a - b*w = m : players
? How much did the players pay [altogether|in all|in total]? = n*a : dollars
? The class [wants to|would like to] buy a tent for {t:$250..$400 by 10} with what the booth was left with. How much would the class still need? = t-m : dollars where t > m+1

== fete-bouncy-castle
A notice by the bouncy castle: "At most {c:8..12} children at a time. A turn lasts {m:8,10,12} minutes. Changing shoes between turns: {g:2..4} minutes." {S} counts {n:50..110} children in the queue.
? At {p:$2..$3} a child and with costs of {q:$60..$90 by 5} for the castle, how much is left when everyone in the queue has bounced? = n*p-q : dollars where n*p > q+2
? How many minutes pass from the start of the first turn until everyone in the queue has bounced, if as few turns as possible are needed? = ceil(n/c)*m+(ceil(n/c)-1)*g : minutes
? How many children bounce in the last turn, if all the turns before it are full? = n-(ceil(n/c)-1)*c : children where n-(ceil(n/c)-1)*c > 1

== fete-bunting-yard
Bunting is to hang all the way round the rectangular yard, which is {a:30..60 by 5} metres long and {b:20..45 by 5} metres wide; only the gate, {g:4,5} metres wide, is left free. A string of bunting is {s:5,8,10} metres long and has {k:12..20} flags.
where whole (2*a+2*b-g)/s, a > b
? How many strings are needed? = (2*(a+b)-g)/s : strings
? How many flags will flutter round the yard? = (2*(a+b)-g)/s*k : flags
? How many metres of the edge are decorated? = 2*(a+b)-g : metres

== fete-marquee-hire (kenya)
For Parents' Day the school hires a tent at {a:KSh 800..KSh 1500 by 100} [an hour|per hour], with a deposit of {b:KSh 2000..KSh 4000 by 500} that is paid back if nothing is torn. There are also {c:60..150 by 10} chairs at {d:KSh 10..KSh 25 by 5} each[ for the whole day|].
The tent stands from {t:8:00 am..9:00 am by 30} to {u:3:00 pm..5:00 pm by 30}.
? How much must the school pay for tent and chairs, apart from the deposit? = (u-t)*a+c*d : shillings
? How much must the school hand over in the morning, deposit included, if all is paid in advance? = (u-t)*a+c*d+b : shillings
? If the tent had been taken down {m:30,60,90} minutes earlier, how much would the school have had to pay for tent and chairs, apart from the deposit? = (u-t-m/60)*a+c*d : shillings

== fete-clown-share (us)
The clown gets a fee of {a:$80..$150 by 10} plus {r:10%..25% by 5} of the money in the hat. After the show the hat holds {n:$120..$400 by 20}.
~ Her nose is worn out and has a patch.
where whole n*r
? How much does the clown earn? = a+n*r : dollars
? The school [buys|purchases] {m:3..8} juggling balls at {p:$4..$7} each from its part of the hat. How much of that part remains? = n-n*r-m*p : dollars where n-n*r > m*p+2
? If {k:3..5} such shows fill the hat [equally|evenly] well, and she gets the fee every time, how much does the clown earn from all of them? = k*(a+n*r) : dollars

== fete-sweets-jar
who S: woman, T: man
hide n:200..500, e:5..50
let s = n+d
let t = n-e
How many sweets are in the jar? {S} guesses {s}, which turns out to be {d:8..60} too many. {T} guesses {t}. Whoever comes nearest wins the jar and must share it with a class of {k:20..30}.
where d > e+2
? How many sweets are in the jar? = s-d : sweets
? If the winner gives an equal whole number to each of the {k} and they throw {f:2..3} sour sweets away each, how many sweets does each of them still have? = floor((s-d)/k)-f : sweets where floor((s-d)/k) > f+1
? If the winner gives an equal whole number to each of the {k} and keeps what is left over, how many sweets does the winner keep? = mod(s-d,k) : sweets where mod(s-d,k) > 1

== fete-adults-children (india)
hide x:40..120, y:60..200
let n = x+y
let m = x*p+y*q
At the Diwali mela {n} tickets were sold for {m} rupees. A ticket was {p:₹30..₹60 by 10} for an adult and {q:₹10..₹20 by 10} for a child.
where x < y
? How many adults [bought|purchased] tickets? = (m-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = m : adults
? How many tickets for children were sold? = (p*n-m)/(p-q) | y, x: x + y = n, p*x + q*y = m : tickets

== fete-raffle-prizes (nigeria)
{n:200, 300, 400, 500} raffle tickets were sold at {p:₦100..₦300 by 50} each. The winner receives {r:20%..40% by 10} of the takings, the second {f:1/2 as "half"} as much as the winner; the rest goes to the school clinic.
? How much goes to the school clinic? = n*p-n*p*r-n*p*r*f : naira
? How much does the second receive? = n*p*r*f : naira
? How much more does the winner receive than the second? = n*p*r-n*p*r*f : naira

== fete-car-park
{S} and {S:his} scout patrol run the car park for the fête in a field with {a:8..14} rows of {b:12..20} spaces. By noon {c:30..80} cars had come; after lunch {d:40..100} more came and {e:10..40} left.
where c > e, a*b > c+d-e+5
? How many spaces are free now? = a*b-c-d+e : spaces
? At {p:$2..$5} a car, and with {q:$40..$80 by 5} paid for the field, how much does the patrol have left of what it has collected up to now? = (c+d)*p-q : dollars where (c+d)*p > q+2
? How many cars are in the field now? = c+d-e : cars

== fete-float-coins (uk)
{S}'s float consists of {a:10..30} coins of {p:20p}, {b:10..30} coins of {q:50p} and {c:5..15} coins of {v:£1}. {S:He} sells {n:20..50} brownies at {s:80..150 by 10} pence each.
? How many pence does {S} have [at first|at the start|to begin with]? = a*p+b*q+c*v*100 : pence
? How many pence does {S} have after selling the brownies? = a*p+b*q+c*v*100+n*s : pence
? {S} puts {x:£5..£20 by 5} of the money into a bag for the treasurer after selling the brownies. How many pence [are left|remain]? = a*p+b*q+c*v*100+n*s-x*100 : pence

== fete-thermometer (canada)
The paper thermometer in the hallway shows how the playground fund grows. After the fall fair it stood at {r:20%..50% by 5} of the goal; the bake sale raised {a:$300..$900 by 100} more and brought it to {q:55%..90% by 5}.
where whole a/(q-r), q > r
? What is the goal in dollars? = a/(q-r) | g: r*g + a = q*g : dollars
? How many dollars are still missing after the bake sale? = a/(q-r)*(1-q) : dollars
? How much was in the fund after the fall fair? = a/(q-r)*r : dollars

== fete-pony-rides (us)
A pony walks a round in {m:4,5,6} minutes, and after every {k:5,6,8} rounds it rests for {g:10..20 by 5} minutes. The farmer brings {n:2..4} ponies, all of which start at {t:10:00 am..11:00 am by 15}.
? How many minutes after its start does a pony begin its first rest? = k*m : minutes
? At {p:$2..$4} a ride, how much do all the ponies bring before their first rest, if a pony carries a single child in each round? = n*k*p : dollars
? [At what time|When] does a pony set off again after its first rest? = t+(k*m+g)/60 : clock

== fete-tug-of-war (south-africa)
The weights of the Lions in the tug of war: {a:40..60} kg, {b:40..60} kg, {c:40..60} kg and {d:40..60} kg. With its last member, who has yet to be found, the team of {n:5 words} may weigh {g:50..56} kg on average at most.
where n*g-a-b-c-d > 40, n*g-a-b-c-d < 75
? How many kg may the last member weigh at most? = n*g-a-b-c-d : kg
? What would the average weight of the team be, in kg, with a last member of {x:45..60} kg? = (a+b+c+d+x)/n : kg where whole 10*(a+b+c+d+x)/n
? How many kg do the members found so far weigh together? = a+b+c+d : kg

== fete-clean-up
Last year {a:6,8,9,10,12} volunteers needed {b:60,90, 120} minutes to clear up after the fête. [This year the same work has to be done|The mess is just as big this year], but {c:3..6} more volunteers stay to help, all [equally|evenly] quick.
where whole a*b/(a+c)
? How many minutes does the clearing up take this year? = a*b/(a+c) : minutes
? How many minutes are saved compared with last year? = b-a*b/(a+c) : minutes
? Afterwards every volunteer of this year eats {k:2..3} rolls, and {m:5..12} of the {r:50,60} rolls had been burnt. How many rolls [are left|remain]? = r-m-(a+c)*k : rolls where r > m+(a+c)*k+1

== fete-takings-compare (jamaica)
The food tent took {a:$400..$900 by 20}, which is {b:$60..$150 by 10} more than the games took. The bookstall took {f:1/4,1/2,1/5} as much as the games.
[After that|Out of these takings] the school paid {c:$50..$120 by 10} for the sound system.
where whole (a-b)*f
? How much was left of the takings of food, games and books? = a+a-b+f*(a-b)-c : dollars
? How much more did the food tent take than games and books together would have taken if they had brought {x:$100..$200 by 20} less? = a-(a-b+f*(a-b)-x) : dollars where a-b+f*(a-b) > x, a > a-b+f*(a-b)-x+1

== fete-milkshake-bar (us)
The art room [becomes|is turned into] a milkshake bar for the spring [fair|reception]. For {a:12,16,20} milkshakes the recipe [asks for|requires] {b:3..5} gallons of milk, and toppings cost {c:25..45 by 5} cents [a shake|for each shake].
{S} plans for {n:48,60,80,96,120} thirsty buyers[, a shake for each|].
where whole n/a
? How many gallons of milk [are needed|does {S} need]? = n/a*b : gallons
? A gallon is {p:$3..$5}. How much do milk and toppings for all the shakes cost? = n/a*b*p+n*c/100 : dollars
? If {r:5%,10%,20%} of the planned buyers stay away and a shake sells for {q:$3..$5}, how much money comes in? = (n-r*n)*q : dollars where whole n*r

== fete-boxing-macaroons (philippines)
"Who wants macaroons?" [calls|shouts] the baker's daughter. She had baked {a:5..9} sheets of {b:24,30,36} macaroons, but {c:8..20} were [crushed|broken] when a tray [fell|tripped her brother up].
The good macaroons are packed {k:6,8} to a box, and boxes are sold for {p:₱60..₱120 by 10} each. What does not fill a box [is eaten by the stall holders|goes to the helpers].
? How many boxes [are sold|can she sell], if all the full boxes find a buyer? = floor((a*b-c)/k) : boxes
? How much do all the full boxes bring? = floor((a*b-c)/k)*p : pesos
? How many macaroons do not fill a box? = mod(a*b-c,k) : macaroons where mod(a*b-c,k) > 1
