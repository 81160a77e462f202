topic: freezer-meals
place: us

== fz-lasagna-pieces
{S} decides to cook ahead. {S:He} makes {a:4..7} lasagnas, cuts each of them into {b:8,9,12} pieces and freezes all of the pieces but {c:3..6}. Each week {S:his} family eats {d:4..6} of the frozen pieces.
where a*b-c > 3*d
? For how many full weeks will the frozen pieces last? = floor((a*b-c)/d) : weeks
? How many pieces will be in the freezer after {n:2..3} weeks? = a*b-c-n*d : pieces
? How many pieces does {S} freeze? = a*b-c : pieces

== fz-cost-versus-takeout
who S: woman
A freezer meal costs {S} {a:$4..$6} to make, and a takeout meal costs {b:$11..$16}. She eats {c:9..14} meals a week at home, and she used to buy takeout for {f:1/2,1/3} of them. She wants to replace all of the takeout with freezer meals.
where whole c*f
? How much money will she save per week? = c*f*(b-a) : dollars
? How much did she spend on takeout each week? = c*f*b : dollars
? How much will she save in {n:4..20} weeks? = n*c*f*(b-a) : dollars

== fz-chest-freezer-space
{S}'s new freezer has {a:5..8} baskets. Each basket can hold {b:6..9} meals. {S:He} puts in {c:18..26} meals of {S:his} own, and {S:his} mother gives {S:him} {d:5..9} more.
where a*b > c+d
? How many more meals can fit in the freezer? = a*b-c-d : meals
? How many meals can the freezer hold? = a*b : meals
? If {S} makes {e:4..6} meals each weekend, how many weekends will it take until the freezer is full, if no meal is eaten? = ceil((a*b-c-d)/e) : weekends where a*b-c-d > e

== fz-soup-containers
{S} cooks {a:2..4} pots of chicken soup with {b:24..40 by 4} cups each. {S:He} serves {c:8..16} cups for dinner, and freezes the rest in containers of {d:4} cups.
where whole (a*b-c)/d
? How many containers does {S} need? = (a*b-c)/d : containers
? How many cups of soup does {S} freeze? = a*b-c : cups
? If {e:2..3} people eat {f:2} cups each, how many containers must be thawed? = ceil(e*f/d) : containers

== fz-cooking-day-schedule
[On Sunday|On her day off] {S} starts to cook at {t:8:30 am..10:00 am by 15}. She makes {a:4..6} casseroles, and each takes {b:25..40 by 5} minutes. Then she takes a break of {c:20..30 by 5} minutes and makes {d:2..3} pots of chili, {e:45,60} minutes each.
who S: woman
? At what time does {S} finish? = t+(a*b+c+d*e)/60 : clock where whole (a*b+c+d*e)/3
? How many minutes does she spend on the casseroles? = a*b : minutes
? How many minutes pass from the beginning to the end? = a*b+c+d*e : minutes

== fz-burritos-business
{S} sells frozen burritos. {S:He} can make {a:20..30} burritos per hour and works {b:4..6} hours a day, {c:3..5} days a week. {r:5%,10%,20%} of the burritos tear and are eaten by {S:his} family.
where whole a*b*c*r
? How many burritos does {S} have to sell each week? = a*b*c-r*a*b*c : burritos
? How many burritos does {S:his} family eat each week? = r*a*b*c : burritos
? If {S} makes {p:$1..$2} on each burrito sold, how much money does {S:he} make each week? = p*(a*b*c-r*a*b*c) : dollars

== fz-new-baby-gifts
who S: woman
When {S} gave birth to twins, her friends brought her freezer meals. {a:4..7} friends brought {b:2..3} meals each, {c:3..5} neighbors brought {d:2..4} meals each, and her mother brought {k:2 times} as many meals as all of the neighbors combined.
? How many meals did {S} get in total? = a*b+c*d+k*c*d : meals
? How many meals did her mother bring? = k*c*d : meals
? If the family eats {o:1 as "one"} of the meals per day, how many days will the friends' and neighbors' meals last? = a*b+c*d : days

== fz-power-outage-loss
{S} had {a:40..80 by 4} meals in {S:his} freezer when the power went out. {f:1/4,1/2} of them thawed and {b:5..9} of those could be eaten right away, but the others had to be thrown out. Each meal had cost {c:$4..$7}.
where whole a*f, a*f > b+2
? How much money did {S} lose on the meals that were thrown out? = c*(a*f-b) : dollars
? How many meals were thrown out? = a*f-b : meals
? How many meals did not thaw? = a-a*f : meals

== fz-family-eats-week
{S} has {a:36..60} frozen meals. From Monday to Friday the family eats {b:2} meals a day, and on Saturday and Sunday together it eats {c:2..3} meals.
? How many meals does the family eat per week? = b*5+c : meals
? How many meals are left after {n:2..3} weeks? = a-n*(b*5+c) : meals where a > n*(b*5+c)
? In how many weeks at the earliest will the family have eaten all of the meals? = ceil(a/(b*5+c)) : weeks

== fz-pot-pies-ounces
{S} makes pot pies for the freezer. Each pie has {a:6..8} ounces of chicken, {b:3..5} ounces of vegetables and {c:4..6} ounces of crust. {S:He} has {d:6..10} pounds of chicken, and a pound is {q:16} ounces.
? How many pies can {S} make with the chicken that {S:he} has? = floor(d*q/a) : pies
? How many ounces does a pie weigh? = a+b+c : ounces
? If {S} makes {e:9..12} pies, how many ounces of chicken are left? = d*q-e*a : ounces where d*q > e*a

== fz-three-sisters-swap
who S: woman, T: woman, U: woman
{S}, {T} and {U} cook together. {S} makes {a:8..15} meals, {T} makes {b:3..6} more than {S}, and {U} makes {k:2 times} as many as {S}. They give {c:6..12} meals to a sick friend and divide the remaining meals equally among the {n:3} of them.
where whole (a+a+b+k*a-c)/n
? How many meals does each of the sisters get? = (a+a+b+k*a-c)/n : meals
? How many meals do they make altogether? = a+a+b+k*a : meals
? How many more meals does {U} make than {T}? = k*a-a-b : meals where k*a > a+b

== fz-calories-label
A frozen dinner has {a:380..520 by 10} calories and a bowl of soup has {b:160..240 by 10}. {S} wants to consume no more than {c:1800..2200 by 100} calories a day. Today {S:he} ate {d:2} frozen dinners and {e:2..3} bowls of soup.
where c > a*d+b*e
? How many more calories can {S} eat today? = c-a*d-b*e : calories
? How many calories has {S} eaten today? = a*d+b*e : calories
? If {S} eats a snack of {f:90..140 by 10} calories after that, how many calories below {S:his} limit will {S:he} be? = c-a*d-b*e-f : calories where c > a*d+b*e+f

== fz-discount-case-meals
Frozen dinners cost {a:$4..$7} each. If a customer buys a case of {b:12}, the store takes {r:10%,25%} off. {S} buys {c:2..4} cases and {d:3..8} single dinners.
? How much does {S} pay in total? = c*(a*b-r*a*b)+d*a : dollars
? How much money does {S} save by buying cases? = c*r*a*b : dollars
? How many dinners does {S} buy? = b*c+d : dinners

== fz-labels-unknown-count
hide x:30..70
let k = x-n*a+b
There were some meals in {S}'s freezer. {S:His} sons took {a:2..3} meals a day for {n:5..7} days, and then {S} cooked {b:8..15} new meals. Now the freezer has {k} meals.
where x > n*a+3
? How many meals were in the freezer before {S:his} sons took any? = k-b+n*a | x: x-n*a+b = k : meals where k > b
? How many meals did {S:his} sons take? = n*a : meals

== fz-meat-and-veggie-boxes
hide h:5..30, g:5..30
let n = h+g
let t = a*h+b*g
A company sent {n} frozen meals to {S}'s office, and the bill was {t} dollars. The meals with meat cost {a:$9..$12} each and the meals without meat cost {b:$6..$8} each.
where h != g
? How many of the meals had meat? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : meals
? How many of the meals had no meat? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : meals

== fz-oven-reheat-batches
{S} is heating frozen pizzas for {a:24..48 by 4} kids at a sleepover. Each kid eats {b:3} slices and a pizza has {c:8} slices. {S:His} oven can hold {d:2} pizzas at a time, and they need {m:14..18 by 2} minutes.
? How many pizzas does {S} need? = ceil(a*b/c) : pizzas
? How many times must {S} fill the oven? = ceil(ceil(a*b/c)/d) : times
? How many minutes will it take to bake all of the pizzas that {S} needs? = ceil(ceil(a*b/c)/d)*m : minutes

== fz-ice-box-dimensions
{S}'s freezer drawer is {a:24..30 by 3} inches long, {b:12,15,18} inches wide and {c:8} inches high. {S:His} meal boxes are {d:6} inches long, {e:3} inches wide and {f:4} inches high.
where whole a/d
? How many meal boxes can fit in the drawer? = a/d*(b/e)*(c/f) : boxes
? What is the volume of the drawer in cubic inches? = a*b*c : cubic inches
? If {g:10..15} of the boxes in a full drawer are eaten, how many boxes are left? = a/d*(b/e)*(c/f)-g : boxes

== fz-average-meals-goal
To be ready for winter, {S} wants to freeze an average of {m:10..14} meals per week for {n:5} weeks. In the first weeks {S:he} froze {a:7..16}, {b:7..16} and {c:7..16} meals.
where n*m > a+b+c+8, whole (n*m-a-b-c)/2
? How many meals must {S} freeze in the remaining weeks together? = n*m-a-b-c : meals
? How many meals per week does {S} have to freeze, on average, in the remaining weeks? = (n*m-a-b-c)/(n-3) : meals
? How many meals has {S} frozen already? = a+b+c : meals

== fz-stew-ratio-cups
{S}'s stew has {a:3..5} cups of vegetables for every {b:2} cups of beef. {S:He} makes {c:25..84} cups of vegetables and beef in all and fills bags of {d:3} cups.
where whole c/(a+b)
? How many cups of beef are in the stew? = c/(a+b)*b : cups
? How many bags can {S} fill completely? = floor(c/d) : bags
? How many more cups of vegetables than beef does {S} use? = c/(a+b)*(a-b) : cups

== fz-electric-bill-freezer
{S}'s old freezer costs {a:$9..$14} a month to run, and a new freezer would cost {b:$4..$6} a month. The new freezer is {c:$300..$480 by 20}, but the store will pay {S:him} {d:$40..$60 by 10} for the old freezer.
? How much money would {S} save on electricity each year with the new freezer? = (a-b)*12 : dollars
? After how many months will the savings on electricity have paid for the new freezer? = ceil((c-d)/(a-b)) : months
? How much does the new freezer cost when the money for the old freezer is taken off? = c-d : dollars

== fz-shares-of-casseroles
{S} made {a:24..60 by 6} casseroles. {S:He} kept {f:1/2,1/3} of them, gave {g:1/2,1/4} of the rest to {S:his} parents, and sold the remaining casseroles for {p:$12..$18} each.
where whole a*f, whole (a-a*f)*g
? How much money did {S} get for the casseroles that {S:he} sold? = p*(a-a*f-g*(a-a*f)) : dollars
? How many casseroles did {S:his} parents get? = g*(a-a*f) : casseroles
? How many casseroles did {S} keep? = a*f : casseroles

== fz-helper-speed-wrap
who S: woman, T: man
{S} can wrap {a:8..12} meals in {m:10} minutes, and {T} can wrap {b:4..6} meals in the same time. They have {c:72..180 by 12} meals to wrap.
where whole c/(a+b)
? How many minutes will it take them if they both work? = c/(a+b)*m : minutes
? How many meals can {S} wrap per hour? = a*60/m : meals
? How many more meals per hour can {S} wrap than {T}? = (a-b)*60/m : meals

== fz-college-student-box
When {S} goes back to college, {S:his} mom gives {S:him} {a:20..35} frozen meals. {S:He} eats {b:3..4} a week, {S:his} roommate steals {c:2..3} of them each week, and after {n:3..4} weeks {S:he} gives {d:2} meals to a friend.
where a > n*(b+c)+d
? How many meals does {S} have then? = a-n*(b+c)-d : meals
? How many meals does the roommate steal in {n} weeks? = n*c : meals
? How many more meals does {S} eat than the roommate steals in these weeks? = n*b-n*c : meals where b > c

== fz-church-meal-train
{r:40%,60%} of the {a:50..100 by 10} members of a church agree to make freezer meals for families in need. Each of those members makes {b:2..3} meals, and {c:10..20} more meals are donated by a restaurant. Each family gets {d:4,5} meals.
where whole (a*r*b+c)/d
? How many families can get meals? = (a*r*b+c)/d : families
? How many meals are there in all? = a*r*b+c : meals
? How many members of the church do not make any meals? = a-a*r : members

== fz-breakfast-sandwich-batch
{S} makes breakfast sandwiches with {a:2} eggs, {b:1 as "one"} slice of cheese and {c:2..3} strips of bacon each. {S:He} has {d:36..60 by 12} eggs and {e:40..70} strips of bacon.
? How many sandwiches can {S} make with the eggs? = d/a : sandwiches
? How many sandwiches can {S} make with the eggs and bacon that {S:he} has? = min(d/a,floor(e/c)) : sandwiches
? If {S} makes {f:12..16} sandwiches and eats {g:2} of them per day, how many are left after {h:3..5} days? = f-g*h : sandwiches where f > g*h

== fz-waffles-in-bags
{S} froze {a:24..96 by 12} waffles. {S:His} kids ate {f:1/2,1/3} of the waffles in the first week and {g:1/4,1/6} of all the waffles in the second week, and after that {S} made another {b:8..20}.
where whole a*f, whole a*g
? How many waffles does {S} have now? = a-a*f-a*g+b : waffles
? How many waffles did {S:his} kids eat in the second week? = a*g : waffles
? If the kids eat {c:3..5} of the waffles that are there now every morning, for how many full mornings will they last? = floor((a-a*f-a*g+b)/c) : mornings where a-a*f-a*g+b > 2*c
