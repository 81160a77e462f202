topic: coding-and-apps
place: us

== code-two-apps-users
{S} made an app for runners and an app for birdwatchers. The app for runners has {c:100..300 by 10} users in Texas, {a:50..150 by 10} users in Ohio, and {b:2..3 times} as many users in Florida as in Ohio. Each of these users pays {d:$2..$4} per month.
The app for birdwatchers has {g:100..400 by 20} users in Texas, {e:40..120 by 10} in Ohio, and {f:2..4 times} as many in Florida as in Ohio, and those users pay {h:$1..$3} per month.
? How much money do the users pay {S} per month in total? = d*(c+a+a*b)+h*(g+e+e*f) : dollars
? What is the total number of users of the app for runners? = c+a+a*b : users
? How many users does the app for birdwatchers have in total? = g+e+e*f : users

== code-bugs-by-size
The app that {S} is working on has {a:6..15} small bugs, and {b:2..3 times} as many large bugs as small ones. It takes {c:3..5} hours to fix a small bug and {d:2 as "twice"} as long to fix a large bug.
{S} has already spent {f:5..20} hours looking for the bugs, but a friend offers to take over {e:10..25} hours of the work.
? How many hours will {S} spend on the bugs in total? = f+a*c+a*b*(d*c)-e : hours
? How many bugs are there altogether? = a+a*b : bugs
? How many hours does it take to fix all of the large bugs? = a*b*(d*c) : hours

== code-contest-prize-split
who S: woman
{S} and her friends are on a team that wins ${a:3..6 digits} for each of {b:100..200 by 10} easy tasks and ${c:8..12 digits} for each of {d:20..60 by 5} hard tasks in a coding contest. They also win a prize of {e:$200..$800 by 50} for the best design.
where whole (a*b+c*d+e)/g
? The {g:3..6} members of the team divide the money equally. How much money does each of them get? = (a*b+c*d+e)/g : dollars
? {S} receives her equal share when the {g} members of the team divide the money. She also had {h:$20..$90 by 5} in her wallet and {i:$100..$300 by 10} in the bank. How much money does she have now? = h+i+(a*b+c*d+e)/g : dollars
? How much money does the team win in total? = a*b+c*d+e : dollars

== code-video-course-hours
{S} is watching a coding course. There are {c:5..15} minutes of introduction and {a:4..9} lessons of {b:1 as "one"} hour each. The bonus part is {d:1/2,1/4,1/3} as long as the introduction and the lessons combined.
where whole d*(c+a*60)
? How many minutes long is the bonus part? = d*(c+a*60) : minutes
? How many minutes long is the whole course? = c+a*60+d*(c+a*60) : minutes
? If {S} makes a copy of the course for {e:3..6} friends and all of them watch the introduction and the lessons, how many minutes do the friends watch altogether? = e*(c+a*60) : minutes

== code-levels-in-game
who S: man
{S} is designing a video game. The first world has {b:6..14} levels and the second world has {a:2..3 times} as many. Then he designs another pair of worlds with the same numbers of levels, but he throws away {c:4..12} levels of them because they are too hard.
? How many levels does his game have? = b+a*b+(b+a*b)-c : levels
? How many levels are in the second world? = a*b : levels
? If it takes a player {d:3..6} minutes to finish each level, how many minutes does it take to finish the first world? = b*d : minutes

== code-rating-average-stars
{S}'s app has {f:10..20} ratings of {e:5 words} stars, {b:2..8} ratings of {c:1 as "one"} star, and {d:4..12} ratings of {a:3 words} stars.
where whole (f*e+b*c+a*d)/(f+b+d)*10
? What is the average number of stars? = (f*e+b*c+a*d)/(f+b+d) : stars
? What is the total number of ratings? = f+b+d : ratings
? How many stars did the app get in total? = f*e+b*c+a*d : stars

== code-overtime-programmer
{S} works as a programmer. {S:He} makes {b:$40..$60 by 2} per hour for the first {n:40} hours of the week, and for each hour after that {S:he} gets {h:1.5 as "1.5 times"} that amount.
where whole b*h
? {S} worked {a:42..55} hours this week. How much money did {S:he} make? = n*b+(a-n)*(b*h) : dollars
? How much does {S:he} make for an hour of overtime? = b*h : dollars
? If {S:he} works {n} hours per week for {c:3..8} weeks, how much money will {S:he} make in total? = c*n*b : dollars

== code-lines-per-day
{S} needs to write {a:900..2400 by 100} lines of code for {S:his} new project. {S:He} writes {b:60..150 by 10} lines per day for the first {c:3..6} days, and then {S:he} finds out that {d:20..90 by 10} of those lines are wrong and deletes them.
where a > b*c+200
? How many lines does {S} still have to write? = a-(b*c-d) : lines
? If {S:he} wants to finish in {e:4..8} more days, how many lines does {S:he} have to write per day? = (a-(b*c-d))/e : lines where whole (a-(b*c-d))/e
? How many good lines did {S:he} write in the first {c} days? = b*c-d : lines

== code-downloads-growth
An app for learning languages was downloaded {a:200..800 by 100} times in the first week. In the second week the number of downloads {k:2 as "doubled"}, and in the third week there were {r:10%,20%,30%,50%} more downloads than in the second week.
? How many times was the app downloaded in the third week? = a*k*(1+r) : times
? What's the total number of downloads over these weeks? = a+a*k+a*k*(1+r) : downloads
? If {s:5%,10%,20%} of the people who downloaded the app in the second week bought the full version for {p:$3..$8}, how much money did they pay? = a*k*s*p : dollars

== code-ad-clicks-pennies
who S: woman
{S} has a game with ads. Each time somebody sees an ad she earns {a:2..5} cents, and each time somebody clicks on it she earns an additional {b:15..40 by 5} cents. Yesterday the ad was seen {c:400..1200 by 100} times and clicked on {d:20..60 by 10} times.
? How much money did {S} earn yesterday, in dollars? = (a*c+b*d)/100 : dollars
? How many cents did she earn from the clicks alone? = b*d : cents
? If the server costs her {e:$3..$6} per day, how much did she have left, in dollars? = (a*c+b*d)/100-e : dollars where (a*c+b*d)/100 > e+1

== code-friends-shared-screen
There are {a:24..40} students in a coding club. {f:1/2,1/4,1/5} of them have their own laptop, and the remaining students share the laptops of the school so that {c:2..3 words} students use {o:1 as "one"} laptop.
where whole a*f, whole (a-a*f)/c
? How many laptops of the school do they need? = (a-a*f)/c : laptops
? How many laptops are in the room in total? = a*f+(a-a*f)/c : laptops
? How many students don't have their own laptop? = a-a*f : students

== code-robot-steps
{S} programs a toy robot. The robot walks {a:20..60} inches forward, {b:5..15} inches back, and then forward again {k:2 as "twice"} as far as the first time.
? How many inches does the robot walk in total? = a+b+k*a : inches
? How many inches is the robot from the place where it started? = a-b+k*a : inches
? If it walks {c:5} inches per second, how many seconds does it take for the whole program? = (a+b+k*a)/c : seconds where whole (a+b+k*a)/c

== code-camp-tuition
who S: woman
{S} wants to send her {n:2..3 words} daughters to a coding camp. The tuition is {a:$180..$400 by 20} per child, but the second child and every child after that gets {r:10%,20%,25%,50%} off. Lunch costs {b:$6..$9} per child for each of the {c:5} days.
? How much will she pay for lunches in total? = n*b*c : dollars
? How much is the tuition for all of her daughters? = a+(n-1)*(a*(1-r)) : dollars
? What is the total cost of the camp, with lunches? = a+(n-1)*(a*(1-r))+n*b*c : dollars

== code-password-tries
A computer can try {a:20..60 by 10} passwords per second. {S} has forgotten the number for {S:his} phone, but {S:he} knows that it is between {z:0 as "zero"} and {m:9999}.
? If the computer starts at {z} and the number is {b:1200..6000 by 600}, how many seconds does it take to get from there to the number? = b/a : seconds where whole b/a
? How many minutes would it take to try {c:3600..9600 by 1200} passwords? = c/a/60 : minutes where whole c/a/60

== code-support-tickets
who S: man
{S} answers questions from customers of an app. He had {d:15..40} questions in his inbox this morning, and {c:8..12} new questions come in per hour. He is able to answer {a:14..20} questions per hour.
where whole d/(a-c)
? How many hours will it take him to answer all the questions? = d/(a-c) | t: d+c*t = a*t : hours
? How many questions will be left after {b:2..3} hours? = d-b*(a-c) : questions where d > b*(a-c)
? If it takes him all of an {e:8}-hour day, how many questions does he answer at his usual speed? = a*e : questions

== code-emoji-puzzle-points
In {S}'s puzzle game, a player gets {a:10..25 by 5} points for a short word and {k:3 as "triple"} that number for a long word. A hint costs {b:5..15 by 5} points. {S}'s sister found {c:6..15} short words and {d:2..8} long words, and she used {e:2..5} hints.
? How many points does she have? = a*c+k*a*d-b*e : points
? How many more points would she have without any hints? = b*e : points
? How many points is a long word worth? = k*a : points

== code-subscription-or-buy
A drawing program costs {a:$8..$15} per month, or {b:$180..$300 by 10} to buy it for good.
? {S} used the program for {c:26..48} months and paid every month. How much more did {S:he} spend than if {S:he} had bought it? = a*c-b : dollars where a*c > b
? How much does it cost to pay every month for {o:1 as "one"} year? = a*12*o : dollars
? What is the smallest number of months after which the monthly payments add up to more than the price of buying it? = floor(b/a)+1 : months

== code-test-cases-pass
who S: woman
{S}'s program has to pass {a:80..200 by 20} tests. On Monday {r:40%,50%,60%} of the tests pass. On Tuesday she fixes the program so that {f:1/2,1/4} of the tests that failed on Monday pass too.
where whole a*r, whole (a-a*r)*f
? How many tests still fail? = a-a*r-f*(a-a*r) : tests
? How many tests pass on Tuesday? = a*r+f*(a-a*r) : tests
? If every failed test takes her {b:15,20,30} minutes to fix, how many hours would she have needed to fix all the tests that failed on Monday? = (a-a*r)*b/60 : hours where whole (a-a*r)*b/60

== code-hackathon-pizza-pay
At a hackathon, {a:6..14} teams of {b:4..5} students write programs all night. Each student eats {c:3 words} slices of pizza and drinks {d:2..3} cans of soda. A pizza has {e:8} slices and costs {p:$12..$18}.
? How many pizzas do the organizers need to buy? = ceil(a*b*c/e) : pizzas
? What is the total cost of the pizzas? = ceil(a*b*c/e)*p : dollars
? If the soda comes in packs of {f:12}, how many packs will they have to open? = ceil(a*b*d/f) : packs

== code-map-app-distance
who S: man
{S}'s map app says that the school is {a:6..15} miles away. It wrongly adds {b:20%,25%,50%} to every distance, and {S} wants to correct it.
where whole a/(1+b)*4
? What is the real distance in miles? = a/(1+b) | x: x*(1+b) = a : miles
? If a place is really {c:20..60 by 20} miles away, what distance does the app show, in miles? = c*(1+b) : miles
? How many miles does {S} travel to school and back in {d:5} days if the number in the app was right? = 2*a*d : miles

== code-monster-app-sales
{S} sells {x:monster sticker|robot poster|unicorn mug|pixel hoodie} from {S:his} game online. In May {S:he} sold {b:20..60} {x} at {p:$6..$12} each, and in June {S:he} sold {c:5..15} fewer {x} but raised the price by {d:$1..$3}.
where b > c+8
? How much money did {S} make in June? = (b-c)*(p+d) : dollars
? How much money did {S:he} make in both months combined? = b*p+(b-c)*(p+d) : dollars
? How many {x} did {S:he} sell in total? = b+(b-c) : {x}

== code-battery-of-tablets-classes
A school uses a math app. {a:4..8} classes with {b:20..28} students each use it on Mondays, and {h:1/2 as "half"} as many classes use it on Fridays. Each student solves {c:12..20} problems in the app.
where whole a*h
? How many problems are solved on Mondays and Fridays in total? = c*(a*b+a*h*b) : problems
? How many students use the app on Fridays? = a*h*b : students
? If the school pays {p:$2..$5} per student who uses the app on Mondays, how much does it pay? = a*b*p : dollars

== code-startup-shares
{S} and {T} started a company and sold their app for {a:$60000..$240000 by 6000}. They first have to pay back a loan of {b:$20000..$40000 by 2000}. The rest is divided between {S} and {T} in the ratio {c:3,5} to {d:2,1}.
where whole (a-b)/(c+d)
? How much money does {S} get? = (a-b)/(c+d)*c : dollars
? How much more money does {S} get than {T}? = (a-b)/(c+d)*(c-d) : dollars
? How much money do they divide? = a-b : dollars

== code-brothers-screen-time
who S: woman, T: man
An app says that {T} spent {a:90..180 by 10} minutes on his phone on Saturday and {b:30..80 by 10} minutes less on Sunday. His sister {S} spent {c:1/2 as "half"} as many minutes on her phone as he did in these days.
where whole (a+(a-b))*c
? How many minutes did {S} spend on her phone? = (a+(a-b))*c : minutes
? How many minutes did {T} spend on his phone in total? = a+(a-b) : minutes
? Their mother wants each of them to spend no more than {e:60} minutes per day. By how many minutes did {T} go over that on Saturday? = a-e : minutes

== code-stickers-for-beta-testers
{S} has {a:200..500 by 10} stickers for the people who test {S:his} app. {S:He} gives {b:3..6} stickers to each of the {c:20..40} people who tested it first, and {d:1 as "one"} sticker to each of the {e:20..60} people who tested it later.
where a > b*c+d*e+10
? How many stickers does {S} have left? = a-b*c-d*e : stickers
? How many people tested the app? = c+e : people
? If {S:he} divides the remaining stickers equally between {f:2 words} of {S:his} cousins, how many does each cousin get? = (a-b*c-d*e)/f : stickers where whole (a-b*c-d*e)/f

== code-loading-bar
who S: man
{S}'s program has already checked {a:15%..45% by 5} of the files on a computer in {b:12..60 by 6} minutes.
where whole b/a
? At this rate, how many minutes will it take to check all the files in total? = b/a : minutes
? How many more minutes does it need until everything is checked? = b/a-b : minutes
? If there are {c:2000..8000 by 1000} files on the computer, how many files still have to be checked? = c-c*a : files

== code-free-minutes-then-charged
who S: woman
An online service lets {S}'s app run for free for {m:60} minutes per day. After that she pays {p:3..9} cents for each minute. Yesterday the app ran for {a:3..8} hours, and {b:10,25,50} cents of the bill were paid with a coupon.
? How many cents did {S} have to pay for yesterday? = (a*60-m)*p-b : cents
? For how many minutes did she have to pay? = a*60-m : minutes
? If the app runs for {a} hours on each of {c:5..10} days and she has no coupons, how much will she pay in total, in dollars? = c*(a*60-m)*p/100 : dollars

== code-three-freelance-projects
who S: man
{S} is working on {d:2..4} websites for a bakery chain. Each website has {a:8..15} pages, and he has to make {b:2 words} versions of each page. He has already finished {c:5..14} of these page versions. It takes him {e:20,30,40} minutes to make each version of a page.
? How many page versions does he still have to make? = d*a*b-c : versions
? How many hours does he need for the rest? = (d*a*b-c)*e/60 : hours where whole (d*a*b-c)*e/60
? If he is paid {p:$15..$25} for each page version, how much will he receive for all the websites? = d*a*b*p : dollars
