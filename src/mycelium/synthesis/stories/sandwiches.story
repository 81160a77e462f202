topic: sandwiches
place: us

== sw-loaf-of-bread-family
A loaf has {a:20..24 by 2} slices of bread. {S} makes {b:4..6} sandwiches with {c:2} slices each for {S:his} family, and {S:his} dog eats {d:2..4} slices that fell down.
where a > b*c+d
? How many slices of bread are left? = a-b*c-d : slices
? How many more sandwiches can {S} make with the slices that are left? = floor((a-b*c-d)/c) : sandwiches where a-b*c-d >= 2*c
? If {S} makes {b} sandwiches every day, how many loaves does {S:he} need to buy for {n:10..20} days? = ceil(n*b*c/a) : loaves

== sw-sub-by-the-foot
who S: woman
{S} orders a party sub that is {a:6..10} feet long. The shop cuts it into pieces that are {b:3,4} inches long. A foot is {q:12} inches and the sub costs {c:$12..$16} per foot.
? How many pieces does {S} get? = a*q/b : pieces
? How much does the sub cost? = a*c : dollars
? If each of her {d:8..14} guests eats {e:2} pieces, how many pieces will be left? = a*q/b-d*e : pieces where a*q/b > d*e

== sw-shop-morning-orders
who S: man
{S}'s sandwich shop had {a:80..140 by 10} rolls at the start of the day. {f:1/4,1/5,2/5} of the rolls were sold as breakfast sandwiches, {b:30..45} became subs at lunch and {c:4..8} were given to a man who was hungry and his friends.
where whole a*f, a-a*f > b+c+3
? How many rolls were left? = a-a*f-b-c : rolls
? How many rolls were sold as breakfast sandwiches? = a*f : rolls
? If a breakfast sandwich costs {p:$4..$6} and a sub costs {q:$7..$9}, how much money did {S} make on these sandwiches? = a*f*p+b*q : dollars

== sw-ham-cheese-slices
Each of {S}'s sandwiches has {a:3..4} slices of ham and {b:2} slices of cheese. {S:He} has {c:5..8} packs with {d:12} slices of ham and {e:3..4} packs with {f:16} slices of cheese.
? How many sandwiches can {S} make with the ham? = c*d/a : sandwiches
? What is the greatest number of sandwiches that {S} can make with the ham and cheese? = min(c*d/a,e*f/b) : sandwiches
? If {S} makes {g:10..14} sandwiches, how many slices of cheese are left? = e*f-g*b : slices

== sw-picnic-order-discount
{S} orders {a:12..20} turkey sandwiches at {b:$7..$9} each and {c:8..15} veggie sandwiches at {d:$5..$6} each for the company picnic. Because {S:he} orders so many, {S:he} gets {r:10%,20%} off the total.
? How much does {S} have to pay? = a*b+c*d-r*(a*b+c*d) : dollars
? How much would the sandwiches cost without the discount? = a*b+c*d : dollars
? How many more turkey sandwiches than veggie sandwiches does {S} order? = a-c : sandwiches where a > c+1

== sw-club-three-workers
who S: woman, T: man, U: man
{S} can make {a:18..25} sandwiches per hour. {T} makes {b:4..7} fewer sandwiches per hour than she does, and {U} makes {f:1/2} as many per hour as {S} and {T} together.
where whole f*(a+a-b)
? How many sandwiches can they make together in an hour? = a+a-b+f*(a+a-b) : sandwiches
? How many sandwiches can {U} make in {n:3..6} hours? = n*f*(a+a-b) : sandwiches
? How many more sandwiches does {S} make than {U} per hour? = a-f*(a+a-b) : sandwiches

== sw-jelly-jar-spoonfuls
{S} uses {a:2} tablespoons of peanut butter and {b:1.5} tablespoons of jelly on each sandwich. A jar of peanut butter has {c:30..40 by 2} tablespoons and a jar of jelly has {d:24..30 by 3} tablespoons.
? How many sandwiches can {S} make with a jar of peanut butter? = c/a : sandwiches
? How many sandwiches can {S} make with a jar of jelly? = d/b : sandwiches
? How many tablespoons of peanut butter and jelly does {S} need for {n:6..12 by 2} sandwiches? = n*(a+b) : tablespoons

== sw-fundraiser-hoagie
A scout troop sells hoagies in order to pay for a camping trip. The troop buys {a:100..160 by 10} hoagies for {b:$3..$4} each and sells {r:80%,90%} of them for {c:$7..$8} each. The rest are eaten by the scouts.
? How much money does the troop have after paying for all of the hoagies? = r*a*c-a*b : dollars
? How many hoagies do the scouts eat? = a-a*r : hoagies
? If the trip costs {d:$500..$700 by 20}, how much more money does the troop need? = d-(r*a*c-a*b) : dollars where d > r*a*c-a*b

== sw-grilled-cheese-time
It takes {S} {a:4..6} minutes to grill a sandwich, and {b:2..3} sandwiches fit in {S:his} pan. {S:He} begins at {t:11:30 am..12:15 pm by 5} and has to make {c:14..24} sandwiches for {S:his} daughter's soccer team.
? How many minutes will it take {S} to grill all of the sandwiches? = ceil(c/b)*a : minutes
? At what time will {S} be done? = t+ceil(c/b)*a/60 : clock where whole ceil(c/b)*a/3
? How many slices of bread does {S} need, at {d:2} slices per sandwich? = c*d : slices

== sw-tea-sandwich-triangles
{S} makes {a:20..40 by 2} tea sandwiches and cuts each of them into {b:4} triangles. {f:1/2,1/4} of the triangles have egg salad, {c:15..25} have tuna and the rest have cucumber.
where a*b*(1-f) > c
? How many triangles have cucumber? = a*b-f*a*b-c : triangles
? How many triangles have egg salad? = f*a*b : triangles
? If {d:4..6} triangles go on each plate, how many plates can {S} fill completely? = floor(a*b/d) : plates

== sw-food-truck-lines
{S}'s food truck sold {a:50..80} sandwiches at noon, and {b:10..20} more than that in the evening. The next day it rained and {S:he} sold {r:50%} fewer sandwiches than on the first day.
where whole (a+a+b)*r
? How many sandwiches did {S} sell on both days altogether? = a+a+b+(a+a+b)*(1-r) : sandwiches
? How many sandwiches did {S} sell on the rainy day? = (a+a+b)*(1-r) : sandwiches
? If each sandwich costs {p:$6..$9}, how much money did {S} make on the evening of the first day? = p*(a+b) : dollars

== sw-lunch-money-left
{S} has {a:$30..$40} for the week. From Monday to Thursday {S:he} buys a sandwich for {b:$5..$6} each day, and on Friday {S:he} buys only a soda for {c:$2..$3}.
? How much money does {S} have left at the end of the week? = a-b*4-c : dollars
? How much does {S} spend from Monday to Friday? = b*4+c : dollars
? If sandwiches were {d:$1..$2} cheaper, how much would {S} spend on sandwiches from Monday to Thursday? = (b-d)*4 : dollars

== sw-unknown-sandwich-tray
hide x:30..80
let k = x-a*b-c
A tray of sandwiches was on the table. {a:8..12} students took {b:2..3} sandwiches each and the teacher put {c:3..5} in the refrigerator. Then there were {k} sandwiches on the tray.
where k > 1
? How many sandwiches were on the tray at first? = k+c+a*b | x: x-a*b-c = k : sandwiches
? How many sandwiches did the students take? = a*b : sandwiches

== sw-two-kinds-price
hide h:6..30, g:6..30
let n = h+g
let t = a*h+b*g
On game day {S} sold {n} sandwiches for {t} dollars altogether. The steak sandwiches were {a:$9..$12} each, and the sausage sandwiches were {b:$5..$7} each.
where h != g
? How many steak sandwiches did {S} sell? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : sandwiches
? How many sausage sandwiches did {S} sell? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : sandwiches
? If {S} gives {r:10%} of the {t} dollars to the team, how much does {S:he} keep? = t-t*r : dollars

== sw-record-long-sandwich
A town wants to make a sandwich that is {a:300..600 by 50} feet long. Each volunteer is responsible for {b:5,10} feet, and needs {c:2..3} pounds of meat and {d:4..6} tomatoes for that part.
? How many volunteers does the town need? = a/b : volunteers
? How many pounds of meat will be in the sandwich? = a/b*c : pounds
? If {e:12..20} volunteers do not show up, how many tomatoes will be left over from the planned amount? = e*d : tomatoes where a/b > e

== sw-average-per-day-deli
{S}'s deli sold {a:60..95} sandwiches on Monday, {b:60..95} on Tuesday, {c:60..95} on Wednesday and {d:60..95} on Thursday.
? What was the average number of sandwiches sold per day? = mean(a,b,c,d) : sandwiches per day
? How many sandwiches does the deli need to sell on Friday for an average of {m:80..90 by 2} per day from Monday to Friday? = 5*m-a-b-c-d : sandwiches where 5*m > a+b+c+d+40, 5*m < a+b+c+d+150
? How many more sandwiches were sold on Monday and Tuesday than on Wednesday and Thursday? = a+b-(c+d) : sandwiches where a+b > c+d+1

== sw-mayo-mustard-mix
{S}'s special sauce has {a:4..6} spoons of mayonnaise for every {b:2} spoons of mustard. {S:He} needs {c:30..80 by 2} spoons of sauce, and puts {d:2} spoons on each sandwich.
where whole c/(a+b)
? How many spoons of mustard does {S} use? = c/(a+b)*b : spoons
? How many sandwiches will get sauce? = c/d : sandwiches
? How many more spoons of mayonnaise than mustard are in the sauce? = c/(a+b)*(a-b) : spoons

== sw-hikers-share-food
who S: woman, T: man
{S} packed {a:6..9} sandwiches for a hike and {T} packed {b:4..6}. They met {c:2..3} hikers who had lost their food. Everybody in the group, {S} and {T} included, ate {d:2} sandwiches.
where a+b > (c+2)*d
? How many sandwiches were left? = a+b-(c+2)*d : sandwiches
? How many sandwiches were eaten? = (c+2)*d : sandwiches
? How many more sandwiches did {S} pack than {T}? = a-b : sandwiches where a > b+1

== sw-price-increase-turkey
who S: man
Last year a turkey sandwich at the deli cost {a:$6..$8}. Now it costs {r:25%,50%} more. {S} buys {b:2..3} of them a week and his wife buys {c:1 as "one"} a week.
? How much do {S} and his wife spend on turkey sandwiches per week now? = (b+c)*(a+a*r) : dollars
? How much does a turkey sandwich cost now? = a+a*r : dollars
? How much more does {S} spend in {n:4..10} weeks now than last year? = n*b*a*r : dollars

== sw-bread-baking-hours
A bakery bakes {a:30..50 by 5} loaves of sandwich bread per hour and operates {b:8..10} hours a day. Each loaf is cut into {c:20} slices. {d:40..60} loaves a day go to a school, and the rest go to stores.
where a*b > d
? How many loaves go to stores every day? = a*b-d : loaves
? How many slices does the school get per day? = c*d : slices
? How many sandwiches can be made each day from all of the bread if each takes {e:2} slices? = a*b*c/e : sandwiches

== sw-birthday-surprise-split
{S} and {n:3..5} coworkers buy a giant sandwich for {a:$48..$80 by 4}, chips for {b:$6..$10} and drinks for {c:$8..$14} to surprise their boss. The company pays {f:1/2} of the total, and they split the rest evenly.
where whole (a+b+c)*(1-f)/(n+1)
? How much does each of them pay? = (a+b+c)*(1-f)/(n+1) : dollars
? How much does the company pay? = f*(a+b+c) : dollars
? How much more does the sandwich cost than the chips and drinks together? = a-(b+c) : dollars

== sw-ounces-meat-week
who S: woman
{S} puts {a:3..4} ounces of meat on each sandwich. She buys {b:3..5} pounds of meat, and a pound is {q:16} ounces. Her cat eats {c:2..5} ounces of it.
? How many full sandwiches can {S} make with the rest of the meat? = floor((b*q-c)/a) : sandwiches
? How many ounces of meat are left after the cat has eaten? = b*q-c : ounces
? If the meat costs {p:$7..$11} per pound, how much did {S} spend on it? = b*p : dollars

== sw-school-sale-boxes
who S: man, T: woman
{S} sold {a:12..20} sandwiches at the school sale. {T} sold {k:2..3 times} as many as {S}, and the principal sold {b:5..9} fewer than {T}. There had been {c:150..200 by 5} sandwiches.
where c > a+a*k+a*k-b
? How many sandwiches were not sold by any of them? = c-(a+a*k+a*k-b) : sandwiches
? How many sandwiches did {S}, {T} and the principal sell combined? = a+a*k+a*k-b : sandwiches
? If each sandwich sold for {p:$3..$4}, how much money did {T} collect? = a*k*p : dollars

== sw-cutting-board-area
A sheet of flatbread is {a:20..30 by 5} inches by {b:15..20 by 5} inches. {S} cuts it into squares that are {c:5} inches on a side, and needs {d:2} squares for a sandwich. {S:He} has {e:6..12} sheets.
where whole a*b/(c*c)
? How many squares does {S} get from a sheet? = a*b/(c*c) : squares
? How many sandwiches can {S} make with all of the sheets? = floor(e*(a*b/(c*c))/d) : sandwiches
? What is the total area of the sheets in square inches? = e*a*b : square inches

== sw-tuna-cans-shelter
At the shelter {S} makes tuna sandwiches. A can of tuna is enough for {a:3} sandwiches, and {S:he} has {b:12..20} cans. {r:50%} of the {c:50..80 by 10} guests want a tuna sandwich and each of those wants {d:2} of them.
where c*r*d > a*b
? How many more tuna sandwiches are needed than {S} can make with {S:his} cans? = c*r*d-a*b : sandwiches
? How many more cans does {S} need? = ceil((c*r*d-a*b)/a) : cans
? How many guests want a tuna sandwich? = c*r : guests

== sw-vending-machine-refill
A vending machine can hold {a:40..60 by 4} sandwiches. On Monday {S} filled it up. {b:12..18} sandwiches were sold on Monday and {k:2 times} as many on Tuesday as on Monday, and then {S} added {c:10..15}.
where a > b+k*b+2, c < b+k*b
? How many sandwiches are in the machine now? = a-b-k*b+c : sandwiches
? How many sandwiches were sold on these days? = b+k*b : sandwiches
? How many more sandwiches could {S} add to fill the machine up again? = b+k*b-c : sandwiches
