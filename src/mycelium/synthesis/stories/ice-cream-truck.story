topic: ice-cream-truck
place: us

== it-weekday-weekend-cones
{S} drives an ice cream truck. {S:He} makes {c:6..10} stops a day and sells about {a:10..20} cones at every stop, at {b:$2..$4} per cone. {S:He} works {d:3..5} weekdays and the {e:2 as "two"} days of the weekend.
? How much money does {S} take in every week? = c*a*b*(d+e) : dollars
? How many cones does {S} sell per day? = c*a : cones
? How many cones does {S} sell on the days of the weekend in total? = c*a*e : cones

== it-popsicles-melted
{S}'s freezer had {a:90..180 by 10} popsicles in the morning. {r:20%,30%,40%} of them were sold at the park and {b:15..30} at the swimming pool. Then the freezer stopped working and {f:1/2,1/4} of the popsicles that were left melted.
where whole a*r, whole (a-a*r-b)*f
? How many popsicles did not melt? = a-a*r-b-f*(a-a*r-b) : popsicles
? How many popsicles melted? = f*(a-a*r-b) : popsicles
? How many popsicles did {S} sell in total? = a*r+b : popsicles

== it-kids-with-allowance
who S: woman, T: man
{S} and her little brother {T} hear the ice cream truck. She has {a:$8..$15} and he has {b:$3..$6}. A sundae costs {c:$4..$5}, and a snow cone costs {d:$2..$3}. {S} buys a sundae for herself and a snow cone for her brother, and {T} pays for a snow cone for his friend.
where a > c+d, b > d
? How much money do {S} and {T} have left combined? = a-c-d+b-d : dollars
? How much money does {S} have left? = a-c-d : dollars
? How many more snow cones could {T} buy with the money he has left if his sister gave him the rest of hers? = floor((a-c-d+b-d)/d) : snow cones where a-c-d+b-d > 2*d

== it-gas-and-ice
{S} pays {a:$20..$40} for gas and {b:$8..$15} for dry ice every day. {S:He} sells {c:80..150} ice cream bars a day at {d:$2..$3} each, and every bar costs {S:him} {e:$0.75,$1}.
? How much profit does {S} make per day? = c*(d-e)-a-b : dollars
? How much profit will {S} make in {n:5..6} days? = n*(c*(d-e)-a-b) : dollars
? How many bars must {S} sell each day in order to pay for the gas and dry ice of that day? = ceil((a+b)/(d-e)) : bars

== it-route-speed
The truck moves at {a:6..12} miles per hour while its music is on. {S}'s route through the neighborhood is {b:9..30} miles long, and {S:he} stops {c:10..20} times for {d:4..8} minutes each.
where whole b*60/a
? How many minutes does {S} need for {S:his} route, with all of the stops? = b/a*60+c*d : minutes
? How many minutes does {S} spend at the stops? = c*d : minutes
? If {S} starts {S:his} route at {t:11:00 am..12:00 pm by 15} and skips all of the stops, at what time will {S:he} be done? = t+b/a : clock where whole b*20/a

== it-class-treat-order
{S}, a teacher, orders a treat for {S:his} {a:22..30} students and {b:2..4} helpers. {f:1/2} of the students want ice cream sandwiches for {c:$2..$3} each. The rest of the students and all of the helpers want fudge bars for {d:$1..$2} each.
where whole a*f
? How much will the fudge bars cost in total? = d*(a-a*f+b) : dollars
? What is the total cost of all the treats? = a*f*c+d*(a-a*f+b) : dollars
? How many fudge bars does {S} order? = a-a*f+b : fudge bars

== it-two-flavors-scoops
A tub of ice cream has {a:60..90 by 10} scoops. Every single cone takes {b:1 as "one"} scoop and every large cone takes {c:2..3} scoops. On Sunday {S} sold {d:20..35} single cones and {e:10..15} large cones out of a new tub.
where a > b*d+c*e
? How many scoops were left in the tub? = a-b*d-c*e : scoops
? How many scoops were in the cones that {S} sold? = b*d+c*e : scoops
? If a large cone costs {p:$4..$6}, how much money did {S} get for the large cones? = e*p : dollars

== it-hot-week-sales
{S} sold {b:40..80} cones on Monday. As it got hotter, {S:he} sold {a:10..25} more on Tuesday than on Monday, and on Wednesday {k:2 times} as many as on Tuesday. Rain caused the sales on Thursday to fall to {f:1/2,1/4} of the Wednesday sales.
where whole k*(a+b)*f
? How many cones did {S} sell on Thursday? = f*k*(a+b) : cones
? How many cones did {S} sell from Monday to Wednesday? = b+b+a+k*(a+b) : cones
? How many more cones did {S} sell on Wednesday than on Monday? = k*(a+b)-b : cones

== it-new-truck-loan
{S} buys a used ice cream truck for {a:$9000..$15000 by 500}. {S:He} pays {r:20%,30%,40%} of the price right away and the rest in {b:20,24,25} equal monthly payments.
where whole a*(1-r)/b
? How much is each monthly payment? = (a-a*r)/b : dollars
? How much does {S} pay right away? = a*r : dollars
? If {S} earns {c:$1200..$2400 by 100} per month with the truck, how much of it is left each month after the payment? = c-(a-a*r)/b : dollars where c > (a-a*r)/b

== it-cone-packs
Cones come in sleeves of {a:24,30,36}, and a carton has {b:6,8,10} sleeves. {S} uses {c:90..200 by 10} cones a day.
? How many full days will {d:2..3} cartons last? = floor(d*a*b/c) : days where d*a*b > 2*c
? How many cones are in a carton? = a*b : cones
? How many cartons does {S} have to buy for {n:20..30} days? = ceil(n*c/(a*b)) : cartons

== it-birthday-visit-fee
{S} brings {S:his} ice cream truck to birthday parties. {S:He} charges {a:$60..$100 by 5} to show up, which includes ice cream for {b:15..20} children, and {c:$3..$4} for each additional child.
? If {d:22..35} children come to the party, how much does {S} charge? = a+c*(d-b) : dollars
? A family with {e:21..30} children at its party also gives {S} a tip of {f:$10..$20}. How much money does {S} get from this family? = a+c*(e-b)+f : dollars
? If {S} goes to {n:3..6} parties with no additional children in a month, how much money does {S:he} make? = n*a : dollars

== it-sisters-share-sundae
who S: woman, T: woman, U: woman
{S}, {T} and {U} share a giant sundae with {a:12..24 by 2} scoops. {S} eats {f:1/3,1/4,1/6} of the scoops, {T} eats {b:2..3} more scoops than {S}, and {U} eats what is left.
where whole a*f, a > 2*a*f+b+1
? How many scoops does {U} eat? = a-a*f-(a*f+b) : scoops
? How many scoops does {T} eat? = a*f+b : scoops
? If the sundae costs {c:$18..$30 by 3} and the sisters split the cost equally among the {g:3} of them, how much does each sister pay? = c/g : dollars

== it-freezer-restocking
At the start of the day {S} has {a:200..300 by 10} ice cream bars in {S:his} truck. {S:He} sells {b:35..50} bars per hour for {c:3..4} hours, takes {d:60..90 by 10} more bars from the warehouse and sells {e:20..30} bars per hour until {S:he} goes home {g:2..3} hours later.
where a > b*c, a+d > b*c+e*g
? How many bars does {S} have when {S:he} goes home? = a-b*c+d-e*g : bars
? How many bars does {S} sell that day? = b*c+e*g : bars
? How many hours does {S} spend selling? = c+g : hours

== it-price-change-jan
Last summer a rocket pop cost {a:$1.50..$2.50 by 0.25} and {S} sold {b:400..800 by 50} of them. This summer {S:he} raised the price by {c:$0.25,$0.50} and sold {r:10%,20%} fewer.
? How much money did {S} take in with rocket pops this summer? = (a+c)*(b-b*r) : dollars
? How many rocket pops did {S} sell this summer? = b-b*r : pops
? How much money did {S} take in with rocket pops last summer? = a*b : dollars

== it-sprinkles-cost
A cup of ice cream costs {a:$3..$4}, and every topping costs {b:50..75 by 25} cents. {S} wants to buy cups for {S:himself} and {c:2..4} friends, each cup with {d:2..3} toppings.
? How much will {S} pay, in dollars? = (c+1)*(a+d*b/100) : dollars
? How much does a cup with {d} toppings cost, in dollars? = a+d*b/100 : dollars
? How many toppings does {S} pay for? = (c+1)*d : toppings

== it-wages-helper
{S} pays {S:his} helper {a:$10..$14} per hour and a {r:5%,10%} share of the sales. On a day when the helper worked {b:6..9} hours, the sales were {c:$300..$700 by 20}.
? How much did the helper earn that day? = a*b+c*r : dollars
? How much money from the sales was left for {S} after paying the helper? = c-a*b-c*r : dollars
? How much would the helper earn for {n:4..8} hours without any share of the sales? = a*n : dollars

== it-line-waiting
There are {a:12..25} people in line when {S} opens the window of {S:his} truck. {S:He} serves {b:3..4} people every {m:5} minutes, and {c:2} new people join the line every {m} minutes.
where a > 15/5*(b-c)
? How many people are in line after {n:15} minutes? = a+n/m*c-n/m*b : people
? How many people does {S} serve per hour? = 60/m*b : people
? How many people join the line in {h:2..3} hours? = h*60/m*c : people

== it-cooler-temperature-box
The inside of {S}'s freezer is {a:40..60 by 10} inches long, {b:20..24 by 2} inches wide and {c:18..30 by 6} inches deep. An ice cream box is {d:10} inches long, {e:2} inches wide and {f:6} inches deep.
? How many ice cream boxes can fit in the freezer? = a/d*(b/e)*(c/f) : boxes
? What is the volume of an ice cream box in cubic inches? = d*e*f : cubic inches
? If each box has {g:6} bars and {h:9..15} boxes have been sold, how many bars have been sold? = g*h : bars

== it-swim-team-discount
The {a:18..30} children of a swim team each want a slush that costs {b:$3..$5}. {S} gives the team {c:10%,20%,25%} off and the coach pays for {d:4..6} slushes, also at the lower price.
? How much will the team pay in total, with the coach's slushes? = (a+d)*(b-b*c) : dollars
? How much does a slush cost with the discount? = b-b*c : dollars
? How much money does the discount save the children together? = a*b*c : dollars

== it-average-stop-goal
{S} sold {a:14..30} cones at the first stop, {b:14..30} at the second, and {c:14..30} at the third. {S:He} wants an average of {m:20..26} cones per stop over {n:5} stops.
where n*m > a+b+c+10
? How many cones does {S} need to sell at the last stops together to reach this goal? = n*m-a-b-c : cones
? What is the total number of cones that {S} sold at the first stops? = a+b+c : cones
? How many more cones would {S} sell than {S:his} goal if {S:he} sold {d:25..40} cones at each of the {n} stops? = n*d-n*m : cones where d > m

== it-morning-count-unknown
hide x:60..150
let k = x-a*b+c
{S} did not count the cups in {S:his} truck before {S:he} left. {S:He} used {a:3..4} stacks of {b:10..15} cups, and then {S:he} found a box with {c:20..40 by 5} cups under the seat. In the evening there were {k} cups.
where x > a*b+5
? How many cups were in the truck, without the box under the seat, when {S} left? = k-c+a*b | x: x-a*b+c = k : cups where k > c
? How many cups did {S} use? = a*b : cups

== it-cones-and-bars-sold
hide h:10..50, g:10..50
let n = h+g
let t = a*h+b*g
{S} sold {n} treats at a soccer game and made {t} dollars. A milkshake was {a:$5..$7} and an ice pop was {b:$2..$3}, and {S:he} sold nothing else.
where h != g
? How many milkshakes did {S} sell? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : milkshakes
? How many ice pops did {S} sell? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : ice pops

== it-milk-for-soft-serve
{S}'s soft serve machine uses {a:3..5} gallons of mix a day. A gallon of mix makes {b:20..30 by 2} servings and costs {c:$9..$14}. {S} sells each serving for {d:$3..$4}.
? How much money does {S} make per day on soft serve, after paying for the mix? = a*(b*d-c) : dollars
? How many servings does {S} make in {n:6..12} days? = a*b*n : servings
? How much does {S} spend on mix in a week of {n2:6} days? = a*c*n2 : dollars

== it-cousins-ages-truck
{S} bought {S:his} truck {a:6..10} years ago, when {S:he} was {b:22..35} years old. The truck was {c:4..9} years old at that time. {S:His} daughter was born {d:2..3} years after {S:he} bought the truck.
? How old is the truck now? = c+a : years
? How old is the daughter of {S} now? = a-d : years
? How old will {S} be when the truck is {e:30..40} years old? = b+e-c : years

== it-three-trucks-compare
{S} owns the trucks of the town. The red truck made {a:$180..$300 by 10} today. The blue truck made {f:1/2,3/4} of that amount, and the green truck made {b:$30..$70 by 10} more than the blue truck.
where whole a*f
? How much money did the trucks make in total? = a+a*f+a*f+b : dollars
? How much money did the green truck make? = a*f+b : dollars
? If {S} pays each of the {n:3 words} drivers {c:$50..$70}, how much of the money is left? = a+a*f+a*f+b-n*c : dollars

== it-tickets-for-prizes
Each child who buys a treat gets {a:2..3} tickets, and a toy costs {b:15..25 by 5} tickets. {S} bought {c:2..3} treats a week for {d:4..6} weeks, and {S:his} friend gave {S:him} {e:3..9} tickets.
? How many tickets does {S} have? = a*c*d+e : tickets
? How many toys can {S} get with all of {S:his} tickets? = floor((a*c*d+e)/b) : toys where a*c*d+e >= 2*b
? How many more tickets does {S} need for {n:3..4} toys? = n*b-(a*c*d+e) : tickets where n*b > a*c*d+e
