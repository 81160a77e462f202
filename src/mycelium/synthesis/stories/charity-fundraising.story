topic: charity-fundraising
place: any

== ch-mean-donation (us)
After the cancer walk, {S} [goes through|checks] the pledges. {a:4..20} walkers brought {b:$10..$30 by 5} each, {c:3..15} brought {d:$30..$60 by 5} each and {e:2..8} brought {f:$60..$120 by 10} each.
where whole (a*b+c*d+e*f)/(e+a+c)
? [How much|What] did a walker bring on average? = (a*b+c*d+e*f)/(e+a+c) : dollars
? [How much|What] did all the walkers bring? = a*b+c*d+e*f : dollars
? How many walkers brought pledges? = a+c+e : walkers

== ch-shave-heads (uk)
To help the children's hospital, {a:3..8} teachers had their heads shaved, in front of {b:20..60 by 5} pupils each, and every pupil paid {c:£2..£3} to watch. {d:5..15} parents gave {e:£10..£25 by 5} each, {f:4..9} grandparents {g:£5..£20 by 5} each, and a [musician|wig maker] sent {h:£30..£90 by 5}.
~ The school is {j:30..90 by 10} years old.
? How much was raised? = h+c*a*b+d*e+f*g : pounds
? [How much|What] did the pupils pay? = c*a*b : pounds
? How much more did the parents give than the grandparents? = d*e-f*g : pounds where d*e > f*g

== ch-church-bazaar (philippines)
Proceeds of the church bazaar, read aloud after Mass: pies, {a:20..50} at {b:₱60..₱120 by 10}; plants, {d:15..40} at {e:₱40..₱90 by 10}; old books, {f:30..80} at {g:₱10..₱30 by 5}; rides on the carabao, {h:12..40} at {i:₱20..₱50 by 10}. Cash gifts: {c:₱500..₱2000 by 100} from the mayor, {j:₱200..₱900 by 50} from an unknown giver.
? What were the total proceeds with the cash gifts? = j+c+a*b+d*e+f*g+h*i : pesos
? [How much|What] did pies and plants bring together? = a*b+d*e : pesos
? How many things and rides were sold? = a+d+f+h : number

== ch-matching-firms (us)
who S: woman
{S} gave {c:$40..$100 by 10} for the flood [victims|rescue]. Her employer adds {d:10%,20%,50%} of her gift for each of the {e:2..5} years that she has worked there, and so does a bank that copies the employer to the cent. Her brothers added {a:$20..$60} and {b:$20..$60}.
? How much came together through {S}, her brothers, the employer and the bank? = c+e*c*d+a+b+e*c*d : dollars
? How much did the bank give? = e*c*d : dollars
? If {S}'s gift had been {f:$20..$40 by 20} larger, how much would the employer and the bank have given together? = (c+f)*d*e*2 : dollars

== ch-bottle-drive (canada)
Pupils bring returnable bottles to pay for a snowflake-shaped bench. On Monday they brought {b:20..60 by 5} bottles, on Tuesday {a:30..90 by 5}, on Wednesday the same number as on Monday, and on Thursday {c:2..3 times} as many as on Monday and Tuesday together. A bottle is worth {d:10,20} cents.
? How many cents are all the bottles worth? = d*(b+a+b+c*(a+b)) : cents
? How many bottles came on Thursday? = c*(a+b) : bottles
? The bench costs {e:$40..$90 by 5}. How many dollars are still missing for the bench? = e-d*(b+a+b+c*(a+b))/100 : dollars where e*100 > d*(b+a+b+c*(a+b))

== ch-quiz-tables (ireland)
A Galway pub gives its rooms for a charity quiz. The front bar seats {b:12..24}, the snug upstairs just as many, the kitchen {c:6..11}, and the tent in the yard {a:2..4 times} as many as the front bar. A seat costs {d:€5..€12}.
~ The quiz has {j:6..10} rounds.
? If every seat is sold, how much does the quiz raise? = d*(b+b+c+a*b) : euros
? How many people fit into the tent? = a*b : people
? If {r:10%,25%,50%} of the tent's seats stay empty and [all others|the others] are sold, how much does the quiz raise? = d*(b+b+c+a*b-r*a*b) : euros where whole r*a*b

== ch-family-gives (india)
After the cyclone {S} gave {a:₹200..₹600 by 50}. {S:His} sister gave {b:₹50..₹300 by 50} more than {S}, and their father {c:2..4 times} as much as the sister. Neighbours added {d:₹300..₹900 by 100} and {e:₹300..₹900 by 100}, and {h:₹100} lay in the tin already.
? How much is in the tin in all, with everything put in? = e+d+a+a+b+c*(a+b)+h : rupees
? How much did the father give? = c*(a+b) : rupees
? {r:10%,20%,50%} of what the father gave [goes to|is for] the temple kitchen. How much of the father's money stays in the tin? = c*(a+b)-r*c*(a+b) : rupees

== ch-goal-by-others (us)
who S: man, T: woman
The scouts want to replace the camp's burned barn. So far {S} has raised {a:$120..$480 by 10} and {T} {b:$120..$480 by 10}; together this is {c:1/5,1/4,1/10} of the goal.
where a != b
? How much must everybody except {S} raise in all to reach the goal, {T}'s part counted? = (a+b)/c-a : dollars
? What is the goal? = (a+b)/c : dollars
? How much is still missing? = (a+b)/c-(a+b) : dollars

== ch-blanket-parcels (south-africa)
[Each|Every] family in the shelter gets {d:2..4} parcels of blankets, and its school-age children get pens: for every {b:2} pads of paper that a firm gives, {c:3..9} pens come along. {e:20..60 by 5} families live there; a family gets {a:4..10 by 2} pads.
? How many parcels and pens [are needed|are required] for all the families? = e*(d+c*a/b) : number
? How many pens does a family get? = c*a/b : pens
? If {f:4..10} families move out before the parcels come, how many pens [are needed|are required]? = (e-f)*c*a/b : pens

== ch-swim-lengths (australia)
{S}'s gran pledged {d:A$10..A$40 by 5} whatever happened. {c:5..12} other sponsors each pledged {b:A$0.50..A$2 by 0.5} a length and a gift of {e:A$5..A$10} besides. {S} swam {a:20..60 by 2} lengths in the ocean pool.
? How much did {S} raise? = d+c*a*b+e*c : dollars
? [How much|What] did each of the other sponsors pay? = a*b+e : dollars
? If {f:2..4} of those other sponsors forget their gift but pay for the lengths, [how much|what] do the {c} sponsors pay? = c*a*b+(c-f)*e : dollars

== ch-walk-fixed-pledges (nigeria)
who S: woman
{S} walks from her hometown to the coast for the girls' school: {b:15..30 digits} km a day for {a:4..9} days. A company pays {p:₦100} for each kilometre. The chief gives {d:₦20000..₦60000 by 5000} and her [customers|friends] {c:₦8000..₦30000 by 1000} when she arrives.
? How much money does the walk bring? = d+c+a*b*p : naira
? The trip itself costs her {e:₦1000..₦2500 by 500} [a|per] day. How much of the money is left after that? = d+c+a*b*p-a*e : naira
? [How much|What] does the company pay? = a*b*p : naira

== ch-thermometer-sign (us)
The sign by the library shows a [thermometer|ladder] with {n:10,20,25} equal rungs, and the top stands for {t:$5000..$20000 by 1000}. Today the red paint reaches rung {k:4..9 digits}.
~ It was painted by a retired artist.
? How many dollars have been raised, if the paint is exact? = t/n*k : dollars
? A firm will pay for the last {f:2..3} rungs. How many dollars must the others still raise from now on? = t-t/n*(k+f) : dollars where n > k+f
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
~ The musician played until {j:9:30 pm..10:30 pm by 15}.
? How many guests chose the steak? = (t-b*n)/(a-b) | x, y: x+y = n, a*x+b*y = t : guests
? How many guests chose the stew? = (a*n-t)/(a-b) | y, x: x+y = n, a*x+b*y = t : guests
? If the food cost the shelter {c:$8..$15} a guest, how much remained of what came in? = t-c*n : dollars

== ch-share-by-need (kenya)
{S}'s class raised {t:KSh 12000..KSh 36000 by 1200}. They decided to give {f:1/4,1/3,1/6} to the daycare in Kibera, {g:1/2,1/3,2/5} of the rest to a well, and everything else to an eye clinic.
~ There are {j:28..45} pupils in the class.
where whole t*f, whole (t-t*f)*g
? How much does the eye clinic get? = t-t*f-(t-t*f)*g : shillings
? How much does the well get? = (t-t*f)*g : shillings
? By how much does the well's money exceed the daycare's? = (t-t*f)*g-t*f : shillings where (t-t*f)*g > t*f

== ch-readathon-minutes (singapore)
Sponsors pay {a:20..60 by 10} cents for every page read. In {z:1/2 as "half an hour"} {S} reads {b:10..25} pages, and the readathon lasts from {s:9:00 am} to {e:11:00 am..12:30 pm by 30}, without a break.
? How many dollars does {S} [earn|make] for the charity? = (e-s)/z*b*a/100 : dollars
? How many pages does {S} read? = (e-s)/z*b : pages
? How many cents come in each {z}? = a*b : cents

== ch-kits-assembled (us)
Volunteers [pack|are assembling] hygiene kits. There are {a:300..600 by 20} bars of soap, {b:400..900 by 20} toothbrushes and {c:250..700 by 10} towels, and a kit [needs|requires] {p:2} bars, {q:3} toothbrushes and a towel.
? How many kits can they complete? = min(min(floor(a/p),floor(b/q)),c) : kits
? A shop adds {d:60..120 by 10} bars of soap. For how many kits is there enough soap now? = floor((a+d)/p) : kits
? The {n:8..15} volunteers each pack {m:6..12} kits an hour. How many kits can they pack in {h:2..3} hours at most, if nothing runs out? = n*m*h : kits

== ch-run-lap-steps (canada)
who S: woman, T: man
Every lap of the rink earns {p:$2..$5} for the food bank. {S} skated {a:18..40} laps. {T}, on his sister's skates, managed {b:3..9} laps fewer, and the mascot did {f:1/2,1/3} as many as {S}.
where whole a*f
? How much did the skaters and the mascot earn? = p*(a+a-b+a*f) : dollars
? A bank adds {q:$1} for every lap of {S} and {T}, not of the mascot. How much comes in [altogether|in all|in total]? = p*(a+a-b+a*f)+q*(a+a-b) : dollars
? How many laps more than the mascot did {S} skate? = a-a*f : laps

== ch-guess-the-sweets (uk)
At {p:50} pence a guess, people could guess how many sweets filled a vase. {a:60..150 by 10} guesses were paid for. The sweets had cost {b:£6..£12} and the prize {c:£10..£20}. {S}'s guess of {d:380..460} was {e:12..40} too low.
? How many pounds did the charity get after the costs? = a*p/100-b-c : pounds where a*p/100 > b+c
? If the charity shares what it got after the costs with the school in the ratio {f:3..4} to {g:2}, charity first, how many pounds does the charity keep? = (a*p/100-b-c)*f/(f+g) : pounds where a*p/100 > b+c, whole (a*p/100-b-c)*f/(f+g)
? [How much|What] did the guesses bring, in pounds? = a*p/100 : pounds

== ch-monthly-givers (australia)
An animal rescue has {a:80..240 by 20} monthly givers, each giving {b:A$10..A$25 by 5}. In the drought, {r:10%,15%,20%} stopped giving, and those who stayed gave {c:A$2..A$6} more.
~ It looks after {j:20..60 by 5} koalas and possums.
where whole a*r
? How much does the rescue now receive a month? = (a-a*r)*(b+c) : dollars
? How many givers stopped? = a*r : givers
? By how much a month did the drought change what comes in? = max((a-a*r)*(b+c),a*b)-min((a-a*r)*(b+c),a*b) : dollars where (a-a*r)*(b+c) != a*b

== ch-telethon-rate (pakistan)
In a telethon for clean water the phones rang {a:4..12} times a minute. {r:25%,50%,75%} of the callers pledged money, on average {b:800..2000 by 100} rupees, and {c:5%,10%} of the pledged money was never paid.
where whole a*60*r
? How many rupees were really paid for an hour of calls? = a*60*r*b-c*(a*60*r*b) : rupees
? How many pledges came in each hour? = a*60*r : pledges
? How many callers did not pledge in the first {h:2..5} hours? = a*60*h-r*a*60*h : callers

== ch-piano-marathon (jamaica)
who S: woman
{S} plans to play the piano for {h:10..14} hours to pay for a school roof. [Each|Every] hour has {m:10..15} minutes of rest in it. Listeners pay {p:$50..$200 by 50} for every minute of playing from hour {k:2 digits} on; the opening hour is free.
? For how many minutes will she play [altogether|in all|in total]? = h*(60-m) : minutes
? [How much|What] will the listeners pay? = (h-k+1)*(60-m)*p : dollars
? If she drops the last {f:2..3} hours because of a cramp, [how much|what] will the listeners pay? = (h-f-k+1)*(60-m)*p : dollars

== ch-tombola-shares (ghana)
{a:400..900 by 50} tombola tickets were printed for the clinic; at {p:5} cedis each, all but {b:20..80 by 4} were sold. The prizes had been given, but printing cost {c:100..250 by 10} cedis. {n:2..3} wards share the profit equally.
where whole ((a-b)*p-c)/n
? How many cedis does each ward get? = ((a-b)*p-c)/n : cedis
? If printing had been a gift and {u:2} more wards had joined, how many cedis would each ward have got? = (a-b)*p/(n+u) : cedis where whole (a-b)*p/(n+u)
? If the unsold tickets had been sold at {d:2..4} cedis each, how many cedis of profit would there have been? = (a-b)*p+b*d-c : cedis

== ch-coat-racks (us)
Jolene's shelter needs coats. Bin count: Monday {a:10..30}, Tuesday {k:2..3 times} that, Wednesday {b:4..9} fewer than Tuesday. {r:10%,20%,25%} of the coats are too worn to give away.
~ The building has {j:2..4} floors.
where whole r*(a+a*k+a*k-b)
? How many coats can be given away? = a+a*k+a*k-b-r*(a+a*k+a*k-b) : coats
? How many coats came on Wednesday? = a*k-b : coats
? How many coats came during these days? = a+a*k+a*k-b : coats

== ch-dawn-bus-plan (malaysia)
{S} organises {a:150..400 by 5} volunteers for a beach clean-up. A bus takes {b:38..44}, and a sponsor pays {c:RM300..RM500 by 20} for each bus but gives {d:RM3000..RM6000 by 500} at most.
where ceil(a/b)*c < d
? How many buses must {S} order? = ceil(a/b) : buses
? How much of the sponsor's limit is left after the buses? = d-ceil(a/b)*c : ringgit
? How many seats will be empty when all volunteers ride? = ceil(a/b)*b-a : seats where ceil(a/b)*b > a+1

== ch-printing-for-walk (us)
For the cancer walk a printer makes {d:20..40} posters and {f:10..30} banners for the town hall. Each of {b:3..6} city districts has {b} volunteers, and each volunteer hands out {a:50..100 by 10} flyers. Each of {g:3..8} schools gets as many banners as the town hall, {e:20..60 by 10} stickers, and {c:2..3} times as many posters as the town hall.
? How many printed things are [needed|ordered] altogether? = d+f+b*a*b+g*(f+e+c*d) : number
? How many flyers do the volunteers hand out? = b*a*b : flyers
? At {p:$2..$4} a poster, [what|how much] do the posters for all the schools cost? = p*g*c*d : dollars

== ch-plant-trees (kenya)
who S: woman
{S}'s club [sells|offers] seedlings to pay for a primary school's water tank of {t:KSh 60000..KSh 90000 by 5000}. On Saturday {a:40..80 by 10} seedlings went at {p:KSh 100..KSh 200 by 50} each; on Sunday, after church, {f:1/2,3/4,1 1/2} as many at the same price. The county gave {r:20%,25%,40%} of the tank's price.
where whole a*f, r*t+p*(a+a*f) < t
? How much is still missing for the tank? = t-r*t-p*(a+a*f) : shillings
? How many more seedlings must be sold, at [least|the very least], to pay for what is missing? = ceil((t-r*t-p*(a+a*f))/p) : seedlings
? How much more did the county give than Saturday's seedlings brought? = r*t-a*p : shillings where r*t > a*p

== ch-pie-auction (us)
At the fire hall's supper {a:12..24} pies were auctioned. {f:1/2,1/3,1/4} of them fetched {b:$20..$30 by 5} each, {c:2..3} went for {d:$40..$75 by 5} each, and the rest brought {e:$10..$18 by 2} each. Supper itself [cleared|left] {g:$300..$600 by 50}.
where whole a*f, a-a*f > c
? How much did supper and pies raise? = a*f*b+c*d+(a-a*f-c)*e+g : dollars
? The hall needs {h:$1500..$2400 by 100} for a pump. How much is still missing? = h-(a*f*b+c*d+(a-a*f-c)*e+g) : dollars where h > a*f*b+c*d+(a-a*f-c)*e+g

== ch-dog-food-drive (us)
who S: woman
The shelter's {a:20..40} dogs eat {b:12..20 by 4} ounces a day each. {S}'s drive [collected|brought in] {c:10..25} bags of {d:20} pounds, a pound having {z:16} ounces, and {e:$60..$150 by 10} in cash, for which {S} gets further bags at {p:$15..$18}.
? How many bags does {S} have after spending the cash on as many as possible? = c+floor(e/p) : bags
? For how many full days do the collected bags feed all the dogs? = floor(c*d*z/(a*b)) : days
