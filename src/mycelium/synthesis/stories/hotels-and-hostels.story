topic: hotels-and-hostels
place: any

== hotel-checkout-bill
{S}'s bill at checkout lists {d:2..5} nights. Each night counts {c:$70..$120 by 5} for the room, {a:$9..$16} for breakfast and {b:$8..$15} for the garage. There are also {h:$6..$20} for the minibar, {g:$3..$9} for the phone and {e:2..4} massages at {f:$40..$60 by 5} [each|apiece].
~ {S}'s room was on floor {zq:3..9}.
? How much does {S} have to pay in all? = h+g+d*(c+a+b)+e*f : dollars
? How much does a single night cost with breakfast and garage? = c+a+b : dollars
? How much more do the massages cost than minibar and phone together? = e*f-h-g : dollars

== hotel-towel-rounds
The Grand has {a:60..90} rooms. {b:5..9} of them are suites, and {c:2..4} rooms that are no suites are closed for repairs. Of the other rooms, {d:25%,40%,50%,60%} are singles, which get a single towel each; the rest get {c} towels each. A suite gets {e:5..8} towels.
~ The Grand was built {zq:70..140} years ago.
where whole d*(a-b-c)
? How many towels must the maids hand out if every open room and suite is occupied? = d*(a-b-c)+c*(a-b-c-d*(a-b-c))+b*e : towels
? How many open rooms are neither suites nor singles? = a-b-c-d*(a-b-c) : rooms
? How many towels go to the suites? = b*e : towels

== hotel-breakfast-rolls (uk)
In the dining room of the youth hostel there are {a:4..8} tables for {b:4..6}, {c:3..6} tables for {d:2..3 digits} and {e:2..4} long tables for {f:8..12} guests. All the seats are taken on each of the {i:10..20} days of the ski season, the {g:5..9} days around Easter and the {h:4..8} days of the jazz festival. Every guest eats a single roll at breakfast.
~ The hostel has {zq:2..4} floors and a ghost.
? How many rolls are eaten on all of those days? = (a*b+c*d+e*f)*(i+g+h) : rolls
? How many guests have breakfast on such a day? = a*b+c*d+e*f : guests
? On how many days are all the seats taken? = i+g+h : days

== hotel-guest-count
On Thursday morning {e:20..45} guests were having a rest in the spa hotel and {c:6..15} more were out on the ski slopes. In the afternoon {a:2..4} buses with {b:18..30} guests each arrived, while {d:5..19} people checked out.
~ The pool is {zq:20..25} metres long.
? How many guests did the hotel have in the evening? = e+c+a*b-d : guests
? How many guests came by bus? = a*b : guests
? The hotel can take {m:180..240 by 10} guests. How many more could it have taken that evening? = m-(e+c+a*b-d) : guests where m > e+c+a*b

== hotel-laundry-hours (south-africa)
The washing machine of a hostel ran {a:8..14} hours on Saturday, and {b:2..5} hours of them were for the kitchen. The rest was for bed sheets, but {c:15..50 by 5} minutes of that were lost when the power failed.
~ The machine holds {zq:8..20} kg.
? For how many minutes were bed sheets really washed? = (a-b)*60-c : minutes
? A wash of bed sheets takes {d:35,40,45} minutes. How many such washes were completed at most in this time? = floor(((a-b)*60-c)/d) : washes
? How many minutes did the machine run for the kitchen? = b*60 : minutes

== hotel-rooms-and-suites-profit
A night in a plain room sells for {b:$80..$120 by 5} and costs the hotel {c:$25..$45 by 5} in cleaning and wages; a suite sells for {e:$180..$260 by 10} and costs {f:$50..$90 by 5}. Last night {a:15..40} plain rooms and {d:3..8} suites were sold.
? How much did the hotel gain on all of them after those costs? = a*b-a*c+d*e-d*f : dollars
? How much did the plain rooms take in? = a*b : dollars
? How much more gain did the plain rooms bring than the suites? = a*(b-c)-d*(e-f) : dollars where a*(b-c) > d*(e-f)+20

== hotel-long-stay
{S} is staying in Singapore for a project. {S:He} has already been in the guesthouse for {d:4..11} days and booked {a:3..7} weeks more. Now the project is shortened by {b:5..9} days, and for {c:2..4} of the booked days {S:he} will sleep at {S:his} aunt's place.
~ The guesthouse serves {zq:6..12} kinds of tea.
? How many days will {S} have stayed in the guesthouse at the end? = d+a*7-b-c : days
? A night [costs|is] {p:S$60..S$95 by 5}, and a stay of {n:30..50} nights gets {r:10%,20%} off the whole. What does such a stay cost? = n*p-n*p*r : dollars where whole n*p*r

== hotel-shelf-of-keys
Keys hanging behind the counter: {d:8..20} for the cellar and garages, {a:9..18} for the first floor, {b:6..14} for the second floor. For every second-floor room there are also {c:2..3} keys of the balcony boxes.
? How many keys hang behind the counter? = d+a+b+b*c : keys
? How many keys belong to the second floor? = b+b*c : keys
? {n:4..12} guests take a key each, and nothing else changes. How many keys hang there then? = d+a+b+b*c-n : keys

== hotel-four-floors
On the ground floor of the Seaview there are {e:4..9} rooms, on the first floor {a:12..18}. The second floor has {b:3..6} rooms more than the first, and the third floor {c:4..9} fewer than the second. The new wing has {d:2..3 times} as many rooms as the third floor.
~ The garden has {zq:30..90} rose bushes and a family of stone gnomes.
? How many rooms are there in the Seaview, the new wing included? = e+a+(a+b)+(a+b-c)+d*(a+b-c) : rooms
? How many rooms does the third floor have? = a+b-c : rooms
? How many more rooms are in the new wing than on the second floor? = d*(a+b-c)-(a+b) : rooms where d*(a+b-c) > a+b+1

== hotel-occupancy-percent (kenya)
A beach hotel in Malindi has {a:40,50,80,100,120} rooms. In April {b:12..34 by 2} rooms were occupied on a usual night; in August {c:20..50 by 5} more were.
where b+c < a, whole b/a*100, whole (b+c)/a*100
? What percentage of the rooms was occupied on a usual night in August? = (b+c)/a*100 : percent
? How many rooms stood empty on a usual night in August? = a-b-c : rooms

== hotel-dorm-beds (australia)
NOTICE AT THE FRONT DESK: "Dorm bed {p:A$28..A$40} [a night|per night]. Pay for {n:6} nights and the next night is free. Linen {q:A$4..A$6} for the whole stay. Key deposit {k:A$20}, returned at the end."
{S} stays for {m:8..13} nights.
~ Each dorm has {zq:6..12} beds.
? How much has {S} spent when the deposit has been returned, if {S:he} pays for {n} nights, gets the free night and pays for all others? = (m-1)*p+q : dollars
? How much does {S} hand over on arrival, deposit and linen included, if {S:he} pays for all the nights that are not free? = (m-1)*p+q+k : dollars
? What do {n} nights with linen cost? = n*p+q : dollars

== hotel-elevator-load
The elevator of the old inn may carry {a:450..900 by 50} kg. A wrestling team of {b:14..30} men, each of {c:90, 100, 110} kg, wants to go up to bed.
~ The inn has {zq:3..7} floors.
where mod(b,floor(a/c)) > 0
? How many trips must the elevator make to bring all of them up? = ceil(b/floor(a/c)) : trips
? How many of the men may ride together? = floor(a/c) : men

== hotel-cook-eggs (ireland)
For the full breakfast each guest gets {a:2} eggs and {b:3..4} rashers. {c:25..60} guests have booked it for tomorrow, and the cook keeps {d:12..30} eggs over for cakes.
~ The kettle is older than the cook.
? How many eggs does the cook need for tomorrow? = a*c+d : eggs
? How many boxes of {e:12} eggs must be opened? = ceil((a*c+d)/e) : boxes where mod(a*c+d,e) > 0
? How many more rashers than breakfast eggs are fried? = b*c-a*c : rashers

== hotel-two-cleaners
{S} can clean the rooms of a floor in {a:3..8} hours, {T} in {b:4..12} hours.
who S: woman, T: man
where a < b, whole a*b/(a+b)*60
? How many minutes do they need for a floor if they clean it together? = a*b/(a+b)*60 : minutes
? How many minutes longer than {S} does {T} need for a floor when each works alone? = (b-a)*60 : minutes

== hotel-conference-bill-split
The hall of the hotel is rented to a book club and a choir together for {a:$240..$600 by 20}. The book club uses it for {b:2..4} afternoons, the choir for {c:3..6} afternoons of the same length, and they share the rent in that ratio. The choir pays {d:$20..$45 by 5} for the piano besides.
where whole a/(b+c), b < c
? How much does the choir pay in all? = a/(b+c)*c+d : dollars
? How much is the book club's share of the rent? = a/(b+c)*b : dollars
? How much more rent than the book club does the choir pay? = a/(b+c)*(c-b) : dollars

== hotel-discount-week
In the low season a week at the Pine Lodge costs {r:30%..50% by 10} less than the {a:$600..$1200 by 50} of the high season. {S} books early and saves another {q:5%,10%,20%} of the low-season price.
~ The lodge lies {zq:900..1800 by 50} metres above the sea.
where whole a*r, whole (a-a*r)*q
? How much is a week in the low season without the early booking? = a-a*r : dollars
? How much [does {S} pay|must {S} pay|does {S} have to pay] for the week? = (a-a*r)-(a-a*r)*q : dollars
? How much less does {S} pay than a guest in the high season? = a*r+(a-a*r)*q : dollars

== hotel-piano-tips
The pianist in the lobby finds {a:6..14} notes of {p:$5} and {b:8..20} notes of {q:$2} in the jar. The bar owes {S} {c:$60..$110 by 10} for the evening, too, and a cab home is {d:$12..$20}.
~ The piano is {zq:50..110} years old.
? How much does {S}, the pianist, have left when the cab has been paid? = a*p+b*q+c-d : dollars
? How much is in the jar? = a*p+b*q : dollars
? How much more came from the bar than from the jar? = c-a*p-b*q : dollars where c > a*p+b*q+1

== hotel-pillow-order (pakistan)
The manager needs {a:3} pillows for each of the {b:30..60} beds. {c:40..80} good pillows are on the shelves already, and a supplier sells pillows in bales of {d:10,12,15}.
where a*b > c+20, mod(a*b-c,d) > 0
? How many bales must the manager buy? = ceil((a*b-c)/d) : bales
? How many pillows are still needed before buying? = a*b-c : pillows
? How many pillows will be over when every bed has its {a} pillows? = ceil((a*b-c)/d)*d-(a*b-c) : pillows

== hotel-early-late (india)
Check-in is at {t:2:00 pm}, and check-out is at {u:11:00 am}. {S} reached the guesthouse in Jaipur {a:45..200 by 5} minutes before check-in, had the keys {b:15..40 by 5} minutes after check-in time and stayed for {n:2..5} nights.
? How many minutes did {S} wait for the keys? = a+b : minutes
? [At what time|When] did {S} reach the guesthouse? = t-a/60 : clock
? If each night [costs|is] {p:₹900..₹2400 by 100} and the tax is {r:12%,5%}, how much does the stay cost with tax? = n*p+n*p*r : rupees where whole n*p*r

== hotel-hammock-cabins (philippines)
hide x:4..12, y:3..10
let n = x + y
let g = p*x + q*y
On the island of Siquijor a resort has {n} cabins. The small ones sleep {p:2..3 digits} people and the large ones {q:5..6} people. [When all the beds are taken, there are|The resort sleeps] {g} guests.
? How many large cabins are there? = (g-p*n)/(q-p) | y, x: x + y = n, p*x + q*y = g : cabins
? How many small cabins are there? = (q*n-g)/(q-p) | x, y: x + y = n, p*x + q*y = g : cabins

== hotel-pool-filling
{S} is filling the pool of the inn: {a:40000..90000 by 5000} litres. The hose gives {b:50, 100, 125} litres a minute, and the fire brigade helps with a hose of {c:150, 200, 275} litres a minute.
~ The pool is {zq:2..3} metres deep.
where whole a/(b+c)
? How many minutes do both hoses together need to fill the empty pool? = a/(b+c) : minutes
? How many litres come out of both hoses in {h:2..3} hours? = (b+c)*h*60 : litres

== hotel-carpet-corridor
The corridor is {a:18..40} yards long and {b:2..3} yards wide. New carpet is {c:$18..$32} a square yard; the owner has {d:$900..$2500 by 100} for it, and laying it costs {e:$150..$300 by 50}.
~ On the walls hang {zq:10..30} portraits of bald men.
? How many square yards of carpet does the corridor need? = a*b : square yards
? How much do carpet and laying cost together? = a*b*c+e : dollars
? How much more than the owner has will carpet and laying cost? = a*b*c+e-d : dollars where a*b*c > d+10

== hotel-complaints-shares
Last year guests wrote {a:60..180 by 20} complaints. Of these, {f:1/2,2/5,3/10} were about noise, and {g:1/2,1/3,1/4} of the others were about cold water. {S} answered all the rest by hand.
where whole a*f, whole (a-a*f)*g
? How many complaints did {S} answer by hand? = (a-a*f)-(a-a*f)*g : complaints
? How many complaints were about cold water? = (a-a*f)*g : complaints
? How many more complaints were about noise than about cold water? = a*f-(a-a*f)*g : complaints where a*f > (a-a*f)*g+1

== hotel-ironing-basket
In the laundry of the hotel {S} has {a:80..160 by 4} napkins and {b:30..60 by 2} tablecloths to press. Before lunch {S:he} gets through {c:1/2,1/4} of the napkins and {d:1/2} of the tablecloths. A napkin takes {m:2} minutes, a tablecloth {n:5..7} minutes.
~ The crew plays the radio; the host likes vinyl records.
where whole a*c, whole b*d
? How many minutes of ironing did {S} do before lunch? = a*c*m+b*d*n : minutes
? How many napkins and tablecloths are still waiting? = (a-a*c)+(b-b*d) : things
? How many minutes will the waiting napkins take? = (a-a*c)*m : minutes

== hotel-haunted-tower
The old castle hotel charges {a:$150..$220 by 10} for a night in the plain wing; the haunted tower costs {k:2..3 times} as much. A reporter sleeps in the tower for {b:2..3} nights and, frightened, in the plain wing for {c:2..4} nights.
~ The tower has {zq:60..140} stairs.
? How much do all these nights cost? = k*a*b+a*c : dollars
? How much would have been saved if the whole stay had been in the plain wing? = k*a*b-a*b : dollars
? The hotel gave {r:10%,20%} of the price of the tower nights back because no ghost appeared. How much did it give back? = k*a*b*r : dollars

== hotel-flower-vases (jamaica)
A florist brings {a:90..200} fresh flowers to the hotel in Negril every Friday. Each of the {b:8..14} tables in the dining room gets {c:4..6} flowers; each of the {d:5..9} bathrooms downstairs gets {e:3}. What remains goes into the big vase.
~ The hotel has {zq:50..120} rooms.
where a > b*c+d*e+4
? How many flowers are in the big vase? = a-b*c-d*e : flowers
? {f:20%,25%,50%} of the flowers in the big vase are white. How many of them are not white? = (a-b*c-d*e)-(a-b*c-d*e)*f : flowers where whole (a-b*c-d*e)*f
? How many flowers stand on the tables? = b*c : flowers

== hotel-night-porter
{S}, the night porter, begins at {t:9:00 pm..10:30 pm by 30} and goes home {h:8..9} hours later. {S:He} walks through the corridors at the beginning and then every {m:30, 40, 60} minutes, and the last walk is when {S:he} goes home.
where whole h*60/m
? How many walks through the corridors does {S} make in a night? = h*60/m+1 : walks
? How many minutes does {S} work in {n:4..6} nights? = h*60*n : minutes

== hotel-maid-wages-chain (singapore)
A room attendant gets {a:S$12..S$16} [an hour|per hour] and does a room in {b:20,24,30} minutes. The hotel has {c:60..120 by 15} rooms; {d:2/3,4/5,3/5} of them must be done each day, and each attendant works {e:6,8} hours a day.
~ {S} always folds the towels into swans.
where whole c*d, whole c*d*b/60, mod(c*d*b/60,e) > 0
? How much does the hotel pay in wages for the rooms of a day, if only the time for the rooms is paid? = c*d*b/60*a : dollars
? How many attendants must come each day? = ceil(c*d*b/60/e) : attendants
? How many hours of work do the rooms of a week take? = c*d*b/60*7 : hours

== hotel-hostel-kitty (australia)
Backpackers cook together. "There's {a:A$40..A$70} left over from last week," {S} reads from the tin, "and {b:7..12} of us put in {c:A$15..A$25} each. So far {d:3..5} dinners at {e:A$28..A$40} have been cooked, and the bread for {f:5..7} breakfasts at {g:A$6..A$9} has been bought."
~ The kitchen has {zq:3..6} fridges full of cheddar and veggies.
where a+b*c > d*e+f*g+15
? How much is in the tin now? = a+b*c-d*e-f*g : dollars
? If everybody gets an equal share back now, with whole dollars only, how many dollars does each get? = floor((a+b*c-d*e-f*g)/b) : dollars where a+b*c-d*e-f*g > 2*b, mod(a+b*c-d*e-f*g,b) > 0
? How much have dinners and breakfasts cost each of them, if the cost is spread equally? = (d*e+f*g)/b : dollars where whole (d*e+f*g)/b*10

== hotel-price-seasons
A room at the Lakeside is {a:$80..$160 by 20} in spring. In summer it is {b:25%,50%,75%} dearer, and in winter it costs {c:10%,20%,40%} less than in summer. {S} stays {d:2..4} nights in spring and {e:3..6} nights in winter, and pays {f:$9..$15} [a night|per night] for breakfast in winter only.
~ The lake is {zq:8..30} km long and good for fishing minnows.
where whole a*b, whole (a+a*b)*c
? How much [does {S} pay|must {S} pay|does {S} have to pay] for all these nights and breakfasts? = a*d+((a+a*b)-(a+a*b)*c+f)*e : dollars
? How much is a room in winter without breakfast? = (a+a*b)-(a+a*b)*c : dollars
? How much would {S} pay for the winter nights with breakfast? = ((a+a*b)-(a+a*b)*c+f)*e : dollars

== hotel-wedding-night-rooms (nigeria)
For a wedding in Ibadan, {a:24..40} guests need beds. {b:1/2,1/4,3/4} of them come as couples and share double rooms at {c:₦18000..₦26000 by 1000} a night; all the others want single rooms at {d:₦12000..₦16000 by 1000}. They stay {e:2..3} nights, and the bride's lawyer uncle pays {f:1/2,1/4,1/5} of it all.
where whole a*b/2
? How much do the rooms of all the guests cost for the stay? = (a*b/2*c+(a-a*b)*d)*e : naira
? How much is left to pay when the uncle has paid his part? = (a*b/2*c+(a-a*b)*d)*e-(a*b/2*c+(a-a*b)*d)*e*f : naira where whole (a*b/2*c+(a-a*b)*d)*e*f
? How many rooms are needed? = a*b/2+(a-a*b) : rooms
