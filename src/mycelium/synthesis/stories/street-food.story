topic: street-food
place: any

== street-pani-puri-family (india)
~ The lane smells of mint, and someone is singing an old film song.
{S} rolls {a:1800..4800 by 120} g of dough into puris of {b:6,8,10,12} g each. [In the evening|When the lamps come on], {c:6..14} customers buy {d:5..8} puris apiece, and to each customer {S} gives a free puri on top.
where whole a/b, a/b > c*d+c+5
? How many puris are left? = a/b-c*d-c : puris
? If a puri costs {p:₹4..₹8}, how much do the customers pay in all? = c*d*p : rupees
? How many puris can be rolled from the dough? = a/b : puris

== street-suya-week (nigeria)
{S} grills {a:20..45} sticks of suya an hour and is at the junction for {b:4..6} hours every night of the week. {c:10%,20%,25%} of all sticks go to {S:his} workers and to the landlord of the spot, [the rest are sold|and what remains is sold].
~ A radio by the grill has been playing for {ya:10..16} hours.
where whole c*a*b
? How many sticks are sold in a week? = a*b*7-c*a*b*7 : sticks
? A stick sells for {p:₦300..₦600 by 50}. How much does {S} take in a single night? = (a*b-c*a*b)*p : naira
? How many sticks come off the grill in a week? = a*b*7 : sticks

== street-stall-canvas (south-africa)
An aunt of {T} sews a sunshade for her vetkoek stall out of {a:5..8} strips of canvas that lie side by side, each {c:40,50,60} cm wide and {b:250..350 by 50} cm long. She cuts out a square hole for the pole and the smoke; its sides are exactly {d:2 words} strips wide.
where d*c < b
? How many square centimetres of canvas are in the finished sunshade? = c*a*b-d*c*d*c : square cm
? How many metres of edging go around the outside of the sunshade? = 2*(c*a+b)/100 : metres

== street-falling-queue (kenya)
It was payday, and {a:54..162 by 27} people bought chapati at the kiosk in the first hour. After that, every hour there came only {b:1/3} as many as in the hour before. {S} shut the kiosk after the fourth hour.
~ The kiosk stands {ya:20..80} m from the police station.
where whole a*b*b*b
? How many people bought chapati that evening? = a+a*b+a*b*b+a*b*b*b : people
? How many more people came in the first hour than in the third hour? = a-a*b*b : people
? Each of the people in the second hour spent {p:KSh 30..KSh 60 by 10}. How much did they spend altogether? = a*b*p : shillings

== street-kota-costs (south-africa)
{S} sells {a:25..60} kotas a day at {b:R22..R38}. For bread and chips {S:he} spends {c:R180..R320 by 10} a day, and for gas {d:R40..R75 by 5} a day.
~ The container in which the kotas are made is {ya:6} m long.
where a*b > 2*(c+d)
? How much does {S} earn after costs in a week without a day off? = a*b*7-(c+d)*7 : rand
? By how much would the daily earnings grow if gas cost {r:20%,40%,50%,60%} less? = d*r : rand
? How many kotas does {S} have to sell in a day to cover bread, chips and gas? = ceil((c+d)/b) : kotas

== street-samosas-and-colas (uk)
{S} pays {e:£2..£4} for the bus to the night market. There {S:he} buys a samosa for {a:£1.50..£2.50 by 0.5} each for [Mum, Gran and the lodger|Dad, Uncle and the lodger], a cola for {b:£1.20..£1.80 by 0.2} to drink right away, and for the youth club {c:2..4} crates of {d:6,12} colas at the same price a bottle.
? How much money does {S} spend? = e+b+a+a+a+d*b*c : pounds
? How much do the crates cost? = d*b*c : pounds

== street-morning-porridge (kenya)
From {s:5:30 am..6:30 am by 30} until {t:9:30 am..11:00 am by 30} {S} ladles out uji at the bus stage, {a:20..40 by 2} cups an hour. {b:10%,20%,25%,50%} of the cups [are on credit|are sold to people who pay at the end of the month]; the others are paid in cash.
~ The drivers of {ya:8..20} vehicles stand around the pot.
where whole a*(t-s)*b
? How many cups are paid in cash? = a*(t-s)-(t-s)*a*b : cups
? How many cups does {S} ladle out in a morning? = a*(t-s) : cups
? At {p:KSh 20..KSh 40 by 5} a cup, what are the cups on credit worth each morning? = (t-s)*a*b*p : shillings

== street-runaway-cart (india)
A boy on an ice-lolly cart is already {c:60..240 by 20} m down the lane when {S} notices that {S:his} purse is still on it. The cart rolls at {b:2..3} m a second and {S} runs at {a:4..6} m a second.
where whole c/(a-b), a > b
? After how many seconds does {S} catch up with the cart? = c/(a-b) | t: a*t = c+b*t : seconds
? How many metres does {S} run until {S:he} has caught up? = c+c*b/(a-b) : metres

== street-dosa-griddles (india)
Every griddle in the food lane bakes {a:8..15} dosas every {q:15} minutes, and there are {b:3..6} griddles. [The lane is busy for|Customers keep coming for] {h:3..5} hours each evening.
? How many dosas can the lane bake in an evening? = a*b*60/q*h : dosas
? How many dosas can a single griddle bake in {m:2..4} evenings? = a*60/q*h*m : dosas
? If {p:₹40..₹90 by 10} is paid for a dosa, how much money can all griddles bring in within an hour? = a*b*60/q*p : rupees

== street-satay-bundles (singapore)
At {S}'s satay stall the sticks are sold only by bundles of {a:10} sticks, {p:S$7..S$9} for a bundle with chicken and {q:S$8..S$11} for a bundle with mutton. A [dragon boat team|polytechnic class] of {n:15..32} people wants {k:5..8} sticks each, and {b:4..8} bundles are to be mutton.
~ The fan behind the charcoal has {ya:3..5} speeds.
where q > p, n*k > b*a+20
? How many bundles must they order? = ceil(n*k/a) : bundles
? How much does the order cost? = b*q+(ceil(n*k/a)-b)*p : dollars
? How many sticks will be left over if nobody has more than planned? = ceil(n*k/a)*a-n*k : sticks where mod(n*k,a) > 0

== street-jollof-pots (ghana)
{S}'s big pot yields {a:40..60 by 5} plates of jollof and the small pot {b:15..30 by 5}. At noon {S:he} had already served {c:20..40} plates, and by mid-afternoon {d:10..25} more plates were sold.
where a+b > c+d+6
? How many plates were still to be sold? = a+b-c-d : plates
? {f:1/2,1/3,1/4} of the remaining plates went to the lorry drivers. How many plates did the drivers get? = (a+b-c-d)*f : plates where whole (a+b-c-d)*f

== street-taco-truck-fuel (us)
[Receipt book of the taco truck, Saturday|From the taco truck's notebook for Saturday]: {a:40..90} beef tacos at {p:$3..$5}, {b:30..70} bean tacos at {q:$2..$4}; paid out {c:$70..$120 by 5} for fuel and ice, and {r:10%,20%} of all sales to the fairground.
~ The truck is painted with a cave, a dragon and {ya:4..9} planets.
? How much money is left from Saturday's sales? = a*p+b*q-c-(a*p+b*q)*r : dollars
? How much does the fairground get? = (a*p+b*q)*r : dollars
? How many tacos were sold? = a+b : tacos

== street-corn-charcoal (jamaica)
~ A carnival was on, and the crowd moved slowly past the stand.
A sack of charcoal roasts {a:90..150 by 10} ears of corn and costs {c:$900..$1500 by 100}. {S} buys ears at {b:$60..$90 by 10} and sells them roasted at {d:$150..$220 by 10}.
? What profit does {S} make on a full sack of charcoal? = a*(d-b)-c : dollars
? How much does {S} lay out for a sack and the ears for it? = a*b+c : dollars
? How many sacks does {S} need for {n:400..900 by 50} ears? = ceil(n/a) : sacks

== street-momo-steamer (india)
A bamboo steamer has {a:4..6} layers, on each of which {b:12..20} momos find room, and the steaming lasts {m:15,20} minutes. A plate is {c:8,10} momos.
where whole a*b/c
? How many plates can be served from a full steamer? = a*b/c : plates
? How many plates can be served in {h:2..5} hours of steaming without a pause? = a*b/c*h*60/m : plates
? {S}'s football side has {k:11..18} players and each wants a plate. How many full steamers are needed? = ceil(k*c/(a*b)) : steamers

== street-arepa-start (us)
[Nobody had counted the arepas|No one knew how many arepas were in the cooler] when the street fair began. {S} sold {f:1/2,1/3,1/4} of them before lunch, then {a:18..50} more in the afternoon, and carried {b:6..22} home.
~ The fair had {ya:25..60} stands and a gorilla made of balloons.
where whole (a+b)/(1-f), whole (a+b)/(1-f)*f
? How many arepas were in the cooler when the fair began? = (a+b)/(1-f) | x: x*(1-f)-a = b : arepas
? How many arepas were sold on that day? = (a+b)/(1-f)*f+a : arepas

== street-two-carts-ratio (philippines)
{S} and {T} run fishball carts. Last night they put their takings together, {t:₱1800..₱6300 by 90}, and shared them in the ratio {a:4..7} to {b:2..3}, because {S} owns both carts.
where whole t/(a+b), a > b
? How much does {T} get? = t/(a+b)*b : pesos
? How much more does {S} get than {T}? = t/(a+b)*(a-b) : pesos
? {T} pays {c:₱90..₱200 by 10} for oil from that share. How much does {T} keep? = t/(a+b)*b-c : pesos where t/(a+b)*b > c

== street-bunny-chow-bread (south-africa)
A bunny chow uses {f:1/4} of a loaf and {a:180..240 by 20} g of curry. {S} expects {n:48..96 by 4} customers at the [cricket|rugby] ground, each of them hungry enough for a bunny.
? How many loaves does {S} need? = n*f : loaves
? How many kilograms of curry must be cooked? = n*a/1000 : kg
? If a loaf costs {p:R16..R22} and a kilogram of curry {q:R60..R90 by 10}, what is the food for a single bunny worth? = f*p+a/1000*q : rand

== street-hot-dog-rain (us)
{S} wheeled {a:6..12} packs of {b:8,10} hotdogs to the stadium gate. {c:15..35} were sold before kickoff, and at halftime {k:2 times} as many as before kickoff. Then it poured.
~ The umbrella on the cart has {ya:8..12} triangles in red and white.
where a*b > c+c*k+4
? How many hotdogs were left in {S}'s cart when the rain came? = a*b-c-c*k : hotdogs
? How much money did {S} take if a hotdog sold for {p:$3..$6} before kickoff and {q:$1} more at halftime? = c*p+c*k*(p+q) : dollars

== street-noodle-deposit (malaysia)
For a plastic bowl of laksa {S} charges {p:RM6..RM9} and a deposit of {d:RM2}. [Tonight|On Friday night] {a:40..85} bowls were handed out, and {b:4..15} of them never came back.
? How much money does {S} have at the end, with the deposits of the missing bowls? = a*p+b*d : ringgit
? How much money in deposits was paid back to customers? = (a-b)*d : ringgit
? What percentage of the bowls came back? = (a-b)/a*100 : percent where whole (a-b)/a*100

== street-falafel-sauce (australia)
A litre of tahini sauce does for {a:20,25,40} falafel wraps. {S} has {b:3..9} bottles of {c:750} ml in the van, [and each wrap gets the same splash|the splash is the same for each wrap].
~ The van had a slow leak in a tyre and arrived {ya:10..30} minutes late.
where whole b*c*a/1000
? How many wraps is the sauce enough for? = b*c*a/1000 : wraps
? How many ml of sauce does a wrap get? = 1000/a : ml
? How many bottles would {S} need for {n:150..300 by 10} wraps? = ceil(n*1000/a/c) : bottles

== street-akara-price (nigeria)
Last year {S} sold akara at {a:5..8} balls for {p:₦200}, now it is {b:3..4} balls for {q:₦240}.
where whole p/a, whole q/b
? By how many naira has the price of a ball risen? = q/b-p/a : naira
? By what percentage has the price of a ball risen? = (q/b-p/a)/(p/a)*100 : percent where whole (q/b-p/a)/(p/a)*100
? How much more do {n:24..60 by 12} balls cost now than last year? = n*(q/b-p/a) : naira

== street-churro-shift (us)
~ It was the evening of the tryouts, and a large crowd was expected.
{S} and {T} work the churro stand. {S} sold {a:30..60} churros. {T} sold {b:8..20} fewer than {S}, and their boss {M} sold {k:2 times} as many as {T}. [A churro costs|The price is] {p:$2..$4}[ each|].
~ The line reached as far as the [mission|pier] at sunset.
who M: mr
where a > b+5
? How many churros did they sell in all? = a+(a-b)+k*(a-b) : churros
? How much money did the boss bring in? = k*(a-b)*p : dollars

== street-permits-and-stalls (kenya)
The county lets stalls stand along {a:118..298 by 5} m of pavement. Each stall is {b:3} m wide, and {c:2} m are kept free between neighbouring stalls. The pavement begins and ends with a stall.
where whole (a+c)/(b+c)
? How many stalls fit? = (a+c)/(b+c) | n: n*b+(n-1)*c = a : stalls
? A stall pays {p:KSh 100..KSh 250 by 50} a day. How much do all the stalls pay in a week? = (a+c)/(b+c)*p*7 : shillings

== street-lemonade-goal (canada)
{S} saves for a secondhand tandoor at {t:$420..$900 by 20}. {S:He} has {a:$60..$150 by 10}, and the Saturday kebab stand leaves {S:him} {b:$45..$85 by 5} after all expenses.
~ The shop has {ya:3..8} similar tandoors, all of them used.
? For how many Saturdays must {S} run the stand until the money is enough? = ceil((t-a)/b) : Saturdays
? How much will {S:he} still lack after {n:2..4} Saturdays? = t-a-n*b : dollars where t > a+n*b
? If the shop takes {r:10%,20%,25%} off the tandoor, how much would {S} still have to earn? = t*(1-r)-a : dollars

== street-crepe-average (ireland)
The crêpe van kept count at the [ploughing|regatta] week: {a:80..160} crêpes on Tuesday, {b:80..160} on Wednesday, {c:80..160} on Thursday.
~ A string of {ya:30..60} lamps hung over the van.
where whole (a+b+c)/3
? What was the average for a day? = mean(a,b,c) : crêpes
? How many crêpes must be sold on Friday so that the average from Tuesday to Friday is {m:130..150}? = 4*m-a-b-c : crêpes where 4*m-a-b-c > 60, 4*m-a-b-c < 220

== street-chaat-corner-ledger (india)
Ledger of {S}'s chaat corner for the mela: "{a:80..140 by 5} plates of {x:=bhel puri|=dahi vada|=aloo tikki} on the first evening. On the second evening {r:20%,40%,60%} more. On the third evening it rained, so {f:1/2,1/4} of the second evening's number." A plate brings {p:₹40..₹70 by 10}, and {c:₹1500..₹3500 by 100} were spent on [potatoes and chutney|gas and ingredients].
where whole a*(1+r), whole a*(1+r)*f
? What did {S} earn at the mela after the spending? = (a+a*(1+r)+a*(1+r)*f)*p-c : rupees
? How many plates were sold on the third evening? = a*(1+r)*f : plates
? How many plates were sold from the first to the third evening, all evenings added? = a+a*(1+r)+a*(1+r)*f : plates

== street-rolex-eggs (kenya)
{S} rolls fried eggs into chapatis: {a:2} eggs in a small one, {b:3} in a big one. On a busy Saturday {c:40..90 by 5} customers come, {r:20%,40%,60%} of whom want a big one, and everybody else takes a small one; {d:4..12} eggs break in the tray.
where whole c*r
? How many eggs does {S} need on a busy Saturday, the broken ones included? = c*r*b+c*(1-r)*a+d : eggs
? A small one costs {p:KSh 60..KSh 80 by 10} and a big one {q:KSh 20..KSh 40 by 10} more. How much does {S} take on that Saturday? = c*p+c*r*q : shillings
? How many trays of {e:30} eggs must be opened? = ceil((c*r*b+c*(1-r)*a+d)/e) : trays

== street-kebab-van-rent-share (uk)
{S}, {T} and {U} share a kebab van. Rent is {a:£240..£360 by 20} a week, gas {b:£40..£70 by 5}, and {c:£150..£260 by 10} goes on lamb and bread. Last week they took {d:£1100..£1900 by 50}; {S}, who drives, gets {e:£60,£80,£100} before anything else is shared, and the rest of the profit is split evenly among them.
where d > a+b+c+e+90, whole (d-a-b-c-e)/3
? How much does {S} get altogether for the week? = (d-a-b-c-e)/3+e : pounds
? How much does {T} get for the week? = (d-a-b-c-e)/3 : pounds
? What were the costs of the week, {S}'s money for driving not counted? = a+b+c : pounds
