topic: landscaping
place: us

== lawn-mowing-gardens-per-street
{S} takes care of {f:4..8} gardens on the same street. In each garden {S:he} plants a tree for {c:$30..$60 by 5}, {a:4..9} bushes for {b:$10..$18} each and {d:6..12} roses for {e:$6..$11} each.
? [What is the total cost for all of the gardens?|Calculate the total cost for all of the gardens.] = f*(c+a*b+d*e) : dollars
? How much do the plants for a single garden cost? = c+a*b+d*e : dollars
? How many roses does {S} plant on the street? = f*d : roses

== lawn-flower-beds-over-days
On Saturday {S} planted {b:10..25} flowers. On Sunday {S:he} planted {a:2..3 times} as many, and on Monday as many as on Sunday. Then a group of deer ate {c:8..15} of the flowers.
~ The deer live in a forest {n:2..4} miles away.
where b+2*a*b > c+20
? [How many flowers are left?|Calculate how many flowers are left.] = b+a*b+a*b-c : flowers
? How many flowers did {S} plant [in total|altogether]? = b+a*b+a*b : flowers
? How many more flowers did {S} plant on Sunday than on Saturday? = a*b-b : flowers

== lawn-fifth-of-the-yard-seeds
who S: man
{S} is planning his new yard. A bag of grass seed covers {b:200,250,400,500} square feet, and the yard has {a:1000..6000 by 500} square feet. A bag costs {c:$15..$28}, and a sprinkler costs {d:$20..$40 by 5}.
where whole a/b
? How much do the seeds for the yard cost? = c*a/b : dollars
? [How much does {S}|How much money does {S}] spend on seeds and a sprinkler? = c*a/b+d : dollars
? {f:1/5,1/10} of the yard will be covered with a patio instead of grass. How many square feet of grass will there be? = a-a*f : square feet

== lawn-mulch-yards-truck
Mulch costs {p:$28..$40 by 2} per cubic yard. {S} needs to cover {a:4..8} beds, and each bed is {b:9,18} feet long and {c:6,9,12} feet wide, with a layer of mulch that is {d:3,4} inches deep. ({n:27 digits} cubic feet make a cubic yard.)
~ Farming and gardening keep {S} busy throughout the year.
where whole a*b*c*d/12/n
? How many square feet are the beds [altogether|in total|combined]? = a*b*c : square feet
? How many cubic feet of mulch does {S} need? = a*b*c*d/12 : cubic feet
? How much does the mulch cost {S}? = a*b*c*d/12/n*p : dollars

== lawn-trees-and-money-left
who S: woman
{S} has {d:$600..$1200 by 50} for trees. At a nursery she buys {c:3..5} rows of {a:2..3} apple trees at {b:$24..$36} each. With what is left she buys bags of soil, which cost {k:$8..$12} each.
where d > c*a*b+3*k
? How much money is left after buying the apple trees? = d-c*a*b : dollars
? How many bags of soil can she buy? = floor((d-c*a*b)/k) : bags
? How many apple trees does she buy? = c*a : trees

== lawn-hours-two-mowers-rates
With the old mower, {S} can mow {a:6..12} lawns in {b:3,4,6} hours. With the new mower, {T} can mow {c:12..24 by 2} lawns in {d:4,6} hours. There are {e:18..90 by 6} lawns on the golf road.
~ The lawns have few weeds but many insects.
where whole a/b*2, whole c/d*2, whole e/(a/b+c/d)
? How many hours do {S} and {T} need for all the lawns if they work at the same time? = e/(a/b+c/d) : hours
? How many lawns does {T} mow per hour? = c/d : lawns per hour
? How many hours would {T} need for {n:24,36,48} lawns alone? = n/(c/d) : hours where whole n/(c/d)

== lawn-half-of-three-expenses
who S: man, T: man
{S} and his brother {T} mow lawns together and earned {a:$200..$400 by 10} this week. They paid {b:$20..$40 by 2} for gas, {c:$15..$35 by 5} for a new blade and {d:$10..$24 by 2} for snacks, and split the rest of the money in {n:2 words} equal parts.
where whole (a-b-c-d)/2
? How much does {S} get? = (a-b-c-d)/n : dollars
? How much did they spend [in total|altogether]? = b+c+d : dollars
? If {S} puts {r:50%} of his part into his piggy bank, how much money will he put into it? = (a-b-c-d)/n*r : dollars

== lawn-fence-posts-and-rails-order
To build a fence, {S} orders {c:15..30} posts and {a:20..40} rails. {b:2..5} of the rails arrive broken and are sent back. {S:He} uses {d:4..6} rails for each of {e:2..3} gates and {f:2..3} rails for each of {g:2..3} benches, and {h:2 words} posts for a swing.
where a > b+d*e+f*g
? [How many posts and rails are left for the fence [altogether|in total|combined]?|Find out how many posts and rails are left for the fence [altogether|in total|combined].] = c+a-b-d*e-f*g-h : pieces
? [How many rails are left for the fence?|Determine how many rails are left for the fence.] = a-b-d*e-f*g : rails
? How many rails does {S} use for the gates? = d*e : rails

== lawn-bill-with-crew-and-plants
A landscaper's bill has {f:$60..$120 by 10} for a plan, {g:$45..$90 by 5} for a truck, {a:8..20} bushes at {b:$12..$25} each, and the work of {e:2..4} people for {c:4..7} hours at {d:$18..$28} an hour each.
? [What is the total of the bill?|Calculate the total of the bill.] = g+f+a*b+e*c*d : dollars
? How much of the bill is for the work of the people? = e*c*d : dollars
? {S} pays the bill with a discount of {r:5%,10%} on everything. [How much does {S}|How much money does {S}] pay? = (g+f+a*b+e*c*d)*(1-r) : dollars

== lawn-palm-trees-price-each
who S: woman
{S} bought palm trees for a hotel and paid {d:$1500..$3000 by 60}. This included {a:3..6} hours of digging at {b:$30..$50 by 5} an hour for each of the {c:2..3} workers. All the rest was for {n:8,10,12,15} palm trees.
where whole (d-c*a*b)/n, d > c*a*b+n*20
? How much did each palm tree cost? = (d-c*a*b)/n : dollars
? How much did the digging cost? = c*a*b : dollars
? If each worker dug for {m:2 words} more hours, how much more would {S} have had to pay? = c*m*b : dollars

== lawn-pebbles-from-the-river
{S} needs pebbles for {c:3..5} garden paths. {S:He} carries {b:12..30} buckets from the river, and each bucket holds {a:20,24,30} pounds. {S:He} puts the same amount on every path, and then takes {e:15..40 by 5} pounds off of the path by the house because it is too high.
where whole a*b/c, a*b/c > e+20
? How many pounds of pebbles are on the path by the house in the end? = a*b/c-e : pounds
? How many pounds does {S} carry [altogether|in total|combined]? = a*b : pounds
? If a bucket takes {m:6..9} minutes, how many minutes does {S} spend on carrying? = b*m : minutes

== lawn-gnomes-in-the-garden
who S: woman
Last summer {S} had {d:15..30} garden gnomes and bought {c:12..25} new ones at a flea market. Since then, {a:3..5} storms have broken {b:2..4} gnomes each, {e:2..6} were stolen, and {f:3..8} were given to her grandson.
~ A squirrel buried {v:5..15} nuts under the biggest gnome.
where d+c > a*b+e+f+2
? How many gnomes does {S} have now? = d+c-a*b-e-f : gnomes
? How many gnomes were broken? = a*b : gnomes
? Each new gnome had cost {p:$6..$14}, and {S} had paid with {n:3..4} bills of {q:$100}. How much change did she get? = n*q-c*p : dollars where n*q > c*p

== lawn-weeding-share-per-day
{S}'s school has a garden with {a:360..1440 by 120} square feet that must be cleared of weeds. The {b:2..4} classes share it equally, and in each class {c:15,20,30} students share their part equally. The students come every day of the week except for {d:2 words} days.
where whole a/b/c, whole a/b/c*60/(7-d)
? How many square feet does each student have to clear? = a/b/c : square feet
? How many square feet does each class have to clear? = a/b : square feet
? If each square foot takes {m:5,10} minutes and a student does the same amount on every day of the week that the students come, how many minutes per day must a student weed to be done in a single week? = a/b/c*m/(7-d) : minutes where whole a/b/c*m/(7-d)

== lawn-mower-gas-and-percent
who S: man
{S} mows {a:12..24} lawns per week for {p:$25..$40 by 5} each. {r:10%,20%} of the money goes to gas and {b:$30..$60 by 5} go to repairs. He saves {f:1/2,1/4} of what is left for college.
where whole (a*p*(1-r)-b)*f
? How much does he save for college per week? = (a*p*(1-r)-b)*f : dollars
? How much money is left after gas and repairs? = a*p*(1-r)-b : dollars
? How much does the gas cost per week? = a*p*r : dollars

== lawn-tulip-bulbs-colors-shares
Out of {n:120..360 by 30} tulip bulbs, {f:1/3,2/5,1/2} are red, {g:1/6,1/5} are white and the rest are purple. {S} plants all the purple bulbs in {c:3..6} equal rows.
~ Some of the bulbs were a present from the mayor.
where whole n*f, whole n*g, whole (n-n*f-n*g)/c
? [How many purple bulbs are in each row?|Calculate how many purple bulbs are in each row.] = (n-n*f-n*g)/c : bulbs
? How many purple bulbs are there? = n-n*f-n*g : bulbs
? How many more red bulbs than white bulbs are there? = n*f-n*g : bulbs

== lawn-path-around-the-pond
A pond is a rectangle of {a:20..40 by 2} feet by {b:12..18 by 2} feet. All around it, {S} builds a path that is {c:2..4} feet wide, so that path and pond together are a larger rectangle.
? How many feet long is the larger rectangle? = a+2*c : feet
? [What is the area of the path in square feet?|Find the area of the path in square feet.] = (a+2*c)*(b+2*c)-a*b : square feet
? How many feet of fence does {S} need to go around the outside of the path? = 2*(a+2*c+b+2*c) : feet

== lawn-job-offer-two-plans
"I can pay you {a:$15..$20} an hour," said the neighbor, "or {b:$70..$120 by 10} for the entire job." {S} thinks that the job will take {c:4..6} hours.
? How much would {S} make with the hourly pay, if the job takes as long as {S:he} thinks? = a*c : dollars
? How much more would {S} make with the pay for the entire job? = b-a*c : dollars where b > a*c
? {S} takes the {b} and needs {n:2..3} hours. How much is that per hour? = b/n : dollars where whole b/n*100

== lawn-sod-rolls-and-pallets
A roll of sod is {a:2 words} feet wide and {b:5 digits} feet long, and costs {p:$4..$6}. {S} wants to cover a lawn of {c:30..60 by 10} feet by {d:20..40 by 5} feet.
? How many square feet does a roll cover? = a*b : square feet
? How many rolls does {S} need to buy? = c*d/(a*b) : rolls
? [[What is|What's] the total cost of the sod for the lawn?|Determine the total cost of the sod for the lawn.] = c*d/(a*b)*p : dollars

== lawn-bushes-planting-clock-time
who S: woman
{S} can plant a bush in {a:8..14} minutes. She starts at {t:7:15 am..8:30 am by 15}, plants {b:10..18} bushes, and then drives home, which takes {c:20..45 by 5} minutes.
~ The bushes have small leaves and will produce berries in {n:2..3} years.
? At what time does {S} get home? = t+(a*b+c)/60 : clock
? How many minutes does the planting take? = a*b : minutes
? How many bushes are finished after {h:1/2 as "half an hour"}? = floor(h*60/a) : bushes

== lawn-hose-vs-bucket-gallons
The city park has {a:30..60} young trees, and each tree needs {b:5..10} gallons of water on every hot day. A water truck holds {c:200,250,300} gallons.
~ A bench in the park is {n:40..80} years old.
~ The trees are fruiting for the first time, and there are bugs and fleas everywhere.
? How many gallons do the trees need on a hot day? = a*b : gallons
? How many times must the truck be filled on a hot day? = ceil(a*b/c) : times
? {d:4..9} of the trees are given no water because it rained there. How many gallons are saved? = d*b : gallons

== lawn-seasons-jobs-average-target
In spring {S} had {a:20..35} jobs, in summer {b:30..50} and in fall {c:20..40}. {S}'s goal is an average of {m:25..32} jobs per season for the year.
where 4*m > a+b+c+2
? How many jobs does {S} need in winter? = 4*m-a-b-c | w: a+b+c+w = 4*m : jobs
? How many jobs did {S} have from spring to fall? = a+b+c : jobs
? How many more jobs did {S} have in summer than in fall? = b-c : jobs where b > c+1

== lawn-compost-mix-for-roses
For roses, {S} mixes {a:2..3} parts of compost with {b:4..5} parts of soil. {S:He} fills {n:6..10} pots, and each pot takes {c:14,21,35,42} pounds of the mixture.
where whole c/(a+b)
? How many pounds of compost does {S} need for a pot? = c/(a+b)*a : pounds
? How many pounds of soil does {S} need for all of the pots? = n*c/(a+b)*b : pounds
? A bag of compost has {d:40} pounds. How many bags does {S} need for all of the pots? = ceil(n*c/(a+b)*a/d) : bags

== lawn-leaves-bags-two-kids
who S: woman, T: man
{S} can rake the yard in {a:60,90,120} minutes, and her little brother {T} takes {k:2..3 times} as long.
where whole a*k/(1+k)
? How many minutes do {S} and {T} need together? = a*k/(1+k) | t: t/a + t/(k*a) = 1 : minutes
? How many minutes does {T} need alone? = a*k : minutes
? They fill {b:10..18} bags with leaves, and {c:2..3} of them tear open. How many bags stay closed? = b-c : bags

== lawn-shade-cloth-triangle
A sun sail over a sandbox is a triangle with sides of {a:10..14}, {b:12..16} and {c:14..18} feet. {S} sews a rope along all of its sides and leaves {d:3..5} more feet of rope at each of the {e:3} corners.
? How many feet is it around the sail? = a+b+c : feet
? How many feet of rope does {S} need? = a+b+c+d*e : feet
? A rope costs {p:40..90 by 10} cents per foot. How many dollars does it cost? = (a+b+c+d*e)*p/100 : dollars

== lawn-pumpkins-sold-by-weight
who S: man
Behind his house {S} grew {a:20..40} pumpkins with an average weight of {b:8..14} pounds. He kept {c:3..6} of average weight for his kids and sold all the others for {p:30..60 by 5} cents per pound.
~ A few unripe melons were left in the garden.
? How many pounds of pumpkins did he sell? = (a-c)*b : pounds
? How many dollars did he get for them? = (a-c)*b*p/100 : dollars
? For the seeds and the water he had spent {d:$12..$25}. How many dollars of profit did he make? = (a-c)*b*p/100-d : dollars where (a-c)*b*p/100 > d+2

== lawn-deer-and-rabbits-in-the-lettuce
who S: woman
~ A scarecrow with a blue hat has been standing in the garden for {n:3..9} weeks.
{S} planted {a:6..9} rows of lettuce with {b:10..16} plants in each. Rabbits ate {r:10%,20%,25%} of the plants, and the snails ate {c:5..12} more. She sells each of the remaining plants for {p:$2..$3}.
where whole a*b*r
? [How many plants remain?|Determine how many plants remain.] = a*b-a*b*r-c : plants
? How much money will she get for the remaining plants? = (a*b-a*b*r-c)*p : dollars
? How much money did {S} lose because of the rabbits? = a*b*r*p : dollars

== lawn-trim-hedge-inches-per-year
A hedge grows {a:18..30} inches per year, and {k:2 as "twice"} a year {S} cuts off {b:7..9} inches. It was {c:30..48} inches tall when {S} planted it.
where a > k*b+1
? By how many inches does the hedge become taller each year? = a-k*b : inches
? How tall is the hedge, in inches, {n:3..6} years after it was planted? = c+n*(a-k*b) : inches
? How many inches does {S} cut off in {n} years? = n*k*b : inches

== lawn-kids-dig-holes-for-trees
who S: man, T: woman
{S} and his sister {T} dig holes for trees. {S} digs {a:3..5} holes in an hour, and {T} digs {b:2..3} holes in the same time. They dig for {c:3..5} hours, and at the end {d:2..4} holes are too small and don't count.
? How many holes count? = c*(a+b)-d : holes
? How many more holes than {T} does {S} dig? = c*(a-b) : holes where a > b
? Each hole that counts pays {p:$5..$8}. How much money do they make? = (c*(a+b)-d)*p : dollars

== lawn-truck-of-soil-twelve-trips
{S} has to move {d:3..6} piles of soil. Every pile has {a:4..8} cubic yards, and a cubic yard weighs {b:2000,2400} pounds. {S}'s wheelbarrow can hold {c:200,240,300} pounds, and {S:he} has already moved {e:10..20} loads.
where whole d*a*b/c
? [How many loads are left to move?|Calculate how many loads are left to move.] = d*a*b/c-e : loads
? How many loads of the wheelbarrow is that [in total|altogether]? = d*a*b/c : loads
? [What is the weight of a pile in pounds?|Calculate the weight of a pile in pounds.] = a*b : pounds

== lawn-rainfall-and-watering-days
In a normal week, {S} waters the garden every day for {a:20..40 by 5} minutes. This week it rained on {b:2..4} days, so {S:he} did not water on those days, and on the other days {S:he} watered for {c:5..10} minutes less than normal because of the clouds.
? How many minutes did {S} water the garden this week? = (7-b)*(a-c) : minutes
? How many minutes does {S} water in a normal week? = a*7 : minutes
? [How many minutes were saved this week?|Find out how many minutes were saved this week.] = a*7-(7-b)*(a-c) : minutes

== lawn-apple-tree-oranges-and-bananas
who S: man
In {S}'s garden there is an apple tree, an orange tree and a pear tree. This year he picked {a:60..120 by 10} apples, {f:1/2,1/5,3/10} as many oranges as apples, and {b:15..30} pears more than oranges. He gave away {r:10%,20%} of all the fruit and made juice with the rest.
where whole a*f, whole (a+a*f+a*f+b)*r
? How many fruits did he pick [altogether|in total|combined]? = a+a*f+(a*f+b) : fruits
? How many fruits did he use for juice? = (a+a*f+(a*f+b))*(1-r) : fruits
? How many pears did he pick? = a*f+b : pears
