topic: calendars-and-weeks
place: us

== cal-day-wage-food-week
who S: man
{S} makes ${a:80..150 by 10} per day, and he works every day of the week while his boss is away. He spends {b:10%,20%,30%} of it on food and gas each day. At the end of the week he gives {c:10%,20%,25%} of the remaining money to his mother.
? How much money does he have left after {o:1 as "one"} week? = (a-a*b)*7-c*(a-a*b)*7 : dollars
? How much money does he give to his mother? = c*(a-a*b)*7 : dollars
? How much money does he spend on food and gas in {n:2..5} weeks? = a*b*7*n : dollars

== cal-hours-in-a-week
who S: woman
{S} works {a:30..45} hours per week at a bank and sleeps {b:7..8} hours every day. She also spends {c:5..14} hours per week cooking and cleaning.
? How many hours per week does she have left? = 24*7-a-b*7-c : hours
? How many hours per week does she not work? = 24*7-a : hours
? If she decides to sleep {d:30,45} minutes less every day, how many hours of sleep does she lose in {e:4,8,12} weeks? = d*7*e/60 : hours

== cal-reading-two-books
{S} reads {a:8..20} pages of a mystery every morning and {b:10..25} pages of a biography every night. On the {c:2 words} days of the weekend {S:he} also reads {d:15..40 by 5} pages of a magazine [per day|each day].
? How many pages does {S} read per week? = a*7+b*7+c*d : pages
? If the biography has {e:300..700 by 50} pages, how many pages of it are left after {f:2 words} weeks? = e-b*7*f : pages where e > b*7*f
? How many more pages of the biography than of the mystery does {S} read in a week? = (b-a)*7 : pages where b > a

== cal-pushups-growing-plan
who S: man
{S} does {c:10..30 by 5} push-ups on Sunday. On Monday he does {d:20%,40%,60%} more than on Sunday, and on Tuesday he does {e:2..3 times} as many as on Monday.
where whole c*d
? How many push-ups does he do from Sunday to Tuesday? = c+(c+c*d)+e*(c+c*d) : push-ups
? How many push-ups does he do on Tuesday? = e*(c+c*d) : push-ups
? If he does the same in each of the next {n:3..8} weeks, how many push-ups will he do on the Mondays in total? = n*(c+c*d) : push-ups

== cal-coffee-weekday-weekend
{S} drinks {a:2..4} cups of coffee on each weekday and {b:4..6} cups on each day of the weekend.
~ A cafe around the corner sells {n:5..9} kinds of donuts.
where b > a
? How many cups of coffee does {S} drink per week? = a*5+b*2 : cups
? If a cup of coffee costs ${p:2..4}, how much money does {S} spend on coffee in {d:4..10} weeks? = (a*5+b*2)*d*p : dollars
? If {S:he} decides to drink {e:2} cups every day instead, how many fewer cups will {S:he} drink per week? = a*5+b*2-e*7 : cups

== cal-vacation-days-left
who S: woman
{S} gets {a:3..5} weeks of vacation per year, and a week of vacation is {b:5} workdays. She has already used {c:4..8} days for a road trip, and she got the flu and was away for {d:2..3} of her vacation days.
where a*b > c+d+2
? How many days of vacation does she have left? = a*b-c-d : days
? If she makes ${p:120..200 by 10} per workday, how much money does she get for all of her vacation? = a*b*p : dollars
? If she wants to use the rest for long weekends with {e:1 as "one"} vacation day each and a trip of {f:2..3} days, how many long weekends can she take? = a*b-c-d-f : weekends where a*b > c+d+f+1

== cal-beard-growth-inches
who S: man
{S} bet that he could grow a beard. His beard grows {a:0.1,0.2} inches per week at first. After {b:5..10} weeks he begins to take vitamins, and from then on it grows {c:0.3,0.4} inches per week.
~ His wife is not a fan.
where whole 10*a*b
? How many inches long will his beard be {d:4..12} weeks after he begins to take vitamins, if it started at nothing? = a*b+c*d : inches
? How many inches will the beard grow in {e:2..5} years at the faster rate, with {f:52} weeks in each year? = c*e*f : inches
? How many inches longer does the beard get in {g:10,20} weeks with vitamins than in {g} weeks without them? = (c-a)*g : inches

== cal-plant-water-gallons
who S: woman
{S} waters her lawn {a:3..4} times per week with {b:20..50 by 5} gallons and her tomato plants every day with {c:3..6} gallons.
? How many gallons of water does she use per week? = a*b+c*7 : gallons
? If she cuts down the water for the lawn by {r:20%,40%}, how many gallons of water will she save in {d:2..6} weeks? = a*b*r*d : gallons
? If she leaves for a {e:5..9}-day trip, how many gallons does her neighbor need to water the tomato plants? = c*e : gallons

== cal-month-rent-split-weeks
who S: man, T: man
{S} and {T} share an apartment. {S} makes ${a:400..600 by 20} per week, and {T} makes ${b:40..90 by 10} more per week than {S}. Every {c:4} weeks they pay ${d:1200..1800 by 100} for rent, ${e:90..150 by 10} for electricity and ${f:40..70 by 10} for the internet.
? How much money do they have left together after they pay all of that at the end of {c} weeks? = (a+(a+b))*c-d-e-f : dollars
? If they split the rent equally, how much of his pay does {S} have left after {c} weeks and his share of the rent? = a*c-d/2 : dollars
? How much money do both of them earn per week? = a+(a+b) : dollars

== cal-challenge-days-missing
who S: woman
{S} promised to walk a total of {a:200..300 by 10} miles in {b:5..6} weeks for a charity. She walked {c:4..6} miles per day during the first {d:2..3} weeks.
where a > c*7*d, whole 10*(a-c*7*d)/(b*7-d*7)
? How many miles does she still have to walk? = a-c*7*d : miles
? How many miles per day does she need to walk in the remaining weeks? = (a-c*7*d)/((b-d)*7) : miles
? If her friends donate ${p:2..4} per mile, how much money will she collect for the first {d} weeks? = c*7*d*p : dollars

== cal-school-days-minus-breaks
A school year has {a:36..40} weeks, and there are {b:5} school days in a normal week. Because of holidays there is no school on {c:8..14} of these days, and in the winter the school was closed for {d:2..6} days because of snow.
? How many days of school are there? = a*b-c-d : days
? If {S} was sick for {e:3..9} days and went to school on all the others, how many days did {S:he} spend at school? = a*b-c-d-e : days
? If {S} buys lunch for ${p:2..4} on every school day, how much money does {S:he} need for the school year? = p*(a*b-c-d) : dollars

== cal-puppy-food-bag
{S}'s puppy eats {a:2..3} cups of kibble in the morning and {b:2..4} cups at night. A bag of kibble contains {c:90..160 by 10} cups and costs ${p:25..40}.
? How many cups does the puppy eat in {d:3..8} weeks? = (a+b)*7*d : cups
? How many bags does {S} need to buy for {f:6..12} weeks? = ceil((a+b)*7*f/c) : bags
? For how many full weeks will a bag last? = floor(c/((a+b)*7)) : weeks
? How many cups will be left in the bag after {e:2 words} weeks? = c-(a+b)*7*e : cups where c > (a+b)*7*e

== cal-candy-advent-calendar
who S: woman
{S} is filling a calendar with {a:24} doors for each of her {b:3..5} grandchildren. She puts {c:2..3} candies behind every door, except that on {d:4 words} Sundays she puts {e:5..6} candies there.
? How many candies does she need in total? = b*((a-d)*c+d*e) : candies
? How many candies will each grandchild get from {n:7} doors in a row if just a single door of them is such a Sunday? = (n-1)*c+e : candies
? If a bag has {f:40,50,60} candies, how many bags does she need to buy? = ceil(b*((a-d)*c+d*e)/f) : bags

== cal-baby-diapers-weeks
who S: woman
{S} gave birth to a baby girl. The baby uses {a:8..10} diapers per day in the first {b:4..6} weeks and {c:5..7} diapers per day after that.
? How many diapers does the baby use in the first {d:10..16} weeks? = a*b*7+c*(d-b)*7 : diapers
? If {S} received {e:200..260 by 10} diapers from her friends, how many more will she need in the first {b} weeks? = a*b*7-e : diapers where a*b*7 > e
? How many fewer diapers does the baby use per week after the first {b} weeks? = (a-c)*7 : diapers

== cal-subscription-box-weekly
A meal box costs ${a:40..70 by 5} per week, and delivery is an extra ${b:5..9} each time. {S} wants the box for {c:6..12} weeks. New customers get {r:50%} off the first box, but not off the delivery.
? How much money will {S} spend in total? = a*(1-r)+a*(c-1)+b*c : dollars
? How much does {S} pay for all the deliveries? = b*c : dollars
? If {S} spends ${d:90..120 by 10} per week on groceries without the box, how much money does {S:he} save in a normal week with the box and no groceries? = d-a-b : dollars where d > a+b

== cal-painting-schedule-weekends
who S: man
{S} is painting the rooms of his house on weekends. He works {a:4..6} hours on Saturdays and {b:2..3} hours on Sundays. Every room takes him {c:6,8,9} hours, and his house has {d:5..9} rooms.
? How many hours does he work per weekend? = a+b : hours
? How many weekends will it take him to finish the house? = ceil(c*d/(a+b)) : weekends
? If he also worked {e:1.5,2} hours on each of the {f:5} weekdays, how many total hours would he work per week? = a+b+e*f : hours

== cal-pool-chlorine-tablets
who S: man
The recommended amount of chlorine for {S}'s pool is {a:2..3} tablets every {b:3..4} days. A jar of {c:30..60 by 6} tablets costs ${p:24..36}.
~ The pool has room for {n:9..15} kids.
where whole c*b/a
? How many days does a jar last? = c/a*b : days
? How many jars does he need for {d:10..20} weeks? = ceil(d*7/b*a/c) : jars where whole d*7/b
? If he uses {k:2 as "twice"} the recommended amount by mistake, how many days will a jar last? = c/(a*k)*b : days where whole c*b/a/k, whole c/a/k

== cal-gym-days-class-fees
{S} goes to the gym {a:3..4} times per week and to a dance class {b:2 words} times per week. The gym costs ${c:30..50 by 5} per month no matter how often {S:he} goes, and the dance class costs ${d:8..14} per visit.
? How much money does {S} pay in a month with {e:4} weeks? = c+b*d*e : dollars
? How much does each visit to the gym cost in such a month, in dollars, if it has {e} weeks? = c/(a*e) : dollars where whole 4*c/(a*e)
? How many more times does {S} go to the gym than to the dance class in {f:6..15} weeks? = f*(a-b) : times where a > b+1

== cal-newborn-weight-gain
who S: man
{S}'s new kitten weighed {a:4..6} ounces when he got it and gains {b:3..4} ounces per week. His older cat weighs {c:8..11} pounds, and there are {d:16} ounces in a pound.
? How many ounces will the kitten weigh after {e:5..12} weeks? = a+b*e : ounces
? How many ounces heavier than the kitten is the older cat today? = c*d-a : ounces
? How many weeks will it take until the kitten weighs {g:3..5} pounds, if {S} only counts full weeks? = ceil((g*d-a)/b) : weeks

== cal-vending-machine-restock
who S: woman
{S} owns a vending machine. On each weekday {a:25..45} drinks are sold, and on each day of the weekend the number of drinks drops by {r:20%,40%,60%}. She makes {b:50,75} cents on each drink.
where whole a*r
? How many drinks are sold per week? = a*5+(a-a*r)*2 : drinks
? How much money does she make per week, in dollars? = (a*5+(a-a*r)*2)*b/100 : dollars
? If the machine holds {c:240..400 by 20} drinks and is full on Sunday night, how many drinks are in it on Friday night? = c-a*5 : drinks where c > a*5

== cal-library-fines-days
who S: man
The library charges a fine of {a:10..25 by 5} cents per day for each late book. {S} returns {b:3..5} books that are {c:2..3} weeks late and {d:2..4} books that are {e:3..6} days late.
? How much does {S} have to pay, in dollars? = (a*b*c*7+a*d*e)/100 : dollars
? How many cents is the fine for each of the {b} books? = a*c*7 : cents
? If {S} gives the librarian ${f:20} and the fine is less than that, how much change will he get? = f-(a*b*c*7+a*d*e)/100 : dollars where f > (a*b*c*7+a*d*e)/100

== cal-savings-every-payday
who S: woman
{S} has ${a:200..600 by 50} in her savings account. She gets paid every {b:2 words} weeks, and each time she adds ${c:80..150 by 10} to the account. She wants to buy a couch that costs ${d:1200..2400 by 100}.
? How much money will she have in the account after {e:6,8,10,12} weeks? = a+e/b*c : dollars
? How many paydays will it take until she is able to buy the couch? = ceil((d-a)/c) : paydays
? How many weeks will it take her to save ${f:600..1500 by 100} more? = f/c*b : weeks where whole f/c

== cal-snow-days-shovel
who S: man
It snowed for {a:3..5} days in a row. On the first day {b:4..8} inches of snow fell, and on each of the days after that {c:2..3} inches more fell than on the day before. {S} gets ${p:12..20} per driveway.
? How many inches of snow fell on the first {n:2 words} days combined? = b+(b+c) : inches
? How many inches of snow fell on the last day? = b+c*(a-1) : inches
? If {S} cleared {d:3..6} driveways on every day it snowed, how much money did he make? = a*d*p : dollars

== cal-movie-club-year
who S: woman
{S} watches {a:2..4} movies per week, and {f:1/2 as "half"} of them are longer than the others. A short movie is {b:90,95,100} minutes long, and a long movie is {c:130..150 by 5} minutes long. There are {d:52} weeks in a year.
where whole a*f
? How many minutes of movies does she watch per week? = a*f*b+(a-a*f)*c : minutes
? How many movies does she watch per year? = a*d : movies
? How many hours of long movies does she watch in {e:12,24,36} weeks? = a*f*c*e/60 : hours where whole a*f*c*e/60

== cal-crochet-blanket-rows
who S: woman
{S} wants to crochet a blanket with {a:140..260 by 10} rows for a friend's baby. She crochets {b:4..8} rows on each weekday and {c:10..15} rows on each day of the weekend, and she already finished {d:20..50 by 5} rows.
where whole (a-d)/(b*5+c*2)
? How many weeks will it take her to finish the blanket? = (a-d)/(b*5+c*2) : weeks
? How many rows does she crochet per week? = b*5+c*2 : rows
? If each row needs {e:3..5} yards of yarn, how many yards of yarn does she still need? = e*(a-d) : yards

== cal-tutoring-three-months
who S: man
{S} tutors freshmen in math for ${a:18..30} per hour. In September he tutored for {b:10..20} hours, in October he tutored {k:2 as "twice"} as many hours as in September, and in November he tutored {c:5..9} hours fewer than in October.
? How many total hours did he tutor in these months? = b+b*k+(b*k-c) : hours
? How much money did he make in November? = a*(b*k-c) : dollars
? If he spent {r:10%,20%,25%} of all the money he made on a new bike, how much money did he have left? = a*(b+b*k+(b*k-c))*(1-r) : dollars

== cal-haircut-and-nails-year
who S: woman
Every {a:6,8} weeks {S} goes to a salon for a haircut that costs ${b:25..40}, and every {c:2..4} weeks she gets her nails done for ${d:20..30}. She plans her spending for {e:24,48} weeks.
where whole e/a, whole e/c
? How much money does she plan to spend at the salon in total? = e/a*b+e/c*d : dollars
? How many haircuts will she get in that time? = e/a : haircuts
? If she decides to do her nails at home and buys polish for ${f:15..35}, how much money does she save in these weeks? = e/c*d-f : dollars where e/c*d > f
