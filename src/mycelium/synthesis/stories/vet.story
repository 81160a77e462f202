topic: vet
place: us

== vet-dogs-pills-higher-dose
who S: woman
{S} is a vet, and {c:3..6} dogs with ear infections stay at her clinic for {e:8..14} days. For the first {b:3..6} days, each dog gets {a:2,4} pills per day. After that, {S} increases the number of pills for each dog by {d:50%,100%}.
~ The clinic is in an old ranch house.
where e > b+2
? [What is the total number of pills that the dogs get?|Find the total number of pills that the dogs get.] = c*a*b+c*(a+a*d)*(e-b) : pills
? How many pills does each dog get [per|a] day after the increase? = a+a*d : pills
? How many pills do all of these dogs get in the first {b} days? = c*a*b : pills

== vet-animals-one-morning
{S} counted the animals that were treated at the vet's office last month. There were {a:24..60 by 12} cats, which was {b:2..4 times} as many as the number of rabbits. There were {c:3..5 times} as many dogs as rabbits, and the number of dogs was {d:2..3 times} the number of birds.
where whole a/b, whole c*a/b/d
? How many of these animals were treated [altogether|in total]? = a+a/b+c*a/b+c*a/b/d : animals
? How many dogs were treated? = c*a/b : dogs
? How many more dogs than birds were treated? = c*a/b-c*a/b/d : animals

== vet-cone-pills-week
{S}'s cat had surgery, and the vet gave {S:him} {a:40..60} pills for the cat. The cat needs {b:4..6} pills per day on Monday, Tuesday, and Wednesday, {c:2..3} pills per day on Thursday, Friday, and Saturday, and {d:1 as "one"} pill on Sunday.
? How many pills does {S} have left after Sunday? = a-b-b-b-c-c-c-d : pills
? How many more pills does the cat need on Tuesday than on Friday? = b-c : pills
? How many pills does the cat take from Monday to Wednesday? = b+b+b : pills

== vet-boarding-hours
Several horses stay in the stables of a vet. The black horse was there for {a:2..4} days. The red horse stayed {b:6..18} hours longer than the black horse. The gray horse stayed {c:2 times} as long as the red horse, and the pony stayed {c} as long as [all of the|all the] other horses combined.
? How many hours did the red horse stay? = b+a*24 : hours
? How many hours did the pony stay? = c*(a*24+b+a*24+c*(b+a*24)) : hours
? [What is the total number of hours that the animals stayed in the stables?|Calculate the total number of hours that the animals stayed in the stables.] = a*24+b+a*24+c*(b+a*24)+c*(a*24+b+a*24+c*(b+a*24)) : hours

== vet-cages-moves
[There are|There are currently] {a:25..40} animals in the cages of a [@lg large|big] animal hospital. In the morning, {b:4..9} of them go home and {c:3..8} sick animals come in. In the afternoon, {d:3..9} animals go home, {e:2..7} come in, and at night an ambulance brings {f:2..4} cats that survived a fire.
? How many animals are in the cages [at the end of the day|when the day is over]? = f+e+c+a-b-d : animals
? What's the difference between the number of animals that come in and the number that go home? = c+e+f-b-d : animals where c+e+f > b+d+1

== vet-goat-farm-visit
who S: woman
{S} had {h:$150..$250 by 10} in the cash box of her farm this morning, and she sold eggs for {d:$40..$90 by 5}. Then the vet came to give shots to her goats. She has {c:2..3} groups of {a:4..6} goats, and each shot costs {b:$4..$8}. She also paid {e:$20..$45 by 5} for the vet's drive, {f:$8..$20} for worm medicine, and {g:$5..$15} for salt.
where h+d > c*a*b+e+f+g
? How much money is left in the cash box? = h+d-c*a*b-e-f-g : dollars
? How much do the shots cost [in total|altogether]? = c*a*b : dollars
? How much did {S} spend altogether that day? = c*a*b+e+f+g : dollars

== vet-bills-rescue-group
A rescue group brings animals to {S}'s office. {S:He} charges {c:$25..$40 by 5} for each checkup, and the group brings {a:3..7} male and {b:4..9} female puppies. {S:He} also cleans the ears of {d:2..5} rabbits for {e:$10..$18} each and cuts the toenails of {f:2..6} cats for {g:$8..$15} each.
? [What is the total amount of the bill?|Find the total amount of the bill.] = c*(a+b)+d*e+f*g : dollars
? How much do the checkups of the puppies cost? = c*(a+b) : dollars
? If {S} gives the group a discount of {r:10%,20%,25%}, how much will the group save? = (c*(a+b)+d*e+f*g)*r : dollars

== vet-neutering-month
who S: woman
{S} planned to neuter {a:10..30 by 10} cats per week for {b:3..5} weeks. It went well, but after that she was able to do {c:10%,20%,30%,40%} fewer [per|a] week [because|since] she had a baby. She continued like this for {d:2..3 times} as many weeks as she had planned at first.
where whole a*c
? How many cats did {S} neuter in total? = a*b+d*b*(a-a*c) : cats
? How many cats did she neuter per week after she had the baby? = a-a*c : cats
? For how many weeks did she neuter cats [altogether|in total]? = b+d*b : weeks

== vet-parrot-weight
A parrot weighed {a:20..28} ounces when {S} took it to the vet. The vet said that it was too thin. In the first month it gained {b:2..4} ounces, and in the second month it gained {k:2 times} as many ounces as in the first month. In the third month it lost {o:1 as "one"} ounce.
? How many ounces does the parrot weigh now? = a+b+b*k-o : ounces
? If a healthy parrot weighs {n:40..48} ounces, how many more ounces does it need to gain? = n-(a+b+b*k-o) : ounces where n > a+b+b*k

== vet-appointment-clock
who S: man
{S} [wants to|would like to] be at the vet's office with his dog by {t:9:00 am..11:00 am by 15}. It takes {a:15..40 by 5} minutes to drive there. Before that, he needs {b:10..25 by 5} minutes to groom the dog and {c:5,10} minutes to find the leash.
? What time does {S} need to start? = t-(a+b+c)/60 : clock
? How many minutes does it take him altogether until he gets there? = a+b+c : minutes
? If the vet needs {m:20..45 by 5} minutes for the dog and {S} is right on time, at what time will he be back home? = t+(m+a)/60 : clock

== vet-horse-teeth-ranch
The vet charges {a:$60..$90 by 5} per horse for a dental exam at a ranch. If there are more than {b:8..10} horses, every horse above that number costs only {h:1/2 as "half"} as much. {S}'s ranch has {c:13..20} horses.
?< How much does {S} have to pay for [all of the|all the] horses? = a*b+(c-b)*a*h : dollars
? How many horses does {S} get at the lower price? = c-b : horses

== vet-fur-shampoo
{S} washes dogs for the vet. A bottle of dog shampoo contains {a:64, 96, 128} ounces. {S:He} uses {b:2..3} ounces for a small dog and {c:2 times} as much for a [@lg large|big] dog. Today {S:he} has washed {d:4..7} small dogs and {e:3..6} [@lg large|big] dogs.
?< How many ounces of shampoo did {S} use today? = b*d+b*c*e : ounces
? [How many ounces are left in the bottle if it was full this morning?|Find out how many ounces are left in the bottle if it was full this morning.] = a-b*d-b*c*e : ounces
? How many [@lg large|big] dogs could {S} wash with a full bottle? = floor(a/(b*c)) : dogs

== vet-kennel-square
who S: man
{S}, who is a vet, [is building|builds] a kennel for dogs that stay overnight. It will be {a:20..40 by 2} feet long and {b:10..18 by 2} feet wide. The fence all around it costs {c:$9..$15} per foot.
~ He has already [bought|purchased] a gate that cost {e:$80..$150 by 10}.
?< How many feet of fence does {S} need? = 2*(a+b) : feet
? [What is the total cost of the fence?|Calculate the total cost of the fence.] = 2*(a+b)*c : dollars
? If every dog needs {m:20, 40} square feet, how many dogs can stay in the kennel? = floor(a*b/m) : dogs

== vet-puppy-shots-schedule
A puppy needs {a:3..4} rounds of shots, and each round costs {b:$25..$45 by 5}. {S}'s dog had {c:4..8} puppies, and {S:he} [wants to|would like to|wishes to] get all of the shots for each of them before {S:he} sells them. {S:He} [also|] spends {d:$60..$150 by 10} on food for the puppies. {S:He} sells each puppy for {e:$300..$600 by 50}.
? How much do the shots cost for all of the puppies? = a*b*c : dollars
?< How much profit does {S} make in total? = c*e-a*b*c-d : dollars
? If {S} keeps {o:1 as "one"} of the puppies, how much money will {S:he} get from selling the rest? = (c-o)*e : dollars

== vet-interns-patients-share
who S: woman, T: man
{S} and {T} are studying to be vets. Last week they met {a:80..160 by 10} animals at the zoo. {b:30%,40%,60%} of the animals had fur. {S} examined {f:1/2,1/4} of the animals with fur, and {T} examined {c:10..20} of the animals without fur.
where whole a*b, whole a*b*f, a-a*b > c+5
? How many animals did {S} and {T} examine [combined|together]? = a*b*f+c : animals
? [How many animals without fur were not examined by {T}?|Calculate how many animals without fur were not examined by {T}.] = a-a*b-c : animals
? How many animals did {S} examine? = a*b*f : animals

== vet-cow-milk-sick
who S: man
{S} has {a:20..45} cows, and each cow gives {b:5..8} gallons of milk [per|a] day. The vet says that {c:3..8} of the cows are sick, so their milk has to be thrown away for {d:4..10} days. {S} sells the milk for {e:$2..$4} per gallon.
? How many gallons of milk can {S} sell [per|a] day while the cows are sick? = (a-c)*b : gallons
? How much money does {S} lose because of the sick cows? = c*b*d*e : dollars
? [How much money|How much] does he make per day when none of the cows are sick? = a*b*e : dollars

== vet-turtle-age
{S}, who is {a:8..14} years old, brings {S:his} turtle to the vet. The vet says that the turtle is {b:3..5 times} as old as {S}. The vet is {c:5..12} years younger than the turtle.
? How old is the vet? = a*b-c : years
? In how many years will the turtle be {m:80..100} years old? = m-a*b : years
? [What is|What's] the total of the ages of {S}, the turtle, and the vet? = a+a*b+a*b-c : years

== vet-hourly-assistant-summer
who S: woman
In the summer, {S} [works as|has a job as] an assistant at the animal hospital for {a:20..30} hours [per|a] week, and she [earns|makes|is paid] {b:$12..$16} per hour. She works for {c:6..10} weeks. She spends {r:20%,25%,40%} of her pay on gas and saves the rest to buy a used car for {d:$3500..$5000 by 100}.
where d > a*b*c*(1-r)
? How much more money does {S} need to buy the car? = d-a*b*c*(1-r) : dollars
? What is the total amount that {S} earned in the summer? = a*b*c : dollars
? How much did she spend on gas [per|a] week? = a*b*r : dollars

== vet-cat-dog-legs-count
In the waiting room of the vet, there are {n:12..24} animals, all of them dogs and parrots. Together they have {t:30..80 by 2} legs.
where whole (t-2*n)/2, t-2*n >= 6, 4*n-t >= 6
? [How many dogs are in the waiting room?|Determine how many dogs are in the waiting room.] = (t-2*n)/2 | d, p: d + p = n, 4*d + 2*p = t : dogs
? How many parrots are there? = (4*n-t)/2 | p, d: d + p = n, 4*d + 2*p = t : parrots
? If {m:3 words} of the dogs go home, how many legs will the animals in the waiting room have [in total|altogether]? = t-4*m : legs

== vet-bandage-roll
A roll of bandage is {a:10..25 by 5} feet long. {S} used {b:14..30} inches of it for a cat's leg and {k:2 times} as much for a dog's leg.
? [How many inches of bandage are left on the roll?|Determine how many inches of bandage are left on the roll.] = a*12-b-b*k : inches
? How many feet of bandage did {S} use for the dog? = b*k/12 : feet where whole b*k/12*2
? If a roll costs {p:$4..$8} and {S} [buys|purchases] {q:6..15} rolls every year, how much will {S:he} spend on bandages in {y:2..4} years? = p*q*y : dollars

== vet-raffle-new-table
who S: man, T: woman
{S} needs {a:$1500..$2400 by 100} for a new operating table for his vet's office. He [has saved|has put aside] {b:1/3,1/4,1/2} of the amount, and his partner {T} gives him {c:$200..$400 by 50}. The pet owners raise {d:$20..$40 by 5} per week with a raffle.
where whole a*b, a > a*b+c+5*d
? [How many weeks will it take|How long, in weeks, will it take] until they have the rest of the money? = ceil((a-a*b-c)/d) : weeks
? How much money is still missing before the raffle begins? = a-a*b-c : dollars
? How much more money has {S} saved than {T} gives him? = a*b-c : dollars where a*b > c

== vet-dog-diet-weights
who S: woman
The vet put {S}'s dogs on a diet. The [@lg large|big] dog weighed {a:90..120} pounds and the small dog weighed {b:30..45} pounds. The [@lg large|big] dog lost {c:2 words} pounds [per|a] month, and the small dog lost {d:1 as "one"} pound [per|a] month.
? How much did the dogs weigh together after {m:3..6} months? = a+b-m*(c+d) : pounds
? How much more does the [@lg large|big] dog weigh than the small dog after {m:3..6} months? = a-b-m*(c-d) : pounds
? How many months does it take until the [@lg large|big] dog weighs {e:80..88 by 2} pounds? = (a-e)/c : months where whole (a-e)/c

== vet-cleaning-kennels-team
There are {a:24..60 by 6} kennels to clean at the animal hospital. It takes {S} {b:5..10} minutes to clean a kennel. [{S:His} friends offer to help.|Some friends of {S:his} want to help.] With the help of {c:2..3} friends, who are all as fast as {S}, {S:he} [is able to|can] finish much sooner.
where whole a/(c+1)
? How many kennels will each person clean if they share the work equally? = a/(c+1) : kennels
? [How many minutes will it take|How long, in minutes, will it take] them to clean all of the kennels together? = a/(c+1)*b : minutes
? How many minutes does {S} save because of {S:his} friends? = a*b-a/(c+1)*b : minutes

== vet-emergency-night-fee
An emergency visit at night costs {a:$120..$200 by 10}, and each X-ray costs an additional {b:$60..$90 by 5}. {S}'s puppy ate {c:2..5} buttons and needed {d:2..4} X-rays. {S} paid {e:$100..$150 by 10} right away and will pay the rest in {m:4..6} equal monthly payments.
where whole (a+b*d-e)/m, a+b*d > e
?< How much will {S} pay every month? = (a+b*d-e)/m : dollars
? [What was the total cost of the visit?|Calculate the total cost of the visit.] = a+b*d : dollars

== vet-checkup-price-percent
Last year, a checkup for {S}'s dog cost {a:$30..$50 by 5} for the exam and {b:$10..$30 by 5} for the shots. This year, {S:he} had to pay {c:1.1,1.2,1.3} times that total amount, and [an additional|another] {d:$4..$20 by 2} for a new form.
where whole (d+c*(a+b)-(a+b))/(a+b)*100
? By how many percent was the checkup more expensive this year? = (d+c*(a+b)-(a+b))/(a+b)*100 : percent
? How much did {S} pay this year? = d+c*(a+b) : dollars

== vet-dog-food-ratio
who S: woman
{S} takes care of a poodle, a boxer, and a husky behind the vet's office. She has {d:60..240 by 12} pounds of dog food and divides it between the poodle, the boxer, and the husky in the ratio {c:2..3} to {a:3..5} to {b:4..7}. The boxer does not like it and leaves {e:1/2,1/3,1/4} of its food.
where whole d/(c+a+b), whole e*d*a/(c+a+b), c < a, a < b
? How many pounds of food does the husky get? = b*d/(c+a+b) : pounds
? How many pounds are there in total in the husky's food and the food that the boxer leaves? = b*d/(c+a+b)+e*d*a/(c+a+b) : pounds
? How many more pounds does the husky get than the poodle? = d/(c+a+b)*(b-c) : pounds

== vet-chihuahua-free-day
who S: man
{S} owns a small animal clinic. On the free day, he gave shots to {e:5..12} parrots, {a:6..15} [@lg large|big] dogs, {b:2..3 times} as many chihuahuas as [@lg large|big] dogs, and {c:2 times} as many cats as chihuahuas. But {d:3..10} of these animals had to come back [because|since] they were given an expired shot.
? How many of the animals did not [have to|need to] come back? = e+a+a*b+c*a*b-d : animals
? How many cats got a shot on the free day? = c*a*b : cats
? If each shot cost {S} {p:$3..$6}, how much money did he spend on shots for the [@lg large|big] dogs and the chihuahuas? = (a+a*b)*p : dollars

== vet-treat-baking
who S: woman
The vet's office has a party for pet owners. {S} bakes {a:4..8} trays of dog cookies with {b:15..24} cookies on each tray. The dogs eat {c:40%,50%,60%,75%} of the cookies at the party. {S} puts the remaining cookies into bags of {d:4,5,6}.
where whole a*b*c, whole a*b*(1-c)/d
? How many bags of cookies does {S} have after the party? = (a*b-a*b*c)/d : bags
? [How many dog cookies were eaten?|Find out how many dog cookies were eaten.] = a*b*c : cookies
? If she sells each bag for {p:$2..$4}, how much money will she get? = (a*b-a*b*c)/d*p : dollars

== vet-ponies-hay-price-goat
who S: man
{S}, who is a vet, has {a:7..12} ponies, and {b:2..4} of them are old. [Each|Every] old pony gets {c:6..10} pounds of hay [per|a] day, and each of the other ponies gets {d:2 times} as much. His goat gets {e:3..5} pounds of hay [per|a] day. A pound of hay costs {f:$0.20,$0.25,$0.50}.
? How much does the hay for a day cost {S}? = f*(e+d*c*(a-b)+c*b) : dollars
? How many pounds of hay do the ponies get [per|a] day [in total|altogether]? = d*c*(a-b)+c*b : pounds
? How many pounds of hay do the ponies that are not old get in a week? = d*c*(a-b)*7 : pounds

== vet-stickers-for-brave-owners
who S: woman
There are {a:20..36} children in a class that visits {S}, a vet. {b:5..12} of the children get a sticker each [because|since] they came late, and each of the other children [gets|receives] {c:2..3} stickers. On the bus, {d:10%,20%,25%} of all these stickers get lost.
where whole d*(b+c*(a-b))
? How many stickers do the children have after the bus ride? = b+c*(a-b)-d*(b+c*(a-b)) : stickers
? How many stickers does {S} give to the class [in total|altogether]? = b+c*(a-b) : stickers
? How many more stickers does {S} need if every child should get {c} stickers? = a*c-(b+c*(a-b)) : stickers

== vet-cats-dogs-both-sisters
who S: woman, T: woman
{S} and {T} are sisters who take their pets to the vet. Each of the sisters has {b:2..4} cats, {a:2..3 times} as many birds as cats, and a dog.
? How many pets do the sisters have in total? = b+a*b+1+b+a*b+1 : pets
? How many birds do they have together? = a*b+a*b : birds
? If a checkup costs {c:$30..$50 by 5} per cat, how much do the sisters have to pay for all of their cats? = c*(b+b) : dollars

== vet-zoo-animals-two-shots
{S} gives shots to {a:40..80 by 10} sheep. {b:10%,20%,30%} of the sheep are pregnant and need both a flu shot and a vitamin shot. All of the other sheep get {c:3..4} shots each. {S} has {d:300} doses in {S:his} truck.
? How many shots does {S} have to give [in total|altogether]? = c*(a-a*b)+a*b*2 : shots
?< How many doses will be left in {S}'s truck? = d-(c*(a-a*b)+a*b*2) : doses where d > c*(a-a*b)+a*b*2
? [How many of the sheep are not pregnant?|Calculate how many of the sheep are not pregnant.] = a-a*b : sheep
