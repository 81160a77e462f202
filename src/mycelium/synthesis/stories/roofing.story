topic: roofing
place: us

== roof-shingles-three-houses-tip
{S} needs {a:20..40 by 2} bundles of shingles for the Millers' roof and the same number for the Lopez house. The roof of the Greens needs {b:2 times} as many bundles as the Millers' roof. To be safe, {S} orders {c:10%,25%,50%} more than all of these together.
where whole c*(a+a+a*b)
? How many bundles does {S} order? = a+a+a*b+c*(a+a+a*b) : bundles
? How many bundles do the houses need [in total|altogether]? = a+a+a*b : bundles
? How many extra bundles does {S} order? = c*(a+a+a*b) : bundles

== roof-crew-day-in-week
A roofing crew works {a:9..11} hours a day. {b:1.5,2} hours go to driving and {c:0.5,0.75} hours to lunch; the rest is work on the roof. The crew finishes {d:40..90 by 10} square feet of roof per hour, and works {n:5 digits} days a week.
? How many square feet of roof does the crew finish in a week? = d*(a-b-c)*n : square feet
? How many hours a day does the crew work on the roof? = a-b-c : hours
? How many hours a week are spent on lunch and driving together? = (b+c)*n : hours

== roof-metal-sheets-tax
To fix a barn, a farmer buys {a:12..30} aluminum sheets for {b:$18..$30} each and {c:4..9} tubes of sealer for {d:$6..$10} each. The sales tax is {e:5%,8%,10%}.
~ A tractor with a flat tire stands in the barn, and {n:2..4} chickens continue to live in it.
? [What is the total cost with tax?|Find the total cost with tax.] = a*b+c*d+e*(a*b+c*d) : dollars
? How much is the tax? = e*(a*b+c*d) : dollars
? How much more do the sheets cost than the tubes? = a*b-c*d : dollars

== roof-four-sides-waste
The roof of [an orphanage|a dormitory] has sides with areas of {a:200..400 by 20}, {b:200..400 by 20}, {c:100..300 by 20} and {d:100..300 by 20} square feet. {S} adds {e:5%,10%,15%,25%} to the total, because some of the roofing felt will be wasted.
? How many square feet of felt does {S} need? = d+c+a+b+e*(d+c+a+b) : square feet
? [What is the area of the roof?|Determine the area of the roof.] = d+c+a+b : square feet

== roof-gutters-supplier-weeks
who S: woman
{S}'s company has {a:8..14} roofers and {b:3..6} helpers. For the safety class, each of them pays the class price of {c:$40..$80 by 10} minus {d:10%,20%,25%,50%}, and {e:$6..$12} for lunch. The class is held {f:2..3} times, and everybody goes each time.
where whole c*d
? How much does everything cost [in total|altogether]? = f*((a+b)*(c-c*d)+e*(a+b)) : dollars
? How much does each person pay for a single class with lunch? = c-c*d+e : dollars
? How much is spent on lunch [altogether|in total|combined]? = f*e*(a+b) : dollars

== roof-cupola-thirds
On Tuesday {S} nailed {a:6..12} rows of {b:20..40 by 4} shingles. On Monday {S:he} had nailed only {c:1/2,1/4} of that number, and on Wednesday [it rained a lot, so|because of the rain] {S:he} nailed the same number as on Monday.
where whole a*b*c
? How many shingles did {S} nail from Monday to Wednesday? = a*b*c+a*b+a*b*c : shingles
? How many shingles did {S} nail on Tuesday? = a*b : shingles
? How many more did {S} nail on Tuesday than on Wednesday? = a*b-a*b*c : shingles

== roof-nails-by-weight
A pound of roofing nails contains about {a:140..200 by 20} nails, and each shingle takes {b:4..6} nails. {S} has a bucket with {c:5..20 by 5} pounds of nails.
~ The nails come from a factory that also makes thumbtacks.
? [How many nails are in the bucket?|Find out how many nails are in the bucket.] = a*c : nails
? How many shingles is {S} able to nail with the bucket? = floor(a*c/b) : shingles
? How many ounces do {n:70..280 by 70} nails weigh, with {o:16} ounces in a pound? = n/a*o : ounces where whole n/a*o

== roof-storm-insurance-pay
A storm damaged {S}'s roof, and the repair costs {a:$2400..$6000 by 200}. The insurance pays {r:60%,75%,80%} of what is above {b:$400,$500,$1000}, and {S} has to pay the rest.
where whole (a-b)*r
? How much does the insurance pay? = (a-b)*r : dollars
? [How much does {S} have|How much money does {S} need] to pay? = a-(a-b)*r : dollars
? {S} pays back {S:his} part to the bank in {n:4,5,8,10} equal parts. How much is each part? = (a-(a-b)*r)/n : dollars where whole (a-(a-b)*r)/n

== roof-square-price-bundles
Roofers talk about "squares": {z:100} square feet of roof are a square, and it takes {a:3 digits} bundles to cover a square. A bundle costs {p:$28..$44 by 2}. {S}'s roof has {b:12..30} squares.
? How many square feet is {S}'s roof? = b*z : square feet
? How much will the bundles for {S}'s roof cost? = b*a*p : dollars
? A garage has {c:400..900 by 100} square feet of roof. How many bundles does it take? = c/z*a : bundles

== roof-pigeons-and-doves
~ {S} found an old baseball while cleaning the gutter of a library that is {n:60..120} years old.
In the morning, there were {a:30..60} doves on the roof of the library. {b:8..15} flew away when {S} put up the ladder, and {r:1/2,1/3} of those that were left flew away when {S:he} dropped a hammer. Later, {c:4..10} came back.
where whole (a-b)*r
? How many doves were on the roof then? = a-b-(a-b)*r+c : doves
? How many doves flew away because of the hammer? = (a-b)*r : doves

== roof-solar-panels-fit
{S} wants to put solar panels on a roof that is {a:24..40 by 2} feet long and {b:15..21 by 3} feet wide. A panel is {c:5} feet long and {d:3} feet wide, with the long side along the length of the roof.
? How many panels fit next to each other along the length? = floor(a/c) : panels
? How many panels fit on the roof? = floor(a/c)*(b/d) : panels
? Each panel gives {w:300..400 by 50} watts. How many watts do {n:6..12} panels give? = n*w : watts

== roof-ladder-climbs-height
The edge of a roof is {a:12..20} feet above the ground. On every trip up the ladder, {S} carries {b:2 words} bundles, each weighing {c:50..80 by 5} pounds.
? How many trips does {S} need for {n:16..48 by 2} bundles? = n/b : trips
? How many feet does {S} climb up in total for {n} bundles? = n/b*a : feet
? How many pounds does {S} carry up in {m:3..7} trips? = m*b*c : pounds

== roof-two-crews-meet
The yellow crew begins at the left end of a factory roof and does {a:6..9} feet an hour, while the green crew begins at the right end and does {b:4..7} feet an hour. The roof is {c:90..260 by 10} feet long, and they start at the same time.
where whole c/(a+b), a != b
? After how many hours do the crews meet? = c/(a+b) | t: a*t + b*t = c : hours
? How many feet has the yellow crew done when they meet? = c/(a+b)*a : feet
? After {d:3..6} hours of work, how many feet of the roof are still open between them? = c-d*(a+b) : feet where c > d*(a+b)

== roof-rent-a-crane
who S: man
Renting a crane costs {a:$120..$200 by 10} for the first hour and {b:$60..$100 by 10} for each additional hour. {S} has {k:$600,$800} to spend and wants to pay a driver {d:$25..$40 by 5} per hour as well.
? How much will {S} pay for the crane and the driver for {n:3..5} hours? = a+b*(n-1)+n*d : dollars where a+b*(n-1)+n*d < k
? How much of his money will {S} have left after {n} hours? = k-(a+b*(n-1)+n*d) : dollars where a+b*(n-1)+n*d < k
? How much does the crane cost for {m:6..9} hours without the driver? = a+b*(m-1) : dollars

== roof-heat-breaks-schedule
"When it is hotter than {t:90..95} degrees, everyone rests for {a:10,15,20} minutes in every hour," says the notice. On Thursday it was that hot for {b:3..5} of the {c:8 digits} hours that {S} was at work; during the other hours there were no breaks.
~ {S} drank {n:5..9} bottles of water.
? How many minutes did {S} rest on Thursday? = a*b : minutes
? How many hours did {S} really work? = c-a*b/60 : hours where whole a*b/60
? How many minutes did {S} work on the roof on Thursday? = c*60-a*b : minutes

== roof-grandfather-ages
who S: man, T: man
When {S} built the roof of his house, he was {a:26..35} years old and his son {T} was {b:3..8}. The roof now needs to be replaced after {c:20..30} years.
? How old is {T} now? = b+c : years
? [What is the combined age of {S} and {T} now?|Calculate the combined age of {S} and {T} now.] = a+b+c+c : years
? How many years after the roof was built was {S} exactly {k:2 times} as old as {T}? = a-b*k | x: a + x = k*(b + x) : years where a > b*k+1

== roof-tiles-in-two-trucks
{n:3..6} trucks brought {a:30..45} pallets of clay tiles each. On the road, {b:2..4} pallets fell off of a truck, and at the house {c:3..8} more got damaged. Each pallet has {d:90,100,120} tiles.
? [How many pallets are still good?|Determine how many pallets are still good.] = n*a-b-c : pallets
? How many good tiles does that make, if all tiles on the bad pallets are broken? = (n*a-b-c)*d : tiles
? How many tiles does a truck carry when it leaves? = a*d : tiles

== roof-slope-triangle-area
The front of an attic is a triangle that is {a:16..30 by 2} feet wide and {b:8..14} feet high, and {S} wants to cover it with wood, except for a window of {c:3..4} feet by {d:2..3} feet. (The area of a triangle is {h:1/2} of the width times the height.)
? How many square feet does {S} need to cover? = a*b*h-c*d : square feet
? Wood costs {p:$4..$8} per square foot. How much would it cost to cover the window as well? = a*b*h*p : dollars

== roof-leak-bucket-hours
Water drips through {S}'s roof into a bucket. The bucket holds {a:2..5} gallons, and {b:2..4} cups drip into it every hour. [There are|Remember that there are] {c:16} cups in a gallon.
where whole a*c/b
? After how many hours is the bucket full? = a*c/b : hours
? How many cups are in the bucket after {d:3..7} hours? = b*d : cups where b*d < a*c
? How many more cups can the bucket still take after {d} hours? = a*c-b*d : cups where b*d < a*c-1

== roof-profit-percent-job
For a job, {S} charges {a:$5000..$9000 by 500}. Materials are {r:40%,50%} of that, workers get {s:20%,30%} of it, and the dumpster costs {b:$300..$600 by 50}.
where a-a*r-a*s > b+200
? How much money does {S} keep? = a-a*r-a*s-b : dollars
? How much more do the materials cost than the workers? = a*r-a*s : dollars
? If {S} does {n:3..6} such jobs in a month, how much does {S:he} keep per month? = n*(a-a*r-a*s-b) : dollars

== roof-winter-snow-load
There are {a:6..12} inches of wet snow on a flat roof of {b:400..900 by 100} square feet. Each inch of it weighs {c:1.5,2} pounds per square foot. {S} shovels off {d:1/2,1/3,2/3} of the snow.
~ A snowdrift of {n:3..6} feet lies in front of the door.
where whole a*b*c*d
? How many pounds of snow are on the roof at first? = a*b*c : pounds
? How many pounds of snow does {S} shovel off? = a*b*c*d : pounds
? [How many pounds of snow are still on the roof after that?|Calculate how many pounds of snow are still on the roof after that.] = a*b*c-a*b*c*d : pounds

== roof-church-donations-average
To fix the church roof, {a:12..30} families donate an average of {b:$40..$90 by 5} each, {c:5..9} stores donate {d:$100..$250 by 50} each, and {S} donates the rest of the {e:$4500..$8000 by 500} that is needed.
where e > a*b+c*d+100
? How much does {S} donate? = e-a*b-c*d : dollars
? How much do the families donate [in total|altogether]? = a*b : dollars
? How many more dollars come from the stores than from {S}? = c*d-(e-a*b-c*d) : dollars where c*d > e-a*b-c*d

== roof-four-nails-minutes
{S} can put down {a:9..15} shingles in {b:6} minutes.
? How many shingles can {S} put down in an hour? = a/b*60 : shingles
? {S} works from {t:8:00 am} to {u:11:30 am..12:30 pm by 30} without a break. How many shingles is that? = a/b*60*(u-t) : shingles

== roof-hail-inspection-houses
After the hail, an inspector has to look at {n:80..200 by 10} roofs. {r:30%,40%,60%} of them have no damage. Of the others, {a:10..20} must be replaced entirely, and the rest can be fixed for {p:$300..$700 by 50} each.
where n-n*r > a+10
? [How many roofs can be fixed?|Find out how many roofs can be fixed.] = n-n*r-a : roofs
? How much will it cost to fix those roofs? = (n-n*r-a)*p : dollars
? The inspector can look at {b:5,8,10} roofs per day. How many days does he need? = ceil(n/b) : days

== roof-copper-penny-collection
On the way down from the roof {S} counts the coins from {S:his} pocket: {a:4..9} quarters, worth {q:25} cents each, {b:5..12} dimes, worth {d:10} cents each, and {c:3..9} nickels, worth {e:5} cents each.
? How many cents does {S} have? = a*q+b*d+c*e : cents
? How many more cents are the quarters worth than the dimes? = a*q-b*d : cents where a*q > b*d
? A sandwich costs {p:$5..$7}. How many cents are still needed to buy it? = p*100-(a*q+b*d+c*e) : cents where p*100 > a*q+b*d+c*e+4

== roof-shingle-color-poll
The neighbors take a poll about the color for all the roofs on their street. {a:12..24} vote for gray, {k:1/2,1/3,1/4} as many vote for green, and brown gets {b:5..12} votes more than gray and green combined.
~ The street has {n:2 words} cul-de-sacs and is lined with bollards.
where whole a*k
? How many votes does brown get? = a+a*k+b : votes
? How many neighbors voted, if everyone voted for a single color? = (a+a*k)*2+b : neighbors
? How many fewer votes did green get than gray? = a-a*k : votes

== roof-reading-a-manual-in-days
who S: woman
{S} is studying for a roofing certificate. The first chapter of her book has {b:20..40 by 4} pages, and all the other chapters together have {a:4..6 times} as many pages. She reads every day of the week except for {c:2..3} days.
where whole (b+a*b)/(7-c)
? How many pages does the book have? = b+a*b : pages
? How many pages must she read per reading day to finish the book in a week? = (b+a*b)/(7-c) : pages
? She has already read {n:12..18} pages of the first chapter. How many pages of the book are left to read? = b+a*b-n : pages

== roof-crates-of-tiles-price-chain
A store gets {d:3..6} trucks, and each truck carries {c:10..20} single tiles and {a:4..8} boxes of {b:20,30} tiles. The store sells the tiles in sets of {e:10} for {f:$18..$30} per set.
where whole d*(c+a*b)/e
? How much money does the store get when all the tiles are sold? = f*d*(c+a*b)/e : dollars
? How many tiles are on a truck? = c+a*b : tiles
? How many sets does the store sell? = d*(c+a*b)/e : sets

== roof-shingle-scraps-and-shed
From {c:60..120 by 6} feet of gutter, {S} cuts {a:3..6} pieces that are {b:8..10} feet long for a house. The rest is cut into short pieces of {d:2,3} feet, which are sold for {e:$3..$6} apiece. {S} also has a spare piece that is as long as those for the house, and sells it for {f:$4..$7} per foot.
where c > a*b+5, whole (c-a*b)/d
? How much money does {S} get in total for the short pieces and the spare piece? = e*(c-a*b)/d+b*f : dollars
? How many short pieces are there? = (c-a*b)/d : pieces
? [How many feet of gutter are used for the house?|Determine how many feet of gutter are used for the house.] = a*b : feet

== roof-eggs-from-hens-on-the-shed
who S: man
{S} built a roof over his hens. He has {a:6..12} hens, and each of them lays {b:5..6} eggs a week. At the beginning he had {c:10..20} eggs in the fridge, and his family eats {d:3..5} eggs per day.
where c+a*b > 7*d
? How many eggs do his hens lay in a week? = a*b : eggs
? How many eggs does he have after a week? = c+a*b-d*7 : eggs
? At {p:30..50 by 5} cents per egg, how many dollars is a week's eggs worth? = a*b*p/100 : dollars

== roof-raccoons-and-bats-in-attic
Before {S} can fix a roof, {S:he} has to get the animals out of the attic. There are {a:8..15} bats, {b:2..3 times} as many mice as bats, and {c:3..6} fewer raccoons than bats. On the first day {S:he} catches {d:10..14} of the animals, and the previous owner takes {e:2 words} of the raccoons with him.
? [How many animals are in the attic at first?|Calculate how many animals are in the attic at first.] = a+a*b+(a-c) : animals
? How many animals are left after the first day and after the previous owner has left? = a+a*b+(a-c)-d-e : animals
? [How many raccoons are in the attic at first?|Determine how many raccoons are in the attic at first.] = a-c : raccoons

== roof-page-book-about-the-world
who S: woman
{S} is able to read {a:20..30} pages of a book in an hour. She read for {b:2..3} hours on Monday while it rained on the roof, and {k:2 as "twice"} that long on Tuesday. The book has {c:250..400 by 10} pages.
where c > a*b*(k+1)+10
? How many pages did she read on Monday and Tuesday [in total|altogether]? = a*b+a*b*k : pages
? How many more pages does she have to read to finish the book? = c-(a*b+a*b*k) : pages
? How many pages did she read on Tuesday? = a*b*k : pages
