topic: swimming-pool
place: any

== pool-private-lessons (us)
[A private swim lesson takes|At the Y, a private swim lesson lasts] {a:15, 20, 30} minutes, and a teacher takes a single child at a time. Today {S} has {b:4..8 by 2} pupils and {T} has {c:2..4 times} as many.
~ The water is heated to {n:82..86} degrees.
where whole b*a/60*2
? How many hours does {T} teach? = c*b/(60/a) : hours
? How many more hours does {T} teach than {S}? = c*b/(60/a)-b/(60/a) : hours
? A lesson costs {p:$18..$30}. How much do the parents of all these pupils pay [today|altogether]? = (c*b+b)*p : dollars

== pool-slide-rounds (australia)
The big slide lets a rider go every {a:2, 3, 4, 5} minutes and never pauses. A sign at the tower [tells|shows] how many riders there were: {b:30..60} in the morning, {c:40..90} at midday and {d:30..60} in the evening.
~ The tower is {n:9..15} metres high.
where whole (b+c+d)*a/60*2
? For how many hours was the slide running? = b/(60/a)+c/(60/a)+d/(60/a) : hours
? How many riders were there in all? = b+c+d : riders

== pool-goggle-shop
{S} sells goggles at the pool door. {S:He} [bought|got] {c:6..15} cartons with {a:8..12} pairs of goggles each and sold every pair for {b:$6..$12}. Then {S:he} paid {d:$60..$150 by 10} for the table.
~ A poster with a jumping dolphin hangs behind the table.
where whole (c*a*b-d)/c
?< How much did {S} take in for the goggles? = c*a*b : dollars
? After paying for the table, how much did {S} take in per carton? = (c*a*b-d)/c : dollars
? How much was left after paying for the table? = c*a*b-d : dollars

== pool-lap-time-target (canada)
who S: woman
Last week {S}, who is training her backstroke, swam {a:1200..3000 by 150 digits} m in {b:50 digits} m lanes, spread evenly over {c:2..5} evenings.
On an evening this week she has already swum for an hour, needing {d:4, 5, 6} minutes for each lane because she [is getting over a cold|had a cold], and {e:2..4} lanes more with flippers.
where whole a/b/c, a/b/c > 60/d+e+1
? How many lanes did {S} swim on each evening of last week? = a/b/c : lanes
? How many lanes is she behind an evening of last week? = a/b/c-60/d-e : lanes

== pool-diving-turns
[A child who wants to use the diving board|Everybody in line for the diving board] waits {a:2..3} minutes for the ladder and {b:20, 30, 40, 48} seconds on top, and needs exactly another minute to get back to the line.
where whole 3600/(b+a*60+60)
? How many seconds does a whole turn take? = b+a*60+60 : seconds
? How many turns can a child have in an hour? = 3600/(b+a*60+60) : turns

== pool-four-groups (philippines)
[The summer swim school has|In a summer swim school there are] {a:24..72 by 4} beginners, and that is {b:2..4 times} as many as there are in the middle group. The advanced group has {c:2..3 times} as many children as the middle group. The lifeguard course, by contrast, is small: the advanced group is {d:3..6 times} as large as the course.
where whole a/b, whole c*a/b/d, c*a/b/d > 2
? How many take the lifeguard course? = c*a/b/d : children
? How many children are there in the swim school altogether? = a+a/b+c*a/b+c*a/b/d : children

== pool-towel-laundry (us)
A hotel pool gives every guest {b:2} towels a day and {c:2 as "also a couple of"} washcloths. This week {a:40..90} guests are staying in the hotel on each day of the week.
? How many towels are used in the week? = a*b*7 : towels
? Counting towels and washcloths, how many pieces go to the laundry this week? = a*b*7+a*c*7 : pieces

== pool-water-drain (south-africa)
A pool holds {a:40000..80000 by 10000} litres. In a dry summer the owner [drains|pumps out] {b:20%,25%,40%} of the water for the garden. A leak takes {c:10%,15%,20%} of the rest, and of what then remains {d:5%,10%} dries up in the sun.
~ The neighbour's pool holds {n:30000..60000 by 5000} litres.
? How many litres are left after the garden has been watered? = a-a*b : litres
? How many litres does the leak take? = c*(a-a*b) : litres
? How much water is left in the pool in the end? = a-a*b-c*(a-a*b)-d*(a-a*b-c*(a-a*b)) : litres

== pool-heater-saving (us)
who S: woman
"When can I buy the heater?" {S} wonders. It [costs|is priced at] {g:$400..$1800 by 20}. She works {b:9..16} hours a week at the snack window of the pool for {a:$12..$16} an hour. Every week she buys {d:2..3} bus passes at {c:$6..$9} for herself and a single pass at the same price for her brother. She also pays for {f:3..4} lunches at {e:$6..$8} and, at the same price again, a lunch for her brother on Sunday. She saves all the rest.
~ The pool is {n:3..9} miles from her home.
where a*b-c*d-c-e*f-e > 20, whole g/(a*b-c*d-c-e*f-e)
? How much does {S} spend a week on passes and lunches? = c*d+c+e*f+e : dollars
? After how many weeks of saving can she buy the heater? = g/(a*b-c*d-c-e*f-e) | w: w*(a*b-c*d-c-e*f-e) = g : weeks

== pool-family-card (uk)
A swim costs {a:£4..£7} for an adult and {b:£2..£3} for a child. The [Bennetts|neighbours], {c:2} adults and {d:2..4} children, come {e:5..12} times in the holidays. A family card for all the holidays would cost {g:£70..£110 by 5}.
~ The neighbours also have a dog, which has to stay at home.
where (a*c+b*d)*e > g
? What does a single visit cost the family without the card? = a*c+b*d : pounds
? What do they pay for all their visits without the card? = (a*c+b*d)*e : pounds
? How much does the card save them? = (a*c+b*d)*e-g : pounds

== pool-lane-order (singapore)
There are {a:6..8} lanes of {b:50 digits} m. A school team of {c:18..40} swimmers is [spread over|split among] the lanes as evenly as possible.
{d:10..16} times in an hour, each swimmer swims to the far end and back.
? How many km do all the swimmers of the team swim in {m:2..3} hours altogether? = c*d*2*b/1000*m : km
? How many km does a swimmer swim in an hour? = d*2*b/1000 : km

== pool-tile-count
The floor of a paddling pool is {a:300..600 by 60 digits} cm long and {b:180..300 by 60 digits} cm wide. It gets square tiles with sides of {c:15, 20, 30 digits} cm, [set without gaps|packed close together]. Tiles come in boxes of {d:20..30 by 5}, and {T} breaks {e:3..8} of them.
? How many tiles lie on the floor when it is done? = a/c*b/c : tiles
? How many boxes must be bought, counting the broken tiles? = ceil((a/c*b/c+e)/d) : boxes
? What is the area of the floor in square metres? = a/100*b/100 : square metres

== pool-lifeguard-pay (us)
{S} [guards|watches] the lake pool from {t:1:00 pm..2:30 pm by 30} to {u:5:00 pm..8:00 pm by 30} on {a:4..6} days a week. The pay is {p:$12..$18} an hour, and on {b:2} of these days {S:he} gets {r:50%} more because of the crowds.
~ There are {n:3..5} other lifeguards.
? How many hours a day does {S} [work|guard]? = u-t : hours
?< How many hours does {S} work in a week? = (u-t)*a : hours
? How much does {S} earn in a week? = (u-t)*(a-b)*p+(u-t)*b*p*(1+r) : dollars

== pool-chlorine-dose
For every {a:10000} litres of water the pool needs {b:15..30 by 5} grams of chlorine a day. The pool is {c:20, 25 digits} m long, {d:8..12 digits} m wide and {e:1.5,2 digits} m deep everywhere, and a cubic metre is {f:1000} litres.
? How many litres does the pool hold? = c*d*e*f : litres
? How many grams of chlorine does it need in {g:7, 10, 14} days? = c*d*e*f/a*b*g : grams
? How long does a bucket of {h:2..5 digits} kg chlorine last? Count only full days. = floor(h*1000/(c*d*e*f/a*b)) : days where h*1000 > 2*c*d*e*f/a*b

== pool-medley-times (ireland)
In the medley {S} swam the butterfly in {a:32..38} seconds, the backstroke in {b:2..5} seconds more, the breaststroke in {c:3..7} seconds more than the backstroke and the freestyle in {d:2..4} seconds less than the butterfly.
? How long did the breaststroke take {S:him}? = a+b+c : seconds
?< What was {S}'s time for the whole medley? = a+a+b+a+b+c+a-d : seconds
? The winner needed {e:3..9} seconds less than {S}. What was the winner's time? = a+a+b+a+b+c+a-d-e : seconds

== pool-ticket-unknown (india)
hide g:30..90, k:40..160
let n = g + k
let t = 80*g + 50*k
At the municipal pool a grown-up pays {p:₹80} and a student {q:₹50}. Yesterday {n} tickets were sold, and {t} rupees were taken.
? How many grown-ups came? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : grown-ups
? How many rupees did the students pay? = (p*n-t)/(p-q)*q | z, y, x: z = q*y, x + y = n, p*x + q*y = t : rupees

== pool-pump-together (kenya)
A tanker fills the hotel pool in {a:6, 12, 10} hours, the borehole pump needs {b:12, 15, 30, 4} hours for it. [To be ready for Easter|For the opening] both are used at the same time.
where whole a*b/(a+b), a != b
? How many hours does it take to fill the empty pool with both? = a*b/(a+b) | x: x/a + x/b = 1 : hours
? The tanker works alone for {c:2..3} hours, then the pump joins in. After how many more hours is the pool full? = (1-c/a)/(1/a+1/b) : hours where whole (1-c/a)/(1/a+1/b)*10

== pool-locker-coins (new-zealand)
A locker takes a {a:$2} coin and gives it back, except when somebody [loses the key|forgets it]. Of {b:180..320 by 20} lockers, {r:75%,80%,90%,60%} were in use on Sunday, and {c:4..9} keys did not come back.
where whole b*r
? How much money in coins did the lockers give back? = (b*r-c)*a : dollars
? Each lost key costs {d:$9..$14} to copy. After using the coins left behind, how much must the pool still pay? = c*d-c*a : dollars

== pool-noodle-bundle (us)
[There are|The camp has] {a:5..9} groups of {b:7..12} kids each, and each kid needs a noodle. {c:10..22} noodles from last year are still good, and the store sells them in bundles of {d:6, 8, 10}.
?< How many bundles of foam noodles does the swim camp have to buy? = ceil((a*b-c)/d) : bundles
? How many noodles are missing at first? = a*b-c : noodles
? How much do the bundles cost if a bundle is {p:$9..$16}? = ceil((a*b-c)/d)*p : dollars

== pool-breath-hold
{S} can stay under water for {a:40..80 by 5} seconds. {T} [manages|lasts] {f:3/4,4/5,1/2} of that, and {V} {b:10..20} seconds longer than {T}.
where whole a*f, a > a*f+b+1
? How long can {V} stay under water? = a*f+b : seconds
? How much longer than {V} can {S} stay under water? = a-a*f-b : seconds
? How long do they last in all if they dive in turns, each as long as possible? = a+a*f+a*f+b : seconds

== pool-ice-cream-queue
On a hot Saturday {a:300..600 by 50} people were in the pool area. {r:20%,30%,40%} of them bought an ice cream, and {f:1/2,1/3,1/5} of these bought [a second|another] ice cream later. Nobody had more than that.
~ The kiosk has {n:12..20} flavours.
where whole a*r, whole a*r*f
? How many ice creams were sold? = a*r+a*r*f : ice creams
? An ice cream is {p:$2.50,$3,$3.50}. What was paid for ice cream altogether? = (a*r+a*r*f)*p : dollars

== pool-mixed-water (malaysia)
In a bucket for baby bathing lessons {S} mixes {a:4..9} litres of water at {b:20..26} degrees and {c:2..6} litres at {d:40..60} degrees. The temperature of the mix is the average, weighted by litres.
where whole (a*b+c*d)/(a+c)
? What is the temperature of the mixed water in degrees? = (a*b+c*d)/(a+c) | x: x*(a+c) = a*b + c*d : degrees
? How many degrees warmer is the mixed water than the cooler water was? = (a*b+c*d)/(a+c)-b : degrees where (a*b+c*d)/(a+c) > b+1

== pool-opening-days (nigeria)
The campus pool opens on {a:5} days a week for {b:6..9} hours. It costs {p:₦1500..₦3000 by 500} an hour to run it. On an average day {c:40..90} students come and pay {q:₦500..₦800 by 100} each.
~ The pool was closed for a long time after the coronavirus outbreak.
where c*q > b*p
? With {m:5..15} fewer students on an average day, how much would the pool earn in a week after its running costs? = a*(c-m)*q-a*b*p : naira where (c-m)*q > b*p
? What does it cost to run the pool for a week? = a*b*p : naira
? How much does the pool earn in a term of {d:10..13} weeks after these costs? = d*(a*c*q-a*b*p) : naira

== pool-swim-challenge (uk)
{S} wants to swim the length of the Channel, {a:34 digits} km, in the local pool before the summer. So far {S:he} has swum {b:8..14} weeks with {c:40} lengths of {d:25 digits} m a week.
~ The Channel is also crossed by ships and by a tunnel.
? How many km has {S} swum so far? = b*c*d/1000 : km
? How many km are left? = a-b*c*d/1000 : km
? How many lengths a week must {S} swim from now on to be done in exactly {e:10, 16, 20} more weeks? = (a*1000-b*c*d)/d/e : lengths where whole (a*1000-b*c*d)/d/e

== pool-water-polo-caps (pakistan)
who S: man
{S} sews caps for water polo in Karachi. A cap takes {a:25..40 by 5 digits} cm of cloth and {b:60..90 by 10 digits} cm of string. He has {c:6..12} metres of cloth and {d:15..24} metres of string.
where mod(c*100,a) = 0
? For how many caps is there enough cloth? = c*100/a : caps
? How many caps can he make with cloth and string? = min(floor(c*100/a),floor(d*100/b)) : caps
? How many cm of cloth do {e:4..9} caps take? = a*e : cm

== pool-age-of-swimmers (us)
who S: woman
{S} learned to swim when she was {a:4..8}. Now, {b:30..50} years later, her granddaughter has just learned it too, at the age of {c:3..6}. Next summer's "generations race" adds up the ages of a grandmother and a grandchild; each of them will be a year older by then.
? How many times as old as her granddaughter is {S}? = (a+b)/c : times where whole (a+b)/c
? What sum of ages will they have in the race? = a+b+1+c+1 : years
