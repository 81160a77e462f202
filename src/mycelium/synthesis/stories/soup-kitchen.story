topic: soup-kitchen
place: us

== so-bowls-and-pots
A soup kitchen has {a:4..7} pots, and each pot holds {b:40..60 by 5} bowls of soup. {S} volunteers there and serves {c:90..140} bowls at lunch and {d:50..90} bowls at dinner.
where a*b > c+d
? How many bowls of soup are left after dinner? = a*b-c-d : bowls
? How many bowls do all of the pots hold? = a*b : bowls
? How many bowls does {S} serve in total? = c+d : bowls

== so-guests-stay-leave
[At noon|When the doors opened] {e:15..30} people were waiting in the hall of the soup kitchen. Soon {a:40..80 by 4} more people came, but {f:1/4,1/2} of those took their food to go and left right away. Later {c:3..5} families of {d:3..4} people went home.
where whole a*f, e+a-a*f > c*d
? How many people were still in the hall then? = e+a-a*f-c*d : people
? How many people took their food to go? = a*f : people
? How many people came to the soup kitchen in total? = e+a : people

== so-bread-donations-week
A bakery donates {a:20..30} loaves of bread a day to the soup kitchen, {b:6 as "six"} days a week. {r:10%,20%} of the loaves are stale and go to a pig farmer. The cooks cut each good loaf into {c:16,18,20} slices.
where whole a*b*r
? How many good loaves does the soup kitchen get per week? = a*b-r*a*b : loaves
? How many slices of good bread does it have each week? = c*(a*b-r*a*b) : slices
? How many loaves does the bakery donate in {n:4..10} weeks? = a*b*n : loaves

== so-volunteer-shifts
who S: woman
{S} makes the schedule for the volunteers. There are {a:3} shifts a day, {b:7} days a week, and each shift needs {c:5..8} people. {d:20..35} volunteers each agreed to work {e:2..3} shifts a week.
where a*b*c > d*e
? If each new volunteer works exactly {o:1 as "one"} shift per week, how many new volunteers does {S} need? = a*b*c-d*e : volunteers
? How many people does she need per day if nobody works more than a shift? = a*c : people

== so-money-for-month
who S: man
{S} runs a soup kitchen that gets {a:$3000..$5000 by 200} a month from the city. He spends {r:40%,50%} of it on food, {f:1/4,1/5} on rent and {b:$300..$600 by 50} on electricity. The remaining money goes to a fund for new ovens.
? How much money goes to the fund each month? = a-a*r-a*f-b : dollars where a*(1-r)-a*f > b
? How much does {S} spend on food and rent in total each month? = a*r+a*f : dollars
? How many months will it take until there is at least {c:$2000..$4000 by 500} in the fund? = ceil(c/(a-a*r-a*f-b)) : months where a*(1-r)-a*f > b

== so-carrots-per-pot
For a pot of soup the cook needs {a:5..8} pounds of carrots, {f:1/2} as many pounds of onions as carrots, and {b:10..15} pounds of potatoes. The soup kitchen makes {c:3..6} pots a day.
? How many pounds of vegetables does the cook need each day? = c*(a+a*f+b) : pounds
? How many pounds of onions are needed each day? = c*a*f : pounds
? If {d:2..4} volunteers divide the carrots of a day equally between them, how many pounds does each volunteer have to cut? = c*a/d : pounds where whole c*a/d

== so-thanksgiving-turkeys
who S: woman
{S} is planning the Thanksgiving dinner of the soup kitchen. {a:180..300 by 20} guests are expected, and each turkey feeds {b:15,20} people. {c:6..9} turkeys have been donated, and a turkey costs {d:$18..$28}.
where ceil(a/b) > c+1
? How many turkeys must {S} buy? = ceil(a/b)-c : turkeys
? How much money will she spend on turkeys? = d*(ceil(a/b)-c) : dollars
? For how many people are the donated turkeys enough? = b*c : people

== so-blankets-in-winter
The soup kitchen also gives out blankets in winter. {S} buys {a:12..25} boxes with {b:8} blankets each for {c:$70..$95 by 5} per box. {d:25..40} guests get a blanket in December, and in January {e:10..20} more blankets than that are given out.
where a*b > d+d+e
? How many blankets are left after January? = a*b-d-(d+e) : blankets
? How much money does {S} spend on the blankets? = a*c : dollars
? How many blankets are given out in December and January altogether? = d+d+e : blankets

== so-students-help-hours
who S: man, T: woman
{S} helps at the soup kitchen {a:2..3} days a week for {b:3..4} hours each day. {T} helps {c:2 times} as many days a week as he does, but only {d:2} hours each day.
? How many total hours do they help in a week? = a*b+c*a*d : hours
? How many hours does {T} help in {n:4..9} weeks? = n*c*a*d : hours
? If {S} needs {e:60..100 by 10} hours of volunteering for his school, what is the least number of weeks that he must help? = ceil(e/(a*b)) : weeks

== so-tables-and-chairs
The dining hall has {a:8..12} long tables for {b:10,12} people and {c:6..10} round tables for {d:6} people. Today {r:50%,75%} of all seats are taken at noon.
where whole (a*b+c*d)*r
? How many seats are empty at noon? = a*b+c*d-r*(a*b+c*d) : seats
? How many people can sit down at the same time in the dining hall? = a*b+c*d : people
? How many more people can sit at the long tables than at the round tables? = a*b-c*d : people where a*b > c*d

== so-milk-cartons-left
hide x:80..200
let k = x-a*b+c
There were some cartons of milk in the refrigerator of the soup kitchen. {S} gave {b:2..3} cartons to each of {a:15..24} families, and a farmer brought {c:20..40 by 5} more. Now there are {k} cartons.
where x > a*b+3
? How many cartons of milk were in the refrigerator at first? = k-c+a*b | x: x-a*b+c = k : cartons where k > c
? How many cartons did the families get in total? = a*b : cartons

== so-adults-and-children
hide h:20..80, g:20..80
let n = h+g
let t = a*h+b*g
On Friday {n} guests came to the soup kitchen, and {S} served {t} ounces of stew. Every adult got {a:12,14,16} ounces and every child got {b:6,8} ounces.
where h != g
? How many of the guests were adults? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : guests
? How many of the guests were children? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : guests

== so-average-meals-served
The soup kitchen served {a:110..190} meals on Monday, {b:110..190} on Tuesday, {c:110..190} on Wednesday and {d:110..190} on Thursday.
? What was the average number of meals served per day? = mean(a,b,c,d) : meals per day
? How many meals must be served on Friday to have {e:780..850 by 10} meals from Monday to Friday? = e-a-b-c-d : meals where e > a+b+c+d+60
? If a meal costs {p:$2..$4} to make, what did the meals of Monday and Tuesday cost in total? = p*(a+b) : dollars

== so-cans-from-schools
who S: woman
{S} collects cans from the schools for the soup kitchen. The first school gave her {a:120..200 by 10} cans. The second school gave her {f:1/2,1/4} more cans than the first, and the third gave her {b:30..60} fewer than the second.
where whole a*f
? How many cans did {S} collect altogether? = a+a+a*f+a+a*f-b : cans
? How many cans did the third school give her? = a+a*f-b : cans
? If {S} stacks the cans of the first school in boxes of {c:24}, how many boxes does she need? = ceil(a/c) : boxes

== so-serving-line-speed
The volunteers can serve {a:3..5} people per minute. {b:100..180 by 10} people are in line at {t:11:45 am..12:15 pm by 15}, and {c:20..60 by 5} more people join the line later.
where whole (b+c)/a
? How many minutes does it take to serve all of these people? = (b+c)/a : minutes
? How many people of the {b} in the first line have not been served after {d:10..15} minutes? = b-a*d : people where b > a*d
? How many people can be served per hour? = a*60 : people

== so-rice-bags-pounds
{S} buys rice for the soup kitchen in {a:25,50}-pound bags. The kitchen uses {b:14..22} pounds of rice a day, {c:5 as "five"} days a week, and there are {d:20..60} pounds in the pantry.
? How many pounds of rice does the kitchen need for {n:4..8} weeks? = b*c*n : pounds
? What is the least number of bags {S} must buy for {n:4..8} weeks if the rice in the pantry is used as well? = ceil((b*c*n-d)/a) : bags
? For how many full days will the rice in the pantry last? = floor(d/b) : days where d >= 2*b

== so-shelter-beds-share
{a:60..120 by 10} people ate dinner at the soup kitchen. {r:40%,50%,60%} of them had a place to sleep, and {f:1/2,1/3} of the rest went to the shelter downtown. {S} drove the remaining people to a church in a van with {b:6..8} seats for passengers.
where whole a*r, whole (a-a*r)*f
? How many people were driven to the church? = a-a*r-f*(a-a*r) : people
? How many trips did {S} have to make? = ceil((a-a*r-f*(a-a*r))/b) : trips
? How many people went to the shelter downtown? = f*(a-a*r) : people

== so-fundraiser-dinner-profit
who S: man
To raise money for the soup kitchen, {S} organizes a dinner. He sells {a:60..120 by 10} tickets at {b:$25..$40 by 5} each and has to pay {c:$8..$12} for each dinner and {d:$200..$350 by 50} for the hall. A bank then adds {e:10%,50%} of the profit.
? How much profit does the dinner make before the bank adds its part? = a*(b-c)-d : dollars
? How much money does the soup kitchen get in total from the dinner and the bank? = a*(b-c)-d+e*(a*(b-c)-d) : dollars
? How much money do the tickets bring in? = a*b : dollars

== so-chili-beans-soak
A recipe for {a:8,10} people needs {b:2,3} cups of dried beans. {S} is cooking chili for {c:80,120,160} people at the soup kitchen and a bag of beans has {d:5} cups.
? How many cups of dried beans does {S} need? = c/a*b : cups
? How many bags of beans does {S} have to open? = ceil(c/a*b/d) : bags
? If a bag costs {p:$3..$5}, how much do the bags of beans that {S} opens cost? = ceil(c/a*b/d)*p : dollars

== so-garden-behind-kitchen
Behind the soup kitchen there is a garden that is {a:30..50 by 5} feet long and {b:12..20 by 2} feet wide. {f:1/2,1/4,1/5} of its area is used for tomatoes, and {c:60..100 by 10} square feet are used for herbs.
where a*b*(1-f) > c
? How many square feet of the garden are left for other vegetables? = a*b-f*a*b-c : square feet
? How many feet of fence are needed to go around the garden? = 2*(a+b) : feet
? How many square feet of the garden are used for tomatoes? = f*a*b : square feet

== so-apples-for-kids
{S} got {a:4..7} boxes of apples for the soup kitchen, with {b:30,36,40} apples in each box. {c:10..25} apples were used for a dessert, and every child who came was given {d:2} apples. At the end of the day {e:12..30} apples were left.
where whole (a*b-c-e)/d
? How many children were given apples? = (a*b-c-e)/d : children
? How many apples did the children get altogether? = a*b-c-e : apples
? How many apples did {S} get for the soup kitchen? = a*b : apples

== so-growth-over-years
When the soup kitchen opened, it served {a:40..80 by 10} meals a day. In the following year the number increased by {r:50%}, and after {n:2} years it was {b:25..40} meals a day higher than that.
? How many meals a day did the soup kitchen serve after {n} years? = a+a*r+b : meals
? By how many meals a day did the number increase over the {n} years? = a*r+b : meals
? After {n} years, how many meals does the soup kitchen serve in a week of {d:6} days? = d*(a+a*r+b) : meals

== so-dish-washing-pairs
who S: woman, T: man
After lunch {S} and {T} have to wash {a:180..300 by 10} bowls. {S} can wash {b:6..8} bowls per minute and {T} can wash {c:4..5} per minute. {T} has to leave after {d:10} minutes.
where a > d*(b+c)+20
? How many bowls are left to wash when {T} leaves? = a-d*(b+c) : bowls
? How many full minutes will it take {S} at least to wash the bowls that are left? = ceil((a-d*(b+c))/b) : minutes
? How many more bowls does {S} wash than {T} in the first {d} minutes? = d*(b-c) : bowls

== so-soup-kitchen-mix-ratio
who S: woman
For the children {S} mixes orange juice and water, {a:3..4} cups of juice for every {b:2} cups of water. She makes {c:60..180 by 6} cups in total and fills glasses of {d:2} cups.
where whole c/(a+b)
? How many cups of juice does {S} need? = c/(a+b)*a : cups
? How many glasses can she fill? = c/d : glasses
? How many more cups of juice than water does she use? = c/(a+b)*(a-b) : cups

== so-spoons-lost-count
The soup kitchen had {a:150..220 by 10} spoons. Each month {b:4..7} spoons are lost. After {n:5..9} months {S} bought {c:2..3} sets of {d:24} spoons.
? How many spoons does the soup kitchen have then? = a-n*b+c*d : spoons
? How many spoons were lost in {n} months? = n*b : spoons
? If each spoon costs {p:50..75 by 25} cents, how much did the sets cost, in dollars? = c*d*p/100 : dollars

== so-two-kitchens-compare
The soup kitchen on Main Street serves {a:120..160 by 10} meals a day, and the kitchen at the church serves {f:1/2,3/4} as many. The Main Street kitchen is open {b:6} days a week and the church is open {c:4..5} days a week.
where whole a*f
? How many meals do these kitchens serve per week combined? = a*b+c*a*f : meals
? How many more meals does the Main Street kitchen serve per week than the church? = a*b-c*a*f : meals
? How many meals a day does the church serve? = a*f : meals
