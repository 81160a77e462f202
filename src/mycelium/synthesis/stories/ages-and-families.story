topic: ages-and-families
place: us

== ages-sisters-chain-total
who S: woman, T: woman, U: woman
{S} is {a:5..12} years old. Her sister {T} is {b:2..7} years older than {S}, and their cousin {U} is {c:2..6} years older than {T}.
~ {n:14..25} members of the family showed up for the last cookout.
? What is the total of the ages of {S}, {T} and {U}? = c+(a+b)+a+(a+b) : years
? How old will {U} be in {d:3..10} years? = a+b+c+d : years
? How many years older than {S} is {U}? = b+c : years

== ages-mother-times-son
who S: man, T: woman
{S} is {b:3..7} years old, and his sister {T} is {a:2..4} years older than he is. Their mother is {c:3..5 times} as old as {T}.
where c*(a+b) > 23, c*(a+b) < 46, c*(a+b)-b > 20
? What's the total age of {S}, {T} and their mother? = b+(a+b)+c*(a+b) : years
? How old was their mother when {S} was born? = c*(a+b)-b : years
? If the mother's best friend is {d:3..9} years younger than she is, how old is that friend? = c*(a+b)-d : years

== ages-months-until-license
{S} is {a:8..13} years old and can't wait to learn how to drive. In the state where {S:he} lives, {S:he} needs to be {b:15,16} years old to apply.
~ {S:His} favorite toy car is {n:4..9} inches long.
? How many months old will {S} be on {S:his} next birthday? = (a+1)*12 : months
? If today is {S}'s birthday, how many months does {S:he} have to wait until {S:he} can apply? = (b-a)*12 : months
? If {S:he} has to take {c:20..60 by 5} hours of classes and can do {d:2,4,5} hours per week, how many weeks will the classes take? = c/d : weeks where whole c/d

== ages-father-sum-of-kids
who S: man, T: woman
{S} is {a:5..9} years old. His sister {T} is {c:2..4} years younger than {k:2 times} his age. Their father is {d:15..22} years older than the combined age of {S} and {T}.
where a*k-c > a
? What is the total age of the father and the children? = d+(a+a*k-c)+(a+a*k-c) : years
? How old is their father? = d+(a+a*k-c) : years
? In {e:4..12} years, what will the combined age of {S} and {T} be? = a+a*k-c+e*2 : years

== ages-average-of-brothers
who S: man, T: man
{S} is {a:20..60 by 2} years old and his brother {T} is {b:2..12 by 2} years younger.
? What is the average age of the brothers? = (a+a-b)/2 : years
? How many years ago was {S} {k:2 as "twice"} as old as {T}? = (a-b)-b : years where a > 3*b
? If their mother was {m:21..34} when {S} was born, how old is she now? = a+m : years

== ages-reunion-guests
{S}'s family is having a reunion in the park this weekend. {a:60..150 by 5} relatives were invited, but {b:10..30 by 5} of them are not able to come. After lunch {r:20%,25%,40%} of the relatives who came had to leave, and in the afternoon {d:4..12} cousins and {e:3..9} neighbors joined the party.
where whole r*(a-b)
? How many people were at the reunion in the end? = e+d+(a-b)-r*(a-b) : people
? How many relatives left after lunch? = r*(a-b) : relatives
? If each of the relatives who came ate {f:2..4} hot dogs, what is the total number of hot dogs they ate? = (a-b)*f : hot dogs

== ages-grandfather-gives-savings
who S: man
{S} wants to divide his savings of ${a:8000..20000 by 1000} among his family. His wife gets {r:20%,25%,30%} of the money and his daughter gets {s:10%,15%,20%} of it. He gives ${d:500..900 by 100} to his nephew, ${e:300..800 by 100} to his niece and ${f:200..400 by 50} to the church. His grandson gets the rest.
? How much money does his grandson get? = a-a*r-a*s-d-e-f : dollars
? How much more money does his wife get than his daughter? = a*r-a*s : dollars where r > s
? If {S}'s daughter already has ${g:1000..4000 by 500}, how much will she have in total? = a*s+g : dollars

== ages-birthday-money-per-year
who S: woman
{S} has {a:3..6} grandsons and {b:2..5} granddaughters. Every year she wants to send each of them ${c:30..50 by 5}, but this year she spent a lot on a new roof, so she decides to send each of them ${d:5..15} less.
? How much money does she need for the birthdays this year? = (a+b)*(c-d) : dollars
? How much money does she save compared to the usual amount? = (a+b)*d : dollars
? If a card and a stamp cost ${e:4..6} per child, what is the total cost of the cards, the stamps and the money this year? = (a+b)*(c-d+e) : dollars

== ages-twins-and-aunt
who S: woman
{S} is {a:28..40} years old. She has twin nephews who are {b:16..22} years younger than she is, and her mother is {c:55..68} years old.
? What is the combined age of the nephews and {S}'s mother? = c+(a-b)+(a-b) : years
? How old was {S}'s mother when the twins were born? = c-(a-b) : years
? How old will {S} be when the nephews are {e:20..30}? = b+e : years

== ages-times-as-old-now
who S: man, T: man
{T} is {k:3..5 times} as old as his son {S}. In {n:3..8} years the total of their ages will be {t:50..80}.
where whole (t-2*n)/(k+1), (t-2*n)/(k+1) > 4, (t-2*n)/(k+1)*(k-1) > 18, (t-2*n)/(k+1)*(k-1) < 45
? How old is {S} now? = (t-2*n)/(k+1) | s: s + n + k*s + n = t : years
? How old is {T} now? = (t-2*n)/(k+1)*k : years
? How many years older than {S} is {T}? = (t-2*n)/(k+1)*k-(t-2*n)/(k+1) : years

== ages-sum-difference-spouses
who S: woman, T: man
{S} and her husband {T} have a combined age of {t:60..120}. {T} is {d:2..10} years older than {S}.
~ Their marriage was the event of the year {n:12..20} years ago.
where whole (t-d)/2
? How old is {S}? = (t-d)/2 | s: s + s + d = t : years
? How old is {T}? = (t-d)/2+d | h: h + h - d = t : years
? What was their combined age {m:5..12} years ago? = t-m*2 : years

== ages-dog-years
{S}'s dog is {a:3..9} years old, and a vet says that each year of a dog's life is like {k:7} years of a person's. {S} is {b:2..4 times} as old as the dog.
where a*k > a*b+1
? How old is the dog in "dog years"? = a*k : years
? By how many years is the dog's age in dog years greater than {S}'s age? = a*k-a*b : years
? If the dog eats {c:2..4} cups of dog food per day, how many cups will it eat in {d:3..8} weeks? = c*d*7 : cups

== ages-half-and-third
who S: woman, T: man, U: woman
Grandma {S} is {a:60..84 by 6} years old. Her son {T} is {f:1/2} her age, and her granddaughter {U} is {g:1/3,1/6} of {T}'s age.
where whole a*f*g, a*f-a*f*g > 19
? How old is {U}? = a*f*g : years
? How many years older than {U} is her grandmother? = a-a*f*g : years
? If {U}'s brother is {c:2..4} years older than she is, what is the average age of {U} and her brother? = (a*f*g+(a*f*g+c))/2 : years

== ages-candles-packs
{S}'s mom is baking birthday cakes for the whole family this month. {S} turned {a:9..15}, {S:his} dad will be {b:36..48} and {S:his} grandfather will be {c:65..80}. Each cake gets {o:1 as "one"} candle for every year of age, and candles come in packs of {d:20,24,36}.
? How many packs of candles does {S:his} mom need to buy? = ceil((a+b+c)/d) : packs
? How many candles are needed in total? = a+b+c : candles
? If each pack costs ${p:2..4}, how much will {S:his} mom spend on candles? = ceil((a+b+c)/d)*p : dollars
? How many candles will be left over after all the cakes are done? = ceil((a+b+c)/d)*d-(a+b+c) : candles where mod(a+b+c,d) > 0

== ages-height-growing-boys
who S: man, T: man
{S} was {a:40..48} inches tall on the day he started first grade, and since then he has grown {b:2,3} inches per year. His older brother {T} is {c:66..74} inches tall and is done growing.
where c > a+b*6
? How tall is {S}, in inches, if it has been {n:3..6} years since that day? = a+b*n : inches
? How many years after that day will {S} be as tall as {T}? = (c-a)/b : years where whole (c-a)/b
? If {T} is {d:2..5} inches taller than their father, how many inches taller was their father than {S} on that day? = c-d-a : inches

== ages-grandma-recipe-cards
Before she moved to a smaller house, {S}'s grandmother had {a:120..300 by 20} old recipes on cards. She gave {f:1/4,1/5,1/2} of them to {S}'s mother, and {g:1/3,1/4,1/2} of the remaining cards to {S}. [She|Then she] divided the rest equally among her {c:4..8} other grandchildren.
where whole a*f, whole (a-a*f)*g, whole (a-a*f)*(1-g)/c
? How many cards did each of her other grandchildren get? = (a-a*f)*(1-g)/c : cards
? How many cards did {S} get? = (a-a*f)*g : cards
? If {S} already had {d:10..40} recipe cards of {S:his} own, how many does {S:he} have now? = (a-a*f)*g+d : cards

== ages-family-movie-tickets
who S: man
{S} and his wife take their {a:3..5} children and his {b:2 words} parents to the movies. A regular ticket costs ${c:12..16}. Children pay {r:25%,50%} less, and senior citizens pay ${d:3..5} less than the regular price.
~ The movie is about a magician and {n:3..7} zombies.
? How much do the tickets for the children cost? = a*(c-c*r) : dollars
? How much do {S}'s parents pay for their tickets if they are senior citizens? = b*(c-d) : dollars
? What is the total cost for the tickets of the children and the grandparents, who are senior citizens? = a*(c-c*r)+b*(c-d) : dollars

== ages-allowance-by-age
Every week the kids in {S}'s family get ${p:0.5,1,2} of allowance per year of age. {S} is {a:8..12}, {S:his} older sister is {b:2..4} years older than {S:he} is, and the youngest child is {k:1/2 as "half"} as old as {S}.
where whole a*k
? How much allowance do the parents pay per week? = p*(a+(a+b)+a*k) : dollars
? How much money will {S} have after {n:5..12} weeks if {S:he} saves all of it? = p*a*n : dollars
? How much more does the sister get per week than the youngest child? = p*(a+b)-p*(a*k) : dollars

== ages-four-generations
who S: woman
{S} is {a:2..8} years old. Her mother was {b:22..30} years old when {S} was born, and her grandmother was {c:20..28} when {S}'s mother was born. Her great-grandmother is {d:17..20} years older than her grandmother.
? How old is {S}'s great-grandmother? = a+b+c+d : years
? How old is {S}'s grandmother? = a+b+c : years
? What is the combined age of {S}, her mother and her grandmother? = a+(a+b)+(a+b+c) : years
? How old will {S} be when her mother is {e:40..50}? = e-b : years

== ages-percent-of-life-teaching
who S: woman
{S} is {a:50..80 by 5} years old. She spent {r:20%,40%,60%} of her life in Ohio, and she worked as a teacher for {b:8..15} of the remaining years. She spent all of the other years in Texas.
where whole a*r, a*(1-r) > b+2
? How many years did she spend in Texas without working as a teacher? = a-a*r-b : years
? How many years did she spend in Ohio? = a*r : years
? If she taught {s:20..30} new students every year, how many students did she teach in total? = b*s : students

== ages-older-than-combined
who S: woman, T: man, U: man
{T} is {a:6..12} and {U} is {b:5..11}. Their babysitter {S} is as old as both boys together, and her own brother is {c:2..6} years older than she is.
~ She volunteered for {n:30..90 by 10} hours at the library last year.
? How old is the babysitter's brother? = a+b+c : years
? How old will {S} be when {T} is {d:15..20}? = a+b+(d-a) : years
? In {e:2..5} years, how much greater will the combined age of {T} and {U} be than the age of {S}? = (a+e)+(b+e)-(a+b+e) : years

== ages-tree-planted-at-birth
who S: man
When {S} was born, his parents planted a tree that was {a:2..5} feet tall. It grows {b:1.5,2,2.5} feet per year. {S} is now {c:8..20} years old and {d:4..6} feet tall.
where whole b*c
? How tall is the tree now, in feet? = a+b*c : feet
? How many feet taller than {S} is the tree? = a+b*c-d : feet
? How old will {S} be when the tree is {e:60..90 by 5} feet tall? = (e-a)/b : years where whole (e-a)/b, e > a+b*c

== ages-school-year-classes
who S: woman
{S} has {a:3..5} children, and all of them are now enrolled in the same school. For each child she has to pay ${b:35..60 by 5} for books and ${c:20..40 by 5} for a gym outfit. The school gives a {r:10%,20%} discount on the total for families with more than {z:2 words} children.
where a > z, whole a*(b+c)*r
? What is the total amount {S} has to pay after the discount? = a*(b+c)*(1-r) : dollars
? How much money does {S} save because of the discount? = a*(b+c)*r : dollars
? The school office offers families to pay the price before the discount in equal parts. If {S} does so in {d:2..5} equal payments, how much is each payment? = a*(b+c)/d : dollars where whole a*(b+c)/d

== ages-ratio-cousins
who S: woman, T: woman
The ages of the cousins {S} and {T} are in the ratio {p:2..5} to {q:6..9}. Together they are {t:20..60} years old.
where whole t/(p+q), p+q < t
? How old is {S}? = t/(p+q)*p : years
? How many years older than {S} is {T}? = t/(p+q)*q-t/(p+q)*p : years
? How old will {T} be in {n:5..15} years? = t/(p+q)*q+n : years

== ages-daughters-laundry
who S: man
{S} does the laundry for his family on the weekends. He and his wife each wear {a:5..7} shirts per week, and each of their {b:3..5} daughters wears {c:8..12} shirts per week. The washer holds {d:12..18} shirts.
? How many shirts does {S} have to wash every week? = a*2+b*c : shirts
? How many loads will {S} do if he only washes shirts? = ceil((a*2+b*c)/d) : loads
? If it takes {e:2..4} minutes to iron each shirt, how many minutes will it take him to iron the shirts of his daughters? = b*c*e : minutes

== ages-lifespan-pets
who S: woman
The lifespan of {S}'s frog is {a:8..14} years, and the lifespan of her parrot is {b:4..5 times} that long. {S} got both animals when they hatched, and the frog is now {c:2..6} years old. The parrot is {d:3..8} years older than the frog.
? If it lives as long as it should, how many more years will the parrot live? = a*b-(c+d) : years
? How many more years will the frog live if it lives as long as it should? = a-c : years
? How many years longer than a frog does a parrot live? = a*b-a : years

== ages-second-cousin-ages-ago
who S: man, T: woman
{S} is {a:14..30} years old. {n:4..8} years ago he was {k:2 as "twice"} as old as his sister {T} was.
where whole (a-n)/k, a > n+5
? How old is {T} now? = (a-n)/k+n : years
? How old was {T} {n} years ago? = (a-n)/k : years
? What is the combined age of {S} and {T} now? = a+(a-n)/k+n : years
