topic: carpentry
place: us

== carpentry-savings-lumber-week
{S} has {a:$200..$900 by 50} in [a savings account|a coffee can]. {S:He} spends {b:1/5,1/4,1/10} of the money on lumber and {c:1/2,2/5,3/10} of the money on a table saw. Then {S:he} pays {d:$10..$35 by 5} for sandpaper.
[To make the money back|After that], {S} fixes porches and earns {e:$30..$80 by 5} a day for a whole week.
where whole a*b, whole a*c, a-a*b-a*c > d+20
? How much money does {S} have at the end of that week? = a-a*b-a*c-d+e*7 : dollars
? How much did {S} spend on the lumber and the saw [in total|altogether]? = a*b+a*c : dollars
? How much money did {S} have left before {S:he} started to fix porches? = a-a*b-a*c-d : dollars

== carpentry-shelf-boards-sold
{S} bought {a:40..120 by 4} pine boards and {b:20..80 by 4} oak boards at a lumber yard. {c:4..16 by 4} of the boards were [cracked|warped], so {S:he} threw them away.
Each shelf needs {d:2..4} boards, and {f:3..5} shelves make a bookcase. {S} sells each bookcase for {e:$90..$240 by 10}.
where whole (a+b-c)/d, whole (a+b-c)/d/f
? How much money will {S} get for all the bookcases? = e*(a+b-c)/d/f : dollars
? How many shelves is {S} able to make? = (a+b-c)/d : shelves

== carpentry-sawmill-truckloads
A sawmill [gets|cuts] {a:20..90 by 5} logs a day, and each log gives {b:60,80,90,120} feet of board. The boards are cut into pieces {c:6,8,10} feet long and tied up in bundles of {d:15,20,25}. A truck holds {e:2..6} bundles, and the mill earns {f:$150..$400 by 50} for each full truck.
where whole a*b/c/d, whole a*b/c/d/e
? How much does the mill earn per day? = f*a*b/c/d/e : dollars
? How many pieces does the mill cut in a day? = a*b/c : pieces
? If each bundle weighs {w:90..200 by 10} pounds, how many pounds does a full truck carry? = e*w : pounds

== carpentry-nails-each-day
~ {S} is building a treehouse for {S:his} kids in the backyard, about {n:8..14} feet off the ground.
{S} hammered in {a:20..60} nails on Sunday, {b:20..60} on Monday, {c:20..60} on Tuesday, {d:20..60} on Wednesday, {e:20..60} on Thursday, {f:20..60} on Friday and {g:20..60} on Saturday.
? [What was the average number of nails per day that week?|Find the average number of nails per day that week.] = mean(a,b,c,d,e,f,g) : nails per day where whole (a+b+c+d+e+f+g)/7
? How many more nails did {S} use on the weekend, Saturday and Sunday, than on Monday? = a+g-b : nails where a+g > b
? [What is the total number of nails that {S} hammered in from Monday to Friday?|Determine the total number of nails that {S} hammered in from Monday to Friday.] = b+c+d+e+f : nails

== carpentry-bowls-father-daughter
who S: man, T: woman
In January, {S} turned {d:4..9} wooden bowls and his daughter {T} turned {a:3..12}.
The next month {S} made {b:2..3 times} as many bowls as in January, and in March he made {c:2..3 times} as many as in February. {T}'s bowls from January to March went up by the same amount as his.
? How many bowls did {S} and {T} make in January and March combined? = d+d*b*c+a+(a+d*b*c-d) : bowls
? How many bowls did {T} make in March? = a+d*b*c-d : bowls

== carpentry-deck-with-hot-tub
{S} wants to build a deck that is {a:14..24} feet long and {b:10..14} feet wide, except for a rectangle of {c:5..7} feet by {d:4..6} feet [where the hot tub will go|for the old oak tree].
[Deck boards|The boards] cost {p:$4..$9} per square foot, and {S:he} needs to pay {e:$60..$150 by 10} to have them delivered.
~ {S:His} backyard is full of crickets, ferns and clovers.
? How many square feet will the deck cover? = a*b-c*d : square feet
? [[What is|What's] the total cost of the boards with delivery?|Calculate the total cost of the boards with delivery.] = p*(a*b-c*d)+e : dollars
? {S} also puts a trim board around the hole only. How many feet of trim does {S:he} need to buy? = 2*(c+d) : feet

== carpentry-hourly-and-weekend
{S} works as a carpenter. {S:He} gets {a:$18..$30} per hour on weekdays, and {k:1.5,2} times that amount per hour on Saturdays.
[Last|This past] week {S:he} worked {h:7..9} hours a day from Monday to Friday and {m:3..6} hours on Saturday.
where whole a*k
? How much did {S} earn that week? = a*h*5+a*k*m : dollars
? How many total hours did {S} work? = h*5+m : hours
? How much more would {S} have earned if {S:he} had worked {q:2..3} more hours on Saturday? = a*k*q : dollars

== carpentry-picture-frames-two-sizes
Small picture frames take {a:30..50 by 2} inches of molding and large frames take {b:60..90 by 2} inches. {S} has orders for {c:6..15} small frames and {d:4..12} large ones.
[A stick of molding is|The store sells molding in sticks of] {e:96} inches.
? How many inches of molding does {S} need [in total|altogether]? = a*c+b*d : inches
? If no molding is wasted by cutting, how many sticks should {S} buy? = ceil((a*c+b*d)/e) : sticks
? [How many feet of molding go into the large frames?|Determine how many feet of molding go into the large frames.] = b*d/12 : feet where whole b*d/12

== carpentry-board-left-over
{S} has a board that is {a:8..14} feet long. {S:He} needs to cut off {b:4..7} pieces that are each {c:9..16} inches long. [Ignore the width of the saw cuts.|The saw blade is so thin that its cuts do not count.]
where a*12 > b*c+6
? [How many inches of the board will be left?|Calculate how many inches of the board will be left.] = a*12-b*c : inches
? [How many such pieces could be cut from the whole board?|Find out how many such pieces could be cut from the whole board.] = floor(a*12/c) : pieces

== carpentry-half-then-half-screws
There are {a:80..400 by 20} screws in a box. {S} uses {f:1/2,1/4,1/5} of them to hang the cabinets. {S:He} uses {g:1/2,1/3,3/4} of the remaining screws on a bunk bed, and {c:3..9} more fall into the grass and are never found.
where whole a*f, whole (a-a*f)*g, a-a*f-(a-a*f)*g > c
? [How many screws are left in the box?|Determine how many screws are left in the box.] = a-a*f-(a-a*f)*g-c : screws
? How many screws does {S} use for the bunk bed? = (a-a*f)*g : screws

== carpentry-two-carpenters-porch
{S} can build a porch in {a:6,10,12,15} days. {T}, who has more experience, can build the same porch in {b:3,4,5,6} days.
~ {T} was trained by {n:3..5} experienced builders.
where a > b, whole a*b/(a+b)
? If they decide to work together, how many days will it take? = a*b/(a+b) | t: t/a + t/b = 1 : days
? The owner pays {p:$120..$300 by 10} per day to each of them. How much cheaper is it to hire only {T} than only {S}? = (a-b)*p : dollars

== carpentry-chairs-tables-sets
who S: man
To furnish [a restaurant|an ice cream shop], a man orders {n:8..20} tables and {c:3..6} chairs for each table.
{S}, the carpenter, charges {t:$120..$260 by 10} per table and {p:$35..$80 by 5} per chair. [Because it is a big order|As they are old friends], he takes {r:5%,10%,20%} off of the price.
? What will the man pay for the entire order? = (n*t+n*c*p)*(1-r) : dollars
? How many chairs need to be made? = n*c : chairs
? How much money does the discount save? = (n*t+n*c*p)*r : dollars

== carpentry-birdhouse-stand
who S: woman
{S} sells birdhouses at a craft fair. She sold {a:4..12} on Friday, {b:5..14} on Saturday and {k:2..3 times} as many on Sunday as on Saturday. [The wood|The wood and the paint] for each birdhouse cost her {c:$3..$8}, and she sold each of them for {p:$15..$28}. She paid {e:$25..$60 by 5} for the booth.
~ Before the fair, {S} had practiced what to say to the participants.
? How many birdhouses did {S} sell [in total|altogether]? = a+b+b*k : birdhouses
? What was her profit from the fair? = (a+b+b*k)*(p-c)-e : dollars
? How much money did customers spend at her booth on Sunday? = b*k*p : dollars

== carpentry-door-count-per-house
A contractor is putting up {a:6..20} houses. Each house has {b:6..10} inside doors and {c:2..4} outside doors. {S} is able to hang {d:4..9} doors per day.
~ The architect is {n:45..70} years old and loves sailing.
where whole a*(b+c)/d
? How many days will it take {S} to hang all of the doors? = a*(b+c)/d : days
? Each outside door needs {h:3..4} hinges and each inside door needs {g:2 words}. Calculate the total number of hinges. = a*(b*g+c*h) : hinges
? How many more inside doors than outside doors are there? = a*(b-c) : doors

== carpentry-toy-cars-and-blocks
{S} makes wooden toys in the garage. A toy car takes {a:15..30 by 5} minutes and a set of blocks takes {b:35..60 by 5} minutes.
[Before the holidays|For a charity], {S:he} made {c:8..20} toy cars and {d:3..9} sets of blocks.
~ A certain kind of toy car, with {n:2 words} horns on top, is quite popular.
? How many minutes did it take {S} to make all the toys? = a*c+b*d : minutes
? How many hours did {S} spend on them? = (a*c+b*d)/60 : hours where whole (a*c+b*d)/60
? How many toy cars could {S} have made in the time that the blocks took? = b*d/a : toy cars where whole b*d/a

== carpentry-lumber-price-rise
A sheet of plywood that cost {a:$20..$60 by 5} in spring went up by {r:20%,40%,60%} over the summer. In the fall the price then dropped by {q:5%,10%,25%,50%} [compared to the summer price|of what it had become].
~ Trucks need {v:2..5} days to bring the wood to the city.
? What did a sheet of plywood cost in the fall? = a*(1+r)*(1-q) : dollars
? {S} bought {n:5..12} sheets in summer. How much would {S} have saved by buying them in spring? = n*a*r : dollars

== carpentry-workbench-legs
hide s:4..15, t:3..12
let seats = s+t
let legs = 3*s+4*t
In {S}'s shop there are {seats} stools waiting for varnish. Some of them have {a:3 words} legs and the rest have {b:4 words}. {S} counts {legs} legs in total.
? How many of the stools have {b} legs? = (legs-a*seats)/(b-a) | t, s: s + t = seats, a*s + b*t = legs : stools
? How many of the stools have {a} legs? = (b*seats-legs)/(b-a) | s, t: s + t = seats, a*s + b*t = legs : stools

== carpentry-picket-fence-plan
{S} is planning a picket fence along the front of the yard, which is {a:40..90 by 2} feet wide. Each picket is {b:4,5} inches wide, and there will be a gap of {c:1.5,2,3} inches after each picket.
where whole a*12/(b+c)
? How many pickets does {S} need? = a*12/(b+c) : pickets
? Pickets come in packs of {n:20,25} for {p:$30..$55}. How much will the pickets cost {S}? = ceil(a*12/(b+c)/n)*p : dollars

== carpentry-sanding-start-time
[It takes|You need] {a:20..40 by 5} minutes to sand a chair and {b:10..18} minutes to stain it. {S} has {n:3..6} chairs to do, and {S:he} starts at {t:8:00 am..10:30 am by 15} and does not stop for lunch.
? At what time will {S} finish? = t+n*(a+b)/60 : clock
? How much longer, in minutes, does the sanding of all chairs take than the staining? = n*(a-b) : minutes

== carpentry-cedar-chest-tips
"For a cedar chest I charge {a:$180..$320 by 10}," said {S}. "The wood is {r:30%,40%,25%,35%} of that, and the hinges and the lock are another {b:$15..$30}."
~ {S:His} husky sleeps on the sawdust for {n:9..14} hours every day.
? If {S} builds {c:3..8} chests, how much money is left for {S:him} after these costs? = c*(a-a*r-b) : dollars
? How much does the wood for a chest cost? = a*r : dollars

== carpentry-apprentice-age
who S: man, T: man
{S} has been a carpenter for {a:18..30} years, which is {c:3,6,9} years less than {k:3 times} as long as his brother {T}. {S} was {d:18..24} when he began.
where whole (a+c)/k
? How many years has {T} been a carpenter? = (a+c)/k | x: k*x - c = a : years
? How old is {S} now? = d+a : years
? How many more years has {S} worked than {T}? = a-(a+c)/k : years

== carpentry-plywood-weight-ratio
A truck carries sheets of plywood and bags of nails. There are {a:3..5} sheets for every {b:2 words} bags, and {n:35..140 by 7} things on the truck altogether. A sheet weighs {w:45..70 by 5} pounds, and a bag weighs {v:20..30 by 5} pounds.
where whole n/(a+b), a != 4
? How many sheets of plywood are on the truck? = n/(a+b)*a : sheets
? [What is the combined weight of everything on the truck, in pounds?|Calculate the combined weight of everything on the truck, in pounds.] = n/(a+b)*(a*w+b*v) : pounds

== carpentry-earned-and-spent-share
{S} earned {a:6..12} dollars for each of {b:20..40} birdhouse kits. [With that money|Out of it] {S:he} bought {c:4..9} clamps for {d:$8..$14} each, and {S:he} spent the same amount on a new drill. {S} then gave {e:1/2,1/4,1/5} of what was left after buying the clamps to {S:his} parents, and paid for {f:2..4} lunches at {g:$7..$12} each.
where a*b-c*d > 40, whole e*(a*b-c*d), a*b > c*d+c*d+e*(a*b-c*d)+f*g
? How much money did {S} give away or spend [in total|altogether]? = c*d+c*d+e*(a*b-c*d)+f*g : dollars
? How much money did {S} give to {S:his} parents? = e*(a*b-c*d) : dollars

== carpentry-cabinet-weeks
{S} needs to deliver {n:60..150 by 6} kitchen cabinets. In the first week {S:his} crew finishes {r:1/3,1/6,1/2} of the number, and each week afterwards they finish {c:5..12}.
~ The latest design is displayed on {v:2..4} websites.
where whole n*r, whole (n-n*r)/c, n-n*r > c
? How many weeks does the entire order take? = (n-n*r)/c+1 : weeks
? How many cabinets remain after {m:2 words} weeks? = n-n*r-c : cabinets
? If the customer pays {p:$200..$450 by 50} each and {q:30%,40%,50%} of it in advance, how much is paid in advance? = n*p*q : dollars

== carpentry-pencil-mark-metric
A museum asks for a bench {a:2..4} m long. {S} [saws|cuts] it from a beam of {b:5..7} m and also cuts off {c:4..6} legs of {d:45..55 by 5} cm each.
where (b-a)*100 > c*d+20
? [How many centimeters of the beam are left over?|Determine how many centimeters of the beam are left over.] = (b-a)*100-c*d : centimeters
? [What is the total length of the legs in cm?|Find the total length of the legs in cm.] = c*d : cm

== carpentry-warehouse-hinge-boxes
? If {S} needs {a:150..320 by 5} hinges and {S:he} still has {b:10..40 by 5} of them, how many boxes of {c:24,25,30} does {S:he} need to buy? = ceil((a-b)/c) : boxes

== carpentry-roberta-stools-four-days
{S} makes wooden stools for a fair. On Monday {S:he} makes {b:5..9} stools, and on Tuesday, Wednesday and Thursday {S:he} makes {a:3..7} stools each day. Unfortunately {c:2..4} of the stools are defective. {S} then sells all the other stools for {d:$15..$30} each.
? How much money does {S} get for the stools? = d*(b+a+a+a-c) : dollars
? [What is the total number of stools that {S} makes during these days?|Determine the total number of stools that {S} makes during these days.] = b+a+a+a : stools
? How many stools was {S} able to sell? = b+a+a+a-c : stools

== carpentry-ratio-of-helpers-cookies
A builder brings cookies for the {c:20..60 by 4} people who work on a treehouse village. There are {a:3..5} adults for every {b:2 words} kids among them, and everyone gets {d:2..4} cookies.
where a != 4, whole c/(a+b)
? How many more cookies do the adults get than the kids, [in total|altogether]? = d*c*(a-b)/(a+b) : cookies
? How many kids are there? = c/(a+b)*b : kids
? How many cookies does the builder need to bring? = c*d : cookies

== carpentry-bookshelf-stickers-piles
who S: man
{S} has {a:36..96 by 12} wooden blocks that his grandpa made. He divides them into {b:3,4,6} equal piles, gives a pile to his brother and a pile to his friend, and buys {c:5..20} additional blocks.
? How many blocks does he have now? = c+a-a/b-a/b : blocks
? How many blocks did his brother get? = a/b : blocks
? How many blocks did he give away [altogether|in total|combined]? = a/b+a/b : blocks

== carpentry-quilt-rack-square-pegs
{S} is making game boards. Each game board has {a:4..8} rows of {a} holes, and {b:2..5} more holes along each of its {n:4 words} sides. {S:He} needs a peg for each hole and has a bag of {c:300..900 by 50} pegs.
? How many holes does a game board have? = a*a+b*n : holes
? For how many game boards does {S} have enough pegs? = floor(c/(a*a+b*n)) : boards where c > 2*(a*a+b*n)

== carpentry-peanut-butter-lunch-break
who S: man
On his lunch break, {S} eats {a:2..3} peanut butter sandwiches, and he does this every day from Monday to Friday. Each sandwich takes {b:2} slices of bread, and a loaf of bread contains {c:20,24} slices. His brother eats {d:4 words} slices of bread every day, all week long.
? How many slices of bread do {S} and his brother eat in a week? = a*b*5+d*7 : slices
? How many loaves of bread do they have to buy for {n:4..8} weeks? = ceil(n*(a*b*5+d*7)/c) : loaves
? How many more slices of bread than {S} does his brother eat in a week? = d*7-a*b*5 : slices where d*7 > a*b*5
