topic: savings-and-bank
place: us

== sb-share-of-two-accounts (us)
who S: man
{S} keeps a savings account and a holiday account. For {b:4..10} months he sent {a:$20..$60 by 10} [a|per] month to savings, and during {d:3..9} of those months he also sent {c:$10..$50 by 10} [a|per] month to the holiday account.
~ The bank [is closing|will close] its branch on Elm Street in {n:2..9} weeks.
where whole a*b/(a*b+c*d)*100, d < b
? What percentage of all the money he sent [went into|landed in] savings? = a*b/(a*b+c*d)*100 : percent
? How many dollars went into both accounts together? = a*b+c*d : dollars
? How much more was sent to savings than to the holiday account? = a*b-c*d : dollars where a*b > c*d

== sb-share-the-fee (ireland)
{d:3..6} cousins rented a [deposit box|safe box] at the credit union to [protect|store] the family photos, and they divide the costs evenly. The key cost {a:€12..€30}, the yearly rent is {b:€40..€90} and the insurance {c:€10..€40}.
{S}, the eldest cousin, had {e:€80..€150} in {S:his} account before {S:he} paid {S:his} share.
where whole (a+b+c)/d
? How much money is left in {S}'s account? = e-(c+a+b)/d : euros
? What is the share of each cousin? = (a+b+c)/d : euros
? How much do the key, the rent and the insurance come to? = a+b+c : euros

== sb-two-gifts-interest (us)
Grandpa opened an account for {S} with {a:$100..$500 by 50}, and Grandma added {b:$100..$400 by 50} on the same day. After a year the bank credited {c:2%..8%} interest on everything, and {S} [promptly|then] took out {d:$20..$90 by 5} for [ballet slippers|swim fins].
? How much remains in the account? = a+b+c*(a+b)-d : dollars
? How much interest did {S} [earn|make]? = c*(a+b) : dollars
? What was in the account just before {S} took money out? = a+b+c*(a+b) : dollars

== sb-hundred-bonus (philippines)
A cooperative in Cebu pays {b:2%..9%} interest on a year's deposit, and [new members|all who join] this month also get {h:₱100} [as a welcome gift|as a joining bonus] when the year is up.
{S} [joins|has joined] and deposits {a:₱2000..₱9000 by 500}.
~ The office opens at {j:8:00 am..9:00 am by 30}.
? How many pesos will {S} have at the end of the year? = a+a*b+h : pesos
? If {S} takes out {c:25%,50%} of everything at the end of the year, how much does {S} leave in? = a+a*b+h-c*(a+a*b+h) : pesos
? How many pesos more than {S:his} deposit will {S} get back? = a*b+h : pesos

== sb-tax-then-split
{S} came home with a cash prize of {a:$400..$900 by 100} for {S:his} artwork and already had {c:$50..$150 by 10} in checking and {d:$200..$600 by 50} in savings. The state [claims|withholds] {b:5%,10%,15%} of the prize, and {S} promised {S:his} art teacher's campaign as much as the state got.
? After both have been paid, how much has {S} got [in all|altogether|in total]? = d+c+a-a*b-a*b : dollars
? How much of the prize did {S} keep? = a-a*b-a*b : dollars
? {S} gives {u:1/2,1/4} of what is kept of the prize to a shelter as well. How much of the prize is then left? = (a-a*b-a*b)-u*(a-a*b-a*b) : dollars

== sb-falling-months (uk)
Saving got harder for {S}. In October {S:he} paid in {a:£80..£150 by 5}, in November {b:£10..£30 by 5} less than that, and in December {c:£8..£35} less than in November.
? How much did {S} pay in during those months? = a+a-b+a-b-c : pounds
? How much was saved in December? = a-b-c : pounds
? If {S} wants an average of {t:£110..£160 by 5} over {n:4} months from October on, how much must {S} pay in during January? = n*t-(a+a-b+a-b-c) : pounds where n*t > a+a-b+a-b-c

== sb-weeks-and-cards (south-africa)
{S}'s account [stood at|showed] {b:R4000..R7000 by 100}. On [each|every] day of the week a bus fare of {a:R30..R60 by 5} was taken from it, and so were {c:2..6} card payments of {d:R120..R400 by 10}.
where b > a*7+c*d
? What is the balance after that week? = b-a*7-c*d : rand
? How many rand went on bus fares that week? = a*7 : rand
? How much would the balance be if {S} had walked on {f:2..4} of the days instead of taking the bus? = b-(7-f)*a-c*d : rand

== sb-year-and-week (canada)
who S: woman
"I keep a float," {S} said. Of {b:$3000..$5000 by 100} she sets aside {a:$90..$140 by 5} for [each|every] month of the year to pay her phone and internet, and {c:$8..$25} for [each|every] week of the year for [treats|coffee].
where b > a*12+c*52
? How many dollars of her float are not set aside? = b-a*12-c*52 : dollars
? How much does she set aside for phone and internet? = a*12 : dollars
? If she gives up her weekly item for {f:8..20} weeks, how much does she set aside altogether in the year? = a*12+c*(52-f) : dollars

== sb-overdrawn (nigeria)
{S} had {e:₦15000..₦40000 by 1000}. {S:He} sold {a:6..15} [handmade|woven] baskets for {b:₦2000..₦4500 by 500} each and paid the money in, then the bank took {c:₦300..₦900 by 50} in charges and {S} withdrew {d:₦10000..₦30000 by 1000} for [school fees|the landlord].
~ The queue for the clerk was {n:12..40} people long.
? What does {S} have in the account now? = e+a*b-c-d : naira
? Had {S} sold {u:2..4} baskets more and withdrawn {v:₦2000..₦5000 by 1000} less, what would be in the account? = e+(a+u)*b-c-(d-v) : naira
? By how much is the balance higher than at the start? = a*b-c-d : naira where a*b > c+d

== sb-transfer-both-ways (india)
"[Check|Look at] my passbook," said {S}. "Opening balance {a:₹4000..₹9000 by 500}, salary {b:₹12000..₹20000 by 1000}. A transfer of {r:20%..50% by 10} of the total goes to my mother's account on the last day."
? How much money will be left for {S}? = a+b-r*(a+b) : rupees
? How much is transferred to the mother? = r*(a+b) : rupees
? Next month the salary is {c:₹1000..₹3000 by 500} higher and the same share of it alone is transferred. How much of that salary is kept? = b+c-r*(b+c) : rupees

== sb-atm-withdrawals (australia)
{S}'s travel account holds {d:A$300..A$600 by 10}. Wages of {a:A$400..A$800 by 20} and a tax refund of {b:A$90..A$250 by 10} arrive; an ATM withdrawal of {c:A$150..A$300 by 10} goes out.
? What is the new balance? = d+a+b-c : dollars
? {S} transfers {u:20%,25%,50%} of the new balance to a friend. How much stays in the account? = d+a+b-c-u*(d+a+b-c) : dollars
? {S} wants to book a boat tour at {e:A$130..A$190 by 10} a seat. How many seats could {S} pay for out of the new balance? = floor((d+a+b-c)/e) : seats

== sb-working-back (kenya)
hide s:4000..16000 by 200
let e = (s-a)*(1-f)-b
{S} cannot remember what was in {S:his} M-Pesa wallet this morning. {S:He} knows that {S:he} sent {a:KSh 500..KSh 1500 by 100} to {S:his} brother, then used {f:1/2,1/4} of what was left for [maize seed|a goat], and then paid {b:KSh 200..KSh 800 by 50} for a [haircut and lunch|rental of a bicycle]. The wallet now [shows|holds] {e} shillings.
~ {S:His} phone is {j:2..6} years old.
where whole (s-a)*f, e > 200
? How much was in the wallet this morning? = (e+b)/(1-f)+a | x: (x-a)*(1-f)-b = e : shillings
? How much was in the wallet right after the brother got his money? = (e+b)/(1-f) : shillings

== sb-two-banks
hide x:400..1600 by 100, y:400..1600 by 100
let t = x+y
let i = x*r+y*q
{S} split {t} dollars between Harbor Bank, which pays {r:2%,3%} [a|per] year, and Summit Bank, which pays {q:5%..7%}. [A year on|After a full year], the interest from both was {i} dollars.
~ The banks stand {j:2..5} blocks apart.
? How many dollars did {S} put into Summit Bank? = (i-r*t)/(q-r) | y, x: x+y = t, r*x+q*y = i : dollars
? How much did {S} put into Harbor Bank? = (q*t-i)/(q-r) | x, y: x+y = t, r*x+q*y = i : dollars
? How much more interest would {S} have earned with all of it in Summit Bank? = q*t-i : dollars

== sb-piggy-mix (uk)
Out of {S}'s money box fall {a:4..12} coins of {u:£2}, {b:10..40 by 2} coins of {v:50} pence and {c:20..60 by 5} coins of {w:20} pence.
~ The box is a blue pig that {S} has had since {S:he} was {n:3..6}.
? How many pounds [fall out|were in the box]? = u*a+(v*b+w*c)/100 : pounds
? If {S} [spends|uses] {f:1/2,1/4} of the money on a football and puts the rest into the bank, how many pounds go into the bank? = u*a+(v*b+w*c)/100-f*(u*a+(v*b+w*c)/100) : pounds
? The bank takes {w}-pence coins only in full bags of {k:15..30 by 5}. How many of these coins will be left over? = mod(c,k) : coins where mod(c,k) > 1

== sb-rainy-day-target (us)
An adviser told {S} to hold {a:3..6} months of expenses in reserve. {S:His} expenses run to {b:$1200..$2400 by 100} [a|per] month, {S:he} already has {c:$500..$2000 by 100}, and {S:he} can put away {d:$200..$500 by 50} [a|per] month.
where a*b > c
? In how many months will {S}'s rainy-day fund be [complete|full]? = (a*b-c)/d : months where whole (a*b-c)/d
? If {S} first [spends|uses] {e:$200..$400 by 50} of what {S:he} has on new tires, in how many months will {S:he} have the full reserve? = ceil((a*b-c+e)/d) : months
? How much is still missing now? = a*b-c : dollars

== sb-direct-debits (uk)
Money leaves {S}'s account at the start of [each|every] month: rent {a:£450..£800 by 10}, gas {b:£40..£90}, gym {c:£18..£40}. On the last day {S:his} pay of {m:£1400..£2200 by 50} arrives.
? What is left of a month's pay after these debits? = m-a-b-c : pounds
? {S} moves {r:10%,20%,25%,50%} of what is left to an ISA. How many pounds go to the ISA in a month? = r*(m-a-b-c) : pounds
? The rent rises by {u:5%,10%}. What is then left of a month's pay? = m-(a+u*a)-b-c : pounds

== sb-compound-two-years (singapore)
A bank in Singapore pays {r:5%,10%,20%} at the end of [each|every] year, and whoever leaves the money [in|alone] earns interest on the interest as well.
{S} deposits {a:S$1000..S$4000 by 400} and does not touch it.
where whole a*r*r
? What is the deposit worth after {n:2} years? = a*(1+r)*(1+r) : dollars
? How much interest is credited at the end of the second year? = (a+a*r)*r : dollars
? {S}'s brother deposits {u:S$500..S$1500 by 100} and takes out [each|every] year's interest. How much interest does he take in {v:3..5} years? = u*r*v : dollars

== sb-teller-queue (ghana)
[Each|Every] customer keeps a teller at the Kumasi branch busy for {a:4..9} minutes. {b:2..4} tellers are at work, and {c:16..48 by 4} people stand in line when the doors [close to newcomers|are shut].
where whole c/b
? How many minutes will it take to serve everybody in line? = c/b*a : minutes
? If each customer were served in {e:2..3} minutes, how many minutes sooner would the last of those in line be done? = c/b*(a-e) : minutes
? With a further {d:4..12 by 4} people in the line, how many minutes would it take to serve them all? = (c+d)/b*a : minutes where whole d/b

== sb-fees-compared (us)
Oak Bank charges a flat {a:$8..$14} [a|per] month. Pine Bank charges {b:25..75 by 5} cents per transaction and nothing else.
{S} makes {c:8..60 by 4} transactions a month.
? [How much|What] does Pine Bank cost {S} [per|a] month, in dollars? = b*c/100 : dollars
? Oak Bank lowers its fee by {r:25%,50%} for students. [How much|What] does a student pay Oak Bank in {n:6..24 by 6} months? = n*(a-r*a) : dollars
? How much does {S} save a month with Pine Bank instead of Oak Bank? = a-b*c/100 : dollars where a > b*c/100

== sb-couple-goal (india)
who S: woman, T: man
{S} and {T} are saving for a [refrigerator|sewing machine] priced at {t:₹18000..₹30000 by 1000}. {S} has {a:₹4000..₹8000 by 500}; {T} has {r:20%,25%,50%} more than {S}.
~ They have been married for {j:2..9} years.
where t > a+a+a*r, whole a*r
? How much does {T} have? = a+a*r : rupees
? How much do they still lack? = t-a-(a+a*r) : rupees
? If they put in {m:₹900..₹2500 by 100} [a|per] month together, how many months will it be until they have enough? = ceil((t-a-(a+a*r))/m) : months

== sb-sorted-notes (malaysia)
The clerk [counts|checks] a bundle of {a:30..90} {p:RM10} notes, a bundle of {b:20..60} {q:RM5} notes and {c:RM40..RM95} in coins. According to the slip, the sum should be {e:RM500..RM1400 by 20}.
where e > a*p+b*q+c
? By how many ringgit does the count fall short of the slip? = e-a*p-b*q-c : ringgit
? How much are the notes worth? = a*p+b*q : ringgit
? The clerk finds {u:5..12} more {p} notes under the counter. By how much does the count still fall short? = e-(a+u)*p-b*q-c : ringgit where e > (a+u)*p+b*q+c

== sb-lost-share (canada)
{S} lost {f:1/5,1/4,1/3} of {S:his} savings when a friend's business failed, and [afterwards|then] spent {g:1/2,1/3,1/4} of [the remainder|the rest] on a used car. {e:$1200..$4800 by 200} is left.
where whole e/(1-g), whole e/(1-g)/(1-f)
? How much had {S} saved originally? = e/(1-g)/(1-f) | x: x*(1-f)*(1-g) = e : dollars
? How many dollars did the car cost? = e/(1-g)*g : dollars
? How many dollars did {S} lose through the friend? = e/(1-g)/(1-f)*f : dollars

== sb-minimum-share (jamaica)
NOTICE TO MEMBERS. The minimum share is now {a:$500..$900 by 50}. Members who hold less must make up the difference in {m:4..10} equal payments.
{S} holds {b:$100..$450 by 10}.
~ {S:His} membership number is {n:200..900}.
where whole (a-b)/m
? [How much|What] must {S} pay each time? = (a-b)/m : dollars
? The cooperative pays {r:5%,10%} [a|per] year on shares. How much more will {S} get in a year with the minimum share than with what {S} holds now? = r*a-r*b : dollars
? What will {S} still owe after {k:2,3} payments? = a-b-k*((a-b)/m) : dollars where k < m

== sb-coin-van (australia)
A cash van [carries|is loaded with] {a:12..40} bags of coins. A bag weighs {b:5..9 digits} kg, and the van may carry {c:400..600 by 50 digits} kg; the guards with their gear weigh {d:160..220 by 10 digits} kg.
~ The van is {j:4..12} years old.
where c > a*b+d
? How many more kilograms could the van take? = c-a*b-d : kg
? How many further bags could be loaded? = floor((c-a*b-d)/b) : bags where c-a*b-d > 2*b
? A further guard of {u:70..90 by 5} kg rides along. How many more kilograms could the van take then? = c-a*b-d-u : kg where c > a*b+d+u

== sb-app-roundups (us)
Whenever {S} pays by card, {S:his} banking app moves {a:20..80 by 5} cents to savings, and it moves {k:2..3 times} that amount on weekends.
Last month {S} paid {b:20..40 by 5} times on weekdays and {c:4..16 by 4} times on weekends.
? How many dollars did the app save last month? = (a*b+k*a*c)/100 : dollars
? If it moved {d:5,10} cents more on each weekday payment, how many dollars would the app have saved last month? = ((a+d)*b+k*a*c)/100 : dollars
? How many cents were saved on weekends? = k*a*c : cents

== sb-junior-account (pakistan)
{S} may use {S:his} junior account when {S:he} turns {n:18}. {S:He} turns {c:8..15} today. The parents pay in {a:500..1500 by 100} rupees a month, and {b:6000..20000 by 1000} rupees have gathered in it by now.
? Without interest, how much will the account hold on the birthday when {S} may use it? = b+a*12*(n-c) : rupees
? If the parents pay in {d:200..400 by 100} rupees more a month from today, how many rupees more will have come together by the birthday when {S} may use the account? = d*12*(n-c) : rupees
? How many rupees do the parents pay in per year? = a*12 : rupees

== sb-percent-grown
{S}'s balance rose from {a:$200..$800 by 50} in March to {b:$300..$1200 by 20} in June, though {S:he} had [withdrawn|taken out] {c:$20..$90 by 10} in May for a [bird cage|pet gecko].
where b > a, whole (b-a)/a*100
? By what percentage did the balance grow from March to June? = (b-a)/a*100 : percent
? How much must {S} have deposited between March and June? = b-a+c : dollars
? If {S} [spends|uses] {f:1/2,1/4,1/5} of the June balance and then deposits {g:$50..$150 by 10}, what is the new balance? = b-f*b+g : dollars

== sb-change-machine (us)
The machine in the bank's lobby counts coins and keeps {r:5%,8%,10%} of their value. {S} [poured|dumped] in {a:40..120 by 20} quarters worth {q:25} cents each and {b:50..200 by 50} dimes worth {d:10} cents each.
~ A child behind {S:him} held a jar with {j:80..300} pennies.
? How many dollars did the machine pay out? = (a*q+b*d)/100-r*(a*q+b*d)/100 : dollars
? If {S} had rolled the quarters [at home|by hand] and been paid for them in full, how many dollars would {S} have received in all? = a*q/100+b*d/100-r*b*d/100 : dollars

== sb-christmas-club (us)
{S} joined the credit union's Christmas club [in January|at New Year]. {a:$20..$45 by 5} went in each month through October, {m:10} months in all, except for {b:2..3} months in which {S} [was laid off|was between jobs] and paid just {f:1/5,2/5} of that. The club adds {r:2%,4%,5%} to everything in November.
? How much did {S} pay into the club? = (m-b)*a+b*f*a : dollars
? How much does the club pay out in November? = ((m-b)*a+b*f*a)*(1+r) : dollars
