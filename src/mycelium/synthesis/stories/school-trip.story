topic: school-trip
place: any

== trip-fund-each
For the trip to the coast, the class has earned {a:$120..$300 by 10} with a carwash and {b:$80..$200 by 10} by selling lemonade.
It must pay for {c:2..3} vans at {d:$40..$70 by 5} each and for {e:20..28} beach passes at {f:$2..$4} each. What is left is divided among the {g:4..6} picnic teams, and each team spends {h:$3..$8} of its share on ice.
where whole (a+b-c*d-e*f)/g, (a+b-c*d-e*f)/g > h+3
? How much does each team have left after it has bought ice? = (a+b-c*d-e*f)/g-h : dollars
? How much do the vans and passes cost altogether? = c*d+e*f : dollars
? How much money did the class earn? = a+b : dollars

== trip-three-coaches (uk)
The red, the blue and the white coach all have {r:12,13,14} rows of {s:4} seats. In each coach the front row is kept for teachers and {a:2..4} rows at the back stay empty; every other seat is taken by a pupil.
A further {b:3..9} pupils follow in a minibus.
? How many pupils go on the trip? = b+(r-a-1+r-a-1+r-a-1)*s : pupils
? How many pupils sit in the red coach? = (r-a-1)*s : pupils
? How many seats has a coach altogether? = r*s : seats

== trip-museum-gate
When the museum opened, {a:4..9} teachers and {b:40..90} children from {S}'s school were [standing|waiting] inside the gate. Soon {c:2..3 times} as many visitors from other places joined them.
Then the teachers went off to a meeting, all the visitors from other places left for the planetarium, and {d:5..20} of the children were taken to the café.
? How many people were left inside the gate? = a+b+c*(a+b)-a-c*(a+b)-d : people
? How many people were there just before the teachers went off? = a+b+c*(a+b) : people
? How many visitors from other places joined them? = c*(a+b) : visitors

== trip-sandwich-boxes (ireland)
A camp in Kerry: {a:24..60 by 6} pupils go, and with them a teacher for every {b:6,8,10} pupils. Everybody gets {c:2..4} sandwiches, and {d:6..12} spare ones are made as well.
The sandwiches are packed into boxes of {e:8..12}.
where whole a/b, whole (d+c*(a+a/b))/e
? How many boxes are filled? = (d+c*(a+a/b))/e : boxes
? How many people go to the camp? = a+a/b : people
? How many sandwiches are made? = d+c*(a+a/b) : sandwiches

== trip-buses-drivers (india)
On Monday {b:2..4} buses leave for Agra, each with {a:35..48} pupils and a driver. On Tuesday {c:2..3 times} as many buses follow, filled in the same way.
[No teacher travels by bus; they take the train.|The teachers have gone ahead by train.]
? How many people travel by bus to Agra altogether? = b*(a+1)+b*c*(a+1) : people
? How many pupils travel on Tuesday? = b*c*a : pupils
? How many buses leave on Tuesday? = b*c : buses

== trip-helpers-per-group
{a:60..120} children signed up for the forest day, but {b:3..12} fell ill and stayed at home. For every {c:5,6,8} children who went there was a teacher, and for every {c} children there was also a parent.
At noon {d:2..5} of the parents had to drive [back|home].
where whole (a-b)/c, (a-b)/c > d+1
? How many people were in the forest after that? = a-b+(a-b)/c+(a-b)/c-d : people
? How many teachers went along? = (a-b)/c : teachers
? How many children went to the forest? = a-b : children

== trip-cheaper-rooms (kenya)
{a:20..40 by 5} pupils have each paid KSh {k:1000,1500,2000} for a night near Lake Naivasha. Then the lodge lowers the price of each of its {d:5..10} rooms from {b:KSh 3000..KSh 4000 by 100} to {c:KSh 2000..KSh 2900 by 100}. The saving is given back to the pupils in equal shares.
where whole d*(b-c)/a, a*k > d*b
? How many shillings does a pupil pay in the end? = (a*k-d*(b-c))/a : shillings
? How much does the group save? = d*(b-c) : shillings
? How much does each pupil get back? = d*(b-c)/a : shillings

== trip-coach-clock
The coach to the castle leaves at {t:7:30 am..8:45 am by 5}. After {a:45..75 by 5} minutes it stops at a service area for {b:15,20,25} minutes, and from there it is another drive of {c:30..60 by 5} minutes.
The guided tour begins at {u:11:00 am..11:45 am by 15}.
where u > t+(a+b+c)/60
? At what time does the coach arrive at the castle? = t+(a+b+c)/60 : clock
? How many minutes do the pupils have before the tour begins? = (u-t)*60-a-b-c : minutes
? For how many minutes is the coach on the road? = a+c : minutes

== trip-minibuses
{S} must organise transport for {a:25..50} pupils and {b:3..6} adults. A minibus holds {c:9,14,16} passengers and can be hired for {p:$60..$95 by 5} a day[, driver included|].
? How many minibuses are needed? = ceil((a+b)/c) : minibuses
? What does it cost to hire enough minibuses for the day? = ceil((a+b)/c)*p : dollars
? How many seats stay empty? = ceil((a+b)/c)*c-a-b : seats where mod(a+b,c) > 0, mod(a+b,c) < c-1

== trip-zoo-free-tickets (philippines)
At the wildlife park a pupil's ticket costs {p:₱80..₱150 by 10}. For every {k:10} pupils who pay, a teacher gets in free; any further teacher pays {q:₱150..₱220 by 10}.
{n:30..59} pupils come with {m:7..9} teachers.
? How many teachers get in free? = floor(n/k) : teachers
? How much does the whole party pay? = n*p+(m-floor(n/k))*q : pesos
? How much do the pupils pay? = n*p : pesos

== trip-average-speed (australia)
The bus from Bendigo needed {a:2 words} hours for the first {d:140..180 by 10} km, then {b:1.5,2.5,3} hours for the remaining {e:90..240 by 10} km to the coast.
where whole (d+e)/(a+b)
? What was the average speed over the whole way, in km per hour? = (d+e)/(a+b) : km per hour
? If the driver fills up with a litre for every {f:4,5} km, how many litres does the whole way take? = (d+e)/f : litres where whole (d+e)/f
? How many km is it from Bendigo to the coast? = d+e : km

== trip-water-canister
who S: mr
{S} carries a canister of {v:10..20} litres of water for the hike. At each of the {s:2..4} stops all {n:16..26} hikers fill a cup of {c:150, 200, 250} ml.
where v*1000 > s*n*c+200
? How many ml of water are left after the last stop? = v*1000-s*n*c : ml
? How many litres do the hikers drink at the stops? = s*n*c/1000 : litres
? How many cups are filled in all? = s*n : cups

== trip-hike-rests (canada)
The trail round Lake Minnow is {d:12..24} km long. {S}'s group walks {v:3,4} km an hour and rests for {r:10,15,20} minutes after each full hour of walking[, but not at the end|, except at the finish].
where whole d/v, d/v > 2
? How many minutes does the group rest in all? = (d/v-1)*r : minutes
? How many minutes pass from the start to the finish? = d/v*60+(d/v-1)*r : minutes
? For how many hours does the group walk? = d/v : hours

== trip-souvenirs
{S} took {a:$20..$40 by 5} along. {S:He} spent {r:20%..40% by 10} of it on a keychain with a plush elephant and {f:1/2,1/4} of the rest on postcards.
where whole a*r, whole (a-a*r)*f
? How much money did {S} bring home? = a-a*r-f*(a-a*r) : dollars
? How much were the postcards? = f*(a-a*r) : dollars
? How much more money would {S} have needed at the end to buy a mug for {m:$18..$30}? = m-(a-a*r-f*(a-a*r)) : dollars where m > a-a*r-f*(a-a*r)

== trip-cable-car
{n:90..200} pupils want to go up by cable car. A cabin takes {c:12,15,18} people, and {S} sees a cabin leave every {m:4..8} minutes. The first leaves at {t:9:00 am..10:00 am by 10}, and each is filled completely as long as there are enough pupils.
? How many cabins do they need? = ceil(n/c) : cabins
? At what time does the last of their cabins leave? = t+(ceil(n/c)-1)*m/60 : clock
? How many pupils sit in their last cabin? = n-(ceil(n/c)-1)*c : pupils where n-(ceil(n/c)-1)*c > 1

== trip-hostel-rooms
hide x:4..10, y:3..9
let r = x+y
let b = x*4+y*6
The youth hostel has given the school {r} rooms with {b} beds altogether. Some are rooms for {k:4 words}, the others are rooms for {m:6 words}.
? How many of the smaller rooms has the school been given? = (m*r-b)/(m-k) | x, y: x + y = r, k*x + m*y = b : rooms
? How many beds stay empty if {p:20..45} pupils and {t:3..5} teachers come? = b-p-t : beds where b > p+t+1

== trip-exchange-euros
For the exchange with a school in Lyon, {S} changes {a:£60..£150 by 10} into euros at {k:1.1,1.2,1.15} euros to the pound. The bureau keeps a fee of {f:€2..€5}.
{S:He} spends {b:€20..€60} in France.
where whole a*k, a*k > f+b+1
? How many euros does {S} have left? = a*k-f-b : euros
? How many euros does {S} get at the bureau? = a*k-f : euros

== trip-photos-upload
who S: woman, T: man
On the ship {S} took {a:30..80} pictures, {T} took {b:10..25} fewer, and their teacher took {k:2..4 times} as many as {T}. {c:6..20} of all the pictures were blurred and have been deleted.
where a > b+10
? How many pictures are left? = a+a-b+k*(a-b)-c : pictures
? How many pictures did the teacher take? = k*(a-b) : pictures
? How many pictures did {S} and {T} take together? = a+a-b : pictures

== trip-packed-lunches (south-africa)
{f:1/2,1/3,1/4} of the {n:60,72,84,96} learners ordered a chicken roll, {g:1/6,1/4,1/12} ordered cheese, and all the others ordered the vegetarian wrap. A wrap costs {p:R18..R30}, a chicken roll {d:R4..R9} more.
where whole n*f, whole n*g
? How many wraps were ordered? = n-n*f-n*g : wraps
? What do the chicken rolls cost altogether? = n*f*(p+d) : rand
? How many learners ordered cheese? = n*g : learners

== trip-instalments (nigeria)
The excursion to Olumo Rock costs {c:₦15000..₦30000 by 1000} a pupil. Parents pay a deposit of {r:20%..40% by 10} when they sign, and the remainder in {m:3..6} equal monthly payments.
where whole c*r, whole (c-c*r)/m
? How many naira is each monthly payment? = (c-c*r)/m : naira
? How many naira is the deposit? = c*r : naira
? If {n:15..40} pupils sign, how many naira are paid in deposits? = n*c*r : naira

== trip-ferry-leftover
A ferry to Seal Island takes {c:45,60,75} passengers. A party of {n:100..290} school children arrives at the pier, and every crossing is made with a full ferry until fewer children are left than it can carry. [These children|Those] take the small launch.
where mod(n,c) > 1
? How many children take the launch? = mod(n,c) : children
? How many crossings does the ferry make for the party? = floor(n/c) : crossings where n > 2*c
? If a child pays {p:$3..$7} on the ferry and {q:$8..$12} on the launch, how much does the party pay? = floor(n/c)*c*p+mod(n,c)*q : dollars

== trip-fundraising-percent (us)
The seventh graders are fundraising for a trip to Washington. Their goal is {g:$2000..$6000 by 1000}. Last fall they reached {r:30%..60% by 10} of the goal, and a silent auction brought in {a:$200..$700 by 50} more.
where whole g*r, g > g*r+a+100
? How much money is still missing? = g-g*r-a : dollars
? If they sell candles with a profit of {p:$5,$10} each, how many candles must they sell to get all the missing money? = (g-g*r-a)/p : candles
? How much had they raised in the fall? = g*r : dollars

== trip-aquarium-ratio (singapore)
The rule at the oceanarium says: at least an adult for every {k:6..8} children. {n:50..110} children from {S}'s school are coming, and {m:4..6} teachers are free on that day; parents are asked to fill the gap.
where ceil(n/k) > m+1
? How many parents must come along at least? = ceil(n/k)-m : parents
? How many adults must there be at least? = ceil(n/k) : adults
? Children pay {p:S$8..S$15} and adults {q:S$18..S$25}. If exactly as many adults come as the rule demands, what do all the tickets cost? = n*p+ceil(n/k)*q : dollars

== trip-train-group (uk)
A return ticket to York normally costs {p:£12..£24} for an adult and {f:1/2 as "half"} of that for a child. Groups get {r:10%..30% by 10} off the whole bill.
{S} books for {a:3..5} adults and {c:20..30} children.
? What does the group pay? = a*p+c*f*p-r*(a*p+c*f*p) : pounds
? What would the bill be without the reduction? = a*p+c*f*p : pounds
? What does a child's ticket normally cost? = f*p : pounds

== trip-cave-guide-age
who S: mr, T: ms
Our cave guide, {S}, tells us: "I was {a:20..26} when I started to work here, and {T}, who sells the tickets, is {b:5..12} years younger than me. This cave was discovered {c:60..90} years before I started."
A sign says that the cave was discovered {d:75..115} years ago.
where d > c+2, a+d-c > b+18
? How old is the guide today? = a+d-c : years
? How old is {T} today? = a+d-c-b : years
? For how many years has the guide worked at the cave? = d-c : years

== trip-strawberry-farm
At the farm every child may pick {a:400, 500, 600, 750} g of strawberries free; anything above that costs {p:$4,$6,$8} a kg. {S} picked {w:1.5..3 by 0.25} kg and ate {n:3..9} berries on the way.
? How many g must {S} pay for? = w*1000-a : g
? How much does {S} pay? = (w-a/1000)*p : dollars

== trip-rope-bridge (jamaica)
A rope bridge at the adventure park may carry no more than {m:300, 350, 400} kg at a time. {S}'s instructor, who weighs {i:70..90} kg, always walks with the children, and a child is reckoned at {c:35,40,45} kg.
? How many children may walk with the instructor at most? = floor((m-i)/c) : children
? How many times must the instructor lead a group across, if {n:16..30} children want to cross? = ceil(n/floor((m-i)/c)) : crossings
? How many kg are left for children on the bridge when the instructor stands on it? = m-i : kg
