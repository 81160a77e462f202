topic: patisserie
place: uk

== patisserie-macaron-cases
Of {a:130..420 by 10} [pistachio|rose|blackcurrant] macarons piped at dawn, {b:10..40 by 2} cracked in the oven and were given to the staff.
{c:6,8,10} go into a gift box, and {d:4..6} gift boxes into a case. [Department stores|Hotels] pay {e:£28..£60 by 2} a case.
~ The checkered paper in the boxes is cut into triangles by hand.
where whole (a-b)/c/d
? What does {S}'s patisserie receive for all the cases that can be packed? = e*(a-b)/c/d : pounds
? How many gift boxes are filled? = (a-b)/c : boxes
? How many macarons does a case hold? = c*d : macarons

== patisserie-eclair-tally
~ It was the mayor's birthday, and the shop had been open since dawn.
On the slate behind the counter {S} chalked up the day's sales: {a:6..15} lemon tarts, {b:2..3 times} as many éclairs as lemon tarts, {c:2..4 times} as many choux buns as éclairs, and {z:12 as "a dozen"} meringues.
? How many cakes were sold in all? = a+a*b+c*a*b+z : cakes
? Éclairs cost {p:£2.50..£4.50 by 0.5} each and choux buns {q:£1.50..£2.00 by 0.5}. How much more did the choux buns bring in than the éclairs? = c*a*b*q-a*b*p : pounds where c*q > p

== patisserie-gift-sets
A gift set holds a box of {m:12 as "a dozen"} truffles and a small tin of {h:6} pralines. {S} has {a:180..720 by 18} truffles [cooling|ready] on the marble.
~ The lid shows a merry zebra with {ya:9..15} stripes.
where whole a/(m+h)
? How many gift sets can be made? = a/(m+h) : sets
? If each set sells at {p:£11..£19}, how much will {S:he} take for all of them? = a/(m+h)*p : pounds

== patisserie-raspberry-punnets
{S} makes {a:15..40} fruit tarts a day and puts {b:4..9} raspberries on each of them.
A punnet holds {c:20..30 by 5} raspberries and costs {d:£2..£4}. [The shop is open every day of the week|There is no closing day].
~ Each tart sits on a paper star for {ya:2..4} minutes before it is glazed.
where whole a*b/c
? What does {S} spend on raspberries in a week? = d*a*b/c*7 : pounds
? How many punnets are used each day? = a*b/c : punnets
? If the supplier puts the price of a punnet up by {r:10%,20%,25%,50%}, what will the raspberries for a day cost? = a*b/c*d*(1+r) : pounds

== patisserie-cream-and-wages
Each of {S}'s {a:4..12} assistants fills {b:30..60 by 10} choux buns a day. A tub of cream is enough for {d:20,30,40} buns and costs {c:£3..£6}.
Besides the cream, {S:he} pays {f:£12..£30} for each of the {e:2..5} gas bottles used in a week.
where whole a*b/d
? How much do cream and gas cost {S} in a week, Sunday included? = c*a*b/d*7+e*f : pounds
? How many tubs of cream are emptied in a day? = a*b/d : tubs

== patisserie-tray-of-tartlets
For a garden party {S} bakes {a:8..15} trays of {b:12,15,20} cheese tartlets and {c:4..10} trays of {d:12,16,24} mushroom tartlets, but the dog knocks over {e:2..3} trays of {f:12,15} cheese tartlets from the cooling rack.
The tartlets that are left are put on {g:6..20} plates for the tables.
~ The party begins when the [band|string quartet] arrives.
where whole (a*b+c*d-e*f)/g, f = b
? How many tartlets go on each plate if all plates are alike? = (a*b+c*d-e*f)/g : tartlets
? How many tartlets did {S} bake? = a*b+c*d : tartlets

== patisserie-palmier-couples
There were {a:20..48} plain palmiers and {b:14..40} dipped in chocolate. {T} took {c:3..9} of the plain palmiers and just as many of the dipped to a neighbour.
The rest were shared fairly by the twins {S} and {U}.
where whole (a+b-c-c)/2
? How many palmiers did {S} get? = (a+b-c-c)/2 : palmiers
? How many plain palmiers were left for the twins? = a-c : palmiers where a-c > 1

== patisserie-treat-budget
{S} has put by {c:£60..£140 by 5} for a family treat at the patisserie. {S:He} picks {a:3..6} custard slices at {b:£2..£3} each, {k:2..3} gateaux, each {d:3 times} as dear as a custard slice, and {e:2..4} pots of tea at {f:£3..£5} each. The taxi home will take {g:£8..£15}.
where whole (c-a*b-k*b*d-e*f-g)/b, c-a*b-k*b*d-e*f-g > 2*b
? How many more custard slices could {S} afford and still pay for the taxi? = (c-a*b-k*b*d-e*f-g)/b : slices
? What do the gateaux cost altogether? = k*b*d : pounds

== patisserie-opening-week-customers
A new patisserie counted its customers. On the Monday and on the Tuesday there were {a:40..120 by 10} each day, and on each of the {c:3..5} days after that there were {b:10..60 by 5} more than on the Monday.
[A camera at the entrance|The doorman's clicker] showed that {d:10%..40% by 10} of Monday's customers [left without buying|only looked] and the rest of them bought something, as did everybody on the other days.
~ A film star entered the shop for {ya:10..25} minutes and took selfies with the staff.
? How many customers bought something? = a+a+c*(a+b)-a*d : customers
? How many customers came after the Tuesday? = c*(a+b) : customers

== patisserie-butter-blocks
The laminated dough for {a:20..40 by 10} croissants takes {b:250..500 by 250} g of butter. [An order|A booking] for {c:60..240 by 20} croissants came in by telephone, and the cold room has {d:2..6} packs of {e:250} g.
~ The cold room is kept at {ya:2..5} degrees.
where c*b/a > d*e
? How many grams of butter must still be bought for the order? = c*b/a-d*e : grams
? How many packs must be bought for it? = ceil((c*b/a-d*e)/e) : packs

== patisserie-queue-of-cakes
"[Every hour|All day long], for every {a:3..5} strawberry tarts we sell {b:6..9} vanilla slices," says the manager. "Last Sunday {c:24..120} strawberry tarts went."
where whole c/a
? How many vanilla slices were sold last Sunday? = c/a*b : slices
? How many more vanilla slices than strawberry tarts were sold? = c/a*(b-a) : slices
? Tarts cost {p:£3..£5} and slices {q:£2..£4}. How much did tarts and slices bring in? = c*p+c/a*b*q : pounds

== patisserie-ganache-mix
The house ganache is dark chocolate and cream in the ratio {a:3..5} : {b:2..3}.
{S} needs {c:400..3000 by 100} g for a [tower|batch] of profiteroles, and chocolate comes in bars of {d:100..200 by 100} g.
where a > b, whole c*a/(a+b)
? How many grams of cream does {S} need? = c*b/(a+b) : grams
? How many bars of chocolate must {S} unwrap? = ceil(c*a/(a+b)/d) : bars

== patisserie-croquembouche
A wedding tower of cream puffs has {a:9..14} puffs in the lowest ring, and in each ring [on top of it|above] {b:2} fewer. There are {n:4 words} rings.
~ The sugar threads around it are spun by {S} with a fork.
where a > 3*b+1
? How many puffs are in the top ring? = a-3*b : puffs
? How many puffs does the tower need? = 4*a-6*b : puffs
? If {S} makes {c:45..60 by 5} puffs, how many are spare? = c-(4*a-6*b) : puffs where c > 4*a-6*b

== patisserie-earlier-train
{S} wants the brioche on the shelf at {t:7:00 am..8:30 am by 15}. It has to rise for {a:60..120 by 10} minutes, bake for {b:25..40 by 5} minutes and cool for {c:15..30 by 5} minutes.
? At what time must the dough be set to rise at the latest? = t-(a+b+c)/60 : clock
? For how many minutes longer does the dough rise than it bakes and cools together? = a-b-c : minutes where a > b+c

== patisserie-tea-room-average
In the tea room next to the patisserie, the first {n:4..9} tables to be served spent {a:£14..£25} each on average. [The next one, a birthday party,|Then a birthday party] spent {b:£60..£130 by 5}.
~ The ceiling of the tea room is painted with swans and {ya:6..12} flutes.
? How much had been spent when the party left? = n*a+b : pounds
? What was the average for a table, with the party counted as a table? = (n*a+b)/(n+1) : pounds where whole (n*a+b)/(n+1)

== patisserie-box-ribbon
Boxes for the {x:opera cake|fruit flan|cheesecake} are {a:16..26 by 2} cm long, {b:12..20 by 2} cm wide and {h:6..12 by 2} cm high. A ribbon goes along the length and back, then across the width and back, as is usual for parcels; the bow takes {k:30..50 by 5} cm.
~ The lid is stamped with a checkered pattern.
where a > b
? How many centimetres of ribbon does a box need? = 2*a+2*b+4*h+k : cm
? How many metres of ribbon are used for {n:20..60 by 10} boxes? = n*(2*a+2*b+4*h+k)/100 : metres

== patisserie-leftover-fruit
~ Quite suddenly the weather had turned, and figs were on offer at {ya:8..14} shops.
A crate held {c:60..150} figs. {S} used {a:4..7} on each of {b:6..14} frangipane tarts, {f:1/2,1/3,1/4} of those left went into compote, and the [kitchen porter|washer-up] ate {d:2..5}.
where c > a*b+8, whole (c-a*b)*f, (c-a*b)*(1-f) > d
? How many figs were left in the crate in the end? = c-a*b-(c-a*b)*f-d : figs
? How many figs became compote? = (c-a*b)*f : figs
? How many figs went on the tarts? = a*b : figs

== patisserie-pricing-percent
{S} reckons that the ingredients of a praline gateau cost {a:£8..£16} and the work {b:£6..£14}. [The price on the ticket|What the customer pays] is {r:50%,75%,100%} above these costs [together|taken together].
? What is the price of the gateau? = (a+b)*(1+r) : pounds
? In the sale, {d:10%,20%} is taken off this price. How much profit over the costs is left? = (a+b)*(1+r)*(1-d)-(a+b) : pounds

== patisserie-madeleine-moulds
A shell mould makes {a:9,12,16} madeleines and each baking lasts {b:12..18} minutes. The oven takes {c:2..4} moulds together.
? {S} must deliver {n:150..400 by 10} madeleines. How many bakings are needed? = ceil(n/(a*c)) : bakings
? If each baking follows directly on the last, how many minutes does the oven work for the {n} madeleines? = ceil(n/(a*c))*b : minutes
? How many madeleines do {m:2..4} bakings give? = m*a*c : madeleines

== patisserie-order-form
ORDER FORM, [office leaving do|retirement tea]
Mini quiches: {a:20..60 by 5} at {p:£0.80..£1.40 by 0.2}
Fruit tartlets: {b:20..50 by 5} at {q:£1.50..£2.50 by 0.5}
Deposit already paid: {d:£10..£25 by 5}
~ To be ready at the main entrance; the attendant has a key.
? How much is still to be paid on collection? = a*p+b*q-d : pounds
? What would the full order cost if the firm had its {r:10%,20%} staff discount on everything? = (a*p+b*q)*(1-r) : pounds

== patisserie-sugar-boiling
The syrup was at {a:18..24} degrees when {S} lit the flame, and it warms by {b:6..12} degrees a minute. For soft ball it has to reach {c:115..120} degrees.
where whole (c-a)/b
? After how many minutes is the syrup ready? = (c-a)/b | m: a + b*m = c : minutes
? How warm is it after {d:3..7} minutes? = a+b*d : degrees

== patisserie-unknown-slices (ireland)
Some slices of opera cake were left in the cabinet after lunch in {S}'s shop in [Galway|Cork]. In the afternoon the pastry chef cut another {a:12..30} slices and {k:2..5} customers bought {b:3..5} slices each. At closing {c:4..20} slices were there.
~ The cabinet was bought from a hospital {ya:6..20} years ago.
where c+k*b > a
? How many slices had been left after lunch? = c+k*b-a | x: x+a-k*b = c : slices
? The slices cost {p:€4..€6} each. How much did the afternoon's customers pay? = k*b*p : euros

== patisserie-apprentices-hands
Working alone, {S} can fill a display of petits fours in {a:3,4,6} hours, while {T}, the apprentice, takes {b:6,12} hours for it.
where a < b
? How many minutes do they need together? = 60/(1/a+1/b) : minutes
? What percentage of the display has {S} filled after {h:1.5} hours of working alone? = h/a*100 : percent

== patisserie-paint-the-shop
The back wall of the patisserie is {a:4..7} m long and {b:2.5,3} m high; a door of {c:2} square metres in it is not painted. A tin of [mint|cream] paint covers {d:4..6} square metres.
~ A mirror with {ya:18..30} little lamps will hang on it when the paint is dry.
? How many square metres are to be painted? = a*b-c : square metres
? How many tins must {S} buy? = ceil((a*b-c)/d) : tins
? If a tin costs {p:£14..£22}, what do the tins cost? = ceil((a*b-c)/d)*p : pounds

== patisserie-chocolate-ages
When {S} opened the patisserie, {S} was {a:24..32} years old, and the [nephew|godchild] {T} was {b:3..8}. Today the shop celebrates being open for {c:10..20} years, and {T} works in it as well.
? How old are {S} and {T} together today? = a+b+c+c : years
? In how many years from today will {S} be exactly {k:2 times} as old as {T} is then? = a+c-k*(b+c) : years where a+c-k*(b+c) > 0
? How many years after the opening was {S} {m:2 times} as old as {T}? = a-m*b : years where a-m*b > 0, a-m*b < c

== patisserie-delivery-cargo-bike
A cargo bike takes {S}'s cakes to cafés: {a:2.5..6 by 0.5} km to the harbour, then {b:1..3 by 0.5} km on to the museum, and from there {c:3..7 by 0.5} km back to the shop.
It does this round [every weekday|each day] from Monday to Friday.
~ The bike has {ya:7..11} gears and a bell like a fire engine.
? How many kilometres does the bike cover from Monday to Friday? = (a+b+c)*5 : km
? If the bike moves at {v:12,15} km per hour, how many minutes is it on the road for each round? = (a+b+c)/v*60 : minutes

== patisserie-loyalty-card
Each coffee bought at the patisserie earns a stamp, and a full card of {a:8..10} stamps is worth a free pastry. {S} buys {b:2..3} coffees a day on {c:4..6} days a week.
? How many stamps does {S} earn in {d:4..10} weeks? = b*c*d : stamps
? How many free pastries can {S} have had after the {d} weeks? = floor(b*c*d/a) : pastries where b*c*d >= 2*a
? How many stamps are on the card after {d} weeks that are not yet a full card? = mod(b*c*d,a) : stamps where mod(b*c*d,a) > 0

== patisserie-exam-of-apprentices
For the final exam each of the {n:4..7} apprentices has to make {a:3..5} {x:strawberry charlotte|opera slice|coffee religieuse|apricot tart}, and for every {x:1} there are {b:90..150 by 10} g of butter and {c:2..3} eggs; {d:2..4} of the apprentices drop a single {x:1} and must make it again.
? How many grams of butter are used in the exam? = (n*a+d)*b : grams
? How many boxes of {e:10,12} eggs must be opened? = ceil((n*a+d)*c/e) : boxes
? Butter costs {p:£6..£9} a kilogram. How much does the butter for the exam cost? = (n*a+d)*b*p/1000 : pounds

== patisserie-window-prize (canada)
A visitor to {S}'s patisserie may guess how many sugared almonds are in the glass. It holds {a:4..7} layers of {b:35..60} almonds, and {c:12..40} more lie on top. {T} guesses {d:10%,20%,25%} more than there are, {U} guesses {e:30..80} fewer than {T}.
where whole (a*b+c)*d, (a*b+c)*d != e, (a*b+c)*(1+d) > e
? What number does {U} say? = (a*b+c)*(1+d)-e : number
? By how many almonds is {T}'s guess too high? = (a*b+c)*d : almonds
? By how many almonds is {U}'s guess too low? = e-(a*b+c)*d : almonds where e > (a*b+c)*d+1

== patisserie-dozen-bargain
{S} sells éclairs at {p:£2..£4} each; whoever takes {z:12 as "a dozen"} pays for only {k:10}. A wedding planner needs {a:40..130} éclairs and uses the bargain as often as possible, buying the others singly.
where mod(a,z) > 0, mod(a,z) < 10
? How much does the wedding planner pay? = floor(a/z)*k*p+mod(a,z)*p : pounds
? How much does the bargain save the wedding planner? = floor(a/z)*(z-k)*p : pounds
? How many éclairs are bought singly? = mod(a,z) : éclairs where mod(a,z) > 1
