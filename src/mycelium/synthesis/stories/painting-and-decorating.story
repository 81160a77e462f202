topic: painting-and-decorating
place: us

== painting-hours-two-weeks-tip
{S} is a house painter and charges {b:$20..$35} per hour. {S:He} painted [an old church|a row of beach houses] for {c:5..8} hours a day from Monday to Friday, then for {a:3..5} hours on Saturday.
The next week {S:he} worked the same hours from Monday to Friday, and not on Saturday. The owner was so happy that he added a tip of {z:100 as "a hundred"} dollars.
? How much money did {S} get in total, with the tip? = c*b*5+a*b+c*b*5+z : dollars
? How many hours did {S} work during the first week? = c*5+a : hours
? How much more did {S} earn in the first week than in the second, without the tip? = a*b : dollars

== painting-walls-per-week
On Monday {S} paints {a:3..8} rooms in a new hotel. On Tuesday, {S:he} paints {b:2..3 times} as many as on Monday, and on Wednesday {S:he} paints {c:2..5} fewer than on Tuesday. [The rest of the week is for cleaning up.|{S:He} has the rest of the week off.]
where a*b > c
? How many rooms does {S} paint in a week? = a*b+a+a*b-c : rooms
? If {S} keeps up this plan for {n:4..6} weeks, how many rooms will be painted by then? = (a*b+a+a*b-c)*n : rooms
? How many more does {S} paint on Tuesday than on Monday? = a*b-a : rooms

== painting-store-receipt
~ A friendly parrot sits on the counter of the hardware store and says hello to each of the {n:20..60} shoppers.
{S} needs to paint the living room and buys
- {a:2..5} gallons of paint at {b:$22..$38} per gallon,
- {d:3..6} rollers at {e:$4..$8} each,
- {f:2..4} drop cloths at {g:$5..$12} each,
- {h:2..6} rolls of tape at {i:$3..$6} each,
- a ladder for {j:$45..$90 by 5} and a bucket for {c:$3..$7}.
? [[What is|What's] the total cost of everything?|Calculate the total cost of everything.] = j+c+a*b+d*e+f*g+h*i : dollars
? [How much does {S}|How much money does {S}] spend on the paint and the rollers? = a*b+d*e : dollars
? {S} pays with {m:4..7} bills of {q:100} dollars. How much change should {S:he} get? = m*q-(j+c+a*b+d*e+f*g+h*i) : dollars where m*q > j+c+a*b+d*e+f*g+h*i

== painting-cans-moved-away
There were {a:24..80 by 4} cans of paint in the store and {c:10..30} in the back. {f:1/4,1/2} of the cans in the store [were sold|went] on Saturday, and the same number again on Sunday morning.
where whole a*f, c > 4
? [How many cans are left in the store and the back combined?|Calculate how many cans are left in the store and the back combined.] = c+a-a*f-a*f : cans
? [How many cans were sold on the weekend?|Find out how many cans were sold on the weekend.] = a*f+a*f : cans where a > 2

== painting-white-and-gray-cans
A contractor ordered {a:30..90 by 10} buckets of primer. {b:60%,70%,80%} of the buckets are white and the rest are gray. For every gray bucket, {c:2 words} white buckets will be used on the second floor.
where whole a*b, a*b > c*(a-a*b)
? How many white buckets will not be used on the second floor? = a*b-c*(a-a*b) : buckets where a*b-c*(a-a*b) > 1
? How many gray buckets are there? = a-a*b : buckets

== painting-wallpaper-and-border
{S} buys {a:6..14} rolls of wallpaper [that cost|for] {b:$18..$32} each, and {c:2 times} as many rolls at the same price for the hallway. {S:He} also buys {d:2..5} more of these rolls, just in case, and uses a coupon for {e:$15..$40 by 5} off.
? [How much does {S}|How much money does {S}] pay for all of it? = a*b+c*a*b+b*d-e : dollars
? How many rolls does {S} buy [altogether|in total|combined]? = a+c*a+d : rolls

== painting-fence-both-sides
A fence has {n:20..60} panels, each {a:6..8} feet wide and {b:4..6} feet tall. {S} wants to paint both sides of it with {k:2 words} coats. A gallon covers {g:300,350,400} square feet.
? How many square feet are there to cover on a single panel, all coats on both sides counted? = a*b*2*k : square feet
? How many gallons does {S} need to buy? = ceil(n*a*b*2*k/g) : gallons
? If it takes {m:9..15} minutes to give a side of a panel a coat, how many hours will it take to give all the panels the first coat on both sides? = n*2*m/60 : hours where whole n*2*m/60

== painting-crew-days-lawsuit
[To finish an old library|For the upgrade of a theater], {a:3..6} painters work {b:6..8} hours a day. The job needs {c:240..720 by 24} hours of work in total.
where whole c/(a*b), c/(a*b) > 3
? How many days will it take? = c/(a*b) : days
? If {d:2..4} more painters join from the beginning, how many hours of work will all of them do per day? = (a+d)*b : hours

== painting-room-wall-area
A bedroom is {a:10..16} feet long, {b:9..14} feet wide and {h:8 digits} feet high. The door and the windows take up {c:30..70 by 5} square feet of the walls.
{S} decides to paint the walls [velvet red|a fancy green], but not the ceiling.
~ A pineapple lamp and {n:3..6} koala pictures will be put back afterward.
where a > b
? How many square feet of wall does {S} need to paint? = 2*(a+b)*h-c : square feet
? If a quart of paint covers {q:75,90,100} square feet, how many quarts should {S} buy? = ceil((2*(a+b)*h-c)/q) : quarts
? [What is the area of the ceiling?|Calculate the area of the ceiling.] = a*b : square feet

== painting-mixing-orange
To get the orange for [the circus posters|a pumpkin mural], {S} mixes red and yellow paint in the ratio {a:2..3} to {b:4..5}. {S:He} needs {n:18..90 by 3} cups of orange.
where whole n/(a+b), b != 2*a
? How many cups of yellow does {S} need? = n/(a+b)*b : cups
? How many more cups of yellow than of red are in the mixture? = n/(a+b)*(b-a) : cups

== painting-brothers-bedroom
who S: man, T: man
{S} and {T} have to paint their bedroom. {S} can do it alone in {a:4,6,12} hours and {T} alone in {b:3,4,6,12} hours. They decide to do it together.
where a > b, whole a*b/(a+b)
? How many hours will it take them? = a*b/(a+b) | t: t/a + t/b = 1 : hours
? After {h:1.5,2} hours of working together, what percentage of the room would be painted? = h*(1/a+1/b)*100 : percent where h < a*b/(a+b), whole h*(1/a+1/b)*100
? How many more hours than {T} does {S} need when each works alone? = a-b : hours where a > b+1

== painting-mural-average
{S} is painting a mural on a long brick wall. {S:He} painted {a:20..40} square feet on Monday, {b:25..50} on Tuesday and {c:20..45} on Wednesday. The entire mural is {d:200..320 by 10} square feet.
~ The theme of the mural is a sunflower field with {v:5..9} insects in it.
where d-a-b-c > 60
? How many square feet does {S} still have to paint? = d-a-b-c : square feet
? {S} plans to finish in {n:3..6} more days. How many square feet must {S:he} paint on average on each of these days? = (d-a-b-c)/n : square feet per day where whole (d-a-b-c)/n
? [What was the average from Monday to Wednesday, in square feet?|Find the average from Monday to Wednesday, in square feet.] = mean(a,b,c) : square feet where whole (a+b+c)/3

== painting-discount-on-gallons
Paint normally costs {p:$30..$48 by 2} a gallon. During a sale, every gallon after the first {n:4 words} is {r:25%,50%} off. {S} buys {m:7..12} gallons for {S:his} porch and shed.
? [How much does {S}|How much money does {S}] pay? = n*p+(m-n)*p*(1-r) : dollars
? How much money does {S} save because of the sale? = (m-n)*p*r : dollars
? [What is the sale price of a gallon?|Determine the sale price of a gallon.] = p*(1-r) : dollars

== painting-flowers-on-teacups
{S} paints flowers on teacups. Each teacup has {a:3..6} roses and each rose has {b:5..8} petals. On Saturday {S} finished {c:6..15} teacups, and on Sunday, {S:he} painted {d:2..5} fewer than on Saturday.
~ A beautiful teacup from {S:his} grandmother stands on the shelf, with an elephant on it.
where c > d+2
? How many petals did {S} paint on Saturday? = a*b*c : petals
? How many roses did {S} paint on both days? = a*(c+c-d) : roses
? If a teacup with its roses sells for {p:$9..$16}, how much money will {S} make from the teacups of both days? = (c+c-d)*p : dollars

== painting-start-with-leftover
After painting the kitchen, {S} has {c:2..5} pints of blue paint left. {S:He} used {k:3..4 times} that amount for the walls, and {b:2..6} pints for the cabinets. Before starting, {S:he} also gave {d:3..8} pints to {S:his} neighbor.
~ {S:His} dog, {n:4..9} years old, was not quite obedient and now has a blue tail.
? How many pints of blue paint did {S} have at first, before giving any away? = c+c*k+b+d | x: x-d-b-c*k = c : pints
? [How many pints went on the walls and the cabinets?|Find out how many pints went on the walls and the cabinets.] = c*k+b : pints

== painting-window-trim-tape
{S} wants to put masking tape around {n:5..14} windows before painting. Each window is {a:30..48 by 2} inches wide and {b:48..72 by 2} inches tall. [A roll of tape is|Tape comes in rolls of] {c:60 digits} yards, which is {d:2160} inches.
? How many inches of tape does {S} need for all of the windows? = n*2*(a+b) : inches
? If {S} starts a new roll, how many inches will be left on it? = d-n*2*(a+b) : inches where d > n*2*(a+b)+50
? How many more inches of tape go on the sides of a window than on its top and bottom? = 2*b-2*a : inches

== painting-studio-lamps-and-rugs
who T: woman
{T} is an interior decorator with an amount of {a:$3000..$8000 by 500} to spend on a living room. She spends {b:20%,25%,30%} on the carpet and {c:2/5,1/2} of what is left on a couch. The rest will be split equally between paintings and lamps.
where whole a*b, whole (a-a*b)*c, whole (a-a*b-(a-a*b)*c)/2
? How much money can {T} spend on lamps? = (a-a*b-(a-a*b)*c)/2 : dollars
? How much does the couch cost? = (a-a*b)*c : dollars

== painting-ladders-rent
[@r Renting a tall ladder|A sprayer for big jobs] costs {a:$18..$30} for the first day and {b:$9..$14} for each day after that. {S} keeps it for {n:6..12} days. Buying a new one would cost {c:$220..$350 by 10}.
? [How much does {S}|How much money does {S}] pay for renting? = a+b*(n-1) : dollars
? How much cheaper was it to rent than to buy? = c-(a+b*(n-1)) : dollars
? [What is the greatest number of days that costs {S} less than buying?|Calculate the greatest number of days that costs {S} less than buying.] = ceil((c-a)/b) : days

== painting-front-doors-neighborhood
{S} repaints front doors in the neighborhood. In the first month {S:he} painted {a:8..20 by 4} doors. In the second month it was {r:25%,50%} more, and {S:he} then {z:2 as "doubled"} the number of the second month in the third.
~ {S} wore the same hat for {v:6..12} weeks.
where whole a*r
~ {S:His} own door has stayed unpainted for {n:4..12} years.
? How many doors did {S} paint in the second month? = a+a*r : doors
? How many doors did {S} paint in the third month? = (a+a*r)*z : doors
? How many doors did {S} paint in these months [in total|altogether]? = a+a+a*r+(a+a*r)*z : doors

== painting-hall-strip-lights
A decorator hangs strings of lights along a ballroom that is {a:60..120 by 5} feet long. A string is {b:15,20,25} feet long and has {c:50,100} bulbs. {d:2 words} strings run side by side the entire length.
~ The award for the best dancer is a golden cube.
where whole a/b
? How many strings of lights are there? = d*a/b : strings
? How many bulbs will shine in the ballroom? = d*a/b*c : bulbs
? {e:4..9} bulbs are broken on each string. How many bulbs work? = d*a/b*(c-e) : bulbs

== painting-charge-by-square-foot
"How much do I owe you?" asked the owner of a restaurant. "The dining room has {a:800..1500 by 100} square feet of wall and the kitchen {b:300..600 by 50}. It is {p:$1.50..$2.50 by 0.25} per square foot, minus the {c:$100..$300 by 50} that you already paid," said {S}.
? How much does the owner still owe? = (a+b)*p-c : dollars
? How much does the dining room cost by itself? = a*p : dollars

== painting-balloon-garland-party
{S} is decorating a hall for a party and needs {a:40..90 by 10} balloons for the garland, {b:6..12} balloons on each of {n:8..15} tables and {c:4..9} balloons at the front. Balloons are sold in bags of {m:25,50}, and each bag costs {p:$4..$8}.
~ The performance of the dancers begins at {t:6:00 pm..8:00 pm by 30}.
? Calculate the total number of balloons that {S} needs. = a+b*n+c : balloons
? [How much does {S} have|How much money does {S} need] to pay for enough bags? = ceil((a+b*n+c)/m)*p : dollars
? [How many balloons will be left over?|Determine how many balloons will be left over.] = ceil((a+b*n+c)/m)*m-(a+b*n+c) : balloons where mod(a+b*n+c,m) > 0, mod(a+b*n+c,m) < m-1

== painting-curtain-panels-both-hours
who S: woman
{S} works {a:6..9} hours a day as a decorator, and spends {b:2..3} of those hours driving between houses. On the other hours she hangs {c:3..5} curtains per hour; while driving she also talks to {d:2..4} customers per hour.
where a > b+2
? How many curtains does she hang in a day? = c*(a-b) : curtains
? How many curtains does she hang in a week if she works {n:4..6} days? = c*(a-b)*n : curtains
? How many customers does she talk to in her car in {m:20..22} work days? = b*d*m : customers

== painting-coverage-two-paints
A wall of {a:400..1200 by 200} square feet has to be painted. A gallon covers {b:200,400} square feet of it. The base paint costs {c:$20..$30} a gallon and the top paint costs {d:$32..$48} a gallon; the entire wall gets a single coat of each.
where whole a/b
? [[What is|What's] the total cost of the paint?|Calculate the total cost of the paint.] = c*a/b+d*a/b : dollars
? How much more does the top paint cost than the base paint for the entire wall? = (d-c)*a/b : dollars

== painting-spray-can-art-kids
{S} runs an art class for {n:12..24} children. {f:1/2,1/3,1/4} of them paint snakes, {g:1/2,1/3} of the rest paint lizards, and everybody else paints poodles. A snake needs {a:3..5} sheets of paper, and a lizard or a poodle needs {b:2} sheets.
~ An ant, which has {v:6} legs, was too difficult to paint.
where whole n*f, whole (n-n*f)*g, n*f > 1, (n-n*f)*g > 1, n-n*f-(n-n*f)*g > 1
? How many children paint poodles? = n-n*f-(n-n*f)*g : children
? How many sheets of paper does the class need? = n*f*a+(n-n*f)*b : sheets

== painting-dip-brush-rates
{S} can paint {a:3..5} feet of railing in {b:10,15,20} minutes.
? How many hours will it take {S} to paint {n:36..180 by 12} feet of railing? = n/a*b/60 : hours where whole n/a*b/60
? How many feet of railing can {S} paint in {h:2..5} hours? = h*60/b*a : feet

== painting-recipe-for-more-guests
who S: woman
{S}'s recipe for a wall glue says: "{c:6..12} cups of flour for a wall of {b:10,12,20} feet." She needs glue for a wall that is {a:5,6,10} feet longer, and she currently has {d:2..5} cups of flour in the kitchen.
where whole c*(a+b)/b, c*(a+b)/b > d+1
? How many additional cups of flour does she need to buy? = c*(a+b)/b-d : cups
? How many cups of flour does the longer wall take? = c*(a+b)/b : cups

== painting-candy-and-balls-of-paint
For a paintball party {S} buys {d:30..60} red balls, {a:20..50} green balls and the same number of yellow balls as green ones. {S:He} also gets {b:4..8} packs of {c:10,12,15} blue balls, but a single ball in each of these packs has burst.
? How many good balls does {S} have [in total|altogether]? = d+a+a+b*c-b : balls
? [How many blue balls are good?|Calculate how many blue balls are good.] = b*c-b : balls
? How many more red balls than green balls are there? = d-a : balls where d > a+1

== painting-brushes-bought-and-returned
{S} has a plan to make money. {S:He} buys {a:20..40} paint sets at {c:$4..$7} each, and sells them at {d:2..3 times} that price. In the end, {b:5..12} of the sets cannot be sold, so {S} gives them back to the store for {e:$2..$3} each.
? How much profit does {S} make? = d*c*(a-b)-a*c+b*e : dollars
? How much money did {S} spend at first? = a*c : dollars
? How many sets was {S} able to sell? = a-b : sets

== painting-pages-of-coloring-book
{S} wants to finish coloring {c:36..120 by 12} pages this week for a display at school. {S:He} is unable to work on it for {a:2 words} days because of tutoring, and for {b:2 words} more days because of a fishing trip with {S:his} dad. {S:He} colors {d:2,3,4} pages per hour.
where whole c/(7-a-b)/d
? How many hours must {S} spend on each of the other days if {S:he} does the same amount on each? = c/(7-a-b)/d : hours
? How many pages must {S} color on each of the other days? = c/(7-a-b) : pages

== painting-fireworks-posters-quota
who S: woman
{S} is painting posters for the fireworks. She is supposed to paint {a:4..6} posters and {b:2..3} signs every day from Monday to Friday. On each of the {n:2 words} days of the weekend, she paints as much as on a workday and {c:2..4} additional posters.
? How many posters and signs does she paint in the entire week? = (a+b)*5+(c+a+b)*n : pieces
? How many posters does she paint in the entire week? = a*5+(a+c)*n : posters
? How many more posters than signs does she paint on a workday? = a-b : posters where a > b+1
