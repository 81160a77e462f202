topic: work-rates-together
place: us

== work-lawn-both-mowers
who S: man, T: woman
{S} can mow the whole park alone in {a:3,4,6,12} hours, and {T} needs {b:6,12} hours for it. They decide to work together with {n:2 words} mowers.
where a < b, whole a*b/(a+b)
? If they work together, how many hours will it take them to finish the park? = a*b/(a+b) | h: h/a + h/b = 1 : hours
? How many hours less does {S} need than {T} if each of them mows the park alone? = b-a : hours
? If they get ${p:60..180 by 12} for the job and share the money equally, how much does each of them get? = p/n : dollars

== work-dishes-per-minute
who S: woman, T: man
{S} can wash {a:5..9} dishes per minute, and {T} can wash {b:2..4} dishes per minute. There are {c:90..300 by 10} dishes in the cafeteria sink.
where whole c/(a+b)
? How many minutes will it take them to wash all the dishes together? = c/(a+b) | m: a*m + b*m = c : minutes
? How many dishes will {S} have washed when they are done? = c/(a+b)*a : dishes
? How many more dishes than {T} can {S} wash in {d:10..30 by 5} minutes? = d*(a-b) : dishes

== work-painters-house-days
who S: man
{S} has {a:4..8} employees who can paint a school in {b:6..15} days. Unfortunately, {c:2..3} of the employees quit before the job starts.
where a > c+1, whole a*b/(a-c)
? How many days will it take the remaining employees to paint the school at the same rate? = a*b/(a-c) : days
? How many days longer does the job take without the employees who quit? = a*b/(a-c)-b : days
? If {S} pays each employee ${p:120..200 by 10} per day, how much money will the job cost him with the remaining employees? = a*b*p : dollars

== work-envelopes-stuffing-lead
who S: woman, T: woman
{S} and {T} are stuffing {c:600..2400 by 60} envelopes for a fundraiser. {S} stuffs {a:6..10} envelopes per minute and {T} stuffs {b:3..5} per minute. {S} worked alone for {d:15,20,30} minutes before {T} came to help her.
where whole (c-a*d)/(a+b), c > a*d+60
? How many more minutes did it take them together to finish the envelopes after {T} came? = (c-a*d)/(a+b) : minutes
? How many envelopes were left when {T} came? = c-a*d : envelopes
? How many total minutes did {S} work? = d+(c-a*d)/(a+b) : minutes

== work-pump-drain-pool
who S: man
{S} is filling his pool with a hose that brings in {a:12..20} gallons of water per minute, but the pool has a leak and loses {b:2..5} gallons per minute. The pool holds {c:3000..9000 by 300} gallons.
where whole c/(a-b)/60
? How many hours does it take to fill the pool? = c/(a-b)/60 : hours
? How many gallons of water will be lost through the leak in {o:1 as "one"} hour? = b*60 : gallons
? How many minutes would it take to fill the pool without the leak? = c/a : minutes where whole c/a

== work-cookies-bakers-share
who S: woman, T: woman, U: woman
{S}, {T} and {U} bake macaroons for a wedding. {S} bakes {a:30..50 by 5} macaroons per hour, {T} bakes {b:10..20 by 5} fewer per hour than {S}, and {U} bakes {c:5..15 by 5} more per hour than {T}. They work for {d:3..6} hours.
? How many macaroons do they bake in total? = d*(a+(a-b)+(a-b+c)) : macaroons
? How many macaroons does {U} bake per hour? = a-b+c : macaroons
? If {e:10..40} of the macaroons that {S} bakes break, how many good ones does she have? = a*d-e : macaroons

== work-machines-toys-factory
{a:4..9} machines at a toy factory make {b:200..900 by 20} dolls per hour altogether, and every machine works at the same speed. The company decides to add {c:2..6} more machines.
where whole b/a
? How many dolls will all the machines make per hour after that? = b/a*(a+c) : dolls
? How many additional dolls will the factory make in an {d:8}-hour day? = b/a*c*d : dolls
? If the factory sells each doll for ${p:6..12}, how much money does it get for the dolls that each machine makes per hour? = b/a*p : dollars

== work-typing-pages-combined
who S: man, T: man
{S} is able to type {a:8..14} pages per hour. {T}, who is his boss, types {b:2..4} pages per hour fewer. Together they have to type a manuscript of {c:120..400 by 10} pages.
where whole c/(a+a-b)
? How many hours will it take them to type the manuscript? = c/(a+(a-b)) : hours
? How many pages of it will {T} type? = c/(a+(a-b))*(a-b) : pages
? If {S} makes ${p:15..25} per hour for typing, how much money will he make for his part? = c/(a+(a-b))*p : dollars

== work-orchard-pickers-bushels
{a:5..12} workers pick {b:60..240 by 12} bushels of papayas in {c:3..6} days. The plantation has to deliver {d:200..900 by 20} bushels, and they all pick at the same rate.
where whole b/c, whole d/(b/c)
? How many days do the {a} workers need for the {d} bushels? = d/(b/c) : days
? How many bushels does each worker pick per day? = b/a/c : bushels where whole b/a/c
? If the workers share ${p:1000..3000 by 100} equally for the {c} days, how much money does each of them get per day? = p/a/c : dollars where whole 2*p/a/c

== work-ditch-two-brothers-paid
who S: man, T: man
{S} and his brother {T} dig a ditch that is {c:45..120 by 3} feet long. {S} digs {a:4,6,8} feet per hour, and {T} digs {f:1/2 as "half"} as many feet per hour. The farmer pays ${p:8..12} per foot.
where whole c/(a+a*f)
? How many hours do they need for the ditch if they work together? = c/(a+a*f) | h: a*h + a*f*h = c : hours
? How much money does {T} get if each of them gets paid for the feet that he digs? = c/(a+a*f)*(a*f)*p : dollars
? How much money does the farmer have to pay? = c*p : dollars

== work-call-center-requests
who S: woman
In {S}'s office {a:6..12} people answer the phone. Each of them answers {b:8..12} calls per hour for {c:6..7} hours per day, and {d:20..50 by 5} calls per day can't be resolved. On Friday {e:2 words} people were sick.
? How many calls can be resolved on a normal day? = a*b*c-d : calls
? How many calls were answered on Friday if the others worked as usual? = (a-e)*b*c : calls
? How many people would be needed to answer {f:900..1500 by 50} calls per day? = ceil(f/(b*c)) : people

== work-snow-shovel-driveway-split
who S: man, T: woman
{S} and {T} shovel snow in the neighborhood. {S} finishes a driveway in {a:20,30} minutes, and {T} finishes a driveway in {b:15,20,30,60} minutes. They get ${p:12..25} per driveway.
where a != b
? How many driveways do they finish together in {c:2..6} hours if each of them does driveways alone? = c*60/a+c*60/b : driveways
? How much money do they make together in {e:2..5} hours? = p*(e*60/a+e*60/b) : dollars
? How many minutes does {S} need for {d:3..7} driveways? = a*d : minutes

== work-website-code-hours
who S: woman, T: man
{S} and {T} need to write {a:24..60 by 6} pages for a website. It takes {S} {b:2..3} hours to write {o:1 as "one"} page, and it takes {T} {c:4..5} hours. {S} writes {f:1/2,2/3} of the pages, and {T} writes the others.
where whole a*f
? How many hours do they work in total? = a*f*b+(a-a*f)*c : hours
? If {S} gets ${d:30..50 by 5} per hour, how much money does she make? = a*f*b*d : dollars
? How many more hours does {T} work than {S}? = (a-a*f)*c-a*f*b : hours where (a-a*f)*c > a*f*b

== work-brick-wall-helper-joins
who S: man
{S} lays {a:40..60 by 5} bricks per hour. When his helper works beside him, they are able to lay {b:30..40 by 5} more bricks per hour than {S} does alone. The wall needs {c:700..1500 by 20} bricks, and the helper comes only after {d:3..5} hours.
where whole (c-a*d)/(a+b), c > a*d
? How many total hours does it take to finish the wall? = d+(c-a*d)/(a+b) : hours
? How many bricks are left when the helper comes? = c-a*d : bricks
? If {S} makes ${p:22..35} per hour and the helper makes ${q:12..18} per hour, how much do they earn together per hour? = p+q : dollars

== work-shirts-sewing-inspected
who S: woman
{S} runs a small clothing shop. {a:5..8} employees sew {b:6..9} shirts per hour each, and {c:2..3} employees each sew {d:3..5} coats per hour. At the end of every {e:8}-hour day {r:5%,10%} of the shirts are thrown out because of issues.
where whole a*b*e*r
? How many good shirts does the shop make per day? = a*b*e-a*b*e*r : shirts
? How many pieces of clothing does the shop sew per hour? = a*b+c*d : pieces
? If each coat needs {f:6..8} buttons, how many buttons does the shop need per day? = c*d*e*f : buttons

== work-car-wash-team-fund
A team of {a:10..24} students can wash {b:4..8} cars per hour. They charge ${p:7..12} per car, and they need ${c:500..1500 by 50} for new stockings and helmets. They already have ${d:50..200 by 10}.
where c > d+b*p
? How many full hours will it take until they have enough money? = ceil((c-d)/(b*p)) : hours
? How much money do they make in {e:4..7} hours? = b*p*e : dollars
? If each of the students brings ${f:3..8} from home as well, how much more money do they need in total? = c-d-a*f : dollars where c > d+a*f

== work-rate-doubles-with-practice
who S: woman
{S} is learning how to assemble bikes. In the first week she assembles {a:6..12} bikes, and in the second week she is able to assemble {k:2 as "twice"} as many as in the first. In the third week she assembles {b:3..8} bikes more than in the second.
? How many bikes does she assemble in total in these weeks? = a+a*k+(a*k+b) : bikes
? If she gets ${p:15..25} per bike, how much money does she make in the third week? = p*(a*k+b) : dollars
? How many minutes per bike does she need in the first week if she works {h:36,40} hours? = h*60/a : minutes where whole h*60/a

== work-hay-wagon-loaders
who S: man, T: man
{S} and {T} need to load {c:150..400 by 10} bales of hay onto trucks. {S} loads {a:3..4} bales every {b:2} minutes, and {T} loads {d:2..3 digits} bales every {b} minutes.
where whole c/(a+d)
? How many minutes will they need to load all of the hay? = c/(a+d)*b : minutes
? How many bales can they load in {o:1 as "one"} hour? = 60/b*(a+d) : bales
? If each bale weighs {e:40..60 by 5} pounds, how many pounds does {S} load in {f:10..30 by 10} minutes? = f/b*a*e : pounds

== work-data-entry-error-redo
who S: woman
{S} enters {a:30..60 by 5} forms per hour into the computer. She finds out that {r:10%,20%} of the forms she entered in the first {b:4..6} hours have mistakes, so she has to do those forms again.
where whole a*b*r
? How many forms does she have to do again? = a*b*r : forms
? How many minutes does it take her to do those forms again? = a*b*r/a*60 : minutes
? How many forms does she have to enter in total, counting the ones she does again, if there are {c:400..900 by 50} forms? = c+a*b*r : forms

== work-vacuum-hotel-rooms
who S: woman, T: woman
{S} cleans a hotel room in {a:20,25,30} minutes, and {T} cleans a room in {b:5..10 by 5} minutes less. The hotel has {c:3..4} floors with {d:10..16} rooms each. {S} cleans {e:8..12} rooms today.
where a > b+5
? How many minutes does it take {S} to clean her rooms today? = a*e : minutes
? If {T} cleans the same number of rooms, how many minutes less does she need than {S}? = b*e : minutes
? How many rooms of the hotel are left after {S} and {T} each clean {e} rooms? = c*d-e-e : rooms where c*d > 2*e

== work-apple-pie-peelers
who S: woman
{S} needs {a:6..8} apples to make an apple pie, and she wants to make {b:5..10} pies. She peels {c:3} apples per minute, and each of her {d:2..3} daughters peels {e:1.5,2} apples per minute.
where whole 2*a*b/(c+d*e)
? How many minutes does it take them to peel all the apples together? = a*b/(c+d*e) : minutes
? How many apples can they peel per minute? = c+d*e : apples where whole d*e
? If {S} peels all of the apples alone, how many minutes does she need? = a*b/c : minutes where whole a*b/c

== work-fence-days-crew-bonus
{a:4..8} workers build a fence in {b:6..10} days and get ${c:15..22} per hour. They work {d:8} hours per day. If they finish {e:2 words} days early, the company gives each of them a bonus of ${f:200..400 by 50}.
? How much money does each worker make without a bonus? = b*d*c : dollars
? How much money does each worker make if the fence is done {e} days early? = (b-e)*d*c+f : dollars
? What is the total number of hours that all of the workers need, if it is done on time? = a*b*d : hours

== work-server-tables-tip-pool
who S: woman, T: man
{S} serves {a:5..8} tables per hour, and {T} serves {b:2..3} tables per hour fewer. Each table leaves a tip of about ${c:6..12}. They work for {d:4..6} hours and put all their tips together, and then they give {r:10%,20%} of the tips to the dishwasher.
where whole (a+a-b)*c*d*r
? How much money do they have left in tips to split? = (a+(a-b))*c*d*(1-r) : dollars
? How many tables do they serve in total? = (a+(a-b))*d : tables
? How much money does the dishwasher get? = (a+(a-b))*c*d*r : dollars

== work-garden-beds-weeding-race
who S: man, T: woman
{S} weeds {a:3..5} rows of turnips per hour, and his wife {T} weeds {b:6..8} rows per hour. There are {c:36..90} rows in their garden, and {T} starts {d:2 words} hours before {S}.
where whole (c-b*d)/(a+b), c > b*d
? How many hours does {S} work until all the rows are done? = (c-b*d)/(a+b) : hours
? How many rows does {T} weed before {S} starts? = b*d : rows
? How many rows does {S} weed until everything is done? = (c-b*d)/(a+b)*a : rows

== work-photocopy-two-printers-jam
The old printer in {S}'s office prints {a:15..25} pages per minute, and the new one prints {k:2 as "twice"} as many. {S} sends {b:1200..3600 by 150} pages to both printers, but after {c:10,15,20} minutes the old printer jams and the new one has to print the rest.
where b > (a+a*k)*c, whole (b-(a+a*k)*c)/(a*k)
? How many pages are left to print when the old printer jams? = b-(a+a*k)*c : pages
? How many more minutes does the new printer need after that? = (b-(a+a*k)*c)/(a*k) : minutes
? How many pages does the old printer print? = a*c : pages
