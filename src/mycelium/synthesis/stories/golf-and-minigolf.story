topic: golf-and-minigolf
place: us

== golf-tournament-tees
{S} packs wooden tees for a charity tournament. The starter gets {e:50..120 by 10} and the pro shop {a:3..5}. Each of the {d:6..12} groups has {c:3..4} golfers; every golfer gets {b:2..4} bags with {a} tees in each bag.
~ The charity runs a shelter for women.
? How many bags of tees do all the golfers get? = d*c*b : bags
? How many tees does {S} pack in all? = e+a+d*c*a*b : tees

== golf-chain-invitation
{b:3..6} members founded a minigolf league, together with the {a:2..3} owners of the course. Each of these members brought {a} friends, each of these friends brought {a} neighbors, and each of the neighbors brought {a} coworkers. {c:5..14} people joined because of the poster. Everybody joined the league, the owners too.
? How many neighbors were brought? = a*a*b : neighbors
? How many coworkers were brought? = a*a*a*b : coworkers
? How many people are in the league? = b+c+a+a*b+a*a*b+a*a*a*b : people

== golf-five-rounds
{S}'s rounds this month: {e:78..98}, {d:78..98}, {c:78..98}, {a:78..98} and {b:78..98} strokes. These are the rounds of {f:5} Sundays.
where whole (e+d+c+a+b)/f
? How many strokes did {S} need in all? = e+d+c+a+b : strokes
? What was {S:his} average? = (e+d+c+a+b)/f : strokes
? In the first round of the next month {S:he} needed {g:4..12} strokes less than this month's average. How many strokes did {S} need in that round? = (e+d+c+a+b)/f-g : strokes

== golf-lost-balls-days (uk)
At a links in Fife {S} fished balls out of the burn for {d:3} days. On the first day it was {b:9..24 by 3} balls, on the second {a:2..3 times} as many, of which {c:3..6} fell back; the last day brought only as many as the catch of the second day, before any fell back, divided by {d}.
where whole a*b/d, whole (b+a*b-c+a*b/d)/d
? {S} sold the balls of all the days at {m:20p,30p,50p} each. How many pounds did that bring? = (b+a*b-c+a*b/d)*m/100 : pounds
? How many balls did the last day bring? = a*b/d : balls
? How many balls a day did {S} bring home on average? = (b+a*b-c+a*b/d)/d : balls

== minigolf-open-months
A minigolf course takes in {a:$3000..$6000 by 500} a month in each of {b:5..7} warm months, and {c:$400..$1200 by 100} a month in the remaining months of the year.
? How much does it take in per year? = a*b+c*(12-b) : dollars
? Taxes and wages come to {d:$1800..$2400 by 200} every month, all year round. How much is left of a year's takings? = a*b+c*(12-b)-d*12 : dollars where a*b+c*(12-b) > d*12

== golf-resort-week
{e:3..6} friends book the same golf vacation in Florida: the flight for {c:$180..$320 by 20}, and for a week, every day, {a:2} rounds at {b:$40..$60 by 5} a round. On everything, the agency charges a fee of {d:5%,10%} on top.
~ The resort has {n:2..4} pools and a rollercoaster for kids.
where whole (c+a*b*7)*d*10
? What do the rounds of a single golfer cost, without the fee? = a*b*7 : dollars
? What does the vacation cost a single golfer with the fee? = c+a*b*7+d*(c+a*b*7) : dollars
? What do the friends pay altogether? = e*(c+a*b*7+d*(c+a*b*7)) : dollars

== golf-putt-feet
A putt was {a:12..25} feet and {b:4..11} inches long. {S}'s first stroke brought the ball {c:5..10} feet and {d:2..3} inches closer to the hole, on a straight line.
? The second stroke brought the ball another {m:20..40} inches closer. How many inches were then missing? = b+a*12-c*12-d-m : inches where a*12 > c*12+d+m+2
? How many inches from the hole did the ball stop? = b+a*12-c*12-d : inches
? How many inches did the ball roll on the first stroke? = c*12+d : inches

== golf-ball-boys-week (ireland)
The driving range at Kildare had {c:400..900 by 50} balls in its store. {a:3..6} boys then searched the rough every day for a whole week; each found {b:20..45} balls a day, gave a single ball a day to his little brother and brought all the others to the store.
~ The range is lit until {n:9:00 pm..10:00 pm by 30}.
? How many balls did the boys find in that week? = a*b*7 : balls
? How many balls were in the store after that week, if none was taken out? = c+a*b*7-a*7 : balls

== golf-drink-tokens (south-africa)
{a:60..120 by 10} golfers came to the charity day. {b:30%,40%,50%} of them played the championship; these got a water token at the start and {c:2..3} further tokens at the turn. All the other golfers got just a single token for the day. The players of the championship had another {c} tokens each for the dinner, and {d:20..40 by 5} tokens were for the helpers.
where whole a*b
? How many tokens were needed altogether? = d+a*b+c*a*b+a-a*b+c*a*b : tokens
? How many tokens did each player of the championship get? = 1+2*c : tokens

== golf-handicap-net
{S} needed {a:88..104} strokes, {T} {b:3..9} strokes fewer. From {S}'s strokes a handicap of {c:14..24} is subtracted, from {T}'s a handicap of {d:5..12}.
where a-c < a-b-d-1
? What is the average of both results after the handicaps? = (a-c+a-b-d)/2 : strokes where whole (a-c+a-b-d)/2
? By how many strokes is {S}'s result after the handicap lower than {T}'s? = c-b-d : strokes where c > b+d+1

== minigolf-family-coupons
who S: mrs
{S} takes her {a:3..5} grandchildren to the pirate minigolf. A grown-up pays {b:$9..$13}, a child {f:1/2,3/4} of that, and there is a coupon for {r:10%,20%,25%} off the whole bill. Afterward, everyone has a lemonade at {c:$2..$4}.
where whole b*f*10
? What does the minigolf cost them with the coupon? = (b+a*b*f)*(1-r) : dollars
? How much does {S} spend if she pays for the lemonades, too? = (b+a*b*f)*(1-r)+(a+1)*c : dollars

== golf-cart-battery
A golf cart with a full battery runs for {a:20..32 by 2} miles. A round takes {b:4..5} miles, and on the way from the garage to the first hole and back, {c:2} miles are driven on each day of use.
? How many rounds can be played on a day with a full battery? = floor((a-c)/b) : rounds
? How many miles would be left in the battery after a day with {d:2..3} rounds? = a-c-d*b : miles where a > c+d*b+1
? The club has {e:10..20} carts. Each of them does {d:2..3} rounds a day. How many miles do the carts drive in {g:5..9} days? = e*(c+d*b)*g : miles

== golf-green-seed (new-zealand)
A new green is a circle with a radius of {a:10} metres. Take {p:3.14} for pi; {b:30, 40, 50} grams of seed go on a square metre. Seed comes in bags of {c:2, 4 digits} kg.
? What is the area of the green? = p*a*a : square metres
? How many grams of seed are needed? = p*a*a*b : grams
? How many bags must be bought? = ceil(p*a*a*b/1000/c) : bags

== minigolf-holes-par
A minigolf course has {n:18} holes: {a:5..8} with par {b:2}, {c:2..3} with par {d:4}, and all the rest with par {e:3}. {S} came in {f:3..9} strokes above par.
where a+c < n
? How many holes have par {e}? = n-a-c : holes
? What is the par of the whole course? = a*b+c*d+(n-a-c)*e : strokes
? How many strokes did {S} need? = a*b+c*d+(n-a-c)*e+f : strokes

== golf-caddie-savings (india)
{S} carries bags at a club in Kolkata. A round brings {a:₹350..₹500 by 50} and tips of {b:₹50..₹120 by 10} on average. {S:He} goes around {c:5..8} times a week and spends {d:₹600..₹1200 by 100} a week on food and buses. A bicycle costs {e:₹6000..₹15000 by 500}.
~ {S}'s elder brother is a caddie as well.
where c*(a+b) > d+600, whole e/(c*(a+b)-d)
? How much does {S} earn in a week? = c*(a+b) : rupees
? How much is left each week? = c*(a+b)-d : rupees
? After how many weeks is there enough for the bicycle? = e/(c*(a+b)-d) | w: w*(c*(a+b)-d) = e : weeks

== golf-starting-times
Groups tee off every {a:8, 10, 12} minutes. The first group starts at {t:7:00 am..8:00 am by 10}, and each group needs {b:4} hours and {c:5..25 by 5} minutes for its round. There are {d:9..16} groups.
? How many minutes after the first group does the last group start? = (d-1)*a : minutes
? How many minutes are there between the first start and the last finish? = (d-1)*a+b*60+c : minutes
? At what time does the last group start? = t+(d-1)*a/60 : clock

== minigolf-two-clubs-let
hide g:20..80, k:15..60
let n = g + k
let t = 11*g + 7*k
"Adults {p:$11}, kids {q:$7}," it says at the minigolf. At closing time the till shows {t} dollars, and {n} balls have been handed out, a ball for every player.
? How many adults played? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : adults
? How many kids played? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : kids

== golf-distance-clubs
With the driver {S} hits the ball {a:200..260 by 10} yards. With the iron it is {f:3/5,3/4,1/2} of that, and with the wedge {b:40..60 by 5} yards less than with the iron. The hole is {c:420..540 by 10} yards long.
where whole a*f, a+a*f < c, a*f > b+30, c-a-a*f < a*f-b+1
? How far does {S} hit with the wedge? = a*f-b : yards
? How far from the hole is the ball after a stroke with the driver and a stroke with the iron, both straight? = c-a-a*f : yards where c > a+a*f+1
? How far would the ball go with a stroke of each of these clubs, all in the same direction? = a+a*f+a*f-b : yards

== golf-members-change (australia)
A club near Perth had {a:300..600 by 50} members. {r:10%,20%} of them left when the fee rose from {b:A$800..A$1000 by 50} to {c:A$1100..A$1400 by 50} a year. {d:12..40} new members joined at the new fee.
~ The club house has a veranda with a view of the river.
where whole a*r
? How many members has the club now? = a-a*r+d : members
? How much do the members of now pay in a year? = (a-a*r+d)*c : dollars
? By how much did the yearly fees of all the members together rise? = (a-a*r+d)*c-a*b : dollars

== minigolf-repair-carpet (uk)
Each of {a:9, 18} minigolf lanes in Blackpool is {b:4..6 digits} m long and {c:1.2 digits} m wide and gets a new felt. A roll of felt of the same width is {d:12, 15, 20 digits} m long. No lane may have a seam across it.
where d > 2*b
? How many metres of felt are left over on all the rolls that are opened? = ceil(a/floor(d/b))*d-a*b : metres where ceil(a/floor(d/b))*d > a*b
? How many rolls are needed? = ceil(a/floor(d/b)) : rolls

== golf-hole-in-prize
who S: woman
For a hole in a single stroke the bank promised {a:$10000..$20000 by 1000}. {S} did it! She gave {r:10%,20%} to her caddie and {f:1/4,1/5,1/2} of the rest to a food bank. With what she kept, she paid the {b:$2500..$4500 by 250} that she still owed on her car.
~ The crowd was so excited that some people threw their hats into the air.
where a*(1-r)*(1-f) > b+100
? How much did the food bank get? = a*(1-r)*f : dollars
? How much had {S} left after paying for the car? = a*(1-r)*(1-f)-b : dollars

== golf-sprinkler-drought (kenya)
In a dry spell at Karen, the course may use {a:200..360 by 20} cubic metres of water a week. The greens get {r:40%,50%,60%}, the tees {f:1/4,1/5,1/2} of what is left, and the fairways get the rest, shared equally among {b:4..6} fairways that are still green.
where whole a*(1-r)*(1-f)/b*10
? How many cubic metres do the tees get? = a*(1-r)*f : cubic metres
? How many cubic metres do the fairways get together? = a*(1-r)*(1-f) : cubic metres
? How many cubic metres does each of the fairways get? = a*(1-r)*(1-f)/b : cubic metres

== golf-lesson-group (singapore)
A golf lesson costs {a:S$90..S$150 by 10} for up to {b:4} people. {S} takes {c:6..10} lessons with {d:2..3} friends, and they share each lesson's price equally; the balls for the lessons are {e:S$6..S$9} a person each time.
where whole a/(d+1)
? How much of a lesson's price does {S} pay? = a/(d+1) : dollars
? How much does {S} pay for all the lessons, with the balls? = c*(a/(d+1)+e) : dollars

== golf-trophy-engraving (canada)
An engraver in Halifax charges {a:$18..$30 by 2} for a trophy and {b:$0.50,$0.75,$1} for each letter. The club orders {c:4..7} trophies with {d:16..28 by 4} letters each, and the secretary finds a coupon for {e:$15..$25 by 5} off.
~ The engraver's shop is next to the harbour.
? What does the whole order cost with the coupon? = c*(a+b*d)-e : dollars
? How many letters are engraved in all? = c*d : letters

== minigolf-lights-evening (philippines)
Around the minigolf in Tagaytay hang {a:6..10} strings of {b:20..40 by 5} bulbs. After the typhoon, {r:10%,20%,40%} of the bulbs were dead. {S} replaced {c:12..20} on Friday and the same number again on Saturday.
where whole a*b*r, a*b*r > 2*c+2
? How many bulbs were dead after the typhoon? = a*b*r : bulbs
? How many dead bulbs were still there after Saturday? = a*b*r-c-c : bulbs
? How many bulbs were burning on Saturday night? = a*b-(a*b*r-c-c) : bulbs

== golf-age-puzzle-pro (us)
who S: man, T: man
"In {a:6..12} years," laughs the golf pro {S}, "I'll be {k:2 as "twice"} as old as my student {T} will be then." {T} is {b:16..24} now.
? How old is {S} now? = k*(b+a)-a | x: x+a = k*(b+a) : years
? How many years older is {S} than {T}? = k*(b+a)-a-b : years
