topic: shoe-making
place: us

== shoes-two-weeks-of-boots
In the first week, {S} makes {b:6..12} pairs of boots a day, and {S:he} has {a:2 words} days off. In the second week {S:he} has the same number of days off, but is slower because of a sore thumb and makes {c:2..4} pairs less per day.
where b > c+1
? How many pairs of boots does {S} make in these weeks [in total|altogether]? = b*(7-a)+(7-a)*(b-c) : pairs
? How many pairs does {S} make in the second week? = (7-a)*(b-c) : pairs
? How many days does {S} work each week? = 7-a : days

== shoes-sale-with-tax-pairs
A pair of hiking boots costs {a:$60..$140 by 20}. Right now there is a discount of {b:10%,20%,25%,50%}, and after that a sales tax of {c:5%,10%} is added. {S} needs {d:2..4} pairs for the family.
~ The family wants to hike in a national park for {n:3..5} days.
? How much money does {S} have to pay? = d*(a-a*b+c*(a-a*b)) : dollars
? [What is the price of a pair with the discount, before tax?|Calculate the price of a pair with the discount, before tax.] = a-a*b : dollars
? How much less than the normal price, without any tax, is the price for the {d} pairs with discount and tax? = d*a-d*(a-a*b+c*(a-a*b)) : dollars where a > a-a*b+c*(a-a*b)

== shoes-factory-shift-pairs
On Monday, a factory made {a:100..300 by 20} pairs of sandals. On Tuesday it made {b:2..3 times} as many as on Monday, and on Wednesday it made as many as on Tuesday divided by {c:4,5}, because a machine was broken.
where whole a*b/c
? How many pairs did the factory make during these days? = a+a*b+a*b/c : pairs
? How many pairs did it make on Wednesday? = a*b/c : pairs
? How many more pairs did it make on Tuesday than on Wednesday? = a*b-a*b/c : pairs

== shoes-two-stores-what-is-left
In the morning, {S}'s first store had {a:60..120 by 10} pairs of slippers and the second store had {c:40..100 by 10} pairs. During the day the first store sold {b:10%,20%,30%} of its slippers and the second store {d:40%,50%} of its own.
? [How many pairs of slippers are left in both stores combined?|Determine how many pairs of slippers are left in both stores combined.] = a-a*b+c-c*d : pairs
? How many pairs did the second store sell? = c*d : pairs
? How many pairs did both stores sell [in total|altogether]? = a*b+c*d : pairs

== shoes-percentage-brown
who S: woman
{S} made {a:30..60} brown shoes. {b:5..20} of the brown shoes were painted black. She also has {e:10..40} red shoes and {c:4..10} shelves with {d:3..8} white shoes on each. Apart from the painted ones, there are no other shoes in that room.
where whole (a-b)/(e+a-b+c*d)*100, a > b+9
? What percentage of the shoes that are not black is brown? = (a-b)/(e+a-b+c*d)*100 : percent
? [How many shoes in the room are not black?|Calculate how many shoes in the room are not black.] = e+a-b+c*d : shoes
? How many more white shoes than red shoes are there? = c*d-e : shoes where c*d > e+1

== shoes-leather-square-pieces
A cobbler cuts the edges off of a square piece of leather. A side was {a:14..24} inches long, and now it is {b:2..5} inches shorter. Leather costs {c:5..10} cents per square inch.
? [What is the area of the piece now, in square inches?|Find the area of the piece now, in square inches.] = (a-b)*(a-b) : square inches
? How many cents is the piece now worth? = c*(a-b)*(a-b) : cents
? How many inches is it all the way around the piece now? = 4*(a-b) : inches

== shoes-laces-boxes-and-glue
A shop that fixes shoes buys {a:20..40 by 5} pairs of laces at {b:$1..$3} a pair, {e:3..5} boxes with {c:6..12} pairs of heels each at {d:$2..$4} a pair, and {f:5..10} tubes of glue at {g:$4..$7} a tube.
? How much does the shop spend [in total|altogether]? = a*b+e*c*d+f*g : dollars
? How many pairs of heels does it buy? = e*c : pairs
? How much more do the heels cost than the laces? = e*c*d-a*b : dollars where e*c*d > a*b+1

== shoes-half-average-of-kids
The feet of {S}'s son are {a:6..8} inches long and {S}'s own feet are {b:10..12} inches long. The foot of a giant in the circus is {k:2 times} as long as {S}'s.
~ The giant can eat {n:12..24} hot dogs in a minute.
? How much longer is the giant's foot than the foot of {S}'s son, in inches? = b*k-a : inches
? [What is the average length of the feet of {S} and {S:his} son, in inches?|Determine the average length of the feet of {S} and {S:his} son, in inches.] = mean(a,b) : inches

== shoes-repair-prices-friday
{S} charges {a:$12..$18} for a new heel and {b:$20..$30} for a new sole. On Friday {S:he} put on {c:8..14} heels and {d:5..9} soles, and {S:he} paid {r:20%,25%} of what {S:he} took in for rent.
? How much money did {S} take in on Friday? = a*c+b*d : dollars
? How much was left after the rent? = (a*c+b*d)*(1-r) : dollars
? How many heels would {S} have to put on to take in at least {m:$200..$300 by 20} with heels alone? = ceil(m/a) : heels

== shoes-size-count-in-stock
The store has {n:80..160 by 20} pairs of running shoes. {f:1/4,1/5} of them are in the smallest size, {g:1/2} of the others are in the middle size, and the rest are large. {S} sells {a:5..15} large pairs.
~ The store is in the mall, right between a burger restaurant and a pet shop that sells alligators.
where whole n*f, whole (n-n*f)*g
? [How many large pairs are left?|Find out how many large pairs are left.] = n-n*f-(n-n*f)*g-a : pairs
? [How many pairs are in the middle size?|Determine how many pairs are in the middle size.] = (n-n*f)*g : pairs
? How many more pairs are in the middle size than in the smallest size? = (n-n*f)*g-n*f : pairs where (n-n*f)*g > n*f+1

== shoes-wear-out-miles
A pair of running shoes lasts for {a:300..500 by 50} miles. {S} jogs {b:3..6} miles on each of {c:4..5} days a week.
~ On longer runs, {S} carries {n:2 words} bandages and a bottle of water.
? How many miles does {S} jog per week? = b*c : miles
? For how many full weeks will a pair last? = floor(a/(b*c)) : weeks
? How many pairs will {S} need for {d:52 digits} weeks, if {S:he} only buys new shoes when the old ones are worn out? = ceil(d*b*c/a) : pairs

== shoes-cobbler-and-elf-night
In a story, a shoemaker leaves leather for {a:4..8} pairs of shoes on the table. At night, elves make shoes out of all of it, and the next day the shoemaker gets {p:$12..$20} for each pair. With {f:1/2} of this money he buys leather for the next night, at {c:$2..$4} per pair.
where whole a*p*f/c
? For how many pairs does he buy leather? = a*p*f/c : pairs
? How much money does he keep after buying the leather? = a*p-a*p*f : dollars
? How much money will he get for the shoes of the next night at the same price? = a*p*f/c*p : dollars

== shoes-ballet-hours-clock
who S: woman
It takes {S} {a:45..75 by 5} minutes to make a ballet shoe. She needs to make {b:2..3} pairs for a dancer and starts at {t:7:30 am..9:30 am by 30}. She also spends {c:20..40 by 5} minutes on lunch.
? How many minutes of work do the pairs take? = 2*a*b : minutes
? At what time are the shoes finished, if she has lunch before that? = t+(2*a*b+c)/60 : clock
? How much does the dancer have to pay if each shoe costs {p:$35..$60 by 5}? = 2*b*p : dollars

== shoes-sneaker-collector-sold
who S: man
{S} has a collection of {a:40..80} pairs of sneakers. He keeps {b:3..5} shelves of {c:6..8} pairs, gives {d:4..9} pairs to his brother and sells all the rest for {p:$30..$60 by 5} a pair.
~ The most valuable pair was signed by a player who has scored {n:900..1500 by 100} points.
where a > b*c+d+4
? How many pairs does he sell? = a-b*c-d : pairs
? How much money does he get? = (a-b*c-d)*p : dollars
? With the money he wants to buy new sneakers that cost {q:$110..$150 by 10} a pair. How many pairs can he buy? = floor((a-b*c-d)*p/q) : pairs where (a-b*c-d)*p > 2*q

== shoes-ratio-left-over-leather
{S} the shoemaker mixes brown and black polish in the ratio {a:2..3} to {b:5..7} for a dark color. {S:He} wants {n:40..120 by 10} ounces of it, and has {c:20..35} ounces of black polish.
where whole n/(a+b), n/(a+b)*b > c+1
? How many more ounces of black polish does {S} need? = n/(a+b)*b-c : ounces
? How many ounces of brown polish does {S} need? = n/(a+b)*a : ounces

== shoes-soldiers-boots-order
The army orders boots for {a:400..900 by 50} soldiers. Each soldier gets {b:2 words} pairs, and {r:10%,20%} additional pairs are ordered for the stock room. A workshop can make {c:40..90 by 10} pairs a day.
~ The soldiers wear their boots on marches of {v:12..20} miles.
where whole a*b*r
? How many pairs are ordered [in total|altogether]? = a*b+a*b*r : pairs
? How many days will the workshop need? = ceil((a*b+a*b*r)/c) : days
? {d:2..3} boots fit in a small bag. How many bags would {n:30..90 by 6} pairs of boots fill? = n*2/d : bags where whole n*2/d

== shoes-donated-pairs-students
The students of a school collect used shoes. {n:18..26} students in the sixth grade bring {a:2..4} pairs each, and {m:20..30} students in the seventh grade bring {b:3..5} pairs each. {r:10%,20%,25%} of the pairs are too damaged to be used.
~ The school's {v:25..45} teachers and the sophomores support the project with snacks such as chicken nuggets.
where whole (n*a+m*b)*r
? How many pairs are good enough to be donated? = (n*a+m*b)*(1-r) : pairs
? How many pairs do the students bring [altogether|in total|combined]? = n*a+m*b : pairs
? How many more pairs does the seventh grade bring than the sixth grade? = m*b-n*a : pairs where m*b > n*a+1

== shoes-heels-and-height
who S: woman, T: man
{S} is {a:62..68} inches tall without shoes, and {T} is {b:70..75} inches tall without shoes. {S} puts on heels that are {c:3..4 by 0.5} inches high, and {T}'s boots are {d:1.5,2} inches high.
? By how many inches is {T} taller than {S} with their shoes on? = b+d-(a+c) : inches
? How tall is {S} in her shoes, in inches? = a+c : inches

== shoes-cost-of-a-box-shipping
{S} sends {n:15..30} pairs of handmade shoes to customers. Each pair is sold for {p:$80..$120 by 10}, a box costs {a:$2..$3} and mailing it costs {b:$8..$12}. {c:2..4} customers send their shoes back and get back the price of their shoes.
~ The mailman comes at {t:3:15 pm..4:45 pm by 15}.
? [How much does {S}|How much money does {S}] pay for boxes and mailing when sending the shoes? = n*(a+b) : dollars
? How much money does {S} have from all this in the end, if the customers pay for sending shoes back? = (n-c)*p-n*(a+b) : dollars
? How many customers kept their shoes? = n-c : customers

== shoes-machine-payments
who T: man
{T} bought a machine to sew leather for {a:$2400..$6000 by 300}. He paid {r:1/3,1/4,1/5} of the price at the store, and he pays {b:$100..$200 by 50} of the rest per month.
where whole a*r, whole (a-a*r)/b
? How many months does it take him to pay the rest? = (a-a*r)/b : months
? How much does he still owe after {n:5..8} months? = a-a*r-n*b : dollars where a-a*r > n*b+50

== shoes-kids-grow-every-year
who S: woman
Each of {S}'s {a:3..5} kids needs new shoes {b:2..3 times} a year, and she herself buys a pair only every {c:2 digits} years. A pair of kids' shoes costs {p:$25..$40 by 5}.
? How many pairs of kids' shoes does {S} buy in {n:4..8 by 2} years? = a*b*n : pairs
? How much does she spend on kids' shoes per year? = a*b*p : dollars
? How many pairs of shoes does the family buy in {n} years, with her own? = a*b*n+n/c : pairs

== shoes-three-rooms-of-shelves
The back of the store has {a:3..4} rooms with {b:10..16} shelves in each, and a shelf holds {c:8..12} boxes. On Monday, {d:15..40} places on the shelves are empty. A truck brings {e:60..100 by 10} more boxes.
where e > d+3
? How many boxes are on the shelves on Monday before the truck comes? = a*b*c-d : boxes
? How many of the boxes from the truck will not fit on the shelves? = e-d : boxes
? How many more shelves are needed for the boxes from the truck that do not fit? = ceil((e-d)/c) : shelves

== shoes-sole-thickness-layers
The sole of a sandal is made of {a:3..5} layers of rubber that are {b:2..3} mm thick and a layer of cork that is {c:8..12} mm thick. By walking on it, {S} wears off {d:0.5} mm per month.
? How thick is the new sole, in mm? = a*b+c : mm
? How thick is the sole after {n:6..12 by 2} months, in mm? = a*b+c-n*d : mm
? After how many months has {S} worn off {e:3..5} mm? = e/d : months

== shoes-bowling-alley-rental
A bowling alley has {a:60..90 by 5} pairs of shoes to rent, for {p:$3..$5} a pair. On Saturday night {r:60%,80%} of the pairs are rented, and {b:4..9} pairs come back with broken laces. New laces cost {q:$2} a pair.
where whole a*r
? How much money is left from renting the shoes after buying the laces? = a*r*p-b*q : dollars
? [How many pairs are not rented?|Determine how many pairs are not rented.] = a-a*r : pairs

== shoes-price-back-from-discount
~ The store is open until {t:8:00 pm..9:30 pm by 30}.
{S} paid {a:$45..$90 by 3} for a pair of boots that was {r:25%,40%,50%,70%} off. [Back home|Later], {S:he} finds out that the same boots normally cost {b:$5..$12} less on a website than their full price in the store.
where whole a/(1-r), b < a/(1-r)-a
? [What was the full price of the boots in the store?|Calculate the full price of the boots in the store.] = a/(1-r) | x: x - x*r = a : dollars
? How much do the boots normally cost on the website? = a/(1-r)-b : dollars
? How much money did the discount save {S} compared to the full price? = a/(1-r)-a : dollars

== shoes-tap-dance-polish-tins
who S: woman
A tin of polish is enough for {a:18..30} pairs of shoes. {S} cleans the shoes of {b:12..20} dancers before each of {c:8..14} shows, a single pair for each dancer. She has {d:2 words} tins at home.
where ceil(b*c/a) > d+1
? How many pairs of shoes does she clean for all of the shows? = b*c : pairs
? How many tins does she still need to buy? = ceil(b*c/a)-d : tins
? She gets {p:$2..$3} per pair. How much does she get for a single show? = b*p : dollars

== shoes-income-minus-three-shares
{S}'s shoe store had sales of {a:$2000,$3000,$4000} this month, and {S:he} also got {c:$300..$600 by 50} for an old sewing machine and {f:$100..$200 by 50} for a website ad. {S:He} pays {b:30%,40%} of the sales for leather, {d:10%,20%} of the sales for rent, and {e:5%,15%} of the sales for taxes.
? [How much money does {S} have|What is the amount of money that {S} has] left? = f+c+a-a*b-a*d-a*e : dollars
? How much of the sales goes to leather, rent and taxes [in total|altogether]? = a*b+a*d+a*e : dollars
? How much more does {S} pay for leather than for rent? = a*b-a*d : dollars

== shoes-marathon-teams-sick-runners
A running club has {a:4..6} teams with {b:10,15,20,30} runners each, and {c:2 words} pairs of shoes are ready for each runner. After an outbreak of the flu, a single runner out of every {e:5} is unable to run in {d:2 words} of the teams, and their shoes stay in the box.
? How many runners are unable to run? = d*b/e : runners
? How many pairs of shoes are ready for the club? = c*a*b : pairs
? How many runners of the club are able to run? = a*b-d*b/e : runners

== shoes-heel-price-with-cobs-of-corn
who S: man
{S} fixes boots and then sells them. At his stand he sells {a:6..12} pairs for {b:$20..$35} each. The leather for each pair costs {c:$4..$9}, and the permit for the stand costs {d:$10,$20,$30}. With the profit he buys {e:2..4} shirts for his sons.
where a*b > a*c+d+20
? What is his profit from the stand? = a*b-a*c-d : dollars
? How much does he spend on leather and the permit? = a*c+d : dollars
? If he spends {f:1/2,1/4} of the profit on the shirts, how much does he spend on them? = f*(a*b-a*c-d) : dollars where whole f*(a*b-a*c-d)

== shoes-walked-miles-to-the-pet-store
who S: man
To test a new pair of shoes, {S} walked {a:3..5} miles from his house to the pet store, and from there {k:1/2} as far to a park. Then he walked back home by the same way. He needs {b:20} minutes to walk a mile, and he spent {c:15..30 by 5} minutes at the pet store looking at the parakeets.
? How many miles did {S} walk [in total|altogether]? = 2*(a+a*k) : miles
? How many minutes was {S} away from home? = 2*(a+a*k)*b+c : minutes
? How many miles is the park from his house? = a+a*k : miles
