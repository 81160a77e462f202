topic: barber-and-salon
place: us

== salon-family-day-discount
who S: woman
{S} takes her {d:2..4} daughters to a salon. Each daughter gets a haircut for {c:$15..$25 by 5} and {a:4..8} braids at {b:$2..$5} each. For kids there is {e:10%,20%} off of all this. {S} herself pays {f:$30..$50} for having her hair colored, without a discount.
~ The salon has been in the same place for {n:15..30} years.
? [How much does {S} have|How much money does {S} need] to pay [in total|altogether]? = f+d*(c+a*b)-e*d*(c+a*b) : dollars
? How much do the haircuts and braids of the daughters cost before the discount? = d*(c+a*b) : dollars
? How much is the discount? = e*d*(c+a*b) : dollars

== salon-shopping-and-tip-for-total
who S: woman
{S} pays {e:$40..$70 by 5} for a haircut, {a:2..3} bottles of shampoo at {b:$8..$14} each and {c:2..4} jars of conditioner at {d:$9..$15} each. She adds a tip of {f:10%,20%} of the entire amount.
? How much money does she spend, with the tip? = e+a*b+c*d+f*(e+a*b+c*d) : dollars
? How much is the tip? = f*(e+a*b+c*d) : dollars
? How much do the shampoo and the conditioner cost together? = a*b+c*d : dollars

== salon-barbers-and-lunch-breaks
{c:3..5} barbers each cut the hair of {a:2..3} customers per hour, {b:7..9} hours a day. On Wednesday, {d:2 words} of these barbers went home early, and each of them missed {e:1/2,1/3,1/4} of the customers of a day.
where whole d*a*b*e
? How many customers got a haircut on Wednesday? = c*a*b-d*a*b*e : customers
? How many customers are there on a normal day? = c*a*b : customers
? How many customers were missed on Wednesday? = d*a*b*e : customers

== salon-chain-yearly-haircuts
A company has {e:3..6} salons. Each salon has {d:4..8} chairs, each chair is used for {a:8..10} hours a day, and a stylist at the chair does {c:2 words} haircuts per hour. The salons are open on {b:300} days in a year.
? How many haircuts does the company do in a day? = e*d*c*a : haircuts
? How many haircuts does the company do in a year? = e*d*c*a*b : haircuts
? How many chairs does the company have [in total|altogether]? = e*d : chairs

== salon-hair-length-saved-for-wigs
who S: woman
{S}'s hair is {a:18..30} inches long. To have it made into a wig, she donates {f:1/2,1/3,2/3} of its length. After that, her hair grows {b:0.5} inches per month.
where whole a*f
? How long is her hair, in inches, {n:6..18 by 2} months after she donates? = a-a*f+n*b : inches
? How many inches does she donate? = a*f : inches
? After how many months will her hair be as long as before? = a*f/b : months

== salon-gray-towels-left-clean
who S: man
There are {b:60..150 by 10} towels in {S}'s barber shop. In the morning {a:60%,70%,80%} of them were clean. For each towel that was not clean then, {c:2 words} clean towels got dirty during the day.
where whole b*a, b*a > c*(b-a*b)+2
? How many clean towels were there in the evening? = b*a-c*(b-a*b) : towels
? [How many towels were not clean in the morning?|Calculate how many towels were not clean in the morning.] = b-a*b : towels
? How many dirty towels were there in the evening? = (b-a*b)*(c+1) : towels

== salon-customers-in-four-months
In March, a new salon had {a:40..80 by 10} customers. In April it had only {b:1/2,4/5,9/10} as many, and in May it had {c:2..3 times} as many as in April. In June it had {d:2..4 times} as many customers as in March.
~ The organization that owns the salon has {n:2..4} other locations.
where whole a*b
? How many customers did the salon have during these months [altogether|in total|combined]? = a+a*b+c*a*b+a*d : customers
? How many customers did it have in May? = c*a*b : customers
? How many more customers did it have in June than in April? = a*d-a*b : customers

== salon-bottles-by-two-sizes
The salon bought {a:4..9} jugs of shampoo that contain {b:64,96,128} ounces each. {S} first wanted to fill it all into small bottles of {c:4,8} ounces and then thought about large bottles of {d:16,32} ounces.
? How many small bottles could {S} fill with all of the shampoo? = a*b/c : bottles
? How many more small bottles than large bottles would {S} need? = a*b/c-a*b/d : bottles
? A small bottle is sold for {p:$4..$6} and a large bottle for {q:$9..$14}. How much money would the large bottles bring in? = a*b/d*q : dollars

== salon-saturday-money-in-drawer
The drawer had {d:$300..$500 by 20} in it on Saturday evening. {S} paid {c:2..3} stylists {a:$50..$80 by 10} each plus {b:10%,20%} more for the long day, and bought {e:4..8} boxes of gloves at {f:$7..$11} each.
where d > c*(a+a*b)+e*f+5
? How much money was left in the drawer? = d-c*(a+a*b)-e*f : dollars
? How much did each stylist get? = a+a*b : dollars
? How much did {S} pay for the gloves? = e*f : dollars

== salon-appointment-book-clock
who S: woman
A haircut at {S}'s salon takes {a:30..45 by 5} minutes and coloring takes {b:60..90 by 10} minutes. On Tuesday she has {c:3..5} haircuts and {d:2 words} colorings, without any breaks. She opens the door at {t:8:30 am..9:30 am by 15}.
? How many minutes of work does she have on Tuesday? = a*c+b*d : minutes
? At what time is she done with everything? = t+(a*c+b*d)/60 : clock
? A haircut is {p:$25..$35} and coloring is {q:$60..$90 by 5}. How much money does she make on Tuesday? = p*c+q*d : dollars

== salon-barber-chairs-payback
who S: man
{S} opens a barber shop. He buys {a:3..5} chairs for {b:$400..$700 by 50} each and a mirror for {c:$200..$500 by 50}. After paying the rent, he has {d:$60..$150 by 10} left per day, which he uses to pay for the chairs and the mirror.
? How much do the chairs and the mirror cost [in total|altogether]? = a*b+c : dollars
? After how many days has {S} paid for everything? = ceil((a*b+c)/d) : days
? How much does he still have to pay after {n:10} days? = a*b+c-n*d : dollars where a*b+c > n*d+20

== salon-dolls-hair-for-barbie-fans
who S: woman
{S} does hair for a party of {n:8..14} girls. {a:3..5} girls want curls, which take {b:20..30 by 5} minutes each, and all the other girls want a ponytail with a ribbon, which takes {c:5..8} minutes.
where n > a+2
? How many minutes does {S} need for all of the girls? = a*b+(n-a)*c : minutes
? How many girls want a ponytail? = n-a : girls
? If the parents pay her {p:$5..$9} per girl, and {S} spends {q:50..90 by 10} cents on each ribbon, how many dollars does she keep? = n*p-(n-a)*q/100 : dollars

== salon-hair-color-survey-blondes
The salon asked {n:120..240 by 20} women about the color of their hair. {r:20%,25%,30%} were blonde, {q:40%,45%} were brunettes, {a:5..15} were redheads, and the rest had gray hair.
where whole n*r, whole n*q, n-n*r-n*q > a+5
? How many of the women had gray hair? = n-n*r-n*q-a : women
? How many more brunettes than blondes were there? = n*q-n*r : women
? {f:1/2,1/3,1/4} of the blondes said that they color their hair. How many blondes do not color their hair? = n*r-n*r*f : women where whole n*r*f

== salon-walk-in-waiting-chairs
When the barber shop opened, {a:6..12} people were waiting. Each of the {b:2..3 words} barbers takes a new person every {c:15,20,30} minutes, and {d:3..5} more people come in every hour.
~ On the table lie {v:5..9} magazines about sports, tattoos and cars.
where b*60/c > d
? How many people do the barbers take in an hour? = b*60/c : people
? How many people are waiting after {n:2 words} hours? = a+n*d-n*b*60/c : people where a+n*d > n*b*60/c+1
? After an hour, how many people are waiting? = a+d-b*60/c : people where a+d > b*60/c+1

== salon-lotion-mixture-drops
who S: woman
For a bottle of hair oil, {S} takes {a:3..4} drops of rose oil and {b:5 digits} drops of mint oil for every ounce of olive oil. The bottle holds {c:6..12} ounces of olive oil.
? How many drops of rose oil and mint oil go into a bottle [altogether|in total|combined]? = c*(a+b) : drops
? How many more drops of mint oil than of rose oil are in {n:4..9} bottles? = n*c*(b-a) : drops
? A small jar of mint oil has {d:400,500,600} drops. How many whole bottles can {S} make with it? = floor(d/(c*b)) : bottles where d > 2*c*b

== salon-tips-weekday-average
who S: man
{S}'s tips were {a:$20..$40} on Monday, {b:$20..$45} on Tuesday, {c:$25..$50} on Wednesday and {d:$30..$60} on Thursday. He wants to have {e:$200..$260 by 10} in tips by the end of Friday.
where e > a+b+c+d+15
? How much in tips does he need on Friday? = e-(a+b+c+d) | x: a+b+c+d+x = e : dollars
? How much more did he get on Thursday than on Monday? = d-a : dollars where d > a+1
? [What was the average of his tips on Monday and Tuesday?|Calculate the average of his tips on Monday and Tuesday.] = mean(a,b) : dollars per day

== salon-two-prices-kids-and-adults
hide k:4..16, g:4..16
let heads = k+g
let money = 12*k+20*g
A barber charges {a:$12} for kids and {b:$20} for adults. On Saturday {S}, the barber, did {heads} haircuts and took in {money} dollars.
? How many adults got a haircut? = (money-a*heads)/(b-a) | g, k: k + g = heads, a*k + b*g = money : adults
? How many kids got a haircut? = (b*heads-money)/(b-a) | k, g: k + g = heads, a*k + b*g = money : kids

== salon-dog-grooms-saturday
who S: woman
{S} grooms poodles and huskies. A poodle takes {a:50..70 by 5} minutes and a husky takes {b:20..30 by 5} minutes less than a poodle. She charges {p:$1} per minute, and today she has {c:3..4} poodles and {d:2..5} huskies.
? How many minutes does she need for a husky? = a-b : minutes
? How much money does she make today? = (c*a+d*(a-b))*p : dollars
? How many hours does she work on {n:12..24 by 12} poodles? = n*a/60 : hours

== salon-rent-a-chair-deal
{S} can either rent a chair in a salon for {a:$150..$250 by 10} per week, or give the owner {r:30%,40%,50%} of the money that {S:he} takes in. {S} takes in {b:$90..$160 by 10} a day on {c:5 digits} days a week.
where b*c*r > a+5
? How much does {S} take in per week? = b*c : dollars
? How much would {S} have to give to the owner per week without renting the chair? = b*c*r : dollars
? How much better off is {S} per week when {S:he} rents the chair? = b*c*r-a : dollars

== salon-nail-polish-bottles-used
who S: woman
A bottle of nail polish has {a:14,15} ml in it, and polish for both hands takes {b:0.5} ml for each layer. {S} puts {c:2 words} layers on the nails of each customer.
? How many ml of polish does a customer need? = b*c : ml
? For how many customers is a bottle enough? = a/(b*c) : customers
? {S} has {n:20..40} customers for red nails this week. How many bottles of red polish does she need? = ceil(n*b*c/a) : bottles

== salon-school-picture-day-students
Before picture day, {f:1/2,1/3,1/4} of the {n:24..36 by 12} students in a class get a haircut. {r:50%,25%} of these students go to {S}'s shop and pay {p:$12..$18} each, and the others are cut at home.
~ Their class pet, a lizard, is {v:2..4} years old.
where whole n*f*r
? [How many students go to {S}'s shop?|Determine how many students go to {S}'s shop.] = n*f*r : students
? How much money does {S} get from the students? = n*f*r*p : dollars
? How many students get their hair cut at home? = n*f-n*f*r : students

== salon-shaving-blades-supply
A barber needs a new blade for every customer. {S} has {a:3..5} boxes of {b:50,100} blades. {S:He} serves {c:12..20} customers a day, and {d:2..3} blades a day break.
where mod(a*b,c+d) > 0
? How many blades does {S} have? = a*b : blades
? For how many full days will the blades be enough? = floor(a*b/(c+d)) : days
? How many blades will {S} have left after {n:5..8} days? = a*b-n*(c+d) : blades where a*b > n*(c+d)+2

== salon-curlers-packs-and-colors
who S: woman
{S} bought {a:5..8} packs of curlers with {b:10,12} curlers in each. {f:1/2,1/5} of the curlers are pink, {c:8..16} are green and the rest are yellow. Then {d:2..4} of the yellow curlers melted on the stove.
where whole a*b*f, a*b-a*b*f > c+d+3
? [How many yellow curlers are still good?|Calculate how many yellow curlers are still good.] = a*b-a*b*f-c-d : curlers
? How many pink curlers did she buy? = a*b*f : curlers
? For a full head she needs {e:18..22} curlers. How many heads could she do at the same time with all the curlers that she bought? = floor(a*b/e) : heads

== salon-wedding-party-makeup
who T: woman
{T} does the makeup for a wedding. The bride pays {a:$80..$120 by 10}, each of the {b:4..6} bridesmaids pays {f:1/2} of that, and {c:2..3} aunts pay {p:$20..$30 by 5} each. {T} drove {d:20..40 by 5} miles and adds {q:$0.50..$0.80 by 0.1} per mile.
~ The band begins to perform at {t:7:00 pm..8:30 pm by 30}.
? How much money does {T} get [in total|altogether]? = a+b*a*f+c*p+d*q : dollars
? How much does {T} add for the miles? = d*q : dollars
? How much do the bridesmaids pay [altogether|in total|combined]? = b*a*f : dollars

== salon-reward-card-stamps
With {a:8,10} stamps on the card, a haircut at {S}'s shop is free. You get a stamp for each paid haircut. {T} gets a haircut every {b:3,4} weeks, at {p:$18..$28} each.
? How much does {T} pay altogether to fill a card? = a*p : dollars
? How many haircuts does {T} get in {d:48} weeks? = d/b : haircuts
? {T} got a haircut today and still needs {c:3..6} more stamps. In how many weeks will the card be full? = c*b : weeks

== salon-hot-towel-time-saved
It takes {S} {a:6..9} minutes to cut hair with the old machine and {b:2..3} minutes less with the new machine. The new machine costs {c:$60..$140 by 10}, and {S} has {d:10..15} customers a day.
? How many minutes does {S} save per day with the new machine? = b*d : minutes
? How many minutes does {S} need for all of a day's customers with the new machine? = d*(a-b) : minutes
? {S} puts {e:$5} of the money from every customer aside for the machine. After how many full days can {S} pay for it? = ceil(c/(d*e)) : days

== salon-hair-bows-in-three-colors
who S: woman
{S} needs {a:60..90} hair bows for the dancers of a hula show. She has {b:12..20} bows already. Her aunt gives her {c:6..10} red bows, and then {k:2 as "twice"} that number of striped ones.
? How many striped bows does her aunt give her? = c*k : bows
? How many bows does {S} have now? = b+c+c*k : bows
? How many more bows does she still need? = a-(b+c+c*k) : bows

== salon-barber-and-baseball-cards
who S: man, T: man
{S} and his brother {T} like to trade cards while they wait for the barber. {S} has {a:30..60} baseball cards, and {T} has {b:6..15} fewer than {S}. {S} then gives {c:4..9} of his cards to {T}, and {T} gives {d:2..5} cards to a friend.
where a > b+c+4
? How many cards does {T} have in the end? = a-b+c-d : cards
? How many cards does {S} have left? = a-c : cards
? How many cards do {S} and {T} have in total in the end? = a-c+a-b+c-d : cards

== salon-chairs-for-a-new-studio-average
who S: woman
The age of the chairs in {S}'s salon differs. The oldest chair is {a:18..24} years old, the green chair is {f:1/2} as old as the oldest, and the latest chair is {b:2..4} years younger than the green chair.
where whole a*f, a*f > b+1
? How old is the latest chair? = a*f-b : years
? [What is the combined age of these chairs?|Find the combined age of these chairs.] = a+a*f+a*f-b : years
? How many years older than the green chair is the oldest chair? = a-a*f : years

== salon-cookies-for-waiting-customers
who S: man
{S} always has cookies for his customers. In the morning he put out {a:3..5} bags with {b:10..15} cookies in each. The first customers ate {f:1/2,1/5} of the cookies, and his own kids ate {c:4..8} of the ones that were left. He then bought {z:12 as "a dozen"} cookies more.
where whole a*b*f, a*b-a*b*f > c+2
? How many cookies were there in the end? = a*b-a*b*f-c+z : cookies
? How many cookies did the first customers eat? = a*b*f : cookies
? How many cookies did {S} put out in the morning? = a*b : cookies
