topic: siblings-sharing
place: us

== sibs-sticks-of-gum
who S: woman, T: man
{S} bought {a:60..120 by 5} pieces of gum. She gave {b:8..14} pieces to her baby brother's babysitter, and each of her {k:2 words} older brothers got {c:2 times} as many pieces as the babysitter. She chewed {d:3..6} pieces on her way home.
where a > b+2*b*c+d+3
? How many pieces of gum does she have left? = a-b-b*c-b*c-d : pieces
? How many pieces did her brothers get in total? = b*c*k : pieces
? If each piece cost {e:5..15} cents, how much did all the gum cost, in cents? = a*e : cents

== sibs-evening-out-candy
who S: man, T: woman
{S} has {a:10..30} jelly beans, and his sister {T} has {c:20..60}. {S} gives her {b:2..6} of his red jelly beans because she loves them. Then {T} realizes that she has more than he does, so she gives him {d:1/2 as "half"} of the difference.
where a-b < b+c, whole (b+c-(a-b))*d
? How many jelly beans does {S} have now? = a-b+(b+c-(a-b))*d : jelly beans
? How many jelly beans did {T} have before she gave any to {S}? = b+c : jelly beans
? How many jelly beans do they have in total? = a+c : jelly beans

== sibs-equal-cookies-after-lunch
who S: woman, T: man, U: man
{S} baked {a:10..24} cookies. Her brother {T} baked {b:2..3 times} as many as she did, and her other brother {U} baked the same number as {T}. They ate {c:6..15} cookies at lunch and divided the rest equally among {d:4..9} friends.
where whole (a*b+a+a*b-c)/d
? How many cookies did each friend get? = (a*b+a+a*b-c)/d : cookies
? How many cookies did the brothers bake in total? = a*b+a*b : cookies
? What percent of all the cookies did {S} bake? = a/(a+a*b+a*b)*100 : percent where b = 2

== sibs-share-of-sundae-bill
who S: man, T: woman
{S} and his sister {T} take their parents out for ice cream. {S} orders {a:2..3} sundaes for ${b:6..9} each, and {T} orders {c:2..3} milkshakes for ${d:4..7} each. They decide to split the bill equally.
where whole 100*(a*b+c*d)/2
? How much money does each of them pay? = (a*b+c*d)/2 : dollars
? If they add a tip of {r:10%,20%}, how much is the total bill? = (a*b+c*d)*(1+r) : dollars
? If {S} had ${m:40,50,60} in his wallet, how much does he have left after he pays his share? = m-(a*b+c*d)/2 : dollars

== sibs-percent-chocolate-left
who S: man
{S} got a big box with {a:40,50,60,80,100} chocolates from his grandma. He gave {b:5..15} chocolates to his sister and {c:4..12} to his brother, and he ate {d:2..8} himself.
where whole (a-b-c-d)/a*100
? What percentage of the chocolates are left? = (a-b-c-d)/a*100 : percent
? How many more chocolates did his sister get than his brother? = b-c : chocolates where b > c+1
? If he wants the remaining chocolates to last for {n:5..9} days, what is the maximum number he can eat per day if he eats the same number every day? = floor((a-b-c-d)/n) : chocolates where a-b-c-d > 2*n

== sibs-baseball-cards-packs
who S: man, T: woman
{S} already has {c:20..60 by 10} baseball cards. He buys {a:4..9} packs with {b:8..12} cards in each pack. {o:1 as "One"} card in each pack is only an ad, so he throws these cards away. He then gives {d:10%,20%,30%,40%,50%} of his old cards to his sister {T}.
? How many cards does {S} have left? = c+a*b-a-c*d : cards
? How many cards did {T} get? = c*d : cards
? If a pack costs ${p:3..6}, how much did {S} spend on the new packs? = a*p : dollars

== sibs-together-minus-gift
who S: woman, T: woman
{S} has ${a:24..90 by 6}, which is {b:2,3 times} as much as her sister {T} has. They put their money together and spend {c:1/2,1/4} of it on a gift for their dad. Then they buy a card for ${d:3..6}.
where whole a/b, whole (a+a/b)*c
? How much money do they have left? = a+a/b-(a+a/b)*c-d : dollars
? How much money did {T} have at first? = a/b : dollars
? If their brother also gives them ${e:5..15} after that, how much money do they have together? = a+a/b-(a+a/b)*c-d+e : dollars

== sibs-costume-money-chain
who S: woman, T: man, U: man
{S} sold {a:4..9} old toys at the yard sale. Her brother {T} sold {b:2..4 times} as many toys as she did, and {U} sold {c:5..12} toys. Every toy cost ${d:2..5}.
? How much money did the siblings get in total? = d*(c+a+a*b) : dollars
? How much more money did {T} make than {S}? = d*(a*b-a) : dollars
? If they want to buy a trampoline for ${e:180..250 by 10}, how much more money do they need? = e-d*(c+a+a*b) : dollars where e > d*(c+a+a*b)

== sibs-budget-room-makeover
who S: woman
{S} and her sister have ${a:500..800 by 20} to fix up the bedroom they share. They spend ${b:60..90 by 5} on a rug and ${c:40..60 by 5} on curtains. They also buy paint for {f:2..3} walls, and each wall needs {d:2..3} cans of paint that cost ${e:12..18} per can. The brushes cost ${g:8..15}, and a lamp with a regular price of ${i:40..80 by 10} is on sale with a {h:10%,20%,50%} discount.
where a > b+c+f*d*e+g+i+10
? How much money do they have left? = a-b-c-f*d*e-g-(i-h*i) : dollars
? What is the total cost of the paint? = f*d*e : dollars
? How much does the lamp cost with the discount? = i-h*i : dollars

== sibs-saving-for-game-together
who S: man, T: man
{S} wants to buy a used bike from his brother {T} for ${e:60..240 by 10}. He gets ${d:20..35} per week for walking the neighbor's dog. Every week he buys {a:4..8 by 2} cans of soda, which are sold at {b:2} cans for ${c:2..4}, and he saves the rest of the money.
where whole e/(d-c*a/b), d > c*a/b+6
? How many weeks does it take him to save enough for the bike? = e/(d-c*a/b) : weeks
? How much money does he spend on soda per week? = c*a/b : dollars
? If {T} lowers the price of the bike by {r:10%,20%,50%}, how much does the bike cost? = e*(1-r) : dollars

== sibs-halloween-buckets
who S: woman, T: man, U: man
On Halloween {S} collected {a:40..70} pieces of candy, {T} collected {b:30..60} and their little brother {U} collected only {c:10..20}. Their mother wants them to share, so they pour all the candy into a bucket and each of them takes the same number of pieces.
where whole (a+b+c)/3, (a+b+c)/3 > c+3
? How many pieces of candy does each of the siblings get? = mean(a,b,c) : pieces
? How many more pieces does {U} have than before? = mean(a,b,c)-c : pieces
? How many pieces did they collect in total? = a+b+c : pieces

== sibs-dishes-turns
who S: woman, T: woman
{S} and her sister {T} share the chores. It takes {S} {a:20..35 by 5} minutes to wash the dishes and {b:15..25 by 5} minutes to vacuum. {T} needs {c:5..10} more minutes than {S} for the dishes, but she can vacuum in {d:5} fewer minutes than {S}.
? If {T} does both chores, how many minutes does it take her? = a+c+(b-d) : minutes
? How many total hours does {S} spend on the dishes if she washes them on {n:6,12,18,24} days? = a*n/60 : hours
? If {S} washes the dishes while {T} vacuums, and they start at the same time, how many minutes later than {T} will {S} finish? = a-(b-d) : minutes

== sibs-cereal-boxes
In {S}'s family there are {a:3..5} kids. Every kid eats {b:2..3} bowls of cereal per day, and a box of cereal contains {c:12..18} bowls. A box costs ${p:3..6}.
? How many bowls of cereal do the kids eat in a week? = a*b*7 : bowls
? How many boxes of cereal does the family need to buy for a week? = ceil(a*b*7/c) : boxes
? How much does the cereal for {d:2..4} weeks cost if they buy it in {o:1 as "one"} trip? = ceil(a*b*7*d/c)*p : dollars

== sibs-piggy-bank-ratio
who S: woman, T: man
{S} and her younger brother {T} share the money from their lemonade stand in the ratio {p:3..5} to {q:2}. This weekend they made ${t:30..120 by 2}.
~ Their dog slept under the table for {n:2..4} hours.
where whole t/(p+q), p != 4
? How much money does {S} get? = t/(p+q)*p : dollars
? How much less money does {T} get than {S}? = t/(p+q)*(p-q) : dollars
? If {T} already has ${c:12..40} in his piggy bank, how much will he have if he adds his share? = t/(p+q)*q+c : dollars

== sibs-unknown-start-crayons
who S: woman, T: man
{S} had some crayons. She gave {a:6..15} of them to her brother {T}, broke {b:2..5} and then divided the rest into {c:3..6} equal groups of {d:4..9} crayons so that she and her sisters had the same amount.
? How many crayons did {S} have at first? = c*d+b+a | x: x-a-b = c*d : crayons
? How many crayons did she divide? = c*d : crayons
? If {T} already had {k:2 as "twice"} as many crayons as she gave him, how many does he have now? = a*k+a : crayons

== sibs-pizza-slices-eaten
who S: man, T: man, U: woman
{S}, {T} and {U} order {a:2..4} large pizzas with {b:8,10,12} slices each. {S} eats {c:4..6} slices, {T} eats {d:2} slices fewer than {S}, and {U} eats {f:1/2 as "half"} as many slices as {S}.
where whole c*f
? How many slices of pizza are left? = a*b-c-(c-d)-c*f : slices
? How many slices did they eat in total? = c+(c-d)+c*f : slices
? If each pizza costs ${p:12..18} and they split the cost equally, how much does each of the {n:3 words} siblings pay? = a*p/n : dollars where whole a*p/n

== sibs-socks-laundry-pairs
who S: woman
{S} folds the laundry for her {k:2 words} brothers. There are {a:30..60 by 2} socks in the basket. {b:3..8} socks have no partner, and she throws away {c:1..4} pairs because they have holes.
where whole (a-b)/2, c > 1, a > b+2*c+10
? How many pairs of socks are left? = (a-b)/2-c : pairs
? If her brothers share the remaining pairs equally, how many pairs does each of them get? = ((a-b)/2-c)/k : pairs where whole ((a-b)/2-c)/k
? How many socks did {S} throw away in total, if she also threw out the ones with no partner? = b+c*2 : socks

== sibs-roof-of-fort
who S: man, T: man
{S} and {T} are building a fort in their backyard. They need {a:20..40} boards that are {b:4..8} feet long. They found {c:30..90 by 10} feet of wood in the garage, and their father decides to buy the rest in {d:8,10,12}-foot pieces for ${p:5..9} each.
where a*b > c+20, whole b/2, d > b
? How many feet of wood do they need to buy? = a*b-c : feet
? If all the wood can be used without waste, how many pieces does their father have to buy? = ceil((a*b-c)/d) : pieces
? How much money will he spend if all the wood can be used without waste? = ceil((a*b-c)/d)*p : dollars

== sibs-tv-hours-limit
who S: woman, T: man
Each of the kids may watch {a:8..14} hours of TV per week. So far {S} has watched {b:3..6} episodes that are {c:30,40} minutes long and a movie that took {d:90..120 by 10} minutes. Her brother {T} has watched {e:8..12} episodes of {f:20,25} minutes.
where a*60 > b*c+d
? How many minutes of TV does {S} have left this week? = a*60-b*c-d : minutes
? How many more minutes has {S} watched than {T}? = b*c+d-e*f : minutes where b*c+d > e*f
? How many hours of TV has {T} watched? = e*f/60 : hours where whole e*f/30

== sibs-growing-allowances-total
who S: woman, T: woman, U: woman
{S}, {T} and {U} are sisters. {U} gets ${a:4..10 by 2} per week, {T} gets {r:50%} more than {U}, and {S} gets as much as her sisters combined.
? How much money do the sisters get per week in total? = a+(a+a*r)+(a+(a+a*r)) : dollars
? How much money does {S} get per month if there are {n:4} weeks in that month? = (a+(a+a*r))*n : dollars
? How much more than {T} does {S} get in {m:3..8} weeks? = m*(a+(a+a*r)-(a+a*r)) : dollars

== sibs-bedtime-story-pages
who S: man, T: woman
Every evening {S} reads {a:6..12} pages of a book to his sister {T}, and then {T} reads {b:2..5} pages to him. The book has {c:200..400 by 20} pages, and they have already read {d:30..60 by 10} pages.
where whole (c-d)/(a+b)
? How many more evenings will it take them to finish the book? = (c-d)/(a+b) : evenings
? How many pages will {T} have read out loud when the book is done, if she read none of the pages at the beginning? = (c-d)/(a+b)*b : pages
? How many pages do they read together in {o:1 as "one"} week? = (a+b)*7 : pages

== sibs-computer-time-clock
who S: man, T: woman
{S} and his older sister {T} share a laptop. {S} begins to use it at {t:3:00 pm..4:30 pm by 15} and plays for {a:45..75 by 15} minutes. Then {T} needs it for {b:2..3} projects that take {c:25..40 by 5} minutes each.
? At what time will {T} be done? = t+(a+b*c)/60 : clock
? How many minutes longer than {S} does {T} use the laptop? = b*c-a : minutes where b*c > a
? If the battery lasts for {d:4..6} hours, how many minutes will be left on it when {T} is done? = d*60-a-b*c : minutes

== sibs-chicken-nuggets-combo
who S: woman
{S} buys {a:3..5} combo meals for her siblings. Each combo contains {b:8..12} nuggets and costs ${c:6..9}. She has a coupon that takes ${d:2} off each combo if she buys {e:3 words} or more.
~ In the line in front of her are {n:4..9} customers in superhero suits.
? How much money does {S} pay in total? = a*(c-d) : dollars
? How many nuggets does she get in total? = a*b : nuggets
? If {S} and her siblings eat {r:50%,75%} of all the nuggets, how many nuggets are left? = a*b-a*b*r : nuggets where whole a*b*r

== sibs-garage-sale-debts
who S: man, T: woman
{S} owes his sister {T} ${d:60..150 by 5}. He paid her back with {a:2..4} payments of ${b:6..12} and then gave her ${e:5..10} from his birthday money. He also washed her car {f:2..4} times, and she took ${g:5..8} off his debt for each wash.
where d > a*b+e+f*g+4
? How much money does he still owe her? = d-a*b-e-f*g : dollars
? How much money in dollars has he given her so far? = a*b+e : dollars
? How many more car washes will it take until he owes her nothing? = ceil((d-a*b-e-f*g)/g) : car washes

== sibs-strawberries-picked
who S: woman, T: man
{S} picked {a:20..50} strawberries and her brother {T} picked {b:10..30} more than she did. {S} ate {r:10%,20%,50%} of hers on the way, and {T} ate {c:4..9} of his. They put all the remaining strawberries on {d:4..8} plates, with the same number on each plate.
where whole a*r, whole (a-a*r+a+b-c)/d
? How many strawberries are on each plate? = (a-a*r+(a+b)-c)/d : strawberries
? How many strawberries did they pick altogether? = a+(a+b) : strawberries
? How many more strawberries does {T} have than {S} after the snack? = a+b-c-(a-a*r) : strawberries
