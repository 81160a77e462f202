topic: charity-fundraising
place: any

== ch-mean-donation (us)
After the cancer walk, {S} [goes through|checks] the pledges. {a:4..20} walkers brought {b:$10..$30 by 5} each, {c:3..15} brought {d:$30..$60 by 5} each and {e:2..8} brought {f:$60..$120 by 10} each.
where whole (a*b+c*d+e*f)/(e+a+c)
? How much did a walker bring on average? = (a*b+c*d+e*f)/(e+a+c) : dollars
? How much did all the walkers bring? = a*b+c*d+e*f : dollars
? How many walkers brought pledges? = a+c+e : walkers

== ch-shave-heads (uk)
To help the children's hospital, {a:3..8} teachers had their heads shaved, in front of {b:20..60 by 5} pupils each, and every pupil paid {c:£2..£3} to watch. {d:5..15} parents gave {e:£10..£25 by 5} each, {f:4..9} grandparents {g:£5..£20 by 5} each, and a [musician|wig maker] sent {h:£30..£90 by 5}.
? How much was raised? = h+c*a*b+d*e+f*g : pounds
? How much did the pupils pay? = c*a*b : pounds
? How much more did the parents give than the grandparents? = d*e-f*g : pounds where d*e > f*g

== ch-church-bazaar (philippines)
Proceeds of the church bazaar, read aloud after Mass: pies, {a:20..50} at {b:₱60..₱120 by 10}; plants, {d:15..40} at {e:₱40..₱90 by 10}; old books, {f:30..80} at {g:₱10..₱30 by 5}; rides on the carabao, {h:12..40} at {i:₱20..₱50 by 10}. Cash gifts: {c:₱500..₱2000 by 100} from the mayor, {j:₱200..₱900 by 50} from an unknown giver.
? What were the total proceeds with the cash gifts? = j+c+a*b+d*e+f*g+h*i : pesos
? How much did pies and plants bring together? = a*b+d*e : pesos
? How many things and rides were sold? = a+d+f+h : number

== ch-matching-firms (us)
who S: woman
{S} gave {c:$40..$100 by 10} for the flood [victims|rescue]. Her employer adds {d:10%,20%,50%} of her gift for each of the {e:2..5} years that she has worked there, and so does a bank that copies the employer to the cent. Her brothers added {a:$20..$60} and {b:$20..$60}.
? How much came together through {S}, her brothers, the employer and the bank? = c+e*c*d+a+b+e*c*d : dollars
? How much did the bank give? = e*c*d : dollars
? How much did {S} and her brothers give? = c+a+b : dollars

== ch-bottle-drive (canada)
Pupils bring returnable bottles to pay for a snowflake-shaped bench. On Monday they brought {b:20..60 by 5} bottles, on Tuesday {a:30..90 by 5}, on Wednesday the same number as on Monday, and on Thursday {c:2..3 times} as many as on Monday and Tuesday together. A bottle is worth {d:10,20} cents.
? How many cents are all the bottles worth? = d*(b+a+b+c*(a+b)) : cents
? How many bottles came on Thursday? = c*(a+b) : bottles
? How many bottles came from Monday to Wednesday? = b+a+b : bottles

== ch-quiz-tables (ireland)
A Galway pub gives its rooms for a charity quiz. The front bar seats {b:12..24}, the snug upstairs just as many, the kitchen {c:6..11}, and the tent in the yard {a:2..4 times} as many as the front bar. A seat costs {d:€5..€12}.
? If every seat is sold, how much does the quiz raise? = d*(b+b+c+a*b) : euros
? How many people fit into the tent? = a*b : people
? How many people fit into front bar, snug and kitchen together? = b+b+c : people

== ch-family-gives (india)
After the cyclone {S} gave {a:₹200..₹600 by 50}. {S:His} sister gave {b:₹50..₹300 by 50} more than {S}, and their father {c:2..4 times} as much as the sister. Neighbours added {d:₹300..₹900 by 100} and {e:₹300..₹900 by 100}, and {h:₹100} lay in the tin already.
? How much is in the tin in all, with everything put in? = e+d+a+a+b+c*(a+b)+h : rupees
? How much did the father give? = c*(a+b) : rupees
? How much did the neighbours add? = d+e : rupees

== ch-goal-by-others (us)
who S: man, T: woman
The scouts want to replace the camp's burned barn. So far {S} has raised {a:$120..$480 by 10} and {T} {b:$120..$480 by 10}; together this is {c:1/5,1/4,1/10} of the goal.
where a != b
? How much must everybody except {S} raise in all to reach the goal, {T}'s part counted? = (a+b)/c-a : dollars
? What is the goal? = (a+b)/c : dollars
? How much is still missing? = (a+b)/c-(a+b) : dollars

== ch-blanket-parcels (south-africa)
Each family in the shelter gets {d:2..4} parcels of blankets, and its school-age children get pens: for every {b:2} [reams|pads] of paper that a firm gives, {c:3..9} pens come along. {e:20..60 by 5} families live there; a family gets {a:4..10 by 2} pads.
? How many parcels and pens are needed for all the families? = e*(d+c*a/b) : number
? How many pens does a family get? = c*a/b : pens
? How many parcels go to the shelter? = e*d : parcels

== ch-swim-lengths (australia)
{S}'s gran pledged {d:A$10..A$40 by 5} whatever happened. {c:5..12} other sponsors each pledged {b:A$0.50..A$2 by 0.5} a length and a gift of {e:A$5..A$10} besides. {S} swam {a:20..60 by 2} lengths in the ocean pool.
? How much did {S} raise? = d+c*a*b+e*c : dollars
? How much did each of the other sponsors pay? = a*b+e : dollars
? If a length is {m:50} m, how many metres did {S} swim? = a*m : metres

== ch-walk-fixed-pledges (nigeria)
who S: woman
{S} walks from her hometown to the coast for the girls' school: {b:15..30} km a day for {a:4..9} days. A company pays {p:₦100} for each kilometre. The chief gives {d:₦20000..₦60000 by 5000} and her [customers|friends] {c:₦8000..₦30000 by 1000} when she arrives.
? How much money does the walk bring? = d+c+a*b*p : naira
? How many kilometres does she walk? = a*b : km
? How much does the company pay? = a*b*p : naira

== ch-thermometer-sign (us)
The sign by the library shows a [thermometer|ladder] with {n:10,20,25} equal rungs, and the top stands for {t:$5000..$20000 by 1000}. Today the red paint reaches rung {k:4..9 digits}.
~ It was painted by a retired artist.
? How many dollars have been raised, if the paint is exact? = t/n*k : dollars
? How many dollars is a rung worth? = t/n : dollars
? How many dollars are missing to the top? = t-t/n*k : dollars

== ch-bake-then-double (uk)
hide x:60..300 by 10
let t = x*k+g
The supermarket [promised|agreed] that {k:2 as "double"} the takings of the bake sale would be sent to the lifeboat station. A retired sailor added {g:£20..£80 by 5}. The station wrote to thank the pupils for {t} pounds.
? What were the takings of the bake sale? = (t-g)/k | x: k*x+g = t : pounds
? How much was sent to the station before the sailor added his gift? = t-g : pounds

== ch-two-price-dinner (us)
hide x:30..90, y:20..80
let n = x+y
let t = a*x+b*y
Of the {n} guests at the shelter's benefit dinner, some chose the steak at {a:$60..$90 by 5} and the others the bean stew at {b:$25..$45 by 5}. The dinners brought in {t} dollars.
? How many guests chose the steak? = (t-b*n)/(a-b) | x, y: x+y = n, a*x+b*y = t : guests
? How many guests chose the stew? = (a*n-t)/(a-b) | y, x: x+y = n, a*x+b*y = t : guests
? If the food cost the shelter {c:$8..$15} a guest, how much remained of what came in? = t-c*n : dollars

== ch-share-by-need (kenya)
{S}'s class raised {t:KSh 12000..KSh 36000 by 1200}. They decided to give {f:1/4,1/3,1/6} to the daycare in Kibera, {g:1/2,1/3,2/5} of the rest to a well, and everything else to an eye clinic.
where whole t*f, whole (t-t*f)*g
? How much does the eye clinic get? = t-t*f-(t-t*f)*g : shillings
? How much does the well get? = (t-t*f)*g : shillings
? By how much does the well's money exceed the daycare's? = (t-t*f)*g-t*f : shillings where (t-t*f)*g > t*f

== ch-readathon-minutes (singapore)
Sponsors pay {a:20..60 by 10} cents for every page read. In {z:1/2 as "half an hour"} {S} reads {b:10..25} pages, and the readathon lasts from {s:9:00 am} to {e:11:00 am..12:30 pm by 30}, without a break.
? How many dollars does {S} earn for the charity? = (e-s)/z*b*a/100 : dollars
? How many pages does {S} read? = (e-s)/z*b : pages
? How many cents come in each {z}? = a*b : cents

== ch-kits-assembled (us)
Volunteers [pack|are assembling] hygiene kits. There are {a:300..600 by 20} bars of soap, {b:400..900 by 20} toothbrushes and {c:250..700 by 10} towels, and a kit needs {p:2} bars, {q:3} toothbrushes and a towel.
? How many kits can they complete? = min(min(floor(a/p),floor(b/q)),c) : kits
? How many kits would the toothbrushes be enough for? = floor(b/q) : kits
? The {n:8..15} volunteers each pack {m:6..12} kits an hour. How many kits can they pack in {h:2..3} hours at most, if nothing runs out? = n*m*h : kits

== ch-run-lap-steps (canada)
who S: woman, T: man
Every lap of the rink earns {p:$2..$5} for the food bank. {S} skated {a:18..40} laps. {T}, on his sister's skates, managed {b:3..9} laps fewer, and the mascot did {f:1/2,1/3} as many as {S}.
where whole a*f
? How much did the skaters and the mascot earn? = p*(a+a-b+a*f) : dollars
? How many laps did {T} skate? = a-b : laps
? How many laps more than the mascot did {S} skate? = a-a*f : laps

== ch-guess-the-sweets (uk)
At {p:50} pence a guess, people could guess how many sweets filled a vase. {a:60..150 by 10} guesses were paid for. The sweets had cost {b:£6..£12} and the prize {c:£10..£20}. {S}'s guess of {d:380..460} was {e:12..40} too low.
? How many pounds did the charity get after the costs? = a*p/100-b-c : pounds where a*p/100 > b+c
? How many sweets were in the vase? = d+e : sweets
? How much did the guesses bring, in pounds? = a*p/100 : pounds

== ch-monthly-givers (australia)
An animal rescue has {a:80..240 by 20} monthly givers, each giving {b:A$10..A$25 by 5}. In the drought, {r:10%,15%,20%} stopped giving, and those who stayed gave {c:A$2..A$6} more.
where whole a*r
? How much does the rescue now receive a month? = (a-a*r)*(b+c) : dollars
? How many givers stopped? = a*r : givers
? How much did the rescue receive a month before the drought? = a*b : dollars

== ch-telethon-rate (pakistan)
In a telethon for clean water the phones rang {a:4..12} times a minute. {r:25%,50%,75%} of the callers pledged money, on average {b:800..2000 by 100} rupees, and {c:5%,10%} of the pledged money was never paid.
where whole a*60*r
? How many rupees were really paid for an hour of calls? = a*60*r*b-c*(a*60*r*b) : rupees
? How many pledges came in each hour? = a*60*r : pledges
? How many calls came in during {h:2..5} hours? = a*60*h : calls

== ch-piano-marathon (jamaica)
who S: woman
{S} plans to play the piano for {h:10..14} hours to pay for a school roof. Each hour has {m:10..15} minutes of rest in it. Listeners pay {p:$50..$200 by 50} for every minute of playing from hour {k:2 digits} on; the opening hour is free.
? For how many minutes will she play altogether? = h*(60-m) : minutes
? How much will the listeners pay? = (h-k+1)*(60-m)*p : dollars
? How many minutes of rest will she have? = h*m : minutes

== ch-tombola-shares (ghana)
{a:400..900 by 50} tombola tickets were printed for the clinic; at {p:5} cedis each, all but {b:20..80 by 4} were sold. The prizes had been given, but printing cost {c:100..250 by 10} cedis. {n:2..3} wards share the profit equally.
where whole ((a-b)*p-c)/n
? How many cedis does each ward get? = ((a-b)*p-c)/n : cedis
? How many tickets were sold? = a-b : tickets
? How many cedis would have come in had all tickets been sold? = a*p : cedis

== ch-coat-racks (us)
Jolene's shelter needs coats. Bin count: Monday {a:10..30}, Tuesday {k:2..3 times} that, Wednesday {b:4..9} fewer than Tuesday. {r:10%,20%,25%} of the coats are too worn to give away.
where whole r*(a+a*k+a*k-b)
? How many coats can be given away? = a+a*k+a*k-b-r*(a+a*k+a*k-b) : coats
? How many coats came on Wednesday? = a*k-b : coats
? How many coats came during these days? = a+a*k+a*k-b : coats

== ch-dawn-bus-plan (malaysia)
{S} organises {a:150..400 by 5} volunteers for a beach clean-up. A bus takes {b:38..44}, and a sponsor pays {c:RM300..RM500 by 20} for each bus but gives {d:RM3000..RM6000 by 500} at most.
~ The jetty is turquoise.
where ceil(a/b)*c < d
? How many buses must {S} order? = ceil(a/b) : buses
? How much of the sponsor's limit is left after the buses? = d-ceil(a/b)*c : ringgit
? How many seats will be empty when all volunteers ride? = ceil(a/b)*b-a : seats where ceil(a/b)*b > a+1
