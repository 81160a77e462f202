topic: budget-for-a-party
place: us

== bp-long-list (us)
{S}'s budget for the anniversary is {c:$700..$1100 by 50}. The list: {a:20..35} guests with dinner at {b:$9..$14} each, a hall for {d:$80..$150 by 10}, a musician for {e:$60..$120 by 10}, {f:3..6} centerpieces at {g:$7..$12}, {h:2..4} sheet cakes at {i:$15..$25}, and {j:$12..$30} for stamps.
where c > a*b+d+e+f*g+h*i+j
? How much of the budget is left? = c-a*b-d-e-f*g-h*i-j : dollars
? How much does the dinner cost? = a*b : dollars
? How much do hall and musician cost together? = d+e : dollars

== bp-pizza-cut (us)
{a:8..15} teenagers will eat {b:3..4} slices of pizza each, and {c:2..6} slices are for the parents. Every pizza is cut into {d:8} slices and costs {p:$10..$16}.
where whole (a*b+c)/d
? How many pizzas are needed so that nothing is left over? = (a*b+c)/d : pizzas
? What do the pizzas cost? = (a*b+c)/d*p : dollars
? How many slices do the teenagers eat? = a*b : slices

== bp-surprise-kitty (ireland)
For Granny's surprise party {S} and {S:his} brother each put {b:€15..€40} in an envelope. Their uncle put in {a:2..4 times} as much as {S} did, and {h:€20} came from the [quiet|shy] neighbour.
? How much money was in the envelope then? = b+b+a*b+h : euros
? How much did the uncle put in? = a*b : euros
? If the party costs {c:€60..€70}, how much will be left in the envelope? = b+b+a*b+h-c : euros where b+b+a*b+h > c

== bp-couples-cancel (uk)
{d:20..40} friends of the bride and {c:20..40} friends of the groom were invited, at {e:£30..£55} a head for the meal. On the eve of the party {b:3..6} couples fell ill. For both people of every such pair the hotel still wants {a:£10..£20} each, in place of the {e}.
where d+c > b+b
? What must be paid to the hotel for meals and for those who fell ill? = a*b*2+e*(d+c-b-b) : pounds
? How many people come? = d+c-b-b : people
? What would have been paid for meals if nobody had fallen ill? = e*(d+c) : pounds

== bp-punch-ratio (us)
{S}'s punch is {a:2..3} parts ginger ale to {b:4..5} parts apricot juice. The bowl holds {c:12..48} cups. {d:2..8} cups of apricot juice are in the fridge [already|].
where whole c/(a+b), b*c/(a+b) > d
? How many more cups of apricot juice does {S} need to fill the bowl? = b*c/(a+b)-d : cups
? How many cups of ginger ale go into the bowl? = a*c/(a+b) : cups
? How many cups more juice than ale are in the bowl? = c/(a+b)*(b-a) : cups

== bp-juice-cartons (south-africa)
For a wedding near Paarl, {d:4..9} bowls of {c:6..14} litres are filled with a mixture that has {a:2..3} litres of grape juice to every {b:4..5} litres of soda. The juice is sold in cartons of {a} litres each; {e:4..12} litres are in the house.
where whole d*c/(a+b), whole (d*c*a/(a+b)-e)/a, d*c*a/(a+b) > e
? How many cartons of juice must be bought? = (d*c*a/(a+b)-e)/a : cartons
? How many litres of mixture fill the bowls? = d*c : litres
? How many litres of soda go into the bowls? = d*c*b/(a+b) : litres

== bp-muffins-for-all (australia)
Both of {S}'s aunts sent {d:12..24} muffins to the class picnic, the baker gave {c:10..30}, and each of the {a:8..16} classmates turned up with a single muffin in a lunch box and took {b:2..3} more out of the family car. All of these muffins were put on a blanket and shared evenly among the classmates.
where whole (d+d+c)/a
? How many muffins was each classmate's share? = (d+d+c+a+a*b)/a : muffins
? How many muffins came from the aunts and the baker? = d+d+c : muffins
? How many muffins came out of the family cars? = a*b : muffins

== bp-leftover-dip (us)
The host, {S}, [mixed|made] {a:6..24} ounces of guacamole. Each of {c:3..6} guests brought {b:2..8} ounces more than {S} had made. The guests divided all of it equally among themselves, as {S} can't stand avocado, and each ate {d:6..14} ounces.
where whole a/c, a/c+a+b > d
? How many ounces did each guest have left? = (a+c*(a+b))/c-d : ounces
? How many ounces of guacamole were there altogether? = a+c*(a+b) : ounces
? How much did each guest bring? = a+b : ounces

== bp-square-of-seats (india)
who S: man
{S} has {b:3..6} sacks with {a:20..60} marigold heads in each. He throws {c:4..30} withered heads away. For the Holi lunch, he uses {b} rooms with {b} tables in each of them, and gives all tables the same number of heads.
where whole (a*b-c)/(b*b), a*b > c
? How many marigold heads lie on each table? = (a*b-c)/b/b : heads
? How many heads are not withered? = a*b-c : heads
? How many tables are laid? = b*b : tables

== bp-paper-lanterns (singapore)
Sold at the block party: {a:30..60} lanterns at {b:S$4..S$7}, {c:20..50} bowls of laksa at {d:S$4..S$6}. Spent: {e:40..80 by 10} sheets of paper at {f:S$0.50..S$1.50 by 0.5}, {g:S$40..S$90 by 5} for noodles and prawns.
where a*b+c*d > e*f+g
? How much did the block party earn in the end? = a*b+c*d-e*f-g : dollars
? How much did lanterns and laksa bring? = a*b+c*d : dollars
? How much was spent? = e*f+g : dollars

== bp-lights-and-music (canada)
{S} and the neighbors rent a tent at {a:$35..$60 by 5} an hour and speakers at {c:$8..$15} an hour, both for {b:4..7} hours. {d:12..30} tickets at {e:$10..$20} bring money in, and the town pays {f:$50..$120 by 10}.
where d*e+f > a*b+c*b
? How much money remains after paying for tent and speakers? = d*e+f-a*b-c*b : dollars
? What do tent and speakers cost? = a*b+c*b : dollars
? How many tickets at {e} would have paid for tent and speakers alone, at the least? = ceil((a*b+c*b)/e) : tickets

== bp-per-guest-limit (us)
{S} has {a:$400..$900 by 50} for a retirement dinner. The room is {b:$90..$180 by 10}, the flowers {c:$25..$60 by 5}, and the restaurant asks {d:$18..$32} a guest. {S} does not eat there.
where a > b+c+4*d
?< How many guests can {S} invite at most? = floor((a-b-c)/d) : guests
? How much is left for food after room and flowers? = a-b-c : dollars
? What would {n:10..14} guests cost in all, with room and flowers? = b+c+n*d : dollars

== bp-balloon-helium (us)
A tank fills {a:40..60 by 5} balloons and rents for {b:$28..$45}. {S} wants {c:3..6} balloons at each of {d:18..40} chairs. Ribbon is sold in rolls of {e:25} feet, and a balloon takes {f:5} feet.
? How many tanks must {S} rent? = ceil(c*d/a) : tanks
? How many rolls of ribbon are needed? = ceil(c*d*f/e) : rolls
? How many balloons does {S} want? = c*d : balloons

== bp-quince-savings (us)
who S: woman
{S}'s quinceañera will cost {a:$2400..$6000 by 300}. Her godparents [offer|promise] {f:1/3,1/4,1/5} of it. Of the remainder, {S}'s parents have {r:25%,50%}. What is then missing is to be saved in {n:5,6,10} months.
where whole a*f, whole (a-a*f)*(1-r)/n
? How much must be saved per month? = (a-a*f)*(1-r)/n : dollars
? How much do the parents have for it? = r*(a-a*f) : dollars
? How much do the godparents pay? = a*f : dollars

== bp-old-price-cake (kenya)
hide x:1500..4000 by 100
let t = x+x*r+n*c
A baker in Kisumu sent {S} a bill of {t} shillings: a cake with {r:10%,20%} on top because it was ordered late, and {n:10..30} candles at {c:KSh 10..KSh 25 by 5} each.
? What would the cake alone have cost, ordered in time? = (t-n*c)/(1+r) | x: x+x*r+n*c = t : shillings
? How many shillings were the candles? = n*c : shillings
? What did the cake cost with the amount for being late? = t-n*c : shillings

== bp-jollof-pots (nigeria)
{S} cooks for {a:60..150 by 10} guests. A pot of jollof rice feeds {b:15..25 by 5} and needs {c:4..6} kg of rice. Rice is {p:₦1200..₦1800 by 100} a kilogram.
? How many pots must {S} cook? = ceil(a/b) : pots
? How many kilograms of rice are needed for full pots? = ceil(a/b)*c : kg
? What does the rice for these pots cost? = ceil(a/b)*c*p : naira

== bp-kids-adults (uk)
hide x:10..30, y:8..25
let n = x+y
let t = a*x+b*y
At the soft-play party in Hull, {n} guests had to pay, {a:£6..£9} for a child and {b:£2..£4} for an adult. The till showed {t} pounds.
? How many children paid? = (t-b*n)/(a-b) | x, y: x+y = n, a*x+b*y = t : children
? How many adults paid? = (a*n-t)/(a-b) | y, x: x+y = n, a*x+b*y = t : adults
? A birthday group gets {r:10%,20%,50%} off its bill. What would have been paid then? = t-r*t : pounds

== bp-fish-and-rice (philippines)
"[Fiesta|Our fiesta] for {a:40..90 by 10} people," says Tita Baby. "{b:200..300 by 50} grams of fish a head, at {c:₱160..₱240 by 20} a kilo. And a lechon at {d:₱6000..₱9000 by 500}."
? How many kilos of fish does she need? = a*b/1000 : kg
? What do fish and lechon cost? = a*b/1000*c+d : pesos
? How many grams of fish would {n:5..9} guests eat? = n*b : grams

== bp-time-plan (us)
Doors open at {s:5:00 pm..6:00 pm by 15}. Dinner takes {a:60..90 by 10} minutes and begins {b:20..40 by 10} minutes after the doors open, the speeches take {c:15..30 by 5} minutes, and then the band plays for {d:90..150 by 30} minutes.
? How many minutes after the opening of the doors will the band stop? = b+a+c+d : minutes
? At what time does the band begin to play? = s+(b+a+c)/60 : clock
? The band wants {p:$120..$240 by 20} an hour. How much will it cost? = p*d/60 : dollars

== bp-table-cloth (new-zealand)
{n:4..9} tables, each {a:180..240 by 10} cm by {b:80..100 by 10} cm, are pushed together into a long table with the short edges touching. Fairy lights are to run all the way round it.
? How many centimetres of fairy lights run round the long table? = 2*(n*a+b) : cm
? How many metres long is the long table? = n*a/100 : metres
? What is the area of a single table in square metres? = a*b/10000 : square metres

== bp-goody-bags (us)
Each goody bag gets {a:3..5} stickers, {b:2} pencils and a bouncy ball. Stickers come {c:24..40 by 4} to a sheet, pencils {d:8..12 by 2} to a box. {S} expects {e:12..20} kids.
? How many boxes of pencils must {S} buy? = ceil(b*e/d) : boxes
? How many sheets of stickers must {S} buy? = ceil(a*e/c) : sheets
? How many things go into all the bags? = e*(a+b+1) : number

== bp-drinks-left (jamaica)
For the beach party {a:5..9} crates of {b:24} sodas went on ice. {f:1/2,1/3,1/4} of them were drunk before the ice melted and {c:20..40} afterwards; the shop takes the rest back at {p:$100..$180 by 20} a bottle.
where whole a*b*f, a*b*(1-f) > c
? How many sodas are left at the end? = a*b-a*b*f-c : sodas
? How much does the shop pay for those? = p*(a*b-a*b*f-c) : dollars
? How many sodas were drunk before the ice melted? = a*b*f : sodas

== bp-cost-per-head-target (malaysia)
{S} wants the cost per head to stay at {t:RM30..RM45 by 5}. The hall is {a:RM400..RM700 by 50}, a band {b:RM200..RM400 by 50}, and food {c:RM12..RM20} a head.
where t > c+5
? For how many guests at least will the cost per head be no more than {t}? = ceil((a+b)/(t-c)) : guests
? What do the hall and the band cost together? = a+b : ringgit
? What would the party cost for {n:30..80 by 10} guests? = a+b+n*c : ringgit

== bp-split-three-ways (pakistan)
who S: woman
Mehndi night was paid for by cousins: {S} gave {a:4000..9000 by 500} rupees, Hina {r:20%,40%,50%} more than {S}, and Sana {b:1000..2500 by 500} less than Hina. The henna artist alone took {f:1/4,1/5} of the whole sum.
where whole (a+(a+a*r)+(a+a*r-b))*f
? How many rupees did the cousins give in all? = a+(a+a*r)+(a+a*r-b) : rupees
? How much did the henna artist take? = f*(a+(a+a*r)+(a+a*r-b)) : rupees
? How many rupees did Sana give? = a+a*r-b : rupees

== bp-decorator-hours (ghana)
A decorator and her helper [hang|put up] {a:60..144 by 12} lanterns for an outdooring in Accra. She hangs {b:6..10} an hour and the helper {c:4..6}.
where whole a/(b+c)
? In how many hours will all the lanterns hang? = a/(b+c) : hours
? How many lanterns will the helper hang? = a/(b+c)*c : lanterns
? How many more lanterns does the decorator hang than the helper? = a/(b+c)*(b-c) : lanterns where a/(b+c)*(b-c) > 1

== bp-costumes-rented (us)
The vampire ball [needs|calls for] costumes. {a:4..9} adults rent theirs at {b:$25..$45 by 5}, {c:3..8} children at {f:1/2,3/5} of that, and {S} spends {d:$12..$40} on face paint for everyone.
? How much do costumes and face paint cost altogether? = a*b+c*b*f+d : dollars
? What is the rent of a child's costume? = b*f : dollars
? How much more do the adults' costumes cost than the children's? = a*b-c*b*f : dollars where a*b > c*b*f
