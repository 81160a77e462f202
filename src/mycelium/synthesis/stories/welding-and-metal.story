topic: welding-and-metal
place: us

== weld-scrap-shares-of-load
A truck brings {a:2000,4000,6000,8000} pounds of scrap metal to a yard. {b:10%,20%,25%} of the weight is copper, the aluminum weighs {c:2 times} as much as the copper, and the zinc weighs {d:1/2,1/4} as much as the aluminum. Everything else is iron.
where whole d*c*a*b, a*b+c*a*b+d*c*a*b < a-100
? How many pounds of iron does the truck bring? = a-a*b-c*a*b-d*c*a*b : pounds
? How many pounds of zinc are there? = d*c*a*b : pounds
? How many more pounds of aluminum than of copper are there? = c*a*b-a*b : pounds

== weld-rates-of-two-welders-weekly
{S} welds {a:12..36 by 4} hinges every {b:2,4} hours, and {T} welds {c:15..45 by 5} hinges every {d:3,5} hours.
where whole a/b, whole c/d, a/b != c/d
? How many hinges do {S} and {T} weld together in {n:8 digits} hours? = (a/b+c/d)*n : hinges
? How many hinges does {S} weld per hour? = a/b : hinges per hour
? How many hours do they need together for {m:60..240 by 12} hinges? = m/(a/b+c/d) : hours where whole m/(a/b+c/d)

== weld-drive-to-three-jobs
who S: man
{S} drives {a:30..90 by 15} miles to a farm at {b:30,45} miles per hour, and later back home by the same road and at the same speed. On the next day he drives {c:40..120 by 20} miles to a bridge at {d:20,40} miles per hour, and sleeps there.
where whole 2*a/b, whole c/d
? How many total hours does he spend driving on both days? = a/b+a/b+c/d : hours
? How many miles does he drive on both days? = a+a+c : miles
? If he works {h:5..8} hours on the farm, how many hours does he spend on work and driving on the first day? = h+a/b+a/b : hours

== weld-gate-bars-and-price-sum
{S} made metal horses for gardens: {a:4..9} in April, {b:3..8} more than that in May, and in June {c:2..5} fewer than in April and May together. Each of them was sold for {d:$60..$120 by 10}.
? How much money did {S} get for all of them? = d*(a+a+b+(a+a+b-c)) : dollars
? How many metal horses did {S} make in June? = a+a+b-c : horses
? How many metal horses did {S} make from April to June? = a+a+b+(a+a+b-c) : horses

== weld-wire-roll-what-is-left
A roll has {a:120..480 by 24} feet of wire on it. {S} divides the wire into {b:3,4,6} equal parts and sells a single part. {S:He} then uses {c:1/8,1/12,1/4} of the whole roll for a fence, {d:10..20} feet for a gate and {e:5..12} feet for a trap.
where whole a*c, a-a/b-a*c > d+e+4
? How many feet of wire does {S} have left? = a-a/b-a*c-d-e : feet
? How many feet does {S} use for the fence? = a*c : feet
? How many feet of wire does {S} sell? = a/b : feet

== weld-week-with-saturday-bonus
{S} works at a steel plant and is paid {a:$140..$220 by 10} for each day from Monday to Friday. On Saturday {S:he} works for {b:3..6} hours at {c:$30..$45 by 5} per hour, and at the end of the week {S:he} gets a bonus of {z:50 digits} dollars for safety.
? How much does {S} earn in total that week? = a*5+b*c+z : dollars
? How much does {S} earn from Monday to Friday? = a*5 : dollars
? How much more does {S} earn on Saturday, without the bonus, than on a single weekday? = b*c-a : dollars where b*c > a

== weld-railing-three-floors
On the first floor, {S} makes {c:10..20} feet of railing. On the second floor there are {a:12..30} feet by the stairs and {b:2 times} as much on the balcony. The third floor has the same stairs and the same balcony as the second floor, and {a} additional feet for a sun deck.
? How many feet of railing does {S} make for the house? = c+a+a*b+a+a+a*b : feet
? How many feet of railing are on the second floor? = a+a*b : feet
? At {p:$35..$60 by 5} per foot, how much does the first floor cost? = c*p : dollars

== weld-bike-racks-and-buckets
who S: woman
A bike rack needs {a:6..9} pipes, and {S} has {b:100..180 by 5} pipes. She already uses {c:10..24} of the pipes to fix a playground.
? How many bike racks can she build with what is left? = floor((b-c)/a) : racks
? [How many pipes will be left over after that?|Determine how many pipes will be left over after that.] = mod(b-c,a) : pipes where mod(b-c,a) > 1
? A rack is sold for {p:$90..$150 by 10}. How much money will she get for all of the racks? = floor((b-c)/a)*p : dollars

== weld-bridge-crew-bolts-percent
A bridge is held together by {a:400..1200 by 100} bolts. An inspector finds that {r:5%,10%,15%} of the bolts are rusty and {b:8..20} are missing. A new bolt costs {p:$6..$11}.
~ The bridge was built {n:4..6} decades ago and is painted green every {m:10} years.
? [How many new bolts are needed?|Calculate how many new bolts are needed.] = a*r+b : bolts
? How much do the new bolts cost? = (a*r+b)*p : dollars
? How many bolts of the bridge are there and not rusty? = a-a*r-b : bolts

== weld-melting-coins-weights
A dime weighs about {a:2.5} grams and a nickel weighs {b:5} grams. {S} has a jar with {c:40..120 by 10} dimes and {d:20..60 by 10} nickels. The jar itself weighs {e:300..450 by 50} grams.
? How many grams do the coins weigh together? = a*c+b*d : grams
? How many grams does the jar with all of the coins weigh? = a*c+b*d+e : grams
? How many dollars are the coins worth, if a dime is {f:10} cents and a nickel is {g:5} cents? = (c*f+d*g)/100 : dollars

== weld-iron-fence-around-yard
who S: man
{S} wants to weld an iron fence around a rectangular yard that is {a:40..80 by 4} feet long and {b:20..36 by 4} feet wide. He leaves {c:4,8,12} feet of the front side open for a gate.
? How many feet of fence does he need without the gate? = 2*(a+b)-c : feet
? [What is the area of the yard, in square feet?|Find the area of the yard, in square feet.] = a*b : square feet
? A fence costs {q:$20..$35 by 5} per foot, and the gate costs {m:$150..$300 by 50}. What do the fence and the gate cost together? = (2*(a+b)-c)*q+m : dollars

== weld-safety-glasses-for-class
A welding class has {a:14..24} students. Each needs a mask for {p:$25..$40 by 5} and gloves for {q:$8..$12}. The school already has {b:4..9} masks and {c:6..12} pairs of gloves that can be used.
? How many masks does the school need to buy? = a-b : masks
? How much will the school have to spend on masks and gloves? = (a-b)*p+(a-c)*q : dollars
? How much does everything for a single student cost? = p+q : dollars

== weld-temperature-steel-cooling
A piece of steel comes out of the fire at {a:1400..1800 by 50} degrees. In the air it cools by {b:40..60 by 5} degrees per minute. {S} can touch it with gloves at {c:200} degrees.
~ The {v:60..90}-page manual of the oven has a chapter about safety.
where whole (a-c)/b
? How hot is the steel after {n:8..15} minutes, in degrees? = a-n*b : degrees
? After how many minutes can {S} touch it with gloves? = (a-c)/b : minutes
? In oil, it cools {k:3..4 times} as fast. By how many degrees per minute does it cool in oil? = b*k : degrees per minute

== weld-hours-of-two-brothers-boat
who S: man, T: man
{S} and his brother {T} build a steel boat. {S} has worked on it for {a:90..150 by 5} hours. {T} has worked {r:60%,80%,40%} as many hours as {S}, and their uncle {b:20..40} hours less than {T}.
where whole a*r, a*r > b+4
? How many hours has the uncle worked? = a*r-b : hours
? How many hours have they worked altogether, with the uncle? = a+a*r+a*r-b : hours
? How many more hours than the uncle has {S} worked? = a-(a*r-b) : hours

== weld-sculpture-price-of-metal
who S: woman
For the sculpture of [an alligator|a raccoon], {S} uses {a:200..400 by 20} pounds of steel at {p:40..70 by 5} cents per pound and {b:30..60 by 5} pounds of copper at {q:$4..$5} per pound. A museum buys it for {c:$900..$1800 by 100}.
~ The museum displayed {n:12..20} other works before.
? How many dollars does the steel cost? = a*p/100 : dollars
? How much do the steel and the copper cost together, in dollars? = a*p/100+b*q : dollars
? How much more than the cost of the metal does the museum pay? = c-a*p/100-b*q : dollars

== weld-pipes-in-triangle-stack
Pipes are stacked so that the bottom row has {a:8..14} pipes, and each row above it has a single pipe less than the row below. There are {b:4 words} rows.
? [How many pipes are in the top row?|Find out how many pipes are in the top row.] = a-3 : pipes
? How many pipes are there in the whole stack? = a+(a-1)+(a-2)+(a-3) : pipes
? {S} takes away the entire top row and {c:2..3} pipes of the row below it. How many pipes are left? = a+(a-1)+(a-2)-c : pipes

== weld-robot-arm-parts-per-shift
A robot welds a car door in {a:40,45,50} seconds, and changing to the next door takes {b:10,15} seconds. The robot runs for {h:8 digits} hours in a shift.
where whole 3600*h/(a+b)
? How many doors can the robot weld in a shift? = h*3600/(a+b) : doors
? How many seconds does it take for {n:6..20} doors, with the changing after each of them? = n*(a+b) : seconds
? How many cars with {d:4 digits} doors each is that per shift? = h*3600/(a+b)/d : cars where whole h*3600/(a+b)/d

== weld-barbecue-grills-inventory
At the beginning of the summer, {S} had {a:12..24} barbecue grills. {S:He} sold {f:1/2,1/3,1/4} of them in June, welded {b:8..15} new ones, and sold {c:10..16} in July.
where whole a*f, a-a*f+b > c+1
? [How many grills were left at the end of July?|Determine how many grills were left at the end of July.] = a-a*f+b-c : grills
? How many grills did {S} sell in June and July together? = a*f+c : grills
? If a grill costs {p:$120..$200 by 20}, how much more money did {S} make in July than in June? = (c-a*f)*p : dollars where c > a*f

== weld-ladder-rungs-spacing
{S} welds a ladder that is {a:10..20} feet tall. There is a step every {b:12,15} inches, beginning {b} inches above the ground, and the highest step is {b} inches below the top.
where whole a*12/b
? How many steps does the ladder have? = a*12/b-1 : steps
? Each step is {c:16..20} inches wide. How many inches of metal are in the steps? = (a*12/b-1)*c : inches
? How many feet of metal do the {d:2 words} long sides of the ladder need? = a*d : feet

== weld-gold-and-silver-mixture
A goldsmith melts {a:12..20} grams of gold with {b:4..8} grams of silver for a ring. Gold costs {p:$60..$80 by 5} per gram and silver costs {q:$1..$2} per gram.
where whole b/(a+b)*100
? What percentage of the ring is silver? = b/(a+b)*100 : percent
? How much does the metal of the ring cost? = a*p+b*q : dollars
? How many such rings are possible with {c:80..200 by 10} grams of gold? = floor(c/a) : rings

== weld-mistake-in-the-order-count
who T: woman
"You sent {a:30..60} brackets, but I ordered {k:2 times} as many, minus {b:5..12}," wrote {T} to the steel company. "Also, {c:3..8} of yours are bent."
? How many brackets did {T} order? = a*k-b : brackets
? How many brackets must the company still send so that {T} has all the good brackets that she ordered? = a*k-b-(a-c) : brackets
? How many good brackets does {T} have now? = a-c : brackets

== weld-trailer-axle-loads
A trailer may carry {a:3000..5000 by 250} pounds. {S} loads {b:6..10} steel beams of {c:180..240 by 10} pounds each and wants to add sheets that weigh {d:90..120 by 5} pounds each.
where a > b*c+2*d
? How many pounds can still be loaded after the beams? = a-b*c : pounds
? How many sheets can {S} add? = floor((a-b*c)/d) : sheets
? How many pounds will the load weigh if {S} adds {n:2 words} sheets? = b*c+n*d : pounds

== weld-tank-of-gas-cubic-feet
A bottle of welding gas has {a:80,120,240} cubic feet in it and costs {p:$60..$90 by 10}. {S} uses {b:10,15,20} cubic feet per hour while welding, and {S:he} welds for {c:2..3} hours a day.
~ The tank is checked every {v:5 digits} years by an official company.
? For how many hours of welding does a bottle last? = a/b : hours
? How many bottles does {S} need for {n:8..16 by 4} days of work? = ceil(n*c*b/a) : bottles
? How much does the gas for an hour of welding cost? = p/(a/b) : dollars where whole p/(a/b)*100

== weld-swing-set-for-park
{S} builds swing sets for a park. A swing set takes {a:4..6} long pipes and {b:8..12} feet of chain for each of its {c:3..4} swings. The park orders {n:5..9} swing sets. A long pipe costs {p:$30..$45 by 5} and a foot of chain {q:$2..$3}.
? How many feet of chain does {S} need for the whole order? = n*b*c : feet
? How much do the pipes and the chain for a single swing set cost? = a*p+b*c*q : dollars
? {S} is paid {m:$900..$1200 by 50} for each swing set. How much of the total is left after the pipes and the chain are paid? = n*(m-a*p-b*c*q) : dollars

== weld-overtime-at-shipyard
who S: man
A shipyard pays {a:$22..$34 by 2} per hour for the first {b:40 digits} hours of a week and {k:1.5,2} times that amount for every additional hour. Last week {S} worked {c:44..52} hours, and {r:20%,25%} of his pay was kept for taxes.
? How much did {S} earn last week before taxes? = a*b+(c-b)*a*k : dollars
? How much did he get after taxes? = (a*b+(c-b)*a*k)*(1-r) : dollars
? How much does he make for each additional hour, before taxes? = a*k : dollars

== weld-crate-of-nuts-and-washers
{S} needs to sort {a:600..1500 by 100} nuts and {b:400..900 by 50} washers. {S:He} sorts {c:25..40 by 5} pieces per minute, and {S:his} daughter sorts {d:10..20 by 5} pieces per minute.
? How many minutes will it take both of them together? = (a+b)/(c+d) : minutes where whole (a+b)/(c+d)
? How many pieces are there to sort? = a+b : pieces
? After {n:10..15} minutes, how many pieces are not sorted yet? = a+b-n*(c+d) : pieces where a+b > n*(c+d)+9

== weld-pool-rails-and-lifeguards-pay
{S} and {T} earn money at the pool by fixing ladders. {S} fixes {a:6..10} ladders and {T} fixes {b:2..5} more than {S}. Each ladder pays {d:$20..$35 by 5}. Besides, {S} washes {e:3..8} cars for {c:$5..$9} each.
? How much money does {S} earn? = a*d+e*c : dollars
? [What is the combined amount that {S} and {T} earn?|Determine the combined amount that {S} and {T} earn.] = a*d+(a+b)*d+e*c : dollars
? How much more would {S} have earned by fixing {n:2..3} more ladders instead of washing the cars? = n*d-e*c : dollars where n*d > e*c

== weld-scrap-metal-collection-drive
who S: man
The sophomores of a school collect scrap metal to pay for a dance. They collected {c:40..80} pounds in the first week. In the second week they collected {a:30..60} pounds, and {b:2..3 times} that amount in the third week. In the last week they collected the same amount as in the second week. They are planning to sell it in bags of {d:5,10}.
where whole (c+a+a*b+a)/d
? How many bags will there be? = (c+a+a*b+a)/d : bags
? How many pounds did the students collect [in total|altogether]? = c+a+a*b+a : pounds
? If each bag is sold for {p:$2..$6}, how much money will the students get? = (c+a+a*b+a)/d*p : dollars

== weld-dumbbells-for-the-gym
who S: woman
{S} made dumbbells for a gym. There were {a:4..8} small ones of {b:5,10} pounds each, {c:3..6} large ones of {k:2..3 times} that weight each, and a bar of {d:35,45} pounds.
? [What is the total weight, in pounds?|Calculate the total weight, in pounds.] = a*b+c*k*b+d : pounds
? How many pounds heavier is the bar than a small dumbbell? = d-b : pounds
? {T} is able to lift {e:60..120 by 10} pounds. How many small dumbbells could {T} lift at a time? = floor(e/b) : dumbbells

== weld-students-and-orange-pop-cans
who S: man
A group of students collects aluminum cans. {S} collected {a:40..80} cans on Saturday. On Sunday he collected {b:10..20} more than {k:2 as "twice"} the number from Saturday. The students in his class collected {c:300..500 by 20} cans altogether, with his.
where c > a+a*k+b+10
? How many cans did {S} collect on Sunday? = a*k+b : cans
? How many cans did the other students collect? = c-(a+a*k+b) : cans
? If {n:30} cans weigh a pound, how many pounds do {m:150..600 by 150} cans weigh? = m/n : pounds
