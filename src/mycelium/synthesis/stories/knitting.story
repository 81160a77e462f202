topic: knitting
place: us

== knit-square-blankets-wool
who S: woman
{S} has {c:400..900 by 20} grams of wool for doll blankets. She knits squares: a blanket has {a:3..5} rows with {a} squares in each, and each square takes {b:3..5} grams.
where whole c/(a*a*b), c > 2*a*a*b
? How many doll blankets can she knit? = c/(a*a*b) : blankets
? How many grams of wool does a blanket need? = a*a*b : grams
? How many squares must she knit for {n:2..4} blankets? = n*a*a : squares

== knit-granny-monthly-hats
{S} has a goal of {d:100..160 by 10} hats by the end of the year. In January {S:he} knitted {c:8..15}, in February {a:5..10}, and in March {b:2..3 times} as many as in February.
~ {S:His} old cat often fights with the yarns.
where d > c+a+a*b+30
? How many hats does {S} still need to knit after March? = d-(c+a+a*b) : hats
? How many hats per month must {S} knit on average for the rest of the year? = (d-(c+a+a*b))/9 : hats per month where whole (d-(c+a+a*b))/9
? [What is the total number of hats from January to March?|Calculate the total number of hats from January to March.] = c+a+a*b : hats

== knit-yarn-sold-and-bought
A yarn shop had {c:60..150 by 6} balls of red yarn and {d:40..90} balls of yellow yarn. {a:2..3} out of every {b:6} balls of red yarn were sold before the holiday, but no yellow ones.
~ The display window shows an owl that has {n:2 words} button eyes.
? How many balls of yarn did the shop have left? = c+d-c*a/b : balls
? [How many balls of red yarn were sold?|Calculate how many balls of red yarn were sold.] = c*a/b : balls
? After that, how many more balls of yellow yarn than of red yarn were there? = d-(c-c*a/b) : balls where d > c-c*a/b+1

== knit-socks-between-friends
{S} and her husband {T} like to knit. {S} knits {a:8..16} pairs of socks and {T} knits {k:1/2,1/4} as many as {S}. They sell {c:4..8} pairs at the market, and split all the pairs that remain equally among {d:2..4} nephews.
who S: woman, T: man
where whole a*k, whole (a+a*k-c)/d, a+a*k > c+d
? How many pairs of socks does each nephew get? = (a+a*k-c)/d : pairs
? How many pairs do {S} and {T} knit together? = a+a*k : pairs
? How many single socks do {S} and {T} knit together? = (a+a*k)*2 : socks

== knit-shop-costs-and-discount
{S} has {a:$200..$400 by 20}. {S:He} pays {b:$30..$60 by 5} for knitting needles. Then {S:he} wants to buy {c:12..20 by 4} skeins of yarn for {e:$8..$12} each, but the store only has {d:1/2,1/4} of that number; for the other skeins {S:he} has to pay {f:$10..$14} each on a website.
where a > b+e*c*d+f*(c-c*d), f > e
? [How much money does {S} have|What is the amount of money that {S} has] left? = a-b-e*c*d-f*(c-c*d) : dollars
? How many skeins does {S} buy on the website? = c-c*d : skeins
? How much more is each skein on the website than in the store? = f-e : dollars

== knit-baby-gifts-at-library
{S} knitted {a:120..200 by 10} little hats for newborns. A clinic got {b:10..20} of them, a hospital got {c:2..3 times} as many as the clinic, and an orphanage got {d:2 times} as many as the hospital.
~ The smallest hat fits the head of a kitten.
where a > b+b*c+d*b*c+4
? [How many hats are left?|Find out how many hats are left.] = a-b-b*c-d*b*c : hats
? How many hats did the orphanage get? = d*b*c : hats
? How many more hats did the hospital get than the clinic? = b*c-b : hats

== knit-scarf-day-pace
To finish a scarf, {S} needs to knit {a:1200..4800 by 240} rows, and {S:he} knits {b:20,24,30,40} rows per hour. {S:He} is able to knit every day of the week except for {c:2..3} days.
where whole a/b/(7-c)
? How many hours will it take {S} to finish the scarf? = a/b : hours
? If {S} wants to finish in a single week, how many hours must {S:he} knit on each knitting day? = a/b/(7-c) : hours where a/b/(7-c) < 13
? How many minutes does a row take? = 60/b : minutes where whole 60/b

== knit-sheep-and-fleece
A farm has {a:40..90} sheep. {b:5..12} of them are lambs with no wool to cut yet, and each of {c:3..5} farmhands has {d:2..4} black sheep that are kept aside. {e:3..6} people cut the wool of all the other sheep, each the same number.
~ The lambs bleat and jump over the fence, which is {n:3..4} feet high.
where whole (a-b-c*d)/e
? How many sheep does each of these people have to do? = (a-b-c*d)/e : sheep
? How many black sheep are kept aside? = c*d : sheep
? If a sheep gives {w:6..9} pounds of wool, how many pounds do they get? = (a-b-c*d)*w : pounds

== knit-gift-packs-three-scarves
In each gift box of {S}'s online store there are {b:2..3} scarves and, for the hands, {a:2..4} left mittens and the same number of right mittens. In December {e:10..40 by 2} boxes are sold for {c:$20..$40 by 4} each.
? How many pieces does a box contain? = b+a+a : pieces
? How much money do the boxes bring in? = e*c : dollars
? [How many mittens are in all the boxes that were sold?|Find out how many mittens are in all the boxes that were sold.] = e*(a+a) : mittens

== knit-monthly-yarn-subscription
who S: woman
{S} gets {c:2..4} boxes of yarn by mail every month. In each box there are {a:4..6} skeins of {b:50,100} grams. Each month she gives {d:150..300 by 50} grams to her cat Whiskers for playing.
where c*a*b > d
? How many grams of yarn does she get in a year? = c*a*b*12 : grams
? How many grams does she have left for knitting each month? = c*a*b-d : grams
? How many kilograms does the cat get in {n:10,20} months? = d*n/1000 : kilograms

== knit-row-count-stitches
A sweater front has {a:60..90} stitches in its first row. {S} adds {b:2 words} stitches in each of the following {c:5..10} rows, and then {S:he} takes away {d:4} stitches in each of the next {e:3..6} rows.
? [How many stitches are in the last of these rows?|Determine how many stitches are in the last of these rows.] = a+b*c-d*e : stitches
? How many stitches does the widest row have? = a+b*c : stitches
? How many rows has {S} knitted by then? = 1+c+e : rows

== knit-blanket-color-shares
{S} is knitting a blanket out of {a:40..80 by 20} balls of yarn. {r:30%,40%,45%} of the balls are white, {q:20%,25%} are blue, and the rest are gray. A ball of gray yarn costs {p:$4..$7}, and the others cost {d:$1..$2} less.
? How many balls of gray yarn does {S} use? = a-a*r-a*q : balls
? How much does the gray yarn cost? = (a-a*r-a*q)*p : dollars
? How much does all the yarn for the blanket cost? = a*p-(a*r+a*q)*d : dollars

== knit-rows-in-front-of-tv
who S: woman
{S} knits while she is watching the news and a show. The news takes {a:30 digits} minutes and an episode of the show takes {b:40..60 by 5} minutes. She knits {c:2..4} rows every {d:5} minutes.
? How many rows does she knit during an episode of the show? = b/d*c : rows
? How many rows does she knit if she watches the news and {n:2..3} episodes? = (a+n*b)/d*c : rows
? A hat takes {m:48..96 by 12} rows. How many minutes does a hat take? = m/c*d : minutes where whole m/c

== knit-price-of-handmade-sweater
"Why is the sweater {a:$180..$260 by 10}?" asked {T}. {S} said, "The wool cost {b:$50..$80 by 5}, and I knitted for {c:20..26} hours. So I do not even get {d:$10} an hour."
who S: woman, T: man
where a-b < c*d
? How much money is left for {S}'s hours of work? = a-b : dollars
? How much money is missing for {S} to be paid {d} an hour for all the hours? = c*d-(a-b) : dollars
? What would the sweater cost if {S} got {e:$12..$20} an hour? = b+c*e : dollars

== knit-club-needles-borrowed
The knitting club at school has {a:15..25} girls and {b:5..12} boys. Each of them needs {c:2 words} needles, but {d:4..9} of the students bring their own. The school already has {e:10..20} needles.
~ The club meets in the orchestra room at {t:2:30 pm..3:45 pm by 15}.
where (a+b-d)*c > e+4
? How many needles does the school still need to buy? = (a+b-d)*c-e : needles
? [How many students are in the club?|Calculate how many students are in the club.] = a+b : students
? The needles that are missing are sold in sets of {m:4}. How many sets should the school get? = ceil(((a+b-d)*c-e)/m) : sets

== knit-scarf-lengths-compared
{S}'s scarf is {a:5..6} feet long. {T}'s scarf is {b:8..14} inches shorter than {S}'s, and {U}'s scarf is {k:2 times} as long as {T}'s.
? How many inches long is {T}'s scarf? = a*12-b : inches
? How many inches long is {U}'s scarf? = (a*12-b)*k : inches
? [What is the combined length of all of the scarves in inches?|Find the combined length of all of the scarves in inches.] = a*12+(a*12-b)+(a*12-b)*k : inches

== knit-average-for-contest
who S: man
To win a knitting contest, {S} wants to knit an average of {m:40..60} rows per day. He knitted {a:30..50} rows on Monday, {b:30..60} on Tuesday, {c:30..60} on Wednesday and {d:30..60} on Thursday, and the contest ends on Friday.
~ The other participants have practiced for {n:2..5} months.
where 5*m > a+b+c+d+20, 5*m < a+b+c+d+90
? How many rows does he need to knit on Friday? = 5*m-a-b-c-d | x: a+b+c+d+x = 5*m : rows
? What was his average for Monday and Tuesday? = mean(a,b) : rows per day
? How many more rows did he knit on Thursday than on Monday? = d-a : rows where d > a+1

== knit-unravel-and-start-over
{S} knitted {f:1/2,1/3,1/4} of a blanket of {a:120..240 by 12} rows. Then {S:his} puppies pulled out {b:8..20} rows.
where whole a*f, a*f > b+4
? How many rows does {S} have to knit now to finish the blanket? = a-a*f+b : rows
? [How many rows are still good?|Find out how many rows are still good.] = a*f-b : rows
? If {S} knits {c:6,8,9} rows per day, in how many days will the blanket be finished? = ceil((a-a*f+b)/c) : days

== knit-dog-sweaters-small-large
hide s:3..12, g:3..12
let n = s+g
let y = 80*s+150*g
A pet store orders {n} dog sweaters. A small sweater takes {a:80} yards of yarn, a large sweater takes {b:150} yards, and {S} uses {y} yards for the entire order.
~ The store also has {v:3..7} parakeets and a blue eyed husky for sale.
? How many large sweaters does {S} knit? = (y-a*n)/(b-a) | g, s: s + g = n, a*s + b*g = y : sweaters
? How many small sweaters does {S} knit? = (b*n-y)/(b-a) | s, g: s + g = n, a*s + b*g = y : sweaters
? The store pays {p:$0.20..$0.50 by 0.1} for each yard that was used. How much does the store pay? = p*y : dollars

== knit-faster-with-machine
By hand, {S} knits a hat in {a:3..6} hours. A machine knits {b:4..9} hats per hour.
? How many hats can the machine knit in the time that {S} needs for {n:2..5} hats? = n*a*b : hats
? {S} knits by hand for {m:12,24,30,60} hours a month. How many hats is that? = m/a : hats where whole m/a
? How many more hats does the machine make in {h:12,24} hours than {S} in the same time? = h*b-h/a : hats where whole h/a

== knit-wool-bought-by-ounce
A pound of wool costs {p:$16..$32 by 4} and there are {o:16} ounces in a pound. {S} buys {a:20..44 by 4} ounces of it. {S:He} gives the seller {n:2..4} bills of {q:$20,$50}.
where n*q > a/o*p+2
? How much does the wool cost? = a/o*p : dollars
? How much change will {S} get? = n*q-a/o*p : dollars
? How many more ounces does {S} need to have {b:4..6} pounds of it? = b*o-a : ounces where b*o > a+1

== knit-pattern-sales-online
who S: woman
{S} sells a knitting pattern as a download. It costs {p:$3..$6}, and the website keeps {r:10%,20%,25%} of every sale. In the first week she sold {a:40..80 by 10}, and in the second week {k:2..3 times} as many.
? How many patterns did she sell in these weeks? = a+a*k : patterns
? How much money does she get for the sales of both weeks? = (a+a*k)*p*(1-r) : dollars
? How much did the website keep in the first week? = a*p*r : dollars

== knit-fair-entry-time-order
It takes {S} {a:35..55 by 5} minutes to knit a square, and a blanket has {b:5..6} rows of {c:4..6} squares. Sewing the squares together takes {d:60..120 by 15} minutes.
? How many minutes does it take {S} to make the blanket? = a*b*c+d : minutes
? {S} works on it for {e:90,120,150} minutes every evening. On how many evenings does {S:he} have to work on the blanket? = ceil((a*b*c+d)/e) : evenings
? How many squares does the blanket have? = b*c : squares

== knit-mitten-thumbs-lost
A grandmother knits {a:2..3} pairs of mittens for each of her {b:5..9} grandchildren every fall. By spring, {c:4..12} single mittens have been lost.
where 2*a*b > c
? [How many single mittens are still there in spring?|Calculate how many single mittens are still there in spring.] = a*2*b-c : mittens
? How many pairs of mittens does she knit in {n:3..6} years? = n*a*b : pairs

== knit-hat-order-hotel-staff
A ski hotel orders a hat for each of its {a:20..40} maids, {b:6..12} cooks and {c:10..25} drivers. {S} and {T} knit the hats together: {S} knits {d:4..6} hats a day and {T} knits {e:2..3} hats a day.
? How many hats does the hotel order? = a+b+c : hats
? How many days does it take {S} and {T} to knit all of the hats? = ceil((a+b+c)/(d+e)) : days
? How many hats will {S} have knitted after {n:3..5} days? = n*d : hats

== knit-warm-ears-school-sale
who S: man
{S} makes headbands to pay for a class trip that costs {c:$150..$240 by 10}. He has {a:$30..$60 by 5} so far. The yarn for a headband is {b:$1..$2}, and people pay {p:$6..$9} for each headband.
where whole (c-a)/(p-b)
? How many headbands does he have to sell to be able to go? = (c-a)/(p-b) | n: a + n*p - n*b = c : headbands
? How much money is he missing now? = c-a : dollars

== knit-red-and-white-rows-of-hearts
who S: woman
{S} is knitting hearts and stars. In the morning she makes {b:3..6} boxes of {c:5..9} hearts and puts a star in each box. In the evening she makes {a:8..15} stars for the family, {a} for the neighbors, and the same number of hearts as in the morning.
? How many hearts and stars does she make [in total|altogether]? = b*c+b+a+a+b*c : pieces
? How many hearts does she make? = b*c+b*c : hearts
? How many stars does she make? = b+a+a : stars

== knit-two-weeks-of-hats-less-lost
{S} loves knitting. {S:He} knits {d:3..6} hats on Monday and the same number on Tuesday, {b:5..8} hats on Wednesday, and {a:2..4} hats on Thursday and again on Friday. {S:His} dog chews on {c:2..4} hats, so they must be thrown away.
? How many good hats does {S} have in the end? = d+d+b+a+a-c : hats
? How many hats did {S} knit? = d+d+b+a+a : hats

== knit-yarn-money-for-presents
{S} got {b:$8..$15} from each of {S:his} {a:9..12} aunts and uncles. {S:He} used the money of {c:2..3} of them for yarn. {S:He} also bought {f:2..3} gift boxes, each with needles for {d:$4..$6} and a book for {e:$5..$8} in it. Then {S:he} bought a movie ticket for {g:$9..$12}, and popcorn for the same amount as the ticket.
where a*b > b*c+f*(d+e)+g+g+4
? [How much money does {S} have|What is the amount of money that {S} has] left? = a*b-b*c-f*(d+e)-g-g : dollars
? How much did the gift boxes cost [altogether|in total|combined]? = f*(d+e) : dollars
? How much money did {S} get [in total|altogether]? = a*b : dollars

== knit-hours-of-sleep-and-yarn
who S: woman
Since {S} began to knit, she gets less sleep. She used to sleep {a:8..9} hours every night, and now she goes to bed {b:60,90,120} minutes later and gets up at the same time as before. In the additional time she knits {c:10..20} rows per hour.
? How many hours of sleep does she get now per night? = a-b/60 : hours
? How many rows does she knit in a week because of this? = b/60*c*7 : rows
? How many fewer hours of sleep does she get in {n:4..10 by 2} nights than before? = n*b/60 : hours
