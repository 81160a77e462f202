topic: pumpkins
place: us

== pk-three-weeks-sold
who S: woman
{S} sells pumpkins in October. In the first week she sold {b:20..50} pumpkins. She sold {a:2..3 times} as many in the second week, and {c:10..25} more in the third week than in the second. In the last week she sold {d:2 times} as many as in the third week.
? How many pumpkins did {S} sell altogether? = b+a*b+c+a*b+d*(c+a*b) : pumpkins
? How many pumpkins did she sell in the last week? = d*(c+a*b) : pumpkins
? If each pumpkin sold for {p:$4..$8}, how much money did she make in the second week? = a*b*p : dollars

== pk-weights-price
A pumpkin patch charges {a:$0.40..$0.80 by 0.1} per pound. {S} chooses a pumpkin that weighs {b:12..24} pounds, and {S:his} son wants a smaller pumpkin that weighs {c:5..9} pounds less. {S:He} also buys {d:2..5} gourds at {e:$2..$3} each.
? What is the total cost of the pumpkins and gourds? = a*(b+b-c)+d*e : dollars
? How much does the son's pumpkin cost? = a*(b-c) : dollars
? How many pounds do both pumpkins weigh together? = b+b-c : pounds

== pk-carve-seeds-roasted
{S} carves {a:3..6} pumpkins for Halloween. Each pumpkin has {b:300..500 by 50} seeds. {S:He} throws away {r:10%,20%} of the seeds, roasts the rest, and puts {c:30,45,60} seeds into each bag for the trick-or-treaters.
where whole a*b*(1-r)/c
? How many bags of seeds does {S} fill? = (a*b-r*a*b)/c : bags
? How many seeds does {S} roast? = a*b-r*a*b : seeds
? How many seeds do the pumpkins have altogether? = a*b : seeds

== pk-hayride-tickets
A hayride wagon can hold {a:18..30} people and goes out every {m:20,30} minutes for {h:5..8} hours a day. Each ride costs {b:$4..$7} per person.
? How many rides are there each day? = h*60/m : rides
? What is the greatest number of people who can take the hayride in a day? = a*h*60/m : people
? If {c:120..180} people took the hayride on Sunday, how much money did they pay in total? = b*c : dollars

== pk-patch-inventory
[At the beginning of the month|When October began], {S}'s field had {a:300..600 by 20} pumpkins. {r:10%,15%,20%} of them rotted after heavy rain, school groups took {b:80..120}, and {S} donated {f:1/2,1/4} of those that were still there to a hospital.
where whole a*r, whole (a-a*r-b)*f
? How many pumpkins did {S} donate? = f*(a-a*r-b) : pumpkins
? How many pumpkins were left in the field after all of this? = a-a*r-b-f*(a-a*r-b) : pumpkins
? How many pumpkins rotted? = a*r : pumpkins

== pk-pie-cans-spice
{S} needs to make {a:8..20} pumpkin pies for the town's Thanksgiving dinner. Each pie takes {b:1.5,2} cups of pumpkin, and a can has {c:3.5} cups. {S:He} has {d:2..4} cans in the pantry.
where a*b > c*d+4
? How many more cups of pumpkin does {S} need to get? = a*b-c*d : cups
? How many more cans must {S} buy? = ceil((a*b-c*d)/c) : cans
? If each pie is cut into {e:8} slices and {f:50..64} people eat a slice each, how many slices will be left? = a*e-f : slices where a*e > f

== pk-giant-growth-days
{S}'s giant pumpkin weighed {a:200..350 by 10} pounds on the first day of August. It gained {b:15..25} pounds a day for {c:14..20} days and then {d:5..9} pounds a day for {e:10..15} days.
? How many pounds did the pumpkin weigh at the end of that time? = a+b*c+d*e : pounds
? How many total pounds did the pumpkin gain? = b*c+d*e : pounds
? The record is {f:1000..1200 by 50} pounds. By how many pounds did {S}'s pumpkin miss the record? = f-(a+b*c+d*e) : pounds where f > a+b*c+d*e

== pk-family-of-carvers
who S: woman, T: man, U: woman
It takes {S} {a:30..50 by 5} minutes to carve a pumpkin. {T} needs {r:20%,40%} less time than she does, and {U}, who is only little, needs {k:2 times} as long as {S}.
where whole a*r
? How many minutes do {S}, {T} and {U} need in total if each of them carves a pumpkin? = a+a-a*r+k*a : minutes
? How many minutes does {T} need to carve {n:3..5} pumpkins? = n*(a-a*r) : minutes
? How many more minutes than {T} does {U} need for a pumpkin? = k*a-(a-a*r) : minutes

== pk-profit-after-seed
who S: man
{S} spent {a:$40..$80 by 5} on seeds and {b:$60..$120 by 10} on fertilizer, and he agreed to pay his friend {c:$10..$13} per hour for {d:8..15} hours of help. He then sold {e:90..150} pumpkins for {f:$4..$7} each.
where e*f > a+b+c*d
? How much profit did {S} make? = e*f-a-b-c*d : dollars
? How much did {S} spend in all? = a+b+c*d : dollars
? What is the least number of pumpkins that {S} had to sell so that his friend's help was paid for? = ceil(c*d/f) : pumpkins

== pk-decorate-porches
{S} is decorating porches for {S:his} business. For each porch {S:he} uses {a:3..5} pumpkins, {b:2..3 times} as many gourds as pumpkins, and {c:2..4} bales of straw. {S:He} has {d:6..12} customers.
? How many pumpkins and gourds does {S} need for all of {S:his} customers? = d*(a+a*b) : items
? How many bales of straw does {S} need? = c*d : bales
? If {S} charges {p:$60..$95 by 5} per porch and the material costs {q:$25..$40} for each, how much money does {S} make? = d*(p-q) : dollars

== pk-field-trip-each-kid
{a:3..4} classes with {b:18..25} children each go on a trip to the pumpkin farm with {c:6..10} teachers. It costs {d:$5..$8} per child, the teachers are free, and each child gets a small pumpkin. The farm had {e:120..200 by 10} small pumpkins that morning.
where e > a*b
? How many small pumpkins does the farm have left? = e-a*b : pumpkins
? How much does the trip cost altogether? = a*b*d : dollars
? If a bus can hold {f:40..48} people, how many buses do the children and teachers need? = ceil((a*b+c)/f) : buses

== pk-soup-restaurant
The chef of a restaurant gets {a:6..10} cups of pumpkin from each pumpkin. A pot of soup takes {b:15..20} cups and makes {c:24..30} bowls, which are sold for {d:$5..$8} each.
? How many pumpkins does the chef need for {n:2..5} pots of soup? = ceil(n*b/a) : pumpkins
? How much money does the restaurant take in if {n:2..5} pots are sold out? = n*c*d : dollars
? If a pumpkin costs {p:$3..$5}, how much do the pumpkins for {n:2..5} pots of soup cost? = ceil(n*b/a)*p : dollars

== pk-contest-two-pumpkins
who S: man, T: woman
{S}'s pumpkin weighs {a:60..120} pounds, and {T}'s pumpkin weighs {f:1/2,1/4,3/4} as much. The winner of the contest has a pumpkin that weighs {c:10..30} pounds more than both of theirs combined.
where whole a*f
? How many pounds does the winning pumpkin weigh? = a+a*f+c : pounds
? How many more pounds does {S}'s pumpkin weigh than {T}'s? = a-a*f : pounds
? If {T}'s pumpkin is sold for {p:20..50 by 10} cents per pound, how much does she get, in dollars? = a*f*p/100 : dollars where whole a*f*p/10

== pk-candles-inside
Each of {S}'s jack-o'-lanterns needs {a:2} candles per night, and {S:he} has {b:5..9} jack-o'-lanterns. A candle pack has {c:20..40 by 5} candles and costs {d:$4..$7}. {S} wants to light all of them for {n:4..7} nights before Halloween and on Halloween as well.
? How many candles does {S} need? = a*b*(n+1) : candles
? How much will the packs of candles cost in total? = ceil(a*b*(n+1)/c)*d : dollars
? How many candles does {S} need for each night? = a*b : candles

== pk-unknown-load
hide x:90..220
let k = x-b*c-a
A wagon was loaded with pumpkins. It stopped at {b:4..7} stores and left {c:12..20} pumpkins at each of them. {a:3..8} pumpkins fell off on the way, and at the end {k} pumpkins were on the wagon.
where k > 4
? How many pumpkins had been loaded on the wagon? = k+a+b*c | x: x-b*c-a = k : pumpkins
? How many pumpkins did the stores get? = b*c : pumpkins

== pk-orange-white
hide h:8..50, g:8..50
let n = h+g
let t = a*h+b*g
On Saturday {S} sold {n} pumpkins for a total of {t} dollars. Orange pumpkins were {b:$4..$6} each, and the white pumpkins, which are rare, were {a:$8..$11} each.
where h != g
? How many white pumpkins did {S} sell? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : pumpkins
? How many orange pumpkins did {S} sell? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : pumpkins

== pk-bread-loaves-percent
{S} baked {a:20..60 by 10} loaves of pumpkin bread. {r:30%,40%,60%} of the loaves have nuts. {b:4..9} loaves without nuts and {c:2..5} loaves with nuts were given to teachers.
where whole a*r, a*(1-r) > b+1, a*r > c+1
? How many loaves without nuts does {S} have left? = a-a*r-b : loaves
? How many loaves with nuts does {S} have left? = a*r-c : loaves
? If the remaining loaves are sold for {p:$6..$9} each, what will the total be? = p*(a-b-c) : dollars

== pk-corn-maze-time
{S}'s family got to the farm at {t:1:00 pm..2:30 pm by 15}. They spent {a:25..45 by 5} minutes in the corn maze, {f:1/5,2/5} as long on the hayride, and {b:20..40 by 5} minutes picking out a pumpkin.
where whole a*f, whole (a+a*f+b)/3
? At what time were they done? = t+(a+a*f+b)/60 : clock
? How many minutes did they spend on the farm? = a+a*f+b : minutes
? How many minutes longer were they in the maze than on the hayride? = a-a*f : minutes

== pk-daily-target-average
{S} has to sell {a:240..400 by 10} pumpkins in {n:5} days. {S:He} sold {b:30..60} on the first day, {c:30..60} on the second and {d:30..60} on the third.
where whole (a-b-c-d)/2, a-b-c-d > 60
? How many pumpkins per day does {S} have to sell, on average, on the days that are left? = (a-b-c-d)/(n-3) : pumpkins
? How many pumpkins has {S} sold so far? = b+c+d : pumpkins
? If {S} sells {e:40..70} pumpkins on the fourth day, how many does {S:he} have to sell on the fifth? = a-b-c-d-e : pumpkins where a > b+c+d+e+5

== pk-trailer-load-weight
{S}'s trailer can carry {a:900..1500 by 100} pounds. {S:He} loads {b:20..30} pumpkins that weigh {c:12..18} pounds each and {d:8..12} pumpkins that weigh {e:20..25} pounds each.
where a > b*c+d*e+20
? How many more pounds can the trailer carry? = a-b*c-d*e : pounds
? What is the total weight of the pumpkins on the trailer? = b*c+d*e : pounds
? How many more pumpkins of {f:10..11} pounds can {S} load? = floor((a-b*c-d*e)/f) : pumpkins

== pk-squirrel-bites
There were {a:12..24} pumpkins on {S}'s street. On Monday night a squirrel chewed on {f:1/4,1/3,1/6} of them, and on Tuesday night it chewed on {g:1/3,1/2} of the pumpkins that were still fine. {S:His} neighbors took {b:2..3} of the pumpkins that the squirrel had not touched inside.
where whole a*f, whole (a-a*f)*g, (a-a*f)*(1-g) > b+1
? How many pumpkins that the squirrel had not touched were left outside? = a-a*f-g*(a-a*f)-b : pumpkins
? How many pumpkins did the squirrel chew on in both nights together? = a*f+g*(a-a*f) : pumpkins
? How many pumpkins were still fine after Monday night? = a-a*f : pumpkins

== pk-latte-stand-rise
In September a pumpkin latte costs {a:$4..$6} at {S}'s coffee stand, and {S:he} sells {b:40..70} of them a day. In October {S:he} raises the price by {r:10%,25%} and sells {c:10..20} more lattes a day.
? How much money does {S} take in per day with lattes in October? = (a+a*r)*(b+c) : dollars
? What does a latte cost in October? = a+a*r : dollars
? How much money does {S} take in with lattes during the {n:30} days of September? = a*b*n : dollars

== pk-mini-pumpkins-craft
{S} needs mini pumpkins so that each of {S:his} {a:22..30} students can paint {b:2} of them. Boxes of {c:8,10,12} mini pumpkins cost {d:$6..$9} each, and {S:he} has a gift card for {e:$20..$30}.
where ceil(a*b/c)*d > e
? How many boxes does {S} need to buy? = ceil(a*b/c) : boxes
? How much of {S:his} own money will {S} have to spend? = ceil(a*b/c)*d-e : dollars
? If every student paints exactly {b}, how many mini pumpkins will not be painted? = ceil(a*b/c)*c-a*b : pumpkins where mod(a*b,c) > 0

== pk-stacks-in-crates
{S} packed {a:4..8} crates with {b:9..14} pumpkins each and {c:3..6} crates with {d:5..8} pumpkins each. {S:He} then took {e:2..4} pumpkins out of each crate because they had soft spots, and the workers divided the good pumpkins into {f:2..5} equal groups.
where whole (a*(b-e)+c*(d-e))/f, d > e
? How many pumpkins are in each group? = (a*(b-e)+c*(d-e))/f : pumpkins
? How many pumpkins had soft spots? = e*(a+c) : pumpkins
? How many pumpkins did {S} pack at first? = a*b+c*d : pumpkins

== pk-delivery-to-schools
{S} delivers pumpkins to the schools of {S:his} county. {S:He} brings {a:6..12} pumpkins to each of {b:4..8} elementary schools and {f:1/2} as many to each of {c:2..5} high schools. {S:He} is paid {p:$2..$3} per pumpkin and {d:$10..$25} for gas.
where whole a*f
? How much money does {S} get in total? = d+p*(a*b+c*a*f) : dollars
? How many pumpkins do the high schools get altogether? = c*a*f : pumpkins
? How many pumpkins does {S} deliver? = a*b+c*a*f : pumpkins
