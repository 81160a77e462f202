topic: chores-and-errands
place: us

== chores-dishes-garage
who S: woman, T: man
{S} spent {a:10..35} minutes washing the dishes and {b:5..25} minutes drying them [after dinner|on Sunday].
Her brother {T} cleaned the garage, which took {c:2..5 times} as long as all of her work.
? How many total minutes did {S} and {T} spend on their chores? = (a+b)/1+c*((a+b)/1) : minutes
? If their dad also spent {d:12..50} minutes sweeping the porch, how many minutes did they all work in total? = d+(a+b)/1+c*((a+b)/1) : minutes
? Their mom washed windows for {e:15..40} minutes and their grandpa polished shoes for {f:10..30} minutes. What's the total number of minutes that the family worked? = e+f+(a+b)/1+c*((a+b)/1) : minutes

== chores-raking-neighbors
who S: woman
{S} and her mother wanted to rake the leaves in the park near their house. {a:3..14} of their neighbors came to help them.
? If everyone had a rake, how many rakes were there in total? = a+1+1 : rakes

== chores-group-cleanup
There were {a:9..30} people at the river cleanup, including {S} and a photographer. {S} only wrote down the names, and the photographer only took pictures. [Everyone else picked up trash.|The rest of the people picked up trash.]
? How many people picked up trash? = a-1-1 : people

== chores-folding-shirts
who S: man, T: woman
{S} folded {b:2..4 times} as many shirts as his sister {T}. He folded {a:12..60} shirts. Their mother then folded {c:2..5 times} as many shirts as {T}.
where whole a/b
? How many shirts did the family fold altogether? = a+(a/b+c*(a/b))/1 : shirts

== chores-coin-jar
{S} emptied the jar on the dryer to pay for the laundromat. There were {a:5..30} quarters, {b:5..40} dimes, and {c:5..40} nickels in it.
? What's the total value of the coins in cents? = a*25+b*10+c*5 : cents

== chores-clothesline
who S: man
{S} bought {a:20..80 by 5} feet of rope to make a clothesline in the backyard. He used {p:10%,20%,25%,40%,50%} of it to tie up the tomato plants instead.
? How many inches of rope does he have left for the clothesline? = (a*12)/1-p*((a*12)/1) : inches
where whole a*12*p

== chores-laundry-loads
who S: woman
On Saturday {S} washed {a:3..8} loads of laundry with {b:6..15} pieces in each load, and on Sunday her husband washed the same amount. She also washed {c:2..9} rugs and {d:2..12} curtains.
? How many pieces did they wash that weekend? = d+(c+(a*b+a*b)) : pieces

== chores-time-washing-car
who S: woman
It took {S} {a:2..5} hours to clean out the basement. Painting the basement took her {k:2..4 times} as long.
? How many minutes did she spend on the basement in total? = (a*60)/1+k*((a*60)/1) : minutes

== chores-plant-watering
who S: man
{S} is watching the neighbor's house. Every day for a full week, he watered the plants in the morning and again in the evening. On the next Sunday, he watered them in the morning only, and then the neighbor came home.
~ The neighbor has {x:9..40} plants.
? How many times did he water the plants? = 7*2+1 : times

== chores-grocery-tip
who S: woman
{S} had her groceries delivered. She ordered a bag of rice for {c:$6..$15}, a chicken for {a:$8..$16}, and {b:2..6} jars of sauce at {e:$3..$7} per jar. She added a tip of {r:10%,15%,20%,25%} of the cost of the food.
where whole (c+a+b*e)*r
? How much did she pay in total? = (c+a+b*e)/1+r*((c+a+b*e)/1) : dollars

== chores-errands-miles
who S: man
{S} drove {a:2..12} miles to the post office, {b:2..12} miles to the bank, and then {c:3..15} miles home. In the afternoon he had to drive his mother to the doctor. The whole trip to the doctor was as long as his errands divided by {d:2..4}.
where whole (a+b+c)/d
? How many miles did he drive that day? = (c+a+b)/1+((c+a+b)/1)/d : miles

== chores-window-panes
The old house has {a:6..14} windows with {b:4..12} panes each. {S} needs to wash all the panes except the cracked pane above the door, [which is taped up|which fell out last winter].
? How many panes does {S} need to wash? = a*b-1 : panes
? If {S} has already washed {c:8..30} panes on the porch, where the taped-up pane is not, how many panes are still left to wash? = a*b-c-1 : panes
where a*b > c+4

== chores-dog-walks-weeks
who S: woman
{S} promised to walk the dog every day. In the first week she missed {a:2,3} days because of the rain and {b:2,3} days because of a cold. In the second week she walked the dog every day.
? On how many days did she walk the dog in these weeks? = 7-a-b+7 : days

== chores-fence-boards
who S: man
{S} had {c:20..90} inches of ribbon in the drawer. He went to the store to buy {a:3..12} more feet of ribbon for the parade, but he used {b:15..35} inches of it to wrap a gift on the way home.
? How many inches of ribbon does he have now? = c+(a*12-b) : inches

== chores-bowls-plates
who S: woman
On Friday {S} washed {a:8..25} plates and {b:5..20} bowls at her uncle's diner. On Saturday she washed as many plates and bowls as on Friday and {c:4..20} cups as well. Her uncle pays her {d:2,3,5 words} cents for each piece, but he doesn't pay for the {e:2..6} pieces that she broke.
? How many cents did she earn in these days? = d*((a+b)/1+(c+(a+b)/1)/1-e) : cents
? If she had broken nothing, how many pieces would he have paid her for? = (a+b)/1+(c+(a+b)/1)/1 : pieces

== chores-cans-to-recycle
who S: man
{S} collects cans for recycling. He picked up {a:10..30} cans at the pool and {b:12..30} cans at the park on Monday. On Tuesday he found {c:4..15} fewer cans than on Monday, and on Wednesday he found {d:10..40} cans. He puts {e:4..10} cans in each bag.
where whole (d+a+b+a+b-c)/e
? How many bags does he fill? = (d+((a+b)/1+((a+b)/1-c))/1)/e : bags

== chores-hour-free
who S: man
{S} has exactly an hour before his mother comes home. He spends {a:5..15} minutes making his bed, {b:6..15} minutes doing the dishes, {c:4..12} minutes sweeping, and {d:3..10} minutes feeding the cat. Then he is able to play until she comes.
? For how many minutes can he play? = 60-a-b-c-d : minutes

== chores-packing-lunches
who S: woman, T: man
{S} makes the lunches for her brother {T} and herself. For each lunch she needs {a:2..4} slices of bread, {b:3..8} carrot sticks, and {c:2..7} crackers.
? How many pieces of food does she need in total to make the lunch for {T} and the same lunch for herself? = (c+a+b)/1+(c+a+b)/1 : pieces

== chores-bottles-garage
{S} is cleaning out the garage with the family. Dad carries {a:12..60} boxes to the truck, which is {b:2..4 times} as many as {S} carries. Mom carries {c:5..20} boxes, and Grandpa carries {d:2..9} boxes.
where whole a/b
? How many boxes do they carry altogether? = d+(c+(a+a/b)) : boxes
? If {S} carries {e:2..6 times} as many boxes after lunch as before lunch, and nobody else works after lunch, how many boxes does the family carry that day? = d+c+a+(a/b+e*(a/b))/1 : boxes

== chores-towel-closet
who S: woman
{S} counted the towels in the house. There were {a:6..15} in the closet, {b:3..9} in the bathroom, and {c:2..8} in the laundry basket. She threw away {d:2..5} old ones. Then she bought {e:3..8} new towels, and her aunt gave her {f:2..6} more.
? How many towels are there in the house now? = f+(e+(c+(a+b)-d)) : towels

== chores-stamps-bank
who S: man
{S} left home with {a:$40..$90}. He paid {b:$12..$35} at the dry cleaner. Then he returned a broken lamp and got {c:$15..$40} back, sold his old bike for {d:$30..$70}, got {e:$20..$60} for mowing a lawn, and found {f:$2..$5} in his coat.
? How much money does he have now? = f+(e+(d+(c+(a-b)))) : dollars

== chores-detergent-price
who S: woman
{S} pays {a:$12..$60} for {b:3..8} bottles of detergent, which all cost the same. She started the month with {d:$40..$120} that her roommates gave her for cleaning supplies. She wants to buy {c:2..4} bottles for the apartment upstairs and {e:2..5} bottles for the apartment downstairs out of this money.
where whole a/b, d > c*a/b+e*a/b
? If that first purchase was not paid from the roommates' money, how much of it is left after she buys the bottles for the apartments? = d-c*(a/b)-e*(a/b) : dollars

== chores-socks-matching
who S: woman
{S} matched {b:5..15} pairs of socks on Sunday. On Monday she matched {a:2..5} baskets with {f:4..9} pairs in each basket, and on Tuesday she matched {c:2..3 times} as many pairs as on Monday. She puts {d:3..8} pairs in each drawer.
where whole (b+a*f+c*a*f)/d
? How many drawers does she fill? = (b+((a*f)/1+c*((a*f)/1))/1)/d : drawers

== chores-library-books
who S: man
{S} had {a:20..40} library books at home. He returned {b:4..9} of them on the way to school and {c:3..8} on the way back. Then he checked out {d:5..12} more. On Friday he returned {e:3..9} books, and his sister brought {f:2..8} library books home for him.
? How many library books does he have now? = f+(d+(a-b-c)-e) : books

== chores-mulch-bags
who S: woman
{S} has to buy mulch. {b:3..6} bags of mulch normally weigh {a:60..240 by 10} pounds altogether. She needs {c:8..20} bags for the whole yard, but she decided not to cover {d:25%,50%,75%} of the yard, so she needs fewer bags.
where whole a/b, whole c*d
? How many pounds of mulch does she need to buy? = a/b*(c-c*d) : pounds

== chores-lawn-pay-same
who S: man, T: woman
{S} mowed {a:2..7} lawns at {b:$10..$30 by 5} per lawn and got a tip of {c:$5..$15}. His sister {T} mowed the same number of lawns for the same pay and got the same tip.
? How much did {S} and {T} make in total? = (c+a*b)/1+(c+a*b)/1 : dollars
? If they need {d:$40..$90} for a new trimmer and buy it out of what they earned, how much will be left? = (c+a*b)/1+(c+a*b)/1-d : dollars
where 2*c+2*a*b > d

== chores-shopping-tax
who S: woman
{S} bought {a:2..6} brooms for {b:$6..$12} each and {c:2..5} buckets for {d:$4..$10} each to clean the school. The sales tax is {e:5%,10%}.
where whole (a*b+c*d)*e
? What is the total cost of everything with tax? = (a*b+c*d)/1+e*((a*b+c*d)/1) : dollars
? If she also bought a mop for {f:$10,$20,$30} and the tax is charged on the mop as well, how much did she pay in total? = (f+a*b+c*d)/1+e*((f+a*b+c*d)/1) : dollars
where whole (f+a*b+c*d)*e

== chores-weeds-days
who S: man
{S} pulled {a:40..90} weeds on Monday. On Tuesday he pulled {b:5..18} fewer weeds than on Monday, and on Wednesday he pulled {c:4..15} fewer than on Tuesday.
? How many weeds did he pull in total? = a+((a-b)+(a-b-c))/1 : weeds
? On Thursday it rained for {d:2..6} hours, so he pulled {e:5..12} fewer weeds than on Wednesday. How many weeds did he pull on Thursday? = a-b-c-e : weeds

== chores-allowance-yearly
who S: woman
{S} has {a:8..14} chores on her list each day. {b:2..5} of them are for her brother to do, and she does the rest. She gets {c:4,6,8,10,12 words} cents for each chore she does, but she shares her money equally with {d:2..4} other people, so that {e:3..5} people have the same amount.
where e = d+1, whole c*(a-b)/e
? How many cents does she keep for herself in a week? = c*(a-b)/e*7 : cents

== chores-sweeping-steps
who S: woman
{S} vacuumed {a:3..9} bedrooms and {b:2..6} bathrooms at the inn on Monday. On Tuesday she vacuumed {c:2..4} floors with {d:3..8} rooms each. She vacuumed {e:5..12} rooms on Wednesday and {f:4..12} rooms on Thursday.
? What is the total number of rooms that she vacuumed? = f+(e+((a+b)+c*d)) : rooms

== chores-vacuum-sale
who S: man
{S} was sent to the mall with {d:$150..$300 by 10} to buy a vacuum cleaner. Its normal price is {a:$80..$200 by 20}, but it is on sale for {b:10%,20%,25%,50%} off. The store adds {c:5%,10%} of the sale price for tax.
where whole a*b, whole (a-a*b)*c, d > a+20
? How much money will he bring home? = d-(a-a*b)-c*(a-a*b) : dollars

== chores-stairs-top
who S: man
The stairs in front of the church have {a:9..41} steps. {S} has to shovel the snow off every step except the top step, which is under the roof. He has already shoveled {b:1/2,1/4,3/4} of the steps that he has to do.
where whole (a-1)*b
? How many steps does he still need to shovel? = (a-1)-b*(a-1) : steps

== chores-envelopes-hour
who S: woman
{S} helps her aunt with the mail. She stuffed {a:3..8} stacks of {b:10..25} envelopes in the morning. In the afternoon she worked for an hour and stuffed an envelope every {c:2,3,4,5 words} minutes. Then she took {d:10%,20%,25%,50%} of all the envelopes to the post office.
where whole (a*b+60/c)*d
? How many envelopes were left at the house? = (a*b+60/c)-d*(a*b+60/c) : envelopes

== chores-brick-stack
who S: man, T: woman, U: man
{S} carried {b:2..4 times} as many bricks to the patio as {T}. He carried {a:24..96 by 2} bricks. {T} carried {c:2..4 times} as many as her little cousin {U}.
where whole a/b/c, a > 2*b*c
? How many bricks did they carry in total? = a+(a/b+a/b/c) : bricks

== chores-garage-sale-clothes
who S: woman
{S} cleaned out her closet and found {a:40..80 by 4} pieces of clothing. She gave {b:1/4,1/2} of them to her cousin. Of the remaining clothes, she threw away {c:1/2,1/5,1/4}.
where whole a*b, whole (a-a*b)*c
? If the rest of the clothes and her cousin's pieces went into the washing machine, how many pieces were washed? = a*b+((a-a*b)-c*(a-a*b)) : pieces

== chores-gas-money
who S: man
{S} had {a:$60..$150} for the errands of the month. He spent {b:$12..$40} on gas right away and divided the rest equally among {c:2,4,5 words} trips. On each trip he shares the money equally among {e:2,3} stores. There was also {d:$3..$12} in his wallet that was his own.
where whole (a-b)/c/e
? If he takes only the hardware store's share of a trip and his own money with him, how much does he carry? = d+(a-b)/c/e : dollars

== chores-overtime-cleaning
who S: woman
{S} cleans offices for {a:$10..$20 by 2} per hour for her first {b:4..8} hours of a day. For every hour after that, her pay per hour is {d:50%} higher. She worked {e:9..12} hours per day for {c:2..6} days.
? How much money did she make? = c*(a*b)+c*((a+a*d)*(e-b)) : dollars

== chores-sale-shoes-coat
who S: man
{S} took his children to buy school clothes. A coat that usually costs {a:$40..$90 by 10} was {b:10%,20%,30%,50%} off, and a pair of shoes that usually costs {c:$30..$60 by 10} was {d:10%,20%,40%,50%} off.
where b != d
? How much did he pay for the coat and the shoes? = (a-a*b)+(c-c*d) : dollars

== chores-sandbags
who S: woman, T: man
{S} filled {a:6..20} sandbags before the storm. {T} filled {b:2..4 times} as many as {S}. {T}'s uncle filled {c:2..3 times} as many as {T}. {d:3..9} of the bags had holes and were thrown away, but the town brought {e:10..40} full ones.
? How many good sandbags do they have now? = e+((a+a*b)+c*(a*b)-d) : sandbags

== chores-sleep-work
who S: man
{S} sleeps {a:7..9} hours every day. He works at the car wash from {c:8:00 am..10:00 am by 60} to {b:3:00 pm..6:00 pm by 60} every day of the week.
? How many hours a week does he have for everything else? = (24-a-(b-c))*7 : hours

== chores-practice-hours
who S: woman
Each week {S} stays home on {a:2..4} of the days. On each of the remaining days of the week she rakes leaves in the park from {c:7:30 am..9:00 am by 30} to {b:10:00 am..11:30 am by 30}.
? How many minutes does she rake leaves in a week? = (7-a)*(b-c)*60 : minutes

== chores-share-with-parents
{S} found {a:12..60 by 3} old magazines in the attic and decided to share them equally with Mom and Dad, [so that each of them reads the same number|so that they all get the same number].
? How many magazines does {S} get? = a/(1+2) : magazines

== chores-trip-fuel-cost
who S: woman
On Monday {S} drove {a:10..40} miles to deliver flowers and {b:10..30} miles to pick up her son. Then she drove {c:2..5} times to the hospital and back, which is {d:6..20} miles each time. On Tuesday she drove {g:15..60} miles. Her car goes {e:20,25,30} miles per gallon, and gas costs {f:$3..$5} per gallon.
where whole (g+a+b+c*d)/e
? How much did she pay for the gas she used? = f*((g+((a+b)+c*d))/e) : dollars

== chores-money-spread-week
who S: man
{S} was given {a:$60..$150} for the week. He spent {b:$8..$25} on dog food, {c:$5..$20} on stamps, and {d:$5..$20} on a new mop. He wants to spend the remaining money evenly over the days of the week.
where whole (a-b-c-d)/7
? How much can he spend each day? = (a-b-c-d)/7 : dollars

== chores-newspaper-route
who S: woman
{S} had {a:60..120} newspapers to deliver. {b:5..15} of them got wet and {c:4..12} had missing pages. She delivered the good ones, and on Sunday she delivered {d:2..3 times} as many papers as that.
? How many newspapers did she deliver altogether? = (a-b-c)+d*(a-b-c) : newspapers

== chores-yard-list-cost
who S: woman
{S} is buying supplies for each of the {i:3..8} cabins that she cleans. Every cabin needs a lamp for {c:$12..$30}, {a:2..6} towels for {b:$3..$8} each, {d:2..5} pillows for {e:$4..$9} each, {f:2..4} cups for {g:$2..$5} each, and a rug for {h:$9..$25}.
? What is the total cost of the supplies? = i*(h+((c+a*b)+d*e+f*g)) : dollars
