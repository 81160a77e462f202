topic: classroom
place: any

== classroom-glue-share
{S} already has {e:2..9} glue sticks in {S:his} desk. [In the cupboard {S:he} finds|From a drawer {S:he} takes] {c:3..15} loose glue sticks and {a:2..6} packs of {b:4..10}.
{S:He} shares all that {S:he} found [[equally|evenly]|evenly] with the {d:3..7} classmates at {S:his} table, taking the same number {S:himself}.
where whole (c+a*b)/(d+1)
? How many glue sticks does {S} have [now|after sharing]? = e+(c+a*b)/(d+1) : glue sticks
? How many glue sticks [does each classmate receive|goes to each of the classmates]? = (c+a*b)/(d+1) : glue sticks
? How many more glue sticks does {S} have in the end than each classmate received, if {S:he} afterwards lends {l:2..3} of {S:his} to the teacher? = e+(c+a*b)/(d+1)-l-(c+a*b)/(d+1) : glue sticks where e > l+1

== classroom-chalk-week (kenya)
At the start of the week the store [cupboard|room] held {a:120..220} sticks of chalk.
On Monday {b:5..12} sticks were used, on Tuesday just as many, on Wednesday {c:2..4 times} as many as on Monday, and on Thursday the same number as on Monday.
On Friday {d:3..10} sticks got wet and had to be thrown away, and {e:4..12} were lent to the [class next door|science teacher].
~ The class teacher, Mrs. Wanjiru, has taught for {y:4..25} years.
where a > 4*b+b*c+d+e+5
? How many sticks of chalk were [still there|left in the store] at the end of Friday? = a-b-b-b*c-b-d-e : sticks
? How many sticks of chalk did the class use from Monday to Thursday? = b+b+b*c+b : sticks
? On average, how many sticks [a day|per day|each day] were used from Monday to Thursday? = (b+b+b*c+b)/4 : sticks where whole (b+b+b*c+b)/4

== classroom-counting-marathon (us)
"How long would it take to count to {a:43200..432000 by 43200} aloud, without ever stopping?" [asks|wonders] {S}.
{S:His} [teacher|friend] timed {S:him} and found that {S:he} says {b:10..60 by 5} numbers in a minute.
where whole a/b/60/24
? At that pace, how many days would the counting take if {S} never slept? = a/b/60/24 : days
? How many hours would the counting take? = a/b/60 : hours

== classroom-rulers-trays
Folding rulers arrived for [the maths room|the maths lessons]: a carton of {a:40..90} and then a second carton of the same size.
Each of the {b:4..8} tables [was given|got] {c:3..6} rulers, and the [remaining|other] rulers were put into {d:2..6} trays, the same number in each.
where whole (a+a-b*c)/d, 2*a > b*c+d
? How many rulers are in each tray? = (a+a-b*c)/d : rulers
? If {e:2..5} of the rulers on each table are broken by Friday, how many unbroken rulers are there [altogether|in total], on the tables and in the trays? = a+a-b*e : rulers where e <= c
? How many rulers are not on a table? = a+a-b*c : rulers

== classroom-photo-day
Photo day at {T}'s school is [carefully|neatly] organised. There are {b:3..6} small groups, each of {a:5..9} children and a teacher, and {c:2..5} large groups, each with {k:2 as "twice"} as many people as a small group.
[Every|Each] person[ in the photographs|] receives {d:2..5} prints.
? How many prints must the photographer [make|order]? = d*(b*(a+1)+c*(a+1)*k) : prints
? How many people are photographed [altogether|in all|in total]? = b*(a+1)+c*(a+1)*k : people
? The photographer has already made {h:50..100 by 10} prints. How many more prints are needed? = d*(b*(a+1)+c*(a+1)*k)-h : prints where d*(b*(a+1)+c*(a+1)*k) > h+5

== classroom-markers-pots
who S: ms
{S} [bought|purchased] {b:6..14} red markers, and {a:5..12} markers in each of the colours blue, green and black.
[After the holidays|By March] {c:3..9} of the markers had dried out and went into the [bin|trash].
The others she [divides|splits] [equally|evenly] among {d:3..6} pots.
where whole (b+a+a+a-c)/d
? How many markers [stand in each pot|does each pot hold]? = (b+a+a+a-c)/d : markers
? How many markers did {S} buy [in all|altogether|in total]? = b+a+a+a : markers

== classroom-raffle-tickets (us)
There are {a:22..32} students in Mr. Alvarez's homeroom. Today {b:2..5} are out sick and {c:2..4} are at band practice.
[Every student who is present|Each student in the room] drops {d:2..4} tickets into a raffle box that already held {e:10..45} tickets.
? How many tickets are in the box [now|then]? = e+d*(a-b-c) : tickets
? Each ticket was sold for {p:25,50,75} cents, also those that were in the box before. How many dollars were taken? = (e+d*(a-b-c))*p/100 : dollars
? If the students who are away [had come too|had all been present] and had dropped the same number of tickets each, and {w:5..9} winning tickets had then been drawn out, how many tickets would be in the box? = e+d*a-w : tickets

== classroom-art-tables (us)
Before the inspection {S} lays out a classroom with {b:4..9} tables. Each table [gets|receives] {d:4..10} crayons, {c:2..6} paint brushes and an equal share of the {a:12..54} [stencils|sponges].
A second classroom is laid out in exactly the same way[, with its own material|].
where whole a/b
? How many pieces lie on the tables of both classrooms together? = b*(d+c+a/b)*2 : pieces
? How many pieces lie on each table? = d+c+a/b : pieces
? If {m:6..20} of the pieces from both classrooms are missing after the inspection and [the others|the rest] are packed into {n:4..6} equal boxes, how many pieces are in each box? = (b*(d+c+a/b)*2-m)/n : pieces where whole (b*(d+c+a/b)*2-m)/n

== classroom-boys-girls-ratio (india)
At a school in Pune, girls and boys are in the ratio {p:2..7} to {q:2..7}. There are {n:30..60} pupils in the [class|group].
~ The class monitor changes every {m:2..4} weeks.
where whole n/(p+q), p != q, p > q
? How many girls are in the class? = n*p/(p+q) : girls
? How many more girls than boys are there? = n*p/(p+q)-n*q/(p+q) : girls
? If every boy pays {c:₹20..₹90 by 5} for a notebook, how much do the boys pay [altogether|in all|in total]? = n*q/(p+q)*c : rupees

== classroom-rows-chairs
For the concert, chairs from the classrooms are lined up in the hall, {r:8..14} to a row. There are {n:100..250} chairs, and only full rows are [set up|made].
Any chairs that are left over go along the [back wall|wall by the door].
where mod(n,r) > 1
? If every full row but the last is taken by pupils and parents sit in the last full row, how many chairs are there for pupils? = (floor(n/r)-1)*r : chairs
? How many chairs go along the wall? = mod(n,r) : chairs
? {p:2..4} guests sit on each full row's edge seats and everybody else is a pupil. How many pupils can sit in the full rows? = floor(n/r)*r-floor(n/r)*p : pupils

== classroom-attendance-target (south-africa)
Mr. Dlamini wants an average of {g:30..36} learners [a day|per day|each day] in class from Monday to Friday.
So far {a:26..38} came on Monday, {b:26..38} on Tuesday, {c:26..38} on Wednesday and {d:26..38} on Thursday.
where g*5-a-b-c-d > 20, g*5-a-b-c-d < 45
? How many learners must come on Friday for him to reach that average exactly? = g*5-a-b-c-d | x: (a+b+c+d+x)/5 = g : learners
? How many attendances were there over the days so far? = a+b+c+d : attendances
? By how many does the largest attendance so far exceed the smallest? = max(max(a,b),max(c,d))-min(min(a,b),min(c,d)) : learners where max(max(a,b),max(c,d)) > min(min(a,b),min(c,d))+1

== classroom-display-border (uk)
A display board in the corridor is {w:2..6} metres wide and {h:1.2..2.4 by 0.2} metres high. {S} covers it with [blue paper|a sheet of felt] and puts a paper border all the way round the edge.
The border comes in rolls of {r:5..8} metres[, and part of a roll cannot be [bought|purchased]|; shops sell only whole rolls].
? How many square metres does {S} cover? = w*h : square metres
? If what covers the board [costs|is priced at] {c:£3..£6} a square metre and a roll of border {p:£2..£5}, what does {S} pay for both? = w*h*c+ceil(2*(w+h)/r)*p : pounds
? If a roll [costs|is priced at] {p:£2..£5}, what does {S} pay for the border? = ceil(2*(w+h)/r)*p : pounds

== classroom-birthday-cupcakes (us)
It is {S}'s birthday. {S:His} dad frosts {a:4..7} trays of {b:8..12} cupcakes, but {c:2..6} of them [tip over|get crushed] in the car.
At school each of the {n:10..14} children eats {k:2 words} cupcakes, and the [rest|leftovers] go to the teachers' lounge.
where a*b > c+n*k+1
? How many cupcakes go to the lounge? = a*b-c-n*k : cupcakes
? The leftovers are set out on plates of {q:4..8}. How many plates are needed in the lounge? = ceil((a*b-c-n*k)/q) : plates where (a*b-c-n*k)/q > 1
? If the dad spent {p:$6..$12} on each tray, how much did he spend? = a*p : dollars

== classroom-guppies (us)
~ The tank stands under the window and holds {l:40..90} liters.
[Our class|Miss Tan's class] keeps guppies. They began with {a:6..14}; [in spring|by May] there were {m:2..5 times} as many, and then {s:3..10} were given to the class [upstairs|next door].
A pinch of food is enough for {f:4,5,6} guppies.
where a*m > s+5
? How many guppies are left in the tank? = a*m-s : guppies
? What is the smallest number of pinches that feeds all the guppies left in the tank? = ceil((a*m-s)/f) : pinches
? If the children scatter enough pinches {k:2 words} times [a day|per day|each day] for {d:7..14} days, how many pinches do the guppies that are left get? = ceil((a*m-s)/f)*k*d : pinches

== classroom-morning-timetable (ireland)
Lessons at St. Brigid's begin at {t:8:30 am..9:20 am by 10}. [Before the long break|In the morning] there are {n:3,4} lessons of {m:35..45 by 5} minutes each with {g:5..10 by 5} minutes between lessons.
? How many minutes pass from the start of the first lesson to the long break, if {x:5,10} extra minutes are lost to a fire drill? = n*m+(n-1)*g+x : minutes
? [At what time|When] does the long break begin? = t+(n*m+(n-1)*g)/60 : clock

== classroom-teacher-age
who S: mrs, T: man
{S} is {a:42..58} years old. Her pupil {T} is {b:8..12}.
"When I began to teach," she tells the class, "I was {d:22..27}."
where a-b*2 > 0
? For how many years has {S} been teaching? = a-d : years
? In how many years will {S} be [exactly|] {k:3 words} times as old as {T}? = (a-k*b)/(k-1) : years where whole (a-k*b)/(k-1), a > k*b
? What will the sum of their ages be in {w:5..15} years? = a+w+b+w : years

== classroom-sanitizer (us)
A bottle of hand sanitizer holds {v:300..600 by 50} ml. A squirt from it is {s:2,2.5,3,4} ml. In {S}'s classroom {n:18..28} children and a teacher each take {k:2..4} squirts a day.
~ The label says that the bottle must be kept below {g:30,35,40} degrees.
? How many ml of sanitizer are used in a day? = (n+1)*k*s : ml
? How many whole days does a full bottle last? = floor(v/((n+1)*k*s)) : days where v/((n+1)*k*s) > 2
? How many squirts are taken in a school week of {w:5 words} days? = (n+1)*k*w : squirts

== classroom-wall-clock-fund (nigeria)
The junior pupils want a wall clock and a fan for their classroom. The clock [costs|is priced at] {a:₦6000..₦9500 by 500}, and the fan [costs|is priced at] {k:3..5 times} as much.
[So far|By now] {n:20..35} pupils have [paid|brought] {c:₦300..₦700 by 100} each.
where a*k+a > n*c+1000
? How much [money |]do they still need for both? = a+a*k-n*c : naira
? If the shop takes {h:10%,20%} off the price of both, how much must the pupils still bring? = a+a*k-h*(a+a*k)-n*c : naira where a+a*k-h*(a+a*k) > n*c+500
? If the head teacher pays {r:20%..50% by 10} of the price of the fan, how much does she pay? = a*k*r : naira

== classroom-marble-jar
hide x:5..40
let t = (x+a-b)*k
The reward jar had some marbles in it on Monday morning. [Good behaviour|Tidy desks] earned the class {a:8..20} more, but then {b:3..7} were taken out because of [shouting|a noisy corridor].
On Thursday, after a very quiet week, the teacher {k:2 as "doubled"} the number in the jar, and [it|the jar] then held {t} marbles.
? How many marbles were in the jar on Monday morning? = t/k+b-a | x: (x+a-b)*k = t : marbles
? How many marbles did the teacher put in on Thursday? = t-t/k : marbles

== classroom-tables-two-kinds (singapore)
hide f:4..9, g:3..8
let n = f+g
let c = f*6+g*4
There are {n} tables in the new art room. Some are long and seat {u:6 words} pupils, [the others|the rest] are small and seat {v:4 words}. Together they seat {c} pupils.
~ The room has {w:3..6} windows.
? How many long tables are there? = (c-v*n)/(u-v) | x, y: x + y = n, u*x + v*y = c : tables
? How many small tables are there? = (u*n-c)/(u-v) | y, x: x + y = n, u*x + v*y = c : tables
? How many pupils fit if {q:2 words} of the small tables are replaced by long ones? = c-q*v+q*u : pupils

== classroom-flu-percent (us)
A bad cold is going round a school of {n:200..600 by 100} [children|students]. On Tuesday {r:10%..30% by 10} of them were at home. Of those who came to school, {q:5%..25% by 5} were sent home before lunch.
where whole n*r, whole (n-n*r)*q
? How many [children|students] were sent home before lunch? = (n-n*r)*q : students
? How many were still at school after lunch, if nobody else left? = n-n*r-q*(n-n*r) : students
? Of those who were still at school after lunch, {p:2..5} out of every {h:20} were coughing. How many were coughing, if nobody else had left? = (n-n*r-q*(n-n*r))/h*p : students where whole (n-n*r-q*(n-n*r))/h*p

== classroom-sticker-dialogue
who S: woman, T: man
"I have {a:14..40} stickers on my chart," says {S}. "You have more than me, {T}!"
"Yes, {b:5..20} more," {T} [answers|replies]. "But together we still need {c:10..40} to reach the class goal."
? What is the class goal? = a+a+b+c : stickers
? If each of them earns {w:3..6} stickers [a week|per week|each week] from now on, after how many weeks do they reach the class goal together? = ceil(c/(w+w)) : weeks where c > 2*w

== classroom-heights-board (canada)
The heights on the door frame: {S} {a:118..139} cm, {T} {b:118..139} cm, Noor {c:118..139} cm. [All were measured|The nurse measured them] on the same day in September.
Last year Noor was {g:4..8} cm shorter.
where whole (a+b+c)/3, a > b
? What is the average height of the children in cm? = mean(a,b,c) : cm
? If every one of the children grows {k:4..7} cm a year, what will the sum of their heights be in {y:2..3} years, in metres? = (a+b+c+3*k*y)/100 : metres
? How many cm taller is {S} than {T}? = a-b : cm

== classroom-worksheets (us)
{S} must copy a worksheet of {p:3..9} pages for {n:24..34} students, and {S:he} makes {x:3..6} spare sets. The copier prints on both sides of the paper.
~ The copier is {y:3..9} years old and jams often.
? How many pages are printed [altogether|in all|in total]? = p*(n+x) : pages
? Paper comes in packs of {q:50} sheets. How many packs [must {S} open|does {S} have to open|does {S} need to open]? = ceil(ceil(p/2)*(n+x)/q) : packs where ceil(p/2)*(n+x) > q
? How many sheets of paper does {S} need [altogether|in all|in total]? = ceil(p/2)*(n+x) : sheets

== classroom-way-to-school (australia)
Miss Riley asked the {n:48..144 by 12} children of her year how they come to school. {f:1/3,1/4,1/2} of them walk, and {g:1/3,1/2,3/4} of the remaining children take the tram.
Everybody else comes by car, {c:2..3} to a car.
where whole n*f, whole (n-n*f)*g, whole (n-n*f-g*(n-n*f))/c
? How many children take the tram? = g*(n-n*f) : children
? How many children come by car? = n-n*f-g*(n-n*f) : children
? How many cars bring them? = (n-n*f-g*(n-n*f))/c : cars

== classroom-desk-cleaning
who S: woman, T: man
{S} can wipe all the desks in the science block alone in {a:30,40,60} minutes. {T} is slower and needs {b:60,90, 120} minutes for the same work.
[Today they wipe them together|This afternoon they work side by side], starting at {t:2:00 pm..3:30 pm by 5}.
where whole a*b/(a+b), a < b
? How many minutes do they need together? = a*b/(a+b) | x: x/a + x/b = 1 : minutes
? [At what time|When] do they finish? = t+a*b/(a+b)/60 : clock

== classroom-dandelion-patrol (us)
A note on the [door|board] of the second-grade room: "Curious about insects and plants? We [need|are looking for] students who count dandelions!"
On Monday {S} [counted|found] {a:20..60} dandelions in the school yard. [By Wednesday|By the middle of the week] the number had {k:3 as "tripled"}, but on Thursday the gardener removed {r:20%,25%,50%,75%} of them[ with a sharp hoe|].
~ A butterfly [rested|sat down] on {S}'s head.
where whole a*k*r
? How many dandelions [are still there|remain] after the gardener's work? = a*k-r*a*k : dandelions
? How many [did the gardener remove|dandelions were removed]? = r*a*k : dandelions
? How many more dandelions were there at the end than on Monday? = a*k-r*a*k-a : dandelions where a*k-r*a*k > a+1

== classroom-supply-refills
The supply table is [refilled|filled up] every Friday, and {S} writes the lists. The {x:eraser|pencil|marker} are [used up|gone] fastest.
& On the table there is room for {n:60..100 by 10} {x}.
& Each of the {g:4,5,6} groups takes {a:4..7} {x} [during|over] the week.
& {b:2..5} [more|others] go missing[, nobody knows how|].
where n > g*a+b+5
? If the table was full on Monday, how many {x} [are left|remain] on Friday before the refill? = n-g*a-b : {x}
? {S} refills the table from boxes of {k:8,10,12}. How many must {S:he} open after a week that began with a full table? = ceil((g*a+b)/k) : boxes
? How many {x} do the groups take in {w:3..6} weeks [altogether|in all]? = w*g*a : {x}
