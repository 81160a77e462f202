topic: area-and-carpets
place: us

== area-living-room-carpet-cost
who S: woman
{S} wants to buy new carpet for her living room, which is {a:14..24} feet long and {b:10..16} feet wide. The carpet costs ${c:3..7} per square foot, and the store charges ${d:80..200 by 10} to install it.
where a > b
? What is the total cost of the carpet if the store installs it? = a*b*c+d : dollars
? How many square feet of carpet does she need? = a*b : square feet
? If she gets a {r:10%,20%,25%} discount on the carpet, how much money does she save? = a*b*c*r : dollars

== area-rug-uncovered-floor
who S: man
{S}'s bedroom is {a:12..20} feet long and {b:10..15} feet wide. He puts a rug on the floor that is {c:6..9} feet long and {d:4..6} feet wide, and his bed covers {e:30..42} square feet of the floor next to the rug.
where a > b
? How many square feet of the floor can be seen between the furniture if there is nothing else in the room? = a*b-c*d-e : square feet
? How many square feet larger is the floor than the rug? = a*b-c*d : square feet
? If he sells the rug for ${p:2..4} per square foot, how much money will he get? = c*d*p : dollars

== area-three-rooms-hardwood
who S: woman
{S} is putting hardwood floors in {n:3 words} rooms. The kitchen is {a:10..14} feet by {b:9..12} feet, the dining room is {c:12..16} feet by {d:10..12} feet, and the hall is {e:15..20} feet by {f:4..5} feet. The wood comes in boxes that cover {g:20,22,24} square feet.
? How many square feet of hardwood does she need in total? = a*b+c*d+e*f : square feet
? How many boxes of wood does she have to buy? = ceil((a*b+c*d+e*f)/g) : boxes
? If each box costs ${h:60..95 by 5}, how much will the wood for the dining room cost if she buys it separately? = ceil(c*d/g)*h : dollars

== area-tiles-inches-square-foot
who S: man
{S} wants to tile a bathroom floor that is {a:6..12} feet long and {b:5..9} feet wide. Each tile is a square with sides of {c:4,6} inches, and tiles cost {d:60..90 by 10} cents each.
? How many tiles does he need? = a*12/c*(b*12/c) : tiles
? How much will the tiles cost, in dollars? = a*12/c*(b*12/c)*d/100 : dollars
? If he buys {r:10%} more tiles than he needs in case some of them break, how many tiles does he buy? = a*12/c*(b*12/c)*(1+r) : tiles where whole a*12/c*(b*12/c)*r

== area-painting-walls-window
who S: woman
The walls of {S}'s office are {h:8,9,10} feet high. The office is {a:12..20} feet long and {b:10..14} feet wide. She paints all {n:4} walls, except for {c:2..3} windows that are {d:3..4} feet by {e:4..5} feet.
? How many square feet does she paint? = 2*(a+b)*h-c*d*e : square feet
? How many square feet are the windows in total? = c*d*e : square feet
? If a gallon of paint covers {f:150,200} square feet, how many gallons does she need to buy? = ceil((2*(a+b)*h-c*d*e)/f) : gallons

== area-garden-share-crops
who S: man
{S}'s farm has a field that is {a:200..500 by 50} yards long and {b:100..200 by 20} yards wide. He plants corn on {r:20%,30%,40%,50%} of the field, and he uses {f:1/2,1/4,1/3} of the remaining area for wheat. The rest is for his sheep.
where whole a*b*r, whole (a*b-a*b*r)*f
? How many square yards of the field are for the sheep? = a*b-a*b*r-(a*b-a*b*r)*f : square yards
? How many square yards does he plant with wheat? = (a*b-a*b*r)*f : square yards
? If each sheep needs {c:100,200} square yards, how many sheep can he keep there? = floor((a*b-a*b*r)*(1-f)/c) : sheep

== area-lawn-seed-bags
who S: woman
{S} is planting grass in her yard, which is {a:40..90 by 5} feet long and {b:30..60 by 5} feet wide. The house takes up {c:800..1200 by 50} square feet of the yard. A bag of seed costs ${d:18..30} and is enough for {e:300,400,500} square feet.
where a*b > c+600
? How many bags of seed does she need to buy? = ceil((a*b-c)/e) : bags
? How much money will she spend on seed? = ceil((a*b-c)/e)*d : dollars
? What is the area of the yard that is left for grass? = a*b-c : square feet

== area-wallpaper-rolls-sisters
who S: woman, T: woman
{S} and {T} are wallpapering {k:2 words} walls of their bedroom. Each wall is {a:9..14} feet wide and {b:8} feet tall. A roll of wallpaper is {c:2} feet wide and {d:16,24,32} feet long and costs ${e:22..38}.
? How many square feet of wallpaper do they need? = k*a*b : square feet
? How many rolls do they have to buy if nothing is wasted? = ceil(k*a*b/(c*d)) : rolls
? If they split the cost of {f:3..6} rolls equally, how much does each of them pay? = f*e/2 : dollars where whole f*e/2

== area-rent-per-square-foot
who S: man
{S} rents a store for his business. The store is {a:30..50 by 5} feet long and {b:20..30} feet wide, and he pays ${c:2..4} per square foot per month. He also pays ${d:150..400 by 50} for electricity every month.
? How much money does {S} pay per month? = a*b*c+d : dollars
? How much rent does he pay in {o:1 as "one"} year? = a*b*c*12 : dollars
? If the owner decides to increase the rent by {r:5%,10%}, how much more rent will he pay per month? = a*b*c*r : dollars where whole a*b*c*r

== area-square-patio-side
who S: woman
{S} used {a:64,81,100,144} square stones to make a square patio with {b:8,9,10,12} stones on each side. Every stone is {c:2} feet long. She also put {d:3..5} flower pots on each side.
where b*b = a
? How long is each side of the patio? = b*c : feet
? What is the area of the patio? = b*c*(b*c) : square feet
? If the stones cost ${e:4..8} each and the pots cost ${f:10..15} each, what's the total cost of the stones and {g:12} pots? = a*e+f*g : dollars

== area-banner-fabric-left
who S: woman
{S} has a piece of fabric that is {a:6..10} feet long and {b:4..5} feet wide. She cuts out {c:4..8} flags for the parade. Each flag is {d:2} feet long and {e:1.5} feet wide.
where a*b > c*d*e
? How many square feet of fabric are left? = a*b-c*d*e : square feet
? What is the area of the flags combined? = c*d*e : square feet
? If {S} needs {f:15..30} flags for the whole parade, how many square feet of fabric does she need in total? = f*d*e : square feet

== area-two-pizzas-compare-square
who S: man
{S}'s pizza shop sells square pizzas. A small pizza has sides of {a:8..10} inches and costs ${c:8..11}, and a large pizza has sides of {b:14,16,18} inches and costs ${d:16..22}.
? How many square inches larger is a large pizza than a small pizza? = b*b-a*a : square inches
? If {S} cuts a large pizza into pieces that are {e:2} inches by {e} inches, how many pieces does he get? = b/e*(b/e) : pieces
? How much more money does he get for {f:20..50 by 5} large pizzas than for the same number of small pizzas? = f*(d-c) : dollars

== area-football-field-snow-clear
who S: man
It snowed and {S} has to clear a parking lot that is {a:60..120 by 10} feet long and {b:40..80 by 10} feet wide. His machine clears {c:200..400 by 50} square feet per minute. After {d:4..8} minutes the machine runs out of gas.
where a*b > c*d, whole a*b/c
? How many square feet are left when the machine runs out of gas? = a*b-c*d : square feet
? How many minutes does it take to clear the whole lot if the machine does not stop? = a*b/c : minutes
? If the owner pays ${p:4..6} for every {q:100} square feet, how much does {S} get for the whole lot? = a*b/q*p : dollars

== area-library-carpet-squares
who S: woman
The library buys carpet squares with sides of {a:2} feet for the children's room, which is {b:20..36 by 2} feet long and {c:16..24 by 2} feet wide. {r:25%,50%} of the squares are blue and the others are green. A blue square costs ${d:9..12}, and a green square costs ${e:6..8}.
where whole b/a*(c/a)*r
? How many carpet squares does the library need? = b/a*(c/a) : squares
? How much do the blue squares cost in total? = b/a*(c/a)*r*d : dollars
? What's the total cost of all the squares? = b/a*(c/a)*r*d+b/a*(c/a)*(1-r)*e : dollars

== area-mowing-strip-width-walk
who S: man
{S}'s lawn mower cuts a strip that is {a:2} feet wide. His lawn is {b:60..120 by 10} feet long and {c:30..60 by 2} feet wide, and he walks up and down along the length.
? How many strips does he have to cut? = c/a : strips
? How many feet does he walk while he is mowing, if turning does not count? = c/a*b : feet
? If he walks {d:150,200} feet per minute, how many minutes does it take him? = c/a*b/d : minutes where whole 10*c/a*b/d
? How many square feet is his lawn? = b*c : square feet

== area-poster-border-paper
who S: woman
{S} has a photo that is {a:8..12} inches wide and {b:10..16} inches tall. She glues it onto a piece of black paper so that there is a border of {c:2..3} inches on every side of the photo.
where b > a
? What is the area of the black paper? = (a+2*c)*(b+2*c) : square inches
? How many square inches of the border can be seen? = (a+2*c)*(b+2*c)-a*b : square inches
? If she does the same with {d:4..9} photos of that size, how many square inches of black paper does she use? = d*(a+2*c)*(b+2*c) : square inches

== area-community-plots-fee
who S: man
A town has {a:1200..4800 by 240} square yards of land for gardens. {S} divides {r:75%,80%,90%} of the land into plots that are {b:10,12} yards by {c:4,5,6} yards, and the rest is for paths. People pay ${d:30..60 by 5} per year for a plot.
where whole a*r/(b*c)
? How many plots are there? = a*r/(b*c) : plots
? If all the plots except {e:2..5} are rented, how much money does the town get per year? = (a*r/(b*c)-e)*d : dollars where a*r/(b*c) > e
? How many square yards are used for paths? = a-a*r : square yards

== area-dance-floor-ratio-room
who S: woman
A ballroom is {a:60..100 by 10} feet long and {b:40..60 by 5} feet wide. The dance floor takes up {f:1/4,1/5,2/5} of the room, the stage takes up {c:200..400 by 20} square feet, and {S} rents tables for the rest. Each table needs {d:50,60,80} square feet.
where whole a*b*f
? How many square feet are left for the tables? = a*b-a*b*f-c : square feet
? What's the maximum number of tables that fit in the room? = floor((a*b-a*b*f-c)/d) : tables
? If {e:8,10} guests sit at each table and there are {g:15..20} tables, how many guests can be invited? = e*g : guests

== area-doors-painted-by-hour
who S: man
{S} paints doors. Each door is {a:7} feet tall and {b:3} feet wide, and he has to paint both sides of all {c:12..30} doors in the building. He charges ${d:1.5,2} per square foot.
? How many square feet does he need to paint? = a*b*2*c : square feet
? How much money will he get for the job? = a*b*2*c*d : dollars
? If he paints {e:42,84} square feet per hour, how many hours will the job take him? = a*b*2*c/e : hours where whole a*b*2*c/e

== area-quilt-blocks-inches-to-feet
who S: woman
{S} sews a quilt out of square blocks. Each block is {a:6,12} inches on every side, and the quilt is {b:12..20 by 2} blocks long and {c:8..14 by 2} blocks wide. She has already sewn {d:30..60} of the blocks.
where b > c
? How many blocks does she still have to sew? = b*c-d : blocks
? How many feet long will the quilt be? = b*a/12 : feet
? If she can sew {e:5..8} blocks per evening, how many more evenings does she need? = ceil((b*c-d)/e) : evenings

== area-roof-shingles-bundles
who S: man
The roof of {S}'s house has {n:2 words} equal sides. Each side is {a:30..50 by 2} feet long and {b:14..20} feet wide. He needs {c:3} bundles of shingles for every {d:100} square feet, and each bundle costs ${e:28..40}.
? What is the total area of the roof? = n*a*b : square feet
? How many bundles does he need to buy? = ceil(n*a*b*c/d) : bundles
? How much money will the shingles cost? = ceil(n*a*b*c/d)*e : dollars

== area-billboard-ad-price
who S: woman
{S} needs to put an ad on a billboard that is {a:20..40 by 2} feet wide and {b:10..14} feet high. The company charges ${c:3..6} per square foot for the first month and {r:25%,50%} less for each additional month.
where whole a*b*c*r
? How much does the ad cost for the first month? = a*b*c : dollars
? How much does the ad cost for {n:3..6} months in total? = a*b*c+(n-1)*(a*b*c-a*b*c*r) : dollars
? If the ad brings {S} {d:40..90} new clients who each spend ${e:60..120 by 10}, how much money does she get from them? = d*e : dollars

== area-kitchen-counter-granite-pieces
who S: woman
{S} is able to choose between granite for ${a:40..60 by 5} per square foot and wood for ${b:15..30 by 5} per square foot. Her kitchen has a counter that is {c:8..14} feet long and an island that is {d:5..7} feet long. Both are {e:2} feet wide.
? How much more will it cost if she decides to buy granite instead of wood? = (c+d)*e*(a-b) : dollars
? How many square feet are the counter and the island combined? = (c+d)*e : square feet
? How much would it cost to use granite for the island and wood for the counter? = d*e*a+c*e*b : dollars

== area-cookie-sheet-dough-shapes
who S: woman
{S} rolled out a piece of dough that is {a:18..24 by 2} inches long and {b:12..16 by 2} inches wide. She cuts out {c:10..20} square cookies with sides of {d:2 digits} inches, and then {e:4..8} stars that use {f:5..6} square inches each.
where a*b > c*d*d+e*f
? How many square inches of dough are left? = a*b-c*d*d-e*f : square inches
? How many square inches of dough does she use for the cookies and stars? = c*d*d+e*f : square inches
? If she rolls out the dough again and makes only square cookies from the whole piece, how many square cookies can she make? = floor(a*b/(d*d)) : square cookies
