topic: second-hand-market
place: uk

== sh-chipped-airplanes (us)
who S: woman
A school sells old airplane models to its pupils. {S} brings {d:$30..$60}. A model [costs|is] {a:$6..$12}; with chipped paint it is {b:$2..$4} cheaper. She chooses {c:3..6} chipped models.
where d > c*(a-b)
? How much money does {S} have left? = d-c*(a-b) : dollars
? [What|How much] do her models cost? = c*(a-b) : dollars
? If she trades a chipped model for a sound model of the same kind and pays the difference, [what|how much] do all her models cost? = c*(a-b)+b : dollars

== sh-crate-of-lps
At a flea market in Leeds, a dealer opens {a:6..15} crates of {b:40..80 by 5} records each. {c:10%,20%} of all the records are scratched and {e:12..30} have no sleeve; none of those scratched lacks its sleeve. He throws every such record away.
where whole a*b*c
? How many records does he keep for sale? = a*b-c*a*b-e : records
? How many records are scratched? = c*a*b : records
? He sells {f:1/2,1/4} of the records that he keeps, at {p:£3..£6} each. [How much|What] do they bring? = f*(a*b-c*a*b-e)*p : pounds where whole f*(a*b-c*a*b-e)

== sh-kilo-store (australia)
In a kilo store {S} filled a bag with {a:4..8} jumpers of {b:300..600 by 50} grams each and took {c:2..5} pairs of jeans weighing {d:700..900 by 50} grams a pair. A kilogram is {p:A$10..A$24 by 2}.
where whole (a*b+c*d)*p/100
? [What|How much] did {S} pay? = (a*b+c*d)/1000*p : dollars
? How many grams did the bag weigh, if the bag itself weighs nothing? = a*b+c*d : grams
? How many grams heavier were the jumpers than the jeans? = a*b-c*d : grams where a*b > c*d

== sh-granny-attic (us)
While clearing Granny's attic, {S} set aside {a:12..30} comics and {b:2..4 times} as many postcards. At the flea market {S:he} gave away {c:3..9} of the comics to a boy in a tiger costume and sold {d:6..20} postcards to a tourist.
? How many comics and postcards does {S} still have? = a+a*b-c-d : number where a > c, a*b > d
? {S} asked {q:$2..$4} for each postcard and paid {e:$5..$10} for the stall. How much of the postcard money remained? = d*q-e : dollars
? If each comic that {S} kept brings {p:$2..$6} next week, [what|how much] will they bring? = p*(a-c) : dollars where a > c

== sh-box-of-tools (ireland)
{S} [bought|picked up] a box of {a:20..50 by 2} rusty tools for {b:€30..€80 by 5}. {f:1/2,1/5,1/10} of the tools were beyond [saving|repair]. After an evening with oil and steel wool {S} sold each of the others for {c:€4..€9}.
~ The box weighed {j:15..40 digits} kg.
where whole a*f, (a-a*f)*c > b
? [What|How much] profit did {S} make? = (a-a*f)*c-b : euros
? How many tools did {S} sell? = a-a*f : tools
? How much money did the tools bring? = (a-a*f)*c : euros

== sh-depreciation (us)
{S} [bought|purchased] a lawnmower new. After a year it was worth {r:20%,30%,40%} less, and in its second year it lost {q:10%,20%,50%} of what it was then worth. The new price had been {a:$300..$900 by 100}.
? What was it worth after the second year? = a-a*r-q*(a-a*r) : dollars
? How much value did it lose in its second year? = q*(a-a*r) : dollars
? A neighbor paid {b:$60..$120 by 10} more than what it was worth after the second year. [How much|What] did the neighbor pay? = a-a*r-q*(a-a*r)+b : dollars

== sh-haggle
"{a:£40..£90 by 5} for the lamp?" "Too much. I offer {f:1/2 as "half"}." "Add {b:£5..£15} to that, and it's yours." "[Fine|Done]," said {S}, and counted out the money.
? [What|How much] did {S} pay for the lamp? = a*f+b : pounds
? By how much did haggling reduce the price? = a-a*f-b : pounds where a-a*f > b
? {S} resold the lamp for {k:2..3} times what it had cost and gave a porter {c:£5..£10}. [What gain|How much gain] did {S} make? = k*(a*f+b)-(a*f+b)-c : pounds

== sh-stall-by-foot (us)
The county rents flea market space by the foot: {p:$2..$5} a foot of frontage. {S}'s tables are each {a:6..8} feet long, and {S:he} puts {b:2..4} of them side by side with gaps of {c:2..3} feet between neighboring tables.
? How much [does|must] {S} pay for the space? = p*(a*b+c*(b-1)) : dollars
? How many feet of frontage does {S} need? = a*b+c*(b-1) : feet
? If {S} closed all the gaps, [how much|what] would the space cost? = p*a*b : dollars

== sh-sari-bundle (india)
Old saris are traded for steel pots in {S}'s street. A pot costs {a:3..5} saris, a lid {b:2} saris. {S}'s mother has {c:20..36} saris and gets {d:3..4} pots and {e:2..4} lids.
where c > a*d+b*e+2
? How many saris has she left? = c-a*d-b*e : saris
? How many saris did she give away? = a*d+b*e : saris
? If she trades as many of the saris that are left as possible for further pots, how many pots does she get for them? = floor((c-a*d-b*e)/a) : pots where c-a*d-b*e >= 2*a

== sh-bike-flip (canada)
who S: man
{S} repairs old bikes. He pays {a:$30..$60 by 5} for a bike, {b:$15..$40 by 5} for its tire and brakes, and sells it for {k:2..3 times} what he has spent on it.
~ His garage smells of oil.
? For how much does he sell a bike? = k*(a+b) : dollars
? What does he earn on {n:3..8} bikes after his costs? = n*(k*(a+b)-(a+b)) : dollars
? Last year he sold {m:3..8} bikes but lost a further bike, fully repaired, to a thief. What did he earn after all costs? = m*(k*(a+b)-(a+b))-(a+b) : dollars

== sh-car-boot-hours
Sellers may come into the field from {s:6:30 am..7:30 am by 15}, and buyers from {b:8:00 am..9:00 am by 15} until {e:11:30 am..12:00 pm by 30}. A pitch is {p:£8..£15}, and {n:40..90} pitches were taken.
? For how many minutes can people buy? = (e-b)*60 : minutes
? How many minutes do sellers who come at the start have before the buyers arrive? = (b-s)*60 : minutes
? Had {m:5..12} more pitches been taken and each been {q:£2..£3} cheaper, how much would have come in? = (n+m)*(p-q) : pounds

== sh-guitar-commission (us)
hide x:150..600 by 50
let g = x-x*r-c
The music shop sold {S}'s guitar for {S:him}. It kept {r:10%,20%,30%} of the selling price and {c:$10..$25 by 5} for new strings, then handed {S} {g} dollars.
~ The guitar has {j:6} strings.
? What was the selling price? = (g+c)/(1-r) | x: x-x*r-c = g : dollars
? How many dollars did the shop keep in all, with the money for strings? = (g+c)/(1-r)-g : dollars
? {S} divides the dollars between a debt of {u:$30..$90 by 10}, which is paid in full, and {v:2..3} equal gifts. [How much|What] is each gift? = (g-u)/v : dollars where g > u, whole (g-u)/v

== sh-uniform-swap (kenya)
At the end of term parents swap uniforms. {a:30..60} sweaters and {b:20..50} skirts came in; {c:18..40} sweaters and {d:12..30} skirts found new owners at {p:KSh 150..KSh 300 by 50} for a sweater and {q:KSh 100..KSh 250 by 50} for a skirt.
where c < a, d < b, a-c+b-d > 3
? How many pieces found no owner? = a-c+b-d : pieces
? How many shillings came in? = c*p+d*q : shillings
? The pieces without an owner go for {u:1/2 as "half"} price the next day. [How much|What] do they bring if all are taken? = u*((a-c)*p+(b-d)*q) : shillings

== sh-toys-by-age (singapore)
{S} kept a toy train for {n:6..12} years. Bought for {a:S$40..S$90}, it gained {b:S$3..S$8} in value [each|every] year because collectors love it.
~ The train has {j:4..9} cars.
? For how much could {S} sell it now? = a+b*n : dollars
? A collector pays {r:10%,20%,50%} more than the train is worth now. How much more would {S} get than {S:he} paid for the train? = a+b*n+r*(a+b*n)-a : dollars
? In how many years from now will it be worth at least {c:S$180..S$260 by 10}? = ceil((c-a-b*n)/b) : years where c > a+b*n+b

== sh-furniture-van
A charity's van collects used {x:wardrobe|desk|dresser} from homes, {a:3..5} on each trip, and does {b:2..4} trips a day. {c:4..10} of those collected in {d:5} days had woodworm. The rest went on sale.
~ The van is {j:5..15} years old.
where a*b*d > c
? How many {x} went on sale? = a*b*d-c : {x}
? If the van does an extra trip on {u:2..3} of the days, how many {x} without woodworm go on sale? = a*(b*d+u)-c : {x}
? If {f:£15..£40 by 5} was asked for each of those on sale and all of them found buyers, how much did the charity take? = f*(a*b*d-c) : pounds

== sh-phone-parts (philippines)
In Quiapo {S} sells parts of broken phones: a screen for {a:₱350..₱600 by 50}, a battery for {b:₱150..₱300 by 50}, a camera for {c:₱100..₱250 by 50}. Of {n:10..20} phones, {d:4..9} have a good screen, {e:3..9} a good battery and {f:3..9} a good camera. They cost {S} {p:₱80..₱150 by 10} apiece.
where d*a+e*b+f*c > n*p
? What does {S} gain if every good part sells? = d*a+e*b+f*c-n*p : pesos
? {S} pays {u:₱15..₱30 by 5} for cleaning each good part. What is the gain then, if all are sold? = d*(a-u)+e*(b-u)+f*(c-u)-n*p : pesos where d*(a-u)+e*(b-u)+f*(c-u) > n*p
? {r:25%,50%} of the screens' takings go to the boy who unscrews the phones. How much of those takings does {S} keep? = d*a-r*d*a : pesos

== sh-books-by-shelf (us)
All hardcovers {p:$3..$5}; all paperbacks {q:$1.50..$2.50 by 0.5}. The church filled {a:4..8} shelves with {b:20..35} hardcovers each and {c:5..12} boxes with {d:30..45} paperbacks each. By evening {f:1/2,1/4,1/5} of the hardcovers and all the paperbacks had been sold.
where whole a*b*f
? How much money did the books bring? = a*b*f*p+c*d*q : dollars
? How many hardcovers were not sold? = a*b-a*b*f : hardcovers
? How many books did the church put out? = a*b+c*d : books

== sh-swap-points (new-zealand)
A clothes swap works with points: a coat [earns|is] {a:8..12} points, a dress {b:4..7}, a T-shirt {c:2..3}. {S} brings {d:2} coats and {e:3..6} T-shirts and takes home {f:2..3} dresses.
where a*d+c*e > b*f
? How many points does {S} have left? = a*d+c*e-b*f : points
? How many T-shirts could {S} take for the points that are left? = floor((a*d+c*e-b*f)/c) : T-shirts where a*d+c*e-b*f >= 2*c
? How many points did {S} get for coats and T-shirts? = a*d+c*e : points

== sh-two-dealers (south-africa)
Dealers split the contents of a farmhouse. Mr Naidoo took {a:24..60} things, Mrs Botha {f:1/3,1/4,1/2} as many, and a museum {b:5..12} more than Mrs Botha.
~ The farmhouse had {j:6..12} rooms.
where whole a*f
? How many things did the museum take? = a*f+b : things
? How many things were taken [in all|altogether|in total]? = a+a*f+a*f+b : things
? How many more things did Mr Naidoo take than the museum? = a-a*f-b : things where a-a*f > b+1

== sh-camera-lens-pair (malaysia)
hide x:120..400 by 10
let t = x+x+d
A used camera and its lens cost {t} ringgit together at the Sunday bazaar; the camera was {d:RM40..RM160 by 20} [dearer|more expensive] than the lens.
? [What|How much] did the lens cost? = (t-d)/2 | l, c: l+c = t, c-l = d : ringgit
? If the lens alone were haggled down by {r:10%,20%}, [what|how much] would it cost? = (t-d)/2-r*((t-d)/2) : ringgit
? {S} haggled {r:10%,20%} off the price of both together. [What|How much] did {S} pay? = t-t*r : ringgit

== sh-jeans-grading (nigeria)
Bales of jeans [reach|arrive at] Katangua market. A bale has {a:120..240 by 20} pairs, and {b:3..6} bales are opened. {r:10%} are graded A, {q:50%,60%} B, the rest C. Grade A [sells at|goes for] {c:₦6000..₦9000 by 500}.
~ A bale weighs {j:45..90 by 5 digits} kg.
? How many pairs are graded C? = a*b-r*a*b-q*a*b : pairs
? How many naira do the grade A pairs bring? = r*a*b*c : naira
? How many pairs are graded B? = q*a*b : pairs

== sh-bird-cage-paint (us)
{S} paid {a:$5..$15} for a bird cage and {b:$3..$8} for turquoise paint, and gave it {c:2..3} coats, of {m:20..40 by 10} minutes each, with {n:4..6} hours of drying after every coat. It [fetched|went for] {d:$45..$80 by 5}.
? [What gain|How much gain] did {S} make? = d-a-b : dollars
? How many minutes did the coats and the drying take [in all|altogether|in total]? = c*(m+n*60) : minutes
? If {S}'s painting is to be counted at {p:$6..$12 by 3} [an|per] hour, what gain [is left|remains]? = d-a-b-c*m/60*p : dollars where d > a+b+c*m/60*p

== sh-record-trend (ireland)
Vinyl buyers at the Sligo stall: {a:12..30} in January; in each of the following months, {b:4..9} more than in the month before.
? How many buyers came in March? = a+b+b : buyers
? How many buyers came in January, February and March [altogether|in all|in total]? = a+a+b+a+b+b : buyers
? [Each|Every] buyer spends {c:€10..€20} on average. How much more did March bring than January? = c*(a+b+b)-c*a : euros

== sh-auction-of-lost (jamaica)
The bus company sells lost umbrellas. {a:40..90 by 10} hang on the rail. On Friday {f:1/2,1/5,2/5} of them go for {p:$400..$700 by 50} each, on Saturday {b:8..15} go for {q:$200..$350 by 50} each.
where a-a*f > b+2
? How many umbrellas hang on the rail after Saturday? = a-a*f-b : umbrellas
? How much money did the company take on both days? = a*f*p+b*q : dollars
? On Monday {u:50%,20%,25%} of those still on the rail are given to schools. How many [are left|remain]? = a-a*f-b-u*(a-a*f-b) : umbrellas where whole u*(a-a*f-b)

== sh-helpers-vases
{e:20..50} vases from an old hotel and {a:15..40} from a closed school came under the hammer of a rummage sale. {b:4..12} broke while being unloaded. Each of the {c:3..6} helpers chose a vase as thanks, {d:6..20} were bought, and in the evening the helpers shared those left over evenly among themselves.
where whole (e+a-b-c-d)/c, e+a-b-c-d > c
? How many vases did each helper get in the evening? = (e+a-b-c-d)/c : vases
? How many vases were unbroken? = e+a-b : vases
? How many vases did each helper take home [in all|altogether|in total]? = (e+a-b-c-d)/c+1 : vases

== sh-model-trains (us)
Collector {S} owned {d:20..50} model trains. {S:He} came home from the Saturday market with {a:6..12} more and from the Sunday market with {b:2..4 times} as many as from the Saturday market, but {c:1/2,1/3,1/4} of Sunday's trains were fakes, and {S:he} [threw|gave] them away.
where whole c*a*b
? How many model trains does {S} own now? = d+a+a*b-c*a*b : trains
? How many fakes were there? = c*a*b : trains
? How many trains did {S} own on Sunday night before finding the fakes? = d+a+a*b : trains

== sh-pairs-of-boots (canada)
Size {m:36..38} boots fill {a:12..40 by 4} boxes at the army surplus stall, and size {n:39..44} boots just as many. If the boxes of size {m} were dealt into {b:2,4} equal stacks, a single stack would be as many as the boxes with huge sizes, and {c:5..15} boxes have lost their labels.
? How many boxes of boots are at the stall? = a+a+c+a/b : boxes
? How many boxes hold huge sizes? = a/b : boxes
? The boxes of size {n} sell at {p:$25..$45 by 5} each, the boxes without labels at {q:$10..$20 by 5}. [How much|What] do they bring together? = a*p+c*q : dollars

== sh-typewriters (canada)
hide x:12..40
let t = x*p-x*c-d
{S} cleans old typewriters. Bought at {c:$15..$30 by 5} each and sold at {p:$50..$80 by 5} each, this year's typewriters left a gain of {t} dollars after {d:$40..$120 by 10} for ribbons and oil.
? How many typewriters did {S} sell this year? = (t+d)/(p-c) | x: x*p-x*c-d = t : typewriters
? How much did {S} spend on buying them? = (t+d)/(p-c)*c : dollars

== sh-thrift-bags (us)
A thrift store [sells|lets go of] clothes by the bag: {p:$6..$9} for the first and {q:$3..$5} for each further bag. {S} filled {n:3..6} bags, kept {a:8..20} pieces for {S:himself}, and sold the remaining {b:30..60 by 5} pieces online at {c:$2..$5} apiece, paying {r:10%,20%} of that to the site.
? How much gain did {S} make, the kept pieces counted as nothing? = b*c-r*b*c-p-(n-1)*q : dollars where b*c*(1-r) > p+(n-1)*q
? What did a piece cost {S} on average? = (p+(n-1)*q)/(a+b) : dollars where whole 20*(p+(n-1)*q)/(a+b)

== sh-yard-sale-clock (us)
Yard sale, {s:8:00 am}. Prices drop by {r:10%,20%} of the morning price [each|every] full hour. A [sled|typewriter] was {a:$30..$60 by 10} at the start; {S} came at {t:10:00 am..11:00 am by 60}, and haggled another {b:$2..$5} off.
where whole r*a*(t-s), a*(1-r*(t-s)) > b+5
? What did {S} pay? = a-r*a*(t-s)-b : dollars
? How much less than the price at the start did {S} pay for it? = r*a*(t-s)+b : dollars
