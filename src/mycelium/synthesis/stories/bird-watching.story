topic: bird-watching
place: us

== birds-feeder-seed-ounces
who S: woman
{S} fills {c:3..6} bird feeders. Each feeder contains {a:2..4} pounds of sunflower seeds and {b:1 as "one"} pound of corn. Every day, the birds eat {d:8..20 by 4} ounces of seeds from all of the feeders together.
? How many ounces of sunflower seeds and corn does {S} need to fill the feeders? = c*(a+b)*16 : ounces
? How many pounds of sunflower seeds and corn does she need in total? = c*(a+b) : pounds
? How many ounces of food are left in the feeders after {e:3..6} days? = c*(a+b)*16-d*e : ounces

== birds-ducks-on-lake-arrive
There were {a:40..80} ducks on the lake. In the morning, {b:8..15} ducks flew away. At noon, {c:5..12} ducks flew away, and a fox scared {d:3..9} of the others, so they flew away, too. In the evening, {e:3..5} groups of {f:6..10} ducks landed on the lake.
? How many ducks are on the lake now? = a-b-c-d+e*f : ducks
? How many ducks flew away in total? = b+c+d : ducks
? How many ducks landed on the lake in the evening? = e*f : ducks

== birds-count-club-members
who S: man
The bird club has {e:4..8} adults from the city, {a:6..12} adults from the farm, and {b:2 times} as many students as adults from the farm. There are {c:2..3 times} as many children as students, but {d:5..10} children do not have binoculars. All other people in the club have binoculars.
? How many people in the club have binoculars? = e+a+a*b+c*a*b-d : people
? How many people are in the club? = e+a+a*b+c*a*b : people
? How many children are in the club? = c*a*b : children

== birds-hummingbird-wings-seconds
A hummingbird beats its wings {a:50..80 by 5} times per second. It flies for {b:2..5} minutes to a garden, where it drinks for {c:20..45 by 5} seconds without resting its wings.
? How many times does the hummingbird beat its wings on the way to the garden? = a*b*60 : times
? How many times does it beat its wings while it drinks? = a*c : times
? How many times does it beat its wings altogether? = a*(b*60+c) : times

== birds-binoculars-down-payment
who S: woman
{S} wants to buy binoculars that cost {a:$240..$480 by 20}. She makes a down payment of {b:25%,20%,10%} of the price and pays the rest in {c:4..8} equal monthly payments. In the store, she also buys a hat for {d:$15..$30}.
where whole a*b, whole (a-a*b)/c*2
? How much is each monthly payment? = (a-a*b)/c : dollars
? How much does {S} have to pay in the store on the first day, for the down payment and the hat? = a*b+d : dollars
? How much will she still have to pay for the binoculars after {e:2..3} monthly payments? = a-a*b-e*(a-a*b)/c : dollars

== birds-migration-miles-days
A goose flies {a:40..55 by 5} miles per hour for {b:6..9} hours per day. It has to fly {c:1800..3000 by 100} miles to get to the south. A storm on the second day forces it to rest for the whole day.
where c > 3*a*b
? How many miles can the goose fly per day when it does not have to rest? = a*b : miles
? How many miles are left after {d:4..5} days, with the day of rest among them? = c-a*b*(d-1) : miles
? How many days would it take the goose without a storm? = ceil(c/(a*b)) : days

== birds-owl-eats-mice-month
who S: man
{S} reads that an owl eats {a:3..5} mice per night, and that her chicks eat {b:1 as "one"} mouse each per night. There are {c:3..5} chicks in the nest in {S}'s barn. {S} guesses that there are {d:150..300 by 10} mice in the barn.
where d > 14*(a+b*c)
? How many mice do the owl and her chicks eat per week? = (a+b*c)*7 : mice
? How many mice will be left after {e:8..14} nights if {S}'s guess is right and no mice are born? = d-e*(a+b*c) : mice
? For how many full nights would the mice last? = floor(d/(a+b*c)) : nights

== birds-photo-memory-card
{S} takes photos of birds. {S:His} memory card can hold {a:800..1500 by 100} photos. On Monday {S:he} took {b:60..120 by 10} photos, and on each of the next {c:3..5} days {S:he} took {d:1.5,2 times} as many photos as on Monday.
where a > b+b*c*d+20
? How many more photos can the memory card hold? = a-b-b*d*c : photos
? How many photos did {S} take in total? = b+b*d*c : photos
? If {S} deletes {e:20%,50%,25%} of the photos that were taken on Monday, how many of them will be left? = b-b*e : photos where whole b*e

== birds-two-lakes-swans-system
who S: woman
{S} counts the swans and geese on a lake. There are {n:40..90} of these birds in total. She sees {d:6..20} more geese than swans.
where whole (n-d)/2
? How many swans are on the lake? = (n-d)/2 | s, g: s + g = n, g - s = d : swans
? How many geese are on the lake? = (n+d)/2 | g, s: g + s = n, g - s = d : geese
? If {f:1/2,1/3} of the geese leave, how many geese are left? = (n+d)/2-(n+d)/2*f : geese where whole (n+d)/2*f

== birds-nest-boxes-wood-cut
who S: man
{S} builds nest boxes. Each box takes {a:4..6} feet of board, and a board is {b:8,10,12} feet long and costs {c:$6..$11}. He wants to build {d:6..15} boxes.
? How many feet of board does {S} need? = a*d : feet
? How many boards does he have to buy if he is able to put pieces together without waste? = ceil(a*d/b) : boards
? How much does {S} have to pay for the boards? = ceil(a*d/b)*c : dollars

== birds-penguin-parade-doubled
{S} watches penguins come out of the sea. In the first minute, {a:3..8} penguins come. In every minute after that, {b:2 times} as many penguins come as in the minute before. {c:5..10} of all the penguins get lost in the grass after {d:4 as "four"} minutes.
? How many penguins come out in the fourth minute? = a*b*b*b : penguins
? How many penguins come out in those {d} minutes altogether? = a+a*b+a*b*b+a*b*b*b : penguins
? How many penguins are not lost after those {d} minutes? = a+a*b+a*b*b+a*b*b*b-c : penguins

== birds-guide-tour-income
who S: woman
{S} guides bird tours. She charges {a:$20..$30} per adult and {b:1/2 as "half"} of that per child. On Saturday, {c:6..10} adults and {d:4..8} children came. On Sunday, {e:2 times} as many adults and the same number of children came.
? How much money did {S} make on Saturday? = a*c+a*b*d : dollars
? How much money did she make over the weekend? = a*c+a*b*d+(a*c*e+a*b*d) : dollars
? How many people came on the tours over the weekend? = c+d+c*e+d : people

== birds-crane-steps-height
A crane is {a:42..54} inches tall. A heron is {b:6..12} inches shorter than the crane. A sparrow is {c:1/6,1/3} as tall as the heron.
where whole (a-b)*c
? How tall is the sparrow in inches? = (a-b)*c : inches
? How many inches taller is the crane than the sparrow? = a-(a-b)*c : inches
? How many feet tall is the heron? = (a-b)/12 : feet where whole (a-b)/3

== birds-parking-pass-trips
who S: man
{S} drives {a:18..40} miles to a lake and the same way back every time he wants to watch birds. He goes there {b:2..3} times per week. His car gets {c:24,30,36} miles per gallon. A pass for parking costs {d:$40..$60 by 5} per year, and a single day of parking costs {e:$5,$6}.
? How many miles does {S} drive per week to watch birds? = 2*a*b : miles
? How many gallons of gas does he need in {f:6,12} weeks? = 2*a*b*f/c : gallons where whole 2*a*b*f/c
? How much money would {S} save per year of {w:52} weeks with a pass? = b*e*w-d : dollars

== birds-crows-on-wires-groups
There were {a:4..8} wires with {b:9..15} crows on each wire. A loud motorcycle scared away {c:1/3,1/4,1/2} of all the crows. Later, {d:6..14} crows came back, and {e:3..8} pigeons came with them.
where whole a*b*c, a*b*c > d
? How many birds are on the wires now? = a*b-a*b*c+d+e : birds
? How many crows flew away at first? = a*b*c : crows
? How many of the crows that flew away did not come back? = a*b*c-d : crows

== birds-rescued-chick-weight
who S: woman
{S} found a baby eagle that weighed {a:12..20} ounces. She fed it {b:4..6} ounces of meat per day, and it gained {c:1.5..3 by 0.5} ounces per day. When it weighed {d:5,6} pounds, she released it.
where whole (d*16-a)/c
? How many days did {S} feed the eagle? = (d*16-a)/c : days
? How many ounces of meat did {S} need in total? = (d*16-a)/c*b : ounces
? How many ounces did the eagle gain while {S} fed it? = d*16-a : ounces

== birds-festival-tables-volunteers
{S} plans a bird festival. There will be {a:6..12} tables, and {b:2..3} volunteers are needed at each table. {S} needs {c:4..9} more volunteers for the parking lot and {d:1/2 as "half"} as many for the trash as for the parking lot. So far, {e:10..20} people have said that they will come.
where whole c*d, a*b+c+c*d > e+1
? How many more volunteers does {S} need to find? = a*b+c+c*d-e : volunteers
? How many volunteers does {S} need in total? = a*b+c+c*d : volunteers
? If {S} orders {z:2 words} sandwiches for every volunteer at the tables, how many sandwiches does {S:he} order? = a*b*z : sandwiches

== birds-woodpecker-taps-rests
A woodpecker taps {a:16..22} times per second for {b:3..6} seconds. Then it rests for {c:9..20} seconds and starts again. It does this for {d:4..10} minutes.
where whole d*60/(b+c)
? How many times does the woodpecker start tapping in that time? = d*60/(b+c) : times
? How many taps does it make in that time? = a*b*d*60/(b+c) : taps
? How many seconds does it rest altogether? = c*d*60/(b+c) : seconds

== birds-egg-nest-survey-thirds
{S} checked {a:30..60 by 6} nests in the spring. {b:1/2,1/3,1/6} of the nests were empty. In each of the other nests, there were {c:3..5} eggs. A storm destroyed {d:4..9} nests with eggs.
where whole a*b, a-a*b > d+2
? How many eggs were in the nests before the storm? = (a-a*b)*c : eggs
? How many eggs were left after the storm? = (a-a*b-d)*c : eggs
? How many of the nests were empty before the storm? = a*b : nests

== birds-app-points-rare
who S: man, T: woman
In a bird app, a common bird is worth {a:2..4} points and a rare bird is worth {b:5..6 times} as many points. {S} finds {c:8..15} common birds and {d:2..3} rare birds. {T} finds only {e:4..6} rare birds.
? How many points does {S} get? = a*c+a*b*d : points
? How many more points does {T} get than {S}? = a*b*e-(a*c+a*b*d) : points where a*b*e > a*c+a*b*d
? How many points is a rare bird worth? = a*b : points

== birds-seed-price-compare
who S: woman
A {a:20}-pound bag of bird seed costs {b:$18..$26}, and a {c:5}-pound bag costs {d:$6..$8}. {S} needs {e:40,60,80} pounds of bird seed for the winter.
? How much does it cost to buy only large bags? = e/a*b : dollars
? How much money does {S} save if she buys only large bags and no small ones? = e/c*d-e/a*b : dollars where e/c*d > e/a*b
? How many small bags would she need? = e/c : bags

== birds-reading-guide-time
{S} bought a bird guide with {a:320..480 by 20} pages. {b:1/4,1/5} of the pages are maps that {S:he} does not read. {S:He} reads {c:8,12,16} pages per day.
where whole a*b, whole (a-a*b)/c
? How many days will it take {S} to read the guide? = (a-a*b)/c : days
? How many pages of the guide are maps? = a*b : pages
? If {S} has read for {d:6..12} days, how many pages does {S:he} still have to read? = a-a*b-c*d : pages

== birds-chickens-hawk-mailbox
who S: woman
{S}'s mother had {c:20..36} chickens. A hawk took {a:3..5} chickens in the spring and {a} again in the summer. Then {S} bought {b:6..12} chicks, but a snake ate {d:2..4} of them.
? How many chickens and chicks are there now? = c-a-a+b-d : birds
? How many birds were lost in total? = a+a+d : birds
? If each chick cost {p:$4..$7}, how much was the worth of the chicks that the snake ate? = p*d : dollars
