topic: basketball
place: us

== basketball-driveway-hours
{S} shoots baskets in the driveway {a:3..6} evenings a week for {b:20..45 by 5} minutes each time, and on the {c:2} days of the weekend for {d:40..90 by 10} minutes a day.
~ The hoop hangs {n:9..10} feet above the ground.
where whole (a*b+c*d)/60*2
?< How many hours a week does {S} [shoot baskets|spend shooting]? = (a*b+c*d)/60 : hours
? {S:His} aunt promised {p:$2..$5} for every hour. How much will {S} have after {w:4..8} weeks? = (a*b+c*d)/60*p*w : dollars where whole (a*b+c*d)/60*p*w

== basketball-members-fit
A rec center league has {a:80..240 by 20} members. {b:20%,25%,30%,40%} of them are children and {c:10..30} members are seniors.
[Of all the others|Among the rest], {d:10%,25%,50%} are injured, and besides, {e:3..12} healthy members are out of town.
~ The oldest of the seniors still plays every week.
where whole a*b, whole d*(a-a*b-c), a-d*(a-a*b-c)-e > 10, (1-d)*(a-a*b-c) > e+5
? How many members are neither children nor seniors? = a-a*b-c : members
? How many members are injured? (No child or senior is.) = d*(a-a*b-c) : members
? How many members of the league are healthy and in town? = a-d*(a-a*b-c)-e : members

== basketball-points-run
{S} scored {a:14..28} points in the opening game and the same number in the next. In the third game {S:he} [had|scored] {b:3..8} points fewer than that, and in the last game {c:2..10} points more than in the third.
[The tournament had {d:4} games.|That made {d:4} games.]
~ {S} is also a very good swimmer.
where whole (a+a+a-b+c+a-b)/d
? How many points did {S} score in the last game? = c+a-b : points
? What was {S}'s average for the tournament? = (a+a+a-b+c+a-b)/d : points per game
? How many points did {S} score in all? = a+a+a-b+c+a-b : points

== basketball-cooler-percent
who S: woman
Coach {S} asked each of her {a:8..20 by 2} players to bring {b:2..4} bottles of water for the cooler. Every second player on the list was also asked to bring a sports drink. Everybody did as told, and nothing else was in the cooler.
where whole a*b/(a*b+a/2)*100
? How many drinks were in the cooler? = a*b+a/2 : drinks
? What percentage of the drinks [in the cooler|] was water? = a*b/(a*b+a/2)*100 : percent

== basketball-court-tape
To mark a small court in a church hall {S} needs {a:30..60 by 3} feet of tape for the free throw lane and {b:40..80} yards of it for the edges. {S:He} [is going to mark|marks] {c:2..4} such courts.
The tape is sold in rolls of {d:20..60 by 5} yards.
~ The hall has been used for choir concerts for {n:15..40} years.
?< How many yards of tape does {S} use? = c*(a*12+b*36)/36 : yards
? How many feet of tape [go into|are needed for] a single court? = a+b*3 : feet
? How many rolls must {S} buy? = ceil(c*(a*12+b*36)/36/d) : rolls

== basketball-jersey-return
{a:60..120} jerseys were delivered to the team store. {b:3..8} had tears, {c:4..10} had the wrong number, and {d:10..20} were [put aside|set aside] for the players' relatives. For every {e:5} of the other jerseys, the maker [adds|throws in] {f:2..3} free beanies.
~ The store is {n:2..9} blocks from the arena.
where whole (a-b-c-d)/e
? How many jerseys can the store sell? = a-b-c-d : jerseys
? How many beanies does the store get? = f*(a-b-c-d)/e : beanies
? The torn jerseys and those with a wrong number are sent back for a refund of {p:$18..$30} each. How large is the refund? = (b+c)*p : dollars

== basketball-camp-snacks
At summer camp {a:6..12} cabins of {b:8..10} kids each play basketball. {c:4..15} kids sit out because of poison ivy.
Every kid who plays [gets|is given] {d:2..3} granola bars a day.
~ The dining hall serves macaroni on Mondays.
? How many kids play? = a*b-c : kids
? How many granola bars are [handed out|eaten] in {e:5..10} days? = e*d*(a*b-c) : granola bars
? A box holds {f:12, 24} bars. How many boxes must be opened on each day? (The bars left over go to the cook.) = ceil(d*(a*b-c)/f) : boxes

== basketball-free-throws
[In practice|At practice] {S} took {a:40..100 by 10} free throws and made {r:60%..90% by 10} of them. {T} took {b:30..80 by 10} and made {s:50%..80% by 10} of {T:his} throws.
where whole a*r, whole b*s, a*r > b*s+1
who S: woman, T: man
? How many free throws did they make together? = a*r+b*s : free throws
? How many more did {S} make than {T}? = a*r-b*s : free throws
? What percentage of all their free throws went in? = (a*r+b*s)/(a+b)*100 : percent where whole (a*r+b*s)/(a+b)*100

== basketball-two-and-three
hide g:6..14, h:2..7
let n = g + h
let t = 2*g + 3*h
{S} made {n} baskets from the field. Some of them counted {p:2} points, and the long shots counted {q:3}. [Without free throws|Leaving out free throws], that gave {S:him} {t} points.
~ The crowd stood up after each long shot.
? How many long shots did {S} make? = (t-p*n)/(q-p) | x, y: x + y = n, q*x + p*y = t : shots
? How many baskets counted {p} points? = (q*n-t)/(q-p) | y, x: x + y = n, q*x + p*y = t : baskets

== basketball-bracket-fee
{a:16, 32} teams enter a knockout tournament; a team that loses is out, and there are no ties. Each team pays {p:$120..$240 by 20}. Every game is run by {b:2..3} referees, who get {q:$25..$40 by 5} a game apiece.
~ The final is aired live on a local station.
where a*p > (a-1)*b*q
? How much do the referees cost? = (a-1)*b*q : dollars
? How much of the entry money is left [after the referees are paid|when all referees are paid]? = a*p-(a-1)*b*q : dollars

== basketball-shoe-savings
"How long until you can buy those shoes?" asked {T}.
{S} shrugged. "They are {a:$110..$180 by 5}. I have {b:$15..$40 by 5} already, and I [babysit|get paid for babysitting] {c:2..3} evenings a week at {d:$10..$15} an evening. But I spend {e:$5..$10} of that each week on lunch."
where whole (a-b)/(c*d-e)
? How much does {S} save in a week? = c*d-e : dollars
? In how many weeks will {S} have the money? = (a-b)/(c*d-e) | w: b + w*(c*d-e) = a : weeks
? How many weeks would it take if {S} spent nothing on lunch? = ceil((a-b)/(c*d)) : weeks

== basketball-gym-floor
The wooden floor of a gym [is|measures] {a:84..94 by 2} feet by {b:50} feet. A can of finish covers {c:350, 400, 500} square feet and costs {p:$45..$70 by 5}. The janitor [applies|puts on] {d:2..3} coats.
~ Dancing shoes are not allowed on it.
? How many cans does the janitor need [for all coats|in all]? = ceil(a*b*d/c) : cans
? What do the cans cost? = ceil(a*b*d/c)*p : dollars

== basketball-tall-cousins
who S: man, T: man, V: man
{S} is {a:70..76} inches tall. His cousin {T} is {b:3..7} inches taller, and {V}, the shortest in the family, is {c:6..14} inches shorter than {T}.
~ All the cousins play center for their schools.
? How many inches above the floor is the top of {V}'s head when he stands on a box {m:10..20} inches high? = a+b-c+m : inches
? What is their average height? = mean(a,a+b,a+b-c) : inches where whole mean(a,a+b,a+b-c)
? If {V} grows {g:2..3} inches a year and {S} has stopped growing, after how many years will {V} be as tall as {S}? = (c-b)/g : years where whole (c-b)/g, c > b+g

== basketball-liga-court (philippines)
The barangay wants to [roof|cover] its court. The roof costs {a:₱90000..₱200000 by 10000}. The mayor gives {r:40%,50%,60%}, and a fiesta brings in {b:₱8000..₱20000 by 1000}. The {c:20..60 by 5} families [around the court|nearby] share the rest equally.
~ The court is used for basketball, weddings and vaccinations alike.
where whole (a-a*r-b)/c, a-a*r-b > 0
? How much does the mayor give? = a*r : pesos
? How much must the families pay together? = a-a*r-b : pesos
? What is each family's share? = (a-a*r-b)/c : pesos

== basketball-seat-sections
The arena has {a:12..20} sections with {b:150..400 by 50} seats in each. [Because of a leaking roof|Since the roof leaks,] {c:2..4} sections are closed tonight, and in the others {r:80%,90%,70%} of the seats are taken.
~ Free parking is limited to {n:300..600 by 50} cars.
?< How many fans have a seat at the Rockets' game tonight? = (a-c)*b*r : fans where whole (a-c)*b*r
? How many seats in the open sections are empty? = (a-c)*b*(1-r) : seats where whole (a-c)*b*r
? If a seat costs {p:$20..$45 by 5}, how much would the closed sections bring if they were full? = c*b*p : dollars

== basketball-ball-pump
With the hand pump {S} fills a ball in {a:3..6} minutes; {T} uses a compressor and fills {b:3..5} balls in that time. There are {c:36..90} flat balls.
[Both start at the same moment.|They begin together.]
where whole c/(b+1)
? Suppose instead that {S} comes {m:4..10} minutes late, while {T} begins on time. How many minutes after {T}'s start are all the balls full? = (c-m*b/a)/((b+1)/a)+m : minutes where whole m*b/a, whole (c-m*b/a)/((b+1)/a), c > m*b/a
? How many of the balls does {T} fill? = c/(b+1)*b : balls

== basketball-stat-decline
In the first period the Owls scored {a:24..40 by 4} points. In the second they scored {f:25%,50%} fewer, in the third {b:2..9} points more than in the second, and in the last period {c:6..15} points fewer than {k:2 as "twice"} the number of the third.
where whole a*f, k*(a-a*f+b) > c
? How many points did the Owls score in the third period? = a-a*f+b : points
? How many points did they score in the last period? = k*(a-a*f+b)-c : points
? What was the Owls' final score? = a+a-a*f+a-a*f+b+k*(a-a*f+b)-c : points

== basketball-poster-print (canada)
{S} prints posters for the high school finals. The copy shop charges {p:$0.40..$0.80 by 0.1} for each of the first {a:50} posters and {q:$0.20..$0.30 by 0.1} for every further poster. {S} needs {b:80..150 by 10}.
{T} and {S} hang them in {c:10..20} hallways and buildings, the same number in each.
who S: woman, T: man
where whole b/c
? How many posters hang in each place? = b/c : posters
? What does the copy shop charge for all the posters? = a*p+(b-a)*q : dollars
? How much would {S} save with another shop that charges {s:$0.20..$0.30 by 0.05} for every poster? = a*p+(b-a)*q-b*s : dollars where a*p+(b-a)*q > b*s

== basketball-water-tub
The ice tub in the locker room holds {a:80..150 by 10} gallons. It is filled at {b:4..8} gallons a minute, but a worn plug lets {c:2..3} gallons a minute [leak out|escape].
where whole a/(b-c)
? How many minutes does it take to fill the tub? = a/(b-c) : minutes
? How many gallons leak out while the tub is being filled? = a/(b-c)*c : gallons
? How many minutes sooner would the tub be full with a new plug? = a/(b-c)-a/b : minutes where whole a/b

== basketball-card-trade
{S} collects basketball cards. {S:He} had some, gave {b:4..9} cards to each of {a:3..6} cousins, [bought|picked up] a pack of {c:8..11} and then sold {f:1/2,1/3,1/4} of what {S:he} had. Now {d:40..120} cards are left.
where whole d/(1-f), a*b > c
? How many cards did {S} have just before the sale? = d/(1-f) : cards
? How many cards did {S} sell? = d/(1-f)*f : cards
? How many cards did {S} have at first? = a*b-c+d/(1-f) | x: (x-a*b+c)*(1-f) = d : cards

== basketball-road-trip
The team bus left at {t:7:00 am..9:30 am by 15} for a game {a:150..330 by 30} miles away. It drove at {b:50, 60} miles per hour and stopped {c:2 times} for {d:15..30 by 5} minutes each.
where whole a/b*10
? At what time did it [get there|arrive]? = t+a/b+c*d/60 : clock
? The bus uses a gallon of diesel for every {e:6, 10, 15} miles. How much diesel did it burn on the way there and back? = 2*a/e : gallons

== basketball-season-charity
For every point that the Hawks score, a grocery store gives {p:$2..$4} to a shelter; for every blocked shot it gives {q:$5..$8}. In {a:10..20} games the Hawks averaged {b:60..85} points and {c:3..6} blocked shots a game.
~ The shelter houses {n:18..60} dogs.
? How much did the store give altogether? = a*b*p+a*c*q : dollars
? Another store matched {r:25%,50%} of this sum. How much did the shelter receive from both? = (a*b*p+a*c*q)*(1+r) : dollars

== basketball-playing-time (australia)
A junior match lasts {a:40} minutes, and {b:5} players are on court at every moment. The coach has {c:8, 10} players.
? Of the children, {d:2..3} play only {m:10..15 by 5} minutes each, and all the others share the rest of the time equally. How many minutes does each of the others play? = (a*b-d*m)/(c-d) : minutes where whole (a*b-d*m)/(c-d)
? If {d:2..3} of the children are ill and all the others play equally long, how many minutes does each of the others play? = a*b/(c-d) : minutes where whole a*b/(c-d)

== basketball-hoop-business
who S: mr
{S} assembles hoops in his garage. A kit costs him {a:$90..$140 by 10}, and he sells the finished hoop for {r:40%..80% by 10} more. Delivery by his nephew, which {S} pays, is {b:$10..$15} a hoop.
[Last month|In May] {c:8..20} hoops were sold.
~ His wife works in a bank {n:12..30} miles away.
? For how much does {S} sell a hoop? = a+a*r : dollars
? What does {S} earn on a hoop after paying for the kit and the delivery? = a*r-b : dollars
? What did {S} earn [last month|in that month]? = c*(a*r-b) : dollars

== basketball-rebound-race
So far {S} has {a:90..140} rebounds and {T} has {b:60..85}. From now on {S} gets {c:4..6} a game and {T} gets {d:7..10}.
where whole (a-b)/(d-c), a-b > 2*(d-c)
? After how many more games [do they have|will they have] equally many rebounds? = (a-b)/(d-c) | g: a+c*g = b+d*g : games
? How many rebounds will each of them have when they have equally many? = a+c*(a-b)/(d-c) : rebounds
? How far is {T} behind {S} after {g:2} more games? = a+g*c-b-g*d : rebounds where a+g*c > b+g*d+1

== basketball-halftime-pizza
During the break the boosters sell pizza. They ordered {a:12..25} pizzas, cut into {b:8} slices each, at {p:$9..$13} a pizza. Slices go for {q:$2..$3}. At the end {c:6..30} slices are cold, and they are given to the [band|cheerleaders] for nothing.
~ Some customers prefer salami, others broccoli.
where (a*b-c)*q > a*p
? If slices went for {z:$1} more and {m:10..20} fewer slices were sold, how much money would the boosters make after paying for the pizzas? = (a*b-c-m)*(q+z)-a*p : dollars where a*b > c+m+40
? How much money do the boosters make, after paying for the pizzas? = (a*b-c)*q-a*p : dollars
? How many slices must be sold to cover the cost of the pizzas? = ceil(a*p/q) : slices

== basketball-streak
On Monday {S} made {a:5..12} shots in a row. [Every day after that|On each following day], the streak was {b:2..4} shots longer than on the day before.
? How many more shots did {S} make on Thursday and Friday together than on Monday and Tuesday together? = a+3*b+a+4*b-a-a-b : shots
? What was the total of the streaks from Monday to Friday? = 5*a+10*b : shots
? On Saturday {S} only managed {f:1/2,1/3,1/4} of Friday's streak. How long was it? = (a+4*b)*f : shots where whole (a+4*b)*f, (a+4*b)*f > 1
