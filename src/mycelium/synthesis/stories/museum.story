topic: museum
place: any

== museum-hanging-crew
[{d:3..6} workers would hang the new show in {c:6..12} hours.|The new show could be hung by {d:3..6} workers in {c:6..12} hours.] Today {a:3..5} workers from the city museum and {b:2..4} from a moving company do it [side by side|together], and all of them work at the same pace.
~ There are {zq:40..90} pictures in the show.
where whole d*c/(a+b)
? How many hours does the hanging take today? = d*c/(a+b) : hours
? At {p:$18..$28} [an hour|per hour] for each worker, how much do the workers cost? = d*c*p : dollars

== museum-leaflets-and-maps
At the information desk {a:120..480 by 20} leaflets are gone in {b:4..8} days, and {c:90..300 by 10} maps in {d:3..9} days.
~ The museum opens at {zq:9:00 am..10:00 am by 30}.
where whole a/b, whole c/d, b != d
? How many leaflets and maps together go in {d} days at that rate? = d*(a/b+c/d) : papers
? How many leaflets go in a day? = a/b : leaflets
? How many more leaflets than maps go in a day? = a/b-c/d : leaflets where a/b > c/d+1

== museum-dusting-vases
The vase room has {a:12..30} shelves with {b:8..16} vases on each. {c:20..60} vases stand behind glass and need no dusting. The rest are dusted by {d:2..4} volunteers; each can dust {e:20,30,40} vases in an hour.
~ The oldest vase is {zq:1200..2500 by 100} years old.
where whole (a*b-c)/d/e*60, a*b > c+60
? How many minutes do the volunteers need? = (a*b-c)/d/e*60 : minutes
? How many vases must be dusted? = a*b-c : vases

== museum-ticket-day
A ticket to the Museum of Clocks is {b:$7..$12}. {a:20..60} people bought tickets in the morning, just as many in the afternoon, and {c:10..40} in the evening. The last of them got the money for the ticket back, because the lights went out.
~ The museum has {zq:300..900 by 50} clocks, and none shows the right time.
? How much did the museum take that day in the end? = a*b+a*b+c*b-b : dollars
? How many people bought tickets that day? = a+a+c : people
? How much less did the evening bring than the morning, if the money given back is not counted? = a*b-c*b : dollars where a > c+1

== museum-trolley-crates (ireland)
{d:4..8} small lorries could bring the crates of the museum to its new house in {c:3..6} hours. The city lends {a:3..7} lorries of that size, and a farmer lends {b:2..5}; all of them work at the same speed.
where whole d*c/(a+b)*60
? How many minutes does it take with all of these lorries? = d*c/(a+b)*60 : minutes
? Each lorry burns {e:9..14} litres in an hour of this work. How many litres of fuel does the whole move need? = d*c*e : litres

== museum-coin-pages
The collection of a rich citizen: {d:2..4} cupboards, {c:5..9} drawers in each, {a:4..8} boxes in every drawer and {b:20..40} coins in every box. The museum puts all the coins into albums with {b} coins on a page.
~ The citizen died {zq:20..80} years ago.
? How many pages of albums are needed? = d*c*a*b/b : pages
? How many boxes are there? = d*c*a : boxes

== museum-stock-of-postcards
In the museum shop lay {a:6..12} packets of {b:25..40} small postcards and {c:4..9} packets of {d:10..20} large postcards. On Sunday {e:12..30} visitors bought {f:4..6} postcards each.
where a*b+c*d > e*f+20
? How many postcards were left in the shop? = a*b+c*d-e*f : postcards
? How many more small postcards than large postcards were there at first? = a*b-c*d : postcards
? How many postcards were sold on Sunday? = e*f : postcards

== museum-dinosaur-casts
The skeleton of the great dinosaur is {a:12..28 by 4} metres long. {f:1/2,1/4} of that is tail, {n:2..4} metres are neck, [and|while] the rest is trunk and head. The hall is {h:24..36} metres long.
~ A real bone in a case weighs {zq:30..90 by 5} kg.
where a > a*f+n+2, h > a+3
? How many metres do trunk and head measure? = a-a*f-n : metres
? How many metres longer than the neck is the tail? = a*f-n : metres where a*f > n+1

== museum-school-visit-rota (uk)
{a:110..230} pupils from a school visit the castle museum. In the armour room there is room for {b:18..25} at a time, and each lot stays for {c:10,15,20} minutes. The first lot goes in at {t:9:30 am..10:30 am by 15}.
where mod(a,b) > 0
? How many lots must there be? = ceil(a/b) : lots
? [At what time|When] does the last lot come out, if each goes in as soon as the lot before comes out? = t+ceil(a/b)*c/60 : clock where t+ceil(a/b)*c/60 < 12.9

== museum-wax-figures
Wax figures of kings, film stars and footballers stand in the hall: {a:9..18} kings, {k:2..3 times} as many film stars, and {b:4..8} fewer footballers than film stars. The curator moves {f:1/3,1/2} of the film stars upstairs.
~ The oldest figure was made {zq:60..120} years ago.
where whole k*a*f
? How many wax figures are there [altogether|in all|in total]? = a+k*a+(k*a-b) : figures
? How many film stars stay in the hall? = k*a-k*a*f : figures
? How many more footballers than kings are there? = k*a-b-a : figures where k*a > a+b+1

== museum-restoring-budget
Restoring the old ship was to cost {a:$20000..$60000 by 2000}. It turned out {b:10%,15%,20%,25%} dearer. The city pays {c:1/2,2/5,3/5} of the final cost, and friends of the museum gave {d:$4000..$9000 by 500}.
~ The ship sank {zq:150..300 by 10} years ago.
where whole a*b, whole (a+a*b)*c, (a+a*b)*(1-c) > d+500
? How much must the museum pay itself? = (a+a*b)-(a+a*b)*c-d : dollars
? How much does the city pay? = (a+a*b)*c : dollars
? What is the final cost? = a+a*b : dollars

== museum-fossil-labels
{S} writes labels for fossils: {a:6..10} an hour before lunch and {b:4..8} an hour after it, when {S:he} is tired. {S:He} works {c:3..4} hours before lunch and {d:2..4} hours after, and there are {e:80..140} fossils.
~ A trilobite in the drawer has lost {zq:2..4} legs.
where e > a*c+b*d+5
? How many fossils have no label when {S} goes home? = e-a*c-b*d : fossils
? How many labels does {S} write in the day? = a*c+b*d : labels
? How many days in all would {S} need at that rate for all the fossils? = ceil(e/(a*c+b*d)) : days where mod(e,a*c+b*d) > 0

== museum-guards-hours
The gallery is open {a:6..8} hours on each of {b:5..6} days and {c:9..11} hours on the long Thursday. At all times {d:8..15} guards must be there.
? How many hours of work do the guards do in a week [altogether|in all|in total]? = (a*b+c)*d : hours
? A guard works {e:32,35,40} hours [a week|per week|each week]. How many guards must be employed? = ceil((a*b+c)*d/e) : guards where mod((a*b+c)*d,e) > 0
? How many hours a week is the gallery open? = a*b+c : hours

== museum-frame-sizes
A painting is {a:60..120 by 5} cm wide and {b:40..90 by 5} cm high. Around it goes a frame {c:4..10} cm broad on all sides.
? How many square cm does the painting cover together with its frame? = (a+2*c)*(b+2*c) : square cm
? How many cm is it around the outside of the frame? = 2*(a+2*c+b+2*c) : cm
? How many square cm does the frame alone cover? = (a+2*c)*(b+2*c)-a*b : square cm

== museum-donation-box (canada)
Found in the donation box: {a:15..40} notes of {p:$5}, {b:6..20} notes of {q:$10} and {c:2..6} notes of {r:$20}. {f:1/5,1/4,2/5} of it is spent on the children's corner.
~ The box is shaped like a pyramid.
where whole (a*p+b*q+c*r)*f
? How much is spent on the children's corner? = (a*p+b*q+c*r)*f : dollars
? How much was in the donation box? = a*p+b*q+c*r : dollars
? How much more did the notes of {q} make than the notes of {p}? = b*q-a*p : dollars where b*q > a*p+5

== museum-lost-visitors-percent
On Saturday {a:200..500 by 20} people visited the space museum, {b:30%,45%,60%,75%} of them children. On Sunday {c:50%,25%} fewer children came, and the grown-ups were {d:10..40} more than on Saturday.
~ A rocket of {zq:12..30} metres stands before the door.
where whole a*b, whole a*b*c
? How many people visited the museum on Sunday? = (a*b-a*b*c)+(a-a*b)+d : people
? How many grown-ups came on Saturday? = a-a*b : people
? How many children came on Sunday? = a*b-a*b*c : children

== museum-time-line
On a wall {a:6..10} metres long the history of the town is painted: {b:25, 50} cm for every {c:100} years.
~ The mayor is painted on it, too.
where whole a*100/b
? How many years does the whole wall show? = a*100/b*c : years
? How many cm of wall are {d:200..800 by 100} years? = d/c*b : cm
? How many metres of wall would {e:4000..6000 by 400} years need? = e/c*b/100 : metres

== museum-puzzle-of-guides (singapore)
The museum has {n:20..40} guides. {a:9..16} of them speak Malay, {b:8..15} speak Tamil, and {c:2..5} speak both of these languages.
where a > c+1, b > c+1, n > a+b-c+2
? How many guides speak Malay or Tamil or both? = a+b-c : guides
? How many guides speak neither Malay nor Tamil? = n-(a+b-c) : guides

== museum-annual-card
A ticket is {a:$14..$20}, the yearly card {b:$70..$95 by 5}; with the card, a guest pays just {r:50%}.
{S} plans {c:8..14} visits this year and will bring a guest on {d:3..6} of them. Without the card, {S} and the guests would all pay for tickets.
~ The museum is known for its spider collection.
where whole a*r, a*c+a*d > b+a*r*d+5, c > d+1
? How much will {S} pay with the card, guests included? = b+a*r*d : dollars
? How much does the card save {S}? = a*c+a*d-(b+a*r*d) : dollars
? How much would all the tickets cost without the card? = a*c+a*d : dollars

== museum-catalogue-pages
{S} types the catalogue of the museum at {a:30..60 by 10} words a minute. With the new keyboard {S:he} is {b:10%,20%,50%} faster. The catalogue has {c:3600..9000 by 360} words.
where whole a*b, whole c/(a+a*b)
? How many minutes does {S} need for the catalogue with the new keyboard? = c/(a+a*b) : minutes
? How many minutes fewer does the catalogue take than with the old keyboard? = c/a-c/(a+a*b) : minutes where whole c/a
? How many words does {S} type in an hour with the new keyboard? = (a+a*b)*60 : words

== museum-cleaning-glass
The glass roof has {a:8..12} rows of {b:15..25} panes. A cleaner does {c:4..6} panes in {d:10} minutes. {e:2 words} cleaners started this morning, and each has worked for {f:2..3} hours.
where a*b > e*c*f*60/d+10
? How many panes are still dirty? = a*b-e*c*f*60/d : panes
? How many panes has each cleaner done? = c*f*60/d : panes

== museum-quiz-prizes (nigeria)
For the museum quiz {a:6..14} schools sent {b:4..6} children each. Every child got a pencil for {p:₦100..₦200 by 20}; the winning school's children also got a book for {q:₦1500..₦2500 by 100} each.
~ The quiz has {zq:15..30} questions.
? How much did pencils and books cost? = a*b*p+b*q : naira
? How much more did the books cost than the pencils? = b*q-a*b*p : naira where b*q > a*b*p+100

== museum-ages-of-finds
[The helmet in the corner is {a:300..700 by 20} years old.|{a:300..700 by 20} years: that is the age of the helmet in the corner.] The sword beside it is {b:3..4 times} as old, the jug {c:150..250 by 10} years younger than the sword.
? How old is the jug? = a*b-c : years
? How many years older than the helmet is the jug? = a*b-c-a : years

== museum-school-fee-refund (south-africa)
A class of {a:28..40} learners paid {b:R45..R70 by 5} each for the trip to the cave museum. The bus was {c:R600..R900 by 50} and the tickets {d:R12..R18} each. The money that is over is given back in equal parts.
~ The cave is {zq:40..90} metres deep.
where whole (a*b-c-a*d)/a, a*b > c+a*d+a
? How much does each learner get back? = (a*b-c-a*d)/a : rand
? How much money is over? = a*b-c-a*d : rand
? How much did the tickets cost [altogether|in all|in total]? = a*d : rand

== museum-butterflies-mixed-cases
Butterflies are pinned in large cases of {a:24..36} and small cases of {b:10..16}. There are {c:5..12} large cases and {k:2 times} as many small ones. {S} finds that {d:3..9} butterflies have fallen to pieces.
? How many whole butterflies are in the cases? = a*c+b*k*c-d : butterflies
? How many cases are there [altogether|in all|in total]? = c+k*c : cases
? How many more butterflies belong in all the large cases than in all the small cases? = a*c-b*k*c : butterflies where a*c > b*k*c+1

== museum-film-room-week
In the film room of the museum {a:30..50 by 5} seats face the screen. A film of {b:12,15,20,25} minutes starts every {c:30} minutes from the opening until {d:5..7} hours later, when the last one starts. On weekdays {e:40%,60%,80%} of the seats are taken on average, on Saturday and Sunday all of them.
~ The film is about peregrine falcons.
where whole a*e
? How many people see the film in a week, if the museum never closes on a day? = (d*60/c+1)*(a*e*5+a*2) : people
? How many films are started on a day? = d*60/c+1 : films
? How many minutes of film are shown on a day? = (d*60/c+1)*b : minutes

== museum-bus-and-tickets (kenya)
For the trip to the Karen museum, {a:36..60 by 4} pupils pay {b:KSh 250..KSh 400 by 10} each. The bus is {c:KSh 5000..KSh 7500 by 250}; tickets are {d:KSh 50..KSh 80 by 10} for a pupil and {e:KSh 150..KSh 200 by 10} for each of {f:3..4} teachers. {g:1/2,1/4} of what is over buys mangoes, the other part is saved.
~ The bus drives {zq:12..30} km.
where a*b > c+a*d+f*e+300, whole (a*b-c-a*d-f*e)*g
? How much is saved? = (a*b-c-a*d-f*e)-(a*b-c-a*d-f*e)*g : shillings
? How much do bus and tickets cost [altogether|in all|in total]? = c+a*d+f*e : shillings
? How much is over before the mangoes are bought? = a*b-c-a*d-f*e : shillings

== museum-restorer-colours
To copy an old green, a restorer mixes {a:3..5} parts of blue, {b:4..7} parts of yellow and {c:2} parts of white. She needs {d:180..540 by 30} grams, but {e:10%,20%} of what she mixes sticks to the pots, so she has to mix enough for {d} grams to be left.
where whole d/(1-e), whole d/(1-e)/(a+b+c)
? How many grams must she mix [altogether|in all|in total]? = d/(1-e) : grams
? How many grams of yellow must she mix? = d/(1-e)/(a+b+c)*b : grams
? How many grams more of yellow than of blue must she mix? = d/(1-e)/(a+b+c)*(b-a) : grams where b > a

== museum-giant-canvas-hours (uk)
[Researching a giant painting:|A laboratory is researching a giant painting.] It is {a:6..9} metres wide and {b:4..5} metres high. {S} photographs {c:2..3} square metres an hour, {T} {d:3..4}. {S} begins alone and works for {e:2..3} hours, then they both go on until it is done.
where whole (a*b-c*e)/(c+d)*60, a*b > c*e+c+d
? For how many minutes do they work together? = (a*b-c*e)/(c+d)*60 : minutes
? How many square metres [are left|remain|are still left] when {T} joins? = a*b-c*e : square metres
? How many square metres does {T} photograph? = (a*b-c*e)/(c+d)*d : square metres where whole (a*b-c*e)/(c+d)*d*10
