topic: barbecue
place: us

== bq-tip-on-total
{S} takes {S:his} team to a barbecue restaurant. They order {a:3..6} plates of ribs at {b:$16..$24} each, {c:4..8} sodas at {d:$2..$3} each and a pitcher of sweet tea for {e:$6..$9}. {S} adds a {f:10%,20%} tip.
? How much will {S} pay in total? = e+a*b+c*d+f*(e+a*b+c*d) : dollars
? How much does {S} tip? = f*(e+a*b+c*d) : dollars
? How much more do the ribs cost than the sodas? = a*b-c*d : dollars

== bq-burgers-per-guest
{S} is planning a barbecue for {a:12..30} guests. {S:He} thinks that {f:1/2,1/3} of them will eat {b:2} burgers each and that the rest will eat {c:3 words} burgers each. Buns come in packs of {d:8}.
where whole a*f
? How many burgers does {S} need to make? = a*f*b+(a-a*f)*c : burgers
? How many packs of buns should {S} buy? = ceil((a*f*b+(a-a*f)*c)/d) : packs
? How many guests does {S} think will eat {c} burgers? = a-a*f : guests

== bq-charcoal-summer
{S} likes to grill {a:2..4} times a week and uses {b:3..5} pounds of charcoal each time. {S:He} buys charcoal in {c:16,18,20}-pound bags that cost {p:$10..$18} each.
? How many bags does {S} need for a summer of {w:10..14} weeks? = ceil(a*b*w/c) : bags
? How much will {S} spend on those bags for {w:10..14} weeks? = ceil(a*b*w/c)*p : dollars
? How many pounds of charcoal does {S} use in {w:10..14} weeks? = a*b*w : pounds

== bq-brisket-weight-loss
A raw brisket weighs {a:10..16} pounds. {S} trims off {b:2..3} pounds of fat, and the rest loses {r:25%,40%,50%} of its weight while it is smoking.
? How many pounds of brisket does {S} have when it is done? = a-b-r*(a-b) : pounds
? If each person eats {c:0.5 as "half a pound"}, how many people can {S} serve? = (a-b-r*(a-b))/c : people where whole (a-b-r*(a-b))/c
? How many pounds does the trimmed brisket lose while it is smoking? = r*(a-b) : pounds

== bq-smoking-clock
{S} has to smoke a pork shoulder that weighs {a:4..8} pounds. It takes {b:75,90} minutes per pound, and after that the meat must rest for {c:30..60 by 15} minutes. {S} puts it in the smoker at {t:4:30 am..6:00 am by 30}.
? At what time will the meat be ready to eat? = t+(a*b+c)/60 : clock
? For how many hours is the meat in the smoker? = a*b/60 : hours
? How many minutes will pass from the start until the meat is ready to eat? = a*b+c : minutes

== bq-cook-off-entries
The cook-off had {a:30..60} teams on Friday. {b:4..9} teams dropped out on Saturday morning and {c:2..3 times} as many teams as that left after the rain. {d:5..12} teams that were late showed up, and {e:2..5} teams were sent home because they broke the rules.
where a > b+b*c+8
? How many teams were left in the cook-off? = a-b-b*c+d-e : teams
? How many teams left after the rain? = b*c : teams
? If every team that came on Friday paid {p:$40..$75 by 5}, how much money did the cook-off collect on Friday? = a*p : dollars

== bq-sauce-bottles-profit
{S} sells {S:his} own barbecue sauce. A batch of {a:24..48 by 6} bottles costs {b:$30..$60 by 5} for ingredients and {c:$1..$2} for each bottle. {S:He} sells the sauce for {d:$5..$9} per bottle.
where a*d > b+a*c
? How much profit does {S} make on a batch? = a*d-b-a*c : dollars
? If {S} sells {e:2..4} batches each month, how much money does {S:he} take in per month? = e*a*d : dollars
? How much does it cost {S} to make a batch? = b+a*c : dollars

== bq-ribs-for-everyone
Each rack of ribs has {a:12} bones. {S} cooks {b:6..14} racks. The {c:8..16} adults eat {d:4..6} bones each and the {e:5..12} children eat {f:2..3} bones each.
where a*b > c*d+e*f
? How many bones are left? = a*b-c*d-e*f : bones
? How many more bones do the adults eat than the children? = c*d-e*f : bones where c*d > e*f
? If a rack costs {p:$14..$22}, how much does {S} spend on ribs? = b*p : dollars

== bq-family-potluck-dishes
who S: woman, T: man, U: woman
{S} brings {a:3..8} pounds of potato salad to the family barbecue. {T} brings {b:2..3 times} as much coleslaw as that, and {U} brings {f:1/2} as much macaroni salad as the amount of {S}'s potato salad and {T}'s coleslaw combined.
? How many pounds of salad do they bring in total, the coleslaw included? = a+a*b+f*(a+a*b) : pounds
? How many pounds does {U} bring? = f*(a+a*b) : pounds
? How many more pounds does {T} bring than {S}? = a*b-a : pounds

== bq-hot-dogs-packs
Hot dogs come in packs of {a:10} and buns in packs of {b:8}. {S} buys {c:5..9} packs of hot dogs and wants to have at least as many buns as hot dogs.
? How many packs of buns does {S} need to buy? = ceil(a*c/b) : packs
? How many buns will be left over if every hot dog is served on a bun? = ceil(a*c/b)*b-a*c : buns where mod(a*c,b) > 0
? If a pack of hot dogs costs {p:$4..$7} and a pack of buns costs {q:$2..$4}, what will {S} spend altogether? = c*p+ceil(a*c/b)*q : dollars

== bq-grill-savings
{S} wants to buy a grill that costs {a:$240..$480 by 20}. {S:He} already has {b:$50..$120 by 10}, and {S:he} mows {c:3..5} lawns a week for {d:$12..$20} each.
~ {S:His} old grill is {n:9..15} years old and {S:he} gave it to {S:his} brother.
where a > b+c*d
? How many weeks will it take until {S} has enough money for the grill? = ceil((a-b)/(c*d)) : weeks
? How much money does {S} earn each week? = c*d : dollars
? If the grill goes on sale for {r:25%,50%} off, how much more money does {S} need? = a-a*r-b : dollars where a-a*r > b

== bq-propane-tanks
A full tank of propane lasts {a:18,20} hours. {S} grills for {b:1.5,2,2.5} hours on each of {c:5..7} evenings, and then {S:his} son uses the grill for {d:2..3} hours.
where a > b*c+d
? How many hours of propane are left in the tank? = a-b*c-d : hours
? For how many hours did {S} use the grill? = b*c : hours
? A refill of a full tank costs {p:$20..$27}. How much does {S} pay for {e:3..6} refills? = e*p : dollars

== bq-tickets-church-barbecue
A church sells tickets for its barbecue. An adult ticket costs {a:$12..$15} and a child ticket costs {b:$5..$8}. {c:60..140} adult tickets were sold, and {f:1/2,1/4} as many child tickets. The food costs {d:$300..$600 by 50} and the band {e:$100..$250 by 25}.
where whole c*f, a*c > d+e
? How much money did the church raise after paying for the food and the band? = a*c+b*c*f-d-e : dollars
? How many child tickets were sold? = c*f : tickets
? How much money did the church get for all of the tickets? = a*c+b*c*f : dollars

== bq-skewers-pieces
{S} makes shrimp skewers. {S:He} has {a:60..120 by 6} shrimp and puts {b:5,6} on each skewer. Each guest gets {c:2} skewers, and {d:3..4} of the skewers fell into the fire.
where whole a/b, a/b > d+4, whole (a/b-d)/c
? How many guests can be served with the skewers that are left? = (a/b-d)/c : guests
? How many skewers did {S} make? = a/b : skewers
? How many of the shrimp did not fall into the fire? = a-b*d : shrimp

== bq-picnic-drinks-cooler
[At noon|When the barbecue began] the coolers held {a:80..150} cans of soda. The kids took {b:20..35} cans, the adults took {f:1/2,1/3} of what was left, and {c:3..9} cans were spilled. Then {S} put in {d:12,24} more cans.
where whole (a-b)*f, (a-b)*(1-f) > c
? How many cans of soda were in the coolers then? = a-b-f*(a-b)-c+d : cans
? How many cans did the adults take? = f*(a-b) : cans

== bq-two-grills-speed
who S: woman, T: man
{S}'s grill can cook {a:8..12} burgers in {m:10,12} minutes, and {T}'s grill can cook {b:14..20} burgers in the same time. Both grills are filled again right after they are emptied.
? How many burgers can they cook together in {h:2..3} hours? = (a+b)*(h*60/m) : burgers
? How many times can each grill be filled per hour? = 60/m : times
? How many more burgers than {S} can {T} cook in an hour? = (b-a)*(60/m) : burgers

== bq-patio-seats-tables
{S} rents {a:5..9} tables with {b:6,8} chairs each for {S:his} barbecue. {c:30..60} guests accepted the invitation, and each of {d:4..9} of them brings {o:1 as "one"} friend.
where a*b > c+d+2
? How many chairs will be empty if all of the guests and their friends sit down? = a*b-c-d : chairs
? How many people come to the barbecue as guests and friends altogether? = c+d : people
? If a table with its chairs costs {p:$15..$24} to rent and there is a delivery fee of {q:$20..$35}, what is the total cost of the rental? = a*p+q : dollars

== bq-spice-rub-ratio
{S}'s rub is made of {a:3..5} parts brown sugar, {b:2 words} parts paprika and {c:2..3 words} parts salt. {S:He} wants to make {d:24..80} ounces of it.
where whole d/(a+b+c)
? How many ounces of brown sugar does {S} need? = d/(a+b+c)*a : ounces
? How many ounces of paprika and salt does {S} need in total? = d/(a+b+c)*(b+c) : ounces
? If {S} uses {e:3..4} ounces of rub on each rack of ribs, for how many racks is the batch enough? = floor(d/e) : racks

== bq-corn-ears
{S} bought {a:24..60 by 6} ears of corn for the block party and paid {b:$0.25..$0.75 by 0.25} per ear. {r:25%,50%} of the ears were eaten in the first hour and {c:2..3} out of every {d:6} ears that remained were eaten later.
where whole a*r, whole (a-a*r)/d
? How many ears of corn were eaten later? = (a-a*r)/d*c : ears
? How many ears were not eaten? = a-a*r-(a-a*r)/d*c : ears
? How much did {S} spend on the corn? = a*b : dollars

== bq-chicken-pieces-left
hide x:30..80
let k = x-a*b-c
{S} had a certain number of chicken wings on the grill. {a:6..9} boys ate {b:2..4} wings each, and {S:his} dog grabbed {c:2..4} of them. Now there are {k} wings.
where k > 3
? How many chicken wings were on the grill at first? = k+c+a*b | x: x-a*b-c = k : wings
? How many wings did the boys eat? = a*b : wings

== bq-meat-mix-cost
hide h:3..12, g:3..12
let n = h+g
let t = a*h+b*g
{S} buys {n} pounds of meat for a barbecue and spends {t} dollars. {S:He} pays {a:$9..$13} per pound for steak and {b:$4..$6} per pound for ground beef.
where h != g
? How many pounds of steak does {S} buy? = (t-b*n)/(a-b) | h, g: h + g = n, a*h + b*g = t : pounds
? How many pounds of ground beef does {S} buy? = (a*n-t)/(a-b) | g, h: g + h = n, a*h + b*g = t : pounds
? If each person eats {c:0.5} pounds of meat, how many people are the {n} pounds enough for? = n/c : people

== bq-contest-eating
who S: man, T: man
At the rib-eating contest {S} ate {a:18..30} ribs in {m:6,8,10} minutes. In the same time {T}, the winner, ate as many ribs as {S} and {f:1/2,1/3} of that number more.
where whole a*f
? How many ribs did {T} eat? = a+a*f : ribs
? How many ribs did {S} and {T} eat altogether? = a+a+a*f : ribs
? On average, how many ribs did {T} eat per minute? = (a+a*f)/m : ribs per minute where whole (a+a*f)/m*10

== bq-fence-around-pit
{S} builds a rectangular patio for {S:his} smoker, {a:12..20} feet long and {b:8..11} feet wide. {S:He} covers it with bricks at {c:$3..$5} per square foot, and puts a fence around it with a gate of {d:3..4} feet.
? How many feet of fence does {S} need, not counting the gate? = 2*(a+b)-d : feet
? How much do the bricks for the patio cost? = a*b*c : dollars
? If the fence costs {e:$9..$15} per foot, how much does {S} spend on the fence without the gate? = (2*(a+b)-d)*e : dollars

== bq-restaurant-daily-meat
A barbecue restaurant uses {a:60..90 by 5} pounds of pork per day from Monday to Friday, and {k:2 times} as much per day on the weekend. The pork costs {p:$2..$4} per pound.
? How many pounds of pork does the restaurant use in a week? = a*5+k*a*2 : pounds
? How much does the restaurant spend on pork from Monday to Friday? = a*5*p : dollars
? How much more does the pork for a Saturday cost than the pork for a Friday? = (k*a-a)*p : dollars

== bq-side-dish-poll
{S} asked {a:40..100 by 20} people at the cookout about their favorite side dish. {r:25%,30%,45%} of them chose beans, {f:1/4,1/5} of them chose coleslaw, and everybody else chose fries.
where whole a*r, whole a*f
? How many people chose fries? = a-a*r-a*f : people
? How many more people chose beans than coleslaw? = a*r-a*f : people where a*r > a*f
? If {b:4..9} of those who chose beans change their minds and choose fries, how many people choose beans now? = a*r-b : people where a*r > b+1

== bq-plates-cleanup
{S}'s club washed {a:80..150 by 10} plates after its barbecue. {b:3..4} club members each washed {c:12..18} plates, {S} washed {f:1/2} of the plates that were left, and {S:his} friend washed the rest.
where whole (a-b*c)*f, a > b*c+10
? How many plates did {S}'s friend wash? = a-b*c-f*(a-b*c) : plates
? How many plates did the club members wash before {S} started? = b*c : plates
? If {S} needs {m:0.5 as "half a minute"} per plate, for how many minutes did {S:he} wash? = f*(a-b*c)*m : minutes
