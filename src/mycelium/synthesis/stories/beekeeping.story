topic: beekeeping
place: us

== bee-jars-to-town
{S} spun out {a:120..480 by 40} jars of honey. {b:1/2,2/5} of them went to the grocer, the farmers' market took {c:1/2,1/4} as many as the grocer, and the teachers at school bought {d:1/2,1/5} as many as the market.
~ The labels show a bear and were designed by an uncle.
where whole a*b, whole a*b*c, whole a*b*c*d
? How many jars did {S} keep? = a-a*b-c*a*b-d*c*a*b : jars
? How many jars did the teachers buy? = d*c*a*b : jars
? How many more jars did the grocer take than the market? = a*b-c*a*b : jars

== bee-shipping-pallet
For the Christmas fair the beekeepers' club packs {c:4..7} crates, each holding {a:3..4} layers of {b:10,15} small jars; the same number of crates, each holding {c} rows of {z:12} tall jars; and {d:2..5} cartons, each holding {e:3..6} trays of {z} candles.
? How many things are packed in all? = c*a*b+c*c*z+d*e*z : things
? How many tall jars are packed? = c*c*z : jars
? How many more small jars than candles are packed? = c*a*b-d*e*z : jars where c*a*b > d*e*z+1

== bee-swarm-season
~ The orchard was in bloom, and the air was warm and still.
On the first warm day {S}'s [notebook|hive log] says: {c:2..6} swarms in the plum trees, {a:3..8} on the fence and {b:2..5} in the chimney. A week later there were as many on the fence and in the chimney as on that day, and in the week after that only the fence had any, just as many as before.
? How many swarms were noted altogether? = c+a+b+a+b+a : swarms
? How many swarms hung on the fence? = a+a+a : swarms
? {S} caught {d:1/2,1/3} of all the swarms. How many were caught? = (c+a+b+a+b+a)*d : swarms where whole (c+a+b+a+b+a)*d

== bee-shop-takings
In {S}'s farm shop {a:30..80} jars of {S:his} own honey were sold at {b:$8..$12}; besides that {c:10..30} bars of soap at {d:$5..$7} that had been bought for {e:$2..$3}, and {f:6..20} candles at {g:$9..$14}, bought for {h:$4..$7}.
~ The shop is a shed of {ya:9..16} square meters.
? Counting the honey as costing nothing, how much did {S} earn? = a*b+c*d-c*e+f*g-f*h : dollars
? How much was earned on the candles alone? = f*g-f*h : dollars
? How much money was in the till for everything sold? = a*b+c*d+f*g : dollars

== bee-frames-and-yield (new-zealand)
A super holds {a:8,10} frames, and a full frame gives {b:2..2.8 by 0.2} kg of honey. {S} puts {c:2..3} supers on each of {d:6..20} hives. In February {r:75%,80%,90%} of the frames are full, and the others are left with the bees.
~ The hives stand on a mountain slope, {ya:400..700 by 50} m above the sea.
where whole a*c*d*r
? How many kilograms of honey does {S} get? = a*c*d*r*b : kg
? How many frames are left with the bees? = a*c*d*(1-r) : frames
? How many frames are on a single hive? = a*c : frames

== bee-sugar-syrup-autumn (uk)
For the autumn feed {S} makes syrup so that {a:2} of every {k:3} kg are sugar and the rest is water. Each of {S:his} {b:5..14} colonies gets {c:9,12,15} kg of syrup.
? How many kilograms of sugar does {S} need? = b*c*a/k : kg
? Sugar is sold in bags of {d:5} kg at {p:£4..£6}. What do the bags cost? = ceil(b*c*a/k/d)*p : pounds
? How many litres of water does {S} need, when a litre weighs a kilogram? = b*c*(k-a)/k : litres

== bee-winter-losses
Before the snow {S} had {a:40..90} hives. Mites killed {r:10%,20%} of them, bears broke open {b:2..6}, and in spring {f:1/2,1/3} of the hives that were left were strong enough to be split, each into a pair.
~ The snow had been {ya:3..5} feet deep.
where whole a*r, whole (a-a*r-b)*f
? How many hives did {S} have after the splitting? = a-a*r-b+(a-a*r-b)*f : hives
? How many hives were left before the splitting? = a-a*r-b : hives
? How many hives did mites and bears cost {S}? = a*r+b : hives

== bee-flight-of-a-forager
A forager flies {a:0.5,1.5,2.5} miles to the clover and the same way back, {b:6..12} times a day. In its last {c:15..25} days of life it does nothing else.
~ The clover field is fenced in with {ya:3..5} strands of wire.
? How many miles does it fly in these days? = 2*a*b*c : miles
? At {v:15} miles an hour, how many minutes is it in the air each day? = 2*a*b/v*60 : minutes
? Each flight brings {d:30..40 by 5} milligrams of nectar. How many milligrams does it bring in a day? = b*d : milligrams

== bee-honey-from-nectar
A colony carries in {a:3..5} pounds of nectar on a good day, and {b:4} pounds of nectar ripen to a pound of honey. The lindens bloom for {c:12..24} days, {r:25%,50%} of which are too wet for flying.
where whole c*r
? How many pounds of honey does the colony make from the lindens? = c*(1-r)*a/b : pounds
? How many days are good for flying? = c*(1-r) : days
? {S} has {n:6..18} such colonies. How many pounds of nectar do they carry in from the lindens? = n*c*(1-r)*a : pounds

== bee-two-extractors
The hand extractor empties a frame in {a:4,5,6} minutes, the electric extractor, loaded with {b:6,9} frames at a time, needs {c:12,15,18} minutes for a load. {S} turns the hand extractor while {T} minds the electric one.
? How many frames do they empty in {h:2..5} hours? = h*60/a+h*60/c*b : frames where whole h*60/a, whole h*60/c
? How many more frames an hour does the electric extractor empty than the hand extractor? = 60/c*b-60/a : frames where whole 60/a, whole 60/c, 60/c*b > 60/a+1
? How many minutes does {S} alone need for {d:20..60 by 5} frames? = a*d : minutes

== bee-mead-gallon (ireland)
{S} brews mead: {a:1.2,1.5} kg of honey for every {b:5} litres. The barrel is for {c:25..60 by 5} litres, and the honey costs {p:€9..€12} a kilogram. After racking {r:10%,20%} of the mead is lost with the lees, and the rest is bottled in bottles of {d:750} ml.
~ A recipe in the library, {ya:200..350 by 10} years old, gave the idea.
where whole c*(1-r)*1000/d
? How many bottles does {S} fill? = c*(1-r)*1000/d : bottles
? How many kilograms of honey go into the barrel? = c/b*a : kg
? What does the honey for the barrel cost? = c/b*a*p : euros

== bee-club-ages
At the meeting of the bee club the youngest member, {S}, is {a:10..14}. The oldest, {M}, is {k:6 times} as old, and {T} has exactly the average of these ages.
who M: mr
where whole (a+k*a)/2
? How old is {T}? = (a+k*a)/2 : years
? What are the ages of {S}, {T} and {M} together? = a+k*a+(a+k*a)/2 : years
? How old will {M} be when {S} is {b:18..21}? = k*a+b-a : years

== bee-queen-cells-unknown
{S} grafted a number of queen cells. {f:1/3,1/4,1/5} of them were refused by the nurse bees, {a:3..9} queens hatched with bad wings, {b:9..30} queens were sold at {p:$30..$40} each, and none was left.
~ The grafting tool is no thicker than a thread.
where whole (a+b)/(1-f)
? How many cells had been grafted? = (a+b)/(1-f) | x: x*(1-f)-a = b : cells
? How much did {S} take for queens? = b*p : dollars
? How many cells were refused? = (a+b)/(1-f)*f : cells

== bee-jars-two-sizes
{n:40..100} jars stand on {S}'s table, small jars at {a:$6,$7} and big jars at {b:$10,$11,$12}. If all are sold, they bring {t:$280..$1100}.
where whole (t-a*n)/(b-a), t > a*n+4*b, (t-a*n)/(b-a) < n-4
? How many big jars are there? = (t-a*n)/(b-a) | g, s: g + s = n, b*g + a*s = t : jars
? How many of the jars are the smaller ones? = (b*n-t)/(b-a) | s, g: g + s = n, b*g + a*s = t : jars
? The fair keeps {r:10%,20%,25%} of the takings. How much would {S} keep, if all are sold? = t*(1-r) : dollars

== bee-hive-boxes-lumber
A hive body takes a front and a back board of {a:16} inches each and a pair of sides of {b:20} inches. Boards of the right width come {c:8,10,12} feet long at {p:$11..$19}. {S} builds {n:4..12} hive bodies, and pieces can be glued, so that nothing is wasted.
? How many boards must {S} buy? = ceil(n*2*(a+b)/(c*12)) : boards
? What do the boards cost? = ceil(n*2*(a+b)/(c*12))*p : dollars
? How many inches of board does a hive body take? = 2*(a+b) : inches

== bee-sting-count
"I was stung {a:12..20} times in May," said {S}, "{b:3..8} stings fewer in June, and in July, when I had thrown away my gloves, {k:2 times} as often as in May and June together." {T} had been stung {c:4..9} times in the whole summer.
? How often was {S} stung from May to July? = (a+a-b)*(1+k) : stings
? How many more stings did {S} get in July than in May? = (a+a-b)*k-a : stings
? How many times as many stings as {T} did {S} get in May and June? = (a+a-b)/c : times where whole (a+a-b)/c, (a+a-b)/c > 1

== bee-pollination-contract
An orchard hires {a:60..180 by 20} hives. It pays {p:$70..$95 by 5} a hive on arrival and {q:$60..$80 by 5} more for every hive that is strong at the end; {r:80%,85%,90%,95%} are. Trucking costs {S} {c:$600..$1400 by 100} each way, and there are the way there and the way back.
~ The orchard covers {ya:40..90} acres.
where whole a*r
? How much does {S} earn after trucking? = a*p+a*r*q-2*c : dollars
? How much does the orchard pay altogether? = a*p+a*r*q : dollars
? How many hives are not strong at the end? = a*(1-r) : hives

== bee-wax-candles
From every {a:50} pounds of honey {S} gets {b:1.25} pounds of wax. A taper needs {c:2} ounces of wax and a pound is {q:16} ounces. Last year's honey was {d:400..1500 by 50} pounds.
? How many tapers can be made from last year's wax? = d/a*b*q/c : tapers
? How many pounds of wax were there? = d/a*b : pounds
? A taper sells for {p:$3..$5}. How much honey, in pounds, stands behind {e:$120..$360 by 60} of taper sales? = e/p*c/q*a/b : pounds where whole e/p

== bee-clover-field-bloom
~ The farmer had called to say that the clover was out.
The clover is mowed {a:14,21,28} days after it starts to bloom. {S} moved the hives there {b:3..6} days after the start. In each full week by the clover, a hive gained {c:18..30} pounds; there are {n:8..20} hives.
? How many days did the hives stand by the clover before it was mowed? = a-b : days
? How many pounds did a hive gain in the full weeks there? = floor((a-b)/7)*c : pounds
? How many pounds did all the hives gain in the full weeks there? = n*floor((a-b)/7)*c : pounds

== bee-weighing-hive
An empty hive weighs {a:22..28} pounds. On the scale stands the hive of {S}: {b:70..90} pounds in the morning. In the evening it is {c:3..7} pounds heavier, and it loses {d:1.5} pounds overnight by drying; every day of the bloom is like this.
~ The scale sends its numbers to a smartphone at midnight.
? How many pounds does the hive weigh after {e:5..12} full days and nights? = b+e*(c-d) : pounds
? How many pounds of bees, wax and honey were in the hive in the morning at first? = b-a : pounds
? After how many full days and nights has the hive gained at least {f:20..40} pounds? = ceil(f/(c-d)) : days

== bee-school-visit-times
{n:18..30} children and {m:2..3} teachers visit the apiary from {t:9:15 am..10:30 am by 15}. Veils are lent to {k:6} visitors at a time, and each turn at the hives lasts {a:12..18} minutes; the last turn may be smaller.
~ The bus had {ya:48..56} seats and was late.
? At what time is the last turn over? = t+ceil((n+m)/k)*a/60 : clock
? How many turns are there? = ceil((n+m)/k) : turns
? A child pays {p:$4..$6}, teachers nothing, and every child gets a stick of honey candy costing {c:50} cents. How many dollars are left for the beekeeper? = n*p-n*c/100 : dollars

== bee-honey-price-rise (south-africa)
Before the drought a bucket of fynbos honey cost {a:R400..R600 by 50}. The next year the price rose by {r:10%,20%}, and this year by {s:10%,25%} on top of that. {S} buys {n:3..8} buckets.
? What does a bucket cost this year? = a*(1+r)*(1+s) : rand
? How much more does {S} pay for the {n} buckets this year than for the same buckets at the old price? = n*(a*(1+r)*(1+s)-a) : rand
? What was the price of a bucket last year? = a*(1+r) : rand

== bee-hive-numbers-average
~ All day long bees tumble out of the entrance.
Bees leaving the hive in a minute: {S} counted {a:40..90}, then {b:40..90}, then {c:40..90}, then {d:40..90}.
where whole (a+b+c+d)/4
? What is the average of the counts? = mean(a,b,c,d) : bees
? At this average, how many bees leave in {e:10..30 by 5} minutes? = mean(a,b,c,d)*e : bees
? By how many bees does the last count exceed the first? = d-a : bees where d > a+1

== bee-inheritance-of-hives
When old {M} retired, his {t:36..144 by 6} hives were given to {S}, {T} and {U} in the ratio {a:2..3} : {b:4} : {c:5..6}. {U} sold {d:5..12} of those hives to {S}.
~ The oldest hive had been in the family for {ya:30..60} years.
who M: mr
where whole t/(a+b+c), t/(a+b+c)*c > d+2
? How many hives does {S} have now, having had none before? = t/(a+b+c)*a+d : hives
? How many hives did {T} get? = t/(a+b+c)*b : hives
? How many hives did {U} keep? = t/(a+b+c)*c-d : hives

== bee-bucket-and-jars-left
A bucket holds {a:12..20} kg of heather honey. {S} fills {b:10..16} jars of {c:450} g for customers, {d:12..20} jars of {e:200} g for tasting, and eats what is left on toast.
where a*1000 > b*c+d*e+100
? How many grams are left for toast? = a*1000-b*c-d*e : grams
? How many kilograms are in the customers' jars? = b*c/1000 : kg
? At {p:$11..$15} a jar for customers and {q:$5..$7} for the little ones, what are all the jars worth? = b*p+d*q : dollars

== bee-hive-tool-catalog
From a catalog {S} orders {a:2..4} smokers at {p:$28..$38}, {b:5..9} veils at {q:$14..$20} and {c:30..60 by 10} frames at {r:$2..$3}. Orders above {d:$200} get {e:10%,20%} off, and shipping is {f:$12..$20}, with nothing off.
where a*p+b*q+c*r > d+20
? How much does {S} pay in all? = (a*p+b*q+c*r)*(1-e)+f : dollars
? How much is taken off the order? = (a*p+b*q+c*r)*e : dollars
? How much more do the veils cost than the smokers, before anything is taken off? = b*q-a*p : dollars where b*q > a*p

== bee-honey-stall-two-days (ireland)
On Saturday {S} sold {a:40..90} jars of {x:=heather honey|=ivy honey|=clover honey|=bramble honey} at {p:€8..€11}. On Sunday {b:10..30} jars fewer were sold, although {q:€1} had been taken off the price. The stall cost {c:€35..€60 by 5} a day, and a jar with its label {d:0.8,1.5} euros.
where a > b+5
? How much did {S} earn on both days, when stall and jars had been paid? = a*p+(a-b)*(p-q)-2*c-(a+a-b)*d : euros
? How many jars were sold on both days? = a+a-b : jars
? How much money was taken on Sunday? = (a-b)*(p-q) : euros

== bee-mite-treatment-plan (uk)
Each strip against mites treats {a:5} frames of bees. {S} has {b:6..12} hives with {c:10} frames and {d:3..7} with {e:5}. Strips come in packs of {f:10} at {p:£22..£32}, and the county association pays {r:25%,50%} of the price.
? How much does {S} pay for the packs needed? = ceil((b*c+d*e)/a/f)*p*(1-r) : pounds
? How many strips are needed? = (b*c+d*e)/a : strips
? How many strips will be left over from the packs? = ceil((b*c+d*e)/a/f)*f-(b*c+d*e)/a : strips where mod((b*c+d*e)/a,f) > 0, mod((b*c+d*e)/a,f) < 9
