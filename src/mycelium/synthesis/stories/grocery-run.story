topic: grocery-run
place: us

== gr-tax-and-donation
{S} goes to the store with {d:$60..$100}. {S:He} buys bread for {a:$3..$6}, a chicken for {b:$9..$16} and cheese for {c:$5..$12}. Sales tax of {e:5%,6%,8%} is added to the amount, and {S} also decides to give {f:10%} of the amount before tax to the animal shelter's donation jar.
? How much money does {S} have left? = d-(a+b+c)-e*(a+b+c)-f*(a+b+c) : dollars
? How much tax does {S} pay? = e*(a+b+c) : dollars
? How much do the bread, the chicken and the cheese cost together, before tax? = a+b+c : dollars

== gr-deli-by-ounce
{S} needs sliced turkey for {S:his} family's lunches. It costs {a:$8..$12} per pound, and {S:he} asks for {b:8,12,20,24} ounces, where a pound is {q:16} ounces. {S:He} also buys {c:2..5} loaves of bread at {d:$3..$4} each and a jar of pickles for {e:$4..$6}.
where whole a*b/q*4
? What is the total cost of everything {S} buys? = a*b/q+c*d+e : dollars
? How much does the turkey cost? = a*b/q : dollars
? If {S} pays with a {f:$50} bill, how much change does {S:he} get? = f-(a*b/q+c*d+e) : dollars where f > a*b/q+c*d+e

== gr-budget-leftover-soda
{S} has {c:$70..$120} to buy food for the cookout. {S:He} buys {a:3..6} packs of hot dogs at {b:$5..$8} each, a bag of charcoal for {d:$8..$12}, paper plates for {e:$3..$6} and {f:2..4} watermelons at {g:$4..$7} each. {S:He} spends the rest of {S:his} money on soda, which costs {h:$2..$5} per bottle.
where whole (c-a*b-d-e-f*g)/h, c-a*b-d-e-f*g > h
? How many bottles of soda can {S:he} buy? = (c-a*b-d-e-f*g)/h : bottles
? How much money does {S:he} spend on things other than soda? = a*b+d+e+f*g : dollars
? If each hot dog pack has {n:8,10} hot dogs, how many hot dogs will there be? = a*n : hot dogs

== gr-weekly-bill-drop
{S} spends {a:$110..$180 by 10} on groceries each week. {S:He} wants to lower this bill by {c:10%,20%} by using the store's own brands.
? How much will {S} spend on groceries in {b:4..12} weeks if {S:he} reaches {S:his} goal? = a*b-c*a*b : dollars
? How much money will {S} save per week? = a*c : dollars
? What does {S} currently spend on groceries in a year of {n:52} weeks? = a*n : dollars

== gr-bags-in-car
{S} has {c:20..36} bags of groceries in {S:his} car. {S:He} carries {a:2..4} bags at a time for {b:3..5} trips, and then {S:his} neighbor volunteers to help.
where c > a*b+2
? How many bags are still in the car when the neighbor begins to help? = c-a*b : bags
? If the neighbor carries {d:2..4} bags per trip and {S} keeps carrying {a}, how many trips must they make together until all bags are in the house? = ceil((c-a*b)/(a+d)) : trips
? It takes {m:2..3} minutes for {S} to make a trip. For how many minutes does {S} work before the neighbor comes? = b*m : minutes

== gr-fruit-by-weight
Apples cost {a:$2..$4} per pound, pears cost {b:$1..$2} more per pound than apples, and grapes cost {k:2 times} as much per pound as apples. {S} buys {c:2..5} pounds of apples, {d:2..4} pounds of pears and {e:2..3} pounds of grapes.
? How much money does {S} spend on fruit? = c*a+d*(a+b)+e*k*a : dollars
? How many total pounds of fruit does {S} buy? = c+d+e : pounds
? How much more do the grapes cost {S} than the apples? = e*k*a-c*a : dollars where e*k*a > c*a

== gr-club-warehouse-savings
A membership at the warehouse store costs {f:$45..$60 by 5} a year. {S} buys {a:3..6} packs of diapers there every month, and each pack costs {b:$6..$10} less than at the supermarket, where it costs {c:$28..$38}.
? How much money does {S} save in a year, after paying for the membership? = a*b*12-f : dollars
? How much does {S} spend on diapers at the warehouse store in a month? = a*(c-b) : dollars
? After how many months have {S:his} savings paid for the membership? = ceil(f/(a*b)) : months

== gr-parking-and-carts
[On Saturday morning|When the store opened] there were {a:60..120} shopping carts. {b:30..50} customers each took a cart, {c:10..25} of them brought theirs back, and a clerk pushed in {d:4..9} of the other carts in the parking lot.
where b > c+d+1
? How many carts were in the store after that? = a-b+c+d : carts
? How many of the carts taken were still missing? = b-c-d : carts

== gr-eggs-and-butter-bill
{S}'s grocery bill was {t:$24..$60}. {S:He} bought {a:3..6} cartons of eggs, which cost {b:$3..$5} each, and {c:2..5} packs of butter. There was nothing else in the cart.
where whole (t-a*b)/c, (t-a*b)/c > 3, (t-a*b)/c < 8
? How much did each pack of butter cost? = (t-a*b)/c | p: a*b + c*p = t : dollars
? How much money did {S} spend on eggs? = a*b : dollars
? If {S} uses {d:2..3} eggs every day and a carton has {z:12 as "a dozen"} eggs, how many days will the eggs last? = a*z/d : days where whole a*z/d

== gr-backpack-weight
{S} walks home from the store and can carry at most {c:24..40} pounds in {S:his} backpack. {S:He} already has {a:4..8} cans that weigh {b:1.5} pounds each and a bag of potatoes that weighs {d:5,8,10} pounds in it.
where c > a*b+d+4
? How many more pounds can {S} carry? = c-a*b-d : pounds
? If a carton of juice weighs {e:3..4} pounds, how many cartons of juice can {S} add? = floor((c-a*b-d)/e) : cartons
? What is the total weight of the cans in pounds? = a*b : pounds

== gr-share-with-roommates
{S} and {S:his} {n:2..4} roommates split the grocery bill equally. This week the bill was {a:$90..$150}, but {b:$10..$30} of that was for {S}'s own snacks and {S:he} pays for those alone.
where whole (a-b)/(n+1)
? How much does each roommate have to pay? = (a-b)/(n+1) : dollars
? How much does {S} have to pay in all? = (a-b)/(n+1)+b : dollars

== gr-cereal-milk-prices-now
Last month a gallon of milk cost {a:$3..$4} and a pound of coffee cost {b:$8..$12}. Milk is now {r:10%,25%} more expensive, and coffee is {s:5%,25%} cheaper.
? What is the total cost of {c:3..6} gallons of milk and {d:2..3} pounds of coffee now? = c*(a+a*r)+d*(b-b*s) : dollars
? How much less does a pound of coffee cost now than last month? = b*s : dollars
? What would {c:3..6} gallons of milk have cost last month? = c*a : dollars

== gr-cash-and-card
{S} gave {S:his} son {a:$40..$60} in cash and sent him to the store. He bought rice for {b:$8..$14} and {c:3..5} cans of beans for {d:$1.25..$2.00 by 0.25} each. He was told that he could keep {f:1/2} of the change.
? How much money could the son keep? = f*(a-b-c*d) : dollars
? How much money did the son spend? = b+c*d : dollars
? How much change did the son get? = a-b-c*d : dollars

== gr-aisle-time
{S} spends {a:6..10} minutes in each of the {n:5..9} aisles of the store, and then {b:8..15} minutes in line. {S:He} enters the store at {t:4:00 pm..5:30 pm by 10}.
? At what time is {S} done? = t+(a*n+b)/60 : clock
? How many minutes does {S} spend in the store? = a*n+b : minutes
? If {S} skips {c:2..3} of the aisles next time, how many minutes will {S:he} save? = a*c : minutes

== gr-reusable-bags
For each reusable bag that a customer brings, the store takes {a:5,10} cents off the bill. {S} goes shopping {b:2..3} times a week and brings {c:4..8} bags every time.
~ {S:His} bags have pictures of ducks and roses on them and cost {n:$2..$4} each.
? How much money does {S} save in {w:10,20,30,50} weeks, in dollars? = a*b*c*w/100 : dollars
? How many cents does {S} save per week? = a*b*c : cents
? If {S} forgets {d:2..3} of {S:his} bags on a trip, how many cents does {S:he} save on that trip? = (c-d)*a : cents

== gr-meat-for-freezer
{S} buys {a:12..24} pounds of ground beef on sale. {S:He} uses {b:2..3} pounds for dinner and freezes the rest in {c:1.5}-pound portions.
where whole (a-b)/c
? How many portions does {S} freeze? = (a-b)/c : portions
? If the sale price is {q:$2..$3} per pound lower than the regular price, how much money did {S} save on the beef? = a*q : dollars

== gr-order-delivered
{S} doesn't like lines, so {S:he} orders {S:his} groceries. The items cost {a:$50..$120 by 10}, the service fee is {r:5%,10%} of that, the delivery costs {b:$4..$9} and {S:he} gives the driver a tip of {c:$5..$12}.
? What is the total amount that {S} spends? = a+a*r+b+c : dollars
? How much more does {S} spend than the items cost? = a*r+b+c : dollars
? If {S} orders {d:2..4} times a month, how much does {S:he} spend on delivery and tips per month? = d*(b+c) : dollars

== gr-water-bottles-cases
{S} is buying water for {n:20..45} soccer players. Each player drinks {a:3..4} bottles, and water comes in cases of {b:24} bottles that cost {c:$4..$7} each. {S:He} finds {d:6..20} bottles in {S:his} garage.
where n*a > d+b
? How many cases does {S} need to buy? = ceil((n*a-d)/b) : cases
? What will be the total cost of the cases that {S} needs? = ceil((n*a-d)/b)*c : dollars
? How many bottles will the players drink altogether? = n*a : bottles

== gr-some-money-spent
{S} went to the grocery store with some money. {S:He} spent {f:1/2,1/3} of it on meat and then {b:$8..$20} on vegetables, and {S:he} had {k:$12..$40} left.
where whole (k+b)/(1-f)
? How much money did {S} take to the store? = (k+b)/(1-f) | x: x-x*f-b = k : dollars
? How much money did {S} spend on meat? = (k+b)/(1-f)*f : dollars where whole (k+b)/(1-f)*f

== gr-compare-carts
who S: woman, T: man
{S} and {T} are in line. {S} has {a:4..8} frozen pizzas at {b:$5..$8} each and a {c:$9..$15} pie. {T} has {d:3..6} bags of shrimp at {e:$8..$12} each, and a coupon for {g:10%,25%} off.
where d*e-d*e*g > a*b+c
? How much more does {T} spend than {S}? = d*e-g*d*e-(a*b+c) : dollars
? How much money does {T} save with the coupon? = d*e*g : dollars
? What is the total of {S}'s groceries? = a*b+c : dollars

== gr-bulk-rice-months
{S}'s family eats {a:3..5} pounds of rice each week. {S:He} bought {b:2..4} bags of {c:20,25} pounds, and {S:his} mother gave {S:him} {d:5..12} more pounds.
? How many full weeks will all of the rice last? = floor((b*c+d)/a) : weeks
? How many pounds of rice will be left after {n:4..8} weeks? = b*c+d-n*a : pounds where b*c+d > n*a
? How many pounds of rice does {S} have at the start? = b*c+d : pounds

== gr-vegetable-stand-mix
At a farm stand {S} buys {a:8..15} tomatoes, {b:3..4 times} as many green beans as tomatoes, {c:4..9} artichokes and {d:2..5} fewer peppers than artichokes.
where c > d+1
? How many vegetables does {S} buy in total? = a+a*b+c+c-d : vegetables
? How many more green beans than artichokes does {S} buy? = a*b-c : vegetables
? Each tomato costs {p:30..60 by 5} cents and each pepper costs {q:70..95 by 5} cents. How many cents does {S} spend on tomatoes and peppers? = a*p+(c-d)*q : cents

== gr-points-gas
{S} gets {a:2..4} fuel points for every dollar that {S:he} spends at the supermarket. In March {S:he} spent {b:$180..$320 by 10}, and in April {S:he} spent {c:$30..$90 by 10} less. For every {q:100} points, gas costs {d:3..5} cents less per gallon.
where whole (a*b+a*(b-c))/q
? How many points did {S} get in these months? = a*b+a*(b-c) : points
? With all of {S:his} points from these months, how many cents less will {S} pay per gallon? = (a*b+a*(b-c))/q*d : cents
? How much did {S} spend in total in March and April? = b+b-c : dollars

== gr-party-tray-order
The store charges {a:$28..$40} for a tray of sandwiches that feeds {b:8..12} people, and {c:$12..$18} for a fruit bowl that is enough for {d:5..6} people. {S} is having {n:30..60} guests.
where whole n/d
? How much will the fruit bowls for all of the guests cost? = n/d*c : dollars
? How many trays of sandwiches does {S} need for all of the guests? = ceil(n/b) : trays
? How much will {S} spend on trays and fruit bowls altogether? = ceil(n/b)*a+n/d*c : dollars

== gr-pet-aisle-kibble
{S} owns a dog and {a:2..3} cats. The dog eats {b:10..20} ounces of kibble per day, and each cat eats {c:3..5} ounces per day. {S} wants to buy enough kibble for {n:10..30 by 5} days.
? How many ounces of kibble does {S} need to buy? = n*(b+a*c) : ounces
? If a bag has {d:5,8,10} pounds and a pound is {q:16} ounces, what is the least number of bags that {S} has to buy? = ceil(n*(b+a*c)/(d*q)) : bags
? How many more ounces does the dog eat per day than the cats combined? = b-a*c : ounces where b > a*c

== gr-average-per-trip
{S} wants to spend an average of {m:$50..$70 by 5} per trip on {S:his} trips to the store this month. {S:He} spent {a:$40..$75} on the first trip, {b:$40..$75} on the second and {c:$40..$75} on the third, and the fourth trip will be the last.
where 4*m > a+b+c+10
? How much can {S} spend on the last trip? = 4*m-a-b-c : dollars
? How much money has {S} spent on groceries this month so far? = a+b+c : dollars
