topic: tips-and-commission
place: us

== tc-realtor-month (us)
{S} sells houses. In April {S:he} had a base salary of {f:$900..$1800 by 100}, showed {a:6..18} condos at {b:$20..$45 by 5} a showing, and sold {c:2..4} houses for {d:$150000..$320000 by 10000} each, which earned {S:him} a commission of {e:2%,3%} on each.
? What did {S} earn in April? = f+a*b+e*c*d : dollars
? If {S} gives {g:10%,20%} of that commission to the [office|agency], how much does {S} keep for April? = f+a*b+e*c*d-g*e*c*d : dollars
? How much more did the commission bring than the showings? = e*c*d-a*b : dollars

== tc-tips-up-and-up (canada)
On Thursday {S}'s tips came to {a:$24..$60 by 4}. Friday's were {b:1.5..2 by 0.5 times} as much, and Saturday's {c:1.5..3 by 0.5 times} Friday's. The restaurant added {e:$15..$40} for helping in the kitchen, and {S} dropped a tray, which cost {S:him} {d:$8..$22}.
? How much does {S} have from those days? = e+a+a*b+c*a*b-d : dollars
? How much were the tips of all those days? = a+a*b+c*a*b : dollars
? How much higher were Saturday's tips than Thursday's? = c*a*b-a : dollars

== tc-jar-of-minutes (uk)
who S: woman
A street artist, {S}, had {a:150..240 by 10} minutes before the rain. She used {b:15..30 by 5} minutes for setting up, {c:10..25 by 5} for a quarrel with a clerk of the council, and {q:10} minutes each for a tea and a sandwich. All the rest she painted, and people tipped her {p:40..90 by 10} pence for every minute of painting.
? How many pence of tips did she get? = (a-b-c-q-q)*p : pence
? How many pounds would she have got without the quarrel? = (a-b-q-q)*p/100 : pounds
? For how many minutes did she not paint? = b+c+q+q : minutes

== tc-tip-out (us)
{S}'s tips tonight were {a:$90..$240 by 12}. That is {b:3,4,6 times} what the busser is given, and each of the {c:2..3} cooks is given as much as the busser; the manager pays busser and cooks from the bar's takings, so {S} keeps all of {S:his} tips.
? How much do {S}, the busser and the cooks get altogether? = a+a/b+c*a/b : dollars
? How much does the manager pay to the busser and the cooks? = a/b+c*a/b : dollars
? How much more than all the cooks together does {S} get? = a-c*a/b : dollars where a > c*a/b

== tc-caddie-afternoon (ireland)
who S: man
{S} carries golf bags near Lahinch. His morning fee of {a:€48..€96 by 12} was {b:2,3,4 times} his afternoon tips. He divided the fee and the tips into {c:2,4} equal parts, put a single part into the jar for his sister's clarinet, and spent {d:€6..€18} of the rest on a toasted special and tea.
where whole (a+a/b)/c
? How much did {S} have left of the day's money? = a+a/b-(a+a/b)/c-d : euros
? How much went into the jar? = (a+a/b)/c : euros
? How much did fee and tips come to? = a+a/b : euros

== tc-five-tables (us)
Tips by table: patio {e:$12..$30}, booth {c:$8..$25}, window {a:$10..$28}, bar {b:$15..$40}. To these the {d:2..6} waiters each add a dollar of their own. The heap is split evenly among the waiters, and {S}, a waiter, passes {S:his} part on to {S:his} {k:2..3} nephews in equal shares.
where whole (e+d+c+a+b)/d/k
? How much does each nephew receive? = (e+d+c+a+b)/d/k : dollars
? How much is each waiter's part of the heap? = (e+d+c+a+b)/d : dollars
? How much had the tables tipped in all? = e+c+a+b : dollars

== tc-bus-to-the-bar (south-africa)
{S} works {b:3..6} shifts a week behind a bar in Knysna. {S:He} had {d:R500..R2000 by 100} when the season began. Each shift brings {a:R180..R400 by 20} in tips and costs {c:R20..R60 by 10} for the taxi. The season lasts {w:4..10} weeks.
? How much money does {S} have at the end of the season, counting nothing but tips and taxis? = d+a*b*w-c*b*w : rand
? How much do the tips of the season come to? = a*b*w : rand
? How much do the taxis cost {S} a week? = c*b : rand

== tc-barber-no-shows (us)
who S: woman
A haircut takes {S} {b:15,20,30} minutes, her day has {a:6..9} hours, and out of the people who are booked {k:0.5 digits} per hour, on average, fail to appear. Every customer who appears tips her {c:$3..$6}.
where whole a*k
? How much does she get in tips a day? = c*(a*60/b-a*k) : dollars
? How many customers appear in a day? = a*60/b-a*k : customers
? How many haircuts would a full day have if everybody appeared? = a*60/b : haircuts

== tc-gallery-half (australia)
A gallery in Hobart sold a bronze emu. The seller's agent kept a commission of {a:A$300..A$900 by 60}, which was {b:10%,15%,20%} of the price; the gallery kept exactly as much as the agent, and the crate cost {c:A$60..A$200 by 10}.
where whole a/b
? How much was left of the price for the artist? = a/b-a-a-c : dollars
? What was the price of the emu? = a/b | x: x*b = a : dollars
? How much did agent and gallery keep together? = a+a : dollars

== tc-two-counters (philippines)
At the perfume counter {S} sold {a:20..45 by 5} bottles for a commission of {b:₱25..₱50 by 5} each, at the wig counter {c:5..15} wigs for {d:₱40..₱90 by 10} each. For {e:2..4} bottles that came back {f:₱25..₱50 by 5} each was taken off, and for {g:2..3} late mornings {h:₱50..₱100 by 10} each.
? How much was {S} paid after all that? = a*b+c*d-e*f-g*h : pesos
? How much was taken off? = e*f+g*h : pesos
? How much commission did the counters bring? = a*b+c*d : pesos

== tc-percent-after-threshold (us)
Car dealer {S} gets {p:$200..$350 by 50} for each of the first {n:6..10} cars in a month and {q:$400..$600 by 50} for each car beyond these. {S} sold {m:12..20} cars in June, and {c:2..3} more than that in July.
? How much did {S} get for June? = n*p+(m-n)*q : dollars
? How much did {S} get for July? = n*p+(m+c-n)*q : dollars
? In July, how many cars were beyond the first {n}? = m+c-n : cars

== tc-dinner-check (us)
{S} and {T} [had|ordered] entrees at {a:$18..$30 by 2} and {b:$18..$32 by 2} and shared a {c:$8..$12 by 2} sundae. Tax adds {r:5%,10%} to the check, and they leave {q:15%,20%} of the check before tax as a tip.
? What do they pay in all? = a+b+c+r*(a+b+c)+q*(a+b+c) : dollars
? How much is the tip? = q*(a+b+c) : dollars
? What would each pay if they split everything evenly? = (a+b+c+r*(a+b+c)+q*(a+b+c))/2 : dollars

== tc-porter-floors (kenya)
who S: man
{S} is a porter in a hotel in Mombasa. Guests give him {a:KSh 50..KSh 100 by 10} for every bag and {b:KSh 20..KSh 40 by 10} extra for each floor that he climbs when the lift stands still. On Sunday he took {c:6..15} bags up {d:2..6} floors with the lift standing still, a single bag each time, and {e:8..20} bags with the lift.
? How much did the guests give him on Sunday? = c*(a+b*d)+a*e : shillings
? How many floors did he climb with bags? = c*d : floors
? How much more would he have got if the lift had stood still for all the bags and each had gone up {d} floors? = e*b*d : shillings

== tc-sales-from-pay (us)
hide x:8000..30000 by 1000
let g = b+(x-n)*r
{S} sells boats for a base of {b:$1200..$2000 by 100} a month and {r:5%,10%} of whatever {S:he} sells beyond {n:$5000}. In May {S} was paid {g} dollars.
? For how much did {S} sell boats in May? = (g-b)/r+n | x: b+(x-n)*r = g : dollars
? How much of May's pay was commission? = g-b : dollars
? Had {S} sold for {d:$2000..$6000 by 1000} more, what would May's pay have been? = g+d*r : dollars

== tc-shared-commission (singapore)
A flat in Tampines was sold for {a:S$300000..S$600000 by 50000}. The agency took {r:2%} and kept {q:40%,50%,60%} of what it took; the rest went in equal parts to the {n:2} agents who had worked on it. {S}, an agent, had spent {c:S$200..S$600 by 50} on advertisements.
where a*r*(1-q)/n > c
? How much did {S} gain from the sale after paying for advertisements? = (a*r-a*r*q)/n-c : dollars
? How much did the agency keep? = a*r*q : dollars
? How much did the seller of the flat get after paying the agency? = a-a*r : dollars

== tc-delivery-tips (india)
{S} brings food by scooter in Kochi. Of {a:40..90 by 10} customers this week, {f:1/2,3/5,2/5} tipped {b:₹10..₹30 by 5}, {g:1/2,1/4} of the others tipped {c:₹40..₹60 by 10}, and the rest nothing.
where whole a*f, whole (a-a*f)*g
? How much did {S} get in tips? = a*f*b+(a-a*f)*g*c : rupees
? How many customers gave nothing? = a-a*f-(a-a*f)*g : customers
? How many rupees was the average tip over all {a} customers? = (a*f*b+(a-a*f)*g*c)/a : rupees where whole (a*f*b+(a-a*f)*g*c)/a

== tc-tip-average-target (us)
who S: woman
"I need an average of {t:$40..$60 by 5} a night for my ballet class," {S} says. Her tips so far this week were {a:$30..$60}, {b:$25..$55} and {c:$35..$65}, and {n:5} nights make up her week.
where n*t > a+b+c+40, n*t < a+b+c+160
? What must she average on each of the remaining nights? = (n*t-a-b-c)/(n-3) : dollars where whole (n*t-a-b-c)/2
? How much in tips does she still need this week? = n*t-a-b-c : dollars
? What has she averaged so far? = mean(a,b,c) : dollars where whole (a+b+c)/3

== tc-ad-space (nigeria)
{S} finds advertisers for a Lagos radio station and receives {r:10%,15%,20%} of what they pay. A sports bar books {a:20..60 by 10} spots at {b:₦4000..₦8000 by 500}, a church {c:10..30 by 5} spots at {f:1/2,4/5} of that price.
? How much does {S} receive for both? = r*(a*b+c*b*f) : naira
? How much more does the station keep from the bar than from the church, after paying {S}? = (a*b-c*b*f)-r*(a*b-c*b*f) : naira where a*b > c*b*f
? What does a spot cost the church? = b*f : naira

== tc-hotel-envelopes (new-zealand)
In a Rotorua lodge tips are put in envelopes and opened on Sundays. This week: {a:8..20} envelopes with {p:$10} each, {b:4..12} with {q:$20} each. Cleaners get {f:3/5} of the money, the kitchen the rest. There are {n:4..6} cleaners and {m:2..3} in the kitchen.
where whole (a*p+b*q)*f/n, whole (a*p+b*q)*(1-f)/m
? How much does each person in the kitchen get? = ((a*p+b*q)-(a*p+b*q)*f)/m : dollars
? How much does each cleaner get? = (a*p+b*q)*f/n : dollars
? How many envelopes were opened? = a+b : envelopes

== tc-commission-ladder (malaysia)
Mr Wong pays {S} {r:4%,5%} on fridges and {q:8%,10%} on fans. This month {S} sold {a:6..15} fridges at {b:RM1200..RM2000 by 100} and {c:30..80 by 10} fans at {d:RM80..RM160 by 20}.
? What commission did {S} earn this month? = r*a*b+q*c*d : ringgit
? By how much did the commission on fridges exceed that on fans? = r*a*b-q*c*d : ringgit where r*a*b > q*c*d
? How many further fans would bring {S} at least {t:RM200..RM400 by 50} of commission? = ceil(t/(q*d)) : fans

== tc-guide-dog-tour (jamaica)
who S: man
{S} shows cruise passengers the falls. The company pays him {a:$2500..$4500 by 250} a tour, and a group of {n:8..16} leaves {b:$200..$500 by 50} a head on average. From each tour he gives {c:$500..$1500 by 250} to the boy who carries the water. He leads {d:4..10} tours a week.
? What does {S} make in a week? = d*(a+n*b-c) : dollars
? How much of a week's money is tips? = d*n*b : dollars
? How much more would he make on a tour if the group had {m:3..6} more people in it, each leaving {b}? = m*b : dollars

== tc-wedding-singer (pakistan)
A wedding singer charges {a:20000..40000 by 2500} rupees. Guests throw {b:60..150 by 10} notes of {c:100} rupees; the drummer picks up {r:25%,40%,50%} of the notes, the singer keeps the others and then pays {d:3000..8000 by 500} rupees to the driver.
where whole b*r
? How many rupees does the singer take home? = a+c*(b-b*r)-d : rupees
? How many rupees does the drummer pick up? = c*b*r : rupees
? How many notes does the singer keep? = b-b*r : notes

== tc-insurance-door (ghana)
Selling funeral policies in Takoradi, {S} visits {a:12..20} homes a day, {d:5} days a week. In {f:1/4,1/5,1/10} of the homes a policy is signed, and each earns {S} {b:30..60 by 5} cedis. Shoe repairs and water eat up {c:40..80 by 10} cedis a week.
where whole a*d*f
? What does {S} clear in a week? = a*d*f*b-c : cedis
? How many policies are signed in {w:3..8} weeks? = a*d*f*w : policies
? How many cedis does a single visit bring on average, before costs? = f*b : cedis where whole f*b

== tc-taxi-round-up (uk)
{S} never waits for change: {S:he} pays any taxi fare in notes of {n:£5}, as few as will do, and the driver keeps what is over. A ride to the station costs {a:£4..£6} to start with and {b:£2} for each of {c:4..12} miles.
? How much does the driver get from {S}? = ceil((a+b*c)/n)*n : pounds
? How much is the tip? = ceil((a+b*c)/n)*n-(a+b*c) : pounds where mod(a+b*c,n) > 0
? What is the fare? = a+b*c : pounds
