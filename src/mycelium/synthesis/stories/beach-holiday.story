topic: beach-holiday
place: any

== beach-shell-hunt
The shell hunt went on for the whole rainy week. {S} found {c:20..40} shells and {T} {d:2..3 times} as many as {S}. {U} found {a:30..60 by 10} and {V} {b:10%,20%,30%,40%} fewer than {U}. Both grandparents searched, too: grandfather found as many as {T}, and grandmother {e:2..4 times} as many as {S}.
where whole a*b
? How many shells were found [altogether|in all|in total]? = c*d+c+a+(a-a*b)+c*d+c*e : shells
? How many shells did {V} find? = a-a*b : shells

== beach-pocket-money-days
[For the week at the sea {S} has|{S} came to the sea with] {a:$60..$90} of {S:his} own and {e:$20..$40 by 5} from an uncle. On Monday {S:he} spent {b:$6..$10}, on Tuesday {c:$2..$5} more than on Monday, and on Wednesday {d:2..3 times} as much as on Tuesday.
~ The water was {zq:18..24} degrees warm.
where e+a > b+(b+c)+d*(b+c)+5
? How much does {S} have left after Wednesday? = e+a-b-(b+c)-d*(b+c) : dollars
? How much did {S} spend on Wednesday? = d*(b+c) : dollars
? How much did {S} spend on Monday and Tuesday together? = b+(b+c) : dollars

== beach-swim-hours
In the swimming log of {S}'s holiday stand {c:20..60 by 5} minutes on the first day, {b:20..45 by 5} minutes on each of {a:4..7} sunny days and {e:10..25 by 5} minutes on each of {d:3..6} cool days.
~ {S} also saw {zq:2..7} jellyfish.
where whole (c+a*b+d*e)/60
? For how many hours did {S} swim [altogether|in all|in total]? = (c+a*b+d*e)/60 : hours
? How many minutes more did {S} swim on all the sunny days than on all the cool days? = a*b-d*e : minutes where a*b > d*e+4

== beach-sandcastle-buckets
At the sandcastle contest {c:3..5} teams use {a:12..20} buckets of sand each, and a bucket holds {b:8..10} kg. The sand is brought in barrows of {d:20,30,40} kg.
~ The judges wear crowns of seaweed.
where whole c*a*b/d
? How many barrows of sand do the teams use? = c*a*b/d : barrows
? The tallest castle is {h:120..190} cm high. It loses {e:6..12} cm in an hour when the wind blows. How many cm high is it after {n:3..6} windy hours? = h-e*n : cm

== beach-kayak-friends
{a:$150..$300 by 5} was put aside for kayaks. The life vests took {b:$12..$24}, a waterproof bag {c:$8..$15} and lunch {d:$30..$55}. What was left paid exactly for {e:4..6} kayaks.
where whole (a-b-c-d)/e, (a-b-c-d)/e > 14, (a-b-c-d)/e < 46
? How much did each kayak cost? = (a-b-c-d)/e : dollars
? How much was left for the kayaks? = a-b-c-d : dollars
? How much did vests, bag and lunch cost [altogether|in all|in total]? = b+c+d : dollars

== beach-ice-cream-cart (australia)
[By noon|When the sun is highest] the cart on Bondi has {a:160..260 by 10} cones. {b:20..40} are sold to surfers, {c:10..25} to lifeguards, then {d:3..6} school classes of {e:12..20} children each take a cone a head, and {f:3..8} cones [break|are dropped].
~ The cart sells {zq:6..12} flavors.
where a > b+c+d*e+f+4
? How many cones [are left|remain|are still left] in the cart? = a-b-c-d*e-f : cones
? If a cone [costs|is] {p:A$4..A$6}, how much do the surfers and lifeguards pay [altogether|in all|in total]? = (b+c)*p : dollars

== beach-day-minutes
A day at the beach lasts {a:7..9} hours for {S}. {S:He} surfs {b:3..5} times for {c:20..35 by 5} minutes each, sleeps under a sunshade for {d:2 words} hours, and reads the rest of the time.
where a*60 > b*c+d*60+30
? For how many minutes does {S} read? = a*60-b*c-d*60 : minutes
? How many pages does {S} read in that time, if a page takes {e:2..3} minutes? = (a*60-b*c-d*60)/e : pages where whole (a*60-b*c-d*60)/e

== beach-deck-chairs
Deck chairs: {a:£3..£5} for a morning, {b:£4..£6} for an afternoon, {c:£6..£8} for the whole day.
~ The man who hires them out has worked there for {q:12..30} summers.
{S} sat there on {d:3..5} mornings, {e:2..4} whole days and a single afternoon.
where a+b > c
? How many pounds did {S} spend on deck chairs? = a*d+c*e+b : pounds
? How much cheaper is a whole day than a morning and an afternoon paid separately? = a+b-c : pounds

== beach-tide-pool-animals
In the tide pool {S} counts {a:12..30} crabs, {b:3..8} fewer starfish than crabs, and {k:2..4 times} as many minnows as starfish. When the water comes back, {c:5..12} minnows swim off.
~ The pool is about {zq:30..60 by 5} cm deep.
? How many animals does {S} count before the water comes back? = a+(a-b)+k*(a-b) : animals
? How many minnows remain? = k*(a-b)-c : minnows where k*(a-b) > c+1
? How many more minnows than crabs does {S} count? = k*(a-b)-a : minnows where k*(a-b) > a+1

== beach-sunscreen-bottle
A bottle of sunscreen holds {a:200, 250, 300, 400} ml. Each of the {b:3..5} of us uses {c:5..8} ml at a time, {d:2..3} times a day.
where mod(a,b*c*d) > 0
? How many ml do we use in a day [altogether|in all|in total]? = b*c*d : ml
? For how many full days will the bottle be enough for all of us? = floor(a/(b*c*d)) : days where a > 2*b*c*d
? How many bottles do we need for {e:10..14} days? = ceil(e*b*c*d/a) : bottles where mod(e*b*c*d,a) > 0

== beach-volleyball-court
A beach volleyball court is {a:16} metres long and {b:8} metres wide, and there must be {c:2..3} metres of free sand around it on every side. The club roped off that whole rectangle, court and free sand.
? How many metres of rope go around it? = 2*(a+2*c+b+2*c) : metres
? How many square metres of free sand are there? = (a+2*c)*(b+2*c)-a*b : square metres

== beach-bungalow-share (philippines)
A bungalow on Siargao is {a:₱2400..₱3600 by 120} [a night|per night]. {S}, {T} and {U} take it for {b:3..6} nights. {S}, who has the big room, pays {c:1/2} of the rent, [and|while] the others split the rest evenly between them.
~ The bungalow stands {zq:20..80 by 10} metres from the water.
? How much does {T} pay for the whole stay? = (a*b-a*b*c)/2 : pesos
? How much [does {S} pay|must {S} pay|does {S} have to pay] for the whole stay? = a*b*c : pesos

== beach-surf-lessons (south-africa)
A surf lesson in Muizenberg is {a:R250..R400 by 10}, and {b:5..8} lessons bought together are {c:15%,20%,30%} cheaper. The wetsuit is {d:R60..R90 by 10} each time.
~ A lesson lasts {zq:60..90 by 15} minutes.
where whole a*b*c
? What do {b} lessons bought together cost, with the wetsuit each time? = a*b-a*b*c+b*d : rand
? How much is saved on the {b} lessons by buying them together? = a*b*c : rand

== beach-message-bottles
On the {a:3..6} kilometres of beach the class picked up litter. On each kilometre there were {b:20..40} bottles, and {c:25%,50%,75%} of them were plastic. The glass bottles were put into crates of {d:6,8,10}, the last of which was not full.
~ The class found {zq:2..5} lost shoes, too.
where whole a*b*c, mod(a*b-a*b*c,d) > 0
? How many crates were used for the glass bottles? = ceil((a*b-a*b*c)/d) : crates
? How many glass bottles were picked up, if all that weren't plastic were glass? = a*b-a*b*c : bottles
? How many plastic bottles were picked up? = a*b*c : bottles

== beach-lifeguard-rota
The tower is manned from {t:8:00 am..10:00 am by 60} on for {a:8..10} hours, every day of the week, by {b:2} lifeguards at a time. There are {c:4,5,7,8} lifeguards, and all watch equally long.
where whole a*7*b/c
? How many hours a week does each lifeguard watch? = a*7*b/c : hours
? Each is paid {p:$18..$26} [an hour|per hour]. How much are all the lifeguards together paid in a week? = a*7*b*p : dollars

== beach-inflatable-flamingo
{S} can blow up the flamingo in {a:12,20,30} minutes, {T} in {b:24, 30, 60} minutes; the electric pump takes {c:3..5} minutes.
~ It is {zq:120..200 by 10} cm tall and pink.
who S: woman, T: man
where a < b, whole a*b/(a+b)
? How many minutes would {S} and {T} take if they could blow together? = a*b/(a+b) : minutes
? How many flamingos can the pump fill in {h:2..4} hours? = floor(h*60/c) : flamingos

== beach-kite-strings
A kite rises {a:4..6} metres for every {b:5..8} metres of string. {S} lets out {c:40..96 by 8} metres of string.
~ The kite has the shape of a dragon and {zq:3..7} tails.
where whole c/b*a, a < b
? How many metres high is the kite? = c/b*a : metres
? Then {S} winds {d:8..24 by 8} metres back in. How many metres high is it now? = (c-d)/b*a : metres where whole (c-d)/b*a

== beach-fish-and-mangoes (jamaica)
{c:3..5} cooks grill {a:8..14} fish each for the beach party, and a fish makes {b:3..4} portions; {d:2 words} portions make up a plate. {e:2..4} trays of {f:3..6} plates each fall into the sand. [Then|After that] the aunts bring {i:4..8} bowls of {g:10..20} fritters, and {h:4,5} fritters make up a plate, too.
where whole c*a*b/d, whole i*g/h, c*a*b/d > e*f+4
? How many plates are there for the guests in the end? = c*a*b/d-e*f+i*g/h : plates
? How many plates of fish did the cooks make? = c*a*b/d : plates
? How many plates of fritters are there? = i*g/h : plates

== beach-family-ages
On the pier {S} is {a:8..12} years old. {S:His} father is {b:4 times} as old, and the uncle who fishes is {c:3..6} years younger than the father.
? How old is the uncle? = a*b-c : years
? How old will {S} be when the father is {d:55..60}? = d-(a*b-a) : years
? How many years older than {S} is the uncle? = a*b-c-a : years

== beach-bus-or-bikes (ireland)
From the cottage to the strand it is {a:6..12} km. The bus comes in {c:8..20} minutes and then goes at {b:30,40,60} km [an hour|per hour]; by bike {S} does {d:15,18,20} km [an hour|per hour].
where whole a/b*60, whole a/d*60
? How many minutes will it be until the bus is at the strand? = c+a/b*60 : minutes
? How many minutes earlier than by bike is {S} at the strand by bus, if {S:he} would set out on the bike now? = a/d*60-c-a/b*60 : minutes where a/d*60 > c+a/b*60+1
? How many minutes does the bike ride take? = a/d*60 : minutes

== beach-hats-by-percent
A stall sold {a:30..80 by 10} straw hats in June; in July it sold {b:20%,50%,80%} more, and in August {c:25%,50%} fewer than in July.
~ The stall stands {zq:50..150 by 10} metres from the pier.
where whole a*b, whole (a+a*b)*c
? How many hats did it sell in August? = (a+a*b)-(a+a*b)*c : hats
? How many hats did it sell in these months together? = a+(a+a*b)+((a+a*b)-(a+a*b)*c) : hats
? A hat is {p:$12..$20}. How much did it take for hats in July? = (a+a*b)*p : dollars

== beach-lobster-traps
A fisherman has {a:30..60} traps, and tonight {b:2/3,3/4,5/6} of them hold lobsters. He finds {c:2} lobsters in each of these traps; {d:4..10} of all the lobsters are too small and go back into the sea. He sells the others for {e:$9..$14} each.
~ His boat is {zq:6..11} metres long.
where whole a*b
? How much does he get for the lobsters? = (a*b*c-d)*e : dollars
? How many lobsters does he sell? = a*b*c-d : lobsters
? How many traps hold no lobsters? = a-a*b : traps

== beach-parking-and-shuttle
[Parking by the dunes costs|You can park by the dunes for] {a:$4..$6} [an hour|per hour]; behind the church it is free, but the shuttle to the dunes is {b:$2..$3} for each person and way. {S}'s family of {c:3..5} wants to stay {d:5..8} hours.
? How much cheaper is it to leave the car behind the church and ride the shuttle both ways? = a*d-b*c*2 : dollars where a*d > b*c*2+1
? How much does the shuttle cost them both ways? = b*c*2 : dollars

== beach-snorkel-prices-guess
hide m:6..12, s:14..25
let p = 2*m + s
let q = 3*m + 2*s
At the dive shop {two:2 words} masks and a snorkel set cost {p} dollars. {three:3 words} masks and {two} sets cost {q} dollars.
? How much does a snorkel set cost? = two*q-three*p | s, m: two*m + s = p, three*m + two*s = q : dollars
? How much does a mask cost? = two*p-q | m, s: two*m + s = p, three*m + two*s = q : dollars

== beach-juice-bar-week
At a juice bar {S} presses {a:12..20} litres of orange juice and {b:6..10} litres of mango juice a day, and sells it in cups of {c:200,250} ml at {d:$3..$5} [each|apiece]. {e:10%,20%} of the juice is not sold on a rainy day and goes to the staff. This week had {f:2..3} rainy days, and on the others everything was sold.
~ The bar has {zq:12..24} stools.
where whole (a+b)*1000/c, whole (a+b)*1000/c*e
? How much money did the juice bring in this week? = ((a+b)*1000/c*7-(a+b)*1000/c*e*f)*d : dollars
? How many cups does {S} fill a day? = (a+b)*1000/c : cups
? How many cups went to the staff this week? = (a+b)*1000/c*e*f : cups

== beach-dune-grass-planting (ireland)
{a:24..40} volunteers plant beach grass: {b:1/4,1/2,3/8} of them are children, who set {c:12..18} clumps [an hour|per hour|every hour], and the adults set {d:20..30} an hour. They work for {e:3..4} hours; afterwards {f:5%,10%} of the clumps are washed away by a storm.
~ The dunes are {zq:3..9} metres high.
where whole a*b, whole (a*b*c+(a-a*b)*d)*e*f
? How many clumps [are left|remain|are still left] after the storm? = (a*b*c+(a-a*b)*d)*e-(a*b*c+(a-a*b)*d)*e*f : clumps
? How many clumps are set in an hour [altogether|in all|in total]? = a*b*c+(a-a*b)*d : clumps
? How many more clumps do the adults set in an hour than the children? = (a-a*b)*d-a*b*c : clumps where (a-a*b)*d > a*b*c+2

== beach-cabin-budget (canada)
"We are {a:4..6} friends, and the cabin at the lake is {b:$900..$1500 by 60} a week," [says {S}|{S} says]. "{c:20%,25%,30%} of it had to be paid in advance. Food will come to {d:$60..$90 by 5} each, and my parents give {e:$100..$240 by 20} toward everything."
~ The lake is {zq:40..90} km from town.
where whole b*c, whole (b+a*d-e)/a
? How much must each of the friends pay in all for the week, if they share everything equally? = (b+a*d-e)/a : dollars
? How much of the rent was not paid in advance? = b-b*c : dollars

== beach-rescue-drill-times
In the drill a lifeguard runs {a:60..120 by 20} metres at {b:5,6} metres a second, swims {c:80..160 by 20} metres at {d:1.6,2} metres a second and tows the dummy back over the same {c} metres at {e:1,0.8} metres a second.
~ The dummy is called Hallie.
where whole a/b, whole c/d, whole c/e
? How many seconds does the drill take from the start until the dummy is back on the shore? = a/b+c/d+c/e : seconds
? How many seconds longer does the towing take than the swim out? = c/e-c/d : seconds where c/e > c/d+1
? The rule allows {f:4..6} minutes. How many seconds are to spare? = f*60-(a/b+c/d+c/e) : seconds where f*60 > a/b+c/d+c/e+2

== beach-diving-school-week (philippines)
A diver teaches in Moalboal. A course for {a:2} days costs {b:₱6000..₱9000 by 500}; this week {c:7..12} guests take it, and {d:3..5} of them bring a coupon for {e:10%,20%} off. She pays {f:₱400..₱600 by 50} a day for each guest's tank and mask, and the boat is {g:₱9000..₱14000 by 1000} for the week.
where whole b*e, d < c
? How much does the diver have left of the week's courses? = c*b-d*b*e-a*c*f-g : pesos
? How much do the guests pay altogether? = c*b-d*b*e : pesos
? How much do tanks, masks and boat cost her this week? = a*c*f+g : pesos

== beach-ice-pop-molds
{S} freezes juice in molds and sells the pops on the beach. From {a:3..5} tubs of {b:2,4} liters {S:he} fills molds of {c:80, 100} ml. {d:10%,20%} of the pops stick in their molds and break; the good pops are sold for {e:$2..$3} each. Juice is {f:$6..$9} a tub, and sticks are {g:$4..$8} for all of them.
where whole a*b*1000/c, whole a*b*1000/c*d
? How much profit does {S} make? = (a*b*1000/c-a*b*1000/c*d)*e-a*f-g : dollars
? How many good pops does {S} have? = a*b*1000/c-a*b*1000/c*d : pops
? How many molds does {S} fill? = a*b*1000/c : molds
