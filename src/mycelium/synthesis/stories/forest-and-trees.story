topic: forest-and-trees
place: us

== forest-new-tree-every-month
A forest had {a:200..400 by 10} oak trees. A fire burned {b:40..90 by 5} of them. [After that, |Then ]{S} planted a new oak tree [every month|each month] for {c:3..8} years.
? How many oak trees are in the forest now? = a-b+c*12 : trees
? How many oak trees survived the fire? = a-b : trees

== forest-squirrel-acorn-store
A squirrel had {b:20..50} acorns in its tree. Every day for a week, it collected {a:12..20} acorns and ate {c:4..8} of its acorns. Then a bird took {d:5..15} acorns out of the tree.
? How many acorns does the squirrel [have left|still have]? = b+a*7-c*7-d : acorns
? How many acorns did the squirrel eat? = c*7 : acorns
? How many acorns did it have before the bird came? = b+a*7-c*7 : acorns

== forest-squirrels-share-nuts
who S: woman
{S} puts out nuts for squirrels. In the morning, every squirrel gets {c:3..5} nuts, at noon every squirrel gets {b:2..4} nuts, and both in the afternoon and in the evening every squirrel gets {a:2..3} nuts. She does this every day.
? How many nuts does every squirrel get in a week? = (c+b+a*2)*7 : nuts
? How many nuts does every squirrel get [per|a] day? = c+b+a*2 : nuts
? If {d:4..9} squirrels come every day, how many nuts does {S} need per day? = (c+b+a*2)*d : nuts

== forest-logs-to-planks-sale
who S: man
{S} has {a:6..15} logs. Each log is {b:8,12,16} feet long, and he cuts each of them into pieces of {c:2,4} feet. He sells every piece for {d:$4..$9}, but each log cost him {e:$6..$12}.
where d*b/c > e
? How much profit does {S} make on all of his logs? = d*a*b/c-a*e : dollars
?< How many pieces does {S} get [in total|altogether]? = a*b/c : pieces
? How much did {S} pay for the logs? = a*e : dollars

== forest-rows-of-apple-yield
A farm has {a:6..12} rows of {b:10..20} apple trees. Each tree could give {c:100..200 by 20} pounds of apples, but because of the frost it gives {d:10%,20%,30%} less. Next year, all of the trees together will give {e:10%,20%} more pounds than this year.
? How many pounds of apples do the trees give this year? = a*b*(c-c*d) : pounds
? How many pounds do the trees give this year and next year [combined|together]? = a*b*(c-c*d)+(a*b*(c-c*d)+e*a*b*(c-c*d)) : pounds
? How many pounds of apples will the trees give next year? = a*b*(c-c*d)+e*a*b*(c-c*d) : pounds

== forest-hikers-snack-price
who S: woman
{S} and her {a:3..6} friends go on a hike in the woods. Each of them takes {b:2..3} bars for the morning and {c:2..4} bars each for the way up the hill and for the way down. A bar costs {d:$1.50,$2.00,$1.25}.
? How much do the bars for the morning cost [altogether|in total]? = d*b*(a+1) : dollars
? How much do all of their bars cost [in total|altogether], if everybody takes {c} bars for the way up and the same number for the way down? = d*(b*(a+1)+c*(a+1)*2) : dollars

== forest-cones-for-crafts
{S} collects pine cones for crafts. {S:He} has {e:10..25} pine cones at home. {S:He} finds {b:8..15} cones under the first tree and {a:5..12} cones under each of the next {n:3 as "three"} trees. {S:His} {d:2..4} brothers each bring {c:2..3 times} as many cones as {S} found under the first tree.
? How many pine cones does {S} have in total if {S:his} brothers give {S:him} all of theirs? = e+b+n*a+d*b*c : pine cones
? How many pine cones did {S:his} brothers bring [altogether|in total]? = d*b*c : pine cones
? How many pine cones did {S} find under the trees? = b+n*a : pine cones

== forest-fire-watch-shifts
who S: man
{S} watches for forest fires from a tower. He works for {a:8..10} hours [per|a] day, and {b:30..60 by 15} minutes of that are for lunch. He looks in every direction every {c:10,15} minutes, except during lunch.
where whole (a*60-b)/c
? How many times [per|a] day does he look in every direction? = (a*60-b)/c : times
?< How many minutes per day does {S} work without lunch? = a*60-b : minutes
? If he works {d:4..6} days [per|a] week, how many hours per week does he work without lunch? = d*(a-b/60) : hours

== forest-planting-volunteers-rate
{S} [needs to|has to] plant {a:240..900 by 60} trees. {S:He} can plant {b:8..12} trees [per|an] hour. {c:3..5} volunteers help {S:him}, and each of them [is able to|can] plant {d:5..10} trees [per|an] hour.
where whole a/(b+c*d)
? [How many hours will it take|How long, in hours, will it take] them to plant the trees together? = a/(b+c*d) : hours
? How many trees can they plant [per|an] hour [altogether|in total]? = b+c*d : trees
? How many trees will {S} plant {S:himself} until all of the trees are planted? = a/(b+c*d)*b : trees

== forest-tree-rings-ages
who S: woman
{S} counts the rings of trees that were cut down. The maple is {a:60..90} years old. The oak is {b:1.5,2 times} as old as the maple, and the birch is {c:20..40} years younger than the maple.
where whole a*b
? [What is the total age of the maple, the oak, and the birch?|Calculate the total age of the maple, the oak, and the birch.] = a+a*b+(a-c) : years
? How many years older is the oak than the birch? = a*b-(a-c) : years

== forest-christmas-tree-farm
who S: man
{S} sells Christmas trees. A small tree costs {a:$25..$40 by 5}, and a [@lg large|big] tree costs {b:2 times} as much as a small tree. On Saturday he sold {c:20..40} small trees and {d:10..25} [@lg large|big] trees. He pays {e:2..3} boys {f:$60..$90 by 10} each for helping.
? How much money did {S} have left from Saturday's sales after paying the boys? = a*c+a*b*d-e*f : dollars
? [How much money|How much] did the [@lg large|big] trees bring? = a*b*d : dollars

== forest-maple-syrup-gallons
It takes {a:40} gallons of maple sap to make a gallon of syrup. {S} has {b:60..120 by 10} trees, and each tree gives {c:8,10,12} gallons of sap. {S:He} sells {d:50%,75%,80%} of {S:his} syrup.
where whole b*c/a, whole b*c/a*d*2
?< How many gallons of syrup can {S} make? = b*c/a : gallons
? How many gallons of syrup does {S} keep? = b*c/a-d*b*c/a : gallons

== forest-paper-from-trees
A tree can be made into {a:8000} sheets of paper. A school uses {b:50..120 by 10} packages of paper [per|a] month, and each package contains {c:500} sheets. {S}, a student, [wants to|would like to|wishes to] plant trees for the paper that the school uses in {d:9,10} months.
? How many trees does the school use in {d} months, if each tree that is begun counts as a whole tree? = ceil(b*c*d/a) : trees
? If {r:10%,20%} of the paper was saved, how many sheets would the school use [per|a] month? = b*c-r*b*c : sheets

== forest-tree-house-lumber
who S: man
{S} builds a tree house for his children. He needs {a:20..35} boards for {b:$6..$10} each, {c:3..5} boxes of nails for {d:$4..$7} each, and a rope ladder for {e:$30..$50 by 5}. The store gives him {f:10%,15%,20%} off the boards only.
?< How much does {S} pay [in total|altogether]? = a*b-f*a*b+c*d+e : dollars
? How much would everything cost without the discount? = a*b+c*d+e : dollars
? How much does {S} pay for the boards? = a*b-f*a*b : dollars

== forest-bear-berry-pounds
A bear eats {a:30..50 by 5} pounds of food [per|a] day, and {b:60%,80%} of that is berries. Her cub eats {c:1/5,2/5} as many pounds of food as the bear, and all of it is berries.
? How many pounds of berries do the bear and the cub eat [per|a] day? = a*b+a*c : pounds
? How many pounds of food do they eat [per|a] week [altogether|in total]? = (a+a*c)*7 : pounds
? How many more pounds of food does the bear eat [per|a] day than the cub? = a-a*c : pounds

== forest-square-plot-spacing
A square piece of forest is {a:60..150 by 15} feet long on each side. {S} [wants to|would like to] put a post in the ground every {b:3,5} feet along the whole perimeter, and a post costs {c:$4..$8}.
? How many posts does {S} need? = 4*a/b : posts
? [What is|What's] the total cost of the posts? = 4*a/b*c : dollars
? [What is the area of the piece of forest in square feet?|Calculate the area of the piece of forest in square feet.] = a*a : square feet

== forest-leaves-bags-raked
who S: woman
{S} rakes leaves for her neighbors. She fills {a:3..5} bags per hour, and she [gets|receives] {b:$2..$4} per bag. On Saturday she worked for {c:4..6} hours, and on Sunday she worked for {d:1/2 as "half"} as many hours. She [wants to|would like to|wishes to] buy a jacket for {e:$50..$110 by 5}.
?< [How much money|How much] did {S} make over the weekend? = a*b*(c+c*d) : dollars
? [How much more money|How much more] does {S} need for the jacket? = e-a*b*(c+c*d) : dollars where e > a*b*(c+c*d)

== forest-climbers-tree-height
A redwood is {a:250..350 by 10} feet tall. {S} climbs {b:20..30} feet in the first hour and {c:2 times} as many feet in the second hour. [After that, |Then ]{S:he} climbs {d:15..25} feet [per|an] hour.
? How many feet high is {S} after {e:4..6} hours? = b+b*c+d*(e-2) : feet
? How many feet high is {S} after the second hour? = b+b*c : feet
? How many feet of the tree are above {S} after the second hour? = a-(b+b*c) : feet

== forest-survey-pine-fir-birch
[There are|There are currently] {a:300..600 by 60} trees in a park. {b:1/3,1/4,1/5} of them are pines, and there are {c:20..50} more firs than pines. All of the other trees are birches.
where whole a*b, a > 2*a*b+c+10
? [How many birches are in the park?|Find out how many birches are in the park.] = a-a*b-(a*b+c) : birches
? How many firs are in the park? = a*b+c : firs
? If {d:25,50} birches are cut down, how many trees will be left in the park? = a-d : trees

== forest-firewood-truckloads
who S: man
{S} heats his house with firewood. He burns {a:6..10} logs [per|a] day in the winter, which lasts for {b:80..120 by 10} days. He has {c:150..300 by 25} logs in the shed. A truck brings {d:100, 120, 150} logs at a time.
where a*b > c
? How many more logs does {S} need? = a*b-c : logs
? How many times does the truck [have to|need to] come? = ceil((a*b-c)/d) : times

== forest-ranger-walk-clock
who S: woman
{S}, a forest ranger, starts her walk at {t:7:30 am..9:00 am by 15}. She walks {a:4..7} miles to a lake at a speed of {b:2 words} miles [per|an] hour, rests for {c:20..40 by 5} minutes, and then takes a road home that is {d:2..3} miles shorter.
where a > d+1
? At what time does she get to the lake? = t+a/b : clock
? At what time does she leave the lake? = t+a/b+c/60 : clock
? How many miles does she walk [in total|altogether]? = a+(a-d) : miles

== forest-owls-foxes-equal-groups
{S} runs a nature camp with {a:40..80} kids. {b:4..8} kids are sick, and {c:6..10} kids stay in the kitchen. The others walk into the forest in groups of {d:4,5,6}, and there is a guide with every group.
where whole (a-b-c)/d
? [How many guides are needed?|Calculate how many guides are needed.] = (a-b-c)/d : guides
? How many kids walk into the forest? = a-b-c : kids
? If each guide [gets|receives] {e:$40..$60 by 5}, how much do the guides get [in total|altogether]? = (a-b-c)/d*e : dollars

== forest-mushroom-baskets-good
who S: woman
{S} picked {a:50..90} mushrooms in the forest. Her brother picked {b:10..20} fewer mushrooms than {S}. {c:10%,20%,30%} of {S}'s mushrooms and {d:3..8} of her brother's mushrooms were poisonous.
where whole a*c
? How many mushrooms that were not poisonous did they pick [altogether|in total]? = a-a*c+(a-b)-d : mushrooms
? How many mushrooms did her brother pick? = a-b : mushrooms

== forest-campers-wood-chopped
who S: man, T: man
{S} can chop {a:10..18} logs [per|an] hour with his axe. {T} has a better axe and [is able to|can] chop {b:1.5,2 times} as many logs per hour. They need {c:90..180 by 6} logs for the campfires. {S} has already worked for {d:2 words} hours alone before {T} comes.
where whole a*b, whole (c-a*d)/(a+a*b), c > a*d
? How many more hours do they need to work together? = (c-a*d)/(a+a*b) : hours
? How many logs can they chop together [per|an] hour? = a+a*b : logs
? How many logs did {S} chop alone? = a*d : logs

== forest-bird-houses-hung-rows
who S: woman
{S} has {d:6..12} bird houses and buys {c:3..5} boxes with {a:4..6} bird houses in each. [Each|Every] bird house holds {b:2..4} birds.
? How many bird houses does {S} have in total? = d+c*a : bird houses
? How many birds can live in all of {S}'s bird houses? = (d+c*a)*b : birds
? If {S} gives {e:1/2 as "half"} of the bird houses in the boxes to her school, how many bird houses does she [have left|still have]? = d+c*a-c*a*e : bird houses where whole c*a*e

== forest-logging-replant-percent
A lumber company cuts down {a:200..500 by 50} trees [per|a] month. It plants {b:120%,150%} of that number of new trees each month, but {c:10%,20%} of the new trees die. The company works for {d:6..11} months per year.
where whole a*b*c
? How many new trees survive each month? = a*b-c*a*b : trees
? How many trees does the company plant per year? = a*b*d : trees
? How many more trees does the company plant than cut down each month? = a*b-a : trees

== forest-squirrels-halves-two-trees
{b:4..8} squirrels collect {a:5..9} nuts each [per|a] day for a week. Every squirrel loses a nut on the way home, and {c:6..15} of the nuts are bad. {S} watches as they divide the good nuts [equally|evenly] between both of their trees.
where whole (a*b*7-b-c)/2
? [How many good nuts are in each tree?|Calculate how many good nuts are in each tree.] = (a*b*7-b-c)/2 : nuts
? How many nuts do the squirrels collect [in total|altogether]? = a*b*7 : nuts
? How many nuts does a single squirrel collect in that week? = a*7 : nuts

== forest-picnic-tables-boards-cut
who S: woman
{S} makes picnic tables from trees that fell in a storm. She needs {a:6..9} long boards and {b:4..6} short boards per table. A long board is {c:6 as "six"} feet long, and a short board is {d:1/2,1/3} as long as a long board. She has {e:400..600 by 20} feet of board.
?< How many feet of board does {S} need for each table? = a*c+b*c*d : feet
? How many tables is she able to make? = floor(e/(a*c+b*c*d)) : tables
? If she sells {f:3..5} tables for {g:$120..$180 by 10} each after paying {h:$15..$25} per table for screws, how much money does she [have left|still have]? = f*g-f*h : dollars

== forest-roller-cabin-school-supplies
who S: woman
{S} [works as|has a job as] a guide in a forest to earn money for school supplies. She gets {a:$9..$14} per tour and a tip of {b:$2..$4} from each person. On Saturday, she gave {c:3..5} tours with {d:6..10} people each, and on Sunday she gave {e:2 words} tours with {f:8..12} people each. The supplies cost {g:$60..$110 by 5}.
? [How much money|How much] did {S} earn over the weekend, with the tips? = a*(c+e)+b*(c*d+e*f) : dollars
? How much money does she have left after buying the supplies? = a*(c+e)+b*(c*d+e*f)-g : dollars where a*(c+e)+b*(c*d+e*f) > g
? How much did she get in tips on Saturday? = b*c*d : dollars

== forest-truck-of-bananas-monkeys
{S} feeds monkeys in a forest park. {S:He} has {a:5..8} boxes with {b:40,50,60} bananas each. There are {c:12..20} small monkeys that eat {d:3..4} bananas each and {e:4..7} [@lg large|big] monkeys that eat {f:2 times} as many bananas each as a small monkey. {S:He} gives {g:1/2,1/4} of the remaining bananas to a school.
where whole (a*b-c*d-e*f*d)*g, a*b > c*d+e*f*d+8
? How many bananas does the school get? = (a*b-c*d-e*f*d)*g : bananas
? How many bananas do the monkeys eat [altogether|in total]? = c*d+e*f*d : bananas
? How many bananas does {S} still have in the end? = (a*b-c*d-e*f*d)-(a*b-c*d-e*f*d)*g : bananas
