topic: pharmacy
place: us

== pharm-pills-refill-days
{S} had {a:30..60} pills at home and picked up another {e:30, 60, 90} at the pharmacy. In the first {c:5..9} days, {S:he} took {b:10..27} pills [in total|altogether]. {S:He} takes the same number of pills [every day|each day].
~ The pharmacy is {n:2..9} miles away from {S:his} house.
where whole b/c, b > c, a > b+5
? After {d:3..8} more days, for how many additional days will {S:his} remaining pills last? = (e+a-b-d*b/c)/(b/c) : days where whole (e+a-b-d*b/c)/(b/c), e+a > b+d*b/c
? How many pills did {S} have left after the first {c} days? = e+a-b : pills

== pharm-cough-drops-candy
who S: woman
{S} owns a small pharmacy and buys {a:160..480 by 16} ounces of [cough drops|hard candies] for the jar on the counter. She keeps {b:2..5} pounds for her own family. Customers take {c:10%,20%,25%,50%} of the rest in the first week.
where a/16 > b+4
? [How many pounds are left for the customers after the first week?|Determine how many pounds are left for the customers after the first week.] = a/16-b-c*(a/16-b) : pounds
? If a pound costs {p:$3..$6}, how much did all of it cost? = a/16*p : dollars

== pharm-flu-season-weeks
[During flu season|In the fall], a pharmacy sold {a:40..90} bottles of cough syrup in the first week. In the second week it sold {b:5..20} bottles more than in the first week, in the third week {c:5..20} more than in the second week, and in the fourth week {d:10..30} more than in the third week.
? [What is|What's] the total number of bottles that the pharmacy sold in these weeks? = a+(a+b)+(a+b+c)+(a+b+c+d) : bottles
? How many bottles did it sell in the third week? = a+b+c : bottles
? If each bottle costs {p:$6..$12}, how much money did the pharmacy make from cough syrup in the fourth week? = (a+b+c+d)*p : dollars

== pharm-three-clerks-week
{S}, {T}, and {U} work at a pharmacy. Every day, {S} helps {a:20..40} customers. {T} helps {b:4..15} more customers than {S}, and {U} helps {c:2 times} as many customers as {T}.
? How many customers do they help in total every day? = a+a+b+c*(a+b) : customers
? How many customers do they help in a week if they work every day? = (a+a+b+c*(a+b))*7 : customers
? How many more customers does {U} help per day than {S}? = c*(a+b)-a : customers

== pharm-vitamin-colors
who S: man
{S} has a jar of gummy vitamins for his children. [There are|There are currently] {b:8..15} red ones and {a:2..3 times} as many yellow ones. The number of green gummies is {c:3..9} more than the number of yellow gummies, and there are {d:2 times} as many orange ones as green ones.
? [How many gummy vitamins are in the jar altogether?|Determine how many gummy vitamins are in the jar altogether.] = b+a*b+(c+a*b)+d*(c+a*b) : gummies
? [How many of the gummies are green?|Find out how many of the gummies are green.] = c+a*b : gummies
? If his kids eat {m:5..9} gummies [per|a] day, how many gummies will be left after a week? = b+a*b+(c+a*b)+d*(c+a*b)-m*7 : gummies where b+a*b+(c+a*b)+d*(c+a*b) > m*7

== pharm-free-sample-boxes
A company gives {a:12..30} pharmacies {b:20..50} free samples of sunscreen each. It [also|] gives each of them {c:2..3 times} as many brochures as samples. Every pharmacy throws away {o:1 as "one"} brochure because of a printing error, so it is not given to anyone.
? [What is the total number of samples and brochures that can still be given to customers?|Calculate the total number of samples and brochures that can still be given to customers.] = a*b+c*a*b-a*o : pieces
? How many brochures were sent to all of the pharmacies in total? = c*a*b : brochures

== pharm-amoxicillin-days
{S}'s doctor orders {a:600..1200 by 100} milligrams of amoxicillin for the first day, and then an additional {a} milligrams divided equally over the next {b:4,5} days. The capsules contain {c:20, 25, 50} milligrams each.
~ {S} is {n:5..11} years old and does not like the taste.
where whole a/c, whole a/b/c
? How many capsules will {S} have taken by the end of the second day? = (a+a/b)/c : capsules
? [What is the total number of capsules that {S} needs?|Calculate the total number of capsules that {S} needs.] = (a+a)/c : capsules

== pharm-toothpaste-stock
The pharmacy where {S} works has {c:12..30} tubes of mint toothpaste, {a:8..20} tubes of cinnamon toothpaste, and {b:2..4 times} as many tubes for [@kd kids|children] as cinnamon tubes. [This week,|Over the weekend,] customers [bought|purchased] {d:10..35} tubes.
? [How many tubes of toothpaste are left?|Determine how many tubes of toothpaste are left.] = c+a+a*b-d : tubes
? How many tubes did the pharmacy have in total at first? = c+a+a*b : tubes

== pharm-two-orders-gloves
who S: woman
{S} [needs to|has to] buy medical supplies for a farm. First she buys {c:4..9} first-aid kits, and each kit costs {a:$12..$20} plus {b:$2..$4} tax. Then she goes back and [buys|purchases] {f:3..8} boxes of gloves, and each box costs {d:$8..$14} plus {e:$1..$2} tax.
? How much does {S} spend [in total|altogether]? = c*(a+b)+f*(d+e) : dollars
? [What is the cost of the first-aid kits with tax?|Calculate the cost of the first-aid kits with tax.] = c*(a+b) : dollars
? How much does she pay in tax [altogether|in total]? = c*b+f*e : dollars

== pharm-split-liter
The pharmacist has {a:2..6} liters of a liquid and fills it into small bottles that have a capacity of {b:50, 100, 125} milliliters each. {S:He} gives {c:4..12} of the bottles to the local clinic.
where a*1000/b > c+4
? How many bottles can {S:he} fill? = a*1000/b : bottles
? How many bottles does {S:he} have left? = a*1000/b-c : bottles
? If {S:he} sells each of the remaining bottles for {p:$4..$9}, how much money will {S:he} make? = (a*1000/b-c)*p : dollars

== pharm-delivery-bike
who S: man
{S} delivers medicine by bike for a pharmacy. On Saturday he rode for {a:3..5} hours at a speed of {b:8..12} miles per hour. On Sunday he rode for {c:2..4} hours, and his average speed was {d:2..3} miles per hour slower [because|since] it rained.
The pharmacy pays him {e:$0.50..$1.50 by 0.25} per mile.
? How many miles did {S} ride [in total|altogether]? = a*b+c*(b-d) : miles
? How much money did {S} earn over the weekend? = (a*b+c*(b-d))*e : dollars
? How many more miles did he ride on Saturday than on Sunday? = a*b-c*(b-d) : miles

== pharm-discount-senior
The pharmacy has a discount of {r:10%,15%,20%,25%} for customers who are over {n:60, 65} years old. {S} is {k:68..85} and buys a bottle of vitamins for {a:$12..$24}, a heating pad for {b:$20..$36}, and {c:2..4} packages of batteries for {d:$4..$9} each.
? [How much money|How much] does {S} need to pay after the discount? = (a+b+c*d)*(1-r) : dollars
? How much did {S} save because of the discount? = (a+b+c*d)*r : dollars
? If {S} gives the cashier {m:$100}, how much change does {S:he} get? = m-(a+b+c*d)*(1-r) : dollars where m > (a+b+c*d)*(1-r)

== pharm-sunglasses-rack
A rack with sunglasses has {a:4..8} rows with {b:6..12} pairs of sunglasses each. A customer [bought|purchased] {c:2..4} pairs for {d:$9..$15} each, and another customer bought {e:2 times} as many pairs as the first customer at the same price.
where a*b > c+c*e+4
? How many pairs of sunglasses are left on the rack? = a*b-c-c*e : pairs
? How much money did the customers spend on sunglasses [combined|together]? = (c+c*e)*d : dollars

== pharm-caffeine-limit
who S: woman
{S}'s doctor told her to have no more than {a:300..400 by 20} milligrams of caffeine [per|a] day. {S} drinks {b:2..3} cups of coffee, which contain {c:80..95 by 5} milligrams each, and a bottle of soda, which has {e:30..45 by 5} milligrams. She [also|] takes a headache pill from the pharmacy that contains {f:20..40 by 5} milligrams.
where a > b*c+e+f
? How many more milligrams of caffeine can {S} have today? = a-b*c-e-f : milligrams
? [What is the total amount of caffeine that she has had from coffee and soda?|Find the total amount of caffeine that she has had from coffee and soda.] = b*c+e : milligrams
? How many more milligrams of caffeine did she get from coffee than from the pill? = b*c-f : milligrams

== pharm-eye-drops-empty
{S} has to use {a:2 words} drops for each of {S:his} {b:2 words} eyes, {c:3..5} times [per|a] day. A bottle contains {d:240..480 by 24} drops.
where whole d/(a*b*c)
? How many drops does {S} use [every day|each day]? = a*b*c : drops
? For how many days will a bottle last? = d/(a*b*c) : days
? If {S} uses the drops for {w:2..3} weeks, how many drops are left in a new bottle? = d-w*7*a*b*c : drops where d > w*7*a*b*c

== pharm-line-of-customers
who S: man
There were {a:14..26} people in line at the pharmacy when {S} got there. The clerk helps a customer every {b:2..4} minutes. After {c:10..20} minutes, a second clerk opened another register, and {d:1/2 as "half"} of the people still ahead of {S} went over there, but {S} stayed in his line.
where whole c/b, whole (a-c/b)*d, a > c/b+3
? [How many people were ahead of {S} when the second clerk came?|Find out how many people were ahead of {S} when the second clerk came.] = a-c/b : people
? How many people were ahead of {S} after some of the others went to the other line? = (a-c/b)*(1-d) : people
? How many total minutes did {S} have to wait until it was his turn? = c+(a-c/b)*(1-d)*b : minutes

== pharm-hairspray-shelf
who S: woman, T: woman
{S} and {T} are putting bottles of hairspray on the shelf. {S} can put up {a:10..16} bottles per minute. {T} is able to put up only {f:1/2 as "half"} as many bottles per minute. They have {b:5..9} boxes with {c:24, 30, 36} bottles in [each|every] box.
where whole b*c/(a+a*f), whole a*f
? How many minutes will it take them to put up all of the bottles together? = b*c/(a+a*f) : minutes
? How many more bottles does {S} put up than {T} in {m:6..15} minutes? = m*(a-a*f) : bottles

== pharm-photo-prints
At the photo counter of the pharmacy, a small print costs {a:15..30 by 5} cents and a [@lg large|big] print costs {b:60..90 by 5} cents. {S} orders {c:20..48 by 2} small prints and {d:4..10} [@lg large|big] prints for {S:his} grandmother.
? What is the total [cost|price] of the prints in dollars? = (a*c+b*d)/100 : dollars
? If {S} pays with {m:$20}, how much change will {S:he} receive? = m-(a*c+b*d)/100 : dollars where m*100 > a*c+b*d+100

== pharm-cotton-balls-count
who S: man
{S} buys a bag of {a:200..400 by 50} cotton balls. His sister takes {b:20..60} of them to remove her nail polish, and {S} needs {c:15..40} for his science project. He puts the remaining cotton balls into {d:3..6} jars, the same number in each, and puts {e:10..20} additional ones into each jar later.
where whole (a-b-c)/d
? How many cotton balls are in each jar in the end? = (a-b-c)/d+e : cotton balls
? [How many cotton balls were left after the project?|Calculate how many cotton balls were left after the project.] = a-b-c : cotton balls
? If a bag of cotton balls costs {p:$3..$5} and {S} buys another {m:2..4} bags, how much will he have spent on cotton balls [in total|altogether]? = p+m*p : dollars

== pharm-heating-pack-profit
A pharmacy buys [heat packs|hot-water bottles] for {a:$4..$9} each and sells them for {b:$10..$16} each. In January it [bought|purchased] {c:60..120 by 10} of them and sold all but {d:5..15}.
? How many of them did the pharmacy sell? = c-d : pieces
? [How much money|How much] did the pharmacy make after paying for all the pieces that it [bought|purchased] in January? = (c-d)*b-c*a : dollars where (c-d)*b > c*a
? How much profit does the pharmacy make on each piece that it sells? = b-a : dollars

== pharm-two-kinds-vitamins-cost
who S: woman
{S} [bought|purchased] {n:6..14} bottles of vitamins for her basketball team. Vitamin C costs {a:$6..$9} per bottle, and vitamin D costs {b:$10..$14} per bottle. She spent a total of {t:$70..$160}.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) >= 2, (t-a*n)/(b-a) <= n-2, t > a*n
? How many bottles of vitamin D did {S} buy? = (t-a*n)/(b-a) | d, c: d + c = n, a*c + b*d = t : bottles
? How much did she spend on vitamin D? = (t-a*n)/(b-a)*b : dollars
? If she had [bought|purchased] only vitamin C, how much money would she have saved? = t-a*n : dollars

== pharm-sick-family-spoons
{a:3..5} of {S}'s children are sick. Each of them needs {b:2 words} tablespoons of cough syrup, {c:3..4} times [per|a] day, for {d:4..7} days. A bottle contains {e:24..40 by 4} tablespoons.
? How many bottles of cough syrup does {S} need to buy? = ceil(a*b*c*d/e) : bottles
? How many tablespoons of cough syrup do the children need [altogether|in total]? = a*b*c*d : tablespoons
? How many tablespoons does each child take [in total|altogether]? = b*c*d : tablespoons

== pharm-ointment-price-change
who S: man
Last year {S} paid {a:$20..$60 by 5} for a tube of ointment. This year the price increased by {r:10%,20%,30%}. His store card takes {q:10%,20%,25%} off the new price.
? How much does {S} pay for a tube with his store card this year? = a*(1+r)*(1-q) : dollars
? How much does a tube cost this year without the card? = a*(1+r) : dollars
? If {S} needs {m:4..9} tubes per year, how much money does the card save him this year? = a*(1+r)*q*m : dollars

== pharm-work-hours-overtime
who S: woman
{S} [works at|has a job at] the pharmacy on {a:4..5} days of the week from {t:8:00 am..9:30 am by 30} to {u:3:00 pm..5:30 pm by 30}. Her lunch break of {b:30..60 by 15} minutes is not paid. She earns {p:$16..$24} [per|an] hour.
? For how many hours is she paid each day? = u-t-b/60 : hours
? [How much money|How much] does {S} make [per|a] week? = a*(u-t-b/60)*p : dollars
? If {S} skips her lunch break, how much more money will she earn [per|a] week? = a*b/60*p : dollars

== pharm-hand-cream-mixture
{S} makes {S:his} own hand cream. The recipe calls for {a:3..6} ounces of olive oil, {b:2..3 times} as much shea butter as oil, and {c:2..4} ounces of wax.
? How many ounces does {S} get [in total|altogether]? = a+a*b+c : ounces
? If {S} [wants to|would like to] give {n:6..12} friends a jar of {m:5..9} ounces each, how many more ounces does {S:he} need to make? = n*m-(a+a*b+c) : ounces where n*m > a+a*b+c+2
? How many times must {S} make the recipe to get at least {d:60..120 by 10} ounces? = ceil(d/(a+a*b+c)) : times

== pharm-soap-dozen
who S: man
{S} buys {a:60..144 by 12} bars of soap for a total of {b:$48..$90 by 6}, and the store puts them in boxes of {z:12 as "a dozen"}. He sells each box for {c:$9..$15} to his neighbors.
where c*a/z > b
? How much profit does {S} make if he sells all of the boxes? = c*a/z-b : dollars
? How much does a box cost him? = b/(a/z) : dollars where whole b/(a/z)*4

== pharm-shampoo-bundle-profit-two-days
who S: woman
{S} has a pharmacy and {a:90..150 by 10} bottles of sunscreen, which she bought for {b:$4..$6} each. She sells {c:20%,30%,40%} of them on Saturday and {d:10%,20%} of the original number on Sunday for {e:$9..$13} each.
? How many bottles of sunscreen does {S} have left? = a-a*c-a*d : bottles
? [How much money|How much] did {S} take in over the weekend? = (a*c+a*d)*e : dollars
? How much profit did {S} make on the bottles that she sold? = (a*c+a*d)*(e-b) : dollars

== pharm-red-and-white-pills
{S} [needs to|has to] take both a red pill and a white pill every day of the week, but {S:he} forgets about it on {d:2..4} days. {S:He} never forgets the blue pills: {S:he} takes {a:2..4} boxes of blue pills with {b:10,14,20} pills each in {c:2} weeks.
where whole a*b/c
? How many pills does {S} take per week [in total|altogether]? = a*b/c+(7-d)*2 : pills
? How many blue pills does {S} take [per|a] week? = a*b/c : pills
? How many red and white pills does {S} take in {e:3..6} weeks if it is the same [every week|each week]? = (7-d)*2*e : pills

== pharm-owner-overtime-taxes
who S: man
{S} is a pharmacist and [earns|makes|is paid] {a:$40..$60 by 5} per hour. For overtime, he is paid {b:1.5,2 times} as much per hour. Last week, he worked {c:4..8} hours of overtime, and with overtime it was {d:44..50} hours in total. {e:20%,25%} of this pay went to taxes. At the end of the week, he got a bonus of {f:$100..$300 by 50} without taxes.
where whole a*b
? [How much money|How much] did {S} get to keep last week, with the bonus? = f+c*a*b+a*(d-c)-e*(c*a*b+a*(d-c)) : dollars
? How much was {S}'s pay before taxes and without the bonus? = c*a*b+a*(d-c) : dollars
? How much did {S} earn for his overtime before taxes? = c*a*b : dollars

== pharm-count-strips-of-tape
who S: woman
{S} [needs to|has to] cover a shelf at the pharmacy. She lays down a board of {a:3..5} feet, then a board of {b:2..4} feet, and then a board that is a foot long. The shelf is {c:110..140} inches long.
? How many inches of the shelf does {S} cover? = a*12+b*12+12 : inches
? How many inches of the shelf are still not covered? = c-(a*12+b*12+12) : inches where c > a*12+b*12+12
? How many feet of boards does she use? = a+b+1 : feet
