topic: pets-dogs
place: us

== dogs-apartment-building-count
{S} lives in an apartment building with {S:his} dog. The people on the first floor own {c:4..9} dogs, the people on the second floor own {a:3..8} dogs, and the people on the third floor, where {S} lives, own {b:2..6} dogs besides {S}'s dog.
? [What is|What's] the total number of dogs that live on these floors? = c+a+b+1 : dogs
? How many more dogs live on the first floor than on the second floor? = c-a : dogs where c > a

== dogs-paws-mud-wash
who S: woman
{S} walks her own dog, {a:2..4} dogs of her aunt, and {b:2..3} dogs of a friend. When they come home from the beach, she has to wash all of their paws.
? How many paws does {S} [have to|need to] wash? = (a+b+1)*4 : paws
? How many dogs does {S} walk? = a+b+1 : dogs
? If she needs {c:15,20,30} seconds for each paw, how many minutes will it take her to wash [all of the|all the] paws? = (a+b+1)*4*c/60 : minutes where whole (a+b+1)*4*c/30

== dogs-treats-after-class
who S: man
{S} has {d:10..25} dog treats at home. He goes to dog class together with {a:4..7} boys and {b:3..6} girls, and every child in the class, {S} too, brings {c:3..6} treats and gives them to {S} for his old dog. The dog eats {e:8..15} treats.
? How many dog treats does {S} [have left|still have]? = d+c*(a+b+1)-e : treats
? How many children are in the class? = a+b+1 : children
? [How many treats were brought to the class in total?|Determine how many treats were brought to the class in total.] = c*(a+b+1) : treats

== dogs-biscuit-boxes-gift
who S: woman
{S} has {d:12..30} loose dog biscuits. She [buys|purchases] {c:3..6} boxes, and each box contains {a:4..6} bags of {b:8..12} biscuits. She gives a whole box to her boyfriend for his dog.
? How many dog biscuits does {S} [have left|still have]? = d+c*a*b-a*b : biscuits
? How many biscuits does she give to her boyfriend? = a*b : biscuits
? If her dog eats {e:4..7} biscuits [per|a] day, for how many full days will {S}'s biscuits last after the gift? = floor((d+c*a*b-a*b)/e) : days

== dogs-kibble-bowls-shelter-fill
{S} has {e:5..20} pounds of dog food in a pail. {S:He} buys {a:3..5} bags of {b:15,20} pounds each and {c:2..4} bags of {d:30,40} pounds each. {S:His} dogs eat {f:3..6} pounds of dog food [per|a] day.
where whole (e+a*b+c*d)/f
? For how many days will the dog food last? = (e+a*b+c*d)/f : days
? How many pounds of dog food does {S} have [in total|altogether]? = e+a*b+c*d : pounds
? If a pound of dog food costs {p:$1..$3}, how much did {S} pay for [all of the|all the] bags? = (a*b+c*d)*p : dollars

== dogs-tennis-balls-lost
who S: man
{S} bought {a:40..90} tennis balls for dogs. He sold all of them except {b:10..22} on Saturday. The number of balls that he sold on Saturday was {c:2..4 times} the number of balls that he had sold to his boss on Friday from an older box.
where whole (a-b)/c
? How many balls did {S} sell on these days [altogether|in total]? = a-b+(a-b)/c : balls
? How many balls did he sell to his boss? = (a-b)/c : balls
? If he got {p:$0.50,$1.50,$2.00} for each ball, how much money did {S} get on Saturday? = (a-b)*p : dollars

== dogs-puppy-shopping-budget
who S: woman
{S} worked for {a:20..30} hours and earned {b:$14..$18} [per|an] hour. She spends the money on her puppies: {c:2..3} beds for {d:$25..$40} each, {e:3..5} bags of food for {f:$12..$18} each, and {g:4..6} toys for {h:$4..$8} each.
where a*b > c*d+e*f+g*h
? How much of the money does {S} [have left|still have]? = a*b-c*d-e*f-g*h : dollars
? How much did {S} spend on her puppies in total? = c*d+e*f+g*h : dollars

== dogs-sitting-fees-extra
{S} takes care of dogs for {S:his} neighbors. {S:He} [gets|receives] {f:$10..$20} from a lady for watering her plants. For each of {e:2..4} [@lg large|big] dogs, {S:he} gets {d:$8..$12} plus {c:$3..$5} for every walk. They each take {a:6..9} walks [per|a] week, but {b:2..3} of those are free. For {g:3..5} small dogs {S:he} gets {h:$9..$14} each.
? [How much money|How much] does {S} get in total for the week? = f+e*(d+c*(a-b))+g*h : dollars
? How much does {S} get for each [@lg large|big] dog? = d+c*(a-b) : dollars
?< How much does {S} get for [all of the|all the] small dogs? = g*h : dollars

== dogs-toys-in-the-yard
[There are|There are currently] {d:4..8} bones, {a:3..6} balls, {b:2 times} as many sticks as balls, {c:3 times} as many leaves as balls, and {e:2 times} as many socks as bones in {S}'s dog house.
? [What is the total number of things in the dog house?|Find the total number of things in the dog house.] = d+a+a*b+a*c+d*e : things
? How many more leaves than sticks are there? = a*c-a*b : leaves

== dogs-breeds-at-park
who S: woman
{S} counts the dogs in the park. [There are|There are currently] {a:12..24 by 6} beagles, which is {b:2..3 times} the number of pugs. [There are|There are currently] {c:8..24 by 4} poodles, which is {d:2,4 times} the number of huskies. All other dogs are on the other side of the lake.
? [How many beagles, pugs, poodles, and huskies are there in total?|Determine how many beagles, pugs, poodles, and huskies there are in total.] = c+a+a/b+c/d : dogs
? [How many pugs are there?|Calculate how many pugs there are.] = a/b : pugs
? [How many more poodles than huskies are there?|Find out how many more poodles than huskies there are.] = c-c/d : dogs

== dogs-park-leaving-hours
In the afternoon there were {a:45..70} dogs in the park. In the first hour {b:4..9} dogs went home, in the next hour {c:5..10}, and then {d:3..8}, {e:4..9}, and {f:5..10} dogs went home. Then a small brown dog ran back into the park [because|since] it had forgotten its stick.
? How many dogs are in the park now? = a-b-c-d-e-f+1 : dogs
? How many dogs went home before the brown dog came back? = b+c+d+e+f : dogs

== dogs-large-small-food-week
{S}'s [@lg large|big] dog eats {a:4..8 by 2} cups of food [per|a] day. That is {b:2,4 times} as much as {S:his} small dog eats.
where whole a/b*2
? How many cups of food do the dogs eat per week [in total|altogether]? = a*7+a*7/b : cups
? How many cups of food does the small dog eat [per|a] day? = a/b : cups
? If a bag contains {c:60..120 by 10} cups, how many cups are left in it when only the [@lg large|big] dog has eaten from it for a week? = c-a*7 : cups

== dogs-show-tickets-groups
who S: man
{S} organizes a dog show. He has {e:10..20} chairs in the front, and he sets up {d:4..8} rows, each with {c:5..8} chairs on the left, {a:6..10} chairs in the center, and {b:5..8} chairs on the right. [Each|Every] chair costs {f:$4..$9}.
?< How much money will {S} get if all of the chairs are sold? = f*(e+d*(c+a+b)) : dollars
? How many chairs are there [in total|altogether]? = e+d*(c+a+b) : chairs
? If {g:12..30} chairs stay empty, how much money will {S} get? = f*(e+d*(c+a+b)-g) : dollars

== dogs-fleas-shampoo-three-days
who S: woman
{S} has puppies with fleas. On Monday she found {b:12..25} fleas. On both Tuesday and Wednesday, she found {a:4..10} more fleas than on Monday. {c:3..8} of all of these fleas jumped away, and she put the rest into {d:4..7} jars, the same number in each.
where whole (b+a+b+a+b-c)/d
? [How many fleas are in each jar?|Find out how many fleas are in each jar.] = (b+a+b+a+b-c)/d : fleas
?< How many fleas did {S} find [in total|altogether]? = b+a+b+a+b : fleas
? How many fleas did she find on Tuesday? = a+b : fleas

== dogs-photos-album-pages
{S} took {b:10..20} photos of {S:his} dog in January. In February, {S:he} took {a:4..12} more photos than in January, and in March {S:he} took {c:2..3 times} as many as in February. {S:He} put them into an album with {d:4,6,8} photos on each page.
where whole (b+a+b+c*(a+b))/d
? How many pages of the album did {S} fill? = (b+a+b+c*(a+b))/d : pages
?< How many photos did {S} take [altogether|in total]? = b+a+b+c*(a+b) : photos
? How many photos did {S} take in March? = c*(a+b) : photos

== dogs-costs-of-adoption
who S: man
{S} decides to adopt a dog. The adoption fee is {f:$80..$150 by 10}, the shots cost {e:$60..$90 by 5}, a dog bed costs {c:$30..$60 by 5}, the leash costs {a:$12..$20}, the bowls cost {b:$10..$18}, and the fence around the garden costs {d:4..8} times as much as the dog bed.
? How much does {S} [have to|need to] pay [in total|altogether]? = f+e+c+a+b+c*d : dollars
? How much do the dog bed, the leash, and the bowls cost [altogether|in total]? = c+a+b : dollars

== dogs-sled-meat-month
who S: woman
{S} has {d:2..3} sleds with {c:6..10} dogs each. Every dog eats {a:24..48 by 8} ounces of meat in {b:2} days.
where whole d*c*a/b/16
? How many pounds of meat do the dogs eat in total [per|a] day? = d*c*a/b/16 : pounds
? How many ounces of meat does each dog eat per week? = a/b*7 : ounces

== dogs-walk-earnings-goal
{S} [wants to|would like to] buy a smartphone for {a:$240..$400 by 20}. {S:He} walks {b:3..5} dogs for {c:$4..$6} each [per|a] day. {S:He} has already saved {d:$60..$120 by 10}.
where a > d, whole (a-d)/(b*c)
? How many days will it take {S} to get the rest of the money? = (a-d)/(b*c) | x: d + b*c*x = a : days
? [How much money|How much] does {S} earn [per|a] day? = b*c : dollars
? [How much more money|How much more] does {S} need? = a-d : dollars

== dogs-ages-human-years
who S: woman
{S}'s dog is {a:4..9} years old. {S} has learned that every year of a dog counts like {b:7} human years. Her grandfather is {c:70..90} years old.
where c > a*b
? How old is her dog in human years? = a*b : years
? By how many human years is the dog younger than her grandfather? = c-a*b : years
? How old will the dog be in human years in {d:2..4} years? = (a+d)*b : years

== dogs-fence-yard-cost
who S: man
{S}'s yard has a length of {a:30..60 by 5} feet and a width of {b:20..28 by 2} feet. For his dogs, he [wants to|would like to|wishes to] put a fence around {c:3 words} sides of it, [because|since] the house is along the whole length of the other side. The fence costs {d:$8..$15} per foot.
? How many feet of fence does {S} need? = a+b+b : feet
? How much does the fence cost [in total|altogether]? = (a+b+b)*d : dollars

== dogs-litter-sale-percent
who S: woman
{S}'s dog had {a:6..10} puppies. {S} keeps {b:2..3} of them and sells the others for {c:$300..$500 by 50} each. She gives {d:10%,20%,25%} of the money to an animal charity and spends {e:$150..$300 by 50} on a new stove.
?< How much money does {S} have left from the sale? = (a-b)*c-d*(a-b)*c-e : dollars
? [How much money|How much] does {S} give to the charity? = d*(a-b)*c : dollars
? [How much money|How much] does {S} get for the puppies? = (a-b)*c : dollars

== dogs-bones-buried-rest
{S}'s dog buried {a:12..24} bones in the garden. It dug up {b:1/2,1/3,1/4} of them in the spring and {c:1/2,1/3} of the remaining bones in the summer. {S} found {d:2 words} bones when planting flowers.
where whole a*b, whole c*(a-a*b), a-a*b-c*(a-a*b) > d
? [How many bones are still in the garden?|Determine how many bones are still in the garden.] = a-a*b-c*(a-a*b)-d : bones
? How many bones did the dog dig up in the spring and the summer combined? = a*b+c*(a-a*b) : bones
? How many bones did it dig up in the summer? = c*(a-a*b) : bones

== dogs-grooming-minutes-shift
who S: man
{S} grooms dogs from {t:9:00 am..10:00 am by 30} to {u:3:00 pm..5:00 pm by 30}. He needs {a:30,40,45} minutes for each dog, and he takes {b:30,60} minutes for lunch. [Each|Every] owner pays {c:$25..$45 by 5}.
? How many minutes does {S} have for grooming? = (u-t)*60-b : minutes
? How many dogs can {S} finish? = floor(((u-t)*60-b)/a) : dogs
? [How much money|How much] can {S} make that day? = floor(((u-t)*60-b)/a)*c : dollars

== dogs-training-class-price
A dog training class costs {a:$120..$200 by 10} for {b:8,10} lessons. {S} has been there for {c:3..5} lessons. If somebody quits, the teacher pays back the price of the lessons that are left but keeps a fee of {d:$10..$20}.
where whole a/b
? How much do the remaining lessons cost [in total|altogether]? = a-a/b*c : dollars
? If {S} has already paid for the whole class and quits, how much money will {S:he} get back? = a-a/b*c-d : dollars where a-a/b*c > d

== dogs-sweater-knit-scheduled
who S: woman
{S} [wants to|would like to] knit sweaters for {a:4..8} dogs. [Each|Every] sweater takes {b:2..3} balls of wool, and a ball of wool costs {c:$4..$8}. She also [buys|purchases] {d:3..5} buttons per sweater at {e:20..60 by 10} cents each.
? [What is the total cost of the wool?|Calculate the total cost of the wool.] = a*b*c : dollars
? How many dollars does {S} spend on wool and buttons [altogether|in total]? = a*b*c+a*d*e/100 : dollars

== dogs-two-trucks-transport
{S} [needs to|has to] bring {a:40..70} dogs from a flooded subdivision to a safe place. {S:His} truck has a capacity of {b:6..8} dogs, and {S:his} friend's truck has {c:2 times} that capacity. They both leave full, come back empty, and leave full again.
where a > 2*(b+b*c)+2
? How many dogs are still in the subdivision after that? = a-2*(b+b*c) : dogs
? How many dogs can both trucks carry at the same time? = b+b*c : dogs

== dogs-tug-rope-lengths
who S: man
{S} cuts a rope of {a:20..40 by 2} feet for his dogs. He cuts off {b:2..4} pieces that are {c:18..30 by 6} inches long and a piece that is {d:2 times} as long as each of these.
where a*12 > b*c+c*d+12
? [How many inches of rope are left?|Calculate how many inches of rope are left.] = a*12-b*c-c*d : inches
?< How many feet of rope does {S} cut off [in total|altogether]? = (b*c+c*d)/12 : feet where whole (b*c+c*d)/12*2

== dogs-popcorn-movie-neighbors-jars
who S: woman
{S} bakes cookies for {b:4..9} dogs in her neighborhood. She needs {a:30,40,50} grams of peanut butter and {c:2 times} as many grams of flour as peanut butter for every dog. She [wants to|would like to|wishes to] make them {d:2..3} times [per|a] month and has {e:3000} grams of flour.
?< How many grams of flour does {S} need [per|a] month? = a*c*b*d : grams
? How many grams of flour will {S} have left after a month? = e-a*c*b*d : grams where e > a*c*b*d
? How many grams of peanut butter and flour does she need in total to make the cookies for all of the dogs a single time? = a*b+c*a*b : grams

== dogs-obstacle-race-seconds
who S: man
In a dog race, {S}'s dog needs {a:6..9} seconds for each of {b:8..12} jumps and {c:12..20} seconds for every obstacle made of wood. There are {d:3..5} wooden obstacles. The dog gets {e:5 as "five"} additional seconds for each of the {f:2..3} poles that it knocked down. The favorite of the race needs {g:180..220 by 5} seconds.
where g > a*b+c*d+e*f
? By how many seconds does {S}'s dog beat the favorite? = g-a*b-c*d-e*f : seconds
? How many seconds did {S}'s dog need [in total|altogether]? = a*b+c*d+e*f : seconds
? How many seconds longer did it need for the jumps than for the wooden obstacles? = a*b-c*d : seconds where a*b > c*d

== dogs-fair-prize-money-shared
who S: man, T: woman
{S} and {T} own a dog together. At a dog fair, it won {a:$200..$400 by 20} in the race and {b:1/2,1/4} of that amount in the jumping contest. They paid {c:$30..$50 by 5} to take part and {d:2 times} as much for gas. They share the rest of the prize money equally.
where whole a*b, whole (a+a*b-c-c*d)/2
? How much money does {T} get? = (a+a*b-c-c*d)/2 : dollars
? How much money did the dog win [in total|altogether]? = a+a*b : dollars
? How much did they pay to take part and for gas? = c+c*d : dollars
