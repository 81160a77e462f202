topic: kindergarten
place: any

== kinder-walk-in-pairs
On the walk to the duck pond, {b:3..5} groups set off. In every group there are {a:5..9} pairs of children, and each group has {k:2 words} teachers.
~ Ducks like oats better than bread.
? How many people walk to the pond? = a*b*2+b*k : people
? How many children are in a group? = a*2 : children
? Every child carries {c:3..6} spoonfuls of oats in a bag. How many spoonfuls is that altogether? = a*b*2*c : spoonfuls

== kinder-name-labels
{S} stitches name labels into the coats of all {a:20..60 by 10} children at the kindergarten; {b:20%..60% by 10} of the children are girls. The girls' labels took {S:him} {c:24..120 by 6} minutes, and the boys' labels go at the same rate. Before starting, {S:he} needed {d:5..15} minutes to find thread.
where whole a*b, whole c*(a-a*b)/(a*b)
? How many minutes does {S} need altogether, finding the thread included? = d+c+c*(a-a*b)/(a*b) : minutes
? How many boys are there? = a-a*b : boys
? How many minutes do the boys' labels take? = c*(a-a*b)/(a*b) : minutes

== kinder-craft-tables
On each of the {e:4..7} craft tables lie {a:6..12} scissors, {b:6..12} glue sticks and {c:3..5} cups with {d:8..12} crayons each. After craft time {f:3..12} of these things are missing[; some turn up later under the rug|].
? How many things are there after craft time? = e*(a+b+c*d)-f : things
? How many crayons were on the tables at first? = e*c*d : crayons
? How many things lay on each table at first? = a+b+c*d : things

== kinder-block-castle
For the castle, {S} brings {a:6..14} red blocks, just as many yellow blocks and {b:2..3 times} as many blue blocks as red. Then the caretaker carries in {d:2..4} sacks, each with {c:2..4 times} as many blocks as there are blue blocks so far.
? How many blocks do they have now? = a+a+a*b+d*c*a*b : blocks
? How many blocks are in a sack? = c*a*b : blocks
? How many blocks did {S} bring? = a+a+a*b : blocks

== kinder-sandwich-plates
Granny Ngozi has made {a:20..48} jam sandwiches and {b:20..48} cheese sandwiches for the summer party. They are split equally among {c:3..6} tables, and at every table they go in equal parts on {k:2 words} plates.
where whole (a+b)/c/k
? How many sandwiches are on each plate? = (a+b)/c/k : sandwiches
? How many sandwiches does each table get? = (a+b)/c : sandwiches
? How many sandwiches has Granny Ngozi made? = a+b : sandwiches

== kinder-free-play (australia)
The kindergarten day at Wattle Grove lasts {b:4..7} hours. {a:45..90 by 5} minutes of it are for lunch and rest, and {c:20..50 by 5} minutes are for circle time; everything else is free play.
? For how many minutes do the children have free play? = (b-a/60-c/60)*60 : minutes
? How many minutes are not free play? = a+c : minutes
? If the day begins at {t:8:00 am..9:00 am by 15}, when does it end? = t+b : clock

== kinder-sticker-sheets
The cupboard holds {a:12..20} sheets of {b:30,40,50} star stickers. For {e:2..4} weeks each of {c:15..20} children got {d:3..5} stars a week; besides, {f:4..9} birthday crowns were each decorated with {g:6..10} stars.
where a*b > e*c*d+f*g+5
? How many star stickers are left? = a*b-e*c*d-f*g : stickers
? How many stars went on the crowns? = f*g : stars
? How many stars did each child get in these weeks altogether? = e*d : stars

== kinder-apple-spritzer (singapore)
For the Children's Day drink, {a:4..9} bottles of {b:500,750,1000} ml are filled with apple juice and water in the ratio {d:2..5} to {c:1..3 digits}.
where whole d*a*b/(c+d)
? How many ml of apple juice are needed? = d*a*b/(c+d) : ml
? How many litres of the drink are there? = a*b/1000 : litres
? How many cups of {e:125,200,250} ml can be filled to the top? = floor(a*b/e) : cups

== kinder-easel-hour
There is an easel in the corner, and painting time lasts {h:60} minutes. {a:2,3,4 digits} groups use it for equal times, and in every group {b:3,5} children take equal turns.
where whole h/a/b
? How many minutes does each child get at the easel? = h/a/b : minutes
? How many minutes does each group get at the easel? = h/a : minutes
? How many children paint? = a*b : children

== kinder-coat-hooks (uk)
In the hallway there are {a:4..6} boards with {b:8..10} hooks each. Each of the {c:14..22} children uses a hook for the coat and another for the bag; {d:2..4} hooks are broken.
where a*b > 2*c+d+1
? How many hooks are free and whole? = a*b-2*c-d : hooks
? How many hooks do the children use? = 2*c : hooks
? How many more children could join, if each of them uses hooks in the same way and nothing is repaired? = floor((a*b-2*c-d)/2) : children where a*b-2*c-d > 3

== kinder-nap-time
Rest begins at {t:12:15 pm..1:15 pm by 5}. {S} lies awake for {a:8..15} minutes and then sleeps for {b:35..70 by 5} minutes. The others are woken after {c:60..90 by 5} minutes of rest.
where c > a+b+1
? How many minutes before the others is {S} awake again? = c-a-b : minutes
? At what time are the others woken? = t+c/60 : clock

== kinder-milk-crates
A crate holds {k:12,15,20} cartons of milk of {v:200,250} ml. {n:38..90} children drink a carton each on every kindergarten day, and the kitchen wants milk for {d:5 words} days.
? How many crates must be ordered? = ceil(n*d/k) : crates
? How many litres do the children drink in these days? = n*d*v/1000 : litres
? How many cartons from those crates remain? = ceil(n*d/k)*k-n*d : cartons where mod(n*d,k) > 0, mod(n*d,k) < k-1

== kinder-ages-sum (ireland)
who S: woman
At {S}'s table sit {a:3..5} children who are {x:5 words} years old and {b:2..4} who are {y:4 words}. {S} is {c:28..50}.
? What is the sum of the ages of everybody at the table? = a*x+b*y+c : years
? How many people sit at the table? = a+b+1 : people
? By how many years is the sum of the children's ages greater or smaller than {S}'s own age? = max(a*x+b*y,c)-min(a*x+b*y,c) : years where a*x+b*y != c

== kinder-cup-tower (us)
Paper cups are {a:4,5} inches tall. When {S} stacks them inside each other, each additional cup makes the stack {f:1/2,3/4} of an inch taller. The shelf above the table is {h:2,3} feet over the tabletop.
? How many inches tall is a stack of {n:9..21 by 4} cups? = a+(n-1)*f : inches
? How many inches of space are between such a stack and the shelf, if the stack has {m:5..13 by 4} cups? = h*12-a-(m-1)*f : inches

== kinder-fees (kenya)
The fee at Tumaini Kindergarten is {a:KSh 4000..KSh 8000 by 500} a month. A second child of the same family pays {r:20%..50% by 10} less, and lunch is {b:KSh 50..KSh 90 by 10} a day for each child. {S}'s family sends {k:2 words} children, who both eat lunch on {d:18..22} days this month.
? What does {S}'s family pay this month? = a+a-a*r+k*d*b : shillings
? What is the fee for the second child? = a-a*r : shillings
? How much do the lunches cost? = k*d*b : shillings

== kinder-lost-socks
After the paddling pool day there are {a:40..70} single socks in the basket. Parents pick out {b:12..20} pairs, and {c:3..6} socks are so torn that they are made into puppets.
where a > 2*b+c+1
? How many socks are left in the basket? = a-2*b-c : socks
? How many socks do the parents pick out? = 2*b : socks

== kinder-birthday-rota
In a year of {w:40} kindergarten weeks, {n:14..22} children take turns to bring the fruit basket, a different child each week, always in the same order.
~ The basket is woven from palm leaves.
? How many children bring the basket more often than the others? = mod(w,n) : children where mod(w,n) > 1
? How many times has everybody brought it at least? = floor(w/n) : times where floor(w/n) > 1
? How many more weeks would be needed for everybody to have brought it equally often? = n-mod(w,n) : weeks where mod(w,n) > 0, mod(w,n) < n-1

== kinder-fruit-fractions (philippines)
A helper slices {n:24,36,48,60} mangoes. {f:1/3,1/4,1/2} of them are for the morning. {g:1/2,2/3,1/4} of those that remain are eaten at noon, and {a:2..5} are too green.
where whole n*f, whole (n-n*f)*g, n-n*f-g*(n-n*f) > a+1
? How many ripe mangoes remain after noon, if all the green mangoes are among them? = n-n*f-g*(n-n*f)-a : mangoes
? How many mangoes are eaten at noon? = g*(n-n*f) : mangoes

== kinder-handprint-banner
A banner of cloth is {a:3..6} metres long and {b:80,90,100,120} cm high. Every handprint is given a square with sides of {c:20} cm, and the squares cover the banner without gaps. {n:25..40} children and {d:3..6} grown-ups print a hand each.
where a*100/c*floor(b/c) > n+d+1, whole b/c
? How many squares stay empty? = a*100/c*b/c-n-d : squares
? How many squares fit on the banner? = a*100/c*b/c : squares
? How many hands are printed? = n+d : hands

== kinder-puzzle-percent
who S: woman, T: man
A floor puzzle of an elephant has {n:40,60,80,100} pieces. On Monday {S} and {T} lay {r:30%,40%,45%} of them. On Tuesday {T} lays {a:8..15} pieces alone, before {S} finishes the elephant.
where whole n*r, n-n*r > a+2
? How many pieces does {S} lay on Tuesday? = n-n*r-a : pieces
? How many pieces lie there on Monday evening? = n*r : pieces

== kinder-diaper-packs (canada)
In the toddlers' room {n:6..12} little ones each need {k:4..6} diapers a day. A pack contains {p:48,56,64} diapers and costs {c:$18..$29}.
? How many packs are opened in {d:5..20} days, if the first day begins with a new pack? = ceil(n*k*d/p) : packs
? How many dollars do those packs cost, if it is {e:5..20} days? = ceil(n*k*e/p)*c : dollars
? How many diapers are used in a day? = n*k : diapers

== kinder-stools-chairs
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
? How many children came in April? = b*k : children

== kinder-walking-rope
A walking rope has a loop for a teacher at each end and loops for {n:8..14} children between them. Neighbouring loops are {d:50,60,75} cm apart.
? How many cm is it from the first loop to the last? = (n+1)*d : cm
? How many loops does the rope have? = n+2 : loops
? {m:2..4} such ropes are made from a roll of {v:40,50} metres. How many cm of the roll are left, if each rope is exactly as long as the distance from its first loop to its last? = v*100-m*(n+1)*d : cm

== kinder-crayon-box (nigeria)
hide x:20..60
let t = (x-b+c)/a
A box held some crayons. {b:3..9} of them broke and were thrown out; the head teacher put {c:10..24} new crayons in. All the crayons now in the box were dealt out to {a:4..8} children, who got {t} each.
where whole (x-b+c)/a
? How many crayons did the box hold at first? = a*t-c+b | x: (x-b+c)/a = t : crayons
? How many crayons were dealt out? = a*t : crayons

== kinder-tidy-together
who S: mrs, T: mr
{S} needs {a:20,30,40} minutes to tidy the doll corner and the kitchen alone; {T} needs {b:30,60,120} minutes. Today both tidy, and the children only carry the cushions.
where a < b, whole a*b/(a+b)
? How many minutes does it take {S} and {T} together? = a*b/(a+b) | x: x/a + x/b = 1 : minutes
? How many minutes does {S} save compared with tidying alone? = a-a*b/(a+b) : minutes

== kinder-growth-chart (india)
On the paper giraffe by the door {S} was {a:98..106} cm in June and {b:108..114} cm in March. {T} was {c:95..104} cm in June and grew {d:2..3} cm more than {S} up to March.
where a != c
? How tall was {T} in March, in cm? = c+b-a+d : cm
? How many cm did {S} grow? = b-a : cm
