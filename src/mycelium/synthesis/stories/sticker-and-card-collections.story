topic: sticker-and-card-collections
place: us

== sticker-weekend-double-pack
who S: woman
{S} had {e:20..50} stickers. On Saturday she bought {a:4..8} packs of {b:10,12,15} stickers, but {c:3..9} of the new stickers were torn, so she threw them out. At the end of the weekend she gave her sister {d:10%,20%,25%} of the good new stickers.
where whole d*(a*b-c)
? How many stickers does {S} have now? = e+a*b-c-d*(a*b-c) : stickers
? How many stickers did her sister get? = d*(a*b-c) : stickers
? If each pack cost ${p:2..4}, how much money did {S} spend on the stickers? = a*p : dollars

== sticker-three-cousins-cards
who S: man, T: man, U: man
{S} has {a:20..60} football cards. {T} has {b:5..25} more cards than {S}, and {U} has {c:8..30} more cards than {T}. Their uncle gives them {d:15..40} more cards to share.
? How many cards do they have altogether now? = d+(c+a+b)+a+(a+b) : cards
? How many cards did {U} have before their uncle gave them any? = c+(a+b) : cards
? How many more cards did {U} have than {S} at first? = b+c : cards

== sticker-album-pages-left
who S: woman
{S}'s sticker album has {a:30..60 by 2} pages, and {b:8..12} stickers fit on each page. She has {c:150..300 by 10} stickers of her own, and a friend gave her {d:20..60} stickers. {e:5..15} of her stickers are copies that she does not put in the album.
where a*b > c+d
? How many more stickers does {S} need to fill the album? = a*b-(c+d-e) : stickers
? How many full pages can she fill with the stickers that she puts in the album? = floor((c+d-e)/b) : pages
? How many stickers fit in the whole album? = a*b : stickers

== sticker-trade-red-gold
who S: man, T: woman
{S} wants to trade his stickers with {T}. {T} gives him {o:1 as "one"} gold sticker for every {a:4..6} animal stickers or every {b:2..3} space stickers. {S} has {c:40..90} animal stickers and {d:20..40} space stickers.
? How many gold stickers can {S} get in total? = floor(c/a)+floor(d/b) : gold stickers
? If he only trades the animal stickers, how many animal stickers will he have left after trading as many as he can? = mod(c,a) : animal stickers where mod(c,a) > 1
? How many animal stickers would he have to give her for {e:6..15} gold stickers? = a*e : animal stickers

== sticker-card-shop-profit-pack
who S: man
{S} buys a box of {a:24,36} packs of baseball cards for ${b:60..90 by 5}. Each pack contains {c:8..12} cards. He finds {d:3..6} rare cards that he sells for ${e:12..20} each, and he sells the rest of the cards for {f:5,10} cents each.
? How many cards are in the box? = a*c : cards
? How much money does he make from the cards that aren't rare, in dollars? = (a*c-d)*f/100 : dollars
? How much profit does he make in dollars if he sells all of the cards? = d*e+(a*c-d)*f/100-b : dollars where d*e+(a*c-d)*f/100 > b+1

== sticker-fraction-given-away
who S: woman
{S} had {a:60..180 by 12} stickers. She used {f:1/4,1/3,1/6} of them to decorate her notebook and gave {g:1/2,1/3} of the remaining stickers to her best friend. Then she bought {b:2..4} sheets with {c:8..15} stickers on each sheet.
where whole a*f, whole (a-a*f)*g
? How many stickers does {S} have now? = a-a*f-(a-a*f)*g+b*c : stickers
? How many stickers did she give to her best friend? = (a-a*f)*g : stickers
? How many stickers did she use to decorate her notebook? = a*f : stickers

== sticker-monsters-cards-each-week
who S: man
{S} collects monster cards. He has {a:30..70} cards now and buys {b:3..5} packs with {c:6..10} cards in each pack every week. His binder holds {d:200..400 by 20} cards.
where d > a+b*c
? How many cards will he have in {e:2..5} weeks? = a+b*c*e : cards
? How many weeks will it take him to fill the binder? = ceil((d-a)/(b*c)) : weeks
? If a pack costs ${p:4..6}, how much money does he spend on cards in {f:4..10} weeks? = b*p*f : dollars

== sticker-teacher-rewards-class
who S: woman
{S} is a teacher who gives {a:2..3} stickers to each student for a finished report and an additional {b:2..4} stickers for every A on a test. There are {c:20..30} students in her class. All of them finished the report, and {d:5..12} of them got an A.
? How many stickers did she give out? = a*c+b*d : stickers
? If a roll has {e:50,75,100} stickers and she had {f:2..3} rolls, how many stickers does she have left? = e*f-a*c-b*d : stickers where e*f > a*c+b*d
? How many stickers did each student with an A get in total? = a+b : stickers

== sticker-percent-foreign-stickers
who S: man
{S} has {a:120..400 by 20} stickers from around the world. {r:30%,40%,45%} of them are from Mexico, {b:20..45} are from Canada, and the rest are from other countries.
where whole a*r, a > a*r+b+10
? How many stickers are from other countries? = a-a*r-b : stickers
? How many more stickers from Mexico than from Canada does he have? = a*r-b : stickers where a*r > b+1
? If he finds {c:10..30} more stickers from Canada, how many stickers will he have in total? = a+c : stickers

== sticker-swap-marbles-for-cards
who S: woman, T: man
{S} has {k:3..4 times} as many butterfly stickers as her brother {T} has. After {S} gives {b:5..20} of her stickers to {T}, both of them have the same number of stickers.
where whole 2*b/(k-1)
? How many stickers did {T} have before? = 2*b/(k-1) | t: k*t - b = t + b : stickers
? How many stickers did {S} have before? = 2*b/(k-1)*k : stickers
? How many stickers do they have in total? = 2*b/(k-1)*k+2*b/(k-1) : stickers

== sticker-vending-nickel-dimes
who S: woman
Stickers at the arcade cost {a:25,50} cents for a small sheet and {b:75} cents for a large sheet. {S} wants to buy {c:4..9} small sheets and {d:2..5} large sheets. She has ${m:10..15} in her pocket.
where 100*m > a*c+b*d
? How much change will she have left, in cents? = m*100-a*c-b*d : cents
? What is the total cost of the sheets, in dollars? = (a*c+b*d)/100 : dollars
? If she only buys small sheets, how many small sheets is she able to buy with all of her money? = m*100/a : sheets

== sticker-dinosaur-cards-lost
who S: man, T: man
{S} has {a:40..80} dinosaur cards and {b:20..40} shark cards. He loses {c:8..15} dinosaur cards at the playground, and then {T} gives him {d:2 as "twice"} as many shark cards as the number of dinosaur cards that he lost.
? How many cards does {S} have now? = a-c+(b+c*d) : cards
? How many shark cards does {S} have now? = b+c*d : cards
? How many more cards does he have now than he had at the beginning? = c*d-c : cards

== sticker-printing-own-designs
who S: woman
{S} designs stickers on her computer and sells them online. A sheet of paper costs {a:20,25,40} cents and ink for a sheet costs {b:30,50} cents. She can print {c:8..12} stickers on {o:1 as "one"} sheet, and she sells each sticker for ${d:1..2}.
? How many dollars of profit does she make on each sheet? = c*d-(a+b)/100 : dollars
? How much do paper and ink cost for {e:20..60 by 10} sheets, in dollars? = e*(a+b)/100 : dollars
? If she has orders for {f:100..300 by 20} stickers, how many sheets does she need to print? = ceil(f/c) : sheets

== sticker-rows-on-skateboard
who S: man
{S} is covering his skateboard with stickers. The board is {a:28..34 by 2} inches long and {b:8} inches wide, and each sticker is a square with sides of {c:2} inches. He already put {d:12..25} stickers on it.
? How many more stickers does he need to cover the board? = a/c*(b/c)-d : stickers
? How many stickers fit on the board in total? = a/c*(b/c) : stickers
? If stickers come in packs of {e:6,10} and a pack costs ${f:2..3}, how much money does he spend on the stickers that he still needs? = ceil((a/c*(b/c)-d)/e)*f : dollars

== sticker-contest-students-count
who S: woman, T: woman
{S} and {T} collect box tops and get a sticker for each of them. {S} got {a:10..20} stickers per week for {b:4..8} weeks, and {T} got {c:6..9} stickers per week for {d:9..12} weeks. They put all their stickers in a jar with {e:30..60} old stickers.
? How many stickers are in the jar? = a*b+c*d+e : stickers
? How many stickers did they get together for box tops? = a*b+c*d : stickers
? If {r:50%} of all the stickers they got for box tops are hearts, how many are hearts? = (a*b+c*d)*r : stickers where whole (a*b+c*d)*r

== sticker-baseball-vs-hockey-value
who S: man
{S} has {a:15..40} hockey cards, and each of them is worth ${b:2..4}. He also has {c:4..8 by 2} baseball cards that are worth ${d:10..18} each. {f:1/2 as "Half"} of the baseball cards are stolen from his car.
? What is the total value of the cards that {S} has left? = a*b+(c-c*f)*d : dollars
? What was the value of all the cards before? = a*b+c*d : dollars
? If he sells {e:5..12} of the hockey cards to buy a lock that costs ${p:8..9}, how much money does he have left from these cards? = e*b-p : dollars where e*b > p+1

== sticker-grandpa-old-cards-divided
who S: woman
{S}'s grandfather wants to give away his {a:240..720 by 24} old cards. He gives {b:30..60} of them to a museum and sells {c:50..90} of them. Then he divides the rest equally among his {d:3..6} grandchildren.
where whole (a-b-c)/d
? How many cards does each grandchild get? = (a-b-c)/d : cards
? If {S}, who is a grandchild, already had {e:15..40} cards, how many cards does she have now? = e+(a-b-c)/d : cards
? How much money did he make if he sold the cards for ${p:2..5} each? = c*p : dollars

== sticker-scratch-smell-sheets
who S: woman
Last year {S} had {a:40..90 by 10} stickers that smell like fruit. This year she has {r:20%,30%,50%} more of them than last year, and she has {b:15..35} stickers that glow.
where whole a*r
? How many stickers does {S} have in total this year? = a+a*r+b : stickers
? How many more fruit stickers than glowing stickers does she have this year? = a+a*r-b : stickers where a+a*r > b+1
? If she gives {c:2..4} of the fruit stickers to each of her {d:5..8} classmates, how many fruit stickers does she have left? = a+a*r-c*d : stickers where a+a*r > c*d+1

== sticker-collector-price-increase
who S: man
{S} bought a rare card for ${a:40..120 by 10}. After {o:1 as "one"} year its price increased by {r:10%,20%,50%}, and in the second year the price increased by another {s:10%,20%,50%}. He had paid ${c:5..9} for a plastic case.
? How much was the card worth after the second year? = (a+a*r)*(1+s) : dollars where whole 100*a*(1+r)*(1+s)
? If he sells the card after the first year, how much profit does he make after he also pays for the case? = a*r-c : dollars where a*r > c, whole a*r
? How much was the card worth after the first year? = a+a*r : dollars

== sticker-boxes-of-packs-three-kids
who S: woman
{S} bought {a:2..3} boxes with {b:10..20} packs in each for her {c:3 words} children. Each pack contains {d:6..9} stickers and costs {e:60,75,90} cents.
where whole a*b/c
? If each child gets the same number of packs, how many stickers does each child get? = a*b/c*d : stickers
? How much did {S} pay for all the packs, in dollars? = a*b*e/100 : dollars
? How many stickers are in the boxes in total? = a*b*d : stickers

== sticker-average-per-day
who S: man
{S} is trying to collect an average of {a:12..20} cards per day from Monday to Friday. He collected {b:8..20} cards on Monday, {c:8..20} on Tuesday, {d:8..20} on Wednesday and {e:8..20} on Thursday.
where 5*a > b+c+d+e+4, 5*a < b+c+d+e+40
? How many cards does he need to collect on Friday? = a*5-(b+c+d+e) | f: b+c+d+e+f = 5*a : cards
? How many cards did he collect from Monday to Thursday? = b+c+d+e : cards
? What was the average number of cards per day on Monday and Tuesday? = mean(b,c) : cards per day

== sticker-magnets-from-states
who S: woman
{S} collects magnets from the states that she visits. She has magnets from {a:12..25} states. Each state's magnet cost her ${b:4..6}, and for {c:3..6} of these states she also has a second magnet that cost ${d:2..3} more than the first.
? How much money did she spend on all of her magnets? = a*b+c*(b+d) : dollars
? How many magnets does she have? = a+c : magnets
? There are {e:50} states. If she wants to get a magnet for ${b} from each of the other states, how much money will she spend? = (e-a)*b : dollars

== sticker-garage-sale-box-of-cards
who S: man
{S} buys a box with {a:400..900 by 50} old cards for ${b:30..60 by 5} at a garage sale. {r:2%,4%,10%} of the cards are so good that he can sell them for ${c:3..8} each, and he sells the remaining cards to a shop for ${d:10..25} altogether.
where whole a*r, a*r*c+d > b
? How much profit does {S} make? = a*r*c+d-b : dollars
? How many of the cards can he sell for ${c} each? = a*r : cards
? How many cards does the shop get? = a-a*r : cards

== sticker-classroom-chart-stars
who S: woman
{S}'s teacher puts stars on a chart. {S} gets {a:2..3} stars for each book that she reads and {b:5..8} stars for each report. She has read {c:6..12} books and written {d:2..5} reports, and she has already used {e:10..20} of her stars to buy a toad made of rubber.
where a*c+b*d > e
? How many stars does {S} have left? = a*c+b*d-e : stars
? If a movie ticket costs {f:60..90 by 5} stars, how many more stars does she need for it? = f-(a*c+b*d-e) : stars where f > a*c+b*d-e
? How many stars did she get for her reports? = b*d : stars
