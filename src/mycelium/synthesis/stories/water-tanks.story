topic: water-tanks
place: us

== wtan-fill-two-hoses-leak
who S: man
{S} fills a water tank with a hose. The hose brings {a:8..20} gallons per minute, but the tank has a hole and loses {b:2..5} gallons per minute. The tank can hold {c:120..900 by 30} gallons.
where whole c/(a-b), a > b+3
? How many minutes does it take to fill the tank? = c/(a-b) | t: a*t-b*t = c : minutes
? How many hours would it take to fill {d:2..4} such tanks with the same hose? = d*c/(a-b)/60 : hours where whole d*c/(a-b)/60
? How many gallons of water are in the tank after {e:4..9} minutes? = e*(a-b) : gallons where e*(a-b) < c

== wtan-ranch-animals-drink
{S} has a tank with {a:400..900 by 50} gallons of water on {S:his} ranch. {S:He} has {b:8..20} cows, and each cow drinks {c:9..15} gallons per day. {S:He} also has {d:10..30} sheep, and each sheep drinks {e:2 words} gallons per day.
where a > b*c+d*e
? How many gallons of water are left after {o:1 as "one"} day? = a-b*c-d*e : gallons
? How many gallons of water do all the animals drink in a week? = (b*c+d*e)*7 : gallons
? For how many full days will the water last? = floor(a/(b*c+d*e)) : days

== wtan-half-and-drain
{S}'s rain tank has {a:200..600 by 20} gallons of water in it. {S:He} uses {b:1/2,1/4,1/5} of the water for the garden, and then {S:he} uses {c:10%,20%,50%} of what is left to wash the cars. In the evening {S:he} takes {d:3..6} buckets of {e:4..5} gallons each for the horses.
where whole a*b, whole (a-a*b)*c, (a-a*b)*(1-c) > d*e
? How many gallons of water are left in the tank? = a-a*b-c*(a-a*b)-d*e : gallons
? How many gallons does {S:he} use to wash the cars? = c*(a-a*b) : gallons
? How many gallons are left after {S:he} waters the garden? = a-a*b : gallons

== wtan-price-per-truckload
who S: woman
In a dry summer, {S} has to buy water. A truck brings {a:1500..4000 by 500} gallons and charges {b:$90..$200 by 10} for the water and {c:$20..$40 by 5} for the drive.
? What is the total cost of {d:3..8} truckloads? = d*(b+c) : dollars
? How many gallons of water does she get with {d:3..8} truckloads? = d*a : gallons
? {S} uses {e:100,125,250} gallons per day. For how many days will {o:1 as "one"} truckload last? = a*o/e : days where whole a/e

== wtan-fish-tank-boxes
A fish tank is {a:24..48 by 6} inches long, {b:12..18 by 2} inches wide and {c:15..24} inches high. {S} fills it with water up to {d:2..4} inches below the top.
? How many cubic inches of water are in the tank? = a*b*(c-d) : cubic inches
? How many cubic inches of water would fit in the whole tank? = a*b*c : cubic inches
? How many square inches is the bottom of the tank? = a*b : square inches

== wtan-tower-town-use
who S: man
A water tower holds {c:40000..90000 by 5000} gallons when it is full. Right now it is {f:1/2,3/4,4/5} full. {S}, who works for the city, knows that the town uses {a:1500..3000 by 500} gallons per hour in the morning, for {b:4..5} hours.
where c*f > a*b+1000
? How many gallons are left in the tower after the morning? = c*f-a*b : gallons
? How many gallons are missing to fill the tower right now? = c-c*f : gallons
? If a pump brings {d:2000,4000,5000} gallons per hour, how many hours would it take to fill an empty tower, if nobody used any water? = c/d : hours where whole c/d

== wtan-buckets-by-friends
{S} and {S:his} friends carry water from the river to a tank. {S} carries {a:6..14} buckets of {b:3..5} gallons each. {S:His} friends bring {c:10..30} buckets of {d:2 words} gallons each. {e:3..9} gallons are spilled on the way, and the tank already had {f:20..60} gallons in it.
? How many gallons of water are in the tank now? = f+a*b+c*d-e : gallons
? How many gallons of water were carried from the river to the tank, before anything was spilled? = a*b+c*d : gallons
? If the tank can hold {g:180..250 by 10} gallons, how many more gallons are needed to fill it up? = g-(f+a*b+c*d-e) : gallons where g > f+a*b+c*d-e

== wtan-ice-on-top
A round tank is {b:8..14} feet deep. In the fall it was full of water, but since then the water level dropped {a:6..20} inches, and {S} scoops out another {c:3..9} inches of it.
? How many inches deep is the water now? = b*12-a-c : inches
? How many inches did the level drop in total? = a+c : inches
? If a summer storm raises the level by {d:4..8} inches again, how many inches below the top is the water? = a+c-d : inches where a+c > d

== wtan-pump-then-smaller-pump
who S: woman
A pump can empty {a:30..60 by 5} gallons per minute. {S} uses it to empty a tank of {b:1000..2400 by 100} gallons. After {c:12..20} minutes the pump breaks, and she has to use an old pump that is able to empty only {d:10,20} gallons per minute.
where b > a*c+100, whole (b-a*c)/d
? How many minutes does the old pump need for the rest of the water? = (b-a*c)/d : minutes
? How many minutes does it take to empty the tank in total? = c+(b-a*c)/d : minutes
? How many gallons of water are in the tank when the pump breaks? = b-a*c : gallons

== wtan-shower-savings
{S}'s old shower used {a:4..6} gallons of water per minute. The new shower uses {b:2 words} gallons per minute. {S} takes a shower for {c:6..12} minutes every day.
? How many gallons of water does {S} save per day with the new shower? = c*(a-b) : gallons
? How many gallons does {S:he} save in {d:3..9} weeks? = c*(a-b)*d*7 : gallons
? {S:His} hot water tank holds {e:60..90 by 10} gallons. For how many full minutes could {S:he} have used the old shower if only water from the full tank was used? = floor(e/a) : minutes

== wtan-school-drinking-coolers
The students of an elementary school drink from {a:4..8} coolers during field day. Each cooler holds {b:5..10} gallons. A gallon is {c:16} cups, and there are {d:200..400 by 20} students.
? How many cups of water do the full coolers hold in total? = a*b*c : cups
? If every student drinks {e:2 words} cups, how many cups of water are left? = a*b*c-d*e : cups where a*b*c > d*e
? What is the greatest number of full cups that each student can have, if the water is shared equally? = floor(a*b*c/d) : cups

== wtan-dog-bowl-camping
who S: man
{S} takes a can with {a:5..8} gallons of water on a camping trip. A gallon has {q:4 words} quarts. {S} and each of his {b:2..3} friends use {c:3 words} quarts per day, and the dog drinks {o:1 as "one"} quart per day.
? How many quarts of water do they use per day in total? = c*(b+1)+o : quarts
? How many quarts of water does the full can hold? = a*q : quarts
? How many quarts are left after {d:2 words} days? = a*q-d*(c*(b+1)+o) : quarts where a*q > d*(c*(b+1)+o)

== wtan-ratio-plant-food
{S} mixes plant food with water in a tank. {S:He} uses {a:2..3} ounces of plant food for every {b:5} gallons of water. The tank holds {c:40..150 by 10} gallons of water.
? How many ounces of plant food does {S} need for a full tank? = c/b*a : ounces
? A bottle contains {d:16} ounces of plant food. How many bottles does {S:he} have to buy for a full tank? = ceil(c/b*a/d) : bottles
? {S} has only {e:8..14 by 2} ounces left. For how many gallons of water is that enough? = e/a*b : gallons where whole e/a

== wtan-three-tanks-compare
The blue tank holds {a:100..300 by 20} gallons. The green tank holds {b:2..3 times} as much as the blue tank, and the black tank holds {c:40..90 by 10} gallons less than the green tank.
? How many gallons do the tanks hold in total? = a+a*b+(a*b-c) : gallons
? How many more gallons does the black tank hold than the blue tank? = a*b-c-a : gallons where a*b > c+a
? If {r:10%,20%,50%} of the water in the full green tank is used, how many gallons remain in it? = a*b*(1-r) : gallons

== wtan-average-rain-barrel
who S: woman
{S} collected {a:20..60} gallons of rain in her barrel in April, {b:20..60} gallons in May and {c:20..60} gallons in June.
? What was the average number of gallons per month? = (a+b+c)/3 : gallons where whole (a+b+c)/3
? How many gallons does she need to collect in July so that the average of all {n:4 words} months is {d:40..55 by 5} gallons? = n*d-a-b-c | x: a+b+c+x = n*d : gallons where n*d > a+b+c+5, n*d < a+b+c+90
? If she used {e:15..50} gallons for her tomatoes, how many gallons are left? = a+b+c-e : gallons

== wtan-fence-around-tank
{S} wants to build a fence around {S:his} water tanks, in the shape of a rectangle that is {a:30..60} feet long and {b:15..28} feet wide, with a {c:4}-foot gate that {S:he} already has.
? How many feet of fence does {S} need to buy? = 2*(a+b)-c : feet
? If fence costs {p:$8..$15} per foot, how much does {S:he} have to pay? = (2*(a+b)-c)*p : dollars
? How many square feet of land are inside the fence? = a*b : square feet

== wtan-truck-refills-start-unknown
who S: man
In the morning there was some water in {S}'s tank. He used {a:60..150 by 10} gallons for the lawn, then he put in {b:5..9} barrels of {c:40..55 by 5} gallons each, and in the end the tank had {d:300..600 by 10} gallons in it.
where d+a > b*c+30
? How many gallons were in the tank in the morning? = d+a-b*c | x: x-a+b*c = d : gallons
? How many gallons did he put in? = b*c : gallons
? If the tank can hold {e:700..900 by 50} gallons, how many gallons of space are left in the end? = e-d : gallons

== wtan-leaky-faucet-drops
{S}'s faucet loses {a:20..60 by 10} drops per minute. {b:4000} drops fill a cup, and {c:16} cups make a gallon.
? How many drops does the faucet lose in {d:1 as "one"} day? = a*60*24*d : drops
? How many minutes does it take until {e:2..6} cups are lost? = e*b/a : minutes where whole e*b/a
? How many drops does it take to lose {f:3..8} gallons? = f*c*b : drops

== wtan-fire-truck-minutes
A fire truck carries {a:500..1000 by 100} gallons of water, and its hose uses {b:100,125,50} gallons per minute. A second truck carries {c:2 as "twice"} as much water and uses the same kind of hose.
? For how many minutes can the second truck use its hose? = a*c/b : minutes where whole a*c/b
? How many gallons do the trucks carry altogether? = a+a*c : gallons
? If the first truck uses its hose for {d:2..4} minutes, how many gallons does it have left? = a-d*b : gallons where a > d*b

== wtan-hot-tub-temperature-cost
who S: woman
{S} fills her hot tub with {a:300..500 by 50} gallons of water. Water costs {b:$4..$9} per {m:1000} gallons, and heating it costs {c:$6..$12}. She changes the water {d:4..10} times per year.
where whole a*b/m*100
? How much does the water for filling the tub cost, in dollars? = a*b/m : dollars
? How much does she pay for heating in a year, if she heats the water just {d} times? = c*d : dollars
? How much does she spend per year on water and heating in total, in dollars? = (a*b/m+c)*d : dollars

== wtan-shared-well-neighbors
{S}'s well gives {a:600..1200 by 60} gallons of water per day. {S}'s family uses {f:1/2,1/3,1/4} of the water, and the rest is divided equally among {b:3..6} neighbors.
where whole a*f, whole (a-a*f)/b
? How many gallons does each neighbor get per day? = (a-a*f)/b : gallons
? How many gallons does {S}'s family use in {c:5..12} days? = a*f*c : gallons
? How many more gallons per day does {S}'s family get than each neighbor? = a*f-(a-a*f)/b : gallons where a*f > (a-a*f)/b

== wtan-paint-the-tank
It takes {a:3..6} gallons of paint to cover a water tank with a coat of paint. {S} paints {b:4..8} tanks, and every tank needs {c:2 words} coats. Paint costs {p:$22..$35} per gallon, and {S:he} has {d:5..10} gallons left over from last year.
? How many gallons of paint does {S:he} need in total? = a*b*c : gallons
? How much money does {S:he} have to spend on new paint? = (a*b*c-d)*p : dollars
? If it takes {e:3..4} hours to put a coat of paint on a tank, how many hours does {S:he} work altogether? = b*c*e : hours

== wtan-two-taps-together
who S: man
The cold tap fills {S}'s bathtub at a rate of {a:4..7} gallons per minute, and the hot tap fills it at a rate of {b:2..5} gallons per minute. The bathtub holds {c:40..90} gallons, and {S} wants {d:5..20} gallons less than a full bathtub.
where whole (c-d)/(a+b), a > b
? How many minutes does it take with both taps open? = (c-d)/(a+b) : minutes
? How many more gallons come out of the cold tap than out of the hot tap in that time? = (c-d)/(a+b)*(a-b) : gallons
? How many gallons of water does {S} want in his bathtub? = c-d : gallons

== wtan-jugs-for-race
{S} has to carry water to a race for {a:80..200 by 10} runners. Each runner drinks {b:3..4} cups, and {S:he} uses {c:20..60 by 4} more cups for washing the tables. A jug holds {d:32} cups.
? How many cups of water does {S} need in total? = a*b+c : cups
? How many jugs does {S:he} have to fill? = ceil((a*b+c)/d) : jugs
? If {r:10%,20%,30%} of the runners don't show up, how many cups do the runners who are there drink? = a*(1-r)*b : cups where whole a*r

== wtan-canoe-bailing
who S: woman
{S}'s boat has {a:12..30} gallons of water in it, and {o:1 as "one"} more gallon comes in every minute. She can throw out {b:2..4} gallons per minute with a bucket.
where whole a/(b-o)
? How many minutes does it take her until there is no water in the boat? = a/(b-o) | t: a+o*t = b*t : minutes
? How many gallons does she throw out in {c:5..9} minutes? = b*c : gallons
? If she could not throw out any water, how many gallons would be in the boat after {c:5..9} minutes? = a+o*c : gallons

== wtan-swimming-lanes-volume
{S} looks after a pool that holds {a:18000..40000 by 2000} gallons. In the hot week of July, {b:1%,2%,3%} of the full pool was lost each day, and {S:he} filled it up again every evening.
? How many gallons were lost on each day? = a*b : gallons
? How many gallons did {S:he} put in during the whole week? = a*b*7 : gallons
? If the water costs {p:$3..$6} per {m:1000 words} gallons, how much did the water for {c:5..10} such days cost, in dollars? = a*b*c/m*p : dollars where whole a*b*c/m*p*100

== wtan-gas-station-underground
A gas station has an underground tank with {c:2000..5000 by 500} gallons of gas. On Friday it sells {a:200..500 by 50} gallons in the morning and {b:2 as "twice"} as many in the afternoon. On Saturday it sells {d:20%,50%} more than in the whole of Friday.
where c > (a+a*b)*(2+d), whole (a+a*b)*d
? How many gallons are left after Saturday? = c-(a+a*b)-(a+a*b)*(1+d) : gallons
? How many gallons does it sell on Saturday? = (a+a*b)*(1+d) : gallons
? If gas costs {p:$3..$4} per gallon, how much money does it get on Friday? = (a+a*b)*p : dollars

== wtan-milk-truck-farms
who S: woman
{S} drives a milk truck. She gets {a:120..200 by 10} gallons from the first farm, {b:20..60 by 10} gallons less from the second farm, and {c:1/2} of the combined amount of both farms from the third farm. She delivers {d:60..150 by 10} gallons to a cheese factory.
where whole c*(a+a-b)
? How many gallons are in the truck in the end? = a+(a-b)+c*(a+(a-b))-d : gallons
? How many gallons does she get from the third farm? = c*(a+(a-b)) : gallons
? How many gallons does she get from all the farms in total? = a+(a-b)+c*(a+(a-b)) : gallons
