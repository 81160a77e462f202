topic: film-and-cinema
place: us

== film-family-movie-night
{S} and {S:his} family are going to the movies. They need to buy {a:2..3} adult tickets at {b:$10..$16} each and {c:2..5} child tickets at {d:$6..$9} each.
They also want to buy {e:2..4} buckets of popcorn that cost {f:$5..$9} each.
where b > d
? What's the total cost of the movie and the popcorn? = a*b+c*d+e*f : dollars
? If {S} only has ${g:40..60 digits}, how much more money does {S:he} need? = a*b+c*d+e*f-g : dollars where a*b+c*d+e*f > g
? How much would the family save on tickets if they went on Tuesday, when every ticket costs {h:$5}? = a*(b-h)+c*(d-h) : dollars

== film-length-trilogy
who S: woman
{S} wants to watch a trilogy with her friends. The first movie is {a:90..140 by 5} minutes long, the second movie is {b:5..25 by 5} minutes longer than the first movie, and the third movie is {c:10..30 by 5} minutes longer than the second.
They take a break of {d:10..20 by 5} minutes after the first movie and again after the second movie.
~ They eat {n:3..8} bags of chips.
? How many minutes long are the movies in total? = a+(a+b)+(a+b+c) : minutes
? If they start watching at {t:11:00 am..1:30 pm by 15}, at what time do they finish? = t+(a+(a+b)+(a+b+c)+d+d)/60 : clock
? How many minutes longer is the third movie than the first? = b+c : minutes

== film-empty-seats-screens
A movie theater has {a:3..9} rooms with {b:60..150 by 10} seats each. On Saturday night, {r:60%..90% by 5} of the seats are sold at {p:$9..$14} per ticket.
where whole a*b*r
? How much money does the theater make from tickets on Saturday night? = a*b*r*p : dollars
? How many seats are empty on Saturday night? = a*b*(1-r) : seats
? If the theater adds another room with {c:40..90 by 10} seats, how many seats will there be altogether? = a*b+c : seats

== film-popcorn-half-and-fourth
{S} works at the snack bar of a movie theater. {S:He} sold {a:40..160 by 4} bags of popcorn on Friday night. {S:He} sold {f:1/2,1/4} as many drinks as bags of popcorn, and {c:2..3 times} as many boxes of candy as drinks.
where whole a*f
? What is the total number of things {S} sold on Friday night? = a+a*f+c*(a*f) : things
? How many boxes of candy did {S:he} sell? = c*(a*f) : boxes
? If each bag of popcorn costs {p:$4..$8} and each drink costs {q:$3..$5}, how much money did {S:he} take in for popcorn and drinks? = a*p+a*f*q : dollars

== film-streaming-vs-theater
who S: man
{S} pays {a:$9..$18} per month to watch movies on TV. He used to go to the movie theater {b:2..5 times} per month, where he spent {c:$11..$15} on the ticket and {d:$6..$12} on snacks each time.
where b*(c+d) > a+5
? How much money does he save per month? = b*(c+d)-a : dollars
? How much does he save in {n:3..9} months, if he decides to buy a [speaker|soft chair] for {e:$40..$80 by 5} too? = n*(b*(c+d)-a)-e : dollars where n*(b*(c+d)-a) > e
? How much money did he use to spend at the movie theater per year? = b*(c+d)*12 : dollars

== film-extras-on-set
There are {a:120..300 by 10} extras on the set of a movie. {b:10..40} of them play soldiers on horses, and {c:2..3 times} as many play townspeople. {f:1/2,1/4,1/5} of the remaining extras play farmers, and all the rest are used in the background.
where a > b+b*c+20, whole (a-b-b*c)*f
? How many extras are used in the background? = (a-b-b*c)*(1-f) : extras
? How many extras play farmers? = (a-b-b*c)*f : extras
? If each extra is paid {p:$80..$120 by 10} per day, how much will the townspeople get in total for {d:2..4} days? = b*c*p*d : dollars

== film-actor-salary-agent
who S: woman
An actress, {S}, earns {c:$2000..$6000 by 500} for each day of filming. Her agent gets {r:10%,15%,20%} of that, and taxes take {s:10%,20%,25%} of what she earns.
? How much money does she keep per day? = c-r*c-s*c : dollars
? If the filming takes {a:2..5} weeks and she works {b:4..6} days per week, how much money will she keep in total? = c*a*b-r*(c*a*b)-s*(c*a*b) : dollars
? How much does her agent get for {n:4..12} days? = n*r*c : dollars

== film-rental-store-late-fee
{S} rents {a:3..7} movies for {b:$2..$4} each. {c:2..3} of them are returned {d:2..9} days late, and the store charges {p:$0.50..$1.50 by 0.25} per movie for each day.
where a > c
? How much are the late fees in total? = c*d*p : dollars
? How much money does {S} pay altogether? = a*b+c*d*p : dollars
? If {S:he} hands the clerk ${m:50 digits}, how much change does {S:he} get? = m-(a*b+c*d*p) : dollars where m > a*b+c*d*p

== film-two-projectors
It takes a projector {a:2 as "two"} hours and {b:10..50 by 5} minutes to play a movie with the ads. The theater plays it {c:4..6} times per day, and the room is cleaned for {d:15..25 by 5} minutes after every showing.
? How many minutes is the room in use per day, with the cleaning? = c*(a*60+b+d) : minutes
? How many minutes long is the movie with the ads? = a*60+b : minutes
? If the ads last {e:12..24} minutes, how long is the movie itself in minutes? = a*60+b-e : minutes

== film-critics-stars
{S} gives {a:3..5} stars to each of {b:2..5} movies, {c:2 words} stars to each of {d:2..6} movies, and {o:1 as "one"} star to a movie about a talking snake.
where whole (a*b+c*d+o)/(b+d+1)
? What is the average number of stars per movie? = (a*b+c*d+o)/(b+d+1) : stars
? What is the total number of stars that {S} gives? = a*b+c*d+o : stars

== film-monster-costumes
To make {o:1 as "one"} monster costume, the costume designer needs {a:4..8} yards of green fabric and {h:1/2 as "half a yard"} less of black fabric than green fabric. The movie needs {b:8..20 by 2} monsters.
? How many yards of green fabric does she need in total? = a*b : yards
? How many yards of fabric does she need altogether? = b*(a+a-h) : yards
? If green fabric costs {p:$6..$12} per yard, how much will the green fabric for {c:4..7} costumes cost? = a*c*p : dollars

== film-college-film-club
The film club at {S}'s high school has {a:20..45} members. {b:3..8} more students join in the fall, and {c:2..6} members graduate in the spring and leave. Every member pays {d:$5..$12} per year, but {e:2..4} members who work as helpers pay nothing.
where a > c+e
? How much money did the club receive in the spring, after the graduates had left, if everybody paid then? = (a+b-c-e)*d : dollars
? How many members does the club have in the end? = a+b-c : members

== film-tickets-sold-three-days
A theater sold {a:80..200 by 5} tickets on Friday. On Saturday it sold {b:20..60 by 5} more tickets than on Friday, and on Sunday it sold {r:10%,20%,40%,50%} fewer tickets than on Saturday.
where whole (a+b)*r
? How many tickets did it sell on Sunday? = (a+b)*(1-r) : tickets
? How many tickets did it sell in total? = a+(a+b)+(a+b)*(1-r) : tickets
? If {c:1/2,1/5,1/10} of the tickets on Friday were children's tickets at {p:$5..$7} each and the rest were adult tickets at {q:$10..$13} each, how much money did the theater make on Friday? = a*c*p+a*(1-c)*q : dollars where whole a*c

== film-podcast-editing
who S: man
{S} edits movies at a rate of {a:3..6} minutes of finished film per hour. The whole movie has to be {b:90..120 by 6} minutes long, and he has already finished {c:24..48 by 6} minutes of it.
where whole (b-c)/a
? How many more hours does he need to finish the movie? = (b-c)/a : hours
? If he is able to work {d:6..8} hours per day, how many days will it take him? = ceil((b-c)/a/d) : days
? How many hours did he need for the part that he has already finished? = c/a : hours where whole c/a

== film-drive-in-cars
At the drive-in theater, a car costs {a:$14..$24} and a truck costs {b:$4..$8} more than a car. On Saturday there are {c:30..80} cars and {d:6..20} trucks. The owner spends {e:$250..$500 by 50} to rent the movie.
where c*a+d*(a+b) > e+100
? How much money did the owner make after paying for the movie? = c*a+d*(a+b)-e : dollars
? If each car holds {f:3..4} people and each truck holds {g:2 words} people, how many people come to the movie in total? = c*f+d*g : people
? How much does it cost for {h:3..6} trucks to get in? = h*(a+b) : dollars

== film-dvd-collection-brothers
{S} has {a:40..120} movies in {S:his} collection. {S:His} brother has {b:10..30} fewer movies than {S:him}, and {S:his} cousin has {k:2 as "twice"} as many movies as {S:his} brother.
where a > b+10
? How many movies does {S:his} cousin have? = k*(a-b) : movies
? How many movies do they all have combined? = a+(a-b)+k*(a-b) : movies
? If {S} sells {r:10%,20%,25%,50%} of {S:his} movies for {p:$3..$6} each, how much money will {S:he} get? = a*r*p : dollars where whole a*r

== film-balcony-rows
A theater has {a:12..24} rows with {b:14..22} seats in each row downstairs. The balcony has {h:1/2 as "half"} the number of rows, and each of those rows has {c:3..6} fewer seats.
where whole a*h
? How many seats are in the balcony? = a*h*(b-c) : seats
? What is the total number of seats in the theater? = a*b+a*h*(b-c) : seats
? If all but {d:20..70} of the seats downstairs are sold, how many people are sitting downstairs? = a*b-d : people

== film-stunt-rope
A stuntman is going to jump from a tower that is {a:80..200 by 10} feet tall. The cord must stop him {b:12..25} feet above the ground, and it stretches {r:25%,50%} of its own length when he jumps.
where whole (a-b)/(1+r)
? How long does the cord need to be before it stretches, in feet? = (a-b)/(1+r) | x: x*(1+r) = a-b : feet
? How many feet does he fall before the cord stops him? = a-b : feet
? How many feet does the cord stretch? = (a-b)/(1+r)*r : feet where whole (a-b)/(1+r)*r

== film-script-pages-writers
{S}, {T} and {U} are writing the script for a movie together. {S} wrote {a:15..40} pages. {T} wrote {b:4..12} fewer pages than {S}, and {U} wrote {k:2 as "twice"} the number of pages that {T} wrote.
where a > b+6
? How many pages did they write in total? = a+(a-b)+k*(a-b) : pages
? How many pages did {U} write? = k*(a-b) : pages
? If each page is about {s:55,60,65} seconds of film, how many minutes long will {S}'s part of the movie be? = a*s/60 : minutes where whole a*s/60

== film-gift-card
who S: woman
{S} received a ${g:50..100 by 10 digits} gift card for the movie theater. She goes to see {a:3..5} movies. Each ticket costs {b:$8..$12}, but with her student card she gets {c:$2..$3} off each ticket. She also buys {d:2..4} sodas for {e:$3..$4} each.
where g > a*(b-c)+d*e
? How much money does she have left on the gift card? = g-a*(b-c)-d*e : dollars
? How much money does she save with her student card? = a*c : dollars
? After that, how many more tickets can she buy with the gift card? = floor((g-a*(b-c)-d*e)/(b-c)) : tickets where g-a*(b-c)-d*e > b

== film-queue-per-minute
There are {a:60..150 by 5} people in line for a new movie. The cashiers can sell tickets to {b:4..8} people per minute, and {c:2..3} more people get in line every minute.
where whole a/(b-c), b > c, a/(b-c) < 60
? How many minutes will it take until nobody is in line? = a/(b-c) | t: a+c*t-b*t = 0 : minutes
? How many people are in line after {d:5..9} minutes? = a-d*(b-c) : people
? How many tickets do the cashiers sell per hour if there are always people in line? = b*60 : tickets

== film-class-vote
{a:24..36} students vote for a movie to watch on the last day of school. {f:1/2,1/3,1/4} of the students want to watch a comedy, {g:1/6,1/4,1/3} of the students want to watch a cartoon, and the remaining students want to watch a movie about sharks.
where whole a*f, whole a*g, a > a*f+a*g
? How many students want to watch the movie about sharks? = a-a*f-a*g : students
? How many students voted for the comedy or the cartoon? = a*f+a*g : students
? {b:2..5} of the students who voted for the comedy change their minds and vote for the cartoon. How many votes does the cartoon have now? = a*g+b : votes

== film-prop-swords-cost
A prop maker can make {a:4..9} swords per day. He gets an order for {b:24..90 by 6} swords and he charges {c:$25..$60 by 5} per sword. Paint, wood and glue cost him {d:$6..$12} per sword.
where whole b/a
? How many days will it take him to make all the swords? = b/a : days
? What's his profit on the whole order? = b*(c-d) : dollars
? How much profit does he make per day? = a*(c-d) : dollars

== film-marathon-hours-sleep
A radio station gives away free tickets to a movie marathon. It is {a:24 digits} hours long. The movies are {b:2 words} hours long each, and after every {c:3 words} movies there is a meal break that lasts {d:1 as "one"} hour.
{S} bets that {S:he} can stay awake for all of it, but {S:he} falls asleep and misses {e:5..9} hours.
? How many hours was {S} awake during the marathon? = a-e : hours
? If there are {f:9 words} movies in the marathon, how many hours do the movies take in total? = f*b : hours

== film-budget-percentages
A small company has a budget of {a:$40000..$120000 by 5000} to make a movie. It spends {r:20%,25%,30%,40%} of the budget on actors, {s:10%,15%,20%} on cameras and lights, and {b:$4000..$9000 by 1000} on food for the crew.
? How much money is left in the budget? = a-a*r-a*s-b : dollars where a-a*r-a*s > b
? How much more money does the company spend on actors than on food? = a*r-b : dollars where a*r > b
? How much does the company spend on actors, cameras and lights in total? = a*r+a*s : dollars

== film-concession-candy-price
who S: man
At the movies, a box of candy costs {k:3 as "three times"} as much as at the store. At the store a box costs {a:$1.20..$2.50 by 0.1}. {S} is planning to buy {b:3..8} boxes for his friends.
? How much would he pay for the boxes at the movies? = k*a*b : dollars
? How much money can he save if he buys the boxes at the store? = k*a*b-a*b : dollars
? If he has {c:$15}, how many boxes is he able to buy at the movies? = floor(c/(k*a)) : boxes

== film-remaining-tickets-unknown
The theater had a certain number of tickets for the premiere of a new movie. {f:1/2,1/3,1/4} of them were given to the actors and their families. Then {b:40..120 by 10} tickets were sold online, and there were {c:20..90 by 5} tickets left.
where whole (c+b)/(1-f)
? How many tickets were there at the beginning? = (c+b)/(1-f) | x: x-f*x-b = c : tickets
? How many tickets were given to the actors and their families? = (c+b)/(1-f)*f : tickets
? If the remaining tickets are sold at the door for {p:$12..$20} each, how much money will the theater get for them? = c*p : dollars

== film-screens-on-weekdays
A theater shows movies on {c:4..8} screens, {a:3..5} times per day, from Monday to Friday. On Saturday and Sunday, each screen shows {b:2 words} movies more per day.
? How many times are movies shown per week in total? = c*a*5+c*(a+b)*2 : times
? How many more times are movies shown on a Saturday than on a Monday? = c*b : times
? If {d:30..60 by 5} people watch each movie, how many people come on a Monday? = c*a*d : people

== film-refund-after-power-cut
who S: man
{S} sold {a:60..150 by 10} tickets at {b:$8..$12} each. The power went out, and he gave {f:1/2,1/5} of the people their money back. All the others got a coupon for popcorn, which is worth {c:$4..$6}, but still paid for their tickets.
where whole a*f
? How much money did {S} have to give back? = a*f*b : dollars
? How much are all the coupons worth? = (a-a*f)*c : dollars
? How much money was left from the tickets after he gave back the money and paid for the popcorn of the coupons? = a*b-a*f*b-(a-a*f)*c : dollars

== film-hours-awake-over-weekend
On Saturday {S} watched movies for {a:3..6} hours and played video games for {b:2..4} hours. On Sunday {S:he} watched movies for {c:2 as "twice"} as many hours as {S:he} played video games on Saturday, and {S:he} didn't play at all.
? How many total hours did {S} spend on movies and video games? = a+b+c*b : hours
? How many minutes of movies did {S:he} watch on Sunday? = c*b*60 : minutes
? What percentage of the hours on Saturday and Sunday did {S:he} spend on watching movies and playing, if there are {h:48} hours in total? = (a+b+c*b)/h*100 : percent where whole (a+b+c*b)/h*100
