topic: wages-and-overtime
place: us

== wo-minutes-after-closing (us)
After [closing|locking] the pharmacy, {S} stayed {c:20,40,50} minutes to restock at the normal rate of {a:$12..$24 by 6} an hour, and then {d:30} minutes more for an alarm, which paid {b:1.5..2.5 by 0.5 times} the normal rate.
? How many dollars did {S} earn after closing? = a*c/60+d/60*a*b : dollars
? How many minutes did {S} stay after closing? = c+d : minutes
? How many dollars did the alarm alone pay? = d/60*a*b : dollars

== wo-three-identical-days (uk)
who S: woman
On Monday, Tuesday and Wednesday alike, {S} was at the warehouse for {a:8..11} hours, of which {c:1.5} hours were unpaid breaks. She is paid {b:£10..£18 by 2} an hour. From her pay for those days {d:£8..£20} was taken for a uniform and {e:£12..£30} for [parking|meals].
? How much pay did she get for those days in the end? = a*b-b*c+a*b-b*c+a*b-b*c-d-e : pounds
? How much does she earn in a single day before the deductions? = a*b-b*c : pounds
? How long were her unpaid breaks on those days taken together? = c+c+c : hours

== wo-van-rental (south-africa)
{S} [delivers|carries] parcels for {a:R90..R160 by 10} an hour and rents {S:his} van from the firm for {d:R20..R45 by 5} an hour. Last Friday {S:he} worked {b:5..9} hours and received a tip of {c:R50..R150 by 10} from a [granny|musician] whose piano stool {S:he} had [carried upstairs|assembled].
? How much did Friday bring {S} after paying for the van? = c+a*b-b*d : rand
? How much was the van for the day? = b*d : rand
? For how many hours a day would {S} need to work to clear {m:R400..R900 by 50} after van rent but without tips? = ceil(m/(a-d)) : hours

== wo-split-shift (us)
A crossing guard's day has a morning shift of {a:1.5..3 by 0.5} hours and an afternoon shift of {b:1.5..3 by 0.5} hours. {S} does both, {c:4,5} days a week, for {d:$12..$22 by 2} an hour.
~ {S:His} whistle is turquoise.
? How much does {S} earn in {w:3..6} weeks? = d*c*(a+b)*w : dollars
? How many hours does {S} work in a week? = c*(a+b) : hours
? How much less would {S} earn in a week without the afternoon shifts? = d*c*b : dollars

== wo-pickers-fees (new-zealand)
{c:4..8} backpackers pick apricots together. Each of them works {b:20..38} hours at {a:$21..$28} an hour; the hostel bus takes {d:$2..$4} for every hour of this time from the group, as it must [stand|wait] by the orchard, and the group pays {e:$60..$180 by 10} for food.
? How much is left to the group? = c*a*b-b*d-e : dollars
? How much do the backpackers earn before any costs? = c*a*b : dollars
? How much does the bus take? = b*d : dollars

== wo-bonus-on-both (us)
{S} works for {a:$10..$20 by 2} an hour. In the week before the holiday {S:he} put in {b:20..40 by 5} hours, and {c:10%,20%} of that week's pay was added as a bonus. In the holiday week {S:he} put in {d:10..30 by 5} hours, with a bonus of {e:40%,50%} of that week's pay.
? How much did {S} get for both weeks, bonuses included? = a*b+c*a*b+a*d+e*a*d : dollars
? What was the bonus in the holiday week? = e*a*d : dollars
? How many hours did {S} put in over both weeks? = b+d : hours

== wo-hired-hands (pakistan)
A tent owner takes in {a:40000..60000 by 5000} rupees a week for {w:4} weeks of the mango season. He hires {b:4..7} loaders at {c:9000..12000 by 1000} rupees for the season and {d:2..3} drivers at {e:14000..20000 by 1000} rupees for the season.
where a*4 > b*c+d*e+10000
? What is left of the takings after he has paid loaders and drivers? = a*w-b*c-d*e : rupees
? How much do the drivers get in all? = d*e : rupees
? How many people does he hire? = b+d : people

== wo-crew-week (canada)
A snow crew of {f:3..6} is paid by the number of driveways. Each member cleared {a:4..7} driveways on Monday, the same number on Tuesday, and on Wednesday {b:2..4} more than on Tuesday. In the blizzard of Thursday each cleared {c:2 times} as many as on Wednesday, and on Friday {d:1.5 times} as many as on Thursday.
For {e:3..9} of each member's driveways, the owners never paid.
? For how many driveways was the crew paid? = f*(a+a+(a+b)+c*(a+b)+d*(c*(a+b))-e) : driveways
? How many driveways did each member clear on Friday? = d*(c*(a+b)) : driveways
? How many driveways did the whole crew clear from Monday to Wednesday? = f*(a+a+a+b) : driveways

== wo-time-and-half (us)
At the bumper factory, the [first|regular] {h:40} hours of a week pay {a:$14..$22 by 2} each, and every hour beyond them pays {k:1.5 times} as much. {S} worked {b:43..54} hours last week.
? What was {S}'s pay for that week? = a*h+(b-h)*a*k : dollars
? How many overtime hours were there? = b-h : hours
? How much does an hour of overtime pay? = a*k : dollars

== wo-overtime-unknown (us)
hide o:3..14
let t = h*a+o*b
A welder's stub reads: regular time {h:36..40} hours at {a:$18..$26}, overtime at {b:$28..$40}, gross pay {t} dollars. The line with the overtime hours is hidden by a coffee stain.
? How many hours of overtime did the welder work? = (t-h*a)/b | o: h*a + b*o = t : hours
? How much of the gross pay came from overtime? = t-h*a : dollars
? If {r:10%,20%} of the gross pay is withheld, what is paid out? = t-t*r : dollars

== wo-clocked-in (uk)
{S} clocked in at {s:7:00 am..9:00 am by 15} and clocked out at {e:3:30 pm..6:00 pm by 15}, with {b:30,45} minutes of lunch not counted. The pay is {a:£12..£20 by 4} an hour.
? How many hours of work are paid? = (e-s)-b/60 : hours
? How much did {S} earn that day? = ((e-s)-b/60)*a : pounds
? How many minutes lie between clocking in and clocking out? = (e-s)*60 : minutes

== wo-lunch-short (us)
who S: woman
{S}'s shift at the daycare is {a:5..9} hours long, with a paid snack time and an unpaid break of {b:20..40 by 10} minutes.
Her pay is {p:$12..$24 by 6} for each paid hour.
? For how many hours of each shift is {S} paid? = a-b/60 : hours where whole 60/b
? How much does she earn per shift? = p*(a-b/60) : dollars
? In how many shifts do her unpaid breaks add up to {h:2..4} hours? = h*60/b : shifts where whole h*60/b

== wo-piece-or-hour (india)
who S: woman
{S} [stitches|sews] blouses at home. The trader offers her a choice: {a:₹35..₹60 by 5} for each blouse or {b:₹70..₹110 by 5} for each hour. She finishes {c:12..24} blouses in {d:6..9} hours.
where a*c > b*d
? How much better does she do with pay by the blouse? = a*c-b*d : rupees
? How many minutes does a blouse take her on average? = d*60/c : minutes where whole d*60/c
? How much would the hourly offer bring her? = b*d : rupees

== wo-night-premium (ireland)
Nurses at St Brigid's get {a:€18..€28} an hour by day, {b:€4..€9} more by night. {S} did {c:3..4} day shifts and {d:2..3} night shifts last week, each {h:8..12} hours long.
? What did {S} earn last week? = a*c*h+(a+b)*d*h : euros
? How many hours did {S} work? = (c+d)*h : hours
? How much of the week's pay was due to the extra for nights? = b*d*h : euros

== wo-raise-then-cut (us)
{S}'s starting wage at the browser company was {a:$20..$40 by 5} an hour. It was raised by {r:10%,20%} after a year, but in the next year every wage was reduced by {q:10%,20%,50%} because revenue [collapsed|had failed to grow].
? What was {S}'s hourly wage after the cut? = (a+a*r)-(a+a*r)*q : dollars
? By how many dollars an hour did the cut reduce it? = (a+a*r)*q : dollars
? How much did {S} earn in a week of {h:30..40 by 5} hours after the raise and before the cut? = (a+a*r)*h : dollars

== wo-days-missed (kenya)
{S} picks tea for {a:KSh 600..KSh 900 by 50} a day. In a month of {b:24..27} working days {S:he} was absent on {c:2..6}, and for each day of absence the estate also [deducts|takes off] {d:KSh 100..KSh 250 by 50} as a fine.
? What did {S} receive for the month? = a*(b-c)-c*d : shillings
? How many days did {S} work? = b-c : days
? How much more would {S} have received by working every day? = c*(a+d) : shillings

== wo-apprentice-share (uk)
A tailor earns {a:£480..£720 by 40} a week and his apprentice {f:1/2,1/4,3/4} of this. On a wedding suit both worked for {w:3..6} weeks, while the cloth cost {c:£150..£400 by 10}.
where whole a*f
? What did the wedding suit cost in wages? = (a+a*f)*w : pounds
? What were the costs of wages and cloth altogether? = (a+a*f)*w+c : pounds
? By how much do the weekly wages of the tailor and his apprentice differ? = a-a*f : pounds

== wo-team-mean (philippines)
The daily wages of the bakery's workers are {a:₱500..₱700 by 10}, {b:₱500..₱700 by 10}, {c:₱450..₱650 by 10} and, for the [baker|foreman], {d:₱800..₱1200 by 20}.
where whole (a+b+c+d)/4, whole (a+b+c)/3
? What is the average daily wage of all the workers? = mean(a,b,c,d) : pesos
? By how much does the highest-paid worker's wage exceed the average of the others? = d-mean(a,b,c) : pesos
? How much does the bakery pay out in wages over {n:5..6} days? = (a+b+c+d)*n : pesos

== wo-two-jobs (australia)
By day {S} teaches swimming, {a:12..20} lessons a week at {b:A$25..A$40}. By night {S:he} packs shelves: {c:3..5} nights of {d:4..6} hours at {e:A$24..A$32} an hour.
?< How much does {S} make in a week with both jobs? = a*b+c*d*e : dollars
? How many hours a week does {S} pack shelves? = c*d : hours
? How much more does the better-paid of these jobs bring per week? = max(a*b,c*d*e)-min(a*b,c*d*e) : dollars where a*b != c*d*e

== wo-tips-pool-hours (us)
Tips at the diner go into a jar and are divided by hours worked. Tonight the jar holds {t:$90..$240 by 6}. Jolene worked {a:4..8} hours, Scarlet {b:3..7} and Trent {c:2..6}.
where whole t/(a+b+c)
? How much does Jolene get from the jar? = t/(a+b+c)*a : dollars
? How much of the tips does a single hour bring? = t/(a+b+c) : dollars
? Scarlet's wage is {w:$3..$8} an hour. What does she take home tonight, tips included? = b*w+t/(a+b+c)*b : dollars

== wo-half-day-saturday (nigeria)
Monday to Friday {S} works {a:6..9} hours a day, and on Saturday {f:1/2,1/3} as long as on a weekday. The wage is {b:₦700..₦1200 by 100} an hour.
where whole a*f
? How many hours does {S} work in a week? = 5*a+a*f : hours
? What does {S} earn on Saturdays in {n:3..5} weeks? = a*f*b*n : naira
? How much is a full week's wage? = (5*a+a*f)*b : naira

== wo-cost-of-commute (singapore)
Several letters lie on {S}'s desk. In the harbour {S:he} would get {a:S$2400..S$3200 by 100} a month and pay {b:S$6..S$11} in fares on each of {c:20..23} working days; in the suburb, within walking distance, {d:S$2100..S$2800 by 50} a month.
where a-b*c > d
? By how much is the harbour job better per month after fares? = a-b*c-d : dollars
? How much would the fares cost {S} in a month? = b*c : dollars
? How much would the suburb job pay in a year? = d*12 : dollars

== wo-farm-in-kind (ghana)
For helping with the harvest, each worker gets {a:30..60 by 5} cedis a day and {b:2..5} kg of maize a day. Maize sells for {c:4..9} cedis a kilogram.
~ Lunch is served under the mango tree.
? What is a worker's daily reward worth in cedis, with the maize? = a+b*c : cedis
? {S} works {d:6..14} days and sells all of {S:his} maize. How many cedis does {S} go home with? = d*(a+b*c) : cedis
? How many kilograms of maize do {n:4..9} workers get in {e:5..12} days? = n*e*b : kg

== wo-tax-bracket (us)
who S: man
Out of each paycheck of {a:$1500..$2500 by 100}, {S} loses {r:10%,15%,20%} to taxes, and of what is left, {q:5%,10%} goes to a pension. He is paid {n:24,26} times a year.
? How much of a paycheck reaches his pocket? = (a-a*r)-q*(a-a*r) : dollars
? How much does he pay in taxes in a year? = a*r*n : dollars
? How much goes to the pension from each paycheck? = q*(a-a*r) : dollars

== wo-unequal-shifts (jamaica)
hide x:4..9
let t = n*x+a+b
{n:3..4} shifts of equal length and then a long day: that was {S}'s week. The long day meant {a:8..11} hours at the hotel desk, and {b:2..4} hours of training followed. In all, {S} was busy for {t} hours.
? How many hours was each of the equal shifts? = (t-a-b)/n | x: n*x+a+b = t : hours
? How many hours did {S} spend on the equal shifts altogether? = t-a-b : hours
? Training pays {p:$300..$500 by 50} an hour and all other hours pay {q:$600..$900 by 50}. How much did {S} earn? = (t-b)*q+b*p : dollars

== wo-holiday-pay (australia)
A barista earns {a:A$24..A$30 by 2} an hour. On public holidays the rate is {k:2..2.5 by 0.5 times} that. {S} worked {b:5..8} hours on Easter Monday and {c:20..28} ordinary hours in the rest of the week.
? How much did {S} earn on Easter Monday? = a*k*b : dollars
? How much did {S} earn in the whole week? = a*k*b+a*c : dollars
? How many ordinary hours would earn as much as Easter Monday did? = k*b : hours

== wo-roster-cover (uk)
{S} manages a team of clerks. Every clerk works {a:30..40 by 5} hours a week, and the counter needs {b:2..4} clerks at all times while it is open: {c:10..12} hours a day, {d:5..6} days a week.
? How many clerk-hours a week does the counter need? = b*c*d : hours
? How many clerks must {S} employ at least? = ceil(b*c*d/a) : clerks
? For how many hours a week is the counter open? = c*d : hours

== wo-joiner-week (new-zealand)
who S: man
{S} paid his joiners {e:3..5} times a month. There were {c:2..4} of them, each with {a:6..8} hours at the bench and {b:1..3} hours of driving a day, at a rate of {d:$25..$40 by 5} for every hour of either kind.
? How much did a day of {f:4..5} such crews' work cost? = f*d*c*(a+b) : dollars
? How many hours a day do the joiners of {S}'s crew work, driving included, all together? = c*(a+b) : hours
? How much did the driving of his crew cost him in a day? = c*b*d : dollars
