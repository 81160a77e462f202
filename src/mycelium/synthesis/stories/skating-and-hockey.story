topic: skating-and-hockey
place: canada

== skating-party-money
Grandpa gave {d:$90..$200 by 5} for a skating party of {c:4..8} kids. [Each kid's ticket is|A ticket costs] {a:$6..$9}, and skates [are rented out|can be rented] for {b:$4..$6}; everyone needs both. Whatever is left is divided equally among the kids for hot chocolate and fries.
~ Grandpa himself has not skated for {n:20..40} years.
where whole (d-c*(a+b))/c, d > c*(a+b)+2*c
? What do tickets and skates cost for all the kids? = c*(a+b) : dollars
? How much does each kid get for hot chocolate and fries? = (d-c*(a+b))/c : dollars
? How much would be left in all if {e:2..3} of the kids brought their own skates? = d-c*(a+b)+e*b : dollars

== hockey-arena-events
[An arena|The old arena] hosts {a:25..45} hockey games a year, and every other month there is a gala of figure skating.
~ A gala is always on a Saturday.
? How many events, games and galas, does the arena host in a year? = a+12/2 : events
? If {b:900..2000 by 100} people come to each game and {c:400..800 by 100} to each gala, how many tickets are torn in a year? = a*b+12/2*c : tickets

== hockey-ice-rental-minutes
The rink is open for {a:9..14} hours on Saturday. {b:4..7} teams rent it for an hour each, and after each of them there is a break of exactly a minute. The ice machine needs {c:30..60 by 5} minutes in all. The rest of the time is for public skating.
~ The rink's roof was repaired last fall.
where a*60 > b*60+b+c+60
? For how many minutes is there public skating on Saturday? = a*60-b*60-b-c : minutes
? How many minutes do teams, breaks and ice machine take together? = b*60+b+c : minutes

== hockey-sharpening-line
{S} sharpens skates at the club. There are {c:3..6} teams with {a:12..20} players, everyone has a pair of skates, and {S:he} [does|manages] {b:6, 8, 10, 12} pairs an hour. The work is divided evenly over {d:2..4} evenings.
~ The machine was bought {n:4..9} years ago.
where whole c*a/b/d*2
? How many hours does {S} work each evening? = c*a/b/d : hours
? At {e:$5..$8} a pair, the club takes in money from everyone, and {S} gets {m:$14..$20} an hour. How much is left for the club? = c*a*e-c*a/b*m : dollars where whole c*a/b*2, c*a*e > c*a/b*m

== hockey-goal-tally
In the first period the Moose scored {c:2..4} goals. The plan for each of the remaining periods was {a:4..6} goals, but in the second as well as in the third they scored {b:2..3} fewer than planned.
where a > b+1
? How many goals did they score in the whole game, which ended after the third period? = c+a-b+a-b : goals
? How many goals had they planned for the periods after the first? = 2*a : goals

== skating-canal-there-back
The frozen canal in Ottawa is {a:6,7.5,9} km long. {S} skates its length with the wind at {b:15, 18 digits} km per hour and comes back at {c:10, 12 digits} km per hour.
where whole a*60/b, whole a*60/c
? How many minutes does {S} need for the way with the wind? = a*60/b : minutes
? How many minutes is {S} on the ice for both ways? = a*60/b+a*60/c : minutes
? How many minutes longer does the way back take? = a*60/c-a*60/b : minutes

== hockey-puck-press
A press makes {a:40..90 by 10} pucks an hour and runs for {b:4..8} hours a day. Of every {b} pucks {c:2} crack when they cool down, and every {d:10, 12, 15, 20} minutes a puck is cut open for a test. All the other pucks are good.
where whole c*a/b, c < b
? How many pucks crack in an hour? = c*a/b : pucks
? How many good pucks does the press make in a day? = a*b-b*(c*a/b+60/d) : pucks

== hockey-sticker-area (us)
For a helmet, {S} cuts out a rectangle of foil, {a:4..9} inches by {b:3..7} inches, and a square whose side is {c:3..8} inches shorter than a foot.
? How many square inches of foil does {S} cut out? = a*b+(12-c)*(12-c) : square inches
? What is the perimeter of the rectangle? = 2*(a+b) : inches

== hockey-camp-pucks
On the evening of arrival {S} shot {a:40..90 by 10} pucks. On the last evening of the hockey camp {S:he} shot {b:150%,200%} of that. On every day of the week between, {S:he} shot {c:60..120 by 5}.
where whole a*b
? How many pucks did {S} shoot in the week between the evenings? = c*7 : pucks
? How many pucks did {S} shoot at the camp, counting both evenings? = a+a*b+c*7 : pucks

== hockey-tape-feet (us)
{S} wraps hockey sticks. A blade takes {a:30..45 by 5} inches of tape and a handle {b:15..25 by 5} inches. {S:He} has {c:12..25} sticks and rolls of {d:60} feet.
? How many sticks can be wrapped with a single roll? = floor(d*12/(a+b)) : sticks
? How many rolls does {S} need for all the sticks, if tape from different rolls may be joined? = ceil(c*(a+b)/(d*12)) : rolls where c*(a+b) > d*12

== skating-lesson-levels
{a:90..200 by 10} children take skating lessons in Saskatoon. {r:30%,40%,50%} are in the penguin class. Of the remaining children, {f:1/2,2/5,3/5} are in the fox class, and all others play hockey already. In the fox class are {b:4..9} boys more than girls.
where whole a*r, whole (a-a*r)*f, whole ((a-a*r)*f-b)/2
? How many children are in the fox class? = (a-a*r)*f : children
? How many children play hockey already? = (a-a*r)*(1-f) : children
? How many girls are in the fox class? = ((a-a*r)*f-b)/2 : girls

== hockey-ticket-two-kinds
hide g:300..900 by 20, k:150..700 by 10
let n = g + k
let t = 18*g + 10*k
A seat in the stands costs {p:$18}, standing room {q:$10}. Last Friday {n} fans paid {t} dollars. {m:4..9} dogs were let in for nothing.
~ A hamburger costs {u:$9..$13}.
? How many fans had a seat? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : fans
? How many fans stood? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : fans

== hockey-backyard-rink
For a rink behind the house, {S} wants ice of {a:8..12} metres by {b:5..6} metres, {c:10 digits} cm deep. The garden hose [gives|delivers] {d:20, 25, 40} litres a minute; a cubic metre of water has {e:1000} litres. Leave aside that ice takes more room than water.
~ The family's husky loves the cold.
? How many litres of water are needed? = a*b*c/100*e : litres
? For how many minutes must the hose run? = a*b*c/100*e/d : minutes

== hockey-penalty-minutes (us)
A minor penalty is {a:2} minutes and a major penalty {b:5} minutes. Last season {S} had {c:12..24} minors and {d:2..6} majors. {T} spent {e:10..30} minutes less in the penalty box than {S}.
where a*c+b*d > e+5
? How many minutes did {S} spend in the penalty box? = a*c+b*d : minutes
? How many minutes did {T} spend there? = a*c+b*d-e : minutes
? How many minutes did they spend there together? = a*c+b*d+a*c+b*d-e : minutes

== hockey-standings-pct (us)
The Owls won {a:15..30} games and lost {b:5..20} this season; there are no ties. They [still have|must still play] {c:10..20} games.
where whole a/(a+b)*100
? What percentage of their games have the Owls won so far? = a/(a+b)*100 : percent
? How many more games must they win to end with wins in {r:60%,75%,50%} of all games of the season? = (a+b+c)*r-a : games where whole (a+b+c)*r, (a+b+c)*r > a+1, (a+b+c)*r-a < c
? How many games does the season have? = a+b+c : games

== skating-costume-payments
who S: woman
{S}'s costume for the ice show costs {a:$180..$420 by 10}. She paid {r:10%,20%,30%} when she ordered it. The rest is to be paid in {b:4..6} equal payments.
where whole (a-a*r)/b
? How much is each of the later payments? = (a-a*r)/b : dollars
? How much will she still owe after {c:2} of these payments? = a-a*r-c*(a-a*r)/b : dollars

== hockey-bus-depart
The puck drops in Regina at {t:6:00 pm..7:30 pm by 15}. The team must be there {a:75..90 by 5} minutes before, the bus needs {b:2} hours and {c:5..40 by 5} minutes, and a stop for gas takes {d:10..20 by 5} minutes.
? How many minutes is the bus under way, with the stop? = b*60+c+d : minutes
? How many minutes before the puck drops must the bus leave? = a+b*60+c+d : minutes
? At what time must it leave? = t-(a+b*60+c+d)/60 : clock

== hockey-equipment-swap (ireland)
At a swap day for ball hockey in Cork, {a:40..90} sticks were laid on the tables. The first visitors took {f:1/2,1/5,2/5} of them, {b:6..20} more sticks were brought in, and then {r:25%,50%} of the sticks on the tables were taken.
~ The hall was lent by the council.
where whole a*f, whole (a-a*f+b)*r
? How many sticks lay on the tables after more were brought in? = a-a*f+b : sticks
? How many sticks were left in the end? = (a-a*f+b)*(1-r) : sticks
? How many sticks were taken in all? = a*f+(a-a*f+b)*r : sticks

== hockey-ice-machine-laps
To resurface the ice, the driver goes up and down {a:9..14} times at {b:2..3} minutes per lane, then fills the machine for {c:8..15} minutes. This is done {d:5..8} times a day, and the last time on each day the machine does not have to be filled.
? How many minutes does a resurfacing take without filling? = a*b : minutes
? How many minutes does it all take per day? = d*(a*b+c)-c : minutes
? How many hours is the machine filled in {e:12, 20, 30} days? = e*(d-1)*c/60 : hours where whole e*(d-1)*c/60

== skating-hot-chocolate
A pot of hot chocolate at the outdoor rink is made with {a:3..5} litres of milk and {b:600..900 by 50} grams of chocolate and fills {c:16..24} cups. Tonight {d:90..160} cups are wanted.
? A litre of milk costs {m:$1.50,$2} and {n:100} grams of chocolate cost {z:$1.50,$2}. What do the ingredients cost for the whole pots that must be made? = ceil(d/c)*(a*m+b/n*z) : dollars
? Only whole pots are made. How many cups will be left over tonight? = ceil(d/c)*c-d : cups where ceil(d/c)*c > d+1

== hockey-average-saves
who S: man, T: man
The goalies {S} and {T} share the season. {S} made {a:24..34} saves a game in {b:10..20} games, {T} made {c:20..30} saves a game in {d:5..12} games.
where whole (a*b+c*d)/(b+d)
? What is the average number of saves per game over all these games? = (a*b+c*d)/(b+d) : saves
? How many more saves did {S} make than {T}? = a*b-c*d : saves where a*b > c*d+1

== hockey-field-watering (india)
Before a field hockey match in Bhubaneswar the turf is sprayed. {a:6..8} nozzles give {b:90..150 by 10} litres a minute each; {f:1/5,1/10,1/4} of the water drains off and is collected. The spraying takes {c:8..15} minutes.
~ The stadium has {n:12000..16000 by 1000} seats.
? How many litres are sprayed? = a*b*c : litres
? How many litres stay on the turf? = a*b*c*(1-f) : litres
? The collected water of {d:5, 10, 20} matches is put into tanks of {m:1000} litres. How many tanks are needed? = ceil(a*b*c*f*d/m) : tanks where a*b*c*f*d > 1000

== hockey-age-brothers
who S: man, T: man
{S} is {a:8..14} years old and plays left wing. His brother {T}, a defenceman with the seniors, is {b:6..12} years older. Their coach is as old as both together, plus {c:12..20} years.
? How old is the coach? = a+a+b+c : years
? How old will the coach be when {S} is {d:20..25}? = a+a+b+c+d-a : years

== hockey-video-review
The league's office keeps videos of every game. A game fills {a:12..20} gigabytes, and {b:40..60} games are played in a month. A drive for {c:2000} gigabytes costs {d:$60..$90 by 10}.
? A season lasts {e:6..8} months. How many drives are needed for it? = ceil(a*b*e/c) : drives
? What do the drives for a season of {e:6..8} months cost? = ceil(a*b*e/c)*d : dollars

== skating-spin-practice (philippines)
who S: woman, T: man
At the mall rink in Manila {S} turned {a:12..30} times in her longest spin. Her partner {T} managed {b:3..8} turns fewer, and the trainer {k:2 as "twice"} as many as {T}. After a month of practice {S} has improved by {r:25%,50%}.
where whole a*r
? How many turns did {S}, {T} and the trainer make together in their longest spins, before the month of practice? = a+a-b+k*(a-b) : turns
? How many turns does {S} manage after the month? = a+a*r : turns
? By how many turns does the trainer still beat {S}? = k*(a-b)-a-a*r : turns where k*(a-b) > a+a*r+1

== hockey-raffle-jersey (us)
A signed jersey is raffled off between the periods. {S} sold {a:60..150 by 10} tickets at {p:$2..$4}, {T} sold {b:20..50 by 5} more than {S}. The jersey cost {c:$120..$220 by 10}, and the winner, who [laughed|was too excited to speak], gave {d:$50..$100 by 10} back for the youth team.
where (a+a+b)*p > c
? How many tickets did they sell together? = a+a+b : tickets
? How much did the raffle bring after paying for the jersey? = (a+a+b)*p-c : dollars
? How much is there for the youth team with the winner's gift? = (a+a+b)*p-c+d : dollars
