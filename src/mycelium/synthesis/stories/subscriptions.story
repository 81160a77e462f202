topic: subscriptions
place: us

== su-podcast-waves (us)
{S}'s podcast gained {a:400..900 by 50} paying listeners in spring, of whom {b:10%,20%} had quit by June; {c:40..120 by 10} more arrived from a newsletter, and {d:10..40} could not be billed, so they were removed. In summer a gecko episode brought {e:2..3 times} as many new listeners as were then on the list, {g:20..60 by 10} came by lottery, and {f:15..50 by 5} left in anger.
where whole a*b
? Everyone on the list at the end of summer pays {h:$3..$6} [a|per] month. How much do they bring in {i:2..6} months? = i*h*(g+c+a-a*b-d+e*(c+a-a*b-d)-f) : dollars
? How many listeners were on the list when summer began? = c+a-a*b-d : listeners
? How many new listeners did the gecko episode bring? = e*(c+a-a*b-d) : listeners

== su-pool-year (uk)
{d:2..4} friends share a family card for the pool. Joining cost {c:£20..£60 by 4}, and the card is {a:£6..£12} for [each|every] week in which they swim; they swam {b:3..4} weeks in each of the {m:12} months of the year.
~ The pool is {j:25} m long.
where whole (c+a*b*m)/d
? [What|How much] did the year cost each of the friends? = (c+a*b*m)/d : pounds
? A friend who joins them at the end of the year pays an equal part of the {c} for joining. How much does each of the others get back? = c/d-c/(d+1) : pounds where whole c/(d+1)
? [How much|What] did they pay for the weeks, without joining? = a*b*m : pounds

== su-comics-twice (us)
{S} buys every issue of a comic at {a:$4..$7}: {b:10..24} issues last year, a holiday special, a vampire special, and this year just as many ordinary issues as last year. Both specials cost as much as an issue. The store credited {c:$8..$25} for torn covers.
? How much did {S} really pay for all of these? = a*b+a+a+a*b-c : dollars
? How many comics, specials included, did {S} buy in both years? = b+b+2 : comics
? [How much|What] did the ordinary issues of both years cost? = a*b+a*b : dollars

== su-siblings-streaming (canada)
who S: woman
{S} and her twin each pay {b:$8..$18} [a|per] month for their streaming, and their mother, who wants hockey, pays {a:2..3 times} what {S} pays. The provider takes {c:$4..$10} off the sum because they share an address.
? How much does the provider take from the family [each|every] month? = b+b+a*b-c : dollars
? [How much|What] does the family pay a year? = 12*(b+b+a*b-c) : dollars
? [How much|What] do {S} and her mother together pay, before the reduction? = b+a*b : dollars

== su-paycheck-apps (australia)
From a monthly allowance of {a:A$300..A$600 by 50}, {b:10%,20%} is saved and {c:5%,10%,15%} given to a bird rescue. {S}'s apps then take {d:A$9..A$20} for music, {e:A$12..A$25} for films and {f:A$5..A$15} for a yoga class.
? What is left of {S}'s allowance? = a-a*b-a*c-d-e-f : dollars
? How much do saving and giving take together? = a*b+a*c : dollars
? If {S} cancelled films and music, how much would be left? = a-a*b-a*c-f : dollars

== su-free-trial (us)
A puzzle app is free for {f:7,14} days, then {p:$2..$4} [a|per] week. {S} signed up on the first day of {S:his} vacation of {d:35..84 by 7} days, and forgot to cancel until it ended.
where whole (d-f)/7
? How much was {S} charged? = (d-f)/7*p : dollars
? If {S} had remembered {g:7,14} days before the vacation ended, how much would {S} have been charged? = (d-f-g)/7*p : dollars where d > f+g
? A yearly pass costs {y:$30..$60 by 5}. How much more does the year cost by the week, {w:52} weeks with no trial? = w*p-y : dollars

== su-gym-ladder (ireland)
The gym [asks|wants] {a:€30..€50 by 5} for the first month; each later month is {r:10%,20%} cheaper than the first month, and towels are {c:€3..€6} [a|per] month throughout.
where whole a*r
? What [does|must] {S} pay for {n:4..10} months? = a+(n-1)*(a-a*r)+n*c : euros
? [What|How much] does a later month cost with towels? = a-a*r+c : euros
? {S} has {u:€250..€400 by 10} for the gym. For how many full months, towels included, does it last? = 1+floor((u-a-c)/(a-a*r+c)) : months where u > 2*a+2*c

== su-magazine-renewals (india)
A children's magazine in Chennai had {a:4000..9000 by 500} subscribers. {r:10%,20%} did not renew. Of those who renewed, {q:25%,50%} took a friend along as a new subscriber. A subscription is {p:₹300..₹600 by 50}.
~ The magazine has {j:32,40,48} pages.
where whole q*(a-a*r)
? How many subscribers has the magazine now? = a-a*r+q*(a-a*r) : subscribers
? How much do the new subscribers bring in? = p*q*(a-a*r) : rupees
? By how many has the number of subscribers risen? = q*(a-a*r)-a*r : subscribers where q*(a-a*r) > a*r

== su-box-of-veg (uk)
who S: woman
{S} gets a vegetable box [each|every] week for {a:£11..£18}. For {n:5..9} of the {m:52} weeks of last year she was travelling and paused it. In {e:10..30} of the other weeks she added eggs for {c:£2..£4}.
? [How much|What] did the boxes and eggs cost her last year? = a*(m-n)+e*c : pounds
? In how many weeks did she get a box without eggs? = m-n-e : weeks where m-n > e+1
? This year the box costs {r:10%} more, and she pauses it for {g:3..6} of the {m} weeks. [How much|What] will the boxes cost her without eggs? = (m-g)*(a+r*a) : pounds

== su-cancel-and-credit (us)
{S} paid {a:$96..$180 by 12} for a year of a running app and quit after {n:3..8} months. The company refunds the unused months at an equal part of the price for each, minus {c:$5..$10} for the trouble.
~ {S} ran {j:20..90} miles in that time.
where whole a/12
? How much is refunded? = a-a/12*n-c : dollars
?< How much did {S} spend on the app in the end? = a/12*n+c : dollars
? Had the company kept {u:10%,20%,50%} of the unused months' price and not the {c}, how much would have been refunded? = (a-a/12*n)-u*(a-a/12*n) : dollars

== su-newspaper-round (new-zealand)
A paper is delivered Monday to Saturday to {a:30..60} houses and on Sunday to {b:40..80} houses. {S} gets {c:10..20 by 5} cents for each paper delivered. 
? How many dollars does {S} [earn|make] in {n:2..6} weeks? = n*(6*a+b)*c/100 : dollars
? How many papers does {S} deliver in a week? = 6*a+b : papers
? {S}'s sister takes over Sundays in {d:2..3} of {e:5..8} weeks and keeps Sunday's money. How many dollars does {S} [earn|make] in the {e} weeks? = (e*(6*a+b)-d*b)*c/100 : dollars

== su-two-tiers-unknown (us)
hide x:60..240 by 10, y:40..200 by 10
let n = x+y
let t = a*x+b*y
A choir streams its concerts. {n} people pay [each|every] month: some for Basic, {a:$4..$7}, the others for Premium, {b:$9..$14}. The choir receives {t} dollars a month.
~ The choir has {j:25..60} singers.
? How many people pay for Premium? = (t-a*n)/(b-a) | y, x: x+y = n, a*x+b*y = t : people
? How many people pay for Basic? = (b*n-t)/(b-a) | x, y: x+y = n, a*x+b*y = t : people
? What would the choir receive in a year if everybody paid for Basic? = 12*a*n : dollars

== su-old-fee-unknown (kenya)
hide x:300..900 by 50
let t = (x+a)*n-c
A streaming firm in Nairobi raised its monthly fee by {a:KSh 50..KSh 150 by 50}. {S} paid {t} shillings for {n:4..10} months at the new fee, after a refund of {c:KSh 100..KSh 300 by 50} for days without signal.
? What was the monthly fee before the rise? = (t+c)/n-a | x: n*(x+a)-c = t : shillings
? What is the monthly fee after the rise? = (t+c)/n : shillings

== su-share-password (philippines)
{n:4..6} officemates had always split a plan of {a:₱480..₱720 by 60} [a|per] month evenly. Then {k:2} of them moved to Cebu and stopped paying, while the plan became {b:₱60..₱120 by 20} [a|per] month cheaper.
where whole a/n, whole (a-b)/(n-k)
? [How much|What] does each of those who still pay give a month now? = (a-b)/(n-k) : pesos
? By how much did the monthly part of each of those who still pay rise? = (a-b)/(n-k)-a/n : pesos where (a-b)/(n-k) > a/n
? If another officemate joins those who still pay, what will each give a month? = (a-b)/(n-k+1) : pesos where whole (a-b)/(n-k+1)

== su-lego-delivery (singapore)
A toy library sends {a:2..3} boxes a month for {b:S$25..S$40}; a damaged box costs {c:S$8..S$15}. Mei kept her plan for {d:6..15} months and damaged {e:2..4} boxes; Ravi kept his for {f:3..8} months longer than Mei and damaged nothing.
? How much more than Mei did Ravi pay? = f*b-e*c : dollars where f*b > e*c
? How many boxes did both receive [in all|altogether|in total]? = a*d+a*(d+f) : boxes
? [How much|What] did Mei pay [altogether|in all|in total]? = b*d+c*e : dollars

== su-cloud-storage (us)
{S} stores photos of snowflakes in the cloud: {a:50} gigabytes are free, and every further {b:10} gigabytes, begun or full, cost {p:$0.50..$2 by 0.5} [a|per] month. {S:His} photos take {c:72..190} gigabytes.
? How much [does|must] {S} pay a month? = ceil((c-a)/b)*p : dollars
? How many gigabytes are beyond the free part? = c-a : gigabytes
? How much would {S} pay in a year if {S:he} deleted {d:12..20} gigabytes? = ceil((c-d-a)/b)*p*12 : dollars

== su-razor-club (south-africa)
Razors by post: a starter box for {a:R150..R250 by 10}, then {b:4} blades [each|every] month for {c:R80..R140 by 10}. In a pharmacy {b} such blades are {d:R150..R220 by 10}.
where d > c
? After how many months, at [least|the very least], has the razor club's cheaper price made up for the starter box? = ceil(a/(d-c)) : months
? How much more than buying in the pharmacy does the club cost over the first {n:2..3} months? = a+c*n-d*n : rand where a+c*n > d*n
? How much cheaper is a single blade from the club than from the pharmacy? = (d-c)/b : rand where whole (d-c)/b*10

== su-theatre-circle (ireland)
A year in the theatre circle is {a:€40..€70 by 5} and takes {r:20%,25%,50%} off every ticket. {S} books {n:4..9} tickets at a full price of {b:€24..€40 by 4} each.
~ The theatre seats {j:300..700 by 50} people.
where n*b*r > a, whole b*r
? How much does {S} save over the year by joining the circle? = n*b*r-a : euros
? What [does|must] {S} pay for the circle and the tickets? = a+n*(b-b*r) : euros
? From how many such tickets on does joining cost no more than staying out? = ceil(a/(b*r)) : tickets

== su-flower-every-week (jamaica)
A florist in Kingston brings {a:2..4} bunches to {S}'s office [each|every] week. A bunch is {p:$800..$1400 by 100}, less {r:10%,15%,20%} for the standing order, plus {d:$200..$400 by 50} for each delivery.
~ The office has {j:8..30} desks.
? [How much|What] do flowers and delivery cost {S}'s office in {w:6..20} weeks? = w*(a*p-a*p*r+d) : dollars
? How much does the standing order save [each|every] week? = a*p*r : dollars
? [How much|What] does a week's delivery with flowers cost? = a*p-a*p*r+d : dollars

== su-lessons-pack (malaysia)
"{a:RM200..RM360 by 20} for {n:8,10} piano lessons, to be used within {m:10..14} weeks," says the notice. {S} missed {k:2..3} of the lessons, and these lapsed.
where whole a/(n-k), whole a/n
? What did each lesson that {S} really had cost in the end? = a/(n-k) : ringgit
? By how much does the true cost of each lesson that {S} had exceed the price that the pack meant for a lesson? = a/(n-k)-a/n : ringgit
? {S}'s sister buys the same pack, misses nothing and pays a further {d:RM15..RM25 by 5} for each of {e:2..3} exam lessons. [What|How much] does she pay [in all|altogether|in total]? = a+d*e : ringgit

== su-radio-donors (us)
who S: woman
{S}'s community radio lives on members. In January {a:200..400 by 20} paid {p:$10}; [each|every] month {b:15..40 by 5} joined and {c:4..12} left. 
? How many members were there {n:3..9} months after January? = a+n*(b-c) : members
? How much did the members pay in February? = p*(a+b-c) : dollars
? How many months after January did the number of members first reach {t:520..640 by 20}? = ceil((t-a)/(b-c)) : months where t > a+b

== su-bundle-of-three (nigeria)
Decoder packages in Enugu: sport {a:₦4000..₦7000 by 500}, films {b:₦3000..₦6000 by 500}, news {c:₦1000..₦2500 by 500} [a|per] month. Taken together, they are {r:20%,25%,30%} cheaper. {S} watches no films.
where (a+b+c)*(1-r) > a+c+200
? How much less a month than the bundle do sport and news alone cost? = (a+b+c)-r*(a+b+c)-(a+c) : naira
? [What|How much] does the bundle cost a month? = (a+b+c)-r*(a+b+c) : naira
? [What|How much] do sport and news cost for {n:3..6} months? = n*(a+c) : naira

== su-lens-clock (us)
Contact lenses come monthly, {a:2} pairs of {b:14}-day lenses in a box. {S}'s plan is {p:$24..$40} a box. {S} leaves on a boat tour of {d:70..168 by 14} days and orders lenses for all of it ahead of time.
where whole d/(a*b)
? [What|How much] do the lenses for the tour cost? = d/(a*b)*p : dollars
? How many boxes must {S} order? = d/(a*b) : boxes
? The supplier takes {r:10%,25%} off when {S} orders for the whole tour. [What|How much] do the lenses cost then? = d/(a*b)*p-r*(d/(a*b)*p) : dollars

== su-farm-share-pints (ghana)
For {a:60..120 by 10} cedis a month, the farm outside Koforidua leaves {b:2..3} litres of milk at {S}'s gate each morning of {n:30} days. In the shop a litre is {c:4..8} cedis.
where b*n*c > a
? How many cedis does {S} save a month, compared with the shop? = b*n*c-a : cedis
? How many litres does {S} [get|receive] in {m:2..6} months? = m*b*n : litres
? If the milk failed to come on {k:3..6} of the mornings and the farm returned {d:2..3} cedis for each litre, how many cedis did the month's milk cost {S}? = a-k*b*d : cedis where a > k*b*d

== su-coffee-roaster (us)
A roaster mails {a:2..3} bags of {b:12} ounces [each|every] month. {S} makes {c:3..4} cups a day out of {d:2} ounces in all, and a month has {n:30} days here; what is missing {S} buys at the store for {p:$1..$2 by 0.5} an ounce. The roaster charges {e:$30..$50 by 5} [a|per] month.
where n*d > a*b
? How much does {S} spend on coffee in a month? = e+(n*d-a*b)*p : dollars
? How many ounces does {S} buy at the store in {m:3..9} months? = m*(n*d-a*b) : ounces
? For how many full days does a month's mail last? = floor(a*b/d) : days

== su-language-app (singapore)
who S: woman, T: man
{S} and {T} learn Thai. {S} pays {a:S$9..S$15} [a|per] month; {T} bought a year for {b:S$80..S$120 by 5} and got {r:20%,25%} of it back because he never missed a day. In her first month {S} was a student and paid {f:1/2,1/3} of the fee.
where whole a*f, 11*a+a*f > b-r*b
? How much more than {T} [does|must] {S} pay for a year? = 11*a+a*f-(b-r*b) : dollars
? [How much|What] did {T} pay a month in the end? = (b-r*b)/12 : dollars where whole (b-r*b)/6
? How much [does|must] {S} pay in her first {n:4..9} months? = a*f+(n-1)*a : dollars

== su-car-wash-club (us)
An unlimited car wash plan is {a:$20..$30} a month, and a single wash {b:$8..$12}. {S} washes the car {c:4..7} times a month for {n:6} months, and {d:2} times a month for the other {m:6} months of the year.
where n*c*b > n*a, d*b < a
? How much does {S} save a year by having the plan [only|just] in the {n} busy months, compared with no plan at all? = n*c*b-n*a : dollars
? {S} has the plan just in the {n} busy months and pays for single washes otherwise. How much does the year cost {S}? = n*a+m*d*b : dollars
? How much dearer is it to keep the plan all year than to have it just in the {n} busy months and pay for single washes otherwise? = m*a-m*d*b : dollars

== su-bread-club (us)
who S: woman
{S} mails sourdough to a club. [In March|At first] {a:30..60 by 5} members paid {p:$16..$24 by 2} a month. After a newspaper story {r:20%,40%,60%} more joined; flour and boxes come to {b:$6..$9} a member, and the oven's lease to {c:$120..$240 by 20} a month.
where whole r*a
? What does the club earn {S} a month now, after these costs? = (a+r*a)*(p-b)-c : dollars where (a+r*a)*(p-b) > c
? How much more a month does the club earn than before the story? = r*a*(p-b) : dollars
