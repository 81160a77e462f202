topic: lost-property
place: any

== lost-box-of-the-week
On Monday morning the lost-property box by the office held {a:15..40} things. During the week {b:4..9} more were handed in on each of {d:5 words} days, and {c:12..30} were fetched by their owners. On Friday afternoon {e:3..8} jumpers are sent to be washed[ before anything else happens|].
where a+b*d > c+e+3
? How many things are in the box after that? = a+b*d-c-e : things
? On the next Monday {f:1/2 as "half"} of the things in the box are fetched. How many are in the box then? = (a+b*d-c-e)*(1-f) : things where whole (a+b*d-c-e)*f
? How many more things were handed in during the week than were fetched? = b*d-c : things where b*d > c+1

== lost-glove-pairs (canada)
After the thaw the janitor empties the bin: {a:50..90} single mittens and gloves. {S} manages to match {b:10..18} pairs. {f:1/2} of the matched pairs are fetched; the gloves without a partner become puppets.
where a > 2*b+2, whole b*f
? A puppet takes {k:2 words} gloves. How many puppets can be made from the gloves without a partner? = floor((a-2*b)/k) : puppets where a-2*b > 2*k
? The pairs that are not fetched are sold at {p:$2..$4} a pair to pay for the puppets' eyes, {q:10,20} cents for each of the gloves that become puppets. How much [is left|remains]? = (b-b*f)*p-(a-2*b)*q/100 : dollars where (b-b*f)*p > (a-2*b)*q/100+1

== lost-sale-after-term (uk)
At the end of term {n:120,160,200,240} things lie in the store room. Owners claim {r:30%..70% by 10} of them. {f:1/2,1/4} of the things that nobody claims are given to a charity shop, and the rest are sold at {p:50p..150p by 10} each.
where whole n*r, whole f*(n-n*r)
? How many pounds does the sale bring if everything in it is sold? = (n-n*r-f*(n-n*r))*p/100 : pounds
? How many things go to the charity shop? = f*(n-n*r) : things
? If {g:20,30} owners come late and claim their things out of the sale, how many things are sold, if all the rest find a buyer? = n-n*r-f*(n-n*r)-g : things where n-n*r-f*(n-n*r) > g+2

== lost-storage-fee (us)
The station keeps a lost suitcase free of charge for {a:3..5} days; for every further day it asks {p:$2..$4}, and for handling {q:$5..$9} besides. {S}'s suitcase had lain there for {d:8..20} days when {S:he} came to fetch it with {m:$60,$80,$100}.
where m > (d-a)*p+q
? How much does {S} have to pay? = (d-a)*p+q : dollars
? How much [money |]does {S} [have left|still have] after paying? = m-(d-a)*p-q : dollars
? If the station charged nothing for handling but kept a suitcase free for only {x:2 words} days, how much would {S} have to pay? = (d-x)*p : dollars

== lost-finders-reward (india)
{S} found a purse at the bus stand in Nagpur with {a:3..8} notes of {k:₹500}, {b:4..12} notes of {m:₹100} and {c:5..15} coins of {w:₹10}. The owner, overjoyed, gave {S:him} {r:10%,20%} of the money as a reward.
where whole r*(a*k+b*m+c*w)
? How much is {S}'s reward? = r*(a*k+b*m+c*w) : rupees
? How much money was in the purse? = a*k+b*m+c*w : rupees
? {S} shares the reward with {e:2..4} friends in equal parts, keeping a part. How much does each of them get? = r*(a*k+b*m+c*w)/(e+1) : rupees where whole r*(a*k+b*m+c*w)/(e+1)

== lost-umbrella-rack (us)
Umbrellas hang on {a:4..7} rails in the cellar of the bus company, {b:18..30} on each. A rainy week brings {c:40..90} more, and {f:1/2,1/3} of those that the week brought are soon fetched. A rail can take {d:40} umbrellas at most.
where whole c*f, a*b+c-c*f < a*d
? How many umbrellas hang in the cellar now? = a*b+c-c*f : umbrellas
? How many more umbrellas could the rails take now? = a*d-a*b-c+c*f : umbrellas
? If the company sells {g:20%,25%,50%} of the umbrellas that hang there now, how many umbrellas remain? = a*b+c-c*f-g*(a*b+c-c*f) : umbrellas where whole g*(a*b+c-c*f)

== lost-tagging-team
who S: woman, T: man
{n:80..240 by 10} things have come back from the festival and must be tagged. {S} ties {a:6..10} tags in {h:10} minutes and {T} {b:5..9} in the same time. They begin at {t:8:00 am..9:30 am by 10}.
where whole n/(a+b)*h, a != b
? How many minutes do they need together? = n/(a+b)*h : minutes
? How many things does {S} tag? = a*n/(a+b) : things where whole a*n/(a+b)
? [At what time|When] are they done? = t+n/(a+b)*h/60 : clock where whole n/(a+b)*h/3

== lost-hats-and-scarves-ratio (ireland)
In the basket at St. Kevin's there are hats, scarves and gloves in the ratio {p:2..5} to {q:2..4} to {r:4..7}, {n:60..200} pieces [altogether|in total]. The caretaker washes {k:12,15,18} pieces in a load.
where whole n/(p+q+r), r > p
? How many scarves are in the basket? = n*q/(p+q+r) : scarves
? How many more gloves than hats are there? = n*r/(p+q+r)-n*p/(p+q+r) : gloves
? If all the gloves are fetched, how many loads does it take to wash everything else? = ceil((n-n*r/(p+q+r))/k) : loads

== lost-fees-two-kinds
hide x:8..30, y:5..20
let n = x+y
let m = p*x+q*y
The tram company gave {n} things back this week. For a small thing the owner paid {p:€2..€4}, for a bag {q:€6..€9}, and the fees came to {m} euros.
where x != y
? How many bags were given back? = (m-p*n)/(q-p) | y, x: x + y = n, p*x + q*y = m : bags
? How many small things were given back? = (q*n-m)/(q-p) | x, y: x + y = n, p*x + q*y = m : things
? The company paid {e:€20..€40 by 5} for the office out of the fees and gave the rest to {h:2..4} drivers in equal parts. How much did each driver get? = (m-e)/h : euros where whole 100*(m-e)/h, m > e+4

== lost-office-hours (us)
"Lost something? Mondays and Thursdays, {t:7:30 am..9:00 am by 15} to {u:11:00 am..12:00 pm by 15}. Please bring proof." {S}'s bus reaches the stop by the office at {v:9:30 am..10:30 am by 10}, and {S:he} needs {a:8..15} minutes from there on foot. Each visitor is served for about {b:4..6} minutes.
where u > t
? For how many minutes is the office open on Mondays and Thursdays together? = 2*(u-t)*60 : minutes
? How many minutes before closing time does {S} reach the office? = (u-v)*60-a : minutes
? If {n:3..6} people are waiting when {S} arrives, how many minutes before closing time does {S:his} turn come, going by these figures? = (u-v)*60-a-n*b : minutes where (u-v)*60 > a+n*b+1

== lost-shelf-unknown (singapore)
hide x:20..80
let t = x-x/2+a-b
{f:1/2 as "Half"} of the things on the lost-property shelf were cleared out before National Day. [Then|After that] {a:10..25} things were found in the hall and put on the shelf; {b:3..9} were fetched from it, and now {t} lie there.
where whole x/2
? How many things lay on the shelf before it was cleared? = (t+b-a)/f | x: x - f*x + a - b = t : things
? If {g:3..8} more things are fetched, how many fewer things lie there than before the clearing? = (t+b-a)/f-(t-g) : things where t > g+1

== lost-charity-cartons
In August {a:50..90} coats, {b:40..80} sweaters and {c:20..60} pairs of sneakers are still unclaimed. Volunteers pack {k:12,15} coats, {m:20,24} sweaters or {w:16,18} pairs of sneakers into a carton, never mixing kinds.
? How many cartons do the volunteers need? = ceil(a/k)+ceil(b/m)+ceil(c/w) : cartons
? If {e:5..15} coats and {h:5..15} sweaters are claimed at the last moment, how many cartons of coats and sweaters are there? = ceil((a-e)/k)+ceil((b-h)/m) : cartons
? How many more sweaters would fit into the last carton of sweaters? = ceil(b/m)*m-b : sweaters where mod(b,m) > 0, mod(b,m) < m-1

== lost-retracing-steps (us)
{S} noticed at the gym that {S:his} necklace was gone. {S:He} walked back {a:250..600 by 50} meters to the bakery, {k:2,3 times} as far on to the park, and {b:100..300 by 50} meters less than from the bakery to the park to the pond, where it glittered in the grass.
where k*a > b+100
? How many meters did {S} walk back until {S:he} found the necklace? = a+k*a+k*a-b : meters
? How many meters is it from the park to the pond? = k*a-b : meters
? If {S} walks {v:50} meters [a minute|per minute] and looks around for {w:5..12} minutes, how many minutes pass until {S:he} finds the necklace? = (a+k*a+k*a-b)/v+w : minutes where whole (a+k*a+k*a-b)/v

== lost-water-bottles-fractions (australia)
{f:1/3,1/4,2/5} of the {n:60,90,120,180} things found after the swimming carnival were bottles and {g:1/5,1/6,1/10} were towels. Of everything else, {a:10..25} had a name in it and went back to the owner straight away.
where whole n*f, whole n*g, n-n*f-n*g > a+3
? How many things were neither bottles nor towels and had no name in them? = n-n*f-n*g-a : things
? How many more bottles than towels were found? = n*f-n*g : bottles where n*f > n*g+1
? If {g} of the bottles are full and [the others|the rest] are empty, how many empty bottles were found? = n*f-g*n*f : bottles where whole g*n*f

== lost-daily-average (kenya)
The matatu office in Nakuru writes down what is left behind: Monday {a:4..20} things, Tuesday {b:4..20}, Wednesday {c:4..20}, Thursday {d:4..20}, Friday {e:10..30}. On Saturday it gave back {m:12..30} of them.
where whole mean(a,b,c,d,e), a+b+c+d+e > m+3
? How many things were left behind a day on average from Monday to Friday? = mean(a,b,c,d,e) : things
? How many of these things were in the office after that? = a+b+c+d+e-m : things
? By how many things does Friday exceed the average of the days from Monday to Thursday? = e-mean(a,b,c,d) : things where whole mean(a,b,c,d), e > mean(a,b,c,d)+1

== lost-cat-posters (us)
Percy the cat has not come home. {S} prints {a:30..60 by 5} posters at {b:12..20} cents each and [buys|purchases] tape for {c:$3..$5}. {S:He} hangs them on lamp posts that stand {d:40,50} meters apart along a straight street, a poster on each lamp post, the first at {S:his} own gate.
? How much does {S} spend, in dollars? = a*b/100+c : dollars
? If {S} leaves out {k:4..9} lamp posts along the way, still using all the posters, how many meters from {S:his} gate is the last poster? = (a-1+k)*d : meters
? How many km is it to the last poster and back? = 2*(a-1)*d/1000 : km

== lost-phone-battery (us)
who S: man
{S} left his phone on the train. When it was last seen, the battery had enough for {a:15..30} hours of lying about. The phone has since been ringing: it rang {n:10..30} times for {b:30,40,45} seconds each, and a minute of ringing uses up as much as {c:6,10,12} minutes of lying about.
where whole n*b/60*c, a*60 > n*b/60*c+120
? How many minutes of lying about have the calls used up? = n*b/60*c : minutes
? How many minutes could the phone lie about in all, apart from the ringing, before the battery is empty? = a*60-n*b/60*c : minutes
? If it had rung {e:5..9} times less often, for how many minutes would it have rung? = (n-e)*b/60 : minutes where whole 10*(n-e)*b/60, n > e

== lost-luggage-weights (philippines)
At the ferry terminal in Batangas {n:4..7} lost bags weigh {a:9..14} kg on average. [Then|After that] a box of dried fish turns up and is put with them, and the average weight rises to {b:10..17} kg.
where b > a, b*(n+1)-a*n < 45
? How many kg does the box weigh? = b*(n+1)-a*n | x: (a*n + x)/(n+1) = b : kg
? How many kg do the bags weigh together, without the box? = a*n : kg
? If {x:2 words} of the bags, {y:12..16} kg each, are fetched, what do the other bags and the box weigh together? = b*(n+1)-x*y : kg where b*(n+1) > x*y+5

== lost-card-replacement (us)
A lost student card [costs|is priced at] {a:$8..$15} to replace, and the fee rises by {b:$2..$4} each further time the same student loses a card. In a year {n:20..45} students lost a card; {m:5..12} of these lost it a second time, and nobody lost it more often.
where n > m+3
? How much did the office take for replacements in the year? = n*a+m*(a+b) : dollars
? {S} loses {k:2 words} cards in the year and pays with {z:$50}. How much is left of that? = z-a-(a+b) : dollars
? How much of the money is left after the office has paid {e:$3..$5} for each blank card that was used? = n*a+m*(a+b)-(n+m)*e : dollars

== lost-police-auction (us)
Bikes that nobody claimed are auctioned by the sheriff. {a:12..20} bikes were estimated at {b:$20..$40 by 5} each. {c:3..6} went for {d:$45..$80 by 5} each, {e:2..4} found no buyer, and all [the others|the rest] went for the price that had been estimated.
where a > c+e+2
? How much did the auction bring? = c*d+b*(a-c-e) : dollars
? By how much did the bikes that went for {d} exceed their estimate [altogether|in all|in total]? = c*(d-b) : dollars
? By how much did the auction exceed or miss the estimate of all {a} bikes? = max(c*d+b*(a-c-e),a*b)-min(c*d+b*(a-c-e),a*b) : dollars where c*d+b*(a-c-e) != a*b

== lost-old-watch-age (us)
A silver watch lies in the drawer. Inside is engraved "{a:1890..1950}". The clockmaker says it was repaired {b:25..45} years after that and handed in {c:20..50} years after the repair.
where a+b+c < 2020
? In which year was the watch handed in? = a+b+c : number
? How many years lie between the engraving and the handing in? = b+c : years
? In {y:2021..2026} the watch is sold. How many years after the handing in is that? = y-a-b-c : years where y > a+b+c+1

== lost-three-months (south-africa)
In March {a:80..200 by 10} learners at Umlazi High lost something. In April {r:10%,20%,40%} fewer learners did, and in May {k:2 as "twice"} as many as in April. The prefects have found {c:60..150 by 5} of the things, of which each learner lost a single thing.
where whole a*r, a+a-a*r+k*(a-a*r) > c+20
? How many things have not been found? = a+a-a*r+k*(a-a*r)-c : things
? How many learners lost something in May? = k*(a-a*r) : learners
? In June {f:1/2,1/4} of the number of May lost something. How many learners was that? = f*k*(a-a*r) : learners where whole f*k*(a-a*r)

== lost-scarf-rope
As a joke {S} knots {n:8..20} unclaimed scarves into a rope. Each scarf is {a:130..180 by 10} cm long, and every knot between neighbours takes up {b:20,25,30} cm in all. The stairwell is {h:9..12} metres high.
? How many metres long is the rope? = (n*a-(n-1)*b)/100 : metres
? By how many cm does the rope fall short of or exceed the height of the stairwell? = max(n*a-(n-1)*b,h*100)-min(n*a-(n-1)*b,h*100) : cm where n*a-(n-1)*b != h*100
? How many such scarves [must {S} knot|does {S} have to knot|does {S} need to knot] together at least for a rope that is as long as the stairwell is high? = ceil((h*100-b)/(a-b)) : scarves

== lost-swimming-lockers (jamaica)
The pool has {a:6..10} rows of {b:15..20} lockers. The key of {c:5%,10%,20%} of the lockers has been lost, and {d:2..6} other lockers do not shut. A new key [costs|is priced at] {p:$7..$12}.
where whole c*a*b
? How many lockers can be used? = a*b-c*a*b-d : lockers
? [How much|What] do new keys for all the lockers without a key cost? = c*a*b*p : dollars
? How many dollars does the pool take in a day if {e:1/2 as "half"} of the usable lockers are let at {q:$2..$3}? = (a*b-c*a*b-d)*e*q : dollars where whole (a*b-c*a*b-d)*e

== lost-sorting-hall (nigeria)
who S: mr, T: mrs
After the exams the halls are full of forgotten things. {S} sorts {a:30,40,60} things [an hour|per hour], {T} {f:1/2 as "half"} as many and their assistant {b:6..14} fewer than {S}. Together they work for {h:2..5} hours[ under the fan|].
? How many things do they sort? = h*(a+a*f+a-b) : things
? After {k:2 words} hours {T} goes home. If the others stay for the whole time, how many things do they all sort? = h*(a+a-b)+k*a*f : things where h > k
? How many more things than {T} does {S} sort in the time they work? = h*(a-a*f) : things

== lost-keys-hooks (uk)
A board behind the porter's chair has {a:5..8} rows of {b:10..14} hooks for found keys. {c:20..45} hooks are in use. The cleaners bring in {d:2..4} bunches of keys every weekend, and on every bunch hang {e:3..6} keys, each of which gets a hook of its own.
where a*b > c+3*d*e
? How many hooks will be in use after {w:2..3} weekends, if nobody fetches a key? = c+w*d*e : hooks
? If a row of hooks falls off and its keys, {g:3..6} in number, are hung on free hooks elsewhere, how many hooks are free then? = (a-1)*b-c : hooks where (a-1)*b > c+8
? For how many whole weekends are there enough free hooks? = floor((a*b-c)/(d*e)) : weekends where (a*b-c)/(d*e) > 2

== lost-airport-belt (singapore)
At the [lost-property desk|claims desk] of the [ferry terminal|bus terminal] {S} identified {S:his} bag by a clown sticker. [On the shelf|Behind the desk] were {a:4..6} rows of {b:9..14} bags. {c:10..25} of them were red, {r:20%,25%,50%} of the others black[, and the rest were of uncommon colours|].
where whole r*(a*b-c), a*b > c+5
? How many bags were neither red nor black? = a*b-c-r*(a*b-c) : bags
? How many bags were black? = r*(a*b-c) : bags
