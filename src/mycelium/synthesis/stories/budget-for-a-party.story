topic: budget-for-a-party
place: us

== bp-long-list (us)
{S}'s budget for the anniversary is {c:$700..$1100 by 50}. The list: {a:20..35} guests with dinner at {b:$9..$14} each, a hall for {d:$80..$150 by 10}, a musician for {e:$60..$120 by 10}, {f:3..6} centerpieces at {g:$7..$12}, {h:2..4} sheet cakes at {i:$15..$25}, and {j:$12..$30} for stamps.
where c > a*b+d+e+f*g+h*i+j
? How much of the budget [is left|remains]? = c-a*b-d-e-f*g-h*i-j : dollars
? If the musician plays as a gift and the hall is {u:10%,20%,25%} cheaper, how much of the budget [is left|remains]? = c-a*b-(d-u*d)-f*g-h*i-j : dollars
? If {k:4..8} guests more come to dinner, how much of the budget [is left|remains]? = c-(a+k)*b-d-e-f*g-h*i-j : dollars where c > (a+k)*b+d+e+f*g+h*i+j

== bp-pizza-cut (us)
{a:8..15} teenagers will eat {b:3..4} slices of pizza each, and {c:2..6} slices are for the parents. Every pizza is cut into {d:8} slices and costs {p:$10..$16}.
~ The party ends at {j:9:30 pm..11:00 pm by 15}.
where whole (a*b+c)/d
? How many pizzas [are needed|are required] so that nothing is left over? = (a*b+c)/d : pizzas
? [What|How much] do the pizzas cost? = (a*b+c)/d*p : dollars
? How many pizzas must be bought, if {u:2..4} of the teenagers stay away? = ceil(((a-u)*b+c)/d) : pizzas

== bp-surprise-kitty (ireland)
For Granny's surprise party {S} and {S:his} brother each put {b:€15..€40} in an envelope. Their uncle put in {a:2..4 times} as much as {S} did, and {h:€20} came from the [quiet|shy] neighbour.
? How much money was in the envelope then? = b+b+a*b+h : euros
? {u:10%,20%,25%} of the money in the envelope goes to Granny's church and the rest to the party. [How much|What] is the rest? = b+b+a*b+h-u*(b+b+a*b+h) : euros
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
~ The wedding begins at {j:2:00 pm..4:00 pm by 30}.
where whole d*c/(a+b), whole (d*c*a/(a+b)-e)/a, d*c*a/(a+b) > e
? How many cartons of juice must be bought? = (d*c*a/(a+b)-e)/a : cartons
? A carton of juice is {u:R30..R55 by 5}. [What|How much] would all the juice in the bowls have cost if none had been in the house? = d*c*a/(a+b)/a*u : rand
? How many litres of soda go into the bowls? = d*c*b/(a+b) : litres

== bp-muffins-for-all (australia)
Both of {S}'s aunts sent {d:12..24} muffins to the class picnic, the baker gave {c:10..30}, and each of the {a:8..16} classmates turned up with a single muffin in a lunch box and took {b:2..3} more out of the family car. All of these muffins were put on a blanket and shared evenly among the classmates.
where whole (d+d+c)/a
? How many muffins was each classmate's share? = (d+d+c+a+a*b)/a : muffins
? How many muffins came from the aunts and the baker? = d+d+c : muffins
? If {e:2..4} muffins per classmate were carried home uneaten, how many were eaten at the picnic? = d+d+c+a+a*b-e*a : muffins where (d+d+c)/a+1+b > e

== bp-leftover-dip (us)
The host, {S}, [mixed|made] {a:6..24} ounces of guacamole. Each of {c:3..6} guests brought {b:2..8} ounces more than {S} had made. The guests divided all of it equally among themselves, as {S} can't stand avocado, and each ate {d:6..14} ounces.
where whole a/c, a/c+a+b > d
? How many ounces did each guest have left? = (a+c*(a+b))/c-d : ounces
? How many ounces of guacamole were there [altogether|in all|in total]? = a+c*(a+b) : ounces
? [How much|What] did each guest bring? = a+b : ounces

== bp-square-of-seats (india)
who S: man
{S} has {b:3..6} sacks with {a:20..60} marigold heads in each. He throws {c:4..30} withered heads away. For the Holi lunch, he uses {b} rooms with {b} tables in each of them, and gives all tables the same number of heads.
where whole (a*b-c)/(b*b), a*b > c
? How many marigold heads lie on each table? = (a*b-c)/b/b : heads
? How many heads are not withered? = a*b-c : heads
? A single table in each room is then cleared and its heads are kept for evening. How many heads are still on tables? = (a*b-c)-b*((a*b-c)/b/b) : heads

== bp-paper-lanterns (singapore)
Sold at the block party: {a:30..60} lanterns at {b:S$4..S$7}, {c:20..50} bowls of laksa at {d:S$4..S$6}. Spent: {e:40..80 by 10} sheets of paper at {f:S$0.50..S$1.50 by 0.5}, {g:S$40..S$90 by 5} for noodles and prawns.
where a*b+c*d > e*f+g
? How much did the block party earn in the end? = a*b+c*d-e*f-g : dollars
? [How much|What] did lanterns and laksa bring? = a*b+c*d : dollars
? How much was spent? = e*f+g : dollars

== bp-lights-and-music (canada)
{S} and the neighbors rent a tent at {a:$35..$60 by 5} [an|per] hour and speakers at {c:$8..$15} [an|per] hour, both for {b:4..7} hours. {d:12..30} tickets at {e:$10..$20} bring money in, and the town pays {f:$50..$120 by 10}.
where d*e+f > a*b+c*b
? How much money remains after paying for tent and speakers? = d*e+f-a*b-c*b : dollars
? [What|How much] do tent and speakers cost? = a*b+c*b : dollars
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
? How many rolls of ribbon [are needed|are required]? = ceil(c*d*f/e) : rolls
? [What|How much] do tanks and ribbon cost, when a roll of ribbon is {u:$3..$6}? = ceil(c*d/a)*b+ceil(c*d*f/e)*u : dollars

== bp-quince-savings (us)
who S: woman
{S}'s quinceañera will cost {a:$2400..$6000 by 300}. Her godparents [offer|promise] {f:1/3,1/4,1/5} of it. Of [the remainder|the rest], {S}'s parents have {r:25%,50%}. What is then missing is to be saved in {n:5,6,10} months.
~ She will turn {j:15} in a turquoise dress.
where whole a*f, whole (a-a*f)*(1-r)/n
? How much must be saved [per|a] month? = (a-a*f)*(1-r)/n : dollars
? How much do the parents have for the party? = r*(a-a*f) : dollars
? If an aunt pays {u:$200..$400 by 50} of what is then missing, how much is still to be saved? = (a-a*f)*(1-r)-u : dollars where (a-a*f)*(1-r) > u

== bp-old-price-cake (kenya)
hide x:1500..4000 by 100
let t = x+x*r+n*c
A baker in Kisumu sent {S} a bill of {t} shillings: a cake with {r:10%,20%} on top because it was ordered late, and {n:10..30} candles at {c:KSh 10..KSh 25 by 5} each.
? [What|How much] would the cake alone have cost, ordered in time? = (t-n*c)/(1+r) | x: x+x*r+n*c = t : shillings
? {S} pays with a voucher for {d:KSh 500..KSh 1000 by 100} and returns {e:4..8} candles for their price. How many shillings are still to be paid? = t-d-e*c : shillings
? [What|How much] did the cake cost with the amount for being late? = t-n*c : shillings

== bp-jollof-pots (nigeria)
{S} cooks for {a:60..150 by 10} guests. A pot of jollof rice feeds {b:15..25 by 5} and [needs|requires] {c:4..6 digits} kg of rice. Rice is {p:₦1200..₦1800 by 100} a kilogram.
~ {S} has cooked for parties for {j:5..20} years.
? How many pots must {S} cook? = ceil(a/b) : pots
? How many kilograms of rice [are needed|are required] for full pots? = ceil(a/b)*c : kg
? [What|How much] does the rice for all those full pots cost that {S} must cook? = ceil(a/b)*c*p : naira

== bp-kids-adults (uk)
hide x:10..30, y:8..25
let n = x+y
let t = a*x+b*y
At the soft-play party in Hull, {n} guests had to pay, {a:£6..£9} for a child and {b:£2..£4} for an adult. The till showed {t} pounds.
~ The party lasted {j:2..4} hours.
? How many children paid? = (t-b*n)/(a-b) | x, y: x+y = n, a*x+b*y = t : children
? How many adults paid? = (a*n-t)/(a-b) | y, x: x+y = n, a*x+b*y = t : adults
? What would have been paid if the group had got {r:10%,20%,50%} off its bill? = t-r*t : pounds

== bp-fish-and-rice (philippines)
"[Fiesta|Our fiesta] for {a:40..90 by 10} people," says Tita Baby. "{b:200..300 by 50} grams of fish a head, at {c:₱160..₱240 by 20} a kilo. And a lechon at {d:₱6000..₱9000 by 500}."
? How many kilos of fish does she need? = a*b/1000 : kg
? [What|How much] do fish and lechon cost? = a*b/1000*c+d : pesos
? If {e:8..20} fewer guests come, [what|how much] do fish and lechon cost? = (a-e)*b/1000*c+d : pesos

== bp-time-plan (us)
Doors open at {s:5:00 pm..6:00 pm by 15}. Dinner takes {a:60..90 by 10} minutes and begins {b:20..40 by 10} minutes after the doors open, the speeches take {c:15..30 by 5} minutes, and then the band plays for {d:90..150 by 30} minutes.
? How many minutes after the opening of the doors will the band stop? = b+a+c+d : minutes
? [At what time|When] does the band begin to play? = s+(b+a+c)/60 : clock
? The band wants {p:$120..$240 by 20} [an|per] hour. [How much|What] will the band cost? = p*d/60 : dollars

== bp-table-cloth (new-zealand)
{n:4..9} tables, each {a:180..240 by 10 digits} cm by {b:80..100 by 10 digits} cm, are pushed together into a long table with the short edges touching. Fairy lights are to run all the way round it.
? How many centimetres of fairy lights run round the long table? = 2*(n*a+b) : cm
? Chairs stand every {c:60} cm along both long sides of the long table, a chair for each {c} cm, and {d:2} at each end. How many chairs are there? = 2*n*a/c+2*d : chairs where whole n*a/c
? What is the area of a single table in square metres? = a*b/10000 : square metres

== bp-goody-bags (us)
[Each|Every] goody bag gets {a:3..5} stickers, {b:2} pencils and a bouncy ball. Stickers come {c:24..40 by 4} to a sheet, pencils {d:8..12 by 2} to a box. {S} expects {e:12..20} kids.
? How many boxes of pencils [must {S} buy|does {S} need to buy]? = ceil(b*e/d) : boxes
? How many sheets of stickers [must {S} buy|does {S} need to buy]? = ceil(a*e/c) : sheets
? How many things go into all the bags? = e*(a+b+1) : number

== bp-drinks-left (jamaica)
For the beach party {a:5..9} crates of {b:24} sodas went on ice. {f:1/2,1/3,1/4} of them were drunk before the ice melted and {c:20..40} afterwards; the shop takes the rest back at {p:$100..$180 by 20} a bottle.
~ The music starts at {j:3:00 pm..5:00 pm by 30}.
where whole a*b*f, a*b*(1-f) > c
? How many sodas are left at the end? = a*b-a*b*f-c : sodas
? [How much|What] does the shop pay for the sodas that are left at the end? = p*(a*b-a*b*f-c) : dollars
? How many sodas were drunk before the ice melted? = a*b*f : sodas

== bp-cost-per-head-target (malaysia)
{S} wants the cost per head to stay at {t:RM30..RM45 by 5}. The hall is {a:RM400..RM700 by 50}, a band {b:RM200..RM400 by 50}, and food {c:RM12..RM20} a head.
where t > c+5
? For how many guests at least will the cost per head be no more than {t}? = ceil((a+b)/(t-c)) : guests
? How much per head is it for {u:50,100} guests? = (a+b)/u+c : ringgit
? [What|How much] would the party cost for {n:30..80 by 10} guests? = a+b+n*c : ringgit

== bp-split-three-ways (pakistan)
who S: woman
Mehndi night was paid for by cousins: {S} gave {a:4000..9000 by 500} rupees, Hina {r:20%,40%,50%} more than {S}, and Sana {b:1000..2500 by 500} less than Hina. The henna artist alone took {f:1/4,1/5} of the whole sum.
where whole (a+(a+a*r)+(a+a*r-b))*f
? How many rupees did the cousins give [in all|altogether|in total]? = a+(a+a*r)+(a+a*r-b) : rupees
? How much did the henna artist take? = f*(a+(a+a*r)+(a+a*r-b)) : rupees
? How many rupees did Sana give? = a+a*r-b : rupees

== bp-decorator-hours (ghana)
A decorator and her helper [hang|put up] {a:60..144 by 12} lanterns for an outdooring in Accra. She hangs {b:6..10} [an|per] hour and the helper {c:4..6}.
~ The hall is {j:20..40 by 5 digits} m long.
where whole a/(b+c)
? In how many hours will all the lanterns hang? = a/(b+c) : hours
? How many lanterns will the helper hang? = a/(b+c)*c : lanterns
? How many more lanterns does the decorator hang than the helper? = a/(b+c)*(b-c) : lanterns where a/(b+c)*(b-c) > 1

== bp-costumes-rented (us)
The vampire ball [needs|calls for] costumes. {a:4..9} adults rent theirs at {b:$25..$45 by 5}, {c:3..8} children at {f:1/2,3/5} of that, and {S} spends {d:$12..$40} on face paint for everyone.
? [How much|What] do costumes and face paint cost [altogether|in all|in total]? = a*b+c*b*f+d : dollars
? If {u:2..3} of these children come in bed sheets and rent nothing, [how much|what] do the costumes of all the others cost? = a*b+(c-u)*b*f : dollars where c > u
? How much more do the adults' costumes cost than the children's? = a*b-c*b*f : dollars where a*b > c*b*f

== bp-barbecue-pounds (us)
{S} [figures|plans] on {a:6,8} ounces of brisket a person, {z:16} ounces to the pound. Raw brisket loses {r:50%,20%} of its weight in the smoker. {b:16..48 by 8} people are coming, and brisket is {p:$5..$9} a pound raw.
where whole a*b/z/(1-r)
? How many pounds of raw brisket does {S} need? = a*b/z/(1-r) : pounds
? [What|How much] does the raw brisket cost, with {c:$12..$30} for charcoal? = a*b/z/(1-r)*p+c : dollars

== bp-photo-booth (us)
who S: woman
& A photo booth is {a:$120..$200 by 20} for the first {n:2} hours and {b:$40..$60 by 10} for every hour after.
& A DJ is {c:$70..$110 by 10} an hour.
{S}'s birthday ball [lasts|will last] {h:4..6} hours, and she has {m:$900..$1300 by 100}.
where m > a+(h-n)*b+c*h
? How much of her money is left for food? = m-a-(h-n)*b-c*h : dollars
? How many guests can she feed at {p:$8..$14} each with what is left? = floor((m-a-(h-n)*b-c*h)/p) : guests where (m-a-(h-n)*b-c*h)/p >= 3
