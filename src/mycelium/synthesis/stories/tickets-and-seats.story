topic: tickets-and-seats
place: us

== tk-full-house (us)
hide x:30..90
let n = c*b
let d = n*a+x*(e-a)
Every seat of the playhouse was taken: {c:8..20} rows of {b:12..24} seats. A child's seat was {a:$6..$9}, an adult's {e:$12..$18}, and the show took in {d} dollars.
~ The play lasts {j:90..150 by 10} minutes.
where x < c*b-20
? How many adults were there? = (d-c*a*b)/(e-a) | x, y: x+y = c*b, e*x+a*y = d : adults
? On the next night {f:10%,20%,25%} of the seats are empty and nobody but adults comes. How much does the show take in? = (c*b-f*c*b)*e : dollars where whole f*c*b
? How much would the show have taken in with nothing but children? = c*b*a : dollars

== tk-balcony-wider (uk)
Downstairs a theatre has {a:8..16} rows of {b:14..24} seats. Upstairs there are {d:1.5,2} times as many rows, and each row upstairs has {c:1.5,2} times as many seats as a row downstairs.
~ The theatre is {j:90..180 by 10} years old.
where whole d*a, whole c*b
? How many seats does the theatre have? = a*b+d*b*a*c : seats
? How many seats are upstairs? = d*b*a*c : seats
? At {p:£9..£20} each, [what|how much] do the seats downstairs bring when all are sold? = p*a*b : pounds

== tk-standby-students (canada)
For {c:3..6} nights a hall of {a:12..25} rows with {b:16..30} seats opens for a ballet. {d:10%,20%,25%} of all the seats on those nights were not sold in advance, and {e:20%,40%,50%} of these were given to students at the door.
where whole c*a*b*d, whole e*d*c*a*b
? How many seats were filled on all the nights together, if all who had paid came? = c*a*b-d*c*a*b+e*d*c*a*b : seats
? How many seats went to students? = e*d*c*a*b : seats
? How many seats were sold in advance? = c*a*b-d*c*a*b : seats

== tk-stewards-seats (ireland)
A Cork arena keeps {c:10%,20%,50%} of its {a:20..40 by 4} rows of {b:15..30 by 5} seats for season tickets. The other seats are divided equally among {d:3..6} counties, of which Kerry [is the first|comes first]. Of the seats for the other counties, a single seat is blocked for each team of {e:3,4,6} stewards, and there are {h:24} stewards.
where whole a*b*c, whole (a*b-c*a*b)/d
? When Kerry's seats are gone and the stewards' seats are blocked, how many seats are left for the other counties? = a*b-c*a*b-(a*b-c*a*b)/d-h/e : seats
? How many seats does Kerry get? = (a*b-c*a*b)/d : seats
? How many seats are kept for season tickets? = c*a*b : seats

== tk-no-shows (singapore)
A lecture hall has {a:200..600 by 40} seats. {b:50%,60%,75%,80%} of them were booked online, but {c:5%,10%,20%} of those who had booked stayed away. The seats that had not been booked were open to everybody, and {d:10%,25%,50%} of them remained free.
~ The lecture is about the ocean floor.
where whole a*b, whole c*a*b, whole d*(a-a*b)
? How many people sat in the hall? = a*b-c*a*b+a-a*b-d*(a-a*b) : people
? How many of those who had booked came? = a*b-c*a*b : people
? How many seats had not been booked? = a-a*b : seats

== tk-parents-and-grannies (australia)
At the reptile park, an adult's ticket costs {b:2,4 times} as much as a child's; an adult's is {a:A$20..A$48 by 4}. On Saturday {c:10..40} children came, on Sunday {d:10..40}. Every child came with a parent, and every Saturday child with a grandparent as well.
? [How much|What] did these visitors pay? = a/b*(c+d)+a*(c+d)+a*c : dollars
? How many adults came on Saturday? = c+c : adults
? On Monday {e:5..15} children come, each with both parents. [How much|What] do they pay [altogether|in all|in total]? = e*(a/b+2*a) : dollars

== tk-three-trains-three-days (india)
Tickets for the hill railway: on Tuesday {b:40..90 by 10} for the first train, {a:60..150 by 10} for the noon train, {b} for the last. Monday and Wednesday were holidays, with {c:2..3 times} as many tickets sold on each of them as on Tuesday.
? How many tickets were sold from Monday to Wednesday? = c*(b+a+b)+(b+a+b)+c*(b+a+b) : tickets
? How many tickets were sold on Tuesday? = b+a+b : tickets
? If a ticket was {p:₹30..₹60 by 10}, [how much|what] did Monday bring? = p*c*(b+a+b) : rupees

== tk-cinema-cents (us)
{d:3..6} ticket machines each take a fee of {c:25..75 by 25} cents a ticket. On Thursday each machine sold {b:20..80 by 4} tickets, on Friday {a:2..4 times} as many.
? How many dollars of fees did the machines take on those days? = d*c*(b+a*b)/100 : dollars
? On Saturday a machine breaks and each of the others sells {u:10%,20%,50%} more than on Friday. How many tickets do they sell on Saturday? = (d-1)*(a*b+u*a*b) : tickets where whole u*a*b
? How many more tickets did all machines together sell on Friday than on Thursday? = d*(a*b-b) : tickets

== tk-circle-of-rows (philippines)
In the gym of a school in Davao, the front row has {a:12..24} seats and there are {b:3..6} more rows of {a} seats behind it; the upper level has {c:2..3 times} as many seats as those {b} rows. {d:6..15} seats are broken.
? How many seats can be used? = a*b+a+c*a*b-d : seats
? How many seats has the upper level? = c*a*b : seats
? {n:200..260 by 10} people want to sit. How many of them must stand? = n-(a*b+a+c*a*b-d) : people where n > a*b+a+c*a*b-d+1

== tk-even-stands (kenya)
{a:40..80 by 2} minibuses with {b:14,25,33} seats each bring fans of the home team to Kasarani, and {c:8..16 by 2} buses with {d:50,62} seats each bring fans of the rival; all arrive full. So that both stands hold equally many people, some of the home fans must sit in the rival's stand.
~ The game starts at {j:3:00 pm..4:30 pm by 30}.
where a*b > c*d+20
? How many home fans must sit in the rival's stand? = (a*b-c*d)/2 : fans
? By how many are the home fans more than the rival's? = a*b-c*d : fans
? How many fans arrive [in all|altogether|in total]? = a*b+c*d : fans

== tk-gain-per-ticket (nigeria)
who S: woman
{S} stages a comedy night in Ibadan. A ticket is {d:₦2000..₦3500 by 500}, and each drink ticket that comes with it costs her {a:₦300..₦450 by 50}; {b:30..60 by 10} drinks were ordered for {c:15..30 by 5} tickets, the same number with each ticket. She wants to gain {e:₦60000..₦240000 by 10000}.
where whole b/c, d > a*b/c, whole e/(d-a*b/c)
? How many tickets must she sell to gain that? = e/(d-a*b/c) : tickets
? How many drinks come with each ticket? = b/c : drinks
? How much does she gain on each ticket? = d-a*b/c : naira

== tk-season-pass (us)
A season pass to the hockey arena is {a:$180..$420 by 20}; a single game is {b:$14..$24}. {S} expects to see {c:16..34} games.
where b*c > a
? How much does {S} save with the pass if {S:he} sees them all? = b*c-a : dollars
? From how many games on does the pass cost no more than single tickets? = ceil(a/b) : games
? Parking is {e:$5..$8} a game, pass or not. [What|How much] do pass and parking cost {S} for those games? = a+c*e : dollars

== tk-cheap-seats-unknown (south-africa)
hide x:40..160 by 5, y:40..160 by 5
let n = x+y
let t = a*x+b*y
The railway stand at Newlands let in {n} fans. Some paid {a:R60..R90 by 10}, the others, nearer to the pitch, {b:R120..R180 by 20}. Takings: {t} rand.
? How many fans sat nearer to the pitch? = (t-a*n)/(b-a) | y, x: x+y = n, a*x+b*y = t : fans
? How many fans paid {a}? = (b*n-t)/(b-a) | x, y: x+y = n, a*x+b*y = t : fans

== tk-clock-premiere (uk)
The cinema lets people in {a:20..35 by 5} minutes before a film. Adverts run for {b:12..25} minutes from {s:6:30 pm..8:30 pm by 15}, then comes the film, {c:95..150 by 5} minutes long.
? [At what time|When] does the film end? = s+(b+c)/60 : clock
? How many minutes can a person who comes as early as possible spend inside until the end of the film? = a+b+c : minutes

== tk-benches-in-church (jamaica)
The church seats its concert guests on {a:18..30} benches, {b:6..9} to a bench. {c:4..8} benches have been kept for the choir, and {d:10..25} guests must stand since all other benches are full.
? How many guests came, the choir not counted? = (a-c)*b+d : guests
? [Each|Every] guest who sits gives {e:$200..$500 by 100} and each who stands {f:$100}. How much do the guests give? = (a-c)*b*e+d*f : dollars
? How many more benches would those who stand have needed, at {b} to a bench? = ceil(d/b) : benches

== tk-online-fee-percent (canada)
"{a:2..6} seats at {b:$40..$90 by 10}, plus a {r:5%,10%,15%} service charge, plus {c:$3..$7} for delivery," the web page said. {S} [clicked|thought] and paid.
? [How much|What] did {S} pay? = a*b+a*b*r+c : dollars
? [How much|What] was the service charge? = a*b*r : dollars
? [How much|What] did {S} pay over and above the price of the seats? = a*b*r+c : dollars

== tk-works-outing (new-zealand)
{S} booked {k:3..4} rows of a cinema, {a:14..22} seats to the row, for a works outing. {b:20..28 by 2} colleagues said yes, {f:1/2 as "half"} of them with a partner. {S} comes along without a partner.
where k*a > b+b*f+2
? How many of the booked seats stay empty? = k*a-b-b*f-1 : seats
? How many people go on the outing? = b+b*f+1 : people
? A seat is {u:$9..$15}, and the boss refunds the empty seats. [What|How much] do the seats of those who go cost [in all|altogether|in total]? = u*(b+b*f+1) : dollars

== tk-lottery-for-seats (us)
{a:3000..8000 by 500} people [asked|applied] for the {b:200..600 by 50} free seats at a rocket launch. {r:10%,20%} of the seats were held back for sailors of the rescue ships, and each winner of the draw got {c:2} seats.
where whole b*r, whole (b-b*r)/c
? How many winners were drawn? = (b-b*r)/c : winners
? How many people who had applied won nothing? = a-(b-b*r)/c : people
? How many seats were held back? = b*r : seats

== tk-airline-oversold (ireland)
An airplane from Shannon has {a:26..32} rows of {b:6} seats. The airline sold {r:5%,10%,25%} more tickets than that, and {c:4..30} passengers overslept.
~ The flight takes {j:2..7} hours.
where whole a*b*r, a*b*r > c+1
? How many passengers who came could not get a seat? = a*b*r-c : passengers
? How many tickets were sold? = a*b+a*b*r : tickets
? Each passenger who came but could not get a seat got {d:€200..€400 by 50}. [What|How much] did that cost the airline? = d*(a*b*r-c) : euros

== tk-school-play-nights (uk)
who S: woman
{S} printed tickets for the school play: {a:120..180 by 10} for Thursday, {f:1/10,1/5} more for Friday, and on Saturday {b:20..50 by 5} fewer than on Friday. She cut them at {c:30..60 by 10} a minute.
~ There are {j:18..40} pupils in the play.
where whole a*f, whole (a+(a+a*f)+(a+a*f-b))/c
? How many tickets did she print? = a+(a+a*f)+(a+a*f-b) : tickets
? How many minutes did the cutting take? = (a+(a+a*f)+(a+a*f-b))/c : minutes
? How many tickets were there for Saturday? = a+a*f-b : tickets

== tk-zone-fares (malaysia)
Bus tickets in Ipoh: {a:RM1.20..RM2 by 0.2} for the first zone, {b:RM0.5 digits} for each further zone. {S} travels through {n:4..8} zones to the swimming bath and back, {d:3..6} days a week.
? [How much|What] is a single ride? = a+b*(n-1) : ringgit
? How much [does|must] {S} pay for rides [per|a] week? = (a+b*(n-1))*2*d : ringgit
? A weekly ticket is {c:RM25..RM45}. How much [dearer|more expensive] is it than a single ride? = c-(a+b*(n-1)) : ringgit

== tk-coach-empty-seats (pakistan)
Coaches from Lahore to Murree seat {a:44..52}. Company Blue sent {b:5..12} coaches, all full but the last, which had {c:6..20} empty seats. Company Star carried {k:2..3 times} as many passengers as Blue.
? How many passengers did Star carry? = k*(a*b-c) : passengers
? How many passengers did Blue carry? = a*b-c : passengers
? How many coaches of {a} seats did Star need at least? = ceil(k*(a*b-c)/a) : coaches

== tk-raffle-seats (ghana)
At the stadium in Kumasi a stand holds {t:2400..4800 by 240} people. {f:1/3,1/4,1/6} of the places are for schools, {g:1/2,1/4,1/5} of the other places for members, and the remaining tickets are sold at {p:20..50 by 5} cedis.
where whole t*f, whole (t-t*f)*g
? How many cedis do the remaining tickets bring? = p*(t-t*f-(t-t*f)*g) : cedis
? How many places do members have? = (t-t*f)*g : places
? How many places are for schools? = t*f : places

== tk-average-crowd (us)
Crowds at the county arena: {a:1200..2400 by 100}, {b:1200..2400 by 100}, {c:900..1800 by 100}. The owner hopes for an average of {t:1500..2000 by 100} over {n:4} nights.
where n*t > a+b+c+500, n*t < a+b+c+3000
? How many people must come on the last night to reach that average? = n*t-a-b-c : people
? If {u:10%,20%,50%} of all who have come so far were children, how many adults came on average per night so far? = (a+b+c-u*(a+b+c))/3 : people where whole (a+b+c-u*(a+b+c))/3
? A seat costs {p:$8..$15}, and {q:10%,20%} of what comes in [goes to|is for] the county. How much of the takings so far stays with the owner? = p*(a+b+c)-q*p*(a+b+c) : dollars

== tk-festival-weekend (ireland)
{b:3..6} friends go to a music festival near Cork for as many days as there are friends. The bus is {a:€6..€14} a person for each ride, and each of them rides {n:2} times in all. For [each|every] day of the festival each pays {c:€25..€40 by 5}.
where b != n
? [What|How much] do bus and festival cost all the friends together? = a*b*n+b*c*b : euros
? [How much|What] does each friend pay? = a*n+c*b : euros
? If {d:2} of them leave a day before the end, how much is paid at the festival [altogether|in all|in total]? = b*c*b-d*c : euros

== tk-ferry-deck (new-zealand)
A ferry has {a:18..30} rows of {b:8..12} seats inside and {c:10..20} benches for {d:4..5} people on deck. On a rainy crossing {r:25%,50%,75%} of the bench places stay empty, and {e:12..40} inside seats do too.
where whole c*d*r, a*b > e
? How many people sit on the ferry on the rainy crossing? = a*b-e+c*d-r*c*d : people
? If a ticket is {p:$15..$30 by 5}, how much less comes in than on a full crossing? = p*(e+r*c*d) : dollars
? How many more people fit inside than on deck? = a*b-c*d : people where a*b > c*d+1

== tk-high-school-gym (us)
Homecoming game. Student tickets {a:$3..$5}, others {b:$7..$10}. The gym [holds|seats] {c:600..1200 by 100}; {r:60%,70%,80%,90%} of it filled up, and {f:1/2,3/5,2/3} of those who came were students. Officials and lights [cost|took] {d:$300..$600 by 50}.
where whole c*r*f
? What did the game clear after officials and lights? = c*r*f*a+(c*r-c*r*f)*b-d : dollars
? How many of those who came were not students? = c*r-c*r*f : people

== tk-train-museum (us)
who S: man
{S} drives a steam train with {a:4..7} cars of {b:24..36 by 4} seats. On Saturday it ran {c:3..4} times: full at first, and [each|every] run after that with {d:6..15} more empty seats than the run before.
where (c-1)*d < a*b
? How many people rode on the second and the third run together? = a*b-d+a*b-2*d : people
? A ride is {p:$6..$9}. How much did the first {n:3} runs bring? = p*(n*a*b-3*d) : dollars
