topic: taxes-and-bills
place: any

== tb-allowances (uk)
{S} is [paid|given] {a:£24000..£40000 by 1000} [a|per] year. {b:£10000..£14000 by 1000} of it is free of tax, and so are the {c:£1000..£4000 by 500} that {S:he} puts into a pension. The rest is taxed at {d:20%}.
~ {S} works {j:36..40} hours a week.
? What is left of the year's pay when the tax has gone, pension money included? = a-d*(a-b-c) : pounds
? How much of {S}'s pay is taxed? = a-b-c : pounds
? How much tax [does|must] {S} pay? = d*(a-b-c) : pounds

== tb-mixed-statement (us)
{S}'s statement from the city lists a sewer charge of {e:$18..$40}, water for {a:6..14} weeks at {b:$4..$9} [a|per] week, and trash pickup, which is {d:$120..$240 by 12} per {c:3,4,6,12} weeks and is billed for the same weeks as the water.
where whole d*a/c
? [How much|What] must {S} pay the city? = e+a*b+d*a/c : dollars
? How much of the statement is for trash? = d*a/c : dollars
? If {S} pays {f:$10..$25 by 5} late fee on top and splits everything with a roommate, [how much|what] does each pay? = (e+a*b+d*a/c+f)/2 : dollars

== tb-five-flats-two-meters (ireland)
In a house with {d:4..6} flats, the electricity company sent bills of {b:€90..€180 by 10} in January, March and May and of {a:€60..€140 by 10} in February and April. The flats share everything equally, after a refund of {c:€20..€60 by 10} for a broken meter.
~ The house was built {j:40..120 by 10} years ago.
where whole (3*b+2*a-c)/d
? What is each flat's share? = (b+a+b+a+b-c)/d : euros
? How much were all the bills before the refund? = b+a+b+a+b : euros
? If a single flat had to be let off and the refund had not come, what would each of the other flats have paid? = (b+a+b+a+b)/(d-1) : euros where whole (3*b+2*a)/(d-1)

== tb-power-cents (us)
A month of power costs {S} a fixed {e:$8..$20}, plus {b:10..20} cents for each of {a:200..900 by 50} kilowatt-hours, plus {d:$2..$5} for each of {c:2..6} [outdoor|rented] lamps.
? What is the month's bill in dollars? = e+a*b/100+c*d : dollars
? How many dollars do the kilowatt-hours cost? = a*b/100 : dollars
? If {S} reduces the kilowatt-hours by {r:10%,20%}, how many dollars are saved? = r*a*b/100 : dollars

== tb-fridge-and-lamps (south-africa)
An old fridge [draws|drains] {b:3..6} units of power a day and the lamps {c:2..5} units. A unit is {a:R2..R4}.
~ {S} [bought|purchased] the fridge from a [pharmacy|church] that closed.
? What do fridge and lamps cost in a week? = b*a*7+c*a*7 : rand
? How many units do they use in a week? = (b+c)*7 : units
? A new fridge draws {d:1.5} units. How many rand would it save in {n:20..30} days? = (b-d)*n*a : rand

== tb-part-of-budget (singapore)
Where a Singapore couple's money goes [each|every] month: {d:S$300..S$600 by 20} to income tax, {c:S$80..S$200 by 20} to power and water, {a:S$60..S$160 by 20} to phones, {b:S$40..S$200 by 20} to conservancy charges.
where whole b/(a+b+c+d)*100
? What percentage of these payments are the conservancy charges? = b/(d+c+a+b)*100 : percent
? How much do all of these payments come to? = d+c+a+b : dollars
? Water and power go up by {u:10%,20%,25%} and phones go down by {v:S$10..S$30 by 10}. What do all of these payments come to then? = d+c+u*c+a-v+b : dollars

== tb-bills-per-person (australia)
Last quarter the gas bill was {a:A$120..A$260 by 10} and the water bill {b:A$140..A$300 by 10}. {c:2..3} adults and {d:2..4} children live in the house.
where whole (a+b)/(c+d)
? [How much|What] did gas and water cost per head? = (a+b)/(c+d) : dollars
? If everybody's share is the same, how much of both bills falls to the children together? = (a+b)/(c+d)*d : dollars
? A grandmother moves in, and both bills rise by {u:10%,20%}. How much is it per head now? = (a+b+u*(a+b))/(c+d+1) : dollars where whole (a+b+u*(a+b))/(c+d+1)

== tb-ngo-letter (kenya)
who S: woman
{S} had {a:KSh 90000..KSh 150000 by 10000} when the county's letter came: land rates {b:KSh 10000..KSh 20000 by 2000}, a surcharge of {c:10%,20%} of the rates for paying late, and, for each of {e:2..4} months, interest of {d:5%,10%} of the surcharge. In May and again in June she also [lost|paid] {f:KSh 2000..KSh 6000 by 500} to a surveyor.
? How many shillings had she left after paying everything? = a-b-b*c-e*d*(b*c)-f-f : shillings
? How much interest was there for all the months? = e*d*(b*c) : shillings
? Had she paid in time, how much would have been left after the land rates and the surveyor? = a-b-2*f : shillings

== tb-sales-tax-cart (us)
In {S}'s county, sales tax is {r:5%..8%}, but groceries are not taxed. {S:His} cart holds groceries for {a:$30..$80} and {b:2..6} towels at {c:$5..$15 by 5} each.
? What [does|must] {S} pay, tax included? = a+b*c+b*c*r : dollars
? [How much|What] is the tax? = b*c*r : dollars
? [What|How much] do the towels cost with tax? = b*c+b*c*r : dollars

== tb-vat-inside (uk)
A roofer's bill of {t:£1200..£4800 by 120} includes VAT at {r:20%}. 
~ The roof has {j:2..4} chimneys.
? What was the bill before VAT was added? = t/(1+r) | x: x+x*r = t : pounds
? How much VAT does the bill include? = t-t/(1+r) : pounds
? The roofer worked {n:4..8} days for {w:£150..£250 by 10} [a|per] day, VAT not included. How much of the bill before VAT was for material? = t/(1+r)-n*w : pounds where t/(1+r) > n*w

== tb-water-blocks (india)
The water board charges {a:₹4..₹8} a kilolitre for the first {b:20} kilolitres in a month and {c:₹10..₹20} for each kilolitre beyond. A family in Pune used {d:24..45} kilolitres.
? What was the family charged? = a*b+(d-b)*c : rupees
? A meter reader finds that {e:2..4} of the kilolitres had leaked on the street side and need not be paid. What is the family charged then? = a*b+(d-e-b)*c : rupees where d-e > b
? How much would it have saved by using only {b} kilolitres? = (d-b)*c : rupees

== tb-meter-readings (new-zealand)
The power meter showed {a:21400..22900 by 50} at the winter reading and {b:23000..24900 by 50} at the next. A unit costs {c:20..30 by 2} cents, the line {d:30..60 by 5} cents a day, and {n:60} days lay between the readings.
? What is the bill for the time between the readings, in dollars? = ((b-a)*c+n*d)/100 : dollars
? How many units were used between the readings? = b-a : units
? If {S} had used {e:10%,20%} fewer units, how many dollars would the units alone have cost? = ((b-a)-e*(b-a))*c/100 : dollars

== tb-toll-or-tax (philippines)
A jeepney driver [earns|collects] {a:₱1800..₱2600 by 100} [a|per] day. Diesel takes {f:1/4,3/10,2/5}, the boundary to the owner is {b:₱500..₱700 by 50}, and the town's daily tax {c:₱20..₱50 by 5}.
where a-a*f > b+c+100
? What does the driver keep of a day's fares? = a-a*f-b-c : pesos
? If he drives {g:5..6} days and on a single day earns {h:₱300..₱600 by 100} less in fares, with diesel unchanged, what does he keep that week? = g*(a-a*f-b-c)-h : pesos
? How much does the town get from {n:40..90 by 5} such drivers in {d:6} days? = n*c*d : pesos

== tb-refund-plans (us)
A tax refund of {a:$900..$2400 by 100} [arrives|lands] in {S}'s account. {f:1/4,1/5} goes to an old dental bill. {g:1/3,1/2,1/4} of what remains buys a used treadmill, and {S} divides the rest evenly over {n:4,5,10} envelopes.
~ {S} filed the return {j:5..9} weeks ago.
where whole a*f, whole (a-a*f)*g, whole (a-a*f)*(1-g)/n
? How much goes into each envelope? = (a-a*f-(a-a*f)*g)/n : dollars
? [How much|What] does the treadmill cost? = (a-a*f)*g : dollars
? Out of each envelope {S} [spends|uses] {u:$15..$40 by 5}. How much is left in all the envelopes? = a-a*f-(a-a*f)*g-n*u : dollars where a-a*f-(a-a*f)*g > n*u

== tb-late-council (uk)
who S: woman, T: man
"The council wants {a:£110..£190 by 5} [a|per] month for {n:10} months of the year," {S} said. "And it wanted {b:£95..£105} last year," {T} [complained|grumbled].
where a > b+4
? How much more a year does the council want than last year? = (a-b)*n : pounds
? If they pay {c:2..3} months late and each such month costs {d:£10..£15} extra, [what|how much] do they pay over the {n} months? = a*n+c*d : pounds
? They pay equal shares. How much of the month's payment is due from {S}? = a/2 : pounds

== tb-income-steps (canada)
The first {a:$15000} of income are free of tax; the next {b:$30000} are taxed at {r:15%,20%}; anything above at {q:30%,40%}. {S} earned {c:$52000..$90000 by 1000}.
~ {S} has {j:2..4} children.
? How much tax does {S} owe? = b*r+(c-a-b)*q : dollars
? How much of {S}'s income is taxed at the highest rate? = c-a-b : dollars
? How much does {S} keep? = c-b*r-(c-a-b)*q : dollars

== tb-property-rate (us)
Homes in Jolene's county are taxed at {p:$8..$15} for each thousand dollars of value. Her home is worth {v:$160000..$420000 by 20000}, and as a veteran she gets {d:$150..$500 by 50} off.
~ The house has {j:3..6} bedrooms.
where v/1000*p > d
? [What|How much] does Jolene pay a year? = v/1000*p-d : dollars
? How much tax would be due without her being a veteran? = v/1000*p : dollars
? Her next-door neighbor, no veteran, pays {e:$1200..$3000 by 100}. By how much is that more than what Jolene pays? = e-(v/1000*p-d) : dollars where e > v/1000*p-d

== tb-split-heating (ireland)
hide x:400..900 by 10
let t = x+k*x
Oil for the winter cost the neighbours {t} euros together. The Byrnes, in the bigger house, pay {k:2..4 times} as much as the Nolans.
? [How much|What] do the Nolans pay? = t/(k+1) | x: x+k*x = t : euros
? [How much|What] do the Byrnes pay? = t/(k+1)*k : euros
? The oil lasted {n:4..5} months. [How much|What] did the Nolans pay [per|a] month? = t/(k+1)/n : euros where whole x/n

== tb-prepaid-light (nigeria)
{S} [bought|purchased] {a:60..150 by 10} units of electricity on Sunday evening. Every day the [fan and television|pump and radio] use {b:4..7} units and the freezer {c:3..6}.
~ The freezer holds {j:120..300 by 20} litres.
where whole a/(b+c)
? After how many days will the units be used up? = a/(b+c) : days
? If {S} switches the freezer off for {e:2..3} days, how many units will be left {g:5..7} days after Sunday evening? = a-g*b-(g-e)*c : units where a > g*b+(g-e)*c
? How many units will be left on the evening {n:3..5} days later? = a-n*(b+c) : units where a > n*(b+c)

== tb-customs-parcel (malaysia)
Customs at Penang charge {r:10%,20%,25%} of anything that a parcel is worth beyond {a:RM500}. {S} ordered {b:3..6} lenses at {c:RM180..RM320 by 20} each; the shipping of {d:RM30..RM80 by 5} does not count as worth.
~ The parcel was {j:9..20} days on its way.
where b*c > a
? [What|How much] do the lenses cost {S} with shipping and customs? = b*c+d+r*(b*c-a) : ringgit
? How much do customs charge? = r*(b*c-a) : ringgit
? How much above the free limit is the parcel worth? = b*c-a : ringgit

== tb-fines-unpaid (jamaica)
hide w:3..15
let t = a+b*w
A parking fine of {a:$2000..$5000 by 500} rises by {b:$300..$900 by 100} with [each|every] week in which it is not paid. By the time {S} remembers it, it has risen to {t} dollars.
? After how many weeks does {S} remember the fine? = (t-a)/b | w: a+b*w = t : weeks
? A friend paid the same fine {m:2..4} weeks after it was given. If {S} pays {t} dollars, how much more is that than the friend paid? = t-(a+m*b) : dollars where t > a+m*b
? If {S} waits {n:2..4} more weeks, how high will the fine be? = t+n*b : dollars

== tb-landfill-levy (australia)
A trailer of rubbish weighs {a:450..900 by 50 digits} kg when full and {b:200..300 by 50 digits} kg when empty. The tip [takes|charges] {p:A$80..A$160 by 20} per tonne, with {z:1000 digits} kg to the tonne, plus {d:A$8..A$15} for any mattress.
{S} brings a full trailer with {n:2..3} mattresses in it.
? How much [does|must] {S} pay at the tip? = (a-b)/z*p+n*d : dollars
? If the tip's price per tonne rises by {e:A$20..A$40 by 10}, [how much|what] will the same load cost with all its mattresses? = (a-b)/z*(p+e)+n*d : dollars
? {S} keeps {v:50..100 by 10} kg of scrap metal back and sells it for {w:20..40 by 5} cents a kilogram. How many dollars does it bring? = v*w/100 : dollars

== tb-average-bill (us)
Gas bills of the Trent family: January {a:$120..$180 by 2}, February {b:$110..$170 by 2}, March {c:$80..$130 by 2}, April {d:$40..$90 by 2}.
where whole (a+b+c+d)/4
? What was the average bill? = mean(a,b,c,d) : dollars
? The company offers to charge {e:$90..$110} [each|every] month instead. How much less would those {n:4} months have cost? = a+b+c+d-n*e : dollars where a+b+c+d > n*e
? In May the bill is {f:$10..$30} below April's. What is the average over January to May? = (a+b+c+d+d-f)/5 : dollars where whole (a+b+c+d+d-f)/5, d > f

== tb-rates-office-queue (ghana)
At the rates office in Tamale, {n:3..5} windows [serve|receive] payers; each window takes {a:8..15} payers an hour from {s:8:00 am} to {e:11:30 am..12:00 pm by 30}.
where whole n*a*(e-s)
? How many payers can be served before the windows close? = n*a*(e-s) : payers
? If {h:5..9} payers in every hour at each window turn out to lack a form and pay nothing, and the others bring {q:60..140 by 10} cedis on average, how many cedis do the windows take in per hour? = n*(a-h)*q : cedis where a > h
? A payer brings {p:60..140 by 10} cedis on average. How many cedis do the windows take in per hour? = n*a*p : cedis

== tb-solar-credit (us)
who S: man
{S}'s roof [feeds|returns] power to the grid. This month he used {a:500..900 by 50} kilowatt-hours at {b:12..20 by 2} cents, and the company credits {c:200..450 by 50} kilowatt-hours at {d:6..10} cents.
? How many dollars must he pay? = (a*b-c*d)/100 : dollars
? How many dollars is the credit? = c*d/100 : dollars
? A second panel would raise the returned amount by {f:20%,50%}. How many dollars would the credit then be? = (c+f*c)*d/100 : dollars

== tb-broadband-speed (uk)
{S}'s bill says {a:40..80 by 20} Mbps, for {b:£24..£40 by 2} [a|per] month. A test in the cellar shows only {r:25%,50%,75%} of that, and the company must return {c:£2..£6} for each full month with less than {q:80%} of the promised speed.
? What is {S}'s true cost for {n:3..9} such months? = n*(b-c) : pounds
? How many Mbps reach the cellar? = a*r : Mbps
? What [does|must] {S} pay in a year in which {m:3..8} full months are too slow and the others are not? = b*12-m*c : pounds

== tb-split-by-people-days (philippines)
who S: man
The water bill of {t:₱900..₱2700 by 90} is split by days in the house. {S} was there all {n:30} days, his brother {a:12..24} days, and {k:2} cousins {b:6..15} days each.
where whole t/(n+a+k*b)
? How much [does|must] {S} pay? = t/(n+a+k*b)*n : pesos
? [How much|What] do both cousins pay together? = t/(n+a+k*b)*k*b : pesos
? How much more than his brother [does|must] {S} pay? = t/(n+a+k*b)*(n-a) : pesos

== tb-storm-drain-fee (us)
The town [bills|charges] {a:$4..$9} for every {n:100} square feet of roof and pavement. {S}'s house [covers|has a roof of] {b:30..40} by {c:30..50 by 10} feet, and the driveway is {d:10..20 by 10} by {e:20..40 by 10} feet.
where whole (b*c+d*e)/n
? What [is|will be] {S}'s bill? = (b*c+d*e)/n*a : dollars
? If {S} tears up {f:1/2} of the driveway for a garden, how much lower is the bill? = f*d*e/n*a : dollars

== tb-withholding-refund (us)
From each of {n:26} paychecks, {a:$60..$90 by 10} was withheld from {S}'s wages for the state. {S}'s tax for the year came to {r:4%,5%} of an income of {b:$28000..$44000 by 2000}, less a credit of {c:$150..$400 by 50} for [daycare|solar panels].
where n*a > r*b-c
? How much does the state [refund|pay back]? = n*a-(r*b-c) : dollars
? Next year the state withholds {d:$5..$10 by 5} less from each paycheck. If the tax is the same, how much is refunded? = n*(a-d)-(r*b-c) : dollars where n*(a-d) > r*b-c
