topic: school-uniforms
place: any

== uniform-white-and-blue
The bursar orders {d:4..12} boxes of {c:20,24,30,36,40} polo shirts. White and blue shirts are in the ratio {a:3..7} to {b:2..5} in the whole order.
where a > b, whole d*c/(a+b)
? How many more white than blue shirts are in the order? = d*c*(a-b)/(a+b) : shirts
? How many blue shirts are in the order? = d*c*b/(a+b) : shirts
? If {e:20..40} blue shirts are exchanged for white shirts, how many white shirts are there then? = d*c*a/(a+b)+e : shirts where d*c*b/(a+b) > e

== uniform-sock-drawer (us)
There were {a:14..30} gray socks in {S}'s drawer before the move, and {b:2..6} got lost. {S:His} mother [bought|purchased] {k:2..3} packs of {m:6} and an aunt sent {p:4} hand-knitted socks; under the bed {S} found [another|a further] {q:2}.
? How many gray socks does {S} have now? = a-b+k*m+p+q : socks
? If {S} throws away {x:2 words} pairs with holes, how many pairs of gray socks can {S:he} make from those that {S:he} has then? = floor((a-b+k*m+p+q-2*x)/2) : pairs

== uniform-first-day-bill (uk)
For the first day at Ashdown School, {S} needs a blazer at {a:£28..£45} and a tie at {b:£5..£9}, and {e:3..5} sets of everyday clothes, each of a shirt at {c:£6..£12} and trousers at {d:£11..£19}.
? What does everything cost together? = a+b+e*(c+d) : pounds
? {S}'s grandmother gives {g:£60..£90 by 10} and {S:his} parents pay the rest. How much do the parents pay? = a+b+e*(c+d)-g : pounds where a+b+e*(c+d) > g+2
? How much more than a tie does a blazer cost? = a-b : pounds

== uniform-online-order (us)
who S: woman
The school's web shop charges {e:$6..$15} for sending an order, however large. {S} orders for her {d:2..4} nephews, and for each of them the same: a sweater at {c:$18..$30} and {a:3..5} T-shirts at {b:$7..$12}.
? How much does {S} pay for the whole order, sent to her door? = e+d*(c+a*b) : dollars
? [How much|What] do the clothes for a single nephew cost? = c+a*b : dollars
? If {S} returns a sweater and {m:2 words} T-shirts and gets their price back, how much has she paid in the end? = e+d*(c+a*b)-c-m*b : dollars

== uniform-sports-kit-sizes (kenya)
A sports shirt in a small size [costs|is priced at] {b:KSh 350..KSh 600 by 50}; in a large size it is {c:KSh 50..KSh 150 by 50} dearer. In each of the {e:3..5} classes of the lower forms, {a:12..20} pupils need a small shirt and {d:8..18} a large shirt.
? [How much|What] do the shirts for all these classes cost? = e*(a*b+d*(b+c)) : shillings
? How much more do the large shirts of a class cost than its small shirts? = d*(b+c)-a*b : shillings where d*(b+c) > a*b+10
? A bale holds {g:40,50} shirts. How many bales must be opened for all these classes, if {x:3..8} shirts are put aside for the teachers? = ceil((e*(a+d)+x)/g) : bales

== uniform-height-for-gown (us)
The tailor wants {S}'s height in inches. "{a:4,5} feet and {b:3..11} inches," says {S}. A gown should end {c:8..12} inches above the floor, and the collar sits {d:9..11} inches below the top of the head.
? {S}'s brother is {k:2..6} inches shorter. How many inches do {S} and the brother measure together? = a*12+b+a*12+b-k : inches
? How many inches long should {S}'s gown be from the collar to the lower edge? = a*12+b-c-d : inches

== uniform-vouchers (us)
{S}'s family has {k:12} clothing vouchers of {m:$15..$20} each from the council. {S:He} needs a coat at {a:$50..$70}, {p:2} pairs of jeans at {b:$15..$22} a pair, {q:3} shirts at {c:$7..$12} a shirt and a belt at {d:$6..$10}.
? How much of the vouchers' value [is left|remains]? = k*m-a-b*p-c*q-d : dollars
? If {x:2 words} vouchers were lost, how much of the value of the others would be left? = (k-x)*m-a-b*p-c*q-d : dollars where (k-x)*m > a+b*p+c*q+d+1
? How much more do coat and jeans cost together than shirts and belt? = a+b*p-(c*q+d) : dollars

== uniform-school-play-costumes (us)
Last year's costumes are out of fashion. The drama teacher [buys|purchases] a wig for {g:$20..$40} and a crown for {f:$15..$25}, {a:4..9} pairs of tights at {b:$3..$6} each, and cloth for {e:3..6} dresses, {c:2..4} yards for each dress at {d:$4..$9} a yard.
? What does everything cost? = g+f+a*b+e*c*d : dollars
? How many yards of cloth does she buy? = e*c : yards
? If the cloth can be had at {r:10%,20%,25%} off, how much does she pay for cloth, wig and crown? = e*c*d-r*e*c*d+g+f : dollars

== uniform-armbands
For armbands {S} takes a strip of yellow cloth {a:90..200 by 2} cm long, cuts {b:3..6} cm off both ends because they are frayed, and divides the rest into pieces of {c:14,16,18} cm. A second strip of the same length is treated in the same way. {d:4..9} armbands were ready already.
where whole (a-b-b)/c
? How many armbands does {S} have if each piece becomes an armband? = d+(a-b-b)/c+(a-b-b)/c : armbands
? How many pieces come from a single strip? = (a-b-b)/c : pieces
? How many cm of frayed cloth are cut off from both strips [altogether|in all|in total]? = b+b+b+b : cm

== uniform-sweater-discount (us)
The store on Main Street sells a sweater for {a:$30..$60 by 5}. With a flyer you get {r:10%..30% by 10} off, and at the checkout a student card takes [another|a further] {q:10%,20%} off the reduced price.
? What does {S} pay for a sweater with flyer and student card? = a-a*r-q*(a-a*r) : dollars
? How much does {S} save [in all|altogether|in total]? = a*r+q*(a-a*r) : dollars
? {S} [buys|purchases] {k:2 words} sweaters with the flyer alone and pays with {m:$100,$150}. How much change does {S} get? = m-k*(a-a*r) : dollars where m > k*(a-a*r)+1

== uniform-second-hand (ireland)
At the second-hand rail, outgrown uniforms are sold for their owners, who get {r:70%,75%,80%,60%} of the price; the school keeps the rest. {S}'s mother hands in {n:2..4} jumpers at {a:€5..€10} each and {m:2..3} skirts at {b:€10..€15 by 5} each, and all are sold.
? How much does {S}'s mother get? = r*(n*a+m*b) : euros
? How much does the school keep? = n*a+m*b-r*(n*a+m*b) : euros
? If a jumper stayed unsold after all, how much would {S}'s mother get? = r*((n-1)*a+m*b) : euros

== uniform-name-tapes (us)
{S} sews a name tape into each of {a:10..22} pieces of clothing. A tape is {b:6,7,8} cm long. They are cut from a roll of {v:3,5} meters, and sewing on a tape takes {c:2..4} minutes.
~ The needle is blunt.
where v*100 > a*b
? How many cm of the roll [are left|remain]? = v*100-a*b : cm
? If {S} sews for {m:10,15} minutes each evening, on how many evenings does {S:he} sew? = ceil(a*c/m) : evenings where a*c > m
? How many more tapes can be cut from the roll? = floor((v*100-a*b)/b) : tapes

== uniform-cloth-bolts (nigeria)
Mama {T} sews gowns for the school. A gown takes {a:2.5,1.5,2} yards of cloth, a bolt holds {b:40,50,60} yards and [costs|is priced at] {p:₦30000..₦48000 by 3000}. She has an order for {n:45..110} gowns.
? If {x:4..9} of the gowns are cancelled and {y:5,10} yards of the cloth are spoilt, how many bolts must she buy? = ceil(((n-x)*a+y)/b) : bolts
? How much does she pay for the bolts? = ceil(n*a/b)*p : naira
? How many yards of cloth are left over? = ceil(n*a/b)*b-n*a : yards where mod(n*a,b) > 0

== uniform-wash-days
who S: mr
{S}'s sons wear a clean shirt on each of {d:5 words} school days, and so does he. He washes when the basket holds {k:10..14} shirts. There are {n:2..4} sons, and today the basket holds {a:2..6}.
? How many shirts go into the basket in {w:2..4} weeks? = w*d*(n+1) : shirts
? After how many more school days does the basket hold {k} shirts or more for the first time? = ceil((k-a)/(n+1)) : days
? How many shirts would be in the basket after [another|a further] {m:2..3} school days, if nothing is washed? = a+m*(n+1) : shirts

== uniform-tie-stripes (singapore)
A tie is {a:120..140 by 4} cm long. From the tip upwards, red stripes {b:2,3} cm wide alternate with gold stripes {c:1,2} cm wide, beginning with red.
where whole a/(b+c), b != c
? How many stripes of both colours do {k:12} such ties have? = k*2*a/(b+c) : stripes
? How many cm of the tie's length are gold? = a/(b+c)*c : cm
? How many cm more of its length are red than gold? = a/(b+c)*(b-c) : cm where b > c

== uniform-price-rise (india)
A pair of school shoes cost {a:₹400..₹900 by 50} last year. This year the price is {b:₹440..₹1200 by 10}.
where b > a, whole (b-a)/a*100, (b-a)/a < 1/2
? By what percentage has the price risen? = (b-a)/a*100 : percent
? {S}'s father [buys|purchases] shoes for {n:2..3} children this year and pays with {k:3..8} notes of {m:₹500}. How much change does he get? = k*m-n*b : rupees where k*m > n*b, k*m < n*b+500
? If the price rises by the same percentage again, what will a pair cost? = b+b*(b-a)/a : rupees where whole b*(b-a)/a

== uniform-tailors-pair
who S: mrs, T: mr
{n:36..150 by 6} pairs of trousers are to be hemmed before term. {S} hems {a:4..7} pairs [an hour|per hour]; {T} hems {b:2..5} fewer. {T} began alone and had done {c:3..10} pairs when {S} joined him.
where a > b+1, whole (n-c)/(a+a-b), (n-c)/(a+a-b) > 1
? For how many hours do they work together until all is done? = (n-c)/(a+a-b) | x: c + a*x + (a-b)*x = n : hours
? At {p:$2..$4} a pair, how much do all the pairs hemmed after {S} has joined bring? = (n-c)*p : dollars
? How many pairs does {S} hem? = a*(n-c)/(a+a-b) : pairs

== uniform-instalments (philippines)
The full set [costs|is priced at] {a:₱2400..₱4800 by 300}. {S}'s parents pay {r:25%,40%,50%} at the counter. The remainder is due in {m:3..5} equal monthly payments, to each of which the shop adds a fee of {f:₱20..₱60 by 10}.
where whole a*r, whole (a-a*r)/m
? How much is due each month, fee included? = (a-a*r)/m+f : pesos
? If the parents instead pay everything at the counter, they get {q:5%,10%} off. How much do they save compared with the monthly plan? = a+m*f-(a-a*q) : pesos
? How much do they pay at the counter? = a*r : pesos

== uniform-skirts-trousers
hide s:8..30, t:10..30
let n = s+t
let m = p*s+q*t
{n} girls at Hillcrest ordered a skirt or trousers, a single piece each. Skirts cost {p:$14..$18}, trousers {q:$20..$26}; the order came to {m} dollars.
where s != t
? How many girls ordered trousers? = (m-p*n)/(q-p) | t, s: s + t = n, p*s + q*t = m : girls
? How many girls ordered a skirt? = (q*n-m)/(q-p) | s, t: s + t = n, p*s + q*t = m : girls

== uniform-shop-stock (australia)
The uniform shop opens with {a:150..300 by 10} sun hats. In the first week {r:20%,30%,40%} of them are sold. In the second week {f:1/2,1/4} of those that are left are sold, and then {b:3..12} are returned because they are too small.
where whole a*r, whole f*(a-a*r)
? How many hats does the shop have after that? = a-a*r-f*(a-a*r)+b : hats
? How many hats are sold in the second week? = f*(a-a*r) : hats

== uniform-stock-unknown (us)
hide x:30..90
let t = x+k*m-a-b
A note from the uniform store: "I no longer know how many caps there were before the delivery of {k:3..6} boxes with {m:12..20} caps each. After it we sold {a:15..40} caps, gave {b:4..10} away, and now there are {t}."
where x+k*m > a+b+10
? How many caps were there before the delivery? = t+a+b-k*m | x: x + k*m - a - b = t : caps
? At {p:$6..$11} a cap, what are all the caps that were there before and those that were delivered worth? = (t+a+b)*p : dollars

== uniform-buttons-and-zips (south-africa)
A blazer has {a:3..4 words} large buttons in front and {b:2..3} small buttons on each sleeve, and its zipped pocket needs a zip. {S} repairs {n:6..15} blazers and replaces everything.
? A card of small buttons holds {k:10,12}. How many cards [must {S} buy|does {S} have to buy|does {S} need to buy]? = ceil(n*2*b/k) : cards
? Large buttons cost {p:R3..R6} each and small buttons {q:R2..R3} each. How much are the buttons for all the blazers? = n*(a*p+2*b*q) : rand
? A zip [costs|is priced at] {z:R10..R18} and a large button {p:R3..R6}. How much do zips and large buttons for all the blazers cost? = n*(z+a*p) : rand

== uniform-crest-stitching
The machine stitches the school crest at {a:400..800 by 100} stitches [a minute|per minute]. A crest consists of {b:4000..9600 by 800} stitches, and changing the shirt takes {c:1.5,2,2.5} minutes.
where whole b/a
? How many minutes pass from the start of the first crest to the end of the last, if {n:6..20} shirts are done and the shirt is changed between them? = n*b/a+(n-1)*c : minutes
? How many minutes does a crest take? = b/a : minutes
? The thread is enough for {k:60000} stitches on a spool. How many spools are opened for {w:25..60 by 5} shirts? = ceil(w*b/k) : spools where w*b > k

== uniform-average-waist (us)
The waist measures of the junior team, in cm: {a:58..70}, {b:58..70}, {c:58..70}, {d:58..70}. Elastic for a pair of shorts must be {e:4..6} cm shorter than the waist.
where whole mean(a,b,c,d)
? What is the average waist measure of the team in cm? = mean(a,b,c,d) : cm
? How many cm of elastic are needed for all of them? = a+b+c+d-4*e : cm
? The elastic comes on cards of {v:1.5,2} meters. How many cards must be opened? = ceil((a+b+c+d-4*e)/100/v) : cards where (a+b+c+d-4*e)/100/v > 1

== uniform-three-for-two (canada)
Buy {k:2} shirts and get another free! {S} needs {n:6,9,12} white shirts, which cost {p:$9..$16} apiece, and a hoodie for {q:$25..$40}.
? How much does {S} pay [altogether|in all|in total]? = n*k/(k+1)*p+q : dollars
? The neighbour, who needs {g:3 digits} of the same shirts, buys hers alone with the same offer. How much do {S} and the neighbour pay for shirts together? = (n+g)*k/(k+1)*p : dollars
? How much does {S} save through the offer? = n/(k+1)*p : dollars

== uniform-shoe-polish (jamaica)
who S: woman, T: man
{S} and her brother {T} polish the family's shoes on Sunday evening. {S} polishes a pair in {a:3,4,5} minutes, {T} in {b:6,8,10} minutes, and they work for {c:20..60 by 20} minutes.
where whole c/a, whole c/b
? How many pairs do they polish together? = c/a+c/b : pairs
? If a tin of polish is enough for {e:20,25} shoes, what share of a tin, in percent, do they use up? = (c/a+c/b)*2/e*100 : percent where whole (c/a+c/b)*200/e
? How many more pairs does {S} polish than {T}? = c/a-c/b : pairs where c/a > c/b+1

== uniform-varsity-jerseys (us)
The varsity team is having new jerseys [designed|made]: {a:$28..$40} for a plain jersey, {b:$2..$3} more for each letter of the name. {n:12..18} players have {c:90..120} letters in their names [all together|altogether].
& A sponsor pays {r:25%,50%} of the bill.
& The design itself is free of charge.
where whole r*(n*a+c*b)
? How much must the team pay [itself|on its own]? = n*a+c*b-r*(n*a+c*b) : dollars
? {S}'s name has {e:5..9} letters. What would {S}'s jersey cost without the sponsor? = a+e*b : dollars
? How much do all the letters cost before the sponsor's share is taken off? = c*b : dollars

== uniform-personalized-socks (canada)
A small business knits [personalized|named] socks for schools. It takes {a:20,24,30} minutes to knit a pair and {b:6,10} minutes to [apply|sew on] the name; the machines run {h:8} hours [a day|per day].
where whole h*60/(a+b)
? How many pairs with names does a machine [finish|get done] in a day, if it is used for both steps and never stands still? = h*60/(a+b) : pairs
? With {m:3..6} machines, after how many days are {n:200..500 by 20} pairs done? = ceil(n/(m*h*60/(a+b))) : days
? How many more pairs a day would a machine finish without names? = floor(h*60/a)-h*60/(a+b) : pairs where floor(h*60/a) > h*60/(a+b)+1
