topic: sports-day
place: any

== sportsday-relay-time (uk)
In the relay {S}'s leg took {c:14..24} seconds, {T}'s {a:14..24} and {V}'s {b:14..24} seconds. The last runner, a teacher, needed only as long as these children together, divided by {d:4, 5, 6}.
where whole (c+a+b)/d
? How many seconds did the children need? = c+a+b : seconds
? What was the time of the whole team? = c+a+b+(c+a+b)/d : seconds
? How many seconds did the teacher need? = (c+a+b)/d : seconds

== sportsday-water-order (philippines)
For the intramurals, {c:4..6} grades with {a:3..4} sections of {b:30..40} pupils get a bottle of water each. In the afternoon {f:2..3} bands of {d:10..15} musicians get {e:2} bottles each, and {g:6..12} guests of honour get {h:2..3} bottles each.
~ The principal opens the event with a long speech.
? Bottles come in crates of {m:24}. How many crates must be ordered? = ceil((c*a*b+f*d*e+g*h)/m) : crates
? How many bottles do the musicians get? = f*d*e : bottles
? How many bottles are needed in all? = c*a*b+f*d*e+g*h : bottles

== sportsday-ribbon-pack (south-africa)
Each of the {e:4..6} houses gets a box. Into every box go {d:5..12} badges and, for each of {c:6..10} events, {a:2..3} ribbons for winners and {b:5..12} stickers for taking part.
~ The ribbons are packed by the school's secretary.
? How many ribbons and stickers for a single event are in a box? = a+b : pieces
? How many pieces, badges included, are there in all the boxes? = e*(d+c*(a+b)) : pieces

== sportsday-evening-run (india)
who S: ms
{f:6..12} teachers and {a:120..200 by 10} children entered the morning run in Nagpur. But {b:8..20} children had exams, and {c:20..60 by 10} children were moved by {S} to the evening run. There they were joined by others, so that the number in the evening rose by {d:20%,40%,50%}; however, {e:25%,50%} of all these gave up when the rain came.
where whole c*d, whole e*(c+c*d)
? How many people, teachers and children, took part in the morning run, and in the evening run before the rain, taken together? = f+a-b-c+c+c*d : people
? How many people completed a run, if nobody gave up in the morning? = f+a-b-c+c+c*d-e*(c+c*d) : people
? How many took part in the evening run at first, before the rain? = c+c*d : children

== sportsday-hare-tortoise (kenya)
In the fun race {S} [set off|started] first and for {d:2..4} minutes kept up {a:90..120 by 10} metres a minute plus {b:10..30 by 10} out of pure excitement. From then on {S} kept to {a} metres a minute. At that moment {T} started from the same line at {c:160..240 by 10} metres a minute.
where whole d*(a+b)/(c-a)
? How far ahead was {S} when {T} started? = d*(a+b) : metres
? How many minutes after {T}'s start does {T} catch up with {S}? = d*(a+b)/(c-a) | m: c*m = d*(a+b)+a*m : minutes
? How many metres has {T} run when they are level? = d*(a+b)/(c-a)*c : metres

== sportsday-teams-classes (singapore)
{a:3..6} classes of {b:24..40 by 4} pupils take part in the tug of war. The visitors from Johor are as many as a single class. Pupils and visitors are put into separate teams of {c:4, 6, 8}.
~ The rope is {n:25..40} metres long.
where whole b/c
? How many teams are there, pupils and visitors counted? = a*b/c+b/c : teams
? How many more teams of pupils than of visitors are there? = a*b/c-b/c : teams

== sportsday-practice-days (ireland)
Before sports day {a:15..30} girls and {b:12..28} boys practised the parade on each day of the week, except on {c:2} days on which it rained and {d:2} on which the band was away. Each of them was given an apple at every practice.
? On how many days of that week was there a practice? = 7-c-d : days
? How many apples were given out? = (a+b)*(7-c-d) : apples

== sportsday-buns-week (australia)
who S: mrs
After sports day, each of {c:15..40} parents left a basket of {a:4..6} buns, a bun for each of the {a} houses, with {S}. The buns were shared equally among the houses, and each house ate its buns in the following week, the same number on each day except {b:2..3} days on which it was closed.
~ The buns have a sugar crust.
where whole c/(7-b)
? How many buns did a house eat on each of its days? = c*a/a/(7-b) : buns
? On how many days did the houses eat buns? = 7-b : days

== sportsday-points-houses (jamaica)
Points at the end of the morning: Red {a:40..70}, Blue {b:3..12} more than Red, Green {c:5..15} fewer than Blue, Gold {k:1.5} times as many as Red.
where whole a*k
? How many points has Green? = a+b-c : points
? How many points have all the houses together? = a+a+b+a+b-c+a*k : points
? By how many points does Gold lead over Blue? = a*k-a-b : points where a*k > a+b+1

== sportsday-egg-spoon (us)
For the egg and spoon race, the second graders boiled {a:3..6} cartons of {b:12, 18} eggs. {c:4..9} eggs cracked in the pot, and {r:50%,25%,20%} of the good ones broke in the race. The rest went into egg salad for {d:5..9} teachers.
~ The spoons were borrowed from the cafeteria.
where whole (a*b-c)*r
? How many good eggs were there for the race? = a*b-c : eggs
? How many eggs went into the egg salad? = (a*b-c)*(1-r) : eggs
? How many eggs did not survive, counting those in the pot and in the race? = c+(a*b-c)*r : eggs

== sportsday-lemonade-mix (us)
For field day {S} mixes {a:2..3} cups of syrup with {b:7..12} cups of water. The children will drink {c:90..220 by 10} cups, and {S} wants {d:8..20} cups extra.
where whole (c+d)/(a+b)
? How many cups of syrup are needed? = (c+d)/(a+b)*a : cups
? How many gallons of water are needed? (A gallon has {g:16} cups.) = (c+d)/(a+b)*b/g : gallons where whole (c+d)/(a+b)*b/g*4

== sportsday-ticket-parents (nigeria)
hide g:60..240 by 5, k:100..400 by 10
let n = g + k
let t = 500*g + 200*k
Parents pay {p:₦500} to watch the inter-house sports in Ibadan, pupils of other schools {q:₦200}. {n} people paid, {t} naira in all.
? How many parents paid? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : parents
? How many pupils of other schools paid? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : pupils

== sportsday-track-chalk (pakistan)
The groundsman draws {a:6, 8} lanes with chalk, for which he needs a line more than there are lanes. Each line is {b:80, 100 digits} m long, and with a bag of chalk he gets {c:120, 150, 200 digits} m far. A bag costs {p:140..220 by 20} rupees.
? How many metres of line does he draw? = (a+1)*b : metres
? How many bags does he have to open? = ceil((a+1)*b/c) : bags
? What does the chalk cost? = ceil((a+1)*b/c)*p : rupees

== sportsday-programme-times (uk)
The timetable for Friday is short: parade at {t:9:00 am..9:30 am by 5}, lasting {f:15, 20} minutes; {a:10..14} races of {b:6, 8, 10} minutes; lunch, {c:40..60 by 5} minutes; {d:3..5} team games of {e:15, 20} minutes. There are no gaps.
? At what time does lunch begin? = t+(f+a*b)/60 : clock
? At what time is the last team game over? = t+(f+a*b+c+d*e)/60 : clock

== sportsday-jumps-average (malaysia)
{S} jumped {a:2.4..3.2 by 0.1 digits} m, {b:2.4..3.2 by 0.1 digits} m and {c:2.4..3.2 by 0.1 digits} m. {T}'s best jump was {d:20..45 by 5 digits} cm longer than {S}'s average.
where whole (a+b+c)/3*100
? What was {S}'s average? = mean(a,b,c) : metres
? How long was {T}'s best jump? = mean(a,b,c)+d/100 : metres
? How many cm longer was {S}'s longest than {S}'s shortest jump? = (max(max(a,b),c)-min(min(a,b),c))*100 : cm where a != b

== sportsday-sack-race-cloth (canada)
who S: woman
{S} sews sacks. She has {a:24..48 by 2} metres of cloth. A sack for a child takes {b:1.5} metres and a sack for a grown-up {c:2} metres. First she sews {d:6..12} sacks for children.
where a > b*d+2*c
? How many sacks for grown-ups can she sew from the rest? = floor((a-b*d)/c) : sacks
? How many sacks can she sew altogether? = d+floor((a-b*d)/c) : sacks

== sportsday-raffle-prizes (new-zealand)
The school sold {a:300..600 by 50} raffle tickets at {p:$2} each. {r:20%,25%,30%} of the money is spent on prizes, {b:$60..$120 by 10} on the tent, and the rest buys new mats at {c:$30..$50 by 5}.
~ The winner of the first prize gets a parakeet with a cage.
? How much money is spent on prizes? = a*p*r : dollars
? How much is left for mats? = a*p*(1-r)-b : dollars
? How many mats can be bought? = floor((a*p*(1-r)-b)/c) : mats

== sportsday-tied-legs (us)
In a race where partners run with their legs tied together, {a:24..40 by 2} kids started, in pairs. {b:2..5} pairs fell and gave up, and {f:1/2,1/3,1/4} of the pairs that remained were slower than a minute.
where whole (a/2-b)*f, (a/2-b)*f > 1
? How many pairs finished? = a/2-b : pairs
? How many pairs finished within a minute? = (a/2-b)*(1-f) : pairs

== sportsday-photo-sales (us)
A photographer took {a:200..400 by 20} pictures at field day. {r:10%,15%,20%} were blurry. The parents bought {f:1/2,1/4,3/5} of the sharp ones at {p:$2..$4} a copy; printing had cost {c:$0.50} a copy, only for those sold.
~ The oldest camera in the bag is {n:15..30} years old.
where whole a*r, whole (a-a*r)*f
? How many pictures were sharp? = a-a*r : pictures
? How many pictures were sold? = (a-a*r)*f : pictures
? What did the photographer earn after printing? = (a-a*r)*f*(p-c) : dollars

== sportsday-balloon-arch (us)
{S}, {T} and {V} blow up balloons for the arch. {S} does {a:5..8} in {b:4} minutes, {T} {c:6..9} in {b} minutes, {V} {d:3..5} in {b} minutes. They need {e:84..210 by 2} balloons.
where whole e/(a+c+d)
? How many balloons do they blow up together in {b} minutes? = a+c+d : balloons
? How many minutes do they need for all the balloons? = e/(a+c+d)*b : minutes
? How many of all the balloons did {S} blow up? = e/(a+c+d)*a : balloons

== sportsday-lost-caps (uk)
At the end of the day some caps lay on the field. {f:1/3,1/2,1/4} of them were fetched by their owners that afternoon, {a:5..12} more on the next morning, and {b:9..30} caps went to the charity shop.
~ Most of the caps were grey.
where whole (a+b)/(1-f)
? How many caps lay on the field at first? = (a+b)/(1-f) | x: x-x*f-a = b : caps
? How many caps were fetched by their owners altogether? = (a+b)/(1-f)-b : caps

== sportsday-first-aid (us)
At field day the nurse had {a:40..80 by 10} bandages. {b:12..20} kids needed {c:2} each, and {d:3..6} kids needed {e:3} each. {S}, who scraped both knees and both elbows, was not counted yet and got a bandage for each scrape.
where a > b*c+d*e+4
? How many bandages did the kids other than {S} get? = b*c+d*e : bandages
? How many bandages were left in the end? = a-b*c-d*e-4 : bandages where a > b*c+d*e+5

== sportsday-banner-paint (india)
who S: mr
The banner for sports day is {a:4..8 digits} m by {b:1.5 digits} m. {S} paints it on both sides. A tin covers {c:4, 6} square metres and costs {p:₹180..₹260 by 20}. The border, all the way around, gets a ribbon at {q:₹12..₹20} a metre.
? What is the area to paint? = 2*a*b : square metres
? How many tins must he open? = ceil(2*a*b/c) : tins
? What do tins and ribbon cost together? = ceil(2*a*b/c)*p+2*(a+b)*q : rupees

== sportsday-cheer-teams (philippines)
who S: woman
Cheerdancers: {S}'s squad has {a:12..20} members, the blue squad {b:25%,50%} more, and the red squad {c:3..6} fewer than the blue squad. Each needs {d:2} pompoms; {e:15..30} old pompoms can be used again.
where whole a*b
? How many members has the red squad? = a+a*b-c : members
? How many dancers are there in these squads? = a+a+a*b+a+a*b-c : dancers
? How many new pompoms are needed? = (a+a+a*b+a+a*b-c)*d-e : pompoms

== sportsday-teachers-tug (kenya)
who S: mr
At the rope: {a:7..9} teachers, who weigh {b:66..78 digits} kg on average, pull against {c:11..14} pupils. The pupils weigh {d:44..52 digits} kg on average. {S}, a teacher of {e:84..105 digits} kg, [then|at last] joins the teachers.
where c*d > a*b+2
? How much heavier than the teachers are the pupils before {S} joins? = c*d-a*b : kg
? How much heavier than the teachers are the pupils after {S} has joined the teachers? = c*d-a*b-e : kg where c*d > a*b+e+1

== sportsday-skipping-ratio (nigeria)
The numbers of skips that {S} and {T} did were in the ratio {a:3..6} to {b:2..5}, and {S} did {c:12..60 by 3} skips more than {T}.
where a > b, whole c/(a-b)
? How many skips did {T} do? = c/(a-b)*b : skips
? How many skips did {S} do? = c/(a-b)*a | x, y: x*b = y*a, x-y = c : skips
? {V} did {r:25%,50%} more skips than {S}. How many was that? = c/(a-b)*a*(1+r) : skips where whole c/(a-b)*a*r
