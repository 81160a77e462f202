topic: bicycles-hire
place: any

== bikehire-three-kinds
Each of the {d:3..6} hire shops in town owns {a:40..100 by 20} bikes. {b:1/4,1/5,3/10} of a shop's bikes are tandems, {c:10%,15%,20%} are children's bikes, [and|while] the rest are plain bikes.
~ The oldest shop was opened {zq:15..60} years ago.
where whole a*b, whole a*c
? How many plain bikes are there in all the shops together? = d*(a-a*b-a*c) : bikes
? How many children's bikes does a shop own? = a*c : bikes
? How many more tandems than children's bikes does a shop own? = a*b-a*c : bikes where a*b > a*c+1

== bikehire-deposit-and-tax
{S}'s family hires bikes for the weekend: a cargo bike for {e:$40..$70 by 10}, {a:2..3} mountain bikes at {b:$20..$40 by 10} [each|apiece] and {c:2..4} children's bikes at {d:$10..$20 by 5} [each|apiece]. The town adds {f:5%,10%,20%} of all that as a tax.
~ They plan to ride {zq:20..45} miles downhill along the river.
where whole f*(e+a*b+c*d)
? How much does the family pay, tax included? = e+a*b+c*d+f*(e+a*b+c*d) : dollars
? How much is the tax? = f*(e+a*b+c*d) : dollars
? How much more are the mountain bikes together than the cargo bike? = a*b-e : dollars where a*b > e+1

== bikehire-electric-charge-share
An electric cargo bike uses {a:60..240 by 20} cents of electricity for every {b:10,20} km. The tour of {c:120..480 by 40} km is ridden in {d:2..4} equal stages. Today's stage is longer than usual by a detour: divide the usual stage by {e:4,5,8} to get the detour. The {f:2..4} riders share the electricity of today equally.
where whole c/d, whole c/d/e, whole a/b*(c/d+c/d/e)/f
? How many cents does each rider pay for today? = a/b*(c/d+c/d/e)/f : cents
? How many km do they ride today? = c/d+c/d/e : km
? How many cents would the electricity for a usual stage cost? = a/b*c/d : cents

== bikehire-longest-hire
The longest hire of the summer lasted {a:5760..17280 by 1440} minutes: a day and a night to test the bike, and after that a tour around the lake.
where a > 24*60*2
? How many days and nights did the tour around the lake last, without the testing? = (a-24*60)/(24*60) : days
? How many minutes did the tour around the lake last? = a-24*60 : minutes

== bikehire-station-week
The hire station by the university closes for {a:6..10} hours every night. During the hours when it is open, {b:5..12} bikes [an hour|per hour|every hour] are taken out.
~ The station has {zq:40..80} stands.
? How many bikes are taken out in a week? = b*(24-a)*7 : bikes
? How many hours a week is the station open? = (24-a)*7 : hours

== bikehire-helmets-and-locks (uk)
On Saturday the shop hired out {a:14..30} bikes in the morning and {b:10..25} in the afternoon at {c:£9..£14} [each|apiece]. {d:5..12} adults and {e:3..9} children also took a helmet, at {f:£2..£4} [each|apiece].
~ The shop is {zq:3..12} minutes from the station.
? How much did bikes and helmets bring in on Saturday? = c*(a+b)+f*(d+e) : pounds
? How much did the helmets bring in? = f*(d+e) : pounds
? How many bikes were hired out without a helmet, if nobody took more than a single helmet? = a+b-d-e : bikes

== bikehire-hour-or-day
By the canal a bike [costs|is] {a:€4..€6} [an hour|per hour] or {b:€18..€24} for the whole day. {S} is out from {t:1:00 pm..2:00 pm by 30} and brings the bike back after {h:5..8} hours.
where a*h > b+1
? How much [money |]does {S} save by taking the bike for the whole day? = a*h-b : euros
? [At what time|When] does {S} bring the bike back? = t+h : clock

== bikehire-flat-tyres (south-africa)
Of the {a:60..120 by 10} hire bikes in Stellenbosch, {b:1/5,1/10,3/10} have a flat tyre after the thorn trail. {S} mends {c:4..6} tyres [an hour|per hour|every hour] for {d:2..3} hours.
where whole a*b, a*b > 0
? How many of the bikes can be hired out after that? = a-a*b+min(a*b,c*d) : bikes
? How many bikes had a flat tyre after the thorn trail? = a*b : bikes

== bikehire-seat-heights
To set the saddle, the man at the hire shop takes {a:60%,65%,70%} of a rider's height. {S} is {b:140,150,160,180} cm tall, and {T} is {c:20} cm taller than {S}.
where whole a*b*10, whole a*(b+c)*10
? How many cm high will {T}'s saddle be? = a*(b+c) : cm
? How many cm higher is {T}'s saddle than {S}'s? = a*(b+c)-a*b : cm

== bikehire-lake-loop-meeting
The path around the lake is {a:24..72 by 6} km. {S} and {T} start from the hire hut in opposite directions, {S} with {b:14..20} km [an hour|per hour] and {T} with {c:10..16}.
where whole a/(b+c)*60
? After how many minutes do they meet? = a/(b+c)*60 : minutes
? How many km has {S} ridden when they meet? = a/(b+c)*b : km
? How many km of the path do they cover together in an hour? = b+c : km

== bikehire-profit-season
The hut at the lake bought {a:12..25} used bikes for {b:$80..$150 by 10} each. Over the summer each bike was hired out {c:30..60} times for {d:$8..$12}, and repairs cost {e:$500..$900 by 50}. In fall the hut sold all of the bikes for {f:$30..$60 by 10} each.
~ The lake is {zq:14..30} miles around.
? How much profit did the hut make with these bikes? = a*c*d+a*f-a*b-e : dollars where a*c*d > a*b+e
? How much did the hires bring in? = a*c*d : dollars

== bikehire-wheel-turns
The wheel of {S}'s hire bike rolls {a:2} metres at each turn. On the way to the windmill it turned {b:900..2400 by 50} times; on the way back {S:he} took a shortcut, and it turned {c:1/2,3/4,4/5} as many times.
where whole b*c
? How many metres did {S} ride there and back? = (b+b*c)*a : metres
? How many times did the wheel turn on the way back? = b*c : times
? How many metres did the shortcut save? = (b-b*c)*a : metres

== bikehire-scooters-and-bikes
hide b:8..25, t:4..15
let n = b + t
let w = 2*b + 3*t
In the yard of the hire shop stand {n} vehicles: bikes with {two:2 words} wheels each and tricycles with {three:3 words} wheels each. Together they have {w} wheels.
? How many tricycles stand in the yard? = (w-two*n)/(three-two) | t, b: t + b = n, three*t + two*b = w : tricycles
? How many bikes stand in the yard? = (three*n-w)/(three-two) | b, t: b + t = n, two*b + three*t = w : bikes

== bikehire-broken-chain
{S} hired a bike at {t:9:10 am..10:20 am by 5}, rode {a:40..75 by 5} minutes, then the chain broke, and {S:he} pushed the bike for {b:15..45 by 5} minutes to a garage. The mending took {c:10..30 by 5} minutes.
~ A shepherd with {zq:30..90} sheep showed {S:him} the way.
? [At what time|When] could {S} ride on? = t+(a+b+c)/60 : clock where t+(a+b+c)/60 < 12.9
? How many minutes after the start did {S} reach the garage? = a+b : minutes
? The hire is {d:$6..$9} for every started hour. Until {S} rides on, how much does it come to? = ceil((a+b+c)/60)*d : dollars where mod(a+b+c,60) > 0, a+b+c > 60

== bikehire-new-prices (singapore)
At East Coast Park a bike was {a:S$8..S$12 by 2} [an hour|per hour]. Last year the price rose by {b:25%,50%}, and this year, because too few people came, it was cut by {c:10%,20%,40%}.
~ The path along the water is {zq:9..15} km long.
where whole a*b*10, whole (a+a*b)*c*10
? How much is a bike an hour now? = (a+a*b)-(a+a*b)*c : dollars
? How much was it last year? = a+a*b : dollars
? {S} hires a bike now for {h:2..5} hours. How much does {S} pay? = ((a+a*b)-(a+a*b)*c)*h : dollars

== bikehire-company-outing
A company invites {a:24..60} of its clients for a ride. {b:4..9} tandems carry {c:2} clients each; {d:3..7} clients don't cycle and follow in a carriage. The others take plain bikes, at {e:$11..$16} [each|apiece].
~ The boss owns {zq:2..4} racing bikes.
where a > b*c+d+4
? How much do the plain bikes cost the company? = (a-b*c-d)*e : dollars
? How many clients take plain bikes? = a-b*c-d : clients

== bikehire-club-average-speed
{S} rides {a:24..60 by 6} km on the hire bike in {b:2..3} hours, rests, and does another {c:10..30 by 2} km in {d:2 words} hours.
where whole (a+c)/(b+d)*10
? What is {S}'s average speed without the rest, in km per hour? = (a+c)/(b+d) : km per hour
? How many km does {S} ride [altogether|in all|in total]? = a+c : km
? How many km an hour faster was {S} before the rest than after it? = a/b-c/d : km per hour where whole a/b*10, a/b > c/d+1

== bikehire-two-mechanics
For the spring check, {S} does {a:4..6} bikes [an hour|per hour|every hour] and {T} {b:2..3} bikes [an hour|per hour|every hour]. {S} alone worked for {c:2..3} hours, then {T} came, and together they did what was left of the {d:40..90} bikes.
~ A bike has about {zq:28..36} spokes in a wheel.
who S: man, T: woman
where whole (d-a*c)/(a+b), d > a*c+a+b
? How many hours did they work together? = (d-a*c)/(a+b) : hours
? How many bikes did {T} do? = (d-a*c)/(a+b)*b : bikes

== bikehire-lost-keys (ireland)
On a hook board are {a:6..9} rows of {b:10..14} keys for bike locks. During the festival {c:8..20} keys were lost, and a locksmith made new ones for {d:€4..€7} each, plus {e:€15..€30 by 5} for coming out.
? How much did the locksmith get? = c*d+e : euros
? How many keys were not lost? = a*b-c : keys

== bikehire-students-monthly (kenya)
On the campus in Eldoret a bike may be kept for a month for {a:KSh 1200..KSh 2000 by 100}; a ride without that is {b:KSh 40..KSh 60 by 10}. {S} rides {c:2} times on each of {d:20..24} days of the month.
~ The campus is {zq:2..4} km wide.
where b*c*d > a+50
? How much cheaper is the monthly hire for {S}? = b*c*d-a : shillings
? What is the smallest number of rides that cost more than the monthly hire? = floor(a/b)+1 : rides

== bikehire-shadow-of-the-hill
"Uphill I do {a:6..9} km [an hour|per hour], downhill {b:3 times} as much," [says {S}|{S} says]. The hill road is {c:12..27 by 3} km long.
where whole c/a*60, whole c/(a*b)*60
? How many minutes does {S} need up and down the hill road? = c/a*60+c/(a*b)*60 : minutes
? How many minutes does {S} need downhill? = c/(a*b)*60 : minutes
? How many km an hour does {S} do downhill? = a*b : km per hour

== bikehire-rainy-day-refund (australia)
In the morning {a:30..60} people hired bikes at {b:A$20..A$30} [each|apiece]. [Then|After that] hail fell. {c:1/2,1/3,2/3} of them came back early and got {d:40%,50%} of their money back.
~ The grains of hail were as large as marbles.
where whole a*c, whole b*d*10
? How much money did the shop keep? = a*b-a*c*b*d : dollars
? How much money was given back? = a*c*b*d : dollars
? How many people did not come back early? = a-a*c : people

== bikehire-handlebar-bells (india)
A Pune shop pays {a:₹90..₹140 by 10} for a bell and {b:₹260..₹400 by 20} for a basket. It fits {c:15..30} hire bikes with a bell each and {d:20%,40%,60%} of these bikes with a basket as well.
where whole c*d
? How much do all the bells and baskets cost? = a*c+b*c*d : rupees
? How many bikes get a basket? = c*d : bikes
? How much more do the bells cost than the baskets? = a*c-b*c*d : rupees where a*c > b*c*d+10

== bikehire-marathon-loan
For the marathon, {a:80..150 by 5} hire bikes are lent to helpers. The first {b:2 words} vans bring {c:18..26} bikes each; after that a smaller van brings {d:9..14} at a time.
where a > b*c+2*d, mod(a-b*c,d) > 0
? How many times must the smaller van drive? = ceil((a-b*c)/d) : times
? How many bikes are on the smaller van on its last drive, if it is full on the others? = mod(a-b*c,d) : bikes where mod(a-b*c,d) > 1

== bikehire-odd-savings
"I had some money in my purse," [says {S}|{S} says]. "I put {a:$12..$20} down for the hire bike, spent {b:1/2,1/3,1/4} of the rest on lunch, and now I have {c:$10..$24 by 2}."
where whole c/(1-b)
? How much money was in {S}'s purse at first? = c/(1-b)+a : dollars | x: (x - a)*(1 - b) = c
? How much was lunch? = c/(1-b)-c : dollars

== bikehire-wages-and-tips-season
{S} works at the hire hut for {a:12..16} weeks, {b:4..5} days [a week|per week|each week], {c:6..8} hours a day, at {d:$12..$15} [an hour|per hour], and gets {e:$8..$20} of tips a day. {f:20%,25%} of the wages, but none of the tips, goes for taxes.
~ The hut has {zq:30..60} bikes.
where whole a*b*c*d*f
? How much money does {S} take home in the season, tips included? = a*b*c*d-a*b*c*d*f+a*b*e : dollars
? How much do the tips of the season come to? = a*b*e : dollars
? {S} wants a racing bike for {g:$900..$1500 by 50}. After how many full weeks are the tips alone enough? = ceil(g/(b*e)) : weeks where mod(g,b*e) > 0

== bikehire-family-day-compare (canada)
[On Toronto Island|On the island] a family of {a:2} adults and {b:2..4} children can hire a pedal car for {c:$38..$52} [an hour|per hour] or single bikes: {d:$8..$11} [an hour|per hour] for an adult and {e:$5..$7} for a child. They want to ride {f:2..4} hours and have a coupon of {g:$10..$20} that counts just for single bikes.
~ The ferry to the island takes {zq:12..15} minutes.
where c*f > (a*d+b*e)*f-g+2, (a*d+b*e)*f > g
? How much cheaper is it to take single bikes? = c*f-((a*d+b*e)*f-g) : dollars
? How much do they pay for single bikes with the coupon? = (a*d+b*e)*f-g : dollars
? How much would single bikes cost them without the coupon? = (a*d+b*e)*f : dollars

== bikehire-charging-overnight
Tonight {a:16..40 by 4} electric bikes have empty batteries and need {b:5..6} hours of charging each; {c:1/2,1/4} as many need just {d:2..3} hours each. The shop has {e:10..14} plugs and is closed for {f:12..13} hours, and a plug can be used for a new bike as soon as a battery is full.
where whole a*c
? How many hours of charging are needed [altogether|in all|in total]? = a*b+a*c*d : hours
? By how many hours do the needed hours fall short of what the plugs can give? = e*f-(a*b+a*c*d) : hours where e*f > a*b+a*c*d+1

== bikehire-tour-guide-picnic (ireland)
Guests on the Burren bike tour pay {a:€35..€50 by 5}; a group of more than {b:10} gets {c:10%,20%} off for everybody. Today's group is {d:12..20} people. A bike's upkeep comes to {e:€4..€6} a tour, the picnic to {f:€7..€9} a head, and the guide is paid {g:€80..€120 by 10}.
~ At noon they feed a donkey with dandelion leaves.
where whole a*c*d*2
? How much is left of the guests' money when upkeep, picnic and guide are paid? = d*(a-a*c)-d*(e+f)-g : euros
? How much does today's group pay? = d*(a-a*c) : euros
? How much do bikes, picnic and guide cost for today's group? = d*(e+f)+g : euros

== bikehire-tyre-order-season
The hire shop keeps {a:40..80 by 4} bikes: {b:1/4,1/2,3/4} for the road and the others for the forest. In spring {c:2} new tyres go on every road bike, and a single new tyre goes on every forest bike. A road tyre costs {d:$14..$20}, a forest tyre {e:$22..$30}; for such a large order the supplier gives {f:10%,20%} off everything.
where whole a*b, whole (a*b*c*d+(a-a*b)*e)*f
? How much does the shop pay for the tyres? = (a*b*c*d+(a-a*b)*e)-(a*b*c*d+(a-a*b)*e)*f : dollars
? How many tyres are ordered? = a*b*c+(a-a*b) : tyres
? How much would the tyres cost without the reduction? = a*b*c*d+(a-a*b)*e : dollars

== bikehire-insurance-claims (south-africa)
A cycle hire in Franschhoek lets {a:30..50} bikes on each of {b:24..26} days a month at {c:R180..R260 by 20}. On average {d:60%,70%,80%} of the bikes are out. Insurance takes {e:5%,10%} of the income, repairs are {f:R9000..R16000 by 1000} a month, and {g:3..5} mechanics get {h:R8000..R11000 by 500} each.
where whole a*d, whole a*d*b*c*e, a*d*b*c*(1-e) > f+g*h+2000
? How much is left each month after insurance, repairs and mechanics? = a*d*b*c-a*d*b*c*e-f-g*h : rand
? How much do the bikes bring in each month? = a*d*b*c : rand
? How much do repairs and mechanics cost in a year? = (f+g*h)*12 : rand

== bikehire-spokes-and-wheels
[The workshop orders spokes:|An order of spokes:] {a:12..20} front wheels with {b:28,32} spokes each and {c:10..18} back wheels with {d:36} spokes each. {e:10%,25%} more than are needed are ordered, in boxes of {f:50,72,100}.
where whole (a*b+c*d)*e, mod((a*b+c*d)*(1+e),f) > 0
? How many boxes must be ordered? = ceil(((a*b+c*d)+(a*b+c*d)*e)/f) : boxes
? How many spokes are wanted in all, the extra ones included? = (a*b+c*d)+(a*b+c*d)*e : spokes
? How many more spokes go into the back wheels than into the front wheels? = c*d-a*b : spokes where c*d > a*b+1
