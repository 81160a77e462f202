topic: recipes-scaled
place: us

== recipe-curry-liquids (uk)
[For the curry night|To feed the choir] {S} pours into the pot {i:200..400 by 50} ml of cream, {h:150..350 by 50} ml of stock and all of the coconut milk, which comes as {a:4..6} cartons of {b:200..250 by 50} ml, {c:2..3} tins of {d:400} ml and {e:2..4} pouches of {f:150} ml. [As the pot is small,|To save room,] the coconut milk has been boiled down first: its volume was divided by {g:2}.
~ The curry also gets {ya:12..20} basil leaves at the end.
? How many ml of liquid are in the pot? = i+h+(a*b+c*d+e*f)/g : ml
? How many ml of coconut milk were there before boiling? = a*b+c*d+e*f : ml

== recipe-cornbread-salt
{S}'s cornbread for {b:4,6,8} people takes {d:2..3} pinches of salt. "For every further {b} people," the card says, "take only {f:2..3} pinches more." {S} bakes for {a:12..48 by 4} people.
where whole a/b, a > b
? How many pinches of salt does {S} need? = d+(a-b)/b*f : pinches
? How many batches more than the card's basic batch is that? = (a-b)/b : batches where a > 2*b
? How many pinches would {S} have used by simply multiplying the basic amount? = a/b*d : pinches

== recipe-hot-pot-weights (singapore)
Fish balls go into the hot pot at {b:4..6} for every guest, and mushrooms at {k:2 times} that. {S} wrote down how many fish balls were eaten by each table: the head table {d:30..50}, the cousins {a:18..29}, the aunties {g:12..17}. The uncles' table ate as many as the cousins', and so did the neighbours' table; the children's table ate as many as the aunties'. {c:5..9} latecomers each took {b}.
? How many fish balls were eaten in all? = d+a+g+a+a+g+c*b : fish balls
? How many mushrooms would be served to the latecomers? = c*b*k : mushrooms
? How many more fish balls did the head table eat than the aunties? = d-g : fish balls

== recipe-stock-bones
The stockpot held {f:8..12} quarts of water on Sunday evening. {S} added {d:2..4} quarts for the bones and later {a:2..3} quarts more. {b:2..3} quarts boiled away, {c:3..4} quarts were ladled off for soup, and {e:2..3} quarts went to a [friend|neighbor].
~ The pot weighs {ya:9..14} pounds when it is empty.
where f+d+a > b+c+e+2
? How many quarts were left? = f+d+a-b-c-e : quarts
? How many quarts of water had gone into the pot altogether? = f+d+a : quarts
? If each jar holds {g:1/2} quart, how many jars does the rest fill? = (f+d+a-b-c-e)/g : jars

== recipe-canteen-porridge (kenya)
At the rescue centre each child eats {a:40,50,60} g of millet at a meal. There are {b:3..5} dormitories of {c:12..20} children, porridge is cooked {d:2 times} a day, and the cook plans for {e:5..10} days.
? How many kilograms of millet does the plan need? = e*d*c*a*b/1000 : kg
? How many children are there? = b*c : children
? How many {m:2} kg packets must be bought for the plan? = ceil(e*d*c*a*b/1000/m) : packets

== recipe-soap-yield
A [grandmother|neighbor] makes {a:180..420 by 20} ounces of relish and fills jars of {b:10,12,20} ounces. She gives {c:3..6} jars to the [choir|school raffle] and keeps {d:2..4} for the pantry; the remaining jars go to the fair.
where whole a/b, a/b > c+d+2
? How many jars go to the fair? = a/b-c-d : jars
? If the fair pays {p:$5..$8} a jar, how much money does she get? = (a/b-c-d)*p : dollars

== recipe-salad-tables (philippines)
For every {c:3..5} cups of green mango the salad takes {a:2} cups of cucumber, and for the fiesta {S} makes it {e:4..9 times} over: each time {c} cups of green mango, the same amount of ripe mango, {a} cups of cucumber, {b:2..3 times} as much tomato as cucumber, and {d:1/2} as much onion as green mango.
~ The bowl is carved from a single log and is {ya:40..60} cm across.
? How many cups of salad are there for the fiesta? = e*(c+c+a+a*b+c*d) : cups
? How many cups of mango, green and ripe, are used? = e*(c+c) : cups
? How many cups of onion are chopped? = e*c*d : cups

== recipe-cinnamon-sticks
Cinnamon sticks cost {b:$4..$8} for a pack of {c:4,8}, and the store also sells single sticks at the same price per stick. {S} has {e:$9..$15} in a purse and a further {a:$10..$20} in a pocket. {S:He} first buys a pack, then {d:3..7} single sticks because the cider recipe is made larger.
where whole (e+a-b-d*b/c)/(b/c), e+a-b-d*b/c > 2*(b/c), c > d
? How many more sticks can {S} pay for? = (e+a-b-d*b/c)/(b/c) : sticks
? What does a single stick cost? = b/c : dollars

== recipe-muffin-cups-oil
Aunt {S} bakes a tray of {z:12 as "a dozen"} muffins with oil, and in her kitchen {a:4..5} muffins of every tray are blueberry; the others are bran. A bran muffin takes {b:30..45} g of flour and {c:12..20} g less of sugar than of flour, she says, and she bakes {n:5..8} trays for the raffle.
who S: woman
? How many bran muffins does she bake? = (z-a)*n : muffins
? How many grams of sugar are in all the bran muffins? = (z-a)*(b-c)*n : grams
? How many grams of flour are in the bran muffins of a tray? = (z-a)*b : grams

== recipe-oven-swap-time (uk)
A fruit cake needs {a:60,90,120} minutes in the old oven. The [new|borrowed] oven is {b:2..3 times} as fast, but it must be warmed for {c:10,12,15} minutes beforehand. In each oven {S} can bake only a single cake at a time.
where a/b*2+c < a*2
? How many minutes does it take to bake {n:2..4} cakes in the new oven, warming included? = n*a/b+c : minutes
? How many minutes sooner are {n} cakes done in the new oven than in the old? = n*a-(n*a/b+c) : minutes
? If the new oven is switched on at {t:2:05 pm..4:40 pm by 5}, when is the first cake done? = t+(c+a/b)/60 : clock

== recipe-catering-per-head (australia)
{S} caters a lunch for {c:12..30} guests. The menu costs {a:A$14..A$22} for the main and {b:A$5..A$8} for the pudding per guest, and each guest gets {d:2..3} drinks at {e:A$3..A$4}. As they come every year, they are given {f:5%,10%,20%} off everything.
~ The guests have {ya:2..3} hours before the ceremony.
? What is the bill after the discount? = c*(a+b)+c*d*e-f*(c*(a+b)+c*d*e) : dollars
? How much are the drinks before the discount? = c*d*e : dollars
? How much is saved? = f*(c*(a+b)+c*d*e) : dollars

== recipe-eggs-by-the-dozen
For a brunch {S} buys {a:5..12} cartons of {z:12 as "a dozen"} eggs. {b:3..6} casseroles take {c:8..12} eggs each, and {d:20%,25%,50%} of the eggs that remain are boiled for egg hunts.
~ The brunch raises funds for endangered owls, and {ya:60..120 by 10} guests are coming.
where a*z > b*c+8, whole d*(a*z-b*c)
? How many eggs are left for frying? = a*z-b*c-d*(a*z-b*c) : eggs
? How many eggs are boiled? = d*(a*z-b*c) : eggs
? How many eggs are in the casseroles? = b*c : eggs

== recipe-three-loaves-scale
{S}'s scale showed {a:700..900 by 10} g for the first loaf of dough; the second was {b:20..60 by 10} g lighter than that, and for the third {S} mixed in {c:40..90 by 10} g of nuts to a piece as heavy as the second.
? What did the loaves weigh altogether, in grams? = a+a-b+c+a-b : grams
? What did the third loaf weigh, in grams? = a-b+c : grams
? Baking takes {r:10%} off the weight. How many grams does the first loaf weigh after baking? = a*(1-r) : grams

== recipe-chili-cookoff
[The card in grandfather's handwriting|A recipe card] says: serves {a:6,8}; {b:1 1/2,2 1/2} pounds of beef, {c:3,4} cans of beans, {d:2} tablespoons of chili powder.
{S} expects {e:24,32,48} people at the cook-off.
~ The winner of last year entered {ya:3..6} kinds of chili.
where whole e/a
? How many pounds of beef does {S} need? = e/a*b : pounds
? How many cans of beans does {S} need? = e/a*c : cans
? {S} already has {f:2..5} tablespoons of chili powder. How many more tablespoons are needed? = e/a*d-f : tablespoons where e/a*d > f

== recipe-halved-brownies
Brownies for a class of {a:24,30,36} take {b:3,4} cups of sugar, {c:6,8} eggs and {d:2,3} sticks of butter. {S} wants to bake for {e:8,10,12,18} people only and keeps all the proportions.
where e < a, whole c*e/a
? How many cups of sugar does {S} use? = b*e/a : cups
? How many eggs does {S} use? = c*e/a : eggs
? What percentage of the full recipe does {S} make? = e/a*100 : percent where whole e/a*100

== recipe-rice-water-ratio (malaysia)
For nasi lemak {S} takes rice and coconut milk in the ratio {a:3..5} to {b:2}. {S:He} has used {c:600..2400 by 60} ml of coconut milk.
~ The pandan leaves come from the garden behind the house.
~ The family has cooked it this way for {ya:3..5} generations.
where whole c/b*a
? How many ml of rice did {S:he} use? = c/b*a : ml
? How many ml do rice and coconut milk make up together before cooking? = c/b*(a+b) : ml
? A portion takes {d:100,120,150} ml of dry rice. How many portions can {S} serve? = floor(c/b*a/d) : portions

== recipe-pickle-brine
{S}'s brine is {r:5%,6%,8%} salt by weight. A bucket holds {a:4000..9000 by 500} g of brine.
? How many grams of salt are in the bucket? = a*r : grams
? How many grams of water are in the bucket? = a-a*r : grams
? If {b:1000} g of plain water is added, what percentage of the weight is salt then? = a*r/(a+b)*100 : percent where a+b = 4000*r*25
? {f:1/2,1/4} of the brine is used on cucumbers. How many grams of salt remain in the bucket? = a*r*(1-f) : grams

== recipe-dough-doubling
At noon a sourdough starter fills {a:50..150 by 25} ml of a tub. Every hour its volume {k:2 as "doubles"}, and the tub can hold {n:8..10 times} the noon volume.
~ The tub used to hold [pickles|ice cream].
? What volume, in ml, does it have after the second hour? = a*k*k : ml
? By how many ml does it grow in the third hour? = a*k*k*k-a*k*k : ml
? How many ml does the tub hold? = a*n : ml

== recipe-biscuit-cutter
Rolled out, the dough covers {a:16..24 by 2} inches by {b:12..15} inches. {S} cuts rectangles of {c:2} by {d:3} inches and wastes nothing.
~ The cutter was a gift from {ya:2..4} cousins.
where whole b/d
? How many biscuits does {S} cut? = a/c*(b/d) : biscuits
? If a tray takes {e:12,15,18}, how many trays does {S} need? = ceil(a/c*(b/d)/e) : trays
? What is the area of the dough in square inches? = a*b : square inches

== recipe-smoothie-budget (canada)
~ After deadlift training, the gym crowd feels hungry.
For {a:4} smoothies {S} needs {b:2} bananas at {p:$0.40..$0.60 by 0.1}, {c:300} g of berries at {q:$1.00..$2.00 by 0.25} per {m:100} g, and {d:1} litre of milk at {r:$2..$3}.
where whole c/m
? What do the ingredients of the {a} smoothies cost? = b*p+c/m*q+r : dollars
? How much do the ingredients of {n:12..40 by 4} smoothies cost? = n/a*(b*p+c/m*q+r) : dollars
? How many grams of berries go into {n} smoothies? = n/a*c : grams

== recipe-marinade-mystery (south-africa)
{S} poured the whole jug of marinade over the meat: {f:1/2,1/3} of it on the chops, {a:150..350 by 50} ml on the chicken, and the last {b:100..450 by 50} ml on the boerewors.
where whole (a+b)/(1-f)
? How many ml were in the jug? = (a+b)/(1-f) | x: x*(1-f)-a = b : ml
? How many ml went on the chops? = (a+b)/(1-f)*f : ml
? How many ml more did the chicken get than the boerewors? = a-b : ml where a > b

== recipe-two-juices (ireland)
A punch of {n:10..24} litres is made of apple juice at {a:€2} a litre and raspberry cordial at {b:€5} a litre; the ingredients cost {t:€30..€90} altogether.
~ The punch bowl belonged to a mayor and is {ya:60..120 by 10} years old.
where whole (t-a*n)/(b-a), t > a*n+b, (t-a*n)/(b-a) < n-1
? How many litres of cordial are in the punch? = (t-a*n)/(b-a) | c, j: c + j = n, b*c + a*j = t : litres
? How many litres of apple juice are in the punch? = (b*n-t)/(b-a) | j, c: c + j = n, b*c + a*j = t : litres
? How many glasses of {g:250} ml does the punch give? = n*1000/g : glasses

== recipe-turkey-thaw
The turkey thaws at {a:8..11} hours for each kilogram in the fridge. {S}'s weighs {b:4..8} kg, and it must be ready for the oven at {t:10:00 am..11:30 am by 30} on Thanksgiving Day.
~ The oven door has been missing a button for {ya:2..5} years.
? How many hours does it need to thaw? = a*b : hours
? How many full days are in this time? = floor(a*b/24) : days where a*b >= 48
? Roasting takes {c:35,40} minutes a kilogram and resting {d:30} minutes. At what time can the turkey be carved? = t+(b*c+d)/60 : clock

== recipe-frosting-colors
{S} splits {a:36,48,60} ounces of frosting: {f:1/3,1/4} is left white, {g:1/2} of the rest is dyed blue, and what is left is shared out evenly into {c:3} bowls for red, green and yellow.
~ The finished cupcakes will be set out like a rainbow {ya:3..5} feet wide.
where whole (a-a*f)*g/c
? How many ounces go into the green bowl? = (a-a*f-(a-a*f)*g)/c : ounces
? How many ounces are blue? = (a-a*f)*g : ounces
? A cupcake takes {d:1.5} ounces. How many cupcakes can be topped with the white frosting? = floor(a*f/d) : cupcakes

== recipe-pancake-mix-jars
Gift jar, layer by layer: {a:2 1/2,3 1/2} cups of flour, {b:1/2} cup of sugar, {c:1/4} cup of milk powder. {S} fills {n:6..20 by 2} jars for the craft table.
? How many cups of dry mix are in the jars altogether? = n*(a+b+c) : cups
? How many more cups of flour than of sugar are used? = n*(a-b) : cups
? A bag of flour holds {d:18} cups. How many bags must be opened? = ceil(n*a/d) : bags

== recipe-stir-average-spice
The judges rated {S}'s salsa {a:6..9}, {b:6..9}, {c:6..9} and {d:6..9} out of {m:10} points.
~ The contest was held on a mountain meadow with {ya:20..50} cooks.
where whole (a+b+c+d)*25
? What is the average of the ratings? = mean(a,b,c,d) : points
? What must a fifth judge give at least for the average to be {e:8}? = 5*e-(a+b+c+d) : points where 5*e-(a+b+c+d) > 5, 5*e-(a+b+c+d) < 11

== recipe-coffee-cake-price
~ The fall fair begins tomorrow, and the kitchen is a mess.
The ingredients for {a:3} coffee cakes cost {b:$12..$24 by 3}, and {S} sells a cake for {r:50%,75%,100%} more than its ingredients cost. {S:He} sells {c:6..15} cakes in [May|the fall].
? At what price does {S} sell a cake? = b/a*(1+r) : dollars
? What profit over the ingredients does {S} make on the {c} cakes? = c*b/a*r : dollars
? How many cakes must be sold for a profit of {d:$60..$150 by 10}? = ceil(d/(b/a*r)) : cakes

== recipe-two-sizes-of-tin (uk)
A round sponge needs {b:200..240 by 20} g of flour, and its tin has a radius of {r:10} cm. {S} also owns a square tin with sides of {c:20,25,30} cm, and reckons with {q:3.14} for pi.
? How many square centimetres larger is the bottom of the square tin than that of the round tin? = c*c-q*r*r : square cm
? How many square centimetres is the bottom of the round tin? = q*r*r : square cm
? How many grams of flour would {n:3..6} round sponges and {m:2} round sponges of {k:2 times} the recipe take altogether? = (n+m*k)*b : grams

== recipe-granola-for-camp
{n:24..60 by 6} campers eat granola for {d:5..9} days, {a:60,70,80} g each a day. {r:40%,50%,60%} of it is oats, {s:20%,25%} nuts, and the rest is dried fruit at {p:$8..$12} a kilogram.
where r+s < 1
? What does the dried fruit cost? = n*d*a/1000*(1-r-s)*p : dollars
? How many kilograms of oats are needed? = n*d*a/1000*r : kg
? How many kilograms of granola must be mixed? = n*d*a/1000 : kg
