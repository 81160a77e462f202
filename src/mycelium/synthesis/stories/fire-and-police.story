topic: fire-and-police
place: us

== fire-truck-water-tank-pressure
who S: man
{S}'s fire truck has a tank with {a:500..1000 by 50} gallons of water. At a fire, {b:2 words} hoses each spray {c:50..90 by 10} gallons per minute. After {d:2..3} minutes another truck brings {e:300..600 by 50} more gallons for {S}'s tank.
where a > b*c*d+30
? How many gallons of water does {S} have in his tank right after that? = a-b*c*d+e : gallons
? How many gallons of water do the hoses spray per minute in total? = b*c : gallons
? For how many full minutes does the first tank last if no water is added? = floor(a/(b*c)) : minutes

== fire-cats-rescued-week-average
who S: woman
{S} is a firefighter. Last week she drove to {a:3..6} fires per day for {b:4} days, and she helped {c:8..14} kittens and dogs out of trees and pipes. A fire takes her about {d:45,60,90} minutes, and an animal takes her {e:20,30} minutes.
? How many total minutes did she spend on fires and animals? = a*b*d+c*e : minutes
? How many hours did she spend on fires? = a*b*d/60 : hours
? How many more minutes does she need for a fire than for an animal? = d-e : minutes

== fire-chili-cookout-fundraiser
The fire department is having a chili supper to buy new helmets. They sell {a:80..160 by 10} bowls of spicy chili for ${b:6..9} each and {c:60..120 by 10} cups of lemonade for ${d:2} each. The ingredients cost them ${e:150..300 by 10}. A helmet costs ${f:180..260 by 20}, and {S} is the chief.
? How much money do they have for helmets after they pay for the ingredients? = a*b+c*d-e : dollars
? How many helmets can they buy? = floor((a*b+c*d-e)/f) : helmets
? How much more money do they get for the chili than for the lemonade? = a*b-c*d : dollars

== police-parking-tickets-month
who S: man
{S} is a police officer. In May he wrote {a:20..50 by 10} parking tickets and {b:10..30} speeding tickets. In June he wrote {r:20%,50%} fewer parking tickets but {k:2 as "twice"} as many speeding tickets as in May.
where whole a*r
? How many tickets did {S} write in total in both months? = a+b+(a-a*r)+b*k : tickets
? How many tickets did he write in June? = a-a*r+b*k : tickets
? If a parking ticket costs ${c:25..45 by 5} and a speeding ticket costs ${d:90..150 by 10}, how much did all the tickets in May cost? = a*c+b*d : dollars

== police-chase-speed-catch-up
who S: woman
{S}, who is a police officer, sees a car that is driving at {a:80..95 by 5} mph. When she starts to follow it, the car is {b:2..6} miles ahead of her, and she drives at {c:100..120 by 5} mph.
where whole b/(c-a)*60, c-a > 5
? How many minutes does it take {S} to catch up with the car? = b/(c-a)*60 : minutes
? How many miles does she drive until she catches up with it? = b/(c-a)*c : miles
? If the limit is {d:55,60,65} mph and the fine is ${e:10,20} for every mph above it, how much does the driver have to pay? = (a-d)*e : dollars

== fire-ladder-floors-height
who S: man
Each floor of a building is {a:10..12} feet high. The ladder on {S}'s fire truck is {b:75..105 by 5} feet long when it is straight up, and it starts on top of the truck at a height of {c:8..9} feet. The building has {d:8..15} floors.
? What is the highest that the ladder can reach, in feet? = b+c : feet
? How many full floors of the building does the ladder reach? = floor((b+c)/a) : floors where d > floor((b+c)/a)
? How many feet of the building are above the end of the ladder? = a*d-(b+c) : feet where a*d > b+c

== police-dog-training-treats
who S: woman
{S} trains police dogs. She has {a:4..8} dogs, and each of them gets {b:3..5} treats per lesson and {c:2..3} cups of dog food per day. Every dog has {d:2} lessons per day. A bag has {e:200..300 by 20} treats.
? How many treats does {S} need per week? = a*b*d*7 : treats
? How many cups of dog food do the dogs eat in {f:2..4} weeks? = a*c*7*f : cups
? For how many full days does a bag of treats last? = floor(e/(a*b*d)) : days

== fire-hydrant-painting-budget
who S: man
A city wants to paint its {a:120..300 by 20} hydrants. {r:25%,40%,60%} of them are in bad shape and need {b:3} cans of paint each, and the others need {c:2} cans each. A can costs ${d:9..14}, and {S} has a budget of ${e:5000..12000 by 500}.
where whole a*r, e > d*(a*r*b+(a-a*r)*c)
? How much money will be left from the budget? = e-d*(a*r*b+(a-a*r)*c) : dollars
? How many cans of paint does the city need? = a*r*b+(a-a*r)*c : cans
? How many hydrants are not in bad shape? = a-a*r : hydrants

== fire-shift-hours-per-month
who S: woman
{S} works shifts of {a:24} hours at the fire station. She works {b:8..10} shifts per month and gets ${c:18..26} per hour. Each month she also works {d:2..3} shifts of {e:8} hours at a school as a safety teacher for ${f:25..30} per hour.
? How much money does she make per month? = a*b*c+d*e*f : dollars
? How many total hours does she work per month? = a*b+d*e : hours
? How much more does she make per month at the fire station than at the school? = a*b*c-d*e*f : dollars

== police-lost-bikes-returned
who S: man
The police have {a:80..200 by 10} lost bikes. In the spring {f:1/4,1/5,2/5} of the bikes were given back to their owners, and {b:10..20} bikes were taken to the dump. The police then sold {r:50%} of the remaining bikes in an auction for ${c:30..60 by 5} each. {S} took care of the bikes.
where whole a*f, whole (a-a*f-b)*r
? How much money did the police get for the bikes? = (a-a*f-b)*r*c : dollars
? How many bikes do the police still have? = (a-a*f-b)-(a-a*f-b)*r : bikes
? How many bikes were given back to their owners? = a*f : bikes

== fire-alarm-batteries-school
who S: woman
{S} checks the smoke alarms of a school. There are {a:20..35} classrooms with {b:2} alarms each, and {c:12..20} alarms in the halls. Every alarm needs {d:2..3} batteries, and batteries come in packs of {e:8,12}.
? How many packs of batteries does she need to buy? = ceil((a*b+c)*d/e) : packs
? How many batteries do the alarms need in total? = (a*b+c)*d : batteries
? If it takes {S} {f:4..5} minutes to check an alarm, how many minutes does she need for the classrooms? = a*b*f : minutes

== police-officers-shifts-needed
A police station has {a:36..72 by 6} officers. {f:1/3,1/2} of the officers work during the day, and {g:1/4,1/2} of the rest work in the evening. The others work at night. {S} drives {b:40..70 by 5} miles per shift.
where whole a*f, whole (a-a*f)*g
? How many officers work at night? = a-a*f-(a-a*f)*g : officers
? How many more officers work during the day than in the evening? = a*f-(a-a*f)*g : officers where a*f > (a-a*f)*g+1
? How many miles does {S} drive in {c:4..9} weeks with {d:5} shifts each? = b*c*d : miles

== fire-smoke-drill-students-out
who S: man
During a fire drill {a:400..700 by 20} students leave the school through {b:4..5} doors. {c:20..30} students per minute can go through each door. The principal, {S}, wants all of the students to be out in {d:3 words} minutes.
? How many students are still in the school after {d} minutes? = a-b*c*d : students where a > b*c*d+1
? How many students can leave the school per minute through all of the doors? = b*c : students
? How many full or started minutes does it take until everyone is out? = ceil(a/(b*c)) : minutes

== fire-boots-uniform-discount-tax
who S: woman
{S} needs {a:2} pairs of boots that cost ${b:120..180 by 10} each and {c:3..4} uniform shirts that cost ${d:25..40 by 5} each. As a firefighter she gets {r:10%,20%} off the boots, and she has to pay ${e:15..30} in taxes for everything.
where whole a*b*r
? How much does {S} have to pay in total? = a*b*(1-r)+c*d+e : dollars
? How much do the boots cost with the discount? = a*b*(1-r) : dollars
? How much would she pay without the discount, with the same taxes? = a*b+c*d+e : dollars

== fire-forest-acres-burned-days
who S: man
A forest fire is burning. On the first day {a:200..500 by 50} acres burned, on the second day {k:2 as "twice"} as many, and on the third day {b:100..300 by 50} acres fewer than on the second day. {S} and {c:30..60} other firefighters work to stop it.
where a*k > b
? How many acres burned in these days altogether? = a+a*k+(a*k-b) : acres
? How many acres burned on the third day? = a*k-b : acres
? If each of the {c} other firefighters needs {d:3..4} gallons of water to drink per day, how many gallons do they need in {e:3..6} days? = c*d*e : gallons

== fire-hose-budget-months-left
who S: man
A small town gives its fire department ${a:2000..4000 by 200} per month. In {o:1 as "one"} year the department buys {b:6..12} helmets for ${c:200..300 by 20} each, and it pays ${d:900..1500 by 100} per month for gas and repairs. {S}, who is the chief, wants to spend the rest on hoses that cost ${e:300..500 by 50} each.
where whole (a*12-b*c-d*12)/e, a*12 > b*c+d*12+e
? How many hoses can the department buy in the year? = (a*12-b*c-d*12)/e : hoses
? How much money does the department pay for gas and repairs in the year? = d*12 : dollars
? How much money is left for hoses? = a*12-b*c-d*12 : dollars

== fire-pump-hour-lake-gallons
who S: woman
{S}'s team pumps water out of a flooded basement. There are {c:30000..60000 by 2000} gallons of water in it, and each of the {a:2..3} pumps can pump {b:60..90 by 10} gallons per minute.
where c > a*b*120
? How many gallons of water are left after {o:1 as "one"} hour? = c-a*b*60 : gallons
? How many gallons do all the pumps take out per minute? = a*b : gallons
? How many minutes does it take until the basement is empty? = c/(a*b) : minutes where whole c/(a*b)

== police-speeding-share-warned
who S: man
{S} stopped {a:40..120 by 10} cars last week. {r:20%,30%,50%} of the drivers only had a broken light and got nothing but a warning. {f:1/2,1/4} of the remaining drivers were talking on their smartphones, and all of the other drivers were too fast.
where whole a*r, whole (a-a*r)*f
? How many drivers were too fast? = (a-a*r)-(a-a*r)*f : drivers
? How many drivers were talking on their smartphones? = (a-a*r)*f : drivers
? If each driver who was too fast had to pay ${b:90..180 by 10}, how much did they pay in total? = ((a-a*r)-(a-a*r)*f)*b : dollars

== fire-calendar-sale-photos
who S: woman
{S} and the other firefighters sell calendars with photos of kittens. They printed {b:300..600 by 50} calendars for ${a:3..5} each. They sold {c:150..250 by 10} calendars for ${d:12..15} each before Christmas. In January they lowered the price, and {e:20..40 by 10} people bought a calendar for ${f:6..7}.
? How many calendars are left? = b-c-e : calendars
? How much money did they get for the calendars? = c*d+e*f : dollars
? How much profit did they make? = c*d+e*f-a*b : dollars where c*d+e*f > a*b
