topic: weight-and-growth
place: us

== wgrow-puppy-milk-bottles
who S: woman
{S} takes care of {a:10..20 by 5} lambs on a farm. {b:20%,40%,60%} of the lambs are small, and each small lamb gets {d:2..4} cups of milk [per|a] day. Each of the other lambs [gets|receives] {c:2..3 times} as much milk per day so that they grow quickly.
where whole a*b
? How many cups of milk does {S} need for [all of the|all the] lambs for {e:3..9} days? = e*(d*c*(a-a*b)+d*a*b) : cups
? How many cups of milk does {S} need per day for the small lambs? = d*a*b : cups

== wgrow-sumo-breakfast-eggs
{S} [wants to|would like to|wishes to] gain weight for football. Every day, {S:he} eats {a:3..5} eggs for breakfast, {b:2..4} more eggs than that for lunch, and {c:2 times} as many eggs for dinner as for lunch.
? How many eggs does {S} eat in {d:5..12} days? = d*(a+(a+b)+c*(a+b)) : eggs
? How many eggs does {S} eat for dinner each day? = c*(a+b) : eggs
? How many more eggs does {S} eat for lunch and dinner [per|a] day than for breakfast? = a+b+c*(a+b)-a : eggs

== wgrow-gym-pounds-lifted
who S: woman
In the first month, {S} was able to lift {a:30..60 by 5} pounds. In the second month, she could lift {b:1.1,1.2,1.5} times that weight, and in the third month she could lift {c:2..3 times} as much as in the second month. Then she got sick and lost {d:15..30 by 5} pounds of strength.
? How many pounds is {S} able to lift after she got sick? = c*b*a-d : pounds
? How many pounds could she lift in the third month? = c*b*a : pounds
? How much more could {S} lift in the second month than in the first? = a*b-a : pounds

== wgrow-three-calves-total
who S: man
{S} has several calves. The black calf weighs {a:80..120} pounds. The red calf weighs {b:2 times} as much as the black calf. The white calf weighs {c:2 times} as much as the red calf, but it has been sick and lost {d:20..50 by 5} pounds after that weight was taken.
? What is the total weight of the calves now, in pounds? = a*b+a+c*a*b-d : pounds
? How much does the white calf weigh now? = c*a*b-d : pounds
? If the black calf gains {e:2..3} pounds [per|a] day, how much will it weigh after {f:2..4} weeks? = a+e*f*7 : pounds

== wgrow-wrestler-percent
who S: man
{S} weighed {a:200..280 by 20} pounds and lost {b:10%,15%,20%} of his weight on a diet. [After that, |Then ]he gained {d:2..3} pounds [per|a] month for {c:4..8} months. Now his coach wants him to lose {e:5%,10%} of his new weight.
? How much will {S} weigh if he does what his coach wants? = a-a*b+c*d-e*(a-a*b+c*d) : pounds
? How much does {S} weigh now? = a-a*b+c*d : pounds

== wgrow-hay-feed-left
{S} has {c:900..1500 by 50} pounds of feed. Every day, the cows eat {a:30..50} pounds and the pigs eat {b:15..30} pounds. After a week, {S} also fills {d:4..8} bags with {e:20,25,30} pounds of feed each and sells them.
where c > (a+b)*7+d*e+20
? How many pounds of feed does {S} [have left|still have]? = c-(a+b)*7-d*e : pounds
? How many pounds do the cows and the pigs eat in a week? = (a+b)*7 : pounds

== wgrow-height-inches-tower
who S: woman
{S} stands on a table that is {c:26..34} inches high with a box on it that is {d:8..20} inches high. {S} is {a:4,5} feet tall, and her shadow is {n:6..9} feet long at this time. 
~ She [wants to|would like to|wishes to] change a light bulb.
? How many inches above the floor is the top of her head? = d+c+a*12 : inches
? How many inches longer is her shadow than {S} is tall? = (n-a)*12 : inches
? If the ceiling is {m:9,10} feet high, how many inches are there between her head and the ceiling? = m*12-(d+c+a*12) : inches where m*12 > d+c+a*12

== wgrow-baby-diapers-months
who S: woman
{S}'s baby uses {a:7..10} diapers [per|a] day. The diapers come in packages of {b:60..100 by 10}, and each package costs {c:$20..$32}. When the baby grows, it will need {d:2..3} fewer diapers each day.
? How many packages does {S} need for {e:30} days now? = ceil(a*e/b) : packages
? How much does {S} spend on packages of diapers for {e} days when the baby has grown? = ceil((a-d)*e/b)*c : dollars

== wgrow-sunflower-inches
A sunflower is {c:10..20} inches tall. It grows {a:2..3} inches every day for {b:2..4} weeks, and then a storm breaks off the top {d:5..12} inches.
? How tall is the sunflower after the storm, in inches? = c+a*b*7-d : inches
? How many inches does the sunflower grow before the storm? = a*b*7 : inches
? How many feet tall is the sunflower just before the storm? = (c+a*b*7)/12 : feet where whole (c+a*b*7)/12*2

== wgrow-school-nurse-scale
who S: woman
{S}, the school nurse, weighs {c:8..14} students in the morning and {a:10..18} students before lunch. After lunch, she weighs {b:2 times} as many students as before lunch, and another {d:2..3} students for every student of the morning, [because|since] they come from the other schools. [Each|Every] student takes {e:2..3} minutes.
? How many minutes does she need for all of the students? = e*(c+a+a*b+c*d) : minutes
? [What is the total number of students that she weighs?|Find the total number of students that she weighs.] = c+a+a*b+c*d : students

== wgrow-days-off-running
who S: man
To lose weight, {S} runs {b:3..6} miles on each day of the week except for {a:2..3} rest days.
? How many miles does {S} run in {c:4..12} weeks? = c*b*(7-a) : miles
? How many days [per|a] week does {S} run? = 7-a : days
? If he [decides to|chooses to] run on all days of the week, how many more miles will he run [per|a] week? = a*b : miles

== wgrow-club-weight-per-person
who S: man, T: man
{S} weighed {a:190..220} pounds in January and has lost {b:8..20} pounds since then. His brother {T} had the same diet: {T} went from {c:240..260 by 5} pounds to {d:200..220 by 5} pounds in {e:5} months.
? How many pounds did {T} lose per month on average? = (c-d)/e : pounds
? If {S} loses as many additional pounds as {T} loses per month on average, how much will {S} weigh? = a-b-(c-d)/e : pounds

== wgrow-shop-scale-fruit-boxes
who S: woman
{S} puts fruit on a [@lg large|big] scale for the juice that makes her baby grow. There were {a:40..60} pounds of apples, {c:20..30} pounds of pears, and {d:15..25} pounds of plums on the scale. She takes {b:5..12} pounds of bad apples off the scale, {e:3..6} pounds of bad pears, and {f:2..5} pounds of bad plums.
Good fruit costs {g:$2..$4} per pound.
? [What is|What's] the value of the good fruit in dollars? = g*(d+c+a-b-e-f) : dollars
? How many pounds of good apples and good pears are there? = c+a-b-e : pounds
? What is the total weight of the bad fruit, in pounds? = b+e+f : pounds

== wgrow-fish-tank-growth
{S} has {c:3..5} tanks. In each tank there are {a:4..8} fish, and each fish gets {b:2..4} grams of food [per|a] day. When the fish grow, {S} [has to|needs to] give them [an additional|another] {d:25%,50%} of all the food.
? How many grams of food does {S} need per day when the fish grow? = c*a*b+d*c*a*b : grams
? How many grams of food does {S} need per day [at first|in the beginning]? = c*a*b : grams
? How many fish does {S} have? = c*a : fish

== wgrow-kids-height-siblings
who S: woman, T: man, U: woman
{S} is {a:60..68} inches tall. Her brother {T} is {b:3..8} inches taller than {S}. Their sister {U} is {c:6..15} inches shorter than {T}.
? How tall is {U} in inches? = a+b-c : inches
? [What is the average height of the siblings in inches?|Find the average height of the siblings in inches.] = (a+(a+b)+(a+b-c))/3 : inches where whole (a+(a+b)+(a+b-c))/3
? If {T} lies on a mattress that is {m:80} inches long, how many inches of it are left? = m-(a+b) : inches

== wgrow-growth-spurt-years
who S: man
When {S} was {a:8..10} years old, he was {b:48..54} inches tall. He grew {c:2..3} inches per year until he was {d:13 as "thirteen"} years old, and then he grew {e:4..6} inches in the next year.
? How tall was {S} when he was {d} years old? = b+c*(d-a) : inches
? How tall was {S} a year after that? = b+c*(d-a)+e : inches
? How many inches did {S} grow in total in this time? = c*(d-a)+e : inches

== wgrow-elephant-calf-milk
An elephant calf weighs {a:220..260 by 10} pounds when it is born and gains {b:2..3} pounds [per|a] day. Its mother weighs {c:30 times} as much as the calf weighed when it was born.
? How much will the calf weigh after {d:8..20} weeks? = a+b*d*7 : pounds
? How many tons does the mother weigh, if there are {t:2000} pounds in a ton? = a*c/t : tons

== wgrow-protein-powder-scoops
{S} buys a {a:4,5,6}-pound bag of protein powder. A pound has {b:16} ounces, and {S:he} uses {c:2 words} ounces for each shake. {S:He} drinks {d:1 as "one"} shake in the morning and {e:1 as "one"} in the evening, [every day|each day].
where whole a*b/c
? How many shakes can {S} make from the bag? = a*b/c : shakes
? For how many days will the bag last? = a*b/c/(d+e) : days where whole a*b/c/(d+e)
? How many ounces of protein powder does {S} use [per|a] week? = (d+e)*c*7 : ounces

== wgrow-shoe-size-cost
who S: woman
{S}'s children grow fast. Each of her {a:3..4} children needs {b:2 words} new pairs of shoes and {c:3..4} new pairs of pants per year. Shoes cost {d:$25..$40} per pair, and pants cost {e:$15..$24} per pair.
She sells the old clothes for {f:$40..$90 by 5}.
? How much does {S} spend on shoes and pants per year, before she sells the old clothes? = a*(b*d+c*e) : dollars
? How much does it cost {S} per year if she uses the money from the old clothes? = a*(b*d+c*e)-f : dollars
? How many pairs of shoes and pants does she buy [altogether|in total]? = a*(b+c) : pairs

== wgrow-diet-challenge-office
who S: man
{a:10..16} people at {S}'s office want to lose weight. They weigh {b:2400..3000 by 100} pounds [in total|altogether]. In the first month, they lose {c:4..6} pounds each on average. In the second month, {d:3..5} people give up, and the others lose {e:3..4} pounds each on average.
? How many pounds do they lose in total in both months? = a*c+(a-d)*e : pounds
? What is their total weight after the first month? = b-a*c : pounds
? How many pounds did they lose in total in the second month? = (a-d)*e : pounds

== wgrow-turkey-farm-price
who S: man
{S} raises turkeys. He [buys|purchases] {a:20..40} chicks for {b:$6..$9} each. {c:2..5} of them die, and each of the others grows to a weight of {d:15..22} pounds. He sells them for {e:$2..$3} per pound after spending {f:$200..$400 by 50} on feed.
where (a-c)*d*e > a*b+f
? How much profit does {S} make? = (a-c)*d*e-a*b-f : dollars
?< How many pounds of turkey does {S} sell? = (a-c)*d : pounds
? [How much money|How much] does {S} spend on chicks and feed [in total|altogether]? = a*b+f : dollars

== wgrow-pumpkin-contest-tons
{S}'s pumpkin weighed {a:100..200 by 10} pounds at the start of August. It gained {b:10..15} pounds [per|a] day for the first {c:10..14} days. After that it gained {h:1/2 as "half"} as much per day for {d:6..12 by 2} days, and then {S} took it to the contest.
? How much did the pumpkin weigh at the contest? = a+b*c+b*h*d : pounds
? How much did it weigh after the first {c} days? = a+b*c : pounds
? The winning pumpkin weighed {m:420..600 by 20} pounds. How much heavier was it than {S}'s pumpkin? = m-(a+b*c+b*h*d) : pounds where m > a+b*c+b*h*d

== wgrow-lizard-percent-length
A lizard was {a:10..20 by 2} inches long when {S} got it. In the first year its length increased by {b:50%}. In the second year it grew {c:3..6} inches. Its tail is {d:1/2 as "half"} of its whole length.
where whole (a+a*b+c)*d*2
? How long is the lizard after the second year, in inches? = a+a*b+c : inches
? How long is its tail after the second year, in inches? = (a+a*b+c)*d : inches
? How many inches did it grow [in total|altogether]? = a*b+c : inches

== wgrow-weigh-ins-below-goal
who S: woman
{S} weighed {a:160..190} pounds. In the first week she lost {b:3..5} pounds, in the second week she lost {c:2..4} pounds, in the third week she gained {d:2..3} pounds, and in the fourth week she lost {k:2 times} as many pounds as in the second week.
? How much does {S} weigh after the fourth week? = a-b-c+d-k*c : pounds
? How many pounds did {S} lose overall? = b+c-d+k*c : pounds
? How much did she weigh after the second week? = a-b-c : pounds

== wgrow-seesaw-balance
who S: man, T: woman, U: woman
{S} weighs {a:90..130} pounds. He sits on a seesaw, and his sisters {T} and {U} sit on the other side. {T} weighs {b:40..50} pounds, and {U} weighs {c:5..9} pounds less than {T}. 
where a > b+b-c+6
? How many more pounds need to be on the side of {T} and {U} so that both sides weigh the same? = a-(b+b-c) : pounds
? How much do {T} and {U} weigh together? = b+b-c : pounds
? If {S} holds a {d:10..20}-pound puppy, what is the weight on his side? = a+d : pounds

== wgrow-ribbon-height-yards-left
who S: man
{S} buys a ribbon that is {a:240..480 by 24} inches long to measure his son every year. He gives {b:2..4} yards of it to his sister. There are {c:3} feet in a yard.
? How many feet of ribbon does {S} [have left|still have]? = a/12-b*c : feet
? How many feet of ribbon did he buy? = a/12 : feet
? If he cuts the remaining ribbon into pieces of {d:2 words} feet, how many full pieces does he get? = floor((a/12-b*c)/d) : pieces where a/12-b*c > 2*d

== wgrow-siblings-total-weight-chain
who S: woman, T: man, U: woman, V: man
{S} weighs {a:60..90 by 6} pounds. Her brother {T} weighs {c:20..40} pounds more than {b:1.5,2} times {S}'s weight, and their friend {U} weighs as much as {S} does. {T} weighs {d:2 times} as much as little {V}.
where whole (c+a*b)/d
? How much do all of them weigh together, in pounds? = a+(c+a*b)+a+(c+a*b)/d : pounds
? How much does {V} weigh, in pounds? = (c+a*b)/d : pounds
? How much more does {T} weigh than {S}? = c+a*b-a : pounds

== wgrow-piglets-market-weights
who S: man
{S} has {a:8..12} piglets that weigh {b:3..4} pounds each. [Each|Every] piglet gains {c:1.5,2} pounds [per|a] day. After {d:8..12} weeks, he sells {e:1/2,1/4} of the piglets for {f:$2..$3} per pound.
where whole a*e
? How much money does {S} get for the piglets that he sells? = a*e*(b+c*d*7)*f : dollars
? How much does a piglet weigh after {d} weeks? = b+c*d*7 : pounds
? How many pounds do [all of the|all the] piglets weigh together [at first|in the beginning]? = a*b : pounds

== wgrow-hair-and-fingernails-inches
who S: woman
{S}'s hair is {a:8..14} inches long and grows {b:1/2 as "half"} of an inch [per|a] month. After {c:8..24 by 4} months, she goes to the hairdresser, who cuts off {d:1/3,1/4,1/2} of her hair.
where whole (a+b*c)*d
? How long is {S}'s hair after it is cut, in inches? = a+b*c-d*(a+b*c) : inches
? How long was {S}'s hair before it was cut, in inches? = a+b*c : inches
? [How many months will it take|How long, in months, will it take] until the hair that was cut off has grown again? = d*(a+b*c)/b : months

== wgrow-boxer-muscle-gain-weeks
who S: man
{S} weighs {a:150..170} pounds and [wants to|would like to] be able to box in a class for people who weigh at least {b:185..200 by 5} pounds. He gains {c:1.5,2} pounds per week for {d:5..8} weeks. Then he goes on a trip and loses {e:10%,20%} of the pounds that he has gained. After that, he gains {f:2 words} pounds per week.
where whole c*d*e, b > a+c*d
? How many more pounds does {S} have to gain after his trip? = b-(a+c*d-c*d*e) : pounds
? How many full weeks after his trip will it take him to get to {b} pounds? = ceil((b-(a+c*d-c*d*e))/f) : weeks
? How much does {S} weigh after his trip? = a+c*d-c*d*e : pounds
