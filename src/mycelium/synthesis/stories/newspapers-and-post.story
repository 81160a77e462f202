topic: newspapers-and-post
place: us

== news-paper-route-earnings
who S: man
{S} delivers newspapers to {a:40..90} houses every day. He gets {b:10,15,20} cents for each newspaper from Monday to Saturday, and on Sundays he gets {k:2 as "twice"} as much per newspaper.
? How much money does {S} make per week, in dollars? = (a*b*6+a*b*k)/100 : dollars
? How many newspapers does he deliver in {c:2..6} weeks? = a*7*c : newspapers
? If he saves {r:50%,75%} of what he makes on Sundays, how much money does he save in {d:4,8,12} weeks, in dollars? = a*b*k*r*d/100 : dollars

== news-subscription-versus-store
who S: woman
A newspaper costs ${a:1.5,2} at the coffee shop from Monday to Saturday and ${b:3..4} on Sunday. {S} can also buy a subscription for ${c:6..9} per week. She reads the paper every day.
where a*6+b > c
? How much money will she save per week if she decides to get the subscription? = a*6+b-c : dollars
? How much money does she spend on newspapers in {d:4..10} weeks without a subscription? = (a*6+b)*d : dollars
? If the first {e:2 words} weeks of the subscription are free, how much does she pay for {f:8..20} weeks? = c*(f-e) : dollars

== news-post-office-packages-weight
who S: man
{S} ships {a:3..6} packages that weigh {b:4..9} pounds each and {c:2..4} packages that weigh {d:12..20} pounds each. The post office charges ${e:2..3} per pound, plus ${f:1.5,2} for each package.
? How much does {S} pay in total? = e*(a*b+c*d)+f*(a+c) : dollars
? How many pounds do the packages weigh altogether? = a*b+c*d : pounds
? How much more does it cost to ship a package of {g:20..30} pounds than a package of {b} pounds? = e*(g-b) : dollars

== news-mail-carrier-miles-houses
who S: woman
{S} is a mail carrier. Her route has {a:8..15} streets with {b:12..24} houses on each street. {r:25%,50%,75%} of the houses get {c:3..4} letters and the rest get {d:2} letters.
where whole a*b*r
? How many letters does {S} deliver in total? = a*b*r*c+(a*b-a*b*r)*d : letters
? How many houses are on her route? = a*b : houses
? If she needs {e:30,40} seconds per house, how many minutes does it take her to deliver all the mail? = a*b*e/60 : minutes where whole a*b*e/60

== news-printing-errors-copies
who S: man
{S}'s company prints {a:8000..20000 by 1000} newspapers every night. Last night {r:5%,10%} of them had blurry photos and were recycled. Of the good ones, {b:1000..3000 by 500} were sent to stores, and the rest were packed in bundles of {c:50,100} for the subscribers.
? How many bundles were there? = (a-a*r-b)/c : bundles
? How many newspapers were recycled? = a*r : newspapers
? If each newspaper in the stores was sold for ${d:2..3} and the stores kept {s:20%,25%} of the money, how much money did the company get from the stores? = b*d*(1-s) : dollars

== news-ads-price-per-line
who S: woman
{S} wants to sell her car and her piano. The local newspaper charges ${a:4..7} per line for an ad and ${b:10..15} extra for a photo. Her ad for the car has {c:5..8} lines and a photo, and her ad for the piano has {d:2..4} lines fewer and no photo.
? How much does {S} pay for both ads? = a*c+b+a*(c-d) : dollars
? How much more does the ad for the car cost than the ad for the piano? = b+a*d : dollars
? If she runs the ad for the car for {e:2..4} weeks at that price per week, how much does it cost? = e*(a*c+b) : dollars

== news-magazine-reading-pages
who S: man
{S}'s magazine has {a:80..140 by 4} pages. {f:1/4} of the pages are ads, and {b:8..15} pages are full-page photos without text. He reads {c:3..6} pages per night.
where a-a*f > b+20
? How many pages with articles does the magazine have? = a-a*f-b : pages
? How many nights does he need to read all the pages with articles? = ceil((a-a*f-b)/c) : nights
? How many more pages of ads than pages of photos are there? = a*f-b : pages where a*f > b+1

== news-letters-to-camp-friends
who S: woman
During the summer {S} wrote letters to her friends. In June she wrote {a:6..14} letters, in July she wrote {b:2..3 times} as many letters as in June, and in August she wrote {c:3..8} fewer than in July. A stamp cost her {d:60,65,70} cents.
where a*b > c+1
? How many letters did she write in total? = a+a*b+(a*b-c) : letters
? How much did she spend on stamps, in dollars? = d*(a+a*b+(a*b-c))/100 : dollars
? If she got an answer to {e:5..12} of her letters, how many letters were not answered? = a+a*b+(a*b-c)-e : letters

== news-bundle-string-feet
who S: man
{S} collects old newspapers to recycle them. He ties them up in bundles of {a:20,25,30} newspapers, and he needs {b:5..7} feet of string for each bundle. He has {c:400..900 by 50} newspapers.
where whole c/a
? How many feet of string does he need? = c/a*b : feet
? If he gets ${d:2..3} for each bundle, how much money does he make? = c/a*d : dollars
? If a ball of string has {e:60,90,100} feet, how many balls does he need? = ceil(c/a*b/e) : balls

== news-reporter-miles-driven-gas
who S: woman
{S} is a reporter. This week she drove {a:40..90 by 10} miles on each of {b:3..4} days, and on Friday she drove {c:20..60 by 10} miles more than on each of these days. Her newspaper pays her {d:50,60} cents per mile.
? How much money will the newspaper pay her for the miles, in dollars? = d*(a*b+(a+c))/100 : dollars
? How many miles did she drive in total? = a*b+(a+c) : miles
? If her car goes {e:20,25,30} miles per gallon, how many gallons did she need on Friday? = (a+c)/e : gallons where whole 2*(a+c)/e

== news-mailbox-catalogs-junk
{S} gets {a:4..7} pieces of mail every day except Sunday. {b:2 words} out of every {c:3 words} pieces are ads that {S:he} throws away.
where whole a*6/c
? How many ads does {S} throw away per week? = a*6/c*b : ads
? How many pieces of mail does {S:he} get in {d:3..9} weeks? = a*6*d : pieces
? How many pieces of mail per week are not ads? = a*6-a*6/c*b : pieces

== news-truck-delivery-stops
who S: man
{S} drives the mail truck. He starts with {a:300..600 by 10} packages. At the first stop he unloads {b:40..80} packages and picks up {c:10..30}, and at the second stop he unloads {f:1/2,1/4} of all the packages in the truck.
where whole (a-b+c)*f
? How many packages are in the truck after the second stop? = (a-b+c)-(a-b+c)*f : packages
? How many packages does he unload in total? = b+(a-b+c)*f : packages
? How many packages are in the truck after the first stop? = a-b+c : packages

== news-students-paper-fundraiser
who S: woman, T: man
{S} and {T} make a newspaper for their school. They print {a:150..300 by 10} copies that cost {b:20,25,30} cents each to make. They sell each copy for ${c:1} and {d:20..60} copies are left in the end, which they recycle.
? How much money do they make after paying for the printing, in dollars? = c*(a-d)-a*b/100 : dollars
? How much does it cost to print the copies, in dollars? = a*b/100 : dollars
? How many copies did they sell? = a-d : copies

== news-postcards-trip-cost
who S: woman
On her trip, {S} buys {a:8..20} postcards for {b:50,75} cents each and a stamp of {c:45..60 by 5} cents for each postcard. She writes {d:3..5} postcards per day.
? How much does {S} spend on postcards and stamps, in dollars? = a*(b+c)/100 : dollars
? How many days will it take her to write all of the postcards? = ceil(a/d) : days
? If she had ${e:30..50} to spend, how much money does she have left, in dollars? = e-a*(b+c)/100 : dollars

== news-editor-articles-words
who S: woman
{S} is an editor. Each page of the paper has room for {a:900..1200 by 100} words. For the first page she has {b:3..4} articles with {c:150,200} words each, and {d:120..200 by 10} words are needed for headlines.
where a > b*c+d+20
? How many more words does she need to fill the page? = a-b*c-d : words
? How many words do the articles have in total? = b*c : words
? If she cuts {r:10%,20%} of the words of each article, how many words will all of these articles have? = (c-c*r)*b : words

== news-online-readers-growth
who S: man
The website of {S}'s newspaper had {a:200..800 by 50} readers in January. In February the number of readers increased by {r:20%,40%,50%}, and in March there were {k:2 as "twice"} as many readers as in February. Each reader pays ${b:3..6} per month.
where whole a*r
? How many readers were there in March? = (a+a*r)*k : readers
? How much money did the readers pay in February? = (a+a*r)*b : dollars
? How many more readers were there in March than in January? = (a+a*r)*k-a : readers
? How much money did the readers pay in total from January to March? = (a+(a+a*r)+(a+a*r)*k)*b : dollars

== news-sorting-machine-envelopes
A machine at the post office sorts {a:300..600 by 50} letters per minute. {S} can sort {b:25..40 by 5} letters per minute by hand. On Monday there are {c:18000..45000 by 1500} letters.
where whole c/a
? How many minutes does the machine need for all of the letters? = c/a : minutes
? How many hours would it take {S} to sort {d:3000..6000 by 600} letters by hand? = d/b/60 : hours where whole 2*d/b/60
? How many more letters than {S} does the machine sort in {e:5..15} minutes? = (a-b)*e : letters

== news-two-routes-brothers-bikes
who S: man, T: man
{S} and {T} deliver newspapers on their bikes. {S} biked {a:4..8} miles per day for {b:5..6} days, and {T} biked {c:2..3} miles more per day than {S} for {d:3..4} days.
? How many total miles did they bike? = a*b+(a+c)*d : miles
? How many more miles did {S} bike than {T}? = a*b-(a+c)*d : miles where a*b > (a+c)*d+1
? If {T} bikes at a rate of {e:10,12} miles per hour, how many minutes per day did he bike? = (a+c)/e*60 : minutes where whole (a+c)*60/e

== news-holiday-tips-carrier
who S: woman
Every December the people on {S}'s route give her tips. {a:12..25} people gave her ${b:10} each, {c:5..10} people gave her ${d:20} each, and {e:2..4} people gave her a box of chocolates. She spent {f:1/4,1/5} of the money on gifts for her kids and ${g:40..80 by 5} on a pair of boots.
where whole (a*b+c*d)*f
? How much money does she have left? = (a*b+c*d)-(a*b+c*d)*f-g : dollars where (a*b+c*d)*(1-f) > g
? How much money did she get in tips? = a*b+c*d : dollars
? How many people gave her a tip or chocolates? = a+c+e : people

== news-price-change-sales-drop
who S: man
{S}'s paper sold {a:400..900 by 50} copies per day at ${b:1..2} each. After he increased the price by {c:50} cents, he sold {r:10%,20%} fewer copies per day.
where whole a*r
? How many copies does he sell per day now? = a-a*r : copies
? How much money does he get per day now, in dollars? = (a-a*r)*(b+c/100) : dollars
? How much more money does he get per day than before, in dollars? = (a-a*r)*(b+c/100)-a*b : dollars where (a-a*r)*(b+c/100) > a*b
