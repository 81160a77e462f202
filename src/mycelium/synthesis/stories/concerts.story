topic: concerts
place: us

== conc-tickets-half-and-fourth
There were {d:50..200 by 10} tickets left for a concert, and the band added {a:400..1200 by 40} more. The fans bought {b:1/2,1/4} of the additional tickets online, {c:1/5,1/8,1/10} of them at the bookstore, and the same number at the mall as at the bookstore.
where whole a*b, whole a*c
? How many tickets are left in total? = d+a-a*b-a*c-a*c : tickets
? How many of the additional tickets were bought? = a*b+a*c+a*c : tickets
? If a ticket costs {p:$20..$50 by 5}, how much money was paid at the mall? = a*c*p : dollars

== conc-band-shares-after-costs
who S: man
{S}'s band played {a:4..9} concerts and got {b:$300..$700 by 50} for each. They had to pay for {c:2..5} nights at a hotel at {d:$60..$110 by 10} per night and {e:$50..$200 by 10} for gas.
The band has {f:2 words} guitar players and the same number of singers, and they divide what is left equally.
where a*b > c*d+e, whole (a*b-c*d-e)/(f+f)
? How much money does each member of the band get? = (a*b-c*d-e)/(f+f) : dollars
? How much money do they divide? = a*b-c*d-e : dollars
? What is the total cost of the hotel and the gas? = c*d+e : dollars

== conc-adults-and-student-price
{a:200..600 by 20} people came to the spring concert of a high school. {b:10%,20%,25%,50%,60%} of them were students. The tickets were {p:$3..$5} for students and {q:$8..$12} for everybody else.
where whole a*b
? How much money did the school raise in total? = (a-a*b)*q+a*b*p : dollars
? How many of the people were not students? = a-a*b : people
? If the school spends {c:$200..$600 by 50} of the money from the student tickets and the other tickets on new music stands, how much is left? = (a-a*b)*q+a*b*p-c : dollars

== conc-floors-of-fans-raffle
who S: woman
{S} gives away free posters to the fans in line. There are {c:20..60} fans at the north gate, {a:20..60} at the east gate and {b:20..60} at the west gate, but {d:5..15} of all these fans leave before she comes. She gives {e:2..3} posters to each fan who is still there.
At the VIP gates, there are {h:5..20} fans from the newspaper, {f:5..20} fans from TV and {g:5..20} fans from the radio, but {i:2..6} of them leave too. She gives {j:4..5} posters to each of the rest.
? How many posters does {S} give away in total? = e*(c+a+b-d)+j*(h+f+g-i) : posters
? How many posters does she give to the fans at the VIP gates? = j*(h+f+g-i) : posters
? How many fans from all the gates get posters? = c+a+b-d+h+f+g-i : fans

== conc-practice-guitar-hours
{S} practices the guitar for {a:30,45,60,90} minutes per day. In the {b:3..6} weeks before a concert {S:he} practices {c:15,20,30} minutes longer per day.
? How many minutes does {S} practice in these {b} weeks? = b*7*(a+c) : minutes
? How many hours does {S} practice in a normal week? = a*7/60 : hours where whole a*7/60*2
? How many extra minutes does {S:he} practice in the {b} weeks before the concert? = b*7*c : minutes

== conc-t-shirts-sold-two-nights
{S}'s band sells T-shirts at its concerts. On Friday they sold {a:10..30} black shirts and {b:2..3 times} as many white shirts as black shirts. On Saturday they sold the same number of white shirts as on Friday, and {c:3..8} people brought their shirts back and got their money back.
? If each shirt costs {d:$12..$20}, how much money did they make on both days? = d*(a*b+a+a*b-c) : dollars
? How many shirts did they sell on Friday? = a+a*b : shirts
? How many white shirts did they sell in total? = a*b+a*b : shirts

== conc-choir-uniform-cost
A choir has {a:20..40} singers. Each of them needs {o:1 as "one"} white shirt for {b:$12..$20}, a pair of black pants for {c:$18..$30}, and {e:2..3} ties, which cost {f:$6..$9} each.
? What is the total cost of the clothes for the choir? = a*b+a*c+a*e*f : dollars
? How much do the ties cost altogether? = a*e*f : dollars
? If the choir has already raised {g:$300..$900 by 50}, how much money do they still need for shirts and pants? = a*(b+c)-g : dollars where a*(b+c) > g

== conc-parking-lot-cars
who S: man
{S} works at the parking lot of a concert hall. He charges {c:$10..$20} for each car and {d:$25..$40 by 5} for each bus. {a:80..200 by 5} cars and {e:3..12} buses came tonight, and he let {b:4..12} of the cars in for free because they belonged to the band.
? How much money did he collect? = c*(a-b)+d*e : dollars
? How much more money would he have collected if nobody had been let in for free? = c*b : dollars
? If {f:3} people came in each car and {g:30,40} people in each bus, how many people came in total? = a*f+e*g : people

== conc-bus-tour-miles
A band drives {a:80..200 by 10} miles to its first concert, and {k:2 as "twice"} as far to the second concert. From there they drive {b:40..120 by 10} miles to the third concert. The bus can go {c:10,8} miles per gallon of gas.
where whole (a+k*a+b)/c
? How many gallons of gas does the bus need for the trip to the third concert, from the very beginning? = (a+k*a+b)/c : gallons
? If gas costs {p:$3..$5} per gallon, how much money will they spend on gas? = (a+k*a+b)/c*p : dollars
? How many miles do they drive in total? = a+k*a+b : miles

== conc-singer-album-songs
{S} is working on a new album. {S:He} wrote {a:12..24} songs. {S:He} threw away {f:1/2,1/3,1/4} of the songs, and then {S:his} brother gave {S:him} {b:2..5} songs. Each song on the album is about {c:3..4} minutes long, and all the songs that {S:he} has go on the album.
where whole a*f
? How many minutes long is the album? = c*(a-a*f+b) : minutes
? How many songs are on the album? = a-a*f+b : songs
? How many songs did {S:he} throw away? = a*f : songs

== conc-front-row-vs-back
who S: woman
A seat in the back of the hall costs {a:$20..$36 by 4}. A seat in the middle costs {b:$8..$15} more, and a seat in the front row costs {k:3 as "three times"} as much as a seat in the back. {S} buys {c:2..4} seats in the front row for her parents and friends, and {d:2..4} seats in the middle.
where k*a > a+b
? How much does she pay in total? = c*k*a+d*(a+b) : dollars
? How much money would she have saved with {c} seats in the middle instead of the front row? = c*(k*a-(a+b)) : dollars
? How much does a seat in the middle cost? = a+b : dollars

== conc-piano-keys-tuner
A piano has {a:88} keys. {S} needs {b:3..5} minutes to tune each key, and {S:he} takes a break of {c:10..20 by 5} minutes after every {d:22} keys, except at the end.
? How many minutes does it take {S:him} to tune the piano, with the breaks? = a*b+(a/d-1)*c : minutes
? How many minutes does {S:he} spend on the keys alone? = a*b : minutes
? If {S:he} charges {p:$90..$150 by 10} per piano and tunes {e:2..4} pianos per week, how much money does {S:he} make in {f:3..6} weeks? = e*p*f : dollars

== conc-water-stand
It is very hot at an open-air concert. A stand has {a:15..40} cases with {b:24} bottles of water in each case. In the first hour, {c:80..180 by 10} bottles are sold, and in the second hour {r:50%} more bottles are sold than in the first hour.
where a*b > c+c*(1+r)+20
? How many bottles are left after the second hour? = a*b-c-c*(1+r) : bottles
? How many bottles are sold in the second hour? = c*(1+r) : bottles
? If each bottle costs {p:$2..$3}, how much money does the stand make in these hours? = p*(c+c*(1+r)) : dollars

== conc-school-band-instruments
who S: man
{S}, a music teacher, has {e:10..24 by 2} flutes and the same number of clarinets for a concert with {a:24..72 by 12} students. He has {o:1 as "one"} drum for every {b:4,6} students, and {d:2 words} trumpets for every {c:12 words} students.
? How many instruments does he have in total? = e+e+a/b+d*a/c : instruments
? How many drums does he have? = a/b : drums
? How many more trumpets would he need to have {f:15..20} trumpets? = f-d*a/c : trumpets

== conc-cd-shelves
{S} has {c:60..150} CDs. {S:He} buys {a:2..5} CDs per month for {o:1 as "one"} year and then gives away {b:8..20} CDs.
? How many CDs does {S} have at the end of the year? = c+a*12*o-b : CDs
? If {S:his} shelf can hold {d:9..15} CDs in each row, how many full rows can {S:he} fill in the end? = floor((c+a*12*o-b)/d) : rows
? If each CD costs {p:$8..$14}, how much does {S:he} spend on CDs during the year? = a*12*o*p : dollars

== conc-tickets-resold
{S} bought {a:4..9} tickets for {b:$30..$60 by 5} each. {S:He} used {c:2 words} of them and sold the other tickets for {r:20%,40%,50%} more than {S:he} paid.
where whole b*r
? How much money did {S} receive for the tickets that {S:he} sold? = (a-c)*b*(1+r) : dollars
? How much did {S} pay for all the tickets? = a*b : dollars
? How much did the {c} tickets really cost {S:him}, if {S:he} takes away the profit from the other tickets? = c*b-(a-c)*b*r : dollars where c*b > (a-c)*b*r

== conc-lights-power
The stage has {a:30..80 by 10} lamps. {f:1/2,1/5} of them are red, {b:5..12} are blue, and all the others are white. Each of the white lamps is switched on {c:2..6} times per song.
where a-a*f > b+3
? How many lamps are white? = a-a*f-b : lamps
? During {d:10..20} songs, how many times are white lamps switched on in total? = d*c*(a-a*f-b) : times
? How many lamps are red or blue? = a*f+b : lamps

== conc-crowd-leaves-early
who S: woman
{S} was at a concert with {a:600..2000 by 100} people. When it started to rain, {r:10%,20%,30%} of the people went home, and {b:40..150 by 10} people went under the roof of the food court. An hour later {f:1/2 as "half"} of the people under the roof came back.
where a*(1-r) > b+100, whole b*f
? How many people are in front of the stage now? = a-a*r-b+b*f : people
? How many people went home? = a*r : people
? How many people stayed in front of the stage when it started to rain? = a-a*r-b : people

== conc-recording-studio-fee
{S}'s band wants to record {a:6..12} songs. The studio charges {b:$35..$60 by 5} per hour, and they need {c:3..5} hours for each song. They also have to pay {d:$100..$250 by 25} for the final mix.
? What's the total amount the band has to pay? = a*b*c+d : dollars
? If the {e:4..5} members of the band share the cost equally, how much does each of them pay? = (a*b*c+d)/e : dollars where whole (a*b*c+d)/e
? How many hours will they be in the studio? = a*c : hours

== conc-encore-song-minutes
who S: man
A band plays {a:14..22} songs that are {b:4..5} minutes long. They talk to the crowd for {c:2 words} minutes after each song, and at the end they play {d:2..3} more songs of {e:6..8} minutes each without talking.
? How many minutes long is the concert? = a*(b+c)+d*e : minutes
? If the concert starts at {t:7:30 pm..8:30 pm by 15}, at what time do they play the first of the {d} more songs? = t+a*(b+c)/60 : clock
? How many minutes does the band talk in total? = a*c : minutes

== conc-festival-tents
At a music festival, there are {a:40..90} tents on the lower field and {b:20..50} more tents on the upper field. {c:3 words} people sleep in each tent on the lower field, and {d:2 words} people sleep in each tent on the upper field.
? How many people sleep in tents altogether? = a*c+(a+b)*d : people
? How many tents are there in total? = a+(a+b) : tents
? The farmer who owns the fields gets {p:$5..$12} per tent per night. How much money does he get for {e:2..4} nights? = e*p*(a+(a+b)) : dollars

== conc-autographs-rate
{S} is able to sign {a:12..20} autographs per minute in the beginning, but after {b:10..20 by 5} minutes {S:his} hand hurts and {S:he} only signs {h:1/2 as "half"} as many per minute. {S:He} signs for {c:25..45 by 5} minutes in total.
where c > b, whole a*h
? How many autographs does {S:he} sign? = a*b+a*h*(c-b) : autographs
? How many autographs would {S:he} have signed if {S:his} hand didn't hurt? = a*c : autographs
? How many autographs does {S:he} sign after {S:his} hand begins to hurt? = a*h*(c-b) : autographs

== conc-average-crowd
A band gives {n:4 words} concerts. {a:200..500 by 10} people come to the first concert, {b:200..500 by 10} people to the second and {c:200..500 by 10} people to the third.
? How many people have to come to the last concert so that the average is {d:300..420 by 10} people? = n*d-a-b-c | x: a+b+c+x = n*d : people where n*d > a+b+c+100, n*d < a+b+c+600
? What is the total number of people at the first and the third concert? = a+c : people
? If {e:250..600 by 10} people come to the last concert, how many people come to all the concerts combined? = a+b+c+e : people

== conc-drum-kit-payments
who S: woman
{S} bought a drum kit for {a:$600..$1500 by 100}. She paid {r:20%,25%,40%} of the price right away and has to pay the rest in {b:6,8,10,12} equal monthly payments.
where whole a*(1-r)/b
? How much will she pay per month? = a*(1-r)/b : dollars
? How much money did she pay right away? = a*r : dollars
? After {c:2..5} monthly payments, how much does she still have to pay? = a*(1-r)-c*(a*(1-r)/b) : dollars

== conc-chairs-in-gym
The students of a middle school are setting up chairs in the gym. There are {a:14..24} rows, and {b:12..20} chairs fit in each row. {c:2 words} groups of students each set up {d:3..6} rows, and the teachers set up {e:2..4} rows.
where a > c*d+e+1
? How many chairs still have to be set up? = b*(a-c*d-e) : chairs
? How many chairs are in the gym when everything is done? = a*b : chairs
? If {f:180..240 by 10} people are coming, how many chairs will be empty? = a*b-f : chairs where a*b > f

== conc-unsold-cd-unknown
who S: man
{S} printed some CDs of his songs. He sold {f:1/2,1/3,1/4,2/5} of them at his first concert. At the second concert he sold {a:20..60}, and now he has {b:15..70} CDs left.
where whole (a+b)/(1-f)
? How many CDs did he print? = (a+b)/(1-f) | x: x-f*x-a = b : CDs
? How many CDs did he sell at the first concert? = (a+b)/(1-f)*f : CDs
? If each CD costs {p:$8..$12}, how much money will he get for the CDs that are left? = b*p : dollars

== conc-weekly-practice-minus-breaks
{S} and {S:his} band practice for {a:3..4} hours per day, and they take {b:20..40 by 5} minutes of breaks each day. In the week before the concert they practice every day.
? How many minutes do they practice in that week, without the breaks? = 7*(a*60-b) : minutes
? How many minutes of breaks do they take in that week? = 7*b : minutes
? If a song takes them {c:4,5} minutes, how many full songs can they play per day? = floor((a*60-b)/c) : songs

== conc-three-stands-lemonade-cups
who S: woman
{S} has {b:2..4} drink stands at a concert. In the first hour, each stand sold {a:30..60} cups. In the second hour each stand sold {c:5..15} cups less than in the first hour, and in the third hour {d:1 as "one"} of her stands was open and sold {e:20..50} cups.
? How many cups did her stands sell in total? = b*(a+(a-c))+d*e : cups
? How many more cups did her stands sell in the first hour than in the second hour? = b*c : cups
? If each cup costs {p:$3..$5}, how much money did she take in during the third hour? = d*e*p : dollars
