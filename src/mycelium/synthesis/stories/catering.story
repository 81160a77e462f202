topic: catering
place: us

== ca-plates-per-guest-mix
{S} is catering a wedding with {a:80..160 by 10} guests. {r:10%,20%,30%} of the guests are vegetarian. A vegetarian dinner costs {b:$14..$18} and a meat dinner costs {c:$4..$8} more than that. {S} also charges {d:$200..$400 by 50} for the tables.
where whole a*r
? What is the total amount of money that {S} charges? = a*r*b+(a-a*r)*(b+c)+d : dollars
? How many guests get a meat dinner? = a-a*r : guests
? How much do all of the vegetarian dinners cost? = a*r*b : dollars

== ca-trays-that-fit
{S}'s van can hold {a:40..60 by 4} trays. {S:He} loads {b:18..25} trays of chicken, {c:8..12} trays of rice and {d:4..6} trays of salad.
where a > b+c+d
? How many more trays can {S} load into the van? = a-b-c-d : trays
? If each tray feeds {e:10..12} people, how many people can be fed with the trays of chicken? = b*e : people
? How many trays does {S} load in total? = b+c+d : trays

== ca-staff-cost-event
An event needs {o:1 as "one"} waiter for every {a:12,15} guests, and {S} expects {b:120,180,240} guests. Each waiter works {c:5..7} hours for {d:$14..$19} per hour, and {e:2..3} cooks get {f:$150..$220 by 10} each.
? How much will {S} pay the waiters and cooks altogether? = b/a*c*d+e*f : dollars
? How many waiters does {S} need? = b/a : waiters
? How much more do the waiters get altogether than the cooks? = b/a*c*d-e*f : dollars where b/a*c*d > e*f

== ca-meatballs-count
who S: woman
{S} has to make {a:4..6} meatballs for each of {b:60..120 by 10} guests. She made {c:150..220 by 10} meatballs on Thursday, and her assistant made {f:1/2} as many on the same day. On Friday they lost {d:10..25} meatballs when a tray fell.
where a*b > c+c*f, whole c*f
? How many more meatballs do they need to make? = a*b-(c+c*f-d) : meatballs
? How many meatballs did they make on Thursday? = c+c*f : meatballs
? If a pound of beef makes {e:20,24,30} meatballs, how many full pounds of beef must {S} buy for all of the meatballs of the event? = ceil(a*b/e) : pounds

== ca-bid-profit-percent
{S} gets {a:$1500..$3000 by 100} for catering an office party. {S:He} spends {r:30%,40%} of it on food and {f:1/4,1/5} of it on staff, and {S:he} also spends {b:$100..$250 by 10} on renting dishes.
? How much profit does {S} make? = a-a*r-a*f-b : dollars
? How much does {S} spend on food and staff in total? = a*r+a*f : dollars
? If {S} gives {c:10%,20%} of {S:his} profit to charity, how much money does the charity get? = c*(a-a*r-a*f-b) : dollars

== ca-punch-bowl-refill
{S} serves punch at a graduation. The punch bowl can hold {a:3..5} gallons, and {S} fills it {b:4..6} times. A gallon is {q:16} cups. At the end of the party {c:10..30} cups are left in the bowl, and each of the guests has had {d:2} cups.
where whole (a*b*q-c)/d
? How many guests are there? = (a*b*q-c)/d : guests
? How many cups of punch does {S} make in all? = a*b*q : cups
? If a gallon of punch costs {p:$6..$9} to make, how much does {S} spend on punch? = a*b*p : dollars

== ca-tables-and-linens
For a banquet {S} needs tables for {a:150..260 by 10} people, and {b:8,10} people fit at each table. A tablecloth costs {c:$9..$14} to rent, and {d:6..9} extra tablecloths are needed for the buffet.
? How many tables does {S} need? = ceil(a/b) : tables
? How much will {S} spend to rent tablecloths? = c*(ceil(a/b)+d) : dollars
? If all of the tables but the last are full, how many people sit at the last table? = a-(ceil(a/b)-1)*b : people where mod(a,b) > 1

== ca-sandwich-platters-left
At a conference {S} puts out {a:10..16} platters with {b:18..24} small sandwiches each. {f:1/2,1/3} of the sandwiches are eaten before the first talk, and {g:1/2,1/4} of the rest during lunch. {S} gives {c:12..30} of those that are left to the cleaning crew.
where whole a*b*f, whole (a*b-a*b*f)*g, a*b*(1-f)*(1-g) > c
? How many sandwiches are left after the crew gets its share? = a*b-f*a*b-g*(a*b-f*a*b)-c : sandwiches
? How many sandwiches are eaten during lunch? = g*(a*b-f*a*b) : sandwiches
? How many sandwiches does {S} put out? = a*b : sandwiches

== ca-cooks-peel-rate
who S: woman, T: man
{S} can peel {a:5..7} pounds of potatoes in {m:15} minutes, and {T} can peel {b:2..3} pounds less than her in the same time. They need {c:60..140 by 4} pounds of potatoes for a reunion.
where whole c*15/(a+a-b)
? How many minutes will it take {S} and {T} to peel all of the potatoes together? = c/(a+a-b)*m : minutes
? How many pounds of potatoes can {T} peel per hour? = (a-b)*60/m : pounds
? If {T} starts alone and peels for {n:2} hours, how many pounds are left to be peeled? = c-n*60/m*(a-b) : pounds where c > n*60/m*(a-b)

== ca-guest-list-changes
{S} planned for {a:100..180 by 10} guests. {b:12..20} people said that they could not come, but {c:4..8} of them changed their minds, and {d:10..15} guests asked to bring a date each and were allowed to. In the end {S} added {e:5..9} musicians to the list.
? For how many people does {S} have to cook? = a-b+c+d+e : people
? How many people on the first list are not coming? = b-c : people
? If each dinner costs {p:$16..$24}, how much do the dinners for the dates and the musicians cost in total? = p*(d+e) : dollars

== ca-rentals-glass-breakage
{S} rents {a:200..300 by 20} glasses at {b:40..60 by 5} cents each and {c:100..150 by 10} plates at {d:50..70 by 5} cents each. {S:He} must also pay {e:$3..$4} for each glass that is broken, and {f:4..11} glasses break.
? How much does {S} pay for the glasses and plates in total, in dollars, with the broken glasses? = (a*b+c*d)/100+e*f : dollars
? How much do the broken glasses cost {S}? = e*f : dollars
? How much more does it cost to rent the glasses than the plates, in dollars? = (a*b-c*d)/100 : dollars where a*b > c*d

== ca-weekly-jobs-fuel
{S} caters {a:3..5} lunches and {b:2..3} dinners a week. {S:He} makes a profit of {c:$90..$150 by 10} on a lunch and {k:2..3 times} as much on a dinner. {S:He} spends {d:$60..$95 by 5} on gas and ads each week.
? How much money does {S} have left from {S:his} profits at the end of a week, after gas and ads? = a*c+b*k*c-d : dollars
? How much profit does {S} make on dinners each week? = b*k*c : dollars
? How many lunches does {S} cater in a year of {n:50} weeks? = a*n : lunches

== ca-scale-recipe-chili
{S}'s chili recipe serves {a:6,8} people and needs {b:2,3} pounds of beef and {c:3..4} cans of beans. {S:He} has to serve {d:72,96,120,144} people.
? How many pounds of beef does {S} need? = d/a*b : pounds
? How many cans of beans does {S} need? = d/a*c : cans
? If beef costs {p:$4..$6} per pound and a can of beans costs {q:$1..$2}, what will the total cost be for the beef and beans? = d/a*(b*p+c*q) : dollars

== ca-deposit-remaining-pay
The Millers pay a deposit of {r:20%,25%,30%} on a catering bill of {a:$2000..$4800 by 200}. They pay {b:$300..$600 by 50} more in May, and they want to pay the rest in {c:2..4} equal payments before the wedding.
where whole (a-a*r-b)/c
? How much is each of those payments? = (a-a*r-b)/c : dollars
? How much have they paid after May? = a*r+b : dollars
? How much is left to pay after the deposit? = a-a*r : dollars

== ca-cheese-by-ounce
{S} plans on {a:3} ounces of cheese and {b:2} ounces of crackers for each of {c:40..96 by 8} guests. A pound is {q:16} ounces. Cheese costs {d:$9..$14} per pound.
? How many pounds of cheese will {S} need? = a*c/q : pounds where whole a*c/q*2
? How much will {S} spend on cheese? = a*c/q*d : dollars where whole a*c/q*2
? How many ounces of cheese and crackers does {S} plan on in total? = c*(a+b) : ounces

== ca-prep-schedule-clock
The guests are going to eat at {t:6:00 pm..7:30 pm by 15}. {S} needs {a:60..120 by 15} minutes to cook, {b:20..40 by 5} minutes to drive to the hall and {c:30..45 by 5} minutes to set up the tables.
? At what time must {S} start to cook? = t-(a+b+c)/60 : clock
? How many minutes does {S} need in total? = a+b+c : minutes
? For {n:4..8} of these events, how many hours does {S} spend on driving to the hall? = n*b/60 : hours

== ca-unknown-guest-count
hide x:40..150
let k = x*a+b
{S} charges {a:$11..$19} for each guest plus a fee of {b:$80..$200 by 10}. The bill for an anniversary was {k} dollars.
? How many guests were at the anniversary? = (k-b)/a | x: a*x + b = k : guests
? If the couple paid {c:$300..$400 by 50} of the bill in advance, how much did they still have to pay? = k-c : dollars where k > c

== ca-two-menus
hide h:10..60, g:10..60
let n = h+g
let t = a*h+b*g
{S} served {n} meals at a charity dinner for a total of {t} dollars. Salmon meals cost {a:$22..$28} each and pasta meals cost {b:$13..$18} each.
where h != g
? How many salmon meals did {S} serve? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : meals
? How many pasta meals did {S} serve? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : meals

== ca-cupcake-tower-tiers
{S} builds a cupcake tower. The bottom level has {a:30..48} cupcakes, and each level above it has {b:6..8} fewer than the level below it. The tower has a bottom, a middle and a top level, and {S} also keeps {c:10..20} cupcakes in the kitchen.
? How many cupcakes does {S} need in total? = a+a-b+a-b-b+c : cupcakes
? How many cupcakes are on the top level? = a-b-b : cupcakes
? If {d:60..90} guests each eat a cupcake from the tower, how many cupcakes are left on the tower? = a+a-b+a-b-b-d : cupcakes where 3*a > 3*b+d

== ca-average-june-events
{S} catered events for {a:40..90}, {b:40..90} and {c:40..90} people in June, and {S:he} earned {d:$8..$12} per person.
? What was the average number of people at an event in June? = mean(a,b,c) : people where whole (a+b+c)/3
? How much money did {S} earn in June? = d*(a+b+c) : dollars
? If {S} wants an average of {m:70..80} people for {n:4} events, how many people must the next event have? = n*m-a-b-c : people where n*m > a+b+c+20, n*m < a+b+c+150

== ca-dessert-ratio-mini
For a reception {S} bakes mini tarts and cream puffs in the ratio {a:3..5} to {b:2}, {c:100..350 by 10} pieces in all.
where whole c/(a+b)
? How many cream puffs does {S} bake? = c/(a+b)*b : cream puffs
? How many more mini tarts than cream puffs does {S} bake? = c/(a+b)*(a-b) : tarts
? If each guest takes {d:2} pieces and {e:30..45} guests come, how many pieces will be left? = c-d*e : pieces where c > d*e

== ca-tent-floor-space
{S} sets up a tent that is {a:40..60 by 10} feet long and {b:30} feet wide. The buffet takes up {c:150..250 by 50} square feet, and each guest needs {d:10} square feet of the remaining space.
? How many guests can be in the tent? = floor((a*b-c)/d) : guests
? How many square feet does the tent cover? = a*b : square feet
? {S} hangs lights around the edge of the tent. If a string of lights is {e:20} feet long, how many strings does {S:he} need? = 2*(a+b)/e : strings where whole 2*(a+b)/e

== ca-partner-split
who S: man, T: woman
{S} and {T} own a catering company together. After a party that paid {a:$800..$1600 by 100} they first pay {b:$200..$350 by 10} for food. {T} gets {r:60%,70%} of the rest since she does the cooking, and {S} gets what is left.
? How much money does {S} get? = a-b-r*(a-b) : dollars
? How much money does {T} get? = r*(a-b) : dollars
? How much more money does {T} get than {S}? = r*(a-b)-(a-b-r*(a-b)) : dollars

== ca-ice-and-sodas
who S: woman
Each of the {a:50..90 by 10} guests at a pool party will drink {b:3} sodas. {S} has {c:4..6} cases of {d:12,24} sodas and wants to buy {e:20..40} additional cans.
where a*b > c*d+e
? How many sodas will {S} be missing even with the additional cans? = a*b-c*d-e : sodas
? How many sodas will the guests drink in total? = a*b : sodas
? If a can costs {p:50..75 by 25} cents, how many dollars does {S} spend on the additional cans? = e*p/100 : dollars

== ca-kitchen-rent-break-even
{S} rents a kitchen for {a:$600..$900 by 50} a month and pays {b:$150..$250 by 10} for insurance that covers {S:his} equipment. {S:He} makes {c:$6..$9} on each meal.
? How many meals must {S} sell each month in order to pay for the kitchen and the insurance? = ceil((a+b)/c) : meals
? How much does {S} pay for the kitchen and the insurance in a year? = (a+b)*12 : dollars
? If {S} sells {d:200..300 by 10} meals in a month, how much money does {S:he} have left after paying for the kitchen and the insurance? = c*d-a-b : dollars where c*d > a+b

== ca-per-guest-costs
{S} charges {a:$35..$50} per guest for a garden party with {b:40..90 by 5} guests. For each guest {S:he} spends {c:$9..$14} on food and {d:$3..$5} on drinks. {S:He} hires {e:3..6} waiters for {f:$90..$140 by 5} each.
where a*b > b*(c+d)+e*f
? How much profit does {S} make on the party? = a*b-b*(c+d)-e*f : dollars
? How much does {S} spend on food and drinks in total? = b*(c+d) : dollars
? How much does {S} pay the waiters altogether? = e*f : dollars
