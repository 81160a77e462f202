topic: clocks-and-timetables
place: us

== clocks-commute-week-total
who S: woman
{S} drives to work {d:4..5} days a week. Her commute takes {a:20..45 by 5} minutes in the morning and {b:25..55 by 5} minutes in the evening. Every weekend she also spends {c:2..4} hours driving to her daughter's soccer games.
where whole 10*(a+b)*d/60
? How many hours per week does {S} spend in her car? = (a+b)*d/60+c : hours
? How many minutes per week does her commute take in total? = (a+b)*d : minutes
? If she listens to audio books that are {e:5..8} hours long only during her commute, how many weeks will it take her to listen to {f:2..4} of them? = ceil(e*f*60/((a+b)*d)) : weeks

== clocks-babysitter-pay-time
{S} babysits for the neighbors. They leave the house at {t:5:00 pm..6:30 pm by 30} and come back at {u:9:00 pm..11:00 pm by 30}. {S} gets ${a:9..16} per hour, and they also give {S:him} a tip of ${b:5..10}.
? How much money does {S} make that night? = (u-t)*a+b : dollars
? How many minutes does {S} work? = (u-t)*60 : minutes
? If {S} wants to buy a pair of shoes that costs ${c:110..160 by 5}, how much more money does {S:he} need after that night? = c-(u-t)*a-b : dollars where c > (u-t)*a+b

== clocks-four-tasks-done-by
{S} has to clean {S:his} apartment before {S:his} parents arrive at {u:4:00 pm..6:00 pm by 30}. It takes {S:him} {a:20..40 by 5} minutes to vacuum, {b:15..30 by 5} minutes to do the dishes, {c:35..60 by 5} minutes to clean the bathroom and {d:10..20 by 5} minutes to take out the trash.
? At what time does {S} have to start if {S:he} wants to be done exactly when {S:his} parents arrive? = u-(a+b+c+d)/60 : clock
? How many minutes does it take {S} to clean the apartment? = a+b+c+d : minutes
? If {S} starts at {t:1:00 pm..2:00 pm by 30}, how many minutes of free time does {S:he} have before they arrive? = (u-t)*60-a-b-c-d : minutes where (u-t)*60 > a+b+c+d

== clocks-marathon-movie-night
who S: man
{S} and his friends want to watch {a:3..4} movies on Saturday. Each movie is {b:95..125 by 5} minutes long, and they take a break of {c:15,20} minutes after each movie, except after the last one.
? How many minutes will their movie night take? = a*b+(a-1)*c : minutes
? If they start at {t:1:00 pm..3:00 pm by 30}, at what time will the last movie end? = t+(a*b+(a-1)*c)/60 : clock
? How many minutes do the breaks take in total? = (a-1)*c : minutes

== clocks-alarm-snooze
who S: woman
{S}'s alarm goes off at {t:6:00 am..6:30 am by 5}, but she hits the snooze button {n:2..5} times, and each time the alarm rings again after {a:5..9} minutes. Then she gets up. She needs {b:10..20 by 5} minutes to shower, {c:10..20 by 5} minutes to eat and {d:15..25 by 5} minutes to walk to school.
? At what time does {S} get to school? = t+(n*a+b+c+d)/60 : clock where whole (n*a)/3
? How many minutes after the first alarm does she get up? = n*a : minutes
? If she didn't hit the snooze button and school starts at {u:8:00 am..8:30 am by 10}, how many minutes early would she be? = (u-t)*60-b-c-d : minutes where (u-t)*60 > b+c+d

== clocks-train-distance-speed
A train leaves the station at {t:7:00 am..9:00 am by 30} and travels at a speed of {v:50..80 by 10} miles per hour until {u:11:00 am..1:00 pm by 30}. Then it travels {b:60..180 by 10} more miles at {w:40,60} miles per hour.
where whole (u-t)*v, whole 2*b/w
? What is the total distance the train travels? = (u-t)*v+b : miles
? How many hours does the second part of the trip take? = b/w : hours
? For how many total hours does the train travel? = u-t+b/w : hours

== clocks-slow-clock-gains
who S: man
{S}'s old clock loses {a:2..6} minutes every hour. He sets it to the right time at {t:8:00 am..10:00 am by 60}, and he doesn't touch it for {b:5..12} hours.
? By how many minutes will the clock be behind after that? = a*b : minutes
? How many hours does it take until the clock is exactly {h:1 as "one"} hour behind? = h*60/a : hours where whole 60/a
? If {S}'s other clock loses only {c:30} seconds per hour, how many minutes behind will it be after the {b} hours? = b*c/60 : minutes where whole b*c/60

== clocks-bus-every-minutes
A bus leaves the mall every {a:12,15,20} minutes, from {t:6:00 am..7:00 am by 60} until {u:9:00 pm..11:00 pm by 60}. Each bus can carry {b:30..60 by 5} people.
where whole (u-t)*60/a
? How many buses leave the mall per day if {o:1 as "one"} leaves right at the beginning and {o} leaves right at the end? = (u-t)*60/a+1 : buses
? What's the maximum number of people the buses can carry in {n:2..5} hours, with {m:3,4,5} buses per hour? = n*m*b : people where m = 60/a

== clocks-swim-practice-minutes
{S} goes to swim practice {a:3..5} times per week. Each practice is {b:75,90,105} minutes long, but {r:20%,40%} of that time is spent waiting for a turn. {S:He} also lifts weights for {c:30,45} minutes on the other days of the week.
where whole b*r
? How many minutes per week does {S} swim? = a*(b-b*r) : minutes
? How many minutes per week does {S:he} lift weights? = (7-a)*c : minutes
? How many total minutes per week does {S} spend on swim practice and lifting weights? = a*b+(7-a)*c : minutes

== clocks-barber-haircuts-day
who S: man
{S} runs a barber shop that is open from {t:9:00 am..10:00 am by 60} to {u:5:00 pm..7:00 pm by 60}. He takes a lunch break of {a:30,60} minutes. A haircut takes {b:20,30} minutes and costs ${c:18..28}. His rent and supplies cost ${d:90..140 by 10} per day.
~ {S} has worked in that shop for {n:4..20} years.
where whole ((u-t)*60-a)/b
? What is the maximum number of haircuts {S} can do in {o:1 as "one"} day? = ((u-t)*60-a)/b : haircuts
? If he does the maximum number of haircuts, how much money will he have left after paying for rent and supplies? = ((u-t)*60-a)/b*c-d : dollars
? How many haircuts does he need to do to pay for the rent and supplies? = ceil(d/c) : haircuts

== clocks-parking-lot-meter
{S} parks at a downtown parking lot at {t:8:00 am..10:00 am by 60} and leaves at {u:2:00 pm..5:00 pm by 60}. The lot charges ${a:5..9} for the first hour and ${b:2..4} for each additional hour.
? How much money does {S} pay for parking? = a+(u-t-1)*b : dollars
? How many hours is {S} parked there? = u-t : hours
? If {S} gets a parking ticket for ${c:35..60 by 5} on top of that, how much money does {S:he} spend in total? = a+(u-t-1)*b+c : dollars

== clocks-typing-speed-essay
who S: woman, T: man
{S} can type {a:40..60 by 5} words per minute, and {T} can type {b:20..35 by 5} words per minute. They each have to type a report of {c:1200..3600 by 300} words for class.
where whole c/a, whole c/b
? How many minutes longer does it take {T} to type the report? = c/b-c/a : minutes
? If they both start at {t:3:00 pm..4:30 pm by 15}, at what time will {S} be done? = t+c/a/60 : clock where whole c/a/3
? How many words can {S} and {T} type in {d:5..12} minutes combined? = d*(a+b) : words

== clocks-piano-lessons-schedule
who S: woman
{S} teaches piano after school. She has {a:4..7} students on Tuesday and {b:2..4} more students on Thursday than on Tuesday. Each lesson is {c:30,40,45} minutes long and costs ${d:20..35 by 5}.
? How many total hours does she teach on both days? = (a+(a+b))*c/60 : hours where whole 2*(a+a+b)*c/60
? How much money does {S} make on both days? = d*(a+(a+b)) : dollars
? If her first lesson on Tuesday starts at {t:2:30 pm..3:30 pm by 15} and she doesn't take any breaks, at what time will she be done on Tuesday? = t+a*c/60 : clock

== clocks-flight-layover
who S: man
{S}'s flight takes off at {t:6:00 am..8:30 am by 15}. It takes {a:95..150 by 5} minutes to get to Denver, where he has to wait for {b:50..90 by 5} minutes. Then he flies for {c:2..3} more hours. All of the cities are in the same time zone.
? At what time does {S}'s trip end? = t+(a+b)/60+c : clock
? How many minutes does {S}'s trip take in total? = a+b+c*60 : minutes
? If the second flight is delayed by {d:25..60 by 5} minutes, how many minutes does he spend on the ground in Denver? = b+d : minutes

== clocks-oven-turkey-dinner
{S} is making a turkey for Thanksgiving. The turkey weighs {a:12..18} pounds and needs {b:13,15,20} minutes per pound in the oven. After that it has to rest for {c:20,30} minutes before {S:he} can cut it.
? If dinner is at {u:5:00 pm..7:00 pm by 30}, at what time does the turkey have to go into the oven? = u-(a*b+c)/60 : clock where whole (a*b)/3
? How many minutes does the turkey spend in the oven? = a*b : minutes
? How many more minutes would a turkey that weighs {d:19..24} pounds need in the oven? = (d-a)*b : minutes

== clocks-two-runners-laps
who S: woman, T: woman
{S} runs a lap around the lake in {a:8,10,12} minutes, and {T} needs {b:3..6} minutes more per lap. They start together at the parking lot, and {S} runs {c:4..6} laps.
? How many minutes does {S} run? = a*c : minutes
? If {T} runs the same number of laps, how many minutes after {S} will she be done? = b*c : minutes
? If {T} starts at {t:7:00 am..8:00 am by 15} and runs {d:3 words} laps, at what time is she done? = t+(a+b)*d/60 : clock

== clocks-tv-ads-share
A TV show runs from {t:7:00 pm..8:00 pm by 30} to {u:9:00 pm..10:00 pm by 30}. During every hour of the show there are {a:4..5} breaks with ads, and each break lasts {b:2..4} minutes.
? How many minutes of ads are there during the show? = (u-t)*a*b : minutes
? How many minutes is the show without the ads? = (u-t)*60-(u-t)*a*b : minutes
? If an ad is {c:30} seconds long, how many ads fit in {o:1 as "one"} break? = b*60/c : ads

== clocks-nap-times-baby
who S: man
{S}'s baby sleeps from {t:7:00 pm..8:00 pm by 30} to midnight, and then from midnight until {u:5:00 am..6:30 am by 30}. During the day she takes {a:2..3} naps of {b:45,60,75,90} minutes each.
? How many minutes does the baby nap per day? = a*b : minutes
? How many total hours does the baby sleep in her naps and between midnight and the morning? = u+a*b/60 : hours where whole 4*a*b/60
? If the baby drinks {c:4..6} ounces of milk after each nap, how many ounces does she drink after naps in a week? = a*c*7 : ounces

== clocks-waitress-double-shift
who S: woman
{S} is a waitress. She works a lunch shift from {t:10:00 am..11:00 am by 30} to {u:2:00 pm..3:00 pm by 30} and a dinner shift of {a:4..6} hours. She makes ${b:8..12} per hour, and she got ${c:60..120 by 5} in tips.
? How much money did {S} make that day? = (u-t+a)*b+c : dollars
? How many total hours did she work? = u-t+a : hours
? If she gives {r:10%,20%} of her tips to the cook, how much of the tips can she keep? = c-c*r : dollars where whole c*r

== clocks-copy-machine-jobs
A copy machine prints {a:20..45 by 5} pages per minute. A teacher needs to make {b:24..32} copies of a test that has {c:5..10} pages and {d:100..150 by 10} copies of a flyer that has {o:1 as "one"} page.
where whole (b*c+d)/a
? How many minutes does it take to print everything? = (b*c+d)/a : minutes
? How many pages does the teacher need to print in total? = b*c+d : pages
? If a pack of paper has {e:100,200} sheets and each page needs a sheet, how many packs does the teacher have to open? = ceil((b*c+d)/e) : packs

== clocks-lawn-afternoon-jobs
who S: man
{S} mows lawns during the summer. On Monday he starts at {t:1:00 pm..2:00 pm by 30}. A small lawn takes him {a:30,40} minutes and a big lawn takes him {b:2 as "twice"} as long. He mows {c:2..3} small lawns and {d:2..3} big lawns, and he takes a single rest of {e:20,30} minutes in between.
? At what time is he done? = t+(a*c+a*b*d+e)/60 : clock
? How many minutes does he spend mowing? = a*c+a*b*d : minutes
? If he gets ${p:15..20} for a small lawn and ${q:25..35} for a big lawn, how much money does he make? = c*p+d*q : dollars

== clocks-school-day-periods
A school day at {S}'s high school has {a:6..7} classes that are {b:45,50} minutes long. Students have {c:5} minutes to get to each of their classes after the first one, and lunch takes {d:30,35,40} minutes.
? How many minutes long is the school day if lunch comes right after a class and before the {c} minutes to get to the next class? = a*b+(a-1)*c+d : minutes
? If school starts at {t:7:30 am..8:15 am by 15}, at what time does the second class end? = t+(b+c+b)/60 : clock
? How many hours per week do the classes take, if there is no school on the weekend and each of the {e:5} days is the same? = a*b*e/60 : hours where whole 2*a*b*e/60

== clocks-medicine-every-hours
who S: woman
{S} has to take a pill every {a:4,6,8} hours for {b:5..14} days. Each pill contains {c:200..500 by 50} mg of medicine. The pills come in bottles of {d:10,12,20}.
? How many pills does {S} need to take in total? = 24/a*b : pills
? How many bottles of pills does she need? = ceil(24/a*b/d) : bottles
? How many mg of medicine does she take per day? = 24/a*c : mg

== clocks-video-upload-progress
who S: man
{S} is uploading a video of {a:1200..4800 by 300} mb to a website. In the first {b:10..20 by 5} minutes {r:25%,40%,50%,60%} of the video uploaded. Then his internet slowed down to {c:20,30,60} mb per minute.
where whole a*r, whole a*(1-r)/c
? How many more minutes will it take to upload the rest of the video? = a*(1-r)/c : minutes
? How many mb per minute did the video upload at first? = a*r/b : mb per minute where whole a*r/b
? How many minutes will the whole upload take? = b+a*(1-r)/c : minutes

== clocks-museum-tour-groups
A museum is open from {t:9:00 am..10:00 am by 60} to {u:4:00 pm..6:00 pm by 60}. A guided tour starts every hour. The first tour starts when the museum opens, and the last tour starts {h:1 as "one"} hour before it closes. Each tour has a maximum of {a:15..25} visitors, and a ticket for a tour costs ${b:6..12}.
? What is the maximum number of visitors who can take a tour in a day? = (u-t)*a : visitors
? If every tour is full except for the last one, which only has {c:5..12} visitors, how much money does the museum make from the tours in a day? = ((u-t-1)*a+c)*b : dollars
? How much money does the museum make from {d:2..4} full tours? = d*a*b : dollars

== clocks-homework-night-parts
who S: man
{S} started his homework at {t:4:00 pm..5:30 pm by 15}. He spent {a:20..40 by 5} minutes on math problems and {k:2 as "twice"} as long on an essay. After a dinner of {b:30,45} minutes he read for {c:15..35 by 5} minutes.
? At what time was {S} done with everything? = t+(a+a*k+b+c)/60 : clock
? How many minutes did he spend on his homework if the reading was part of it? = a+a*k+c : minutes
? How many pages did he read if he can read {d:2,3} pages in {e:5} minutes? = c/e*d : pages
