topic: insects
place: us

== insects-jar-of-beetles-days
who S: man
{S} catches beetles for a science project. He catches {b:6..12} beetles on Monday. On Tuesday, he catches {a:4..10} more beetles than on Monday. {c:2..3 times} as many beetles as on Tuesday are brought to him by his cousins, but {d:5..12} beetles in total escape from the jar.
?< How many beetles does {S} have left? = b+(a+b)+c*(a+b)-d : beetles
? How many beetles did {S} catch on Tuesday? = a+b : beetles
? How many beetles did his cousins bring? = c*(a+b) : beetles

== insects-ants-carry-crumbs
Ants from an anthill carry {a:12..30} crumbs per minute. They work for {b:3..6} hours, and then rain washes away {c:200..600 by 50} of the crumbs that they have carried.
where a*b*60 > c
? How many crumbs do the ants [have left|still have]? = a*b*60-c : crumbs
? How many crumbs did the ants carry [in total|altogether]? = a*b*60 : crumbs
? If {d:25%,50%} more ants help and the rate goes up by the same share, how many crumbs per minute can they carry? = a+a*d : crumbs where whole a*d

== insects-legs-spiders-flies
{S} finds {n:12..24} small animals in the basement. Some are spiders, which have {a:8} legs each, and the others are flies, which have {b:6} legs each. They have {t:80..180 by 2} legs [in total|altogether].
where whole (t-b*n)/2, t-b*n >= 6, a*n-t >= 6
? How many spiders does {S} find? = (t-b*n)/(a-b) | s, f: s + f = n, a*s + b*f = t : spiders
?< How many flies does {S} find? = (a*n-t)/(a-b) | f, s: f + s = n, b*f + a*s = t : flies
? If {m:2..4} more spiders crawl in, how many legs do the animals have [altogether|in total]? = t+m*a : legs

== insects-butterfly-garden-tickets
who S: woman
{S} owns a butterfly house. Today, {a:30..60 by 5} adults paid {b:$9..$14} each. {c:20..45} children paid {d:$4..$7} each. She has to pay {e:2..4} guides {f:$80..$120 by 10} each, and {g:$40..$90 by 5} for sliced fruit for the butterflies.
where a*b+c*d > e*f+g
? [How much money|How much] does {S} have left from today's tickets? = a*b+c*d-e*f-g : dollars
? [How much money|How much] did the visitors pay in total? = a*b+c*d : dollars

== insects-fireflies-nights-jar
{S} counts fireflies in the garden. On the first night, {S:he} counted {a:8..20} fireflies. On the second night, {S:he} counted {b:2..3 times} as many. On the third night, {S:he} counted {c:5..15} fewer than on the second night.
where a*b > c+2
?< How many fireflies did {S} count [in total|altogether]? = a+a*b+(a*b-c) : fireflies
? [What is the average number of fireflies per night?|Calculate the average number of fireflies per night.] = (a+a*b+a*b-c)/3 : fireflies per night where whole (a+a*b+a*b-c)/3
? How many fireflies did {S} count on the third night? = a*b-c : fireflies

== insects-grasshopper-jumps-yard
who S: man
A grasshopper jumps {a:20..30} inches with every jump. {S}'s yard is {b:20..60 by 5} feet long. A frog jumps {c:2 times} as far as the grasshopper.
? How many jumps does the grasshopper need to get from the beginning to the end of the yard? = ceil(b*12/a) : jumps
? How many inches more than the grasshopper does the frog get with {d:4..9} jumps each? = d*(a*c-a) : inches

== insects-honey-hives-jars
{S} has {a:4..9} beehives. Each hive has given {b:20..35} pounds of honey this year. {S} keeps {c:5..12} pounds and fills the rest into jars of {d:2,3} pounds. {S:He} sells each jar for {e:$14..$22}.
where whole (a*b-c)/d
?< [How much money|How much] will {S} make if all of the jars are sold? = (a*b-c)/d*e : dollars
? How many jars does {S} fill? = (a*b-c)/d : jars

== insects-caterpillar-leaves-week
who S: woman
A caterpillar eats {a:3..6} leaves per day. {S} has {b:5..9} caterpillars in a box, and she puts {c:150..300 by 10} leaves into it. After {d:3..4} days, {o:1 as "one"} of the caterpillars becomes a butterfly, and it does not eat leaves anymore.
where c > a*b*d+3*a*(b-o)
? [How many leaves are left after those {d} days?|Find out how many leaves are left after those {d} days.] = c-a*b*d : leaves
? How many leaves are left after another {e:2..3} days? = c-a*b*d-e*a*(b-o) : leaves

== insects-pest-spray-gallons
who S: man
{S} mixes a spray against bugs on his tomatoes. He needs {a:2..3} tablespoons of soap for every gallon of water. For his garden, he needs {b:6..12} gallons of spray each week for {c:3..5} weeks. A bottle of soap has {d:32} tablespoons.
?< How many tablespoons of soap does {S} need [in total|altogether]? = a*b*c : tablespoons
? How many bottles of soap should {S} buy? = ceil(a*b*c/d) : bottles
? If a bottle costs {p:$3..$6}, how much money does he spend on soap? = ceil(a*b*c/d)*p : dollars

== insects-moths-around-lamp
There were {a:40..120 by 10} moths around {S}'s lamp. Bats ate {b:20%,30%,40%} of them, and {c:1/2,1/4} of the remaining moths flew to the neighbor's lamp. Then {d:5..12} new moths came.
where whole a*b, whole c*(a-a*b)
? How many moths are around {S}'s lamp now? = a-a*b-c*(a-a*b)+d : moths
? How many moths flew to the neighbor's lamp? = c*(a-a*b) : moths

== insects-mosquito-bites-siblings
who S: woman, T: man, U: woman
After camping, {S} has {a:10..24} mosquito bites. Her brother {T} has {b:1/2 as "half"} as many bites as {S}, and their sister {U} has {c:4..9} more bites than {T}. A tube of cream is enough for {d:10,12,15} bites.
where whole a*b
? How many mosquito bites do they have [in total|altogether]? = a+a*b+(a*b+c) : bites
? How many bites does {U} have? = a*b+c : bites
? How many tubes of cream do they need for all of their bites? = ceil((a+a*b+a*b+c)/d) : tubes

== insects-collection-boxes-spots
who S: man
{S} has {a:5..9} wooden boxes with {b:12..20} insects in [each|every] box, and he has {c:10..30} insects that are not in a box. He gives {d:2..3} full boxes to a museum, and he finds {e:4..9} insects during the weekend.
where a > d+1
? How many insects does {S} have now? = a*b+c-d*b+e : insects
? How many insects did {S} have at first? = a*b+c : insects

== insects-bee-speed-flowers
A bee flies at a speed of {a:12..15} miles per hour. It flies for {b:10,15,20,30} minutes to a field of sunflowers. There it visits {c:8..15} flowers per minute for {d:20..40 by 5} minutes, and then it flies back.
? How many miles is it to the field? = a*b/60 : miles where whole a*b/60*4
? How many minutes pass from the time the bee leaves until it is back, if it does not rest? = b*2+d : minutes

== insects-exterminator-house-calls
who S: woman
{S} is an exterminator. She charges {a:$60..$90 by 5} for the first hour and {b:$35..$50 by 5} for each additional hour. At a restaurant with ants, she worked for {c:3..5} hours. At an apartment with fleas, she worked for {d:2..4} hours.
? How much did the restaurant [have to|need to] pay? = a+b*(c-1) : dollars
? [How much money|How much] did {S} make [in total|altogether]? = a+b*(c-1)+a+b*(d-1) : dollars
? If the apartment's owner [gets|receives] {r:10%,20%} off, how much does he [have to|need to] pay? = (a+b*(d-1))*(1-r) : dollars

== insects-worms-fishing-dozen
{S} digs up worms and sells them to people who like fishing. {S:He} puts them into cups of {a:12 as "a dozen"}. On Saturday {S:he} filled {b:8..15} cups and on Sunday {S:he} filled {c:2..6} more cups than on Saturday. A cup costs {d:$3..$5}.
? How many worms did {S} sell over the weekend if all of the cups were sold? = (b+b+c)*a : worms
?< How much money did {S} get on Sunday for all of the cups? = (b+c)*d : dollars
? How many cups did {S} fill [altogether|in total]? = b+b+c : cups

== insects-ladybugs-aphids-rate
who S: woman
{S} puts {a:20..50 by 5} ladybugs on her roses. Each ladybug eats {b:30..50 by 5} aphids [per|a] day. {S} estimates that there are {c:4000..9000 by 500} aphids on the roses.
where c > 2*a*b
? How many aphids are left after {d:2} days? = c-a*b*d : aphids
? How many more ladybugs would {S} have needed so that all of the aphids are eaten in {e:2} days? = ceil(c/(b*e))-a : ladybugs

== insects-termites-boards-house
who S: man
Termites damaged {a:20..60 by 5} boards in {S}'s house. [Each|Every] board is {b:6..10} feet long. New boards cost {c:$2..$4} per foot. {S} also has to pay {d:$300..$600 by 50} for poison and {e:$25..$40 by 5} [per|an] hour to a worker for {f:6..12} hours.
? [What is the total cost of the damage?|Calculate the total cost of the damage.] = a*b*c+d+e*f : dollars
? How much does {S} pay the worker? = e*f : dollars

== insects-dragonfly-pond-lengths
who S: woman
{S} measures dragonflies. The blue dragonfly is {a:6..9} centimeters long. The green dragonfly is {b:1.5..2.5 by 0.5} centimeters longer than the blue one. The red dragonfly is {c:1/2 as "half"} as long as the green dragonfly and the blue dragonfly combined.
? How long is the red dragonfly, in centimeters? = c*(a+b+a) : centimeters
? How long is the green dragonfly in millimeters? = (a+b)*10 : millimeters
? [What is|What's] the combined length of the dragonflies, in centimeters? = a+(a+b)+c*(a+b+a) : centimeters

== insects-school-ant-farm-cost
{S}'s class [wants to|would like to] buy an ant farm for {a:$60..$120 by 5}. The teacher gives {b:$10..$20 by 5}. The {c:15..25} students will share the remaining cost equally.
where whole (a-b)/c*4
? How much does each student [have to|need to] pay? = (a-b)/c : dollars
? If {d:4..6} students forget their money, how much money is missing? = d*(a-b)/c : dollars

== insects-silk-worms-cocoons
who S: woman
{S} keeps silkworms. A cocoon has about {a:900..1200 by 100} yards of thread. It takes {b:2500..3000 by 100} cocoons to make a pound of silk. {S} wants to make {c:3..6} pounds of silk and has {d:4000..6000 by 250} cocoons.
where b*c > d
? How many more cocoons does {S} need? = b*c-d : cocoons
? How many cocoons does it take to make {c} pounds of silk? = b*c : cocoons
? How many yards of thread do {e:5..20} cocoons have? = a*e : yards

== insects-wasp-nest-rooms-double
A wasp nest has {a:40..90 by 10} cells in May. In June, the number of cells is {b:2 times} as [@lg large|big], and in July it grows by {c:50%,25%} of the number in June. In the fall, {d:1/3,1/5} of the cells are empty.
where whole a*b*c, whole (a*b+a*b*c)*d
? [How many cells are empty in the fall?|Determine how many cells are empty in the fall.] = (a*b+a*b*c)*d : cells
? How many cells are there in July? = a*b+a*b*c : cells
? How many cells were built from May to July, if the cells of May are not counted? = a*b+a*b*c-a : cells

== insects-race-beetle-ant-feet
who S: man
{S} watches a beetle and an ant race. The beetle walks {a:4..7} feet per minute. The ant walks {b:2..3} feet per minute and [starts|begins] {c:6..15} feet ahead.
where whole c/(a-b), a > b
? How many minutes does it take the beetle to reach the ant? = c/(a-b) | m: a*m = b*m + c : minutes
? How many feet has the beetle walked by then? = a*c/(a-b) : feet

== insects-museum-drawers-labels
who S: woman
{S} [works at|has a job at] a museum and writes labels for insects. [There are|There are currently] {a:8..14} drawers with {b:15..25} insects each. She has already written {c:40..90} labels. She [is able to|can] write {d:12,15,20} labels per hour.
where whole (a*b-c)/d
? [How many hours will it take|How long, in hours, will it take] {S} to write the rest of the labels? = (a*b-c)/d : hours
? How many labels does she still [have to|need to] write? = a*b-c : labels
? If she [gets|receives] {e:$14..$19} per hour, how much will she earn with the rest of the labels? = (a*b-c)/d*e : dollars

== insects-cricket-snack-protein
{S} is training to get stronger and eats roasted crickets. A bag contains {a:40,60} grams of crickets, and {b:60%,65%} of that is protein. {S} needs {c:80..120 by 5} grams of protein per day and [gets|receives] {d:50..70 by 5} grams from other food.
where c > d+5
? How many grams of protein does {S} still need [per|a] day from crickets? = c-d : grams
? How many grams of protein are in {e:4..9} bags of crickets? = a*b*e : grams

== insects-scouts-bugs-released
who S: woman
{S} and her {a:3..7} friends each catch {b:6..12 by 2} grasshoppers. [On the way home|While going home], {c:25%,50%} of all the grasshoppers jump out of the boxes. The girls divide the others equally between a cage at home and a cage at school.
where whole c*b*(a+1), whole (b*(a+1)-c*b*(a+1))/2
? [How many grasshoppers are in the cage at school?|Calculate how many grasshoppers are in the cage at school.] = (b*(a+1)-c*b*(a+1))/2 : grasshoppers
? How many grasshoppers do the girls catch [in total|altogether]? = b*(a+1) : grasshoppers
? How many grasshoppers jump out of the boxes? = c*b*(a+1) : grasshoppers

== insects-butterfly-photos-framed
{S} had {f:6..15} photos of butterflies. {S:He} took {a:8..16} photos on Friday, {b:2 times} as many on Saturday, and {c:2 times} as many on Sunday as on Saturday, but {d:5..12} of Sunday's photos were blurry, so {S:he} removed them. [After that, |Then ]{S:he} made {e:50%,100%} additional copies of the good photos of Sunday.
where whole e*(c*a*b-d)
? How many photos of butterflies does {S} have now, with the copies? = f+a+a*b+(c*a*b-d)+e*(c*a*b-d) : photos
? How many good photos did {S} take on Sunday? = c*a*b-d : photos
? How many copies did {S} make? = e*(c*a*b-d) : photos

== insects-beetle-trade-lost-percent
who S: man
{S} has {a:40..80 by 10} beetles in his collection. He trades {b:10%,20%} of them for a rare moth, and his brother steps on {c:3..7} beetles. Then {S} [buys|purchases] {d:3..5} sets with {e:6..9} beetles each for {f:$4..$8} per set.
where whole a*b
? How many beetles does {S} have now? = a-a*b-c+d*e : beetles
? How many beetles did {S} have before he bought the sets? = a-a*b-c : beetles
? How much does {S} pay for the sets [in total|altogether]? = d*f : dollars

== insects-bee-hive-summer-loss
who S: woman
{S} starts the year with {a:3..5} hives of {b:8000..12000 by 1000} bees each. In the spring, every hive grows by {c:50%,25%} of its size. In the summer, a disease kills {d:10%,20%} of all of her bees, and in the fall she [sells|gives away] {o:1 as "one"} hive with {e:5000,6000,7000} bees.
? How many bees does {S} have after the summer, before she gives up a hive? = a*(b+b*c)*(1-d) : bees
? How many bees does {S} have at the end of the fall? = a*(b+b*c)*(1-d)-o*e : bees
? How many bees did the disease kill? = a*(b+b*c)*d : bees

== insects-bead-bugs-craft-fair
who S: man
{S} makes toy bugs from beads for a school fair. A ladybug takes {a:12..20} red beads and {b:6..10} black beads, and a butterfly takes {c:2 times} as many beads in total as a ladybug. He [wants to make|decides to make] {d:8..15} ladybugs and {e:5..9} butterflies. Beads come in bags of {f:100} for {g:$3..$5} per bag.
? How many beads does {S} need in total? = d*(a+b)+e*c*(a+b) : beads
? How much [money|] will {S} have to spend on beads? = ceil((d*(a+b)+e*c*(a+b))/f)*g : dollars
? How many beads does he need for all of the butterflies? = e*c*(a+b) : beads

== insects-cockroach-apartment-months
There were {a:20..40 by 4} cockroaches in an apartment. Every month, the number of cockroaches is {b:2 times} as [@lg large|big] as in the month before. After {c:3 as "three"} months, {S} [calls|hires] an exterminator, who kills {d:75%,90%,95%} of them.
where whole a*b*b*b*d
? How many cockroaches are left after the exterminator was there? = a*b*b*b-a*b*b*b*d : cockroaches
? How many cockroaches does the exterminator kill? = a*b*b*b*d : cockroaches
? How many more cockroaches were there after {c} months than at first? = a*b*b*b-a : cockroaches
