topic: popcorn-and-movies
place: us

== pm2-adults-and-kids-shows
A movie theater has {a:100..240 by 20} seats, and on Saturday every seat was taken in all of its {e:3..5} shows. {b:25%,40%,50%} of the people at each show were children, whose tickets cost {d:$5..$7} each. Each adult ticket cost {c:2 times} as much.
where whole a*b
? How much money did the theater make on Saturday? = e*(d*c*(a-a*b)+d*a*b) : dollars
? How many adults attended each show? = a-a*b : people
? How much did an adult ticket cost? = c*d : dollars

== pm2-movie-marathon-hours
{S} and {S:his} friends plan a movie marathon. The first movie lasts {a:100..140 by 10} minutes, the second {c:90..120 by 5} minutes, and there are {n:2..4} cartoons that are each {f:1/2,1/4,1/5} as long as the first movie. They take a break of {e:10..15 by 5} minutes after each of the {m:2} movies.
where whole a*f
? How many minutes will the whole marathon take? = a+c+n*a*f+m*e : minutes
? How many minutes do the cartoons last in total? = n*a*f : minutes
? If they begin at {t:1:00 pm..2:30 pm by 15} and start with the first movie, at what time does the break after that movie end? = t+(a+e)/60 : clock where whole (a+e)/3

== pm2-popcorn-buckets-refill
A bucket of popcorn costs {a:$6..$9} and each refill costs {b:$2..$3}. {S} buys {c:2..4} buckets for {S:his} family of {d:4..6}, and they get {e:3..6} refills in all. They agreed to split the cost evenly.
where whole (c*a+e*b)/d
? How much does each person pay? = (c*a+e*b)/d : dollars
? What is the total cost of the popcorn? = c*a+e*b : dollars
? How much would they spend if they bought a new bucket instead of each refill? = (c+e)*a : dollars

== pm2-tickets-with-candy
{S} took {S:his} {a:2..4} cousins to the movies and paid for everybody, {S:himself} included. Each ticket cost {b:$8..$12}, each of them had a box of candy for {c:$3..$5}, and {S} also bought {d:2..3} large sodas for {e:$5..$6} each. {S:He} had {f:$80..$120}.
where f > (a+1)*(b+c)+d*e
? How much money did {S} have left? = f-(a+1)*(b+c)-d*e : dollars
? How much did {S} spend on tickets? = (a+1)*b : dollars
? How much did {S} spend in total? = (a+1)*(b+c)+d*e : dollars

== pm2-seats-after-groups
The theater can hold {a:150..300 by 10} people. A school with {b:3..4} buses of {c:25..36} students came in, then {d:20..40} people who had bought tickets on a phone, and {e:5..12} people walked out during the trailers.
where a > b*c+d
? How many seats were empty after the trailers? = a-b*c-d+e : seats
? How many people were in the theater before the trailers? = b*c+d : people
? If each ticket for a student cost {p:$4..$6}, how much did the school pay for its students? = b*c*p : dollars

== pm2-streaming-or-cinema
{S} pays {a:$10..$18} a month for a streaming service and watches {b:4..8} movies on it every month. At the cinema {S:he} would have to pay {c:$9..$13} for each movie.
? How much money does {S} save in {n:3..12} months by watching {S:his} movies at home? = n*(b*c-a) : dollars
? How much would {S} spend per month for {S:his} movies at the cinema? = b*c : dollars
? If {d:2} friends share the cost of the service equally with {S}, how much does {S} pay in a year? = a*12/(d+1) : dollars

== pm2-kernels-pop
{S} puts {a:300..600 by 50} kernels in the popcorn maker. {r:80%,90%} of them pop. {S:He} spills {b:20..50} pieces of popcorn, and {S:he} divides the rest equally between {c:3..6} bowls.
where whole a*r, whole (a*r-b)/c
? How many pieces of popcorn are in each bowl? = (a*r-b)/c : pieces
? How many kernels do not pop? = a-a*r : kernels
? How many pieces of popcorn are in the bowls altogether? = a*r-b : pieces

== pm2-sequel-years
who S: woman
{S}'s favorite movie came out when she was {a:6..12} years old. A second part followed {b:3..5} years after that, and a third part {k:2 times} as many years after the second as the second had come after the first. She is {c:28..45} now.
where c > a+b+b*k+2
? How old was {S} when the third part came out? = a+b+b*k : years
? How many years ago did the first movie come out? = c-a : years
? How many years ago did the second part come out? = c-a-b : years

== pm2-watch-list
There are {a:60..120 by 4} movies on {S}'s list. {S:He} watched {f:1/2,1/4} of them in the spring and {b:2..3} movies a week during the {c:8..10} weeks of summer. In the fall {S:he} added {d:6..15} movies to the list.
where whole a*f, a-a*f > b*c
? How many movies are on the list that {S} has not seen? = a-a*f-b*c+d : movies
? How many movies did {S} watch in the spring and summer? = a*f+b*c : movies
? If each movie of the spring lasted {m:90,100,110,120} minutes, how many hours did {S} spend watching movies in the spring? = a*f*m/60 : hours

== pm2-dvd-collection
who S: woman, T: man
{S} has {a:20..45} DVDs in her collection. {T} has {b:10..25} more DVDs than {S}, and their friend has {f:1/2,1/3} of the number of DVDs that {S} and {T} have together.
where whole f*(a+a+b)
? How many DVDs do the friends have combined? = a+a+b+f*(a+a+b) : DVDs
? How many DVDs does their friend have? = f*(a+a+b) : DVDs
? If {T} sells {c:8..20} of his DVDs for {p:$2..$4} each and buys {d:2..3} new movies for {q:$9..$12} each, how many DVDs does he have then? = a+b-c+d : DVDs

== pm2-matinee-discount
A ticket for an evening movie costs {a:$10..$16}, and a matinee ticket is {r:25%,50%} cheaper. {S} sees {b:3..5} evening movies and {c:4..9} matinees in a year.
? How much does {S} spend on tickets in a year? = a*b+c*(a-a*r) : dollars
? How much does {S} save in a year because {S:he} sees the matinees for less? = c*a*r : dollars
? What does a matinee ticket cost? = a-a*r : dollars

== pm2-projector-night
who S: woman
To show movies in her yard, {S} bought a projector for {a:$120..$240 by 10} and a screen for {b:$40..$80 by 5}. She asks each guest to pay {c:$3..$5}, and about {d:12..20} guests come to each movie. She spends {e:$8..$15} on popcorn for each movie.
? How many movies must {S} show to earn back the cost of the projector and the screen? = ceil((a+b)/(c*d-e)) : movies
? How much money does {S} make on a movie after paying for the popcorn? = c*d-e : dollars
? How much did {S} spend on the projector and the screen in total? = a+b : dollars

== pm2-actors-extras
In order to film a battle scene, the director needs {a:150..300 by 10} extras. {b:40..70} soldiers volunteered, and {k:2 times} as many students as soldiers showed up. {c:5..15} people got too cold and went home.
where a > b+b*k-c+5
? How many more extras does the director need? = a-(b+b*k-c) : extras
? How many soldiers and students were there in total before anybody went home? = b+b*k : people
? If each extra gets {p:$60..$90 by 5} and {d:80..100} of them are paid on Friday, how much money is paid on Friday? = d*p : dollars

== pm2-popcorn-machine-stand
{S} rents a popcorn machine for {a:$45..$75 by 5} per day. Kernels and oil for a bag of popcorn cost {b:$0.25,$0.50}, and {S:he} sells the bags for {c:$2..$3} each at the race. {S:He} sells {d:60..100 by 10} bags on the first day and {e:10..20} fewer on the second.
? How much profit does {S} make on the first day? = d*(c-b)-a : dollars
? How much money do people pay {S} for popcorn on the second day? = (d-e)*c : dollars
? How much profit does {S} make on these {n:2} days altogether? = (d+d-e)*(c-b)-n*a : dollars

== pm2-time-left-in-day
On a rainy Sunday {S} slept for {a:8..9} hours, watched {b:2..3} movies of {c:2} hours each, read for {d:1.5} hours, and spent {e:2..3} hours on meals and chores. A day has {h:24} hours.
? How many hours of the day did {S} have left? = h-a-b*c-d-e : hours
? How many hours did {S} spend on movies? = b*c : hours
? How many minutes longer did {S} watch movies than read? = (b*c-d)*60 : minutes

== pm2-cheese-caramel-mix
{S} fills tins with popcorn. {S:He} uses {a:3..5} cups of caramel popcorn for every {b:2} cups of cheese popcorn, and a tin can hold {c:15..28} cups.
where whole c/(a+b)
? How many cups of caramel popcorn are in a tin? = c/(a+b)*a : cups
? How many cups of cheese popcorn are in {n:4..12} tins? = n*(c/(a+b)*b) : cups
? How many more cups of caramel popcorn than cheese popcorn are in a tin? = c/(a+b)*(a-b) : cups

== pm2-sold-out-percent
[On opening night|On the first evening] {a:180..240 by 20} of the {b:250, 300, 400} seats were sold before noon, and {c:10..40} seats were sold at the door.
where whole a/b*100
? What percentage of the seats were sold before noon? = a/b*100 : percent
? How many seats were still empty when the movie began? = b-a-c : seats
? If each ticket costs {p:$9..$13}, how much more money did the theater get before noon than at the door? = (a-c)*p : dollars

== pm2-office-outing
hide g:5..16, h:5..16
let n = g+h
let t = a*g+b*h
{n} people from {S}'s office went to the movies, and {S} paid {t} dollars for all of their tickets. Tickets for the big screen cost {a:$14..$18} each and regular tickets cost {b:$9..$12} each.
where g != h
? How many of the people had tickets for the big screen? = (t-b*n)/(a-b) | g, h: g + h = n, a*g + b*h = t : people
? How many of the people had regular tickets? = (a*n-t)/(a-b) | h, g: g + h = n, a*g + b*h = t : people
? If the boss gave {S} {c:$100} toward the tickets, how much of {S:his} own money did {S} spend? = t-c : dollars where t > c

== pm2-unknown-popcorn-cups
hide x:40..90
let k = x-a*b+c
[Before the show|Before the movie started] there were some cups of popcorn on the counter. {a:3..6} families bought {b:4..6} cups each, and then {S} made {c:10..20} more cups. Now {k} cups are on the counter.
where x > a*b+2
? How many cups of popcorn were on the counter before? = k-c+a*b | x: x-a*b+c = k : cups where k > c
? If every cup costs {p:$3..$5}, how much did the families spend in total? = a*b*p : dollars

== pm2-review-words
{S} writes movie reviews. {S:He} gets {a:10..20 by 5} cents per word, and each of {S:his} reviews has {b:400..700 by 50} words. {S:He} writes {c:2..4} reviews each week and types {d:40,50} words per minute.
? How much money does {S} earn per week, in dollars? = a*b*c/100 : dollars
? How many minutes does it take {S} to type a review? = b/d : minutes where whole b/d
? How many words does {S} write in {n:3..6} weeks? = b*c*n : words

== pm2-average-rating
A movie got {a:60..90}, {b:60..90} and {c:60..90} points from the critics. The producer wants to have an average of {m:75..80} points with the score of the next critic counted.
where 4*m > a+b+c+40, 4*m < a+b+c+101
? What score does the next critic have to give for that? = 4*m-a-b-c : points
? What is the difference between the first score and the second? = a-b : points where a > b
? What is the sum of the scores that the movie has currently? = a+b+c : points

== pm2-curtain-wall
The wall of {S}'s home theater is {a:14..20} feet wide and {b:8..9} feet high, and the screen on it is {c:8..10} feet by {d:4..5} feet. {S} wants to paint the rest of the wall with black paint, and a can of paint covers {e:40..60 by 10} square feet.
? How many square feet of the wall does {S} have to paint? = a*b-c*d : square feet
? How many cans of paint does {S} need? = ceil((a*b-c*d)/e) : cans
? How many feet of LED strip are needed to go all the way around the screen? = 2*(c+d) : feet

== pm2-three-pals-snacks
who S: man, T: woman, U: man
{S} spends {a:$8..$14} on snacks at the movies. {T} spends {b:$2..$4} less than he does, and {U} spends {k:2 times} as much as {T}.
? How much do they spend on snacks in total? = a+a-b+k*(a-b) : dollars
? How much more does {U} spend than {S}? = k*(a-b)-a : dollars where k*(a-b) > a
? If they had shared the total cost of {S}'s and {T}'s snacks equally between {S} and {T}, how much would {T} have paid? = (a+a-b)/2 : dollars

== pm2-trailer-and-start
The ticket says that {S}'s movie starts at {t:6:10 pm..7:45 pm by 5}. First there are {a:3..6} trailers of {b:2..3} minutes each and ads for {c:5..9} minutes, and the movie itself is {d:95..130 by 5} minutes long.
? At what time does the movie itself end? = t+(a*b+c+d)/60 : clock where whole (a*b+c+d)/3
? How many minutes of trailers and ads are there? = a*b+c : minutes
? {S} falls asleep after {f:1/2,1/5} of the movie and sleeps until the end. How many minutes of the movie does {S:he} miss? = d-d*f : minutes where whole d*f

== pm2-club-donuts-and-popcorn
who S: woman
The film club has {a:24..40} members. {r:25%,50%,75%} of them showed up for the horror movie, and each of those brought {b:2} friends. {S} made {c:3..4} cups of popcorn for each person who came.
where whole a*r
? How many people came to the horror movie? = a*r+a*r*b : people
? How many cups of popcorn did {S} make? = c*(a*r+a*r*b) : cups
? How many members of the club did not show up? = a-a*r : members

== pm2-game-versus-movie
A movie ticket costs {a:$9..$14}, and a ticket for the football game costs {b:3..4 times} as much. {S} has {c:$150..$250 by 10}. {S:He} wants to buy {d:2} game tickets and spend the rest of the money on movies.
where c > d*a*b+a
? How many movie tickets can {S} buy? = floor((c-d*a*b)/a) : tickets where c-d*a*b >= 2*a
? How much does {S} spend on game tickets? = d*a*b : dollars
? How much more does a game ticket cost than a movie ticket? = a*b-a : dollars
