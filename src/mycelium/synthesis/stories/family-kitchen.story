topic: family-kitchen
place: us

== kitchen-egg-basket
There were {a:6..14} eggs in the basket at breakfast time. The hens gave {b:1/2} as many again in the morning. {S} cooked {c:2..3} omelets with {d:3} eggs each, and in the evening a neighbor brought {e:2..3} cartons of {f:6,12}.
where whole a*b, a+a*b > c*d
? How many eggs were in the kitchen that evening? = a+a*b-c*d+e*f : eggs
? How many eggs were there just before the omelets? = a+a*b : eggs
? How many eggs went into the omelets? = c*d : eggs

== kitchen-spoon-drawer
{a:6..10} spoons lie in each of the {b:4..6} compartments of a picnic chest. The children lost {c:2..3} spoons from every compartment at the lake. {f:3..5} aunts borrowed {d:2..3} spoons for soup and {e:2} for dessert apiece, and later the mother took {c} for the garden and the father the same number for mixing paint.
where a*b > b*c+f*(d+e)+2*c+2
? How many spoons are still in the chest? = a*b-b*c-f*(d+e)-c-c : spoons
? How many spoons did the aunts borrow? = f*(d+e) : spoons
? How many spoons were there after the lake? = b*(a-c) : spoons

== kitchen-rice-budget (philippines)
A {b:10,25,50} kg sack of rice costs {a:₱500..₱2500 by 50}. {S}'s household cooks {c:1.5,2} kg of it a day. At the corner store, where rice is sold by the can, {f:2,4} kg cost {e:₱130..₱250 by 10}.
where a/b < e/f, whole a/b
? How much does the household save in {d:6,14,20,30} days by buying from the sack? = c*d*e/f-a/b*c*d : pesos
? What does the rice for {d} days cost when it comes from the sack? = a/b*c*d : pesos
? How many full days does a sack last? = floor(b/c) : days

== kitchen-cookie-jar
{c:8..20} cookies were still in the jar when {S} baked {a:3..5} sheets of {b:12,15,20}. {d:1/3,1/4,1/5} of the fresh cookies went to school with the children, and the others were put into the jar.
~ The jar is shaped like a koala and is {ya:9..14} inches tall.
where whole d*a*b
? How many cookies were in the jar then? = c+a*b-d*a*b : cookies
? How many cookies went to school? = d*a*b : cookies
? How many fresh cookies went into the jar? = a*b-d*a*b : cookies

== kitchen-bottle-fridge (australia)
On the fridge door {S} keeps a tally. Monday: {c:6..10} bottles of ginger beer in the fridge. Tuesday: Dad put in {a:12..18} bottles. Wednesday and Thursday: the twins drank {b:2..3} each day between them. Friday: {d:2..4} went to Grandpa, and {e:2..5} broke in the freezer.
~ The fridge is {ya:5..15} years old and hums at night.
? How many bottles should be in the fridge after Friday? = c+a-b-b-d-e : bottles
? How many bottles were drunk by the twins? = b+b : bottles
? How many bottles were in the fridge on Thursday night? = c+a-b-b : bottles

== kitchen-lemon-prices (south-africa)
A net of {b:6,8,10} lemons costs {a:R24..R40 by 2}, and loose lemons are sold at the same price per lemon. {S} takes the minibus for {d:R14..R20}, and buys {c:4..5} loose lemons for tea, {f:7..12} loose lemons for pickle and a net for her brother. A voucher at the till takes off {e:R5,R10}.
where whole a/b
who S: woman
? How much does the trip cost {S} in all, fare and lemons? = d+c*a/b-e+f*a/b+a : rand
? What does a single lemon cost? = a/b : rand
? How many lemons does {S} carry home? = c+f+b : lemons

== kitchen-pancake-breakfast
Mom [flipped|made] {a:12..30} pancakes and Dad {b:10..24}. There are {c:2..6} children in the house, and everybody, Mom and Dad included, gets the same number of pancakes.
~ The syrup jug is shaped like a bear.
where whole (a+b)/(c+2), (a+b)/(c+2) < 9
? How many pancakes does each person get? = (a+b)/(c+2) : pancakes
? If the parents eat none, how many pancakes are left over when the children share as many as possible equally? = mod(a+b,c) : pancakes where mod(a+b,c) > 0, c > 2
? How many more pancakes did Mom make than Dad? = a-b : pancakes where a > b

== kitchen-dumpling-freezer (singapore)
On the eve of the reunion dinner {S}'s grandmother folds {a:60..240 by 10} dumplings. {b:20%,40%,50%,60%} of them are prawn and are frozen in bags of {c:6,8,12}; the rest are pork and go into bags of {d:8,9,10,12}.
where whole a*b, whole a*b/c, whole (a-a*b)/d
? How many bags does she need altogether? = a*b/c+(a-a*b)/d : bags
? How many dumplings are pork? = a-a*b : dumplings

== kitchen-lunch-spending
{d:2..5} brothers buy a school lunch for {b:$4..$6} on {a:3..4} days of the week. On the other days of the week they eat soup at home, which costs {c:$2..$3} a head.
? What do the school lunches and the soup cost for all the brothers together in a week? = d*(a*b+c*(7-a)) : dollars
? How much does the soup for a single brother cost in a week? = c*(7-a) : dollars
? How much cheaper would a brother's week be if he ate soup every day? = a*(b-c) : dollars

== kitchen-pot-roast-time
The butcher told {S} to roast beef for {a:18..25} minutes per pound and {b:15..20 by 5} minutes extra, then let it rest for {c:10,15,20} minutes. The joint weighs {d:3..6} pounds, [and the guests sit down|dinner is] at {t:5:30 pm..7:30 pm by 15}.
~ The guests have driven {ya:60..180 by 10} miles.
? How many minutes does the joint stay in the oven? = a*d+b : minutes
? At what time must the joint go into the oven to be rested exactly at dinner? = t-(a*d+b+c)/60 : clock
? How many minutes less in the oven would a joint of {e:2} pounds need? = a*(d-e) : minutes

== kitchen-chore-jar
Washing up is worth {a:25,50} cents in the Hills' kitchen, drying {b:10,15,20} cents and sweeping {c:30,40} cents. This month {S} washed up {d:8..16} times, dried {e:5..15} times and swept {f:4..10} times. {T} only ever washed up, {g:10..25} times.
~ The jar in which the coins are kept holds {ya:2..4} pints.
? How many cents did {S} earn? = a*d+b*e+c*f : cents
? In cents, what is the difference between {S}'s pay and {T}'s pay, given that {S} earned more? = a*d+b*e+c*f-a*g : cents where a*d+b*e+c*f > a*g
? How many dollars do both children earn together? = (a*d+b*e+c*f+a*g)/100 : dollars

== kitchen-leaking-faucet
~ The plumber said he couldn't come before tomorrow.
A leaking faucet drips {a:20..60 by 5} times a minute. {q:20} drips make a milliliter, and {S} has put a {b:600..2400 by 100} ml pitcher under it.
where whole b*q/a
? How many minutes does it take to fill the pitcher? = b*q/a : minutes
? How many ml are lost in {h:2..8} hours? = a*60*h/q : ml
? How many times must the pitcher be emptied in {d:12,24} hours so that it does not run over, given it is put back empty each time? = floor(a*60*d/q/b) : times where a*60*d/q/b > 2, mod(a*60*d/q,b) > 0

== kitchen-chapati-stack (india)
{S}'s mother rolls a chapati in {a:30,40,45} seconds, and the tawa needs {b:60..90 by 10} seconds for each. She rolls all of them first and bakes them afterwards. {c:4..6} people want {d:3..4} chapatis each.
? How many minutes does she need from the first roll to the last chapati? = c*d*(a+b)/60 : minutes
? How many seconds longer does the baking take than the rolling? = c*d*(b-a) : seconds
? An aunt offers to roll at the same pace while the mother bakes, so that baking can begin as soon as a chapati is rolled. How many seconds will it take until all are ready? = a+c*d*b : seconds

== kitchen-storage-jars
{S} pours a {a:2..5} kg bag of sugar into jars that hold {b:350..450 by 50} g each.
~ The jars stand in a cabinet with {ya:6..12} drawers for thread and buttons.
? How many jars are completely filled? = floor(a*1000/b) : jars
? How many grams are in the last jar, which is not full? = mod(a*1000,b) : grams where mod(a*1000,b) > 0
? If {S} first takes {c:200..700 by 50} g for baking, how many jars are needed for what is left? = ceil((a*1000-c)/b) : jars

== kitchen-electric-stove (uk)
The electric hob uses {a:1.5,2} kilowatt hours in an hour of cooking, the slow cooker only {b:0.2,0.3}. Electricity costs {p:25..35 by 5} pence a kilowatt hour. A stew is ready after {c:2..3} hours on the hob or after {d:7..8} hours in the slow cooker.
~ The stew is made with {ya:5..9} carrots and pulled beef.
where a*c > b*d
? How many pence does {S} save by using the slow cooker for a stew? = (a*c-b*d)*p : pence
? How many pence does a stew on the hob cost? = a*c*p : pence

== kitchen-guests-and-glasses (ireland)
"For the christening we'll be {a:24..40}," said {S}, "and everyone has a glass for water and a glass for wine, bar the {b:5..11} children, who need just the water glass." In the press there are {c:30..45} glasses.
where 2*a-b > c
? How many glasses must be borrowed? = 2*a-b-c : glasses
? How many wine glasses are needed? = a-b : glasses
? The hire firm lends glasses by the crate of {d:6,12}. How many crates must {S} hire? = ceil((2*a-b-c)/d) : crates

== kitchen-soup-unknown
Nobody remembers how many quarts of broth were in the pot on Sunday. On Monday the family ate {f:1/2,1/3,1/4} of it, on Tuesday they ate {a:2..3} quarts, and {b:2..6} quarts remained.
? How many quarts of broth were in the pot on Sunday? = (a+b)/(1-f) | x: x*(1-f)-a = b : quarts
? How many quarts were eaten on Monday? = (a+b)/(1-f)*f : quarts
? The remaining broth is ladled into bowls holding {c:1/4} quart each. How many bowls can be filled? = b/c : bowls

== kitchen-shelf-paper
Each of the {n:4..8} shelves in the pantry is {a:30..48 by 2} inches long and {b:10..14 by 2} inches deep. Paper for the shelves comes in rolls of the right depth, {c:10} feet long, and costs {p:$4..$7} a roll.
? How many rolls does {S} need if pieces may be joined? = ceil(n*a/(c*12)) : rolls
? How many square inches of shelf are covered? = n*a*b : square inches
? What do the rolls cost when pieces may be joined? = ceil(n*a/(c*12))*p : dollars

== kitchen-birthday-ages
Grandma lit {a:60..80} candles on her cake. When {S} was born she was {b:48..58} years old, and {S} is {k:2 times} as old as little {T}.
~ The table had {ya:4..9} kinds of cake and a massive bowl of cranberries.
where whole (a-b)/k, a > b+8
? How old is {T}? = (a-b)/k : years
? How old will Grandma be when {T} is as old as {S} is now? = a+(a-b)-(a-b)/k : years
? Candles come in boxes of {c:24}. How many candles were left over after the cake? = ceil(a/c)*c-a : candles where mod(a,c) > 0

== kitchen-jam-toast-week (canada)
A loaf has {a:18..24} slices. In {S}'s family {b:2} adults eat {c:2..3} slices each at breakfast and {d:2..4} children eat {e:2} slices each.
? How many slices does the family eat at breakfast in a week? = (b*c+d*e)*7 : slices
? How many loaves must be bought for the breakfasts of a week? = ceil((b*c+d*e)*7/a) : loaves
? How many slices of those loaves will be left at the end of the week? = ceil((b*c+d*e)*7/a)*a-(b*c+d*e)*7 : slices where mod((b*c+d*e)*7,a) > 0

== kitchen-percent-fridge-sale
The old fridge cost {a:$40..$80 by 4} in power each year more than a new model, and the new model is {b:$480..$960 by 40} before {r:10%,20%,25%} off. The town pays a rebate of {c:$50..$100 by 10} for the old one.
~ The new fridge has {n:3..5} drawers.
~ The manual is {ya:40..90} pages long and lists no directions for the ice maker.
? What does the new fridge cost after the sale discount and the rebate? = b*(1-r)-c : dollars
? After how many years has the saved power paid for it? = (b*(1-r)-c)/a : years where whole (b*(1-r)-c)/a
? How much power money is saved in {m:6..24 by 6} months? = a/12*m : dollars

== kitchen-mixed-nuts
~ It rained, and the whole family was at home crafting star garlands.
{S} mixes {a:2..5} pounds of peanuts at {p:$3..$5} a pound with {b:2..4} pounds of cashews at {q:$8..$12} a pound for the holidays.
? What is a pound of the mixture worth? = (a*p+b*q)/(a+b) : dollars where whole (a*p+b*q)/(a+b)
? How much did {S} spend on the nuts? = a*p+b*q : dollars
? The mixture is put into bags of {c:4} ounces; there are {w:16} ounces in a pound. How many bags can be filled? = (a+b)*w/c : bags

== kitchen-potato-peeling
{S} peels {a:5..8} potatoes in the time that {T} peels {b:3..4}. Together they peeled {n:64..180} for the [firehouse|church] dinner, starting and stopping at the same moment.
~ A whole table of {ya:9..16} volunteers washed the potatoes beforehand.
where whole n/(a+b), n/(a+b) > 3
? How many potatoes did {T} peel? = n/(a+b)*b : potatoes
? How many more potatoes than {T} did {S} peel? = n/(a+b)*(a-b) : potatoes
? {c:10%,20%,25%} of the potatoes were used for salad and the rest mashed. How many were mashed? = n-n*c : potatoes where whole n*c

== kitchen-recipe-cards
Recipe box inventory, by {T}: {a:40..90} cards from Mom, {k:2..3 times} as many from Aunt {U}, and {b:10..35} fewer from the church book than from Mom.
{r:10%,20%,25%} of Mom's cards are for desserts.
~ The oldest card was typed on an odd blue paper.
who U: woman
where whole a*r, a > b+5
? How many cards are in the box? = a+a*k+a-b : cards
? How many of Mom's cards are not for desserts? = a-a*r : cards
? The box holds {m:300..400 by 10} cards. How many more will fit? = m-(a+a*k+a-b) : cards where m > a+a*k+a-b

== kitchen-school-snack-packs
Snack packs for the field trip hold {a:2..3} cheese crackers, {b:5..9} grapes and {c:2..4} carrot sticks. Packing for the class of {n:18..30}, {S} made a spare pack for every [chaperone|parent helper], of whom there were {m:3..5}.
? How many grapes went into the packs? = (n+m)*b : grapes
? How many things were in all the packs together? = (n+m)*(a+b+c) : things
? Crackers come in sleeves of {d:20,30}. How many sleeves had to be opened? = ceil((n+m)*a/d) : sleeves

== kitchen-lunchbox-factory
There are plenty of {x:pear|clementine|apple|plum} just now, and on school mornings {S} packs lunchboxes for {a:3..5} children. Every box gets {b:2} sandwiches of {c:2} slices each, {x:a} and {d:4..8} crackers. In a month there are {e:18..22} school mornings; a loaf has {f:20} slices and a packet {g:36,48} crackers.
? How many loaves does {S} open in a month? = ceil(a*b*c*e/f) : loaves
? How many more crackers than slices of bread go into the boxes in a month? = a*d*e-a*b*c*e : crackers where d > b*c
? How many packets of crackers are needed for a month? = ceil(a*d*e/g) : packets
? The {x} cost {p:40..60 by 5} cents each. How many dollars does the fruit for a month cost? = a*e*p/100 : dollars

== kitchen-grandmas-cookie-tin (ireland)
"I filled the tin with {a:60..120 by 12} shortbreads," Granny writes. "Your father took {f:1/3,1/4,1/6}. Of those he left, {S} ate {g:1/2,1/4}, and then the {n:2..4} cousins had {b:3..5} each, so I baked {k:2 as "double"} the number that was left and put them in as well."
~ The tin shows a mountain and {ya:3..7} islands on its lid.
where whole a*f, whole a*(1-f)*g, a*(1-f)*(1-g) > n*b+3
? How many shortbreads are in the tin now? = (a*(1-f)*(1-g)-n*b)*(1+k) : shortbreads
? How many shortbreads did {S} eat? = a*(1-f)*g : shortbreads
? How many shortbreads were left before Granny baked again? = a*(1-f)*(1-g)-n*b : shortbreads

== kitchen-freezer-meal-plan
{S} cooks a month's dinners ahead: {a:4..6} pans of lasagna at {b:6,8} portions, {c:3..5} pots of chili at {d:8,10} portions, and {e:20..40} single burritos. The family eats {f:4..5} portions an evening, and grandparents get {g:6..12} portions in all.
? For how many full evenings will the family's share last? = floor((a*b+c*d+e-g)/f) : evenings
? How many portions does {S} cook? = a*b+c*d+e : portions
? How many portions will be left over after those full evenings? = mod(a*b+c*d+e-g,f) : portions where mod(a*b+c*d+e-g,f) > 1
