topic: volume-and-boxes
place: us

== vol-aquarium-gravel-layer
who S: woman
{S} wants to cover the bottom of a huge aquarium with gravel for her angelfish. The bottom is {a:30..48 by 6} inches by {b:12..18 by 2} inches, and the layer of gravel needs to be {c:2..3} inches thick. A bag of gravel fills {d:200, 300, 400} cubic inches and costs ${e:9..14}.
~ She plans to buy {n:8..20} angelfish.
? How many bags of gravel does {S} need to buy? = ceil(a*b*c/d) : bags
? How many cubic inches of gravel does she need? = a*b*c : cubic inches
? How much money will the gravel cost her? = ceil(a*b*c/d)*e : dollars

== vol-cube-boxes-in-crate
who S: man
{S} packs cube-shaped boxes with sides of {a:3,4,6} inches into a crate that is {b:24,36,48} inches long, {c:12,24} inches wide and {d:12,24} inches tall. He has {e:4..9} crates.
? How many boxes fit in a crate? = b/a*(c/a)*(d/a) : boxes
? How many boxes can he pack into all of his crates? = e*(b/a*(c/a)*(d/a)) : boxes
? How many boxes cover the bottom of a crate? = b/a*(c/a) : boxes

== vol-sandbox-sand-bags
who S: woman
{S} is building a sandbox for her grandson. It is {a:5..8} feet long and {b:4..6} feet wide, and she wants the sand to be {c:6} inches deep, which is {f:1/2 as "half"} of a foot. A bag of sand fills {d:0.5} cubic feet and costs ${e:4..7}.
? How many bags of sand does she need? = a*b*f/d : bags
? How many cubic feet of sand does she need? = a*b*f : cubic feet
? If she has a coupon for {r:10%,20%} off the sand, how much will she pay? = a*b*f/d*e*(1-r) : dollars

== vol-pool-filling-hours-gallons
who S: man
{S}'s pool is {a:20..40 by 5} feet long, {b:10..20 by 2} feet wide and {c:4..6} feet deep. He lets water in until it is {d:1 as "one"} foot below the top. A cubic foot of water is {e:7.5} gallons, and his hose brings in {g:500,600,750} gallons per hour.
? How many cubic feet of water are in the pool? = a*b*(c-d) : cubic feet
? How many gallons of water are in the pool? = a*b*(c-d)*e : gallons
? How many hours does it take to fill the pool like that? = a*b*(c-d)*e/g : hours where whole 2*a*b*(c-d)*e/g

== vol-open-box-from-cardboard
who S: woman
{S} has a piece of cardboard that is {b:16..24} inches long and {c:12..15} inches wide. She cuts a square with sides of {a:2..3} inches out of each corner and folds up the sides to make a box without a lid.
? What is the volume of the box? = (b-2*a)*(c-2*a)*a : cubic inches
? What is the area of the bottom of the box? = (b-2*a)*(c-2*a) : square inches
? How many square inches of cardboard does she cut off? = 4*a*a : square inches

== vol-moving-truck-cubic-feet
who S: man
A moving truck is {a:14..24 by 2} feet long, {b:7,8} feet wide and {c:7,8} feet high on the inside. {S} loads a couch that takes up {d:70..110 by 10} cubic feet, {e:4..8} chairs that take up {f:12..20} cubic feet each, and boxes of {g:3,4,6} cubic feet.
? How many cubic feet are left in the truck after he loads the couch and the chairs? = a*b*c-d-e*f : cubic feet
? If {h:40..60} boxes are loaded next, how many cubic feet will be left? = a*b*c-d-e*f-g*h : cubic feet where a*b*c > d+e*f+g*h
? How many cubic feet do the couch and the chairs take up? = d+e*f : cubic feet

== vol-garden-soil-raised-beds
who S: woman
{S} has {n:3..6} raised beds in her garden. Each bed is {a:4..8} feet long, {b:3..4} feet wide and {c:2} feet deep. She fills {r:25%,50%} of each bed with leaves and the rest with soil. Soil costs ${d:2..4} per cubic foot.
? How many cubic feet of soil does she need? = n*a*b*c*(1-r) : cubic feet
? How much money will the soil cost? = n*a*b*c*(1-r)*d : dollars
? How many cubic feet of leaves does she need for each bed? = a*b*c*r : cubic feet

== vol-juice-box-case-shipping
who S: man
A juice box holds {a:6,8} ounces. There are {b:10} juice boxes in a pack and {c:4..6} packs in a case. {S} orders {d:5..12} cases for the school, and each case weighs {e:24..36} pounds.
? How many juice boxes does {S} order? = b*c*d : juice boxes
? How many ounces of juice are in a case? = a*b*c : ounces
? If he can carry {f:2 words} cases at a time, how many times does he have to walk to his truck? = ceil(d/f) : times
? How many pounds do all the cases weigh? = d*e : pounds

== vol-ice-cubes-tray-cooler
who S: woman
{S} makes ice for a party. A tray makes {a:12..16} ice cubes, and each ice cube is {b:2} cubic inches. She has {c:3..5} trays and fills each of them {d:4..6} times. Unfortunately, her brother uses {e:20..40 by 5} of the ice cubes.
? How many ice cubes does she have left for the party? = a*c*d-e : ice cubes
? How many cubic inches of ice did she make? = a*c*d*b : cubic inches
? If each of {f:25..40} guests should get {g:4..5} ice cubes, how many ice cubes does she need? = f*g : ice cubes

== vol-gift-boxes-stack-height
who S: man
{S} stacks gift boxes in a store window. The biggest box is {a:12..18} inches high, the next box is {b:2..3} inches lower, and the third box is {b} inches lower than that. The window is {c:5..6} feet high, and he puts the stack on a {d:10..15}-inch shelf.
where c*12 > 3*a-3*b+d
? How many inches high is the stack of boxes without the shelf? = a+(a-b)+(a-b-b) : inches
? How many inches are left between the top of the stack and the top of the window? = c*12-d-(a+(a-b)+(a-b-b)) : inches
? How many inches high is the third box? = a-b-b : inches

== vol-concrete-steps-cubic
who S: woman
{S} needs concrete for {a:3..5} steps. Each step is {b:4..6} feet wide, {c:1 as "one"} foot deep and {d:0.5} feet high. Concrete costs ${e:6..9} per cubic foot, and the delivery costs ${f:60..90 by 10}.
? How much does {S} pay for the concrete and the delivery? = a*b*c*d*e+f : dollars
? How many cubic feet of concrete does she need for the steps if each of them is poured separately and they are all the same size? = a*b*c*d : cubic feet
? If the price of concrete drops by ${g:2}, how much will the concrete cost without the delivery? = a*b*c*d*(e-g) : dollars

== vol-popcorn-bucket-refill-cups
who S: man
A small bag of popcorn holds {a:5..7} cups and costs ${b:4..5}. A large bucket holds {k:3 times} as much as a small bag and costs ${c:8..11}. {S} needs {d:60..120 by 6} cups of popcorn for the movie night of his club.
? How many large buckets does he need to buy? = ceil(d/(a*k)) : buckets
? How much money will he spend if he buys only large buckets? = ceil(d/(a*k))*c : dollars
? How much would he spend if he bought only small bags? = ceil(d/a)*b : dollars

== vol-rain-barrel-garden-days
who S: woman
{S}'s rain barrel holds {a:50..80 by 5} gallons. It is {r:60%,80%} full. She uses {b:3..5} gallons per day for her tomatoes and {c:2..4} gallons per day for her carnations. It doesn't rain.
where whole a*r
? How many gallons are in the barrel after {d:2..4} days? = a*r-d*(b+c) : gallons where a*r > d*(b+c)
? For how many full days does she have enough water? = floor(a*r/(b+c)) : days
? How many gallons of rain would fill the barrel at the beginning? = a-a*r : gallons

== vol-lunch-boxes-foam-pieces
who S: man
{S} ships glass vases. Each box has a volume of {a:900..1500 by 100} cubic inches, a vase takes up {b:200..400 by 50} cubic inches, and the rest of the box is filled with foam. A bag of foam has {c:8000,9000,12000} cubic inches and costs ${d:12..18}. He has to ship {e:20..60 by 5} vases, with {o:1 as "one"} vase in each box.
? How many cubic inches of foam does he need in total? = e*(a-b) : cubic inches
? How many bags of foam does he have to buy? = ceil(e*(a-b)/c) : bags
? How much money does he spend on foam? = ceil(e*(a-b)/c)*d : dollars

== vol-candle-boxes-rows-given-away
who S: woman
{S} packs chocolates into {d:12..25} boxes. Each box has {a:3..5} rows of {b:6..8} chocolates, but she eats {c:2..4} chocolates out of each box. She gives {e:2..5} boxes to her family and sells each of the remaining chocolates for ${f:1..2}.
? How much money does she make? = f*(a*b-c)*(d-e) : dollars
? How many chocolates does she eat in total? = c*d : chocolates
? How many chocolates are left in each box? = a*b-c : chocolates

== vol-ice-cream-tubs-scoops
who S: man
A tub of ice cream contains {a:3} gallons. A gallon is {b:16} cups, and each scoop is {c:0.5} cups. {S} needs {d:2 words} scoops for each of the {e:120..300 by 12} sundaes he wants to sell at the fair. A tub costs ${f:20..30}.
? How many tubs of ice cream does he need to buy? = ceil(d*e/(a*b/c)) : tubs
? How many scoops are in a tub? = a*b/c : scoops
? How much money will he get if he sells all of these sundaes for ${g:4..6} each? = e*g : dollars

== vol-suitcase-weight-clothes
who S: woman
{S}'s suitcase may weigh a maximum of {a:50} pounds. The empty suitcase weighs {b:7..10} pounds. She packs {c:8..12} shirts that weigh {d:0.5} pounds each, {e:3..5} pairs of pants that weigh {f:1.5} pounds each and shoes that weigh {k:2 as "twice"} as much as a pair of pants in total.
? How many more pounds can she put into her suitcase? = a-b-c*d-e*f-f*k : pounds
? How many pounds do the shirts and pants weigh altogether? = c*d+e*f : pounds
? How many pounds do the shoes weigh? = f*k : pounds
