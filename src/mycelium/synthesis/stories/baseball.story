topic: baseball
place: us

== baseball-bat-rack-rope
{S} ties {c:3..6} cords of {a:40..90 by 10} inches each into a single long cord and cuts it into {b:4..8} equal pieces, for hanging up bats. {S:He} sews another foot of cord to the piece for the longest bat. (Leave the knots aside.)
where whole c*a/b
? How long, in inches, is a piece after the cutting? = c*a/b : inches
? How long, in inches, is the piece for the longest bat in the end? = c*a/b+12 : inches

== baseball-season-seat-deal
{a:3..6} friends go to {b:8..16} games of the Sox. At the gate a bleacher seat is {c:$18..$30}; with a season deal each seat at each game [comes|is] {d:$4..$9} cheaper.
~ The stadium is {u:12..40} minutes away by subway.
? The friends miss {m:2..4} games, for which they sell all their seats at {n:$8..$12} each. After these sales, what does the season cost the friends altogether with the deal? = a*b*(c-d)-a*m*n : dollars where b > m+2, c-d > n
? How much do the friends save with the season deal? = c*a*b-a*b*(c-d) : dollars
? What does each of the friends pay with the season deal? = b*(c-d) : dollars

== baseball-shopping-three
A coach needs {a:24, 36, 48} baseballs, which cost {c:$15..$30} for every {b:6, 12} balls; sunflower seeds for the {b} oldest players at {d:$2..$3} a bag each; and {e:20, 40} feet of netting at {g:$6..$14 by 2} for every {f:5, 10} feet.
? By how much are the baseballs more expensive than the netting and the seeds together? = c*a/b-g*e/f-b*d : dollars where c*a/b > g*e/f+b*d+1
? What does the netting cost? = g*e/f : dollars
? How much does the coach spend on all of it? = c*a/b+b*d+g*e/f : dollars

== baseball-cards-gift
{S} has {c:60..120 by 10} cards of pitchers, {a:40..90 by 10} of catchers and {b:50..100 by 10} of outfielders. {S:He} puts {d:10%,20%,25%,30%} of all the cards into a folder for {S:his} cousin.
where whole d*(c+a+b)
? How many cards does {S} have before the gift? = c+a+b : cards
? How many cards go into the folder? = d*(c+a+b) : cards
? How many cards are left for {S}? = c+a+b-d*(c+a+b) : cards

== baseball-fence-yards
The fence of the ball park, seen from above: {d:30..50} yards behind home plate, {c:60..90} yards along the road, and {b:100..120} yards on the left as well as on the right. The gates take up another {a:12..60 by 3} feet.
? How many yards do the gates take up? = a*12/36 : yards
? How many yards is it all the way around, with the gates? = d+c+b+b+a*12/36 : yards
? A yard of fence costs {p:$8..$15}. What does the fence cost without the gates? = (d+c+b+b)*p : dollars

== baseball-gum-packs
{S} got a box of {a:40..80 by 5} packs of gum. {b:20%,40%} of them went to the infielders and {c:4..9} packs to the umpires. There is practice on {d:3..4} days of the week; on the days without practice {S} chews a pack both in the morning and in the evening.
where a-a*b-c > 10
? How many packs does {S} chew in a week? = (7-d)*2 : packs
? How many packs are left in the box after the gifts and a week of chewing? = a-a*b-c-(7-d)*2 : packs
? After the gifts, how many full weeks of chewing does the rest of the box last? = floor((a-a*b-c)/((7-d)*2)) : weeks where a-a*b-c > (7-d)*4

== baseball-fundraiser-mixed
At the fundraiser {a:30..60 by 5} hats were sold at {b:$12..$18} and {c:8..14} wooden crates at {d:$5..$8} each; in each crate were {e:4..6} pies, which cost another {f:$9..$14} apiece. Besides, {g:15..40 by 5} kids paid {h:$2..$3} for a throw at the dunk tank.
~ A clown made balloon animals for the smallest kids.
? What did the hats bring? = a*b : dollars
? How much did hats, crates, pies and the dunk tank bring altogether? = a*b+c*d+f*c*e+g*h : dollars

== baseball-crowd-weeks
{d:1500..3000 by 250} fans came on Opening Day and {b:500..900 by 100} to the game on Tuesday. In the {c:4..8} weeks that followed there were {a:2..3} afternoon games and as many evening games a week, each with as many fans as on that Tuesday.
~ The mascot is a catfish in an orange cape.
? How many games were played in those weeks? = c*(a+a) : games
? How many fans came in all, from Opening Day to the end of those weeks? = d+b+c*b*(a+a) : fans

== baseball-helmet-hooks
In each of {d:3..5} dugouts are {c:4..7} shelves, and on every shelf there is room for {a:5..8} helmets and {b:3..4} gloves. {b} places in each dugout are broken.
? If {m:8..14} players in each dugout put away a helmet and a glove each, how many of the unbroken places stay empty altogether? = d*(c*(a+b)-b-m*2) : places where c*(a+b) > b+m*2+1
? How many pieces can really be put away in all the dugouts? = d*(c*(a+b)-b) : pieces
? How many places for helmets were built in all the dugouts? = d*c*a : places

== baseball-batting-average
{S} came to bat {a:80..200 by 20} times. {r:20%,25%,30%,35%} of these were hits, and {f:1/4,1/5,1/2} of the hits were home runs. {S:His} friend {T} had {b:5..15} hits more than {S}.
who S: man, T: man
where whole a*r, whole a*r*f, a*r*f > 1
? How many of {S}'s hits were not home runs? = a*r*(1-f) : hits
? How many hits did both of them have together? = a*r+a*r+b : hits

== baseball-innings-score
A game in our league has {n:9} innings. In the first {a:4..5} innings together the Bears made {b:4..9} runs and the Crows {c:2..5} runs fewer. After that the Crows made {d:5..9} runs more, the Bears only {f:2..3}.
where b > c+1, d > f+c+1
? How many runs did the Crows have in the end? = b-c+d : runs
? By how many runs did the Crows win? = b-c+d-b-f : runs

== baseball-pitch-limit
"You may throw {a:75..95 by 5} pitches, no more," said the coach to {S}. In the opening innings, {S} threw {b:12..16}, {c:10..18} and {d:11..17} pitches. From then on it was {e:10..13} pitches an inning.
where a > b+c+d+2*e
? How many pitches did {S} have left after the opening innings? = a-b-c-d : pitches
? How many further full innings could {S} pitch? = floor((a-b-c-d)/e) : innings
? After as many further full innings as possible, how many pitches were unused? = mod(a-b-c-d,e) : pitches where mod(a-b-c-d,e) > 1

== baseball-peanut-vendor
who S: man
{S} [sells|carries] peanuts in the stands. The company pays him {p:$30..$45} a night plus {r:10%,15%,20%} of his sales. On Friday he sold {a:80..150 by 10} bags at {q:$5..$6}, and tips came to {b:$14..$40}.
~ He climbs about {n:1800..3000 by 100} steps a night.
? What were his sales on Friday? = a*q : dollars
? How much did he get from the company for Friday? = p+r*a*q : dollars
? How much did he go home with on Friday, tips included? = p+r*a*q+b : dollars

== baseball-diamond-runs
A baseball diamond is a square with sides of {a:90} feet. In practice {S} runs all the way around {b:4..10} times and then {c:3..8} times from home to first base and back.
?< How many feet does {S} run in practice? = 4*a*b+2*a*c : feet
? A yard is {d:3} feet. How many more yards does {S} run around the diamond than to first base and back? = (4*a*b-2*a*c)/d : yards where 4*b > 2*c+1

== baseball-uniform-order
{a:13..18} players need a uniform at {p:$45..$70 by 5} and {b:2..3} caps each at {q:$12..$18}. A bakery gives {c:$200..$500 by 50}; the rest is divided equally among the players.
~ The uniforms are grey with red stripes.
where whole c/a*5
? What does the team's order cost? = a*p+a*b*q : dollars
? How much must the players pay altogether? = a*p+a*b*q-c : dollars
? How much must each player pay? = p+b*q-c/a : dollars

== baseball-rain-delay
First pitch was at {t:1:05 pm..2:35 pm by 30}. After {a:65..95 by 5} minutes it began to pour, and play stopped for {b:40..75 by 5} minutes. After that they played for another {c:60..100 by 5} minutes until the last out.
~ The grounds crew needed {n:4..9} minutes to cover the infield.
? At what time did play go on after the rain? = t+(a+b)/60 : clock
? At what time was the last out? = t+(a+b+c)/60 : clock

== baseball-japan-trip (philippines)
who S: woman
{S}'s softball team from Cebu flies to Japan. {a:16..24} girls and {b:3..4} coaches go; a flight costs {p:₱9000..₱14000 by 500} for each of them. The mayor pays {r:30%,40%,50%} of all the flights, and a concert brought in {c:₱40000..₱70000 by 5000}.
? What do all the flights cost? = (a+b)*p : pesos
? How much does the mayor pay? = (a+b)*p*r : pesos
? How much is still missing after the mayor's money and the concert? = (a+b)*p*(1-r)-c : pesos where (a+b)*p*(1-r) > c

== baseball-jar-guess
A jar of baseballs stands at the bank. "Take away {a:12..30}," says the sign, "share the others equally between {b:4..6} schools, and every school gets {c:15..30}. The best guess wins free tickets." {S} guessed {d:80..120 by 5}.
where a+b*c > d+1
? If nothing is taken away and all the baseballs of the jar are shared equally between the {b} schools and the bank's own team, how many does each of them get? = (a+b*c)/(b+1) : baseballs where whole (a+b*c)/(b+1)
? By how many baseballs was {S}'s guess off? = a+b*c-d : baseballs

== baseball-ratio-fans
Home fans and visiting fans sit in the ratio {a:5..9} to {b:2..4}. There are {c:1800..4500 by 100} fans. {r:20%,25%,50%} of the visiting fans came by bus.
where whole c/(a+b), whole c/(a+b)*b*r
? How many visiting fans are there? = c/(a+b)*b : fans
? How many more home fans than visiting fans are there? = c/(a+b)*(a-b) : fans
? How many visiting fans did not come by bus? = c/(a+b)*b*(1-r) : fans

== baseball-lawn-mowers
who S: woman, T: man
The outfield can be mowed by {S} in {a:60, 90, 120} minutes with the tractor and by {T} in {b:180, 240, 360} minutes with the push mower. They start together, but the tractor breaks down after {c:20, 30} minutes, and {T} must finish alone.
where whole b*(1-c/a)
? If the tractor had not broken down, how many minutes would they have needed together? = 1/(1/a+1/b) | x: x/a+x/b = 1 : minutes where whole a*b/(a+b)
? What percentage of the outfield had the tractor mowed when it broke down? = c/a*100 : percent where whole c/a*100
? How many minutes after they started does {T} finish? = b*(1-c/a) : minutes

== baseball-canada-hats (canada)
A stall in Toronto bought {a:100..240 by 20} hats at {p:$6..$9} and sold {r:70%,75%,80%} of them at {q:$15..$20}. When the season was over, the others were sold at {f:1/2,2/5} of that price, apart from {b:5..10} hats that mice had eaten.
~ The stall also sells dolls and monogrammed towels.
where whole a*r, a-a*r > b+2
? How many hats were sold after the season? = a-a*r-b : hats
? What was the profit from all the hats? = a*r*q+(a-a*r-b)*q*f-a*p : dollars

== baseball-age-coach
who S: mr
{S} has been coaching for {a:12..25} years. He began {b:3..8} years after his last game as a player, and he played for {c:9..15} years, from the age of {d:16..20} on.
? In how many years will {S} have coached for {k:2 as "twice"} as long as he played? = k*c-a : years where k*c > a+1
? At what age did he begin to coach? = d+c+b : years
? How old is he now? = d+c+b+a : years

== baseball-scoreboard-bulbs
On the old scoreboard are {a:5..8} rows of {b:20..40 by 2} bulbs. {r:5%,10%,20%} of them are dead. A working bulb needs {c:40, 60} watts. Every bulb, dead or not, will be replaced by a new kind that needs {d:6..10} watts.
where whole a*b*r
? How many bulbs still work? = a*b*(1-r) : bulbs
? How many watts do the old bulbs that still work need at present? = a*b*(1-r)*c : watts
? How many watts less do all the new bulbs need than all the old bulbs would need if none of them were dead? = a*b*(c-d) : watts

== baseball-sundaes-party (us)
After the last game, {S}'s dad treats the team at the ice cream parlor. {a:9..14} players have sundaes at {p:$6..$8}, and {b:3..6} parents have coffee at {q:$3..$4}. Each sundae can get a cherry topping for {c:$0.50}, and {f:1/2,1/3} of the players want it. Dad pays with {d:2} bills of {e:$100}.
where whole a*f
? What is the bill? = a*p+a*f*c+b*q : dollars
? How much change does Dad get back? = d*e-a*p-a*f*c-b*q : dollars

== baseball-shipping-bats (canada)
A workshop near Montreal turns {a:24..60 by 6} bats a day from maple. {r:25%,50%} of them are for children and weigh {b:500..600 by 20} grams; the others weigh {c:850..950 by 10} grams.
where whole a*r
? How many bats for children are made in {d:5..20 by 5} days? = a*r*d : bats
? How many grams do the bats of a day weigh altogether? = a*r*b+(a-a*r)*c : grams
? A full carton may weigh {e:12..20 digits} kg, and the empty carton weighs {g:1 digits} kg. How many of the bats that are not for children can be put into it at most? = floor((e-g)*1000/c) : bats

== baseball-glove-comparison
who S: man, T: woman, V: man
{S}'s glove was {p:$20..$30} more expensive than {T}'s, and {V}'s cost {k:2..3 times} as much as {T}'s. Altogether they paid {t:$150..$400 by 5}.
where whole (t-p)/(k+2), (t-p)/(k+2) > 24
? What did {T}'s glove cost? = (t-p)/(2+k) | x: x+p+x+k*x = t : dollars
? What did {V}'s glove cost? = (t-p)/(2+k)*k : dollars
? What did {S}'s glove cost? = (t-p)/(2+k)+p | y, x: y = x+p, y+x+k*x = t : dollars
