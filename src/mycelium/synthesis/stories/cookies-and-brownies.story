topic: cookies-and-brownies
place: us

== cb-daily-batches-neighbors
Every day for {d:4..9} days, {S} bakes {c:2..6} batches of cookies with {a:12..24} cookies in each batch, but {b:2..4} cookies of every batch get too dark to sell. {S:He} also gives {e:3..8} good cookies to {S:his} neighbors every day, and at the end of the last day {S:his} dog grabbed {f:2..9} more.
where c*(a-b) > 2*e+4
? How many good cookies does {S} have left to sell? = d*c*(a-b)-e*d-f : cookies
? How many total cookies did {S} bake? = d*c*a : cookies
? If {S} sells the good cookies of the first day, after the gift to the neighbors, for {p:$1..$2} each, how much money will {S:he} make? = (c*(a-b)-e)*p : dollars

== cb-dozen-goal
{S} uses {b:8..15} chocolate chips in each cookie and has a bag with {t} chips. {S:He} puts the cookies in boxes of {z:12 as "a dozen"} and has already promised {c:2..4} of those boxes to {S:his} sister.
hide n:6..15
let t = n*b*12
? If {S} uses all of the chips, how many boxes of cookies will {S:he} have left for {S:himself}? = t/b/z-c : boxes
? How many cookies can {S} make with the bag of chips? = t/b : cookies
? What is the total number of chips in a box? = b*z : chips

== cb-scout-four-flavors
{S}'s troop sold {a:20..60} boxes of mint cookies, {b:15..50} boxes of shortbread, {c:10..40} boxes of peanut butter cookies and {d:10..40} boxes of lemon cookies. They sold the boxes only in bundles of {e:3..5}, and the price of a bundle was {f:$12..$20}.
where whole (a+b+c+d)/e
? What was the total amount of money that the troop collected? = f*(a+b+c+d)/e : dollars
? How many bundles did the troop sell? = (a+b+c+d)/e : bundles
? How many more boxes of mint cookies than lemon cookies were sold? = a-d : boxes where a > d

== cb-brownie-pan-shared
{S} cut a pan of brownies into {a:24..60 by 4} pieces. {S:His} roommates ate {f:1/4,1/2} of them while they were still warm. Then {S} took {g:1/3,1/2,2/3} of what was left to work, and {h:2..4} more brownies went to the man who delivers the mail.
where whole a*f, whole (a-a*f)*g, (a-a*f)*(1-g) > h
? How many brownies does {S} have left? = a-a*f-g*(a-a*f)-h : brownies
? How many brownies did {S} take to work? = g*(a-a*f) : brownies
? What is the total number of brownies that the roommates and the mail carrier ate? = a*f+h : brownies

== cb-kids-and-grownups
At a family picnic there are {c:6..15} kids, and each kid gets {a:2..4} cookies and {b:2..3} brownies. {d:2..3 times} as many adults as kids come, and each of them also gets {a} cookies and {b} brownies.
? How many total treats do the kids and adults get? = c*(a+b)+d*c*(a+b) : treats
? How many brownies do the kids get? = c*b : brownies
? If the cookies come in packs of {e:10,12,15}, how many packs are needed for the adults? = ceil(d*c*a/e) : packs

== cb-week-of-baking
{S} makes {a:2..5} trays of {b:12..24 by 2} snickerdoodles each weekday. On Saturday and again on Sunday {S:he} makes {k:2..3 times} as many as on a weekday.
~ {S} does {S:his} chores before {S:he} turns on the oven.
? How many snickerdoodles does {S} make from Monday to Sunday? = a*b*5+k*a*b*2 : cookies
? How many more snickerdoodles does {S} make on a Saturday than on a Friday? = k*a*b-a*b : cookies
? If {S:he} sells all of Monday's cookies at {p:$0.50..$1.50 by 0.25} each, how much money does {S:he} get? = a*b*p : dollars

== cb-bake-for-school
who S: woman, T: man, U: woman
For the bake sale, {S} makes {b:24..60 by 4} cookies. {T} makes {a:2..3 times} as many cookies as {S}, and {U} makes {c:2 times} as many as {T}. They pack all of the cookies in bags that can hold {d:6,8,12}.
where whole (b+a*b+c*a*b)/d
? How many bags will they fill? = (b+a*b+c*a*b)/d : bags
? What's the combined number of cookies that {S} and {T} make? = b+a*b : cookies
? If each bag sells for {p:$3..$6}, how much money will the bake sale raise? = (b+a*b+c*a*b)/d*p : dollars

== cb-class-weeks
For {e:3..6} days in a row {S} baked {a:4..8} trays with {b:10..18} cookies on each tray. Every day the {c:6..15} children in {S:his} after-school group ate {d:2..3} cookies each. {S} put the remaining cookies in tins of {f:10,15,20} for the doctor and nurses at the hospital.
where a*b > c*d+6, whole e*(a*b-c*d)/f
? How many tins did {S} fill? = e*(a*b-c*d)/f : tins
? How many cookies did the children eat altogether? = e*c*d : cookies
? How many cookies were left each day after the children had eaten? = a*b-c*d : cookies

== cb-flour-on-hand
{S} wants to bake a lot of oatmeal cookies. A batch takes {a:2..3 by 0.25} cups of flour and {b:0.5,0.75,1.25} cups of sugar. {S:He} has {c:12..24} cups of flour.
? How many full batches can {S} make with the flour? = floor(c/a) : batches
? How many cups of sugar will {S:he} need to make {n:4..12 by 4} batches? = n*b : cups
? How many cups of flour and sugar will {S} use in total for {n:4..12 by 4} batches? = n*(a+b) : cups

== cb-macaroon-loss
{S} had baked a certain number of macaroons. {S:He} sold {f:1/2,1/4,3/4} of them in the morning and {b:5..25} in the afternoon, and {S:he} has {k} macaroons left.
hide m:40..160 by 4
let k = m-m*f-b
where whole m*f, k > 2
? How many macaroons did {S} bake? = (k+b)/(1-f) | x: x-x*f-b = k : macaroons
? If the leftover macaroons are sold for {p:$2..$3} each, how much will they bring? = k*p : dollars

== cb-two-ovens
{S} has an oven that bakes {a:24..48 by 6} cookies every {m:12,15,20} minutes. {S:His} mother's oven is larger and can bake {b:50..80 by 10} cookies in the same time.
where whole 60/m
? If both ovens are used, how many cookies can they bake in {h:2..5} hours? = h*60/m*(a+b) : cookies
? How many more cookies does the larger oven bake per hour? = (b-a)*60/m : cookies
? How many minutes will it take {S} to bake {n:3..6} loads in {S:his} own oven? = n*m : minutes

== cb-cookie-jar-days
The cookie jar has {a:50..90} cookies. {S} eats {b:2..4} cookies every day, {S:his} brother eats {c:2..5}, and their dad takes {d:2..3} for lunch.
where a > 5*(b+c+d)
? How many cookies are left in the jar after {n:3..5} days? = a-n*(b+c+d) : cookies
? For how many full days are there enough cookies for all of them? = floor(a/(b+c+d)) : days
? How many cookies will {S} eat in {w:2..3} weeks if {S:he} keeps this up with new jars? = b*w*7 : cookies

== cb-office-treats
{S} is planning a meeting for {n:18..40} people and wants to have {a:2..3} cookies for each person. The bakery sells cookies only in boxes of {z:12 as "a dozen"}, and each box costs {p:$9..$16}.
? How many boxes does {S} need to buy? = ceil(n*a/z) : boxes
? What is the total cost of the boxes that {S} needs? = ceil(n*a/z)*p : dollars
? If everybody eats exactly {a} cookies, how many cookies will be left over? = ceil(n*a/z)*z-n*a : cookies where mod(n*a,z) > 0

== cb-blondie-prices
Blondies cost {a:$2..$4} each and brownies cost {b:$1..$2} more than that each. {S} decides to buy {c:3..8} blondies and {d:2..6} brownies for {S:his} friends, and {S:he} has {e:$50..$80}.
where e > c*a+d*(a+b)
? How much money will {S} have left? = e-c*a-d*(a+b) : dollars
? How much does {S} spend on the brownies? = d*(a+b) : dollars
? If {S} buys {g:2..4} fewer blondies, how much will {S:he} spend in total? = (c-g)*a+d*(a+b) : dollars where c > g

== cb-broken-cookies
{S} works in a cookie factory. {S:He} checks {a:200..600 by 20} cookies per hour and throws out {r:2%,5%,10%} of them because they are broken.
where whole a*r
? How many cookies does {S} throw out in a shift of {h:6..9} hours? = a*r*h : cookies
? How many good cookies are left per hour? = a-a*r : cookies
? A new oven cuts the share of broken cookies to {s:1%}. How many fewer broken cookies will there be in {h:6..9} hours? = h*(a*r-a*s) : cookies where whole a*s*h

== cb-swap-at-exchange
{S} attended a cookie exchange with {a:60..96 by 6} cookies, which {S:he} had made in {m:2..4} hours. There {S:he} gave away {b:40..54} of them and received {c:5..9} plates with {d:6..8} cookies each. Later {S:he} ate {e:3..9} cookies in front of the TV.
? How many cookies does {S} have at the end of the evening? = a-b+c*d-e : cookies
? How many cookies did {S} receive at the exchange? = c*d : cookies
? On average, how many cookies did {S} bake per hour? = a/m : cookies per hour

== cb-sheet-area
{S}'s baking sheet is {a:16..24 by 2} inches long and {b:12..16 by 2} inches wide. Each cookie needs a square of {s:2} inches by {s} inches on the sheet.
? How many cookies can fit on the sheet? = a/s*(b/s) : cookies
? What is the area of the sheet in square inches? = a*b : square inches
? {S} has to bake {n:150..300} cookies. How many times must {S:he} fill the sheet? = ceil(n/(a/s*(b/s))) : times

== cb-profit-on-brownies
{S} spends {a:$12..$24} on ingredients and {b:$4..$9} on bags to make {c:40..80 by 10} brownies. {S:He} plans to sell {d:2} brownies in each bag, with a price of {e:$2..$4} per bag.
where c/d*e > a+b
? How much profit will {S} make if every bag is sold? = c/d*e-a-b : dollars
? How much money will {S} take in if every bag is sold? = c/d*e : dollars
? If {g:4..12} bags do not sell, how much profit will {S} make? = (c/d-g)*e-a-b : dollars where (c/d-g)*e > a+b

== cb-frosted-percent
Out of the {a:80..240 by 20} cookies that {S} made for the wedding, {r:25%,40%,60%} are frosted. Of the frosted cookies, {q:25%,50%} are pink and the rest of them are white.
where whole a*r*q
? How many white cookies did {S} make? = a*r-a*r*q : cookies
? How many cookies are not frosted? = a-a*r : cookies
? If each frosted cookie sells for {p:$2..$4}, what is the total value of the pink cookies in dollars? = a*r*q*p : dollars

== cb-granny-recipe-scale
[Grandma's|An old family] recipe makes {a:20..30 by 2} cookies and uses {b:6,8,10} tablespoons of butter. {S} needs to make {k:3..6 times} that many cookies for a big event.
~ A stick of butter is {s:8} tablespoons.
? How many sticks of butter will {S} use? = b*k/s : sticks where whole b*k/s
? How many cookies does {S} need to make? = a*k : cookies
? If {S:he} gives {d:5..9} tables an equal number of cookies, what is the greatest number that each table can get? = floor(a*k/d) : cookies

== cb-calories-after-run
{S} consumes {a:2..4} brownies with {b:140..240 by 10} calories each and a glass of chocolate milk with {c:150..210 by 10} calories. {S:He} burns {d:9..12} calories per minute when {S:he} runs.
? How many calories does {S} consume in all? = a*b+c : calories
? What is the least number of full minutes that {S} has to run to burn all of these calories? = ceil((a*b+c)/d) : minutes
? If {S} has already been running for {m:15..30 by 5} minutes, how many of these calories are left to burn? = a*b+c-m*d : calories where a*b+c > m*d

== cb-cookie-stack-height
{S}'s cookies are each {w:0.5 as "half an inch"} thick. {S:He} makes {a:3..6} stacks of {b:8..14 by 2} cookies.
? How many inches tall is each stack? = b*w : inches
? If {S} puts all of {S:his} stacks on top of each other, how many inches tall will the tower be? = a*b*w : inches
? {S:His} cat knocks over {n:2} of the stacks and {c:3..7} of their cookies break. How many cookies are not broken? = a*b-c : cookies

== cb-ages-helpers
{S} can decorate {a:20..36 by 2} cookies per hour, and {S:his} younger cousin can decorate {f:1/2} as many per hour. They have to decorate {n:120..540 by 30} cookies together.
where whole n/(a+a*f)
? How many hours will it take them if they both work the whole time? = n/(a+a*f) : hours
? How many cookies can the cousin decorate in {h:3..5} hours? = a*f*h : cookies
? After {g:2..3} hours of working together, how many cookies are not decorated yet? = n-g*(a+a*f) : cookies where n > g*(a+a*f)

== cb-fair-three-days
{S} sold brownies at the county fair. {S:He} sold {a:30..70 by 5} brownies on the first day, {b:10..30} fewer on the second day, and on the last day {c:2..3 times} as many as on the second day.
~ {S:His} booth was near the stables, next to a man who sold iPhone cases for {n:$8..$15}.
? How many total brownies did {S} sell at the fair? = a+a-b+c*(a-b) : brownies
? How many more brownies did {S} sell on the last day than on the second day? = c*(a-b)-(a-b) : brownies
? If each brownie sold for {p:$2..$3} and the booth rental was {e:$40..$75 by 5}, how much money did {S} make after paying the rental? = (a+a-b+c*(a-b))*p-e : dollars

== cb-leftover-dough
who S: woman
{S} made {a:40..64 by 4} ounces of cookie dough. She used {r:25%,50%,75%} of it right away, and she divided the rest into {d:2..4} equal rolls for the freezer.
where whole a*(1-r)/d
? How many ounces does each roll weigh? = (a-a*r)/d : ounces
? If each cookie takes {q:2} ounces of dough, how many cookies did she bake right away? = a*r/q : cookies where whole a*r/q

== cb-bags-weight-limit
{S} mails cookies to {S:his} son in the military. Each cookie weighs {a:2..3} ounces, the tin weighs {b:8..14} ounces, and {S:he} packs {c:15..30} cookies in it. The post office charges {d:$6..$9} plus {e:20..40 by 5} cents per ounce.
? What is the total weight of the packed tin in ounces? = a*c+b : ounces
? How much does it cost to mail the tin, in dollars? = d+(a*c+b)*e/100 : dollars
? If the tin with the cookies may weigh at most {w:40..60} ounces, how many cookies can {S} put in it? = floor((w-b)/a) : cookies
