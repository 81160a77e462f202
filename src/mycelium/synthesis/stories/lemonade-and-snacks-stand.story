topic: lemonade-and-snacks-stand
place: us

== ls-three-good-days (us)
{d:3..5} friends run a stand by the tennis courts. On Friday, on Saturday and again on Sunday they took {a:$24..$60 by 6}, and on Monday {b:$10..$30}. They paid {c:$12..$40} for lemons and sugar, and {h:$20} that {S}'s dad had lent them is still in the box, to be paid back next year.
where whole (3*a+b-c+h)/d
? If they share all that is in the box now, what does each get? = (a+a+a+b-c+h)/d : dollars
? How much did they take from Friday to Monday? = a+a+a+b : dollars
? How much would each get without the {h}? = (a+a+a+b-c)/d : dollars where whole (3*a+b-c)/d

== ls-cookie-cents (us)
who S: man
In {S}'s pockets are {g:15..60 by 5} cents and in his cap {f:25..90 by 5} cents. At the stand cookies go at {a:$2..$4} for {b:3,4} cookies. He and his friends, {c:2..4} sellers in all, sell {e:24..72 by 12} cookies, share the takings equally, and each gives {d:10%,20%,25%} of his share to the park.
where whole e*a/b/c, whole e*a/b/c*(1-d)*100
? How many cents does {S} have then, with pockets and cap? = g+f+e*a/b/c*(1-d)*100 : cents
? How many dollars is each seller's share before the park gets anything? = e*a/b/c : dollars
? How many dollars does the park get from all the sellers? = d*e*a/b : dollars

== ls-spilled-again (uk)
{S} stirred {c:12..20} cups before school and {c} after it, then {a:6..15} more for the football crowd; a neighbour added {b:5..9} cups of her own, and exactly that many were knocked over by a dog.
? How many cups were left to sell? = c+c+a+b-b : cups
? At {p:40..90 by 10} pence each, how many pounds do the cups that are left bring? = (c+c+a)*p/100 : pounds
? How many cups did {S} stir? = c+c+a : cups

== ls-week-of-smoothies (australia)
{S} had {d:A$20..A$60 by 5} of pocket money when the school holidays began. For each of the {b:2..5} weeks, every single day, {S:he} made {a:A$9..A$18} with smoothies and spent {c:A$3..A$7} on fruit and ice.
? How much money did {S} have after those weeks? = d+a*b*7-c*b*7 : dollars
? How much was spent on fruit and ice? = c*b*7 : dollars
? {S} wants a surfboard of {e:A$400..A$700 by 50}. How much would still be missing? = e-(d+a*b*7-c*b*7) : dollars where e > d+a*b*7-c*b*7

== ls-minutes-of-shade (south-africa)
The stand at the rugby field is open for {a:200..300 by 10} minutes. {S} counts {b:15..40 by 5} minutes for queuing at the tap, {c:10..30 by 5} minutes for washing cups, and both times when the players change, {q:20} minutes in which nobody buys. In all other minutes {p:R2..R5} comes in, on average.
? How many rand come in? = (a-b-c-q-q)*p : rand
? In how many minutes does nothing come in? = b+c+q+q : minutes
? {S} gives {u:1/4,1/5,1/2} of what comes in to the players. How many rand stay? = (a-b-c-q-q)*p-u*(a-b-c-q-q)*p : rand

== ls-pitcher-ounces (us)
A pitcher holds {a:60..96 by 12} ounces and {S} [mixes|stirs] {b:4..9} pitchers. A small cup is {c:6} ounces and [sells for|goes for] {p:$0.50..$1 by 0.25}, a large cup {d:12} ounces for {q:$1.25..$2 by 0.25}. By noon {e:10..20} small and {f:8..15} large cups are gone.
where a*b > c*e+d*f
? How many ounces are left at noon? = a*b-c*e-d*f : ounces
? How much money has {S} taken by noon? = p*e+q*f : dollars
? If all that is left at noon is sold in large cups, how many full cups will that be? = floor((a*b-c*e-d*f)/d) : cups where a*b-c*e-d*f >= 2*d

== ls-lemons-into-cups (us)
{S} [needs|requires] {a:3..5} lemons and {b:2} cups of sugar for {c:8..12 by 2} glasses. Lemons are {p:$0.50 digits} each, a bag with {d:10} cups of sugar is {q:$4..$6}. {S} plans for {e:40..120 by 20} glasses.
where whole e/c
? [What|How much] do the lemons cost? = e/c*a*p : dollars
? How many bags of sugar [must {S} buy|does {S} need to buy]? = ceil(e/c*b/d) : bags
? What must {S} spend on lemons and sugar? = e/c*a*p+ceil(e/c*b/d)*q : dollars

== ls-break-even-glasses (canada)
A permit from the city is {a:$10..$20}, the table {b:$12..$30}, and each glass costs {S} {c:25..45 by 5} cents to make. {S} sells at {d:$1} a glass.
? How many glasses must {S} sell at least to get the money for permit and table back? = ceil((a+b)*100/(d*100-c)) : glasses
? What is {S}'s gain on {n:80..150 by 10} glasses, with permit and table paid? = n*(d*100-c)/100-a-b : dollars where n*(d*100-c)/100 > a+b
? [What|How much] do {m:20..60 by 20} glasses cost to make, in dollars? = m*c/100 : dollars

== ls-two-corners (us)
who S: woman, T: man
At the corner of Elm Street {S} sold {a:20..45} cups of lemonade at {p:$1..$2 by 0.25} each. Her rival {T}, in front of the church, sold {f:1/2,4/5} as many at {q:$0.25..$0.50 by 0.25} less.
~ The stands are {j:60..200 by 20} yards apart.
where whole a*f
? How much more than {T} did {S} take? = a*p-a*f*(p-q) : dollars where a*p > a*f*(p-q)
? How many cups did both sell? = a+a*f : cups
? {S} paid {c:$6..$15} for lemons and {T} {d:$5..$12}. How much gain did they make together? = a*p+a*f*(p-q)-c-d : dollars

== ls-heat-wave (kenya)
On a mild day {S} sells {a:30..60 by 6} glasses of passion juice in Kisumu; on a hot day {r:50%} more; on a very hot day {k:2..3 times} as many as on a mild day. In a month of {n:26} days on which {S} sells, {b:8..12} were hot and {c:3..6} very hot; [all others|the others] were mild. A glass brings {p:KSh 20..KSh 40 by 5}.
~ The stall is {j:2..4} m wide.
? How many glasses did {S} sell that month? = (n-b-c)*a+b*(a+a*r)+c*k*a : glasses
? [How much|What] did the very hot days bring? = c*k*a*p : shillings
? Fruit costs {u:KSh 8..KSh 12} a glass. [What gain|How much gain] did the hot days, not the very hot days, bring? = b*(a+a*r)*(p-u) : shillings

== ls-price-experiment (us)
Science fair notes: Monday, price {p:40..60 by 10} cents, {a:50..90} cups. Tuesday, price {c:20..30 by 10} cents higher, {b:10..25} cups fewer. Lemons and cups: {d:15..25 by 5} cents a cup on both days.
where a*p != (a-b)*(p+c)
? By how many cents did the takings of the days differ? = max(a*p,(a-b)*(p+c))-min(a*p,(a-b)*(p+c)) : cents
? How many cents of gain did Tuesday bring? = (a-b)*(p+c-d) : cents
? How many cups were sold on both days? = a+a-b : cups

== ls-unknown-cups (us)
hide x:20..90
let g = x*p-c-d
After paying {c:$8..$20} for raspberries and {d:$3..$9} for ice, {S} had a gain of {g} dollars from cups at {p:$2..$3} each.
where g > 5
? How many cups had {S} sold? = (g+c+d)/p | x: x*p-c-d = g : cups
? How much did {S} take before paying for anything? = g+c+d : dollars
? How many more cups would have raised the gain to {t:$200..$300 by 10} at [least|the very least], if cups cost nothing more to make? = ceil((t-g)/p) : cups where t > g

== ls-popcorn-and-cola (philippines)
hide x:20..80, y:20..80
let n = x+y
let t = a*x+b*y
At the barangay's film night {S} sold popcorn at {a:₱20..₱30 by 5} and cola at {b:₱35..₱45 by 5}, {n} items in all, and the box held {t} pesos more than before.
? How many colas were sold? = (t-a*n)/(b-a) | y, x: x+y = n, a*x+b*y = t : colas
? How many portions of popcorn were sold? = (b*n-t)/(b-a) | x, y: x+y = n, a*x+b*y = t : portions
? If popcorn costs {S} {c:₱8..₱12} and cola {d:₱20..₱25} each, what gain did both bring? = t-c*((b*n-t)/(b-a))-d*((t-a*n)/(b-a)) : pesos

== ls-lassi-mix (india)
Lassi is {a:3..4} parts curd to {b:2} parts water. {S} has {c:12..36 by 3} litres of curd, and serves glasses of {d:250 digits} ml at {p:₹20..₹40 by 5}.
~ {S} stirs it for {j:5..10} minutes.
where whole c/a
? How many glasses can {S} serve when all the curd is used? = (c+c/a*b)*1000/d : glasses
? How much money do the glasses bring when all the curd is used? = (c+c/a*b)*1000/d*p : rupees
? How many litres of water does {S} need? = c/a*b : litres

== ls-kids-company (uk)
Squash stand, accounts. In the tin at the start: {a:£5..£12}. In: {b:30..70} cups at {c:50} pence, {d:12..30} buns at {e:80} pence. Out: squash {f:£4..£9}, buns {g:£6..£11}, a new jug to replace the broken jug {h:£3..£7}.
where (b*c+d*e)/100 > f+g+h
? How many pounds are in the tin at the end? = a+(b*c+d*e)/100-f-g-h : pounds
? How many pounds came in for cups and buns? = (b*c+d*e)/100 : pounds
? What was the gain, in pounds? = (b*c+d*e)/100-f-g-h : pounds

== ls-ice-melts (us)
A bag of ice is {a:160} ounces. Out in the sun, {r:10%,25%} of it melts in the first hour and {q:20%,25%} of [the remainder|the rest] in the next. {S} puts {c:4} ounces in each glass, and ice that has melted is no use to {S:him}.
~ It is {j:88..102} degrees in the shade.
where whole a*r, whole q*(a-a*r)
? If {S} uses no ice before, for how many glasses is there ice after both hours? = (a-a*r-q*(a-a*r))/c : glasses
? How many ounces melt in both hours? = a*r+q*(a-a*r) : ounces
? How many ounces are left after the first hour? = a-a*r : ounces

== ls-pancakes-fundraiser (ireland)
On Pancake Tuesday {S} and {T} fry for the school. {S} turns out a pancake every {a:2..3} minutes, {T} every {b:4,6} minutes. They start at {s:12:15 pm..1:00 pm by 15} and fry for {h:2..3} hours; {c:4..12} pancakes stick to the ceiling or burn. A pancake is {p:€1.50 digits}.
where whole h*60/a, whole h*60/b
? How many pancakes can be sold? = h*60/a+h*60/b-c : pancakes
? [How much|What] do the pancakes bring that can be sold? = p*(h*60/a+h*60/b-c) : euros
? How many more pancakes than {T} does {S} fry? = h*60/a-h*60/b : pancakes

== ls-puff-puff (nigeria)
{S} fries {a:120..300 by 20} puff-puffs before the match. They go in paper cones of {b:5,10}, a cone {c:₦300..₦500 by 50}. {f:1/4,1/5} of the cones are left when rain empties the stadium, and {S} sells these for {d:₦100..₦200 by 50} each.
~ The stadium holds {j:5000..20000 by 1000} people.
where whole a/b*f
? [How much|What] do all the cones bring? = (a/b-a/b*f)*c+a/b*f*d : naira
? [How much|What] did the rain cost {S}? = a/b*f*(c-d) : naira
? How many cones are sold before the rain? = a/b-a/b*f : cones

== ls-school-fence-stall (jamaica)
who S: woman
Outside a school {S} sells bag juice. A case of {a:24} costs her {b:$720..$960 by 24}, and she asks {c:$50..$70 by 10} a bag. On Monday she sells {d:3..6} cases; {e:5..15} bags leak, and she gives {f:4..10} away to children without money.
? What is her gain on Monday? = (d*a-e-f)*c-d*b : dollars where (d*a-e-f)*c > d*b
? How many bags does she sell? = d*a-e-f : bags
? On Tuesday she sells {u:2..4} cases without a leak or a gift. What is her gain on Tuesday? = u*(a*c-b) : dollars where a*c > b

== ls-satay-sticks (malaysia)
At the school carnival {S} grills satay: {a:3} pieces of chicken a stick, {b:40..60 by 5} pieces to the kilogram, {c:RM9..RM14} a kilogram. {S} sells {d:200..400 by 20} sticks at {p:RM0.80..RM1.20 by 0.1}.
where whole d*a/b
? How many kilograms of chicken [are needed|are required]? = d*a/b : kg
? What is the gain on all the sticks if chicken is the only cost? = d*p-d*a/b*c : ringgit
? If {e:20..60 by 10} sticks stay unsold, how many ringgit come in? = (d-e)*p : ringgit

== ls-coconut-queue (singapore)
[Each|Every] coconut takes {S} {a:40..60 by 10} seconds to open and a customer another {b:20..30 by 5} seconds to pay. {c:12..30} people are waiting, each wanting a single coconut at {p:S$3..S$5}.
where whole c*(a+b)/60*2
? How many minutes does it take until all of them are served? = c*(a+b)/60 : minutes
? {e:2..5} of them give up and leave. How many seconds does it take to serve the others? = (c-e)*(a+b) : seconds
? A new machine opens a coconut in {u:15..30 by 5} seconds. How many seconds are saved over all {c} people? = c*(a-u) : seconds

== ls-leftover-brownies (us)
{S} baked {a:4..8} trays of {b:12..20 by 2} brownies. {f:1/2,1/3,3/4} of them were sold at {p:$1.50..$2.50 by 0.5} each; {c:4..10} were eaten by {S}'s nephews; [all others|the others] went to {d:3..6} neighbors in equal plates.
~ A tray bakes for {j:25..35 by 5} minutes.
where whole a*b*f, whole (a*b-a*b*f-c)/d, a*b-a*b*f > c+d
? How many brownies did each neighbor get? = (a*b-a*b*f-c)/d : brownies
? [How much|What] did the sold brownies bring? = a*b*f*p : dollars
? At the same price, how much did {S} forgo with those that were eaten or given away? = (a*b-a*b*f)*p : dollars

== ls-tea-at-the-crease (pakistan)
who S: man
{S} serves tea at a cricket ground in Multan: {a:3..5} kettles of {b:6..8} litres. A cup is {c:200 digits} ml and costs {d:30..50 by 5} rupees; biscuits bring {e:600..1500 by 100} rupees. {r:20%,25%,50%} of everything [goes to|is for] the club.
~ The match lasts {j:3..5} days.
where whole a*b*1000/c
? How much is left for {S}? = a*b*1000/c*d+e-r*(a*b*1000/c*d+e) : rupees
? How many cups can he pour? = a*b*1000/c : cups
? [How much|What] does the tea bring? = a*b*1000/c*d : rupees

== ls-fruit-sticks-party (new-zealand)
For sports day {S} threads fruit sticks: {a:2} strawberries, {b:3} grapes and a slice of banana on each. Punnets have {c:30..40 by 2} strawberries, bags {d:80..120 by 10} grapes, and a banana makes {e:8..10} slices. {S} has {f:4..6} punnets, {g:3..4} bags and {h:8..14} bananas.
? For how many sticks is the fruit enough? = min(min(floor(f*c/a),floor(g*d/b)),h*e) : sticks
? How many strawberries would be left over after {n:40..55 by 5} sticks? = f*c-n*a : strawberries

== ls-kelewele (ghana)
A bunch of plantain has {a:24..36 by 4} fingers and costs {b:30..50 by 5} cedis. {S} cuts each finger into enough kelewele for {c:2} portions, sells a portion at {d:5..8} cedis, and uses {e:15..30 by 5} cedis of oil and spice for a bunch.
? What is the gain on {n:2..5} bunches, if every portion sells? = n*(a*c*d-b-e) : cedis
? How many portions does a bunch give? = a*c : portions
? How many portions must {S} sell to get back what a single bunch costs, with oil and spice? = ceil((b+e)/d) : portions

== ls-corn-cart (us)
who S: woman
{S}'s corn cart: {a:4..8} sacks of {b:24} ears, {c:$6..$10} a sack; butter and salt {d:$8..$15}. She sells an ear at {p:$1.50..$3 by 0.5}. By dusk {r:25%,50%,75%} of the ears are gone, and she sells [all others|the others] at {q:$1}.
where whole a*b*r
? What is her gain for the day? = a*b*r*p+(a*b-a*b*r)*q-a*c-d : dollars where a*b*r*p+(a*b-a*b*r)*q > a*c+d
? How much more would she have taken had every ear gone before dusk? = (a*b-a*b*r)*(p-q) : dollars
? How many ears are left at dusk? = a*b-a*b*r : ears

== ls-parade-water (us)
For the parade {S} buys {a:4..8} cases of {b:24} bottles at {c:$4..$6} a case and {d:2..4} bags of ice at {e:$3}. Cold bottles [sell|go] for {p:$1..$2 by 0.5}. {f:1/2,2/3,3/4} of the bottles go before noon; afterwards {S} [drops|lowers] the price by {q:$0.25,$0.50} and sells out.
? What gain does {S} make? = a*b*f*p+(a*b-a*b*f)*(p-q)-a*c-d*e : dollars where a*b*p/2 > a*c+d*e
? How much did the lower price cost {S}? = (a*b-a*b*f)*q : dollars

== ls-two-flavors-unknown (us)
hide x:15..60, y:15..60
let n = x+y
let t = a*x+b*y
By {s:4:00 pm..6:00 pm by 30} {S} had sold {n} cups, [plain lemonade|plain] at {a:50} cents and turquoise "ocean" lemonade at {b:75} cents, and the jar held {t} cents more than in the morning.
? How many cups of ocean lemonade did {S} sell? = (t-a*n)/(b-a) | y, x: x+y = n, a*x+b*y = t : cups
? How many cents did the plain cups bring? = a*(b*n-t)/(b-a) : cents
