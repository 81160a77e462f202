topic: chess-club
place: any

== chess-open-fees (us)
{a:20..50} juniors and {b:15..40} seniors entered the spring open at {k:$10,$12,$15} each. {c:2..6} of them fell ill and were given their fee back; {d:10%,20%,25%} of all the fees that had been paid at first went to the federation.
where whole d*(a+b)*k
? How much did the club keep? = (a+b)*k-c*k-d*(a+b)*k : dollars
? How much went to the federation? = d*(a+b)*k : dollars
? If {x:3..6} more juniors had entered late at {y:$18,$20} each and nothing of that had gone to the federation, how much would the club have kept? = (a+b)*k-c*k-d*(a+b)*k+x*y : dollars

== chess-evening-attendance (india)
The Kolkata club has {a:40,60,80,100} members. {b:60%,75%,80%} of the members came to the evening with the grandmaster, so the others missed it. Before the last game, {c:5%,10%,15%,20%} of the members had gone home.
where whole a*b, whole a*c
? How many members saw the last game? = a-(a-a*b)-a*c : members
? How many members missed the evening? = a-a*b : members
? Each member who came paid {p:₹50..₹100 by 10}. The tea cost {q:₹500..₹900 by 100}. How much was left? = a*b*p-q : rupees where a*b*p > q+50

== chess-membership-turnover (us)
A year ago the club had {a:40,60,80,120} members. [Then|After that] {b:25%,50%,75%} of that number joined as beginners. By now {c:20%,40%,50%} of the beginners have given up, and {d:5%,10%,15%} of the members of a year ago have moved away.
where whole a*b, whole c*a*b, whole a*d
? How many members does the club have now? = a+a*b-c*a*b-a*d : members
? How many of the beginners are still members? = a*b-c*a*b : beginners
? If the club charges {p:$20..$40 by 5} a year, how much do its members pay now? = (a+a*b-c*a*b-a*d)*p : dollars

== chess-away-weekends (uk)
The county team travels to {g:3..5} away weekends. Each costs {d:£60..£120 by 10} for the minibus. {a:4..6} players and {b:2..3} substitutes go along; for every person there are {c:£15..£25} in meals and {f:2 words} nights at {e:£20..£35 by 5} each.
? What do all the away weekends cost? = g*(d+c*(a+b)+f*e*(a+b)) : pounds
? [How much|What] do the nights of a single weekend cost? = f*e*(a+b) : pounds
? If {x:2 words} substitutes drop out of every weekend and nothing else changes, how much do all the weekends cost? = g*(d+c*(a+b-x)+f*e*(a+b-x)) : pounds where b > x

== chess-tour-purse (kenya)
Coach Kamau took {d:KSh 20000..KSh 40000 by 2000} to the games in Mombasa. On Friday he paid {c:KSh 1200..KSh 2000 by 100} for food, {a:KSh 600..KSh 1000 by 100} for a taxi and {b:KSh 800..KSh 1500 by 100} for the hall. On Saturday he paid {e:2 times} as much as on Friday [altogether|in total], and on Sunday {f:3 times} as much as on Friday [altogether|in total].
where d > 6*(a+b+c)+500
? How many shillings did Coach Kamau [have left|still have]? = d-(c+a+b)-e*(c+a+b)-f*(c+a+b) : shillings
? If he had not taken the taxi on Friday, and the other days had cost the same as they did, how many shillings would he have had left? = d-(c+a+b)-e*(c+a+b)-f*(c+a+b)+a : shillings
? How many shillings did he pay on Sunday? = f*(c+a+b) : shillings

== chess-thinking-time
{S} adds up how long {S:he} thought in {S:his} games of the week, a single game each day: {a:30..90 by 6} minutes on Tuesday, {b:30..90 by 6} on Thursday and {c:36..120 by 6} on Saturday.
? How many hours did {S} think [in all|altogether|in total]? = a/60+b/60+c/60 : hours where whole (a+b+c)/6
? If {S} had thought {e:10%,20%,50%} less on Saturday, how many minutes would {S:he} have thought [in all|altogether|in total]? = a+b+c-c*e : minutes where whole c*e
? What was the average thinking time of a game, in minutes? = mean(a,b,c) : minutes where whole mean(a,b,c)

== chess-park-tables (us)
Stone chess tables stand under the trees: {a:3..7} rows of {b:4..8} tables on the sunny side of the park and as many rows of the same kind on the shady side. At every table there are {k:2 words} benches.
? How many tables stand in the park? = a*b+a*b : tables
? If there are people on {f:1/2} of all the benches, {m:2 words} to a bench, how many people sit there? = (a*b+a*b)*k*f*m : people
? {c:5..15} tables on the shady side are occupied. How many tables on that side are free? = a*b-c : tables where a*b > c+1

== chess-pieces-sorted (canada)
{S} empties {a:3..6} old sets with {b:32} pieces each on the table. Moths have eaten the felt of {c:4..9} white pieces and of just as many black pieces, and {d:2..10} other pieces are cracked. All sound pieces are put into {k:2 words} bags, the same number in each.
where whole (a*b-c-c-d)/k
? How many pieces are in each bag? = (a*b-c-c-d)/k : pieces
? How many pieces were on the table? = a*b : pieces
? If all the pieces that are not sound are replaced at {p:60..90 by 10} cents each, how many dollars does that cost? = (c+c+d)*p/100 : dollars

== chess-double-round
[Every|Each] player of the championship meets each of the others {k:2 as "twice"}, first with white and then with black. There are {n:6..12} players, and {m:3,4,5,6} games can be played at the same time.
? If {x:2 words} players withdraw before the start, how many games are played in the championship? = (n-x)*(n-x-1) : games
? {S} wins {a:4..6} of {S:his} games and draws {b:2..3}. How many games does {S:he} lose? = k*(n-1)-a-b : games where k*(n-1) > a+b+1
? If all the boards are always in use, how many sessions are needed at least? = ceil(n*(n-1)/m) : sessions

== chess-clock-increment (us)
At the start of a game {S}'s clock shows {a:10,15,25} minutes. For every move that {S:he} makes, {b:5,10,15} seconds are added. After {n:24..60 by 12} moves {S} has {c:3..9} minutes left.
where whole n*b/60, a+n*b/60 > c+1
? How many minutes has {S} used? = a+n*b/60-c : minutes
? {S} makes [another|a further] {e:12,24} moves and uses {f:4..6} minutes for them. How many minutes does the clock show then? = c+e*b/60-f : minutes where c+e*b/60 > f
? How many seconds did a move take {S} on average? = (a*60+n*b-c*60)/n : seconds where whole (a*60+n*b-c*60)/n

== chess-wins-and-draws (ireland)
hide w:4..14, d:3..12
let n = w+d
let p = w+d*f
{S} did not lose a game all winter. A win counts a single point and a draw {f:1/2 as "half a point"}. From {n} games {S} has {p} points.
where whole p, w != d
? How many games did {S} win? = (p-f*n)/(1-f) | w, d: w + d = n, w + f*d = p : games
? How many games did {S} draw? = (n-p)/(1-f) | d, w: w + d = n, w + f*d = p : games

== chess-garden-board (australia)
A giant board of {k:8} by {k} squares is laid out in the school garden. Each square is a slab with sides of {a:30,40,50,60} cm, and round the board runs a border of gravel {b:20,25,50} cm wide.
? How many metres of string go round the whole, border included? = 4*(k*a+2*b)/100 : metres
? How many square metres do board and border cover together? = (k*a+2*b)*(k*a+2*b)/10000 : square metres where whole (k*a+2*b)*(k*a+2*b)/100
? A slab [costs|is priced at] {p:A$4..A$9}, and {f:1/2 as "half"} of the slabs must be painted black at {q:A$2..A$3} each. How much does the board cost? = k*k*p+k*k*f*q : dollars

== chess-rating-climb (philippines)
{S} began the season with a rating of {a:1100..1500 by 10}. {S:He} won {b:12..40} points in Cebu, lost {c:8..30} in Davao and won {k:2 times} as many in Manila as in Cebu. {S:His} aim is {g:1650..1800 by 10}.
where g > a+3*b-c+20, 3*b > c
? How many points is {S} still below the aim? = g-(a+b-c+k*b) : points
? What is {S}'s rating now? = a+b-c+k*b : points

== chess-tournament-day
Round after round: the first of {n:5..7} rounds starts at {t:9:00 am..9:30 am by 10}. A round lasts {a:40,50,60} minutes, and there is a pause of {b:10,15} minutes between rounds, except that after the third round there is lunch for {c:45,60} minutes instead of the pause.
? How many minutes after the start of the first round does the last round end? = n*a+(n-2)*b+c : minutes
? [At what time|When] does the second round start? = t+(a+b)/60 : clock
? If lunch is cut to {e:30} minutes, how many minutes after the start of the first round does the last round end? = n*a+(n-2)*b+e : minutes

== chess-missing-pawns (us)
A complete set has {k:32} pieces. The club owns {a:8..14} sets, in which {b:5..20} pieces are missing [altogether|in total]. {S} [buys|purchases] a bag of {c:6..12} spare pieces, {d:2..5} of which fit.
where b > d+1
? {S} [buys|purchases] a further bag with {e:10,12} pieces at {p:20..50 by 10} cents each and {f:1/2 as "half"} of them fit. How many pieces are still missing? = b-d-e*f : pieces where b > d+e*f+1
? How many pieces does the club have now in its sets, with those that fit put in? = a*k-b+d : pieces
? How many of the spare pieces do not fit? = c-d : pieces where c > d+1

== chess-simultaneous (singapore)
A master plays {n:24,30,36,40,48,60} opponents at the same time. She wins {f:2/3,3/4,5/6,1/2} of the games and draws {g:1/2,1/4,1/3} of the others; the rest she loses.
where whole n*f, whole g*(n-n*f), n-n*f-g*(n-n*f) > 1
? How many games does she lose? = n-n*f-g*(n-n*f) : games
? How many games does she draw? = g*(n-n*f) : games
? If she stays {s:20,30,45} seconds at each board in the first round and {m:10} seconds less in the second, how many minutes does she need for these rounds? = n*(s+s-m)/60 : minutes where whole 10*n*(s+s-m)/60

== chess-trophies (us)
For the scholastic cup, {S} orders {a:3..6} trophies at {b:$18..$30}, {c:20..50} medals at {d:$2..$4} and a banner at {e:$35..$60 by 5}. Shipping is free from {f:$150} on. Sponsors give {g:$40..$100 by 10}.
where a*b+c*d+e > 150
? [How much|What] does the order cost the club after the sponsors' gift? = a*b+c*d+e-g : dollars
? If {x:5..10} of the medals are sent back for their full price, how much does the order cost the club after the sponsors' gift? = a*b+(c-x)*d+e-g : dollars
? By how much is the order above the limit for free shipping? = a*b+c*d+e-f : dollars

== chess-puzzle-target
{S} [wants to|would like to] have solved {g:300..600 by 50} puzzles by the end of {d:30} days. In the first {a:8..14} days {S:he} solved {b:9..15} [a day|per day|each day].
where whole (g-a*b)/(d-a), g > a*b+20
? How many puzzles [a day|per day|each day] [must {S} solve|does {S} have to solve|does {S} need to solve] on the other days? = (g-a*b)/(d-a) | x: a*b + (d-a)*x = g : puzzles
? If {S} solves {e:20..30} [a day|per day|each day] after the first {a} days, after how many more days will the aim be reached? = ceil((g-a*b)/e) : days
? If {S} keeps to {b} [a day|per day|each day] for all {d} days, how many puzzles short of the aim is {S:he}? = g-d*b : puzzles where g > d*b+1

== chess-king-heights (us)
In a tournament set the king is {a:90,95,100} mm high. The queen is {b:8..12} mm shorter than the king, and a pawn is {f:1/2 as "half"} as high as the king. In the giant set every piece is {k:8,10,12} times as high.
? How many cm high is the queen of the giant set? = (a-b)*k/10 : cm
? How many mm higher is the queen than a pawn in the tournament set? = a-b-a*f : mm
? How many cm higher is the king of the giant set than its queen? = (a*k-(a-b)*k)/10 : cm

== chess-used-books (south-africa)
{S} finds old chess books in a shop in Durban. The marked prices are {a:R60..R120 by 10}, {b:R80..R160 by 10} and {c:R50..R100 by 10}, and today everything is at {r:25%,50%,40%} off. {S:He} has {m:R400..R500 by 50}.
? How much will {S} [have left|still have] after buying all these books? = m-(a+b+c)+r*(a+b+c) : rand
? How much does {S} save today? = r*(a+b+c) : rand

== chess-fund-unknown (nigeria)
hide x:4000..20000 by 500
let t = x+n*a-b
In the cash box of the Jos chess club lay some money. {n:12..30} members put in {a:₦200..₦500 by 100} each, a clock was [bought|purchased] for {b:₦3000..₦6000 by 500}, and now the treasurer counts {t} naira.
where x+n*a > b+1000
? How much lay in the cash box before? = t+b-n*a | x: x + n*a - b = t : naira
? If [a further|another] {e:3..6} members had each put in the same and a fine of {f:₦500} had come in, how much would the treasurer have counted? = t+e*a+f : naira

== chess-doubling-grains
An old tale inspires {S}: on the first square of the board {S:he} lays {a:2..5} grains of rice and on each further square {k:2 as "twice"} as many grains as on the square before.
~ A sparrow watches from the window.
? How many grains lie on the fourth square? = a*k*k*k : grains
? How many grains lie on the first, second and third squares together? = a+a*k+a*k*k : grains
? By how many grains does the third square exceed the first? = a*k*k-a : grains

== chess-pawn-turning (us)
Pawns are turned from a wooden rod {v:1.2,1.5,2,2.4} meters long. Each pawn needs {a:5,6,7} cm of rod, and {b:4 digits} mm are lost with every pawn because of the saw.
? How many pawns can be turned from a rod? = floor(v*1000/(a*10+b)) : pawns
? How many rods are needed for the pawns of {n:5..12} sets with {m:16} pawns each? = ceil(n*m/floor(v*1000/(a*10+b))) : rods
? How many mm of a rod are left when as many pawns as possible have been turned from it? = v*1000-floor(v*1000/(a*10+b))*(a*10+b) : mm where v*1000 > floor(v*1000/(a*10+b))*(a*10+b)+1

== chess-generations
who S: man, T: woman
{S} learned chess from his grandmother {T} when he was {a:5..8}; she was {b:58..70} then. Today {S} is {c:14..20} and beats her for the first time.
? What is the sum of their ages today? = b+c-a+c : years
? In how many years will {T} be {k:3 words} times as old as {S} is then? = (b+c-a-k*c)/(k-1) : years where b+c-a > k*c+3, whole (b+c-a-k*c)/(k-1)
? How many years older than {S} is {T}? = b-a : years

== chess-coach-pay (jamaica)
The coach is paid {a:$25..$45 by 5} for each full hour. He teaches {n:2..3} groups [a week|per week|each week], {m:90,120} minutes each, for {w:6..12 by 2} weeks. The school pays {r:50%,60%,75%} of it, the parents the rest.
where whole n*m/60*w*a*r
? How much do the parents pay? = n*m/60*w*a-r*(n*m/60*w*a) : dollars
? How many hours does the coach teach in these weeks? = n*m/60*w : hours
? How much is the coach paid for these weeks? = n*m/60*w*a : dollars where whole n*m/60*w

== chess-blitz-rate (us)
who S: woman, T: man
On a rainy evening {S} plays blitz games online that last {a:5,6} minutes on average, and {T} plays longer games of {b:10,12,15} minutes. Both begin at {t:7:00 pm..8:00 pm by 15} and play without a pause until {S} has finished {n:12,18,24,30} games.
where whole n*a/b
? How many games more than {T} does {S} finish before they stop? = n-n*a/b : games
? If {S} wins {f:1/2,2/3} of her games and loses all the others, and a win brings {p:8} points while a loss costs {q:6} points, how many points does she gain? = n*f*p-(n-n*f)*q : points where whole n*f
? [At what time|When] do they stop? = t+n*a/60 : clock where whole n*a/6

== chess-carved-set (us)
Carving [takes|needs] patience: {S} needs {a:40,45,50} minutes for a pawn and {b:70,80,90} minutes for [any|every] other piece. In a set there are {p:16} pawns and as many other pieces. [On weekends|Every week] {S:he} carves for {c:6..10} hours.
? How many minutes does {S} need for a whole set? = p*a+p*b : minutes
? After how many weeks is the set [finished|complete]? = ceil((p*a+p*b)/60/c) : weeks
? A buyer offers {q:$300..$600 by 50} for the set, and the wood cost {d:$40..$70 by 5}. How much would {S} gain for each pawn or piece, if the gain is spread evenly over all of them? = (q-d)/(2*p) : dollars where whole 100*(q-d)/(2*p)
