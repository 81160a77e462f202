topic: shopping-lists
place: us

== shoplist-fruit-trip
who S: woman
{S} wants to buy {a:3..6} bags with {b:6..12} apples in each for a trip, as well as {c:10..20} bananas, {d:4..9} oranges and {e:3..8} pears. Her family eats {f:8..15} of the fruits on the way, and her friends eat {g:5..12} of them at the lake.
? How many fruits are left in total? = a*b+c+d+e-f-g : fruits
? How many fruits did she want to buy altogether? = a*b+c+d+e : fruits

== shoplist-cans-and-soup
who S: woman, T: woman, U: woman
{S} has {c:8..20} cans of soup on her shelf. {T} has {a:5..15} cans of corn, and she buys {b:3..9} more of them on Monday. {U} has {d:2..4 times} as many cans as {T} has now.
? How many cans do {S}, {T} and {U} have in total? = c+(a+b)+d*(a+b) : cans
? If {S} gives {e:2..6} of her cans away first, how many cans do they have altogether? = a+b+d*(a+b)+c-e : cans

== shoplist-weekly-milk
{S} checks the shopping list for the month. The family drinks {a:2..4} cartons of milk each day, and each carton costs {b:$2..$4}. For every week {S:he} also needs {c:5..9} dollars for cereal.
? How much does {S:he} spend on milk and cereal in a week? = c+a*b*7 : dollars
? {S:He} also owes the store {e:$3..$9} from last week. How much does {S:he} have to pay for a week of milk and cereal and for what {S:he} owes? = e+c+a*b*7 : dollars

== shoplist-saving-jar
{S} needs {a:180..720 by 12} dollars for a bike that is on {S:his} wish list. {b:2..6} relatives want to pay for it in equal parts over a year, with the same amount every month. An aunt, who also pays a part, has {c:$2..$4} of her monthly part paid by her son.
where whole a/b/12, a/b/12 > c
? How many dollars does the aunt have to pay per month herself? = a/b/12-c : dollars

== shoplist-sugar-share
who S: man
{S} bought {a:20..60} pounds of sugar for {S:his} candy shop. {b:10%,20%,25%,50%} of it got wet in the rain, and another pound was spilled on the floor.
where whole a*b
? How many pounds of sugar does {S:he} have left? = a-a*b-1 : pounds

== shoplist-remaining-grocery
On the list of {S} there are {c:15..30} items. {S:He} adds {a:4..9} items for the kitchen and {b:3..8} for the bathroom. {S:He} crosses out {d:4..10} items because they are sold out, and then {S:he} leaves out {e:1/2,1/4,1/5} as many as {S:he} crossed out because they cost too much.
where whole d*e, d*e > 1
? How many items does {S:he} buy in the end? = c+a+b-d-d*e : items

== shoplist-flour-bread
who S: woman
{S} needs {c:20..40} pounds of flour for bread, {a:5..15} pounds for cakes and {b:5..12} pounds for pies every week. Before Thanksgiving she needs {d:20%,25%,50%} more than that. Flour is sold in bags of {e:2,5,10} pounds.
where whole (c+a+b+d*(c+a+b))/e
? How many bags of flour should she buy for the week before Thanksgiving? = (c+a+b+d*(c+a+b))/e : bags
? How many pounds of flour does she need in that week? = c+a+b+d*(c+a+b) : pounds

== shoplist-water-for-team
{S} buys {a:2..5} cases with {b:12,18,24} bottles of water each for the race, and the bottles hold {c:12,16,20} ounces. {S:He} pours all the water into jugs that hold {d:24,32,48} ounces each, and {S:he} needs a minute for each jug. Then {S:he} needs {e:15..40 by 5} seconds to clean each of {f:3..6} tables.
where whole c*(a*b)/d
? How many seconds does {S:he} need for the jugs and the tables in total? = c*(a*b)/d*60+e*f : seconds

== shoplist-quarter-jar
who S: woman
{S} has a coupon that lets her pay only {a:20..80 by 10} cents instead of a dollar for a bag of chips. She cuts the money that she saves into equal parts for her {b:2,4,5} kids, who go shopping with her every day and each put their part into a jar.
where whole (100-a)/b, a < 90
? How many cents does each kid put into the jar in a week? = (100-a)/b*7 : cents

== shoplist-brothers-toys
{S}'s wish list has {a:4..10} toys, and {b:3..8} of {S:his} cousin's toys were added to it. {S:His} sister has {c:2..4 times} as many toys on her list as there are on {S:his} list now. Their mom crosses out {d:5..15} of all the toys.
? How many toys are left on the lists in total? = a+b+c*(a+b)-d : toys
? If each of the toys that are left costs {p:$4..$9}, how much will Mom have to pay? = p*(a+b+c*(a+b)-d) : dollars

== shoplist-cookie-orders
{S} bakes {a:4..9} trays of {b:10..24 by 2} cookies every day. In the {c:2..4} days before the fair, a store pays {S:him} {d:20,25,30,50} cents per cookie. On the day of the fair, the store pays {e:60,75,80} cents per cookie.
? How many cents does {S:he} get in total for all the cookies before and on the day of the fair? = d*(c*(a*b))+e*(a*b) : cents

== shoplist-meatball-plate
who S: man
{a:24..60} meatballs were on the list, and {S} divided them equally among {b:2..6} plates. His dog stole {c:2..4} of the meatballs from {S}'s plate, so his wife gave him another one from hers.
where whole a/b, a/b > c+1
? How many meatballs does {S} have on his plate now? = a/b-c+1 : meatballs

== shoplist-beef-price
{S} has {a:$90..$180 by 5} for a holiday meal. Beef used to cost {b:$6,$9,$12} per pound, and now it costs {k:1/3} more than that price. {S:He} needs {d:4..9} pounds for the guests.
where a > d*(b+k*b)
? How much money does {S:he} have left after {S:he} buys the beef? = a-d*(b+b*k) : dollars

== shoplist-travel-gifts
On Monday {S}'s store sold {a:3..6} packs of postcards with {b:8..12} postcards in each. On each of the next {d:2..3} days, {S:he} sold {c:4..10} fewer postcards than on Monday.
? What is the total number of postcards that {S:he} sold on these days, including Monday? = a*b+d*(a*b-c) : postcards

== shoplist-laundry-rolls
{a:3..5} boxes with {b:8..12} bars of soap were on {S}'s list, along with {c:60..180 by 10} sheets of paper towels, which {S:he} divides equally among {d:2..3} rooms and in every room among {f:2..5} holders. {S:He} puts the soap and the sheets of a single holder in a bag, but {e:3..8} of those get lost.
where whole c/d/f
? How many bars and sheets are in the bag in the end? = a*b+c/d/f-e : number

== shoplist-energy-bars
who S: man
{S} has {a:14..60 by 2} days until the race. He puts an energy bar on his list for every other day, but there is another bar in his bag, so he needs to buy a bar less. Each bar costs {b:$2..$4}.
? What is the total cost of the bars that he needs to buy? = b*(a/2-1) : dollars

== shoplist-sandwich-pairs
who S: woman
{S} goes on a picnic with {a:6..15} kids. Her mother comes along, and nobody else. {S} wants to make a pair of sandwiches for everyone, including her mother and herself.
? How many sandwiches does she need to make? = (a+1+1)*2 : sandwiches

== shoplist-hikers-water
{a:60..120 by 2} bottles of water were on the list for the hiking club. {b:6..14} bottles leaked and {c:4..10} were forgotten at home. The rest were divided equally among {d:4..8} hikers, including {S}. Later {S} found another bottle in {S:his} car and was given another by {S:his} sister.
where whole (a-b-c)/d
? How many bottles does {S} have now? = (a-b-c)/d+1+1 : bottles

== shoplist-weekend-eggs
who S: woman
On Sunday {S} needs {c:2..3 times} as many eggs as on Saturday. On Saturday she needs {a:4..10} eggs for pancakes and {b:5..12} eggs for cakes. She already has {d:3..9} eggs.
? How many eggs does she have to buy for the weekend? = a+b+c*(a+b)-d : eggs

== shoplist-cookout-cost
For a cookout {S} will pay {d:$5..$9} per guest for food, {g:$10..$25} for charcoal and {h:$20..$40} for the grill. {S:He} invites {c:4..9} neighbors, {a:3..8} cousins and {b:2..7} classmates. {S:He} also buys {e:4..8} bags of ice that cost {f:$2..$4} each.
? What is the total cost of the cookout? = h+g+d*(c+a+b)+e*f : dollars

== shoplist-restock-cans
{S} fills {e:2..5} shelves with {a:20..40} cans each. Then {S:he} takes {b:3..8} cans and {c:2..3} packs of {d:4,6} cans off each shelf. There are also {g:2..4} racks with {h:6..10} cans each and {f:6..12} cans at the door.
where a-b > c*d+2
? How many cans are there in total? = f+e*(a-b-c*d)+g*h : cans

== shoplist-teacher-rugs
who S: mrs
{S} needs {a:3..6} boxes with {b:10..20} markers each, and every marker costs {c:$2..$3}. She also wants {d:4..9} rugs for {e:$12..$25} each and paint for {f:$15..$40}. A parent pays {g:$10..$30 by 5} of the bill.
? How much does she have to pay herself? = f+c*(a*b)+d*e-g : dollars

== shoplist-chore-minutes
{S} has a list of chores. {S:He} needs {c:10..25 by 5} minutes for each of {b:3..5} windows, {a:2..4} hours for the hedge and {d:2..3} hours for the garage.
? How many total minutes does {S:he} need for all these chores? = b*c+a*60+d*60 : minutes

== shoplist-party-balloons
who S: woman, T: man
{T} bought {a:2..4 times} as many balloons as {S} for a party. {S} bought {b:10..40 by 10} balloons, and their aunt bought the number of {S}'s balloons divided by {c:2,5 digits}.
where whole b/c
? How many balloons did they buy altogether? = a*b+b/c+b : balloons

== shoplist-purse-piles
who S: woman
{S} keeps {e:$10..$25} at home. At the mall she pays {d:$5..$12} for parking, {b:$8..$18} for a scarf and {c:$2..$8} for lunch, and she had brought {a:$50..$90 by 5} with her. At home she puts all her money into {k:2..5} equal piles.
where a > b+c+d+3, whole (e+a-b-c-d)/k
? How much money is in each pile? = (e+(a-b-c-d))/k : dollars

== shoplist-laundromat-week
{S} has {d:$30..$60 by 5} in a drawer. Every day for a week {S:he} spends {a:$2..$3} on soap and snacks at the laundromat. {S:He} gets {c:$10..$25 by 5} from {S:his} roommate, and {S:he} had {b:$50..$90 by 5} in {S:his} wallet at the start of the week.
? How much money does {S:he} have in total at the end of the week? = d+(c+(b-a*7)) : dollars

== shoplist-office-bagels
{S} orders the same for each of {c:2..4} offices: {e:8..12} bagels and {b:2..3 times} as many rolls as bagels. {S:He} adds {d:6..14} donuts and {a:5..12} muffins for the guards.
? What is the total number of baked goods that {S:he} orders? = d+a+c*(e+e*b) : number

== shoplist-paper-goods
who S: man
{S} buys {c:2..3} crates with {a:3..5} boxes each, and there are {b:10..20} cups in each box. He also buys {d:20..40} plates, {e:15..30} forks and {f:10..25} spoons, but {g:4..9} of all these things are broken.
? How many things that are not broken does he have? = f+e+d+c*(a*b)-g : things

== shoplist-bead-shop
{a:3..6} bags of {b:20..30} beads, {c:12..40} loose beads, {d:2..5} strings of {e:15..25} beads, a jar with {f:30..60} beads and {g:4..8} cards with {h:6..12} beads on each card are all on the table of {S}, who just came home from the craft store. There are also {k:5..20} large beads in {S:his} bag.
? How many beads did {S:he} buy, if all of them are from the store? = a*b+c+d*e+f+g*h+k : beads

== shoplist-theater-night
who S: mr
{S} buys tickets for {a:3..8} adults and {b:5..15} kids at {c:$6..$12} each. He buys {d:4..9} buckets of popcorn for {e:$3..$6} each. {f:2..4} tables order {g:2..3} pizzas each, and every pizza costs {h:$9..$14}.
? How much does he spend in total? = c*(a+b)+d*e+f*(g*h) : dollars

== shoplist-street-seller
{S} spends {d:$6..$15} on ingredients every day. {S:He} sells {a:10..20} cups of lemonade per day for {b:$2..$4} each. {S:He} started the week with {c:$15..$40}.
? How much money does {S:he} have after a week? = c+(a*b*7-d*7) : dollars

== shoplist-split-with-sister
who S: woman
{S} buys {a:3..6} shirts for {b:$8..$14 by 2} each, a lamp for {c:$20..$36 by 2}, {d:2..5} pillows for {e:$10..$16 by 2} each and a rug for {f:$30..$60 by 2}. She and her sister pay equal parts of the bill.
? How much does her sister pay? = (a*b+c+d*e+f)/2 : dollars

== shoplist-helmet-sale
{S} earned {b:$10..$16} per hour and worked {a:6..20} hours. The helmets on {S:his} list normally cost {c:$20,$30,$40,$50} each, but there is a sale and everything is {d:10%,20%,40%,50%} off.
where whole c*d, whole a*b/(c-c*d)
? How many helmets can {S:he} buy if {S:he} spends all the money that {S:he} earned? = a*b/(c-c*d) : helmets

== shoplist-drive-to-outlet
who S: man
{S} drives {a:30..180 by 15} miles to an outlet mall at {b:30,45,60} miles per hour. Then he goes to {c:3..5} stores and spends {d:2 digits} hours in each store.
where whole a/b*60
? How many minutes do the drive to the mall and the time in the stores take in total? = a/b*60+c*d*60 : minutes

== shoplist-fabric-feet
who S: woman
{S} needs {a:2..5} feet of lace for a pillow and {b:2..4 times} that length for a curtain. She needs {c:10..30} inches for a doll, and {d:3..7} feet for a tablecloth.
? How many inches of lace does she need in total? = c+a*12+b*(a*12)+d*12 : inches

== shoplist-yarn-shelves
{S} bought {b:2..4} bags with {a:3..5} boxes each, and every box had {c:4..8} balls of yarn. {S:He} also bought {e:2..3} crates with {g:3..6} packs of {h:5..9} balls each, and {f:6..15} loose balls.
? What is the total number of balls of yarn that {S:he} bought? = f+b*(a*c)+e*(g*h) : balls

== shoplist-rope-inches
who S: man
{S} bought {c:2..4} packs of {a:3..5} ropes that are {b:30..60 by 5} inches long each. He used {d:6..15} feet of the rope for a swing.
where c*a*b > d*12
? How many inches of rope does he have left? = c*(a*b)-d*12 : inches

== shoplist-tea-packs
Both {S} and {S:his} aunt bought {a:3..6} boxes with {b:10..20} tea bags each. They put their tea bags together and threw away {c:4..12} that were wet. A friend then gave them {d:6..20} more.
? How many tea bags do they have altogether? = d+((a*b+a*b)-c) : tea bags

== shoplist-pantry-jars
who S: woman, T: man
{S} has {b:8..15} jars in her pantry and buys {a:3..9} more. {T} has as many jars as {S} has after that, and their mother has {c:5..20} jars.
? How many jars do they have in total? = c+(a+b)+(a+b) : jars

== shoplist-plums-after-gift
who S: woman, T: man
{T} picked {c:2..3 times} as many plums as {S} had at the end. {S} had bought {a:20..40} plums and given {b:4..12} of them to a neighbor. There were also {d:5..15} plums on the shelf.
? How many plums are there in total on the shelf and in the hands of {S} and {T}? = d+((a-b)+c*(a-b)) : plums

== shoplist-ice-bags
who S: man
{S} puts {a:3..6} coolers with {b:8..16 by 2} cans of juice on his list. He wants as many cans of tea as that number divided by {c:2,4 digits}, and {d:5..12} cans of soda. Every can costs {e:$2..$3}.
where whole a*b/c
? What is the total cost of the cans? = e*(d+a*b+a*b/c) : dollars
? How many cans does he want altogether? = d+a*b+a*b/c : cans

== shoplist-deli-counter
who S: woman
At the deli, ham costs {a:$12..$30 by 2} for {b:2,4,5} pounds, and {S} wants {c:3..7} pounds of it at the same price per pound. She takes {d:2..5} jars of olives for {e:$3..$6} each. Cheese costs {g:$10..$24 by 2} for {h:2,4} pounds, and she buys {f:2..5} pounds of it.
where whole a/b, whole g/h
? How much does {S} pay in total? = c*(a/b)+d*e+f*(g/h) : dollars
