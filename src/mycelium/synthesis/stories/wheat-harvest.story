topic: wheat-harvest
place: us

== wheat-elevator-week
From Monday to Friday the grain elevator took in {a:18..45} trucks of wheat a day; on Saturday and on Sunday, with the day-job farmers cutting as well, {b:6..20} trucks more came than on a weekday.
~ The elevator is {ya:90..140 by 10} feet tall, the highest of the county's towers.
? How many trucks were taken in that week? = a*5+(a+b)*2 : trucks
? A truck holds {c:300,400,500} bushels. How many bushels were taken in on Saturday? = (a+b)*c : bushels
? How many more trucks came from Monday to Friday than on the weekend? = a*5-(a+b)*2 : trucks where a*5 > (a+b)*2+1

== wheat-loads-of-the-partners
~ A dry wind had matured the grain quickly.
Truckloads of wheat at {S}'s farm: {c:30..60} from the home place, {a:12..24} from the creek field, as many again from the school field, and from the river bottom {b:2..3 times} as many as from the creek field. {T}, who leases the hill land, brought in as many loads as all these fields together divided by {d:4..6}.
where whole (c+a+a+a*b)/d
? How many truckloads came from all the land, the hill land included? = c+a+a+a*b+(c+a+a+a*b)/d : truckloads
? How many truckloads did {T} bring in? = (c+a+a+a*b)/d : truckloads
? How many more truckloads came from the river bottom than from the creek field? = a*b-a : truckloads

== wheat-inherited-fields
A homestead of {a:480,640,720,960,1280} acres was left to {b:2,4} children in equal parts, and each of them cut the part into {c:2,4,5} equal fields. {S}, a son, sows his own field by the road and the field next to it, which belongs to his sister; his drill sows {d:8,10,12,16} acres an hour.
~ The homestead's windmill has turned for {ya:60..100} years.
who S: man
where whole a/b/c, a/b/c < 200
? How many hours does he need for both neighboring fields? = (a/b/c+a/b/c)/d : hours
? How many acres has each field? = a/b/c : acres
? How many acres did each child inherit? = a/b : acres

== wheat-custom-cutters
A custom crew runs {a:3..6} red combines and {c:2..4} green ones, and every combine cuts {b:40..80 by 5} acres a day. They worked the whole week from Sunday to Saturday, except that a red combine lost a full day to a broken belt.
~ The crew sleeps in {ya:2..4} trailers at the edge of town.
? How many acres did the crew cut in the week? = (a*b+c*b)*7-b : acres
? How many acres would have been cut in a day without trouble? = a*b+c*b : acres
? The farmer pays {p:$22..$30} an acre. How much money did the broken belt cost the crew? = b*p : dollars

== wheat-seed-in-barn
Last fall {S} had {d:60..120} bags of seed wheat in the barn and ordered {c:40..90} more. {a:6..10} fields were drilled with {b:12..16} bags each, {e:3..9} bags were chewed by mice, and {f:4..12} were lent to {T}.
~ An owl nests in the wall of the barn.
where d+c > a*b+e+f+2
? How many bags are left? = d+c-a*b-e-f : bags
? How many bags were drilled? = a*b : bags
? When {T} gives back the lent bags with {g:2..3} more for interest, how many bags will {S} have? = d+c-a*b-e+g : bags

== wheat-crop-duster
~ The runway is a strip of grass behind the grain bins.
{S} has {a:400..1200 by 40} acres of wheat. The crop duster sprays {b:20,40} acres in a flight at {k:$150..$260 by 10} a flight, and {c:1.5,2} bushels of seed at {m:$8..$14} a bushel were sown on each acre.
where whole a/b
? What do spraying and seed cost {S} altogether? = a/b*k+a*c*m : dollars
? How many flights does the spraying take? = a/b : flights
? How many bushels of seed were sown? = a*c : bushels

== wheat-combine-speed
The combine's header is {a:24,30,36} feet wide and moves {b:300..420 by 20} feet a minute. An acre is {q:43560} square feet; {S} leaves {r:10%} of the time for turning.
? How many square feet does the combine cut in an hour, turning included? = a*b*60*(1-r) : square feet
? How many full acres is that? = floor(a*b*60*(1-r)/q) : acres
? In how many minutes without turning are {c:2} acres cut, rounded up to a full minute? = ceil(c*q/(a*b)) : minutes

== wheat-moisture-discount
The elevator pays {p:$5.50..$7.50 by 0.5} a bushel, but takes off {d:4..8} cents for every point of moisture above {m:13}. {S} brings {n:400..1200 by 50} bushels, and the tester reads {w:15..18}.
? How many dollars does {S} get for the load? = n*(p-(w-m)*d/100) : dollars
? How many cents are taken off for a bushel? = (w-m)*d : cents
? How much would {S} have got if the wheat had been dry? = n*p : dollars

== wheat-sandwiches-for-crew
For the harvest crew {S} makes {a:2..3} sandwiches for each of {b:6..11} men at noon and {c:4..8} more for the truck drivers. A loaf makes {d:8,9} sandwiches, and {e:$3..$4} buys a loaf.
~ The truck with the lunches passes {ya:3..6} gates.
? How many loaves must {S} open each day? = ceil((a*b+c)/d) : loaves
? How much money goes for bread in {n:6..12} days of harvest if each day fresh loaves are opened? = ceil((a*b+c)/d)*e*n : dollars
? How many sandwiches are made in {n:6..12} days? = (a*b+c)*n : sandwiches

== wheat-flour-from-bushel
A bushel of wheat weighs {a:60} pounds, and {r:70%,75%} of this becomes white flour. {S}'s mill grinds {b:40..160 by 20} bushels and fills the flour into bags of {c:5,10,25} pounds.
~ The millstones weigh {ya:900..1600 by 100} pounds each.
where whole a*b*r/c
? How many bags are filled? = a*b*r/c : bags
? How many pounds do not become white flour? = a*b*(1-r) : pounds
? A bag sells for {p:$4..$12}. How much is the flour worth? = a*b*r/c*p : dollars

== wheat-harvest-left-to-do (canada)
{S} had {a:900..2400 by 100} acres standing on the first of August. In the first week {r:20%,25%,30%} was cut, in the second week {f:1/3,1/2} of what still stood, and then the rain began. The bin yard has room for the wheat of {c:300..700 by 50} more acres.
where whole a*(1-r)*f
? How many acres were still standing when the rain began? = a-a*r-(a-a*r)*f : acres
? How many acres were cut in the second week? = (a-a*r)*f : acres
? The wheat of how many acres will find no room in the bin yard? = a-a*r-(a-a*r)*f-c : acres where a*(1-r)*(1-f) > c

== wheat-bales-of-straw
After the combine, {S}'s baler drops {a:30..55 by 5} square bales on an acre. {b:12..40} acres are baled; {c:2 words} neighbors take {d:150..300 by 50} bales each, and the cattle shed gets {e:1/2,1/3} of those that are left.
~ A tornado had crossed the county {ya:3..9} days before the baling.
where whole (a*b-c*d)*e, a*b > c*d+20
? How many bales does the cattle shed get? = (a*b-c*d)*e : bales
? At {p:$4..$7} a bale, how much would all the bales be worth? = a*b*p : dollars
? How many bales remain when neighbors and cattle shed are served? = (a*b-c*d)*(1-e) : bales

== wheat-two-combines
The old combine needs {a:12,15,20,30} hours for the north section, the new combine needs {b:6,10}. {S} and {T} drive them side by side, beginning at {t:7:00 am..9:00 am by 30}.
where a > b, whole a*b/(a+b)*4
? How many hours do they need for the section? = 1/(1/a+1/b) : hours
? At what time is the section finished, if nobody stops? = t+1/(1/a+1/b) : clock where t+1/(1/a+1/b) < 23
? What percentage of the section does the new combine cut in {c:3} hours? = c/b*100 : percent

== wheat-grain-cart-rounds
A grain cart carries {a:800,900,1000} bushels. The combines unload {b:1200..2400 by 200} bushels an hour, and a round of the cart to the truck and back lasts {c:12,15,20} minutes.
~ The dust fan in the cab had been fixed with tape.
? How many bushels can the cart move in an hour with full loads? = 60/c*a : bushels
? How many rounds are needed for what the combines unload in {h:3..6} hours? = ceil(h*b/a) : rounds
? By how many bushels an hour can the cart move more than the combines unload? = 60/c*a-b : bushels where 60/c*a > b

== wheat-price-then-and-now (south-africa)
Last season {S} got {a:R5200..R5800 by 100} for a ton of wheat. This season the price is {r:5%,10%} lower, but the yield has risen from {b:2.5,3} to {c:3.5,4} tons a hectare. {S} grows {d:60..200 by 20} hectares.
? How much does {S} get for this season's wheat from a single hectare? = a*(1-r)*c : rand
? How many rand more does a hectare bring this season than last? = a*(1-r)*c-a*b : rand
? How many tons more does {S} harvest this season? = d*(c-b) : tons

== wheat-unknown-bin
{S}'s father never measured the big bin. He took out {f:1/4,1/5,1/3} of the wheat for seed and then {a:500..1500 by 100} bushels for a loan; when {b:300..900 by 100} bushels of new wheat had been augered in, {c:2500..5000 by 100} bushels were in it.
where c+a > b, whole (c+a-b)/(1-f)
? How many bushels had been in the bin at first? = (c+a-b)/(1-f) | x: x*(1-f)-a+b = c : bushels
? How many bushels were taken out for seed? = (c+a-b)/(1-f)*f : bushels

== wheat-hard-and-soft
A trucker hauled {n:20..48} loads, hard wheat at {b:$160..$190 by 10} a load and soft wheat at {a:$110..$140 by 10}, for {t:$2500..$8000 by 10} altogether.
where whole (t-a*n)/(b-a), t > a*n+3*b, (t-a*n)/(b-a) < n-3
? How many loads of hard wheat did the trucker haul? = (t-a*n)/(b-a) | h, s: h + s = n, b*h + a*s = t : loads
? How many loads of soft wheat did the trucker haul? = (b*n-t)/(b-a) | s, h: h + s = n, b*h + a*s = t : loads
? Fuel took {r:20%,30%,40%} of the money. How much was left? = t*(1-r) : dollars

== wheat-yield-average (australia)
The paddocks of {S}'s farm gave {a:2..3 by 0.5}, {b:2..4 by 0.5} and {c:3..5 by 0.5} tonnes a hectare. The first has {d:40..80 by 10} hectares, the second {e:60..120 by 10}, the third {f:30..50 by 10}.
where whole (a*d+b*e+c*f)/(d+e+f)*10
? How many tonnes were harvested in all? = a*d+b*e+c*f : tonnes
? What is the average yield for a hectare of the farm? = (a*d+b*e+c*f)/(d+e+f) : tonnes
? By how many tonnes did the second paddock outdo the first? = b*e-a*d : tonnes where b*e > a*d

== wheat-bread-journey
It takes {a:9..14} ounces of flour to make a loaf, and {b:42} pounds of flour come from a bushel; {q:16} ounces are a pound. {S}'s field yields {c:35..60 by 5} bushels an acre.
~ The bakery that buys the flour is {ya:30..90} miles away.
? How many full loaves can be made from a bushel? = floor(b*q/a) : loaves
? How many loaves come from {d:2..5} acres if every bushel gives its full loaves only? = floor(b*q/a)*c*d : loaves
? How many ounces of flour does an acre give? = c*b*q : ounces

== wheat-fence-and-strips
A rectangular field is {a:1200..2400 by 200} feet by {b:800..1100 by 100} feet. {S} cuts a strip of {c:100} feet along a long side for hay and sows all the rest with wheat. The wheat is fenced in all around.
? How many feet of fence does the wheat need? = 2*(a+b-c) : feet
? How many square feet are sown with wheat? = a*(b-c) : square feet
? At {p:$2..$4} a foot, what does the fence cost? = 2*(a+b-c)*p : dollars

== wheat-gleaners
Behind the combine the [youth group|food bank volunteers] gleaned by hand: {a:14..30} people gathered {b:6..15} pounds each in the morning, and in the afternoon, when {c:4..9} had gone home, everybody who stayed gathered {d:2..5} pounds more than in the morning.
~ The pastor had downloaded a map of {ya:6..12} fields.
where a > c+3
? How many pounds were gleaned that day? = a*b+(a-c)*(b+d) : pounds
? How many pounds were gleaned in the afternoon? = (a-c)*(b+d) : pounds
? How many pounds did someone glean who stayed all day? = b+b+d : pounds

== wheat-generations
{S} drove the combine for the first time at {a:11..15}, the same summer that Grandpa, at {b:58..66}, drove it for the last time. This summer {S} is {c:19..28}.
? How old is Grandpa this summer? = b+c-a : years
? How many summers have gone by since that first drive? = c-a : summers
? What is the sum of their ages this summer? = b+c-a+c : years

== wheat-bread-ration-of-birds
Some {n:40..90} geese landed on the sprouting wheat. On average a goose eats {a:150,200,250} g of shoots a day. After {b:3..6} days {S}'s dog drove {c:15..30} of them away, and the others stayed for {d:2..5} days more.
where n > c+5
? How many kilograms of shoots did the geese eat altogether? = (n*b+(n-c)*d)*a/1000 : kg
? How many geese stayed after the dog had come? = n-c : geese
? How many grams did a goose eat that was never driven away? = a*(b+d) : grams

== wheat-storage-fee
The elevator stores wheat for nothing for {a:10} days and then charges {p:2..4 by 0.5} cents a bushel for each day. {S} left {b:600..2400 by 200} bushels there for {c:25..70 by 5} days.
~ The elevator's office is decorated with a swordfish, of all things.
? How many dollars did storage cost {S}? = b*p*(c-a)/100 : dollars
? For how many days was storage charged? = c-a : days
? In that time the price went up by {q:40..90 by 10} cents a bushel. How many dollars did {S} gain by waiting, after paying for storage? = (b*q-b*p*(c-a))/100 : dollars where q > p*(c-a)

== wheat-thresher-museum
At the threshing show an old steam rig threshes {a:60..90 by 5} bushels an hour, and {k:3 times} as many men are needed for it as for the combine of {S}, which needs {b:2}. The combine threshes {c:800..1200 by 100} bushels an hour.
~ {ya:800..2000 by 100} visitors came to the show.
? How many bushels an hour does the steam rig thresh for each of its men? = a/(k*b) : bushels where whole a/(k*b)
? How many more bushels an hour does the combine thresh for each man than the rig? = c/b-a/(k*b) : bushels where whole a/(k*b)
? Within how many full hours is the rig sure to thresh what the combine threshes in an hour? = ceil(c/a) : hours

== wheat-rental-combine-or-own
Renting a combine costs {S} {a:$140..$200 by 10} an hour, and {S} needs it for {b:60..120 by 10} hours each summer. Owning a used combine costs {c:$18000..$48000 by 3000} at first, {d:$40..$70 by 5} an hour for fuel and repairs, and it can be sold for {r:20%,25%,50%} of its price after {e:5,6} summers.
where a*b*e > c*(1-r)+d*b*e
? How much does {S} save over those summers by owning? = a*b*e-c*(1-r)-d*b*e : dollars
? How much does renting cost in a summer? = a*b : dollars
? For what price can the combine be sold after those summers? = c*r : dollars

== wheat-bakery-contract (ireland)
A bakery in [Carlow|Kilkenny] wants {a:30..60 by 5} tonnes of milling wheat from {S}, whose {b:12..25} hectares yield {c:6..8} tonnes each. {r:10%,20%} of the harvest is too poor for milling and goes for feed at {p:€150..€180 by 10} a tonne; milling wheat brings {q:€210..€260 by 10}, also from other buyers.
where b*c*(1-r) > a+10
? How much money does the whole harvest bring? = b*c*(1-r)*q+b*c*r*p : euros
? How many tonnes of milling wheat are left for other buyers? = b*c*(1-r)-a : tonnes
? How much does the bakery pay? = a*q : euros

== wheat-lunch-on-the-field (canada)
"We started at {t:6:30 am..8:00 am by 30}," Dad said on the radio, "and both machines together cut {a:16..24 by 2} acres an hour." From the road to the creek there are {n:240..400 by 20} acres. {S} brought lunch at {u:10:30 am..11:30 am by 30}, and after a rest of {b:30} minutes the uncle's machine joined in, so that {c:6..12 by 2} acres more were cut in an hour.
where n > a*(u-t)+20, whole (n-a*(u-t))/(a+c)
? How many acres were still standing at lunch? = n-a*(u-t) : acres
? How many hours of cutting were needed after lunch? = (n-a*(u-t))/(a+c) : hours
? How many acres an hour were cut after lunch? = a+c : acres
