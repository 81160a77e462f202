topic: library
place: any

== library-uprights (us)
A reading wall is {a:640..1200 by 20} cm long. A door takes up {b:80,90, 100} cm of it and a radiator {c:100..180 by 20} cm; along the rest {S} builds a straight row of shelves.
There is an upright board at each end of the row and after every {d:60,80,90} cm.
where whole (a-b-c)/d
? How many upright boards does {S} need? = (a-b-c)/d+1 : boards
? An upright board [costs|is priced at] {p:$12..$20} and the shelf boards of each section {q:$30..$50 by 5}. How much does the wood for the row cost? = ((a-b-c)/d+1)*p+(a-b-c)/d*q : dollars
? How many sections lie between the uprights? = (a-b-c)/d : sections

== library-late-fee (us)
The library charges no fee for the first {g:3..5} days that a book is late; after that it costs {p:10..35 by 5} cents for each further day.
{S} [forgot|mislaid] {n:2..5} books under the couch and brought them back {d:9..20} days late.
? How many cents does {S} owe [altogether|in all|in total]? = n*(d-g)*p : cents
? If {k:2 words} of the books had been returned [another|a further] {w:2..4} days later, how many cents would {S} then owe [altogether|in all|in total]? = n*(d-g)*p+k*w*p : cents where n > k
? If {S} pays with a bill of {b:$20,$30,$50}, how many dollars does {S:he} get back? = b-n*(d-g)*p/100 : dollars

== library-sale-shelf (us)
{a:120..400 by 10} withdrawn books were arranged [equally|evenly] on {b:4..10} shelves for the spring sale. From the lowest shelf {c:3..8} were taken by the school, and {d:2..6} had missing pages and went into the recycling.
All the others on that shelf were sold.
where whole a/b, a/b > c+d+5
? If each book [costs|is priced at] {e:$2..$5}, how much money does the lowest shelf bring in? = e*(a/b-c-d) : dollars
? How many books were sold from the lowest shelf? = a/b-c-d : books
? If the other shelves sell all their books at {e:$2..$5} each as well, how much does the whole sale bring? = e*(a-c-d) : dollars

== library-cushion-cloth (india)
To cover the benches of the children's corner, {S} needs {a:6..14} strips of cloth, each {b:75, 125, 150, 200} cm long. In the store room there is already a piece of {c:2..4} metres that can be cut into such strips without any waste.
where whole a*b/100, a*b/100 > c+1, whole c*100/b
? How many metres of cloth [must {S} buy|does {S} have to buy|does {S} need to buy]? = a*b/100-c : metres
? A metre of cloth [costs|is priced at] {p:₹60..₹140 by 10}. How much does {S} pay for the cloth that must be [bought|purchased], if the shop gives {r:10%,20%} off? = (a*b/100-c)*p-r*(a*b/100-c)*p : rupees
? How many strips can be cut from the piece in the store room? = c*100/b : strips where c*100/b > 1

== library-chapter-challenge
The challenge: everybody in the club reads {k:2..3 words} chapters a day, without a break, for {w:2..6} weeks. The club has {a:5..12} girls, {b:5..12} boys and the librarian, who takes part as well.
? How many chapters does the club read in a single week? = (a+b+1)*k*7 : chapters
? If {x:2 words} of the people give up before the challenge begins, how many chapters does the club read in it? = (a+b+1-x)*k*7*w : chapters
? How many chapters are read in the whole challenge, if everybody [keeps it up|holds out]? = (a+b+1)*k*7*w : chapters

== library-queue (philippines)
{S} is waiting at the checkout desk. In front of {S:him} there were {a:6..15} people, but {b:2..4} of them gave up and left. Behind {S:him} stand {c:3..9} people, and then a class of {d:8..20} pupils joins at the end.
? How many people, counting {S}, are now in the line? = d+c+a-b+1 : people
? How many people are in front of {S} now? = a-b : people
? If the librarian serves a person in {m:2..3} minutes, how many minutes is it from now until the whole line has been served? = (d+c+a-b+1)*m : minutes

== library-workshop-fee (canada)
A comics workshop [costs|is priced at] {c:$5..$12} a child. Children without a library card also pay {d:$2..$4} for a day pass.
{a:14..30} children sign up, and {b:5..12} of them have a card.
where a > b+2
? How much do all the children pay together? = (a-b)*(c+d)+b*c : dollars
? How many children need a day pass? = a-b : children
? Out of what the children pay, the teacher gets {f:$40..$60 by 5} and paper is bought for {g:$10..$20}. How much [is left|remains]? = (a-b)*(c+d)+b*c-f-g : dollars where (a-b)*(c+d)+b*c > f+g+2

== library-moving-house (us)
For the move, {a:4..9} helpers come. In the old reading room there are {a} rows with {a} shelves in each, and every shelf has room for {z:12 as "a dozen"} atlases. The shelves would all be full, but {b:4..60} atlases are out on loan.
The helpers share the atlases that are there [equally|evenly].
where whole (a*a*12-b)/a
? How many atlases does each helper carry? = (a*a*12-b)/a : atlases
? If {k:2 words} more helpers came and everybody carried [equally|evenly] many, how many atlases would each helper carry? = (a*a*12-b)/(a+k) : atlases where whole (a*a*12-b)/(a+k)

== library-second-copy (singapore)
A bookseller gives schools {b:10%..50% by 10} off the second copy of any title. The school library wants a second copy of each volume of an encyclopedia that it is ordering. The encyclopedia has {c:4..9} volumes, and a volume [costs|is priced at] {a:S$10..S$40 by 5}.
? What does the library pay for the whole order, first and second copies? = c*(a+a-a*b) : dollars
? If the library has {m:S$500..S$800 by 50}, how much of it is left after the order? = m-c*(a+a-a*b) : dollars where m > c*(a+a-a*b)
? How much does the library save on the order through the offer? = c*a*b : dollars

== library-new-computers (nigeria)
The council pays {r:60%..90% by 10} of the cost of {n:3..8} new computers for the town library in Ibadan. A computer [costs|is priced at] {p:₦200000..₦400000 by 20000}. A bank gives {g:₦50000..₦150000 by 10000} towards the rest.
where n*p*(1-r) > g+20000
? How much must the library pay itself? = n*p-n*p*r-g : naira
? How much does the council pay? = n*p*r : naira
? If the price of a computer were {d:₦10000..₦40000 by 5000} lower, how much would the library have to pay itself? = n*(p-d)-r*n*(p-d)-g : naira where n*(p-d)-r*n*(p-d) > g+1000

== library-printing-free-pages (uk)
[Every|Each] member may print {f:5..10} pages free of charge each month. Beyond that a page [costs|is priced at] {a:10p..20p by 5} in black and white and {b:25p..50p by 5} in colour.
This month {S} printed {m:14..30} black-and-white pages[, using up the free ones on these,|, with the free ones counted among these,] and {n:3..9} colour pages.
? How many pence does {S} pay? = (m-f)*a+n*b : pence
? How many pence would {S} have paid if there were no free pages? = m*a+n*b : pence
? How many pence do the colour pages cost {S}? = n*b : pence

== library-late-opening
On Thursdays the library opens at {t:9:00 am..10:30 am by 15} and closes at {u:7:00 pm..8:30 pm by 15}. On the other weekdays it opens at the same time but closes {d:90..180 by 15} minutes earlier.
? How many minutes is the library open from Monday to Thursday [altogether|in all|in total]? = (u-t)*60+3*((u-t)*60-d) : minutes
? How many minutes is the library open on a Thursday? = (u-t)*60 : minutes
? How many minutes is it open on Mondays and Thursdays together? = (u-t)*60+(u-t)*60-d : minutes

== library-membership-growth (ghana)
When the Cape Coast branch opened, {n:200, 400, 500, 800} people joined. In the second year the membership grew by {r:10%..50% by 10}. In the third year it fell by {q:5%..20% by 5}[ because a bridge was closed|].
where whole n*r, whole (n+n*r)*q
? How many members were there after the third year? = n+n*r-q*(n+n*r) : members
? How many members were there at the end of the second year? = n+n*r : members
? How many members left in the third year? = q*(n+n*r) : members

== library-returns-box (us)
hide x:10..60
let e = (x+a-b)/c
[Overnight|On Sunday] some books had been dropped into the returns box. During the morning {a:12..40} more were [put|dropped] in, and {b:3..9} were picked out straight away because other readers had reserved them.
At noon {S} sorted what was in the box into {c:3..6} equal piles of {e} books.
where whole (x+a-b)/c
? How many books had been dropped in before the morning? = c*e+b-a | x: (x+a-b)/c = e : books
? If each pile weighs {w:3..6} kg and the trolley takes {m:40..60} kg, how many more kg could be put on it after all the piles? = m-c*w : kg where m > c*w+2

== library-trolley-weight
A library trolley may be loaded with at most {m:60..120 by 10} kg. {S} has put {a:8..20} atlases of {b:1.5..2.5 by 0.5} kg on it. A paperback weighs {g:200, 250, 400} g.
where m > a*b+5
? How many paperbacks may still be added at most? = floor((m-a*b)*1000/g) : paperbacks
? How many kg do the atlases weigh together? = a*b : kg
? If {k:2..5} of the atlases are taken off again, how many paperbacks may be added at most? = floor((m-(a-k)*b)*1000/g) : paperbacks

== library-mobile-van (kenya)
The mobile library drives from Nyeri to {n:4..9} villages and back each Tuesday, a round of {d:60..150 by 10} km. The van burns {f:10..14} litres for every {h:100} km, and a litre of diesel [costs|is priced at] {p:KSh 160..KSh 200 by 10}.
? What does the diesel for a round cost? = d*f/h*p : shillings where whole d*f/h*p
? How many litres does the van burn in {w:5..15} rounds? = w*d*f/h : litres
? The driver brings {b:90..200} books; {c:5..15} stay in the van, and an equal number is lent out in each village until no others are left. How many books are lent out in each village? = (b-c)/n : books where whole (b-c)/n

== library-shelf-thickness (us)
who S: woman, T: man
A shelf is {l:80..120 by 10} cm long. {S} sets {a:8..15} dictionaries on it, each {b:4,5} cm thick. {T} [wants to|would like to] fill the rest of the shelf with novels that are {k:20,25,30} mm thick.
where l > a*b+6, l-a*b < 60
? How many novels fit on the shelf beside the dictionaries? = floor((l-a*b)*10/k) : novels
? If {S} takes {m:3..5} dictionaries away again, how many novels fit beside the others? = floor((l-(a-m)*b)*10/k) : novels

== library-hardbacks-paperbacks (australia)
hide h:8..40, s:15..60
let n = h+s
let v = h*p+s*q
For {v} dollars the school library [bought|purchased] {n} books. A hardback cost {p:A$20..A$32 by 2}, a paperback {q:A$8..A$16}.
? How many hardbacks did the library buy? = (v-q*n)/(p-q) | h, s: h + s = n, p*h + q*s = v : hardbacks
? How many paperbacks were [bought|purchased]? = (p*n-v)/(p-q) | s, h: h + s = n, p*h + q*s = v : paperbacks
? How much would the {n} books have cost if all had been paperbacks and the seller had taken {r:10%,20%} off? = n*q-r*n*q : dollars

== library-visitors-target (ireland)
The county library hopes for {g:90..150 by 10} visitors [a day|per day|each day] on average over the {d:6} days of its festival. A board at the entrance shows the total so far, after {e:4} days: {t:300..640}.
where d*g-t > 100, d*g-t < 400
? How many visitors must come on the days that are left, [altogether|in total], for the average to be reached exactly? = d*g-t : visitors
? If the same number comes on each of the remaining days, how many is that a day? = (d*g-t)/(d-e) | x: (t + (d-e)*x)/d = g : visitors where whole (d*g-t)/(d-e)

== library-story-carpet
The story carpet measures {w:3..5} metres by {l:4..6} metres. A child who sits on it needs {h:0.5,0.8,0.4} square metres. Today {n:14..20} children come with {k:2..4} helpers; the helpers stand.
where whole w*l/h, w*l/h > n+1
? How many more children could sit on the carpet? = w*l/h-n : children
? How large is the carpet, in square metres? = w*l : square metres
? If each of the helpers also sat on the carpet and needed {x:2 words} times the space of a child, how many more children could then sit there? = w*l/h-n-k*x : children where w*l/h > n+k*x+1

== library-shelving-race (us)
who S: woman, T: man
{n:90..300 by 10} returned books stand on the carts. {S} shelves {a:20..40 by 5} books in {z:1/2 as "half an hour"}, {T} shelves {b:15..30 by 5} in the same time. They begin together at {t:8:00 am..9:00 am by 10}.
where whole n/(a+b)
? [At what time|When] are all the books on the shelves? = t+n/(a+b)*z : clock
? After {m:2..3} hours of working together, how many of the returned books would still stand on the carts? = n-m*(a+b)/z : books where n-m*(a+b)/z > 5
? How many books do they shelve together in an hour? = (a+b)/z : books

== library-audio-fractions
The media room owned {n:120..480 by 60} discs. {f:1/4,1/3,1/5} of them were films and {g:1/2,1/3,2/3} of the remaining discs were audiobooks; everything else was music.
[Last year|In autumn] the library gave away {d:10..30} of the music discs.
where whole n*f, whole (n-n*f)*g, n-n*f-g*(n-n*f) > d+5
? How many music discs does the library still have? = n-n*f-g*(n-n*f)-d : discs
? How many audiobooks were there? = g*(n-n*f) : audiobooks
? How many fewer films than discs of other kinds were there? = n-n*f-n*f : discs

== library-barcode-sheets
Each new book needs {k:3 words} labels: a barcode, a spine label and a card label. Labels come on sheets of {s:20..40 by 4}.
{S} has [unpacked|opened] {a:4..9} boxes with {b:12..25} new books in each.
? If {f:3..9} labels are torn and must be replaced, how many sheets [must {S} open|does {S} have to open|does {S} need to open]? = ceil((a*b*k+f)/s) : sheets where a*b*k+f > s
? How many sheets of labels [must {S} open|does {S} have to open|does {S} need to open]? = ceil(a*b*k/s) : sheets where a*b*k > s
? How many labels remain on the last sheet? = ceil(a*b*k/s)*s-a*b*k : labels where mod(a*b*k,s) > 0

== library-three-branches (us)
Loans in May: the harbour branch lent {a:300..800 by 20} books. The hill branch lent {r:20%..60% by 10} more than that. The station branch lent {d:30..150 by 10} fewer than the hill branch.
where whole a*r
? How many books did the station branch lend? = a+a*r-d : books
? How many books did the branches lend [altogether|in all|in total]? = a+a+a*r+a+a*r-d : books
? What was the average number of loans of the branches? = (a+a+a*r+a+a*r-d)/3 : loans where whole (a+a+a*r+a+a*r-d)/3

== library-newspapers (south-africa)
The reading room in Durban [buys|purchases] {a:3..6} different newspapers on {d:6 words} days of the week, at {p:R12..R20} each, and {b:4..9} weekly magazines at {q:R30..R60 by 5} each.
~ Old newspapers go to a pottery class, which takes {k:5..15} kg a month.
? What does the reading room spend on newspapers and magazines in a week? = a*d*p+b*q : rand
? If the price of every newspaper rises by {x:R2..R4}, what does the reading room spend on newspapers and magazines in {w:4..12} weeks? = w*(a*d*(p+x)+b*q) : rand
? How many newspapers are [bought|purchased] in a week? = a*d : newspapers

== library-bag-day (us)
On bag day anyone can fill a bag with used books for {p:$4..$8}, or pay {q:$1..$2 by 0.5} a book. {S} picked out {n:15..30} books, which went into {b:2 words} bags.
where n*q > b*p
? How much did {S} save by filling bags instead of paying for each book? = n*q-b*p : dollars
? If {S} sells {m:5..12} of the books to friends for {v:$2..$3} each and gives the others away, how much more does {S:he} take than {S:he} spent? = m*v-b*p : dollars where m*v > b*p+1, m < n
? How many dollars did a book cost {S} on average? = b*p/n : dollars where whole b*p*100/n

== library-founder-anniversary
A plaque by the door tells visitors that the library was opened in {y:1880..1960}. {S} reads it in {n:2005..2024}. The new wing was built {d:40..70} years after the opening.
where n > y+d+4
? How many years old was the library when {S} read the plaque? = n-y : years
? How many years ago, seen from {S}'s visit, was the wing built? = n-y-d : years
? How many years after {S}'s visit will the library celebrate its anniversary of {k:150, 200} years? = y+k-n : years where y+k > n+1
