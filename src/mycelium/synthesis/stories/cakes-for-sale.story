topic: cakes-for-sale
place: us

== kf-birthday-order-total
{S} places an order at the bakery for a big birthday party. The cake costs {a:$40..$90 by 5}, the cupcakes {b:$18..$36}, the cake stand {c:$9..$20}, the candles {d:$3..$8}, the paper plates {e:$4..$9}, the balloons {f:$10..$25} and the delivery {g:$8..$20}. Because {S:he} is a member, {S:he} gets a {h:5%,10%,20%} discount on the total.
? How much does {S} have to pay? = a+b+c+d+e+f+g-h*(a+b+c+d+e+f+g) : dollars
? What is the total cost of the order before the discount? = a+b+c+d+e+f+g : dollars
? How much more do the cake and the cupcakes cost than the other things on the order, before the discount? = a+b-(c+d+e+f+g) : dollars where a+b > c+d+e+f+g

== kf-cheaper-additional
{S} sells pound cakes to restaurants. The first cake of an order costs {a:$14..$26}, and each additional cake costs {c:$1..$3} less than the first.
? If a restaurant orders {b:4..12} cakes, what will the total be? = a+(a-c)*(b-1) : dollars
? How much would {d:4..9} cakes cost if every cake had the price of the first cake? = a*d : dollars
? How much does each additional cake cost? = a-c : dollars

== kf-slices-after-lunch
A cake shop had {a:60..120 by 10} slices of cheesecake. {b:10..30 by 10} slices were sold before noon. After lunch {c:1/2,2/5,3/5} of the remaining slices were sold, and {d:1/2,1/3,1/4} of those that were then left went to the night crew of the gas station. {S} baked {e:12..36 by 6} more slices for the evening.
where whole (a-b)*c, whole (a-b)*(1-c)*d
? How many slices of cheesecake does the shop have for the evening? = a-b-c*(a-b)-d*(a-b-c*(a-b))+e : slices
? How many slices were sold after lunch? = c*(a-b) : slices
? If each slice costs {p:$3..$6}, how much money did the shop make before noon? = b*p : dollars

== kf-same-again-sunday
{S} sold {a:5..15} carrot cakes for {b:$18..$30} each on Saturday, and an equal number of them for the same price on Sunday. {S:He} also sold {c:10..40} cupcakes at {d:$2..$4} each.
~ {S:His} fiancee was taking the orders for {n:3..6} hours.
? How much money did {S} make in total? = a*b+a*b+c*d : dollars
? How much more money did {S} make from the carrot cakes than from the cupcakes? = a*b+a*b-c*d : dollars
? If the ingredients for each carrot cake cost {e:$5..$9}, how much profit did {S} make on all of the carrot cakes? = (b-e)*(a+a) : dollars

== kf-wedding-invoice
who S: woman
{S} makes a wedding cake with {a:3..5} tiers. She charges a base fee of {h:$80..$150 by 10}, {b:$60..$120 by 10} for each tier and {c:$3..$6} for each of the {d:10..30} sugar flowers. She needs {e:2..3} helpers for {f:3..6} hours, and the customer pays {g:$12..$18} per hour for each helper.
? What is the total amount of money that the customer has to pay? = h+a*b+c*d+g*e*f : dollars
? How much do the helpers cost the customer? = g*e*f : dollars
? How much would the customer pay if there were no helpers and no sugar flowers? = h+a*b : dollars

== kf-cupcake-stand
Before noon {S}'s cupcake stand sold {c:30..60 by 2} cupcakes, but {a:2..4} customers returned {b:2..4} cupcakes each and got their money back. In the afternoon {S:he} put out {d:40..70} cupcakes and {e:5..20} of them did not sell. Each cupcake costs {p:$2..$4}.
? How much money did {S} make with the cupcakes? = (c-a*b)*p+(d-e)*p : dollars
? How many cupcakes did {S} sell in the afternoon? = d-e : cupcakes
? How much money did {S} have to give back? = a*b*p : dollars

== kf-decorating-time
It takes {S} {a:30..60 by 10} minutes to bake a layer cake and {f:1/2,1/5,1/10} of that time to mix the batter. Decorating it takes {c:2..3 times} as long as mixing and baking together.
where whole a*f
? How many minutes does {S} need for a cake in all? = a+a*f+c*(a+a*f) : minutes
? How many minutes does it take {S} to decorate {n:2..4} cakes? = n*c*(a+a*f) : minutes
? If {S} starts to mix at {t:8:00 am..10:00 am by 10}, at what time will the cake come out of the oven, ready to be decorated? = t+(a+a*f)/60 : clock where whole (a+a*f)/3

== kf-weekly-profit
{S} works from home and gets {d:$10..$25} a day for cake lessons. {S:He} also sells {c:3..7} cakes per day. Each cake sells for {a:$20..$35} and costs {b:$8..$14} to make. {S:He} works {e:4..6} days a week, and {S:his} phone bill of {f:$20..$45} is due every week.
? How much money does {S} have left at the end of a week? = e*(d+c*(a-b))-f : dollars
? How much profit does {S} make on the cakes per day? = c*(a-b) : dollars
? How many cakes does {S} sell in {w:3..9} weeks? = c*e*w : cakes

== kf-raffle-four-cakes
{S} baked {a:3..8} lemon cakes, and {S:his} friend baked {b:2..4 times} as many chocolate cakes. The church added {c:2..3 times} as many plain cakes as there were chocolate cakes, and {e:3..9} cakes came from a store. {d:4..12} of all these cakes were raffled off at the event.
? How many cakes were left after the raffle? = e+a+a*b+c*a*b-d : cakes
? How many chocolate and plain cakes were there in total? = a*b+c*a*b : cakes

== kf-cost-of-ingredients
{S} wants to sell pies and cakes. A cake needs {a:3..5} eggs at {b:20..40 by 5} cents each, and {c:2..4} cups of flour at {d:30..60 by 10} cents per cup. {S:He} sells each cake for {e:$9..$15}.
? How much do the eggs and flour for a cake cost, in dollars? = (a*b+c*d)/100 : dollars
? How much money is left from the price of a cake after the eggs and flour are paid for? = e-(a*b+c*d)/100 : dollars
? How many eggs does {S} need for {n:6..20} cakes? = a*n : eggs

== kf-layers-cut
A sheet cake at the store is {a:18..24 by 3} inches long and {b:12..15 by 3} inches wide and is cut into squares that are {s:3} inches on each side. Each square sells for {p:$2..$5}.
? How much money will the store make if the whole cake is sold in squares? = a/s*(b/s)*p : dollars
? If a customer buys the whole cake for {q:$40..$56}, how much cheaper is it than all of the squares? = a/s*(b/s)*p-q : dollars where a/s*(b/s)*p > q
? What is the distance around the whole cake in inches? = 2*(a+b) : inches

== kf-two-sizes
For the holidays {S} sold {n:15..40} cakes for a total of {t:$300..$900 by 10}. Each large cake cost {a:$30..$36 by 2} and each small cake cost {b:$16..$22 by 2}.
where whole (t-b*n)/(a-b), (t-b*n)/(a-b) > 2, (t-b*n)/(a-b) < n-2, t > b*n
? How many large cakes did {S} sell? = (t-b*n)/(a-b) | l, c: l + c = n, a*l + b*c = t : cakes
? What is the average amount of money that {S} got for a cake, in dollars? = t/n : dollars where whole t/n*20

== kf-candles-ages
who S: woman, T: man
{S} is {a:3..5 times} as old as her son {T}, who turns {b:7..14} today. There will be a cake with {b} candles for him, and next week a cake for her with a candle for every year of her age.
~ Candles cost {n:20..40 by 5} cents each.
? How many candles do they need for these cakes altogether? = a*b+b : candles
? How many years older is {S} than {T}? = a*b-b : years
? If the candles come in packs of {c:10,12,24}, how many packs should they buy for both cakes? = ceil((a*b+b)/c) : packs

== kf-commission-clerk
{S} gets {a:$90..$140 by 5} per day at a cake shop. In addition {S:he} earns a commission of {r:5%,10%,20%} on the sales above {b:$400..$600 by 50}. On Friday {S:he} sold cakes for a total of {c:$700..$1200 by 20}.
? How much did {S} earn on Friday? = a+(c-b)*r : dollars
? By how much did the sales on Friday exceed {b}? = c-b : dollars
? On Saturday {S} earned {d:$150..$220}. How much more was that than {S:his} fixed daily pay? = d-a : dollars where d > a

== kf-half-price-evening
The shop at the corner sells its tarts for {p:$4..$8} each until {t:5:00 pm..6:00 pm by 15}, and with {r:25%,50%} off after that. {S} buys {a:3..8} tarts during {S:his} lunch break and {b:4..10} more at the end of the day, after the price has dropped.
? How much did {S} spend on tarts in total? = a*p+b*(p-p*r) : dollars
? How much money would {S} have saved if {S:he} had bought all {S:his} tarts at the end of the day? = a*p*r : dollars
? How much is a tart after the price has dropped? = p-p*r : dollars

== kf-fundraiser-goal
The chess club at {S}'s school wants to raise {g:$300..$600 by 20} by selling cakes. So far it has sold {a:6..12} whole cakes at {b:$14..$20} each and {c:20..40} slices at {d:$2..$3} each.
where g > a*b+c*d+20
? How much more money does the club need to reach its goal? = g-a*b-c*d : dollars
? If each whole cake still sells for {b}, how many more whole cakes must the club sell to reach its goal? = ceil((g-a*b-c*d)/b) : cakes
? How much money has the club raised so far? = a*b+c*d : dollars

== kf-icing-ratio
{S} makes icing with {a:2..3} ounces of butter for every {b:4..7} ounces of sugar. A cake needs {c:12..40} ounces of icing.
where whole c/(a+b)
? How many ounces of sugar are in the icing of a cake? = c/(a+b)*b : ounces
? How many more ounces of sugar than butter does {S} use for a cake? = c/(a+b)*(b-a) : ounces
? {S} has {d:2..5} pounds of icing ready, and a pound is {q:16} ounces. How many cakes can {S:he} cover with it? = floor(d*q/c) : cakes

== kf-delivery-route
{S} is delivering cakes in {S:his} van, {S:his} dog sitting next to {S:him}. {S:He} travels {a:8..20} miles to the first customer, {b:3..9} miles farther to the second, and then {c:10..25} miles back to the shop. The van goes {d:14..20} miles per gallon.
? How many miles does {S} drive in all? = a+b+c : miles
? If gas costs {p:$3..$4} per gallon, how much does {S} spend on gas for {n:4..10} of these trips? = n*(a+b+c)/d*p : dollars where whole n*(a+b+c)/d
? The trip takes {m:40..90 by 5} minutes of driving and {e:8..15} minutes at each customer's door. How many minutes is {S} away from the shop? = m+e*2 : minutes

== kf-unsold-cakes-back
hide x:20..60
let k = x-a-k2*a+b
[When it closed|At the end of the day], the cake shop had {k} cakes. It had sold {a:5..14} cakes in the morning and {k2:2..3 times} as many in the afternoon, and in between {S} had brought {b:4..12} additional cakes from the kitchen.
where k > 2
? How many cakes did the shop have when it opened? = k-b+a+k2*a | x: x-a-k2*a+b = k : cakes where k > b
? How many cakes were sold that day? = a+k2*a : cakes

== kf-tasting-plates
For a tasting {S} cuts {a:4..9} cakes into {b:12..20 by 2} pieces each. {S:He} keeps {c:6..20} pieces for {S:his} staff and puts the remaining pieces on plates, {d:3..5} pieces per plate.
where whole (a*b-c)/d
? How many plates does {S} use? = (a*b-c)/d : plates
? If each plate is sold for {e:$2..$4}, how much money will {S} make? = (a*b-c)/d*e : dollars
? {f:30..60} people showed up and each of them ate {g:2} of the pieces on the plates. How many pieces were left on the plates? = a*b-c-f*g : pieces where a*b-c > f*g

== kf-price-list-change
{S} pays for {a:2..4} apple pies at {b:$11..$15} each and a chocolate cake that costs {c:$5..$12} more than a pie. {S:He} gives the cashier a {d:$100} bill.
where d > a*b+b+c
? How much change will {S} get? = d-a*b-(b+c) : dollars
? What does the chocolate cake cost? = b+c : dollars
? If sales tax of {r:5%,6%,8%} is added, how much will the total be? = (a*b+b+c)*(1+r) : dollars

== kf-ovens-capacity
The bakery has {a:3..6} ovens. [Each oven|Each of them] can hold {b:4..8} cakes, which need {m:30,40,45,60} minutes to bake. {S} has orders for {n:80..240 by 10} cakes.
? How many cakes can be baked at the same time? = a*b : cakes
? How many times do all of the ovens have to be filled to bake the orders? = ceil(n/(a*b)) : times
? How many hours will the baking take, if the ovens are filled as soon as they are empty? = ceil(n/(a*b))*m/60 : hours

== kf-bake-shop-average
{S} sold {a:10..30} cakes in March, {b:10..30} cakes in April and {c:10..30} cakes in May.
~ {S:His} best month in the previous year was December, with {n:40..60} cakes.
where a+b+c < 75
? What was the average number of cakes that {S} sold per month? = mean(a,b,c) : cakes where whole (a+b+c)/3
? {S}'s goal is to sell {g:95..140 by 5} cakes from March to June. How many cakes must {S:he} sell in June? = g-a-b-c : cakes
? If each cake brings a profit of {p:$6..$11}, how much profit did {S} make in these months? = p*(a+b+c) : dollars

== kf-two-stands-compare
who S: woman, T: man
{S} and {T} had cake stands at the fair. {S} sold {a:20..45} slices for {b:$3..$5} each. {T} asked {c:$1..$2} less for a slice, and sold {d:15..40} more slices than {S}.
where (a+d)*(b-c) != a*b
? How much money did {T} make? = (a+d)*(b-c) : dollars
? How much more money did {T} make than {S}? = (a+d)*(b-c)-a*b : dollars where (a+d)*(b-c) > a*b
? How many slices did the stands sell combined? = a+a+d : slices

== kf-freezing-layers
{S} froze {a:24..60 by 2} cake layers in order to be ready for June, when many people get married. Each wedding cake needs {b:3..5} layers. {S:He} made {c:4..8} wedding cakes by the middle of the month, and then {S:he} lost {d:2..6} layers when the power was out.
where a > b*c+d+b
? How many layers does {S} have left? = a-b*c-d : layers
? How many more wedding cakes can {S} make with the layers {S:he} has left? = floor((a-b*c-d)/b) : cakes

== kf-cake-mix-pantry
{S} opens a box of cake mix, which weighs {a:15..18} ounces, adds {b:8..12} ounces of water and {c:3..5} ounces of oil, and finds that the batter fills {d:3..4} small pans of {e:5..6} ounces each with some batter left over.
where a+b+c > d*e+3
? How many ounces of batter are left over after {S} fills the pans? = a+b+c-d*e : ounces
? How many ounces of batter does {S} have in total? = a+b+c : ounces

== kf-cupcake-trays-two-shops
who S: woman, T: man
{S} and {T} decorate cupcakes. {S} fills {a:4..8} trays of {b:12} cupcakes in the morning and {c:2 times} as many trays in the afternoon. {T} fills {d:3..6} trays of {b} cupcakes in the morning and nothing in the afternoon. They put all of the cupcakes in boxes of {e:6}.
? How many boxes do they fill? = (a*b+c*a*b+d*b)/e : boxes
? How many cupcakes does {S} decorate? = a*b+c*a*b : cupcakes
? How many more cupcakes does {S} decorate in the morning than {T}? = a*b-d*b : cupcakes where a > d
