topic: dance-show
place: us

== danc-three-groups-hours
who S: woman
{S} teaches dance. There are {a:12..30} children in her beginner class, and {b:2 as "twice"} as many children in the second class. {c:2..5} families with {c} children each stop coming, and {d:3..9} children move to a new school.
where a+a*b > c*c+d
? How many children does she teach now? = a+a*b-c*c-d : children
? How many children did she teach at first? = a+a*b : children
? If each child pays {p:$30..$60 by 5} per month, how much money did she receive per month at first? = p*(a+a*b) : dollars

== danc-costumes-two-numbers
For the opening dance, {c:8..14} dancers each need {a:2..4} yards of silk in each of {b:2 words} colors. For the last dance, {d:4..9} dancers each need the same silk.
? How many yards of silk are needed in total? = c*a*b+d*a*b : yards
? How many more yards are needed for the opening dance than for the last dance? = c*a*b-d*a*b : yards where c > d
? If silk costs {p:$6..$14} per yard, how much will the silk for the last dance cost? = d*a*b*p : dollars

== danc-studio-monthly-sheets
{S}'s studio had {f:10..30} students in September. {c:15..30} new students joined in October. {a:2..4} groups of {b:3..5} students quit before the winter, {d:2..3} families with {e:2 words} children each moved away, and {g:2..5} students got hurt. In the spring, {z:12 as "a dozen"} students graduated and left.
where f+c > a*b+d*e+g+z+5
? How many students are left after the spring? = f+c-a*b-d*e-g-z : students
? How many students were there after October? = f+c : students
? How many students left before the spring, not counting those who got hurt? = a*b+d*e : students

== danc-rehearsal-before-show
who S: woman
{S} practices for {b:20..40 by 5} minutes in the morning and for {a:60,90,120} minutes in the evening on Saturday, and she does exactly the same on Sunday. On each of the {c:3..5} weekdays when she has a class, the morning and evening practice take as long as on Saturday too.
? How many minutes does she practice on all of these days in total? = b+a+(b+a)+c*(b+a) : minutes
? How many minutes does she practice on Saturday? = b+a : minutes
? If she skips the morning practice on all of these days, how many hours does she practice in total? = a*(2+c)/60 : hours where whole a*(2+c)/30

== danc-tickets-two-shows
{S} sold {a:20..60} tickets per day for {b:3..6} days. {c:5..15} of the tickets were returned. Each ticket costs {d:$6..$12}.
The theater keeps {r:10%,20%,25%} of the money.
where whole d*(a*b-c)*r
? How much money does the theater keep? = d*(a*b-c)*r : dollars
? How much money is left for the dance school? = d*(a*b-c)*(1-r) : dollars
? {S} also has to pay {e:$50..$200 by 10} for music. How much does the dance school have after that? = d*(a*b-c)*(1-r)-e : dollars where d*(a*b-c)*(1-r) > e

== danc-marathon-for-charity
{S} dances for charity. {S:His} {a:8..15} neighbors each promised {c:$2..$4} for every hour that {S:he} dances, but {b:2..5} of them forgot to pay. Later {d:2..3 times} as many people from {S:his} school as neighbors paid, and each of them gave as much as a neighbor did.
{S:He} danced for {o:1 as "one"} hour.
where a > b
? How much money did {S:he} raise in total? = c*(a-b)*o+d*(c*(a-b)*o) : dollars
? How much did the people from {S:his} school pay? = d*(c*(a-b)*o) : dollars

== danc-shoes-percent-and-month
who S: man
A pair of dance shoes costs {a:$60..$120 by 10}. {S} has a coupon for {b:10%,20%,30%} off. Then he gets {c:10%,20%,50%} off the lower price because he is a student, and he needs new shoes {d:2..4} times per year.
? How much does {S} pay for each pair of shoes? = (a-a*b)-c*(a-a*b) : dollars
? How much does he spend on dance shoes per year? = ((a-a*b)-c*(a-a*b))*d : dollars
? How much money does he save on each pair? = a-((a-a*b)-c*(a-a*b)) : dollars

== danc-girls-boys-average
There are {a:14..26} girls in {S}'s dance class and {b:1/2 as "half"} as many boys. {e:3..6} of the students can already do a flip.
where whole a*b
? How many students are in the class? = a+a*b : students
? If {c:2..5} boys leave and {z:10..12} girls join, how many girls are there? = a+z : girls
? How many students can't do a flip yet? = a+a*b-e : students

== danc-bus-to-competition
{S}'s team drives to a dance competition. The bus leaves at {t:6:30 am..7:30 am by 15} and goes {a:120..240 by 60} miles at a speed of {b:60} miles per hour. They stop for {c:20..45 by 5} minutes to eat.
? At what time do they arrive? = t+a/b+c/60 : clock
? How many minutes does the trip take in total? = a/b*60+c : minutes
? If the bus uses {o:1 as "one"} gallon of gas for every {d:6,8,10} miles, how many gallons does it use to get there? = a/d : gallons

== danc-flowers-thrown
After the show, people threw {a:60..150 by 10} roses on the stage. {r:40%,50%,60%} of them were red, {f:1/10,1/5} of them were white, and the remaining roses were pink.
where whole a*r, whole a*f
? How many of the roses were pink? = a-a*r-a*f : roses
? How many more red roses than white roses were there? = a*r-a*f : roses
? If {b:5..9} dancers divide the red roses equally, how many does each of them get? = a*r/b : roses where whole a*r/b

== danc-floor-tiles-area
who S: man
{S} is putting a new wooden floor in his dance studio. The studio is {a:30..50} feet long and {b:20..30} feet wide. {o:1 as "One"} box of boards covers {c:20,25,30} square feet.
? How many boxes does he need to buy? = ceil(a*b/c) : boxes
? If each box costs {p:$40..$75 by 5}, what is the total cost of the floor? = ceil(a*b/c)*p : dollars
? How many feet of trim does he need to go around the edge of the whole room, if the {d:4}-foot door needs no trim? = 2*(a+b)-d : feet

== danc-turns-per-minute
{S} can do {a:20..40} turns per minute. {S:His} teacher can do {b:2 as "twice"} as many turns per minute minus {c:5..12}.
? How many turns per minute can {S:his} teacher do? = a*b-c : turns
? How many turns can both of them do together in {d:2..4} minutes? = d*(a+(a*b-c)) : turns
? {S} wants to do {e:45..60} turns per minute. How many more turns per minute is that? = e-a : turns

== danc-snack-sale-at-break
During the break the parents sold {a:30..80} cupcakes for {b:$2..$3} each and {c:20..50} cups of juice for {d:$1.50,$1} each. The cupcakes and the juice cost the parents {e:$20..$45 by 5} to make.
where a*b+c*d > e+20
? How much profit did they make? = a*b+c*d-e : dollars
? How much money did they get for the juice? = c*d : dollars
? If there were {f:90..120} cupcakes at the beginning, how many are left? = f-a : cupcakes

== danc-row-formation
The dancers stand in rows. There are {a:4..8} dancers in the first row, and every row after that has {b:2..3} more dancers than the row in front of it. There are {n:4 words} rows.
? How many dancers are in the last row? = a+(n-1)*b : dancers
? How many dancers are there in total? = a+(a+b)+(a+2*b)+(a+3*b) : dancers
? If {c:2..3} dancers of the first row are sick, how many dancers are in the first row and the last row combined? = a-c+a+(n-1)*b : dancers

== danc-scores-from-judges
who S: woman
At a competition, {S} gets {a:7..10} points from the first judge, {b:6..10} points from the second judge and {c:7..10} points from the third. She gets {d:2 as "double"} points for the last dance, in which every judge gives her {e:7..10} points.
? How many points does she get for the last dance, if there are {n:3 words} judges? = n*e*d : points
? What is the total number of points that she gets, if there are {n:3 words} judges? = a+b+c+n*e*d : points
? What is the average of the points that the judges give her for the first dance? = mean(a,b,c) : points where whole (a+b+c)/3

== danc-lessons-package
{S} wants to learn to dance. Each lesson costs {a:$15..$25}, and a package of {b:10} lessons costs {c:$110..$140 by 10}.
where a*b > c
? How much money does {S} save if {S:he} buys {d:2..4} packages instead of paying for each lesson? = d*(a*b-c) : dollars
? What is the price per lesson with a package? = c/b : dollars
? If {S:he} only needs {e:12..18} lessons, how much does {S:he} pay for a package and the extra lessons? = c+(e-b)*a : dollars

== danc-ribbon-for-hair
{S} needs {a:18..30} inches of ribbon for the hair of each dancer. There are {b:12..30} dancers. The store sells ribbon in rolls of {c:5,10} feet.
? How many rolls does {S} need to buy? = ceil(a*b/(c*12)) : rolls
? How many inches of ribbon does {S:he} need altogether? = a*b : inches
? If each roll costs {p:$3..$6}, how much money will {S:he} spend? = ceil(a*b/(c*12))*p : dollars

== danc-practice-goal-week
{S} wants to practice for {a:600..900 by 60} minutes this week. {S:He} practiced {b:60..120 by 10} minutes on each of the first {c:3..4} days and {d:40..90 by 10} minutes on the day after that.
where a > b*c+d+60
? How many more minutes does {S:he} need to practice? = a-b*c-d : minutes
? If {S:he} wants to spread the rest equally over {e:2 words} days, how many minutes does {S:he} need to practice per day? = (a-b*c-d)/e : minutes where whole (a-b*c-d)/e
? How many hours does {S:he} want to practice this week? = a/60 : hours

== danc-club-members-thirds
who S: man
Of the {a:48..144 by 12} members of a dance club, {f:1/3,1/4,1/6} dance only tango, {g:1/2,1/4,1/3} dance only salsa, and the rest dance both. {S}, the president of the club, orders {b:2 words} pairs of shoes for each person who dances both.
where a*(1-f-g) > 5
? How many people dance both? = a-a*f-a*g : people
? How many pairs of shoes does {S} order? = b*(a-a*f-a*g) : pairs
? How many more people dance only salsa than only tango? = a*g-a*f : people where a*g > a*f

== danc-video-views
A video of the show was watched {a:200..600 by 20} times on the first day. On the second day it was watched {r:25%,50%,75%} more often than on the first day, and on the third day {b:60..150 by 10} times less often than on the second day.
where whole a*r
? How many times was the video watched on the third day? = a*(1+r)-b : times
? How many times was it watched in total on these days? = a+a*(1+r)+(a*(1+r)-b) : times
? If the video is {c:6..15} minutes long, how many minutes did people spend watching it on the first day? = a*c : minutes

== danc-couples-left-standing
At a dance contest, {a:20..48 by 4} couples start to dance. After {b:10 words} minutes {f:1/2,1/4} of the couples are sent off the floor, and after that {c:2..3} couples have to leave every minute until just the winning couple is left.
where whole (a-a*f-1)/c
? After the first {b} minutes, how many more minutes does the contest last? = (a-a*f-1)/c | m: a-a*f-c*m = 1 : minutes
? How many people are still dancing just after the first couples were sent off? = 2*(a-a*f) : people
? How many couples are sent off after {b} minutes? = a*f : couples

== danc-fan-price-goal
who S: woman
{S} wants to buy a dress that costs {a:$150..$300 by 10}. She sells hand-painted fans at the dance shows for {b:$10..$15} each. The paper and the paint for each fan cost her {c:$2..$4}. She has already saved {d:$30..$80 by 10}.
? How many fans does she need to sell to be able to buy the dress? = ceil((a-d)/(b-c)) : fans
? How much profit does she make on {e:4..9} fans? = e*(b-c) : dollars
? How much money does she still need after she sells {e:4..9} fans? = a-d-e*(b-c) : dollars where a > d+e*(b-c)

== danc-ages-of-dancers
{S} is {a:9..14} years old. The oldest dancer in {S:his} group is {b:2..5} years older than {S:him}, and the teacher is {k:3 as "three times"} as old as the oldest dancer.
? How old is the teacher? = k*(a+b) : years
? How many years older than {S} is the teacher? = k*(a+b)-a : years
? How old will the teacher be when {S} is {c:18..21} years old? = k*(a+b)+c-a : years

== danc-seats-and-folding-chairs
who S: man
The hall has {a:8..14} rows of {b:16..24} seats. For the dance show, {S} sets up {c:20..60 by 5} folding chairs too. {d:150..260 by 5} tickets have been sold online and {e:20..50} at the box office.
where a*b+c > d+e+10
? How many tickets are still left, if there is a ticket for every seat and every chair? = a*b+c-d-e : tickets
? How many tickets have been sold in total? = d+e : tickets
? How many people can sit in the hall? = a*b+c : people

== danc-sequins-sewn
It takes {S} {a:4..7} seconds to sew on a sequin. {S:He} has to sew {b:50..120 by 10} sequins on each of {c:3..8} costumes.
? How many sequins does {S:he} need? = b*c : sequins
? How many minutes does it take {S:him} to sew on all the sequins? = a*b*c/60 : minutes where whole a*b*c/60
? If {S:he} is already done with {d:2 words} costumes, how many more sequins does {S:he} have to sew on? = b*(c-d) : sequins

== danc-money-for-trip-unknown
who S: woman, T: woman
{S} and {T} saved the same amount of money for a trip to a dance camp. {S} then spent {a:$20..$60 by 5} on shoes, and {T} made {b:$15..$50 by 5} with babysitting. Now {T} has {k:2 as "twice"} as much money as {S}.
where b+k*a < 200
? How much money did each of them save at first? = b+k*a | x: x+b = k*(x-a) : dollars
? How much money does {T} have now? = b+k*a+b : dollars
? How much money does {S} have now? = b+k*a-a : dollars

== danc-three-classes-double-fee
who S: woman
{S} teaches {d:3..5} dance classes. In each class there are {b:2..3} rows of {a:4..6} girls and {c:2..4} more boys than there are girls in a row. Each student pays her {e:$8..$14} per lesson.
? How many students does she teach in total? = d*(a*b+a+c) : students
? How much money does she get per lesson of {o:1 as "one"} class? = e*(a*b+a+c)*o : dollars
? How many more girls than boys are in each class? = a*b-(a+c) : students where a*b > a+c

== danc-pizza-after-the-show
After the show, {S} buys pizza for {a:12..24} dancers and {b:3..6} teachers. Every dancer eats {c:3 words} slices and every teacher eats {d:2 words}. A pizza has {e:8} slices and costs {p:$11..$16}, and {S:he} has a coupon for {f:$5..$9} off the total.
? How many slices do they eat in total? = a*c+b*d : slices
? How many pizzas does {S} need to buy? = ceil((a*c+b*d)/e) : pizzas
? How much does {S:he} pay after using the coupon? = ceil((a*c+b*d)/e)*p-f : dollars
