topic: hobbies-at-home
place: us

== hobby-puzzle-pieces
who S: woman, T: man
{S} solved {a:12..60} puzzles last year. That was {b:2..4 times} as many as her son {T} solved. {T}'s grandmother solved {c:2..5 times} as many as {T}, and his grandfather solved {d:5..25} puzzles.
where whole a/b
? How many puzzles did {T}, his grandmother, and his grandfather solve in total? = d+(a/b+c*(a/b))/1 : puzzles

== hobby-yarn-scarf
who S: man
{S} bought {a:4..15} feet of wire for his model railroad. He used {b:10..40} inches of it for a fence, and then he found {c:8..50} inches of the same wire in his toolbox.
? How many inches of wire does he have now? = a*12-b+c : inches

== hobby-origami-two-days
who S: woman
{S} wants to fold {c:4..20} boats on Friday after school. On Wednesday she folded {a:6..20} cranes and {b:5..15} frogs, and on Thursday she folded the same numbers of cranes and frogs again. Each figure needs {d:2..4} sheets of paper. She already had paper for {e:3..15} of these figures.
? How many sheets of paper did she have to buy to make all the figures of these days? = d*(c+(a+b)/1+(a+b)/1-e) : sheets

== hobby-stamps-sorting
who S: man
{S} found {c:3..9} fewer stamps in the second box than in the first box. The first box had {a:20..45} foreign stamps and {b:10..40} American stamps in it, and a third box had {d:15..50} stamps. He wants to put {e:4..10} stamps on each page of his new album.
where whole (d+a+b+a+b-c)/e
? How many pages does he need for the stamps from these boxes? = (d+((a+b)/1-c)+(a+b)/1)/e : pages

== hobby-cards-packs
who S: woman
{S} has {a:3..8} binders of baseball cards with {b:6..20} cards in each binder. Her cousin gave her {c:2..4 times} as many cards as she has in her binders, and she bought {d:5..30} more cards. She keeps them in boxes of {e:4..12} cards.
where whole (d+a*b+c*a*b)/e
? If she puts all of her cards into the boxes, how many boxes does she need? = (d+(a*b)/1+c*((a*b)/1))/e : boxes

== hobby-piano-songs
who S: man
It takes {S} {c:2..8} minutes less to play his third song than his second song, and his second song takes {b:3..9} minutes less than his first song. The first song takes {a:20..35} minutes.
? How many minutes does it take him to play these songs? = a+((a-b)/1+((a-b)/1-c)) : minutes

== hobby-quilt-squares
who S: woman
{S} cut {f:5..20} red squares for her quilt, and then {a:3..8} rows of {b:4..12} white squares. For the border she cut {c:6..20} blue squares and {d:2..4 times} as many green squares as blue squares. For the back she needs {e:2..4 times} as many squares as for the border.
? How many squares does she need in total for the quilt, its border, and its back? = f+a*b+(c+c*d)/1+e*((c+c*d)/1) : squares

== hobby-chess-board
who S: man
{S} carved chess pieces with a new knife. He carved {a:3..6} pieces a day for {b:6..12} days, but {c:2..3} pieces a day broke on each of {e:2..4} days. He carved {d:3..12} more on the weekend, and his daughter carved the last king for him.
where a*b > c*e
? How many good pieces do they have now? = a*b-c*e+d+1 : pieces

== hobby-sale-yarn-needles
who S: woman
{S} went to the craft store. A box of yarn was {a:$20..$60 by 10}, and a sewing kit was {c:$30..$80 by 10}. Today the yarn is {b:10%,20%,30%,50%} off and the sewing kit is {d:10%,20%,40%,50%} off.
where b != d
? If she buys the yarn and the sewing kit today, how much will she pay? = (a-a*b)+(c-c*d) : dollars

== hobby-beads-bracelets
who S: woman
{S} likes to make bracelets. She has {a:8..30} gold beads, {b:2..6} bags of {c:5..20} silver beads, {d:3..8} boxes of {e:4..15} glass beads, and {f:6..30} wooden beads. Every bracelet takes {g:5..12} beads.
where whole (a+b*c+d*e+f)/g
? How many bracelets is she able to make if she uses all of her beads? = (a+b*c+d*e+f)/g : bracelets

== hobby-model-cars-week
who S: man
{S} spent {g:20..60} minutes cleaning his desk. Then he spent {c:15..40} minutes sanding a model car and another {a:3..6} evenings of {b:10..30} minutes each painting it. Building the garage for the car took him {e:2..4 times} as long as the sanding and painting. He also worked on the lights for {d:20..50} minutes and on the sign for {f:10..30} minutes.
? How many minutes did {S} spend on all of this work? = g+(c+a*b)/1+e*((c+a*b)/1)+d+f : minutes

== hobby-candle-wax
who S: woman
{S} melted {a:24..120 by 6} ounces of wax and poured it evenly into {b:2,3,4,6 words} pots. The wax of each pot was then divided equally among {c:2,3,4 words} molds. She used {e:3..7} of the filled molds for her church, and she added {d:2..15} ounces of wax that a friend gave her.
where whole a/b/c, e <= b*c
? How many ounces of wax does the church get, with the wax from her friend? = d+e*(a/b/c) : ounces

== hobby-comics-goal
who S: man
{S} collects comics. He has {a:3..8} boxes with {b:6..15} comics in each, {c:2..5} drawers with {d:4..12} comics in each, and {e:5..20} comics on his bed. He wants to have {f:2..4 times} as many comics. His uncle will also need {g:3..15} comics for the waiting room, and {S} is going to buy those, too.
? How many comics does he need to buy in total? = g+f*((a*b+c*d+e)/1)-(a*b+c*d+e)/1 : comics

== hobby-board-game-points
who S: woman
{S} started a game with {a:20..50} points. She lost {b:5..15} points on her first turn, won {c:8..20} points on the second, and won {d:5..25} points on the third. Then she lost {e:4..10} points and finally {f:3..10} points. At the end, every point is worth {g:2..6} tickets.
? How many tickets did she get? = g*(a-b+c+d-e-f) : tickets

== hobby-guitar-practice
who S: man
{S} practiced guitar every day for {a:3..8} weeks. Each day he practiced {b:10..25} minutes before school and {e:15..40} minutes after dinner. On the day of the concert he practiced for another {c:30..60} minutes.
? How many minutes did he practice altogether? = b*((a*7)/1)+e*((a*7)/1)+c : minutes

== hobby-paint-set-discount
who S: woman
{S} ordered {a:3..8} tubes of paint for {b:$5,$10,$15,$20} each. She had a coupon for {c:10%,20%,40%} off the paint. She also bought an easel for {e:$40..$90 by 10}, and a second coupon gave her {d:10%,20%,50%} off the easel.
where whole a*b*c
? What is the total cost of her order? = ((a*b)/1-c*((a*b)/1))+(e-d*e) : dollars

== hobby-magazine-yearly
who S: man
A box of model kits costs {a:$20..$60 by 10} a month, but {S} gets it for {b:10%,20%,30%} off because he is a student. His grandmother decided to pay for {c:1/2,1/4} of his cost.
where whole (a-a*b)*12*c
? How much does {S} pay himself in a year? = ((a-a*b)*12)/1-c*(((a-a*b)*12)/1) : dollars

== hobby-beads-per-hour
who S: woman
{S} bought {a:4..9} tubes of {b:20..40} beads each. She spilled {c:5..15} of them under the sofa and gave {d:6..20} to her sister. Then she sat for an hour and sewed a bead on her dress every {e:2,3,4,5 words} minutes.
where a*b > c+d+60/e
? How many beads does she still have for other things? = a*b-c-d-60/e : beads

== hobby-marbles-collection-shares
who S: man
{S} had {a:60..200 by 10} marbles. He lost {b:10%,20%,30%,50%} of them when he moved. Then he gave {c:1/4,1/5,1/3} of the remaining marbles to his father and the same number of marbles to his mother.
where whole a*b, whole (a-a*b)*c
? How many marbles does he have left? = (a-a*b)/1-c*((a-a*b)/1)*2 : marbles

== hobby-photo-albums
who S: woman
{S} is making an album of her trip. She printed {a:12..30} pictures of the beach, and then {c:8..20} pictures of each of {b:3..6} cities. She also put in {d:9..30} pictures from her friends, but in the end she took a friend's picture of her broken suitcase out of the album again.
? How many pictures are in the album? = a+b*c+d-1 : pictures

== hobby-fabric-dolls
who S: woman, T: woman
{S} sewed {a:3..9} dolls, {b:4..12} bears, and {c:5..15} rabbits for the school fair. Her neighbor sewed just as many of each kind. Her aunt brought {d:6..25} toys and her boss brought {e:5..20} toys.
? How many toys do they have for the fair altogether? = (a+b+c)/1+(a+b+c)/1+d+e : toys

== hobby-fish-tank
who S: man
{S} keeps fish in his basement. He started with {a:40..70} fish. He sold {b:5..15} of them to a pet store and gave {c:4..12} to his teacher. Then he got {d:4..9} catfish and {f:2..4 times} as many guppies as catfish, but {e:1/2,1/3,1/4} of these new fish got sick and he took them back. His brother gave him {g:3..12} snails and {h:3..15} fish.
where whole (d+d*f)*e
? How many fish are there in the basement now? = a-b-c+(d+d*f)/1-e*((d+d*f)/1)+h : fish

== hobby-string-lights
who S: woman
{S} had {c:90..200} feet of string. She made {a:3..6} kites with {b:6..12} feet of string each, and her husband made as many kites with the same amount of string in each. They also used {e:4..12} feet to tie up the tomatoes. Then she found {d:10..40} feet of string in the attic.
where c > 2*a*b+e+5, whole (c-2*a*b-e+d)/2
? If she and her husband divide all the string that they have now equally between them, how many feet of string does {S} get? = (c-(a*b)/1-(a*b)/1-e+d)/2 : feet

== hobby-sock-puppets
who S: woman
{S} is making sock puppets with her class. She has {a:10..20} white socks and {b:8..20} gray socks at home, she bought {c:3..6} bags of {d:6..12} socks, and parents brought {e:10..30} more. She gave {f:3..9} pairs of socks to the nurse.
? How many socks does she have left for the puppets? = a+b+c*d+e-f*2 : socks

== hobby-rock-collection
who S: man, T: woman
{S} has {a:20..80 by 2} rocks in his collection. That is {b:2..5 times} as many as {T} had in May. In June {T} found as many rocks as she had in May, and she kept all of them except for the {c:1/2,1/4,1/3} of these new rocks that she gave to {S}'s brother. On her birthday she got {d:4..20} rocks.
where whole a/b, whole a/b*c
? How many rocks does {T} have after her birthday? = (a/b)/1+((a/b)/1-c*((a/b)/1))+d : rocks

== hobby-jars-of-buttons
who S: woman
{S} has {a:3..8} jars with {b:20..50} buttons in each jar. She took {e:4..15} buttons out for a coat. Then her grandmother shared {c:24..90} old buttons equally among her {d:2..6} grandchildren, and {S} got her share of them. She used {f:4..18} buttons to make eyes for her dolls.
where whole c/d, e != f
? How many buttons does {S} have now? = a*b-e+c/d-f : buttons

== hobby-coin-album-sale
who S: man
{S} had {a:40..120 by 10} coins. He sold {b:10%,20%,25%,50%} of them at a fair. Then he bought {c:20..60} coins and used {d:2..5} of his coins for each of {e:2..5} necklaces. His aunt sent him {f:4..20} coins from Canada.
where whole a*b
? What is the total number of coins that he has now? = a-a*b+c-d*e+f : coins

== hobby-reading-weeks
who S: woman
{S} reads {a:2..4} chapters in the morning and the same in the evening. Every chapter has {b:8..20} pages.
? If she keeps this up every day, how many pages will she read in a week? = (a*b)*2*7 : pages

== hobby-marathon-of-movies
who S: man
{S} and his roommate watch movies at home. {S} divided his {a:24..72 by 6} old movies equally among {b:2,3,4 words} shelves. His roommate takes the movies from a shelf and adds {d:5..20} new movies to it. Then they find out that a {c:6,8,12 words}-night movie marathon would need as many movies as the whole old collection divided by the number of nights, and they put that many movies from the shelf aside.
where whole a/b, whole a/c, c > b
? How many movies are on the shelf now? = a/b-a/c+d : movies

== hobby-crossword-years
who S: woman
{S} got a book of {c:150..250} crosswords. She did {a:3..7} crosswords every day for a week. The next week she did as many as in the first week. Then her son gave her {d:20..60} crosswords from an old newspaper.
? How many crosswords does she have left to do? = c-(a*7)/1-(a*7)/1+d : crosswords

== hobby-seed-packets
who S: man
{S} grows peppers on his balcony. In July he picked {a:4..9} peppers from each of {b:3..8} plants. In August he picked the same number again, gave {e:1/2,1/4,1/3} of the August peppers to his neighbor, and got {d:5..20} peppers from his father.
where whole a*b*e
? If he kept everything else, how many peppers did he have from these months? = (a*b)/1+((a*b)/1-e*((a*b)/1))+d : peppers

== hobby-card-tricks
who S: woman
{S} has {a:24..60 by 12} minutes of free time each day. On Monday she divided this time equally among {b:2,3,4 words} card tricks and practiced only the first trick. On Tuesday she divided it equally among {c:4,6,12 words} tricks and practiced {d:2,3 words} of them. On Wednesday she practiced for {e:10..30} minutes, and on Thursday she practiced for {f:15..40} minutes.
? How many minutes did she practice in total? = a/b+d*(a/c)+e+f : minutes

== hobby-drone-flights
who S: man
{S} has a small spare battery that lasts {c:10..25} minutes. He bought a big battery that lasts {a:30..50} minutes when it is new and {b:5..12} minutes less when it is cold outside. It was cold on Saturday and on Sunday. He used up the battery on Saturday. On Sunday he used it up as well, and then he flew with the spare battery until it was empty, too. He flew for {d:12..30} minutes on Monday and {e:10..30} minutes on Tuesday. A flight of his drone takes {f:4..9} minutes.
where whole (a-b+a-b+c+d+e)/f
? How many flights did he make from Saturday to Tuesday? = ((a-b)/1+(a-b)/1+c+d+e)/f : flights

== hobby-bird-feeders
who S: woman
{S} built {a:3..8} red, {b:4..9} blue, and {c:3..8} yellow bird feeders in spring. In fall she built the same number of each color again and then {d:2..5 times} as many green feeders as she had built red ones in spring.
? How many bird feeders did she build altogether? = (a+b+c)/1+(a+b+c)/1+a*d : bird feeders

== hobby-pottery-glaze
who S: man
{S} takes his pots to the market. He fired {a:4..12} large pots, {b:2..4 times} as many medium pots as large pots, and {c:5..8 times} as many small pots as large pots. Each pot needs {d:2..5} ounces of glaze. He also used {e:6..20} ounces for a sign and {f:5..15} ounces for a bowl.
? How many ounces of glaze did he use? = d*(a+a*b+a*c)+e+f : ounces

== hobby-sewing-ribbon
who S: woman
For her dolls {S} sews hats and dresses. A dress needs {c:2..5 times} as much ribbon as a hat. She used {b:5..11} inches plus {a:2..6} feet of ribbon for a hat. She used the same length for a second hat. Then she sewed a dress.
? How many inches of ribbon did she use for the hats and the dress? = (b+a*12)/1+(b+a*12)/1+c*((b+a*12)/1) : inches

== hobby-paper-planes
who S: man, T: woman
{S} made {a:24..90} paper planes, which was {b:2..6 times} as many as his sister {T} made. Their cousin made just as many as {T}. Their father made {c:3..12} planes, and their mother made {d:3..12}. They throw {e:3..8} planes in each round.
where whole a/b, whole (a/b+a/b+c+d)/e
? If {S} keeps all of his own planes and they throw everybody else's, how many rounds can they play? = ((a/b)/1+(a/b)/1+c+d)/e : rounds

== hobby-garden-bench
who S: woman
{S} paints benches in her backyard before it gets hot. Except for {a:2..4} days, on which she has to work, she paints every day of the week from {c:7:00 am..8:30 am by 30} to {b:10:00 am..11:30 am by 30}.
? How many minutes does she paint in a week? = (7-a)*(b-c)*60 : minutes

== hobby-shell-frames
who S: woman, T: man
{S} found {b:2..4 times} as many shells as {T}, and {T} found {c:2..4 times} as many as his father. {S} found {a:24..96} shells.
where whole a/b/c
? How many shells did they find in total? = a+(a/b+a/b/c) : shells
? If each of their picture frames needs {d:3..9} shells, how many frames are they able to make? = (a+(a/b+a/b/c))/d : frames
where whole (a+a/b+a/b/c)/d

== hobby-knitting-hats
who S: woman
{S} has a shop on the internet for her hobby. Last month she sold {a:4..12} hats for {b:$8..$20} each. She also made {c:$20..$60 by 2} with mittens, and she splits the money from the mittens evenly with her sister. She sold {d:3..8} scarves for {e:$12..$25} each. For a sweater she gets {f:$20..$48}, which is divided equally among the {g:2,3 words} people who knit it, {S} and her helpers. They sold {h:2..6} sweaters.
where whole f/g
? How much money does {S} get in total? = a*b+c/2+d*e+h*(f/g) : dollars

== hobby-audio-book
who S: woman
{S} listens to {a:2..4} stories every day, and each story has {b:8..20} pages. She already heard {c:5..12} of this week's pages on the bus and {d:3..10} of them on the train.
where whole (a*b*7-c-d)/2
? If the remaining pages of the week are split evenly between Friday and Saturday, how many pages will she hear on Friday? = (a*b*7-c-d)/2 : pages

== hobby-letters-envelopes
who S: woman
{S} likes to write letters. She had {a:60..110} envelopes and gave {b:8..20} to her roommate. On Saturday she finished {c:15..25} letters, but {d:3..9} of them were for her neighbors and needed no envelope. On Sunday she did exactly the same.
where a > b+2*c
? If each letter that needed an envelope went into its own, how many envelopes does she have left? = (a-b)-(c-d)/1-(c-d)/1 : envelopes

== hobby-tea-collection
who S: man
{S} collects tea bags from all over the world. He had {a:60..200 by 10} tea bags and traded {b:10%,20%,30%} of them for a teapot. Last week he was away for {c:2..5} days. On the other days of the week he drank a cup of tea in the morning and again in the evening, and he used a new tea bag for every cup.
? How many tea bags were left after that week? = a-a*b-(7-c)*2 : tea bags

== hobby-yarn-club-money
who S: woman
{S} paid {a:$12..$60} for {b:3..8} balls of yarn at the same price. Her knitting club gives her {e:$60..$90} every month, and every month she buys {c:2..4} red balls and {d:2..4} white balls of this yarn with it. She keeps what is left of the money.
where whole a/b, e > a/b*(c+d)+3
? If she does this for {f:3..9} months and also has {g:$10..$40} from her birthday, how much money will she have? = f*(e-a/b*(c+d))+g : dollars

== hobby-tile-points
who S: woman
{S} shared {a:3..8} boxes of {b:6..20} game tiles equally among {c:3..6} players. A player gets {e:2..6} points for each tile and needs {f:4..10} points for a prize.
where whole a*b/c, whole e*(a*b/c)/f
? If {S}'s father is a player who trades in all of his tiles and already has {d:2..9} prizes, how many prizes will he have? = d+e*(a*b/c)/f : prizes

== hobby-herbs-pots
who S: man
On the second shelf {S} put {e:1/2,1/4,1/3} fewer pots than on the first shelf. The first shelf has {a:3..8} rows of {b:4..12} pots, and there are {d:5..20} pots on the floor.
where whole a*b*e
? How many pots does he have in total? = (a*b)/1+((a*b)/1-e*((a*b)/1)+d) : pots

== hobby-wood-blocks
who S: man, T: woman
{T} painted {c:1/2,1/4,1/3} fewer blocks than her son. {S} painted {b:2..5 times} as many blocks as {T}'s son. {S} painted {a:24..96 by 4} blocks, and the teacher painted {d:4..20}.
where whole a/b, whole a/b*c
? How many blocks did {T}, her son, and the teacher paint altogether? = (a/b)/1+((a/b)/1-c*((a/b)/1))+d : blocks

== hobby-mosaic-order
who S: woman
{S} had {e:$90..$180} in her hobby box. She took out {a:$8..$40} for glass and {b:$6..$30} for glue to make mosaics. She then sold a mosaic to each of {d:2..5} neighbors, and each neighbor paid her {c:2..4 times} the amount that she had spent. She put all of this money into the box.
? How much money is in the box now? = e-(a+b)/1+d*(c*((a+b)/1)) : dollars
