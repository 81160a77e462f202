topic: taxes-and-bills
place: any

== tb-allowances (uk)
{S} is [paid|given] {a:£24000..£40000 by 1000} a year. {b:£10000..£14000 by 1000} of it is free of tax, and so are the {c:£1000..£4000 by 500} that {S:he} puts into a pension. The rest is taxed at {d:20%}.
? What is left of the year's pay when the tax has gone, pension money included? = a-d*(a-b-c) : pounds
? How much of {S}'s pay is taxed? = a-b-c : pounds
? How much tax does {S} pay? = d*(a-b-c) : pounds

== tb-mixed-statement (us)
{S}'s statement from the city lists a sewer charge of {e:$18..$40}, water for {a:6..14} weeks at {b:$4..$9} a week, and trash pickup, which is {d:$120..$240 by 12} per {c:3,4,6,12} weeks and is billed for the same weeks as the water.
where whole d*a/c
? How much must {S} pay the city? = e+a*b+d*a/c : dollars
? How much of the statement is for trash? = d*a/c : dollars
? How much is charged for water? = a*b : dollars

== tb-five-flats-two-meters (ireland)
In a house with {d:4..6} flats, the electricity company sent bills of {b:€90..€180 by 10} in January, March and May and of {a:€60..€140 by 10} in February and April. The flats share everything equally, after a refund of {c:€20..€60 by 10} for a broken meter.
where whole (3*b+2*a-c)/d
? What is each flat's share? = (b+a+b+a+b-c)/d : euros
? How much were all the bills before the refund? = b+a+b+a+b : euros
? How much more was a bill in March than in April? = b-a : euros where b > a

== tb-power-cents (us)
A month of power costs {S} a fixed {e:$8..$20}, plus {b:10..20} cents for each of {a:200..900 by 50} kilowatt-hours, plus {d:$2..$5} for each of {c:2..6} [outdoor|rented] lamps.
? What is the month's bill in dollars? = e+a*b/100+c*d : dollars
? How many dollars do the kilowatt-hours cost? = a*b/100 : dollars
? If {S} reduces the kilowatt-hours by {r:10%,20%}, how many dollars are saved? = r*a*b/100 : dollars

== tb-fridge-and-lamps (south-africa)
An old fridge [draws|drains] {b:3..6} units of power a day and the lamps {c:2..5} units. A unit is {a:R2..R4}.
~ {S} bought the fridge from a [pharmacy|church] that closed.
? What do fridge and lamps cost in a week? = b*a*7+c*a*7 : rand
? How many units do they use in a week? = (b+c)*7 : units
? A new fridge draws {d:1.5} units. How many rand would it save in {n:20..30} days? = (b-d)*n*a : rand

== tb-part-of-budget (singapore)
Where a Singapore couple's money goes each month: {d:S$300..S$600 by 20} to income tax, {c:S$80..S$200 by 20} to power and water, {a:S$60..S$160 by 20} to phones, {b:S$40..S$200 by 20} to conservancy charges.
where whole b/(a+b+c+d)*100
? What percentage of these payments are the conservancy charges? = b/(d+c+a+b)*100 : percent
? How much do all of these payments come to? = d+c+a+b : dollars
? How much is paid for phones in a year? = a*12 : dollars

== tb-bills-per-person (australia)
Last quarter the gas bill was {a:A$120..A$260 by 10} and the water bill {b:A$140..A$300 by 10}. {c:2..3} adults and {d:2..4} children live in the house.
where whole (a+b)/(c+d)
? How much did gas and water cost per head? = (a+b)/(c+d) : dollars
? If everybody's share is the same, how much of both bills falls to the children together? = (a+b)/(c+d)*d : dollars
? How much lower was the gas bill than the water bill? = b-a : dollars where b > a

== tb-ngo-letter (kenya)
who S: woman
{S} had {a:KSh 90000..KSh 150000 by 10000} when the county's letter came: land rates {b:KSh 10000..KSh 20000 by 2000}, a surcharge of {c:10%,20%} of the rates for paying late, and, for each of {e:2..4} months, interest of {d:5%,10%} of the surcharge. In May and again in June she also [lost|paid] {f:KSh 2000..KSh 6000 by 500} to a surveyor.
? How many shillings had she left after paying everything? = a-b-b*c-e*d*(b*c)-f-f : shillings
? How much interest was there for all the months? = e*d*(b*c) : shillings
? How much did the surveyor get altogether? = f+f : shillings

== tb-sales-tax-cart (us)
In {S}'s county, sales tax is {r:5%..8%}, but groceries are not taxed. {S:His} cart holds groceries for {a:$30..$80} and {b:2..6} towels at {c:$5..$15 by 5} each.
? What does {S} pay, tax included? = a+b*c+b*c*r : dollars
? How much is the tax? = b*c*r : dollars
? What do the towels cost with tax? = b*c+b*c*r : dollars

== tb-vat-inside (uk)
A roofer's bill of {t:£1200..£4800 by 120} includes VAT at {r:20%}. 
? What was the bill before VAT was added? = t/(1+r) | x: x+x*r = t : pounds
? How much VAT does the bill include? = t-t/(1+r) : pounds
? The roofer worked {n:4..8} days for {w:£150..£250 by 10} a day, VAT not included. How much of the bill before VAT was for material? = t/(1+r)-n*w : pounds where t/(1+r) > n*w

== tb-water-blocks (india)
The water board charges {a:₹4..₹8} a kilolitre for the first {b:20} kilolitres in a month and {c:₹10..₹20} for each kilolitre beyond. A family in Pune used {d:24..45} kilolitres.
? What was the family charged? = a*b+(d-b)*c : rupees
? How many kilolitres were charged at the higher price? = d-b : kilolitres
? How much would it have saved by using only {b} kilolitres? = (d-b)*c : rupees

== tb-meter-readings (new-zealand)
The power meter showed {a:21400..22900 by 50} at the winter reading and {b:23000..24900 by 50} on the next. A unit costs {c:20..30 by 2} cents, the line {d:30..60 by 5} cents a day, and {n:60} days lay between the readings.
? What is the bill for the time between the readings, in dollars? = ((b-a)*c+n*d)/100 : dollars
? How many units were used between the readings? = b-a : units
? How many dollars does the line cost for that time? = n*d/100 : dollars

== tb-toll-or-tax (philippines)
A jeepney driver [earns|collects] {a:₱1800..₱2600 by 100} a day. Diesel takes {f:1/4,3/10,2/5}, the boundary to the owner is {b:₱500..₱700 by 50}, and the town's daily tax {c:₱20..₱50 by 5}.
where a-a*f > b+c+100
? What does the driver keep of a day's fares? = a-a*f-b-c : pesos
? How much does he pay for diesel? = a*f : pesos
? How much does the town get from {n:40..90 by 5} such drivers in {d:6} days? = n*c*d : pesos

== tb-refund-plans (us)
A tax refund of {a:$900..$2400 by 100} [arrives|lands] in {S}'s account. {f:1/4,1/5} goes to an old dental bill. {g:1/3,1/2,1/4} of what remains buys a used treadmill, and {S} divides the rest evenly over {n:4,5,10} envelopes.
where whole a*f, whole (a-a*f)*g, whole (a-a*f)*(1-g)/n
? How much goes into each envelope? = (a-a*f-(a-a*f)*g)/n : dollars
? How much does the treadmill cost? = (a-a*f)*g : dollars
? How much is the dental bill? = a*f : dollars

== tb-late-council (uk)
who S: woman, T: man
"The council wants {a:£110..£190 by 5} a month for {n:10} months of the year," {S} said. "And it wanted {b:£95..£105} last year," {T} [complained|grumbled].
where a > b+4
? How much more a year does the council want than last year? = (a-b)*n : pounds
? How much does the council want for the year? = a*n : pounds
? They pay equal shares. How much of the month's payment is due from {S}? = a/2 : pounds

== tb-income-steps (canada)
The first {a:$15000} of income are free of tax; the next {b:$30000} are taxed at {r:15%,20%}; anything above at {q:30%,40%}. {S} earned {c:$52000..$90000 by 1000}.
? How much tax does {S} owe? = b*r+(c-a-b)*q : dollars
? How much of {S}'s income is taxed at the highest rate? = c-a-b : dollars
? How much does {S} keep? = c-b*r-(c-a-b)*q : dollars

== tb-property-rate (us)
Homes in Jolene's county are taxed at {p:$8..$15} for each thousand dollars of value. Her home is worth {v:$160000..$420000 by 20000}, and as a veteran she gets {d:$150..$500 by 50} off.
where v/1000*p > d
? What does Jolene pay a year? = v/1000*p-d : dollars
? How much tax would be due without her being a veteran? = v/1000*p : dollars
? Her next-door neighbor, no veteran, pays {e:$1200..$3000 by 100}. By how much is that more than what Jolene pays? = e-(v/1000*p-d) : dollars where e > v/1000*p-d

== tb-split-heating (ireland)
hide x:400..900 by 10
let t = x+k*x
Oil for the winter cost the neighbours {t} euros together. The Byrnes, in the bigger house, pay {k:2..4 times} as much as the Nolans.
? How much do the Nolans pay? = t/(k+1) | x: x+k*x = t : euros
? How much do the Byrnes pay? = t/(k+1)*k : euros
? The oil lasted {n:4..5} months. How much did the Nolans pay per month? = t/(k+1)/n : euros where whole x/n

== tb-prepaid-light (nigeria)
{S} bought {a:60..150 by 10} units of electricity on Sunday evening. Every day the [fan and television|pump] use {b:4..7} units and the freezer {c:3..6}.
where whole a/(b+c)
? After how many days will the units be used up? = a/(b+c) : days
? If a unit is {p:₦60..₦110 by 10}, what does a day's electricity cost? = p*(b+c) : naira
? How many units will be left on the evening {n:3..5} days later? = a-n*(b+c) : units where a > n*(b+c)

== tb-customs-parcel (malaysia)
Customs at Penang charge {r:10%,20%,25%} of anything that a parcel is worth beyond {a:RM500}. {S} ordered {b:3..6} lenses at {c:RM180..RM320 by 20} each; the shipping of {d:RM30..RM80 by 5} does not count as worth.
where b*c > a
? What do the lenses cost {S} with shipping and customs? = b*c+d+r*(b*c-a) : ringgit
? How much do customs charge? = r*(b*c-a) : ringgit
? How much above the free limit is the parcel worth? = b*c-a : ringgit

== tb-fines-unpaid (jamaica)
hide w:3..15
let t = a+b*w
A parking fine of {a:$2000..$5000 by 500} rises by {b:$300..$900 by 100} with every week in which it is not paid. By the time {S} remembers it, it has risen to {t} dollars.
? After how many weeks does {S} remember the fine? = (t-a)/b | w: a+b*w = t : weeks
? How much more does {S} have to pay than at first? = t-a : dollars
? If {S} waits {n:2..4} more weeks, how high will the fine be? = t+n*b : dollars

== tb-landfill-levy (australia)
A trailer of rubbish weighs {a:450..900 by 50} kg when full and {b:200..300 by 50} kg when empty. The tip [takes|charges] {p:A$80..A$160 by 20} per tonne, with {z:1000} kg to the tonne, plus {d:A$8..A$15} for any mattress.
{S} brings a full trailer with {n:2..3} mattresses in it.
? How much does {S} pay at the tip? = (a-b)/z*p+n*d : dollars
? How many kilograms of rubbish are on the trailer? = a-b : kg
? How much do the mattresses add? = n*d : dollars

== tb-average-bill (us)
Gas bills of the Trent family: January {a:$120..$180 by 2}, February {b:$110..$170 by 2}, March {c:$80..$130 by 2}, April {d:$40..$90 by 2}.
where whole (a+b+c+d)/4
? What was the average bill? = mean(a,b,c,d) : dollars
? The company offers to charge {e:$90..$110} each month instead. How much less would those {n:4} months have cost? = a+b+c+d-n*e : dollars where a+b+c+d > n*e
? By how much did the bill drop from January to April? = a-d : dollars

== tb-rates-office-queue (ghana)
At the rates office in Tamale, {n:3..5} windows [serve|receive] payers; each window takes {a:8..15} payers an hour from {s:8:00 am} to {e:11:30 am..12:00 pm by 30}.
where whole n*a*(e-s)
? How many payers can be served before the windows close? = n*a*(e-s) : payers
? For how many minutes are the windows open? = (e-s)*60 : minutes
? A payer brings {p:60..140 by 10} cedis on average. How many cedis do the windows take in per hour? = n*a*p : cedis

== tb-solar-credit (us)
who S: man
{S}'s roof [feeds|returns] power to the grid. This month he used {a:500..900 by 50} kilowatt-hours at {b:12..20 by 2} cents, and the company credits {c:200..450 by 50} kilowatt-hours at {d:6..10} cents.
? How many dollars must he pay? = (a*b-c*d)/100 : dollars
? How many dollars is the credit? = c*d/100 : dollars
? How many more kilowatt-hours did he use than he returned? = a-c : kilowatt-hours

== tb-broadband-speed (uk)
{S}'s bill says {a:40..80 by 20} Mbps, for {b:£24..£40 by 2} a month. A test in the cellar shows only {r:25%,50%,75%} of that, and the company must return {c:£2..£6} for each full month with less than {q:80%} of the promised speed.
? What is {S}'s true cost for {n:3..9} such months? = n*(b-c) : pounds
? How many Mbps reach the cellar? = a*r : Mbps
? What would a year cost without any money back? = b*12 : pounds
