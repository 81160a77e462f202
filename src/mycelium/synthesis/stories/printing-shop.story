topic: printing-shop
place: us

== print-three-jobs-share-left
At noon the printing shop had {b:200..400 by 20} flyers, {d:100..300 by 20} posters and {f:400..900 by 50} cards ready to be picked up. By evening, {a:10%,25%,30%} of the flyers, {c:20%,40%,50%} of the posters and {e:10%,60%} of the cards had been picked up.
where whole a*b
? How many flyers, posters and cards were still in the shop [altogether|in total|combined]? = f+d+b-a*b-c*d-e*f : pieces
? How many posters had been picked up? = c*d : posters
? How many more cards than flyers had been picked up? = e*f-a*b : cards where e*f > a*b+1

== print-copies-by-month
In May, {S} printed {a:20..60 by 5} wedding cards a day for {b:20..25} days, and also {a} birthday cards in all. In June {S:he} printed {c:2..3 times} as many wedding cards as in May.
? How many cards did {S} print in May and June, birthday cards included? = a*b+a+c*a*b : cards
? How many wedding cards did {S} print in May? = a*b : cards
? {S} worked on {d:20,24,30} days in June. How many wedding cards a day did {S:he} print in June, on average? = c*a*b/d : cards per day where whole c*a*b/d

== print-school-yearbook-cost
who S: woman
{S} has to order yearbooks for her school. The setup costs {h:$120..$240 by 20}, {a:60..120 by 10} books with soft covers cost {b:$9..$14} each, {c:20..50 by 10} hardcover books cost {d:$18..$25} each, and the books will come in {g:4..8} boxes with {e:20} pounds each at {f:$0.50..$1.50 by 0.5} per pound.
~ The picture on the cover shows the school's newest sports field.
? [What is the total amount that the school has to pay?|Calculate the total amount that the school has to pay.] = h+a*b+c*d+g*e*f : dollars
? How much do the hardcover books cost [in total|altogether]? = c*d : dollars
? How much does it cost to send the boxes? = g*e*f : dollars

== print-income-after-ink-and-rent
This week {S}'s shop printed {a:30..60 by 5} posters at {b:$12..$20} each and {c:200..500 by 50} cards at {d:$2..$3} each. {S:He} had to pay {e:4..8} helpers {f:$60..$120 by 10} each, and {g:5..12} bottles of ink cost {h:$15..$25} each.
where a*b+c*d > e*f+g*h+50
? How much money is left of the week's income? = a*b+c*d-e*f-g*h : dollars
? How much money did the shop take in? = a*b+c*d : dollars
? What did {S} spend on the helpers and the ink? = e*f+g*h : dollars

== print-menu-workers-hours-rate
{S} must fold {b:600..2400 by 120} menus. By hand {S:he} can fold {a:120..240 by 60} in an hour.
~ The menu offers shrimp, steaks, nuggets and {n:5..9} kinds of ice pops.
? How many hours does {S} need to fold all of the menus? = b/a : hours where whole b/a
? How many menus does {S} fold per minute? = a/60 : menus per minute
? A folding machine does {c:8 digits} more menus per minute than {S}. How many minutes would the machine need? = b/(a/60+c) : minutes where whole b/(a/60+c)

== print-weekend-pages-loss
A copy shop is open from Monday to Sunday and makes {b:800..2000 by 100} copies each day. {a:5%,10%} of a day's copies are bad because of the dust, and {c:2%,3%} are crooked. The bad and the crooked ones are thrown away.
where whole a*b, whole b*c
? How many good copies does the shop make per day? = b-a*b-b*c : copies
? How many good copies does it make in a week? = (b-a*b-b*c)*7 : copies
? How many copies are thrown away per day? = a*b+b*c : copies

== print-brochures-for-groups
This spring {a:20..40 by 5} school groups and {b:2 times} as many church groups visited the museum. Every group was given {c:2..4} brochures, and a brochure is made of {d:6..12} sheets of paper.
? [How many sheets of paper were used for the brochures of all the groups?|Calculate how many sheets of paper were used for the brochures of all the groups.] = (a+a*b)*c*d : sheets
? How many brochures did the school groups get? = a*c : brochures
? Paper comes in packs of {e:500}. How many packs did the printing shop have to open for the church groups? = ceil(a*b*c*d/e) : packs

== print-invitations-count-and-envelopes
{S} prints {n:4..8} sheets of invitations, and on each sheet there are {a:6..12} invitations. {b:3..9} of them come out too dark. [Every good invitation|Each of the good ones] needs an envelope, and {S} has {c:8..20} envelopes.
where n*a > b+c+5
? How many good invitations are there? = n*a-b : invitations
? How many more envelopes does {S} [need|need to get]? = n*a-b-c : envelopes
? Envelopes are sold in packs of {d:10} for {p:$3..$5}. [How much does {S} have|How much money does {S} need] to pay? = ceil((n*a-b-c)/d)*p : dollars

== print-ink-cartridge-pages
An ink cartridge that costs {p:$30..$48 by 6} can print {a:300,400,600} pages. A pack of {b:500} sheets of paper costs {q:$5..$8}.
where whole p*100/a
? How many cents does the ink for a page cost? = p*100/a : cents
? How many cents more does the ink for a page cost than the sheet of paper? = p*100/a-q*100/b : cents where p*100/a > q*100/b
? {S} prints {n:4..9} copies of a report of {m:60..110 by 10} pages. How many cartridges does {S:he} need, starting with a new cartridge? = ceil(n*m/a) : cartridges

== print-two-printers-together
The gray printer can print {a:20..40 by 5} pages per minute. The white printer prints {k:2 times} as many. {S} has to print {n:1200..5400 by 300} pages.
where whole n/(a+a*k)
? How many minutes will it take if both printers work together? = n/(a+a*k) | t: a*t + k*a*t = n : minutes
? How many pages does the white printer print in {m:6..15} minutes? = m*a*k : pages
? After {q:5..8} minutes, both printers run out of paper. How many pages are still missing? = n-q*(a+a*k) : pages where n > q*(a+a*k)+20

== print-tshirt-designs-for-fans
Fans of a movie want T-shirts. {S} can print {a:12..18} shirts an hour, and {S:he} works from {t:8:30 am..9:30 am by 30} until {u:3:00 pm..4:30 pm by 30}, with a break of {h:1/2 as "half an hour"} for lunch. The shirts cost {S:him} {p:$4..$6} each and sell for {q:$14..$20} each.
~ The movie is about an alien with {n:3 words} eyes and a red haired girl who saves the world.
where whole (u-t-h)*a
? How many hours does {S} print? = u-t-h : hours
? How many shirts does {S} print? = (u-t-h)*a : shirts
? How much profit will {S} make if all of the shirts are sold? = (u-t-h)*a*(q-p) : dollars

== print-poster-frame-size
A poster is {a:18..24 by 2} inches wide and {b:24..36 by 2} inches tall. {S} leaves a white edge of {c:1.5,2} inches on every side, and the picture fills the rest.
where b > a
? How wide is the picture, in inches? = a-2*c : inches
? How many square inches is the picture? = (a-2*c)*(b-2*c) : square inches
? How many square inches of the poster stay white? = a*b-(a-2*c)*(b-2*c) : square inches

== print-newspaper-pages-bundle
who S: man
{S} delivers newspapers. The shop prints {a:24,32,48} pages in each newspaper and ties {b:25,50} newspapers into a bundle. {S} takes {c:4..6} bundles and rides his bike to {d:90..180 by 10} houses, where he leaves a single newspaper each.
~ {S} usually races against his friend, who delivers {n:40..60} newspapers.
where b*c > d
? How many newspapers does {S} have left? = b*c-d : newspapers
? How many pages are there in all of the bundles that {S} takes? = a*b*c : pages
? He earns {p:15..30 by 5} cents per delivered newspaper. How many dollars does he earn? = d*p/100 : dollars

== print-ads-price-per-inch
An ad in the local newspaper costs {a:$12..$20} per column inch. {S}'s pet store takes an ad that is {b:2..3 words} columns wide and {c:4..8} inches high, every week for {d:4 digits} weeks. For that many, the newspaper gives {r:10%,15%,25%} off.
? How many column inches does the ad have? = b*c : column inches
? How much does a single ad cost without the discount? = a*b*c : dollars
? [How much does {S} have|How much money does {S} need] to pay for all {d} weeks? = a*b*c*d*(1-r) : dollars

== print-business-cards-order
"{n:250,500} business cards for {a:$25..$40 by 5}," says the sign in the shop, "and every additional {m:100} for {b:$6..$9}." {S} needs {c:3..7} additional packs of {m}.
? How much will {S} pay? = a+b*c : dollars
? How many cards will {S} get? = n+c*m : cards
? {S} gives away {d:15..25} cards per week. After how many full weeks will fewer than {e:50} of them be left? = ceil((n+c*m-e)/d) : weeks where mod(n+c*m-e,d) > 0

== print-mistakes-editor-chapters
who S: woman
{S} is the editor of a textbook with {a:8..14} chapters. She finds {b:3..6} mistakes in each of the first {c:4 words} chapters and {d:2..3} mistakes in each of the others. It takes {e:5..8} minutes to correct a mistake.
~ The sentences in the last chapter are quite long and complex.
? How many mistakes does she find in the book? = c*b+(a-c)*d : mistakes
? How many minutes does it take to correct the mistakes of the first {c} chapters? = c*b*e : minutes
? She has already corrected {f:5..9} mistakes. How many mistakes are left? = c*b+(a-c)*d-f : mistakes

== print-author-royalty-years
An author gets {r:5%,8%,10%} of the price of every copy of her book. The book costs {p:$15..$25 by 5}. {a:400..900 by 100} copies were sold in the first year and {k:1/2,3/4} as many in the second year.
where whole a*k
? [How many copies were sold in the second year?|Calculate how many copies were sold in the second year.] = a*k : copies
? How much money did the author get in both years combined? = (a+a*k)*p*r : dollars
? How much less did the author get in the second year than in the first? = (a-a*k)*p*r : dollars

== print-calendar-sales-back
A printer made calendars for a fire station. {f:1/3,1/4} of them were sold in November, {a:40..90 by 10} in December, and {b:10..30 by 5} were left over at New Year.
where whole (a+b)/(1-f)*12*f
? [How many calendars were made?|Find out how many calendars were made.] = (a+b)/(1-f) | x: x - f*x - a = b : calendars where whole (a+b)/(1-f)
? [How many calendars were sold in November?|Determine how many calendars were sold in November.] = (a+b)/(1-f)*f : calendars where whole (a+b)/(1-f)*f
? They were sold for {p:$8..$12} each. How much money did December bring in? = a*p : dollars

== print-tickets-for-concert-stubs
For a concert, {S} prints tickets on large sheets with {a:10,12,15} tickets each. The hall has {b:20..30} rows of {c:14..22} seats, and {d:30..60 by 10} people may stand in the back.
? [How many tickets are needed?|Calculate how many tickets are needed.] = b*c+d : tickets
? How many large sheets does {S} have to print? = ceil((b*c+d)/a) : sheets
? How many tickets on the last sheet are not needed? = ceil((b*c+d)/a)*a-(b*c+d) : tickets where mod(b*c+d,a) > 0, mod(b*c+d,a) < a-1

== print-election-signs-lawn
who T: woman
For an election, {T} orders {a:100..300 by 50} yard signs at {p:$3..$5} each and {b:40..80 by 10} large signs at {k:3 times} that price. Her helpers put up {r:80%,90%} of the yard signs and all of the large signs.
? How much does {T} pay for the signs? = a*p+b*k*p : dollars
? How many signs do the helpers put up? = a*r+b : signs
? {c:6..12} helpers share the work equally. How many signs does each put up? = (a*r+b)/c : signs where whole (a*r+b)/c

== print-comic-club-shared-cost
{n:4..7} friends print a comic together. The paper costs {a:$36..$72 by 6}, the ink costs {b:$24..$48 by 6} and a stapler costs {c:$12..$18}. They sell {d:40..90 by 10} comics for {p:$2..$4} each and share the profit equally.
where d*p > a+b+c+10
? [What is the profit from the comics?|Find the profit from the comics.] = d*p-a-b-c : dollars
? How much does each of the friends get? = (d*p-a-b-c)/n : dollars where whole (d*p-a-b-c)/n
? How much would each of them have to pay for the paper, the ink and the stapler? = (a+b+c)/n : dollars where whole (a+b+c)/n

== print-map-scale-inches
On a map from {S}'s printing shop, {a:2 words} inches stand for {b:15,25,50} miles. The national park is {c:5..9} inches from the city on the map.
? How many miles is the park from the city? = c/a*b : miles
? How many inches on the map are {d:75,150,300} miles? = d/b*a : inches
? {S} drives to the park at {e:50} miles per hour. How many hours does it take? = c/a*b/e : hours where whole c/a*b/e*10

== print-sticker-sheets-kindergarten
{S} prints sheets of stickers for kindergartners. Each sheet has {a:4..6} frogs, {b:5..8} bugs and {k:2 times} as many stars as frogs. There are {n:3 words} classes with {c:18..24} children, and every child will get a sheet.
? How many stickers are on a sheet? = a+b+a*k : stickers
? [How many sheets will be needed?|Find out how many sheets will be needed.] = n*c : sheets
? How many bugs does {S} print [altogether|in total]? = n*c*b : bugs

== print-magazines-and-recycling
The shop prints {a:6..10} bundles of {b:40,50} magazines for a bookstore. The bookstore gives {c:3..6} magazines to each of its {d:5..8} employees, sends {e:10..30} to other stores, and sells all the rest, but {n:4..9} people bring theirs back.
where a*b > c*d+e+n+50
? How many magazines does the bookstore sell at first? = a*b-c*d-e : magazines
? If a magazine costs {p:$5..$8}, how much money does the bookstore keep after giving the money back for those that were returned? = (a*b-c*d-e-n)*p : dollars
? How many magazines do the employees get? = c*d : magazines

== print-signs-for-each-classroom
who S: man, T: woman
{S} and his wife {T} print name signs for the doors of a school. {S} makes {b:8..12} signs an hour and {T} makes {a:3..6} more per hour than {S}. They work for {h:3..5} hours, but {c:5..12} signs have a wrong name and must be thrown away.
? How many signs with the right names do they have? = h*(b+b+a)-c : signs
? How many signs does {T} make? = h*(a+b) : signs
? The school has {n:40..70 by 2} doors and needs {d:2 words} signs per door. How many signs are still missing? = n*d-(h*(b+b+a)-c) : signs where n*d > h*(b+b+a)+2

== print-photo-album-price-parts
A photo album costs {a:$12..$18} with {b:20} pages, and each additional page costs {c:40..80 by 10} cents. {S} wants an album with {d:30..60 by 5} pages for {S:his} grandparents and {n:2..3} copies of it for {S:his} aunts.
? What does an album of {d} pages cost, in dollars? = a+(d-b)*c/100 : dollars
? How many dollars does {S} spend on all of the albums? = (n+1)*(a+(d-b)*c/100) : dollars
? {S} puts {e:3..4} photos on each page. How many photos are in an album of {d} pages? = d*e : photos

== print-book-club-reading-speed
{S} prints books and also loves to read them. In March {S:he} printed {b:20..40 by 4} copies of a cook book, {a:2..3 times} as many copies of a novel, and {k:1/2,1/4} as many copies of a journal as of the novel. In April {S:he} printed exactly the same numbers of copies of the novel and the journal, but no cook book.
where whole a*b*k
? How many copies did {S} print in March and April combined? = b+a*b+k*a*b+a*b+k*a*b : copies
? How many copies did {S} print in March? = b+a*b+k*a*b : copies
? How many fewer copies of the journal than of the novel did {S} print in March? = a*b-k*a*b : copies

== print-flyers-speed-and-break-hours
{S} must deliver {c:1200..3600 by 200} flyers. {S:He} delivers {d:4..6} packs of {n:100,150} flyers per tour, and it takes {S:him} {a:20,30} minutes for each tour.
? How many flyers does {S} deliver per tour? = d*n : flyers
? How many tours does {S} have to make? = ceil(c/(d*n)) : tours
? How many hours does {S} need for {m:4..8 by 2} tours? = m*a/60 : hours where whole m*a/60

== print-website-and-city-distance
who S: woman
{S} drives to a customer in the next city, which is {a:80..200 by 40} miles away, at {b:40} miles per hour. Then she drives {c:40,60,100} miles farther at the same speed to buy paper. Loading the paper takes {d:30} minutes, and she spends {e:2 words} hours at a concert before she drives back home.
? How many hours does it take her from leaving until the concert is over? = a/b+c/b+d/60+e : hours
? How many hours does she drive until she gets to the paper store? = a/b+c/b : hours
? She is able to take {f:1500..2500 by 250} pounds of paper, and each box has {g:40,50} pounds. How many boxes can she take? = floor(f/g) : boxes

== print-words-per-minute-typing
who S: woman
{S} types {a:50..70 by 5} words per minute, and her new employee types {b:10..20 by 5} words per minute less. They have to type a journal of {c:2000..9000 by 100} words before the deadline, and each of them types a part of it.
where whole c/(a+a-b)
? How many minutes does it take them together? = c/(a+(a-b)) : minutes
? How many words does the employee type per minute? = a-b : words
? How many more words than her employee does {S} type in an hour? = b*60 : words
