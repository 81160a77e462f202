topic: scouts-and-guides
place: any

== scouts-trail-days
On the first day of the trek {S}'s patrol walked {a:12,18,24,30} km, and that was {b:2,3} times as far as on the second day, when it rained. The second day's distance was {c:2,3} times the third day's, because a bridge was out.
where whole a/b/c
? How many km did the patrol walk in these days [altogether|in all|in total]? = a+a/b+a/b/c : km
? If they walk {v:3 digits} km [an hour|per hour], for how many hours did they walk altogether in these days? = (a+a/b+a/b/c)/v : hours where whole 2*(a+a/b+a/b/c)/v
? How many km [a day|per day|each day] did they walk on average over the days described? = (a+a/b+a/b/c)/3 : km where whole 10*(a+a/b+a/b/c)/3

== scouts-troop-orders
For the jamboree, every one of the {h:3..7} troops orders the same from the district store: a flag at {c:$15..$30}, {a:4..9} maps at {b:$3..$5} each, {d:6..12} scarves at {e:$6..$10} each and {f:2..4} lanterns at {g:$14..$25} each.
? How much do all the troops pay for their orders together? = h*(c+a*b+d*e+f*g) : dollars
? How much does a single troop pay for maps and scarves? = a*b+d*e : dollars
? If the store takes {r:10%,20%} off the lanterns and scarves, how much does a single troop pay for these? = d*e+f*g-r*(d*e+f*g) : dollars

== guides-canoe-speed (canada)
On still water {S}'s canoe goes {a:4,5,6} km [an hour|per hour]. With a tailwind it is {b:20%,25%,50%} faster. The guides paddle with a tailwind for {k:2 digits} hours, then on still water for {m:3 digits} hours, and with a tailwind again for {p:2..4} hours.
? How many km do they paddle [altogether|in all|in total]? = (a+a*b)*k+a*m+(a+a*b)*p : km
? How many km do they paddle with a tailwind [altogether|in all|in total]? = (a+a*b)*k+(a+a*b)*p : km
? For how many hours do they paddle? = k+m+p : hours

== scouts-filling-canisters (us)
{c:3..6} patrols fetch water for the weekend. Each patrol fills {a:2..4} canisters of {b:10,15,20} liters for cooking and {d:2..5} canisters of the same size for washing. The camp's tap gives {e:10,12,20} liters [a minute|per minute].
where whole (c*a*b+c*d*b)/e*60
? For how many seconds must the tap run? = (c*a*b+c*d*b)/e*60 : seconds
? How many liters do the patrols fetch [altogether|in all|in total]? = c*a*b+c*d*b : liters
? How many more liters of water for washing are fetched than for cooking? = c*d*b-c*a*b : liters where d > a

== scouts-beads-on-belts (south-africa)
The leader has a jar with {c:300..700 by 10} beads. For each of the {a:6..10} cubs she sews {b:5..12} beads on the left sleeve and just as many on the right. The beads left in the jar are shared [equally|evenly] by the cubs, and every cub divides the share [equally|evenly] between a belt and {d:2..4} cords. To {S:his} belt, {S} adds another {b} beads from home.
where whole (c-a*b*2)/a/(d+1), c > 2*a*b+50
? How many beads are on {S}'s belt? = b+(c-a*b*2)/a/(d+1) : beads
? How many beads does each cub get from the jar, not counting those on the sleeves? = (c-a*b*2)/a : beads
? If {x:2 words} of the cubs want no beads on their sleeves, how many beads are left in the jar after the sewing? = c-(a-x)*b*2 : beads

== guides-sisters-evening (ireland)
{a:3..6} patrols meet in the hall at Ennis. In each patrol there are {c:5..8} guides, a leader and {b:2..3} young helpers. It is sisters' evening, and each of the guides has brought a sister who is not in a patrol.
? How many people are in the hall? = a*c+a+a*b+a*c : people
? If every leader and every helper pays {p:€2} and every guide and sister {q:€3}, how much money comes in? = (a+a*b)*p+(a*c+a*c)*q : euros
? How many chairs are missing if {d:40..60} chairs have been put up and everybody [wants to|would like to] sit? = a*c+a+a*b+a*c-d : chairs where a*c+a+a*b+a*c > d+1

== scouts-badge-boxes (us)
{S} sorts embroidered badges for the camp shop: {c:15..40} for first aid, {a:10..24} for swimming, as many for map reading as for swimming, and {b:2..3 times} as many for knots as for swimming. They go into {d:3..6} boxes, the same number in each.
where whole (c+a+a+a*b)/d
? How many badges are in each box? = (c+a+a+a*b)/d : badges
? How many badges does {S} sort? = c+a+a+a*b : badges
? If {e:3..8} of the badges for first aid are sold and the rest of all the badges are priced at {p:$2..$3} each, what are those worth? = (c+a+a+a*b-e)*p : dollars

== scouts-map-scale (us)
On the hiking map {a:2 digits} cm stand for {b:1,3} km. From the camp to the lake {S} measures {c:6..14 by 2} cm, and from the lake to the hut {d:4..12 by 2} cm. The patrol walks {e:3,4,5} km in an hour.
? How many km is the way from the camp over the lake to the hut? = (c+d)/a*b : km
? How many minutes does the patrol need from the camp to the hut, without a rest at the lake? = (c+d)/a*b/e*60 : minutes where whole (c+d)/a*b/e*60
? How many km farther is it from the camp to the lake than from the lake to the hut? = (c-d)/a*b : km where c > d

== guides-tents-two-sizes (australia)
hide s:3..9, l:2..8
let n = s+l
let g = p*s+q*l
Under the gum trees stand {n} tents. The ridge tents sleep {p:2 words} guides each and the bell tents {q:5..8}. With every place taken, {g} guides are in camp.
where s != l
? How many bell tents are there? = (g-p*n)/(q-p) | l, s: s + l = n, p*s + q*l = g : tents
? How many ridge tents are there? = (q*n-g)/(q-p) | s, l: s + l = n, p*s + q*l = g : tents
? If {x:2 words} bell tents leak and their guides must move into ridge tents, how many more ridge tents are needed? = ceil(x*q/p) : tents

== scouts-rope-ladder
{S} builds a rope ladder with {n:8..16} rungs. The rungs are {a:28,30,35} cm apart; above the top rung and below the lowest, {b:40,50,60} cm of rope hang free on either side, and every knot needs {c:12,15} cm of rope. Each rung is held by a knot on the left and a knot on the right.
? How many cm of rope do the knots need? = 2*n*c : cm
? How many cm of rope does the left side need, with its knots? = (n-1)*a+2*b+n*c : cm
? Rope is sold by the metre. How many whole metres [must {S} buy|does {S} have to buy|does {S} need to buy], if both sides are cut from the same piece? = ceil(2*((n-1)*a+2*b+n*c)/100) : metres

== scouts-firewood-shares (us)
who S: woman, T: man
For the bonfire {T} carries {a:12..30} logs. {S} carries {f:1/2,1/3} as many as {T} and their leader {b:4..10} more than {S}. The fire burns {c:5,6,7} logs an hour.
where whole a*f
? How many logs do they carry together? = a+a*f+a*f+b : logs
? For how many full hours does the bonfire burn with these logs? = floor((a+a*f+a*f+b)/c) : hours
? How many more logs would be needed for the fire to burn {h:10..15} hours? = h*c-(a+a*f+a*f+b) : logs where h*c > a+a*f+a*f+b+1

== guides-marshmallows
{a:3..6} bags with {b:30,36,40} marshmallows each lie by the fire. The {c:13..22} Brownies toast as many as they can so that all get the same number; what is left over goes to the leaders.
where mod(a*b,c) > 1
? How many marshmallows go to the leaders? = mod(a*b,c) : marshmallows
? If {x:2..4} Brownies do not like marshmallows and take none, how many go to the leaders? = mod(a*b,c-x) : marshmallows where mod(a*b,c-x) > 1
? How many more would be needed for each Brownie to get another? = c-mod(a*b,c) : marshmallows where mod(a*b,c) < c-1

== scouts-night-watch-turns
From {t:9:00 pm..9:45 pm by 15} on, {n:4,5,6} scouts guard the flag in turn, each for {a:45,60,75,90} minutes, a scout at a time. {S} has the third turn.
? If every turn is made {e:10,15} minutes shorter, how many minutes after the start of the first turn does {S}'s turn end? = 3*(a-e) : minutes
? [At what time|When] does {S}'s turn end? = t+3*a/60 : clock
? For how many hours is the flag guarded [altogether|in all|in total]? = n*a/60 : hours where whole 2*n*a/60

== scouts-jamboree-percent (philippines)
{n:400,600,800,1200} scouts came to the jamboree on Mount Makiling. {r:30%..60% by 10} were from Luzon, {f:1/4,1/5} of the others from Mindanao, and everybody else from the Visayas. A storm made {a:12..40} from the Visayas leave early.
where whole n*r, whole f*(n-n*r), n-n*r-f*(n-n*r) > a+10
? How many scouts from the Visayas stayed? = n-n*r-f*(n-n*r)-a : scouts
? How many scouts were from Mindanao? = f*(n-n*r) : scouts
? How many scouts were not from Luzon? = n-n*r : scouts

== scouts-purifying-tablets (us)
A tablet purifies {a:1.5,2,2.5} liters of river water. {n:8..20} scouts drink {b:2.5,3,3.5} liters a day each, and they are on the river for {d:3..6} days. Tablets come in strips of {k:10,12}.
? If {x:2..4} scouts leave after {y:2 words} days, how many liters must be purified? = n*b*d-x*b*(d-y) : liters where d > y
? How many strips of tablets must they take along? = ceil(n*b*d/a/k) : strips where n*b*d/a/k > 1, whole n*b*d/a
? How many tablets do they need? = n*b*d/a : tablets where whole n*b*d/a

== guides-campsite-fees (uk)
Site fees at Gilwell Wood: {a:£4..£7} a night for each guide, nothing for leaders, {b:£10..£20 by 5} for the campfire and {c:£3..£6} for each bundle of wood. {S}'s unit stays for {d:2..4} nights with {n:14..24} guides and {e:3 words} leaders, and [buys|purchases] {f:3..8} bundles.
? How much must the unit pay? = n*a*d+b+c*f : pounds
? If {x:2..3} of the guides stay a night less, how much must the unit pay? = n*a*d-x*a+b+c*f : pounds
? If the guides share everything that the unit must pay [equally|evenly], how much is that for each? = (n*a*d+b+c*f)/n : pounds where whole 100*(n*a*d+b+c*f)/n

== scouts-raft-load (nigeria)
A raft of {a:6,8,10} empty barrels carries {b:60,70,80} kg for every barrel. The planks weigh {c:80..150 by 10} kg. Each scout weighs {d:50,55,60} kg or less.
where (a*b-c)/d > 3
? How many scouts may certainly board the raft? = floor((a*b-c)/d) : scouts
? If {x:3 words} of the barrels leak and count for nothing, how many scouts may certainly board the raft? = floor(((a-x)*b-c)/d) : scouts where (a-x)*b > c+2*d
? How many barrels would a raft need at least to carry {n:10..14} scouts of {d} kg each on planks of the same weight? = ceil((c+n*d)/b) : barrels

== guides-scarf-cloth (india)
For scarves {S} [buys|purchases] cloth that is {a:100} cm wide. Each scarf is a square of {a} cm by {a} cm cut along the diagonal, so that every square gives {k:2 words} scarves. {n:22..60 by 2} scarves are wanted, and a metre of the cloth [costs|is priced at] {p:₹90..₹180 by 10}.
? How many metres of cloth are needed? = n/k*a/100 : metres
? [How much|What] does the cloth cost? = n/k*a/100*p : rupees
? If the scarves are sold at {s:₹80..₹150 by 10}, what is the profit? = n*s-n/k*a/100*p : rupees where n*s > n/k*p

== scouts-paces
who S: woman, T: man
{S}'s pace is {a:60,70,75} cm and {T}'s is {b:80,84,90} cm. They pace out the field, which is {n:126,168,210,252} metres long.
where whole n*100/a, whole n*100/b
? How many more paces does {S} take than {T} along the field? = n*100/a-n*100/b : paces
? How many paces does {T} take? = n*100/b : paces

== scouts-food-drive (us)
The pack collects cans for people in need. On Saturday the scouts collected {a:120..240 by 10} cans and on Sunday {r:10%,20%,30%} fewer. {f:1/2,1/4} of all the cans went to the shelter, the rest to the food bank.
where whole a*r, whole f*(a+a-a*r)
? How many cans went to the food bank? = a+a-a*r-f*(a+a-a*r) : cans
? A can weighs {w:400,500} g. How many kg were collected over the weekend? = (a+a-a*r)*w/1000 : kg where whole (a+a-a*r)*w/10
? How many cans were collected over the weekend? = a+a-a*r : cans

== guides-first-aid-unknown
hide x:6..40
let t = x+k*m-n*b
In the first-aid chest were some bandages. The county sent {k:3..6} boxes of {m:10,12} bandages; at the practice evening {n:8..14} guides used {b:2..3} bandages each, after which {t} were left.
where x+k*m > n*b+4
? How many bandages were in the chest before the county's boxes came? = t+n*b-k*m | x: x + k*m - n*b = t : bandages
? If {e:2..4} of the guides had not come, how many bandages would have been left? = t+e*b : bandages

== scouts-hike-average (kenya)
Chui patrol hikes round Mount Longonot for {n:4 words} days and [wants to|would like to] cover {g:12..18} km [a day|per day|each day] on average. The first day was {a:8..20} km, the second {b:8..20} km and the third {c:8..20} km.
where n*g-a-b-c > 5, n*g-a-b-c < 24
? How many km must they cover on the last day for the average to come out exactly? = n*g-a-b-c | x: (a+b+c+x)/n = g : km
? If they cover {x:8..18} km on the last day, what is the average a day? = (a+b+c+x)/n : km where whole 10*(a+b+c+x)/n

== guides-washing-up
who S: woman, T: woman
{S} washes {a:4..7} plates [a minute|per minute]; {T} dries {b:2..3} plates [a minute|per minute]. There are {n:60..150} plates, and both begin at the same moment. {T} never has to wait for a plate.
where a > b, whole n/b, whole n/a
? How many minutes after {S} has washed the last plate does {T} finish drying? = n/b-n/a : minutes
? How many plates are washed but not yet dried when {S} has finished? = n-b*n/a : plates where whole b*n/a

== scouts-leader-age (us)
who S: mr
{S} joined the scouts when he was {a:8..11}. He became a leader {b:8..12} years later and has led the troop for {k:2 as "twice"} as many years as had passed between joining and becoming a leader.
? How old is {S}? = a+b+k*b : years
? How old will {S} be when he has led the troop for {m:30,40} years? = a+b+m : years where m > k*b
? The troop was founded {y:10..25} years before {S} joined. How old is the troop now? = y+b+k*b : years

== scouts-bob-a-job (singapore)
For Job Week {S} and {T} wash cars. A small car takes {a:15,20} minutes and [costs|is priced at] {p:S$6..S$8}; a large car takes {b:25,30} minutes and [costs|is priced at] {q:S$9..S$12}. They wash {m:4..8} small and {n:2..5} large cars, always both at the same car.
? How much do they earn? = m*p+n*q : dollars
? How many minutes do they work? = m*a+n*b : minutes
? How much do they earn on average in an hour? = (m*p+n*q)/(m*a+n*b)*60 : dollars where whole (m*p+n*q)*6000/(m*a+n*b)

== scouts-raft-race-burglary
"Stop, thief!" Somebody has [stolen|taken] things out of the boat house. The patrol [makes|writes] a list: before, there were {a:6..10} racks with {b:5..8} paddles each and {c:20..40} life jackets. Now {d:9..20} paddles and {f:1/4,1/2} of the life jackets are [gone|missing].
where whole c*f, a*b > d+5
? How many paddles and life jackets [are still there|remain]? = a*b-d+c-c*f : pieces
? A paddle is worth {p:$12..$20} and a life jacket {q:$25..$40 by 5}. How much is everything that is missing worth? = d*p+c*f*q : dollars
? How many life jackets are missing? = c*f : jackets
