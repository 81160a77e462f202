topic: car-workshop
place: us

== carshop-oil-changes-year
who S: man
In January, {S} did {a:20..50} oil changes, and in February he did the same number. In March he did {b:2..3 times} as many as in February. In each of the {c:3..5} months that followed, he did {d:2 times} as many as in March.
~ His shop is on a road with fresh asphalt, near an auto museum.
? How many oil changes did {S} do in all of these months? = a+a+a*b+d*c*a*b : oil changes
? How many oil changes did he do in March? = a*b : oil changes
? If an oil change takes {m:20,30,40} minutes, how many hours did he spend on oil changes in January? = a*m/60 : hours where whole a*m/60

== carshop-tires-per-mile-cost
A taxi company has {a:20..45 by 5} cars that drive {b:200..400 by 40} miles per week each. Gas costs {d:$3..$4} per gallon and a gallon is enough for {c:20,25,40} miles. The company also sets aside {e:$0.10..$0.20 by 0.05} per mile for new tires.
where whole a*b/c
? How much does the company spend on gas and set aside for tires in a week? = d*a*b/c+e*a*b : dollars
? How many gallons of gas does the company need per week? = a*b/c : gallons
? How many miles do the cars drive in a week [altogether|in total|combined]? = a*b : miles

== carshop-fixing-fleet-days
who S: woman
{S} fixes {a:3..5} vans a day and her employee fixes {b:2 words} vans a day. A delivery company sends {c:60..180 by 10} vans to be fixed. The shop is open {d:5..6} days a week.
~ The vans have been used to transport milkshakes and yogurt.
where whole c/(a+b), whole c/(a+b)/d
? How many weeks will it take to fix all of the vans? = c/(a+b)/d : weeks
? How many days of work is that? = c/(a+b) : days
? How many of the vans does {S} fix? = c/(a+b)*a : vans

== carshop-cars-in-the-lot
On Monday morning, {a:12..20} cars stood in {S}'s lot. During the day {b:3..6} were picked up by their owners and {c:2..4} were sent away to be crushed. On Tuesday {d:2..7} cars came in, and on Wednesday {e:3..8} more.
? [How many cars are in the lot now?|Determine how many cars are in the lot now.] = e+d+a-b-c : cars
? [How many cars came in on Tuesday and Wednesday combined?|Calculate how many cars came in on Tuesday and Wednesday combined.] = d+e : cars
? [How many cars were left on Monday evening?|Find out how many cars were left on Monday evening.] = a-b-c : cars

== carshop-average-price-target
who S: man
{S} sold {n:4 words} used cars last month: for {a:$2000..$4000 by 100}, {b:$2000..$5000 by 100}, {c:$3000..$6000 by 100} and {d:$2500..$5500 by 100}. For each car he pays {e:$100..$200 by 50} of the price to his brother who owns the lot.
? [What was the average price of the cars?|Determine the average price of the cars.] = (a+b+c+d)/n : dollars where whole (a+b+c+d)/n
? On average, how much of the price of a car does he keep? = (a+b+c+d)/n-e : dollars where whole (a+b+c+d)/n
? How much money does the brother get [in total|altogether]? = n*e : dollars

== carshop-trip-gas-split-by-friends
{S} and {T} drive to the beach, which is {a:90..180 by 30} miles away, in a car that gets {b:15,30} miles per gallon. On the way back they take a slower road of {d:120..240 by 20} miles, where the car gets {e:20,40} miles per gallon. Gas costs {c:$3..$4} per gallon, and they split the cost of the gas equally.
where whole a/b, whole d/e
? How much does each of them have to pay for the gas? = (c*a/b+c*d/e)/2 : dollars
? How many gallons of gas do they use [in total|altogether]? = a/b+d/e : gallons
? How many more miles is the way back? = d-a : miles where d > a

== carshop-estimate-and-real-bill
who S: woman
The mechanic tells {S} that the repair will cost {a:$400..$800 by 50}. The real bill lists {b:$180..$320 by 10} for parts and {c:5..8} hours of work at {d:$60..$90 by 5} per hour.
~ {S}'s {n:6..11} year old car has a depressing orange color.
where b+c*d > a+10
? How much higher is the bill than what the mechanic told {S}? = b+c*d-a : dollars
? [What is the total of the bill?|Calculate the total of the bill.] = b+c*d : dollars
? {S} complains, and the mechanic takes {r:10%,20%} off the work, but not off the parts. How much does she have to pay? = b+c*d*(1-r) : dollars

== carshop-tank-gauge-miles-left
The gas tank of {S}'s car has a capacity of {a:12..18} gallons. The gauge shows that it is {f:1/2,1/4,1/3,2/3} full, and the car can travel {b:24..36 by 2} miles per gallon.
where whole a*f
? How many miles can {S} drive before the tank is empty? = a*f*b : miles
? How many gallons does {S} need to fill up the tank? = a-a*f : gallons
? Gas is {p:$3.20..$3.80 by 0.1} per gallon. How much does it cost to fill up the tank? = (a-a*f)*p : dollars

== carshop-paint-job-parts-of-day
{S} has a tow truck. {S:He} charges {a:$60..$90 by 5} for each tow and {b:$2..$4} per mile. On a snowy day {S:he} got {c:6..12} calls and drove {d:8..15} miles with each car.
~ The heater of the truck broke down {n:2..4} days ago.
? How much did {S} take in that day? = c*(a+b*d) : dollars
? How many miles did {S} drive with towed cars? = c*d : miles
? {S} used {e:14..25} gallons of fuel at {p:$4} per gallon. How much of the money was left after paying for the fuel? = c*(a+b*d)-e*p : dollars

== carshop-wash-shampoo-liters
Washing a car takes {a:80..150 by 10} liters of water and {b:30..60 by 10} ml of car shampoo. On Saturday, {n:20..50 by 5} cars are washed, and {r:20%,40%} of the drivers pay extra for wax.
? [How many liters of water are used on Saturday?|Determine how many liters of water are used on Saturday.] = n*a : liters
? How many bottles of {c:500} ml of shampoo are needed? = ceil(n*b/c) : bottles
? A wash costs {p:$9..$13} and wax is {q:$5..$7} more. How much money is taken in? = n*p+n*r*q : dollars

== carshop-screws-in-magnet-tray
There are {a:4} wheels on a car, and each wheel is held by {b:5 digits} nuts. {S} changes the wheels of {c:6..14} cars on Monday, and of {d:2..4} more cars than that on Tuesday.
? How many nuts does {S} have to take off on Monday? = a*b*c : nuts
? How many wheels does {S} change on Monday and Tuesday together? = a*(c+c+d) : wheels
? It takes {m:6..9} minutes to change a wheel. How many hours does {S} spend on the wheels on Tuesday? = a*(c+d)*m/60 : hours where whole a*(c+d)*m/60

== carshop-loan-for-lift
{S} needs to buy a car lift for {a:$3600..$7200 by 300}. {S:His} father gives {S:him} {r:1/3,1/4,1/6} of the amount as a present, and a local bank lends {S:him} the rest, for which {S} pays {q:5%,10%} interest in total. The loan with its interest is paid back in {n:10,12,20} equal parts.
where whole a*r
? How much does the bank lend to {S}? = a-a*r : dollars
? [How much does {S} have|How much money does {S} need] to pay back to the bank [in total|altogether]? = (a-a*r)*(1+q) : dollars
? How much is each part? = (a-a*r)*(1+q)/n : dollars where whole (a-a*r)*(1+q)/n*100

== carshop-parts-ordered-broken
{S} ordered {a:3..6} boxes of spark plugs with {b:10,12} plugs each. {c:4..9} plugs were broken, and {S:he} used {d:4} plugs for each of {e:3..6} cars.
where a*b > c+d*e+2
? How many good plugs does {S} have left? = a*b-c-d*e : plugs
? How many plugs did {S} use? = d*e : plugs
? For how many more cars will the good plugs that are left be enough? = floor((a*b-c-d*e)/d) : cars where a*b-c-d*e > 2*d

== carshop-odometer-service-due
The sign in {S}'s car says that the next service is due at {a:60000..90000 by 5000} miles. The car is at {b:52000..58000 by 500} miles now, and {S} drives {c:40..70 by 10} miles to work and back on each of {d:5 digits} days a week.
~ The backpack on the seat contains {v:2..3} bandages, a prescription and some antacids.
? [How many miles are left until the service?|Calculate how many miles are left until the service.] = a-b : miles
? How many full weeks can {S} drive to work before the service is due? = floor((a-b)/(c*d)) : weeks
? How many miles will the car be at after {n:4..8} weeks of driving to work? = b+n*c*d : miles

== carshop-mechanics-shifts-lunch
who S: man, T: man
{S} starts to work on a truck at {t:7:00 am..8:30 am by 30} and needs {a:5..8} hours for it. After {b:2 words} hours his friend {T}, who works exactly as fast, comes to help him until the truck is done.
where whole (a-b)/2*2
? How many hours do they work together? = (a-b)/2 : hours
? At what time is the truck done? = t+b+(a-b)/2 : clock
? {S} gets {p:$22..$30} per hour. How much does he earn for his work on the truck? = (b+(a-b)/2)*p : dollars

== carshop-used-car-flip-profit
{S} bought a used car for {a:$1500..$3000 by 100} and spent {r:20%,30%,50%} of that amount on repairs. The new owner paid {b:$900..$1800 by 100} more than {S} had paid for the car.
where b > a*r+50
? How much profit did {S} make? = b-a*r : dollars
? For how much did {S} sell the car? = a+b : dollars
? How much did {S} spend on the car, repairs included? = a+a*r : dollars

== carshop-antifreeze-mixture
who S: woman
For winter, {S} mixes antifreeze and water. A radiator holds {a:12,16,20} quarts, and {r:50%,75%} of it should be antifreeze. A jug of antifreeze contains {b:4} quarts and costs {p:$11..$18}.
? [How many quarts of antifreeze are needed for a radiator?|Find out how many quarts of antifreeze are needed for a radiator.] = a*r : quarts
? How many jugs does {S} need to buy for {n:3..6} cars? = ceil(n*a*r/b) : jugs
? How much will she spend on antifreeze for {n} cars? = ceil(n*a*r/b)*p : dollars

== carshop-battery-age-warranty
A battery in {S}'s shop is guaranteed for {a:3..5} years. {T} bought a battery {b:20..30} months ago.
where a*12 > b+1
? For how many more months is {T}'s battery guaranteed? = a*12-b : months
? {S} sells {c:8..14} batteries per month at {p:$90..$130 by 5} each. How much money do the batteries bring in per year? = c*p*12 : dollars

== carshop-comparing-two-mechanics
Joe's garage charges {a:$40..$60 by 5} for looking at the car and {b:$50..$60 by 5} per hour. Moe's garage charges nothing for looking and {c:$65..$80 by 5} per hour.
~ The workers at both garages have an official license.
where c > b, whole a/(c-b)
? For how many hours of work do both garages charge the same? = a/(c-b) | h: a + b*h = c*h : hours
? How much does Joe's garage charge for {n:3..6} hours of work? = a+b*n : dollars
? How much more does Moe's garage charge than Joe's for {m:7..10} hours of work? = m*c-a-m*b : dollars where m*(c-b) > a+2

== carshop-bus-fleet-seats-repair
A school has {a:8..14} buses with {b:40..56 by 4} seats each. {f:1/2,1/4} of the buses are at the repair shop today, and {c:250..420 by 10} students need a ride. Each of the other buses drives only a single time.
where whole a*f, c > (a-a*f)*b+5
? How many students will not get a seat? = c-(a-a*f)*b : students
? How many buses can drive today? = a-a*f : buses
? How many more buses would be needed for those students? = ceil((c-(a-a*f)*b)/b) : buses where c > (a-a*f)*b+b

== carshop-window-tint-area
{S} puts dark film on car windows. The front windows of a van are {a:20..30 by 2} inches by {b:15..18} inches each, and the {c:4 words} back windows are {d:24..36 by 4} inches by {e:16..20} inches each. There are {f:2 words} front windows.
? How many square inches of film do all these windows need? = f*a*b+c*d*e : square inches
? How many more square inches do the back windows have than the front windows? = c*d*e-f*a*b : square inches
? {S} charges {p:$35..$50 by 5} for each window. How much does {S:he} charge for the van? = (c+f)*p : dollars

== carshop-tips-jar-week
The mechanics share their tips. In the jar there were {a:$80..$140 by 10} after Monday, and during the rest of the week {b:$40..$90 by 10} more were put in each day from Tuesday to Friday. They gave {r:10%,20%} of all the tips to the cleaning lady.
? How much money was in the jar on Friday evening? = a+4*b : dollars
? How much did the cleaning lady get? = (a+4*b)*r : dollars
? The {n:4..6} mechanics split the rest equally. How much did each of them get? = (a+4*b)*(1-r)/n : dollars where whole (a+4*b)*(1-r)/n

== carshop-electric-car-charging
A Tesla in the shop has {r:20%,30%,40%} of its battery left. The full battery is {a:60,75,80,100} kilowatt hours, and the charger gives {b:10,12,15} kilowatt hours per hour.
~ Its driver spends the time on {n:2..3} episodes of a series.
where whole a*(1-r)/b
? [How many kilowatt hours are missing in the battery?|Determine how many kilowatt hours are missing in the battery.] = a*(1-r) : kilowatt hours
? How many hours will it take to charge it until it is full? = a*(1-r)/b : hours
? At {p:15..30 by 5} cents per kilowatt hour, how many dollars does it cost to fill the battery? = a*(1-r)*p/100 : dollars

== carshop-car-collection-toy-and-real
who S: man
{S}, a mechanic, also collects toy cars. He had {a:50..90} toy cars, bought {b:10..25} at a flea market, got {c:5..12} as a present from his kids, and then gave away as many as he had got as a present.
? How many toy cars does {S} have now? = a+b+c-c : toy cars
? How many toy cars did he have before he gave any away? = a+b+c : toy cars

== carshop-speed-test-track
who S: woman
After a repair, {S} drives a car on a test track. She drives {a:4..8} rounds of {b:2.5,3,3.5} miles each at {c:30,42,60} miles per hour.
? How many miles does she drive? = a*b : miles
? How many minutes does it take her? = a*b/c*60 : minutes where whole a*b/c*60
? She then drives {d:15..45 by 5} minutes on the highway at {e:60,72} miles per hour. How many miles does she drive on the highway? = d/60*e : miles

== carshop-squeak-diary-tires-wear
A new tire has {a:10..12} mm of rubber on it. A tire must be changed when only {b:2 digits} mm are left. On {S}'s truck, the tires lose {c:0.5} mm every {d:2000,3000} miles.
? How many miles can {S} drive with new tires before they must be changed? = (a-b)/c*d : miles
? How many mm of rubber are left after {e:6000,12000} miles? = a-e/d*c : mm
? New tires cost {p:$90..$140 by 10} each. [How much does {S}|How much money does {S}] pay for {n:4..6 by 2} of them with a discount of {r:5%,10%,20%}? = n*p*(1-r) : dollars

== carshop-kids-and-family-drive-rates
The family of {S} drives to a national park. First they drive {a:90..180 by 30} miles at {b:45,60} miles per hour, and then {c:20..60 by 20} miles on a road through the forest at {d:20} miles per hour.
where whole a/b*2
? How many hours do they drive [in total|altogether]? = a/b+c/d : hours
? How many minutes do they spend on the road through the forest? = c/d*60 : minutes
? [What is the total distance in miles?|Calculate the total distance in miles.] = a+c : miles

== carshop-used-tires-shared-evenly
{S}'s boss allocated {a:240..960 by 48} used tires to be cut up for a playground. {b:2 words} workshops share them equally, and in each workshop {c:2..4} people share the work equally. They want to finish in a single week, but they do not work on {d:3..5} days of it.
where whole a/b/c, whole a/b/c/(7-d)
? How many tires must each person cut up on each of the days when they work? = a/b/c/(7-d) : tires
? How many tires must each person cut up [altogether|in total|combined]? = a/b/c : tires
? How many tires does each workshop get? = a/b : tires

== carshop-two-bills-and-coupon-math
who S: woman
{S} has to get new tires, which cost {a:$80..$120 by 10} each, for {n:2 words} cars with {b:4} tires each. The store gives her {r:20%,25%} off of the first {b} tires, and she also pays {c:$15..$25} per tire to have them put on.
? How much does she have to pay for the tires of both cars, with the discount and with having them put on? = a*b*(1-r)+a*b+n*b*c : dollars
? How much does the discount save her? = a*b*r : dollars
? How many tires does she buy? = n*b : tires

== carshop-gas-prices-and-cashback
who S: woman
{S} fills up her truck with {a:20..30} gallons of gas at {b:$3..$4} per gallon. She then buys {c:3..5} bottles of water for {d:$1..$2} each and an air freshener that costs {f:1/2} as much as a gallon of gas. With her card, she gets cashback of {r:5%,10%} on the gas only.
? How much does she spend before the cashback? = a*b+c*d+b*f : dollars
? How much cashback does she get? = a*b*r : dollars
? How much did her stop at the gas station cost her in the end? = a*b+c*d+b*f-a*b*r : dollars
