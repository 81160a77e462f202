topic: weaving-and-textiles
place: us

== weave-rugs-big-and-small-crews
Each weaver in a workshop makes {a:2..5} small rugs and {b:2..3 times} as many tiny mats a week. There are {c:6..12} weavers, and they work for {d:4..10} weeks on an order.
? How many small rugs and tiny mats are made for the order? = d*c*(a+a*b) : pieces
? How many pieces does a weaver make in a week? = a+a*b : pieces
? [How many tiny mats are made by all of the weavers in a week?|Calculate how many tiny mats are made by all of the weavers in a week.] = c*a*b : mats

== weave-linen-bags-from-rest
{S} has {c:60..120 by 5} yards of linen. For {a:4..8} curtains {S:he} needs {b:5..9} yards each, and [the rest will be|everything else is] made into bags. {S} can sew a bag from every {d:2} yards and sells it for {e:$9..$18}.
where whole (c-a*b)/d, c > a*b+6
? How many bags will {S} make? = (c-a*b)/d : bags
? How much money will {S} get for the bags? = e*(c-a*b)/d : dollars
? [How many yards of linen go into the curtains?|Find out how many yards of linen go into the curtains.] = a*b : yards

== weave-loom-hours-two-machines
The old loom weaves {a:60..120 by 20} feet of cloth in {b:4,5,10} hours. The new loom weaves {e:90..180 by 30} feet in {f:3,5,6} hours. Each runs for {c:8 digits} hours a day on {d:5..6} days a week.
where whole a/b, whole e/f, e/f > a/b+3
? How many more feet of cloth does the new loom weave per week than the old loom? = e/f*c*d-a/b*c*d : feet
? How many feet does the old loom weave in a week? = a/b*c*d : feet
? How many feet per hour do the looms weave together? = a/b+e/f : feet per hour

== weave-square-and-strips-price
who S: woman
{S} weaves a square carpet. Each side is made of {c:6..9} feet of middle part and {d:2..3} feet of border, which adds up to its full length. To the carpet she adds strips of {a:8..14} square feet and {b:4..9} square feet for the doors. She charges {e:$6..$12} per square foot.
? How many square feet does the carpet have without the strips? = (c+d)*(c+d) : square feet
? How much does {S} charge for the carpet and the strips? = e*(a+b+(c+d)*(c+d)) : dollars
? How much does she charge for the strips alone? = e*(a+b) : dollars

== weave-dye-vats-and-parts
A factory dyes {a:6..12} rolls an hour, with {b:40,60,80} yards in a roll. In the same hour, it prints {d:30..90 by 10} yards of silk, and bleaches {k:1/2,1/4} as many yards as it dyes. The factory runs for {e:6..10} hours a day.
? How many yards are dyed, printed and bleached in a day? = e*(d+a*b+a*b*k) : yards
? How many yards does the factory dye per hour? = a*b : yards
? How many more yards are dyed than bleached in a day? = e*(a*b-a*b*k) : yards

== weave-uniform-for-team-each
{h:9..15} players on a team need new clothes. For each player, the school buys a jersey for {c:$18..$30}, {a:2 words} pairs of shorts at {b:$9..$14} each, {d:3..4} pairs of socks at {e:$3..$5} each and {f:2..3} towels at {g:$4..$7} each.
~ Last year, the team won {n:6..12} games and lost {m:2..5}.
? [What is the total cost for the team?|Calculate the total cost for the team.] = h*(c+a*b+d*e+f*g) : dollars
? How much do the clothes and towels cost for each player? = c+a*b+d*e+f*g : dollars
? How many towels does the school buy? = h*f : towels

== weave-baskets-and-lids-chain
{S} weaves {c:2..4} baskets a day from {a:5..7} bundles of straw each, and each bundle has {b:20..30 by 10} stalks. {S:His} sister needs {d:1/2,1/5} as many stalks a day as {S}. {e:10%,20%} of all the stalks that they use come from their own field.
where whole d*c*a*b, whole e*(c*a*b+d*c*a*b)
? How many of the stalks that they use in a day are bought, not from their field? = c*a*b+d*c*a*b-e*(c*a*b+d*c*a*b) : stalks
? How many stalks do {S} and {S:his} sister use per day? = c*a*b+d*c*a*b : stalks
? How many stalks does a basket take? = a*b : stalks

== weave-sheep-wool-to-cloth
A farmer has {a:40..90 by 10} sheep. Each sheep gives {b:6..10} pounds of wool, but {r:40%,50%} of the weight is dirt and is washed out. {c:2,3,4} pounds of clean wool make a yard of cloth.
where whole a*b*r, whole (a*b-a*b*r)/c
? [How many yards of cloth can be made from the wool?|Calculate how many yards of cloth can be made from the wool.] = (a*b-a*b*r)/c : yards
? How many pounds of clean wool does the farmer have? = a*b-a*b*r : pounds
? If the cloth sells for {p:$14..$24} per yard, how much is the cloth of all the sheep worth? = (a*b-a*b*r)/c*p : dollars

== weave-thread-colors-left-over
There are {a:48..96 by 12} spools of thread in the studio. {f:1/4,1/6,1/12} of the spools are used for a flag, and then {g:1/2,1/3} of what remains is used for a curtain. {S} buys {b:10..30} new spools.
where whole a*f, whole (a-a*f)*g
? How many spools are there now? = a-a*f-(a-a*f)*g+b : spools
? How many more spools are used for the curtain than for the flag? = (a-a*f)*g-a*f : spools where (a-a*f)*g > a*f+1
? [How many spools were used for the flag?|Find out how many spools were used for the flag.] = a*f : spools

== weave-flag-stripes-inches
A parade flag has {n:7..13 by 2} stripes. Each stripe is {a:3..5} inches wide and {b:5..8} feet long.
? How many square inches does a stripe have? = a*b*12 : square inches
? How many inches wide is the flag from the top stripe to the bottom stripe? = n*a : inches
? How many feet of cloth tape does {S} need to sew tape on both long edges of every stripe? = n*b*2 : feet

== weave-silk-scarf-shop-profit
who S: woman
{S} buys a roll of {a:30..60 by 6} yards of silk for {b:$150..$300 by 10}. From each yard she makes {c:2..3} scarves. She sells {f:1/2} of the scarves for {p:$12..$18} each and the others for {q:$7..$9} each.
? How many scarves does she make from the roll? = a*c : scarves
? What is her profit when all of the scarves are sold? = a*c*f*p+(a*c-a*c*f)*q-b : dollars
? How much does a yard of silk cost her? = b/a : dollars where whole b/a*100

== weave-apprentice-speed-double
When {S} began to learn, it took {S:him} {a:40..60 by 4} minutes to weave a foot of ribbon. After a month it took {S:him} only {f:1/2,3/4} as long, and after a year {b:5..10} minutes less than that.
where whole a*f
? How many minutes did it take {S} after a year? = a*f-b : minutes
? How many minutes less did it take after a year than at first? = a-(a*f-b) : minutes
? How many hours did {S} need for {n:6..18 by 3} feet of ribbon at first? = n*a/60 : hours where whole n*a/60

== weave-carpet-knots-area
A hand-made carpet has {a:100,150,200} knots in each square inch. The carpet is {b:3..5} feet wide and {c:5..8} feet long.
? How many square inches are there in the carpet? = b*12*c*12 : square inches
? {S} ties {d:10} knots per minute. How many minutes does {S} need for a square inch? = a/d : minutes
? How many knots are in a strip that is {e:2..6} inches wide and {b} feet long? = a*e*b*12 : knots

== weave-mill-workers-strike
A cotton mill has {n:200..400 by 20} workers. {r:30%,40%,60%} of them are women. {f:1/2,1/4} of the women and {a:20..50} men work at night.
where whole n*r*f, n-n*r > a+20
? How many men work in the daytime? = n-n*r-a : men
? How many workers work at night? = n*r*f+a : workers
? How many more men than women are there at the mill? = n-n*r-n*r : men where n > 2*n*r

== weave-ship-containers-textiles
A ship carries {a:12..30} containers of towels and {b:8..20} containers of sheets. A container of towels weighs {c:9..12} tons and a container of sheets weighs {d:2..3} tons more than that.
? How many tons do all of these containers weigh [in total|altogether]? = a*c+b*(c+d) : tons
? How many tons does a container of sheets weigh? = c+d : tons
? In the harbor, {e:3..6} containers of towels are taken off. How many tons of towels are still on the ship? = (a-e)*c : tons

== weave-costume-for-ninjas
who S: woman
{S} has to make ninja suits for {a:6..10} kids. She has {b:25..40} yards of black cloth, and each suit takes {c:2.5,3} yards. Any cloth that is left will be used for belts, {d:0.5} yards each.
where b > a*c, whole (b-a*c)/d
? [How many yards are left after the suits are made?|Find out how many yards are left after the suits are made.] = b-a*c : yards
? How many belts can she make? = (b-a*c)/d : belts
? How many more yards would she need to make {n:18..24} suits instead? = n*c-b : yards where n*c > b+1

== weave-hammock-weight-limit
The label of a woven hammock says: "This hammock can hold {a:400,450,500} pounds." {S} weighs {b:110..170} pounds, {S:his} husky weighs {c:45..70} pounds, and a pillow weighs {d:2..4} pounds. {S} lies in the hammock with the husky and {n:2 words} pillows.
? How many more pounds could the hammock hold? = a-b-c-n*d : pounds
? How much heavier is {S} than the husky, in pounds? = b-c : pounds
? If only huskies of that weight climbed into it, how many could it hold? = floor(a/c) : huskies

== weave-old-shirts-to-rag-rugs
A rag rug takes {a:8..12} old shirts. {S} has {b:14..25} old shirts, {T} gives {S} {c:10..20}, and a thrift store sells bags of {d:5} shirts for {p:$3..$6} a bag. {S} wants to make {n:6..9} rugs.
~ Most shirts have a picture of a social club or of a band.
where n*a > b+c+6
? How many more shirts does {S} [need|need to get]? = n*a-b-c : shirts
? How many bags does {S} need to buy at the thrift store? = ceil((n*a-b-c)/d) : bags
? How much will {S} spend at the thrift store? = ceil((n*a-b-c)/d)*p : dollars

== weave-tapestry-deadline-days
{S} has {d:30..60} days to weave a tapestry of {a:60..120 by 6} square feet. In the first {b:10} days {S:he} finished {r:1/6,1/3,1/2} of it.
where whole a*r
? [How many square feet are still missing?|Determine how many square feet are still missing.] = a-a*r : square feet
? How many square feet per day must {S} weave from now on? = (a-a*r)/(d-b) : square feet per day where whole (a-a*r)/(d-b)
? How many square feet per day did {S} weave in the first {b} days? = a*r/b : square feet per day

== weave-two-villages-basket-trade (kenya)
who S: woman, T: woman
{S} weaves a sisal basket in {a:3..4} days and sells it for {p:KSh 900..KSh 1500 by 100}. {T} weaves a smaller basket in {b:2 words} days and sells it for {q:KSh 500..KSh 800 by 100}. Both of them work {n:24 digits} days a month.
~ The baskets are used for broccoli, avocados and pineapples.
? How many baskets does {S} weave in a month? = n/a : baskets
? How much do {S} and {T} earn altogether in a month? = n/a*p+n/b*q : shillings
? {T} saves {r:20%,25%} of her earnings. How much does she save each month? = n/b*q*r : shillings

== weave-belt-of-many-colors
who T: woman
Each of {T}'s belts has a stripe of {a:10..14} red threads, {b:4..8} fewer yellow threads than red ones, and {k:2 times} as many black threads as yellow ones.
? How many threads does a belt have? = a+(a-b)+(a-b)*k : threads
? How many black threads does she need for {n:5..12} belts? = n*(a-b)*k : threads
? {T} has {c:150..300 by 10} yellow threads. For how many belts is that enough? = floor(c/(a-b)) : belts

== weave-laundry-line-sheets-width
A clothes line is {a:30..50 by 2} feet long. {S} hangs up {b:3..4} sheets of {c:5..6} feet each and wants to fill the rest of the line with towels of {d:24,30} inches each. Nothing may hang over anything else.
where (a-b*c)*12 > 2*d
? [How many feet of the line are left for towels?|Calculate how many feet of the line are left for towels.] = a-b*c : feet
? How many towels can {S} hang on the line? = floor((a-b*c)*12/d) : towels

== weave-cotton-price-chain
In March a pound of cotton cost {a:80..120 by 10} cents. In April it cost {r:10%,20%} more, and in May {q:25%,50%} less than in April.
? How many cents did a pound of cotton cost in May? = a*(1+r)*(1-q) : cents
? By how many cents did the price fall from April to May? = a*(1+r)*q : cents
? A mill bought {n:500..2000 by 500} pounds in April. How many dollars did it pay? = n*a*(1+r)/100 : dollars

== weave-museum-loom-visitors
The textile museum lets {n:12..20} visitors weave on its looms at a time. A visitor gets {a:15,20} minutes, and it takes {b:5,10} minutes to get the looms ready again after each group. The museum starts with the first group at {t:10:00 am} and has {c:5..8} groups before lunch.
? At what time is the last of these groups finished? = t+(c*a+(c-1)*b)/60 : clock
? How many visitors are able to weave before lunch, if all groups are full? = n*c : visitors
? At {p:$4..$7} per visitor, how much money does the museum take in from {m:2..4} full groups? = m*n*p : dollars

== weave-pajamas-for-twins-shop
who S: woman
{S}'s store was able to sell {a:20..40} striped blankets in November. In December it sold {k:2..3 times} as many, and in January {b:10..20} fewer than in November. A blanket costs {p:$30..$60 by 5}.
where a > b+3
? [How many blankets were sold from November to January?|Find out how many blankets were sold from November to January.] = a+a*k+a-b : blankets
? How much more money did the store make with blankets in December than in January? = (a*k-(a-b))*p : dollars
? {r:20%,25%,50%} of November's blankets were returned. How many of November's blankets were kept by the people who bought them? = a-a*r : blankets where whole a*r

== weave-yarn-lamb-spinning-club
The spinning club meets for {a:2..3} hours on Tuesdays and for {b:1.5,2.5} hours on Fridays. {S} spins {c:40..60 by 10} yards of yarn per hour, and {S:he} needs {d:800..2000 by 100} yards for a sweater.
? How many yards does {S} spin each week at the club? = (a+b)*c : yards
? How many weeks will it take until {S} has enough yarn for the sweater? = ceil(d/((a+b)*c)) : weeks
? How many yards will still be missing after {n:2..3} weeks? = d-n*(a+b)*c : yards where d > n*(a+b)*c+4

== weave-kites-and-two-weeks
who S: man
There are {d:20..60} silk kites in {S}'s shop. He has {a:4..6} helpers, and each of them makes {b:2..3} kites per day, all week long. A toy store orders {b} kites per day for each of its {c:2..3} branches and picks them up every day of the week.
? [How many kites are in the shop at the end of the week?|Calculate how many kites are in the shop at the end of the week.] = d+a*b*7-c*b*7 : kites
? How many kites do the helpers make in a week? = a*b*7 : kites
? How many kites does the toy store get in a week? = c*b*7 : kites

== weave-time-in-minutes-to-hours
To make a scarf, {S} spends {a:40..80 by 10} minutes on the plan and {b:100..160 by 20} minutes at the loom. Washing the scarf takes {c:15,30,45} minutes and sewing on the label takes {d:15,30} minutes.
where whole (a+b)/60*2
? How many hours does {S} need for the plan and the loom? = (a+b)/60 : hours
? How many hours does it take {S} in total to make a scarf? = (a+b)/60+c/60+d/60 : hours where whole (a+b+c+d)/60*4
? How many minutes longer is {S} at the loom than on the plan? = b-a : minutes where b > a

== weave-towels-for-hotels-extra
who S: woman
Every week {S} is supposed to send towels to {b:4..9} hotels. Each hotel has ordered {a:6..12} towels, and she adds an extra towel to each of the packages for free. This month she is late, so {c:5..12} towels of each week are not sent.
? How many towels does {S} send in {n:3..4} weeks of this month? = (b*(a+1)-c)*n : towels
? How many towels, the extra ones included, is {S} supposed to send every week? = b*(a+1) : towels
? The hotels pay {p:$8..$15} for each towel that they have ordered. How much is an order of all the hotels together? = a*b*p : dollars

== weave-population-and-quality-of-sheep
On a farm there are {a:200..400 by 20} sheep. {b:1/4,1/5} of the sheep are black and the rest are white. {c:20%,25%,50%} of the white sheep are less than {n:2} years old. In the last {m:3} years, {d:20..60 by 5} more white sheep were born than died, but no black ones.
where whole a*b, whole (a-a*b)*c
? How many white sheep of at least {n} years are there? = a-a*b-(a-a*b)*c : sheep
? How many white sheep were there {m} years ago? = a-a*b-d : sheep
? How many black sheep are there? = a*b : sheep
