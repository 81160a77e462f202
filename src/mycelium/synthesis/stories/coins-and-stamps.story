topic: coins-and-stamps
place: us

== coins-jar-quarters-dimes
who S: woman
{S} has a jar with {a:20..60} quarters, {b:30..90} dimes and {c:40..100} nickels. Each quarter is worth {d:25} cents, a dime is worth {e:10} cents and a nickel is worth {f:5} cents.
? How much money is in the jar, in dollars? = (a*d+b*e+c*f)/100 : dollars
? How many coins are in the jar? = a+b+c : coins
? If {S} takes all the quarters out to do her laundry and each load costs ${g:2..3}, how many loads can she do? = floor(a*d/100/g) : loads

== coins-bills-in-wallet
who S: man
{S} has {a:3..8} bills of ${b:20}, {c:2..6} bills of ${d:10} and {e:4..9} bills of ${f:5} in his wallet. He buys a jacket for ${g:60..95} and {h:2..3} pairs of pants for ${i:18..29} each.
where a*b+c*d+e*f > g+h*i
? How much money does {S} have left? = a*b+c*d+e*f-g-h*i : dollars
? How much money did {S} have in total before he went shopping? = a*b+c*d+e*f : dollars
? What is the total cost of the jacket and the pants? = g+h*i : dollars

== coins-stamps-letters-mailing
who S: woman
{S} needs to mail {a:30..80} invitations to her wedding. Each invitation needs a stamp of {b:60,65,70} cents, and {c:5..12} of them go to other countries and need an additional stamp of {d:80,90} cents.
? How much will {S} spend on stamps, in dollars? = (a*b+c*d)/100 : dollars
? How many stamps does she need in total? = a+c : stamps
? If the printed invitations cost ${e:2..4} each, how much does she spend in total on invitations and stamps, in dollars? = a*e+(a*b+c*d)/100 : dollars

== coins-two-kinds-how-many
who S: woman
{S} found {n:20..60} coins in her couch and her car. All of them are quarters and nickels, and they are worth {t:200..1200 by 20} cents in total. Each quarter is worth {a:25} cents and a nickel is worth {b:5} cents.
where whole (t-b*n)/(a-b), t > b*n+40, t < a*n-40
? How many quarters did she find? = (t-b*n)/(a-b) | q, k: q + k = n, a*q + b*k = t : quarters
? How many nickels did she find? = (a*n-t)/(a-b) | k, q: q + k = n, a*q + b*k = t : nickels
? How much is all of it worth, in dollars? = t/100 : dollars

== coins-piggy-bank-daily-nickels
who S: man
{S} puts {a:3..6} dimes into his piggy bank every day, and on the weekend his grandma gives him {b:8..20} more dimes for it each week. He wants to save ${c:30..60} for a baseball glove. A dime is worth {d:10} cents.
? How many dimes does he save per week? = a*7+b : dimes
? How many weeks will it take until he has enough money? = ceil(c*100/((a*7+b)*d)) : weeks
? How much money will he have after {e:4,6,8} weeks, in dollars? = (a*7+b)*d*e/100 : dollars

== coins-collection-rare-value
who S: man
{S} owns {a:60..200 by 10} old coins. {r:10%,20%,30%} of them are silver, and {b:4..9} of the coins are gold. A silver coin is worth ${c:22..35}, a gold coin is worth ${d:300..600 by 50} and each of the remaining coins is worth ${e:2..4}.
where whole a*r, a > a*r+b
? What's the total value of his coins? = a*r*c+b*d+(a-a*r-b)*e : dollars
? How many of his coins are neither silver nor gold? = a-a*r-b : coins
? How much more are all the gold coins worth than all the silver coins? = b*d-a*r*c : dollars where b*d > a*r*c

== stamps-album-countries-share
who S: woman
{S} has {a:180..600 by 30} stamps in her album. {f:1/3,1/2,2/5} of them are from Europe, and {g:1/2,1/4} of the rest are from Asia. She keeps the other stamps in {b:3..6} envelopes with the same number of stamps in each.
where whole a*f, whole (a-a*f)*g, whole (a-a*f)*(1-g)/b
? How many stamps are in each envelope? = (a-a*f-(a-a*f)*g)/b : stamps
? How many stamps are from Asia? = (a-a*f)*g : stamps
? If she sells the stamps from Europe for {c:20..40 by 10} cents each, how much money will she get, in dollars? = a*f*c/100 : dollars

== stamps-two-brothers-inherit
who S: man, T: man
{S} and his brother {T} inherit {a:300..900 by 20} stamps. {S} takes {b:20..60 by 10} more stamps than {T}, because {T} also gets {c:12..30} old coins.
where whole (a-b)/2
? How many stamps does {T} get? = (a-b)/2 | t: t + t + b = a : stamps
? How many stamps does {S} get? = (a-b)/2+b : stamps
? If {T} sells all the coins for ${d:5..12} each, how much money does he get? = c*d : dollars

== coins-vending-machine-count
who S: woman
{S} empties {n:4..8} vending machines. From each machine she gets an average of {a:80..160 by 20} quarters, which are worth {q:25} cents each, and ${b:40..90 by 10} in bills. Her boss pays her {r:10%,20%} of all the money that she collects.
? How much money does she collect in total, in dollars? = n*(a*q/100+b) : dollars
? How much money does her boss pay her? = n*(a*q/100+b)*r : dollars
? How many quarters does she collect altogether? = n*a : quarters

== coins-pennies-weight-pounds
who S: man
{S} has been saving pennies for {a:5..12} years. He saves about {b:15..40 by 5} pennies per week, and there are {w:52} weeks in a year. He then takes {c:500..1000 by 100} of the pennies to the bank.
where a*b*w > c
? How many pennies does he have left? = a*b*w-c : pennies
? How many dollars does he get for the pennies he takes to the bank? = c/100 : dollars
? If {d:10,20} pennies weigh {e:1 as "one"} ounce, how many ounces do the pennies that he takes to the bank weigh? = c/d*e : ounces

== coins-change-at-register
who S: woman
{S} works at the register of a grocery store. A customer buys {a:3..6} cans of soup at {b:80..95 by 5} cents each and a loaf of bread for {c:190..290 by 10} cents. He gives her a ${d:10..20 by 10} bill.
? How much change does the customer get, in cents? = d*100-a*b-c : cents
? How much do the items cost in total, in dollars? = (a*b+c)/100 : dollars
? If the customer also buys {e:2..3} bars of chocolate for {f:75,85} cents each, how many cents does he pay in total? = a*b+c+e*f : cents

== stamps-club-members-booklets
who S: woman
A stamp club has {a:12..30} members. Each member brings {b:20..40} stamps to the meeting, and the president {S} brings {c:100..200 by 20} more stamps of her own. They put the stamps into booklets of {d:10,20}.
where whole (a*b+c)/d
? How many booklets do they fill? = (a*b+c)/d : booklets
? If they sell the booklets for ${p:3..6} each and spend ${q:20..50 by 5} on coffee and cookies, how much money is left? = (a*b+c)/d*p-q : dollars where (a*b+c)/d*p > q
? How many stamps are there in total? = a*b+c : stamps

== stamps-price-went-up
who S: man
{S} sends {a:40..90 by 10} letters per month for his company. The price of a stamp increased from {b:55..60} cents to {c:63..73} cents.
? How much more money will he spend on stamps per month, in dollars? = a*(c-b)/100 : dollars
? How much more money will he spend on stamps in {o:1 as "one"} year, in dollars? = a*(c-b)*12/100 : dollars
? If he decides to send {r:10%,20%,50%} fewer letters, how much will he spend on stamps per month at the new price, in dollars? = (a-a*r)*c/100 : dollars

== coins-toss-fountain-cleaning
who S: woman
Every week the city cleans the fountain in the park. In the first week {a:200..400 by 10} coins were found in it, in the second week {b:20..80 by 10} fewer than in the first week, and in the third week {k:2 as "twice"} as many as in the second week. {S} counts them.
? How many coins were found in these weeks in total? = a+(a-b)+k*(a-b) : coins
? If {c:150..250 by 10} of all the coins are quarters and the others are worth less, how many coins are worth less than the quarters? = a+(a-b)+k*(a-b)-c : coins
? How many more coins were found in the third week than in the first? = k*(a-b)-a : coins where k*(a-b) > a

== coins-laundromat-wash-dry
who S: man
At the laundromat a washer takes {a:8..14} quarters per load and a dryer takes {b:3..6} quarters per load. {S} has {c:3..5} loads of laundry and brought {d:100..120} quarters. Each quarter is {e:25} cents.
? How many quarters does he have left after he washes and dries all of his laundry? = d-c*(a+b) : quarters
? How much does it cost him to wash and dry his laundry, in dollars? = c*(a+b)*e/100 : dollars
? If he hangs up his clothes at home instead of using the dryer, how many quarters does he save on {f:6..15} loads? = b*f : quarters

== coins-auction-bid-stamp
who S: woman, T: man
{S} and {T} want to buy the same rare stamp. {S} is the first bidder and bids ${a:50..120 by 10}, and {T} bids {r:20%,50%} more than she did. {S} then bids ${b:15..40 by 5} more than {T}, and he gives up. She also has to pay a fee of {s:10%,20%} of her last bid.
where whole a*r, whole (a+a*r+b)*s
? How much does {S} have to pay in total? = (a+a*r+b)*(1+s) : dollars
? How much was {T}'s bid? = a+a*r : dollars
? How much higher is her last bid than her first bid? = a*r+b : dollars

== coins-rolls-for-the-bank
who S: man
{S} has to put coins into paper rolls. A roll of dimes has {a:50} dimes and a roll of nickels has {b:40} nickels. He has {c:300..900} dimes and {d:200..700} nickels.
? How many full rolls can he make in total? = floor(c/a)+floor(d/b) : rolls
? How many dimes will be left over? = mod(c,a) : dimes where mod(c,a) > 1
? If a dime is worth {e:10} cents, how much money is in {f:4..9} full rolls of dimes, in dollars? = f*a*e/100 : dollars

== coins-foreign-trip-exchange
who S: woman
{S} is going to Europe. She has saved ${a:600..1500 by 50} and her parents give her ${b:100..300 by 50}. She changes {r:60%,80%} of all of the money into euros, and she gets {c:0.8,0.9} euros for each dollar.
? How many euros does she get? = (a+b)*r*c : euros
? How many dollars does she not change? = (a+b)*(1-r) : dollars
? If she spends {d:30..40 by 5} euros per day, how many euros does she have left after {e:5..9} days? = (a+b)*r*c-d*e : euros where (a+b)*r*c > d*e

== coins-tooth-fairy-cash
who S: woman
{S} found ${a:2..5} under her pillow for each of the {b:3..5} teeth that she lost this year. For her birthday she gets {c:4..8} times as much money as she got for all of her teeth, and she spends {r:25%,50%} of everything on roller skates.
where whole (a*b+c*a*b)*r
? How much money does she have left? = (a*b+c*(a*b))*(1-r) : dollars
? How much money did she get for her birthday? = c*(a*b) : dollars
? How much do the roller skates cost? = (a*b+c*(a*b))*r : dollars

== stamps-sheets-holiday-cards
who S: woman
A sheet of stamps has {a:20} stamps and costs ${b:12..15}. {S} sends {c:45..95} holiday cards for her family and {d:2..3 times} as many for her business. She found {e:10..30} stamps in her desk.
? How many sheets of stamps does she need to buy? = ceil((c+c*d-e)/a) : sheets
? How much money will she spend on stamps? = ceil((c+c*d-e)/a)*b : dollars
? How many cards does she send in total? = c+c*d : cards

== coins-parking-meter-minutes
who S: man
A parking meter gives {a:12,15} minutes for each quarter and {b:5,6} minutes for each dime. {S} has {c:6..12} quarters and {d:5..12} dimes in his car, and his class takes {e:90,100,120} minutes.
? How many minutes can he park if he uses all of his coins? = a*c+b*d : minutes
? How many quarters does he need if he only pays for the class with quarters? = ceil(e/a) : quarters where ceil(e/a) <= c
? If he uses all of his coins and the walk to and from class takes {f:6..12} minutes each way, how many minutes are left on the meter when he comes back? = a*c+b*d-e-f*2 : minutes where a*c+b*d > e+2*f

== coins-lost-wallet-reward
who S: man
{S} found a wallet with {a:4..9} bills of ${b:20} and {c:3..8} bills of ${d:50} in it. The owner was so happy that she gave him {r:10%,20%} of the money as a reward. {S} spent ${e:6..15} of the reward on lunch and put the rest into his savings, where he already had ${f:60..200 by 10}.
where (a*b+c*d)*r > e, whole (a*b+c*d)*r
? How much money does {S} have in his savings now? = f+(a*b+c*d)*r-e : dollars
? How much money was in the wallet? = a*b+c*d : dollars
? How much was the reward? = (a*b+c*d)*r : dollars

== coins-allowance-jar-rule-change
who S: woman
{S} has a rule that she has to put {a:25,50} cents into a jar every time she is late. Last month she was late {b:12..30} times, and this month she was late {r:25%,50%} less often. Her mom adds ${c:2..5} to the jar each month.
where whole b*r
? How much money is in the jar after these months, in dollars, if it was empty at first? = (a*b+a*(b-b*r))/100+c*2 : dollars
? How many times was she late this month? = b-b*r : times
? How many cents did she put into the jar last month? = a*b : cents
