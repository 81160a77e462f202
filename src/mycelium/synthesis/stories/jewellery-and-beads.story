topic: jewellery-and-beads
place: us

== beads-friends-bracelets-money
{S} has {d:$150..$300 by 10} to spend on a birthday party where all her friends make jewelry. She buys {c:3..5} boxes with {a:4..6} packs of beads each at {b:$2..$4} per pack, {z:12 as "a dozen"} cookies at {e:$1..$2} each, and {h:5..8} bags of chips for each of {f:2 words} tables at {g:$2..$3} per bag.
who S: woman
where d > c*a*b+e*z+h*f*g+5
? How much money does she have left? = d-c*a*b-e*z-h*f*g : dollars
? How much do the beads cost [in total|altogether]? = c*a*b : dollars
? How many bags of chips does she buy? = h*f : bags

== beads-necklaces-both-sisters
In an hour {S} can string {a:2..4} long necklaces with {b:20..40} beads in each, and {T} can string {c:3..6} short ones with {d:8..15} beads in each. They work for {n:3..6} hours.
? How many beads do {S} and {T} use [in total|altogether]? = n*(a*b+c*d) : beads
? How many necklaces do they make? = n*(a+c) : necklaces
? How many more beads does {S} use in an hour than {T}? = a*b-c*d : beads where a*b > c*d+1

== beads-earring-sale-and-double
At a flea market {S} sold {a:6..12} pairs of earrings in the morning and {b:4..10} pairs in the afternoon for {c:$8..$16} each. On Sunday {S:his} sales were {d:2..3 times} as high as on Saturday, the day of the flea market.
? How much money did {S} make on both days? = c*(a+b)+d*c*(a+b) : dollars
? How much money did {S} make on Saturday? = c*(a+b) : dollars
? How many earrings, not pairs, did {S} sell on Saturday? = (a+b)*2 : earrings

== beads-boxes-per-craft-kit
A craft kit contains {c:10..30} wooden beads and {a:3..6} bags of {b:10..20} glass beads. A company packs {d:40..120 by 20} kits a day, and every {e:4,5,8,10} kits fill a carton. Each bead weighs {f:2 digits} grams.
where whole d/e
? How many grams do all the beads of a day weigh? = f*d*(c+a*b) : grams
? How many grams do the beads in a carton weigh? = f*e*(c+a*b) : grams
? How many cartons does the company fill per day? = d/e : cartons

== beads-gold-chain-shared
{S} bought {a:40..90 by 2} inches of gold chain and used {b:10..20 by 2} inches to fix an old watch. The rest was cut into bracelets of {c:6,7,8} inches, and {d:2 words} of those fit in each gift box. {S} sells a gift box for {e:$60..$120 by 10}.
where whole (a-b)/c/d
? How much money will {S} make from the gift boxes? = e*(a-b)/c/d : dollars
? How many bracelets are there? = (a-b)/c : bracelets

== beads-opals-price-per-gram (australia)
A miner finds an opal of {w:30..60 by 5} grams. It must be split in {n:2..3} equal pieces, and then {b:2..4} grams are lost from each piece by grinding. The stones are sold for {p:A$40..A$90 by 10} per gram.
where whole w/n
? How many grams does a finished stone weigh? = w/n-b : grams
? How much money will the miner get for all the stones? = (w/n-b)*n*p : dollars
? [How many grams are lost [altogether|in total|combined]?|Calculate how many grams are lost [altogether|in total|combined].] = n*b : grams

== beads-piggy-bank-for-ring
{S} wants to buy a ring for {S:his} girlfriend that costs {c:$600..$1500 by 60}. {S:He} has already saved up {a:4..8} bills of {b:$20,$50}, and from now on {S:he} will put {d:$20..$45 by 5} into {S:his} piggy bank every week.
who S: man
where whole (c-a*b)/d
? How many weeks will it take until he can buy the ring? = (c-a*b)/d : weeks
? How many days is that? = (c-a*b)/d*7 : days
? How much more money does he need? = c-a*b : dollars

== beads-collection-given-away
who S: man, T: woman
{S}'s collection had {c:30..60} sea shells and {a:40..80} jewels of glass. {S:He} gave {b:8..15} of the glass jewels to {T}, lost {d:3..8} shells on the beach, used {e:5..12} shells for a crown, and {f:2..6} jewels fell into the sea.
~ Some of the jewels look quite precious, and a few of them sparkle in the dark.
? [How many shells and jewels are left in the collection [altogether|in total|combined]?|Determine how many shells and jewels are left in the collection [altogether|in total|combined].] = c+a-b-d-e-f : pieces
? [How many shells are left?|Calculate how many shells are left.] = c-d-e : shells
? How many more jewels than shells are left? = a-b-f-(c-d-e) : jewels where a-b-f > c-d-e+1

== beads-pattern-repeats
who S: woman
{S} is making a necklace with a pattern: {a:2..3} red beads, {b:2 words} white beads and {c:4..6} blue beads, over and over again. The necklace will contain {n:8..15} full patterns and a golden bead in the middle.
? How many beads does the necklace contain? = n*(a+b+c)+1 : beads
? How many more blue beads than white beads are on it? = n*(c-b) : beads
? Red beads are {p:5..20 by 5} cents each. How many cents do the red beads of the necklace cost? = n*a*p : cents

== beads-ratio-and-price
A bag contains only green and purple beads. There are {a:3..5} green beads for every {b:2 words} purple beads, and {n:70..280 by 35} beads in the bag in total.
where a != 4
? [How many purple beads are in the bag?|Find out how many purple beads are in the bag.] = n/(a+b)*b : beads where whole n/(a+b)
? How many more green beads than purple beads are there? = n/(a+b)*(a-b) : beads where whole n/(a+b)
? If {S} takes out {r:20%,40%} of all the beads, how many remain in the bag? = n-n*r : beads

== beads-jar-of-buttons-thirds
{f:1/3,1/4,1/6} of the {a:120..360 by 12} beads in {S}'s jar are made of wood. {g:1/2,3/4} of the beads that are not made of wood are glass, and all the others are plastic.
where whole a*f, whole (a-a*f)*g
? How many beads are plastic? = a-a*f-(a-a*f)*g : beads
? How many beads are glass? = (a-a*f)*g : beads
? {S} buys {b:10..40 by 5} additional wooden beads. How many wooden beads does {S} have then? = a*f+b : beads

== beads-silver-ounces-and-fees
who S: woman
{S} makes rings of silver. An ounce of silver costs {p:$24..$32}, and she can make {a:3..4} rings from an ounce. She sells the rings for {q:$25..$45 by 5} each on a website that takes a fee of {c:$2..$3} for each ring.
~ Silver has a density of {v:10.5} grams per cubic centimeter.
? How much does the silver for {n:12,24,36} rings cost? = n/a*p : dollars
? How much profit does she make on {n} rings? = n*(q-c)-n/a*p : dollars
? How much are the fees for {n} rings? = n*c : dollars

== beads-watch-repair-clock
A watch in {S}'s shop loses {a:2..5} minutes every hour. {S} sets it right at {t:7:00 am..9:00 am by 30}, and then looks at it again when the correct time is {u:1:00 pm..3:00 pm by 30}.
where whole (u-t)*a
? How many hours have gone by? = u-t : hours
? How many minutes has the watch lost? = (u-t)*a : minutes
? At what time does the watch say that it is? = u-(u-t)*a/60 : clock

== beads-bracelet-orders-students
The students of a class want to raise money with friendship bracelets. There are {n:18..30} students and each of them makes {a:3..6} bracelets. They sell {r:50%,75%} of them at {p:$3..$5} and the rest at a discount of {d:$1..$2}.
where whole n*a*r, p > d
? How many bracelets do the students make? = n*a : bracelets
? How much money do they raise if all bracelets are sold? = n*a*r*p+(n*a-n*a*r)*(p-d) : dollars
? [How many bracelets are sold at a discount?|Determine how many bracelets are sold at a discount.] = n*a-n*a*r : bracelets

== beads-two-kinds-of-boxes-order
hide s:3..12, g:2..9
let boxes = s+g
let total = 12*s+30*g
~ A rabbit named Ruby hops around in the shop.
{S} ordered {boxes} boxes of charms. A small box holds {a:12} charms, a large box holds {b:30}, and all the boxes together held {total} charms.
? How many large boxes did {S} order? = (total-a*boxes)/(b-a) | g, s: s + g = boxes, a*s + b*g = total : boxes
? How many small boxes did {S} order? = (b*boxes-total)/(b-a) | s, g: s + g = boxes, a*s + b*g = total : boxes

== beads-hoop-wire-inches
To make a hoop earring, {S} bends {a:5..9} inches of copper wire. A roll of wire has {b:20,30,50} feet.
? How many single earrings can {S} make from a roll? = floor(b*12/a) : earrings
? [How many inches of wire are left over after that?|Calculate how many inches of wire are left over after that.] = mod(b*12,a) : inches where mod(b*12,a) > 1
? How many rolls does {S} need for {n:40..90 by 10} pairs of earrings? = ceil(n*2/floor(b*12/a)) : rolls

== beads-pawn-shop-offer
who S: man
{S} brought his grandmother's old brooch to a shop. The owner offered {a:$120..$240 by 20}. {S} wanted {r:50%,75%} more. In the end they agreed on the amount exactly in the middle between the offer and what {S} wanted.
where whole a*r/2
? How much did {S} want? = a+a*r : dollars
? On what amount did they agree? = mean(a,a+a*r) : dollars
? How much more than the first offer did {S} get? = a*r/2 : dollars

== beads-price-doubled-then-sale
A bracelet cost {a:$15..$40} to make. The store put a price on it that is {k:3..4 times} the cost. On Mother's Day everything is {r:20%,25%,50%} off.
? [What is the price of the bracelet on Mother's Day?|Calculate the price of the bracelet on Mother's Day.] = a*k*(1-r) : dollars
? How much profit does the store make on a bracelet sold on Mother's Day? = a*k*(1-r)-a : dollars
? {S} buys {n:2..3 words} of them on Mother's Day. How much does {S} save? = n*a*k*r : dollars

== beads-average-length-braids
{S} braids {n:4 words} leather bands: they are {a:6..9}, {b:7..10}, {c:8..12} and {d:9..14} inches long.
? A customer who wants every band equally long asks {S} to cut them from the same total. How long would each be, in inches? = mean(a,b,c,d) : inches
? {S} adds a band so that the average goes up to {m:11..14} inches. How long is this band in inches? = m*5-(a+b+c+d) : inches where m*5 > a+b+c+d+4, m*4 > a+b+c+d
? {S} ties all {n} bands together and loses {e:1.5,2} inches for each of the {f:3} knots. How long is that, in inches? = a+b+c+d-e*f : inches

== beads-sorting-robot-rate
A machine sorts {a:60..120 by 10} beads per minute, and {S} can sort {b:10..25 by 5} per minute by hand.
? How many more beads than {S} does the machine sort in {h:2..4} hours? = h*60*(a-b) : beads
? A barrel has {c:2100..8400 by 420} beads in it. How many minutes will it take {S} and the machine together? = c/(a+b) : minutes where whole c/(a+b)
? How many beads has {S} sorted by hand after {m:20..45 by 5} minutes? = m*b : beads

== beads-insurance-burglary
After a burglary, a jewelry store owner counts what has been stolen: {a:4..9} watches worth {p:$200..$500 by 50} each, and {b:3..6} rings worth {k:3..4 times} as much as a watch each. The insurance pays {r:70%,80%,90%} of the value.
? [What is the total value of the stolen things?|Find the total value of the stolen things.] = a*p+b*k*p : dollars
? How much does the insurance pay? = (a*p+b*k*p)*r : dollars
? How much of the value does the owner lose? = (a*p+b*k*p)*(1-r) : dollars

== beads-magnet-clasps-packs
Clasps come in packs of {a:8,10,12} for {p:$4..$8}. {S} needs a clasp for each of {b:15..30} necklaces and {c:20..40} bracelets, and {S:he} still has {d:5..12} clasps in a drawer.
? How many clasps does {S} have to buy, at least? = b+c-d : clasps
? How many packs does {S} need to buy? = ceil((b+c-d)/a) : packs
? [How much does {S}|How much money does {S}] spend on the packs? = ceil((b+c-d)/a)*p : dollars

== beads-crown-of-the-king-ages
A crown in a museum is {a:320..600 by 20} years old. It had {b:30..60} diamonds when it was made. It lost {c:2..3} diamonds in every {d:100} years of the first {e:300 digits} years, and none since then.
~ A glass copy in the gift shop costs {n:9..25} dollars.
? How many diamonds are on the crown today? = b-c*e/d : diamonds
? How many diamonds did it lose in the first {e} years? = c*e/d : diamonds
? In how many years will the crown be {m:700 digits} years old? = m-a : years

== beads-pearls-unequal-cousins
who S: woman, T: man
{S} has {k:2..3 times} as many pearls as her cousin {T}. If she gives him {a:6..15} of her pearls, they will have the same amount.
where whole 2*a/(k-1)
? How many pearls does {T} have? = 2*a/(k-1) | t: k*t - a = t + a : pearls
? How many pearls does {S} have? = 2*a/(k-1)*k | s, t: s = k*t, s - a = t + a : pearls
? How many pearls do {S} and {T} have combined? = 2*a/(k-1)*(k+1) : pearls

== beads-necklace-time-left
{S} needs to finish {n:20..40} necklaces by noon. It is {t:8:00 am..9:30 am by 15} now, {a:6..10} are already finished, and a necklace takes {b:8..14} minutes.
where n > a+4
? How many minutes will {S} need for the remaining necklaces? = (n-a)*b : minutes
? [How many of the remaining necklaces will be finished by noon?|Find out how many of the remaining necklaces will be finished by noon.] = floor((12-t)*60/b) : necklaces where floor((12-t)*60/b) < n-a
? How many minutes are there until noon? = (12-t)*60 : minutes

== beads-shells-on-necklaces-beach
{S} walked along the beach on each of {a:3..5} mornings and picked up {b:15..30} sea shells every time. {r:20%,40%,60%} of the shells already had a hole in them. {S:He} puts {c:4..6} shells with a hole on each necklace.
where whole a*b*r
? [How many shells have a hole in them?|Determine how many shells have a hole in them.] = a*b*r : shells
? How many necklaces can {S} make out of the shells with a hole? = floor(a*b*r/c) : necklaces
? {S} gives {f:1/2} of the shells without a hole to {S:his} sister. How many does the sister get? = (a*b-a*b*r)*f : shells where whole (a*b-a*b*r)*f

== beads-total-for-the-orchestra-kids
who S: woman
On Saturday {S} sells {a:8..15} necklaces and {b:10..20} bracelets to the members of an orchestra for {d:$4..$9} apiece. On Sunday she sells {a} more necklaces, as well as the same number of bracelets as necklaces that day, and then {b} bracelets, but {c:2..5} of Sunday's pieces are brought back.
? How much money does she make in the end, when the money for the pieces that came back has been returned? = d*(a+b+a+a+b-c) : dollars
? How many pieces does she sell on Sunday, counting also those that are brought back? = a+a+b : pieces
? How many pieces does she sell on Saturday? = a+b : pieces

== beads-share-of-the-gold-coins
In a spaceship game on the computer, {S} found {a:60..180 by 12} gold coins in each of {n:2 words} levels. {S:He} split the coins of the first level equally among {b:3,4,6} players, counting {S:himself}. The coins of the second level were divided equally among {b} teams, and in each team {d:2 words} players shared them equally. {S} paid {e:2..4} coins for a magic sword.
where whole a/b, whole a/b/d
? How many more coins did {S} get out of the first level than out of the second? = a/b-a/b/d : coins
? How many coins did {S} get in total, before paying for the sword? = a/b+a/b/d : coins
? How many coins did {S} have left after paying for the sword? = a/b+a/b/d-e : coins

== beads-trip-with-truckloads-of-shells
A factory makes buttons out of shells. Every day, {e:3..6} boats bring {d:4..8} boxes, each with {a:10..20} bags of {b:6,12} pounds. A machine grinds {c:8,12,24} pounds per minute, and it runs until it has ground all of the shells.
where whole e*d*a*b/c
? For how many minutes does the machine run every day? = e*d*a*b/c : minutes
? For how many hours does the machine run every day? = e*d*a*b/c/60 : hours where whole e*d*a*b/c/60*2
? How many pounds of shells does a boat bring per day? = d*a*b : pounds

== beads-times-more-than-her-cousin-ages
who S: woman, T: man
{S}, who makes jewelry, is {a:30..45} years old. Her son {T} was born when she was {b:22..28}. Her grandmother gave birth to {S}'s mother at the age of {c:20..26}, and the mother is {d:21..25} years older than {S}.
where a > b+2
? How old is {T} now? = a-b : years
? How old is {S}'s grandmother now? = a+d+c : years
? [What is the difference between the age of {S}'s mother and the age of {T}, in years?|Determine the difference between the age of {S}'s mother and the age of {T}, in years.] = b+d : years
