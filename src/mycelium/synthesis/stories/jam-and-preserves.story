topic: jam-and-preserves
place: uk

== jam-two-roads-to-orchard
The fruit farm is {a:24..60 by 12} km away. By the lanes {S} drives {b:30,36,40} km an hour, on the bypass {c:60,72} km an hour; both ways are equally long. On the lanes {S:he} also stops {d:5,10,15} minutes to buy sugar.
~ The farm has {ya:15..40} rows of currants.
where whole a/b*60, whole a/c*60
? How many minutes longer is {S} on the way by the lanes, with the stop? = a/b*60-a/c*60+d : minutes
? How many minutes does the drive on the bypass take? = a/c*60 : minutes

== jam-market-gift-tags
At each of {d:2..4} farmers' markets {S} sells {c:3..6} trays a week, each tray holding {b:12,15,20} jars of damson cheese. A jar costs {a:£4..£6}, and buyers all pay {g:£1} more for a gift tag [in December|before Christmas].
~ The tags are cut from old maps, each with a star in the corner.
? What do the markets bring in over {w:3..4} weeks in December? = d*c*b*(a+g)*w : pounds
? How many jars are sold in a week? = d*c*b : jars
? How much of the {w:3..4} weeks' takings in December is for gift tags? = d*c*b*g*w : pounds

== jam-plums-shared
~ Everybody in the lane had plums that year, and the wasps were delighted.
A neighbour left {a:3..7} sacks of plums at {b:10,12,15} kg each, and {S}'s own trees gave {d:2..3} barrow loads of {c:2..4} sacks of the same size. {S} and {T} share the plums equally between them.
? How many kilograms does {T} get? = (a*b+d*c*b)/2 : kg
? How many more sacks came from {S}'s trees than from the neighbour? = d*c-a : sacks where d*c > a+1
? If plums lose {r:10%,20%} of their weight by stoning, how many kilograms of stoned plums could be made from all of them? = (a*b+d*c*b)*(1-r) : kg

== jam-larder-count
{a:90..160} jars stood in the larder in September. {b:12..30} were given away at harvest festival, {c:8..24} were eaten before New Year, and in the frost {d:10%,20%,25%} of those that were left burst.
~ The shelves in the larder were put up {ya:20..60} years ago.
where whole d*(a-b-c)
? How many whole jars were there after the frost? = a-b-c-d*(a-b-c) : jars
? How many jars burst? = d*(a-b-c) : jars

== jam-sisters-crates
{a:3..5} sisters sent jars to the parish fair, each of them the same: {a} jars of quince jelly, {b:2..3 times} as many jars of fig jam as of quince, and {c:2} crates in which the jars stood in {a} rows of {a}.
~ The crates were painted by a [cousin|sign writer].
? How many jars did the sisters send in all? = a*(a+a*b+c*a*a) : jars
? How many jars of fig jam did they send in all? = a*a*b : jars
? How many jars stood in the crates of each sister? = c*a*a : jars

== jam-village-stall-jars
On the trestle table {S} lines up {a:4..9} boxes of gooseberry jam, {c:3..8} boxes of rhubarb, {d:3..7} of bramble and {e:2..5} of marrow and ginger; all boxes hold {b:6,12} jars. {f:3..9} jars are opened for tasting.
~ The trestle table is {ya:2..4} m long and wobbles.
? How many jars can be sold? = a*b+c*b+d*b+e*b-f : jars
? How much would the bramble jars bring at {p:£3..£5} each? = d*b*p : pounds
? How many more jars of gooseberry than of marrow and ginger are there? = (a-e)*b : jars where a > e

== jam-cooperative-output (south-africa)
A women's cooperative near [Ceres|Tulbagh] boils jam every working day. Of apricot they fill {a:20..50 by 5} jars a day, of peach {b:2 times} as many, of fig {c:1/2} as many and of grape {d:1/5} as many as of apricot. Last month had {e:18..22} such days, and on an extra Saturday they filled {f:3 times} the daily number of apricot jars.
~ The directions for the machines have been translated into {ya:3..5} languages.
where whole a*c
? How many jars were filled last month? = e*(a+a*b+a*c+a*d)+a*f : jars
? How many jars are filled on an ordinary working day? = a+a*b+a*c+a*d : jars
? How many more peach than fig jars were filled on the {e} working days? = e*(a*b-a*c) : jars

== jam-sugar-syrup-split
[For bottling pears|To can the peaches] {S} stirs a syrup of water and sugar, {a:3..5} parts of water to {b:2} of sugar by weight; {c:10..45 by 5} kg are made. {d:10%,20%,25%} of the sugar is raw cane sugar and the rest is white.
where whole c/(a+b)
? How many kilograms of white sugar are in the syrup? = c*b/(a+b)-d*c*b/(a+b) : kg
? How many kilograms of water does it take? = c*a/(a+b) : kg
? Sugar costs {p:90..130 by 10} pence a kilogram. How many pence does all the sugar cost? = c*b/(a+b)*p : pence

== jam-boiling-down
{a:4..9} kg of strawberries and {r:60%,75%,80%} of that weight in sugar go into the pan. While boiling, the mixture loses {b:400..900 by 50} g of water.
~ The pan is copper and was bought at an auction {ya:3..12} years ago.
? How many kilograms of jam are in the pan at the end? = a+a*r-b/1000 : kg
? How many full jars of {c:340,370,450} g does it give? = floor((a+a*r-b/1000)*1000/c) : jars
? How many kilograms of sugar are used? = a*r : kg

== jam-lids-and-rings
~ The jars come from all over, and no pattern is quite similar to the next.
[New lids are sold|The ironmonger sells lids] at {a:10,12} in a packet for {p:£2.40..£4.80 by 0.6}. {S} has {b:14..40} sound lids and wants to close {c:60..150 by 5} jars.
? How many packets of lids must {S} buy? = ceil((c-b)/a) : packets
? How much do the packets cost? = ceil((c-b)/a)*p : pounds
? How many lids will {S} have to spare? = ceil((c-b)/a)*a+b-c : lids where mod(c-b,a) > 0

== jam-marmalade-morning
Seville oranges weigh {a:150,200} g each. The recipe says: "{b:1.2,1.5} kg of oranges, {c:2,3} lemons, {d:2.5,3} litres of water - makes {e:8,10} jars." {S} needs {f:24..60} jars.
where whole f/e, whole f/e*b*1000/a
? How many oranges does {S} need? = f/e*b*1000/a : oranges
? How many lemons does {S} need? = f/e*c : lemons
? How many litres of water does {S} boil? = f/e*d : litres

== jam-label-minutes
{S} writes {a:3..5} labels a minute by hand; {T} prints {b:20..40 by 5} a minute, but {T} needed {c:12..20} minutes first to make the printer work. [They began at the same moment|Both start together].
? How many labels has {T} printed when {d:30..45} minutes are over? = b*(d-c) : labels
? How many minutes does {S} need for {e:60..150 by 30} labels? = e/a : minutes where whole e/a
? After {d:30..45} minutes, how many more labels has {T} than {S}? = b*(d-c)-a*d : labels where b*(d-c) > a*d

== jam-unknown-basket (ireland)
Mam weighed the blackberries only at the end. {f:1/3,1/4,1/5} of what the children had picked was eaten on the road, {a:400..900 by 50} g were squashed in the bucket, and {b:1500..4200 by 100} g were fit for jam.
where whole (a+b)/(1-f)
? How many grams had the children picked? = (a+b)/(1-f) | x: x*(1-f)-a = b : grams
? How many grams were eaten on the road? = (a+b)/(1-f)*f : grams
? If the same weight of sugar as of good berries goes into the pan, how many kilograms are in the pan? = 2*b/1000 : kg

== jam-two-sizes
{S} filled {n:30..60} jars with {t:12000..24000 by 50} g of lemon curd. The small jars hold {a:200,250} g, the large ones {b:450,500} g, [and every jar was full|all full to the brim].
where whole (t-a*n)/(b-a), t > a*n+3*b, (t-a*n)/(b-a) < n-3
? How many large jars did {S} fill? = (t-a*n)/(b-a) | l, s: l + s = n, b*l + a*s = t : jars
? How many small jars did {S} fill? = (b*n-t)/(b-a) | s, l: l + s = n, b*l + a*s = t : jars
? At {p:£3..£4} a small jar and {q:£2} more for a large one, what are the large jars worth? = (t-a*n)/(b-a)*(p+q) : pounds

== jam-chutney-clock
Chutney goes on the stove at {t:9:10 am..1:30 pm by 10}. After {a:40..60 by 5} minutes the raisins go in, after a further {b:30..45 by 5} minutes the vinegar, and then it simmers for {c:1.5,2.5} hours.
~ The recipe has {ya:9..14} ingredients, cinnamon and chillies included.
? At what time is the chutney done? = t+(a+b)/60+c : clock
? How many minutes does it cook in all? = a+b+c*60 : minutes
? How many minutes longer does it cook with the vinegar than without it? = c*60-a-b : minutes where c*60 > a+b

== jam-shelf-space
A jar is {a:7,8} cm across. A cellar shelf is {b:120..180 by 4} cm long and {c:24,32,40} cm deep, and jars are not stacked. There are {d:3..5} shelves.
where mod(b,a) > 0
? How many jars fit on a shelf? = floor(b/a)*floor(c/a) : jars
? How many jars fit into the cellar? = floor(b/a)*floor(c/a)*d : jars
? {S} has {e:130..200 by 5} jars. How many will not find room? = e-floor(b/a)*floor(c/a)*d : jars where e > floor(b/a)*floor(c/a)*d

== jam-prize-marks
At the county show {a:3} judges gave {S}'s jelly {b:14..20}, {c:14..20} and {d:14..20} marks. {T}'s jelly got {e:2..4} marks more than {S}'s from each of them.
~ The tent was {ya:12..24} m long and far too warm.
where whole (b+c+d)/3, b+e <= 20, c+e <= 20, d+e <= 20
? What was the average mark for {S}'s jelly? = mean(b,c,d) : marks
? How many marks did {T}'s jelly get in all? = b+c+d+a*e : marks
? What was {T}'s average? = mean(b,c,d)+e : marks

== jam-pectin-percent (canada)
To set properly, the jelly needs {r:1%,2%} pectin by weight of the juice. {S} has {a:6..14} litres of crabapple juice, and a litre weighs {b:1000} g. Pectin comes in boxes of {c:57} g.
? How many boxes of pectin does {S} need? = ceil(a*b*r/c) : boxes
? How many grams of pectin does the juice call for? = a*b*r : grams
? How many grams of pectin are left over from the boxes opened? = ceil(a*b*r/c)*c-a*b*r : grams where mod(a*b*r,c) > 0

== jam-sale-profit (new-zealand)
Jars cost {S} {a:80..120 by 10} cents, the fruit for a jar {b:90..150 by 10} cents and the sugar for it {c:40..70 by 10} cents. At the school gala {d:30..80} jars of feijoa jam are sold for {e:$5..$7} each.
~ The gala also had {ya:8..16} stalls with knitting and plants.
? What is the profit in dollars? = d*e-d*(a+b+c)/100 : dollars
? How many cents does a filled jar cost {S}? = a+b+c : cents
? {r:20%,25%,50%} of the takings go to the school. How many dollars does the school get? = d*e*r : dollars

== jam-cherry-stoners
{S} stones {a:30..50 by 5} cherries a minute, {b:2 as "double"} the number that {T} manages. There are {c:1800..4500 by 300} cherries to do.
where whole a/b, whole c/(a+a/b), c < 90*(a+a/b)
? Working together, how many minutes do they need? = c/(a+a/b) : minutes
? How many of the cherries does {S} stone, if they work together until all are done? = c/(a+a/b)*a : cherries

== jam-freezing-leftovers
{S} ended with {a:3..6} litres of apple butter. {b:9..15} jars took {c:200} ml each, {S:his} sister got {d:500..900 by 100} ml in a bowl, and whatever was left went into moulds of {e:20,25} ml in the freezer.
~ A wind blew through the fan in the kitchen window all night.
where a*1000 > b*c+d+200
?< How many moulds of apple butter did {S} freeze? = (a*1000-b*c-d)/e : moulds where whole (a*1000-b*c-d)/e
? How many ml went into the jars? = b*c : ml
? How many ml were frozen? = a*1000-b*c-d : ml

== jam-toast-consumption
A family of {a:3..6} gets through {b:15,20} g of jam a head at breakfast. Their marmalade pot holds {c:450} g and the big tub {d:1.5,2.7} kg.
? For how many breakfasts is the tub enough? = floor(d*1000/(a*b)) : breakfasts
? How many grams does the family eat in {e:2..6} weeks? = a*b*7*e : grams
? How many pots must be bought for {e:2..6} weeks? = ceil(a*b*7*e/c) : pots

== jam-export-pallet (south-africa)
A pallet carries {a:6..9} layers of {b:12..20} boxes with {c:6,12} jars each. A jar weighs {d:500..650 by 50} g together with the jam, and the wooden pallet itself {e:20..25} kg.
? How many kilograms does the loaded pallet weigh if boxes weigh nothing to speak of? = a*b*c*d/1000+e : kg
? How many jars are on the pallet? = a*b*c : jars
? An order asks for {f:1500..4000 by 100} jars. How many pallets have to be used for it? = ceil(f/(a*b*c)) : pallets where mod(f,a*b*c) > 0, f > a*b*c

== jam-swap-meet
At the preserve swap {a:2} jars of honey count for {b:5} jars of jam, and {c:3} jars of jam for {d:4} of pickles. {S} brings {e:4..18 by 2} jars of honey.
where whole e/a*b/c
? How many jars of jam can {S} get for all of the honey? = e/a*b : jars
? If {S} swaps all of the honey for jam and then all of this jam for pickles, how many jars of pickles does {S} end up with? = e/a*b/c*d : jars

== jam-glut-of-tomatoes
~ Nobody had expected such a summer.
The greenhouse gave {a:5..9} kg of tomatoes in the first week of August, and {k:2 times} as much in the second. {b:4..7} kg were sold at the gate, {c:20%,25%} of the rest went to friends, and what was left became ketchup, {d:2} kg of tomatoes to the bottle.
where whole (a+a*k-b)*(1-c)/d
? How many bottles of ketchup were made? = (a+a*k-b)*(1-c)/d : bottles
? How many kilograms went to friends? = (a+a*k-b)*c : kg

== jam-charity-auction
At the village auction a box of {a:6,12} jars of {x:=mulberry jam|=medlar jelly|=greengage jam|=quince paste} started at {b:£10..£20 by 2}. {n:7..16} more bids followed, each of them {c:£2} above the bid before, and {S} made the last. The auctioneer adds {r:10%,25%} to the price for [the church roof|the lifeboat].
? How much does {S} pay in all? = (b+n*c)*(1+r) : pounds
? How much does the auctioneer add? = (b+n*c)*r : pounds
? Before the auctioneer's part, how much is a jar of {x} in {S}'s box worth? = (b+n*c)/a : pounds where whole (b+n*c)/a*100

== jam-copper-pans (ireland)
- The big pan: {a:6..9} kg of fruit.
- The middle pan: {f:1/2,2/3} of what is in the big pan.
- The little pan: {b:1..2 by 0.5} kg less than the middle pan.
To every kilogram of fruit {S} adds {c:0.8} kg of sugar, and {r:20%,25%} of the weight of fruit and sugar boils away. The jars hold {d:0.4} kg.
where a*f > b+1
? How many full jars does {S} get? = floor((a+a*f+a*f-b)*(1+c)*(1-r)/d) : jars
? How many kilograms of fruit are in the pans altogether? = a+a*f+a*f-b : kg
? How many kilograms of sugar does {S} need? = (a+a*f+a*f-b)*c : kg
