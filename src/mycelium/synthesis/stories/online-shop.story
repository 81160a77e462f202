topic: online-shop
place: us

== os-parcel-weights (uk)
Before {S} can post an order, it has to be weighed: the hardback is {a:400..900 by 50 digits} g, the wooden horn {b:250..600 by 50 digits} g, the packing {c:100..200 by 50 digits} g.
The courier charges {d:£4..£8} for each kilogram, to the exact gram.
? How many pounds does the courier charge for the order? = d*(a+b+c)/1000 : pounds
? How many grams does the parcel weigh? = a+b+c : grams
? How many grams could still be added before the parcel weighs {k:2 digits} kg? = k*1000-a-b-c : grams where k*1000 > a+b+c

== os-labels-per-hour (us)
{S}'s shop of crocheted bees [got|received] {a:30..60 by 6} orders a day for {b:4..8} days while {S:he} was away. Printing a label and taping a box takes {S:him} {p:2..5} minutes an order, and {c:2..3} friends do the same work at the same speed; {S} {S:himself} only answers mail.
where whole a*b/c*p/60
? How many hours will the friends need for all those orders? = a*b*p/c/60 : hours
? If {e:10%,20%,25%} of those orders had been cancelled, how many orders would each friend have packed? = (a*b-e*a*b)/c : orders where whole e*a*b, whole (a*b-e*a*b)/c
? How many orders must each friend pack? = a*b/c : orders where whole a*b/c

== os-bandwidth-bill (canada)
{S}'s hosting provider allows {b:20..60 by 10} gigabytes [per|a] day before the shop's pictures [load|appear] slowly. Over {c:4..9} days every bit of that was used by customers, out of a balance of {a:300000..900000 by 50000} megabytes that {S} paid for in advance. A gigabyte is {z:1000} megabytes.
where a/z > b*c+5
? How many gigabytes of the balance [are left|remain]? = a/z-b*c : gigabytes
? {S} buys {u:50..150 by 50} gigabytes more and moves pictures away, so that customers use {v:10%,20%,50%} less a day. For how many full days will everything last from now? = floor((a/z-b*c+u)/(b-v*b)) : days
? If use goes on like that, for how many more full days will the balance last? = floor((a/z-b*c)/b) : days where a/z-b*c > 2*b

== os-two-postings (south-africa)
On the scale of a Cape Town post office lay {S}'s parcels: earrings and boxes, {a:400..1800 by 100} grams, to Durban, and bronze birds, {b:2200..6800 by 100} grams, to Lagos.
? How many kilograms did they weigh together? = a/1000+b/1000 : kg
? Post within the country is {u:R20..R40 by 5} for each kilogram begun. [What|How much] does the parcel to Durban cost? = ceil(a/1000)*u : rand
? Post to Lagos is {p:R80..R150 by 10} for each kilogram begun. [What|How much] did the bronze birds cost to post? = ceil(b/1000)*p : rand

== os-seller-fee (us)
who S: woman
{S} sold a quilt online for {a:$180..$320 by 10}. The cloth cost her {b:$40..$80 by 5} and shipping {c:$15..$30}. Of the gain she must give {d:20%,30%,40%,50%} to her mother, who did the cutting.
? How much of the gain is left to {S} after paying her mother? = a-b-c-d*(a-b-c) : dollars
? [How much|What] is the gain on the quilt? = a-b-c : dollars
? How much does her mother get? = d*(a-b-c) : dollars

== os-gift-wrap (us)
"{c:3..8} wigs, please," {T} typed into the chat. They are listed at {a:$20..$50 by 5}, coupon price {b:10%..40% by 10} less, and gift wrapping adds {d:$3..$6} for each wig.
? [What|How much] does {T} pay for the wigs, wrapped? = c*(a-a*b)+c*d : dollars
? How much does the coupon save on all the wigs? = c*a*b : dollars
? If {T} leaves {e:2..3} of the wigs unwrapped, what is the price of all the wigs? = c*(a-a*b)+(c-e)*d : dollars where c > e

== os-partial-refund (australia)
{S} ordered {c:4..12} wetsuit vests listed at {a:A$40..A$70 by 5}, with {b:A$5..A$12} off each for members. {d:25%,50%} of the vests were too small, and the shop refunded what {S} had paid for these.
~ The parcel took {j:3..8} days.
where whole c*d
? [What|How much] did the vests that {S} kept cost [in all|altogether|in total]? = c*(a-b)-d*c*(a-b) : dollars
? {S} then ordered {e:2..4} larger vests at the members' price. What did {S} pay in all, refunds taken off? = (c-c*d+e)*(a-b) : dollars
? How much was charged before the refund? = c*(a-b) : dollars

== os-viral-video (us)
A clip of {S}'s dancing gecko was seen {b:3..9} times in its first hour online. In each of the following hours it was seen {a:2..3 times} as often as in the hour before.
? How many times was it seen in the ninth hour? = b*a*a*a*a*a*a*a*a : times
? How many times was it seen in the third hour? = b*a*a : times
? How many times was it seen from the start to the end of the third hour? = b+b*a+b*a*a : times

== os-tins-same-boxes (ireland)
{S} ships tea. A gift box is {d:2..4} black tins of {e:100..200 by 25 digits} g, {c:3..6} trays with {a:4..8} bags of {b:2..3 digits} g each, and {d} green tins, also of {e} g.
? How many grams of tea are in a gift box? = d*e+c*a*b+d*e : grams
? If the green tins were left out and {u:2..3} more trays went in, how many grams of tea would be in the box? = d*e+(c+u)*a*b : grams
? How many kilograms of tea do {n:20..60 by 10} gift boxes hold? = n*(d*e+c*a*b+d*e)/1000 : kg

== os-split-postage (singapore)
Flatmates ordered together to share the [shipping|postage]: {S} took items for {a:S$20..S$60}, Wei Ling for {b:S$15..S$50}, Arjun for {c:S$10..S$45} and Mei for {d:S$25..S$70}. A platform fee of {f:S$4..S$8} falls due for every {e:S$20,S$25,S$50} of the total, in proportion.
where whole (a+b+c+d)/e*f
? [How much|What] is the platform fee? = f*(a+b+c+d)/e : dollars
? What is the total of the order without the fee? = a+b+c+d : dollars
? If the fee is shared evenly by the {v:4} of them, how much [does|must] {S} pay [altogether|in all|in total]? = a+f*(a+b+c+d)/e/v : dollars where whole f*(a+b+c+d)/e/v

== os-free-shipping-gap (us)
Shipping is free from {a:$75..$120 by 5} up. In {S}'s cart are {b:2..4} bird feeders at {c:$12..$18} each and a hatch net for {d:$8..$15}.
where b*c+d < a
? How much more must {S} spend to get free shipping? = a-b*c-d : dollars
? What is the cart worth now? = b*c+d : dollars
? How many bags of seeds at {e:$6..$9} would {S} have to add at least to get free shipping? = ceil((a-b*c-d)/e) : bags

== os-clothes-count (india)
The week's list of {S}'s saree shop: Monday {a:8..25} orders, Tuesday {b:8..25}, Wednesday {c:8..30}, Thursday {d:10..30}, Friday {e:12..40}.
where whole (a+b+c+d+e)/5
? How many orders came in [per|a] day on average? = (a+b+c+d+e)/5 : orders
? If Friday's orders bring {q:₹80..₹150 by 10} each after a discount and Thursday's {q} more each than that, [how much|what] do both days bring? = e*q+d*(q+q) : rupees
? [Each|Every] order brings {p:₹350..₹700 by 50} of profit. [What|How much] profit did Monday's and Tuesday's orders bring? = p*(a+b) : rupees

== os-clicks-to-sales (uk)
Of {a:2000..9000 by 500} visitors to a shoe site, {r:10%,20%,40%} look at the boots, and {q:5%,10%} of those buy a pair. A pair brings {p:£40..£90 by 5}.
~ The site went online {j:2..6} years ago.
? How many visitors buy boots? = a*r*q : visitors
? How much money do the boots bring? = a*r*q*p : pounds
? How many of the visitors who look at the boots buy nothing? = a*r-a*r*q : visitors

== os-old-new-phone-case (us)
hide x:14..40
let e = x*k-d+s
A phone case order: {k:3..8} cases, a coupon for {d:$5..$10} off the whole order, shipping {s:$4..$9}. {S} was charged {e} dollars, but {S:he} forgot what each case was.
? What was the price of a case? = (e-s+d)/k | x: x*k-d+s = e : dollars
? What would {S} have been charged without the coupon? = e+d : dollars

== os-two-warehouses (us)
hide x:30..90, y:10..60
let n = x+y
let d = x-y
Both warehouses of a gadget shop together shipped {n} orders on Monday. The eastern warehouse shipped {d} orders more than the western.
~ The warehouses are {j:300..900 by 100} miles apart.
where x > y+5
? How many orders did the eastern warehouse ship? = (n+d)/2 | x, y: x+y = n, x-y = d : orders
? If the eastern warehouse hands {q:2..5} of its orders to the western, by how many orders does it still lead? = d-2*q : orders where d > 2*q+1
? On Tuesday the eastern warehouse shipped {p:10..25} orders fewer than on Monday. How many was that? = (n+d)/2-p : orders where x > p

== os-delivery-windows (uk)
{S}'s courier app: "Your parcel left the depot at {s:8:00 am..10:00 am by 10}. {n:9..24} stops lie before yours, at {m:4..7} minutes each, driving included."
where s+n*m/60 < 11.9
? How many minutes after leaving the depot will the courier be done with the stops before {S}'s? = n*m : minutes
? [At what time|When] will the courier have finished those stops? = s+n*m/60 : clock

== os-review-stars (canada)
{S}'s maple candles have {a:6..20} reviews with {p:5} stars and {b:3..12} reviews with {q:3} stars, and no others.
~ A candle burns for {j:20..45 by 5} hours.
where whole (a*p+b*q)/(a+b)*10
? What is the average number of stars? = (a*p+b*q)/(a+b) : stars
? How many stars were given [in all|altogether|in total]? = a*p+b*q : stars
? If {u:2..6} new reviews with {v:4} stars come in, what is the average number of stars? = (a*p+b*q+u*v)/(a+b+u) : stars where whole 10*(a*p+b*q+u*v)/(a+b+u)

== os-fashion-resale (kenya)
who S: woman
{S} sells second-hand jeans on Instagram. A bale of {a:40..60 by 5} pairs cost her {b:KSh 9000..KSh 14000 by 500}, transport {c:KSh 400..KSh 900 by 100}. {r:10%,20%} of the pairs were torn and had to be given away; the others went for {p:KSh 400..KSh 650 by 50} each.
~ She has {j:900..4000 by 100} followers.
where whole a*r, (a-a*r)*p > b+c
? How much profit did the bale bring? = (a-a*r)*p-b-c : shillings
? How many pairs did she sell? = a-a*r : pairs
? Had she also sold the torn pairs at {q:KSh 100..KSh 200 by 50} each, how much would have come in [altogether|in all|in total]? = (a-a*r)*p+a*r*q : shillings

== os-bulk-cables (india)
Up to {n:10} {x:cable|charger|battery} cost {a:₹120..₹200 by 10} each in a Delhi web shop; beyond that number each costs {b:₹70..₹110 by 10}.
{S} [needs|requires] {c:14..40} for a [call centre|school].
? What [does|must] {S} pay? = n*a+(c-n)*b : rupees
? What is the average price of each of the {c} {x}? = (n*a+(c-n)*b)/c : rupees where whole (n*a+(c-n)*b)/c
? How much does {S} save through the lower price? = (c-n)*(a-b) : rupees

== os-label-rolls (us)
{S} keeps {a:3..8} rolls of {b:200..500 by 50} labels and a drawer with {c:20..90 by 10} loose ones [from last year|]. Every order takes {d:2} labels, and {e:25..60 by 5} orders go out [per|a] day.
? After how many full days of orders will {S} no longer have labels for another full day? = floor((a*b+c)/(d*e)) : days
? How many labels does {S} have? = a*b+c : labels
? {S} buys {f:2..4} more rolls of the same kind. How many full orders can be labelled with everything then? = floor(((a+f)*b+c)/d) : orders

== os-carton-fit (new-zealand)
A carton measures {a:40..60 by 10 digits} cm by {b:30..40 by 10 digits} cm by {c:20..40 by 10 digits} cm. {S} fills it with cubes of soap, each {d:5,10} cm long, wide and high.
~ The soap smells of [lavender|snow and pine].
? How many cubes of soap fill the carton? = a*b*c/(d*d*d) : cubes
? How many cubes cover the bottom of the carton, where it is {a} cm by {b} cm? = a*b/(d*d) : cubes
? What is the volume of the carton in cubic centimetres? = a*b*c : cubic centimetres

== os-auction-site-fees (us)
A bronze tiger sold for {a:$200..$600 by 20}. The site keeps {r:5%,10%,15%} of that, the payment service takes {b:$4..$12}, and the crate cost the seller {c:$15..$40}.
?< What does the seller of the bronze tiger get in the end? = a-a*r-b-c : dollars
? Had the tiger sold for {u:$40..$100 by 20} more, what would the seller have got? = a+u-r*(a+u)-b-c : dollars
? The seller bought the tiger years ago for {d:$60..$120 by 10}. What is the seller's gain, after all costs? = a-a*r-b-c-d : dollars where a-a*r-b-c > d

== os-sizes-left (philippines)
Stock of black sneakers at {S}'s page: {a:12..30} pairs in size {n:38..40}, {k:2..3 times} as many in size {m:41..43}. Flash sale at noon: {b:5..11} pairs of the smaller size and {f:1/2,1/3} of the larger size go.
where whole a*k*f
? How many pairs are left after the flash sale? = a-b+a*k-a*k*f : pairs
? How many pairs did the flash sale move? = b+a*k*f : pairs
? How many pairs were there before noon? = a+a*k : pairs

== os-subscribe-teas (malaysia)
{S}'s shop has a newsletter with {a:800..2400 by 100} readers. After a clumsy message in capital letters {r:5%,10%,25%} of them left; a gentle apology brought {b:20..90 by 5} new readers.
where whole a*r
? How many readers has the newsletter now? = a-a*r+b : readers
? Had the apology come too late for {u:1/2,1/5,2/5} of the new readers, how many readers would there be now? = a-a*r+b-u*b : readers where whole u*b
? {q:10%,20%} of all present readers buy something for {p:RM30..RM60 by 10} each. How much do they spend? = q*(a-a*r+b)*p : ringgit where whole q*(a-a*r+b)

== os-sock-subscription (us)
Socks from {S}'s site come in bundles: {a:3..5} plain pairs at {b:$4..$7} each and {c:2..4} wool pairs at {d:$9..$14} each. A bundle is sold for {e:20%,25%} less than its parts cost.
where whole e*(a*b+c*d)
? [What|How much] does a bundle cost? = a*b+c*d-e*(a*b+c*d) : dollars
? How many pairs are in {n:5..20} bundles? = n*(a+c) : pairs
? How much does a buyer save with a bundle? = e*(a*b+c*d) : dollars

== os-chat-team (nigeria)
Customer chats at a Lagos phone store: {a:180..420 by 20} came in yesterday. A robot settled {f:1/2,2/5,3/5} of them, and {n:4..8} clerks shared the rest evenly, taking {m:5..10} minutes for each chat.
where whole (a-a*f)/n
? How many chats did each clerk have? = (a-a*f)/n : chats
? For how many minutes did each clerk chat? = (a-a*f)/n*m : minutes
? If the robot had been out of order all day, for how many minutes would each clerk have chatted? = a/n*m : minutes where whole a/n

== os-crafts-deadline (ireland)
"If you order {c:80..200 by 10} bookmarks today," {S} [answered|wrote back], "I have {a:12..30} in the drawer, I cut {b:6..12} [an|per] hour, and I cut for {h:3..5} hours each evening."
where whole (c-a)/(b*h)
? After how many evenings will the order be complete? = (c-a)/(b*h) : evenings
? How many bookmarks does {S} cut in an evening? = b*h : bookmarks
? If a friend cuts {d:3..5} [an|per] hour beside {S} for the same hours, after how many evenings is the order complete at the latest? = ceil((c-a)/((b+d)*h)) : evenings

== os-vinyl-decals (us)
who S: woman
{S} sells decals: small {a:$3..$5}, large {b:$7..$12}. [This week|Since Monday] {c:20..50 by 5} small ones and {d:10..30 by 5} large ones [went out|were mailed]. The site keeps {r:10%,20%} of all sales, and vinyl costs {e:$0.50} a small and {f:$2} a large decal.
? How much does {S} clear on this week's decals? = a*c+b*d-r*(a*c+b*d)-e*c-f*d : dollars
? If {S} had raised the price of a large decal by {g:$1..$2} and sold {h:2..4} fewer of them, how much would all sales have been? = a*c+(b+g)*(d-h) : dollars

== os-returns-desk (us)
{a:200..500 by 50} sweaters were [ordered|sold] on [Cyber Monday|the day after Thanksgiving] at {p:$30..$48 by 2}. {r:10%,20%} came back; {f:1/2,2/5} of those that came back had [stains|pulled threads] and were sold off at {q:$8..$15}, and all the others were restocked.
where whole a*r*f
? How much money did the shop keep, with refunds paid in full and stained sweaters sold off? = (a-a*r)*p+a*r*f*q : dollars
? How many sweaters were restocked? = a*r-a*r*f : sweaters
