topic: school-fete
place: any

== fete-plant-stall (uk)
The plant stall has a float of {h:£20..£50 by 10} in its cash box. {S} buys {a:4..10} trays, each with {b:10,20} tomato plants, for {g:£6..£9} a tray, paid out of the cash box.
In the morning {c:30%..70% by 10} of the plants are sold at {f:£2..£3} each. {d:3..8} of the others wilt in the sun, and the remaining ones all go for {e:£1} each at the end.
where h > a*g-a*b*c*f+5, a*b-c*a*b-d > 3, h+e*(a*b-c*a*b-d)+f*c*a*b > a*g
? How much money is in the cash box at the end of the day? = h+e*(a*b-c*a*b-d)+f*c*a*b-a*g : pounds
? How many plants are sold in the morning? = c*a*b : plants
? How much does {S} pay for the trays? = a*g : pounds

== fete-profit-for-trees (australia)
Each of the {d:6..12} stalls at the spring fair took {a:A$150..A$400 by 10} and had costs of {b:A$20..A$60 by 10}. All the profit was divided equally among the {c:4..8} year groups, and in each year group equally among {e:2..3} classes for planting trees.
where whole d*(a-b)/c/e
? How much did each class get for trees? = d*(a-b)/c/e : dollars
? What was the profit of all stalls together? = d*(a-b) : dollars
? How much did each year group get? = d*(a-b)/c : dollars where whole d*(a-b)/c

== fete-egg-and-spoon
Someone has brought {a:4..9} boxes of {k:12} eggs for the egg-and-spoon race. In the first heat {b:3..8} eggs were dropped; in the final, {c:2..3 times} as many.
where a*k > b+b*c+2
? How many eggs were still whole after the final? = a*k-b-b*c : eggs
? How many eggs were dropped? = b+b*c : eggs
? How many eggs were brought? = a*k : eggs

== fete-tickets-over-days (philippines)
On Saturday the school fair sold {a:120..480 by 12} tickets. That was {b:2,3 times} as many as on Friday, and on Friday it sold {c:2,3 times} as many as on Thursday. On Sunday came {d:3..5 times} as many visitors with tickets as on Thursday.
where whole a/b/c
? How many tickets were sold from Thursday to Sunday? = a+a/b+a/b/c+d*a/b/c : tickets
? How many tickets were sold on Thursday? = a/b/c : tickets
? If a ticket costs {p:₱20..₱60 by 5}, how much money did the fair take on Sunday? = d*a/b/c*p : pesos

== fete-balloons
{S} still has {b:10..40} balloons from last year. {S:He} buys {a:3..8} bags of {k:25,50} and inflates all of them for the gate and the stage, but {c:6..20} burst.
? How many balloons does {S} have that did not burst? = b+a*k-c : balloons
? How many balloons did {S} buy? = a*k : balloons
? How many more bags would be needed to put up {n:500, 600} balloons? = ceil((n-b-a*k+c)/k) : bags where n > b+a*k-c+k+5

== fete-tombola-percent
{n:300, 400, 500, 600} tickets are in the tombola drum and {r:10%..25% by 5} of them win. In the first hour {a:60..150} tickets were drawn, {b:10..25} of which won.
where n*r > b+3
? How many winning tickets are still in the drum after the first hour? = n*r-b : tickets
? How many tickets that do not win were in the drum at the start? = n-n*r : tickets
? How many tickets of both kinds are still in the drum after the first hour? = n-a : tickets

== fete-syrup-mix (singapore)
For rose syrup drinks, the class at the drinks stand mixes syrup and water in the ratio {p:1} to {q:4,5,7,9}. A cup holds {c:200, 250, 300} ml of the drink.
They want to fill {n:80, 100, 120, 160} cups.
where whole n*c/(p+q)
? How many ml of syrup do they need? = n*c*p/(p+q) : ml
? How many litres of drink do they need altogether? = n*c/1000 : litres
? How many ml of water do they need? = n*c*q/(p+q) : ml

== fete-lucky-dip
Mrs. Hall buys {a:60..120 by 10} little toys at {b:20..40 by 5} cents each and sawdust for {c:$4..$9}. Every dip costs a child {d:75,90, 100} cents, and by closing time all the toys [are gone|have been pulled out].
? What profit in dollars does the lucky dip make? = a*(d-b)/100-c : dollars
? How much do the children pay in cents altogether? = a*d : cents
? How many cents more does a child pay than the toy costs? = d-b : cents

== fete-face-painting
who S: woman, T: man
{S} paints a face in {a:6,8,10} minutes, {T} in {b:5,12,15}. Their tent is open from {t:11:00 am..12:00 pm by 30} until {u:2:00 pm..3:30 pm by 30}, and there is a line of children the whole time.
where whole (u-t)*60/a, whole (u-t)*60/b, a != b
? How many faces do {S} and {T} paint together? = (u-t)*60/a+(u-t)*60/b : faces
? For how many minutes is the tent open? = (u-t)*60 : minutes
? At {p:$2..$5} a face, how much does {T} take? = (u-t)*60/b*p : dollars

== fete-cake-fractions
The parents sent {n:48,60,72,96} cakes. {f:1/3,1/4,1/6} of them were sold whole. {g:1/2,2/3} of the rest were cut into {s:8..12} slices each, and the others stayed in the kitchen for the teachers.
where whole n*f, whole (n-n*f)*g
? How many slices were cut? = g*(n-n*f)*s : slices
? How many cakes stayed in the kitchen? = n-n*f-g*(n-n*f) : cakes
? If a whole cake sold for {p:$8..$15}, how much came in from the cakes that were sold whole? = n*f*p : dollars

== fete-ring-toss (us)
hide w:8..30
let m = n*a-w*b
At the ring toss a player pays {a:$2..$4}, and a winner is handed {b:$5..$8} in cash. {n:60..120} people played, and the booth was left with {m}.
where n*a > w*b+20
? How many players won? = (n*a-m)/b | w: n*a - b*w = m : players
? How much did the players pay altogether? = n*a : dollars
? How much was handed to the winners? = n*a-m : dollars

== fete-bouncy-castle
A notice by the bouncy castle: "At most {c:8..12} children at a time. A turn lasts {m:8,10,12} minutes. Changing shoes between turns: {g:2..4} minutes." {S} counts {n:50..110} children in the queue.
? How many turns does it take until everyone in the queue has bounced? = ceil(n/c) : turns
? How many minutes after the start of the first of these turns does the last end? = ceil(n/c)*m+(ceil(n/c)-1)*g : minutes
? How many children bounce in the last turn, if all the turns before it are full? = n-(ceil(n/c)-1)*c : children where n-(ceil(n/c)-1)*c > 1

== fete-bunting-yard
Bunting is to hang all the way round the rectangular yard, which is {a:30..60 by 5} m long and {b:20..45 by 5} m wide; only the gate, {g:4,5} m wide, is left free. A string of bunting is {s:5,8,10} m long and has {k:12..20} flags.
where whole (2*a+2*b-g)/s, a > b
? How many strings are needed? = (2*(a+b)-g)/s : strings
? How many flags will flutter round the yard? = (2*(a+b)-g)/s*k : flags
? How many metres of the edge are decorated? = 2*(a+b)-g : metres

== fete-marquee-hire (kenya)
For Parents' Day the school hires a tent at {a:KSh 800..KSh 1500 by 100} an hour, with a deposit of {b:KSh 2000..KSh 4000 by 500} that is paid back if nothing is torn. There are also {c:60..150 by 10} chairs at {d:KSh 10..KSh 25 by 5} each[ for the whole day|].
The tent stands from {t:8:00 am..9:00 am by 30} to {u:3:00 pm..5:00 pm by 30}.
? How much must the school pay for tent and chairs, apart from the deposit? = (u-t)*a+c*d : shillings
? How much must the school hand over in the morning, deposit included, if all is paid in advance? = (u-t)*a+c*d+b : shillings
? How many hours does the tent stand? = u-t : hours where whole u-t

== fete-clown-share
The clown gets a fee of {a:$80..$150 by 10} plus {r:10%..25% by 5} of the money in the hat. After the show the hat holds {n:$120..$400 by 20}.
~ Her nose is worn out and has a patch.
where whole n*r
? How much does the clown earn? = a+n*r : dollars
? How much of the money in the hat is left for the school? = n-n*r : dollars
? If {k:3..5} such shows fill the hat equally well, and she gets the fee every time, how much does the clown earn from all of them? = k*(a+n*r) : dollars

== fete-sweets-jar
who S: woman, T: man
hide n:200..500, e:5..50
let s = n+d
let t = n-e
How many sweets are in the jar? {S} guesses {s}, which turns out to be {d:8..60} too many. {T} guesses {t}. Whoever comes nearest wins the jar and must share it with a class of {k:20..30}.
where d > e+2
? How many sweets are in the jar? = s-d : sweets
? By how many sweets is {T}'s guess too low? = s-d-t : sweets
? If the winner gives an equal whole number to each of the {k} and keeps what is left over, how many sweets does the winner keep? = mod(s-d,k) : sweets where mod(s-d,k) > 1

== fete-adults-children (india)
hide x:40..120, y:60..200
let n = x+y
let m = x*p+y*q
At the Diwali mela {n} tickets were sold for {m}. A ticket was {p:₹30..₹60 by 10} for an adult and {q:₹10..₹20 by 10} for a child.
where x < y
? How many adults bought tickets? = (m-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = m : adults
? How many tickets for children were sold? = (p*n-m)/(p-q) | y, x: x + y = n, p*x + q*y = m : tickets

== fete-raffle-prizes (nigeria)
{n:200, 300, 400, 500} raffle tickets were sold at {p:₦100..₦300 by 50} each. The winner receives {r:20%..40% by 10} of the takings, the second {f:1/2 as "half"} as much as the winner; the rest goes to the school clinic.
? How much goes to the school clinic? = n*p-n*p*r-n*p*r*f : naira
? How much does the second receive? = n*p*r*f : naira
? What are the takings? = n*p : naira

== fete-car-park
{S} and {S:his} scout patrol run the car park for the fête in a field with {a:8..14} rows of {b:12..20} spaces. By noon {c:30..80} cars had come; after lunch {d:40..100} more came and {e:10..40} left.
where c > e, a*b > c+d-e+5
? How many spaces are free now? = a*b-c-d+e : spaces
? At {p:$2..$5} a car, how much has the patrol collected up to now? = (c+d)*p : dollars
? How many cars are in the field now? = c+d-e : cars

== fete-float-coins (uk)
{S}'s float consists of {a:10..30} coins of {p:20p}, {b:10..30} coins of {q:50p} and {c:5..15} coins of {v:£1}. {S:He} sells {n:20..50} brownies at {s:80p..150p by 10} each.
? How many pence does {S} have at first? = a*p+b*q+c*v*100 : pence
? How many pence does {S} have after selling the brownies? = a*p+b*q+c*v*100+n*s : pence
? How many coins are in the float? = a+b+c : coins

== fete-thermometer (canada)
The paper thermometer in the hallway shows how the playground fund grows. After the fall fair it stood at {r:20%..50% by 5} of the goal; the bake sale raised {a:$300..$900 by 100} more and brought it to {q:55%..90% by 5}.
where whole a/(q-r), q > r
? What is the goal in dollars? = a/(q-r) | g: r*g + a = q*g : dollars
? How many dollars are still missing after the bake sale? = a/(q-r)*(1-q) : dollars
? How much was in the fund after the fall fair? = a/(q-r)*r : dollars

== fete-pony-rides
A pony walks a round in {m:4,5,6} minutes, and after every {k:5,6,8} rounds it rests for {g:10..20 by 5} minutes. The farmer brings {n:2..4} ponies, all of which start at {t:10:00 am..11:00 am by 15}.
? How many minutes after its start does a pony begin its first rest? = k*m : minutes
? How many children can ride before the first rest, if a pony carries a single child in each round? = n*k : children
? At what time does a pony set off again after its first rest? = t+(k*m+g)/60 : clock

== fete-tug-of-war (south-africa)
The weights of the Lions in the tug of war: {a:40..60} kg, {b:40..60} kg, {c:40..60} kg and {d:40..60} kg. With its last member, who has yet to be found, the team of {n:5 words} may weigh {g:50..56} kg on average at most.
where n*g-a-b-c-d > 40, n*g-a-b-c-d < 75
? How many kg may the last member weigh at most? = n*g-a-b-c-d : kg
? How many kg may the whole team weigh at most? = n*g : kg
? How many kg do the members found so far weigh together? = a+b+c+d : kg

== fete-clean-up
Last year {a:6,8,9,10,12} volunteers needed {b:60,90, 120} minutes to clear up after the fête. [This year the same work has to be done|The mess is just as big this year], but {c:3..6} more volunteers stay to help, all equally quick.
where whole a*b/(a+c)
? How many minutes does the clearing up take this year? = a*b/(a+c) : minutes
? How many minutes are saved compared with last year? = b-a*b/(a+c) : minutes
? Afterwards every volunteer of this year eats {k:2..3} rolls. How many rolls are eaten? = (a+c)*k : rolls

== fete-takings-compare (jamaica)
The food tent took {a:$400..$900 by 20}, which is {b:$60..$150 by 10} more than the games took. The bookstall took {f:1/4,1/2,1/5} as much as the games.
[After that|Out of these takings] the school paid {c:$50..$120 by 10} for the sound system.
where whole (a-b)*f
? How much was left of the takings of food, games and books? = a+a-b+f*(a-b)-c : dollars
? How much did the bookstall take? = f*(a-b) : dollars
