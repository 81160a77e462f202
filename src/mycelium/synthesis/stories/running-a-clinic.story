topic: running-a-clinic
place: us

== rclin-wait-rooms-painted
who S: woman
{S} is opening a clinic in her neighborhood. She [needs to|has to] paint {c:3..6} exam rooms. [Each|Every] room takes {a:2..4} gallons of white paint and {b:1 as "one"} gallon of green paint. Then she [buys|purchases] {d:4..9} lamps for {e:$18..$35} each and {f:2..5} chairs for {g:$40..$75 by 5} each.
?< How many gallons of paint does {S} need [in total|altogether]? = c*(a+b) : gallons
? [What is the total cost of the lamps and the chairs?|Find the total cost of the lamps and the chairs.] = d*e+f*g : dollars
? If paint costs {p:$22..$34} per gallon, how much will {S} spend on everything? = c*(a+b)*p+d*e+f*g : dollars

== rclin-patients-two-weeks
In the first week, {S}'s new clinic had {b:20..45} patients. In the second week, there were {a:15..40} patients each on Monday and on Tuesday, and no patients on the other days [because|since] it snowed. In the third week, the clinic [was able to|could] see {c:2..3 times} as many patients as in the second week, and {d:4..9} more.
? How many patients came in the third week? = c*(a+a)+d : patients
? How many patients came in the first, the second, and the third week combined? = b+a+a+c*(a+a)+d : patients
? How many more patients came in the second week than in the first? = a+a-b : patients where a+a > b+1

== rclin-copy-paper
who S: man
{S} [buys|purchases] {a:6..12} packages of paper for the printers in his clinic. [Each|Every] package contains {b:500} sheets. On the first day, {c:20%,25%,30%} of the paper got wet when a pipe broke. Every week, the clinic uses {d:150..250 by 25} sheets.
where whole a*b*c
? How many dry sheets of paper were left after the pipe broke? = a*b-c*a*b : sheets
? For how many full weeks will the dry paper last? = floor((a*b-c*a*b)/d) : weeks
? If a package costs {p:$5..$8}, what was the worth of the wet paper? = a*c*p : dollars where whole a*c

== rclin-loan-profit
who S: woman
{S} [needs to|has to] borrow {a:$20000..$60000 by 5000} to start her clinic. She has to pay back the amount with [an additional|another] {r:5%,8%,10%,12%} of it. The clinic makes a profit of {b:$2000..$5000 by 500} [per|a] month, and she uses {f:1/2 as "half"} of the profit to pay back the loan.
? [What is the total amount that {S} has to pay back?|Find the total amount that {S} has to pay back.] = a*(1+r) : dollars
? [How many months will it take|How long, in months, will it take] to pay back the loan? = ceil(a*(1+r)/(b*f)) : months
? [How much money|How much] is left for {S} from the profit of {m:5..12} months? = b*f*m : dollars

== rclin-nurse-hours-schedule
{S} has to plan the work hours in {S:his} clinic. [There are|There are currently] {a:3..5} nurses who work {b:32..40} hours [per|a] week, and {c:2..4} nurses who work {h:1/2 as "half"} as many hours. The clinic needs {d:180..240 by 4} hours from nurses [every week|each week].
where whole b*h, d > a*b+c*b*h+10
? How many more hours does {S} need from nurses every week? = d-a*b-c*b*h : hours
? How many hours do all of the nurses in the clinic work [per|a] week? = a*b+c*b*h : hours
? If {S} hires a new nurse for {p:$25..$34} [per|an] hour to do the additional work, how much will {S:he} [have to|need to] pay the new nurse [per|a] week? = (d-a*b-c*b*h)*p : dollars

== rclin-scale-order-shipping
{S} orders {a:3..6} scales for {S:his} clinic. [Each|Every] scale costs {b:$60..$110 by 5}. The store gives {S:him} a discount of {c:10%,15%,20%} on the scales, and shipping costs {d:$12..$30}.
{S:He} [also|] has a gift card for {e:$50}.
? How much does {S} [have to|need to] pay after {S:he} uses the gift card? = a*b-c*a*b+d-e : dollars
?< [How much money|How much] does {S} save because of the discount? = a*b*c : dollars

== rclin-monthly-bills-left
who S: man
{S}'s clinic takes in {a:$900..$1500 by 50} per day and is open for {b:20..23} days this month. The rent is {c:$2500..$4000 by 100}. {S} pays {d:2..3} nurses a salary of {e:$3600..$4200 by 100} [per|a] month each, and {f:4..9} bills of {g:$90..$150 by 10} each come in the mail.
where a*b > c+d*e+f*g+500
? [How much money|How much] is left for {S} after he pays for everything? = a*b-c-d*e-f*g : dollars
? [How much money|How much] did the clinic take in this month? = a*b : dollars
?< How much does {S} pay the nurses [in total|altogether]? = d*e : dollars

== rclin-brochures-mail
who S: woman, T: man
{S} [wants to|would like to|wishes to] send {a:600..1500 by 100} brochures about her clinic to the neighborhood. She can fold {b:40..60 by 10} brochures in an hour. Her brother {T} offers to help, and he [is able to|can] fold {c:20,30} brochures in an hour.
where whole a/(b+c)
? How many hours will it take them to fold [all of the|all the] brochures together? = a/(b+c) : hours
? How many more brochures than {T} will {S} fold in that time? = a/(b+c)*(b-c) : brochures where b > c
? If a stamp costs {p:40..60 by 5} cents, how many dollars will the stamps for all of the brochures cost? = a*p/100 : dollars

== rclin-branches-patients
{S} runs several clinics. The clinic in the city has {a:2..3 times} as many patients as the clinic by the mountain, and the clinic by the mountain has {b:120..300 by 20} patients. The clinic at the beach has {c:40..90 by 10} fewer patients than the clinic in the city.
? How many patients do {S}'s clinics have [in total|altogether]? = b+a*b+(a*b-c) : patients
? How many more patients does the beach clinic have than the mountain clinic? = a*b-c-b : patients where a*b > c+b+5
? If {r:10%,20%,25%} of the patients of the city clinic move away, how many patients will the city clinic have left? = a*b-a*b*r : patients where whole a*b*r

== rclin-phone-calls-secretary
who S: man
{S} answers the phone at a clinic. On Monday he got {a:24..60} calls. On Tuesday the number of calls increased by {b:25%,50%}. On Wednesday he got {c:10..20} calls more than on Tuesday. He needs {d:3..5} minutes for each call.
where whole a*b
? How many calls did {S} get on these days [altogether|in total]? = a+a+a*b+(a+a*b+c) : calls
? How many minutes did {S} spend on the phone on Tuesday? = (a+a*b)*d : minutes
? How many calls did he get on Wednesday? = a+a*b+c : calls

== rclin-parking-lot-lines
who S: woman
The parking lot of {S}'s clinic has {a:6..10} rows with {b:8..12} spaces each. {S} wants to turn {c:10%,20%,25%} of the spaces into a garden for the patients. {d:4..12} of the remaining spaces will be for doctors only.
where whole a*b*c
? How many spaces will be left for patients? = a*b-a*b*c-d : spaces
? How many parking spaces become part of the garden? = a*b*c : spaces

== rclin-coffee-machine-savings
who S: woman
The workers in {S}'s clinic drink {a:12..30} cups of coffee [per|a] day. {S} buys the coffee for {b:$2..$4} per cup at the shop next door. If she [buys|purchases] a machine for {c:$400..$900 by 50}, a cup will cost only {d:$0.50,$1.00}.
? How much does {S} spend on coffee in {m:5..20 by 5} days when she buys it at the shop? = a*b*m : dollars
? [How much money|How much] would {S} save [per|a] day with the machine, without its price? = a*(b-d) : dollars
? After how many days would the machine have paid for itself? = ceil(c/(a*(b-d))) : days

== rclin-new-hires-ages
who S: woman, T: man
{S} and {T} started working at the clinic in the same year. {S} was {a:22..30} years old then, and {T} was {b:1.5,2 times} as old as {S}.
~ The clinic has {n:12..20} rooms.
where whole a*b
? What will be the total of their ages {c:5..15} years after they started? = a+a*b+c+c : years
? If {T} [works at|has a job at] the clinic until he is {d:65}, how old will {S} be then? = d-(a*b-a) : years

== rclin-cleaning-two-options
who S: man
A cleaning company offers to clean {S}'s clinic for {a:$280..$420 by 20} [per|a] week. {S} could also hire a cleaner who needs {b:2..3} hours per day on {c:5..6} days of the week and wants {d:$15..$20} [per|an] hour. In that case {S} would [have to|need to] spend {e:$10..$25} per week on soap.
where a > b*c*d+e+5
? [How much money|How much] will {S} save [per|a] week if he hires the cleaner? = a-(b*c*d+e) : dollars
? How much would the cleaner cost in total [per|a] week, with the soap? = b*c*d+e : dollars

== rclin-chair-delivery-boxes
{a:6..12} boxes with chairs were delivered to {S}'s clinic. In each box, there are {b:4..6} chairs. {S} puts {c:10..18} chairs into the waiting room, {d:2 words} chairs into each of the {e:4..7} exam rooms, and sends {f:2..4} broken chairs back.
where a*b > c+d*e+f
? [How many chairs are left?|Calculate how many chairs are left.] = a*b-c-d*e-f : chairs
? How many chairs did {S} put into rooms? = c+d*e : chairs

== rclin-website-growth
who S: woman
{S} made a website for her clinic. It had {a:40..120 by 10} visitors in the first month. Every month after that, it had {k:2 times} as many visitors as in the month before. {r:5%,10%,20%,25%} of the visitors of [every month|each month] made an appointment.
where whole a*r
? How many visitors did the website have in the fourth month? = a*k*k*k : visitors
? [What is the total number of visitors in the first, the second, and the third month?|Calculate the total number of visitors in the first, the second, and the third month.] = a+a*k+a*k*k : visitors
? How many visitors made an appointment in the third month? = a*k*k*r : visitors

== rclin-lunch-order-staff
{S} orders lunch for everyone who works at the clinic. {S:He} [buys|purchases] {a:5..9} salads for {b:$7..$11} each, {c:3..7} sandwiches for {d:$6..$9} each, and {e:2..4} [@lg large|big] pizzas for {f:$14..$19} each. {S:He} adds a {g:$10..$20} tip for the driver.
? What is the total [cost|price] of the lunch, including the tip? = a*b+c*d+e*f+g : dollars
? How much do the salads and the sandwiches cost? = a*b+c*d : dollars
? If {n:12..16} people share the cost of the pizzas equally, how much will each person pay for pizza? = e*f/n : dollars where whole e*f/n*4

== rclin-noshow-fee
who S: man
The clinic has {a:30..60} appointments per day. On average, {b:10%,20%} of the patients do not come. {S}, the manager, decides that these patients [have to|need to] pay a fee of {c:$15..$30 by 5}.
where whole a*b
? [How much money|How much] would the clinic get in fees per week if it is open {d:5..6} days a week? = a*b*c*d : dollars
? How many patients come to their appointments each day? = a-a*b : patients
? If the fee makes {h:1/2 as "half"} of those patients come after all, how many patients will come [per|a] day? = a-a*b*h : patients where whole a*b*h

== rclin-opening-hours-week
{S}'s clinic is open from {t:8:00 am..9:00 am by 30} to {u:4:00 pm..6:00 pm by 30} on weekdays and for {a:3..5} hours on Saturdays. It is closed on Sundays.
? How many hours is the clinic open on a weekday? = u-t : hours
? [How many total|How many] hours is the clinic open [per|a] week? = 5*(u-t)+a : hours
? If {S:he} [wants to|would like to|wishes to] close {h:1/2 as "half an hour"} later on every weekday, how many hours will the clinic be open [per|a] week? = 5*(u-t+h)+a : hours

== rclin-growth-chart-average
who S: woman
{S} wants her clinic to have an average of {m:50..70 by 5} patients per day from Monday to Thursday. On Monday {a:35..70} patients came, on Tuesday {b:35..70} came, and on Wednesday {c:35..70} came.
where 4*m-a-b-c > 30, 4*m-a-b-c < 110
? How many patients need to come on Thursday? = 4*m-a-b-c | t: a+b+c+t = 4*m : patients
? How many patients came from Monday to Wednesday? = a+b+c : patients
? If {k:40..90} patients come on Thursday, what will the average number of patients [per|a] day be? = (a+b+c+k)/4 : patients per day where whole (a+b+c+k)/4

== rclin-sign-lights-cost
who S: man
The sign of {S}'s clinic has {a:20..40 by 2} light bulbs. Each bulb costs {b:$0.02..$0.05 by 0.01} per hour in electricity, and the sign is on for {c:10..12} hours per day. {S} [wants to|would like to] replace {h:1/2 as "half"} of the bulbs with new bulbs that cost {d:1/2 as "half"} as much in electricity.
? How much does it cost to have the sign on for a day now? = a*b*c : dollars
? How much will it cost to have the sign on for a day after {S} replaces the bulbs? = a*(1-h)*b*c+a*h*b*d*c : dollars
? How many hours is the sign on in {m:20..30} days? = c*m : hours

== rclin-donation-fence
{S}'s clinic received {a:$900..$1500 by 50} from a lottery winner. {S:He} spent {b:1/3,1/4,1/5} of the money on toys for the waiting room. Then {S:he} bought a fish tank for {c:$200..$320 by 10} and {d:8..15} fish for {e:$4..$9} each.
where whole a*b, a > a*b+c+d*e
? How much of the money is left? = a-a*b-c-d*e : dollars
? How much more did the fish tank cost than all of the fish? = c-d*e : dollars

== rclin-doctor-salaries
who S: woman, T: man, U: woman
{S}, {T}, and {U} are doctors at the same clinic. {T} makes {a:$9000..$14000 by 500} [per|a] month. {S} makes {b:$500..$2000 by 250} more per month than {T}, and {U} makes {r:10%,20%} less than {T}.
? What are the combined salaries of the doctors per month? = a+(a+b)+(a-a*r) : dollars
? How much more does {S} make [per|a] month than {U}? = b+a*r : dollars
? How much does {U} make in {m:3..12} months? = (a-a*r)*m : dollars

== rclin-mileage-home-visits
{S} does home visits for the clinic. Last week {S:he} drove {a:12..20} miles [per|a] day for {b:4..5} days. {S:His} car gets {c:20,25,30} miles per gallon, and gas costs {d:$3.20..$4.40 by 0.2} per gallon. The clinic pays {S:him} {e:$0.40..$0.60 by 0.1} per mile.
where whole a*b/c*10
? How much did {S} spend on gas last week? = a*b/c*d : dollars where whole a*b*d/c*100
? How much more did the clinic pay {S} than {S:he} spent on gas? = a*b*e-a*b/c*d : dollars where whole a*b*d/c*100

== rclin-supply-room-count
who S: man
{S} is counting the things in the supply room. There are {a:30..60} pillows, {b:15..25} fewer blankets than pillows, and {c:2..3 times} as many towels as blankets. {d:8..15} of the towels are too old, so he decides to put them into the dumpster.
where a > b+5
? [What is|What's] the total number of pillows, blankets, and towels that [are left|remain]? = a+(a-b)+c*(a-b)-d : things
? How many towels were there [at first|in the beginning]? = c*(a-b) : towels

== rclin-ticket-numbers
In the morning, {a:18..30} patients were waiting when {S}'s clinic opened. Every hour, {b:10..14} patients are seen and {c:5..8} new patients come in.
? How many patients will be waiting after {h:2..4} hours? = a-h*(b-c) : patients where a > h*(b-c)+1
? After how many hours will nobody be waiting? = a/(b-c) : hours where whole a/(b-c), a/(b-c) < 9
? How many new patients come in during {m:5..8} hours? = c*m : patients

== rclin-bus-trip-costs-staff-kids
who S: woman
{S} plans a trip for the workers of her clinic and their kids. The bus costs {f:$200..$350 by 25}. {a:8..14} kids each get a lunch for {b:$6..$9}. Each kid goes on {d:2..3} rides, and a ride costs {c:$4..$7}. {e:5..9} adults go on a single ride each for the same price.
? [What is the total cost of the trip?|Calculate the total cost of the trip.] = f+a*b+d*a*c+c*e : dollars
? How much do the rides cost [altogether|in total]? = d*a*c+c*e : dollars
? How much less would the trip cost if the adults went on no rides and the kids got no lunch? = a*b+c*e : dollars

== rclin-inbox-messages-answered
who S: man
{S} has {d:15..40} emails and {c:8..20} forms in his inbox from last month. He [gets|receives] {a:6..12} messages [per|an] hour for {b:5..8} hours [per|a] day, and he has been too busy to answer any of them for a week.
? [How many emails, forms, and messages are in his inbox after the week?|Find out how many emails, forms, and messages are in his inbox after the week.] = d+c+a*b*7 : messages
? How many messages does {S} get [per|a] day? = a*b : messages
? If {S} hires a girl who answers {e:40..60 by 5} of them [per|an] hour, how many full hours does she need for everything in the inbox? = ceil((d+c+a*b*7)/e) : hours

== rclin-secretary-exercise-hours
who S: woman
{S} [works at|has a job at] both a clinic and a law office. On Mondays, she spends {a:4..6} hours at each of these places. She [also|] needs an hour for workouts.
?< How many hours does {S} have left on Mondays for everything else? = 24-a*2-1 : hours
? How many hours does she work on {c:3..8} Mondays [in total|altogether]? = a*2*c : hours
? If she [earns|makes|is paid] {b:$18..$26} [per|an] hour at the clinic and {d:$2..$5} more [per|an] hour at the law office, how much does she make on a Monday? = a*b+a*(b+d) : dollars

== rclin-program-letters-approximation
The clinic's computer program sends {a:30..60 by 5} letters per hour. It works for {b:6..10} hours, but {c:5%,10%,20%} of the letters have a problem with the address. {S} writes these letters again by hand.
where whole c*a*b
? How many of the letters do not have a problem? = a*b-c*a*b : letters
? If {S} needs {d:4..6} minutes per letter, how many minutes does {S:he} need for the letters that have a problem? = c*a*b*d : minutes
