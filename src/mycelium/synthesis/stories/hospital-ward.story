topic: hospital-ward
place: us

== hward-women-men-discharged
A hospital ward has {a:40..120 by 10} patients, and {b:40%,50%,60%,70%} of them are women.
On Friday, {c:10%,20%,25%,50%} of the women and {d:10%,20%,25%,50%} of the men [are allowed to|are able to] go home.
~ {S}, the head nurse, has worked there for {n:4..20} years.
where whole a*b, whole c*a*b, whole d*(a-a*b), c != d
? [What is|What's] the total number of patients left in the ward after Friday? = a*b-c*a*b+a-a*b-d*(a-a*b) : patients
? [How many of the patients are men before anyone goes home?|Calculate how many of the patients are men before anyone goes home.] = a-a*b : patients
? How many women go home on Friday? = c*a*b : women

== hward-nurse-rounds-minutes
who S: woman
{S} works for {a:6..10} hours [per|a] day at the hospital. She spends {b:8..15} minutes with each of her {c:8..14} patients, and she needs {e:10..20} minutes for each of {d:4..9} reports.
[She drives to work in her {n:2..9}-year-old car.|]
where a*60 > b*c+d*e+30
? How many minutes of her day does she have left for other work? = a*60-b*c-d*e : minutes
? If {S} [decides to|chooses to] take {m:20..30 by 5} minutes for lunch, how many minutes does she have left for other work? = a*60-b*c-d*e-m : minutes

== hward-flower-bouquets
{S} [wants to|would like to|wishes to] bring flowers to [the ward where {S:he} had {S:his} surgery|the nurses who took care of {S:him}]. {S:He} buys {a:12..30} tulips, {b:10..25} lilies, and {c:8..20} roses. {S:He} also [buys|purchases] {d:2..4} daisies for every rose.
[Each|Every] flower costs {e:$2..$4}.
? [How much money|How much] does {S} spend on flowers [in total|altogether]? = e*(c+a+b+c*d) : dollars
? How many flowers does {S} have? = c+a+b+c*d : flowers
? How much more do the daisies cost than the roses? = c*d*e-c*e : dollars

== hward-cafeteria-trays
The kitchen of a hospital makes {a:90..200 by 10} lunch trays [per|a] day. {b:5..15} trays go to visitors, and the remaining trays are carried up to {c:5..9} wards [with an equal number of trays for each|in equal amounts].
where whole (a-b)/c
? How many trays does each ward get? = (a-b)/c : trays
? If each tray costs the hospital {p:$4..$9}, what is the total cost of the trays for the wards [per|a] day? = (a-b)*p : dollars

== hward-iv-bags-drip
A bag of fluid contains {a:800..1200 by 100} milliliters, and {S}'s pump gives {b:75..150 by 25} milliliters [per|an] hour.
The bag was hung at {t:7:00 am..10:30 am by 30}.
~ {S} has been in the hospital for {n:3..9} days.
where whole a/b*2
? What time will it be when the bag is empty? = t+a/b : clock
? How many milliliters are left in the bag after {h:2..4} hours? = a-b*h : milliliters

== hward-parking-visits
who S: man
{S}'s brother was in the hospital for {a:2..4} weeks, and {S} visited him [every day|each day]. Parking costs {b:$3..$8} per visit, and {S} bought a {c:$2..$4} cup of coffee each time.
{S} had saved {d:$200..$400 by 20} for this.
where d > a*7*(b+c)
? [How much money|How much] did {S} spend on his visits? = a*7*(b+c) : dollars
? How much of his savings does {S} [have left|still have]? = d-a*7*(b+c) : dollars

== hward-toy-cart-kids
who S: woman
{S} collects toys for the [@kd kids|children] in the hospital. She has {a:20..40 by 2} dolls, {b:15..35} toy cars, and {h:1/2 as "half"} as many puzzles as dolls.
She gives {c:3..12} of the toys to the waiting room and decides to put the rest into bags of {d:4..6}.
where whole (a+b+a*h-c)/d
? How many bags can she fill? = (a+b+a*h-c)/d : bags
? [What is the total number of toys that {S} has at first?|Calculate the total number of toys that {S} has at first.] = a+b+a*h : toys
? If each bag costs {p:$0.25..$0.75 by 0.25}, how much money does she need for the bags? = (a+b+a*h-c)/d*p : dollars

== hward-bill-insurance
{S} broke {S:his} arm and stayed in the hospital for {a:2..5} nights. The room cost {b:$400..$900 by 50} per night, the X-rays cost {c:$150..$400 by 10}, and the cast cost {d:$100..$250 by 10}.
{S:His} insurance paid {r:60%..90% by 10} of the total cost.
? [What was the total cost before insurance?|Find the total cost before insurance.] = a*b+c+d : dollars
?< [How much money|How much] did {S} [have to|need to] pay? = (a*b+c+d)*(1-r) : dollars
? If {S} pays {S:his} part in {m:4, 5, 10} equal monthly payments, how much will {S:he} pay each month? = (a*b+c+d)*(1-r)/m : dollars where whole (a*b+c+d)*(1-r)/m

== hward-night-shift-pay
who S: man, T: woman
{S} and {T} are nurses. {S} earns {a:$30..$38} per hour, and {T}, who has been there for {n:12..20} years, [earns|makes|is paid] {b:$5..$9} more per hour than {S}.
On weekends they both get an additional {c:$3..$6} [per|an] hour. This week, {S} worked {d:30..40} hours, and {e:8..12} of those were on the weekend.
[{T} worked {f:16..24} hours, all on weekdays.|{T} worked on weekdays only, for a total of {f:16..24} hours.]
? How much money did {S} earn this week? = a*d+c*e : dollars
? How much did {T} make this week? = f*(a+b) : dollars
? What is their combined pay for the week? = a*d+c*e+f*(a+b) : dollars

== hward-blankets-laundry
who S: woman
[There are|There are currently] {a:24..40 by 2} beds in the ward, and every bed needs {b:2..3} sheets, {c:2..4} towels, and {d:2..3} pillowcases [per|a] day. {S} washes [all of the|all the] laundry for the ward.
where a > 20
? How many pieces of laundry does {S} wash every week? = a*(b+c+d)*7 : pieces
? If a washing machine takes {m:30..50 by 5} pieces of laundry, how many loads does she [have to|need to] wash in a day? = ceil(a*(b+c+d)/m) : loads
? How many more towels than pillowcases does {S} wash [per|a] day? = a*c-a*d : towels where c > d

== hward-elevator-weight
The elevator of the hospital can carry up to {w:1800..2500 by 100} pounds. [{S} needs to push in|{S} wants to take up] a bed that weighs {a:350..500 by 10} pounds with a patient who weighs {b:110..220} pounds. {c:3..5} nurses, who weigh an average of {d:140..175 by 5} pounds, go with the bed.
where w > a+b+c*d+150
? How many more pounds can the elevator carry? = w-a-b-c*d : pounds
? How much do the nurses weigh [in total|altogether]? = c*d : pounds
? [What is the total weight in the elevator without the bed?|Find the total weight in the elevator without the bed.] = b+c*d : pounds

== hward-get-well-cards
{S} is in the hospital, and {S:his} class [decides to|chooses to] make cards for {S:him}. [There are|There are currently] {a:20..32} students in the class, and {b:3..7} of them make {c:2..3} cards each. The remaining students each make {o:1 as "one"} card.
{S:His} cousins send {d:4..9} more cards.
? How many cards does {S} have? = b*c+(a-b)*o+d : cards
? If {S:he} has already read {m:8..15} of the cards, how many cards does {S:he} still [have to|need to] read? = b*c+(a-b)*o+d-m : cards

== hward-waiting-room-count
[When {S} arrived|At the time {S} came in], there were {a:14..30} people in the waiting room of the emergency department. {b:3..8} of them were called in, {c:4..10} more people came in, and then {d:2..6} people got tired of waiting and left.
~ {S} read {n:3..9} old magazines before a nurse called {S:him}.
? [How many people were in the waiting room then?|Calculate how many people were in the waiting room then.] = a-b+c-d : people
? If {k:1/2 as "half"} of the people who were left had a cold, how many people had a cold? = (a-b+c-d)*k : people where whole (a-b+c-d)*k
? How many fewer people were there than at the beginning? = b-c+d : people where b > c

== hward-surgery-queue
who S: woman
{S} is a doctor and has {a:4..7} operations planned for today. [Each|Every] operation takes {b:40..70 by 5} minutes, and she needs {c:15..25 by 5} minutes to wash and to write things down after each operation, except after the last. She [starts|begins] at {t:7:00 am..8:30 am by 15}.
? [How many total|How many] minutes does it take from the start of the first operation to the end of the last? = a*b+(a-1)*c : minutes
? How many hours will she spend operating? = a*b/60 : hours where whole a*b/60*4
? What time will it be when the second operation is finished? = t+(2*b+c)/60 : clock

== hward-temperature-fever
{S}'s temperature was {a:101..104 by 0.2} degrees at noon. After {S:he} took some medicine, it fell by {b:0.2..0.6 by 0.2} degrees [per|an] hour for {c:3..5} hours. During the night, it rose by {d:0.2..0.6 by 0.2} degrees again.
? What was {S}'s temperature before the night? = a-b*c : degrees
? What was {S}'s temperature in the morning, after the night? = a-b*c+d : degrees

== hward-vending-machine
who S: man
{S} has {a:$10..$20} in his pocket. [While|When] his wife is having a baby, he [buys|purchases] {b:2..4} sodas for {c:$1.25..$2.25 by 0.25} each, a sandwich for {d:$3.50..$5.00 by 0.5}, and {e:2..3} bags of jerky for {f:$0.75..$1.75 by 0.25} each.
where a > b*c+d+e*f
? [How much money|How much] does {S} have left? = a-b*c-d-e*f : dollars
?< How much did {S} spend in total? = b*c+d+e*f : dollars
? How much more did he pay for the sodas than for the jerky? = b*c-e*f : dollars where b*c > e*f

== hward-twin-babies-growth
who S: woman
{S}'s baby girl weighed {a:64..96 by 4} ounces when she was born early. She now gains {b:3..5} ounces [every week|each week]. The doctors say that she can go home when she weighs {c:104..136 by 4} ounces.
where whole (c-a)/b
? [How many weeks will it take|How long, in weeks, will it take] until she can go home? = (c-a)/b | w: a+b*w = c : weeks
? How much will she weigh, in ounces, after {m:2..4} weeks? = a+b*m : ounces where a+b*m < c

== hward-three-floors-lights
The hospital [wants to|would like to|wishes to] save electricity. The first floor has {a:60..120 by 4} light bulbs, the second floor has {b:1/2 as "half the number"} of light bulbs on the first floor, and the third floor has {c:2 times} as many as the second and the first floor combined.
{r:10%,25%,50%} of the light bulbs on every floor will be replaced.
where whole a*b, whole (a+a*b)*(1+c)*r, whole a*r
? How many light bulbs are there on these floors [altogether|in total]? = a+a*b+c*(a+a*b) : light bulbs
? How many light bulbs will be replaced [in total|altogether]? = r*(a+a*b+c*(a+a*b)) : light bulbs
? If each new bulb costs {p:$2..$6}, what is the total cost of the new bulbs for the first floor? = a*r*p : dollars

== hward-wheelchair-order
A hospital needs {a:12..24} wheelchairs. A new wheelchair costs {b:$180..$260 by 10}, but a company is offering a discount of {c:10%,15%,20%,25%} if the hospital [buys|purchases] more than {d:8..10}. [The hospital decides to buy all of them there.|The hospital then buys all of them from this company.]
where a > d
? How much does the hospital pay [in total|altogether]? = a*b*(1-c) : dollars
? How much money does the hospital save because of the discount? = a*b*c : dollars

== hward-xray-machines-rate
who S: man
{S} runs {a:2..3} X-ray machines. The old machine takes {b:4..6} pictures [per|an] hour. [Each new machine takes|The new machines each take] {c:2..3 times} as many pictures [per|an] hour.
The hospital has exactly {o:1 as "one"} old machine.
? How many pictures can all of the machines take [per|an] hour? = b*o+(a-o)*b*c : pictures
? If {S} works for {h:5..8} hours, how many pictures can the old machine take? = b*h : pictures
? How many pictures can the hospital take with all of its X-ray machines in {h:5..8} hours? = (b*o+(a-o)*b*c)*h : pictures

== hward-masks-boxes
who S: woman
{S} orders {a:30..60} boxes of masks for the ward. [Each|Every] box contains {b:40, 50} masks. [The nurses use|Her ward uses] {c:45..90 by 5} masks every day.
where a*b > c*10
? How many masks will be left after {d:8..10} days? = a*b-c*d : masks
? For how many full days will the masks last? = floor(a*b/c) : days
? If she pays {p:$8..$15} per box and then gets {q:$20..$50 by 5} back, how much money does she spend on the masks? = a*p-q : dollars

== hward-stairs-for-health
who S: man, T: woman
After his heart attack, {S} [needs to|has to] walk in the hallway. On the first day he walked {a:20..45} feet. [Each|Every] day after that he walked {k:2 times} as far as the day before.
His wife {T} walked with him only on the third day and then walked another {b:100..200 by 10} feet to her car.
? How many feet did {S} walk on the third day? = a*k*k : feet
? How many feet did {T} walk on the third day? = a*k*k+b : feet
? [How many total|How many] feet did {S} walk on the first, the second, and the third day? = a+a*k+a*k*k : feet

== hward-blood-tests-lab
The lab of a hospital [is able to|can] finish {a:12..20} blood tests [per|an] hour during the day and {b:1/2 as "half"} that number per hour at night. The lab works {c:10..14} hours during the day and the rest of the {d:24} hours at night.
where whole a*b
? How many blood tests can the lab finish at night? = a*b*(d-c) : blood tests
? How many blood tests can the lab finish in a whole day and night? = a*c+a*b*(d-c) : blood tests

== hward-ages-roommates
who S: woman, T: woman, U: woman
{S}, {T}, and {U} share a room in the hospital. {S} is {a:20..34} years old. {T} is {k:2 times} as old as {S}, and {U} is {b:4..12} years younger than {T}.
? [What is the total of their ages?|Find the total of their ages.] = a+a*k+a*k-b : years
? [What is the average age of the women in the room?|Find the average age of the women in the room.] = (a+a*k+a*k-b)/3 : years where whole (a+a*k+a*k-b)/3
? How much older than {S} is {U}? = a*k-b-a : years

== hward-books-for-ward
{S} stays in the hospital for {a:2..3} weeks and likes to read. {S:His} mother [bought|purchased] {S:him} {b:2..4} books of {c:240..360 by 20} pages each. {S:He} reads {d:25..45 by 5} pages in the morning and {e:15..35 by 5} pages in the evening.
? How many pages does {S} read in {S:his} whole stay? = a*7*(d+e) : pages where a*7*(d+e) < b*c
? How many days will it take to finish [all of the|all the] books? = b*c/(d+e) : days where whole b*c/(d+e)
? If {S} has read for {m:3..6} days, how many pages of the books are left? = b*c-m*(d+e) : pages where b*c > m*(d+e)

== hward-pizza-party-nurses
who S: woman
It is {S}'s last day of work at the ward, and she orders {a:3..5} [@lg large|big] pizzas for the nurses. [Each|Every] pizza has {b:8,10,12} slices. There are {c:8..13} nurses, and each nurse eats {d:2 words} slices. She gives {f:1/2,1/3,1/4} of the remaining slices to the doctors.
where a*b > c*d+3, whole (a*b-c*d)*f
? How many slices of pizza do the doctors get? = (a*b-c*d)*f : slices
? [How many slices of pizza are left in the end?|Determine how many slices of pizza are left in the end.] = a*b-c*d-f*(a*b-c*d) : slices
? If each pizza costs {p:$12..$18} and {S} gives the driver a {t:$5..$9} tip, how much does she pay in total? = a*p+t : dollars

== hward-hand-soap-gallons
{S} fills the soap bottles in the hospital. {S:He} has {a:4..9} gallons of soap, and there are {b:128} ounces in a gallon. Each of the {c:30..50} bottles in the wards takes {d:8,10,12} ounces, and then {S:he} spills {e:5..20} ounces.
where a*b > c*d+e
? How many ounces of soap does {S} [have left|still have]? = a*b-c*d-e : ounces
? How many total ounces of soap go into the bottles? = c*d : ounces

== hward-two-kinds-rooms
A new hospital has single rooms and double rooms, for a total of {n:30..60} rooms. {z:1 as "One"} patient can stay in a single room, and {y:2 words} patients can stay in a double room. The hospital has room for {t:50..100} patients.
where t-n > 8, t-n < n-8
? How many single rooms are there? = 2*n-t | s, d: s + d = n, s*z + d*y = t : rooms
? If {r:50%,60%,75%,80%} of the places are taken, how many more patients can stay in the hospital? = t*(1-r) : patients where whole t*r

== hward-gumball-machine-boy
who S: man
{S} puts coins into the gumball machine in the hospital lobby for his sick brother. He [gets|receives] {a:4..9} gumballs on Monday, {b:2 times} as many on Tuesday, and {c:2..3 times} as many on Wednesday as on Tuesday. On Thursday, he [gets|receives] {d:3..8} fewer gumballs than on Wednesday.
?< How many gumballs does {S} get from Monday to Thursday? = a+a*b+c*a*b+c*a*b-d : gumballs
? How many gumballs does he get on Thursday? = c*a*b-d : gumballs
? If he gives {e:1/2,1/3} of Wednesday's gumballs to his brother, how many of Wednesday's gumballs does he [have left|still have]? = c*a*b-c*a*b*e : gumballs where whole c*a*b*e

== hward-doctor-minute-less
who S: woman
{S} is a doctor and sees {a:20..30 by 2} patients [per|a] day. She currently spends {b:13,16,19,22} minutes with each patient. The hospital asks her to finish with every patient a minute sooner.
? How many hours per day will {S} spend with patients if she does what the hospital asks? = a*b/60-a/60 : hours where whole (a*b-a)/15
? How many hours per week does she currently spend with patients if she works {c:4..5} days a week? = a*b/60*c : hours where whole a*b*c/15
? How many minutes will the change save her in {d:5..20 by 5} days of work? = a*d : minutes

== hward-approximate-toilet-paper
The ward has {a:8..14} toilets, and approximately {b:3..5} rolls of toilet paper are used in each of them [per|a] week. {S}, who does the purchasing, has {c:20..40} rolls in the closet, and {d:4..9} packages of {e:12} rolls arrive today. Before that, {S} had lent {f:6..15} of the rolls in the closet to the kitchen.
where c+d*e-f > a*b
? How many rolls will be left after a week, without the ones that were lent? = c+d*e-f-a*b : rolls
? How many rolls are used per week [in total|altogether]? = a*b : rolls
? For how many full weeks will the rolls last that {S} has today? = floor((c+d*e-f)/(a*b)) : weeks

== hward-recovery-situps-day
who S: man
After his surgery, {S} does {b:4..8} situps on the first day. On [every day|each day] after that, he does {c:2 times} as many situps as on the day before. His doctor wants him to do {a:150..250 by 10} situps [in total|altogether].
? How many situps does {S} still [have to|need to] do after the fourth day? = a-b-b*c-b*c*c-b*c*c*c : situps
? How many situps does he do on the fourth day? = b*c*c*c : situps
? How many situps does he do on the first, the second, and the third day [combined|together]? = b+b*c+b*c*c : situps
