topic: lemonade
place: us

== le-cups-and-pitchers
{S} wants to set up a lemonade stand. {S:He} makes {a:4..8} pitchers of lemonade, and each pitcher fills {b:10..14} cups. {S:He} spends {c:$6..$12} on lemons, {d:$3..$6} on sugar and {e:$2..$4} on cups.
? If {S} sells every cup for {p:$1..$2}, how much profit will {S:he} make? = a*b*p-c-d-e : dollars where a*b*p > c+d+e
? How many cups of lemonade does {S} have to sell? = a*b : cups
? How much money does {S} spend in total? = c+d+e : dollars

== le-lemons-per-gallon
{S} uses {a:8..12} lemons and {b:1.5,2} cups of sugar for each gallon of lemonade. A bag has {c:10,15} lemons and costs {d:$4..$6}. {S:He} wants to make {n:4..9} gallons for the soccer team.
? How many lemons does {S} need? = a*n : lemons
? How much will {S} spend on bags of lemons? = ceil(a*n/c)*d : dollars
? How many lemons will be left over in the last bag? = ceil(a*n/c)*c-a*n : lemons where mod(a*n,c) > 0

== le-two-weekend-days
{S} sold {a:20..60 by 10} cups of lemonade on Saturday. On Sunday it was hotter, so {S:he} sold {r:20%,50%} more cups than on Saturday and raised the price by {c:$0.25,$0.50}. On Saturday a cup had cost {b:$0.50..$1.50 by 0.25}.
? How much money did {S} make on Sunday? = (a+a*r)*(b+c) : dollars
? How many cups did {S} sell on these days altogether? = a+a+a*r : cups
? How much did {S} make on Saturday? = a*b : dollars

== le-siblings-stand-split
who S: woman, T: man, U: man
{S} and her brothers {T} and {U} open a stand. They sell {a:30..60} cups of lemonade for {b:$1..$2} each and {c:12..30} cookies for {d:$1..$2} each, and they pay their mom {e:$6..$15} for the ingredients. They share the money that is left equally among the {n:3} of them.
where whole (a*b+c*d-e)/3, a*b+c*d > e+10
? How much money does each sibling get? = (a*b+c*d-e)/n : dollars
? How much money do their customers pay in total? = a*b+c*d : dollars

== le-saving-for-scooter
{S} makes {a:$18..$35} at {S:his} lemonade stand each Saturday, and {S:he} gives {r:10%,20%} of that to the animal shelter. {S:He} wants to buy a scooter that costs {b:$90..$160 by 10}. {S:His} grandmother agreed to pay {f:1/2,1/4} of the price.
? How many Saturdays will it take {S} to save enough for {S:his} part of the price? = ceil((b-b*f)/(a-a*r)) : Saturdays
? How much money does {S} keep each Saturday? = a-a*r : dollars
? How much does {S} have to save for {S:his} part of the price? = b-b*f : dollars

== le-ounces-in-cups
A gallon is {q:128} ounces. {S} has {a:2..4} gallons of lemonade and pours it into {b:8,12,16}-ounce cups.
? How many cups can {S} fill? = floor(a*q/b) : cups
? {S}'s dog knocks over {c:2..5} full cups. How many ounces of lemonade are in the cups that {S} still has, if {S:he} filled {d:12..16} cups? = (d-c)*b : ounces
? If {S} sells {e:10..15} cups for {p:$1..$2} each, how much money will {S:he} have? = e*p : dollars

== le-recipe-bigger-batch
{S}'s recipe needs {a:2..3} cups of lemon juice, {b:5..8} cups of water and {c:2} cups of sugar syrup. {S:He} makes {k:3..6 times} the recipe for a wedding, and {S:he} decides to put in {d:4..8} more cups of water because it tastes too strong.
? How many cups of lemonade does {S} make in all? = k*(a+b+c)+d : cups
? How many cups of water does {S} use? = k*b+d : cups
? If each guest drinks {e:2} cups, for how many guests is the lemonade enough? = floor((k*(a+b+c)+d)/e) : guests

== le-pink-and-yellow
{S} sells pink lemonade for {a:$2..$3} and regular lemonade for {b:$1..$2} a cup. {S:He} sold {c:15..40} cups in all, and {f:1/3,1/4,1/5,2/5} of them were pink.
where whole c*f, a > b
? How much money did {S} make? = a*c*f+b*(c-c*f) : dollars
? How many cups of regular lemonade did {S} sell? = c-c*f : cups
? How much more money would {S} have made if all of the cups had been pink? = (a-b)*(c-c*f) : dollars

== le-customers-per-hour
{S} was at {S:his} stand from {t:10:00 am..11:30 am by 30} on. {S:He} had {a:8..14} customers per hour for {b:3..4} hours, and after that {c:4..7} customers per hour for {d:2..3} hours. Each customer bought {e:2} cups.
? How many cups did {S} sell? = e*(a*b+c*d) : cups
? At what time did {S} close {S:his} stand? = t+b+d : clock
? How many more customers did {S} have in the first part of the day than in the second? = a*b-c*d : customers where a*b > c*d

== le-ice-bags-melt
{S} buys {a:4..8} bags of ice with {b:7,8,10} pounds each. {r:25%,50%} of the ice melts before noon. {S:He} needs {c:2..4} pounds of ice for each cooler of lemonade.
where whole a*b*r, a*b*(1-r) > 3*c
? How many pounds of ice are left at noon? = a*b-r*a*b : pounds
? How many coolers can {S} fill with ice at noon? = floor((a*b-r*a*b)/c) : coolers
? If a bag costs {p:$2..$4}, what is the total cost of the ice? = a*p : dollars

== le-mix-powder-scoops
{S} has a can of lemonade powder that weighs {a:48..80 by 4} ounces. {S:He} needs {b:2} ounces for each quart. On Friday {S:he} makes {c:6..10} quarts, and on Saturday {S:he} makes {k:2 times} as many quarts as on Friday.
where a > b*c+b*k*c
? How many ounces of powder are left after Saturday? = a-b*c-b*k*c : ounces
? How many quarts does {S} make on these days altogether? = c+k*c : quarts
? How many more quarts can {S} make with the powder that is left after Saturday? = floor((a-b*c-b*k*c)/b) : quarts where a-b*c-b*k*c > 4

== le-tips-jar-money
Each cup of {S}'s lemonade costs {a:$1.50..$2.50 by 0.5}. Today {S:he} sold {b:30..50 by 2} cups and got {c:$5..$20} in tips. {S:He} pays {S:his} sister {d:$4..$6} per hour for {e:2..4} hours of help.
where a*b+c > d*e
? How much money does {S} have after {S:he} pays {S:his} sister? = a*b+c-d*e : dollars
? How much does the sister get? = d*e : dollars
? If {S} had sold {f:5..10} more cups, how much would {S:he} have made from the cups alone? = a*(b+f) : dollars

== le-started-with-sugar
hide x:24..60
let k = x-a*b-c
{S} had a big bag of sugar. {S:He} used {a:2..3} cups of sugar for each of {b:5..8} pitchers of lemonade, spilled {c:2..3} cups, and has {k} cups left.
where k > 2
? How many cups of sugar were in the bag at first? = k+c+a*b | x: x-a*b-c = k : cups
? How many more pitchers can {S} make with the sugar {S:he} has left? = floor(k/a) : pitchers where k >= 2*a

== le-large-small-cups
hide h:8..40, g:8..40
let n = h+g
let t = a*h+b*g
{S} sold {n} cups of lemonade at the parade, and {S:he} took in {t} dollars. A large cup cost {a:$3..$4} and a small cup cost {b:$1..$2}.
where h != g
? How many large cups did {S} sell? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : cups
? How many small cups did {S} sell? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : cups
? If {S} spent {c:$12..$20} on everything that {S:he} needed, how much profit did {S:he} make? = t-c : dollars where t > c

== le-average-temperature-sales
On the days of the fair {S} sold {a:20..50}, {b:20..50} and {c:20..50} cups of lemonade. The temperature was {n:85..98} degrees on the last day.
? What was the average number of cups that {S} sold per day? = mean(a,b,c) : cups where whole (a+b+c)/3
? {S} had hoped to sell {d:150..170 by 5} cups. How many cups fewer did {S:he} sell? = d-a-b-c : cups where d > a+b+c
? If {S} sold all of the cups at {p:$1..$3} each, what was the total amount of money {S:he} made? = p*(a+b+c) : dollars

== le-stand-materials-wood
who S: man
{S} builds a stand out of wood. He needs {a:6..10} boards that cost {b:$4..$7} each, {c:2} cans of paint for {d:$9..$14} each and a box of nails for {e:$5..$8}. He has {f:$50..$70} and his father gives him the rest.
where a*b+c*d+e > f
? How much money does his father give {S}? = a*b+c*d+e-f : dollars
? What is the total cost of the stand? = a*b+c*d+e : dollars
? If {S} makes {g:$15..$25} per day, how many days will it take until he has made as much as the stand cost? = ceil((a*b+c*d+e)/g) : days

== le-half-price-last-hour
{S} charges {a:$2,$4} for a glass of mint lemonade. In the last hour of the day {S:he} lowers the price by {r:50%}. {S:He} sold {b:25..40} glasses of the {c:50..70} that {S:he} had made before that hour and the rest of them in that hour.
? How much money did {S} take in during the last hour? = (c-b)*(a-a*r) : dollars
? How much money did {S} take in all day? = a*b+(c-b)*(a-a*r) : dollars
? How many glasses did {S} sell in the last hour? = c-b : glasses

== le-lemon-tree-harvest
{S} has {a:3..5} lemon trees with {b:60..90 by 5} lemons on each. {S:He} leaves {c:10..20} lemons on every tree, gives {d:20..40} to {S:his} neighbors, and uses the others for lemonade, {e:5} lemons per pitcher.
where whole (a*(b-c)-d)/e
? How many pitchers of lemonade can {S} make? = (a*(b-c)-d)/e : pitchers
? How many lemons does {S} pick? = a*(b-c) : lemons
? How many lemons stay on the trees? = a*c : lemons

== le-marathon-water-stop
{S} is in charge of a stop at a race with {a:180..300 by 10} runners. {r:40%,60%,70%} of the runners drink lemonade and the rest drink water. Every lemonade drinker takes {b:2} cups, and a cup has {c:4} ounces.
where whole a*r
? How many cups of lemonade are needed? = a*r*b : cups
? How many ounces of lemonade do the runners drink in total? = a*r*b*c : ounces
? How many runners drink water? = a-a*r : runners

== le-strawberry-lemonade-ratio
To make strawberry lemonade, {S} uses {a:5..7} cups of lemonade for every {b:2} cups of strawberry juice. {S:He} plans to make {c:28..96} cups.
where whole c/(a+b)
? How many cups of strawberry juice does {S} need? = c/(a+b)*b : cups
? How many more cups of lemonade than strawberry juice does {S} use? = c/(a+b)*(a-b) : cups
? If strawberry juice costs {p:$2..$4} per cup, how much does {S} spend on it? = c/(a+b)*b*p : dollars

== le-neighbor-competition
who S: woman, T: man
{S} sells {a:9..15} cups of lemonade per hour for {b:$2..$3} each. Her neighbor {T} has a lower price of {c:$1..$2} per cup and sells {k:2 times} as many cups per hour. Both stands are open for {h:3..5} hours.
where k*c != b, b > c
? How much money does {T} make? = h*k*a*c : dollars
? How much more money does {T} make than {S}? = h*(k*a*c-a*b) : dollars where k*c > b
? How many cups do the stands sell combined? = h*(a+k*a) : cups

== le-camp-drink-budget
A camp leader, {S}, has {a:$60..$90} for drinks. {S:He} buys {b:5..8} cans of lemonade mix for {c:$4..$6} each and {d:3..5} bags of ice for {e:$2..$3} each. With the money that is left {S:he} gets paper cups, at {f:$3} per pack.
where whole (a-b*c-d*e)/f, a-b*c-d*e > 5
? How many packs of cups can {S} buy? = (a-b*c-d*e)/f : packs
? How much does {S} spend on the mix and the ice altogether? = b*c+d*e : dollars
? If each can of mix makes {g:8} quarts, how many quarts of lemonade can the camp make? = b*g : quarts

== le-cooler-drained
Before the game {S} filled a cooler with {a:320..640 by 40} ounces of lemonade. The players drank {f:1/2,1/4} of it during practice and {b:60..120 by 10} ounces during the game. After that, {c:5..9} fans each took an {d:8}-ounce cup.
where whole a*f, a*(1-f) > b+c*d
? How many ounces of lemonade were left in the cooler? = a-a*f-b-c*d : ounces
? How many ounces did the players drink in total? = a*f+b : ounces
? How many more fans could have taken a cup of {d} ounces? = floor((a-a*f-b-c*d)/d) : fans where a-a*f-b-c*d >= 2*d

== le-summer-growth
In June {S}'s stand made {a:$80..$160 by 20}. In July it made {r:25%,50%} more than in June, and in August {b:$20..$40 by 5} less than in July. {S} put {f:1/2,1/4} of the money of the summer into {S:his} college fund.
? How much money did the stand make in August? = a+a*r-b : dollars
? How much did {S} put into {S:his} college fund? = f*(a+a+a*r+a+a*r-b) : dollars
? How much more did the stand make in July than in June? = a*r : dollars

== le-coins-in-the-jar
At the end of the day {S} counts the coins in {S:his} lemonade jar. There are {a:6..20} coins of {q:25} cents, {b:5..15} coins of {p:10} cents and {c:4..12} coins of {o:5} cents, and {S:he} also has {d:3..9} dollar bills.
? How much money did {S} collect, in cents? = a*q+b*p+c*o+d*100 : cents
? How many coins does {S} count? = a+b+c : coins
? How many cents are the coins of {q} cents worth altogether? = a*q : cents

== le-sugar-bags-and-days
{S} uses {a:2..3} cups of sugar per pitcher and makes {b:3..5} pitchers a day at {S:his} stand. A bag of sugar has {c:10,12} cups and costs {d:$3..$5}. The stand is open {e:4..5} days a week.
? How many cups of sugar does {S} use per week? = a*b*e : cups
? How much will {S} have to spend on bags of sugar for {n:2..6} weeks? = ceil(a*b*e*n/c)*d : dollars
? After a week, how many cups are left in the last bag that {S} opened? = ceil(a*b*e/c)*c-a*b*e : cups where mod(a*b*e,c) > 0

== le-lemon-bags-profit
{S} sold {a:30..60} cups of lemonade at the race for {b:$2..$3} each. {S:He} had needed {c:6..9} lemons for each of {d:4..10} pitchers. Lemons came in bags of {e:6,8,12} that cost {f:$3..$6} each, and {S:he} bought exactly as many as {S:he} needed.
where whole c*d/e
? How much money did {S} have left from {S:his} sales after paying for the lemons? = a*b-f*(c*d/e) : dollars
? How much did {S} spend on lemons? = f*(c*d/e) : dollars
? How many lemons did {S} need? = c*d : lemons
