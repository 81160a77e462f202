topic: poultry
place: nigeria

== poultry-feed-lasts-weeks
A day's feed in {S}'s poultry house is {a:5..12} kg for the chicks, {b:2..3 times} as much for the layers and {c:1/2} as much for the cockerels as for the chicks. The store holds {d:500..3500 by 50} kg.
~ The guard dogs eat {ya:2..4} kg of scraps a day.
where whole d/(a+a*b+a*c)/7, d/(a+a*b+a*c)/7 > 1
? For how many weeks does the feed last? = d/(a+a*b+a*c)/7 : weeks
? How many kilograms are fed each day? = a+a*b+a*c : kg
? How many kilograms more do the layers eat in a week than the cockerels? = (a*b-a*c)*7 : kg

== poultry-crates-for-hotels
{S} supplies {d:3..5} hotels in [Lagos|Port Harcourt]. On each of {c:3..6} days a week every hotel takes {a:4..9} crates of small eggs and {b:2..3 times} as many crates of large eggs as of small.
~ The biggest of the hotels has {ya:80..240 by 20} bedrooms.
? How many crates do the hotels take in a week? = d*c*(a+a*b) : crates
? A crate holds {e:30} eggs. How many large eggs does a single hotel get on a delivery day? = a*b*e : eggs
? How many more crates of large than of small eggs are delivered in a week? = d*c*(a*b-a) : crates

== poultry-flock-and-foxes (ireland)
~ There had been tracks in the snow for days.
{c:8..20} guinea fowl scratch in {S}'s yard beside {a:10..25} bantams, and {b:2..3 times} as many laying hens as bantams. On Sunday night a fox got in and took {z:12 as "a dozen"} of the birds.
? How many birds were left on Monday? = c+a+a*b-z : birds
? How many birds had there been before the fox came? = c+a+a*b : birds
? By how many did the hens outnumber the guinea fowl before the fox came? = a*b-c : hens where a*b > c

== poultry-winter-corn (us)
{S}'s backyard coop has {z:12 as "a dozen"} hens, but {c:2..4} of them sit on eggs and are fed indoors. On {d:2..3} days of last week the rest found enough in the stubble field. On the other days {S} gave them {a:30..90} cups of corn and {b:20..60} cups of peas in all, and every hen got the same amount each time.
where whole (a+b)/(z-c)/(7-d)*2
? How many cups did a hen out in the coop get on a day when {S} fed them? = (a+b)/(z-c)/(7-d) : cups
? How many hens were fed in the coop? = z-c : hens
? Corn costs {p:20..40 by 5} cents a cup. How many dollars did the corn of last week cost? = a*p/100 : dollars

== poultry-hatchery-invoice (us)
{S} orders {a:20..60 by 5} day-old chicks a day for a week at {k:$1} each, and {b:4..9} bags of starter mash at {c:$12..$20}. Freight costs {e:$15..$30 by 5}, and {d:5%,10%,20%} of the price of chicks and mash is charged as tax; there is no tax on freight.
? What does the whole order cost? = e+a*7*k+b*c+d*(a*7*k+b*c) : dollars
? How much tax is charged? = d*(a*7*k+b*c) : dollars
? How many chicks arrive in the week? = a*7 : chicks

== poultry-losses-two-houses
House A has {b:3..6} pens of {a:100..240 by 20} birds and House B has {e:300..900 by 100} birds. In the dry season {c:5%,10%} of the birds in House A and {d:2%,3%,4%} of those in House B die.
~ The vaccine comes by [bus|motorcycle] from Ibadan.
? How many birds are alive after the dry season? = a*b-b*c*a+e-d*e : birds
? How many birds die in House A? = a*b*c : birds
? How many more birds die in House A than in House B? = a*b*c-d*e : birds where a*b*c > d*e+1

== poultry-profit-shares
{S}, {T} and {U} fatten turkeys together and share the money in the ratio {a:2..4} to {b:5..7} to {c:8..9}. The Christmas turkeys brought {d:₦240000..₦960000 by 6000}. {S} still owes {T} money for feed and hands over {e:20%,25%,50%} of the share.
where whole d/(a+b+c)
? How much money does {T} have from the turkeys, with what {S} hands over? = b*d/(a+b+c)+e*d*a/(a+b+c) : naira
? How much is {U}'s share? = c*d/(a+b+c) : naira
? How much does {S} keep? = d*a/(a+b+c)*(1-e) : naira

== poultry-egg-trays-cracked
{S} collects {a:600..1500 by 30} eggs on Saturday morning. {r:2%,4%,5%,10%} are cracked and go to the bakery at {p:₦60..₦90 by 10} an egg; the others are put into trays of {b:30} and sold at {q:₦3600..₦4800 by 100} a tray. Eggs that do not fill a tray stay in the house.
where whole a*r
? How many full trays can be sold? = floor((a-a*r)/b) : trays
? How much money does Saturday bring altogether? = floor((a-a*r)/b)*q+a*r*p : naira
? How many eggs stay in the house? = mod(a-a*r,b) : eggs where mod(a-a*r,b) > 1

== poultry-incubator-dates (us)
The incubator at the [county fair|nature center] takes {n:4..8} trays of {a:24,36,42} eggs. On the tenth day {b:8..30} eggs are clear and are taken out, and {r:75%,80%,90%} of those that stay hatch.
~ The incubator hums, and its lamp is {ya:40..60} watts.
where whole (n*a-b)*r
? How many chicks hatch? = (n*a-b)*r : chicks
? How many eggs that stayed in do not hatch? = (n*a-b)*(1-r) : eggs
? The chicks are sold in boxes of {c:6,10,25}. How many boxes are filled? = floor((n*a-b)*r/c) : boxes

== poultry-duck-run (uk)
{S} fences a rectangular run for ducks, {a:12..20} m long and {b:6..10} m wide. A barn wall closes a long side, so no netting is needed there. Netting costs {p:£3..£6} a metre and a gate {g:£35..£60 by 5}; the gate fills {w:2} m of the front.
~ The barn is {ya:100..180 by 10} years old and has owls in it.
? What do netting and gate cost? = (a+2*b-w)*p+g : pounds
? Each duck should have {c:2,3} square metres. How many ducks may live in the run? = floor(a*b/c) : ducks
? How many metres of netting would be needed without the barn, gate included as before? = 2*(a+b)-w : metres

== poultry-working-hands
~ Suddenly a cousin had decided to get married.
Plucking by hand, {S} needs {a:12,15,20} minutes for a chicken; the machine of {T} needs {b:3,4,5} minutes. For the wedding {c:32..120 by 4} chickens must be plucked, and both work from start to finish.
where whole c/(60/a+60/b), whole c/(60/a+60/b)*60/b
? How many hours does the plucking take? = c/(60/a+60/b) : hours
? How many of the chickens does the machine pluck? = c/(60/a+60/b)*60/b : chickens
? How many hours would {S} need for all of them alone? = c*a/60 : hours

== poultry-count-of-heads
In a mixed yard {n:30..70} animals, rabbits and hens, have {t:80..250 by 2} legs; a rabbit has {q:4} legs and a hen {h:2}.
~ A scarecrow with {ya:5..9} buttons watches over them.
where whole (t-h*n)/(q-h), t > h*n+6, (t-h*n)/(q-h) < n-4
? How many rabbits are in the yard? = (t-h*n)/(q-h) | r, b: r + b = n, q*r + h*b = t : rabbits
? How many hens are in the yard? = (q*n-t)/(q-h) | b, r: r + b = n, q*r + h*b = t : hens
? If every hen lays {e:4..5} eggs a week, how many eggs are there in a week? = (q*n-t)/(q-h)*e : eggs

== poultry-broiler-weights
A broiler chick weighs {a:40} g when it comes and gains {b:50..65 by 5} g a day. After {c:35..42} days {S} sells it at {p:₦2500..₦3500 by 100} a kilogram.
~ The barn has {ya:4..8} fans in the ceiling.
? How many grams does a bird weigh when it is sold? = a+b*c : grams
? How much money does {S} get for a single bird? = (a+b*c)*p/1000 : naira
? How many full days does it take until a bird weighs more than {d:1.5} kg? = ceil((d*1000-a)/b) : days where mod(d*1000-a,b) > 0

== poultry-eggs-for-school (kenya)
Each of {n:180..420 by 20} boarders is to have {k:2..3} eggs a week for a term of {w:12..14} weeks. {S}'s hens give {a:130..240 by 10} eggs a day.
~ The school cook [boils|fries] them on Tuesdays.
~ The dining hall has {ya:20..40} tables.
? How many eggs does the school need in the term? = n*k*w : eggs
? How many eggs a week are left for other customers? = a*7-n*k : eggs where a*7 > n*k
? How many eggs a week are lacking? = n*k-a*7 : eggs where n*k > a*7

== poultry-missing-hens
"I had more hens at Easter," sighed {S}. "{r:10%,20%,25%} went to [Newcastle disease|the hawks], then {a:6..20} were sold, and when my sister gave me {b:4..12} pullets, I had {c:40..110} hens."
where c+a > b, whole (c+a-b)/(1-r), whole (c+a-b)/(1-r)*r
? How many hens did {S} have at Easter? = (c+a-b)/(1-r) | x: x*(1-r)-a+b = c : hens
? How many hens did {S} lose before the sale? = (c+a-b)/(1-r)*r : hens

== poultry-perch-length (us)
A hen needs {a:8..10} inches of perch. The coop is {b:6..12} feet long, and {S} has nailed up {c:3..5} perches along its whole length.
~ The door of the coop is painted with a zebra pattern.
? How many hens can roost in the coop? = floor(b*12/a)*c : hens
? {S} has {d:60..90} hens. How many of them would find no place? = d-floor(b*12/a)*c : hens where d > floor(b*12/a)*c
? What do the perches cost at {p:40..90 by 10} cents a foot, in dollars? = b*c*p/100 : dollars

== poultry-school-project-ages (philippines)
Brown hens begin to lay when they are {a:18..20} weeks old, white hens when they are {b:20..22}. {S} bought brown pullets aged {c:6..9} weeks and white pullets aged {d:12..16} weeks on the same day, and wants to know when [the eggs will come|to buy trays].
where a-c > b-d
? In how many days after the purchase will the brown hens begin to lay? = (a-c)*7 : days
? How many weeks before the brown hens will the white ones start? = (a-c)-(b-d) : weeks

== poultry-feed-mix-protein
{S} mixes {a:60..120 by 20} kg of maize, which is {r:8%,9%,10%} protein, with {b:40..80 by 20} kg of soya meal at {s:44%,45%,46%} protein.
? How many kilograms of protein are in the mixture? = a*r+b*s : kg
? What percentage of the mixture is protein? = (a*r+b*s)/(a+b)*100 : percent where whole (a*r+b*s)/(a+b)*1000
? Maize costs {p:₦400..₦520 by 20} and soya meal {q:₦900..₦1100 by 50} a kilogram. What is a kilogram of the mixture worth? = (a*p+b*q)/(a+b) : naira where whole (a*p+b*q)/(a+b)

== poultry-turkey-market (south-africa)
{S} came to the market with {a:24..60} turkeys. {f:1/2,1/3,1/4} of them were sold early at {p:R420..R520 by 20}. When others began to sell cheaply, {S} let {g:1/2,1/3} of the remaining birds go for {q:R100} less apiece and took the rest home again.
~ The market lies {ya:15..40} km from the farm.
where whole a*f, whole a*(1-f)*g
? How much money did {S} take? = a*f*p+a*(1-f)*g*(p-q) : rand
? How many turkeys came home again? = a*(1-f)*(1-g) : turkeys
? How many turkeys were sold for less than the early price? = a*(1-f)*g : turkeys

== poultry-manure-bags (australia)
The shed of {S} yields {a:90..150 by 10} kg of manure a week. It dries to {f:2/3,1/2,3/5} of its weight, is filled in bags of {b:15,20,25} kg, and a bag sells for {p:A$6..A$9}. {w:5..15 by 5} weeks of manure lie ready.
where whole a*w*f/b
? How many bags can be filled after drying? = a*w*f/b : bags
? How much money do all the bags bring? = a*w*f/b*p : dollars
? How many kilograms are lost in drying? = a*w*(1-f) : kg

== poultry-show-judging (canada)
At the fall fair the judge gave {S}'s rooster {a:14..20} points for comb, {b:14..20} for feathers, {c:14..20} for weight and {d:14..20} for manners. {T}'s rooster, last year's champion, had an average of {m:17..19} points in the same contests.
~ The fair drew {ya:300..900 by 50} visitors.
where whole (a+b+c+d)/4
? What is the average for {S}'s rooster? = mean(a,b,c,d) : points
? By how many points did {S}'s rooster fall short of {T}'s in sum? = 4*m-a-b-c-d : points where 4*m > a+b+c+d+1
? By how many points did {S}'s rooster beat {T}'s in sum? = a+b+c+d-4*m : points where a+b+c+d > 4*m+1

== poultry-sunrise-routine
{S} opens the hatches at {t:5:40 am..6:40 am by 10}. Feeding takes {a:25..40 by 5} minutes, collecting eggs takes {b:3..5} seconds for each of {c:300..600 by 60} eggs, and washing the drinkers {d:15..20 by 5} minutes.
where whole b*c/60
? At what time is {S} through with these jobs? = t+(a+b*c/60+d)/60 : clock
? How many minutes does collecting the eggs take? = b*c/60 : minutes
? If a helper collects the eggs meanwhile, how many minutes do feeding and washing take {S}? = a+d : minutes

== poultry-quail-eggs-prices (singapore)
A tray of {a:10} quail eggs costs {p:S$1.80..S$2.60 by 0.2}; a tray of {b:30} hen eggs costs {q:S$7.50..S$9.00 by 0.3}. For her tea eggs {S} needs {c:40..90 by 10} quail eggs and {d:60..150 by 30} hen eggs.
who S: woman
? How much does she pay for the eggs? = c/a*p+d/b*q : dollars
? How many cents dearer is a hen egg than a quail egg? = (q/b-p/a)*100 : cents where q/b > p/a
? She gets {r:5%,10%} off as a regular. How much does she save? = (c/a*p+d/b*q)*r : dollars

== poultry-moulting-winter (us)
In June {S}'s {n:40..80 by 5} hens laid {a:0.8} eggs a day each on average; in December they laid {f:1/2,1/4} as many. Eggs sell at {p:$4..$6} for a carton of {z:12 as "a dozen"}.
where whole n*a*f*30
? How many eggs a day did the flock lay in December? = n*a*f : eggs where whole n*a*f
? How many eggs were laid in the {d:30} days of June? = n*a*d : eggs
? How much less did the eggs of a December day bring than those of a June day? = (n*a-n*a*f)/z*p : dollars

== poultry-womens-group-eggs (ghana)
For the [yam festival|durbar] the women's group had {a:12..24} trays of {b:30} eggs. {r:40%,50%,60%} of the eggs were boiled and sold with pepper sauce, {c:3..6} bakers took {d:20..30} eggs each, and {e:5..15} eggs were cracked.
where whole a*b*r, a*b*(1-r) > c*d+e+10
? How many eggs has the women's group left after the festival? = a*b*(1-r)-c*d-e : eggs
? How many eggs were boiled? = a*b*r : eggs
? How many more eggs were boiled than the bakers took? = a*b*r-c*d : eggs where a*b*r > c*d+1

== poultry-two-feeds-compared (us)
Brand A: a {a:50} pound bag for {p:$14..$20}. Brand B: a {b:40} pound bag for {q:$13..$18}. A hen eats {c:0.25} pounds a day, {S} keeps {d:40..120 by 20} hens, and brand B saves {r:10%,20%} of the amount eaten.
where p/a > q/b*(1-r)
? How much is spent on brand A in {e:20,40} days, at its price by the pound? = d*c*e*p/a : dollars
? How much cheaper are {e:20,40} days with brand B, by the pound? = d*c*e*p/a-d*c*e*(1-r)*q/b : dollars
? How many bags of brand A must be opened for {e:20,40} days? = ceil(d*c*e/a) : bags

== poultry-ostrich-eggs-paint (south-africa)
{S} and {T} paint ostrich eggs for tourists. {S} paints {a:3..5} in {b:2} hours, {T} {c:5..7} in {d:4} hours. In {n:4..8} weeks of {e:20,24} hours each they paint side by side; {r:10%,20%} of the eggs break on the lorry, and the others are sold at {p:R90..R150 by 10}.
where whole (a/b+c/d)*n*e*r, whole (a/b+c/d)*n*e
? How many eggs can be sold? = (a/b+c/d)*n*e*(1-r) : eggs
? How many eggs do they paint in all those weeks? = (a/b+c/d)*n*e : eggs
? How many rand come in for what is sold? = (a/b+c/d)*n*e*(1-r)*p : rand

== poultry-farm-plan-of-growth
{S} starts with {a:100..300 by 20} hens. Each year the flock is to grow by {r:50%,100%}, but {b:20..60 by 10} old hens are sold at the end of every year, after the growth.
where whole a*r, whole (a*(1+r)-b)*r
? How many hens will there be after the sale at the end of the second year? = (a*(1+r)-b)*(1+r)-b : hens
? How many hens will there be after the sale at the end of the first year? = a*(1+r)-b : hens
? At {p:₦2500..₦4000 by 250} for an old hen, how much do the sales of both years bring? = 2*b*p : naira
