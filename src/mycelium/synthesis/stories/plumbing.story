topic: plumbing
place: us

== plumbing-truck-stock-shares
{S}'s truck has {a:20..60 by 10} feet of copper pipe, {c:30..90 by 10} feet of plastic pipe, {e:20..40 by 10} feet of steel pipe and {g:5..15} feet of brass pipe. On Monday {S:he} uses {b:10%,20%,30%} of the copper, {d:20%,40%,50%} of the plastic and {f:10%,60%} of the steel, but no brass.
~ The truck's dashboard has a broken clock that is always {v:5..20} minutes late.
? [How many feet of pipe are left in the truck [in total|altogether]?|Find out how many feet of pipe are left in the truck [in total|altogether].] = g+e+c+a-a*b-c*d-e*f : feet
? How many feet of pipe did {S} use on Monday? = a*b+c*d+e*f : feet
? If there are {n:2..4} fittings for every foot of brass pipe, how many fittings is that? = g*n : fittings

== plumbing-bill-three-rooms
A plumber charges {f:$40..$90 by 5} just to come to the house. {S} has {c:2..4 words} bathrooms with {a:2..3} leaks each, and every leak costs {b:$25..$60 by 5} to fix. The plumber also works on the kitchen for {d:2..5} hours at a rate of {e:$35..$70 by 5} per hour.
? How much will {S} pay the plumber [in total|altogether]? = f+c*a*b+d*e : dollars
? How much of the bill is for the bathrooms? = c*a*b : dollars
? How many leaks does the plumber fix in the bathrooms? = c*a : leaks

== plumbing-water-heater-price
A water heater cost a store {a:$200..$600 by 50}. The owner added {b:20%,40%,50%} to it to get the normal price. For the anniversary of the store, {S} could buy it at {c:10%,20%,25%} off, and then {S:he} had to pay {d:5%,8%,10%} sales tax.
? How much money did {S} spend on the water heater in the end? = a+a*b-c*(a+a*b)+d*(a+a*b-c*(a+a*b)) : dollars
? [What was the normal price of the water heater?|Find the normal price of the water heater.] = a+a*b : dollars
? How much did the discount save {S} before tax? = c*(a+a*b) : dollars

== plumbing-pool-rates
A pool holds {a:1200,2400,3600} gallons. A big hose would fill it in {b:4,5,6} hours. [At the same time|Meanwhile] a kitchen pipe takes out enough to empty the full pool in {c:12,15,20} hours and a garden pipe enough to empty it in {d:20,24,30} hours, and {z:60} gallons leak out every {e:2..6} hours.
~ The pool has a portable heater that can produce {n:20..40} kilowatts.
where c < d, a/b > a/c+a/d+z/e
? By how many gallons per hour does the water in the pool rise? = a/b-a/c-a/d-z/e : gallons per hour where whole a/b-a/c-a/d-z/e
? How many gallons per hour does the big hose deliver? = a/b : gallons per hour

== plumbing-surcharges-weekend
Because of the freezing weather, everything costs more this week. {S} paid {a:$40..$80 by 10} for a new valve plus {b:10%,20%} extra, {c:$90..$150 by 10} for a pump plus {d:10%,30%} extra, and {e:$20..$60 by 10} for insulation plus {f:50%} extra.
? How much did {S} spend [in total|altogether]? = e+c+a+a*b+c*d+e*f : dollars
? How much of that was extra? = a*b+c*d+e*f : dollars
? What did the pump cost with the extra amount? = c+c*d : dollars

== plumbing-share-four-neighbors
{j:4..6} neighbors decide to split the bill for a new water line. It needs {d:30..60 by 10} feet of pipe at {e:$6..$14 by 2} per foot, {f:6..10} hours of digging at {g:$20..$40 by 5} per hour, and {h:2..5} valves at {i:$30..$60 by 10} each. The permit, which costs {a:$60..$120 by 10} plus {b:$20..$60 by 10} for printing, is shared with the {c:2 words} churches across the street, and the neighbors pay only {k:1/2} of it.
where whole (d*e+f*g+h*i+(a+b)*k)/j
? How much does each neighbor have to pay? = ((a+b)*k+d*e+f*g+h*i)/j : dollars
? [[What is|What's] the total cost of the pipe and the digging?|Determine the total cost of the pipe and the digging.] = d*e+f*g : dollars

== plumbing-dripping-faucet-month
A faucet [in the basement|at the clinic] drips {a:8..20} times every {c:4,5,6} seconds. {b:15,20,30} drips fill a teaspoon.
~ A sign on the wall says that bacterial levels are low, and the water is safely usable.
? How many drips are there in a minute? = a*60/c : drips where whole a*60/c
? How many drips are there in an hour? = a*60/c*60 : drips where whole a*60/c
? How many teaspoons of water are wasted per hour? = a*60/c*60/b : teaspoons where whole a*60/c*60/b

== plumbing-tanks-to-bottles
A mineral water plant filters {a:1200..3600 by 240} liters of water a day through {b:2..4} equal machines. Each machine has {c:5,6,10} taps, and each tap fills bottles of {d:2} liters. A bottle is sold for {e:$2..$4}.
where whole a/b/c/d
? How many liters flow through each tap per day? = a/b/c : liters
? How many bottles does each tap fill in a day? = a/b/c/d : bottles
? How much money do the bottles of a single tap bring in each day? = e*a/b/c/d : dollars

== plumbing-fittings-in-each-box
On Monday, {S} puts {a:10..25} elbow fittings, {b:8..20} T-fittings and {c:6..15} caps into a box, and then also {d:2..3 times} as many valves as caps. {S:He} packs the {n:3..8} boxes for the other vans in exactly the same way.
? How many pieces does each of the boxes contain? = c+a+b+c*d : pieces
? How many pieces are there in the {n} boxes [altogether|in total|combined]? = n*(c+a+b+c*d) : pieces
? How many more valves than caps are in a box? = c*d-c : valves

== plumbing-loyalty-discount-limit
The plumber's bill has {d:$45..$75 by 5} for the visit, {c:$20..$60 by 5} for parts and {a:3..6} hours of work at {b:$30..$55 by 5} per hour. As a loyal customer, {S} gets {f:10%,20%,25%} off of the part of the bill that is above {e:$100,$120,$150}.
where d+c+a*b > e+30
? How much does {S} need to pay? = d+c+a*b-f*(d+c+a*b-e) : dollars
? How much would the bill be without any discount? = d+c+a*b : dollars
? How much does the discount save {S}? = f*(d+c+a*b-e) : dollars

== plumbing-toilets-save-water
An old toilet uses {a:4..6} gallons per flush, and the new kind uses only {b:1.5,2} gallons per flush. {S}'s family of {n:3..6} flushes {c:4..6} times per person every day.
~ Both kinds come with a seat in {m:3..9} different colors.
? How many gallons of water does the family save per day with the new toilet? = n*c*(a-b) : gallons
? How many gallons do they save in a week? = n*c*(a-b)*7 : gallons
? Water costs {p:1.5,2,3} cents per gallon. How many dollars did the old toilet cost the family for {d:30} days? = n*c*a*d*p/100 : dollars

== plumbing-bathtub-fill-and-soak
It takes {a:8..15} minutes to fill {S}'s bathtub at {b:4..6} gallons per minute. [Afterwards|Then] {S:he} soaks until {c:20%,25%,40%} of the water has run over the edge or down the drain, and then {d:3..8} more gallons are added.
? [How many gallons are in the bathtub in the end?|Determine how many gallons are in the bathtub in the end.] = a*b-a*b*c+d : gallons where whole a*b*c
? How many gallons does it take to fill the bathtub? = a*b : gallons
? If the water then drains at {e:8..12} gallons per minute, how many full minutes will pass before the tub is empty? = ceil((a*b-a*b*c+d)/e) : minutes where whole a*b*c, whole (a*b-a*b*c+d)/e

== plumbing-pipe-rack-cuts
{S} has {n:6..15} pipes that are each {a:10,12,20} feet long. {S:He} needs pieces of {b:3..7} feet, and a piece cannot be joined from shorter ones.
where mod(a,b) > 0
? How many pieces can {S} cut from all the pipes? = n*floor(a/b) : pieces
? How many feet of pipe are wasted [in total|altogether]? = n*mod(a,b) : feet

== plumbing-two-pumps-basement
After the rain, {S}'s basement is full of {c:600..3000 by 100} gallons of water. The old pump moves {a:8..15} gallons per minute and the new pump {b:2 times} as many.
~ The rainfall in that night was {n:3..6} inches.
where whole c/(a+a*b), c/(a+a*b) > 10
? How many minutes will it take both pumps to empty the basement? = c/(a+a*b) | t: t*a + t*a*b = c : minutes
? How many gallons of water did the new pump move in the first {m:10..20} minutes? = m*a*b : gallons where m*a*b < c/2
? If only the old pump were used, how many minutes would it take? = c/a : minutes where whole c/a

== plumbing-apprentice-pay-raise
who S: woman, T: man
{S} is a plumber and earns {a:$24..$40 by 2} per hour. Her helper {T} earns {r:50%,75%} of that. They both work {h:7..9} hours a day, {d:5 digits} days per week.
? How much more money does {S} make than {T} in a week? = (a-a*r)*h*d : dollars
? What is their combined pay for a day? = (a+a*r)*h : dollars
? After a raise of {q:$2..$4} per hour, how much will {T} earn in a week? = (a*r+q)*h*d : dollars

== plumbing-calls-on-monday
{S} had {a:8..14} calls on Monday. {z:1/2 as "Half an hour"} was needed for each of {b:3..5} of them, and each of the others took {c:45..75 by 5} minutes. Driving took {d:60..150 by 10} minutes in all.
~ {S} answered {n:5..15} emails and drank {m:3..5} cups of coffee.
where a > b+2
? How many minutes did {S} spend at the houses of the callers? = b*z*60+(a-b)*c : minutes
? How many minutes did {S} work on Monday, driving and calls combined? = b*z*60+(a-b)*c+d : minutes

== plumbing-copper-by-the-pound
{S} collects old copper pipes from houses that are being torn down. A dealer pays {p:$3..$5 by 0.5} per pound. {S:He} brings {a:20..50} pounds from a house on Elm Street and {k:2..3 times} that amount from a [school|hotel] downtown. The dealer finds {r:10%,20%} of all of it to be too dirty and pays nothing for that part.
? How many pounds of copper does {S} bring? = a+a*k : pounds
? How much money does {S} get? = (a+a*k)*(1-r)*p : dollars
? How much money does {S} lose because of the dirt? = (a+a*k)*r*p : dollars

== plumbing-garden-sprinklers-minutes
A sprinkler uses {a:3..6} gallons of water per minute. {S} has {n:4..9} sprinklers in the yard and needs to run them for {m:15..30 by 5} minutes every morning.
? How many gallons of water does {S} use on the yard every morning? = a*n*m : gallons
? A storage tank holds {t:5000..9000 by 500} gallons. For how many full mornings will it last? = floor(t/(a*n*m)) : mornings where t > 2*a*n*m
? {S} wants to save water and decides to run them for {e:5 digits} minutes less. How many gallons does {S:he} save in a week? = a*n*e*7 : gallons

== plumbing-clogged-drains-week
The number of clogged drains that {S} cleared went up all week: {a:3..6} on Monday, {b:2..3 times} as many on Tuesday, and on Wednesday {c:3..8} more than on Monday and Tuesday combined.
~ Most of the drains were clogged with hair, tissues and toothpicks.
? How many drains did {S} clear on Wednesday? = a+a*b+c : drains
? How many drains did {S} clear from Monday to Wednesday? = (a+a*b)*2+c : drains
? If {S} gets {p:$65..$95 by 5} per drain, how much did {S:he} earn on Tuesday? = a*b*p : dollars

== plumbing-hose-on-sidewalk
A dog bit into {S}'s garden hose, which is {a:50,75,100} feet long. {S} cuts off the damaged {b:6..15} feet near the faucet.
? How many inches of good hose will {S} have? = (a-b)*12 : inches
? {S} decides to cut what is left into hoses of {c:5..9} feet. How many of those can {S:he} make? = floor((a-b)/c) : hoses

== plumbing-buy-or-repair-machine
A drain machine can be fixed for {a:$150..$300 by 10} now, and it will then cost {b:$15..$35 by 5} per month to keep it running. A new one costs {c:$900..$1500 by 50} but needs only {d:$5..$10 by 5} per month.
where b > d, whole (c-a)/(b-d), (c-a)/(b-d) < 100
? After how many months will both choices have cost the same amount? = (c-a)/(b-d) | m: a + b*m = c + d*m : months
? How much does the old machine cost in total if it is fixed and used for {n:12..36 by 6} months? = a+b*n : dollars

== plumbing-hotel-showers-liters (canada)
A hotel in [Calgary|Halifax] has {a:30..80 by 10} rooms, and {r:60%,70%,80%,90%} of them are taken. In every taken room, {n:2 words} guests shower for {m:5..9} minutes each, at {w:8..12} liters per minute.
~ The hotel is near a grassland where {v:20..60} bison live.
? How many liters of water do the guests use for showers? = a*r*n*m*w : liters
? How many rooms are empty? = a-a*r : rooms
? With new shower heads, each shower uses {q:25%,50%} less water per minute. How many liters would then be saved? = a*r*n*m*w*q : liters

== plumbing-frozen-pipes-deadline
During the cold, {n:40..90 by 5} homes called with frozen pipes. {S}'s company has {a:3..5} trucks, and each truck can reach {b:3..4} homes a day. On the first day, {c:2 words} of the trucks broke down and stayed in the garage.
where whole (n-(a-c)*b)/(a*b), n > (a-c)*b+a*b
? How many homes were reached on the first day? = (a-c)*b : homes
? How many days did it take to reach all the homes, if all trucks worked from the second day on? = (n-(a-c)*b)/(a*b)+1 : days

== plumbing-meter-readings-average
The water meter at {S}'s house showed {a:300..400} gallons used in January, {b:280..420} in February and {c:300..450} in March. {S} wants the average for the months from January to April to be {m:340..400 by 5} gallons.
~ The previous owner had a hot tub with {n:4..6} seats.
where 4*m > a+b+c+150, 4*m < a+b+c+600
? How many gallons can {S} use in April? = 4*m-a-b-c | x: (a+b+c+x)/4 = m : gallons
? [What was the average for January to March, in gallons?|Calculate the average for January to March, in gallons.] = mean(a,b,c) : gallons where whole (a+b+c)/3
? How many more gallons were used in March than in January? = c-a : gallons where c > a+1

== plumbing-sink-cubic-inches
A laundry sink is {a:20..30 by 2} inches long, {b:14..18 by 2} inches wide and {c:6..10} inches deep on the inside, and {S} has filled it to the brim. There are {d:231} cubic inches in a gallon.
? How many cubic inches of water does the sink hold? = a*b*c : cubic inches
? {S} scoops out {e:3..7} gallons. How many cubic inches of water are left in the sink? = a*b*c-e*d : cubic inches where a*b*c > e*d
? How deep, in inches, is the water after {S} has taken out {f:1/2,1/4} of it? = c-c*f : inches where whole c*f

== plumbing-gift-cards-and-wrenches
who S: woman
For her birthday {S} receives gift cards for a hardware store from her husband: {a:3..6} cards of {b:$20,$25,$50} each and a single card of {c:$10,$15}. She buys {d:2..3} wrenches at {e:$14..$22 by 2} each and a flashlight that costs {f:1/2} as much as a wrench.
where a*b+c > d*e+e*f+10
? How much money is still on the gift cards? = a*b+c-d*e-e*f : dollars
? How much did {S} spend? = d*e+e*f : dollars

== plumbing-swimming-pool-three-crews
[A gym|An amusement park] is putting {n:12..30 by 2} drinking fountains on its walls. {S}'s crew puts in {f:1/2,1/3} of them. Another crew puts in {a:3..5}, and {T}'s crew does whatever is left. Every crew gets {p:$80..$150 by 10} per fountain.
where whole n*f, n-n*f-a > 2
? How many fountains does {T}'s crew put in? = n-n*f-a : fountains
? How much does {S}'s crew earn? = n*f*p : dollars
? How much more does {T}'s crew earn than the crew that does {a} fountains? = (n-n*f-a-a)*p : dollars where n-n*f-a > a

== plumbing-emergency-night-rate
"At night everything is {k:2..3 times} as expensive," said the plumber, "so the {a:2..4} hours that I was here on Sunday night are {b:$160..$420 by 20}."
where whole b/a/k
? How much does the plumber charge per hour at night? = b/a : dollars
? How much would the plumber charge per hour in the daytime? = b/a/k : dollars
? How much would {S} have saved by calling in the daytime? = b-b/k : dollars

== plumbing-parking-first-hours-free
who S: man
{S} parks the van in a garage while fixing pipes downtown. The first {n:2 words} hours are free, and every additional hour costs {b:$3..$8}. Today he was there for {a:240..480 by 60} minutes. He also got a ticket for {c:$25..$45 by 5} last week.
? How much does he need to pay for parking today? = b*(a/60-n) : dollars
? How many hours was he there today? = a/60 : hours
? [What is the total amount that he has to pay for the parking and the ticket?|Calculate the total amount that he has to pay for the parking and the ticket.] = b*(a/60-n)+c : dollars

== plumbing-school-girls-and-boys-fountain
At a school that wants a new drinking fountain, {b:2 words} out of every {a:5,7,9} students bring their own bottle. The {c:105..315 by 105} students who do not bring a bottle drink at the old fountain.
where whole c*b/(a-b)
? How many students bring their own bottle? = c*b/(a-b) : students
? How many students are there in the school? = c+c*b/(a-b) : students
? Each student without a bottle drinks {d:2..3} cups of water per day. How many cups is that per day? = c*d : cups

== plumbing-toys-in-the-drain
Before the kids came, there were {c:40,60,80} bath toys in the tub. Then the kids of the neighbor brought {a:3..5} boxes with {b:8..12} toys each. A toy from each of these boxes went down the drain, and {d:1/4,1/2,1/5} of the first toys were chewed up by the dog. The remaining toys are shared by {e:2..5} kids.
where whole (c+a*b-a-c*d)/e
? How many toys does each of the kids get? = (c+a*b-a-c*d)/e : toys
? How many of the toys that the kids brought did not go down the drain? = a*b-a : toys
? How many toys did the dog chew up? = c*d : toys

== plumbing-catfish-pond-and-goldfish
who S: man
{S}, a plumber, likes fishing. In his pond there are {a:5..9} goldfish and {b:3..4 times} as many minnows as goldfish. There are also {k:1/2,1/3} as many catfish as minnows. He caught {c:2..3} of the catfish.
where whole a*b*k, a*b*k > c+1
? [How many fish are left in the pond?|Calculate how many fish are left in the pond.] = a+a*b+a*b*k-c : fish
? [How many catfish were in the pond before he caught any?|Find out how many catfish were in the pond before he caught any.] = a*b*k : catfish
? How many more minnows than goldfish are there? = a*b-a : minnows
