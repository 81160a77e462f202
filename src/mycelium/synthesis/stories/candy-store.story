topic: candy-store
place: us

== cs-class-party-split
{S} wants to buy candy for the class party. {S:He} buys {a:3..9} candy bars at {b:$2..$3} each, {c:2..6} bags of gumballs at {d:$3..$5} each, {e:2..8} boxes of {x:caramel|sour worm|lollipop} at {f:$4..$6} each and {g:2..5} bags of jellybeans at {h:$2..$4} each.
{S:He} and {S:his} friends agreed to split the total cost evenly, and there are {i:3..6} of them, {S} included.
where whole (a*b+c*d+e*f+g*h)/i
? How much money will each person pay? = (a*b+c*d+e*f+g*h)/i : dollars
? What is the total cost of [all|] the candy? = a*b+c*d+e*f+g*h : dollars
? How much more money does {S} spend on the candy bars and gumballs than on the jellybeans? = a*b+c*d-g*h : dollars where a*b+c*d > g*h

== cs-goody-bags-by-lollipops
{S} is making goody bags for the event, and [every bag gets|{S:he} puts into every bag] exactly {o:1 as "one"} lollipop. {S:He} has {a:6..15} lollipops, {b:2..4 times} as many jellybeans as lollipops, {c:10..60} gumballs, {d:8..40} pieces of taffy and an equal number of caramels.
{S:He} uses all of the candy and each bag gets the same number of pieces.
where whole (c+2*d)/a
? How many pieces of candy, the lollipop included, are in each bag? = (a+a*b+c+d+d)/a : pieces
? Calculate the total number of pieces of candy that {S} has. = a+a*b+c+d+d : pieces

== cs-jellybean-jar
{S} had {a:36..120 by 6} jellybeans. {S:He} gave {f:1/2,1/3,1/6} of them to {S:his} sister and then ate {z:12 as "a dozen"} while {S:he} watched {n:2..4} episodes of a TV show.
where a*(1-f) > z+3
? How many jellybeans does {S} have left? = a-a*f-z : jellybeans
? If {S} had eaten only {e:4..9} of them, how many would be left? = a-a*f-e : jellybeans

== cs-lollipops-for-friends
{S} has {e:10..30} lollipops at home and buys an additional {a:15..50}. {S:He} eats {b:2..7} on the way home. Then {S:he} gives each of {S:his} {c:3..6} friends a lollipop right away and puts {d:2..8} in a drawer for {S:his} brother.
~ Each lollipop cost {n:20..45 by 5} cents.
where whole (e+a-b-c-d)/c, e+a-b-c-d > c
? If {S} shares the remaining lollipops equally among these friends, how many more does each friend get? = (e+a-b-c-d)/c : lollipops
? How many lollipops does {S} have when {S:he} gets home? = e+a-b : lollipops

== cs-register-discount
Fudge costs {b:$8..$16} per pound at the store, and {S} needs to buy {a:2..8} pounds for {S:his} family. {S:His} coupon takes {r:10%..50% by 10} off the total.
? How much money will {S} spend on fudge? = a*b-r*a*b : dollars
? How much money does the coupon save {S:him}? = a*b*r : dollars
? {S} pays with {c:2..8} {d:$20} bills. How much change does {S:he} get? = c*d-(a*b-r*a*b) : dollars where c*d > a*b

== cs-bought-then-back
hide g:30..120
let k = g+m*b-c
{S} had some gumballs. {S:He} decided to buy {m:2..5} more bags with {b:12..30} gumballs in each bag, and then {S:he} lost {c:3..15} of {S:his} gumballs through a hole in {S:his} backpack. Now {S:he} has {k} gumballs.
? How many gumballs did {S} start with? = k+c-m*b | x: x+m*b-c = k : gumballs
? If each bag costs {p:$2..$4}, how much did {S} spend? = m*p : dollars

== cs-two-kinds-of-bars
A group of hikers bought {n:12..40} candy bars for a total of {t:$40..$130}. Plain bars cost {b:$2..$3} each and the [giant|king-sized] bars cost {a:$4..$6} each.
~ {S} was working the register, as {S:he} does {m:2..4} days a week.
where whole (t-b*n)/(a-b), (t-b*n)/(a-b) > 2, (t-b*n)/(a-b) < n-2, t > b*n
? How many of the large bars did they buy? = (t-b*n)/(a-b) | g, c: g + c = n, a*g + b*c = t : bars
? How many plain bars did they buy? = (a*n-t)/(a-b) | c, g: g + c = n, a*g + b*c = t : bars

== cs-wrapping-machine
The machine at a candy factory wraps caramels at a rate of {a:30..90 by 5} per minute, and it operates for {h:5..9} hours per shift. About {r:5%,10%,20%} of the wrapped caramels are the wrong size and have to be thrown out.
where whole a*60*h*r
? How many caramels does the machine wrap in a shift? = a*60*h : caramels
? What is the total number of caramels from a shift that are not thrown out? = a*60*h-a*60*h*r : caramels
? If the rest are packed in boxes of {b:20,30,40}, how many full boxes will there be? = floor((a*60*h-a*60*h*r)/b) : boxes

== cs-bulk-bins
{S} fills a bag from the bulk bins with {a:2..5} pounds of gummy bears. {S:He} adds {b:3..14} ounces of chocolate chips and {c:3..14} ounces of licorice. A pound is {q:16} ounces.
? How many ounces of candy does {S} have? = a*q+b+c : ounces
? If the candy costs {p:25..60 by 5} cents per ounce, how much does {S} have to spend, in dollars? = (a*q+b+c)*p/100 : dollars
? {S} divides the gummy bears into {d:4,8,16} equal portions. How many ounces does each portion weigh? = a*q/d : ounces where whole a*q/d

== cs-three-cousins-count
who S: woman, T: man, U: man
{S} collected {b:12..40} chocolate coins on the trip. {T} collected {a:2..3 times} as many as she did, and {U} collected {c:2..4} times as many as {T}.
? How many chocolate coins do they have combined? = b+a*b+c*a*b : coins
? How many more coins does {U} have than {S}? = c*a*b-b : coins
? If they put all of their coins into {d:2..6} equal piles, how many coins will be in each pile? = (b+a*b+c*a*b)/d : coins where whole (b+a*b+c*a*b)/d

== cs-birthday-budget
{S}'s mom gave {S:him} {c:$40..$90} to buy candy for {S:his} birthday. {S:He} buys {a:2..6} bags of chocolates at {b:$3..$6} each and {d:2..5} boxes of taffy at {e:$2..$5} each. {S:He} spends the rest on rock candy, which costs {f:$2..$3} per stick.
where whole (c-a*b-d*e)/f, c-a*b-d*e > f
? How many sticks of rock candy can {S:he} buy? = (c-a*b-d*e)/f : sticks
? How much money does {S} have left after the chocolates? = c-a*b : dollars
? {S} has {g:5..12} guests and gives each of them {o:1 as "one"} stick. If {S:he} buys only sticks with the whole {c}, how many are left for {S:himself}? = floor(c/f)-g : sticks where c/f > g+1

== cs-average-sales-week
{S} owns a candy store and wants to sell an average of {m:40..80 by 5} bags of popcorn candy per day from Monday to Thursday. {S:He} sold {a:30..80} bags on Monday, {b:30..80} on Tuesday and {c:30..80} on Wednesday.
where 4*m-a-b-c > 20, 4*m-a-b-c < 120
? How many bags does {S:he} need to sell on Thursday? = 4*m-a-b-c | x: a+b+c+x = 4*m : bags
? How many total bags did {S:he} sell from Monday to Wednesday? = a+b+c : bags

== cs-chocolate-boxes
{S} makes {a:60..200} chocolates and puts them into gift boxes that can hold {b:8,9,12} each. {S:He} eats the ones that do not fill a box, and sells each full box for {p:$9..$18}.
where mod(a,b) > 1
? How many boxes can {S} fill? = floor(a/b) : boxes
? How many chocolates does {S:he} eat? = a-floor(a/b)*b : chocolates
? How much money will {S:he} make if all of the full boxes are sold? = floor(a/b)*p : dollars

== cs-mix-of-sours
At {S}'s stand the sour mix has {a:3..7} lemon drops for every {b:2..5} cherry drops. {S:He} is about to make a batch of {c:60..240 by 6} drops.
where whole c/(a+b), a > b
? How many lemon drops will {S:he} use? = c/(a+b)*a : drops
? How many more lemon drops than cherry drops will be in the batch? = c/(a+b)*(a-b) : drops
? If {S:he} has already put {d:5..20} cherry drops in the bowl, how many cherry drops must be added? = c/(a+b)*b-d : drops where c/(a+b)*b > d

== cs-delivery-shares
A truck brings {a:240..900 by 60} [chocolate bars|packs of gum] to the towns where {S} has stores.
{f:1/3,1/4,1/5} of them go to the store downtown, and {g:1/2,1/4} of the remainder goes to the store at the beach. The amount that is left over is kept in the warehouse.
where whole a*f, whole (a-a*f)*g
? How many are kept in the warehouse? = a-a*f-g*(a-a*f) : items
? How many does the beach store receive? = g*(a-a*f) : items
? If the warehouse sends out {b:20..60} of those each week, how many full weeks will they last? = floor((a-a*f-g*(a-a*f))/b) : weeks where a-a*f-g*(a-a*f) > 2*b

== cs-clerk-pay
{S} is working for the candy store on Main Street, where {S:he} earns {c:$11..$17} per hour plus a {d:$1..$2} bonus for every party basket that {S:he} sells. {S:He} works {a:4..7} hours a day, {b:3..5} days a week, and sold {e:6..25} baskets last week.
? How much money did {S:he} earn last week? = c*a*b+d*e : dollars
? If {S:he} saves {r:20%,25%,50%} of {S:his} hourly pay each week, how many weeks will it take {S:him} to save at least {g:$300..$900 by 50} for a laptop? = ceil(g/(c*a*b*r)) : weeks
? How many hours does {S} work in {w:3..8} weeks? = a*b*w : hours

== cs-resell-caramels
{S} buys {c:4..9} boxes of caramels in order to resell them. Each box has {a:24,30,40} caramels and costs {d:$6..$10}. {S:He} sells the caramels for {b:50..75 by 25} cents each at school.
where c*a*b/100 > c*d
? How much profit does {S} make, in dollars, if {S:he} sells every caramel? = c*a*b/100-c*d : dollars
? How many caramels does {S} have to sell? = c*a : caramels
? How much do the boxes cost in total? = c*d : dollars

== cs-halloween-trade
who S: woman, T: man
After Halloween {S} has {a:50..90} pieces of candy and her brother {T} has {b:30..60}. She trades {c:6..15} of her peanut butter cups for {d:2..5} of his full-sized bars, and then each of them eats {e:3..8} pieces.
where a-c+d > b+c-d+2
? How many pieces of candy does {S} have now? = a-c+d-e : pieces
? How many pieces of candy does {T} have after the trade, before he eats any? = b+c-d : pieces
? How many more pieces of candy does {S} have than {T} after the trade? = a-c+d-(b+c-d) : pieces

== cs-candy-for-baby-shower
{S} needs {a:90..180} candied almonds for a shower. {S:He} has {b:20..45} left from {S:his} sister's wedding and {S:his} friend gives {S:him} {c:10..25} more. The store sells them in packs of {d:8,12,15}.
where a > b+c+d
? What is the least number of packs that {S} must buy? = ceil((a-b-c)/d) : packs
? How many almonds will {S} have in all if {S:he} buys {e:12..16} packs? = b+c+e*d : almonds

== cs-gumball-machine-coins
{S} owns a gumball machine that takes {q:25,50} cents for each gumball. On Monday {S:he} puts {a:200..500 by 20} gumballs in it, and by Friday {S:he} has sold {r:20%..80% by 10} of them.
~ The machine was built in the summer when {S} was {n:9..14} years old.
? What is the value of all the coins paid for these gumballs, in dollars? = a*r*q/100 : dollars
? How many gumballs are still in the machine on Friday? = a-a*r : gumballs
? If {S} adds another {b:40..90 by 5} gumballs on Friday, what is the total number of gumballs in the machine then? = a-a*r+b : gumballs

== cs-fudge-pans
{S} cuts fudge in a pan that is {a:12..20 by 2} inches long and {b:8..12 by 2} inches wide into squares that are {s:2 words} inches on a side. {S:He} fills {c:2..6} of these pans every day.
? How many squares of fudge does {S} make in {d:3..7} days? = c*d*(a*b/(s*s)) : squares
? If {S} sells {e:10..20} squares from a pan, how many squares are left in that pan? = a*b/(s*s)-e : squares where a*b/(s*s) > e

== cs-price-goes-up
[Last year|A year ago] a bag of chocolate eggs at {S}'s favorite candy store cost {a:$4..$8}. This year the price is {r:25%,50%} higher. {S:He} needs to buy {b:4..10} bags for the Easter egg hunt and has {c:$60..$100}.
where c > b*(a+a*r)
? How much money does {S:he} have left after buying the bags? = c-b*(a+a*r) : dollars
? What is the price of a bag this year? = a+a*r : dollars
? How much more will {S} spend on these bags than {S:he} would have spent last year? = b*a*r : dollars

== cs-pelican-mints
{S} eats {a:3..6} mints after lunch and {b:2..4} mints after dinner. {S:He} bought {c:3..8} tins, and each tin has {d:40..60 by 5} mints.
~ {S:His} fiancee loves the tin with the pelican on it.
? For how many full days will the mints last? = floor(c*d/(a+b)) : days
? How many mints does {S} eat in {e:2..5} weeks? = (a+b)*7*e : mints where (a+b)*7*e < c*d
? If {S} {k:2 as "doubles"} the number of mints that {S:he} eats after dinner, how many mints will {S:he} eat in a week? = (a+b*k)*7 : mints

== cs-shelf-after-sale
[Candy was on sale|There was a sale] before the holidays. The store had {d:80..150} boxes of candy canes, received {a:40..90} more, and then sold {b:50..90} boxes on Friday and {c:2 times} that number on Saturday. It gave {e:5..20} boxes to the babysitter club.
where d+a > 3*b+e+5
? How many boxes of candy canes does the store have left? = d+a-b-b*c-e : boxes
? How many boxes did the store sell on these days altogether? = b+b*c : boxes
? If a box costs {p:$2..$4}, how much more money did the store make on Saturday than on Friday? = (b*c-b)*p : dollars

== cs-contest-guess
The jar in the window holds {a:300..900 by 25} jellybeans. {S} guesses {b:250..950 by 10} and {S:his} friend guesses {c:250..950 by 10}.
~ Whoever guesses best gets a gift card for {n:$15..$40 by 5}.
where a > b+5, c > a+5
? By how many jellybeans is {S}'s guess too low? = a-b : jellybeans
? What is the difference between these guesses? = c-b : jellybeans
? {r:20%,40%,60%} of the jellybeans in the jar are red and {e:40..90} are white. How many are neither red nor white? = a-a*r-e : jellybeans where a*(1-r) > e, whole a*r

== cs-saltwater-taffy-week
{S} pulls taffy at a shop by the ocean. {S:He} makes {a:20..60 by 5} pounds on Friday, {f:1/2,1/5} more than that on Saturday, and {c:2 times} as much on Sunday as on Friday and Saturday combined.
where whole a*f
? How many total pounds of taffy does {S} make on these days? = a+a+a*f+c*(a+a+a*f) : pounds
? How many pounds does {S:he} make on Saturday? = a+a*f : pounds
? If each pound costs {p:$9..$15}, how much will Friday's taffy bring? = a*p : dollars

== cs-two-stores-compare
who S: woman
{S} wants {a:6..12} pounds of toffee. A store in town charges {b:$9..$14} per pound and mails it for {c:$6..$12}. [The other|A second] store charges {d:$11..$16} per pound with free shipping.
where d > b, a*d > a*b+c
? How much money will she save if she orders from the store that is cheaper in total? = a*d-(a*b+c) : dollars
? What is the total cost at the store that charges for shipping? = a*b+c : dollars

== cs-machines-all-week
{S}'s candy factory operates day and night. It has {b:3..6} machines, and each of them makes {a:8..20} jellybeans per minute. {r:5%,10%} of the jellybeans have an incorrect shape and are recycled.
? How many jellybeans do the machines make in a day? = a*b*60*24 : jellybeans
? How many of the jellybeans of a day are recycled? = r*a*b*60*24 : jellybeans
? How many jellybeans per hour are not recycled? = a*b*60-r*a*b*60 : jellybeans where whole r*a*b*60
