topic: snow-and-ice
place: us

== snow-shoveling-driveways
who S: woman
{S} shovels snow for her neighbors. She charges {c:$10..$20} for a driveway and {a:$4..$8} for a sidewalk. On Saturday she shoveled {d:4..9} driveways and {e:5..12} sidewalks, and on Sunday she shoveled {k:2 as "twice"} as many driveways as on Saturday, but no sidewalks.
? How much money did she make on Saturday? = c*d+a*e : dollars
? How much money did she make in total? = c*d+a*e+c*(k*d) : dollars
? If each driveway takes her {f:20,30,40} minutes, how many minutes did she spend on driveways on Sunday? = k*d*f : minutes

== snow-fort-blocks
{S} and {S:his} brother are building a snow fort. {S} makes {a:20..50} blocks of snow, and {S:his} brother makes {b:2..3 times} as many. {c:3..6} walls of the fort each need {d:10..18} blocks, and then they use {e:2..4} rows of {f:3..6} blocks for the tower.
where a+a*b > c*d+e*f
? How many blocks do they have left? = a+a*b-c*d-e*f : blocks
? How many blocks did they make in total? = a+a*b : blocks
? How many blocks did they use? = c*d+e*f : blocks

== snow-three-days-depth
It snowed {c:4..12} inches on Monday, {a:3..10} inches on Tuesday and {b:3..10} inches on Wednesday. On Thursday the sun melted {d:10%,20%,25%,50%} of the snow, and on Friday it melted {e:20%,50%} of what was still there.
where whole d*(c+a+b)*2
? How many inches of snow were left after Friday? = c+a+b-d*(c+a+b)-e*(c+a+b-d*(c+a+b)) : inches
? How many inches of snow fell in total? = c+a+b : inches
? How many inches of snow melted on Thursday? = d*(c+a+b) : inches

== snow-snowballs-melt
who S: woman, T: man
{S} made {b:10..24} snowballs and her brother {T} made {a:2..3 times} as many. Then their cousin came and made {c:1/2} as many snowballs as {S}.
where whole b*c
? How many snowballs did they make altogether? = b+a*b+b*c : snowballs
? How many snowballs did {T} and their cousin make in total? = a*b+b*c : snowballs
? If they threw {d:15..40} of the snowballs, how many were left? = b+a*b+b*c-d : snowballs where b+a*b+b*c > d

== snow-plow-city-streets
A city has {d:120..300 by 10} miles of streets. {c:3..6} snow plows each clear {a:4..8} miles per hour for {b:3..6} hours.
where d > c*a*b+10
? How many miles of streets still have to be cleared? = d-c*a*b : miles
? How many miles did all the plows clear? = c*a*b : miles
? If {e:2 words} more plows of the same kind had worked for {b} hours, how many miles would have been cleared in total? = (c+e)*a*b : miles

== snow-skiing-lift-tickets
who S: man
{S} takes his wife and {b:2..4} children skiing for {c:2..4} days. A lift ticket costs {a:$60..$90 by 5} per day for an adult and {d:$30..$50 by 5} per day for a child. They rent skis for the children for {e:$15..$25} per child per day.
? How much do the lift tickets for {S} and his wife cost in total? = 2*a*c : dollars
? How much do they spend on the children altogether? = b*c*(d+e) : dollars
? What is the total cost of the whole trip? = 2*a*c+b*c*(d+e) : dollars

== snow-icicle-length
An icicle on {S}'s roof is {a:6..15} inches long. It grows {b:2 words} inches every night, and every day the sun melts {c:0.5} of an inch.
? How long will the icicle be after {d:4..8} nights and {d} days, in inches? = a+d*(b-c) : inches
? How many inches does the icicle grow in {d:4..8} nights if the sun does not shine at all? = d*b : inches
? {S} breaks it off when it is {e:24..36 by 3} inches long. After how many days and nights is that? = (e-a)/(b-c) : days where whole (e-a)/(b-c)

== snow-salt-bags-steps
{S} needs {a:3..6} cups of salt for the steps every time it snows, and {b:2 as "twice"} as much for the driveway. A bag contains {c:60..120 by 12} cups of salt.
? How many cups of salt does {S} need every time it snows? = a+a*b : cups
? For how many snowfalls is {o:1 as "one"} bag enough? = floor(c*o/(a+a*b)) : snowfalls
? If it snows {d:5..9} times this winter, how many bags does {S:he} have to open? = ceil(d*(a+a*b)/c) : bags

== snow-sled-hill-minutes
It takes {S} {a:4..8} minutes to climb up a hill with {S:his} sled and {b:1 as "one"} minute to slide down. {S:He} stays for {c:60..150 by 15} minutes, and {S:he} spends {d:10..20 by 5} minutes of that on drinking hot chocolate.
where whole (c-d)/(a+b)
? How many times is {S:he} able to slide down the hill? = (c-d)/(a+b) : times
? How many minutes does {S:he} spend on climbing up the hill in total? = (c-d)/(a+b)*a : minutes
? How many minutes does {S:he} spend on sledding, with climbing up? = c-d : minutes

== snow-ice-rink-skates
who S: woman
{S} works at an ice rink. Today {a:120..260 by 10} people came. {f:1/2,1/5,2/5} of them rented skates for {b:$4..$7}, and all the others brought their own skates. Everybody paid {c:$6..$10} to get in.
where whole a*f
? How much money did the rink make in total today? = a*c+a*f*b : dollars
? How many people brought their own skates? = a-a*f : people
? How much money did the rink get for renting skates? = a*f*b : dollars

== snow-school-closed-days
A school has to be open for {a:180} days this year. It has been open for {b:90..120} days. There are {c:14..20} more weeks of {d:5} school days each until the summer, but {e:3..8} of these days are vacation days, and {f:2..6} days are lost because of snow.
where b+c*d > e+f, b+c*d-e-f < a
? For how many days will the school be open this year if nothing is changed? = b+c*d-e-f : days
? By how many days must the school year be made longer? = a-(b+c*d-e-f) : days

== snow-jackets-on-sale
who S: man
A winter coat that costs {a:$80..$160 by 10} is on sale for {b:10%,20%,30%,50%} off. {S} buys {c:2..4} of these coats for his children, and {d:3..5} pairs of gloves that cost {e:$8..$15} each.
where whole a*b
? How much does {S} pay for the coats? = c*(a-a*b) : dollars
? What's the total price of everything he buys? = c*(a-a*b)+d*e : dollars
? How much money does he save because of the sale? = c*a*b : dollars

== snow-penguin-feeding-ice
At the zoo, {a:12..24} penguins live on a big block of ice. Each penguin eats {b:3..5} fish in the morning and {c:1..2} more fish in the evening than in the morning. {S} brings {d:10..14} buckets with {e:20,25} fish in each.
where d*e > a*(b+(b+c))
? How many fish do the penguins eat per day in total? = a*(b+(b+c)) : fish
? How many fish are left at the end of the day? = d*e-a*(b+(b+c)) : fish
? How many fish does {o:1 as "one"} penguin eat in the evening? = (b+c)*o : fish

== snow-walk-in-storm-speed
{S} usually walks to school at a speed of {a:240,250,280,300} feet per minute, and it takes {S:him} {b:10..20} minutes. In deep snow {S:he} can only walk {r:50%,40%,80%} as fast.
where whole a*r, whole b/r
? How many feet is it to school? = a*b : feet
? How many minutes does it take {S:him} in deep snow? = b/r : minutes
? How many minutes earlier does {S:he} need to leave in deep snow? = b/r-b : minutes

== snow-hot-soup-servings
who S: woman
After a snowstorm, {S} cooks soup for {a:18..40} neighbors without power. She has {b:5..8} gallons of soup, and a gallon is {q:16} cups. Everyone eats {c:2 words} cups, and {d:3..8} of the neighbors take an additional cup.
where b*q > a*c+d
? How many cups of soup are left? = b*q-a*c-d : cups
? How many cups of soup do the neighbors eat in total? = a*c+d : cups
? If the remaining soup is frozen in boxes of {e:4 words} cups, how many full boxes are there? = floor((b*q-a*c-d)/e) : boxes where b*q-a*c-d > 2*e

== snow-lake-ice-thickness
The ice on a lake has to be {a:8..12} inches thick before people can drive on it. Today it is {b:2..4} inches thick and grows {c:0.5} inches per day.
? In how many days will it be thick enough to drive on? = (a-b)/c | d: b+c*d = a : days
? How thick will the ice be in {d:4..7} days, in inches? = b+c*d : inches
? {S} wants to go fishing on the ice when it is {e:5 words} inches thick. How many days does {S:he} have to wait? = (e-b)/c : days

== snow-snowmen-carrots
who S: man
{S} wants to build {a:6..15} snowmen with his class. Each snowman needs {b:3 words} balls of snow, {c:5..9} stones for the face and the coat, and {o:1 as "one"} carrot. His students have already found {d:20..40} stones.
where a*c > d
? How many more stones do they need? = a*c-d : stones
? What is the total number of things needed for all the snowmen? = a*(b+c+o) : things
? If carrots come in bags of {e:4,5,6}, how many bags does {S} have to buy? = ceil(a*o/e) : bags

== snow-roof-weight-square-feet
The flat roof of a garage measures {a:20..30} feet by {b:12..18} feet. {o:1 as "One"} inch of snow weighs about {c:2..3 by 0.5} pounds per square foot. After a storm there are {d:6..12} inches of snow on the roof.
? How many pounds of snow are on the roof? = a*b*o*c*d : pounds
? If {S} shovels off {f:1/2,1/4} of the snow, how many pounds does {S:he} shovel? = a*b*o*c*d*f : pounds
? What is the area of the roof in square feet? = a*b : square feet

== snow-flights-canceled
Because of the ice, {r:10%,20%,25%,30%} of the {a:80..240 by 20} flights from an airport were canceled, and {f:1/2,1/4} of the other flights were late. Each canceled flight had {b:90..120 by 10} passengers.
where whole a*r, whole (a-a*r)*f
? How many flights left on time? = (a-a*r)*(1-f) : flights
? How many passengers had a canceled flight? = a*r*b : passengers
? How many flights were late? = (a-a*r)*f : flights

== snow-firewood-winter
{S} has {a:200..400 by 10} logs for the winter. {S:He} burns {b:4..6} logs per day in December and {k:2 as "twice"} as many per day in January. {S:He} burned wood for {c:12..20} days in December and {d:8..12} days in January.
where a > b*c+k*b*d
? How many logs are left? = a-b*c-k*b*d : logs
? How many logs did {S:he} burn in total? = b*c+k*b*d : logs
? If {S:he} now buys {e:50..120 by 10} more logs, how many logs does {S:he} have? = a-b*c-k*b*d+e : logs

== snow-hockey-game-time
who S: man
{S} plays ice hockey. A game has {a:3 words} periods of {b:15,20} minutes each, and there are {c:2 words} breaks of {d:10,15} minutes. The ice has to be cleaned for {e:10..20 by 5} minutes before the game.
? How many minutes pass from the start of the cleaning to the end of the game? = a*b+c*d+e : minutes
? If the game starts at {t:5:00 pm..7:30 pm by 15}, at what time does it end? = t+(a*b+c*d)/60 : clock
? {S} was on the ice for {r:25%,40%,60%} of the playing time. For how many minutes was he on the ice? = a*b*r : minutes where whole a*b*r

== snow-average-snowfall
In the last {n:4 words} winters, {S}'s town got {a:30..70} inches, {b:30..70} inches, {c:30..70} inches and {d:30..70} inches of snow.
? What is the average snowfall per winter in these {n} winters? = mean(a,b,c,d) : inches where whole (a+b+c+d)/4
? How many inches of snow fell in all of these winters combined? = a+b+c+d : inches
? How many more inches of snow fell in the first of these winters than in the second? = a-b : inches where a > b

== snow-truck-loads-away
who S: woman
The parking lot of a mall is covered with {a:600..1200 by 60} tons of snow. A truck can take away {b:10,12,15} tons at a time, and each trip takes {c:20,30,40} minutes. {S}, the manager, decides to rent {d:3..5} trucks.
where whole a/b/d
? How many trips must be made altogether? = a/b : trips
? How many hours will it take until all the snow is gone? = a/b/d*c/60 : hours where whole a/b/d*c/60
? If a truck costs {p:$60..$90 by 5} per trip, what is the total cost? = a/b*p : dollars

== snow-shovels-in-store
A store had {a:40..90} shovels. After the first storm it sold {f:1/2,1/4,1/5} of them. Before the second storm it ordered {b:20..50} more shovels, and during that storm it sold {c:15..40}.
where whole a*f, a-a*f+b > c
? How many shovels does the store have left? = a-a*f+b-c : shovels
? How many shovels did the store sell in total? = a*f+c : shovels
? If a shovel costs {p:$14..$25}, how much more money did the store make after the first storm than during the second storm? = (a*f-c)*p : dollars where a*f > c

== snow-ice-cubes-trays
{S} makes ice cubes for a party. {S:He} has {a:3..6} trays, and each tray makes {b:12,14,16} cubes. It takes {c:3 words} hours until the cubes are frozen, and then {S:he} fills the trays again.
? How many ice cubes does {S} have after {d:9 words} hours? = d/c*a*b : ice cubes
? How many hours does {S:he} need to make {e:4..6} full sets of all the trays? = e*c : hours
? If {f:18..30} guests get {g:3..5} cubes each, how many cubes does {S:he} need? = f*g : ice cubes

== snow-mitten-pairs-unknown
who S: woman
{S} knitted a certain number of mittens last winter. She gave {f:1/2,1/3} of the mittens to her grandchildren and sold {a:8..20 by 2} mittens at the fair. Her dog chewed up {b:2..4} mittens, and she has {c:6..18 by 2} mittens left.
where whole (a+b+c)/(1-f)
? How many mittens did {S} knit last winter? = (a+b+c)/(1-f) | x: x-f*x-a-b = c : mittens
? How many mittens did she give to her grandchildren? = (a+b+c)/(1-f)*f : mittens

== snow-trip-up-north-hours
who S: man
{S} drives {a:120..240 by 60} miles to his sister's house. On a dry road he can drive {b:60} miles per hour, but with snow on the road he can drive only {c:30,40} miles per hour. He also has to stop for {d:10..25 by 5} minutes to put chains on the tires.
? How many minutes longer does the trip take with snow and chains? = a/c*60-a/b*60+d : minutes
? How many hours does the trip take on a dry road? = a/b : hours
? How many minutes does the trip take in total with snow and chains? = a/c*60+d : minutes

== snow-hot-cocoa-school-party
After a snow day, {b:4..6} classes have a cocoa party. There are {a:20..28} students and {c:2..3} adults in each class. Everybody drinks {d:2 words} cups, and {e:10..30} cups are spilled by accident.
? How many cups of cocoa do they drink in total? = d*b*(a+c) : cups
? How many cups have to be made altogether, with the cups that are spilled? = d*b*(a+c)+e : cups
? If a gallon is {f:16} cups, how many gallons have to be made for the cups that they drink, if only full gallons are made? = ceil(d*b*(a+c)/f) : gallons
