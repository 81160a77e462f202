topic: bricklaying
place: us

== brick-materials-four-lines
To build a garden wall, {S} buys {a:200..600 by 50} bricks for {b:$0.40..$0.80 by 0.1} each, and {c:6..15} bags of cement for {d:$8..$13} each. [The store|A local store] brings the cement home for {e:$1..$2} per bag, but for a garden behind the house it takes {f:2 times} that amount. {S}'s garden is behind the house. {S:He} also rents a mixer for {g:2..4} days at {h:$25..$45 by 5} a day.
? [How much does {S}|How much money does {S}] spend [in total|altogether]? = a*b+c*d+f*c*e+g*h : dollars
? [How much does {S}|How much money does {S}] pay to have the cement brought to the garden? = f*c*e : dollars
? [What is the cost of the bricks?|Find the cost of the bricks.] = a*b : dollars

== brick-friends-three-shares
who S: man, T: woman
{S} lays {b:60..180 by 12} bricks an hour, and his boss {T} lays {a:2 times} as many. The new helper lays only as many as {S}'s number divided by {c:2..4}.
~ {T} has had {v:15..30} years of practice.
where whole b/c
? If all of them work for {d:4..8} hours, how many bricks will they lay together? = d*(b+a*b+b/c) : bricks
? How many bricks does the new helper lay per hour? = b/c : bricks
? How many more bricks than {S} does {T} lay in {n:2..3 words} hours? = n*(a*b-b) : bricks

== brick-pallet-red-not-used
A pallet has {a:200..600 by 50} bricks. {b:70%,80%,90%} of them are red and all others are gray. {S} uses {c:20%,30%,50%} of the number of bricks on the pallet, and takes only red ones.
where whole a*b, whole a*c, b > c
? [How many red bricks are left on the pallet?|Calculate how many red bricks are left on the pallet.] = a*b-a*c : bricks
? How many gray bricks are on the pallet? = a-a*b : bricks

== brick-invest-in-planters
{S} has {g:$300..$600 by 50} in [a savings account|the bank]. To make brick planters, {S:he} buys a saw for {e:$60..$90 by 10}, {a:4..8} bags of mortar for {b:$7..$12} each and {c:10..20} boxes of bricks for {d:$5..$9} each. Then {S:he} sells all the planters for {f:2..3 times} what everything had cost.
where g > e+a*b+c*d
? How much money does {S} have in the end? = g-(e+a*b+c*d)+f*(e+a*b+c*d) : dollars
? How much did {S} spend before selling anything? = e+a*b+c*d : dollars
? How much money did {S} get for the planters? = f*(e+a*b+c*d) : dollars

== brick-share-of-the-rest-daily
A wall needs {a:500,1000,1500,2000,3000} bricks. Each day {S} lays {b:10%,20%,40%,50%} of the bricks that are still missing in the morning.
where whole a*b, whole b*(a-a*b), whole b*(a-a*b-b*(a-a*b))
? How many bricks has {S} laid after {n:3 words} days? = a*b+b*(a-a*b)+b*(a-a*b-b*(a-a*b)) : bricks
? How many bricks does {S} lay on the second day? = b*(a-a*b) : bricks
? [How many bricks are still missing after the first day?|Find out how many bricks are still missing after the first day.] = a-a*b : bricks

== brick-rows-with-window
A barn wall of {a:12..30} rows would have {b:20..40 by 4} bricks in each row. [To let the air in|So that the hay stays dry], {S} leaves out a single brick in every {c:4,5,8,10}.
where whole a*b/c
? How many bricks does {S} need? = a*b-a*b/c : bricks
? [How many bricks are left out?|Determine how many bricks are left out.] = a*b/c : bricks

== brick-yard-supply-monday
The brickyard had {g:200..400 by 10} bricks on the ground and {e:100..300 by 10} in the shed. A truck came with {a:4..9} pallets of {b:100,120,150} bricks each. By evening {c:80..200 by 10} bricks had been sold to {S}, {d:50..150 by 10} to a church, and {f:5..40 by 5} had been broken.
where g+e > c+d+f
? How many whole bricks does the brickyard have now? = g+e+a*b-c-d-f : bricks
? How many bricks did the truck bring? = a*b : bricks
? [How many bricks were sold that day?|Calculate how many bricks were sold that day.] = c+d : bricks

== brick-weekly-day-off
In {S}'s crew there are {c:4..8} workers. A worker carries {a:10..20} loads a day, with {b:8..12} bricks in each load, but every day a single worker is off and carries nothing. {d:10..40 by 5} bricks a day are dropped and broken on the way.
? How many whole bricks does the crew bring to the wall per day? = c*a*b-a*b-d : bricks
? How many whole bricks does it bring in a week of {n:5..7} work days? = (c*a*b-a*b-d)*n : bricks
? How many bricks does a worker carry per day when not off? = a*b : bricks

== brick-chimney-hours-each
who S: man
It takes {S} {a:6..12} hours to build a chimney by himself. With a helper who is {k:1/2} as fast as he is, it takes less time.
where whole a/(1+k)
? How many hours does it take {S} and the helper together? = a/(1+k) | t: t/a + k*t/a = 1 : hours
? How many hours would the helper need alone? = a/k : hours
? If {S} charges {p:$30..$55 by 5} per hour, how much does he charge for a chimney that he builds by himself? = a*p : dollars

== brick-patio-square-feet
who S: woman
{S} wants a brick patio that is {a:12..20} feet long and {b:8..12} feet wide. It takes {c:4,5} bricks to cover a square foot, and she needs to buy {d:10%,20%} more because some will break.
where whole a*b*c*d
? How many bricks does she need to buy? = a*b*c+a*b*c*d : bricks
? How many square feet is the patio? = a*b : square feet
? Bricks come on pallets of {e:400,500}. How many pallets does she need? = ceil((a*b*c+a*b*c*d)/e) : pallets where a*b*c+a*b*c*d > e

== brick-fireplace-price-offer
"A brick fireplace costs {a:$1800..$3600 by 200} for the bricks and the work," said {S}. "Pay {r:25%,40%,50%} today, {b:$300..$600 by 50} when the bricks come, and the rest when I am finished."
where a-a*r > b+200
? How much is the rest? = a-a*r-b : dollars
? How much has to be paid today? = a*r : dollars
? The customer pays the rest in {n:2..5} equal parts. How much is each part? = (a-a*r-b)/n : dollars where whole (a-a*r-b)/n

== brick-dump-truck-sand
{S} needs {a:9..24 by 1.5} tons of sand. A pickup can carry {b:1.5} tons at a time, and a trip there and back takes {c:40..70 by 10} minutes.
where whole a/b
? How many trips does {S} have to make? = a/b : trips
? How many hours do all the trips take? = a/b*c/60 : hours where whole a/b*c/60
? Gas costs {p:$6..$12} per trip and the sand costs {q:$20..$34 by 2} per ton. How much does it all cost? = a/b*p+a*q : dollars

== brick-mortar-mix-cups
For mortar, {S} mixes cement, lime and sand in the ratio {a:2 digits} to {b:1 digits} to {c:9 digits}. {S:He} fills the mixer with {n:36..120 by 12} shovels of them altogether.
? [How many shovels of sand are in the mixer?|Determine how many shovels of sand are in the mixer.] = n/(a+b+c)*c : shovels
? How many more shovels of sand than of cement are there? = n/(a+b+c)*(c-a) : shovels

== brick-two-walls-feet
The north wall of a farm is {a:20..60 by 4} feet longer than {k:2 times} the south wall, and together they are {n:200..500 by 20} feet long.
where whole (n-a)/(k+1), (n-a)/(k+1) > 20
? How long, in feet, is the south wall? = (n-a)/(k+1) | s: s + k*s + a = n : feet
? How long, in feet, is the north wall? = n-(n-a)/(k+1) : feet
? {S} is able to build {m:8,10,20} feet per day. How many days does {S:he} need for both walls? = n/m : days where whole n/m

== brick-paid-per-brick-vs-hour
Bricklayers at [a new museum|the mall] can choose. Plan A pays {p:$22..$34} an hour. Plan B pays {q:40..70 by 5} cents for each brick. {S} lays {n:50..90 by 5} bricks per hour and works {h:8} hours a day.
? How much would {S} earn per day with plan A? = p*h : dollars
? How much would {S} earn per day with plan B, in dollars? = q*n*h/100 : dollars
? How many more dollars per day does {S} earn with plan B? = q*n*h/100-p*h : dollars where q*n/100 > p

== brick-mailbox-columns-leftover
{S} gets {a:400..900 by 50} bricks for free from an old school. [A mailbox column takes|For a mailbox column {S:he} uses] {b:60..110 by 5} bricks.
where mod(a,b) > 3
? How many full columns is {S} able to build? = floor(a/b) : columns
? How many bricks have to be left over? = mod(a,b) : bricks
? If {S} sells each column for {p:$150..$260 by 10}, what is the most money that {S:he} can get? = floor(a/b)*p : dollars

== brick-hourly-breaks
{S} started laying bricks at {t:7:00 am..8:30 am by 15}. {S:He} worked for {a:2..3 by 0.5} hours, rested for {b:15,20,30} minutes, and then worked for another {c:90..180 by 15} minutes until lunch.
? At what time did {S} have lunch? = t+a+(b+c)/60 : clock
? How many minutes did {S} work before lunch? = a*60+c : minutes
? If {S} lays {d:3..5} bricks every {e:2 digits} minutes, how many bricks did {S:he} lay after the rest? = c/e*d : bricks where whole c/e*d

== brick-hand-me-down-trowels
{S} has {a:12..30} trowels. {r:1/2,1/3} of them are rusty, and {S:he} throws those away. {S:His} grandpa gives {S:him} {b:3..8} and then {S} buys {c:2..3 times} as many as the grandpa gave.
where whole a*r, a-a*r > 2
? How many trowels does {S} have now? = a-a*r+b+b*c : trowels
? How many new trowels did {S} buy? = b*c : trowels

== brick-school-fundraiser-names
To raise money, a school sells bricks with names on them for the sidewalk. A small brick costs {p:$25..$40 by 5} and a large brick {q:$60..$90 by 10}. The school sells {a:40..120 by 10} small ones and {r:20%,30%,50%} as many large ones. {S} can put them into the ground for {c:$2..$5} apiece.
where whole a*r
? How much money does the school collect? = a*p+a*r*q : dollars
? How much does the school have left after paying {S}? = a*p+a*r*q-(a+a*r)*c : dollars
? How many bricks have to be put into the ground? = a+a*r : bricks

== brick-height-of-rows-inches
A brick is {a:2.25} inches tall, and each layer of mortar is {b:0.5,0.75} inches. Each row of the wall is a layer of mortar with bricks on it. {S}'s wall should be at least {c:4..6} feet tall.
? How many rows does {S} need? = ceil(c*12/(a+b)) : rows
? How tall is a wall of {n:8..20 by 4} rows, in inches? = n*(a+b) : inches

== brick-average-of-crew
{n:3 words} bricklayers laid {a:300..500 by 10}, {b:300..500 by 10} and {c:300..500 by 10} bricks in a contest. The number that {S} laid in the same contest was {d:20..60 by 10} higher than their average.
where whole (a+b+c)/3
? How many bricks did {S} lay? = mean(a,b,c)+d : bricks
? How many bricks did the {n} others lay [in total|altogether]? = a+b+c : bricks

== brick-age-of-buildings
The brick library is {a:60..120} years old. It is {b:15..30} years older than the courthouse, and the fire station is {k:1/2} as old as the courthouse.
~ During the pandemic the library was closed for {n:8..14} weeks.
where whole (a-b)*k
? How old is the fire station? = (a-b)*k : years
? In how many years will the library be {d:150 digits} years old? = d-a : years
? [What is the combined age of the library and the courthouse?|Determine the combined age of the library and the courthouse.] = a+a-b : years

== brick-tower-game-kids
The kids of a kindergarten build towers out of {a:80..200 by 10} foam bricks. {S} takes {b:8..20}, {T} takes {c:3..9} more than {S}, and {U} takes as many as {S} and {T} combined. The teacher puts the rest back into the box.
~ A fluffy toy mouse sits on top of the box.
where a > 4*b+2*c+4
? How many foam bricks does {U} take? = b+b+c : bricks
? [How many foam bricks go back into the box?|Calculate how many foam bricks go back into the box.] = a-2*(b+b+c) : bricks

== brick-trip-with-bricks-miles
A truck drives {a:90..240 by 10} miles with a load of bricks at {b:30,40,45} miles per hour, and then drives back home empty, [which takes|this time in] {c:1/2} an hour less.
~ At {n:2..3} checkpoints the driver had to show his papers.
where whole a/b*2, a/b > c+1
? How many hours did the whole drive, there and back, take? = a/b+a/b-c : hours
? How many miles did the truck drive [altogether|in total|combined]? = a+a : miles
? The truck needs a gallon of fuel for every {d:5,6,10} miles. How many gallons did it use, there and back? = (a+a)/d : gallons where whole (a+a)/d

== brick-oven-pizza-payoff
{S} paid {a:$800..$1600 by 50} to have a brick oven built behind {S:his} restaurant. With it, {S:he} sells {b:12..30} more pizzas per day than before, with a profit of {c:$3..$6} on each.
~ The oven is so hot that a pizza takes only {n:2..4} minutes.
? How many days will it take until the oven has paid for itself? = ceil(a/(b*c)) : days
? How much more profit does {S} make in a week because of the oven? = b*c*7 : dollars
? After {m:30..60 by 10} days, how much more profit has {S} made than {S:he} paid for the oven? = m*b*c-a : dollars where m*b*c > a+20

== brick-free-delivery-limit
who S: woman
Delivery is {d:$60..$90 by 5} for orders of less than {e:$500,$600}, and free for larger orders. {S}'s order comes to {a:300..450 by 50} bricks at {b:$0.80..$1.00 by 0.1} each, so she has to pay for delivery. Her neighbor tells her to order some {c:$12,$15} bags of mortar as well, up to the limit.
where a*b < e
? What does {S} have to pay for the bricks with delivery? = a*b+d : dollars
? How many of the bags must she add, at least, to get free delivery? = ceil((e-a*b)/c) : bags where e-a*b > c

== brick-field-trip-money-for-kids
who S: woman
{S} has {c:$90..$150 by 10} and takes {a:7..10} people to a brick museum, among them herself and her husband. She pays {b:$5..$8} for the ticket of everyone except herself and her husband, who get in for free because they work there. The parking costs {d:$6..$12}.
where c > b*(a-2)+d+5
? How much money does she have left after the tickets and the parking? = c-b*(a-2)-d : dollars
? How many of the people need a ticket? = a-2 : people
? How much do the tickets cost [altogether|in total|combined]? = b*(a-2) : dollars

== brick-bricks-shared-by-builders
{c:3..5} builders share {a:4..9} packs of {b:30,60} tiles and another {b} loose tiles equally.
where whole b/c
? How many tiles does each of them get? = a*b/c+b/c : tiles
? How many tiles do they share [in total|altogether]? = a*b+b : tiles
? [How many of each builder's tiles come out of the packs?|Determine how many of each builder's tiles come out of the packs.] = a*b/c : tiles

== brick-walk-minutes-per-day
who S: man
{S} must dig a ditch that is {a:60..180 by 12} feet long. He can dig {b:4,5,6} feet in an hour. He wants to finish this week, but he has {c:2..3} days of the week off.
where whole a/b, whole a/b/(7-c)*60
? How many minutes per day must he dig if he digs for the same time on every day that he does not have off? = a/b/(7-c)*60 : minutes
? How many hours does it take him to dig the ditch? = a/b : hours

== brick-baking-cake-for-the-crew
who S: woman
{S} is baking cupcakes for the crew that is building her house. A batch takes {a:2..3} cups of flour and {b:1.5} cups of sugar, and it makes {c:12} cupcakes. There are {d:8..14} people in the crew, and each of them eats {e:3} cupcakes.
? How many batches does she have to bake? = ceil(d*e/c) : batches
? How many cupcakes does the crew eat? = d*e : cupcakes
? She bakes {n:2..4 by 2} batches. How many more cups of flour than of sugar does she use? = n*(a-b) : cups

== brick-run-a-mile-in-seconds
who S: man, T: man
{S} and {T} run a race around a brick tower. {S} can run a lap in {a:60..90 by 5} seconds. {T}, the older brother, needs {b:10..20} more seconds for each lap, and he also rests for {c:30,40} seconds during the race. They run {d:4..8} laps.
? How many seconds does it take {T} to run the race, with the rest? = d*(a+b)+c : seconds
? By how many seconds does {S} win the race? = d*b+c : seconds
? How many seconds does {S} need for the race? = d*a : seconds
