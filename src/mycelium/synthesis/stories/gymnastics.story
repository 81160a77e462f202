topic: gymnastics
place: us

== gym-leotard-budget
{S} has {a:$140..$260 by 10} for [the new season|gym gear]. The sparkling leotard costs {b:$48..$96 by 12}. It is {c:2..3 times} as expensive as the grips and {d:4, 6 times} as expensive as the chalk bag.
~ The store is having a celebration because it has existed for {n:25,30,50} years.
where a > b+b/c+b/d+5
? How much is left after {S} has bought a leotard, grips and a chalk bag? = a-b-b/c-b/d : dollars
? How much more are the grips than the chalk bag? = b/c-b/d : dollars where c != d

== gym-beam-minutes
The beam is free for {a:60..150 by 10} minutes, and {b:5..10} girls get equal time on it. Every girl spends {c:10%,20%,25%} of her time on chalking up and {d:20%,25%,30%} of it on waiting for the coach's advice.
where whole a/b, whole c*a/b*2, whole d*a/b*2
? How many minutes of her time are left for a girl's routine? = a/b-c*a/b-d*a/b : minutes
? How many minutes do all the girls spend chalking up? = a*c : minutes

== gym-mat-fund
The gym's new landing mats cost {e:$900..$3600 by 60}. Every week {a:10..20} families put {b:$3..$6} each into the mat fund, and {c:2..6} stores nearby put in {d:$5..$12} each. [Nobody skips a week.|They all do so week after week.]
~ The old mats are thin and have been in use for {n:8..15} years.
where whole e/(a*b+c*d)
? How much goes into the fund each week? = a*b+c*d : dollars
? After how many weeks can the mats be paid for? = e/(a*b+c*d) | w: w*(a*b+c*d) = e : weeks
? How much have the families put in when the mats can be paid for? = e/(a*b+c*d)*a*b : dollars

== gym-jump-rate
{S} does {a:120..240 by 12} star jumps in {b:4..6} minutes. {T} does {c:60..100 by 6} in {d:3..5} minutes. Suppose that nobody gets tired.
where whole a/b, whole c/d, a/b > c/d
? How many more star jumps than {T} would {S} do in an hour? = (a/b-c/d)*60 : star jumps
? How many minutes would {T} need for {S}'s {a} jumps? = a/(c/d) : minutes where whole a/(c/d)

== gym-ribbons-order (canada)
In the rhythmic group are {a:8..18} gymnasts. For the show, each of them needs {b:2..3} red ribbons, {c:2..4} white ribbons and {d:3..5} blue ribbons. The store sells ribbons only in bags of {e:4, 6, 8}, colors mixed as the customer likes, at {f:$9..$14} a bag.
~ The ribbons are {n:5..6} meters long.
where whole (a*b+a*c+a*d)/e
? How many ribbons does the group need? = a*b+a*c+a*d : ribbons
? What do the ribbons cost? = f*(a*b+a*c+a*d)/e : dollars
? How many more blue ribbons than red ribbons are needed? = a*(d-b) : ribbons where d > b

== gym-open-day-guests
On the open day {e:20..40} parents came in the morning and {d:15..35} at lunchtime. Of {a:60..120 by 5} schoolchildren who were expected in the afternoon, {b:10..30 by 5} did not arrive, and {c:20%,40%,60%} of those who did come had to be sent home because the mats got wet.
~ Lunch was prepared by a caterer.
where whole c*(a-b), a > b+10
? How many guests, parents and children, were there on the open day who did not have to be sent home? = e+d+a-b-c*(a-b) : guests
? How many schoolchildren were sent home? = c*(a-b) : schoolchildren

== gym-daily-tumbling
In her diary {S} wrote down a normal day: "{c:10..20} cartwheels to warm up. Flips for {a:20..60 by 5} minutes, {b:2, 4, 5} minutes each. Then vaults for an hour, {d:4, 5, 6, 10} minutes each. {e:2..6} of all that did not count, because I fell."
who S: woman
where whole a/b
? How many vaults does {S} do on a normal day? = 60/d : vaults
? How many cartwheels, flips and vaults count in {f:3..6} normal days? = f*(c+a/b+60/d-e) : exercises

== gym-chalk-blocks
A crate of {a:96..360 by 12} chalk blocks was divided evenly between {b:2..4} gyms. Ours gave {c:4..12} blocks to the climbing team next door and uses {d:3..8} a week.
~ Chalk keeps hands dry on the bars.
where whole (a/b-c)/d, a/b > c+2*d
? For how many weeks will our blocks last? = (a/b-c)/d : weeks
? How many blocks will be left in our gym after {e:2} weeks? = a/b-c-e*d : blocks where a/b > c+e*d+1

== gym-judges-score (uk)
{S}'s vault started from a difficulty of {a:4.2..5.6 by 0.2}. Judges gave {b:8.1..8.9 by 0.2}, {c:8.1..8.9 by 0.2} and {d:8.1..8.9 by 0.2} for the execution, of which the average counts, and {e:0.1..0.3 by 0.1} was [deducted|taken off] for a step out of the lane. The score is the difficulty plus the average, less the deduction.
where whole (b+c+d)/3*10
? What was the average for execution? = mean(b,c,d) : number
? What was {S}'s score? = a+mean(b,c,d)-e : number
? By how much did the execution of the judges differ at most? = max(max(b,c),d)-min(min(b,c),d) : number where b != c

== gym-trampoline-tickets
hide g:20..60, k:15..50
let n = g + k
let t = 8*g + 12*k
At the trampoline hall a ticket for an hour is {p:$8} and a ticket for the whole day {q:$12}. On the holiday {n} tickets were sold for {t} dollars [in all|altogether].
~ Socks with rubber dots must be worn by everyone.
? How many day tickets were sold? = (t-p*n)/(q-p) | x, y: x + y = n, q*x + p*y = t : tickets
? How many tickets for an hour were sold? = (q*n-t)/(q-p) | y, x: x + y = n, q*x + p*y = t : tickets
? What did the day tickets bring? = (t-p*n)/(q-p)*q | z, x, y: z = q*x, x + y = n, q*x + p*y = t : dollars

== gym-pyramid-kids (india)
For Republic Day, pupils build human pyramids. In each pyramid {a:4..6} stand at the bottom, and every row further up has a pupil fewer, until a single pupil is on top. {b:6..15} pyramids are planned and {c:100..240 by 10} pupils are willing.
~ The flag at the top is {n:60..120 by 10} cm wide.
where c > b*a*(a+1)/2
? How many pupils are in a pyramid? = a*(a+1)/2 : pupils
? How many of the willing pupils are not needed? = c-b*a*(a+1)/2 : pupils
? How many pyramids could be built at most? = floor(c/(a*(a+1)/2)) : pyramids

== gym-foam-pit
The foam pit is {a:12..20} feet long, {b:10..12} feet wide and {c:4..6} feet deep. It is filled with foam cubes up to {d:2} feet below the edge. About {e:3..5} cubes fill a cubic foot.
? What is the volume of the empty pit in cubic feet? = a*b*c : cubic feet
? How many foam cubes are in the pit? = a*b*(c-d)*e : foam cubes
? How many more cubes would fill it up to the edge? = a*b*d*e : foam cubes

== gym-stretch-schedule
{S} stretches every morning. In January it was {a:8..15} minutes a day. In February {S:he} [stretched|kept it up] for {b:2..5} minutes more a day, and in March {c:2 as "twice"} as long a day as in February. January had {d:31} days, February had {e:28}.
? How many minutes did {S} stretch each day in March? = c*(a+b) : minutes
? How many minutes did {S} stretch in January and February altogether? = a*d+(a+b)*e : minutes
? How many hours did {S} stretch in March, which is as long as January? = c*(a+b)*d/60 : hours where whole c*(a+b)*d/6

== gym-hall-rental (australia)
who S: ms
{S} rents the school hall for her gymnastics class: {a:A$25..A$40 by 5} an hour, {b:2..3} hours a week. {c:12..20} children pay {d:A$9..A$14} a week each. She also pays an assistant {e:A$20..A$30} an hour.
~ The hall also has a piano that nobody may touch.
where c*d > b*a+b*e
? How much does {S} spend on the hall and the assistant in a week? = b*a+b*e : dollars
? What does she earn in a term of {f:8..11} weeks? = f*(c*d-b*(a+e)) : dollars

== gym-team-levels
Of {a:80..200 by 20} gymnasts in a club, {r:40%,50%,60%} are in level {l:2} or below. {f:1/2,1/4} of the others are in level {m:3}, and all the rest, {S} among them, compete nationally.
where whole a*r, whole (a-a*r)*f
? How many gymnasts are above level {l}? = a-a*r : gymnasts
? How many gymnasts compete nationally? = (a-a*r)*(1-f) : gymnasts
? How many more gymnasts are in level {l} or below than in level {m}? = a*r-(a-a*r)*f : gymnasts where a*r > (a-a*r)*f+1

== gym-spring-floor-panels
A spring floor of {a:40, 48} feet by {b:40, 48} feet is built of panels, {c:8} feet by {d:4} feet each. Under every panel sit {e:20..32 by 4} springs.
where whole a*b/(c*d)
? How many panels cover the floor? = a*b/(c*d) : panels
? How many springs are under the floor? = a*b/(c*d)*e : springs
? {S} checks {f:40..90 by 10} springs an hour. How many full hours does the check take, if a started hour counts as full? = ceil(a*b/(c*d)*e/f) : hours

== gym-car-pool
Practice is {a:14..22} miles from home. {S}'s and {T}'s families drive by turns, there and back every time. In the season there are {b:40..60 by 4} practices; {S}'s family drove {c:4..10} times more than {T}'s. Gas [costs|comes to] {d:$0.20} a mile.
~ Traffic is slow on Fridays.
where whole (b-c)/2
? How many times did {T}'s family drive? = (b-c)/2 | x, y: y = x + c, x + y = b : times
? How many miles did {S}'s family drive for practice? = ((b-c)/2+c)*2*a : miles
? What did the gas for all the practices of the season cost? = b*2*a*d : dollars

== gym-handstand-goal (philippines)
who S: woman, T: man
"Hold a handstand for a whole minute," the coach said, "and you get halo-halo." On Monday {S} held it for {a:12..20} seconds, and each day after that for {b:4..8} seconds longer than on the day before. Her brother {T} only managed {f:1/2,1/3} of her Monday time.
where whole a*f, whole (60-a)/b
? How many seconds did {S} hold handstands from Monday to Wednesday in all, if she did a single handstand each day? = a+a+b+a+2*b : seconds
? How long did {S} hold it on Thursday? = a+3*b : seconds
? How many days after Monday did {S} hold it for exactly a minute? = (60-a)/b | x: a+b*x = 60 : days

== gym-snack-macaroni
The boosters cook macaroni for the meet. For {a:8} people they need {b:2..3} pounds of macaroni and {c:12, 16, 20} ounces of cheese. {d:40..96 by 8} people will eat. They have {e:4..6} pounds of macaroni.
~ The recipe came from a cook in the hospital.
where d/a*b > e
? A pound of macaroni costs {m:$2} and a pound of cheese {n:$6..$8}. What do the macaroni that must still be bought and all the cheese cost? (A pound has {o:16} ounces.) = (d/a*b-e)*m+d/a*c/o*n : dollars
? How many pounds of macaroni must they still buy? = d/a*b-e : pounds where d/a*b > e+1
? How many pounds of cheese are needed? (A pound has {o:16} ounces.) = d/a*c/o : pounds

== gym-flight-of-skills (kenya)
The PE teacher has {a:3..5} classes of {b:30..42} pupils. {r:50%,60%,75%} of them can do a forward roll. Of those who cannot, {f:1/2,1/4,1/3} are afraid, and the others only lack practice.
where whole a*b*r, whole (a*b-a*b*r)*f
? How many pupils can do a forward roll? = a*b*r : pupils
? How many pupils are afraid of the roll? = (a*b-a*b*r)*f : pupils
? How many pupils only lack practice? = (a*b-a*b*r)*(1-f) : pupils

== gym-medals-balance
Gold, silver and bronze medals were shared by {S}, {T} and {V}. {S} won {a:6..12}, {T} won {b:2..4} fewer than {S}, and {V} {k:2 as "twice"} as many as {T}. They hang them on {c:4..6} hooks, evenly as far as possible.
? How many medals did {V} win? = k*(a-b) : medals
? How many medals do they have altogether? = a+a-b+k*(a-b) : medals
? How many medals are on the hook that holds the most? = ceil((a+a-b+k*(a-b))/c) : medals

== gym-warmup-clock (ireland)
The coach is strict: warm-up from {t:4:00 pm..5:00 pm by 10}, exactly {a:15..25 by 5} minutes; then {b:4} stations of {c:12..20 by 2} minutes with {d:3} breaks of {e:2..5} minutes in between; finally stretching for {f:10..15 by 5} minutes.
? How many minutes does the whole session last? = a+b*c+d*e+f : minutes
? At what time may the children go home? = t+(a+b*c+d*e+f)/60 : clock

== gym-ring-load
A ring rope [holds|is safe up to] {a:400..800 by 50} pounds. {S} weighs {b:110..170} pounds, and on the rings {S:he} wears a vest of {c:15..30 by 5} pounds. In a swing the load becomes {k:2..3 times} as large.
where a > k*(b+c)
? What is the load in a swing? = k*(b+c) : pounds
? How many pounds below the limit is the load in a swing? = a-k*(b+c) : pounds

== gym-summer-camp-discount
A week of gymnastics camp is {a:$180..$300 by 20}. For every further week the price [drops by|goes down by] {b:$15..$30 by 5} compared with the week before. {S} goes for {c:3} weeks, and {S:his} sister for just a single week with a sibling discount of {r:10%,20%,25%}.
~ The camp is held by a lake with {n:5..9} canoes.
? What do {S}'s {c} weeks cost? = a+a-b+a-b-b : dollars
? What do the parents pay for {S} and the sister together? = a+a-b+a-b-b+a*(1-r) : dollars

== gym-lost-hairpins
Before the meet {S} had a box of hairpins. {S:He} used {f:1/4,1/5,1/3} of them for {S:his} own bun, gave {a:6..15} to a teammate, and then found {b:4..9} on the floor, which {S:he} put into the box. Now there are {c:30..70} pins in the box.
~ The meet is held at the University of Iowa.
who S: woman
where whole (c-b+a)/(1-f), (c-b+a)/(1-f)*f < 26
? How many hairpins did {S} have at first? = (c-b+a)/(1-f) | x: x-f*x-a+b = c : hairpins
? How many pins went into {S}'s bun? = (c-b+a)/(1-f)*f : hairpins

== gym-sequins-costumes (singapore)
who S: mrs
{S} sews sequins on costumes for the gymnastics display at the Sports Hub. A sleeve takes {a:30..60 by 5} sequins and a collar {b:20..40 by 5}; each costume has {c:2} sleeves and a collar. She has a jar of {d:2000..4000 by 200} sequins and {e:12..18} costumes to sew.
where d > e*(c*a+b)
? How many sequins does a costume take? = c*a+b : sequins
? How many sequins will be left in the jar? = d-e*(c*a+b) : sequins
? If she sews {f:40, 50, 60} sequins an hour, how many hours will {g:2..4} costumes take? = g*(c*a+b)/f : hours where whole g*(c*a+b)/f*2
