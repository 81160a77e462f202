topic: radio-and-podcasts
place: us

== radio-podcast-year-income
who S: woman
{S} has a podcast. A company pays her ${a:300..800 by 50} per month for ads, and last year she also got ${b:400..1200 by 100} by selling mugs. She had to pay {c:10%,20%,25%} of all that in taxes, and she spent ${d:150..300 by 50} on a new microphone, ${e:100..200 by 20} on software and ${f:60..120 by 10} on her website.
? How much money did she have left from the podcast last year? = b+a*12-c*(b+a*12)-d-e-f : dollars
? How much did she have to pay in taxes? = c*(b+a*12) : dollars
? How much money did the company pay her in {g:2..5} years if the amount stayed the same? = a*12*g : dollars

== radio-songs-and-ads-hour
who S: man
{S} has a radio show that is {a:2..3} hours long. He plays {b:18..26} songs that are {c:3..4} minutes long and {d:6..12} ads of {e:30} seconds. He talks for the rest of the time.
where a*60 > b*c+d*e/60+5
? How many minutes does {S} talk? = a*60-b*c-d*e/60 : minutes
? How many minutes of music does he play? = b*c : minutes
? If each ad brings the station ${f:40..90 by 10}, how much money does it get from the ads in {g:5} shows? = d*f*g : dollars

== radio-episodes-commute-listening
who S: woman
{S} listens to podcasts on her way to work. The trip takes her {a:20..40 by 5} minutes each way, and she works {b:5} days per week. Each episode of her favorite podcast is {c:40,50,60} minutes long.
where whole a*2*b/c
? How many episodes can {S} listen to per week on her way to work and back? = a*2*b/c : episodes
? How many minutes per week does she travel to work and back? = a*2*b : minutes
? If the podcast has {d:40..120 by 10} episodes, how many weeks will it take her to listen to all of them? = ceil(d*c/(a*2*b)) : weeks

== radio-contest-callers-tickets
who S: man
A radio station gives away concert tickets. {a:80..200 by 10} people call, but only {r:20%,30%,40%} of them know the answer. {b:3..8} of the people who know the answer are not eligible because they work there. The station gives {c:2} tickets to each of the others. {S} answers the phone.
where whole a*r, a*r > b+3
? How many tickets does the station give away? = (a*r-b)*c : tickets
? How many people don't know the answer? = a-a*r : people
? If each ticket costs ${d:25..60 by 5}, how much are all of the tickets worth that the station gives away? = (a*r-b)*c*d : dollars

== radio-subscribers-three-months
who S: woman
{S}'s podcast had {a:200..600 by 50} subscribers at the beginning of the year. In January she got {r:20%,30%,50%} more, and in February {b:20..60 by 5} people quit. In March the number of her subscribers was {k:2 as "twice"} as high as at the end of February.
where whole a*r
? How many subscribers did she have in March? = k*(a+a*r-b) : subscribers
? How many subscribers did she have at the end of February? = a+a*r-b : subscribers
? If each subscriber pays ${c:2..4} per month, how much money did she get in March? = c*(k*(a+a*r-b)) : dollars

== radio-old-records-digital-storage
who S: man
{S} copies his old records to his computer. He has {a:60..150 by 10} records with {b:10..12} songs each. Every song needs {c:5..8} mb, and his drive has {d:10000..15000 by 1000} mb left.
? How many mb do all of his songs need? = a*b*c : mb
? How many mb will be left on his drive if he copies {e:40..60 by 5} records? = d-e*b*c : mb where d > e*b*c
? If it takes {f:45,50} minutes to copy a record, how many hours does it take him to copy {g:12,24,36} records? = f*g/60 : hours

== radio-interview-editing-hours
who S: woman
{S} records interviews with musicians. For every minute of an interview she needs {a:4..6} minutes to edit it. Last month she recorded {b:3..5} interviews that were {c:40,50} minutes long and {d:2..4} interviews that were {e:20,25,30} minutes long.
where whole 2*(b*c+d*e)*a/60
? How many hours did it take her to edit all of the interviews? = (b*c+d*e)*a/60 : hours
? How many total minutes did she record? = b*c+d*e : minutes
? If she gets ${f:15..20} per interview, how much money did she make last month? = (b+d)*f : dollars

== radio-antenna-height-cable
who S: man
The antenna of {S}'s station is {a:120..240 by 20} feet tall. It is held by {b:3..4} cables that are {c:20..40 by 5} feet longer than the antenna is tall. Cable costs ${d:3..5} per foot.
? How many feet of cable does {S} need? = b*(a+c) : feet
? How much does the cable cost in total? = b*(a+c)*d : dollars
? If a storm destroys {e:2 words} of the cables, how much will it cost to replace them? = e*(a+c)*d : dollars

== radio-fund-drive-goal-left
who S: woman
A radio station wants to raise ${a:8000..15000 by 1000} in {n:3 words} days. On Friday it raised ${b:1500..2500 by 250}, and on Saturday it raised {r:20%,40%} more than on Friday. {S}'s company promised to add ${c:500..1000 by 100}.
where a > b+b+b*r+c+500
? How much money does the station need to raise on Sunday to reach the goal? = a-b-(b+b*r)-c : dollars
? How much money did the station raise on Saturday? = b+b*r : dollars
? If each donation on Sunday is ${d:25,50}, how many people need to donate to reach the goal? = ceil((a-b-(b+b*r)-c)/d) : people

== radio-dj-playlist-genres
who S: man
{S}'s playlist has {a:120..300 by 30} songs. {f:1/3,1/5,1/2} of the songs are country, {r:20%,30%} of the songs are pop and {g:1/2,1/3} of the rest are jazz. The other songs are rock.
where whole a*f, whole a*r, whole (a-a*f-a*r)*g
? How many rock songs are on the playlist? = (a-a*f-a*r)-(a-a*f-a*r)*g : songs
? How many jazz songs are on the playlist? = (a-a*f-a*r)*g : songs
? How many country and pop songs are there combined? = a*f+a*r : songs
? If each song is {b:3,4} minutes long, how many hours would it take to play all the songs? = a*b/60 : hours where whole 2*a*b/60

== radio-news-minutes-per-day
who S: woman
{S} reads the news on the radio. On each weekday she reads the news {a:6..9} times for {b:4..5} minutes, and on Saturdays she reads it {c:3..4} times for {d:10} minutes. She doesn't work on Sundays.
? How many minutes does {S} read the news per week? = a*b*5+c*d : minutes
? How many more minutes does she read the news on a weekday than on a Saturday? = a*b-c*d : minutes where a*b > c*d+1
? If she reads {e:140..160 by 10} words per minute, how many words does she read on a Saturday? = c*d*e : words

== radio-headphones-store-sale
who S: man
{S} wants to buy headphones for his {a:3..5} coworkers. The headphones cost ${b:40..90 by 10} each. The store has a {r:10%,20%,25%} discount on them, and a second store sells them for ${c:3..6} less than the regular price but charges ${d:8..14} for delivery of the whole order.
where b*r > c
? How much does {S} pay in total in the first store? = a*(b-b*r) : dollars
? How much would he pay in total in the second store? = a*(b-c)+d : dollars
? How much more would he pay in the second store? = a*(b-c)+d-a*(b-b*r) : dollars

== radio-two-hosts-split-profit
who S: woman, T: man
{S} and {T} host a show together. They get {a:4..8} cents for each time that somebody listens to an ad. Last week {b:5000..12000 by 1000} people listened to {c:2..3} ads each. They spend ${d:100..300 by 50} on the studio, and {S} gets {r:60%} of what is left because she does the editing.
? How much money does {S} get, in dollars? = (a*b*c/100-d)*r : dollars
? How much money do they have after they pay for the studio, in dollars? = a*b*c/100-d : dollars
? How many times were ads heard last week? = b*c : times

== radio-listener-mail-answered
who S: woman
{S} gets {a:30..60} emails from listeners per day. She answers {b:8..15} of them in the morning and {k:2 as "twice"} as many in the evening.
where a > b+b*k
? How many emails per day does she not answer? = a-b-b*k : emails
? How many emails does she answer in {o:1 as "one"} week if she does this every day? = (b+b*k)*7 : emails
? If an answer takes her {c:2..4} minutes, how many minutes does she need for her emails in the evening? = b*k*c : minutes

== radio-battery-flashlight-camping
who S: man
{S}'s small radio uses {a:2..4} batteries, and they last for {b:15..25 by 5} hours. He wants to take it on a {c:6..12}-day trip and listen to it for {d:4..6} hours per day.
? How many hours will he listen to the radio on his trip? = c*d : hours
? How many batteries does he need to take with him if he starts with new ones? = ceil(c*d/b)*a : batteries
? If batteries come in packs of {e:4} for ${f:5..8}, how much money would {g:8,12,16} batteries cost? = g/e*f : dollars

== radio-studio-rent-year-tax
who S: woman
{S} rents a studio for ${a:200..500 by 50} per month and needs it for {o:1 as "one"} year. She also buys {b:2..4} microphones that cost ${c:50..100 by 10} each. There is a tax of {d:5%,10%} on the rent and the microphones, and a friend installs everything for ${e:80..150 by 10}, with no tax on that.
? How much will {S} spend in total? = e+(a*12+b*c)+d*(a*12+b*c) : dollars
? How much does she have to pay in taxes? = d*(a*12+b*c) : dollars
? What is the total cost of the microphones and the rent before taxes? = a*12+b*c : dollars

== radio-discounted-mixer-original
who S: man
{S} bought a used mixer for his radio show. With a discount of {r:20%,25%,40%,50%} he paid ${b:60..240 by 12} for it. He also bought {c:2..4} cables that cost ${d:7..12} each.
where whole b/(1-r)
? What was the original price of the mixer? = b/(1-r) | p: p - p*r = b : dollars
? How much money did the discount save him? = b/(1-r)-b : dollars
? How much did he spend in total? = b+c*d : dollars

== radio-quiz-show-winnings-half
who S: woman
In a quiz on the radio, {S} wins ${a:50..100 by 10} for each of the first {b:3..5} right answers and {k:2 as "twice"} as much for each right answer after that. She gives {c:7..10} right answers. She decides to give {f:1/4,1/5,1/2} of the money to a shelter for homeless animals.
where whole (a*b+a*k*(c-b))*f
? How much money does she keep? = (a*b+a*k*(c-b))*(1-f) : dollars
? How much money does she win in total? = a*b+a*k*(c-b) : dollars
? How much does she win with the first {b} answers? = a*b : dollars

== radio-listeners-average-target
who S: man
{S}'s boss wants his show to have an average of {m:500..800 by 50} listeners per day from Monday to Thursday. He had {a:400..800 by 20} listeners on Monday, {b:400..800 by 20} on Tuesday and {c:400..800 by 20} on Wednesday.
where 4*m > a+b+c+300, 4*m < a+b+c+1000
? How many listeners does he need on Thursday? = 4*m-(a+b+c) | t: a+b+c+t = 4*m : listeners
? How many listeners did he have from Monday to Wednesday in total? = a+b+c : listeners
? What was the average number of listeners on Monday and Tuesday? = mean(a,b) : listeners per day
