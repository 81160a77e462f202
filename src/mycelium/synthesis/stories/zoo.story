topic: zoo
place: any

== zoo-keeper-walk
The camel house is {a:6..9} km by road from the keeper's cottage, but the shortcut saves {b:2..3} km. {S}, the keeper, takes the shortcut at {c:4..5} km [an hour|per hour]. [Then|After that] {S:he} brushes camels, {d:3..6} camels in an hour, and begins with old Suleika.
where whole (a-b)/c*60, whole 60/d
? How many minutes after leaving the cottage has {S} finished brushing Suleika? = (a-b)/c*60+60/d : minutes
? How many minutes does the shortcut take {S}? = (a-b)/c*60 : minutes
? How many camels can {S} brush in {h:3..5} hours? = d*h : camels

== zoo-hay-for-elephants
For a snowy weekend the zoo has laid in {a:720..2400 by 60} kg of hay. An elephant eats {b:60..120 by 10} kg of hay a day, and the zoo keeps {c:3..6} elephants.
~ The snow lies {zq:30..70 by 5} cm deep.
where whole a/b/c*24
? For how many hours will the hay last? = a/b/c*24 : hours
? How many kg of hay do all the elephants eat in a day? = b*c : kg

== zoo-tickets-adults-children
On Sunday {a:200..500 by 20} adults came to the zoo, and the number of children was {c:10%,20%,25%,40%} lower. An adult pays {b:$12..$16}; an adult and a child together pay {d:$19..$25}, so the child's price is the rest of that.
~ The zoo has {zq:80..200 by 10} kinds of animals.
where whole a*c
? How much did the adults and children pay [altogether|in all|in total]? = a*b+(a-a*c)*(d-b) : dollars
? How many children came on Sunday? = a-a*c : children

== zoo-visitors-per-hour
From {h:10:00 am} on, every hour {e:60..120 by 10} people come to the gate by bus, {d:40..90 by 10} by train, {c:20..60 by 5} on foot, and a boat lands {b:8..20} people every {a:10,12,15,20,30} minutes.
where whole (e+d+c+b*60/a)*a/60
? How many people come in an hour? = e+d+c+b*60/a : people
? How many people come in {f:3..6} hours and {a} minutes, if the {a} minutes bring their due part of an hour's crowd? = f*(e+d+c+b*60/a)+(e+d+c+b*60/a)/(60/a) : people
? How many people come by boat in an hour? = b*60/a : people

== zoo-parrot-calls
[The parrots drive|The noise of the parrots drives] the keeper mad. Coco shrieks every {a:2,3,4,5,6} minutes, Lola every {b:10,12,15,20} minutes.
? How many more times than Lola does Coco shriek in an hour? = 60/a-60/b : times
? How many times does Coco shriek in an hour? = 60/a : times
? How many shrieks does the keeper hear from both in {c:2..7} hours? = (60/a+60/b)*c : shrieks

== zoo-penguin-fish-weight
The {a:12..30} penguins get {b:300..500 by 20} grams of fish each on Monday. On Tuesday, the day before the fast, each gets {c:2 times} as much, and on Thursday, after the fast, the same as on Tuesday. {d:200..1500 by 100} grams of all that were stolen by gulls.
~ The water in their pool is {zq:6..12} degrees warm.
where whole (a*b+c*a*b+c*a*b-d)/1000*10
? How many kg of fish did the penguins themselves eat on these days? = (a*b+c*a*b+c*a*b-d)/1000 : kg
? How many grams of fish were handed out on Monday? = a*b : grams
? How many kg of fish were handed out on Tuesday? = c*a*b/1000 : kg

== zoo-meat-for-lions
{a:24..90 by 6} kg of meat is enough for {b:4..6} big cats for a day. The zoo has {e:40..60} big cats, but in each of {c:4..5} pens {d:2..4} cubs still drink milk, {c} old tigers are at the vet's, {f:3..6} lions are asleep after an operation and as many leopards are fasting.
where whole a/b, e > c*d+c+2*f+4
? How many kg of meat are needed for the cats that eat meat today? = a/b*(e-c*d-c-f-f) : kg
? How many cats eat meat today? = e-c*d-c-f-f : cats
? How many cubs still drink milk? = c*d : cubs

== zoo-flamingo-cages
A bird park has {a:8..14} big cages. In each there are {b:6..9} parrots, a single owl and {c:2..3 times} as many finches as parrots. On the lake swim {d:30..70} flamingos.
~ The park lies {zq:5..20} km out of the city.
? How many birds does the park have in cages and on the lake? = d+a*b+a+c*a*b : birds
? How many finches does the park have? = c*a*b : finches
? How many more finches than parrots are there? = c*a*b-a*b : finches

== zoo-frog-babies (australia)
On the first count there were {a:20..40} tadpoles in the pond house. The second count should have shown {b:3..4 times} as many, but a heron had eaten {c:6..18}. The third count showed {d:2 times} as many as the second.
? How many tadpoles do these counts show [altogether|in all|in total]? = a+(a*b-c)+d*(a*b-c) : tadpoles
? How many tadpoles were there at the second count? = a*b-c : tadpoles
? How many more tadpoles were there at the third count than at the first? = d*(a*b-c)-a : tadpoles

== zoo-alligator-length
A keeper wrote: the young alligator was {a:60..90 by 5} cm long in spring and has grown {b:3..6} cm each month for {c:5..10} months. Its mother is {d:2..3 times} as long as it is now.
~ It eats {zq:2..5} times a week.
? How many cm long is the mother? = (a+b*c)*d : cm
? How many cm longer than the young one is the mother? = (a+b*c)*d-(a+b*c) : cm

== zoo-adopt-an-animal (canada)
"{a:14..40} people have adopted a meerkat for {b:$25..$40 by 5} each, {c:6..15} have adopted a wolf for {d:$60..$90 by 10} each," says the poster. The zoo needs {e:$2000..$3500 by 100} for the new wolf fence.
~ Each person gets a photo and a letter of thanks.
where e > a*b+c*d+50
? How much money is still missing for the fence? = e-a*b-c*d : dollars
? How much did the adoptions bring in [altogether|in all|in total]? = a*b+c*d : dollars
? At least how many more wolves' adoptions would bring in what is missing? = ceil((e-a*b-c*d)/d) : adoptions where mod(e-a*b-c*d,d) > 0, e-a*b-c*d > 2*d

== zoo-feeding-times
The seals are fed at {t:10:00 am..11:00 am by 15} and then every {a:75,90,100,105} minutes. Their show begins {b:20..40 by 5} minutes after the third feeding.
~ A seal eats {zq:4..8} kg of herring a day.
? [At what time|When] does the show begin? = t+(2*a+b)/60 : clock
? [At what time|When] is the second feeding? = t+a/60 : clock

== zoo-goat-fence
The petting zoo builds a pen of {a:12..24} yards by {b:8..15} yards. A gate takes {c:2..4} yards of the edge, the rest is fenced with panels of {d:2,3} yards at {e:$28..$45} a panel.
~ {zq:6..14} goats and a sheep named Myrtle will live there.
where whole (2*(a+b)-c)/d
? How much do the panels cost? = (2*(a+b)-c)/d*e : dollars
? How many yards of fence does the pen need without the gate? = 2*(a+b)-c : yards
? How many square yards do the goats have? = a*b : square yards

== zoo-monkeys-and-peacocks
hide m:5..16, p:4..14
let n = m + p
let h = four*m + two*p
{S} sits by the island where monkeys and peacocks live together. {S:He} counts {n} heads and, giving each monkey {four:4 words} limbs and each peacock {two:2 words} legs, {h} limbs and legs.
~ The island lies in a pond {zq:30..80 by 5} metres wide.
? How many monkeys live on the island? = (h-two*n)/(four-two) | m, p: m + p = n, four*m + two*p = h : monkeys
? How many peacocks live there? = (four*n-h)/(four-two) | p, m: m + p = n, four*m + two*p = h : peacocks

== zoo-tortoise-age (kenya)
Old Mzee the tortoise is {a:4..6 times} as old as {S}, who is {b:20..30}. The young tortoise Kobe came to the zoo {c:5..12} years ago, when it was {d:3..9} years old.
? How many years older than Kobe is Mzee? = a*b-(c+d) : years
? How old is Mzee? = a*b : years
? How old will Kobe be when {S} is {e:35..45}? = c+d+(e-b) : years

== zoo-bamboo-shares
A truck brings {a:90..240 by 30} kg of bamboo. The panda gets {b:1/2,2/3,3/5} of it, and the red pandas get {c:1/2,1/4,1/5} of the remainder; the rest goes to the gorillas.
~ The truck drove {zq:120..400 by 20} km.
where whole a*b, whole (a-a*b)*c
? How many kg go to the gorillas? = (a-a*b)-(a-a*b)*c : kg
? How many kg do the red pandas get? = (a-a*b)*c : kg
? How many kg more than the red pandas does the panda get? = a*b-(a-a*b)*c : kg

== zoo-train-rides
The little train through the zoo has {a:4..6} wagons with {b:6..8} seats each. In the last hour it went {c:3..5} rounds; on every round all seats but {d:2..6} were taken. A ride is {e:$2..$4}.
~ The engine is electric and has a painted smile.
? How much was taken for rides in that hour? = (a*b-d)*c*e : dollars
? How many people rode in that hour? = (a*b-d)*c : people
? How many people rode on each round? = a*b-d : people

== zoo-keepers-salaries (south-africa)
[Each of the {a:8..14} keepers earns|The zoo pays each of its {a:8..14} keepers] {b:R9000..R13000 by 500} a month; the {c:2..3} vets each earn {d:2 times} as much as a keeper. From January on, the keepers get {e:5%,10%} more.
where whole b*e
? How much does the zoo pay its keepers and vets in a month before January? = a*b+c*d*b : rand
? How much does a keeper earn in a month from January on? = b+b*e : rand

== zoo-petting-feed-cups
A sack holds {a:15..30} kg of pellets. The vending machine sells them in cups of {b:50,60,75,80, 100} grams at {c:40..60 by 10} cents a cup.
where whole a*1000/b
? How many cups does a sack fill? = a*1000/b : cups
? How many cents does a sack bring in? = a*1000/b*c : cents

== zoo-aviary-percent-change
Last year {a:40,50,80,100,120} falcon chicks and other young birds hatched in the aviary. This year {b:12..40 by 2} more hatched, though {c:2..5} of this year's died.
~ The aviary is {zq:12..25} metres high.
where whole b/a*100, b < a
? By what percentage did the number of hatched birds rise? = b/a*100 : percent
? How many of this year's young birds survived? = a+b-c : birds
? How many birds hatched in both years together? = a+(a+b) : birds

== zoo-snake-cleaning
{S} cleans the reptile house in {a:60,90,120,180} minutes; with a new broom machine it takes {b:25%,40%,50%} less time. {S:He} does it {c:3..5} times a week.
where whole a*b
? How many minutes does the cleaning take with the machine? = a-a*b : minutes
? How many minutes did {S} spend on it in {d:4} weeks with the machine? = (a-a*b)*c*d : minutes

== zoo-school-groups (philippines)
{a:5..8} schools booked a guided tour. {b:2..3} of them brought {c:30..45} pupils each, the others {d:20..28} each. A guide takes at most {e:12,15} children.
~ The tour takes {zq:60..100 by 10} minutes.
where a > b+1, mod(b*c+(a-b)*d,e) > 0
? How many pupils came with these schools? = b*c+(a-b)*d : pupils
? If groups may be mixed, how many guides are needed at least? = ceil((b*c+(a-b)*d)/e) : guides
? How many more pupils could these guides have taken? = ceil((b*c+(a-b)*d)/e)*e-(b*c+(a-b)*d) : pupils

== zoo-polar-bear-average
The polar bear's keeper weighs it every Friday: {a:380..420} kg, {b:390..430} kg and {c:385..440} kg on the last {n:3 words} Fridays. The vet would like an average of {d:400..420} kg over {e:4} Fridays.
~ The bear is {zq:9..22} years old.
where d*e > a+b+c+370, d*e < a+b+c+460, whole (a+b+c)/n
? How many kg must the bear weigh next Friday for that average? = d*e-(a+b+c) : kg
? What was the average weight of these {n} Fridays in kg? = (a+b+c)/n : kg

== zoo-tank-of-rays
The ray tank is {a:5..9} metres long, {b:3..4} metres wide and {c:2} metres deep. It is full up to the rim now; while it is cleaned, {d:4..12} cubic metres are let out.
? How many cubic metres of water stay in the tank during the cleaning? = a*b*c-d : cubic metres
? How many cubic metres does the full tank hold? = a*b*c : cubic metres

== zoo-lemur-mystery
"When I came, there were a few lemurs here," says the keeper. "In my first year {a:4..9} more were born, and in the second year {b:2..5} went to another zoo. A friend then sent us {k:2 times} as many as we had left, and now there are {c:24..66 by 3} of them."
where whole c/(k+1), c/(k+1)+b > a+2
? How many lemurs were there when the keeper came? = c/(k+1)+b-a : lemurs | x: (x + a - b)*(k + 1) = c
? How many lemurs did the friend send? = c/(k+1)*k : lemurs

== zoo-night-walk-lamps (singapore)
For the night walk the zoo lends out {a:60..120 by 5} lamps. {b:20%,40%,60%} of them are red and the rest are white. After the walk {c:3..8} red lamps and {d:2..9} white lamps are not returned.
~ The walk begins at {zq:7:30 pm..9:00 pm by 15}.
where whole a*b
? How many white lamps are returned? = (a-a*b)-d : lamps
? How many lamps are returned [altogether|in all|in total]? = a-c-d : lamps

== zoo-tortoise-eggs-chain (philippines)
On the turtle farm in Palawan {a:8..15} turtles laid {b:60..120 by 10} eggs each. Lizards took {c:10%,20%,30%} of the eggs; of the others {d:1/2,3/4,2/3} hatched, and each little turtle must survive a trial swim before it is let go: {e:12..40} were kept back.
~ Scientists from {zq:2..5} countries come to see the farm.
where whole a*b*c, whole (a*b-a*b*c)*d, (a*b-a*b*c)*d > e+5
? How many little turtles were let go? = (a*b-a*b*c)*d-e : turtles
? How many eggs did not hatch, though no lizard took them? = (a*b-a*b*c)-(a*b-a*b*c)*d : eggs
? How many eggs did lizards take? = a*b*c : eggs

== zoo-vet-round (uk)
Dr. Patel, the zoo vet, treats {a:5..9} small animals at {b:10,15} minutes each and {c:2..4} large animals at {d:25,30,35} minutes each, rests for {e:20,30} minutes and writes notes for {f:2..3} minutes about every animal treated. She begins at {t:7:30 am..8:30 am by 15}.
where t+(a*b+c*d+e+(a+c)*f)/60 < 12.9
? [At what time|When] is she done with everything? = t+(a*b+c*d+e+(a+c)*f)/60 : clock
? For how many minutes does she treat animals? = a*b+c*d : minutes
? How many minutes does the whole round take her, with rest and notes? = a*b+c*d+e+(a+c)*f : minutes

== zoo-food-delivery-costs (nigeria)
The zoo in Ibadan buys {a:12..20} baskets of fruit at {b:₦1500..₦2500 by 100}, {c:5..9} bales of grass at {d:₦800..₦1400 by 100} and {e:30..60 by 10} kg of meat at {f:₦2000..₦3000 by 200} a kg. The supplier takes {g:5%,10%} off the fruit and the grass, but adds {h:₦3000..₦6000 by 500} for delivering.
where whole (a*b+c*d)*g
? How much does the zoo pay in all? = (a*b+c*d)-(a*b+c*d)*g+e*f+h : naira
? How much do fruit and grass cost after the reduction? = (a*b+c*d)-(a*b+c*d)*g : naira
? How much more than fruit and grass together, before any reduction, does the meat cost? = e*f-a*b-c*d : naira where e*f > a*b+c*d+500

== zoo-spider-jars
In the spider room {S} keeps {a:6..9} tarantulas and {b:10..18} small spiders. A tarantula eats {c:3..5} crickets [a week|per week|each week], a small spider {d:4..6} flies. [A box of crickets holds {e:20..40 by 5} and is {p:$4..$6}; a tub of flies holds {f:50..100 by 10} and is {q:$5..$8}.|Crickets come in boxes of {e:20..40 by 5} at {p:$4..$6}, flies in tubs of {f:50..100 by 10} at {q:$5..$8}.]
where mod(a*c*4,e) > 0, mod(b*d*4,f) > 0
? How many boxes of crickets are needed for {w:4} weeks? = ceil(a*c*w/e) : boxes
? How much do the crickets and flies of {w:4} weeks cost, if only whole boxes and tubs are sold? = ceil(a*c*w/e)*p+ceil(b*d*w/f)*q : dollars
? How many crickets and flies are eaten in a week [altogether|in all|in total]? = a*c+b*d : insects
