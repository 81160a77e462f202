topic: computers-and-storage
place: us

== comp-photos-on-drive
who S: woman
{S} is putting all of her photos on a new computer. There are {c:100..400 by 20} photos on her phone and {a:50..300 by 10} photos on her old computer. Her camera has the same number of photos as the old computer, and her tablet has {b:2..3 times} as many as the old computer.
~ It takes her {n:2..5} hours to find the cable.
? What is the total number of photos? = c+a+a+a*b : photos
? Her husband then adds {d:1/2,1/4,1/5,1/10} as many photos as she has. How many photos are on the new computer now? = c+a+a+a*b+(c+a+a+a*b)*d : photos where whole (c+a+a+a*b)*d
? If she deletes {e:20..90 by 5} photos from the tablet first, how many photos come from the tablet? = a*b-e : photos

== comp-lab-rooms-sold
A college has {c:2..5} computer rooms with {a:4..8} rows in each room and {b:5..10} computers in each row. The college sells {d:10%,20%,25%,50%} of the computers, and {e:2..4} more rows of computers are given to a high school.
where whole d*c*a*b, c*a*b*(1-d) > e*b+10
? How many computers does the college have left? = c*a*b-d*c*a*b-e*b : computers
? How many computers does the college sell? = d*c*a*b : computers
? If the college gets {p:$40..$90 by 5} for each computer that it sells, how much money will it receive? = d*c*a*b*p : dollars

== comp-free-space-gigabytes
{S}'s hard drive has {a:200..500 by 10} gigabytes of free space and {S:he} deletes old files that take up another {f:20..80 by 5} gigabytes. {S:He} then copies a video game of {b:20..40 by 5} gigabytes and a movie collection that is {c:2 as "twice"} as large as the game. The {d:2 words} games that {S:he} downloads after that are {e:15..30} gigabytes each.
? How many gigabytes of free space are left? = a+f-b-b*c-d*e : gigabytes
? How many gigabytes does the movie collection take up? = b*c : gigabytes
? How many gigabytes would be free if {S:he} only downloaded the {d} games at the end and nothing else? = a+f-d*e : gigabytes

== comp-download-minutes
who S: man
{S} is downloading a video game that is {c:30..90 by 5} gigabytes in size. In the first {a:5..15} minutes, his computer downloads {b:1..2 by 0.5} gigabytes per minute. Then the connection slows down to {d:0.25,0.5} gigabytes per minute.
where c > a*b+4
? How many more minutes will it take to finish the download? = (c-a*b)/d : minutes
? How many gigabytes are left to download when the connection slows down? = c-a*b : gigabytes
? How many hours will the rest of the download take? = (c-a*b)/d/60 : hours where whole (c-a*b)/d/60*4

== comp-lab-inventory-shrinking
There were {a:80..150} computers in a school. {b:5..15} of them were thrown out because they were too old, {c:4..10} were sold to students and {c} more were sold to teachers. {d:3..9} computers broke in the summer, and {e:6..15} computers were lost in a flood in the basement.
? How many computers are remaining in the school? = a-b-c-c-d-e : computers
? How many computers were sold in total? = c+c : computers
? If it takes {f:8..15} minutes to check {o:1 as "one"} computer, how many minutes will it take to check all the computers that the flood and the summer did not destroy, if nothing was sold or thrown out? = f*(a-d-e) : minutes

== comp-office-keyboards
A company buys {a:60..160 by 2} keyboards. {b:10,12,16,20,24} of them go to the first floor and {k:1/2 as "half"} as many go to the second floor. The remaining keyboards are divided equally among {d:4..9} other floors.
where whole (a-b-b*k)/d, a > 2*b
? How many keyboards does each of the other floors get? = (a-b-b*k)/d : keyboards
? How many keyboards go to the first floor and the second floor combined? = b+b*k : keyboards
? If a keyboard costs {p:$12..$30}, what's the total cost of the keyboards? = a*p : dollars

== comp-sale-price-original
{S} bought a laptop on sale for {a:20%,25%,40%,50%} off and paid {b:$300..$720 by 30} for it.
where whole b/(1-a)
? What was the original price of the laptop? = b/(1-a) | x: x-a*x = b : dollars
? If {S:he} had bought it at the original price and paid it off in {c:4,6,10,12} equal monthly payments, how much would {S:he} have paid per month? = b/(1-a)/c : dollars where whole b/(1-a)/c
? How much money did {S:he} save by buying it on sale? = b/(1-a)-b : dollars

== comp-printing-rate
who S: woman
{S}'s printer can print {a:60..180 by 20} pages in {b:4,5,10} minutes. She needs to print {c:3..8} copies of a report that is {d:40..120 by 20} pages long.
where whole a/b, whole c*d/(a/b)
? How many pages does the printer print per minute? = a/b : pages
? How many minutes will it take to print all the copies? = c*d/(a/b) : minutes
? If a pack of paper contains {e:500} sheets and each page needs its own sheet, how many packs of paper does she need to open? = ceil(c*d/e) : packs

== comp-repair-shop-bill
{S} charges {a:$30..$60 by 5} to look at a computer and {b:$25..$45 by 5} per hour to fix it. Today {S:he} fixed {c:3..6} computers and spent {d:2 words} hours on each of them. The new parts cost {S:him} {e:$60..$140 by 10} altogether.
? How much money did {S} make today after paying for the parts? = c*(a+b*d)-e : dollars
? How much does a customer pay in total if the repair takes {f:3..5} hours? = a+b*f : dollars
? How much did the customers pay {S} today? = c*(a+b*d) : dollars

== comp-typing-essay
{S} can type {a:40..70 by 5} words per minute, and {S:his} brother can type {b:10..25 by 5} fewer words per minute. {S} has to type an essay that has {c:900..2400 by 60} words.
where whole c/a
? How many minutes will it take {S} to type the essay? = c/a : minutes
? How many words can {S:his} brother type in {d:10..30 by 5} minutes? = d*(a-b) : words
? If {S:he} has typed for {e:6..12} minutes, how many words does {S:he} still have to type? = c-a*e : words where c > a*e+50

== comp-server-racks
A company has {a:4..9} server racks. {b:2..3} of them hold {c:20..40 by 2} servers each, and each of the other racks holds {h:1/2 as "half"} the number of servers.
where a > b+1
? How many servers does the company have in total? = b*c+(a-b)*(c*h) : servers
? If each server costs {p:$2..$4} per day to run, how much does it cost to run the servers in the {b} full racks for {d:7} days? = b*c*p*d : dollars
? How many more servers would fit if all the racks were full? = (a-b)*(c*h) : servers

== comp-floppy-disks-grandpa
who S: man, T: man
{S}'s grandfather, {T}, has a box of {a:40..120 by 10} old disks. {r:10%,20%,30%,40%} of them can't be read any more, and {b:10..20} of them are empty. All the others have letters on them, {c:5..15} letters on each disk.
where a*(1-r) > b+5, whole a*r
? How many letters are there in total? = (a-a*r-b)*c : letters
? How many disks have letters on them? = a-a*r-b : disks
? If {S} can copy the letters from {d:2..4} disks per day, how many days does he need to copy all of them? = ceil((a-a*r-b)/d) : days

== comp-cable-roll-rooms
A school orders {a:2..4} rolls of network cable with {b:500} feet on each roll. The workers use {c:25..60 by 5} feet of cable in each of {d:12..20} classrooms and {e:50..150 by 10} feet in the library.
where a*b > c*d+e
? How many feet of cable are left? = a*b-c*d-e : feet
? How many feet of cable do they use in total? = c*d+e : feet
? If they also need {g:1 as "one"} plug at each end of {h:30..60} cables, how many plugs do they have to buy? = 2*h*g : plugs

== comp-memory-sticks-packs
{S} wants to buy {n:24..60 by 12} memory sticks for {S:his} students. They come in packs of {b:4} for {c:$18..$25} or in packs of {d:12} for {e:$48..$54}.
where e/d < c/b
? How much would the memory sticks cost in packs of {b}? = n/b*c : dollars
? How much money does {S} save if {S:he} buys packs of {d} instead of packs of {b}? = n/b*c-n/d*e : dollars
? How many packs of {d} does {S:he} need? = n/d : packs

== comp-email-spam-percent
{S} receives {a:60..200 by 20} emails per day. {b:10%,20%,30%,40%} of them are junk, and {c:1/2,1/3,1/4} of the rest are from people who work with {S:him}.
where whole a*b, whole (a-a*b)*c
? How many emails per day are from people who work with {S:him}? = (a-a*b)*c : emails
? How many emails that are not junk does {S:he} get in a workweek of {d:5} days? = d*(a-a*b) : emails
? If it takes {S:him} {e:2..3} minutes to answer each email from the people who work with {S:him}, how many minutes does {S:he} spend on answering them per day? = (a-a*b)*c*e : minutes

== comp-screen-rectangle
The screen of {S}'s computer is a rectangle that measures {a:18..28} inches by {b:10..16} inches. {S:His} phone has a screen that measures {c:6 words} inches by {d:3 words} inches.
where a > b+4
? How many square inches larger is the screen of the computer than the screen of the phone? = a*b-c*d : square inches
? What's the perimeter of the computer screen, in inches? = 2*(a+b) : inches
? If {S:he} sticks a colored border along all sides of {n:2..4} such computer screens, how many inches of border does {S:he} need? = n*2*(a+b) : inches

== comp-battery-life
The battery of {S}'s laptop lasts {a:6..12} hours when it is new. Every year the battery life decreases by {b:30,45,60} minutes.
~ The laptop weighs {n:3..5} pounds.
? How many minutes will the battery last after {c:2..5} years? = a*60-b*c : minutes where a*60 > b*c+60
? If {S} uses the new laptop for {d:3..5} hours and {e:15,20,40} minutes, how many minutes of battery life are left? = a*60-d*60-e : minutes
? How many minutes of battery life are lost in {f:2..6} years? = b*f : minutes

== comp-old-monitors-unknown
{S}'s store had some monitors on Monday. It sold {a:8..20} of them on Tuesday and {k:2 as "twice"} as many on Wednesday. On Thursday a truck brought {b:25..50} new monitors, and now there are {c:60..110} monitors in the store.
where c+a+a*k > b+a*3
? How many monitors did the store have on Monday? = c-b+a+a*k | x: x-a-a*k+b = c : monitors where c > b
? How many monitors did it sell on these days? = a+a*k : monitors
? If each monitor that it sold cost {p:$90..$150 by 10}, how much money did the store take in on Wednesday? = a*k*p : dollars

== comp-apprentice-pay-raise
who S: woman
{S} got a new job at a computer store. She gets paid {a:$14..$20} per hour and works {b:20..40 by 5} hours per week. After {c:2..5} months, her pay increases by {r:10%,20%,25%,50%}.
? How much money does she make per week in the beginning? = a*b : dollars
? How much will she make per week after the raise? = a*b*(1+r) : dollars
? After the raise she decides to save {s:10%,20%,30%} of her pay. How much money can she save in {d:4..8} weeks? = a*b*(1+r)*s*d : dollars

== comp-upload-drone-video
{S} uploads {a:4..9} videos to {S:his} website. Each video is {b:6..15} minutes long, and {o:1 as "one"} minute of video takes up {c:80..150 by 10} megabytes.
where whole a*b*c/1000*10
? How many megabytes do the videos take up in total? = a*b*c : megabytes
? If a megabyte is {m:1/1000 as "a thousandth"} of a gigabyte, how many gigabytes do all the videos take up? = a*b*c*m : gigabytes
? If {S:he} cuts {d:2..4} minutes from each video, how many minutes of video will there be altogether? = a*(b-d) : minutes

== comp-gaming-club-average
The computer club has {a:4 words} members who play against each other. {S} scores {b:120..300 by 10} points, {T} scores {c:120..300 by 10} points and {U} scores {d:120..300 by 10} points.
? How many points does the last member need to score so that the average of the {a} members is {e:200..260 by 10} points? = a*e-b-c-d | x: b+c+d+x = a*e : points where a*e > b+c+d+90, a*e < b+c+d+400
? What is the combined number of points of {S}, {T} and {U}? = b+c+d : points
? By how many points did {S} beat {T}? = b-c : points where b > c

== comp-two-kinds-of-tablets
A school bought {n:20..60} tablets for {t:$4000..$15000 by 100} in total. The small tablets cost {a:$150} each and the large tablets cost {b:$250} each.
where whole (t-a*n)/(b-a), t > a*n+200, t < b*n-200
? How many large tablets did the school buy? = (t-a*n)/(b-a) | l, s: l + s = n, b*l + a*s = t : tablets
? How many small tablets did it buy? = (b*n-t)/(b-a) | s, l: l + s = n, b*l + a*s = t : tablets
? How much would the school have paid if all the tablets were small? = a*n : dollars

== comp-backup-every-hour
A computer makes a copy of all its files every {a:30,20,15} minutes. Each copy takes up {b:2..5} gigabytes, and every night {c:75%,90%,50%} of the copies are deleted automatically. The computer runs {d:8..12 by 2} hours per day.
where whole d*60/a*c
? How many copies does the computer make per day? = d*60/a : copies
? How many copies are left after a night if there were no copies in the morning? = d*60/a*(1-c) : copies
? How many gigabytes do the copies of a day take up before the night? = d*60/a*b : gigabytes

== comp-desk-building
who S: man, T: woman
{S} can put together a computer desk in {a:40..60 by 5} minutes, and his sister {T} needs {b:10..20 by 5} minutes less than he does. They have to put together {c:4..8} desks each.
? How many minutes does {T} need for all of her desks? = c*(a-b) : minutes
? How many minutes earlier than {S} does she finish, if they start at the same time? = c*b : minutes
? How many hours do they work in total, adding up the time of both of them? = (c*a+c*(a-b))/60 : hours where whole (c*a+c*(a-b))/60

== comp-chips-boxes-defects
A factory produces {a:1200..6000 by 200} computer chips per day and packs them into boxes of {b:25,50,100}. {r:2%,4%,5%} of the chips don't work, and these are removed before packing.
where whole a*r, whole a*(1-r)/b
? How many boxes does the factory fill per day? = a*(1-r)/b : boxes
? How many chips are removed in {c:5..7} days? = a*r*c : chips
? If each box is sold for {d:$80..$200 by 20}, how much money does the factory get per day? = a*(1-r)/b*d : dollars

== comp-mouse-pads-fair
{S} prints mouse pads and sells them at a fair. It costs {S:him} {a:$2..$4} to make each mouse pad, and {S:he} has to pay {b:$25..$60 by 5} for a table. {S:He} makes {c:30..80 by 5} mouse pads, sells {d:10..25} of them for {e:$10} each, and gets {f:$6..$8} for each of the rest.
where c > d+10
? How much money does {S} get for all the mouse pads? = d*e+(c-d)*f : dollars
? How much money did {S:he} make after {S:he} paid for the table and for making the mouse pads? = d*e+(c-d)*f-b-a*c : dollars where d*e+(c-d)*f > b+a*c
? How much does it cost {S:him} to make the mouse pads? = a*c : dollars

== comp-tower-of-disks-thirds
{S} has {a:24..96 by 12} movies on an old disk. {S:He} deletes {f:1/3,1/4,1/6} of the movies, and then {S:his} cousin deletes {b:3..9} movies more than {S} did.
where whole a*f, a-a*f > b+a*f+3
? How many movies are left on the disk? = a-a*f-(a*f+b) : movies
? How many movies does {S:his} cousin delete? = a*f+b : movies

== comp-three-in-line-for-repair
who S: man
It took {S} {a:20..40 by 5} minutes to fix the first computer. The second computer took {b:2 as "twice"} as long as the first, and the third took {c:10..25 by 5} minutes less than the first and the second combined.
? For how many minutes did {S} work in total? = a+a*b+(a+a*b-c) : minutes
? How many minutes did the third computer take? = a+a*b-c : minutes
? If {S} charges {d:$1..$2} per minute, how much does he charge for the second computer? = a*b*d : dollars
