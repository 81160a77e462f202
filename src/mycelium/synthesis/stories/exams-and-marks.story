topic: exams-and-marks
place: any

== marks-report-points (india)
{S}'s marks this term: {a:3..6} class tests with {b:12..20} marks each, {d:2..4} unit tests with {e:14..20} marks each, an oral with {f:10..20} marks and a project with {c:10..20} marks.
For the report card the average of all these marks is multiplied by {g:5}.
where whole g*(f+c+a*b+d*e)/(a+d+2), b != e
? How many points are on the report card? = g*(f+c+a*b+d*e)/(a+d+1+1) : points
? How many marks has {S} collected this term? = f+c+a*b+d*e : marks
? By how many marks did the class tests and unit tests together bring more than the oral and the project? = a*b+d*e-f-c : marks where a*b+d*e > f+c+1

== marks-answer-sheets
The exam office has {e:100..200} answer sheets in the cupboard and [gets|receives] {a:200..400 by 20} more from the printer. Room A needs {b:30..60}, the gymnasium {c:2..3 times} as many as Room A, and Rooms B and C each need {d:5..15} more than Room A.
where e+a > b+b*c+b+d+b+d+5
? How many answer sheets will be left over? = e+a-b-b*c-(b+d)-(b+d) : sheets
? If the gymnasium's sheets are handed out at {k:3..4} doors in equal parts and {m:2..5} spare sheets are added at each, how many sheets lie at each door? = b*c/k+m : sheets where whole b*c/k
? How many do Rooms A, B and C need together? = b+b+d+b+d : sheets

== marks-essay-practice (kenya)
{S} is practising essays for the English paper. For each essay {S:he} plans for {a:5,10,15} minutes, checks for just as long, and writes for {b:3..5 times} as long as {S:he} plans.
~ The real exam is {w:3..9} weeks away.
? How many hours does {S} spend on {c:4..12} essays? = c*(a+a+a*b)/60 : hours where whole c*(a+a+a*b)/60
? How many minutes does a single essay take {S}? = a+a+a*b : minutes

== marks-candidates-absent (nigeria)
Of the {a:40..160 by 20} candidates registered at Unity College, {b:5%..30% by 5} did not turn up for the mathematics paper. At Queen's College {c:2..4 times} as many candidates wrote the paper as at Unity College.
where whole a*b
? How many candidates wrote the paper at both colleges together? = a-a*b+c*(a-a*b) : candidates
? The fee is {p:₦2000..₦4000 by 500} a candidate, and candidates who did not turn up at Unity College lost {f:1/2 as "half"} of theirs. How much did they lose [altogether|in all|in total]? = a*b*p*f : naira
? How many candidates wrote the paper at Queen's College? = c*(a-a*b) : candidates

== marks-revision-cards
Revision for the biology test: on Monday {S} worked through {a:24..96 by 6} cards, which was {b:2..4 times} as many as on Tuesday. On Wednesday {S:he} did {c:10..30}, and on Thursday [the same number|just as many] as on Tuesday.
where whole a/b
? How many cards did {S} work through from Monday to Thursday? = a+a/b+c+a/b : cards
? How many cards did {S:he} do on Tuesday? = a/b : cards
? If {S} had {n:150..250 by 10} cards to do by Friday, how many were left after Thursday? = n-(a+a/b+c+a/b) : cards where n > a+a/b+c+a/b+1

== marks-music-candidates
Each candidate for the music grade has a theory paper of {a:60,72,90, 120} minutes. That is {b:2,3 times} as long as the practical, and the practical is {c:2,3 times} as long as the aural test.
{d:5..14} candidates were on the list, but then a candidate withdrew.
where whole a/b/c
? How many minutes of examining are left for all the other candidates together? = d*(a+a/b+a/b/c)-(a+a/b+a/b/c) : minutes
? How many minutes does the aural test last? = a/b/c : minutes
? How many minutes of examining does a candidate have? = a+a/b+a/b/c : minutes

== marks-sections-percent
The history exam has {a:3..6} sections of {b:10,20} questions. {S} answered {c:10%..30% by 10} of all the questions incorrectly; every other answer earned {k:2,3} marks.
For the essay, [a further|another] {m:4..6} marks were given for every {e:5} lines, and {S} wrote {d:15..40 by 5} lines.
? How many marks did {S} earn in the exam, essay included? = (a*b-c*a*b)*k+d/e*m : marks
? If every question answered incorrectly had cost {x:2 digits} marks, how many marks would {S} have earned in the sections? = (a*b-c*a*b)*k-c*a*b*x : marks
? How many marks did the essay bring? = d/e*m : marks

== marks-exam-fees (nigeria)
A pupil pays a registration of {b:₦2000..₦4000 by 500}, {a:₦1000..₦3000 by 500} for the English paper and as much again for the mathematics paper. From the bill of a school that pays before March the council takes off {d:5%..20% by 5}.
{S}'s school enters {c:20..60 by 5} pupils and pays in [February|January].
? How much does the school pay? = c*(b+a+a)-d*c*(b+a+a) : naira
? If the school hands the saving on in equal parts to its {m:5,10,20} poorest pupils, how much does each of them get? = d*c*(b+a+a)/m : naira where whole d*c*(b+a+a)/m
? How much does the school save by paying early? = d*c*(b+a+a) : naira

== marks-neat-sheets (ireland)
{S} hands in {a:4..9} answer sheets with {b:6..10} answers each. {c:3..8} of the answers are wrong and earn nothing; each of the others earns {d:2..4} marks.
[Every|Each] sheet that is written neatly earns {d} extra marks, and all of {S}'s sheets are neat.
? How many marks does {S} get? = d*(a*b-c)+a*d : marks
? The marks for the answers are shared out over {m:2..5} parts of the exam, the same number in each. How many marks for answers are there in each part? = d*(a*b-c)/m : marks where whole d*(a*b-c)/m

== marks-right-wrong-unknown
hide r:12..24, w:2..7
let n = r+w
let t = 4*r-w
In a contest with {n} questions, every right answer brings {p:4 digits} points and every wrong answer takes away a single point. {S} answered all the questions and scored {t} points.
? How many answers were right? = (t+n)/(p+1) | r, w: r + w = n, p*r - w = t : answers
? How many answers were wrong? = n-(t+n)/(p+1) : answers
? How many points would {S} have scored by getting {k:2..3} of the wrong answers right? = t+k*(p+1) : points where w > k

== marks-target-average
{S} has written {n:3,4,5} tests with an average of {m:60..85} marks. After the next test {S:he} wants an average of {g:70..88}.
where g > m, g*(n+1)-m*n <= 100
? How many marks [must {S} get|does {S} have to get|does {S} need to get] in the next test to reach that average exactly? = g*(n+1)-m*n | x: (n*m + x)/(n+1) = g : marks
? If {S} [gets|receives] {x:70..95} marks in the next test, by how many marks will all {S:his} marks added up exceed {z:200,250}? = m*n+x-z : marks where m*n+x > z+1

== marks-extra-time (uk)
The chemistry exam starts at {t:9:00 am..1:30 pm by 30} and normally lasts {d:80..140 by 20} minutes. {S}, who has a broken wrist, is allowed {r:25%,50%} extra time.
~ {n:3..8} others write in the same room.
where whole d*r
? At what time [must {S} stop|does {S} have to stop|does {S} need to stop] writing? = t+(d+d*r)/60 : clock
? If {S} uses {x:10,15,20} minutes to plan and the remaining time for {k:4,5} questions in equal parts, how many minutes are there for each question? = (d+d*r-x)/k : minutes where whole (d+d*r-x)/k

== marks-hall-rows
In the sports hall, candidates sit in rows of {c:8..12} desks, and a desk is for a single candidate. {n:90..170} candidates will write, and an invigilator looks after at most {k:30} of them.
? In how many rows would the candidates sit if {m:2 words} desks of every row had to stay empty? = ceil(n/(c-m)) : rows
? How many invigilators are needed? = ceil(n/k) : invigilators
? How many desks in the last row stay empty? = ceil(n/c)*c-n : desks where mod(n,c) > 0, mod(n,c) < c-1

== marks-weighted
The final mark counts like this: coursework {r:30%..60% by 10}, exam the rest. {S} got {a:50..90 by 10} marks out of {h:100} for coursework and {b:40..90 by 10} out of {h} in the exam.
where a != b
? What is {S}'s final mark out of {h}? = a*r+b*(1-r) : marks
? The next year coursework and exam count the same. By how many marks would the final mark then differ from the mark as it counts now? = max(a*r+b*(1-r),(a+b)/2)-min(a*r+b*(1-r),(a+b)/2) : marks where r != 1/2, a*r+b*(1-r) != (a+b)/2, whole a*r+b*(1-r), whole (a+b)/2
? If the pass mark is {p:30..45}, by how many marks is {S} above it? = a*r+b*(1-r)-p : marks where a*r+b*(1-r) > p+1

== marks-pass-percent (south-africa)
{n:80..200 by 20} learners wrote the matric trial exam. {f:3/4,4/5,7/10} of them passed, and {r:20%..50% by 10} of those who passed did so with distinction.
where whole n*f, whole n*f*r
? How many learners passed without distinction? = n*f-n*f*r : learners
? How many more learners passed without distinction than failed? = n*f-n*f*r-(n-n*f) : learners where n*f-n*f*r > n-n*f+1
? How many learners gained a distinction? = n*f*r : learners

== marks-remark
A letter from the exam board: "Your mark was {a:41..58}. On checking, we gave you {b:4..9} marks more for the graph and {c:3..6} more for a page that had been overlooked. We took off {d:2..3} marks for an adding mistake." {S} needs {g:70..80} marks for a place on the course.
where a+b+c-d < g-1
? How many marks is {S} still short of the place? = g-a-b-c+d : marks
? What is {S}'s mark now? = a+b+c-d : marks

== marks-two-classes-mean
Class North, with {a:20..30} pupils, averaged {m:56..80} marks; Class South, with {b:15..28} pupils, averaged {n:56..80}.
[The head teacher wants a figure for the whole year group.|For the newsletter the head wants a single figure.]
where whole (a*m+b*n)/(a+b), m != n
? What is the average mark of both classes taken together? = (a*m+b*n)/(a+b) : marks
? By how many marks does the total of all pupils of Class North exceed the total of all pupils of Class South? = a*m-b*n : marks where a*m > b*n+1

== marks-time-per-question
{S} has {d:60,75,90, 120} minutes for a paper of {n:20,25,30} questions. The first {a:8..12} questions took {S:him} {m:2,3} minutes each.
where whole (d-a*m)/(n-a), (d-a*m)/(n-a) > 1
? How many minutes may {S} spend on each of the remaining questions, if all get the same time? = (d-a*m)/(n-a) : minutes
? If {S} rests for {k:3..8} minutes after the first {a} questions, how many minutes may each of the remaining questions take, if all get the same time? = (d-a*m-k)/(n-a) : minutes where whole (d-a*m-k)/(n-a)
? How many minutes more or less than {S} has in all would the paper take if every question took as long as each of the first {a}? = max(n*m,d)-min(n*m,d) : minutes where n*m != d

== marks-paper-packs (australia)
The exam board posts question papers in sealed packs of {k:12,15,20}. A school with {n:70..150} candidates must get at least a paper for each candidate and {e:3..6} spare ones. A paper weighs {g:40,50,60} g.
? How many papers are left in the packs at the school if {x:3..9} candidates do not come and each of the others takes a paper? = ceil((n+e)/k)*k-(n-x) : papers
? How many g do the papers in all the packs that must be posted weigh? = ceil((n+e)/k)*k*g : grams
? If postage is {p:A$4..A$9} a pack, what does the board pay? = ceil((n+e)/k)*p : dollars

== marks-rank-difference
who S: woman, T: man
"{a:72..95}!" shouted {S} when the geography papers came back. {T} said nothing at first. His mark was {b:8..20} below hers, and their friend Kai had {c:3..7} more than {T}.
? What is the average of the marks of {S}, {T} and Kai? = (a+a-b+a-b+c)/3 : marks where whole (a+a-b+a-b+c)/3
? If Kai's mark counts {k:2 as "twice"} and the others' marks count singly, what is the sum? = a+a-b+k*(a-b+c) : marks
? By how many marks was {S} better than Kai? = b-c : marks where b > c+1

== marks-improvement-percent
Last winter {S} had {a:40,50,60,80} marks in physics; this summer {S:he} has {b:44..98 by 2}.
where b > a, whole (b-a)/a*100
? By what percentage has {S}'s mark improved? = (b-a)/a*100 : percent
? How many marks is this summer's mark above last winter's? = b-a : marks
? If {S} improves by the same percentage again, what will {S:his} next mark be? = b+b*(b-a)/a : marks where whole b*(b-a)/a, b+b*(b-a)/a <= 100

== marks-scaling (canada)
The algebra test was too tough, so Ms. Tremblay adds {c:4..10} marks to every result and then multiplies by {k:1.1,1.2,1.25}. {S} had {a:40..70} marks at first[ and sighed|].
where whole (a+c)*k, (a+c)*k <= 100
? {T} got {x:44..78} marks at first. By how many marks does {T}'s scaled result differ from {S}'s? = (max(a,x)-min(a,x))*k : marks where whole (max(a,x)-min(a,x))*k, a != x, whole (x+c)*k
? How many marks did {S} gain through the scaling? = (a+c)*k-a : marks

== marks-lost-sheet (philippines)
hide x:30..90
let m = (a+b+c+x)/4
Coffee has been spilt on {S}'s report. {S:He} can still read Filipino {a:60..90}, science {b:60..90}, mathematics {c:60..90} and, at the bottom, "Average of all: {m}". The mark for music, the only other subject, cannot be read.
where whole (a+b+c+x)/4, x > 55
? What is the mark for music? = m*4-a-b-c | x: (a+b+c+x)/4 = m : marks
? What do the marks that can be read in the subjects add up to? = a+b+c : marks

== marks-spelling-deduct (singapore)
In the composition {n:30..40} marks could be reached. {S} lost {f:1/2 as "half"} a mark for each of {a:4..12 by 2} spelling mistakes, {k:2 words} marks for each of {b:2..3} missing paragraphs and {c:2..4} marks for handwriting.
? How many marks did {S} get? = n-a*f-b*k-c : marks
? If {S} had made {m:2 words} fewer spelling mistakes and lost {x:2 digits} marks less for handwriting, how many marks would {S:he} have got? = n-(a-m)*f-b*k-(c-x) : marks
? What percentage of the marks did {S} get? = (n-a*f-b*k-c)/n*100 : percent where whole (n-a*f-b*k-c)/n*100

== marks-markers-team
who S: mrs, T: mr
{S} can mark the whole stack of scripts in {a:6,10,12,20} hours, {T} in {b:12,15,30} hours. They share the stack and mark at the same time.
where whole a*b/(a+b), a < b
? How many hours do they need together? = a*b/(a+b) | x: x/a + x/b = 1 : hours
? There are {n:120, 180, 240, 360} scripts. How many more scripts an hour does {S} mark than {T}? = n/a-n/b : scripts where whole n/a, whole n/b

== marks-quiz-average-drop (us)
{S}'s math teacher gives {n:5,6,8} quizzes each term and drops the lowest score before she takes the average. {S}'s scores add up to {t:350..740 by 5} points, and the lowest of them is {l:40..65}.
where whole (t-l)/(n-1), (t-l)/(n-1) <= 100, (t-l)/(n-1) > l+4
? What is {S}'s average for the term? = (t-l)/(n-1) : points
? By how many points is {S}'s average for the term higher than the score that was dropped? = (t-l)/(n-1)-l : points

== marks-officer-test (us)
To become a traffic [officer|officer of the highway patrol], {S} was tested in several subjects, each with {h:100} points at most. The [requirements|rules]: law counts {a:2 as "double"}, driving counts {b:3 as "triple"}, fitness counts singly, and the total is divided by {n:6}.
{S} got {x:60..95} in law, {y:60..95} in driving and {z:50..95} in fitness.
where whole (a*x+b*y+z)/n
? What was {S}'s [final result|weighted average], in points? = (a*x+b*y+z)/n : points
? By how many points would the weighted average rise if {S} had got {e:6,12} more in fitness and {f:2,4} more in driving? = (e+b*f)/n : points
? How many points did {S} lose in driving, [measured against|compared with] the most that {S:he} could have got there before any multiplying? = h-y : points

== marks-grade-project (australia)
hide x:10..30
let t = a*k+x*m
[Everyone|Each group] in Mr. Lau's class handed in projects. {a:8..16} of them were [judged|marked] "beautiful" and earned {k:5 words} house points each; the [plain|ordinary] projects earned {m:2 words} each. [Altogether|In total] the class earned {t} house points.
? How many ordinary projects were handed in? = (t-a*k)/m | x: a*k + m*x = t : projects
? How many projects were handed in altogether? = a+(t-a*k)/m : projects
? If {b:2..5} of the ordinary projects had been marked "beautiful" instead, how many house points would the class have earned? = t+b*(k-m) : points where x > b
