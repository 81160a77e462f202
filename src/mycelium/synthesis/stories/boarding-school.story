topic: boarding-school
place: any

== boarding-mattress-count (kenya)
St. Monica's has {d:3..6} dormitories. In each of them there are {a:8..14} bunks with {b:2 words} mattresses and {c:3..6} single beds with a mattress each. The sick bay has {e:2..3} wards with {f:4..8} mattresses each.
? How many mattresses does the school have? = d*(c+a*b)+e*f : mattresses
? How many more mattresses do the dormitories have together than the sick bay? = d*(c+a*b)-e*f : mattresses
? How many mattresses are in a dormitory? = c+a*b : mattresses

== boarding-sunday-plates
{a:120..250 by 10} boarders live at the school. On Sunday {b:20..50 by 10} are at home with their parents and {c:10%,20%,25%,50%} of [the others|the rest] are out on a hike. Everyone who has stayed [gets|receives] {d:2..3} pieces of fried chicken.
where whole c*(a-b)
? How many pieces of chicken must the cook fry? = d*(a-b-c*(a-b)) : pieces
? How many more boarders have stayed than are out on the hike? = a-b-c*(a-b)-c*(a-b) : boarders where c < 1/2
? How many boarders have stayed? = a-b-c*(a-b) : boarders

== boarding-bells (uk)
At Ravenscroft a bell rings {m:12..18} times [a day|per day|each day], and it does so on all {k:7} days of the week, except that on Sunday morning {p:3..6} of the rings are left out.
? How many times does the bell ring in a term of {w:11..13} weeks? = w*(k*m-p) : times
? How many times does it ring on a Sunday? = m-p : times
? How many more times does it ring from Monday to Friday than on Saturday and Sunday? = m*5-m-(m-p) : times

== boarding-rice-store (nigeria)
In the store of the college in Owerri there were {a:500..1500 by 20} kg of rice, but weevils have spoilt {b:20..80 by 10} kg. The kitchen uses {c:20,30,40} kg every day of the week.
where whole (a-b)/c/7
? For how many weeks will the good rice last? = (a-b)/c/7 : weeks
? If {x:2..5} kg more are used every day, how many kg of the good rice are left after {y:6..10} days? = a-b-y*(c+x) : kg where a-b > y*(c+x)+5
? A kg cost {p:₦800..₦1500 by 100}, and {f:1/2} of the spoilt rice is sold as chicken feed for {q:₦200..₦400 by 100} a kg. How much of the worth of the spoilt rice is lost? = b*p-f*b*q : naira

== boarding-blanket-issue
Matron hands out blankets: {b:12..60 by 6} on the first cold night, {a:2..4 times} as many on the second, and on the third only a few, for the first night's number was {c:2,3,6} times the third night's.
where whole b/c
? How many blankets does Matron hand out on these nights? = b+a*b+b/c : blankets
? Each blanket weighs {w:2 digits} kg. How many kg more are handed out on the second night than on the third? = (a*b-b/c)*w : kg
? If {n:20..30} blankets come back after the third night, how many are out then? = b+a*b+b/c-n : blankets where b+a*b+b/c > n+1

== boarding-apples-for-houses
A farmer gives the boarders {a:90..200} apples. {b:4..12} are rotten and {c:10..24} are cooked for applesauce. The boys' house and the girls' house share the others [equally|evenly].
where whole (a-b-c)/2
? How many apples does the girls' house get? = (a-b-c)/2 : apples
? If {x:2 words} apples of every {y:10} had been rotten instead, how many apples would each house have got? = (a-a/y*x-c)/2 : apples where whole (a-a/y*x-c)/2, whole a/y
? In the boys' house {d:12..20} boys eat {e:2 words} apples each. How many apples are left in that house? = (a-b-c)/2-d*e : apples where (a-b-c)/2 > d*e+1

== boarding-pocket-money-savings (south-africa)
{S}'s parents send {a:R200..R600 by 50}. {b:20%,30%,40%} of it goes to the school's savings book straight away. Of the rest {S} gives {c:10%,20%,50%} to the housemaster to keep for the holidays, and spends what is then left in the tuck shop.
where whole a*b, whole c*(a-a*b)
? How many rand are in the savings book and with the housemaster together? = a*b+c*(a-a*b) : rand
? How many rand does {S} spend in the tuck shop? = a-a*b-c*(a-a*b) : rand
? How many rand does the housemaster keep? = c*(a-a*b) : rand

== boarding-water-tower
At dawn the water tower of the school holds {d:2000..5000 by 500} litres. Then, for {a:4..9} hours, a pump lifts {b:900..1500 by 50} litres [an hour|per hour] into it, while showers and kitchen draw {c:400..800 by 50} litres [an hour|per hour].
? How many litres does the tower hold after these {a} hours? = d+a*b-a*c : litres
? In the afternoon the pump stands still, and {e:2..3} hours of drawing at the same rate follow. How many litres does the tower hold after that? = d+a*b-a*c-e*c : litres
? The tower holds {v:12000,15000} litres when full. How many litres could still flow in after these {a} hours? = v-d-a*b+a*c : litres where v > d+a*b-a*c+100

== boarding-laundry-bags (us)
{b:80..240 by 20} bags of washing came down on Friday. By evening the laundry had done {a:20%,30%,40%} of them, and {f:1/4,1/2} of all the bags had been sent to a laundromat in town; the rest had to wait.
where whole a*b, whole b*f
? How many bags had to wait? = b-a*b-b*f : bags
? How many bags were sent to town? = b*f : bags
? The laundromat charges {p:$4..$9} a bag, and for an order of more than {m:20} bags it takes {q:10%,20%} off the whole bill. How much does the school pay in town? = b*f*p-q*b*f*p : dollars where b*f > m

== boarding-tank-pipe-and-leak
The tank behind the dormitory holds {a:1200,1800,2400,3600} litres and is full. A pipe that could fill it alone in {b:3,4,5 digits} hours is opened by mistake into the spare tank beside it, which is empty and of the same size; the spare tank has a crack through which a full tank would flow out in {d:6,8,10,12} hours, always at the same rate.
where whole a/b, whole a/d
? How many litres are in both tanks together after {c:2 digits} hours, if nothing is taken from the full tank? = a+c*a/b-c*a/d : litres
? After how many hours would the spare tank hold {m:100..400 by 50} litres? = m/(a/b-a/d) : hours where whole 2*m/(a/b-a/d)
? If the crack is mended after {e:2 words} hours and the pipe stays open, how many litres does the spare tank hold [another|a further] {g:2 digits} hours later? = e*(a/b-a/d)+g*a/b : litres where e*(a/b-a/d)+g*a/b <= a

== boarding-letters-home (india)
On Sundays each of {n:24..48} juniors in Dehradun writes a letter of {a:2..3} pages, and each of {m:15..30} seniors a letter of {b:3..5} pages. Paper comes in pads of {c:40,50,80} pages.
? How many pads are opened on a Sunday, if none is open before? = ceil((n*a+m*b)/c) : pads where (n*a+m*b)/c > 1
? How many pages are written on a Sunday? = n*a+m*b : pages
? A stamp [costs|is priced at] {p:₹5} and an envelope {q:₹2}. How much do the letters of {w:4..12} weeks cost in stamps and envelopes? = w*(n+m)*(p+q) : rupees

== boarding-phone-queue
The telephone in the hall is free from {t:6:00 pm..7:00 pm by 15} to {u:8:15 pm..9:00 pm by 15}. Each boarder may talk for {a:6,8,9} minutes and needs a minute to find the coin and dial.
? How many boarders can make a full call while the telephone is free? = floor((u-t)*60/(a+1)) : boarders
? If the telephone is out of order for {m:20,30} minutes while it should be free, how many boarders can make a full call? = floor(((u-t)*60-m)/(a+1)) : boarders
? {n:4..8} boarders stand before {S}, and the telephone has just become free. For how many minutes [must {S} wait|does {S} have to wait|does {S} need to wait] before {S:he} can begin to look for a coin? = n*(a+1) : minutes

== boarding-visiting-day (singapore)
On visiting day there were parents, brothers and sisters in the ratio {p:4..8} to {q:2..3} to {r:1..3 digits}, {n:90..320} visitors in all. Each of them drank a packet of soya milk.
~ An opera singer among the mothers gave a short concert.
where whole n/(p+q+r)
? How many visitors were parents? = n*p/(p+q+r) : visitors
? How many more brothers than sisters came? = n*q/(p+q+r)-n*r/(p+q+r) : brothers where q > r
? The packets were sold in trays of {k:24}, and the trays cost {c:S$9..S$14} each. How much did the trays that were needed cost? = ceil(n/k)*c : dollars

== boarding-generator (us)
When the power is cut, the generator runs from {t:6:30 pm..7:30 pm by 30} to {u:9:30 pm..10:30 pm by 30} and burns {a:3..5} liters [an hour|per hour]. There are {n:60..140 by 10} liters in the drum.
where whole u-t, n/((u-t)*a) > 2
? How many liters are left in the drum after {x:3..6} evenings? = n-x*(u-t)*a : liters where n > x*(u-t)*a+1
? For how many full evenings is there enough in the drum? = floor(n/((u-t)*a)) : evenings
? [How much|What] does an evening cost, if a liter is {p:$1.10..$1.60 by 0.1}? = (u-t)*a*p : dollars

== boarding-term-fees (ghana)
The fees are {a:3000..6000 by 500} cedis a term, and there are {k:3} terms. A brother or sister [gets|receives] {r:10%,20%} off. {S}'s uncle has promised to pay {f:1/2,1/5} of the yearly bill for {S} and {S:his} younger brother, who both board.
? What is the yearly bill for both? = k*(a+a-a*r) : cedis
? How much does the uncle pay? = f*k*(a+a-a*r) : cedis
? By how much would the yearly bill for both fall if {S} got the reduction too? = k*a*r : cedis

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
? What is the sum of the ages of {S}, {T} and matron? = a+a-b+k*(a-b) : years
? How old will {T} be when matron is {m:60,65}? = a-b+m-k*(a-b) : years where m > k*(a-b)+1
? By how many years is matron older than {S}? = k*(a-b)-a : years

== boarding-run-before-breakfast (ireland)
{S} runs before breakfast on {d:4..6} days [a week|per week|each week], {a:8..14} laps of the pitch each time. A lap is {b:250,400,300} metres. The autumn term has {w:12..14} weeks.
? How many km does {S} run in the term? = w*d*a*b/1000 : km
? If {S} is ill for {x:2..3} weeks of the term, how many km does {S:he} run in it? = (w-x)*d*a*b/1000 : km
? {S} [wants to|would like to] have run {g:250,300} km by the end of term. How many km will {S} be short of that? = g-w*d*a*b/1000 : km where g > w*d*a*b/1000+1

== boarding-soap-bars
Soap comes in cartons of {k:24,36,48} bars. Each of {n:70..160} boarders receives {a:2..3 words} bars at the start of term and another bar after the middle of the term.
? How many cartons must be ordered? = ceil(n*(a+1)/k) : cartons
? If {y:5..10} boarders leave after the first bars have been given out, how many bars are handed out in the term? = n*a+n-y : bars
? If no more cartons are ordered than necessary, how many bars remain in them at the end of term? = ceil(n*(a+1)/k)*k-n*(a+1) : bars where mod(n*(a+1),k) > 0, mod(n*(a+1),k) < k-1

== boarding-room-inspection (philippines)
[Every|Each] day from Monday to Friday the rooms are inspected and get up to {z:20} points. {S}'s room got {a:10..20}, {b:10..20}, {c:10..20} and {d:10..20} points so far. A weekend outing goes to the rooms with an average of at least {g:15..18}.
where 5*g-a-b-c-d > 4, 5*g-a-b-c-d <= 20
? How many points does {S}'s room need at least on Friday to go on the outing? = 5*g-a-b-c-d : points
? How many points does it have so far? = a+b+c+d : points
? How many points has it missed so far, compared with full marks every day? = 4*z-a-b-c-d : points where 4*z > a+b+c+d+1

== boarding-night-watch
who S: mr
{S}, the night watchman, starts a round every {a:40,45,60,90} minutes, the first at {t:9:00 pm..9:45 pm by 15}. A round is {b:800..1600 by 100} metres long, and {S:he} makes {n:5..9} rounds a night.
? How many km does he walk on his rounds in a week of {k:6} nights? = k*n*b/1000 : km
? If a round takes {e:20,25} minutes, how many minutes of the time from the start of the first to the end of the last round does he rest? = (n-1)*(a-e) : minutes
? How many minutes lie between the start of the first and the end of the last round of a night, if a round takes {h:15,30} minutes? = (n-1)*a+h : minutes

== boarding-tuck-shop-shopping (us)
{S} took {m:$15,$20,$25} to the tuck shop. {S:He} [bought|purchased] {n:3..5} packets of nuts at {a:95..140 by 5} cents each and {k:2 words} milkshakes at {b:$2..$3} each; at the door a friend returned {c:$4..$9} that {S:he} had lent.
where m > n*a/100+k*b
? How many dollars does {S} have now? = m-n*a/100-k*b+c : dollars
? If the price of every packet of nuts had been {e:10,15,20} cents lower, how many dollars would {S} have now? = m-n*(a-e)/100-k*b+c : dollars where m > n*a/100+k*b
? How many cents more did the milkshakes cost than the nuts, or the nuts than the milkshakes? = max(k*b*100,n*a)-min(k*b*100,n*a) : cents where k*b*100 != n*a

== boarding-drum-filling
who S: woman, T: man
A drum holds {v:120,180,240} litres. {S} carries {a:10,12,15} litres in her buckets each time and needs {b:4 words} minutes for the way to the tap and back; {T} carries {c:18,20} litres and needs {d:5 words} minutes. {T} fills a drum alone.
where whole v/a, whole v/c
? How many minutes longer would {S} need for a drum than {T} needs, or {T} than {S}? = max(v/a*b,v/c*d)-min(v/a*b,v/c*d) : minutes where v/a*b != v/c*d
? How many minutes does {T} need to fill the drum? = v/c*d : minutes
? If {S} spills {e:2 digits} litres each time, how many times must she walk to fill the drum alone? = ceil(v/(a-e)) : times

== boarding-biscuit-tin (australia)
hide x:10..30
let t = (x+a)/2-b
In {S}'s trunk was a tin of biscuits. {S:His} aunt sent {a:8..30} more. {S} gave {h:1/2 as "half"} of all of them to the dormitory, ate {b:3..6} on Sunday night, and now has {t}.
where whole (x+a)/2, (x+a)/2 > b+1
? How many biscuits were in the tin before the aunt sent hers? = (t+b)/h-a | x: (x+a)*h - b = t : biscuits
? If the dormitory has {m:4..8} beds and everyone in it gets the same, how many biscuits are there for each of the {m}? = (t+b)/m : biscuits where whole (t+b)/m, (t+b)/m > 1

== boarding-garden-beds (canada)
Behind the kitchen the boarders dig {n:4..6} beds, each {a:3..6} metres long and {b:1.2,1.5} metres wide, for asparagus and cabbage. {f:1/2,1/4,3/4} of the ground is for cabbage, and a cabbage needs {c:0.25,0.2,0.3} square metres.
where whole 10*n*a*b, whole n*a*b*f/c
? How many cabbages can be planted? = n*a*b*f/c : cabbages
? How many square metres are left for asparagus? = n*a*b-n*a*b*f : square metres
? How many metres of string are needed to go round all the beds, if each string has {e:0.4,0.5} metres more for the knots? = n*(2*(a+b)+e) : metres

== boarding-train-home
The holidays begin! {S}'s train leaves at {t:9:10 am..11:00 am by 10}; the trip to the junction takes {a:50..110 by 5} minutes, the wait there {b:20..45 by 5} minutes and the second train {k:2 as "twice"} as long as the first. From the station {S:his} mother needs {c:15,20,25} minutes by car.
? How many minutes after the departure is {S} at home, if {S:his} mother is waiting at the station? = a+b+k*a+c : minutes
? For how many minutes does {S} sit in trains? = a+k*a : minutes
? [At what time|When] does the second train reach {S}'s station? = t+(a+b+k*a)/60 : clock

== boarding-sickness-spreads (us)
A [sickness|cold] goes around the dorm. On Monday {a:4..9} boarders [are in bed|stay in bed]. On Tuesday there are {k:2 as "twice"} as many, on Wednesday {b:3..6} more than on Tuesday. By Friday {f:1/2} of Wednesday's patients have [recovered|got well] and nobody else has fallen ill.
where whole (a*k+b)*f
? How many boarders are in bed on Friday? = a*k+b-f*(a*k+b) : boarders
? The nurse gives every patient {c:2..3} cups of tea [a day|each day]. How many cups does she serve from Monday to Wednesday? = c*(a+a*k+a*k+b) : cups
? How many more patients are there on Wednesday than on Monday? = a*k+b-a : patients

== boarding-freezer-pork (ireland)
The refrigerated store of the school takes {a:300..500 by 20} kg. The butcher brings {b:6..10} boxes of pork of {c:12,15} kg and {d:8..14} boxes of lasagna of {e:9,10} kg[ before the weekend|].
where a > b*c+d*e+5
? How many more kg [can|could] be stored after the butcher has been? = a-b*c-d*e : kg
? If {n:90..150} boarders eat {g:200,250} g of pork each, how many kg of pork [remain|are left]? = b*c-n*g/1000 : kg where b*c > n*g/1000+1
? How many kg does the butcher bring? = b*c+d*e : kg
