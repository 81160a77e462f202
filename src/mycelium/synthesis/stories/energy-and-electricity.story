topic: energy-and-electricity
place: us

== ener-monthly-bill-fee
who S: woman
{S} pays {a:10..16} cents per kilowatt-hour for electricity and a fee of {b:$8..$15} per month. Last month she used {c:400..900 by 50} kilowatt-hours.
? What was the total amount of her bill for last month, in dollars? = a*c/100+b : dollars
? If she uses {r:10%,20%} less electricity this month, how much will her bill be, in dollars? = a*c*(1-r)/100+b : dollars
? How much does she pay in fees per year? = b*12 : dollars

== ener-lamp-hours-week
{S} has {a:6..14} lamps in {S:his} house. Each lamp uses {b:60,75,100} watt-hours of electricity per hour, and {S:he} turns them on for {c:4..6} hours per day. {S:He} decides to buy new lamps that use {d:10,15,20} watt-hours per hour.
? How many watt-hours will {S:he} save per day in total? = a*c*(b-d) : watt-hours
? How many watt-hours do all the old lamps use in {e:5..10} days? = a*b*c*e : watt-hours
? If each new lamp costs {p:$3..$6}, how much will {S} pay for all of them? = a*p : dollars

== ener-power-outage-phones
who S: man
When the power goes out, {S}'s phone is at {a:60%..90% by 5} and it loses {b:3%,4%,5%} per hour. He uses it for {c:4..8} hours.
where a-b*c > 0.2
? What percentage does the phone have left? = (a-b*c)*100 : percent
? What percentage does it lose in the {c} hours? = b*c*100 : percent

== ener-two-roommates-split-bill
{S} and {S:his} roommates got an electric bill of {a:$90..$180 by 6} and a gas bill of {b:$40..$80 by 4}. {S} pays {f:1/2,1/3} of the electric bill and {g:1/4,1/2} of the gas bill.
where whole a*f, whole b*g
? How much does {S} have to pay in total? = a*f+b*g : dollars
? How much do {S:his} roommates pay altogether? = a-a*f+(b-b*g) : dollars
? If {S} has {c:$150..$200 by 10} in the bank, how much money does {S:he} have left after paying {S:his} part? = c-(a*f+b*g) : dollars

== ener-batteries-in-toys
{S} needs batteries for {S:his} toys. {S:He} has {a:3..6} cars that need {b:4 words} batteries each, and {c:2..5} robots that need {d:6 words} batteries each, and {S:he} already has {e:5..10} batteries. They come in packs of {f:8}.
? How many more batteries does {S:he} need? = a*b+c*d-e : batteries
? How many packs does {S:he} have to buy? = ceil((a*b+c*d-e)/f) : packs
? If each pack costs {p:$6..$9}, what is the total cost of the packs? = ceil((a*b+c*d-e)/f)*p : dollars

== ener-wind-turbines-homes
A wind farm has {a:12..30} turbines. Each turbine makes enough electricity for {b:300..600 by 50} homes, but {c:2..4} turbines are being repaired right now. A town nearby has {d:5000..15000 by 1000} homes.
? For how many homes does the wind farm make enough electricity right now? = (a-c)*b : homes
? How many homes could all the turbines serve? = a*b : homes
? {S}, the mayor, wants to know how many of the homes in the town can't get electricity from the wind farm right now. How many is that? = d-(a-c)*b : homes where d > (a-c)*b

== ener-generator-gasoline
who S: man
{S}'s generator uses {a:0.5..1 by 0.25} gallons of gasoline per hour. He has {b:3..6} cans with {c:5} gallons of gasoline in each can. He lets it run for {d:6..10} hours every day.
? How many gallons of gasoline does it use per day? = a*d : gallons
? For how many hours can he run the generator with all of his gasoline? = b*c/a : hours where whole b*c/a
? How many gallons will he have left after {e:2 words} days? = b*c-a*d*e : gallons where b*c > a*d*e+1

== ener-refrigerator-pays-off
An old refrigerator costs {a:$12..$18} per month to run. A new refrigerator would cost {b:$700..$900 by 20} to buy and only {c:$4..$6} per month to run.
? How much money would {S} save per year on running the refrigerator? = (a-c)*12 : dollars
? After how many full months would the savings be at least as large as the price? = ceil(b/(a-c)) : months
? How much would the new refrigerator cost {S} in total, if {S:he} buys it and runs it for {d:2..5} years? = b+c*12*d : dollars

== ener-bike-generator-class
who S: woman
The students in {S}'s class ride a bike that makes electricity. {a:6..12} girls each ride for {b:5..10} minutes, and {c:5..12} boys each ride for {d:4..8} minutes. The bike makes {e:2..3} units of electricity per minute.
? For how many minutes do they ride in total? = a*b+c*d : minutes
? How many units of electricity do they make altogether? = e*(a*b+c*d) : units
? If a radio needs {f:100,150} units to play {o:1 as "one"} song, how many full songs can they hear? = floor(e*(a*b+c*d)/f) : songs

== ener-light-bulbs-carton
who S: man
A hardware store bought {a:5..10} cartons of {b:24,36,48} light bulbs for {c:$1..$2} per bulb. {d:6..20} of the bulbs were broken. {S}, the owner, sold the rest for {e:$3..$5} each.
? How much profit did {S} make if he sold all the bulbs that were not broken? = e*(a*b-d)-c*a*b : dollars
? How much did the store pay for the bulbs? = a*b*c : dollars
? How many bulbs did {S} sell? = a*b-d : bulbs

== ener-computers-left-on
A company found out that {a:40..120 by 10} computers were left on every night. A computer that is left on costs {b:5,10,15} cents per night. After a meeting, {r:50%,60%,80%,90%} of these computers were turned off at night.
? How much money was lost per night before the meeting, in dollars? = a*b/100 : dollars
? How many computers are still left on at night? = a*(1-r) : computers
? How much money does the company save in {c:20..30} nights, in dollars? = a*r*b*c/100 : dollars

== ener-washing-cold
{S} does {a:4..8} loads of laundry per week. A load with hot water costs {b:60..90 by 5} cents, and a load with cold water costs {c:20..40 by 5} cents less. {S:He} washes {d:2 words} loads with hot water and all the others with cold water.
? How many cents does {S} spend on laundry per week? = d*b+(a-d)*(b-c) : cents
? How many cents does {S:he} save per week by not washing everything with hot water? = (a-d)*c : cents
? How many loads of laundry does {S:he} do in {o:1 as "one"} year, if a year has {e:52} weeks? = a*e*o : loads

== ener-street-lights-replaced
A town has {a:300..800 by 50} street lights. {f:1/5,2/5,1/2} of them were replaced in March, and {b:60..120 by 10} were replaced in April. All the others have to wait until the town has more money.
where a-a*f > b+20
? How many street lights still have to be replaced? = a-a*f-b : lights
? How many street lights were replaced in total? = a*f+b : lights
? If it costs {p:$40..$90 by 10} to replace a light, how much will the remaining lights cost? = (a-a*f-b)*p : dollars

== ener-electric-car-charge
who S: woman
{S}'s electric car can drive {a:3..4} miles per kilowatt-hour. The battery holds {b:60..90 by 5} kilowatt-hours. She wants to visit her grandmother, who lives {c:80..150 by 10} miles away, and come back without charging.
? How many miles can she drive with a full battery? = a*b : miles
? How many miles could she still drive after the trip there and back? = a*b-2*c : miles where a*b > 2*c
? If {o:1 as "one"} kilowatt-hour costs {p:12..20} cents, how much does a full charge cost, in dollars? = b*p/100 : dollars

== ener-heating-oil-delivery
The tank in {S}'s basement held {a:60..120 by 10} gallons of heating oil. {S:He} got {b:150..250 by 10} gallons more for {p:$3..$4} per gallon. In the winter {S:he} used {c:4..6} gallons per day for {d:30..50 by 5} days.
where a+b > c*d
? How many gallons are left after these {d} days? = a+b-c*d : gallons
? How much did {S} pay for the delivery? = b*p : dollars
? How much is the oil worth that {S:he} used, at that price? = c*d*p : dollars

== ener-fans-in-classrooms
A school has {a:3..4} floors with {b:8..12} classrooms on each floor. There are {c:2 words} fans in each classroom, and {d:10..16} additional fans in the gym. {r:10%,20%,25%} of all the fans don't work.
where whole (a*b*c+d)*r
? How many fans work? = (a*b*c+d)*(1-r) : fans
? How many fans does the school have in total? = a*b*c+d : fans
? If a fan costs {p:$25..$40 by 5}, how much does it cost to replace the fans that don't work? = (a*b*c+d)*r*p : dollars

== ener-tv-time-budget
who S: man
{S}'s TV uses {a:80..150 by 10} watt-hours of electricity per hour. He watches {b:2..4} hours per day from Monday to Friday and {c:5..7} hours per day on Saturday and Sunday.
? How many hours does he watch TV per week? = b*5+c*2 : hours
? How many watt-hours does his TV use per week? = a*(b*5+c*2) : watt-hours
? If he decides to watch {d:1 as "one"} hour less per day, how many hours will he watch in {e:3..8} weeks? = e*(b*5+c*2-7*d) : hours

== ener-extension-cord-lengths
{S} needs to bring power to a tent that is {a:120..250 by 10} feet away. {S:He} has {b:3..4} cords that are {c:25} feet long and {d:2 words} cords that are {e:15,20} feet long.
where a > b*c+d*e
? How many more feet of cord does {S} need? = a-(b*c+d*e) : feet
? How many feet long are all of {S:his} cords together? = b*c+d*e : feet
? If {S:he} wants to buy new cords that are {f:10} feet long, how many of them does {S:he} need to buy? = ceil((a-(b*c+d*e))/f) : cords

== ener-calories-climbing
{S} burns {a:8..12} calories per minute when {S:he} climbs stairs. {S:He} climbs for {b:10..25 by 5} minutes every morning and {c:5..10} minutes longer in the evening. A candy bar has {d:200..280 by 10} calories.
? How many calories does {S:he} burn per day by climbing stairs? = a*(b+(b+c)) : calories
? How many more calories does {S:he} burn than a candy bar has? = a*(b+(b+c))-d : calories where a*(b+(b+c)) > d
? How many minutes would {S:he} have to climb stairs to burn the calories of {e:2..4} candy bars? = d*e/a : minutes where whole d*e/a

== ener-coal-train-plant
A power plant burns {a:800..2000 by 100} tons of coal per day. A train brings {b:40..80 by 10} cars with {c:100} tons of coal in each, and the plant already had {d:1000..4000 by 500} tons.
? How many tons of coal does the plant have after the train comes? = d+b*c : tons
? For how many days will this coal last? = (d+b*c)/a : days where whole (d+b*c)/a
? How many tons are left after {e:2..3} days? = d+b*c-e*a : tons where d+b*c > e*a

== ener-bill-went-up-percent
who S: woman
{S}'s electric bill was {a:$80..$160 by 10} in June. In July it was {r:20%,30%,50%} higher because of the air conditioner, and in August it was {b:$10..$25 by 5} lower than in July.
? How much was her bill in August? = a*(1+r)-b : dollars
? How much did she pay for electricity in these months combined? = a+a*(1+r)+(a*(1+r)-b) : dollars
? What was the difference between the bills of July and June? = a*r : dollars

== ener-average-kilowatts
{S} wrote down that {S:his} family used {a:15..30} kilowatt-hours on Monday, {b:15..30} on Tuesday and {c:15..30} on Wednesday. The family wants to use no more than an average of {d:20..24} kilowatt-hours per day on these {n:4 words} days.
? How many kilowatt-hours can the family use on Thursday, if they want to reach exactly that average? = n*d-a-b-c | x: a+b+c+x = n*d : kilowatt-hours where n*d > a+b+c+5, n*d < a+b+c+40
? How many kilowatt-hours did the family use from Monday to Wednesday? = a+b+c : kilowatt-hours
? How many more kilowatt-hours did the family use on Monday than on Wednesday? = a-c : kilowatt-hours where a > c

== ener-flashlight-night
who S: man
{S}'s flashlight works for {a:6..10} hours with new batteries. He uses it for {b:20,30,40} minutes every night.
? For how many nights can he use it with new batteries? = a*60/b : nights
? After {c:4..8} nights, how many minutes can he still use it? = a*60-b*c : minutes
? If {d:4 words} new batteries cost {p:$5..$8} in total and he changes them {e:3..6} times per year, how much money will he spend on batteries per year? = e*p : dollars

== ener-wood-stove-cords
A cord of wood costs {a:$180..$260 by 20} and lasts {S} {b:5..8} weeks in the winter. Gas would cost {S:him} {c:$40..$60 by 5} per week.
where c*b > a+20
? How much money does {S} save with each cord of wood? = c*b-a : dollars
? How many cords does {S:he} need for {d:12..20} weeks, if {S:he} can only buy full cords? = ceil(d/b) : cords
? How much would gas cost for {d:12..20} weeks? = c*d : dollars

== ener-meter-reading-start
At the end of March, the electric meter in {S}'s house showed {a:4000..6000 by 10}. The family used {b:12..20} kilowatt-hours per day during the {n:31} days of March, and {c:300..500 by 10} kilowatt-hours in February.
? What did the meter show at the beginning of March? = a-b*n : kilowatt-hours
? What did the meter show at the beginning of February? = a-b*n-c | x: x+c+b*n = a : kilowatt-hours
? How many kilowatt-hours did the family use in both months combined? = b*n+c : kilowatt-hours

== ener-night-rate-dishwasher
who S: woman
During the day, electricity costs {a:18..24} cents per kilowatt-hour, and at night it costs {b:8..12} cents less. {S}'s dishwasher needs {c:2 words} kilowatt-hours, and she runs it {d:5..7} times per week.
? How many cents does she save per week if she always runs it at night? = b*c*d : cents
? How many cents does it cost per week to run it at night? = (a-b)*c*d : cents
? How much does it cost to run it during the day for {e:50} weeks, in dollars? = a*c*d*e/100 : dollars

== ener-two-stores-of-solar-radios
A shop sells radios that you charge by hand. It had {e:10..30} radios, and got {c:20..50} from a factory and {a:10..30} from another shop. {b:8..25} radios were sold, and {S}, the owner, gave {f:3..6} to a camp and kept {d:2..4} for {S:himself}.
where e+c+a > b+f+d+5
? How many radios are left in the shop? = e+c+a-b-f-d : radios
? How many radios did the shop have before any of them were sold? = e+c+a : radios
? If each radio sells for {p:$15..$30}, how much money did the shop get for the radios that were sold? = b*p : dollars

== ener-candles-in-blackout
who S: woman
In a blackout, {S} lights {a:4..8} candles. A candle burns for {b:5..9} hours. After {c:2..4} hours, {d:2..3} of the candles are blown out by the wind and she does not light them again.
where a > d
? How many more hours can the candles that are still burning burn? = b-c : hours
? What is the combined number of hours that all the candles can still burn, counting the candles that were blown out? = a*(b-c) : hours
? If a pack of {e:4} candles costs {p:$3..$6}, how much do {f:3..5} packs cost? = f*p : dollars
