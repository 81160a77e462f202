topic: football
place: any

== football-camp-clothes (nigeria)
[A football academy runs|The state academy is running] {c:3..6} holiday camps, and {b:14..30} players [have signed up for|are booked into] each of them.
[On arrival|When they check in,] every player is handed {a:2..4} shirts, {d:2..3 times} as many pairs of socks as shirts, and a single tracksuit.
~ The nearest camp is {n:12..60 digits} km from [the capital|Lagos].
? How many players come to the camps [in all|altogether]? = c*b : players
? How many pairs of socks does the academy hand out at all the camps [together|taken together]? = c*b*a*d : pairs of socks
? Counting shirts, pairs of socks and tracksuits, how many items does the academy need for all its camps? = c*a*b + c*d*a*b + b*c : items

== football-keeper-saves
[Goalkeeper {S} made {a:24..96} saves in {b:6..12} league matches.|In the league, which lasted {b:6..12} matches, {S} kept goal and made {a:24..96} saves.]
In the cup match {S:he} made exactly as many as in an average league match.
[A friendly followed,|Then came a friendly,] and there {S:he} made {c:25%,50%,20%} fewer saves than in the cup match.
~ The manufacturer of the gloves sends a new pair every {n:3..6} months.
where whole a/b, whole c*a/b, a/b < 13, a/b > 3
? How many saves was that in the league, the cup match and the friendly [combined|together]? = a + a/b + a/b - c*a/b : saves
? How many saves did {S} make in the friendly? = a/b - c*a/b : saves

== football-drill-clock
Monday's training [lasts|takes] {a:2..3} hours and {b:10..50 by 5} minutes, which the coach divides equally among {c:4..8} drills.
[After the last drill|When all drills are over,] the players always stay for a practice game. It is {d:2..3 times} as long as a single drill.
where whole (b+60*a)/c
? How many minutes [are given to|long is] each drill? = (b+60*a)/c : minutes
? {S} arrived late, just in time for the last drill, and stayed for the practice game. How many minutes [of football did {S:he} get|did {S:he} play]? = (b+a*60)/c + d*(b+a*60)/c : minutes

== football-north-south (nigeria)
The northern and the southern group of an evening league have {e:4..7} teams each. Each northern team plays every southern team {d:2..3 times} under lights, and a game takes {a:60, 70, 80, 90} minutes.
[The lights cost|Lighting costs] {b:₦200..₦500 by 50} for every {c:10} minutes.
Besides the lights, each northern team pays an entry fee of {h:₦5000..₦9000 by 500} and buys {f:3..6} match balls at {g:₦6000..₦9000 by 500} each.
~ The officials wear striped shirts so that nobody mixes them up with the players.
? What does a northern team pay for lighting during the whole league? = e*d*a*b/c : naira
? The northern teams pay for [everything|all of this], and the southern teams pay nothing. How much do the northern teams spend in total? = e*(h + e*d*a*b/c + f*g) : naira

== football-gate-tickets (uk)
[The stadium holds {a:4000..9000 by 500} people.|There is room for {a:4000..9000 by 500} people in the stadium.]
{b:500..1000 by 100} seats are kept for visiting supporters.
Season-ticket holders own {c:40%..60% by 10} of the remaining seats, and {d:50%,75%,80%} of the seats left after that are bought online.
~ A hamburger at the ground costs {n:£4..£7}.
where whole c*(a-b), whole d*(a-b-c*(a-b))
? How many seats belong to season-ticket holders? = c*(a-b) : seats
? How many seats can still be [sold at the gate|bought on the day]? = a-b-c*(a-b)-d*(a-b-c*(a-b)) : seats
? How many seats are bought online? = d*(a-b-c*(a-b)) : seats

== football-water-barrels (kenya)
who S: mr
{S} [fetches|is bringing] drinking water for a youth tournament in Kisumu.
{e:8..16 by 2} teams are coming with {c:10..15} players each, and [he reckons that every player will drink|every player is expected to drink] {a:4..8} cups of {b:250 digits} ml.
The water is carried in barrels that hold {d:20..50 by 5} litres each.
~ A kiosk nearby also sells sodas at {n:KSh 50..KSh 90 by 10} each.
where whole e*c*a*b/d/1000
? How many barrels must {S} fill [so that the water just suffices|for this]? = e*c*a*b/d/1000 : barrels
? How many litres of water will the players drink? = e*c*a*b/1000 : litres
? To be safe he fills {z:2..3} barrels more than the players will drink. How many litres will he bring in all? = e*c*a*b/1000 + z*d : litres

== football-coach-hours (ireland)
"We have {a:4..9} coaches," said the club secretary. "Each of them leads {b:2..4} sessions a week, {c:2..3} hours a session, and also spends {d:3..5} hours at the weekend match."
[The season runs|Our season lasts] for {e:12..24} weeks.
~ The oldest coach has been with the club for {n:11..30} years.
? How many hours does a coach [give|work] in a week? = b*c+d : hours
? How many hours do the coaches [give to the club|work altogether] in a season? = e*(c*a*b + a*d) : hours
? The club pays its coaches {p:€10..€20} an hour, but only for the sessions. What does it pay all the coaches in a week? = a*b*c*p : euros

== football-young-pros (south-africa)
[{c:3..5} young professionals share a flat|In a flat near the ground live {c:3..5} young professionals]. Every month each of them earns {a:R6000..R9000 by 500} and spends {b:R4000..R5500 by 500} [on rent and food|to live].
[They put|They have agreed to put] whatever is left into a joint savings book.
? How much is saved [after a year|in a year]? = c*(a*12-b*12) : rand
? How much does the joint book gain each month? = c*(a-b) : rand
? They want to buy a used van for {v:R60000..R120000 by 10000}. How much will they be short of that after {m:6..10} months of saving? = v - m*c*(a-b) : rand where v > 10*c*(a-b)

== football-touchdowns (us)
[In Friday's game|On Friday night] the quarterback {S} led the home team to {a:3..6} touchdowns, worth {w:6} points each. The kicker added the extra point after {b:2..3} of them and also made {c:2..4} field goals at {f:3} points apiece.
The visitors [finished with|ended up with] {v:9..17} points.
~ The marching band with its trumpets [played|performed] for {n:12..20} minutes.
where w*a + b + c*f > v, b < a
? How many points [did the home team score|were scored by the home team]? = w*a + b + c*f : points
? By how many points did the home team win? = w*a + b + c*f - v : points
? How many points would the home team have had [with|if it had scored] {k:2..3} fewer field goals? = w*a + b + c*f - k*f : points where k < c

== football-tickets-unknown (uk)
hide g:40..120, k:30..90
let n = g + k
let t = 9*g + 4*k
For the village cup final, adults [paid|were charged] {p:£9} and children {q:£4}. [Altogether|In the end] {n} people came in.
The treasurer counted {t} pounds [in the cash box|at the gate].
~ It had rained for {m:2..5} hours before the start.
? How many adults [watched|came to] the final? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : adults
? How many children were there? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : children

== football-league-points (us)
Here is the record of the Falcons soccer club:
wins: {a:9..18}, draws: {b:3..8}, losses: {c:2..7}.
A win earns {w:3} points and a draw a single point.
~ A loss earns nothing.
? The season has {m:34, 36, 38} games in all. In the games that were still to come, the Falcons won {y:2..4} and lost the others. How many points did they have in the end? = (a+y)*w+b : points where m > a+b+c+y
? How many points [do they have|have they earned]? = a*w+b : points
? If {z:2..3} of the draws had been wins [instead|], how many points would they have? = (a+z)*w + b - z : points where z < b
? What is the Falcons' average number of points per game? = (a*w+b)/(a+b+c) : points per game where whole (a*w+b)/(a+b+c)*10

== football-away-bus
[A fan club|The fan club] is going to an away game. {a:40..90} members have put their names on the list, {b:5..12} [of them|] drive in their own cars, and the rest go in hired [minibuses|vans] with {c:9..15} seats for passengers.
[Hiring|Renting] each of these vehicles costs {p:$60..$120 by 10} for the day.
~ The stadium is {n:60..180 by 10} miles away.
? How many vehicles must the supporters of a football club hire? = ceil((a-b)/c) : vehicles
? What does the fan club pay [to hire the vehicles|for hire]? = ceil((a-b)/c)*p : dollars
? How many passenger seats stay empty? = ceil((a-b)/c)*c-(a-b) : seats where ceil((a-b)/c)*c > a-b+1

== football-oranges-break (jamaica)
At the break {S} [cuts|slices] {a:12..24} oranges into {b:6, 8} pieces each for the players and the referees.
{p:14..22} players take {q:3..4} pieces each, and the referees eat {r:4..9} pieces [among them|together].
where a*b > p*q + r
? How many pieces are [uneaten|left over]? = a*b - p*q - r : pieces
? Had every player taken a single piece more, and the referees just as many as before, how many pieces would have been left over? = a*b - p*(q+1) - r : pieces where a*b > p*q + r + p

== football-hot-dog-stand (us)
who S: woman
{S} [runs|looks after] the snack stand at the high school football field. On a game night she sells {a:60..140} hot dogs at {p:$3..$5} and {b:40..100} cups of cocoa at {q:$2}.
[Buns, sausages and cocoa cost|For supplies she pays] {c:$90..$180 by 5}, and the school gets {r:10%,20%,25%} of what customers pay.
~ The grill is nearly as old as the stadium.
? How much money do customers [pay|spend] at the stand? = a*p+b*q : dollars
? How much does the school get? = r*(a*p+b*q) : dollars
? What are her [profits|earnings] for the night, after the supplies and the school's share? = a*p + b*q - c - r*(a*p+b*q) : dollars

== football-pitch-fence (australia)
A new pitch in Ballarat is {a:90..110 by 2} metres long and {b:60..70 by 2} metres wide. The council [fences|wants to fence] it, leaving a grass border {d:3..5} metres wide on every side between the lines and the fence.
[Fencing costs|The fence costs] {p:A$20..A$45 by 5} per metre.
~ A herd of {n:20..60} cows grazes on the other side of the road.
? How many metres of fence [are needed|does the council order]? = 2*(a+2*d+b+2*d) : metres
? What does the fence cost? = 2*(a+2*d+b+2*d)*p : dollars

== football-scarf-sale (uk)
A club shop bought {a:80..200 by 20} scarves for {p:£5..£7} each and [put them out at|priced them at] {q:£12..£16}.
Before Christmas {r:50%,60%,75%} of the scarves went at that price. [In January the others were all sold|The remaining scarves were all cleared in January] with a discount of {s:25%,50%}.
~ The scarves are grey and blue, the colours of the club since {n:1890..1930}.
where whole a*r
? What did a scarf cost in January? = q*(1-s) : pounds
? What was the shop's profit on the scarves? = a*r*q + (a-a*r)*q*(1-s) - a*p : pounds

== football-striker-compare
who S: woman, T: woman, V: woman
{S} scored {a:8..20} goals [this year|this season]. {T} scored {k:2..3 times} as many as {S}, and {V} {b:3..9} fewer than {T}.
[Last year|In the season before,] these players together had {c:12..25} goals fewer than this time.
where k*a > b + 2
? How many goals did {V} score? = k*a-b : goals
? How many goals did all of them together score in the season before? = a + k*a + k*a - b - c : goals
? How many more goals did {V} score than {S}? = k*a-b-a : goals where k*a-b > a + 1

== football-line-painting
[To paint all the lines on the pitch takes|Marking all the lines of the pitch takes] {S} {a:3, 6, 12} hours alone and {T} {b:4, 6, 12} hours alone.
Today they start at opposite ends and work [together|side by side] until everything is white.
~ A drum of paint lasts for {n:3..5} pitches.
where whole 60*a*b/(a+b), a != b
? How many minutes [do they need|does it take them] together? = 1/(1/a+1/b)*60 | x: x/a/60 + x/b/60 = 1 : minutes
? What percent of the pitch would {T} have painted alone in {h:1 1/2,2 1/2} hours? = h/b*100 : percent where h < b, whole h/b*200

== football-fine-jar
On {S}'s team every yellow card [costs|means a fine of] {a:$4..$8} and every red card {b:$15..$30 by 5}. [Showing up late costs|For being late the fine is] {c:$2..$3}.
[By June|When the season was over,] the team had {d:12..25} yellow cards, {e:2..4} red cards and {f:10..30} late arrivals.
The money in the jar [pays for|was used for] a dinner that cost {g:$260..$400 by 10}.
~ A dancing bear is painted on the jar.
where g > a*d + b*e + c*f
? How much money was in the jar? = a*d + b*e + c*f : dollars
? How much more was needed to pay for the dinner? = g - a*d - b*e - c*f : dollars
? The {h:11..16} players split [the missing amount|what was missing] equally. How much did each of them owe? = (g-a*d-b*e-c*f)/h : dollars where whole (g-a*d-b*e-c*f)/h

== football-kickoff-clock (singapore)
A schools final kicks off at {t:3:00 pm..5:30 pm by 15}. The team wants to [be at the stadium|get to the stadium] {a:60..90 by 5} minutes earlier for warming up.
The ride takes {b:25..50 by 5} minutes, and on the way the bus stops for {c:10..20 by 5} minutes to collect {S}.
? How many minutes before kick-off must the bus set off? = a+b+c : minutes
? At what time must the bus [set off|leave the school]? = t-(a+b+c)/60 : clock

== football-average-age
[There are {a:10..14} players in the old boys' side|An old boys' side has {a:10..14} players], and their average age is {m:38..46} years.
Today {S}, who is {b:60..70}, cannot come, and a {c:20..34 digits} year old cousin takes {S:his} place.
~ Some of them still play in the boots of their youth.
where whole (a*m-b+c)/a
? What is the average age of the side that plays today? = (a*m-b+c)/a : years
? What would be the average age if {S}'s place [stayed empty|were not filled]? = (a*m-b)/(a-1) : years where whole (a*m-b)/(a-1)*2

== football-laps-reward (india)
"Run {a:3..6} rounds of the ground before each practice," the coach told {S}. A round is {b:300..420 by 20} metres, and practice is on {c:4..6} days a week.
[{S} did all of it for {d:3..8} weeks|For {d:3..8} weeks {S} kept it up], except that in the last week {S:he} missed {e:2..3} practices because of fever.
? How many rounds did {S} run [in these weeks|in all]? = a*(c*d-e) : rounds
? How many kilometres did {S} run in all? = a*b*(c*d-e)/1000 : km
? How many metres would {S} have run in a week without fever? = a*b*c : metres

== football-programme-print (uk)
[Printing the match programme costs|The printer takes] {a:£120..£200 by 10} for setting up the pages and {b:25p..45p by 5} for each copy.
The club [orders|has ordered] {c:400..900 by 100} copies and sells them for {d:£2} each. {e:30..80 by 10} copies are given to sponsors for nothing; [when the match is over|at the end of the day] {f:20..60 by 5} copies are left on the table.
~ The front page shows the captain with a trophy.
? What is the printer's bill? = a + b*c/100 : pounds
? How many copies were sold? = c-e-f : copies
? How much [profit does the club make with the programme|does the club earn from the programme after paying the printer]? = (c-e-f)*d - a - b*c/100 : pounds

== football-keepy-uppies (philippines)
who S: man, T: woman
{S} kept the ball in the air for {a:40..90 by 10} touches on Monday and improved by {r:10%,20%,50%} on Tuesday. On Wednesday he [lost focus and got|only managed] {b:8..20} touches fewer than on Tuesday.
{T}, his cousin, [made|reached] {k:2..3 times} as many touches on Wednesday as he did.
where whole a*r
?< How many touches did {S} make on Tuesday? = a+a*r : touches
? How many touches did {T} make on Wednesday? = k*(a+a*r-b) : touches
? How many touches did {S} make from Monday to Wednesday [altogether|in all]? = a + a + a*r + a + a*r - b : touches

== football-drink-mix (new-zealand)
who S: woman
For the team drink {S} mixes {a:2..3} parts of juice with {b:5..9} parts of water. [She|The manager] wants {c:3..9} litres of it for the first match and {d:6..15} litres for the second.
where whole (c+d)*a/(a+b)
? How many litres of juice are used [for both matches|] in all? = (c+d)*a/(a+b) : litres
? How many litres of water are used in all? = (c+d)*b/(a+b) : litres
? If juice costs {p:$3..$5} a litre and the water is free, what does the drink for both matches cost? = (c+d)*a/(a+b)*p : dollars

== football-sticker-album
{S}'s football album [has room for|holds] {a:240..480 by 20} stickers. {S:He} [stuck in|filled] {f:1/4,1/5,2/5} of it in the first week and {b:20..50} stickers in the second.
[A packet holds|In each packet come] {c:5..6} stickers, and it costs {p:$1.50..$2.50 by 0.5}.
~ The newest edition of the album has a silver cover and {n:64,80,96} pages.
where whole a*f, whole (a-a*f-b)/c
? How many stickers [are missing|does {S} still need] after the second week? = a-a*f-b : stickers
? Assume that {S} never gets the same sticker again. How many packets must {S:he} buy to [complete|fill] the album? = (a-a*f-b)/c : packets
? How much would {S} pay for the packets to fill the album, if no sticker ever came again? = (a-a*f-b)/c*p : dollars

== football-return-boots (canada)
Some boots were in the club's lending cupboard. [{f:1/2,1/3} of them were handed out|Coaches handed out {f:1/2,1/3} of them] on the first evening, and {b:4..9} pairs more on the second. After that {c:6..20} pairs [remained|were still on the shelf].
~ Each pair has a number on the sole so that it finds its way back.
where whole (b+c)/(1-f)
? How many pairs [were in the cupboard|were there] at first? = (b+c)/(1-f) | x: x-f*x-b = c : pairs
? How many pairs were [lent|handed out] on the first evening? = (b+c)/(1-f)*f | y, x: y = f*x, x-y-b = c : pairs
