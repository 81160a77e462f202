topic: after-school-jobs
place: any

== job-cafe-envelope (us)
{S} has {d:$10..$30} in {S:his} envelope when {S:he} starts at the coffee bar. The owner hands {S:him} a welcome tip of {c:$2..$6}. For each of the {b:3..8} hours {S} works, {S:he} gets {a:$9..$13} in wages, a dollar for the bus, and, as it turns out, tips of {c} as well. All of it goes into the envelope.
? How much is in the envelope at the end? = d+c+b+a*b+b*c : dollars
? If {S} then puts {g:$15..$25} into a savings account, how much is left in the envelope? = d+c+b+a*b+b*c-g : dollars
? By how much do wages and bus money together exceed all the tips? = a*b+b-c-b*c : dollars where a*b+b > c+b*c+1

== job-lamp-shop-reduction (us)
{S} [buys|purchases] {b:8..20} old bicycle lamps for {a:$40..$160 by 4} altogether and means to sell each for exactly what it cost {S:him}. {c:2..5} turn out to be broken and cannot be sold; [the others|the rest] are a little rusty, so {S:he} takes {d:$1..$3} less for each of them.
where whole a/b, a/b > d+1
? By how much is the money that {S} takes for the rusty lamps below what the same lamps cost {S:him}? = a/b*(b-c)-(b-c)*(a/b-d) : dollars
? How much less does {S} get for the rusty lamps than {S:he} paid for all the lamps? = a-(b-c)*(a/b-d) : dollars
? A week later the broken lamps go to a dealer for {e:$1} each. How much has {S} taken for all the lamps? = (b-c)*(a/b-d)+c*e : dollars

== job-paper-round (uk)
{S} delivers newspapers on {d:6} days [a week|per week|each week]: {a:40..70} papers on each day from Monday to Friday, and on Saturday {b:20..50} more than on such a day. The shop pays {p:5..9} pence a paper.
? How many papers does {S} deliver in a week? = (d-1)*a+a+b : papers
? On Monday {k:3..9} houses wanted no paper, and {S} was not paid for these. How many pence did {S} earn for Monday's and Saturday's papers? = (a-k+a+b)*p : pence
? How many pounds does {S} earn in {w:5,10,20} weeks? = w*((d-1)*a+a+b)*p/100 : pounds

== job-babysitting-late
"It will be {a:$7..$11} [an hour|per hour] until {m:10:00 pm} and {b:$12..$16} [an hour|per hour] after that," says Mrs. Lund. {S} arrives at {t:5:30 pm..7:00 pm by 30} and leaves at {u:11:00 pm..11:30 pm by 30}.
? How much does {S} earn? = (m-t)*a+(u-m)*b : dollars
? For how many minutes is {S} there? = (u-t)*60 : minutes
? If {S} had left {e:30} minutes earlier, how much would {S:he} have earned? = (m-t)*a+(u-m-e/60)*b : dollars where u-m > e/60

== job-lawn-area (us)
Mr. Brandt pays {S} {p:2..5} cents for each square foot of lawn. The lawn is {a:40..80 by 5} feet long and {b:20..40 by 5} feet wide, with a flower bed of {c:8..12} feet by {d:5..6} feet in it. Gas for the mower costs {S} {g:$3..$6}.
where a*b*p > 100*g+c*d*p
? How much is left for {S} after paying for the gas? = (a*b-c*d)*p/100-g : dollars
? How many square feet does {S} mow? = a*b-c*d : square feet
? {S} also edges the flower bed all the way round, for {q:10,15,20} cents a foot. How many dollars does the edging bring? = 2*(c+d)*q/100 : dollars

== job-dog-walks (australia)
{S} walks {a:2..4} small dogs at {p:A$5..A$8} a walk each and {b:2..3} large dogs at {q:A$9..A$12} a walk each. Each dog is walked {c:3..5} times [a week|per week|each week]. A new leash for each dog cost {d:A$11..A$18}.
? How much do the walks bring in {w:3..8} weeks? = w*c*(a*p+b*q) : dollars
? How much had {S} left of the first week's money after paying for the leashes? = c*(a*p+b*q)-(a+b)*d : dollars where c*(a*p+b*q) > (a+b)*d+2
? If a large dog is ill for {x:1..2 words} weeks of {y:4..6} and is not walked, how much do the walks bring in the {y} weeks? = y*c*(a*p+b*q)-x*c*q : dollars where x > 1

== job-bumper-carwash (us)
who S: woman, T: man
{S} needs {a:15,20,30} minutes to wash a car and {T} needs {b:20,30,60}. They put up a sign and each works alone on cars for {h:2..5} hours. A wash [costs|is priced at] {p:$6..$12}.
where a != b
? How many cars do they wash [altogether|in all|in total]? = h*60/a+h*60/b : cars where whole h*60/a, whole h*60/b
? How much does {S} earn? = h*60/a*p : dollars where whole h*60/a
? If they wash a car together, how many minutes does it take? = a*b/(a+b) | x: x/a + x/b = 1 : minutes where whole a*b/(a+b)

== job-tutoring-packages (singapore)
{S} tutors younger pupils: a single lesson is {p:S$18..S$26 by 2}, a package of {k:5} lessons {q:S$75..S$85 by 5}. This month {a:2..4} families buy a package and {b:3..7} families take a single lesson.
where k*p > q+2
? How much does {S} earn this month? = a*q+b*p : dollars
? How much less does {S} earn through the packages this month than by giving the same lessons singly? = a*(k*p-q) : dollars
? How much does {S} earn on average for a lesson this month? = (a*q+b*p)/(a*k+b) : dollars where whole 10*(a*q+b*p)/(a*k+b)

== job-smoothie-stand (jamaica)
{S} sells smoothies at the beach. For {n:20..40} smoothies {S:he} needs {a:5..8} pineapples at {b:$2..$4} each, {c:4..6} litres of milk at {d:$2..$3} each and cups for {e:$3..$6}. [Every|Each] smoothie is sold for {p:$3..$5}.
where n*p > a*b+c*d+e+5
? What is {S}'s profit if all the smoothies are sold? = n*p-a*b-c*d-e : dollars
? What do the ingredients and cups cost? = a*b+c*d+e : dollars
? How many smoothies must be sold at least to cover the costs? = ceil((a*b+c*d+e)/p) : smoothies

== job-tip-jar-sharing (us)
The tip jar at the diner is emptied: {a:10..25} bills of {k:$5} and {b:20..60} bills of {m:$1}. {r:20%,25%,40%} goes to the kitchen. The {n:3..5} servers, {S} among them, divide the rest [equally|evenly].
where whole r*(a*k+b*m), whole (a*k+b*m-r*(a*k+b*m))/n
? How much does {S} get? = (a*k+b*m-r*(a*k+b*m))/n : dollars
? How much goes to the kitchen? = r*(a*k+b*m) : dollars
? How much was in the jar? = a*k+b*m : dollars

== job-market-till (nigeria)
who S: woman, T: woman
At her aunt {T}'s stall, {S} sells {a:3..6} tubers of yam at {p:₦1500..₦2500 by 100} and {b:4..9} bunches of plantain at {q:₦800..₦1400 by 100}. A customer takes all of it, beats the price down by {d:₦500..₦1000 by 100} and pays with {n:15..30} notes of {k:₦1000}.
where n*k > a*p+b*q-d, n*k < a*p+b*q-d+5000
? How much change does {S} give the customer? = n*k-(a*p+b*q-d) : naira
? How much does the customer pay for everything, after the price has come down? = a*p+b*q-d : naira
? If the customer had taken only {x:2 words} tubers and all of the plantains at the full price, how much would that have been? = x*p+b*q : naira

== job-leaf-bags (canada)
Raking! {S} fills {a:4..7} bags in an hour, {S:his} cousin {b:2..3} fewer. They rake for {c:2..5} hours on Friday and for {d:3..6} hours on Saturday. The town pays {p:60..120 by 10} cents a bag.
where a > b+1
? How many bags do they fill [altogether|in all|in total]? = (c+d)*(a+a-b) : bags
? How many dollars does the town pay them [altogether|in all|in total]? = (c+d)*(a+a-b)*p/100 : dollars
? A full truck takes {e:12,15} bags. How many times must it come for all the bags? = ceil((c+d)*(a+a-b)/e) : times

== job-shelf-stacking
{n:90..360 by 10} cans are to be put on the shelves before closing time. {S} puts up {a:8..15} cans [a minute|per minute], and Lena, who is new, {b:4..7}. Lena began on her own and had put up {c:20..50} when {S} came.
where whole (n-c)/(a+b), (n-c)/(a+b) > 1
? For how many minutes do they put up cans together? = (n-c)/(a+b) | x: c + a*x + b*x = n : minutes
? How many cans does {S} put up? = a*(n-c)/(a+b) : cans
? For how many minutes had Lena worked when {S} came? = c/b : minutes where whole c/b

== job-saving-for-guitar (us)
{S} wants a guitar for {g:$180..$360 by 10} and has {a:$25..$60}. {S:He} earns {b:$22..$40} [a week|per week|each week] by cleaning the laundromat and spends {c:$5..$12} of that on bus tickets; everything else is saved.
where g > a+2*(b-c)
? After how many weeks does {S} have enough? = ceil((g-a)/(b-c)) : weeks
? How much is still missing after {w:2..4} weeks? = g-a-w*(b-c) : dollars where g > a+w*(b-c)+2
? If {S} gives up {f:$2..$4} of the bus money each week by walking, after how many weeks is there enough? = ceil((g-a)/(b-c+f)) : weeks where c > f

== job-raises (ireland)
who S: woman
{S} began in the bakery at {a:€8,€10,€12} [an hour|per hour]. After the summer she got {r:5%,10%,15%,20%} more. In the new year her pay went up again, by {c:50} cents an hour. She works {h:6..12} hours [a week|per week|each week].
where whole 100*a*r
? How much does she earn an hour in the new year? = a+a*r+c/100 : euros
? How much more a week does she earn after the summer than at the beginning? = h*a*r : euros
? How much more a week does she earn in the new year than at the beginning? = h*(a*r+c/100) : euros

== job-cinema-payslip (south-africa)
{S}'s payslip from the cinema: {a:20..40} hours at {b:R30..R45}, {c:3..8} evening hours at {d:R45..R60}. Taken off: {r:1%,2%,5%} of the pay for the fund and {e:R50..R90 by 10} for a lost torch.
where whole 100*r*(a*b+c*d)
? How much [money |]does {S} receive? = a*b+c*d-r*(a*b+c*d)-e : rand
? How much is {S}'s pay before anything is taken off? = a*b+c*d : rand
? If every evening hour had been an ordinary hour, how much would {S}'s pay be before anything is taken off? = (a+c)*b : rand

== job-bike-repair (india)
who S: man
On Saturday {S} mends bicycles at his uncle's shop: {a:4..9} punctures at {p:₹40..₹80 by 10} and {b:2..5} brakes at {q:₹90..₹150 by 10}. He may keep {f:1/2,2/5,3/5} of what the customers pay.
? How much does {S} keep? = f*(a*p+b*q) : rupees where whole f*(a*p+b*q)
? How much do the customers pay? = a*p+b*q : rupees
? How much more do the punctures bring than the brakes? = a*p-b*q : rupees where a*p > b*q+5

== job-egg-round (kenya)
{S} sells eggs from home after school. {S:He} collects {a:12..20} trays of {k:30} eggs [a week|per week|each week]; {b:5..20} eggs crack on the road. The sound eggs go for {p:KSh 12..KSh 18} each, and feed and fares cost {c:KSh 2000..KSh 4000 by 100} [a week|per week|each week].
where (a*k-b)*p > c+500
? What is {S}'s profit in a week? = (a*k-b)*p-c : shillings
? How many sound eggs are there in a week? = a*k-b : eggs
? A cracked egg goes for {f:1/2 as "half"} price. How much would {S} take for all the eggs of a week, sound and cracked? = (a*k-b)*p+b*f*p : shillings

== job-jewelry-hobby (philippines)
{S} strings shell necklaces after class. A necklace takes {a:20,30,40} shells and {b:45,50,60} cm of cord. {S:He} has {c:900..2000 by 100} shells and {d:15..30} metres of cord.
? How many necklaces [can {S} make|is {S} able to make] at most? = min(floor(c/a),floor(d*100/b)) : necklaces
? For how many necklaces are there enough shells? = floor(c/a) : necklaces
? {S} makes {n:8..15} necklaces and sells each for {p:₱60..₱120 by 10}. The cord [costs|is priced at] {q:₱10} a metre. How much more does {S} take than the cord of these necklaces costs? = n*p-n*b/100*q : pesos

== job-two-jobs-hours (us)
hide x:4..14, y:3..12
let n = x+y
let m = p*x+q*y
Last month {S} worked {n} hours: some at the pool for {p:$9..$11} [an hour|per hour], the rest at the library for {q:$12..$15} [an hour|per hour]. Altogether {S:he} was paid {m} dollars.
where x != y
? For how many hours did {S} work at the library? = (m-p*n)/(q-p) | y, x: x + y = n, p*x + q*y = m : hours
? For how many hours did {S} work at the pool? = (q*n-m)/(q-p) | x, y: x + y = n, p*x + q*y = m : hours

== job-candle-fair (us)
For the craft fair {S} pours candles. {v:4..9} kg of wax cost {a:$5..$8} a kg; a candle takes {b:200,250} g, and a wick is {c:20..40 by 5} cents. {S:He} makes as many candles as the wax allows and sells {r:60%,75%,80%} of them at {p:$5..$9}.
where whole v*1000/b, whole r*v*1000/b
? How many candles does {S} sell? = r*v*1000/b : candles
? [How much|What] do wax and wicks cost {S}? = v*a+v*1000/b*c/100 : dollars
? How much [money |]do the sold candles bring? = r*v*1000/b*p : dollars

== job-errands-unknown
hide x:8..40
let t = x+n*a-b
{S} emptied {S:his} pockets before doing errands for the neighbours and put the money in a tin. For each of {n:4..9} errands {S:he} was given {a:$2..$5}. {S:He} paid {b:$4..$9} for a new torch out of the tin, in which all the money had been put, and {t} dollars remained.
where x+n*a > b+2
? How much had {S} had in {S:his} pockets? = t+b-n*a | x: x + n*a - b = t : dollars
? How many more errands [must {S} do|does {S} have to do|does {S} need to do] until there are {g:$60,$75,$90} in the tin? = ceil((g-t)/a) : errands where g > t+a

== job-restaurant-shift-clock (us)
{S}'s shift at the restaurant began at {t:4:00 pm..5:30 pm by 15}. {S:He} set {n:12..20} tables at {a:3,4,5} minutes each, rested for {b:10,15} minutes, and then dried glasses for {c:30..75 by 15} minutes until {S:he} went home.
? At what time did {S} go home? = t+(n*a+b+c)/60 : clock
? How many tables could {S} have set in the time of the rest and the drying? = floor((b+c)/a) : tables
? At {p:$12} [an hour|per hour], with the rest unpaid, how much did {S} earn? = (n*a+c)/60*p : dollars

== job-flyers-per-street (us)
who S: woman, T: man
A burger bar gives out {n:600..1500 by 100} flyers to hand round. {S} takes {f:2/5,1/2,3/10} of them; of the rest, {T} takes {r:50%,60%,75%}, and his sister gets what is still there. Each flyer brings {p:2,3,4} cents.
where whole n*f, whole r*(n-n*f)
? How many flyers does {T}'s sister get? = n-n*f-r*(n-n*f) : flyers
? How many dollars does {T} earn? = r*(n-n*f)*p/100 : dollars
? By how many cents do the earnings of {S} and {T} differ? = max(n*f*p,r*(n-n*f)*p)-min(n*f*p,r*(n-n*f)*p) : cents where n*f != r*(n-n*f)

== job-hours-average (uk)
{S} may not work more than {g:8..10} hours [a week|per week|each week] on average over {n:4 words} weeks. In the first weeks {S:he} worked {a:6..12}, {b:6..12} and {c:6..12} hours.
where n*g-a-b-c > 2, n*g-a-b-c < 16
? How many hours may {S} work in the last of these weeks at most? = n*g-a-b-c | x: (a+b+c+x)/n = g : hours
? If {S} is paid {p:£7..£9} [an hour|per hour], how much did {S:he} earn in the first weeks? = p*(a+b+c) : pounds
? How many hours may {S} still work after the first {x:2 words} of these weeks [altogether|in all|in total]? = n*g-a-b : hours

== job-window-cleaning (us)
A store on the corner has {a:4..8} windows, the bank {b:2..3 times} as many, and the library {c:3..9} fewer than the bank. {S} is paid {p:75,90,120} cents a window and [buys|purchases] soap for {d:$3..$6} first.
where a*b > c+3, (a+a*b+a*b-c)*p > 100*d+500
? How much does {S} have left of the pay when the soap is taken off? = (a+a*b+a*b-c)*p/100-d : dollars
? How many windows does {S} clean? = a+a*b+a*b-c : windows
? If {S} cleans {e:6,8} windows [an hour|per hour], for how many hours does {S:he} clean? = (a+a*b+a*b-c)/e : hours where whole 2*(a+a*b+a*b-c)/e

== job-pickle-seller (india)
who S: woman
{S}'s grandmother makes spicy pickles, and {S} [sells|offers] them after school. [A jar|Every jar] holds {a:400,500} g; a batch gives {b:8..12} kg, of which {c:400,500,800,1000} g are kept for the family.
A jar goes for {p:₹90..₹150 by 10}, and the empty jar costs {q:₹8..₹15}.
where whole (b*1000-c)/a
? How many jars does {S} fill from a batch? = (b*1000-c)/a : jars
? What does she earn with a batch after paying for the jars, if all are sold? = (b*1000-c)/a*(p-q) : rupees
? If she only sells {d:6..10} jars on the first day, how many are left for the second? = (b*1000-c)/a-d : jars where (b*1000-c)/a > d+1

== job-groomer-helper (us)
At the dog groomer's, {S} [dries|brushes] dogs. A dryer handles a small dog in {a:10,12} minutes and a large dog in {b:25,30}; {n:3..6} small and {m:2..4} large dogs are [waiting|booked], and there are {k:2 words} dryers that run all the time until the work is done.
where whole (n*a+m*b)/k
? How many minutes of drying are there in all, added up over both dryers? = n*a+m*b : minutes
? If the drying is shared evenly between the dryers, how many minutes does it [last|take]? = (n*a+m*b)/k : minutes
? {S} gets {p:$3..$5} for a small dog and {q:$6..$9} for a large dog and spends {c:$4..$8} on dog [treats|biscuits]. How much does {S} keep? = n*p+m*q-c : dollars
