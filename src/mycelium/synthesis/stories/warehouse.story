topic: warehouse
place: us

== ware-pallets-boxes-shipped
who S: man
{S} works in a warehouse. In the morning there were {a:20..50} pallets with {b:24,30,36} boxes on each pallet. During the day {c:200..400 by 20} boxes were shipped, and a truck delivered {d:5..12} more pallets with the same number of boxes on each.
where a*b > c+50
? How many boxes are in the warehouse in the evening? = a*b-c+d*b : boxes
? How many boxes were delivered by the truck? = d*b : boxes
? If each box weighs {e:8..20} pounds, how many pounds of boxes were shipped? = c*e : pounds

== ware-workers-wages-overtime
who S: woman
{S} is able to pack {a:20..35} orders per hour. She gets ${b:15..20} per hour for the first {c:40} hours per week, and for each additional hour she gets {d:1 1/2 as "one and a half"} times as much. Last week she worked {e:44..50 by 2} hours.
? How much money did she make last week? = b*c+b*d*(e-c) : dollars
? How many orders did she pack last week? = a*e : orders
? How much did she make for the additional hours? = b*d*(e-c) : dollars

== ware-shelves-capacity-percent
who S: man
A warehouse has {a:12..30} shelves, and {b:40..80 by 10} boxes fit on each shelf. Currently {r:60%,70%,75%,80%} of the space is full. {S} needs to store {c:400..900 by 50} more boxes.
where whole a*b*r, a*b*(1-r) < c
? How many boxes can be stored before the warehouse is full? = a*b-a*b*r : boxes
? How many of {S}'s boxes don't fit in the warehouse? = c-(a*b-a*b*r) : boxes
? How many more shelves of the same size are needed for all of {S}'s boxes? = ceil((c-(a*b-a*b*r))/b) : shelves

== ware-smartphones-broken-refund
who S: woman
{S}'s company bought {a:80..200 by 10} smartphones for ${b:150..250 by 10} each. {c:4..10} of them were broken, and the seller gave her company the money back for these. The company sells the remaining phones for ${d:280..400 by 20} each.
? How much profit does the company make on the phones that it sells? = (a-c)*(d-b) : dollars
? How much money did the seller give back? = b*c : dollars
? What is the total amount the company gets if it sells all the remaining phones? = (a-c)*d : dollars

== ware-forklift-trips-battery
who S: man
{S}'s forklift can carry {a:2..3} pallets at a time, and each trip takes {b:6..9} minutes. He has to move {c:40..90} pallets to the docks. The battery lasts for {d:3..4} hours.
where whole c/a
? How many trips does he need to make? = c/a : trips
? How many minutes does it take him to move all the pallets? = c/a*b : minutes
? What is the maximum number of trips that he can make before the battery is empty? = floor(d*60/b) : trips

== ware-trucks-loaded-weight-limit
who S: woman
A truck can carry {a:12000..20000 by 1000} pounds. {S} loads {b:8..14} crates that weigh {c:400..600 by 50} pounds each and {d:5..9} machines that weigh {k:2 as "twice"} as much as a crate.
where a > b*c+d*c*k
? How many more pounds can the truck carry? = a-b*c-d*(c*k) : pounds
? How many pounds does everything that {S} loads weigh? = b*c+d*(c*k) : pounds
? How many more crates could she load into the truck? = floor((a-b*c-d*(c*k))/c) : crates where a-b*c-d*c*k > 2*c

== ware-inventory-difference-count
who S: man
According to the computer, there are {a:900..2000 by 50} toasters in the warehouse. {S} counts {b:25..40} full shelves with {c:24,30} toasters each and {d:5..20} toasters on the floor. He also finds {e:3..9} toasters in the office.
where a > b*c+d+e+5
? How many toasters are missing? = a-(b*c+d+e) : toasters
? How many toasters did {S} find in total? = b*c+d+e : toasters
? If each missing toaster costs the company ${p:18..30}, how much money does it lose? = p*(a-(b*c+d+e)) : dollars

== ware-night-shift-crew-orders
who S: woman
There are {a:12..25} employees on the day shift, and each of them packs {b:100..160 by 10} orders. On the night shift there are {c:4..8} fewer employees, but each of them packs {r:10%,20%} more orders than an employee on the day shift.
where whole b*r
? How many orders does the night shift pack? = (a-c)*(b+b*r) : orders
? How many orders does the warehouse pack in total in {o:1 as "one"} day with both shifts? = a*b+(a-c)*(b+b*r) : orders
? How many orders does each employee on the night shift pack? = b+b*r : orders

== ware-shoe-boxes-returned-pairs
who S: man
An online store sent {a:300..800 by 50} pairs of shoes to its clients. {r:20%,30%,40%} of the pairs were sent back. Of these, {b:8..25} pairs were dirty and had to be thrown out, and {S} put the rest on racks that hold {c:10,12,15} pairs.
where whole a*r, a*r > b+20
? How many racks did {S} need? = ceil((a*r-b)/c) : racks
? How many pairs did the clients keep? = a-a*r : pairs
? How many of the pairs that were sent back can be sold again? = a*r-b : pairs

== ware-tape-rolls-per-box
who S: woman
{S} needs {a:3..5} feet of tape to close a box. A roll of tape is {b:55,60,75} yards long, and there are {c:3} feet in a yard. She closes {d:200..500 by 20} boxes per day.
? How many feet of tape does she use per day? = a*d : feet
? How many rolls of tape does she need for {o:1 as "one"} day? = ceil(a*d/(b*c)) : rolls
? How many boxes can she close with a full roll? = floor(b*c/a) : boxes

== ware-fruit-crates-rotten
who S: man
A warehouse receives {a:60..150 by 10} crates of oranges. Each crate contains {b:40..60 by 10} oranges and costs ${c:18..26}. {S} finds out that {r:5%,10%} of the oranges are rotten, and he packs the good oranges into bags of {d:6,8,9}.
where whole a*b*r, whole a*b*(1-r)/d
? How many bags of oranges does he get? = a*b*(1-r)/d : bags
? If each bag is sold for ${e:5..7}, how much profit does the company make? = a*b*(1-r)/d*e-a*c : dollars where a*b*(1-r)/d*e > a*c
? How many oranges are rotten? = a*b*r : oranges

== ware-robots-replace-carts
who S: woman
A company buys {a:6..12} robots for ${b:8000..15000 by 1000} each. Every robot saves the company ${c:60..120 by 20} per day but needs ${d:5..9} per day for electricity.
? How much does the company pay for the robots in total? = a*b : dollars
? How much money do all the robots together save per day after paying for electricity? = a*(c-d) : dollars
? How many days does it take until a robot has paid for itself? = ceil(b/(c-d)) : days

== ware-two-warehouses-transfer
who S: man
{S} manages warehouses in Dallas and Austin. There are {a:800..1500 by 50} TVs in Dallas and {b:200..500 by 50} TVs in Austin. He wants to have the same number of TVs in both places, and a truck carries {c:50,60,75} TVs.
where whole (a-b)/2
? How many TVs does he need to send from Dallas to Austin? = (a-b)/2 | x: a - x = b + x : TVs
? How many TVs will be in Austin after that? = b+(a-b)/2 : TVs
? How many trips does a truck have to make to carry the TVs from Dallas to Austin? = ceil((a-b)/2/c) : trips

== ware-lights-electric-bill
who S: woman
{S}'s warehouse has {a:40..90 by 10} lights that use {b:200,250,400} watts each and are on for {c:10..16} hours per day. She decides to replace them with lights that use only {r:25%,40%,50%} as much power. There are {k:1000} watts in a kilowatt.
? How many watts do all of the old lights use together? = a*b : watts
? How many watts less will the new lights use in total? = a*b-a*b*r : watts
? How many kilowatts do all of the new lights use together? = a*b*r/k : kilowatts where whole a*b*r/k*10

== ware-rack-aisle-steps-walked
who S: man
{S} walks about {a:60..120 by 10} meters for each order that he picks. He picks {b:15..25} orders per hour and works {c:7..8} hours per day with a break of {d:1 as "one"} hour in that time.
? How many meters does he walk per day while picking orders? = a*b*(c-d) : meters
? How many orders does he pick in a week with {e:5} workdays? = b*(c-d)*e : orders
? If the company brings the items closer, so that he only walks {f:30..50 by 10} meters per order, how many fewer meters does he walk per day? = (a-f)*b*(c-d) : meters

== ware-paper-cartons-schools
who S: woman
{S} has {a:500..900 by 20} cartons of paper in stock. She sends {b:20..35} cartons to each of {c:6..10} schools and {k:2 as "twice"} as many cartons as a school gets to each of {d:3..4} colleges.
where a > b*c+b*k*d+10
? How many cartons does she have left? = a-b*c-d*(b*k) : cartons
? How many cartons does she send to the colleges in total? = d*(b*k) : cartons
? If each carton contains {e:8,10} packs of paper, how many packs does each school get? = b*e : packs

== ware-mattress-sale-storage-fee
who S: man
A store pays {S} ${a:3..6} per day for every mattress that is stored in his warehouse. {b:40..80} mattresses were there for {c:5..9} days. Then {d:15..30} of them were picked up, and the others stayed for {e:4..10} more days.
? How much money does the store have to pay {S} in total? = a*(b*c+(b-d)*e) : dollars
? How many mattresses stayed after the {c} days? = b-d : mattresses
? How much does {S} get for the first {c} days? = a*b*c : dollars

== ware-candles-order-half-shipped
who S: woman
A candle company has {a:600..1500 by 60} candles in the warehouse. {f:1/3,1/4,1/2} of them are sent to stores, and {g:1/5,1/2} of the remaining candles are sold online. Then {S} counts the rest and finds out that {b:10..30} are broken.
where whole a*f, whole (a-a*f)*g
? How many candles that aren't broken are left? = a-a*f-(a-a*f)*g-b : candles
? How many candles are sold online? = (a-a*f)*g : candles
? If the stores pay ${c:4..6} per candle, how much do they pay in total? = a*f*c : dollars

== ware-hire-temps-holiday-rush
who S: man
Before the holidays {S}'s warehouse has to pack {a:6000..12000 by 500} orders in {b:5..10} days. His {c:10..15} employees pack {d:40..60 by 5} orders per day each. He wants to hire additional workers who can pack {e:25..35 by 5} orders per day each.
where a > b*c*d+500
? How many orders are more than his employees can pack in {b} days? = a-b*c*d : orders
? How many additional workers does he need? = ceil((a-b*c*d)/(b*e)) : workers
? How many orders can his employees pack in {b} days? = b*c*d : orders

== ware-delivery-budget-vans
who S: woman
{S} has a budget of ${c:30000..60000 by 2000} for her warehouse. She buys {a:4..8} computers for ${b:700..1200 by 100} each, spends ${d:2000..4000 by 500} on a new roof and ${e:1000..2000 by 250} on software, and hires {f:2..3} workers for ${g:2000..3000 by 250} each. She wants to use the rest for carts that cost ${h:250,500} each.
where c > a*b+d+e+f*g+5*h, whole (c-a*b-d-e-f*g)/h
? How many carts can she buy with the rest of the money? = (c-a*b-d-e-f*g)/h : carts
? How much money is left for the carts? = c-a*b-d-e-f*g : dollars
? How much do the workers and the computers cost in total? = a*b+f*g : dollars

== ware-shipments-weight-split-trucks
who S: man
On Monday {S}'s warehouse received {a:300..600 by 20} boxes, and on Tuesday it received {b:200..500 by 20} boxes. {c:40..120 by 10} boxes were damaged by water and {d:60..150 by 10} were picked up by clients. The rest are loaded into trucks, and {f:20,30,40} boxes fit into each truck. A truck costs ${e:90..150 by 10} per day.
where a+b > c+d+100, whole (a+b-c-d)/f
? How much does it cost to rent enough trucks for {o:1 as "one"} day? = e*(a+b-c-d)/f : dollars
? How many trucks are needed? = (a+b-c-d)/f : trucks
? How many boxes are loaded into trucks? = a+b-c-d : boxes

== ware-price-before-discount-desks
who S: woman
A warehouse sells office furniture with a discount of {r:20%,25%,40%,50%}. {S} pays ${b:60..300 by 12} for a desk with the discount, and she needs {a:4..9} of these desks for her company.
where whole b/(1-r)
? What is the regular price of a desk? = b/(1-r) | p: p - p*r = b : dollars
? How much money does she pay for all of the desks? = a*b : dollars
? How much money does she save in total because of the discount? = a*(b/(1-r)-b) : dollars
