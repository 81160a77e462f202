topic: boarding-school
place: any

== boarding-mattress-count (kenya)
St. Monica's has {d:3..6} dormitories. In each of them there are {a:8..14} bunks with {b:2 words} mattresses and {c:3..6} single beds with a mattress each. The sick bay has {e:2..3} wards with {f:4..8} mattresses each.
? How many mattresses does the school have? = d*(c+a*b)+e*f : mattresses
? How many mattresses are in the sick bay? = e*f : mattresses
? How many mattresses are in a dormitory? = c+a*b : mattresses

== boarding-sunday-plates
{a:120..250 by 10} boarders live at the school. On Sunday {b:20..50 by 10} are at home with their parents and {c:10%,20%,25%,50%} of the others are out on a hike. Everyone who has stayed gets {d:2..3} pieces of fried chicken.
where whole c*(a-b)
? How many pieces of chicken must the cook fry? = d*(a-b-c*(a-b)) : pieces
? How many boarders are out on the hike? = c*(a-b) : boarders
? How many boarders have stayed? = a-b-c*(a-b) : boarders

== boarding-bells (uk)
At Ravenscroft a bell rings {m:12..18} times a day, and it does so on all {k:7} days of the week, except that on Sunday morning {p:3..6} of the rings are left out.
? How many times does the bell ring in a week? = k*m-p : times
? How many times does it ring on a Sunday? = m-p : times
? How many times does it ring from Monday to Friday? = m*5 : times

== boarding-rice-store (nigeria)
In the store of the college in Owerri there were {a:500..1500 by 20} kg of rice, but weevils have spoilt {b:20..80 by 10} kg. The kitchen uses {c:20,30,40} kg every day of the week.
where whole (a-b)/c/7
? For how many weeks will the good rice last? = (a-b)/c/7 : weeks
? For how many days will the good rice last? = (a-b)/c : days where whole (a-b)/c
? A kg cost {p:₦800..₦1500 by 100}. How much were the spoilt kg worth? = b*p : naira

== boarding-blanket-issue
Matron hands out blankets: {b:12..60 by 6} on the first cold night, {a:2..4 times} as many on the second, and on the third only a few, for the first night's number was {c:2,3,6} times the third night's.
where whole b/c
? How many blankets does Matron hand out on these nights? = b+a*b+b/c : blankets
? How many blankets does she hand out on the third night? = b/c : blankets
? How many more blankets does she hand out on the second night than on the first? = a*b-b : blankets

== boarding-apples-for-houses
A farmer gives the boarders {a:90..200} apples. {b:4..12} are rotten and {c:10..24} are cooked for applesauce. The boys' house and the girls' house share the others equally.
where whole (a-b-c)/2
? How many apples does the girls' house get? = (a-b-c)/2 : apples
? How many apples are neither rotten nor cooked? = a-b-c : apples
? In the boys' house {d:12..20} boys eat {e:2 words} apples each. How many apples are left in that house? = (a-b-c)/2-d*e : apples where (a-b-c)/2 > d*e+1

== boarding-pocket-money-savings (south-africa)
{S}'s parents send {a:R200..R600 by 50}. {b:20%,30%,40%} of it goes to the school's savings book straight away. Of the rest {S} gives {c:10%,20%,50%} to the housemaster to keep for the holidays, and spends what is then left in the tuck shop.
where whole a*b, whole c*(a-a*b)
? How many rand are in the savings book and with the housemaster together? = a*b+c*(a-a*b) : rand
? How many rand does {S} spend in the tuck shop? = a-a*b-c*(a-a*b) : rand
? How many rand does the housemaster keep? = c*(a-a*b) : rand

== boarding-water-tower
At dawn the water tower of the school holds {d:2000..5000 by 500} litres. Then, for {a:4..9} hours, a pump lifts {b:900..1500 by 50} litres an hour into it, while showers and kitchen draw {c:400..800 by 50} litres an hour.
? How many litres does the tower hold after these {a} hours? = d+a*b-a*c : litres
? How many litres are drawn in these hours? = a*c : litres
? The tower holds {v:12000,15000} litres when full. How many litres could still flow in after these {a} hours? = v-d-a*b+a*c : litres where v > d+a*b-a*c+100

== boarding-laundry-bags
{b:80..240 by 20} bags of washing came down on Friday. By evening the laundry had done {a:20%,30%,40%} of them, and {f:1/4,1/2} of all the bags had been sent to a laundromat in town; the rest had to wait.
where whole a*b, whole b*f
? How many bags had to wait? = b-a*b-b*f : bags
? How many bags were sent to town? = b*f : bags
? If the laundromat charges {p:$4..$9} a bag, how much does the school pay in town? = b*f*p : dollars

== boarding-tank-pipe-and-leak
The tank behind the dormitory holds {a:1200,1800,2400,3600} litres and is full. A pipe that could fill it alone in {b:3,4,5 digits} hours is opened by mistake into the spare tank beside it, which is empty and of the same size; the spare tank has a crack through which a full tank would flow out in {d:6,8,10,12} hours, always at the same rate.
where whole a/b, whole a/d
? How many litres are in both tanks together after {c:2 digits} hours, if nothing is taken from the full tank? = a+c*a/b-c*a/d : litres
? How many litres an hour flow through the pipe? = a/b : litres
? How many litres an hour are lost through the crack? = a/d : litres

== boarding-letters-home (india)
On Sundays each of {n:24..48} juniors in Dehradun writes a letter of {a:2..3} pages, and each of {m:15..30} seniors a letter of {b:3..5} pages. Paper comes in pads of {c:40,50,80} pages.
? How many pads are opened on a Sunday, if none is open before? = ceil((n*a+m*b)/c) : pads where (n*a+m*b)/c > 1
? How many pages are written on a Sunday? = n*a+m*b : pages
? How many letters are posted in {w:4..12} weeks? = w*(n+m) : letters

== boarding-phone-queue
The telephone in the hall is free from {t:6:00 pm..7:00 pm by 15} to {u:8:15 pm..9:00 pm by 15}. Each boarder may talk for {a:6,8,9} minutes and needs a minute to find the coin and dial.
? How many boarders can make a full call in that time? = floor((u-t)*60/(a+1)) : boarders
? For how many minutes is the telephone free? = (u-t)*60 : minutes
? {n:4..8} boarders stand before {S}, and the telephone has just become free. For how many minutes must {S} wait before {S:he} can begin to look for a coin? = n*(a+1) : minutes

== boarding-visiting-day (singapore)
On visiting day there were parents, brothers and sisters in the ratio {p:4..8} to {q:2..3} to {r:1..3 digits}, {n:90..320} visitors in all. Each of them drank a packet of soya milk.
~ An opera singer among the mothers gave a short concert.
where whole n/(p+q+r)
? How many visitors were parents? = n*p/(p+q+r) : visitors
? How many more brothers than sisters came? = n*q/(p+q+r)-n*r/(p+q+r) : brothers where q > r
? The packets were sold in trays of {k:24}. How many trays were needed? = ceil(n/k) : trays

== boarding-generator
When the power is cut, the generator runs from {t:6:30 pm..7:30 pm by 30} to {u:9:30 pm..10:30 pm by 30} and burns {a:3..5} litres an hour. There are {n:60..140 by 10} litres in the drum.
where whole u-t, n/((u-t)*a) > 2
? How many litres does it burn in an evening? = (u-t)*a : litres
? For how many full evenings is there enough in the drum? = floor(n/((u-t)*a)) : evenings
? How much does an evening cost, if a litre is {p:$1.10..$1.60 by 0.1}? = (u-t)*a*p : dollars

== boarding-term-fees (ghana)
The fees are {a:3000..6000 by 500} cedis a term, and there are {k:3} terms. A brother or sister gets {r:10%,20%} off. {S}'s uncle has promised to pay {f:1/2,1/5} of the yearly bill for {S} and {S:his} younger brother, who both board.
? What is the yearly bill for both? = k*(a+a-a*r) : cedis
? How much does the uncle pay? = f*k*(a+a-a*r) : cedis
? What are the brother's fees for a term? = a-a*r : cedis

== boarding-bunks-and-singles
hide x:5..20, y:4..18
let n = x+y
let b = 2*x+y
In the new wing stand {n} pieces of furniture to sleep in: bunks for {k:2 words} and single beds. {b} boarders sleep there, and nothing is empty.
where x != y
? How many bunks are in the new wing? = (b-n)/(k-1) | x, y: x + y = n, k*x + y = b : bunks
? How many single beds are there? = (k*n-b)/(k-1) | y, x: x + y = n, k*x + y = b : beds

== boarding-prefect-ages (jamaica)
who S: woman, T: man
{S}, the head girl, is {a:17..19}. {T} is a new boy and {b:5..7} years younger than {S}; matron is {k:3,4 times} as old as {T}.
? How old is matron? = k*(a-b) : years
? How old will {T} be when matron is {m:60,65}? = a-b+m-k*(a-b) : years where m > k*(a-b)+1
? By how many years is matron older than {S}? = k*(a-b)-a : years

== boarding-run-before-breakfast (ireland)
{S} runs before breakfast on {d:4..6} days a week, {a:8..14} laps of the pitch each time. A lap is {b:250,400,300} metres. The autumn term has {w:12..14} weeks.
? How many km does {S} run in the term? = w*d*a*b/1000 : km
? How many metres is a single morning's run? = a*b : metres
? {S} wants to have run {g:250,300} km by the end of term. How many km will {S} be short of that? = g-w*d*a*b/1000 : km where g > w*d*a*b/1000+1

== boarding-soap-bars
Soap comes in cartons of {k:24,36,48} bars. Each of {n:70..160} boarders receives {a:2..3 words} bars at the start of term and another bar after the middle of the term.
? How many cartons must be ordered? = ceil(n*(a+1)/k) : cartons
? How many bars are handed out in the term? = n*(a+1) : bars
? How many bars remain in the cartons at the end of term? = ceil(n*(a+1)/k)*k-n*(a+1) : bars where mod(n*(a+1),k) > 0, mod(n*(a+1),k) < k-1

== boarding-room-inspection (philippines)
Every day from Monday to Friday the rooms are inspected and get up to {z:20} points. {S}'s room got {a:10..20}, {b:10..20}, {c:10..20} and {d:10..20} points so far. A weekend outing goes to the rooms with an average of at least {g:15..18}.
where 5*g-a-b-c-d > 4, 5*g-a-b-c-d <= 20
? How many points does {S}'s room need at least on Friday to go on the outing? = 5*g-a-b-c-d : points
? How many points does it have so far? = a+b+c+d : points
? How many points has it missed so far, compared with full marks every day? = 4*z-a-b-c-d : points where 4*z > a+b+c+d+1

== boarding-night-watch
who S: mr
{S}, the night watchman, starts a round every {a:40,45,60,90} minutes, the first at {t:9:00 pm..9:45 pm by 15}. A round is {b:800..1600 by 100} metres long, and {S:he} makes {n:5..9} rounds a night.
? How many km does he walk on his rounds in a week of {k:6} nights? = k*n*b/1000 : km
? At what time does the second round start? = t+a/60 : clock
? How many minutes lie between the start of the first and the start of the last round of a night? = (n-1)*a : minutes

== boarding-tuck-shop-shopping
{S} took {m:$15,$20,$25} to the tuck shop. {S:He} bought {n:3..5} packets of nuts at {a:95..140 by 5} cents each and {k:2 words} milkshakes at {b:$2..$3} each; at the door a friend returned {c:$4..$9} that {S:he} had lent.
where m > n*a/100+k*b
? How many dollars does {S} have now? = m-n*a/100-k*b+c : dollars
? How many cents did the nuts cost? = n*a : cents
? How many dollars did the milkshakes cost? = k*b : dollars

== boarding-drum-filling
who S: woman, T: man
A drum holds {v:120,180,240} litres. {S} carries {a:10,12,15} litres in her buckets each time and needs {b:4 words} minutes for the way to the tap and back; {T} carries {c:18,20} litres and needs {d:5 words} minutes. {T} fills a drum alone.
where whole v/a, whole v/c
? How many minutes would {S} need to fill the drum alone? = v/a*b : minutes
? How many minutes does {T} need? = v/c*d : minutes
? How many times must {S} walk to fill the drum alone? = v/a : times

== boarding-biscuit-tin (australia)
hide x:10..30
let t = (x+a)/2-b
In {S}'s trunk was a tin of biscuits. {S:His} aunt sent {a:8..30} more. {S} gave {h:1/2 as "half"} of all of them to the dormitory, ate {b:3..6} on Sunday night, and now has {t}.
where whole (x+a)/2, (x+a)/2 > b+1
? How many biscuits were in the tin before the aunt sent hers? = (t+b)/h-a | x: (x+a)*h - b = t : biscuits
? How many biscuits did the dormitory get? = t+b | y: y - b = t : biscuits

== boarding-garden-beds (canada)
Behind the kitchen the boarders dig {n:4..6} beds, each {a:3..6} m long and {b:1.2,1.5} m wide, for asparagus and cabbage. {f:1/2,1/4,3/4} of the ground is for cabbage, and a cabbage needs {c:0.25,0.2,0.3} square metres.
where whole 10*n*a*b, whole n*a*b*f/c
? How many cabbages can be planted? = n*a*b*f/c : cabbages
? How many square metres are dug altogether? = n*a*b : square metres
? How many metres of string go round a single bed? = 2*(a+b) : metres

== boarding-train-home
The holidays begin! {S}'s train leaves at {t:9:10 am..11:00 am by 10}; the trip to the junction takes {a:50..110 by 5} minutes, the wait there {b:20..45 by 5} minutes and the second train {k:2 as "twice"} as long as the first. From the station {S:his} mother needs {c:15,20,25} minutes by car.
? How many minutes after the departure is {S} at home, if {S:his} mother is waiting at the station? = a+b+k*a+c : minutes
? For how many minutes does {S} sit in trains? = a+k*a : minutes
? At what time does {S} reach the junction? = t+a/60 : clock
