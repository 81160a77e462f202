topic: electrician
place: us

== electric-outlets-three-days
{S} is putting outlets into a new [apartment building|dormitory]. On Monday {S:he} puts in {b:8..20}, on Tuesday {a:3..9} more than on Monday, and on Wednesday {c:2..3 times} as many as on Tuesday. The builder pays {S:him} {d:$6..$14} per outlet.
~ The {n:4..7} stories of the building are connected by a tunnel with the garage.
? How much money does {S} make from Monday to Wednesday? = d*(b+(a+b)+c*(a+b)) : dollars
? [What is the total number of outlets that {S} puts in?|Find the total number of outlets that {S} puts in.] = b+(a+b)+c*(a+b) : outlets
? How many more outlets does {S} put in on Wednesday than on Monday? = c*(a+b)-b : outlets

== electric-bulb-stand-three-prices
{S} bought a box of {a:60..120 by 5} light bulbs for {e:$40..$90 by 5} and sold them at the market. {b:10..20} of the bulbs were scratched and went for {f:$1..$2} each, {c:5..15} others had no package and went for {g:$2..$3} each, and all the rest sold for {d:$4..$6} each.
~ The next vendor tried to sell {n:20..40} cantaloupes.
? How much profit did {S} make? = d*(a-b-c)-e+b*f+c*g : dollars
? [How many bulbs were sold at the highest price?|Determine how many bulbs were sold at the highest price.] = a-b-c : bulbs
? How much money did the scratched bulbs and those without a package bring in [altogether|in total|combined]? = b*f+c*g : dollars

== electric-homes-on-a-street
who S: woman
~ Maple Street is named for a tree that was cut down {n:20..50} years ago.
{S} has decided to give a price for all {g:6..14} houses on Maple Street. Every house needs a new panel for {f:$300..$600 by 50}, an inspection for {c:$60..$90 by 10}, {a:8..15} outlets at {b:$10..$20} each and {d:3..6} ceiling fans at {e:$50..$90 by 10} each.
? [What is the total price for all of the houses?|Determine the total price for all of the houses.] = g*(f+c+a*b+d*e) : dollars
? What does a single house cost? = f+c+a*b+d*e : dollars
? [How many ceiling fans will be needed for the street?|Calculate how many ceiling fans will be needed for the street.] = g*d : fans

== electric-invoice-with-coupon
An electrician's bill for [a bowling hall|a kiddie park] lists a visit for {f:$50..$80 by 5}, {c:2..4} rooms with {a:4..9} lamps each at {b:$12..$25} per lamp, and {d:3..8} hours of work at {e:$40..$65 by 5} per hour. The owner has a coupon for {g:$25,$50,$75} off.
? How much does the owner need to pay with the coupon? = f+c*a*b+d*e-g : dollars
? How much more do the lamps cost than the hours of work? = c*a*b-d*e : dollars where c*a*b > d*e
? How many lamps are on the bill? = c*a : lamps

== electric-weekly-minus-expenses
{S} earns {a:$150..$260 by 10} every day and works all week, even on Sunday. From the week's money {S:he} pays {b:$60..$120 by 10} for the van and {c:2..3 times} as much as that for insurance.
where a*7 > b+b*c+100
? [How much money does {S} have|What is the amount of money that {S} has] left from the week? = a*7-b-b*c : dollars
? [How much does {S}|How much money does {S}] pay for the van and the insurance combined? = b+b*c : dollars

== electric-power-bill-yearly-fee
{S} pays {b:$45..$90 by 5} for power each month. [On top of it|In addition], the company takes a yearly fee of {a:$60..$180 by 12}, which {S} pays in equal parts with each monthly bill, and a tax of {c:5%,10%} on the bill with that part in it.
? What does {S} pay every month, tax included? = b+a/12+c*(b+a/12) : dollars
? How much of the yearly fee is paid each month? = a/12 : dollars
? How much will {S} pay in {n:3..9} months before tax? = n*(b+a/12) : dollars

== electric-office-weekday-hours
A movie theater uses {a:10..20} kilowatts for its lights and {b:5..12} for the popcorn machines [and heaters|], all evening long. On weekends {c:8..15} more kilowatts go to the second screen.
It is open for {x:6 digits} hours on each weekday, and for {y:10 digits} hours on Saturday and on Sunday.
~ The matinee on Sunday is liked by families.
? How many kilowatts does it use on a weekend evening, with everything on? = c+a+b : kilowatts
? How many kilowatt hours does it use from Monday to Friday? = (a+b)*x*5 : kilowatt hours
? How many kilowatt hours does it use in a full week? = (a+b)*x*5+(c+a+b)*y*2 : kilowatt hours

== electric-wire-spool-rooms
A spool [contains|holds] {a:250,500} feet of wire. {S} needs {b:30..55} feet for each of {c:3..4} bedrooms, {d:2..3 times} as much for the kitchen as for a bedroom, and {e:15..40} feet for the porch.
where a > b*c+d*b+e+10
? [How many feet of wire are left on the spool after that?|Find out how many feet of wire are left on the spool after that.] = a-b*c-d*b-e : feet
? How many feet does {S} use for the bedrooms and the kitchen? = b*c+b*d : feet
? A foot of wire costs {p:20..60 by 10} cents. How many dollars is the wire for the porch? = e*p/100 : dollars

== electric-candle-vs-led-watts
An old bulb uses {a:60,75,100} watts and an LED bulb only {b:8..15} watts. {S} changes {n:10..30 by 5} bulbs [in the house|at the daycare]; each of them burns {h:4..8} hours a day.
? [How many fewer watts are used when all the bulbs are on?|Determine how many fewer watts are used when all the bulbs are on.] = n*(a-b) : watts
? How many kilowatt hours, of {k:1000} watt hours each, are saved in {d:30} days? = n*(a-b)*h*d/k : kilowatt hours
? How many watt hours does a single old bulb use in a week? = a*h*7 : watt hours

== electric-hole-drilling-speed
It takes {S} {a:4..9} minutes to drill a hole through a concrete wall, and {b:2 words} minutes to push the cable through each hole. {S:He} needs {n:12..30} holes and starts at {t:7:30 am..9:00 am by 15}. [Lunch is|{S:He} stops for lunch for] {l:30,45} minutes.
~ {S:His} knapsack contained {v:2..4} knives, a sharpener and a bullet shaped flashlight.
? How many minutes of work are the holes and the cable? = n*(a+b) : minutes
? At what time will {S} be done with the holes and the cable, if {S:he} has lunch before that? = t+(n*(a+b)+l)/60 : clock where n*(a+b) > 200

== electric-string-lights-backyard
who S: woman
{S} wants lights for a family reunion in her backyard. The yard is {a:30..60 by 5} feet long and {b:20..40 by 5} feet wide, and the lights will go all around it and also straight across the middle, along the width, {c:2..4} times.
? How many feet of lights does she need? = 2*(a+b)+c*b : feet
? Lights come in strings of {d:25} feet for {p:$12..$20} each. How much will she have to spend? = ceil((2*(a+b)+c*b)/d)*p : dollars
? [What is the area of the yard?|Calculate the area of the yard.] = a*b : square feet

== electric-breakers-and-spares
{h:1/2} of the {n:16..40 by 4} breakers in a panel are for lights, {r:25%} are for outlets, and the remaining ones are spares. {S} uses {c:2..3} of the spares for a hot tub.
where n > 4*c+4
? [How many spares are still there?|Calculate how many spares are still there.] = n-n*h-n*r-c : spares
? How many breakers are for lights or outlets? = n*h+n*r : breakers

== electric-two-crews-same-job
A crew of {a:3..5} electricians finishes the wiring of a school in {b:12..30} days. The job needs to be done faster, so the boss sends {c:2..7} more people who work at the same speed.
where whole a*b/(a+c)
? How many days will the job take with the larger crew? = a*b/(a+c) : days
? [How many days are saved?|Determine how many days are saved.] = b-a*b/(a+c) : days
? Each of them gets {p:$180..$260 by 10} a day. What does the boss pay the larger crew per day? = (a+c)*p : dollars

== electric-math-of-exam
To get a license, {S} must answer {r:70%,75%,80%} of {n:60,80,100,120} questions correctly. {S:He} got {a:20..40} right in the first part and {b:15..35} right in the second part.
~ The exam took {v:90..150 by 10} minutes, and {S} was allowed to use a binder with notes.
? How many correct answers does {S} need [in total|altogether]? = n*r : questions
? How many more correct answers than {S} had would have been needed? = n*r-a-b : questions where n*r > a+b+1
? How many questions did {S} get wrong? = n-a-b : questions where n > a+b+1

== electric-savings-for-truck
who S: man
{S}'s goal is to buy a used truck that costs {c:$4500..$9000 by 500}. He has {a:$1200..$2500 by 100} in the bank, his brother gives him {b:$300..$600 by 100}, and he can save {d:$150..$400 by 50} per month.
~ The truck has {v:90000..140000 by 10000} miles on it and the version with a trailer device costs more.
where whole (c-a-b)/d
? How many months will it take him to reach his goal? = (c-a-b)/d | m: a + b + d*m = c : months
? How much more money does he need right now? = c-a-b : dollars
? If he saves {e:$50} more each month than planned, how much will he have, with the bank account and the gift, in {n:3..6} months? = a+b+n*(d+e) : dollars where a+b+n*(d+e) < c

== electric-shipment-weights
A truck brings {a:12..30} boxes of switches weighing {b:8..15} pounds each and {c:4..10} reels of cable weighing {d:30..60 by 5} pounds each. The elevator in the building can lift {e:400,500,600} pounds at a time.
? [What is the total weight of the boxes and the reels?|Calculate the total weight of the boxes and the reels.] = a*b+c*d : pounds
? How many trips must the elevator make, at least, if only the total weight counts? = ceil((a*b+c*d)/e) : trips where a*b+c*d > e+20
? How much heavier is a reel than a box? = d-b : pounds

== electric-robot-kits-class
{S} teaches electricity to {n:20..36 by 4} children. They work in groups of {g:4}, and each group needs {a:5..8} batteries, {b:3..6} small lamps and {c:10..20} paper clips. Batteries cost {p:$1..$2}, lamps {q:$2..$3}, and paper clips are free.
? How many batteries does the whole class need? = n/g*a : batteries
? How much do the batteries and lamps for the class cost? = n/g*(a*p+b*q) : dollars
? {r:25%} of the groups finish early and put their paper clips back in the drawer. How many paper clips come back? = n/g*r*c : paper clips where whole n/g*r

== electric-old-house-outages-diary
"Dear diary, in June the lights went out {a:4..8} times, and in July it was {b:2..4} more times than in June. In August it was {k:2 times} as often as in July, and each time it took about {m:15..40 by 5} minutes until the power was back."
~ An overflowing river caused most of the trouble.
? How many times did the lights go out in August? = (a+b)*k : times
? How many times did the lights go out over the summer, from June to August? = a+a+b+(a+b)*k : times
? Taking {m} minutes for each time, for how many minutes was there no power in August? = (a+b)*k*m : minutes

== electric-price-of-copper-rises
who S: man
A roll of cable was {p:$80..$140 by 10} last year. This year the price is {r:20%,30%,40%} higher. {S} needs {n:5..12} rolls this year, but he still has {c:2 words} rolls from before.
? How much will {S} spend on the rolls that he has to buy? = (n-c)*p*(1+r) : dollars
? By how many dollars did the price of a roll go up? = p*r : dollars
? How much would {S} have spent on {n} rolls last year? = n*p : dollars

== electric-generator-gas-hours
A generator uses {a:0.5,0.75,1.25,1.5} gallons of gas per hour. {S} has {b:4..6} cans that contain {c:5} gallons each. Gas costs {p:$3..$4 by 0.5} per gallon.
~ In the official manual there are {n:60..120} pages and several safety requirements.
where whole b*c/a
? For how many hours is {S} able to run the generator? = b*c/a : hours
? What does it cost to run the generator for {h:8..12 by 2} hours? = h*a*p : dollars
? How much did the gas in all the cans cost? = b*c*p : dollars

== electric-neon-sign-letters
A neon sign says the name of a restaurant in {a:8..14} letters. Each letter needs {b:3..5} feet of tube, but {c:2..4} of the letters are tall ones that need {k:2 times} as much. The shop charges {p:$9..$18} per foot of tube.
~ The restaurant offers hushpuppies, jalapeno burritos and {n:3..5} other entrees.
? How many feet of tube does the sign need? = (a-c)*b+c*b*k : feet
? How much does the shop charge for the tube? = ((a-c)*b+c*b*k)*p : dollars
? How much more does the tube of a tall letter cost than that of another letter? = (b*k-b)*p : dollars

== electric-half-day-rates-friends
{S}, {T} and {U} put up solar lamps along a path through a park. Together they put up {n:60..150} lamps. {T} put up {a:4..12} more than {S}, and {U} put up {k:2 times} as many as {S}.
where whole (n-a)/(2+k), (n-a)/(2+k) > a
? How many lamps did {S} put up? = (n-a)/(2+k) | s: s + s + a + k*s = n : lamps
? How many lamps did {T} put up? = (n-a)/(2+k)+a : lamps
? How many lamps did {U} put up? = (n-a)/(2+k)*k : lamps

== electric-heater-cost-per-night
Grandma's heater costs {p:15..40 by 5} cents per hour to run. She used to have it on for {a:9..14} hours a day, and {T}, her grandson, told her to use it only for {b:4..7} hours.
who T: man
? How many cents does she save per day? = p*(a-b) : cents
? How many dollars will she save in {n:20,40,60,100} days? = p*(a-b)*n/100 : dollars
? What percentage of the cost does she save? = (a-b)/a*100 : percent where whole (a-b)/a*100

== electric-lightbulb-boxes-count-back
At the end of the day there were {d:8..24} bulbs on the shelf. In the afternoon {S} had put {c:12..30} bulbs on it, after {h:1/2} of the bulbs from the morning had been sold. Nobody bought any after that.
where d > c+3
? How many bulbs were on the shelf in the morning? = (d-c)/h | x: x*h + c = d : bulbs
? [How many bulbs were sold?|Calculate how many bulbs were sold.] = d-c : bulbs

== electric-camera-and-doorbells-employees
A company wants to put a camera over each of its {a:6..15} doors and {b:2..3 words} cameras in each of its {c:4..9} halls. An electrician can put up {d:5..8} cameras a day, and gets {p:$250..$400 by 50} per day.
where whole (a+b*c)/d
? How many cameras does the company need? = a+b*c : cameras
? How many days does it take to put them up? = (a+b*c)/d : days
? Calculate the total amount that the company has to pay the electrician. = (a+b*c)/d*p : dollars

== electric-pole-spacing-feet
Along a straight road of {a:600..2400 by 120} feet, there will be lamp posts every {b:40,60,120} feet, with a post at each end.
? [How many lamp posts are needed?|Determine how many lamp posts are needed.] = a/b+1 : posts
? If each lamp post has {c:2 words} lamps of {w:50..90 by 10} watts, how many watts do all the lamps use? = (a/b+1)*c*w : watts

== electric-laptop-and-movie-bulbs
who S: woman
{S} has {a:20..40} small bulbs and {b:10..30} large bulbs. She gives all of her small bulbs to her neighbor. She then buys {c:3..6} packs of {d:8..12} bulbs, and her friends give her {e:4..9} bulbs as well.
? How many bulbs does she have now? = b+c*d+e : bulbs
? How many bulbs does she get from buying the packs and from her friends? = c*d+e : bulbs
? How many more bulbs does she have now than before? = b+c*d+e-(a+b) : bulbs where c*d+e > a+1

== electric-batteries-for-toys-week
Each week the children of a hospital use {c:3..6} batteries for toy cars, the same number for spaceships, {a:4..8} for flashlights and {b:2..5} for dolls. The hospital bought {d:240..960 by 24} batteries, and there are about {e:4 digits} weeks in a month.
where whole d/(c+c+a+b)/e
? For how many months will the batteries last? = d/(c+c+a+b)/e : months
? How many batteries do the children use each week? = c+c+a+b : batteries

== electric-parts-for-each-robot
who S: man
For a school contest, {S} wants to build {e:3..6} robots. Each robot needs {c:4..6} wheels, the same number of motors as wheels, {a:5..9} screws, and {b:3..4 times} as many wires as screws. For every wheel, {d:2 words} nuts are needed, too.
? How many pieces does a robot need [in total|altogether]? = c+c+a+a*b+c*d : pieces
? How many pieces does {S} need for all of his robots? = e*(c+c+a+a*b+c*d) : pieces
? How many more wires than screws are there in a robot? = a*b-a : wires

== electric-money-from-the-kids-allowance
who S: woman
{S} is able to save money by turning off the lights. In March she saved {a:$12..$20}, and in April {b:$3..$8} less than in March. In May she saved {c:3..4 times} the amount by which March and April differ. In June she saved {d:2..4} dollars in each of {e:4 digits} weeks.
? How much money did she save in the months from March to June? = a+(a-b)+c*b+d*e : dollars
? How much did she save in May? = c*b : dollars
? How much more did she save in March than in June? = a-d*e : dollars where a > d*e

== electric-video-games-laptop-budget
who S: man
{S} has always wanted a new laptop that costs {a:$600..$900 by 50}. He has {b:$150..$300 by 50} in his bank account. He also sells {c:6..10} of his video games for {d:$8..$15} each, and his parents, who are proud of his grades, give him {r:10%,20%} of the price of the laptop.
where a-b-c*d-a*r > 60
? How much money does he still need to buy the laptop? = a-b-c*d-a*r : dollars
? How much do his parents give him? = a*r : dollars
? How much money does he earn by selling the video games? = c*d : dollars

== electric-episode-streaming-hours
{S} likes to watch a series after work. An episode is {a:40..50 by 5} minutes long. {S:He} watched {b:2..3} episodes on Friday, and {c:2 times} as many on Saturday as on Friday. On Sunday {S:he} watched as many as on Friday and Saturday combined.
? How many episodes did {S} watch throughout the weekend, from Friday to Sunday? = (b+b*c)*2 : episodes
? How many minutes did {S} spend on watching the series on Saturday? = b*c*a : minutes
? The series has {n:24..40} episodes. How many of them were left after the weekend, if {S} had watched {d:3..5} episodes before? = n-d-(b+b*c)*2 : episodes where n > d+(b+b*c)*2+1
