topic: hiking
place: any

== hike-loop-every-day
On holiday in the Drakensberg {S} walks up to the hut on the long path, which is {a:7..14} km, and comes down on the steep path, which is {b:2..4} km shorter. {S:He} does so on {c:3..6} days.
~ {S:His} walking stick is {q:110..130} cm long.
? How many km does {S} walk on these days altogether? = c*(a+a-b) : km
? How many km does {S} walk on a single day? = a+a-b : km
? How many km would {S} save on these days by going up and down on the steep path? = c*b : km

== hike-summit-minutes
The walk down from the summit took {S} {a:2..4} hours. The climb had taken {b:2 times} as long.
? For how many minutes was {S} climbing and walking down altogether? = a*60+b*a*60 : minutes
? How many minutes did the climb take? = b*a*60 : minutes
? {S} rested {c:15..40 by 5} minutes on the summit and started at {t:6:00 am..7:30 am by 15}. When did {S} reach the bottom again? = t+a+b*a+c/60 : clock

== hike-long-day-pauses
From leaving the car to coming back to it, {a:7..10} hours went by. In that time {S} [spent {b:20..45 by 5} minutes on lunch|ate lunch for {b:20..45 by 5} minutes], {c:5..20 by 5} minutes on photos, {d:10..30 by 5} minutes on a swim, {e:5..15 by 5} minutes on a lost glove and {f:10..25 by 5} minutes on a nap.
? For how many minutes was {S} really walking? = a*60-b-c-d-e-f : minutes
? How many minutes did all the pauses take together? = b+c+d+e+f : minutes
? How many minutes longer was lunch than the swim? = b-d : minutes where b > d+2

== hike-three-day-tour
On the first day of a tour {S} walked {a:8..14} miles, and on the second day {b:25%,50%} more than that. For the third day {S:he} had planned {e:2..3 times} as many miles as the {f:6..9} miles to the mill, but a blister took {c:2..4} miles off. On the fourth day {S} made {d:1/2,1/3} of the miles of the third.
where whole a*b, whole d*(e*f-c)
? How many miles did {S} walk from the second to the fourth day altogether? = a+a*b+(e*f-c)+d*(e*f-c) : miles
? How many miles did {S} walk on the third day? = e*f-c : miles
? How many miles did {S} walk on the first and second day together? = a+(a+a*b) : miles

== hike-school-tents
A school takes {a:4..9} groups of {b:8..15} pupils hiking. Every {c:3,4,5} pupils share a tent, and each pupil is given {d:2..4} energy bars.
where whole a*b/c
? How many things must be handed out, if only tents and energy bars are counted? = a*b/c+d*a*b : things
? How many tents do they need? = a*b/c : tents
? An energy bar costs {p:60..95 by 5} cents. How many cents do the bars cost altogether? = d*a*b*p : cents

== hike-week-stages
{S}'s week on the coast path: a windy Monday, a calm Tuesday, a windy Wednesday, a calm Thursday, a windy Friday. On a calm day {S} covers {a:16..24} km, on a windy day {b:3..7} km less. On Saturday {S} does {c:8..13} km and on Sunday {d:5..9} km.
? How many km does {S} cover from Monday to Sunday? = d+c+a-b+a+a-b+a+a-b : km
? How many km does {S} cover on a windy day? = a-b : km
? How many km does {S} cover at the weekend? = c+d : km

== hike-minutes-by-parts (ireland)
Up Croagh Patrick {S} needed {a:2..3} hours and down {d:2..3} hours. On the way up {S:he} stopped {b:4..9} times for {c:3..8} minutes each, and these stops are not counted in the hours.
? How many minutes was {S} on the mountain on the way up and down, stops included? = a*60+b*c+d*60 : minutes
? How many minutes did the stops take altogether? = b*c : minutes
? How many minutes did the way up take, stops included? = a*60+b*c : minutes

== hike-map-and-boots
New boots cost {a:$90..$180 by 10}. Because they are last year's, {S} pays {b:20%,25%,30%,40%} less; socks at {c:$8..$14} a pair are bought, too, {d:3..5} pairs of them.
where whole a*b
? How much does {S} pay for boots and socks? = a-a*b+c*d : dollars
? How much are the boots after the reduction? = a-a*b : dollars
? How much change does {S} get from {e:$200..$250 by 10}? = e-(a-a*b)-c*d : dollars where e > a+c*d

== hike-height-gain (india)
The path from Yuksom climbs {a:240..360 by 20} metres in every hour. {S} set out at {b:1700..1900 by 20} metres above the sea and climbed for {c:3..5} hours; then a lost water bottle cost {S:him} {d:60..150 by 10} metres of going down.
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
where whole b/a, mod(b/a+1,c) > 0
? How many posts does the trail need? = b/a+1 : posts
? How many hours at least must {S} plan for the work, if only full hours are paid and a started hour counts as full? = ceil((b/a+1)/c) : hours
? Each post costs {p:$6..$14}. How much do the posts cost? = (b/a+1)*p : dollars

== hike-two-speeds-meet
{S} starts from the village toward the lake at {a:3..5} km an hour, and at the same moment {T} starts from the lake toward the village at {b:2..4} km an hour. The path is {c:10..36} km long.
who S: man, T: woman
where whole c/(a+b)
? After how many hours do they meet? = c/(a+b) : hours
? How many km from the lake do they meet? = c/(a+b)*b : km
? How many km does {S} still have to go to the lake when they meet? = c-c/(a+b)*a : km

== hike-club-fees (uk)
The ramblers' club has {a:40..90 by 5} grown-up members, who pay {b:£18..£30} a year, and {c:20%,40%,60%} as many young members, who pay {d:£6..£10}. It spends {e:£300..£700 by 20} a year on paths and stiles.
where whole a*c
? How much of the fees is left each year after that spending? = a*b+a*c*d-e : pounds
? How many young members does the club have? = a*c : members
? How much do all the members pay in a year? = a*b+a*c*d : pounds

== hike-mosquito-percent
Of the {a:60..150 by 10} people on the sponsored walk, {b:10%,20%,30%} turned round at the river. {c:1/3,1/2,2/3} of the people who went on reached the end before noon; the others came later.
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
? How old was the trail when the ranger came? = b+a : years

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
? {S} does {d:2..3} miles an hour. How many hours does {S} need from Birch to Rock? = a/d : hours where whole a/d

== hike-photo-stop
In the gorge {S} took {a:120..240 by 20} photos. {b:15%,25%,35%,45%} of them were blurred and deleted, and {c:12..40} that showed the same thing again were deleted, too.
where whole a*b
?< How many photos did {S} keep? = a-a*b-c : photos
? How many photos did {S} delete altogether? = a*b+c : photos
? {S} puts {d:4,5,6} of the kept photos on each page of an album. How many pages are needed? = ceil((a-a*b-c)/d) : pages where mod(a-a*b-c,d) > 0

== hike-cable-car-or-foot (singapore)
Up Mount Faber by cable car, a child pays {a:S$15..S$22} and an adult {b:S$28..S$35}. {S}'s group is {c:2..4} adults and {d:3..6} children. They ride up only, and have {e:S$160..S$320 by 5} in the kitty.
where e > c*b+d*a+5
? How much is left in the kitty after the ride? = e-c*b-d*a : dollars
? How much do the children's rides cost? = d*a : dollars
? With what is left they buy ice creams at {p:S$3..S$5}. How many ice creams can they buy at most? = floor((e-c*b-d*a)/p) : ice creams where e-c*b-d*a > 2*p

== hike-fog-and-pace
Usually {S} walks the ridge in {a:80..160 by 20} minutes. In fog it takes {b:25%,50%,75%} longer, and today {S:he} waited {c:10..40 by 5} minutes at the saddle besides, hoping for a view.
where whole a*b
? How many minutes did {S} need today, in fog, with the wait? = a+a*b+c : minutes
? How many more minutes than usual is that? = a*b+c : minutes
? {S} started today at {t:8:00 am..9:30 am by 10}. When had {S:he} finished the ridge? = t+(a+a*b+c)/60 : clock

== hike-ticks-list
LIST FOR THE WEEKEND: bread, {a:4..7} slices a day for each of us; cheese, {b:2..3} slices a day for each of us; apples, {c:2..3} a day for each of us. "We are {d:4..8}, and we walk for {e:2..3} days," adds {S}.
? How many slices of bread and cheese are that altogether? = (a+b)*d*e : slices
? How many apples must be bought? = c*d*e : apples
? A loaf has {f:18..24} slices. How many loaves are needed? = ceil(a*d*e/f) : loaves where mod(a*d*e,f) > 0

== hike-guide-and-porters (pakistan)
For the trek to the base camp a guide asks {a:₹2500..₹3500 by 100} a day and each of the {b:3..6} porters {c:₹1200..₹1800 by 100} a day. The trek takes {d:8..12} days, and the {e:4,5,6} climbers share the cost equally.
where whole (a+b*c)*d/e
? How much does each climber pay? = (a+b*c)*d/e : rupees
? How much do guide and porters cost for a day? = a+b*c : rupees
? How much do all the porters get for the whole trek? = b*c*d : rupees

== hike-canteen-fractions
{S} starts with a canteen of {a:1200..2400 by 120} ml. {S:He} drinks {b:1/4,1/3} of it before the spring, fills {c:300..500 by 50} ml in there and drinks {d:400..700 by 50} ml on the climb.
where whole a*b, c < a*b, a-a*b+c > d+100
? How many ml are in the canteen after the climb? = a-a*b+c-d : ml
? How many ml does {S} drink altogether? = a*b+d : ml
? How many ml are in the canteen when {S} leaves the spring? = a-a*b+c : ml

== hike-red-yellow-tags
For an orienteering race {S} ties red and yellow tags to trees. There are {a:3..5 times} as many red tags as yellow tags, and {b:60..180 by 4} tags altogether.
where whole b/(a+1)
? How many yellow tags are there? = b/(a+1) : tags | y: y + a*y = b
? How many red tags are there? = b/(a+1)*a : tags
? How many more red than yellow tags are there? = b/(a+1)*(a-1) : tags
