topic: strawberries
place: us

== sb-pick-and-eat-bucket
{S} picked {a:60..120} strawberries in the first hour and {b:20..45} fewer in the second hour. In the third hour {S:he} picked {c:2..3 times} as many as in the second hour, but {S:he} ate {d:12..30} strawberries while {S:he} was working.
? How many strawberries did {S} bring home? = a+a-b+c*(a-b)-d : strawberries
? How many strawberries did {S} pick in the third hour? = c*(a-b) : strawberries

== sb-flats-and-pints
A flat has {a:12} pints of strawberries, and {S} sells a pint for {b:$3..$5}. {S:He} brought {c:8..15} flats to the market. By noon {S:he} had sold {d:40..80} pints, and {e:3..8} pints had gone bad.
where a*c > d+e+5
? How many pints does {S} still have? = a*c-d-e : pints
? If {S} sells all of the remaining pints for {f:$2} each, how much money will {S:he} make at the market in total? = b*d+(a*c-d-e)*f : dollars where b > f
? How many pints did {S} bring to the market? = a*c : pints

== sb-jam-sugar-needed
{S} makes strawberry jam. For every {a:4} cups of berries {S:he} needs {b:3} cups of sugar. {S:He} picked {c:20..60 by 4} cups of berries, and {S:he} has {d:6..12} cups of sugar at home.
where c/a*b > d
? How many more cups of sugar does {S} need? = c/a*b-d : cups
? How many cups of sugar does the recipe require for all of the berries? = c/a*b : cups
? With the sugar {S} has at home, how many cups of berries could {S:he} use? = d/b*a : cups where whole d/b

== sb-pay-per-quart
At {S}'s summer job, pickers are paid {a:$0.75..$1.50 by 0.25} per quart, plus a {b:$10..$20} bonus on days when they pick more than {n:60} quarts. {S} picked {c:62..90} quarts on Monday and {d:30..58} quarts on Tuesday.
? How much did {S} earn on Monday and Tuesday altogether? = a*(c+d)+b : dollars
? How much did {S} earn on Tuesday? = a*d : dollars
? How many more quarts did {S} need on Tuesday to get to {n} quarts? = n-d : quarts

== sb-rows-plants-yield
{S}'s field has {a:10..24} rows with {b:40..80 by 5} strawberry plants in each row. {r:10%,20%} of the plants died in the frost. Each of the other plants produces {c:2..3} pounds of berries.
where whole a*b*r
? How many pounds of berries will {S} harvest? = c*(a*b-r*a*b) : pounds
? How many plants died in the frost? = a*b*r : plants
? If new plants cost {p:$0.50..$1.00 by 0.25} each, how much will it cost to replace the plants that died? = a*b*r*p : dollars

== sb-shortcake-for-church
{S} is making shortcakes for {a:30..60} people at church. Each shortcake gets {b:5..8} strawberries. {S:He} bought {c:4..8} boxes of {d:30..40} strawberries each, and {e:10..25} of those berries were moldy.
? How many strawberries does {S} need? = a*b : strawberries
? How many more good strawberries does {S} have to buy? = a*b-(c*d-e) : strawberries where a*b > c*d-e
? How many shortcakes can {S} make with the good berries that {S:he} bought? = floor((c*d-e)/b) : shortcakes

== sb-dipped-in-chocolate
For Valentine's Day {S} sells chocolate strawberries. A box has {a:6,8,12} strawberries and costs {b:$12..$20}. A pound of chocolate is enough for {c:24..30 by 2} berries and costs {d:$6..$9}. {S} has orders for {e:15..40} boxes.
? How many strawberries does {S} need? = a*e : strawberries
? How many full pounds of chocolate must {S} buy? = ceil(a*e/c) : pounds
? How much money will {S} make from the boxes after paying for the chocolate? = b*e-ceil(a*e/c)*d : dollars

== sb-family-picking-race
who S: woman, T: man, U: woman
{S}, her husband {T} and their daughter {U} went to pick strawberries. {S} picked {b:8..15} pounds. {T} picked {a:3..6} pounds less than {S}, and {U} picked {f:1/2,1/4} as much as her parents picked together. The farm charges {p:$2..$4} per pound.
where whole f*(b+b-a), b > a+2
? How much did the family have to pay? = p*(b+b-a+f*(b+b-a)) : dollars
? How many pounds did {U} pick? = f*(b+b-a) : pounds
? How many pounds did the parents pick together? = b+b-a : pounds

== sb-birds-got-them
hide x:60..140
let k = x-n*a-b
There were some ripe strawberries in {S}'s garden. Birds ate {a:4..9} of them on each of {n:3..5} days, and {S} gave {b:10..20} to the children next door. Now there are {k} ripe strawberries left.
where k > 5
? How many ripe strawberries were in the garden at first? = k+b+n*a | x: x-n*a-b = k : strawberries
? How many ripe strawberries did the birds eat? = n*a : strawberries

== sb-freezer-bags-ounces
{S} bought {a:6..12} pounds of strawberries on sale. {S:He} ate {b:8..20} ounces fresh, used {c:2..3} pounds for a pie, and froze the rest in bags of {d:8} ounces. A pound is {q:16} ounces.
where whole ((a-c)*q-b)/d
? How many bags did {S} freeze? = ((a-c)*q-b)/d : bags
? How many ounces of strawberries did {S} buy? = a*q : ounces
? If each bag is enough for {e:2} glasses of juice, how many glasses of juice can {S} make with the frozen berries? = ((a-c)*q-b)/d*e : glasses

== sb-smoothie-share-rest
[At home|After the harvest], {S} counted {a:90..180 by 10} strawberries. {S:He} put {r:20%,30%,40%} of them in a salad and used {f:1/2,1/3} of the rest for ice cream. {S:He} ate {b:6..15} of what was left and gave the remaining ones to {S:his} babysitter.
where whole a*r, whole (a-a*r)*f, (a-a*r)*(1-f) > b+3
? How many strawberries did the babysitter get? = a-a*r-f*(a-a*r)-b : strawberries
? How many strawberries did {S} use for ice cream? = f*(a-a*r) : strawberries
? How many more strawberries were used for ice cream than for the salad? = f*(a-a*r)-a*r : strawberries where f*(a-a*r) > a*r

== sb-two-farms-prices
At the first farm, {S} would have to pay {a:$2..$3} per pound and {b:$5..$9} to get in. The second farm does not charge anything to get in, but its berries cost {c:$1..$2} more per pound.
? How much would {S} spend on {n:6..15} pounds at the first farm? = b+a*n : dollars
? How much more would {S} spend on {m:10..18} pounds at the second farm than at the first? = m*(a+c)-(b+a*m) : dollars where m*c > b
? For what number of pounds is the total at these farms the same? = b/c : pounds where whole b/c

== sb-patch-fence-mulch
{S}'s strawberry patch is {a:12..20} feet long and {b:5..9} feet wide. {S:He} covers it with mulch, and a bag of mulch covers {c:12} square feet and costs {d:$4..$6}. Around the patch {S:he} puts a fence that costs {e:$2..$3} per foot.
? How much does the fence cost? = e*2*(a+b) : dollars
? How many bags of mulch does {S} need? = ceil(a*b/c) : bags
? What is the total cost of the mulch and the fence? = ceil(a*b/c)*d+e*2*(a+b) : dollars

== sb-runners-multiply
Each strawberry plant sends out {a:2..3} new plants per summer. {S} starts with {b:12..30} plants, and at the end of the summer {S:he} gives away {c:8..15} of all {S:his} plants and puts an equal number of the rest in each of {d:3..6} beds.
where whole (b+a*b-c)/d
? How many plants are in each bed? = (b+a*b-c)/d : plants
? How many plants does {S} have before {S:he} gives any away? = b+a*b : plants
? How many more plants does {S} have after giving some away than {S:he} had at the start? = a*b-c : plants

== sb-bake-sale-pies
who S: woman
{S} wants to make strawberry pies for a bake sale. Each pie needs {a:3..4} cups of strawberries, {b:1..2 by 0.5} cups of sugar and {c:2..3} cups of flour. She spends {d:$5..$7} on ingredients per pie and is able to sell {e:8..16} pies for {f:$12..$18} each.
? How many cups of strawberries, sugar and flour does she need for {e} pies in total? = e*(a+b+c) : cups
? How much profit does {S} make? = e*(f-d) : dollars
? How many pies can {S} make with {g:20..40} cups of strawberries? = floor(g/a) : pies

== sb-stand-hours-average
On Friday {S}'s strawberry stand was open for {a:5..8} hours and sold {b:10..16} baskets per hour. On Saturday it was open for {c:6..9} hours and sold {d:15..22} baskets per hour.
? What is the total number of baskets that the stand sold on these days? = a*b+c*d : baskets
? If a basket costs {p:$4..$6}, how much more money did the stand make on Saturday than on Friday? = (c*d-a*b)*p : dollars where c*d > a*b
? What was the average number of baskets sold per hour over both days? = (a*b+c*d)/(a+c) : baskets per hour where whole (a*b+c*d)/(a+c)*10

== sb-seeds-count-class
{S}'s science class found out that a strawberry has about {a:180..220 by 10} seeds. Each of the {b:20..28} students examined {c:2..3} strawberries, but {d:2..4} students were absent.
? How many strawberries did the students examine? = c*(b-d) : strawberries
? About how many seeds were on the strawberries that the students examined? = a*c*(b-d) : seeds
? About how many seeds would be on {n:5..12} strawberries? = a*n : seeds

== sb-truck-crates-hotel
A truck can hold {a:60..90 by 5} crates of strawberries, and each crate weighs {b:8..12} pounds. The farm delivers {c:6..9} crates to each of {d:5..7} hotels, and the driver, {S}, takes {e:2..4} crates for {S:his} own restaurant.
where a > c*d+e
? If the truck was full at the start, how many pounds of strawberries are left in it? = b*(a-c*d-e) : pounds
? How many crates do the hotels get in total? = c*d : crates
? How many pounds can the truck carry? = a*b : pounds

== sb-ratio-fruit-salad
{S}'s fruit salad has {a:3..5} strawberries for every {b:2} grapes. There are {c:40..150 by 5} pieces of fruit in the bowl, and all of them are strawberries or grapes.
where whole c/(a+b)
? How many grapes are in the bowl? = c/(a+b)*b : grapes
? How many more strawberries than grapes are in the bowl? = c/(a+b)*(a-b) : strawberries
? If {S} then adds {d:10..20} strawberries, how many strawberries will the bowl have? = c/(a+b)*a+d : strawberries

== sb-plants-large-small
hide h:10..40, g:10..40
let n = h+g
let t = a*h+b*g
From {n} plants {S} harvested {t} strawberries. {S:His} old plants had {a:8..12} strawberries each and {S:his} young plants had {b:3..5} strawberries each.
where h != g
? How many of the plants were old? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : plants
? How many of the plants were young? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : plants

== sb-water-weight-dried
Fresh strawberries lose {r:80%,90%} of their weight when {S} dries them. {S:He} dries {a:10..40 by 10} pounds of berries in a batch and sells the dried berries for {b:$15..$24} per pound.
? How much money does {S} get for a batch? = (a-a*r)*b : dollars
? How many pounds of fresh berries does {S} need for {c:6..20 by 2} pounds of dried berries? = c/(1-r) : pounds
? If the fresh berries for a batch cost {d:$1..$2} per pound, how much profit does {S} make on a batch? = (a-a*r)*b-a*d : dollars where (a-a*r)*b > a*d

== sb-clock-picking-shift
{S} starts to pick at {t:5:30 am..7:00 am by 15}, before it gets hot. {S:He} needs {a:4..6} minutes to fill a basket and fills {b:20..30} baskets, with a break of {c:15..30 by 5} minutes in between.
? At what time is {S} finished? = t+(a*b+c)/60 : clock where whole (a*b+c)/3
? How many baskets can {S} fill per hour when {S:he} does not take a break? = 60/a : baskets where whole 60/a
? How many minutes does {S} work, without the break? = a*b : minutes

== sb-left-in-patch
who S: man, T: woman
{S} and his sister {T} picked all of the {a:100..200 by 10} strawberries in their patch. {S} picked {f:2/5,1/4,3/10} of them and {T} picked the rest. Then {T} gave {S} {b:10..20} of hers.
where whole a*f, a*(1-f)-b > a*f+b
? How many strawberries does {T} have now? = a-a*f-b : strawberries
? How many strawberries does {S} have now? = a*f+b : strawberries
? How many more strawberries did {T} pick than {S}? = a-a*f-a*f : strawberries

== sb-school-fundraiser-flats
The band at {S}'s school sells flats of strawberries for {a:$18..$24}. It pays the farm {b:$11..$15} for each flat. There are {c:20..35} students in the band, and each of them sold {d:4..7} flats.
? How much money did the band make for itself? = c*d*(a-b) : dollars
? How many flats did the band sell? = c*d : flats
? The band needs {e:$900..$1500 by 50} for new flutes. How much money did it still need after the sale? = e-c*d*(a-b) : dollars where e > c*d*(a-b)

== sb-price-by-season
In March a pound of strawberries costs {a:$5..$8}. In May the price is {r:25%,50%} lower, and in June it drops by {b:$1..$2} per pound.
? How much does a pound cost in June? = a-a*r-b : dollars where a-a*r > b
? How much money will {S} save if {S:he} buys {c:4..12} pounds in May instead of in March? = c*a*r : dollars
? How many pounds can {S} buy in May with {d:$20..$40}, if {S:he} buys only whole pounds? = floor(d/(a-a*r)) : pounds

== sb-gift-for-grandmother
{S} and {S:his} {b:3..5} friends picked {a:96..180 by 12} strawberries and wanted to share them equally, {S} included. Then they decided to give {c:3..6} strawberries each to {S}'s grandmother.
where whole a/(b+1)
? How many strawberries does {S} have after the gift? = a/(b+1)-c : strawberries
? How many strawberries does {S}'s grandmother get? = c*(b+1) : strawberries

== sb-five-days-of-picking
{S} picked {a:8..15} quarts of strawberries on Monday and an equal number on Tuesday. It was sunny on Wednesday and Thursday, so {S:he} picked {d:16..22} quarts on each of these days. On Friday {S:he} picked only {b:3..7} quarts, and {S:his} kids ate {c:2..5} quarts during the week.
? How many quarts of strawberries did {S} have at the end of Friday? = a+a+d+d+b-c : quarts
? How many quarts did {S} pick on Wednesday and Thursday in total? = d+d : quarts
? How many more quarts did {S} pick on Thursday than on Friday? = d-b : quarts
