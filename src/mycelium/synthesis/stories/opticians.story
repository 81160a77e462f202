topic: opticians
place: us

== opt-weekdays-exams-count
who S: woman
{S} is an eye doctor. [Each|Every] day, she gives {b:4..9} eye exams in the morning and {a:2 times} as many in the afternoon. Her office is closed on both Saturday and Sunday.
? How many eye exams does {S} give in {c:3..8} weeks? = c*(b+a*b)*(7-2) : exams
? How many eye exams does she give [per|a] day? = b+a*b : exams
? If each exam costs {p:$60..$95 by 5}, how much money do the exams bring in [per|a] day? = (b+a*b)*p : dollars

== opt-budget-family-glasses
who S: man
{S} has {a:$500..$900 by 20} to spend on glasses for his family. His own glasses cost {b:$60..$120 by 12}. His wife's glasses cost {c:2..3 times} as much as his, and they cost {d:2,4 times} as much as the sunglasses that he [buys|purchases] for his son.
where a > b+b*c+b*c/d+10, whole b*c/d
? [How much money|How much] does {S} [have left|still have]? = a-b-b*c-b*c/d : dollars
? How much do the sunglasses for his son cost? = b*c/d : dollars
? [What is|What's] the total [cost|price] of the glasses for {S} and his wife? = b+b*c : dollars

== opt-contacts-friends-boxes
who S: woman, T: woman, U: woman, V: woman
{S} has {b:12..36 by 4} contact lenses at home. Her roommate {T} has {a:6..20 by 2} more contact lenses than {S}. {T} has {c:2 times} as many contact lenses as {U}, and {S} has {d:4 times} as many as {V}.
where whole (a+b)/c
? [What is the total number of contact lenses that {S}, {T}, {U}, and {V} have?|Find the total number of contact lenses that {S}, {T}, {U}, and {V} have.] = b+(a+b)+(a+b)/c+b/d : contact lenses
? How many contact lenses does {U} have? = (a+b)/c : contact lenses

== opt-screws-per-hour
who S: man
{S} repairs glasses. He has {a:4..8} trays with {b:12,15,18} pairs of broken glasses on each tray. He [is able to|can] repair {c:4..6} pairs [per|an] hour.
where whole a*b/c
? How many days will it take {S} to repair all of the glasses if he works without a break, day and night? = a*b/c/24 : days where whole a*b/c*4/24
? How many hours of work is it? = a*b/c : hours
? If he [gets|receives] {p:$7..$12} for each pair, how much money will {S} make for all of them? = a*b*p : dollars

== opt-frames-stock-update
{S} is counting the frames in {S:his} store. [There are|There are currently] {c:30..60} metal frames on the wall, and {a:4..6} drawers with {b:10..16} plastic frames each. {S:He} finds {g:4..9} wooden frames in a box, throws away {d:3..8} frames that are damaged, and then receives a delivery of {e:2..4} packages with {f:6..12} frames in [each|every] package.
? How many frames does {S} have now? = g+c+a*b-d+e*f : frames
? How many plastic frames were in the drawers? = a*b : frames
? How many frames were delivered? = e*f : frames

== opt-bonus-per-sales
who S: woman
{S} [works at|has a job at] a glasses store for {a:$13..$18} [per|an] hour. She also gets {c:$20,$25,$30} for every {d:4,5} pairs of designer glasses that she sells. Last week, she worked for {b:25..40} hours and sold {e:10..30 by 5} pairs of designer glasses.
where whole e/d
? [How much money|How much] did {S} make last week? = a*b+e*c/d : dollars
?< How much did {S} get for selling designer glasses? = e*c/d : dollars
? If she had worked {m:3..6} more hours and sold nothing more, how much would she have made? = a*(b+m)+e*c/d : dollars

== opt-frames-prices-times
A plain frame costs {a:$25..$40 by 5}. A metal frame costs {b:2 times} as much as a plain frame, a sports frame costs {c:3 times} as much, and a designer frame costs {d:5..6 times} as much as a plain frame. A store [buys|purchases] {e:2..4} frames of each of these kinds, and {f:5..9} additional plain frames.
? How much does the store pay [in total|altogether]? = e*(a+a*b+a*c+a*d)+a*f : dollars
? How much more does a designer frame cost than a metal frame? = a*d-a*b : dollars

== opt-eye-chart-students
who S: man
{S} tests the eyes of the students at a school. He tests {b:16..30} students on Monday and {a:2..3 times} as many on Tuesday. On Wednesday, he tests {c:2 times} as many as on Tuesday. He needs {d:4..8} helpers who write down the results, and each of them writes for an equal number of students.
where whole (b+a*b+c*a*b)/d
? For how many students does each helper write down the results? = (b+a*b+c*a*b)/d : students
? How many students does {S} test on these days [in total|altogether]? = b+a*b+c*a*b : students
? If {r:10%,20%,25%} of Tuesday's students need glasses, how many of Tuesday's students need glasses? = a*b*r : students where whole a*b*r

== opt-cloths-four-stores
who S: woman
{S} owns {d:3..6} stores that sell glasses. For every store, she orders {b:20..40} blue cleaning cloths, the same number of gray cloths, {c:10..25} pink cloths, and {a:2..3 times} as many white cloths as blue ones.
? How many cleaning cloths does {S} order [in total|altogether]? = d*(b+b+c+a*b) : cloths
? If a pink cloth costs {p:$1.50..$2.50 by 0.25}, how much does she pay for [all of the|all the] pink cloths? = d*c*p : dollars

== opt-save-for-surgery
who S: man
{S} [wants to|would like to|wishes to] have eye surgery. He already has {c:$300..$700 by 50}, and he saves {a:$20..$40 by 5} [per|a] day for {b:6..12} weeks. He wants to divide the money into {d:2 words} equal amounts [because|since] his eyes will be done on different dates.
? [How much money|How much] will he have for each date? = (c+a*b*7)/d : dollars
? How much does {S} save in {b} weeks? = a*b*7 : dollars
? If the surgery for both eyes costs {e:$4000..$5000 by 100}, how much more money does {S} need? = e-(c+a*b*7) : dollars where e > c+a*b*7

== opt-twins-readers
who S: woman
{S} [bought|purchased] {b:3..8} pairs of reading glasses in January. In February she bought {a:2..4 times} as many pairs as in January, and in March she [bought|purchased] the same number as in February. She lost {c:2..7} pairs.
? How many pairs of reading glasses does {S} [have left|still have]? = b+a*b+a*b-c : pairs
? How many pairs did she buy [in total|altogether]? = b+a*b+a*b : pairs
? If each pair costs {p:$6..$12}, what is the total [cost|price] of the pairs that she [bought|purchased] in February? = a*b*p : dollars

== opt-case-factory-machines
A company made {a:240..720 by 24} cases for glasses with a machine. The machine makes {b:4,6,8} cases per minute. The company has another machine, which took exactly the same time to make lens covers but was started {c:3..9} minutes late and so it ran that much less.
where whole a/b, a/b > c+10
? How many minutes did both machines run [in total|altogether]? = a/b+a/b-c : minutes
? How many minutes did the first machine run? = a/b : minutes
? How many cases did the first machine make in the first {m:8..15} minutes? = b*m : cases

== opt-waiting-list-increase
On Monday morning, {c:10..20} men, {a:12..24} women, and {b:6..15} children were on the waiting list of the eye clinic. By the evening, the number of people on the list had increased by {d:1/2,1/3,1/4} of the original number.
where whole (c+a+b)*d
? How many people were on the list in the evening? = c+a+b+(c+a+b)*d : people
? How many people were on the list in the morning? = c+a+b : people
? If the clinic sees {m:9..15} people from the list [per|a] day, how many full days will it take to see everyone who was on it in the morning? = ceil((c+a+b)/m) : days

== opt-hours-first-extra-discount
who S: woman
A repair shop for glasses charges {b:$20..$35 by 5} for the first hour and {c:$12..$18} for each additional hour. {S}'s old glasses needed {a:3..6} hours of work. The shop gave her {d:10%,20%} off the total.
? How much did {S} [have to|need to] pay? = b+c*(a-1)-d*(b+c*(a-1)) : dollars
? What would she have paid without the discount? = b+c*(a-1) : dollars
?< How much did {S} save? = d*(b+c*(a-1)) : dollars

== opt-pairs-husband-wife
who S: man, T: woman
{S} and {T} are old and always lose their glasses. {S} owns {b:3..6} pairs, and his brother owns the same number. {T} owns {a:2..3 times} as many pairs as {S}. Their dog chewed {c:2..3} of these pairs to pieces.
? How many good pairs of glasses do {S}, his brother, and {T} have left altogether? = b+b+a*b-c : pairs
? How many more pairs did {T} own than {S}? = a*b-b : pairs

== opt-insurance-frame-lens
{S} needs new glasses. The frame costs {a:$110..$180 by 10}, and each of the {b:2 words} lenses costs {c:$45..$90 by 5}. {S:His} insurance pays {d:$120..$150 by 10} for the frame or the full price of the frame, whichever is less, and {r:50%,60%,80%} of the cost of the lenses.
where a > d
?< How much does {S} [have to|need to] pay for the glasses? = a-d+b*c*(1-r) : dollars
? [What is the total cost of the glasses without insurance?|Find the total cost of the glasses without insurance.] = a+b*c : dollars
? How much does the insurance pay [in total|altogether]? = d+b*c*r : dollars

== opt-tickets-vision-test
who S: man
{S} has an appointment at {t:1:15 pm..3:30 pm by 15}. The bus ride takes {a:20..45 by 5} minutes, and he [has to|needs to] walk for {b:5..15 by 5} minutes before the ride and {c:5,10} minutes after it. He [wants to|would like to] be there {d:10} minutes early.
? At what time does {S} need to leave home? = t-(a+b+c+d)/60 : clock
? How many minutes does it take him to get to the office? = a+b+c : minutes
? If the appointment takes {m:30..60 by 15} minutes, at what time will it be over? = t+m/60 : clock

== opt-sunglasses-beach-sales
who S: woman
{S} sells sunglasses at the beach. She bought {a:40..80 by 10} pairs for {b:$3..$6} each. On sunny days she sells {c:8..12} pairs, and on cloudy days she sells {h:1/2 as "half"} as many. So far there were {d:2..3} sunny days and {e:2..3} cloudy days. She charges {f:$12..$16} per pair.
where whole c*h, a > c*d+c*h*e
? How many pairs of sunglasses does {S} [have left|still have]? = a-c*d-c*h*e : pairs
? [How much money|How much] did she get on the sunny days? = c*d*f : dollars
? How much more did she get so far than she spent on [all of the|all the] pairs? = (c*d+c*h*e)*f-a*b : dollars where (c*d+c*h*e)*f > a*b

== opt-color-blind-percent
{S} tested {a:200..600 by 100} boys and {b:150..450 by 50} girls. {c:8%} of the boys and {d:2%,4%} of the girls were color blind.
where whole b*d
? How many of the children were color blind? = a*c+b*d : children
? [How many boys were not color blind?|Determine how many boys were not color blind.] = a-a*c : boys
? [How many more boys than girls were color blind?|Determine how many more boys than girls were color blind.] = a*c-b*d : children where a*c > b*d

== opt-display-wall-mirrors
who S: man
The wall of {S}'s store is {a:12..24 by 2} feet long and {b:8,9,10} feet high. He hangs {c:2..3} mirrors on it, which are {d:3..4} feet wide and {e:4..6} feet high each. He paints the rest of the wall.
where a > c*d
? How many square feet of wall does he [have to|need to] paint? = a*b-c*d*e : square feet
? If a square foot of mirror costs {p:$8..$14}, what is the total [cost|price] of the mirrors? = c*d*e*p : dollars

== opt-two-lens-system
who S: woman
{S} [bought|purchased] {n:10..24} boxes of contact lenses. Boxes with {a:6} lenses cost {p:$20..$28}, and boxes with {b:30} lenses cost {q:$40..$55}. There are {t:96..504 by 6} lenses in [all of the|all the] boxes.
where whole (t-a*n)/(b-a), (t-a*n)/(b-a) >= 3, (t-a*n)/(b-a) <= n-3, t > a*n
?< How many of the [@lg large|big] boxes did {S} buy? = (t-a*n)/(b-a) | l, s: l + s = n, b*l + a*s = t : boxes
? How many of the small boxes did she buy? = (b*n-t)/(b-a) | s, l: s + l = n, a*s + b*l = t : boxes
? How much money did she spend on [@lg large|big] boxes? = (t-a*n)/(b-a)*q : dollars

== opt-average-frames-month
A store [wants to|would like to] sell an average of {m:40..60 by 5} frames [per|a] month. In January it sold {a:30..55}, in February it sold {b:30..55}, and in March it sold {c:35..65}.
where 4*m-a-b-c > 35, 4*m-a-b-c < 85
? How many frames does it need to sell in April to have that average for the time from January to April? = 4*m-a-b-c | f: a+b+c+f = 4*m : frames
? How many frames did it sell from January to March? = a+b+c : frames
? How many more frames than in January did it sell in March? = c-a : frames where c > a

== opt-donate-old-glasses
{S}'s club collects old glasses. They have {a:180..360 by 12} pairs. {b:1/3,1/4,1/6} of the pairs are broken, and {c:15..30} pairs are toys for dolls. The rest is packed into boxes of {d:12,15,20} pairs.
where whole a*b, whole (a-a*b-c)/d
? How many boxes of glasses do they pack? = (a-a*b-c)/d : boxes
? How many pairs can be packed? = a-a*b-c : pairs
? If it costs {p:$9..$16} to send a box, how much will they [have to|need to] pay? = (a-a*b-c)/d*p : dollars

== opt-eye-drops-volume
who S: woman
{S} puts {a:2 words} drops into each eye {b:3..4} times [per|a] day. There are {c:20} drops in a milliliter, and her bottle contains {d:5,10,15} milliliters.
? How many drops does {S} use per day for both eyes? = a*2*b : drops
? For how many full days will the bottle last? = floor(d*c/(a*2*b)) : days
? How many milliliters of drops does {S} use in {m:5..20 by 5} days? = a*2*b*m/c : milliliters where m*a*2*b/c < d

== opt-late-fee-payment-plan
{S}'s glasses cost {a:$240..$420 by 20}. {S:He} paid {b:1/4,1/5,1/2} of the price right away and will pay the rest in {c:3..6} equal monthly payments. {S:He} [also|] has to pay a fee of {d:$2..$5} with every monthly payment.
where whole a*b, whole (a-a*b)/c
?< How much does {S} pay each month, including the fee? = (a-a*b)/c+d : dollars
? How much will {S} have paid in total when everything is paid? = a+c*d : dollars

== opt-frames-two-brothers-plus
who S: man
{S} and his older brother each have {b:3..6} pairs of sunglasses. Their father has {a:2..3 times} as many pairs as {S}. Their grandmother only has a very old pair.
? How many pairs of sunglasses does the family have [in total|altogether]? = b+b+a*b+1 : pairs
? How many more pairs does their father have than {S} and his brother together? = a*b-b-b : pairs where a > 2
? If {S} loses {c:2 words} of his pairs and buys {d:2 times} as many pairs as he lost, how many pairs does he have? = b-c+c*d : pairs

== opt-reading-glasses-book-weeks
who S: woman
{S} gets new glasses and [wants to|would like to] read again. She has a book with {a:280..420 by 28} pages, which is {b:2,4 times} as many pages as her second book has. She reads {c:10,14,15,20} pages [per|a] day.
where whole (a+a/b)/c, whole a/b
? [How many weeks will it take|How long, in weeks, will it take] {S} to read both books? = (a+a/b)/c/7 : weeks where whole (a+a/b)/c/7*2
? [How many days will it take|How long, in days, will it take] {S} to read both books? = (a+a/b)/c : days
? How many pages does the second book have? = a/b : pages

== opt-gift-of-frames-left-over
who S: man
{S} had {a:30..60 by 6} frames in his store and ordered {c:15..40} more. He gave some of the frames to a school: he had had {b:3,6 times} as many frames before the order as he gave to the school. He sells the frames for {d:$30..$60 by 5} each.
where whole a/b
?< How many frames does {S} have left? = a+c-a/b : frames
? How many frames did he give to the school? = a/b : frames
? [How much money|How much] will he get if he sells all of the frames that he has left? = d*(a+c-a/b) : dollars

== opt-eye-test-letters-rows
who S: woman
An eye chart has {a:6..9} rows. {b:3 words} rows have {c:4,5} letters each, and [all of the|all the] other rows have {d:6..8} letters each. {S} [is able to|can] read {e:70%,80%,90%,75%} of all the letters with her left eye, and {f:2..6} letters less with her right eye.
where whole (b*c+(a-b)*d)*e, (b*c+(a-b)*d)*e > f+5
? How many letters can {S} read with her right eye? = (b*c+(a-b)*d)*e-f : letters
? How many letters are on the chart? = b*c+(a-b)*d : letters
? How many letters can she not read with her left eye? = (b*c+(a-b)*d)*(1-e) : letters

== opt-commission-week-designer-frames
who S: man
{S} sells glasses. He has a salary of {a:$350..$500 by 10} per week and [gets|earns] {b:5%,10%} of the price of everything that he sells. Last week, he sold {c:6..12} pairs for {d:$120..$180 by 10} each and {e:3..6} pairs for {f:2 times} that price. He paid {g:$60..$100 by 10} for gas.
? How much money did {S} have left from the week after paying for gas? = a+b*(c*d+e*f*d)-g : dollars
? What is the total price of the glasses that he sold? = c*d+e*f*d : dollars
? How much more did he earn than his salary? = b*(c*d+e*f*d) : dollars
