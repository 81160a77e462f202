topic: walking-steps
place: us

== walk-dog-steps-each-week
who S: woman
{S} takes {c:2 words} walks with her dog [every day|each day]. On each walk she takes {a:1500..2500 by 100} steps, and the dog takes {b:2..3 times} as many steps as {S}. 
? How many steps does the dog take each day on the walks? = c*a*b : steps
? How many more steps does the dog take than {S} each day on the walks? = c*a*b-c*a : steps
? If {S} takes another {d:3000..5000 by 500} steps [per|a] day at work, how many steps does she take [per|a] week, if she works [every day|each day]? = (c*a+d)*7 : steps

== walk-blocks-minutes-mountain
who S: man
{S} walked {a:6..10} miles on Monday. That was {b:2 times} as far as he walked on Tuesday. The distance on Tuesday was {c:2 times} the distance that he walked on Wednesday.
? How many miles did {S} walk on these days [in total|altogether]? = a+a/b+a/b/c : miles
? How many miles did {S} walk on Wednesday? = a/b/c : miles
? If he walks at a speed of {d:3,4} miles [per|an] hour, how many minutes did he walk on Tuesday? = a/b/d*60 : minutes where whole a/b/d*60

== walk-school-store-home
{S} walks from home to school, which is {d:700..1200 by 50} steps. After school, {S:he} walks {b:400..800 by 50} steps to the grocery store. From there, {S:he} goes to {S:his} aunt, and that takes {a:200..500 by 50} steps more than the way from the school to the store. From {S:his} aunt to {S:his} home, it is {c:2..3 times} as far as from the school to the store.
?< How many steps does {S} take [in total|altogether]? = d+b+(a+b)+b*c : steps
? How many steps is it from {S}'s aunt to {S:his} home? = b*c : steps

== walk-twice-daily-route
who S: woman
{S} walks {d:900..1500 by 100} steps to the bus stop and the same number of steps back. She also walks {e:300..600 by 50} steps from the bus to her office and the same number back. During the day, she takes {c:800..1500 by 100} steps in the office, {a:200..400 by 50} steps at lunch, and {b:500..900 by 100} steps in the grocery store.
? How many steps does {S} take in total that day? = e+e+d+d+c+a+b : steps
? How many steps does she walk to get to work? = d+e : steps
? If {S} [wants to|would like to|wishes to] reach {g:8000..10000 by 500} steps, how many more steps does she need to take? = g-(e+e+d+d+c+a+b) : steps where g > e+e+d+d+c+a+b

== walk-miles-three-ways-week
who S: man
{S} walks {a:2..4} miles [per|an] hour for {b:2..3} hours on Saturday and {c:3..4} miles [per|an] hour for {d:2..3} hours on Sunday. 
? How many miles does {S} walk on the weekend? = a*b+c*d : miles
? If {S} [wants to|would like to|wishes to] walk {e:20, 25, 40, 50} miles [in total|altogether], what percent of that does he walk on the weekend? = (a*b+c*d)/e*100 : percent where a*b+c*d < e, whole (a*b+c*d)/e*100
? How many more miles does {S} walk on Sunday than on Saturday? = c*d-a*b : miles where c*d > a*b

== walk-tourist-museum-stairs
who S: woman
{S} climbed {a:120..220 by 10} stairs to the top of a tower. Then she climbed down the same stairs. At the second tower, there were {b:40..90 by 10} stairs more than at the first, but the top {c:20..50 by 10} of them were closed. She went only up there and took the elevator down. On [the next day|the day after], she climbed {d:2 times} as many stairs as at the second tower.
? How many stairs did {S} climb up or down at the towers and on [the next day|the day after] [altogether|in total]? = a+a+(a+b-c)+d*(a+b-c) : stairs
? How many stairs did {S} climb at the second tower? = a+b-c : stairs
? How many stairs did she climb on [the next day|the day after]? = d*(a+b-c) : stairs

== walk-step-contest-friends
{S} took {d:3000..5000 by 250} steps before breakfast. Then {S:he} walked around the block {c:3..5} times with {S:his} friend, and that was {a:4..6} minutes of {b:90..110 by 10} steps per minute for each time around. But {o:1 as "one"} of these times, {S:he} left {S:his} watch at home, so the watch did not count those steps.
?< How many steps did {S} really take [altogether|in total]? = d+c*a*b : steps
? How many steps did {S}'s watch count, together with the steps before breakfast? = d+c*a*b-a*b*o : steps

== walk-charity-miles-pay
who S: man
{S} walks for charity. His family pays {f:$2..$5} for every mile. He walks {a:4..8} miles on Friday, {b:3..7} miles on Saturday, {c:5..9} miles on Sunday, and {d:3..6} miles on Monday. He divides the money equally among {e:2 words} charities.
where whole f*(d+c+a+b)/e
? [How much money|How much] does each charity get? = f*(d+c+a+b)/e : dollars
? How many miles does {S} walk [in total|altogether]? = d+c+a+b : miles

== walk-savings-shoes-weeks
who S: woman
{S} had {a:$150..$220 by 10} and [bought|purchased] walking shoes for {b:$60..$90 by 5} and socks for {c:$8..$15}. Her dad pays her {d:$2,$3} for every mile that she walks with the dog, and she walked {e:12..30} miles.
? [How much money|How much] does {S} have now? = a-b-c+d*e : dollars
? [How much money|How much] did {S} get from her dad? = d*e : dollars
? How many miles does she have to walk with the dog to earn the price of the shoes? = ceil(b/d) : miles

== walk-crossing-guard-overtime
who S: man
{S} is a mailman who walks all day. He [gets|receives] {a:$18..$24} per hour for {b:30..38} hours per week and {c:$25..$30} per hour for {d:3..6} additional hours. He [also|] [gets|receives] {f:$8..$12} for each of the {e:9..14} streets on his list, except for {o:1 as "one"} street, where he lives.
? How much does {S} make [per|a] week? = a*b+c*d+f*(e-o) : dollars
? How much does he get for the streets? = f*(e-o) : dollars

== walk-treadmill-miles-gain
who S: woman
{S} walked {a:10..16} miles in the first week and {b:2..4} miles less in the second week. She then walked {c:2..3 times} as many miles as in both of these weeks combined, and it took her {e:3..5} weeks. She walked those miles on {d:5} days [per|a] week.
? How many miles did {S} walk [altogether|in total]? = a+(a-b)+c*(a+a-b) : miles
? How many miles did she walk in the last {e} weeks? = c*(a+a-b) : miles

== walk-trail-three-siblings
who S: man, T: woman, U: man
{S} took {a:2000..4000 by 500} steps today. His sister {T} took {b:2 times} as many steps as {S}. {U} took {c:600..1500 by 100} more steps than {T}. Their grandmother's steps are just {d:1/2,1/4,1/5} of {U}'s steps.
where whole (c+a*b)*d
? How many steps did the family take in total? = a+a*b+(c+a*b)+d*(c+a*b) : steps
? How many steps did {U} take? = c+a*b : steps
? How many steps did their grandmother take? = d*(c+a*b) : steps

== walk-pedometer-feet-mile
who S: man
Each of {S}'s steps is {a:2,2.5,3} feet long. [There are|There are currently] {b:5280} feet in a mile. {S} walks {c:2..5} miles [per|a] day.
where whole b/a
? How many steps does {S} take on his daily walk? = c*b/a : steps
? How many feet does {S} walk [per|a] week? = b*c*7 : feet

== walk-steps-stride-daughter
who S: woman
{S} and her daughter walk to the movie theater, which is {a:1200..3000 by 300} feet away. {S} walks {b:3 words} feet with every step, and her daughter walks {c:2 words} feet with every step.
where whole a/6
? How many more steps does her daughter take than {S}? = a/c-a/b : steps
? If they also walk back home, how many steps do they take [in total|altogether]? = (a/b+a/c)*2 : steps

== walk-step-goal-remaining
{S} [wants to|would like to|wishes to] take {a:10000..12000 by 1000} steps today. So far {S:he} has taken {b:1/2,1/4,2/5} of them. {S:He} [is able to|can] take {c:100,110,120} steps per minute.
where whole a*b
? How many more steps does {S} need to take? = a-a*b : steps
? How many minutes does {S} need for the remaining steps? = (a-a*b)/c : minutes where whole (a-a*b)/c
? If {S} walks for {m:20..40 by 5} more minutes, how many steps will {S:he} have taken today? = a*b+c*m : steps where a*b+c*m < a

== walk-park-perimeter-laps
who S: woman
A park is {a:300..500 by 20} feet long and {b:150..250 by 10} feet wide. {S} walks all the way around it {c:4..9} times. Her friend only walks {d:2..3} times around it.
?< How many feet does {S} walk? = 2*(a+b)*c : feet
? How many more feet does {S} walk than her friend? = 2*(a+b)*(c-d) : feet
? How many feet is it all the way around the park? = 2*(a+b) : feet

== walk-meeting-each-other
who S: man, T: woman
{S} and {T} live {a:5..14} miles apart. They start walking toward each other at {t:9:00 am..11:00 am by 15}. {S} walks at a speed of {b:3..4} miles [per|an] hour, and {T} walks at a speed of {c:2..3} miles [per|an] hour.
where whole a/(b+c)*2
? [How many hours does it take|How long, in hours, does it take] until they meet? = a/(b+c) | h: b*h + c*h = a : hours
? At what time do they meet? = t+a/(b+c) : clock
? How many miles has {S} walked when they meet? = b*a/(b+c) : miles

== walk-average-steps-week
who S: woman
{S} took {a:6000..9000 by 500} steps on Monday, {b:6000..9000 by 500} steps on Tuesday, and {c:7000..11000 by 500} steps on Wednesday. Her goal is an average of {m:8000..9000 by 500} steps per day from Monday to Friday.
where 5*m-a-b-c > 12000, 5*m-a-b-c < 24000
? How many steps does {S} need to take on Thursday and Friday [in total|altogether]? = 5*m-a-b-c : steps
? If she takes {d:7000..9000 by 500} steps on Thursday, how many steps does she need to take on Friday? = 5*m-a-b-c-d | f: a+b+c+d+f = 5*m : steps
?< How many steps has {S} taken in total [so far|until now]? = a+b+c : steps

== walk-hall-monitor-shifts
{S} is a nurse and walks {a:400..700 by 50} steps per hour during the first {b:4..5} hours of {S:his} shift. In the last {c:3..4} hours {S:he} is tired and takes {d:10%,20%} fewer steps [per|an] hour.
? How many steps does {S} take during the whole shift? = a*b+c*(a-a*d) : steps
? How many steps does {S} take [per|an] hour in the last {c} hours? = a-a*d : steps
? How many more steps would {S} have taken if {S:he} had never slowed down? = c*a*d : steps

== walk-parade-flags-distance
who S: man
A parade route is {a:2..4} miles long. {S} wants to put up a flag every {b:440,660,880} feet, starting where the first {b} feet end. There are {c:5280} feet in a mile.
?< How many flags does {S} need? = a*c/b : flags
? If each flag costs {p:$4..$8} and {S} [gets|receives] {q:$10..$25 by 5} off, how much does he pay? = a*c/b*p-q : dollars

== walk-commute-saved-gas
who S: woman
{S} used to drive to work. It is {a:2..4} miles to work and the same distance back, {b:4..5} days [per|a] week. Now she walks. Her car needs a gallon of gas for every {c:16,20,24} miles, and gas costs {d:$3..$5} per gallon. Parking was {e:$4..$9} [per|a] day.
? How many miles does {S} walk each week now? = a*2*b : miles
?< [How much money|How much] does {S} save on parking and gas [per|a] week? = b*e+a*2*b/c*d : dollars where whole a*2*b*d*100/c

== walk-audio-book-hours
{S} listens to a book while {S:he} walks. The book is {a:8..14} hours long. {S} walks for {b:30,40,45} minutes in the morning and {c:15,20,30} minutes in the evening [every day|each day]. {S:He} has already listened to {d:2..4} hours of the book.
?< How many minutes of the book does {S} listen to [per|a] day? = b+c : minutes
? [How many minutes of the book are left?|Determine how many minutes of the book are left.] = (a-d)*60 : minutes
? [How many days will it take|How long, in days, will it take] {S} to finish the book? = ceil((a-d)*60/(b+c)) : days

== walk-mall-bags-strength
who S: woman
{S} walks to the farm with friends to pick apples. They fill {c:4..8} bags with {a:9..14} red apples and {b:6..12} yellow apples in each. On the way back, a goat eats all of the red apples from a bag and a yellow apple that {S} is holding.
? How many apples do they have when they get home? = c*(a+b)-a-1 : apples
? How many apples did they pick? = c*(a+b) : apples
? If they share the apples of a full bag equally between {d:2..4} people, how many apples will each person get? = (a+b)/d : apples where whole (a+b)/d

== walk-skipped-laps-three-days
{S} planned to walk {a:8..14} laps at the gym on Monday, on Tuesday, and on Wednesday, and each lap has {b:180..240 by 20} steps. On each of these days, {S:he} skipped {c:2..4} of the laps because {S:his} knees hurt. {S:He} also took {d:40..90 by 10} fewer steps on Monday and {e:20..50 by 10} fewer steps on Tuesday than {S:he} expected for the laps that {S:he} walked.
? How many steps did {S} walk on Monday? = a*b-b*c-d : steps
? How many steps did {S} walk on these days [in total|altogether]? = a*b-b*c+(a*b-b*c)+(a*b-b*c)-d-e : steps
? How many steps did {S} skip in total? = b*c+b*c+b*c : steps

== walk-loops-before-and-after-work
who S: woman
{S} walks {c:4..6} loops around the lake before work on Friday. Each loop takes {a:1200..1800 by 100} steps. After work, she walks the same loops again, but every step is shorter, so she needs {d:10%,20%,25%} more steps for each loop.
? How many steps does she take altogether around the lake on Friday? = c*a+c*(a+a*d) : steps
? If she also takes {e:2000..4000 by 250} steps at work, how many steps does {S} take [in total|altogether]? = c*a+c*(a+a*d)+e : steps

== walk-socks-sale-pairs
who S: man
{S} wears out a pair of socks for every {a:40,50,60} miles that he walks. He walks {b:5..8} miles per day for {c:30} days [per|a] month. A pair of socks costs {d:$4..$7}.
where whole b*c/a
? How many pairs of socks does {S} wear out [per|a] month? = b*c/a : pairs
? [How much money|How much] does he spend on socks in {e:4..12} months? = e*b*c/a*d : dollars
? If {S} walks only {f:1/2 as "half"} as far [every day|each day], how many miles will he walk per month? = b*f*c : miles

== walk-golf-course-holes-caddie
who S: man
{S} walks on a golf course instead of using a cart. It has {a:18} holes, and {S} needs {b:400..600 by 50} steps per hole. After {c:9} holes, he is hungry, so he walks {d:150..300 by 50} steps to the restaurant and the same way back. Then he plays [all of the|all the] remaining holes.
? How many steps does {S} take [in total|altogether]? = a*b+d+d : steps
? How many steps does {S} still [have to|need to] take when he comes back from the restaurant? = (a-c)*b : steps
? If {S} burns a calorie with every {e:20,25} steps, how many calories does he burn [in total|altogether]? = (a*b+d+d)/e : calories where whole (a*b+d+d)/e

== walk-destination-train-luggage
who S: woman
{S} walks {e:300..600 by 50} steps to the train. She leaves the train at the wrong place, so she [has to|needs to] walk {a:800..1500 by 100} steps to the lake, and then {b:200..500 by 50} steps more than that to the market. She takes a bus, which saves her {c:400..700 by 100} steps, [because|since] the way from the market to her destination is as long as the way from the lake to the market.
where a > c
? How many steps does {S} take from the market to her destination? = a+b-c : steps
? How many steps does she take [in total|altogether]? = e+a+a+b+a+b-c : steps
? How many steps does she take until she is at the market? = e+a+a+b : steps

== walk-jogged-then-walked-speeds
{S} jogged for {a:20..40 by 10} minutes at a speed of {b:6} miles [per|an] hour. Then {S:he} walked for {c:30,45,60} minutes at a speed of {d:4} miles per hour. {S:His} goal is to cover {e:8..10} miles.
? How many miles does {S} still [have to|need to] cover? = e-(a*b+c*d)/60 : miles where e*60 > a*b+c*d
?< How many miles did {S} jog and walk in total? = (a*b+c*d)/60 : miles
? How many more miles did {S} jog than walk? = (a*b-c*d)/60 : miles where a*b > c*d

== walk-mail-route-houses-dogs
who S: woman
{S} carries mail on {a:4..6} streets with {b:18..26} houses each. She needs {c:40..60 by 5} steps from a house to the next on the same street, and she starts right at the first house of each street. Between a street and the next, she drives. On {d:2..3} of the streets, she has to walk {e:100..200 by 20} steps more because of a dog.
where a > d
? How many steps does {S} take on a street without a dog? = (b-1)*c : steps
? How many steps does {S} take on all of the streets [altogether|in total]? = a*(b-1)*c+d*e : steps
? How many houses are on her route? = a*b : houses
