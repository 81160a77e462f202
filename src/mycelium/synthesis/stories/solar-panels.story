topic: solar-panels
place: us

== solr-roof-two-sides
{S} is putting solar panels on {S:his} roof. {S:He} puts {a:4..8} rows of {b:5..9} panels on the south side. On the west side {S:he} puts {a} panels next to each other at the top, and the same number of panels as on the south side below them. On the garage there are {c:2..3 times} as many panels as on the south side.
? What is the total number of panels? = a*b+(a+a*b)+c*(a*b) : panels
? How many panels are on the west side? = a+a*b : panels
? How many more panels are on the garage than on the south side? = c*(a*b)-a*b : panels

== solr-crew-days-to-finish
who S: woman
{S}'s company has to put solar panels on {d:3..8} buildings. Each building has {a:4..10} rows with {b:6..12} panels in each row. Her crew can put up {c:10..20 by 2} panels per hour, and they work {e:8..10} hours per day, but {f:2 words} of these hours are spent on driving.
where whole d*a*b/c/(e-f)
? How many days will it take the crew to finish all the buildings? = d*a*b/c/(e-f) : days
? How many panels do they have to put up in total? = d*a*b : panels
? How many hours per day does the crew put up panels? = e-f : hours

== solr-minutes-of-sun
On Monday the sun was shining on {S}'s solar panel for {c:60..180 by 10} minutes in the morning and for {a:60..150 by 10} minutes at noon. In the afternoon it was shining {b:2 as "twice"} as long as at noon.
where whole (c+a+a*b)/60
? For how many hours was the sun shining on the panel on Monday? = (c+a+a*b)/60 : hours
? How many minutes longer was it shining in the afternoon than at noon? = a*b-a : minutes
? For how many minutes was it shining before the afternoon? = c+a : minutes

== solr-cable-for-each-panel
who S: man
{S} has {c:6..14} rolls of wire with {b:80..120 by 5} inches of wire on each roll. From each of the rolls he cuts off a piece that is {a:3..5} feet long.
? How many inches of wire are left in total? = c*(b-a*12) : inches
? How many inches of wire does he cut off altogether? = c*a*12 : inches
? If {d:12,16} inches of the wire that he cut off are needed for each panel, for how many panels is that enough? = floor(c*a*12/d) : panels

== solr-battery-week-of-clouds
{S}'s solar battery is charged with {c:60..120 by 5} kilowatt-hours. It lost {a:12..40 by 4} kilowatt-hours in the last {b:4 words} days, the same amount every day.
where whole a/b, c > a/b*7
? If it goes on like that, how many kilowatt-hours will be left in the battery after a week from now? = c-a/b*7 : kilowatt-hours
? How many kilowatt-hours does the battery lose per day? = a/b : kilowatt-hours
? How many kilowatt-hours were in the battery {b} days ago? = c+a : kilowatt-hours

== solr-panels-in-warehouse
who S: woman
There were {e:100..300 by 10} solar panels in {S}'s warehouse. {c:40..120 by 10} new panels came by truck and {a:20..80 by 10} came by train. She sold {b:60..150 by 5} panels to a school and {d:10..50 by 5} to her neighbors.
where e+c+a > b+d+20
? How many panels are in the warehouse now? = e+c+a-b-d : panels
? How many more panels came in than were sold? = c+a-(b+d) : panels where c+a > b+d
? If each panel that came in cost her {p:$120..$180 by 10}, how much money did she spend on them? = (c+a)*p : dollars

== solr-average-by-week
{S}'s panels made {a:40..120} kilowatt-hours in the first weeks of the month and {b:60..160} in the other weeks. The family needs {c:1 as "one"} kilowatt-hour to run the oven for an hour, and they split all the energy equally over {d:4 words} weeks.
where whole (a+b)/c/d
? For how many hours per week can they run the oven, if all the energy is used for the oven? = (a+b)/c/d : hours
? How many kilowatt-hours did the panels make in the whole month? = a+b : kilowatt-hours
? How many more kilowatt-hours would the panels have to make to get {e:300..400 by 10} kilowatt-hours per month? = e-(a+b) : kilowatt-hours

== solr-old-panel-sold-rebate
A solar panel costs {a:$240..$600 by 40}. {S} gets {b:$30..$80 by 10} back from the city for it, and {f:1/4,1/5,1/8} of the price back from the state.
where whole a*f
? How much does the panel cost {S} in the end? = a-b-a*f : dollars
? How much money does {S:he} get back in total? = b+a*f : dollars
? How much would {c:6..20} such panels cost {S:him}, if {S:he} gets the same money back for each of them? = c*(a-b-a*f) : dollars

== solr-school-and-town-hall
who S: man
A school has {a:3..5} roofs with {b:10..20} panels on each. The town hall has {d:2..3} roofs, and on each of them there are {c:4..6} rows with {e:5..8} panels per row. {S} has to clean all of the panels, and he needs {f:2..3} minutes for each.
? How many panels does {S} have to clean in total? = a*b+d*c*e : panels
? How many minutes does it take him to clean the panels of the school? = a*b*f : minutes
? How many hours does it take him to clean all of the panels? = (a*b+d*c*e)*f/60 : hours where whole (a*b+d*c*e)*f/60*2

== solr-months-to-pay-loan
{S} bought solar panels for {c:$4000..$8000 by 500} and then added {b:3..6} batteries that cost {a:$500..$900 by 100} each. They save {S:him} {d:$90..$150 by 10} per month.
where whole (c+a*b)/d/12*2
? After how many years have the savings paid for everything? = (c+a*b)/d/12 : years
? What is the total cost of the panels and the batteries? = c+a*b : dollars
? How much money does {S:he} save in {e:2..5} years? = d*12*e : dollars

== solr-two-crews-profit
who S: woman
{S} sells solar lamps for {a:$18..$30} each and pays {b:$9..$14} for each of them. At {c:3..6} small fairs she sells {d:10..20} lamps per fair, and at {e:2..4} large fairs she sells {f:30..60 by 5} lamps per fair.
where a > b+3
? How many lamps does she sell altogether? = c*d+e*f : lamps
? How much profit does she make in total? = (a-b)*(c*d+e*f) : dollars
? She does this for {g:2..5} summers. How much profit does she make in all of these summers combined? = g*(a-b)*(c*d+e*f) : dollars

== solr-cloudy-and-sunny-output
On a sunny day, {S}'s solar panels produce {a:20..40} kilowatt-hours, and on a cloudy day they produce {r:20%,25%,40%,50%} of that. In June there were {b:18..24} sunny days, and the other days of the {n:30} were cloudy.
where whole a*r
? How many kilowatt-hours did the panels produce in June? = a*b+(n-b)*(a*r) : kilowatt-hours
? How many kilowatt-hours do they produce on a cloudy day? = a*r : kilowatt-hours
? How many more kilowatt-hours would they have produced if all the days of June had been sunny? = (n-b)*(a-a*r) : kilowatt-hours

== solr-selling-to-the-grid
{S}'s family sells the electricity that it does not need. Last month the panels produced {a:500..900 by 50} kilowatt-hours, and the family used {b:6..12} kilowatt-hours per day for {c:30} days. The power company pays {p:5..9} cents per kilowatt-hour.
where a > b*c+50
? How many kilowatt-hours was the family able to sell? = a-b*c : kilowatt-hours
? How much money did the power company pay the family, in dollars? = (a-b*c)*p/100 : dollars
? How many kilowatt-hours did the family use last month? = b*c : kilowatt-hours

== solr-broken-by-hail
who S: man
After a storm, {r:5%,10%,20%} of the {a:200..600 by 20} panels on {S}'s field are broken. He can afford to replace {b:2..5} panels per week, and each new panel costs {c:$150..$220 by 10}.
where whole a*r, whole a*r/b
? How many panels are broken? = a*r : panels
? How many weeks will it take him to replace all the broken panels? = a*r/b : weeks
? How much money will he spend per week? = b*c : dollars

== solr-oven-sun-clock
{S} cooks with a solar oven. Rice needs {a:80..110 by 5} minutes, and beans need {b:2 as "twice"} as long minus {c:15..30 by 5} minutes. {S:He} puts the beans in at {t:10:00 am..11:30 am by 15}.
? At what time are the beans done? = t+(a*b-c)/60 : clock
? How many minutes do the beans need? = a*b-c : minutes
? How many minutes longer do the beans need than the rice? = a*b-c-a : minutes

== solr-camping-lantern-charge
who S: woman
A solar lantern needs {a:4..6} hours of sun to shine for {b:8..12} hours. {S} puts it in the sun for {c:2 words} hours, and then she wants to read with it.
where whole b*c/a
? For how many hours will it shine? = b*c/a : hours
? If she needs light for {d:3..5} hours per night, for how many nights does a fully charged lantern last? = floor(b/d) : nights
? For how many more hours should she leave it in the sun to charge it fully? = a-c : hours

== solr-field-fence-perimeter
A solar farm is a rectangle that is {a:300..600 by 20} feet long and {b:150..280 by 10} feet wide. There is a post every {c:10} feet all the way around it.
? How many feet long is the fence around the solar farm? = 2*(a+b) : feet
? How many posts are there? = 2*(a+b)/c : posts
? If {d:40..90} of the posts are replaced for {p:$8..$14} each, how much does that cost? = d*p : dollars

== solr-two-sizes-of-panels
{S} put {n:15..30} solar panels on a barn. The small panels produce {a:200} watts each and the large panels produce {b:350} watts each. Together they produce {t:3500..9000 by 50} watts.
where whole (t-a*n)/(b-a), t > a*n+150, t < b*n-150
? How many large panels are on the barn? = (t-a*n)/(b-a) | l, s: l + s = n, b*l + a*s = t : panels
? How many small panels are on the barn? = (b*n-t)/(b-a) | s, l: l + s = n, b*l + a*s = t : panels
? How many watts would be produced if all of the panels were large? = b*n : watts

== solr-street-collects-money
{a:8..20} neighbors want to buy a solar station for their park. It costs {b:$1200..$3600 by 120}. {c:2..4} of the neighbors decide not to pay, so the others share the cost equally.
where whole b/a, whole b/(a-c)
? How much does each of the neighbors who pay have to give? = b/(a-c) : dollars
? How much more is that than if everybody had paid? = b/(a-c)-b/a : dollars
? If {d:3..5} of the neighbors who pay can't give anything this year, how much money is missing this year? = d*b/(a-c) : dollars

== solr-robot-cleaner-speed
A robot cleans solar panels at a speed of {a:8..15} panels per hour. A worker cleans {b:4..7} panels per hour. There are {c:90..400 by 10} panels.
where whole c/(a+b), a > b
? How many hours does it take the robot and the worker together to clean all the panels? = c/(a+b) : hours
? How many panels does the robot clean in that time? = c/(a+b)*a : panels
? How many more panels does the robot clean in {d:3..8} hours than the worker? = d*(a-b) : panels

== solr-class-builds-cars
who S: man
{S}'s class is building solar cars. Each car needs {a:4 words} wheels, {b:2 words} small panels and {o:1 as "one"} motor. There are {c:18..30} students, and groups of {d:2..3} students build a car together. {S}, their teacher, bought {e:50..70} wheels.
where whole c/d, e > a*c/d
? How many cars will they build? = c/d : cars
? How many wheels will be left? = e-a*c/d : wheels
? If a small panel costs {p:$3..$5} and a motor costs {q:$4..$7}, what is the total cost of the panels and motors? = c/d*(b*p+o*q) : dollars

== solr-savings-unknown-start
{S} had some money saved for solar panels. In the spring {S:he} saved {a:$400..$900 by 50} more. Then {S:he} spent {f:1/2,1/4} of all the money on panels, and now {S:he} has {b:$900..$2400 by 150} left.
where whole b/(1-f), b/(1-f) > a+200
? How much money did {S:he} have before the spring? = b/(1-f)-a | x: (x+a)*(1-f) = b : dollars
? How much money did {S:he} spend on panels? = b/(1-f)-b : dollars
? If {S:he} now saves {c:$100..$200 by 25} per month, how much will {S:he} have after {d:3..6} months? = b+c*d : dollars

== solr-percent-of-power-needed
who S: woman
{S}'s house needs {a:20..50 by 5} kilowatt-hours per day. Her panels produce {b:2..4} kilowatt-hours each per day, and she has {c:5..8} panels.
where b*c < a, whole b*c/a*100
? What percentage of the electricity for her house do the panels produce? = b*c/a*100 : percent
? How many kilowatt-hours per day does she need to buy? = a-b*c : kilowatt-hours
? How many panels of the same kind would she need in total to produce enough for her house? = ceil(a/b) : panels

== solr-average-daily-report
{S} looks at the meter of {S:his} solar panels every evening. The panels produced {a:12..30} kilowatt-hours on Monday, {k:2 as "double"} that on Tuesday, and {b:3..9} kilowatt-hours less on Wednesday than on Tuesday.
where 2*a > b
? How many kilowatt-hours did they produce on these days in total? = a+k*a+(k*a-b) : kilowatt-hours
? How many kilowatt-hours did they produce per day on average? = (a+k*a+(k*a-b))/3 : kilowatt-hours where whole (a+k*a+(k*a-b))/3
? How many more kilowatt-hours did they produce on Wednesday than on Monday? = k*a-b-a : kilowatt-hours where a > b

== solr-truck-weight-limit
who S: man
A solar panel weighs {a:35..50} pounds, and its frame weighs {b:8..15} pounds. {S}'s truck can carry a maximum of {c:1200..2400 by 100} pounds.
? What is the greatest number of panels with frames that the truck can carry? = floor(c/(a+b)) : panels
? How many pounds do {d:10..20} panels with frames weigh? = d*(a+b) : pounds
? {S} has to carry {e:60..150 by 10} panels with frames. How many trips does he need to make? = ceil(e/floor(c/(a+b))) : trips

== solr-yard-lights-packs
{S} wants to put solar lights along both sides of {S:his} {a:40..90 by 10}-foot driveway, with {b:5,10} feet between the lights and a light at each end. They come in packs of {c:4,6} and a pack costs {p:$15..$25}.
? How many lights does {S} need for each side? = a/b+1 : lights
? How many lights does {S} need in total? = 2*(a/b+1) : lights
? How much money does {S:he} have to spend on lights? = ceil(2*(a/b+1)/c)*p : dollars

== solr-old-new-panels-each-week
{S}'s old solar panel produces {a:2..4} kilowatt-hours per day. The new panel produces {b:2 as "twice"} as much per day. {S:He} also gets {c:5..12} kilowatt-hours per week from a wind wheel.
? How many kilowatt-hours does {S} get per week in total? = (a+a*b)*7+c : kilowatt-hours
? How many more kilowatt-hours per week does {S:he} get from the new panel than from the old panel? = (a*b-a)*7 : kilowatt-hours
? If {S:he} uses {d:60..70} kilowatt-hours per week, how many does {S:he} have to buy? = d-((a+a*b)*7+c) : kilowatt-hours where d > (a+a*b)*7+c

== solr-fundraiser-three-grades
who S: woman
The students of {S}'s school raise money for solar panels. The third grade raised {a:$120..$300 by 20}, the fourth grade raised {b:1/2,1/4} as much as the third grade, and the fifth grade raised {c:2..3 times} as much as the fourth grade. They spent {d:$30..$60 by 5} on posters.
? How much money do they have left for solar panels? = a+a*b+c*(a*b)-d : dollars
? How much money did they raise in total? = a+a*b+c*(a*b) : dollars
? If a panel costs {e:$90..$140 by 10}, how many panels are they able to buy? = floor((a+a*b+c*(a*b)-d)/e) : panels where a+a*b+c*(a*b)-d > 2*e
