topic: sleep-and-screens
place: us

== sleep-movies-hours-total
who S: man
On Friday night, {S} watched TV for {a:20..60 by 10} minutes. On Saturday, he watched TV for {b:2..3 times} as long as on Friday. On Sunday, he watched TV for {c:2 times} as long as on Saturday.
? How many hours did {S} watch TV over these days [in total|altogether]? = (a+a*b+c*a*b)/60 : hours where whole (a+a*b+c*a*b)/15
? How many minutes did {S} watch TV on Sunday? = c*a*b : minutes
? How many more minutes did he watch on Saturday than on Friday? = a*b-a : minutes

== sleep-phone-checks-less
who S: woman
{S} checks her phone {a:30..60 by 6} times [per|a] day, and each time she spends {b:2..5} minutes on it. She [decides to|chooses to] put it down {o:1 as "one"} minute sooner each time.
? How many hours [per|a] day does {S} spend on her phone now, before she changes this? = a*b/60 : hours where whole a*b/15
? How many hours per day will she spend on her phone after she changes this? = a*(b-o)/60 : hours where whole a*(b-o)/15, b > 2
? How many minutes will {S} save in a week? = a*o*7 : minutes

== sleep-streaming-price-weeks
{S} watches {a:12..30 by 3} episodes of TV shows in {b:3,5,6} days. The maximum number of episodes that {S:his} mother allows is {c:8..18} [per|a] week. {S:He} [has to|needs to] do {d:3..6} minutes of dishes for every episode above that number.
where whole a/b, a/b*7 > c+3
? How many minutes of dishes does {S} [have to|need to] do [per|a] week? = d*(a/b*7-c) : minutes
? How many episodes does {S} watch per week? = a/b*7 : episodes
? If each episode is {e:25..45 by 5} minutes long, how many minutes does {S} spend watching episodes [per|a] day? = a/b*e : minutes

== sleep-baby-naps-night
{S} keeps a diary about how long {S:his} baby sleeps. The baby takes {a:2..4} naps of {b:30..60 by 5} minutes each during the day and sleeps for {c:8..11} hours at night.
? How many minutes does the baby sleep per day in total? = a*b+c*60 : minutes
? How many hours per day is the baby awake? = 24-c-a*b/60 : hours where whole a*b/15
? How many minutes does the baby sleep during the day in a week? = a*b*7 : minutes

== sleep-seconds-of-video
who S: woman
{S} makes videos for a website. She [wants to|would like to] make {a:4..8} videos, and each of them will be {b:2..3} hours long.
~ She drinks {n:2..5} cups of tea while she is recording.
? How many seconds of video will {S} make [in total|altogether]? = a*b*60*60 : seconds
? If {S} can finish {c:1 as "one"} hour of video in {d:4..6} hours of work, how many hours does she have to work for [all of the|all the] videos? = a*b/c*d : hours

== sleep-lights-out-brothers
who S: man, T: man, U: man
{S}, {T}, and {U} share a bedroom. {S} goes to bed at {t:7:30 pm..8:30 pm by 15}. {T} goes to bed {a:30..60 by 15} minutes later than {S}, and {U} goes to bed {b:15..45 by 15} minutes later than {T}.
? At what time does {U} go to bed? = t+(a+b)/60 : clock
? If {S} wakes up {h:10..11} hours after he goes to bed, at what time does he wake up? = t+h-24 : clock

== sleep-tv-cost-electricity
A TV uses {a:100..200 by 20} watts. {S} watches it for {b:3..5} hours [every day|each day] for {c:20, 30} days. The electric company charges {d:10..20 by 2} cents for every {e:1000} watts used for an hour.
where whole a*b*c*d/e
? How many cents does it cost {S} to watch TV on those days? = a*b*c*d/e : cents
? If {S} watches {o:1 as "one"} hour less [per|a] day, how many hours will {S:he} watch on those days [in total|altogether]? = (b-o)*c : hours

== sleep-weekly-sleep-share
who S: woman
{S} used to sleep for {b:8,10} hours per night, but now she has a new computer game and sleeps {a:10%,20%,25%} less.
? How many hours does {S} sleep [per|a] week now? = (b-a*b)*7 : hours
? How many hours per day is she awake now? = 24-(b-a*b) : hours

== sleep-game-levels-night
who S: man
{S} finished {a:8..15} levels of a video game on the first night. On the second night, he finished {b:2 times} as many levels, and on the third night he finished {c:2..3 times} as many as on the second night, but then he lost {d:5..12} of those levels because of an error.
{S}'s brother has finished {f:20..50} levels.
? How many levels has {S} finished that were not lost? = a+a*b+c*a*b-d : levels
? [How many levels of the third night were not lost?|Determine how many levels of the third night were not lost.] = c*a*b-d : levels
? How many more levels has {S} finished than his brother, without the lost ones? = a+a*b+c*a*b-d-f : levels where a+a*b+c*a*b > d+f

== sleep-charger-cables-store
who S: woman
{S} sells phone cases. A phone case costs {a:$12..$20}. She offers a discount of {b:10%,20%,25%} to the first {c:8..12} customers, and then she charges the full price. On Tuesday she had {d:20..35} customers, and each of them [bought|purchased] {o:1 as "one"} case.
?< [How much money|How much] did {S} get on Tuesday? = c*(a-a*b)+(d-c)*a*o : dollars
? How much did each of the first {c} customers pay? = a-a*b : dollars

== sleep-alarm-snooze
{S} sets {S:his} alarm for {t:6:00 am..7:00 am by 10}, but {S:he} hits the snooze button {a:3..5} times. [Each|Every] time, {S:he} sleeps for {b:8..10} more minutes. After that {S:he} needs {c:20..40 by 5} minutes to get ready and {d:10..20 by 5} minutes to drive to school.
? At what time does {S} get to school? = t+(a*b+c+d)/60 : clock
? If {S} stops hitting the snooze button and does everything else the same, at what time will {S:he} get to school? = t+(c+d)/60 : clock

== sleep-book-instead-of-phone
who S: woman
{S} [wants to|would like to] read instead of looking at her phone before bed. Her book has {a:240..400 by 20} pages. In the first week she reads {b:10..15} pages every night. In the second week she reads {k:2 times} as many pages every night. 
where a > b*7+b*k*7
? How many pages does {S} have left to read after these weeks? = a-b*7-b*k*7 : pages
? How many pages does she read in the second week? = b*k*7 : pages
? If it takes her {m:2..3} minutes to read a page, how many minutes did she read in the first week? = b*7*m : minutes

== sleep-class-hours-average
{a:4 words} friends talk about their sleep. {S} slept for {b:6..9} hours last night, {T} slept for {c:6..10} hours, and {U} slept for {d:7..10} hours. The average for the friends together with {V} is {m:8} hours.
where m*a-b-c-d > 4, m*a-b-c-d < 12
? How many hours did {V} sleep? = m*a-b-c-d | v: b+c+d+v = m*a : hours
? How many hours did {S}, {T}, and {U} sleep [in total|altogether]? = b+c+d : hours

== sleep-homework-before-tv
who S: man
{S} comes home at {t:3:00 pm..4:00 pm by 15}. He needs {a:20..40 by 10} minutes for his math homework, {h:1/2 as "half"} as long for spelling, and {b:15..45 by 15} minutes for his chores. Only then does he get to watch TV, until dinner at {u:6:00 pm..7:00 pm by 30}.
where u > t+(a+a*h+b)/60+0.25
? How many minutes of homework does {S} have? = a+a*h : minutes
? For how many minutes is {S} able to watch TV before dinner? = (u-t)*60-a-a*h-b : minutes
? How many minutes pass from the time he comes home until dinner? = (u-t)*60 : minutes

== sleep-movie-marathon-slices
who S: woman
{S} and her {a:4..7} friends have a movie night. They watch {b:3..4} movies that are {c:85..120 by 5} minutes long each, and there is a break of {d:15,20} minutes between a movie and the next. 
? How many minutes does the movie night last from the start of the first movie to the end of the last? = b*c+(b-1)*d : minutes
? How many minutes of breaks are there [in total|altogether]? = (b-1)*d : minutes
? If {S} orders pizza for {p:$42..$96 by 6} and all of the girls share the cost equally, how much will each of them pay? = p/(a+1) : dollars where whole p/(a+1)

== sleep-app-downloads
{S} created an app that tracks sleep. In the first month, it was downloaded {a:200..600 by 50} times. In the second month, there were {b:2..3 times} as many downloads. In the third month, the number of downloads decreased by {c:10%,20%,30%} compared to the second month.
where whole a*b*c
? How many times was the app downloaded in the third month? = a*b-a*b*c : downloads
? [What is|What's] the total number of downloads over these months? = a+a*b+a*b-a*b*c : downloads
? If {S} earns {p:$0.50,$0.25} per download, how much money did {S:he} make in the second month? = a*b*p : dollars

== sleep-pillow-blanket-shopping
who S: woman
{S} can't sleep well, so she [decides to|chooses to] buy new things for her bed. A pillow costs {a:$15..$30}, and she [buys|purchases] {b:2..4} of them. A blanket costs {c:2..3 times} as much as a pillow, and dark curtains cost {d:$35..$60 by 5}. She has {e:$300} in her purse.
where e > a*b+a*c+d
?< [How much money|How much] does {S} have left? = e-a*b-a*c-d : dollars
? How much does {S} spend [altogether|in total]? = a*b+a*c+d : dollars
? How much more does the blanket cost than a pillow? = a*c-a : dollars

== sleep-screen-time-two-kids
who S: man, T: woman
{S} spends {a:6..10} hours per week on his tablet and {b:4..8} hours per week on video games. His sister {T} spends {h:1/2 as "half"} as many hours on her tablet as {S}, and she spends {c:2..5} hours [per|a] week more on video games than {S}.
? How many hours [per|a] week does {T} spend on her tablet and on video games? = a*h+b+c : hours
? How many hours per week do {S} and {T} spend on their tablets and on video games combined? = a+b+a*h+b+c : hours
? Their mother says that {S} should spend {r:50%,25%,75%} less time on video games. How many hours [per|a] week will he have for video games? = b-b*r : hours where whole b*r*2

== sleep-night-shift-drive
who S: man
{S} works at night. He leaves home at {t:8:00 pm..9:30 pm by 30} and works for {a:8} hours. The drive takes {b:15,30,45} minutes each way. When he gets home, he needs {h:1/2 as "half an hour"} to eat, and then he sleeps for {c:6..7} hours.
? How many minutes [per|a] day does {S} drive? = b*2 : minutes
? How many hours pass from the time he leaves home until he is back home? = a+2*b/60 : hours where whole 2*b/10
? If {S} works {d:4..5} nights [per|a] week, how many hours does he spend on driving and working [per|a] week? = d*(a+2*b/60) : hours where whole d*b/15

== sleep-headphones-broken-sale
{S} bought {a:20..40} pairs of headphones for {b:$6..$10} each and [wants to|would like to] sell them at school. {c:3..6} pairs are broken. {S:He} sells the others for {d:$12..$18} each.
? How much profit does {S} make [in total|altogether]? = (a-c)*d-a*b : dollars
? How much did {S} spend on the broken pairs? = c*b : dollars

== sleep-hours-by-age
who S: woman
{S} read that a child of {a:4..6} years needs {b:11..12} hours of sleep [per|a] day, and that the number goes down by {c:0.25,0.5} hours for each additional year of age. Her daughter is {d:10..14} years old.
? How many hours of sleep does her daughter need [per|a] day? = b-(d-a)*c : hours
? How many hours per day does a child of {a} need to sleep more than {S}'s daughter? = (d-a)*c : hours
? At what age does a child need {m:10} hours of sleep? = a+(b-m)/c : years

== sleep-photos-cleanup
who S: man
{S} has {a:800..2000 by 100} photos on his phone. Before going to bed, he removes {b:30..60 by 5} photos every night for {c:6..10} nights. After that, he moves {d:10%,20%,50%} of the remaining photos to his computer.
where a > b*c+200, whole (a-b*c)*d
? How many photos are left on {S}'s phone? = a-b*c-d*(a-b*c) : photos
? How many photos does {S} move to his computer? = d*(a-b*c) : photos

== sleep-tv-size-screens
A screen is {a:24..48 by 4} inches wide and {h:1/2 as "half"} as high. {S} hangs {b:3..4} of these screens next to each other on the wall of {S:his} office.
? What is the total area of the screens, in square inches? = a*a*h*b : square inches
? How many feet of wall, from left to right, do the screens take up? = a*b/12 : feet
? [What is the perimeter of a single screen, in inches?|Find the perimeter of a single screen, in inches.] = 2*(a+a*h) : inches

== sleep-episodes-season-rest
who S: woman
A show has {a:3..6} seasons with {b:10..22} episodes each. {S} has watched {c:1/2,1/4,1/5} of all the episodes. She [wants to|would like to|wishes to] watch the remaining episodes in {d:8..30} days, the same number on each day.
where whole a*b*c, whole (a*b-a*b*c)/d, (a*b-a*b*c)/d > 1
? How many episodes does {S} need to watch each day? = (a*b-a*b*c)/d : episodes
?< How many episodes has {S} watched? = a*b*c : episodes
? If an episode lasts {e:20..50 by 10} minutes, how many hours will it take to watch [all of the|all the] seasons? = a*b*e/60 : hours where whole a*b*e/30

== sleep-monitor-rental-plan
The internet company charges {a:$40..$60 by 5} [per|a] month. [Each|Every] new customer gets the first {b:2..3} months for {h:1/2 as "half"} the price, but [has to|needs to] pay {c:$25..$75 by 5} for the wiring. {S} signs up for {d:12..24} months.
? How much will {S} pay [in total|altogether]? = b*a*h+(d-b)*a+c : dollars
? How much will {S} pay for the first {b} months, with the wiring? = b*a*h+c : dollars
?< How much does {S} save because of the offer if the wiring is not counted? = b*a-b*a*h : dollars

== sleep-tablet-games-price
who S: man
{S} buys {c:3..6} games for his tablet at {a:$4..$9} each and {d:2..3} movies that cost {b:$8..$15} each. Games are on sale, so he gets {r:10%,20%,25%,50%} off the games only. He has {e:$100} on his account.
where e > c*a+d*b
? [How much money|How much] does {S} have left on his account? = e-(c*a*(1-r)+d*b) : dollars
? How much does he pay for the games? = c*a*(1-r) : dollars
? How much more would {S} have paid without the sale? = c*a*r : dollars

== sleep-exercise-videos-total-hours
who S: woman
{S} uses an app with exercise videos. [There are|There are currently] {d:3..5} workouts in the app, with {c:4..6} exercises each. Every exercise is done {a:10..20 by 2} times, and each time takes {b:30,45,60} seconds.
? [How many hours does it take|How long, in hours, does it take] to do everything in the app? = d*c*a*b/60/60 : hours where whole d*c*a*b/900
? How many minutes does a single workout take? = c*a*b/60 : minutes where whole c*a*b/60
? [How many exercises are there in the app?|Calculate how many exercises there are in the app.] = d*c : exercises

== sleep-video-calls-cousins-minutes
{S} has a video call with {S:his} cousins every Sunday. Each of the {a:3..5} cousins in the city talks for {b:6..10} minutes, and each of the {c:2..4} cousins on the farm talks for {d:2 times} as long as each cousin in the city. {S} talks for {e:15..25} minutes.
? How many minutes does the call last if they all talk after each other? = a*b+c*d*b+e : minutes
? How many more minutes do the cousins on the farm talk in total than the cousins in the city? = c*d*b-a*b : minutes where c*d > a
? How many minutes does {S} talk in {f:4..12} calls? = e*f : minutes

== sleep-tablet-memory-downloads
who S: man
{S}'s tablet has {a:64,128} gigabytes of memory. {b:1/4,1/2} of it is used by apps. He has downloaded {c:4..7} movies with {d:2..3} gigabytes each. Before a trip, he removes {e:2 words} movies and [wants to|would like to|wishes to] download {f:3..5} games with {g:1.5,2.5} gigabytes each.
where a*(1-b) > c*d+f*g
? How many gigabytes of memory will be left after he does that? = a-a*b-c*d+e*d-f*g : gigabytes
? How many gigabytes of memory are left before he removes anything? = a-a*b-c*d : gigabytes
? How many gigabytes do the games need [in total|altogether]? = f*g : gigabytes

== sleep-late-texts-monthly-bill
who S: woman
{S}'s daughter stays up late to write texts. Her plan costs {a:$20..$35 by 5} per month and includes {b:400..600 by 50} texts. Each additional text costs {c:5,10} cents. She sends {d:25..35} texts per day for {e:30} days, and her friends send her {f:600..900 by 50} texts, which are free.
where d*e > b+20
? How many dollars does {S} [have to|need to] pay for that month? = a+(d*e-b)*c/100 : dollars
? How many texts does her daughter [have to|need to] pay for? = d*e-b : texts
? How many texts did her daughter send and receive [in total|altogether]? = d*e+f : texts

== sleep-guitar-chords-or-gaming
who S: man
{S} used to spend {a:3..5} hours per day on video games on all days of the week. Now he only plays for {b:1/2 as "half"} as long [per|a] day, and not at all on {c:2..3} days of the week, [because|since] he learns the guitar.
where whole a*b*2
? How many hours per week does {S} spend on video games now? = a*b*(7-c) : hours
? How many fewer hours does he spend on video games [per|a] week now? = a*7-a*b*(7-c) : hours
? How many hours did he spend on video games in {d:4..8} weeks before? = a*7*d : hours
