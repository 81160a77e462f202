topic: science-fair
place: any

== fair-yeast-cells
{S}'s poster is about yeast. In every growing phase the number of cells is multiplied by {b:2,3} in the first hour and again by {b} in the second hour, and then the phase ends. {S:He} starts with {a:1000..6000 by 1000} cells.
After the first growing phase salt kills {c:10%..50% by 10} of the cells, after the second phase cold kills {d:10%..50% by 10}. A third phase follows, and at its end {S} drops in {e:200..900 by 100} fresh cells.
? How many cells are in the dish at the very end? = e+b*b*(b*b*(b*a*b-c*b*a*b)-d*b*b*(b*a*b-c*b*a*b)) : cells
? How many cells does the salt kill? = c*b*a*b : cells
? How many more cells does the cold kill than the salt? = d*b*b*(b*a*b-c*b*a*b)-c*b*a*b : cells where d*b*b*(1-c) > c+1/10

== fair-desk-lamps (us)
The hall has {d:40..90} desk lamps for the fair, and each of the {a:8..14} exhibitors brings another lamp from home. On the first day {b:2..5} lamps burn out; on the second day {c:2 times} as many as on the first, and on the third day just as many as on the second.
On the last day the lamps that still work are shared [equally|evenly] by the {a} exhibitors.
where whole (d+a-b-b*c-b*c)/a
? How many working lamps does each exhibitor have on the last day? = (d+a-b-b*c-b*c)/a : lamps
? How many lamps burn out [in all|altogether|in total]? = b+b*c+b*c : lamps
? If a lamp that burns out is replaced at {p:$4..$9}, and the first {k:2 words} lamps are replaced free of charge, how much do the replacements cost? = (b+b*c+b*c-k)*p : dollars

== fair-solar-car (canada)
{S}'s solar car is to cover a test loop of {a:2..6} km and then a longer loop that is {b:2,3 times} as long. It moves at {c:6,8,10,12,15} km [an hour|per hour], and there are {d:2..5} stops of {e:3..8} minutes to let it cool.
where whole (a+a*b)/c*60
? How many minutes does the whole test take, stops included? = (a+a*b)/c*60+d*e : minutes
? How many km does the car cover? = a+a*b : km
? If the car starts at {t:9:00 am..11:00 am by 10}, at what time is the whole test over? = t+(a+a*b)/c+d*e/60 : clock

== fair-experiment-log (us)
From {S}'s log: "Seeds in salt water: {a:3..9} hours. Seeds in sugar water: {b:3..9} hours. Washing the dishes and labels: {m:15..45 by 5} minutes."
~ The seeds are parsley and dandelion.
? How many minutes of work does the log list? = a*60+b*60+m : minutes
? If {S} gets {p:$5..$8} [an hour|per hour] for the time in salt and sugar water and nothing for the washing and labelling, how much does {S:he} get after paying {q:$10..$20} for seeds? = (a+b)*p-q : dollars where (a+b)*p > q+2

== fair-judges-points (us)
The judges give {S} {b:20..30} points for the idea, {c:20..30} for the poster and {d:20..30} for the answers. For every minute beyond the time limit they take away {k:2,3 words} points, and {S} spoke {a:2..5} minutes too long.
The best total of the day is {n:92..99}.
where n > d+c+b-a*k+1
? What is {S}'s total? = d+c+b-a*k : points
? By how many points is {S} behind the best total? = n-(d+c+b-a*k) : points
? If the judges had given {x:2..3 words} points more for each of idea, poster and answers, how far behind the best total would {S} have been? = n-(d+c+b+3*x-a*k) : points where n > d+c+b+3*x-a*k+1

== fair-robot-rounds
On the hallway track a robot first rolls {a:60..240 by 20} cm at {b:10,20,30,40} cm per minute over sand, then {c:100..400 by 50} cm at {d:50,100,25} cm per minute over tiles. {S} lets it do this {e:3..8} times and adds up the rolling times.
where whole a/b*60, whole c/d*60
? For how many seconds does the robot roll [altogether|in all|in total]? = e*(a/b*60+c/d*60) : seconds
? By how many seconds is a single run over the tiles shorter or longer than a single run over the sand? = max(a/b*60,c/d*60)-min(a/b*60,c/d*60) : seconds where a/b != c/d
? How many metres does the robot roll in all the runs together? = e*(a+c)/100 : metres

== fair-vinegar-ratio (india)
Water and vinegar are in the ratio {b:4..9} to {c:2..3} in the jar for the volcano model, and the jar holds {a:140..600 by 20} ml of the mixture.
~ {S} has coloured it with beetroot.
where whole a/(b+c)
? How many ml more water than vinegar are in the jar? = a*b/(b+c)+a*b/(b+c)-a : ml
? How many ml of vinegar are in the jar? = a*c/(b+c) : ml
? How many ml of water are in the jar? = a*b/(b+c) : ml

== fair-relay-of-robots (us)
Robots in a relay, as the program lists them: Amber, {a:60..180 by 20} cm at {b:10,20} cm per second; Bolt, {c:120..300 by 30} cm at {d:30,15} cm per second; Chip, {e:80..240 by 40} cm at {f:40,20} cm per second; Dot, {g:100..300 by 50} cm at {h:50,25} cm per second.
where whole a/b, whole c/d, whole e/f, whole g/h, whole (a/b+c/d+e/f+g/h)/(a/b), a/b > 1, c/d > 1
? How many times as long as Amber alone does the whole team need? = (a/b+c/d+e/f+g/h)/(a/b) : number
? How many seconds does the team need? = a/b+c/d+e/f+g/h : seconds
? How many seconds longer than Amber does Bolt need? = c/d-a/b : seconds where c/d > a/b+1

== fair-bean-growth (kenya)
{S} measures a bean plant every Friday. At the start it was {a:4..9} cm tall. In each of the first {n:3..5} weeks it grew {b:2..6} cm; then {S} moved it to the window and it grew {c:5..9} cm a week.
? How many cm tall is the plant {m:2..4} weeks after it was moved? = a+n*b+m*c : cm
? How many whole weeks after the move does the plant reach {g:80,90,120} cm or more for the first time? = ceil((g-a-n*b)/c) : weeks
? What was the average growth a week over the first {n} weeks and the {k:2..3} weeks after them, in cm? = (n*b+k*c)/(n+k) : cm where whole 10*(n*b+k*c)/(n+k)

== fair-batteries-cost (us)
who S: woman, T: man
Each motor needs {k:3..6} batteries. {S} is building {a:2..4} motors and {T} {b:3..5}. Batteries come in packs of {p:4,8,12} and a pack [costs|is priced at] {c:$3..$9}.
? How many packs must they buy together? = ceil((a+b)*k/p) : packs
? [How much|What] do the packs that they must buy together cost? = ceil((a+b)*k/p)*c : dollars
? How many batteries remain of the packs that they must buy? = ceil((a+b)*k/p)*p-(a+b)*k : batteries where ceil((a+b)*k/p)*p > (a+b)*k+1

== fair-poster-area (uk)
{S}'s board is {a:90..120 by 10} cm wide and {b:60..80 by 10} cm high. {S:He} glues on {n:4..6} square photographs with sides of {c:10,15,20} cm and a text sheet of {d:20,30} cm by {e:25,30,40} cm.
where a*b > n*c*c+d*e+1000
? How many square cm of the board stay free? = a*b-n*c*c-d*e : square cm
? How many photographs of that size could be glued on if the text sheet stayed and area alone were what matters? = floor((a*b-d*e)/(c*c)) : photographs
? How long is the frame round the board, in metres? = 2*(a+b)/100 : metres

== fair-pendulum (us)
A pendulum with a long string swings to and fro in {a:2,2.5,3} seconds, the short pendulum beside it in {b:1.2,1.5,0.8} seconds. {S} films {m:2..6} minutes.
where whole m*60/a, whole m*60/b
? How many more swings does the short pendulum make on the film than the long pendulum? = m*60/b-m*60/a : swings
? In the last {e:1..2 words} minutes of the film, how many swings do both pendulums make together? = e*60/a+e*60/b : swings where whole e*60/a, whole e*60/b, e > 1

== fair-moon-weight
On the Moon, a thing weighs {f:1/6} of what it weighs on Earth. {S}, who has built a lander, weighs {a:42..66 by 6} kg; the lander weighs {b:12..30 by 6} kg and carries {c:18..60 by 6} kg of tools.
? What would {S} and the lander with its tools together weigh on the Moon, in kg? = (a+b+c)*f : kg
? {S} puts {k:2 words} of {d:6..12 by 6} kg rocks on the lander with its tools. What do lander, tools and rocks weigh on the Moon, in kg? = (b+c+k*d)*f : kg
? How many kg more than {S} would the loaded lander weigh on the Moon? = (b+c-a)*f : kg where b+c > a+6

== fair-spiders-beetles (us)
hide s:3..12, b:4..15
let n = s+b
let l = p*s+q*b
At the insect and spider table there are {n} animals under glass: spiders with {p:8 digits} legs and beetles with {q:6 digits}. {S} has counted {l} legs[, and none is missing|].
where s != b
? How many spiders are there? = (l-q*n)/(p-q) | s, b: s + b = n, p*s + q*b = l : spiders
? How many beetles are there? = (p*n-l)/(p-q) | b, s: s + b = n, p*s + q*b = l : beetles
? If {k:2..3} spiders escape and {m:4..6} beetles are added, how many legs are there then? = l-k*p+m*q : legs where s > k

== fair-evaporation
A dish holds {n:200..1000 by 100} ml of salt water. On the first day {r:10%..40% by 10} of it evaporates, on the second day {q:10%..50% by 10} of what is left.
~ A fan was running in the next room.
? How many ml are left after the second day? = n-n*r-q*(n-n*r) : ml
? How many ml evaporate over both days? = n*r+q*(n-n*r) : ml
? How many ml evaporate on the second day? = q*(n-n*r) : ml

== fair-fahrenheit (us)
To change a temperature from Celsius to Fahrenheit, {S}'s chart says, multiply by {k:1.8} and add {c:32}. {S:His} ice bath shows {a:5..20 by 5} degrees Celsius, and {S:his} warm bath shows {b:30..60 by 5} degrees Celsius.
? How many degrees Fahrenheit is a bath that is exactly in the middle between the ice bath and the warm bath? = (a+b)/2*k+c : degrees where whole (a+b)/2*k
? A third bath is at {e:50..104 by 9} degrees Fahrenheit. How many degrees Celsius is that below the warm bath? = b-(e-c)/k : degrees where b > (e-c)/k+1
? After {m:4..9} minutes on a burner the warm bath is at {d:70..90 by 5} degrees Celsius. By how many degrees Celsius did it rise on average each minute? = (d-b)/m : degrees where whole (d-b)/m

== fair-rain-gauge (singapore)
Rain gauge, in mm: Monday {a:4..30}, Tuesday {b:4..30}, Wednesday {k:2..3 times} as much as Tuesday, Thursday nothing at all. The table for Friday is still blank, but {S} knows that the week's total, Monday to Friday, was {t:120..190} mm.
where t > a+b+k*b+3
? How many mm of rain fell on Friday? = t-a-b-k*b | x: a + b + k*b + x = t : mm
? By how many mm did Friday exceed the average of the days before it, Monday to Thursday? = t-a-b-k*b-(a+b+k*b)/4 : mm where whole (a+b+k*b)/4, t-a-b-k*b > (a+b+k*b)/4+1
? How many mm fell from Monday to Thursday? = a+b+k*b : mm

== fair-egg-drop (us)
{n:24..60 by 6} teams dropped an egg from the roof in a padded box. {f:1/3,1/2,1/6} of the eggs broke. Of the boxes whose egg stayed whole, {g:1/2,1/4,3/4} had a parachute and [the others|the rest] had only straw.
where whole n*f, whole (n-n*f)*g
? In how many boxes did straw alone save the egg? = n-n*f-g*(n-n*f) : boxes
? The teams whose egg broke try again with a parachute, and {h:1/2} of them succeed. How many eggs have been saved [altogether|in all|in total]? = n-n*f+h*n*f : eggs where whole h*n*f
? How many boxes with a whole egg had a parachute? = g*(n-n*f) : boxes

== fair-bridge-load (ireland)
{S}'s bridge of lolly sticks weighs {a:150..300 by 25} g and carries {k:20..60 by 5} times its own weight. It is loaded with bags of sand of {b:250} g each until it can carry no more.
where whole a*k/b
? If the bags on the bridge were replaced by bags of {h:200} g, how many more bags could it carry? = a*k/h-a*k/b : bags where whole a*k/h
? How many kg do the bridge and everything that it carries weigh together? = (a*k+a)/1000 : kg where whole a/10
? If {S} used {n:90..200 by 10} sticks, [bought|purchased] in packs of {c:25,50} at {p:€2..€4} a pack, and {g:€3..€6} of glue, how much did {S} spend? = ceil(n/c)*p+g : euros

== fair-visitor-slots (us)
The dome show admits {c:12..20} visitors at a time and repeats every {m:15,20,30} minutes; the first show starts at {t:9:00 am..10:00 am by 30}. {S} sits at the door and counts {n:90..160} visitors in the line, all of whom want to see it.
? If {e:5..15} of the visitors give up waiting, how many shows are needed for the others? = ceil((n-e)/c) : shows
? If every show but the last is full, how many visitors from the line are in the last show that is needed for it? = n-(ceil(n/c)-1)*c : visitors where n-(ceil(n/c)-1)*c > 1
? How many minutes after the first show starts does the last show start that is needed for the line? = (ceil(n/c)-1)*m : minutes

== fair-prize-budget (nigeria)
The science club of a school in Enugu has {a:₦60000..₦120000 by 5000} for its fair. Certificates for {n:40..90} pupils cost {b:₦150..₦300 by 50} each, and {r:20%..40% by 10} of the money is kept for the hall. What is still left pays for {k:3..4} equal prizes.
where whole (a-a*r-n*b)/k, a-a*r-n*b > 10000
? How much is each prize worth? = (a-a*r-n*b)/k : naira
? [How much|What] do the certificates cost? = n*b : naira
? If a single certificate cost {d:₦50} less, how much would all the prizes be worth together? = a-a*r-n*(b-d) : naira

== fair-thunder-distance
Sound travels about {v:340} metres in a second. From the clouds over the hill {S} saw a flash, and {a:3..9} seconds later {S:he} heard the thunder; {m:4..9} minutes afterwards the gap between flash and thunder was only {b:2 digits} seconds.
where a > b
? How many km nearer was the later flash, if light takes no time at all and {S} had moved {w:170} metres towards the clouds meanwhile? = (v*(a-b)-w)/1000 : km where v*(a-b) > w, whole (v*(a-b)-w)/10
? How many metres nearer was the later flash, if light takes no time at all? = v*(a-b) : metres

== fair-pulse-count (us)
{S} counted {a:16..22} heart beats in {s:15} seconds while {T} sat still, and {b:28..40} beats in {s} seconds after {T} had run up to the second floor.
? {T} walks back for {m:2..4} minutes, with a pulse halfway between the pulses of sitting and running. How many beats does {T}'s heart make on the way? = (a+b)*60/s/2*m : beats where whole (a+b)*60/s/2*m
? By how many beats [a minute|per minute] did running raise {T}'s pulse? = (b-a)*60/s : beats
? How many beats would {T}'s heart make in {h:2..8} hours of sitting still? = a*60/s*60*h : beats

== fair-crystal-mean (south-africa)
{S} grew sugar crystals on strings. After a week they weighed {a:8..20} g, {b:8..20} g and {c:8..20} g. In the second week each of them gained [another|a further] {d:3..9} g.
where whole (a+b+c)/3, a != b
? What was the average weight of a crystal after the second week, in g? = mean(a,b,c)+d : grams
? How many g did the crystals weigh altogether after the second week? = a+b+c+d*3 : grams
? After the first week, how many g heavier was the heaviest crystal than the lightest? = max(max(a,b),c)-min(min(a,b),c) : grams

== fair-gears (australia)
A large cog with {a:48,60,72} teeth turns a small cog with {b:12,15,24} teeth. The large cog makes {n:5..20} turns [a minute|per minute].
where whole a/b
? How many turns [a minute|per minute] does the small cog make? = n*a/b : turns
? How many turns does the small cog make in {m:3..8} minutes? = n*a/b*m : turns
? How many more turns than the large cog does the small cog make in {k:2..6} minutes? = n*a/b*k-n*k : turns

== fair-propane-tank (us)
{S}'s [project|model] of a camp stove runs on propane. The gauge shows pressure: {a:80..120 by 10} pounds [at the start|in the beginning]. [Each|Every] test of the flame lowers it by {b:3..6} pounds, and overnight it [drops|sinks] by {f:1/10} of what is left[, because a valve leaks|].
where whole (a-n*b)*f, a > n*b+20
? After {n:4..8} tests and a night, how many pounds does the gauge show? = a-n*b-f*(a-n*b) : pounds
? How many pounds has the gauge fallen from the start to the end of the night, if there were {n} tests? = n*b+f*(a-n*b) : pounds

== fair-cloud-elevation (kenya)
~ Clouds hang over Mount Kenya on the poster.
At an elevation of {a:1600..2000 by 100} metres the [thermometer|instrument] shows {t:20..26} degrees. For every {h:100} metres [higher|of climbing], {S}'s chart says, it is {d:0.6} degrees colder.
where c > a, whole 10*(t-(c-a)/h*d), t > (c-a)/h*d+1
? How many degrees [should|would] it be at {c:2200..4000 by 100} metres, going by the chart? = t-(c-a)/h*d : degrees
? How many metres must {S} climb from that place until it is {e:3,6,9} degrees colder? = e/d*h : metres
