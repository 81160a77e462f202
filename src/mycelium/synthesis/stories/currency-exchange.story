topic: currency-exchange
place: any

== cx-part-changed (us)
who S: woman
At the airport in Manila, {S} changed {b:20%,25%,40%,50%} of her dollars and still had {a:$120..$480 by 30} in her purse. She got the changed dollars' worth in {c:4..12} notes, each worth the same.
where whole a*b/(1-b)/c
? How many dollars was each note worth? = a*b/(1-b)/c : dollars
? How many dollars did she change? = a*b/(1-b) : dollars
? How many dollars did she have before? = a/(1-b) | x: x-x*b = a : dollars

== cx-drawer-of-leftovers (uk)
In {S}'s drawer lie {a:90..360 by 18} rand from a safari and {c:36..180 by 18} rand from a wedding in Durban, when a pound was {b:18} rand; an envelope with {h:100..200 by 10} dirhams at {d:5} dirhams to the pound; and a {t:£10} note.
~ The drawer also holds a compass and a bolt.
where whole a/b+c/b+h/d
? How much is all that money in pounds? = a/b+c/b+h/d+t : pounds
? How many pounds are the dirhams worth? = h/d : pounds
? {S} gives {f:1/2,1/5,1/10} of the rand away and changes the rest of the rand into pounds. How many pounds does {S} [get|receive] for them? = (a+c-f*(a+c))/b : pounds where whole 50*(a+c)*(1-f)/b

== cx-dollars-for-a-bill (india)
who S: man
{S} came home to Chennai with {a:£60..£200 by 10}, and the bank gave him {b:₹100..₹110} for each pound. Then he paid an American web site {c:$25..$100 by 5}; with {d:$1.25} to the pound, the bank worked that out in pounds first and then in rupees.
where whole b*c/d, a > c/d
? How many rupees had {S} left of the changed money? = a*b-b*c/d : rupees
? How many pounds was the payment to the web site worth? = c/d : pounds
? If he also sent {e:₹1000..₹3000 by 500} to each of his {f:2..3} nephews, how many of the changed rupees were left? = a*b-b*c/d-e*f : rupees where a*b > b*c/d+e*f

== cx-hotel-in-lira (ireland)
{S} changed {a:€300..€700 by 50} at {b:30..36 by 2} lira a euro. For {f:3..7} nights {S:he} shared a room in Izmir at {c:900..1800 by 100} lira a night; {d:2} of the {e:3..4} people in it were {S} and {S:his} nephew, and {S} paid for both. Everybody's share of the room was the same.
~ The room was on floor {j:3..9 digits}.
where whole f*c*d/e, a*b > f*c*d/e
? How many lira did {S} have left after the nights? = a*b-f*c*d/e : lira
? If breakfast was {g:100..200 by 50} lira a person each morning, how many lira did {S} pay for breakfast, {S:his} nephew included? = d*f*g : lira
? How many lira did {S} get at the bank? = a*b : lira

== cx-three-buyers (singapore)
At a booth in Johor a Singapore dollar buys {b:3.2} ringgit. {S} [needs|requires] {a:160..640 by 16} ringgit for shoes, {c:80..320 by 16} ringgit for dentist fees, and {d:32..160 by 8} ringgit for lunch with {S:his} family.
where whole 10*(a/b+c/b+d/b)
? How many Singapore dollars must {S} change for all of that? = a/b+c/b+d/b : dollars
? How many ringgit [does {S} need|are needed] [in all|altogether|in total]? = a+c+d : ringgit
? {S} changes {e:S$300..S$500 by 20}. How many ringgit are left after the shoes, the dentist and lunch? = e*b-a-c-d : ringgit where e*b > a+c+d

== cx-postcards-in-cents (us)
{S} has {d:2400..6000 by 100} euro cents for postcards from Rome. The kiosk sells them at {a:3..6} euros for a packet of {b:4,5,6}, and {S} [needs|requires] {c:12..30 by 2} postcards; the rest of the money will be spread equally over stamps for all of them.
where whole c/b, whole (d-c*a/b*100)/c, d > c*a/b*100
? How many cents can {S} spend on the stamp of each postcard? = (d-c*a/b*100)/c : cents
? How many euros do the postcards cost? = c*a/b : euros
? If a stamp costs {f:95..140 by 5} cents, how many cents are missing to stamp all of the postcards? = f*c-(d-c*a/b*100) : cents where f*c > d-c*a/b*100

== cx-yen-commission (south-africa)
A desk at the airport gives {q:R11..R13} for every {h:100} yen but keeps back a single rand of that as commission for every {h} yen, and also charges a flat {b:R20..R60 by 5}. {S} hands in {a:6000..40000 by 1000} yen.
where a/h*q-a/h > b
? How many rand does {S} receive? = a/h*q-a/h-b : rand
? After keeping {f:2000..4000 by 1000} yen as souvenirs, how many rand would {S} receive? = (a-f)/h*q-(a-f)/h-b : rand where (a-f)/h*(q-1) > b
? How many rand would {S} receive if there were neither commission nor charge? = a/h*q : rand

== cx-two-desks (kenya)
The bureau in Nairobi pays {a:KSh 125..KSh 135} for a dollar and keeps {b:KSh 200..KSh 500 by 50} for itself; the hotel pays {c:KSh 115..KSh 124} for a dollar, without a fee. {S} wants to change {n:$80..$400 by 20}.
~ The hotel is {j:2..6 digits} km from the bureau.
where n*a-b > n*c
? How many more shillings does {S} [get|receive] at the bureau than in the hotel? = n*a-b-n*c : shillings
? A colleague changes {u:$20..$60 by 10} in the hotel and {v:$100..$200 by 20} at the bureau. How many shillings does the colleague get? = u*c+v*a-b : shillings
? At how many dollars, at [least|the very least], does the bureau pay no less than the hotel? = ceil(b/(a-c)) : dollars

== cx-souvenir-and-half-back (us)
In Prague {S} got {a:21..24} crowns for a dollar and changed {b:$100..$300 by 20}. {S:He} spent {f:1/2,3/4} of the crowns, and the bank took the others back at {c:25..30} crowns for a dollar.
where whole (a*b-a*b*f)/c
? How many dollars did {S} get back? = (a*b-a*b*f)/c : dollars
? How many crowns did {S} spend? = a*b*f : crowns
? How many crowns did the bank take back? = a*b-a*b*f : crowns

== cx-rate-rise (uk)
{S} [watches|checks] the euro. On Monday a pound bought {a:€1.10..€1.20 by 0.01}, on Friday {b:€0.02..€0.08 by 0.01} more. {S} changed {n:£200..£900 by 100} on Friday.
? How many euros did {S} get? = n*(a+b) : euros
?< How many euros did {S} gain by waiting from Monday to Friday? = n*b : euros
? On Saturday the rate was {c:€0.01..€0.03 by 0.01} lower than on Friday. How many euros would {m:£200..£500 by 100} have bought then? = m*(a+b-c) : euros

== cx-wages-home (philippines)
who S: woman
{S} nurses in Dublin. Every month she sends home {f:1/4,1/5,2/5} of her pay of {a:€2400..€3600 by 200}, at {b:₱60..₱66} a euro, and the service keeps {c:₱250..₱600 by 50} each time.
? How many pesos reach her family [each|every] month? = a*f*b-c : pesos
? How many euros does she send home in a year? = a*f*12 : euros
? If the peso rate rises by {d:₱1..₱3}, how many pesos reach her family in {n:2..6} months? = n*(a*f*(b+d)-c) : pesos

== cx-mixed-notes (australia)
For a trip to Bali {S} got {a:10..30} notes of {p:100000} rupiah and {b:10..40} notes of {q:50000} rupiah, at {c:10000} rupiah for an Australian dollar.
? How many Australian dollars did {S} pay? = (a*p+b*q)/c : dollars
? {S} changes {u:2..5} of the larger notes back at {v:12500} rupiah a dollar. How many dollars are lost, compared with what these notes had cost? = u*p/c-u*p/v : dollars
? How many rupiah are left after {n:3..6} days at {m:300000..600000 by 50000} rupiah a day? = a*p+b*q-n*m : rupiah where a*p+b*q > n*m

== cx-unknown-rate (canada)
{S} changed {a:$200..$500 by 50} before the conference in Mexico, kept {b:400..900 by 100} pesos for taxis and spent the other {c:2000..8000 by 100} pesos on a hotel.
where whole (b+c)/a*10, (b+c)/a > 12, (b+c)/a < 16
? How many pesos did the bank give for a dollar? = (b+c)/a : pesos
? How many pesos did {S} get at the bank? = b+c : pesos

== cx-gold-souk (pakistan)
who S: woman
A jeweller in Dubai asks {a:220..260 by 10} dirhams for each gram of gold plus {b:200..500 by 50} dirhams for the work. {S} fancies a bracelet of {w:8..15} grams. A dirham costs {c:76..80} rupees.
~ She has {j:2..5} such bracelets at home.
? How many rupees would the bracelet cost her? = (a*w+b)*c : rupees
? The jeweller takes {u:10%,20%,50%} off the work. How many dirhams does the bracelet cost then? = a*w+b-u*b : dirhams
? She has {d:2500..6000 by 100} dirhams. How many dirhams would be left? = d-a*w-b : dirhams where d > a*w+b

== cx-border-fuel (ghana)
Petrol costs {a:12..15} cedis a litre in Accra. Across the border, in Lomé, it costs {b:680..740 by 20} francs, and {c:40..50} francs make a cedi.
~ The border is {j:150..220 by 10} km away.
where whole 50*b/c, a-b/c > 0.5
? What does a litre cost in Lomé, in cedis? = b/c : cedis where whole 20*b/c
? How many francs does {S} still have from {d:30000..50000 by 5000} francs after buying {n:20..40 by 5} litres in Lomé and a lunch for {e:2000..4000 by 500}? = d-n*b-e : francs where d > n*b+e
? How many cedis does {S} save by filling a {m:40..60 by 10}-litre tank in Lomé? = m*(a-b/c) : cedis

== cx-chain-of-three (malaysia)
A trader has {a:2000..9000 by 500} baht. Each {p:10} baht give {b:RM1.2..RM1.4 by 0.1}; each ringgit gives {c:3200..3600 by 100} rupiah.
? How many rupiah can the trader get by way of ringgit? = a/p*b*c : rupiah
? How many ringgit are the baht worth? = a/p*b : ringgit
? If the trader first [spends|uses] {d:500..1500 by 100} baht, how many ringgit are the others worth? = (a-d)/p*b : ringgit

== cx-coins-not-taken (new-zealand)
hide u:20..60, v:3..19
let t = 20*u+v
The bank buys back foreign notes but no coins. {S} has {t} Fiji dollars, all that can be in {p:20}-dollar notes being in such notes, the rest in coins.
? How many {p}-dollar notes can {S} hand in? = floor(t/p) : notes
? {S} gives {f:2..3} of the notes to a nephew who is going to Fiji and hands in the others, at {s:0.6 digits} New Zealand dollars for a Fiji dollar. How many New Zealand dollars does the bank pay? = (floor(t/p)-f)*p*s : dollars
? At {r:0.7 digits} New Zealand dollars for a Fiji dollar, [what|how much] does the bank pay for the notes? = floor(t/p)*p*r : dollars

== cx-two-currencies-purse (jamaica)
hide x:10..60, y:10..60
let n = x+y
let t = x*r+y*s
A hotel cashier in Montego Bay took in {n} foreign dollars today. She counts every US dollar as {r:150..158} Jamaican dollars and every Canadian dollar as {s:108..116}; together they counted as {t} Jamaican dollars.
? How many US dollars did she take in? = (t-s*n)/(r-s) | x, y: x+y = n, r*x+s*y = t : dollars
? How many Canadian dollars did she take in? = (r*n-t)/(r-s) | y, x: x+y = n, r*x+s*y = t : dollars

== cx-weekend-in-oslo (uk)
A pound is {a:13} kroner. {S}'s list for the weekend in Oslo: hotel {b:1300..2600 by 130} kroner, ferry {c:260..520 by 26} kroner, food {d:390..910 by 26} kroner. {S} has set {m:£250..£400 by 10} aside.
~ The flight takes {j:2} hours.
where m > (b+c+d)/a
? How many pounds will be left of the money set aside? = m-(b+c+d)/a : pounds
? What does the list come to in pounds? = (b+c+d)/a : pounds
? {S} finds a hotel at {u:10%,20%} less. How many pounds does the list come to then? = (b-u*b+c+d)/a : pounds where whole 10*(b-u*b)/a

== cx-percent-loss (us)
{S} changed {a:$400..$800 by 100} into pesos and, when the tour was called off, changed the pesos back the same day. [Each|Every] change cost {r:5%,10%} of what was handed in.
~ The tour would have lasted {j:5..14} days.
where whole a*r*r
? How many dollars did {S} end up with? = a-a*r-r*(a-a*r) : dollars
? How many dollars were lost in both changes? = a*r+r*(a-a*r) : dollars
? How many dollars' worth of pesos did {S} get at first? = a-a*r : dollars

== cx-export-invoice (nigeria)
A Lagos exporter [sends|ships] {a:20..60 by 5} sacks of ginger at {b:$40..$70 by 5} a sack to Rotterdam. The bank credits {c:₦1500..₦1600 by 20} for a dollar. Freight was {d:$150..$400 by 50}, paid out of the dollars that came in.
? How many dollars are left after freight? = a*b-d : dollars
? How many naira does the bank credit for what is left after freight? = (a*b-d)*c : naira
? If {e:5%,10%,20%} of the sacks are refused and not paid for, how many dollars are left after freight? = (a-e*a)*b-d : dollars where whole e*a

== cx-shared-taxi-euro (ireland)
who S: man, T: woman
From the airport in Marrakech {S} and {T} took a taxi for {a:160..320 by 20} dirhams. He paid {f:1/4,1/2} of it, and she the rest. A euro gave {c:10} dirhams.
~ The ride lasted {j:20..45 by 5} minutes.
? How many euros did {T} pay? = (a-a*f)/c : euros
? How many euros did the taxi cost? = a/c : euros
? {T} also tipped the driver {d:20..40 by 10} dirhams. How many dirhams did she spend on the ride? = a-a*f+d : dirhams

== cx-rate-board (india)
The first rate on a Mumbai board at opening time was {a:₹82..₹86} for a dollar. The board then changed every {m:15,20,30} minutes, and each change raised the dollar by {b:5,10,20} paise; a rupee has {z:100} paise. {h:2..4} hours have passed, the last change has just been made.
? How many rupees is a dollar now? = a+h*60/m*b/z : rupees
? How many changes have there been? = h*60/m : changes
? By how many paise has the dollar risen? = h*60/m*b : paise

== cx-exchange-student (singapore)
who S: woman
"My host father gives me {a:3000..6000 by 500} yen a week," writes {S} from Osaka, "and {b:100} yen are a Singapore dollar. I spent {c:1000..2500 by 100} yen on the bus and the bath house and {d:400..900 by 100} on noodles."
where a > c+d
? How many Singapore dollars are left of a week's money? = (a-c-d)/b : dollars
? She saves {f:500..1000 by 100} yen in each of {m:3..8} weeks for a fan. How many Singapore dollars will these savings be worth? = f*m/b : dollars
? How many Singapore dollars does she get in {n:4..12} weeks? = n*a/b : dollars

== cx-kiosk-in-naira (nigeria)
A booth at the hotel in Abuja takes dollars. A bowl of jollof is {a:₦4500..₦7500 by 500}, a bottle of water {b:₦500..₦1000 by 250}, and the booth counts a dollar as {r:₦1500}. {S} eats {c:2..3} bowls with {d:2..4} bottles and hands over {n:$15..$30}.
where n*r > a*c+b*d
? How many naira must the booth give {S} back? = n*r-a*c-b*d : naira
? What does the meal cost in naira? = a*c+b*d : naira
? {S} leaves {u:5%,10%} of the price of the meal as a tip. How many naira does {S} spend? = a*c+b*d+u*(a*c+b*d) : naira

== cx-museum-franc (us)
who S: man, T: woman
Swiss museums let artists in for {a:8..14} francs and others for {b:16..24}. {S}, a potter, and {T}, who is a dentist, saw {c:3..6} museums together with their {d:2..3} sons, who count as others. A franc was {p:$1.10..$1.20 by 0.05}.
? How many francs did the tickets cost them? = c*(a+b+d*b) : francs
? How many dollars did the tickets cost them? = c*(a+b+d*b)*p : dollars
? How many francs did {S} save by being a potter? = c*(b-a) : francs

== cx-coffee-compared (canada)
A cup of coffee is {a:4..6} dollars in Toronto and {b:30..48 by 3} kroner in Copenhagen, where {c:5} kroner make a dollar. {S} drank {d:10..30} cups in Copenhagen.
where b/c > a
? How many dollars more did {S} spend on coffee than the same number of cups would have cost in Toronto? = d*(b/c-a) : dollars
? How many dollars [does {S} need|are needed] for {e:3..5} cups in Toronto and {f:4..8} cups in Copenhagen? = e*a+f*b/c : dollars
? What is a cup worth in dollars in Copenhagen? = b/c : dollars

== cx-canada-bridge (us)
A toll of {a:$6..$9} in US money takes {S} over the bridge, and a toll of {b:$8..$10} in Canadian money back. A US dollar [buys|is worth] {r:$1.25} Canadian. Over there {S} [fills up|buys gas] for {c:$50..$90 by 5} Canadian, which at home would have cost {d:$60..$85 by 5} US.
where whole 20*(b+c)/r, d > (b+c)/r+a
? Counting tolls, how many US dollars does {S} save by driving over? = d-(b+c)/r-a : dollars
? How many US dollars do gas and tolls come to [altogether|in all]? = (b+c)/r+a : dollars

== cx-game-tokens (us)
At an arcade {a:$5} [buys|gets you] {b:20,24} tokens. {S} changes {c:$10..$30 by 5} and plays {d:6..15} rounds of {e:3..4} tokens; a prize of {f:40..90 by 10} tickets costs a further token for every {g:10} tickets that {S} lacks, and {S} has {h:10..30 by 10} tickets.
where c/a*b > d*e+(f-h)/g, f > h
? How many tokens does {S} have left with the prize in hand? = c/a*b-d*e-(f-h)/g : tokens
? How many cents is a token worth? = a*100/b : cents where whole a*100/b
