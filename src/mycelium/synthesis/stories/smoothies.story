topic: smoothies
place: us

== sm-banana-count-week
{S} loves to drink smoothies. Every smoothie needs {a:2} bananas and {b:5..9} strawberries. {S:He} makes {c:2..3} smoothies a day on the {d:5 as "five"} days from Monday to Friday, and {e:2} bananas of the {f:24..36} that {S:he} bought turned black.
where f > a*c*d+e
? How many bananas does {S} have left at the end of Friday? = f-a*c*d-e : bananas
? How many strawberries does {S} use from Monday to Friday? = b*c*d : strawberries
? How many smoothies does {S} make from Monday to Friday? = c*d : smoothies

== sm-shop-daily-sales
{S}'s smoothie shop sells {a:20..40} small smoothies at {b:$4..$5} each and {c:15..30} large smoothies at {d:$6..$8} each every day. The fruit costs {S:him} {r:25%,40%} of what the customers pay, and {S:he} spends {e:$60..$100 by 5} a day on rent.
? How much money is left each day after the fruit and the rent are paid for? = a*b+c*d-r*(a*b+c*d)-e : dollars where (a*b+c*d)*(1-r) > e
? How much do the customers pay altogether every day? = a*b+c*d : dollars
? How much does {S} spend on fruit per day? = r*(a*b+c*d) : dollars

== sm-blender-batches-party
{S}'s blender can hold {a:40..64 by 8} ounces. {S:He} is having {b:12..24} friends over, and each of them, as well as {S:himself}, is going to have a {c:12,16}-ounce smoothie.
? How many ounces of smoothie does {S} need to make? = c*(b+1) : ounces
? How many times does {S} have to fill the blender? = ceil(c*(b+1)/a) : times
? How many ounces will be left over if the blender is full every time? = ceil(c*(b+1)/a)*a-c*(b+1) : ounces where mod(c*(b+1),a) > 0

== sm-protein-powder-scoops
A tub of protein powder has {a:60..90 by 5} scoops. {S} uses {b:2} scoops in {S:his} morning smoothie, and {S:his} sister uses {c:1 as "one"} scoop in hers on {d:3..5} days a week.
? How many scoops do they use in a week? = b*7+c*d : scoops
? For how many full weeks will the tub last? = floor(a/(b*7+c*d)) : weeks
? How many scoops are left in the tub after {n:2..3} weeks? = a-n*(b*7+c*d) : scoops where a > n*(b*7+c*d)

== sm-cost-at-home
A smoothie costs {a:$6..$8} at the gym. At home, {S} pays {b:$1.50..$2.50 by 0.25} for fruit and {c:$0.50..$1.25 by 0.25} for yogurt per smoothie, but {S:he} first has to buy a blender for {d:$40..$80 by 5}.
? How much money does {S} save on each smoothie that {S:he} makes at home, not counting the blender? = a-b-c : dollars
? How many smoothies must {S} make at home until the savings have paid for the blender? = ceil(d/(a-b-c)) : smoothies
? How much will {n:20..40} smoothies at home cost {S}, the blender included? = d+n*(b+c) : dollars

== sm-fruit-frozen-shares
{S} bought {a:60..120 by 6} ounces of frozen mango. {S:He} used {f:1/2,1/3} of it for smoothies in the first week, {g:1/2,1/4} of what was left in the second week, and {b:5..8} ounces for a cake.
where whole a*f, whole (a-a*f)*g, (a-a*f)*(1-g) > b
? How many ounces of mango does {S} have left? = a-a*f-g*(a-a*f)-b : ounces
? How many ounces did {S} use for smoothies in the second week? = g*(a-a*f) : ounces
? How many more ounces were used for smoothies in the first week than in the second? = a*f-g*(a-a*f) : ounces

== sm-green-smoothie-ratio
In {S}'s green smoothie there are {a:3..4} ounces of spinach juice for every {b:5..7} ounces of apple juice. {S:He} wants to make {c:48..144 by 8} ounces for {S:his} yoga class.
where whole c/(a+b)
? How many ounces of apple juice does {S} need? = c/(a+b)*b : ounces
? How many more ounces of apple juice than spinach juice are in the smoothies? = c/(a+b)*(b-a) : ounces
? If {S} pours the {c} ounces into {d:8}-ounce glasses, how many glasses can {S:he} fill? = c/d : glasses

== sm-three-runners-drink
who S: woman, T: man, U: woman
After the race {S} drank {a:10..16} ounces of smoothie. {T} drank {k:2 times} as much as {S}, and {U} drank {b:3..6} ounces less than {T}.
? How many ounces did they drink altogether? = a+a*k+a*k-b : ounces
? How many ounces did {U} drink? = a*k-b : ounces
? The pitcher had {c:64..96 by 4} ounces. How many ounces were left? = c-(a+a*k+a*k-b) : ounces where c > a+a*k+a*k-b

== sm-worker-per-hour-pay
{S} works at a smoothie bar, where {S:he} is able to make {a:15..25} smoothies per hour. {S:He} is paid {b:$12..$15} per hour, and {S:he} gets {c:$0.50,$1} in tips per smoothie. {S:His} shift is {d:4..7} hours long.
? How much money does {S} earn in a shift with tips? = d*(b+a*c) : dollars
? How many smoothies does {S} make in a shift? = a*d : smoothies
? If {S} works {e:3..5} shifts a week, how much does {S:he} earn in a week without tips? = b*d*e : dollars

== sm-calories-of-parts
{S}'s smoothie has a banana with {a:100..120 by 5} calories, {b:2..3} scoops of yogurt with {c:60..80 by 5} calories each and {d:2 words} spoons of peanut butter with {e:95} calories each. {S} is on a diet and wants to decrease the calories by {r:20%} by using a yogurt that has no fat.
? How many calories does {S}'s smoothie have now? = a+b*c+d*e : calories
? How many calories should the smoothie have with the new yogurt? = (a+b*c+d*e)*(1-r) : calories where whole (a+b*c+d*e)*r
? How many of the calories come from yogurt and peanut butter? = b*c+d*e : calories

== sm-loyalty-stamps
A smoothie costs {a:$5..$7}. {S} buys {b:3..4} smoothies a week, and for every {c:8,10} smoothies that {S:he} buys {S:he} is given a free smoothie.
? How much does {S} spend on smoothies in {n:8..20 by 2} weeks? = a*b*n : dollars
? How many free smoothies does {S} get in {n:8..20 by 2} weeks? = floor(b*n/c) : smoothies where b*n >= 2*c
? How many more smoothies does {S} have to buy after the first {m:2 words} weeks to get {S:his} first free smoothie? = c-b*m : smoothies where c > b*m

== sm-farmers-market-cups
{S} took {a:5..8} sleeves of {b:20,25} cups to the farmers market. {S:He} sold {c:60..90} smoothies before noon and {d:20..40} after that, and {e:3..9} cups blew away.
where a*b > c+d+e
? How many cups does {S} still have? = a*b-c-d-e : cups
? If every smoothie costs {p:$5..$6}, how much more money did {S} make before noon than after? = p*(c-d) : dollars
? How many smoothies did {S} sell? = c+d : smoothies

== sm-some-yogurt-left
hide x:50..120
let k = x-a*b+c
There was some yogurt in the refrigerator of the smoothie bar. {S} used {a:5..8} ounces for each of {b:4..6} smoothies and then put {c:32} more ounces in the refrigerator, so that there are {k} ounces now.
where x > a*b+2
? How many ounces of yogurt were in the refrigerator at first? = k-c+a*b | x: x-a*b+c = k : ounces where k > c
? How many ounces of yogurt did {S} use? = a*b : ounces

== sm-large-and-small-equation
hide h:5..40, g:5..40
let n = h+g
let t = a*h+b*g
After practice the swim team bought {n} smoothies and spent {t} dollars. The large smoothies cost {a:$7..$9} each, and the small smoothies cost {b:$4..$6} each.
where h != g
? How many large smoothies did the team buy? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : smoothies
? How many small smoothies did the team buy? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : smoothies
? If the coach paid {c:$25..$40} of that, how much did the swimmers have to pay? = t-c : dollars where t > c

== sm-price-up-customers-down
{S} sells {a:100..200 by 20} smoothies a day for {b:$4..$6} each. {S:He} raises the price by {c:$1..$2}, and now {r:10%,20%} fewer smoothies are sold.
? How much more money does {S} take in each day after raising the price? = (a-a*r)*(b+c)-a*b : dollars where (a-a*r)*(b+c) > a*b
? How many smoothies does {S} sell each day now? = a-a*r : smoothies
? How much money does {S} take in each day now? = (a-a*r)*(b+c) : dollars

== sm-oranges-for-juice
It takes {a:3..4} oranges to make a cup of juice, and each tropical smoothie has {b:0.5} cups of juice. {S} sells {c:20..60 by 4} tropical smoothies a day, and oranges come in boxes of {d:40,50,60}.
where whole a*b*c
? How many oranges does {S} need per day? = a*b*c : oranges
? How many boxes of oranges does {S} need to order for {n:5..7} days? = ceil(n*a*b*c/d) : boxes
? How many cups of juice does {S} need per day? = b*c : cups

== sm-average-cups-hour
{S} counted the customers of {S:his} smoothie truck. {a:10..25} came in the first hour, {b:10..25} in the second, {c:10..25} in the third and {d:10..25} in the fourth.
? What was the average number of customers per hour? = mean(a,b,c,d) : customers per hour
? If each customer spent {p:$6..$9}, how much money did {S} make in the first {n:2} hours? = p*(a+b) : dollars
? How many customers must come in the fifth hour for a total of {e:100..110}? = e-a-b-c-d : customers where e > a+b+c+d+3

== sm-freezer-packs-clock
Each Sunday at {t:3:00 pm..4:30 pm by 15} {S} begins to pack fruit for {a:10..14} smoothies. It takes {S:him} {b:3..4} minutes per pack, and {S:he} needs {c:6..12 by 3} minutes to clean the kitchen at the end.
where whole (a*b+c)/3
? At what time is {S} done with everything? = t+(a*b+c)/60 : clock
? How many minutes does {S} work each Sunday? = a*b+c : minutes
? How many smoothie packs does {S} make in {n:4..10} weeks? = n*a : packs

== sm-kids-birthday-cost
For {S:his} daughter's birthday {S} needs fruit for {a:10..18} smoothies. Each takes {b:4} ounces of berries and {c:3} ounces of pineapple. Berries cost {d:25..50 by 5} cents per ounce and pineapple costs {e:10..20 by 5} cents per ounce.
? What is the total cost of the berries and the pineapple, in dollars? = a*(b*d+c*e)/100 : dollars
? How many ounces of fruit does {S} need? = a*(b+c) : ounces
? How many cents' worth of fruit is in a smoothie? = b*d+c*e : cents

== sm-coconut-water-share
who S: woman, T: man
{S} bought {a:48..96 by 8} ounces of coconut water. She used {r:25%,50%} of it for her smoothie, {T} drank {b:6..10} ounces, and the rest was poured equally into {c:2..4} bottles for their hike.
where whole (a-a*r-b)/c
? How many ounces are in each bottle? = (a-a*r-b)/c : ounces
? How many ounces did {S} use for her smoothie? = a*r : ounces
? How many more ounces did {S} use than {T} drank? = a*r-b : ounces

== sm-coupon-two-friends
who S: man, T: woman
{S} has a coupon for {r:50%} off a smoothie. He buys a smoothie for {a:$6..$8} with the coupon and another for {T} at {b:$5..$7} without it. He also buys {c:2..3} granola bars at {d:$2..$3} each and has {e:$25..$30}.
where e > a+b+c*d
? How much money does {S} have left? = e-(a-a*r)-b-c*d : dollars
? How much does {S} pay for the smoothies together? = a-a*r+b : dollars
? How much would {S} have spent in total without the coupon? = a+b+c*d : dollars

== sm-kale-garden-harvest
{S} picks {a:12..20} kale leaves from {S:his} garden on each of {b:3..5} days. Each green smoothie needs {c:4} leaves, and {S:he} gives {d:8..20} leaves to {S:his} turtles and rabbits.
where a*b > d+c*4
? How many green smoothies can {S} make with the leaves that {S:he} keeps? = floor((a*b-d)/c) : smoothies
? How many leaves does {S} pick in all? = a*b : leaves
? If {S} makes {e:3..5} green smoothies, how many leaves does {S:he} have left? = a*b-d-c*e : leaves where a*b > d+c*e

== sm-weekend-growth-shop
{S}'s new shop sold {a:40..80 by 10} smoothies on Friday. It sold {r:20%,50%} more on Saturday than on Friday, and on Sunday it sold {b:15..25} fewer than on Saturday.
? How many smoothies did the shop sell on these days combined? = a+a+a*r+a+a*r-b : smoothies
? How many smoothies did the shop sell on Sunday? = a+a*r-b : smoothies
? If {f:1/2,1/4} of the smoothies on Friday were free because of the opening, and the others cost {p:$5..$7}, how much money did the shop make on Friday? = p*(a-a*f) : dollars where whole a*f

== sm-jug-sizes
{S} makes {a:3..5} gallons of smoothie for a school event. A gallon has {q:128} ounces. {S:He} fills {b:20..30} {c:8}-ounce cups for the students and {d:4..9} {e:12}-ounce cups for the teachers.
where a*q > b*c+d*e
? How many ounces are left? = a*q-b*c-d*e : ounces
? How many more ounces do the students get in total than the teachers? = b*c-d*e : ounces
? How many additional {c}-ounce cups can {S} fill with what is left? = floor((a*q-b*c-d*e)/c) : cups where a*q-b*c-d*e > 2*c

== sm-almond-milk-boxes
{S}'s family uses {a:6..10} ounces of almond milk in each smoothie and makes {b:3..5} smoothies a day. A carton of {c:64} ounces costs {d:$3..$5}.
? How many cartons does the family need to buy for {n:10..30 by 5} days? = ceil(a*b*n/c) : cartons
? How much will the cartons for {n:10..30 by 5} days cost? = ceil(a*b*n/c)*d : dollars
? How many ounces of almond milk does the family use in a week? = a*b*7 : ounces

== sm-seat-percent-order
{a:40..80 by 10} people came to {S}'s class on healthy food. {r:30%,40%} of them ordered a berry smoothie, {f:1/2} of the others ordered a mango smoothie and everybody else had water. A smoothie cost {p:$4..$6}.
where whole a*r, whole (a-a*r)*f
? How many people had water? = a-a*r-f*(a-a*r) : people
? How much money was spent on smoothies? = p*(a*r+f*(a-a*r)) : dollars
? How many people ordered a mango smoothie? = f*(a-a*r) : people
