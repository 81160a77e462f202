"""Times of day, durations and amounts in two units are computed where the wording says how."""

from __future__ import annotations

import pytest

from mycelium.programs import execute
from mycelium.solver.words import solve_in_words


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The match kicks off at 3 pm and lasts 1 hour 45 minutes. When will it be over?", "4:45 pm"),
        ("A lesson starts at quarter past nine and takes fifty minutes. At what time does it finish?", "10:05"),
        ("It is now 11:25 am. What time will it be in 95 minutes?", "1:00 pm"),
        ("It is 2:15 p.m. What time was it 3 hours and 40 minutes ago?", "10:35 am"),
        ("A bus arrives in Nairobi at 6:05 am after a ride of 8 hours 30 minutes. When did it leave?", "9:35 pm"),
        ("A 90-minute exam ends at noon. At what time did it begin?", "10:30 am"),
        ("A plane takes off at 23:10 and the flight lasts 2 hours and 55 minutes. What time does it land?", "02:05"),
        ("A shift begins at 21:40 and lasts 8 h. At what time does it end (24-hour clock)?", "05:40"),
        ("The bell rings at 8:00, when lessons begin. There are four lessons of 45 minutes each and two breaks of 10 minutes. "
         "At what time does school end?", "11:20"),
        ("The cake must be ready at 4 o'clock in the afternoon. It needs 45 minutes in the oven and half an hour to cool. "
         "When should Lena put it in the oven?", "2:45 pm"),
    ],
)  # fmt: skip
def test_the_end_or_the_beginning_is_given_in_the_form_of_the_text(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer and found.track == "rules"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "A film takes 2 hours 5 minutes and the adverts take 18 minutes. How long is the show altogether?",
            "2 hours 23 minutes",
        ),
        ("Three boxes weigh 2 kg 300 g each. How many grams do they weigh together?", "6900 grams"),
        ("A 2 m board is cut into four equal pieces. How many centimetres long is each piece?", "50 centimetres"),
        ("Lina is 5 ft 4 in tall and her brother is 6 ft 1 in tall. How much taller is her brother?", "9 inches"),
        ("A jug holds 1.2 litres of juice. Pat pours out 350 ml. How many millilitres are left?", "850 millilitres"),
        ("How many minutes are 3 hours and 25 minutes?", "205 minutes"),
        ("Ben has £3.20 and his sister 85p. How much do they have in all, in pounds?", "4.05 pounds"),
        ("Musa saves 50 kobo a day. After how many days has he 20 naira?", "40 days"),
        ("A bag of rice holds 5 kg. One meal takes 250 g. For how many meals is the bag enough?", "20 meals"),
        ("Water drips at 5 ml every minute. How many litres drip in 10 hours?", "3 litres"),
        ("A tank leaks 30 ml an hour. How many litres are lost in a day?", "0.72 litres"),
    ],
)
def test_amounts_in_two_units_are_converted_first(text: str, shown: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.shown == shown
    assert found.reading is not None and execute(found.reading.program).answer is not None


@pytest.mark.parametrize(
    "text",
    [
        "A film starts at 7:45 pm. A ticket costs 9 euros. When does it end?",  # how long does it last?
        "A clock gains 5 minutes every hour. It is set at 8:00. What time does it show after 6 hours?",
        "A film lasts 110 minutes. It starts at 7:45 pm and has a sequel of 95 minutes. How many minutes do both last?",
        "Ann walks 3 km and Ben walks 4 km. How many kilometres do they walk together?",  # one unit: for the specialists
        "Ann works 4 hours a day for 6 days. How many hours does she work in total?",
        "Benny worked 3 hours for 6 days. How many hours did he work in total?",
        "A rope of 3 m and twice as much string of 40 cm are sold. How many centimetres is that?",
        "A boy runs 1.5 km in 45 minutes and rests for 5 minutes. What is his speed in kilometers per hour?",
    ],
)
def test_nothing_is_proposed_where_a_number_or_a_word_is_not_understood(text: str) -> None:
    assert solve_in_words("p", text) is None
