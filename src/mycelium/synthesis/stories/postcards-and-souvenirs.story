topic: postcards-and-souvenirs
place: any

== souvenir-bead-shipment
A supplier's list: {f:2..3} containers, {e:3..5} pallets in each, {d:6..12} boxes on a pallet, {c:4..6} bags in a box, {a:5..9} strings in a bag and {b:20..40 by 5} beads on a string. In the souvenir shop all the beads are tipped out and shared among {d} big jars.
~ The beads come in {zq:12..30} colours.
? How many beads come into each jar? = f*e*d*c*a*b/d : beads
? How many boxes are on the list? = f*e*d : boxes

== souvenir-stamp-swap
{S} brought {d:40..90} stamps from Kerala and {c:15..40} from Goa. With a collector {S:he} swapped {a:12..40 by 4} of them: for every {b:2,4} that {S:he} gave, a single rare stamp came back.
where whole a/b
? How many stamps does {S} have after the swap? = d+c+a/b-a : stamps
? How many rare stamps did {S} get? = a/b : stamps

== souvenir-shop-tax
On the counter lie a mug for {d:$10..$16 by 2}, a cap for {c:$14..$22 by 2}, a snow globe for {a:$12..$20 by 2} and a shell necklace for {b:$8..$14 by 2}. At the register, tax of {e:5%,10%,20%} is added to the whole.
~ The shop has been in the family for {zq:20..80} years.
where whole e*(d+c+a+b)*10
? How much [does {S} pay|must {S} pay|does {S} have to pay] for these things with tax? = d+c+a+b+e*(d+c+a+b) : dollars
? How much is the tax? = e*(d+c+a+b) : dollars
? How much cheaper is the necklace than the cap, before tax? = c-b : dollars where c > b+1

== souvenir-ribbon-lengths
To tie up a souvenir box, {S} cuts a ribbon that is {a:3..5} feet and {b:3..9} inches long. The next box gets a ribbon of the same length, and for the giant box {S:he} needs {c:2..4 times} that length.
? How many inches of ribbon does {S} use for these boxes [altogether|in all|in total]? = (b+a*12)+(b+a*12)+c*(b+a*12) : inches
? How many inches of ribbon does the giant box need? = c*(b+a*12) : inches
? A roll holds {d:40..60} feet. How many inches are left on the roll after these boxes? = d*12-(b+a*12)-(b+a*12)-c*(b+a*12) : inches where d*12 > (2+c)*(b+a*12)+5

== souvenir-carver-and-painter
A carver earned {a:$300..$600 by 20} in June; {b:$60..$120 by 10} went for wood and {c:$20..$50 by 5} for nails. The painter earned {e:$250..$500 by 10}; {f:$40..$90 by 5} went for paint and {g:$15..$40 by 5} for brushes. They plan on {d:2..4} months for the carver and {h:2..5} months for the painter, all just like June.
~ Both share a workshop with {zq:2..4} windows.
? How much will both have left altogether after those months? = d*(a-b-c)+h*(e-f-g) : dollars
? How much did the painter have left in June? = e-f-g : dollars
? How much more than the painter did the carver have left in June? = (a-b-c)-(e-f-g) : dollars where a-b-c > e-f-g+5

== souvenir-gift-sets
Souvenirs for the class at home: a set is made of a flag for {b:$2..$4} and a pen and a magnet for {a:$3..$5} each. {S} has saved {d:$120..$200 by 5}, buys a set for each of {c:6..11} friends, and then a further set for the teacher.
~ {S}'s trip lasted {zq:5..12} days.
where d > c*(b+a+a)+(b+a+a)+3
? How much does {S} have left? = d-c*(b+a+a)-(b+a+a) : dollars
? How much does a set cost? = b+a+a : dollars
? How much do the sets of the friends cost? = c*(b+a+a) : dollars

== souvenir-postcards-written (uk)
{S} bought {a:20..36} postcards in Whitby. On the first evening {S:he} wrote {b:1/4,1/2} of them, on the second {b} of the rest, and {c:2..4} were spoiled by tea.
~ {S} stayed in a house with {zq:3..6} cats.
where whole a*b, whole (a-a*b)*b, a-a*b-(a-a*b)*b > c+1
? How many postcards are left to write, if the spoiled cards had not been written yet? = (a-a*b)-(a-a*b)*b-c : postcards
? How many postcards did {S} write on the second evening? = (a-a*b)*b : postcards
? How many did {S} write on the first and second evening together? = a*b+(a-a*b)*b : postcards

== souvenir-magnet-prices
MAGNETS: each {a:$3..$5}, {n:4} for the price of {m:3}. {S} takes {b:12,16,20} magnets for the cousins and pays with {c:$100}.
where b/n*m*a < c
? How much [does {S} pay|must {S} pay|does {S} have to pay]? = b/n*m*a : dollars
? How much is saved by the offer? = (b-b/n*m)*a : dollars
? How much change comes back? = c-b/n*m*a : dollars

== souvenir-shop-day (kenya)
A curio stall in Nanyuki sold {a:8..15} wooden giraffes at {b:KSh 600..KSh 900 by 50}, {c:10..20} bracelets at {d:KSh 150..KSh 250 by 10} and a drum for {e:KSh 2500..KSh 4000 by 100}. The wares had cost {f:KSh 5000..KSh 8000 by 100}.
~ The stall opens at {zq:7:00 am..8:30 am by 15}.
where a*b+c*d+e > f+500
? How much did the stall earn that day after the cost of the wares? = a*b+c*d+e-f : shillings
? How much was taken for all these things? = a*b+c*d+e : shillings
? How much more did the giraffes bring than the bracelets? = a*b-c*d : shillings where a*b > c*d+50

== souvenir-parcel-weight
The post takes parcels of up to {a:2..5} kg. {S} puts in {b:3..5} jars of honey of {c:250, 350} grams and {d:2..4} books of {e:280..420 by 20} grams; the box itself weighs {f:180..300 by 20} grams.
~ The parcel goes to a place {zq:300..900 by 50} km away.
where a*1000 > b*c+d*e+f+60
? How many more grams could the parcel weigh? = a*1000-b*c-d*e-f : grams
? How many grams does the parcel weigh? = b*c+d*e+f : grams
? How many grams heavier are the jars than the books? = b*c-d*e : grams where b*c > d*e+10

== souvenir-album-pages
In {S}'s album there is room for {a:6} postcards on a page. {S} has {b:40..95} old cards and got {c:12..30} new cards this summer.
where mod(b+c,a) > 0, mod(b,a) > 0
? How many pages do all the cards need? = ceil((b+c)/a) : pages
? How many cards are on the last page that is used? = mod(b+c,a) : cards where mod(b+c,a) > 1

== souvenir-market-haggling (india)
In Jaipur the seller asks {a:₹800..₹1600 by 80} for a carpet. {S} offers {b:1/2,1/4} of that. They agree on a price {c:₹100..₹250 by 50} above the offer, and {S} pays {d:₹40..₹90 by 10} for wrapping.
~ The carpet took {zq:4..9} months to make.
where whole a*b, a-a*b > c+100
? How much [does {S} pay|must {S} pay|does {S} have to pay] [altogether|in all|in total]? = a*b+c+d : rupees
? How much less than the seller first asked is the agreed price? = a-a*b-c : rupees
? How much does {S} offer? = a*b : rupees

== souvenir-spoon-collection
Granny's silver spoons: {k:3..4 times} as many from Europe as from Asia, and {a:5..12} from Africa. There are {b:37..89} spoons in all.
where whole (b-a)/(k+1)
? How many spoons are from Asia? = (b-a)/(k+1) : spoons | x: x + k*x + a = b
? How many spoons are from Europe? = (b-a)/(k+1)*k : spoons
? How many more spoons are from Europe than from Africa? = (b-a)/(k+1)*k-a : spoons where (b-a)/(k+1)*k > a+1

== souvenir-tshirt-stand (philippines)
hide s:10..30, l:8..25
let n = s + l
let m = p*s + q*l
At a stand on Boracay {n} shirts were sold today, small shirts for {p:₱150..₱200 by 10} and large shirts for {q:₱250..₱300 by 10}. They brought {m} pesos.
? How many large shirts were sold? = (m-p*n)/(q-p) | l, s: l + s = n, q*l + p*s = m : shirts
? How many small shirts were sold? = (q*n-m)/(q-p) | s, l: s + l = n, p*s + q*l = m : shirts

== souvenir-glass-blower
A glass blower makes {a:6..10} glass swans an hour. {S:He} works from {t:8:00 am..9:00 am by 30} for {b:3..4} hours, and {c:10%,20%,25%} of the swans crack. The good ones are sold for {d:$12..$20} each.
~ The oven is {zq:900..1200 by 50} degrees hot.
where whole a*b*c
? How much do the good swans of the day bring in? = (a*b-a*b*c)*d : dollars
? How many swans crack? = a*b*c : swans

== souvenir-suitcase-of-mugs
{S} can bring {a:8..12} kg of souvenirs home. Each of the {b:5..9} mugs weighs {c:300..400 by 20} grams, a stone owl {d:2..3} kg and the jam {e:900..1500 by 100} grams.
~ {S}'s flight leaves in {zq:2..6} days.
where a*1000 > b*c+d*1000+e+200
? How many grams may {S} still buy? = a*1000-b*c-d*1000-e : grams
? How many more of these mugs would the weight limit allow? = floor((a*1000-b*c-d*1000-e)/c) : mugs where a*1000-b*c-d*1000-e > 2*c

== souvenir-postage-zones (ireland)
A stamp for a card inside Ireland is {a:€1.20..€1.50 by 0.1}, for abroad {b:€2..€2.60 by 0.2}. {S} sends {c:4..8} cards inside Ireland and {d:5..9} abroad, and {e:2..4} of the cards abroad go in envelopes that cost {f:€0.50}.
? How much do stamps and envelopes cost? = a*c+b*d+e*f : euros
? How much do the stamps for abroad cost? = b*d : euros

== souvenir-workshop-days
To make {a:240..600 by 20} straw dolls for the season, {b:4..6} women of the village work {c:5..8} days, and each makes {d:6..9} dolls [a day|per day|each day]. [Then|After that] {e:2..3} of the women leave for the harvest.
~ A doll is {zq:15..30} cm tall.
where a > b*c*d+20, b > e+1, whole (a-b*c*d)/((b-e)*d)
? How many more days do the others need for the remaining dolls at the same pace? = (a-b*c*d)/((b-e)*d) : days
? How many dolls remain to be made when the women leave? = a-b*c*d : dolls
? How many dolls do the others make in a day? = (b-e)*d : dolls

== souvenir-sand-bottles
{S} fills little bottles with coloured sand: {a:2..3} parts red, {b:3..4} parts yellow, {c:1..2 digits} parts white. A bottle holds {d:120..240 by 20} grams, and {S} fills {e:6..15} bottles.
~ {S} learned it from an aunt {zq:3..9} years ago.
where whole d/(a+b+c), c > 1
? How many grams of yellow sand are in each bottle? = d/(a+b+c)*b : grams
? How many grams of red sand are used for all the bottles? = d/(a+b+c)*a*e : grams
? How many grams of sand are used [altogether|in all|in total]? = d*e : grams

== souvenir-model-eiffel
A brass model tower is {a:12..20} cm high. The next size is {b:25%,50%,75%} higher, and the largest is {c:2 times} as high as that. {S} buys all of these and stands them on each other.
where whole a*b
? How many cm high is the pile? = a+(a+a*b)+c*(a+a*b) : cm
? How many cm high is the largest tower? = c*(a+a*b) : cm
? How many cm higher is the largest than the smallest tower? = c*(a+a*b)-a : cm

== souvenir-average-card-price
Prices of the cards in {S}'s hand: {a:60..120 by 10} cents, {b:70..150 by 10} cents, {c:80..180 by 10} cents. 
where whole (a+b+c)/3
? What is the average price of these cards in cents? = (a+b+c)/3 : cents
? With a further card, the average of all {d:4} would be {e:100..120 by 10} cents. How many cents would that card cost? = d*e-(a+b+c) : cents where d*e > a+b+c+40, d*e < a+b+c+300

== souvenir-fair-trade-share
A basket sells for {a:$24..$60 by 4}. {b:1/2,1/4} of that goes to the weaver, {c:25%} to the shop and {d:$2..$4} to shipping; what is left is put in a school fund. {e:20..60} baskets were sold in summer.
~ The school has {zq:80..240 by 10} pupils.
where whole a*c, a > a*b+a*c+d+1
? How much was put in the school fund in summer? = (a-a*b-a*c-d)*e : dollars
? How much does the weaver get for a basket? = a*b : dollars
? How much went to the school fund from each basket? = a-a*b-a*c-d : dollars

== souvenir-key-rings-for-all (south-africa)
A packet of {a:6} key rings [costs|is] {b:R60..R80 by 5}; a loose key ring [costs|is] {c:R14..R18}. {S} needs exactly {d:20..40} key rings and buys as many packets as possible, but no ring too many.
where mod(d,a) > 1
? How much [does {S} pay|must {S} pay|does {S} have to pay] for key rings? = floor(d/a)*b+mod(d,a)*c : rand
? How many loose key rings does {S} buy? = mod(d,a) : key rings

== souvenir-tea-towels-order
The castle shop orders tea towels: {a:60..150 by 10} with the dragon, {b:2/5,1/2,4/5} as many with the queen and {c:12..30} fewer with the bridge than with the queen. {d:10%,20%,50%} of the towels with the dragon come in blue, the rest in red.
~ The castle is {zq:500..900 by 50} years old.
where whole a*b, whole a*d, a*b > c+5
? How many tea towels does the shop order? = a+a*b+(a*b-c) : towels
? How many red towels with the dragon come? = a-a*d : towels
? How many towels show the bridge? = a*b-c : towels

== souvenir-printer-pages
A machine prints {a:40,50,60,75} postcards in a minute. It must print {b:6..9} pictures, {c:500..1500 by 100} cards of each, and it stands still for {d:4..8} minutes between pictures.
where whole b*c/a
? How many minutes does the whole job take? = b*c/a+(b-1)*d : minutes
? For how many minutes does the machine really print? = b*c/a : minutes

== souvenir-puppet-maker-season (india)
In Udaipur a puppet maker carves {a:4..6} puppets [a day|per day|each day] on {b:5..6} days [a week|per week|each week], for {c:8..12} weeks. {d:10%,20%,25%} of them are given to a theatre; of the others {e:2/3,3/4,1/2} are sold at {f:₹400..₹700 by 50} [each|apiece] and the rest at {g:₹250..₹350 by 50} [each|apiece].
~ The maker's grandfather made puppets, too, for {zq:30..50} years.
where whole a*b*c*d, whole (a*b*c-a*b*c*d)*e
? How much do all the sold puppets bring in? = (a*b*c-a*b*c*d)*e*f+((a*b*c-a*b*c*d)-(a*b*c-a*b*c*d)*e)*g : rupees
? How many puppets are sold at the higher price? = (a*b*c-a*b*c*d)*e : puppets
? How many puppets does the theatre get? = a*b*c*d : puppets

== souvenir-customs-value
Travellers may bring in gifts worth {a:€300..€400 by 50}. {S} has {b:3..5} scarves at {c:€20..€30} [each|apiece], {d:2..3} boxes of tea at {e:€10..€16} and a carpet for {f:€280..€480 by 20}. On what is above the limit the customs man asks {g:10%,20%,25%}.
~ {S} was away for {zq:10..30} days.
where b*c+d*e+f > a+20, whole (b*c+d*e+f-a)*g*10
? How much [does {S} pay|must {S} pay|does {S} have to pay] at the customs? = (b*c+d*e+f-a)*g : euros
? How much did the gifts cost {S} [altogether|in all|in total], customs included? = b*c+d*e+f+(b*c+d*e+f-a)*g : euros
? By how much are the gifts above the limit? = b*c+d*e+f-a : euros

== souvenir-shell-boxes-order (kenya)
A shop in Lamu orders shell boxes from {S}: {a:60..120 by 10} small, {b:30..50 by 5} large. A small box takes {c:20,30} shells and {d:15,20} minutes, a large box {e:50,60} shells and {f:30,40} minutes. {S} has {g:3000..3800 by 100} shells and works {h:6,7,8} hours a day.
~ {S:His} granddaughter sorts the shells by colour.
where a*c+b*e > g+50, mod(a*d+b*f,h*60) > 0
? How many shells must {S} still gather? = a*c+b*e-g : shells
? On how many days must {S} work for the order? = ceil((a*d+b*f)/(h*60)) : days
? How many minutes of work is the whole order? = a*d+b*f : minutes

== souvenir-card-printer-offer
Printing {a:200..600 by 50} picture cards [costs|is] {b:$40..$70 by 5} for the plates and {c:5,8,10,12} cents a card. {S} sells {d:60%,70%,80%} of the cards at {e:$1..$2 by 0.5} [each|apiece] and then lets the last ones go to an orphanage as a gift.
~ The printer has {zq:3..8} machines.
where whole a*d, whole a*c/100, a*d*e > b+a*c/100+10
? How much profit does {S} make? = a*d*e-b-a*c/100 : dollars
? How much does the printing cost in dollars? = b+a*c/100 : dollars
? How many cards are given away? = a-a*d : cards
