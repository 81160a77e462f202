topic: surfing-and-diving
place: any

== surf-lesson-van (us)
who S: man
{S} runs a surf school in San Diego. {a:6..12} beginners pay {b:$45..$70 by 5} each for a morning. The permit for the beach is {c:$40..$80 by 10} a day, gas {d:$12..$25}, and each of the {e:2..3} helpers gets {f:$60..$90 by 10} for the morning.
where a*b > c+d+e*f+20
? How much does he spend on permit, gas and helpers? = c+d+e*f : dollars
? What does {S} earn on such a morning? = a*b-c-d-e*f : dollars

== diving-tank-minutes (australia)
A tank holds {a:2000..2400 by 100} litres of air. Off Cairns {S} breathes {b:18..25} litres a minute near the surface and {k:2..3 times} as much at the reef. Now {S} spends {c:10..20} minutes near the surface and wants to keep {d:400..500 by 50} litres in reserve.
where whole (a-b*c-d)/(k*b), a > b*c+d+10*k*b
? How many litres are left for the reef? = a-b*c-d : litres
? For how many minutes can {S} stay at the reef? = (a-b*c-d)/(k*b) : minutes

== surf-waves-caught (south-africa)
In Jeffreys Bay {S} paddled for {a:30..60 by 5} waves. {r:40%,60%,80%} of them {S:he} caught, and on {f:1/3,1/2,1/4} of the waves that {S:he} caught, {S:he} fell. {T} caught {b:4..9} waves more than {S} but fell on {c:6..12}.
who S: woman, T: man
where whole a*r, whole a*r*f, a*r+b > c+1, a*r*f > 1
? How many waves did {S} ride without falling? = a*r-a*r*f : waves
? How many waves did {T} ride without falling? = a*r+b-c : waves

== diving-depth-stops (philippines)
In Anilao {S} goes down to {a:24..36 digits} m. On the way up {S:he} rises {b:8..12 digits} m, looks at a turtle, sinks {c:2..4 digits} m again with it, and then rises to a safety stop at {d:5 digits} m.
where a-b+c > d+3
? How many metres does {S} rise in all on this dive, from the deepest point to the safety stop? = b+a-b+c-d : metres
? After sinking with the turtle, how many metres does {S} rise to the safety stop? = a-b+c-d : metres

== surf-board-wax (new-zealand)
{S} waxes boards in Raglan. A short board takes {a:30..45 by 5} grams of wax, a long board {b:15..25 by 5} grams more. A bar has {c:80} grams. On Friday {S} waxed {d:6..12} short boards and {e:4..9} long boards.
? How many grams did {S} use on Friday? = d*a+e*(a+b) : grams
? How many bars did {S} have to open? = ceil((d*a+e*(a+b))/c) : bars

== diving-boat-trip-price (malaysia)
A dive boat to Sipadan costs {a:RM600..RM900 by 50} for the day, however many go. {b:6..12} divers share the boat. Each also pays {c:RM80..RM120 by 10} for tanks and {r:10%} service on the tanks.
~ The boat leaves at {n:7:00 am..8:00 am by 15}.
where whole a/b
? What does each diver pay for the tanks with service? = c+c*r : ringgit
? What does each diver pay in all? = a/b+c+c*r : ringgit

== surf-contest-heats (us)
{a:32, 64} surfers start in a contest. {b:4} surf in every heat, and the best {c:2} of a heat go on to the next round, until just {b} are left for the final.
? How many heats are there in the first and the second round together? = a/b+a/b*c/b : heats
? A heat lasts {d:20, 25, 30} minutes. How many hours does the first round take if heats follow each other without a break? = a/b*d/60 : hours where whole a/b*d/60*100

== surf-tide-clock (ireland)
At Bundoran high tide was at {t:7:10 am..10:40 am by 10}. Low tide follows {a:6} hours and {b:10, 15} minutes after. {S} wants to surf from {c:90, 120, 150} minutes after high tide until {d:60, 75} minutes before low tide.
? At what time does {S} stop surfing? = t+(a*60+b-d)/60 : clock
? At what time does {S} want to begin? = t+c/60 : clock
? How many minutes does {S} want to surf? = a*60+b-c-d : minutes

== diving-coral-survey (india)
Near the Andamans, divers counted corals in {a:5..9} squares of {b:2 digits} m by {b} m. They found {c:120..300 by 10} corals; {r:20%,30%,40%} of them were bleached. Last year {d:10..25} were bleached in the same squares.
where whole c*r, c*r > d+1
? How many corals that were not bleached did they find per square metre? = (c-c*r)/(a*b*b) : corals where whole (c-c*r)/(a*b*b)
? By how many did the number of bleached corals rise since last year? = c*r-d : corals

== surf-wetsuit-sale (uk)
A surf shop in Newquay sells wetsuits at {a:£120..£180 by 20}. In October it takes {r:25%,30%,40%} off. {S} works there and gets a further {s:10%,20%} off the October price, and {S:he} sells {S:his} old suit for {b:£25..£45 by 5}.
~ The suits are {n:3..5} mm thick.
? What does a wetsuit cost in October? = a*(1-r) : pounds
? What does {S} pay for a new suit in October? = a*(1-r)*(1-s) : pounds
? How much does the new suit cost {S} if the money for the old suit is subtracted? = a*(1-r)*(1-s)-b : pounds

== diving-treasure-share
From an old wreck divers brought up {a:240..600 by 20} coins. {r:25%,40%,50%} belong to the state. Of the others, the museum bought {b:30..60 by 5}, and the crew of {c:4..6} divided the remainder equally.
~ The wreck is {n:150..400 by 10} years old.
where whole a*r, whole (a-a*r-b)/c
? How many coins did each of the crew get? = (a-a*r-b)/c : coins
? How many coins did the museum and the state have in all? = a*r+b : coins

== surf-rental-two-kinds (us)
hide g:6..25, k:8..30
let n = g + k
let t = 40*g + 25*k
At a shack in Waikiki, a surfboard rents for {p:$25} a day and a paddle board for {q:$40}. On Sunday {n} boards were rented, and {t} dollars came in.
~ The shack also sells pineapple juice.
? How many paddle boards were rented? = (t-p*n)/(q-p) | x, y: x + y = n, q*x + p*y = t : paddle boards
? How many surfboards were rented? = (q*n-t)/(q-p) | y, x: x + y = n, q*x + p*y = t : surfboards
? How much came in for surfboards? = (q*n-t)/(q-p)*p | z, y, x: z = p*y, x + y = n, q*x + p*y = t : dollars

== surf-paddle-out-speed
{S} paddles out to the break, {a:180..360 by 30} metres away, at {b:30, 45, 60} metres a minute. A wave carries {S:him} back over the whole way at {c:180, 270, 360} metres a minute. {S:He} waits {d:6..15} minutes for each wave.
where whole a/b*2, whole a/c*6
? How many seconds does the ride back last? = a/c*60 : seconds
? How many minutes pass from setting off to being back, with the wait? = a/b+d+a/c : minutes where whole a/c*2

== diving-flashlight-batteries (canada)
who S: woman
For night dives off Vancouver Island, {S}'s lamp takes {a:4} batteries, which last for {b:3..5} dives. She makes {c:24..60 by 4} dives in a season. Batteries come in packs of {d:8, 12} at {p:$9..$14} a pack.
? How many batteries does she need for the season? = ceil(c/b)*a : batteries
? What does she pay for batteries? = ceil(ceil(c/b)*a/d)*p : dollars

== surf-beach-cleanup (us)
{a:20..45} surfers cleaned up the beach. Each filled {b:2..4} bags, and every bag held {c:4..7} pounds of trash. Later {d:6..14} volunteers with a truck took {e:200..300 by 20} pounds of ropes and nets away, and {f:1/4,1/5,1/2} of all the trash, ropes and nets was recycled.
~ The oddest find was a doll without arms.
where whole (a*b*c+e)*f
? How many pounds of trash were in the bags? = a*b*c : lbs
? How many pounds were collected altogether? = a*b*c+e : lbs
? How many pounds were not recycled? = (a*b*c+e)*(1-f) : lbs

== diving-course-hours (singapore)
{S}'s diving course has {a:8..12} hours of theory, {k:1.5} times as many hours in the pool, and {b:4..6} dives of {c:40, 45, 50} minutes in the sea.
where whole k*a, whole b*c/60*2
? How many hours do the dives in the sea take? = b*c/60 : hours
? How many hours is the whole course? = a+k*a+b*c/60 : hours

== surf-grandma-age (us)
who S: woman, T: woman
{S} learned to surf at the age of {a:46..58}. {b:2..6} years later her granddaughter {T} was born, and now {T}, at {c:8..15}, surfs with her.
? How old is {S} now? = a+b+c : years
? How many times as old as {T} is {S} now? = (a+b+c)/c : times where whole (a+b+c)/c

== diving-fish-tally
On the first dive {S} wrote down {a:12..30} kinds of fish. On the second dive there were {b:15..35} kinds, {c:5..11} of which {S} had already seen on the first. On the last dive {S} saw {d:10..20} kinds, of which only {e:2..4} were new.
where b > c+1
? How many kinds had {S} seen after the second dive? = a+b-c : kinds
? How many kinds did {S} see on these dives altogether? = a+b-c+e : kinds
? How many of the kinds on the last dive had {S} seen before? = d-e : kinds

== surf-shop-tshirts (kenya)
In Diani a surf shop ordered {a:60..120 by 10} T-shirts at {p:KSh 400..KSh 600 by 50} and sold {f:3/4,4/5,1/2} of them at {q:KSh 900..KSh 1200 by 100}. The others were given away to children after a beach clean-up.
~ A turtle is printed on the front.
where whole a*f, a*f*q > a*p
? What would the profit have been if the shop had sold the others, too, at {m:KSh 200..KSh 300 by 50} each? = a*f*q+(a-a*f)*m-a*p : shillings
? How much did the shop get for T-shirts? = a*f*q : shillings
? What was the profit on the T-shirts? = a*f*q-a*p : shillings

== diving-cage-descend (nigeria)
Divers inspect a pier in Lagos. A pillar goes {a:12..20 digits} m down. On each of {b:4..6} pillars they clean a ring every {c:2 digits} m, beginning {c} m below the surface, and a ring takes {d:6..12} minutes.
where whole a/c
? How many minutes do the rings of all the pillars take? = b*a/c*d : minutes
? If they clean for {e:4} hours a day, on how many days do they have to come? = ceil(b*a/c*d/(e*60)) : days where b*a/c*d > e*60

== surf-forecast-average (pakistan)
At Karachi's beach waves were measured: {a:0.8..1.6 by 0.2 digits} m, {b:0.8..1.6 by 0.2 digits} m, {c:1.2..2.4 by 0.2 digits} m and {d:1.2..2.4 by 0.2 digits} m. Beginners may go in if the average is below {e:2.6 digits} m.
where whole (a+b+c+d)/4*100
? What was the average height of these waves? = (a+b+c+d)/4 : metres
? How far was the average below the limit for beginners? = e-(a+b+c+d)/4 : metres
? How many cm higher than the lowest was the highest wave? = (max(max(a,b),max(c,d))-min(min(a,b),min(c,d)))*100 : cm where max(c,d) > min(a,b)

== surf-boards-shaped (us)
who S: man, T: woman
{S} shapes a surfboard in {a:10, 12, 15} hours; {T}, who learned from him, needs {b:15, 20, 30, 60} hours for a board. An order of {c:5..12} boards comes in, and they work on it side by side for {d:8, 10, 12} hours a day.
where whole a*b/(a+b), b > a
? How many hours do they need for a single board if they shape it together? = 1/(1/a+1/b) | x: x/a+x/b = 1 : hours
? How many hours do they need for the order at that pace? = c/(1/a+1/b) : hours
? On which day of work is the order done? = ceil(c/(1/a+1/b)/d) : number

== diving-compass-swim (jamaica)
{S} swims around a rectangle under water: {a:30..60 by 5} kicks along the long side, {b:15..25 by 5} kicks along the short side, and so on until back at the start. A kick brings {S:him} {c:0.8..1.2 by 0.1} metres forward.
? How many metres does {S} swim if {S:he} stops just before the last short side? = (2*a+b)*c : metres
? How many metres does {S} swim? = 2*(a+b)*c : metres
? What is the area of the rectangle in square metres? = a*c*b*c : square metres

== surf-camp-food (australia)
A surf camp in Byron Bay feeds {a:20..36} guests and {b:5..8} staff for {d:5..7} days. Each of them gets {c:2} eggs for breakfast. Eggs come in trays of {e:30}, and {f:4..9} trays are already in the pantry.
~ The yoga teacher of the camp is a vegetarian.
where (a+b)*c*d > e*f+10
? How many eggs are eaten a day? = (a+b)*c : eggs
? How many eggs are still needed for all the days, besides those in the pantry? = (a+b)*c*d-e*f : eggs
? How many trays must be bought? = ceil(((a+b)*c*d-e*f)/e) : trays

== surf-film-premiere (us)
A surf film had its premiere at an outdoor screen in Santa Cruz. {a:160..300 by 20} tickets were printed; {b:20..45 by 5} went to relatives of the surfers for nothing, and {r:75%,80%,90%} of the others were sold at {p:$9..$14}. The screen cost {c:$250..$400 by 50}.
~ The film is {n:70..95 by 5} minutes long.
where whole (a-b)*r
? How many tickets were sold? = (a-b)*r : tickets
? How much was left of the ticket money after paying for the screen? = (a-b)*r*p-c : dollars

== diving-pearl-necklace (philippines)
who S: woman
On Palawan divers sell pearls. {S} wants a necklace of {a:40..60 by 4} pearls, of which {f:1/4,1/2} are golden and the rest white. A white pearl is {p:₱60..₱90 by 10}, and a golden pearl {k:2..3 times} as much.
where whole a*f
? How many pearls of the necklace are white? = a-a*f : pearls
? What do the pearls for the necklace cost? = (a-a*f)*p+a*f*k*p : pesos
