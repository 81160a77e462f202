topic: pottery
place: us

== pottery-shelf-of-mugs
{S} fills a kiln with {a:5..9} trays of {b:8..12} mugs. {c:2..4} mugs on the upper trays crack, and the same number crack on the lower trays. {S} keeps {d:3..6} of the good mugs, and sells the others in sets of {n:4 words}.
where whole (a*b-c-c-d)/n
? How many sets does {S} have to sell? = (a*b-c-c-d)/n : sets
? How many mugs did not crack? = a*b-c-c : mugs
? If each set costs {p:$40..$70 by 5}, how much money will {S} make? = (a*b-c-c-d)/n*p : dollars

== pottery-class-studio-of-eight
The number of bowls that the kids of the pottery class made: Anna {a:3..9}, Ben {b:3..9}, Cody {c:3..9}, Dora {d:3..9}, Eli {e:3..9}, Fay {f:3..9}, Gus {g:3..9} and Hana {h:3..9}.
~ The teacher gives a beautiful certificate to each participant.
? How many bowls did the kids make [in total|altogether]? = a+b+c+d+e+f+g+h : bowls
? How many more bowls did Anna, Ben and Cody make together than Dora? = a+b+c-d : bowls
? The teacher puts all the bowls in the kiln in loads of {m:20}. How many loads are there? = ceil((a+b+c+d+e+f+g+h)/m) : loads

== pottery-studio-supplies-for-classes
who S: woman
{S} is the owner of a pottery studio and gets ready for {i:4..8} birthday parties. Each party needs an apron set for {h:$25..$40 by 5}, a cake for {c:$18..$30}, {a:6..12} lumps of clay at {b:$3..$5} each, {d:3..6} jars of glaze at {e:$6..$9} each and {f:8..12} brushes at {g:$2..$3} each.
? How much does {S} need to spend on all of the parties? = i*(h+c+a*b+d*e+f*g) : dollars
? What does a single party cost her? = h+c+a*b+d*e+f*g : dollars
? How many brushes does she buy? = i*f : brushes

== pottery-wheel-time-for-vases
A vase takes {b:20..40 by 5} minutes on the wheel, and painting a vase takes {a:2..3 times} as long. {S} has the whole week for it, except for {c:2..3} days when the studio is closed.
where whole (b+a*b)/60*12
? How many minutes does it take {S} to make and paint a vase? = b+a*b : minutes
? How many hours does it take for {n:8..24 by 4} vases? = n*(b+a*b)/60 : hours where whole n*(b+a*b)/60
? If {S} spreads the work for {n} vases evenly over the days of the week when the studio is open, how many minutes will {S:he} work on each? = n*(b+a*b)/(7-c) : minutes where whole n*(b+a*b)/(7-c)

== pottery-two-weeks-of-dishes
Every week {S} makes {a:8..15} plates and {c:6..12} cups for each of {b:3..5} restaurants. After {n:2..3} weeks the restaurants send back a single dish each because of scratches.
? [How many dishes are still at the restaurants after that?|Calculate how many dishes are still at the restaurants after that.] = (a*b+c*b)*n-b : dishes
? How many plates does {S} make in a week? = a*b : plates
? How many more plates than cups does {S} make in {n} weeks? = n*b*(a-c) : plates where a > c

== pottery-price-cut-on-seconds
{S} had {a:20..40} flower pots. {b:5..12} of them had small faults and were given away. The good pots were sold for {c:$6..$12} each, and {S} also got {d:$15..$30 by 5} for an old shelf and {e:$40..$80 by 10} for teaching a class.
? How much money did {S} get [altogether|in total|combined]? = e+d+c*(a-b) : dollars
? How many good pots were there? = a-b : pots
? How much more money would {S} have made if the pots that were given away had been sold at the same price? = b*c : dollars

== pottery-clay-bags-pounds
{S} bought {a:3..6} bags of clay with {b:25} pounds in each. A plate takes {c:1.5,2} pounds of clay and a teapot takes {d:3..4} pounds. {S:He} wants to make {e:12..20 by 2} plates and {f:4..8} teapots.
where a*b > e*c+f*d+2
? [How many pounds of clay will be left?|Find out how many pounds of clay will be left.] = a*b-e*c-f*d : pounds
? How many pounds of clay does {S} need for the plates and the teapots? = e*c+f*d : pounds
? With what will be left, how many more teapots could {S} make? = floor((a*b-e*c-f*d)/d) : teapots where a*b-e*c-f*d > 2*d

== pottery-kiln-temperature-rise
The kiln is at {a:70..90} degrees when {S} turns it on. For the first {b:3..4} hours its temperature goes up by {c:150..200 by 10} degrees per hour, and after that by {d:250..350 by 10} degrees per hour until it is able to bake clay at {e:1900..2300 by 50} degrees.
~ {S} figured out the settings after {v:2..4} incorrect tries.
where e > a+b*c+2*d
? How hot is the kiln, in degrees, after {b} hours? = a+b*c : degrees
? How hot is it, in degrees, after {n:5..6} hours? = a+b*c+(n-b)*d : degrees where a+b*c+(n-b)*d < e
? How many more degrees than after {b} hours are needed to bake clay? = e-(a+b*c) : degrees

== pottery-beads-and-bowls-percent
{S}'s bowls normally cost {p:$20..$36 by 2}. For the first hour of the fair, they were {r:25%,50%} off, and {a:6..14} were sold. Later {b:8..20} were sold at the normal price. {S:He} had to pay {c:$30..$60 by 5} for a table.
? How much money was left for {S} after paying for the table? = a*p*(1-r)+b*p-c : dollars
? What did a bowl cost in the first hour? = p*(1-r) : dollars
? [How many bowls were sold at the fair?|Determine how many bowls were sold at the fair.] = a+b : bowls

== pottery-glaze-mix-ounces
A green glaze is made of {a:3,5,7} parts blue powder to {b:2 digits} parts yellow powder. {S} wants {n:30..140 by 5} ounces of green powder. Blue powder costs {p:$2..$4} per ounce.
where whole n/(a+b)
? How many ounces of blue powder does {S} need? = n/(a+b)*a : ounces
? How much does the blue powder cost? = n/(a+b)*a*p : dollars
? How many fewer ounces of yellow than of blue go into the glaze? = n/(a+b)*(a-b) : ounces where a > b+1

== pottery-handles-and-helpers
who S: woman, T: man
{S} throws {a:10..18} mugs an hour. Her son {T} puts the handles on, {b:6..9} mugs an hour. They both begin at {t:9:00 am..10:00 am by 30}.
where a > b
? How many mugs without a handle are there after {n:2..4} hours? = n*(a-b) : mugs
? {S} makes {c:60..120 by 6} mugs. How many hours will {T} need for the handles of all of them? = c/b : hours where whole c/b
? At what time has {T} put on {d:24..54 by 3} handles? = t+d/b : clock where whole d*60/b

== pottery-museum-pieces-buried
Scientists found {a:90..200 by 10} pieces of old pots buried near [a river|a beach]. {b:1/5,1/10,3/10} of the pieces were from bowls and {c:1/2,2/5} were from jars. Nobody knows about the rest, except for {d:5..9} pieces of a lamp.
where whole a*b, whole a*c, a-a*b-a*c > d+3
? For how many of the pieces is it unknown what they come from? = a-a*b-a*c-d : pieces
? How many pieces were from bowls or jars? = a*b+a*c : pieces
? A jar was in {n:8..12} pieces. How many whole jars could there have been at most? = floor(a*c/n) : jars

== pottery-bulk-order-restaurant
A restaurant orders {a:40..80 by 10} plates at {p:$12..$18} each, {k:2 times} as many bowls at {q:$8..$11} each, and {b:15..30} mugs at {s:$6..$7} each. For orders of more than {m:$1000} {S} takes {r:5%,10%} off of the total.
~ On its menu the restaurant has brie, shrimp, ravioli with parmesan and artichokes.
where a*p+a*k*q+b*s > m
? How much will the restaurant have to pay? = (a*p+a*k*q+b*s)*(1-r) : dollars
? How much do the bowls cost before the discount? = a*k*q : dollars
? How many pieces does the restaurant order? = a+a*k+b : pieces

== pottery-turns-of-the-wheel
A pottery wheel makes {a:80..150 by 10} rotations per minute. {S} needs {b:4..7} minutes for a cup and {c:8..12} minutes for a bowl.
~ The wheel slows down when the lights flicker.
? How many times does the wheel turn for a bowl? = a*c : times
? How many more times does the wheel turn for {m:2..3} bowls than for {n:2..3} cups? = a*(m*c-n*b) : times
? How many rotations does the wheel make in {d:30} seconds? = a*d/60 : rotations

== pottery-broken-in-the-mail
{S} mailed {a:50..120 by 10} cups. {r:10%,20%,30%} of them were broken when they arrived, and {f:1/2} of the people whose cups had been broken asked for a new cup. Each mailed box holds a single cup and costs {p:$6..$9} to send.
where whole a*r*f
? How many people asked for a new cup? = a*r*f : people
? How much did {S} pay to send all the cups, with the new ones? = (a+a*r*f)*p : dollars
? How many cups arrived whole the first time? = a-a*r : cups

== pottery-piggy-banks-painted
The kids at a summer camp are painting {x:piggy banks|clay gnomes|clay frogs}. {a:8..15} kids paint {b:2..3} {x} each, {c:5..9} kids paint {d:4} each, and {S} paints the {e:6..12} that are left over.
? How many {x} were there? = a*b+c*d+e : {x}
? How many kids are painting? = a+c : kids
? All the {x} are sold to the parents for {p:$4..$7} each, but {n:3..7} parents forget to pay. If each of these takes a single {x:1}, how much money is collected? = (a*b+c*d+e-n)*p : dollars

== pottery-studio-rent-share
who S: woman
{S} shares a pottery studio with {n:3..5} friends. The rent is {a:$480..$960 by 60} per month, and clay and power cost {b:$120..$240 by 60} per month. All of them pay the same amount, {S} as well.
where whole (a+b)/(n+1)
? How much does each of them have to pay per month? = (a+b)/(n+1) : dollars
? How much will {S} pay in a year? = (a+b)/(n+1)*12 : dollars
? If a friend moves away, by how much will {S}'s monthly part go up? = (a+b)/n-(a+b)/(n+1) : dollars where whole (a+b)/n

== pottery-candle-holders-back-to-start
who S: man
{S} gave {a:5..12} candle holders to his neighbors. Then he sold {f:1/2} of the ones that remained, and after that he made {b:6..15} new ones. Now he has {c:20..40}.
where c > b+3
? How many candle holders did he have at the beginning? = (c-b)/f+a | x: (x-a)*f + b = c : candle holders
? How many did he sell? = c-b : candle holders

== pottery-round-tray-spacing
A tray in {S}'s kiln is {a:20..30 by 2} inches long and {b:15..24 by 3} inches wide. Every cup needs a square of {c:4,5} inches on a side so that the cups do not touch.
? How many cups fit along the length of the tray? = floor(a/c) : cups
? How many cups fit on a tray, if all stand in straight rows? = floor(a/c)*floor(b/c) : cups
? How many square inches is the tray? = a*b : square inches

== pottery-lessons-cards-cost
"A single lesson is {a:$25..$35}. A card for {n:10} lessons is {b:$200..$240 by 10}," says the notice. {S} wants to take {c:23..28} lessons.
where n*a > b
? How much will {S} pay if {S:he} buys {d:2 words} cards and pays for the rest of the lessons without a card? = d*b+(c-d*n)*a : dollars
? How much does {S} save with a card compared to {n} single lessons? = n*a-b : dollars

== pottery-ages-of-old-vases
The blue vase is {a:60..90} years old. The green vase is {b:12..20} years younger than the blue vase, and the red vase is {k:2 times} as old as the green vase.
? How old is the red vase? = (a-b)*k : years
? [What is the average age of the vases?|Determine the average age of the vases.] = mean(a,a-b,(a-b)*k) : years where whole (a+(a-b)+(a-b)*k)/3
? How many years older is the red vase than the blue vase? = (a-b)*k-a : years where (a-b)*k > a+1

== pottery-water-jugs-liters (any)
{S} makes jugs that hold {a:1.5,2.5} liters. {S:His} cousin makes jugs that hold {b:250,500} ml more.
? How many ml does the cousin's jug hold? = a*1000+b : ml
? How many liters do {n:4..8 by 2} of {S}'s jugs hold? = n*a : liters
? How many of {S}'s jugs can be filled from a barrel of {c:30,45,60} liters? = c/a : jugs where whole c/a

== pottery-two-cities-drive
{S} drives to a fair in another city with {a:40..70 by 5} bowls. The fair is {b:120..240 by 30} miles away, and {S}'s van goes {c:15,20} miles per gallon of gas, which costs {p:$3..$4 by 0.5} per gallon. {S:He} sells {r:60%,80%} of the bowls at {q:$15..$25} each and drives back home.
where whole a*r
? [How much does {S}|How much money does {S}] pay for the gas, there and back? = 2*b/c*p : dollars
? [How much money does {S} have|What is the amount of money that {S} has] left from the sales after paying for the gas? = a*r*q-2*b/c*p : dollars
? How many bowls does {S} take back home? = a-a*r : bowls

== pottery-teacups-for-dolls
who S: woman
{S} makes tiny tea sets for dolls. Each set contains {a:4 words} teacups, as many saucers, and a single pot. She was able to finish {b:6..12} sets this month, and then dropped a box with {c:3..8} teacups.
? How many pieces, with nothing broken, are in the sets of this month? = b*(a+a+1) : pieces
? How many new teacups and saucers would she have to make for {d:3..5} more sets? = d*(a+a) : pieces
? If all the teacups in the box broke, how many pieces of this month are still whole? = b*(a+a+1)-c : pieces

== pottery-drying-shelf-count
On Monday there were {a:20..45} pots drying on {S}'s shelf. On each day from Tuesday to Friday, {S:he} put {b:6..10} new pots on it and took {c:3..5} dry ones off.
? How many pots were on the shelf on Friday evening? = a+4*(b-c) : pots
? How many pots did {S} put on the shelf from Tuesday to Friday? = 4*b : pots
? How many times does {S} have to walk to the kiln with Friday's dry pots if {S:he} carries {d:2 words} at a time? = ceil(c/d) : times

== pottery-tile-mural-school
A school wants a mural of clay tiles with the name of each student on a tile. There are {a:5..6} grades with {b:3..4} classes each, and each class has {c:20..28} students. {d:8..20} students have left the school, and their tiles stay empty.
? [How many students were in the school at first?|Calculate how many students were in the school at first.] = a*b*c : students
? [How many tiles have a name?|Find out how many tiles have a name.] = a*b*c-d : tiles
? A tile costs {p:$2..$3}. How much does the mural cost with the empty tiles? = a*b*c*p : dollars

== pottery-night-market-vendor
{S} takes {a:60..100 by 5} cups to a night market. Before the music starts {S:he} sells {f:1/5,2/5} of them at {p:$9..$12} each, and during the music {S:he} sells {b:10..20} more cups for {q:$2..$3} less.
where whole a*f, a-a*f > b+4
? How much money does {S} take in? = a*f*p+b*(p-q) : dollars
? How many cups does {S} have to take back home? = a-a*f-b : cups
? [How many cups are sold at the market?|Determine how many cups are sold at the market.] = a*f+b : cups

== pottery-glazes-for-schools-in-town
There are {a:3..5} elementary schools and {b:2..3 times} as many middle schools in a county. Every school has {c:4..6} classes that make {d:10..20} bowls each. In the elementary schools, each class makes {d} cups in addition to the bowls.
? How many bowls and cups do all the classes make? = (a+a*b)*c*d+a*c*d : pieces
? [How many bowls are made in all the schools?|Calculate how many bowls are made in all the schools.] = (a+a*b)*c*d : bowls
? [How many classes take part [in total|altogether]?|Find out how many classes take part [in total|altogether].] = (a+a*b)*c : classes

== pottery-boxes-minus-shelf-shares
{S} fired {a:8..14} trays of {b:10,12} mugs. {S:He} gave {c:5..8} stores {d:8..10} mugs each, and {e:4..12} mugs were cracked. All the mugs that were left were shared by the stores, except for {f:2..3} stores that did not want any more.
where a*b > c*d+e, whole (a*b-c*d-e)/(c-f), c > f+1
? How many additional mugs did each of the stores that wanted more get? = (a*b-c*d-e)/(c-f) : mugs
? [How many mugs were left before they were shared?|Determine how many mugs were left before they were shared.] = a*b-c*d-e : mugs
? How many mugs did {S} make? = a*b : mugs

== pottery-clay-left-from-two-boxes
who S: man
{S} has {d:8..15} pounds of red clay, {c:10..20} pounds of gray clay and {a:12..24} pounds of white clay. His friend gives him {b:6..12} pounds of black clay, and he uses up all of the gray clay.
? How many pounds of clay does he have left? = d+a+b : pounds
? How many pounds of clay did he have before his friend came? = d+c+a : pounds
? How many more pounds of clay did he have before than after all this? = c-b : pounds where c > b+1

== pottery-marbles-of-two-friends
who S: woman, T: woman
At the pottery studio, {S} makes clay marbles, and so does her friend {T}. {S} has {a:30..60} marbles, which is {b:5..15} more marbles than {T} has. {S} gives a total of {c:6..12} marbles to kids in the park, and {T} loses {f:1/2,1/5} of her marbles.
where whole (a-b)*f
? How many marbles do they have in total at the end? = a-c+(a-b)-(a-b)*f : marbles
? How many marbles did {T} have at first? = a-b : marbles
? How many marbles does {S} have left? = a-c : marbles
