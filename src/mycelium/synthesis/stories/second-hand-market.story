topic: second-hand-market
place: uk

== sh-chipped-airplanes (us)
who S: woman
A school sells old airplane models to its pupils. {S} brings {d:$30..$60}. A model [costs|is] {a:$6..$12}; with chipped paint it is {b:$2..$4} cheaper. She chooses {c:3..6} chipped models.
where d > c*(a-b)
? How much money does {S} have left? = d-c*(a-b) : dollars
? What do her models cost? = c*(a-b) : dollars
? How many models without chips could she have bought with {d}? = floor(d/a) : models

== sh-crate-of-lps
At a flea market in Leeds, a dealer opens {a:6..15} crates of {b:40..80 by 5} records each. {c:10%,20%} of all the records are scratched and {e:12..30} have no sleeve; none of those scratched lacks its sleeve. He throws every such record away.
where whole a*b*c
? How many records does he keep for sale? = a*b-c*a*b-e : records
? How many records are scratched? = c*a*b : records
? How many records were in the crates? = a*b : records

== sh-kilo-store (australia)
In a kilo store {S} filled a bag with {a:4..8} jumpers of {b:300..600 by 50} grams each and took {c:2..5} pairs of jeans weighing {d:700..900 by 50} grams a pair. A kilogram is {p:A$10..A$24 by 2}.
where whole (a*b+c*d)*p/100
? What did {S} pay? = (a*b+c*d)/1000*p : dollars
? How many grams did the bag weigh, if the bag itself weighs nothing? = a*b+c*d : grams
? How many grams heavier were the jumpers than the jeans? = a*b-c*d : grams where a*b > c*d

== sh-granny-attic (us)
While clearing Granny's attic, {S} set aside {a:12..30} comics and {b:2..4 times} as many postcards. At the flea market {S:he} gave away {c:3..9} of the comics to a boy in a tiger costume and sold {d:6..20} postcards to a tourist.
? How many comics and postcards does {S} still have? = a+a*b-c-d : number where a > c, a*b > d
? How many postcards did {S} set aside? = a*b : postcards
? If each comic that {S} kept brings {p:$2..$6} next week, what will they bring? = p*(a-c) : dollars where a > c

== sh-box-of-tools (ireland)
{S} [bought|picked up] a box of {a:20..50 by 2} rusty tools for {b:€30..€80 by 5}. {f:1/2,1/5,1/10} of the tools were beyond [saving|repair]. After an evening with oil and steel wool {S} sold each of the others for {c:€4..€9}.
where whole a*f, (a-a*f)*c > b
? What profit did {S} make? = (a-a*f)*c-b : euros
? How many tools did {S} sell? = a-a*f : tools
? How much money did the tools bring? = (a-a*f)*c : euros

== sh-depreciation (us)
{S} bought a lawnmower new. After a year it was worth {r:20%,30%,40%} less, and in its second year it lost {q:10%,20%,50%} of what it was then worth. The new price had been {a:$300..$900 by 100}.
? What was it worth after the second year? = a-a*r-q*(a-a*r) : dollars
? How much value did it lose in its second year? = q*(a-a*r) : dollars
? A neighbor paid {b:$60..$120 by 10} more than what it was worth after the second year. How much did the neighbor pay? = a-a*r-q*(a-a*r)+b : dollars

== sh-haggle
"{a:£40..£90 by 5} for the lamp?" "Too much. I offer {f:1/2 as "half"}." "Add {b:£5..£15} to that, and it's yours." "[Fine|Done]," said {S}, and counted out the money.
? What did {S} pay for the lamp? = a*f+b : pounds
? By how much did haggling reduce the price? = a-a*f-b : pounds where a-a*f > b
? How many pounds did {S} offer? = a*f : pounds

== sh-stall-by-foot (us)
The county rents flea market space by the foot: {p:$2..$5} a foot of frontage. {S}'s tables are each {a:6..8} feet long, and {S:he} puts {b:2..4} of them side by side with gaps of {c:2..3} feet between neighboring tables.
? How much does {S} pay for the space? = p*(a*b+c*(b-1)) : dollars
? How many feet of frontage does {S} need? = a*b+c*(b-1) : feet
? If {S} closed all the gaps, how much would the space cost? = p*a*b : dollars

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
? What does he spend on {m:3..8} bikes? = m*(a+b) : dollars

== sh-car-boot-hours
Sellers may come into the field from {s:6:30 am..7:30 am by 15}, and buyers from {b:8:00 am..9:00 am by 15} until {e:11:30 am..12:00 pm by 30}. A pitch is {p:£8..£15}, and {n:40..90} pitches were taken.
? For how many minutes can people buy? = (e-b)*60 : minutes
? How many minutes do sellers who come at the start have before the buyers arrive? = (b-s)*60 : minutes
? How much did all the pitches bring? = p*n : pounds

== sh-guitar-commission (us)
hide x:150..600 by 50
let g = x-x*r-c
The music shop sold {S}'s guitar for {S:him}. It kept {r:10%,20%,30%} of the selling price and {c:$10..$25 by 5} for new strings, then handed {S} {g} dollars.
? What was the selling price? = (g+c)/(1-r) | x: x-x*r-c = g : dollars
? How many dollars did the shop keep in all, with the money for strings? = (g+c)/(1-r)-g : dollars
? How much would {S} have got if the strings had been fine? = g+c : dollars

== sh-uniform-swap (kenya)
At the end of term parents swap uniforms. {a:30..60} sweaters and {b:20..50} skirts came in; {c:18..40} sweaters and {d:12..30} skirts found new owners at {p:KSh 150..KSh 300 by 50} for a sweater and {q:KSh 100..KSh 250 by 50} for a skirt.
where c < a, d < b, a-c+b-d > 3
? How many pieces found no owner? = a-c+b-d : pieces
? How many shillings came in? = c*p+d*q : shillings
? How many more sweaters than skirts found new owners? = c-d : sweaters where c-d > 1

== sh-toys-by-age (singapore)
{S} kept a toy train for {n:6..12} years. Bought for {a:S$40..S$90}, it gained {b:S$3..S$8} in value each year because collectors love it.
? For how much could {S} sell it now? = a+b*n : dollars
? How much has it gained? = b*n : dollars
? In how many years from now will it be worth at least {c:S$180..S$260 by 10}? = ceil((c-a-b*n)/b) : years where c > a+b*n+b

== sh-furniture-van
A charity's van collects used {x:wardrobe|desk|dresser} from homes, {a:3..5} on each trip, and does {b:2..4} trips a day. {c:4..10} of those collected in {d:5} days had woodworm. The rest went on sale.
where a*b*d > c
? How many {x} went on sale? = a*b*d-c : {x}
? How many {x} does the van collect a day? = a*b : {x}
? If {f:£15..£40 by 5} was asked for each of those on sale and all of them found buyers, how much did the charity take? = f*(a*b*d-c) : pounds

== sh-phone-parts (philippines)
In Quiapo {S} sells parts of broken phones: a screen for {a:₱350..₱600 by 50}, a battery for {b:₱150..₱300 by 50}, a camera for {c:₱100..₱250 by 50}. Of {n:10..20} phones, {d:4..9} have a good screen, {e:3..9} a good battery and {f:3..9} a good camera. They cost {S} {p:₱80..₱150 by 10} apiece.
where d*a+e*b+f*c > n*p
? What does {S} gain if every good part sells? = d*a+e*b+f*c-n*p : pesos
? What did the broken phones cost? = n*p : pesos
? What do the good screens bring? = d*a : pesos

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
? How many T-shirts could {S} take for these points? = floor((a*d+c*e-b*f)/c) : T-shirts where a*d+c*e-b*f >= 2*c
? How many points did {S} get for coats and T-shirts? = a*d+c*e : points

== sh-two-dealers (south-africa)
Dealers split the contents of a farmhouse. Mr Naidoo took {a:24..60} things, Mrs Botha {f:1/3,1/4,1/2} as many, and a museum {b:5..12} more than Mrs Botha.
where whole a*f
? How many things did the museum take? = a*f+b : things
? How many things were taken in all? = a+a*f+a*f+b : things
? How many more things did Mr Naidoo take than the museum? = a-a*f-b : things where a-a*f > b+1

== sh-camera-lens-pair (malaysia)
hide x:120..400 by 10
let t = x+x+d
A used camera and its lens cost {t} ringgit together at the Sunday bazaar; the camera was {d:RM40..RM160 by 20} dearer than the lens.
? What did the lens cost? = (t-d)/2 | l, c: l+c = t, c-l = d : ringgit
? What did the camera cost? = (t+d)/2 | c, l: l+c = t, c-l = d : ringgit
? {S} haggled {r:10%,20%} off the price of both together. What did {S} pay? = t-t*r : ringgit

== sh-jeans-grading (nigeria)
Bales of jeans [reach|arrive at] Katangua market. A bale has {a:120..240 by 20} pairs, and {b:3..6} bales are opened. {r:10%} are graded A, {q:50%,60%} B, the rest C. Grade A sells at {c:₦6000..₦9000 by 500}.
? How many pairs are graded C? = a*b-r*a*b-q*a*b : pairs
? How many naira do the grade A pairs bring? = r*a*b*c : naira
? How many pairs are graded B? = q*a*b : pairs

== sh-bird-cage-paint (us)
{S} paid {a:$5..$15} for a bird cage and {b:$3..$8} for turquoise paint, and gave it {c:2..3} coats, of {m:20..40 by 10} minutes each, with {n:4..6} hours of drying after every coat. It [fetched|went for] {d:$45..$80 by 5}.
? What gain did {S} make? = d-a-b : dollars
? How many minutes did the coats and the drying take in all? = c*(m+n*60) : minutes
? How many minutes did {S} paint? = c*m : minutes

== sh-record-trend (ireland)
Vinyl buyers at the Sligo stall: {a:12..30} in January; in each of the following months, {b:4..9} more than in the month before.
? How many buyers came in March? = a+b+b : buyers
? How many buyers came in January, February and March altogether? = a+a+b+a+b+b : buyers
? If each buyer spends {c:€10..€20} on average, what did February bring? = c*(a+b) : euros

== sh-auction-of-lost (jamaica)
The bus company sells lost umbrellas. {a:40..90 by 10} hang on the rail. On Friday {f:1/2,1/5,2/5} of them go for {p:$400..$700 by 50} each, on Saturday {b:8..15} go for {q:$200..$350 by 50} each.
where a-a*f > b+2
? How many umbrellas hang on the rail after Saturday? = a-a*f-b : umbrellas
? How much money did the company take on both days? = a*f*p+b*q : dollars
? How much more was paid for an umbrella on Friday than on Saturday? = p-q : dollars

== sh-helpers-vases
{e:20..50} vases from an old hotel and {a:15..40} from a closed school came under the hammer of a rummage sale. {b:4..12} broke while being unloaded. Each of the {c:3..6} helpers chose a vase as thanks, {d:6..20} were bought, and in the evening the helpers shared those left over evenly among themselves.
where whole (e+a-b-c-d)/c, e+a-b-c-d > c
? How many vases did each helper get in the evening? = (e+a-b-c-d)/c : vases
? How many vases were unbroken? = e+a-b : vases
? How many vases did each helper take home in all? = (e+a-b-c-d)/c+1 : vases

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
? At {p:$25..$45 by 5} a box, what would all boxes of size {n} bring? = a*p : dollars
