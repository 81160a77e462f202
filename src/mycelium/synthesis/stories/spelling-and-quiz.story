topic: spelling-and-quiz
place: any

== quiz-right-per-wrong
Over {a:4..8} rounds of the county quiz, {S}'s team gave {b:6..9} right answers in each. There were {c:50..90} questions altogether[, and all of them were answered|, none of which was left out].
where c > a*b+3, whole 100*a*b/(c-a*b), a*b/(c-a*b) < 12
? What percentage of the number of wrong answers is the number of right answers? = a*b/(c-a*b)*100 : percent
? If each right answer brings {p:10} points and each wrong answer costs {q:2..5}, how many points has the team? = a*b*p-(c-a*b)*q : points where a*b*p > (c-a*b)*q
? How many right answers did the team give? = a*b : answers

== quiz-score-by-rounds (nigeria)
{S}'s team scored {a:10..30} points in the geography round and {b:8..20} in the music round. In the science round, its best, it scored {c:2..3 times} as many points as in the music round, but for whispering {d:3..9} points were taken off at the end.
? What is the team's final score? = a+b+b*c-d : points
? {S}'s rivals ended with {e:90..140} points. By how many points did they win? = e-(a+b+b*c-d) : points where e > a+b+b*c-d+1
? How many points had been scored before any were taken off? = a+b+b*c : points

== spelling-practice-time (us)
{S} is getting ready for the spelling bee. {S:He} copies out {a:120..360 by 20} words at {b:60,80,120} words [an hour|per hour], and afterwards {S:his} sister quizzes {S:him} in {c:3..6} turns of {d:5..12} minutes.
where whole a/b*60
? How many minutes does {S}'s practice last [altogether|in all|in total]? = a/b*60+c*d : minutes
? {S} begins at {t:3:00 pm..5:00 pm by 15}. When is the practice over? = t+a/b+c*d/60 : clock
? If the sister asks {e:2..4} words [a minute|per minute], how many of the {a} words are never asked, when no word is asked again? = a-c*d*e : words where a > c*d*e+1

== spelling-bee-contestants (us)
On the morning of the regional bee {d:60..90} spellers registered, and {a:15..40} more arrived late by bus. In the first round {b:8..14} spellers dropped out, in the second {c:2..3 times} as many as in the first; before the third round {e:3..9} fell ill.
where d+a > b+b*c+e+10
? How many spellers were there in the third round? = d+a-b-b*c-e : spellers
? If a prize of {p:$5..$9} went to each speller in the third round, how much did the prizes cost? = (d+a-b-b*c-e)*p : dollars
? How many spellers took part in the first round? = d+a : spellers

== spelling-list-shrinks (philippines)
{S}'s list has {a:100..300 by 20} hard words. {S:He} knows {b:20%..60% by 10} of them already. Over the weekend {S:he} learns {f:1/2,1/4,1/3} of the words that {S:he} does not know. On Monday {S:he} studies for {h:60} minutes and learns another word every {e:3,4,5,6} minutes.
where whole a*b, whole (a-a*b)*f, a-a*b-(a-a*b)*f > h/e+3
? How many words does {S} still have to learn after Monday? = a-a*b-(a-a*b)*f-h/e : words
? How many words does {S} know after the weekend, before Monday's study? = a*b+(a-a*b)*f : words
? How many words does {S} learn over the weekend? = (a-a*b)*f : words

== quiz-question-writers (us)
For the school quiz league, {c:3..6} teachers write questions. Each writes {a:4..8} easy sheets with {b:10..15} questions on each, and for each of {f:2..3} evenings {d:2..4} hard sheets with {e:6..9} questions on each.
~ The printer in the staff room is out of order.
? How many questions do the teachers write [altogether|in all|in total]? = c*a*b+c*f*d*e : questions
? By how many do the numbers of easy and hard questions differ? = max(c*a*b,c*f*d*e)-min(c*a*b,c*f*d*e) : questions where a*b != f*d*e
? An easy question pays {p:20} cents and a hard question {q:50} cents. How many dollars does each teacher get? = (a*b*p+f*d*e*q)/100 : dollars

== quiz-night-takings (ireland)
At the parish quiz night the door brought in {a:€120..€300 by 20}, and the bar brought in {b:50%,75%,25%,150%} of what the door brought. A raffle was held in each of {f:2..3} halls: {e:4..6} sellers a hall sold {c:10..20} tickets each at {d:€2..€4} a ticket.
? How much was taken at the quiz night? = a+a*b+f*e*c*d : euros
? How much did the raffle bring? = f*e*c*d : euros
? After {g:€60..€150 by 10} for prizes, what was left of the raffle and the bar together? = a*b+f*e*c*d-g : euros

== quiz-three-rounds-points (india)
{S}'s answers were all right in the quick round, {a:6..12} questions at {b:2..5} points. In the picture round each of {e:2 words} sets had {c:3..5} pictures, and {S:he} earned {d:4..6} points for every picture. In the final round {h:2..3} judges gave {S:him} points for {f:3..4} answers, {g:5..9} points from each judge for each answer.
? How many points has {S} [in all|altogether|in total]? = a*b+e*c*d+h*f*g : points
? If the picture round had been worth {k:2 as "double"}, how many points would {S} have [in all|altogether|in total]? = a*b+k*e*c*d+h*f*g : points
? If {x:1..2 words} of the judges had given only {y:2..3} points for each answer, how many points would the final round have brought {S}? = (h-x)*f*g+x*f*y : points where x > 1, h > x

== quiz-right-wrong-blank
hide r:8..20, w:3..10
let n = r+w
let p = 5*r-2*w
A right answer on the buzzer brings {a:5} points and a wrong answer costs {b:2 digits}. After pressing the buzzer {n} times, {S}'s team has {p} points.
where 5*r-2*w > 10
? How many of the team's answers were right? = (p+b*n)/(a+b) | r, w: r + w = n, a*r - b*w = p : answers
? How many of its answers were wrong? = (a*n-p)/(a+b) | w, r: r + w = n, a*r - b*w = p : answers

== quiz-buzzer-seconds (us)
{S} pressed the buzzer after {a:1.2..3.8 by 0.2} seconds in the first duel, after {b:1.2..3.8 by 0.2} seconds in the second and after {c:1.2..3.8 by 0.2} seconds in the third. {S:His} rival needed {d:2,2.5,3} seconds every time.
where whole 10*(a+b+c)/3, (a+b+c)/3 < d
? How many seconds did {S} need on average? = mean(a,b,c) : seconds
? By how many seconds was the rival slower than {S} on average? = d-mean(a,b,c) : seconds
? How many seconds did the rival need for these duels [altogether|in all|in total]? = 3*d : seconds

== quiz-card-boxes
A quiz game has {a:4..6} boxes of {b:60,75,90} cards, and {k:6} questions are printed on each card. In an evening {S}'s family uses up {c:12..25} cards.
? After {e:3..6} evenings, how many questions have not been used, if no card is used again? = (a*b-e*c)*k : questions where a*b > e*c
? For how many evenings are there enough cards, if no card is used again and the last evening may be shorter? = ceil(a*b/c) : evenings
? If {x:5..15} cards get lost first, for how many whole evenings are there enough cards? = floor((a*b-x)/c) : evenings

== quiz-catch-up (australia)
Before the last round the Wombats lead with {a:60..95} points; the Galahs have {b:35..58}. In the last round there are {n:10} questions at {k:5} points each, and the Wombats get {c:2..5} of them right.
~ The quizmaster wears a jersey with stripes.
where (a+c*k-b)/k < 10, a > b
? What is the smallest number of questions that the Galahs must get right to have more points than the Wombats? = floor((a+c*k-b)/k)+1 : questions
? By how many points do the Wombats win if the Galahs get {m:3..6} questions right? = a+c*k-b-m*k : points where a+c*k > b+m*k+1
? By how many points would the Galahs win if they got all {n} questions right? = b+n*k-a-c*k : points where b+n*k > a+c*k+1

== spelling-tower-of-letters (us)
The word of the day has {a:9..16} letters. {S} writes it {b:5..12} times on the board, and {T} writes each of {c:6..14} other words, all with {d:5..8} letters, {k:3 words} times.
? How many letters do {S} and {T} write together? = a*b+c*d*k : letters
? By how many do the numbers of letters that they write on the board differ? = max(c*d*k,a*b)-min(c*d*k,a*b) : letters where c*d*k != a*b
? If chalk is enough for {e:200,250} letters a stick, how many sticks must be taken out of the box? = ceil((a*b+c*d*k)/e) : sticks where a*b+c*d*k > e

== quiz-joker-round (uk)
[Every|Each] team may play its joker in a round of its choice, and the joker {k:2 as "doubles"} the points of that round. {S}'s team scored {a:6..10}, {b:5..10}, {c:7..10} and {d:4..9} points in its rounds, before the joker was counted, and played the joker in the third round.
? What was the team's final score? = a+b+c*k+d : points
? How many points would the team have had with the joker in the first round instead? = a*k+b+c+d : points
? How many points would it have had without a joker? = a+b+c+d : points

== quiz-prize-ratio (singapore)
A prize of {n:S$120..S$480 by 20} is divided between the first and the second team in the ratio {p:3..7} to {q:1..4 digits}. Each team has {m:4,5} members, who share [equally|evenly].
where p > q, whole n/(p+q), whole n*p/(p+q)/m
? How much does each member of the first team get? = n*p/(p+q)/m : dollars
? How much does the second team get? = n*q/(p+q) : dollars
? How much more does the first team get than the second? = n*p/(p+q)-n*q/(p+q) : dollars

== quiz-lifelines-unknown
hide x:40..160 by 2
let t = (x-a)*h+b
On a television quiz {S} had some points after the first part. A hint cost {S:him} {a:10..30} points. [Then|After that] {S:he} guessed wrong and lost {h:1/2 as "half"} of the points that {S:he} had; the bonus question brought {b:15..40}. {S:He} ended with {t} points.
where whole (x-a)/2, x > a+10
? How many points did {S} have after the first part? = (t-b)/h+a | x: (x-a)*h + b = t : points
? If {S} had answered right instead of wrong and lost nothing, how many points would {S:he} have ended with? = (t-b)/h+b : points

== spelling-bee-schedule (us)
In the oral round every speller has {a:40,45,60,90} seconds, and the judges need {b:15,20,30} seconds after each speller. {n:24..60} spellers are on the list. The round opens at {t:1:00 pm..2:30 pm by 10}.
where whole n*(a+b)/60
? How many minutes does it take to hear all the spellers, the judges' time after the last included? = n*(a+b)/60 : minutes
? [At what time|When] is the round over? = t+n*(a+b)/60/60 : clock
? If {x:4..10} spellers do not come, how many minutes does the oral round take? = (n-x)*(a+b)/60 : minutes where whole 10*(n-x)*(a+b)/60

== quiz-question-mix
Of the {n:60,120,180,240} questions in the final, {f:1/3,1/4,2/5} are about biology and {r:10%..30% by 5} about sport. {g:1/2,1/3} of the remaining questions are about films, and everything else is about history.
where whole n*f, whole n*r, whole (n-n*f-n*r)*g
? How many questions are about history? = n-n*f-n*r-g*(n-n*f-n*r) : questions
? How many questions are about biology or sport? = n*f+n*r : questions
? How many questions are about films? = g*(n-n*f-n*r) : questions

== quiz-team-tables (south-africa)
{n:55..120} people come to the trivia evening and form teams of {k:6}, as far as possible. Those who are left over play as a team of their own. Each team sits at a table, where there is a bowl of {a:30,40} peanuts, which the members of a full team share [equally|evenly] as far as possible.
where mod(n,k) > 1
? Each team pays {p:R60..R120 by 10}, and the team of those left over pays nothing. How much do the teams pay [altogether|in all|in total]? = floor(n/k)*p : rand
? How many people play in the team of those left over? = mod(n,k) : people
? How many peanuts are eaten at all the tables of full teams, if what cannot be shared stays in the bowls? = floor(n/k)*k*floor(a/k) : peanuts

== spelling-words-per-day (us)
The study guide for the state spelling bee contains {n:450..900 by 10} words. {S} learned {a:8..12} [a day|per day|each day] for {b:15..25} days, then took {c:2..4} days off. Now {d:20..40} days remain until the bee.
where n > a*b+d, whole (n-a*b)/d
? How many words [a day|per day|each day] [must {S} learn|does {S} have to learn|does {S} need to learn] from now on to finish the guide by the bee? = (n-a*b)/d : words
? How many words of the guide would be left if {S} learned {e:6..10} [a day|per day|each day] from now on until the bee? = n-a*b-d*e : words where n > a*b+d*e+1
? If the days off had been used as well, at {a} words [a day|per day|each day], how many words would be left to learn now? = n-a*b-a*c : words where n > a*b+a*c+1

== spelling-dictionary-pages (kenya)
{S}'s dictionary has {n:600..1200 by 40} pages with about {a:30..50 by 5} entries on each. {S} has marked {b:5%,10%,15%} of the pages with paper slips; slips come in pads of {c:20,25}.
where whole n*b
? How many pads of slips did {S} open? = ceil(n*b/c) : pads where n*b > c
? About how many entries are on the pages that are without a slip? = (n-n*b)*a : entries
? A pad [costs|is priced at] {p:KSh 40..KSh 80 by 10}. How much do the pads that {S} opened cost? = ceil(n*b/c)*p : shillings

== quiz-average-target (us)
In a quiz league of {n:6} evenings, the team with an average of at least {g:70..80} points reaches the final. {S}'s team has {a:60..85}, {b:60..85}, {c:60..85}, {d:60..85} and {e:60..85} points so far.
where n*g-a-b-c-d-e > 40, n*g-a-b-c-d-e <= 100
? How many points does the team need at least on the last evening to reach the final? = n*g-a-b-c-d-e : points
? How many points does it have so far? = a+b+c+d+e : points
? What is its average so far? = mean(a,b,c,d,e) : points where whole mean(a,b,c,d,e)

== quiz-tie-break-guess
who S: woman, T: man
Tie-break! "How many steps lead up the tower?" {S} guesses {a:180..260}, {T} guesses {b:280..380}. The right answer is exactly in the middle between {e:210,230,250} and {f:290,310,330}.
where a < (e+f)/2, b > (e+f)/2, (e+f)/2-a != b-(e+f)/2
? How much nearer is the better of these guesses than the other? = max((e+f)/2-a,b-(e+f)/2)-min((e+f)/2-a,b-(e+f)/2) : steps
? By how many steps is {S}'s guess too low? = (e+f)/2-a : steps where (e+f)/2-a > 1
? By how many steps is {T}'s guess too high? = b-(e+f)/2 : steps where b-(e+f)/2 > 1

== quiz-hint-prices (us)
A hint in the treasure quiz costs {a:3..6} gems at first, and every further hint costs {b:2..3} gems more than the hint before. {S} owns {c:40..70} gems and [buys|purchases] {k:3 words} hints[, hoping for the golden conch|].
where c > 3*a+3*b+3
? How many gems does {S} have after buying the hints? = c-a-(a+b)-(a+b+b) : gems
? How many gems would {S} have after a fourth hint of this kind? = c-a-(a+b)-(a+b+b)-(a+b+b+b) : gems where c > 4*a+6*b+1

== quiz-setters-together
who S: ms, T: mr
{S} checks {a:12,15,20} answer sheets in an hour and {T} {b:10,12,18}. {n:60..240} sheets have come in from the online quiz. {S} has already checked {c:12..30} when {T} joins her.
where whole (n-c)/(a+b), (n-c)/(a+b) > 1, a != b
? For how many hours do they check together? = (n-c)/(a+b) | x: c + a*x + b*x = n : hours
? How many sheets does {T} check? = b*(n-c)/(a+b) : sheets
? If {S} leaves {m:2 words} hours after {T} has joined her, how many sheets are still unchecked then? = n-c-m*(a+b) : sheets where n-c > m*(a+b)+1

== spelling-silent-letters (us)
On a worksheet of {n:80,100,120,160} words {S} found a silent letter in {r:25%,35%,45%,55%} of the words. {a:4..9} of these were marked wrong, because nothing in them is silent, and {b:2..8} words with a silent letter had been overlooked.
where whole n*r
? How many words of the worksheet really have a silent letter? = n*r-a+b : words
? How many words did {S} mark correctly as having a silent letter? = n*r-a : words
? How many words of the worksheet really have no silent letter? = n-(n*r-a+b) : words

== quiz-beating-the-record (nigeria)
The record [stands at|is] {a:180..260 by 5} points. [Last year|At the last contest] the winners reached {r:80%,90%} of it, and this year's team, after {n:4} of {m:5 words} rounds, has {b:30..44} points [a round|per round] on average.
where whole a*r, a-n*b > 10, a-n*b < 80
? How many points does this year's team need in the last round to [equal|match] the record? = a-n*b : points
? How many points does it need in the last round to [equal|match] last year's winners? = a*r-n*b : points where a*r > n*b+1
? How many points short of the record were last year's winners? = a-a*r : points
