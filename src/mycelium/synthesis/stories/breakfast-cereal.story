topic: breakfast-cereal
place: us

== bc-boxes-in-a-month
{S} eats {a:2..3} bowls of cereal every day, and each bowl takes {b:2..4} ounces. A box of {S:his} favorite cereal has {c:12,16,18,24} ounces.
? How many ounces of cereal does {S} eat in {d:4..12} days? = a*b*d : ounces
? How many boxes does {S} need to buy for {w:3..8} weeks? = ceil(a*b*7*w/c) : boxes
? If a box costs {p:$3..$6}, how much does a bowl of cereal cost, in cents? = p*100/c*b : cents where whole p*100/c*b

== bc-family-of-eaters
who S: woman, T: man
{S} eats {a:2..4} cups of cereal a day. Her husband {T} eats {b:2 times} as much as she does, and each of their {c:2..4} children eats {f:1/2} as much as {S}.
? How many cups of cereal does the family eat every day? = a+a*b+c*a*f : cups
? If a box has {d:10..16} cups, how many boxes will the family open in {n:10..30 by 5} days? = ceil((a+a*b+c*a*f)*n/d) : boxes
? How many more cups of cereal does {T} eat in a week than {S}? = (a*b-a)*7 : cups

== bc-coupon-cereal
A box of cereal costs {a:$3..$6}, and {S} has {c:3..6} coupons. Each coupon takes {b:50..90 by 10} cents off a box, and {S:he} may not use more than {o:1 as "one"} coupon for each box. {S:He} decides to buy {d:7..12} boxes.
? How much money will {S} spend, in dollars? = d*a-c*b/100 : dollars
? How much does a box cost with a coupon, in dollars? = a-b/100 : dollars
? How many boxes will {S} buy without a coupon? = d-c : boxes

== bc-prize-collecting
Each box of [corn puffs|honey oats|wheat squares] has a toy dinosaur in it. {S} has collected {a:12..30} dinosaurs, but {b:3..8} of them are the same as some that {S:he} already had. There are {c:40..60} different dinosaurs in the whole collection.
~ {S:His} mom gave {S:him} a shelf that is {n:20..40} inches long for them.
where a > 2*b
? How many different dinosaurs does {S} still need? = c-(a-b) : dinosaurs
? How many different dinosaurs does {S} have? = a-b : dinosaurs

== bc-granola-batch
{S} makes granola in order to save money. {S:He} uses {a:4..8} cups of oats, {f:1/2,1/4} as many cups of nuts as oats, and {c:2..3} cups of raisins. {S:He} stores it in jars that each hold {d:2} cups.
where whole a*f
? How many cups of oats, nuts and raisins does {S} use in total? = a+a*f+c : cups
? How many jars will {S} need? = ceil((a+a*f+c)/d) : jars
? How many more cups of oats than raisins are in the granola? = a-c : cups

== bc-store-shelf-restock
{S} works at a grocery store, where the cereal shelf can hold {a:120..240 by 12} boxes. This morning {r:25%,50%,75%} of it was full. {S:He} added {b:2..3} cartons with {z:12 as "a dozen"} boxes each, and then customers bought {c:8..30} boxes.
where whole a*r, a > a*r+b*z
? How many boxes are on the shelf now? = a*r+b*z-c : boxes
? How many boxes were on the shelf this morning? = a*r : boxes
? How many boxes did {S} add? = b*z : boxes

== bc-milk-for-the-week
There are {a:3..6} people in {S}'s family and each of them pours {b:6..10} ounces of milk on {o:1 as "one"} bowl of cereal every day. A gallon of milk has {q:128} ounces and costs {p:$3..$5}.
? How many ounces of milk does the family pour on cereal each week? = a*b*7 : ounces
? How many gallons should {S} buy to have enough milk for the cereal of a week? = ceil(a*b*7/q) : gallons
? If {S} buys just enough whole gallons for the cereal of a week, how much does the milk cost in total? = ceil(a*b*7/q)*p : dollars

== bc-sugar-swap
[A bowl|Each bowl] of {S}'s old cereal had {a:12..18} grams of sugar and each bowl of {S:his} new cereal has {b:3..8} grams. {S:He} eats {c:2..3} bowls a day and puts {d:2..4} grams of sugar on each bowl of the new cereal, which {S:he} never did before.
where a > b+d
? How many fewer grams of sugar does {S} eat with {S:his} cereal per day than before? = c*a-c*(b+d) : grams
? How many grams of sugar does {S} eat with {S:his} new cereal in {w:2..5} weeks? = c*(b+d)*7*w : grams

== bc-camp-breakfasts
{S} is planning the breakfasts for a summer camp. {c:30..60} campers will each eat {a:2} bowls a day, and {d:8..15} counselors will each eat {e:3} bowls a day. The camp is going to last {n:5..10} days.
? How many bowls of cereal will be eaten every day? = c*a+d*e : bowls
? If a bag of cereal fills {f:20..40 by 5} bowls, how many bags does {S} need to order for the whole camp? = ceil(n*(c*a+d*e)/f) : bags
? How many more bowls will the campers eat than the counselors during the camp? = n*(c*a-d*e) : bowls

== bc-three-brands-mix
{S} mixes {a:8..16} cups of bran flakes, {b:4..10} cups of rice cereal and {c:3..9} cups of corn cereal in a big container. {S:He} eats {d:2..3} cups of the mix each day.
where whole (a+b+c)/d
? How many days will the mix last? = (a+b+c)/d : days
? What percentage of the mix is bran flakes? = a/(a+b+c)*100 : percent where whole a/(a+b+c)*100
? After {n:3..5} days, how many cups of the mix are left? = a+b+c-n*d : cups

== bc-unit-price-compare
The small box of cereal weighs {a:10,12,15} ounces and costs {b:$3..$4}. The large box weighs {k:2..3 times} as much and costs {d:$2..$3} more than the small box.
where k*b > b+d
? How much money will {S} save if {S:he} buys a large box instead of small boxes with the same amount of cereal? = k*b-(b+d) : dollars
? How many ounces does the large box weigh? = k*a : ounces
? How many cents per ounce does the small box cost? = b*100/a : cents where whole b*100/a

== bc-started-bag
hide x:40..90
let k = x-n*a-b
[On Monday|At the start of the week] {S} opened a bag of puffed rice. {S:He} ate {a:3..5} ounces from it on each of the next {n:4..6} days and then gave {b:6..12} ounces to the neighbor's chickens. There are {k} ounces left.
where k > 3
? How many ounces of puffed rice were in the bag when {S} opened it? = k+b+n*a | x: x-n*a-b = k : ounces
? How many ounces did {S} eat during these days? = n*a : ounces

== bc-hungry-brothers
{S}, {T} and {U} are brothers, and they love to eat cereal before school. {S} eats {b:20..35} ounces each week. {T} eats {a:5..12} ounces more than {S}, and {U} eats as much as both of his brothers combined.
who S: man, T: man, U: man
? How many ounces of cereal do the brothers eat in a week altogether? = b+(b+a)+(b+b+a) : ounces
? How many ounces does {U} eat in a week? = b+b+a : ounces
? If {T} eats the same amount each day, how many ounces does he eat per day? = (a+b)/7 : ounces where whole (a+b)/7

== bc-factory-fill-rate
The machine in a cereal factory fills {a:40..80 by 5} boxes per minute and runs {b:6..10} hours a day. After lunch it has to stop for {c:20..50 by 10} minutes, so that the workers can clean it.
? How many boxes does the machine fill per day? = a*(b*60-c) : boxes
? How many pallets are required each day if a pallet can hold {d:480,600,720} boxes? = ceil(a*(b*60-c)/d) : pallets
? How many boxes does the machine fill in {m:15,30,45} minutes? = a*m : boxes

== bc-box-tops-math
{S}'s class collected {a:120..300 by 10} box tops, and {S:his} friend's class collected {f:1/2,3/5} of that amount. Another class added {b:40..90} to the collection. The school gets {p:10..15 by 5} cents for each box top.
~ The math teacher, who has {n:22..30} students in her class, does the counting.
? How much money does the school get, in dollars? = (a+a*f+b)*p/100 : dollars
? How many box tops did the classes collect in total? = a+a*f+b : box tops
? How many more box tops did {S}'s class collect than {S:his} friend's class? = a-a*f : box tops

== bc-two-for-deal
[This week|Until Sunday] the price of oat cereal is {a:$4..$6} per box, but every second box is {r:25%,50%} off. {S} needs to buy {b:4..12 by 2} boxes.
? How much will {S} pay for all of {S:his} boxes? = b/2*a+b/2*(a-a*r) : dollars
? How much money will {S} save with this deal? = b/2*a*r : dollars
? {S} has {c:$60..$80} in {S:his} purse. If {S:he} bought these boxes without any deal, how much money would {S:he} have left? = c-a*b : dollars where c > a*b

== bc-protein-goal
{S}'s trainer told {S:him} to get {a:100..150 by 5} grams of protein a day to gain strength. A bowl of high-protein cereal has {b:15..20} grams, each egg has {c:6} grams and each shake has {d:24..30} grams. {S} ate {e:2} bowls of the cereal, {f:2..4} eggs and {g:2} shakes today.
where a > e*b+f*c+g*d
? How many more grams of protein does {S} need today? = a-e*b-f*c-g*d : grams
? How many total grams of protein did {S} get from the cereal and eggs? = e*b+f*c : grams
? If {S} gets all the protein that {S:he} still needs from eggs, how many more eggs does {S:he} have to eat? = ceil((a-e*b-f*c-g*d)/c) : eggs

== bc-bowls-broken
The diner had {a:5..9} stacks of {b:8..12} cereal bowls. Its owner bought {c:2..4} boxes with {d:6,8} bowls in each, and over the year {e:5..20} bowls were broken by the dish washer and {f:4..10} were lost.
? How many cereal bowls does the diner have now? = a*b+c*d-e-f : bowls
? How many bowls did the owner buy? = c*d : bowls
? If new bowls cost {p:$3..$6} each, how much would it cost to replace the broken bowls? = e*p : dollars

== bc-percent-fruit
According to the label, {r:20%,30%,40%} of the weight of {S}'s muesli is fruit, and {f:1/2,1/4,3/4} of the fruit is raisins. The bag weighs {a:40..80 by 20} ounces.
where whole a*r*f
? How many ounces of raisins are in the bag? = a*r*f : ounces
? How many ounces of the muesli are not fruit? = a-a*r : ounces
? If {S} eats {b:4..5} ounces of the muesli each day, after how many days will the bag be empty? = ceil(a/b) : days

== bc-subscription-boxes
{S} ordered a cereal subscription. Every month {S:he} gets {a:3..5} boxes for {b:$12..$20} and pays {c:$2..$4} for shipping. The sign-up gift lowers {S:his} first payment by {d:$5..$8}.
? What is the total amount of money that {S} pays in the first {n:4..11} months? = n*(b+c)-d : dollars
? How many boxes does {S} get in a year? = a*12 : boxes
? If the boxes cost {e:$6..$8} each in the store, how much less does {S} pay per month with the subscription, when the sign-up gift is not counted? = a*e-b-c : dollars where a*e > b+c

== bc-relay-breakfast
{S} gets up at {t:6:00 am..7:00 am by 5}. It takes {S:him} {a:8..15} minutes to get dressed, {b:10..20} minutes to eat {S:his} cereal, and {c:5..10} minutes to pack {S:his} books. Then {S:he} walks {d:10..25} minutes to school.
? At what time does {S} get to school? = t+(a+b+c+d)/60 : clock
? If {S} gets dressed in {e:3..5} fewer minutes and does everything else as before, how many minutes will pass from getting up to leaving the house? = a-e+b+c : minutes
? How many minutes does {S} spend eating cereal in {w:2..4} school weeks of {g:5} days? = b*w*g : minutes

== bc-donate-cereal
who S: woman, T: man
{S} donates {a:20..40} boxes of cereal to the food bank and {T} donates {b:15..35} boxes. The store gives {o:1 as "one"} box for every {c:3..5} boxes that they donate.
where whole (a+b)/c
? How many boxes does the food bank get in total? = a+b+(a+b)/c : boxes
? How many boxes does the store give? = (a+b)/c : boxes
? If each family gets {d:3..4} boxes, how many families can be served with the boxes that {S} and {T} donate? = floor((a+b)/d) : families

== bc-cat-and-bowl
{S} pours {a:90..130 by 5} grams of cereal into {S:his} bowl and adds {b:150..220 by 10} grams of milk and {c:40..60 by 5} grams of banana slices. {S:His} cat jumps on the table and spills {r:10%,20%} of everything in the bowl. 
? How many grams of breakfast are left in the bowl? = a+b+c-r*(a+b+c) : grams
? What was the total weight of the breakfast in the bowl before the cat came, in grams? = a+b+c : grams
? How many more grams of milk than cereal did {S} use? = b-a : grams

== bc-price-rise-years
When {S} was a child, a box of {S:his} cereal cost {a:$2..$3}. Then it became {r:50%} more expensive, and now it costs {b:$1..$2} more than that.
? How much does a box cost now? = a+a*r+b : dollars
? If {S} buys {c:3..6} boxes a month, how much does {S:he} spend on cereal per month now? = c*(a+a*r+b) : dollars
? How many boxes could {S} have bought with {d:$20..$40} when {S:he} was a child? = floor(d/a) : boxes

== bc-cinnamon-and-honey
hide h:3..15, g:3..15
let n = h+g
let t = a*h+b*g
In the pantry of a hotel there are {n} boxes of cereal with a total weight of {t} ounces. Each box of honey rings weighs {a:18,20} ounces and each box of cinnamon squares weighs {b:12,14} ounces.
where h != g
? How many boxes of honey rings are there? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : boxes
? If the hotel uses {c:3..8} boxes each weekend, how many full weekends will all of the boxes last? = floor(n/c) : weekends where n > 2*c

== bc-oatmeal-two-weeks
{S} made oatmeal for {S:his} family on {a:8..12} of the {n:14} days of {S:his} vacation. {S:He} needs {b:1.5,2,2.5} cups of oats each time, and the container had {c:30..45} cups when the vacation began. On each of the other days {S:he} put {d:0.5} cups of oats in a smoothie.
where c > a*b+(n-a)*d
? How many cups of oats were left at the end of the vacation? = c-a*b-(n-a)*d : cups
? How many cups of oats did {S} use for the oatmeal? = a*b : cups
? On how many days of the vacation did {S} have a smoothie? = n-a : days

== bc-warehouse-nonstop-week
A cereal warehouse has {a:4000..8000 by 500} boxes and sends {b:1500..3500 by 500} of them to stores. Its machine, which never stops during the day or the night, produces {c:3..8} boxes per minute.
where a > b
? If nothing else is sent to stores, how many boxes will the warehouse have after a week? = a-b+c*60*24*7 : boxes
? How many boxes does the machine produce in a day? = c*60*24 : boxes
? How many boxes were left right after the boxes had been sent to stores? = a-b : boxes
