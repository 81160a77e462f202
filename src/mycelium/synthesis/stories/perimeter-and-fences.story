topic: perimeter-and-fences
place: us

== fence-dog-yard-cost
who S: man
{S} wants to build a fence around his backyard so that his dog can run around. The yard is {a:30..80 by 2} feet long and {b:20..50 by 2} feet wide. {o:1 as "One"} side of the yard along the length is the wall of his house, so it needs no fence. The fence costs ${c:8..15} per foot.
where a > b
? How many feet of fence does {S} need? = a+b+b : feet
? How much money will the fence cost? = c*(a+b+b) : dollars
? If he decides to add a gate for ${d:80..180 by 10}, and the price of the fence stays the same, what is the total cost? = c*(a+b+b)+d : dollars

== fence-length-from-perimeter
who S: woman
{S} has a garden in the shape of a rectangle. The perimeter of the garden is {b:60..160 by 4} feet, and the length is {a:18..45} feet.
where b > 2*a+10, (b-2*a)/2 < a, whole (b-2*a)/2
? What is the width of the garden? = (b-a*2)/2 : feet
? What's the area of the garden? = a*(b-a*2)/2 : square feet
? If {S} plants a marigold on every {c:2 as "two"} feet of the perimeter, how many marigolds does she need? = b/c : marigolds

== fence-posts-and-boards
who S: man
{S} is putting up a fence around a square field that is {a:40..120 by 8} feet long on each side. He needs a post every {b:8} feet. Each post costs ${c:9..15}, and between the posts he nails {d:3..4} boards.
? How many posts does he need to go around the field? = a*4/b : posts
? How many boards does he need, if each of them reaches from a post to the next post? = a*4/b*d : boards
? What's the total cost of the posts? = a*4/b*c : dollars

== fence-width-times-length
who S: woman
{S}'s horse pasture is {k:2..4 times} as long as it is wide. The total length of the fence around the pasture is {p:240..1200 by 20} meters.
where whole p/(2*(k+1))
? How many meters wide is the pasture? = p/(2*(k+1)) | w: 2*(w + k*w) = p : meters
? How many meters long is the pasture? = p/(2*(k+1))*k : meters
? If {S} puts {c:3..4} wires on the fence, how many meters of wire does she need? = p*c : meters
? What is the area of the pasture? = p/(2*(k+1))*(p/(2*(k+1))*k) : square meters

== fence-jogging-around-block
{S} jogs around the block where {S:he} lives. The block is {a:200..400 by 50} meters long and {b:100..200 by 25} meters wide. {S:He} jogs around it {c:4..8} times in the morning, and at night {S:he} walks around it {d:2..3} times with {S:his} dog.
where a > b
? How many meters does {S} jog in the morning? = 2*(a+b)*c : meters
? How many meters does {S} jog and walk in {o:1 as "one"} day? = 2*(a+b)*(c+d) : meters
? How many kilometers does {S} jog per week if {S:he} jogs every morning? = 2*(a+b)*c*7/1000 : km where whole 2*(a+b)*c*7/100

== fence-picture-frame-wood
who S: man
{S} makes picture frames. A photo is {a:8..16} inches wide and {b:10..20} inches tall, and the frame needs {c:8..12} extra inches of wood for the corners. Wood costs {d:15..40 by 5} cents per inch.
where b > a
? How many inches of wood does he need for a frame? = 2*(a+b)+c : inches
? How much does the wood for a frame cost, in dollars? = (2*(a+b)+c)*d/100 : dollars
? How many frames can he make from {e:20..40 by 2} feet of wood? = floor(e*12/(2*(a+b)+c)) : frames

== fence-triangle-flower-bed
who S: woman
{S} has a flower bed in the shape of a triangle. The longest side is {a:14..20} feet long, the shortest side is {b:6..9} feet shorter than the longest, and the third side is {c:2..3} feet longer than the shortest. She wants to put bricks around it, and each brick is {d:6,8} inches long.
where 2*(a-b)+c > a+1, b > c
? What is the perimeter of the flower bed? = a+(a-b)+(a-b+c) : feet
? How many bricks does she need? = ceil((a+(a-b)+(a-b+c))*12/d) : bricks
? How many inches longer is the longest side than the third side? = (b-c)*12 : inches

== fence-chicken-run-two-pens
who S: man
{S} is a rancher. He builds {n:2 words} pens of the same size that are not next to each other. Each pen is {a:20..50 by 5} feet long and {b:10..30 by 5} feet wide. He already has {c:60..150 by 10} feet of fence in his barn.
where a > b, 2*n*(a+b) > c
? How many more feet of fence does he need? = n*(2*(a+b))-c : feet
? If fence is sold in rolls of {d:25,50} feet, how many rolls does he need to buy? = ceil((n*(2*(a+b))-c)/d) : rolls
? What is the total area of the pens? = n*a*b : square feet
? If a chicken needs {e:5,10} square feet, how many chickens can he keep in all of his pens? = n*a*b/e : chickens

== fence-paint-both-sides-gallons
who S: woman
{S} is painting a fence that is {a:60..200 by 10} feet long and {b:5..6} feet high. She needs to paint both of the sides. A gallon of paint is enough for {c:200,300,400} square feet and costs ${d:25..40}.
? How many square feet does {S} have to paint? = a*b*2 : square feet
? How many gallons of paint does she need to buy? = ceil(a*b*2/c) : gallons
? How much money will she spend on paint? = ceil(a*b*2/c)*d : dollars
? If she can paint {e:40,50,60} square feet per hour, how many hours will it take her? = a*b*2/e : hours where whole a*b*2/e

== fence-square-same-perimeter
who S: man, T: woman
{S}'s yard is a rectangle that is {a:30..70} feet long and {b:14..40} feet wide. {T}'s yard is a square that needs exactly as much fence as {S}'s yard.
where a > b+1, whole (a+b)/2
? How long is each side of {T}'s yard? = 2*(a+b)/4 : feet
? How many square feet larger is {T}'s yard than {S}'s yard? = (2*(a+b)/4)*(2*(a+b)/4)-a*b : square feet
? How many feet of fence do both of them need in total? = 2*(2*(a+b)) : feet

== fence-ribbon-around-boxes
who S: woman
{S} wants to glue lace around the tops of {c:4..9} boxes. Each box has a top that is {a:6..12} inches long and {b:4..8} inches wide. She has {d:3..8} yards of lace, and a yard is {q:36} inches.
where a > b, d*q > c*2*(a+b)
? How many inches of lace will she have left? = d*q-c*(2*(a+b)) : inches
? How many inches of lace does {S} need? = c*(2*(a+b)) : inches
? What's the maximum number of boxes that she could decorate with all of her lace? = floor(d*q/(2*(a+b))) : boxes

== fence-running-track-laps-field
who S: man
Coach {S} tells his players to run around the football field, which is {a:100,110,120} yards long and {b:50,53,60} yards wide. The freshmen run {c:3..5} laps, and the seniors run {d:2..3} laps more than the freshmen.
? How many yards does each senior run? = 2*(a+b)*(c+d) : yards
? How many yards farther does each senior run than each freshman? = 2*(a+b)*d : yards
? If a freshman runs {e:80,100} yards per minute, how many minutes does he need for {f:2..4 words} laps? = 2*(a+b)*f/e : minutes where whole 20*(a+b)*f/e

== fence-border-tiles-pool-walk
who S: woman
{S}'s pool is {a:20..40} feet long and {b:10..18} feet wide. There is a walkway that is {c:3..4} feet wide all around the pool, and she wants to put a fence along the outside of the walkway.
? How many feet of fence does she need? = 2*(a+2*c+b+2*c) : feet
? What is the perimeter of the pool itself? = 2*(a+b) : feet
? How many square feet is the walkway? = (a+2*c)*(b+2*c)-a*b : square feet

== fence-leftover-after-repair
who S: man
A storm destroyed {r:20%,25%,40%,50%} of the {a:200..600 by 20} feet of fence around {S}'s farm. He bought {b:10..20} panels that are {c:8} feet long to repair it, and his neighbor gave him {d:4..9} used panels of the same length.
~ The storm had winds of {n:50..75 by 5} mph.
where whole a*r, a*r > (b+d)*c
? How many feet of fence are still missing? = a*r-(b+d)*c : feet
? How many feet of fence did the storm destroy? = a*r : feet
? If each new panel costs ${p:30..60 by 5}, how much money has {S} spent so far? = b*p : dollars
? How many more panels does he need? = ceil((a*r-(b+d)*c)/c) : panels

== fence-perimeter-l-shape-run
who S: woman
Every day {S} walks around a park that has {n:6 words} sides. She walks {a:300..500 by 20} meters along the first side, {b:100..200 by 10} meters along the second, {c:80..150 by 10} meters along the third and {d:60..120 by 10} meters along the fourth. The last sides are {e:150..300 by 10} and {f:200..300 by 10} meters long.
? What's the perimeter of the park? = f+e+d+c+a+b : meters
? If she walks {g:70,75,80} meters per minute, how many full minutes has she walked when she gets to the end of the third side? = floor((a+b+c)/g) : minutes
? How many kilometers does she walk around the park in {h:5,10,20} days? = h*(f+e+d+c+a+b)/1000 : km

== fence-trampoline-lights-strings
who S: man
{S} wants to hang lights around the roof of his patio, which is {a:16..30} feet long and {b:10..15} feet wide. Each string of lights is {c:12,15,18} feet long and has {d:25,30,50} lights. A string costs ${e:9..14}.
? How many strings of lights does he have to buy? = ceil(2*(a+b)/c) : strings
? How much money will he spend on lights? = ceil(2*(a+b)/c)*e : dollars
? How many lights will he have in total? = ceil(2*(a+b)/c)*d : lights
? If he only hangs lights along both lengths, how many feet of lights does he need? = 2*a : feet

== fence-three-fields-compare
who S: woman
{S} owns several fields. The first field is a square with sides of {a:60..120 by 10} yards. The second field is a rectangle that is {b:20..40 by 10} yards longer than the first, but just as wide as the first.
? What is the combined perimeter of both fields? = 4*a+2*(a+b+a) : yards
? How many more square yards are in the second field than in the first? = a*(a+b)-a*a : square yards
? If the fence around the first field costs ${c:4..7} per yard, how much does it cost? = a*4*c : dollars

== fence-garden-doubled-sides
who S: man
{S}'s vegetable garden is {a:10..18} feet long and {b:6..9} feet wide. This spring he decides to make it {k:2 as "twice"} as long and {c:4..6} feet wider.
? How many more feet of fence will he need around the new garden than around the old garden? = 2*(a*k+(b+c))-2*(a+b) : feet
? What will be the area of the new garden? = a*k*(b+c) : square feet
? If he needs {d:2..3} pounds of fertilizer per {e:10} square feet, how many pounds did he need for the old garden? = a*b/e*d : pounds where whole a*b/e*d

== fence-gate-gap-and-wire
who S: man
{S} puts an electric wire around a square pasture with sides of {a:50..90 by 5} meters to keep his llamas safe. There is no wire across {b:2 words} gates, each {c:4..6} meters wide. At each of the {d:4 words} corners he needs {e:1 as "one"} additional meter of wire to tie it.
? How many meters of wire does he need? = a*4-b*c+d*e : meters
? How many meters of the perimeter have no wire? = b*c : meters
? If the wire comes on spools of {f:100} meters that cost ${p:20..35}, how much money does he have to spend? = ceil((a*4-b*c+d*e)/f)*p : dollars

== fence-quarter-each-neighbor
who S: woman
{S} and her neighbors share the cost of a fence. The fence is {a:90..180 by 10} feet long and costs ${b:12..20} per foot, and the city pays {r:10%,20%} of the cost. {S} and {c:2..4} neighbors divide the rest of the cost equally.
where whole a*b*r, whole a*b*(1-r)/(c+1)
? How much money does {S} pay? = (a*b-a*b*r)/(c+1) : dollars
? How much money does the city pay? = a*b*r : dollars
? How much money do the neighbors and {S} pay in total? = a*b-a*b*r : dollars

== fence-hedge-bushes-around-lot
who S: woman
{S} plants bushes around a rectangular parking lot that is {a:60..120 by 6} feet long and {b:30..60 by 6} feet wide, with a bush every {c:3} feet. She leaves out {d:6..10} bushes at the entrance. Each bush costs ${e:7..12}, but she gets a {r:10%,20%,25%} discount.
where a > b, whole 10*e*r
? How many bushes does she need to buy? = 2*(a+b)/c-d : bushes
? How much money does she spend on the bushes? = (2*(a+b)/c-d)*(e-e*r) : dollars
? What is the perimeter of the parking lot? = 2*(a+b) : feet

== fence-tape-floor-game
who S: man
For a game in gym class, {S} marks {n:3..5} rectangles on the floor with tape. Each rectangle is {a:8..12} feet long and {b:4..7} feet wide. A roll of tape is {c:60,90} feet long, and he already used {d:15..40 by 5} feet for the goals.
? How many feet of tape does he use in total? = n*(2*(a+b))+d : feet
? How many rolls of tape does he need in total? = ceil((n*(2*(a+b))+d)/c) : rolls
? How many feet of tape does he need for each rectangle? = 2*(a+b) : feet

== fence-side-lengths-pentagon
who S: woman
A sandbox has {n:5 words} sides. {a:2 words} of the sides are {b:6..9} feet long, and the remaining sides are {k:1/2 as "half"} as long as these. {S} wants to put a wooden bench on each of the long sides and a rope around the whole sandbox.
? What is the perimeter of the sandbox? = a*b+(n-a)*(b*k) : feet
? How much will the rope cost if it is ${c:2..4} per foot and she buys {d:5..10} extra feet? = (a*b+(n-a)*(b*k)+d)*c : dollars where whole b*k
? How many feet longer is a long side than a short side? = b-b*k : feet

== fence-run-perimeter-ratio
who S: man
The length and the width of a soccer field have a ratio of {p:3} to {q:2}, and the perimeter of the field is {t:200..400 by 10} yards. {S} walks along the sides of the field to paint the white lines.
where whole t/2/(p+q)
? How long is the field? = t/2/(p+q)*p : yards
? How many yards longer than wide is the field? = t/2/(p+q)*(p-q) : yards where p > q, t/2/(p+q) > 1
? If a can of paint is enough for {c:40,50} yards, how many cans does {S} need for {d:2 words} fields of that size? = ceil(t*d/c) : cans
