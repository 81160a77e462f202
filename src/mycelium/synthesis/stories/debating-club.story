topic: debating-club
place: any

== debate-time-budget
The hall is ours for {d:120, 130, 140, 150} minutes. {c:3..4} teams of {a:3 words} speakers each talk, and each speaker [gets|receives] {b:5..7} minutes. There are {e:2..3} breaks of {k:5} minutes, and {h:2} juries of {f:3} jurors each, in which every juror comments for {g:2..4} minutes.
where d > c*a*b+e*k+h*f*g+5
? How many minutes remain for the prize giving? = d-c*a*b-e*k-h*f*g : minutes
? If every speaker stops {x:2 words} minutes early, for how many minutes do speakers and jurors talk together? = c*a*(b-x)+h*f*g : minutes
? If the prize giving needs {y:30..50 by 5} minutes, by how many minutes will the event go over the {d} minutes? = c*a*b+e*k+h*f*g+y-d : minutes where c*a*b+e*k+h*f*g+y > d+1

== debate-clubroom-carpet
The clubroom gets a new carpet. The main part is a rectangle {a:6..9} metres long and {b:3..5} metres wide. The square bay at the window has sides that are {c:3..4} metres shorter than the length of the main part. The strip before the stage is as wide as the main part, and it is {d:2..4} metres longer than it is wide.
? How many square metres of carpet does the whole room need? = a*b+(a-c)*(a-c)+b*(d+b) : square metres
? How many square metres is the bay? = (a-c)*(a-c) : square metres where a > c+1
? If carpet [costs|is priced at] {p:£8..£15} a square metre, how much does the carpet for the main part and the bay cost? = (a*b+(a-c)*(a-c))*p : pounds where a > c+1

== debate-judge-average (india)
In the finals at Jaipur, {a:2..4} student judges gave {S} {b:60..90} points each and {c:2..5} teachers gave {S:him} {d:60..90} points each. A donor then added a bonus of {e:6..30} points to the sum before the average over all judges and teachers was taken.
where whole (e+a*b+c*d)/(a+c), b != d, (e+a*b+c*d)/(a+c) < 100
? What was {S}'s average? = (e+a*b+c*d)/(a+c) : points
? By how many points does the sum from the teachers exceed or miss the sum from the student judges? = max(c*d,a*b)-min(c*d,a*b) : points where c*d != a*b

== debate-note-cards (us)
{S} writes cue cards for {S:his} team. The opening takes {a:12..36 by 4} cards, which is {b:2,4} times as many as the section on costs. The section on health has just as many cards as the section on costs, and the closing has {c:4..10}. All the cards are split [equally|evenly] between the {d:3,4} speakers.
where whole (a+c+a/b+a/b)/d
? How many cards does each speaker carry? = (a+c+a/b+a/b)/d : cards
? How many cards does {S} write? = a+c+a/b+a/b : cards
? {S} writes a card in {m:3..5} minutes. How many minutes do all the sections on costs and health and the closing take? = (a/b+a/b+c)*m : minutes

== debate-regional-costs (nigeria)
For the regional contest in Benin the club has {a:₦300000..₦500000 by 20000}. The entry fee is {b:₦20000..₦40000 by 5000}, the bus {c:₦60000..₦90000 by 10000}. {f:4..6} rooms are booked for {d:2 words} nights at {e:₦8000..₦12000 by 1000} a room and night, and food comes to {g:₦30000..₦50000 by 5000}. A banner with a price of {i:₦10000..₦20000 by 2000} is sold to the club at {h:10%..30% by 10} off.
where a > b+c+f*d*e+g+i+2000
? How much money remains? = a-b-c-f*d*e-g-(i-h*i) : naira
? If the club stays a night less, how much do rooms and food cost together? = f*(d-1)*e+g : naira
? What does the club pay for the banner? = i-h*i : naira

== debate-rounds-length
A round goes like this: {b:10..20 by 5} minutes of preparation, then a speech for the motion, {a:4..7} minutes, then a speech against it, just as long. {c:4..8} rounds were planned in a row, but in the last round the speaker against the motion had lost her voice, and her speech was cancelled.
? How many minutes did the rounds take [altogether|in all|in total]? = c*(b+a+a)-a : minutes
? How many minutes does a full round take? = b+a+a : minutes
? How many more minutes were spent on speeches than on preparation? = c*(a+a)-a-c*b : minutes where c*(a+a)-a > c*b+1

== debate-question-time (kenya)
After each speech of {a:4,6,8,10} minutes there is question time, which lasts {b:25%,50%} of the length of a speech. There were {c:5..9} speakers on the list. A single speaker, who was hoarse, gave no speech but still answered questions for the whole of her question time.
where whole a*b
? How many minutes did the event last from the first speech to the last answer, without any pauses? = c*(a+a*b)-a : minutes
? If the hoarse speaker is counted, how many minutes of speeches more than minutes of question time were there? = (c-1)*a-c*a*b : minutes

== debate-typing-catch-up (us)
who S: woman, T: man
{T} has already typed {a:60..300 by 20} words of the minutes when {S} starts to type hers from the beginning. {S} types {b:35..60 by 5} words [a minute|per minute], {T} goes on with {c:20..30 by 5}.
where whole a/(b-c), b > c, a/(b-c) > 2
? How many words has {S} typed when she has caught up with {T}? = a*b/(b-c) : words
? {S} goes on for {k:5..10} minutes after she has caught up, at the same speed. How many words has she typed then? = a*b/(b-c)+k*b : words

== debate-audience-leaving (philippines)
At the start of the debate {d:20..50} first-years, {c:20..40} second-years and {a:40,60,80} guests sat in the audience. During the second speech {b:10%..40% by 5} of the guests left for the town fiesta.
where whole a*b
? How many people stayed in the audience? = d+c+a-a*b : people
? How many guests left? = a*b : guests
? The guests who stayed paid {p:₱20..₱50 by 5} each and the first-years and second-years {q:₱5..₱15 by 5} each. How many pesos did they pay together? = (a-a*b)*p+(d+c)*q : pesos

== debate-vote-swing
Before the debate {r:30%..60% by 5} of the {n:80..240 by 20} listeners were for the motion. Afterwards, {a:5..25} of those who had been against it changed their minds and {b:2..8} of those who had been for it did too. Nobody abstained.
where whole n*r, n-n*r > a, n*r+a-b != n/2
? How many listeners were for the motion after the debate? = n*r+a-b : listeners
? By how many listeners does the number for the motion after the debate differ from {f:1/2 as "half"} of all the listeners? = max(n*r+a-b,n*f)-min(n*r+a-b,n*f) : listeners
? How many listeners were against the motion after the debate? = n-n*r-a+b : listeners

== debate-round-robin (us)
{n:5..12} schools send a team each, and every team debates against each of the others a single time. On a Saturday {m:4..8} debates can be held.
? How many debates are there [in all|altogether|in total]? = n*(n-1)/2 : debates
? How many Saturdays are needed? = ceil(n*(n-1)/2/m) : Saturdays where n*(n-1)/2/m > 1
? How many debates does each team take part in? = n-1 : debates

== debate-league-points (ireland)
hide w:5..12, l:3..9
let n = w+l
let p = 3*w+l
In the schools' league a won debate earns {a:3} points and a lost debate a single point. {S}'s team has debated {n} times and has {p} points. There are no draws.
? How many debates has the team won? = (p-n)/(a-1) | w, l: w + l = n, a*w + l = p : debates
? If the team wins all of its next {k:3..5} debates, how many points more than {z:20} will it have? = p+k*a-z : points where p+k*a > z+1

== debate-bell-times
The chair rings a bell {a:2 words} minutes before the end of every speech. {S}'s speech begins at {t:4:00 pm..6:30 pm by 10} and may last {b:8..15} minutes.
~ The bell belonged to a ship.
? How many minutes into the speech does the bell ring? = b-a : minutes
? {S} speaks until the bell, and then uses only {f:1/2 as "half"} of the time that is left. For how many seconds does {S} speak? = (b-a+a*f)*60 : seconds
? If {S} has {n:4..6} arguments and gives them all the same time up to the bell, how many seconds is that for each? = (b-a)*60/n : seconds where whole (b-a)*60/n

== debate-speech-weights (south-africa)
The adjudicator's form gives {r:40%,50%} to content, {q:20%,30%} to style and everything else to strategy. {S}'s marks are: content {a:60..90 by 10}, style {b:60..90 by 10}, strategy {c:60..90 by 10}.
where a != b, b != c
? What is {S}'s overall mark? = a*r+b*q+c*(1-r-q) : marks
? What percentage does the form give to strategy? = (1-r-q)*100 : percent
? {T} has {d:5..15 by 5} marks more than {S} in content and the same marks otherwise. By how many marks is {T}'s overall mark below {z:100}? = z-(a+d)*r-b*q-c*(1-r-q) : marks where a+d <= 100, whole (a+d)*r

== debate-word-rate (us)
{S} speaks {a:110..150 by 10} words [a minute|per minute] when {S:he} is calm. In the semi-final {S:he} was nervous and spoke {b:10%,20%,30%} faster. The speech lasted {c:5..8} minutes.
? How many words did {S} say in the semi-final? = (a+a*b)*c : words
? How many more words did {S} say in the semi-final than in a calm speech that lasted {d:4 words} minutes? = (a+a*b)*c-a*d : words
? How many minutes and fractions of a minute would a speech of {w:600..900 by 60} words take {S} when calm? = w/a : minutes where whole 10*w/a

== debate-dues-and-biscuits (uk)
{n:14..28} members pay {p:£3..£6} a term. Each week a packet of biscuits for {b:90..160 by 10} pence is [bought|purchased], and the term has {w:10..13} weeks; the photocopies of the whole term cost {c:£8..£20}.
where n*p > w*b/100+c+4
? How many pounds are left at the end of the term? = n*p-w*b/100-c : pounds
? If the biscuits had been {x:10..30 by 10} pence cheaper each week, how many pounds would be left at the end of the term? = n*p-w*(b-x)/100-c : pounds
? How many pounds do the members pay? = n*p : pounds

== debate-seating (australia)
In the town hall at Ballarat stand {a:12..20} rows of {b:14..22} chairs. The first {c:2..3} rows are for the teams and their families. {d:90..160} tickets have been sold for the rest, and {e:5..15} people have asked for a second ticket.
where (a-c)*b > d+e+5
? How many chairs will be free if all those people also get a second ticket? = (a-c)*b-d-e : chairs
? If {f:1/2 as "half"} of the chairs for the teams and their families are given up for ticket holders, how many chairs are there for ticket holders? = (a-c)*b+c*b*f : chairs where whole c*b*f
? How many of the chairs that are not for the teams and their families stay free, if {x:8..15} of the people with a sold ticket stay away and no second tickets are given out? = (a-c)*b-(d-x) : chairs

== debate-knockout
In a knockout contest the losing team of every debate goes home, and there are no draws. {n:16,32,64} teams begin. A debate lasts {m:40,45,50} minutes, and {k:4} rooms can be used at the same time.
? How many debates are held until the winner is found? = n-1 : debates
? How many debates are still to be held after the second round until the winner is found? = n/2/2-1 : debates
? How many minutes does the first round take at least, without any pauses? = ceil(n/2/k)*m : minutes

== debate-research-sharing (us)
who S: woman, T: man
{n:60..200 by 10} newspaper articles on the motion must be read. {S} gets through {a:8..12} in an hour, {T} through {b:6..10}, and their coach has already read {c:10..30}.
where whole (n-c)/(a+b), (n-c)/(a+b) > 1, a != b
? How many hours do {S} and {T} need for all the other articles, if each article is read by a single person? = (n-c)/(a+b) | x: a*x + b*x + c = n : hours
? If {S} and {T} read at the same time until all the other articles are read, how many of them does {S} read? = a*(n-c)/(a+b) : articles

== debate-petition-target (jamaica)
The club wants {g:500..900 by 100} signatures for a safer crossing. On Monday it got {a:60..120} and on each of the next {n:2..3} days {b:10..30} more than on the day before.
? How many signatures were collected from Monday to Wednesday? = a+a+b+(a+b+b) : signatures
? If {r:10%,5%,20%} of the signatures of Monday and Tuesday turn out to be invalid, how many valid signatures are there from these days? = a+a+b-r*(a+a+b) : signatures where whole r*(a+a+b)
? How many signatures are still missing on Tuesday evening? = g-a-a-b : signatures

== debate-coach-hire (us)
The team hires a bus for {a:$300..$600 by 30} and splits the price [equally|evenly]. {n:10,12,15} students had signed up, but {m:2..5} of them cannot come after all.
where whole a/n, whole a/(n-m)
? By how many dollars does the price for each remaining student rise? = a/(n-m)-a/n : dollars where a/(n-m) > a/n
? What does each of the students who still come pay? = a/(n-m) : dollars

== debate-team-ages
A team is {n:4} people whose average age may not be more than {g:15,16}. {S} is {a:15..17}, Ben is {b:14..16} and Zuri is {c:14..16}; the last member is not chosen yet.
? What is the greatest age, in whole years, that the last member may have? = n*g-a-b-c : years where n*g-a-b-c > 11, n*g-a-b-c < 20
? If the last member is {x:13..16}, what is the average age of the team? = (a+b+c+x)/n : years where whole 10*(a+b+c+x)/n

== debate-victory-pizza (us)
[Victory!|They have won!] The captain orders {a:4..7} pizzas, cut into {b:8} slices each. {c:9..14} team members eat {d:2..3 words} slices each, their coach eats {e:2..4} and a dog steals {f:2 words}.
where a*b > c*d+e+f+1
? How many slices [are left|remain]? = a*b-c*d-e-f : slices
? The leftover slices are shared by {k:2 words} janitors. How many slices does each get, if nothing is left after that? = (a*b-c*d-e-f)/k : slices where whole (a*b-c*d-e-f)/k, a*b-c*d-e-f > 3
? If a pizza [costs|is priced at] {p:$11..$18}, how much does each of the {c} team members pay, when they share the bill [equally|evenly]? = a*p/c : dollars where whole a*p*100/c

== debate-members-unknown (singapore)
hide x:16..50
let t = x-a+(x-a)*k
In January the debating club looked small, and then {a:4..9} members left to join the robotics club. A visit to the national finals changed everything: {k:2..3 times} as many pupils as were still in the club joined it, so that it now has {t} members.
? How many members did the club have in January? = t/(k+1)+a | x: (x-a)*(k+1) = t : members
? How many pupils joined after the visit? = t-t/(k+1) : pupils

== debate-shop-window (uk)
To advertise the public debate, {S} puts up posters. {n:60..160 by 4} have been printed; {f:1/4,1/2} of them go up in shops, {a:8..15} in the station, and {b:20%,25%,50%} of those that are left then are torn by the wind before they can be used.
where whole n*f, whole (n-n*f-a)*b, n-n*f-a > 5
? How many posters are torn by the wind? = (n-n*f-a)*b : posters
? How many usable posters [are left|remain]? = n-n*f-a-b*(n-n*f-a) : posters
? How many posters are neither in shops nor in the station, before the wind comes? = n-n*f-a : posters

== debate-microphone-hire (us)
"{a:$25..$45 by 5} for the first hour, {b:$10..$20 by 5} for every further hour," reads the price list for the sound system. The club borrows it from {t:1:00 pm..2:30 pm by 30} to {u:5:00 pm..7:30 pm by 30} and shares the cost with the drama club, {f:1/2 as "half"} each.
where whole u-t
? How much does the debating club pay? = (a+b*(u-t-1))*f : dollars
? If it had been given back {k:2 words} hours earlier, how much would the clubs have paid [altogether|in all|in total]? = a+b*(u-t-1-k) : dollars
? What does the hire cost [altogether|in all|in total]? = a+b*(u-t-1) : dollars

== debate-fundraiser-buns (uk)
"[Promise|Assure] me that nobody eats the buns before the break!" the captain [said|warned]. {S} had brought {a:4..7} bags of {b:12,15} buns; {c:5..12} had [already been eaten|disappeared] by noon, and {r:50%,60%,75%} of the buns that were left sold in the break at {p:50..90 by 10} pence each.
where whole r*(a*b-c)
? How many pence did the sale in the break bring? = r*(a*b-c)*p : pence
? How many buns were still unsold [after|at the end of] the break? = a*b-c-r*(a*b-c) : buns
