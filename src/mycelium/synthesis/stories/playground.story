topic: playground
place: any

== play-skipping-plan
{S} practises with a skipping rope. In each of the first {b:3..6} breaks {S:he} jumps {a:40..120 by 20} times without a mistake. [Then|After that] {S:he} gets better: in each of the next {d:2..5} breaks {S:he} makes {c:10%..50% by 10} more jumps than that.
where whole a*c
? How many jumps does {S} make in all these breaks? = a*b+d*(a+a*c) : jumps
? How many minutes of jumping are all the breaks together, if {S} jumps {r:60,80} times a minute? = (a*b+d*(a+a*c))/r : minutes where whole 10*(a*b+d*(a+a*c))/r
? By how many jumps do the breaks before {S} got better exceed or miss the {g:500,600} jumps that {S:he} had hoped for? = max(a*b,g)-min(a*b,g) : jumps where a*b != g

== play-ring-game
{a:15..28} children stand in a ring for the singing game. {b:3..8} of them are called in for lunch, and their teacher takes a place in the ring so that it can go on.
? If {x:2..4} of the called children come back and {y:3..6} toddlers join, how many people are in the ring? = a-b+1+x+y : people where x < b
? How many children are still in the ring? = a-b : children
? Each of the people in the ring now holds a scarf {c:60,75,90} cm long. How many metres are all these scarves, laid end to end? = (a-b+1)*c/100 : metres

== play-laps-missing (singapore)
For sports month every child of the Primary school is to run {k:10,12} laps round the playground. In {c:3..6} classes of {b:25..35} children, each child has run {a:3..7} laps by Wednesday.
? How many laps do all these children still have to run [altogether|in all|in total]? = c*b*(k-a) : laps
? How many laps have they run altogether by Wednesday? = c*b*a : laps
? A lap is {m:120,150,200} metres. How many km does a class of {b} still have to run [altogether|in all|in total]? = b*(k-a)*m/1000 : km

== play-seesaws-filled (us)
On the climbing frame sit {a:14..26} children. When the bell of the ice cream van rings, {b:5..10} of them jump down and run off. [Then|After that] the class next door comes out, and {c:2..5} seesaws are filled with {k:2 words} children each.
? How many children are now on the climbing frame and the seesaws? = a-b+c*k : children
? [Then|After that] {f:1/2 as "half"} of all these children, on the climbing frame and the seesaws, are called in. How many stay? = a-b+c*k-f*(a-b+c*k) : children where whole f*(a-b+c*k)
? How many more children are on the climbing frame than on the seesaws now? = a-b-c*k : children where a-b > c*k+1

== play-swings-order (canada)
The parents' council [buys|purchases] a big swing for {a:$400..$900 by 100}. A baby seat [costs|is priced at] {b:10%,20%,25%} of the price of the big swing, and {c:2..4} baby seats are ordered. As the factory has {e:2..3} swings with scratched paint, these are [bought|purchased] too, each at {d:20%..50% by 10} less than the price of the big swing.
? What does the council pay [altogether|in all|in total]? = a+c*a*b+e*(a-a*d) : dollars
? How much more do the scratched swings cost together than the baby seats together? = e*(a-a*d)-c*a*b : dollars where e*(a-a*d) > c*a*b+1
? What does a scratched swing cost? = a-a*d : dollars

== play-marble-friends
who S: woman, T: man
Behind the shed {S}, {T} and Uma play marbles. {S} has {b:8..20} marbles, {T} has {a:2..5 times} as many as {S}, and Uma has exactly as many as {T}. [Then|After that] {c:3..9} marbles roll down the drain.
? How many marbles do they [have left|still have] together? = b+a*b+a*b-c : marbles
? How many marbles did {T} and Uma have together before any rolled away? = a*b+a*b : marbles
? If {T} gives {d:4..8} marbles to {S} before any roll away, how many more marbles than {S} does {T} have then? = a*b-d-(b+d) : marbles where a*b > b+2*d+1

== play-toy-average-cost (us)
The playground box was filled again: {f:4..10} hoops that were a gift and cost nothing, {b:5..9} ropes at {a:$3..$6} each, and {e:6..12} balls at a dollar each. On every ball the shop printed {c:4..6} letters, at {d:$2..$3 digits} a letter, for the school's name.
where whole (e+a*b+e*c*d)/(f+b+e)
? How many dollars has each thing in the box cost on average? = (e+a*b+e*c*d)/(f+b+e) : dollars
? [How much|What] did the printing cost? = e*c*d : dollars
? If the school's name were printed only on {k:2..4} of the balls, how much would the things in the box have cost [altogether|in all|in total]? = e+a*b+k*c*d : dollars

== play-laps-week-report
{S}'s running report: "On Monday I ran {a:2..5} laps. On Tuesday I ran {b:2..3 times} as many, and on Wednesday as many as on Tuesday. On Thursday I ran {c:2..3 times} as many as on Tuesday. At the weekend I ran {d:2 times} as many as from Tuesday to Thursday!"
? How many laps did {S} run from Monday to the weekend? = a+a*b+a*b+c*a*b+d*(a*b+a*b+c*a*b) : laps
? A lap takes {S} {m:2 words} minutes. For how many minutes did {S} run from Monday to Thursday? = (a+a*b+a*b+c*a*b)*m : minutes
? How many laps did {S} run at the weekend? = d*(a*b+a*b+c*a*b) : laps

== play-fence-posts (south-africa)
A fence is put round the rectangular playground, {a:30..60 by 6} metres by {b:18..36 by 6} metres. There is a post every {c:2,3} metres, including the corners, and at {g:2,3} of the posts hangs a lamp.
~ A stray dog watches the digging.
where a > b
? How many posts stand round the playground? = 2*(a+b)/c : posts
? How many posts have no lamp? = 2*(a+b)/c-g : posts
? At {p:R80..R150 by 10} a metre, what does the fence cost? = 2*(a+b)*p : rand

== play-sand-pit (uk)
The sand pit is {a:3..5} metres long, {b:2..4} metres wide and {c:0.4,0.5,0.6} metres deep, and is to be filled to the brim. A cubic metre of sand weighs {d:1500,1600} kg. A lorry brings {e:2000,3000,4000} kg at most.
? How many kg of sand are needed? = a*b*c*d : kg
? How many lorry loads of sand are needed? = ceil(a*b*c*d/e) : loads where a*b*c*d/e > 1
? If a cubic metre [costs|is priced at] {p:£30..£60 by 5}, how much does the sand cost? = a*b*c*p : pounds

== play-rubber-tiles (australia)
Under the slide, rubber tiles of {k:50} cm by {k} cm are laid over an area {a:4..7} metres long and {b:3..5} metres wide. There are {c:20..60} tiles in the shed from an earlier job.
? How many tiles must be [bought|purchased]? = a*100/k*b*100/k-c : tiles where a*100/k*b*100/k > c+1
? A tile [costs|is priced at] {p:A$6..A$12}. How much must be paid for the tiles that have to be [bought|purchased]? = (a*100/k*b*100/k-c)*p : dollars where a*100/k*b*100/k > c+1
? How many tiles cover the area? = a*100/k*b*100/k : tiles

== play-grant-climber (ireland)
A climbing tower [costs|is priced at] {n:€4000..€9000 by 500}. The county gives {r:30%..60% by 10} of that; the parents raise {f:1/2,2/5,4/5} of what the county does not give. The teachers' band plays in the yard for the rest.
where whole n*r, whole (n-n*r)*f
? How many euros must the teachers' band bring in? = n-n*r-f*(n-n*r) : euros
? How many euros do the parents raise? = f*(n-n*r) : euros
? If the tower became {x:10%,20%} cheaper and the county still gave as many euros as before, how many euros would be left for parents and band? = n-n*x-n*r : euros

== play-table-tennis-schedule (us)
At the concrete tennis table a match lasts {m:4..6} minutes, with {g:2 digits} minutes in between for changing. Break lasts {d:25..45 by 5} minutes.
where floor((d+g)/(m+g)) > 2
? How many complete matches can be played in a break? = floor((d+g)/(m+g)) : matches
? How many minutes are left over after the last complete match? = d-(floor((d+g)/(m+g))*(m+g)-g) : minutes where d-(floor((d+g)/(m+g))*(m+g)-g) > 1

== play-swing-queue
"No more than {m:3..5} minutes each!" says the sign at the swing. There is a single swing and {n:6..11} children are waiting before {S}; the child who swings now has {k:2 words} minutes left.
? If {x:2..3} of the waiting children go off to the slide, for how many minutes [must {S} wait|does {S} have to wait|does {S} need to wait]? = (n-x)*m+k : minutes
? Break ends in {d:50..60 by 5} minutes. How many minutes before the end of break does {S} get the swing? = d-n*m-k : minutes where d > n*m+k+2
? How many minutes do the waiting children before {S} take [altogether|in all|in total]? = n*m : minutes

== play-marbles-unknown (philippines)
hide x:12..60 by 2
let t = x*h+a-b
{S} had a bag of marbles. {S:He} gave {h:1/2 as "half"} of them to {S:his} cousin, won {a:5..15} in the morning break and lost {b:3..9} in the afternoon. Now {t} are in the bag.
where x*h > b
? How many marbles did {S} have [at first|at the start|to begin with]? = (t+b-a)/h | x: x - h*x + a - b = t : marbles
? How many marbles did the cousin get? = t+b-a | y: y + a - b = t : marbles

== play-supervision
During the long break {n:150..330} children are outside. The rule is that a teacher watches over no more than {k:35,40,45} children; {a:3..4} teachers are outside already.
where ceil(n/k) > a+1
? For a trip to the park, a teacher goes with only {e:15,20} children. If {c:40..90} of the children go, how many more teachers must come along than for watching that many children in the yard? = ceil(c/e)-ceil(c/k) : teachers where ceil(c/e) > ceil(c/k)+1
? How many teachers must be outside [altogether|in all|in total]? = ceil(n/k) : teachers
? At noon {d:40..90} of the children go home and {x:10..20} others come. How many teachers must then be outside [altogether|in all|in total]? = ceil((n-d+x)/k) : teachers

== play-hopscotch (us)
{S} draws hopscotch courts with chalk. A court has {n:8..10} squares with sides of {a:12,15,18} inches. A stick of chalk is enough for about {b:6..12} squares.
? {S} draws {m:3..6} courts and then {f:2..4} single squares for the little ones. How many sticks of chalk does {S:he} need? = ceil((m*n+f)/b) : sticks
? How many feet is it round the edge of a single square? = 4*a/12 : feet
? How many square feet do the squares of {d:2..4} courts cover? = d*n*a*a/144 : square feet where whole 10*d*n*a*a/144

== play-scooters-tricycles (us)
hide s:4..14, t:3..12
let n = s+t
let w = p*s+q*t
In the vehicle shed there are {n} scooters and tricycles. A scooter rolls on {p:2 words} wheels, a tricycle on {q:3 words}. {S} has pumped up all of the {w} wheels.
where s != t
? How many tricycles are in the shed? = (w-p*n)/(q-p) | t, s: s + t = n, p*s + q*t = w : tricycles
? How many scooters are in the shed? = (q*n-w)/(q-p) | s, t: s + t = n, p*s + q*t = w : scooters

== play-runners-gap (kenya)
who S: woman, T: man
On the dusty track behind the school {S} runs {a:220..280 by 10} metres [a minute|per minute], {T} {b:160..200 by 10} metres [a minute|per minute]. They set off together; a lap is {c:400} metres.
? If {T} first rests for {r:2 digits} minutes, how many metres is {S} ahead {m:3..8} minutes after she has set off? = a*m-b*(m-r) : metres
? After how many minutes is {S} a whole lap ahead? = c/(a-b) | x: a*x - b*x = c : minutes where whole c/(a-b)
? How many full laps more than {T} has {S} run after {k:20..40 by 5} minutes? = floor(a*k/c)-floor(b*k/c) : laps where floor(a*k/c) > floor(b*k/c)+1

== play-break-clock
Break begins at {t:10:00 am..10:50 am by 5} and lasts {a:20,25,30} minutes. {S} spends {b:5..8} minutes in the line for the tap and {c:4..9} minutes looking for a lost shoe; the remaining time {S:he} plays tag.
where a > b+c+1
? If the game of tag is stopped {e:2 words} minutes before break ends, at what time is it stopped? = t+(a-e)/60 : clock where a > b+c+e+1
? [At what time|When] does break end? = t+a/60 : clock

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
The yard needs new lines. {S}, the caretaker, paints {a:20..40 by 4} metres [an hour|per hour], {T} from the sports department {b:12..24 by 4} metres. There are {n:120..480 by 8} metres to paint[, and rain is expected in the evening|].
where whole n/(a+b), n/(a+b) > 1
? {S} works {x:2 words} hours alone before {T} comes. For how many hours do they then paint at the same time? = (n-x*a)/(a+b) : hours where whole (n-x*a)/(a+b), n > x*a
? If they paint at the same time until all the lines are done, how many metres does {T} paint? = b*n/(a+b) : metres
? A litre is enough for {c:4,8} metres and paint comes in cans of {d:5} litres. How many cans must be opened? = ceil(n/c/d) : cans

== play-dodgeball-rounds (us)
For dodgeball {n:64,80,96,128} students go into the field. In each round {f:1/2 as "half"} of those in the field are hit and leave it. In the yard, {a:12..30} students are watching.
? How many students are in the field after the third round? = n*f*f*f : students
? How many students are out of the game after the second round? = n-n*f*f : students
? In all, how many students are hit in the first, second and third rounds? = n*f+n*f*f+n*f*f*f : students

== play-slide-ladder (us)
A new slide has a ladder with {n:8..14} rungs. The lowest rung is {a:10..14} inches above the ground, and each rung is {b:8..10} inches above the rung below it. The slide itself [costs|is priced at] {p:$350..$800 by 50}, assembly [another|a further] {r:10%,20%} of that.
? How many inches above the ground is the top rung? = a+(n-1)*b : inches
? The seller takes {q:$50..$100 by 10} off, and {k:4,5} families share the cost of slide and assembly [equally|evenly]. How much does each pay? = (p+p*r-q)/k : dollars where whole 100*(p+p*r-q)/k

== play-lost-gloves (canada)
After recess the snowy yard is searched for lost things. {S}'s class finds {a:12..30} mittens, Mr. Roy's class finds {b:4..11} fewer, and the caretaker finds {f:1/2,1/3} as many as {S}'s class. {c:5..9} pairs can be matched; all other mittens go into a box.
where whole a*f, a+a-b+a*f > 2*c+3
? How many mittens go into the box? = a+a-b+a*f-c*2 : mittens
? How many mittens are found [altogether|in all|in total]? = a+a-b+a*f : mittens

== play-roller-coaster-marble (us)
who S: woman, T: man
{S} and {T} [built|made] a marble coaster in the sand. Its first slope is {a:30..60 by 5} inches long, the loop {b:8..14} inches [shorter|less], and the last slope as long as slope and loop together. Then the marble lands in a hole.
? How many inches does the marble roll before it lands? = a+a-b+(a+a-b) : inches
? How many feet is the last slope, if the whole track is measured and found to be {e:6..12 by 2} inches longer than planned, all of it in the last slope? = (a+a-b+e)/12 : feet where whole 10*(a+a-b+e)/12
? If a marble needs {m:2 words} seconds for every {k:10} inches, how many seconds is it on the planned track? = (a+a-b+(a+a-b))/k*m : seconds where whole 10*(a+a-b+(a+a-b))/k*m

== play-ballpark-equipment (south-africa)
[For the holidays|During the break] the yard is open to the public. A helper hands out [balls|rackets] against a deposit of {a:R10..R30 by 5} each, of which {f:1/5} is kept as a fee when the thing comes back.
Today {n:25..60 by 5} were borrowed; {b:3..9} have not come back, and for those the whole deposit is kept.
where whole a*f
? How much money is kept? = (n-b)*a*f+b*a : rand
? How much was paid back to those who returned their things? = (n-b)*(a-a*f) : rand
? How much did the deposits come to before anything was paid back? = n*a : rand
