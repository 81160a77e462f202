topic: temperatures
place: us

== temp-city-difference
who S: woman
The temperature in {S}'s town was {a:68..84} degrees on Friday. On Saturday it was {b:3..9} degrees warmer than on Friday, and on Sunday it was {c:2..8} degrees colder than on Saturday.
? What was the temperature on Sunday in degrees? = a+b-c : degrees
? What was the average temperature of the weekend from Friday to Sunday? = mean(a,a+b,a+b-c) : degrees where whole (a+a+b+a+b-c)/3
? If her pool opens at {d:90..100} degrees, how many degrees were missing on Saturday? = d-(a+b) : degrees where d > a+b

== temp-oven-heating
who S: man
{S} wants to bake a pizza at {a:400..500 by 25} degrees. His oven is at {b:70,75} degrees right now, and it gets {c:25} degrees hotter per minute.
? How many minutes will it take until the oven is hot enough? = (a-b)/c : minutes where whole (a-b)/c
? What is the temperature of the oven after {d:3..9} minutes, in degrees? = b+c*d : degrees where b+c*d < a
? If the pizza needs {e:12..18} minutes after the oven is hot, how many minutes does {S} have to wait in total from now on? = (a-b)/c+e : minutes where whole (a-b)/c

== temp-fever-falling
{S} has a fever of {a:101.5..104 by 0.5} degrees. After {S:he} takes a pill, {S:his} temperature decreases by {b:0.5} degrees per hour.
? What is {S:his} temperature after {c:2..4} hours, in degrees? = a-b*c : degrees
? How many hours does it take until {S:his} temperature is {d:99} degrees? = (a-d)/b | h: a-b*h = d : hours
? How many degrees above {e:98.5} degrees is {S:his} temperature before {S:he} takes the pill? = a-e : degrees

== temp-mountain-hike-colder
On a mountain, it gets {a:3..5} degrees colder for every {m:1000} feet that people climb. In the valley it is {b:65..90} degrees. {S} climbs {c:3000..8000 by 1000} feet.
? How many degrees is it at the place to which {S} climbs? = b-c/m*a : degrees
? How many degrees colder is it there than in the valley? = c/m*a : degrees
? If {S} climbs at a rate of {d:500,1000} feet per hour, how many hours does {S:he} need? = c/d : hours

== temp-celsius-and-fahrenheit
To change degrees Celsius to degrees Fahrenheit, {S} multiplies by {k:1.8} and then adds {m:32}. {S:His} cousin in Canada writes that it is {a:5..35 by 5} degrees Celsius there.
? How many degrees Fahrenheit is that? = a*k+m : degrees
? In {S}'s town it is {b:96..106} degrees Fahrenheit. How many degrees Fahrenheit warmer is it there than where {S:his} cousin lives? = b-(a*k+m) : degrees where b > a*k+m

== temp-swimmers-lake-warming
who S: woman
{S} only swims in the lake when the water is at least {a:66..74} degrees. In May the water is {b:48..54} degrees, and it gets {c:2,3} degrees warmer per week.
? After how many weeks will it be warm enough for {S}? = ceil((a-b)/c) : weeks
? How many degrees will the water be after {d:3..5} weeks? = b+c*d : degrees
? How many degrees are missing in May? = a-b : degrees

== temp-ice-cream-sales-heat
{S} sells ice cream. When it is {a:70} degrees, {S:he} sells {b:60..120 by 10} cones per day, and for every degree above that {S:he} sells {c:4..9} additional cones. Each cone costs {d:$2..$4}.
? How many cones does {S:he} sell when it is {e:75..95} degrees? = b+(e-a)*c : cones
? How much money does {S:he} make when it is {e:75..95} degrees? = (b+(e-a)*c)*d : dollars
? If {S:he} sells {f:150..280 by 10} cones in a day, how much money is that? = f*d : dollars

== temp-heater-cost-winter
It costs {S} {a:$4..$9} per day to heat {S:his} house to {b:68} degrees, and {c:$0.50,$0.25} more per day for each additional degree. {S:He} heats the house to {d:70..74} degrees.
? How much does {S} pay per day? = a+(d-b)*c : dollars
? How much will {S:he} pay for heating in {e:30,28,31} days? = e*(a+(d-b)*c) : dollars
? How much money could {S:he} save in {f:4..10} weeks by heating the house only to {b} degrees? = (d-b)*c*7*f : dollars

== temp-greenhouse-plants
who S: man
{S} has {a:80..200 by 20} tomato plants in his greenhouse. On a cold night the temperature fell below freezing, and {r:20%,25%,40%} of the plants died. Of the plants that lived, {f:1/2,1/4} got no flowers, and the others each produced {b:8..20} tomatoes.
where whole a*r, whole (a-a*r)*f
? How many tomatoes did {S} get in total? = (a-a*r)*(1-f)*b : tomatoes
? How many of the plants that lived got no flowers? = (a-a*r)*f : plants
? How many plants died? = a*r : plants

== temp-average-school-project
The students in {S}'s class measured the temperature at noon for a week of school. It was {a:55..75} degrees on Monday, {b:55..75} on Tuesday, {c:55..75} on Wednesday and {d:55..75} on Thursday.
? If the average for all {n:5} days was {e:60..70} degrees, what was the temperature on Friday? = n*e-a-b-c-d | x: a+b+c+d+x = n*e : degrees where n*e > a+b+c+d+50, n*e < a+b+c+d+80
? What was the average temperature from Monday to Thursday? = mean(a,b,c,d) : degrees where whole (a+b+c+d)/4
? What is the difference in degrees between Monday and Thursday, if Monday was the warmest day? = a-d : degrees where a > d, a > b, a > c

== temp-freezer-power-out
The temperature in {S}'s freezer was {a:5..12} degrees when the power went out. It increased by {b:2..4} degrees per hour. The food has to be thrown away when the freezer gets warmer than {c:40} degrees.
where whole (c-a)/b
? For how many hours is the food safe? = (c-a)/b : hours
? What is the temperature in the freezer after {d:3..6} hours? = a+b*d : degrees
? {S}'s brother opened the door, so the temperature jumped up by another {e:3..6} degrees. How many degrees is it in the freezer after {d:3..6} hours then? = a+b*d+e : degrees

== temp-hot-drinks-at-game
who S: woman
At a cold football game, {S} sells hot chocolate. In the first half she sells {a:40..90} cups, and in the second half, when it is {b:10..15} degrees colder, she sells {c:2 as "twice"} as many cups. A gallon fills {d:16} cups.
? How many cups of hot chocolate does she sell altogether? = a+a*c : cups
? How many gallons does she need to make, if she can only make full gallons? = ceil((a+a*c)/d) : gallons
? If each cup costs {p:$2..$3} and she spends {e:$40..$90 by 5} on milk and cocoa, how much profit will she make? = (a+a*c)*p-e : dollars

== temp-desert-day-night
In the desert it is {a:95..112} degrees in the afternoon. At night it is {b:40..55} degrees colder than in the afternoon. In the morning after that it is {c:12..25} degrees warmer than at night.
? What's the temperature in the morning? = a-b+c : degrees
? What's the temperature at night? = a-b : degrees
? How many degrees does the temperature have to rise from the morning to get back to {a} degrees? = b-c : degrees

== temp-candy-thermometer
{S} is making candy on the stove. The sugar is at {a:80..100 by 10} degrees. It gets {b:12..20} degrees hotter per minute until it reaches {c:230..250 by 10} degrees, and after that it gets only {d:5,10} degrees hotter per minute until it reaches {e:300} degrees.
where whole (c-a)/b, whole (e-c)/d
? How many minutes does it take to reach {c} degrees? = (c-a)/b : minutes
? How many minutes does it take to reach {e} degrees in total? = (c-a)/b+(e-c)/d : minutes
? By how many degrees does the sugar get hotter in total? = e-a : degrees

== temp-blankets-for-animals
who S: man
When the temperature is below {a:40} degrees, {S} puts {b:2 words} blankets on each of his {c:8..20} horses, and on the coldest nights {o:1 as "one"} more. There were {d:10..25} cold nights this winter, and {e:3..8} of them were among the coldest nights.
where d > e
? How many blankets does {S} need for the coldest nights? = c*(b+o) : blankets
? How many times did he put a blanket on a horse in all of the cold nights? = c*(b*d+o*e) : times
? If a blanket costs {p:$25..$45 by 5}, how much do the blankets for the cold nights that are not the coldest cost? = b*c*p : dollars

== temp-city-records-ratio
Last summer there were {a:60..90 by 3} hot days in {S}'s city. On {f:1/3,2/3} of the hot days, the pools were open for {b:10} hours, and on the remaining hot days they were open for {c:8} hours.
where whole a*f
? For how many total hours were the pools open on hot days? = a*f*b+(a-a*f)*c : hours
? On how many hot days were the pools open for {c} hours? = a-a*f : days
? If {d:100..300 by 20} people came to the pools per day, how many people came on hot days? = a*d : people

== temp-water-for-workers
who S: woman
{S}'s team of {a:6..12} workers fixes roofs. On a normal day each of them drinks {b:3..4} bottles of water. When it is over {c:90} degrees, each of them drinks {k:2 as "twice"} as many. This week there are {d:2 words} days over {c} degrees and {e:3 words} normal days.
? How many bottles of water do they drink this week? = a*b*e+a*k*b*d : bottles
? How many more bottles do they drink on a hot day than on a normal day? = a*k*b-a*b : bottles
? If {S} buys water in cases of {f:24}, how many cases does she need this week? = ceil((a*b*e+a*k*b*d)/f) : cases

== temp-snake-lamp-hours
{S}'s pet snake needs a heat lamp. {S:He} turns it on for {a:8..12} hours per day when it is warm and {b:3..5} hours longer per day when it is cold. This month there were {c:12..20} warm days and {d:8..12} cold days.
? For how many total hours was the lamp on this month? = a*c+(a+b)*d : hours
? If each hour costs {p:2..4} cents, how much did the lamp cost this month, in dollars? = (a*c+(a+b)*d)*p/100 : dollars
? For how many hours was the lamp on in the cold days? = (a+b)*d : hours

== temp-soup-cooling
who S: man
{S}'s soup is {a:180..200 by 5} degrees hot. It loses {b:10..15} degrees in the first minute and {c:5} degrees in each minute after that. He wants to eat it when it is {d:130..150 by 5} degrees.
where whole (a-b-d)/c
? How many minutes does {S} have to wait in total? = 1+(a-b-d)/c : minutes
? How hot is the soup after the first minute, in degrees? = a-b : degrees
? How many degrees does the soup have to lose before {S} wants to eat it? = a-d : degrees

== temp-thermostat-unknown
In the morning, {S} turned {S:his} thermostat up by {a:4..8} degrees. At noon {S:he} turned it down by {b:6..10} degrees, and in the evening {S:he} turned it up by {c:3..6} degrees. Now it is at {d:66..74} degrees.
where b < a+c
? At how many degrees was the thermostat before the morning? = d-c+b-a | x: x+a-b+c = d : degrees
? At how many degrees was it in the afternoon? = d-c : degrees
? By how many degrees did {S:he} turn it up in total? = a+c : degrees

== temp-bird-eggs-incubator
{S} keeps {a:24..60 by 4} eggs in an incubator at {b:99..101} degrees. {r:75%} of them hatch. {f:1/3,2/3} of the chicks are females, and {S:he} sells the males for {p:$2..$4} each.
where whole a*r*f
? How many chicks are females? = a*r*f : chicks
? How much money does {S} get for the males? = (a*r-a*r*f)*p : dollars
? How many eggs do not hatch? = a-a*r : eggs

== temp-ski-resort-warm-days
who S: woman
{S} runs a small ski resort. On cold days {a:120..300 by 20} people come, and on warm days only {h:1/2} as many people come. Each of them pays {b:$30..$50 by 5}. Last week there were {c:4..5} cold days, and all the other days of the week were warm.
? How many people came to the resort last week? = a*c+a*h*(7-c) : people
? How much money did {S} make on a warm day? = a*h*b : dollars
? How much money did {S} lose last week because some of the days were warm? = (a-a*h)*(7-c)*b : dollars

== temp-chocolate-melting-boxes
A truck carries {a:60..150 by 10} boxes with {b:20,24,30} chocolate bars in each. The cooling breaks, the temperature rises by {n:15..30} degrees, and {r:10%,20%,30%} of the bars melt. {S}, the driver, eats {c:2..5} of the bars that did not melt.
where whole a*b*r
? How many chocolate bars are left that did not melt? = a*b*(1-r)-c : chocolate bars
? How many chocolate bars melted? = a*b*r : chocolate bars
? If each melted bar is worth {p:$1..$2}, how much money is lost because of the heat? = a*b*r*p : dollars

== temp-two-cities-meet
It is {a:40..55} degrees in Chicago, and it gets {b:2..3} degrees warmer every hour. It is {c:72..90} degrees in Houston, and it gets {d:2..3} degrees colder every hour.
where whole (c-a)/(b+d)
? After how many hours will it be equally warm in both cities? = (c-a)/(b+d) | h: a+b*h = c-d*h : hours
? How many degrees warmer is it in Houston than in Chicago after {e:2..3} hours? = c-a-e*(b+d) : degrees where c > a+e*(b+d)
? How many degrees will it be in Chicago after {e:2..3} hours? = a+b*e : degrees

== temp-science-fair-cups
{S} pours hot water into {a:3..6} rows of {b:3..5} cups for the science fair. {S:He} measures the temperature in every cup {c:4..8} times, with {d:5,10} minutes in between, and it takes {e:4..6} seconds to measure {o:1 as "one"} cup.
? How many times does {S} measure a temperature in total? = a*b*c : times
? How many minutes does {S} spend on measuring altogether? = a*b*c*e/60 : minutes where whole a*b*c*e/60
? How many cups are there? = a*b : cups

== temp-electric-blanket-percent
who S: man
Before a cold week, {S}'s store sold {a:20..60 by 5} heaters per day. In the cold week it sold {r:20%,40%,60%} more heaters per day, and it was open for {b:6..7} days. A heater costs {c:$30..$60 by 5}.
? How many heaters did the store sell per day in the cold week? = a+a*r : heaters
? How much money did the store get for heaters in the cold week? = (a+a*r)*b*c : dollars
? How many more heaters did it sell in the {b} days of the cold week than in {b} days before? = a*r*b : heaters

== temp-glasses-of-lemonade-week
On a warm day {S} drinks {a:3..5} glasses of water and {b:2..3} glasses of lemonade. {S:He} drinks exactly the same on each of the days of the week that follows.
? How many glasses does {S} drink on all of these days in total, counting the first day? = a+b+(a+b)*7 : glasses
? How many glasses of lemonade does {S:he} drink in the week that follows? = b*7 : glasses
? If each glass holds {c:8,10,12} ounces, how many ounces does {S:he} drink per day? = c*(a+b) : ounces

== temp-wool-hats-three-sizes
who S: woman
When it gets cold, {S} sells wool hats. She sold {c:10..25} hats on Monday, {a:8..20} hats on Tuesday, and {b:2 as "twice"} as many on Wednesday as on Tuesday. From Thursday to Sunday she sold {d:1/2,1/4} as many hats as on Monday, Tuesday and Wednesday combined, but {e:3..6} of those were brought back.
where whole d*(c+a+a*b), d*(c+a+a*b) > e
? How many hats did she sell this week, not counting the hats that were brought back? = c+a+a*b+d*(c+a+a*b)-e : hats
? How many hats did she sell from Monday to Wednesday in total? = c+a+a*b : hats
? If each hat costs {p:$9..$15}, how much money did she get from Monday to Wednesday? = p*(c+a+a*b) : dollars
