topic: furniture-delivery
place: us

== furniture-two-tips-per-month
{S} delivers furniture every day of the week, except for {a:2 words} days. {S:He} gets {b:$30..$60 by 5} a day in tips and spends {c:$8..$14} of that on lunch.
? How much of the tips does {S} have left after {n:4..8} weeks? = (7-a)*(b-c)*n : dollars
? How many days does {S} work in {n} weeks? = (7-a)*n : days
? [How much does {S}|How much money does {S}] spend on lunch in a single week? = (7-a)*c : dollars

== furniture-stools-vs-chairs-legs
A restaurant gets {c:12..30} boxes. In each box are {a:3..5} chairs with {x:4 words} legs each, and {b:2 words} stools with {y:3 words} legs each. All the legs have to be screwed on.
? How many more chair legs than stool legs have to be screwed on? = c*(a*x-b*y) : legs
? [How many legs are in a box?|Find out how many legs are in a box.] = a*x+b*y : legs
? {S} needs {d:2 words} screws for each leg. How many screws does {S:he} need for {m:4..8} boxes? = m*(a*x+b*y)*d : screws

== furniture-truckloads-and-drivers
A warehouse has {a:120..360 by 24} couches to deliver. They must be delivered in {b:2..5} days. In the company there are {c:2 words} drivers with large trucks, {d:3..5} drivers with small trucks, and the boss, who also drives. All of them take the same number of couches each day.
where whole a/b/(c+d+1)
? How many couches does each of them deliver per day? = a/b/(c+d+1) : couches
? How many couches have to be delivered each day? = a/b : couches
? If a trip takes {m:40,50,60} minutes and a single couch is delivered on each trip, how many minutes does each of them drive per day? = a/b/(c+d+1)*m : minutes

== furniture-store-returns-share
A store sold {a:60..200 by 20} lamps online. {b:10%,15%,20%} of them arrived broken, and {c:2 times} as many as the broken ones were sent back because of the color. All the customers who kept their lamps had bought them in sets of {d:2,4,5,7}.
where whole a*b, whole (a-a*b-c*a*b)/d
? How many whole sets were kept by the customers? = (a-a*b-c*a*b)/d : sets
? How many lamps were broken or sent back? = a*b+c*a*b : lamps
? How many lamps were broken? = a*b : lamps

== furniture-big-order-pieces-count
An office orders {e:20..40} desks, {a:6..12} shelves, and {d:2..3 words} sets of chairs for each of {c:3..5} halls. There are {b:2 times} as many chairs in each set as there are shelves in the order.
? How many pieces of furniture does the office order? = e+a+d*c*a*b : pieces
? [How many chairs are in the order?|Determine how many chairs are in the order.] = d*c*a*b : chairs
? A chair weighs {w:12..18} pounds. How many pounds does a set of chairs weigh? = a*b*w : pounds

== furniture-split-of-the-week-pay
The moving company took in {e:$800..$1500 by 100} on Saturday and {d:$600..$1200 by 100} on Sunday. It paid {c:3..4} helpers for {a:4..6} hours at {b:$14..$20} per hour and spent {f:$60..$140 by 20} on gas. The rest of the money was shared equally by the {g:2 words} owners.
where whole (e+d-c*a*b-f)/g
? How much did each of the owners get? = (e+d-c*a*b-f)/g : dollars
? How much were the helpers paid [in total|altogether]? = c*a*b : dollars
? How much money did the company take in on the weekend? = d+e : dollars

== furniture-delivery-fee-discount
who S: woman
A store charges {d:$40..$60 by 5} to come to the house. The first table costs {b:$120..$240 by 20}, and each additional table of the same kind is {c:10%,20%,25%} cheaper than the first. {S} buys {a:4..8} tables for her restaurant and has them delivered.
? [What is the total cost for {S}?|Calculate the total cost for {S}.] = d+b+(a-1)*(b-b*c) : dollars
? How much does the second table cost? = b-b*c : dollars
? How much does she save compared to paying the full price for each table? = (a-1)*b*c : dollars

== furniture-month-of-deliveries-fuel
Each of {e:3..6} trucks makes {a:8..14} deliveries a day, {b:10,15,20} miles each, and gets {c:5,10} miles per gallon. They drive on {d:5..6} days a week.
where whole a*b/c
? How many gallons of fuel do all the trucks use per week? = e*d*a*b/c : gallons
? How many miles does a truck drive per day? = a*b : miles
? If fuel costs {p:$4} per gallon, how much does the fuel for a single truck cost per day? = a*b/c*p : dollars

== furniture-hotel-mattresses-years
who S: man
{S} brings mattresses to hotels. A hotel has {b:4..6} floors, with {a:18..28} guest rooms and a maid's room on each, and every room gets {c:2 words} mattresses. {S} has to do this for {d:3..5} hotels of the same size, and a mattress takes {m:6..9} minutes.
~ The hotels offer a beautiful view of the sailboats in the harbor.
? How many mattresses does he bring [in total|altogether]? = d*c*b*(a+1) : mattresses
? How many rooms does a hotel have? = b*(a+1) : rooms
? How many minutes does it take him to bring the mattresses to a single hotel? = c*b*(a+1)*m : minutes

== furniture-paycheck-after-spending
{S} got {b:$900..$1600 by 50} for delivering furniture this month. {S:He} paid {a:$60..$110 by 10} for food each week for {n:4 digits} weeks, and put {c:1/2,1/4,1/5} of what was left into the bank. Then {S:he} bought a jacket for {d:$45..$90 by 5}.
where whole c*(b-a*n), b-a*n-c*(b-a*n) > d+20
? How much money does {S} have now, not counting what is in the bank? = b-a*n-c*(b-a*n)-d : dollars
? How much did {S} put into the bank? = c*(b-a*n) : dollars
? How much did {S} spend on food? = a*n : dollars

== furniture-window-between-times
"Your bed will arrive between {t:8:00 am..9:30 am by 30} and {u:12:00 pm..2:00 pm by 30}," said the message. {S} waited at home from the first of these times on, and the bed came {m:20..90 by 10} minutes after the last of them.
? How many hours is the time in the message? = u-t : hours
? At what time did the bed come? = u+m/60 : clock
? How many minutes did {S} wait for the bed? = (u-t)*60+m : minutes

== furniture-stairs-and-elevator
Carrying a dresser up to the next floor takes {a:3..5} minutes. The elevator takes {b:2} minutes for the whole way, after waiting {c:4..8} minutes for it. {S} lives {n:4..8} floors above the street, where the truck is.
where n*a > b+c+2
? How many minutes does it take to carry the dresser up all the way? = n*a : minutes
? [How many minutes are saved with the elevator, waiting included?|Determine how many minutes are saved with the elevator, waiting included.] = n*a-b-c : minutes
? {d:3..6} dressers are carried up by the stairs. How many minutes is that, if going down again takes no time? = d*n*a : minutes

== furniture-sofa-through-door
A sofa is {a:6..8} feet long and {b:34..38} inches deep, and the door of {S}'s house is {c:30..32} inches wide. Without its legs and pillows, the sofa is {d:7..9} inches less deep.
where b-d < c
? By how many inches is the sofa too deep for the door with its legs and pillows on? = b-c : inches
? How many inches of room are left at the door when the legs and pillows are off? = c-(b-d) : inches
? How long is the sofa, in inches? = a*12 : inches

== furniture-discount-truck-rental
Renting a truck costs {a:$30..$50 by 5} a day plus {b:60..90 by 5} cents per mile. {S} keeps it for {c:2..3} days and drives {d:80..200 by 20} miles. A moving company would charge {e:$350..$500 by 25}.
~ The truck is {n:10..14} feet long.
where e*100 > c*a*100+b*d
? How many dollars does the truck cost {S}? = c*a+b*d/100 : dollars
? How many dollars does {S} save by not hiring the moving company? = e-c*a-b*d/100 : dollars
? How many dollars does {S} pay for the miles only? = b*d/100 : dollars

== furniture-two-vans-in-opposite
The red van leaves the store and drives east at {a:35..50 by 5} miles per hour, and at the same time the white van leaves and drives west at {b:25..40 by 5} miles per hour.
where a > b
? How many miles apart are the vans after {h:2..4} hours? = h*(a+b) : miles
? How many more miles than the white van has the red van driven after {h} hours? = h*(a-b) : miles
? After how many hours are they {d:150..450 by 30} miles apart? = d/(a+b) | t: a*t + b*t = d : hours where whole d/(a+b)*2

== furniture-bunk-bed-pieces-missing
who T: woman
A bunk bed comes in {a:3 words} boxes. The first box has {b:14..20} pieces, the second box has {c:4..8} pieces fewer than the first, and the third has {k:2 times} as many as the second. {T} counts only {d:30..50} pieces in the boxes.
where b+(b-c)+(b-c)*k > d+1
? How many pieces should there be in the boxes? = b+(b-c)+(b-c)*k : pieces
? [How many pieces are missing?|Find out how many pieces are missing.] = b+(b-c)+(b-c)*k-d : pieces

== furniture-floor-plan-area-left
A living room is {a:14..20} feet by {b:12..16} feet. A couch takes up {c:7} feet by {d:3} feet, a table takes up {e:4} feet by {f:4..5} feet, and the rest is free for {S}'s puppies to run around.
? How many square feet are free? = a*b-c*d-e*f : square feet
? How many square feet do the couch and the table take up? = c*d+e*f : square feet
? A carpet for the entire room costs {p:$3..$6} per square foot. How much is the carpet? = a*b*p : dollars

== furniture-bonus-for-fast-crew
The Hill crew delivered {a:30..50} beds this week. The Lake crew delivered {r:20%,40%,50%} more beds than the Hill crew, and the River crew delivered {b:8..15} fewer beds than the Lake crew. There is a bonus of {p:$3..$6} per bed.
~ The company agrees to pay the bonus by the end of the month.
where whole a*r
? How many beds did the River crew deliver? = a+a*r-b : beds
? How many beds did the crews deliver [altogether|in total|combined]? = a+(a+a*r)*2-b : beds
? How much bonus does the Lake crew get? = (a+a*r)*p : dollars

== furniture-payments-for-a-couch
{S} wants a couch that costs {a:$960..$1800 by 60}. {S:He} can pay for it right away and get {r:5%,10%,15%} off, or pay {b:$90..$170 by 10} a month for {n:12 digits} months.
where b*n > a
? How much does the couch cost if {S} pays right away? = a-a*r : dollars
? How much will {S} have paid after the {n} months? = b*n : dollars
? How much money does {S} save by paying right away? = b*n-(a-a*r) : dollars

== furniture-moving-books-boxes
who S: woman
A family is moving. {S} has {a:5..9} shelves with {b:24..36} books on each. She gives {f:1/4,1/3,1/6} of her books to a library and packs the others into boxes that can hold {c:18,20,25} books.
where whole a*b*f
? How many books does she pack? = a*b-a*b*f : books
? How many boxes does she need? = ceil((a*b-a*b*f)/c) : boxes
? If every book weighs about {w:1.5,2} pounds, what is the weight of a full box in pounds? = c*w : pounds

== furniture-average-stops-driver
who S: man
{S} made {a:9..15} stops on Monday, {b:9..15} on Tuesday, {c:8..16} on Wednesday and {d:10..18} on Thursday. To keep his job he must have an average of {m:12..14} stops per day from Monday to Friday.
where m*5 > a+b+c+d+5, m*5 < a+b+c+d+24
? How many stops does he have to make on Friday? = m*5-(a+b+c+d) | x: a+b+c+d+x = 5*m : stops
? How many stops did he make from Monday to Thursday? = a+b+c+d : stops
? [What was the average for Monday and Tuesday?|Find the average for Monday and Tuesday.] = mean(a,b) : stops per day

== furniture-packing-foam-and-tape
Each table is wrapped in {a:9..14} feet of foam and {b:6..8} feet of tape, each chair in {c:4..6} feet of foam and {d:3..5} feet of tape. An order has {n:3..8} tables and {k:4 times} as many chairs.
? [How many feet of foam are needed for the order?|Determine how many feet of foam are needed for the order.] = n*a+n*k*c : feet
? [How many feet of tape are needed for the order?|Calculate how many feet of tape are needed for the order.] = n*b+n*k*d : feet
? Foam comes in rolls of {e:100 digits} feet. How many rolls must be opened? = ceil((n*a+n*k*c)/e) : rolls

== furniture-charity-beds-orphans
To help [an orphanage|families after a storm], a store sells {a:20..40} beds for {p:$90..$140 by 10} each instead of {q:$200..$260 by 20}, and it gives {b:5..12} more beds for free.
? How much money does the store get for the beds? = a*p : dollars
? How much money does the store give up in total, compared to selling all of these beds at the normal price? = a*(q-p)+b*q : dollars
? How many beds are handed over [in total|altogether]? = a+b : beds

== furniture-crates-on-a-ramp
~ The ramp was painted gray {n:2..4} weeks ago.
{S} and {T} have to roll {a:40..80 by 4} crates down a ramp. {S} rolls a crate every {b:3,4,5} minutes and {T} rolls a crate every {c:6,12,20} minutes.
where whole a/(1/b+1/c)
? How many minutes does it take both of them together? = a/(1/b+1/c) : minutes
? How many crates does {S} roll in {h:60,120} minutes? = h/b : crates
? How many more crates than {T} does {S} roll in {h} minutes? = h/b-h/c : crates

== furniture-warehouse-shelf-inches
A shelf in the warehouse is {a:12..20} feet long. {S} puts {b:3..4} boxes of {c:18..24} inches each on it and then fills the rest with boxes of {d:14..16} inches each, next to each other.
where a*12 > b*c+2*d
? How many of the boxes of {d} inches can {S} put on the shelf? = floor((a*12-b*c)/d) : boxes
? [How many inches of the shelf are still empty in the end?|Determine how many inches of the shelf are still empty in the end.] = mod(a*12-b*c,d) : inches where mod(a*12-b*c,d) > 1
? How many inches long is the shelf? = a*12 : inches

== furniture-refund-scratched-cabinet
who S: woman
{S} ordered {n:2..3} cabinets for {a:$240..$420 by 20} each and paid {b:$35..$60 by 5} for the delivery. A single cabinet arrived with scratches, so the store gives her {r:15%,20%,25%,30%} of its price back, and returns the entire cost of the delivery.
? How much money does she get back [in total|altogether]? = a*r+b : dollars
? How much do the cabinets cost her in the end? = n*a-a*r : dollars
? How much did she pay at first, with the delivery? = n*a+b : dollars

== furniture-drivers-lunch-and-calories
who S: man
For lunch {S}, a driver, eats {a:2..3} burgers that contain {b:350..450 by 25} calories each and drinks a milkshake with {c:300..400 by 20} calories. In an hour of carrying furniture he uses up {d:300..400 by 20} calories.
? How many calories does he eat and drink for lunch? = a*b+c : calories
? How many calories does he use up in {n:4..6} hours of carrying furniture? = n*d : calories
? How many more calories does he use up in {n} hours of carrying than he gets from lunch? = n*d-(a*b+c) : calories where n*d > a*b+c+10

== furniture-bookshelves-in-the-library-van
A van brings {d:40..80} chairs to a library, {a:20..40} small tables, and {c:15..30} lamps. By mistake it also brings {b:4..9} mattresses. The librarian sends all of the lamps back because of the wrong color.
? [How many pieces stay at the library if the mattresses may stay as well?|Calculate how many pieces stay at the library if the mattresses may stay as well.] = d+a+b : pieces
? How many pieces did the van bring? = d+a+c+b : pieces
? How many more chairs than lamps did the van bring? = d-c : pieces where d > c+1

== furniture-two-beds-for-dogs-and-kids
In a family, there are {a:2..3} kids and {k:2 times} as many dogs as kids. Every kid gets a new bed for {c:$150..$240 by 30}, and every dog gets a basket that costs {f:1/3,1/5,1/6} of the price of a bed. The delivery of everything is {d:$40..$70 by 5}.
who S: woman
? How much does the family have to pay [in total|altogether]? = a*c+a*k*c*f+d : dollars
? How much does a basket for a dog cost? = c*f : dollars
? The mother, {S}, pays with {n:10..12} bills of {q:$100}. How much change will she get? = n*q-(a*c+a*k*c*f+d) : dollars where n*q > a*c+a*k*c*f+d

== furniture-female-employees-and-bus
A furniture store has {a:60..120 by 12} employees. {f:1/3,1/4,5/12} of the employees are men. {g:1/2,3/4} of the women drive to work and the other women take the bus. {b:5..10} of the men take the bus as well.
where whole a*f, whole (a-a*f)*g, a*f > b+2
? [How many of the women take the bus?|Find out how many of the women take the bus.] = a-a*f-(a-a*f)*g : women
? [How many employees take the bus [in total|altogether]?|Determine how many employees take the bus [in total|altogether].] = a-a*f-(a-a*f)*g+b : employees
? How many more women than men work at the store? = a-a*f-a*f : employees where a > 2*a*f+1
