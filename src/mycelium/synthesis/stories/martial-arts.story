topic: martial-arts
place: any

== karate-belts-parcels (us)
A supplier ships belts: {e:3..6} dojos order {a:80..200 by 20} belts each. The belts are folded in bundles of {b:4, 5}, {c:4, 8} bundles make a box, and {d:2, 5} boxes fill a carton.
~ The belts are made of cotton.
where whole e*a/b/c/d
? How many boxes are filled? = e*a/b/c : boxes where whole e*a/b/c
? How many cartons are filled? = e*a/b/c/d : cartons

== judo-membership-years (ireland)
A judo club began with {a:40..160 by 20} members. In its second year membership rose by {b:20%,25%,50%}. The year after, {c:10%,20%,25%} of the members left for a new club across town; but in the fourth year that other club closed, and the number of members rose by {d:50%,25%,10%}.
~ The club trains in a former bakery.
where whole a*b, whole c*(a+a*b), whole d*(a+a*b-c*(a+a*b))
? How many members were there in the second year? = a+a*b : members
? How many members left for the new club? = c*(a+a*b) : members
? How many members were there in the fourth year? = a+a*b-c*(a+a*b)+d*(a+a*b-c*(a+a*b)) : members

== taekwondo-boards-left (malaysia)
For breaking tests, {a:40..80} boards were stacked in the hall, {b:20..50} in the cellar and {c:10..30} came with the guests. In the test, {e:12..25} candidates broke {d:3..4} boards each.
~ The boards are {u:2..3} cm thick.
where a+b+c > d*e+2
? How many boards were broken? = d*e : boards
? {m:5..10} of the boards that are left have cracks. The others are packed into {n:2..4} equal piles. How many boards are in a pile? = (a+b+c-d*e-m)/n : boards where whole (a+b+c-d*e-m)/n, a+b+c > d*e+m+4
? How many boards are left? = c+a+b-d*e : boards

== kickboxing-sandbag-growth (canada)
who S: man
On Monday {S} punched the bag {c:200..400 by 20} times before work; after work {a:100..300 by 20} times with his left hand and {b:150%,50%} of that with his right. On Saturday he wants to do as much as on the whole of Monday and {d:10%,20%,25%} of that on top.
where whole a*b, whole d*(c+a+a*b)
? How many times did he punch on Monday? = c+a+a*b : times
? How many punches does he want to do on Saturday? = c+a+a*b+d*(c+a+a*b) : punches

== aikido-mat-loads (uk)
The old dojo had {c:60..140 by 4} mats. {a:3..5} schools took {b:6..9} each, and {d:5..12} were kept in the old place for the children. All the others were carried to the new hall in {e:4..8} equal loads. {b} mats and a single thick landing mat, bought by the caretaker, already lay in the new hall when the first load [arrived|came].
~ The new hall is {n:2..6} miles away.
where c > a*b+d+2*e, whole (c-a*b-d)/e
? How many mats were in each load? = (c-a*b-d)/e : mats
? With the landing mat, how many mats lay in the new hall when the first load had been put down? = b+(c-a*b-d)/e+1 : mats
? How many of the old dojo's mats were carried to the new hall? = c-a*b-d : mats

== kungfu-kicks-ladder (philippines)
At a kung fu camp in Baguio, each of {b:8..20} students does {a:5..10} high kicks as a warm-up. Then come rounds. In the first round every student does {c:2..3 times} as many kicks as in the warm-up, in the second round {d:2..4 times} as many as in the first round.
~ Before bedtime, nobody needs to be told to lie down.
? How many kicks does a student do in the second round? = d*c*a : kicks
? How many kicks do the students do together from the warm-up to the end of the second round? = a*b+c*a*b+d*c*a*b : kicks

== capoeira-double-show (us)
In the first act of a capoeira show {a:3..6} groups of {b:4..7} dancers do a flip each. In the second act every dancer flips {c:2..3 times}, and in the third {d:2 times} as often as in the second. After a break, the third act is shown again for the late guests.
? How many dancers are there? = a*b : dancers
? How many flips are shown in the third act before the break? = d*c*a*b : flips
? How many flips are shown altogether? = d*c*a*b+a*b+c*a*b+d*c*a*b : flips

== karate-trophy-boxes (india)
{c:60..120 by 2} medals were ordered for the karate finals in Kochi. {a:5..8} clubs got {b:4..8} of them each. What was left was handed over to the boys' and the girls' school in equal parts.
~ The medals come in velvet pouches.
where c > a*b+4, whole (c-a*b)/2
? How many medals did the girls' school get? = (c-a*b)/2 : medals
? How many more medals did the clubs get than both schools together? = a*b-(c-a*b) : medals where a*b > c-a*b+1

== judo-registration-fees (south-africa)
{a:60..120 by 4} fighters entered the Durban judo open, but {b:6..15} did not turn up. The fee of {c:R120..R200 by 10} is paid on the day, and whoever fights pays {d:25%,50%,10%} of it again for the insurance.
~ A doctor with an ambulance waits by the door.
where whole c*d
? How much money is taken from those who turned up, fee and insurance? = c*(a-b)+d*c*(a-b) : rand
? What did the insurance of a single fighter cost? = c*d : rand

== boxing-gym-split-shift (nigeria)
who S: mr
{S} opens his boxing gym from {t:6:00 am..7:00 am by 30}. The morning class lasts {a:75..120 by 15} minutes, cleaning {b:20..40 by 5} minutes, the women's class {c:60..90 by 15} minutes. Then the gym is closed until the evening.
? At what time is the gym closed? = t+(a+b+c)/60 : clock
? At what time does the women's class begin? = t+(a+b)/60 : clock

== karate-grading-percent (singapore)
{a:60..160 by 20} students took the grading at Toa Payoh, and {r:70%,75%,80%,90%} passed. Of those who failed, {f:1/2,1/4,3/4} tried again in June, and all of these passed except {b:2..3}.
~ The instructors sat behind a long table.
where whole a*r, whole (a-a*r)*f, (a-a*r)*f > b+1
? How many students failed at first? = a-a*r : students
? How many students passed in June? = (a-a*r)*f-b : students
? What number of students had passed after June? = a*r+(a-a*r)*f-b : students

== judo-weight-class (us)
who S: man
{S} weighs {a:160..185} pounds, but his class ends at {b:146, 152, 157} pounds. With a diet he lost {c:3..5} pounds in the first week, and since then {d:1.5,2} pounds a week.
where a-c > b+3, whole (a-c-b)/d
? After {m:2..4} weeks at the later pace, how many pounds is he still above his limit? = a-c-m*d-b : lbs where a-c-m*d > b+1
? How many weeks after the first week did he reach the limit? = (a-c-b)/d | w: a-c-d*w = b : weeks

== taekwondo-kit-price (philippines)
A uniform costs {a:₱900..₱1500 by 100}, a helmet {f:3/5,1/2} of that and shin guards {b:₱150..₱250 by 50} less than the helmet. {S}'s mother has {c:₱3000..₱4500 by 100}.
~ The store also sells swords made of foam.
where whole a*f, c > a+a*f+a*f-b+50
? What do the shin guards cost? = a*f-b : pesos
? What do uniform, helmet and shin guards cost together? = a+a*f+a*f-b : pesos
? How much money does the mother have left after buying a uniform, a helmet and shin guards? = c-(a+a*f+a*f-b) : pesos

== wrestling-pool-of-fees (pakistan)
hide g:40..150 by 5, k:20..120 by 5
let n = g + k
let t = 50*g + 200*k
At a wrestling fair near Gujranwala, standing room is {p:50} rupees and a chair {q:200} rupees. {n} people came and paid {t} rupees.
where k < g
? How many people had a chair? = (t-p*n)/(q-p) | x, y: x + y = n, q*x + p*y = t : people
? How many people stood? = (q*n-t)/(q-p) | y, x: x + y = n, q*x + p*y = t : people

== fencing-hits-average (us)
who S: woman
{S} fences foil. In {a:4..6} bouts she scored {b:10..13} touches on average; in the last bout she [gets|scores] {c:14, 15}.
where whole (a*b+c)/(a+1)*2
? What is her average with the last bout? = (a*b+c)/(a+1) : touches where whole (a*b+c)/(a+1)
? Suppose she needs a total of {d:70..95} touches for a pin. How many are still missing after the last bout? = d-a*b-c : touches where d > a*b+c+1

== taichi-park-circle (australia)
who S: mrs
{S} teaches tai chi by the lake in Ballarat. {a:12..20} people came to the first morning. Each week, {b:2..4} more joined, and after {c:4..8} weeks a newspaper wrote about it; the next morning, {k:2 times} as many people came as just before.
? How many people came just before the newspaper wrote about it? = a+b*c : people
? How many people came on the morning after the newspaper? = k*(a+b*c) : people
? If each of those who came on that morning gives {p:A$3..A$6}, how much money is in the tin? = k*(a+b*c)*p : dollars

== sumo-rice-bags (us)
At an exhibition in Hawaii, wrestlers eat rice from a pot of {a:40..60 by 5} pounds. {b:4..6} heavy wrestlers eat {c:3, 4} pounds each, and {d:3..6} lighter wrestlers eat {f:1/2} of a heavy wrestler's portion each. The rest goes to the visitors in portions of {g:4, 8} ounces.
~ The visitors are allowed to measure the wrestlers' arms.
where a > b*c+d*c*f+3
? How many pounds of rice do the wrestlers eat? = b*c+d*c*f : lbs
? How many pounds are left for the visitors? = a-b*c-d*c*f : lbs
? How many portions do the visitors get? (A pound has {h:16} ounces.) = (a-b*c-d*c*f)*h/g : portions

== karate-belt-length (new-zealand)
A belt goes around the waist {a:2 times} and needs {b:60..90 by 10 digits} cm more for the knot and the ends. {S}'s waist is {c:62..88 by 2 digits} cm, and a belt loses {d:4..6 digits} cm in the first wash.
? How long must {S}'s belt be after the first wash? = a*c+b : cm
? How long must it be when new? = a*c+b+d : cm
? A club cuts {e:12..25} new belts of {S}'s size from a roll of cloth tape. How many metres of tape does the club cut for these? = e*(a*c+b+d)/100 : metres where whole e*(a*c+b+d)/10

== dojo-floor-tatami (kenya)
A dojo in Kisumu has a floor of {a:8, 10, 12 digits} m by {b:6, 8 digits} m that is covered all over with mats of {c:2 digits} m by {d:0.5 digits} m. A mat costs {p:KSh 900..KSh 1500 by 100}, and the seller [takes {r:10%,20%} off|gives a rebate of {r:10%,20%}] because there are so many.
? How many mats cover the floor? = a*b/(c*d) : mats
? What do the mats cost after the seller's rebate? = a*b/(c*d)*p*(1-r) : shillings

== karate-instructor-years (jamaica)
who S: man, T: woman
Sensei {S} has been teaching for {k:3..4 times} as long as his pupil {T}, who began {a:4..9} years ago. He opened his own school when he had taught for {b:3..8} years, and for the last {c:2..4} years he has only taught children.
where k*a > b+c+1
? For how many years has he had his own school? = k*a-b : years
? For how many years did he teach at his own school before he only taught children? = k*a-b-c : years

== boxing-rope-rounds (us)
{S} skips rope in rounds of {a:3} minutes, at {b:100..140 by 10} turns a minute, with {c:30, 45, 60} seconds of rest between rounds. Today there are {d:5..9} rounds.
? How many turns does {S} do today? = a*b*d : turns
? How many minutes does {S} rest today? = (d-1)*c/60 : minutes where whole (d-1)*c/60*2
? How many minutes pass from the first turn to the last? = a*d+(d-1)*c/60 : minutes where whole (d-1)*c/60*2

== judo-camp-rice-diet (india)
At the camp {a:20..40 by 2} judokas eat {b:150..250 by 25} grams of rice each, at lunch and again at dinner. Rice is bought in sacks of {c:10, 25 digits} kg.
? How many kg of rice do all the judokas eat in {d:5..10} days? = a*2*b*d/1000 : kg
? How many sacks must be bought for {d:5..10} days? = ceil(a*2*b*d/1000/c) : sacks

== kendo-armour-hire (us)
who S: man
A kendo club in Seattle owns {a:8..15} suits of armor; there are {b:20..36} members, and every member wears armor for {c:40, 45, 60} minutes in a training of {d:2..3} hours. The armor is passed on as soon as it is free.
where b*c > a*30, ceil(b/a)*c < d*60+1
? {m:2..4} more suits are bought. How many minutes of the training are then left after the last group, if the groups wear the armor in turn? = d*60-ceil(b/(a+m))*c : minutes where d*60 > ceil(b/(a+m))*c+1
? Into at least how many groups must the members be divided so that everyone in a group has a suit? = ceil(b/a) : groups
? The groups wear the armor in turn, {c} minutes each. How many minutes of the training are left after the last group? = d*60-ceil(b/a)*c : minutes where d*60 > ceil(b/a)*c+1

== karate-demo-tshirts (nigeria)
For a demo at the festival in Jos, a dojo printed {a:60..120 by 10} T-shirts. {f:1/2,2/5,3/5} were given to the fighters, {b:5..12} were spoiled by the printer, and the rest were sold at {p:₦3000..₦6000 by 500} each.
~ A jaguar is printed on the back.
where whole a*f, a-a*f-b > 5
? How many T-shirts were sold? = a-a*f-b : T-shirts
? How much did the dojo get for T-shirts? = (a-a*f-b)*p : naira

== judo-tournament-rings (uk)
{a:48..120 by 8} fights are planned for the Cardiff open, on {b:3..4} rings at the same time. A fight lasts {c:4} minutes, and {d:2..3} minutes are allowed for the change after each fight. Lunch, at which all the rings rest, is {e:45, 60} minutes.
where whole a/b
? How many minutes does the day last, with lunch and the change after the last fight? = a/b*(c+d)+e : minutes
? How many minutes would be saved with another ring, if lunch stayed the same? = a/b*(c+d)-a/(b+1)*(c+d) : minutes where whole a/(b+1)

== taekwondo-siblings-belts
who S: man, T: woman
There are {a:8..10} grades up to the black belt. {S} has passed {b:2..4} of them; his sister {T} has passed {k:2 as "twice"} as many. A grading takes place every {c:3, 4} months, and both pass each time from now on.
where a > k*b
? How many gradings do {S} and {T} still have to pass altogether until both have the black belt? = a-b+a-k*b : gradings
? In how many months will {T} pass the last grade, if a grading was held today? = (a-k*b)*c : months
? How many months after {T} will {S} pass the last grade? = (k*b-b)*c : months
