topic: bridges-and-towers
place: us

== bridge-toll-cars-trucks-day
who S: woman
{S} collects money at a bridge. Each car pays ${a:2..4}, and each truck pays {b:3 times} as much as a car. On Monday {c:300..600 by 20} cars and {d:40..90 by 10} trucks used the bridge. On Tuesday there were {r:10%,20%} fewer cars and the same number of trucks.
where whole c*r
? How much money did {S} collect on both days in total? = a*c+a*b*d+a*(c-c*r)+a*b*d : dollars
? How much money did she collect on Monday? = a*c+a*b*d : dollars
? How many cars used the bridge on Tuesday? = c-c*r : cars

== bridge-walk-across-and-back
who S: man
A bridge is {a:1500..4500 by 300} feet long. {S} walks across it at a speed of {b:250,300} feet per minute, takes photos of the views for {c:15..30 by 5} minutes and walks back at {d:150,200} feet per minute because he is tired.
where whole a/b, whole a/d
? How many minutes does he need in total? = a/b+c+a/d : minutes
? How many minutes longer does it take him to walk back? = a/d-a/b : minutes
? If he starts at {t:9:00 am..11:00 am by 30}, at what time is he back? = t+(a/b+c+a/d)/60 : clock where whole (a/b+a/d)/3

== tower-steps-rest-floors
who S: woman
There are {a:300..700 by 50} steps to the top of a tower. {S} climbs {r:20%,40%,50%} of the steps and takes a break. Then she climbs {b:50..100 by 10} more steps before she has to stop again.
where whole a*r, a-a*r > b+20
? How many steps does she have left? = a-a*r-b : steps
? If each step is {c:7,8} inches high, how many feet high is the top of the tower? = a*c/12 : feet where whole a*c/12
? How many steps has she climbed so far? = a*r+b : steps

== bridge-paint-gallons-sections
who S: man
A bridge has {a:12..30} sections. It takes {b:15..25} gallons of paint to paint a section, and paint is sold in {c:5}-gallon buckets for ${d:90..140 by 10} each. {S} has already painted {e:3..8} sections.
where a > e+3
? How many more gallons of paint does he need? = (a-e)*b : gallons
? How many buckets of paint does he have to buy for the remaining sections? = ceil((a-e)*b/c) : buckets
? If {f:2..3} painters need {g:4..6} days for each section, how many days will they need for the remaining sections? = (a-e)*g : days

== tower-elevator-trips-visitors
who S: woman
The elevator of a tower has room for {a:12..20} people. A trip up and down takes {b:4,5,6} minutes. {S}, who runs the elevator, works for {c:4..8} hours with a {d:30}-minute break.
where whole (c*60-d)/b
? What is the maximum number of people that the elevator can take up while {S} works? = (c*60-d)/b*a : people
? How many trips can the elevator make while she works? = (c*60-d)/b : trips
? If each visitor pays ${e:9..15}, how much money do {f:8..20} full elevators bring? = a*e*f : dollars

== bridge-cost-shared-three-towns
who S: man
A new bridge costs ${a:600000..1800000 by 60000}. The state pays {r:40%,50%,60%} of the cost, and {S}'s town pays {f:1/2,1/3} of the rest. The remaining cost is divided equally among {b:2..5} other towns.
where whole a*r, whole (a-a*r)*f, whole (a-a*r)*(1-f)/b
? How much does each of the other towns pay? = (a-a*r)*(1-f)/b : dollars
? How much does {S}'s town pay? = (a-a*r)*f : dollars
? How much does the state pay? = a*r : dollars

== tower-heights-compared-three
who S: woman
{S} takes pictures of the highest buildings in her city. The clock tower is {a:150..300 by 10} feet tall. The hotel is {k:2 as "twice"} as tall as the clock tower, and the TV tower is {b:80..200 by 10} feet taller than the hotel.
? How tall is the TV tower, in feet? = a*k+b : feet
? What is the average height of these buildings? = (a+a*k+(a*k+b))/3 : feet where whole (a+a*k+(a*k+b))/3
? How many feet taller than the clock tower is the TV tower? = a*k+b-a : feet

== bridge-lamps-both-sides
who S: man
{S} puts lamps on both sides of a bridge that is {a:600..1800 by 120} feet long. On each side there is a lamp at the beginning and then another lamp every {b:40,60} feet until the end. Each lamp costs ${c:120..200 by 10}.
where whole a/b
? How many lamps does {S} need? = (a/b+1)*2 : lamps
? How much do all the lamps cost? = (a/b+1)*2*c : dollars
? If the lamps have {d:15,20} watts each, how many watts do the lamps on each side use? = (a/b+1)*d : watts

== bridge-cables-steel-weight
who S: woman
A bridge hangs from {a:40..80 by 4} cables. Each cable is {b:100..200 by 10} feet long and weighs {c:6..9} pounds per foot. {S} has to replace {f:1/4,1/2} of the cables this year.
where whole a*f
? How many pounds do the cables weigh that she has to replace this year? = a*f*b*c : pounds
? How many feet of cable does the bridge have in total? = a*b : feet
? How many of the cables are not replaced this year? = a-a*f : cables

== tower-water-tank-town-gallons
who S: man
The water tower of {S}'s town holds {a:60000..120000 by 5000} gallons. The town uses {b:4000..6000 by 500} gallons per hour during the day, and a pump adds {c:2000..3500 by 500} gallons per hour. At {t:7:00 am..8:00 am by 30} the tower is full.
where b > c, a > 12*(b-c)
? How many gallons are in the tower after {d:6..10} hours? = a-d*(b-c) : gallons
? How many gallons does the town use in {e:3..12} hours? = b*e : gallons
? If the pump is broken, for how many full hours will the water last? = floor(a/b) : hours

== bridge-weight-limit-trucks
who S: woman
An old bridge can hold {a:60000..90000 by 5000} pounds. {S} sees {b:5..9} cars that weigh {c:3000..4000 by 500} pounds each and {d:2 words} trucks that weigh {e:9000..12000 by 1000} pounds each on the bridge.
where a > b*c+d*e
? How many more pounds can the bridge hold? = a-b*c-d*e : pounds
? How many more cars of that weight could drive onto the bridge? = floor((a-b*c-d*e)/c) : cars where a-b*c-d*e > 2*c
? How many pounds more do the cars on the bridge weigh than the trucks? = b*c-d*e : pounds where b*c > d*e

== tower-blocks-souvenir-shop
who S: man
{S} sells small towers in a gift shop. He buys {a:60..150 by 10} small towers for ${b:3..5} each. He sells {r:60%,70%,80%} of them for ${c:9..12} each, and the others are sold for ${d:6..8} each at the end of the season.
where whole a*r
? How much profit does he make? = a*r*c+(a-a*r)*d-a*b : dollars
? How many small towers are sold at the end of the season for ${d}? = a-a*r : small towers
? How much money did he spend on the small towers? = a*b : dollars

== bridge-bike-ride-two-speeds
who S: woman
{S} bikes {a:12..36 by 2} miles to a bridge at a speed of {b:8,10,12} miles per hour. She has lunch there for {f:1..2 by 0.5} hours. Then she bikes {c:10..30 by 5} miles home on a shorter way at {d:10,15} miles per hour.
where whole 2*a/b, whole 2*c/d, c < a, f > 1
? How many hours does the whole trip take her? = f+a/b+c/d : hours
? How many miles does she bike in total? = a+c : miles
? How many hours does she bike in total? = a/b+c/d : hours

== tower-ticket-price-increase-visitors
who S: man
A ticket for the tower costs ${a:8..15}. {S} is the manager, and he sees that {b:120..300 by 20} people per day buy a ticket. He decides to increase the price by ${c:2..3}, and after that {d:10%,20%,25%} fewer people come per day.
where whole b*d
? How much money does he get per day after he increases the price? = (a+c)*(b-b*d) : dollars
? How many people come per day after he increases the price? = b-b*d : people
? How much money did he get per week before, if the tower was open every day? = a*b*7 : dollars

== bridge-builders-delay-cost
who S: woman
A company needs to build a bridge that is {a:600..1200 by 60} feet long. In the first {b:4..6} weeks the workers build {c:20..40 by 5} feet per week. Then {S} hires more workers, and they are able to build {d:2 as "twice"} as many feet per week as before.
where a > b*c+d*c, whole (a-b*c)/(c*d)
? How many more weeks do they need to finish the bridge? = (a-b*c)/(c*d) : weeks
? How many total weeks does it take to build the bridge? = b+(a-b*c)/(c*d) : weeks
? How many feet are left to build when {S} hires more workers? = a-b*c : feet

== tower-average-height-needed
who S: man
{S} and his {n:2..3} brothers build towers out of blocks. All of them together want to use exactly {t:120..300 by 12} blocks. {S}'s tower has {a:30..60} blocks, and the other blocks are divided equally among his brothers.
where whole (t-a)/n
? How many blocks does each of his brothers get? = (t-a)/n : blocks
? How many more blocks does each of his brothers have than {S}? = (t-a)/n-a : blocks where (t-a)/n > a+1
? If {S} gives {b:6,12} of his blocks to his brothers in equal shares, how many blocks does each of his brothers have then? = (t-a)/n+b/n : blocks

== bridge-fishing-rods-rental-hours
who S: woman
{S} rents out fishing rods next to a bridge. A rod costs ${a:4..6} for the first hour and ${b:2..3} for each additional hour. On Saturday {c:12..25} people rented a rod for {d:3..5} hours, and {e:8..20} people rented a rod for {o:1 as "one"} hour. {S} spent ${f:40..80 by 5} on worms and hooks.
? How much money did {S} make after she paid for the worms and hooks? = c*(a+b*(d-1))+a*e-f : dollars
? How much does it cost to rent a rod for {d} hours? = a+b*(d-1) : dollars
? How many people rented a rod on Saturday? = c+e : people

== tower-stairs-painting-both-brothers
who S: man, T: man
{S} and {T} paint the stairs of a tower that has {a:240..480 by 24} steps. {S} paints {b:10..15} steps per hour, and {T} paints {c:2..5} fewer steps per hour than {S}. They also paint {d:4..8} doors, which takes {e:30} minutes per door.
where whole a/(b+(b-c))
? How many hours will it take them to paint all the steps together? = a/(b+(b-c)) : hours
? How many steps can {T} paint in {f:5..8} hours? = f*(b-c) : steps
? How many hours do all of the doors take if only {S} paints them? = d*e/60 : hours where whole d*e/30

== bridge-rail-tickets-family-day
who S: woman
{S} takes her {a:2..4} children and {b:2..3} of their friends to a bridge where they can ride a small train. A ticket for an adult costs ${c:10..16}, and a ticket for a child costs {f:1/2 as "half"} as much. She also buys an ice cream for ${d:3..4} for each of her children and each of their friends.
where whole 2*c*f
? How much money does she spend in total? = c+(a+b)*(c*f)+(a+b)*d : dollars
? How much do the tickets cost in total? = c+(a+b)*(c*f) : dollars
? If she had ${e:120..150 by 10} in her purse, how much money does she have left after buying the tickets and the ice cream? = e-(c+(a+b)*(c*f)+(a+b)*d) : dollars
