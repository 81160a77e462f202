topic: science-fair
place: any

== fair-yeast-cells
{S}'s poster is about yeast. In every growing phase the number of cells is multiplied by {b:2,3} in the first hour and again by {b} in the second hour, and then the phase ends. {S:He} starts with {a:1000..6000 by 1000} cells.
After the first growing phase salt kills {c:10%..50% by 10} of the cells, after the second phase cold kills {d:10%..50% by 10}. A third phase follows, and at its end {S} drops in {e:200..900 by 100} fresh cells.
? How many cells are in the dish at the very end? = e+b*b*(b*b*(b*a*b-c*b*a*b)-d*b*b*(b*a*b-c*b*a*b)) : cells
? How many cells does the salt kill? = c*b*a*b : cells
? How many cells are there at the end of the first growing phase? = b*a*b : cells

== fair-desk-lamps
The hall has {d:40..90} desk lamps for the fair, and each of the {a:8..14} exhibitors brings another lamp from home. On the first day {b:2..5} lamps burn out; on the second day {c:2 times} as many as on the first, and on the third day just as many as on the second.
On the last day the lamps that still work are shared equally by the {a} exhibitors.
where whole (d+a-b-b*c-b*c)/a
? How many working lamps does each exhibitor have on the last day? = (d+a-b-b*c-b*c)/a : lamps
? How many lamps burn out in all? = b+b*c+b*c : lamps
? How many lamps are there at first, with those brought from home? = d+a : lamps

== fair-solar-car (canada)
{S}'s solar car is to cover a test loop of {a:2..6} km and then a longer loop that is {b:2,3 times} as long. It moves at {c:6,8,10,12,15} km an hour, and there are {d:2..5} stops of {e:3..8} minutes to let it cool.
where whole (a+a*b)/c*60
? How many minutes does the whole test take, stops included? = (a+a*b)/c*60+d*e : minutes
? How many km does the car cover? = a+a*b : km
? For how many minutes does the car stand still to cool? = d*e : minutes

== fair-experiment-log
From {S}'s log: "Seeds in salt water: {a:3..9} hours. Seeds in sugar water: {b:3..9} hours. Washing the dishes and labels: {m:15..45 by 5} minutes."
~ The seeds are parsley and dandelion.
? How many minutes of work does the log list? = a*60+b*60+m : minutes
? By how many minutes is the time in salt water longer than the washing and labelling? = a*60-m : minutes

== fair-judges-points
The judges give {S} {b:20..30} points for the idea, {c:20..30} for the poster and {d:20..30} for the answers. For every minute beyond the time limit they take away {k:2,3 words} points, and {S} spoke {a:2..5} minutes too long.
The best total of the day is {n:92..99}.
where n > d+c+b-a*k+1
? What is {S}'s total? = d+c+b-a*k : points
? By how many points is {S} behind the best total? = n-(d+c+b-a*k) : points
? How many points does {S} lose because of the time? = a*k : points

== fair-robot-rounds
On the hallway track a robot first rolls {a:60..240 by 20} cm at {b:10,20,30,40} cm per minute over sand, then {c:100..400 by 50} cm at {d:50,100,25} cm per minute over tiles. {S} lets it do this {e:3..8} times and adds up the rolling times.
where whole a/b*60, whole c/d*60
? For how many seconds does the robot roll altogether? = e*(a/b*60+c/d*60) : seconds
? How many minutes does a single run over the sand take? = a/b : minutes where whole a/b, a/b > 1
? How many metres does the robot roll in all the runs together? = e*(a+c)/100 : metres

== fair-vinegar-ratio (india)
Water and vinegar are in the ratio {b:4..9} to {c:2..3} in the jar for the volcano model, and the jar holds {a:140..600 by 20} ml of the mixture.
~ {S} has coloured it with beetroot.
where whole a/(b+c)
? How many ml more water than vinegar are in the jar? = a*b/(b+c)+a*b/(b+c)-a : ml
? How many ml of vinegar are in the jar? = a*c/(b+c) : ml
? How many ml of water are in the jar? = a*b/(b+c) : ml

== fair-relay-of-robots
Robots in a relay, as the programme lists them: Amber, {a:60..180 by 20} cm at {b:10,20} cm per second; Bolt, {c:120..300 by 30} cm at {d:30,15} cm per second; Chip, {e:80..240 by 40} cm at {f:40,20} cm per second; Dot, {g:100..300 by 50} cm at {h:50,25} cm per second.
where whole a/b, whole c/d, whole e/f, whole g/h, whole (a/b+c/d+e/f+g/h)/(a/b), a/b > 1, c/d > 1
? How many times as long as Amber alone does the whole team need? = (a/b+c/d+e/f+g/h)/(a/b) : number
? How many seconds does the team need? = a/b+c/d+e/f+g/h : seconds
? How many seconds longer than Amber does Bolt need? = c/d-a/b : seconds where c/d > a/b+1

== fair-bean-growth (kenya)
{S} measures a bean plant every Friday. At the start it was {a:4..9} cm tall. In each of the first {n:3..5} weeks it grew {b:2..6} cm; then {S} moved it to the window and it grew {c:5..9} cm a week.
? How many cm tall is the plant {m:2..4} weeks after it was moved? = a+n*b+m*c : cm
? How many whole weeks after the move does the plant reach {g:80,90,120} cm or more for the first time? = ceil((g-a-n*b)/c) : weeks
? How many cm taller than at the start was the plant when it was moved? = n*b : cm

== fair-batteries-cost
who S: woman, T: man
Each motor needs {k:3..6} batteries. {S} is building {a:2..4} motors and {T} {b:3..5}. Batteries come in packs of {p:4,8,12} and a pack costs {c:$3..$9}.
? How many packs must they buy together? = ceil((a+b)*k/p) : packs
? How much do those packs cost? = ceil((a+b)*k/p)*c : dollars
? How many batteries do all the motors need? = (a+b)*k : batteries

== fair-average-of-judges (philippines)
A project wins a ribbon if the average of its scores from {n:5} judges is at least {g:84..90}. {S} already has {a:78..96}, {b:78..96}, {c:78..96} and {d:78..96}.
where n*g-a-b-c-d > 60, n*g-a-b-c-d < 100
? What is the lowest score from the last judge that wins {S} a ribbon? = n*g-a-b-c-d : points
? How many points are missing in all before the last judge speaks, if a ribbon is to be won? = n*g-(a+b+c+d) : points
? What is the average of the scores that {S} has already? = mean(a,b,c,d) : points

== fair-poster-area (uk)
{S}'s board is {a:90..120 by 10} cm wide and {b:60..80 by 10} cm high. {S:He} glues on {n:4..6} square photographs with sides of {c:10,15,20} cm and a text sheet of {d:20,30} cm by {e:25,30,40} cm.
where a*b > n*c*c+d*e+1000
? How many square cm of the board stay free? = a*b-n*c*c-d*e : square cm
? How many square cm do the photographs cover? = n*c*c : square cm
? How long is the frame round the board, in metres? = 2*(a+b)/100 : metres

== fair-pendulum
A pendulum with a long string swings to and fro in {a:2,2.5,3} seconds, the short pendulum beside it in {b:1.2,1.5,0.8} seconds. {S} films {m:2..6} minutes.
where whole m*60/a, whole m*60/b
? How many more swings does the short pendulum make on the film than the long pendulum? = m*60/b-m*60/a : swings
? How many swings does the long pendulum make? = m*60/a : swings

== fair-moon-weight
On the Moon, a thing weighs {f:1/6} of what it weighs on Earth. {S}, who has built a lander, weighs {a:42..66 by 6} kg; the lander weighs {b:12..30 by 6} kg and carries {c:18..60 by 6} kg of tools.
? What would {S} and the lander with its tools together weigh on the Moon, in kg? = (a+b+c)*f : kg
? How many kg less would {S} weigh on the Moon than on Earth? = a-a*f : kg
? What does the loaded lander weigh on Earth, in kg? = b+c : kg

== fair-spiders-beetles
hide s:3..12, b:4..15
let n = s+b
let l = p*s+q*b
At the insect and spider table there are {n} animals under glass: spiders with {p:8 digits} legs and beetles with {q:6 digits}. {S} has counted {l} legs[, and none is missing|].
where s != b
? How many spiders are there? = (l-q*n)/(p-q) | s, b: s + b = n, p*s + q*b = l : spiders
? How many beetles are there? = (p*n-l)/(p-q) | b, s: s + b = n, p*s + q*b = l : beetles
? If all the animals were spiders, how many legs would there be? = p*n : legs

== fair-evaporation
A dish holds {n:200..1000 by 100} ml of salt water. On the first day {r:10%..40% by 10} of it evaporates, on the second day {q:10%..50% by 10} of what is left.
~ A fan was running in the next room.
? How many ml are left after the second day? = n-n*r-q*(n-n*r) : ml
? How many ml evaporate over both days? = n*r+q*(n-n*r) : ml
? How many ml evaporate on the second day? = q*(n-n*r) : ml

== fair-fahrenheit (us)
To change a temperature from Celsius to Fahrenheit, {S}'s chart says, multiply by {k:1.8} and add {c:32}. {S:His} ice bath shows {a:5..20 by 5} degrees Celsius, and {S:his} warm bath shows {b:30..60 by 5} degrees Celsius.
? How many degrees Fahrenheit is the warm bath? = b*k+c : degrees
? How many degrees Fahrenheit is the warm bath warmer than the ice bath? = (b-a)*k : degrees
? After {m:4..9} minutes on a burner the warm bath is at {d:70..90 by 5} degrees Celsius. By how many degrees Celsius did it rise on average each minute? = (d-b)/m : degrees where whole (d-b)/m

== fair-rain-gauge (singapore)
Rain gauge, in mm: Monday {a:4..30}, Tuesday {b:4..30}, Wednesday {k:2..3 times} as much as Tuesday, Thursday nothing at all. The table for Friday is still blank, but {S} knows that the week's total, Monday to Friday, was {t:120..190} mm.
where t > a+b+k*b+3
? How many mm of rain fell on Friday? = t-a-b-k*b | x: a + b + k*b + x = t : mm
? How many mm fell on Wednesday? = k*b : mm
? How many mm fell from Monday to Thursday? = a+b+k*b : mm

== fair-egg-drop
{n:24..60 by 6} teams dropped an egg from the roof in a padded box. {f:1/3,1/2,1/6} of the eggs broke. Of the boxes whose egg stayed whole, {g:1/2,1/4,3/4} had a parachute and the others had only straw.
where whole n*f, whole (n-n*f)*g
? In how many boxes did straw alone save the egg? = n-n*f-g*(n-n*f) : boxes
? How many eggs broke? = n*f : eggs
? How many boxes with a whole egg had a parachute? = g*(n-n*f) : boxes

== fair-bridge-load (ireland)
{S}'s bridge of lolly sticks weighs {a:150..300 by 25} g and carries {k:20..60 by 5} times its own weight. It is loaded with bags of sand of {b:250} g each until it can carry no more.
where whole a*k/b
? How many bags of sand does the bridge carry? = a*k/b : bags
? How many kg does the bridge carry? = a*k/1000 : kg
? If {S} used {n:90..200 by 10} sticks, bought in packs of {c:25,50} at {p:€2..€4} a pack, how much did {S} spend on sticks? = ceil(n/c)*p : euros

== fair-visitor-slots (us)
The dome show admits {c:12..20} visitors at a time and repeats every {m:15,20,30} minutes; the first show starts at {t:9:00 am..10:00 am by 30}. {S} sits at the door and counts {n:90..160} visitors in the line, all of whom want to see it.
? How many shows are needed for the line? = ceil(n/c) : shows
? How many visitors are in the last of these shows, if those before it are full? = n-(ceil(n/c)-1)*c : visitors where n-(ceil(n/c)-1)*c > 1
? How many minutes after the first show does the last of these shows start? = (ceil(n/c)-1)*m : minutes

== fair-prize-budget (nigeria)
The science club of a school in Enugu has {a:₦60000..₦120000 by 5000} for its fair. Certificates for {n:40..90} pupils cost {b:₦150..₦300 by 50} each, and {r:20%..40% by 10} of the money is kept for the hall. What is still left pays for {k:3..4} equal prizes.
where whole (a-a*r-n*b)/k, a-a*r-n*b > 10000
? How much is each prize worth? = (a-a*r-n*b)/k : naira
? How much do the certificates cost? = n*b : naira
? How much is kept for the hall? = a*r : naira

== fair-thunder-distance
Sound travels about {v:340} metres in a second. From the clouds over the hill {S} saw a flash, and {a:3..9} seconds later {S:he} heard the thunder; {m:4..9} minutes afterwards the gap between flash and thunder was only {b:2 digits} seconds.
where a > b
? How many metres away was the first flash, if light takes no time at all? = v*a : metres
? How many metres nearer was the later flash, if light takes no time at all? = v*(a-b) : metres

== fair-pulse-count
{S} counted {a:16..22} heart beats in {s:15} seconds while {T} sat still, and {b:28..40} beats in {s} seconds after {T} had run up to the second floor.
? How many beats a minute was {T}'s pulse after running? = b*60/s : beats
? By how many beats a minute did running raise {T}'s pulse? = (b-a)*60/s : beats
? How many beats would {T}'s heart make in {h:2..8} hours of sitting still? = a*60/s*60*h : beats

== fair-crystal-mean (south-africa)
{S} grew sugar crystals on strings. After a week they weighed {a:8..20} g, {b:8..20} g and {c:8..20} g. In the second week each of them gained another {d:3..9} g.
where whole (a+b+c)/3, a != b
? What was the average weight of a crystal after the second week, in g? = mean(a,b,c)+d : grams
? How many g did the crystals weigh altogether after the second week? = a+b+c+d*3 : grams
? After the first week, how many g heavier was the heaviest crystal than the lightest? = max(max(a,b),c)-min(min(a,b),c) : grams

== fair-gears (australia)
A large cog with {a:48,60,72} teeth turns a small cog with {b:12,15,24} teeth. The large cog makes {n:5..20} turns a minute.
where whole a/b
? How many turns a minute does the small cog make? = n*a/b : turns
? How many turns does the small cog make in {m:3..8} minutes? = n*a/b*m : turns
? How many teeth do the cogs have together? = a+b : teeth
