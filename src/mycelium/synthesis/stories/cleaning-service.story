topic: cleaning-service
place: us

== cleaning-business-income-of-week
who S: woman
{S} runs a cleaning service and cleans {a:18..30} apartments a week for {b:$40..$70 by 5} each. In every apartment, her {c:2 words} helpers get {d:$10..$14} apiece. She also pays for {e:3..6} bottles of soap at {f:$5..$9} each and {g:$60..$90 by 10} for the van.
? [How much money does {S} have|What is the amount of money that {S} has] left at the end of the week? = a*b-d*c*a-e*f-g : dollars
? How much do the helpers get in a week [altogether|in total|combined]? = d*c*a : dollars
? How much money does {S} take in per week? = a*b : dollars

== cleaning-windows-two-days
In an office building, {S} cleans {a:15..35} windows on Monday morning and {b:3..10} more than that in the afternoon. On Tuesday {S:he} cleans the same numbers again, but {c:4..9} of the afternoon windows cannot be opened and stay dirty.
where a > c+2
? How many windows does {S} clean on Monday and Tuesday [in total|altogether]? = a+(a+b)+a+(a+b-c) : windows
? How many windows does {S} clean on Monday? = a+a+b : windows
? If each window takes {m:4..6} minutes, how many minutes does {S} work on Monday morning? = a*m : minutes

== cleaning-houses-and-a-school-weeks
{S} earns {e:$18..$25} per hour and cleans for {c:7..9} hours a day, but {d:1.5,2} of those hours are not paid because {S:he} is driving. {S:He} also spends {f:$10..$15} a day on gas. {S} works {g:5 digits} days a week. Last week {S:he} found {a:$20..$60 by 10} in an old jacket.
where whole e*d
? How much money does {S} keep per day after paying for gas? = e*(c-d)-f : dollars
? How much money does {S} have from a week of work and from the jacket? = a+g*(e*(c-d)-f) : dollars
? How many paid hours does {S} have in a week? = g*(c-d) : hours

== cleaning-supplies-closet-list
In the closet there were {c:4..9} brooms, {f:5..12} mops, {e:10..20} sponges, {d:8..16} rags, {a:6..12} bottles of soap and {b:20,40,60} trash bags. On Friday, {r:20%,30%,40%} of the trash bags were used, and {g:2..5} sponges were thrown away.
? [How many things are in the closet after that?|Calculate how many things are in the closet after that.] = c+f+e+d+a+b-b*r-g : things
? [How many trash bags were used?|Find out how many trash bags were used.] = b*r : bags
? How many sponges, rags and bottles of soap were there before Friday? = e+d+a : things

== cleaning-extra-house-each-month
The cleaners of a company do {a:8..14} houses on each weekday from Monday to Friday, and {b:5..9} houses on Saturday. {c:2..4} houses a week are done for free for old people.
? How many houses do the cleaners do per week? = a*5+b : houses
? How many paid houses is that in {n:4..8} weeks? = (a*5+b-c)*n : houses
? How many more houses do they do on Monday than on Saturday? = a-b : houses where a > b+1

== cleaning-price-cut-then-raise
{S}'s company cleans {a:20..50 by 5} rooms of a hotel at {b:$20..$40 by 5} each. During the slow season the company took {c:10%,20%} off the total amount. For the holidays it then put {d:25%,50%} on top of the lower amount.
? How much does the hotel have to pay during the holidays? = a*b-c*a*b+d*(a*b-c*a*b) : dollars
? How much did the hotel pay in the slow season? = a*b-c*a*b : dollars
? By how much did the amount go up for the holidays? = d*(a*b-c*a*b) : dollars

== cleaning-restaurant-hourly-plan
who S: woman
{S} cleans a restaurant. She wipes {a:2..4} tables per minute for {b:10..25 by 5} minutes, mops for {c:25..45 by 5} minutes, and does the dishes for {k:2 times} as long as she wiped the tables. She starts at {t:9:00 pm..10:00 pm by 15}.
~ The cook left {n:2..4} burritos for her on the stove.
? How many tables does she wipe? = a*b : tables
? How many minutes does she work [in total|altogether]? = b+c+b*k : minutes
? At what time is she done with the tables and the floor, if she does them first? = t+(b+c)/60 : clock

== cleaning-three-buildings-thirds
who S: man
A company needs to clean {n:90..360 by 18} offices. {f:1/3,1/2,2/9} of them are done by {S}, and {g:1/2,1/3} of what remains is done by his brother. The others are done by {c:3,4} new workers, each the same number.
where whole n*f, whole (n-n*f)*g, whole (n-n*f-(n-n*f)*g)/c
? How many offices does each of the new workers clean? = (n-n*f-(n-n*f)*g)/c : offices
? How many offices does {S}'s brother clean? = (n-n*f)*g : offices
? How many more offices does {S} clean than his brother? = n*f-(n-n*f)*g : offices where n*f > (n-n*f)*g+1

== cleaning-carpet-machine-rent-or-hire
A carpet machine can be rented for {a:$25..$40 by 5} a day, and the soap for it costs {b:$12..$18} per room. A company cleans carpets for {c:$45..$65 by 5} per room. {S} has {n:4..7} rooms with carpets and can do {d:4 digits} rooms in a day.
? How much does the company charge for all the rooms? = n*c : dollars
? How much does it cost {S} to rent the machine and buy soap for all the rooms? = ceil(n/d)*a+n*b : dollars
? How much money does {S} save by doing it without the company? = n*c-ceil(n/d)*a-n*b : dollars

== cleaning-pool-chlorine-cups
For every {a:1000} gallons of water, a pool needs {b:2..3} cups of powder. {S} takes care of a pool of {c:8000..20000 by 2000} gallons and of another pool that holds {d:3000..6000 by 1000} gallons. A bucket contains {e:40..60 by 10} cups.
? How many cups of powder does {S} need for both pools? = (c+d)/a*b : cups
? How many cups does the larger pool need? = c/a*b : cups
? How many buckets does {S} need to treat both pools {n:4..8} times? = ceil(n*(c+d)/a*b/e) : buckets

== cleaning-sisters-vacuum-hours
who S: woman, T: woman
{S} can clean the whole house in {a:4,6,12} hours, and her sister {T} can do it in {b:3,6,12} hours.
where a != b, whole a*b/(a+b)
? How many hours will it take them together? = a*b/(a+b) | t: t/a + t/b = 1 : hours
? {S} starts alone and works for {h:2} hours. What percentage of the house is then still dirty? = (1-h/a)*100 : percent where whole h/a*100
? They want to start together and be ready at {t:5:00 pm..7:00 pm by 30}. At what time do they have to start? = t-a*b/(a+b) : clock

== cleaning-garbage-by-the-pound
who S: man
After a concert in the park, {S}'s crew of {n:6..12} people picks up garbage. Each of them fills {a:4..9} bags, and a bag weighs {b:12..20} pounds on average. {r:25%,50%} of the weight is bottles that can be recycled.
where whole n*a*b*r
? [What is the total weight of the garbage in pounds?|Determine the total weight of the garbage in pounds.] = n*a*b : pounds
? How many pounds cannot be recycled? = n*a*b-n*a*b*r : pounds
? The truck can take {c:200..500 by 50} pounds at a time. How many trips are needed for all the garbage? = ceil(n*a*b/c) : trips where n*a*b > c

== cleaning-monthly-plan-or-single
"A single cleaning costs {a:$70..$90 by 5}. With our monthly plan you get {n:4 words} cleanings for {b:$220..$270 by 10}, and each additional cleaning that month is {r:20%,50%} off the single price." {S} needs {m:5..8} cleanings this month.
where n*a > b
? How much will {S} pay with the plan? = b+(m-n)*a*(1-r) : dollars
? How much would {S} pay for {m} single cleanings without the plan? = m*a : dollars
? How much does {S} save with the plan? = m*a-(b+(m-n)*a*(1-r)) : dollars

== cleaning-toilet-paper-stadium
A stadium has {a:20..40} restrooms with {b:6..10} stalls each. In every stall there are {c:2 words} rolls of toilet paper. After a game, {r:60%,70%,80%} of the rolls have to be replaced. The rolls come in packs of {d:24,36}.
where whole a*b*c*r
? How many rolls have to be replaced after a game? = a*b*c*r : rolls
? How many packs must be opened? = ceil(a*b*c*r/d) : packs
? How many stalls does the stadium have? = a*b : stalls

== cleaning-kids-chores-dollars
who S: woman, T: man
To get their kids to help, the parents pay {a:$2..$3} for vacuuming a room and {b:$1..$2} for cleaning a window. {S} vacuums {c:3..6} rooms and cleans {d:4..8} windows. Her brother {T} vacuums {e:2 words} rooms and cleans {k:2 times} as many windows as {S}.
~ The dog licks the floor, but gets nothing for it.
where a > b
? How much money does {S} get? = a*c+b*d : dollars
? How much money does {T} get? = a*e+b*k*d : dollars
? How many windows do {S} and {T} clean [in total|altogether]? = d+k*d : windows

== cleaning-lobby-tiles-per-minute
{S} polishes the floor of a lobby that is {a:40..80 by 5} feet long and {b:24..36 by 4} feet wide. The machine polishes {c:40,50,80} square feet per minute, but {d:10..25 by 5} minutes are lost because {S:he} has to move the plants.
where whole a*b/c
? How many minutes does it take {S} [altogether|in total|combined]? = a*b/c+d : minutes
? How many square feet is the floor of the lobby? = a*b : square feet
? If {S} begins at {t:6:00 pm..8:00 pm by 30}, when is the floor done? = t+(a*b/c+d)/60 : clock

== cleaning-bleach-mix-ratio
The label tells {S} to mix {a:1 digits} part bleach with {b:9,11,15} parts water. {S:He} wants to fill {n:3..6} buckets of {c:160,240,320} ounces with the mixture.
where whole c/(a+b)
? [How many ounces of bleach go into each bucket?|Find out how many ounces of bleach go into each bucket.] = c/(a+b)*a : ounces
? How many ounces of water does {S} need for all of the buckets? = n*c/(a+b)*b : ounces
? A bottle of bleach has {d:64} ounces. How many bottles does {S} have to buy? = ceil(n*c/(a+b)*a/d) : bottles where n*c/(a+b)*a > d

== cleaning-growing-company-employees
In its first year, a cleaning company had {a:8..20} employees. In the second year the number grew to {k:2..3 times} as many, and in the third year {b:4..9} more were hired and {c:2..3} left.
? How many employees did the company have in the end? = a*k+b-c : employees
? How many more employees did it have in the end than in the first year? = a*k+b-c-a : employees
? If each employee cleans {d:4..6} houses per day, how many houses did they clean per day in the second year? = a*k*d : houses

== cleaning-gutter-mess-average
who T: man
On {n:5 words} days, {T} cleaned {a:5..9}, {b:5..9}, {c:6..10}, {d:6..12} and {e:7..12} houses.
? [What was the average number of houses per day?|Calculate the average number of houses per day.] = mean(a,b,c,d,e) : houses per day where whole (a+b+c+d+e)/5
? He gets {p:$25..$40 by 5} for a house. How much did he earn on these days [in total|altogether]? = (a+b+c+d+e)*p : dollars

== cleaning-spilled-candy-theater
who S: woman
When the movie was over, {S} found {a:30..70} empty popcorn boxes, {f:1/2} as many cups as boxes, and {b:8..20} bags of candy on the floor of the movie theater. {c:3..7} of the bags were still unopened, so she took them to the office.
where whole a*f
? How many things did she throw away, if she threw away everything except for the unopened bags? = a+a*f+b-c : things
? How many cups did she find? = a*f : cups
? A trash bag is full with {d:20..30} of these things. How many trash bags did she need? = ceil((a+a*f+b-c)/d) : bags

== cleaning-hospital-sheets-cost
Each of the {a:60..120 by 10} beds in a hospital gets {b:2 words} clean sheets every day. {c:5%,10%} of the sheets that were used are torn and must be replaced, at {p:$6..$11} per sheet. Washing the other ones costs {q:40..80 by 10} cents per sheet.
~ The hospital has {n:200..400 by 50} employees and provides social support.
? How many sheets have to be replaced every day? = a*b*c : sheets
? How much do the new sheets cost per day? = a*b*c*p : dollars
? How many dollars does the washing cost per day? = (a*b-a*b*c)*q/100 : dollars

== cleaning-ladder-truck-years-back
who S: man
{S} sold {f:1/2,1/4} of his vacuum cleaners to a friend, gave {a:2..4} to a church, and bought {b:5..9} new ones. Now he has {c:14..26} vacuum cleaners.
where c > b+2, whole (c-b+a)/(1-f)
? How many vacuum cleaners did {S} have before he sold any? = (c-b+a)/(1-f) | x: x - f*x - a + b = c : vacuum cleaners
? How many did he have just before he bought the new ones? = c-b : vacuum cleaners

== cleaning-aquarium-window-divers
A diver cleans the glass of a large fish tank. The glass is {a:30..50 by 2} feet long and {b:10..16} feet high. The diver cleans {c:8,10,20} square feet per minute and has to come up after every {d:25..40 by 5} minutes to get air.
where whole a*b/c, a*b/c > d
? How many minutes of cleaning does the whole glass take? = a*b/c : minutes
? How many square feet are cleaned before the diver comes up for the first time? = c*d : square feet
? [How many square feet are still dirty when the diver comes up for the first time?|Determine how many square feet are still dirty when the diver comes up for the first time.] = a*b-c*d : square feet

== cleaning-coupon-book-customers
who S: woman
{S} wants to win new customers. She hands out {a:200..600 by 50} coupons for {p:$10,$15,$20} off of a cleaning. {r:4%,6%,8%,10%} of the coupons are used, and a cleaning normally costs {b:$80..$120 by 10}.
where whole a*r
? [How many coupons are used?|Calculate how many coupons are used.] = a*r : coupons
? How much do the customers with coupons pay [in total|altogether]? = a*r*(b-p) : dollars
? Printing all of the coupons cost {c:5..10} cents each. How many dollars did the printing cost? = a*c/100 : dollars

== cleaning-bus-depot-night-shift
Every night {n:4..6} people wash the {a:30..60 by 5} city buses in {b:3..6} hours. This week {c:2 words} of them are sick, and the others have to do all the work.
where whole n*b/(n-c)*2
? How many hours does it take the others to wash all of the buses? = n*b/(n-c) : hours
? How many more hours than usual do they need? = n*b/(n-c)-b : hours
? How many hours of work, all people counted, does it take to wash the buses? = n*b : hours

== cleaning-after-wedding-party
After a wedding, {S} has to wash {a:80..150 by 10} plates, {b:2..3 times} as many forks as plates, and {c:60..120 by 10} glasses. A dishwasher takes {d:50,60} things at a time and needs {m:25..40 by 5} minutes.
? How many things does {S} have to wash? = a+a*b+c : things
? How many times must the dishwasher be started? = ceil((a+a*b+c)/d) : times
? For how many minutes will the dishwasher run [altogether|in total|combined]? = ceil((a+a*b+c)/d)*m : minutes

== cleaning-two-weeks-then-more-windows
In the first week {S} cleans {b:10..20} houses. In each of the next {n:2 words} weeks {S:he} cleans {a:3..6} more houses than in the first week. In the last week of the month {S:he} cleans {c:2 times} as many houses as in all the weeks before together.
? How many houses does {S} clean in the month? = (b+n*(a+b))*(c+1) : houses
? How many houses does {S} clean in the last week of the month? = c*(b+n*(a+b)) : houses
? How many houses does {S} clean in the second week? = a+b : houses

== cleaning-lemonade-and-tutoring-week
who S: woman
{S} cleans offices and is also a tutor. She earns {a:$12..$18} per hour by cleaning offices for {b:10..15} hours a week, and {c:$20..$30} per hour by tutoring kids in math for {d:3..6} hours a week. Every week she puts {r:20%,25%,50%} of her earnings into a savings account.
? How much money does she put into the savings account each week? = (a*b+c*d)*r : dollars
? What is her combined income per week? = a*b+c*d : dollars
? How much more does she earn per week by cleaning than by tutoring? = a*b-c*d : dollars where a*b > c*d

== cleaning-pet-hair-and-age-of-the-carpet
who T: man
{T}'s carpet is {a:3..5} years old. It is {b:2 words} years older than his husky and {c:4..8} years younger than his cat. In a year, the vacuum cleaner picks up {d:2..4} pounds of hair from the husky and {f:1/2,1/4} as much from the cat.
where a > b
? How old is the cat? = a+c : years
? How many pounds of hair has the husky lost on the carpet in its whole life, if it always was the same each year? = (a-b)*d : pounds
? How many pounds of hair are picked up in a year? = d+d*f : pounds

== cleaning-pet-store-cats-and-dogs
who S: woman
{S} has to clean the cages at a pet store. There are {a:10..18} dogs, {b:4..8} more cats than dogs, and {c:2 times} as many birds as cats. It takes her {d:4..6} minutes to clean a dog's cage and {e:2..3} minutes to clean any other cage, and each animal has a cage of its own.
? How many animals are there [in total|altogether]? = a+(a+b)+c*(a+b) : animals
? How many minutes does it take her to clean all of the cages? = a*d+(a+b+c*(a+b))*e : minutes
? How many birds are there? = c*(a+b) : birds
