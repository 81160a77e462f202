topic: playground
place: any

== play-skipping-plan
{S} practises with a skipping rope. In each of the first {b:3..6} breaks {S:he} jumps {a:40..120 by 20} times without a mistake. Then {S:he} gets better: in each of the next {d:2..5} breaks {S:he} makes {c:10%..50% by 10} more jumps than that.
where whole a*c
? How many jumps does {S} make in all these breaks? = a*b+d*(a+a*c) : jumps
? How many jumps does {S} make in the very last of these breaks? = a+a*c : jumps
? How many jumps did {S} make before {S:he} got better? = a*b : jumps

== play-ring-game
{a:15..28} children stand in a ring for the singing game. {b:3..8} of them are called in for lunch, and their teacher takes a place in the ring so that it can go on.
? How many people are in the ring now? = a-b+1 : people
? How many children are still in the ring? = a-b : children
? Each of the people in the ring now holds a scarf {c:60,75,90} cm long. How many metres are all these scarves, laid end to end? = (a-b+1)*c/100 : metres

== play-laps-missing (singapore)
For sports month every child of the Primary school is to run {k:10,12} laps round the playground. In {c:3..6} classes of {b:25..35} children, each child has run {a:3..7} laps by Wednesday.
? How many laps do all these children still have to run altogether? = c*b*(k-a) : laps
? How many laps have they run altogether by Wednesday? = c*b*a : laps
? A lap is {m:120,150,200} metres. How many km does a child run in the whole month's task? = k*m/1000 : km

== play-seesaws-filled
On the climbing frame sit {a:14..26} children. When the bell of the ice cream van rings, {b:5..10} of them jump down and run off. Then the class next door comes out, and {c:2..5} seesaws are filled with {k:2 words} children each.
? How many children are now on the climbing frame and the seesaws? = a-b+c*k : children
? How many children are on the seesaws? = c*k : children
? How many children are left on the climbing frame? = a-b : children

== play-swings-order (canada)
The parents' council buys a big swing for {a:$400..$900 by 100}. A baby seat costs {b:10%,20%,25%} of the price of the big swing, and {c:2..4} baby seats are ordered. As the factory has {e:2..3} swings with scratched paint, these are bought too, each at {d:20%..50% by 10} less than the price of the big swing.
? What does the council pay altogether? = a+c*a*b+e*(a-a*d) : dollars
? How much do the baby seats cost altogether? = c*a*b : dollars
? What does a scratched swing cost? = a-a*d : dollars

== play-marble-friends
who S: woman, T: man
Behind the shed {S}, {T} and Uma play marbles. {S} has {b:8..20} marbles, {T} has {a:2..5 times} as many as {S}, and Uma has exactly as many as {T}. Then {c:3..9} marbles roll down the drain.
? How many marbles do they have left together? = b+a*b+a*b-c : marbles
? How many marbles did {T} and Uma have together before any rolled away? = a*b+a*b : marbles
? How many more marbles did {T} have than {S} before any rolled away? = a*b-b : marbles

== play-toy-average-cost
The playground box was filled again: {f:4..10} hoops that were a gift and cost nothing, {b:5..9} ropes at {a:$3..$6} each, and {e:6..12} balls at a dollar each. On every ball the shop printed {c:4..6} letters, at {d:$2..$3 digits} a letter, for the school's name.
where whole (e+a*b+e*c*d)/(f+b+e)
? How many dollars has each thing in the box cost on average? = (e+a*b+e*c*d)/(f+b+e) : dollars
? How much did the printing cost? = e*c*d : dollars
? How many things were put into the box? = f+b+e : things

== play-laps-week-report
{S}'s running report: "On Monday I ran {a:2..5} laps. On Tuesday I ran {b:2..3 times} as many, and on Wednesday as many as on Tuesday. On Thursday I ran {c:2..3 times} as many as on Tuesday. At the weekend I ran {d:2 times} as many as from Tuesday to Thursday!"
? How many laps did {S} run from Monday to the weekend? = a+a*b+a*b+c*a*b+d*(a*b+a*b+c*a*b) : laps
? How many laps did {S} run on Thursday? = c*a*b : laps
? How many laps did {S} run at the weekend? = d*(a*b+a*b+c*a*b) : laps

== play-fence-posts (south-africa)
A fence is put round the rectangular playground, {a:30..60 by 6} m by {b:18..36 by 6} m. There is a post every {c:2,3} m, including the corners, and at {g:2,3} of the posts hangs a lamp.
~ A stray dog watches the digging.
where a > b
? How many posts stand round the playground? = 2*(a+b)/c : posts
? How many posts have no lamp? = 2*(a+b)/c-g : posts
? At {p:R80..R150 by 10} a metre, what does the fence cost? = 2*(a+b)*p : rand

== play-sand-pit (uk)
The sand pit is {a:3..5} m long, {b:2..4} m wide and {c:0.4,0.5,0.6} m deep, and is to be filled to the brim. A cubic metre of sand weighs {d:1500,1600} kg. A lorry brings {e:2000,3000,4000} kg at most.
? How many kg of sand are needed? = a*b*c*d : kg
? How many lorry loads does that take? = ceil(a*b*c*d/e) : loads where a*b*c*d/e > 1
? If a cubic metre costs {p:£30..£60 by 5}, how much does the sand cost? = a*b*c*p : pounds

== play-rubber-tiles (australia)
Under the slide, rubber tiles of {k:50} cm by {k} cm are laid over an area {a:4..7} metres long and {b:3..5} metres wide. There are {c:20..60} tiles in the shed from an earlier job.
? How many tiles must be bought? = a*100/k*b*100/k-c : tiles where a*100/k*b*100/k > c+1
? How many square metres are covered? = a*b : square metres
? How many tiles cover the area? = a*100/k*b*100/k : tiles

== play-grant-climber (ireland)
A climbing tower costs {n:€4000..€9000 by 500}. The county gives {r:30%..60% by 10} of that; the parents raise {f:1/2,2/5,4/5} of what the county does not give. The teachers' band plays in the yard for the rest.
where whole n*r, whole (n-n*r)*f
? How many euros must the teachers' band bring in? = n-n*r-f*(n-n*r) : euros
? How many euros do the parents raise? = f*(n-n*r) : euros
? How many euros does the county give? = n*r : euros

== play-table-tennis-schedule
At the concrete tennis table a match lasts {m:4..6} minutes, with {g:2 digits} minutes in between for changing. Break lasts {d:25..45 by 5} minutes.
where floor((d+g)/(m+g)) > 2
? How many complete matches can be played in a break? = floor((d+g)/(m+g)) : matches
? How many minutes are left over after the last complete match? = d-(floor((d+g)/(m+g))*(m+g)-g) : minutes where d-(floor((d+g)/(m+g))*(m+g)-g) > 1

== play-swing-queue
"No more than {m:3..5} minutes each!" says the sign at the swing. There is a single swing and {n:6..11} children are waiting before {S}; the child who swings now has {k:2 words} minutes left.
? For how many minutes must {S} wait, if everyone uses the whole time? = n*m+k : minutes
? Break ends in {d:50..60 by 5} minutes. How many minutes before the end of break does {S} get the swing? = d-n*m-k : minutes where d > n*m+k+2
? How many minutes do the waiting children before {S} take altogether? = n*m : minutes

== play-marbles-unknown (philippines)
hide x:12..60 by 2
let t = x*h+a-b
{S} had a bag of marbles. {S:He} gave {h:1/2 as "half"} of them to {S:his} cousin, won {a:5..15} in the morning break and lost {b:3..9} in the afternoon. Now {t} are in the bag.
where x*h > b
? How many marbles did {S} have at first? = (t+b-a)/h | x: x - h*x + a - b = t : marbles
? How many marbles did the cousin get? = t+b-a | y: y + a - b = t : marbles

== play-supervision
During the long break {n:150..330} children are outside. The rule is that a teacher watches over no more than {k:35,40,45} children; {a:3..4} teachers are outside already.
where ceil(n/k) > a+1
? How many more teachers must come out? = ceil(n/k)-a : teachers
? How many teachers must be outside altogether? = ceil(n/k) : teachers
? At noon {c:40..90} of the children go home. How many teachers are then needed altogether? = ceil((n-c)/k) : teachers

== play-hopscotch (us)
{S} draws hopscotch courts with chalk. A court has {n:8..10} squares with sides of {a:12,15,18} inches. A stick of chalk is enough for about {b:6..12} squares.
? How many sticks of chalk does {S} need for {m:3..6} courts? = ceil(m*n/b) : sticks
? How many feet is it round the edge of a single square? = 4*a/12 : feet
? How many squares does {S} draw in {d:2..5} courts? = d*n : squares

== play-scooters-tricycles
hide s:4..14, t:3..12
let n = s+t
let w = p*s+q*t
In the vehicle shed there are {n} scooters and tricycles. A scooter rolls on {p:2 words} wheels, a tricycle on {q:3 words}. {S} has pumped up all of the {w} wheels.
where s != t
? How many tricycles are in the shed? = (w-p*n)/(q-p) | t, s: s + t = n, p*s + q*t = w : tricycles
? How many scooters are in the shed? = (q*n-w)/(q-p) | s, t: s + t = n, p*s + q*t = w : scooters

== play-runners-gap (kenya)
who S: woman, T: man
On the dusty track behind the school {S} runs {a:220..280 by 10} metres a minute, {T} {b:160..200 by 10} metres a minute. They set off together; a lap is {c:400} metres.
? How many metres is {S} ahead after {m:3..8} minutes? = (a-b)*m : metres
? After how many minutes is {S} a whole lap ahead? = c/(a-b) | x: a*x - b*x = c : minutes where whole c/(a-b)
? How many full laps has {T} run after {k:9..15} minutes? = floor(b*k/c) : laps

== play-break-clock
Break begins at {t:10:00 am..10:50 am by 5} and lasts {a:20,25,30} minutes. {S} spends {b:5..8} minutes in the line for the tap and {c:4..9} minutes looking for a lost shoe; the remaining time {S:he} plays tag.
where a > b+c+1
? For how many minutes does {S} play tag? = a-b-c : minutes
? At what time does break end? = t+a/60 : clock

== play-game-choice (india)
Of {n:60,90,120,180} children in the yard, {f:1/3,2/5,1/2} play kabaddi and {g:1/6,1/10,1/5} of all the children skip. {a:5..12} sit under the neem tree. The others play cricket.
where whole n*f, whole n*g, n-n*f-n*g > a+8
? How many children play cricket? = n-n*f-n*g-a : children
? How many more children play kabaddi than skip? = n*f-n*g : children where n*f > n*g+1
? How many children play kabaddi or skip? = n*f+n*g : children

== play-long-jump-average (jamaica)
{S} wants an average of {g:250..300 by 5} cm over {n:4 words} jumps into the sand. The jumps so far: {a:235..300} cm, {b:235..300} cm, {c:235..300} cm.
where n*g-a-b-c > 230, n*g-a-b-c < 330
? How many cm must the last jump be for that average? = n*g-a-b-c | x: (a+b+c+x)/n = g : cm
? How many cm is the best jump so far better than the poorest? = max(max(a,b),c)-min(min(a,b),c) : cm where max(max(a,b),c) > min(min(a,b),c)+1

== play-painting-lines
who S: mr, T: ms
The yard needs new lines. {S}, the caretaker, paints {a:20..40 by 4} metres an hour, {T} from the sports department {b:12..24 by 4} metres. There are {n:120..480 by 8} metres to paint[, and rain is expected in the evening|].
where whole n/(a+b), n/(a+b) > 1
? How many hours do they need if they paint at the same time? = n/(a+b) | x: a*x + b*x = n : hours
? How many metres does {T} paint in that time? = b*n/(a+b) : metres
? How many litres of paint are used, if a litre is enough for {c:4,8} metres? = n/c : litres

== play-dodgeball-rounds
For dodgeball {n:64,80,96,128} pupils go into the field. In each round {f:1/2 as "half"} of those in the field are hit and leave it. In the yard, {a:12..30} pupils are watching.
? How many pupils are in the field after the third round? = n*f*f*f : pupils
? How many pupils are out of the game after the second round? = n-n*f*f : pupils
? How many pupils are hit in the first round? = n*f : pupils

== play-slide-ladder (us)
A new slide has a ladder with {n:8..14} rungs. The lowest rung is {a:10..14} inches above the ground, and each rung is {b:8..10} inches above the rung below it. The slide itself costs {p:$350..$800 by 50}, assembly another {r:10%,20%} of that.
? How many inches above the ground is the top rung? = a+(n-1)*b : inches
? What do slide and assembly cost together? = p+p*r : dollars

== play-lost-gloves (canada)
After recess the snowy yard is searched for lost things. {S}'s class finds {a:12..30} mittens, Mr. Roy's class finds {b:4..11} fewer, and the caretaker finds {f:1/2,1/3} as many as {S}'s class. {c:5..9} pairs can be matched; all other mittens go into a box.
where whole a*f, a+a-b+a*f > 2*c+3
? How many mittens go into the box? = a+a-b+a*f-c*2 : mittens
? How many mittens are found altogether? = a+a-b+a*f : mittens
