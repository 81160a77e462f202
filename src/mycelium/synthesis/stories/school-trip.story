topic: school-trip
place: any

== trip-fund-each (us)
For the trip to the coast, the class has earned {a:$120..$300 by 10} with a carwash and {b:$80..$200 by 10} by selling lemonade.
It must pay for {c:2..3} vans at {d:$40..$70 by 5} each and for {e:20..28} beach passes at {f:$2..$4} each. What is left is divided among the {g:4..6} picnic teams, and each team spends {h:$3..$8} of its share on ice.
where whole (a+b-c*d-e*f)/g, (a+b-c*d-e*f)/g > h+3
? How much does each team [have left|still have] after it has [bought|purchased] ice? = (a+b-c*d-e*f)/g-h : dollars
? [How much|What] do the vans and passes cost [altogether|in all|in total]? = c*d+e*f : dollars
? If the vans had cost {x:$5..$10} less each, how much would each team have got before buying ice? = (a+b-c*(d-x)-e*f)/g : dollars where whole (a+b-c*(d-x)-e*f)/g

== trip-three-coaches (uk)
The red, the blue and the white coach all have {r:12,13,14} rows of {s:4} seats. In each coach the front row is kept for teachers and {a:2..4} rows at the back stay empty; every other seat is taken by a pupil.
A further {b:3..9} pupils follow in a minibus.
? How many pupils go on the trip? = b+(r-a-1+r-a-1+r-a-1)*s : pupils
? How many pupils sit in the red coach? = (r-a-1)*s : pupils
? If a pupil pays {p:£6..£12} and the coaches cost {q:£250..£400 by 10} each, by how much do the payments of the pupils in the coaches exceed the cost of the coaches? = (r-a-1+r-a-1+r-a-1)*s*p-3*q : pounds where (r-a-1)*s*p > q+2

== trip-museum-gate
When the museum opened, {a:4..9} teachers and {b:40..90} children from {S}'s school were [standing|waiting] inside the gate. Soon {c:2..3 times} as many visitors from other places joined them.
[Then|After that] the teachers went off to a meeting, all the visitors from other places left for the planetarium, and {d:5..20} of the children were taken to the café.
? How many people were left inside the gate? = a+b+c*(a+b)-a-c*(a+b)-d : people
? How many people were there just before the teachers went off? = a+b+c*(a+b) : people
? By how many people was the crowd inside the gate larger at its largest than at the end? = a+b+c*(a+b)-(b-d) : people

== trip-sandwich-boxes (ireland)
A camp in Kerry: {a:24..60 by 6} pupils go, and with them a teacher for every {b:6,8,10} pupils. Everybody [gets|receives] {c:2..4} sandwiches, and {d:6..12} spare ones are made as well.
The sandwiches are packed into boxes of {e:8..12}.
where whole a/b, whole (d+c*(a+a/b))/e
? How many boxes are filled? = (d+c*(a+a/b))/e : boxes
? How many people go to the camp? = a+a/b : people
? How many sandwiches are made? = d+c*(a+a/b) : sandwiches

== trip-buses-drivers (india)
On Monday {b:2..4} buses leave for Agra, each with {a:35..48} pupils and a driver. On Tuesday {c:2..3 times} as many buses follow, filled in the same way.
[No teacher travels by bus; they take the train.|The teachers have gone ahead by train.]
? How many people travel by bus to Agra [altogether|in all|in total]? = b*(a+1)+b*c*(a+1) : people
? How many pupils travel on Tuesday? = b*c*a : pupils
? If {f:3..9} pupils fall ill and stay at home on Tuesday, how many people leave by bus on that day? = b*c*(a+1)-f : people

== trip-helpers-per-group (us)
{a:60..120} children signed up for the forest day, but {b:3..12} fell ill and stayed at home. For every {c:5,6,8} children who went there was a teacher, and for every {c} children there was also a parent.
At noon {d:2..5} of the parents had to drive [back|home].
where whole (a-b)/c, (a-b)/c > d+1
? How many people were in the forest after that? = a-b+(a-b)/c+(a-b)/c-d : people
? How many teachers went along? = (a-b)/c : teachers
? If everybody who went carried {k:2 words} bottles of water and {e:20..50} bottles were drunk by noon, how many full bottles [were left|remained]? = (a-b+(a-b)/c+(a-b)/c)*k-e : bottles where (a-b)*k > e

== trip-cheaper-rooms (kenya)
{a:20..40 by 5} pupils have each paid KSh {k:1000,1500,2000} for a night near Lake Naivasha. [Then|After that] the lodge lowers the price of each of its {d:5..10} rooms from {b:KSh 3000..KSh 4000 by 100} to {c:KSh 2000..KSh 2900 by 100}. The saving is given back to the pupils in equal shares.
where whole d*(b-c)/a, a*k > d*b
? How many shillings does a pupil pay in the end? = (a*k-d*(b-c))/a : shillings
? If {e:2..4} of the rooms are given back at the new price, how many shillings does the lodge get for the remaining rooms? = (d-e)*c : shillings
? How much does each pupil get back? = d*(b-c)/a : shillings

== trip-coach-clock
The coach to the castle leaves at {t:7:30 am..8:45 am by 5}. After {a:45..75 by 5} minutes it stops at a service area for {b:15,20,25} minutes, and from there it is another drive of {c:30..60 by 5} minutes.
The guided tour begins at {u:11:00 am..11:45 am by 15}.
where u > t+(a+b+c)/60
? [At what time|When] does the coach arrive at the castle? = t+(a+b+c)/60 : clock
? How many minutes do the pupils have before the tour begins? = (u-t)*60-a-b-c : minutes
? What is the average speed of the coach while it drives, in km [an hour|per hour], if the way is {y:80..160 by 5} km? = y/(a+c)*60 : km per hour where whole y/(a+c)*60, y/(a+c)*60 < 95, y/(a+c)*60 > 45

== trip-minibuses (us)
{S} must organize transport for {a:25..50} students and {b:3..6} adults. A minibus holds {c:9,14,16} passengers and can be hired for {p:$60..$95 by 5} [a day|per day|each day][, driver included|].
? If {k:2..9} of the students go by car with a parent instead, how many minibuses are needed for all the others? = ceil((a+b-k)/c) : minibuses
? What does it cost to hire enough minibuses for the day? = ceil((a+b)/c)*p : dollars
? How many seats stay empty? = ceil((a+b)/c)*c-a-b : seats where mod(a+b,c) > 0, mod(a+b,c) < c-1

== trip-zoo-free-tickets (philippines)
At the wildlife park a pupil's ticket [costs|is priced at] {p:₱80..₱150 by 10}. For every {k:10} pupils who pay, a teacher gets in free; any further teacher pays {q:₱150..₱220 by 10}.
{n:30..59} pupils come with {m:7..9} teachers.
? How many teachers get in free? = floor(n/k) : teachers
? How much does the whole party pay? = n*p+(m-floor(n/k))*q : pesos
? If the park also takes {r:10%,20%} off for the teachers who are not free, how much do they pay [altogether|in all|in total]? = (m-floor(n/k))*q-r*(m-floor(n/k))*q : pesos

== trip-average-speed (australia)
The bus from Bendigo needed {a:2 words} hours for the first {d:140..180 by 10} km, then {b:1.5,2.5,3} hours for the remaining {e:90..240 by 10} km to the coast.
where whole (d+e)/(a+b)
? What was the average speed over the whole way, in km per hour? = (d+e)/(a+b) : km per hour
? A litre [costs|is priced at] {c:A$2} and is enough for {f:4,5} km. If {g:30,40,50} passengers share the fuel for the whole way, how many cents is that for each? = (d+e)/f*c/g*100 : cents where whole (d+e)/f*c/g*100
? How many km is it from Bendigo to the coast? = d+e : km

== trip-water-canister
who S: mr
{S} carries a canister of {v:10..20} litres of water for the hike. At each of the {s:2..4} stops all {n:16..26} hikers fill a cup of {c:150, 200, 250} ml.
where v*1000 > s*n*c+200
? How many ml of water are left after the last stop? = v*1000-s*n*c : ml
? How many litres do the hikers drink at the stops? = s*n*c/1000 : litres
? If {k:3..6} of the hikers do not drink at the last stop, how many ml of water are left after it? = v*1000-s*n*c+k*c : ml

== trip-hike-rests (canada)
The trail round Lake Minnow is {d:12..24} km long. {S}'s group walks {v:3,4} km [an hour|per hour] and rests for {r:10,15,20} minutes after each full hour of walking[, but not at the end|, except at the finish].
where whole d/v, d/v > 2
? How many minutes does the group rest [in all|altogether|in total]? = (d/v-1)*r : minutes
? How many minutes pass from the start to the finish? = d/v*60+(d/v-1)*r : minutes
? If the group starts at {t:8:00 am..9:30 am by 15}, when does it reach the finish? = t+(d/v*60+(d/v-1)*r)/60 : clock

== trip-souvenirs (us)
{S} took {a:$20..$40 by 5} along. {S:He} spent {r:20%..40% by 10} of it on a keychain with a plush elephant and {f:1/2,1/4} of the rest on postcards.
where whole a*r, whole (a-a*r)*f
? How much [money |]did {S} bring home? = a-a*r-f*(a-a*r) : dollars
? How much were the postcards? = f*(a-a*r) : dollars
? How much more money would {S} have needed at the end to buy a mug for {m:$18..$30}? = m-(a-a*r-f*(a-a*r)) : dollars where m > a-a*r-f*(a-a*r)

== trip-cable-car
{n:90..200} pupils want to go up by cable car. A cabin takes {c:12,15,18} people, and {S} sees a cabin leave every {m:4..8} minutes. The first leaves at {t:9:00 am..10:00 am by 10}, and each is filled completely as long as there are enough pupils.
? If the last cabin leaves with the remaining pupils and a ride up takes {g:9..15} minutes, how many minutes after the first departure is the last pupil at the top? = (ceil(n/c)-1)*m+g : minutes
? [At what time|When] does the last of their cabins leave? = t+(ceil(n/c)-1)*m/60 : clock
? How many pupils sit in their last cabin? = n-(ceil(n/c)-1)*c : pupils where n-(ceil(n/c)-1)*c > 1

== trip-hostel-rooms
hide x:4..10, y:3..9
let r = x+y
let b = x*4+y*6
The youth hostel has given the school {r} rooms with {b} beds [altogether|in total]. Some are rooms for {k:4 words}, [the others|the rest] are rooms for {m:6 words}.
? How many of the smaller rooms has the school been given? = (m*r-b)/(m-k) | x, y: x + y = r, k*x + m*y = b : rooms
? A bed [costs|is priced at] {q:£14..£20} a night and an empty bed {f:1/2 as "half"} of that. What does the school pay for a night if {p:20..45} pupils and {t:3..5} teachers come? = (p+t)*q+(b-p-t)*q*f : pounds where b > p+t+1

== trip-exchange-euros
For the exchange with a school in Lyon, {S} changes {a:£60..£150 by 10} into euros at {k:1.1,1.2,1.15} euros to the pound. The bureau keeps a fee of {f:€2..€5}.
{S:He} spends {b:€20..€60} in France.
where whole a*k, a*k > f+b+1
? How many euros does {S} [have left|still have]? = a*k-f-b : euros
? How many euros does {S} get at the bureau? = a*k-f : euros

== trip-photos-upload (us)
who S: woman, T: man
On the ship {S} took {a:30..80} pictures, {T} took {b:10..25} fewer, and their teacher took {k:2..4 times} as many as {T}. {c:6..20} of all the pictures were blurred and have been deleted.
where a > b+10
? How many pictures [are left|remain]? = a+a-b+k*(a-b)-c : pictures
? How many pictures did the teacher take? = k*(a-b) : pictures
? An album page holds {m:4,6} pictures. How many pages do all the pictures that are left fill? = ceil((a+a-b+k*(a-b)-c)/m) : pages

== trip-packed-lunches (south-africa)
{f:1/2,1/3,1/4} of the {n:60,72,84,96} learners ordered a chicken roll, {g:1/6,1/4,1/12} ordered cheese, and all the others ordered the vegetarian wrap. A wrap [costs|is priced at] {p:R18..R30}, a chicken roll {d:R4..R9} more.
where whole n*f, whole n*g
? How many wraps were ordered? = n-n*f-n*g : wraps
? What do the chicken rolls cost [altogether|in all|in total]? = n*f*(p+d) : rand
? What do the wraps and the chicken rolls cost together? = (n-n*f-n*g)*p+n*f*(p+d) : rand

== trip-instalments (nigeria)
The excursion to Olumo Rock [costs|is priced at] {c:₦15000..₦30000 by 1000} a pupil. Parents pay a deposit of {r:20%..40% by 10} when they sign, and the remainder in {m:3..6} equal monthly payments.
where whole c*r, whole (c-c*r)/m
? How many naira is each monthly payment? = (c-c*r)/m : naira
? How many naira is the deposit? = c*r : naira
? {n:15..40} pupils sign, but {x:2..5} of them leave the school before the first monthly payment. How many naira do the others pay [altogether|in total], deposits included? = (n-x)*c : naira

== trip-ferry-leftover (us)
A ferry to Seal Island takes {c:45,60,75} passengers. A party of {n:100..290} school children arrives at the pier, and every crossing is made with a full ferry until fewer children are left than it can carry. [These children|Those] take the small launch.
where mod(n,c) > 1
? How many children take the launch? = mod(n,c) : children
? If the ferry needs {m:20,25,30} minutes for a crossing and {k:15,20} minutes to come back, how many minutes pass from its first departure to the landing of its last crossing with the party? = floor(n/c)*m+(floor(n/c)-1)*k : minutes where n > 2*c
? If a child pays {p:$3..$7} on the ferry and {q:$8..$12} on the launch, how much does the party pay? = floor(n/c)*c*p+mod(n,c)*q : dollars

== trip-fundraising-percent (us)
The seventh graders are fundraising for a trip to Washington. Their goal is {g:$2000..$6000 by 1000}. Last fall they reached {r:30%..60% by 10} of the goal, and a silent auction brought in {a:$200..$700 by 50} more.
where whole g*r, g > g*r+a+100
? How much [money |]is still missing? = g-g*r-a : dollars
? If they sell candles with a profit of {p:$5,$10} each, how many candles must they sell to get all the missing money? = (g-g*r-a)/p : candles
? How much had they raised in the fall? = g*r : dollars

== trip-aquarium-ratio (singapore)
The rule at the oceanarium says: at least an adult for every {k:6..8} children. {n:50..110} children from {S}'s school are coming, and {m:4..6} teachers are free on that day; parents are asked to fill the gap.
where ceil(n/k) > m+1
? How many parents must come along at least? = ceil(n/k)-m : parents
? If {x:3..9} of the children cannot come, how many parents must come along at least? = ceil((n-x)/k)-m : parents where ceil((n-x)/k) > m+1
? Children pay {p:S$8..S$15} and adults {q:S$18..S$25}. If exactly as many adults come as the rule demands, what do all the tickets cost? = n*p+ceil(n/k)*q : dollars

== trip-train-group (uk)
A return ticket to York [normally costs|is normally priced at] {p:£12..£24} for an adult and {f:1/2 as "half"} of that for a child. Groups get {r:10%..30% by 10} off the whole bill.
{S} books for {a:3..5} adults and {c:20..30} children.
? What does the group pay? = a*p+c*f*p-r*(a*p+c*f*p) : pounds
? What would the bill be without the reduction? = a*p+c*f*p : pounds
? The class fund holds {m:£100..£150 by 10}. By how many pounds does what the group pays exceed the fund? = a*p+c*f*p-r*(a*p+c*f*p)-m : pounds where a*p+c*f*p-r*(a*p+c*f*p) > m+1

== trip-cave-guide-age (us)
who S: mr, T: ms
Our cave guide, {S}, tells us: "I was {a:20..26} when I started to work here, and {T}, who sells the tickets, is {b:5..12} years younger than me. This cave was discovered {c:60..90} years before I started."
A sign says that the cave was discovered {d:75..115} years ago.
where d > c+2, a+d-c > b+18
? What is the sum of the ages of the guide and {T} today? = a+d-c+(a+d-c-b) : years
? How old is {T} today? = a+d-c-b : years
? For how many years has the guide worked at the cave? = d-c : years

== trip-strawberry-farm (us)
At the farm every child may pick {a:400, 500, 600, 750} g of strawberries free; anything above that [costs|is priced at] {p:$4,$6,$8} a kg. {S} picked {w:1.5..3 by 0.25} kg and ate {n:3..9} berries on the way.
? {S}'s brother picked {v:0.8..1.4 by 0.2} kg. How much do they pay together, if each of them may pick the free amount? = (w-a/1000)*p+(v-a/1000)*p : dollars where v*1000 > a
? How much does {S} pay? = (w-a/1000)*p : dollars

== trip-rope-bridge (jamaica)
A rope bridge at the adventure park may carry no more than {m:300, 350, 400} kg at a time. {S}'s instructor, who weighs {i:70..90} kg, always walks with the children, and a child is reckoned at {c:35,40,45} kg.
? If the instructor leads {g:4..6} full groups across and [another|a further] {k:2 words} children follow with a parent, how many children cross? = g*floor((m-i)/c)+k : children
? How many times must the instructor lead a group across, if {n:16..30} children want to cross? = ceil(n/floor((m-i)/c)) : crossings
? How many kg are left for children on the bridge when the instructor stands on it? = m-i : kg
