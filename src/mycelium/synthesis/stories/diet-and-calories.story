topic: diet-and-calories
place: us

== diet-lunch-dinner-week
who S: woman
{S} eats {a:500..700 by 50} calories for lunch and {b:700..900 by 50} calories for dinner [every day|each day]. She [decides to|chooses to] leave out the {c:120..200 by 20}-calorie soda at lunch, which is part of those calories, and an additional {d:10%,20%} of all the calories from lunch and dinner.
? How many calories will {S} eat for lunch and dinner [per|a] week now? = (a+b)*7-c*7-d*(a+b)*7 : calories
? How many calories did she eat for lunch and dinner per week before? = (a+b)*7 : calories
?< How many calories per day does {S} leave out [in total|altogether]? = c+d*(a+b) : calories

== diet-cut-percent-week
{S} eats {a:2400..3200 by 100} calories [per|a] day. {S:His} doctor says that {S:he} should eat {b:10%,15%,20%,25%} fewer calories.
? How many calories [per|a] week should {S} eat? = a*7-b*a*7 : calories
? If it takes {k:3500} calories to lose a pound, how many pounds will {S} lose in {m:5..20 by 5} weeks? = a*b*7*m/k : pounds where whole a*b*7*m/k*2

== diet-candy-bars-month
who S: man
{S} loves candy bars. He eats {a:2..4} candy bars [per|a] day, and each candy bar contains {b:180..260 by 20} calories. He decides to eat {h:1/2 as "half"} the number of candy bars [per|a] day. 
? How many calories per week will {S} get from candy bars then? = a*h*b*7 : calories where whole a*h
? If a candy bar costs {p:$1.25..$2.25 by 0.25}, how much money did {S} spend on candy bars in a week before he decided this? = a*p*7 : dollars

== diet-snacks-replaced
who S: woman
{S} used to eat {a:300..500 by 50} calories of cookies after school. First she cut this amount by {b:20%,30%} of it. Then she cut it by another {c:10%,20%} of the original amount. But now she eats a banana, which adds {d:20%,30%} of the original amount.
? How many calories does {S} eat after school now? = a-a*b-a*c+a*d : calories
? How many fewer calories does {S} eat after school now than [at first|in the beginning]? = a-(a-a*b-a*c+a*d) : calories where b+c > d

== diet-cereal-servings
A box of cereal contains {a:1200..2400 by 120} calories and has {b:8,10,12} servings. Today, {S} had a serving of cereal for breakfast and {c:2..3} more servings at night.
?< How many calories did {S} get from the cereal today? = a/b+c*a/b : calories
? [How many servings of this box are left if it was full in the morning?|Determine how many servings of this box are left if it was full in the morning.] = b-c-1 : servings

== diet-running-minus-eaten
who S: woman
When {S} goes jogging she burns {a:300..600 by 50} calories, but afterward she drinks a juice that has {b:90..180 by 10} calories. She does this on {c:4..6} days of the week.
? By how many calories does the jogging exceed the juice in a week? = c*(a-b) : calories
? How many calories does {S} burn by jogging in a year of {y:52} weeks? = a*c*y : calories
? If she drinks water instead of juice on {d:2,3} of those days, how many calories of juice does she drink [per|a] week? = (c-d)*b : calories

== diet-dozen-eggs-protein
{S} [buys|purchases] {a:2..4} cartons of eggs. There are {z:12} eggs in a carton, and each egg contains {b:6,7} grams of protein. {S:He} drops {c:2..6} of the eggs on the way home.
? How many grams of protein are in the eggs that {S} has left? = (a*z-c)*b : grams
? How many eggs does {S} have left? = a*z-c : eggs
? If {S} needs {d:90,120} grams of protein [per|a] day and eats {e:4..6} eggs, how many more grams of protein does {S:he} need? = d-e*b : grams

== diet-weekly-budget-cheat-day
who S: man
{S} is allowed to eat {a:9000..12000 by 500} calories from Monday to Friday. On Monday he ate {b:1900..2300 by 100} calories, and on each of the next {d:3} days he ate {c:1700..2200 by 100} calories. On Friday, he eats {f:1/2 as "half"} of the remaining calories at a party and all of the others at dinner.
where a > b+c*d+600
? How many calories does {S} have left for Friday? = a-b-c*d : calories
? How many calories does he eat at the party? = f*(a-b-c*d) : calories
? How many calories did {S} eat in total before Friday? = b+c*d : calories

== diet-pounds-per-month-rate
who S: man, T: woman
{S} weighs {a:210..260 by 10} pounds and [wants to|would like to] weigh {b:160..190 by 10} pounds. He plans to lose {c:5,10} pounds [per|a] month. His wife {T} says that because of the holidays it will take {d:50%,20%} more months than he thinks.
where whole (a-b)/c, whole d*(a-b)/c
? [How many months will it take|How long, in months, will it take] {S} according to {T}? = (a-b)/c+d*(a-b)/c : months
? How many months does {S} think that it will take? = (a-b)/c : months
? If it takes {S} {m:8..15} months in the end, how many pounds does he lose per month on average? = (a-b)/m : pounds where whole (a-b)/m*2

== diet-smoothie-recipe
{S} makes a smoothie with {a:2..3} bananas that have {b:105} calories each, {d:2..4} spoons of peanut butter that have {c:95} calories each, and a cup of milk with {e:80..150 by 10} calories.
{S:He} drinks this smoothie every morning.
? How many calories does the smoothie have? = a*b+c*d+e : calories
?< How many calories does {S} get from the smoothies in a week? = (a*b+c*d+e)*7 : calories
? How many calories would the smoothie have without the peanut butter? = a*b+e : calories

== diet-fries-after-reduction
who S: woman
{S} weighed {a:140..180} pounds before the holidays. She gained {b:3..6} pounds in November and {k:2 times} as many in December. In January, she started a diet and lost {c:3..8} pounds. In February, she lost {d:2..5} pounds.
? How much does {S} weigh at the end of February? = a+b+b*k-c-d : pounds
? How much did {S} weigh at the end of December? = a+b+b*k : pounds
? If she [wants to|would like to|wishes to] get back to her original weight, how many more pounds does she need to lose? = b+b*k-c-d : pounds where b+b*k > c+d

== diet-sugar-grams-limit
{S} [wants to|would like to|wishes to] eat no more than {a:36..60 by 2} grams of sugar [per|a] day. A yogurt contains {b:9..15} grams, and a granola bar contains {c:6..11} grams. Today {S:he} had a yogurt, {d:2..3} granola bars, and a cup of tea with {e:4 as "four"} grams of sugar in it.
where a > b+c*d+e
? How many more grams of sugar is {S} able to eat today? = a-b-c*d-e : grams
? How many grams of sugar has {S} had today? = b+c*d+e : grams
? [How many more grams of sugar are in the granola bars than in the yogurt?|Determine how many more grams of sugar are in the granola bars than in the yogurt.] = c*d-b : grams where c*d > b

== diet-salad-bar-weight-price
The salad bar charges {a:$6..$9} per pound. {S} puts {b:4..8} ounces of lettuce, {c:3..6} ounces of chicken, and {d:2..5} ounces of cheese on {S:his} plate, and {S:he} [also|] takes a bottle of water for {e:$1..$3}. [There are|There are currently] {g:16} ounces in a pound.
where whole (b+c+d)/4
?< How much does {S} [have to|need to] pay [in total|altogether]? = (b+c+d)/g*a+e : dollars
? How many ounces does {S:his} salad weigh? = b+c+d : ounces
? If {S} has {m:$20}, how much money will {S:he} [have left|still have]? = m-(b+c+d)/g*a-e : dollars

== diet-walk-off-burger
who S: man
A burger has {a:450..650 by 50} calories, and fries have {b:300..450 by 50} calories. {S} burns {c:5,10} calories per minute when he is walking and {k:2 times} as many when he is running.
? How many minutes does {S} need to walk to burn the calories of a burger and fries? = (a+b)/c : minutes
? How many minutes does he need to run to burn the calories of the burger? = a/(c*k) : minutes where whole a/(c*k)
? If he eats a burger and fries and then runs for {m:15..30 by 5} minutes, how many calories still [have to|need to] be burned? = a+b-m*c*k : calories where a+b > m*c*k

== diet-class-survey-breakfast
who S: woman
{S} asks the {a:24..36 by 4} students in her class about breakfast. {b:1/4,1/2} of the students eat cereal, {c:3..5} students eat nothing, and {d:1/2,1/3} of the remaining students eat toast. All other students eat eggs.
where whole a*b, whole (a-a*b-c)*d, a-a*b-c > 4
? How many students eat toast? = (a-a*b-c)*d : students
? How many students eat eggs? = a-a*b-c-d*(a-a*b-c) : students
? How many students eat something other than cereal? = a-a*b-c : students

== diet-meal-kit-cost
{S} is on a diet and orders meals from a company. A meal costs {a:$8..$12}, and {S:he} orders {b:10..14} meals [per|a] week. The company takes {c:10%,20%,25%} off the price of the meals in the first week, and there is a delivery fee of {d:$6..$10} [every week|each week].
? How much does {S} pay in the first week? = a*b-c*a*b+d : dollars
? How much does {S} pay in total for the first and the second week? = a*b-c*a*b+d+a*b+d : dollars
? If {S} used to spend {m:$180..$260 by 10} on food [per|a] week, how much does {S:he} save in the second week? = m-(a*b+d) : dollars where m > a*b+d

== diet-juice-mixture-calories
who S: woman
{S} mixes {a:3..8} cups of orange juice with {b:2..6} cups of soda water. Orange juice has {c:110..120 by 5} calories per cup, and soda water has none. She drinks {o:1 as "one"} cup of the mixture and keeps the rest for her friends.
where whole a*c/(a+b)
? How many calories does a cup of the mixture have? = a*c/(a+b) : calories
? How many cups of the mixture are left for her friends? = a+b-o : cups
? [What is|What's] the total number of calories in the mixture? = a*c : calories

== diet-fish-dinner-ounces
{S} [needs to|has to] cook fish for {a:6..12} people on a diet. [Each|Every] person gets {b:4..6} ounces of fish, and fish costs {c:$8..$16} per pound. {S:He} already has {d:6..12} ounces in the freezer.
where whole (a*b-d)/16*4, a*b > d
? How many pounds of fish does {S} still [have to|need to] buy? = (a*b-d)/16 : pounds
? [How much money|How much] will {S} spend on fish? = (a*b-d)/16*c : dollars
? How many ounces of fish does {S} need [in total|altogether]? = a*b : ounces

== diet-steak-times-tofu
who S: man, T: woman
{S} eats a steak that has {a:2..3 times} as many calories as the tofu that {T} eats. {T}'s tofu has {b:150..240 by 10} calories. {T} also eats rice that has {c:40..90 by 10} calories more than her tofu.
? How many calories do {S} and {T} eat in total? = a*b+b+(b+c) : calories
? How many more calories does {T} eat than {S}? = b+b+c-a*b : calories where b+b+c > a*b
? [How many calories are in {S}'s steak?|Determine how many calories are in {S}'s steak.] = a*b : calories

== diet-book-pages-cook
who S: woman
{S} [bought|purchased] a book about healthy eating. It has {a:180..300 by 20} pages. She read {b:15..30} pages [every day|each day] for {c:4..6} days, and then she read {d:20%,25%,50%} of the remaining pages [on|over] the weekend.
where a > b*c+20, whole (a-b*c)*d
?< How many pages does {S} have left to read? = a-b*c-d*(a-b*c) : pages
? How many pages did {S} read on the weekend? = d*(a-b*c) : pages

== diet-coach-clients-fee
{S} is a diet coach. {S:He} has {a:12..20} clients who each pay {b:$40..$70 by 5} [per|a] month. {c:3..5} of them get {h:1/2 as "half"} off [because|since] they are {S:his} friends, and {d:2..4} clients quit after the first month, none of whom are {S:his} friends.
where a > c+d+3
? [How much money|How much] did {S} make in the first month? = (a-c)*b+c*b*h : dollars
? How much money will {S} make in the second month? = (a-c-d)*b+c*b*h : dollars
? How many clients does {S} have after the first month? = a-d : clients

== diet-potato-chips-bag-units
who S: man
The label says that {a:20..30 by 5} grams of chips have {b:120..160 by 10} calories. The bag contains {c:150..300 by 50} grams, and {S} ate {d:1/2,2/5,3/5} of it while watching a movie.
where whole c/a, whole c*d/a
? How many calories did {S} get from the chips? = c*d/a*b : calories
? How many calories does the whole bag contain? = c/a*b : calories
? How many grams of chips are left in the bag? = c-c*d : grams

== diet-lettuce-garden-plates
who S: woman
{S} grows cabbage and lettuce for her diet. She harvested {b:8..16} heads of lettuce on Monday and the same number on Tuesday, and {a:5..12} heads of cabbage. Her friends from the gym then brought her {c:2..3 times} as many vegetables as she already had.
? How many heads of cabbage and lettuce does {S} have now? = b+a+b+c*(b+a+b) : heads
? How many heads did her friends bring? = c*(b+a+b) : heads
? If {S} [is able to|can] eat {m:2..3} heads [per|a] day, how many full days will [all of the|all the] heads last? = floor((b+a+b+c*(b+a+b))/m) : days

== diet-fast-clock-window
{S} only eats between {t:10:00 am..12:00 pm by 30} and {u:5:30 pm..8:00 pm by 30} [every day|each day].
~ {S:He} has lost {n:4..15} pounds this way.
? For how many hours per day is {S} allowed to eat? = u-t : hours
? For how many hours [per|a] week does {S} not eat? = (24-(u-t))*7 : hours
? If {S} [decides to|chooses to] start {m:30,60} minutes later, for how many hours [per|a] day will {S:he} be allowed to eat? = u-t-m/60 : hours

== diet-two-shakes-system
who S: woman
{S} drank {n:12..24} shakes last month. A vanilla shake has {a:180..220 by 20} calories, and a chocolate shake has {b:260..340 by 20} calories. She got a total of {t:3000..6500 by 20} calories from the shakes.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) >= 3, (t-a*n)/(b-a) <= n-3, t > a*n
? How many chocolate shakes did {S} drink? = (t-a*n)/(b-a) | c, v: c + v = n, b*c + a*v = t : shakes
?< How many vanilla shakes did {S} drink? = (b*n-t)/(b-a) | v, c: c + v = n, b*c + a*v = t : shakes

== diet-oatmeal-fiber-family
{S} [buys|purchases] {a:3..6} bags of oatmeal, and each bag contains {b:30, 40, 50} cups. {S:His} family eats {c:2..4} cups in the morning and {d:1 as "one"} cup in the evening each day.
where a*b > 8*(c+d)
? [How many cups of oatmeal are left after a week?|Determine how many cups of oatmeal are left after a week.] = a*b-(c+d)*7 : cups
? For how many days will the oatmeal last? = floor(a*b/(c+d)) : days
? If each bag costs {p:$4..$9}, how much does {S} pay for the oatmeal [in total|altogether]? = a*p : dollars

== diet-muffin-recipe-half-sugar
who S: woman
{S}'s grandmother uses {a:2..4} cups of sugar for {b:12,24} muffins. A cup of sugar has {c:768} calories. {S} [wants to|would like to|wishes to] make the muffins healthier, so she uses {f:1/2,3/4} of the sugar.
? [How many calories from sugar are in each muffin of {S}'s grandmother?|Determine how many calories from sugar are in each muffin of {S}'s grandmother.] = a*c/b : calories
? How many fewer calories from sugar are in each of {S}'s muffins? = a*c/b-a*f*c/b : calories
? How many cups of sugar does {S} need for {m:4..6} times as many muffins as her grandmother makes with {a} cups? = a*f*m : cups

== diet-popsicles-homemade-summer
who S: woman
{S} makes homemade popsicles with fewer calories. She made {a:12..24 by 4} strawberry popsicles, which is {b:2,4 times} the number of lychee popsicles. She also made {c:6..14} lime popsicles. {d:3..6} of all the popsicles melted, and her children ate {e:1/2,1/3} of the rest.
where whole (a+a/b+c-d)*e
? [How many popsicles are left?|Find out how many popsicles are left.] = a+a/b+c-d-e*(a+a/b+c-d) : popsicles
? How many popsicles did her children eat? = e*(a+a/b+c-d) : popsicles
? If each popsicle has {f:40..60 by 5} calories, how many calories did [all of the|all the] popsicles that {S} made have? = (a+a/b+c)*f : calories

== diet-cheesecake-slices-office
who S: man
{S} brings {a:3..5} cheesecakes to work, and each of them is cut into {b:12,14,16} slices. {c:10..18} coworkers eat a slice each in the morning. In the afternoon, {d:4..8} of them eat another slice each. {S}, who is on a diet, eats just a single slice in the evening. A slice has {e:350..450 by 50} calories.
where a*b > c+d+2
? [How many slices of cheesecake are left?|Find out how many slices of cheesecake are left.] = a*b-c-d-1 : slices
? How many calories do [all of the|all the] coworkers eat [in total|altogether]? = (c+d)*e : calories
? How many more slices are eaten in the morning than in the afternoon? = c-d : slices where c > d+1

== diet-steps-yogurt-parsnips-points
who S: woman
On {S}'s diet, every food is worth points, and she is allowed {a:24..32} points [per|a] day. A bowl of parsnips is worth {b:2..3} points, a cup of yogurt is worth {c:2 times} as many points as the parsnips, and a slice of toast is worth {d:3..4} points. Today, {S} has eaten {e:2..3} bowls of parsnips, {f:1 as "one"} cup of yogurt, and {g:2..3} slices of toast.
where a > b*e+b*c*f+d*g+1
? How many points does {S} have left today? = a-b*e-b*c*f-d*g : points
? How many points has she used today? = b*e+b*c*f+d*g : points
? How many bowls of parsnips could she still eat? = floor((a-b*e-b*c*f-d*g)/b) : bowls where a-b*e-b*c*f-d*g >= 2*b
