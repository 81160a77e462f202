topic: loans-and-interest
place: us

== li-kitchen-installments (us)
An appliance store sells a stove for {a:$600..$1500 by 100} in cash. {S} has no cash, so the store adds {b:8%..20% by 2} of the price as a finance charge and lets {S:him} pay the total in {d:6,10,12,20} equal installments.
where whole 2*(a+a*b)/d
? [How much|What] is a single installment? = (a+a*b)/d : dollars
? How much will {S} have paid after {c:2..5} installments? = c*(a+a*b)/d : dollars

== li-goat-loan (kenya)
A women's group in Kitui lends {S} {a:KSh 12000..KSh 30000 by 1000} for goats. A [third party|trader] takes {c:KSh 1000..KSh 3000 by 200} of it as a fee on the spot, and {b:5%..15% by 5} of the loan is kept back as security.
where whole (a-a*b-c)/a*100
? What percentage of the loan does {S} really have in hand? = (a-a*b-c)/a*100 : percent
? At {u:10%,20%} interest on the whole loan, and with the security set against the debt, how many shillings must {S} still pay back? = a+u*a-a*b : shillings
? How many goats at {g:KSh 3500..KSh 5000 by 250} each can {S} buy with what is in hand? = floor((a-a*b-c)/g) : goats

== li-debt-from-wages (us)
who S: woman
{S} [earns|takes home] {a:$2400..$3600 by 100} [a|per] month. Over a year she [spends|uses] {b:$9000..$13000 by 500} on rent, {c:$4000..$6000 by 500} on food, {d:$2000..$4000 by 500} on her car and {e:$1000..$3000 by 500} on daycare.
All that remains goes, in equal [parts|shares], to the {f:3..5} relatives who lent her money for the [emergency room bill|surgery].
where whole (a*12-b-c-d-e)/f, a*12 > b+c+d+e+1000
? How much does each relative receive for the year? = (a*12-b-c-d-e)/f : dollars
? How much did she spend on rent, food, car and daycare in the year? = b+c+d+e : dollars
? If she earned {u:$100..$300 by 50} more a month and spent the same, how much would be left for the relatives [altogether|in all|in total]? = (a+u)*12-b-c-d-e : dollars

== li-two-payments (uk)
{S} borrowed {c:£9000..£18000 by 1000}, free of interest, to open a [ballet school|bird hospital]. In the first year {S:he} paid back {a:20%..40% by 10} of the sum, in the second year {b:10%..30% by 10} of the sum.
~ The lender, an old sailor, never sent a reminder.
? How much does {S} still owe? = c-c*(a+b) : pounds
? The lender forgives {u:10%,20%,50%} of what is still owed. How much remains? = c-c*(a+b)-u*(c-c*(a+b)) : pounds
? If the rest is paid back in {n:4..10} equal yearly parts, how much is that per year? = (c-c*(a+b))/n : pounds where whole (c-c*(a+b))/n

== li-siblings-repay (nigeria)
The family business owes money to relatives: {a:₦20000..₦60000 by 4000} to Uncle Emeka, {b:20%,25%,50%} of that to Aunt Ngozi, and to cousin Tunde {c:2..3 times} as much as to Aunt Ngozi. {d:2..5} brothers have agreed to clear the whole debt in equal shares.
where whole a*b, whole (a+a*b+c*a*b)/d
? [What|How much] must each brother pay? = (a+a*b+c*a*b)/d : naira
? How much is owed to Tunde? = c*a*b : naira
? How much does the business owe [altogether|in all|in total]? = a+a*b+c*a*b : naira

== li-interest-fines (india)
{d:3..8} farmers each borrowed the same sum from a [moneylender|cooperative]: {a:₹6000..₹15000 by 500} at {b:10%..30% by 5} interest for the year. The interest is due in {c:2,4,5} equal [parts|shares]. Whoever misses a date is fined {e:20%,50%} of the part that was due.
where whole a*b/c, whole a*b/c*e
? All {d} farmers missed the first date. How much interest and fine must they pay together for it? = d*a*b/c+e*d*a*b/c : rupees
? [How much|What] is a single part of the interest for a single farmer? = a*b/c : rupees
? How much does a farmer who was fined just for the first date pay in all during the year, loan, interest and fine? = a+a*b+e*a*b/c : rupees

== li-early-payoff (canada)
{S} wanted to clear a student debt of {a:$6000..$12000 by 600} in {n:12,24} equal monthly payments without interest. {S:He} has made {m:3..5} of them and then wins {b:$400..$900 by 50} in a raffle, all of which goes into the debt.
where whole a/n
? How much does {S} owe after that? = a-a/n*m-b : dollars
? If {S} goes on with the same monthly payments, after how many more of them is everything paid? = ceil((a-a/n*m-b)/(a/n)) : payments
? How much has been paid off, with the winnings? = a/n*m+b : dollars

== li-friend-third-more (australia)
who S: woman, T: man
{S} lent {T} {a:A$60..A$180 by 12} for a wetsuit, and {f:1/3,1/4} of that again for the leash and wax. {T} paid back {g:1/2} of everything in March, then {d:A$10..A$35} in April.
where whole a*f, whole (a+a*f)*g, (a+a*f)*g > d
? How much does {T} still owe {S}? = a+a*f-(a+a*f)*g-d : dollars
? How much did {S} lend [in all|altogether|in total]? = a+a*f : dollars
? How much did {T} pay back in March? = (a+a*f)*g : dollars

== li-lend-around (ireland)
who S: woman
"I'm the bank of this house," says {S}. She has lent her brother {a:€20..€80 by 4} and her sister {f:1/4,1/2} of that amount; to her dad, who forgot his wallet at the [theatre|steak house], she lent {c:3..5 times} as much as to her sister.
? How many euros has {S} lent out [altogether|in all|in total]? = a+a*f+c*a*f : euros
? How many euros did her dad get? = c*a*f : euros
? Dad pays back {p:25%,50%} of his debt. How much does he still owe? = c*a*f-p*c*a*f : euros

== li-simple-years (us)
{S} put a new roof on the house with a loan of {a:$4000..$9000 by 500}. The credit union charges {r:3%..9%} simple interest a year, and everything is paid at the end of the {t:3..6} years.
~ The old roof had leaked since {S} moved in {j:6..20} years ago.
? How much interest will {S} pay? = a*r*t : dollars
? How much will {S} pay back in total? = a+a*r*t : dollars
? If a gift of {g:$500..$1500 by 100} lowers the loan before it starts, how much interest will {S} pay over the {t} years? = (a-g)*r*t : dollars

== li-find-rate (singapore)
A loan of {a:S$2000..S$8000 by 400} was settled after {t:2..4} years with a single payment of {b:S$2200..S$11000 by 100}. The interest was the same in [each|every] year.
~ The borrower repairs {j:4..9} kinds of musical instruments.
where b > a, whole (b-a)/t/a*100, (b-a)/t/a <= 15/100
? What was the interest per year, in dollars? = (b-a)/t : dollars
? What yearly rate of simple interest was charged, in percent? = (b-a)/t/a*100 : percent
? At the same yearly interest in dollars, how much would have had to be paid after {n:5..7} years? = a+(b-a)/t*n : dollars

== li-unknown-principal (us)
hide x:400..3000 by 100
let e = x+x*r+f
{S} found an old receipt in the attic. It [stated|shows] that {S:his} grandfather settled a loan in full for {e} dollars; {r:10%..30% by 5} interest on the sum borrowed and a clerk's fee of {f:$5..$25} were included in this. The sum borrowed was smudged.
? What sum had the grandfather borrowed? = (e-f)/(1+r) | x: x+x*r+f = e : dollars
? How much interest did he pay? = (e-f)/(1+r)*r : dollars

== li-two-rates (uk)
hide x:500..3000 by 100, y:500..3000 by 100
let t = x+y
let i = x*p+y*q
{S} owes {t} pounds in all, partly on a credit card at {q:15%..24%} [a|per] year and partly to a bank at {p:4%..9%} [a|per] year. A year's interest on both comes to {i} pounds.
? How many pounds does {S} owe on the credit card? = (i-p*t)/(q-p) | y, x: x+y = t, p*x+q*y = i : pounds
? How much is owed to the bank? = (q*t-i)/(q-p) | x, y: x+y = t, p*x+q*y = i : pounds

== li-shrinking-balance (south-africa)
At the end of the year a bank charges {r:10%,20%} on whatever {S} owes, and right after that {S} pays a fixed {b:R3000..R6000 by 500}. {S:He} starts with a debt of {a:R10000..R20000 by 1000} for a [delivery scooter|welding set].
where whole (a+a*r-b)*r, a > 2*b
? What is the debt right after the first payment? = a+a*r-b : rand
? What is the debt right after the second payment? = (a+a*r-b)*(1+r)-b : rand
? How much interest does the bank charge at the end of the second year? = (a+a*r-b)*r : rand

== li-pawn (jamaica)
RATES. For every {a:$1000} lent we charge {b:$30..$80 by 5} [a|per] month. Unclaimed items are sold after {c:6..9} months.
{S} pawned a [bronze horn|guitar] for {d:$3000..$9000 by 1000} and came back after {e:2..5} months.
? How much must {S} hand over in total to [take back|reclaim] it? = d+d/a*b*e : dollars
? Had {S} paid {f:$1000} of the sum lent back after a single month, how much would {S} have paid in charges over the {e} months? = d/a*b+(d-f)/a*b*(e-1) : dollars where d > f
? After reclaiming it, {S} sells it to a [musician|collector] for {u:$12000..$20000 by 1000} [right away|immediately]. How much is left after what the pawn shop got? = u-(d+d/a*b*e) : dollars where u > d+d/a*b*e

== li-deposit-or-cash (philippines)
A tricycle costs {c:₱60000..₱90000 by 2000} cash. On credit the dealer asks for {a:₱12000..₱20000 by 1000} down and {n:18,24,30} payments of {b:₱2600..₱4500 by 100}.
where a+n*b > c+2000, a+n*b < 2*c
? How much [dearer|more expensive] is the tricycle on credit? = a+n*b-c : pesos
? A cousin has saved {f:₱15000..₱40000 by 1000} and wants to pay cash, putting {g:₱2000..₱5000 by 500} [a|per] month aside. In how many months can the cousin buy the tricycle? = ceil((c-f)/g) : months
? {S} pays on credit and earns {e:₱350..₱600 by 50} [a|per] day. How many whole days of earnings does a single payment of {b} take? = ceil(b/e) : days

== li-boda-daily (kenya)
who S: man
{S} rides a boda boda bought for {a:KSh 100000..KSh 150000 by 10000}. The owner wants this back with {r:20%,25%,30%} on top, at {b:KSh 400..KSh 600 by 100} each riding day. {S} rides {c:6} days a week.
~ The motorbike has {j:2} mirrors and a horn.
where whole (a+a*r)/b
? After how many riding days is the motorbike his? = (a+a*r)/b : days
? After how many weeks of riding is the motorbike his, with the last, unfinished week counted as a whole week? = ceil((a+a*r)/b/c) : weeks
? He [takes in|collects] {u:KSh 1000..KSh 1500 by 100} a riding day and burns {v:KSh 250..KSh 400 by 50} of fuel. How much is left to him in a week after paying the owner? = c*(u-v-b) : shillings where u > v+b

== li-iou-list (us)
Taped inside a locker:
Owed to Trent {a:$4..$12}, to Rory {b:$5..$15}, to Jo {c:$3..$9}.
Owed by Coach to me {d:$2..$8}, by Melinda to me {e:$3..$10}.
where a+b+c > d+e
? If everybody settled up today, how much less money would the locker's owner have than before? = a+b+c-d-e : dollars
? How much does the owner owe [in all|altogether|in total]? = a+b+c : dollars
? The owner has {f:$20..$40} and settles everything. How much money is then left to the owner? = f+d+e-a-b-c : dollars where f+d+e > a+b+c

== li-late-charges (us)
{S}'s loan payment of {a:$120..$300 by 10} is due on the fifth of the month. For [each|every] day that it comes late the lender adds {b:$2..$6}, but never more than {m:$20..$30} in a month.
In May {S} paid {c:3..14} days late.
? How much did {S} pay in May [altogether|in all|in total]? = a+min(b*c,m) : dollars
? [How much|What] was the late charge in May? = min(b*c,m) : dollars
? In June {S} pays {f:2..4} days late, and in July on time. How much [does|must] {S} pay in those {n:2} months together? = n*a+min(b*f,m) : dollars

== li-school-fees (ghana)
{S}'s mother [took out|signed for] a loan at the start of term so that {S} could join the university in Accra. The fees are {a:1200..2400 by 100} cedis, books {b:150..400 by 10} cedis, the hostel {c:600..1200 by 50} cedis. She had saved {d:500..1100 by 50} cedis and borrowed what was missing.
~ The train to Accra takes {j:4..7} hours.
? How many cedis did she borrow? = a+b+c-d : cedis
? With {r:10%,20%} interest, how many cedis must she pay back? = (a+b+c-d)*(1+r) : cedis
? How many cedis would {S} need for everything? = a+b+c : cedis

== li-mortgage-months (uk)
Mr and Mrs Bird have {y:12..25} years of their mortgage to go, at {a:£550..£1200 by 10} [a|per] month. A window replacement loan of {b:£90..£180 by 5} [a|per] month ends in {m:18..40} months.
? In how many months, from now until the end of the mortgage, will they have nothing but the mortgage to pay? = y*12-m : months
? What will they pay in the coming {k:5..12} months for both loans? = k*(a+b) : pounds
? If they pay {u:£50..£150 by 10} extra on the mortgage [each|every] month, [how much|what] do they pay for both loans in {v:4..9} months? = v*(a+b+u) : pounds

== li-card-minimum (australia)
[Each|Every] month {S}'s card asks for at least {r:2%,4%,5%} of the balance. The balance is {a:A$1200..A$3600 by 100}, and {S} pays {b:A$120..A$300 by 10}, which [is more than was asked|exceeded the minimum].
where b > a*r
? How much more than the minimum [does|must] {S} pay? = b-a*r : dollars
? {S} means to pay {c:A$200..A$400 by 50} in each of the {n:2..3} months after that, and adds nothing. How much will remain then? = a-b-n*c : dollars where a > b+n*c
? What part of the balance [does|must] {S} pay, in percent? = b/a*100 : percent where whole b/a*100

== li-church-roof (canada)
To fix its roof, a church borrows {a:$24000..$60000 by 3000} from its members. Every Sunday the {b:60..120 by 10} families bring {c:$4..$8} each for the debt. An anonymous baker wipes out {f:1/3,1/4,1/2} of it at the [very|] start.
where whole (a-a*f)/(b*c)
? How many Sundays does it take to pay off the rest? = (a-a*f)/(b*c) : Sundays
? In how many Sundays would the whole debt be paid without the baker? = ceil(a/(b*c)) : Sundays
? If {d:10..30 by 10} more families joined in, what would come together for the debt in {n:4..12} Sundays? = n*(b+d)*c : dollars

== li-half-then-half (india)
who S: woman
In June {S} owed {a:₹8000..₹24000 by 1600}. She paid back {f:1/2,1/4} of her debt in July, {g:1/2,1/4} of the remaining debt in August and the last bit in September. Interest was never charged.
~ She has {j:2..4} brothers.
? How much did she pay in August? = (a-a*f)*g : rupees
? How much did she pay in September? = a-a*f-(a-a*f)*g : rupees
? How much more did she pay in July than in August? = a*f-(a-a*f)*g : rupees

== li-lens-and-camera (malaysia)
"How come you're broke?" asked {T}. "I borrowed {a:RM600..RM1500 by 50} from you for the camera and {b:RM200..RM500 by 50} for the lens," {S} replied, "and I pay you {c:RM50..RM150 by 10} on every payday. {n:3..5} paydays have passed."
where a+b > c*n
? How much does {S} owe {T} now? = a+b-c*n : ringgit
? {S} sells the lens for {u:RM150..RM400 by 50} and gives {T} all of it. How much does {S} still owe? = a+b-c*n-u : ringgit where a+b > c*n+u
? How many paydays will pass from now on until nothing is owed any more? = ceil((a+b-c*n)/c) : paydays

== li-fish-repay (philippines)
A fisher repays a net in fish instead of cash: {f:1/4,1/5,1/3} of every catch. The net [costs|was worth] {a:₱6000..₱15000 by 600} and fish bring {b:₱100..₱150 by 10} a kilogram.
He catches {c:40..90 by 10 digits} kg a week.
~ His boat is {j:5..9} m long.
where whole c*f, whole a/(b*c*f)
? For how many weeks must he hand over fish? = a/(b*c*f) : weeks
? In the windy season he catches {u:10..20 by 10} kg a week less. What is then the part of a week's catch that he keeps worth? = b*((c-u)-f*(c-u)) : pesos
? What is the part of a week's catch that he keeps worth? = b*(c-c*f) : pesos

== li-equity-split (us)
{S} and a rival each applied for loans of {a:$20000..$40000 by 2000} to start a [gym|pharmacy]. {S}'s bank charges {r:4%..6%} [a|per] year and the rival's {q:7%..10%}. {S} must also pay {b:$150..$500 by 50} [a|per] year for [accounting|insurance], as the bank demands.
where a*q > a*r+b
? How much less than the rival [does|must] {S} pay for the first year? = a*q-a*r-b : dollars
? In the next year {S} owes just {f:1/2,3/4} of the loan. [How much|What] do that year's interest and the yearly sum demanded by the bank cost {S}? = r*f*a+b : dollars
? [How much|What] does the first year cost {S}? = a*r+b : dollars

== li-weekly-chama (kenya)
Each of the {n:10..20} members of a chama pays {a:KSh 200..KSh 500 by 50} at each weekly meeting. After {w:4..8} meetings the pot is lent to {k:2,4,5} members in equal loans at {r:10%,20%} interest.
where whole n*a*w/k
? How large is each loan? = n*a*w/k : shillings
? How much must each borrower pay back? = n*a*w/k*(1+r) : shillings
? How much interest does the chama earn on the loans? = n*a*w*r : shillings

== li-bookstore-loan (us)
who S: woman
To [buy|take over] the bookstore where she had worked, {S} borrowed {a:$20000..$50000 by 5000} from a bank at {r:6%,8%} a year and {b:$5000..$15000 by 1000} from her [godmother|former boss] at {q:2%,3%} a year. Both want simple interest, paid [when the year is over|at each year's end].
? How much interest must she pay in {n:2..4} years? = n*(a*r+b*q) : dollars
? What is her average rate on all she borrowed, in percent? = (a*r+b*q)/(a+b)*100 : percent where whole (a*r+b*q)/(a+b)*1000

== li-car-title (us)
"You still owe {a:$3600..$7200 by 600}," the dealer told {S}, "and {n:12,18,24} payments are left." "What if I [pay|hand you] {b:$800..$1500 by 100} [now|today]?" "Then we [spread|divide] what's left over the same payments and knock {c:$5..$15 by 5} off each as a thank-you."
where whole (a-b)/n
? If {S} does so, how much will each payment be? = (a-b)/n-c : dollars where (a-b)/n > c+20
? How much less than {a} will {S} pay from now on, what {S} pays today included? = n*c : dollars
