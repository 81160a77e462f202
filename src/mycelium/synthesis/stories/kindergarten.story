topic: kindergarten
place: any

== kinder-walk-in-pairs
On the walk to the duck pond, {b:3..5} groups set off. In every group there are {a:5..9} pairs of children, and each group has {k:2 words} teachers.
~ Ducks like oats better than bread.
? How many people walk to the pond? = a*b*2+b*k : people
? If {x:3..6} children stay at home and {y:2..4} mothers come along, how many people walk to the pond? = a*b*2+b*k-x+y : people
? [Every|Each] child carries {c:3..6} spoonfuls of oats in a bag. How many spoonfuls is that [altogether|in all|in total]? = a*b*2*c : spoonfuls

== kinder-name-labels (us)
{S} stitches name labels into the coats of all {a:20..60 by 10} children at the kindergarten; {b:20%..60% by 10} of the children are girls. The girls' labels took {S:him} {c:24..120 by 6} minutes, and the boys' labels go at the same rate. Before starting, {S:he} needed {d:5..15} minutes to find thread.
where whole a*b, whole c*(a-a*b)/(a*b)
? How many minutes does {S} need [altogether|in total], finding the thread included? = d+c+c*(a-a*b)/(a*b) : minutes
? How many minutes did {S} need on average for a coat, not counting the search for thread? = c/(a*b) : minutes where whole 10*c/(a*b)
? How many minutes do the boys' labels take? = c*(a-a*b)/(a*b) : minutes

== kinder-craft-tables
On each of the {e:4..7} craft tables lie {a:6..12} scissors, {b:6..12} glue sticks and {c:3..5} cups with {d:8..12} crayons each. After craft time {f:3..12} of these things are missing[; some turn up later under the rug|].
? How many things are there after craft time? = e*(a+b+c*d)-f : things
? If a crayon in every cup is broken and thrown away at the start, how many crayons are left on the tables? = e*c*(d-1) : crayons
? How many things lay on each table [at first|at the start|to begin with]? = a+b+c*d : things

== kinder-block-castle
For the castle, {S} brings {a:6..14} red blocks, just as many yellow blocks and {b:2..3 times} as many blue blocks as red. [Then|After that] the caretaker carries in {d:2..4} sacks, each with {c:2..4 times} as many blocks as there are blue blocks so far.
? How many blocks do they have now? = a+a+a*b+d*c*a*b : blocks
? {S} builds {m:3..5} towers of {n:8..12} blocks each from the blocks that {S:he} brought. How many of these blocks [are left|remain]? = a+a+a*b-m*n : blocks where a+a+a*b > m*n+1
? How many blocks did {S} bring? = a+a+a*b : blocks

== kinder-sandwich-plates
Granny Ngozi has made {a:20..48} jam sandwiches and {b:20..48} cheese sandwiches for the summer party. They are split [equally|evenly] among {c:3..6} tables, and at every table they go in equal parts on {k:2 words} plates.
where whole (a+b)/c/k
? How many sandwiches are on each plate? = (a+b)/c/k : sandwiches
? How many sandwiches does each table get? = (a+b)/c : sandwiches
? If {x:10..20} sandwiches are eaten by the cooks beforehand, how many does each table get? = (a+b-x)/c : sandwiches where whole (a+b-x)/c

== kinder-free-play (australia)
The kindergarten day at Wattle Grove lasts {b:4..7} hours. {a:45..90 by 5} minutes of it are for lunch and rest, and {c:20..50 by 5} minutes are for circle time; everything else is free play.
? For how many minutes do the children have free play? = (b-a/60-c/60)*60 : minutes
? How many hours of free play are there in {d:5 words} such days? = d*(b-a/60-c/60) : hours where whole 10*d*(b*60-a-c)/60
? If the day begins at {t:8:00 am..9:00 am by 15} and the last {m:15,30} minutes are free play, when does that last free play begin? = t+b-m/60 : clock

== kinder-sticker-sheets (us)
The cupboard holds {a:12..20} sheets of {b:30,40,50} star stickers. For {e:2..4} weeks each of {c:15..20} children got {d:3..5} stars [a week|per week|each week]; besides, {f:4..9} birthday crowns were each decorated with {g:6..10} stars.
where a*b > e*c*d+f*g+5
? How many star stickers [are left|remain]? = a*b-e*c*d-f*g : stickers
? How many whole sheets' worth of star stickers [are left|remain]? = floor((a*b-e*c*d-f*g)/b) : sheets where (a*b-e*c*d-f*g)/b > 2
? How many stars did each child get in these weeks [altogether|in all|in total]? = e*d : stars

== kinder-apple-spritzer (singapore)
For the Children's Day drink, {a:4..9} bottles of {b:500,750,1000} ml are filled with apple juice and water in the ratio {d:2..5} to {c:1..3 digits}.
where whole d*a*b/(c+d)
? How many ml of apple juice are needed? = d*a*b/(c+d) : ml
? How many litres of the drink are there? = a*b/1000 : litres
? How many ml more apple juice than water are needed? = d*a*b/(c+d)-c*a*b/(c+d) : ml where d > c

== kinder-easel-hour
There is an easel in the corner, and painting time lasts {h:60} minutes. {a:2,3,4 digits} groups use it for equal times, and in every group {b:3,5} children take equal turns.
where whole h/a/b
? How many minutes does each child get at the easel? = h/a/b : minutes
? If {m:12} minutes of the painting time are lost to washing brushes, how many minutes does each child get? = (h-m)/a/b : minutes where whole 10*(h-m)/a/b
? How many children paint? = a*b : children

== kinder-coat-hooks (uk)
In the hallway there are {a:4..6} boards with {b:8..10} hooks each. Each of the {c:14..22} children uses a hook for the coat and another for the bag; {d:2..4} hooks are broken.
where a*b > 2*c+d+1
? How many hooks are free and whole? = a*b-2*c-d : hooks
? If another board with {b} hooks is put up and {x:2 words} of the broken hooks are repaired, how many hooks are free and whole? = (a+1)*b-2*c-(d-x) : hooks
? How many more children could join, if each of them uses hooks in the same way and nothing is repaired? = floor((a*b-2*c-d)/2) : children where a*b-2*c-d > 3

== kinder-nap-time (us)
Rest begins at {t:12:15 pm..1:15 pm by 5}. {S} lies awake for {a:8..15} minutes and then sleeps for {b:35..70 by 5} minutes. The others are woken after {c:60..90 by 5} minutes of rest.
where c > a+b+1
? {S} is picked up {m:60,90} minutes after [the others|the rest] are woken. How many minutes after waking up is {S} picked up? = c-a-b+m : minutes
? [At what time|When] are the others woken? = t+c/60 : clock

== kinder-milk-crates
A crate holds {k:12,15,20} cartons of milk of {v:200,250} ml. {n:38..90} children drink a carton each on every kindergarten day, and the kitchen wants milk for {d:5 words} days.
? If {x:3..8} children are allergic to milk and drink none, how many crates must be ordered? = ceil((n-x)*d/k) : crates
? How many litres do the children drink in these days? = n*d*v/1000 : litres
? If no more crates are ordered than necessary, how many cartons remain? = ceil(n*d/k)*k-n*d : cartons where mod(n*d,k) > 0, mod(n*d,k) < k-1

== kinder-ages-sum (ireland)
who S: woman
At {S}'s table sit {a:3..5} children who are {x:5 words} years old and {b:2..4} who are {y:4 words}. {S} is {c:28..50}.
? What is the sum of the ages of everybody at the table? = a*x+b*y+c : years
? What is the average age of the children at the table? = (a*x+b*y)/(a+b) : years where whole 10*(a*x+b*y)/(a+b)
? By how many years is the sum of the children's ages greater or smaller than {S}'s own age? = max(a*x+b*y,c)-min(a*x+b*y,c) : years where a*x+b*y != c

== kinder-cup-tower (us)
Paper cups are {a:4,5} inches tall. When {S} stacks them inside each other, each additional cup makes the stack {f:1/2,3/4} of an inch taller. The shelf above the table is {h:2,3} feet over the tabletop.
? How many inches tall is a stack of {n:9..21 by 4} cups? = a+(n-1)*f : inches
? How many inches of space are there between the shelf and a stack of {m:5..13 by 4} cups on the table? = h*12-a-(m-1)*f : inches

== kinder-fees (kenya)
The fee at Tumaini Kindergarten is {a:KSh 4000..KSh 8000 by 500} [a month|per month|each month]. A second child of the same family pays {r:20%..50% by 10} less, and lunch is {b:KSh 50..KSh 90 by 10} [a day|per day|each day] for each child. {S}'s family sends {k:2 words} children, who both eat lunch on {d:18..22} days this month.
? What does {S}'s family pay this month? = a+a-a*r+k*d*b : shillings
? What is the fee for the second child? = a-a*r : shillings
? If the second child ate lunch on only {e:8..12} of those days, what would {S}'s family pay this month? = a+a-a*r+d*b+e*b : shillings

== kinder-lost-socks (us)
After the paddling pool day there are {a:40..70} single socks in the basket. Parents pick out {b:12..20} pairs, and {c:3..6} socks are so torn that they are made into puppets.
where a > 2*b+c+1
? How many socks are left in the basket? = a-2*b-c : socks
? How many socks do the parents pick out? = 2*b : socks

== kinder-birthday-rota (us)
In a year of {w:40} kindergarten weeks, {n:14..22} children take turns to bring the fruit basket, a different child each week, always in the same order.
~ The basket is woven from palm leaves.
? A basket [costs|is priced at] {p:$6..$11}. How much do the children who bring it more often than the others spend on all their baskets of the year, added up? = mod(w,n)*(floor(w/n)+1)*p : dollars where mod(w,n) > 1
? How many times has everybody brought it at least? = floor(w/n) : times where floor(w/n) > 1
? If {x:3..5} more children join at the beginning of the year, how many children bring the basket more often than the others? = mod(w,n+x) : children where mod(w,n+x) > 1

== kinder-fruit-fractions (philippines)
A helper slices {n:24,36,48,60} mangoes. {f:1/3,1/4,1/2} of them are for the morning. {g:1/2,2/3,1/4} of those that remain are eaten at noon, and {a:2..5} are too green.
where whole n*f, whole (n-n*f)*g, n-n*f-g*(n-n*f) > a+1
? How many ripe mangoes remain after noon, if all the green mangoes are among them? = n-n*f-g*(n-n*f)-a : mangoes
? How many mangoes are eaten at noon? = g*(n-n*f) : mangoes

== kinder-handprint-banner (us)
A banner of cloth is {a:3..6} meters long and {b:80,90,100,120} cm high. [Every|Each] handprint is given a square with sides of {c:20} cm, and the squares cover the banner without gaps. {n:25..40} children and {d:3..6} grown-ups print a hand each.
where a*100/c*floor(b/c) > n+d+1, whole b/c
? How many squares stay empty? = a*100/c*b/c-n-d : squares
? How many squares fit on the banner? = a*100/c*b/c : squares
? If everybody printed both hands, how many squares would stay empty? = a*100/c*b/c-2*(n+d) : squares where a*100/c*b/c > 2*(n+d)+1

== kinder-puzzle-percent
who S: woman, T: man
A floor puzzle of an elephant has {n:40,60,80,100} pieces. On Monday {S} and {T} lay {r:30%,40%,45%} of them. On Tuesday {T} lays {a:8..15} pieces alone, before {S} finishes the elephant.
where whole n*r, n-n*r > a+2
? How many pieces does {S} lay on Tuesday? = n-n*r-a : pieces
? What percentage of the pieces are lying there after {T} has laid his pieces on Tuesday? = (n*r+a)/n*100 : percent

== kinder-diaper-packs (canada)
In the toddlers' room {n:6..12} little ones each need {k:4..6} diapers [a day|per day|each day]. A pack contains {p:48,56,64} diapers and [costs|is priced at] {c:$18..$29}.
? How many packs are opened in {d:5..20} days, if the first day begins with a new pack? = ceil(n*k*d/p) : packs
? How many dollars do the packs cost that are opened in {e:5..20} days, if the first day begins with a new pack? = ceil(n*k*e/p)*c : dollars
? How many diapers are left of the packs opened in {f:6..12} days, if the first day begins with a new pack? = ceil(n*k*f/p)*p-n*k*f : diapers where ceil(n*k*f/p)*p > n*k*f+1

== kinder-stools-chairs (us)
hide s:4..14, c:5..16
let n = s+c
let l = p*s+q*c
The room has {n} seats: stools with {p:3 words} legs and chairs with {q:4 words}. To stop them from scratching the floor, {S} sticks a felt dot under each leg and uses {l} dots.
where s != c
? How many stools are there? = (q*n-l)/(q-p) | s, c: s + c = n, p*s + q*c = l : stools
? How many chairs are there? = (l-p*n)/(q-p) | c, s: s + c = n, p*s + q*c = l : chairs

== kinder-enrolment (south-africa)
The crèche had {n:40..120 by 20} children in January. In February the number went up by {r:10%..30% by 5}. In March {a:4..9} children moved away, and in April {b:2..5 digits} families brought {k:2 words} children each.
where whole n*r
? How many children were there at the end of April? = n+n*r-a+b*k : children
? How many children were there in February? = n+n*r : children
? If a group takes {g:12,15} children, how many groups were needed at the end of April? = ceil((n+n*r-a+b*k)/g) : groups

== kinder-walking-rope
A walking rope has a loop for a teacher at each end and loops for {n:8..14} children between them. Neighbouring loops are {d:50,60,75} cm apart.
? The rope sticks out {e:10,15,20} cm beyond the first and the last loop and each loop takes {h:30} cm. How many cm of rope are needed? = (n+1)*d+2*e+(n+2)*h : cm
? How many loops does the rope have? = n+2 : loops
? {m:2..4} such ropes are made from a roll of {v:40,50} metres. How many cm of the roll are left, if each rope is exactly as long as the distance from its first loop to its last? = v*100-m*(n+1)*d : cm

== kinder-crayon-box (nigeria)
hide x:20..60
let t = (x-b+c)/a
A box held some crayons. {b:3..9} of them broke and were thrown out; the head teacher put {c:10..24} new crayons in. All the crayons now in the box were dealt out to {a:4..8} children, who got {t} each.
where whole (x-b+c)/a
? How many crayons did the box hold [at first|at the start|to begin with]? = a*t-c+b | x: (x-b+c)/a = t : crayons
? How many crayons would each child have got if none had broken and {y:2 words} more children had come? = (a*t+b)/(a+y) : crayons where whole (a*t+b)/(a+y)

== kinder-tidy-together (us)
who S: mrs, T: mr
{S} needs {a:20,30,40} minutes to tidy the doll corner and the kitchen alone; {T} needs {b:30,60,120} minutes. Today both tidy, and the children only carry the cushions.
where a < b, whole a*b/(a+b)
? How many minutes does it take {S} and {T} together? = a*b/(a+b) | x: x/a + x/b = 1 : minutes
? How many minutes does {S} save compared with tidying alone? = a-a*b/(a+b) : minutes

== kinder-growth-chart (india)
On the paper giraffe by the door {S} was {a:98..106} cm in June and {b:108..114} cm the next March. {T} was {c:95..104} cm in June and grew {d:2..3} cm more than {S} up to March.
where a != c
? How tall was {T} in March, in cm? = c+b-a+d : cm
? How many cm taller is {S} than {T} in March, or {T} than {S}? = max(b,c+b-a+d)-min(b,c+b-a+d) : cm where b != c+b-a+d
