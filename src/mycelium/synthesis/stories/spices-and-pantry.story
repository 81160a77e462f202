topic: spices-and-pantry
place: us

== sp-jars-and-teaspoons
{S}'s jar of cinnamon can hold {a:24..48 by 6} teaspoons. {S:He} uses {b:2..3} teaspoons for each apple pie and {c:1 as "one"} teaspoon for each pot of oatmeal. Last month {S:he} made {d:3..6} pies and {e:5..9} pots of oatmeal.
where a > b*d+e
? How many teaspoons of cinnamon are left if the jar was full at first? = a-b*d-c*e : teaspoons
? How many teaspoons of cinnamon did {S} use for the pies? = b*d : teaspoons
? If {S} uses the rest of the full jar only for pies, how many more pies can {S:he} make? = floor((a-b*d-c*e)/b) : pies where a-b*d-e >= 2*b

== sp-chili-powder-mix
To make taco seasoning, {S} mixes {a:4..8} ounces of chili powder, {f:1/2,1/4} as much cumin as chili powder, and {b:2..3} ounces of salt. {S:He} divides the mix into jars of {c:2..3} ounces.
where whole a*f, whole (a+a*f+b)/c
? How many jars does {S} need? = (a+a*f+b)/c : jars
? How many ounces of seasoning does {S} make? = a+a*f+b : ounces
? If {S} sells each jar for {p:$4..$7}, how much money will {S:he} make? = (a+a*f+b)/c*p : dollars

== sp-pantry-shelf-cans
{S}'s pantry has {a:3..5} shelves with {b:14..24} cans on each shelf. {r:25%,50%} of the cans are soup and {f:1/3,1/6} of them are tuna. {S:He} buys {c:6..12} more cans of tuna.
where whole a*b*r, whole a*b*f
? How many cans of tuna does {S} have now? = a*b*f+c : cans
? How many cans were neither soup nor tuna? = a*b-a*b*r-a*b*f : cans
? How many cans does {S} have in {S:his} pantry now? = a*b+c : cans

== sp-vanilla-price-compare
A {a:4}-ounce bottle of vanilla costs {b:$16..$22}, and a {c:16}-ounce bottle costs {d:$48..$60}. {S} needs {e:32..64 by 16} ounces for {S:his} bakery this year.
where b*4 > d
? How much money will {S} save in a year if {S:he} buys the large bottles? = e/a*b-e/c*d : dollars
? How much would {S} spend in a year on large bottles? = e/c*d : dollars
? How many small bottles would {S} need for the year? = e/a : bottles

== sp-flour-bin-weeks
{S} keeps flour in a bin that can hold {a:25..40 by 5} pounds. {S:He} uses {b:3..5} pounds of flour a week for bread and {c:1.5,2} pounds a week for pancakes.
? How many pounds of flour are left in a full bin after {n:3..4} weeks? = a-n*(b+c) : pounds
? For how many full weeks will a full bin last? = floor(a/(b+c)) : weeks
? How many pounds of flour does {S} use in {w:8..20 by 2} weeks? = w*(b+c) : pounds

== sp-garlic-heads-cloves
A head of garlic has {a:9..12} cloves. {S}'s spaghetti sauce takes {b:4..6} cloves per pot, and {S:he} makes {c:3..8} pots for the church dinner. {S:He} already has {d:2} heads at home.
where b*c > a*d
? How many more cloves does {S} need? = b*c-a*d : cloves
? How many heads of garlic does {S} need to buy? = ceil((b*c-a*d)/a) : heads
? How many cloves will be in the sauce altogether? = b*c : cloves

== sp-spice-shop-income
who S: man
{S} owns a spice store at the mall. He sells pepper for {a:$2..$3} per ounce, saffron for {b:$60..$90 by 5} per ounce and paprika for {c:$1..$2} per ounce. On Friday he sold {d:30..60} ounces of pepper, {e:2..4} ounces of saffron and {f:40..80} ounces of paprika.
? How much money did {S} take in on Friday? = a*d+b*e+c*f : dollars
? How much more money did he make from saffron than from pepper? = b*e-a*d : dollars where b*e > a*d
? If the rent for the store is {g:$120..$180 by 10} per day, how much was left after the rent on Friday? = a*d+b*e+c*f-g : dollars where a*d+b*e+c*f > g

== sp-sugar-canister-spill
{S} had {a:10..16} cups of sugar in a canister. {S:He} used {b:2.5,3.5} cups for cookies and {f:1/4,1/2} as much as that for tea, and {c:2..3} cups were spilled by {S:his} son.
? How many cups of sugar are left? = a-b-b*f-c : cups
? How many cups of sugar did {S} use for cookies and tea? = b+b*f : cups
? How many more batches of fudge can {S} make with the rest of the sugar if each batch takes {d:1.5} cups? = floor((a-b-b*f-c)/d) : batches where a-b-b*f-c >= 2*d

== sp-two-cooks-pepper
who S: woman, T: man, U: woman
{S} puts {a:3..6} peppers in her salsa. {T} puts in {k:2..3 times} as many as she does, and {U} puts in {b:2..4} more than {T}. They each make {c:4..7} jars of salsa, with that number of peppers in every jar.
? How many peppers do they need altogether? = c*(a+a*k+a*k+b) : peppers
? How many peppers does {U} need? = c*(a*k+b) : peppers
? How many more peppers are in a jar of {T}'s salsa than in a jar of {S}'s? = a*k-a : peppers

== sp-tea-bags-count
{S} drinks {a:2..4} cups of tea a day and {S:his} fiancee drinks {b:2..3} cups. Each cup takes a tea bag. A box has {c:40,50,100} tea bags and costs {d:$5..$9}.
? How many boxes do they need for {n:60..120 by 20} days? = ceil(n*(a+b)/c) : boxes
? How many tea bags do they use in {w:2..5} weeks? = w*7*(a+b) : tea bags
? How much do {e:3..8} boxes cost? = d*e : dollars

== sp-unknown-rice-bag
hide x:80..160
let k = x-n*a-b
{S} found a bag of rice in {S:his} pantry. {S:He} cooked {a:3..6} ounces of rice on each of {n:5..9} evenings and gave {b:12..30} ounces to {S:his} roommate. Then there were {k} ounces in the bag.
where k > 4
? How many ounces of rice were in the bag when {S} found it? = k+b+n*a | x: x-n*a-b = k : ounces
? How many ounces of rice did {S} cook? = n*a : ounces

== sp-salt-and-pepper-sets
hide h:8..40, g:8..40
let n = h+g
let t = a*h+b*g
A store sold {n} spice racks last year and got {t} dollars for them. A wooden rack costs {a:$30..$45} and a wire rack costs {b:$15..$25}.
where h != g
? How many wooden racks were sold? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : racks
? How many wire racks were sold? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : racks

== sp-honey-jar-pounds
{S}'s bees produce {a:40..90 by 5} pounds of honey. {S:He} gives {r:10%,20%} of it to {S:his} helpers, and fills the rest into jars of {b:12} ounces. A pound is {q:16} ounces.
where whole a*(1-r)*q/b
? How many jars does {S} fill? = (a-a*r)*q/b : jars
? How many pounds of honey do the helpers get? = a*r : pounds
? If {S} sells {c:20..40} jars for {p:$8..$12} each, how much money does {S:he} make? = c*p : dollars

== sp-expired-items-clean
[While cleaning her pantry|When she cleaned out her pantry], {S} found {a:60..120 by 4} items. {f:1/4,1/2} of them were too old to eat. She gave {b:10..18} of the good ones to the food bank and bought {c:8..20} new items.
who S: woman
where whole a*f, a*(1-f) > b+5
? How many items are in {S}'s pantry now? = a-a*f-b+c : items
? How many items were still good? = a-a*f : items
? If the items that were too old had cost {p:$2..$4} each on average, how much money did {S} waste? = a*f*p : dollars

== sp-curry-dinner-scale
{S}'s curry for {a:4} people needs {b:2..3} tablespoons of curry powder and {c:14} ounces of coconut milk. {S:He} is having {d:12..32 by 4} people for dinner, and {S:he} has {e:2..4} tablespoons of curry powder.
where d/a*b > e
? How many more tablespoons of curry powder does {S} need? = d/a*b-e : tablespoons
? How many ounces of coconut milk does {S} need? = d/a*c : ounces
? If there are {f:14} ounces in a can and each can costs {p:$2..$3}, how much will the coconut milk cost? = d/a*c/f*p : dollars

== sp-herb-garden-plants
{S} grows herbs in order to sell them. {S:He} has {a:6..12} rows of basil with {b:8..12} plants each and {f:1/2,1/4} as many mint plants as basil plants. {c:5..12} of the mint plants are eaten by slugs.
where whole a*b*f, a*b*f > c+3
? How many mint plants are left? = f*a*b-c : plants
? How many herb plants did {S} have before the slugs came? = a*b+f*a*b : plants
? If a basil plant sells for {p:$3..$5}, how much money will {S} get for all of the basil? = a*b*p : dollars

== sp-grocery-list-pantry
who S: man
{S} goes to the store to fill his pantry. He buys {a:4..8} cans of beans at {b:$1..$2} each, {c:3..5} boxes of pasta at {d:$2} each and {e:2..3} bottles of olive oil at {f:$9..$13} each. He has a coupon for {g:$5} off.
? How much money does {S} spend? = a*b+c*d+e*f-g : dollars
? How much more does the olive oil cost than the beans, without the coupon? = e*f-a*b : dollars where e*f > a*b
? If he pays with a {h:$100} bill, how much change does he get? = h-(a*b+c*d+e*f-g) : dollars

== sp-oatmeal-price-jump
A bag of brown sugar used to cost {a:$2..$4}. Its price rose {r:10%,25%,50%} last year and then {b:$1..$2} this year. {S} buys {c:6..12} bags a year.
? How much does a bag cost now? = a+a*r+b : dollars
? How much will {S} spend on brown sugar this year? = c*(a+a*r+b) : dollars
? How much more does {S} have to pay per year now than before the price rose? = c*(a*r+b) : dollars

== sp-label-jars-time
who S: woman, T: man
{S} can label {a:10..15} jars per minute and {T} can label {b:6..9} jars per minute. They have {c:300..900 by 50} jars in the warehouse, and {S} begins {m:5..10} minutes before {T}.
where c > a*m+60
? How many jars are left to label when {T} begins? = c-a*m : jars
? How many jars do they label together per minute? = a+b : jars
? How many jars in all have labels {n:4..8} minutes after {T} has begun? = a*m+n*(a+b) : jars where c > a*m+n*(a+b)

== sp-area-shelf-liner
{S}'s pantry has {a:4..6} shelves that are {b:36..60 by 6} inches long and {c:10..14 by 2} inches deep. {S:He} needs to cover all of them with paper. A roll has {d:1000,1200} square inches and costs {p:$4..$7}.
? How many square inches of paper does {S} need? = a*b*c : square inches
? How many rolls does {S} have to buy? = ceil(a*b*c/d) : rolls
? What is the total cost of the rolls? = ceil(a*b*c/d)*p : dollars

== sp-stock-up-average
{S} spends {a:$30..$60} on pantry items in January, {b:$30..$60} in February and {c:$30..$60} in March.
? How much can {S} spend in April if {S:he} wants to spend an average of {m:$45..$55} per month from January to April? = 4*m-a-b-c : dollars where 4*m > a+b+c+10
? What was the average amount that {S} spent per month in January and February? = mean(a,b) : dollars
? How much more did {S} spend in January than in March? = a-c : dollars where a > c+1

== sp-bread-flour-mix-ratio
{S}'s bread is made with {a:3..5} cups of white flour for every {b:2} cups of rye flour. For {S:his} family reunion {S:he} uses {c:20..70 by 5} cups of flour in total.
where whole c/(a+b)
? How many cups of rye flour does {S} use? = c/(a+b)*b : cups
? How many more cups of white flour than rye flour does {S} use? = c/(a+b)*(a-b) : cups
? If a loaf takes {d:4,5} cups of flour, how many full loaves can {S} bake? = floor(c/d) : loaves

== sp-canned-food-drive
who S: woman, T: man
{S}'s class collected {a:60..120} cans for the pantry of their church, and {T}'s class collected {b:10..30} fewer. The teachers brought {k:2 times} as many cans as both classes together. The cans are packed in boxes of {c:24}.
? How many cans did they collect in total? = a+a-b+k*(a+a-b) : cans
? How many boxes are needed for the cans of {S}'s class? = ceil(a/c) : boxes
? How many more cans did the teachers bring than {T}'s class? = k*(a+a-b)-(a-b) : cans

== sp-coffee-beans-morning
{S} grinds {a:2..3} ounces of coffee beans every morning, and on the {d:2} days of the weekend {S:he} grinds {b:2..3} more ounces each day for {S:his} guests. {S:He} buys beans in bags of {c:2..3} pounds, at {q:16} ounces per pound.
? How many ounces of beans does {S} grind in a week? = a*7+b*d : ounces
? For how many full weeks will a bag of beans last? = floor(c*q/(a*7+b*d)) : weeks where c*q >= a*7+b*d
? How many ounces of beans are in {n:3..6} bags? = n*c*q : ounces

== sp-peanut-butter-lunch
who S: woman
{S} makes {a:2..3} peanut butter sandwiches a day for her kids, with {b:1.5,2} ounces of peanut butter on each sandwich. She has {c:3..5} jars of {d:16} ounces, but {e:4..10} ounces of them are used for cookies.
? How many ounces of peanut butter does {S} use for sandwiches in {n:5..10} days? = n*a*b : ounces
? How many sandwiches can she make with the peanut butter that is not used for cookies? = floor((c*d-e)/b) : sandwiches
? For how many full days does the peanut butter last for sandwiches? = floor((c*d-e)/(a*b)) : days

== sp-drying-herbs-weight
Fresh basil loses {r:80%,90%} of its weight when it is dried. {S} dries {a:40..100 by 10} ounces of fresh basil and puts {b:0.5} ounces of dried basil into each packet, which {S:he} sells for {p:$2..$3}.
where whole a*(1-r)
? How many packets can {S} fill? = (a-a*r)/b : packets
? How many ounces does the dried basil weigh? = a-a*r : ounces
? How much money will {S} make with all of the packets? = (a-a*r)/b*p : dollars

== sp-two-bags-used-parts
{S} had {e:4..9} cups of brown sugar in {S:his} pantry. {S:He} bought {a:12..20 by 4} cups of white sugar and used {f:1/2,1/4} of it. {S:He} also bought {c:8..24 by 4} cups of powdered sugar and used {g:1/4,3/4} of that.
? How many cups of sugar of all kinds does {S} have now? = e+a-a*f+c-c*g : cups
? How many cups of powdered sugar are left? = c-c*g : cups
? How many cups of sugar did {S} use? = a*f+c*g : cups
