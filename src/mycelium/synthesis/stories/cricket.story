topic: cricket
place: any

== cricket-weekend-nets (uk)
[On Saturday {S} batted in the nets|On Saturday in the nets {S} batted] for {a:20..50 by 5} minutes and bowled for {c:15..40 by 5} minutes. On Sunday {S:he} [did|spent] {b:2..3 times} as long on each of them.
~ The nets are {n:2..9 digits} km from {S:his} home.
where whole (c+a+a*b+c*b)/60*2, a > c
? How many hours did {S} practise that weekend? = (c+a+a*b+c*b)/60 : hours
? Over both days, how many more minutes did {S:he} bat than bowl? = a+a*b-c-c*b : minutes

== cricket-wall-balls (india)
In {a:3..6} weeks {S} [hit|practised with] {b:840..2520 by 42} balls against a wall, while {T} [hit only|managed just] {c:420..800 by 42}. Each of them [practised daily|hit the same number every day].
~ A flock of parrots watches them from the tree.
where whole b/(a*7), whole c/(a*7)
? How many balls did {S} hit each day? = b/(a*7) : balls
? How many more balls [a day|each day] did {S} hit than {T}? = b/(a*7)-c/(a*7) : balls

== cricket-mat-rope
A rope will be laid around a practice wicket. {S} needs {a:12..22} yards of it for the long sides and {b:8..20} feet for the short sides, and {S:he} wants a foot of spare rope for the knots.
[In the shed there is already a piece of|{S:He} already has] {c:20..60 by 4} inches.
? How many inches of rope [are still missing|must {S} buy]? = a*36+b*12-c+12 : inches
? How many inches of rope will lie around the wicket, without the knots? = a*36+b*12 : inches

== cricket-partnership (pakistan)
who S: man, T: man, V: man
{S} and {T} batted together and put on {a:80..150 by 10} runs for the fourth wicket. {S} [made|hit] {b:40..90 by 10} of these, {T} the others.
Later {V} [came in|walked in] and [scored|made] {c:20%,50%,40%} of {T}'s share.
~ {n:2..6} fielders had to be replaced because of the heat.
where a > b, whole c*(a-b)
? How many runs did these batsmen make altogether? = b+a-b+c*(a-b) : runs
? How many runs did {V} make? = c*(a-b) : runs

== cricket-trial-week (south-africa)
On the trial day {S} bowled {a:24..60 by 6} balls before lunch and {b:12..48 by 6} after it. The coach was [pleased|impressed] and asked {S:him} to [do exactly the same|repeat this] every day of the whole week that followed.
~ {S:His} right arm was sore by the end of the trial day.
? How many balls did {S} bowl from the trial day until the end of that week? = a+b+(a+b)*7 : balls
? In the week after the trial, how many more balls were bowled before lunch than after lunch, if {S} also bowled {m:2..5} extra balls before lunch on each of those days? = (a+m-b)*7 : balls where a > b
? An over has {z:6} balls. How many overs did {S} bowl in the week after the trial? = (a+b)*7/z : overs

== cricket-gate-money (india)
[{b:400..1200 by 100} people came to a charity match|A charity match drew {b:400..1200 by 100} people]. {a:20%..60% by 10} of them bought shade tickets for {c:₹150..₹300 by 50}, and everybody else sat in the sun for {d:₹40..₹90 by 10}.
[Hiring the ground cost|For the ground the organisers paid] {e:₹9000..₹20000 by 1000}.
~ The secretary of the organisers had sold out of programmes within {n:20..50 by 10} minutes.
where whole a*b, c*a*b+d*(b-a*b) > e
? How many people sat in the sun? = b-a*b : people
? How much money was taken for tickets? = c*a*b+d*(b-a*b) : rupees
? What was left for the charity after the ground had been paid for? = c*a*b+d*(b-a*b)-e : rupees

== cricket-chase-left (australia)
The target was {a:150..260} runs. Opening the innings, {S} and {T} made {b:30..60} each, and {d:8..25} extras [came|were added].
~ A dog ran across the field and held up play for {n:3..9} minutes.
where a > 2*b+d+40, a < 2*b+d+130
? How many runs were still needed? = a-b-b-d : runs
? The rest of the innings can last {e:10..25} more overs. How many runs must be made in each over on average to reach the target exactly? = (a-b-b-d)/e : runs where whole (a-b-b-d)/e, a-b-b-d > 2*e

== cricket-dressing-bags
{a:400..900} [balls|tennis balls] were in the store of an academy. {b:20..40} teams took {c:2..4 times} that many balls in all for their net sessions, and besides, each team lost a ball over the wall.
Afterwards {d:12..40} old balls were [thrown away|given to dog owners].
~ The oldest team in the academy has existed for {n:40..90} years.
where a > b + b*c + d
? How many balls did the teams take for net sessions? = b*c : balls
? How many balls [are left in|remain in] the store? = a-b-b*c-d : balls

== cricket-ground-closed (new-zealand)
The indoor nets [are shut on Mondays and Thursdays|do not open on Mondays or Thursdays] and [open on all the other days|may be used on the remaining days] of the week. A lane can be hired for {p:$15..$30 by 5} an hour and they stay open for {h:6..10} hours a day.
? For how many hours a week are the nets open? = (7-2)*h : hours
? If a lane is never empty, how much does it earn in {w:2..6} weeks? = (7-2)*h*p*w : dollars
? On how many days of the week are the nets open? = 7-2 : days

== cricket-boundaries
"Tell me about the innings," said the reporter. "Well, {S} hit {a:6..14} boundaries worth {f:4} runs each and {b:2..6} sixes, which count {g:6} runs each. {S:He} also ran {c:10..30} singles," said the scorer.
? How many runs [came from|did {S} score with] boundaries and sixes? = a*f+b*g : runs
? What was {S}'s score? = a*f+b*g+c : runs
? How many runs more would have been scored if {k:2..4} of the singles had been sixes instead? = k*(g-1) : runs

== cricket-average-target (pakistan)
{S}'s [scores in|record for] the last {a:4} matches: {b:20..60}, {c:10..70}, {d:30..90} and {e:5..40} runs. {S:He} was out each time.
where whole (b+c+d+e)/4, b != c
? What is {S:his} average [score|number of runs] so far? = (b+c+d+e)/a : runs
? How many runs must {S} make in the next match so that the average of all the matches, with the new score, is {m:45..55}? = m*(a+1)-b-c-d-e : runs where m*(a+1) > b+c+d+e+1
? How far apart are the highest and the lowest score on this list? = max(max(b,c),max(d,e))-min(min(b,c),min(d,e)) : runs

== cricket-tea-urns (uk)
The ladies of the pavilion serve tea to {a:30..60} guests and {b:22..24} players. Every guest drinks {c:2..3} cups and every player {d:3..4}. A cup holds {e:200, 250 digits} ml, and an urn {f:5..8} litres.
~ The tablecloths were monogrammed long ago.
? How many cups of tea are drunk [in the afternoon|in total]? = a*c+b*d : cups
? How many litres of tea are drunk altogether? = (a*c+b*d)*e/1000 : litres
? How often must the urn be filled for all this tea? (It is always filled to the brim, even for the last cups.) = ceil((a*c+b*d)*e/1000/f) : fillings

== cricket-bat-sale (india)
A bat was [priced|marked] at {a:₹2000..₹4000 by 200}. During the festival the dealer [took {r:10%,20%,25%} off|lowered the price by {r:10%,20%,25%}], and {S}, who [is a regular customer|comes to the shop often], got another {s:5%,10%} off the lowered price.
{S} [paid with|handed over] {b:2..4} notes of {c:₹2000}.
~ The bat is made of willow and weighs {n:1100..1300 by 50} grams.
where b*c > a
? What did the bat cost during the festival for other customers? = a*(1-r) : rupees
? What did {S} pay? = a*(1-r)*(1-s) : rupees
? How much change did {S} get? = b*c - a*(1-r)*(1-s) : rupees

== cricket-roller-shift (jamaica)
Rolling the pitch takes {a:3..6} groundsmen {b:40..90 by 10} minutes. [They all work equally fast.|Each of them works at the same speed.]
~ The roller is older than any of them.
where whole a*b/c, c != a
? If {c:2..9} groundsmen begin at {t:8:00 am..10:00 am by 10} and work equally fast, at what time is the pitch rolled? = t+a*b/c/60 : clock
? If the {a} of them begin at {t:8:00 am..10:00 am by 10}, at what time is the pitch rolled? = t+b/60 : clock

== cricket-seating-blocks (australia)
hide q:800..2000 by 100
let v = 3*q + 600
In the members' stand are {b:600} seats more than in the family stand. The open stand has as many seats as the family stand. [Together all these|Taken together, these] stands have {v} seats.
~ A drizzle fell during the first hour.
where v > b
? How many seats are in the family stand? = (v-b)/3 | f, m, o: m = f+b, o = f, f+m+o = v : seats
? How many seats are in the members' stand? = (v-b)/3+b | m, f, o: m = f+b, o = f, f+m+o = v : seats

== cricket-run-rate (kenya)
{S}'s team made {a:96..168 by 4} runs in the first {b:12..16 by 2} overs. Of the {c:20..40 by 10} overs of the innings, the rest [brought|gave] {d:2..3} more runs an over than the first part.
where whole a/b
? How many overs were in the rest of the innings? = c-b : overs
? What was the final score of the team? = a+(c-b)*(a/b+d) : runs

== cricket-lunch-interval
Play [starts|begins] at {t:10:00 am..11:00 am by 15}. The morning session lasts {a:110..130 by 5} minutes, lunch takes {b:30..45 by 5} minutes and the second session {c:100..120 by 5} minutes. Then there is tea.
Rain [stopped play for|caused a delay of] {d:10..25 by 5} minutes in the morning, and the lost time was added to that session.
~ For lunch there was curry with {n:3..6} side dishes.
? At what time did lunch begin? = t+(a+d)/60 : clock
? At what time did [tea begin|players go in for tea]? = t+(a+d+b+c)/60 : clock

== cricket-shirts-order (south-africa)
A school orders {a:14..18} shirts, as many trousers, and {b:15..20} caps. [A shirt costs|The price of a shirt is] {p:R180..R260 by 10}, trousers cost {k:1.5} times as much as a shirt, and a cap is {q:R90..R140 by 10} cheaper than a shirt.
The sponsor pays {r:25%,50%,20%} of the bill.
~ The captain would prefer grey caps, but the others voted for green.
where whole p*k, p-q > 30
? What is the whole bill? = a*p+a*p*k+b*(p-q) : rand
? How much does the school itself have to pay? = (a*p+a*p*k+b*(p-q))*(1-r) : rand

== cricket-spin-share (india)
In a season {S}'s team took {a:80..160 by 10} wickets. The spinners took {r:40%..70% by 10} of them, and {S}, a spinner, took {f:1/4,1/2,1/3} of the spinners' wickets. There were [also|in addition] {b:6..12} run-outs, and the fast bowlers [took|had] the remaining wickets.
where whole a*r, whole a*r*f, a-a*r-b > 2
? How many wickets did {S} take? = a*r*f : wickets
? How many wickets did the other spinners take? = a*r-a*r*f : wickets
? How many wickets did the fast bowlers take? = a-a*r-b : wickets

== cricket-outfield-mow
[The oval is mown in strips.|To mow the oval, {T} drives up and down in strips.] The mower [cuts|takes] a width of {a:80..150 by 10 digits} cm, and [the part to be mown is|the outfield to mow is] {b:60..120 by 12 digits} m wide and {c:90..130 by 10 digits} m long.
~ The mower has a tank of {n:6..15} litres.
where whole b*100/a
? How many strips [are there|must be driven]? = b*100/a : strips
? How many metres does the mower cut until the whole part is mown? = b*100/a*c : metres
? {T} mows {d:50..100 by 10} metres a minute and needs {e:20..40 by 5} seconds for each turn between strips. How many minutes does the whole mowing take? = b*100/a*c/d + (b*100/a-1)*e/60 : minutes where whole b*100/a*c/d + (b*100/a-1)*e/60

== cricket-birthday-ball (ireland)
who S: man, T: woman
{S} is {a:8..13} years old. His grandmother {T}, who taught him to bowl, is {k:5..6 times} as old. She stopped playing cricket {b:12..20} years ago, after {c:15..30} seasons with the same club, a season each year.
where k*a-b-c > 8
? How old was {T} when she stopped playing? = k*a-b : years
? How old was she when she joined the club? = k*a-b-c : years
? In how many years will {S} be as old as she was when she joined? = k*a-b-c-a : years where k*a-b-c-a > 1

== cricket-crates-drinks (philippines)
A notice in the pavilion: "PLEASE PAY! Water {p:₱20..₱30 by 5}, juice {q:₱35..₱50 by 5}, ice cream {r:₱60..₱80 by 5}."
On Sunday evening {a:20..50} bottles of water, {b:12..30} bottles of juice and {c:8..20} ice creams are gone. In the box lie {d:₱900..₱2000 by 50}.
where a*p+b*q+c*r > d
? How much money ought to be in the box? = a*p+b*q+c*r : pesos
? How much is missing? = a*p+b*q+c*r-d : pesos

== cricket-bowling-speed
On the speed gun, {S}'s first ball [showed|read] {a:100..130 by 10 digits} km per hour. The second was {r:10%,20%} faster than the first, and the third {b:12..25 digits} km per hour slower than the second.
? How fast was the second ball? = a+a*r : km per hour
? How fast was the third ball? = a+a*r-b : km per hour
? What was the average speed of these balls? = mean(a,a+a*r,a+a*r-b) : km per hour where whole mean(a,a+a*r,a+a*r-b)

== cricket-usa-club (us)
A cricket club in Ohio rents a baseball field. {a:24..36 by 2} members [pay|each pay] {p:$35..$60 by 5} in dues a year. Field rent [is|comes to] {b:$40..$60 by 5} for each of {c:8..12} match days, and new gear cost {d:$150..$300 by 10}.
where a*p > b*c+d
? How much money is left at the end of the year? = a*p-b*c-d : dollars
? If the money left is given back in equal shares, how much does each member get back? = (a*p-b*c-d)/a : dollars where whole (a*p-b*c-d)/a*10

== cricket-scoreboard-plates (uk)
The old scoreboard uses metal number plates. {S} [scrubs and repaints|cleans and paints] them. There are {a:60..120 by 10} plates; {f:1/5,3/10,2/5} of them are rusty and take {b:12..20} minutes each, the others take {c:4..8} minutes each.
~ The plates are kept in a shed behind the pavilion, which is {n:30..70} years old.
where whole a*f
? How many plates are not rusty? = a-a*f : plates
? How many hours does [the job|all this] take? = (a*f*b+(a-a*f)*c)/60 : hours where whole (a*f*b+(a-a*f)*c)/60*2
? How many minutes longer than the others do the rusty plates take altogether? = a*f*b-(a-a*f)*c : minutes where a*f*b > (a-a*f)*c

== cricket-league-rounds (malaysia)
[Every team of a league plays|In a school league each team plays] every other team {k:2 times}. There are {a:6..10} teams. A match needs {b:2} umpires, who get {p:RM40..RM70 by 5} each.
~ All matches are played on Saturdays.
? How many matches does a team play? = k*(a-1) : matches
? How many matches are played in the league? = k*a*(a-1)/2 : matches
? How much is paid to the umpires over the season? = k*a*(a-1)/2*b*p : ringgit
