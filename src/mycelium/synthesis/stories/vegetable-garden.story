topic: vegetable-garden
place: us

== garden-zucchini-for-neighbors
By the end of July {S} had picked zucchini on {q:5 words} evenings: first {e:8..16}, then {d:6..14}, {c:5..12}, {a:7..18} and {b:9..20}. Nobody at home could face any more of them, so they were split evenly between the {n:2 words} families across the street.
~ The plants had been a gift from a neighbor with {ya:2..5} gardens.
where whole (e+d+c+a+b)/n
? How many zucchini did each family get? = (e+d+c+a+b)/n : zucchini
? On average, how many zucchini were picked on an evening? = (e+d+c+a+b)/q : zucchini where whole (e+d+c+a+b)/q

== garden-water-can-trips (uk)
At the allotment {S} waters {e:2..4} beds of beans. A bed has {c:8..14} plants; each plant gets {b:400..600 by 100} ml in the morning and {a:200..300 by 50} ml at noon and again {a} ml at dusk. The can holds {d:2000..5000 by 1000} ml.
~ The shed on the allotment is {ya:2..3} m high.
where whole e*c*(b+a+a)/d
? How many cans does {S} need for a day? = e*c*(b+a+a)/d : cans
? How many ml does a plant get in a day? = b+a+a : ml
? How many litres do all the beans get in a week? = e*c*(b+a+a)*7/1000 : litres

== garden-lettuce-trays
~ The hens of the farm next door obey no fence.
{S} has sown {b:90..240} lettuces. A hen walked over {a:2..6} of the rows, {k:6} lettuces in each, and ruined them; the lettuces that are left are planted out into beds with {c:9,12,15,18} each.
where whole (b-a*k)/c, b > a*k+2*c
? How many beds does {S} fill? = (b-a*k)/c : beds
? How many lettuces are left after the visit of the hen? = b-a*k : lettuces
? A bed needs {d:3..5} gallons of water a day. How many gallons do the beds need in a week? = (b-a*k)/c*d*7 : gallons

== garden-carrot-bunches
On Thursday {S} pulled {a:80..150 by 5} carrots, on Friday {b:10..50 by 5} fewer. On Saturday the cousins came, and it was {c:1/2,1/5} as many as on Thursday and Friday taken together. A carrot weighs {d:3..4} ounces, a bunch is {e:24,30} ounces, and {k:12} bunches make a crate.
~ The rows had been sown {ya:70..95} days before.
where whole d*(a+a-b+c*(a+a-b))/e/k
? How many crates were filled from all the carrots? = d*(a+a-b+c*(a+a-b))/e/k : crates
? How many carrots were pulled in all? = a+a-b+c*(a+a-b) : carrots
? How many carrots were pulled on Saturday? = c*(a+a-b) : carrots where whole c*(a+a-b)

== garden-community-plots
Every plot of the community garden gets the same start kit: {h:2..4} bags of mulch, {c:3..6} tomato cages, {a:2..3} packs of {b:6,9} pepper plants, {d:3..4} packs of {e:4,6} squash plants and {f:2..3} bundles of {g:8,10} onion sets. There are {i:6..15} plots.
~ A mural of zebras and clovers covers the tool shed.
? How many things, counting every plant and onion set, are handed out? = i*(h+c+a*b+d*e+f*g) : things
? How many plants of pepper and squash are handed out? = i*(a*b+d*e) : plants
? How many more tomato cages than bags of mulch are handed out? = i*(c-h) : cages where c > h

== garden-rain-barrel (australia)
~ The town had cut off the hoses.
{S}'s rainwater tank holds {d:1500..4500 by 100} litres. Every day {c:3..5} vegetable beds get {a:2..4} cans of {b:8,9,10} litres each. [No rain is forecast|The sky stays blue].
where d > c*a*b*7+100
? How many litres are in the tank after a week of watering, if it was full? = d-c*a*b*7 : litres
? For how many full days does a full tank last? = floor(d/(c*a*b)) : days
? {r:10%,20%,25%} of each can runs off the path. How many litres are lost that way in a week? = c*a*b*7*r : litres

== garden-seedling-pots-hour
{S} pots {a:12..30} seedlings in {b:2,3,4,5} minutes. In the first hour of work {S:he} takes {c:2..3} breaks of {d:4..6} minutes.
~ The greenhouse is {ya:8..16} m long.
where whole a/b*(60-c*d)
? How many seedlings does {S} pot in that hour? = a/b*(60-c*d) : seedlings
? How many seedlings would {S} have potted in an hour without breaks? = a/b*60 : seedlings
? How many minutes does {S} need for {e:120..360 by 12} seedlings, without breaks? = e/a*b : minutes where whole e/a*b

== garden-pond-pump
A pump brings {a:5..12} gallons of water a minute from the creek to {S}'s tank, but {k:2} gallons a minute leak from the hose. The tank takes {b:300..900 by 30} gallons.
where whole b/(a-k)
? How many seconds does it take to fill the empty tank? = b/(a-k)*60 | s: s*(a-k)/60 = b : seconds
? How many gallons leak away while the tank is filled? = b/(a-k)*k : gallons
? How many gallons are in the tank after {m:10..25} minutes? = m*(a-k) : gallons where m*(a-k) < b

== garden-bed-perimeter
A raised bed is {a:6..12} feet long and {b:3..4} feet wide. {S} builds {n:2..5} of them out of boards that are {c:8,10} feet long at {p:$9..$16} a board; boards may be cut and pieced together.
~ The saw for the job was borrowed from {ya:2..3} houses down.
? How many boards does {S} need? = ceil(n*2*(a+b)/c) : boards
? What do the boards cost? = ceil(n*2*(a+b)/c)*p : dollars
? Soil is poured in {h:0.5,1.5} feet deep. How many cubic feet of soil do the beds take? = n*a*b*h : cubic feet

== garden-tomato-glut-percent
~ Nobody in the neighborhood had ever seen such tomatoes.
A tomato plant gave {a:8..15} pounds, and {S} has {b:9..24} plants. {r:20%,25%,30%} of the tomatoes split after the rain and were cooked into sauce the same day, {f:1/2,1/3} of the sound ones were sold at {p:$2..$3} a pound, and the rest was carried to the food pantry.
where whole a*b*r, whole a*b*(1-r)*f
? How many pounds went to the food pantry? = a*b-a*b*r-(a*b-a*b*r)*f : pounds
? How much money did {S} take for tomatoes? = (a*b-a*b*r)*f*p : dollars
? How many pounds became sauce? = a*b*r : pounds

== garden-potato-seed (ireland)
From every kilogram of seed potatoes {S} digs {a:8..12} kg. In spring {S:he} planted {b:10..25} kg; in autumn {r:10%,20%,25%} of what was dug is put back for seed, and the family eats {c:6..10} kg a week of the rest.
~ The field has a view of the islands and {ya:2..4} ruined towers.
where whole a*b*r
? How many kilograms are kept for seed? = a*b*r : kg
? For how many full weeks does the rest last? = floor((a*b-a*b*r)/c) : weeks
? How many kilograms of potatoes are left after {d:5..9} weeks, seed not counted? = a*b-a*b*r-c*d : kg where a*b*(1-r) > c*d

== garden-pumpkin-growth
When it was first put on the scale, {S}'s giant pumpkin weighed {a:60..120} pounds. It puts on {b:6..14} pounds a day, and the contest winner of last year, grown by {T}, weighed {c:300..520 by 10} pounds.
~ It rests on a pallet under a bed sheet with {ya:20..40} printed stars.
where whole (c-a)/b
? After how many days does {S}'s pumpkin weigh as much as the winner of last year? = (c-a)/b | d: a + b*d = c : days
? How many pounds short of last year's winner will {S}'s pumpkin be after {e:2..3} weeks? = c-a-b*e*7 : pounds where c > a+b*e*7
? What percentage of the winner's weight did {S}'s pumpkin have at first? = a/c*100 : percent where whole a/c*100

== garden-compost-mix
For raised beds {S} stirs together topsoil, compost and sand in the ratio {a:4..6 digits} to {b:2..3 digits} to {c:1 digits}. {d:27..90 by 9} wheelbarrows of mix are wanted.
where whole d/(a+b+c)
? How many wheelbarrows of compost go into the mix? = d/(a+b+c)*b : wheelbarrows
? How many wheelbarrows more of topsoil than of sand are used? = d/(a+b+c)*(a-c) : wheelbarrows
? {S} owns {e:3..6} wheelbarrows of compost and buys the rest at {p:$4..$7} a wheelbarrow. How much does {S} spend on compost? = (d/(a+b+c)*b-e)*p : dollars where d/(a+b+c)*b > e

== garden-snail-hunt (uk)
"How many snails?" asked Gran. "I found {a:20..40}," said {S}, "{T} found {b:5..12} fewer than I did, and {U} found as many as {T} and I together, less the {c:3..9} that crept out of the bucket."
? How many snails did {U} have? = a+a-b-c : snails
? How many snails did {S}, {T} and {U} have altogether? = 4*a-2*b-c : snails
? Gran pays {p:5p..10p} a snail. How many pence do {S} and {T} get together? = (a+a-b)*p : pence

== garden-bean-rows-unknown
{S} doesn't recall how many bean seeds were in the envelope from {T}. {f:1/4,1/5,1/3} of them never came up, slugs ate {a:6..18} of the seedlings, and {b:30..80} plants climbed the poles, {c:5} to a pole.
~ The poles are {ya:6..9} feet high.
where whole (a+b)/(1-f), whole b/c
? How many seeds were in the envelope? = (a+b)/(1-f) | x: x*(1-f)-a = b : seeds
? How many poles were used? = b/c : poles
? How many seeds never came up? = (a+b)/(1-f)*f : seeds

== garden-school-plot-shares (uk)
The school garden measures {a:20..40 by 4} m by {b:10..20 by 2} m. {f:1/4,1/5} of the area is paths, {r:25%,50%} of what is left belongs to the younger classes, and the older classes grow vegetables on all the rest.
~ Worms from the compost are studied in {ya:2..4} classes.
where whole a*b*(1-f)*r
? How many square metres do the older classes have? = (a*b-a*b*f)*(1-r) : square metres
? How many square metres are paths? = a*b*f : square metres
? A hedge is planted around the whole garden with {c:3} bushes to the metre. How many bushes are needed? = 2*(a+b)*c : bushes

== garden-stand-prices
~ Cars with surfboards pass the house all summer.
At a card table by the road {S} sells cucumbers at {a:2..4} for {p:$1} and bell peppers at {q:$1.50,$2.50} each. On Saturday {b:24..72 by 12} cucumbers and {c:10..30} peppers were taken, and {d:$4..$9} had to be paid to the town for the permit.
where whole b/a
? How much did {S} keep? = b/a*p+c*q-d : dollars
? How much did the peppers bring in? = c*q : dollars
? How many cucumbers would have to be sold to take {e:$15..$40} for cucumbers alone? = e/p*a : cucumbers

== garden-two-weeders (canada)
Weeding a row takes {S} {a:10,12,15} minutes and {T} {b:20,30} minutes. {c:18..60 by 6} rows wait for them, and neither rests before all is done.
where whole c/(60/a+60/b)*60/a, whole c/(60/a+60/b)*60
? How many minutes does the weeding take them? = c/(60/a+60/b)*60 : minutes
? How many rows does {S} weed? = c/(60/a+60/b)*60/a : rows
? How many rows fewer than {S} does {T} weed in {h:2} hours? = h*60/a-h*60/b : rows

== garden-greenhouse-heat
The greenhouse heater burns {a:1.5,2.5} gallons of propane a night at {p:$2..$4} a gallon. {S} heats on {b:20..40} nights in [the fall|spring]; an insulating curtain, which costs {c:$60..$90 by 5}, saves {r:20%,40%,60%} of the propane.
~ The glass was fitted by hand, {ya:120..240 by 20} panes of it.
? How much is spent on propane without the curtain? = a*b*p : dollars
? How much money is saved by the curtain, after paying for it? = a*b*p*r-c : dollars where a*b*p*r > c
? How many gallons are burned with the curtain? = a*b*(1-r) : gallons

== garden-planting-calendar
Pepper seeds take {a:10..14} days to come up, grow indoors for {b:6..8} weeks after that, and ripen {c:65..80} days after they are planted out.
? How many days pass from sowing to ripe peppers? = a+b*7+c : days
? {S} has a warm mat on which the seeds come up in {e:5..7} days. How many days does it take with the mat from sowing to ripe peppers? = e+b*7+c : days
? How many days longer do peppers ripen outdoors than they grow indoors after coming up? = c-b*7 : days where c > b*7+1

== garden-sunflower-heights
The class measured its sunflowers: {S}'s {a:120..180} cm, {T}'s {b:120..180} cm, {U}'s {c:120..180} cm and the teacher's {d:120..180} cm.
~ The seeds came in a paper cone with a parrot on it, {ya:2..3} to a child.
where whole (a+b+c+d)/4
? What is the average height? = mean(a,b,c,d) : cm
? How many centimeters is the teacher's flower above the average? = d-mean(a,b,c,d) : cm where d > mean(a,b,c,d)+1
? If {S}'s flower grows {e:2..4} cm a day, how tall is it in meters after {n:10..20} days? = (a+e*n)/100 : meters

== garden-garlic-cloves
{S} broke {a:12..25} heads of garlic into {b:8..12} cloves each, planted {r:80%,90%,75%} of the cloves and cooked with the others. {c:6..15} of the planted cloves rotted over winter, and each of the others grew into a new head.
~ The braids hang from the ceiling next to {ya:6..12} bundles of sage.
where whole a*b*r
? How many heads did {S} harvest? = a*b*r-c : heads
? How many cloves were used for cooking? = a*b*(1-r) : cloves
? {d:1/2} of the harvest is braided, with {e:12,15} heads to a braid. How many full braids are there? = floor((a*b*r-c)*d/e) : braids

== garden-grandpa-age-garden
Grandpa planted the asparagus when he was {a:31..40}. It has come up every spring for {b:28..42} years now. {S} is {k:1/6,1/5} as old as Grandpa is today.
where whole (a+b)*k
? How old is {S}? = (a+b)*k : years
? How old was Grandpa when {S} was born? = a+b-(a+b)*k : years
? In how many years will Grandpa be {c:90}? = c-a-b : years where c > a+b+1

== garden-delivery-boxes (south-africa)
{S} packs vegetable boxes for {n:15..40} households: in each {a:2..3} kg of potatoes at {p:R12..R18} a kilogram, {b:3..6} mealies at {q:R5..R8} each, and {c:2} bunches of spinach at {r:R10..R15} a bunch. Petrol for the round comes to {d:R80..R150 by 10}, and each household pays {e:R130..R190 by 10}.
~ The van has done {ya:90000..180000 by 10000} km.
where e > a*p+b*q+c*r+10
? What is {S}'s profit on a round? = n*(e-a*p-b*q-c*r)-d : rand
? What are the vegetables in a single box worth? = a*p+b*q+c*r : rand
? How many mealies are needed for a round? = n*b : mealies

== garden-watering-clock
The sprinklers on {S}'s vegetable field start at {t:4:45 am..5:30 am by 15}. {n:4..7} zones are watered in turn for {a:15,18,20} minutes each, with {b:3} minutes between a zone and the next.
? At what time are all zones done? = t+(n*a+(n-1)*b)/60 : clock
? If each zone uses {c:40..60 by 5} gallons a minute, how many gallons are used? = n*a*c : gallons
? How many minutes does it take from start to end? = n*a+(n-1)*b : minutes

== garden-seed-swap-evening
Before the seed swap {S} had {a:20..40} packets of [bean|beet|squash|radish] seeds. {S:He} gave {b:2..3} packets to each of {c:4..6} gardeners, got {d:1/2,3/4} as many packets back as were given, and then found that {r:20%,25%,50%} of everything was older than {e:5} years and threw that away.
where a > b*c+2, whole b*c*d, whole (a-b*c+b*c*d)*r
? How many packets did {S} keep? = (a-b*c+b*c*d)*(1-r) : packets
? How many packets did {S} throw away? = (a-b*c+b*c*d)*r : packets
? How many packets did {S} get back? = b*c*d : packets

== garden-path-around-bed (uk)
A rectangular bed of {x:leek|parsnip|broad bean|cabbage}, {a:8..14} m by {b:4..7} m, has a path {c:1,2 digits} m wide all around it. Gravel for the path costs {p:£6..£9} a square metre, edging along the bed {q:£2..£4} a metre.
? What do gravel and edging cost? = ((a+2*c)*(b+2*c)-a*b)*p+2*(a+b)*q : pounds
? How many square metres is the path? = (a+2*c)*(b+2*c)-a*b : square metres
? How many metres is it around the outside of the path? = 2*(a+2*c+b+2*c) : metres

== garden-heat-wave-watering (australia)
~ Not a cloud had been seen in weeks.
In a heat wave {S} gives every tomato plant {a:3..4} litres a day instead of the usual {b:1.5,2}. There are {c:5..9} rows of {d:12..20} plants. The council allows {e:900..1500 by 100} litres a week and charges {p:20..40 by 5} cents for each litre beyond that.
where c*d*a*7 > e
? How many dollars must {S} pay for the water beyond the allowance in a week of the heat wave? = (c*d*a*7-e)*p/100 : dollars
? How many litres more than usual do all the plants get in a day of the heat wave? = c*d*(a-b) : litres
? How many litres a week do all the plants get in usual weather? = c*d*b*7 : litres
