topic: tiling-and-flooring
place: us

== tiles-growth-three-years
{S}'s flooring company had {a:100,200,400} customers in its first year. [Every year after that|In each following year], the number of customers went up by {b:10%,20%,50%} compared to the previous year.
where whole a*b, whole b*(a+a*b), whole b*(a+a*b+b*(a+a*b))
? How many customers did the company have in its fourth year? = a+a*b+b*(a+a*b)+b*(a+a*b+b*(a+a*b)) : customers
? How many customers did it have in the second year? = a+a*b : customers
? How many more customers did it have in the third year than in the first? = a*b+b*(a+a*b) : customers

== tiles-flea-market-resale
{S} has {c:$200..$400 by 20} in {S:his} bank account. {S:He} spends some of it on {a:4..9} boxes of tiles at {b:$10..$18} each for {S:his} own bathroom. Then {S:he} pays {d:$20..$40 by 5} for an old marble floor and {e:$10..$30 by 5} to have it cleaned, and sells the clean floor for {f:3..4 times} the total cost of it.
where c > a*b+d+e
? How much money does {S} have now? = c-a*b+f*(d+e)-(d+e) : dollars
? How much profit did the marble floor bring? = f*(d+e)-(d+e) : dollars
? How much money did {S} have left before selling the floor? = c-a*b-(d+e) : dollars

== tiles-carton-broken-shares
{a:100..600 by 100} tiles were taken off a wall. {b:10%,20%} of them were broken, and {c:2 times} as many as the broken ones were too dirty to use. {S} then gave {d:1/2,1/5,1/10} of the good tiles to a friend.
where whole a*b, whole d*(a-a*b-c*a*b)
? How many good tiles does {S} still have? = a-a*b-c*a*b-d*(a-a*b-c*a*b) : tiles
? How many tiles did {S} give to the friend? = d*(a-a*b-c*a*b) : tiles
? How many tiles could not be used? = a*b+c*a*b : tiles

== tiles-slow-and-fast-rates
{T} tears out old tiles while {S} lays new ones. {S} lays {a:12..20} tiles an hour, and {T} tears out {b:6..9} fewer than that. They are done when {S} has laid {c:96..240 by 12} tiles.
where whole c/a, a > b+2
? How many hours did {S} need? = c/a : hours
? How many old tiles did {T} tear out in that time? = c/a*(a-b) : tiles
? How many more tiles has {S} laid than {T} has torn out? = c-c/a*(a-b) : tiles

== tiles-tall-stack-helpers
{d:3..6} helpers carry floor boards up to the [attic|studio]. In the first hour each of them carries {b:6..12} boards, in the second hour {a:2 times} as many, and in the third hour {c:2 times} as many as in the second.
? How many boards do all the helpers carry in those hours? = d*(b+a*b+c*a*b) : boards
? How many boards does each helper carry in the third hour? = c*a*b : boards
? If each board weighs {w:4..9} pounds, how many pounds do the helpers carry in the first hour [altogether|in total|combined]? = d*b*w : pounds

== tiles-weeks-of-laying
Laying the floor of a hotel takes {d:360..960 by 60} hours in total. [There are|The crew is made of] {c:2} young workers who work {a:3..4} hours a day each, and {m:3 words} older workers who work {b:6..8} hours a day each, on {e:5} days a week.
where whole d/(c*a+m*b)/e
? How many weeks will it take to lay the floor? = d/(c*a+m*b)/e : weeks
? How many hours does the entire crew work in a day? = c*a+m*b : hours

== tiles-five-rooms-mean
{S} counts the tiles used in each room: {a:80..160} in the kitchen, {b:60..120} in the bath, {c:40..90} in the hall, {d:30..80} in the laundry room and {e:20..60} in the closet.
? [What is the average number of tiles per room?|Calculate the average number of tiles per room.] = mean(a,b,c,d,e) : tiles per room where whole (a+b+c+d+e)/5
? [How many tiles were used [in total|altogether]?|Calculate how many tiles were used [in total|altogether].] = a+b+c+d+e : tiles
? How many more tiles are in the kitchen than in the hall and the closet combined? = a-c-e : tiles where a > c+e+1

== tiles-carpet-roll-yards
A carpet roll is {a:12} feet wide and {b:60..120 by 12} feet long. {S} has to cover {n:4..8} offices of {c:10..14} feet by {d:8..12} feet. [Assume that no carpet is lost in cutting.|The pieces can be joined so that nothing is wasted.]
where a*b > n*c*d
? [How many square feet of carpet will be left on the roll?|Find out how many square feet of carpet will be left on the roll.] = a*b-n*c*d : square feet
? How many square yards are there on the full roll, if {e:9} square feet make a square yard? = a*b/e : square yards
? How many square feet is the floor of all the offices? = n*c*d : square feet

== tiles-kitchen-square-count
{S} wants to cover a kitchen floor that is {a:10..18 by 2} feet by {b:8..14 by 2} feet with square tiles. Each tile is {c:6,12} inches on a side. Tiles come in boxes of {d:12,20,25} for {p:$18..$45} a box.
where a > b
? How many tiles fit along the longer wall? = a*12/c : tiles
? How many tiles does {S} need for the entire floor? = a*12/c*(b*12/c) : tiles
? [How much does {S} have|How much money does {S} need] to pay for the boxes of tiles? = ceil(a*12/c*(b*12/c)/d)*p : dollars

== tiles-checkerboard-colored
who S: woman
A dance floor has {a:8..20 by 2} rows of {b:10..24 by 2} tiles. {f:1/2} of the tiles are black, {g:1/4} of them are white, and the rest are red. {S} has to replace {r:20%,25%,50%} of the red ones [with golden tiles|because they are cracked].
where whole a*b/4, whole (a*b-a*b*f-a*b*g)*r
? How many red tiles will she replace? = (a*b-a*b*f-a*b*g)*r : tiles
? How many more black tiles than white tiles does the floor have? = a*b*f-a*b*g : tiles
? A red tile costs {p:$2..$5}. How much did the red tiles of the whole floor cost? = (a*b-a*b*f-a*b*g)*p : dollars

== tiles-estimates-compared
{S} got estimates for a new floor of {a:200..500 by 50} square feet. Happy Floors wants {p:$6..$9} per square foot for everything. Best Wood wants {q:$4..$5} per square foot and {b:$200..$500 by 50} extra for taking out the old carpet.
~ Happy Floors has {n:4..5} stars on its website.
~ {S} read the {v:10..30} reviews with care.
where a*p > a*q+b
? How much cheaper is Best Wood? = a*p-a*q-b : dollars
? How much does Happy Floors want [in total|altogether]? = a*p : dollars
? If Happy Floors takes {r:10%,20%} off, what is its new price? = a*p*(1-r) : dollars

== tiles-glue-buckets-left
A bucket of glue covers {a:40,50,60} square feet. {S} glues down a floor of {b:14..22} feet by {c:10..16} feet.
~ The buckets must be used within {n:6..12} months.
where mod(b*c,a) > 0
? How many buckets must {S} open? = ceil(b*c/a) : buckets
? How many more square feet could be glued with what is left in the last bucket? = ceil(b*c/a)*a-b*c : square feet
? At {p:$17..$29} per bucket, how much do the buckets cost? = ceil(b*c/a)*p : dollars

== tiles-bathroom-border-triangles
{S} glues a border around a rectangular mirror that is {a:24..48 by 4} inches wide and {b:36..60 by 4} inches tall. Each piece of the border is a tile of {c:4} inches, laid end to end, and {d:4} more pieces fill the corners.
? How many pieces does {S} need for the border? = 2*(a+b)/c+d : pieces
? How many inches is it around the mirror? = 2*(a+b) : inches
? {n:3..8} pieces [fall on the floor|are dropped] and break, and {S} must buy new ones at {p:$2..$4} each. How much do the new ones cost? = n*p : dollars

== tiles-starting-time-grout
It takes {a:2..3} hours to tile the shower. The glue must then dry for {b:12,16,20,24} hours before {S} is able to put in the grout, which takes {c:45,60,75,90} minutes.
~ The bathroom has a triangular window.
? How many hours pass from the beginning of the work to the end? = a+b+c/60 : hours
? {S} begins at {t:8:00 am..11:30 am by 30}. At what time is the tiling of the shower finished? = t+a : clock
? If {S} charges {p:$30..$50 by 5} per hour of work, but nothing while the glue dries, what does {S} charge? = (a+c/60)*p : dollars where whole (a+c/60)*p

== tiles-laminate-waste-percent
who S: man
{S} bought {a:40..80 by 5} planks for his living room. He used {r:80%,90%} of them on the floor, and {b:2..3} were too crooked. He was able to return the others to the store for {p:$3..$6} each.
where whole a*r, a-a*r > b+1
? How many planks did {S} return? = a-a*r-b : planks
? How much money did he get back? = (a-a*r-b)*p : dollars
? How many planks did he use on the floor? = a*r : planks

== tiles-mosaic-of-rocks
For a mosaic of [an alligator|a blowfish|a dancer], {S} needs {a:200..600 by 50} green stones. {S:He} has {b:40..90 by 10}, {S:his} friend gives {S:him} {k:2 times} as many as {S:he} has, and the rest can be bought in bags of {d:20,25}.
~ It took {n:4..7} weeks to create a similar picture last year.
where a > b+b*k+40
? How many green stones does {S} still need? = a-b-b*k : stones
? How many bags does {S} have to buy? = ceil((a-b-b*k)/d) : bags
? How many stones does the friend give to {S}? = b*k : stones

== tiles-parquet-and-rug-area
A hall is {a:30..50 by 2} feet long and {b:12..20} feet wide. A rug of {c:20..28} feet by {d:8..10} feet lies in the middle of it.
? How many square feet of the floor can still be seen? = a*b-c*d : square feet
? {S} mops {m:40,50} square feet per minute. How many minutes does it take to mop the part that can be seen? = (a*b-c*d)/m : minutes where whole (a*b-c*d)/m
? How many feet longer is it to walk all the way around the hall than all the way around the rug? = 2*(a+b)-2*(c+d) : feet

== tiles-knees-and-breaks-share
{S} can lay {a:8..14} square feet of tile per hour before lunch. After lunch, {S:his} knees hurt and {S:he} lays only {r:50%,75%} as much per hour.
where whole a*r
? How many square feet can {S} lay in {b:4} hours before lunch and {c:3..5} hours after lunch? = a*b+a*r*c : square feet
? How many square feet fewer per hour does {S} lay after lunch? = a-a*r : square feet

== tiles-sample-box-prices
A sample box contains {a:6..10} ceramic tiles, {b:4..8} wood planks and {c:2..5} pieces of carpet. A ceramic tile costs {p:50..90 by 10} cents to make, a wood plank {q:60..95 by 5} cents and a piece of carpet {u:30..45 by 5} cents. The company mails {n:40..120 by 20} boxes to builders.
? What does a sample box cost to make, in dollars? = (a*p+b*q+c*u)/100 : dollars
? What do all the boxes cost, in dollars? = n*(a*p+b*q+c*u)/100 : dollars
? How many samples are sent out [altogether|in total|combined]? = n*(a+b+c) : samples

== tiles-slippers-fourth-graders
At a school with {n:400..900 by 50} students, {r:10%,20%,30%} of the students helped to pay for the new gym floor with {a:$5..$10} each. Parents gave {k:3..4 times} as much as the students, and the state pays the remaining amount. The floor costs {c:$9000..$16000 by 500}.
where c > n*r*a*(1+k)
? How much money did the students give? = n*r*a : dollars
? How much will the state have to pay? = c-n*r*a-n*r*a*k : dollars
? How many students did not help to pay? = n-n*r : students

== tiles-crate-in-metric (canada)
A crate of tiles weighs {a:18..27 by 0.5} kg. The empty crate weighs {b:1.5} kg, and there are {c:10,15,20} tiles in it.
? How many kg do the tiles weigh without the crate? = a-b : kg
? How many grams does a single tile weigh? = (a-b)*1000/c : grams where whole (a-b)*1000/c
? {S} can lift {d:60..90 by 5} kg onto the cart, no more. How many crates can {S} put on it? = floor(d/a) : crates

== tiles-hex-puzzle-months
who T: woman
{T} has saved {a:$90..$200 by 10} for a new kitchen floor. She puts {b:$60..$120 by 10} into the savings account every month, and her mother adds {r:50%} of what {T} puts in. The floor costs {c:$900..$2400 by 100}.
where whole b*r, c > a+2*(b+b*r)
? How much will there be in the account after {n:3..5} months? = a+n*(b+b*r) : dollars where a+n*(b+b*r) < c
? How many months will it take until she has enough money for the floor? = ceil((c-a)/(b+b*r)) : months
? How much does her mother add in a year? = b*r*12 : dollars

== tiles-two-sizes-of-box
hide s:4..18, g:3..15
let boxes = s+g
let pieces = 10*s+25*g
In the garage there are {boxes} boxes of tiles. Small boxes contain {a:10} tiles each, big boxes contain {b:25} tiles each, and there are {pieces} tiles in all the boxes combined.
? How many big boxes are there? = (pieces-a*boxes)/(b-a) | g, s: s + g = boxes, a*s + b*g = pieces : boxes
? How many small boxes are there? = (b*boxes-pieces)/(b-a) | s, g: s + g = boxes, a*s + b*g = pieces : boxes

== tiles-robot-polisher-battery
A machine that polishes floors runs for {a:90,120,150} minutes before its battery is empty, and it polishes {b:25..40 by 5} square feet per minute. A bank needs {c:2000..9000 by 500} square feet of marble polished every night.
where c > a*b
? How many square feet does the machine polish with a full battery? = a*b : square feet
? For how many minutes does the machine have to run every night? = c/b : minutes where whole c/b
? [How many full batteries are needed per night?|Calculate how many full batteries are needed per night.] = ceil(c/(a*b)) : batteries

== tiles-gap-in-the-floor
A row of {n:6..14} planks, each {a:5..7} inches wide, lies next to each other on a floor that is {b:9..12} feet wide.
where b*12 > n*a+2
? [How many inches of the floor are not covered yet?|Find out how many inches of the floor are not covered yet.] = b*12-n*a : inches
? How many planks are needed in total so that the whole width is covered? = ceil(b*12/a) : planks where ceil(b*12/a) > n

== tiles-warm-floor-cables
{S} is putting a warm floor into a bathroom. The cable costs {a:$8..$14} per foot and the room needs {b:40..80 by 5} feet of it. A sensor costs {k:3..5 times} as much as a foot of cable, and the control is {c:$90..$150 by 10}.
? [[What is|What's] the total cost of the warm floor?|Calculate the total cost of the warm floor.] = a*b+a*k+c : dollars
? How much more does the cable cost than the control? = a*b-c : dollars

== tiles-candies-for-the-crew
On each workday, the boss gives every worker {b:2..3} candies in the morning and {a:2..4} candies both at noon and in the evening. There are {c:5..9} workers and they work for {e:4..6} days. A bag contains {d:20,25,30} candies.
? How many candies does each worker get in a day? = b+a+a : candies
? How many bags of candies do they use up [in total|altogether]? = e*c*(b+a+a)/d : bags where whole e*c*(b+a+a)/d
? How many candies does the boss give away in all of those days? = e*c*(b+a+a) : candies

== tiles-monthly-boxes-in-a-year
{S} sells flooring. {S:He} gets {c:2..4} deliveries of {a:5..9} boxes each month, and every box contains {b:20,24,30} tiles. At the end of the year, the boxes of a single delivery turn out to be wet, and {d:6..12} tiles in each of those boxes are damaged.
? How many tiles does {S} get in a year? = c*a*b*12 : tiles
? [How many of the year's tiles are not damaged?|Calculate how many of the year's tiles are not damaged.] = c*a*b*12-a*d : tiles
? How many tiles does a delivery contain? = a*b : tiles

== tiles-left-after-parties-of-glue
{S} had {e:15..30} buckets of glue in the store room and {d:10..25} in the truck. A driver brought {c:2..3} pallets with {a:4..6} rows of {b:5..8} buckets. On the way, a bucket in each of {a} rows was crushed.
? How many good buckets does {S} have now? = e+d+c*a*b-a : buckets
? How many buckets did the driver bring that were not crushed? = c*a*b-a : buckets
? If {S} uses {f:3..5} buckets per day, how many full days will the good buckets last? = floor((e+d+c*a*b-a)/f) : days

== tiles-movie-tickets-after-work
who S: woman
After tiling all day, {S} takes {n:2..3} friends to a movie theater. Each of them, {S} as well, needs a ticket that costs {a:$9..$13}, and she buys {b:2..3} buckets of popcorn for {c:$6..$8} each and {d:3..4} drinks for {e:$3..$4} each. She pays for all of it herself, and she has {f:$100,$120} with her.
where (n+1)*a+b*c+d*e < f
? [How much does {S}|How much money does {S}] spend at the movie theater [in total|altogether]? = (n+1)*a+b*c+d*e : dollars
? How much money does she have left? = f-((n+1)*a+b*c+d*e) : dollars
? How much more do the tickets cost than the popcorn? = (n+1)*a-b*c : dollars
