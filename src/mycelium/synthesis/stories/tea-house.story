topic: tea-house
place: india

== tea-glass-count
{S}'s tea house in [Pune|Indore] had {c:60..110} glasses and bought {a:24..48} more before the fair. {b:4..15} broke on the first day, {d:3..12} on the second, {e:2..8} walked away with customers, and {f:6..18} were lent to the sweet shop.
~ The stall's bench is {ya:2..4} m long and bolted to the wall.
? How many glasses were left in the tea house? = c+a-b-d-e-f : glasses
? How many glasses were broken or stolen? = b+d+e : glasses
? A glass costs {p:₹12..₹30 by 2}. How much do the broken glasses cost {S}? = (b+d)*p : rupees

== tea-darjeeling-and-biscuit (uk)
Each of the {c:14..40} ladies of the rambling club had a pot of Darjeeling at {b:£2..£4} and a shortbread finger at {a:40..90 by 10} pence.
~ They had walked {ya:6..12} miles over the hills.
? What did the club pay altogether, in pounds? = c*(b+a/100) : pounds
? How many pounds did all the shortbread cost? = c*a/100 : pounds
? If {d:3..9} of the ladies had gone without shortbread, what would the club have paid, in pounds? = c*b+(c-d)*a/100 : pounds

== tea-morning-and-evening-rounds
The boy from {S}'s stall carries tea to an office building. In the morning he makes {c:3..5} rounds, in the evening {d:2..3}. On every round he serves {a:4..7} floors, with {b:8..15} glasses for each floor.
~ The lift of the building has been out of order for {ya:2..9} weeks.
? How many glasses does he carry up in a day? = c*a*b+d*a*b : glasses
? How many more glasses does he carry in the morning than in the evening? = c*a*b-d*a*b : glasses where c > d
? A glass costs {p:₹10,₹12,₹15}. What does the building owe {S} for the {n:5..6} working days of a week? = n*p*(c*a*b+d*a*b) : rupees

== tea-washing-up-hour (uk)
~ A brass band played on the pier, and everyone wanted tea.
On regatta day, {c:3..5} washers at the tea house each clean {a:40..70 by 5} cups an hour, of which {b:4..9} come out still stained and do not count. A cup is smashed on the tiles every {d:10,12,15,20} minutes.
? By how many usable cups does the stock on the shelf grow in an hour? = c*(a-b)-60/d : cups
? How many usable cups do the washers clean in an hour, before any is smashed? = c*(a-b) : cups
? How many cups are smashed in {h:2..5} hours? = h*60/d : cups

== tea-leaf-stock-week (kenya)
[At the start of the week|On Monday] there were {e:3..6} kg of purple tea and {d:4..8} kg of black tea in {S}'s store. During the week {c:5..7} urns were brewed a day on {a:5..6} days, with {b:0.1} kg of leaves in an urn, and {f:1..2 by 0.5} kg were sold loose. {S} packed what was left into bags of {g:0.25,0.5} kg.
where e+d > c*a*b+f+1, whole (e+d-c*a*b-f)/g
? How many bags did {S} fill? = (e+d-c*a*b-f)/g : bags
? How many kilograms of leaves were brewed in the week? = c*a*b : kg

== tea-table-orders (singapore)
Early in the evening the bamboo table ordered {d:5..9} pots, the lotus table {c:4..8}, the pine table {a:6..9} and the plum table {b:3..6}. After the lion dance every pot was counted again: the pine table took {a} more and the garden room just as many, the plum table took {b} more, the lotus table {c} more, and a party of strangers ordered what pine and plum had ordered before the dance.
? How many pots were ordered that evening? = d+c+a+b+a+a+b+c+a+b : pots
? How many pots had been ordered before the dance? = a+b+c+d : pots
? A pot is {p:S$6..S$9}. How much did the strangers pay? = (a+b)*p : dollars

== tea-festival-wages
{S} pays a waiter {e:₹60..₹90 by 5} for an hour, and an ordinary day has {d:8,9} hours of work. On each of the {a:2..4} festival days a waiter works only {b:2} hours out of every {c:3} that are usual. {f:3..6} waiters worked on a single ordinary day and on all the festival days.
where whole d*b/c
? How much did {S} pay the waiters altogether? = f*(d*e+a*b/c*d*e) : rupees
? How many hours is a waiter on duty on a festival day? = d*b/c : hours
? How much does a waiter earn on an ordinary day? = d*e : rupees

== tea-shop-margins (uk)
On market day {S} sells {c:10..30} tins of breakfast tea at {a:£7..£9}, bought for {b:£4..£5} each, {f:8..20} tins of jasmine at {d:£10..£12}, bought for {e:£6..£8}, and {i:3..9} teapots at {g:£24..£30}, bought for {h:£15..£20}.
~ The shop cat slept on {ya:2..3} cushions in the window.
? What profit does {S} make on market day? = c*(a-b)+f*(d-e)+i*(g-h) : pounds
? How much does {S} take for the tins? = c*a+f*d : pounds
? How much had {S} laid out for the goods sold that day? = c*b+f*e+i*h : pounds

== tea-chai-batches
A litre of milk and {a:300..500 by 100} ml of water boil down to {b:1.2} litres of chai, and {S} fills glasses of {c:60,80,120} ml.
where whole b*1000/c
? {S} uses {d:4..12} litres of milk in the morning. How many glasses of chai is that? = d*b*1000/c : glasses
? How many ml of liquid boil away when {d:4..12} litres of milk are used? = d*(1000+a-b*1000) : ml
? For {e:150..400 by 10} glasses, how many litres of milk have to be bought if milk is sold by the litre? = ceil(e*c/1000/b) : litres

== tea-blend-price
{S}'s house blend is {a:2..4} kg of Assam at {p:₹400..₹600 by 40} a kilogram and {b:1.5,2.5} kg of Nilgiri at {q:₹240..₹320 by 20} a kilogram. A packet of {c:250} g sells for {r:₹180..₹240 by 10}.
~ The scale on the counter goes up to {ya:10..20 by 5} kg.
where (a+b)*1000/c*r > a*p+b*q
? How many packets does the blend make? = (a+b)*1000/c : packets
? How much profit do all the packets bring? = (a+b)*1000/c*r-a*p-b*q : rupees
? What do the leaves for the blend cost? = a*p+b*q : rupees

== tea-rent-quarter
"The landlord asks for {r:10%,20%,25%} more from April," {S} told {T} over the [steam|kettles]. "Till now I pay {a:₹12000..₹24000 by 1000} a month. From each glass I keep {b:₹4..₹6}."
where whole a*r/b, whole a*(1+r)/b
? How many glasses a month must {S} sell just for the new rent? = a*(1+r)/b : glasses
? How many more glasses a month than before must {S} sell for the rent? = a*r/b : glasses
? What will the rent from April to June be? = a*(1+r)*3 : rupees

== tea-train-stop
The night express stands at the junction for {a:12..25} minutes. {n:3..6} sellers from the tea house run along the train, each serving {b:4..7} passengers a minute, but {c:2..3} minutes are lost before the doors open.
~ The platform is {ya:300..500 by 50} m long.
? How many passengers can be served before the train leaves? = n*b*(a-c) : passengers
? If the train is late and stands for only {f:1/2} the time, how many passengers can be served? = n*b*(a*f-c) : passengers where whole a*f
? A cup costs {p:₹10,₹15} and each seller keeps {q:₹2,₹3} of it. How much does a seller earn at a full stop of {a} minutes? = b*(a-c)*q : rupees

== tea-cake-stand (ireland)
A cake stand for {a:2} people carries {b:4..6} sandwiches, {c:2..4} scones and {d:4..6} small cakes, and costs {p:€28..€38 by 2}. For {S}'s birthday {e:8..20 by 2} people come to tea, and everything is ordered by the stand.
~ The room looks out on the mountain and {ya:3..6} grazing donkeys.
? How many cakes, scones and sandwiches arrive altogether? = e/a*(b+c+d) : items
? What does the tea cost each person if {S}, whose birthday it is, pays nothing and the others share? = e/a*p/(e-1) : euros where whole e/a*p/(e-1)*100
? How much does the tea cost altogether with a service charge of {r:10%} on top? = e/a*p*(1+r) : euros

== tea-steeping-hourglass (uk)
Green tea steeps for {a:2..3} minutes, black tea for {b:4..5}, rooibos for {c:6..8}. With a single hourglass {S} steeps pot after pot: {d:2..4} of green, {e:3..5} of black and {f:2..3} of rooibos, and turning to the next pot takes no time.
? How many minutes does {S} need for all the pots? = a*d+b*e+c*f : minutes
? If the first pot is begun at {t:3:00 pm..4:15 pm by 15}, when is the last ready? = t+(a*d+b*e+c*f)/60 : clock
? How many minutes longer do all the rooibos pots take than all the green pots? = c*f-a*d : minutes

== tea-customers-working-back
When {S} lit the lamps, {c:9..20} customers sat on the benches. Since noon {f:1/2,1/3} of those who had then been sitting there had gone, {a:6..15} had come, and shortly before the lamps {b:2..5} had left.
where c+b > a, whole (c+b-a)/(1-f), (c+b-a)/(1-f) < 40, c+b-a > 1
? How many customers had been sitting there at noon? = (c+b-a)/(1-f) | x: x*(1-f)+a-b = c : customers
? How many left between noon and the lighting of the lamps? = (c+b-a)/(1-f)*f+b : customers

== tea-cups-and-mugs
~ The potter's vehicle had been fixed at last.
The potter delivered {n:40..90} pieces to the tea house: cups at {a:₹35,₹40,₹45} and mugs at {b:₹60,₹70,₹75}. The bill came to {t:₹2000..₹5500 by 5}.
where whole (t-a*n)/(b-a), t > a*n+4*b, (t-a*n)/(b-a) < n-4
? How many mugs were delivered? = (t-a*n)/(b-a) | m, c: m + c = n, b*m + a*c = t : mugs
? How many cups were delivered? = (b*n-t)/(b-a) | c, m: m + c = n, b*m + a*c = t : cups

== tea-garden-pluckers (kenya)
A plucker at the Kericho garden brings in {a:28..40} kg of green leaf a day, and {b:4..5} kg of green leaf dry to a single kilogram of made tea. The tea house buys {c:120..360 by 20} kg of made tea a year.
? How many kilograms of green leaf are needed for the tea house's year? = c*b : kg
? How many days must a plucker work for it? = ceil(c*b/a) : days
? Pluckers get {p:KSh 12..KSh 18} for each kilogram of green leaf. What do they get for the tea house's tea? = c*b*p : shillings

== tea-terrace-umbrellas (australia)
The terrace is {a:12..18} m by {b:6..9} m. Along its whole edge {S} puts posts {c:3} m apart, a post at each corner, except that the {d:6} m wide entrance stays open, without the post in the middle of it.
where mod(a,c) = 0, mod(b,c) = 0
? How many metres is it around the terrace? = 2*(a+b) : metres
? How many posts does {S} need? = 2*(a+b)/c-1 : posts
? A square metre of decking costs {p:A$45..A$80 by 5}. What does decking for the terrace cost? = a*b*p : dollars

== tea-samovar-fill
The samovar holds {a:9..15} litres. {S} fills it to {f:2/3,3/4,4/5} with water; at {b:150} ml a cup {c:20..45} cups are drawn.
~ It came from Kashmir on a train that took {ya:2..3} days.
where a*f*1000 > b*c+300
? How many litres are left in the samovar? = a*f-b*c/1000 : litres
? How many more full cups can be drawn? = floor((a*f*1000-b*c)/b) : cups
? How many litres must be added to fill it to the brim? = a-a*f+b*c/1000 : litres

== tea-open-mic-night (south-africa)
For the poetry evening {S} sets up {a:8..14} tables with {b:4} chairs each. {r:75%,50%} of the chairs are taken when the reading begins, and {c:3..7} poets stand at the wall. Every seated guest pays {p:R30..R50 by 5} for entrance; poets pay nothing, and tea is {q:R18..R25} for everybody.
~ The microphone was missing its stand, so the poets held it.
where whole a*b*r
? How much money comes in if each person in the room drinks a single tea? = a*b*r*p+(a*b*r+c)*q : rand
? How many people are in the room, without {S}? = a*b*r+c : people
? How many chairs are empty? = a*b*(1-r) : chairs

== tea-average-tips
Tips in the brass bowl: Monday {a:₹80..₹200 by 10}, Tuesday {b:₹80..₹200 by 10}, Wednesday {c:₹80..₹200 by 10}. On Thursday it rained and there were only {k:1/2} as many rupees as on Wednesday.
~ The bowl was engraved by a smith {ya:10..50} years ago.
where whole (a+b+c+c*k)/4
? What was the average of the tips for a day, Monday to Thursday? = (a+b+c+c*k)/4 : rupees
? {S} shares the tips of Monday to Thursday equally among the {n:3..5} boys. What does each boy get? = (a+b+c+c*k)/n : rupees where whole (a+b+c+c*k)/n
? How much must come in on Friday to make the sum of the week, Monday to Friday, {m:₹700..₹1000 by 50}? = m-(a+b+c+c*k) : rupees where m > a+b+c+c*k+40

== tea-ginger-sack
For a pot of ginger tea, {S}'s grandmother pounds {a:15,20,25} g of ginger. She brews {b:14..30} pots a day, and the sack in the corner weighed {c:8..20} kg at the beginning of the month.
? How many kilograms does the sack weigh after {d:7..14} days? = c-a*b*d/1000 : kg where c*1000 > a*b*d
? For how many full days does the sack last? = floor(c*1000/(a*b)) : days
? Ginger costs {p:₹90..₹160 by 10} a kilogram. What is the ginger for a day worth? = a*b/1000*p : rupees

== tea-loyal-old-men
{M} is {a:66..80} and has drunk tea at this house every day since he was {b:18..25}. {S}, who owns it today, took it over {c:8..20} years ago, when {S} was {k:1/2} as old as {M} was then.
who M: mr, S: woman
where whole (a-c)*k
? How old is {S} today? = (a-c)*k+c : years
? For how many years has {M} been drinking tea there? = a-b : years
? When {S} took over, for how many years had {M} already been a customer? = a-c-b : years

== tea-export-tins (uk)
Caddies are {a:8} cm by {b:8} cm at the base and {c:12,15} cm high. A carton is {d:40,48} cm long, {e:32} cm wide and {f:30,60} cm high inside.
where whole f/c
? How many caddies fit into a carton when they all stand upright? = d/a*(e/b)*(f/c) : caddies
? With {g:100,125} g of tea in each caddy, how many kilograms of tea are in a full carton? = d/a*(e/b)*(f/c)*g/1000 : kg
? {n:300..900 by 20} caddies are ordered. How many cartons are needed? = ceil(n/(d/a*(e/b)*(f/c))) : cartons

== tea-coupon-book (philippines)
A booklet of {a:10} milk tea coupons costs {b:₱850..₱1050 by 50}, and without a coupon a milk tea is {c:₱110..₱130 by 5}. {S} drinks {d:2..4} a week.
? How much cheaper is a milk tea with a coupon? = c-b/a : pesos
? How much does {S} save in {e:5..10 by 5} weeks if only coupons are used? = d*e*(c-b/a) : pesos where d*e >= a
? For how many full weeks does a booklet last? = floor(a/d) : weeks

== tea-renovation-plan (singapore)
~ The ceiling of the tea house is stained, and a wall leans a little.
To renovate the tea house {S} needs {a:S$3000..S$9000 by 500}. {b:S$800..S$2000 by 100} have been saved, an uncle gives {f:1/4,1/5} of what is missing then, and the rest is to come from the tea house: it earns {c:S$60..S$120 by 10} a day on {d:5,6} days a week.
where whole (a-b)*f
? How many full weeks does the tea house need to earn the rest? = ceil((a-b)*(1-f)/(c*d)) : weeks
? How much does the uncle give? = (a-b)*f : dollars
? How much will there be beyond the cost after just as many full weeks as the tea house needs? = ceil((a-b)*(1-f)/(c*d))*c*d-(a-b)*(1-f) : dollars where mod((a-b)*(1-f),c*d) > 0

== tea-wedding-samovars
For a wedding of {n:120..300 by 20} guests {S} hires samovars of {a:12,15,18} litres. Each guest drinks {b:3..4} glasses of {c:150} ml, except that {r:10%,20%} of the guests are children who drink {d:1.5} glasses on average.
~ The ceremony begins at dusk under {ya:40..90} lanterns.
where whole n*r
? How many litres of tea are drunk? = (n*(1-r)*b+n*r*d)*c/1000 : litres
? How many fillings of a samovar is that, the last perhaps not full? = ceil((n*(1-r)*b+n*r*d)*c/1000/a) : fillings
? How many litres do the children drink? = n*r*d*c/1000 : litres

== tea-monsoon-week-diary
{S}'s diary in the monsoon. "Monday: {a:90..160 by 10} cups. Tuesday: the lane was flooded, only {f:1/2,1/5} as many. Wednesday: {b:20..60 by 10} cups more than Tuesday. Thursday: the bus people came, {k:2 times} Wednesday's number. I sell a cup at {p:₹10,₹12} and it costs me {q:₹4..₹6}."
where whole a*f
? What profit did {S} make from Monday to Thursday? = (a+a*f+(a*f+b)+(a*f+b)*k)*(p-q) : rupees
? How many cups were sold on Thursday? = (a*f+b)*k : cups
? By how many cups did Monday beat Tuesday? = a-a*f : cups
