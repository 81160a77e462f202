topic: restaurant-bill
place: us

== rb-tax-and-tip-left
{S} takes {S:his} girlfriend to dinner with {d:$90..$140} in {S:his} wallet. The steak costs {a:$22..$32}, the pasta {b:$14..$20} and the wine {c:$9..$16}. A tax of {e:5%,8%,10%} is added to these prices, and {S} leaves a tip of {f:20%} of the price before tax.
who S: man
? How much money does {S} have left? = d-(a+b+c)-e*(a+b+c)-f*(a+b+c) : dollars
? How much does {S} spend on tax and tip in total? = e*(a+b+c)+f*(a+b+c) : dollars
? How much do the steak, pasta and wine cost together before tax and tip? = a+b+c : dollars

== rb-six-items-share
{S} and {S:his} friends order a pizza for {a:$16..$24}, wings for {b:$10..$15}, a salad for {c:$8..$12}, garlic bread for {d:$5..$8}, a pitcher of soda for {e:$6..$9} and a brownie for {f:$6..$9}. There are {n:3..6} people at the table, and they decide to split the bill equally.
where whole (a+b+c+d+e+f)/n
? How much does each person have to pay? = (a+b+c+d+e+f)/n : dollars
? What is the total of the bill? = a+b+c+d+e+f : dollars
? If the brownie and the salad are free because the waiter made a mistake, how much will the bill be? = a+b+d+e : dollars

== rb-kids-eat-half
At a family restaurant a dinner costs {a:$14..$22 by 2} for adults, and kids pay {f:1/2} of that. {S}'s group has {b:3..6} adults and {c:2..5} kids, and each of them, adult or kid, also has a drink for {d:$2..$3}.
? What is the total cost for {S}'s group? = a*b+c*a*f+d*(b+c) : dollars
? How much do all of the drinks cost? = d*(b+c) : dollars
? How much more do the adults' dinners cost than the kids' dinners? = a*b-c*a*f : dollars where a*b > c*a*f

== rb-gift-card-coupon
{S} has a gift card for {a:$50}. {S:He} and {S:his} wife order {b:2} main dishes for {c:$18..$26} each and {d:2} desserts for {e:$6..$9} each. With {S:his} coupon the desserts cost {r:50%} less.
who S: man
where b*c+d*e > a+10
? How much does {S} have to pay in addition to the gift card? = b*c+d*e-r*d*e-a : dollars where b*c+d*e*(1-r) > a
? How much money does {S} save with the coupon? = d*e*r : dollars
? How much would they have to pay without the coupon and the gift card? = b*c+d*e : dollars

== rb-waiter-income
{S} works as a waiter. {S:He} earns {a:$6..$10} per hour and works {b:6..9} hours a shift. On Friday {S:he} served {c:12..20} tables, and each table left {d:$5..$9} in tips on average. {S:He} has to give {r:10%,20%} of {S:his} tips to the kitchen staff.
? How much did {S} earn on Friday after giving the kitchen staff its part? = a*b+c*d-r*c*d : dollars
? How much money did the kitchen staff get from {S}? = c*d*r : dollars
? How much more did {S} get in tips than in wages on Friday, before giving anything away? = c*d-a*b : dollars where c*d > a*b

== rb-birthday-person-free
who S: woman
{n:5..9} people celebrate {S}'s birthday in a restaurant. The bill is {a:$120..$280 by 10}, and they add a {r:10%,20%} tip to it. Everybody except {S} pays an equal share of the total.
where whole (a+a*r)/(n-1)
? How much does each of the people who pay have to pay? = (a+a*r)/(n-1) : dollars
? What is the total amount, with the tip? = a+a*r : dollars
? How much is the tip? = a*r : dollars

== rb-appetizer-trio
{S} orders an appetizer for {a:$7..$12}, and a main dish that costs {b:2 times} as much as the appetizer. {S:His} brother orders only a main dish, which costs {c:$3..$6} less than {S}'s, and a soda for {d:$2..$3}.
? What is the total of their bill? = a+a*b+a*b-c+d : dollars
? How much does the brother's food cost, with the soda? = a*b-c+d : dollars
? How much more is {S}'s part of the bill than {S:his} brother's? = a+a*b-(a*b-c+d) : dollars

== rb-overcharged-refund
The waiter charged {S} for {a:5..8} tacos at {b:$3..$4} each and {c:3..5} lemonades at {d:$2..$3} each. {S} looked at the bill and saw that {S:he} had ordered only {e:3..4} tacos and {f:2} lemonades.
? How much money should {S} get back? = b*(a-e)+d*(c-f) : dollars
? What should the correct total be? = b*e+d*f : dollars
? How much did the waiter charge {S}? = a*b+c*d : dollars

== rb-company-lunch-limit
{S}'s company pays up to {a:$15..$20} per person for lunch. {S} goes out with {n:4..7} customers. Each of the customers spends {b:$18..$24}, and {S} spends {c:$12..$14}.
where b > a
? How much of the customers' bill does the company not pay? = n*(b-a) : dollars
? How much does the whole group spend, {S} included? = n*b+c : dollars
? How much more does a customer spend than {S}? = b-c : dollars

== rb-loyalty-tenth-meal
{S} eats at {S:his} favorite restaurant {a:2..3} times a week and spends {b:$11..$16} each time. For every {c:10} meals that {S:he} pays for, {S:he} gets a free meal.
? How much does {S} pay for {n:20..50 by 10} meals that are not free? = b*n : dollars
? How many free meals does {S} get for {n:20..50 by 10} meals that {S:he} pays for? = n/c : meals
? How many meals does {S} eat there in {w:10..26} weeks? = a*w : meals

== rb-pizza-slices-price
A large pizza costs {a:$16..$24} and has {b:8} slices. A slice alone costs {c:$3..$4}. {S} and {S:his} {d:3..5} coworkers eat {e:2} slices each.
where b*c > a
? How much would they pay if all of them bought their slices alone? = (d+1)*e*c : dollars
? How many slices do they eat in total? = (d+1)*e : slices
? How much cheaper is a large pizza than {b} slices bought alone? = b*c-a : dollars

== rb-dinner-chain-week
{S} spent {a:$24..$40 by 4} at a restaurant on Monday. On Wednesday {S:he} spent {f:25%,50%} more than on Monday, and on Friday {S:he} spent as much as on Monday and Wednesday combined, minus {b:$5..$12}.
where whole a*f
? How much money did {S} spend on these days in total? = a+a+a*f+a+a+a*f-b : dollars
? How much money did {S} spend on Friday? = a+a+a*f-b : dollars
? How much did {S} spend on Wednesday? = a+a*f : dollars

== rb-two-families-tables
who S: man, T: woman
{S}'s family orders {a:3..5} burgers at {b:$9..$13} each and {c:2..4} milkshakes at {d:$5..$6} each. {T}'s family orders {e:4..6} salads at {f:$8..$11} each and {g:2..4} glasses of tea at {h:$2..$3} each. They ask for {o:1 as "one"} bill.
? What will the total of the bill be? = a*b+c*d+e*f+g*h : dollars
? How much more does the food and drink of {S}'s family cost than that of {T}'s family? = a*b+c*d-(e*f+g*h) : dollars where a*b+c*d > e*f+g*h
? How much does {T}'s family spend on salads? = e*f : dollars

== rb-change-from-bills
{S} pays for a meal with {a:3..5} {b:$20} bills. The meal costs {c:$36..$58}, and {S} tells the waiter to keep {f:1/2,1/4} of the change.
where a*b > c+3
? How much money does {S} get back? = a*b-c-f*(a*b-c) : dollars
? How much does the waiter get to keep? = f*(a*b-c) : dollars
? How much change would {S} get if {S:he} gave no tip? = a*b-c : dollars

== rb-average-per-guest
A restaurant had {a:30..60} guests for lunch, who spent {b:$12..$16} each on average, and {c:60..110} guests for dinner, who spent {d:$24..$35} each on average. The food cost the owner {e:$600..$1000 by 50}.
? How much money did the restaurant take in that day? = a*b+c*d : dollars
? How much of the money was left after the food was paid for? = a*b+c*d-e : dollars where a*b+c*d > e
? What was the average amount that a guest spent that day? = (a*b+c*d)/(a+c) : dollars where whole (a*b+c*d)/(a+c)*4

== rb-happy-hour-nachos
A plate of nachos costs {a:$8..$12}, but during happy hour the price is {r:25%,50%} lower. {S}'s softball team orders {b:3..5} plates during happy hour and {c:2..3} plates after it.
? How much will the team have to pay for the nachos? = b*(a-a*r)+c*a : dollars
? How much would all of the plates have cost during happy hour? = (b+c)*(a-a*r) : dollars
? How much did the team save by coming during happy hour? = b*a*r : dollars

== rb-waiting-list-clock
{S} gets to the restaurant at {t:5:45 pm..6:30 pm by 5}. {S:He} waits {a:20..40 by 5} minutes for a table, {b:10..15} minutes to order, and {c:15..25 by 5} minutes for the food. It takes {S:him} {d:30..45 by 5} minutes to eat.
? At what time has {S} finished the meal? = t+(a+b+c+d)/60 : clock
? How many minutes after {S:he} gets there does {S:his} food come? = a+b+c : minutes
? How many minutes longer does {S} wait for a table than for the food after ordering? = a-c : minutes where a > c

== rb-price-before-tip
The total that {S} had to pay was {t:$33..$132 by 11}, which included a {r:10%} tip. {S:He} had eaten with {n:2} friends.
? How much was the bill without the tip? = t/(1+r) | x: x + x*r = t : dollars
? How much was the tip in dollars? = t-t/(1+r) : dollars

== rb-two-dishes-equation
hide h:2..9, g:2..9
let n = h+g
let t = a*h+b*g
{n} coworkers went out for dinner. Each of them ordered either the fish for {a:$19..$25} or the chicken for {b:$13..$17}, and the dinners cost {t} dollars in total.
where h != g, n > 5
? How many of the coworkers ordered the fish? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : coworkers
? How many of the coworkers ordered the chicken? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : coworkers
? If they leave {r:20%} of the {t} dollars as a tip, how much do they pay in all? = t+t*r : dollars

== rb-sushi-plates-colors
At a sushi bar a red plate costs {a:$2..$3}, a blue plate costs {b:$1..$2} more than a red plate, and a gold plate costs {k:2..3 times} as much as a red plate. {S} takes {c:3..6} red plates, {d:2..4} blue plates and {e:2..3} gold plates.
? What is the total of {S}'s bill? = a*c+d*(a+b)+e*k*a : dollars
? How much do {S}'s gold plates cost? = e*k*a : dollars
? How many plates does {S} take in total? = c+d+e : plates

== rb-eat-out-monthly-cut
{S} eats out {a:8..16} times a month and spends {b:$14..$22} each time. {S:He} decides to cook at home {f:1/2,1/4} of those times, which costs {c:$4..$6} per meal.
where whole a*f
? How much money will {S} save each month? = a*f*(b-c) : dollars
? How much will {S} spend on eating out per month then? = (a-a*f)*b : dollars
? How much does {S} currently spend on eating out in a year? = a*b*12 : dollars

== rb-large-party-fee
For groups of more than {n:8} people the restaurant adds a fee of {r:15%,18%,20%}. {S}'s group has {a:10..16} people, and each of them has the lunch buffet for {b:$12..$18}. They also share {c:3..5} bottles of juice for {d:$6..$8} each.
? How much is the fee? = r*(a*b+c*d) : dollars
? What is the total with the fee? = a*b+c*d+r*(a*b+c*d) : dollars
? How much does the group spend on the lunch buffet before the fee? = a*b : dollars

== rb-sisters-each-part
who S: woman, T: woman, U: woman
{S}, {T} and {U} are sisters, and their dinner costs {a:$60..$120 by 6}. {S} pays {f:1/2,1/3} of it and {T} pays {b:$8..$15}. {U} pays what is left and also the tip of {c:$9..$15}.
where a-a*f > b+5
? How much money does {U} pay? = a-a*f-b+c : dollars
? How much money does {S} pay? = a*f : dollars
? How much more does {S} pay than {T}? = a*f-b : dollars where a*f > b

== rb-doggy-bag-values
who S: man
{S}'s pasta costs {a:$16..$24 by 2}. He eats {r:50%,75%} of it and takes the rest home. His daughter eats {f:1/2,1/4} of her pizza, which costs {b:$12..$20 by 4}, and takes the rest home too.
? How much is the food worth that they take home? = a-a*r+b-b*f : dollars
? How much is the pasta worth that {S} eats? = a*r : dollars
? What do the pasta and the pizza cost together? = a+b : dollars

== rb-restaurant-delivery-app
{S} can order dinner on an app or pick it up. The food costs {a:$24..$40 by 2} in the restaurant, and all prices are {r:10%,15%,25%} higher on the app, which also charges {b:$3..$5} for delivery. {S} would need {c:$2..$3} for gas to pick it up.
? How much money will {S} save if {S:he} picks up the food? = a*r+b-c : dollars
? How much does the dinner cost on the app in total? = a+a*r+b : dollars
? If {S} picks up the food {d:2..5} times a month, how much does {S:he} spend on food and gas per month? = d*(a+c) : dollars

== rb-seafood-by-pound
{S} orders a lobster that weighs {a:1.5..3 by 0.5} pounds at {b:$20..$28 by 2} per pound, and {c:6..12} oysters at {d:$2..$3} each. {S:He} pays with a {e:$100} bill.
where e > a*b+c*d
? How much change will {S} get? = e-a*b-c*d : dollars
? How much more does the lobster cost than the oysters? = a*b-c*d : dollars where a*b > c*d
? How much does the lobster cost? = a*b : dollars

== rb-service-charge-per-share
{S} and {S:his} {n:2..5} classmates share a meal. The soup costs {a:$12..$20}, the noodles cost {b:$14..$22} and the dumplings cost {f:1/2} as much as the noodles. The restaurant adds {r:20%} for service, and they split everything evenly.
where whole (a+b+b*f)*(1+r)/(n+1)
? How much does each person pay? = (a+b+b*f+r*(a+b+b*f))/(n+1) : dollars
? How much is added for service? = r*(a+b+b*f) : dollars
? How much do the dumplings cost? = b*f : dollars
