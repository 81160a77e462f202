topic: bird-watching
place: us

== birds-feeder-seed-ounces
who S: woman
{S} fills {c:3..6} bird feeders. [Each|Every] feeder contains {a:2..4} pounds of sunflower seeds and {b:1 as "one"} pound of corn. Every day, the birds eat {d:8..20 by 4} ounces of seeds from [all of the|all the] feeders together.
? How many ounces of sunflower seeds and corn does {S} need to fill the feeders? = c*(a+b)*16 : ounces
? How many pounds of sunflower seeds and corn does she need [in total|altogether]? = c*(a+b) : pounds
? How many ounces of food are left in the feeders after {e:3..6} days? = c*(a+b)*16-d*e : ounces

== birds-ducks-on-lake-arrive
There were {a:40..80} ducks on the lake. In the morning, {b:8..15} ducks flew away. At noon, {c:5..12} ducks flew away, and a fox scared {d:3..9} of the others, so they flew away, too. In the evening, {e:3..5} groups of {f:6..10} ducks landed on the lake.
? How many ducks are on the lake now? = a-b-c-d+e*f : ducks
? How many ducks flew away [in total|altogether]? = b+c+d : ducks

== birds-count-club-members
who S: man
The bird club has {e:4..8} adults from the city, {a:6..12} adults from the farm, and {b:2 times} as many students as adults from the farm. There are {c:2..3 times} as many children as students, but {d:5..10} children do not have binoculars. All other people in the club have binoculars.
? How many people in the club have binoculars? = e+a+a*b+c*a*b-d : people
? How many people are in the club? = e+a+a*b+c*a*b : people
? How many children are in the club? = c*a*b : children

== birds-hummingbird-wings-seconds
A hummingbird beats its wings {a:50..80 by 5} times per second. It flies for {b:2..5} minutes to a garden, where it drinks for {c:20..45 by 5} seconds without resting its wings.
? How many times does the hummingbird beat its wings on the way to the garden? = a*b*60 : times
? How many times does it beat its wings [altogether|in total]? = a*(b*60+c) : times

== birds-binoculars-down-payment
who S: woman
{S} [wants to|would like to|wishes to] buy binoculars that cost {a:$240..$480 by 20}. She makes a down payment of {b:25%,20%,10%} of the price and pays the rest in {c:4..8} equal monthly payments. In the store, she also buys a hat for {d:$15..$30}.
where whole a*b, whole (a-a*b)/c*2
? How much is each monthly payment? = (a-a*b)/c : dollars
? How much does {S} [have to|need to] pay in the store [on the first day|the first day], for the down payment and the hat? = a*b+d : dollars
? How much will she still [have to|need to] pay for the binoculars after {e:2..3} monthly payments? = a-a*b-e*(a-a*b)/c : dollars

== birds-migration-miles-days
A goose flies {a:40..55 by 5} miles [per|an] hour for {b:6..9} hours [per|a] day. It [has to|needs to] fly {c:1800..3000 by 100} miles to get to the south. A storm on the second day forces it to rest for the whole day.
where c > 3*a*b
? How many miles are left after {d:4..5} days, with the day of rest among them? = c-a*b*(d-1) : miles
? How many days would it take the goose without a storm? = ceil(c/(a*b)) : days

== birds-owl-eats-mice-month
who S: man
{S} reads that an owl eats {a:3..5} mice per night, and that her chicks eat {b:1 as "one"} mouse each per night. There are {c:3..5} chicks in the nest in {S}'s barn. {S} guesses that there are {d:150..300 by 10} mice in the barn.
where d > 14*(a+b*c)
? How many mice do the owl and her chicks eat [per|a] week? = (a+b*c)*7 : mice
? How many mice will be left after {e:8..14} nights if {S}'s guess is right and no mice are born? = d-e*(a+b*c) : mice
? For how many full nights would the mice last? = floor(d/(a+b*c)) : nights

== birds-photo-memory-card
{S} takes photos of birds. {S:His} memory card can hold {a:800..1500 by 100} photos. On Monday {S:he} took {b:60..120 by 10} photos, and on each of the next {c:3..5} days {S:he} took {d:1.5,2 times} as many photos as on Monday.
where a > b+b*c*d+20
? How many more photos can the memory card hold? = a-b-b*d*c : photos
? How many photos did {S} take [in total|altogether]? = b+b*d*c : photos
? If {S} deletes {e:20%,50%,25%} of the photos that were taken on Monday, how many of them will be left? = b-b*e : photos where whole b*e

== birds-two-lakes-swans-system
who S: woman
{S} counts the swans and geese on a lake. [There are|There are currently] {n:40..90} of these birds [in total|altogether]. She sees {d:6..20} more geese than swans.
where whole (n-d)/2
? [How many swans are on the lake?|Determine how many swans are on the lake.] = (n-d)/2 | s, g: s + g = n, g - s = d : swans
? [How many geese are on the lake?|Find out how many geese are on the lake.] = (n+d)/2 | g, s: g + s = n, g - s = d : geese
? If {f:1/2,1/3} of the geese leave, how many geese are left? = (n+d)/2-(n+d)/2*f : geese where whole (n+d)/2*f

== birds-nest-boxes-wood-cut
who S: man
{S} builds nest boxes. [Each|Every] box takes {a:4..6} feet of board, and a board is {b:8,10,12} feet long and costs {c:$6..$11}. He [wants to|would like to|wishes to] build {d:6..15} boxes.
? How many boards does he [have to|need to] buy if he [is able to|can] put pieces together without waste? = ceil(a*d/b) : boards
? How much does {S} [have to|need to] pay for the boards? = ceil(a*d/b)*c : dollars

== birds-penguin-parade-doubled
{S} watches penguins come out of the sea. In the first minute, {a:3..8} penguins come. In every minute after that, {b:2 times} as many penguins come as in the minute before. {c:5..10} of all the penguins get lost in the grass after {d:4 as "four"} minutes.
? How many penguins come out in the fourth minute? = a*b*b*b : penguins
? How many penguins come out in those {d} minutes [altogether|in total]? = a+a*b+a*b*b+a*b*b*b : penguins
? How many penguins are not lost after those {d} minutes? = a+a*b+a*b*b+a*b*b*b-c : penguins

== birds-guide-tour-income
who S: woman
{S} guides bird tours. She charges {a:$20..$30} per adult and {b:1/2 as "half"} of that per child. On Saturday, {c:6..10} adults and {d:4..8} children came. On Sunday, {e:2 times} as many adults and the same number of children came.
? [How much money|How much] did {S} make on Saturday? = a*c+a*b*d : dollars
? [How much money|How much] did she make over the weekend? = a*c+a*b*d+(a*c*e+a*b*d) : dollars
? How many people came on the tours over the weekend? = c+d+c*e+d : people

== birds-crane-steps-height
A crane is {a:42..54} inches tall. A heron is {b:6..12} inches shorter than the crane. A sparrow is {c:1/6,1/3} as tall as the heron.
where whole (a-b)*c
? How tall is the sparrow in inches? = (a-b)*c : inches
? How many inches taller is the crane than the sparrow? = a-(a-b)*c : inches
? How many feet tall is the heron? = (a-b)/12 : feet where whole (a-b)/3

== birds-parking-pass-trips
who S: man
{S} drives {a:18..40} miles to a lake and the same way back every time he [wants to|would like to] watch birds. He goes there {b:2..3} times [per|a] week. His car gets {c:24,30,36} miles per gallon. A pass for parking costs {d:$40..$60 by 5} per year, and a single day of parking costs {e:$5,$6}.
? How many miles does {S} drive per week to watch birds? = 2*a*b : miles
? How many gallons of gas does he need in {f:6,12} weeks? = 2*a*b*f/c : gallons where whole 2*a*b*f/c
? How much money would {S} save per year of {w:52} weeks with a pass? = b*e*w-d : dollars

== birds-crows-on-wires-groups
There were {a:4..8} wires with {b:9..15} crows on each wire. A loud motorcycle scared away {c:1/3,1/4,1/2} of all the crows. Later, {d:6..14} crows came back, and {e:3..8} pigeons came with them.
where whole a*b*c, a*b*c > d
? [How many birds are on the wires now?|Determine how many birds are on the wires now.] = a*b-a*b*c+d+e : birds
? How many crows flew away at first? = a*b*c : crows
? How many of the crows that flew away did not come back? = a*b*c-d : crows

== birds-rescued-chick-weight
who S: woman
{S} found a baby eagle that weighed {a:12..20} ounces. She fed it {b:4..6} ounces of meat [per|a] day, and it gained {c:1.5..3 by 0.5} ounces [per|a] day. When it weighed {d:5,6} pounds, she released it.
where whole (d*16-a)/c
? How many days did {S} feed the eagle? = (d*16-a)/c : days
? How many ounces of meat did {S} need [in total|altogether]? = (d*16-a)/c*b : ounces
? How many ounces did the eagle gain while {S} fed it? = d*16-a : ounces

== birds-festival-tables-volunteers
{S} plans a bird festival. There will be {a:6..12} tables, and {b:2..3} volunteers are needed at each table. {S} needs {c:4..9} more volunteers for the parking lot and {d:1/2 as "half"} as many for the trash as for the parking lot. So far, {e:10..20} people have said that they will come.
where whole c*d, a*b+c+c*d > e+1
?< How many more volunteers does {S} need to find? = a*b+c+c*d-e : volunteers
? How many volunteers does {S} need [in total|altogether]? = a*b+c+c*d : volunteers
? If {S} orders {z:2 words} sandwiches for every volunteer at the tables, how many sandwiches does {S:he} order? = a*b*z : sandwiches

== birds-woodpecker-taps-rests
A woodpecker taps {a:16..22} times per second for {b:3..6} seconds. Then it rests for {c:9..20} seconds and [starts|begins] again. It does this for {d:4..10} minutes.
where whole d*60/(b+c)
? How many times does the woodpecker start tapping in that time? = d*60/(b+c) : times
? How many taps does it make in that time? = a*b*d*60/(b+c) : taps
? How many seconds does it rest [altogether|in total]? = c*d*60/(b+c) : seconds

== birds-egg-nest-survey-thirds
{S} checked {a:30..60 by 6} nests in the spring. {b:1/2,1/3,1/6} of the nests were empty. In each of the other nests, there were {c:3..5} eggs. A storm destroyed {d:4..9} nests with eggs.
where whole a*b, a-a*b > d+2
? [How many eggs were in the nests before the storm?|Find out how many eggs were in the nests before the storm.] = (a-a*b)*c : eggs
? [How many eggs were left after the storm?|Calculate how many eggs were left after the storm.] = (a-a*b-d)*c : eggs

== birds-app-points-rare
who S: man, T: woman
In a bird app, a common bird is worth {a:2..4} points and a rare bird is worth {b:5..6 times} as many points. {S} finds {c:8..15} common birds and {d:2..3} rare birds. {T} finds only {e:4..6} rare birds.
? How many points does {S} get? = a*c+a*b*d : points
? How many more points does {T} get than {S}? = a*b*e-(a*c+a*b*d) : points where a*b*e > a*c+a*b*d
? How many points is a rare bird worth? = a*b : points

== birds-seed-price-compare
who S: woman
A {a:20}-pound bag of bird seed costs {b:$18..$26}, and a {c:5}-pound bag costs {d:$6..$8}. {S} needs {e:40,60,80} pounds of bird seed for the winter.
? How much does it cost to buy only [@lg large|big] bags? = e/a*b : dollars
? [How much money|How much] does {S} save if she buys only [@lg large|big] bags and no small ones? = e/c*d-e/a*b : dollars where e/c*d > e/a*b

== birds-reading-guide-time
{S} bought a bird guide with {a:320..480 by 20} pages. {b:1/4,1/5} of the pages are maps that {S:he} does not read. {S:He} reads {c:8,12,16} pages [per|a] day.
where whole a*b, whole (a-a*b)/c
? [How many days will it take|How long, in days, will it take] {S} to read the guide? = (a-a*b)/c : days
? If {S} has read for {d:6..12} days, how many pages does {S:he} still [have to|need to] read? = a-a*b-c*d : pages

== birds-chickens-hawk-mailbox
who S: woman
{S}'s mother had {c:20..36} chickens. A hawk took {a:3..5} chickens in the spring and {a} again in the summer. Then {S} [bought|purchased] {b:6..12} chicks, but a snake ate {d:2..4} of them.
? How many chickens and chicks are there now? = c-a-a+b-d : birds
? How many birds were lost [in total|altogether]? = a+a+d : birds

== birds-magpie-treasure-loss
who S: woman
A magpie has {a:20..40} pieces of glass in its nest, and each piece weighs {b:3..6} grams. On Monday it loses {c:10%,20%,25%} of the pieces, and on Tuesday it loses {d:10%,15%} of its original pieces.
where whole a*c, whole a*d
? How many pieces of glass does the magpie have left? = a-a*c-a*d : pieces
? [What is the weight of the remaining pieces in grams?|Calculate the weight of the remaining pieces in grams.] = (a-a*c-a*d)*b : grams
? If {S} gives the magpie {e:4..9} small pieces that weigh {f:2 words} grams each, what is the total weight of its pieces then, in grams? = (a-a*c-a*d)*b+e*f : grams

== birds-walk-counts-friends
who S: woman
{S} goes on a bird walk with {a:4..8} women and {b:3..7} men, and every person on the walk, {S} too, sees {c:6..12} different birds. No bird is seen by more than a single person. {S} had already seen {d:5..15} other birds at home, but {e:3..6} birds on the walk were just leaves.
? How many birds were really seen at home and on the walk [in total|altogether]? = d+c*(a+b+1)-e : birds
? [How many people are on the walk?|Find out how many people are on the walk.] = a+b+1 : people
? If everyone on the walk pays {p:$5..$12}, how much money is paid in total? = (a+b+1)*p : dollars

== birds-duck-pond-weekend
{S} feeds ducks at the pond. On Friday, there were {b:10..20} ducks. On both Saturday and Sunday, there were {a:5..15} more ducks than on Friday. {S} gives each duck {c:2 words} slices of bread every time.
? How many slices of bread did {S} need from Friday to Sunday? = (b+(a+b)+(a+b))*c : slices
? [How many ducks were there on Saturday?|Determine how many ducks there were on Saturday.] = a+b : ducks
? If a loaf has {d:20,24} slices, how many loaves did {S} need for Saturday and Sunday? = ceil((a+b+a+b)*c/d) : loaves

== birds-clay-target-perfect-score
who S: man, T: woman
{S} and {T} [have to|need to] name birds in a quiz. Each right answer is worth {a:5} points, and for each wrong answer they lose {b:2} points. {S} gets {c:14..20} answers right and {d:4..8} wrong. {T} gets {e:2..4} more answers right than {S} and {f:2..3} fewer wrong.
where d > f+1
? How many points does {S} get? = a*c-b*d : points
? How many points does {T} get? = a*(c+e)-b*(d-f) : points
? How many points do they get combined? = a*c-b*d+a*(c+e)-b*(d-f) : points

== birds-quiet-cabin-four-friends
who S: woman
{S} and {a:3..5} other women rent a cabin to watch birds for {b:3..5} nights. The cabin costs {c:$90..$150 by 10} per night. They spend {d:$120..$200 by 10} on food and {e:$40..$80 by 10} on gas. All of them share the costs equally.
where whole (b*c+d+e)/(a+1)
? How much does each woman [have to|need to] pay? = (b*c+d+e)/(a+1) : dollars
? [What are the total costs?|Find the total costs.] = b*c+d+e : dollars
? If an additional friend comes along, how much does each of them [have to|need to] pay? = (b*c+d+e)/(a+2) : dollars where whole (b*c+d+e)/(a+2)

== birds-eggs-hens-boxes-weeks
who S: man
{S} has {a:12..24} hens that lay {b:5,6} eggs each [per|a] week. He eats {c:2 words} eggs [every morning|each morning] and uses {d:6..12} eggs [per|a] week for pancakes. He sells the remaining eggs in boxes of {e:6}.
where a*b > c*7+d
? How many eggs can {S} sell [per|a] week? = a*b-c*7-d : eggs
? How many full boxes can he sell per week? = floor((a*b-c*7-d)/e) : boxes
? How many eggs do the hens lay in {f:3..8} weeks? = a*b*f : eggs

== birds-walls-painted-murals-gallons
who S: woman
{S} paints birds on the walls of a school. A small bird takes {a:2..3} hours and a [@lg large|big] bird takes {b:3 times} as long. She paints {c:6..10} small birds and {d:2..4} [@lg large|big] birds. She works for {e:4,5,6} hours per day and gets {f:$18..$28} per hour.
where whole (a*c+a*b*d)/e
? How many days will it take {S} to paint all of the birds? = (a*c+a*b*d)/e : days
? How much money will {S} earn [altogether|in total]? = (a*c+a*b*d)*f : dollars
? How many more hours does she need for the small birds than for the [@lg large|big] birds? = a*c-a*b*d : hours where a*c > a*b*d
