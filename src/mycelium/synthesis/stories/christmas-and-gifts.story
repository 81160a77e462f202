topic: christmas-and-gifts
place: us

== xmas-shopping-list-tax
who S: woman
{S} has a list of Christmas gifts to buy for her family. She finds {a:2..5} sweaters that cost {b:$18..$40} each and {c:2..6} books that cost {d:$6..$15} each.
Gift wrapping costs {e:$1..$3} for each gift, and she needs to have everything wrapped.
? What is the total cost of the gifts without the wrapping? = a*b+c*d : dollars
? How much will {S} pay for everything, in dollars? = a*b+c*d+e*(a+c) : dollars
? If she hands the cashier ${m:300,350,400}, how much change will she receive? = m-(a*b+c*d+e*(a+c)) : dollars where m > a*b+c*d+e*(a+c)

== xmas-ornament-boxes
{S}'s family has {d:10..30} old ornaments. {S} buys {a:2..5} boxes of ornaments with {b:6..12} ornaments in each box, and the cat breaks {c:2..5} of the ornaments in each of the new boxes.
~ The tree is {n:6..9} feet tall.
? How many ornaments can {S:he} hang on the tree if {S:he} also makes {m:10} paper stars and hangs them up like ornaments? = d+a*b-c*a+m : ornaments
? How many of the new ornaments are not broken? = a*b-c*a : ornaments
? How many ornaments are there in total after the cat is done? = d+a*b-c*a : ornaments

== xmas-savings-percent
{S} is saving up for Christmas. {S:He} has {c:$20..$90 by 5} from {S:his} birthday, {S:he} gets {a:$15..$60 by 5} for raking leaves, and {S:he} makes {b:$10..$80 by 5} by selling old toys.
The presents that {S:he} wants to buy cost {d:$200..$400 by 10} in total.
where c+a+b < d, whole (c+a+b)/d*100
? What percentage of the money that {S:he} needs does {S} have? = (c+a+b)/d*100 : percent
? How much more money does {S:he} need? = d-(c+a+b) : dollars
? If {S:he} saves an additional {e:$5..$20} per week, how many weeks will it take {S:him} to have enough? = ceil((d-(c+a+b))/e) : weeks

== xmas-cookies-average-difference
{S} and {T} bake Christmas cookies. {S} makes {a:20..60} gingerbread cookies and {b:20..60} sugar cookies and puts them all in {c:4..8} bags with the same number of cookies in each. {T} makes {d:30..90} cookies and puts them in {e:5..10} equal bags.
where whole (a+b)/c, whole d/e, (a+b)/c > d/e
? How many more cookies are in each of {S}'s bags than in each of {T}'s bags? = (a+b)/c-d/e : cookies
? How many cookies did they make altogether? = a+b+d : cookies
? If each bag sells for {p:$3..$6}, how much money will they get for all the bags? = (c+e)*p : dollars

== xmas-tree-lot-growth
who S: man
{S} sells Christmas trees on a parking lot. On Friday he sold {c:8..30} trees. On Saturday he sold {a:10..30} small trees, and he sold {b:2..3 times} as many tall trees as small trees that day.
On Sunday he sold {d:20%,25%,50%} more trees than on Friday and Saturday combined.
where whole d*(c+a+a*b)
? How many trees did {S} sell from Friday to Sunday [altogether|in total]? = c+a+a*b+((c+a+a*b)+d*(c+a+a*b)) : trees
? How many trees did he sell on Sunday? = c+a+a*b+d*(c+a+a*b) : trees
? How many trees did he sell on Saturday? = a+a*b : trees

== xmas-candy-cane-bags
who S: woman
{S}, who is an elementary school teacher, has {d:40..90} candy canes and gets {c:30..60} more from the parents. She gives {a:3..6} candy canes to each of the {b:6..9} helpers and {e:2..5} to the principal.
where d+c-a*b-e > 20
? How many candy canes are left? = d+c-a*b-e : candy canes
? If {f:3..8} candy canes go into each gift bag, how many bags can she fill with the candy canes that are left? = floor((d+c-a*b-e)/f) : bags
? She sells each bag of {f:3..8} candy canes for {g:$2..$5}. How much money does she raise if all the remaining candy canes are sold in bags? = g*(d+c-a*b-e)/f : dollars where whole (d+c-a*b-e)/f

== xmas-lights-on-houses
{S} is putting up lights. There are {a:10..20 by 5} bulbs on each short string of lights, and a long string has {b:4..8 times} as many bulbs as a short string. {S} hangs {c:2..5} long strings on the house and {d:2..6} short strings on the porch.
? How many bulbs are there in total? = a*b*c+a*d : bulbs
? How many bulbs are on each long string if {e:2..5} of them are broken and {S:he} takes them out? = a*b-e : bulbs

== xmas-stockings-orange
{S} has {a:12..60 by 6} oranges and {S:his} neighbor gives {S:him} {b:1/2,1/3,1/6} as many oranges as {S:he} has. {S:He} then sees that a box at the store has {c:2..3 times} as many oranges as {S:he} now has, so {S:he} decides to buy that box.
where whole a*b
? How many oranges does {S} have in the end? = a+a*b+c*(a+a*b) : oranges
? How many oranges are in the box from the store? = c*(a+a*b) : oranges
? If {S:he} puts {d:2..5} oranges in each stocking, how many stockings can {S:he} fill with the oranges from the store? = c*(a+a*b)/d : stockings where whole c*(a+a*b)/d

== xmas-wrapping-paper-minutes
It takes {S} {a:5..9} minutes to wrap a [big|large] gift and {k:2..4} minutes to wrap a small gift. {S:He} has to wrap {b:4..12} large gifts and {c:5..15} small ones.
where a > k
? How many minutes will it take {S} to wrap all the gifts? = a*b+k*c : minutes
? If {S:he} starts at {t:5:00 pm..7:00 pm by 15}, at what time will {S:he} finish the large gifts? = t+a*b/60 : clock
? How many minutes longer does it take {S:him} to wrap the large gifts than the small gifts? = a*b-k*c : minutes where a*b > k*c

== xmas-gift-exchange-classes
An elementary school is having a gift exchange. There are {a:2..4} third-grade classes with {b:18..26} students each and {c:2..4} fourth-grade classes with {d:18..28} students each. Each student brings {o:1 as "one"} gift, and the teacher of each class brings {e:3..5} additional gifts.
? What's the total number of gifts? = a*b+c*d+e*(a+c) : gifts
? How many students take part? = a*b+c*d : students
? If {f:6..20} students are sick and can't bring their gifts, how many gifts are there in total? = a*b+c*d+e*(a+c)-f : gifts

== xmas-donated-toys-charity
who S: woman
A charity collects toys for Christmas. {S}'s office donates {a:30..120 by 5} toys and the bank across the street donates {b:20..90 by 5} toys. The high school donates {r:20%,40%,60%,80%} as many toys as both of them together.
where whole r*(a+b)
? How many toys are donated in total? = a+b+r*(a+b) : toys
? If {d:8..25} of the toys are broken and thrown out, how many toys are left? = a+b+r*(a+b)-d : toys
? {S}'s team can check {e:20..40} toys per hour. How many hours does it take them to check the toys from the office and the bank? = (a+b)/e : hours where whole (a+b)/e

== xmas-mom-and-dad-money
{S} receives {a:$20..$60 by 5} from {S:his} mom for Christmas. {S:His} grandma gives {S:him} {b:$5..$15} more than {S:his} mom, and {S:his} uncle gives {S:him} {k:2 as "twice"} as much as {S:his} mom.
? How much money did {S} get in total? = a+(a+b)+k*a : dollars
? If {S:he} spends {c:$40..$90} on new shoes, how much will {S:he} have left? = a+(a+b)+k*a-c : dollars where a+(a+b)+k*a > c
? How much more money did {S:he} get from {S:his} uncle than from {S:his} grandma? = k*a-(a+b) : dollars where a > b

== xmas-fruitcake-slices-ounces
{S} baked {a:4..9} fruitcakes for {S:his} neighbors. Each fruitcake weighs {b:2..4} pounds, and [nuts make up|the nuts are] {r:10%,20%,25%,30%,40%} of the weight.
? How many pounds of nuts are in all the fruitcakes? = a*b*r : pounds
? How many ounces does each fruitcake weigh? = b*16 : ounces
? If each fruitcake is cut into {c:8,16} equal slices, how many ounces does each slice weigh? = b*16/c : ounces
? How many pounds of the fruitcakes are not nuts? = a*b*(1-r) : pounds

== xmas-parade-floats
In the Christmas parade there are {a:10..20} floats. {b:4..9} people ride on each float, except the last one, where {c:12..25} people sing around Santa.
? How many people ride on the floats altogether? = (a-1)*b+c : people
? If each person throws {d:10..40 by 5} candies to the crowd, what's the total number of candies? = d*((a-1)*b+c) : candies
? How many more people ride on the last float than on each of the other floats? = c-b : people

== xmas-eve-drive
who S: man
{S} and his wife are driving to his parents' house on Christmas Eve. The house is {a:180..420 by 10} miles away. They drive at a speed of {b:50,60,65} miles per hour for {c:2..3} hours and then it begins to snow, so they drive the rest of the way at {d:30,40} miles per hour.
where whole (a-b*c)/d, a > b*c
? How many hours do they drive in the snow? = (a-b*c)/d : hours
? How many total hours will it take them to get there? = c+(a-b*c)/d : hours
? If their car goes {m:20,25,30} miles per gallon, how many gallons of gas will they use for the whole trip? = a/m : gallons where whole a/m

== xmas-toy-store-percent-off
A toy store sells a [dollhouse|train set] for {a:$60..$160 by 10}. The week before Christmas it is on sale for {r:10%,20%,25%,30%} off. After Christmas the store takes another {s:10%,20%,50%} off the sale price.
? How much does it cost the week before Christmas? = a*(1-r) : dollars
? How much does it cost after Christmas? = a*(1-r)*(1-s) : dollars
? How much money does {S} save if {S:he} waits until after Christmas instead of paying the original price? = a-a*(1-r)*(1-s) : dollars

== xmas-mittens-knitting
{S}'s grandmother is knitting mittens for all of her grandchildren. She needs {a:3..5} hours to knit {o:1 as "one"} pair of mittens, and she has {b:6..14} grandchildren who each get a pair. She knits {c:2..3} hours per day.
? How many hours does she need in total? = a*b : hours
? How many days will it take her to finish all the mittens? = ceil(a*b/c) : days
? If she has already knitted mittens for {d:2..5} of the grandchildren, how many more hours does she need? = a*(b-d) : hours

== xmas-hot-chocolate-stand
who S: woman, T: man
{S} and her brother {T} are selling hot chocolate at the Christmas market. A small cup costs {a:$2..$3}, and a large cup costs {b:$4..$5}. They sold {c:20..60} small cups and {h:1/2 as "half"} as many large cups.
The milk, the cocoa and the cups cost them {d:$25..$60 by 5}.
where whole c*h
? How much money did they make after paying for the milk, the cocoa and the cups? = a*c+b*(c*h)-d : dollars
? If the {n:2 words} of them split that money equally, how much does {T} get? = (a*c+b*(c*h)-d)/n : dollars
? How many cups of hot chocolate did they sell in total? = c+c*h : cups of hot chocolate

== xmas-cards-three-piles
{S} is writing {n:40..120 by 10} Christmas cards. {r:20%,30%,40%,50%} of the cards are for family, and {f:1/2,1/3,1/4} of the remaining cards are for friends. The rest are for people at {S:his} job.
where whole n*r, whole (n-n*r)*f
? How many cards are for people at {S:his} job? = n-n*r-(n-n*r)*f : cards
? How many cards are for friends? = (n-n*r)*f : cards
? If {S:he} can write {c:4..9} cards per hour, how many hours does it take {S:him} to write the cards for family? = n*r/c : hours where whole n*r/c

== xmas-sled-build
who S: man
{S} is building sleds as gifts. Each sled requires {a:5..9} boards and {b:12..30} screws. He has {c:40..90} boards and {d:100..300 by 10} screws.
? How many sleds is he able to build? = min(floor(c/a),floor(d/b)) : sleds
? How many sleds could he build if he only looked at the number of boards? = floor(c/a) : sleds
? If {S} wants to make {e:12..20} sleds, how many boards does he need in total? = a*e : boards

== xmas-twelve-presents-age
who S: man, T: woman
{S} is {a:2..5} years older than {S:his} sister {T}. Together they are {b:14..30} years old, and each of them gets {o:1 as "one"} present for every year of age.
where whole (b-a)/2, (b-a)/2 > 4
? How many presents does {S:his} sister get? = (b-a)/2 | t: t + t + a = b : presents
? How old is {S}? = (b-a)/2+a | s: s + s - a = b : years
? How many presents will they get in total next year, if the rule stays the same? = b+2 : presents

== xmas-extra-shifts
who S: woman
{S} works at a department store and makes {a:$12..$18} per hour. In the weeks before Christmas she works {b:8..12} hours of overtime per week, and she gets {h:1 1/2 as "one and a half"} times her normal pay for each hour of overtime.
~ Her bus ticket costs {n:$2..$4} per day.
where whole a*h*b
? How much extra money does she make per week? = a*h*b : dollars
? How much money does she make in a week if she works {c:30..40} normal hours and the overtime? = a*c+a*h*b : dollars
? How much does she make per hour of overtime, in dollars? = a*h : dollars

== xmas-lost-pieces-puzzle
{S} got a jigsaw puzzle with {a:500..1000 by 100} pieces for Christmas. On the first day {S:he} put together {f:1/4,1/5,1/10} of the pieces, and on the second day {S:he} was able to put together {b:2..3 times} as many pieces as on the first day.
where whole a*f, a*f*(1+b) < a
? How many pieces are left? = a-a*f-b*(a*f) : pieces
? How many pieces did {S:he} put together on the second day? = b*(a*f) : pieces
? If {S:he} finishes the remaining pieces at a rate of {c:20,25,50} pieces per hour, how many more hours does {S:he} need? = (a-a*f-b*(a*f))/c : hours where whole (a-a*f-b*(a*f))/c

== xmas-santa-photos
{S} dresses up as Santa and takes photos with children at the mall. {S:He} works {a:4..7} hours per day, and a photo takes {b:3,4,5,6} minutes. The mall charges {c:$8..$15} for each photo and gives {S:him} {r:20%,25%,40%,50%} of it.
where whole a*60/b, whole a*60/b*c*r
? What is the maximum number of photos {S:he} can take in {o:1 as "one"} day? = a*60/b : photos
? How much money will {S} make in {o} day if {S:he} takes as many photos as {S:he} can? = a*60/b*c*r : dollars
? Calculate the amount of money that the mall keeps from each photo. = c*(1-r) : dollars

== xmas-electric-train-loop
{S}'s new toy train goes around the Christmas tree on a track that is a rectangle {a:4..8} feet long and {b:2..5} feet wide. The train moves {c:6..12 by 2} feet per minute.
where a > b
? How many feet does the train go in a trip around the tree? = 2*(a+b) : feet
? How many minutes does it take the train to go around the tree {d:3..9} times? = 2*(a+b)*d/c : minutes where whole 2*(a+b)*d/c
? If {S} buys {e:4..10} more feet of track to make the loop longer, what will the total length of the track be? = 2*(a+b)+e : feet

== xmas-restaurant-dinner-tip
{S} takes {a:3..7} friends to Christmas dinner. Each of the friends orders a turkey plate for {b:$14..$22}, and {S} orders only a bowl of soup for {c:$6..$9}. {S:He} leaves a {r:15%,20%,25%} tip on the total bill.
? How much is the bill before the tip? = a*b+c : dollars
? How much money does {S} spend in total? = (a*b+c)*(1+r) : dollars where whole (a*b+c)*r
? How much is the tip if {S} decides to tip only for the plates of {S:his} friends? = a*b*r : dollars where whole a*b*r

== xmas-train-day-minutes-left
who S: man
{S} has {b:300..480 by 10} minutes before his family comes home. He spends {a:2..3} hours on wrapping gifts and {c:2..3} hours on cooking, and he needs {d:15..40 by 5} minutes to clean the kitchen. He uses the rest of the time to write cards, and each card takes him {e:4,5} minutes.
where b > a*60+c*60+d+20
? How many cards can he finish? = floor((b-a*60-c*60-d)/e) : cards
? How many minutes does he have for the cards? = b-a*60-c*60-d : minutes
? How many minutes does he spend on gifts and cooking combined? = a*60+c*60 : minutes
