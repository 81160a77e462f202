topic: birthday-party
place: us

== bpty-balloon-popping
{S} buys {d:4..15} silver balloons for {S:his} birthday party.
{S:He} also buys {a:6..20} red balloons and {b:2..4 times} as many blue balloons as red balloons.
While {S:he} is carrying them home, {c:1/2,1/3,1/4,1/5} of the blue balloons [pop|blow away].
~ It takes {S:him} {n:10..25} minutes to walk home.
where whole a*b*c
? How many balloons does {S} have left in total? = d+a+a*b-c*a*b : balloons
? What is the total number of balloons that {S} bought? = d+a+a*b : balloons
? How many blue balloons does {S:he} still have? = a*b-c*a*b : balloons

== bpty-saving-for-goody-bags
{S} has ${g:20..60 digits} in {S:his} piggy bank and wants to buy goody bags for {S:his} birthday.
{S:He} earns another {b:$5..$12} per lawn by mowing {a:4..9} lawns.
{S:He} spends part of the money on {c:3..8} packs of paper plates that cost {d:$2..$4} each and {e:2..5} tablecloths that cost {f:$3..$7} each.
where g+a*b > c*d+e*f+20
? If each goody bag costs {h:$2..$5}, how many goody bags is {S:he} able to buy with all the money that is left? = (g+a*b-c*d-e*f)/h : bags where whole (g+a*b-c*d-e*f)/h
? How much money does {S} spend on plates and tablecloths in total? = c*d+e*f : dollars
? How much money does {S:he} have left after buying the plates and the tablecloths? = g+a*b-c*d-e*f : dollars

== bpty-snack-tables
who S: woman
For her son's birthday, {S} opens {a:3..9} bags with {b:20..40 by 4} pretzels in each and {c:2..6} boxes with {d:24..60 by 6} crackers in each.
She wants to divide all the snacks equally between {e:3..6} tables, and {f:4..8} children [will sit|sit] at each table.
where whole (a*b+c*d)/e/f
? How many snacks will each child get? = (a*b+c*d)/e/f : snacks
? What's the total number of snacks? = a*b+c*d : snacks

== bpty-cost-per-child-hour
{S} is hosting a birthday party at the bowling alley for {a:5..12} kids.
The lane costs {g:$40..$90 by 5}, pizza costs {b:$4..$8} per kid, and {S:he} needs to buy {c:2..6} pitchers of lemonade at {d:$5..$9} each and {e:3..8} bags of candy at {f:$2..$5} each.
[The bowling alley takes|{S:He} has a coupon that takes] {h:$10..$30 by 5} off the total bill.
? What is the total cost of the party? = g+a*b+c*d+e*f-h : dollars
? If the party is {i:2..4} hours long, how much money does {S} spend per kid per hour? = (g+a*b+c*d+e*f-h)/a/i : dollars where whole (g+a*b+c*d+e*f-h)/a/i
? How much would {S} pay without the lemonade and the candy? = g+a*b-h : dollars

== bpty-hundred-dollar-bill
{S}'s grandmother gave {S:him} a ${m:100 digits} bill for {S:his} [tenth|eleventh|twelfth|ninth] birthday.
{S:He} decides to spend {a:$28..$76 by 4} on a video game and to share the rest of the money [equally|evenly] with {S:his} [brothers|cousins], so that {b:2..4 words} people get the same amount.
where whole (m-a)/b
? How much money does each of them get? = (m-a)/b : dollars
? If {S:he} spends {S:his} own share equally over {c:2..4} weeks, how much can {S:he} spend per week? = (m-a)/b/c : dollars where whole (m-a)/b/c
? How much more money would be left for sharing if the video game was on sale for {p:$15..$25}? = a-p : dollars

== bpty-guests-come-and-go
There are {c:6..15} girls and {a:5..14} boys at {S}'s birthday party when it starts, and {b:3..9} more children show up late.
Then {d:2..6} children have to leave early, and {e:2..4} cars pick up {f:3..4} children each, and the driver of each of these cars also takes home [a little sister|a younger brother] who was at the party.
where c+a+b > d+e*f+e+2
? How many children are still at the party? = c+a+b-d-e*f-e : children
? How many children went home in the cars? = e*f+e : children
? How many children came to the party in total? = c+a+b : children

== bpty-eggs-for-cakes
who S: woman
{S} has {e:2..11} eggs in the fridge and she buys {a:6,12,18} brown eggs and {b:6,12,18} white eggs at the store.
Her neighbor gives her {c:2..4} baskets with {d:5..9} eggs in each.
? If {S} bakes {f:2..3} birthday cakes and each cake needs {z:12 as "a dozen"} eggs, how many eggs will she have left? = e+a+b+c*d-f*z : eggs where e+a+b+c*d > f*z
? How many eggs does {S} have before she starts to bake? = e+a+b+c*d : eggs
? How many more eggs did she get from her neighbor than from the store? = c*d-(a+b) : eggs where c*d > a+b

== bpty-arcade-tokens
{S} is planning to take {c:3..8} friends to an arcade on {S:his} birthday. {S:He} buys {a:2..5} rolls of tokens for each friend, and each roll contains {b:10,20,25,40} tokens.
[By the time they leave|At the end of the day], {r:20%..80% by 10} of the tokens have been used.
where whole c*a*b*r
? How many tokens are left? = c*a*b*(1-r) : tokens
? How many tokens did {S} buy in total? = c*a*b : tokens
? How many tokens were used? = c*a*b*r : tokens

== bpty-candy-pinata
{S} fills a pinata with {d:15..40} jelly beans and {a:60..120} chocolate candies. Before the party {S:his} little brother eats {b:4..15} of the candies.
When the pinata breaks, {S} grabs {c:10..25} candies and {S:his} best friend grabs {e:10..25}.
where d+a > b+c+e+10
? How many candies are left for the other children? = d+a-b-c-e : candies
? If the other {f:4..9} children share the remaining candies equally, how many does each of them get? = (d+a-b-c-e)/f : candies where whole (d+a-b-c-e)/f
? How many candies were in the pinata when it broke? = d+a-b : candies

== bpty-bounce-house
who S: man
{S} rents out a bounce house for birthday parties. He charges {a:$40..$80 by 5} per hour, and {b:$8..$15} of that goes to [his|the] helper.
On Saturdays the bounce house is rented for {d:3..6} hours, and on Sundays for {c:2 times} as many hours as on Saturdays.
? How much money does {S} keep in {e:2..5} weekends? = e*(a-b)*(d+c*d) : dollars
? How many hours is the bounce house rented per weekend? = d+c*d : hours
? How much does his helper make on {o:1 as "one"} Sunday? = b*c*d : dollars where a > 20

== bpty-two-cakes-candles
{S} and {S:his} twin [sister|brother] each have a cake with {a:5..12} white candles and {b:2..3 times} as many green candles as white ones.
? How many candles are there on both cakes in total? = a+a*b+(a+a*b) : candles
? How many more green candles than white candles are on each cake? = a*b-a : candles
? If candles are sold in packs of {p:8,10,24}, how many packs does their mother need to buy for both cakes? = ceil((a+a*b+(a+a*b))/p) : packs

== bpty-dozen-cupcakes
who S: woman
{S} orders {a:48..144 by 12} cupcakes for her daughter's birthday, and the [baker|bakery] packs {z:12} cupcakes in each box.
{b:2..4} of her friends helped with the party, so she gives each of them {c:1 as "one"} full box.
where a/z > b*c+1
? How many full boxes does {S} have left? = a/z-b*c : boxes
? How many cupcakes does she have left? = a-z*b*c : cupcakes
? If each box costs {p:$15..$30}, what is the total cost of the cupcakes, in dollars? = a/z*p : dollars

== bpty-party-hats
To make party hats, {S} buys {d:2..5} packs of cardboard. Each pack has {a:4..8} bundles of {b:6..12} sheets, and {c:2..4} sheets are needed to make {o:1 as "one"} fancy hat.
where whole d*a*b/c
? How many hats can {S} make? = d*a*b/c : hats
? If {e:10%,20%,25%,50%} of the hats that {S:he} makes are ruined by paint, how many good hats does {S:he} have? = d*a*b/c-e*d*a*b/c : hats where whole e*d*a*b/c
? How many sheets of cardboard did {S} buy? = d*a*b : sheets

== bpty-two-birthday-presents
{S} received {c:$20..$60 by 5} from {S:his} aunt and the same amount of money from {S:his} uncle. {S:He} also received {a:$10..$30 by 5} from {S:his} brother, and {S:his} parents gave {S:him} {b:2..4 times} as much as {S:his} brother did.
? How much money did {S} receive for {S:his} birthday? = c+c+a+a*b : dollars
? If {S:he} buys a skateboard that costs {d:$45..$85}, how much money does {S:he} have left? = c+c+a+a*b-d : dollars
? How much more did {S:he} get from {S:his} aunt than from {S:his} brother? = c-a : dollars where c > a

== bpty-cookie-jars
{S} bakes {a:3..8} trays of {b:10..18} chocolate chip cookies for the party, and {S:his} dad brings {c:2..5} boxes with {z:12 as "a dozen"} sugar cookies in each.
? What's the total number of cookies? = a*b+c*z : cookies
? If {n:14..26} guests each eat {m:3..4} cookies, how many cookies are left? = a*b+c*z-n*m : cookies where a*b+c*z > n*m
? How many of the cookies are not sugar cookies? = a*b : cookies

== bpty-pizza-slices
{S} orders {a:5..12} pizzas for {S:his} birthday party. Each pizza is cut into {b:8,10,12} slices.
There are {c:9..20} boys and {d:8..20} girls at the party.
~ The pizza place is {ya:2..7} miles from the house.
where a*b > 2*(c+d)
? If each boy eats {m:2 words} slices and each girl eats {o:1 as "one"} slice, how many slices are left? = a*b-c*m-d*o : slices
? How many slices are there in total? = a*b : slices
? If the slices are shared as evenly as possible, how many whole slices can each child get? = floor(a*b/(c+d)) : slices

== bpty-time-for-games
The birthday party starts at {t:1:00 pm..3:00 pm by 15}. The kids play games for {a:45..75 by 5} minutes, then they eat cake for {b:15..30 by 5} minutes, and then {S} opens {n:6..12} presents, which takes {m:2..3} minutes per present.
? What time is it when the last present is opened? = t+(a+b+n*m)/60 : clock
? How many minutes does it take to open all the presents? = n*m : minutes
? How many minutes longer do the kids play games than eat cake? = a-b : minutes

== bpty-aunt-ages
{S} turned {c:8..14} today. {S:His} sister is {a:2..5} years older than {S:him}, and {S:his} aunt is {b:2..3 times} as old as {S:his} sister.
? How old is {S:his} aunt? = (c+a)*b : years
? How old will {S}'s aunt be when {S} is {d:18..25} years old? = (c+a)*b+d-c : years
? What is the combined age of {S}, {S:his} sister and {S:his} aunt? = c+c+a+(c+a)*b : years

== bpty-invitations-stamps
who S: woman
{S} needs to send out {a:20..60} invitations. She writes {b:5..12} of them on Monday and {k:2 times} as many on Tuesday.
Each invitation requires a stamp that costs {p:60,65,70,75} cents.
where a > 3*b
? How many invitations does she still have to write? = a-b-b*k : invitations
? How much will the stamps for all the invitations cost, in dollars? = a*p/100 : dollars
? If {S} writes the remaining invitations at a rate of {c:2..5} per day, how many days will it take her to finish? = (a-b-b*k)/c : days where whole (a-b-b*k)/c

== bpty-ribbon-streamers
{S} has {a:18..60} feet of ribbon to decorate the hall. {S:He} cuts off {b:4..9} pieces that measure {c:6..20 by 2} inches each.
where a*12 > b*c+24
? How many inches of ribbon does {S} have left? = a*12-b*c : inches
? If each balloon needs {d:6,8,9} inches of ribbon, how many balloons can {S:he} tie with the ribbon that is left? = floor((a*12-b*c)/d) : balloons

== bpty-juice-pitchers
{S} makes fruit punch by mixing {a:3..8} cups of orange juice, {k:2..3 times} as many cups of pineapple juice, and {b:4..10} cups of soda.
~ {S:He} buys a {yb:10..20}-pound bag of ice too.
? What is the total amount of punch, in cups? = a+a*k+b : cups
? If each glass holds {d:1.5} cups, how many glasses is {S} able to fill? = (a+a*k+b)/d : glasses where whole (a+a*k+b)/d
? If {e:1/2,1/3,1/4} of the punch is left after the party, how many cups did the guests drink? = (a+a*k+b)*(1-e) : cups where whole (a+a*k+b)*(1-e)

== bpty-ticket-prize
At {S}'s party, the children play {a:3..6} rounds of a game. In each round the winner gets {b:5..9} tickets and the child in second place gets {c:2..4} tickets.
{S} wins {d:2..3} of the rounds and is second in [all the others|the rest].
where a > d
? How many tickets does {S} have? = d*b+(a-d)*c : tickets
? How many tickets are handed out altogether? = a*(b+c) : tickets
? If a prize costs {p:40..60} tickets, how many more tickets does {S} need? = p-(d*b+(a-d)*c) : tickets

== bpty-room-at-the-zoo
The zoo charges {a:$150..$300 by 10} for a birthday party with up to {n:10} children, and it charges {b:$12..$20} for every additional child.
? What is the total cost of a party with {c:13..25} children? = a+(c-n)*b : dollars
? {S}'s parents can only spend {m:$350..$560 by 10}. How many children is {S} able to invite? = n+floor((m-a)/b) : children where m > a+b
? If {S} invites {c} children, calculate the average cost per child. = (a+(c-n)*b)/c : dollars where whole (a+(c-n)*b)/c

== bpty-favor-boxes-leftover
who S: woman
{S} decides to make party favors for {a:14..30} guests. She puts {b:3..5} rubber bands, {c:2..4} stickers and {o:1 as "one"} candy bar into each box.
Rubber bands come in packs of {d:25,40,50}.
? How many things does she put into all the boxes in total? = a*(b+c+o) : things
? How many packs of rubber bands does {S} need to buy? = ceil(a*b/d) : packs
? How many rubber bands will be left over? = ceil(a*b/d)*d-a*b : rubber bands where mod(a*b,d) > 0

== bpty-half-the-guests
{S} invited {a:20..60} people to {S:his} birthday. {r:50%,60%,70%,75%,80%,90%} of them came, and {f:1/2,1/3,1/4} of the people who came brought a friend.
where whole a*r, whole a*r*f
? How many people were at the party, not counting {S}? = a*r+a*r*f : people
? How many of the people who were invited did not come? = a-a*r : people
? How many friends were brought along? = a*r*f : people

== bpty-face-painting
{S} gets paid to do face painting at birthday parties. {S:He} charges {a:$25..$50 by 5} to show up and {b:$3..$7} per face.
At {o:1 as "one"} party {S:he} painted {c:9..24} faces, and {S:he} gave the parents {r:10%,20%,25%,50%} off the total price because {S:he} came late.
where whole (a+b*c)*r
? How much money did {S} make at that party? = (a+b*c)*(1-r) : dollars
? How much money would {S} make at {d:3..5} parties with {c} faces each if {S:he} was always on time? = d*(a+b*c) : dollars
? If each face takes {m:4..6} minutes, how many minutes did {S} spend painting at the party? = c*m : minutes

== bpty-gift-money-unknown
{S} had some money in {S:his} wallet. For {S:his} birthday {S:he} got {a:$25..$70 by 5}, and then {S:he} bought {b:2..5} comic books for {c:$4..$9} each. Now {S:he} has {d:$40..$95}.
where d+b*c > a+5
? How much money did {S} have in {S:his} wallet before {S:his} birthday? = d+b*c-a | x: x+a-b*c = d : dollars
? How much money did the comic books cost in total? = b*c : dollars
? {S} wants to buy a bike that costs {p:$120..$220 by 10}. How much more money does {S:he} need to save? = p-d : dollars

== bpty-mixed-seating
For the party, {S} rents {n:9..16} tables. The small tables seat {a:4} people and the large tables seat {b:6,8} people. Together they seat {t:40..110 by 2} people.
where whole (t-a*n)/(b-a), t > a*n+2*(b-a), t < b*n-2*(b-a)
? How many large tables does {S} rent? = (t-a*n)/(b-a) | l, s: l + s = n, b*l + a*s = t : tables
? How many small tables are there? = n-(t-a*n)/(b-a) : tables
? If renting a table costs {p:$6..$12}, how much money will {S} pay in total? = n*p : dollars

== bpty-friends-share-stickers-again
{c:3..6} friends come to {S}'s party, and each of them brings {a:20..40} stickers. Each friend gives {b:4..10} stickers to a little brother or sister at the door. All of the other stickers are put in a bowl and shared equally by {S} and {S:his} friends.
where whole c*(a-b)/(c+1)
? How many stickers does each of them get from the bowl? = c*(a-b)/(c+1) : stickers
? How many stickers are put in the bowl? = c*(a-b) : stickers
