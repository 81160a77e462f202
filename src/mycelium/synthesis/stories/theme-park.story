topic: theme-park
place: any

== park-ride-count
The park is open for {a:8..10} hours, and on special evenings for {b:15..90 by 15} minutes more. A round on the pirate ship, getting on and off included, takes {c:5,6,9,15} minutes. Tonight is a special evening.
where whole (b+a*60)/c
? How many rounds can the pirate ship make today without a break? = (b+a*60)/c : rounds
? For how many minutes is the park open today? = b+a*60 : minutes
? {n:24..40} seats are filled on every round. How many people can ride in {h:2..3} hours? = h*60/c*n : people where whole h*60/c

== park-fortune-teller-share
A fortune teller sees {a:20..60 by 5} guests a day, who pay {b:$4..$8} each. {c:1/2,1/4,3/4} of the guests pay by card, and the bank keeps {d:2%,5%,10%} of the money that is paid by card.
where whole c*a, whole d*c*a*b*10
? How much does the fortune teller have at the end of a day, after the bank's part? = a*b-d*c*a*b : dollars
? How much money is paid by card in a day? = c*a*b : dollars
? How many guests do not pay by card? = a-c*a : guests

== park-tokens-and-teddies
{S} bought {a:3..6} rolls of {b:20..30} tokens and found {c:5..9} tokens in last year's jeans. {a} tokens went into the dragon's mouth, which ate them. Then, at the hoopla, {S} won {d:2..4} times, and each time {c} tokens came out as the prize.
~ A teddy is {q:40..90} tokens.
? How many tokens does {S} have now, if nothing else was spent? = c+a*b-a+c*d : tokens
? How many tokens did {S} buy? = a*b : tokens
? How many tokens did {S} win? = c*d : tokens

== park-queue-and-ride-minutes
For the dragon coaster {S} stood in line for {a:2..3} hours, for the water ride {b:2 words} hours, and both rides together, with the photos, took {c:8..20} minutes.
? How many minutes did {S} spend on the coaster and the water ride, queues included? = c+a*60+b*60 : minutes
? How many minutes did {S} stand in line altogether? = a*60+b*60 : minutes
? The park was open for {n:10..12} hours. How many minutes of the day were left for other things? = n*60-(c+a*60+b*60) : minutes

== park-mirror-maze-weeks
The mirror maze has {f:120..300 by 10} mirrors. In each of the {a:4..6} quiet hours of a day {b:2..3} mirrors get smudged, and on each of the {e:2..4} floors upstairs {c:3..5} mirrors an hour for {d:2..3 digits} busy hours.
? How many smudged mirrors must be wiped in a week? = (a*b+e*c*d)*7 : mirrors
? How many mirrors get smudged upstairs in the busy hours of a day? = e*c*d : mirrors
? A mirror takes {m:2..4} minutes to wipe. How many minutes of wiping are that in a day? = (a*b+e*c*d)*m : minutes

== park-family-tickets
hide a:28..40, c:15..24
let p = 2*a + 3*c
let q = 4*a + 2*c
At the gate a family with {two:2 words} adults and {three:3 words} children pays {p} dollars. A group of {four:4 words} adults and {two} children pays {q} dollars.
? How much does a child pay? = (two*p-q)/(two*three-two) | c, a: two*a + three*c = p, four*a + two*c = q : dollars
? How much more than the family does the group pay? = q-p : dollars where q > p+1

== park-height-rule (uk)
To ride the Cobra you must be {a:130,135,140} cm tall. {S} is {b:112..124} cm tall and grows {c:2..3} cm in {d:6} months.
where whole (a-b)/c
? How many months will {S} have to wait until {S:he} is just tall enough? = (a-b)/c*d : months
? How many cm is {S} too short now? = a-b : cm
? How many cm tall will {S} be in {n:2..4} years, growing at the same rate? = b+n*12/d*c : cm

== park-fast-pass (singapore)
A day ticket is {a:S$60..S$85 by 5}, and the pass that lets you skip the lines is {b:40%,60%,80%} of that on top. {S} and {n:2..4} friends buy day tickets, but just {k:2 words} of them also buy the pass.
where whole a*b
? How much does the whole group pay? = (n+1)*a+k*a*b : dollars
? How much is the pass? = a*b : dollars
? How much does somebody pay who buys ticket and pass? = a+a*b : dollars

== park-carousel-horses
On the old carousel there are {a:3..5} rings with {b:8..12} horses each. The outer ring also has {c:4..8 by 2} lions, and the inner ring {k:1/2} as many swans as the outer ring has lions.
?< How many animals does the carousel have? = a*b+c+c*k : animals
? {d:7..15} of the horses are being painted anew. How many horses can be ridden? = a*b-d : horses
? A child pays {p:$2..$3} a ride, and all the lions are taken on each of {n:5..12} rides. How much do the riders of the lions pay? = c*p*n : dollars

== park-goldfish-game
At the ring toss {S} throws {a:30..60 by 5} rings and hits with {b:20%,40%} of them. {T} throws {c:5..15} rings more than {S} and hits with {d:8..18}.
who S: woman, T: man
where whole a*b
? With how many rings do {S} and {T} miss altogether? = (a-a*b)+(a+c-d) : rings
? With how many rings does {T} miss? = a+c-d : rings
? With how many rings does {S} hit? = a*b : rings

== park-ferris-wheel
The Ferris wheel has {a:24..40 by 2} cabins with {b:4..6} seats. For a full turn it needs {c:10,12,15,20} minutes, and it turns all day, for {h:9..11} hours, without stopping.
? How many turns does the wheel make in a day? = h*60/c : turns where whole h*60/c
? How many people can sit on the wheel at a time? = a*b : people
? In the morning {d:1/2,1/4,3/4} of the seats are taken. How many seats are vacant? = a*b-a*b*d : seats where whole a*b*d

== park-staff-costumes
The park needs unicorn costumes for {a:12..20} actors. {S} sews a costume in {b:6..9} hours and gets {c:$18..$26} an hour; the cloth for each costume costs {d:$35..$60 by 5}.
? How much do all the costumes cost the park? = a*(b*c+d) : dollars
? How many hours does {S} sew for all of them? = a*b : hours
? If {S} sews {e:30..40} hours a week, how many full weeks must be planned at least? = ceil(a*b/e) : weeks where mod(a*b,e) > 0

== park-haunted-house-visitors (south-africa)
On Friday {a:180..320 by 20} visitors walked through the haunted house, on Saturday {b:25%,50%,75%} more. On Sunday it rained, and only {c:1/2,2/5,3/5} as many came as on Saturday.
where whole a*b, whole (a+a*b)*c
? How many visitors came in these days altogether? = a+(a+a*b)+(a+a*b)*c : visitors
? How many visitors came on Sunday? = (a+a*b)*c : visitors
? At {p:R40..R60 by 5} a ticket, how much was taken on Saturday? = (a+a*b)*p : rand

== park-cotton-candy
A spoon of sugar is {a:20..30 by 5} grams and makes a stick of cotton candy. {S} has a sack of {b:3..6} kg sugar. By evening {c:40..90} sticks have been sold for {d:$3..$5} each, and {e:5..12} gave a sad shape and were thrown into the garbage.
where b*1000 > a*(c+e)+500
? How many grams of sugar are left in the sack? = b*1000-a*(c+e) : grams
? How much money did {S} take? = c*d : dollars
? How many more sticks can be made from what is left? = floor((b*1000-a*(c+e))/a) : sticks

== park-parade-floats
In the evening parade roll {a:8..14} floats, with {b:12..18} metres between the end of a float and the front of the next. Each float is {c:6..9} metres long. The parade moves {d:20..40 by 5} metres a minute.
? How many metres long is the parade from the first front to the last end? = a*c+(a-1)*b : metres
? How many minutes does it need to pass a lamp post, from the first front to the last end? = (a*c+(a-1)*b)/d : minutes where whole (a*c+(a-1)*b)/d
? How many metres does the parade move in {m:12..40} minutes? = d*m : metres

== park-coupon-chain (philippines)
At the Manila funfair a ride-all-day band is {a:₱600..₱1000 by 40}. Students get {b:25%,50%} off. Whoever comes late pays {c:10%,20%,40%} less than he would have to pay otherwise, and that holds for students as well.
where whole a*b, whole (a-a*b)*c
? How much does a student pay who comes late? = (a-a*b)-(a-a*b)*c : pesos
? How much does a late student save, compared with the full price? = a*b+(a-a*b)*c : pesos
? How much do {n:3..8} students pay who come early? = (a-a*b)*n : pesos

== park-lost-children-desk
[Desk for lost children, diary:|From the diary of the desk for lost children:] before noon {a:8..15} children came, after noon {k:2..3 times} as many. {b:10..16} of all these were fetched by their mothers, {c:3..6} by an aunt, and the rest by their fathers.
where a+k*a > b+c+1
? How many children were fetched by their fathers? = a+k*a-b-c : children
? How many children came to the desk that day? = a+k*a : children
? Each child got {d:2} toffees before noon and {e:3} after noon. How many toffees were given out? = a*d+k*a*e : toffees

== park-wave-pool-tickets (australia)
hide x:60..140, y:40..120
let n = x + y
let m = p*x + q*y
The wave pool sold {n} tickets: to grown-ups for {p:A$9..A$12}, to kids for {q:A$5..A$7}. The till holds {m} dollars from them.
? How many tickets were sold to kids? = (p*n-m)/(p-q) | y, x: x + y = n, p*x + q*y = m : tickets
? How many tickets were sold to grown-ups? = (m-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = m : tickets
? How much would the till hold if all the tickets had been sold to grown-ups? = p*n : dollars

== park-mechanic-checks
{S} checks the safety bars every morning: {a:16..30} cars with {b:4} bars each on the coaster and {c:10..20} boats with {d:2..3} bars each on the water slide. A check of a bar takes {e:10,15,20,30} seconds.
where whole (a*b+c*d)*e/60
? How many minutes does {S} need for all the bars? = (a*b+c*d)*e/60 : minutes
? How many bars are there to be checked? = a*b+c*d : bars
? How many more bars has the coaster than the water slide? = a*b-c*d : bars where a*b > c*d+1

== park-rain-check
When the rain began, {f:2/3,3/4,3/5} of the people in the park went home, {a:40..90 by 5} stood under the roof of the station, and the other {b:25..80 by 5} stayed in the halls.
where whole (a+b)/(1-f)
? How many people were in the park when the rain began? = (a+b)/(1-f) : people | x: x - f*x - a = b
? How many people went home? = (a+b)/(1-f)-a-b : people

== park-log-flume-average
Riders on the log flume this hour: {a:20..50} in the first round, {b:20..50} in the second, {c:20..50} in the third. {S}, who runs it, has bet on an average of {d:36..44} for {e:4} rounds.
where d*e > a+b+c+10, d*e < a+b+c+60, whole (a+b+c)/3
? How many riders must the fourth round have for exactly that average? = d*e-(a+b+c) : riders
? How many riders did the first, second and third round have on average? = (a+b+c)/3 : riders

== park-lockers
There are {a:120..200 by 10} lockers at {b:$3..$5} each for a day. On a sunny day {c:60%,70%,90%} of them are taken, on a rainy day {d:20..50}. Last week the park was open on {e:2..4} sunny and {f:2..3} rainy days.
where whole a*c
? How much did the lockers bring in last week? = (a*c*e+d*f)*b : dollars
? How many lockers are empty on a sunny day? = a-a*c : lockers
? How many more lockers are taken on a sunny day than on a rainy day? = a*c-d : lockers

== park-height-of-slides
The big slide is {a:18..27} metres high, the small slide {b:1/3,2/3} of that. Going up the stairs of the big slide means steps of {c:20,25} cm, and {S} has climbed them {d:4..9} times today.
where whole a*b, whole a*100/c
? How many steps has {S} climbed on the big slide today? = a*100/c*d : steps
? How many metres higher is the big slide than the small slide? = a-a*b : metres
? How many steps does the big slide have? = a*100/c : steps

== park-birthday-outing
For {S}'s birthday, the family pays {a:$18..$26} for each of the {b:6..10} children who come along and {c:$30..$38} for each of {d:2} grown-ups. The party menu is {e:$11..$16} a child; the birthday child gets menu and entrance as a gift from the park and is not among the {b}.
? How much does the party cost the family? = b*(a+e)+d*c : dollars
? How much do the menus cost the family? = b*e : dollars
? How much is the gift of the park worth? = a+e : dollars
