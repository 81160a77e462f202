topic: city-sightseeing
place: any

== city-three-day-tour
On the first day in Rome {S} walked through ruins for {a:2..4} hours and through churches for {b:2..3} hours. The second day was like the first, but {S:he} added {c:2..4} hours of gardens. On the third day only as many hours as for the churches of the first day were spent on a market.
~ {S} takes {zq:60..150 by 10} pictures [a day|per day|each day].
? How many minutes of sightseeing did {S} do on these days [altogether|in all|in total]? = (a+b)*60+(c+a+b)*60+b*60 : minutes
? How many minutes of sightseeing did {S} do on the second day? = (c+a+b)*60 : minutes
? How many hours longer was the second day's sightseeing than the third day's? = c+a+b-b : hours

== city-souvenir-total (canada)
In Quebec {S} spends {e:$25..$60} on a coat for the poodle, {a:3..6} times {b:$4..$7} on hot chocolate, {c:2..4} times {d:$9..$15} on museums and {f:2..3 digits} times {g:$14..$22} on dinner.
? How much [money |]does {S} spend in Quebec on all of that? = e+a*b+c*d+f*g : dollars
? How much more do the dinners cost than the hot chocolate? = f*g-a*b : dollars where f*g > a*b+1

== city-friends-pot
{S} puts {a:$60..$110 by 5} into the pot for the city trip, {T} {b:$50..$90 by 5} and {U} {c:$70..$120 by 5}. {d:3..5} tours at {e:$18..$30} [each|apiece] are paid from it. The remainder is for {f:4,5,6} dinners, each at the same price.
~ The train to the city takes {zq:3..6} hours.
where whole (c+a+b-d*e)/f, c+a+b > d*e+60
? How much may each dinner cost? = (c+a+b-d*e)/f : dollars
? How much [is left|remains] in the pot after the tours? = c+a+b-d*e : dollars

== city-daily-visitors-average
The clock tower was climbed by {b:240..480 by 24} visitors on Sunday. For Monday the guard noted: Sunday's number divided by {c:3,4,6,8 digits}, less {d:5..20} who turned back on the stairs. {a:60..150 by 5} visitors climbed on Tuesday, and on Wednesday as many as on Monday and Tuesday together.
where whole b/c, b/c > d+9, whole (b+(b/c-d)+a+(a+b/c-d))/4
? How many visitors climbed the tower on average on these days? = (b+(b/c-d)+a+(a+b/c-d))/4 : visitors
? How many visitors climbed it on Monday? = b/c-d : visitors
? How many visitors climbed it on Wednesday? = a+b/c-d : visitors

== city-tours-with-extra-minutes (ireland)
{S} guides {a:3..6} tours through Dublin every day. A tour is an hour long, but {S} talks so much that each takes {b:8..25} minutes more.
~ {S} wears a green hat and has a loud laugh.
? How many minutes of touring does {S} do in a day? = a*60+a*b : minutes
? How many minutes more than planned is {S} out with tours in a week of {c:5..6} working days? = a*b*c : minutes

== city-open-top-bus
[{S} took the red bus around the city.|The red bus took {S} around the city.] It drove for {a:2..3} hours, stood at lights for {b:15..45 by 5} minutes, and the driver had an hour of lunch, during which everybody waited.
~ The bus has {zq:50..70} seats.
? How many minutes did all of that take? = b+a*60+60 : minutes
? {S} got in at {t:9:00 am..9:45 am by 5}. When was the tour over, lunch included? = t+a+1+b/60 : clock
? How many minutes did the bus drive? = a*60 : minutes

== city-tower-tickets-daily
For {c:3..6} days {S} and {S:his} little brother went up a tower every day. Each time, {S} paid {a:$12..$24 by 4} and {S:his} brother that price divided by {b:2..4 digits}. Each of their parents had given them {d:$90..$150 by 10} for this, and they also bought a spyglass for {e:$14..$30}.
who S: woman
where d+d > c*(a+a/b)+e+5, whole a/b
? How much was left of what the parents had given? = d+d-c*(a+a/b)-e : dollars
? How much did the visits to towers cost [altogether|in all|in total]? = c*(a+a/b) : dollars
? How much did both parents give together? = d+d : dollars

== city-cable-car-and-steps
To the fort lead {a:300..540 by 20} steps; {S} climbs {b:20..30 by 10} steps in a minute and rests {c:2..5} minutes halfway. The cable car takes {d:4..6} minutes after a wait of {e:3..10} minutes.
~ The fort has {zq:12..30} cannons.
where whole a/b
? How many minutes does {S} save by taking the cable car? = a/b+c-(d+e) : minutes where a/b+c > d+e+1
? How many minutes does {S} need on foot, with the rest? = a/b+c : minutes

== city-card-or-tickets (singapore)
With the city card for {a:S$48..S$65} {S} may enter everything. Without it the zoo [costs|is] {b:S$28..S$36}, the flower dome {c:S$16..S$20} and the cable car {d:S$18..S$25}, and each of the {e:4..8} train rides {f:S$2..S$3}; these rides are free with the card as well.
~ {S} will stay in the city for {zq:3..6} days.
where b+c+d+e*f > a+2
? {S} wants all of that. How much does the card save? = b+c+d+e*f-a : dollars
? How much would {S} pay for all of that without the card? = b+c+d+e*f : dollars
? How much would everything but the zoo cost without the card? = c+d+e*f : dollars

== city-guide-languages
Of the {a:40..120 by 20} guests on the boat tour, {b:1/2,1/4,2/5} have chosen the Spanish headphones and {c:20%,30%,40%} the French headphones. The others listen to English.
where whole a*b, whole a*c, a > a*b+a*c+2
? How many guests listen to English? = a-a*b-a*c : guests
? How many more guests listen to Spanish than to French? = a*b-a*c : guests where a*b > a*c+1
? The boat tour is {d:$14..$22}. How much do those pay who listen to English? = (a-a*b-a*c)*d : dollars

== city-statue-of-the-horse
The stone horse on the square is {a:3..5 times} as tall as {S}, who measures {b:140..170} cm. It stands on a block of {c:90..180 by 10} cm.
? How many cm above the ground is the horse's top? = a*b+c : cm
? A pigeon sits {d:40..70 by 5} cm below the top of the horse. How many cm above {S}'s head is the pigeon? = a*b+c-d-b : cm
? How many cm is the horse taller than {S}? = a*b-b : cm

== city-street-musicians (south-africa)
At the Waterfront {a:3..5} drummers collect coins. On Saturday they get {b:R180..R360 by 12}, on Sunday {c:1/2,1/3,3/4} of that, and they share everything equally.
~ They have played together for {zq:2..9} years.
where whole b*c, whole (b+b*c)/a
? How much does each drummer get for both days? = (b+b*c)/a : rand
? How much less did they get on Sunday than on Saturday? = b-b*c : rand
? {d:R60..R90 by 10} of the money of both days was spent on drum skins. How much was left? = b+b*c-d : rand

== city-map-of-sights
{S}'s walk: {a:600..900 by 50} metres from the hotel to the cathedral, {b:150..300 by 50} metres fewer from there to the bridge, and {c:2 times} the distance from cathedral to bridge from there to the castle. Afterwards {S:he} took a straight street of {d:800..1500 by 100} metres back to the hotel.
? How many metres did {S} walk [altogether|in all|in total]? = a+(a-b)+c*(a-b)+d : metres
? How many metres is it from the bridge to the castle? = c*(a-b) : metres
? {S} takes {e:2 words} steps for every {f:1 1/2} metres. How many steps is it from the hotel to the cathedral? = a/f*e : steps where whole a/f

== city-scavenger-hunt
RULES OF THE CITY HUNT: "Every monument found: {a:10,15,20} points. Every riddle solved: {b:25,30,40} points. For each minute after noon: {c:2..3} points off."
{S}'s team found {d:8..14} monuments, solved {e:3..7} riddles and came in {f:5..20} minutes after noon.
~ {zq:12..30} teams take part, and the winners get a barbell made of chocolate.
? How many points did {S}'s team get? = a*d+b*e-c*f : points
? The winners had {g:10..60 by 5} points more. How many points did they have? = a*d+b*e-c*f+g : points

== city-bike-taxi-rounds
A bike taxi makes a round of the old town in {a:24..40} minutes. {S} starts at {t:9:00 am..10:00 am by 30} and makes {b:3..4} rounds with breaks of {c:10,15} minutes between them.
where t+(a*b+c*(b-1))/60 < 12.9
? [At what time|When] does {S} finish? = t+(a*b+c*(b-1))/60 : clock
? A round is {d:6..9} km. How many km does {S} ride in {e:5..6} days with {b} rounds each? = d*b*e : km

== city-chocolate-museum
A ticket for the chocolate museum includes {a:2..3} pralines. {b:40..80} visitors came in the morning and {c:10%,25%,50%} more in the afternoon. The museum had {d:500..650 by 10} pralines in the morning.
~ The fountain holds {zq:80..200 by 10} kg of chocolate.
where whole b*c, d > (b+b+b*c)*a+10
? How many pralines [are left|remain|are still left] in the evening? = d-(b+(b+b*c))*a : pralines
? How many visitors came in the afternoon? = b+b*c : visitors
? How many visitors came on the whole day? = b+(b+b*c) : visitors

== city-night-lights-walk
{S} and {T} share a night tour in a carriage for {a:$60..$120 by 10}. {S} has a voucher which makes it {b:20%,25%,30%} cheaper, and they pay the reduced price in the ratio {c:2..3} to {d:3..5}, because {T} earns more.
~ The tour takes {zq:40..90 by 10} minutes.
where whole a*b, whole (a-a*b)/(c+d), c < d
? How much does {T} pay? = (a-a*b)/(c+d)*d : dollars
? How much [does {S} pay|must {S} pay|does {S} have to pay]? = (a-a*b)/(c+d)*c : dollars
? What is the reduced price? = a-a*b : dollars

== city-tram-line-stops (australia)
The tram line that {S} rides in Melbourne has {a:18..30} stops, and between stops there are {b:250..400 by 50} metres. It also stops {c:20..40 by 5} seconds at each stop between the ends of the line.
? How many metres long is the line? = (a-1)*b : metres
? How many metres does it ride in {d:3..6} rides from end to end? = (a-1)*b*d : metres

== city-language-school-fee
{S}'s evening course in Lisbon is {a:12} evenings long and costs {b:€180..€300 by 12}; the city walk at the end is {c:€15..€25}. A scholarship pays {d:1/2,1/3,1/4} of the course, but none of the walk.
~ The teacher has {zq:8..15} students.
where whole b*d
? How much must {S} pay for course and walk? = b-b*d+c : euros
? How much does an evening of the course cost without the scholarship? = b/a : euros

== city-pigeon-feeder
A bag of corn is {a:60,80, 100} grams and costs {b:40..90 by 10} cents. The seller brings {c:5..9} kg of corn. Today {d:35..60} bags were bought, and the pigeons stole {e:100..300 by 50} grams from the sack.
where c*1000 > a*d+e+200
? How many grams of corn does the seller take home? = c*1000-a*d-e : grams
? How many bags could be filled with all the corn that was brought? = floor(c*1000/a) : bags

== city-palace-windows
The east front of the palace has {a:3..4} floors with {b:14..22} windows each, and the tower has {c:8..20} windows. {d:1/2,1/4} of the windows of the east front have red shutters.
~ The palace was built {zq:200..400 by 10} years ago.
where whole a*b*d
? How many windows in the tower and the east front have no red shutters, if the tower has none? = a*b-a*b*d+c : windows
? How many windows have red shutters? = a*b*d : windows

== city-tuktuk-vs-metro (india)
In Delhi the metro from Rajiv Chowk [costs|is] {a:₹30..₹50 by 10} for each person; a tuk-tuk for up to {n:3} people is {b:₹150..₹240 by 10}. {S} is there with {c:6..11} others.
? How many tuk-tuks would the whole party need? = ceil((c+1)/n) : tuk-tuks
? How much would these tuk-tuks cost? = ceil((c+1)/n)*b : rupees
? How much cheaper is the metro for the whole party? = ceil((c+1)/n)*b-(c+1)*a : rupees

== city-festival-wristbands
hide r:40..120, g:30..90
let n = r + g
let m = 12*r + 8*g
At the jazz night of the old town {n} wristbands were sold: red wristbands with a drink for {p:$12} each and green wristbands without a drink for {q:$8} each. The helpers counted {m} dollars.
~ The band played for {zq:2..4} hours.
? How many red wristbands were sold? = (m-q*n)/(p-q) | r, g: r + g = n, p*r + q*g = m : wristbands
? How many green wristbands were sold? = (p*n-m)/(p-q) | g, r: r + g = n, p*r + q*g = m : wristbands

== city-hop-on-bus-days
The red bus is {a:€18..€26} for a day; for each further day {b:€6..€9} are added. {S}, {T} and their parents take it for {c:2..3} days. {S} and {T}, as students, get {d:50%} off, and the mother pays all of it with notes of {e:€50}.
where whole (a+b*(c-1))*d*10, mod(2*(a+b*(c-1))+2*(a+b*(c-1))*d,e) > 0
? How much does the mother pay [altogether|in all|in total]? = 2*(a+b*(c-1))+2*((a+b*(c-1))-(a+b*(c-1))*d) : euros
? How much is it for a single student? = (a+b*(c-1))-(a+b*(c-1))*d : euros
? How many notes must the mother hand over at least? = ceil((2*(a+b*(c-1))+2*(a+b*(c-1))*d)/e) : notes

== city-walking-club-kitty (uk)
For the day in Bath, {a:12..20} ramblers pay {b:£18..£28} each into the kitty. The coach is {c:£120..£180 by 10}, entry to the baths {d:£9..£13} each, and the guide {e:£40..£60 by 5}. {f:1/2,1/3,1/4} of what is over goes on tea, the rest to the lifeboats.
~ The drive takes {zq:60..120 by 10} minutes.
where a*b > c+a*d+e+6, whole (a*b-c-a*d-e)*f
? How much goes to the lifeboats? = (a*b-c-a*d-e)-(a*b-c-a*d-e)*f : pounds
? How much is over before tea? = a*b-c-a*d-e : pounds
? How much do coach, entry and guide come to? = c+a*d+e : pounds

== city-skyscraper-windows
[A skyscraper downtown|The skyscraper by the river] has {a:40..60} floors with {b:24..40 by 4} windows each. {c:2..4} crews of {d:3..5} window washers do {e:6..9} windows [an hour|per hour|every hour] for each washer, {f:5..6} hours a day. {g:4..8} of the floors have no glass because they hold machines.
~ A peregrine falcon nests on the roof.
where mod((a-g)*b,c*d*e*f) > 0
? How many days does it take until all the windows are clean, a started day counted as a day? = ceil((a-g)*b/(c*d*e*f)) : days
? How many windows are there to be washed? = (a-g)*b : windows
? How many windows are still dirty after the first day? = (a-g)*b-c*d*e*f : windows where (a-g)*b > c*d*e*f

== city-walk-step-goal
{S}'s goal is {a:12000..20000 by 1000} steps [a day|per day|each day]. In Prague {S:he} walked {b:25..45 by 5} minutes to the castle, {c:50..80 by 10} minutes inside it and {d:20..40 by 5} minutes back, at {e:90..110 by 10} steps a minute, except inside the castle, where {S:he} did just {f:1/2,2/5} as many steps a minute.
~ {S}'s shoes are {zq:2..6} months old.
where whole e*f, a > (b+d)*e+c*e*f+200
? How many steps are still missing to the goal after that? = a-(b+d)*e-c*e*f : steps
? How many steps has {S} done so far? = (b+d)*e+c*e*f : steps
? {S} makes up the rest at {e} steps a minute. How many full minutes must {S:he} walk at least? = ceil((a-(b+d)*e-c*e*f)/e) : minutes where mod(a-(b+d)*e-c*e*f,e) > 0

== city-postbox-and-stamps-trip (ireland)
On Friday {S} walks through Galway with {a:30..50} leaflets for the theatre, on Saturday with {b:20%,40%,50%} more, and on Sunday with {c:10..20} fewer than on Saturday. {S:He} gets {d:10..20 by 5} cents for each leaflet given out; on Friday and on Sunday all are taken, but on Saturday {e:5..12} get wet and are thrown away.
where whole a*b, whole a*(1+b)
? How many leaflets are given out on these days [altogether|in all|in total]? = a+(a+a*b-e)+(a+a*b-c) : leaflets
? How many cents does {S} get for Saturday and Sunday? = ((a+a*b-e)+(a+a*b-c))*d : cents
? How many leaflets does {S} carry on Sunday? = a+a*b-c : leaflets

== city-tapas-evening (singapore)
At the hawker centre {S} and friends order {a:4..7} plates of satay at {b:S$8..S$11}, {c:3..5} bowls of laksa at {d:S$5..S$8} and {e:6..9} juices at {f:S$2..S$4}. {S} pays {g:1/2,1/4} of the bill because {S:he} lost a bet, and the {h:3..5} friends share what remains.
where whole (a*b+c*d+e*f)*g, whole (a*b+c*d+e*f)*(1-g)/h
? How much does each friend pay? = ((a*b+c*d+e*f)-(a*b+c*d+e*f)*g)/h : dollars
? How much more than a friend does {S} pay? = (a*b+c*d+e*f)*g-((a*b+c*d+e*f)-(a*b+c*d+e*f)*g)/h : dollars where (a*b+c*d+e*f)*g > (a*b+c*d+e*f)*(1-g)/h+1
? How much is the bill? = a*b+c*d+e*f : dollars
