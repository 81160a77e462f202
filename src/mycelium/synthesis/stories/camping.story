topic: camping
place: any

== camp-cocoa-and-tea
At the scout camp stand {d:6..12} tents with {c:4..6} scouts in each. On each of the {b:3..6} evenings every scout drinks {a:2..3} cups of tea and a cup of cocoa. [{e:4..12} cups of the tea and {f:2..9} cups of the cocoa were spilled before anybody could drink them.|But {e:4..12} of those cups of tea were skipped because of a stomach ache, and {f:2..9} cups of cocoa for the same reason.]
~ The lake by the camp is {zq:4..9} feet deep at the shore.
? How many cups of tea and cocoa were really drunk? = d*c*a*b+d*b*c-e-f : cups
? How many scouts are at the camp? = d*c : scouts
? How many cups of cocoa were really drunk? = d*b*c-f : cups

== camp-owl-calls
[All day and all night|Day and night without a break] the electric owl on the camp's gate hoots every {a:4,5,6,8,10,12,15} minutes to keep the birds off the berries.
~ It is painted green and has {q:2} red eyes.
? How many times does it hoot in a full day and night? = 60/a*24 : times
? The battery is good for {c:2000..6000 by 100} hoots. How many full days and nights of hooting does it last? = floor(c/(60/a*24)) : days where mod(c,60/a*24) > 0

== camp-marshmallow-sticks
"I toasted {b:9..14} marshmallows," boasts {S}. {T} toasted {c:2..5} fewer than {S}, {U} toasted {a:5..12}, and {W} as many as {T}.
{d:3..8} of all these marshmallows fell into the ashes, [and|while] the rest were eaten.
? How many toasted marshmallows were eaten? = (b-c)+a+b+(b-c)-d : marshmallows
? How many marshmallows did {T} and {W} toast together? = (b-c)+(b-c) : marshmallows
? How many marshmallows did {S}, {T}, {U} and {W} toast [altogether|in all|in total]? = (b-c)+a+b+(b-c) : marshmallows

== camp-firewood-duty
On this camp {S} has {b:360..900 by 60} minutes of duty in all. {a:2..5} whole hours of it went into chopping wood; the rest is for guarding the fire at night.
~ The fire must never go out; that is the scouts' greatest challenge.
where b > a*60+60
? How many hours must {S} guard the fire? = (b-a*60)/60 : hours
? How many minutes went into chopping wood? = a*60 : minutes
? {S} guards the fire in equal parts on {n:2..6} nights. How many minutes is that a night? = (b-a*60)/n : minutes where whole (b-a*60)/n

== camp-gear-shopping
{S} is fitting out the family for camping: {a:2..4} sleeping bags at {b:$35..$60 by 5}, {c:2..5} lamps at {d:$12..$20} and {e:2..4} mats at {f:$15..$28}. A coupon takes {g:$15..$40 by 5} off the bill.
? How much [does {S} pay|must {S} pay|does {S} have to pay]? = a*b+c*d+e*f-g : dollars
? How much cheaper than the sleeping bags together are the lamps together? = a*b-c*d : dollars where a*b > c*d+3
? How much would everything cost without the coupon? = a*b+c*d+e*f : dollars

== camp-sausages-for-families
On the last evening {a:3..6} families grill together: in each there are the mother, the father and {b:2..4} children. They have brought {c:24..120 by 6} sausages and everybody eats the same number of sausages.
~ Veggies and bread are on the table, too.
where whole c/(a*2+a*b), c > a*2+a*b
? How many sausages does each person get? = c/(a*2+a*b) : sausages
? How many people are at the grill? = a*2+a*b : people
? A packet holds {d:6} sausages. How many packets did they bring? = c/d : packets

== camp-pine-cones
For a craft evening {S} gathered {c:6..12} pine cones, {T} {f:14..25}, {U} {e:10..22}, {V} {d:12..30}, {W} {a:15..28} and {X} {b:3..5}. [Then|After that] each of {b} little neighbours was given {c} cones, and {g:2..8} cones were thrown on the fire.
where c+f+e+d+a+b > b*c+g+10
? How many cones [are left|remain|are still left] for the craft evening? = c+f+e+d+a+b-b*c-g : cones
? How many cones were gathered [altogether|in all|in total]? = c+f+e+d+a+b : cones

== camp-tent-hire (uk)
[Hiring|To hire] a tent from the outdoor club costs {a:£12..£20} for the first night and {b:£5..£9} for each further night. {S} wants it from Friday, for {n:4..9} nights, and leaves a deposit of {d:£30..£50 by 10}, which comes back at the end.
~ The tent weighs {zq:3..6} kg.
? How much does the hire cost without the deposit? = a+b*(n-1) : pounds
? How much does {S} hand over at the start, when hire and deposit are paid together? = a+b*(n-1)+d : pounds
? A new tent is {p:£90..£160 by 5}. By how much is buying dearer than this hire? = p-(a+b*(n-1)) : pounds where p > a+b*(n-1)+3

== camp-gas-canisters
A gas canister burns for {a:180,200,240} minutes. Boiling a pot takes {b:8..12} minutes, frying takes {c:15..25 by 5} minutes. Every day the campers boil {d:3..5} pots and fry {e:2 words} times.
~ The stove was a gift from an uncle who hunts for mushrooms.
? For how many full days does a single canister last? = floor(a/(b*d+c*e)) : days where floor(a/(b*d+c*e)) > 1
? How many minutes of gas do they use a day? = b*d+c*e : minutes
? How many canisters must they take for {n:6..14} days? = ceil(n*(b*d+c*e)/a) : canisters where mod(n*(b*d+c*e),a) > 0

== camp-rain-barrel (australia)
The rain barrel of the bush camp held {a:60..120 by 10} litres. A storm raised that by {r:20%,30%,50%}, then {b:4..8} campers took {c:5..8} litres each.
~ The camp lies {zq:40..90} km from the next shop.
where whole a*r, a+a*r > b*c+10
? How many litres are in the barrel now? = a+a*r-b*c : litres
? How many litres were in it right after the storm? = a+a*r : litres
? How many litres more than before the storm are in the barrel now? = a*r-b*c : litres where a*r > b*c+1

== camp-tarp-area
A tarp of {a:8..14} feet by {b:6..10} feet hangs over the kitchen of the camp; the table under it is {c:4..6} feet long and {d:2..3} feet wide.
~ The tarp has a silver stripe.
? How many square feet under the tarp are not taken up by the table? = a*b-c*d : square feet
? A rope runs all around the edge of the tarp. How many feet of rope is that? = 2*(a+b) : feet

== camp-peg-bag
There should be {n:12..16} pegs in each of the {a:6..12} tent bags, but {S} counts and finds {b:2..4} pegs missing in each of {c:3..5} bags. All the other bags are complete.
where a > c+1
? How many pegs are there [altogether|in all|in total]? = a*n-b*c : pegs
? How many pegs are in the complete bags together? = (a-c)*n : pegs

== camp-trail-mix
The trail mix for camp is {a:3..5} parts nuts, {b:2..4} parts raisins and {c:2} parts seeds. {S} wants {d:900..2700 by 90} grams of it.
~ The hike will take {zq:5..8} hours.
where whole d/(a+b+c)
? How many grams of raisins does {S} need? = d/(a+b+c)*b : grams
? How many grams of nuts does {S} need? = d/(a+b+c)*a : grams
? It is shared among {e:6,9} hikers. How many grams does each get? = d/e : grams where whole d/e

== camp-song-evening
Of the {a:40..90 by 10} songs in the camp's songbook {S} knows {b:30%,40%,60%} by heart. {S:His} friend {T} knows {c:8..15} songs fewer than {S}.
where whole a*b, a*b > c+3
who S: man, T: woman
? How many songs does {T} know by heart? = a*b-c : songs
? How many songs of the book does {T} not know by heart? = a-(a*b-c) : songs

== camp-water-walk
The tap is {a:120..300 by 20} metres from the tent. {S} carries {b:2} buckets of {c:8..12} litres on each walk and brings {d:96..240 by 8} litres [altogether|in all|in total].
where whole d/(b*c)
? How many walks does {S} make? = d/(b*c) : walks
? How many metres does {S} walk [altogether|in all|in total], there and back on each walk? = d/(b*c)*2*a : metres
? How many metres is a walk there and back {n:3 words} times? = 2*a*n : metres

== camp-tribe-points (kenya)
~ The contest: a quiz, a tug of war and a race in sacks.
Points after {d:3 words} days of the scouts' camp contest: the Lions have {a:120..180}, the Zebras {b:10..35} fewer than the Lions, and the Eagles {c:1/2,2/3,3/4} as many as the Zebras. [On the closing day the Eagles win|Later, the Eagles win] {e:40..70} points more.
where whole (a-b)*c
? How many points do the Eagles have in the end? = (a-b)*c+e : points
? How many points did all the teams have after those days together? = a+(a-b)+(a-b)*c : points

== camp-shopping-change (ireland)
At the campsite shop {S} bought {a:3..6} tins of beans at {b:€1.20..€1.60 by 0.1} and a bag of charcoal at {c:€6..€9}, and paid with a note of {d:€20}.
~ The shop is a shed with {q:2} old fridges.
? How much change did {S} get? = d-a*b-c : euros
? How much more was the charcoal than the beans? = c-a*b : euros where c > a*b+0.2
? How many more tins of beans could {S} have bought with the change? = floor((d-a*b-c)/b) : tins where d-a*b-c > 2*b

== camp-canoe-pairs
A camp of {a:40..90} children goes out on the lake. {b:5..9} of them are ill and stay ashore with the nurse. A canoe takes {c:3} children, and {d:2..5} canoes take a leader besides.
~ The lake has {zq:2..5} islands, and toads croak in the reeds.
where mod(a-b,c) > 0
? How many canoes are needed for the children? = ceil((a-b)/c) : canoes
? How many people are on the lake [altogether|in all|in total]? = a-b+d : people

== camp-mosquito-nets (nigeria)
A youth camp buys {a:30..60} mosquito nets at {b:₦2500..₦4000 by 100} [each|apiece]. Because so many are bought, the shop gives {c:5%,10%,20%} off; bringing them costs {d:₦5000..₦12000 by 500}.
where whole a*b*c
? How much does the camp pay for the nets, bringing included? = a*b-a*b*c+d : naira
? How much does it save by the reduction? = a*b*c : naira
? Each of {n:20..40} children pays {f:₦3000..₦6000 by 200} toward nets and bringing. How much must the camp add? = a*b-a*b*c+d-n*f : naira where a*b-a*b*c > n*f

== camp-sunrise-alarm
{S} set the alarm for {t:4:40 am..5:30 am by 5}. It took {a:15..30 by 5} minutes to get everybody up, {b:35..60 by 5} minutes to the top of the dune, and they waited there for {c:8..20} minutes before the sun showed.
~ It was cold: {zq:3..8} degrees.
? [At what time|When] did the sun show? = t+(a+b+c)/60 : clock
? [At what time|When] did they reach the top? = t+(a+b)/60 : clock
? How many minutes passed between the alarm and the arrival at the top? = a+b : minutes

== camp-pancake-recipe
A box of pancake mix says: {a:2} cups of mix and {b:1 1/2} cups of milk make {c:12} pancakes. {S} needs {d:36,48,60,72,84} pancakes for the whole camp.
~ The campers sit on {zq:6..12} benches.
? How many cups of mix does {S} need? = d/c*a : cups
? How many cups of mix and milk together does {S} need? = d/c*(a+b) : cups

== camp-thirds-of-logs
The woodpile had some logs. On the first night {f:1/3,1/4,2/5} of them were burned, on the second night {b:8..14}, and for the third night {c:10..24} were left.
where whole (b+c)/(1-f)
? How many logs were in the pile before the first night? = (b+c)/(1-f) : logs | x: x - f*x - b = c
? How many logs were burned on the first night? = (b+c)/(1-f)-b-c : logs

== camp-tuck-shop-average (south-africa)
The tuck shop of the camp took in {a:R300..R600 by 10} on Monday, {b:R250..R500 by 10} on Tuesday and {c:R400..R700 by 10} on Wednesday. To buy a new braai, it must reach an average of {d:R450..R550 by 10} over {n:4} days.
~ The braai should cost {zq:R900..R1500 by 50}.
where d*n > a+b+c+200
? How much must the shop take in on Thursday? = d*n-(a+b+c) : rand
? How much has it taken in up to Wednesday? = a+b+c : rand

== camp-bus-and-cars
{a:52..110} campers travelled to the lake. {b:2 words} vans carried {c:9..14} each, {d:4..7} cars carried {e:4} each, [and|while] the others came by bike.
~ The lake is {zq:30..70} km away.
where a > b*c+d*e+4
? How many campers came by bike? = a-b*c-d*e : campers
? How many campers came in vans and cars? = b*c+d*e : campers
? {f:3..9} bikes had a flat tire on the way home, and their riders went by car. How many campers rode home by bike? = a-b*c-d*e-f : campers where a-b*c-d*e > f+1

== camp-lantern-batteries
Each lantern takes {a:3..4} batteries, and the batteries last {b:5..8} evenings. The camp has {c:9..20} lanterns and lasts {d:16..30} evenings.
~ The lanterns were donated by a hardware store.
where mod(d,b) > 0
? How many times must a lantern be filled with batteries during the camp, counting the first time? = ceil(d/b) : times
? How many batteries does the camp need for all its lanterns? = ceil(d/b)*a*c : batteries

== camp-kitchen-team-hours
Every day of camp {d:2..4} teams of {c:4..6} scouts peel potatoes, for {a:20,30,40} minutes each scout. [The camp lasts|It is a camp of] {b:6..12} days.
~ The scoutmaster's beard is full of twigs.
where whole d*c*a*b/60
? How many hours of peeling is that, if the minutes of all scouts in the whole camp are added up? = d*c*a*b/60 : hours
? How many minutes do all the teams together peel each day? = d*c*a : minutes
? A scout peels {e:3..5} potatoes in {f:5,10} minutes. How many potatoes are peeled in the whole camp? = d*c*a*b/f*e : potatoes

== camp-benches-for-fire
For the audience of the fire night there are {d:12..30} seats on chairs, {b:8..20} on stumps and {a:4..8} on short logs. Behind them stand {a} benches for {b} people each and {c:3..6} stools, and on the slope there is room for {c} times as many people as on those benches and stools.
? How many people can sit or find room [altogether|in all|in total]? = d+b+a+(c+a*b)+c*(c+a*b) : people
? How many people can sit on the benches and stools? = c+a*b : people
? How many more people find room on the slope than on the chairs, stumps and short logs together? = c*(c+a*b)-d-b-a : people

== camp-raft-of-barrels
Scouts tie a raft together: {a:8..12} barrels at {b:$12..$18}, {c:6..10} planks at {d:$5..$8} and {e:40..80 by 10} feet of rope at {f:$0.50..$1.50 by 0.5} a foot. A neighbor pays {g:1/2,1/4} of it because he is allowed to fish from the raft; the {h:4,5,8} patrols share the other part equally.
~ The river is {zq:20..50} feet wide.
where whole (a*b+c*d+e*f)*g/h*10, whole (a*b+c*d+e*f)*g*10
? How much must each patrol pay? = ((a*b+c*d+e*f)-(a*b+c*d+e*f)*g)/h : dollars
? How much does all the material cost? = a*b+c*d+e*f : dollars
? How much does the neighbor pay? = (a*b+c*d+e*f)*g : dollars

== camp-latrine-and-tents-digging (kenya)
In the camp at Naivasha {S} and {T} dig a drain of {a:24..60 by 4} metres. {S} digs {b:3..4} metres [an hour|per hour] and {T} {c:1..2 digits} m [an hour|per hour|every hour]. {S} begins at {t:7:00 am..8:00 am by 30}, {T} comes {d:2 words} hours later, and they dig on together until the drain is finished.
who S: man, T: woman
where whole (a-b*d)/(b+c), a > b*d+b+c
? For how many hours do they dig together? = (a-b*d)/(b+c) : hours
? [At what time|When] is the drain finished? = t+d+(a-b*d)/(b+c) : clock where t+d+(a-b*d)/(b+c) < 19
? How many metres does {S} dig [altogether|in all|in total]? = b*(d+(a-b*d)/(b+c)) : metres

== camp-canned-food-plan
[The list for the hut says:|List for the hut:] "At the start: {a:70..120} cans. First {b:3..4} days: {c:5..8} cans [a day|per day|each day]. Visit of the parents: {d:1/2,1/3,1/4} of what is left then. Last {e:2..3} days: {f:4..6} cans [a day|per day|each day]."
~ The hut has {zq:8..20} bunks.
where whole (a-b*c)*d, (a-b*c)*(1-d) > e*f+2
? How many cans are over at the end? = (a-b*c)-(a-b*c)*d-e*f : cans
? How many cans are used for the visit of the parents? = (a-b*c)*d : cans
? How many cans are used [altogether|in all|in total]? = b*c+(a-b*c)*d+e*f : cans
