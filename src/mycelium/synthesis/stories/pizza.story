topic: pizza
place: us

== pizza-app-commission
{S} starts the evening with {e:$20..$60 by 5} in the register. Through a phone app {S:he} sells {a:12..40} pizzas at {b:$10..$18} each, but the app first takes off {c:$15..$40 by 5} in coupons and then keeps {d:10%,20%,25%,30%} of what is left as its fee.
~ The app was downloaded {ya:300..900 by 50} times in the neighborhood.
? With the money from the start included, how much does {S} have at the end? = e+a*b-c-d*(a*b-c) : dollars
? How much does the app keep as its fee? = d*(a*b-c) : dollars
? How much would {S} have taken for the pizzas with no coupons and no app? = a*b : dollars

== pizza-drivers-parking
Just {a:3..6} drivers work for a [downtown|campus] pizzeria, and they split the parking bill of {c:$24..$72 by 6} a day evenly. [It so happens that|By agreement,] each driver makes {a} trips a day too, for {b:$7..$12} a trip.
where whole c/a, a*b > c/a
? How much does a driver earn after parking in a week without a free day? = (a*b-c/a)*7 : dollars
? What is a driver's share of the daily parking bill? = c/a : dollars
? How much do all the drivers together earn from trips in a day, before parking? = a*a*b : dollars

== pizza-cheese-branches
A delivery of {a:60..180 by 6} pounds of mozzarella is split evenly among {b:3,4,6} branches, but the branch at the mall is closed for repairs and sends its share back to the dairy.
In the other branches {c:12..24 by 2} pounds go into calzones, and lasagna takes the weight of the calzone cheese divided by {d:2}.
where whole a/b, a-a/b > c+c/d+4
? How many pounds of mozzarella are left for pizzas? = a-a/b-c/d-c : pounds
? How many pounds go back to the dairy? = a/b : pounds
? How many pounds go into calzones and lasagna together? = c+c/d : pounds

== pizza-dough-balls-weekend
On Thursday {S} rolls {c:60..110 by 5} dough balls. On Friday and again on Saturday {S:he} rolls {a:120..180 by 10}, [of which|and on each of these days] {b:5..20} turn out lopsided and are thrown away.
~ The record for a night at this shop is {ya:260..320 by 10} balls.
? How many usable dough balls does {S} have in all, if Thursday's were without fault? = c+(a-b)*2 : dough balls
? How many more balls did {S} roll on Saturday than on Thursday? = a-c : dough balls
? If {d:12..15} ounces of dough make a ball, how many ounces of dough were thrown away on Friday? = b*d : ounces

== pizza-week-of-sales
A manager's note: "We hoped for {a:70..110} pizzas every day. On Monday we fell {b:5..20} short of that, on Tuesday {c:8..30} short. On Wednesday we sold {h:12 as "a dozen"} more than on Tuesday, and on Thursday, with the game on, {d:2 times} as many as on Wednesday."
? How many pizzas were sold on all the days of the note? = a-b+a-c+a-c+h+d*(a-c+h) : pizzas
? How many were sold on Wednesday? = a-c+h : pizzas
? By how many did Thursday beat the hoped-for number? = d*(a-c+h)-a : pizzas where d*(a-c+h) > a+1

== pizza-slices-leftover-plates
There were {d:5..14} slices in the fridge when {S} ordered {a:6..15} pizzas of {b:8} slices. The movers ate {c:20..60} slices, and the others at the party, {e:6..20} neighbors, shared all the remaining slices evenly.
where whole (d+a*b-c)/e, (d+a*b-c)/e < 8
? How many slices did each neighbor get? = (d+a*b-c)/e : slices
? How many slices were there before anybody ate? = d+a*b : slices
? How much did the new pizzas cost at {p:$11..$19} each? = a*p : dollars

== pizza-large-and-sides
{S} takes {c:$40..$60} to the pizzeria. A large pie costs {a:$18,$24}, which is {b:2..3 times} the price of a salad and {e:6 times} the price of a lemonade. {S} orders a large pie, a salad and a lemonade and leaves {d:$3..$6} for the waiter.
~ A piano in the corner has {ya:3..9} keys that are stuck.
where c > a/b+d+a/e+a
? How much money does {S} bring home? = c-a/b-d-a/e-a : dollars
? How much is on the bill, without the waiter's tip? = a/b+a/e+a : dollars

== pizza-hungry-cousins
{W} baked {a:12..20} mini pizzas with olives, {b:8..18} with ham and {c:6..14} plain. Her nephews {S}, {T} and {U} came straight from swim practice and ate {d:4..8} each.
who W: woman, S: man, T: man, U: man
? How many mini pizzas were left? = c+a+b-d-d-d : mini pizzas
? How many did she bake? = a+b+c : mini pizzas
? What share of the ham pizzas, in percent, would {e:4..6} ham pizzas be? = e/b*100 : percent where whole e/b*100

== pizza-delivery-route
{S} drives the first {b:12..30 by 6} minutes of a delivery through town at {a:20,30} miles per hour, and the rest of the {c:12..30} miles on the highway at {d:45,50,60} miles per hour.
where c > a*b/60+3, whole (c-a*b/60)/d*60
? How many minutes does the whole drive take? = b+(c-a*b/60)/d*60 : minutes
? How many miles of the drive are in town? = a*b/60 : miles
? How many minutes does {S} spend on the highway? = (c-a*b/60)/d*60 : minutes

== pizza-coupon-then-percent
A family deal normally costs {a:$32..$60 by 2}. {S} hands over a paper coupon for {h:$12} off, and {b:10%,20%,25%,50%} is then taken off the reduced price because it is Tuesday.
where a > 2*h
? What does {S} pay for the deal? = a-a*b-(1-b)*h | x: x = (a-h)*(1-b) : dollars
? How much does {S} save compared with the normal price? = h+(a-h)*b : dollars
? How much would {S} pay on a Wednesday, with the coupon only? = a-h : dollars

== pizza-party-per-room
For a pizza night in the college dorm every floor orders the same: {f:3..6} pepperoni pizzas, {c:2..5} plain ones, {a:2..3} stacks of {b:3..4} veggie pizzas, and {d:2..3} boxes of {e:4..6} mini pizzas. There are {g:3..8} floors.
? How many pizzas, minis included, does the dorm order? = g*(f+c+a*b+d*e) : pizzas
? How many mini pizzas come to each floor? = d*e : mini pizzas
? How many more veggie than plain pizzas does the dorm order? = g*(a*b-c) : pizzas where a*b > c

== pizza-missing-slices
{c:3..6} [Scout packs|birthday parties] each ordered {a:4..9} pizzas cut into {b:8,10} slices. In the kitchen there were {d:9..20} slices more for walk-in customers. On the way a clumsy driver lost a slice out of each of the {a} pizzas for the party that lived farthest away.
? How many slices were still there, the kitchen's included? = d+c*a*b-a : slices
? How many slices did the farthest party get? = a*b-a : slices
? How many slices had been ordered by all of them together? = c*a*b : slices

== pizza-halving-heat
Fresh from the oven a stone is {a:480..800 by 160} degrees warmer than the room. Every {m:20,30} minutes after that the difference is divided by {b:2}.
? How many degrees warmer than the room is the stone after {m} minutes have gone by {k:3 words} times? = a/b/b/b : degrees
? By how many degrees does the stone cool in the first {h:60} minutes? = a-a/b/b/b : degrees where m = 20

== pizza-square-and-round
The square pan at {S}'s measures {a:10..16} inches on each side; the round pan has a diameter of {b:12..16 by 2} inches. {S} reckons with {q:3.14} for pi.
~ Both pans are black with age.
where a*a > 3.14*(b/2)*(b/2)
? How many square inches larger is the square pizza? = a*a-q*(b/2)*(b/2) : square inches
? How many inches of crust are around the round pizza? = q*b : inches
? How many inches of crust are around the square pizza? = 4*a : inches

== pizza-average-wait
The wait for {S}'s orders was {a:20..45} minutes on Monday, {b:20..45} minutes on Tuesday and {c:20..45} minutes on Wednesday.
where whole (a+b+c)/3
? What was the average wait? = mean(a,b,c) : minutes
? For the average from Monday to Thursday to be {m:28..32} minutes, how long must Thursday's wait be? = 4*m-a-b-c : minutes where 4*m-a-b-c > 10, 4*m-a-b-c < 50

== pizza-topping-votes
{a:60..180 by 20} students filled in a form about the best topping: {r:30%..50% by 5} chose pepperoni, {f:1/4,1/5} of all the students chose mushrooms, and everyone else pineapple.
where whole a*r, whole a*f
? How many students chose pineapple? = a-a*r-a*f : students
? How many more chose pepperoni than mushrooms? = a*r-a*f : students
? A pizza feeds {k:3} students. How many pepperoni pizzas are needed for those who chose pepperoni? = ceil(a*r/k) : pizzas

== pizza-wood-oven
A cord of oak for the oven costs {c:$240..$480 by 20} and lasts {a:12,15,20,24} days. On an open day {b:40..80 by 10} pizzas are baked.
~ The oven was built by a mason {ya:12..40} years ago.
? How much of the price of a pizza, in cents, is spent on wood? = c*100/a/b : cents where whole c*100/a/b
? What does the wood for {d:45..120 by 15} days cost? = c/a*d : dollars
? How many whole cords must be bought to be sure of {n:70..200 by 5} days? = ceil(n/a) : cords

== pizza-team-lunch-two-kinds
The coach bought {n:9..18} pizzas for {t:$130..$260 by 2}. Plain pizzas cost {a:$11..$13} and specials cost {b:$15..$18}.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) > 1, (t-a*n)/(b-a) < n-1, t > a*n
? How many specials did the coach buy? = (t-a*n)/(b-a) | s, p: s + p = n, b*s + a*p = t : pizzas
? How many plain pizzas did the coach buy? = (b*n-t)/(b-a) | p, s: s + p = n, b*s + a*p = t : pizzas
? What would {n} specials have cost? = b*n : dollars

== pizza-owner-ages
{S} opened a pizzeria {a:8..20} years ago, when she was {k:3 times} as old as her son {T}. Today {S} is {b:41..62}.
~ The pizzeria has {ya:9..20} tables and a wall of old horseshoes.
who S: woman, T: man
where whole (b-a)/k, (b-a)/k < 16, (b-a)/k > 5
? How old is {T} today? = (b-a)/k+a : years
? How old was {S} at the opening? = b-a : years
? How many years older than {T} is {S}? = b-a-(b-a)/k : years

== pizza-late-shift-clock
The phone rings at {t:6:05 pm..8:40 pm by 5}. Making the pizza takes {a:8..14} minutes, baking {b:9..13} minutes, and the drive is {c:4..9} miles long, at {d:2..4} minutes for every mile.
? At what time does the customer get the pizza? = t+(a+b+c*d)/60 : clock
? How many minutes pass from the call until the pizza leaves the shop? = a+b : minutes
? The shop promises {m:45..60 by 5} minutes from the call to the door. How many minutes are to spare? = m-(a+b+c*d) : minutes where m > a+b+c*d

== pizza-fundraiser-kits
The [wrestling|robotics] team is selling frozen pizza kits. A kit costs the team {a:$9..$12} and sells for {b:$16..$22}. {n:14..30} members sold {c:6..12} kits each, and the team's bus to the tournament will cost {d:$900..$1500 by 50}.
~ A teacher keeps the kits in the gym freezer.
~ The team also won {ya:2..5} consecutive competitions in the fall.
? How much profit did the team make from the kits? = n*c*(b-a) : dollars
? How much money is left after the bus is paid? = n*c*(b-a)-d : dollars where n*c*(b-a) > d
? How much is still missing for the bus? = d-n*c*(b-a) : dollars where d > n*c*(b-a)
? How many kits must be sold to pay for the bus? = ceil(d/(b-a)) : kits

== pizza-flour-sack
A dough ball takes {a:8..10} ounces of flour. {S} has a sack of {b:50} pounds, and there are {q:16} ounces to the pound.
? How many dough balls can be made from the sack? = floor(b*q/a) : dough balls
? How many ounces are left after as many balls as possible? = mod(b*q,a) : ounces where mod(b*q,a) > 0
? After {c:30..70} balls have been made, how many ounces are still in the sack? = b*q-c*a : ounces

== pizza-robot-kitchen
In a new kitchen {a:3..6} machines each press {b:50..90 by 10} crusts an hour, and a single worker tops {c:30..40 by 5} pizzas an hour.
~ The machines were designed to spread sauce as well, but that option is switched off.
? How many workers are needed to keep up with the machines? = ceil(a*b/c) : workers
? With {d:4..7} workers, how many crusts pile up in {h:2..4} hours? = h*(a*b-c*d) : crusts where a*b > c*d
? If each worker gets {w:$14..$19} an hour, what do {d} workers cost in {h} hours? = d*w*h : dollars

== pizza-remaining-gift-card
"{a:$60..$120 by 10} on a gift card, and I did not buy a thing but pizza," said {S}. "In June I spent {f:1/2,1/3,1/4} of it, in July {g:1/2,1/4} of the rest, and today {c:$5..$14} more."
where whole a*f, whole (a-a*f)*g, (a-a*f)*(1-g) > c
? How much is left on the card? = a-a*f-(a-a*f)*g-c : dollars
? How much did {S} spend in July? = (a-a*f)*g : dollars

== pizza-staff-meeting-minutes
Minutes of the staff meeting: Last year {a:900..1500 by 50} pizzas were sold a month on average, and the profit on each was {p:$3..$5}. This year sales are down {r:10%,20%}, but the profit on each pizza is {q:$1..$2} higher, and closing on Mondays saves {c:$200..$500 by 50} a month.
? How much higher is this year's monthly profit, with the saving, than last year's? = a*(1-r)*(p+q)+c-a*p : dollars where (1-r)*(p+q) > p
? What is the monthly profit this year, with the saving? = a*(1-r)*(p+q)+c : dollars
? How many fewer pizzas are sold a month than last year? = a*r : pizzas

== pizza-ordering-for-a-crowd
{a:40..80 by 4} people are coming to watch the [finals|rocket launch|fireworks]. {f:1/4,1/2} of them eat {b:4} slices each, all the others {c:2..3}. A pizza has {d:8} slices and costs {p:$12..$18}, and the driver gets {t:10%,15%,20%} on top.
~ The screen is {ya:9..14} feet wide.
where whole a*f
? How many pizzas should {S} order? = ceil((a*f*b+a*(1-f)*c)/d) : pizzas
? What does {S} pay for the pizzas, with the driver's share? = ceil((a*f*b+a*(1-f)*c)/d)*p*(1+t) : dollars
? How many slices will be left over? = ceil((a*f*b+a*(1-f)*c)/d)*d-(a*f*b+a*(1-f)*c) : slices where mod(a*f*b+a*(1-f)*c,d) > 1

== pizza-dough-machine-replaced
The old mixer kneads {a:20..30 by 2} pounds of dough in {b:12,15} minutes. The new one kneads {k:2 times} as much in {c:10} minutes. Both run side by side from {t:6:00 am..7:30 am by 30} until {d:240..480 by 60} pounds are ready.
where whole d/(a/b+a*k/c)
? For how many minutes do they run? = d/(a/b+a*k/c) : minutes
? When is the dough ready? = t+d/(a/b+a*k/c)/60 : clock
? How many pounds more does the new mixer knead than the old one in {e:60} minutes? = a*k*e/c-a*e/b : pounds

== pizza-tip-pool-saturday
The tips in the pool come to {a:$180..$420 by 10}. First {b:$20..$40 by 5} is put aside for the dishwasher. Then {r:40%,50%,60%} of what is left goes to the {m:3..5} waiters in equal parts, and the remaining money to the {n:2..4} cooks, also in equal parts.
where whole (a-b)*r/m, whole (a-b)*(1-r)/n
? How much does each waiter get? = (a-b)*r/m : dollars
? How much does each cook get? = (a-b)*(1-r)/n : dollars
? How much more is there for the waiters altogether than for the cooks? = (a-b)*r-(a-b)*(1-r) : dollars where r > 1/2
