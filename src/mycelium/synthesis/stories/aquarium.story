topic: aquarium
place: us

== aqua-sharks-tickets-day
who S: woman
{S} works at the aquarium. Today {c:120..240 by 10} people bought tickets in the morning, {a:60..150 by 10} people bought tickets at noon, and {b:2 times} as many as at noon bought tickets in the afternoon. {d:10%,20%,25%} of all these people also paid for the shark show.
where whole d*(c+a+a*b)
? How many people paid for the shark show? = d*(c+a+a*b) : people
? How many people bought tickets in total? = c+a+a*b : people
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
? How many people watched on Friday? = d+c : people

== aqua-fish-average-tanks
In the first room of the aquarium, {a:60..120 by 12} fish live in {b:2,3,4,6} tanks. In the second room, {c:60..120 by 12} fish live in {d:2,3,4} tanks. In each room, all tanks have the same number of fish. {S} takes the fish out of a tank in the first room and out of a tank in the second room, and divides them equally between both of {S:his} own tanks.
where whole (a/b+c/d)/2
? How many fish are in each of {S}'s tanks? = (a/b+c/d)/2 : fish
? How many fish are in each tank of the first room? = a/b : fish
? How many fish are left in the first room? = a-a/b : fish

== aqua-guppies-births-losses
who S: woman
{S} had {a:20..40} guppies and {f:6..15} goldfish in a pond. She sold {b:5..12} guppies. A pelican ate {c:4..8} goldfish and guppies, and then she bought as many fish as the pelican had eaten. Later she decides to give {d:2..5} fish to her sister.
where a > b+c+d
? How many fish are in {S}'s pond before the pelican comes? = f+a-b : fish
? How many fish are in {S}'s pond in the end? = f+a-b-c+c-d : fish
? If she pays {p:$1.50..$3.50 by 0.5} for each fish that she buys, how much money does she spend? = c*p : dollars

== aqua-feeding-rounds-keeper
{S} is a keeper who feeds {a:2..4 times} as many seals as penguins. There are {b:10..18} penguins. {S:He} also feeds the shark in the basement and the old whale in the pool.
? How many animals does {S} feed in total? = b+a*b+1+1 : animals
? How many seals does {S} feed? = a*b : seals
? If each seal eats {c:8..14} pounds of fish per day, how many pounds of fish do the seals eat per day? = a*b*c : pounds

== aqua-gravel-color-mix
who S: woman
{S} buys {a:12..30} pounds of white gravel and {b:8..20} pounds of blue gravel, mixes them, and divides the mixture equally between {c:2 words} tanks. Later she takes {d:16..48 by 16} ounces of gravel out of the first tank.
where (a+b)/c > d/16
? How many pounds of gravel are in the first tank then? = (a+b)/c-d/16 : pounds
? How many pounds of gravel are in each tank at first? = (a+b)/c : pounds
? If gravel costs {p:$2..$4} per pound, how much money does {S} spend on it? = (a+b)*p : dollars

== aqua-snails-monthly-growth
{S}'s snail had {a:20..40 by 4} babies in June. {S:He} counted {b:2..4 times} as many babies in June as in July. In August, the snail died, but {S} found another snail behind a plant.
where whole a/b
? How many snails did {S} find from June to August, counting only the babies and the other snail behind the plant? = a+a/b+1 : snails
? How many babies did the snail have in July? = a/b : snails
? How many more babies did the snail have in June than in July? = a-a/b : snails

== aqua-salt-days-ration
who S: man
{S} has {c:400..700 by 50} cups of salt for the saltwater tanks. He uses {a:2..5} cups on each of {b:2..4} tanks per day for a week. He then gives {a} cups to each of {d:4..9} schools and puts {d} cups into his office.
where c > a*b*7+a*d+d
? How many cups of salt does {S} have left? = c-a*b*7-a*d-d : cups
? How many cups of salt does {S} use on the tanks in a week? = a*b*7 : cups
? How many cups of salt does {S} give to the schools? = a*d : cups

== aqua-crab-legs-pounds-caught
who S: woman
On Monday, {S} fed {a:12..24} small fish to the pelican and {b:12..30 by 6} small fish to the penguins. On Tuesday, the penguins were not hungry: on Monday they had eaten {c:2,3,6 times} as many fish as on Tuesday. On Tuesday, the pelican got {d:2 times} as many fish as the penguins did that day.
? How many fish did {S} feed to the pelican and the penguins on these days in total? = a+b+b/c+d*b/c : fish
? How many fish did the penguins eat on Tuesday? = b/c : fish
? How many fish did the pelican get on both days? = a+d*b/c : fish

== aqua-average-weight-rays
who S: man
There are {b:4..8} large rays, which weigh {a:30..50} pounds each, in a pool. There are {d:2 times} as many small rays in the pool, and each small ray weighs {c:1/2 as "half"} as much as a large ray.
? What is the total weight of the rays, in pounds? = a*b+d*b*a*c : pounds
? How many rays are in the pool? = b+d*b : rays
? If {S} takes {e:2 words} of the large rays to the vet, what is the total weight of the rays that are still in the pool? = a*(b-e)+d*b*a*c : pounds

== aqua-betta-tanks-rent-water
A betta needs {a:2.5,3,5} gallons of water. {S} has an empty tank that is {b:24 as "twenty-four"} inches long. It can hold {c:15..30 by 5} gallons, but {d:10%,20%} of that is sand and rocks.
? How many gallons of water can the tank hold together with the sand and rocks? = c-c*d : gallons
? How many bettas can {S} keep in the tank if each of them has its own part of the water? = floor((c-c*d)/a) : bettas
? How many gallons of sand and rocks are in the tank? = c*d : gallons

== aqua-pump-flow-rate
A pump moves {a:40..90 by 10} gallons of water per hour through the filter of {S}'s pond. The pond contains {b:600..1800 by 60} gallons. {S} turns the pump on at {t:6:00 am..8:00 am by 30}.
where whole b/a*2
? How many hours does it take the pump to move as much water as is in the pond? = b/a : hours
? How many gallons will the pump have moved by {u:10:00 am..11:30 am by 30}? = a*(u-t) : gallons
? If {S} buys an additional pump of {c:20,30,50} gallons per hour, how many gallons do the pumps move together in {d:3..8} hours? = (a+c)*d : gallons

== aqua-class-trip-budget
who S: woman
{S} takes her class of {a:18..28} students to the aquarium. Tickets cost {b:$8..$12} per student and {c:$14..$18} per adult. {d:3..5} adults go with the students. The bus costs {e:$120..$200 by 10}, and the school pays {f:$150..$250 by 10} of everything.
? What is the total cost of the tickets and the bus? = a*b+c*d+e : dollars
? How much is left to pay after the school has paid its part? = a*b+c*d+e-f : dollars
? How much more do the students' tickets cost than the adults' tickets? = a*b-c*d : dollars

== aqua-jellyfish-percent-pink
There are {a:80..200 by 20} jellyfish in a tank. {b:20%,25%,30%} of them are pink, {c:1/2 as "half"} of the others are white, and the rest are yellow. {d:2..5} of the yellow jellyfish are poisonous.
where whole a*b, whole (a-a*b)*c
? How many of the jellyfish are yellow? = a-a*b-c*(a-a*b) : jellyfish
? How many yellow jellyfish are not poisonous? = a-a*b-c*(a-a*b)-d : jellyfish
? How many of the jellyfish are pink? = a*b : jellyfish

== aqua-turtle-laying-eggs
who S: man
{S} counts turtle eggs. There are {a:6..10} nests with {b:70..110 by 10} eggs each. Raccoons eat {c:40..90} eggs, and {d:40%,50%,60%} of the remaining eggs hatch.
where whole (a*b-c)*d
? How many of the eggs hatch? = (a*b-c)*d : eggs
? How many of the remaining eggs do not hatch? = a*b-c-d*(a*b-c) : eggs
? How many eggs were in the nests at first? = a*b : eggs

== aqua-fish-prices-tetra-angelfish
who S: woman
{S} bought {n:12..24} fish for {t:$40..$120}. A tetra costs {a:$2,$3}, and an angelfish costs {b:$6..$9}. She bought only fish of these kinds.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) >= 3, (t-a*n)/(b-a) <= n-3, t > a*n
? How many angelfish did {S} buy? = (t-a*n)/(b-a) | x, y: x + y = n, b*x + a*y = t : angelfish
? How many tetras did {S} buy? = (b*n-t)/(b-a) | y, x: x + y = n, b*x + a*y = t : tetras
? If {S} pays with {m:$150}, how much change does she get? = m-t : dollars

== aqua-whale-blubber-tons
A whale in a large pool weighs {a:6..9} tons, and {b:25%,30%,40%} of its weight is fat. There are {c:2000} pounds in a ton. The whale eats {d:120..200 by 20} pounds of fish per day.
? How many pounds of the whale's weight are fat? = a*c*b : pounds
? How many pounds does the whale weigh? = a*c : pounds
? How many days does it take the whale to eat {e:3..6} tons of fish? = e*c/d : days where whole e*c/d

== aqua-gift-shop-magnets
who S: woman
{S} buys magnets in the gift shop of the aquarium for her friends. A magnet costs {a:$3..$5}. She needs {b:6..10} magnets. If she buys {c:4} magnets, she gets {o:1 as "one"} more for free. She has {d:$60}.
? How many magnets does {S} have to pay for if she uses the offer as often as possible? = b-floor(b/(c+o)) : magnets
? How much would she pay for her magnets without the offer? = a*b : dollars
? How much money does {S} have left if she ignores the offer? = d-a*b : dollars

== aqua-hammer-tank-dimensions
A tank is {a:4..8} feet long, {b:2..3} feet wide, and {c:2..3} feet high. {S} fills it with water up to {h:1/2 as "half"} of its height. A cubic foot of water weighs {d:62} pounds.
? How many cubic feet of water are in the tank? = a*b*c*h : cubic feet
? How many pounds does the water in the tank weigh? = a*b*c*h*d : pounds
? How many cubic feet of water does it take to fill the whole tank? = a*b*c : cubic feet

== aqua-feeding-shrimp-weeks
who S: man
{S} feeds shrimp to his fish. He has {a:5..8} fish that eat {b:3..5} shrimp each per day. A package contains {c:100,150,200} shrimp and costs {d:$6..$12}.
? How many shrimp do his fish eat per week? = a*b*7 : shrimp
? How many packages does {S} have to buy for {e:4..9} weeks? = ceil(a*b*7*e/c) : packages
? How much money does {S} spend on shrimp for {e:4..9} weeks? = ceil(a*b*7*e/c)*d : dollars

== aqua-diver-minutes-air
who S: woman
{S} dives in the big tank to clean it. Her air lasts for {a:40..60 by 5} minutes. She needs {b:3..5} minutes to get down and the same time to get back up. Each of the {c:4..8} rocks takes {d:4..6} minutes to clean.
? How many minutes of air does {S} have for cleaning? = a-b-b : minutes
? How many rocks is she able to clean with that air? = floor((a-b-b)/d) : rocks where floor((a-b-b)/d) < c
? How many minutes does it take to clean all of the rocks? = c*d : minutes

== aqua-eel-bass-counting-game
who S: woman, T: man
{S} and {T} count fish at the aquarium. {S} sees {a:12..25} eels and {b:2 times} as many bass. {T} sees {c:5..12} fewer eels than {S}, and he sees {d:10..20} more bass than {S}.
? How many eels and bass does {T} see? = a-c+a*b+d : fish
? How many more fish does {T} see than {S}? = d-c : fish where d > c
? How many eels and bass do {S} and {T} see combined? = a+a*b+(a-c)+(a*b+d) : fish

== aqua-seashells-kids-workshop
who S: man
{S} collected seashells for a workshop at the aquarium. He found {a:60..120 by 10} seashells on Saturday and {b:40..90 by 10} on Sunday, but {c:10%,20%} of all of them were cracked. Each kid who attends the workshop needs {d:6..12} seashells.
where whole (a+b)*c, whole (a+b-(a+b)*c)/d
? For how many kids does {S} have enough good seashells? = (a+b-(a+b)*c)/d : kids
? How many seashells were cracked? = (a+b)*c : seashells
? If each kid pays {p:$3..$7} for the workshop, how much money will {S} get from {e:6..9} kids? = p*e : dollars

== aqua-oysters-pearls-tray
who S: woman
{S} opens oysters at a show in the aquarium. There are {a:5..9} trays with {b:12,18,24} oysters each. {c:1/3,1/6,1/2} of the oysters have a pearl. She sells small pearls for {d:$6..$9} each and large pearls for {e:$12..$18} each, and {f:4..9} of the pearls are large.
where whole a*b*c, a*b*c > f+2
? How many pearls does {S} find? = a*b*c : pearls
? How much money will she get for all of the pearls? = (a*b*c-f)*d+f*e : dollars
? How many oysters do not have a pearl? = a*b-a*b*c : oysters

== aqua-open-hours-winter
The aquarium is closed for {a:10..12} hours per day in the summer. In the winter, it is closed for {b:2..4} hours more per day than in the summer.
~ It also has a small room with fireflies.
? How many hours per week is the aquarium open in the winter? = (24-a-b)*7 : hours
? How many hours per day is the aquarium open in the summer? = 24-a : hours
? If {S} works there for {c:1/2 as "half"} of the hours that it is open in the summer, how many hours does {S:he} work in {d:5..20 by 5} days of summer? = (24-a)*c*d : hours
