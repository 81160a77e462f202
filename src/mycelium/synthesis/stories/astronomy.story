topic: astronomy
place: us

== astr-star-count-two-nights
who S: woman
{S} is counting shooting stars. On Friday night she sees {c:6..15} before midnight and the same number after midnight. On Saturday night she sees {b:8..20} before midnight and {a:2..3 times} as many after midnight. In the following week she sees {e:2..3 times} as many as on both nights combined.
? How many shooting stars does she see altogether? = c+c+b+a*b+e*(c+c+b+a*b) : shooting stars
? How many does she see on Saturday night? = b+a*b : shooting stars
? How many more shooting stars does she see on Saturday night than on Friday night? = b+a*b-(c+c) : shooting stars where b+a*b > c+c

== astr-telescope-discount-tax
A telescope costs {a:$200..$500 by 20} and a stand for it costs {b:$40..$90 by 10} less than the telescope. {S} buys both, and {S:he} gets {c:10%,20%,25%,50%} off the stand because {S:he} is a member of a club.
where whole c*(a-b), a > b+60
? How much does {S} pay for the stand? = a-b-c*(a-b) : dollars
? How much does {S:he} pay in total? = a+(a-b-c*(a-b)) : dollars
? How much money does {S:he} save because {S:he} is a member? = c*(a-b) : dollars

== astr-planetarium-tickets-sold
who S: man
{S} works at a planetarium. It has {a:8..15} rows with {b:12..20} seats, but {c:5..20} of the seats are broken. There is another room with {d:4..8} tables where {e:4,6} people can sit, and a terrace with {f:3..6} benches for {g:3..4} people each.
? How many people can sit down in the planetarium at a time, in total? = a*b-c+d*e+f*g : people
? How many seats are not broken in the rows? = a*b-c : seats
? If a ticket for the rows costs {p:$8..$12}, how much money does the planetarium make when every seat that isn't broken is sold? = (a*b-c)*p : dollars

== astr-meteor-rocks-sold
{S} collects rocks from space. {S:He} got {c:4..15} rocks from the desert, {a:5..15} from a store and {b:3..12} from a friend. Together these are all of {S:his} rocks except for the {d:20%,25%,40%,50%} that {S:he} found {S:himself}.
where whole (c+a+b)/(1-d)
? How many rocks does {S} have in total? = (c+a+b)/(1-d) | x: x-d*x = c+a+b : rocks
? How many rocks did {S:he} find {S:himself}? = (c+a+b)/(1-d)*d : rocks
? If {S:he} sells the rocks from the store for {p:$6..$15} each, how much money does {S:he} get? = a*p : dollars

== astr-school-solar-system
who S: woman
{S}'s students have to paint planets. There are {b:3..5} groups with {a:4..6} students in each group, and each student paints {c:2..4} planets. The teacher paints {d:8} planets and then everybody's planets are counted and shared equally between {e:4,8} walls.
where whole (d+c*a*b)/e
? How many planets does each wall get? = (d+c*a*b)/e : planets
? What's the total number of planets? = d+c*a*b : planets
? How many students are there? = a*b : students

== astr-moon-weight-astronaut
On the moon, everything weighs only {f:1/6 as "a sixth"} of what it weighs on Earth. An astronaut weighs {a:150..210 by 6} pounds on Earth, and the space suit weighs {b:180..300 by 12} pounds on Earth.
? How many pounds does the astronaut weigh on the moon, with the suit? = (a+b)*f : pounds
? How many pounds less does the suit weigh on the moon than on Earth? = b-b*f : pounds
? A rock weighs {c:5..20} pounds on the moon. How many pounds does it weigh on Earth? = c/f : pounds

== astr-orbit-station-times
The space station goes around the Earth in about {a:90} minutes. {S} reads that an astronaut stayed on it for {b:3..9} days.
? How many times did the station go around the Earth in that time? = b*24*60/a : times
? How many hours did the astronaut stay on the station? = b*24 : hours
? If the astronaut slept {c:6..8} hours per day, how many hours was the astronaut awake? = b*(24-c) : hours

== astr-light-speed-minutes
Light from the sun needs about {a:8} minutes to get to Earth, and a radio signal to Mars takes {b:4..20} minutes. {S} sends a question to a robot on Mars, and the robot works on the answer for {c:10..40 by 5} minutes.
? How many minutes does it take until {S} gets the answer? = b+c+b : minutes
? If {S} sends the question at {t:1:00 pm..5:00 pm by 15}, what time is it when {S:he} receives the answer? = t+(b+c+b)/60 : clock
? How many minutes longer than light from the sun to the Earth does a signal to Mars take? = b-a : minutes where b > a+1

== astr-club-expenses-per-member
who S: man
{S} is the president of an astronomy club. The club had {a:$600..$1200 by 40} in its bank account, and {b:1/2,1/4} of it could be spent on this trip. They rented a field for {c:2..4} nights at {d:$20..$40 by 5} per night and bought {e:3..6} lamps for {g:$8..$12} each. {S} divides what is left of the money for the trip equally among {h:4..8} members for gas.
where whole (a*b-c*d-e*g)/h, a*b > c*d+e*g+20
? How much money does each of these members get for gas? = (a*b-c*d-e*g)/h : dollars
? How much money could the club spend on the trip? = a*b : dollars
? How much did the club spend on rent and lamps in total? = c*d+e*g : dollars

== astr-binoculars-shared
{S} buys {a:6..12} binoculars for {b:$20..$45 by 5} each and rents them out on nights when people watch the stars. {S:He} charges {c:$3..$6} per night. In the first year, each of the binoculars was rented on {d:15..30} nights, and {e:2 words} of them were lost after that.
where a*c*d > a*b
? How much profit did {S} make in the first year, after paying for the binoculars? = a*c*d-a*b : dollars
? How much did {S:he} pay for all the binoculars? = a*b : dollars
? If each of the remaining binoculars is rented on {f:10..20} nights in the second year, how much money will {S:he} get in that year? = (a-e)*c*f : dollars

== astr-comet-return-year
A comet comes back every {a:70..80} years. The first time that people in {S}'s town wrote about it was in the year {b:1680..1740 by 10}.
? In what year did it come back for the second time after that? = b+a*2 : year
? How many times did it come back in the {c:300} years after that? = floor(c/a) : times
? {S}'s great-grandmother saw it when she was {d:6..12} years old. How old would she have been when it came back the next time? = d+a : years

== astr-photos-of-galaxies
who S: woman
To get a good picture of a galaxy, {S} has to take {a:40..90 by 10} photos. For each photo the camera needs {b:20,30} seconds, and she throws away {r:10%,20%,30%} of the photos because planes fly through them.
where whole a*r, whole a*b/60
? How many good photos does she get for {o:1 as "one"} galaxy? = a*(1-r)*o : photos
? How many minutes does the camera need for all the photos? = a*b/60 : minutes
? If she wants pictures of {c:4..9} galaxies, how many photos does she need to take in total? = a*c : photos

== astr-camp-cabins-meals
An astronomy camp has {a:6..10} cabins. {b:4 words} of them have {c:8} beds each, and the others have {d:4..6} beds each. All the beds are taken. Every camper eats {e:3 words} meals per day and uses {f:2 words} plates for each meal.
where a > b+1
? How many campers are there? = b*c+(a-b)*d : campers
? How many plates are used per day? = (b*c+(a-b)*d)*e*f : plates
? If the camp costs {p:$200..$400 by 20} per camper, how much do the campers in the cabins with {c} beds pay altogether? = b*c*p : dollars

== astr-mars-rover-meters
A rover on Mars can drive {a:80..140 by 10} feet per hour. It drives for {b:3..5} hours per day, and every evening it rolls back {c:5..20} feet because of the sand. The scientists want it to get to a hill that is {d:2000..5000 by 100} feet away.
? How many feet closer to the hill is it after {o:1 as "one"} day? = a*b*o-c : feet
? How many feet closer is it after a week? = 7*(a*b-c) : feet where 7*(a*b-c) < d
? How many feet are still left after {e:3..5} days? = d-e*(a*b-c) : feet where d > e*(a*b-c)

== astr-eclipse-glasses-sales
who S: man
{S} bought {a:200..500 by 20} eclipse glasses for {b:$0.50} each. In the week before the eclipse he sold {f:1/2,1/4,3/4} of them for {c:$2..$3} each, and on the day of the eclipse he sold the remaining glasses for {d:$4..$6} each.
where whole a*f
? How much money did he get for all the glasses? = a*f*c+(a-a*f)*d : dollars
? How much profit did he make? = a*f*c+(a-a*f)*d-a*b : dollars
? How many glasses did he sell on the day of the eclipse? = a-a*f : glasses

== astr-alien-novel-pages
{S} is reading a book about aliens that has {a:280..480 by 20} pages. {S:He} read {b:20..40} pages on the bus, {c:10..30} pages during lunch, {d:10..30} pages in the bathtub and {e:20..40} pages in bed.
? How many pages does {S:he} still have to read? = a-b-c-d-e : pages
? If {S:he} wants to finish the book in {f:4..8} more days, how many pages does {S:he} have to read per day? = (a-b-c-d-e)/f : pages where whole (a-b-c-d-e)/f
? How many pages did {S:he} read in the bathtub and in bed combined? = d+e : pages

== astr-moon-phases-days
The time from a full moon to the next full moon is about {a:29.5} days. {S} was born on the day of a full moon.
? How many days are there from that day to the tenth full moon after it? = a*10 : days
? How many full weeks fit between a full moon and the next full moon? = floor(a/7) : weeks
? {S} is {b:8..12} years old today. How old will {S:he} be in {c:24,36,48,60} months? = b+c/12 : years

== astr-rocket-stages-fuel
who S: woman
A model rocket weighs {a:40..80} ounces. Its fuel makes up {r:50%,25%,60%} of that weight. {S} burns {f:1/2} of the fuel in the first stage, and then she drops an empty tank that weighs {b:3..6} ounces.
where whole a*r*f, a-a*r*f > b+5
? How many ounces does the rocket weigh after that? = a-a*r*f-b : ounces
? How many ounces of fuel were in the rocket in the beginning? = a*r : ounces
? How many ounces does the rocket weigh without any fuel, before the tank is dropped? = a-a*r : ounces

== astr-planets-ages-ratio
On Mars, a year is about {k:2 as "twice"} as long as on Earth. {S} is {a:8..12} years old, and {S:his} grandfather is {b:5..7} times as old.
? How old would {S:his} grandfather be in Mars years? = a*b/k : years where whole a*b/k
? How many years older is {S:his} grandfather than {S} in Earth years? = a*b-a : years
? How old will {S}'s grandfather be in {c:4..9} Earth years? = a*b+c : years

== astr-hours-at-observatory-average
{S} works at an observatory. {S:He} watched the sky for {a:4..9} hours on Monday, {b:4..9} hours on Tuesday, {c:4..9} hours on Wednesday and {d:4..9} hours on Thursday.
? How many hours does {S:he} need to watch on Friday so that {S:his} average for these {n:5} nights is {e:6..7} hours? = n*e-a-b-c-d | x: a+b+c+d+x = n*e : hours where n*e > a+b+c+d+1, n*e < a+b+c+d+11
? What is the average number of hours from Monday to Thursday? = mean(a,b,c,d) : hours where whole (a+b+c+d)/4
? If {S:he} makes {p:$25..$40 by 5} per hour, how much more money does {S:he} make on Monday than on Tuesday? = (a-b)*p : dollars where a > b

== astr-star-map-stickers
who S: man
{S} is sticking stars on the ceiling of his son's bedroom. The ceiling is {a:10..14} feet long and {b:8..12} feet wide. He wants {c:3..6} stars on each square foot, and the stars come in bags of {d:50,100}.
? How many stars does he need? = a*b*c : stars
? How many bags does he need to buy? = ceil(a*b*c/d) : bags
? How many stars will be left over? = ceil(a*b*c/d)*d-a*b*c : stars where mod(a*b*c,d) > 0

== astr-constellation-quiz
There are {a:20..40} questions in a quiz about the stars. A correct answer gives {b:4..5} points, and a wrong answer takes away {c:1 as "one"} point. {S} answered all the questions, and {d:3..8} of {S:his} answers were wrong.
? How many points did {S} get? = (a-d)*b-d*c : points
? How many answers were correct? = a-d : answers
? How many points did {S:he} lose because of {S:his} wrong answers, compared with answering everything correctly? = d*(b+c) : points

== astr-buy-planet-posters
The gift shop of a museum sells posters of planets for {a:$6..$12} each and small globes for {b:$15..$25} each. {S} sold {n:20..50} of them for {t:$300..$900} in total.
where whole (t-a*n)/(b-a), t > a*n+b, t < b*n-b
? How many globes did {S} sell? = (t-a*n)/(b-a) | g, p: g + p = n, b*g + a*p = t : globes
? How many posters did {S} sell? = (b*n-t)/(b-a) | p, g: g + p = n, b*g + a*p = t : posters

== astr-bus-to-dark-hill
who S: woman
{S}'s class is going on a field trip to a hill where the sky is very dark. The hill is {a:60..150 by 15} miles away. The bus drives {b:45} miles per hour on the first {c:45} miles, and {d:30} miles per hour after that.
where whole (a-c)/d*2
? How many hours does the trip take? = c/b+(a-c)/d : hours
? How many miles does the bus drive at {d} miles per hour? = a-c : miles
? If the bus gets {e:5,3} miles per gallon, how many gallons of gas does it use to get to the hill and back? = 2*a/e : gallons

== astr-satellites-launched-unknown
A company had some satellites in space. Last year, {a:4..12} of its satellites fell down, and the company then sent up {b:3..6} rockets with {c:10..20} satellites in each. Now it has {d:120..300} satellites in space.
? How many satellites did the company have in space in the beginning? = d-b*c+a | x: x-a+b*c = d : satellites
? How many satellites did it send up last year? = b*c : satellites
? If it plans to have {e:400..500 by 10} satellites, how many more satellites are needed? = e-d : satellites

== astr-sunrise-earlier-daily
On the first of the month, the sun rises at {t:6:30 am..7:30 am by 5}. Every day it rises {b:2 words} minutes earlier than on the day before.
? At what time does the sun rise {c:6,9,12,15} days later? = t-b*c/60 : clock
? How many minutes earlier does it rise after {d:2..3} weeks? = b*7*d : minutes
? If {S} wants to take a photo of the sunrise {c} days later and needs {e:30..60 by 5} minutes to get ready, at what time does {S:he} have to get up? = t-(b*c+e)/60 : clock

== astr-gift-shop-three-friends
who S: woman
In the gift shop of an observatory, {S} buys a moon puzzle for {a:$12..$24} and {b:2..3} books that cost {c:$2..$5} less than the puzzle each. Her mother gives her ${d:100 digits} and asks her to bring back the change.
where d > a+b*(a-c)+5
? How much change does she bring back? = d-a-b*(a-c) : dollars
? What is the total cost of the books? = b*(a-c) : dollars
? If her mother lets her keep {f:1/2,1/4} of the change, how much money will {S} have? = f*(d-a-b*(a-c)) : dollars where whole f*(d-a-b*(a-c))
