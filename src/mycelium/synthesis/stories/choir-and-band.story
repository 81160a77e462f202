topic: choir-and-band
place: any

== choir-programme-length
The concert begins with song, pause, song, pause, song; every song of the choir lasts {b:3..6} minutes and every pause {a:1.5,2,2.5} minutes. After that the band plays {c:3..7} numbers, each as long as a song, and there is such a pause before each of them.
? How many minutes does the concert last? = b+a+b+a+b+c*(a+b) : minutes
? How many minutes of pauses are there in the concert? = a+a+c*a : minutes
? For how many minutes does the band play? = c*b : minutes

== choir-robes-and-folders
{d:8..16} sopranos, {c:6..14} altos, {a:5..10} tenors and {b:5..10} basses sing in the cathedral choir. Every singer gets a new robe for {e:$25..$45 by 5} and a folder for {f:$4..$9}.
~ The robes need ironing after every shower of rain.
? How much do the robes and folders cost altogether? = e*(d+c+a+b)+f*(d+c+a+b) : dollars
? How many singers are in the choir? = d+c+a+b : singers
? How much do the folders cost? = f*(d+c+a+b) : dollars

== band-money-left (us)
The band had {h:$900..$1500 by 50} in its account and added {d:$200..$500 by 25} from a raffle. It bought {a:2..3} sets of {b:4..6} trumpet mutes at {c:$20..$30} a mute and paid {e:$90..$150 by 10} to repair a tuba, {f:$60..$120 by 10} for a bus and {g:$40..$80 by 5} for posters.
where h+d > c*a*b+e+f+g+50
? How much is left in the account? = h+d-c*a*b-e-f-g : dollars
? How many mutes did the band buy? = a*b : mutes
? How much did the mutes cost? = c*a*b : dollars

== choir-weekend-bill (ireland)
The bill for the choir's weekend in Galway: hall {h:€150..€300 by 10}, coach {e:€200..€400 by 20}, {a:20..40} song books at {b:€5..€9} each, {c:2..4} music stands at {d:€12..€20} each. On Saturday lunch was served to {f:25..45} people at {g:€6..€11} each, and on Sunday to the same number at the same price.
? What is the total of the bill with the lunches? = h+f*g+e+a*b+c*d+f*g : euros
? How much do the lunches of the weekend cost altogether? = f*g+f*g : euros
? How much do song books and music stands cost together? = a*b+c*d : euros

== band-tour-savings
Before the tour the jazz band had saved {h:$300..$700 by 50}. A fan gave {a:$50..$150 by 10}, and {b:$40..$90 by 10} went on guitar strings. On the tour there were {g:3..6} concerts. In each, {c:80..150 by 5} seats were offered, {d:5..20 by 5} of which stayed empty; a seat cost {e:$5..$9}, and the hall cost {f:$150..$300 by 10} a night.
? The mayor adds {m:$100}. How much does the band have after the tour? = h+a-b+g*(e*(c-d)-f)+m : dollars
? What did the band gain from a single concert after paying for the hall? = e*(c-d)-f : dollars
? How many seats were sold on the tour altogether? = g*(c-d) : seats

== choir-recording-minutes
{S}'s choir recorded {a:8..14} songs, each {b:180..240 by 15} seconds long. To make everything fit, the sound engineer cut {c:60..240 by 30} seconds of applause.
where whole (a*b-c)/60
? How many minutes does the recording last now? = (a*b-c)/60 : minutes
? How many seconds did the songs last altogether before the cut? = a*b : seconds
? A disc holds {n:74} minutes. How many more songs of {b} seconds fit on it? = floor((n*60-a*b+c)/b) : songs where n*60-a*b+c > 2*b

== band-practice-raised
Before the contest {S} practised the cello for {b:40,60,80} minutes at a time, {c:4,6} times a week. Then {S:he} made each session longer by {a:25%,50%} and the number of sessions a week larger by {d:50%}. {S:He} kept this up for {e:8,12,16,24} weeks.
? How many full days of {h:24} hours did {S} practise in these {e} weeks? = e*(b+a*b)*(c+c*d)/60/h : days where whole 100*e*(b+a*b)*(c+c*d)/60/24
? How many minutes is a session now? = b+a*b : minutes
? How many sessions a week does {S} have now? = c+c*d : sessions

== choir-ticket-sales (canada)
{a:150..300 by 10} tickets for the winter concert were given out: {b:10..25} of them were free, {c:30..80} went to children at {e:$3..$5} each, and the others were sold to adults at {d:$8..$14} each.
? How much money did the tickets bring? = d*(a-b-c)+c*e : dollars
? How many adults bought a ticket? = a-b-c : adults
? How much more does an adult pay than a child? = d-e : dollars

== band-marching-square (philippines)
The marching band of San Roque had {a:40,60,80,100} members. For the fiesta the number of members was raised by {b:20%,30%,40%,50%}, but {c:3..9} fell ill. Then a drum corps joined the parade, drawn up in {d:4..8} rows with {d} drummers in each.
? How many people marched in the parade? = a+a*b-c+d*d : people
? How many drummers did the drum corps have? = d*d : drummers
? How many members did the band have after the number was raised and before some fell ill? = a+a*b : members

== choir-rows-on-stage
The risers for the choir have steps on which {k:11..16} singers can stand side by side. {n:50..120} singers fill the steps from the bottom up; those in the topmost row may be fewer.
where mod(n,k) > 1
? How many singers stand in the topmost row? = mod(n,k) : singers
? How many steps are used? = ceil(n/k) : steps
? How many more singers would fill the topmost row completely? = k-mod(n,k) : singers where mod(n,k) < k-1

== band-instrument-rent (uk)
{S} hires a clarinet. The first {a:3 words} months cost {b:£12..£18} a month; from then on it is {c:£15..£24} a month. There is also a deposit of {d:£40..£80 by 10}[, returned at the end|, which is given back later].
where c > b
? How much hire does {S} pay for {n:8..18} months, not counting the deposit? = a*b+(n-a)*c : pounds
? {S} has {m:£200..£300 by 10}. For how many whole months can {S:he} hire the clarinet if {S:he} must also hand over the deposit? = floor((m-d-a*b)/c)+a : months where m-d-a*b > 2*c
? How much more is a month's hire after the first months than at the beginning? = c-b : pounds where c > b+1

== choir-voices-ratio (kenya)
In a church choir in Kisumu women and men are in the ratio {p:3..8} to {q:2..5}. There are {d:6..30} more women than men.
where whole d/(p-q), p > q, d/(p-q) > 2
? How many singers are in the choir? = d/(p-q)*(p+q) : singers
? How many men are in the choir? = d/(p-q)*q : men
? If every woman needs {m:2,3 digits} metres of kitenge cloth, how many metres do the women need? = d/(p-q)*p*m : metres

== band-metronome
The metronome on the piano is set to {a:60..120 by 4} beats a minute. {S} plays a march with {b:4 digits} beats to the bar.
? How many bars does {S} play in {m:2..6} minutes? = a*m/b : bars
? The march has {n:32,48,64,96} bars. How many seconds does it last? = n*b/a*60 : seconds where whole n*b/a*60
? How many beats does the metronome make in {s:30,45,90} seconds? = a*s/60 : beats where whole a*s/60

== choir-rehearsal-evening (nigeria)
Rehearsal opens with {a:10,15,20} minutes of breathing exercises. Then the choir learns {n:3..5} hymns, for {b:12..18 by 2} minutes each, and ends with {c:5,10} minutes of prayer. It starts at {t:4:30 pm..6:00 pm by 15}.
? At what time does rehearsal end? = t+(a+n*b+c)/60 : clock
? How many minutes does the choir spend learning hymns? = n*b : minutes
? How many minutes does the rehearsal last? = a+n*b+c : minutes

== band-strings-packs
{S} looks after {a:8..15} guitars at the music school, each with {b:6} strings, and {c:3..8} violins with {d:4} strings. Before the gala every guitar is restrung. Guitar strings are sold in packs of {p:10,20,25}.
? How many packs must {S} buy for the guitars? = ceil(a*b/p) : packs
? How many strings are on all the instruments that {S} looks after? = a*b+c*d : strings
? At {e:$9..$16} a pack, how much does {S} spend? = ceil(a*b/p)*e : dollars

== band-auditions (india)
{n:80..400 by 40} pupils auditioned for the school band. {r:50%,60%,75%} of them were sent away after the sight-reading, and of those who were still in, {f:1/2,1/4,3/4} could not keep time in the drumming test. All the rest became members.
where whole n*r, whole (n-n*r)*f, n-n*r-f*(n-n*r) > 3
? How many pupils became members? = n-n*r-f*(n-n*r) : pupils
? How many pupils were sent away after the sight-reading? = n*r : pupils
? How many pupils could not keep time in the drumming test? = f*(n-n*r) : pupils

== choir-disc-profit
Pressing the choir's disc costs {a:$400..$800 by 50} for the first {b:100} copies and {c:$2..$3} for every further copy. {S} orders {n:150..300 by 10} copies and sells each for {p:$9..$15}.
? What does {S} pay for the pressing? = a+(n-b)*c : dollars
? What profit is there if all the copies are sold? = n*p-a-(n-b)*c : dollars
? If only {m:80..140 by 10} copies are sold, how much money comes in? = m*p : dollars

== choir-new-members-unknown (jamaica)
hide x:20..50
let t = x+a-b+c*2
~ The choir sings by the harbour on Sundays.
At Easter {a:5..14} singers joined the harbour choir and {b:2..4} left it. In June {c:3..8} married couples [came in|were added], so that the choir has {t} singers now.
? How many singers did the choir have before Easter? = t-c*2+b-a | x: x + a - b + c*2 = t : singers
? How many people joined in June? = c*2 : people

== band-guitars-ukuleles
hide g:5..14, u:6..16
let n = g+u
let s = p*g+q*u
In the music cupboard hang {n} instruments: guitars with {p:6 words} strings and ukuleles with {q:4 words}. Not a string is missing, and there are {s} strings.
where g != u
? How many guitars hang there? = (s-q*n)/(p-q) | g, u: g + u = n, p*g + q*u = s : guitars
? How many ukuleles hang there? = (p*n-s)/(p-q) | u, g: g + u = n, p*g + q*u = s : ukuleles

== choir-average-age (australia)
The {n:8..15} singers of the chamber choir are {a:16..30} years old on average. Then their conductor's mother joins, who is {b:48..75}.
where whole (n*a+b)/(n+1)
? What is the average age of the singers now? = (n*a+b)/(n+1) : years
? By how many years did the average rise? = (n*a+b)/(n+1)-a : years where (n*a+b)/(n+1) > a+1
? What is the sum of the ages before the new singer joins? = n*a : years

== band-carrying-stands
who S: mr
{S}'s pupils have {m:20..50} music stands and {c:30..70} chairs to carry into the yard. A pupil takes {a:4 words} stands or {b:2 words} chairs at a time.
? How many trips with stands or chairs are needed, if each trip carries a single kind and as much as a pupil can take? = ceil(m/a)+ceil(c/b) : trips
? How many more chairs than stands are there? = c-m : chairs where c > m+1
? If {p:6..12} pupils help and share the trips with chairs equally, how many trips with chairs does each of them make? = ceil(c/b)/p : trips where whole ceil(c/b)/p, ceil(c/b)/p > 1

== choir-scores-weight
A score of the requiem has {p:80..160 by 8} pages; {k:2} pages make a leaf, and a leaf weighs {g:4,5} g. The cover weighs {c:30..60 by 5} g. {S} carries {n:10..24} scores in a trolley.
? How many grams does a score weigh? = p/k*g+c : grams
? How many kg do the scores in the trolley weigh? = n*(p/k*g+c)/1000 : kg where whole n*(p/k*g+c)/10
? How many leaves does a score have? = p/k : leaves

== choir-ribbon-bows (singapore)
For the national day song every child wears a bow made from {a:35,40,45,60} cm of red ribbon and {b:25,30,50} cm of white ribbon. {S} sews bows for {n:24..40} children and spoils {m:50..150 by 10} cm of the red ribbon by trying out knots.
where whole n*a, whole n*b
? How many cm of red ribbon does {S} use up altogether? = n*a+m : cm
? How many metres of white ribbon are in the bows? = n*b/100 : metres
? A roll holds {r:5,10} metres. How many rolls of red ribbon must {S} open? = ceil((n*a+m)/100/r) : rolls where (n*a+m)/100/r > 1

== band-sponsors-match
A bakery promises: for every {a:$5} that the band collects in the street it will add {b:$2,$3}. On Friday the band collects {c:$60..$150 by 5}, on Saturday {d:$80..$250 by 5}. [New drums|The drums that they want] cost {m:$500..$900 by 20}.
where m > (c+d)+(c+d)/a*b+10
? How much does the bakery add? = (c+d)/a*b : dollars
? How much is still missing for the drums? = m-(c+d)-(c+d)/a*b : dollars
? How much did the band collect in the street? = c+d : dollars

== choir-jury-dropped (south-africa)
At the eisteddfod {n:5} judges give marks; the highest and the lowest mark are struck out and the rest are averaged. The choir from Soweto received {a:70..79}, {b:80..84}, {c:80..84}, {d:80..84} and {e:86..95}.
where whole (b+c+d)/3
? What is the choir's average after the striking out? = mean(b,c,d) : marks
? How many marks are struck out altogether? = a+e : marks
? How far is the highest mark above the lowest? = e-a : marks

== choir-candle-service
who S: woman, T: man
{S} and {T} fit candles into paper collars for the carol service. {S} fits {a:5..9} a minute, {T} {b:3..4}; they need {n:240..600} in all, and {c:30..60} are ready from last year.
where whole (n-c)/(a+b), (n-c)/(a+b) > 10
? How many minutes do they need, working together, for the candles that are not ready? = (n-c)/(a+b) | x: a*x + b*x + c = n : minutes
? How many candles does {S} fit in that time? = a*(n-c)/(a+b) : candles
? How many candles are not ready at first? = n-c : candles
