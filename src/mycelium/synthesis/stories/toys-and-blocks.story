topic: toys-and-blocks
place: us

== toys-train-dolls-puzzles-cost
who S: woman
{S} is buying toys for the children at a hospital. A toy train costs ${a:20..40 by 10}. She buys {o:1 as "one"} train, {c:2..4} dolls that cost {b:1/2 as "half"} as much as the train each, and {e:3..6} puzzles that cost {d:10%,20%,30%,40%} less than the train each.
? How much money does {S} spend in total? = a+c*(a*b)+e*(a-a*d) : dollars
? How much does each puzzle cost? = a-a*d : dollars
? How much more do all the dolls cost than the train? = c*(a*b)-a : dollars where c > 2

== toys-store-stuffed-animals-sale
who S: man
A toy store has {d:200..400 by 10} stuffed animals. On Monday the store sold {b:10..25}, and on Tuesday and Wednesday it sold {a:8..20} per day. In the rest of the week {S}, who is the store owner, saw that customers bought {c:2..3 times} as many stuffed animals as they bought from Monday to Wednesday.
where d > (c+1)*(b+a+a)+10
? How many stuffed animals are left in the store? = d-c*(b+a+a)-(b+a+a) : stuffed animals
? How many stuffed animals did the store sell from Monday to Wednesday? = b+a+a : stuffed animals
? If each of the remaining animals is sold for ${p:6..12}, how much more money will the store get? = p*(d-c*(b+a+a)-(b+a+a)) : dollars

== toys-lego-sets-tax-shipping
who S: woman
{S} orders {d:2..4} toy castles for her nephews. Each castle costs ${c:30..60 by 10}, and for each castle she also orders {a:3..6} knights that cost ${b:5,10} each. She has to pay ${e:10,20} for shipping. There is a tax of {g:5%,10%} on all of this, and gift wrapping costs an additional ${f:4..9}, which is not taxed.
? How much does {S} pay in total? = f+(e+d*(c+a*b))+g*(e+d*(c+a*b)) : dollars where whole 100*g*(e+d*(c+a*b))
? How much do the castles and knights cost before shipping and taxes? = d*(c+a*b) : dollars
? How much does she pay in taxes? = g*(e+d*(c+a*b)) : dollars where whole 100*g*(e+d*(c+a*b))

== toys-wooden-blocks-towers
who S: man, T: woman
{S} builds a tower out of {c:15..30 by 5} blocks, and then he builds another tower with {d:20%,40%,60%} more blocks. His sister {T} uses {e:2..3 times} as many blocks as there are in his second tower. Their baby brother puts {a:4..9} blocks into each of {b:2..4} buckets.
where whole c*d
? How many blocks are the children using altogether? = c+(c+c*d)+e*(c+c*d)+a*b : blocks
? How many blocks does {T} use? = e*(c+c*d) : blocks
? How many blocks are in the buckets and the first tower in total? = a*b+c : blocks

== toys-car-collection-three
who S: man, T: man, U: man
{S} has {a:10..30} toy cars. {T} has {b:3..9} fewer toy cars than {S}, and {U} has the same number of toy cars as {T}. Their cousin has {c:12..40} toy cars.
where a > b+4
? How many toy cars do all of them have together? = c+(a-b)+(a-b)+a : toy cars
? If {S} gives {d:2..4} cars to {T}, how many more cars does {T} have than {S}? = a-b+d-(a-d) : cars where 2*d > b+1
? How many cars do {T} and {U} have combined? = (a-b)+(a-b) : cars

== toys-dominoes-rows-falling
who S: woman
{S} is setting up dominoes for a contest. She puts {a:12..30} dominoes in each of {b:5..12} rows. Her cat knocks down {c:2..3 words} whole rows, and {S} takes away {d:10..20} more dominoes to be safe.
where a*b > a*c+d+20
? How many dominoes are still standing? = a*b-a*c-d : dominoes
? If she needs {e:2 as "twice"} as many dominoes for the contest as she had set up at first, how many does she need? = a*b*e : dominoes
? How many dominoes did the cat knock down? = a*c : dominoes

== toys-robot-kit-parts-month
who S: man
{S} is saving for a robot kit that costs ${a:150..300 by 10}. His grandmother gives him ${b:20..50 by 5}, and he gets ${c:6..10} for each of the {d:4..9} dogs he washes per month.
where a > b+c*d
? How much more money does he need after {o:1 as "one"} month? = a-b-c*d : dollars
? How many months does it take him until he is able to buy the kit? = ceil((a-b)/(c*d)) : months
? If the kit goes on sale with a {r:10%,20%,30%} discount, how much does it cost? = a*(1-r) : dollars

== toys-marble-run-tracks
who S: woman, T: man
{S}'s marble run has {a:6..12} straight tracks and {b:2..3 times} as many curves. {T} brings his own set with {c:8..15} straight tracks and {d:10..30} curves. Then they find {e:4..9} pieces under the couch.
? How many pieces do they have in total? = a+a*b+c+d+e : pieces
? If {f:3..8} of the pieces are broken and they throw them out, how many pieces do they have left? = a+a*b+c+d+e-f : pieces
? How many more curves does {S} have than straight tracks? = a*b-a : curves

== toys-yo-yo-factory-colors
who S: woman
A factory produced {a:400..1200 by 100} yo-yos in {o:1 as "one"} day. {r:20%,30%,40%} of them were pink, {s:10%,25%} of them were purple, and the rest were black. {S}, who checks the toys, found out that {b:5..20} black ones had issues.
? How many black yo-yos were good? = a-a*r-a*s-b : yo-yos
? How many yo-yos were pink or purple? = a*r+a*s : yo-yos
? If each pink yo-yo is sold for ${p:3..6}, how much money does the factory get for the pink ones? = a*r*p : dollars

== toys-dollhouse-furniture-budget
who S: woman
{S} has ${m:80..150 by 5} to furnish her dollhouse. She buys {a:2..4} beds for ${b:5..8} each, {c:4..6} chairs for ${d:2..4} each and a tiny bathtub for ${e:7..12}.
where m > a*b+c*d+e+4
? How much money does she have left? = m-a*b-c*d-e : dollars
? If she also wants {f:2..3} lamps that cost ${g:4..6} each, how much money will she have left? = m-a*b-c*d-e-f*g : dollars where m > a*b+c*d+e+f*g
? What is the total cost of the beds and chairs? = a*b+c*d : dollars

== toys-blocks-share-kindergarten
A kindergarten has {a:3..6} boxes of blocks with {b:60..120 by 10} blocks in each box. The teacher throws out {c:10..30} chewed blocks and then buys {k:1/2 as "half"} as many blocks as are left. The blocks are divided equally among {d:4..8} tables.
where whole (a*b-c)*k, whole ((a*b-c)+(a*b-c)*k)/d
? How many blocks does each table get? = ((a*b-c)+(a*b-c)*k)/d : blocks
? How many blocks did the teacher buy? = (a*b-c)*k : blocks
? How many blocks were there before she threw any out? = a*b : blocks

== toys-kite-shop-day-profit
who S: man
{S} sells kites on the beach. He buys them for ${b:6..9} each and sells them for ${a:14..20} each. He sold {c:12..30} kites on Saturday and {d:5..12} more than that on Sunday. Renting the stand cost him ${f:40..90 by 10} for the whole weekend.
? How much profit did he make on the weekend after paying for the stand? = (c+(c+d))*(a-b)-f : dollars
? How many kites did he sell on the weekend? = c+(c+d) : kites
? If he wants to make a profit of ${e:100..200 by 20} on kites next Saturday, before paying for the stand, how many kites does he need to sell? = ceil(e/(a-b)) : kites

== toys-teddy-vs-bunny-baskets
who S: woman
{S} put {a:3..8} teddy bears and {b:4..9} bunnies into each of {c:5..10} baskets. After the fundraiser {d:3..6 digits} full baskets were gone, and a boy took a bear out of {e:1 as "one"} of the baskets that were still there.
where c > d+1
? How many stuffed animals are left in the baskets? = (c-d)*(a+b)-e : stuffed animals
? How many bunnies were there at first? = b*c : bunnies
? If each basket sold for ${p:15..30}, how much money did the fundraiser make? = d*p : dollars

== toys-card-tower-levels
who S: man
{S} builds a pyramid with cups. There are {a:7..12} cups in the bottom row, and each row above it has {b:1 as "one"} cup less than the row below it.
? How many cups are in the bottom row and the next {n:2 words} rows in total? = a+(a-b)+(a-b-b) : cups
? How many cups are in the third row from the bottom? = a-b-b : cups
? If each cup is {c:4..6} inches tall and he builds {d:5..7} rows, how many inches tall is the pyramid? = c*d : inches

== toys-board-games-shelf-weight
who S: woman
{S}'s shelf can hold {a:60..100 by 5} pounds. She puts {b:8..14} board games that weigh {c:2..3} pounds each on it, and {d:3..6} puzzles that weigh {f:1/2 as "half"} as much as a board game.
where a > b*c+d*c*f+5
? How many more pounds can the shelf hold? = a-b*c-d*(c*f) : pounds
? How many pounds do the board games weigh in total? = b*c : pounds
? If she takes all the puzzles away, how many more board games could she put on the shelf? = floor((a-b*c)/c) : board games

== toys-bubbles-party-bottles
who S: man
{S} buys bubbles for {a:10..24} kids at his son's birthday party. He wants to give {b:2} small bottles to each kid. The small bottles come in packs of {c:8,12} that cost ${d:6..9} per pack. He also buys a machine for ${e:25..40} that makes big bubbles.
~ A bottle contains {n:3..5} ounces.
? How many packs does he need to buy? = ceil(a*b/c) : packs
? How much money does he spend in total? = ceil(a*b/c)*d+e : dollars
? How many bottles will be left after each kid gets {b}? = ceil(a*b/c)*c-a*b : bottles where ceil(a*b/c)*c > a*b+1

== toys-water-guns-team-refill
who S: woman
There are {n:2 words} teams with {a:4..7} kids each in a water fight. Every kid carries a water gun that holds {b:16..30 by 2} ounces, and refills it {c:3..6} times. {S} has a barrel with {d:2000..4000 by 100} ounces of water for all of them. The guns are empty at first, and the first filling is not counted as a refill.
where d > n*a*b*(c+1)
? How many ounces of water are left in the barrel when the fight is over? = d-n*a*b*(c+1) : ounces
? How many ounces of water does each kid use? = b*(c+1) : ounces
? How many kids take part? = n*a : kids

== toys-jump-rope-cut-pieces
who S: man
{S} has {a:40..80 by 2} yards of rope and wants to make jump ropes. A short jump rope needs {b:7,8} feet and a long jump rope needs {c:14..16} feet. There are {d:3} feet in a yard, and he makes {e:5..7} long jump ropes.
? How many short jump ropes can he make with the rest of the rope? = floor((a*d-c*e)/b) : jump ropes where a*d > c*e+2*b
? How many feet of rope does he have at first? = a*d : feet
? How many feet of rope are left after he makes the long jump ropes? = a*d-c*e : feet where a*d > c*e

== toys-vending-figurines-coins
who S: woman
{S} loves the machine at the supermarket that sells figurines for {a:50,75} cents. She has {b:12..30} quarters, which are worth {c:25} cents each, and {d:8..20} nickels, which are worth {e:5} cents each.
? How many cents does she have in total? = b*c+d*e : cents
? How many figurines can she buy? = floor((b*c+d*e)/a) : figurines
? If she buys {f:4 digits} figurines, how many cents does she have left? = b*c+d*e-f*a : cents where b*c+d*e > f*a

== toys-train-track-oval-feet
who S: man
{S} and his grandson are building a train track. They have {a:12..20} straight pieces that are {b:9} inches long and {c:16,24} curved pieces that are {d:10,12} inches long. His grandson throws {e:2..4} straight pieces out of the window.
where whole ((a-e)*b+c*d)/12
? How many inches of track do they have left? = (a-e)*b+c*d : inches
? How many feet of track do they have left? = ((a-e)*b+c*d)/12 : feet
? If a new package of {f:5} straight pieces costs ${p:12..18} and they buy {g:2..3} packages, how many straight pieces do they have then? = a-e+f*g : pieces

== toys-puppet-theater-unknown-start
who S: woman, T: woman
{S} had a box of plastic animals. She lost {a:4..9} of them at the beach, and then she gave {f:1/2 as "half"} of what was left to her cousin {T}. For her birthday she got {b:6..12} more, and now she has {c:20..45} plastic animals.
where c > b+4
? How many plastic animals did she have at first? = (c-b)/f+a | x: f*(x-a)+b = c : animals
? How many animals did {T} get? = c-b : animals
? If {S} puts all her animals into {d:3..5} boxes as evenly as she can, how many animals will be left over when every box has the same number? = mod(c,d) : animals where mod(c,d) > 0

== toys-lego-bricks-sorted-colors
who S: man
{S} sorts his {a:600..1800 by 120} bricks by color. {f:1/3,1/4,1/6} of them are white, {g:1/2,1/5} of them are gray, and he sorts the rest equally into {c:4..8} boxes with {o:1 as "one"} color in each.
where whole a*f, whole a*g, whole (a-a*f-a*g)/c
? How many bricks are in each of the {c} boxes? = (a-a*f-a*g)/c : bricks
? How many white and gray bricks does he have? = a*f+a*g : bricks
? If it takes him {d:2..3} seconds to sort a brick, how many minutes does it take him to sort all of them? = a*d/60 : minutes where whole a*d/60

== toys-drone-battery-flights
who S: woman
{S}'s toy drone can fly for {a:8..12} minutes with a full battery. She has {c:3..5} full batteries, and on Saturday she used all of them. Then she charged {d:2 words} of them again, which took {b:45,50} minutes per battery, and used these as well.
? How many minutes did the drone fly on Saturday? = a*c+a*d : minutes
? How many minutes did it take her to charge the batteries if she can only charge them separately? = b*d : minutes
? If a new battery costs ${p:18..30} and she wants to be able to fly for {e:70..110 by 10} minutes without charging, how much money does she need to spend on new batteries? = (ceil(e/a)-c)*p : dollars where ceil(e/a) > c

== toys-museum-gift-shop-boxes
who S: man
{S} orders {a:5..9} boxes of dinosaurs and {b:3..6} boxes of astronauts for the museum shop. Each box of dinosaurs has {c:24,30,36} toys, and each box of astronauts has {d:1/2 as "half"} as many toys. He puts {e:40..70 by 5} toys on the shelves and the rest in the storage room.
? How many toys are in the storage room? = a*c+b*(c*d)-e : toys
? If the shop sells the dinosaurs for ${p:3..6} each, how much money will it get for all of them? = a*c*p : dollars
? How many more dinosaurs than astronauts did he order? = a*c-b*(c*d) : toys
