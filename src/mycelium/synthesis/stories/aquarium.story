topic: aquarium
place: us

== aqua-sharks-tickets-day
who S: woman
{S} works at the aquarium. Today {c:120..240 by 10} people [bought|purchased] tickets in the morning, {a:60..150 by 10} people bought tickets at noon, and {b:2 times} as many as at noon bought tickets in the afternoon. {d:10%,20%,25%} of all these people also paid for the shark show.
where whole d*(c+a+a*b)
? How many people paid for the shark show? = d*(c+a+a*b) : people
? How many people [bought|purchased] tickets in total? = c+a+a*b : people
? If a ticket for the shark show costs {p:$4..$9}, how much money did the aquarium get for the shark show? = d*(c+a+a*b)*p : dollars

== aqua-tank-cleaning-exchange
{S} has {a:60..150 by 10} gallons of water in {S:his} fish tank, and {S:he} takes out {b:15..30} gallons of dirty water. {S:His} neighbor, who had {c:90..160 by 10} gallons of clean water, keeps {d:20..50 by 10} gallons of it and divides the rest equally among {e:2,5} people, including {S}, who puts {S:his} part into the tank.
? How many gallons of water are in {S}'s tank now? = a-b+(c-d)/e : gallons
? How many gallons of clean water does each of the {e} people get? = (c-d)/e : gallons
? How many gallons were in the tank before the clean water came in? = a-b : gallons

== aqua-octopus-visitors-three-days
who S: man
On Friday, {d:30..60} children and {c:20..40} adults watched the diver at the aquarium. On Saturday, {a:70..110} people watched, but {b:8..20} of them left early. On Sunday and on Monday, it was the same as on Saturday: as many people watched and as many left early as on that day. {S}, the diver, counts only people who stayed.
? How many people did {S} count on these days, if nobody left early on Friday? = d+c+(a-b)+(a-b)+(a-b) : people
? How many people stayed on Saturday? = a-b : people

== aqua-fish-average-tanks
In the first room of the aquarium, {a:60..120 by 12} fish live in {b:2,3,4,6} tanks. In the second room, {c:60..120 by 12} fish live in {d:2,3,4} tanks. In each room, all tanks have the same number of fish. {S} takes the fish out of a tank in the first room and out of a tank in the second room, and divides them equally between both of {S:his} own tanks.
where whole (a/b+c/d)/2
? [How many fish are in each of {S}'s tanks?|Calculate how many fish are in each of {S}'s tanks.] = (a/b+c/d)/2 : fish
? [How many fish are left in the first room?|Calculate how many fish are left in the first room.] = a-a/b : fish

== aqua-guppies-births-losses
who S: woman
{S} had {a:20..40} guppies and {f:6..15} goldfish in a pond. She sold {b:5..12} guppies. A pelican ate {c:4..8} goldfish and guppies, and then she bought as many fish as the pelican had eaten. Later she [decides to|chooses to] give {d:2..5} fish to her sister.
where a > b+c+d
? [How many fish are in {S}'s pond before the pelican comes?|Calculate how many fish are in {S}'s pond before the pelican comes.] = f+a-b : fish
? [How many fish are in {S}'s pond in the end?|Determine how many fish are in {S}'s pond in the end.] = f+a-b-c+c-d : fish

== aqua-feeding-rounds-keeper
{S} is a keeper who feeds {a:2..4 times} as many seals as penguins. [There are|There are currently] {b:10..18} penguins. {S:He} also feeds the shark in the basement and the old whale in the pool.
? How many animals does {S} feed [in total|altogether]? = b+a*b+1+1 : animals
? If each seal eats {c:8..14} pounds of fish [per|a] day, how many pounds of fish do the seals eat per day? = a*b*c : pounds

== aqua-gravel-color-mix
who S: woman
{S} [buys|purchases] {a:12..30} pounds of white gravel and {b:8..20} pounds of blue gravel, mixes them, and divides the mixture [equally|evenly] between {c:2 words} tanks. Later she takes {d:16..48 by 16} ounces of gravel out of the first tank.
where (a+b)/c > d/16
? How many pounds of gravel are in the first tank then? = (a+b)/c-d/16 : pounds
? How many pounds of gravel are in each tank [at first|in the beginning]? = (a+b)/c : pounds
? If gravel costs {p:$2..$4} per pound, how much money does {S} spend on it? = (a+b)*p : dollars

== aqua-snails-monthly-growth
{S}'s snail had {a:20..40 by 4} babies in June. {S:He} counted {b:2..4 times} as many babies in June as in July. In August, the snail died, but {S} found another snail behind a plant.
where whole a/b
? How many snails did {S} find from June to August, counting only the babies and the other snail behind the plant? = a+a/b+1 : snails
? How many more babies did the snail have in June than in July? = a-a/b : snails

== aqua-salt-days-ration
who S: man
{S} has {c:400..700 by 50} cups of salt for the saltwater tanks. He uses {a:2..5} cups on each of {b:2..4} tanks per day for a week. He then gives {a} cups to each of {d:4..9} schools and puts {d} cups into his office.
where c > a*b*7+a*d+d
? How many cups of salt does {S} have left? = c-a*b*7-a*d-d : cups
? How many cups of salt does {S} use on the tanks in a week? = a*b*7 : cups

== aqua-crab-legs-pounds-caught
who S: woman
On Monday, {S} fed {a:12..24} small fish to the pelican and {b:12..30 by 6} small fish to the penguins. On Tuesday, the penguins were not hungry: on Monday they had eaten {c:2,3,6 times} as many fish as on Tuesday. On Tuesday, the pelican got {d:2 times} as many fish as the penguins did that day.
? How many fish did {S} feed to the pelican and the penguins on these days [in total|altogether]? = a+b+b/c+d*b/c : fish
? How many fish did the penguins eat on Tuesday? = b/c : fish
? How many fish did the pelican get on both days? = a+d*b/c : fish

== aqua-average-weight-rays
who S: man
[There are|There are currently] {b:4..8} [@lg large|big] rays, which weigh {a:30..50} pounds each, in a pool. There are {d:2 times} as many small rays in the pool, and each small ray weighs {c:1/2 as "half"} as much as a [@lg large|big] ray.
? [What is the total weight of the rays, in pounds?|Calculate the total weight of the rays, in pounds.] = a*b+d*b*a*c : pounds
? [How many rays are in the pool?|Find out how many rays are in the pool.] = b+d*b : rays
? If {S} takes {e:2 words} of the [@lg large|big] rays to the vet, what is the total weight of the rays that are still in the pool? = a*(b-e)+d*b*a*c : pounds

== aqua-betta-tanks-rent-water
A betta needs {a:2.5,3,5} gallons of water. {S} has an empty tank that is {b:24 as "twenty-four"} inches long. It can hold {c:15..30 by 5} gallons, but {d:10%,20%} of that is sand and rocks.
? [How many gallons of water are in the full tank, not counting the sand and rocks?|Calculate how many gallons of water are in the full tank, not counting the sand and rocks.] = c-c*d : gallons
? How many bettas can {S} keep in the tank if each of them has its own part of the water? = floor((c-c*d)/a) : bettas

== aqua-pump-flow-rate
A pump moves {a:40..90 by 10} gallons of water per hour through the filter of {S}'s pond. The pond contains {b:600..1800 by 60} gallons. {S} turns the pump on at {t:6:00 am..8:00 am by 30}.
where whole b/a*2
? How many gallons will the pump have moved by {u:10:00 am..11:30 am by 30}? = a*(u-t) : gallons
? If {S} [buys|purchases] an additional pump of {c:20,30,50} gallons [per|an] hour, how many gallons do the pumps move together in {d:3..8} hours? = (a+c)*d : gallons

== aqua-class-trip-budget
who S: woman
{S} takes her class of {a:18..28} students to the aquarium. Tickets cost {b:$8..$12} per student and {c:$14..$18} per adult. {d:3..5} adults go with the students. The bus costs {e:$120..$200 by 10}, and the school pays {f:$150..$250 by 10} of everything.
? [What is the total cost of the tickets and the bus?|Calculate the total cost of the tickets and the bus.] = a*b+c*d+e : dollars
? How much is left to pay after the school has paid its part? = a*b+c*d+e-f : dollars
? How much more do the students' tickets cost than the adults' tickets? = a*b-c*d : dollars

== aqua-jellyfish-percent-pink
[There are|There are currently] {a:80..200 by 20} jellyfish in a tank. {b:20%,25%,30%} of them are pink, {c:1/2 as "half"} of the others are white, and the rest are yellow. {d:2..5} of the yellow jellyfish are poisonous.
where whole a*b, whole (a-a*b)*c
? How many of the jellyfish are yellow? = a-a*b-c*(a-a*b) : jellyfish
? [How many yellow jellyfish are not poisonous?|Determine how many yellow jellyfish are not poisonous.] = a-a*b-c*(a-a*b)-d : jellyfish
? [How many of the jellyfish are pink?|Determine how many of the jellyfish are pink.] = a*b : jellyfish

== aqua-turtle-laying-eggs
who S: man
{S} counts turtle eggs. [There are|There are currently] {a:6..10} nests with {b:70..110 by 10} eggs each. Raccoons eat {c:40..90} eggs, and {d:40%,50%,60%} of the remaining eggs hatch.
where whole (a*b-c)*d
? How many of the eggs hatch? = (a*b-c)*d : eggs
? How many of the remaining eggs do not hatch? = a*b-c-d*(a*b-c) : eggs

== aqua-fish-prices-tetra-angelfish
who S: woman
{S} [bought|purchased] {n:12..24} fish for {t:$40..$120}. A tetra costs {a:$2,$3}, and an angelfish costs {b:$6..$9}. She [bought|purchased] only fish of these kinds.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) >= 3, (t-a*n)/(b-a) <= n-3, t > a*n
? How many angelfish did {S} buy? = (t-a*n)/(b-a) | x, y: x + y = n, b*x + a*y = t : angelfish
? How many tetras did {S} buy? = (b*n-t)/(b-a) | y, x: x + y = n, b*x + a*y = t : tetras

== aqua-whale-blubber-tons
A whale in a [@lg large|big] pool weighs {a:6..9} tons, and {b:25%,30%,40%} of its weight is fat. There are {c:2000} pounds in a ton. The whale eats {d:120..200 by 20} pounds of fish [per|a] day.
? [How many pounds of the whale's weight are fat?|Determine how many pounds of the whale's weight are fat.] = a*c*b : pounds
? [How many days does it take|How long, in days, does it take] the whale to eat {e:3..6} tons of fish? = e*c/d : days where whole e*c/d

== aqua-gift-shop-magnets
who S: woman
{S} [buys|purchases] magnets in the gift shop of the aquarium for her friends. A magnet costs {a:$3..$5}. She needs {b:6..10} magnets. If she [buys|purchases] {c:4} magnets, she [gets|receives] {o:1 as "one"} more for free. She has {d:$60}.
? How many magnets does {S} have to pay for if she uses the offer as often as possible? = b-floor(b/(c+o)) : magnets
? [How much money|How much] does {S} have left if she ignores the offer? = d-a*b : dollars

== aqua-hammer-tank-dimensions
A tank is {a:4..8} feet long, {b:2..3} feet wide, and {c:2..3} feet high. {S} fills it with water up to {h:1/2 as "half"} of its height. A cubic foot of water weighs {d:62} pounds.
? [How many cubic feet of water are in the tank?|Find out how many cubic feet of water are in the tank.] = a*b*c*h : cubic feet
? How many pounds does the water in the tank weigh? = a*b*c*h*d : pounds
? How many cubic feet of water does it take to fill the whole tank? = a*b*c : cubic feet

== aqua-feeding-shrimp-weeks
who S: man
{S} feeds shrimp to his fish. He has {a:5..8} fish that eat {b:3..5} shrimp each per day. A package contains {c:100,150,200} shrimp and costs {d:$6..$12}.
? How many shrimp do his fish eat [per|a] week? = a*b*7 : shrimp
? How many packages does {S} [have to|need to] buy for {e:4..9} weeks? = ceil(a*b*7*e/c) : packages
? [How much money|How much] does {S} spend on shrimp for {e:4..9} weeks? = ceil(a*b*7*e/c)*d : dollars

== aqua-diver-minutes-air
who S: woman
{S} dives in the big tank to clean it. Her air lasts for {a:40..60 by 5} minutes. She needs {b:3..5} minutes to get down and the same time to get back up. Each of the {c:4..8} rocks takes {d:4..6} minutes to clean.
? How many minutes of air does {S} have for cleaning? = a-b-b : minutes
? How many rocks is she able to clean with that air? = floor((a-b-b)/d) : rocks where floor((a-b-b)/d) < c
? [How many minutes does it take|How long, in minutes, does it take] to clean all of the rocks? = c*d : minutes

== aqua-eel-bass-counting-game
who S: woman, T: man
{S} and {T} count fish at the aquarium. {S} sees {a:12..25} eels and {b:2 times} as many bass. {T} sees {c:5..12} fewer eels than {S}, and he sees {d:10..20} more bass than {S}.
? How many eels and bass does {T} see? = a-c+a*b+d : fish
? How many eels and bass do {S} and {T} see [combined|together]? = a+a*b+(a-c)+(a*b+d) : fish

== aqua-seashells-kids-workshop
who S: man
{S} collected seashells for a workshop at the aquarium. He found {a:60..120 by 10} seashells on Saturday and {b:40..90 by 10} on Sunday, but {c:10%,20%} of all of them were cracked. [Each|Every] kid who attends the workshop needs {d:6..12} seashells.
where whole (a+b)*c, whole (a+b-(a+b)*c)/d
? For how many kids does {S} have enough good seashells? = (a+b-(a+b)*c)/d : kids
? How many seashells were cracked? = (a+b)*c : seashells

== aqua-oysters-pearls-tray
who S: woman
{S} opens oysters at a show in the aquarium. [There are|There are currently] {a:5..9} trays with {b:12,18,24} oysters each. {c:1/3,1/6,1/2} of the oysters have a pearl. She sells small pearls for {d:$6..$9} each and [@lg large|big] pearls for {e:$12..$18} each, and {f:4..9} of the pearls are [@lg large|big].
where whole a*b*c, a*b*c > f+2
? How many pearls does {S} find? = a*b*c : pearls
? [How much money|How much] will she get for [all of the|all the] pearls? = (a*b*c-f)*d+f*e : dollars
? How many oysters do not have a pearl? = a*b-a*b*c : oysters

== aqua-open-hours-winter
The aquarium is closed for {a:10..12} hours [per|a] day in the summer. In the winter, it is closed for {b:2..4} hours more [per|a] day than in the summer.
~ It [also|] has a small room with fireflies.
? How many hours per week is the aquarium open in the winter? = (24-a-b)*7 : hours
? If {S} works there for {c:1/2 as "half"} of the hours that it is open in the summer, how many hours does {S:he} work in {d:5..20 by 5} days of summer? = (24-a)*c*d : hours

== aqua-weekly-school-groups-lunch
who S: man
{S} is planning lunch for {d:3..5} school groups at the aquarium. In each group there are {c:8..12} boys, {a:9..13} girls, and {b:2..3} teachers. Every boy and girl [gets|receives] {e:2 words} slices of pizza, and every teacher [gets|receives] {f:3 words} slices. A pizza has {g:8,10,12} slices.
? How many slices of pizza does {S} need? = d*(e*(c+a)+f*b) : slices
? How many pizzas does he [have to|need to] order? = ceil(d*(e*(c+a)+f*b)/g) : pizzas
? How many people eat lunch [in total|altogether]? = d*(c+a+b) : people

== aqua-goldfish-bowl-rent-platter
who S: woman
{S} paints fish on platters and sells them at the aquarium. She pays {a:$4..$7} for each platter and {b:$2..$3} for the paint that she needs for it. She pays {c:$60..$120 by 10} per month for the booth. In May, she sold {d:30..50} platters for {e:$15..$22} each, and she had {f:5..12} platters left that she had painted already.
where d*e > (a+b)*(d+f)+c
? How much profit did {S} make in May if she also pays for the platters that were left? = d*e-(a+b)*(d+f)-c : dollars
? How much did she spend on platters and paint [in total|altogether]? = (a+b)*(d+f) : dollars
? [How much money|How much] did her customers pay? = d*e : dollars

== aqua-penguin-march-quarters-cost
who S: man
{S} feeds the penguins at the aquarium. There are {a:24..48 by 4} penguins. {b:1/4 as "One-quarter"} of them are chicks that eat {c:2 words} fish [per|a] day. Each of the others eats {d:5..8} fish [per|a] day. The fish come in boxes of {e:50, 60} and cost {f:$9..$15} per box.
? How many fish do the penguins eat per day? = a*b*c+(a-a*b)*d : fish
? How many boxes does {S} need for {g:5..10} days? = ceil((a*b*c+(a-a*b)*d)*g/e) : boxes
? [How much money|How much] does he spend on the boxes for {g:5..10} days? = ceil((a*b*c+(a-a*b)*d)*g/e)*f : dollars

== aqua-birthday-kids-tank-view
who S: woman
{S}'s daughter has her birthday party at the aquarium with {a:8..14} friends. {S} pays {b:$11..$16} for each child, including her daughter. She also buys {c:2..3} cakes for {d:$18..$26} each, and {e:2 words} gifts for each friend, which cost {f:$3..$5} each. Her mother gives her {g:$100..$150 by 10} for the party.
? How much does the party cost in total? = (a+1)*b+c*d+a*e*f : dollars
? How much of her own money does {S} [have to|need to] spend? = (a+1)*b+c*d+a*e*f-g : dollars
? How much do the gifts cost altogether? = a*e*f : dollars

== aqua-salmon-jump-heights-feet
{S} measures how high fish are able to jump. The largest salmon jumps {a:72..108 by 12} inches high. A trout jumps {b:1/3,1/4,1/2} as high as the salmon. A small bass jumps {c:3..6} inches higher than the trout.
where whole a*b
? How many inches higher than the bass does the salmon jump? = a-(a*b+c) : inches
? How many feet high does the salmon jump? = a/12 : feet
? How many inches do they jump on average? = (a+a*b+(a*b+c))/3 : inches where whole (a+a*b+a*b+c)/3
