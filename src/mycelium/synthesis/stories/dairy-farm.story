topic: dairy-farm
place: new-zealand

== dairy-pallets-in-cold-store
The cold store has room for {f:20..40} pallets. {c:60..240 by 20} bottles were left in it from last week, and on each day of this week {a:3..6} bottling runs add {b:120..300 by 20} bottles apiece. {d:12,20} bottles go into a crate and {e:20..30 by 5} crates on a pallet; nothing is sold before the week is over.
~ The store is cooled to {ya:2..4} degrees by a massive fan.
where whole (c+a*b*7)/d/e, f > (c+a*b*7)/d/e
? At the end of the week all bottles are put on pallets. How many pallet places stay free? = f-(c+a*b*7)/d/e : places
? How many bottles are filled this week? = a*b*7 : bottles

== dairy-calf-buckets (ireland)
~ Frost lay on the yard, and the taps had frozen.
There are {c:5..9} pens in the calf house, and for each of them {S} carries {a:2..4} buckets of milk and {b:3..5} buckets of water. [This morning|On Friday] {a} buckets of milk were kept back for the sick bay, and {d:2..4} buckets of water were spilled at the gate.
where c*(a+b) > a+d+5
? How many buckets reached the pens? = c*(a+b)-a-d : buckets
? How many buckets does {S} carry when nothing goes amiss? = c*(a+b) : buckets
? A full bucket weighs {e:8,10,12} kg. How many kilograms of water does {S} carry on a normal morning? = c*b*e : kg

== dairy-twin-sheds
The north shed holds {a:24..60} Friesians and {b:12..40} Jerseys; the south shed holds as many of each breed as the north shed. {S} has {a} Friesians more on the hill and just as many again by the river.
~ The sheds are roofed with {ya:400..900 by 50} sheets of tin.
where a != b
? How many cows has {S} got? = b+a+a+b+a+a : cows
? How many of the cows are Friesians? = 4*a : cows
? If {c:2..3} Jerseys and {d:3..5} Friesians leave each shed at the sales, how many cows are left in the sheds? = 2*(a+b)-2*(c+d) : cows

== dairy-herd-changes (south-africa)
On the first of the month {S} had {d:60..140} cows in milk. {a:8..20} heifers calved and joined them, {b:4..12} cows were dried off, {c:3..9} were sold at the auction in [Underberg|Swellendam], and {e:2..4} were killed by lightning.
~ A windmill with {ya:18..24} blades pumps the water for the herd.
? How many cows were in milk at the end of the month? = d+a-b-c-e : cows
? By how many did cows leaving outnumber heifers joining? = b+c+e-a : cows where b+c+e > a+1
? At {f:18..24} litres a day for each cow, how many litres a day did the herd give at the end of the month? = f*(d+a-b-c-e) : litres

== dairy-cheese-wheels
{b:10} litres of milk make a kilogram of cheese. {S} milks {c:20..50} goats, which give {a:2..4} litres each a day; from a day's cheese {d:0.5,1.5} kg are eaten in the house, and the rest is pressed into wheels of {e:0.5} kg.
~ The cheeses ripen in a cave for {ya:6..12} weeks.
where whole (c*a/b-d)/e, c*a/b > d+1
? How many wheels are pressed from a day's milk? = (c*a/b-d)/e : wheels
? How many litres of milk do the goats give in a week? = c*a*7 : litres
? How many kilograms of cheese are made in a day? = c*a/b : kg

== dairy-schools-milk (kenya)
{d:3..6} farmers of the valley have a scheme: each of them has {a:4..9} cows giving {b:8..14} litres a day, and every week each farmer sends {c:10..30 by 5} litres to each of the valley's schools, of which there are also {d}. The milk that is not sent goes to the creamery.
where a*b*7 > c*d
? How many litres go to the creamery in a week from all the farmers together? = d*(a*b*7-c*d) : litres
? How many litres do the schools receive in a week, altogether? = c*d*d : litres
? The creamery pays {p:KSh 38..KSh 50 by 2} a litre. What does a single farmer get for the creamery milk of a week? = (a*b*7-c*d)*p : shillings

== dairy-round-of-deliveries (uk)
On Monday the milkman left {f:10..30} bottles at the school and {a:12..25} in Mill Lane. Church Road took {b:2 times} as many as Mill Lane, and the new estate was to have {c:2..3 times} as many as Church Road, but {d:4..12} of these were stolen from the doorsteps. With every bottle that it really got, the new estate also received {e:2} eggs from {S}.
? Counting eggs and bottles alike, how many items did the customers get? = f+a+a*b+c*a*b-d+e*(c*a*b-d) : items
? How many bottles did the customers get? = f+a+a*b+c*a*b-d : bottles
? How many eggs did the new estate get? = e*(c*a*b-d) : eggs

== dairy-fence-paddock
A paddock of {a:80..160 by 20} m by {b:40..75 by 5} m is fenced with {c:3..4} strands of wire. Wire is sold in rolls of {d:200..500 by 50} m, and posts stand every {e:5} m.
~ The gate has a horseshoe nailed to it, for luck.
? How many rolls of wire must {S} buy? = ceil(2*(a+b)*c/d) : rolls
? How many posts stand around the paddock? = 2*(a+b)/e : posts
? How many square metres of grass are inside the fence? = a*b : square metres

== dairy-butterfat (canada)
A day's milk from {S}'s herd weighs {a:800..2000 by 100} kg and has {r:4%,5%} fat. Cream with {f:40%,50%} fat is skimmed until all the fat is in the cream.
where whole a*r/f
? How many kilograms of cream are there? = a*r/f : kg
? How many kilograms of skimmed milk are left? = a-a*r/f : kg
? Butter is {g:80%} fat. How many kilograms of butter could be made from all the fat? = a*r/g : kg

== dairy-robot-milking
The old robot milks a cow in {a:8,10,12} minutes, the new robot in {b:5,6} minutes. [Side by side|Together] they work at a herd of {c:60..180 by 10} cows, and neither ever stands idle before the herd is done.
~ The new robot arrived by ship and took {ya:3..9} days to install.
where whole c/(60/a+60/b), whole c/(60/a+60/b)*60/a
? How many hours do they need for the herd? = c/(60/a+60/b) : hours
? How many cows more than the old robot does the new robot milk in {h:3..6} hours? = h*60/b-h*60/a : cows where whole h*60/b, whole h*60/a
? How many hours would the new robot need by itself for {d:60..120 by 20} cows? = d*b/60 : hours

== dairy-morning-start
~ The stars are still out when the first lamp goes on.
{S} has to have the milk ready for the tanker at {t:6:30 am..7:45 am by 15}. Fetching the cows takes {a:20..30 by 5} minutes, and after that {n:48..96 by 8} cows are milked, {b:8} at a time; a turn of {b} takes {c:9..11} minutes.
where whole n/b
? At what time must {S} set out to fetch the cows? = t-(a+n/b*c)/60 : clock
? How many minutes does the milking itself take? = n/b*c : minutes
? How many minutes later could {S} set out if {m:16,24,32} of the cows were dry and not milked? = m/b*c : minutes

== dairy-feed-mixture
Cattle feed is mixed from barley, beet pulp and soya in the ratio {a:5..7} : {b:3..4} : {c:2}. [For the winter|In a wet autumn] {S} orders {d:600..3600 by 60} kg of the mixture.
where whole d/(a+b+c)
? How many kilograms of beet pulp are in it? = d/(a+b+c)*b : kg
? How many kilograms more barley than soya are in it? = d/(a+b+c)*(a-c) : kg
? If soya costs {p:$0.60..$0.90 by 0.1} a kilogram, what is the soya in the mixture worth? = d/(a+b+c)*c*p : dollars

== dairy-hay-unknown
In autumn the loft was full of bales. {f:1/2,1/3,1/4} of them were fed before Christmas in {S}'s barn, {a:60..160 by 10} in the weeks after it, and in spring {S} sold the last {b:30..120 by 10} bales at {p:$6..$9} apiece.
~ The loft is reached by a ladder with {ya:14..20} rungs.
where whole (a+b)/(1-f)
? How many bales had been in the loft in autumn? = (a+b)/(1-f) | x: x*(1-f)-a = b : bales
? How many bales were fed to the animals? = (a+b)/(1-f)-b : bales
? How much did {S} get for the last bales? = b*p : dollars

== dairy-yoghurt-pots (ireland)
{S} makes {a:30..90 by 5} litres of yoghurt at a go. {f:1/3,1/5,2/5} of it is sold plain in pots of {b:500} ml, and the rest, with fruit, in pots of {c:125,250} ml.
~ The design on the pots shows {ya:3..5} mountains and a sheep.
where whole a*f*1000/b, whole a*(1-f)*1000/c
? How many pots of plain yoghurt are there? = a*f*1000/b : pots
? How many pots are filled in all? = a*f*1000/b+a*(1-f)*1000/c : pots
? A fruit pot is sold at {p:€1.20..€1.80 by 0.2}. What are all the fruit pots worth? = a*(1-f)*1000/c*p : euros

== dairy-two-breeds-yield (india)
Buffaloes in {S}'s dairy give {b:8..10} litres a day and cows {a:5..6}. The {n:12..30} animals together give {t:70..260} litres.
where whole (t-a*n)/(b-a), t > a*n+2*b, (t-a*n)/(b-a) < n-2
? How many buffaloes are there? = (t-a*n)/(b-a) | u, c: u + c = n, b*u + a*c = t : buffaloes
? How many cows are there? = (b*n-t)/(b-a) | c, u: u + c = n, b*u + a*c = t : cows
? A litre sells for {p:₹50..₹64 by 2}. What is the milk of the buffaloes worth each day? = (t-a*n)/(b-a)*b*p : rupees

== dairy-cooperative-shares (india)
Village milk register: {S} {a:20..60} litres, {T} {b:10..19} litres, {U} {c:6..9} litres. The cooperative paid {d:₹2000..₹5000 by 50} for all of it and divides by litres.
where whole d/(a+b+c)
? How much does {T} get? = d/(a+b+c)*b : rupees
? How much more does {S} get than {U}? = d/(a+b+c)*(a-c) : rupees
? What does the cooperative pay for a litre? = d/(a+b+c) : rupees

== dairy-tanker-litres
A tanker of {a:12000..20000 by 1000} litres calls at {n:4..6} farms. At every farm but the last it takes on {b:1500..2500 by 100} litres, and at the last {c:800..1900 by 100}.
~ The driver has done this round for {ya:4..20} years.
where a > (n-1)*b+c
? How many litres more would fit into the tanker after the last farm? = a-(n-1)*b-c : litres
? How many litres has it collected? = (n-1)*b+c : litres
? The dairy pays {p:$0.50,$0.60,$0.70} a litre. What does it pay the last farm? = c*p : dollars

== dairy-vet-costs (us)
The vet charges {a:$45..$75 by 5} for coming out and {b:$12..$20} for each cow looked at. {S} has {n:40..90 by 10} cows; the vet looked at {r:10%,20%,30%} of them and left {c:3..6} bottles of medicine at {d:$18..$26} a bottle.
~ The vet drove {m:8..30} miles to the farm.
? What was the vet's bill? = a+n*r*b+c*d : dollars
? How many cows were not looked at? = n*(1-r) : cows
? How much of the bill was for looking at cows and for medicine? = n*r*b+c*d : dollars

== dairy-average-yield
Bella's milk was weighed for a test: {a:18..30} kg on Monday, {b:18..30} kg on Tuesday, {c:18..30} kg on Wednesday. {S} hopes for an average of {m:22..27} kg over the days from Monday to Thursday.
where 4*m-a-b-c > 14, 4*m-a-b-c < 36
? How many kilograms must Bella give on Thursday? = 4*m-a-b-c | x: a+b+c+x = 4*m : kg
? What was her average from Monday to Wednesday? = mean(a,b,c) : kg where whole (a+b+c)/3
? A litre of milk weighs {d:1.03} kg. How many kilograms would {e:20..30} litres weigh? = d*e : kg

== dairy-ice-cream-parlour (australia)
{S} turned the old milking parlour into an ice-cream parlour. On a hot Sunday {a:120..260 by 10} people came, {r:10%,20%,25%} of whom only looked at the calves. Of the buyers {f:1/2,1/3,1/4} had a large tub at {p:A$6..A$8} and the others a small tub at {q:A$4..A$5}.
~ The parlour's ceiling is hung with {ya:12..30} paper stars.
where whole a*r, whole a*(1-r)*f
? How much did {S} take on that Sunday? = a*(1-r)*f*p+a*(1-r)*(1-f)*q : dollars
? How many people bought a small tub? = a*(1-r)*(1-f) : people
? How many people bought ice cream? = a*(1-r) : people

== dairy-water-trough
~ The spring on the hill had dried up.
Each cow drinks {a:60..90 by 10} litres a day in summer. {n:24..60 by 4} cows share a trough of {b:600..1500 by 100} litres, and a pump fills it at {c:20..40 by 5} litres a minute.
? How many times a day must an empty trough be filled so that the cows have enough? = ceil(n*a/b) : times
? For how many minutes must the pump run to bring up a day's water? = n*a/c : minutes
? How many cubic metres of water, at {k:1000} litres each, do the cows drink in {d:30} days? = n*a*d/k : cubic metres

== dairy-show-heifer-age
When {S} led a heifer into the ring for the first time, {S} was {a:7..10} years old and the judge, {M}, was {b:44..56}. Last week {M} retired, exactly {c:8..15} years later.
who M: mr, S: woman
? How old was {M} when he retired? = b+c : years
? How many times {S}'s age was the judge's age at that first show? = b/a : times where whole b/a
? How many years older than {S} is {M}? = b-a : years
? What is the sum of their ages now? = a+b+2*c : years

== dairy-silage-bales
{S} mows {a:6..14} hectares, and from a hectare come {b:18..30} round bales. Wrapping film for {c:20,25} bales costs {d:$90..$130 by 10}, and a contractor asks {e:$8..$14} for each bale he makes.
~ The tractor's wheels are {ya:1.5..2.1 by 0.1} m high.
? How much do film and contractor cost for the whole crop, film being bought by the roll of {c} bales? = ceil(a*b/c)*d+a*b*e : dollars
? How many bales are made? = a*b : bales
? How many rolls of film does {S} buy? = ceil(a*b/c) : rolls

== dairy-percent-organic
Going organic, {S} lost {r:10%,15%,20%,25%} of the milk, which had been {a:400..900 by 20} litres a day, but the price rose from {p:40,45,50} to {q:60,65,70} cents a litre.
~ The inspector obtained samples from {ya:3..6} fields.
? What does a day's milk bring now, in dollars? = a*(1-r)*q/100 : dollars
? How many dollars a day more does the milk bring now than before? = a*(1-r)*q/100-a*p/100 : dollars where (1-r)*q > p
? How many litres of milk a week were lost? = a*r*7 : litres

== dairy-lorry-of-cheese
Some cheeses lay in the cellar when {S} counted them in March. In April {a:20..60} new ones were laid down, in May {b:2 times} as many as in April, and {c:40..110} were taken to town in June. Since then {d:60..160} have been lying there.
where c+d > a+a*b+10
? How many cheeses lay in the cellar in March? = c+d-a-a*b | x: x+a+a*b-c = d : cheeses
? How many cheeses were laid down in April and May? = a+a*b : cheeses

== dairy-milk-quota-week (canada)
{S}'s quota is {a:1200..2000 by 100} litres a day, Sunday to Saturday. {n:50..80 by 5} cows gave {b:24..28} litres each a day from Sunday to Wednesday; then {c:4..9} cows were dried off, and from Thursday to Saturday the others gave {d:1..2} litres more each than before.
where d > 1, a*7 > n*b*4+(n-c)*(b+d)*3
? How many litres short of the quota was the week? = a*7-n*b*4-(n-c)*(b+d)*3 : litres
? How many litres were milked from Thursday to Saturday? = (n-c)*(b+d)*3 : litres
? How many litres were milked on Sunday? = n*b : litres

== dairy-goat-cheese-orders (south-africa)
{S} makes goat cheese: {a:6,8} litres of milk for a kilogram. {b:30..60 by 5} goats give {c:2,3} litres each a day. A restaurant orders {d:8..20} rounds of {e:0.25,0.5} kg for Saturday, {r:20%,25%} more than last week, and a hotel orders {f:6..16} rounds of the same size.
where b*c/a > (d+f)*e
? How many kilograms of cheese can still be sold at the farm gate after a day's cheese has been used for both orders? = b*c/a-(d+f)*e : kg
? How many litres of milk go into both orders? = (d+f)*e*a : litres
? How many rounds did the restaurant order last week? = d/(1+r) : rounds where whole d/(1+r)

== dairy-new-shed-loan (ireland)
The new milking parlour costs {a:€60000..€120000 by 5000}. A grant covers {r:40%,50%}, {S} pays {b:€8000..€15000 by 1000} from savings, and the remainder is paid to the bank over {c:8,10} years in equal monthly parts, with {d:€30..€80 by 10} of interest in every part.
where whole (a*(1-r)-b)/(c*12), a*(1-r) > b
? How much does {S} pay the bank each month? = (a*(1-r)-b)/(c*12)+d : euros
? How much is borrowed from the bank? = a*(1-r)-b : euros
? How much interest is paid altogether? = c*12*d : euros
