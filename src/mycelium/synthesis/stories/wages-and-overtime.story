topic: wages-and-overtime
place: us

== wo-minutes-after-closing (us)
After [closing|locking] the pharmacy, {S} stayed {c:20,40,50} minutes to restock at the normal rate of {a:$12..$24 by 6} [an|per] hour, and then {d:30} minutes more for an alarm, which paid {b:1.5,2,2.5} times the normal rate.
? How many dollars did {S} [earn|make] after closing? = a*c/60+d/60*a*b : dollars
? Another alarm in the same week keeps {S} for {u:60,90} minutes at the alarm's rate. [How much|What] do both alarms pay? = (d+u)/60*a*b : dollars
? How many dollars did the alarm alone pay? = d/60*a*b : dollars

== wo-three-identical-days (uk)
who S: woman
On Monday, Tuesday and Wednesday alike, {S} was at the warehouse for {a:8..11} hours, of which {c:1.5} hours were unpaid breaks. She is paid {b:£10..£18 by 2} [an|per] hour. From her pay for those days {d:£8..£20} was taken for a uniform and {e:£12..£30} for [parking|meals].
? How much pay did she get for those days in the end? = a*b-b*c+a*b-b*c+a*b-b*c-d-e : pounds
? How much does she earn in a single day before the deductions? = a*b-b*c : pounds
? How long were her unpaid breaks on those days taken together? = c+c+c : hours

== wo-van-rental (south-africa)
{S} [delivers|carries] parcels for {a:R90..R160 by 10} [an|per] hour and rents {S:his} van from the firm for {d:R20..R45 by 5} [an|per] hour. Last Friday {S:he} worked {b:5..9} hours and received a tip of {c:R50..R150 by 10} from a [granny|musician] whose piano stool {S:he} had [carried upstairs|assembled].
? [How much|What] did Friday bring {S} after paying for the van? = c+a*b-b*d : rand
? If the firm cut the van's rent by {u:R5..R15 by 5} [an|per] hour, how much would {S} clear in {v:20..40 by 5} hours without tips? = v*(a-d+u) : rand
? For how many hours a day would {S} need to work to clear {m:R400..R900 by 50} after van rent but without tips? = ceil(m/(a-d)) : hours

== wo-split-shift (us)
A crossing guard's day has a morning shift of {a:1.5..3 by 0.5} hours and an afternoon shift of {b:1.5..3 by 0.5} hours. {S} does both, {c:4,5} days a week, for {d:$12..$22 by 2} [an|per] hour.
~ {S:His} whistle is turquoise.
? How much does {S} [earn|make] in {w:3..6} weeks? = d*c*(a+b)*w : dollars
? How many hours does {S} work in a week? = c*(a+b) : hours
? If {S:he} misses {e:2..3} afternoon shifts in a week and works all the others, how much does {S:he} earn that week? = d*(c*(a+b)-e*b) : dollars

== wo-pickers-fees (new-zealand)
{c:4..8} backpackers pick apricots together. Each of them works {b:20..38} hours at {a:$21..$28} [an|per] hour; the hostel bus takes {d:$2..$4} for every hour of this time from the group, as it must [stand|wait] by the orchard, and the group pays {e:$60..$180 by 10} for food.
? How much is left to the group? = c*a*b-b*d-e : dollars
? How much do the backpackers earn before any costs? = c*a*b : dollars
? If the hostel bus were free, how much would each backpacker have left after food, [all sharing evenly|if everyone shares evenly]? = (c*a*b-e)/c : dollars where whole (c*a*b-e)/c

== wo-bonus-on-both (us)
{S} works for {a:$10..$20 by 2} [an|per] hour. In the week before the holiday {S:he} put in {b:20..40 by 5} hours, and {c:10%,20%} of that week's pay was added as a bonus. In the holiday week {S:he} put in {d:10..30 by 5} hours, with a bonus of {e:40%,50%} of that week's pay.
? How much did {S} get for both weeks, bonuses included? = a*b+c*a*b+a*d+e*a*d : dollars
? What was the bonus in the holiday week? = e*a*d : dollars
? Without bonuses, how many hours at the normal wage would {S} have needed for the holiday week's pay with its bonus? = d+e*d : hours

== wo-hired-hands (pakistan)
A tent owner [takes in|collects] {a:40000..60000 by 5000} rupees a week for {w:4} weeks of the mango season. He hires {b:4..7} loaders at {c:9000..12000 by 1000} rupees for the season and {d:2..3} drivers at {e:14000..20000 by 1000} rupees for the season.
where a*4 > b*c+d*e+10000
? What is left of the takings after he has paid loaders and drivers? = a*w-b*c-d*e : rupees
? A storm costs him a whole week's takings. What is then left after he has paid loaders and drivers? = a*(w-1)-b*c-d*e : rupees where a*(w-1) > b*c+d*e
? If each loader and each driver also got {f:500..1500 by 500} rupees for a mango feast, [how much|what] would all of them cost him? = b*(c+f)+d*(e+f) : rupees

== wo-crew-week (canada)
A snow crew of {f:3..6} is paid by the number of driveways. [Each|Every] member cleared {a:4..7} driveways on Monday and {b:2..4} more than that on Tuesday. In the blizzard of Wednesday each cleared {c:2 times} as many as on Tuesday, and on Thursday {d:1.5,2} times as many as on Wednesday.
For {e:3..9} of each member's driveways, the owners never paid.
? For how many driveways was the crew paid? = f*(a+a+b+c*(a+b)+d*c*(a+b)-e) : driveways
? How many driveways did each member clear on Thursday? = d*c*(a+b) : driveways
? How many driveways did the whole crew clear from Monday to Wednesday? = f*(a+a+b+c*(a+b)) : driveways

== wo-time-and-half (us)
At the bumper factory, the [first|regular] {h:40} hours of a week pay {a:$14..$22 by 2} each, and every hour beyond them pays {k:1.5} times as much. {S} worked {b:43..54} hours last week.
? What was {S}'s pay for that week? = a*h+(b-h)*a*k : dollars
? If {r:10%,15%,20%} of that week's pay is withheld for taxes, how much does {S} take home? = a*h+(b-h)*a*k-r*(a*h+(b-h)*a*k) : dollars
? How many hours of overtime would bring at least as much as {u:10..16 by 2} regular hours? = ceil(u/k) : hours

== wo-overtime-unknown (us)
hide o:3..14
let t = h*a+o*b
A welder's stub reads: regular time {h:36..40} hours at {a:$18..$26}, overtime at {b:$28..$40}, gross pay {t} dollars. The line with the overtime hours is hidden by a coffee stain.
? How many hours of overtime did the welder work? = (t-h*a)/b | o: h*a + b*o = t : hours
? Had the welder worked {n:3..6} hours of overtime more, [what|how much] would the gross pay have been after a deduction of {c:$20..$60 by 5} for boots? = t+n*b-c : dollars
? If {r:10%,20%} of the gross pay is withheld, what is paid out? = t-t*r : dollars

== wo-clocked-in (uk)
{S} clocked in at {s:7:00 am..9:00 am by 15} and clocked out at {e:3:30 pm..6:00 pm by 15}, with {b:30,45} minutes of lunch not counted. The pay is {a:£12..£20 by 4} [an|per] hour.
~ The walk to work took {S} {j:10..25 by 5} minutes.
? How many hours of work are paid? = (e-s)-b/60 : hours
? How much did {S} [earn|make] that day? = ((e-s)-b/60)*a : pounds
? How many minutes lie between clocking in and clocking out? = (e-s)*60 : minutes

== wo-lunch-short (us)
who S: woman
{S}'s shift at the daycare is {a:5..9} hours long, with a paid snack time and an unpaid break of {b:20..40 by 10} minutes.
Her pay is {p:$12..$24 by 6} for each paid hour.
? For how many hours of each shift is {S} paid? = a-b/60 : hours where whole 60/b
? How much does she earn per shift? = p*(a-b/60) : dollars
? The daycare docks {d:15,20} more minutes of pay when she is late. How much does she earn in {n:3..5} shifts if she is late for a single shift? = n*p*(a-b/60)-p*d/60 : dollars where whole p*d/60

== wo-piece-or-hour (india)
who S: woman
{S} [stitches|sews] blouses at home. The trader offers her a choice: {a:₹35..₹60 by 5} for each blouse or {b:₹70..₹110 by 5} for each hour. She finishes {c:12..24} blouses in {d:6..9} hours.
where a*c > b*d
? How much better does she do with pay by the blouse? = a*c-b*d : rupees
? How many minutes does a blouse take her on average? = d*60/c : minutes where whole d*60/c
? How many blouses would she have to finish in those {d} hours, at [least|the very least], for the pay by the blouse to be no worse? = ceil(b*d/a) : blouses

== wo-night-premium (ireland)
Nurses at St Brigid's get {a:€18..€28} [an|per] hour by day, {b:€4..€9} more by night. {S} did {c:3..4} day shifts and {d:2..3} night shifts last week, each {h:8..12} hours long.
~ The ward has {j:18..30} beds.
? What did {S} [earn|make] last week? = a*c*h+(a+b)*d*h : euros
? If {S} swapped a day shift for a night shift, how much would last week have brought? = a*h*(c+d)+b*h*(d+1) : euros
? How much of the week's pay was due to the extra for nights? = b*d*h : euros

== wo-raise-then-cut (us)
{S}'s starting wage at the browser company was {a:$20..$40 by 5} [an|per] hour. It was raised by {r:10%,20%} after a year, but in the next year every wage was reduced by {q:10%,20%,50%} because revenue [collapsed|had failed to grow].
~ The company has {j:40..120 by 10} workers.
? What was {S}'s hourly wage after the cut? = (a+a*r)-(a+a*r)*q : dollars
? By how many dollars an hour did the cut reduce it? = (a+a*r)*q : dollars
? How much did {S} [earn|make] in a week of {h:30..40 by 5} hours after the raise and before the cut? = (a+a*r)*h : dollars

== wo-days-missed (kenya)
{S} picks tea for {a:KSh 600..KSh 900 by 50} [a|per] day. In a month of {b:24..27} working days {S:he} was absent on {c:2..6}, and for [each|every] day of absence the estate also [deducts|takes off] {d:KSh 100..KSh 250 by 50} as a fine.
? What did {S} receive for the month? = a*(b-c)-c*d : shillings
? Next month has {e:24..26} working days, and the wage is {f:KSh 50,KSh 100} [a|per] day higher. What will {S} receive without a single absence? = e*(a+f) : shillings
? How much more would {S} have received by working [each|every] day? = c*(a+d) : shillings

== wo-apprentice-share (uk)
A tailor earns {a:£480..£720 by 40} [a|per] week and his apprentice {f:1/2,1/4,3/4} of this. On a wedding suit both worked for {w:3..6} weeks, while the cloth cost {c:£150..£400 by 10}.
where whole a*f
? What did the wedding suit cost in wages? = (a+a*f)*w : pounds
? What were the costs of wages and cloth [altogether|in all|in total]? = (a+a*f)*w+c : pounds
? By how much do the weekly wages of the tailor and his apprentice differ? = a-a*f : pounds

== wo-team-mean (philippines)
The daily wages of the bakery's workers are {a:₱500..₱700 by 10}, {b:₱500..₱700 by 10}, {c:₱450..₱650 by 10} and, for the [baker|foreman], {d:₱800..₱1200 by 20}.
where whole (a+b+c+d)/4, whole (a+b+c)/3
? If everybody but the [baker|foreman] gets {e:₱20..₱60 by 10} more a day, [what|how much] will all the workers cost [per|a] day? = a+b+c+d+3*e : pesos
? By how much does the highest-paid worker's wage exceed the average of the others? = d-mean(a,b,c) : pesos
? How much does the bakery pay out in wages over {n:5..6} days? = (a+b+c+d)*n : pesos

== wo-two-jobs (australia)
By day {S} teaches swimming, {a:12..20} lessons a week at {b:A$25..A$40}. By night {S:he} packs shelves: {c:3..5} nights of {d:4..6} hours at {e:A$24..A$32} [an|per] hour.
~ The pool is {j:25,50} m long.
? How much does {S} make in a week with both jobs? = a*b+c*d*e : dollars
? {S} drops a single night but earns a bonus of {u:A$2..A$4} [an|per] hour on the others. [What|How much] do the nights bring then? = (c-1)*d*(e+u) : dollars
? How much more does the better-paid of these jobs bring [per|a] week? = max(a*b,c*d*e)-min(a*b,c*d*e) : dollars where a*b != c*d*e

== wo-tips-pool-hours (us)
Tips at the diner go into a jar and are divided by hours worked. Tonight the jar holds {t:$90..$240 by 6}. Jolene worked {a:4..8} hours, Scarlet {b:3..7} and Trent {c:2..6}.
~ The diner has {j:12..20} tables.
where whole t/(a+b+c)
? How much does Jolene get from the jar? = t/(a+b+c)*a : dollars
? How much of the tips does a single hour bring? = t/(a+b+c) : dollars
? Scarlet's wage is {w:$3..$8} [an|per] hour. What does she take home tonight, tips included? = b*w+t/(a+b+c)*b : dollars

== wo-half-day-saturday (nigeria)
Monday to Friday {S} works {a:6..9} hours a day, and on Saturday {f:1/2,1/3} as long as on a weekday. The wage is {b:₦700..₦1200 by 100} [an|per] hour.
~ Lunch is at {j:12:00 pm..1:00 pm by 30}.
where whole a*f
? How many hours does {S} work in a week? = 5*a+a*f : hours
? What does {S} [earn|make] on Saturdays in {n:3..5} weeks? = a*f*b*n : naira
? [How much|What] is a full week's wage? = (5*a+a*f)*b : naira

== wo-cost-of-commute (singapore)
Several letters lie on {S}'s desk. In the harbour {S:he} would get {a:S$2400..S$3200 by 100} [a|per] month and pay {b:S$6..S$11} in fares on each of {c:20..23} working days; in the suburb, within walking distance, {d:S$2100..S$2800 by 50} [a|per] month.
~ The desk is {j:120..180 by 10} cm wide.
where a-b*c > d
? By how much is the harbour job better [per|a] month after fares? = a-b*c-d : dollars
? If the suburb adds a bonus of {e:S$600..S$1800 by 200} at the end of the year, [how much|what] does it pay on average a month? = (d*12+e)/12 : dollars where whole e/12
? If {S} walked to the harbour on {u:5..10} of the days, by how much would the harbour job be better [per|a] month? = a-b*(c-u)-d : dollars

== wo-farm-in-kind (ghana)
For helping with the harvest, each worker gets {a:30..60 by 5} cedis a day and {b:2..5 digits} kg of maize a day. Maize [sells for|goes for] {c:4..9} cedis a kilogram.
~ Lunch is served under the mango tree.
? What is a worker's daily reward worth in cedis, with the maize? = a+b*c : cedis
? {S} works {d:6..14} days and sells all of {S:his} maize. How many cedis does {S} go home with? = d*(a+b*c) : cedis
? {S} works {f:8..12} days, keeps {g:10..15} kg of maize for {S:his} family and sells the rest. How many cedis does {S} bring home? = a*f+c*(b*f-g) : cedis where b*f > g

== wo-tax-bracket (us)
who S: man
Out of each paycheck of {a:$1500..$2500 by 100}, {S} loses {r:10%,15%,20%} to taxes, and of what is left, {q:5%,10%} goes to a pension. He is paid {n:24,26} times a year.
? How much of a paycheck reaches his pocket? = (a-a*r)-q*(a-a*r) : dollars
? How much does he pay in taxes in a year? = a*r*n : dollars
? How much [goes to|is for] the pension from each paycheck? = q*(a-a*r) : dollars

== wo-unequal-shifts (jamaica)
hide x:4..9
let t = n*x+a+b
{n:3..4} shifts of equal length and then a long day: that was {S}'s week. The long day meant {a:8..11} hours at the hotel desk, and {b:2..4} hours of training followed. In all, {S} was busy for {t} hours.
? How many hours was each of the equal shifts? = (t-a-b)/n | x: n*x+a+b = t : hours
? How many hours did {S} spend on the equal shifts [altogether|in all|in total]? = t-a-b : hours
? Training pays {p:$300..$500 by 50} [an|per] hour and all other hours pay {q:$600..$900 by 50}. How much did {S} [earn|make]? = (t-b)*q+b*p : dollars

== wo-holiday-pay (australia)
A barista earns {a:A$24..A$30 by 2} [an|per] hour. On public holidays the rate is {k:2,2.5} times that. {S} worked {b:5..8} hours on Easter Monday and {c:20..28} ordinary hours in the rest of the week.
? How much did {S} [earn|make] on Easter Monday? = a*k*b : dollars
? How much did {S} [earn|make] in the whole week? = a*k*b+a*c : dollars
? If {r:10%,20%,25%} of the whole week's pay goes in tax, how much [is left|remains]? = a*k*b+a*c-r*(a*k*b+a*c) : dollars

== wo-roster-cover (uk)
{S} manages a team of clerks. Every clerk works {a:30..40 by 5} hours a week, and the counter [needs|requires] {b:2..4} clerks at all times while it is open: {c:10..12} hours a day, {d:5..6} days a week.
? How many clerk-hours a week does the counter need? = b*c*d : hours
? How many clerks must {S} employ at least? = ceil(b*c*d/a) : clerks
? A clerk gets {p:£11..£14} [an|per] hour. How much more a week does the counter cost if it stays open for an hour longer on [each|every] day that it opens? = b*d*p : pounds

== wo-joiner-week (new-zealand)
who S: man
{S} paid his joiners {e:3..5} times a month. There were {c:2..4} of them, each with {a:6..8} hours at the bench and {b:2..3} hours of driving a day, at a rate of {d:$25..$40 by 5} for every hour of either kind.
? [How much|What] did a day of {f:4..5} such crews' work cost? = f*d*c*(a+b) : dollars
? How many hours of driving do the joiners of {S}'s crew do in {g:2..4} weeks of {h:5} days? = c*b*g*h : hours
? [How much|What] did the driving of his crew cost him in a day? = c*b*d : dollars

== wo-tree-trimmers (us)
A crew [trims|climbs] trees along the power line. The boss makes {a:$32..$48 by 4} an hour, each of {n:2..4} climbers {f:3/4,1/2} of that. [On Tuesday|Last Tuesday] they worked {h:7..9} hours and {b:2..3} of those hours, after dark, were paid {k:1.5} times.
where h > b, whole a*f
? What did Tuesday's work cost in wages? = (a+n*a*f)*(h-b+b*k) : dollars
? How much did the extra for dark hours add to the wages? = (a+n*a*f)*(b*k-b) : dollars

== wo-lifeguard-schedule (us)
& Weekday shifts at the pool last {a:4..6} hours.
& Weekend shifts last {b:7..9} hours.
& Lifeguards get {p:$13..$18} an hour, and {c:$10..$25 by 5} extra for each weekend shift.
{S} signed up for {d:3..4} weekday shifts and {e:2} weekend shifts, then [traded|swapped] a weekday shift for a friend's weekend shift.
? How much will {S} make after the swap? = p*((d-1)*a+(e+1)*b)+c*(e+1) : dollars
? By how much did the swap raise {S}'s pay? = p*b+c-p*a : dollars
