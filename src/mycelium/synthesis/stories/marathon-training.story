topic: marathon-training
place: any

== marathon-week-mix (kenya)
Sunday's long run is {c:18..30 by 2 digits} km, {b:2..3 times} as long as Monday's jog. The way around the tea fields is {a:4..7 digits} km, and on Tuesday {S} runs {b} as far as that. On each of {d:2..3} mornings there is a tempo run of {e:4..8 digits} km; the tempo runs of the week together are {f:2, 4 times} as long as all the easy runs together. Except on {g:3..5} days of the week, {S} also runs the {h:2..3 digits} km to work and the same way back home.
where whole c/b*10, whole d*e/f*10
? How long is Monday's jog? = c/b : km
? How many km does {S} run in the week, with the long run, the jog, Tuesday's run, the tempo runs, the easy runs and the way to work and back? = c+a*b+c/b+d*e+d*e/f+h*(7-g)*2 : km

== marathon-double-days (us)
Coach's sheet for {S}: Monday and Tuesday {d:4..7} miles each. Wednesday and Thursday {a:3..6} miles each. On {c:2} days at the weekend, {b:2..3 times} as far each day as on Wednesday.
~ No running on Friday.
? How many miles does {S} run in that week? = d+d+a+a+c*a*b : miles
? How many miles would it be in {e:3..6} such weeks? = e*(d+d+a+a+c*a*b) : miles

== marathon-lake-loop (australia)
The lake loop is {c:2..3 times} as long as the {d:3..6 digits} km track around the park. On Monday {S} ran around the park a single time, on Tuesday {b:2..3} times around the lake, on Wednesday and Thursday {a:5..9 digits} km each in town, and on Saturday the same as on Tuesday, but {d} km less because of the heat.
~ Emus have been seen near the lake.
?< How far did {S} run on Saturday? = d*b*c-d : km
? How far did {S} run in the week? = d+d*b*c+a+a+d*b*c-d : km

== marathon-midweek-symmetric (uk)
{S} [likes|prefers] an even week. On Monday and again on Friday there are {c:3..5} laps of a {b:2..3} mile circuit, on Tuesday a single lap of it, and on Wednesday and Thursday {a:3..6} miles each on the canal path.
?< How many miles does {S} run from Monday to Friday? = b*c+b+a+a+b*c : miles
? After {d:4..10} such weeks, how many miles has {S} run on the circuit? = d*(b*c+b+b*c) : miles

== marathon-shopping-list
For the race {S} bought a cap for {g:$14..$25}, a belt for {c:$18..$30}, {a:3..6} pairs of socks at {b:$6..$12} a pair and {d:10..18} gels at {e:$2..$3} each. {f:2..6} of the gels were past their date, and the store paid the price of these back.
~ The store is having its annual sale.
? How much did the socks and the gels cost, before anything was given back? = a*b+d*e : dollars
? How much did {S} spend in the end? = g+c+a*b+d*e-f*e : dollars

== marathon-salt-tablets (south-africa)
In training for Comrades, {e:6..14} club runners take {b:2..3} salt tablets after every {c:5 digits} km. They run {a:15..25 by 5 digits} km on each day of the week, and the training lasts {d:4..8} weeks. Each tablet has {f:200, 250, 300} mg of salt.
~ The tablets are kept in a drawer of the club's office.
? How many tablets does a runner take in a week? = a/c*b*7 : tablets
? How many tablets does the club use in the whole training? = e*d*a*b/c*7 : tablets
? How many mg of salt does a runner take in a week? = a/c*b*7*f : mg

== marathon-water-stations (india)
At each water station of the Pune marathon {e:6..12} volunteers fill cups, {a:120..200 by 20} cups an hour each, for {b:3..5} hours. There are {d:4..8} stations, and the cups come in boxes of {c:50, 100}. An empty cup weighs {f:5} grams.
~ The course passes {n:3..8} temples.
where whole e*d*a*b/c
? How many cups are filled at a station? = e*a*b : cups
? How many boxes of cups are used at all stations together? = e*d*a*b/c : boxes
? How many kg of empty cups are there to collect along the course, if no cup gets lost? = e*d*a*b*f/1000 : kg

== marathon-morning-evening
In the mornings of last week {S} ran {a:3..5} times, {b:6..10 digits} km each time, and in the evenings {S:he} did the very same. In between, on Wednesday, came a race of {c:10, 15 digits} km.
? How far did {S} run last week altogether? = a*b+c+a*b : km
? A friend ran {m:2..3 times} as far as {S} in the mornings, but did not run in the evenings or in the race. How many km did {S} and the friend run together? = a*b+c+a*b+m*a*b : km

== marathon-bib-pins-teams (nigeria)
For the Lagos relay marathon pins are packed into equal bags. {c:3..5} company teams of {a:6..10} runners need {b:4} pins a runner; {d:8..14} school teams need {e:20..32 by 4} pins each; and {f:5..9} teams from abroad need {g:24..40 by 4} each. There is a bag for each of {h:6, 8, 10, 12} helpers, and nothing is left over.
where whole (c*a*b+d*e+f*g)/h
? How many pins do the company teams need? = c*a*b : pins
? How many pins are in each bag? = (c*a*b+d*e+f*g)/h : pins
? How many pins are there altogether? = c*a*b+d*e+f*g : pins

== marathon-charity-months (us)
{S} runs for a children's hospital. So far {e:$150..$400 by 10} came from neighbors, {c:$80..$200 by 10} from a bake sale and {b:$200..$500 by 50} from the boss. Besides, an uncle gives {a:$10..$30 by 5} a month for a whole year, and a sister gives {d:$5..$15} on every day of the race week, from Monday to Sunday.
~ The hospital has {n:120..300 by 20} beds.
? How much money will there be in all? = e+c+b+a*12+d*7 : dollars
? The goal is {g:$1500..$2500 by 100}. How much is still missing after everything? = g-e-c-b-a*12-d*7 : dollars

== marathon-pace-finish (ireland)
{S} starts the Dublin marathon at {t:8:30 am..9:30 am by 10}. The first {a:20 digits} km take {b:5, 6} minutes each, and the next {c:22 digits} km {d:6, 7} minutes each, with a break of {e:2..8} minutes for a sore knee.
where d > b-1
? How many minutes is {S} on the way for these {a} and {c} km? = a*b+c*d+e : minutes
? What time is it when {S} has done the first {a} km? = t+a*b/60 : clock

== marathon-distance-unknown (canada)
who S: woman
"I forgot my watch," said {S}. "I only know that I ran some distance on Friday, {k:2..3 times} as far on Saturday, and {a:3..6 digits} km more than on Saturday on Sunday. My app says {b:30..80 digits} km for these days together."
where whole (b-a)/(1+2*k), (b-a)/(1+2*k) > 3, (b-a)/(1+2*k) < 11
? How far did she run on Friday? = (b-a)/(1+k+k) | x: x + k*x + k*x + a = b : km
? How far did she run on Sunday? = (b-a)/(1+k+k)*k+a : km
? How far did she run on Saturday? = (b-a)/(1+k+k)*k | y, x: y = k*x, x + y + y + a = b : km

== marathon-shoes-discount (singapore)
The running shoes that {S} wants cost {a:S$160..S$240 by 20}. In the outlet they are reduced by {r:20%,25%,30%}, and with a runner's card there is a further {s:10%,20%} off the reduced price. The card costs {c:S$5..S$9}.
where a*(1-r)*s > c
? What do the shoes cost in the outlet without the card? = a*(1-r) : dollars
? What does {S} pay for card and shoes altogether? = a*(1-r)*(1-s)+c : dollars
? How much cheaper than outside the outlet, counting the card, does {S} get the shoes? = a-a*(1-r)*(1-s)-c : dollars

== marathon-heart-beats
At rest {S}'s heart beats {a:48..66 by 2} times a minute. When {S:he} runs, it beats {k:2..3 times} as often minus {b:5..15} beats a minute. Today {S} ran for {c:40..90 by 10} minutes.
? How often does {S}'s heart beat in an hour of rest? = a*60 : beats
? How many times did it beat during today's run? = (k*a-b)*c : beats
? How many more beats were there during the run than in as many minutes of rest? = (k*a-b)*c-a*c : beats

== marathon-calorie-diet (us)
Before the race {S} counts every calorie. The plan for a day is {a:2600..3400 by 100} calories. Breakfast had {b:450..650 by 50} calories, lunch {r:20%,40%} more than breakfast, and the afternoon snack {c:150..300 by 50} calories.
where whole b*r
? How many calories did lunch have? = b+b*r : calories
? How many calories are left for dinner? = a-b-b-b*r-c : calories
? Running a mile burns {d:100} calories. How many miles would burn breakfast, lunch and snack? = (b+b+b*r+c)/d : miles where whole (b+b+b*r+c)/d*2

== marathon-volunteers-shirts (philippines)
Printing shirts for the fun run: setting up costs {a:₱800..₱1500 by 100}, each shirt {b:₱120..₱180 by 10}. The city orders {c:200..400 by 50} shirts for runners and, for every {d:10} runners, {e:2..3} shirts for volunteers.
~ The mayor's secretary designed the print.
? How many shirts are ordered for volunteers? = c/d*e : shirts
? How many shirts are ordered in all? = c+c/d*e : shirts
? What does the printing cost? = a+(c+c/d*e)*b : pesos

== marathon-finishers-share (new-zealand)
{a:400..1200 by 100} runners started. {r:5%,10%,15%} of them gave up before the turning point, and of those who reached it {s:5%,10%,20%} gave up on the hill. All others finished; {f:2/5,1/2,3/5} of the finishers were women.
~ The youngest runner was {n:16..18} years old.
where whole a*r, whole (a-a*r)*s, whole (a-a*r)*(1-s)*f
? How many runners reached the turning point? = a-a*r : runners
? How many finished? = (a-a*r)*(1-s) : runners
? How many women finished? = (a-a*r)*(1-s)*f : women

== marathon-treadmill-belt (uk)
On the gym's treadmill the belt is {a:3} metres long and goes around {b:50..70 by 5} times a minute while {S} runs.
? How many km does {S} run in {c:20..60 by 10} minutes? = a*b*c/1000 : km
? How many minutes does {S} need for {d:3, 6, 9 digits} km? = d*1000/(a*b) : minutes where whole d*1000/(a*b)

== marathon-catch-up (kenya)
{S} runs a km in {a:4} minutes, {T} in {b:5} minutes. {T} gets a start of {c:6..15} minutes, and both follow the same road from Eldoret.
where whole c*a/(b-a)
? How many minutes has {T} been running when {S} catches up? = c+c*a/(b-a) : minutes
? How many minutes after setting off does {S} catch up with {T}? = c*a/(b-a) | m: m/a = (m+c)/b : minutes
? How many km from the start does {S} catch up with {T}? = c/(b-a) : km

== marathon-rest-days
{S}'s plan repeats itself every {a:10} days: {b:2..3} days of rest, a single long run of {c:20..28 digits} km and runs of {d:8..12 digits} km on all the other days.
? On how many of the {a} days does {S} run {d} km? = a-b-1 : days
? How far does {S} run in {a} days? = c+(a-b-1)*d : km
? How far does {S} run in {e:30, 40, 60} days? = (c+(a-b-1)*d)*e/a : km

== marathon-hotel-weekend (us)
who S: man
For the Chicago race {S} books {a:2..3} nights in a hotel at {b:$140..$220 by 10} a night plus {r:10%,15%} tax. The train there and back is {c:$48..$90 by 2}, and the entry {d:$180..$240 by 10}.
~ The room is on floor {n:9..30}.
? What does the hotel cost with tax? = a*b*(1+r) : dollars
? What does he spend on hotel, train and entry? = a*b*(1+r)+c+d : dollars

== marathon-mile-pace
In April {S} needed {a:56..80 by 4} minutes for {b:8} miles. By October the pace was {c:20..45 by 5} seconds a mile faster.
? At October's pace, how many minutes does {S} need for {m:6, 10, 12} miles with a break of {n:2..5} minutes? = (a*60/b-c)*m/60+n : minutes where whole (a*60/b-c)*m/60
? How many seconds did {S} need for a mile in October? = a*60/b-c : seconds
? How many minutes would {S} save over {d:6, 12, 18} miles at the new pace, compared with April's? = c*d/60 : minutes where whole c*d/6

== marathon-tape-roll (malaysia)
For the finish, {S} cuts ribbon. The roll has {a:40..60 by 5} metres. {b:12..20} pieces of {c:150..250 by 10 digits} cm are cut for the finish line, and what is left is cut into strips of {d:40, 50 digits} cm for medals.
~ The ribbon is red on the front and grey on the back.
where a*100 > b*c+200, whole (a*100-b*c)/d
? How many metres are cut for the finish line? = b*c/100 : metres
? How many cm of ribbon are left for the strips? = a*100-b*c : cm
? How many strips for medals are there? = (a*100-b*c)/d : strips

== marathon-cheer-cookies (us)
{S}'s friends bake cookies for the runners at mile {n:18}. Each of {a:5..9} friends brings {b:3..4} trays with {c:12, 20} cookies. On the way {d:8..20} cookies break. {r:75%,80%,90%} of the whole ones are taken by runners.
~ Some cookies have chocolate frosting, others have almond pieces.
where whole (a*b*c-d)*r
? How many whole cookies are there? = a*b*c-d : cookies
? How many cookies do the runners take? = (a*b*c-d)*r : cookies
? How many whole cookies are left? = (a*b*c-d)*(1-r) : cookies

== marathon-ice-bath (us)
After long runs {S} sits in an ice bath. The tub holds {a:40..60 by 5} gallons, and it has to be filled to {r:60%,80%} with water and ice. {b:10..14} bags of ice, which melt to {c:0.5,1} gallon each, go in; the rest comes from the tap.
~ A towel and a warm blanket lie ready.
? How many gallons come from the tap? = a*r-b*c : gallons
? A bag of ice is {p:$3..$4}, and a gallon from the tap costs {m:$0.10}. What does a bath cost {S}? = b*p+(a*r-b*c)*m : dollars

== marathon-age-groups-table (pakistan)
hide w:20..70
let t = 4*w + 30
The organisers in Islamabad wrote: "We have {k:3 times} as many men as women on the list, and {b:30} children, {t} entries in all."
? How many women are on the list? = (t-b)/(k+1) | w, m: m = k*w, w+m+b = t : women
? How many men are on the list? = (t-b)/(k+1)*k | m, w: m = k*w, w+m+b = t : men
