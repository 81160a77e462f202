topic: school-days
place: us

== schoolday-reading-log
{S} writes in {S:his} reading log every day. On Monday {S:he} read {a:8..25} pages before lunch and {b:6..20} pages at home. On Tuesday {S:he} read {c:2..4 times} as many pages as on all of Monday. On Wednesday {S:he} only read {d:5..15} pages.
? How many pages did {S:he} read in total on these days? = d+(a+b)+c*(a+b) : pages
? If {S:he} read the same number of pages on Thursday as on Wednesday, how many pages did {S:he} read from Monday to Thursday? = d+(d+(a+b)+c*(a+b)) : pages

== schoolday-spelling-stickers
who S: woman, T: man, U: woman
{S} has earned {a:10..40} stickers for spelling. {T} has earned {b:3..15} more stickers than {S}, and {U} has earned {c:4..12} more than {T}. {T} and {U} put their stickers together and give {e:5..20} of them to the kindergarten class.
? How many stickers do {T} and {U} have left together? = (a+b)+(c+(a+b))-e : stickers
? How many stickers did {S}, {T} and {U} earn altogether? = a+((a+b)+(c+(a+b))) : stickers

== schoolday-lunch-line
who S: woman, T: man
[There were|In the lunch line there were] {a:15..40} students in the lunch line on Monday. On Tuesday there were {b:4..15} more students than on Monday, and on Wednesday there were as many as on Tuesday.
~ Lunch costs {p:$2..$4}.
? What is the total number of students who stood in line from Monday to Wednesday? = a+((a+b)+(a+b)) : students

== schoolday-book-fair-cans
who S: woman, T: man, U: woman, V: man
{S}'s class is collecting cans for a food drive. {S} brings {b:8..20} cans. {T} brings {a:3..12} more cans than {S}, and {U} brings the same number as {T}. {V} brings {c:4..18} cans.
? How many cans did they bring in total? = b+(c+((a+b)+(a+b))) : cans
? How many cans did {S}, {T} and {U} bring combined? = b+((a+b)+(a+b)) : cans

== schoolday-card-sets
who S: woman
{S} runs the school store. She opens {a:6..15} packs of {b:12..30 by 2} trading cards and sorts the cards into sets of {c:5..12}. She sells every set for {d:$2..$5}. The store paid {e:$15..$40} for the cards.
where whole a*b/c, d*(a*b/c) > e
? How much profit does the store make? = d*(a*b/c)-e : dollars
? If {n:2..6} sets get lost before the sale, how much money does she get for the rest? = d*(a*b/c-n) : dollars where a*b/c > n

== schoolday-typing-essays
{S} has to type {S:his} essays for English class. The essay about whales has {a:600..2400 by 100} words, and the essay about trains has {b:900..3000 by 100} words. {S:He} can type {c:15..30 by 5} words per minute.
where whole (a+b)/c/60*4
? How many total hours will {S:he} need to type both essays? = (a+b)/c/60 : hours

== schoolday-summer-pages
For the summer {S} has to read a novel with {a:120..300 by 10} pages and a biography with {b:90..240 by 10} pages. {S:He} plans to read {c:6..15} pages every day.
where whole (a+b)/c/7
? How many weeks does it take {S:him} to read the books? = (a+b)/c/7 : weeks

== schoolday-clubs-joined
At {S}'s school, {a:20..60 by 4} students are in the art club. The robot club has {b:25%,50%,75%} more students than the art club. The drama club has {d:4..15} more students than the robot club.
where whole a*b
~ The clubs meet on Thursdays.
? How many students are in the clubs in total, if nobody is in more than a single club? = a+((a+a*b)+(d+(a+a*b))) : students

== schoolday-zoo-bus
who S: mrs
{S} takes people to the zoo by bus. There are {a:3..6} parents on the bus. There are {b:3..5 times} as many students as parents, and {c:2..3 times} as many sandwiches as students have been packed. {S} is the driver and nobody else is on the bus.
? What is the total number of people on the bus, including {S}? = a+a*b+1 : people
? If every person on the bus and every sandwich gets a label, how many labels are needed in total? = a+a*b+c*(a*b)+1 : labels

== schoolday-morning-bus
The school bus left the garage and picked up {a:18..30} students on Oak Street. {b:3..9} of them got off at the middle school, and {c:4..12} students got on. At the library {d:3..8} students got off. Then {e:2..7} more students got on.
? How many students are on the bus now? = e+((c+(a-b))-d) : students
? At the high school {f:2..9} students get off. How many students are left on the bus? = e+((c+(a-b))-d)-f : students where e+c+a-b-d > f

== schoolday-piano-practice
{S} has a recital at {S:his} school in {a:4..12 by 2} weeks. Until then {S:he} will practice for an hour every other day.
? How many total minutes will {S:he} practice before the recital? = a*7/2*60 : minutes

== schoolday-square-poster
{c:60..240 by 6} inches of ribbon are cut into equal pieces for the class, so that {a:5..12} girls and {b:4..12} boys get a piece each. Every student draws a square with sides as long as the piece.
where whole c/(a+b), c/(a+b) > 4
? How many square inches is the area of a student's square? = c/(a+b)*(c/(a+b)) : square inches

== schoolday-science-groups
{S} and {a:11..35} classmates are in the science lab. The teacher puts all of them into groups of {b:3..6} students.
where whole (a+1)/b
? How many groups are there? = (a+1)/b : groups

== schoolday-carnival-budget
who S: mr
{S} is planning the school carnival, and he has {c:$700..$1500 by 50} to spend. He rents {a:2..5} tents for {b:$40..$70 by 5} each, {d:8..15} tables for {e:$5..$9} each and {f:4..9} games for {g:$10..$25} each. He also buys {h:20..40} small prizes that cost {i:$1..$3} each.
where i > 1, c > a*b+d*e+f*g+h*i
? How much money does he have left? = c-a*b-d*e-f*g-h*i : dollars

== schoolday-lost-and-found
{S} helps with the lost and found box. On Monday there were {a:2..5} bags with {b:3..6} gloves in each bag, {e:4..12} hats, {d:3..10} jackets and {c:2..9} lunch boxes. By Friday, {f:3..8} of the items were picked up by parents and {g:2..6} items were picked up by teachers.
? How many items, not counting the bags, are left in the box? = e+(d+(c+a*b))-f-g : items

== schoolday-raffle-tickets
who S: woman, T: man
{S} sold {b:12..30} raffle tickets in the hall on Monday. On Tuesday she sold {a:5..15} more tickets than on Monday. {T} sold {c:2..3 times} as many tickets as {S} sold on both of these days.
? How many tickets did they sell altogether? = b+(a+b)+c*(b+(a+b)) : tickets

== schoolday-vocabulary-cards
who S: woman
On Saturday {S} made {a:6..15} vocabulary cards for Spanish, {b:5..12} for French and {c:8..20} for science. On Sunday she made the same number of cards again. Her dog chewed up {d:3..12} of them.
? How many cards does she have left? = (c+(a+b))+(c+(a+b))-d : cards

== schoolday-glue-and-crayons
{S} fills baskets for the art tables. {S:He} has {a:6..12} boxes of {b:12..24 by 4} crayons and puts {c:6..12} crayons in each basket. There are also {d:3..6} shelves with {e:4..8} empty baskets on each shelf.
where whole a*b/c
? How many baskets are there in total, including the empty ones? = a*b/c+d*e : baskets

== schoolday-track-mile
In gym class last year, {S} needed {b:11..14} minutes to run a mile. This year {S:he} trained a lot and can run {a:5,6} miles per hour.
where b > 60/a
? How many fewer minutes does {S:he} need for a mile now than last year? = b-60/a : minutes

== schoolday-math-problems
who S: woman
{S} wants to get ready for the math contest. She did {a:8..20} problems on Friday evening and {b:2..3 times} as many on Saturday. After that she solves {c:12..36 by 4} problems every {d:2..4} days.
where whole c/d
? How many problems will she have done in total after a week of that? = a+a*b+c/d*7 : problems

== schoolday-cupcake-percent
{S}'s mom brought {a:20..60 by 5} cupcakes to school for {S:his} birthday. {S:His} classmates ate {b:12..35} of them, and the teachers ate {c:2..8}.
where a > b+c, whole (a-b-c)/a*100
? What percentage of the cupcakes was left? = (a-b-c)/a*100 : percent

== schoolday-girls-percent
There were {a:9..18} girls and {b:10..20} boys in {S}'s class in September. In January, {c:2..5} of the boys moved to a different school.
where b > c, whole a/(a+b-c)*100
? What percentage of the class are girls now? = a/(a+b-c)*100 : percent

== schoolday-bake-sale-share
A local baker wants to give {d:60..360 by 10} cookies to a class. In this class there are {a:5..12} girls and {b:2..3 times} as many boys as girls. {c:2..5} teachers will also get cookies. Everybody gets the same number.
where whole d/(c+(a+a*b)), d/(c+(a+a*b)) > 1
? How many cookies does each person get? = d/(c+(a+a*b)) : cookies

== schoolday-homework-days
who S: man
{S} was sick and has to catch up on his homework. He has {c:2..4} math packets, and each packet has {a:3..6} pages with {b:4..8} problems on each page. He also has {e:5..20} spelling exercises and {d:6..20} history questions. He wants to do an equal number of exercises, questions and problems on each of the next {f:3..9} days.
where whole (e+(d+c*(a*b)))/f
? How many of them does he have to do per day? = (e+(d+c*(a*b)))/f : number

== schoolday-auditorium-seats
who S: woman
For the talent show, {S} sets up {a:6..12} rows with {b:10..16} chairs in each row on the left side and {c:5..11} rows with {d:9..15} chairs on the right side of the gym. There are {e:8..20} chairs in front, and {f:3..6} rows in the back have {g:12..20} chairs each.
? What is the total number of chairs in the gym? = e+(a*b+c*d)+f*g : chairs

== schoolday-grade-counts
At a small school there are {a:12..30} fifth graders. There are {b:2..4 times} as many fourth graders as fifth graders, and the number of third graders is the number of fourth graders divided by {c:2..4 digits}.
where whole a*b/c
? How many students are in these grades altogether? = a+(a*b+a*b/c) : students
? If every one of these students pays {e:$3..$9} for a field trip, how much money will the school collect? = e*(a+(a*b+a*b/c)) : dollars

== schoolday-winter-break
Winter break is {a:336..504 by 168} hours long, says {S}, who has been counting the hours at school.
? How many weeks long is the break? = a/24/7 : weeks

== schoolday-recess-balls
who S: woman
{S} found {b:3..8} balls in the gym. In the shed she found {a:2..4 times} as many balls as in the gym, and in the garage there were as many balls as in the shed. {c:2..5} of the balls in the shed were flat and were thrown away.
? How many balls does she have in total now? = b+((a*b+a*b)-c) : balls

== schoolday-bracelet-booths
who S: woman, T: man
{S} made {a:5..12} strings with {b:20..40 by 4} beads each, and she needs {c:10..20} beads for every bracelet. {T} made {d:3..8} strings with {e:15..30 by 3} beads each, and he needs {f:12..24 by 2} beads for every bracelet.
where whole a*b/c, whole d*e/f, a*b/c > d*e/f
? How many more bracelets can {S} make than {T}? = a*b/c-d*e/f : bracelets

== schoolday-chess-members
The chess club started the year with {a:10..20} members. In October {b:4..10} students joined, and in December {c:2..6} members left. In spring {d:3..9} students and {e:2..4} teachers joined.
? How many members does the club have now? = e+(d+((a+b)-c)) : members

== schoolday-yearbook-pages
who S: man
{S} has {a:150..300 by 5} photos for the yearbook. He deletes {b:10..30} photos that are blurry. {c:24..60 by 6} clear photos were taken by {d:3,4,6} students, the same number by each of them, and he also has to delete the photos of a student who moved away. He puts {e:4..8} photos on each page.
where whole c/d, whole (a-b-c/d)/e
? How many pages does he need for the remaining photos? = (a-b-c/d)/e : pages

== schoolday-trip-savings
{S} saved {d:$150..$250 by 5} for the class trip. For {c:2..3} days {S:he} bought {a:2..3} meals per day that cost {b:$6..$11} each. {S:His} grandma gave {S:him} {e:$20..$40 by 5} during the trip, and {S:he} paid {f:$10..$30} for a T-shirt. {S:He} spent the rest on {g:4..9} gifts for {S:his} friends, and each gift cost the same.
where d > c*(a*b), whole (e+(d-c*(a*b))-f)/g, (e+(d-c*(a*b))-f)/g < 40, (e+(d-c*(a*b))-f)/g > 3
? How much did each gift cost? = (e+(d-c*(a*b))-f)/g : dollars

== schoolday-copy-paper
{a:3..8} packs with {b:100,200,250} sheets of paper each are left in the copy room after {c:20%,25%,50%,60%} of all the paper was used. At the beginning of the year, all the paper was given by {d:10..25} parents, who brought the same amount each.
where whole a*b/(1-c), whole a*b/(1-c)/d
? How many sheets of paper did each parent bring? = a*b/(1-c)/d : sheets
? How many sheets of paper did they have at the beginning? = a*b/(1-c) : sheets

== schoolday-fundraiser-total
who S: woman
{S}'s class sold things to pay for a trip. They sold {a:20..40} candles for {b:$4..$8} each. They sold {d:3..6} boxes of popcorn, with {e:8..12} bags in each box, for {c:$2..$4} per bag. They also washed {g:10..25} cars for {h:$5..$8} each. A neighbor gave them {f:$20..$50 by 5}.
? How much money did they raise in total? = f+((a*b+c*(d*e))+g*h) : dollars

== schoolday-coin-sets
{S} is teaching {S:his} little brother about coins at school. {S:He} makes {a:4..12} sets for the boys and {b:4..12} sets for the girls. Every set has a penny, a nickel and a dime.
? How many cents did {S:he} use altogether? = (a+b)*(1+5+10) : cents
? How many cents are in a set? = 1+5+10 : cents

== schoolday-change-dime
{S} found a nickel and a dime under {S:his} desk after school.
~ {S:He} had lost a ruler with {n:12..18} inches.
? How many cents did {S:he} find? = 10+5 : cents

== schoolday-dollar-nickels
At the school store, {S} changes a dollar bill into nickels because the candy machine only takes nickels.
~ A candy bar costs {n:65..95 by 5} cents.
? How many nickels does {S:he} get? = 100/5 : nickels

== schoolday-class-hamster
who S: woman
{S} brings the class hamster home from Friday to the same time on Saturday, and her sister says that she looks at it every minute of the day.
~ The hamster is {n:2..6} months old.
? How many minutes are in a whole day? = 24*60 : minutes

== schoolday-class-fund-each
who S: mrs
{S}'s class earned {a:$200..$600 by 10} at the car wash, and it is divided equally among her {b:20..30} students. Each student pays a share of the bus: {c:$120..$360 by 10} is split between {d:2..3} classes, and every class has {e:20,25,30} students who split their part. A student also pays {f:$2..$5} for the museum.
where whole a/b, whole c/d/e, a/b > c/d/e+f
? How much of the money does each student of {S} have left? = a/b-c/d/e-f : dollars

== schoolday-spelling-double
{S} learned {a:6..15} new words in the morning and {b:20%,50%,100%} more than that in the afternoon. At the weekend {S:he} learned {c:2..4 times} as many words as in the afternoon. {S:He} then forgot {d:3..9} of the words from the afternoon and the weekend.
where whole a*b
? How many of the words from the afternoon and the weekend does {S:he} still remember? = (a+a*b)+c*(a+a*b)-d : words

== schoolday-allowance-lunch
who S: man
{S} gets {b:$60..$90 by 5} for school lunch. He buys {a:5..8} sandwiches for {i:$3..$5} each and {c:4..6} milks for {j:$1.50..$2.50 by 0.5} each. His aunt gives him {d:$10..$30 by 5}, and he buys {e:2..4} pizzas for {g:$7..$9} each. In the end he finds {f:$5..$10} in his locker.
where b > a*i+c*j, d+b-a*i-c*j > e*g
? How much money does he have now? = f+((d+(b-a*i-c*j))-e*g) : dollars

== schoolday-nurse-days
who S: woman
{S} does a puzzle in the school library {a:2..4} times per day and needs {b:10..20} minutes each time. She also reads for {c:2..3} hours each day.
? How many minutes does she spend on puzzles and reading in a week? = (c*60+a*b)*7 : minutes
? If she works on {n:2..3} puzzles each time instead, and each takes {b} minutes, how many minutes does she spend on puzzles and reading in a week? = (c*60+n*(a*b))*7 : minutes

== schoolday-music-stand
who S: woman
{S} buys {c:2..4} packs of {b:3..5} reeds for band class, and every reed costs {g:$2..$3}. The normal price of a drum stick is {f:$10,$20}, but she gets {d:10%,20%,30%} off, and she needs {e:2..4} sticks. She also pays {a:$20..$40} for a music book.
where whole f*d
? What is the total cost? = a+(g*(b*c)+e*(f-f*d)) : dollars

== schoolday-book-drive
Room {r:3..19 label} collected {a:3..6} bags with {b:8..12} books on Tuesday, {c:2..5} boxes with {d:15..25} books on Wednesday, and {e:6..9} stacks with {f:5..8} books on Thursday. They also had {g:15..40} books from last year. {h:5..20} books were torn and were thrown away. The rest were divided equally among {i:2..3} schools, and in each school among {j:3..6} classrooms.
where whole (g+(a*b+c*d+e*f)-h)/i/j
? How many books did each classroom get? = (g+(a*b+c*d+e*f)-h)/i/j : books

== schoolday-van-tickets
{a:18..40} students and {b:4..10} adults go to the museum in vans, and {c:7..9} people fit in each van. The vans are divided equally among {e:2..3} parking lots, and it costs {d:$6..$12} to park a van.
where whole (a+b)/c/e
? How much do they have to pay for parking at each lot? = d*((a+b)/c/e) : dollars

== schoolday-tray-count
who S: mrs
{S} counted {a:12..20} shelves with {b:8..15} trays each in the cafeteria. On all but {c:4..8} of the shelves, {d:20%,25%,40%,50%} of the trays were cracked and had to be thrown away. All the trays on the {c} other shelves were moved to the high school.
where a > c+3, whole d*(b*(a-c))
? How many trays are left? = a*b-d*(b*(a-c))-b*c : trays

== schoolday-seed-trays
who S: man
{S}'s science class planted {a:5..9} trays with {b:8..12} seeds in each. {c:4..9} of the seeds were eaten by birds, and {d:3..8} dried out. The teacher then planted {e:6..15} more seeds, but {f:2..5} of them did not grow. A parent brought {g:4..12} plants from home.
? How many plants does the class have, if all the other seeds grew? = g+(e+(a*b-c-d)-f) : plants

== schoolday-roll-of-paper
who S: mrs
{S} has {a:200..500 by 20} inches of ribbon in her art room. She used {b:10%,20%,25%,30%} of it for masks. Then she gave {c:3..7} feet of it to the first graders and {d:5..20} inches to the music teacher.
where whole a*b, a-a*b-c*12 > d
? How many inches of ribbon does {S} have left? = a-a*b-c*12-d : inches

== schoolday-garden-border
who S: woman
{S}'s class makes a border for the school garden. They lay {a:3..9} feet of bricks, {b:4..10} boards that are {c:18..30 by 2} inches long each and {d:2..6} stones that are {e:5..10} inches long each.
? How many inches long is the border in total? = a*12+b*c+d*e : inches

== schoolday-juice-share
who S: ms
{S} divides {a:$120..$400 by 10} of snack money equally among her {b:15..30} students. Each student needs {c:3..6} juice boxes. A pack of {e:4,6,8} juice boxes costs {d:$2..$6}.
where whole a/b, whole d/e*4, a/b > c*(d/e)
? How much of the share does a student have left after paying for the juice boxes? = a/b-c*(d/e) : dollars

== schoolday-tutor-minutes
{S} tutors on all days from Monday to Sunday. Every day {S:he} spends {a:2..3} hours with a neighbor. {S:He} also meets {b:2..3} groups of {c:3..4} children per day, and {S:he} spends {d:5..12} minutes with each child.
? How many minutes does {S:he} spend on tutoring in a week? = (a*60+b*(c*d))*7 : minutes
