topic: choir-and-band
place: any

== choir-programme-length
The concert begins with song, pause, song, pause, song; every song of the choir lasts {b:3..6} minutes and every pause {a:1.5,2,2.5} minutes. After that the band plays {c:3..7} numbers, each as long as a song, and there is such a pause before each of them.
? How many minutes does the concert last? = b+a+b+a+b+c*(a+b) : minutes
? How many minutes of pauses are there in the concert? = a+a+c*a : minutes
? How many minutes does the whole concert last if the band leaves out its last {k:2 words} numbers and the pauses before them? = b+a+b+a+b+(c-k)*(a+b) : minutes where c > k

== choir-robes-and-folders (us)
{d:8..16} sopranos, {c:6..14} altos, {a:5..10} tenors and {b:5..10} basses sing in the cathedral choir. [Every|Each] singer gets a new robe for {e:$25..$45 by 5} and a folder for {f:$4..$9}.
~ The robes need ironing after every shower of rain.
? [How much|What] do the robes and folders cost [altogether|in all|in total]? = e*(d+c+a+b)+f*(d+c+a+b) : dollars
? How many singers are in the choir? = d+c+a+b : singers
? [How much|What] do the folders cost? = f*(d+c+a+b) : dollars

== band-money-left (us)
The band had {h:$900..$1500 by 50} in its account and added {d:$200..$500 by 25} from a raffle. It [bought|purchased] {a:2..3} sets of {b:4..6} trumpet mutes at {c:$20..$30} a mute and paid {e:$90..$150 by 10} to repair a tuba, {f:$60..$120 by 10} for a bus and {g:$40..$80 by 5} for posters.
where h+d > c*a*b+e+f+g+50
? How much is left in the account? = h+d-c*a*b-e-f-g : dollars
? What share of the raffle money, in percent, was spent on the bus, the posters and the tuba together, if all that came from it? = (e+f+g)/d*100 : percent where whole (e+f+g)/d*100, e+f+g < d
? If the mutes had been {k:$2..$5} cheaper each and the tuba had been repaired free, how much would be left in the account? = h+d-a*b*(c-k)-f-g : dollars

== choir-weekend-bill (ireland)
The bill for the choir's weekend in Galway: hall {h:€150..€300 by 10}, coach {e:€200..€400 by 20}, {a:20..40} song books at {b:€5..€9} each, {c:2..4} music stands at {d:€12..€20} each. On Saturday lunch was served to {f:25..45} people at {g:€6..€11} each, and on Sunday to the same number at the same price.
? What is the total of the bill with the lunches? = h+f*g+e+a*b+c*d+f*g : euros
? [How much|What] do the lunches of the weekend cost [altogether|in all|in total]? = f*g+f*g : euros
? [How much|What] do song books and music stands cost together? = a*b+c*d : euros

== band-tour-savings (us)
Before the tour the jazz band had saved {h:$300..$700 by 50}. A fan gave {a:$50..$150 by 10}, and {b:$40..$90 by 10} went on guitar strings. On the tour there were {g:3..6} concerts. In each, {c:80..150 by 5} seats were offered, {d:5..20 by 5} of which stayed empty; a seat cost {e:$5..$9}, and the hall cost {f:$150..$300 by 10} a night.
? The mayor adds {m:$100}. How much does the band have after the tour? = h+a-b+g*(e*(c-d)-f)+m : dollars
? What did the band gain from a single concert after paying for the hall? = e*(c-d)-f : dollars
? If every seat offered had been sold, how much would the band have gained from all its concerts after paying for the halls? = g*(e*c-f) : dollars where e*c > f+10

== choir-recording-minutes (us)
{S}'s choir recorded {a:8..14} songs, each {b:180..240 by 15} seconds long. To make everything fit, the sound engineer cut {c:60..240 by 30} seconds of applause.
where whole (a*b-c)/60
? How many minutes does the recording last now? = (a*b-c)/60 : minutes
? {k:2 words} of the songs are left out of a shorter version. How many seconds does that version last, with the applause cut as before? = (a-k)*b-c : seconds where (a-k)*b > c
? A disc holds {n:74} minutes. How many more songs of {b} seconds fit on it? = floor((n*60-a*b+c)/b) : songs where n*60-a*b+c > 2*b

== band-practice-raised
Before the contest {S} practised the cello for {b:40,60,80} minutes at a time, {c:4,6} times [a week|per week|each week]. [Then|After that] {S:he} made each session longer by {a:25%,50%} and the number of sessions [a week|per week|each week] larger by {d:50%}. {S:He} kept this up for {e:8,12,16,24} weeks.
? How many days of {h:24} hours did {S} practise in these {e} weeks? = e*(b+a*b)*(c+c*d)/60/h : days where whole 100*e*(b+a*b)*(c+c*d)/60/24
? How many minutes [a week|per week|each week] did {S} practise then? = (b+a*b)*(c+c*d) : minutes
? By how many minutes did {S}'s weekly practice grow? = (b+a*b)*(c+c*d)-b*c : minutes

== choir-ticket-sales (canada)
{a:150..300 by 10} tickets for the winter concert were given out: {b:10..25} of them were free, {c:30..80} went to children at {e:$3..$5} each, and [the others|the rest] were sold to adults at {d:$8..$14} each.
? How much [money |]did the tickets bring? = d*(a-b-c)+c*e : dollars
? If {k:5..12} of the adults had come with a student card and paid the price for children, how much money would the tickets have brought? = d*(a-b-c-k)+e*(c+k) : dollars where a-b-c > k
? How much more does an adult pay than a child? = d-e : dollars

== band-marching-square (philippines)
The marching band of San Roque had {a:40,60,80,100} members. For the fiesta the number of members was raised by {b:20%,30%,40%,50%}, but {c:3..9} fell ill. [Then|After that] a drum corps joined the parade, drawn up in {d:4..8} rows with {d} drummers in each.
? How many people marched in the parade? = a+a*b-c+d*d : people
? How many drummers did the drum corps have? = d*d : drummers
? A bus takes {p:45,50} people. How many buses did the people who marched need to go home? = ceil((a+a*b-c+d*d)/p) : buses

== choir-rows-on-stage (us)
The risers for the choir have steps on which {k:11..16} singers can stand side by side. {n:50..120} singers fill the steps from the bottom up; those in the topmost row may be fewer.
where mod(n,k) > 1
? If {m:5..15} singers are ill, how many steps do the others use? = ceil((n-m)/k) : steps
? How many steps are used? = ceil(n/k) : steps
? In every full row a singer at each end holds a lantern; the topmost row holds none. How many singers have no lantern? = n-2*floor(n/k) : singers

== band-instrument-rent (uk)
{S} hires a clarinet. The first {a:3 words} months cost {b:£12..£18} [a month|per month|each month]; from then on it is {c:£15..£24} [a month|per month|each month]. There is also a deposit of {d:£40..£80 by 10}[, returned at the end|, which is given back later].
where c > b
? How much hire does {S} pay for {n:8..18} months, not counting the deposit? = a*b+(n-a)*c : pounds
? {S} has {m:£200..£300 by 10}. For how many whole months can {S:he} hire the clarinet if {S:he} must also hand over the deposit? = floor((m-d-a*b)/c)+a : months where m-d-a*b > 2*c
? A clarinet can be [bought|purchased] for {p:£400..£700 by 50}. How much dearer is buying than hiring for {n:8..18} months, not counting the deposit? = p-a*b-(n-a)*c : pounds where p > a*b+(n-a)*c+1

== choir-voices-ratio (kenya)
In a church choir in Kisumu women and men are in the ratio {p:3..8} to {q:2..5}. There are {d:6..30} more women than men.
where whole d/(p-q), p > q, d/(p-q) > 2
? How many singers are in the choir? = d/(p-q)*(p+q) : singers
? How many men are in the choir? = d/(p-q)*q : men
? If every woman needs {m:2,3 digits} metres of kitenge cloth, how many metres do the women need? = d/(p-q)*p*m : metres

== band-metronome
The metronome on the piano is set to {a:60..120 by 4} beats [a minute|per minute]. {S} plays a march with {b:4 digits} beats to the bar.
? After {m:2..6} minutes {S} sets it {e:4,8} beats [a minute|per minute] faster and plays for {f:3..5} more minutes. How many bars does {S} play [in all|altogether|in total]? = (a*m+(a+e)*f)/b : bars where whole (a*m+(a+e)*f)/b
? The march has {n:32,48,64,96} bars. How many seconds does it last? = n*b/a*60 : seconds where whole n*b/a*60
? How many beats does the metronome make in {s:30,45,90} seconds? = a*s/60 : beats where whole a*s/60

== choir-rehearsal-evening (nigeria)
Rehearsal opens with {a:10,15,20} minutes of breathing exercises. [Then|After that] the choir learns {n:3..5} hymns, for {b:12..18 by 2} minutes each, and ends with {c:5,10} minutes of prayer. It starts at {t:4:30 pm..6:00 pm by 15}.
? [At what time|When] does rehearsal end? = t+(a+n*b+c)/60 : clock
? If a hymn is dropped and its time is given to breathing exercises and prayer in equal parts, how many minutes of breathing exercises are there? = a+b/2 : minutes
? How many minutes does the rehearsal last? = a+n*b+c : minutes

== band-strings-packs (us)
{S} looks after {a:8..15} guitars at the music school, each with {b:6} strings, and {c:3..8} violins with {d:4} strings. Before the gala every guitar is restrung. Guitar strings are sold in packs of {p:10,20,25}.
? If {S} also wants {k:10..20} spare strings for the guitars, how many packs [must {S:he} buy|does {S:he} have to buy|does {S:he} need to buy]? = ceil((a*b+k)/p) : packs
? How many strings are on all the instruments that {S} looks after? = a*b+c*d : strings
? At {e:$9..$16} a pack, how much does {S} spend? = ceil(a*b/p)*e : dollars

== band-auditions (india)
{n:80..400 by 40} pupils auditioned for the school band. {r:50%,60%,75%} of them were sent away after the sight-reading, and of those who were still in, {f:1/2,1/4,3/4} could not keep time in the drumming test. All the rest became members.
where whole n*r, whole (n-n*r)*f, n-n*r-f*(n-n*r) > 3
? How many pupils became members? = n-n*r-f*(n-n*r) : pupils
? If {x:3..9} members leave later and {y:5..10} of those who could not keep time are allowed in, how many members are there? = n-n*r-f*(n-n*r)-x+y : members where n-n*r-f*(n-n*r) > x, f*(n-n*r) >= y
? How many pupils could not keep time in the drumming test? = f*(n-n*r) : pupils

== choir-disc-profit (us)
Pressing the choir's disc costs {a:$400..$800 by 50} for the first {b:100} copies and {c:$2..$3} for every further copy. {S} orders {n:150..300 by 10} copies and sells each for {p:$9..$15}.
? What does {S} pay for the pressing? = a+(n-b)*c : dollars
? What profit is there if all the copies are sold? = n*p-a-(n-b)*c : dollars
? If only {m:80..140 by 10} copies are sold and the rest are given to members, by how much do the takings exceed or miss the cost of the pressing? = max(m*p,a+(n-b)*c)-min(m*p,a+(n-b)*c) : dollars where m*p != a+(n-b)*c

== choir-new-members-unknown (jamaica)
hide x:20..50
let t = x+a-b+c*2
~ The choir sings by the harbour on Sundays.
At Easter {a:5..14} singers joined the harbour choir and {b:2..4} left it. In June {c:3..8} married couples [came in|were added], so that the choir has {t} singers now.
? How many singers did the choir have before Easter? = t-c*2+b-a | x: x + a - b + c*2 = t : singers
? How many people joined in June? = c*2 : people

== band-guitars-ukuleles (us)
hide g:5..14, u:6..16
let n = g+u
let s = p*g+q*u
In the music cupboard hang {n} instruments: guitars with {p:6 words} strings and ukuleles with {q:4 words}. Not a string is missing, and there are {s} strings.
where g != u
? How many guitars hang there? = (s-q*n)/(p-q) | g, u: g + u = n, p*g + q*u = s : guitars
? How many ukuleles hang there? = (p*n-s)/(p-q) | u, g: g + u = n, p*g + q*u = s : ukuleles

== choir-average-age (australia)
The {n:8..15} singers of the chamber choir are {a:16..30} years old on average. Now their conductor's mother joins, who is {b:48..75}.
where whole (n*a+b)/(n+1)
? What is the average age of the singers now? = (n*a+b)/(n+1) : years
? By how many years did the average rise? = (n*a+b)/(n+1)-a : years where (n*a+b)/(n+1) > a+1
? Suppose that the mother does not join after all, and the oldest of the {n} singers, who is {y:35..60}, leaves. What is the average age of those who remain? = (n*a-y)/(n-1) : years where whole (n*a-y)/(n-1), (n*a-y)/(n-1) > 14

== band-carrying-stands
who S: mr
{S}'s pupils have {m:20..50} music stands and {c:30..70} chairs to carry into the yard. A pupil takes {a:4 words} stands or {b:2 words} chairs at a time.
? How many trips with stands or chairs are needed, if each trip carries a single kind and as much as a pupil can take? = ceil(m/a)+ceil(c/b) : trips
? If {p:6..12} pupils first carry the stands and every trip takes {e:3..5} minutes, how many minutes does it take until the stands are in the yard? = ceil(ceil(m/a)/p)*e : minutes
? If {p:6..12} pupils help and share the trips with chairs [equally|evenly], how many trips with chairs does each of them make? = ceil(c/b)/p : trips where whole ceil(c/b)/p, ceil(c/b)/p > 1

== choir-scores-weight (us)
A score of the requiem has {p:80..160 by 8} pages; {k:2} pages make a leaf, and a leaf weighs {g:4,5} g. The cover weighs {c:30..60 by 5} g. {S} carries {n:10..24} scores in a trolley.
? How many grams does a score weigh? = p/k*g+c : grams
? How many kg do the scores in the trolley weigh? = n*(p/k*g+c)/1000 : kg where whole n*(p/k*g+c)/10
? If each of the {n} scores loses {k} leaves, how many leaves are left in them [altogether|in all|in total]? = n*(p/k-k) : leaves

== choir-ribbon-bows (singapore)
For the national day song every child wears a bow made from {a:35,40,45,60} cm of red ribbon and {b:25,30,50} cm of white ribbon. {S} sews bows for {n:24..40} children and spoils {m:50..150 by 10} cm of the red ribbon by trying out knots.
where whole n*a, whole n*b
? A metre of either ribbon [costs|is priced at] {e:50..90 by 10} cents. How many dollars does the ribbon in the bows cost, without what was spoilt? = n*(a+b)/100*e/100 : dollars where whole n*(a+b)/100*e
? How many metres more red ribbon than white ribbon does {S} use up? = (n*a+m-n*b)/100 : metres where a > b, whole (n*a+m-n*b)/10
? A roll holds {r:5,10} metres. How many rolls of red ribbon [must {S} open|does {S} have to open|does {S} need to open]? = ceil((n*a+m)/100/r) : rolls where (n*a+m)/100/r > 1

== band-sponsors-match (us)
A bakery promises: for every {a:$5} that the band collects in the street it will add {b:$2,$3}. On Friday the band collects {c:$60..$150 by 5}, on Saturday {d:$80..$250 by 5}. [New drums|The drums that they want] cost {m:$500..$900 by 20}.
where m > (c+d)+(c+d)/a*b+10
? How much does the bakery add? = (c+d)/a*b : dollars
? How much is still missing for the drums? = m-(c+d)-(c+d)/a*b : dollars
? If the band had collected {e:$5..$25 by 5} more on each of these days, how much would the bakery have added? = (c+e+d+e)/a*b : dollars

== choir-jury-dropped (south-africa)
At the eisteddfod {n:5} judges give marks; the highest and the lowest mark are struck out and the rest are averaged. The choir from Soweto received {a:70..79}, {b:80..84}, {c:80..84}, {d:80..84} and {e:86..95}.
where whole (b+c+d)/3
? What is the choir's average after the striking out? = mean(b,c,d) : marks
? How many marks are struck out [altogether|in all|in total]? = a+e : marks
? What would the average have been if no mark had been struck out? = mean(a,b,c,d,e) : marks where whole mean(a,b,c,d,e)

== choir-candle-service (us)
who S: woman, T: man
{S} and {T} fit candles into paper collars for the carol service. {S} fits {a:5..9} [a minute|per minute], {T} {b:3..4}; they need {n:240..600} in all, and {c:30..60} are ready from last year.
where whole (n-c)/(a+b), (n-c)/(a+b) > 10
? How many minutes do they need, working together, for the candles that are not ready? = (n-c)/(a+b) | x: a*x + b*x + c = n : minutes
? How many of the candles that are not ready does {S} fit, if they work together until all are done? = a*(n-c)/(a+b) : candles
? {T} goes home after {k:5..9} minutes of working together. How many candles are still not ready then? = n-c-k*(a+b) : candles where n-c > k*(a+b)+2

== band-guitar-casino-night (us)
who S: man, T: woman
[Dreams of a record deal|A dream]: {S}'s band will [perform|play] at a [reception|party] with {n:120..200 by 10} attendees. {T}, the singer, is promised {a:$200..$400 by 20}; each of the {b:3,4} other members gets {r:50%,60%,75%} of [that|what she gets], and their driver a payment of {c:$50..$90 by 10}.
where whole a*r
? How much does the [evening|performance] cost the organizers? = a+b*a*r+c : dollars
? If a ticket is {p:$5..$8} and all the attendees pay, how much do the organizers have left? = n*p-(a+b*a*r+c) : dollars where n*p > a+b*a*r+c+5
? How much more does {T} get than {S}, who is among the other members? = a-a*r : dollars

== choir-auditorium-sections
The auditorium is [composed of|made up of] {a:3..5} sections with {b:8..12} rows of {c:14..20} seats, and an upper floor with {d:90..160 by 5} seats. For the choir's [anniversary|birthday], {e:40..80} seats near the stage are taken out to make room for a piano.
? How many seats [remain|are there] for the audience? = a*b*c+d-e : seats
? If {r:60%,75%,80%,90%} of the remaining seats are [sold|occupied], how many stay empty? = a*b*c+d-e-r*(a*b*c+d-e) : seats where whole r*(a*b*c+d-e)
? How many seats does a section have? = b*c : seats
