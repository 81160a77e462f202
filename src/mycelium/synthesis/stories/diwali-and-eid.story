topic: diwali-and-eid
place: us

== diwl-lamps-on-balcony
who S: woman
For Diwali, {S} has {b:10..25} clay lamps in her living room and {a:2..3 times} as many on the balcony. {c:3..8} of the lamps fall down and break. Her sister brings {d:1/2,1/4} of the number of lamps that were on the balcony.
where whole a*b*d
? How many lamps does {S} have in the end? = b+a*b-c+a*b*d : lamps
? How many lamps did she have before any of them broke? = b+a*b : lamps
? How many lamps does her sister bring? = a*b*d : lamps

== diwl-sweets-boxes-friends
{S} buys {c:3..6} boxes of sweets for {S:his} friends and {d:2..3 times} as many boxes for the people at {S:his} job. Each box costs {a:$12..$20}, but {S:he} has a coupon that takes {b:$2..$5} off the price of each box.
? How much money does {S} spend on sweets? = c*(a-b)+d*c*(a-b) : dollars
? How many boxes does {S:he} buy in total? = c+d*c : boxes
? How much money does {S:he} save with the coupon? = (c+d*c)*b : dollars

== diwl-samosas-fried-together
who S: woman
{S} fries {c:30..60} samosas for Eid, her aunt fries {a:40..90}, and her cousin fries {b:20..50}. They put the same number of samosas on each of {d:4..8} plates, and each plate is shared equally by {e:2,5,10} guests.
where whole (c+a+b)/d, whole (c+a+b)/d/e
? How many samosas does each guest get? = (c+a+b)/d/e : samosas
? How many samosas are on each plate? = (c+a+b)/d : samosas
? How many samosas do they fry in total? = c+a+b : samosas

== diwl-new-clothes-for-eid
who S: man
{S} wants to buy new clothes for Eid for his {a:2..4} sons. For each of them he buys {o:1 as "one"} shirt for {b:$15..$25} and a pair of pants for {c:$20..$35}. His wife wants {d:2 words} dresses that cost {e:$40..$70 by 5} each. He gets {r:10%,20%} off the total.
where whole (a*(b*o+c)+d*e)*r
? How much does {S} pay in total? = (a*(b*o+c)+d*e)*(1-r) : dollars
? How much would the clothes cost without the discount? = a*(b*o+c)+d*e : dollars
? How much more do the dresses cost than the clothes for {o} son, without the discount? = d*e-(b*o+c) : dollars where d*e > b+c

== diwl-rangoli-powder-colors
{S} is making a rangoli with {S:his} students. They use {a:6..12} cups of red powder, {b:2 as "twice"} as many cups of yellow powder, and {c:3..5} fewer cups of blue powder than red powder. A bag contains {d:4 words} cups of powder of the same color.
where a > c+1
? How many cups of powder do they use in total? = a+a*b+(a-c) : cups
? How many bags of yellow powder do they need to open? = ceil(a*b/d) : bags
? How many more cups of yellow powder than of blue powder do they use? = a*b-(a-c) : cups

== diwl-eid-money-from-relatives
{S} gets {c:$10..$30 by 5} from {S:his} grandfather for Eid, and {S:he} gets the same amount from each of {S:his} {a:3..5} uncles. {S:His} {b:2..4} aunts give {S:him} {d:$5..$15} each. {S:He} already had {e:$20..$60 by 5}.
? How much money did {S} get for Eid in total? = c+a*c+b*d : dollars
? If {S:he} buys a pair of shoes for {f:$45..$90 by 5}, how much money will {S:he} have left? = e+c+a*c+b*d-f : dollars where e+c+a*c+b*d > f
? How much more money did {S:he} get from {S:his} uncles than from {S:his} aunts? = a*c-b*d : dollars where a*c > b*d

== diwl-fasting-hours-days
who S: man
During Ramadan, {S} fasts from {t:5:00 am..6:00 am by 15} to {u:6:30 pm..7:30 pm by 15} every day. He fasts on all of the {a:29,30} days, except for {b:2..4} days when he is ill.
? For how many hours does {S} fast each day? = u-t : hours where whole (u-t)*2
? On how many days does he fast? = a-b : days
? How many minutes long is each fast? = (u-t)*60 : minutes

== diwl-string-lights-feet
{S} wants to hang lights all around {S:his} roof. The roof is a rectangle that is {a:30..50} feet long and {b:20..28} feet wide. A string of lights is {c:12,15,20} feet long and costs {d:$8..$14}.
? How many strings of lights does {S} need to buy? = ceil(2*(a+b)/c) : strings
? How much will {S:he} pay for the lights? = ceil(2*(a+b)/c)*d : dollars
? What is the total length of the edge of the roof in feet? = 2*(a+b) : feet

== diwl-dates-bags-mosque
who S: woman
{S} brings dates to the mosque. She has {a:4..8} bags with {b:40..60 by 5} dates in each bag. {c:60..100 by 5} people come, and each person eats {d:3 words} dates.
where a*b != c*d
? How many dates are left over? = a*b-c*d : dates where a*b > c*d+1
? How many more dates would she have needed? = c*d-a*b : dates where c*d > a*b+1
? How many dates does she have at first? = a*b : dates

== diwl-card-making-business
{S} makes Diwali cards and sells them. {S:He} can make {a:8..15} cards per hour and works for {b:3..5} hours on Saturday and {c:2..4} hours on Sunday. {S:He} sells each card for {d:$2..$4}. The paper cost {S:him} {e:$10..$25}.
? How many cards does {S:he} make in total? = a*(b+c) : cards
? How much profit does {S:he} make if {S:he} sells all the cards? = d*(a*(b+c))-e : dollars
? If {f:1/2,1/4} of the cards are not sold, how many cards does {S:he} sell? = a*(b+c)*(1-f) : cards where whole a*(b+c)*f

== diwl-kheer-recipe-doubled
who S: woman
{S}'s recipe for kheer needs {a:6,8} cups of milk and {b:0.5} cups of rice for {c:8} people. She has to make enough for {d:24..64 by 8} people.
? How many cups of milk does she need? = d/c*a : cups
? How many cups of rice does she need? = d/c*b : cups
? If there are {e:16} cups in a gallon, how many gallons of milk does she have to buy, if the store sells only full gallons? = ceil(d/c*a/e) : gallons

== diwl-sale-of-saris
A store sells saris. Before Diwali it sold {a:15..30} saris per day for {b:6} days, and in the week of Diwali it sold {c:2 as "twice"} as many per day for {d:5} days. The owner, {S}, earns {e:$10..$25} on each sari.
? How many saris did the store sell in total? = a*b+c*a*d : saris
? How much did {S} earn on the saris in the week of Diwali? = c*a*d*e : dollars
? How many more saris did the store sell in the week of Diwali than before? = c*a*d-a*b : saris

== diwl-money-shared-with-poor
who S: man
{S} has {a:$4000..$12000 by 400} in the bank. Before Eid, he decides to give {r:2.5%} of it to the poor. {f:1/2,1/4,1/5} of the money that he gives goes to a food bank, and {b:2..5} families share the rest equally.
where whole a*r, whole a*r*f, whole (a*r-a*r*f)/b
? How much money does each family get? = (a*r-a*r*f)/b : dollars
? How much money does the food bank receive? = a*r*f : dollars
? How much money does {S} have left in the bank? = a-a*r : dollars

== diwl-lanterns-from-craft-class
In a craft class, {a:12..24} children each make {b:2..3} paper lanterns. {c:4..9} of the lanterns are torn. The others are hung up in {d:3..6} equal rows.
where whole (a*b-c)/d
? How many lanterns are in each row? = (a*b-c)/d : lanterns
? How many lanterns do the children make in total? = a*b : lanterns
? If each lantern takes {e:10,15,20} minutes, how many minutes does {o:1 as "one"} child spend on making lanterns? = b*e*o : minutes

== diwl-fair-rides-tickets
who S: woman
At the Eid fair, {S} buys {a:20..40} tickets for her {b:3..4} children. Each of the children goes on the big wheel, which takes {c:2..3} tickets, and on the small train, which takes {o:1 as "one"} ticket. Then she buys {d:5..10} more tickets.
where a > b*(c+o)
? How many tickets does she have now? = a-b*(c+o)+d : tickets
? How many tickets do the children use? = b*(c+o) : tickets
? If each ticket costs {p:$1.50,$2}, how much money did she spend on tickets in total? = (a+d)*p : dollars

== diwl-cleaning-rooms-siblings
who S: woman, T: man
{S} and her brother {T} have to clean {n:6..10} rooms before Diwali. {S} needs {a:20..30 by 5} minutes for each room, and {T} needs {b:5..15 by 5} minutes more than she does. {S} cleans {c:3..4} rooms, and {T} cleans all the other rooms.
where n > c+1
? How many minutes does {T} spend on cleaning? = (n-c)*(a+b) : minutes
? How many minutes do they clean altogether? = c*a+(n-c)*(a+b) : minutes
? How many hours would it take {S} to clean all of the rooms alone? = n*a/60 : hours where whole n*a/60*2

== diwl-trays-of-baklava
{S} bakes {a:3..6} trays of baklava. Each tray has {b:5..8} rows with {c:6..8} pieces in each row. {S:He} gives {f:1/2,1/3,1/4} of the pieces to {S:his} neighbors, {S:his} family eats {d:10..25} pieces, and {S:he} takes the rest to work.
where whole a*b*c*f, a*b*c*(1-f) > d+10
? How many pieces does {S} take to work? = a*b*c-f*(a*b*c)-d : pieces
? How many pieces does {S:he} bake in total? = a*b*c : pieces
? How many pieces do the neighbors get? = f*(a*b*c) : pieces

== diwl-fireworks-boxes-budget
who S: man
{S} has {a:$90..$200 by 10} for fireworks. He wants {b:3..6} boxes of sparklers at {c:$4..$7} each, and {d:2..4} large rockets at {e:$9..$14} each. With all the rest of the money he wants to buy small rockets, which cost {g:$2..$3} each.
where a > b*c+d*e+10
? How much money is left for the small rockets? = a-b*c-d*e : dollars
? How many small rockets is he able to buy? = floor((a-b*c-d*e)/g) : rockets
? How much does he spend on sparklers and large rockets? = b*c+d*e : dollars

== diwl-henna-hands-minutes
{S} paints henna on hands. A hand takes {S:him} {a:15,20,25} minutes, and {S:he} takes a break of {b:10} minutes after every {c:4 words} hands. {S:He} charges {d:$8..$15} per hand. Today {S:he} paints {e:8..20 by 4} hands and goes home after the last break.
? How many minutes does {S} spend on the hands and the breaks in total? = e*a+e/c*b : minutes
? How much money does {S:he} make today? = e*d : dollars
? How many breaks does {S:he} take? = e/c : breaks

== diwl-guests-per-cousin-house
On Diwali, {a:15..30} guests come to {S}'s house. {b:5..10} of them leave early, and later {c:2..3} cars with {d:4..5} people each arrive. {S}'s mother has prepared {e:60..120 by 5} sweets.
where e > a-b+c*d
? How many guests are in the house after the cars arrive? = a-b+c*d : guests
? How many people came to the house altogether? = a+c*d : people
? If each of the guests who are in the house after the cars arrive eats {f:2 words} sweets, how many sweets are left? = e-f*(a-b+c*d) : sweets where e > f*(a-b+c*d)

== diwl-flower-garlands
who S: woman
It takes {a:30..50 by 5} marigolds to make {o:1 as "one"} garland. {S} wants to make {b:6..12} garlands for her house and {c:3..5} more garlands for her grandparents. She picks {d:80..150 by 10} marigolds in her garden and has to buy all the others for {p:5,10} cents each.
where a*(b+c) > d
? How many marigolds does she need in total? = a*(b+c) : marigolds
? How many marigolds does she have to buy? = a*(b+c)-d : marigolds
? How much does she pay for the marigolds that she buys, in dollars? = (a*(b+c)-d)*p/100 : dollars

== diwl-average-visitors-temple
{a:120..300 by 10} people visited the temple on Friday, {b:120..300 by 10} people on Saturday and {c:120..300 by 10} people on Sunday.
? What was the average number of visitors per day? = mean(a,b,c) : visitors where whole (a+b+c)/3
? How many people have to come on Monday so that the average of these {n:4 words} days is {d:200..240 by 10} people? = n*d-a-b-c | x: a+b+c+x = n*d : people where n*d > a+b+c+50, n*d < a+b+c+400
? On Sunday, {S} gave {o:1 as "one"} candle to each visitor. If the candles came in boxes of {e:24}, how many boxes did {S} have to open? = ceil(c*o/e) : boxes

== diwl-perfume-oil-mixture
{S} mixes perfume as an Eid gift. {S:He} uses rose oil and lemon oil in the ratio {a:3,5} to {b:2}. {S:He} makes {c:35..140 by 35} ounces of the mixture and fills it into bottles of {d:5} ounces.
? How many ounces of rose oil does {S:he} need? = c/(a+b)*a : ounces
? How many more ounces of rose oil than lemon oil does {S:he} use? = c/(a+b)*(a-b) : ounces
? If {S:he} sells each bottle for {p:$9..$16}, how much money will {S:he} make? = c/d*p : dollars

== diwl-gold-coin-savings
who S: woman
{S} wants to buy a gold coin for Diwali that costs {a:$240..$600 by 20}. She has saved {b:$60..$150 by 10}, and her husband gives her {f:1/2,1/4} of the money that is still missing.
where whole (a-b)*f, a > b+40
? How much money does her husband give her? = (a-b)*f : dollars
? How much money does she still need after that? = a-b-f*(a-b) : dollars
? If she saves {c:$10..$20 by 5} per week, in how many weeks will she have the rest? = ceil((a-b-f*(a-b))/c) : weeks

== diwl-moon-sighting-drive
{S} drives to a hill to see the new moon. The hill is {a:24..60 by 6} miles away, and {S:he} drives at a speed of {b:36,40,48} miles per hour. {S:He} waits for {c:25..50 by 5} minutes and drives home at the same speed.
where whole a*60/b
? How many minutes does it take {S} to get to the hill? = a/b*60 : minutes
? How many minutes is {S} away from home in total? = 2*(a/b*60)+c : minutes
? If {S:his} car can go {d:24,30} miles on {o:1 as "one"} gallon of gas, how many gallons does {S:he} use for the whole trip? = 2*a/d*o : gallons where whole 2*a/d*10

== diwl-gift-bags-unknown-number
who S: man
{S} made a certain number of gift bags for Eid. He gave {f:1/3,1/4,2/5} of them to children in his building and {a:10..25} to children at the mosque. Then his brother brought {b:5..12} more bags, and now he has {c:20..60}.
where c > b, whole (c-b+a)/(1-f)
? How many gift bags did {S} make? = (c-b+a)/(1-f) | x: x-f*x-a+b = c : bags
? How many bags did he give to children in his building? = (c-b+a)/(1-f)*f : bags
? If he puts {d:3..5} candies into each of the bags that he has now, how many candies does he need? = c*d : candies

== diwl-weekly-lamp-oil-jar
who S: woman
{S} lights {a:5..9} oil lamps in the morning and {b:2 as "twice"} as many in the evening, on every day of the week before Diwali. Each lamp needs {c:2 words} spoons of oil.
? How many times does she light a lamp in that week? = (a+a*b)*7 : times
? How many spoons of oil does she need for the week? = (a+a*b)*7*c : spoons
? If a bottle contains {d:60,90} spoons of oil, how many bottles does she have to open? = ceil((a+a*b)*7*c/d) : bottles

== diwl-three-shops-gift-baskets
{S} needs {a:30..60 by 6} gift baskets. {S:He} finds {b:4..9} baskets in the first shop and {k:2 as "twice"} as many in the second shop. The rest are ordered online in packs of {d:6,4,5}.
where whole (a-b-b*k)/d, a > b+b*k+10
? How many packs does {S} order online? = (a-b-b*k)/d : packs
? How many baskets does {S:he} find in both shops combined? = b+b*k : baskets
? If each pack costs {p:$24..$40 by 2}, how much does {S:he} pay for the packs? = (a-b-b*k)/d*p : dollars
