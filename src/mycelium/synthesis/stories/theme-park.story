topic: theme-park
place: any

== park-ride-count
The park is open for {a:8..10} hours, and on special evenings for {b:15..90 by 15} minutes more. A round on the pirate ship, getting on and off included, takes {c:5,6,9,15} minutes. Tonight is a special evening.
~ The ship swings {zq:12..20} metres high.
where whole (b+a*60)/c
? How many rounds can the pirate ship make today without a break? = (b+a*60)/c : rounds
? For how many minutes is the park open today? = b+a*60 : minutes
? {n:24..40} seats are filled on every round. How many people can ride in {h:2..3} hours? = h*60/c*n : people where whole h*60/c

== park-fortune-teller-share
A fortune teller sees {a:20..60 by 5} guests [a day|per day|each day], who pay {b:$4..$8} each. {c:1/2,1/4,3/4} of the guests pay by card, and the bank keeps {d:2%,5%,10%} of the money that is paid by card.
~ Her tent has {zq:7..20} golden stars.
where whole c*a, whole d*c*a*b*10
? How much does the fortune teller have at the end of a day, after the bank's part? = a*b-d*c*a*b : dollars
? How much money is paid by card in a day? = c*a*b : dollars

== park-tokens-and-teddies
{S} bought {a:3..6} rolls of {b:20..30} tokens and found {c:5..9} tokens in last year's jeans. {a} tokens went into the dragon's mouth, which ate them. Then, at the hoopla, {S} won {d:2..4} times, and each time {c} tokens came out as the prize.
~ A teddy is {q:40..90} tokens.
? How many tokens does {S} have now, if nothing else was spent? = c+a*b-a+c*d : tokens
? How many tokens did {S} buy? = a*b : tokens

== park-queue-and-ride-minutes
For the dragon coaster {S} stood in line for {a:2..3} hours, for the water ride {b:2 words} hours, and both rides together, with the photos, took {c:8..20} minutes.
? How many minutes did {S} spend on the coaster and the water ride, queues included? = c+a*60+b*60 : minutes
? How many minutes did {S} stand in line [altogether|in all|in total]? = a*60+b*60 : minutes
? The park was open for {n:10..12} hours. How many minutes of the day were left for other things? = n*60-(c+a*60+b*60) : minutes

== park-mirror-maze-weeks
The mirror maze has {f:120..300 by 10} mirrors. In each of the {a:4..6} quiet hours of a day {b:2..3} mirrors get smudged, and on each of the {e:2..4} floors upstairs {c:3..5} mirrors [an hour|per hour|every hour] for {d:2..3 digits} busy hours.
~ A visitor needs about {zq:8..20} minutes to find the way out.
? How many smudged mirrors must be wiped in a week? = (a*b+e*c*d)*7 : mirrors
? How many mirrors get smudged upstairs in the busy hours of a day? = e*c*d : mirrors
? A mirror takes {m:2..4} minutes to wipe. How many minutes of wiping are that in a day? = (a*b+e*c*d)*m : minutes

== park-family-tickets
hide a:28..40, c:15..24
let p = 2*a + 3*c
let q = 4*a + 2*c
At the gate a family with {two:2 words} adults and {three:3 words} children pays {p} dollars. A group of {four:4 words} adults and {two} children pays {q} dollars.
~ The park has {zq:20..45} rides.
? How much does a child pay? = (two*p-q)/(two*three-two) | c, a: two*a + three*c = p, four*a + two*c = q : dollars
? How much more than the family does the group pay? = q-p : dollars where q > p+1

== park-height-rule (uk)
To ride the Cobra you must be {a:130,135,140} cm tall. {S} is {b:112..124} cm tall and grows {c:2..3} cm in {d:6} months.
~ The Cobra reaches {zq:60..110 by 5} km [an hour|per hour].
where whole (a-b)/c
? How many months will {S} have to wait until {S:he} is just tall enough? = (a-b)/c*d : months
? How many cm tall will {S} be in {n:2..4} years, growing at the same rate? = b+n*12/d*c : cm

== park-fast-pass (singapore)
A day ticket is {a:S$60..S$85 by 5}, and the pass that lets you skip the lines is {b:40%,60%,80%} of that on top. {S} and {n:2..4} friends buy day tickets, but just {k:2 words} of them also buy the pass.
~ The park opens at {zq:9:00 am..10:00 am by 30}.
where whole a*b
? How much does the whole group pay? = (n+1)*a+k*a*b : dollars
? How much does somebody pay who buys ticket and pass? = a+a*b : dollars

== park-carousel-horses
On the old carousel there are {a:3..5} rings with {b:8..12} horses each. The outer ring also has {c:4..8 by 2} lions, and the inner ring {k:1/2} as many swans as the outer ring has lions.
? How many animals does the carousel have? = a*b+c+c*k : animals
? {d:7..15} of the horses are being painted anew. How many horses can be ridden? = a*b-d : horses

== park-goldfish-game
At the ring toss {S} throws {a:30..60 by 5} rings and hits with {b:20%,40%} of them. {T} throws {c:5..15} rings more than {S} and hits with {d:8..18}.
~ The prize is a stuffed poodle.
who S: woman, T: man
where whole a*b
? With how many rings do {S} and {T} miss [altogether|in all|in total]? = (a-a*b)+(a+c-d) : rings
? With how many rings does {T} miss? = a+c-d : rings

== park-ferris-wheel
The Ferris wheel has {a:24..40 by 2} cabins with {b:4..6} seats. For a full turn it needs {c:10,12,15,20} minutes, and it turns all day, for {h:9..11} hours, without stopping.
? How many turns does the wheel make in a day? = h*60/c : turns where whole h*60/c
? In the morning {d:1/2,1/4,3/4} of the seats are taken. How many seats are vacant? = a*b-a*b*d : seats where whole a*b*d

== park-staff-costumes
The park needs unicorn costumes for {a:12..20} actors. {S} sews a costume in {b:6..9} hours and gets {c:$18..$26} [an hour|per hour]; the cloth for each costume [costs|is] {d:$35..$60 by 5}.
~ Each costume has silver wings and a horn of {zq:20..40 by 5} cm.
? How much do all the costumes cost the park? = a*(b*c+d) : dollars
? If {S} sews {e:30..40} hours [a week|per week|each week], how many full weeks must be planned at least? = ceil(a*b/e) : weeks where mod(a*b,e) > 0

== park-haunted-house-visitors (south-africa)
On Friday {a:180..320 by 20} visitors walked through the haunted house, on Saturday {b:25%,50%,75%} more. On Sunday it rained, and only {c:1/2,2/5,3/5} as many came as on Saturday.
~ {zq:12..20} actors hide in the dark.
where whole a*b, whole (a+a*b)*c
? How many visitors came in these days [altogether|in all|in total]? = a+(a+a*b)+(a+a*b)*c : visitors
? How many visitors came on Sunday? = (a+a*b)*c : visitors
? At {p:R40..R60 by 5} a ticket, how much was taken on Saturday? = (a+a*b)*p : rand

== park-cotton-candy
A spoon of sugar is {a:20..30 by 5} grams and makes a stick of cotton candy. {S} has a sack of {b:3..6} kg sugar. By evening {c:40..90} sticks have been sold for {d:$3..$5} each, and {e:5..12} gave a sad shape and were thrown into the garbage.
~ The stand is {zq:3..9} years old.
where b*1000 > a*(c+e)+500
? How many grams of sugar [are left|remain|are still left] in the sack? = b*1000-a*(c+e) : grams
? How much money did {S} take? = c*d : dollars
? How many more sticks can be made from what is left? = floor((b*1000-a*(c+e))/a) : sticks

== park-parade-floats
In the evening parade roll {a:8..14} floats, with {b:12..18} metres between the end of a float and the front of the next. Each float is {c:6..9} metres long. The parade moves {d:20..40 by 5} metres a minute.
~ A brass band of {zq:15..40} players marches in front.
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
~ The waves are {zq:1.2..2.4 by 0.2} metres high.
? How many tickets were sold to kids? = (p*n-m)/(p-q) | y, x: x + y = n, p*x + q*y = m : tickets
? How many tickets were sold to grown-ups? = (m-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = m : tickets
? How much would the till hold if all the tickets had been sold to grown-ups? = p*n : dollars

== park-mechanic-checks
{S} checks the safety bars every morning: {a:16..30} cars with {b:4} bars each on the coaster and {c:10..20} boats with {d:2..3} bars each on the water slide. A check of a bar takes {e:10,15,20,30} seconds.
~ {S} starts at {zq:6:00 am..7:30 am by 15}.
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
~ A locker is {zq:40..60 by 5} cm deep.
where whole a*c
? How much did the lockers bring in last week? = (a*c*e+d*f)*b : dollars
? How many lockers are empty on a sunny day? = a-a*c : lockers

== park-height-of-slides
The big slide is {a:18..27} metres high, the small slide {b:1/3,2/3} of that. Going up the stairs of the big slide means steps of {c:20,25} cm, and {S} has climbed them {d:4..9} times today.
where whole a*b, whole a*100/c
? How many steps has {S} climbed on the big slide today? = a*100/c*d : steps
? How many metres higher is the big slide than the small slide? = a-a*b : metres

== park-birthday-outing
For {S}'s birthday, the family pays {a:$18..$26} for each of the {b:6..10} children who come along and {c:$30..$38} for each of {d:2} grown-ups. The party menu is {e:$11..$16} a child; the birthday child gets menu and entrance as a gift from the park and is not among the {b}.
~ The cake will have {zq:8..12} candles.
? How much does the party cost the family? = b*(a+e)+d*c : dollars
? How much do the menus cost the family? = b*e : dollars
== park-mascot-wages
Students in mascot costumes get {a:$14..$18} [an hour|per hour], and {b:25%,50%} more in the heat of July. {S} wore the costume {c:18..30} hours in June and {d:20..36} hours in July. {e:10%,20%} of all that goes for tuition loans, {f:$60..$120 by 10} for a new phone.
~ The costume weighs {zq:4..9} kg.
where whole a*b*10, whole (a*c+(a+a*b)*d)*e*10
? How much of the wages has {S} left after loans and phone? = (a*c+(a+a*b)*d)-(a*c+(a+a*b)*d)*e-f : dollars
? How much did {S} earn in both months together? = a*c+(a+a*b)*d : dollars
? How much more did {S} earn in July than in June? = (a+a*b)*d-a*c : dollars where (a+a*b)*d > a*c+3

== park-log-flume-water (singapore)
The log flume holds {a:600..900 by 50} cubic metres of water. On a hot day {b:1%,2%,3%} of it evaporates, and each of the {c:200..400 by 20} boats splashes {d:5..10} litres out. A pump brings back {e:500, 800} litres a minute.
where whole a*b*2, whole (a*b*1000+c*d)/e
? How many minutes must the pump run to bring back all the lost water of a hot day? = (a*b*1000+c*d)/e : minutes
? How many litres are lost on a hot day? = a*b*1000+c*d : litres
? How many litres more does the sun take than the boats? = a*b*1000-c*d : litres where a*b*1000 > c*d+100

== park-school-class-day (south-africa)
A class of {a:30..44} learners and {b:3..4} teachers goes to Gold Reef City. A learner pays {c:R120..R160 by 10}, a teacher nothing. Lunch is {d:R45..R65 by 5} for everybody, teachers too, and the bus [costs|is] {e:R1800..R2600 by 100}. The school gives {f:1/4,1/5,1/2} of the whole cost, the learners share the remainder equally.
where whole (a*c+(a+b)*d+e)*f, whole ((a*c+(a+b)*d+e)*(1-f))/a*2
? How much must each learner pay? = ((a*c+(a+b)*d+e)-(a*c+(a+b)*d+e)*f)/a : rand
? How much does the whole day cost? = a*c+(a+b)*d+e : rand
? How much does the school give? = (a*c+(a+b)*d+e)*f : rand

== park-arcade-tokens-quarter
In the arcade {S} started with {a:$20..$40 by 5}. Tokens are {n:4} for a dollar. {S:He} changed all the money, used {b:1/2,2/5,3/5} of the tokens on the racing game and {c:1/2,1/4} of what was left on pinball, at {d:2} tokens a game; {e:3..6} tokens fell behind the machine.
~ Someone had hidden a toad in the claw machine.
where whole a*n*b, whole (a*n-a*n*b)*c, whole (a*n-a*n*b)*c/d, (a*n-a*n*b)*(1-c) > e+2
? How many tokens does {S} have left? = (a*n-a*n*b)-(a*n-a*n*b)*c-e : tokens
? How many games of pinball did {S} play? = (a*n-a*n*b)*c/d : games
? How many tokens did the racing game take? = a*n*b : tokens

== park-roller-coaster-income
A roller coaster cost {a:$200000..$600000 by 50000} to build. It runs {b:20..30 by 5} rounds [an hour|per hour|every hour] for {c:8,10} hours a day with {d:20,24,30} riders on average, who pay {e:$3..$5} each; power and staff take {f:40%,50%,60%} of that.
~ The track is {zq:600..1200 by 50} metres long.
where whole b*c*d*e*f, mod(a,b*c*d*e-b*c*d*e*f) > 0, a > 2*(b*c*d*e-b*c*d*e*f)
? After how many days of running has it paid for itself? = ceil(a/(b*c*d*e-b*c*d*e*f)) : days
? How much [is left|remains] of a day's fares when power and staff are paid? = b*c*d*e-b*c*d*e*f : dollars
? How many riders does it carry in a week without a closed day? = b*c*d*7 : riders
