topic: tennis-and-badminton
place: any

== tennis-practice-weeks
[In an ordinary week|Week by week] {S} spends {a:2..6} hours on fitness, {b:4..10 by 2} hours on strokes, and on match play {c:50%,150%} of the time that goes into strokes.
This lasted for the {d:6..12} weeks before the open championship.
where whole b*c
? How many hours did {S} practise in those weeks [in total|altogether]? = d*(a+b+b*c) : hours
? By how many hours did strokes exceed fitness in those weeks? = d*(b-a) : hours where b > a

== badminton-shuttle-tubes (malaysia)
A club buys {c:3..6} cartons with {a:10, 12, 20} tubes of {b:6, 12} shuttlecocks in each carton. Another {d:24..96 by 12} shuttlecocks were promised by a sponsor, but only for a banner on the wall; the club and {e:2..5} schools will share these equally.
~ The banner is {n:3..6} metres long.
where whole d/(e+1)
? With its share of the sponsor's, how many evenings will the club's shuttlecocks last if {m:4..9} are used up in an evening? = (c*a*b+d/(e+1))/m : evenings where whole (c*a*b+d/(e+1))/m
? How many of the promised shuttlecocks does each school get? = d/(e+1) : shuttlecocks
? How many shuttlecocks does the club have with its share of the sponsor's? = c*a*b+d/(e+1) : shuttlecocks

== tennis-strings-reel (us)
{S} strings rackets in a pro shop. There are {c:3..5} reels of string, each good for {a:15..20} rackets that take {b:36, 38, 40} feet apiece. A piece of {d:60..160 by 20} feet is cut off and divided into {e:4, 5, 10} equal samples for customers; a single sample turns out to have a crack and is thrown away.
where whole d/e
? How many feet of string are there on all the reels at first? = c*a*b : feet
? Apart from the sample thrown away, how many feet of string, on reels or as samples, does {S} have? = c*a*b-d/e : feet

== tennis-balls-back (uk)
In the morning the ball store held {c:200..400} balls. {S} carried a bucket of {b:20..35} balls to each of the {a:5..8} courts. By evening, {d:3..4} full buckets had [come back|been brought back]; the others stayed out for the night players.
~ Each of the courts has a clay floor.
where c > a*b+10
? How many balls were in the store while all the buckets were out? = c-a*b : balls
? How many balls were in the store in the evening? = c-a*b+d*b : balls
? How many balls did the night players have? = a*b-d*b : balls

== badminton-racket-sale (singapore)
A school orders {b:10..30} rackets of a kind that [normally costs|is usually sold for] {a:S$20..S$60 by 5}. The shop takes {c:10%,20%,25%} off each racket [because it is a large order|for schools].
~ The rackets come in black or in grey.
? What does a racket cost the school? = a-a*c : dollars
? What does the school pay in all? = b*(a-a*c) : dollars
? How much does the school save on the order? = a*b-b*(a-a*c) : dollars

== tennis-junior-summer (us)
The summer break has {a:70..85} days. {S} is at a grandmother's farm for {b:8..14} days and at tennis camps for {c:3..5} weeks. On the remaining days {S} [helps out|works] at the club for {d:2..3} hours a day.
~ The farm has {n:20..50} cows and a very lazy cat.
? How many days are left for the club? = a-b-c*7 : days
? How many hours does {S} work at the club this summer? = (a-b-c*7)*d : hours
? The club pays {p:$8..$12} an hour, and {f:1/2,1/4} of the money is for a new racket. How much is that? = (a-b-c*7)*d*p*f : dollars where whole (a-b-c*7)*d*p*f

== tennis-coach-overtime (canada)
{c:2..5} coaches work for {e:46..56} hours each during the tournament. For the first {b:40} hours they get {a:$20..$32 by 2} an hour, and for every further hour {d:25%,50%} more than that.
? What is the pay for an hour beyond {b}? = a+a*d : dollars
? What does a coach earn [during|in] the tournament? = a*b+(a+a*d)*(e-b) : dollars
? What must the club pay to all the coaches? = c*a*b+c*(a+a*d)*(e-b) : dollars

== badminton-grip-production (india)
A small factory makes badminton grips. {d:3..5} workers run {c:2..3} machines each; a machine turns out {a:15..30 by 5} grips an hour, and a shift has {b:6..8} hours. In the evening {e:20..90 by 5} grips fail the check and are thrown away.
~ The factory is {n:4..12} km from the station.
? How many grips are made in a shift? = d*c*a*b : grips
? How many good grips are made in a shift? = d*c*a*b-e : grips
? A single worker is ill. How many grips can the others make in a shift, before the check? = (d-1)*c*a*b : grips

== tennis-ball-cans-cost
Tennis balls are sold at {c:$2..$3} for every {b:3} balls. For the club evening {S} buys {a:24..90 by 6} balls and {d:8..15} sandwiches at {e:$3..$6} each.
~ {n:2..4} of the guests only come for the sandwiches.
? What do the balls cost? = c*a/b : dollars
? How much does {S} spend [in all|on balls and sandwiches]? = c*a/b+d*e : dollars
? How much more are the sandwiches than the balls? = d*e-c*a/b : dollars where d*e > c*a/b+1

== badminton-hall-chairs (philippines)
{a:120..360 by 12} chairs were in the barangay hall. Before the badminton finals {b:15..40} of them [went to|were lent to] the chapel. It also turned out that for every {c:6, 12} chairs of the original stock a single chair was broken and had to be burned; none of the chairs lent to the chapel was broken.
~ The hall was built {n:12..40} years ago.
where a > b+a/c+10
? How many chairs could be used in the hall for the finals? = a-b-a/c : chairs
? If the chairs that could be used in the hall are put in {d:5..8} equal rows and none is left over, how many chairs are in a row? = (a-b-a/c)/d : chairs where whole (a-b-a/c)/d

== tennis-court-length (us)
A tennis court is {a:78} feet long and {b:27} feet wide for singles. {S} runs {c:4..12} times along both long sides and both short sides, always on the lines.
? Then {S} also runs from corner to corner along a single long side {m:3..9} times. How many feet does {S} run in all? = 2*(a+b)*c+m*a : feet
? How many feet does {S} run? = 2*(a+b)*c : feet

== tennis-sets-clock (australia)
The final [begins|starts] at {t:1:00 pm..3:00 pm by 15}. The first set takes {a:32..50} minutes, the second {b:5..15} minutes longer than the first, and the last set as long as both others together, minus {c:20..35} minutes. Changing ends is counted in. There is no other break.
? How long is the last set? = a+a+b-c : minutes
? At what time is the final over? = t+(a+a+b+a+a+b-c)/60 : clock

== tennis-serve-rate
Of {a:60..120 by 20} first serves in the match, {S} got {r:55%,60%,65%,70%} in. Of the points after these, {S:he} won {s:50%,75%}. After the other first serves there was always a second serve, and {S:he} won {f:1/2,1/4} of those points.
where whole a*r, whole a*r*s, whole (a-a*r)*f
? What percentage of all these points did {S} win? = (a*r*s+(a-a*r)*f)/a*100 : percent where whole (a*r*s+(a-a*r)*f)/a*100
? How many points did {S} win after a first serve that was in? = a*r*s : points
? How many of all these points did {S} win? = a*r*s+(a-a*r)*f : points

== badminton-mixed-ages (kenya)
who S: man, T: woman
The mixed pairs event of the Nakuru open asks every pair to hand in a card with both birthdays. {S} has {a:4..9} birthdays more behind him than {T}, and the umpire adds their years up to {b:40..70}.
where whole (b-a)/2
? How old is {T}? = (b-a)/2 | x, y: y = x + a, x + y = b : years
? How old is {S}? = (b-a)/2+a | y, x: y = x + a, x + y = b : years
? On later cards their years will add up to {c:80, 84, 90, 100}. How old is {S} then? = (b-a)/2+a+(c-b)/2 : years where whole (c-b)/2, c > b+2

== tennis-clay-sand (south-africa)
For a new surface, {a:2..4} courts [need|take] {b:1200..1800 by 100 digits} kg of clay each. A lorry carries {c:500, 600, 800 digits} kg. Each load costs {p:R250..R400 by 50}, and {d:R900..R1500 by 100} is paid to the men who roll the courts.
~ The courts are closed for {n:10..20} days while the work lasts.
? How many loads are needed? = ceil(a*b/c) : loads
? What does the whole job cost? = ceil(a*b/c)*p+d : rand

== tennis-lost-balls-dog
who S: mr
Behind the fence of the tennis court {S}'s dog collects balls. {a:40..90} balls lay in the grass. On Monday the dog found {f:1/2,1/5,1/4,1/3} of them, and on Tuesday {g:1/2,1/4,1/3} of what was still lying there. {S} gave {b:5..12} balls of all that were found to the vet next door, and the rest to the club.
~ The dog, a chihuahua, is {n:4..9} years old.
where whole a*f, whole (a-a*f)*g, a*f+(a-a*f)*g > b+2
? How many balls did the dog find on Tuesday? = (a-a*f)*g : balls
? How many balls were still in the grass afterwards? = a-a*f-(a-a*f)*g : balls
? How many balls did the club get back? = a*f+(a-a*f)*g-b : balls

== badminton-net-cord
{S} makes nets. For a badminton net {S:he} needs {a:45..70 by 5 digits} m of cord, for a tennis net {b:110..150 by 10 digits} m. There is {c:900..1600 by 50 digits} m of cord in the workshop, and {d:4..8} badminton nets must be made first.
where c > a*d+b
? How many tennis nets can {S} make from what is left? = floor((c-a*d)/b) : nets
? How many metres of cord are left over in the end? = mod(c-a*d,b) : metres where mod(c-a*d,b) > 2

== tennis-strawberries (uk)
At a tournament in the south, strawberries are sold in bowls. {a:60..140 by 10 digits} kg of strawberries arrive, {r:5%,10%} of them are too soft, and every bowl gets {b:200, 250} grams. A bowl costs {p:£2.50,£3.50,£4}.
~ Cream is served in jugs next to the till.
where whole a*(1-r)*1000/b
? How many kg of good strawberries are there? = a*(1-r) : kg
? How many bowls can be filled? = a*(1-r)*1000/b : bowls
? What do all the bowls bring if they are sold? = a*(1-r)*1000/b*p : pounds

== tennis-ranking-points (us)
{S} [has|holds] {a:1200..2400 by 50} ranking points. At the end of the month {b:20%,25%,30%} of them expire. A title is worth {c:250} points and each match won in other events {d:20..45 by 5} points.
~ {S}'s coach is a former professional.
where whole a*b
? How many points does {S} have after the month, before playing again? = a-a*b : points
? {S} wins {e:2..3} titles and {f:4..10} other matches next month. How many points does {S} have then? = a-a*b+e*c+f*d : points
? {S} loses {m:50..150 by 50} further points as a penalty and then wins {z:2..3} titles. By how many points is {S} then above the points at first? = a-a*b-m+z*c-a : points where z*c > a*b+m+2

== badminton-smash-ratio (nigeria)
Smashes and drops were in the ratio {a:2..4} to {b:3..7} in {S}'s match, and there were {c:60..140 by 10} of these strokes.
where whole c/(a+b), a != b
?< How many smashes did {S} play? = c/(a+b)*a : smashes
? How many more drops than smashes did {S} play? = c/(a+b)*(b-a) : strokes where b > a+1
? {r:20%,25%,50%} of the smashes went out. How many were in? = c/(a+b)*a*(1-r) : smashes where whole c/(a+b)*a*(1-r), c/(a+b)*a*(1-r) > 1

== tennis-membership-choice (ireland)
A notice at the gate reads: "Members: {a:€120..€200 by 10} a year and {b:€3} an hour. Guests: {c:€9..€12} an hour."
{S} [wonders|cannot decide] whether to join.
where whole a/(c-b)
? After how many hours in a year do members and guests have paid the same? = a/(c-b) | h: a + b*h = c*h : hours
? Last year, {S} came as a guest for {d:20..40 by 5} hours and was a member for another {m:10..20} hours. What did {S} pay in all? = c*d+a+b*m : euros
? How much does a member save in {e:50..70 by 5} hours? = c*e-a-b*e : euros where c*e > a+b*e+1

== badminton-team-lineup (pakistan)
There are {a:8..14} girls and {b:6..12} boys in the college team. {c:2..3} girls have exams this week and {d:2..4} boys are ill. In the mixed event, each pair is a girl and a boy, and nobody is in several pairs.
? How many mixed pairs can be made at most? = min(a-c,b-d) : pairs
? As many mixed pairs as possible are made. How many healthy players without exams are left without a partner? = max(a-c,b-d)-min(a-c,b-d) : players where max(a-c,b-d) > min(a-c,b-d)+1

== tennis-sprinkler-rounds (new-zealand)
Before play the grass court is watered. {a:3..5} sprinklers let out {b:12..20} litres a minute each, and the water runs for {c:15..40 by 5} minutes. The tank on the roof held {d:4000..6000 by 500} litres.
~ The match starts in the afternoon.
? How much water is left in the tank? = d-a*b*c : litres
? How many such waterings are possible with a full tank? = floor(d/(a*b*c)) : waterings where d > 2*a*b*c

== tennis-photo-wall (jamaica)
The club wall is {a:12..20} feet long. {S} hangs up photographs of old champions, which are {b:9, 10, 15} inches wide, side by side, and leaves {c:3, 5} inches of wall after each of them.
~ The newest photograph was taken {n:3..9} years ago.
? How many photographs fit in a row? = floor(a*12/(b+c)) : photographs
? With {d:4..9} photographs taken down again for cleaning, how many still hang in a full row? = floor(a*12/(b+c))-d : photographs where floor(a*12/(b+c)) > d+1

== badminton-league-average (us)
who S: woman
{S} scored {a:15..20} points a game on average in her first {b:4..6} games and {c:10..14} points a game in the next {d:3..5}. She wants {m:16..18} points a game over the whole season of {n:12} games.
where m*n > a*b+c*d, (m*n-a*b-c*d)/(n-b-d) < 21, whole (m*n-a*b-c*d)/(n-b-d)
? How many points has she scored so far? = a*b+c*d : points
? How many points does she still need? = m*n-a*b-c*d : points
? What must be her average in the remaining games? = (m*n-a*b-c*d)/(n-b-d) | x: a*b+c*d+x*(n-b-d) = m*n : points per game

== badminton-court-hours-bill (singapore)
A court in the community hall [costs|is let at] {a:S$5..S$8} an hour by day and {b:S$4..S$6} more in the evening. In March the Tan family played {c:4..9} hours by day and {d:6..12} hours in the evening, and {e:2..3} of the evening hours were free thanks to a voucher.
? What did the Tans pay in March? = a*c+(a+b)*(d-e) : dollars
? How much was the voucher worth? = (a+b)*e : dollars
