topic: vaccination-day
place: us

== vacc-two-nurses-hours
who S: woman, T: man
{S} and {T} give flu shots at a school. {S} gives {a:15..25} shots per hour, and {T} gives {b:10..20} shots per hour. They both work for {c:3..5} hours before lunch and {d:2..3} hours after lunch.
~ They work in the gym, next to a pile of basketballs.
? How many shots do they give [in total|altogether]? = c*(a+b)+d*(a+b) : shots
? How many shots do they give together after lunch? = d*(a+b) : shots
? How many more shots does {S} give than {T} before lunch? = c*(a-b) : shots where a > b+1

== vacc-line-students-grades
In the vaccination line, there are {a:18..30} students from the third grade. The number of students from the fourth grade is {b:2 times} as many as that, the fifth grade has {c:5..15} more students in line than the fourth grade, and nobody else is there.
? What is the total number of students in the line? = a+a*b+(a*b+c) : students
? How many students in the line are in the fifth grade? = a*b+c : students

== vacc-bandaids-colors
who S: woman
{S} has {b:2..4} boxes of bandages for vaccination day. [Each|Every] box contains {c:20..30 by 5} pink bandages and {a:30..50 by 5} blue ones. During the day, {d:60%,70%,80%,90%} of all the bandages are used.
where whole b*(a+c)*d
? [How many bandages are left at the end of the day?|Calculate how many bandages are left at the end of the day.] = b*(a+c)-d*b*(a+c) : bandages
? [What is the total number of bandages at the start of the day?|Calculate the total number of bandages at the start of the day.] = b*(a+c) : bandages
? How many more blue bandages than pink ones does she have at the start of the day? = b*(a-c) : bandages where a > c

== vacc-day-total-with-walkins
A clinic planned to vaccinate {a:40..80 by 5} people. {b:5..15} of them did not come. Of the people who came, {c:20%,40%,50%,60%} were children. Later, {d:10..25} people came without an appointment, all of them adults.
where whole (a-b)*c
? How many adults were vaccinated in total? = (a-b)-c*(a-b)+d : people
? How many children were vaccinated? = c*(a-b) : children
? How many people were vaccinated [altogether|in total]? = a-b+d : people

== vacc-nurse-drive-farms
who S: man
{S} drives to several ranches to vaccinate the workers there. He drives for {a:2..4} hours at {b:40..60 by 5} miles [per|an] hour in the morning and {c:30..90 by 10} miles in the afternoon. His car uses a gallon of gas for every {d:20,25,30} miles.
where whole (c+a*b)/d
? How many gallons of gas does {S} use that day? = (c+a*b)/d : gallons
? How many miles does {S} drive [in total|altogether]? = c+a*b : miles
? If gas costs {p:$3..$5} per gallon, how much money does he spend on gas? = (c+a*b)/d*p : dollars

== vacc-doses-vials
who S: woman
[Each|Every] vial contains {a:10 as "ten"} doses, and {S} has {b:12..30} vials in the refrigerator. {c:5..9} doses were thrown away because they got too warm. {S} gives {d:35..70 by 5} doses [per|a] day.
where a*b-c > 2*d
? How many good doses does {S} have [at first|in the beginning]? = a*b-c : doses
? After {m:2} days, how many doses [are left|remain]? = a*b-c-m*d : doses
? How many days will it take to use up the good doses? = ceil((a*b-c)/d) : days

== vacc-lollipops-left
{S} brings {a:60..120 by 10} lollipops to give to children after their shots. {S:He} gives away {b:40%,50%,60%} of them in the morning and {c:1/2,1/3} of the remaining lollipops in the afternoon. The nurses eat {d:3..8} lollipops.
where whole a*b, whole (a-a*b)*c, (a-a*b)*(1-c) > d
? [How many lollipops are left at the end?|Find out how many lollipops are left at the end.] = a-a*b-c*(a-a*b)-d : lollipops
? How many lollipops did {S} give away in the afternoon? = c*(a-a*b) : lollipops
? If each lollipop costs {p:10..30 by 5} cents, how many dollars did {S} pay for all of the lollipops? = a*p/100 : dollars

== vacc-waiting-fifteen-minutes
After a shot, every person has to wait for {a:15} minutes. {S} is standing in line, and there are {b:5..12} people ahead of {S:him}. The nurse needs {c:3..4} minutes for each person, {S} included. It is {t:9:00 am..10:30 am by 15} now.
? At what time is {S} allowed to leave? = t+(b*c+c+a)/60 : clock
? How many minutes will {S} spend there from now until {S:he} is allowed to leave? = b*c+c+a : minutes

== vacc-travel-shots-cost
who S: woman
{S} and her {a:2..4} children need shots for a trip. A yellow fever shot costs {b:$120..$180 by 10}, and a typhoid shot costs {c:$60..$110 by 10}. Children pay {h:1/2 as "half"} the price for both shots. {S} gets an additional tetanus shot for {d:$30..$60 by 5}.
? How much does {S} [have to|need to] pay for the shots of her children? = a*(b+c)*h : dollars
? How much does she have to pay [in total|altogether]? = b+c+d+a*(b+c)*h : dollars

== vacc-volunteers-snacks
who S: man
{S} [buys|purchases] snacks for the volunteers on vaccination day. He buys {a:4..9} boxes of {b:10,12} granola bars for {c:$5..$8} per box, and {d:20..40} bananas for {e:$0.25,$0.50} each. He pays with {f:$100} in bills.
where f > a*c+d*e
? How much change does {S} get? = f-a*c-d*e : dollars
? How many granola bars and bananas did {S} buy altogether? = a*b+d : snacks
? If {m:16..30} volunteers each eat {z:2 words} granola bars, how many granola bars will be left? = a*b-m*z : granola bars where a*b > m*z

== vacc-fear-of-needles-survey
who S: woman
{S}, a school nurse, asked {a:60..160 by 20} students if they were afraid of shots. {b:30%,40%,45%,55%} of the students said yes. {c:10..20} of the students who said yes were in the fifth grade, and {d:1/2 as "half"} of the remaining students who said yes were in the fourth grade.
where whole a*b, whole (a*b-c)*d, a*b > c+4
? [How many of the students who said yes were in the fourth grade?|Determine how many of the students who said yes were in the fourth grade.] = (a*b-c)*d : students
? How many students did not say yes? = a-a*b : students
? How many of the students who said yes were not in the fifth grade? = a*b-c : students

== vacc-dogs-at-the-park
A vet is vaccinating dogs in the park for {a:$14..$20} per dog. On Saturday, {b:25..60} dogs came. On Sunday it rained, and only {c:2/5,3/5,1/2} as many dogs came as on Saturday. The vet paid the city {d:$75..$150 by 25} to rent a tent.
where whole b*c
? [How much money|How much] did the vet make after paying for the tent? = (b+b*c)*a-d : dollars
? How many dogs came over the weekend [in total|altogether]? = b+b*c : dogs
? How much more money did the vet get from dog owners on Saturday than on Sunday? = (b-b*c)*a : dollars

== vacc-population-goal
The population of a small town is {a:2000..6000 by 500}. The mayor's goal is to vaccinate {b:60%,70%,80%,90%} of the people. So far, {c:300..900 by 50} people have had the shot. {d:50,75,100} people are able to get the shot [every day|each day].
where a*b > c+2*d, whole (a*b-c)/d
? [How many days will it take|How long, in days, will it take] to reach the goal? = (a*b-c)/d : days
? How many people still need to get the shot to reach the goal? = a*b-c : people
? If everybody in the town [wants to|would like to|wishes to] get the shot in the end, how many people more than the goal is that? = a-a*b : people

== vacc-tables-chairs-gym
who S: man
{S} [is planning|plans] the vaccination day in the gym. There will be {a:5..9} tables, and at each table there will be {b:2 words} chairs for nurses and {c:3..4} chairs for people. There will also be {d:6..10} rows of {e:8..12} chairs in the waiting area. The gym has {f:60..110} chairs already.
where a*(b+c)+d*e > f+5
? How many more chairs does {S} need? = a*(b+c)+d*e-f : chairs
? How many chairs will there be at the tables? = a*(b+c) : chairs
? If {S} can rent chairs for {p:$1.50..$3.50 by 0.5} each, how much money will he spend to get the chairs that the gym lacks? = (a*(b+c)+d*e-f)*p : dollars

== vacc-ice-packs-temperature
who S: woman
{S} carries vaccine in a cooler. The temperature in the cooler is {a:36..38} degrees at {t:8:00 am..10:00 am by 60}, and it increases at a rate of {b:1.5..2.5 by 0.5} degrees per hour. The vaccine is no longer good if it gets warmer than {c:46} degrees.
? For how many hours will the vaccine stay good? = (c-a)/b : hours where whole (c-a)/b
? What will the temperature be after {m:2..4} hours? = a+b*m : degrees
? If {S} puts in an ice pack that lowers the temperature by {d:4 words} degrees after {k:3} hours, what will the temperature be then? = a+b*k-d : degrees

== vacc-school-bus-trips
who S: man
{S} drives children to vaccination day in a van that has room for {a:9,11,14} children. There are {b:60..120} children in the school. [It takes|Each trip takes] {c:20..30 by 5} minutes to go there and come back.
? How many minutes will it take {S} to make all of the trips? = ceil(b/a)*c : minutes
? How many children are in the van on the last trip, if it is full on [all of the|all the] earlier trips? = b-(ceil(b/a)-1)*a : children where mod(b,a) > 1

== vacc-three-brands
who S: woman
{S} counted the doses that she gave this year. She gave {a:20..40} doses in the spring and {b:10..25} more doses in the summer than in the spring. In the fall, she gave {c:2..3 times} as many doses as in the spring and the summer combined. She has {d:150..300 by 10} doses left for the winter.
? How many doses did {S} give from the spring to the fall? = a+(a+b)+c*(a+a+b) : doses
? How many doses did she give in the fall? = c*(a+a+b) : doses
? If she gives [all of the|all the] doses that are left in the winter, what is her total for the year? = a+(a+b)+c*(a+a+b)+d : doses

== vacc-pay-per-shot-vs-hour
who S: woman
A company offers {S} {a:$35..$45 by 5} [per|an] hour or {b:$2,$3} per shot. She works for {c:6..8} hours, and she [is able to|can] give {d:18..25} shots [per|an] hour.
where b*d != a
? How much will {S} earn if she is paid per shot? = b*c*d : dollars
? How much more will she earn if she is paid per shot? = b*c*d-a*c : dollars where b*d > a
? If she is paid per hour and [has to|needs to] give the company back {m:$4..$9} for parking, how much money does she take home? = a*c-m : dollars

== vacc-posters-halls
{S} [needs to|has to] hang up posters about vaccination day. [There are|There are currently] {a:3..6} floors in the school, and {S:he} [wants to|would like to|wishes to] hang {b:6..12} posters on each floor. {S:He} also puts {c:4..8} posters on the walls of the cafeteria. {S} has {d:1/2,1/3,1/4} of the posters and {S:his} teacher has the rest.
where whole d*(a*b+c)
? How many posters does {S}'s teacher have? = (a*b+c)-d*(a*b+c) : posters
? How many posters are needed in total? = a*b+c : posters
? If it takes {m:2..3} minutes to hang a poster, how many minutes does {S} need for the posters in the hallways of the floors? = a*b*m : minutes

== vacc-syringe-order-discount
who S: man
{S} orders {a:600..1500 by 100} syringes. They come in boxes of {b:50, 100}, and each box costs {c:$15..$25}. If {S:he} spends more than {d:$90}, shipping is free. If not, shipping costs {e:$12}.
where whole a/b, a/b*c > d
? How much does {S} pay [in total|altogether]? = a/b*c : dollars
? How many boxes does {S} order? = a/b : boxes
? A box from another company costs {f:$4..$9} more. [How much money|How much] does {S} save by not buying there? = a/b*f : dollars

== vacc-two-ages-equation
On vaccination day, {n:80..200 by 10} people came to the clinic. There were {a:2..4 times} as many adults as children, and each adult paid {b:$10..$20}, but children did not pay anything.
where whole n/(a+1)
? How many children came to the clinic? = n/(a+1) | c: a*c + c = n : children
? [How much money|How much] did the adults pay [in total|altogether]? = n/(a+1)*a*b : dollars
? How many more adults than children came? = n/(a+1)*(a-1) : people

== vacc-booster-dates-weeks
{S} got the first shot when {S:he} was {a:6..10} weeks old. {S:He} got the second shot {b:4..6} weeks later and the third shot {k:2 times} as many weeks after the second shot as the second shot was after the first.
? How many weeks old was {S} when {S:he} got the third shot? = a+b+b*k : weeks
? If {S} gets another shot when {S:he} is {c:52} weeks old, how many weeks after the third shot is that? = c-(a+b+b*k) : weeks

== vacc-thank-you-cookies
who S: woman
To thank the nurses, {S} bakes {a:5..8} batches of cookies with {b:18..30} cookies in each batch. Her dog eats {c:4..9} of them, and she burned {d:10%,20%,25%} of the cookies, which she had thrown away before the dog came. She shares the rest [equally|evenly] between {e:4..9} nurses.
where whole a*b*d, whole (a*b-d*a*b-c)/e
? How many cookies does each nurse get? = (a*b-d*a*b-c)/e : cookies
? How many cookies did {S} throw away? = d*a*b : cookies
? If she needs {f:2..3} cups of flour per batch and already has {g:4..8} cups, how many more cups of flour does she need? = a*f-g : cups where a*f > g

== vacc-parking-cars-lot
[There are|There are currently] {a:80..120} parking spaces at the stadium where people get their shots. At noon, {b:30..50} cars were parked there. In the next hour, {c:15..25} cars left and {d:2 times} as many cars came. All cars that are parked there pay {p:$3..$6}.
where b > c, a > b-c+c*d
? [How many cars are parked there after that hour?|Calculate how many cars are parked there after that hour.] = b-c+c*d : cars
? [How many parking spaces are free after that hour?|Find out how many parking spaces are free after that hour.] = a-(b-c+c*d) : spaces
? [How much money|How much] do the cars that came in that hour pay altogether? = c*d*p : dollars

== vacc-stickers-brave-kids
who S: woman
{S} gives stickers to children who get a shot. She has {c:4..8} sheets with {a:15..24} star stickers each and {d:2..5} sheets with {b:8..14} dinosaur stickers each. [Each|Every] child gets {e:2 words} stickers.
where whole (c*a+d*b)/e
? For how many children does {S} have stickers? = (c*a+d*b)/e : children
? How many stickers does she have [in total|altogether]? = c*a+d*b : stickers
? If {f:20..40} children come and each takes {e} star stickers, how many star stickers will {S} [have left|still have]? = c*a-e*f : stickers where c*a > e*f

== vacc-cold-storage-box
{S} packs {a:90..240 by 30} flu doses and {b:60..180 by 30} tetanus doses into boxes of {c:15,30}. {d:2..3} of the boxes are dropped on the way to the clinic, and all of the doses in them are lost.
? How many boxes does {S} pack? = (a+b)/c : boxes
? How many doses arrive at the clinic in good condition? = a+b-c*d : doses
? If {r:10%,20%,50%} of the flu doses are for children, how many flu doses does {S} pack for adults? = a-a*r : doses

== vacc-men-women-left-early
{a:20..40} men and {b:25..45} women came to a clinic to get a shot. A man went home right away [because|since] he was afraid. [All of the|All the] others got a shot, and {c:1/2,1/3,1/4} of those people got a pamphlet about another shot.
where whole (a+b-1)*c
? How many people got a pamphlet? = (a+b-1)*c : people
? How many people got a shot? = a+b-1 : people
? If each shot takes {d:3..4} minutes, how many minutes do the shots take [in total|altogether]? = (a+b-1)*d : minutes

== vacc-clinic-stray-return-count
who S: woman
{S} gives shots to the cats of a farm. In the barn, there are {c:8..15} gray cats, {a:6..12} black cats, and {b:5..10} white cats. {d:3..6} cats hide on the roof and {e:2..5} cats run into the field, but a cat from the field comes back, and it gets a shot, too.
? How many cats get a shot? = c+a+b-d-e+1 : cats
? [How many cats are there on the farm?|Find out how many cats there are on the farm.] = c+a+b : cats
? If {S} charges {f:$12..$18} per shot plus {g:$30..$50 by 5} for driving to the farm, how much does the farmer [have to|need to] pay? = (c+a+b-d-e+1)*f+g : dollars

== vacc-reward-donuts-volunteers
who S: man
{S} [bought|purchased] {b:6..12} boxes of donuts for the nurses on vaccination day, and {d:2 times} as many boxes for the volunteers. Each box contains {a:6,8} donuts. The dentist next door ate {c:3..7} donuts. The officers at the entrance ate {e:10%,25%,50%} of the donuts that were left.
where whole (a*b+d*b*a-c)*e
? How many donuts did the officers eat? = (a*b+d*b*a-c)*e : donuts
? How many donuts were left after the dentist and the officers had eaten? = a*b+d*b*a-c-e*(a*b+d*b*a-c) : donuts
? How many donuts did {S} buy [in total|altogether]? = a*b+d*b*a : donuts

== vacc-forms-printed-corrected
who S: woman
{S} [needs to|has to] print forms for the vaccination day. {a:120..240 by 20} families will come with an average of {b:3..4} people each. Every person needs a form, and {S} [wants to|would like to|wishes to] have {c:5%,10%} more forms than people. A pack of paper has {d:100} sheets.
where whole a*b*c
? How many forms does {S} need to print? = a*b+c*a*b : forms
? How many packs of paper should she buy? = ceil((a*b+c*a*b)/d) : packs
? How many sheets are left in the last pack? = ceil((a*b+c*a*b)/d)*d-(a*b+c*a*b) : sheets where mod(a*b+c*a*b,d) > 0
