topic: auction
place: any

== au-chair-lot (uk)
who S: woman
At a country auction {S} [bought|purchased] {a:6..12} chairs at {b:£14..£30} each and a mirror for {c:£40..£90 by 5}. The auctioneers add {r:10%,20%,25%} to whatever is bid. A carrier brought everything home for {d:£25..£60 by 5}.
~ The drive home took {j:30..80 by 10} minutes.
where whole (a*b+c)*r
? [What|How much] did chairs and mirror cost {S}, with all charges and the carrier? = a*b+c+r*(a*b+c)+d : pounds
? How much did the auctioneers add? = r*(a*b+c) : pounds
? {S} later sold the mirror for {k:2..3 times} what she had bid for it. How much more than her bid was that? = k*c-c : pounds

== au-bids-climb (us)
Bidding on a signed jersey opened at {a:$40..$100 by 10}. Each of the next {n:8..20} bids went up by {b:$5}, and every bid after that by {c:$10..$25 by 5}. {S} won with bid number {m:24..34}, the opening bid being number {o:1 digits}.
where m > n+2
? What did {S} bid in the end? = a+n*b+(m-o-n)*c : dollars
? What was the highest bid when the steps were about to grow? = a+n*b : dollars
? By how many dollars did the price climb from the opening to the end? = n*b+(m-o-n)*c : dollars

== au-reserve-not-met (ireland)
The vase had a reserve of {a:€600..€1500 by 100}. The highest bid in Kilkenny was {r:60%,75%,80%,90%} of that, so it went home again; a month later a dealer paid {q:10%,20%} more than that bid, of which the owner gave {b:€30..€90 by 10} to the porter and driver.
? How much did the owner keep? = r*a+q*r*a-b : euros
? By how much did the dealer's price stay below the reserve? = a-(r*a+q*r*a) : euros where r*a+q*r*a < a
? The dealer sold the vase for {u:€1500..€2500 by 100}. [What gain|How much gain] did the dealer make? = u-(r*a+q*r*a) : euros where u > r*a+q*r*a

== au-goats-by-lot (kenya)
{c:3..5} pens of {a:12..20} goats each came to the auction at Isiolo. In the morning {b:15..30} goats were sold at {p:KSh 4000..KSh 6000 by 500} each; in the afternoon {f:1/2,1/3,2/3} of the rest went at {d:KSh 500..KSh 1000 by 100} less each.
~ The auction began at {j:8:00 am..9:00 am by 30}.
where whole (c*a-b)*f, c*a > b+5
? [How much|What] did all sold goats bring? = b*p+(c*a-b)*f*(p-d) : shillings
? How many goats were not sold? = c*a-b-(c*a-b)*f : goats
? How many goats were sold in the afternoon? = (c*a-b)*f : goats

== au-silent-school (canada)
Silent auction, grade school gym. {a:20..40} items. Each of {b:15..18} items drew {c:4..7} bids, the rest {d:2..3} bids each. The average winning bid was {p:$30..$60 by 5}, and the gym cost the parents {e:$150..$300 by 50}.
? How many bids were written [in all|altogether|in total]? = b*c+(a-b)*d : bids
? What did the auction clear after the gym was paid? = a*p-e : dollars
? How many more bids were there on the items with {c} bids each than on all the rest? = b*c-(a-b)*d : bids where b*c > (a-b)*d+1

== au-tags-on-goats (new-zealand)
For the ewe fair {a:6..12} barns were cleared; each barn has {b:2..4} pens, and in each pen stand as many ewes as there are barns. Every barn, every pen and every ewe has a numbered tag, and {c:2..4} tins hold {d:20..60 by 10} spare tags each.
? How many tags are there [in all|altogether|in total]? = a+a*b+a*a*b+c*d : tags
? How many ewes stand in the barns? = a*a*b : ewes
? If {r:25%,50%,75%} of the ewes sell at {p:$120..$240 by 20} each, how much money is paid? = p*r*a*a*b : dollars where whole r*a*a*b

== au-online-snipe (singapore)
{S}'s limit for a rare card was {a:S$150..S$300 by 10}. With {m:5..9} seconds to go the price was {b:S$70..S$130 by 5}, then a rival added {c:S$5..S$20 by 5}, and {S} beat the rival by {d:S$2..S$6}. Shipping is {e:S$4..S$9}.
where a > b+c+d+e
? How far below the limit was the cost of the card with shipping? = a-b-c-d-e : dollars
? [What|How much] did the card cost without shipping? = b+c+d : dollars
? {S} sells the card for {k:1.5,2} times what it cost with shipping. What does {S} gain? = k*(b+c+d+e)-(b+c+d+e) : dollars

== au-furniture-estate (us)
The estate of Granny Jolene went under the hammer: {a:8..14} chairs for {b:$25..$60 by 5} each, a bed for {c:$200..$450 by 50}, {d:3..6} rugs for {e:$80..$200 by 10} each. The auction house keeps {r:10%,20%}, and {n:2..4} grandchildren share what is left.
~ She had lived in the house for {j:30..60 by 5} years.
where whole (a*b+c+d*e)*r, whole (a*b+c+d*e)*(1-r)/n
? How much does each grandchild get? = (a*b+c+d*e-r*(a*b+c+d*e))/n : dollars
? How much does the auction house keep? = r*(a*b+c+d*e) : dollars
? How much more did the rugs bring than the bed? = d*e-c : dollars where d*e > c

== au-hammer-unknown (us)
hide x:200..1500 by 100
let t = x+x*r+c
{S} paid {t} dollars for a painted sled: the hammer price, a buyer's fee of {r:10%,20%,25%} of it, and {c:$15..$45 by 5} for a crate.
? What was the hammer price? = (t-c)/(1+r) | x: x+x*r+c = t : dollars
? [How much|What] was the buyer's fee? = t-c-(t-c)/(1+r) : dollars
? The seller receives the hammer price less {q:10%,20%}. How much does the seller receive? = (t-c)/(1+r)-q*((t-c)/(1+r)) : dollars

== au-two-cows-unknown (india)
hide x:20000..50000 by 1000
let t = x+x+d
At the cattle fair in Pushkar a white and a brown camel fetched {t} rupees together; the white camel fetched {d:₹4000..₹12000 by 2000} more.
? How many rupees did the brown camel fetch? = (t-d)/2 | b, w: b+w = t, w-b = d : rupees
? The buyer of the white camel sold it on with {q:10%,20%,50%} gain. For how much? = (t+d)/2+q*((t+d)/2) : rupees
? The fair takes {r:2%,5%,10%} of every sale. How much did the sellers of both camels keep [in all|altogether|in total]? = t-r*t : rupees

== au-paddles-and-winners (australia)
At a charity auction each guest pays {a:A$15..A$30 by 5} for a bidding paddle. {b:60..120 by 10} guests bid for {c:12..30} artworks, each of which went for {d:A$150..A$400 by 50} on average, and no guest won more than a single artwork. Wine cost the hosts {e:A$400..A$900 by 50}.
? What did the hosts make, paddles included, after the wine? = a*b+c*d-e : dollars
? How many guests went home without an artwork? = b-c : guests
? How many dollars per guest came in on average? = (a*b+c*d)/b : dollars where whole (a*b+c*d)/b

== au-lots-per-hour (uk)
The auctioneer sells {a:60..120 by 20} lots an hour from {s:9:30 am..10:30 am by 15}, with a pause of {b:30,45} minutes after lot {c:120..240 by 60 digits}. The last lot is number {d:260..480 by 20 digits}.
where d > c, whole d/a*4, s+d/a+b/60 < 17
? How many minutes after the start is the last lot sold? = d/a*60+b : minutes
? {r:10%,20%,25%} of the lots after the pause are withdrawn by their owners. How many lots are sold [in all|altogether|in total]? = d-r*(d-c) : lots where whole r*(d-c)
? How many lots are sold after the pause? = d-c : lots

== au-fish-dawn (philippines)
At the fish auction in Navotas a dealer buys {a:8..20} tubs of {b:30..40 by 5 digits} kg at {c:₱90..₱140 by 10} a kilogram. {r:10%,20%} of the weight is ice. He resells the fish alone at {d:₱180..₱240 by 10} a kilogram.
~ It is {j:4:00 am..5:30 am by 15}, and the hall is crowded.
where whole a*b*r
? How much does he gain? = (a*b-r*a*b)*d-a*b*c : pesos where (a*b-r*a*b)*d > a*b*c
? How many kilograms of fish are in the tubs? = a*b-r*a*b : kg
? [How much|What] does he pay at the auction? = a*b*c : pesos

== au-number-plates (malaysia)
who S: man
{S} collects car plates. He paid {a:RM2000..RM6000 by 500} for a plate, and {b:RM500..RM1500 by 100} more for the next; then he sold both at an auction for {k:2..3 times} what they had cost him and spent {f:1/2,1/4} of his gain on a speedboat engine.
? How much of his gain [is left|remains]? = k*(a+a+b)-(a+a+b)-f*(k*(a+a+b)-(a+a+b)) : ringgit
? For how much did he sell both plates? = k*(a+a+b) : ringgit
? [How much|What] did both plates cost him? = a+a+b : ringgit

== au-second-chance (us)
Trent's bid for a set of {n:4..8} hubcaps failed by {a:$5..$15}; the winner paid {b:$90..$180 by 10} but never showed up. The seller then offered Trent the set at his own bid, plus {c:$8..$14} for packing each {m:2} of the hubcaps in a box.
? [What|How much] would the set cost Trent, if an odd hubcap needs a box of its own? = b-a+ceil(n/m)*c : dollars
? How high was Trent's bid? = b-a : dollars
? If Trent resells each hubcap for {p:$40..$55 by 5}, what is his gain? = n*p-(b-a)-ceil(n/m)*c : dollars where n*p > b-a+ceil(n/m)*c

== au-storage-locker (canada)
{S} [won|bought] the contents of a storage locker for {a:$250..$600 by 50}. {S:He} found {b:8..20} bottles of old maple syrup, each worth {c:$6..$12}, a lawnmower worth {d:$80..$180 by 10} and {e:40..90 by 10} romance novels, for which a pharmacy's rack paid {f:50} cents each. Carting the trash off cost {g:$30..$70 by 5}.
? By how much did {S} lose on the locker, if everything sold for its worth? = a+g-b*c-d-e*f/100 : dollars where a+g > b*c+d+e*f/100
? Had each bottle been worth {h:$3..$6} more, how much would everything found have brought, novels included? = b*(c+h)+d+e*f/100 : dollars
? [How much|What] did syrup and lawnmower bring? = b*c+d : dollars

== au-wine-cases (south-africa)
A Stellenbosch cellar sells {a:20..60 by 5} cases of {b:6,12} bottles. In the first round {f:1/4,2/5,3/5} of the cases go at {p:R900..R1500 by 100} a case. In the second, [all others|the others] go at {d:R100..R300 by 50} a case less. The cellar pays {r:5%,10%} of the takings for the sale.
~ The cellar is {j:80..250 by 10} years old.
where whole a*f
? How many rand does the cellar keep? = (a*f*p+(a-a*f)*(p-d))*(1-r) : rand
? How many bottles go in the second round? = (a-a*f)*b : bottles
? If {u:2..4} cases broke in the second round and were not paid for, how many rand did that round bring? = (a-a*f-u)*(p-d) : rand where a-a*f > u

== au-gavel-family (nigeria)
who S: woman, T: man
{S} and {T} bid against each other for a stool, not knowing that both worked for the same museum. {S} began at {a:₦10000..₦20000 by 2000}; each time, {T} went {b:₦1000..₦2000 by 500} higher and then {S} {c:₦1500..₦3000 by 500} higher than {T}. {T} gave up after {n:3..6} bids of his own, each answered by {S}.
? [What|How much] did the museum pay through {S}? = a+n*(b+c) : naira
? How high was {T}'s last bid? = a+n*(b+c)-c : naira
? How much did the bidding add to {S}'s first bid? = n*(b+c) : naira

== au-stamp-album (uk)
An album of {a:240..480 by 24} stamps was sold in {b:4,6,8} lots of the same size. {c:2..3} of the lots failed to sell. The others fetched {p:£25..£60 by 5} each, and {r:10%,20%} of the money went to the auction house.
~ The oldest stamp is {j:90..150 by 10} years old.
where b > c
? How much did the album's owner get? = (b-c)*p-r*(b-c)*p : pounds
? How many stamps were sold? = a/b*(b-c) : stamps
? The failed lots were later sold together for {u:£40..£90 by 5}, without the auction house. How much did the owner get [in all|altogether|in total]? = (b-c)*p-r*(b-c)*p+u : pounds

== au-farm-clearing (us)
To buy a {e:$18000..$32000 by 1000} tractor, a farmer auctions off {a:9..20} piglets at {b:$60..$110 by 5} each, a trailer at {c:$1800..$3500 by 100} and {d:30..80 by 10} acres of hay at {f:$90..$150 by 10} an acre. The county agent takes {r:5%,10%} of the proceeds.
where (a*b+c+d*f)*(1-r) < e
? How much is the farmer still short of the tractor? = e-(a*b+c+d*f-r*(a*b+c+d*f)) : dollars
? How much does the county agent take? = r*(a*b+c+d*f) : dollars
? [How much|What] do piglets and hay bring? = a*b+d*f : dollars

== au-late-rooms (jamaica)
who S: man
Auctioneer {S} sells off a hotel. Each of {a:20..40} rooms has {b:2} beds at {p:$8000..$14000 by 1000} a bed and a lamp at {c:$900..$1500 by 100}. For every bed sold he hands {d:$500..$1000 by 100} to the former maids. {n:3..6} rooms were locked, and nothing in them could be sold.
? How much comes in for beds and lamps, less what the maids get? = (a-n)*(b*p+c-b*d) : dollars
? How much do the maids get? = (a-n)*b*d : dollars
? How many beds were sold? = (a-n)*b : beds

== au-gold-weight (pakistan)
A jeweller's widow auctions {a:4..9} bangles of {b:12..20 digits} g and {c:2..4} chains of {d:25..40 digits} g. Bids go by weight: {p:15000..20000 by 1000} rupees a gram for bangles, {q:500..1500 by 500} rupees a gram more for chains.
? How many rupees does she get? = a*b*p+c*d*(p+q) : rupees
? How many grams of gold does she sell? = a*b+c*d : grams
? How much would the chains have brought at the price for bangles? = c*d*p : rupees

== au-average-painting (ireland)
hide x:300..900 by 20
let m = (a+b+c+x)/n
Of the {n:4} paintings by the late curate, the cliff went for {a:€300..€800 by 20}, the church for {b:€300..€800 by 20}, the mill for {c:€300..€800 by 20}. Nobody noted the price of the fourth, but the paper wrote that they fetched {m} euros on average.
where whole (a+b+c+x)/4
? For how much did the fourth painting go? = n*m-a-b-c | x: (a+b+c+x)/n = m : euros
? The fourth painting was resold at {q:10%,20%,50%} above its price. For how much? = (n*m-a-b-c)+q*(n*m-a-b-c) : euros
? How much did the curate's niece get if she was promised {r:5%,10%} of what all of them brought? = r*n*m : euros

== au-bike-police (ghana)
The police in Tema auction off {a:30..60 by 2} lost bicycles. {f:1/2,1/3,1/5} need repair and go at {b:60..100 by 10} cedis, the sound ones go at {c:40..80 by 10} cedis more. {d:100..300 by 50} cedis pay for posters.
~ The police yard has {j:2..3} gates.
where whole a*f
? How many cedis are left after the posters? = a*f*b+(a-a*f)*(b+c)-d : cedis
? How many bicycles are sound? = a-a*f : bicycles
? {r:50%,20%} of the sound bicycles come back within a week because of the brakes, and their price is returned. How many cedis remain from the sound bicycles? = (a-a*f-r*(a-a*f))*(b+c) : cedis where whole r*(a-a*f)

== au-piano-to-school (canada)
A school has {t:$900..$1800 by 100} for an upright piano. Bidding starts at {a:$300..$600 by 50} and rises by {b:$25,$50} with each bid. The house adds {r:10%,20%} to the winning bid, and the movers want {c:$120..$200 by 20}. The winning bid is bid number {n:6..12 digits}, the start being number {o:1 digits}.
where (a+(n-o)*b)*(1+r)+c < t
? How much of its money does the school have left with the piano in the gym? = t-(a+(n-o)*b)*(1+r)-c : dollars
? What was the winning bid? = a+(n-o)*b : dollars
? How much does the house add? = r*(a+(n-o)*b) : dollars

== au-lost-luggage (singapore)
An airline auctions {a:40..90 by 10} unclaimed suitcases. {f:1/2,2/5,1/5} are sold unopened at {p:S$30..S$50 by 5}, {g:1/3,1/2,1/4} of the others at {q:S$60..S$90 by 5} with a list of contents, and what is then left goes to a charity. The hall costs {c:S$200..S$500 by 50}.
where whole a*f, whole (a-a*f)*g
? How much does the airline make after paying for the hall? = a*f*p+(a-a*f)*g*q-c : dollars where a*f*p+(a-a*f)*g*q > c
? How many suitcases does the charity get? = a-a*f-(a-a*f)*g : suitcases
? [How much|What] do the suitcases with a list bring? = (a-a*f)*g*q : dollars

== au-cattle-scale (us)
At the sale barn steers [sell|are sold] by the pound. {S} brought {a:6..14} steers averaging {b:900..1200 by 50} pounds and got {p:$1.20..$1.80 by 0.2} a pound; the barn keeps {r:2%,3%,5%}, and hauling was {c:$3..$5} a mile for {d:20..60 by 10} miles.
? How much did {S} take home after barn and hauling? = a*b*p-r*a*b*p-c*d : dollars
? How many pounds of steer did {S} sell? = a*b : pounds
? If each steer had been {e:40..80 by 10} pounds heavier, how much more would the buyers have paid? = a*e*p : dollars

== au-quilt-raffle-bids (us)
who S: woman, T: woman
Church ladies auctioned a quilt. {S} opened with {a:$80..$150 by 10}; {T} [went|bid] {r:10%,20%,50%} higher; then {S} raised {T}'s bid by {b:$15..$40 by 5} and won. Cloth and thread had cost {c:$45..$70 by 5}, and a grocer [matched|gave as much as] whatever was left after that.
? How much came in for the church in all, the grocer's gift included and the cloth and thread paid? = 2*(a+r*a+b-c) : dollars
? By how much was {S}'s winning bid above her opening bid? = r*a+b : dollars
