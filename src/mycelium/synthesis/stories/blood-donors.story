topic: blood-donors
place: us

== blood-remaining-three-cuts
who S: woman
A blood center collected {a:400,600,800,1200} bags of blood. {b:25%,50%} of the bags went to a hospital in the city. {c:10%,20%,50%} of the remaining bags went to a hospital near the mountain, and {d:10%,50%} of what was left after that was sent to a region where an earthquake had happened. {S} divided the bags that still remained equally between {e:2 words} coolers.
where whole a*b, whole c*(a-a*b), whole d*(a-a*b-c*(a-a*b)), whole (a-a*b-c*(a-a*b)-d*(a-a*b-c*(a-a*b)))/e
? How many bags did she put into each cooler? = (a-a*b-c*(a-a*b)-d*(a-a*b-c*(a-a*b)))/e : bags
? How many bags went to the hospital near the mountain? = c*(a-a*b) : bags
? [How many bags were left after the first hospital got its bags?|Calculate how many bags were left after the first hospital got its bags.] = a-a*b : bags

== blood-pints-from-coworkers
{S} asks the people at {S:his} company to give blood. {b:12..25} people from the first floor come, and {a:2 times} as many come from the second floor. [Each|Every] person donates {d:1 as "one"} pint of blood. {c:3..8} of the pints cannot be used.
? How many pints can be used? = (b+a*b)*d-c : pints
? How many people donated [in total|altogether]? = b+a*b : people
? If each pint of usable blood can help {m:3 words} patients, how many patients can be helped? = m*((b+a*b)*d-c) : patients

== blood-juice-cookies-cost
who S: man
{S} [buys|purchases] juice and cookies for blood donors. A bottle of juice costs {a:$2..$4}, and a box of cookies costs {b:2..3 times} as much as a bottle of juice, but he has a coupon and gets {c:$1} off each box of cookies. He buys {d:10..20} bottles and {e:4..9} boxes.
?< How much does {S} spend [in total|altogether]? = a*d+e*(a*b-c) : dollars
? [What is the cost of a box of cookies with the coupon?|Calculate the cost of a box of cookies with the coupon.] = a*b-c : dollars

== blood-drive-goal-hours
who S: woman
The blood drive at {S}'s college has a goal of {a:120..240 by 10} donations. In the first {b:3..4} hours, {c:12..18} people [per|an] hour gave blood. After that, {d:15..24} people [per|an] hour gave blood.
where a > b*c+d, whole (a-b*c)/d
? How many more hours did it take to reach the goal after the first {b} hours? = (a-b*c)/d : hours
? How many donations were still needed after the first {b} hours? = a-b*c : donations

== blood-type-groups-school
who S: man
[There are|There are currently] {a:180..300 by 20} donors in {S}'s list. {b:40%,45%,50%} of them have type O blood, {c:30%,35%} have type A blood, {d:8..14} have type AB blood, and the remaining donors have type B blood.
where whole a*b, whole a*c, a > a*b+a*c+d
? How many donors have type B blood? = a-a*b-a*c-d : donors
? How many more donors have type O blood than type A blood? = a*b-a*c : donors
? How many donors have type A or type AB blood? = a*c+d : donors

== blood-years-of-giving
{S} has given blood {a:3..6} times per year for {b:8..15} years. Each time, {S:he} gave {c:1 as "one"} pint. There are {d:8 as "eight"} pints in a gallon. 
where whole a*b*c/d*2
?< How many gallons of blood has {S} given [in total|altogether]? = a*b*c/d : gallons
? How many pints of blood has {S} given? = a*b*c : pints
? If {S:he} [wants to|would like to|wishes to] give a total of {m:100} pints, how many more pints does {S:he} need to give? = m-a*b*c : pints

== blood-mobile-unit-mileage
who S: woman
{S} drives the blood bus. On Monday she drove {a:40..80} miles. On Tuesday she drove {b:10..30} more miles than on Monday, and on Wednesday she drove {h:1/2 as "half"} as far as on Monday and Tuesday combined.
where whole (a+a+b)*h
? How many miles did {S} drive over these days [altogether|in total]? = (a+a+b)+h*(a+a+b) : miles
? How many miles did she drive on Wednesday? = h*(a+a+b) : miles

== blood-chairs-minutes-line
The blood bus has {a:4..6} chairs, and each donation takes {b:15,20,30} minutes. {S} is the first person in a line of {c:24..60} donors waiting outside when the doors open at {t:9:00 am..10:00 am by 30}.
where whole c/a
? How many minutes does it take for [all of the|all the] donors in line to give blood, if the chairs are always filled right away? = c/a*b : minutes
? How many donors can give blood per hour? = 60/b*a : donors
? At what time will the last donors of the line be finished? = t+c/a*b/60 : clock

== blood-cooler-weight-ounces
who S: man
A bag of blood weighs {a:18,20} ounces. {S} carries a cooler with {b:12..24 by 4} bags. The cooler itself weighs {c:6..12} pounds, and the ice in it weighs {d:3..7} pounds.
where whole a*b/16*4
? How many pounds does {S} [have to|need to] carry in total? = a*b/16+c+d : pounds
? If {S} takes out {h:1/2 as "half"} of the bags, how many pounds do the bags that are left weigh? = a*b*h/16 : pounds where whole a*b*h/4

== blood-tshirt-giveaway
who S: woman
{S} orders T-shirts for people who give blood. She [buys|purchases] {a:100..200 by 10} shirts for {b:$4..$7} each. {c:10%,20%,30%} of the shirts are pink, {d:40%,50%} are red, and the rest are black.
? [How many shirts are black?|Calculate how many shirts are black.] = a-a*c-a*d : shirts
? [What is the total cost of the shirts?|Calculate the total cost of the shirts.] = a*b : dollars
? How much do the red shirts cost? = a*d*b : dollars

== blood-letters-volunteers
{S} and {S:his} {a:2..4} sisters want to write letters to blood donors. They have {b:90..240 by 10} letters to write. Each of them [is able to|can] write {c:5..8} letters per hour.
where whole b/((a+1)*c)
? [How many hours will it take|How long, in hours, will it take] them to write [all of the|all the] letters together? = b/((a+1)*c) : hours
? How many letters will {S} write if they all write the same number of letters? = b/(a+1) : letters where whole b/(a+1)
? If {S} gets help from {o:1 as "one"} of the sisters and nobody else, how many letters will they write together in {d:3..6} hours? = (o+1)*c*d : letters

== blood-iron-pills-food
who S: man
To give blood, {S} needs more iron. [Each|Every] day he gets {a:6..10} milligrams from food and takes {b:2..3} pills that contain {c:4..6} milligrams each. A man needs {d:8} milligrams [per|a] day.
? How many milligrams of iron does {S} get [per|a] day [in total|altogether]? = a+b*c : milligrams
? By how many milligrams does he exceed the amount that a man needs in a week? = (a+b*c-d)*7 : milligrams where a+b*c > d

== blood-center-staff-phone
who S: woman, T: man
{S} and {T} call donors. {S} made {a:30..50} calls on Monday and {T} made {b:5..15} fewer calls than {S}. On Tuesday, {S} made {c:2 times} as many calls as {T} had made on Monday, and {T} made {d:10..20} more calls than he had made on Monday.
?< How many calls did {S} make [in total|altogether]? = a+c*(a-b) : calls
? How many calls did {S} and {T} make on these days [combined|together]? = a+(a-b)+c*(a-b)+(a-b+d) : calls
? How many calls did {T} make on Tuesday? = a-b+d : calls

== blood-gift-cards-donors
A movie theater gives the blood center {a:40..80 by 5} gift cards worth {b:$10,$15,$20} each. {S} gives {c:20..35} cards to first-time donors, and {d:1/5,2/5} of the remaining cards to volunteers.
where a > c+5, whole (a-c)*d
? How many cards does {S} have left? = a-c-d*(a-c) : cards
? [What is the total worth of the cards that the volunteers get?|Calculate the total worth of the cards that the volunteers get.] = d*(a-c)*b : dollars

== blood-summer-drop-percent
who S: man
In May, {a:200..500 by 50} people gave blood at {S}'s center. In June, the number decreased by {b:10%,20%,30%}. In July, it decreased by another {c:10%,20%} of the number in June. In August, {d:25..75 by 5} more people came than in July.
where whole a*b, whole (a-a*b)*c
? How many people gave blood in July? = a-a*b-c*(a-a*b) : people
? How many people gave blood in August? = a-a*b-c*(a-a*b)+d : people

== blood-weeks-until-again
{S} gave blood {a:12..30} days ago. {S:He} [has to|needs to] wait for {b:8 as "eight"} weeks between donations. {S} has an appointment for another donation {c:45..60} days from now.
where b*7 > a
? How many more days does {S} [have to|need to] wait until {S:he} is allowed to give blood again? = b*7-a : days
? How many days after the first possible day is the appointment? = c-(b*7-a) : days where c > b*7-a+1

== blood-bake-sale-bus
who S: woman
{S}'s club is raising money for a new blood bus, which costs {a:$12000..$18000 by 1000}. They sold {b:150..300 by 10} apple pies for {c:$12..$18} each and {d:400..700 by 50} cookies for {e:$1,$2} each. The lady next door gave them {f:$500..$900 by 100}.
where a > b*c+d*e+f
? [How much more money|How much more] does the club need? = a-b*c-d*e-f : dollars
? [How much money|How much] did they get from selling pies and cookies? = b*c+d*e : dollars
? How much more money did the pies bring than the cookies? = b*c-d*e : dollars where b*c > d*e

== blood-platelets-money
A clinic pays donors for plasma. {S} [gets|receives] {a:$30..$50 by 5} for the first donation each week and {b:$10..$20} more for the second donation. {S:He} donates {z:2 words} times a week for {c:6..12} weeks to save money for a guitar that costs {d:$500..$800 by 50}.
?< [How much money|How much] does {S} get [per|a] week? = a+a+b : dollars
? How much money does {S} get in {c} weeks? = c*(a+a+b) : dollars
? [How much money|How much] will {S} have left after buying the guitar? = c*(a+a+b)-d : dollars where c*(a+a+b) > d

== blood-tubes-lab-trays
who S: man
For every donor, {S} fills {a:3..4} small tubes with blood for tests. There were {b:36..80 by 4} donors. He puts {c:12,16,24} tubes on a tray. {d:5..9} of the tubes broke before they got on a tray.
where whole (a*b-d)/c
?< How many trays does {S} fill? = (a*b-d)/c : trays
? How many tubes did {S} fill? = a*b : tubes
? If the lab can test {e:8..15} tubes per hour, how many full hours will it need for the tubes that are on trays? = ceil((a*b-d)/e) : hours

== blood-students-turned-away
who S: woman
{a:60..120 by 4} students wanted to give blood at {S}'s school. {b:1/4 as "A quarter"} of them were too young, and {c:4..9} of the others had not eaten breakfast. {S} sent these students back to class. Of the students who were left, {d:1/2,1/3} gave blood before noon.
where whole a*b, whole (a-a*b-c)*d
? How many students gave blood before noon? = d*(a-a*b-c) : students
? How many students did {S} send back to class? = a*b+c : students
? [How many students were left to give blood?|Find out how many students were left to give blood.] = a-a*b-c : students

== blood-schedule-shifts
{S} needs people for the blood drive on Saturday. It starts at {t:8:00 am..9:00 am by 60} and ends at {u:4:00 pm..6:00 pm by 60}. Shifts are {a:2 words} hours long, and {b:4..7} people [have to|need to] work on each shift.
where whole (u-t)/a
? [How many shifts are there?|Calculate how many shifts there are.] = (u-t)/a : shifts
? How many people does {S} need if everyone works on just a single shift? = (u-t)/a*b : people
? If {c:8..12} people work on {d:2 words} shifts each, how many more people does {S} need who work on a single shift? = (u-t)/a*b-c*d : people where (u-t)/a*b > c*d

== blood-two-kinds-donations
who S: woman
{S}'s blood center had {n:40..90} donors today. Some gave {a:1 as "one"} pint of whole blood, and the rest gave {b:2 words} pints of red cells. The center got {t:50..150} pints [in total|altogether].
where t-n > 6, t-n < n-6
? How many donors gave whole blood? = 2*n-t | w, r: w + r = n, a*w + b*r = t : donors
? If {c:5..15} more donors come and they all give red cells, how many pints will the center have [in total|altogether]? = t+b*c : pints

== blood-ages-of-donors
who S: man, T: woman
{S} is {a:3 times} as old as his daughter {T}, who is {b:17..20} years old. They give blood together. {S} started giving blood when he was {c:18..22} years old.
? For how many years has {S} been giving blood? = a*b-c : years
? How old was {S} when {T} was born? = a*b-b : years
? How many years from now will {S} be {d:70}? = d-a*b : years

== blood-half-used-refrigerator
There were {a:80..150 by 10} bags of blood in the refrigerator. The surgeons used {b:12..20} bags on Monday and {c:1/2 as "half"} as many on Tuesday. On Wednesday, {d:30..50} bags were delivered, and then {r:10%,20%,25%} of all the bags were sent to another state.
where whole b*c, whole (a-b-b*c+d)*r
? How many bags are in the refrigerator in the end? = a-b-b*c+d-r*(a-b-b*c+d) : bags
? How many bags were sent to another state? = r*(a-b-b*c+d) : bags
? [How many bags were in the refrigerator before the delivery on Wednesday?|Calculate how many bags were in the refrigerator before the delivery on Wednesday.] = a-b-b*c : bags

== blood-balloons-decoration
who S: woman
{S} decorates the gym for the blood drive. She buys {a:4..7} packages of balloons, and each package contains {b:24,30,36} balloons. {c:5..12} balloons pop, and she ties {d:1/2 as "half"} of the remaining balloons to chairs.
where whole (a*b-c)*d
? How many balloons does {S} tie to chairs? = (a*b-c)*d : balloons
? How many balloons does she have after some of them pop? = a*b-c : balloons

== blood-walking-to-center-speed
{S} walks to the blood center at a speed of {a:3..4} miles [per|an] hour, and it takes {b:30,45} minutes. On the way back, {S:he} feels tired and takes the bus, which costs {c:$1.50..$3.00 by 0.25} and drives at an average speed of {d:12,15,18} miles [per|an] hour along the same road.
? How many miles away is the blood center? = a*b/60 : miles
? How many minutes does the bus take? = a*b/d : minutes
? How many minutes less does the way back take? = b-a*b/d : minutes

== blood-bus-miles-two-directions
who S: man
{S} drives the blood bus to {a:3..5} towns. The first town is {b:12..25} miles from the center, and every town after that is {c:8..15} miles from the town before. From the last town, he drives {d:20..45} miles to get back to the center. [Each|Every] town gives him {e:20..40} pints of blood.
? How many miles does {S} drive [in total|altogether]? = b+c*(a-1)+d : miles
? How many pints of blood does he get if {f:5..12} pints are lost on the way? = a*e-f : pints
? If the bus gets {g:8,10} miles per gallon and has {h:15..25} gallons of gas, how many miles could {S} still drive after he is back? = g*h-(b+c*(a-1)+d) : miles where g*h > b+c*(a-1)+d

== blood-snack-table-lost-cookies
who S: woman
{S} baked {c:24..48 by 4} cookies for the donors. She also found {a:8..15} muffins in the kitchen and bought {b:2..3 times} as many muffins as she had found. The number of cookies was {d:4 times} the number of cookies that fell on the floor.
? [How many cookies and muffins are left for the donors?|Determine how many cookies and muffins are left for the donors.] = c+a+a*b-c/d : cookies and muffins
? How many cookies fell on the floor? = c/d : cookies
? If every donor [gets|receives] {e:1 as "one"} muffin, for how many donors are there enough muffins? = (a+a*b)/e : donors

== blood-posters-four-weeks-growing
who S: man
{S} hangs up posters about giving blood. In the first week, he hangs up {a:10..20} posters in the morning and the same number in the afternoon. In the second week, he hangs up {b:4..9} more posters each in the morning and in the afternoon than in the first week, but the wind takes {c:3..8} of the second week's posters. In the third week, he hangs up {d:2 times} as many posters as were left of the second week's posters.
? How many posters does {S} hang up in the third week? = d*(a+b+a+b-c) : posters
? How many posters does {S} hang up [in total|altogether], with those that the wind took? = a+a+(a+b+a+b)+d*(a+b+a+b-c) : posters
? How many of the second week's posters were left? = a+b+a+b-c : posters

== blood-orchestra-tickets-donation
who S: woman
A band gives a concert for the blood center. {a:150..300 by 25} tickets cost {b:$12..$18} each, and {c:40..80 by 10} tickets in the front cost {d:2 times} as much. The band needs {e:20%,25%} of the money for the hall, and {S}'s center gets the rest.
?< [How much money|How much] does {S}'s center get? = (a*b+c*b*d)*(1-e) : dollars
? How much money do [all of the|all the] tickets bring? = a*b+c*b*d : dollars
? How much does the hall cost? = (a*b+c*b*d)*e : dollars
