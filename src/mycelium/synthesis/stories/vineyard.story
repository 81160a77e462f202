topic: vineyard
place: us

== vine-barrels-to-cellars
From {a:6000..18000 by 600} pounds of grapes, at {b:12,15,20} pounds to the gallon, {S} presses wine. {c:3..6} kegs of {d:15} gallons go to restaurants and {e:2..4} barrels of {f:30} gallons to a friend who bottles. The remaining wine is divided evenly among {g:2..5} vats.
~ The cellar was dug into the hill {ya:60..140 by 10} years ago.
where whole a/b, whole (a/b-c*d-e*f)/g, (a/b-c*d-e*f)/g > 10
? How many gallons are in each vat? = (a/b-c*d-e*f)/g : gallons
? How many gallons were pressed? = a/b : gallons
? How many more gallons go to restaurants than to the friend? = c*d-e*f : gallons where c*d > e*f

== vine-tour-group (australia)
A bus with {c:14..40} guests comes for a tour at {a:A$12..A$18} a head and a tasting at {b:A$15..A$25} a head. At the end they buy {d:10..35} bottles of shiraz at {e:A$22..A$34} and {f:5..20} of riesling at {g:A$18..A$26}.
~ The cellar door has a clock with {ya:3..6} bells over it.
? How much does the winery take from the bus? = c*(a+b)+d*e+f*g : dollars
? How much is paid for wine? = d*e+f*g : dollars
? If {h:3..6} of the guests do not taste and buy nothing, how much is taken for tours and tastings? = c*a+(c-h)*b : dollars

== vine-wire-and-posts
~ The old vineyard had been destroyed by fires.
{S} has {d:9000..20000 by 500} feet of wire for the new vineyard. {c:3..5} wires are strung along each of {a:6..12} rows of {b:150..300 by 25} feet, {e:100..400 by 50} feet are spoiled by kinks, and {f:8..20} corner posts take {g:12,15} feet for bracing.
where d > c*a*b+e+f*g+50
? How many feet of wire are left? = d-c*a*b-e-f*g : feet
? How many feet are strung along the rows? = c*a*b : feet
? For how many more rows of {b} feet, with {c} wires, would the rest be enough? = floor((d-c*a*b-e-f*g)/(c*b)) : rows where d-c*a*b-e-f*g > 2*c*b

== vine-bottles-in-boxes (south-africa)
At harvest {S}'s cellar filled {a:40..90} barrels of {b:225} litres. {r:4%,8%} of the wine evaporates while it ripens, the "share of the angels", and the rest is bottled in bottles of {c:750} ml, {d:6,12} to a box.
where whole a*b*(1-r)*1000/c
? How many bottles are filled? = a*b*(1-r)*1000/c : bottles
? How many litres evaporate? = a*b*r : litres
? How many full boxes are there? = floor(a*b*(1-r)*1000/c/d) : boxes

== vine-pickers-buckets
{n:8..20} pickers fill buckets of {a:30,35,40} pounds at {p:$2.50..$4.00 by 0.5} a bucket. The quick ones, {b:3..7} of them, fill {c:9..12} buckets an hour; all others fill {d:5..8}. They pick from {s:6:00 am..7:00 am by 30} until {t:10:30 am..11:30 am by 30}.
~ The rows are {ya:300..600 by 50} feet long.
where n > b+3
? How many buckets do they fill in an hour, all counted? = b*c+(n-b)*d : buckets
? How much does a quick picker earn in the morning? = c*p*(t-s) : dollars
? How many pounds of grapes are picked in the morning? = (b*c+(n-b)*d)*a*(t-s) : pounds

== vine-frost-and-hail
~ It was the worst spring in living memory.
A block had {a:800..2400 by 100} vines. {r:10%,15%,20%} froze in [April|the spring], and hail struck {f:1/4,1/5} of those that had not frozen. From a sound vine {S} picks {b:8..14} pounds, from a vine struck by hail only {c:3..6}.
where whole a*r, whole a*(1-r)*f
? How many pounds are picked from the whole block? = a*(1-r)*(1-f)*b+a*(1-r)*f*c : pounds
? How many vines were sound? = a*(1-r)*(1-f) : vines
? How many pounds did the hail cost {S}? = a*(1-r)*f*(b-c) : pounds

== vine-blending-bench
The blend of the house is cabernet, merlot and syrah, {a:5..7} to {b:3..4} to {c:2}. A tank of {d:600..3600 by 60} gallons is to be blended, and a gallon gives {e:5} bottles.
where whole d/(a+b+c)
? How many gallons of merlot go into the tank? = d/(a+b+c)*b : gallons
? How many gallons more cabernet than syrah are needed? = d/(a+b+c)*(a-c) : gallons
? {S} has {f:90..200 by 10} gallons of syrah. How many gallons of syrah are lacking? = d/(a+b+c)*c-f : gallons where d/(a+b+c)*c > f
? How many bottles will the tank fill? = d*e : bottles

== vine-bottling-line-speed
The bottling line fills {a:30..45 by 5} bottles a minute and the labeling machine sticks {b:20,25} labels a minute. Both start at {t:8:00 am..9:30 am by 30}; {c:2400..6000 by 300} bottles are to be done.
~ The bottles are washed at {ya:60..80} degrees beforehand.
where whole c/a, whole c/b, c/b < 400
? How many filled bottles are waiting for a label after {m:20..50 by 10} minutes? = m*(a-b) : bottles
? At what time is the last label stuck on? = t+c/b/60 : clock
? How many minutes earlier than the labeling machine does the filling stop? = c/b-c/a : minutes

== vine-cork-order
Corks come in sacks of {a:1000} at {p:$180..$260 by 10}, and {S} has {b:300..900 by 50} corks left. {c:4200..9800 by 100} bottles must be closed, and {r:2%,5%} more corks than bottles are reckoned, because some crumble.
~ The corks come from an oak forest that is stripped every {ya:9} years.
where whole c*r
? How many sacks must {S} order? = ceil((c*(1+r)-b)/a) : sacks
? What will the sacks cost? = ceil((c*(1+r)-b)/a)*p : dollars
? How many corks does {S} reckon to need? = c*(1+r) : corks

== vine-raisins-drying
Fresh grapes shrink to {f:1/4,1/5} of their weight when they become raisins. On {n:20..60} drying racks {S} spread {a:40..60 by 5} pounds each, but birds ate {b:60..200 by 20} pounds of the fresh grapes.
where whole (n*a-b)*f
? How many pounds of raisins did {S} get? = (n*a-b)*f : pounds
? At {p:$3..$5} a pound, what are the raisins worth? = (n*a-b)*f*p : dollars
? How many pounds of water dried off? = (n*a-b)*(1-f) : pounds

== vine-age-of-vines
The oldest vines were planted when {S}'s grandmother was {a:19..27}. The grandmother is {b:71..88} now, and the youngest vines are {k:1/4,1/3} as old as the oldest.
~ The oldest trunks measure {ya:8..12} inches across.
where whole (b-a)*k
? How old are the youngest vines? = (b-a)*k : years
? How old was the grandmother when the youngest vines were planted? = b-(b-a)*k : years
? In how many years will the oldest vines be {c:75}? = c-(b-a) : years where c > b-a+1

== vine-club-shipments
Wine club members get {a:3..4} shipments a year of {b:4,6} bottles at {c:$20..$30} a bottle, with {d:$15..$22} for freight on each shipment. {n:60..150 by 10} people are members, and {r:10%,20%} of them collect the wine themselves and pay no freight.
~ The club's newsletter is {ya:4..8} pages long.
where whole n*r
? What does a member with freight pay in a year? = a*(b*c+d) : dollars
? How much do all members together pay in a year? = n*a*b*c+n*(1-r)*a*d : dollars
? How many bottles are needed for a shipment to all members? = n*b : bottles

== vine-two-presses
The basket press gets through a load in {a:3,4,6} hours, the bladder press in {b:2,3}. {S} has {c:5..15} loads and runs the presses at the same time.
where a > b, whole c/(1/a+1/b), whole c/(1/a+1/b)/b
? How many hours does it take until everything is pressed? = c/(1/a+1/b) : hours
? How many loads does the bladder press do in a shift of {d:6,12} hours? = d/b : loads
? How many hours are saved by running both instead of the basket press alone? = c*a-c/(1/a+1/b) : hours

== vine-mystery-barrel
In September a barrel was full. {S} racked off {f:1/3,1/4,2/5} of the wine into jugs, {a:6..12} gallons were used to top up other barrels, and {b:18..30} gallons are in it today.
~ The barrel is made of {ya:28..36} staves.
where whole (a+b)/(1-f), (a+b)/(1-f) < 65
? How many gallons does the barrel hold? = (a+b)/(1-f) | x: x*(1-f)-a = b : gallons
? How many gallons were racked into jugs? = (a+b)/(1-f)*f : gallons
? What percentage of the barrel is filled today? = b/((a+b)/(1-f))*100 : percent where whole b/((a+b)/(1-f))*100

== vine-red-and-white-sales
~ A jazz band with a trombone played in the yard.
On the harvest weekend {n:80..180} bottles were sold at the cellar door, white at {a:$14..$17} and red at {b:$20..$25}. The receipts added up to {t:$1400..$4200 by 5}.
where whole (t-a*n)/(b-a), t > a*n+5*b, (t-a*n)/(b-a) < n-5
? How many bottles of red were sold? = (t-a*n)/(b-a) | r, w: r + w = n, b*r + a*w = t : bottles
? How many bottles of white were sold? = (b*n-t)/(b-a) | w, r: r + w = n, b*r + a*w = t : bottles
? A bottle of red costs {S} {c:$6..$9} to make. What is the profit on the red? = (t-a*n)/(b-a)*(b-c) : dollars

== vine-spacing-rows (new-zealand)
A paddock is {a:120..240 by 12} m long and {b:60..120 by 6} m wide. Rows run lengthwise, {c:2,3} m apart, with the outer rows right on the edges; in a row the vines stand {d:1.5,2} m apart, with a vine at either end.
where whole a/d
? How many rows are there? = b/c+1 : rows
? How many vines does {S} need? = (b/c+1)*(a/d+1) : vines
? A vine costs {p:$4..$7}. What does a single row of vines cost? = (a/d+1)*p : dollars

== vine-sugar-ripening
The grapes measured {a:17..19 by 0.5} on the sugar scale when {S} tested them. The reading climbs by {b:0.25,0.5} a day, and at {c:23..25} the harvest starts.
where whole (c-a)/b
? In how many days will the harvest start? = (c-a)/b | d: a + b*d = c : days
? What will the reading be after a week? = a+b*7 : number
? If a cool spell stops the ripening for {e:3..6} days, how many days after the test will the harvest start? = (c-a)/b+e : days

== vine-profit-statement
{S}'s books: sales {a:$60000..$140000 by 5000}; labor {r:30%,35%,40%} of sales; glass and corks {b:$8000..$15000 by 1000}; the bank gets {c:$700..$1200 by 100} a month.
? What profit is left for the year? = a-a*r-b-12*c : dollars where a*(1-r) > b+12*c
? What does the bank get in a year? = 12*c : dollars
? If sales rise by {s:10%} while only labor rises with them, by how much does the profit rise? = a*s*(1-r) : dollars

== vine-terrace-wall-stones (ireland)
For a sheltered vineyard near [Kinsale|Cork] a wall is built, {a:24..48 by 6} m long and {b:1.5,2} m high. Each square metre takes {c:20,25,30} stones, and {S} lays {d:60..90 by 10} stones a day while {T} lays {e:30..50 by 10}.
? How many stones does the wall take? = a*b*c : stones
? How many full days of work of {S} and {T} together must be planned? = ceil(a*b*c/(d+e)) : days
? How many stones does {S} lay more than {T} in {f:4..8} days? = f*(d-e) : stones where d > e

== vine-guests-at-harvest-dinner
For the harvest dinner {a:5..9} tables of {b:8,10} are set. A bottle fills {c:5} glasses, and {S} reckons {d:2..3} glasses of red and a glass of white for each guest; {e:4..10} guests, the drivers, drink grape juice only.
~ The lamb has been on the fire for {ya:5..8} hours.
where a*b > e+10
? How many bottles of red must be opened? = ceil((a*b-e)*d/c) : bottles
? How many bottles of white must be opened? = ceil((a*b-e)/c) : bottles
? How many guests drink wine? = a*b-e : guests

== vine-starlings-net
Starlings take {r:10%,20%,25%} of an unprotected crop. {S}'s {a:3..8} acres bear {b:3..5} tons each at {p:$900..$1500 by 100} a ton. A net for an acre costs {c:$600..$1100 by 100} and lasts {d:5} harvests.
~ A recorded hawk cry is played {ya:3..6} times an hour but no longer scares them.
? What are the grapes worth that starlings take in a harvest without nets? = a*b*p*r : dollars
? How much does {S} gain by nets in {d} harvests, with the nets paid for? = d*a*b*p*r-a*c : dollars where d*b*p*r > c
? How many tons does {S} harvest without nets? = a*b*(1-r) : tons

== vine-weekly-averages
Tons crushed: Monday {a:12..30}, Tuesday {b:12..30}, Wednesday {c:12..30}, Thursday {d:12..30}. The winery can crush {m:35} tons a day and needs an average of {e:20..26} tons from Monday to Friday to be in time.
where 5*e-a-b-c-d > 10, 5*e-a-b-c-d < 35
? How many tons must be crushed on Friday? = 5*e-a-b-c-d | f: a+b+c+d+f = 5*e : tons
? What was the average from Monday to Thursday? = mean(a,b,c,d) : tons where whole (a+b+c+d)/4
? How many more tons could have been crushed on Monday? = m-a : tons

== vine-kids-grape-stand
{S} and {T} sold grapes by the road: {a:20..45} small bags at {p:$2} and {b:10..30} large bags at {q:$3..$5}. Their mother wanted {c:$10..$20} for the bags and the grapes. {S} worked {d:3..4} hours and {T} {e:2}, and they shared the remaining money by the hour.
where whole (a*p+b*q-c)/(d+e)
? How much did {S} get? = (a*p+b*q-c)/(d+e)*d : dollars
? How much did they earn for an hour? = (a*p+b*q-c)/(d+e) : dollars
? How many bags did they sell? = a+b : bags

== vine-sprayer-tank-mix
A gallon of sprayer water takes {a:0.75,1.5} ounces of sulfur. The tank holds {b:60,80,100} gallons, and a full tank treats {c:2} acres. {S} has {d:7..15} acres and sprays {e:3..5} times a summer.
? How many tanks, the last perhaps not full, are mixed for a single spraying? = ceil(d/c) : tanks
? How many ounces of sulfur are used for all {d} acres in the summer? = d/c*b*a*e : ounces
? How many ounces of sulfur go into a full tank? = a*b : ounces

== vine-label-competition
At the label contest {n:200..500 by 20} visitors voted. {r:25%,30%,35%,40%} chose the owl, {s:20%,25%} the red barn, and the other votes were split evenly between the moon and the old truck.
~ The winner will be printed on {ya:4000..9000 by 500} bottles.
where whole n*r, whole n*s, whole n*(1-r-s)/2
? How many votes did the moon get? = (n-n*r-n*s)/2 : votes
? By how many votes did the owl beat the red barn? = n*r-n*s : votes where r > s
? How many visitors chose neither the owl nor the red barn? = n-n*r-n*s : visitors

== vine-solar-pump-savings (south-africa)
{S}'s diesel pump near [Robertson|Stellenbosch] burns {a:4,5,6} litres a day at {p:R20..R26} a litre on {b:120..180 by 10} days a year. A solar pump costs {c:R60000..R120000 by 10000}; {r:30%,40%} of this is paid by a fund, and it needs {d:R500..R1500 by 250} a year for upkeep.
? How much does {S} save in a year with the solar pump, upkeep paid? = a*p*b-d : rand
? After how many full years has {S}'s own part of the price come back? = ceil(c*(1-r)/(a*p*b-d)) : years
? What is {S}'s own part of the price? = c*(1-r) : rand

== vine-grape-juice-for-school (us)
After the wine grapes, {S} picked {a:8..16} lugs of {b:25,30} pounds of table grapes with the third graders. {f:1/5,1/4} of the grapes were eaten on the spot. From {c:5} pounds of the rest came {d:3} pints of juice, and a paper cup takes {e:1/2} of a pint.
where whole a*b*(1-f)/c*d/e
? How many cups of juice could be filled? = a*b*(1-f)/c*d/e : cups
? How many pounds of grapes were eaten on the spot? = a*b*f : pounds
? {n:18..30} children shared the cups as far as possible equally. How many cups were left over? = mod(a*b*(1-f)/c*d/e,n) : cups where mod(a*b*(1-f)/c*d/e,n) > 1

== vine-bins-to-the-press
{n:24..60 by 4} bins of grapes stand at the end of the rows. {k:2 words} tractors haul them to the press, each with {a:2} bins at a time; a trip there takes {b:6..9} minutes and the way back {c:4..5} minutes, and on the last trip nobody needs to come back.
where whole n/(k*a)
? How many minutes does it take from the first start until the last bins are at the press? = n/(k*a)*(b+c)-c : minutes
? How many trips to the press does each tractor make? = n/(k*a) : trips
? How many minutes of driving back are there for each tractor? = (n/(k*a)-1)*c : minutes
