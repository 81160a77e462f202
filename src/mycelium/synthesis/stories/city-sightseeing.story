topic: city-sightseeing
place: any

== city-three-day-tour
On the first day in Rome {S} walked through ruins for {a:2..4} hours and through churches for {b:2..3} hours. The second day was like the first, but {S:he} added {c:2..4} hours of gardens. On the third day only as many hours as for the churches of the first day were spent on a market.
? How many minutes of sightseeing did {S} do on these days altogether? = (a+b)*60+(c+a+b)*60+b*60 : minutes
? How many minutes of sightseeing did {S} do on the second day? = (c+a+b)*60 : minutes
? How many hours longer was the second day's sightseeing than the third day's? = c+a+b-b : hours

== city-souvenir-total (canada)
In Quebec {S} spends {e:$25..$60} on a coat for the poodle, {a:3..6} times {b:$4..$7} on hot chocolate, {c:2..4} times {d:$9..$15} on museums and {f:2..3 digits} times {g:$14..$22} on dinner.
? How much does {S} spend in Quebec on all of that? = e+a*b+c*d+f*g : dollars
? How much more do the dinners cost than the hot chocolate? = f*g-a*b : dollars where f*g > a*b+1
? How much does {S} spend on museums? = c*d : dollars

== city-friends-pot
{S} puts {a:$60..$110 by 5} into the pot for the city trip, {T} {b:$50..$90 by 5} and {U} {c:$70..$120 by 5}. {d:3..5} tours at {e:$18..$30} each are paid from it. The remainder is for {f:4,5,6} dinners, each at the same price.
where whole (c+a+b-d*e)/f, c+a+b > d*e+60
? How much may each dinner cost? = (c+a+b-d*e)/f : dollars
? How much is left in the pot after the tours? = c+a+b-d*e : dollars
? How much do the tours cost? = d*e : dollars

== city-daily-visitors-average
The clock tower was climbed by {b:240..480 by 24} visitors on Sunday. For Monday the guard noted: Sunday's number divided by {c:3,4,6,8 digits}, less {d:5..20} who turned back on the stairs. {a:60..150 by 5} visitors climbed on Tuesday, and on Wednesday as many as on Monday and Tuesday together.
where whole b/c, b/c > d+9, whole (b+(b/c-d)+a+(a+b/c-d))/4
? How many visitors climbed the tower on average on these days? = (b+(b/c-d)+a+(a+b/c-d))/4 : visitors
? How many visitors climbed it on Monday? = b/c-d : visitors
? How many visitors climbed it on Wednesday? = a+b/c-d : visitors

== city-tours-with-extra-minutes (ireland)
{S} guides {a:3..6} tours through Dublin every day. A tour is an hour long, but {S} talks so much that each takes {b:8..25} minutes more.
? How many minutes of touring does {S} do in a day? = a*60+a*b : minutes
? How many minutes more than planned is {S} out with tours in a week of {c:5..6} working days? = a*b*c : minutes
? Each of the tours has {d:12..20} guests, and every guest tips {e:€2..€4}. How much does {S} get in tips a day? = a*d*e : euros

== city-open-top-bus
[{S} took the red bus around the city.|The red bus took {S} around the city.] It drove for {a:2..3} hours, stood at lights for {b:15..45 by 5} minutes, and the driver had an hour of lunch, during which everybody waited.
? How many minutes did all of that take? = b+a*60+60 : minutes
? {S} got in at {t:9:00 am..9:45 am by 5}. When was the tour over, lunch included? = t+a+1+b/60 : clock
? How many minutes did the bus drive? = a*60 : minutes

== city-tower-tickets-daily
For {c:3..6} days {S} and {S:his} little brother went up a tower every day. Each time, {S} paid {a:$12..$24 by 4} and {S:his} brother that price divided by {b:2..4 digits}. Each of their parents had given them {d:$90..$150 by 10} for this, and they also bought a spyglass for {e:$14..$30}.
who S: woman
where d+d > c*(a+a/b)+e+5, whole a/b
? How much was left of what the parents had given? = d+d-c*(a+a/b)-e : dollars
? How much did the visits to towers cost altogether? = c*(a+a/b) : dollars
? How much did both parents give together? = d+d : dollars

== city-cable-car-and-steps
To the fort lead {a:300..540 by 20} steps; {S} climbs {b:20..30 by 10} steps in a minute and rests {c:2..5} minutes halfway. The cable car takes {d:4..6} minutes after a wait of {e:3..10} minutes.
where whole a/b
? How many minutes does {S} save by taking the cable car? = a/b+c-(d+e) : minutes where a/b+c > d+e+1
? How many minutes does {S} need on foot, with the rest? = a/b+c : minutes
? Each step is {h:15..18} cm high. How many metres up is the fort? = a*h/100 : metres

== city-card-or-tickets (singapore)
With the city card for {a:S$48..S$65} {S} may enter everything. Without it the zoo costs {b:S$28..S$36}, the flower dome {c:S$16..S$20} and the cable car {d:S$18..S$25}, and each of the {e:4..8} train rides {f:S$2..S$3}; these rides are free with the card as well.
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
where whole b*c, whole (b+b*c)/a
? How much does each drummer get for both days? = (b+b*c)/a : rand
? How much less did they get on Sunday than on Saturday? = b-b*c : rand
? {d:R60..R90 by 10} of the money of both days was spent on drum skins. How much was left? = b+b*c-d : rand

== city-map-of-sights
{S}'s walk: {a:600..900 by 50} metres from the hotel to the cathedral, {b:150..300 by 50} metres fewer from there to the bridge, and {c:2 times} the distance from cathedral to bridge from there to the castle. Afterwards {S:he} took a straight street of {d:800..1500 by 100} metres back to the hotel.
? How many metres did {S} walk altogether? = a+(a-b)+c*(a-b)+d : metres
? How many metres is it from the bridge to the castle? = c*(a-b) : metres
? {S} takes {e:2 words} steps for every {f:1 1/2} metres. How many steps is it from the hotel to the cathedral? = a/f*e : steps where whole a/f

== city-scavenger-hunt
RULES OF THE CITY HUNT: "Every monument found: {a:10,15,20} points. Every riddle solved: {b:25,30,40} points. For each minute after noon: {c:2..3} points off."
{S}'s team found {d:8..14} monuments, solved {e:3..7} riddles and came in {f:5..20} minutes after noon.
? How many points did {S}'s team get? = a*d+b*e-c*f : points
? How many points did {S}'s team lose for being late? = c*f : points
? The winners had {g:10..60 by 5} points more. How many points did they have? = a*d+b*e-c*f+g : points

== city-bike-taxi-rounds
A bike taxi makes a round of the old town in {a:24..40} minutes. {S} starts at {t:9:00 am..10:00 am by 30} and makes {b:3..4} rounds with breaks of {c:10,15} minutes between them.
where t+(a*b+c*(b-1))/60 < 12.9
? At what time does {S} finish? = t+(a*b+c*(b-1))/60 : clock
? How many minutes of that is {S} riding? = a*b : minutes
? A round is {d:6..9} km. How many km does {S} ride in {e:5..6} days with {b} rounds each? = d*b*e : km

== city-chocolate-museum
A ticket for the chocolate museum includes {a:2..3} pralines. {b:40..80} visitors came in the morning and {c:10%,25%,50%} more in the afternoon. The museum had {d:500..650 by 10} pralines in the morning.
where whole b*c, d > (b+b+b*c)*a+10
? How many pralines are left in the evening? = d-(b+(b+b*c))*a : pralines
? How many visitors came in the afternoon? = b+b*c : visitors
? How many visitors came on the whole day? = b+(b+b*c) : visitors

== city-night-lights-walk
{S} and {T} share a night tour in a carriage for {a:$60..$120 by 10}. {S} has a voucher which makes it {b:20%,25%,30%} cheaper, and they pay the reduced price in the ratio {c:2..3} to {d:3..5}, because {T} earns more.
where whole a*b, whole (a-a*b)/(c+d), c < d
? How much does {T} pay? = (a-a*b)/(c+d)*d : dollars
? How much does {S} pay? = (a-a*b)/(c+d)*c : dollars
? What is the reduced price? = a-a*b : dollars

== city-tram-line-stops (australia)
The tram line that {S} rides in Melbourne has {a:18..30} stops, and between stops there are {b:250..400 by 50} metres. It also stops {c:20..40 by 5} seconds at each stop between the ends of the line.
? How many metres long is the line? = (a-1)*b : metres
? How many seconds does it stand at stops between the ends on a single ride? = (a-2)*c : seconds
? How many metres does it ride in {d:3..6} rides from end to end? = (a-1)*b*d : metres

== city-language-school-fee
{S}'s evening course in Lisbon is {a:12} evenings long and costs {b:€180..€300 by 12}; the city walk at the end is {c:€15..€25}. A scholarship pays {d:1/2,1/3,1/4} of the course, but none of the walk.
where whole b*d
? How much must {S} pay for course and walk? = b-b*d+c : euros
? How much does an evening of the course cost without the scholarship? = b/a : euros
? How much does the scholarship pay? = b*d : euros

== city-pigeon-feeder
A bag of corn is {a:60,80, 100} grams and costs {b:40..90 by 10} cents. The seller brings {c:5..9} kg of corn. Today {d:35..60} bags were bought, and the pigeons stole {e:100..300 by 50} grams from the sack.
where c*1000 > a*d+e+200
? How many grams of corn does the seller take home? = c*1000-a*d-e : grams
? How many cents did the seller take? = b*d : cents
? How many bags could be filled with all the corn that was brought? = floor(c*1000/a) : bags

== city-palace-windows
The east front of the palace has {a:3..4} floors with {b:14..22} windows each, and the tower has {c:8..20} windows. {d:1/2,1/4} of the windows of the east front have red shutters.
where whole a*b*d
? How many windows in the tower and the east front have no red shutters, if the tower has none? = a*b-a*b*d+c : windows
? How many windows have red shutters? = a*b*d : windows
? A window cleaner does {e:6..9} windows an hour. How many hours, rounded up, does he need for the tower? = ceil(c/e) : hours where mod(c,e) > 0, c > e

== city-tuktuk-vs-metro (india)
In Delhi the metro from Rajiv Chowk costs {a:₹30..₹50 by 10} for each person; a tuk-tuk for up to {n:3} people is {b:₹150..₹240 by 10}. {S} is there with {c:6..11} others.
? How many tuk-tuks would the whole party need? = ceil((c+1)/n) : tuk-tuks
? How much would these tuk-tuks cost? = ceil((c+1)/n)*b : rupees
? How much cheaper is the metro for the whole party? = ceil((c+1)/n)*b-(c+1)*a : rupees

== city-festival-wristbands
hide r:40..120, g:30..90
let n = r + g
let m = 12*r + 8*g
At the jazz night of the old town {n} wristbands were sold: red wristbands with a drink for {p:$12} each and green wristbands without a drink for {q:$8} each. The helpers counted {m} dollars.
? How many red wristbands were sold? = (m-q*n)/(p-q) | r, g: r + g = n, p*r + q*g = m : wristbands
? How many green wristbands were sold? = (p*n-m)/(p-q) | g, r: r + g = n, p*r + q*g = m : wristbands
