topic: elections-and-surveys
place: us

== elect-class-president-votes
who S: woman, T: man
{S} and {T} are the only candidates for class president. {a:240..600 by 20} students vote, and {r:45%,55%,60%,65%} of them vote for {S}. {b:5..18} of the other votes can't be read, and the rest are for {T}.
where whole a*r, a*r != a-a*r-b
? How many votes does {T} get? = a-a*r-b : votes
? By how many votes does {S} win? = a*r-(a-a*r-b) : votes where a*r > a-a*r-b+1
? How many votes does {S} get? = a*r : votes

== elect-campaign-signs-buttons
who S: woman
{S} is running for mayor. She orders {d:200..500 by 50} sets for her helpers. A flyer costs {a:20,40} cents, a button costs {b:2..3 times} as much as a flyer, and a sign costs {c:5..8 times} as much as a flyer. Each set has {o:1 as "one"} of each. She also spends ${e:150..300 by 25} on a website and ${f:80..200 by 20} on stickers.
? How much does {S} spend in total, in dollars? = f+e+d*(a+a*b+a*c)/100 : dollars
? How many cents does a set cost? = a+a*b+a*c : cents
? How much do all the sets cost, in dollars? = d*(a+a*b+a*c)/100 : dollars

== elect-towns-all-votes-invalid
who S: man
{S} counts the votes of his county. There are {a:300..800 by 50} votes from Oak Hill, {b:200..600 by 50} from Pine Valley, {c:150..400 by 50} from Cedar Creek and {d:100..300 by 50} from Elm Grove. {r:2%,4%,10%} of all the votes are not valid.
where whole (a+b+c+d)*r
? How many votes in the county are valid? = (d+c+a+b)-r*(d+c+a+b) : votes
? How many votes are there in total? = d+c+a+b : votes
? If counting takes {e:6} seconds per vote, how many minutes does it take {S} to count all of them? = (d+c+a+b)*e/60 : minutes where whole (d+c+a+b)*e/60

== elect-survey-lunch-favorites
who S: woman
{S} asked {a:120..400 by 20} students at her school about their favorite lunch. {r:30%,35%,40%} of them like pizza most, {f:1/4,1/5} of them like tacos most and {b:10..25} of them like salad most. The other students have no favorite.
where whole a*r, whole a*f, a > a*r+a*f+b
? How many students have no favorite? = a-a*r-a*f-b : students
? How many more students like pizza most than tacos? = a*r-a*f : students where r > f
? If {c:2..4} classes with {d:24..30} students each were sick and are asked later, how many students will {S} have asked in total? = a+c*d : students

== elect-donations-campaign-money
who S: man
{S} has ${a:5000..9000 by 500} for his campaign and spends ${b:1500..4000 by 250} of it on ads. Then {c:20..50 by 5} people donate ${d:25} each, {e:10..30 by 5} people donate ${f:50} each, and {g:2..9} people donate ${h:100} each.
? How much money does {S} have after that? = a-b+c*d+e*f+g*h : dollars
? How much money do people donate in total? = c*d+e*f+g*h : dollars
? How many people donate money? = c+e+g : people

== elect-door-to-door-volunteers
who S: woman
{a:6..14} people volunteered to knock on doors. Each of them can knock on {b:12..20} doors per hour for {c:3..4} hours on Saturday. On Sunday {d:2..4} of them can't come, but the rest work for the same number of hours.
? How many doors can they knock on in total on both days? = a*b*c+(a-d)*b*c : doors
? How many doors can they knock on each hour on Saturday? = a*b : doors
? If {r:25%,50%} of the people on Saturday don't open their door, how many doors are opened on Saturday? = a*b*c-a*b*c*r : doors where whole a*b*c*r

== elect-voting-line-minutes
who S: man
There are {a:40..90 by 5} people in line in front of {S} at the polling place. There are {b:5} voting machines, and each person needs {c:3..6} minutes to vote. {S} got in line at {t:8:00 am..11:00 am by 30}.
? How many minutes does it take until everybody in front of {S} has voted? = a/b*c : minutes
? At what time can {S} vote? = t+a/b*c/60 : clock
? How many people can vote in {o:1 as "one"} hour? = 60/c*b : people where whole 60/c

== elect-three-candidates-gym-name
who S: woman, T: man, U: man
{S}, {T} and {U} are running for the school board. {U} got {a:200..500 by 10} votes. {T} got {b:30..90 by 10} more votes than {U}, and {S} got {k:2 as "twice"} as many votes as {U}.
? How many votes did they get altogether? = a+(a+b)+a*k : votes
? How many more votes did {S} get than {T}? = a*k-(a+b) : votes where a > b
? What is the average number of votes they got? = (a+(a+b)+a*k)/3 : votes where whole (a+(a+b)+a*k)/3

== elect-phone-poll-answered
who S: woman
A company calls {a:400..1200 by 100} people for a survey. {f:1/4,1/5,2/5} of the people pick up the phone, and {r:50%,60%} of the people who pick up answer all the questions. Each finished survey takes {b:5..8} minutes. {S} manages the survey.
where whole a*f, whole a*f*r
? How many people answer all the questions? = a*f*r : people
? How many people don't pick up the phone? = a-a*f : people
? How many hours do the finished surveys take in total? = a*f*r*b/60 : hours where whole a*f*r*b/30

== elect-plan-two-thirds-needed
who S: man
A club with {a:60..150 by 6} members votes on a plan to buy land for a baseball field. The plan needs the votes of {f:2/3} of the members. So far {b:15..25} members have voted for the plan, and {S} is sure that {c:6..12} more will do the same.
where whole a*f, a*f > b+c
? How many more votes does the plan need besides these? = a*f-b-c : votes
? How many votes does the plan need in total? = a*f : votes
? If the land costs ${d:3000..9000 by 600} and all of the members share the cost equally, how much does each member have to pay? = d/a : dollars where whole 2*d/a

== elect-pet-survey-dogs-cats-both
who S: woman
{S} asks {a:25..40} students in her grade about their pets. {b:10..16} students have a dog, {c:6..12} students have a cat and {d:2..5} of these students have both. The remaining students have no pet.
where b+c-d < a-3
? How many students have no pet? = a-(b+c-d) : students
? How many students have a dog but no cat? = b-d : students
? How many students have a dog or a cat? = b+c-d : students

== elect-registration-drive-weeks
who S: woman
{S} wants to sign up {a:500..1200 by 100} new voters. In the first week she signed up {b:60..120 by 10}, and in the second week she signed up {r:20%,50%} more than in the first. Her friend signed up {c:20..60} voters in these weeks as well.
where whole b*r, a > b+b+b*r+c+20
? How many more voters do they need to sign up? = a-(b+(b+b*r))-c : voters
? How many voters did {S} sign up in these weeks? = b+(b+b*r) : voters
? If they sign up {d:50,60} voters per week after that, how many more weeks will they need? = ceil((a-(b+(b+b*r))-c)/d) : weeks

== elect-speech-words-minutes
who S: man
{S} practices a speech for the election. The speech has {a:1200..2400 by 120} words, and he speaks at a rate of {b:100,120} words per minute. After he practiced it, he cuts {c:200..400 by 40} words.
where whole (a-c)/b, whole a/b
? How many minutes long is the speech now? = (a-c)/b : minutes
? How many minutes did the speech take at first? = a/b : minutes
? If he gave the whole speech {d:4..9} times before he cut it, how many total minutes did he practice? = a/b*d : minutes

== elect-mail-ballots-days-late
who S: woman
The city sent {a:2000..6000 by 200} ballots by mail. {r:60%,70%,75%} of them came back in the first week, and {b:200..500 by 50} came back in the second week. {c:10..40} of all the ballots that came back were not signed. {S} had to throw those away.
where whole a*r, a > a*r+b
? How many ballots were signed and came back? = a*r+b-c : ballots
? How many ballots never came back in these weeks? = a-a*r-b : ballots
? If each ballot cost the city {d:50,80} cents, how much did all of the ballots cost, in dollars? = a*d/100 : dollars

== elect-town-growth-voter-share
who S: man
{S}'s town had {a:4000..9000 by 500} people {n:10} years ago. Since then the number of people increased by {r:10%,20%}, and {s:60%,75%} of the people who now live there are able to vote.
where whole a*r, whole (a+a*r)*s
? How many people in the town are able to vote now? = (a+a*r)*s : people
? How many people live in the town now? = a+a*r : people
? If {b:1200..2400 by 100} people voted in the last election, how many people who were able to vote did not vote? = (a+a*r)*s-b : people

== elect-debate-questions-time
who S: woman
In a debate {a:3..5} candidates each get {b:2..3} minutes for a speech at the beginning. Then each candidate answers {c:5..8} questions in {d:90} seconds each. {S} is in charge of the clock.
? How many minutes does the debate take if there are no breaks? = a*b+a*c*d/60 : minutes
? How many questions are answered in total? = a*c : questions
? How many more minutes does each candidate talk while answering questions than in the speech? = c*d/60-b : minutes where c*d/60 > b

== elect-shirts-red-blue-rally
who S: man
{S} sells T-shirts at a rally. He paid ${a:4..6} for each of {b:100..200 by 10} shirts and sells them for ${c:12..16} each. In the last hour he gives a {r:25%,50%} discount. He sells {f:1/2,3/5,4/5} of the shirts at the regular price and all of the rest with the discount.
where whole b*f, whole c*r
? How much profit does he make? = c*(b*f)+(c-c*r)*(b-b*f)-a*b : dollars
? How many shirts does he sell with the discount? = b-b*f : shirts
? How much money did he pay for the shirts? = a*b : dollars

== elect-polls-first-then-mail
who S: woman
In the morning {c:120..300 by 20} people voted at the town hall. In the afternoon {a:4..6} buses brought {b:20,30,40} people each, and all of them voted. {S} found out that {d:5%,10%} of all the people who voted at the town hall lived in another town, so their votes did not count. Then {e:50..150 by 10} valid votes came by mail.
where whole d*(c+a*b)
? How many votes count in the end? = e+c+a*b-d*(c+a*b) : votes
? How many votes did not count? = d*(c+a*b) : votes
? How many people voted at the town hall in total? = c+a*b : people

== elect-snack-survey-thirds-left
who S: man
{S} bought {c:150..300 by 10} snacks for the people who answer his survey. On Friday {a:20..40} women and {b:20..40} men answered it, and each of them got {o:1 as "one"} snack. On Saturday {d:2 as "twice"} as many people as on Friday answered it and got a snack too.
where c > 3*(a+b)
? How many snacks does he have left? = c-(a+b)-d*(a+b) : snacks
? How many people answered the survey on Saturday? = d*(a+b) : people
? If the survey has {e:8..15} questions, how many answers did he get on Friday? = e*(a+b) : answers

== elect-votes-before-growth
who S: woman
This year {b:360..960 by 60} students voted for a new school song, which was {r:20%,50%} more than last year. {S} counted the votes in {c:3..5} hours. {d:120..200 by 10} of the students voted for her own song.
where whole b/(1+r)
? How many students voted last year? = b/(1+r) | x: x + x*r = b : students
? How many more students voted this year than last year? = b-b/(1+r) : students
? How many students did not vote for {S}'s song? = b-d : students

== elect-posters-school-halls
who S: man
{S} makes posters for the election of the student council. He has to hang {a:4..6} posters in each of the {b:8..14} halls and {c:2..3} posters in each of the {d:20..30} classrooms. {e:6..15} posters are thrown away by other students, and he makes new ones for these. Paper for a poster costs {f:40..70 by 10} cents.
? How many posters does he have to make in total? = a*b+c*d+e : posters
? How much does the paper for all of the posters cost, in dollars? = (a*b+c*d+e)*f/100 : dollars
? If he makes {g:10..15} posters per hour, how many full or started hours does he need? = ceil((a*b+c*d+e)/g) : hours
