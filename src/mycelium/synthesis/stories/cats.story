topic: cats
place: us

== cats-three-towns-rescued
In the first year, a cat house took in {a:20..60 by 4} cats. In the second year it took in {b:2..3 times} as many, and in the {c:2..4} years after that, a new cat came [every month|each month]. The cats live in groups of {d:4,6,8}.
where whole (a+a*b+c*12)/d
? How many groups can be made from all of the cats that were taken in? = (a+a*b+c*12)/d : groups
? [What is the total number of cats that were taken in?|Find the total number of cats that were taken in.] = a+a*b+c*12 : cats
? How many more cats came in the second year than in the first year? = a*b-a : cats

== cats-sitting-month-income
who S: woman
{S} takes care of cats when their owners are away. For the first house, she [gets|receives] {a:$8..$12} per day for {b:5..9} days. For the second house, she gets {c:$10..$14} [per|a] day for {d:4..8} days. For the third house, she [gets|receives] {f:$7..$11} [per|a] day. The owners will be away for {e:6..12} days, but on the last day they come back before {S} gets there, so they do not pay her for it.
?< [How much money|How much] does {S} make [in total|altogether]? = a*b+c*d+f*(e-1) : dollars
? How much more does {S} make at the second house than at the first? = c*d-a*b : dollars where c*d > a*b
? How much does {S} make at the third house? = f*(e-1) : dollars

== cats-vet-costs-three-cats
who S: woman
{S}'s black cat ate something bad, and the vet cost her {a:$60..$120 by 12}. For her white cat, the vet cost {b:2..3 times} as much as for the black cat. For her yellow cat, the vet cost {c:$20..$50 by 2} more than for the white cat, and the medicine for [all of the|all the] cats cost {d:1/2,1/4} of what the yellow cat's visit cost.
where whole (c+a*b)*d
? How much did {S} pay [altogether|in total]? = a+a*b+(c+a*b)+(c+a*b)*d : dollars
? How much did the visit for the yellow cat cost? = c+a*b : dollars
? How much did the medicine cost? = (c+a*b)*d : dollars

== cats-half-to-friend-sold
who S: man
{S} has {b:6..14 by 2} gray kittens and {a:3 times} as many black kittens. He keeps {c:2,4} of the kittens and divides the rest [equally|evenly] between a man and a woman, who own pet stores. The woman sells {d:3..6} of her kittens [on the first day|the first day].
where (b+a*b-c)/2 > d+1
? How many of her kittens does the woman have left after the first day? = (b+a*b-c)/2-d : kittens
? How many kittens does the man get? = (b+a*b-c)/2 : kittens
? How many kittens does {S} have at first? = b+a*b : kittens

== cats-ounces-weekly-total
who S: woman
{S}'s cat eats {a:4..7} ounces of dry food [per|a] day. {S} [also|] gives it {b:2..4} cans of wet food [per|a] week, and each can contains {c:3..6} ounces. The cat steals {d:2..3} ounces of bacon from {S}'s plate [every day|each day], too.
? How many ounces of food does the cat eat per week? = a*7+b*c+d*7 : ounces
? How many ounces of wet food does {S} give the cat [per|a] week? = b*c : ounces
? If a bag contains {e:5..8} pounds of dry food, for how many full days will it last? = floor(e*16/a) : days

== cats-whiskers-legs-eyes
who S: man
{S} takes {c:4..9} photos of every cat in the house. There were {a:9..16} cats, but {b:2..4} of them ran away before he started. He prints both a small and a [@lg large|big] copy of every photo.
? How many copies does {S} print? = c*(a-b)*2 : copies
?< How many photos does {S} take? = c*(a-b) : photos
? If each copy costs {p:20..50 by 10} cents, how many dollars does {S} pay for the copies? = c*(a-b)*2*p/100 : dollars

== cats-catch-mice-three-nights
{S}'s old cat caught {a:3..7} mice per night for {b:4..9} nights. {S:His} young cat caught {c:2..3} mice per night on the same nights. The cats ate {d:5..12} of the mice, and {S} gave the rest to a snake.
where b*(a+c) > d
?< How many mice did {S} give to the snake? = a*b+b*c-d : mice
? How many more mice did the old cat catch than the young cat? = a*b-b*c : mice where a > c

== cats-sand-buckets-gallons
who S: woman
{S} wants to fill {a:3..5} litter boxes. Each box needs {b:8..12} pounds of litter now and another {c:2..3} pounds [per|a] week. A bag of litter contains {d:20,25,40} pounds.
? How many pounds of litter does {S} need for the next {e:4..8} weeks? = a*(b+c*e) : pounds
? How many bags does {S} [have to|need to] buy for the next {e:4..8} weeks? = ceil(a*(b+c*e)/d) : bags

== cats-house-budget-nine-things
who S: man
{S} got {i:$20..$50 by 5} from his grandmother, {c:$60..$120 by 10} for his birthday, and {a:$40..$70 by 5} for mowing a lawn. He spent {b:$15..$25} on cat food, {d:$8..$14} on a comb, {e:$10..$20} on litter, {f:$5..$9} on a bell, {g:$6..$12} on a ball, and {h:$12..$22} on a blanket for his cat.
? [How much money|How much] does {S} [have left|still have]? = i+c+a-b-d-e-f-g-h : dollars
?< [How much money|How much] did {S} get in total? = i+c+a : dollars
? How much did {S} spend on his cat [altogether|in total]? = b+d+e+f+g+h : dollars

== cats-naps-hours-week
{S}'s cat sleeps {a:14..17} hours [per|a] day and spends {b:2..3} hours per day looking out of the window. The rest of the day it eats and plays.
? For how many hours [per|a] week does the cat eat and play? = (24-a-b)*7 : hours
? If {S} sleeps {c:7..9} hours [per|a] day, how many hours more does the cat sleep than {S} in {d:2..4} weeks? = (a-c)*d*7 : hours

== cats-collars-sold-fair
who S: woman
{S} makes collars for cats and sells them at a fair. She made {a:30..60 by 5} collars for {b:$2..$4} each. {c:20%,40%,60%} of the collars have a bell, and she sells those for {d:$9..$12}. She sells the other collars for {e:$6..$8} each.
where whole a*c
? [How much money|How much] will {S} get if she sells [all of the|all the] collars? = a*c*d+(a-a*c)*e : dollars
? How much profit will {S} make if she sells [all of the|all the] collars? = a*c*d+(a-a*c)*e-a*b : dollars
? How many collars do not have a bell? = a-a*c : collars

== cats-climbing-tree-steps
A cat climbs {a:4..7} feet up a tree every minute. After {b:3..6} minutes, it gets scared and slides down {c:2..5} feet. Then it climbs another {d:6..12} feet, where {S} [is able to|can] catch it with a ladder.
? How many feet above the ground does {S} catch the cat? = a*b-c+d : feet
? How many feet does the cat climb up [altogether|in total]? = a*b+d : feet
? If {S}'s ladder is {e:40..60} feet long, how many feet longer is it than the height at which {S:he} catches the cat? = e-(a*b-c+d) : feet where e > a*b-c+d

== cats-shelves-and-trees-built
{S} builds cat furniture. {S:He} needs {a:3..5} hours for a small piece and {b:2 times} as long for a [@lg large|big] piece. Last month {S:he} built {c:6..10} small pieces and {d:3..6} [@lg large|big] pieces. {S:He} sells small pieces for {e:$45..$70 by 5} and [@lg large|big] pieces for {f:$100..$160 by 10}.
? How many hours did {S} work last month? = a*c+a*b*d : hours
? [How much money|How much] did {S} get if all of the pieces were sold? = c*e+d*f : dollars
?< How many hours did {S} need for the [@lg large|big] pieces? = a*b*d : hours

== cats-lives-joke-ages
who S: man
{S} makes a joke about his cats. "A cat has {a:9} lives," he says. He has {b:4..8} cats. {c:2 words} of his cats have already lost {d:3..5} lives each, and {o:1 as "one"} other cat has lost {e:2 words} lives.
? How many lives do his cats have left [altogether|in total], according to the joke? = a*b-c*d-e*o : lives
? How many lives do the cats with {d} lost lives have left [in total|altogether]? = c*(a-d) : lives

== cats-claws-clipped-minutes
who S: woman
A cat has {a:18} claws. {S} works in a cat hotel and [has to|needs to] clip the claws of {b:5..12} cats. She needs {c:10,15,20} seconds per claw, and she rests for {d:2..4} minutes after each cat.
? How many claws does {S} have to clip? = a*b : claws
? How many minutes does she need for clipping [all of the|all the] claws, without resting? = a*b*c/60 : minutes
? How many minutes does it take her for all of the cats, with the rest after each cat? = a*b*c/60+b*d : minutes

== cats-adoption-day-thirds
There were {a:36..72 by 12} cats at the adoption day. {b:1/3,1/4} of them were kittens, and {c:1/2,2/3} of the kittens were adopted. {d:1/4,1/2} of the older cats were adopted, too.
where whole a*b, whole a*b*c, whole (a-a*b)*d
? [How many cats and kittens were adopted in total?|Calculate how many cats and kittens were adopted in total.] = a*b*c+(a-a*b)*d : cats
? How many cats and kittens were not adopted? = a-a*b*c-(a-a*b)*d : cats
? How many of the animals were older cats? = a-a*b : cats

== cats-costume-contest-prize
who S: woman, T: man, U: woman
{S}, {T}, and {U} take their cats to a contest. {S}'s cat [gets|receives] {a:20..35} points. {T}'s cat [gets|receives] {b:5..12} points fewer than {S}'s cat, and {U}'s cat gets {c:2 times} as many points as {T}'s cat, minus {d:3..9} points [because|since] it bit a judge.
? How many points does {U}'s cat get? = c*(a-b)-d : points
? How many points do the cats get altogether? = a+(a-b)+c*(a-b)-d : points
? If the cats each get {e:10} more points because they are beautiful, how many points does {T}'s cat have then? = a-b+e : points

== cats-subscription-food-bundle
{S} spends {a:$36..$60 by 4} per month on cat food. A company offers boxes for {b:$30..$50 by 5} [per|a] month, with {c:1/2 as "half"} off in the first month, and a fee of {d:$5..$12} only in the first month. {S} tries the boxes for {e:4..6} months.
where a > b
? How much does {S} pay in total for the boxes? = b*c+d+b*(e-1) : dollars
? How much does {S} save in {e} months compared to what {S:he} spends now? = a*e-(b*c+d+b*(e-1)) : dollars
? How much does {S} pay in the first month? = b*c+d : dollars

== cats-purrs-two-breeds
who S: man
A cat club has {n:24..40} cats. Some are Persian cats and the others are house cats. [There are|There are currently] {d:4..10} more house cats than Persian cats. Each Persian cat eats {p:$2..$4} of food [per|a] day.
where whole (n-d)/2
? [How many Persian cats are in the club?|Determine how many Persian cats are in the club.] = (n-d)/2 | x, y: x + y = n, y - x = d : cats
? [How many house cats are in the club?|Determine how many house cats are in the club.] = (n+d)/2 | y, x: x + y = n, y - x = d : cats
? How much do the Persian cats cost the club in food per week? = (n-d)/2*p*7 : dollars

== cats-painting-portraits-frames
{S} paints portraits of cats. {S:He} charges {a:$40..$70 by 5} for a small portrait and {b:$90..$140 by 10} for a [@lg large|big] one. This week {S:he} has painted {c:4..8} small and {d:2..4} [@lg large|big] portraits. Paint and frames cost {S:him} {e:$8..$14} per portrait.
? [How much money|How much] does {S} get for the portraits of this week? = a*c+b*d : dollars
? How much does {S} have left after paying for the paint and the frames? = a*c+b*d-e*(c+d) : dollars
? How much do the paint and the frames cost {S} this week? = e*(c+d) : dollars

== cats-gifts-divided-by-relatives
who S: woman
{S} collects toys for street cats. Her friends give her {h:4..9} feathers, {f:3..8} bells, and {e:5..12} balls. Her aunt divides {a:18..36 by 6} toy mice [equally|evenly] among {b:3,6} people, and {S} is included in this. Her uncle does the same with {c:16..40 by 8} sticks and {d:4,8} people, including {S}. The cats lose {g:3..7} of {S}'s things.
? How many things does {S} [have left|still have]? = h+f+e+a/b+c/d-g : things
? How many toy mice does {S} get? = a/b : toy mice
? How many feathers, bells, and balls does {S} get [in total|altogether]? = h+f+e : things

== cats-milk-cartons-boxes
{S} has {c:4..8} cats, and each cat drinks {a:4..8} ounces of goat milk [per|a] day. The milk comes in cartons of {b:16} ounces, and a box contains {d:3,4,6} cartons.
? How many boxes of milk does {S} need for {e:12..60 by 6} days? = e*c*a/b/d : boxes where whole e*c*a/b, whole e*c*a/b/d
? [How many ounces of milk are there in a box?|Find out how many ounces of milk there are in a box.] = b*d : ounces

== cats-yarn-ball-pieces
who S: man
{S} had {c:80..120} feet of yarn. His cat tore {a:24..60 by 6} feet of it into {b:2,3,6} equal pieces and carried a single piece to the basement. {S} used {d:8..15} feet to tie a bundle of sticks and {e:5..12} feet for a kite. He still has everything else.
? How many feet of yarn does {S} still have? = c-a/b-d-e : feet
? How many feet long is the piece in the basement? = a/b : feet

== cats-two-bags-scoops-cups
who S: woman
{S} has a bag with {e:40..60} cups of cat food, and her roommate has a bag with the same number of cups. In a pail there are {d:5..15} cups more. They have {c:3..5} cats, and each of them eats {a:1.5,2} cups [per|a] day for {b:6..12} days while nobody goes shopping.
where e+e+d > c*a*b+5
? [How many cups of cat food are left after those days?|Find out how many cups of cat food are left after those days.] = e+e+d-c*a*b : cups
? How many cups of cat food did they have at first? = e+e+d : cups

== cats-owners-on-the-street
who S: woman, T: man
{S} has {a:5..9} cats. {T}, who lives next door, has {b:2..4} fewer cats than {S}. The lawyer across the street has a very fat cat and no other pets.
? How many cats do {S}, {T}, and the lawyer have [in total|altogether]? = a+a-b+1 : cats
? If {S}'s and {T}'s cats each catch {c:2..4} mice [per|a] week, how many mice do these cats catch [per|a] week? = (a+a-b)*c : mice

== cats-brushes-brushed-hair
who S: man
{S} has a long-haired cat. He brushes it for {a:6..12} minutes per day on [every day|each day] of the week except for both Saturday and Sunday. He loses {b:2..4} minutes of this time each day because the cat runs away.
? How many minutes [per|a] week does he really brush the cat? = (a-b)*5 : minutes
? If he brushes for {c:15..20} minutes on both Saturday and Sunday as well, how many minutes [per|a] week does he really brush the cat? = (a-b)*5+c*2 : minutes

== cats-older-cats-count-each-floor
In {S}'s old house, there are cats on every floor. There are {a:12..24 by 4} cats on the first floor and {c:6..15} cats on the second floor. The third floor and the basement each have the number of cats on the first floor divided by {b:2,4}. {S} [wants to|would like to] find a new home for {d:20%,25%,50%} of the cats on the first floor.
where whole a*d
? [How many cats are there in the house?|Calculate how many cats there are in the house.] = a+c+a/b+a/b : cats
? [How many cats are on the third floor?|Calculate how many cats are on the third floor.] = a/b : cats
? How many cats will be on the first floor after {S} finds new homes? = a-a*d : cats

== cats-cashmere-socks-torn-sale
who S: woman
{S} had {a:20..40} pairs of cashmere socks to sell. Her cat tore {b:4..9} pairs, and her aunt [bought|purchased] {c:3..6} pairs. {S} sold {d:1/2,1/3} of the remaining pairs online for {e:$14..$22} each.
where whole (a-b-c)*d
? How many pairs of socks does {S} [have left|still have]? = a-b-c-d*(a-b-c) : pairs
?< [How much money|How much] did {S} get online? = d*(a-b-c)*e : dollars
? If she sold all of the remaining pairs and not only some of them, how much money would she get? = (a-b-c)*e : dollars

== cats-trick-training-treat-count
who S: man
{S} teaches his cat tricks. For every trick that it does right, the cat [gets|receives] {a:2..3} treats. In the first week, it did {b:10..20} tricks right. In the second week, it did {c:1.5,2 times} as many tricks right, and in the third week it did {d:5..12} tricks more right than in the second week. {S} had a bag of {e:200..300 by 20} treats.
where whole b*c, e > a*(b+b*c+b*c+d)
? How many treats are left in the bag after these weeks? = e-a*(b+b*c+(b*c+d)) : treats
? How many tricks did the cat do right [altogether|in total]? = b+b*c+(b*c+d) : tricks
? How many treats did the cat get in the third week? = a*(b*c+d) : treats

== cats-lawn-mowing-for-litter
who S: man
{S} mows lawns to pay for his cat. He [gets|earns] {a:$15..$25 by 5} for a small lawn and {b:2 times} as much for a [@lg large|big] lawn. In June, he mowed {c:5..8} small lawns and {d:3..5} [@lg large|big] lawns. He spent {e:20%,25%,40%} of the money on cat food and {f:$20..$40 by 5} on a scratching post.
? How much money does {S} have left from June? = a*c+a*b*d-e*(a*c+a*b*d)-f : dollars where (a*c+a*b*d)*(1-e) > f
? How much did {S} spend on cat food? = e*(a*c+a*b*d) : dollars
? How much more did he get for the small lawns than he spent on the scratching post? = a*c-f : dollars
