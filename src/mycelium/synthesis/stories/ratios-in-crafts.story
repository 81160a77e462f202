topic: ratios-in-crafts
place: us

== craft-bead-colors-chain
who S: woman
{S} is making a beaded curtain. She uses {a:60..240 by 12} red beads, which is {b:2,3 times} the number of blue beads. She uses {c:2 as "twice"} as many blue beads as green beads, and {d:3..5 times} as many white beads as green beads.
where whole a/b/c
? How many beads does she use in total? = a+a/b+a/b/c+d*(a/b/c) : beads
? How many green beads does she use? = a/b/c : beads
? How many more white beads than blue beads does she use? = d*(a/b/c)-a/b : beads where d > c

== craft-quilt-squares-more
who S: woman
{S} made a small quilt with {a:36..96 by 12} yellow squares, which is {b:2,3 times} as many as the pink ones. There are {c:2 as "twice"} as many pink squares as purple squares.
where whole a/b/c
? How many squares are in the quilt? = a+a/b+a/b/c : squares
? If {S} makes a larger quilt with {d:3..5 times} as many squares of each color, how many more squares does she need than for the small quilt? = d*(a+a/b+a/b/c)-(a+a/b+a/b/c) : squares
? How many pink squares are in the small quilt? = a/b : squares

== craft-origami-animals-three
who S: woman, T: man
{S} folded {a:8..20} paper frogs. She then folded {b:2..3 times} as many butterflies as frogs, and her brother {T} folded {c:2..3 times} as many butterflies as {S} did. {T} also folded {d:5..15} boats.
? How many paper figures do they have altogether? = a+a*b+c*(a*b)+d : figures
? How many butterflies did they fold in total? = a*b+c*(a*b) : butterflies
? If each sheet of paper costs {e:5..9} cents and every figure needs a sheet, how much did the paper for all the butterflies cost, in cents? = e*(a*b+c*(a*b)) : cents

== craft-bracelet-cost-cents
who S: woman
{S} makes bracelets. For each bracelet she needs {a:4..8} blue beads, the same number of orange beads and {b:2..3 times} as many clear beads as blue beads. Each bead costs {c:5..12} cents.
? How much do the beads for a bracelet cost, in dollars? = c*(a+a+a*b)/100 : dollars
? How many beads does she need for {d:10..40} bracelets? = d*(a+a+a*b) : beads
? If she sells each bracelet for ${e:7..12}, how much money does she make with {f:5..20} bracelets, before she pays for the beads? = e*f : dollars

== craft-candle-wax-wicks
who S: man
{S} makes candles. A small candle needs {a:4..6} ounces of wax, and a large candle needs {b:2..3 times} as much wax as a small candle. He buys {c:10..20} pounds of wax, and a pound is {d:16} ounces. He wants to make {e:8..12} small candles first.
where c*d > a*e+a*b
? How many ounces of wax does he have left for large candles? = c*d-a*e : ounces
? How many large candles can he make with the rest of the wax? = floor((c*d-a*e)/(a*b)) : candles
? If each small candle sells for ${p:5..8} and wicks cost him {q:50} cents per candle, how much money does he have left from the small candles after he pays for the wicks? = e*p-e*q/100 : dollars

== craft-clay-pots-ratio
who S: woman
The ratio of sand to clay in {S}'s mix is {a:1..2 digits} to {b:3..7}, and she needs {c:30..120} pounds of the mix for her students.
where a = 2, whole c/(a+b), b != 4, b != 6
? How many pounds of clay does she need? = c/(a+b)*b : pounds
? How many pounds of sand does she need? = c/(a+b)*a : pounds
? If each student makes a pot that takes {d:1.5,2,3} pounds of the mix, how many pots can be made from all of it? = floor(c/d) : pots

== craft-scarf-stripes-yarn
who S: woman
{S} is knitting a striped scarf that is {a:60..90 by 6} inches long. The gray stripes make up {f:1/2,1/3,2/3} of the length, and {g:1/2,1/4} of the rest is green. The other part of the scarf is red.
where whole a*f, whole (a-a*f)*g
? How many inches of the scarf are red? = a-a*f-(a-a*f)*g : inches
? How many inches of the scarf are green? = (a-a*f)*g : inches
? If she needs {b:3..5} yards of yarn for every inch, how many yards of gray yarn does she use? = a*f*b : yards

== craft-model-train-scale
who S: man
{S} builds model trains. In his models {a:1 as "one"} inch stands for {b:4..8} feet of a real train. His model of an engine is {c:8..14} inches long, and each of the {d:4..9} cars behind it is {e:2..4} inches shorter than the engine.
? How many feet long is the real engine? = c*b : feet
? What is the total length of the model train in inches, if there is no space between the cars? = c+d*(c-e) : inches
? If a real bridge is {f:120..480 by 40} feet long, how many inches long does {S} need to make his model of it? = f/b : inches where whole f/b

== craft-necklace-pattern-repeat
who S: woman
{S}'s necklace has a pattern of {a:3..5} gold beads, {b:2..4} silver beads and {c:1 as "one"} pearl that repeats {d:6..12} times.
? How many beads and pearls are on the necklace? = d*(a+b+c) : beads
? How many more gold beads than pearls does she need? = d*(a-c) : beads
? If a pearl costs ${p:3..5} and every bead costs {q:20..50 by 10} cents, how much does the necklace cost, in dollars? = d*c*p+d*(a+b)*q/100 : dollars

== craft-paint-ratio-fence-signs
who S: man
{S} paints wooden signs. To get the right shade of orange, he mixes {a:3..5} spoons of yellow paint with every {b:2} spoons of red paint. A jar of yellow paint contains {c:60,90,120} spoons, and he uses all of it.
where whole c/a
? How many spoons of red paint does he need? = c/a*b : spoons
? How many spoons of orange paint does he get? = c+c/a*b : spoons
? If each sign needs {d:5,6,8} spoons of orange paint, how many signs can he paint? = floor((c+c/a*b)/d) : signs

== craft-buttons-teddy-bears
who S: woman
{S} sews teddy bears. Each bear needs {a:2} buttons for the eyes and {b:3..5} buttons for the jacket. She has {c:80..150 by 5} buttons, and {d:6..14} of them are too small to use.
? How many bears can she sew with the buttons? = floor((c-d)/(a+b)) : bears
? How many buttons does she need for {e:20..40} bears? = e*(a+b) : buttons
? If she gives {f:1/2,1/4} of the buttons that she can use to her mom, how many buttons does she have left to use? = (c-d)-(c-d)*f : buttons where whole (c-d)*f

== craft-leather-wallets-belts
who S: man
{S} cuts {a:3..5} wallets from {b:2} square feet of leather. A belt needs {c:1.5,2.5} square feet. Leather costs ${d:6..10} per square foot.
? How many square feet of leather does he need for {e:12..60 by 12} wallets and {f:4..10 by 2} belts? = e/a*b+c*f : square feet where whole e/a
? How much does the leather for {g:4..12 by 2} belts cost? = c*g*d : dollars
? How much money does he spend on the leather for {h:15..60 by 15} wallets? = h/a*b*d : dollars where whole h/a

== craft-wreaths-twigs-flowers
who S: woman, T: woman
{S} and {T} make floral wreaths for a fundraiser. Each wreath needs {a:12..20} twigs, {b:5..9} carnations and {c:2..3 times} as many lilacs as carnations. {S} makes {d:4..8} wreaths, and {T} makes {e:2..5} more than {S}.
? How many lilacs do they need in total? = (d+(d+e))*(b*c) : lilacs
? How many flowers are on each wreath? = b+b*c : flowers
? If the wreaths sell for ${p:18..30} each and the flowers and twigs cost ${q:60..110 by 10} altogether, how much money do they raise? = (d+(d+e))*p-q : dollars

== craft-soap-bars-batch
who S: woman
{S} makes soap. A batch uses {a:20..36 by 2} ounces of oil, {b:25%,50%} as much water as oil, and {c:3..5} ounces of lye.
where whole a*b
? How many ounces is a batch? = a+a*b+c : ounces
? If each bar of soap is {d:3,4,5} ounces, how many full bars does she get from {e:2..5} batches? = floor(e*(a+a*b+c)/d) : bars
? How many ounces of water does she need for {f:3..9} batches? = f*a*b : ounces

== craft-ribbon-bows-roll
who S: woman
A roll of ribbon is {a:10..30} yards long. {S} needs {b:9,12,18} inches for a small bow and {k:2 as "twice"} as much for a large bow. She cuts {c:5..10} large bows and uses the rest of the roll for small bows. A yard is {d:36} inches.
where a*d > b*k*c+b
? How many small bows can she make? = floor((a*d-b*k*c)/b) : bows
? How many inches of ribbon does she use for the large bows? = b*k*c : inches
? How many inches long is the roll of ribbon? = a*d : inches

== craft-mosaic-tiles-percent
who S: man
{S} makes a mosaic with {a:200..800 by 50} tiles. {r:20%,30%,40%} of the tiles are blue, {s:10%,20%,25%} are white and the others are brown. He breaks {b:5..20} of the brown tiles and has to buy new ones.
where whole a*r, whole a*s
? How many of the tiles in the mosaic are brown? = a-a*r-a*s : tiles
? How many more blue tiles than white tiles are there? = a*r-a*s : tiles where r > s
? If brown tiles come in boxes of {c:40,50,60}, how many boxes of brown tiles does he need to buy in total, with the new ones? = ceil((a-a*r-a*s+b)/c) : boxes

== craft-doll-clothes-fabric-yards
who S: woman
{S} makes doll clothes. A dress takes {a:1/2 as "half"} of a yard of fabric, and a coat takes {b:3 times} as much fabric as a dress. She sells each dress for ${c:12..18} and each coat for ${d:25..35}.
? How many yards of fabric does she need for {e:6..14 by 2} dresses and {f:4..8 by 2} coats? = a*e+a*b*f : yards
? How much money will she make if she sells {g:5..12} dresses and {h:3..8} coats? = c*g+d*h : dollars
? How many coats can she make from {i:9..30 by 3} yards of fabric? = i/(a*b) : coats

== craft-paper-chain-rings
who S: man
{S}'s class makes a paper chain for the graduation. Every sheet of paper makes {a:6,8} rings, and each ring makes the chain {b:2..3} inches longer. There are {c:18..28} students in the class, and each of them uses {d:3..5} sheets.
? How many rings does the class make? = a*c*d : rings
? How many feet long is the chain? = a*c*d*b/12 : feet where whole a*c*d*b/12
? If the chain has to go around a room with a perimeter of {e:90..140 by 10} feet {f:2 as "twice"}, how many inches of chain do they need? = e*f*12 : inches

== craft-planter-boxes-basswood
who S: man
{S} builds planters out of basswood. Each planter needs {a:4} boards for the sides and {b:2..3} boards for the bottom. The nails for a planter cost ${c:1..2}, and each board costs ${d:3..6}. He sells a planter for ${e:45..70 by 5}.
where e > d*(a+b)+c
? How much profit does he make on each planter? = e-d*(a+b)-c : dollars
? How many boards does he need for {f:6..20} planters? = f*(a+b) : boards
? How many planters does he have to sell to make a profit of ${g:300..900 by 50}? = ceil(g/(e-d*(a+b)-c)) : planters

== craft-stained-glass-lamps
who S: woman
It takes {S} {a:3..6} hours to make a glass lamp, and {b:1/2,1/3} of that time to make a glass bird. She worked for {c:30..60} hours this month and finished {d:4..7} lamps. The rest of the time she made birds.
where whole a*b, whole (c-a*d)/(a*b), c > a*d+a*b
? How many birds did she make? = (c-a*d)/(a*b) : birds
? How many hours does a bird take her? = a*b : hours
? If a lamp sells for ${e:90..150 by 10} and a bird for ${f:25..40 by 5}, how much money will she get for everything? = d*e+(c-a*d)/(a*b)*f : dollars

== craft-crochet-animals-eyes
who S: woman
{S} crochets stuffed animals. So far she has made {a:4..10} zebras, {k:2 as "twice"} as many geese as zebras, and {b:3..6} fewer turtles than geese. Each animal needs {c:2} plastic eyes.
where a*k > b+1
? How many animals has she made? = a+a*k+(a*k-b) : animals
? How many eyes did she need? = c*(a+a*k+(a*k-b)) : eyes
? If she donates {r:50%} of the geese to a homeless shelter and sells the rest of the geese for ${p:9..15} each, how much money does she make? = (a*k-a*k*r)*p : dollars

== craft-poster-glitter-tubes
who S: man
{S} decorates {a:8..20} posters with glitter. A silver poster needs {b:2..3} tubes of glitter, and a gold poster needs {c:4..5}. He used {t:30..80} tubes in total.
where whole (t-b*a)/(c-b), t > a*b+c-b, t < a*c-2
? How many gold posters did he decorate? = (t-b*a)/(c-b) | g, s: g + s = a, c*g + b*s = t : posters
? How many silver posters did he decorate? = (a*c-t)/(c-b) | s, g: g + s = a, c*g + b*s = t : posters where (a*c-t)/(c-b) > 1
? If {d:6,8,10} tubes come in a package, how many packages did he have to open? = ceil(t/d) : packages

== craft-woodburn-coasters-sets
who S: woman
{S} cut {a:3..6} logs into slices to make coasters. From each log she got {b:14..24} slices, but {c:2..4} slices per log cracked. She put the good slices into sets of {d:4,6} and sold each set for ${p:12..20}.
where whole a*(b-c)/d
? How many sets did she make? = a*(b-c)/d : sets
? How much money did she get if she sold all but {e:3..6} of the sets? = (a*(b-c)/d-e)*p : dollars where a*(b-c)/d > e
? How many slices cracked? = a*c : slices

== craft-tie-dye-shirts-dye
who S: man
To dye {a:4..6} shirts, {S} needs {b:2..3} bottles of dye and {c:8..12} rubber bands. He plans to dye {d:24..72 by 12} shirts for the students at his school. Bottles of dye cost ${e:4..7} each.
where whole d/a
? How many rubber bands does he need? = d/a*c : rubber bands
? How much will the dye cost? = d/a*b*e : dollars
? If a plain shirt costs ${f:3..5}, what is the total cost of the dye and the shirts? = d/a*b*e+d*f : dollars

== craft-puppet-show-tickets-split
who S: woman, T: woman
{S} and {T} made finger puppets in a ratio of {a:3..5} to {b:6..8}. Together they made {c:45..150} puppets.
where whole c/(a+b), mod(b,a) > 0
? How many puppets did {S} make? = c/(a+b)*a : puppets
? How many more puppets did {T} make than {S}? = c/(a+b)*b-c/(a+b)*a : puppets
? If {T} sells all of her puppets for ${p:2..4} each, how much money does she get? = c/(a+b)*b*p : dollars
