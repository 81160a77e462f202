topic: parking
place: any

== parking-painted-lines
To mark the border of the new lot, {S} paints a line around it: the lot is {a:60..120 by 5} feet long and {b:40..90 by 5} feet wide. Across the middle goes an arrow line of {c:20..50 by 5} feet.
~ {S} has help from {zq:2..4} students.
? How many feet of line does {S} paint [altogether|in all|in total]? = c+a+b+a+b : feet
? A can of paint is enough for {d:90..150 by 10} feet. How many cans must be opened? = ceil((c+a+b+a+b)/d) : cans where mod(c+a+b+a+b,d) > 0

== parking-rows-emptying
A car park has {d:200..300 by 10} spaces. Yesterday evening there were {c:16..30} cars in each of its {b:5..8} rows. [Then|After that] {a:20..96 by 4} cars left, the same number from every row.
~ The car park lies {zq:200..600 by 50} metres from the stadium.
where whole a/b, a/b < c-2, d > b*c
? How many spaces were free after that? = d-b*(c-a/b) : spaces
? How many cars were left in each row? = c-a/b : cars

== parking-attendant-log-minutes
{S} is a parking attendant. Last night's log: {a:12..25} tickets written at {b:2..3} minutes each, {c:120..600 by 60} seconds of jump-starting an electric car, {d:3..6} rounds of {e:9..15} minutes, and {h:10..40 by 5} pictures taken, at a rate of {f:2..4} minutes for every {g:5} pictures.
? How many minutes of work are in the log? = a*b+c/60+d*e+h*f/g : minutes
? How many minutes did the pictures take? = h*f/g : minutes

== parking-evening-takings
Takings of the theatre car park: {h:$30..$60 by 5} left from yesterday, {a:40..70} cars at {b:$6..$9}, {c:5..12} vans at {d:$10..$14}, and {g:2..4} coaches, each with {e:2} drivers who pay {f:$8..$12} a head.
~ The play tonight has {zq:9..20} actors.
? How much money is in the box now? = h+a*b+c*d+g*e*f : dollars
? How much was taken today? = a*b+c*d+g*e*f : dollars
? How much more did the cars bring than the vans? = a*b-c*d : dollars where a*b > c*d+3

== parking-coins-for-the-meter
For the meter {S} carries {c:20..35} quarters in the glove box, {a:8..15} in {S:his} pocket and {b:10..18} in a sock. {d:5..9} of them roll into a drain. The meter swallows {f:2..4} quarters [an hour|per hour|every hour] on each of {e:3..6} days, always for an hour, and on each of those days it also refuses, and keeps, a single quarter.
~ The meter is older than {S}'s car.
where c+a+b > d+e*f+e+3
? How many quarters does {S} have left? = c+a+b-d-e*f-e : quarters
? How many quarters did {S} carry at first? = c+a+b : quarters

== parking-garage-growing
[Every year|Year after year] more cars use the garage by the station, and the number always grows by {b:10%,20%,50%} of the year before. In the first year there were {a:2000..8000 by 1000} cars.
~ The garage has {zq:4..8} levels.
where whole a*b*b*b
? How many cars used the garage in the fourth year? = a+a*b+b*(a+a*b)+b*(a+a*b+b*(a+a*b)) : cars
? How many cars used it in the third year? = a+a*b+b*(a+a*b) : cars
? How many more cars than in the first year used it in the second year? = a*b : cars

== parking-field-by-the-fair
The farmer's field by the fair has {b:4..9} rows, and on Saturday {a:10..25} cars stood in every row. On Sunday {c:20%,40%,60%} more cars came than there had been on Saturday. Each car pays {b} dollars a day.
~ A cow watches from behind the fence.
where whole c*a*b
? How much did the farmer take on both days together? = b*(a*b+(a*b+c*a*b)) : dollars
? How much did the farmer take on Sunday? = b*(a*b+c*a*b) : dollars
? How many cars came on Sunday? = a*b+c*a*b : cars

== parking-hourly-tariff (uk)
TARIFF - First hour: {a:£2..£3}. Each further hour or part of an hour: {b:£1..£2 by 0.5}. Lost ticket: {c:£15..£25}.
{S} drove in at {t:8:10 am..9:40 am by 10} and out {d:190..400 by 10} minutes later.
where mod(d,60) > 0
? How much did {S} pay? = a+b*(ceil(d/60)-1) : pounds
? How much dearer would a lost ticket have been? = c-(a+b*(ceil(d/60)-1)) : pounds where c > a+b*(ceil(d/60)-1)
? When did {S} drive out? = t+d/60 : clock where t+d/60 < 12.9

== parking-levels-and-free-signs
The signs at the garage say: level A {a:12..40} free, level B {b:5..11} fewer free than A, level C {k:2..3 times} as many free as B. While {S} reads the signs, {c:3..9} cars drive in and none drives out.
? How many spaces are free on these levels after that? = a+(a-b)+k*(a-b)-c : spaces
? How many free spaces does the sign of level C show? = k*(a-b) : spaces
? By how many spaces does C show more than A? = k*(a-b)-a : spaces where k*(a-b) > a+1

== parking-monthly-or-daily (canada)
{S} can rent a space near the office for {a:$150..$220 by 10} a month or pay {b:$11..$16} on each day. This month has {c:20..23} working days; on {d:2..4} of them {S} works from home, and on {e:2..4} other days {S:he} comes by bus.
~ {S}'s office is on floor {zq:5..20}.
where b*(c-d-e) > a+3
? How much [money |]does {S} save with the rented space this month? = b*(c-d-e)-a : dollars
? On how many days does {S} come by car? = c-d-e : days
? How much would {S} pay by the day this month? = b*(c-d-e) : dollars

== parking-shopping-mall-percent
A mall has {a:400..900 by 50} parking spaces; {b:4%,6%,8%} are for disabled drivers, {c:10%,12%} for families, and {d:20..60} have charging posts for electric cars. The others are open to everybody.
~ The mall has {zq:60..150 by 10} shops.
where whole a*b, whole a*c
? How many spaces are open to everybody? = a-a*b-a*c-d : spaces
? How many spaces are for disabled drivers? = a*b : spaces
? How many more spaces are for families than for disabled drivers? = a*c-a*b : spaces

== parking-towed-car (south-africa)
When {S} came back, the car had been towed. {S:He} paid {a:R800..R1200 by 50} for towing, {b:R100..R180 by 10} for each of {c:2..5} days in the yard, a fine of {d:R300..R500 by 50} and {e:R60..R120 by 10} for a taxi to the yard. A cousin gave {S:him} {f:1/2,1/4,1/5} of all that.
~ {S} had been at the dentist for {zq:40..80 by 10} minutes.
where whole (a+b*c+d+e)*f
? How much did {S} have to bear? = (a+b*c+d+e)-(a+b*c+d+e)*f : rand
? How much did the cousin give? = (a+b*c+d+e)*f : rand

== parking-car-lengths-kerb
Between the driveways there are {a:60..140 by 5} metres of kerb. A parked car takes {b:5} metres, and at least {c:1..2 digits} m is kept free between neighbours; beside the driveways nothing need be kept free.
? How many cars can park there? = floor((a+c)/(b+c)) : cars
? How many metres do {n:6..9} cars take up with the least free room between them? = n*b+(n-1)*c : metres

== parking-school-run-lot
"Please leave within {a:5} minutes," says the sign. From {t:7:40 am..8:00 am by 5} until {b:30,40,50} minutes later, the {c:12..20} spaces by the school are always full, and every car stays for exactly {a} minutes.
? How many cars can stop there in that time? = b/a*c : cars
? Each car brings {d:2} children. How many children come by car? = b/a*c*d : children

== parking-trucks-and-cars
hide c:15..50, t:5..20
let n = c + t
let m = 4*c + 10*t
At the rest stop {S} counts {n} vehicles, cars with {p:4} wheels and trucks with {q:10} wheels, and {m} wheels.
~ {S} drinks coffee for {zq:15..30} minutes.
? How many trucks are there? = (m-p*n)/(q-p) | t, c: t + c = n, q*t + p*c = m : trucks
? How many cars are there? = (q*n-m)/(q-p) | c, t: c + t = n, p*c + q*t = m : cars
? When {k:2..4} of the trucks drive off, how many wheels are left? = m-q*k : wheels

== parking-snow-shovelling
{S} can clear the lot of the church in {a:3..6} hours, {T} in {b:6..12} hours. The priest pays {c:$60..$180 by 12} for it.
~ The snow is {zq:20..50 by 5} cm deep.
who S: woman, T: man
where whole a*b/(a+b), whole c/(a+b), a < b
? How many hours do they need together? = a*b/(a+b) : hours
? If the money is shared in the ratio of what each has cleared when they work together, how much does {S} get? = c*b/(a+b) : dollars

== parking-valet-tips
Tonight {S} parked {a:25..50} cars at a hotel. {b:40%,60%,80%} of the drivers tipped {c:$3..$5}, {d:2..4} tipped {e:$10}, and everybody else {f:$2}.
~ The fanciest car was {zq:50..80} years old.
where whole a*b, a > a*b+d+1
? How much did {S} get in tips? = a*b*c+d*e+(a-a*b-d)*f : dollars
? How many drivers tipped {f}? = a-a*b-d : drivers
? How much did those who tipped {e} give [altogether|in all|in total]? = d*e : dollars

== parking-machine-coins
A ticket machine took {a:€40..€90 by 2} on Monday and {b:1 1/2} times as much on Tuesday. On Wednesday somebody had put gum into it, so it took {c:€12..€30} less than on Monday. {d:€20..€50} of all this were false coins.
where a > c+5
? How much good money did the machine take on these days? = a+a*b+(a-c)-d : euros
? How much did it take on Tuesday? = a*b : euros
? How much less did it take on Wednesday than on Tuesday? = a*b-(a-c) : euros

== parking-gravel-for-lot (ireland)
A gravel lot for the hurling club is {a:30..60 by 5} metres long, {b:20..30 by 5} metres wide, and the gravel lies {c:10,20} cm deep. A truck brings {d:10,12,15} cubic metres.
~ The club has {zq:80..200 by 10} members.
where whole a*b*c/100
? How many cubic metres of gravel does the lot need? = a*b*c/100 : cubic metres
? How many loads must the truck bring? = ceil(a*b*c/100/d) : loads where mod(a*b*c/100,d) > 0
? How many square metres is the lot? = a*b : square metres

== parking-bikes-instead
A company turns {a:6..12} car spaces into racks. On a car space there is room for {b:7..9} bikes. {c:36..80} workers want to come by bike, and {d:4..8} guests' bikes must find room, too.
where a*b > c+d
? How many more bikes could be put in the racks then? = a*b-c-d : bikes
? How many spaces would have been enough? = ceil((c+d)/b) : spaces where mod(c+d,b) > 0

== parking-app-minutes (singapore)
{S} pays for parking by phone. The app held {a:S$20..S$40} in the morning. Each {b:30} minutes in town cost {c:S$2..S$3}, and {S} parked there for {d:90..240 by 30} minutes; at night {S:he} parked at the theatre for a fixed {e:S$5..S$8}.
where a > d/b*c+e+1
? How much does the app hold after that? = a-d/b*c-e : dollars
? How much did parking in town cost? = d/b*c : dollars
? For how many more minutes in town would the rest be enough? = floor((a-d/b*c-e)/c)*b : minutes where a-d/b*c-e > 2*c

== parking-ticket-appeal
Of the {a:200..600 by 50} parking tickets written in May, {b:8%,10%,12%,20%} were appealed, and {c:1/2,1/4,3/4} of the appeals were successful. A ticket is {d:$30..$50 by 5}.
where whole a*b, whole a*b*c
? How many drivers had to pay their ticket after all appeals? = a-a*b*c : drivers
? How much money did the city lose by successful appeals? = a*b*c*d : dollars
? How many appeals were not successful? = a*b-a*b*c : appeals

== parking-lantern-posts
Along the long side of the lot stand {a:6..12} lamp posts, {b:15..25} metres apart from neighbour to neighbour, the first and the last right at the corners. The short side is {c:1/2,2/3,3/4} as long as the long side.
where whole (a-1)*b*c
? How many metres long is the short side? = (a-1)*b*c : metres
? How many metres is it around the whole lot? = 2*((a-1)*b+(a-1)*b*c) : metres
? How many metres long is the long side? = (a-1)*b : metres

== parking-market-day-truck (nigeria)
On market days the council of Abeokuta takes {a:₦200..₦400 by 50} from a car and {b:₦600..₦900 by 50} from a lorry. {c:80..150 by 5} cars and {d:20..45} lorries came. The guard may keep {e:5%,10%} of the takings.
~ The market has {zq:200..500 by 20} stalls.
where whole (a*c+b*d)*e
? How much goes to the council? = (a*c+b*d)-(a*c+b*d)*e : naira
? How much may the guard keep? = (a*c+b*d)*e : naira

== parking-garage-robot (singapore)
A parking robot needs {a:90..150 by 10} seconds to put a car away and {b:60..100 by 10} seconds to fetch a car. In the morning {c:24..48 by 4} cars come; in the evening {d:3/4,1/2} of them are fetched, [and|while] the others stay overnight.
where whole c*d, whole (a*c+b*c*d)/60
? For how many minutes does the robot work that day? = (a*c+b*c*d)/60 : minutes
? How many cars stay overnight? = c-c*d : cars
? How many seconds longer does the robot work in the morning than in the evening? = a*c-b*c*d : seconds where a*c > b*c*d

== parking-lot-profit-lease
{S} leases a lot for {a:$600..$1200 by 50} a month. There are {b:20..35} spaces; on each of {c:22} workdays {d:3/5,4/5,1/2} of them are let at {e:$5..$8}, and on each of {f:8} weekend days {g:6..12} at {h:$4..$6}. A guard [costs|is] {i:$500..$900 by 50} a month.
~ {S} knows most of the drivers by name.
where whole b*d, c*b*d*e+f*g*h > a+i+100
? How much profit does {S} make in a month? = c*b*d*e+f*g*h-a-i : dollars
? How much do the spaces bring in in a month? = c*b*d*e+f*g*h : dollars
? How many spaces stay empty on a workday? = b-b*d : spaces

== parking-chalk-and-lines
The caretaker paints {a:18..30} stalls. The lines between neighbours and at both ends are {b:5} metres long, and the back line of the whole row runs along stalls of {c:2.5} metres each. A can of white paint is enough for {d:40,50} metres and costs {e:€9..€14}.
where mod((a+1)*b+a*c,d) > 0
? How many metres of line are that [altogether|in all|in total]? = (a+1)*b+a*c : metres
? How much do the cans cost that must be bought? = ceil(((a+1)*b+a*c)/d)*e : euros
? How many metres long is the back line? = a*c : metres

== parking-shuttle-from-lot (australia)
From the far lot a shuttle carries {a:14..20} people every {b:8,10,12} minutes. After the match {c:900..1500 by 20} people leave the stadium; {d:1/2,2/5,3/5} of them walk or take the tram, {e:60..150 by 10} wait for friends, and all of the others want the shuttle.
~ The stadium has {zq:20000..40000 by 1000} seats.
where whole c*d, c-c*d > e+3*a, mod(c-c*d-e,a) > 0
? How many times must the shuttle go? = ceil((c-c*d-e)/a) : times
? How many minutes after the first shuttle does the last shuttle go, if none is left out? = (ceil((c-c*d-e)/a)-1)*b : minutes
? How many people want the shuttle? = c-c*d-e : people

== parking-penalty-growth (uk)
A parking fine of {a:£40..£80 by 10} rises by {b:50%} if it is not paid within {c:14} days, and after that by {d:£5..£8} for each further week. {S} paid {e:4..9} weeks after getting it, and {S:his} mother lent {f:1/2,1/4,2/5} of the money.
where whole a*b, whole (a+a*b+d*(e-2))*f*10
? How much had {S} to pay? = a+a*b+d*(e-c/7) : pounds
? How much of it did {S} pay without the mother's help? = (a+a*b+d*(e-c/7))-(a+a*b+d*(e-c/7))*f : pounds
? How much would {S} have saved by paying on the first day? = a*b+d*(e-c/7) : pounds
