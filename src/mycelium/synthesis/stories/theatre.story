topic: theatre
place: us

== thea-seats-side-balconies
A theater has {c:2..3} floors with {a:8..14} rows on each floor and {b:16..24} seats in each row. It also has a balcony on the left side with {d:3..6} rows of {e:5..9} seats, and a balcony on the right side that is exactly the same.
? What's the total number of seats in the theater? = d*e+c*a*b+d*e : seats
? How many seats are on the balconies altogether? = d*e+d*e : seats
? If {f:30..90 by 5} seats are empty at a show, how many people are sitting in the theater? = d*e+c*a*b+d*e-f : people

== thea-owner-empty-seats
who S: woman
{S} owns a small theater with {c:80..200 by 10} seats. Before the show she already has ${e:100..400 by 50 digits} in the cash box. She gets {d:$10..$20} for every seat that is sold, but {a:5..15} seats downstairs and {b:5..15} seats upstairs are not sold.
? How much money is in the cash box after all the tickets are sold? = e+d*(c-(a+b)) : dollars
? A critic agrees to come if she gives {f:$2..$4} to charity for every empty seat, and she does that. How much money is left in the cash box? = e+d*(c-(a+b))-f*(a+b) : dollars
? How many seats are sold? = c-(a+b) : seats

== thea-ushers-needed
A theater needs {c:2 words} ushers for every {b:40,50} guests, and it needs {o:1 as "one"} ticket taker for every {d:80,100} guests. Tonight {a:400..1200 by 400} guests will come.
? How many ushers and ticket takers does the theater need in total? = c*a/b+a/d : people
? How many ushers are needed? = c*a/b : ushers
? If each usher makes {p:$40..$70 by 5} per night, how much will the ushers get altogether tonight? = c*a/b*p : dollars

== thea-costume-room-donation
{S} is in charge of the costumes. {S:He} had {a:40..120 by 10} costumes, but moths ruined {b:10%,20%,30%} of them. Then {S:he} got {d:8..20} costumes from a theater that closed, and for a week {S:he} sewed {c:2..4} new costumes per day.
where whole a*b
? How many good costumes does {S} have at the end of the week? = d+a-a*b+c*7 : costumes
? How many costumes did the moths ruin? = a*b : costumes
? How many costumes did {S:he} sew in that week? = c*7 : costumes

== thea-lines-to-learn
who S: man
{S} has to learn {c:300..800 by 10} lines for a new play. He learns {b:10..25 by 5} lines per day for the first {a:4..8} days, and {d:5,10} lines per day after that.
where c > a*b+70, whole (c-a*b)/d
? How many lines are left to learn after the first {a} days? = c-a*b : lines
? How many more days does he need after that? = (c-a*b)/d : days
? How many more weeks does he need after the first {a} days? = (c-a*b)/d/7 : weeks where whole (c-a*b)/d/7

== thea-actors-and-dancers-water
A play has {c:6..12} actors, {a:3..6} singers, and {b:3..5} rows of dancers with {a} dancers in each row. There are also {d:3..6} groups of children with {e:4..8} children in each group.
Everybody drinks {f:2..3} bottles of water per day.
? How many people are in the play? = c+a+a*b+d*e : people
? How many bottles of water do they need for {g:3..9} days? = g*f*(c+a+a*b+d*e) : bottles
? How many more children than actors are in the play? = d*e-c : children

== thea-rope-and-curtain
{S} has {d:100..250 by 10} feet of rope for the stage. {S:He} uses {c:4..8} pieces that are each {b:2..4} feet shorter than the curtain is tall. The curtain is {a:12..18} feet tall. After that {S:he} cuts {e:2..3} pieces which are exactly as long as the curtain is tall.
where d > c*(a-b)+e*a
? How many feet of rope are left? = d-c*(a-b)-e*a : feet
? How many feet of rope does {S:he} use in total? = c*(a-b)+e*a : feet
? How long is each of the shorter pieces, in feet? = a-b : feet

== thea-snack-sales-intermission
who S: woman
During the intermission, {S} sells {a:20..50} cups of coffee before the bell rings and the same number of cups after the bell. She also sells {b:2 as "twice"} as many cups of tea as she sold cups of coffee before the bell, and {z:12 as "a dozen"} cups of hot chocolate. Each cup costs {c:$2..$4}.
? How much money does she get? = c*(a+a+a*b+z) : dollars
? How many cups does she sell in total? = a+a+a*b+z : cups
? How many more cups of tea than cups of hot chocolate does she sell? = a*b-z : cups

== thea-tickets-and-savings
{S} wants to become an actor and saves money for acting lessons. {S:He} has {e:$50..$200 by 10} in the bank. {S:He} is working at the theater, where {S:he} gets paid for {a:4..6} shows per week. Each show lasts {b:3..4} hours, but {c:2..5} of the hours per week are only training, for which {S:he} gets nothing. {S:He} makes {d:$11..$15} per hour.
? How much money does {S} have after the first week? = e+d*(a*b-c) : dollars
? For how many hours per week does {S:he} get paid? = a*b-c : hours
? How much money will {S:he} make in {f:3..8} weeks? = f*d*(a*b-c) : dollars

== thea-programs-printed
A theater printed {c:3..6} boxes of programs. There were {a:8..12} packs in a box and {b:25} programs in a pack, and {f:20..60 by 5} programs were left from last year. On Friday {d:150..300 by 10} programs were given out and on Saturday {e:150..350 by 10}.
where f+c*a*b > d+e+20
? How many programs are left? = f+c*a*b-d-e : programs
? How many programs did the theater have before Friday? = f+c*a*b : programs
? If a program costs {p:$1..$2}, how much more did the theater make with programs on Saturday than on Friday? = (e-d)*p : dollars where e > d

== thea-voice-lessons-hours
{S} takes singing lessons for {a:4..8} hours in September and the same number of hours in October. In November {S:he} takes {b:2..5} hours fewer than in October, because {S:he} has a cold, and {c:6..12} hours in December.
where a > b
? How many hours of lessons does {S:he} take altogether? = a+a+(a-b)+c : hours
? If each hour costs {p:$25..$45 by 5}, how much does {S:he} spend in these months? = (a+a+(a-b)+c)*p : dollars
? How many more hours does {S:he} take in December than in November? = c-(a-b) : hours where c > a-b

== thea-tickets-by-three-friends
who S: woman, T: man
{S} and {T} are selling tickets for the school play. {S} sold {a:12..48 by 4} tickets on Monday and {a} more on Tuesday. {T} sold {c:10..30} tickets on Monday, and on Tuesday he sold only {b:1/2,1/4} as many tickets as {S} did.
? How many tickets did they sell in total? = a+a+c+a*b : tickets
? How many tickets did {T} sell? = c+a*b : tickets
? If each ticket costs {p:$4..$8}, how much money did {S} collect? = (a+a)*p : dollars

== thea-school-play-weekend
On Friday, {a:120..300 by 10} people came to see the school play. On Saturday {b:20%,30%,40%,50%} more people came, and on Sunday there were {c:30..80 by 5} fewer people than on Saturday.
where whole a*b
? How many people came to see the play on all of these days combined? = a+a*(1+b)+(a*(1+b)-c) : people
? How many people came on Sunday? = a*(1+b)-c : people
? If a ticket costs {p:$3..$7}, how much money did the school raise on Friday and Saturday? = p*(a+a*(1+b)) : dollars

== thea-paint-the-set
It takes {a:3..6} gallons of paint to cover the back wall of a set. The side walls need {f:1/2} as much paint each, and there are {b:2 words} of them. {S} has {c:3..10} quarts of paint, and {q:4 words} quarts make a gallon.
where a+a*f*b > c/q
? How many gallons of paint does {S} need in total? = a+a*f*b : gallons
? How many more quarts does {S:he} need to buy? = (a+a*f*b)*q-c : quarts
? If {o:1 as "one"} gallon costs {p:$18..$30}, how much does the paint for the back wall cost? = a*p : dollars

== thea-orchestra-pit-chairs
who S: man
{S} is setting up chairs for the orchestra. He has {a:60..120 by 4} chairs. {f:1/2,1/4} of them go to the violins, and {g:1/3,1/6} of the remaining chairs go to the drums and trumpets. He leaves {b:3..9} chairs in the hall for visitors, and the rest are not used.
where whole a*f, whole (a-a*f)*g, (a-a*f)*(1-g) > b
? How many chairs are not used? = (a-a*f)-(a-a*f)*g-b : chairs
? How many chairs go to the drums and trumpets? = (a-a*f)*g : chairs

== thea-group-discount
The regular price of a ticket is {a:$20..$40 by 5}. Groups of more than {n:10} people get {r:10%,20%,30%} off each ticket. {S} is taking {b:12..28} students and {c:2..4} other teachers to the play, and {S:he} needs a ticket too.
where whole a*r
? How much will the tickets cost in total? = (b+c+1)*(a-a*r) : dollars
? How much money does the group save? = (b+c+1)*a*r : dollars
? If {d:3..7} of the students get sick and don't go, how many tickets does {S} need? = b+c+1-d : tickets

== thea-rehearsals-and-run
The actors rehearse for {a:4..7} hours per day, {b:5..6} days per week, for {c:3..6} weeks. After that they do {d:20..40} shows that last {e:2..3} hours each.
? How many total hours do they spend on rehearsals and shows? = a*b*c+d*e : hours
? How many more hours do they rehearse than perform? = a*b*c-d*e : hours where a*b*c > d*e
? If an actor is paid {p:$15..$30} per hour of rehearsal, how much is an actor paid for the rehearsals of {o:1 as "one"} week? = a*b*p : dollars

== thea-trap-door-stairs
who S: woman
{S}, who plays a ghost, must go up {a:3..5} flights of stairs with {b:12..18} steps each to get to the tower of the set. She does this {c:2..4} times in every show, and she also comes back down every time.
? How many steps does she climb up in each show? = a*b*c : steps
? How many steps does she go up and down in {d:3..6} shows? = 2*a*b*c*d : steps
? If she can climb {e:40,45,60} steps per minute, how many seconds does it take her to get to the tower? = a*b/e*60 : seconds where whole a*b/e*60

== thea-puppet-show-strings
{S} is making puppets for a show. Each puppet needs {a:6..9} strings, and each string is {b:20..40 by 5} inches long. {S:He} bought {c:2..5} rolls of string with {d:50..100 by 10} feet on each roll.
? How many inches of string does {S:he} need for {o:1 as "one"} puppet? = a*b : inches
? What is the greatest number of puppets {S:he} is able to make? = floor(c*d*12/(a*b)) : puppets
? How many inches of string will be left if {S:he} makes {e:3..6} puppets? = c*d*12-e*a*b : inches where c*d*12 > e*a*b

== thea-audience-half-leaves
{a:120..400 by 20} people came to see a very long play. {f:1/4,1/5,1/10} of them left after the first act, and {b:15..40 by 5} people left after the second act. During the third act, {g:1/2,1/5} of those who were still there fell asleep.
where whole (a-a*f-b)*g, a-a*f > b
? How many people fell asleep? = (a-a*f-b)*g : people
? How many people stayed until the third act? = a-a*f-b : people
? How many people left before the third act in total? = a*f+b : people

== thea-wig-maker
who S: man
{S} makes wigs. A short wig takes him {a:8..14} hours, and a long wig takes him {b:4..8} hours more than a short wig. The theater ordered {c:3..7} short wigs and {d:2..5} long wigs.
? How many hours will it take {S} to make all the wigs? = a*c+(a+b)*d : hours
? If he works {e:6..8} hours per day, how many days does he need for the short wigs? = ceil(a*c/e) : days
? If he charges {p:$20..$30} per hour, what is the price of a long wig? = (a+b)*p : dollars

== thea-theater-club-dues
The theater club has {a:18..40} members, and {f:1/2,1/3,1/4} of them are new this year. The dues are {b:$10..$20} for old members and {c:$4..$8} less than that for new members.
where whole a*f, b > c+2
? How much money does the club collect in total? = a*f*(b-c)+(a-a*f)*b : dollars
? How many members are not new? = a-a*f : members
? How much money do the new members pay altogether? = a*f*(b-c) : dollars

== thea-curtain-time
The play starts at {t:7:00 pm..8:00 pm by 15} and lasts {a:95..150 by 5} minutes, not counting the intermission of {b:15..25 by 5} minutes. {S}'s drive home takes {c:20..40 by 5} minutes.
? At what time will {S} get home if {S:he} leaves as soon as the play is over? = t+(a+b+c)/60 : clock
? How many minutes after the beginning is the play over? = a+b : minutes
? If the intermission comes after {d:45..60 by 5} minutes, how many minutes long is the part after the intermission? = a-d : minutes

== thea-lost-ticket-money-unknown
who S: woman
{S} had a certain amount of money. She spent {f:1/2,1/3,1/4} of it on a ticket for a musical and {a:$8..$25} on dinner, and she had {b:$15..$60} left.
where whole (a+b)/(1-f)
? How much money did she have at first? = (a+b)/(1-f) | x: x-f*x-a = b : dollars
? How much did the ticket cost? = (a+b)/(1-f)*f : dollars where whole (a+b)/(1-f)*f
? How much did she have before she paid for dinner, but after she paid for the ticket? = a+b : dollars

== thea-adults-children-tickets
A puppet theater sold {n:60..150} tickets and made {t:$500..$1400} in total. A ticket for an adult costs {a:$12}, and a ticket for a child costs {b:$7}.
where whole (t-b*n)/(a-b), t > b*n+50, t < a*n-50
? How many tickets for adults were sold? = (t-b*n)/(a-b) | g, c: g + c = n, a*g + b*c = t : tickets
? How many tickets for children were sold? = (a*n-t)/(a-b) | c, g: g + c = n, a*g + b*c = t : tickets

== thea-props-apples
In a play, an actor has to eat {a:2..3} apples in every show. There are {b:6..8} shows per week, and the theater pays {p:$0.50..$1.50 by 0.25} for each apple.
? How many apples does the actor eat in {c:4..10} weeks? = a*b*c : apples
? How much money does the theater spend on apples in {c:4..10} weeks? = a*b*c*p : dollars
? If the apples come in bags of {d:8,10,12}, how many bags does the theater need for {o:1 as "one"} week? = ceil(a*b/d) : bags

== thea-backstage-sandwiches
{S} makes sandwiches for the people backstage. There are {a:8..16} actors, {b:3..7} musicians and {c:4..9} stage workers, and {S:he} makes {d:2 words} sandwiches for each person. Then {e:3..6} of the actors say that they can't eat before the show.
where a > e
? How many sandwiches are left if everybody else eats all of the sandwiches made for them? = e*d : sandwiches
? How many sandwiches does {S} make in total? = d*(a+b+c) : sandwiches
? If {o:1 as "one"} loaf of bread is enough for {f:9..12} sandwiches, how many loaves does {S:he} need? = ceil(d*(a+b+c)/f) : loaves

== thea-actors-after-hours-fee
who S: man
{S} plays the villain in a musical. He gets {a:$60..$100 by 5} for every show, but {b:$10..$20} of that goes to his agent and {c:10%,20%,25%} of what is left goes to taxes. On top of that, he pays the same sum for parking at each show.
where whole c*(a-b), (a-b)*(1-c) > b
? How much money does he have left from each show? = a-b-c*(a-b)-b : dollars
? How much does he pay in taxes for {d:4..9} shows? = d*c*(a-b) : dollars
