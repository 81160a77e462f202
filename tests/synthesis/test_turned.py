"""Problems turned round: the result told, a number hidden and asked for, the program inverted."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from hand_labels import labeled
from mycelium.problems import extract_quantities, question_span
from mycelium.programs import Program, QuantityRef, ResultRef, Step, execute
from mycelium.synthesis import data_row, from_any_row, skeleton_problems, turned_forms, turned_problems
from mycelium.synthesis.turned_clauses import Refused
from mycelium.synthesis.turned_programs import is_divided_by, is_one_to_one, undone, with_unknown
from mycelium.synthesis.turned_results import state_result
from mycelium.synthesis.turned_told import tidied


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many clips did Natalia sell altogether in April and May?", "Natalia sold 24 clips altogether in April and May."),
        ("How many pens does Anna have left?", "Anna has 24 pens left."),
        ("How many more pens does Anna have than Ben?", "Anna has 24 more pens than Ben."),
        ("How many total miles will they travel?", "They will travel a total of 24 miles."),
        ("How many of the cookies does he eat?", "He eats 24 of the cookies."),
        ("How many pages does he have to read in a week?", "He has to read 24 pages in a week."),
        ("How many cards does Kevin end up with?", "Kevin ends up with 24 cards."),
        ("How many hours does it take to fill the tank?", "It takes 24 hours to fill the tank."),
        ("How many minutes will it take him to finish?", "It will take him 24 minutes to finish."),
        ("How many eggs will Eric have collected by Friday?", "Eric will have collected 24 eggs by Friday."),
        ("How many apples has Anna eaten?", "Anna has eaten 24 apples."),
        ("How many hippos are there altogether?", "There are 24 hippos altogether."),
        ("How many lions will there be after a year?", "There will be 24 lions after a year."),
        ("How many slices are left?", "There are 24 slices left."),
        ("How many students were in the class?", "There were 24 students in the class."),
        ("How many seeds were planted?", "24 seeds were planted."),
        ("How many pizzas do they still need?", "They still need 24 pizzas."),
        ("How many cars went in the parking lot?", "24 cars went in the parking lot."),
        ("How old is Maya?", "Maya is 24 years old."),
        ("How old will Divya be in 5 years?", "Divya will be 24 years old in 5 years."),
        ("What is the total number of ducks they bought?", "The total number of ducks they bought is 24."),
        ("If he works 8 hours, how many toys can he make?", "He can make 24 toys."),
        ("If he works 8 hours how many toys can he make?", "He can make 24 toys."),
        ("How many pounds of garbage did Zane pick up?", "Zane picked up 24 pounds of garbage."),
        ("How many pens did she start out with?", "She started out with 24 pens."),
        ("How many toys will he be able to make after a week?", "He will be able to make 24 toys after a week."),
        ("How many bricks will be used to make both walls?", "24 bricks will be used to make both walls."),
        ("How many pieces of candy remain in the bowl?", "24 pieces of candy remain in the bowl."),
        ("How many days did Jane spend reading this book?", "Jane spent 24 days reading this book."),
        ("How many pens did she sell on Friday, Saturday and Sunday?", "She sold 24 pens on Friday, Saturday and Sunday."),
    ],
)  # fmt: skip
def test_a_question_becomes_the_statement_of_its_result(question: str, told: str) -> None:
    text = f"They are all here. {question}"
    statement = state_result(text, question_span(text))
    sentence = statement.text.replace("\0", "24")
    assert sentence[0].upper() + sentence[1:] == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much did Sam spend on highlighters?", "Sam spent $24 on highlighters."),
        ("How much money does he have left?", "He has $24 left."),
        ("How much more money does she need to earn?", "She needs to earn $24 more."),
        ("How much will the pens cost?", "The pens will cost $24."),
        ("How much profit, in dollars, did they make?", "They made $24 in profit."),
        ("How much money is left in the jar?", "There is $24 left in the jar."),
        ("What is the total cost of the books?", "The total cost of the books is $24."),
    ],
)
def test_money_is_told_in_dollars_where_the_text_has_no_other_currency(question: str, told: str) -> None:
    text = f"A pen costs $2. {question}"
    assert state_result(text, question_span(text)).text.replace("\0", "24") == told
    with pytest.raises(Refused):
        cents = f"A pen costs 20 cents. {question}"
        state_result(cents, question_span(cents))


@pytest.mark.parametrize(
    "question",
    [
        "How many miles did Roger ride his bike for?",
        "How much steak did he eat?",
        "How fast does she swim?",
        "What is the average of the numbers?",
        "How many marbles does Emily give Megan?",
        "How many tickets does Jensen and Finley share?",
        "Who has more pens?",
        "How many pens does she have, and how much do they cost?",
        "How long does the video take?",  # in hours or minutes?
    ],
)
def test_a_question_that_could_be_told_wrongly_is_refused(question: str) -> None:
    text = f"Roger waited for 5 minutes and then for 2 hours. {question}"
    with pytest.raises(Refused):
        state_result(text, question_span(text))


HAND = [
    # A problem, its steps, the hidden quantity, the way, and the problem turned round.
    (
        "Anna has 24 pens. She gives 9 pens to her sister. How many pens does Anna have left?", [("SUB", "q0", "q1")], 0, "direct",
        "Anna has some pens. She gives 9 pens to her sister. Anna has 15 pens left. How many pens did Anna have at first?",
    ),
    (
        "Anna has 24 pens. She gives 9 pens to her sister. How many pens does Anna have left?", [("SUB", "q0", "q1")], 1, "named",
        "Anna has 24 pens. She gives a certain number of pens to her sister. Anna has 15 pens left. What is the unknown number of pens?",
    ),
    (
        "Anna has 24 pens. She gives 9 pens to her sister. How many pens does Anna have left?", [("SUB", "q0", "q1")], 1, "letter",
        "Anna has 24 pens. She gives x pens to her sister. Anna has 15 pens left. What is the value of x?",
    ),
    (
        "Tom bought 6 shirts for $20 each. How much did Tom spend?", [("MUL", "q0", "q1")], 0, "direct",
        "Tom bought some shirts for $20 each. Tom spent $120. How many shirts did Tom buy?",
    ),
    (
        "Tom bought 6 shirts for $20 each. How much did Tom spend?", [("MUL", "q0", "q1")], 1, "direct",
        "Tom bought 6 shirts for a certain price each. Tom spent $120. What was the price of each shirt?",
    ),
    (
        "Tom bought 6 shirts for $20 each. How much did Tom spend?", [("MUL", "q0", "q1")], 1, "letter",
        "Tom bought 6 shirts for $x each. Tom spent $120. What is the value of x?",
    ),
    (
        "Ella earns $9 an hour. She works 20 hours. She pays $30 for a ticket. How much money does Ella have left?",
        [("MUL", "q0", "q1"), ("SUB", "r0", "q2")], 0, "direct",
        "Ella earns a certain amount of money an hour. She works 20 hours. She pays $30 for a ticket. Ella has $150 left. "
        "How much does Ella earn an hour?",
    ),
    (
        "Ella earns $9 an hour. She works 20 hours. She pays $30 for a ticket. How much money does Ella have left?",
        [("MUL", "q0", "q1"), ("SUB", "r0", "q2")], 1, "named",
        "Ella earns $9 an hour. She works a certain number of hours. She pays $30 for a ticket. Ella has $150 left. "
        "What is the unknown number of hours?",
    ),
    (
        "There are 8 red roses and 15 tulips in the vase. How many flowers are there in total?", [("ADD", "q0", "q1")], 0, "direct",
        "There are some red roses and 15 tulips in the vase. There are 23 flowers in total. How many red roses are there?",
    ),
    (
        "If each box holds 12 pencils, how many pencils are in 5 boxes?", [("MUL", "q0", "q1")], 0, "named",
        "Each box holds a certain number of pencils. There are 60 pencils in 5 boxes. What is the unknown number of pencils?",
    ),
    (
        "There are 50 students. 40% of the students are girls. How many girls are there?", [("MUL", "q0", "q1")], 1, "direct",
        "There are 50 students. A certain percentage of the students are girls. There are 20 girls. "
        "What percentage of the students are girls?",
    ),
    (
        "Ben has 7 cards. Ann has 5 more cards than Ben. How many cards does Ann have?", [("ADD", "q0", "q1")], 1, "letter",
        "Ben has 7 cards. Ann has x more cards than Ben. Ann has 12 cards in total. What is the value of x?",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "steps", "hidden", "way", "expected"), HAND)
def test_a_problem_turned_round_by_hand(
    text: str, steps: list[tuple[str, str, str]], hidden: int, way: str, expected: str
) -> None:
    item = labeled(text, *steps)
    found = [form for forms in turned_forms(item) for form in forms]
    texts = {form.problem.text: form for form in found if f"-turned-{hidden}-" in form.problem.id and form.way == way}
    assert list(texts) == [expected]
    problem = texts[expected]
    value = item.quantities[hidden].value
    assert Fraction(problem.gold) == (100 * value if item.quantities[hidden].kind == "percent" else value)
    assert problem.unknown_program is not None
    assert execute(problem.program).answer == execute(problem.unknown_program).answer == Fraction(problem.gold)


STORIES = [labeled(text, *steps, name=f"story-{i}") for i, (text, steps, *_) in enumerate(HAND)]


def test_the_numbers_of_the_new_text_are_those_of_its_program_and_its_regions_stand_in_it() -> None:
    problems = list(turned_problems(STORIES, 60, seed=3))
    assert len(problems) == 60
    for problem in problems:
        assert tuple(q.value for q in extract_quantities(problem.problem.text)) == problem.program.quantities
        assert len(problem.regions) == len(problem.program.steps) and all(problem.regions)
        for spans in problem.regions:
            assert all(0 <= start < end <= len(problem.problem.text) for start, end in spans)
        assert problem.problem.text[slice(*problem.goal.question_span)].endswith(("?", "."))
        assert execute(problem.program).answer == Fraction(problem.gold)


def test_the_result_of_a_turned_problem_with_its_answer_put_back_is_the_number_given() -> None:
    """The inverse of the inverse: the old program at the found value comes to the told result."""
    for item in STORIES:
        for forms in turned_forms(item):
            for form in forms:
                index = int(form.problem.id.split("-turned-")[1].split("-")[0])
                found = execute(form.program).answer
                assert isinstance(found, Fraction)
                put_back = found / 100 if item.quantities[index].kind == "percent" else found
                values = [*item.program.quantities]
                values[index] = put_back
                assert execute(Program(item.program.steps, tuple(values))).answer == execute(item.program).answer


def test_turning_is_deterministic_and_rows_read_back() -> None:
    first = list(turned_problems(STORIES, 30, seed=5))
    assert [p.problem.text for p in first] == [p.problem.text for p in turned_problems(STORIES, 30, seed=5)]
    assert [p.problem.text for p in first] == [p.problem.text for p in skeleton_problems(STORIES, 30, 5, ("turned",))]
    assert len({p.problem.id for p in first}) == 30
    for problem in first:
        row = data_row(problem)
        assert row["way"] in ("direct", "named", "letter") and row["parent"].startswith("story-")
        assert row["unknown_program"]["steps"][0] == ["UNKNOWN", []]
        assert execute(from_any_row(row).program).answer == Fraction(problem.gold)


def test_a_quantity_that_several_steps_read_has_an_equation_and_no_plain_inverse() -> None:
    # a man is 3 times as old as his son; together they are 52: x + 3x = 52
    program = Program(
        (Step("MUL", (QuantityRef(0), QuantityRef(1))), Step("ADD", (QuantityRef(0), ResultRef(0)))),
        (Fraction(13), Fraction(3)),
    )
    given = (Fraction(3), Fraction(52))
    assert undone(program, 0, {1: 0}, given, 1, Fraction(1)) is None
    unknown = with_unknown(program, 0, {1: 0}, given, 1, Fraction(1))
    assert [step.operation for step in unknown.steps] == ["UNKNOWN", "MUL", "ADD", "EQUATION", "SOLVE"]
    assert execute(unknown).answer == 13
    plain = undone(program, 1, {0: 0}, (Fraction(13), Fraction(52)), 1, Fraction(1))
    assert plain is not None and execute(plain).answer == 3  # (52 - 13) / 13


@pytest.mark.parametrize(
    ("steps", "hidden", "expected"),
    [
        ((("SUB", "q0", "q1"),), 1, True),
        ((("MUL", "q0", "q0"),), 0, False),  # a square
        ((("SUB", "q0", "q0"), ("ADD", "r0", "q1")), 0, False),  # it cancels
        ((("DIV", "q1", "q0"),), 0, True),
    ],
)
def test_only_numbers_that_the_result_tells_are_hidden(
    steps: tuple[tuple[str, str, str], ...], hidden: int, expected: bool
) -> None:
    item = labeled("There are 6 and 30 of them. How many are there?", *steps)
    assert is_one_to_one(item.program, hidden) is expected


def test_a_division_by_the_number_may_only_come_last() -> None:
    last = labeled("There are 6 and 30 of them. How many are there?", ("DIV", "q1", "q0"))
    inside = labeled("There are 6 and 30 of them. How many are there?", ("DIV", "q1", "q0"), ("ADD", "r0", "q1"))
    assert not is_divided_by(last.program, 0) and is_divided_by(inside.program, 0)


@pytest.mark.parametrize(
    ("text", "steps", "reason"),
    [
        (
            "Roger has 13 players. A pack has 13 bags. How many bags are there?", [("MUL", "q0", "q1")],
            "number: another is equal to it",
        ),
        (
            "Each pack holds 6 pouches. The team has 18 members. How many packs does Roger need to buy?", [("DIV", "q1", "q0")],
            "result: a share that could be rounded in the telling",
        ),
        (
            "tom has 6 pens . he buys 2 more . how many pens does he have ?", [("ADD", "q0", "q1")],
            "text: lower case",
        ),
        (
            "Kim made 10 cakes. She made 8 cups and 2 plates. How many things did Kim make?", [("ADD", "q0", "q1")],
            "number: numbers that nothing reads come to it",
        ),
        (
            "Maya rides about 44 miles a week. She rides 20 miles on Monday. How many miles are left?", [("SUB", "q0", "q1")],
            "text: a number that is not exact",
        ),
        (
            "Tom sold 6 plates that cost $3. He spent $5. How much money does Tom have left?", [("MUL", "q0", "q1"), ("SUB", "r0", "q2")],
            "text: a price of all or of each",
        ),
        (
            "Tom sold 12 large fries for $3. He spent $5. How much money does Tom have left?", [("MUL", "q0", "q1"), ("SUB", "r0", "q2")],
            "text: a price of all or of each",
        ),
        (
            "2 busy squirrels stored 30 nuts a day for 4 days. How many nuts did they store?",
            [("MUL", "q0", "q1"), ("MUL", "r0", "q2")], "text: a rate of all or of each",
        ),
        (
            "Eva scored 90 points in May. She scored 1/3 points less in June. How many points did Eva score in June?",
            [("MUL", "q0", "q1"), ("SUB", "q0", "r0")], "text: a part of what",
        ),
        (
            "Rose had 10 kilograms of rice. She cooked 9/10 kilograms of it. How many kilograms of rice did Rose cook?",
            [("MUL", "q0", "q1")], "text: a part of what",
        ),
        (
            # 50 of the one makes 40 of the other; so does 90
            "The difference of their ages is 40 years. They are 140 years old together. How old is Asaf?",
            [("SUB", "q1", "q0"), ("DIV", "r0", "2")], "text: a difference without its sign",
        ),
        (
            "Ann has 4 times more pens than Ben. Ben has 6 pens. How many pens does Ann have?", [("MUL", "q0", "q1")],
            "text: so many times more",
        ),
        (
            "Mark may take the cheaper lens. One costs $240, the other $20 less. How much does he pay?", [("SUB", "q0", "q1")],
            "text: the reader has to choose",
        ),
        (
            "He charges $50 a day or $500 for 14 days. How much does he charge?", [("SUB", "q1", "q0")],
            "text: the reader has to choose",
        ),
        (
            "Sarah found 5 shells. Then he found 6 shells. How many shells does Sarah have?", [("ADD", "q0", "q1")],
            "text: one person is he and she",
        ),
        (
            "Kati drives 20 miles. Katie drives twice as far, and Katie rests. How many miles does Katie drive?",
            [("MUL", "q0", "q1")], "text: rounding, lines, or slips of the pen",
        ),
        (
            "Ben has a certain number of pens and buys 5 pens at $3 each. How much did Ben spend?", [("MUL", "q0", "q1")],
            "text: it leaves a number open itself",
        ),
        (
            "Tom has 40 pens. He gives 5 of them to each child in his family. How many pens does Tom have left?",
            [("MUL", "q1", "5"), ("SUB", "q0", "r0")], "program: a constant that the text does not tell",
        ),
        (
            "Tom has 40 pens. He gives 39 pens away. How many pens does Tom have left?", [("DIV", "q0", "q0")],
            "program: a number less itself, or by itself",
        ),
        (
            "Tom had $50. He spent $20 on a hat. He has 3 boxes with 4 pens each. How many pens does Tom have?",
            [("MUL", "q2", "q3")], "program: it leaves numbers unread",
        ),
        (
            "John pays half the cost. The room costs $40 a night for 3 nights. How much did it cost?",
            [("MUL", "q1", "q2"), ("MUL", "r0", "q0")], "result: whose part of the cost",
        ),
        (
            "Page has 80 pairs of shoes and buys 6 more pairs. How many shoes does she have now?", [("ADD", "q0", "q1")],
            "result: things or pairs of them",
        ),
    ],
)  # fmt: skip
def test_what_could_be_misunderstood_is_refused_with_its_reason(
    text: str, steps: list[tuple[str, str, str]], reason: str
) -> None:
    reasons: Counter[str] = Counter()
    turned_forms(labeled(text, *steps), reasons)
    assert reasons[reason] >= 1


@pytest.mark.parametrize(
    ("text", "steps", "hidden"),
    [
        # 56 meters make 14 dresses, and so do 57
        (
            "Mia has 56 meters of cloth. Each dress takes 4 meters of cloth and 3 hours to make. How many hours does Mia have to work?",
            [("DIV", "q0", "q1"), ("MUL", "r0", "q2")], 0,
        ),
        # a bottle is bought whole: 9 hours cost what 16 hours cost
        (
            "Mia needs 3 ounces of cream every 2 hours. A bottle holds 12 ounces and costs $4. If she is there for 16 hours, "
            "how much will the cream cost?",
            [("DIV", "q0", "q1"), ("DIV", "r0", "q2"), ("MUL", "q3", "r1"), ("MUL", "q4", "r2")], 4,
        ),
        # everybody knows it
        (
            "Mia has 5 gallons of tea. There are 4 quarts in a gallon. How many quarts of tea does Mia have?",
            [("MUL", "q0", "q1")], 1,
        ),
        # "how many packs does he buy?" would be answered by 360
        (
            "John buys 2 packs of cards for all his pupils. There are 180 pupils. How many packs did he buy?",
            [("MUL", "q0", "q1")], 0,
        ),
        # the sheep alone, or the sheep and the goats?
        (
            "There are 40 cows, 56 sheep and goats. How many animals are there?", [("ADD", "q0", "q1")], 1,
        ),
    ],
)  # fmt: skip
def test_a_number_that_the_told_result_leaves_open_stays(
    text: str, steps: list[tuple[str, str, str]], hidden: int
) -> None:
    forms = [form for found in turned_forms(labeled(text, *steps)) for form in found]
    assert not [form.problem.text for form in forms if f"-turned-{hidden}-" in form.problem.id]


def test_a_condition_after_the_result_becomes_a_sentence_before_it() -> None:
    item = labeled(
        "Miss Davis gave 15 sticks to each of the 10 groups. How many sticks does she have left if she had 170 sticks?",
        ("MUL", "q0", "q1"), ("SUB", "q2", "r0"),
    )  # fmt: skip
    texts = {form.problem.text for forms in turned_forms(item) for form in forms}
    assert (
        "Miss Davis gave 15 sticks to each of the 10 groups. She had x sticks. She has 20 sticks left. What is the value of x?"
        in texts
    )


def test_a_direct_question_does_not_ask_for_all_where_the_number_is_of_each() -> None:
    item = labeled(
        "There are 80 quarters and 100 dimes in every machine. How many coins are there?", ("ADD", "q0", "q1")
    )
    ways = {(form.problem.id.split("-turned-")[1]) for forms in turned_forms(item) for form in forms}
    assert "0-named" in ways and "0-direct" not in ways


def test_traces_of_tokenising_are_taken_out() -> None:
    assert tidied("Tom has $ 6.0 . he 's glad , is n't he ?") == "Tom has $6. He's glad, isn't he?"
    assert tidied("It weighs 6.05 pounds , or 5.0% less .") == "It weighs 6.05 pounds, or 5.0% less."
