topic: new-year-and-lunar-festival
place: us

== lnyr-red-envelopes-total
who S: woman
{S} gets red envelopes for the Lunar New Year. She gets {e:$10..$40 by 5} from her aunt, {d:$10..$40 by 5} from her uncle, {c:$20..$60 by 5} from her parents, {a:$10..$50 by 5} from her grandmother and {b:$5..$30 by 5} from her cousin. She puts {f:10%,20%,40%,50%} of all the money in her piggy bank.
where whole f*(e+d+c+a+b)
? How much money does she have left to spend? = e+d+c+a+b-f*(e+d+c+a+b) : dollars
? How much money did she receive in total? = e+d+c+a+b : dollars
? How much money does she put in her piggy bank? = f*(e+d+c+a+b) : dollars

== lnyr-dumplings-made-and-eaten
{S}'s family makes dumplings. {S} makes {c:20..60} dumplings, {S:his} mother makes {a:30..80} and {S:his} father makes {b:20..50}. They eat {d:1/2,1/4,2/5} of the dumplings on New Year's Eve.
where whole d*(c+a+b)
? How many dumplings are left? = c+a+b-d*(c+a+b) : dumplings
? How many dumplings do they make altogether? = c+a+b : dumplings
? If the remaining dumplings are frozen in bags of {e:10,12}, how many bags do they need? = ceil((c+a+b-d*(c+a+b))/e) : bags

== lnyr-lanterns-shop-discount
who S: man
{S} has {a:60..200 by 20} paper lanterns in his store. {b:10%,20%,25%,40%} of them are damaged, and he throws them out. He paid {c:$4..$10} for each lantern, and he sells the good ones for {d:50%,100%} more than he paid.
where whole a*b, whole c*d
? How much money will he get for all the good lanterns? = (a-a*b)*(c+c*d) : dollars
? What is the price of a lantern in his store? = c+c*d : dollars
? How many good lanterns does he have? = a-a*b : lanterns

== lnyr-oranges-shared-families
{S} buys {a:4..8} boxes of oranges with {b:20..36 by 4} oranges in each box. {S:He} gives away {f:1/2,1/4} of the oranges to {S:his} neighbors, and {c:5..15} oranges go to the teacher. The rest are eaten at home.
where whole a*b*f, a*b*(1-f) > c
? How many oranges are eaten at home? = a*b-f*(a*b)-c : oranges
? How many oranges does {S:he} give to {S:his} neighbors? = f*(a*b) : oranges
? If a box costs {p:$9..$15}, what is the total cost of the oranges? = a*p : dollars

== lnyr-tables-at-banquet
A restaurant has {c:180..480 by 20} guests on New Year's Eve. At each table, {a:6..8} guests can sit on the long sides and {b:2 words} more at the ends. The tables are divided equally between {d:2..3} large rooms and {e:2 words} small rooms.
where whole c/(a+b)/(d+e)
? How many tables are in each room? = c/(a+b)/(d+e) : tables
? How many tables are needed in total? = c/(a+b) : tables
? If each guest pays {p:$30..$60 by 5}, how much money does the restaurant take in? = c*p : dollars

== lnyr-fireworks-two-shows
{a:150..400 by 10} fireworks were set off at midnight, and {b:60..140 by 10} were set off before midnight. On the next evening, {c:10%,20%,50%} as many were set off as on both occasions together. {d:5..15} of all the fireworks did not work.
where whole c*(a+b)
? How many fireworks worked? = a+b+c*(a+b)-d : fireworks
? How many fireworks were set off on the next evening? = c*(a+b) : fireworks
? {S} was told that each of the fireworks at midnight cost {p:$12..$30}. How much did they cost in total? = a*p : dollars

== lnyr-noodles-cooked-for-guests
who S: woman
{S} cooks noodles for her guests. She buys {d:3..6} packs, each with {a:4..6} bundles that weigh {b:6,8,10} ounces each. A guest eats {c:4,6,8} ounces. She keeps {e:3..5} servings for the next day.
where whole d*a*b/c, d*a*b/c > e+3
? How many servings can she give to her guests, after she takes away the servings for the next day? = d*a*b/c-e : servings
? How many servings does she make in total? = d*a*b/c : servings
? How many ounces of noodles does she cook? = d*a*b : ounces

== lnyr-resolution-jogging-weeks
who S: man
For the new year, {S} wants to jog {a:30..60 by 5} minutes per day. In the first week he jogs on {b:3..5} days, and in the second week he jogs on {c:6..7} days. He burns {d:8..11} calories per minute.
? For how many minutes does he jog in these weeks altogether? = a*(b+c) : minutes
? How many more calories does he burn in the second week than in the first week? = d*a*(c-b) : calories
? If he jogs at a speed of {o:1 as "one"} mile in {e:10,12,15} minutes, how many miles does he jog in the second week? = a*c/e*o : miles where whole a*c/e

== lnyr-countdown-clock-hours
{S} starts to clean the house for the New Year at {t:4:00 pm..5:30 pm by 15}. {S:He} cleans for {a:90..150 by 15} minutes, cooks for {b:60..90 by 15} minutes and then eats with {S:his} family for {c:45..75 by 15} minutes.
? At what time do they finish eating? = t+(a+b+c)/60 : clock
? How many minutes before midnight do they finish eating? = (24-t)*60-a-b-c : minutes
? How many more minutes does {S:he} spend on cleaning than on cooking? = a-b : minutes where a > b

== lnyr-dragon-dance-costume
who S: woman
The dragon for the parade is carried by {a:8..14} students, and {b:3..4} feet of cloth are needed for each of them. The head of the dragon needs {c:9..15} more feet of cloth. {S} buys cloth for {d:$2..$4} per foot.
? How many feet of cloth does {S} need in total? = a*b+c : feet
? How much money does {S} spend on the cloth? = (a*b+c)*d : dollars
? If she sews {e:6..9} feet of cloth per hour, how many hours does she need for everything? = (a*b+c)/e : hours where whole (a*b+c)/e

== lnyr-party-hats-horns
{S} is hosting a New Year's party for {a:20..40} people. {S:He} buys {o:1 as "one"} hat and {b:2 words} horns for each person. Hats cost {c:$2..$3} each. Horns come in packs of {d:10} and cost {e:$5..$8} per pack.
? How many packs of horns does {S} need to buy? = ceil(a*b/d) : packs
? How much does {S:he} pay for hats and horns in total? = a*o*c+ceil(a*b/d)*e : dollars
? How much do the hats cost? = a*o*c : dollars

== lnyr-zodiac-ages-cycle
In the Chinese zodiac, the year of the tiger comes back every {a:12} years. {S} was born in a year of the tiger, and {S:his} grandmother was born {b:4..5} tiger years before {S:him}. {S} is {c:8..11} years old.
? How old is {S:his} grandmother? = c+a*b : years
? In how many years will it be the next year of the tiger? = a-c : years
? How old will {S:his} grandmother be when {S} is {d:20..30} years old? = d+a*b : years

== lnyr-cards-written-rate
who S: man
{S} wants to write {a:60..120 by 10} New Year's cards. He writes {b:8..12} cards per hour. His sister helps him and writes {c:4..6} cards per hour less than he does. They have already finished {d:15..30} cards.
where whole (a-d)/(b+(b-c))
? How many hours will it take both of them together to finish? = (a-d)/(b+(b-c)) : hours
? How many cards are left to write? = a-d : cards
? How many cards can his sister write in {e:3..5} hours? = e*(b-c) : cards

== lnyr-rice-cakes-grandmother
{S}'s grandmother needs {a:2..4} cups of rice flour for {b:12} rice cakes. She wants to give {c:3..4} rice cakes to each of {d:20..40 by 4} neighbors.
where whole c*d/b
? How many cups of rice flour does she need? = c*d/b*a : cups
? How many rice cakes does she have to make? = c*d : rice cakes
? If she has {e:30..50} cups of rice flour, how many cups will she have left? = e-c*d/b*a : cups where e > c*d/b*a

== lnyr-candy-tray-fractions
who S: woman
{S} fills a tray with {a:60..120 by 12} candies for her guests. {f:1/3,1/4} of the candies are coconut, {g:1/4,1/6} of the candies are ginger, and the remaining candies are peanut. Her guests eat {b:5..15} of the peanut candies.
where a-a*f-a*g > b+5
? How many peanut candies are left? = a-a*f-a*g-b : candies
? How many candies are coconut or ginger? = a*f+a*g : candies
? How many more candies are coconut than ginger? = a*f-a*g : candies where a*f > a*g

== lnyr-gym-membership-offer
A gym usually costs {a:$30..$60 by 5} per month. In January it is {r:20%,40%,50%} off for the first {b:3 words} months. {S} decides to join for {o:1 as "one"} year, and {S:he} also pays {c:$20..$40 by 5} for a locker.
where whole a*r
? How much money does {S} save because of the offer? = a*r*b : dollars
? What is the total cost for the year? = a*12*o-a*r*b+c : dollars
? How much does {S:he} pay per month in the beginning? = a*(1-r) : dollars

== lnyr-dollar-coins-lion-dance
The lion dancers visit {a:12..25} stores. {f:1/2,1/4,1/5,1/3} of the stores give them {b:$50..$90 by 10} each and all the other stores give them {c:$20..$40 by 5} each. There are {d:5..8} dancers.
where whole a*f
? How much money do the dancers get altogether? = a*f*b+(a-a*f)*c : dollars
? If they share the money equally, how much does each dancer get? = (a*f*b+(a-a*f)*c)/d : dollars where whole (a*f*b+(a-a*f)*c)/d
? How many stores give them {c} each? = a-a*f : stores

== lnyr-fish-tank-gift-price
who S: woman
{S} wants to buy goldfish as New Year gifts. A goldfish costs {a:$3..$6} and a small bowl costs {b:$4..$9} more than a goldfish. She buys {c:5..9} goldfish and a bowl for each of them, and she has {d:$150..$200 by 10}.
where d > c*(a+(a+b))
? How much money does she have left? = d-c*(a+(a+b)) : dollars
? How much do all the bowls cost? = c*(a+b) : dollars
? What is the price of a goldfish together with a bowl? = a+(a+b) : dollars

== lnyr-books-goal-year
who S: man
{S} wants to read {a:36..60 by 12} books this year. He reads {b:2..3} books per month for the first {c:4..7} months.
where a > b*c
? How many books does he still have to read? = a-b*c : books
? How many books per month does he need to read in the remaining months of the year to reach his goal? = (a-b*c)/(12-c) : books where whole (a-b*c)/(12-c)
? How many books would he have to read per month if he read the same number every month of the year? = a/12 : books

== lnyr-train-home-crowded
A train has {a:8..14} cars with {b:60..80 by 4} seats each. The day before the Lunar New Year, all the seats are taken and {c:1/4,1/2} as many people have to stand. At the first stop {d:40..120 by 10} people get off.
where whole a*b*c
? How many people are on the train after the first stop, if nobody gets on? = a*b+c*(a*b)-d : people
? How many people have to stand in the beginning? = c*(a*b) : people
? If a ticket costs {p:$20..$45 by 5}, how much did all the people with seats pay? = a*b*p : dollars

== lnyr-sparklers-per-cousin
{S} and {S:his} {a:3..7} cousins have {b:4..9} packs of sparklers with {c:8,10,12} sparklers in each pack. They use {d:6..15} of them for a photo and then share the others equally among all of the children.
where whole (b*c-d)/(a+1)
? How many sparklers does each child get? = (b*c-d)/(a+1) : sparklers
? How many sparklers do they share? = b*c-d : sparklers
? If each sparkler burns for {e:40,45,60} seconds and {S} lights a new sparkler as soon as the old sparkler goes out, how many minutes do {f:4,8,12} sparklers burn? = e*f/60 : minutes where whole e*f/60

== lnyr-average-guests-years
{S}'s family had {a:12..30} guests on New Year's Eve in the first year, {b:12..30} guests in the second year, and {c:12..30} guests in the third year.
? What is the average number of guests per year? = mean(a,b,c) : guests where whole (a+b+c)/3
? How many guests must come in the fourth year so that the average of the {n:4 words} years is {d:20..24} guests? = n*d-a-b-c | x: a+b+c+x = n*d : guests where n*d > a+b+c+5, n*d < a+b+c+40
? How many guests did they have in these years in total? = a+b+c : guests

== lnyr-ball-drop-speed-feet
On New Year's Eve a ball slides down a pole that is {a:120..180 by 12} feet high in {b:60} seconds.
? How many inches does the ball move per second? = a*12/b : inches where whole a*12/b
? How many feet does the ball move in {c:20,30,15} seconds? = a/b*c : feet where whole a/b*c
? {S} is building a small pole for {S:his} garden, and the big pole is {d:10,12,20} times as high. How many inches high is it? = a*12/d : inches where whole a*12/d

== lnyr-two-envelopes-kinds
who S: woman
{S} prepared {n:12..30} envelopes. Some have {a:5} dollars in them, and the others have {b:20} dollars in them. She put {t:120..480 by 15} dollars in all the envelopes in total.
where whole (t-a*n)/(b-a), t > a*n+15, t < b*n-15
? How many envelopes with {b} dollars are there? = (t-a*n)/(b-a) | y, x: x + y = n, a*x + b*y = t : envelopes
? How many envelopes with {a} dollars are there? = (b*n-t)/(b-a) | x, y: x + y = n, a*x + b*y = t : envelopes

== lnyr-plum-blossoms-sold-unknown
{S} had some pots of plum blossoms. {S:He} sold {a:10..25} of them on Friday and {k:2 as "twice"} as many on Saturday. A truck then brought {b:20..40} new pots, and now {S:he} has {c:45..90}.
where c > b
? How many pots did {S} have before Friday? = c-b+a+k*a | x: x-a-k*a+b = c : pots
? How many pots did {S:he} sell in total? = a+k*a : pots
? If each pot costs {p:$12..$25}, how much money did {S:he} make on Saturday? = k*a*p : dollars

== lnyr-leftover-confetti-bags
who S: man
After the New Year's party on the square, {S} has to sweep up the confetti. He has to clean {a:3000..9000 by 600} square feet and can clean {b:200,300} square feet in {o:10 words} minutes. Each bag holds the confetti from {c:150,200,300} square feet.
where whole a/b, whole a/c
? How many minutes does it take {S} to clean the square? = a/b*o : minutes
? How many bags does he fill? = a/c : bags
? If {d:2..3} workers at the same speed as {S} help him, how many minutes does it take them all together? = a/b*o/(d+1) : minutes where whole a/b*o/(d+1)

== lnyr-tea-and-cakes-weekly
who S: woman
{S} packs {a:10..20} boxes of tea per day with {b:12,20,24} bags in each box for the New Year. In a week she uses {c:15..30} bags per day for her own guests, and {d:5..10} bags per day are torn.
where a*b > c+d
? How many bags of tea are left for sale after {o:1 as "one"} day? = a*b*o-c-d : bags
? How many bags of tea are left for sale after a week? = 7*(a*b-c-d) : bags
? How many bags are used or torn in a week? = 7*(c+d) : bags

== lnyr-cousin-twins-savings
who S: woman, T: man
Twins {S} and {T} got the same amount of New Year money, {a:$60..$140 by 10} each. {S} spent {f:1/2,1/4,1/5} of hers, and {T} spent {b:$15..$45 by 5} of his. Then their grandfather gave each of them {c:$10..$20 by 5} more.
where whole a*f
? How much money do the twins have left in total? = a-a*f+c+(a-b+c) : dollars
? How much money does {S} have now? = a-a*f+c : dollars
? How much did the twins spend altogether? = a*f+b : dollars
