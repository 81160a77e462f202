topic: university-halls
place: any

== hall-year-cost (us)
Before moving into the residence {S} pays {g:$200..$500 by 50} for a deposit and keys. A month there costs {e:$450..$800 by 50} in rent, {a:4..8} loads at the laundromat at {b:$3..$5} each and {c:8..16} dinners in the dining hall at {d:$6..$11} each.
{S} stays for {f:9..11} months, but [pays nothing at all for the month of the winter recess, which is among them|the month of the winter recess, which is counted among them, is free of all charges].
? How much does {S} spend altogether on deposit, keys and living there? = g+f*(e+a*b+c*d)-(e+a*b+c*d) : dollars
? [How much|What] does an ordinary month cost? = e+a*b+c*d : dollars
? How much would {S} save in an ordinary month by skipping {k:2..4} of the dinners and {m:2 words} loads? = k*d+m*b : dollars

== hall-monthly-net (uk)
{S}'s month in pounds: room {h:£380..£520 by 10}, food {f:£120..£220 by 10}, phone {e:£10..£20}; the internet bill of {a:£24..£48 by 4} is split between {b:2..4} flatmates, the electricity bill of {c:£60..£120 by 10} between {d:4,5} on the corridor; {S} is among them in both cases. A bursary pays {S} {g:£100..£200 by 10} [a month|per month|each month].
where whole a/b, whole c/d
? How many pounds [a month|per month|each month] [must {S} find|does {S} have to find|does {S} need to find] beyond the bursary? = h+f+e+a/b+c/d-g : pounds
? What is {S}'s share of the internet and electricity bills together? = a/b+c/d : pounds
? If {S} eats at home on weekends and saves {x:15%,20%,25%} on food, how many pounds [a month|per month|each month] [must {S} find|does {S} have to find|does {S} need to find] beyond the bursary? = h+f-f*x+e+a/b+c/d-g : pounds

== hall-rooms-by-building (us)
West Hall has {c:3..6} floors, each with {a:2..4} corridors of {b:8..12} rooms. East Hall also has {c} floors; on each of them are {e:4..9} guest rooms and {d:2 words} wings that each have as many rooms as a floor of West Hall. North Hall is small: {a} floors, with {a} corridors of {b} rooms on each.
? How many rooms do the halls have [altogether|in all|in total]? = c*a*b+c*(e+d*a*b)+a*a*b : rooms
? How many rooms does East Hall have? = c*(e+d*a*b) : rooms
? How many more rooms does East Hall have than West Hall? = c*(e+d*a*b)-c*a*b : rooms

== hall-shuttle-hour
A free shuttle runs from the residence to the library every {a:4,5,6,10,12,15} minutes. Early in the evening, for a period of {h:60} minutes, {S} sits by the window; a shuttle leaves at the very beginning of that period and another at the very end.
? After {S} stops watching, {m:3..5} further shuttles leave. How many minutes after the beginning of the period does the last of them leave? = h+m*a : minutes
? If each shuttle takes {b:14..20} students and all are full, how many students leave with them? = (h/a+1)*b : students

== hall-flu-weekend (canada)
Maple House has {a:4..8} floors with {b:20,25,30} students each. On Friday {c:20%,40%,30%} of all the students went skiing. {d:10%,25%,50%} of those who stayed came down with the flu, and {e:5..12} of the healthy students [nursed|looked after] them; [the others|the rest] had dinner together.
where whole c*a*b, whole d*(a*b-c*a*b), a*b-c*a*b-d*(a*b-c*a*b) > e+5
? How many students had dinner together? = a*b-c*a*b-d*(a*b-c*a*b)-e : students
? How many students stayed in Maple House? = a*b-c*a*b : students
? How many students came down with the flu? = d*(a*b-c*a*b) : students

== hall-rent-surplus (ireland)
A cottage is let to {a:4..7} students at {b:€350..€500 by 10} a month each. The landlady pays {c:2..4} workmen {d:€60..€120 by 10} each a month and keeps the rest.
where a*b > c*d
? How much does she keep in {k:12} months? = (a*b-c*d)*k : euros
? If a student moves out and everything else stays the same, how much does she keep in a month? = (a-1)*b-c*d : euros where (a-1)*b > c*d
? How much does she keep in a month? = a*b-c*d : euros

== hall-paycheck (us)
{S} works at the front desk of the dorm for {k:12} hours [a week|per week|each week] at {a:$11..$16} [an hour|per hour] and got a bonus of {b:$20..$60 by 10} this week. Taxes take {c:10%,20%,25%} of pay and bonus together. From what remains {S} [buys|purchases] detergent for {d:$8..$14}, groceries for {e:$35..$60} and a bus pass for {f:$15..$25}.
where whole c*(b+a*k)
? How much of the week's earnings does {S} still have? = b+a*k-c*(b+a*k)-d-e-f : dollars
? How much do the taxes take? = c*(b+a*k) : dollars
? How many hours, before taxes and without the bonus, [must {S} work|does {S} have to work|does {S} need to work] to earn exactly what detergent, groceries and the bus pass cost together? = (d+e+f)/a : hours where whole 2*(d+e+f)/a

== hall-bike-cellar
In the cellar {c:5..14} bikes lean on the wall. There are also an old and a new rack, and each of them has {a:4..8} rows with {b:5..9} bikes.
? How many bikes are in the cellar? = c+a*b+a*b : bikes
? If {x:3..6} rows of the racks are emptied, how many bikes are still in the cellar? = c+a*b+a*b-x*b : bikes where x <= a
? If {d:10%,20%,25%,50%} of the bikes in the racks have flat tyres, how many bikes is that? = d*(a*b+a*b) : bikes where whole d*(a*b+a*b)

== hall-tip-jar (australia)
who S: woman
{S} had {e:A$15..A$60 by 5} in her purse. For a night shift in the hall's café she was paid {a:A$80..A$160 by 8}, which was {b:4,8} times as much as she got in tips. On the way home she [bought|purchased] sneakers for {c:A$40..A$60 by 5} and a kebab for {d:A$9..A$14}.
where whole a/b
? How much [money |]does {S} have now? = e+a+a/b-c-d : dollars
? How much did {S} get for the night, tips included? = a+a/b : dollars
? How much more did {S} get for the night, tips included, than she spent on the way home? = a+a/b-c-d : dollars

== hall-student-discount (us)
The internet line [costs|is priced at] {a:$48..$96 by 12} [a month|per month|each month] and is paid for in equal parts by {b:3,4,6} roommates. As a student {S} has {c:10%,20%,25%,50%} taken off {S:his} part.
where whole a/b, whole 100*c*a/b
? How much does {S} pay in {d:3..10} months? = d*(a/b-c*a/b) : dollars
? How much do all the roommates together pay the company in {e:3..6} months, if the company gives {S} the discount? = e*(a-c*a/b) : dollars where whole 100*e*(a-c*a/b)
? How much does the discount save {S} in a month? = c*a/b : dollars

== hall-laundry-coins (us)
A washing machine in the basement takes {a:$2..$3} a load and a dryer {b:25} cents for every {c:6,8} minutes. {S} washes {n:3..6} loads and lets each of them dry for {d:24,48} minutes.
? How much does {S} pay for washing and drying, in dollars? = n*a+n*d/c*b/100 : dollars
? {S} pays with {m:$20,$30}. How much [money |]does {S} [have left|still have] after washing and drying? = m-n*a-n*d/c*b/100 : dollars where m > n*a+n*d/c*b/100
? For how many minutes do the dryers run for {S}? = n*d : minutes

== hall-download-megabits (us)
{S} downloads a film of {a:2..6} gigabytes. The line of the hall manages {b:40,50,80,100} megabits per second; a gigabyte is {c:8000} megabits, as {S} has learned. In the evening the neighbors slow the line down to {f:1/2 as "half"} of that speed.
where whole a*c/b
? How many seconds does the download take when the line is not slowed down? = a*c/b : seconds
? How many minutes does it take in the evening? = a*c/(b*f)/60 : minutes where whole 10*a*c/(b*f)/60
? After {e:20..60 by 10} seconds at the speed that is not slowed down, how many megabits are missing? = a*c-e*b : megabits where a*c > e*b+10

== hall-flooring (us)
who S: man
{S} and his father lay new flooring in a student room of {a:4..6} meters by {b:3..4} meters. A built-in wardrobe stands on {c:2,1.5} square meters, which get no flooring. A pack covers {d:2,2.5} square meters and [costs|is priced at] {p:$35..$60 by 5}.
? How many square meters of flooring are left over from the packs? = ceil((a*b-c)/d)*d-(a*b-c) : square meters where ceil((a*b-c)/d)*d > a*b-c
? How much do they spend on packs? = ceil((a*b-c)/d)*p : dollars
? How many packs do they open? = ceil((a*b-c)/d) : packs

== hall-subway-pass (us)
A monthly pass for the subway [costs|is priced at] {a:$60..$100 by 5}. A single ride is {b:$2..$4}. {S} rides to the campus and back on each of {d:18..22} days.
? If {S} [buys|purchases] the pass, how much does {S:he} save compared with single rides? = 2*d*b-a : dollars where 2*d*b > a+1
? A student can get {r:10%,20%,50%} off the pass. How much less than single rides would {S} then pay for the month? = 2*d*b-(a-a*r) : dollars where 2*d*b > a
? From how many rides on is the pass cheaper than single rides? = floor(a/b)+1 : rides

== hall-lasagna-scaled (us)
A recipe for lasagna serves {a:4,6,8} people and asks for {b:400,500,600} g of minced meat, {c:6..10} tomatoes and {d:250,300} g of cheese. {S} cooks for the {n:12,24,36,48} people on the corridor.
where whole n/a
? Minced meat [costs|is priced at] {p:$8..$12} a kg. How much does the minced meat cost? = n/a*b/1000*p : dollars
? How many tomatoes [must {S} buy|does {S} have to buy|does {S} need to buy] if {x:4..9} are already in the kitchen and {y:2 words} of those are rotten? = n/a*c-(x-y) : tomatoes where n/a*c > x
? How many kg of cheese does {S} need? = n/a*d/1000 : kg

== hall-quiet-hours (us)
The notice in the stairwell: "Quiet hours begin at {t:10:00 pm..11:00 pm by 15}." {S}'s saxophone practice starts at {u:7:00 pm..8:15 pm by 15}; scales take {a:15..35 by 5} minutes and each of {n:3..5} tunes {b:10,15} minutes.
where u+(a+n*b)/60 < t
? [At what time|When] is {S} done? = u+(a+n*b)/60 : clock
? How many minutes are there between the end of {S}'s practice and the beginning of quiet hours? = (t-u)*60-a-n*b : minutes
? How many whole tunes of that length could {S} play at most before quiet hours, after the scales? = floor(((t-u)*60-a)/b) : tunes

== hall-rent-chain (south-africa)
In {S}'s first year a room at the res in Stellenbosch cost {a:R3000..R6000 by 500} [a month|per month|each month]. The rent rose by {r:10%,20%} for the second year and by {q:5%,10%} of the second year's rent for the third.
where whole a*r, whole q*(a+a*r)
? What was the rent a month in the third year? = a+a*r+q*(a+a*r) : rand
? How much more rent did {S} pay in {m:10} months of the third year than in as many months of the first year? = m*(a*r+q*(a+a*r)) : rand
? How much rent did {S} pay in {m:10} months of the second year? = m*(a+a*r) : rand

== hall-meal-swipes (us)
{S}'s meal plan has {n:150..220 by 5} swipes for the semester of {w:15,16} weeks. In the first {a:4..7} weeks {S:he} used {b:11..14} [a week|per week|each week] and gave {c:2..6} to guests.
where n > a*b+c+20
? How many swipes [are left|remain]? = n-a*b-c : swipes
? How many swipes [a week|per week|each week] may {S} use from now on at most, if it is to be the same whole number every week? = floor((n-a*b-c)/(w-a)) : swipes where (n-a*b-c)/(w-a) > 2
? If {S} uses {x:8..10} swipes [a week|per week|each week] from now on, how many will be unused at the end of the semester? = n-a*b-c-x*(w-a) : swipes where n-a*b-c-x*(w-a) > 1

== hall-singles-doubles (india)
hide s:8..30, d:10..40
let n = s+d
let b = s+2*d
The hostel has {n} rooms, some for a single student, the others with beds for {k:2 words}. All beds are taken, and {b} students live there.
where s != d
? How many rooms are for a single student? = k*n-b | s, d: s + d = n, s + k*d = b : rooms
? A single room [costs|is priced at] {p:₹4000..₹6000 by 500} [a month|per month|each month] and a bed in the other rooms {q:₹2000..₹3000 by 500}. How much do all the students pay in a month? = (k*n-b)*p+(b-n)*k*q : rupees

== hall-kettle-energy (us)
who S: woman
{S}'s kettle uses {a:2 digits} kilowatts. It boils a full jug in {b:3,6} minutes, and she boils {c:5..10} full jugs [a day|per day|each day]. A kilowatt-hour [costs|is priced at] {p:20..40 by 5} cents.
? For how many hours is the kettle on in {f:20,30} days, if on each of them [another|a further] {g:2..4} full jugs are boiled for guests? = b*(c+g)*f/60 : hours where whole 10*b*(c+g)*f/60
? How many kilowatt-hours does the kettle use in {d:10..30 by 10} days? = a*b*c*d/60 : kilowatt-hours
? How many dollars does the energy for the kettle cost in {e:60, 100, 120} days? = a*b*c*e/60*p/100 : dollars where whole a*b*c*e/60*p

== hall-fire-drill (us)
At the fire drill {n:60..180} residents leave by {k:2 words} staircases, the same number by each. Down each staircase {a:10..20} people reach the yard in a minute. The warden stops her watch when the last is out and then counts heads for {b:6..12} minutes.
where whole n/k, whole n/k/a
? If {e:10,12,20} residents climbed out over the balcony instead, how many minutes would it take for the others to leave by the staircases? = (n-e)/k/a : minutes where whole 10*(n-e)/k/a, n > e
? How many minutes pass until the heads are counted? = n/k/a+b : minutes
? How many residents use each staircase? = n/k : residents

== hall-deposit-deductions (singapore)
Moving out. {S}'s deposit was {a:S$400..S$700 by 50}. The hall manager lists the deductions: repainting a wall {b:S$60..S$120 by 10}; {n:2..4} lost keys at {c:S$15..S$25} each; a rotten shelf, of whose price of {d:S$40..S$80 by 10} {S} must bear {f:1/2,1/4}.
where a > b+n*c+d*f+20
? How much of the deposit does {S} get back? = a-b-n*c-d*f : dollars
? How much do all the deductions come to? = b+n*c+d*f : dollars

== hall-gpa-credits (us)
{S} has earned {a:30,45,60} credits with a grade point average of {m:2.8..3.4 by 0.1}. This semester {S:he} takes {b:15} credits.
where whole 100*(a*m+b*g)/(a+b), g > m
? What will {S}'s grade point average over all credits be, if this semester's average is {g:3.2..4 by 0.2}? = (a*m+b*g)/(a+b) : number
? How many credits will {S} have after this semester? = a+b : credits

== hall-lift-boxes
The lift of the hall carries {a:300,320,400} kg. {S}, who weighs {b:55..85} kg, moves in with {n:14..30} boxes of books of {c:16..24} kg each and rides up with them every time.
? How many boxes can go up with {S} in a single ride at most? = floor((a-b)/c) : boxes
? How many times [must {S} ride|does {S} have to ride|does {S} need to ride] up to bring up all the boxes? = ceil(n/floor((a-b)/c)) : rides where n/floor((a-b)/c) > 1
? {S} brings up full loads of boxes on {m:2 words} rides. How many kg of boxes are still below? = (n-m*floor((a-b)/c))*c : kg where n > m*floor((a-b)/c)+1

== hall-punch-ratio (jamaica)
For the garden party the committee mixes mango, pineapple and ginger in the ratio {p:4..6} to {q:2..4} to {r:1..2 digits}. They want {v:22..60} litres of punch for {n:70..150} guests.
where whole v/(p+q+r)
? How many litres of pineapple juice do they need? = v*q/(p+q+r) : litres
? How many litres more mango juice than ginger do they need? = v*p/(p+q+r)-v*r/(p+q+r) : litres
? If every guest drinks {g:150,200} ml, how many litres of punch [are left|remain]? = v-n*g/1000 : litres where v > n*g/1000

== hall-cleaning-rota (philippines)
who S: man
On the corridor {n:5..9} boarders clean the kitchen in turn, a boarder each day, in the order of their doors. {S} cleans it today, and there are {d:40..100} days until the end of term.
? If {x:2..3} boarders move out today and are not replaced, how many more times will {S} clean the kitchen in these {d} days? = floor(d/(n-x)) : times
? How many days before the end of term does {S} clean the kitchen for the last time? = mod(d,n) : days where mod(d,n) > 1

== hall-mould-chain
Of the {n:200,400,600} windows in the tower, {f:1/4,1/5,1/10} leak. The workmen seal {r:20%,40%,60%,70%} of the leaking windows in the first week and, in the second week, {a:3..8} of those that still leak.
where whole n*f, whole n*f*r, n*f-n*f*r > a+1
? How many windows still leak after the second week? = n*f-n*f*r-a : windows
? How many windows are sealed in the first week? = n*f*r : windows
? After the second week, how many windows of the tower do not leak? = n-(n*f-n*f*r-a) : windows
