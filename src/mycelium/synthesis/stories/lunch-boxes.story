topic: lunch-boxes
place: us

== lb-sandwich-school-year
{S} packs lunches for {S:his} {c:2..4} children every day of a {n:5}-day school week. Each lunch has {a:2} sandwiches and each sandwich needs {b:2..3} slices of ham.
? How many slices of ham does {S} use in {w:4..20} weeks? = c*a*b*n*w : slices
? How many sandwiches does {S} make per week? = c*a*n : sandwiches
? If a pack of ham has {d:12..20} slices, how many packs does {S} need to open for a week of lunches? = ceil(c*a*b*n/d) : packs

== lb-bread-slices
A loaf of bread has {a:18..24 by 2} slices. {S} makes {b:3..5} sandwiches with {c:2} slices each for {S:his} family's lunch boxes every day, and each evening {S:he} toasts {d:2..4} slices.
? How many slices of bread does {S} use in {n:5..14} days? = n*(b*c+d) : slices
? How many loaves does {S} need for {n:5..14} days? = ceil(n*(b*c+d)/a) : loaves
? How many more slices does {S} use each day for sandwiches than for toast? = b*c-d : slices

== lb-juice-pack-mornings
{S} bought {b:4..8} packs of {a:8,10} juice boxes, so that {S:his} kids could take {o:1 as "one"} juice box each to school. {S:His} son drank {c:3..6} of them at home and {d:2..5} leaked. {S:He} has {e:3..4} kids.
? How many juice boxes are left for the lunch boxes? = a*b-c-d : juice boxes
? For how many full school days will the juice boxes that are left last? = floor((a*b-c-d)/e) : days

== lb-trading-snacks
who S: woman, T: man
{S} has {a:10..16} crackers in her lunch box and {T} has {b:5..9} cookies in his. {S} trades {c:4..6} crackers for {d:2..3} of {T}'s cookies, and then each of them eats everything they have.
? How many crackers and cookies does {S} eat? = a-c+d : snacks
? How many crackers and cookies does {T} eat? = b-d+c : snacks
? If each cracker has {e:15..20} calories and each cookie has {f:50..70 by 5} calories, how many calories does {S} eat? = (a-c)*e+d*f : calories

== lb-cost-versus-cafeteria
The school cafeteria charges {a:$3.25..$4.75 by 0.25} for lunch. {S} can make a lunch at home for {b:$1.50..$2.50 by 0.25}. There are {n:5} school days in a week.
? How much money will {S} save in {w:6..30 by 2} weeks if {S:he} brings {S:his} lunch every day? = (a-b)*n*w : dollars
? How much does {S} spend per week if {S:he} eats in the cafeteria {c:2} days and brings {S:his} lunch on the other days? = c*a+(n-c)*b : dollars
? How much would the lunches at the cafeteria cost for a week? = a*n : dollars

== lb-carrot-sticks
{S} cuts {a:6..12} carrots into {b:6,8} sticks each. {S:He} puts an equal number of carrot sticks into {c:3..5} lunch boxes and the {d:4..12} sticks that {S:he} holds back go to {S:his} rabbit.
where whole (a*b-d)/c
? How many carrot sticks are in each lunch box? = (a*b-d)/c : sticks
? If {S} wants to do this every day for {n:3..6} days, how many carrots will {S:he} use? = a*n : carrots
? How many sticks did {S} cut? = a*b : sticks

== lb-field-trip-bags
For the field trip {S} and {S:his} helpers fill {n:40..90} lunch bags. Each bag gets {a:2} sandwiches, {b:3..5} strawberries and {o:1 as "one"} bottle of water. They have {c:60..120} sandwiches ready.
where n*a > c
? How many more sandwiches do they have to make? = n*a-c : sandwiches
? How many strawberries do they need in all? = n*b : strawberries
? If {S} can make a sandwich in {d:2} minutes and there are {e:3..5} people making sandwiches at that speed, how many minutes will they need for all of the sandwiches that are missing? = (n*a-c)/e*d : minutes where whole (n*a-c)/e

== lb-apple-quarters-kids
{S}'s daycare has {a:12..24} children in the morning. At noon {b:3..6} of them go home and {c:2..5} others come for the afternoon. Every child who is there after that gets a lunch box with {d:3..5} apple slices and {e:2..4} crackers.
? How many children get a lunch box? = a-b+c : children
? How many apple slices and crackers are needed in total? = (a-b+c)*(d+e) : pieces
? If an apple makes {f:8} slices, how many apples does {S} have to cut? = ceil((a-b+c)*d/f) : apples

== lb-thermos-soup
{S}'s thermos can hold {a:16..24 by 2} ounces. {S:He} fills it with soup every morning, drinks {r:50%,75%} of the soup at lunch and {b:2..3} ounces on the way home. {S:He} pours the rest away.
where whole a*r, a-a*r > b
? How many ounces of soup does {S} pour away each day? = a-a*r-b : ounces
? How many ounces of soup does {S} drink in {n:4..10} days? = n*(a*r+b) : ounces
? If a can of soup is {c:10..12} ounces, how many cans must {S} open to fill the thermos for {n:4..10} days? = ceil(n*a/c) : cans

== lb-lunch-money-jar
{S} gets {a:$20..$30} of lunch money every week. {S:He} spends {b:$3..$4} at lunch on each of {c:3..4} days and brings food from home on the other days, so that {S:he} can save for a skateboard.
where a > b*c
? How much money does {S} save each week? = a-b*c : dollars
? How many weeks will it take {S} to save at least {d:$60..$110 by 5}? = ceil(d/(a-b*c)) : weeks
? If {S} also finds a way to earn {e:$5..$10} per week, how much money will {S:he} have saved in {n:3..8} weeks? = n*(a-b*c+e) : dollars

== lb-bento-box-business
{S} sells bento boxes to offices. The rice for a box costs {a:$1..$2}, the fish {b:$3..$4}, the vegetables {c:$1..$2} and the box itself {d:$0.50}. {S:He} sells {f:15..40} of them every day for {e:$11..$15} each.
? How much profit does {S} make per day? = f*(e-a-b-c-d) : dollars
? How much does it cost {S} to make a bento box? = a+b+c+d : dollars
? If {S} raises the price of the boxes by {r:10%,20%} and sells as many as before, how much money will customers pay {S:him} per day? = f*(e+e*r) : dollars

== lb-grapes-share
{S} washes a bunch of {a:90..150} grapes. {S:He} puts {b:15..20} grapes in {S:his} own lunch box, {k:2 times} as many in {S:his} husband's, and divides the remaining grapes equally between the lunch boxes of {S:his} {c:2..4} kids.
who S: woman
where whole (a-b-k*b)/c, a-b-k*b > 3*c
? How many grapes does each of {S}'s kids get? = (a-b-k*b)/c : grapes
? How many grapes do {S} and her husband get combined? = b+k*b : grapes
? If she eats {d:3..6} more of the grapes that she would have given to her kids, how many grapes are left for the kids? = a-b-k*b-d : grapes

== lb-yogurt-multi-pack
A multi-pack of yogurt costs {a:$4..$6} and has {b:6,8} cups. {S} needs {c:2..3} cups every school day for the lunch boxes, and there are {n:5} school days per week.
~ {S:His} youngest daughter only likes the caramel flavor, and she is {m:5..7} years old.
? How many packs will {S} have to buy for {w:4..9} weeks? = ceil(c*n*w/b) : packs
? What will be the total cost of the packs for {w:4..9} weeks? = ceil(c*n*w/b)*a : dollars
? How much does a cup of yogurt cost, in cents? = a*100/b : cents where whole a*100/b

== lb-who-packs-most
who S: woman, T: man, U: man
{S} brings {a:3..6} snacks in her lunch box. {T} brings {b:2..3 times} as many snacks as {S}, and {U} brings {c:2..4} fewer than {T}.
where a*b > c+1
? How many snacks do they have together? = a+a*b+a*b-c : snacks
? How many snacks does {U} bring? = a*b-c : snacks
? If they put all of their snacks on the table and {d:2..4} friends take {e:2} snacks each, how many snacks are left? = a+a*b+a*b-c-d*e : snacks where a+a*b+a*b > c+d*e

== lb-volunteers-packing-line
{S} is in charge of {a:6..10} volunteers who pack lunch boxes for a charity. Each volunteer can pack {b:12..20} boxes per hour, and they have to pack {c:600..1500 by 50} boxes before they go home.
? How many boxes can the volunteers pack in {h:2..4} hours? = a*b*h : boxes
? How many hours will it take to pack all of the boxes, if the last hour counts as a full hour? = ceil(c/(a*b)) : hours
? If {d:2..4} more volunteers come, how many boxes can they all pack together per hour? = (a+d)*b : boxes

== lb-water-bottle-refills
{S}'s water bottle can hold {a:20..32 by 2} ounces. {S:He} drinks {b:2..3} full bottles at school each day, {f:1/2,1/4} of a bottle on the bus, and {c:16..24} ounces at home.
where whole a*f
? How many ounces of water does {S} drink in a day? = a*b+a*f+c : ounces
? How many more ounces does {S} drink at school than at home? = a*b-c : ounces
? If the doctor wants {S:him} to drink {d:100..130 by 5} ounces a day, how many additional ounces does {S:he} need? = d-(a*b+a*f+c) : ounces where d > a*b+a*f+c

== lb-lost-lunch-boxes
hide x:25..70
let k = x-b+m*c
The school office had some lost lunch boxes. {b:5..15} students came to pick up theirs, and then {m:2..5} teachers brought {c:3..6} more lunch boxes each. Now there are {k} lunch boxes in the office.
? How many lunch boxes did the office have at first? = k-m*c+b | x: x-b+m*c = k : lunch boxes where k > m*c
? How many lunch boxes did the teachers bring? = m*c : lunch boxes

== lb-nut-mix-packets
{S} mixes {a:2..4} pounds of almonds, {b:1.5,2.5} pounds of peanuts and {c:0.5,1.5} pounds of dried cherries for the lunch boxes, and {S:he} puts {d:2} ounces into each packet. A pound is {q:16} ounces.
? How many packets can {S} fill? = (a+b+c)*q/d : packets
? How many ounces of almonds are in the mix? = a*q : ounces
? If {S} packs {e:3..4} packets each day, for how many full days will the mix last? = floor((a+b+c)*q/d/e) : days

== lb-percent-packed
{r:30%,40%,60%} of the {a:200..450 by 50} students in {S}'s school bring their lunch. {s:10%,20%,25%} of those students are vegetarian, and the remaining ones eat meat.
where whole a*r*s
? How many of the students who bring their lunch eat meat? = a*r-a*r*s : students
? How many students do not bring their lunch? = a-a*r : students
? If each student who does not bring lunch pays {p:$2..$4}, how much money does the cafeteria take in per day? = (a-a*r)*p : dollars

== lb-lunch-hour-minutes
{S}'s lunch break begins at {t:11:30 am..12:15 pm by 15} and ends {a:40..60 by 10} minutes later. {S:He} walks {b:4..8} minutes to the park, eats {S:his} sandwich in {c:12..16} minutes, and walks back at the same speed.
? How many minutes of the break does {S} have left when {S:he} is back? = a-b-b-c : minutes
? At what time does {S} finish {S:his} sandwich if {S:he} leaves for the park right away? = t+(b+c)/60 : clock
? How many hours does {S} have for lunch breaks in {n:6,12,18,30} days? = a*n/60 : hours

== lb-napkins-and-forks
who S: woman
{S} opens a pack of {a:100..200 by 20} napkins. She puts {b:2} napkins into each of the {c:3..4} lunch boxes she packs per day, and the family uses {d:4..8} napkins at dinner each day.
? How many napkins will be left after {n:5..7} days? = a-n*(b*c+d) : napkins where a > n*(b*c+d)
? For how many full days will the pack last? = floor(a/(b*c+d)) : days
? How many more napkins are used per day at dinner than in the lunch boxes? = d-b*c : napkins where d > b*c

== lb-picnic-cooler-area
The lunch boxes in {S}'s shop are {a:8..10} inches long and {b:5..7} inches wide. {S:He} wants to set them on a shelf that is {c:40..60 by 5} inches long and {d:14..21} inches deep, with the long side of every box along the length of the shelf.
? How many lunch boxes can stand side by side along the shelf? = floor(c/a) : lunch boxes
? How many lunch boxes can stand on the shelf without stacking any? = floor(c/a)*floor(d/b) : lunch boxes
? What is the area of the shelf in square inches? = c*d : square inches

== lb-new-boxes-sale
A lunch box costs {a:$12..$20} and a matching bottle costs {b:$3..$5} less. {S} buys a lunch box and a bottle for each of {S:his} {c:2..4} children on a day when everything is {r:10%,25%,50%} off.
? What is the total cost for {S}? = c*(a+a-b)-r*c*(a+a-b) : dollars
? How much does a bottle cost without the discount? = a-b : dollars
? How much would {S} have paid for all of the lunch boxes, without bottles, on a regular day? = a*c : dollars

== lb-mixed-sandwich-orders
hide h:5..25, g:5..25
let n = h+g
let t = a*h+b*g
A class ordered {n} box lunches for the museum trip, and the bill was {t} dollars. Lunches with turkey cost {a:$8..$10} each and lunches with cheese cost {b:$5..$7} each.
where h != g
? How many box lunches with turkey did the class order? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : lunches
? How many box lunches with cheese did the class order? = (a*n-t)/(a-b) | g, h: h + g = n, a*h + b*g = t : lunches
? If each of the {d:2..4} teachers pays {e:$10..$15} toward the bill, how much is left for the class to pay? = t-d*e : dollars

== lb-friday-double-portions
{S} puts {a:4..8} pretzels in each lunch box from Monday to Thursday, but on Friday {S:he} puts in {k:2..3 times} as many. {S:He} packs {c:2..4} lunch boxes every day, and a bag has {d:60..120 by 10} pretzels.
? How many pretzels does {S} use from Monday to Friday? = c*(a*4+k*a) : pretzels
? How many bags does {S} have to open for a week of school? = ceil(c*(a*4+k*a)/d) : bags
? How many more pretzels are in a lunch box on Friday than on Thursday? = k*a-a : pretzels

== lb-field-day-coolers
There are {a:4..7} coolers, and {b:15..25} lunch boxes fit in each. The {c:90..160} students of the school and {d:8..15} parents attend the event, and each of them has a lunch box.
where c+d > a*b+5
? How many lunch boxes do not fit in the coolers? = c+d-a*b : lunch boxes
? How many additional coolers are needed so that every lunch box fits? = ceil((c+d-a*b)/b) : coolers
? How many lunch boxes do all of the coolers hold? = a*b : lunch boxes
