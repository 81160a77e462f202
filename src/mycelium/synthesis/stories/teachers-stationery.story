topic: teachers-stationery
place: any

== stationery-pen-order (uk)
Mrs. Okafor orders for the staff room: {a:4..8} boxes of red pens at {b:£4..£7} a box, {c:3..6} boxes of pencils at {d:£3..£5} a box and a paper cutter for {e:£25..£40}. The head has allowed her {m:£120..£150 by 5}.
~ The catalogue has an elephant on its cover.
where m > a*b+c*d+e+2
? How much of the money [is left|remains]? = m-a*b-c*d-e : pounds
? [How much|What] do pens and pencils cost together? = a*b+c*d : pounds
? If a box holds {k:12} red pens and {n:15..25} teachers share them [equally|evenly] as far as possible, how many red pens are left over? = mod(a*k,n) : pens where mod(a*k,n) > 1

== stationery-red-ink
who S: mr
{S} uses up a red pen for every {a:120,150,180} exercises that he marks. He teaches {b:4..6} classes of {c:25,28,30} pupils, and each pupil hands in {d:2..4} exercises [a week|per week|each week]. The term lasts {w:10..13} weeks.
? How many pens [must {S} have|does {S} have to have|does {S} need to have] for the term, if the first is new at the beginning? = ceil(b*c*d*w/a) : pens
? If marking an exercise takes {e:2..3} minutes, for how many hours does he mark in a week? = b*c*d*e/60 : hours where whole b*c*d*e/60
? At {g:60..90 by 10} cents a pen, how many dollars do the pens for the term cost, if the first is new at the beginning? = ceil(b*c*d*w/a)*g/100 : dollars

== stationery-reams-stock (us)
The copy room at Lincoln Middle School has {a:30..60} reams of {k:500} sheets. The teachers run off {b:1200..2400 by 100} sheets [a day|per day|each day], and {c:3..8} reams are set aside for report cards.
where (a-c)*k > 4*b
? For how many whole days will the other reams last? = floor((a-c)*k/b) : days
? If the teachers save {e:100,200} sheets [a day|per day|each day], for how many whole days will the other reams last? = floor((a-c)*k/(b-e)) : days
? How many full reams are left, apart from those set aside, after {d:4..6} days? = floor(((a-c)*k-d*b)/k) : reams where (a-c)*k > d*b+2*k

== stationery-staple-strips
A strip holds {a:50,100,210} staples and a box {b:20..50 by 5} strips. To bind an exam booklet, {S} needs {c:2..3 words} staples, and {d:150..400 by 10} booklets must be bound; with every {e:50} booklets {f:4,5} staples bend and are wasted.
where a*b > d*c+d/e*f, whole d/e
? How many staples of a full box are left after the work? = a*b-d*c-d/e*f : staples
? How many staples are wasted? = d/e*f : staples
? How many staples of a full box would be left if {g:100} fewer booklets were bound? = a*b-(d-g)*c-(d-g)/e*f : staples where d > g+e

== stationery-bulk-notebooks (india)
A wholesaler in Chennai sells notebooks at {a:₹30..₹60 by 5} each. From {k:100} notebooks on he takes {r:10%,20%} off the whole bill. {S} needs {n:110..200 by 10} for {S:his} school.
? How many rupees does {S} pay? = n*a-r*n*a : rupees
? How many rupees would {n} notebooks cost if each were {e:₹5} dearer and the reduction were still given? = n*(a+e)-r*n*(a+e) : rupees
? {S} sells the notebooks to the pupils at {p:₹30..₹60 by 5}. What is the profit? = n*p-(n*a-r*n*a) : rupees where n*p > n*a-r*n*a+50

== stationery-folders-ratio (us)
Blue, green and yellow folders are in the ratio {p:4..7} to {q:2..3} to {r:1..2 digits} in the new delivery. There are {d:12..60 by 3} more blue than green folders[, as the label on the lid says|].
where whole d/(p-q), d/(p-q) > 2
? How many yellow folders are in the delivery? = d/(p-q)*r : folders
? How many folders are in the delivery [altogether|in all|in total]? = d/(p-q)*(p+q+r) : folders
? A shelf holds {k:20,25} folders. How many shelves does {S} need for the blue folders? = ceil(d/(p-q)*p/k) : shelves where d/(p-q)*p > k

== stationery-toner-cost (ireland)
A toner cartridge [costs|is priced at] {a:€45..€75 by 5} and prints {b:1500,2000,2500} pages; a ream of {c:500} sheets [costs|is priced at] {d:€4,€5,€6}. [Every|Each] page is printed on a sheet of its own.
? How many cents do toner and paper for a single page cost? = (a/b+d/c)*100 : cents where whole 100*(a/b+d/c)
? How many euros do toner and paper for {m:2..5 words} times {b} pages cost? = m*(a+b/c*d) : euros
? How many euros do the cartridges for {n:6000..12000 by 1000} pages cost, when only whole cartridges can be [bought|purchased]? = ceil(n/b)*a : euros

== stationery-envelopes-stamps (us)
hide l:20..60, s:15..50
let n = l+s
let m = (p*l+q*s)/100
The secretary posted {n} letters to parents in large and small envelopes. A large envelope cost {p:90,100,120} cents to post and a small envelope {q:50,60,70} cents; the postage came to {m} dollars.
where whole (p*l+q*s)/10, l != s
? How many large envelopes were posted? = (m*100-q*n)/(p-q) | l, s: l + s = n, p*l + q*s = m*100 : envelopes
? How many small envelopes were posted? = (p*n-m*100)/(p-q) | s, l: l + s = n, p*l + q*s = m*100 : envelopes

== stationery-laminating (us)
Warming up takes the laminator {a:4..8} minutes, and then a card goes through every {b:30,40,45} seconds. {S} starts it at {t:1:30 pm..3:00 pm by 10} to laminate {n:40..120 by 20} cards.
where whole n*b/60
? [At what time|When] is the last card through? = t+(a+n*b/60)/60 : clock
? How many minutes does it take [in all|altogether|in total]? = a+n*b/60 : minutes
? Pouches come in packs of {k:25,50} and {x:3..8} of them are spoilt. How many packs does {S} open? = ceil((n+x)/k) : packs

== stationery-metre-stick-inches
A yardstick is {a:36} inches long and an inch is {k:2.54} cm; the metre stick next to it measures {b:100} cm. {S} cuts a strip of card as long as the yardstick and the metre stick together, laid end to end.
? {S} cuts {e:20,30} cm off the strip of card and folds the rest in {f:2 words} equal parts. How many cm long is each part? = (a*k+b-e)/f : cm where whole 100*(a*k+b-e)/f
? How many cm are {m:3..6} yardsticks shorter than as many metre sticks? = m*(b-a*k) : cm
? How many cm is the yardstick long? = a*k : cm

== stationery-planner-pages (singapore)
{S}'s planner has {n:160..240 by 4} pages. The first {a:8..16} are a calendar; then there are {b:2 words} pages for each of {w:40..44} school weeks, and what remains is for notes.
where n > a+b*w+3
? How many pages are for notes? = n-a-b*w : pages
? {S} fills {c:3..6} pages of notes [a month|per month|each month]. After how many months is there no empty page for notes left? = ceil((n-a-b*w)/c) : months where n-a-b*w > c
? If {S} used a page for each school week only, how many pages would be for notes? = n-a-w : pages

== stationery-leaving-gift (australia)
For a colleague's retirement, {n:15..30} teachers each put in {a:A$5..A$12} and the principal {b:A$20..A$50 by 5}. A fountain pen [costs|is priced at] {c:A$80..A$150 by 10}, engraving is {d:60..95 by 5} cents a letter for {e:14..26} letters, and flowers take what is left.
where n*a+b > c+d*e/100+8
? How much is left for flowers? = n*a+b-c-d*e/100 : dollars
? If the teachers each put in {f:A$2..A$3} more, how much would be left for flowers? = n*(a+f)+b-c-d*e/100 : dollars
? What percentage of all the money put in comes from the principal? = b/(n*a+b)*100 : percent where whole b/(n*a+b)*100

== stationery-glue-litres (us)
{S} [buys|purchases] glue by the canister: {a:2..5} liters at {p:$12..$20} a liter. {S:He} pours it into bottles of {b:50,80,125} ml for the art room, after {c:200..600 by 50} ml have stuck to the canister.
where whole (a*1000-c)/b
? How many bottles does {S} fill? = (a*1000-c)/b : bottles
? How much does {S} pay for the glue? = a*p : dollars
? A shop asks {q:$2..$4} for a bottle of that size. How much cheaper is {S}'s way than buying as many bottles in the shop? = (a*1000-c)/b*q-a*p : dollars where (a*1000-c)/b*q > a*p+1, whole (a*1000-c)/b

== stationery-scissors-year (philippines)
In June the storeroom held {a:80,120,160,200} pairs of scissors. By October {r:10%,20%,25%} of them were lost, and by March {q:10%,25%,50%} of the remaining pairs were too blunt. [Then|After that] the parents gave {b:20..50} new pairs.
where whole a*r, whole q*(a-a*r)
? How many good pairs of scissors does the storeroom hold then? = a-a*r-q*(a-a*r)+b : pairs
? How many pairs were too blunt by March? = q*(a-a*r) : pairs
? How many pairs were lost or had become too blunt by March? = a*r+q*(a-a*r) : pairs

== stationery-free-shipping (us)
The catalogue promises free shipping for orders of {m:$75,$80,$100} or more; otherwise shipping is {f:$9..$14}. {S} has put {a:4..7} packs of index cards at {b:$3..$5} and {c:2..4} staplers at {d:$8..$12} in the cart.
where m > a*b+c*d+3
? How much more [must {S} order|does {S} have to order|does {S} need to order] to get free shipping? = m-a*b-c*d : dollars
? What does {S} pay if {S:he} orders nothing more? = a*b+c*d+f : dollars
? If {S} adds as many index cards as needed, in whole packs, to get free shipping, how many packs must be added? = ceil((m-a*b-c*d)/b) : packs where m-a*b-c*d > b

== stationery-marker-lifetime (kenya)
A whiteboard marker writes for {a:6..10} hours. {n:12..24} teachers each write on the board for {b:30,40,45,50} minutes [a day|per day], {d:5 words} days [a week|per week|each week]. Markers are sold in boxes of {k:10,12}.
? How many hours do all the teachers write in a week? = n*b*d/60 : hours where whole n*b*d/30
? How many markers are emptied in {w:4..12} weeks, if each is used to the end and the last may be started? = ceil(w*n*b*d/60/a) : markers
? How many boxes must be [bought|purchased] for {v:4..12} weeks, if each marker is used to the end and the last may be started? = ceil(ceil(v*n*b*d/60/a)/k) : boxes

== stationery-sticky-wall (us)
Sticky notes are squares with sides of {a:5,8} cm. {S} covers the door of the staff room, {b:80} cm wide and {c:200} cm high, with them from top to bottom, without gaps. A pad has {d:80,100} notes.
? How many notes does {S} need? = b/a*c/a : notes
? How many pads [must {S} open|does {S} have to open|does {S} need to open]? = ceil(b/a*c/a/d) : pads
? If a strip of {x:10,16} cm at the top of the door stays free, how many square meters are covered? = b*(c-x)/10000 : square meters

== stationery-exercise-books-shared (ghana)
A gift of {n:300..700} exercise books is to be shared among {c:35..48} pupils so that all get the same number and as many as possible. What is left over stays with the teacher, who also keeps {b:8..20} pencils.
where mod(n,c) > 1
? How many exercise books stay with the teacher? = mod(n,c) : books
? How many exercise books would stay with the teacher if {e:3..6} more pupils came? = mod(n,c+e) : books where mod(n,c+e) > 1
? If every pupil first [gets|receives] {f:5..6} exercise books and the rest is kept, how many are kept? = n-c*f : books where n > c*f+2

== stationery-rubbers-unknown
hide x:20..90
let t = (x-a)*k+b
"I have counted the erasers again," writes {S}. "After {a:6..15} were thrown away because they were rotten, my order made the number that was left {k:3 words} times as large, and when {b:4..12} turned up in a drawer, I had {t}." {S:He} had forgotten to write down how many there were at first.
where x > a+5
? How many erasers were there [at first|at the start|to begin with]? = (t-b)/k+a | x: (x-a)*k + b = t : erasers
? How many erasers did {S} order? = t-b-(t-b)/k : erasers

== stationery-two-copiers
The old copier makes {a:20,24,30} copies [a minute|per minute], the new copier {b:40,45,60}. {n:900..3000 by 100} exam papers are to be copied, and both machines start at {t:3:00 pm..4:00 pm by 15}; nobody stops them.
where whole n/(a+b)
? If the old copier breaks down after {e:5,10} minutes, how many papers are still to be copied at that moment? = n-e*(a+b) : papers where n > e*(a+b)+10
? How many papers come out of the new copier? = b*n/(a+b) : papers
? How many minutes longer would the old copier need for all the papers alone? = n/a-n/(a+b) : minutes where whole n/a

== stationery-allowance-average (south-africa)
Each teacher may spend an average of {g:R180..R260 by 10} [a month|per month|each month] on stationery from February to June, {n:5 words} months. {S} spent {a:R120..R320 by 10}, {b:R120..R320 by 10}, {c:R120..R320 by 10} and {d:R120..R320 by 10} in the first months.
where n*g-a-b-c-d > 40, n*g-a-b-c-d < 500
? How much may {S} still spend in June? = n*g-a-b-c-d | x: (a+b+c+d+x)/n = g : rand
? How much has {S} spent up to the end of May? = a+b+c+d : rand
? How much may {S} spend from February to June? = n*g : rand

== stationery-paper-weight (us)
A sheet of copy paper measures {a:0.0625} square meters, and a square meter of this paper weighs {b:80} g. A package holds {c:500} sheets, and the wrapper weighs {d:20..50 by 5} g. {S} carries {n:4..8} packages upstairs.
? A letter has {e:3..6} sheets and an envelope of {f:6..10} g. How many grams do {m:20..60 by 10} such letters weigh? = m*(e*a*b+f) : grams
? How many kg does {S} carry? = n*(a*b*c+d)/1000 : kg where whole n*(a*b*c+d)/10
? How many grams does a full package weigh, wrapper included? = a*b*c+d : grams

== stationery-waste-paper (canada)
who S: ms, T: mr
In a year {S}'s class collected {a:80..160 by 10} kg of waste paper and {T}'s class {r:20%,25%,50%} more. The dealer pays {p:8..15} cents a kg, and {c:$6..$10} of the money [buys|purchases] a cake for both classes.
where whole a*r, (a+a+a*r)*p > c*100+400
? How much of the money is left after the cake, in dollars? = (a+a+a*r)*p/100-c : dollars
? How many kg must the classes still collect to reach {g:400,450,500} kg? = g-a-a-a*r : kg where g > a+a+a*r+1
? How many cents more did the dealer pay for the paper of {T}'s class than for that of {S}'s class? = (a+a*r)*p-a*p : cents

== stationery-flash-cards
From a sheet of card {a:60,63,70} cm long and {b:42,45,50} cm wide, {S} cuts flash cards that are {c:9,10,12} cm long and {d:6,7} cm wide, with the long sides of the cards along the long side of the sheet. {S:He} needs {n:100..240 by 10} cards for a game of nouns.
? How many cards does a sheet give? = floor(a/c)*floor(b/d) : cards
? How many sheets does {S} need? = ceil(n/(floor(a/c)*floor(b/d))) : sheets
? How many square cm of a sheet are left over when as many cards as possible have been cut from it? = a*b-floor(a/c)*floor(b/d)*c*d : square cm where a*b > floor(a/c)*floor(b/d)*c*d+1

== stationery-three-cupboards (jamaica)
who S: mrs, T: mr
{S}'s cupboard holds {a:40..120 by 5} exercise books. In {T}'s there are {b:12..35} fewer, and the principal's cupboard has {f:1/5,2/5} as many as {S}'s. At the end of the week {c:10..25} are taken from the fullest cupboard.
where whole a*f, a > b+a*f
? How many exercise books are then in the cupboards [altogether|in all|in total]? = a+a-b+a*f-c : books
? How many exercise books are in {T}'s cupboard? = a-b : books
? What is the average number of exercise books in a cupboard before any are taken? = (a+a-b+a*f)/3 : books where whole (a+a-b+a*f)/3

== stationery-delivery-stairs (nigeria)
A lorry brings {n:60..140} cartons of chalk to a school in Kaduna. {a:3..5} men carry {b:2 words} cartons each at a time up to the store, and a trip up and down takes {c:4..6} minutes; all set off together each time.
? If [another|a further] {x:2 words} men came to help, how many times would they have to set off? = ceil(n/((a+x)*b)) : times
? After how many minutes are all down again? = ceil(n/(a*b))*c : minutes
? If a carton holds {k:12,20} boxes of {m:50,100} sticks and {r:5%,10%} of the sticks are broken, how many whole sticks does the lorry bring? = n*k*m-r*n*k*m : sticks

== stationery-desk-tidy-pencils (us)
Each teacher's desk gets a pot with {a:5..9} pencils, {b:3..6} pens and a ruler. {n:18..30} desks are prepared, and the pencils come from boxes of {k:72,144} at {p:$9..$20} a box, which are [bought|purchased] new.
? How many things are in all the pots together? = n*(a+b+1) : things
? [How much|What] do the boxes of pencils that must be [bought|purchased] cost, with {y:$12..$25} for the rulers? = ceil(n*a/k)*p+y : dollars
? If no more boxes of pencils are [bought|purchased] than necessary, how many pencils are left over? = ceil(n*a/k)*k-n*a : pencils where mod(n*a,k) > 0, mod(n*a,k) < k-1
