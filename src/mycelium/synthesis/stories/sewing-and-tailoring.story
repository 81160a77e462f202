topic: sewing-and-tailoring
place: us

== sewing-masks-in-bags
For a charity, {S} sewed {a:20..40} masks on Monday and the same number on Tuesday. On Wednesday {S:he} sewed {b:3..9} fewer than on Tuesday, and on Thursday {S:he} sewed {c:4..12} more than on Wednesday. [All the masks|The masks of these days] were put into bags of {d:5..8}.
where whole (a+a+(a-b)+(c+a-b))/d
? How many bags were there? = (a+a+(a-b)+(c+a-b))/d : bags
? [What is the total number of masks that {S} sewed?|Calculate the total number of masks that {S} sewed.] = a+a+(a-b)+(c+a-b) : masks
? How many more masks did {S} sew on Thursday than on Tuesday? = c-b : masks where c > b+1

== sewing-factory-with-two-orders
A workshop has {a:4..8} sewing machines, and each of them makes {b:5..10} shirts per hour. A baseball team orders {c:240..960 by 40} shirts and a school orders {d:120..480 by 40} shirts.
where c > d, whole c/(a*b), whole d/(a*b)
? How many more hours will the order of the team take than the order of the school? = c/(a*b)-d/(a*b) : hours
? How many hours will it take to finish the shirts for the school? = d/(a*b) : hours
? How many shirts does the workshop make per hour? = a*b : shirts

== sewing-prom-dress-budget
{S} has {d:$300..$600 by 50} to buy cloth for the dancers of [a circus|a school show]. There are {a:4..6} dancers. Each dancer needs {c:2..3} yards of velvet at {b:$6..$12} per yard and shoes for {g:$9..$15}. Besides, {S} buys a ribbon for each dancer and {e:2..4} extra ribbons, all at {f:$2..$4} each.
~ The dancers performed their latest show {n:12..20} times and won several awards.
where d > c*a*b+f*(a+e)+a*g
? [How much money does {S} have|What is the amount of money that {S} has] left? = d-c*a*b-f*(a+e)-a*g : dollars
? How much does the velvet cost [in total|altogether]? = c*a*b : dollars
? [How much does {S}|How much money does {S}] spend on ribbons? = f*(a+e) : dollars

== sewing-buttons-sorted
who S: woman
{S} wants to share her buttons with her {d:3..5} granddaughters. She has {a:24..60 by 4} blue buttons, the same number of green buttons, {c:10..40} striped buttons, and as many gold buttons as the number of blue buttons divided by {b:2..4}.
~ The granddaughters live in {n:2 words} different cities.
where whole a/b, whole (a+a+c+a/b)/d
? How many buttons will each granddaughter get if they share equally? = (a+a+c+a/b)/d : buttons
? How many gold buttons are there? = a/b : buttons
? How many buttons does she have [altogether|in total|combined]? = a+a+c+a/b : buttons

== sewing-hem-prices-by-day
A tailor is paid {a:$12..$18} for hemming a pair of pants and {b:$5..$9} less for hemming a skirt. On Friday she hems {n:4..8} pairs of pants and {m:3..9} skirts.
~ She has worn the same measuring tape around her neck for {v:6..15} years.
where a > b+2
? How much money does she make from the skirts? = m*(a-b) : dollars
? How much money does she make on Friday? = n*a+m*(a-b) : dollars
? How many more dollars would she get if all of Friday's skirts were pants? = m*b : dollars

== sewing-three-shrinking-strips
{S} cuts strips of lace for doll dresses. The first strip is {a:30..50} inches long, the second is {b:4..8} inches shorter than the first, and the third is {c:3..7} inches shorter than the second.
? How many inches of lace does {S} use for the strips? = a+(a-b)+(a-b-c) : inches
? How long, in inches, is the third strip? = a-b-c : inches
? Lace costs {p:5..15 by 5} cents an inch. How many cents does the second strip cost? = (a-b)*p : cents

== sewing-work-in-shifts-weekly
{S} sews in a factory from Monday to Saturday. {S:He} makes {a:15..30} pairs of pants on each day from Monday to Friday and {b:8..14} on Saturday. {S:He} gets {c:$3..$6} for each pair.
? How much does {S} earn in a week? = c*(a*5+b) : dollars
? How much more does {S} earn on Monday than on Saturday? = c*(a-b) : dollars
? {S} needs {d:$1200..$2500 by 100} to buy a newer machine. How many full weeks does {S:he} have to work? = ceil(d/(c*(a*5+b))) : weeks

== sewing-growing-shop-customers
In its first month, a tailoring shop had {a:20..60 by 10} customers. In the second month the number grew by {b:10%,20%,50%}, and {c:2..4} of every {n:10} customers of the second month [paid with a credit card|wanted a receipt by email].
where whole a*b, whole (a+a*b)/n
? How many customers did the shop have in both months [in total|altogether]? = a+a+a*b : customers
? How many customers of the second month [@w paid with a credit card|wanted a receipt by email]? = (a+a*b)/n*c : customers

== sewing-quilt-squares-area
A quilt is made of {a:6..10} rows of {b:5..9} squares. Each square is {c:8..12} inches on a side, and after all the squares are sewn together, {S} sews a border of {d:3..5} inches around the outside. (Forget about the seams.)
~ The pattern in the middle represents a beautiful sunflower.
? How many inches long is a row of {b} squares without the border? = b*c : inches
? How long, in inches, is the side of the finished quilt that has {a} squares, with the border at both ends? = a*c+2*d : inches
? How many squares does {S} need for {n:2..3} such quilts? = n*a*b : squares

== sewing-thread-spool-yards
A spool has {a:150,200,250} yards of thread. A shirt takes {b:12..20} yards, and a dress takes {c:2 times} as much as a shirt. {S} wants to sew {d:4..8} shirts and {e:2..4} dresses.
where d*b+e*b*c > a
? How many yards of thread will {S} need? = d*b+e*b*c : yards
? How many spools does {S} need to buy? = ceil((d*b+e*b*c)/a) : spools
? [How many yards of thread will be left over?|Find out how many yards of thread will be left over.] = ceil((d*b+e*b*c)/a)*a-(d*b+e*b*c) : yards where mod(d*b+e*b*c,a) > 0

== sewing-bonnets-for-the-play
For a play about [the voyage of the first settlers|life in the old days], {n:24..40 by 4} students are going to be on stage. {f:1/2,1/4,3/4} of them need bonnets, and the rest need hats. A bonnet costs {p:$3..$5} in cloth and a hat {q:$6..$8}.
? How many students need hats? = n-n*f : students
? How much do the bonnets and the hats cost [altogether|in total|combined]? = n*f*p+(n-n*f)*q : dollars
? If each student pays {r:$4,$5} toward the cost, how much does the school have to add? = n*f*p+(n-n*f)*q-n*r : dollars where n*f*p+(n-n*f)*q > n*r+5

== sewing-machine-on-installments
who S: woman
{S} buys a sewing machine that costs {a:$420..$960 by 60}. She pays {r:25%,50%} of the price in the store, and the rest over {n:3..6} months, each time the same amount. There is a fee of {b:$5..$10} on each of these payments.
~ The machine makes {v:600..900 by 100} stitches per minute, and its manual has {m:30..60} pages.
where whole a*r, whole (a-a*r)/n
? [How much does {S}|How much money does {S}] pay every month, with the fee? = (a-a*r)/n+b : dollars
? How much will she have paid in the end? = a+n*b : dollars

== sewing-yard-of-cloth-on-sale
Cotton is {p:$8..$14} per yard at the fabric store. When a customer buys more than {a:5 digits} yards, each yard after the first {a} costs {f:1/2} of the normal price. {S} buys {b:8..15} yards for curtains.
? [How much does {S} have|How much money does {S} need] to pay? = a*p+(b-a)*p*f : dollars
? How many yards does {S} get at the lower price? = b-a : yards
? How much money does {S} save compared to the normal price? = (b-a)*p*f : dollars

== sewing-zipper-replacement-times
It takes a tailor {a:15..25 by 5} minutes to replace a zipper and {b:5..9} minutes to sew on a patch. Today {n:4..8} jackets came in that need new zippers, and {m:5..12} pairs of jeans that need a patch each.
? How many minutes will all of it take? = n*a+m*b : minutes
? If she starts at {t:9:00 am..10:00 am by 15} with the jackets, at what time will she be done with them? = t+n*a/60 : clock
? How many more minutes do the jackets take than the jeans? = n*a-m*b : minutes where n*a > m*b

== sewing-stuffed-animals-fair
{S} makes {x:stuffed rabbits|stuffed koalas|stuffed bears|stuffed owls} to sell at a fair. Each takes {a:2..4} ounces of cotton and {b:2 words} buttons for the eyes. A bag of cotton has {c:48,60,72} ounces in it and costs {p:$6..$12}. Buttons are {q:5..15 by 5} cents each.
where whole c/a
? How many {x} can {S} fill with a bag of cotton? = c/a : {x}
? How many dollars do the cotton and the buttons for that many cost? = p+c/a*b*q/100 : dollars
? If {S} sells them for {u:$5..$9} each, how much money will a bag of cotton bring in? = c/a*u : dollars

== sewing-inches-taken-in
who S: man
{S} used to have a waist of {a:42..50} inches. He lost {b:0.5} of an inch every {n:2 words} weeks for {m:8..24 by 2} weeks. [The tailor now has to|His tailor will] make his pants fit, with {c:1.5..2.5 by 0.5} inches of room.
? How many inches is his waist now? = a-m/n*b : inches
? How many inches wide must the waist of the pants be? = a-m/n*b+c : inches

== sewing-pillow-velvet-ratio
who T: woman
A pillow contains {a:3..5} ounces of feathers for every {b:2 words} ounces of foam. {T} fills pillows of {n:35..70 by 7} ounces each.
where a != 4, whole n/(a+b)
? [How many ounces of feathers are in a pillow?|Determine how many ounces of feathers are in a pillow.] = n/(a+b)*a : ounces
? How many pounds of foam does she need for {m:16,32,48} pillows, if a pound has {o:16} ounces? = n/(a+b)*b*m/o : pounds

== sewing-sisters-uniform-rate
who S: woman, T: woman
{S} can sew a uniform in {a:3,4,6,12} hours, and her sister {T} needs {b:2,3,4,6} hours.
where a > b, whole a*b/(a+b)*12
? How many uniforms would {S} and {T} finish together in {n:12,24,36} hours? = n/a+n/b : uniforms
? How many more uniforms than {S} does {T} finish in {n} hours? = n/b-n/a : uniforms where n/b > n/a+1
? They are paid {p:$40..$75 by 5} for each uniform. How much does {T} earn per hour? = p/b : dollars

== sewing-costumes-owl-sheet
A neighbor gives {S} {a:6..12} old sheets. A ghost costume takes {h:1/2} of a sheet and a mummy takes {b:2 words} sheets. {S} makes {c:4..8 by 2} ghosts.
where a > c*h+2
? [How many sheets are left after the ghosts are made?|Calculate how many sheets are left after the ghosts are made.] = a-c*h : sheets
? How many mummies could {S} make with what is left? = floor((a-c*h)/b) : mummies

== sewing-alteration-shop-week
On Monday {S} the tailor got {a:12..25} orders. On Tuesday {S:he} got {b:3..8} more than on Monday. On each day from Monday to Wednesday {S} was able to finish {c:10..14} orders, and on Wednesday no new ones arrived.
where a > c, a+a+b > 3*c+2
? [How many orders were left on Wednesday evening?|Find out how many orders were left on Wednesday evening.] = a+(a+b)-3*c : orders
? [How many orders came in on Tuesday?|Determine how many orders came in on Tuesday.] = a+b : orders
? If an order brings in {p:$12..$30}, how much was earned with the orders finished by Wednesday evening? = 3*c*p : dollars

== sewing-fabric-scraps-pounds (any)
{S} sorts scraps in a factory. [In the morning|Before lunch] {S:he} sorts {a:30..60} kg, of which {r:20%,30%,40%} are wool. [In the afternoon|After lunch] {S:he} sorts {b:20..50} kg, of which {q:10%,50%} are wool.
? How many kg of wool does {S} find? = a*r+b*q : kg
? How many kg of the scraps are no wool? = a-a*r+b-b*q : kg
? How many more kg does {S} sort in the [@d morning than in the afternoon|morning than in the afternoon]? = a-b : kg where a > b+1

== sewing-scout-badges-count-back
{S} has sewn badges all day. {S:He} gave {f:1/2} of them to the scouts and {c:6..15} to the leaders, and now {d:8..25} of the badges are left.
? How many badges did {S} sew? = (d+c)/(1-f) | x: x - f*x - c = d : badges
? How many badges did the scouts get? = d+c : badges

== sewing-tuxedo-rental
who S: man, T: man
{S} needs a suit for his wedding. To rent it costs {a:$90..$150 by 10} for the first day and {b:$20..$35 by 5} for each day after it. To have it made costs {c:$350..$600 by 50}. His brother {T} owns a suit and only has to pay {d:$25..$45} to have it made wider.
~ {S} exchanged {v:3..6} emails with the shop.
? How much more than {T} would {S} pay if he rents a suit for {n:3..5} days? = a+b*(n-1)-d : dollars
? How much more does it cost {S} to have a suit made than to rent it for a single day? = c-a : dollars
? [What is the combined cost if {S} has his suit made and {T} uses his own?|Find the combined cost if {S} has his suit made and {T} uses his own.] = c+d : dollars

== sewing-tie-dye-kids
At a summer camp, {n:18..36 by 6} kids tie-dye {a:2 words} shirts each. The shirts come in packs of {b:6} that cost {p:$21..$33}, and each kid also uses {c:2..3} bottles of dye at {q:$2..$4} per bottle.
? How much do the shirts cost? = n*a/b*p : dollars
? How much does the camp spend in total on shirts and dye? = n*a/b*p+n*c*q : dollars
? What does it come to for each kid? = (n*a/b*p+n*c*q)/n : dollars where whole p*a/b

== sewing-curtain-metric-hem
A window is {a:1.2..2 by 0.1} meters wide and {b:1.4..2.2 by 0.1} meters high. {S} needs cloth that is {k:2 times} as wide as the window and {c:25..40 by 5} cm longer than the window is high.
? How many cm wide must the cloth be? = a*100*k : cm
? How many cm long must the cloth be? = b*100+c : cm
? {S} has {d:5..9} m of this cloth on a roll, and it is wide enough. How many cm of the length will be left on the roll? = d*100-(b*100+c) : cm

== sewing-apron-pockets-and-sales
{S} sews aprons with {a:2..4} pockets each. Last month {S:he} sewed {b:100..200 by 10} pockets onto aprons, and {r:25%,50%} of the aprons were sold at {p:$14..$24}. The others were donated to a cooking class.
where whole b/a, whole b/a*r
? How many aprons did {S} sew last month? = b/a : aprons
? How much money did {S} get for the sold aprons? = b/a*r*p : dollars
? How many aprons did {S} donate? = b/a-b/a*r : aprons

== sewing-expense-of-costume-party
who S: woman
{S} saved {a:$300..$500 by 20} for a trip. She spends {b:$20..$40 by 5} on a dress, {c:2 times} that amount on shoes, and pays for {e:2..3} hotel nights, each of which costs {d:1/2} as much as the shoes. At the amusement park, she spends {f:$15..$25} on Saturday and the same amount on Sunday.
where a > b+b*c+e*d*b*c+f+f+5
? How much money does she have left? = a-b-b*c-e*d*b*c-f-f : dollars
? How much does she spend on the hotel? = e*d*b*c : dollars
? How much did the dress and the shoes cost [in total|altogether]? = b+b*c : dollars

== sewing-square-tablecloth-and-lace
{S} cuts a square tablecloth out of a sheet. The sheet is a square with sides of {a:60..80 by 5} inches, and {S} cuts {b:5,10} inches off of its length and off of its width. {S} charges {c:2..3} cents per square inch of tablecloth, and sews on {d:200..260 by 10} inches of lace, except for {e:10..20 by 5} inches that are torn, for {f:5} cents an inch.
? [What is the area of the tablecloth in square inches?|Determine the area of the tablecloth in square inches.] = (a-b)*(a-b) : square inches
? How many cents does {S} charge for the tablecloth with the lace? = c*(a-b)*(a-b)+(d-e)*f : cents
? How many inches of lace does {S} sew on? = d-e : inches

== sewing-four-friends-average-buttons
Anna has {c:12..30} buttons and Bridgette has {a:8..20}. Cassandra has {b:2..3 times} as many buttons as Bridgette, and Dora has {b} as many as Anna.
where whole (c+a+a*b+c*b)/4
? [What is the average number of buttons of these girls?|Calculate the average number of buttons of these girls.] = mean(c,a,a*b,c*b) : buttons
? How many buttons do they have [in total|altogether]? = c+a+a*b+c*b : buttons
? How many more buttons does Dora have than Cassandra? = c*b-a*b : buttons where c > a

== sewing-siblings-pants-and-presents
who S: woman
{S} has {a:3..5} siblings. For each of her siblings, she is sewing a pair of pants that takes {b:2..3} yards of cloth, and for {c:2 words} of them also a shirt that takes {d:1.5} yards. Cloth costs {e:$6..$10} per yard, and she already has {f:4..5} yards at home.
where a*b+c*d > f+1
? How many yards of cloth does she need [altogether|in total|combined]? = a*b+c*d : yards
? How much does she have to spend on the cloth that she still needs? = (a*b+c*d-f)*e : dollars
? How much cloth, in yards, do the pants take? = a*b : yards
