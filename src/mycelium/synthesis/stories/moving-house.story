topic: moving-house
place: us

== move-boxes-room-by-room
who S: woman
{S} is moving to a new apartment. She packs {a:6..12} boxes of kitchen items, {b:2..3 times} as many boxes of books, and {c:4..10} boxes of clothes. Her car has room for {d:8..12} boxes per trip.
? How many boxes does she pack in total? = c+a+a*b : boxes
? How many trips does she have to make if only the boxes go in the car? = ceil((c+a+a*b)/d) : trips
? If each box costs ${e:2..3}, how much did {S} spend on boxes? = e*(c+a+a*b) : dollars

== move-truck-rental-miles-gas
who S: man
{S} rents a truck for ${a:40..70 by 10} per day plus {b:60,75,80} cents per mile. He needs the truck for {c:2..3} days and drives {d:100..400 by 20} miles. He also pays ${e:30..70 by 5} for gas.
? What is the total cost of the move for {S}, in dollars? = a*c+b*d/100+e : dollars
? How much does he pay for the miles, in dollars? = b*d/100 : dollars
? If he drives at {f:40,50} miles per hour, how many hours does he spend driving? = d/f : hours where whole 10*d/f

== move-movers-versus-friends
who S: woman
A moving company charges ${a:30..45 by 5} per hour for each mover. {S} needs {b:3..4} movers for {c:5..7} hours. If her friends help her instead, she only has to buy {d:3..4} pizzas for ${e:14..18} each and rent a truck for ${f:80..120 by 10}.
? How much money will she save if her friends help her? = a*b*c-d*e-f : dollars
? How much does the moving company cost? = a*b*c : dollars
? How much will she spend if her friends help her? = d*e+f : dollars

== move-books-weight-per-box
who S: man
{S} owns {a:120..360 by 20} books that weigh {b:1.5,2} pounds each. He doesn't want any box to weigh more than {c:30,36,40} pounds. Before he packs, he donates {r:25%,30%,50%} of his books to the library.
where whole a*r
? How many books does he have left to pack? = a-a*r : books
? How many pounds do the books that he packs weigh? = (a-a*r)*b : pounds
? How many boxes does he need? = ceil((a-a*r)/floor(c/b)) : boxes
? How many books did he donate? = a*r : books

== move-security-deposit-savings
who S: woman
{S} found a new apartment. The rent is ${a:800..1500 by 50} per month, and she has to pay the rent for the first month, a deposit of {b:1 1/2 as "one and a half"} times the monthly rent and a fee of ${c:75..150 by 25} before she gets the key. She has saved ${d:2000..3500 by 100}.
where a+a*b+c > d
? How much more money does she need to get the key? = a+a*b+c-d : dollars
? How much is the deposit? = a*b : dollars
? How much rent will she pay in {o:1 as "one"} year? = a*12 : dollars

== move-old-furniture-yard-sale
who S: man
Before he moves, {S} sells some of his furniture. He sells {a:3..6} chairs for ${b:12..20} each, a table that costs {c:2..3 times} as much as a chair, and a bed for ${d:90..150 by 10}. A couch for the new house costs ${e:400..600 by 20}.
where e > a*b+b*c+d
? How much money does he get for the furniture? = a*b+b*c+d : dollars
? How much more money does he need for the couch? = e-(a*b+b*c+d) : dollars
? How much more does he get for the bed than for the table? = d-b*c : dollars where d > b*c

== move-drive-new-state-days
who S: woman
{S} is moving to a house that is {a:1200..2400 by 100} miles away from her home. On the first day she drives {b:7..9} hours at an average speed of {c:55,60,65} miles per hour, and on the second day she drives {d:50..120 by 10} miles less than on the first day.
where a > 2*b*c-d+50
? How many miles does she still have to drive after the second day? = a-b*c-(b*c-d) : miles
? How many miles does she drive on the second day? = b*c-d : miles
? If her car can go {e:25,30} miles per gallon, how many gallons of gas does she need for the whole trip? = a/e : gallons where whole a/e

== move-cat-and-plants-loading-time
who S: man
It takes {S} and his friends {a:20..40 by 10} minutes to load the furniture of each room into a truck, and it takes them {f:1/2 as "half"} of that time to unload it. The house has {b:4..6} rooms, and the drive to the new house takes {c:30..75 by 15} minutes.
? How many minutes does the whole move take if they don't take any breaks? = a*b+c+a*f*b : minutes
? If they start at {t:8:00 am..9:30 am by 30}, at what time have they loaded everything? = t+a*b/60 : clock
? How many minutes does the unloading take? = a*f*b : minutes

== move-paint-new-bedrooms
who S: woman
{S} wants to paint the {a:3..4} bedrooms of her new house before her family moves in. Each bedroom has {b:350..450 by 50} square feet of walls, and she needs {c:2} coats of paint. A gallon of paint covers {d:350,400} square feet and costs ${e:28..40}.
? How many gallons of paint does {S} need to buy? = ceil(a*b*c/d) : gallons
? How much money will she spend on paint? = ceil(a*b*c/d)*e : dollars
? How many square feet are the walls of the bedrooms in total? = a*b : square feet

== move-dishes-wrapped-newspaper
who S: man
{S} wraps {a:24..48 by 6} plates, {b:12..30} glasses and {c:10..20} cups in newspaper. He uses {d:2} sheets for each plate and {e:1 as "one"} sheet for each glass and each cup. {f:3..6} glasses break on the way to his new house.
? How many sheets of newspaper does he need? = a*d+e*(b+c) : sheets
? How many of the plates, glasses and cups are not broken? = a+b+c-f : pieces
? If each newspaper has {g:12,16} sheets, how many newspapers does he need? = ceil((a*d+e*(b+c))/g) : newspapers

== move-storage-unit-months
who S: woman
{S} rents a storage unit that is {a:10..20 by 5} feet long and {b:8..10} feet wide for {c:80,90} cents per square foot per month. She keeps her things there for {d:5..14} months, and a lock costs her ${e:12..25}.
? How much money does she spend in total, in dollars? = a*b*c/100*d+e : dollars
? How much is the rent per month, in dollars? = a*b*c/100 : dollars
? If she gets the first month for free, how much rent does she pay for the {d} months, in dollars? = a*b*c/100*(d-1) : dollars

== move-kids-box-race
who S: woman, T: man
{S} and her brother {T} carry boxes to the truck. {S} carries {a:6..10} boxes per hour, and {T} carries {b:2..5} boxes more per hour than she does. There are {c:50..120} boxes, and their dad carries {d:10..20} of them.
where whole (c-d)/(a+a+b)
? How many hours does it take {S} and {T} to carry the rest of the boxes? = (c-d)/(a+(a+b)) : hours
? How many boxes does {T} carry? = (c-d)/(a+(a+b))*(a+b) : boxes
? How many boxes can {S} and {T} carry per hour together? = a+(a+b) : boxes

== move-sell-house-commission
who S: man
{S} sells his house for ${a:180000..320000 by 10000}. The saleswoman gets {r:3%,5%,6%} of the price, and he pays ${b:2000..5000 by 500} for repairs. He still owes the bank ${c:80000..140000 by 10000}.
where whole a*r
? How much money does {S} have left? = a-a*r-b-c : dollars
? How much money does the saleswoman get? = a*r : dollars
? If he bought the house for ${d:120000..170000 by 10000}, how much more than that did he sell it for? = a-d : dollars

== move-appliances-store-discount
who S: woman
For her new kitchen {S} needs to buy appliances. A stove costs ${a:500..700 by 50}, a refrigerator costs ${b:200..400 by 50} more than the stove, and a microwave costs {f:1/5,1/4} as much as the stove. The store gives her {r:10%,20%} off the total.
where whole a*f, whole (a+(a+b)+a*f)*r
? How much does {S} pay for everything with the discount? = (a+(a+b)+a*f)*(1-r) : dollars
? How much does the microwave cost without the discount? = a*f : dollars
? How much money does she save because of the discount? = (a+(a+b)+a*f)*r : dollars

== move-commute-shorter-now
who S: man
Before he moved, {S} had to drive {a:22..40} miles to work. His new house is only {b:5..10} miles away from work. He drives to work and back {c:5} days per week.
? How many fewer miles does he drive per week now? = (a-b)*2*c : miles
? How many miles did he drive per week before he moved? = a*2*c : miles
? If gas costs him {d:15,20,25} cents per mile, how much money does he save in {e:4,8,12} weeks, in dollars? = (a-b)*2*c*e*d/100 : dollars

== move-curtains-windows-new-house
who S: woman
{S}'s new house has {a:5..8} small windows and {b:3..5} large windows. She needs {c:2} curtains for each small window and {d:4} curtains for each large window. Curtains are sold in pairs for ${e:18..30} per pair, and she already has {f:6..10 by 2} curtains.
? How much money does she need to spend on curtains? = (a*c+b*d-f)/2*e : dollars
? How many curtains does she still need? = a*c+b*d-f : curtains
? How many curtains does she need for the large windows? = b*d : curtains

== move-roommates-split-first-month
who S: man
{S} and his {a:2..4} roommates move into a house. The rent is ${b:1500..2700 by 100}, the internet is ${c:40..80 by 10} and water is ${d:30..60 by 10} per month. {S} pays ${e:100..300 by 50} of the rent because he has his own bathroom, and then the rest of everything is split equally among him and his roommates.
where whole (b+c+d-e)/(a+1)
? How much does each of the roommates pay per month? = (b+c+d-e)/(a+1) : dollars
? How much does {S} pay per month in total? = e+(b+c+d-e)/(a+1) : dollars
? How much does living in the house cost per month in total? = b+c+d : dollars

== move-garage-cleanout-dump
who S: woman
{S} cleans out her garage before the move. {r:40%,50%,60%} of the {a:80..200 by 10} things in it go to the dump, {b:10..25} of them are given to the neighbors, and she donates {f:1/2,1/4} of the remaining things. She takes the rest with her.
where whole a*r, whole (a-a*r-b)*f
? How many things does she take with her? = (a-a*r-b)*(1-f) : things
? How many things does she donate? = (a-a*r-b)*f : things
? If the dump charges {c:50} cents per item, how much does {S} pay there, in dollars? = a*r*c/100 : dollars

== move-piano-stairs-floors
who S: man
To get to his new apartment, {S} has to walk up {b:3..5} flights of stairs with {a:14..20} steps each. He carries {c:10..24} boxes up, {o:1 as "one"} box at a time.
? How many steps up does he walk to bring all of the boxes to his apartment? = a*b*c : steps
? How many steps are there from the bottom to his apartment? = a*b : steps
? If his friend carries {d:3..6} of the boxes for him, how many steps up does {S} walk? = a*b*(c-d) : steps

== move-heating-bill-two-houses
who S: woman
In her old house {S} paid ${a:120..180 by 5} per month for heating in {b:4..5} winter months and ${c:30..50 by 5} per month in the remaining months of the year. In her new house she pays ${d:70..90 by 5} every month.
? How much did she pay for heating per year in her old house? = a*b+c*(12-b) : dollars
? How much does she pay per year in the new house? = d*12 : dollars
? How much more did she pay in a winter month in her old house than in her new house? = a-d : dollars
