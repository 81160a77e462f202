topic: school-canteen
place: singapore

== canteen-lunch-club-term
Every Wednesday {S} eats a set lunch at the canteen, and the term has {c:10..14} Wednesdays. On the first {b:4..7} Wednesdays the lunch cost {a:S$3..S$4}. [After the renovation|From then on] a rice set at {d:S$3..S$4} came with a compulsory drink at {e:S$0.50..S$1.50 by 0.5}.
~ The queue for the lunch begins at the [notice board|water cooler].
~ At the next table an athlete of the school always reads a book on geography.
? How much did {S} spend on the Wednesday lunches of the term? = a*b+(c-b)*(d+e) : dollars
? How much did {S} pay for lunches after the change? = (c-b)*(d+e) : dollars
? How much dearer was a lunch after the change? = d+e-a : dollars where d+e > a

== canteen-teachers-pay-more
Long tables fill the canteen: {a:12..30} of them, with {b:8,10,12} seats each, all taken at recess. {c:5%,10%,20%} of those eating are teachers, who pay {e:S$5..S$7} for the set meal; pupils pay {d:S$2..S$4}.
~ The tables were donated by a union of dock workers {ya:5..15} years ago.
where whole c*a*b
? How much money comes in if everybody takes the set meal? = d*(a*b-c*a*b)+e*c*a*b : dollars
? How many pupils are eating? = a*b-c*a*b : pupils
? How much would come in if teachers paid the same as pupils? = a*b*d : dollars

== canteen-milo-tins
The drinks stall began the week with {a:90..160 by 2} scoops of malt powder. On Monday {b:24,32,40} scoops were used, on Tuesday {f:1/2} of Monday's number, on Wednesday {f} of Tuesday's. On Thursday a tin leaked and {d:3..9} scoops were lost.
~ The shelf over the stall holds {ya:9..20} smaller tins of tea.
where a > b+b*f+b*f*f+d+5
? How many scoops were left after the loss? = a-b-b*f-b*f*f-d : scoops
? How many scoops were used from Monday to Wednesday? = b+b*f+b*f*f : scoops

== canteen-sports-day-drinks
Before the heats {S} had set out {d:40..90 by 5} cups of barley water, {c:30..80 by 5} cups of lime juice and {a:50..90 by 5} cups of plain water. A football knocked over {b:6..20} cups.
During the heats the drinks dispenser beside the table was switched on for an hour; each of its {g:2..4} taps fills {e:6..12} cups in {f:3..5} minutes.
where whole g*e/f*60
? How many full cups were provided in the end, without the spilled cups? = d+c+a-b+g*e/f*60 : cups
? How many cups does the dispenser fill in the hour? = g*e/f*60 : cups
? How many cups survived the football? = d+c+a-b : cups

== canteen-dumpling-orders
{S}'s mother sells {a:9..20} baskets of dumplings on a school day, with {b:4,6} dumplings in each basket. There are {m:5} school days in this week and only {n:3..4} in the next, on account of the [marking days|holiday].
? How many dumplings will she sell in these weeks? = a*b*(m+n) : dumplings
? How many more baskets does she sell this week than next week? = a*(m-n) : baskets where m > n
? If she gets {p:S$3..S$5} for a basket, how much does she take this week? = a*m*p : dollars

== canteen-stall-hire
~ The administration rents out its stalls by the year.
To rent a stall {S} pays {d:S$350..S$600 by 50} a month. On top of that come {c:20..24} school days with {a:S$25..S$40} for gas and water and {b:S$60..S$90} for a helper on each.
? What are the costs of the stall in such a month? = d+c*(a+b) : dollars
? How much does the helper earn in the month? = c*b : dollars
? {S} takes {e:S$220..S$320 by 10} a day. What is left from a month's takings after these costs? = c*e-(d+c*(a+b)) : dollars where c*e > d+c*(a+b)

== canteen-bread-for-classes (uk)
{a:150..260 by 10} bread rolls arrived from the bakery for soup day. {b:6..15} were mouldy at the bottom, the {c:4..7} first-year tables had {d:8..12} each, and {e:8..20} went to the office.
The remaining rolls were spread evenly over the other {f:6..14} tables.
~ In the corner {ya:8..15} children were typing a song sheet.
where whole (a-b-c*d-e)/f, (a-b-c*d-e)/f > 3
? How many rolls did each of the other tables get? = (a-b-c*d-e)/f : rolls
? How many rolls were edible? = a-b : rolls

== canteen-hall-floor (uk)
The serving counter of {T}'s old school is {b:2..3} m long. The dining hall is {a:4 times} as wide as the counter is long, and {a} as long as it is wide. The fire officer allows each diner {c:2..4} square metres of floor.
where whole a*b*a*a*b/c
? How many diners may be in the hall? = a*b*a*a*b/c : diners
? How many metres long is the hall? = a*a*b : metres
? What is the perimeter of the hall in metres? = 2*(a*b+a*a*b) : metres

== canteen-average-wage (uk)
In the kitchen of a secondary school {a:2..4} cooks earn {b:£14..£18} an hour and {c:4..9} assistants earn {d:£11..£12} an hour. The council reckons with a week of {h:35,40} hours.
~ The kitchen was closed for {ya:3..8} days after an outbreak of flu.
where whole (a*b+c*d)/(a+c)
? What does a member of the kitchen earn in such a week on average? = (a*b+c*d)/(a+c)*h : pounds
? What does the council pay for all of them in a week? = (a*b+c*d)*h : pounds
? How much more than an assistant does a cook earn in a week? = (b-d)*h : pounds

== canteen-tray-count (uk)
The [dinner ladies|kitchen staff] stacked {e:40..70} clean trays by the door, {d:20..45} by the salad bar and {c:15..40} near the hatch; {a:10..30} more came out of the dishwasher, and {b:4..12} were so cracked that they were binned.
~ A mirror by the hatch shows whether the line is long.
? How many good trays were there? = e+d+c+a-b : trays
? Next month trays will be bought so that all {n:140..220 by 10} pupils have a tray. How many are needed? = n-(e+d+c+a-b) : trays where n > e+d+c+a-b
? How many more trays stood by the door than near the hatch? = e-c : trays where e > c

== canteen-vegetarian-share (uk)
{a:180..360 by 20} pupils stay for school dinners. {r:10%,15%,20%,25%} of them want the vegetarian dish and {f:1/3,1/4,1/2} of the rest take the pasta; everybody else has the roast.
~ The head cook figured the menu out {ya:2..4} weeks ago.
where whole a*r, whole (a-a*r)*f
? How many pupils have the roast? = a-a*r-(a-a*r)*f : pupils
? How many pupils take the pasta? = (a-a*r)*f : pupils
? A roast dinner costs the kitchen {p:£1.50..£2.50 by 0.5} in food. What does the roast cost the kitchen for all who have it? = (a-a*r-(a-a*r)*f)*p : pounds

== canteen-canned-beans (uk)
A catering tin of beans weighs {a:2.6} kg and gives helpings of {b:65..130 by 65} g. A case holds {c:6} tins.
? How many helpings are in a case? = c*a*1000/b : helpings
? {n:150..400 by 10} pupils come on jacket potato day. How many tins must the cook open? = ceil(n*b/(a*1000)) : tins
? If a case costs {p:£18..£30 by 3}, what does a tin cost? = p/c : pounds

== canteen-lunch-rota (australia)
At {S}'s primary school lunch starts at {t:11:45 am..12:30 pm by 5}. Each of the {n:3..5} sittings lasts {a:20..25 by 5} minutes, and {b:5} minutes are needed for wiping the tables between a sitting and the next.
? At what time does the last sitting end? = t+(n*a+(n-1)*b)/60 : clock
? How many minutes pass from the start of lunch to the end of the last sitting? = n*a+(n-1)*b : minutes

== canteen-tuckshop-volunteers (australia)
The tuckshop sold {a:30..60} sausage rolls at {p:A$3..A$5} and {b:25..50} sushi rolls at {q:A$3..A$4} on Friday. The rolls had been bought for {c:A$90..A$150 by 5}, and {f:1/2} of the profit goes towards [shade sails|library books] and the other part towards a kettle.
~ The volunteers, {ya:6..11} of them, wore the same checkered aprons.
where a*p+b*q > c+20
? How much money goes towards the kettle? = (a*p+b*q-c)*(1-f) : dollars
? What was Friday's profit? = a*p+b*q-c : dollars

== canteen-card-topup (new-zealand)
"Your lunch card has {a:$4..$9} on it," the screen told {S}. {S:He} topped it up with {b:$20,$30,$40}. Since then {S:he} has bought {c:3..6} pies at {p:$4} each and {d:2..4} bottles of milk at {q:$2}.
~ The smartphone with the card app is {ya:2..5} years old.
where a+b > c*p+d*q
? What is on the card now? = a+b-c*p-d*q : dollars
? How many more pies can {S} pay for with the card? = floor((a+b-c*p-d*q)/p) : pies where a+b-c*p-d*q >= 2*p

== canteen-ugali-flour (kenya)
For each boarder the school kitchen reckons {a:150..250 by 50} g of maize flour per meal, and ugali is served {k:5..9} times a week. {n:120..360 by 40} boarders live at the school.
~ The driest store room lies {ya:40..90} m from the kitchen.
? How many kilograms of maize flour are cooked in a week? = n*a*k/1000 : kg
? Flour comes in {b:24,50} kg bags. How many bags must be opened for a week? = ceil(n*a*k/1000/b) : bags
? How many kilograms of flour would a single meal take if {m:20..60 by 20} boarders were [away|on a trip]? = (n-m)*a/1000 : kg

== canteen-githeri-mix (kenya)
The cook mixes maize and beans for githeri in the ratio {a:3..5} to {b:2}. The pot holds {c:35..120 by 5} kg of the mix. A kilogram of maize costs {p:KSh 40..KSh 60 by 5} and a kilogram of beans {q:KSh 110..KSh 150 by 10}.
where whole c/(a+b)
? How many kilograms of beans are in the pot? = c/(a+b)*b : kg
? What are the maize and beans in the pot worth? = c/(a+b)*(a*p+b*q) : shillings

== canteen-buns-unknown
Auntie {M} does not remember how many red bean buns she put in the steamer. At recess {a:14..40} were sold, then she gave {f:1/2,1/3} of the remaining buns to the [scouts|choir]. {b:6..20} buns are still there.
who M: woman
where whole b/(1-f)
? How many buns did she put in the steamer? = b/(1-f)+a | x: (x-a)*(1-f) = b : buns
? How many buns were given away? = b/(1-f)*f : buns

== canteen-two-plates
A plate of chicken rice and a bowl of soup cost {s:S$5..S$8} together. {c:3..5} plates of chicken rice and {d:2} bowls of soup cost {t:S$14..S$34}.
where t-d*s > 0, whole (t-d*s)/(c-d), (t-d*s)/(c-d) < s-1, (t-d*s)/(c-d) > 2
? What does a plate of chicken rice cost? = (t-d*s)/(c-d) | x, y: x + y = s, c*x + d*y = t : dollars
? What does a bowl of soup cost? = (c*s-t)/(c-d) | y, x: x + y = s, c*x + d*y = t : dollars

== canteen-fruit-cut
The fruit uncle cuts a watermelon into {a:12,16,20} wedges and sells a wedge at {p:40..80 by 10} cents. For a melon he pays {q:S$3..S$5}, and [yesterday|on a hot Tuesday] he sold {b:5..12} melons without a wedge left over.
where a*p > q*100
? How many dollars did he take for the wedges? = b*a*p/100 : dollars
? What was his profit, in dollars, on the melons? = b*a*p/100-b*q : dollars
? How many wedges did he sell? = a*b : wedges

== canteen-eating-clean-plates
Plates came back to the counter: {a:160..300 by 20} in all. On {r:60%..85% by 5} nothing was left; the others held {b:40..90 by 10} g of food each on average.
where whole a*r
? How many kilograms of food were wasted? = a*(1-r)*b/1000 : kg
? If the same happens on each of the {d:5} days, how many plates with leftovers come back in the week? = a*(1-r)*d : plates
? How many plates came back empty? = a*r : plates

== canteen-two-queues
At the start of recess the noodle queue had {a:24..40} pupils and the rice queue {b:10..18}. Each minute {c:3..4} pupils were served in the noodle queue and {d:2} in the rice queue, and nobody new came.
where whole (a-b)/(c-d), a > b, (a-b)/(c-d)*d < b
? After how many minutes were the queues equally long? = (a-b)/(c-d) | m: a-c*m = b-d*m : minutes
? How many pupils stood in the noodle queue when both queues were equally long? = a-c*(a-b)/(c-d) : pupils
? How many pupils altogether were served in the first {e:2..3} minutes? = e*(c+d) : pupils

== canteen-milk-scheme (india)
Under the midday scheme every child in {S}'s school gets {a:150..200 by 50} ml of milk. The school has {b:6..10} classes of {c:30..45 by 5} children, and today {d:12..40} children are absent.
~ A geography test was on, so the classes came to drink separately.
? How many litres of milk are poured today? = (b*c-d)*a/1000 : litres
? The milk comes in cans of {e:10,20} litres. How many cans must be opened today? = ceil((b*c-d)*a/1000/e) : cans
? How many litres are poured on a day when nobody is absent? = b*c*a/1000 : litres

== canteen-idli-plates (india)
From a kilogram of batter {a:20..25} idlis can be steamed, and {c:2,3} make a plate. [For the annual day|On exam days] {S} has {b:6..14} kg of batter.
? How many full plates can {S} serve? = floor(a*b/c) : plates
? {S} asks {p:₹15..₹30 by 5} for a plate. How much money comes in if {n:30..50} plates are sold and {k:4..9} of these are sold to helpers for {f:1/2} the price? = (n-k)*p+k*p*f : rupees
? How many kilograms of batter are needed for {n} plates if {a} idlis come from each kilogram? = n*c/a : kg where whole n*c/a

== canteen-survey-votes (philippines)
~ The student representative had posted the question on the door.
Pupils voted for Friday's dish. Adobo got {a:60..120} votes, pancit got {b:10..30} votes fewer than adobo, and sinigang got {c:5..25} more than pancit.
where a > b+20
? How many pupils voted? = a+(a-b)+(a-b+c) : pupils
? The canteen has {m:350..450 by 10} pupils. How many did not vote? = m-(a+(a-b)+(a-b+c)) : pupils where m > a+(a-b)+(a-b+c)
? How many votes did sinigang get? = a-b+c : votes

== canteen-cooking-oil (nigeria)
A keg of {a:20,25} litres of groundnut oil costs {p:₦36000..₦48000 by 1000}. Every school day the kitchen fries with {b:2..4} litres; {r:20%,25%,50%} of that is oil strained from the day before, the rest is fresh from the keg.
~ The kitchen feeds {n:150..400 by 10} children.
where whole a/(b*(1-r))
? How many school days does a keg last? = a/(b*(1-r)) : days
? What does a litre of the oil cost? = p/a : naira

== canteen-breakfast-club-costs (uk)
Breakfast club at {S}'s school: {n:18..36} children on each of {d:5} mornings. A child has {a:30,40} g of cereal, {b:150,200} ml of milk and a banana. Cereal is {p:£3..£5} a kilogram, milk {q:£1..£1.40 by 0.2} a litre, and bananas are {c:15,20,25} pence each.
? How many pounds does the food of a single morning cost? = n*(a*p/1000+b*q/1000+c/100) : pounds
? How many litres of milk does the club drink in a week? = n*b*d/1000 : litres
? How many kilograms of cereal are eaten in {w:4,10} weeks? = n*a*d*w/1000 : kg

== canteen-supper-for-boarders (nigeria)
At the boarding house {a:3..5} tables seat {b:12..16} boys each and {c:2..4} tables seat {d:10..14} girls each. [On Sunday night|At the end of term] {e:8..20} boarders are still at home. Each boarder present gets {k:2} pieces of yam, and {f:1/4,1/5,1/2} of the boys and girls present ask for a further piece.
where a*b+c*d > e+20, whole (a*b+c*d-e)*f
? How many pieces of yam are served? = (a*b+c*d-e)*k+(a*b+c*d-e)*f : pieces
? How many boarders are present? = a*b+c*d-e : boarders
? A tuber gives {g:15,18,20} pieces. How many tubers must be peeled? = ceil(((a*b+c*d-e)*k+(a*b+c*d-e)*f)/g) : tubers
