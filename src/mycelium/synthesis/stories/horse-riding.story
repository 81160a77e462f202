topic: horse-riding
place: any

== horse-strap-leather (us)
A saddler cuts straps from a hide. {S}'s order: {a:3..7} straps a foot long, {a} straps a yard long, and a further foot each for a girth, for a buckle and for mistakes.
~ The saddler's shop has been run by the same family for {n:60..120} years.
? How many inches of strap are in the order? = a*12+a*36+12+12+12 : inches
? How many inches of strap are there without the extra pieces? = a*12+a*36 : inches
? The hide gives {b:500..900 by 20} inches of strap. How many inches will be left? = b-(a*12+a*36+12+12+12) : inches where b > a*12+a*36+48

== horse-open-trail (us)
Because of a flood, only {c:1/2,1/4} of the {a:48..96 by 16}-mile trail is open. On {c} of the part that is open, {S} lets the horse trot at {b:8, 12} miles per hour; on the rest of that part it walks at {d:3, 4} miles per hour.
where whole (c*c*a/b+c*a/d-c*c*a/d)*60
? How many miles does the horse trot? = c*c*a : miles
?< How many minutes does {S} need for the open part of the trail? = (c*c*a/b+c*a/d-c*c*a/d)*60 : minutes
? How many miles of the trail are closed? = a-c*a : miles

== horse-hay-winter (canada)
{S} has {a:5..9} horses near Calgary, and each of them eats {b:8..12 digits} kg of hay a day. Bales weigh {c:20, 25 digits} kg. In the barn lie {d:400..700 by 50} bales for the winter of {e:120..150 by 10} days.
~ The barn was painted red {n:2..9} summers ago.
where whole a*b*e/c, d != a*b*e/c
? How many bales do the horses eat in the winter? = a*b*e/c : bales
? How many bales will be left in spring? = d-a*b*e/c : bales where d > a*b*e/c+1

== horse-lesson-card (uk)
A riding lesson is {a:£22..£34 by 2}. With a card for {b:10} lessons, {S} gets {r:10%,15%,20%} off. Hiring a hat is {c:£2..£3} each time; buying her own would be {d:£35..£60 by 5}.
who S: woman
? What does the card cost? = a*b*(1-r) : pounds
? How much does {S} pay for the {b} lessons with the card, if she hires a hat each time? = a*b*(1-r)+b*c : pounds
? After how many hires has a hat of her own cost less than hiring? = floor(d/c)+1 : hires

== horse-paddock-fence (australia)
A paddock near Tamworth is {a:60..120 by 10 digits} m long and {b:40..80 by 10 digits} m wide. {S} puts a fence with {c:3} rails around it, leaving a gap of {d:4 digits} m for the gate, and a post every {e:4 digits} m around the whole edge.
~ A creek runs along the western edge.
where whole 2*(a+b)/e
? How many metres is it around the paddock? = 2*(a+b) : metres
?< How many metres of rail does {S} need? = c*(2*(a+b)-d) : metres
? How many posts are there around the whole edge? = 2*(a+b)/e : posts

== horse-carrots-treats (ireland)
For the horses {S} brings {a:40..90 by 5} carrots. The mare gets {f:1/5,2/5} of them, and of the rest the foal gets {g:1/4,1/2,1/3}. {b:2..4} ponies share what is left and leave nothing.
where whole a*f, whole (a-a*f)*g, whole (a-a*f)*(1-g)/b
? How many carrots does the foal get? = (a-a*f)*g : carrots
? How many carrots does each pony get? = (a-a*f)*(1-g)/b : carrots

== horse-jumping-faults
In show jumping, a rail knocked down costs {a:4} faults and each second over the time allowed costs a single fault. {S} knocked down {b:2..4} rails and needed {c:78..90} seconds; {d:70..76} were allowed. {T} kept within the time but had {e:3..6} rails down.
?< How many faults did {S} get? = b*a+c-d : faults
? How many more faults did {T} get than {S}? = e*a-(b*a+c-d) : faults where e*a > b*a+c-d+1

== horse-vet-bills (us)
who S: mrs
{S}'s horse was sick. The vet came {a:3..5} times at {b:$60..$90 by 5} a visit, the medicine was {c:$12..$20} a day for {d:10..20} days, and the insurance refunds {r:60%,70%,80%} of everything above {e:$100}.
~ The vet's clinic is {n:14..30} miles away.
? What do visits and medicine cost together? = a*b+c*d : dollars
? How much does the insurance refund? = (a*b+c*d-e)*r : dollars

== horse-trailer-weights (south-africa)
An empty horse trailer has a mass of {a:800..950 by 10 digits} kg and may weigh {b:2000..2400 by 50 digits} kg when loaded. The horses weigh {c:480..560 by 10 digits} kg and {d:420..510 by 10 digits} kg, and {e:3..5} bags of feed weigh {f:20, 25 digits} kg each.
where b > a+c+d+e*f+2
? What does the loaded trailer weigh? = a+c+d+e*f : kg
? How many kg could be added? = b-(a+c+d+e*f) : kg

== horse-trek-stages (pakistan)
In the mountains near Skardu, {S} covers {a:24..40 by 2 digits} km on horseback on the first day. On the second it is {r:25%,50%} more, and on the third only {f:1/2,1/3} of the second. The whole way is {b:110..150 by 5 digits} km.
where whole a*r, whole a*(1+r)*f
? How many km does {S} ride on the second day? = a+a*r : km
? How many km does {S} ride on the third day? = (a+a*r)*f : km
? How many km are left after the third day? = b-a-a-a*r-(a+a*r)*f : km where b > a+a*(1+r)+a*(1+r)*f+2

== horse-stable-ages (new-zealand)
who S: woman
The pony Biscuit is {a:14..18} years old, and {S}, who rides him, is {b:2..5} years older. The old mare Duchess is {k:2 times} as old as Biscuit was {c:2..4} years ago. A horse year is often compared with {d:3} years of a human.
? What will be the sum of the ages of Biscuit, Duchess and {S} in {m:2..5} years? = a+m+k*(a-c)+m+a+b+m : years
? How old is Duchess? = k*(a-c) : years
? In human years, by this comparison, how much older is Duchess than Biscuit? = d*(k*(a-c)-a) : years where k*(a-c) > a+1

== horse-race-tickets (singapore)
hide g:30..120 by 2, k:50..200 by 5
let n = g + k
let t = 20*g + 6*k
At the last race day in Kranji a group bought {n} tickets, some for the lounge at {p:S$20} and the others for the lawn at {q:S$6}, for {t} dollars altogether.
~ The first race starts at {u:1:00 pm..3:00 pm by 15}.
? How many tickets for the lounge were bought? = (t-q*n)/(p-q) | x, y: x + y = n, p*x + q*y = t : tickets
? How many tickets for the lawn were bought? = (p*n-t)/(p-q) | y, x: x + y = n, p*x + q*y = t : tickets

== horse-oats-mixture (india)
who S: man
For {a:4..8} polo ponies in Jaipur, {S} mixes oats and bran in the ratio {b:3..5} to {c:2}. Each pony gets {d:3..5 digits} kg of the mixture a day. Oats cost {p:₹30..₹45} a kg and bran {q:₹20..₹28}.
where whole a*d/(b+c)
? How many kg of oats are used a day? = a*d/(b+c)*b : kg
? What does a day's mixture cost? = a*d/(b+c)*(b*p+c*q) : rupees

== horse-brushing-time (us)
{S} grooms horses before the show. A brown horse takes {a:18..25} minutes, a gray horse {b:8..15} minutes more, since every speck shows. There are {c:3..5} brown and {d:2..4} gray horses, and at {t:5:00 am..6:30 am by 30} {S} begins.
? How many minutes does {S} need for all the horses? = c*a+d*(a+b) : minutes
? At what time is {S} done, without a break? = t+(c*a+d*(a+b))/60 : clock

== horse-two-grooms-stalls
{S} mucks out the stable in {a:60, 90, 120} minutes, {T} in {b:90, 180, 360} minutes. On Sundays they do it together.
where whole a*b/(a+b), a < b
? How many minutes do they need together? = 1/(1/a+1/b) | x: x/a+x/b = 1 : minutes
? How many minutes does {S} save on Sundays compared with working alone? = a-1/(1/a+1/b) : minutes

== horse-farrier-round (us)
The farrier {S} shoes {a:4..6} horses a day, {b:4} shoes each, with {c:8} nails in each shoe. {S:He} works {d:4..5} days a week. Shoes come in kegs of {e:50}, and {S:he} started the week with {f:3..5} kegs.
~ The iron is heated in a small oven in the truck.
where f*e > a*b*d+2
? How many shoes does the farrier nail on in a week? = a*b*d : shoes
? How many nails are used in a week? = a*b*d*c : nails
? How many shoes are left at the end of the week? = f*e-a*b*d : shoes

== horse-riding-camp-rooms (philippines)
A riding camp in Batangas has {a:30..60} children. In a hut sleep {b:4..6} children; each hut costs {c:₱900..₱1500 by 100} a night. The camp is {d:4..6} nights, and the children share the cost of all huts needed equally.
~ The camp has {n:12..20} horses and a parrot.
? What do the huts cost for the whole camp? = ceil(a/b)*c*d : pesos
? How much does each child pay for the huts? = ceil(a/b)*c*d/a : pesos where whole ceil(a/b)*c*d/a

== horse-water-buckets (jamaica)
On a hot day a horse drinks {a:40..55} litres. The bucket holds {b:10} litres but is only filled to {r:80%,90%}. {S} waters {c:2..5} horses and has already carried {d:4..9} buckets.
where c*a > d*b*r
? How many litres are still to be carried? = c*a-d*b*r : litres
? How many more times must {S} go with a single bucket? = ceil((c*a-d*b*r)/(b*r)) : times

== horse-ribbon-wall (us)
In {a:4..7} years of shows {S} won {b:36..90} ribbons. {f:1/3,1/4,1/2} are blue, and there are {c:5..12} more red ones than blue ones. The rest are white.
where whole b*f, b > b*f+b*f+c+2
? How many ribbons are red? = b*f+c : ribbons
? How many ribbons are white? = b-b*f-b*f-c : ribbons
? {S} gives away {m:25%,50%} of the red ribbons. How many red ribbons are left? = (b*f+c)*(1-m) : ribbons where whole (b*f+c)*m

== horse-bridle-discount (uk)
At a sale, bridles are {r:20%,25%,40%} off. {S} buys a bridle whose price was {a:£60..£100 by 20}, and {b:2..3} saddle cloths at {c:£12..£18} that are not reduced. {S} pays with {d:3} notes of {e:£50}.
where a*(1-r)+b*c < d*e
? What does the bridle cost at the sale? = a*(1-r) : pounds
? What does {S} pay? = a*(1-r)+b*c : pounds
? How much change does {S} get? = d*e-a*(1-r)-b*c : pounds

== horse-stable-growth (nigeria)
A stable in Kano had {a:10..20} horses {b:3..6} years ago. Each year {c:3..5} horses were bought and {d:2} were sold, and this year, besides, {e:2..4} foals were born.
where c > d
? How many horses are in the stable with this year's foals? = a+b*(c-d)+e : horses
? A horse eats {f:5..8 digits} kg a day. How many kg do the horses that were there {b} years ago eat in a week? = a*f*7 : kg

== horse-photo-finish (malaysia)
At a gallop a horse makes {a:130..150 by 10} strides a minute, each {b:6..7} metres long. A race goes over {c:1680, 2520} metres.
where whole c/(a*b)*60
? How many seconds does the race take the horse? = c/(a*b)*60 : seconds
? A slower horse makes {m:10, 20} strides a minute fewer, of the same length. How many metres behind is it when the first horse finishes? = c-(a-m)*b*(c/(a*b)) : metres where whole (a-m)*b*(c/(a*b))

== horse-average-score (kenya)
who S: woman
In dressage {S} got {a:58..70}, {b:60..72} and {c:62..74} points from the judges in Nanyuki. For the final, the average must be at least {d:72..76} points after another test by a single judge.
where a != b, 4*d-a-b-c < 100
? What is the sum of her points so far? = a+b+c : points
? How many points must she get in the other test to reach an average of exactly {d}? = 4*d-a-b-c | x: (a+b+c+x)/4 = d : points
? By how many points is her best result above her worst so far? = max(max(a,b),c)-min(min(a,b),c) : points where a != b, max(max(a,b),c) > min(min(a,b),c)+1

== horse-costume-parade (us)
who S: woman
For the Fourth of July parade {S} braids horses' manes with ribbon. A mane takes {a:15..25} yards and a tail {b:4..8} yards. There are {c:6..10} horses; a spool has {d:25, 30, 50} yards and costs {p:$4..$7}.
~ The parade is watched by {n:800..2000 by 100} people.
? How many spools must {S} buy? = ceil(c*(a+b)/d) : spools
? How much ribbon, in yards, is left over if she buys as few spools as possible? = ceil(c*(a+b)/d)*d-c*(a+b) : yards where ceil(c*(a+b)/d)*d > c*(a+b)+1

== horse-some-apples (us)
"Someone has been feeding apples to the horses!" {S} looked into the barrel. Yesterday {f:1/4,1/3,1/2} of the apples vanished, and this morning another {a:6..15}. {S} then [poured in|added] a bag of {b:20..30} apples, and now there are {c:50..90}.
where whole (c-b+a)/(1-f)
? How many apples were there before any of them vanished? = (c-b+a)/(1-f) | x: x-x*f-a+b = c : apples
? How many apples vanished altogether? = (c-b+a)/(1-f)-c+b : apples

== horse-rein-beads (singapore)
On {S}'s new reins, after every {a:4..6 digits} cm there is a bead; none is at the ends. Each of the {b:2} reins is {c:120..180 by 60 digits} cm long. A pearl bead is {p:S$2..S$4}; but every bead bought costs {r:25%,50%} less when at least {d:20} are taken.
where whole c/a, b*(c/a-1) > d
? How many beads are on a rein? = c/a-1 : beads
? How many beads are on the reins altogether? = b*(c/a-1) : beads
? What do the beads cost? = b*(c/a-1)*p*(1-r) : dollars
