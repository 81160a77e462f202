topic: pocket-money
place: uk

== pm-coins-at-fete
{S} [took|brought] {a:£6..£12} to the [church fair|village fair] in {S:his} pockets.
{S:He} [paid|spent] {b:35..95 by 5} pence on a raffle, {c:40..90 by 5} pence on a slice of lemon cake, {d:25..80 by 5} pence at the hoopla and {e:50..99 by 5} pence on a [second-hand puzzle|tattered paperback].
[On the way out|Before leaving] {S:he} dropped a pound coin into the bucket for the roof and lent another pound coin to {S:his} cousin.
~ The fair had {n:15..40} stalls.
? How many pence [did {S} still have|were left in {S:his} pockets]? = a*100-b-c-d-e-100-100 : pence
? How many pence did {S} spend at the raffle, the cake table, the hoopla and the book table [altogether|in all|in total]? = b+c+d+e : pence
? Had the raffle been {u:10..30 by 5} pence cheaper and had {S} stayed away from the hoopla, how many pence would {S} have spent at the raffle, the cake table and the book table? = b-u+c+e : pence

== pm-loyal-discount (us)
The toy store takes {b:$1..$3} off every action figure for kids who [carry a member card|belong to its birthday club].
{S} has {d:$40..$90} of allowance [saved|put aside] and [buys|picks] {c:3..6} figures with a sticker price of {a:$6..$12} each, showing {S:his} card [at the register|].
where d > c*(a-b) + 2, c >= 2
? How much money does {S} have [left|after paying]? = d-c*(a-b) : dollars
? How many figures could {S} buy at most with the card if {S:he} spent all {d} on them? = floor(d/(a-b)) : figures where d/(a-b) >= 2
? Next month the card takes {e:$2..$3} more off each figure. [How much|What] would {S} then pay for {f:2..5} figures with the same sticker price? = f*(a-b-e) : dollars

== pm-granny-tax
{S} got {d:£10..£30 by 5} for {S:his} birthday from an aunt, {c:£8..£20} from {S:his} granny and {a:£20..£60 by 10} for [raking leaves|clearing out the attic] all week.
{S:His} father [insists|has a rule] that {r:10%..50% by 10} of money earned by work goes [straight|] into the savings tin.
After doing that, {S} [bought|paid for] a football scarf costing {e:£6..£18}.
? How many pounds does {S} have left to spend? = d+c+a-a*r-e : pounds
? How much went into the savings tin? = a*r : pounds
? By saving {g:£3..£8} [a|per] week from the day after, in how many weeks would {S} have at least {h:£120..£160 by 10} to spend, the money left over counted? = ceil((h-(d+c+a-a*r-e))/g) : weeks where h > d+c+a-a*r-e

== pm-all-gone-again (us)
On Monday {S}'s wallet held {a:$10..$40}, and by Tuesday night {S:he} had spent every cent of it on [a video game|concert merchandise].
From Wednesday on {S:he} walked [a neighbor's labrador|the neighboring family's puppy] for {b:$5..$9} a walk and managed {c:4..9} walks.
On Sunday {S:he} treated {d:2..4} cousins to cheeseburgers at {e:$3..$6} each, and ate nothing {S:himself}.
where b*c > d*e
? How much money was in {S}'s wallet on Sunday night? = a-a+b*c-d*e : dollars
? How many dollars did the dog walks bring? = b*c : dollars
? If {S} manages {f:2..3} more such walks next week and [spends|uses] {g:25%,50%} of what {S:he} earns with them, how much of these earnings [is left|remains]? = b*f-g*b*f : dollars

== pm-chores-chart (us)
A chart on {S}'s fridge [reads|says]: dishes {a:$1..$3} a night, mowing {c:$6..$12} a lawn.
{S:He} washed dishes on {b:5..20} nights and mowed {d:2..5} lawns this month, and had {e:$8..$30} to start with. A late library book cost {S:him} {f:$2..$5}.
? How many dollars will {S} have for the [skateboard|telescope|microphone] after paying for the library book? = e+a*b+c*d-f : dollars
? How much more did dishes bring than lawns? = a*b-c*d : dollars where a*b > c*d
? How much did {S} [earn|make] from the chart? = a*b+c*d : dollars

== pm-bus-snack (singapore)
{S} [starts|begins] the school holiday with {c:S$30..S$60} in a drawer. {S:His} uncle adds {a:S$10..S$30 by 2} and {S:his} mother {b:S$20..S$40 by 5}.
[Each|Every] day without exception, {S} [spends|pays] {d:S$1..S$3} on a kopi and a bun near the [pool|library], and the holiday lasts {e:2..4} weeks.
where c+a+b > d*e*7
? How much of the holiday money is left on the last evening? = c+a+b-d*e*7 : dollars
? [How much|What] do the kopi and buns cost during the holiday? = d*e*7 : dollars

== pm-half-of-rest (india)
who S: woman
On Diwali {S}'s grandparents gave her some money. She [put|placed] {f:1/2,1/3,1/4} of it in the post office.
[Then|Next] she bought [a box of crackers|a pair of anklets|a ludo set|a kite], paying {b:₹80..₹300 by 10} for it.
That left {S} with exactly {k} rupees.
hide g:400..1500 by 60
let k = g-g*f-b
where whole g*f, k > 20
? How many rupees had the grandparents given {S}? = (k+b)/(1-f) | x: x - x*f - b = k : rupees
? How many rupees did she have between the post office and the shop? = k+b : rupees

== pm-two-sisters
who S: woman, T: woman
{S} and {T} are [sisters|cousins]. [Their mum hands out|They receive] pocket money on Saturdays: {S} gets {a:£4..£9} and {T}, who is {n:2..4} years younger, gets {b:£2..£6}.
[They have agreed to pool everything|They are pooling the lot] for a {c:£70..£180 by 10} treadmill for their [hamster-loving|] granny's hallway.
where whole c/(a+b), a > b
? After how many weeks can they [buy it|pay for it]? = c/(a+b) : weeks
? When it is paid for, how much more has {S} given than {T}? = c/(a+b)*(a-b) : pounds
? If their granny pays {h:£10..£30 by 5} herself, how many weeks at most must they save? = ceil((c-h)/(a+b)) : weeks

== pm-jar-of-coins (australia)
hide u:6..25, v:5..20
let n = u+v
let w = u*20+v*50
{S} tipped out a [vegemite|pickle] jar and found {n} coins in it, nothing but {q:20}-cent and {z:50}-cent pieces. [Stacked and counted|Counted at the kitchen bench], they were worth {w} cents.
~ The jar had stood [under|behind] the bed for {m:3..11} months.
? How many of the coins were worth {z} cents? = (w-q*n)/(z-q) | y, x: x + y = n, q*x + z*y = w : coins
? How many {q}-cent coins were [in the jar|there]? = (z*n-w)/(z-q) | x, y: x + y = n, q*x + z*y = w : coins
? {S} pays for a [sketchbook|kite] with {i:3..5} of the {z}-cent coins. How many cents are the other coins in the jar worth? = w-i*z : cents where (w-q*n)/(z-q) > i

== pm-raise-by-age (us)
In {S}'s home every child gets {p:$0.50..$1.25 by 0.25} of allowance a week for [each|every] year of [his or her|their] age.
{S} is {a:10..14}, and {S:his} brothers are {b:6..9} and {c:3..5}.
? How much allowance do the parents pay out [each week|weekly]? = p*(a+b+c) : dollars
? How much more than {S:his} youngest brother does {S} [get|receive] in {w:4..10} weeks? = (a-c)*p*w : dollars
? In how many weeks will {S} have collected at least {g:$60..$140 by 10}? = ceil(g/(p*a)) : weeks

== pm-tuck-shop (south-africa)
Tuck shop prices: vetkoek {a:R8..R15}, cola {b:R10..R16}, a bag of chips {c:R5..R9}.
[Every|Each] school day {S} has a vetkoek and a cola. On Fridays {S:he} [also takes|adds] a bag of chips.
{S:His} mother gives {S:him} {m:R130..R180 by 5} on Monday morning for all {d:5} days.
~ The shop has {j:2..3} windows, and the line is [long|noisy].
where m > (a+b)*d+c
? [What|How much] does a full week cost {S} at the tuck shop? = (a+b)*d+c : rand
? How much can {S} put away [each|every] week? = m-(a+b)*d-c : rand
? How much would {S} save in {w:3..10} weeks by giving up cola? = b*d*w : rand

== pm-fine-for-phones (canada)
"[Use|Pick up] a phone at supper and you lose {b:$1..$3} of your allowance," {S}'s dad said. 
The allowance is {a:$12..$20} [a|per] week. Over {w:3..6} weeks {S} was caught {n:3..8} times.
~ "It's not fair," {S} said, "you were caught {m:2..5} times yourself."
where w*a > n*b
? How much allowance did {S} really receive in those weeks? = a*w-b*n : dollars
? How much allowance did {S} receive a week on average? = (a*w-b*n)/w : dollars where whole (a*w-b*n)/w
? If each of those times had cost {S} {g:10%..25% by 5} of a week's allowance instead, how much would have been lost? = n*g*a : dollars

== pm-twice-as-much (ireland)
{S} has {k:2..4 times} as much saved as {S:his} [little|small] brother, who has {a:€15..€40}. Their older sister has {b:€5..€20} less than {S}.
where k*a > b
? How much [money|] has the sister saved? = k*a-b : euros
? How much have the children got [altogether|in all|in total]? = a+k*a+k*a-b : euros
? The brother wants as much as {S} has by summer. If he puts by {c:€3..€6} [a|per] week, how many weeks will he need? = (k*a-a)/c : weeks where whole (k*a-a)/c

== pm-loom-gadgets (kenya)
{S} lowered {S:his} spending for a term: in January {S:he} used {a:KSh 600..KSh 1000 by 50} of pocket money, and in each later month {r:10%,20%} less than in the month before.
where whole a*(1-r)*(1-r)
? How many shillings did {S} spend in February? = a-a*r : shillings
? How much did {S} spend in March? = a-a*r-r*(a-a*r) : shillings
? How many shillings were spent in January, February and March [altogether|in all|in total]? = a+(a-a*r)+(a-a*r)*(1-r) : shillings

== pm-bike-parts (us)
A used BMX costs {c:$90..$160 by 5}. {S} wrote [a plan|this list] on a pad:
- mow for Mr. Lee, {a:3..6} times at {b:$8..$12}
- sell old comics, {d:$12..$25}
- beg Mom for {e:$5..$15}
where c > a*b+d+e
? If all of it works out, how much will {S} still be short? = c-a*b-d-e : dollars
? [How much|What] do mowing and comics bring [together|in all]? = a*b+d : dollars
? [Mom refuses|If Mom says no]. How many more lawns at {b} must {S} mow to have enough for the BMX? = ceil((c-a*b-d)/b) : lawns

== pm-first-spend (nigeria)
who S: woman, T: man
{S} and her brother {T} were each allotted {a:₦3000..₦6000 by 500} for the trip to the [beach|trade fair]. {S} [spent|used] {b:₦1200..₦2500 by 100}; {T} used {k:1.5} times that.
~ The bus ride takes {j:40..90 by 10} minutes.
where k*b < a
? How much did {T} [bring home|have left]? = a-k*b : naira
? How much of their money did {S} and {T} bring back [altogether|in all|in total]? = a-b+a-k*b : naira
? {T} lends {f:1/2,1/4} of what he has left to a friend. How much does he keep? = a-k*b-f*(a-k*b) : naira

== pm-tooth-and-coins (us)
The tooth fairy [leaves|pays] {a:$2..$4} for a front tooth and {b:$1..$3} for a back tooth. {S} has lost {c:3..6} front teeth and {d:2..5} back teeth so far, and [never|hasn't] spent any of it.
Today {S:he} also found {e:$1..$5} in an old coat and bought a sundae for {f:$3..$6}.
? How much tooth money has {S} received? = a*c+b*d : dollars
? How much money does {S} have after the sundae? = e+a*c+b*d-f : dollars
? [Children lose|A child loses] {t:20} baby teeth. How many more will {S} lose? = t-c-d : teeth

== pm-car-wash-weekend (australia)
{S} and a mate washed utes all weekend for pocket money. They charged {a:A$8..A$15} a wash and did {b:6..14} on Saturday and {c:8..18} on Sunday.
Sponges and wax [cost|set them back] {d:A$12..A$30}, and {S}'s dad wanted {e:A$5..A$12} for the [water|hose].
? [What|How much] profit did they make? = a*(b+c)-d-e : dollars
? How much did Sunday's washes bring in? = a*c : dollars
? If they split the profit evenly among the {m:2} of them, what does each get? = (a*(b+c)-d-e)/m : dollars

== pm-advance (malaysia)
who S: woman
{S} [needed|wanted] roller skates [right away|immediately], so her father paid the {c:RM80..RM160 by 5} and lets her pay him back: {a:RM4..RM9} out of [each|every] week's pocket money of {m:RM10..RM18}.
She had {e:RM10..RM30 by 5} in her purse and gave him that first.
~ The skates have {j:8} wheels and turquoise laces.
where whole (c-e)/a
? For how many weeks must {S} pay? = (c-e)/a : weeks
? When the debt is cleared, how many weeks of full pocket money does it take until {S} has {g:RM40..RM100 by 5} for knee pads and a helmet, if she [spends|uses] {h:RM2..RM5} of it a week on snacks? = ceil(g/(m-h)) : weeks
? How much does she keep for herself during all the weeks of paying? = (c-e)/a*(m-a) : ringgit

== pm-three-jars (us)
{S} sorts every dollar into jars named Save, Spend and Share. Save gets {r:40%,50%,60%}, Share gets {q:10%,20%} and the rest goes into Spend.
In {w:4..12} weeks {S:he} received {a:$10..$20 by 5} [a|per] week.
? How much is now in the Save jar? = r*a*w : dollars
? How much was put into the Spend jar over those weeks? = a*w-r*a*w-q*a*w : dollars
? If {S} takes {b:$5..$15} from Spend for pizza, how much is left in it? = a*w-r*a*w-q*a*w-b : dollars where a*w-r*a*w-q*a*w > b+2

== pm-penny-doubling
{S}'s uncle made {S:him} an offer: {p:1 digits} p on the first day, and {k:2 as "double"} the day before on [each|every] day after that, for {n:5} days.
~ "Or {m:£2..£5} now," he said, "and no [fuss|sums]."
~ It was a rainy Sunday.
? How many pence would {S} get on the last of those days? = p*k*k*k*k : pence
? How many pence would {S} collect over the {n} days? = p+p*k+p*k*k+p*k*k*k+p*k*k*k*k : pence

== pm-cinema-night (philippines)
{S} wants to see a film with {a:2..4} classmates. A seat [costs|is] {b:₱180..₱260 by 10}, popcorn {c:₱60..₱120 by 10}, and the jeepney {d:₱13..₱20} each way.
{S} pays {S:his} own seat, {S:his} own jeepney rides there and back, and a popcorn for everybody in the group, {S:himself} included.
? [How much|What] does the evening cost {S}? = b+d*2+c*(a+1) : pesos
? How much does {S} spend on popcorn? = c*(a+1) : pesos
? {S:His} pocket money is {m:₱150..₱250 by 50} [a|per] week. How many full weeks must {S} save for that evening? = ceil((b+d*2+c*(a+1))/m) : weeks

== pm-stickers-swap
Diary, Sunday. Gran gave me {d:£5..£10}, and so did Auntie Jo. Sold my old [scooter|ballet shoes|tennis racket] for {b:£8..£20}. Both neighbours paid me {a:£3..£6} [each|apiece] for feeding their cats.
Forgot the milk money, so I owe Mum {c:£2..£5}, and she [took|collected] it [straight away|tonight].
? How much money did the writer end Sunday with, counting only what the diary tells? = d+d+b+a+a-c : pounds
? How much did Gran and Auntie Jo give together? = d+d : pounds

== pm-school-bank (india)
Every Monday for {w:6..15} weeks {S} paid {a:₹20..₹60 by 5} into the school bank, and {S:his} friend Farid paid in as much as {S} each time.
From the common box they [took|drew] {c:₹200..₹500 by 20} for a cricket bat.
where a*w+a*w > c
? How much is left in the common box? = a*w+a*w-c : rupees
? How much had {S} alone put in? = a*w : rupees
? If the {n:2} friends now share what is left [equally|evenly], how many rupees does each take? = (a*w+a*w-c)/n : rupees

== pm-skipped-week (canada)
who S: man
For {a:8..20} weeks {S}'s allowance was {b:$6..$12}, except that for a single week he got none because he'd [broken a lamp|left the tub running].
During the same time he shoveled snow off {c:3..8} driveways for {d:$9..$15} each.
? How much did {S} take in? = a*b-b+c*d : dollars
? If the allowance had been {u:$2..$3} higher all along, how much would {S} have taken in, the missed week being missed as well? = (b+u)*a-(b+u)+c*d : dollars
? If he [spends|uses] {e:25%,50%,75%} of everything he took in, how much [is left|remains]? = (a*b-b+c*d)-e*(a*b-b+c*d) : dollars

== pm-average-weeks
{S}'s mother asked {S:him} to note down what {S:he} spent. Week by week it was {a:£4..£12}, {b:£3..£10}, {c:£5..£14} and {d:£2..£9}.
~ The note hung on the fridge door under a magnet shaped like a [tiger|banana].
? Had the last of these weeks cost {u:£4..£8} more, what would the average of these {v:4} weeks have been, in pounds? = (a+b+c+d+u)/v : pounds where whole (a+b+c+d+u)/4
? What may {S} spend in the fifth week at most so that {S:his} average over all {n:5} weeks is {t:£5..£8}? = n*t-a-b-c-d : pounds where n*t > a+b+c+d
? By how much did the dearest week differ from the cheapest week? = max(max(a,b),max(c,d))-min(min(a,b),min(c,d)) : pounds where max(max(a,b),max(c,d)) > min(min(a,b),min(c,d))

== pm-photo-machine (us)
{S} had {g:$5..$15} left from May and {e:$20..$40} of birthday cash, and babysat for {a:3..6} hours at {b:$7..$12} [an|per] hour.
Then came the bad luck: {c:$10..$25} for a cracked [phone screen|window], {d:$4..$9} in bus fares, {f:$3..$8} for a forgotten gym lock.
? How much money [is left|remains]? = g+e+a*b-c-d-f : dollars
? [How much|What] did the bad luck cost? = c+d+f : dollars
? How much had {S} before the bad luck? = g+e+a*b : dollars

== pm-ratio-of-chores (singapore)
Mrs Koh shares {t:S$40..S$120 by 5} between her sons in the ratio of hours worked: Wei washed the car for {a:2..5} hours and Jun tidied the store room for {b:2..6} hours.
where whole t/(a+b), a != b
? How much does Wei get? = t/(a+b)*a : dollars
? What is paid for an hour of work? = t/(a+b) : dollars
? How much more does the son with more hours get? = t/(a+b)*(max(a,b)-min(a,b)) : dollars

== pm-library-runs (us)
who S: man
{S} [gets|is given] {a:$0.50..$2 by 0.5} for every library book he finishes, and {b:$3..$6} extra [whenever|each time] he has finished {n:5} of them. [Over the summer|During vacation] he read {c:15..40 by 5} books; {d:2..4} of these were comics, and [comics earn him nothing at all, though they count toward the extra|for comics he gets only the extra].
? How much did {S}'s reading bring him? = a*(c-d)+b*c/n : dollars
? How much more would he have got if comics had been paid like the others and the extra had been {e:$1..$2} higher? = a*d+e*c/n : dollars

== pm-snow-cone-debt (us)
who S: woman
{S} owes her sister {a:$6..$14} for snow cones.
Her allowance is {b:$8..$12} a week, of which {r:25%,50%} is put in the bank.
She also owes her brother {c:$3..$9} for [a cracked lamp|a ruined wig].
? After how many allowances can she have paid back [both of them|brother and sister], with nothing but what is not put in the bank? = ceil((a+c)/(b-r*b)) : allowances where (a+c)/(b-r*b) > 1
? After {n:5..9} allowances and with those debts paid, how much money outside the bank does she have? = n*(b-r*b)-a-c : dollars where n*(b-r*b) > a+c
