topic: apples-picking
place: us

== ap-more-kids-share
{a:60,72,84,90,96,120} apples are shared equally among the {b:3,4,5,6} children of {S}'s group, and nothing is left over.
where whole a/b
? How many apples does each child get? = a/b : apples
? If each child had received {c:2..8} fewer apples, how many additional children could have been given apples? = a/(a/b-c)-b : children where a/b > c+2, whole a/(a/b-c)
? If the children eat {d:2..3} of their apples each and make the rest into apple pies that take {e:6} apples each, how many full pies can they make? = floor((a-b*d)/e) : pies where a > b*d+2*e

== ap-bushel-pounds-earn
{S} picks apples in the fall. A bushel of apples weighs {a:42,48} pounds, and {S:he} is able to pick {b:8..14} bushels in a morning. {S:He} earns {c:3..5} cents per pound, and {S:he} spends {d:$2..$4} on lunch every day.
? How much money does {S} earn on a morning, in dollars? = a*b*c/100 : dollars
? How many pounds of apples does {S} pick in {n:3..6} mornings? = n*a*b : pounds
? How much money does {S} have left after lunch if {S:he} works just the morning? = a*b*c/100-d : dollars where a*b*c/100 > d

== ap-brother-sister-baskets
who S: woman, T: man
{S} picked {c:20..40} apples from each of {b:3..5} trees. Her brother {T} picked {a:5..12} more apples per tree, but he only went to {d:2..4} trees.
? How many apples did they pick altogether? = b*c+d*(c+a) : apples
? How many apples did {T} pick? = d*(c+a) : apples
? They give away {r:25%,50%} of all their apples. How many apples do they have left? = (b*c+d*(c+a))*(1-r) : apples where whole (b*c+d*(c+a))*r

== ap-orchard-three-kinds
{r:30%,40%,45%} of the {a:200..600 by 40} trees in {S}'s orchard are red apple trees, {f:1/4,1/5} of the trees are green apple trees and the rest are yellow apple trees. {S} harvested {b:4..8} bushels from each yellow tree.
where whole a*r, whole a*f
? How many yellow apple trees are in the orchard? = a-a*r-a*f : trees
? How many bushels of yellow apples were harvested? = b*(a-a*r-a*f) : bushels
? How many more red apple trees than green apple trees are there? = a*r-a*f : trees

== ap-cider-gallons
It takes {a:36} apples to make a gallon of cider. {S} has {b:15..30} baskets with {c:24,30,36} apples in each basket, but {d:10..35} of the apples are rotten.
? How many full gallons of cider can {S} make? = floor((b*c-d)/a) : gallons
? How many good apples will be left after {S} has made as many full gallons as possible? = b*c-d-floor((b*c-d)/a)*a : apples where mod(b*c-d,a) > 0
? If {S} sells {e:8..11} gallons for {p:$7..$12} each, how much money will {S:he} make? = e*p : dollars

== ap-ladders-and-pickers
{S} hires {a:6..12} pickers for {b:5..8} hours a day. Each picker can fill {c:3..5} crates per hour. On the last day {d:2..3} of the pickers did not show up.
? How many crates can all of the pickers fill per day? = a*b*c : crates
? How many crates were filled on the last day? = c*b*(a-d) : crates
? If a picker gets {p:$12..$16} per hour, how much did {S} have to pay the pickers on the last day? = p*b*(a-d) : dollars

== ap-applesauce-jars
{S} collected {a:80..160 by 5} apples. {S:He} gave {b:12..25} to {S:his} neighbors, and {S:his} horse ate {c:4..9}. {S:He} used {f:1/2,2/3} of what was left for applesauce. A jar of applesauce takes {d:4..6} apples.
where whole (a-b-c)*f, whole (a-b-c)*f/d
? How many jars of applesauce did {S} make? = (a-b-c)*f/d : jars
? How many apples does {S} have that are not used for applesauce? = a-b-c-f*(a-b-c) : apples
? How many apples did the neighbors and the horse get in total? = b+c : apples

== ap-pie-contest-apples
who S: woman
For the pie contest each of {a:8..15} bakers makes {b:2..3} pies and each pie takes {c:6..8} apples. {S} brought {d:90..150} apples from her farm, and {e:10..20} of them were too small to use.
where a*b*c > d
? How many more apples do the bakers need? = a*b*c-(d-e) : apples
? How many pies will there be in the contest? = a*b : pies
? If apples are sold in bags of {g:10,12}, how many bags should they buy so that they have enough? = ceil((a*b*c-(d-e))/g) : bags

== ap-store-price-difference
Apples cost {a:$1.50..$2.50 by 0.25} per pound in the store. At the orchard {S} pays {b:$12..$20} for a {c:20}-pound bag plus {d:$3..$5} for gas to get there.
where a*c > b+d
? How much money does {S} save if {S:he} gets {c} pounds at the orchard instead of the store? = a*c-b-d : dollars
? How much do {e:4..9} pounds of apples cost in the store? = a*e : dollars
? If {S} buys {n:2..4} bags on {o:1 as "one"} trip to the orchard, how much does {S:he} spend, gas included? = n*b+d : dollars

== ap-tree-years-yield
{S}'s apple tree gave {a:30..60 by 10} apples in its first good year. In the second year it gave {b:15..25} more apples than in the first, and in the third year {k:2 times} as many as in the second. In the fourth year, hail caused {r:50%,80%} fewer apples than in the third.
where whole k*(a+b)*r
? How many apples did the tree give in the fourth year? = k*(a+b)-r*k*(a+b) : apples
? How many apples did the tree give in the first, second and third year combined? = a+a+b+k*(a+b) : apples
? How many more apples did the tree give in the third year than in the first? = k*(a+b)-a : apples

== ap-teacher-apple-bags
{S} wants to give apples to {n:18..30} students and {a:2..5} teachers. {S:He} plans on {b:2} apples for each student and {c:3..4} for each teacher. {S:He} has already picked {d:20..35} apples.
where n*b+a*c > d+4
? How many more apples does {S} need to pick? = n*b+a*c-d : apples
? If {S} can pick {e:4..6} apples per minute, what is the least number of full minutes that {S:he} needs to pick the rest? = ceil((n*b+a*c-d)/e) : minutes
? How many apples will the students get altogether? = n*b : apples

== ap-wagon-trips
The barn is {a:200..500 by 50} yards from the trees. {S} pulls a wagon that can hold {b:6..8} crates, and there are {c:30..60} crates to bring to the barn.
? How many trips to the barn does {S} need to make? = ceil(c/b) : trips
? If {S} starts at the trees and comes back to them after every trip, how many yards does {S:he} walk in all? = ceil(c/b)*2*a : yards
? After {n:2..3} trips with a full wagon, how many crates are still at the trees? = c-n*b : crates

== ap-unknown-apples-basket
hide x:40..90
let k = x-a+b*c
{S} picked some apples before breakfast. {S:He} gave {a:10..20} of them to {S:his} aunt, and later {S:his} {b:3..4} cousins each brought {S:him} {c:6..12} apples. Now {S:he} has {k} apples.
where x > a+5
? How many apples did {S} pick before breakfast? = k-b*c+a | x: x-a+b*c = k : apples where k > b*c
? How many apples did the cousins bring? = b*c : apples

== ap-mixed-bags-two
hide h:5..30, g:5..30
let n = h+g
let t = a*h+b*g
A school bought {n} bags of apples with a total weight of {t} pounds. Large bags weigh {a:8,10} pounds each and small bags weigh {b:3,5} pounds each.
where h != g
? How many large bags did the school buy? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : bags
? How many small bags did the school buy? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : bags
? The children eat {c:20..40} pounds of apples per day. For how many full days will the apples last? = floor(t/c) : days where t > 2*c

== ap-fence-and-rows
{S} wants to plant apple trees along a {a:120..240 by 20}-foot fence, with {b:10,12,15,20} feet between trees. A tree will stand at each end of the fence.
where whole a/b
? How many trees does {S} need? = a/b+1 : trees
? If each tree costs {c:$18..$35}, how much will {S} spend on trees? = c*(a/b+1) : dollars
? It takes {S} {d:25..40 by 5} minutes to plant a tree. How many minutes will {S:he} need for {e:3..6} trees? = d*e : minutes

== ap-candied-apples-fair
{S} makes candied apples. {S:He} pays {a:40..60 by 5} cents for each apple, {b:15..25 by 5} cents for the sugar on it and {c:5} cents for the stick. {S:He} sells the candied apples for {d:$2..$4} each, and {S:he} sold {e:40..120 by 20} of them at the fair.
? How much profit did {S} make at the fair, in dollars? = e*d-e*(a+b+c)/100 : dollars
? How many cents does it cost {S} to make a candied apple? = a+b+c : cents
? If {S} has to give the fair {r:10%,20%} of what the customers pay, how much does {S:he} give it? = e*d*r : dollars

== ap-picking-speed-ratio
who S: woman, T: man
For every {a:5..7} apples that {S} picks, {T} picks {b:3..4}. Together they picked {c:80..360 by 8} apples.
where whole c/(a+b)
? How many apples did {S} pick? = c/(a+b)*a : apples
? How many more apples did {S} pick than {T}? = c/(a+b)*(a-b) : apples
? If it took them {h:2..4} hours, how many apples did they pick together per hour? = c/h : apples per hour where whole c/h

== ap-dried-rings-bags
{S} slices {a:20..40 by 5} apples into {b:8,10} rings each. {S:He} dries them, eats {c:10..30} rings and divides the rest into bags of {d:15,20,25} rings.
where whole (a*b-c)/d
? How many bags does {S} get? = (a*b-c)/d : bags
? If each bag sells for {e:$3..$5}, how much money will {S} make with all of the bags but {g:2..4}, which {S:he} keeps? = e*((a*b-c)/d-g) : dollars where (a*b-c)/d > g+1
? How many rings does {S} dry? = a*b : rings

== ap-school-day-mean
{S} picked {a:30..70} apples on Thursday, {b:30..70} on Friday and {c:30..70} on Saturday.
~ {S:His} ladder is {n:8..12} feet long.
? How many apples must {S} pick on Sunday to have an average of {m:50..60 by 2} apples per day over these days, Sunday included? = 4*m-a-b-c : apples where 4*m > a+b+c+10
? What is the total number of apples that {S} picked from Thursday to Saturday? = a+b+c : apples
? How many apples per day did {S} pick on average on Thursday and Friday? = mean(a,b) : apples per day

== ap-farm-shop-income
A farm shop sells {a:20..40} pounds of apples per hour. It is open {b:7..9} hours a day, {c:6} days a week. The apples sell for {d:$1.50,$2} per pound, and on Saturday, which is {o:1 as "one"} of those days, they are {r:10%,50%} off.
? How many pounds of apples does the shop sell in a week? = a*b*c : pounds
? How much money does the shop take in for apples on Saturday? = a*b*(d-d*r) : dollars
? How much money does the shop take in for apples in a week? = a*b*d*(c-1)+a*b*(d-d*r) : dollars

== ap-storm-fallen
After a storm {S} counted {a:90..200 by 10} apples on the ground. {f:1/2,1/5,2/5} of them were bruised, and {S:he} gave these to the pigs. A friend took {b:10..25} of the good apples, and {S} put the rest in boxes of {c:5,6,8}.
where whole a*f, whole (a-a*f-b)/c
? How many boxes did {S} fill? = (a-a*f-b)/c : boxes
? How many apples did the pigs get? = a*f : apples
? How many good apples did {S} have before {S:his} friend came? = a-a*f : apples

== ap-family-discount-entry
Entry to the orchard costs {a:$8..$12} for an adult and {b:$4..$6} for a child. {S} and {S:his} spouse go with their {c:3..5} children and pay {d:$1..$2} per pound for {e:15..30} pounds of apples. They have a coupon for {r:10%,25%,50%} off the entry.
? How much do they spend in all? = (a*2+b*c)-r*(a*2+b*c)+d*e : dollars
? How much would the entry cost without the coupon? = a*2+b*c : dollars
? How much do they spend on apples? = d*e : dollars

== ap-press-time-clock
{S}'s press makes a gallon of cider in {a:6..9} minutes. {S:He} turns it on at {t:8:00 am..9:30 am by 10}, and {S:he} needs {b:15..30} gallons. {S:He} also has to stop for {c:12..24 by 3} minutes to clean the press.
where whole (a*b+c)/3
? At what time will {S} have all of the cider that {S:he} needs? = t+(a*b+c)/60 : clock
? How many minutes does the press run? = a*b : minutes
? If each gallon is put into {d:2} bottles that sell for {p:$4..$6} each, how much money will {S} make with all of the cider? = b*d*p : dollars

== ap-bins-percent-left
{S} had {a:24..60 by 4} bins of apples in cold storage in October. {S:He} sold {r:25%,50%} of the bins in November and {s:1/3,1/4} of the rest in December. Each bin holds {b:700..900 by 50} pounds.
where whole a*r, whole (a-a*r)*s
? How many bins were left after December? = a-a*r-s*(a-a*r) : bins
? How many pounds of apples did {S} sell in November? = a*r*b : pounds
? How many bins did {S} sell in these months altogether? = a*r+s*(a-a*r) : bins

== ap-four-friends-total
who S: man, T: woman, U: man
{S} picked {a:12..30} apples. {T} picked {b:2..3 times} as many apples as {S}, and {U} picked {c:5..15} more than {S} and {T} together. They need {d:8} apples for each pie.
? How many apples did they pick in total? = a+a*b+a+a*b+c : apples
? How many full pies can they make with all of the apples? = floor((a+a*b+a+a*b+c)/d) : pies
? How many more apples did {U} pick than {T}? = a+a*b+c-a*b : apples

== ap-market-crates-week
{S} loaded {a:20..40} crates with {b:40,50,60} apples each on {S:his} truck. {S:He} sold {r:60%,70%,80%} of the apples at the market, and {f:1/4,1/2} of the apples that were left were given to a school.
where whole a*b*r, whole (a*b-a*b*r)*f
? How many apples did {S} bring back home? = a*b-r*a*b-f*(a*b-r*a*b) : apples
? How many apples did the school get? = f*(a*b-r*a*b) : apples
? If {S} got {p:20..40 by 5} cents for each apple that {S:he} sold, how much money did {S:he} make, in dollars? = r*a*b*p/100 : dollars
