topic: puzzles-and-games
place: us

== puzzle-jigsaw-three-nights
who S: woman
{S} is working on a jigsaw puzzle with {a:500,750,1000} pieces. On the first night she put together {b:60..120 by 10} pieces, and on each of the next {k:2 words} nights she put together {c:10..30 by 5} pieces more than on the first night. Her dog ate {d:2..6} pieces.
? How many pieces are still missing from the puzzle, with the ones that the dog ate? = a-b-(b+c)-(b+c) : pieces where a > 3*b+2*c+20
? How many pieces did she put together on these nights in total? = b+(b+c)*k : pieces
? How many pieces can still be put together if the pieces that the dog ate are gone? = a-b-(b+c)-(b+c)-d : pieces where a > 3*b+2*c+d+20

== puzzle-video-game-levels-points
who S: man
{S} is playing a video game. He gets {a:50..100 by 10} points for every zombie and {b:200..400 by 50} points for every monster, but he loses {c:100,150} points each time he is bitten. He got {d:8..20} zombies and {e:3..8} monsters, and he was bitten {f:2..4} times.
where a*d+b*e > c*f+200
? How many points does {S} have? = a*d+b*e-c*f : points
? How many points did he lose? = c*f : points
? If he needs {g:4000..6000 by 200} points for the next level, how many more points does he have to make? = g-(a*d+b*e-c*f) : points where g > a*d+b*e-c*f

== puzzle-escape-room-group-price
who S: woman
{S} wants to take her class to an escape room. A ticket costs ${a:18..28} per person, and groups of {b:10} or more get a {r:10%,20%,25%} discount. She takes {c:14..24} students and {d:2..4} chaperones. The school pays ${e:100..200 by 25} of the cost, and {S} gets in for free.
where a*(c+d)*(1-r) > e+20
? How much money does {S} need to collect for the rest of the cost? = a*(c+d)*(1-r)-e : dollars
? How many tickets have to be paid for? = c+d : tickets
? How much money does the group save because of the discount? = a*(c+d)*r : dollars

== puzzle-board-game-spaces-dice
who S: woman, T: man
{S} and {T} play a board game with {a:60..100} spaces. {S} moves {b:8..12} spaces in each of her first {c:3..4} turns and then has to go back {d:5..9} spaces. {T} moves {e:6..10} spaces in each of his first {c} turns.
where a > b*c-d+8, b*c-d > e*c
? How many spaces does {S} have left until the end of the board? = a-(b*c-d) : spaces
? How many spaces is {S} ahead of {T}? = b*c-d-e*c : spaces where b*c-d > e*c+1
? If {T} then moves {f:2 as "twice"} as far in a turn as in each of his turns so far, on what space will he be? = e*c+e*f : number

== puzzle-crossword-minutes-week
who S: man
{S} loves to do crossword puzzles. On each of the {a:5} weekdays he needs {b:12..25} minutes for a puzzle, and the puzzle on Saturday takes him {c:10..20} minutes longer than that. The big puzzle on Sunday takes {k:2..3 times} as long as the Saturday puzzle.
? How many minutes does he spend on puzzles per week? = a*b+(b+c)+k*(b+c) : minutes
? How many minutes does the Sunday puzzle take? = k*(b+c) : minutes
? How many hours does he spend on the weekday puzzles in {d:4,8,12} weeks? = a*b*d/60 : hours where whole a*b*d/60

== puzzle-arcade-tokens-prize
who S: woman
{S} has ${a:10..25 by 5} to spend at the arcade. She gets {b:4..5} tokens for each dollar. A racing game costs {c:3} tokens and a dance game costs {d:2} tokens. She plays {e:5..9} racing games and {f:6..10} dance games.
where a*b > c*e+d*f+2
? How many tokens does she have left? = a*b-c*e-d*f : tokens
? If she uses the rest of her tokens only for the dance game, how many more dance games can she play? = floor((a*b-c*e-d*f)/d) : dance games
? If she wins {g:8..12} tickets per racing game and a prize costs {h:150..300 by 10} tickets, how many more tickets does she need after the racing games? = h-e*g : tickets where h > e*g

== puzzle-chess-tournament-money
who S: man
{S} runs a chess tournament. {a:24..60 by 2} adults pay ${b:15..25} each, and {c:10..30} students pay {f:1/2 as "half"} of that each. He spends ${d:80..160 by 10} on the venue and {r:40%,50%,60%} of the remaining money on prizes.
where whole b*f, whole (a*b+c*b*f-d)*r
? How much money does he have left after that? = (a*b+c*(b*f)-d)*(1-r) : dollars
? How much money do the players pay in total? = a*b+c*(b*f) : dollars
? How much money is spent on prizes? = (a*b+c*(b*f)-d)*r : dollars

== puzzle-trivia-team-score
who S: woman
In a trivia contest each right answer is worth {a:5,10} points, and for each wrong answer {b:2..3} points are taken away. {S}'s team answers {c:30..40} questions, and {d:6..12} of the answers are wrong.
? How many points does {S}'s team get? = a*(c-d)-b*d : points
? How many points would the team get if all answers were right? = a*c : points
? What percent of the answers are right? = (c-d)/c*100 : percent where whole (c-d)/c*100
? How many questions would they have to answer without any mistake to get {e:200..300 by 10} points? = e/a : questions

== puzzle-cube-solving-seconds
who S: man, T: man
{S} can solve a cube in {a:35..60 by 5} seconds. {T} needs {k:2..3 times} as long as {S}. They both want to solve {b:12..24 by 2} cubes in a row.
where whole a*b/60, whole a*k*b/60
? How many minutes longer than {S} does {T} need for all of the cubes? = (a*k-a)*b/60 : minutes
? How many minutes does {S} need for his cubes? = a*b/60 : minutes
? How many cubes can {S} solve in the time in which {T} solves {c:3..8}? = c*k : cubes

== puzzle-scrabble-word-score
who S: woman, T: man
In a word game {S} has {a:120..180} points, and {T} has {b:15..40} points fewer. {S} then plays a word with {c:3 words} letters that are worth {d:2..4} points each and {e:2} letters that are worth {f:5,8} points each, and her word counts {k:2..3 times}.
? How many points does {S} have after that word? = a+(c*d+e*f)*k : points
? How many points does {S} get for the word? = (c*d+e*f)*k : points
? How many points behind her is {T} after that word? = b+(c*d+e*f)*k : points

== puzzle-sudoku-book-pages
who S: man
{S}'s puzzle book has {a:120..240 by 12} puzzles, with {b:4} puzzles on each page. {f:1/3,1/4,1/6} of the puzzles are easy, and {r:50%} of the rest are hard. {S} solves {c:2..4} puzzles per day.
where whole a*f, whole (a-a*f)*r
? How many puzzles in the book are hard? = (a-a*f)*r : puzzles
? How many pages does the book have if there is nothing else in it? = a/b : pages
? How many days will it take {S} to solve all the easy puzzles? = ceil(a*f/c) : days
? How many more hard puzzles than easy puzzles are there? = (a-a*f)*r-a*f : puzzles where (a-a*f)*r > a*f+1

== puzzle-bowling-average-target
who S: woman
{S} bowled {a:90..140} in her first game, {b:90..140} in her second game and {c:90..140} in her third game. She wants to have an average of {m:115..130} for {n:4 words} games.
where m*n > a+b+c+70, m*n < a+b+c+190
? How many points does she need in the last game? = m*n-(a+b+c) | x: a+b+c+x = m*n : points
? What is the total of her first games so far? = a+b+c : points
? If each game costs ${p:4..6} and renting shoes costs ${q:3..5}, how much does she pay for {n} games? = n*p+q : dollars

== puzzle-blackjack-chips-evening
who S: man
{S} and his friends play blackjack for chips. {S} starts with {a:80..150 by 10} chips. In the first hour he loses {r:20%,30%,40%} of his chips, and in the second hour he wins {b:15..40} chips. In the last hour he loses {f:1/2,1/4} of what he has.
where whole a*r, whole (a-a*r+b)*f
? How many chips does he have in the end? = (a-a*r+b)-(a-a*r+b)*f : chips
? How many chips does he have after the second hour? = a-a*r+b : chips
? How many chips does he lose in total in the first and the last hour? = a*r+(a-a*r+b)*f : chips

== puzzle-maze-hedge-steps-dead-end
who S: woman
{S} walks through a corn maze. She walks {a:60..100 by 5} feet to the first corner, {b:30..60 by 5} feet to the second corner, and then {c:20..40 by 5} feet into a dead end, so she has to walk the same {c} feet back. From there it is {d:80..150 by 10} more feet to the exit.
? How many feet does she walk in total? = a+b+c+c+d : feet
? If she doesn't go into the dead end next time, how many feet will she walk to the exit? = a+b+d : feet
? If each of her steps is {e:2.5} feet long, how many steps does she take on the way with the dead end? = (a+b+c+c+d)/e : steps

== puzzle-card-game-hands-dealt
who S: man
{S} is dealing a deck of {a:52} cards to {b:4..6} players. Each player gets {c:5..8} cards, and he puts {d:4..6} cards face up on the table. Then each player draws {e:1 as "one"} more card.
where a > b*c+d+b+2
? How many cards are left in the deck? = a-b*c-d-b*e : cards
? How many cards do all of the players have together at the end? = b*(c+e) : cards
? If {S} used {f:2 words} decks instead, how many cards would be left? = a*f-b*c-d-b*e : cards

== puzzle-download-game-size-speed
who S: woman
{S} downloads a game of {a:12..48 by 6} gb. Her internet is able to download {b:6,12} gb per hour, but after {f:1/2,1/3} of the game her brother starts to watch a movie, and the speed drops to {c:2,3} gb per hour.
where whole a*f/b, whole (a-a*f)/c
? How many hours does the whole download take? = a*f/b+(a-a*f)/c : hours
? How many hours would it take if her brother didn't watch a movie? = a/b : hours where whole 2*a/b
? How many hours does the part after her brother starts the movie take? = (a-a*f)/c : hours

== puzzle-carnival-ring-toss-cost
who S: man
At the fair {S} wants to win a stuffed zebra for his daughter. He needs {a:12..20} rings on the bottles, and he gets {b:5..6} rings for ${c:3..4}. He only gets {f:1/2,1/3} of the rings that he throws onto a bottle.
where whole a/f, whole a/f/b
? How many rings does {S} have to throw? = a/f : rings
? How much money does he spend until he wins the zebra? = a/f/b*c : dollars
? If a zebra like this costs ${d:12..18} in a toy store, how much more does he spend at the fair? = a/f/b*c-d : dollars where a/f/b*c > d

== puzzle-hide-seek-counting
who S: woman
{a:14..30} children play tag in the park. After {b:10,15,20} minutes {c:3..6} of them have to go home, and then {k:2 as "twice"} as many children as went home come to play. They make {d:2..4} equal teams.
where whole (a-c+c*k)/d
? How many children are on each team? = (a-c+c*k)/d : children
? How many children came to the park after the game began? = c*k : children
? If the game lasts {e:3..5} times as long as the time before the children went home, how many minutes does it last? = b*e : minutes

== puzzle-high-score-three-friends
who S: woman, T: man, U: woman
{S}, {T} and {U} compare their high scores. {T}'s score is {a:200..600 by 20} points. {S}'s score is {k:2..3 times} as high as {T}'s, and {U}'s score is {b:50..150 by 10} points lower than {S}'s.
? What is the average of their scores? = (a+a*k+(a*k-b))/3 : points where whole (a+a*k+(a*k-b))/3
? How many points higher than {T}'s score is {U}'s? = a*k-b-a : points
? What is the total of their scores? = a+a*k+(a*k-b) : points

== puzzle-math-problems-weekend
who S: man
{S}'s teacher gave the class {a:40..90 by 5} math problems. {S} solves {r:20%,40%,60%} of them on Friday and {b:8..15} more on Saturday. He can solve {c:6..9} problems per hour on Sunday.
where whole a*r, a-a*r > b+c
? How many math problems are left for Sunday? = a-a*r-b : math problems
? How many hours does {S} need on Sunday? = (a-a*r-b)/c : hours where whole 2*(a-a*r-b)/c
? How many math problems did he solve on Friday? = a*r : math problems

== puzzle-family-game-night-food
who S: woman
Every Friday {S}'s family has a game night. They order {a:2..3} large pizzas for ${b:13..18} each, and {S} buys {c:4..6} bottles of soda for ${d:2} each. She has a coupon for ${e:5..8} off the pizzas.
? How much money does she spend on food and drinks for a game night? = a*b-e+c*d : dollars
? How much money does she spend in {f:4..8} weeks if she only has the coupon {o:1 as "one"} time? = f*(a*b+c*d)-o*e : dollars
? If {g:4,5,6} people share the cost of a game night with the coupon equally, how much does each of them pay? = (a*b-e+c*d)/g : dollars where whole 2*(a*b-e+c*d)/g
