topic: factory-line
place: us

== factory-two-shifts-target-week
who S: woman
On Sunday, the line where {S} works filled {a:20..40} boxes. On Monday it filled {b:15..30} more, and on Tuesday and Wednesday [the number was|it was] the same as on Monday. On Thursday it filled {c:5..12} boxes fewer than on Wednesday.
? How many boxes did the line fill on Thursday? = a+b-c : boxes
? How many boxes did the line fill from Sunday to Wednesday? = a+(a+b)*3 : boxes
? {S} gets {d:$2..$4} for each box. How much money did she make from Sunday to Thursday? = d*(a+(a+b)*3+(a+b-c)) : dollars

== factory-average-of-four-lines
There are {n:4 words} lines in a toothpaste factory. The first line fills {a:80..120 by 4} tubes per minute and the second line fills the same number. The third line fills {b:10..30} tubes more than the first, and the last line fills {k:1/2} as many as the second.
where whole (a+a+a+b+a*k)/n
? [What is the average number of tubes per minute of these lines?|Calculate the average number of tubes per minute of these lines.] = (a+a+(a+b)+a*k)/n : tubes per minute
? How many tubes do all of the lines fill per minute? = a+a+a+b+a*k : tubes
? How many tubes does the third line fill in an hour? = (a+b)*60 : tubes

== factory-crates-stacked-square
who S: man
A layer on a pallet has {a:3..5} rows of {a} crates. {S} stacks {c:4..6} layers, and lays {b:2 digits} sheets of paper on top of each layer.
~ He wears gloves of {v:2 words} different colors.
? How many crates are on the pallet? = c*a*a : crates
? How many sheets of paper does {S} use for {n:3..8} pallets? = n*c*b : sheets
? A crate weighs {w:12..20} pounds. How many pounds do the crates of a layer weigh? = a*a*w : pounds

== factory-chocolate-by-two-machines
The old machine makes {b:30..60 by 5} chocolate bars per minute. The new machine makes {a:2 times} as many. {c:10%,20%} of all the bars of both machines are wrapped in gold.
where whole c*(b+a*b)
? How many bars per minute are wrapped in gold? = c*(b+a*b) : bars
? How many bars do both machines make in {h:2..5} hours? = (b+a*b)*60*h : bars
? How many more bars per hour does the new machine make? = (a*b-b)*60 : bars

== factory-bottles-then-all-broken-up
A plant filled {d:200..400 by 20} bottles of cola, {c:150..300 by 10} bottles of lemonade and {a:5..9} crates with {b:24} bottles of water each. The {e:20..40 by 10} biggest bottles of cola got their labels by hand, but {f:5%,10%} of all the other bottles came out without a label.
where whole f*(d+c+a*b-e)
? [How many bottles had a label?|Determine how many bottles had a label.] = d+c+a*b-f*(d+c+a*b-e) : bottles
? How many bottles had no label? = f*(d+c+a*b-e) : bottles
? How many bottles did the plant fill? = d+c+a*b : bottles

== factory-gloves-sizes-boxes-week
who S: woman
{S} checks gloves. On Monday she checks {b:40..80 by 5} pairs, on Tuesday {a:10..25} pairs more than on Monday, and on Wednesday {c:2 times} as many as on Tuesday. {r:2%,4%,5%,10%} of the pairs that she checks on Wednesday have a hole.
where whole c*(a+b)*r
? How many pairs does she check from Monday to Wednesday? = b+a+b+c*(a+b) : pairs
? How many of Wednesday's pairs have a hole? = c*(a+b)*r : pairs
? How many single gloves does she check on Tuesday? = (a+b)*2 : gloves

== factory-cereal-bonus-for-workers
{c:12..20} workers on a cereal line each pack {d:90..120 by 10} boxes per hour. Right now {e:2..4} of the workers are sick, and the ones who are not [try to|decide to] pack {a:10..20} more boxes per hour than normal.
? How many boxes does the line pack per hour on a normal day? = c*d : boxes
? How many boxes per hour does the line pack now? = (c-e)*(d+a) : boxes
? How many fewer boxes are packed per hour now than on a normal day? = c*d-(c-e)*(d+a) : boxes where c*d > (c-e)*(d+a)+1

== factory-snack-mix-weights-percent
A bag of snack mix contains {a:60..90 by 5} grams of nuts, of which {b:10..20 by 5} grams are salted. There are {e:30..60 by 5} grams of raisins and {c:2..3} chocolate pieces of {d:10..15} grams each in the bag as well.
where whole (a-b)/(e+a+c*d)*100
? What percentage of the bag's weight is nuts without salt? = (a-b)/(e+a+c*d)*100 : percent
? How many grams does the mix in a bag weigh? = e+a+c*d : grams
? How many grams of nuts without salt are in {n:5..20 by 5} bags? = n*(a-b) : grams

== factory-shoe-boxes-on-truck-flaps
who S: man
{S} folds boxes in a factory. He folds {a:6..10} boxes per minute and works for {b:50} minutes of every hour. He works for {c:7..8} hours a day, and a truck picks up {d:800,1000,1200} boxes at a time.
~ The factory is {v:30..60} years old and provides lunch for its workers.
? How many boxes does {S} fold in a day? = a*b*c : boxes
? How many full trucks can be loaded with the boxes of {n:5 digits} days? = floor(n*a*b*c/d) : trucks
? How many minutes a day does {S} not work during these hours? = c*(60-b) : minutes

== factory-light-bulbs-defect-chain
{a:400,800,1200,1600} light bulbs come off the line every hour. A machine finds that {b:5%,10%} of them are dark. Of the others, {c:5%,10%,20%} have a scratch and go to a store that sells them at a lower price.
where whole a*b, whole (a-a*b)*c
? How many bulbs per hour have no scratch and are not dark? = a-a*b-(a-a*b)*c : bulbs
? [How many bulbs per hour go to the store?|Calculate how many bulbs per hour go to the store.] = (a-a*b)*c : bulbs
? The store pays {p:$0.50..$0.90 by 0.1} per bulb. How much does it pay for the bulbs of {h:8} hours? = (a-a*b)*c*h*p : dollars

== factory-gear-turns-ratio
A large wheel on a machine has {a:48,60,72} teeth and turns a small wheel that has {b:12} teeth. The large wheel makes {c:20..45 by 5} rotations per minute.
? How many rotations does the small wheel make during a rotation of the large wheel? = a/b : rotations
? How many rotations does the small wheel make per minute? = a/b*c : rotations
? How many more rotations than the large wheel does the small wheel make in an hour? = (a/b*c-c)*60 : rotations

== factory-three-speeds-of-belt
who S: woman
A belt carries jars at {a:30..60 by 10} jars per minute before lunch, and {S} then sets it to {r:20%,50%} more. Before lunch it runs for {b:3..4} hours and after lunch for {c:2..4} hours.
where whole a*r
? How many jars does the belt carry in a day? = (a*b+(a+a*r)*c)*60 : jars
? How many jars per minute does it carry after lunch? = a+a*r : jars
? How many jars does it carry before lunch? = a*b*60 : jars

== factory-plastic-bricks-in-sets
A toy factory makes {a:2000..6000 by 400} plastic blocks per hour. {f:1/2,1/4} of them are red, {g:1/5,1/10} are blue and the rest are green. Each set gets {c:20,25,50} red blocks.
where whole a*f/c
? [How many sets can be filled with the red blocks of an hour?|Find out how many sets can be filled with the red blocks of an hour.] = a*f/c : sets
? [How many green blocks are made per hour?|Determine how many green blocks are made per hour.] = a-a*f-a*g : blocks
? How many more red blocks than blue blocks are made in {h:6..8} hours? = h*(a*f-a*g) : blocks

== factory-supply-runs-out-of-sugar
A candy factory uses {a:120..240 by 20} pounds of sugar a day and has {b:2000..4000 by 100} pounds. After {c:4..7} days, a truck brings {d:600..1200 by 100} pounds more.
where b > a*c+a
? How many pounds of sugar are there after the truck has come? = b-a*c+d : pounds
? For how many more full days will the sugar last then? = floor((b-a*c+d)/a) : days
? A bag of sugar has {e:25,50} pounds. How many bags did the truck bring? = d/e : bags where whole d/e

== factory-overtime-and-holiday-pay
who S: man
{S} works on the line for {a:$17..$24} per hour. Last week he worked {b:38..40} hours at this rate, {c:4..6} hours at {k:1.5,2} times the rate, and {d:8 digits} hours on a holiday at {m:2.5,3} times the rate.
~ The overnight shift begins at {t:10:00 pm..11:00 pm by 30}.
? How much money did {S} make in total last week? = a*b+a*k*c+a*m*d : dollars
? How much did he make on the holiday? = a*m*d : dollars
? How many hours did he work last week? = b+c+d : hours

== factory-robots-and-people-doors
hide r:3..12, h:5..20
let team = r+h
let doors = 9*r+4*h
There are {team} work places on a line, some for robots and all the others for people. A robot finishes {a:9} doors per hour, a person finishes {b:4} doors per hour, and all of them finish {doors} doors per hour.
~ The robots produce quite a lot of noise.
? How many robots are there? = (doors-b*team)/(a-b) | r, h: r + h = team, a*r + b*h = doors : robots
? How many people work on the line? = (a*team-doors)/(a-b) | h, r: r + h = team, a*r + b*h = doors : people

== factory-tour-students-sample-bags
A school class of {a:20..30} students and {b:2..3} teachers visits a snack factory. Each student gets {c:2..3} bags of chips, and each teacher gets {k:2 times} as many. The tour costs {p:$4..$7} per student, and teachers do not pay.
~ The newest flavor in the factory is sour cream with avocado.
? How many bags of chips are given away? = a*c+b*c*k : bags
? How much does the tour cost the class? = a*p : dollars
? The bus holds {d:44..50 by 2} people. How many seats on the bus stay empty, not counting the driver's seat? = d-a-b : seats

== factory-water-and-bottle-volume
A tank in a juice factory holds {a:900..2400 by 300} liters. Each bottle takes {b:750,500,300} ml of juice, and {c:20..40 by 10} bottles are filled per minute.
where whole a*1000/b, whole a*1000/b/c
? [How many bottles can be filled with the juice in a full tank?|Calculate how many bottles can be filled with the juice in a full tank.] = a*1000/b : bottles
? How many minutes does it take to fill all the juice of a full tank into bottles? = a*1000/b/c : minutes
? How many liters are filled into bottles in {m:10,20,30} minutes? = m*c*b/1000 : liters

== factory-lost-time-alarm-clock
who S: woman
The line was started at {t:6:00 am..7:00 am by 15}. It made {a:40..60 by 5} dolls an hour, but it stopped {b:2..3 times} that day, for {c:15,20,30} minutes each time. {S} turned it off at {u:2:00 pm..3:00 pm by 15}.
~ The dolls are for an upcoming holiday sale.
where whole (u-t)*60, whole ((u-t)*60-b*c)/60*a
? How many minutes did the line run, without the stops? = (u-t)*60-b*c : minutes
? How many dolls did it make? = ((u-t)*60-b*c)/60*a : dolls
? How many minutes was the line stopped? = b*c : minutes

== factory-clothes-hangers-cost-price
It costs a factory {a:30..60 by 5} cents to make a hanger. It sells them to a store for {r:20%,40%,60%} more, and the store sells them for {k:2 times} as much as it paid.
where whole a*r
? For how many cents does the factory sell a hanger? = a+a*r : cents
? How many cents does a customer pay for a hanger? = (a+a*r)*k : cents
? How many dollars of profit does the factory make with {n:400,500,1000} hangers? = n*a*r/100 : dollars

== factory-workers-buses-night
{a:180..360 by 20} people work at a car plant. {f:1/4,1/5} of them come by bike, {g:1/2} of the remaining ones come by car and the others by bus. A bus brings {c:18,24,36} people.
where whole a*f, whole (a-a*f)*g
? [How many people come by bus?|Determine how many people come by bus.] = a-a*f-(a-a*f)*g : people
? [How many buses are needed, at least?|Calculate how many buses are needed, at least.] = ceil((a-a*f-(a-a*f)*g)/c) : buses
? How many more people come by car than by bike? = (a-a*f)*g-a*f : people where (a-a*f)*g > a*f+1

== factory-cookies-per-tray-oven
who S: man
A cookie factory has {a:3..5} ovens. In each oven there is room for {b:12..20} trays with {c:24,30,36} cookies on each, and baking takes {d:15,20} minutes. {S} needs {e:5,10} minutes to change the trays.
where whole 60/(d+e)
? [How many cookies can be baked in all the ovens at a time?|Find out how many cookies can be baked in all the ovens at a time.] = a*b*c : cookies
? How many times per hour can an oven be filled? = 60/(d+e) : times where 60/(d+e) > 1
? How many cookies can the factory bake per hour? = 60/(d+e)*a*b*c : cookies

== factory-savings-on-box-size
The factory packs its soap in boxes that are {a:12..20 by 2} inches long, {b:8..12} inches wide and {c:6..10} inches high. Each bar of soap takes up {d:12,16,24} cubic inches.
where whole a*b*c/d
? [What is the volume of a box in cubic inches?|Find the volume of a box in cubic inches.] = a*b*c : cubic inches
? [How many bars can be packed into a box without any gaps?|Determine how many bars can be packed into a box without any gaps.] = a*b*c/d : bars
? {S} makes the box {n:2 words} inches longer. By how many cubic inches does the box get larger? = n*b*c : cubic inches

== factory-pencil-parts-per-second
A pencil machine spends {a:2..3} seconds on cutting, {b:4..6} seconds on painting and {c:2..4} seconds on putting on the eraser of each pencil. The machine makes a single pencil at a time.
where whole 3600/(a+b+c)
? How many seconds does a pencil take? = a+b+c : seconds
? How many pencils does the machine make per hour? = 3600/(a+b+c) : pencils
? How many pencils will {n:4..9} such machines make in {h:2..3} hours? = n*h*3600/(a+b+c) : pencils

== factory-unsold-stock-back-count
who S: woman
{S} counts {a:40..90 by 5} unsold bikes at the end of the year. During the year the factory had sold {k:3..4 times} as many bikes as are unsold, {b:10..25} had been given to schools and {c:4..12} had been used for tests.
~ The demand was lower than in the year before.
? How many bikes were there in total before any were sold or given away, if the ones for tests came from the same bikes? = a+a*k+b+c | x: x - k*a - b - c = a : bikes
? How many more bikes were sold than were given to schools? = a*k-b : bikes
? Each unsold bike costs the factory {p:$3..$6} per month for storage. How much does the storage cost for {n:3..5} months? = a*p*n : dollars

== factory-raise-for-packers-vote
"Each of us packs {a:300..500 by 20} boxes a day for {b:20..30} cents a box," said {S}. "All of us want a raise of {c:3..6} cents a box." The boss said, "I will give you {e:2 words} cents more."
? How many dollars per day does a packer earn now? = a*b/100 : dollars
? How many dollars more per day does a packer get with what the boss will give? = a*e/100 : dollars
? How many dollars per day would a packer earn with the raise that {S} wants? = a*(b+c)/100 : dollars

== factory-quality-check-three-more-lines
who S: woman
{S} checks toys at a factory. In the first hour she checks {a:30..50} toys, and in each of the next {c:2..3} hours she checks {b:5..15} more than in the first hour. A total of {d:10..20} toys are unsafe, and the others can be sold for {p:$6..$12} each.
? [How many toys can be sold?|Find out how many toys can be sold.] = a+c*(a+b)-d : toys
? How much money can be made with the toys that can be sold? = (a+c*(a+b)-d)*p : dollars
? How many toys does she check in the second hour? = a+b : toys

== factory-chickpeas-cans-by-the-truck
A factory fills {a:4..8} trucks with cans of chickpeas. On each truck are {b:20,24,30} pallets, and there are {c:40,50,60} boxes with {z:12 as "a dozen"} cans on each pallet. During the trip, {r:1%,2%,5%} of the boxes get wet.
where whole a*b*c*r
? How many boxes get wet? = a*b*c*r : boxes
? How many cans are on a truck? = b*c*z : cans
? [How many boxes stay dry?|Determine how many boxes stay dry.] = a*b*c-a*b*c*r : boxes

== factory-teslas-electric-range-order
A company wants to buy {a:5..9} electric trucks at {b:$40000..$60000 by 5000} each. The producer decides to take {r:5%,10%} off of the total price, and the company pays {f:1/2,1/4,1/5} of the lower price right away.
? [What is the total price with the discount?|Determine the total price with the discount.] = a*b*(1-r) : dollars
? How much does the company pay right away? = a*b*(1-r)*f : dollars
? How much does the company save because of the discount? = a*b*r : dollars

== factory-first-prize-and-tuna-cans
who S: woman
{S} works at a factory that makes cans of tuna. A can contains {a:5..6} ounces of tuna. On Thursday the workers filled {b:400..800 by 50} cans before noon and {c:2..3 times} as many after noon. On the previous day they had filled {d:100..200 by 50} cans less than on Thursday.
? How many cans did they fill on Thursday and the previous day combined? = (b+b*c)*2-d : cans
? How many ounces of tuna did they need on Thursday? = a*(b+b*c) : ounces
? How many cans did they fill on the previous day? = b+b*c-d : cans
