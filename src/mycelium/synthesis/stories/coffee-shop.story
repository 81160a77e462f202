topic: coffee-shop
place: us

== coffee-break-even
The espresso machine that {S} wants costs {c:$1500..$6000 by 100}. The coffee bar makes {a:$2..$3} of profit a minute, but the lease of the old machine eats up {b:$20..$60 by 10} of every hour.
~ The old machine has been fixed {ya:3..7} times since spring.
where whole c/(a*60-b), c/(a*60-b) > 8
? After how many hours has the bar earned the price of the machine, with the lease paid? = c/(a*60-b) : hours
? What is left of an hour's profit after the lease? = a*60-b : dollars

== coffee-mug-shelf
There were {c:15..40} mugs on the shelf of the café. {S} unpacked {a:3..6} boxes of {b:6,8,12} new ones; {d:2..6} had broken handles and were thrown away, and {e:5..15} went straight to the [terrace|book corner].
~ The shelf is built like a castle with {ya:4..6} towers.
? How many mugs are on the shelf now? = c+a*b-d-e : mugs
? How many of the new mugs were unbroken? = a*b-d : mugs
? At {p:$4..$9} each, what did the new mugs cost? = a*b*p : dollars

== coffee-drive-through-week
From opening until noon the drive-through serves {c:60..110 by 5} cars. In the afternoon {a:3..5} hours bring {b:14..25} cars each, and the bus drivers of the depot, {d:12..20} of them, walk up on foot every evening. Nothing changes from Sunday to Saturday.
~ The sign by the road shows a gorilla with a cup of cocoa and {ya:2..4} spoons.
? How many orders, by car or on foot, are served in a week? = (c+a*b+d)*7 : orders
? How many cars come in the afternoons of a week? = a*b*7 : cars
? How many more cars come before noon than after it each day? = c-a*b : cars where c > a*b

== coffee-bean-scoops
A {a:900..2400 by 60} g bag of decaf gives brews of {b:15,20,30} g each. {c:4..9} regulars have a cup each on Monday, and from Tuesday to Saturday each of them has {d:3..5} more in all. {S} brews for nobody else.
where whole a/b, a/b > c+c*d+4
? How many brews are left in the bag after Saturday? = a/b-c-c*d : brews
? How many grams have been used by Saturday? = (c+c*d)*b : grams
? How many brews does the full bag give? = a/b : brews

== coffee-chairs-hauled
~ Before it was a café, the place sold toasters.
On opening day the new café had {d:12..24} chairs from the thrift store. On Tuesday a diner that was closing gave {a:8..16}, and on Wednesday just as many. On Thursday {S} carried in {b:4..6} stacks of {c:4..5} chairs, and later noticed a rotten chair in each of the stacks and burned it.
? How many chairs did the café have then? = d+a+a+b*c-b : chairs
? How many sound chairs were in Thursday's stacks? = b*c-b : chairs
? {n:24..36} of the chairs are put inside and the remaining ones outside. How many stand outside? = d+a+a+b*c-b-n : chairs where d+a+a+b*c-b > n

== coffee-milk-order
Last month {S} used {a:30..60 by 5} gallons of milk every {c:10} days; with the [students|tourists] back, the shop expects to use {b:2 times} as much a day, and {d:14..28 by 7} days have to be supplied. Oat milk will make up {e:20%,25%,40%} of it.
where whole d*a*b/c*e
? How many gallons of cow's milk does {S} need for those days? = d*a*b/c-e*d*a*b/c : gallons
? How many gallons of oat milk will be used? = e*d*a*b/c : gallons
? How many gallons did {S} use a day last month? = a/c : gallons

== coffee-subscription-jump
On an average day last year, {S}'s roastery shipped {a:15..40} bags of beans, Sundays included. After a [radio show|magazine article] it is {b:3..5 times} as many a day.
~ The show reached {ya:40..90} stations.
? How many more bags a week are shipped now than last year? = a*b*7-a*7 : bags
? How many bags were shipped in a week last year? = a*7 : bags
? A bag leaves {p:$4..$7} of profit. What is the daily profit now? = a*b*p : dollars

== coffee-draining-urn
A full urn holds {d:2..4} gallons; {c:16} cups make a gallon. During the conference {a:3..5} cups a minute are drawn from it, while the slow drip puts {b:2 words} cups a minute back.
~ The speakers, {ya:12..24} of them, talked about geography.
where a > b, whole d*c/(a-b)
? After how many seconds is the full urn empty? = d*c/(a-b)*60 | s: s*(a-b) = d*c*60 : seconds
? How many cups does the full urn hold? = d*c : cups
? How many cups are left in it after {m:4..9} minutes? = d*c-m*(a-b) : cups where d*c > m*(a-b)

== coffee-latte-stand-costs
{S}'s cart sells lattes at {a:$4..$6}. Milk, beans and a cup come to {b:$1.20..$1.80 by 0.2}; the permit for the park is {c:$40..$75 by 5} a day, and a helper gets {d:$14..$18} an hour for {e:3..5} hours.
? How much does {S} keep on a day with {n:70..140 by 5} lattes? = n*(a-b)-c-d*e : dollars where n*(a-b) > c+d*e
? How many lattes must be sold in a day before permit and helper are paid for? = ceil((c+d*e)/(a-b)) : lattes
? What does {S} pay for permit and helper in a week of {w:5..6} days? = w*(c+d*e) : dollars

== coffee-beans-roast-loss
Green beans lose {r:15%,20%} of their weight in the roaster. {S} roasts {a:40..120 by 10} pounds of green beans and fills bags of {b:12} ounces; there are {q:16} ounces in a pound.
~ The roaster was shipped from an island and weighs {ya:300..600 by 50} pounds.
? How many full bags can {S} fill? = floor(a*(1-r)*q/b) : bags
? How many pounds of roasted beans does {S} get? = a*(1-r) : pounds
? How many pounds of green beans must be roasted for {c:34..136 by 17} pounds of roasted beans? = c/(1-r) : pounds where whole c/(1-r)

== coffee-tip-jar-friday
In Friday's tip jar there are {a:40..90} quarters, worth {q:25} cents each, {b:20..60} dimes of {d:10} cents and bills worth {c:$24..$70}. {S} and {n:2..4} coworkers split everything evenly.
~ The jar is a huge glass horseshoe that {ya:2..4} regulars gave the shop.
where whole (a*q+b*d+c*100)/(n+1)
? How many cents does each of them get? = (a*q+b*d+c*100)/(n+1) : cents
? How many dollars are in the jar? = (a*q+b*d)/100+c : dollars
? How many more cents are in quarters than in dimes? = a*q-b*d : cents where a*q > b*d

== coffee-morning-line
~ The police station across the street had just changed shifts.
{S} pulls a shot in {a:30,40} seconds, steams in {b:20,30} and rings up in {c:15,20}, always in this order and for a single customer at a time. {n:8..20} people are waiting [ahead of {T}|before {T} in the line].
who S: woman, T: man
? How many seconds until it is {T}'s turn? = n*(a+b+c) : seconds
? By how many minutes would {T}'s wait shrink if a coworker did the ringing up meanwhile? = n*c/60 : minutes
? How many customers can {S} serve in {h:2..3} hours without a break? = floor(h*3600/(a+b+c)) : customers

== coffee-happy-hour-pricing
"{r:20%,25%,30%,50%} off every iced drink after lunch," the chalkboard says. Before lunch {S} sells {a:20..50} iced drinks at {p:$4..$6}, after it {b:30..80} of them.
where p*(1-r) > 1
? How much does {S} take for iced drinks that day? = a*p+b*p*(1-r) : dollars
? How much less is taken for the drinks after lunch than at full price? = b*p*r : dollars
? A drink costs {S} {c:$1.00..$1.50 by 0.25} to make. What is the profit on the drinks after lunch? = b*(p*(1-r)-c) : dollars where p*(1-r) > c

== coffee-fair-trade-split (canada)
A {a:$16..$22 by 2} bag of beans: {r:25%} of the price goes to the farmers, {f:1/2} to the roaster, and the café keeps the rest. The café sells {n:20..60} bags [a month|in October].
where whole a*n
? How many dollars does the café keep from those bags? = n*(a-a*r-a*f) : dollars
? How many dollars more does the roaster get than the farmers from those bags? = n*(a*f-a*r) : dollars

== coffee-floor-tiles
The coffee bar's floor is {a:12..20 by 2} feet by {b:9..15} feet. {S} lays square tiles with sides of {c:6,12} inches at {p:$2..$4} a tile, and a counter of {d:8} feet by {e:3} feet stands on bare concrete.
~ The ceiling will be painted next, in {ya:2..3} shades of blue.
? How many tiles does {S} lay? = (a*b-d*e)*(12/c)*(12/c) : tiles
? What do the tiles cost? = (a*b-d*e)*(12/c)*(12/c)*p : dollars
? How many square feet are tiled? = a*b-d*e : square feet

== coffee-secret-number-of-cups
"Guess how many paper cups we began with!" said {S}. "{a:35..70} went for lattes, {b:20..45} for teas, {f:1/3,1/4} of what was still there got soaked by the leak, and we have {c:24..90 by 6} dry cups now."
~ The leak in the ceiling had been there for {ya:5..15} days.
where whole c/(1-f)
? How many paper cups were there at the beginning? = c/(1-f)+a+b | x: (x-a-b)*(1-f) = c : cups
? How many cups got soaked? = c/(1-f)*f : cups
? How many cups were used for drinks? = a+b : cups

== coffee-two-kinds-of-drink
At the meeting {n:20..45} drinks were ordered, only drip coffee at {a:$2..$3} and mochas at {b:$5..$6}. The tab was {t:$60..$220}.
~ The union's representative talked for {ya:25..60} minutes.
where whole (t-a*n)/(b-a), t > a*n+2*b, (t-a*n)/(b-a) < n-2
? How many mochas were ordered? = (t-a*n)/(b-a) | m, d: m + d = n, b*m + a*d = t : mochas
? How many drip coffees were ordered? = (b*n-t)/(b-a) | d, m: m + d = n, b*m + a*d = t : coffees
? The treasurer adds a tip of {r:15%,20%} of the tab. How much is paid altogether? = t*(1+r) : dollars

== coffee-barista-ages
Several baristas share an apartment. {S} is {a:21..29}, {T} is {b:2..6} years older, and {U} is as old as {S} and {T} on average.
~ The apartment has {ya:2..4} bedrooms and a view of the station.
where whole (a+a+b)/2, whole b/2
? How old is {U}? = (a+a+b)/2 : years
? What is the sum of the ages of {S}, {T} and {U}? = 3*(a+a+b)/2 : years
? How old will {T} be when {S} is {c:30..35}? = c+b : years

== coffee-closing-time-clock
~ A few nerds from the chess club are always the last to leave.
Closing takes {a:15,20} minutes for the machine, {b:12..18} minutes for the floor and {c:8..10} minutes for the register. {S} and {T} close together: {S} does the machine while {T} does the floor, and both do the register afterwards, in the usual time. They start at {t:8:45 pm..10:00 pm by 15}.
? At what time are they finished? = t+(max(a,b)+c)/60 : clock
? How many minutes does {S} need to close alone? = a+b+c : minutes
? How many minutes do they save compared with a single person? = a+b-max(a,b) : minutes

== coffee-refill-mug-savings
A reusable mug costs {a:$9..$18}, and with it each coffee is {b:20,25,30,50} cents cheaper. {S} buys {c:5..9} coffees a week.
where whole a*100/b
? How many coffees must {S} drink before the mug has paid for itself? = a*100/b : coffees
? How many full weeks will that take at least? = ceil(a*100/b/c) : weeks
? How many dollars are saved on coffees in {w:20..52} weeks, less the price of the mug? = c*w*b/100-a : dollars where c*w*b > a*100

== coffee-cold-brew-ratio
Cold brew is {a:7..9} parts of water to a single part of grounds by weight, and the grounds hold back {k:2 times} their own weight of water. {S} puts in {b:400..1500 by 50} g of grounds.
? How many grams of cold brew run out? = a*b-k*b : grams
? How many bottles of {c:250,300} g can be filled? = floor((a*b-k*b)/c) : bottles
? What do grounds and water weigh together before they are filtered? = a*b+b : grams

== coffee-poll-of-roasts
Over a weekend {n:80..240 by 20} guests tasted light, medium and dark roast and voted. Light got {r:15%,20%,25%,30%} of the votes, dark got {k:2 times} as many votes as light, and medium got the others.
~ The tasting table was {ya:6..12} feet long and set up like a star.
where whole n*r, n*r*(1+k) < n
? How many votes did medium roast get? = n-n*r-n*r*k : votes
? By how many votes did dark beat light? = n*r*k-n*r : votes
? What percentage of the votes went to medium roast? = (1-r-r*k)*100 : percent

== coffee-beans-rising-price
{a:3..6} years ago {S} paid {b:$200..$320 by 20} for a sack of beans. Each year since, the price has gone up by {c:$15..$35 by 5}, and this spring a frost raised it by {r:10%,20%} on top.
~ The exporter is a representative of {ya:15..40} farms on the mountain.
? What does a sack cost now? = (b+a*c)*(1+r) : dollars
? How many dollars did the frost add to the price of a sack? = (b+a*c)*r : dollars
? How much more does {S} pay now for {d:4..9} sacks than {a} years ago? = d*((b+a*c)*(1+r)-b) : dollars

== coffee-guests-flow
When the doors of the café by the theater opened, {a:6..10} people walked in every minute, and {b:3..4} left every minute. There are {c:45..90 by 5} places.
where a > b, whole c/(a-b)
? After how many minutes are all places taken? = c/(a-b) : minutes
? How many people are inside after {m:5..9} minutes? = m*(a-b) : people where m*(a-b) < c

== coffee-donation-per-cup
For each cup sold in November, {S}'s shop gives {a:5..15 by 5} cents to the [food bank|animal shelter], and for each pound of beans {b:50,75} cents. It sells {c:120..180 by 10} cups a day on {d:26} days and {e:80..200 by 20} pounds of beans in the month.
? How many dollars does the shop give? = (a*c*d+b*e)/100 : dollars
? How many cups does it sell in November? = c*d : cups
? How many dollars more come from cups than from beans? = (a*c*d-b*e)/100 : dollars where a*c*d > b*e

== coffee-franchise-choice
A chain offers {S} a choice: plan A costs {a:$900..$1500 by 100} a month and nothing else; plan B costs {b:$300..$500 by 50} a month and {c:20,25,30} cents for every cup. {S} sells {d:70..130 by 10} cups a day on {e:26,30} days a month.
? By how many dollars a month does plan A beat plan B for {S}? = b+c*d*e/100-a : dollars where b+c*d*e/100 > a
? By how many dollars a month does plan B beat plan A for {S}? = a-b-c*d*e/100 : dollars where a > b+c*d*e/100
? For how many cups a month do both plans cost the same? = (a-b)*100/c : cups where whole (a-b)*100/c

== coffee-inventory-count
This is what {S} wrote on the inventory clipboard.
& Lids: {a:8..14} cases of {b:500}.
& Sleeves: {c:3..6} cases of {d:600}.
& Cups: {e:6..12} cases of {f:400}.
The shop uses {g:120..180 by 10} cups, as many lids as cups, and {h:50..90 by 10} sleeves a day.
where e*f > 7*g, c*d > 7*h
? How many lids will be left after a week? = a*b-g*7 : lids
? For how many full days will the cups last? = floor(e*f/g) : days
? How many more cups than sleeves will there be after a week? = e*f-g*7-(c*d-h*7) : cups where e*f-g*7 > c*d-h*7

== coffee-roaster-two-origins (canada)
In a blend of {a:60..180 by 20} pounds, {r:30%,35%,40%} is from Peru at {p:$4..$6} a pound, {f:1/4,1/2} of the rest from Kenya at {q:$8..$10}, and the remainder from Brazil at {s:$3} a pound.
where whole a*(1-r)*f
? What do the beans of the blend cost? = a*r*p+a*(1-r)*f*q+a*(1-r)*(1-f)*s : dollars
? How many pounds are from Brazil? = a*(1-r)*(1-f) : pounds
? How many pounds are from Kenya? = a*(1-r)*f : pounds
