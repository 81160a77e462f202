topic: art-class
place: any

== art-mosaic-panels (us)
The class covers {a:2..4} wall panels of {k:2} square meters each with plaster. In the middle they set a square mosaic: along each of its sides lie {b:20..40} tiles, and every tile is {c:2,3,4} cm wide and just as high.
where a*k > b*c*b*c/10000+1
? How many square meters of plaster are not covered by the mosaic? = a*k-b*c*b*c/10000 : square meters where whole b*c*b*c/100
? A box holds {p:50,100} tiles and [costs|is priced at] {q:$12..$25}. What do the boxes for the mosaic cost? = ceil(b*b/p)*q : dollars
? How many cm long is a side of the mosaic? = b*c : cm

== art-joined-canvas (us)
{S} screws canvases together for a stage picture. Side by side hang a canvas {a:2..5} meters wide and a canvas {b:2..5} meters wide, both {c:1,1.5,2} meters high; above them, with the same widths, hang canvases that are {d:0.5,1.2,2.5} meters high.
? How many square meters is the whole picture? = (a+b)*(c+d) : square meters
? How many square meters more is the lower part of the picture than the upper, or the upper than the lower? = max((a+b)*c,(a+b)*d)-min((a+b)*c,(a+b)*d) : square meters where c != d
? How many meters of wooden edging go round the whole picture? = 2*(a+b+c+d) : meters

== art-beads-boxes (us)
{a:5..12} boxes of glass beads have come, and there are {k:12 as "a dozen"} in each. {S} uses {b:8..20} for a necklace and {c:6..12} for a bracelet; {d:2..9} roll under the cupboard and are lost.
where a*k > b+c+d+2
? How many beads [are left|remain]? = a*k-b-c-d : beads
? {S} sells the necklace for {p:$12..$20} and the bracelet for {q:$7..$11}, and a bead [costs|is priced at] {r:10,15,20} cents. How much more does {S} get than the beads in both cost? = p+q-(b+c)*r/100 : dollars where p+q > (b+c)*r/100
? How many more necklaces like this [can {S} make|is {S} able to make] from the beads that [are left|remain]? = floor((a*k-b-c-d)/b) : necklaces where (a*k-b-c-d)/b > 2

== art-mural-paint (australia)
A mural on the gym wall will be {a:6..12} metres long and {b:2,2.5,3} metres high. A litre of paint covers {c:4,5,6} square metres and [costs|is priced at] {d:A$8..A$18}; brushes and masking tape come to {e:A$15..A$40 by 5}.
where whole a*b/c
? [How much|What] does the material for the mural cost? = e+d*a*b/c : dollars
? How many litres of paint are needed? = a*b/c : litres
? If the class paints {k:4..8} square metres [an hour|per hour] and has already worked for {m:2 words} hours, how many square metres are still to be painted? = a*b-m*k : square metres where a*b > m*k+1

== art-paper-packs-used (us)
In the cupboard lay {b:4..9} packs of drawing paper with {a:50,80,100} sheets each. From every pack {c:10..35} sheets were taken for the Easter cards. [Later|Since then] {d:5..15} sheets got damp, and {e:6..20} went to the kindergarten.
where a*b > b*c+d+e+5
? How many sheets [are left|remain]? = a*b-b*c-d-e : sheets
? The sheets that are left are put in {k:3..5} equal folders. How many sheets are in each folder? = (a*b-b*c-d-e)/k : sheets where whole (a*b-b*c-d-e)/k

== art-pottery-sale (us)
{b:4..8} groups each made {a:6..12} mugs for the pottery sale. {c:3..7} of them cracked in the kiln and {d:2..6} were kept by the teachers.
The sale was open for {h:60} minutes, and a mug was sold every {e:3,4,5,6} minutes.
where a*b > c+d+h/e+2
? How many mugs were left after the sale? = a*b-c-d-h/e : mugs
? How many mugs were brought to the sale? = a*b-c-d : mugs
? At {p:$4..$9} a mug, and with {g:$15..$30} spent on clay and glaze, how much did the sale leave? = h/e*p-g : dollars where h/e*p > g+1

== art-bracelets-race (us)
who S: woman, T: man
For {a:2..5} hours {S} and {T} sit on the bench and knot bracelets. {S} finishes a bracelet every {b:6,10,12} minutes, {T} every {c:15,20,30} minutes.
? How many more bracelets does {S} finish than {T}? = a*60/b-a*60/c : bracelets where a*60/b > a*60/c+1
? How many bracelets do they finish together? = a*60/b+a*60/c : bracelets

== art-purple-ratio
To get the purple of {S}'s dream landscape, red and blue are mixed in the ratio {p:2..5} to {q:2..7}. {S:He} needs {n:60..200 by 10} ml of purple, and a tube of blue holds {t:12,20,25} ml.
where whole n/(p+q), p != q
? How many ml of red does {S} need? = n*p/(p+q) : ml
? How many tubes of blue [must {S} open|does {S} have to open|does {S} need to open]? = ceil(n*q/(p+q)/t) : tubes where n*q/(p+q)/t > 1
? How many ml of blue does {S} need? = n*q/(p+q) : ml

== art-frame-glass (uk)
{S} frames a print that is {a:30..60 by 5} cm by {b:20..40 by 5} cm. The card around the print sticks out by {c:4..8} cm on every side.
where a > b
? How many cm long is the outer edge of the card, all the way round? = 2*(a+2*c+b+2*c) : cm
? How many square cm of card remain visible around the print? = (a+2*c)*(b+2*c)-a*b : square cm
? The moulding [costs|is priced at] {p:£8..£20} a metre. What does {S} pay for moulding along the outer edge of the card? = 2*(a+2*c+b+2*c)/100*p : pounds

== art-clay-shares (us)
{v:10..25 by 5} kg of clay arrived for {S}'s class of {n:20..28} students. Each student [gets|receives] {g:300,350,400,450} g for an elephant; the remainder is kept under a wet cloth for repairing.
where v*1000 > n*g+400
? How many g of clay are kept under the cloth? = v*1000-n*g : grams
? If every elephant loses {e:5%,10%,20%} of its weight as it dries, how many grams do all the elephants weigh then? = n*g-e*n*g : grams
? How many more elephants could be made from the clay that is kept? = floor((v*1000-n*g)/g) : elephants where (v*1000-n*g)/g > 2

== art-kiln-heat
The kiln stood at {a:20,22,25} degrees when {S} switched it on. It heats by {b:120..180 by 10} degrees an hour for {m:3..5} hours, rests at that heat, and then cools by {c:60..80 by 5} degrees an hour.
where whole (b*m-30)/c
? How many hours after being switched on is the kiln at {h:200} degrees less than its greatest heat, if it rests for {w:2 digits} hours before it cools? = m+w+h/c : hours where whole 10*h/c
? The kiln may be opened when it is {d:30} degrees warmer than at the start. How many hours of cooling does that take? = (b*m-d)/c : hours
? How hot is the kiln {k:2..4} hours after it has begun to cool, in degrees? = a+b*m-c*k : degrees

== art-exhibition-percent (south-africa)
Of {n:120..400 by 40} drawings that learners handed in, {r:20%..50% by 10} were hung in the exhibition. {q:25%,50%,75%} of the drawings that were hung found a buyer.
where whole n*r, whole n*r*q
? How many of the drawings that were hung found no buyer? = n*r-n*r*q : drawings
? If the teacher hangs {k:10..30} further drawings in the corridor, how many drawings are hung neither in the exhibition nor there? = n-n*r-k : drawings where n-n*r > k+5
? Each buyer paid {p:R50..R120 by 10} for a drawing. How much money came in? = n*r*q*p : rand

== art-cranes-unknown (singapore)
hide x:20..90
let t = (x+a)*2-b
{S} had folded some paper cranes before the holidays, and {a:15..40} more during the holidays. When {S:his} cousins added theirs, there were {k:2 as "twice"} as many cranes as {S} had folded. {b:4..12} were crushed in the bus, so {t} cranes were hung up in the hall.
? How many cranes had {S} folded before the holidays? = (t+b)/k-a | x: (x + a)*k - b = t : cranes
? {S} hangs the cranes that were not crushed on {m:4..8} threads, the same number on each. How many cranes hang on a thread? = t/m : cranes where whole t/m, t/m > 1

== art-brushes-two-kinds (ireland)
hide x:6..20, y:5..15
let n = x+y
let m = x*p+y*q
Flat brushes cost {p:€2..€3} and fan brushes {q:€4..€6}. For {m} euros the art room was supplied with {n} brushes, all flat or fan.
where x != y
? How many fan brushes were supplied? = (m-p*n)/(q-p) | y, x: x + y = n, p*x + q*y = m : brushes
? How many flat brushes were supplied? = (q*n-m)/(q-p) | x, y: x + y = n, p*x + q*y = m : brushes
? The school had given {z:€200,€250} for the brushes. If a discount of {r:10%,20%,25%} had been given on everything, how many euros of that would have been left? = z-(m-r*m) : euros where z > m-r*m+1

== art-auction-commission (us)
At the silent auction, {S}'s oil painting went for {a:$80..$300 by 20}, which was {b:$20..$60 by 5} more than the lowest offer. The gallery keeps {r:10%..30% by 5} of the price, and the frame had cost {S} {c:$15..$35 by 5}.
where whole a*r, a-a*r > c+10
? How much is left for {S} after gallery and frame? = a-a*r-c : dollars
? How much does the gallery keep? = a*r : dollars
? Another painting of {S}'s goes for {d:$40..$100 by 20}, without a frame, and the gallery keeps the same share. How much is left for {S} from both? = a+d-r*(a+d)-c : dollars where whole r*(a+d)

== art-ink-drops (india)
For a page of calligraphy {S} uses {a:30..60 by 5} dips of the pen, and {b:20} dips use up a millilitre of ink. A bottle holds {v:30,50,60} ml and [costs|is priced at] {p:₹80..₹200 by 10}.
? A bottle is full when {S} begins. How many ml are left in it after {n:4..20 by 4} pages? = v-a*n/b : ml where v > a*n/b
? How many full pages can be written with a bottle? = floor(v*b/a) : pages
? What do enough bottles for {m:40..90 by 10} pages cost? = ceil(a*m/b/v)*p : rupees

== art-scale-plan
On {S}'s plan of the garden, {a:2 digits} cm stand for {b:3,5,10} metres. The pond is drawn {c:5..14} cm long and the path {d:8..24} cm long.
? Round the pond, which is {e:3..8} cm wide on the plan and rectangular, {S} wants a fence. How many metres of fence is that in reality? = 2*(c+e)/a*b : metres
? How many metres longer is the path than the pond in reality? = (d-c)/a*b : metres where d > c+1
? The hedge is {h:15..90 by 15} metres long and the wall {w:15..60 by 15} metres. How many cm longer [must {S} draw|does {S} have to draw|does {S} need to draw] the hedge than the wall? = (h-w)/b*a : cm where h > w

== art-lesson-plan (us)
A long art lesson begins at {t:9:20 am..1:30 pm by 10}. Sketching takes {a:15..25 by 5} minutes, painting {k:2 as "twice"} as long, and tidying up {b:10,15} minutes.
~ It rains, and a fly keeps landing on {S}'s palette.
? [At what time|When] must tidying up begin? = t+(a+k*a)/60 : clock
? How many minutes does the art lesson last? = a+k*a+b : minutes

== art-yarn-rolls (us)
For a woven wall hanging {S} needs {a:18..40} strands of yarn, each {b:4..7} feet long, and {c:10..40} feet of yarn for the fringe. Yarn comes in rolls of {d:50,60,75} feet.
? How many rolls [must {S} open|does {S} have to open|does {S} need to open]? = ceil((a*b+c)/d) : rolls
? If {S} opens no more rolls than necessary, how many feet of yarn remain? = ceil((a*b+c)/d)*d-a*b-c : feet where mod(a*b+c,d) > 0, mod(a*b+c,d) < d-1
? A roll [costs|is priced at] {p:$6..$10} and {S} sells the hanging for {q:$90..$160 by 5}. How much more does {S} get than the rolls cost? = q-ceil((a*b+c)/d)*p : dollars where q > ceil((a*b+c)/d)*p+1

== art-glaze-fractions
A bucket held {n:6,9,12,18} litres of glaze. {S}'s class used {f:1/3} of it for bowls and {g:1/2,1/4} of the rest for tiles. {b:250,500} ml were spilt at the sink.
where n-n*f-g*(n-n*f) > 1
? How many litres of glaze [are left|remain]? = n-n*f-g*(n-n*f)-b/1000 : litres
? How many litres of glaze went on the tiles? = g*(n-n*f) : litres

== art-sketchbook-average (philippines)
{S} [wants to|would like to] fill {g:4..8} pages of the sketchbook a day, on average, over a week of {n:7 words} days. In the first {m:4 words} days {S:he} filled {t:12..24} pages, among them {h:3..6} pages of hands.
where n*g > t+3, whole (n*g-t)/(n-m)
? How many pages [a day|per day|each day] [must {S} fill|does {S} have to fill|does {S} need to fill] on the days that are left, if it is the same number each day? = (n*g-t)/(n-m) : pages
? If {S} only fills {k:2..4} pages [a day|per day|each day] on the days that are left, how many pages short of the plan will {S:he} be at the end of the week? = n*g-t-(n-m)*k : pages where n*g > t+(n-m)*k+1

== art-card-strips (us)
A sheet of card is {a:60..90 by 5} cm long. {S} cuts strips from it across the sheet, each {b:4,7,8} cm wide, until what remains is too narrow for a strip. {S:He} has {n:3..6} such sheets.
where mod(a,b) > 1
? If {S} needs {p:50..120 by 5} strips, how many sheets [must {S:he} cut|does {S:he} have to cut|does {S:he} need to cut] up? = ceil(p/floor(a/b)) : sheets
? How many cm of card are left over in width from all the sheets together? = n*mod(a,b) : cm

== art-photo-enlargement
A photograph is {a:10..20 by 2} cm wide and {b:15..30 by 5} cm high. The copy shop enlarges both measures by {r:20%,50%,100%}.
? A frame fits tightly round the enlargement. How many cm is it round the enlargement? = 2*(a+a*r+b+b*r) : cm
? What is the area of the enlargement, in square cm? = (a+a*r)*(b+b*r) : square cm
? By how many square cm is the enlargement larger than the photograph? = (a+a*r)*(b+b*r)-a*b : square cm

== art-fence-painting-pair (us)
who S: woman, T: man
Painting the backdrop alone would take {S} {a:4,6,10} hours and {T} {b:6,12,15} hours. Their art teacher lets them work on it together[, from both ends|].
where a < b
? What fraction of the backdrop do they finish in an hour, working together? = 1/a+1/b : number where whole 100*(1/a+1/b)
? How many hours do they need together? = a*b/(a+b) | x: x/a + x/b = 1 : hours where whole 10*a*b/(a+b)

== art-hanging-even-gaps
On a wall {w:400..800 by 20} cm long, {S} hangs {n:3..6} pictures in a row, each {b:50..80 by 5} cm wide. The gaps between the pictures, and those between the outer pictures and the ends of the wall, are all equal.
where whole (w-n*b)/(n+1), w-n*b > 100
? How many cm is each gap? = (w-n*b)/(n+1) : cm
? If {S} takes away a picture and spaces the others evenly in the same manner, how many cm is each gap then? = (w-(n-1)*b)/n : cm where whole 10*(w-(n-1)*b)/n

== art-necklace-pattern (us)
who S: ms
{S} shows the class a necklace. In order, its beads are: tube, tube, tube, ball, tube, ball, ball, tube, tube, ball, tube, tube, tube, ball, tube. A tube is {b:12..30} mm long and a ball {a:6..11} mm.
? How many mm long are all the beads of the necklace, laid end to end? = b+b+b+a+b+a+a+b+b+a+b+b+b+a+b : mm
? How many mm longer is a tube than a ball? = b-a : mm

== art-masks-drying (jamaica)
Each of the carnival masks that {S} makes [gets|receives] {n:4..6} layers of paper. Laying a layer takes {a:8..12} minutes and it must then dry for {b:30..60 by 10} minutes before the next step; after the last layer has dried, painting takes {c:20..40 by 5} minutes.
? How many minutes pass from the beginning of the first layer to the end of the painting? = n*(a+b)+c : minutes
? From the beginning of the first layer to the end of the painting, for how many minutes is {S} at work on a mask? = n*a+c : minutes
? If each layer dried in {f:1/2 as "half"} the time, how many minutes would pass from the beginning of the first layer to the end of the painting? = n*(a+b*f)+c : minutes
