topic: mobile-phone-plans
place: any

== mp-year-of-texts (us)
{S}'s plan costs {a:$20..$40 by 5} for each of the {m:12} months of the year and includes {n:200..400 by 100} texts a month; beyond these a text is {c:$0.05..$0.20 by 0.05}. {S} sent {b:420..700 by 20} texts [each|every] month, except that {S:he} sent {d:40..100 by 20} more in December. At New Year the company credited {S:him} with the price of {e:20,40,60} texts, at the same {c} each.
where d > e
? [What|How much] did the year cost {S}? = a*m+c*(b-n)*m+c*d-c*e : dollars
? What would an ordinary month, not December, cost? = a+c*(b-n) : dollars
? How many texts did {S} send in the whole year? = b*m+d : texts

== mp-wildlife-camera (australia)
who S: woman
{S} left an old phone in a tree to watch wild parrots. It takes {a:2..5} photos every {b:5,6,10,12} minutes, and {c:2..3} clips every {d:15,20,30} minutes, day and night, and sends all of them home.
~ The tree is {j:8..20 digits} m tall.
? How many photos and clips does it send in {w:3..14} days? = (a/b*60*24+60*24*c/d)*w : number
? How many more photos than clips does it send [per|a] day? = a/b*60*24-60*24*c/d : photos
? How many clips does it send per hour? = 60*c/d : clips

== mp-call-center-hours (philippines)
The call log of {S}'s phone for a campaign of {c:5..12} days counts {a:60..240 by 12} calls of {b:10..25 by 5} minutes each.
where whole a*b/c/60*10
? How many hours a day did {S} talk on average? = a*b/c/60 : hours
? If {u:10%,25%,50%} of the calls had been cut short to {v:3..5} minutes, how many minutes would all the calls have taken? = (a-u*a)*b+u*a*v : minutes where whole u*a
? Calls are {p:₱3..₱6} a minute. [What|How much] did a day's calls cost on average? = a*b/c*p : pesos where whole a*b/c*p

== mp-power-bank-video (singapore)
On a hike {S} streams {S:his} climb. Streaming drains {b:5..8} units of power a minute, while a solar charger puts {a:60..180 by 60} units back every hour. {S} carries {d:2..4} full power banks of {c:400..1200 by 100} units.
where b > a/60, whole d*c/(b-a/60)
? For how many minutes can {S} stream? = d*c/(b-a/60) : minutes
? For how many minutes could {S} stream without the solar charger? = d*c/b : minutes where whole d*c/b
? With a single power bank left in the tent, for how many minutes less could {S} stream, charger included? = c/(b-a/60) : minutes where whole c/(b-a/60)

== mp-office-surcharge (uk)
A firm's phone contract: a set-up fee of {c:£40..£120 by 10}, and [each|every] month {b:£12..£25} for each of the {a:4..12} phones. On top of that the network, which dislikes big accounts, charges monthly as many pounds for each phone as there are phones.
? [What|How much] does the contract cost the firm in the first {m:12} months? = c+b*a*m+a*a*m : pounds
? [How much|What] is the network's extra charge [per|a] month? = a*a : pounds
? With {k:2..3} phones fewer, [what|how much] would a month cost, without the set-up fee? = b*(a-k)+(a-k)*(a-k) : pounds

== mp-data-by-the-scoop (kenya)
Airtime at a kiosk in Eldoret: {a:KSh 20..KSh 50 by 10} for a daily bundle, and music at {e:KSh 50..KSh 100 by 10} for every {d:4,5,8,10} songs streamed. {S} [bought|purchased] {b:5..20} daily bundles and streamed {c:16..120 by 4} songs besides.
where whole e*c/d, whole c/d
? What did {S} spend at the kiosk? = a*b+e*c/d : shillings
? [How much|What] did the songs cost? = e*c/d : shillings
? {S} has {m:KSh 1500..KSh 3000 by 100}. After all that, how many more daily bundles could {S} buy? = floor((m-a*b-e*c/d)/a) : bundles where m > a*b+e*c/d+2*a

== mp-contract-or-buy (ireland)
{S} can have a phone with a contract of {n:24} months at {a:€35..€55 by 5} [a|per] month. Or {S:he} can buy the same phone for {c:€240..€480 by 20} and use a SIM-only plan at {b:€10..€20} [a|per] month.
~ The phone weighs {j:160..220 by 10 digits} g.
where n*a > c+n*b
? How much cheaper over those {n} months is it for {S} to buy the phone? = n*a-c-n*b : euros
? After how many full months has the contract cost at least as much as buying? = ceil(c/(a-b)) : months
? [What|How much] do phone and SIM-only plan cost {S} in the first year? = c+12*b : euros

== mp-family-lines (us)
who S: woman, T: man
{S} and {T} have lines for themselves and their {n:2..4} daughters. The first line is {a:$50..$70 by 5}, each further line {b:$20..$35 by 5}. Paying automatically lowers the bill by {d:$5} per line, and tax adds {r:10%}.
? What is the monthly bill with tax, paid automatically? = (a+(n+1)*b-(n+2)*d)*(1+r) : dollars
? A grandmother's line is added. By how much does the monthly bill with tax grow, paid automatically? = (b-d)*(1+r) : dollars
? How much would the monthly bill be without paying automatically and without tax? = a+(n+1)*b : dollars

== mp-gigabyte-packs (india)
A recharge of {a:₹239..₹299 by 10} lasts {b:28} days with {c:1.5..2 by 0.5} gigabytes a day. {S} used {f:1/2,3/4} of the data, and the rest lapsed.
? How many gigabytes lapsed during the recharge? = b*c-b*c*f : gigabytes
? If {S} used all the data in {u:3..6} recharges and the same part as before in {v:2..3} others, how many gigabytes did {S} use [in all|altogether|in total]? = u*b*c+v*b*c*f : gigabytes
? How many full recharges does {S} need so that {S:he} is covered for {d:180..365 by 5} days? = ceil(d/b) : recharges

== mp-broken-screen (us)
{S} dropped {S:his} phone in the ocean surf. A new screen is {a:$90..$180 by 10} and the battery {b:$40..$70 by 5}; labor is {r:20%,25%,50%} of what the parts cost. A used phone of the same kind is {c:$260..$420 by 10}.
where whole (a+b)*r*2, c > (a+b)*(1+r)
? How much cheaper is the repair than the used phone? = c-(a+b)-r*(a+b) : dollars
? [What|How much] does the repair cost? = a+b+r*(a+b) : dollars
? What share of the price of parts would the battery alone be, in percent? = b/(a+b)*100 : percent where whole b/(a+b)*100

== mp-roaming-days (canada)
On a tour of {d:10..24} days through Europe, {S} paid {a:$12..$16} for [each|every] day on which {S:he} used {S:his} Canadian number. On {f:1/2,1/4} of the days {S:he} left the phone asleep, and on {b:2..3} others {S:he} used hotel networks alone.
~ {S} visited {j:3..7} countries.
where whole d*f, d > d*f+b+2
? [How much|What] did roaming cost {S}? = a*(d-d*f-b) : dollars
? A foreign SIM card with everything in it was {c:$25..$50 by 5}. How much would {S} have saved with it? = a*(d-d*f-b)-c : dollars where a*(d-d*f-b) > c
? On how many days did {S} use the Canadian number? = d-d*f-b : days

== mp-battery-percent (uk)
{S}'s phone loses {a:8..15} points of its charge per hour of use and {b:2..3} points per hour in the pocket. A full phone has {h:100} points, and it was full when {S} set out; {S:he} used it for {c:2..5} hours and kept it in {S:his} pocket for {d:6..12} hours.
where h > a*c+b*d
? How many points of charge [are left|remain]? = h-a*c-b*d : points
? With the points that are left, how many full hours could {S} still use the phone? = floor((h-a*c-b*d)/a) : hours where h-a*c-b*d > 2*a
? After a rest {S} charges {u:5..9} points every {v:10} minutes. How many minutes does it take until the phone is full? = ceil((a*c+b*d)/u)*v : minutes

== mp-minutes-left (nigeria)
{S} [bought|purchased] {a:₦1000..₦3000 by 200} of airtime. Calls to the same network are {b:₦8..₦12} a minute, to others {c:₦13..₦20} a minute. {S:He} talked to {S:his} mother, on the same network, for {d:15..40} minutes and to a supplier on another for {e:10..30} minutes.
where a > b*d+c*e+100
? How much airtime [is left|remains]? = a-b*d-c*e : naira
? For how many more full minutes can {S} talk to {S:his} mother? = floor((a-b*d-c*e)/b) : minutes
? How much more would the talk with the supplier have cost than the same number of minutes on {S}'s own network? = e*(c-b) : naira

== mp-unknown-texts (us)
hide x:20..300
let t = a+x*c/100
The bill: base {a:$15..$30}; texts at {c:5,10,20} cents each, number unreadable; total {t} dollars.
where whole x*c/10
? How many texts were sent? = (t-a)*100/c | x: a+x*c/100 = t : texts
? How many dollars of the total are for texts? = t-a : dollars
? What would the total have been with {n:100..250 by 50} texts? = a+n*c/100 : dollars

== mp-two-plans-meet (south-africa)
Plan Sun: {a:R60..R120 by 10} [a|per] month and {b:R0.50..R0.75 by 0.25} a minute. Plan Tide: {c:R150..R260 by 10} [a|per] month and {d:R0.25 digits} a minute.
where c > a, b > d, whole (c-a)/(b-d)
? At how many minutes a month do the plans cost the same? = (c-a)/(b-d) | x: a+b*x = c+d*x : minutes
? By how much is Plan Sun [dearer|more expensive] for {n:800..1500 by 100} minutes a month? = a+b*n-(c+d*n) : rand where a+b*n > c+d*n
? [How much|What] does Plan Tide cost for {m:200..600 by 100} minutes? = c+d*m : rand

== mp-shop-sales-week (malaysia)
hide x:6..30, y:6..30
let n = x+y
let t = x*a+y*b
A kiosk in Melaka sold {n} SIM cards this week: tourist cards at {a:RM25..RM35 by 5} and local cards at {b:RM10..RM15 by 5}. It took {t} ringgit for them.
~ The kiosk is {j:3..5} square metres large.
? How many tourist cards were sold? = (t-b*n)/(a-b) | x, y: x+y = n, a*x+b*y = t : cards
? How many local cards were sold? = (a*n-t)/(a-b) | y, x: x+y = n, a*x+b*y = t : cards
? How much more would the kiosk have taken with tourist cards only? = a*n-t : ringgit

== mp-number-of-towers (new-zealand)
who S: man
An engineer, {S}, visits towers in the south. A visit takes {a:40..90 by 10} minutes, the drive to the next tower {b:20..50 by 10} minutes. He starts at the first tower at {s:7:00 am..8:30 am by 15} and wants to see {n:3..4} towers in a row.
where s+(n*a+(n-1)*b)/60 < 12.9
? How many minutes pass from the start at the first tower until he is done with the last? = n*a+(n-1)*b : minutes
? [At what time|When] is he done with the last tower? = s+(n*a+(n-1)*b)/60 : clock
? How many hours would {m:5..9} towers in a row take? = (m*a+(m-1)*b)/60 : hours where whole (m*a+(m-1)*b)/6

== mp-spam-inbox (us)
Of the {a:60..200 by 10} messages in {S}'s inbox, {r:40%,50%,60%} are spam. Of the others, {f:1/2,1/4} are from the school's poll; {S} answers [the remainder|the rest] at {m:2..3} minutes each and deletes the rest without reading.
~ The school has {j:400..900 by 50} pupils.
where whole (a-a*r)*f
? For how many minutes does {S} answer messages? = m*((a-a*r)-(a-a*r)*f) : minutes
? How many messages does {S} delete? = a*r+(a-a*r)*f : messages
? How many messages are from the poll? = (a-a*r)*f : messages

== mp-trade-up (jamaica)
Each December {S} trades {S:his} phone up. The shop gives {f:1/2 as "half"} of the old phone's first price if it is a year old and {g:1/4} of it after {k:2} years. {S}'s present phone cost {a:$60000..$100000 by 4000} and the next is {b:$90000..$140000 by 5000}.
? What must {S} add when trading up after a year? = b-a*f : dollars
? How much more must {S} add by waiting until the phone is {k} years old? = a*f-a*g : dollars
? {S} saves {c:$5000..$9000 by 500} [a|per] month. How many months of saving does trading up after a year need? = ceil((b-a*f)/c) : months

== mp-prepaid-rollover (ghana)
who S: woman
{S}'s bundle gives her {a:3..6} gigabytes at the start of [each|every] month for {p:30..60 by 5} cedis, and what she does not use stays for the next month. In March she used {b:1.5..2.5 by 0.5}, in April {c:1.5..3 by 0.5}, in May {d:2..4 by 0.5} gigabytes, and she had nothing before March.
where b < a, c < a, d < a
? How many gigabytes are left at the end of May? = a+a+a-b-c-d : gigabytes
? How many cedis did the used gigabytes cost on average, each? = 3*p/(b+c+d) : cedis where whole 30*p/(b+c+d)
? How many gigabytes could she have used in April at most, with what was left from March? = a-b+a : gigabytes

== mp-store-opening (uk)
At the opening of a phone shop, the queue held {a:60..150 by 10} people. {n:3..6} clerks served a customer in {m:10,12,15} minutes each. After {h:2..3} hours, {b:10..25} of those still waiting gave up.
where a > h*60/m*n+b
? How many people were then still waiting? = a-h*60/m*n-b : people
? How many customers had the clerks served in those {h} hours? = h*60/m*n : customers
? With {u:2} more clerks, how many people would have been left in the queue after those {h} hours, before anyone gave up? = a-h*60/m*(n+u) : people where a > h*60/m*(n+u)+1

== mp-screen-time-pact (us)
who S: woman, T: woman
{S} and her sister {T} made a pact. {S} had been on her phone {a:150..300 by 30} minutes a day, {T} {f:1/2,2/3,4/5} as long. {S} cut {r:20%,40%,50%}, {T} {b:15..40 by 5} minutes.
where whole a*f, whole a*r, a*f > b+20
? How many minutes a day are both now on their phones, taken together? = a-a*r+a*f-b : minutes
? How many hours do they save together in {n:6,12,30} days? = n*(a*r+b)/60 : hours where whole n*(a*r+b)/6
? How many minutes a day was {T} on her phone before? = a*f : minutes

== mp-instalments-and-line (pakistan)
{S} pays for a phone of {a:36000..72000 by 6000} rupees in {n:12} equal [parts|shares], a part a month, and {b:800..1500 by 100} rupees a month for the line. The first payment also had {c:500..1500 by 250} rupees for a cover in it. {S} has paid {m:4..9} times.
? How much has {S} paid so far? = m*(a/n+b)+c : rupees
? How much is still to be paid on the phone? = a-m*a/n : rupees
? [How much|What] was the first payment? = a/n+b+c : rupees

== mp-bulk-phones-school (india)
A school in Nagpur gets tablets and SIMs: {a:30..80 by 10} tablets at {b:₹6000..₹9000 by 500}, with {r:10%,20%} off for more than {n:25}, and a SIM for each at {c:₹150..₹250 by 50} [a|per] month.
? [What|How much] does the school pay for the tablets and {m:6..10} months of SIMs? = a*b-r*a*b+m*a*c : rupees
? How much does the reduction save? = r*a*b : rupees
? {e:4..12} tablets break and are bought anew at the full price. [How much|What] do these and their {g:3..6} months of SIMs cost? = e*b+g*e*c : rupees

== mp-ringtones-market (uk)
who S: man
{S} writes ringtones. A network sells each for {p:£2} and keeps {r:25%,40%,50%}. In spring {a:60..150 by 10} were sold, in summer {k:2..3 times} as many, in autumn {b:20..50 by 10} fewer than in summer. His software costs {c:£60..£140 by 10} for the time.
? What is left to {S} for those seasons after the software? = p*(a+a*k+a*k-b)-r*p*(a+a*k+a*k-b)-c : pounds where p*(a+2*a*k-b)*(1-r) > c
? How many ringtones were sold in those seasons? = a+a*k+a*k-b : ringtones
? How much did the network keep of the summer sales? = r*p*a*k : pounds

== mp-repair-kiosk-day (kenya)
A kiosk in Thika repairs {a:6..12} screens a day at {p:KSh 1500..KSh 2500 by 100} and {b:8..15} charging ports at {q:KSh 400..KSh 700 by 50}. A screen costs the kiosk {c:KSh 700..KSh 1100 by 100}, a port {d:KSh 100..KSh 200 by 50}. Rent and tea are {e:KSh 800..KSh 1500 by 100} [a|per] day.
? What does the kiosk earn in {n:5..6} days? = n*(a*(p-c)+b*(q-d)-e) : shillings
? How much more do the screens earn than the ports on a day, before rent and tea? = a*(p-c)-b*(q-d) : shillings where a*(p-c) > b*(q-d)
? How many charging ports must be repaired to pay for the rent and tea of a day? = ceil(e/(q-d)) : ports

== mp-satellite-texts (us)
Hiking the ridge, {S} [carried|used] a satellite phone: {a:$15..$25} a month includes {b:10..20 by 5} texts, further texts are {c:50} cents. On each of {d:8..14} days {S} sent {e:3..4} texts, and a [bear|rescue] scare took {f:5..12} more.
where d*e+f > b
? How many dollars did the month's plan and texts cost? = a+(d*e+f-b)*c/100 : dollars
? How many texts beyond those included did {S} send? = d*e+f-b : texts

== mp-kids-tablet-time (us)
who S: woman
On the [fridge|kitchen door]: "Tablet: {a:45,60} minutes a school day, {b:90..150 by 30} minutes a weekend day. Chores add {c:10} minutes each." A week has {m:5} school days and {n:2} weekend days. Last week {S} did {d:3..9} chores and lost {r:20%,50%} of her weekend minutes for teasing.
? For how many minutes might {S} use the tablet last week? = m*a+n*b-r*n*b+c*d : minutes
? How many chores would have made up for the minutes lost? = ceil(r*n*b/c) : chores
