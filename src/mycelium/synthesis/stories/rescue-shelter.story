topic: rescue-shelter
place: us

== rescue-dogs-cats-adopted-week
who S: woman
{S} [works at|has a job at] an animal shelter. On Monday there were {a:20..40} dogs and {b:2 times} as many cats as dogs. During the week, {c:5..12} dogs and {d:10..20} cats were adopted, and {e:4..9} puppies were left at the door.
? How many animals are in the shelter at the end of the week? = a+a*b-c-d+e : animals
? How many cats are left at the end of the week? = a*b-d : cats

== rescue-food-order-month
who S: man
{S} orders food for an animal shelter. Every day, {a:12..25} dogs eat {b:2..3} cups of food each, and {c:15..30} cats eat {d:1.5,2} cups each. A bag of food contains {e:60, 80, 100} cups.
? How many cups of food do the dogs and cats eat [per|a] day [in total|altogether]? = a*b+c*d : cups
? How many bags does {S} need for {f:10..30 by 5} days? = ceil((a*b+c*d)*f/e) : bags
? How many more cups do the dogs eat per day than the cats? = a*b-c*d : cups where a*b > c*d+1

== rescue-toys-boxes-sale-extra
{S} has {b:6..15} toys for the shelter's dogs. A store has {c:90..150 by 5} toys. It sells {a:5..9} packages of {n:6,8} toys and gives {d:10..20} toys to a school. It divides the remaining toys [equally|evenly] among {e:3..6} shelters, and {S}'s shelter is included in this. [On the way home|While going home], {S} finds another toy on the street.
where whole (c-a*n-d)/e, c > a*n+d+e
? How many toys does {S} have for the dogs now? = b+(c-a*n-d)/e+1 : toys
? How many toys does each shelter get? = (c-a*n-d)/e : toys

== rescue-adoption-fees-event
who S: woman
At an adoption event, {S}'s shelter gets {f:$80..$120 by 10} for each dog and {a:$20..$40 by 5} less for each cat. {d:3..6} black dogs, {c:2..5} brown dogs, and {b:4..8} cats are adopted.
? [How much money|How much] does the shelter get [in total|altogether]? = f*(d+c)+(f-a)*b : dollars
? [How many animals are adopted at the event?|Determine how many animals are adopted at the event.] = d+c+b : animals

== rescue-volunteers-hours-morning-evening
There are {d:4..8} men, {c:6..12} women, and {b:2..3 times} as many students as women who help at the shelter. Each of them works for {e:2..3} hours on Saturday and {f:3..4} hours on Sunday.
? [How many total|How many] hours do they work on Saturday? = e*(d+c+c*b) : hours
? How many total hours do they work over the weekend? = e*(d+c+c*b)+f*(d+c+c*b) : hours
? How many people help at the shelter? = d+c+c*b : people

== rescue-blankets-share-towels
{S} collects blankets for a shelter. {c:8..15} neighbors, {a:10..20} students, and {b:5..12} teachers each bring a blanket, and then the owner of a store gives {S} an amount equal to the number of these blankets divided by {d:2,3,4}.
where whole (c+a+b)/d
? How many blankets does {S} have [in total|altogether]? = c+a+b+(c+a+b)/d : blankets
? How many blankets did the owner of the store give? = (c+a+b)/d : blankets
? How many blankets did the neighbors, the students, and the teachers bring altogether? = c+a+b : blankets

== rescue-puppies-shots-two-kinds
who S: man
A shelter has {a:20..50 by 10} puppies. {b:30%,40%,60%} of them are older, and they need only {z:2 words} shots each. [All of the|All the] other puppies need {c:3..4} shots each. A shot costs {d:$8..$15}.
where whole a*b
? How many shots does the shelter need [in total|altogether]? = c*(a-a*b)+a*b*z : shots
? How much do the shots for the older puppies cost? = a*b*z*d : dollars
? How many of the puppies need {c} shots? = a-a*b : puppies

== rescue-kennels-cleaned-minutes
who S: woman
{S} cleans kennels at the shelter on {a:3..5} days [per|a] week. She needs {b:90,105,120,135} minutes each time. With a new hose, she would need {o:60} minutes less each time.
? How many hours [per|a] week does {S} clean kennels? = a*b/60 : hours where whole a*b/15
? How many hours [per|a] week would she clean kennels with the new hose? = a*b/60-a*o/60 : hours where whole a*b/15
? How many minutes would she save in {c:4..10} weeks with the new hose? = a*o*c : minutes

== rescue-kittens-bottles-night
{S} feeds baby kittens with a bottle. {S:He} has {a:4..7} kittens, and each of them drinks {b:2 words} ounces of milk every {c:3,4} hours, day and night. {S} has a box with {d:150..300 by 25} ounces of milk.
where d > a*b*24/c
? How many ounces of milk do the kittens drink [per|a] day? = a*b*24/c : ounces
? How many ounces are left in the box after a day? = d-a*b*24/c : ounces
? How many times does {S} [have to|need to] feed the kittens in a week? = 24/c*7 : times

== rescue-van-trip-gallons
who S: man
{S} drives the shelter's van to another state to get dogs. He drives {a:240..420 by 30} miles to get there and the same way back. The van gets {b:15,20} miles per gallon, and gas costs {c:$3..$5} per gallon. He brings back {d:12..20} dogs. Each family that adopts a dog pays {e:$25..$40 by 5} for the trip.
? How many gallons of gas does the trip take? = a*2/b : gallons
? How much do all of the families pay for the trip? = d*e : dollars
? How much more do the families pay than the gas costs? = d*e-a*2/b*c : dollars where d*e > a*2/b*c

== rescue-raffle-tickets-sold
who S: woman, T: man
{S} and {T} sell raffle tickets for the shelter at {c:$2,$3,$5} each. {S} sells {a:40..80 by 2} tickets, and {T} sells {b:1/2 as "half"} the number of tickets that {S} sells. The prizes cost {d:$50..$90 by 10}.
where c*(a+a*b) > d
? How much money do they have for the shelter after paying for the prizes? = c*(a+a*b)-d : dollars
? How many tickets do they sell [altogether|in total]? = a+a*b : tickets
? [How much money|How much] does {T} get for his tickets? = c*a*b : dollars

== rescue-horses-hay-bales
A rescue ranch has {a:8..15} horses. [Each|Every] horse eats {b:20,25} pounds of hay [per|a] day. A bale weighs {c:50} pounds and costs {d:$7..$12}. The ranch gets {e:10%,20%} off if it orders for a whole week.
where whole a*b*7/c
? How many bales of hay do the horses eat in a week? = a*b*7/c : bales
? How much does the ranch pay if it orders for a whole week? = a*b*7/c*d*(1-e) : dollars

== rescue-leashes-bundles-left
who S: man
{S} made {a:12..20} bundles of {b:5..8} leashes for shelters. {S} sold {c:2..3} bundles on each of {d:2..3} days in May and {c} bundles on each of {e:2 words} days in June.
where a > c*d+c*e
? How many leashes does {S} have left? = a*b-d*c*b-e*c*b : leashes
? How many leashes did {S} sell in June? = c*b*e : leashes

== rescue-rabbits-hutch-doubling
who S: woman
The shelter took in {a:4..8} rabbits. In the first month, they had {b:2..4 times} as many babies as there were rabbits. {S} found homes for {c:6..12} of the babies, and {d:1/2 as "half"} of the babies that were left had to move to another shelter.
where a*b > c+1, whole (a*b-c)*d
? [How many rabbits are in the shelter now, with the babies?|Find out how many rabbits are in the shelter now, with the babies.] = a+(a*b-c)-d*(a*b-c) : rabbits
? How many babies moved to another shelter? = d*(a*b-c) : rabbits

== rescue-website-photos-likes
{S} takes pictures of shelter dogs and puts them on a website. On the first day, a picture got {a:30..80 by 10} likes. On the second day, it got {b:3,4 times} as many likes. On the third day, it got {c:40..90 by 10} fewer likes than on the second day.
where a*b > c+5
? How many likes did the picture get in total? = a+a*b+(a*b-c) : likes
? How many likes did it get on the third day? = a*b-c : likes

== rescue-donations-three-friends
who S: woman, T: man, U: woman
{S} gave {a:$20..$60 by 4} to the shelter. {T} gave {b:2..3 times} as much as {S}. {U} gave {c:1/4,1/2} of the amount that {S} and {T} gave together, and also a bag of food that is worth {d:$15..$30}.
where whole (a+a*b)*c
? [What is the total worth of what they gave to the shelter?|Calculate the total worth of what they gave to the shelter.] = a+a*b+(a+a*b)*c+d : dollars
? How much money did {U} give? = (a+a*b)*c : dollars
? [How much more money|How much more] did {T} give than {S}? = a*b-a : dollars

== rescue-weight-gain-thin-dog
{S} took care of a thin dog that weighed {a:30..45} pounds. It gained {b:1.5,2,2.5} pounds [per|a] week for {c:6..10} weeks, but then it got sick and lost {d:2..4} pounds. The doctor says that it should weigh {e:60..70} pounds.
? How much does the dog weigh now? = a+b*c-d : pounds
? How many more pounds does it need to gain? = e-(a+b*c-d) : pounds where e > a+b*c
? How much did it weigh before it got sick? = a+b*c : pounds

== rescue-fence-paint-days-work
who S: man
{S} paints the fence of the shelter. It has {a:90..240 by 10} boards. He paints {b:10..16} boards [per|an] hour and works for {c:3..4} hours on Saturday. On Sunday, a volunteer who paints {d:1/2 as "half"} as fast helps him.
where whole b*d, a > b*c+b
? [How many boards are left after Saturday?|Determine how many boards are left after Saturday.] = a-b*c : boards
? How many hours do they need on Sunday for the boards that [are left|remain]? = (a-b*c)/(b+b*d) : hours where whole (a-b*c)/(b+b*d)*2
? How many boards can {S} and the volunteer paint [per|an] hour together? = b+b*d : boards

== rescue-average-adoptions-quarter
The shelter's goal is an average of {m:30..45 by 5} adoptions per month from January to April. There were {a:25..40} adoptions in January, {b:20..45} in February, and {c:30..50} in March.
where 4*m-a-b-c > 15, 4*m-a-b-c < 75
? How many adoptions does the shelter need in April? = 4*m-a-b-c | p: a+b+c+p = 4*m : adoptions
? [How many adoptions were there from January to March?|Calculate how many adoptions there were from January to March.] = a+b+c : adoptions
? [What was the average number of adoptions in January and February?|Calculate the average number of adoptions in January and February.] = (a+b)/2 : adoptions per month

== rescue-cages-small-large-system
who S: woman
{S} bought {n:10..24} cages for the shelter for a total of {t:$500..$1500 by 10}. A small cage costs {a:$30,$40} and a [@lg large|big] cage costs {b:$70,$80,$90}.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) >= 3, (t-a*n)/(b-a) <= n-3, t > a*n
? How many [@lg large|big] cages did {S} buy? = (t-a*n)/(b-a) | l, s: l + s = n, b*l + a*s = t : cages
? How many small cages did {S} buy? = (b*n-t)/(b-a) | s, l: s + l = n, a*s + b*l = t : cages

== rescue-parrot-words-learned
who S: man
A rescued parrot can say {a:8..15} words. {S} teaches it {b:2..3} new words [per|a] week for {c:5..9} weeks. [After that, |Then ]it forgets {d:25%,20%} of all of its words. Another parrot in the shelter can say {e:2 times} as many words as this parrot could say at first.
where whole (a+b*c)*d
? How many words can {S}'s parrot say now? = a+b*c-d*(a+b*c) : words
? How many words did it forget? = d*(a+b*c) : words
? How many words can the other parrot say? = a*e : words

== rescue-building-loan-payments
{S}'s shelter needs a new building that costs {a:$40000..$90000 by 5000}. The city gives {b:20%,25%,40%} of the cost, and a company gives {c:$5000..$12000 by 1000}. The shelter pays the rest in monthly payments of {d:$500,$1000}.
where a*(1-b) > c+5000, whole (a-a*b-c)/d
? How many months will it take to pay the rest? = (a-a*b-c)/d : months
? How much does the city give? = a*b : dollars
? How much does the shelter [have to|need to] pay itself? = a-a*b-c : dollars

== rescue-shift-times-walks
who S: woman
{S} [starts|begins] her shift at the shelter at {t:8:00 am..9:30 am by 30}. She walks {a:6..9} dogs, {b:15,20} minutes each and only a single dog at a time. Then she feeds the cats for {c:20..40 by 10} minutes.
? At what time is {S} finished with the dogs? = t+a*b/60 : clock
? At what time is {S} finished with the cats? = t+(a*b+c)/60 : clock
? If she walks {z:2 words} dogs at a time, how many minutes does she need for [all of the|all the] dogs? = ceil(a/z)*b : minutes

== rescue-soap-towels-budget-left
who S: woman
{S} has {a:$180..$260 by 10} to buy things for the shelter. She buys {b:4..7} bottles of soap for {c:$3..$6} each, {d:8..12} towels for {e:$4..$7} each, and a mop for {f:$12..$20}. She [gets|receives] {g:$10} back [because|since] {o:1 as "one"} of the towels is torn.
where a > b*c+d*e+f
? [How much money|How much] does {S} [have left|still have]? = a-b*c-d*e-f+g : dollars
? How much did the soap and the towels cost [altogether|in total]? = b*c+d*e : dollars

== rescue-ducklings-pool-water
The shelter has a round pool for ducklings. It can hold {a:60..90 by 10} gallons of water, and {S} fills it with pails of {b:2,4} gallons. Every pail takes {c:2..3} minutes. The ducklings spill {d:5..12} gallons per day.
where whole a/b
? How many minutes does it take {S} to fill the pool? = a/b*c : minutes
? How many gallons are left in the full pool after {e:3..5} days? = a-d*e : gallons

== rescue-socks-pups-bundles-count
who S: woman
{S} had {e:10..20} cans of dog food. She [bought|purchased] {b:6..12} cans on Monday and {a:5..9} cans each on Tuesday, Wednesday, and Thursday. Then {d:3..5} friends came, and each of them brought {c:2 times} as many cans as she had [bought|purchased] on Monday.
? How many cans of dog food does {S} have now? = e+b+a+a+a+d*b*c : cans
? How many cans did her friends bring [in total|altogether]? = d*b*c : cans
? If {f:4..8} cans are used per day, for how many full days will [all of the|all the] cans last? = floor((e+b+a+a+a+d*b*c)/f) : days

== rescue-dogs-exercise-speeds-park
{S} takes {a:12..24 by 4} shelter dogs to the park in groups of {b:3,4}. Every group walks {c:1.5,2} miles at a speed of {d:3} miles per hour. Between a group and the next, {S} has a break of {e:10,15} minutes.
where whole a/b
? How many minutes does {S} walk with each group? = c/d*60 : minutes
? [How many minutes does it take|How long, in minutes, does it take] {S} from the start of the first group to the end of the last group? = a/b*c/d*60+(a/b-1)*e : minutes
? How many miles does {S} walk with [all of the|all the] groups? = a/b*c : miles

== rescue-old-couple-pets-adopted
who S: man, T: woman
{S} and {T} are married and love pets. {S} had {a:2..4} cats, and {T} had {b:2 times} as many cats as {S}. Together they adopt {c:50%,100%} more cats than they both had. Then {d:2..3} of all the cats have {e:3..5} kittens each, and they give {f:1/2 as "half"} of the kittens to friends.
where whole c*(a+a*b), whole d*e*f
? How many cats and kittens do {S} and {T} have in the end? = a+a*b+c*(a+a*b)+d*e-f*d*e : cats
? How many cats did they have before there were kittens? = a+a*b+c*(a+a*b) : cats
? How many kittens do they keep? = d*e-f*d*e : kittens

== rescue-carnival-booth-candies
who S: woman
{S} has a booth at a fair to help the shelter. She buys {a:4..7} bags of {b:30,40,50} candies for {c:$5..$8} per bag and {d:40..60 by 5} stickers for {e:10,20} cents each. {f:60..90 by 5} people pay {g:$2,$3} each for a game, and each of them [gets|receives] {z:2 words} candies.
where a*b > f*z, f*g > a*c+d*e/100
? How many candies are left? = a*b-f*z : candies
? How much money does {S} have for the shelter after paying for the candies and the stickers? = f*g-a*c-d*e/100 : dollars
? How much do the candies and the stickers cost in total? = a*c+d*e/100 : dollars

== rescue-dog-beds-sewing-club
who S: woman
{S} and {a:4..7} friends sew beds for shelter dogs. Each of them [is able to|can] sew {b:2..3} beds [per|a] day. They work for {c:4..6} days, but on the last day {o:1 as "one"} friend is sick and stays home. Every bed takes {d:3..4} feet of cloth.
? How many beds do they sew [in total|altogether]? = (a+1)*b*c-b*o : beds
? How many feet of cloth do they need altogether? = ((a+1)*b*c-b*o)*d : feet
? How many beds do they sew on the last day? = (a+1-o)*b : beds
