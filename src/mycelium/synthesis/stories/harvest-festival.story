topic: harvest-festival
place: us

== hvst-pumpkins-picked-and-smashed
who S: woman
{S} picked {a:15..40} pumpkins for the harvest festival, and {k:2..3 times} as many pumpkins were picked by her friends. After that her brother drops {b:3..9} of them. {c:1/2,1/4} of the pumpkins that are still good are carved, and the rest are sold.
where whole (a+a*k-b)*c
? How many pumpkins are sold? = a+a*k-b-c*(a+a*k-b) : pumpkins
? How many pumpkins are carved? = c*(a+a*k-b) : pumpkins
? If each pumpkin is sold for {p:$4..$8}, how much money will they make? = (a+a*k-b-c*(a+a*k-b))*p : dollars

== hvst-apple-bushel-share
{S} has {a:3..6} bushels of apples from {S:his} farm and gets {b:2 as "twice"} as many bushels from {S:his} uncle. {S:He} wants to sell them in bags. Each bushel fills {c:8..12} bags, and {S:he} sells each bag for {d:$3..$6}.
? How many bags of apples can {S:he} fill? = c*(a+a*b) : bags
? How much money does {S:he} make with all of the apples? = c*(a+a*b)*d : dollars
? If {e:10%,20%,25%} of the bags are not sold, how many bags are sold? = c*(a+a*b)*(1-e) : bags where whole c*(a+a*b)*e

== hvst-hayride-wagon-rides
A wagon takes {a:12..20} people on a hayride at a time. {b:4 words} of the seats are kept for the workers, so they can't be sold. The ride costs {c:$3..$6}, and there are {d:10..20} rides on Saturday and {e:8..15} rides on Sunday. All the seats that can be sold are sold.
? How much money do the rides make in total? = c*(a-b)*(d+e) : dollars
? How many people take a ride on Saturday, not counting the workers? = d*(a-b) : people
? How much more money do the rides make on Saturday than on Sunday? = c*(a-b)*(d-e) : dollars where d > e

== hvst-corn-maze-two-prices
who S: man
{S} takes {c:6..12} children from his town to a corn maze. He needs tickets for {a:2..4} adults, himself included, and for all of the children. A ticket costs {b:$8..$12} for an adult and {h:1/2 as "half"} as much for a child. He has ${d:100..150 by 10 digits}.
where whole b*h, d > a*b+c*(b*h)
? How much money will he have left? = d-a*b-c*(b*h) : dollars
? How much do the tickets cost in total? = a*b+c*(b*h) : dollars

== hvst-stall-rent-and-corn
{S} rents a stall at the festival for {f:$30..$60 by 5} per day. {S:He} has {a:5..9} baskets with {b:20..30} ears of corn in each, but {c:4..12} ears are eaten by mice and {d:5..10} are given away. {S:He} sells each of the remaining ears for {e:$0.50,$1}.
where (a*b-c-d)*e > f+5
? How many ears of corn can {S:he} sell? = a*b-c-d : ears of corn
? How much money does {S:he} get for the corn? = e*(a*b-c-d) : dollars
? How much money does {S:he} have left after paying for the stall for {o:1 as "one"} day? = e*(a*b-c-d)-f*o : dollars

== hvst-quilts-and-pillows
{S}'s grandmother makes quilts for the harvest festival. She needs {a:20..30} hours for a quilt and {b:3..6} hours for a pillow. She makes {c:2..4} quilts and {d:5..10} pillows, and she works {e:4..6} hours per day.
? How many hours does she need in total? = a*c+b*d : hours
? How many days does it take her to make everything? = ceil((a*c+b*d)/e) : days
? If a quilt sells for {p:$150..$250 by 10} and a pillow sells for {q:$20..$35 by 5}, how much money can she make? = c*p+d*q : dollars

== hvst-pie-contest-slices
There are {a:8..15} pies in the pie contest. Each pie is cut into {b:8} slices. The {c:3..5} judges each eat {o:1 as "one"} slice of every pie, and the remaining slices are sold to the visitors for {d:$2..$4} each.
? How many slices do the judges eat in total? = a*c*o : slices
? How many slices are sold to the visitors? = a*b-a*c*o : slices
? How much money is made by selling the slices? = (a*b-a*c*o)*d : dollars

== hvst-scarecrows-on-field
who S: woman
{S}'s students make scarecrows. There are {a:20..40} boys and girls in her class, and {b:5..8} scarecrows are already done. The students work in groups of {c:4,5}, and each group makes {d:2..3} more scarecrows.
where whole a/c
? How many scarecrows will there be in total? = b+a/c*d : scarecrows
? How many groups are there? = a/c : groups
? Every scarecrow needs {e:2 words} shirts. How many shirts are needed for the scarecrows that the groups make? = a/c*d*e : shirts

== hvst-cider-gallons-cups
{S} makes {a:10..25} gallons of apple cider. A gallon fills {b:16} cups. {S:He} keeps {c:1/5,1/10,1/4} of the cider for {S:his} family, and sells the rest for {d:$1.50,$2,$2.50} per cup.
where whole a*b*c
? How many cups of cider does {S:he} sell? = a*b-c*(a*b) : cups
? How much money does {S:he} get for the cider? = (a*b-c*(a*b))*d : dollars
? How many cups of cider does {S:he} keep for {S:his} family? = c*(a*b) : cups

== hvst-stews-for-townspeople
who S: woman
{S} cooks stew for the townspeople. For every {b:10} people she needs {a:3..5} pounds of potatoes and {o:2 words} pounds of carrots. {c:60..200 by 10} people come, and she has {d:15..25} pounds of potatoes in her kitchen.
where c/b*a > d
? How many pounds of potatoes does she need in total? = c/b*a : pounds
? How many more pounds of potatoes does she have to buy? = c/b*a-d : pounds
? How many more pounds of potatoes than carrots are in the stew? = c/b*(a-o) : pounds

== hvst-tables-chairs-barn-dance
For the barn dance, {S} sets up {a:6..10} long tables with {b:10,12} chairs at each, and {c:4..8} round tables with {d:6} chairs at each. {e:1/4,1/2,1/3} of the chairs at the round tables are broken, so {S:he} takes them away.
where whole c*d*e
? How many chairs are there in the end? = a*b+c*d-e*(c*d) : chairs
? How many chairs does {S:he} take away? = e*(c*d) : chairs
? How many more chairs are at the long tables than {S:he} had set up at the round tables? = a*b-c*d : chairs where a*b > c*d

== hvst-potato-sack-race-feet
who S: man
In the sack race, {S} hops {a:2..4} feet with every hop. The track is {b:120..240 by 12} feet long, and he falls down {c:3..5} times. Each fall costs him {d:4..6} seconds, and he needs {o:1 as "one"} second for a hop.
where whole b/a
? How many hops does he need for the track? = b/a : hops
? How many seconds does the race take him in total? = b/a*o+c*d : seconds
? How many seconds does he lose by falling down? = c*d : seconds

== hvst-kids-booths-three-hours
{S} runs a booth where children throw horseshoes. In the first hour {a:12..30} children come. In the second hour {b:5..15} more children come than in the first hour, and in the third hour {c:2 as "twice"} as many come as in the second hour. Each child pays {d:$1..$2}, and the prizes cost {S} {e:$20..$45 by 5}.
where d*(a+(a+b)+c*(a+b)) > e+10
? How many children come in total? = a+(a+b)+c*(a+b) : children
? How much profit does {S} make? = d*(a+(a+b)+c*(a+b))-e : dollars
? How many children come in the third hour? = c*(a+b) : children

== hvst-egg-baskets-sold-morning
who S: woman
{S} brings {a:6..12} baskets of eggs to the festival. There are {z:12 as "a dozen"} eggs in each basket. {r:25%,50%,75%} of the eggs are sold in the morning, and in the afternoon she sells {b:6..12} eggs, and {c:3..6} eggs break.
where whole a*z*r, a*z*(1-r) > b+c
? How many eggs does she have left? = a*z-a*z*r-b-c : eggs
? How many eggs are sold altogether? = a*z*r+b : eggs
? If an egg costs {p:40,50} cents, how much money does she get for the eggs that she sells in the morning, in dollars? = a*z*r*p/100 : dollars where whole a*z*r*p/10

== hvst-parking-field-income
A farmer lets the visitors park on his field. Cars pay {a:$5} and trucks pay {b:$8..$10}. On Saturday there were {c:100..200 by 5} vehicles, and {r:20%,40%} of them were trucks. {S}, his daughter, gets {f:1/10,1/5} of all the money.
where whole c*r, whole (c*r*b+(c-c*r)*a)*f
who S: woman
? How much money does the farmer get from the trucks? = c*r*b : dollars
? How much money does {S} get? = (c*r*b+(c-c*r)*a)*f : dollars
? How many cars were there? = c-c*r : cars

== hvst-honey-jars-pounds-ounces
{S} has {a:20..60} pounds of honey for the festival. {S:He} fills jars that hold {b:8,12} ounces each. A pound is {c:16} ounces.
where whole a*c/b
? How many jars is {S:he} able to fill? = a*c/b : jars
? If the jars come in boxes of {d:12}, how many boxes of jars does {S:he} need to buy? = ceil(a*c/b/d) : boxes
? {S:He} sells {e:10..20} jars for {p:$6..$9} each. How much money does {S:he} make? = e*p : dollars

== hvst-garden-plots-rectangle
who S: man
{S}'s pumpkin field is {a:60..100 by 10} feet long and {b:40..60 by 5} feet wide. Each pumpkin plant needs {c:20,25,50} square feet and grows {d:2..3} pumpkins.
where whole a*b/c
? How many pumpkin plants does the field have room for? = a*b/c : plants
? How many pumpkins can {S} expect, if the field is full of plants? = a*b/c*d : pumpkins
? How many feet of string does he need to go around the field {e:2..3} times? = e*2*(a+b) : feet

== hvst-costume-parade-groups
In the harvest parade, there are {a:15..30} children dressed as corn, {b:4..10} fewer children dressed as tomatoes, and {c:2..3 times} as many children dressed as pumpkins as there are children dressed as tomatoes. {f:1/2,1/3} of the children dressed as pumpkins also carry a drum.
where a > b+3, whole c*(a-b)*f
? How many children are in the parade in total? = a+(a-b)+c*(a-b) : children
? How many children carry a drum? = c*(a-b)*f : children
? How many more children are dressed as pumpkins than as corn? = c*(a-b)-a : children where c*(a-b) > a

== hvst-cookie-baking-order
who S: woman
{S}'s aunt sells pumpkin cookies in bags of {a:6,8}. {S} bakes {b:5..8} trays with {c:15,18,20} cookies per tray, and she and her aunt eat {d:2..4} cookies each.
where whole (b*c-2*d)/a
? How many bags can they fill? = (b*c-2*d)/a : bags
? How many cookies do {S} and her aunt eat in total? = 2*d : cookies
? If each bag costs {p:$4..$6}, how much money do they get for all the bags? = (b*c-2*d)/a*p : dollars

== hvst-sheep-wool-scarves
Each of {S}'s {a:8..15} sheep gives {b:6..9} pounds of wool per year. {S:He} sells {c:20..40} pounds at the festival and uses the rest to make scarves. {S:He} needs {d:0.5} pounds of wool for {o:1 as "one"} scarf.
where a*b > c+5
? How many scarves can {S:he} make? = (a*b-c)/d : scarves
? How many pounds of wool does {S:he} get per year? = a*b : pounds
? If {S:he} sells the wool for {p:$5..$9} per pound, how much money does {S:he} make at the festival? = c*p : dollars

== hvst-festival-starts-clock
who S: man
The festival begins at {t:10:00 am..11:30 am by 15}. {S} has to milk the cows first, which takes {a:3 words} minutes for each of his {b:12..25} cows, then he takes a shower for {c:15} minutes and drives for {d:20..35 by 5} minutes. He wants to be there when the festival begins.
where whole (a*b+c+d)/3
? At what time does he have to start to milk the cows? = t-(a*b+c+d)/60 : clock
? How many minutes does it take him to milk all the cows? = a*b : minutes
? How many minutes before the beginning of the festival does he have to get up, if he needs {e:10..20 by 5} minutes to get dressed before the milking? = a*b+c+d+e : minutes

== hvst-guess-the-jelly-beans
{S} guesses that there are {a:400..700 by 20} jelly beans in a jar. {T} guesses {b:50..120 by 10} fewer jelly beans than {S}. The right number is exactly in the middle between both guesses.
where whole b/2
? How many jelly beans are in the jar? = (a+(a-b))/2 : jelly beans
? How many jelly beans did {T} guess? = a-b : jelly beans
? If the jelly beans are divided equally among {c:5,6,10} children, how many does each of them get? = (a+(a-b))/2/c : jelly beans where whole (a+(a-b))/2/c

== hvst-tickets-raffle-cow
The prize in the raffle is a calf. The calf costs the town {a:$300..$600 by 50}, and printing the tickets costs {b:$20..$40 by 5}. Each ticket is sold for {c:$2..$3}.
? How many tickets must be sold at least to pay for everything? = ceil((a+b)/c) : tickets
? If {d:400..700 by 20} tickets are sold, how much money is left for the town? = c*d-a-b : dollars where c*d > a+b
? If {d:400..700 by 20} tickets are sold and {S} bought {e:5..20} of them, how much did the other people pay for tickets? = c*(d-e) : dollars

== hvst-average-pumpkin-weight
who S: woman
{S}'s pumpkins weigh {a:40..90} pounds, {b:40..90} pounds and {c:40..90} pounds. Her friend's biggest pumpkin weighs {d:100..160} pounds.
? What is the average weight of {S}'s pumpkins in pounds? = mean(a,b,c) : pounds where whole (a+b+c)/3
? How many pounds do {S}'s pumpkins weigh in total? = a+b+c : pounds
? How much would {S} get for her pumpkins if she sold them at {p:20,25,30,50} cents per pound, in dollars? = (a+b+c)*p/100 : dollars

== hvst-peaches-unknown-crates
{S} brought some crates of peaches to the festival. In the morning {S:he} sold {f:1/2,1/3,1/4} of them. In the afternoon {S:he} sold {a:6..15} crates, and {S:he} gave {b:2..4} crates to the food bank. {S:He} has {c:3..12} crates left.
where whole (a+b+c)/(1-f)
? How many crates of peaches did {S} bring to the festival? = (a+b+c)/(1-f) | x: x-f*x-a-b = c : crates
? How many crates did {S:he} sell in the morning? = (a+b+c)/(1-f)*f : crates
? If each crate contains {d:30..50 by 5} peaches, how many peaches did {S:he} give to the food bank? = b*d : peaches

== hvst-ducks-and-goats-pen
The children can pet ducks and goats in a pen. {S} counts {h:14..40} heads and {l:40..130 by 2} legs. Ducks have {a:2 words} legs and goats have {b:4 words} legs.
where whole (l-a*h)/(b-a), l > a*h+4, l < b*h-4
? How many goats are in the pen? = (l-a*h)/(b-a) | g, d: g + d = h, b*g + a*d = l : goats
? How many ducks are in the pen? = (b*h-l)/(b-a) | d, g: g + d = h, b*g + a*d = l : ducks

== hvst-last-days-of-apples
who S: man
{S} has {c:200..400 by 10} pounds of apples before the festival. Every day he brings in {b:8..15} pounds from the trees, but he sells {a:25..40} pounds per day. He does this every day for a week.
where c > (a-b)*7
? How many pounds of apples does he have at the end of the week? = c-(a-b)*7 : pounds
? How many pounds of apples does he sell in that week? = a*7 : pounds
? If apples cost {p:$1.50,$2} per pound, how much money does he make in the week? = a*7*p : dollars

== hvst-tractor-show-diesel
who S: man
{S} drives his tractor in the harvest parade. The parade is {a:2..4} miles long, and the farm is {b:6..12} miles away from it. The tractor goes {c:5,6,8} miles on a gallon, and diesel costs {p:$4..$5} per gallon. {S} drives from the farm to the parade, through the parade, and then {d:3..9} miles home on another road.
where whole (a+b+d)/c
? How many miles does he drive in total? = a+b+d : miles
? How many gallons of diesel does the tractor use? = (a+b+d)/c : gallons
? How much does the diesel for the whole drive cost? = (a+b+d)/c*p : dollars
