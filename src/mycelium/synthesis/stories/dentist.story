topic: dentist
place: us

== dent-braces-monthly
{S}'s braces cost {a:$3000..$6000 by 300}. {S:His} parents make a down payment of {b:$600..$1200 by 300} and then decide to pay {c:$75,$100,$150} [per|a] month.
~ {S} will [have to|need to] wear the braces for {n:18..30} months.
where whole (a-b)/c/12
? How many years will it take to finish paying for the braces? = (a-b)/c/12 : years
? How many monthly payments do they need to make? = (a-b)/c : payments
? If they pay {m:$25,$50} more [per|a] month, how much will they have paid after {k:6..10} months, with the down payment? = b+k*(c+m) : dollars

== dent-apple-wax-gift
who S: woman
{S} is a dentist who gives apples to children instead of candy. She buys {a:96..240 by 8} ounces of apple slices, and her own family eats a pound of them for dinner. She puts the remaining slices into bags of {b:4,8} ounces.
? How many bags does {S} have for the children? = (a-16)/b : bags where whole (a-16)/b
? If {m:5..12} children come in every day, for how many full days will the bags last? = floor((a-16)/b/m) : days where whole (a-16)/b, (a-16)/b > m

== dent-cleanings-rate
{S} [is able to|can] clean the teeth of {a:12..24} patients in {b:4,6,8} hours. On Monday and Tuesday, {S:he} works for {c:5..8} hours each day, but {d:2..4} of the patients do not show up.
where whole a*2*c/b
? How many patients' teeth does {S} clean on these days, if everyone else comes? = a/b*(c+c)-d : patients
? How many patients would {S} see on Monday if everyone came? = a/b*c : patients where whole a*c/b
? How many minutes does {S} need for a single patient? = b*60/a : minutes where whole b*60/a

== dent-sticker-box
who S: man
The dentist's office had {a:60..120} stickers in a box. On Monday, {b:8..15} stickers were given to the [@kd kids|children], and the same number were given on Tuesday. The dentist then [bought|purchased] another {c:25..60} stickers. On Wednesday, {d:5..14} stickers fell into the sink, and {S}, the assistant, took {e:2..6} for his nephew.
where a > 2*b+10
? How many stickers are in the box now? = c+a-b-b-d-e : stickers
? How many stickers were given to the [@kd kids|children] on Monday and Tuesday combined? = b+b : stickers
? How many stickers were in the box after the dentist [bought|purchased] more? = a-b-b+c : stickers

== dent-cavities-town
The water in a small town is much better now. In the first year, the town's dentist filled {a:216, 432, 648} cavities. That was {b:3 times} as many as in the second year, the second year had {b} as many as the third, and the third year had {b} as many as the fourth.
? How many cavities did the dentist fill in the third year? = a/b/b : cavities
? [What is the total number of cavities filled from the first to the fourth year?|Calculate the total number of cavities filled from the first to the fourth year.] = a+a/b+a/b/b+a/b/b/b : cavities
? If filling a cavity costs {p:$60..$120 by 10}, how much money did the people of the town spend on cavities in the second year? = a/b*p : dollars

== dent-tools-order
{S} orders tools for {S:his} office. A mirror costs {b:$6..$12}, and a drill costs {a:10..20} times as much as a mirror. {S:He} also needs gloves, which cost {c:$4..$8} per box, and the office uses {d:2..5} boxes per day for a week.
? [What is the total cost of a mirror, a drill, and the gloves for the whole week?|Find the total cost of a mirror, a drill, and the gloves for the whole week.] = b+a*b+c*d*7 : dollars
? How much more does a drill cost than a mirror? = a*b-b : dollars

== dent-toothbrush-supply
who S: woman
A dental office has {c:40..80} toothbrushes. {S} finds another {a:20..45} in a closet, but {b:5..15} of them are for dogs, so she throws those away. Each of the other toothbrushes is worth {d:$2..$4}, and the box in the closet also contained tubes of toothpaste worth {e:$15..$60 by 5} [in total|altogether].
where a > b+3
? [What is the total worth of the good toothbrushes and the toothpaste?|Find the total worth of the good toothbrushes and the toothpaste.] = e+d*(c+a-b) : dollars
? How many good toothbrushes does the office have? = c+a-b : toothbrushes
? If {m:6..14} toothbrushes are given away each day, how many good toothbrushes will be left after {n:3..5} days? = c+a-b-m*n : toothbrushes where c+a-b > m*n

== dent-family-visits-time
who S: woman
{S}, her husband, and their {o:2 words} boys all go to the dentist on the same day. {S} needs {a:30..60 by 6} minutes, her husband needs {b:45..90 by 3} minutes, the older boy needs {c:18..36 by 3} minutes, and the younger boy needs {d:12..30 by 3} minutes.
? How many total hours does the dentist spend with this family? = a/60+b/60+c/60+d/60 : hours where whole (a+b+c+d)/15
? How many minutes longer does it take for the husband than for the boys [combined|together]? = b-c-d : minutes where b > c+d
? What is the average number of minutes per person in the family? = (a+b+c+d)/4 : minutes where whole (a+b+c+d)/4

== dent-school-visit-kits
who S: man
Dr. Cole's office packs dental kits for a school. [There are|There are currently] {a:4..8} classes. [Each|Every] class gets {c:20..28} kits for the students and {o:1 as "one"} kit for the teacher.
{S}, who drives the kits to the school, finds that the office has packed {b:2..5} extra kits for every class.
? How many kits did the office pack [in total|altogether]? = a*c+a*o+a*b : kits
? If each kit costs {p:$2..$5}, what is the cost of the extra kits? = a*b*p : dollars

== dent-mouthwash-bottles
A dentist [buys|purchases] {a:5..9} boxes of mouthwash. [Each|Every] box contains {b:8..12} green bottles and {c:4..10} blue bottles. {d:3..9} bottles leak on the way, and {e:10..25} bottles go to a school.
where a*b+a*c > d+e
? How many bottles of mouthwash [are left|remain]? = a*b+a*c-d-e : bottles
? How many more green bottles than blue bottles did the dentist buy? = a*b-a*c : bottles where b > c+1
? If the dentist spent {p:$2..$4} on each bottle, how much did [all of the|all the] boxes cost? = a*(b+c)*p : dollars

== dent-assistants-pay-split
who S: woman
{S} cleaned the teeth of {a:12..20} adults for {b:$80..$120 by 10} each and {c:5..10} [@kd kids|children] for {d:$50..$70 by 5} each. She gets to keep {o:1 as "one"} dollar out of every {e:4,5} dollars that the patients pay.
where whole (a*b+c*d)/e
? How much money do the patients pay [in total|altogether]? = a*b+c*d : dollars
? How much does {S} get to keep? = o*(a*b+c*d)/e : dollars
? How much more did the adults pay than the [@kd kids|children]? = a*b-c*d : dollars

== dent-waiting-room-magazines
[There are|There are currently] {d:6..14} movie magazines, {c:8..20} sports magazines, and {b:3..6} piles of {a:5..10} comic books in the waiting room of the dentist. {S}, the assistant, [wants to|would like to|wishes to] put them on {e:3..6} shelves with an equal number on each shelf.
where whole (d+c+a*b)/e
? How many will be on each shelf? = (d+c+a*b)/e : magazines and comic books
? [What is the total number of magazines and comic books?|Calculate the total number of magazines and comic books.] = d+c+a*b : magazines and comic books

== dent-lost-teeth-siblings
who S: man, T: woman, U: man
{S} has lost {a:8..14} baby teeth. His sister {T} has lost {b:2..6} fewer teeth than {S}. Their cousin {U} has lost {c:1 as "one"} tooth more than {T}.
~ They get {n:$1..$3} for every tooth from the tooth fairy.
where a > b+1
? How many teeth have the children lost [in total|altogether]? = a+(a-b)+(a-b+c) : teeth
? How many teeth has {U} lost? = a-b+c : teeth
? If a child has {m:20} baby teeth, how many baby teeth does {T} still [have to|need to] lose? = m-(a-b) : teeth

== dent-survey-brushing
who S: woman
{S} asked {a:80..200 by 20} people how often they brush their teeth. {b:20%,30%,40%} of them brush {y:3 times} a day, and {c:10..25} people brush only in the evening. {d:1/2 as "Half"} of the remaining people brush after breakfast and before bed.
where whole a*b, whole d*(a-a*b-c), a-a*b-c > 8
? What is the total number of people who belong to these groups? = c+a*b+d*(a-a*b-c) : people
? How many people brush after breakfast and before bed? = d*(a-a*b-c) : people
? How many more people brush {y} a day than only in the evening? = a*b-c : people where a*b > c+1

== dent-weekday-hours
who S: man
{S} is a dentist. He works {a:6..9} hours per day on {b:4..5} days of the week. On the other days of the week, he writes a textbook for {c:2..4} hours [per|a] day.
? How many hours does {S} work in total each week? = a*b+c*(7-b) : hours
? On how many days [per|a] week does he write? = 7-b : days
? How many more hours does he spend at his office than on his textbook each week? = a*b-c*(7-b) : hours

== dent-candy-halloween
After Halloween, a dentist pays children for their candy. {a:12..25} children come in, and each of them brings {b:30..60} candies. The dentist sends {c:8..15} candies from every child to the army and gives {d:3..7} candies from every child to people at the bus stop. The rest is thrown away.
where b > c+d+4
? [How many candies are thrown away?|Calculate how many candies are thrown away.] = a*b-c*a-d*a : candies
? If the dentist pays {p:$0.10..$0.30 by 0.05} for each candy, how much money does each child get? = b*p : dollars

== dent-brushing-water-gallons
who S: woman
{S} leaves the water on while she is brushing her teeth. The water runs at a rate of {a:2..4} cups per minute, and she brushes for {b:2 words} minutes, {c:2..3} times per day. [There are|There are currently] {n:4..5} people in her family who all do the same.
[There are|There are currently] {g:16} cups in a gallon.
? How many gallons of water does her family use for brushing in {d:4..12 by 2} days? = n*a*b*c*d/g : gallons where whole n*a*b*c*d/g
? How many cups of water does {S} use each day for brushing? = a*b*c : cups
? If only {S} turns the water off, how many cups will the family use [per|a] day? = (n-1)*a*b*c : cups

== dent-insurance-max
{S}'s dental insurance pays up to {a:$1000, $1200, $1500} per year. This year it has already paid {b:$150..$350 by 25} for cleanings. Now {S} needs {c:2..3} crowns, which cost {d:$600..$900 by 50} each.
where c*d > a-b
? [How much money|How much] will {S} [have to|need to] pay for the crowns? = c*d-(a-b) : dollars
? If {S} [decides to|chooses to] wait until next year with {o:1 as "one"} of the crowns, how much will the other crowns cost before insurance? = (c-o)*d : dollars

== dent-drive-to-specialist
who S: woman
{S} drives {a:60..140 by 10} miles to a specialist. Her car gets {b:20, 25, 30} miles per gallon, and gas costs {c:$3..$5} per gallon. Parking is {d:$6..$14} for the day. She drives home by the same road.
? [How much money|How much] does {S} spend on gas and parking? = 2*a/b*c+d : dollars where whole 2*a*c/b
? If she drives at an average speed of {s:50, 60} miles per hour, how many hours does she drive [in total|altogether]? = a*2/s : hours where whole a*2/s*2

== dent-floss-yards
A roll of dental floss is {a:40..60 by 5} yards long. {S} uses {b:15, 18} inches of floss every night, and there are {y:36} inches in a yard.
where whole a*y/b
? How many nights will the roll last for {S}? = a*y/b : nights
? If {S:his} brother also uses the same amount from this roll each night, how many nights will it last? = a*y/b/2 : nights where whole a*y/b/2
? How many inches of floss are left after {m:14..30} nights? = a*y-b*m : inches

== dent-whitening-sale
who S: woman
A teeth whitening costs {a:$200..$400 by 20} at the dentist, and a set of strips from the store costs {b:$24..$40 by 2}. {S} [wants to|would like to|wishes to] have white teeth for her wedding. The dentist gives her a discount of {r:10%,20%,25%,30%}. If she uses strips, she will need {c:3..5} sets.
? How much more will {S} spend if she goes to the dentist with the discount? = a*(1-r)-b*c : dollars where a*(1-r) > b*c+5
? How much does the whitening cost after the discount? = a*(1-r) : dollars

== dent-sugar-sodas
who S: man
{S}'s dentist tells him to drink less soda. {S} drinks {a:2..4} bottles of soda [every day|each day], and each bottle contains {b:36..42} grams of sugar. He decides to drink {o:1 as "one"} bottle less per day.
? How many grams of sugar did {S} get from soda each week before? = a*b*7 : grams
? How many grams of sugar will he get from soda in {w:2..4} weeks now? = (a-o)*b*w*7 : grams
? If a case of {z:12} bottles costs {p:$6,$9,$12}, how much money will he save in {d:24, 36, 48} days? = d*o/z*p : dollars

== dent-appointments-schedule
A dentist sees patients from {t:8:00 am..9:00 am by 30} until {u:11:30 am..12:30 pm by 30}, and each appointment is {a:20,30} minutes long. {b:2..4} of the appointments for today were canceled.
where whole (u-t)*60/a
? How many patients can the dentist see in that time if nobody cancels? = (u-t)*60/a : patients
? How many patients are left on the schedule for today? = (u-t)*60/a-b : patients

== dent-implants-two-quotes
who S: woman, T: man
{S} needs {a:2..4} fillings and a crown. Her dentist charges {b:$120..$180 by 10} per filling and {c:$800..$1100 by 50} for a crown. Her friend {T} says that his dentist charges {d:$20..$40 by 5} less per filling, and {r:10%,20%} less for a crown.
? How much would {S} pay at her own dentist [in total|altogether]? = a*b+c : dollars
? How much would {S} pay at {T}'s dentist in total? = a*(b-d)+c*(1-r) : dollars
? [How much money|How much] can {S} save if she goes to {T}'s dentist? = a*d+c*r : dollars

== dent-tooth-fairy-savings
who S: man
{S} [gets|receives] {a:$2..$5} from the tooth fairy for each tooth. He has lost {b:4..7} teeth. His grandmother gives him {k:2 times} as much money as the tooth fairy gave him [in total|altogether]. {S} [wants to|would like to|wishes to] buy a skateboard that costs {c:$50..$120 by 5}.
where c > a*b*(1+k)
? How much more money does {S} need to buy the skateboard? = c-(a*b+k*a*b) : dollars
? [How much money|How much] does he have now? = a*b+k*a*b : dollars
? How many more teeth would he [have to|need to] lose to get the rest of the money from the tooth fairy alone? = ceil((c-(a*b+k*a*b))/a) : teeth where c-a*b*(1+k) < 10*a

== dent-toothpaste-tube-month
who S: woman
A tube of toothpaste contains {a:120..180 by 12} grams. {S}, her husband, and their daughter each brush {b:2 words} times a day. {S} and her husband each use {c:1.5,2} grams each time, and their daughter uses {f:1/2 as "half"} of that amount.
? How many grams of toothpaste does the family use [every day|each day]? = b*c+b*c+b*c*f : grams
? For how many days will the tube last? = a/(b*c+b*c+b*c*f) : days where whole a/(b*c+b*c+b*c*f)
? How many grams of toothpaste are left in the tube after {m:5..12} days? = a-m*(b*c+b*c+b*c*f) : grams

== dent-jellybeans-daily-family
who S: woman
{S}'s dentist tells her family to consume less sugar. {S} has {a:3..5} children, and each of them had a bag of {b:20..30} jellybeans. First every child gave a jellybean to the dentist. Then {S} [threw away|threw out] {c:1/2 as "half"} of all the jellybeans that were left, and in the evening each child ate a jellybean.
where whole c*(a*b-a)
? [How many jellybeans are left after the evening?|Find out how many jellybeans are left after the evening.] = a*b-a-c*(a*b-a)-a : jellybeans
? How many jellybeans did {S} throw away? = c*(a*b-a) : jellybeans
? If the remaining jellybeans are put into {d:2 words} equal jars, how many jellybeans are in [each|every] jar? = (a*b-a-c*(a*b-a)-a)/d : jellybeans where whole (a*b-a-c*(a*b-a)-a)/d

== dent-two-hygienists-hourly-rate
who S: woman, T: man
{S} cleaned the teeth of {a:5..9} adults and {b:3..7} children in {c:2,4} hours. {T} needs {d:20,30} minutes for each patient.
where whole (a+b)/c, (a+b)/c > 60/d
? How many more patients [per|an] hour is {S} able to see than {T}? = (a+b)/c-60/d : patients
? How many patients does {S} see in {e:6..8} hours at this rate? = (a+b)/c*e : patients
? If they both work for {f:3..5} hours, how many patients do they see combined? = ((a+b)/c+60/d)*f : patients

== dent-award-money-for-clinic
who S: man
{S}, a dentist, won an award of {a:$5000..$9000 by 500} and [decides to|chooses to] invest it in his office. He spends {b:20%,30%} of it on a chair, {c:$800..$1500 by 100} on magic shows for his young patients, and buys {d:4..8} lamps for {e:$60..$90 by 10} each.
where a*(1-b) > c+d*e
? How much of the award money does {S} have left? = a-a*b-c-d*e : dollars
? How much do the chair and the lamps cost [altogether|in total]? = a*b+d*e : dollars
? How much more does the chair cost than the magic shows? = a*b-c : dollars where a*b > c

== dent-tooth-models-class-halves
{S} needs {c:20..40} plastic teeth for a project in dental school. {S:He} finds {a:12..24 by 4} in {S:his} bag, and the number of teeth in the bag is {b:2,4 times} the number of them that {S:his} dog has chewed. {S} then [buys|purchases] {d:2..4} boxes with {e:8,10} plastic teeth each, and {S:he} throws the chewed teeth away.
where c > a-a/b
? How many good plastic teeth does {S} have, with the boxes? = a-a/b+d*e : teeth
? How many plastic teeth has the dog chewed? = a/b : teeth
? How many more good teeth did {S} need before buying the boxes? = c-(a-a/b) : teeth
