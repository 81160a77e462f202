topic: photography
place: us

== phot-wedding-photographer-pay
{S} is a wedding photographer. {S:He} charges {a:$80..$150 by 10} per hour, and {S:he} pays a helper {b:$20..$35 by 5} per hour. Last week {S:he} took photos at a wedding for {c:5..9} hours, and {S:he} spent {d:$30..$90 by 10} on gas and food.
? How much money did {S} have left after paying for everything? = c*(a-b)-d : dollars
? How much did the couple pay {S} in total? = a*c : dollars
? If {S:he} takes {e:40..70 by 10} photos per hour, how many photos did {S:he} take at the wedding? = e*c : photos

== phot-album-pages
who S: woman
{S} is making albums for her {d:2..4} grandchildren. She has {a:120..300 by 10} photos from the summer. {b:15..40} of them are blurry, so she throws them out, and her husband gives her another {c:20..60} photos.
She wants to put {e:4..6} photos on each page.
where whole (a-b+c)/e
? How many pages does she need for all the photos? = (a-b+c)/e : pages
? How many photos does she want to put in albums? = a-b+c : photos
? If every grandchild gets {o:1 as "one"} album with all of these photos, how many prints does she need in total? = d*(a-b+c) : prints

== phot-memory-card-space
A memory card can hold {a:400..1200 by 100} photos. {S} takes {b:60..150 by 10} photos per day on {S:his} vacation, and each evening {S:he} deletes {c:10..40 by 10} bad photos.
where b > c+20, whole a/(b-c)
? In how many days will the card be full, after the evening's work? = a/(b-c) : days
? How many photos does {S:he} have after {d:3..4} days? = d*(b-c) : photos
? How much free space is left after {d:3..4} days, in photos? = a-d*(b-c) : photos where a > d*(b-c)

== phot-prints-at-drugstore
{S} wants to print {a:20..60} small photos for {p:15..35 by 5} cents each and {b:3..9} large photos for {q:$2..$4} each.
where whole a*p/100*4
? How much will it cost in total, in dollars? = a*p/100+b*q : dollars
? If {S:he} pays with a ${m:50 digits} bill, how much change will {S:he} get, in dollars? = m-(a*p/100+b*q) : dollars where m > a*p/100+b*q
? How much do the large photos cost? = b*q : dollars

== phot-frame-border
who S: man
{S} puts a photo that measures {a:8..14} inches by {b:5..10} inches in a frame that is {c:2..3} inches wide on every side.
where a > b+1
? What's the area of the photo in square inches? = a*b : square inches
? How long is the outside of the frame all the way around, in inches? = 2*((a+c+c)+(b+c+c)) : inches
? What is the area of the frame without the photo, in square inches? = (a+c+c)*(b+c+c)-a*b : square inches

== phot-school-picture-day
On picture day, a photographer takes pictures of {a:4..9} classes with {b:18..28} students each. {c:5..20} of the students are absent. It takes {d:40,45,50} seconds to take the picture of {o:1 as "one"} student.
? How many minutes does it take to take pictures of all the students who are there? = (a*b-c)*d/60 : minutes where whole (a*b-c)*d/60
? How many students have their picture taken? = a*b-c : students
? If {r:25%,50%,75%} of the students who are there buy a set of prints for {p:$12..$20}, how much money will the photographer receive? = (a*b-c)*r*p : dollars where whole (a*b-c)*r

== phot-bird-sightings
{S} wants to take a photo of every bird in the park. {S:He} took {c:6..20} photos of ducks, {a:4..12} photos of owls, and {b:2..3 times} as many photos of woodpeckers as of owls. The next day {S:he} took {d:20..50} photos, and {r:1/2,1/4,1/5} of those were of swans.
where whole d*r
? How many photos did {S:he} take in total? = c+a+a*b+d : photos
? How many of the photos from the next day were not of swans? = d-d*r : photos
? How many more photos did {S:he} take of woodpeckers than of owls? = a*b-a : photos

== phot-camera-saving
who S: woman
{S} wants to buy a camera that costs {a:$400..$900 by 50} and a lens that costs {b:1/2,1/4,1/5} as much. She has {c:$100..$250 by 10}, and she is able to save {d:$25..$60 by 5} per week.
where a+a*b > c+d
? How many weeks will it take her to save enough money? = ceil((a+a*b-c)/d) : weeks
? What is the total cost of the camera and the lens? = a+a*b : dollars
? How much more money does she need for the camera alone? = a-c : dollars

== phot-darkroom-chemicals
To develop film, {S} has to mix {a:1 as "one"} part of developer with {b:4..9} parts of water. {S:He} needs {c:50..120 by 10} ounces of the mixture.
where whole c/(a+b)
? How many ounces of developer does {S} need? = c/(a+b) : ounces
? How many ounces of water does {S} need? = c/(a+b)*b : ounces
? The bottle of developer contains {d:32,64} ounces. How many ounces of developer will be left after {S:he} makes the mixture {e:2..3} times? = d-e*(c/(a+b)) : ounces where d > e*(c/(a+b))

== phot-contest-entries-prizes
{a:80..200 by 10} people entered a photo contest, and each of them paid {b:$5..$12}. The winner received {c:$150..$300 by 10}, second place received {h:1/2 as "half"} of that, and {d:3..6} other people received {e:$20..$40 by 5} each.
where a*b > c+c*h+d*e
? How much money was left after all the prizes were paid? = a*b-c-c*h-d*e : dollars
? How much money was paid for prizes in total? = c+c*h+d*e : dollars
? If each person sent in {f:3 words} photos, how many photos did the judges have to look at? = a*f : photos

== phot-selfies-on-trip
who S: woman, T: man
On a field trip, {S} took {a:12..40} selfies. Her friend {T} took {b:3..5 times} as many selfies as she did and then deleted {c:5..15} of his. Their teacher took {d:4..10} selfies.
? How many selfies do they have altogether? = a+(a*b-c)+d : selfies
? How many more selfies does {T} have now than {S}? = a*b-c-a : selfies
? If they put {e:1/2,1/4} of {S}'s selfies online, how many of her selfies are not online? = a-a*e : selfies where whole a*e

== phot-zoom-time-lapse
{S} makes a movie of a flower that is opening. {S:His} camera takes a photo every {a:20,30,15,10} seconds for {b:2..6} hours. In the movie, {c:24,30 digits} photos are shown per second.
where whole b*3600/a/c
? How many photos does the camera take? = b*3600/a : photos
? How many seconds long is the movie? = b*3600/a/c : seconds
? If each photo takes up {d:2..5} megabytes, how many megabytes do all the photos take up? = b*3600/a*d : megabytes

== phot-old-photos-boxes
{S}'s grandmother has {a:3..6} boxes with {b:60..120 by 5} old photos in each. {S} scans {c:15..30} photos per hour for {d:4..7} hours on Saturday and the same number of hours on Sunday.
where a*b > 2*c*d+10
? How many photos will {S:he} still have to scan? = a*b-c*d-c*d : photos
? How many photos does {S:he} scan in these days in total? = c*d+c*d : photos
? If a shop would scan the photos for {p:20..40 by 5} cents each, how much would it cost to have all the photos scanned, in dollars? = a*b*p/100 : dollars

== phot-percent-sharp
who S: man
{S} took {a:150..400 by 10} photos at a baseball game. {r:30%,40%,60%} of them were sharp, and he kept only those. Then he sold {f:1/2,1/3,1/4} of the photos that he kept to a newspaper.
where whole a*r, whole a*r*f
? How many photos did he sell to the newspaper? = a*r*f : photos
? How many of the photos that he kept did he not sell? = a*r-a*r*f : photos
? If the newspaper paid {p:$5..$15} per photo, how much money did he make? = a*r*f*p : dollars

== phot-calendar-fundraiser
The students of a high school sell calendars with their own photos. It costs {a:$4..$7} to print a calendar, and they sell it for {b:$10..$16}. They printed {c:80..200 by 10} calendars, but {d:6..25} of them were not sold.
where b*(c-d) > a*c
? How much profit did they make? = b*(c-d)-a*c : dollars
? How many calendars did they sell? = c-d : calendars
? How much money would they have made in profit if they had sold all the calendars? = c*(b-a) : dollars

== phot-studio-hours-clock
{S}'s photo studio opens at {t:9:00 am..10:30 am by 15}. {S:He} has {a:3..6} appointments before lunch, which take {b:30,35,40} minutes each, and there are {c:5..10 by 5} minutes between the appointments to clean up.
? At what time does the last appointment before lunch end? = t+(a*b+(a-1)*c)/60 : clock
? How many minutes does {S:he} take photos before lunch? = a*b : minutes
? If {S:he} charges {d:$45..$90 by 5} per appointment, how much money does {S:he} make before lunch? = a*d : dollars

== phot-frames-from-board
{S} is making square picture frames from wood. Each side of a frame is {a:8..15} inches long. {S:He} has {b:4..8} boards that are {c:8} feet long each.
? How many inches of wood does {S:he} need for {o:1 as "one"} frame? = 4*a*o : inches
? How many sides can {S:he} cut from each board? = floor(c*12/a) : sides
? How many frames is {S:he} able to make if every side has to be cut in a single piece? = floor(b*floor(c*12/a)/4) : frames

== phot-average-photos-week
who S: woman
{S} decided to take an average of {a:20..40} photos per day this week. From Monday to Friday she took {b:100..180} photos, and on Saturday she took {c:15..60} photos.
where 7*a > b+c+5, 7*a < b+c+80
? How many photos does she have to take on Sunday to reach her goal? = 7*a-b-c | x: b+c+x = 7*a : photos
? What was the average number of photos per day from Monday to Friday? = b/5 : photos where whole b/5
? If she takes {d:10..30} photos on Sunday, how many photos will she have at the end of the week? = b+c+d : photos

== phot-drone-battery
who S: man
A drone can fly for {a:20..30} minutes with a full battery. {S} needs {b:6..12} minutes to take photos of a house, and {o:1 as "one"} minute to land and change the memory card after each house.
? How many houses can he finish with a full battery? = floor(a/(b+o)) : houses
? How many minutes are left on the battery after the last house that {S:he} can finish? = mod(a,b+o) : minutes where mod(a,b+o) > 1
? If {S} is paid {p:$60..$110 by 10} per house, how much will he get for {c:5..12} houses? = p*c : dollars

== phot-photo-booth-rental
A photo booth rents for {a:$150..$300 by 25} for the first {n:3 words} hours and {b:$40..$70 by 5} for every additional hour. {S}'s family rents it for {c:5..8} hours and pays another {d:$30..$60 by 5} for props.
? What is the total cost of renting the booth, with the props? = a+(c-n)*b+d : dollars
? If {e:4..6} cousins pay for it together and they all pay the same amount, how much does each of them pay? = (a+(c-n)*b+d)/e : dollars where whole (a+(c-n)*b+d)/e
? How much more does it cost to rent the booth for {c} hours than for {n} hours? = (c-n)*b : dollars

== phot-two-kinds-film-rolls
{S} has old rolls of film. Some of them have {a:24} pictures and the others have {b:36} pictures. {S:He} has {n:6..15} rolls, and {S:he} can take {t:180..500 by 12} pictures in total.
where whole (t-a*n)/(b-a), t > a*n+b-a, t < b*n-b+a
? How many rolls with {b} pictures does {S:he} have? = (t-a*n)/(b-a) | y, x: x + y = n, a*x + b*y = t : rolls
? How many rolls with {a} pictures does {S:he} have? = (b*n-t)/(b-a) | x, y: x + y = n, a*x + b*y = t : rolls

== phot-insects-closeup
{S} is photographing insects for a book. {S:He} needs {a:4..8} photos of each of {b:10..20} insects. So far {S:he} has all the photos of {c:4..8} insects, and {d:2..3} photos of another insect.
where b > c+1
? How many more photos does {S:he} need? = a*b-a*c-d : photos
? How many photos does {S:he} have so far? = a*c+d : photos
? If {S:he} takes {e:5..9} good photos per day, how many days will {S:he} need for all the photos in the book, from the beginning? = ceil(a*b/e) : days

== phot-price-raised-lowered
A camera store bought a camera for {a:$200..$600 by 50} and added {r:20%,40%,50%,60%} to get its price. Nobody bought the camera, so the store lowered that price by {s:10%,20%,25%}.
where whole a*(1+r)*(1-s), (1+r)*(1-s) > 1
? What does the camera cost now? = a*(1+r)*(1-s) : dollars
? How much profit will the store make if it sells the camera now? = a*(1+r)*(1-s)-a : dollars
? What was the price before it was lowered? = a*(1+r) : dollars

== phot-kids-portraits-unknown
who S: woman
{S} had some sheets of photo paper. She printed {a:3..6} portraits for each of {b:4..9} families, and {c:2..6} sheets were ruined because the ink ran out. Then she bought a pack of {d:20..50 by 10} sheets, and now she has {e:30..80} sheets.
where e > d
? How many sheets of photo paper did she have in the beginning? = e-d+c+a*b | x: x-a*b-c+d = e : sheets
? How many portraits did she print? = a*b : portraits
? If the pack cost {p:$6..$15}, and she sold each portrait for {q:$4..$9}, how much more money did she get for the portraits than she paid for the pack? = a*b*q-p : dollars

== phot-wall-of-photos
{S} wants to cover a wall with photos. The wall is {a:8..12} feet wide and {b:6..8} feet high. Each photo is {c:6 words} inches wide and {d:4 words} inches high.
? How many photos does {S:he} need to cover the whole wall? = a*12/c*(b*12/d) : photos
? How many photos fit in {o:1 as "one"} row? = a*12/c*o : photos
? If it costs {p:10..25 by 5} cents to print a photo, how much does a full row cost, in dollars? = a*12/c*p/100 : dollars

== phot-class-book
who S: man
{S} is in charge of the yearbook. He needs {a:100..180 by 4} photos in total. {f:1/2,1/4} of them will be portraits. He has {b:12..30} photos of sports and {k:2 as "twice"} as many photos of clubs. All the other photos will be from the school play.
where a-a*f > b+b*k+5
? How many photos will be from the school play? = a-a*f-b-b*k : photos
? How many photos of sports and clubs does he have? = b+b*k : photos
? If he puts {c:6,8,9} photos on each page, how many pages are needed for all the photos? = ceil(a/c) : pages

== phot-lens-with-two-friends
who S: woman
{S}'s camera bag weighs {b:4..9} pounds. Her friend's bag weighs {a:2..3 times} as much, and the bag of their teacher weighs {c:1/2,1/4} as much as their bags combined.
where whole c*(b+a*b)
? How many pounds do all of the bags weigh in total? = b+a*b+c*(b+a*b) : pounds
? How many pounds does the bag of their teacher weigh? = c*(b+a*b) : pounds
? If {S} takes {d:2..3} pounds out of her bag, how many pounds does her bag weigh? = b-d : pounds

== phot-postcards-boxes-and-loose
{S} made postcards from {S:his} photos. {S:He} sold {c:3..6} packs with {a:8..12} postcards each for {b:$1..$2} per postcard, and {d:10..30} loose postcards for {e:$2..$3} each. {S:He} paid {f:$15..$40} for the printing.
? How much money did {S} make after paying for the printing? = c*a*b+d*e-f : dollars where c*a*b+d*e > f
? How many postcards did {S:he} sell in total? = c*a+d : postcards
? How much money did {S:he} get for the packs? = c*a*b : dollars
