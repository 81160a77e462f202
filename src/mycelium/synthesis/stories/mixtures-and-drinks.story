topic: mixtures-and-drinks
place: us

== mix-fruit-punch-left-over
who S: woman
{S} wants to make punch for a graduation party. She mixes {a:4..8} liters of orange juice, {b:3..6} liters of pineapple juice and {c:2..5} liters of soda. Before the party {d:2..4 words} liters of the punch spill on the floor.
? How many liters of punch are left for the party? = a+b+c-d : liters
? What percent of the punch that she mixed was soda? = c/(c+a+b)*100 : percent where whole 10*c/(a+b+c)
? If each glass holds {e:0.25,0.5} liters, how many glasses can she fill with the rest of the punch? = (a+b+c-d)/e : glasses

== mix-lemonade-for-stand
{S} is making lemonade to sell. For every {b:5,6,8} cups of water {S:he} needs {c:2..4} cups of lemon juice and {e:1.5,2} cups of sugar. {S:He} uses {a:24..120 by 6} cups of water and has {d:80..160 by 10} cups of lemon juice and sugar in total.
where whole a/b, d > c*a/b+e*a/b
? How many cups of lemon juice and sugar will {S:he} have left? = d-c*a/b-e*a/b : cups
? How many cups of lemon juice does {S:he} use? = c*a/b : cups
? How many cups of sugar does {S:he} use? = e*a/b : cups

== mix-cleaner-parts-ounces
who S: man
{S} cleans offices at night. He makes a cleaner out of {a:2..3} parts vinegar and {b:5..7} parts water, and he needs {c:40..200} ounces of it.
where whole c/(a+b)
? How many ounces of vinegar does he need? = c/(a+b)*a : ounces
? How many more ounces of water than vinegar does he need? = c/(a+b)*b-c/(a+b)*a : ounces
? If vinegar costs {d:5..12} cents per ounce, how much does the vinegar cost, in cents? = c/(a+b)*a*d : cents

== mix-trail-mix-percent-nuts
who S: woman
{S} made trail mix with {a:3..8} pounds of nuts, {b:2..5} pounds of candied cranberries and {c:1.5..3 by 0.5} pounds of chocolate chips. Nuts cost ${d:6..9} per pound, cranberries cost ${e:4..5} per pound and chocolate chips cost ${f:4..6} per pound.
? What is the total cost of the ingredients? = a*d+b*e+c*f : dollars
? How much does a pound of the mix cost her, in dollars? = (a*d+b*e+c*f)/(a+b+c) : dollars where whole 10*(a*d+b*e+c*f)/(a+b+c)
? If she packs it into bags of {g:0.25,0.5} pounds, how many bags will she get? = (a+b+c)/g : bags

== mix-coffee-milk-share
{S} drinks {a:2..4} lattes per day. Each latte is {b:12,16,20} ounces, and {r:25%,50%,75%} of it is milk. A gallon of milk has {c:128} ounces.
~ {S:His} doctor thinks that {S:he} drinks too much coffee.
? How many ounces of milk does {S} drink in {o:1 as "one"} week with {S:his} lattes? = a*b*r*7 : ounces
? How many ounces of each latte are not milk? = b-b*r : ounces
? How many gallons of milk does {S} have to buy for {d:4..10} weeks of lattes? = ceil(a*b*r*7*d/c) : gallons

== mix-two-paint-buckets-color
who S: man
{S} is painting statues. He mixes {a:3..6} ounces of white paint with {b:2..4} ounces of blue paint for each statue, and he has {c:8..20} statues to paint.
? How many ounces of paint does he need in total? = c*(a+b) : ounces
? If a tube of blue paint holds {d:6,8,10} ounces and costs ${p:4..7}, how much money does he need to spend on blue paint? = ceil(b*c/d)*p : dollars
? If he uses {r:10%,20%,50%} less white paint for each statue, how many ounces of white paint does he need? = c*(a-a*r) : ounces

== mix-salt-water-strong
who S: woman
In chemistry class {S} mixes {a:100..400 by 50} ml of salt water that is {r:10%,20%,30%} salt with {b:100..300 by 50} ml of salt water that is {s:40%,50%} salt.
? How many ml of salt are in the mixture? = a*r+b*s : ml
? What percent of the mixture is salt? = (a*r+b*s)/(a+b)*100 : percent where whole 1000*(a*r+b*s)/(a+b)
? How many ml of the mixture are not salt? = a+b-(a*r+b*s) : ml

== mix-smoothie-calories-total
{S} makes a smoothie in {S:his} blender with {a:2..3} bananas that have {b:90..110 by 5} calories each, {c:2..4} cups of milk with {d:100..150 by 10} calories each and {e:2..5} spoons of honey with {f:60} calories each. {S:He} divides it into {g:2..4} equal glasses.
? How many calories are in each glass? = (a*b+c*d+e*f)/g : calories where whole (a*b+c*d+e*f)/g
? How many calories are in the whole smoothie? = a*b+c*d+e*f : calories
? If {S} leaves out the honey, how many calories does {S:he} save? = e*f : calories

== mix-iced-tea-jugs-spill
who S: woman
{S} brewed {a:3..6} gallons of iced tea for the church supper. She poured {b:2 words} gallons into a big jug for the kitchen and the rest into pitchers. A gallon is {q:16} cups, and each pitcher holds {c:4,8} cups.
? How many pitchers did she fill? = (a-b)*q/c : pitchers
? How many cups of iced tea did she brew? = a*q : cups
? If each cup of tea needs {d:0.5,1.5,2} spoons of sugar, how many spoons of sugar are in the big jug? = b*q*d : spoons

== mix-hot-cocoa-packets-cups
who S: man
{S} is able to make {a:6..9} cups of cocoa from each can of powder. For the skating party he needs {b:2..3} cups for each of the {c:20..40} students and {d:2..5} cups for each of the {e:2..4} chaperones.
? How many cans of powder does he need to buy? = ceil((b*c+d*e)/a) : cans
? How many cups of cocoa does he need to make? = b*c+d*e : cups
? If a can costs ${p:4..7} and he buys {f:10..15} cans, how much money does he spend? = p*f : dollars

== mix-gas-oil-chainsaw
who S: man
The chainsaw of {S} needs {a:2.5..3 by 0.1} ounces of oil for each gallon of gas. He fills a can with {b:2..5} gallons of gas, which costs ${c:3..4} per gallon, and the oil costs ${d:0.5,1} per ounce.
? How many ounces of oil does he need for the can? = a*b : ounces
? How much does it cost him to fill the can with gas and oil? = b*c+a*b*d : dollars where whole 20*a*b*d
? If he has a bottle with {e:32} ounces of oil, how many ounces will be left after he fills the can {f:2 as "twice"}? = e-a*b*f : ounces

== mix-sports-drink-powder-bottles
who S: woman
{S} is the coach of a soccer team with {a:14..22} players. Each player drinks {b:3..4} bottles of sports drink per tournament. {o:1 as "One"} scoop of powder makes {c:2} bottles, and a tub has {d:20..40 by 5} scoops.
where whole a*b/c
? How many scoops of powder does {S} need for a tournament? = a*b/c : scoops
? How many tubs does she need to buy for {e:3..6} tournaments? = ceil(a*b/c*e/d) : tubs
? If {f:3..6} players bring their own drinks, how many bottles does she have to make for a tournament? = (a-f)*b : bottles

== mix-concrete-bags-water
who S: man
{S} is making concrete for a patio. Each {w:60,80}-pound bag of concrete needs {a:3..4} quarts of water and fills {b:0.5} cubic feet. The patio needs {c:15..40} cubic feet of concrete, and a bag costs ${d:5..7}.
? How many bags does he need? = c/b : bags
? How many gallons of water does he need? = c/b*a/4 : gallons
? How much money will he spend on concrete if he has a coupon for ${e:15..30 by 5} off? = c/b*d-e : dollars

== mix-maple-sap-boiling
who S: woman
It takes {a:40} gallons of sap to make {o:1 as "one"} gallon of maple syrup. {S} collected {b:60..120 by 20} gallons of sap on Monday and {k:2..3 times} as much on Tuesday.
where whole (b+b*k)/a
? How many gallons of syrup can she make? = (b+b*k)/a : gallons
? If she sells the syrup in bottles of {c:8,16} ounces and a gallon has {d:128} ounces, how many bottles can she fill? = (b+b*k)/a*d/c : bottles
? How many gallons of sap did she collect in total? = b+b*k : gallons

== mix-perfume-bottles-drops
who S: woman
{S} is mixing perfume. She uses {a:20..40 by 5} drops of rose oil and {b:10..30 by 5} drops of lemon oil for each bottle. There are {c:300, 400, 600} drops in each ounce of oil.
where whole 100*a/c
? How many drops of oil does she need for {d:12..40} bottles? = d*(a+b) : drops
? How many bottles can she make from {e:2..6} ounces of rose oil if she has enough lemon oil? = floor(e*c/a) : bottles
? If each bottle sells for ${f:15..25} and the oils and the glass cost her ${g:6..9} per bottle, how much profit does she make on {h:20..60 by 5} bottles? = h*(f-g) : dollars

== mix-juice-drinkers-fractions
who S: man
A jug contains {a:48..120 by 12} ounces of apple juice. {S} drinks {f:1/4,1/3,1/6} of the juice, and his sister drinks {g:1/2,1/3} of what is left. His dog knocks over the jug, and {b:4..9} ounces are lost.
where whole a*f, whole (a-a*f)*g, (a-a*f)*(1-g) > b+2
? How many ounces of juice are left in the jug? = a-a*f-(a-a*f)*g-b : ounces
? How many ounces of juice did his sister drink? = (a-a*f)*g : ounces
? How many ounces of juice did they drink altogether? = a*f+(a-a*f)*g : ounces

== mix-soup-cans-water-milk
{S} is making soup from cans. Each can of soup has {a:10..12} ounces, and {S:he} has to fill each empty can with water and add that to the pot. {S:He} also adds {c:4..8} ounces of milk to the whole pot, and {S:he} uses {d:3..6} cans of soup.
? How many ounces of soup are in the pot? = a*d+a*d+c : ounces
? How many ounces of water did {S} add? = a*d : ounces
? If {e:5,6,8} people share the soup equally, how many ounces does each of them get? = (a*d+a*d+c)/e : ounces where whole (a*d+a*d+c)/e

== mix-fertilizer-bucket-roses
who S: woman
The directions say to mix {a:3..5} teaspoons of fertilizer into every {b:2} gallons of water. {S} has {c:8..20} roses and {d:6..12} lilacs. Each rose needs {e:1 as "one"} gallon of the mix, and each lilac needs {f:1.5,2} gallons.
where whole (c*e+d*f)/b
? How many teaspoons of fertilizer does {S} need for her roses and lilacs? = (c*e+d*f)/b*a : teaspoons
? How many gallons of the mix does she need in total? = c*e+d*f : gallons
? If there are {g:96} teaspoons of fertilizer in the jar, how many teaspoons are left after she takes care of the roses? = g-c*e/b*a : teaspoons where g > c*e/b*a

== mix-cheap-and-dear-beans
who S: man
{S} owns a coffee shop. He wants to mix beans that cost ${a:12..16} per pound with beans that cost ${b:6..9} per pound to get {n:20..60} pounds of a mix that costs him ${t:180..600 by 10} in total.
where whole (t-b*n)/(a-b), (t-b*n)/(a-b) > 2, (t-b*n)/(a-b) < n-2, t > b*n, t < a*n
? How many pounds of the ${a} beans does he need? = (t-b*n)/(a-b) | x, y: x + y = n, a*x + b*y = t : pounds
? How many pounds of the ${b} beans does he need? = (a*n-t)/(a-b) | y, x: x + y = n, a*x + b*y = t : pounds
? If he sells the mix for ${p:18..22} per pound, how much profit will he make? = p*n-t : dollars where p*n > t

== mix-oatmeal-raisin-batches
who S: woman
A batch of granola needs {a:5..6} cups of oats, {b:1.5,2} cups of nuts and {c:0.5,1} cup of honey. {S} has {d:30..60} cups of oats, {e:14..24} cups of nuts and {f:20} cups of honey.
? How many full batches can {S} make? = min(floor(d/a),floor(e/b)) : batches where f/c > min(floor(d/a),floor(e/b))
? How many cups do the ingredients for {g:3..5} batches measure in total? = g*(a+b+c) : cups
? How many cups of oats would be left after {h:4 words} batches? = d-a*h : cups where d > a*h

== mix-water-balloon-buckets
who S: man
{S} and his brothers are filling water balloons for the last day of camp. Each balloon holds {a:8,10,12} ounces of water. They fill {b:40..90 by 5} balloons, and {r:10%,20%} of them pop while they are being filled.
where whole b*r
? How many water balloons are able to be used? = b-b*r : water balloons
? How many ounces of water are in the balloons that did not pop? = a*(b-b*r) : ounces
? If {c:5..9} kids share the remaining balloons equally, how many balloons does each kid get? = (b-b*r)/c : balloons where whole (b-b*r)/c

== mix-salad-dressing-jars
who S: woman
{S} makes salad dressing with {a:3..4 times} as much oil as vinegar. She wants to fill {b:6..15} jars with {c:8,12,16} ounces of dressing each.
where whole b*c/(a+1)
? How many ounces of vinegar does she need? = b*c/(a+1) | v: v + a*v = b*c : ounces
? How many ounces of oil does she need? = b*c/(a+1)*a : ounces
? If she gives {d:2..4} of the jars to her neighbors and sells the others for ${p:5..8} each, how much money does she make? = (b-d)*p : dollars

== mix-cough-syrup-doses
who S: woman
{S}'s son has a cough. He gets {a:5,10} ml of cough syrup {b:3..4} times per day, and the bottle contains {c:120,150,180,240} ml. The doctor says that he needs to take it for {d:5..10} days.
? How many ml of cough syrup does he need in total? = a*b*d : ml
? How many bottles does {S} need to buy? = ceil(a*b*d/c) : bottles
? How many full days will {o:1 as "one"} bottle last? = floor(c/(a*b)) : days

== mix-soda-cans-cooler-party
who S: man
{S} buys {a:4..8} packs of soda with {b:12} cans each for the cookout. {f:1/2,1/3,1/4} of the cans are lime and the rest are cola. His guests drink {r:50%,75%} of the cola and {c:8..14} cans of lime.
where whole a*b*f, whole (a*b-a*b*f)*r, a*b*f > c+1
? How many cans of soda are left? = a*b-(a*b-a*b*f)*r-c : cans
? How many cans of cola did {S} buy? = a*b-a*b*f : cans
? If each empty can brings {d:5,10} cents, how many cents does he get for the cans that his guests emptied? = d*((a*b-a*b*f)*r+c) : cents

== mix-hummingbird-feeder-sugar
who S: woman
{S} fills the feeder for her hummingbirds with {a:4} parts water and {o:1 as "one"} part sugar. The feeder holds {b:10,15,20,25} ounces, and the birds drink all of it in {c:3..5} days.
~ She saw {n:5..14} birds there last Friday.
where whole b/(a+o)
? How many ounces of sugar does she need to fill the feeder? = b/(a+o) : ounces
? How many ounces of water does she need for {d:3..6} refillings? = b/(a+o)*a*d : ounces
? How many ounces of the mix do the birds drink in {e:12,15,20,30} days? = e/c*b : ounces where whole e/c
