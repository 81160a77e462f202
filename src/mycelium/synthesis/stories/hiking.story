topic: hiking
place: any

== hike-loop-every-day
On holiday in the Drakensberg {S} walks up to the hut on the long path, which is {a:7..14} km, and comes down on the steep path, which is {b:2..4} km shorter. {S:He} does so on {c:3..6} days.
~ {S:His} walking stick is {q:110..130} cm long.
? How many km does {S} walk on these days [altogether|in all|in total]? = c*(a+a-b) : km
? How many km does {S} walk on a single day? = a+a-b : km

== hike-summit-minutes
The walk down from the summit took {S} {a:2..4} hours. The climb had taken {b:2 times} as long.
~ The mountain is {zq:1400..2600 by 100} metres high.
? For how many minutes was {S} climbing and walking down [altogether|in all|in total]? = a*60+b*a*60 : minutes
? How many minutes did the climb take? = b*a*60 : minutes
? {S} rested {c:15..40 by 5} minutes on the summit and started at {t:6:00 am..7:30 am by 15}. When did {S} reach the bottom again? = t+a+b*a+c/60 : clock

== hike-long-day-pauses
From leaving the car to coming back to it, {a:7..10} hours went by. In that time {S} spent {b:20..45 by 5} minutes on lunch, {c:5..20 by 5} minutes on photos, {d:10..30 by 5} minutes on a swim, {e:5..15 by 5} minutes on a lost glove and {f:10..25 by 5} minutes on a nap.
~ {S} saw {zq:3..9} deer and a falcon.
? For how many minutes was {S} really walking? = a*60-b-c-d-e-f : minutes
? How many minutes did all the pauses take together? = b+c+d+e+f : minutes

== hike-three-day-tour
On the first day of a tour {S} walked {a:8..14} miles, and on the second day {b:25%,50%} more than that. For the third day {S:he} had planned {e:2..3 times} as many miles as the {f:6..9} miles to the mill, but a blister took {c:2..4} miles off. On the fourth day {S} made {d:1/2,1/3} of the miles of the third.
~ {S}'s pack weighs {zq:18..30} pounds.
where whole a*b, whole d*(e*f-c)
? How many miles did {S} walk from the second to the fourth day [altogether|in all|in total]? = a+a*b+(e*f-c)+d*(e*f-c) : miles
? How many miles did {S} walk on the third day? = e*f-c : miles
? How many miles did {S} walk on the first and second day together? = a+(a+a*b) : miles

== hike-school-tents
A school takes {a:4..9} groups of {b:8..15} pupils hiking. Every {c:3,4,5} pupils share a tent, and each pupil is given {d:2..4} energy bars.
~ The camp is {zq:6..14} km from the road.
where whole a*b/c
? How many things must be handed out, if only tents and energy bars are counted? = a*b/c+d*a*b : things
? How many tents do they need? = a*b/c : tents
? An energy bar costs {p:60..95 by 5} cents. How many cents do the bars cost [altogether|in all|in total]? = d*a*b*p : cents

== hike-week-stages
{S}'s week on the coast path: a windy Monday, a calm Tuesday, a windy Wednesday, a calm Thursday, a windy Friday. On a calm day {S} covers {a:16..24} km, on a windy day {b:3..7} km less. On Saturday {S} does {c:8..13} km and on Sunday {d:5..9} km.
? How many km does {S} cover from Monday to Sunday? = d+c+a-b+a+a-b+a+a-b : km
? How many km does {S} cover on a windy day? = a-b : km

== hike-minutes-by-parts (ireland)
Up Croagh Patrick {S} needed {a:2..3} hours and down {d:2..3} hours. On the way up {S:he} stopped {b:4..9} times for {c:3..8} minutes each, and these stops are not counted in the hours.
~ On the top stands a small chapel; {zq:20..60} other people were there.
? How many minutes was {S} on the mountain on the way up and down, stops included? = a*60+b*c+d*60 : minutes
? How many minutes did the stops take [altogether|in all|in total]? = b*c : minutes
? How many minutes did the way up take, stops included? = a*60+b*c : minutes

== hike-map-and-boots
New boots cost {a:$90..$180 by 10}. Because they are last year's, {S} pays {b:20%,25%,30%,40%} less; socks at {c:$8..$14} a pair are bought, too, {d:3..5} pairs of them.
~ The socks have a unicorn on the heel.
where whole a*b
? How much [does {S} pay|must {S} pay|does {S} have to pay] for boots and socks? = a-a*b+c*d : dollars
? How much are the boots after the reduction? = a-a*b : dollars
? How much change does {S} get from {e:$200..$250 by 10}? = e-(a-a*b)-c*d : dollars where e > a+c*d

== hike-height-gain (india)
The path from Yuksom climbs {a:240..360 by 20} metres in every hour. {S} set out at {b:1700..1900 by 20} metres above the sea and climbed for {c:3..5} hours; then a lost water bottle cost {S:him} {d:60..150 by 10} metres of going down.
~ {zq:3..6} yaks came toward {S:him} on the way.
? How many metres above the sea was {S} then? = b+a*c-d : metres
? How many metres had {S} climbed before turning back for the bottle? = a*c : metres
? The pass lies at {e:4000} metres. How many metres higher was it than the point where {S} turned back? = e-b-a*c : metres where e > b+a*c+50

== hike-water-and-weight
An empty pack weighs {a:900..1600 by 100} grams. {S} puts in {b:2..4} bottles of {c:750, 1000} grams and {d:3..6} packets of food of {e:250..450 by 50} grams.
? How many kg does the full pack weigh? = (a+b*c+d*e)/1000 : kg where whole (a+b*c+d*e)/100
? How many grams do bottles and food weigh together? = b*c+d*e : grams
? After lunch {n:2 words} bottles are empty, so that each weighs just {g:50..80 by 10} grams, and a packet of food is gone. How many grams lighter is the pack? = n*(c-g)+e : grams

== hike-trail-markers
Along the new nature trail a post is set every {a:40,50,60,80} metres, at the beginning and at the end, too. The trail is {b:1200..3600 by 240} metres long. {S} can set {c:4..9} posts in an hour.
~ The trail was the idea of a class of {zq:18..30} pupils.
where whole b/a, mod(b/a+1,c) > 0
? How many posts does the trail need? = b/a+1 : posts
? How many hours at least must {S} plan for the work, if only full hours are paid and a started hour counts as full? = ceil((b/a+1)/c) : hours
? Each post [costs|is] {p:$6..$14}. How much do the posts cost? = (b/a+1)*p : dollars

== hike-two-speeds-meet
{S} starts from the village toward the lake at {a:3..5} km [an hour|per hour], and at the same moment {T} starts from the lake toward the village at {b:2..4} km [an hour|per hour]. The path is {c:10..36} km long.
~ The path crosses {zq:3..8} streams.
who S: man, T: woman
where whole c/(a+b)
? After how many hours do they meet? = c/(a+b) : hours
? How many km from the lake do they meet? = c/(a+b)*b : km
? How many km does {S} still have to go to the lake when they meet? = c-c/(a+b)*a : km

== hike-club-fees (uk)
The ramblers' club has {a:40..90 by 5} grown-up members, who pay {b:£18..£30} a year, and {c:20%,40%,60%} as many young members, who pay {d:£6..£10}. It spends {e:£300..£700 by 20} a year on paths and stiles.
~ The club was founded {zq:30..90} years ago.
where whole a*c
? How much of the fees is left each year after that spending? = a*b+a*c*d-e : pounds
? How many young members does the club have? = a*c : members
? How much do all the members pay in a year? = a*b+a*c*d : pounds

== hike-mosquito-percent
Of the {a:60..150 by 10} people on the sponsored walk, {b:10%,20%,30%} turned round at the river. {c:1/3,1/2,2/3} of the people who went on reached the end before noon; the others came later.
~ The walk is {zq:8..20} miles long, and tea waits at the end.
where whole a*b, whole (a-a*b)*c
? How many people reached the end later than noon or at noon? = (a-a*b)-(a-a*b)*c : people
? How many people went on after the river? = a-a*b : people
? Each person who reached the end earned {p:$8..$15} for the hospital. How much was earned? = (a-a*b)*p : dollars

== hike-average-step (kenya)
On Mount Longonot {S} takes {a:60..90 by 5} steps in a minute, and each step is {b:60, 70, 80} cm long. {S} keeps that up for {c:20..60 by 10} minutes.
? How many metres does {S} walk in that time? = a*b*c/100 : metres
? How many steps does {S} take in that time? = a*c : steps
? {T} walks behind with steps that are {d:10} cm shorter, but just as many in a minute. How many metres behind {S} is {T} after {c} minutes, if they began side by side? = a*c*d/100 : metres

== hike-old-trail-ages
"This trail is {a:24..60} years older than I am," the ranger told the class. "I was {b:22..26} when I came here, and I have been here for {c:5..20} years."
? How old is the ranger? = b+c : years
? How old is the trail? = b+c+a : years

== hike-sharing-berries
The hikers found blueberries: {S} picked {a:300..600 by 20} grams, {T} {b:80..200 by 20} grams less than {S} and {U} as much as the others put together. They set {c:100..300 by 50} grams aside for pancakes and divided the rest into {d:3 words} equal portions.
where whole (a+(a-b)+(a+(a-b))-c)/d
? How many grams were in each portion? = (a+(a-b)+(a+(a-b))-c)/d : grams
? How many grams did {U} pick? = a+(a-b) : grams

== hike-shelter-distance
Between the Birch shelter and the Rock shelter there are {a:9..15} miles, from the Rock shelter to the Creek shelter {b:2..4} miles fewer, and from there to the road {c:1/2,1/3} of the distance between Rock and Creek.
where whole (a-b)*c
? How many miles is it from the Birch shelter to the road? = a+(a-b)+(a-b)*c : miles
? How many miles is it from the Creek shelter to the road? = (a-b)*c : miles

== hike-photo-stop
In the gorge {S} took {a:120..240 by 20} photos. {b:15%,25%,35%,45%} of them were blurred and deleted, and {c:12..40} that showed the same thing again were deleted, too.
~ The gorge is {zq:80..300 by 10} metres deep.
where whole a*b
? How many photos did {S} keep? = a-a*b-c : photos
? How many photos did {S} delete [altogether|in all|in total]? = a*b+c : photos
? {S} puts {d:4,5,6} of the kept photos on each page of an album. How many pages are needed? = ceil((a-a*b-c)/d) : pages where mod(a-a*b-c,d) > 0

== hike-cable-car-or-foot (singapore)
Up Mount Faber by cable car, a child pays {a:S$15..S$22} and an adult {b:S$28..S$35}. {S}'s group is {c:2..4} adults and {d:3..6} children. They ride up only, and have {e:S$160..S$320 by 5} in the kitty.
~ The ride takes {zq:12..18} minutes.
where e > c*b+d*a+5
? How much [is left|remains] in the kitty after the ride? = e-c*b-d*a : dollars
? How much do the children's rides cost? = d*a : dollars
? With what is left they buy ice creams at {p:S$3..S$5}. How many ice creams can they buy at most? = floor((e-c*b-d*a)/p) : ice creams where e-c*b-d*a > 2*p

== hike-fog-and-pace
Usually {S} walks the ridge in {a:80..160 by 20} minutes. In fog it takes {b:25%,50%,75%} longer, and today {S:he} waited {c:10..40 by 5} minutes at the saddle besides, hoping for a view.
~ The ridge is {zq:4..9} km long.
where whole a*b
? How many minutes did {S} need today, in fog, with the wait? = a+a*b+c : minutes
? How many more minutes than usual is that? = a*b+c : minutes
? {S} started today at {t:8:00 am..9:30 am by 10}. When had {S:he} finished the ridge? = t+(a+a*b+c)/60 : clock

== hike-ticks-list
LIST FOR THE WEEKEND: bread, {a:4..7} slices [a day|per day|each day] for each of us; cheese, {b:2..3} slices [a day|per day|each day] for each of us; apples, {c:2..3} a day for each of us. "We are {d:4..8}, and we walk for {e:2..3} days," adds {S}.
? How many slices of bread and cheese are that [altogether|in all|in total]? = (a+b)*d*e : slices
? How many apples must be bought? = c*d*e : apples
? A loaf has {f:18..24} slices. How many loaves are needed? = ceil(a*d*e/f) : loaves where mod(a*d*e,f) > 0

== hike-guide-and-porters (pakistan)
For the trek to the base camp a guide asks {a:₹2500..₹3500 by 100} [a day|per day|each day] and each of the {b:3..6} porters {c:₹1200..₹1800 by 100} [a day|per day|each day]. The trek takes {d:8..12} days, and the {e:4,5,6} climbers share the cost equally.
~ A porter carries {zq:20..30} kg.
where whole (a+b*c)*d/e
? How much does each climber pay? = (a+b*c)*d/e : rupees
? How much do guide and porters cost for a day? = a+b*c : rupees

== hike-canteen-fractions
{S} starts with a canteen of {a:1200..2400 by 120} ml. {S:He} drinks {b:1/4,1/3} of it before the spring, fills {c:300..500 by 50} ml in there and drinks {d:400..700 by 50} ml on the climb.
where whole a*b, c < a*b, a-a*b+c > d+100
? How many ml are in the canteen after the climb? = a-a*b+c-d : ml
? How many ml does {S} drink [altogether|in all|in total]? = a*b+d : ml
? How many ml are in the canteen when {S} leaves the spring? = a-a*b+c : ml

== hike-red-yellow-tags
For an orienteering race {S} ties red and yellow tags to trees. There are {a:3..5 times} as many red tags as yellow tags, and {b:60..180 by 4} tags [altogether|in all|in total].
where whole b/(a+1)
? How many yellow tags are there? = b/(a+1) : tags | y: y + a*y = b
? How many red tags are there? = b/(a+1)*a : tags
? How many more red than yellow tags are there? = b/(a+1)*(a-1) : tags

== hike-boots-worn-out
A guide wears out a pair of boots in {a:800,1000,1200} km. He walks {b:14..22 by 2} km on each of {c:5} days [a week|per week|each week], except on rainy days, when he walks {d:1/2} as far. Of the {e:20..26} weeks of a season, {f:4..8} weeks are wet with {g:2 words} rainy days each.
~ He has been a guide for {zq:10..30} years and never fails to bring his harmonica.
where mod(b*c*e-f*g*b*d,a) > 0
? How many km does he walk in a season? = b*c*e-f*g*(b-b*d) : km
? How many pairs of boots must he have ready for a season, beginning with new boots? = ceil((b*c*e-f*g*(b-b*d))/a) : pairs
? How many km does he walk in a wet week? = b*c-g*(b-b*d) : km

== hike-sponsor-money (canada)
Sponsors promised {S} {a:$2..$4} for every km and {b:$1..$2} more for each km above {c:20}. {S} hiked {d:24..34} km and {T} {e:12..19} km, both with the same sponsors. {f:10%,20%,25%} of the money buys bandages for the clinic, [and|while] the rest goes to the shelter.
~ The shelter has room for {zq:30..60} people.
where whole (a*d+b*(d-c)+a*e)*f
? How much goes to the shelter? = (a*d+b*(d-c)+a*e)-(a*d+b*(d-c)+a*e)*f : dollars
? How much did {S} earn by hiking? = a*d+b*(d-c) : dollars
? How much more did {S} earn than {T}? = a*d+b*(d-c)-a*e : dollars

== hike-water-points (south-africa)
[On the Otter Trail|Along the coast trail] {S} starts each day with {a:3..4} litres of water. {S:He} drinks {b:250, 300, 400} ml [an hour|per hour|every hour] when it is cool and {c:500, 600} ml [an hour|per hour|every hour] when it is hot. Today's walk: {d:2..4} cool hours, {e:3..4} hot hours, and after {f:2 words} hours of the hot part {S} fills in {g:800..1500 by 100} ml.
where a*1000+g > b*d+c*e+100, a*1000 > b*d+c*f+50
? How many ml does {S} have at the end of the walk? = a*1000-b*d-c*e+g : ml
? How many ml did {S} have just before filling in? = a*1000-b*d-c*f : ml
? How many ml does {S} drink on the walk? = b*d+c*e : ml

== hike-club-hut-roof
The hut of the hiking club needs a roof for {a:$4000..$9000 by 500}. The club has {b:1/4,1/5,2/5} of that, the village gives {c:$600..$1400 by 100}, and {d:20..40} members pay {e:$20..$45 by 5} each. For what is then missing, walks with visitors are led at {f:$5..$9} a visitor.
~ The hut stands {zq:1200..2200 by 100} metres above the sea.
where whole a*b, a-a*b-c-d*e > 200, mod(a-a*b-c-d*e,f) > 0
? How many visitors must come at least? = ceil((a-a*b-c-d*e)/f) : visitors
? How much is missing before any walk is led? = a-a*b-c-d*e : dollars
? If {g:30..50} visitors have come so far, how much is still missing? = a-a*b-c-d*e-f*g : dollars where a-a*b-c-d*e > f*g
