topic: tips-and-commission
place: us

== tc-realtor-month (us)
{S} sells houses. In April {S:he} had a base salary of {f:$900..$1800 by 100}, showed {a:6..18} condos at {b:$20..$45 by 5} a showing, and sold {c:2..4} houses for {d:$150000..$320000 by 10000} each, which earned {S:him} a commission of {e:2%,3%} on each.
~ {S} has had the license for {j:2..15} years.
? What did {S} [earn|make] in April? = f+a*b+e*c*d : dollars
? If {S} gives {g:10%,20%} of that commission to the [office|agency], how much does {S} keep for April? = f+a*b+e*c*d-g*e*c*d : dollars
? How much more did the commission bring than the showings? = e*c*d-a*b : dollars

== tc-tips-up-and-up (canada)
On Thursday {S}'s tips came to {a:$24..$60 by 4}. Friday's were {b:1.5,2} times as much, and Saturday's {c:1.5,2,2.5,3} times Friday's. The restaurant added {e:$15..$40} for helping in the kitchen, and {S} dropped a tray, which cost {S:him} {d:$8..$22}.
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
? How much do {S}, the busser and the cooks get [altogether|in all|in total]? = a+a/b+c*a/b : dollars
? [How much|What] does the manager pay to the busser and the cooks? = a/b+c*a/b : dollars
? How much more than all the cooks together does {S} [get|receive]? = a-c*a/b : dollars where a > c*a/b

== tc-caddie-afternoon (ireland)
who S: man
{S} carries golf bags near Lahinch. His morning fee of {a:€48..€96 by 12} was {b:2,3,4 times} his afternoon tips. He divided the fee and the tips into {c:2,4} equal [parts|shares], put a single part into the jar for his sister's clarinet, and spent {d:€6..€18} of the rest on a toasted special and tea.
where whole (a+a/b)/c
? How much did {S} have left of the day's money? = a+a/b-(a+a/b)/c-d : euros
? How much went into the jar? = (a+a/b)/c : euros
? How much did fee and tips come to? = a+a/b : euros

== tc-five-tables (us)
Tips by table: patio {e:$12..$30}, booth {c:$8..$25}, window {a:$10..$28}, bar {b:$15..$40}. To these the {d:2..6} waiters each add a dollar of their own. The heap is split evenly among the waiters, and {S}, a waiter, passes {S:his} part on to {S:his} {k:2..3} nephews in equal shares.
~ The restaurant closed at {j:10:00 pm..11:00 pm by 15}.
where whole (e+d+c+a+b)/d/k
? How much does each nephew receive? = (e+d+c+a+b)/d/k : dollars
? [How much|What] is each waiter's part of the heap? = (e+d+c+a+b)/d : dollars
? How much had the tables tipped [in all|altogether|in total]? = e+c+a+b : dollars

== tc-bus-to-the-bar (south-africa)
{S} works {b:3..6} shifts a week behind a bar in Knysna. {S:He} had {d:R500..R2000 by 100} when the season began. [Each|Every] shift brings {a:R180..R400 by 20} in tips and costs {c:R20..R60 by 10} for the taxi. The season lasts {w:4..10} weeks.
? How much money does {S} have at the end of the season, counting nothing but tips and taxis? = d+a*b*w-c*b*w : rand
? How much do the tips of the season come to? = a*b*w : rand
? If the boss pays {f:1/2 as "half"} of each taxi ride, how much does {S} clear from tips and taxis in a week? = b*(a-f*c) : rand

== tc-barber-no-shows (us)
who S: woman
A haircut takes {S} {b:15,20,30} minutes, her day has {a:6..9} hours, and out of the people who are booked {k:0.5 digits} per hour, on average, fail to appear. Every customer who appears tips her {c:$3..$6}.
where whole a*k
? How much does she get in tips a day? = c*(a*60/b-a*k) : dollars
? How many customers appear in a day? = a*60/b-a*k : customers
? How many haircuts would a full day have if everybody appeared? = a*60/b : haircuts

== tc-gallery-half (australia)
A gallery in Hobart sold a bronze emu. The seller's agent kept a commission of {a:A$300..A$900 by 60}, which was {b:10%,15%,20%} of the price; the gallery kept exactly as much as the agent, and the crate cost {c:A$60..A$200 by 10}.
~ The emu is {j:30..80 by 5 digits} cm high.
where whole a/b
? How much was left of the price for the artist? = a/b-a-a-c : dollars
? The artist pays {u:20%,25%} tax on what was left. How much is kept? = (a/b-a-a-c)-u*(a/b-a-a-c) : dollars
? Had the artist sold the emu without agent and gallery for {f:4/5,9/10} of that price, and had to pay for the same crate, how much would have been left? = f*a/b-c : dollars

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
? [What|How much] do they pay [in all|altogether|in total]? = a+b+c+r*(a+b+c)+q*(a+b+c) : dollars
? [How much|What] is the tip? = q*(a+b+c) : dollars
? [What|How much] would each pay if they split everything evenly? = (a+b+c+r*(a+b+c)+q*(a+b+c))/2 : dollars

== tc-porter-floors (kenya)
who S: man
{S} is a porter in a hotel in Mombasa. Guests give him {a:KSh 50..KSh 100 by 10} for every bag and {b:KSh 20..KSh 40 by 10} extra for each floor that he climbs when the lift stands still. On Sunday he took {c:6..15} bags up {d:2..6} floors with the lift standing still, a single bag each time, and {e:8..20} bags with the lift.
? How much did the guests give him on Sunday? = c*(a+b*d)+a*e : shillings
? He gives {f:1/4,1/2} of what he got on Sunday to the porter who guards the bags. How much does he keep? = c*(a+b*d)+a*e-f*(c*(a+b*d)+a*e) : shillings
? How much more would he have got if the lift had stood still for all the bags and each had gone up {d} floors? = e*b*d : shillings

== tc-sales-from-pay (us)
hide x:8000..30000 by 1000
let g = b+(x-n)*r
{S} sells boats for a base of {b:$1200..$2000 by 100} [a|per] month and {r:5%,10%} of whatever {S:he} sells beyond {n:$5000}. In May {S} was paid {g} dollars.
? For how much did {S} sell boats in May? = (g-b)/r+n | x: b+(x-n)*r = g : dollars
? What would {S} have been paid if the base had been {e:$200..$500 by 100} lower and the sales {d:$2000..$6000 by 1000} higher? = g-e+d*r : dollars
? Had {S} sold for {d:$2000..$6000 by 1000} more, [what|how much] would May's pay have been? = g+d*r : dollars

== tc-shared-commission (singapore)
A flat in Tampines was sold for {a:S$300000..S$600000 by 50000}. The agency took {r:2%} and kept {q:40%,50%,60%} of what it took; the rest went in equal [parts|shares] to the {n:2} agents who had worked on it. {S}, an agent, had spent {c:S$200..S$600 by 50} on advertisements.
where a*r*(1-q)/n > c
? How much did {S} gain from the sale after paying for advertisements? = (a*r-a*r*q)/n-c : dollars
? How much did the agency keep? = a*r*q : dollars
? Had the flat gone for {d:S$20000,S$50000} more, how much more would each agent have got? = (r*d-q*r*d)/n : dollars

== tc-delivery-tips (india)
{S} brings food by scooter in Kochi. Of {a:40..90 by 10} customers this week, {f:1/2,3/5,2/5} tipped {b:₹10..₹30 by 5}, {g:1/2,1/4} of the others tipped {c:₹40..₹60 by 10}, and the rest nothing.
~ The scooter is {j:2..9} years old.
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
? If on each of the remaining nights she made {u:$60..$75 by 5}, what would she average over her week? = (a+b+c+(n-3)*u)/n : dollars where whole (a+b+c+(n-3)*u)/n

== tc-ad-space (nigeria)
{S} finds advertisers for a Lagos radio station and receives {r:10%,15%,20%} of what they pay. A sports bar books {a:20..60 by 10} spots at {b:₦4000..₦8000 by 500}, a church {c:10..30 by 5} spots at {f:1/2,4/5} of that price.
? How much does {S} receive for both? = r*(a*b+c*b*f) : naira
? How much more does the station keep from the bar than from the church, after paying {S}? = (a*b-c*b*f)-r*(a*b-c*b*f) : naira where a*b > c*b*f
? [What|How much] does a spot cost the church? = b*f : naira

== tc-hotel-envelopes (new-zealand)
In a Rotorua lodge tips are put in envelopes and opened on Sundays. This week: {a:8..20} envelopes with {p:$10} each, {b:4..12} with {q:$20} each. Cleaners get {f:3/5} of the money, the kitchen the rest. There are {n:4..6} cleaners and {m:2..3} in the kitchen.
where whole (a*p+b*q)*f/n, whole (a*p+b*q)*(1-f)/m
? How much does each person in the kitchen get? = ((a*p+b*q)-(a*p+b*q)*f)/m : dollars
? How much does each cleaner get? = (a*p+b*q)*f/n : dollars
? A cleaner falls ill and her part is split among the other cleaners. How much does each of them get? = (a*p+b*q)*f/(n-1) : dollars where whole (a*p+b*q)*f/(n-1)

== tc-commission-ladder (malaysia)
Mr Wong pays {S} {r:4%,5%} on fridges and {q:8%,10%} on fans. This month {S} sold {a:6..15} fridges at {b:RM1200..RM2000 by 100} and {c:30..80 by 10} fans at {d:RM80..RM160 by 20}.
~ The shop opens at {j:9:00 am..10:30 am by 30}.
? What commission did {S} [earn|make] this month? = r*a*b+q*c*d : ringgit
? By how much did the commission on fridges exceed that on fans? = r*a*b-q*c*d : ringgit where r*a*b > q*c*d
? How many further fans would bring {S} at least {t:RM200..RM400 by 50} of commission? = ceil(t/(q*d)) : fans

== tc-guide-dog-tour (jamaica)
who S: man
{S} shows cruise passengers the falls. The company pays him {a:$2500..$4500 by 250} a tour, and a group of {n:8..16} leaves {b:$200..$500 by 50} a head on average. From each tour he gives {c:$500..$1500 by 250} to the boy who carries the water. He leads {d:4..10} tours a week.
? What does {S} make in a week? = d*(a+n*b-c) : dollars
? How much of a week's money is tips? = d*n*b : dollars
? In the rainy season he leads {e:2..3} tours a week with {m:3..5} people fewer in each group. What does he make in such a week? = e*(a+(n-m)*b-c) : dollars

== tc-wedding-singer (pakistan)
A wedding singer charges {a:20000..40000 by 2500} rupees. Guests throw {b:60..150 by 10} notes of {c:100} rupees; the drummer picks up {r:25%,40%,50%} of the notes, the singer keeps the others and then pays {d:3000..8000 by 500} rupees to the driver.
where whole b*r
? How many rupees does the singer take home? = a+c*(b-b*r)-d : rupees
? How many rupees does the drummer pick up? = c*b*r : rupees
? If guests throw {e:20..60 by 20} notes more and the drummer still gets the same number, what does the singer take home? = a+c*(b-b*r+e)-d : rupees

== tc-insurance-door (ghana)
Selling funeral policies in Takoradi, {S} visits {a:12..20} homes a day, {d:5} days a week. In {f:1/4,1/5,1/10} of the homes a policy is signed, and each earns {S} {b:30..60 by 5} cedis. Shoe repairs and water eat up {c:40..80 by 10} cedis a week.
where whole a*d*f
? What does {S} clear in a week? = a*d*f*b-c : cedis
? How many policies are signed in {w:3..8} weeks? = a*d*f*w : policies
? How many cedis does a single visit bring on average, before costs? = f*b : cedis where whole f*b

== tc-taxi-round-up (uk)
{S} never waits for change: {S:he} pays any taxi fare in notes of {n:£5}, as few as will do, and the driver keeps what is over. A ride to the station costs {a:£4..£6} to start with and {b:£2} for each of {c:4..12} miles.
? How much does the driver get from {S}? = ceil((a+b*c)/n)*n : pounds
? [How much|What] is the tip? = ceil((a+b*c)/n)*n-(a+b*c) : pounds where mod(a+b*c,n) > 0
? What is the fare? = a+b*c : pounds

== tc-street-piano (singapore)
{S} plays a public piano at lunch. On Monday {a:10..25} listeners tipped {p:S$2} each and {b:4..12} tipped {q:S$5} each. On Tuesday {r:20%,50%} fewer tipped {p}, but {c:3..6} more tipped {q}.
where whole a*r
? How much did {S} get on both days? = a*p+b*q+(a-a*r)*p+(b+c)*q : dollars
? How many listeners tipped on Tuesday? = a-a*r+b+c : listeners
? By how much did the days differ? = max(c*q,a*r*p)-min(c*q,a*r*p) : dollars where c*q != a*r*p

== tc-travel-agent (australia)
who S: woman
Travel agent {S} [earns|makes] {r:8%,10%} on cruises and {q:4%,5%} on flights. In March she sold {a:4..10} cruises at {b:A$2000..A$3500 by 100} and {c:10..25} flights at {d:A$300..A$800 by 100}; the agency takes {e:A$150..A$400 by 50} for her desk.
where r*a*b+q*c*d > e
? What is left of her commission after paying for the desk? = r*a*b+q*c*d-e : dollars
? How many more flights at {d} would have brought as much commission as a single cruise, at least? = ceil(r*b/(q*d)) : flights
? If a client cancelled {f:2..3} cruises, how much commission, desk not counted, would she have got? = r*(a-f)*b+q*c*d : dollars

== tc-valet-keys (us)
who S: man
{S} [parks|valets] cars at a steak house for {a:$8..$11} an hour plus tips. [On Friday|Friday night] he worked {b:5..7} hours and parked {c:24..48 by 6} cars; {f:5/6,2/3,1/2} of the drivers tipped {p:$3..$5}. He paid {d:$15..$40 by 5} for a scratched bumper.
? What did {S} bring home on Friday? = a*b+c*f*p-d : dollars
? How much per hour did he make, tips included, before the bumper? = (a*b+c*f*p)/b : dollars where whole 10*c*f*p/b

== tc-art-fair-rep (us)
A painter pays {S} {r:15%,20%,25%} of whatever {S} sells at fairs, but never less than {m:$150..$250 by 50} a fair. [In Austin|At the first fair] {S} sold {a:3..6} small pictures at {b:$60..$90 by 10} and {c:2..3} large ones at {d:$250..$400 by 50}; [in Tulsa|at the next fair] just {e:2..3} small ones.
where r*e*b < m
? How much does the painter pay {S} for both fairs? = max(r*(a*b+c*d),m)+m : dollars
? How much of the sales of the first of these fairs stays with the painter? = a*b+c*d-max(r*(a*b+c*d),m) : dollars
