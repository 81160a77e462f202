topic: homework-and-reading
place: any

== reading-hours-and-poems
Last weekend {S} read a detective novel for {a:2..6} hours, and a page took {S:him} {m:2..4} minutes. [In bed|On the bus] {S:he} also read {b:3..8} poems, each {c:2..5} pages long.
where whole a*60/m
? How many pages did {S} read [altogether|in all|in total]? = a*60/m+b*c : pages
? How many pages of the novel did {S:he} read? = a*60/m : pages
? If {S} reads the poems at the same pace as the novel, how many minutes do all the poems take? = b*c*m : minutes

== reading-summer-pile (uk)
{S}'s summer pile: {c:3..8} books of {a:120..300 by 20} pages each. {S:He} reads {b:20..40 by 5} pages [an hour|per hour] and has {d:20..40} days [until school begins|of holiday].
~ The longest day of the year was in {y:3..9} weeks.
where whole c*a/b/d*60, c*a/b/d*60 > 15, c*a/b/d < 4
? How many minutes [a day|per day|each day] [must {S} read|does {S} have to read|does {S} need to read] to finish the pile exactly on time? = c*a/b/d*60 : minutes
? If {S} skips reading on {k:2..5} of the days and reads the same number of pages on each of the others, how many pages is that a day? = c*a/(d-k) : pages where whole c*a/(d-k)

== reading-chapters-per-day (us)
A fantasy saga has {a:320..1200 by 10} pages, and each of its chapters is {b:8..20} pages long. {S} has already finished the first chapter.
[From today|Starting tomorrow] {S:he} reads {c:2..4} chapters every day of the week.
where whole (a/b-1)/c/7
? How many weeks does {S} need for the [rest of the saga|chapters that are left]? = (a/b-1)/c/7 : weeks
? How many chapters has {S} still to read? = a/b-1 : chapters
? After {m:5..20} days of reading, how many pages of the saga are still unread? = a-b-m*c*b : pages where a-b-m*c*b > 5

== homework-week-minutes (south-africa)
The term plan on {S}'s wall says: {a:3,4} evenings [a week|per week|each week] with {b:1.5,2,2.5} hours of homework, and {c:2 words} evenings [a week|per week|each week] with {d:0.5,2.5,3} hours. The term lasts {e:8..12} weeks[, and the plan is kept in all of them|].
? For how many minutes does {S} do homework in the term? = e*(a*b+c*d)*60 : minutes
? How many hours of homework are there in a week? = a*b+c*d : hours

== reading-bookmark-ribbon
For bookmarks {S} sews a red ribbon of {a:80..300 by 10} cm and a gold ribbon of {b:80..300 by 10} cm together end to end. {S:He} cuts the long ribbon into {c:2..5} equal pieces, each piece into {c} equal parts, and each of these into {c} equal bookmarks.
where whole (a+b)/c/c/c, (a+b)/c/c/c > 8, (a+b)/c/c/c < 35
? How many cm long is a bookmark? = (a+b)/c/c/c : cm
? {S} keeps {k:2 words} bookmarks and sells [the others|the rest] at {p:50..90 by 10} cents each. How many cents does that bring? = (c*c*c-k)*p : cents

== homework-siblings-study (india)
Asha studied for {c:3..6} weeks before the board exams, {a:5,6} days [a week|per week|each week] and {b:2..5} hours [a day|per day|each day]. Her brothers Rohan and Vivek followed exactly the same plan.
~ Their aunt brought {s:12..30} laddus when the exams were over.
? How many hours did Asha and her brothers study, all added up? = c*a*b+c*a*b+c*a*b : hours
? If Rohan was ill for {x:2..4} of the days, how many hours did he and Asha study together? = c*a*b+(c*a-x)*b : hours

== homework-discount-stationer (us)
The stationer takes {b:10%..50% by 10} off everything in the week before school starts. A spiral notebook [normally costs|is normally priced at] {a:$2..$6}, and a reading lamp is normally priced at {d:$10..$30 by 5}.
{S} [buys|purchases] {c:3..8} notebooks and {e:2..3} lamps for [the homework corner|{S:his} cousins].
? How much does {S} pay in the sale? = c*(a-a*b)+e*(d-d*b) : dollars
? How much less does {S} spend on the notebooks than on the lamps in the sale? = e*(d-d*b)-c*(a-a*b) : dollars where e*(d-d*b) > c*(a-a*b)+1
? How much [money |]does the discount save {S}? = b*(c*a+e*d) : dollars

== reading-evening-left
Before lights-out {S} has {d:90..180 by 15} minutes. {S:He} must finish a book with {a:60..200 by 10} pages left, in {c:2..4} sittings of the same length[ on different evenings|], and {S:he} reads {b:20..60 by 10} pages [an hour|per hour].
where whole a/b/c*60, d > a/b/c*60+5
? If {S} does a sitting tonight, how many minutes are left before lights-out? = d-a/b/c*60 : minutes
? How many minutes is each sitting? = a/b/c*60 : minutes

== reading-back-cover (us)
hide n:180..400 by 10
let l = n/2-a-b
{S}'s library book has to go back. By Friday {S:he} had read {f:1/2 as "half"} of it. On Saturday {S:he} managed {a:20..50} pages, on Sunday {b:10..35}, and then there were {l} pages left.
where n/2 > a+b+5
? How many pages does the book have? = (l+a+b)/f | x: x-f*x-a-b = l : pages
? How many pages had {S} read by Friday? = (l+a+b)/f*f : pages
? If {S} reads {k:15..25} pages on Monday and [wants to|would like to] finish the remaining pages in {d:2..4} days, how many pages [a day|per day|each day] [must {S:he} read|does {S:he} have to read|does {S:he} need to read] then? = (l-k)/d : pages where l > k+5, whole (l-k)/d

== homework-timetable-start (ireland)
{S} starts {S:his} homework at {t:3:45 pm..5:00 pm by 5}. Irish takes {a:15..35 by 5} minutes, maths {b:20..45 by 5} minutes and an essay {k:2 as "twice"} as long as maths.
{S:He} allows {S:himself} a break of {c:10,15,20} minutes before the essay.
? [At what time|When] is {S} finished? = t+(a+b+k*b+c)/60 : clock
? How many minutes does {S} work, not counting the break? = a+b+k*b : minutes

== reading-log-average (philippines)
{S}'s reading log for the week: Monday {a:10..40} pages, Tuesday {b:10..40}, Wednesday {c:10..40}, Thursday {d:10..40}. The teacher asks for an average of {g:20..30} pages over the days from Monday to Friday.
where 5*g-a-b-c-d > 5, 5*g-a-b-c-d < 60
? How many pages [must {S} read|does {S} have to read|does {S} need to read] on Friday to reach that average exactly? = 5*g-a-b-c-d | x: (a+b+c+d+x)/5 = g : pages
? How many pages are in the log so far? = a+b+c+d : pages
? What is the average number of pages [a day|per day|each day] from Monday to Thursday? = mean(a,b,c,d) : pages where whole mean(a,b,c,d)

== homework-pencil-leads
who S: woman, T: man
A refill pencil holds {p:3..5} leads. In the exam weeks {S} wears down {a:2..5} leads [a day|per day|each day] and {T} {k:2,3 times} as many. Leads are sold in tubes of {u:12,15,20}.
~ {T} chews the end of his pencil.
? How many leads do {S} and {T} together use in {d:6..20} days? = d*(a+k*a) : leads
? How many tubes must they buy for {e:7..14} days of writing? = ceil(e*(a+k*a)/u) : tubes where e*(a+k*a) > u
? How many refill pencils' worth of leads do they use up together in {h:5..15} days? = h*(a+k*a)/p : pencils where whole h*(a+k*a)/p

== reading-speed-compare (kenya)
who S: woman, T: man
{S} and {T} are reading the same set book for KCSE, which has {n:240..480 by 60} pages. {S} reads {a:30,40,60} pages [a day|per day|each day], {T} only {b:10,15,20}.
where whole n/a, whole n/b
? How many days earlier does {S} finish, if they begin on the same day? = n/b-n/a : days
? After how many days is {S} exactly {k:40..160 by 20} pages ahead of {T}? = k/(a-b) | x: a*x - b*x = k : days where whole k/(a-b), k/(a-b) <= n/a, k/(a-b) > 1
? How many pages has {T} still to read when {S} finishes? = n-b*n/a : pages

== homework-sums-corrections (nigeria)
For the holidays the maths teacher sets {n:60..200 by 20} sums. {S} got {r:60%..90% by 5} of them right at the first try. Of those that were wrong, {S:he} corrected {f:1/2,1/4,3/4} before school [opened|began again].
where whole n*r, whole (n-n*r)*f
? How many sums were still wrong when school began? = n-n*r-f*(n-n*r) : sums
? How many sums did {S} correct? = f*(n-n*r) : sums

== reading-marathon-sponsors (canada)
Read-a-thon at Maple Grove School! Grandma pays {S} {a:$2..$5} for each book; Uncle Theo gives a single payment of {b:$10..$30 by 5}; a neighbour promises {c:5..20 by 5} cents a page.
{S} reads {n:4..12} books with {p:400..1600 by 20} pages [altogether|in total].
where whole c*p/100
? How many dollars does {S} raise? = a*n+b+c*p/100 : dollars
? If the school adds {r:10%,20%,50%} to what Grandma and Uncle Theo pay together, how many dollars does the school add? = r*(a*n+b) : dollars
? The goal was {g:$250..$400 by 10}. How many dollars short of the goal is {S}? = g-(a*n+b+c*p/100) : dollars where g > a*n+b+c*p/100+2

== reading-shelf-fractions (us)
{f:1/3,1/4,2/5} of the {n:60, 120, 180, 240} books on {S}'s shelves are comics, and {q:15%..35% by 5} are about animals. The remaining books are novels[ that {S} has inherited|].
where whole n*f, whole n*q, n-n*f-n*q > 5
? How many novels does {S} have? = n-n*f-n*q : novels
? How many more comics than animal books are there? = n*f-n*q : comics where n*f > n*q+1
? {S} [wants to|would like to] lend {d:3..9} novels to each of {e:2..4} friends. How many novels stay on the shelves? = n-n*f-n*q-d*e : novels where n-n*f-n*q > d*e+1

== homework-essay-words
The essay on "The River and the Village" may have at most {m:600..1200 by 100} words. {S} writes about {w:9..14} words to a line and {l:20..28} lines to a page.
{S} has filled {p:2..3} pages so far.
where m > p*w*l+20
? By how many words is the essay still below the limit, going by these figures? = m-p*w*l : words
? If {S} crosses out {k:3..8} lines of what {S:he} has filled, how many words may still be added? = m-(p*l-k)*w : words where m > p*w*l
? How many more full lines [can {S} write|is {S} able to write] without passing the limit? = floor((m-p*w*l)/w) : lines

== homework-jar-of-minutes (australia)
{S} banks reading minutes: every {a:20,25,30} minutes of reading earns {b:5..8} minutes of screen time. In a week {S:he} read for {c:3..7 by 0.5} hours.
On Saturday {S:he} used up {d:10..25} minutes of the screen time that {S:he} had earned that week.
where whole c*60/a, c*60/a*b > d+2
? How many minutes of screen time does {S} [have left|still have]? = c*60/a*b-d : minutes
? How many minutes of screen time did {S} earn in the week? = c*60/a*b : minutes

== reading-two-books-total (singapore)
hide s:80..200
let t = s+s+d
A mystery and a biography together have {t} pages. The biography is {d:14..90} pages longer than the mystery. {S} borrowed them on the same afternoon.
? How many pages does the mystery have? = (t-d)/2 | m, b: m + b = t, b - m = d : pages
? How many pages does the biography have? = (t+d)/2 | b, m: m + b = t, b - m = d : pages
? If {S} reads {p:12..40} pages [a day|per day|each day], after how many days has {S:he} finished both books? = ceil(t/p) : days where t/p > 2

== homework-paper-ream (uk)
A ream is {r:500} sheets. At {S}'s house the children use {a:6..15} sheets [a day|per day|each day] for homework and {b:3..9} for drawing, {d:5 words} days [a week|per week|each week]. A ream [costs|is priced at] {p:£3.50..£6 by 0.5}.
? How many full weeks does a ream last? = floor(r/(d*(a+b))) : weeks
? How many sheets are used in {w:3..6} weeks? = w*d*(a+b) : sheets
? What does the paper for {k:20,40,50} weeks cost, if only whole reams can be [bought|purchased]? = ceil(k*d*(a+b)/r)*p : pounds

== reading-corner-rug (us)
The reading corner is a rectangle {a:1.5..3.5 by 0.5} meters wide and {b:2..4} meters long. {S} puts down carpet squares with sides of {k:50} cm.
A square [costs|is priced at] {p:$3..$7}, but {c:2..4} squares from an old room can be used again.
where a < b
? How many carpet squares cover the whole corner? = a*100/k*b*100/k : squares
? How much does {S} spend on new squares? = (a*100/k*b*100/k-c)*p : dollars
? If a strip of tape goes all the way round the corner and {x:2} meters more are needed for the joints, what does the tape cost at {q:$1..$3} a meter? = (2*(a+b)+x)*q : dollars

== homework-audio-speed
An audiobook runs for {h:6..15} hours at normal speed. {S} listens at {k:1.2,1.5,2,1.25} times normal speed, for {m:20..60 by 10} minutes on every school day.
where whole h*60/k, whole h*60/k/m
? After how many school days has {S} heard the whole audiobook? = h*60/k/m : days
? If {S} listened at normal speed instead, how many more school days would {S:he} need, with the same number of minutes [a day|per day|each day]? = h*60/m-h*60/k/m : days where whole h*60/m, h*60/m > h*60/k/m+1
? How many minutes does the higher speed save? = h*60-h*60/k : minutes

== reading-younger-brother (us)
who S: woman
{S}, who is {g:10..14}, reads to her little brother every evening. A picture book takes {a:6..12} minutes and a rhyme {b:2..3} minutes. Tonight he [begs for|wants] {c:2..4} picture books and {d:3..6} rhymes.
? How many minutes does the reading take tonight? = a*c+b*d : minutes
? If {S} begins at {t:7:00 pm..7:45 pm by 5}, when does she close the last book? = t+(a*c+b*d)/60 : clock
? How much longer, in minutes, do the picture books take than the rhymes? = a*c-b*d : minutes where a*c > b*d+1

== homework-club-snacks (jamaica)
[Every|Each] afternoon {n:12..30} children stay for homework club. A helper cuts {a:3..6} melons into {b:10..16} slices each; the children eat {c:2 words} slices apiece, and {d:3..9} slices are eaten by the helpers.
where a*b-n*c-d > 1
? How many slices [are left|remain]? = a*b-n*c-d : slices
? If every child ate [another|a further] {f:2 words} slices, how many more melons of this kind would the helper have to cut? = ceil((n*c+n*f+d-a*b)/b) : melons where n*c+n*f+d-a*b > b

== reading-percent-chain
A diary entry: "Finished {r:10%..40% by 10} of the {n:300, 400, 500, 600} pages on the train. After supper I read {q:20%..50% by 10} of what was left. Tomorrow is the rest!"
where whole n*r, whole (n-n*r)*q
? How many pages are waiting for tomorrow? = n-n*r-q*(n-n*r) : pages
? How many pages were read after supper? = q*(n-n*r) : pages
? What percentage of the book will be read tomorrow? = (n-n*r-q*(n-n*r))/n*100 : percent

== homework-marking-pile
who S: mr, T: ms
{S} and {T} have {n:60..180} exercise books to mark. {S} marks {a:8..15} books [an hour|per hour], {T} {b:8..15}.
They [sit down|begin] together and do not stop until the pile is [finished|done].
where whole n/(a+b), n/(a+b) > 1, a != b
? How many hours does it take {S} and {T} to mark all the books? = n/(a+b) | x: a*x + b*x = n : hours
? How many books does {S} mark? = a*n/(a+b) : books

== homework-typing-analysis (us)
For the [analysis|review] of a fantasy novel, {S} typed {a:3..5} paragraphs of {b:80..140 by 10} words on Saturday. [On Sunday|The next day] {S:he} removed {c:40..90 by 10} [inappropriate|uncertain] words and added {d:2 words} paragraphs, {k:2 as "twice"} as long as Saturday's.
where a*b > c
? How many words does the [analysis|review] have now? = a*b-c+d*k*b : words
? {S:His} teacher wants {m:1000,1200,1500} words. How many [more words must {S} write|words is {S} still short]? = m-(a*b-c+d*k*b) : words where m > a*b-c+d*k*b+10
? If {S} types {e:20,25,40} words [a minute|per minute], how many minutes did Sunday's new paragraphs take? = d*k*b/e : minutes where whole d*k*b/e

== reading-heap-of-books (india)
who S: woman
[Wondering|Curious] how long the summer list would keep her busy, {S} [made a heap|piled up the books]: {a:3..6} thin volumes of {b:60..90 by 10} pages and {c:2..4} thick volumes of {d:200..360 by 20} pages.
She [reads|gets through] {e:30,40,50} pages [a day|each day], and on Sundays, when her daughter visits, nothing at all.
? How many reading days does the heap [last|keep {S} busy]? = ceil((a*b+c*d)/e) : days
? How many pages more do the thick volumes have than the thin volumes, taken together? = c*d-a*b : pages where c*d > a*b+1
? If she has already finished {f:1/2 as "half"} of the thin volumes' pages, how many pages are left in the heap? = a*b-f*a*b+c*d : pages where whole f*a*b
