topic: video-games
place: any

== game-crystal-rooms (us)
In the game Crystal Maze, a room gives back crystals. The first room has {a:2..4} crystals, the second {a} more than the first, the third {a} times as many as the second, the fourth {b:2..3} times as many as the third, and the last {a} times as many as the fourth. {S} took them all.
? How many crystals were in the third room? = a*(a+a) : crystals
? How many crystals were in the fourth room? = b*a*(a+a) : crystals
? How many crystals did {S} take? = a+a+a+a*(a+a)+b*a*(a+a)+a*b*a*(a+a) : crystals

== game-gem-hours (canada)
On Saturday morning {S} opened {a:5..12} chests with {b:4..9} gems each and got a bonus gem for every chest. In the afternoon {S:he} opened as many such chests, but without a bonus. In the evening {S:he} dug in the mine for an hour and found a gem every {c:2..5} minutes. On Sunday {S:he} found {c} times as many gems as on the whole of Saturday.
where whole 60/c
? How many gems did {S} find on Saturday? = a*b+a+a*b+60/c : gems
? How many gems did {S} find on the weekend? = a*b+a+a*b+60/c+c*(a*b+a+a*b+60/c) : gems

== game-dragon-levels (us)
{S} has {a:20..60 by 5} hearts at the gate of the castle. Vampires take {r:20%,40%,60%} of them; behind the bridge a fairy gives back {b:5..12}; and the dragon takes {f:1/2,1/3} of what {S} has then.
~ {S}'s sword is called Moonlight.
where whole a*r, whole (a-a*r+b)*f
? How many hearts does {S} have when {S:he} meets the dragon? = a-a*r+b : hearts
? How many hearts are left after the dragon? = (a-a*r+b)*(1-f) : hearts

== game-console-saving (uk)
A console costs {a:£280..£420 by 20}, and {S} also wants {b:2..3} games at {c:£35..£50 by 5}. {S:His} gran gives {d:£60..£100 by 10}. From a paper round {S:he} has {e:£20..£30} a week, of which {S:he} saves all but {f:£4..£8}.
~ The console weighs {n:3..5} kg.
where whole (a+b*c-d)/(e-f)
? What do console and games cost altogether? = a+b*c : pounds
? In how many weeks does {S} have enough for console and games? = (a+b*c-d)/(e-f) | w: d+w*(e-f) = a+b*c : weeks

== game-arcade-tokens (us)
At the arcade {a:4} tokens cost a {b:$1} bill. {S} changed {c:8..20} such bills. Racing takes {d:3} tokens a ride and pinball {e:2} a ball. {S} raced {f:4..8} times.
~ The arcade has {n:30..60} machines.
where a*c > d*f+2*e
? How many tokens were left after racing? = a*c-d*f : tokens
? How many balls of pinball can {S} play with the rest? = floor((a*c-d*f)/e) : balls

== game-download-time (india)
A new game has {a:36..90 by 6} gigabytes. The line in {S}'s house in Pune brings {b:60, 90, 120} gigabytes in {c:10} hours, but at night it is {k:2 as "twice"} as fast. {f:1/2,1/3} of the game came by day, the rest at night.
where whole a*f/(b/c)*10, whole a*(1-f)/(b/c*k)*10
? How many hours did the part that came by day take? = a*f/(b/c) : hours
? How many hours did the whole download take? = a*f/(b/c)+a*(1-f)/(b/c*k) : hours

== game-screen-time-rule
who S: man, T: man
The rule in {S}'s house: {a:45..75 by 5} minutes of games a day from Monday to Friday and {k:2 as "double"} that time on each day of the weekend. Last week, {S} lost {b:20..40 by 5} minutes because of a broken vase. {T}, his brother, swapped {c:30..60 by 10} minutes of his own for {S}'s dishwashing.
~ The vase was from grandmother.
? How many minutes does the rule allow in a week? = 5*a+2*k*a : minutes
? How many minutes did {S} have last week? = 5*a+2*k*a-b+c : minutes

== game-speedrun-splits
{S} ran through the game: forest {a:360..540 by 20} seconds, cave {b:60..140 by 20} seconds more, castle {f:1/2,1/4} of the time of forest and cave together. The record for the whole game is {c:1000..1200 by 50} seconds.
? How many seconds did the castle take? = (a+a+b)*f : seconds
? By how many seconds did {S} miss the record? = a+a+b+(a+a+b)*f-c : seconds where a+a+b+(a+a+b)*f > c+1

== game-farm-harvest (philippines)
In a farming game {S} sows {a:4..8} rows of {b:10..15} melons. Each melon brings {c:20..60 by 5} coins. Crows eat {d:5..15} melons; a scarecrow, which would have kept them away, costs {e:150..400 by 50} coins.
~ In the game, a day lasts {u:12..20} real minutes.
? With the coins for the melons, {S} buys {m:5..9} sheep at {n:30..60 by 10} coins each. How many coins are left? = (a*b-d)*c-m*n : coins where (a*b-d)*c > m*n+1
? How many coins do the melons bring? = (a*b-d)*c : coins
? How many coins more would {S} have now with a scarecrow, after paying for it? = d*c-e : coins where d*c > e+1

== game-guild-gold
Game chat. "How much gold is in the guild's chest?" asked {T}.
"We are {a:12..24} members," typed {S}. "Everyone paid in {b:50..120 by 10}, the raid brought {c:600..1200 by 100}, and I took {r:20%,25%,30%} of all that for repairs."
? How much gold did the members pay in? = a*b : gold pieces
? How much gold was spent on repairs? = (a*b+c)*r : gold pieces where whole (a*b+c)*r
? How much gold is in the chest after the repairs? = (a*b+c)*(1-r) : gold pieces where whole (a*b+c)*r

== game-lan-party-bill (ireland)
{a:8..14} friends have a game night in Galway. Renting the room is {b:€60..€110 by 10}, pizzas are {c:5..8} at {d:€11..€15} each. {S}, who brought all the screens, pays nothing, and the others share the cost.
~ The room has a view of the harbour.
where whole (b+c*d)/(a-1)
? What does the night cost? = b+c*d : euros
? How much does each of the others pay? = (b+c*d)/(a-1) : euros
? How much would each pay if {S} shared the cost, too? = (b+c*d)/a : euros where whole (b+c*d)/a*10

== game-swap-meet-cartridges (us)
who S: man
{S} sells old cartridges at a swap meet. He had some; in the morning he sold {f:1/3,1/4,1/2} of them, then [picked up|bought] {a:6..14} from a kid, and in the afternoon sold {b:10..25}. He goes home with {c:20..60}.
~ The meet is held in the parking lot of a library.
where whole (c+b-a)/(1-f), c+b > a
? How many cartridges did he have at first? = (c+b-a)/(1-f) | x: x-x*f+a-b = c : cartridges
? How many cartridges did he sell in the morning? = (c+b-a)/(1-f)*f | y, x: y = x*f, x-y+a-b = c : cartridges

== game-score-three-players
who S: woman, T: man, V: woman
{S} scored {a:1200..3000 by 100} points. {T} scored {r:20%,25%,50%} more, and {V} {b:150..500 by 50} points fewer than {T}. The cabinet's high score stands at {c:5000..8000 by 500}.
where whole a*r, a+a*r-b != a
? How many points do {S}, {T} and {V} have together? = a+a+a*r+a+a*r-b : points
? How many points did {V} score? = a+a*r-b : points
? How many points is {T} below the high score? = c-a-a*r : points

== game-subscription-years (australia)
A game pass is {a:A$12..A$18} a month, or {b:A$120..A$150 by 5} for a year paid in advance. {S} paid by the month for {c:8..11} months, then for {d:2..3} years in advance.
~ The pass gives unlimited access to {n:200..450 by 10} games.
where b < a*12
? How much did {S} pay in all? = a*c+b*d : dollars
? Suppose {S} had gone on paying by the month in those {d} years. How much more would {S} have paid? = a*d*12-b*d : dollars where a*12 > b+1

== game-two-robots-build (singapore)
In a factory game the red robot builds {a:6..12} chips a minute and the blue robot {b:4..9}. The red robot starts {c:5..10} minutes before the blue one. {S} needs {d:300..600 by 10} chips.
where whole (d-a*c)/(a+b)
? How many minutes after the blue robot's start are there enough chips? = (d-a*c)/(a+b) | x: a*c+(a+b)*x = d : minutes
? How many chips has the blue robot built when there are just enough? = (d-a*c)/(a+b)*b : chips

== game-card-rarities (us)
A booster pack has {a:10} cards. {r:60%,70%} of the cards in every pack are common and {b:2} are rare; the rest are epic. {S} opens {c:12..30} packs. For {d:3} epic cards, {S:he} can trade in for a legendary.
~ The series is called Lost Spacecraft.
where whole a*r, whole (a-a*r-b)*c/d
? How many epic cards are in a pack? = a-a*r-b : epic cards where a-a*r-b > 1
? How many epic cards does {S} get from all the packs? = (a-a*r-b)*c : epic cards
? How many legendaries can {S} get for all {S:his} epic cards? = (a-a*r-b)*c/d : legendaries

== game-night-sleep (kenya)
On school days {S} has to be up at {t:5:30 am..6:15 am by 15} and needs {a:8} hours of sleep. On Thursday evening {S:he} started a race game at {u:8:00 pm..8:45 pm by 15} and played {b:4..7} races of {c:12..18} minutes, with {d:10..20 by 5} minutes of updates.
? How many minutes passed from the start until {S} stopped? = b*c+d : minutes
? At what time did {S} stop? = u+(b*c+d)/60 : clock where u+(b*c+d)/60 < 23.8

== game-quest-rewards-mix
hide g:5..20, k:6..25
let n = g + k
let t = 30*g + 75*k
In the game, killing a wolf earns {p:30} points and killing a troll {q:75}. {S} killed {n} of these monsters and earned {t} points with them.
? How many trolls did {S} kill? = (t-p*n)/(q-p) | x, y: x + y = n, q*x + p*y = t : trolls
? How many wolves did {S} kill? = (q*n-t)/(q-p) | y, x: x + y = n, q*x + p*y = t : wolves

== game-factory-of-studios (us)
A small studio spent {a:8..14} months on a game. It had {b:4..7} employees, who earned {c:$3500..$5000 by 250} a month each, and it paid {d:$20000..$60000 by 5000} for music and drawings. Each download brings {e:$10..$20 by 5}.
~ The premiere was planned for spring.
where whole (a*b*c+d)/e
? What did the game cost altogether? = a*b*c+d : dollars
? How many downloads are needed to bring back exactly what the game cost? = (a*b*c+d)/e : downloads

== game-tournament-brackets (malaysia)
In a tournament in Johor {a:6..10} groups of {b:4} gamers play. In a group, everybody plays everybody else exactly a single time, for {c:12..20} minutes, on a screen of the group's own and without breaks. The best {d:2} of each group go on.
~ The winner gets a trophy and a voucher.
? How many games are played in a group? = b*(b-1)/2 : games
? How many games are played in all groups? = a*b*(b-1)/2 : games
? How many minutes do the games of a group take? = b*(b-1)/2*c : minutes

== game-pixel-sprite
{S} draws sprites. A knight is {a:16, 24, 32} pixels wide and {b:24, 32, 40} pixels high. {r:25%,50%} of the pixels are empty, {f:1/4,1/2,1/3} of the others are silver, and the sword takes {c:20..40} of the silver ones.
where whole a*b*r, whole (a*b-a*b*r)*f, (a*b-a*b*r)*f > c+5
? How many pixels are silver? = (a*b-a*b*r)*f : pixels
? How many silver pixels do not belong to the sword? = (a*b-a*b*r)*f-c : pixels

== game-racing-fuel (south-africa)
In a racing game, a tank holds {a:60..90 by 5} litres. A lap uses {b:3..5} litres, and {S} drives with the tank full at the start. After {c:8..12} laps {S:he} stops and takes on {d:20..35 by 5} litres.
~ The car in the game is a red jaguar.
where a > b*c+1, a-b*c+d < a
? How many litres are left just before the stop? = a-b*c : litres
? How many litres are in the tank after the stop? = a-b*c+d : litres
? How many further full laps are possible after the stop? = floor((a-b*c+d)/b) : laps

== game-age-rating (new-zealand)
who S: man, T: woman
A game in the shop is for players aged {a:16} and older. {S} is {b:11..13}, his sister {T} is {c:3..5} years younger. "In {d:6..9} years," says the shop keeper, "I will be {k:4 times} as old as you are now, {S}."
where k*b-d > 20
? In how many years may {T} play the game? = a-(b-c) : years
? How many years older than {S} and {T} together is the shop keeper now? = k*b-d-(b+b-c) : years where k*b-d > b+b-c+1

== game-controllers-warranty (us)
The rec center bought {a:8..16} controllers at {b:$40..$60 by 5}. {c:2..4} broke within the year; the maker refunded {r:50%,60%,75%} of the price of these. {d:2..3} others were stolen, and nobody paid for them.
~ The center is open until {n:8:00 pm..9:30 pm by 30}.
where a > c+d+2
? How many of the controllers are still there? = a-c-d : controllers
? How much did the maker refund? = c*b*r : dollars
? What did the controllers cost the center in the end? = a*b-c*b*r : dollars

== game-board-hexes-map (pakistan)
The map of a strategy game has {a:20..40 by 2} columns and {b:15..25} rows of fields. {S} rules {r:20%,30%,40%} of the fields, {T} has {c:10..40} fields more than {S}, and all other fields are wilderness.
where whole a*b*r, a*b > 2*a*b*r+c+5
? How many fields does {S} rule? = a*b*r : fields
? How many fields does {T} rule? = a*b*r+c : fields
? How many fields are wilderness? = a*b-a*b*r-a*b*r-c : fields

== game-prank-inventory (nigeria)
who S: man, T: woman
As a prank {T} took {f:1/4,1/5,1/2} of the arrows out of her brother {S}'s bag in the game, before he noticed it. He shot {a:8..20} arrows at a ghost, picked up {b:5..7} of these again, and has {c:30..80} in his bag now.
where whole (c+a-b)/(1-f), a > b+1
? How many arrows were in the bag right after the prank? = c+a-b : arrows
? How many arrows were in the bag before the prank? = (c+a-b)/(1-f) | x: x-x*f-a+b = c : arrows
? How many arrows did {T} take? = (c+a-b)/(1-f)*f : arrows
