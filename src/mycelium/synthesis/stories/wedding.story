topic: wedding
place: us

== wedd-flowers-for-tables
who S: woman
For her wedding, {S} orders {a:30..80 by 5} white roses and {b:2..3 times} as many red roses as white ones. {c:4..12} of the roses are brown, so she throws them away.
She puts {d:3..6} roses into each vase.
where whole (a+a*b-c)/d
? How many vases does she need? = (a+a*b-c)/d : vases
? If each vase costs {e:$2..$5}, how much will all the vases cost? = e*(a+a*b-c)/d : dollars
? What is the total number of roses that she orders? = a+a*b : roses

== wedd-guest-tables-left
{a:80..200 by 10} people were invited to {S}'s wedding. {b:12..40} of them could not come. {r:1/4,1/2,1/5} of the people who came brought a friend, and {d:5..15} people left before dinner.
where whole (a-b)*r
? How many people were there for dinner? = a-b+(a-b)*r-d : people
? How many of the invited people came? = a-b : people
? If a plate of food costs {p:$25..$60 by 5}, how much did dinner cost, if they paid only for the people who were there for dinner? = p*(a-b+(a-b)*r-d) : dollars

== wedd-cake-layers-eggs
{S} is making {c:2..4} wedding cakes. Each cake has {a:3..5} layers, and each layer requires {b:4..8} eggs. {d:3..9} more eggs are needed for the frosting of each cake.
? How many eggs does {S} need in total? = c*(a*b+d) : eggs
? If the eggs come in cartons of {z:12 as "a dozen"}, how many cartons does {S:he} have to open? = ceil(c*(a*b+d)/z) : cartons
? How many eggs are needed for the layers alone? = c*a*b : eggs

== wedd-budget-shares
{S} and {T} have {a:$12000..$30000 by 2000} for their wedding. They spend {b:30%,40%,50%} of the money on food, {c:10%,20%} on the hall, and {d:$1000..$2500 by 100} on clothes.
where a*(1-b-c) > d+500
? How much money do they have left? = a-a*b-a*c-d : dollars
? How much do they spend in total? = a*b+a*c+d : dollars
? How much more do they spend on food than on the hall? = a*b-a*c : dollars

== wedd-invitation-cards-families
who S: woman
{S} has to write {c:8..15} rows of names with {b:4..6} names in each row, and then {d:2 as "twice"} as many names for the groom's family. It takes her {a:2 words} minutes to write {o:1 as "one"} name.
? How many names are there altogether? = c*b+d*c*b : names
? How many hours will it take her to write all the names? = a*(c*b+d*c*b)/60 : hours where whole a*(c*b+d*c*b)/60
? How many more names are there for the groom's family than for hers? = d*c*b-c*b : names

== wedd-photographer-late
A wedding photographer charges {c:$90..$160 by 10} per hour. {S} hires him for {b:6..9} hours, but he shows up {a:30 digits} minutes late, so {S} doesn't have to pay for that time.
? How much does {S} pay him? = c*(b-a/60) : dollars
? How much would {S} have paid for all the hours? = c*b : dollars

== wedd-chairs-needed-in-rows
who S: man
{S} rents chairs for a wedding. He has {d:2..4} vans, and he brings {b:3..5} stacks of chairs in each of his vans. Each stack has {a:8..12} wooden chairs and {c:4..8} plastic chairs.
? How many chairs does he bring? = d*b*(a+c) : chairs
? If there are {e:120..180 by 10} guests, how many more chairs are needed? = e-d*b*(a+c) : chairs where e > d*b*(a+c)
? If he rents out each chair for {p:$2..$4}, how much money will he get? = p*d*b*(a+c) : dollars

== wedd-dress-fabric-fraction
who S: woman
A seamstress has {c:20..60 by 10} yards of silk. {S} wants a long wedding dress, so the seamstress uses {f:1/2,1/5} of the silk for it. Then she uses {a:2..4} yards for each of the dresses of {b:2..4} bridesmaids.
where c-c*f > a*b
? How many yards of silk are left? = c-c*f-a*b : yards
? How many yards does she use in total? = c*f+a*b : yards
? If silk costs {p:$8..$15} per yard, how much does the silk for {S}'s dress cost? = c*f*p : dollars

== wedd-champagne-glasses
{S} is a caterer. {S:He} needs {a:2 words} glasses of champagne for each of {b:80..150 by 10} guests. {o:1 as "One"} bottle is enough for {c:6} glasses, and there are {d:6,12} bottles in a case.
? How many glasses of champagne does {S} need? = a*b : glasses
? How many bottles does {S:he} have to open? = ceil(a*b/c) : bottles
? How many cases does {S:he} have to buy? = ceil(ceil(a*b/c)/d) : cases

== wedd-gifts-of-money
who S: woman
{S} got married and received money from her family. Her parents gave her {d:$400..$900 by 50} and her husband's parents gave her the same amount. Her aunt gave her {c:$60..$150 by 10}, and {a:8..20} friends gave her {b:$20..$40 by 5} each.
? How much money did she receive in total? = d+d+c+a*b : dollars
? She spends {e:$300..$700 by 50} on new cups and plates. How much money does she have left? = d+d+c+a*b-e : dollars
? How much more did she get from her parents than from her friends combined? = d-a*b : dollars where d > a*b

== wedd-hall-hours-overtime
A hall costs {h:$500..$900 by 50} to rent and another {d:$20..$30 by 5} for each of {c:6..10} waiters. {S} also orders {f:10..18} tables for {g:$8..$15} each, and a band for {e:$400..$800 by 50}.
? What is the total cost? = h+d*c+f*g+e : dollars
? How much does {S} pay for the tables and the waiters combined? = d*c+f*g : dollars
? If {S} pays {r:10%,20%,25%} of the cost of the hall now, how much does {S:he} still have to pay for the hall? = h-h*r : dollars where whole h*r

== wedd-cookie-tins-grandmother
who S: woman
{S} is baking cookies for her grandson's wedding. She bakes {a:4..8} trays with {b:15..24} cookies on each tray. While she is looking for the tins, her dog eats {d:10..30} cookies.
where a*b > d+20
? How many cookies are left? = a*b-d : cookies
? If she puts {e:8,10,12} cookies in each tin, how many tins does she need? = ceil((a*b-d)/e) : tins

== wedd-drive-to-church
The wedding begins at {t:2:00 pm..4:00 pm by 30}. {S} needs {a:40..70 by 5} minutes to get dressed and {b:25..50 by 5} minutes to drive to the church. {S:He} wants to be there {c:30,20,15} minutes before the wedding begins.
? At what time does {S} have to start getting dressed? = t-(a+b+c)/60 : clock
? How many minutes before the wedding begins does {S:he} have to leave the house? = b+c : minutes
? {S} drives at a speed of {d:30,36,48} miles per hour. How many miles is it to the church? = d*b/60 : miles where whole d*b/60

== wedd-cousins-and-their-kids
{S} has {a:6..14} cousins. {f:1/2} of them are married and bring a husband or a wife to {S}'s wedding. Each of the married cousins also brings {b:2..3} children. Nobody else in the family can come.
where whole a*f
? How many people come to the wedding from {S}'s family, not counting {S}? = a+a*f+b*(a*f) : people
? How many children come to the wedding? = b*(a*f) : children
? If each child gets a box of crayons for {p:$2..$4} and a coloring book for {q:$3..$5}, how much do these gifts cost in total? = b*(a*f)*(p+q) : dollars

== wedd-rings-gold-price
who S: man
{S} pays {a:$60..$90 by 5} per gram of gold for the wedding rings. His ring weighs {b:6..9} grams, and the ring of his future wife weighs {c:2..4} grams less. The jeweler charges an additional {d:$100..$250 by 10} to make both rings.
where b > c+1
? What is the total price of the rings? = a*(b+(b-c))+d : dollars
? How much is the gold in his own ring worth? = a*b : dollars
? How many grams of gold are in the rings combined? = b+(b-c) : grams

== wedd-honeymoon-savings-months
{S} and {T} are planning a trip after their wedding that costs {a:$3000..$6000 by 300}. {S} saves {b:$150..$300 by 50} per month, and {T} saves {c:$100..$250 by 50} per month. They already have {d:$300..$900 by 300}.
where whole (a-d)/(b+c), a > d
? How many months does it take them to save enough money? = (a-d)/(b+c) | m: d+m*(b+c) = a : months
? How much money do they have after {e:3..5} months? = d+e*(b+c) : dollars
? How much more money does {S} save than {T} in {o:1 as "one"} year? = o*12*(b-c) : dollars where b > c

== wedd-candles-on-stairs
There are {a:15..30} stairs in front of the church. {b:2 words} candles stand on each stair, except on {c:4..8} of the stairs, where there are flowers instead. {S} needs {d:10,12,15} seconds to light each candle.
? How many candles does {S} have to light? = (a-c)*b : candles
? How many minutes does it take {S:him} to light all the candles? = (a-c)*b*d/60 : minutes where whole (a-c)*b*d/60
? If the candles come in boxes of {e:6,8,10}, how many boxes have to be opened? = ceil((a-c)*b/e) : boxes

== wedd-choose-menu-votes
who S: woman
{S} asked her {a:60..160 by 20} guests what they want to eat. {r:35%,40%,45%,50%} of them want chicken, {s:20%,25%,30%} want fish, and all the other guests want pasta. Chicken costs {p:$14..$18} per plate and fish costs {q:$19..$24} per plate.
where whole a*r, whole a*s
? How many guests want pasta? = a-a*r-a*s : guests
? How much will the chicken and the fish cost altogether? = a*r*p+a*s*q : dollars
? How many more guests want chicken than fish? = a*r-a*s : guests

== wedd-limousine-trips
A limousine takes {a:6..9} people at a time. {b:50..90} guests need to get from the hotel to the wedding, and {c:10..25} of them decide to walk. Each trip there and back takes {d:16..24} minutes.
? How many trips does the limousine have to make? = ceil((b-c)/a) : trips
? How many minutes do all the trips take, with the way back? = ceil((b-c)/a)*d : minutes
? How many people are in the limousine on the last trip? = b-c-(ceil((b-c)/a)-1)*a : people where mod(b-c,a) > 1

== wedd-dance-floor-squares
{S} is renting a square dance floor for {S:his} wedding. Each side is {a:16..30 by 2} feet long. The floor is made of square pieces which are {b:2 words} feet on each side, and each piece costs {p:$3..$6} to rent.
? How many pieces are needed? = a/b*(a/b) : pieces
? How much does it cost to rent the dance floor? = a/b*(a/b)*p : dollars
? What is the perimeter of the dance floor in feet? = 4*a : feet

== wedd-punch-bowl-gallons
who S: man
{S} makes punch for a wedding. He mixes {a:3..6} gallons of juice with {b:4..12} quarts of soda. There are {q:4 words} quarts in a gallon, and {c:4 words} cups in a quart.
? How many quarts of punch does he make? = a*q+b : quarts
? How many cups of punch does he make? = (a*q+b)*c : cups
? If each of the {d:40..60} guests drinks {e:2 words} cups, how many cups are left? = (a*q+b)*c-d*e : cups where (a*q+b)*c > d*e+1

== wedd-split-the-cost-families
The wedding of {S} and {T} costs {a:$9000..$24000 by 600} in total. {S}'s parents pay {f:1/3,1/4,2/5} of it, and {T}'s parents pay {b:$500..$1500 by 100} more than {S}'s parents. {S} and {T} pay for the rest themselves.
where whole a*f, a-a*f-(a*f+b) > 500
? How much do {T}'s parents pay? = a*f+b : dollars
? How much do {S} and {T} pay themselves? = a-a*f-(a*f+b) : dollars
? If {S} and {T} take {c:10,12} months to pay their part, how much do they pay per month? = (a-a*f-(a*f+b))/c : dollars where whole (a-a*f-(a*f+b))/c

== wedd-musicians-paid-hourly
A wedding band has {a:3..6} members. Each member gets {b:$30..$60 by 5} per hour. They play for {c:4..6} hours, and after that they get {h:1.5 as "one and a half times"} as much per hour, because it is late. They play until {d:2..3} hours later.
where whole b*h
? How much money does the band get in total? = a*(b*c+b*h*d) : dollars
? How much does each member get for the late hours? = b*h*d : dollars
? How many hours does the band play? = c+d : hours

== wedd-thank-you-notes-unknown
who S: woman
{S} is writing thank-you notes after her wedding. She wrote {f:1/2,1/3,1/4} of them in the first week, {a:12..30} in the second week, and she still has to write {b:10..40} notes.
where whole (a+b)/(1-f)
? How many notes does she have to write in total? = (a+b)/(1-f) | x: x-f*x-a = b : notes
? How many notes did she write in the first week? = (a+b)/(1-f)*f : notes
? Stamps cost {p:50,60,70} cents each. How much will the stamps for the remaining notes cost, in dollars? = b*p/100 : dollars

== wedd-seat-two-table-sizes
There are {n:12..20} tables at a wedding. The round tables seat {a:8} people, and the long tables seat {b:12} people. {t:120..220 by 4} people can sit down in total.
where whole (t-a*n)/(b-a), t > a*n+4, t < b*n-4
? How many long tables are there? = (t-a*n)/(b-a) | l, r: l + r = n, b*l + a*r = t : tables
? How many round tables are there? = (b*n-t)/(b-a) | r, l: l + r = n, b*l + a*r = t : tables
? If all but {c:6..20} of the seats are taken, how many people are sitting at the tables? = t-c : people

== wedd-shoes-and-pants-groomsmen
who S: man
{S} and his {a:3..6} groomsmen all need new clothes for the wedding. A pair of pants costs {b:$35..$60 by 5}, a shirt costs {c:$10..$20} less than the pants, and a pair of shoes costs {k:2 as "twice"} as much as the pants.
? How much do the clothes for {o:1 as "one"} person cost? = b+(b-c)+k*b : dollars
? How much do the clothes for {S} and all of his groomsmen cost in total? = (a+1)*(b+(b-c)+k*b) : dollars
? If the store gives them {r:10%,20%} off the shoes, how much does a pair of shoes cost? = k*b*(1-r) : dollars

== wedd-ribbon-for-bows
who S: woman
{S} needs {a:30..60 by 2} bows to decorate the church. Each bow takes {b:18..30 by 2} inches of ribbon, and she has {c:40..60 by 5} feet of ribbon.
where a*b > c*12+12
? How many inches of ribbon does she need in total? = a*b : inches
? How many more inches of ribbon does she need to buy? = a*b-c*12 : inches
? How many full bows is she able to make with the ribbon that she has? = floor(c*12/b) : bows

== wedd-two-day-cooking-lobster
who S: man
{S} cooks for a wedding with {a:60..120 by 10} guests. {f:1/2,1/5,2/5} of the guests want lobster, which costs {b:$18..$25} per person, and the remaining guests want chicken, which costs {c:$6..$10} per person. Salad for everybody costs {d:$2..$3} per person.
where whole a*f
? What is the total cost of the food? = a*f*b+(a-a*f)*c+a*d : dollars
? How many guests want chicken? = a-a*f : guests
? How much more does the lobster cost in total than the chicken? = a*f*b-(a-a*f)*c : dollars where a*f*b > (a-a*f)*c

== wedd-guests-by-plane-and-car
{c:20..50} guests come to {S}'s wedding by plane, {a:2..3 times} as many come by car, and {b:5..15} fewer guests come by train than by plane. {d:2 words} of the guests who came by train get lost in the city and miss the wedding.
where c > b+3
? How many guests are at the wedding? = c+a*c+(c-b)-d : guests
? How many guests come by car? = a*c : guests
? If {e:4 words} people ride in each car, how many cars come, at the least? = ceil(a*c/e) : cars
