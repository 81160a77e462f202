topic: diner
place: us

== dn-pancake-stacks-hour
The cook of a diner can make {a:20..30} pancakes every {m:10} minutes. A stack has {b:3..4} pancakes, and {c:40..70} stacks are ordered between {t:8:00 am} and {u:9:00 am}.
? How many pancakes were ordered in that time? = b*c : pancakes
? How many minutes does the cook need for these pancakes, if the griddle is always filled with {a} pancakes? = ceil(b*c/a)*m : minutes
? If a stack costs {p:$6..$9}, how much do the customers pay for their pancakes? = c*p : dollars

== dn-waitress-tips-weekend
who S: woman
{S} works at a diner. On Friday she made {a:$60..$110 by 5} in tips. On Saturday she made {f:1/2,1/5} more than on Friday, and on Sunday she made {b:$10..$25} less than on Saturday. She gives {r:10%,20%} of all her tips to the busboy.
where whole a*f
? How much money in tips does {S} have left after giving the busboy his part? = (1-r)*(a+a+a*f+a+a*f-b) : dollars
? How much did she make in tips on Sunday? = a+a*f-b : dollars
? How much did she make in tips on these days in total? = a+a+a*f+a+a*f-b : dollars

== dn-coffee-pots-refills
A pot of coffee fills {a:8..10} cups. On a morning the diner serves {b:40..60} customers who each drink {c:2} cups and {d:20..30} customers who each drink {e:3} cups.
? How many cups of coffee do the customers drink? = b*c+d*e : cups
? How many pots does the diner have to make? = ceil((b*c+d*e)/a) : pots
? If each customer pays {p:$2..$3} for coffee, no matter how many cups they drink, how much money does the diner get for coffee? = p*(b+d) : dollars

== dn-booths-and-stools
The diner has {a:10..14} booths with {b:4} seats each and {c:12..18} stools at the counter. On Saturday morning {d:6..9} booths are full, {e:5..10} stools are taken, and the remaining booths and stools are empty.
where a > d, c > e
? How many more people can sit down in the diner? = b*(a-d)+c-e : people
? How many people are sitting in the diner? = b*d+e : people
? How many people can the diner hold? = a*b+c : people

== dn-pie-slices-sold
{S} bakes {a:5..9} pies for the diner every day and cuts each pie into {b:8} slices. {r:50%,75%} of the slices are sold at lunch, {c:5..9} at dinner, and the cook takes home the rest.
where a*b*(1-r) > c
? How many slices does the cook take home? = a*b-r*a*b-c : slices
? How many slices are sold at lunch? = r*a*b : slices
? If a slice costs {p:$4..$6}, how much does the diner make with pie every day? = p*(r*a*b+c) : dollars

== dn-family-breakfast-bill
who S: man
{S} takes his {n:3..4} kids to the diner. His own breakfast costs {a:$10..$14}, and each of the kids has a breakfast that costs {b:$6..$8} and a chocolate milk for {c:$2..$3}. He has a coupon for {d:$5} off and leaves a {e:$6..$9} tip.
? How much does {S} spend in total? = a+n*(b+c)-d+e : dollars
? How much would the bill be without the coupon and the tip? = a+n*(b+c) : dollars
? How much more do the kids' breakfasts and milk cost than {S}'s own breakfast? = n*(b+c)-a : dollars

== dn-weekly-wages-cook
who S: man, T: woman
{S} is a cook and earns {a:$16..$22} per hour. {T} is a waitress and earns {b:$7..$10} less per hour, but she gets {c:$80..$120 by 5} in tips every day. They both work {d:7..8} hours a day, {e:5} days a week.
? How much more money does {T} make per week than {S}? = e*(d*(a-b)+c)-e*d*a : dollars where c > b*d
? How much money does {T} make per week, tips included? = e*(d*(a-b)+c) : dollars
? How much does {S} earn per week? = a*d*e : dollars

== dn-burger-combo-deal
A burger costs {a:$8..$11}, fries cost {b:$3..$4} and a milkshake costs {c:$5..$6}. The combo with all of these costs {r:10%,20%,25%} less. {S} and {S:his} {n:3..5} teammates all order the combo.
? How much do they pay altogether? = (n+1)*(a+b+c-r*(a+b+c)) : dollars
? How much money does each of them save with the combo? = r*(a+b+c) : dollars
? What would they have paid for their burgers alone? = (n+1)*a : dollars

== dn-eggs-orders-day
The diner has {a:15..25} trays of {b:30} eggs. It uses {c:3} eggs for every omelet and {d:2} for every egg plate. Today {e:50..80} omelets and {f:60..90} egg plates are ordered.
where a*b > c*e+d*f
? How many eggs are left at the end of the day? = a*b-c*e-d*f : eggs
? How many eggs are used today? = c*e+d*f : eggs
? How many full trays of {b} eggs are left, if the rest of an open tray is not counted? = floor((a*b-c*e-d*f)/b) : trays where a*b-c*e-d*f > 2*b

== dn-remodel-savings
The owner of the diner, {S}, wants to spend {a:$6000..$9000 by 500} to make it look new. {S:He} has saved {f:1/4,1/3,1/2} of that, and {S:he} can save {b:$300..$500 by 50} more each month.
where whole a*f
? How many months will it take until {S} has all of the money? = ceil((a-a*f)/b) : months
? How much more money does {S} need? = a-a*f : dollars
? If {S:his} brother lends {S:him} {c:$1000..$2000 by 500}, how many months of saving will be enough? = ceil((a-a*f-c)/b) : months where a-a*f > c+b

== dn-some-pies-unknown
hide x:20..50
let k = x-a-b*c+d
This morning there were some pies in the case at the diner. {a:4..8} whole pies were sold, {b:2..3} tables of tourists ate {c:2} pies each, and then the baker brought {d:5..9} pies. The case has {k} pies now.
where x > a+b*c+2
? How many pies were in the case this morning? = k-d+b*c+a | x: x-a-b*c+d = k : pies where k > d
? How many pies did the tourists eat in total? = b*c : pies

== dn-specials-two-prices
hide h:8..40, g:8..40
let n = h+g
let t = a*h+b*g
The diner sold {n} specials at lunch and made {t} dollars. The meatloaf special is {a:$12..$15} and the soup special is {b:$7..$10}.
where h != g
? How many meatloaf specials were sold? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : specials
? How many soup specials were sold? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : specials
? If the food for the specials cost {c:$100..$150 by 10}, how much was left of the {t} dollars? = t-c : dollars where t > c

== dn-jukebox-quarters
A song on the jukebox costs {a:25,50} cents. {S} and {S:his} friends play {b:6..14} songs, and people at the other tables play {k:2..3 times} as many.
? How much money goes into the jukebox, in dollars? = a*(b+k*b)/100 : dollars where whole a*(b+k*b)/10
? How many songs are played altogether? = b+k*b : songs
? If each song lasts {m:3} minutes, for how many minutes does the music of {S} and {S:his} friends play? = b*m : minutes

== dn-road-trip-stop-clock
who S: woman
{S} drives from home to the diner, which is {a:120..180 by 15} miles away, at a speed of {b:60} miles per hour. She leaves at {t:6:30 am..8:00 am by 30} and eats there for {c:30..45 by 15} minutes.
? At what time does {S} leave the diner? = t+a/b+c/60 : clock
? How many minutes does it take her to drive to the diner? = a/b*60 : minutes
? If gas costs {p:$3..$4} per gallon and her car goes {d:30} miles per gallon, how much does she spend on gas to get to the diner? = a/d*p : dollars

== dn-average-customers-days
The diner had {a:120..200} customers on Monday, {b:120..200} on Tuesday and {c:120..200} on Wednesday. {S}, the owner, would like to have an average of {m:160..180 by 5} customers per day from Monday to Thursday.
? How many customers must come on Thursday? = 4*m-a-b-c : customers where 4*m > a+b+c+80
? What was the total number of customers from Monday to Wednesday? = a+b+c : customers
? If {r:25%,50%} of the customers on Monday ordered pie, how many customers ordered pie on Monday? = a*r : customers where whole a*r

== dn-potatoes-for-fries
who S: man
{S} peels potatoes at the diner. He can peel {a:40..60 by 5} pounds per hour. The diner needs {b:70..90 by 10} pounds for fries each day and {f:1/2} as much for hash browns.
? How many pounds of potatoes does the diner need each day? = b+b*f : pounds
? How many pounds must {S} still peel after {n:2} hours? = b+b*f-n*a : pounds where b+b*f > n*a
? If potatoes cost {p:40..60 by 10} cents per pound, how much does the diner spend on potatoes each day, in dollars? = (b+b*f)*p/100 : dollars

== dn-late-night-shares
who S: woman, T: man, U: man
After the game {S}, {T} and {U} share a bill of {a:$36..$60 by 6} at the diner. {S} pays {f:1/2,1/3} of it, and {T} pays {g:1/2,1/3} of what is left.
where whole (a-a*f)*g
? How much does {U} have to pay? = a-a*f-g*(a-a*f) : dollars
? How much does {T} pay? = g*(a-a*f) : dollars
? If they leave a tip of {r:20%} of the bill as well, what is the total amount that they spend? = a+a*r : dollars

== dn-milk-shake-ratio
A milkshake at the diner is made of {a:3..5} ounces of ice cream for every {b:2} ounces of milk. A milkshake has {c:15..24} ounces, and {d:20..40} milkshakes are sold a day.
where whole c/(a+b)
? How many ounces of ice cream are in a milkshake? = c/(a+b)*a : ounces
? How many ounces of milk does the diner use for milkshakes every day? = d*(c/(a+b)*b) : ounces
? If a milkshake costs {p:$5..$7}, how much money do the milkshakes bring in every day? = d*p : dollars

== dn-new-menu-prices
The diner raises the price of its chicken dinner from {a:$10,$12} by {r:10%,25%}. Before, it sold {b:40..60} chicken dinners a day, and now it sells {c:5..10} fewer.
? How much money does the diner take in each day for chicken dinners now? = (a+a*r)*(b-c) : dollars
? What is the price of the chicken dinner now? = a+a*r : dollars
? How much money did the diner take in each day for chicken dinners before? = a*b : dollars

== dn-floor-tiles-checkers
The floor of the diner is {a:30..40 by 2} feet long and {b:20..24 by 2} feet wide. {S} covers it with tiles that are {c:2} feet on a side. {f:1/2} of the tiles are black and cost {p:$4..$6} each, and the rest are white and cost {q:$3} each.
where whole a/c*(b/c)*f
? How many tiles does {S} need? = a/c*(b/c) : tiles
? How much do the black tiles cost altogether? = a/c*(b/c)*f*p : dollars
? How much does {S} spend on all of the tiles? = a/c*(b/c)*f*p+(a/c*(b/c)-a/c*(b/c)*f)*q : dollars

== dn-customers-leaving-waves
There were {e:20..40} customers in the diner at breakfast, and then a bus brought {a:45..60} more. {b:5..9} customers left soon, {c:3..6} more than that left a little later, and when the rain stopped, {d:2 times} as many left as in the second group.
where e+a > b+b+c+2*(b+c)+5
? How many customers were left in the diner after the rain? = e+a-b-(b+c)-d*(b+c) : customers
? How many customers left when the rain stopped? = d*(b+c) : customers
? How many customers were in the diner before anybody left? = e+a : customers

== dn-team-dinner-total
{S}'s bowling team goes to the diner. Each of the {d:4..7} players has a sandwich for {a:$9..$13}, a soda for {b:$2..$3} and a dessert for {c:$4..$6}. They share a plate of onion rings for {h:$7..$10} and a basket of wings for {g:$11..$15}, and {e:2..3} of them also have coffee for {f:$2..$3} each.
? What is the total cost of their dinner? = h+g+d*(a+b+c)+e*f : dollars
? How much do the sandwiches, sodas and desserts cost altogether? = d*(a+b+c) : dollars
? How much more do the wings cost than the onion rings? = g-h : dollars

== dn-senior-discount-before
On Tuesdays, seniors get {r:10%,20%,25%} off at the diner. {S}, who is {n:66..80} years old, paid {a:$9..$36 by 9} for {S:his} dinner after the discount, and {S:he} also left {b:$2..$5} for the waitress.
where whole a/(1-r)
? How much would {S:his} dinner have cost without the discount? = a/(1-r) | x: x - x*r = a : dollars
? How much money did {S} spend at the diner? = a+b : dollars

== dn-tip-per-ten-dollars
{S} and {S:his} wife eat at the diner. Her meal is {a:$11..$19}, and his is {b:$12..$24}. As a tip they leave {o:$2} for every {c:$10} of their bill.
who S: man
where whole (a+b)/c
? What do they pay in all, with the tip? = a+b+(a+b)/c*o : dollars
? How much is their bill before the tip? = a+b : dollars
? How much is the tip? = (a+b)/c*o : dollars

== dn-napkin-boxes-year
A diner uses {a:3..5} napkins for each customer and has {b:150..250 by 10} customers a day. Napkins come in boxes of {c:2000,3000,4000}, and each box costs {d:$18..$30}.
? How many napkins does the diner use in {n:20..30} days? = a*b*n : napkins
? How many boxes does the diner need to order for {n:20..30} days? = ceil(a*b*n/c) : boxes
? What will the boxes of napkins for {n:20..30} days cost? = ceil(a*b*n/c)*d : dollars

== dn-four-pies-priced-per-box
{S} bakes for the diner. In a week {S:he} made {a:10..18} apple pies, {b:8..15} cherry pies, {c:6..12} pecan pies and {d:5..10} lemon pies. They are delivered in boxes of {e:4,5,6} pies, and the diner pays {f:$40..$60 by 5} per box.
where whole (a+b+c+d)/e
? How much money does {S} get from the diner for the week? = f*((a+b+c+d)/e) : dollars
? How many boxes does {S} deliver? = (a+b+c+d)/e : boxes
? If {S} spent {g:$100..$150 by 10} on ingredients, how much did {S:he} make in the week? = f*((a+b+c+d)/e)-g : dollars where f*(a+b+c+d)/e > g

== dn-week-pay-after-bills
who S: woman
{S} gets {b:$200..$300 by 10} a week at the diner and makes {a:$40..$60 by 5} in tips on every day of the week. {c:10%,20%} of her pay and tips goes to taxes. Each week she also spends {d:$150..$200 by 10} on rent, {e:$60..$90 by 5} on food and {f:$20..$40 by 5} on gas.
where (b+a*7)*(1-c) > d+e+f
? How much money does {S} have left each week? = b+a*7-c*(b+a*7)-d-e-f : dollars
? How much does {S} make per week before taxes? = b+a*7 : dollars
? How much does she spend on rent, food and gas in {n:4..12} weeks? = n*(d+e+f) : dollars
