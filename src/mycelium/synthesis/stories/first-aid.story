topic: first-aid
place: us

== faid-kit-shares-rope
who S: man
{S} has {c:12..40 by 4} feet of rope for rescue practice. He needs {a:3} of every {b:4} feet for the climbers and {d:1 as "one"} of every {b} feet for the scouts.
? How many more feet of rope do the climbers get than the scouts? = c*a/b-c*d/b : feet
? How many feet of rope do the scouts get? = c*d/b : feet

== faid-class-supplies-cost
who S: woman
{S} [is planning|plans] a first-aid class for {a:10..20} adults and {c:6..14} teens. Every adult needs a book that costs {b:$8..$12}, and every teen needs a smaller book that costs {e:$4..$7}. Everybody in the class [also|] gets gloves for {d:$1..$3}.
? [What is the total cost of the books and gloves for the class?|Find the total cost of the books and gloves for the class.] = a*b+d*(a+c)+c*e : dollars
? How much do the gloves cost [in total|altogether]? = d*(a+c) : dollars
? How much more do the books for the adults cost than the books for the teens? = a*b-c*e : dollars where a*b > c*e

== faid-bandage-rolls-teams
{S} has {a:6..12 by 2} short bandages, the same number of medium ones, and {b:2..3 times} as many long ones as short ones. Then {S:he} buys another {c:50%,100%} of the number that {S:he} already has. {S:He} divides all of them [equally|evenly] among {d:4..8} teams.
where whole c*(a+a+a*b), whole (a+a+a*b+c*(a+a+a*b))/d
? How many bandages does each team get? = (a+a+a*b+c*(a+a+a*b))/d : bandages
? How many bandages did {S} have before buying more? = a+a+a*b : bandages
?< How many bandages did {S} buy? = c*(a+a+a*b) : bandages

== faid-savings-for-kit
who S: man
{S} has {a:$80..$120 by 5} in his savings. He [buys|purchases] a splint for {b:$12..$20} and a flashlight for {c:$15..$25}. Then he works for {f:4..12 by 2} hours, and the lifeguard pays him {d:$15..$25 by 5} for every {e:2} hours.
? How much money does {S} have now? = a-b-c+f*d/e : dollars
? How much did {S} earn by working? = f*d/e : dollars
? How much did he have left after buying the splint and the flashlight? = a-b-c : dollars

== faid-video-minutes-hours
who S: woman
{S} watched a first-aid video that is {a:120..240 by 30} minutes long. Her friend watched a video that is {b:30..90 by 15} minutes long.
? How many more hours did {S} watch than her friend? = a/60-b/60 : hours
? [How many hours long are both videos combined?|Determine how many hours long both videos are combined.] = (a+b)/60 : hours

== faid-alcohol-wipes-factory
{S} packs {b:50,60,80} wipes per hour into first-aid kits. {S:He} planned to work for {a:7..10} hours, but there was no electricity for {c:2..3} hours. In the other hours, {S:he} had to throw away {d:5%,10%} of the wipes [because|since] they were dry.
where whole d*b*(a-c)
? How many good wipes did {S} pack? = a*b-b*c-d*b*(a-c) : wipes
? How many wipes had {S} planned to pack? = a*b : wipes
? How many wipes did {S} throw away? = d*b*(a-c) : wipes

== faid-boy-scouts-badges
There were {a:18..30} scouts in the first-aid course, and {d:4..9} girls from the soccer team joined them. On the second day, {b:2..6} scouts were sick and {c:2..5} had to attend a wedding, but {f:5..9} new people came. On the third day, {e:3..6} people went home early.
? How many people were still in the course at the end of the third day? = f+d+a-b-c-e : people
? [How many people were in the course on the second day?|Find out how many people were in the course on the second day.] = f+d+a-b-c : people
? How many people were in the course at the beginning? = a+d : people

== faid-ice-packs-team
who S: woman
{S} is the nurse of a basketball team. She had {a:40..60} ice packs and bought {d:10..20} more. In the first game, the players used {b:3..6} ice packs, and in the second game they used {c:2..4 times} as many as in the first game. {S} gave {e:4..9} ice packs to the visiting team.
? How many ice packs does {S} have left? = d+a-b-b*c-e : ice packs
? How many ice packs did the players use in these games? = b+b*c : ice packs
? If ice packs come in boxes of {m:8,10,12} and {S} buys {n:3..5} more boxes, how many ice packs will she have? = d+a-b-b*c-e+m*n : ice packs

== faid-pills-lady-days
who S: woman
A lady named {S} had {a:70..120} aspirins in the house and got {e:20..40} more from her sister. She gave {b:8..15} to her neighbor and lost {d:4..9} behind the sofa. She takes {c:2,3,4} aspirins [per|a] day, and she has already taken the aspirins for today.
where whole (e+a-b-c-d)/c
? For how many more days will the remaining aspirins last? = (e+a-b-c-d)/c : days
? How many aspirins does {S} [have left|still have]? = e+a-b-c-d : aspirins

== faid-rescue-boats-swim
{S} and {S:his} partner are each able to carry {b:20..35} pounds of first-aid supplies up the mountain. A mule can carry {a:4..7 times} as much as {S}.
? How many pounds can {S}, {S:his} partner, and the mule carry [altogether|in total]? = b+b+a*b : pounds
? How many more pounds can the mule carry than {S} and {S:his} partner [combined|together]? = a*b-(b+b) : pounds
? If {S:his} partner already carries {c:8..15} pounds of food, how many pounds of supplies can the people and the mule still carry? = b+b+a*b-c : pounds

== faid-lifeguard-pay-week
who S: man
{S} is a lifeguard for {b:4..6} hours [per|a] day, [every day|each day] of the week except for {c:2,3} days. He [has to|needs to] pay {d:10%,20%} of his money in taxes, and he makes {a:$15..$20} per hour. He needs new boots for {f:$60..$95 by 5}.
? How much does {S} make [per|a] week after taxes? = a*b*(7-c)*(1-d) : dollars
? How many hours does {S} work [per|a] week? = b*(7-c) : hours
? If he buys the boots from the money of the first week, how much will he [have left|still have]? = a*b*(7-c)*(1-d)-f : dollars where a*b*(7-c)*(1-d) > f

== faid-poison-calls-percent
who S: woman
{S} answers emergency calls about poisonous plants, and she gets {a:3..9} calls per day for a week. She knows the answer right away in {b:2..4} calls on each of {c:3..5} days. Of the calls in that week for which she does not know the answer right away, she [is able to|can] solve {d:50%,25%,75%} with a book.
where a > b, whole d*(a*7-b*c)
? For how many calls in that week did she not find the answer? = a*7-b*c-d*(a*7-b*c) : calls
? How many calls did she solve with a book? = d*(a*7-b*c) : calls

== faid-cpr-class-sign-up
In a first-aid class there are {a:10..16} women and {b:6..12} men. {c:2 times} as many people as are in this class have signed up for the class on Sunday. {d:5..15} people called to ask about it on Monday, and {e:3..9} called on Tuesday; none of them are in a class.
? How many people are in the class, signed up, or called? = e+d+a+b+c*(a+b) : people
? How many people have signed up for the class on Sunday? = c*(a+b) : people
? If the class costs {p:$25..$45 by 5} per person, how much money will the class on Sunday bring? = c*(a+b)*p : dollars

== faid-volunteers-weekday-hours
Every day that they work, {a:8..12} paramedics and {b:3..6} drivers eat lunch at the fire station. They do not work on {c:1 as "one"} day of every week because of training, and on {d:1 as "one"} other day the kitchen of the station is closed.
? How many lunches does the kitchen make per week? = (a+b)*(7-c-d) : lunches
? If a lunch costs {p:$4..$7}, what is the total [cost|price] of the lunches on each day that the kitchen is open? = (a+b)*p : dollars

== faid-tape-double-roll
who S: woman
{S}, who wraps the knees of runners, had {a:60..90} feet of tape. She bought {d:20..40} feet on Monday and the same amount on Tuesday. During the race she used {b:30..50} feet, and she lent {c:10..20} feet to a doctor. After the race she gave as many feet as she bought on Monday to a school.
? How many feet of tape does {S} have now? = d+d+a-b-c-d : feet
? How many feet of tape did she buy? = d+d : feet
? If {S} needs {e:4} feet per knee, how many knees can she wrap with the tape that she has now? = floor((d+d+a-b-c-d)/e) : knees

== faid-two-hikes-minutes
who S: man
A hiker called for help at {t:8:30 am..11:00 am by 30}. {S} and his team needed {a:20..40 by 5} minutes to pack the medical bags, and it took {b:1.5..3 by 0.5} hours to walk up to the hiker. They then carried the hiker down in {c:2 times} the time that it took to walk up.
? At what time did they reach the hiker? = t+a/60+b : clock
? How many minutes did it take them to carry the hiker down? = b*c*60 : minutes
? [How many total|How many] hours passed from the call until they were back down, if they left the hiker's place right away? = a/60+b+b*c : hours where whole a*2/60

== faid-blisters-bandaid-count
{S} took a box of {a:40..80 by 10} bandages on a trip with {b:5..8} friends. Each of the friends used {c:2..3} bandages for blisters, and {S} used {d:4..6}. {S:He} then gave {e:1/2 as "half"} of the remaining bandages to a deaf man who had fallen.
where whole (a-b*c-d)*e
? How many bandages did {S} give to the man? = (a-b*c-d)*e : bandages
? How many bandages were used on the trip before that? = b*c+d : bandages
? If each bandage is worth {p:5,10} cents, how many cents were the used bandages worth? = (b*c+d)*p : cents

== faid-saline-percent-mix
A nurse mixes {a:200..500 by 50} milliliters of a {b:2%,4%} salt solution with {c:300..600 by 50} milliliters of a {d:6%,9%} salt solution to clean wounds.
? How many milliliters of salt are in the mixture? = a*b+c*d : milliliters
? What percent of the mixture is salt? = (a*b+c*d)/(a+c)*100 : percent where whole (a*b+c*d)/(a+c)*1000

== faid-bike-crash-costs
who S: man
{S} had an accident on the road with his bike. The doctor costs {a:$90..$150 by 10}, a new wheel costs {h:1/2 as "half"} as much as the doctor, and a new helmet costs {b:$35..$60 by 5}. The driver who hit him pays {r:80%,75%,60%} of the total damages.
? How much does the driver have to pay? = (a+a*h+b)*r : dollars
? How much does {S} [have to|need to] pay himself? = (a+a*h+b)*(1-r) : dollars
? How much do the wheel and the helmet cost together? = a*h+b : dollars

== faid-heart-beats-count
who S: woman
{S} counts {a:15..25} heartbeats in {b:15} seconds while she sits. After running, her heart beats {k:2 times} as fast.
? How many times does her heart beat per minute while she sits? = a*60/b : beats
? How many times does her heart beat in {m:3..6} minutes after running, if it stays this fast? = a*60/b*k*m : beats
? How many more times per minute does her heart beat after running than while she sits? = a*60/b*k-a*60/b : beats

== faid-training-dolls-schools
A company makes dolls for first-aid training. It costs {a:$30..$45} to make a doll, and the company sells it for {b:$70..$110 by 5}. In March it sold {c:20..40} dolls, and in April it sold {d:10%,20%,25%,50%} more dolls than in March.
where whole c*d
? How much profit did the company make in March? = c*(b-a) : dollars
? How many dolls did it sell in April? = c+c*d : dolls
? [What is the total profit for March and April?|Find the total profit for March and April.] = (c+c+c*d)*(b-a) : dollars

== faid-burn-cream-tubes
who S: woman
{S} needs {a:3..4} ounces of burn cream for each of {b:6..9} fire trucks, and {c:5..12} ounces for the fire station. Tubes contain {d:2,4} ounces each and cost {e:$6..$11}.
? How many tubes does {S} [have to|need to] buy? = ceil((a*b+c)/d) : tubes
? How many ounces of burn cream does she need [in total|altogether]? = a*b+c : ounces
? [What is the total cost of the tubes?|Find the total cost of the tubes.] = ceil((a*b+c)/d)*e : dollars

== faid-kits-for-sale-markup
{S} puts together first-aid kits. [Each|Every] kit contains {a:2..3} bandages for {b:$1..$2} each, a pair of cutters for {c:$4..$7}, and a bag that costs {d:$3..$6}. {S:He} sells each kit for {e:$22..$30}.
where e > a*b+c+d
?< How much profit does {S} make on each kit? = e-(a*b+c+d) : dollars
? If {S} [wants to|would like to] make a profit of {f:$150..$400 by 10}, how many kits does {S:he} need to sell? = ceil(f/(e-(a*b+c+d))) : kits
? How much does it cost {S} to put together {m:10..30 by 5} kits? = m*(a*b+c+d) : dollars

== faid-test-questions-score
who S: man, T: woman
{S} and {T} took a first-aid test with {a:40..60 by 10} questions. {S} got {b:70%,80%,90%} of the answers right. {T} got {c:3..7} more answers wrong than {S}.
where whole a*b
? How many answers did {T} get wrong? = a-a*b+c : answers
? To pass the test, a student needs {d:60%} of the questions right. By how many answers did {T} pass? = a-(a-a*b+c)-a*d : answers where a*b > c+a*d, whole a*d

== faid-tent-hospital-cots
After the earthquake, {a:4..8} tents with {b:10..16} beds each were put up in the park. {c:2..5} of the beds broke, and {d:80%,75%,50%} of the beds that did not break were used on the first night.
where whole (a*b-c)*d
? [How many of the good beds were not used on the first night?|Find out how many of the good beds were not used on the first night.] = a*b-c-d*(a*b-c) : beds
? How many beds were used on the first night? = d*(a*b-c) : beds
? If {m:12..30} more people arrive and they all need a bed, how many beds will be used? = d*(a*b-c)+m : beds where a*b-c-d*(a*b-c) > m

== faid-nurse-age-experience
who S: woman, T: man
{S} became a paramedic when she was {a:21..26} years old, and she has done this work for {b:6..14} years. Her partner {T} is {c:2 times} as old as {S} was when she became a paramedic.
? How many years older than {S} is {T} now? = a*c-(a+b) : years where a*c > a+b
? How old will {S} be in {d:5..10} years? = a+b+d : years
? How old was {T} when {S} became a paramedic? = a*c-b : years

== faid-rescue-dog-team-food
who S: man
Every day, {a:4..6} rescue dogs eat {b:3..4} cups of food each. {S} also feeds {c:2..3 times} as many puppies as rescue dogs in the same house, and each puppy eats {d:2 words} cups of food [per|a] day.
? How many cups of food does {S} need for [all of the|all the] dogs and puppies [per|a] week? = a*b*7+c*a*d*7 : cups
? How many cups of food do the puppies eat [per|a] day? = c*a*d : cups
? If a bag contains {e:50,60,80} cups, how many bags does {S} need for a week? = ceil((a*b+c*a*d)*7/e) : bags

== faid-bandage-snakes-practice-feet
who S: woman
{S} buys {a:3..5} rolls of cloth with {b:20,30,40} feet each for first-aid practice. She loses {c:10%,20%} of all the cloth [because|since] her dog tears it, and she gives {d:4..9} feet each to {e:3..5} neighbors who attend her class. She cuts the remaining cloth into bandages that are {f:2 words} feet long.
where a*b*(1-c) > d*e+4
?< How many feet of cloth does {S} have for the bandages? = a*b-c*a*b-d*e : feet
? How many full bandages does {S} get? = floor((a*b-c*a*b-d*e)/f) : bandages
? How many feet of cloth did {S} lose and give away [in total|altogether]? = c*a*b+d*e : feet

== faid-equal-cases-helicopter
{S} has {a:60..120} first-aid packages. {b:8..15} of them are uncertain because the label is gone, and {c:4..9} are wet. {S:He} divides the others [equally|evenly] between both of the helicopters. The first helicopter brings {d:3..6} packages to each of {e:3..5} villages.
where whole (a-b-c)/2, (a-b-c)/2 > d*e
? How many packages are left in the first helicopter? = (a-b-c)/2-d*e : packages
? How many packages does each helicopter get? = (a-b-c)/2 : packages
? How many packages does the first helicopter bring to the villages? = d*e : packages

== faid-ski-patrol-bandages-season
who S: woman
{S} works for the ski patrol. In December, she used {a:20..40 by 4} bandages. In January, she used {b:2 times} as many bandages as in December. In February, she used {c:25%,50%} fewer bandages than in January. At the start of December, she had {d:8..12} boxes of {e:20} bandages.
where whole a*b*c, d*e > a+a*b+a*b-a*b*c
? How many bandages are left at the end of February? = d*e-(a+a*b+(a*b-a*b*c)) : bandages
? How many bandages did she use in February? = a*b-a*b*c : bandages
? How many bandages did {S} use from December to February? = a+a*b+(a*b-a*b*c) : bandages
