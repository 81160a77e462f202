topic: rugby-and-netball
place: any

== rugby-floodlight-days (new-zealand)
Floodlights at the rugby ground cost the club {b:$20..$45 by 5} for each evening they are on. In a month of {a:30, 31} days they were on every evening except [in the last week|in the final week], when the ground was flooded. In the months after that they were on for {c:3..6} full weeks.
~ The club house behind the goal has {n:3..6} rooms.
? On how many evenings of the wet month were the lights on? = a-7 : evenings
? What did the lights cost in the wet month and the months after it together? = b*(a-7)+b*c*7 : dollars

== netball-orange-bag (jamaica)
A parent brought {d:50..90} orange slices to the netball final, and the school cook another {c:40..80}. The {a:7..10} players ate {b:3..4} slices each before the match and {b} each again at the break; the coach also had {b}. Whatever was left was shared evenly among the players [after the match|when it was over].
~ The cook also brought a cooler with ice.
where d+c > 2*a*b+b+a, whole (d+c-a*b-a*b-b)/a
? How many slices did a player get after the match? = (d+c-a*b-a*b-b)/a : slices
? How many slices did the players eat before the match and at the break in all? = 2*a*b : slices

== rugby-jersey-fabrics (south-africa)
A tailor in Stellenbosch has {d:900..1600 by 50 digits} m of fabrics in the team's colour. Jerseys take {a:1.5 digits} m each: {b:15} of them for each of {c:8..14} men's teams, and for each of {e:6..12} women's teams just as many.
~ A jersey has {n:3..5} buttons.
where d > c*a*b+e*a*b+20
? How much fabric is left when all jerseys are sewn? = d-c*a*b-e*a*b : metres
? How many more jerseys do the men's teams get than the women's teams? = (c-e)*b : jerseys where c > e

== rugby-bus-hours (australia)
The way to the match in Wagga Wagga takes {a:260..400 by 10} minutes by bus. The team had already been on the road for {b:70..110 by 5} minutes when a tyre burst and had done another {c:40..90 by 5} minutes when they stopped for dinner. After dinner they drove for a further hour and then picked up the last player. Stops are not counted in any of these times.
~ The bus has room for {n:40..56} passengers.
? How many minutes of driving were left when they picked up the last player? = a-b-c-60 : minutes
? They reached Wagga Wagga at an average of {m:90 digits} km per hour. How many km long was the way they had driven before dinner? = (b+c)/60*m : km where whole (b+c)/2

== netball-taping-hour (uk)
Before the tournament, {e:24..60 by 4} players need tape on {d:2} ankles each. Within a minute {S} tapes {a:2} ankles, {T} {b:2..3} and the physio {c:3..5}. They start an hour before the whistle.
where whole e*d/(c+a+b), e*d/(c+a+b) < 25
? How many ankles do the helpers tape in a minute, working side by side? = a+b+c : ankles
? How many minutes before the whistle are they done? = 60-e*d/(c+a+b) : minutes
? If the physio works alone, how many minutes longer does the taping take than with everybody's help? = e*d/c-e*d/(c+a+b) : minutes where whole e*d/c

== rugby-scrum-time
In practice the forwards do scrums for {a:15..45 by 15} minutes and the whole squad runs for {b:2..3} hours.
~ The squad runs in all weathers.
? How many hours do scrums and running take together? = b+a/60 : hours where whole a*4/60
? How many more minutes are given to running than to scrums? = b*60-a : minutes
? How many hours do scrums and running take together in {c:4..9} such practices? = c*(b+a/60) : hours

== rugby-studs-hours
In a season the groundsman spent {a:4800..9600 by 480} minutes on marking pitches. There are {b:4..8} pitches, which take the same time, and each was marked {c:5, 8, 10} times.
~ The club has {n:220..480 by 20} members.
where whole a/b/c/60*4
? How many hours did it take to mark a pitch a single time? = a/b/c/60 : hours
? With a new machine each marking takes {m:10..25 by 5} minutes less. How many hours would the groundsman spend on marking all the pitches in such a season? = (a/b/c-m)*b*c/60 : hours where a/b/c > m+5, whole (a/b/c-m)*b*c/60*2

== rugby-try-score (ireland)
A try is worth {t:5} points, the conversion after it {c:2} and a penalty goal {p:3}. {S}'s team scored {a:4..7} tries, converted {b:2..3} of them and kicked {d:2..4} penalty goals.
The guests [lost|were beaten] by {e:5..14} points.
~ The game was watched by {n:800..2500 by 100} people.
where b < a
? How many points did {S}'s team score? = a*t+b*c+d*p : points
? How many points did the guests score? = a*t+b*c+d*p-e : points
? With every try converted, what would the score of {S}'s team have been? = a*t+a*c+d*p : points

== netball-goal-accuracy (australia)
who S: woman, T: woman
The goal shooter {S} had {a:40..80 by 10} attempts and {r:70%,80%,90%} went in; the goal attack {T} had {b:20..40 by 10} attempts, and {s:50%,60%,70%} went in.
~ The team wears purple dresses.
where whole a*r, whole b*s
? How many goals did the team score? = a*r+b*s : goals
? How many attempts of the team missed? = a+b-a*r-b*s : attempts
? What percentage of all attempts went in? = (a*r+b*s)/(a+b)*100 : percent where whole (a*r+b*s)/(a+b)*100

== rugby-club-dues-family (uk)
A year at the rugby club costs {a:£90..£150 by 10} for a grown-up and {f:1/2,2/5} of that for a junior. Mrs Reid pays for herself and {b:2..4} juniors; she also buys each junior a mouth guard for {c:£6..£9}. A family rebate of {d:£20..£35 by 5} is [deducted|taken off] at the end.
where whole a*f
? How much does Mrs Reid pay? = a+b*a*f+b*c-d : pounds
? What would the mouth guards cost for {e:11..18} juniors? = e*c : pounds

== rugby-weight-pack (south-africa)
The {a:8} forwards of the Bulls' junior team weigh {m:92..104 digits} kg on average. In the last minute a forward of {b:110..122 digits} kg is replaced by {S}, who weighs {c:90..106 digits} kg.
where whole (a*m-b+c)/a, b > c
? What is their average weight with {S}? = (a*m-b+c)/a : kg
? How much less do the forwards weigh together after the change? = b-c : kg where b > c+1

== netball-tracksuit-loan (nigeria)
[New tracksuits for|To dress] the netball team cost {a:₦150000..₦280000 by 10000}. The school pays {r:40%,50%,60%}; a parent lends the rest, and each of the {b:10..14} girls pays back {c:₦500..₦800 by 100} a week.
~ The tracksuits are green with a white stripe.
where whole (a-a*r)/(b*c)
? How much does the parent lend? = a-a*r : naira
? After how many weeks is the loan paid back? = (a-a*r)/(b*c) | w: w*b*c = a-a*r : weeks

== rugby-tour-tickets-mix
hide g:20..50, k:10..60
let n = g + k
let t = 35*g + 20*k
For the sevens tournament, {S} sells terrace tickets at {q:€20} and stand tickets at {p:€35}. By noon {n} tickets are gone and the till holds {t} euros from them.
? How many stand tickets have been sold? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : tickets
? How many terrace tickets have been sold? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : tickets

== rugby-muddy-laundry (ireland)
After each home match {a:22} muddy shirts, as many shorts and {b:2 times} as many socks as shirts go into the wash. The machine takes {c:10..14} pieces at a time, and a wash lasts {d:50, 60, 70} minutes.
~ A packet of soap lasts {n:2..4} weeks.
? How many pieces have to be washed after a match? = a+a+a*b : pieces
? How many times must the machine run? = ceil((a+a+a*b)/c) : times
? How many hours does the machine run, without any breaks between washes? = ceil((a+a+a*b)/c)*d/60 : hours where whole ceil((a+a+a*b)/c)*d/6

== netball-court-thirds (kenya)
who S: woman
A netball court is {a:30.5 digits} m long and {b:15.25 digits} m wide. {S}, who has a bad knee, walks all around it {c:4..10} times while the others play.
~ The court was painted blue last summer.
? After that she walks {m:3..8} times along a single long side and back. How far does she walk in all? = 2*(a+b)*c+m*2*a : metres
? How far does she walk? = 2*(a+b)*c : metres

== netball-new-town (us)
Netball is new in {S}'s town in Vermont. In the first year the club had {a:12..30} members, and in the second year {k:2..3 times} as many. During the third year {b:8..20} of them moved away, but {c:15..35} beginners came.
? How many members were there after the third year? = k*a-b+c : members
? The dues are {p:$40..$60 by 5} a year. How much more did the club take in in the second year than in the first? = (k*a-a)*p : dollars

== rugby-kick-practice (us)
{S} is learning to kick for a college rugby team. Each day of the first week {S:he} takes {a:20..40 by 5} kicks. Each day of the second week it is {b:5..10} kicks more, and in the third week {c:2 as "twice"} as many a day as in the first.
? How many kicks does {S} take in the first and the second week together? = a*7+(a+b)*7 : kicks
? How many kicks does {S} take in the whole time of these weeks? = a*7+(a+b)*7+a*c*7 : kicks

== rugby-hooker-ages (new-zealand)
who S: man, T: man
{S} packs down beside his uncle {T}. {a:8..12} years ago {T} was {k:3 times} as old as {S} was, and {S} was {b:9..13} then.
? How old is {T} now? = k*b+a : years
? How old will {S} be when {T} is {c:52..60}? = b+a+c-(k*b+a) : years where c > k*b+a+1

== rugby-lineout-map (uk)
On a plan of the ground, {a:2 digits} cm stand for {b:10 digits} m. The pitch is {c:18..20 digits} cm long and {d:12..14 digits} cm wide on the plan.
? How long is the pitch in reality? = c*b/a : metres
? What is the real area of the pitch? = c*b/a*d*b/a : square metres

== netball-bibs-order (singapore)
who S: ms
{S} counts bibs for the house matches. {a:8..12} teams will play, and a set for a team has {b:7} bibs. In the cupboard are {c:20..35} clean bibs, and {d:10..19} more are [at the cleaner's|in the washing machine].
where a*b > c+d+2
? How many bibs still have to be bought if every netball team is to have a full set? = a*b-c-d : bibs
? New bibs cost {p:S$6..S$9}. How much do the missing bibs cost? = (a*b-c-d)*p : dollars

== rugby-barbecue-shares (south-africa)
For the braai after the final, {S} buys {a:12..20 digits} kg of meat at {b:R90..R130 by 10} a kg and {c:30..60} rolls at {d:R3..R5} each. The {e:20, 24, 25, 30} men who eat pay the same; the {f:3..5} referees are guests and pay nothing.
~ {S}'s neighbour lends a large grill.
where whole (a*b+c*d)/e
? What does {S} spend? = a*b+c*d : rand
? What does each of the men pay? = (a*b+c*d)/e : rand
? How much would each man save if the referees paid like everybody else? = (a*b+c*d)/e-(a*b+c*d)/(e+f) : rand where whole (a*b+c*d)/(e+f)

== rugby-season-attendance (pakistan)
At the opening match in Lahore {a:800..1600 by 100} people watched. At the next match the crowd grew by {r:10%,25%,50%}. The third match, in the rain, had {s:20%,40%,50%} fewer than the second.
~ The stadium has room for {n:3000..6000 by 500} people.
where whole a*r, whole (a+a*r)*s
? How many people came to the second match? = a+a*r : people
? How many people came to the third match? = (a+a*r)*(1-s) : people
? How many people came to these matches in all? = a+a+a*r+(a+a*r)*(1-s) : people

== netball-gym-floor-wax (philippines)
Waxing the floor of the covered court: a helper alone [finishes|does it] in {a:6, 8, 12} hours. {b:2..3} helpers of the same speed begin together; after {c:2} hours, {d:2..3} more of the same speed arrive.
where whole (a-b*c)/(b+d)*2, a > b*c
? How many hours of work for a single helper are left when the others arrive? = a-b*c : hours where a > b*c+1
? How many hours after the others arrive is the floor done? = (a-b*c)/(b+d) : hours

== rugby-ball-sizes (canada)
In a storage room are {a:60..120 by 10} rugby balls: {r:30%,40%,50%} are size {m:4}, {f:1/5,1/4,1/10} are for toddlers, and the rest are size {n:5}. {b:5..9} of the largest ones, size {n}, leak.
~ The shelving was put up by volunteers.
where whole a*r, whole a*f, a-a*r-a*f > b+2
? How many balls are of size {n}? = a-a*r-a*f : balls
? How many balls of size {n} do not leak? = a-a*r-a*f-b : balls
? How many more balls of size {m} than toddlers' balls are there? = a*r-a*f : balls where a*r > a*f+1

== rugby-injury-weeks
"How long will I be out?" asked {S}.
"The cast stays on for {a:3..5} weeks and {b:2..6} days," said the doctor. "Then you train alone for {c:2 times} as many days. After that, another {d:10..14} days with the team, and you may play."
? How many days does the cast stay on? = a*7+b : days
? How many days will it be until {S} may play? = a*7+b+c*(a*7+b)+d : days
? How many days longer will {S} train alone than with the team? = c*(a*7+b)-d : days

== netball-umpire-fares (malaysia)
who S: woman
{S} umpires netball in Penang. For a match she is paid {a:RM40..RM60 by 5}, but the bus there and back costs her {b:RM4..RM7} each way and she buys a drink for {c:RM3..RM5}. This term she umpires {d:8..16} matches, each on a different day.
~ The whistle was a present from her husband.
? What does she spend on a match day? = 2*b+c : ringgit
? How much of her pay is left after a match day? = a-2*b-c : ringgit
? How much is left after the whole term? = d*(a-2*b-c) : ringgit
