"""What stories are about: countable things by kind, with containers, verbs that fit them and price ranges."""

from __future__ import annotations

from dataclasses import dataclass

from mycelium.synthesis.grammar import Item


def _items(text: str) -> tuple[Item, ...]:
    return tuple(Item(noun.strip()) for noun in text.split(","))


THINGS: dict[str, tuple[Item, ...]] = {
    "fruit": _items(
        "apple, orange, pear, banana, peach, plum, mango, lemon, lime, strawberry, cherry, grape, kiwi, coconut, "
        "watermelon, apricot, fig, tangerine, blueberry, raspberry, pineapple, avocado, melon, papaya, "
        "nectarine, pomegranate, grapefruit, blackberry"
    ),
    "vegetable": _items(
        "tomato, potato, carrot, cucumber, onion, pumpkin, pepper, cabbage, radish, zucchini, eggplant, turnip, beet, "
        "squash, mushroom, ear of corn, head of lettuce, sweet potato, parsnip, leek, bell pepper, chili pepper"
    ),
    "baked": _items(
        "cookie, cupcake, muffin, brownie, donut, pie, cake, bagel, croissant, pastry, biscuit, roll, scone, tart, "
        "loaf of bread, pancake, waffle, chocolate chip cookie, sugar cookie, macaron, cinnamon roll, "
        "doughnut, pretzel, cheesecake, oatmeal cookie, slice of cake, lemon bar"
    ),
    "sweet": _items(
        "candy, lollipop, chocolate bar, gummy bear, piece of candy, jelly bean, marshmallow, caramel, candy bar, mint, "
        "piece of gum, chocolate, candy cane, licorice stick, truffle, gumball, jellybean, sweet, bag of popcorn, peanut butter cup"
    ),
    "food": _items(
        "sandwich, hot dog, burger, taco, slice of pizza, egg, pizza, burrito, salad, bowl of soup, juice box, "
        "bottle of water, can of soda, bag of chips, carton of milk, yogurt, hamburger, sausage, "
        "granola bar, soda, meal, smoothie, doughnut, quesadilla, ice cream cone, order of fries, popsicle"
    ),
    "school": _items(
        "pencil, pen, eraser, notebook, crayon, marker, folder, ruler, binder, glue stick, textbook, colored pencil, "
        "sheet of paper, paper clip, highlighter, sharpener, index card, poster board, stapler, calculator, backpack, sheet of stickers"
    ),
    "toy": _items(
        "toy car, doll, marble, ball, puzzle, action figure, balloon, block, stuffed animal, yo-yo, board game, kite, "
        "video game, toy truck, teddy bear, lego set, top, jump rope, water gun, bouncy ball, robot, "
        "toy boat, rubber duck, frisbee, toy train, stuffed bear, beach ball, play set, card game"
    ),
    "collectible": _items(
        "sticker, stamp, baseball card, coin, postcard, seashell, rock, comic book, trading card, magnet, key chain, "
        "button, bead, bottle cap, feather, acorn, badge, pin, poster, gemstone, fossil, medal, keychain, "
        "bouncy ball, figurine, shell, crystal, patch, record, photo, guitar pick"
    ),
    "book": _items(
        "book, novel, magazine, comic, cookbook, textbook, mystery novel, short story, picture book, "
        "history book, science book, travel guide"
    ),
    "flower": _items("rose, tulip, daisy, sunflower, lily, orchid, carnation, daffodil, flower, violet, marigold"),
    "plant": _items(
        "tree, apple tree, bush, seed, shrub, tomato plant, seedling, bulb, oak tree, pine tree, rosebush, "
        "sapling, cactus, fern, lemon tree, rose bush, strawberry plant"
    ),
    "clothing": _items(
        "shirt, hat, scarf, sweater, dress, jacket, tie, skirt, t-shirt, pair of socks, pair of shoes, "
        "pair of jeans, coat, cap, belt, pair of gloves, hoodie, pair of pants, blouse, uniform, "
        "pair of shorts, swimsuit, sweatshirt, pair of boots, vest, apron, costume, pair of sunglasses"
    ),
    "animal": _items(
        "dog, cat, rabbit, chicken, cow, goat, sheep, duck, horse, pig, turkey, hamster, parrot, turtle, goldfish, "
        "puppy, kitten, lamb, fish, frog, snail, lizard, guinea pig, pony, goose, hen, llama, donkey, rooster, calf, bull"
    ),
    "wild": _items(
        "bird, squirrel, deer, butterfly, bee, crab, monkey, elephant, lion, zebra, giraffe, penguin, dolphin, owl, "
        "eagle, ladybug, fox, snake, seal, bear, swan, dragonfly, firefly, shark, whale, starfish, wolf, "
        "ant, spider, otter, raccoon, hawk, crow, bunny, seagull, jellyfish, alligator, tiger"
    ),
    "craft": _items(
        "bracelet, necklace, paper crane, candle, birdhouse, vase, mug, bowl, quilt, basket, pot, picture frame, "
        "greeting card, paper airplane, wreath, clay pot, painting, sculpture, blanket, "
        "friendship bracelet, lantern, scarf, doormat, pair of earrings, potholder, jewelry box, "
        "bar of soap, ceramic bowl"
    ),
    "furniture": _items(
        "chair, table, desk, lamp, shelf, bench, stool, bookcase, sofa, bed, cabinet, mirror, rug, "
        "dresser, couch, nightstand, wardrobe, armchair, carpet"
    ),
    "tool": _items(
        "hammer, brick, board, tile, wrench, battery, light bulb, plank, bucket, rope, ladder, paintbrush, "
        "flashlight, screwdriver, paint roller, drill, saw, shovel"
    ),
    "household": _items(
        "towel, plate, cup, glass, spoon, fork, pillow, candle, jar, bottle, photo album, umbrella, box of "
        "tissues, blanket, bar of soap, roll of paper towels, can of paint, can of soup, box of cereal, "
        "bag of rice, knife, napkin, trash bag, bottle of shampoo, roll of toilet paper, sponge, "
        "coffee mug, frying pan"
    ),
    "gadget": _items(
        "phone, laptop, tablet, camera, headset, watch, printer, keyboard, bike, skateboard, radio, "
        "speaker, computer, television, game console, scooter, pair of headphones, monitor, vacuum cleaner"
    ),
    "ticket": _items(
        "ticket, raffle ticket, movie ticket, concert ticket, bus ticket, lottery ticket, train ticket, zoo ticket"
    ),
    "letter": _items("letter, thank-you note, postcard, holiday card, invitation, birthday card, note"),
    "written": _items("email, text message, poem, report, song, essay, article, short story, blog post, review"),
    "foldable": _items(
        "shirt, sweater, t-shirt, towel, blanket, pair of pants, pair of socks, napkin, bedsheet, pair of jeans, sweatshirt, "
        "uniform, dress, tablecloth, pillowcase"
    ),
    "mail": _items("letter, newspaper, package, flyer, magazine, parcel, box, menu, brochure, catalog"),
    "wood": _items(
        "chair, table, birdhouse, bench, stool, desk, bookcase, picture frame, cabinet, dollhouse, toy train"
    ),
    "paintable": _items(
        "picture, mug, vase, flower pot, portrait, fence post, birdhouse, wooden toy, egg, canvas, model car"
    ),
    "animal_small": _items("fish, rabbit, hamster, parrot, turtle, goldfish, guinea pig, kitten, puppy, snail, lizard"),
    "fish": _items("fish, trout, crab, bass, salmon, lobster, catfish, snapper"),
    "recycle": _items("can, bottle, newspaper, plastic bottle, glass bottle, aluminum can, cardboard box"),
    "gift": _items("present, gift, gift bag, ornament, party hat, party favor, greeting card, balloon"),
}

CONTAINERS: dict[str, tuple[Item, ...]] = {
    "fruit": _items("basket, bag, box, crate, bowl"),
    "vegetable": _items("basket, bag, crate, sack, box"),
    "baked": _items("box, tray, plate, pack, tin, container"),
    "sweet": _items("bag, box, jar, packet, bowl"),
    "food": _items("box, pack, tray, case, cooler"),
    "school": _items("box, pack, case, drawer, package"),
    "toy": _items("box, bag, bin, chest, shelf"),
    "collectible": _items("box, album, jar, bag, binder, pack"),
    "book": _items("shelf, box, bookcase, stack, crate"),
    "flower": _items("bouquet, vase, pot, bunch, bucket"),
    "plant": _items("row, pot, garden bed, plot, tray"),
    "clothing": _items("drawer, box, rack, suitcase, closet"),
    "animal": _items("pen, cage, barn, tank, field"),
    "wild": _items("group, tree, flock, pond, enclosure"),
    "craft": _items("box, shelf, case, bag, crate"),
    "furniture": _items("room, row, truck, hall, classroom"),
    "tool": _items("box, pack, toolbox, pallet, bag"),
    "household": _items("box, pack, cabinet, set, shelf"),
    "gadget": _items("box, shelf, crate, shipment, case"),
    "ticket": _items("book, envelope, roll, pack, stack"),
    "letter": _items("box, pile, folder, stack, bag"),
    "written": (),
    "foldable": _items("basket, pile, stack, drawer, load"),
    "mail": _items("box, pile, cart, stack, bag"),
    "wood": _items("truck, crate, room, row, stack"),
    "paintable": _items("box, shelf, crate, row, case"),
    "animal_small": _items("tank, cage, box, pen, aquarium"),
    "fish": _items("bucket, net, cooler, tank, basket"),
    "recycle": _items("bag, bin, box, cart, sack"),
    "gift": _items("bag, box, pack, basket, sack"),
}

# Price of one thing in whole dollars, low to high; the cheapest kinds also have prices in cents.
PRICES: dict[str, tuple[int, int]] = {
    "fruit": (1, 4), "vegetable": (1, 4), "baked": (1, 12), "sweet": (1, 4), "food": (2, 12), "school": (1, 8),
    "toy": (3, 30), "collectible": (1, 12), "book": (5, 25), "flower": (2, 8), "plant": (4, 40), "clothing": (8, 60),
    "animal": (10, 90), "craft": (4, 40), "furniture": (25, 250), "tool": (3, 30), "household": (2, 20),
    "gadget": (40, 600), "ticket": (5, 40), "letter": (1, 5), "written": (5, 30), "foldable": (5, 40), "mail": (1, 5), "wood": (15, 120),
    "paintable": (8, 60), "animal_small": (4, 40), "fish": (3, 12), "recycle": (1, 2), "gift": (2, 25),
    "wild": (5, 20),
}  # fmt: skip


@dataclass(frozen=True)
class Frame:
    """A way to have a number of things: the verb, its forms, the kinds of thing, how many, where or when.

    `v` finite form, `b` base form, `do` auxiliary ("does", "did"), `pp` past participle.
    """

    v: str
    b: str
    do: str
    pp: str
    kinds: tuple[str, ...]
    low: int
    high: int
    where: tuple[str, ...] = ("",)
    keeps: bool = True  # the things are at hand afterwards: they can be given away, sold, packed
    per: tuple[str, ...] = ()  # the rates that make sense: "hour", "day"


_SHOP = ("", "", " at the store", " at the market", " at the mall", " online", " for a party", " for school")
_OUT = ("", " on the beach", " in the park", " in the garden", " in the woods", " on a hike", " on vacation")

FRAMES: tuple[Frame, ...] = (
    Frame("has", "have", "does", "had", ("collectible", "toy", "book", "school", "sweet", "fruit", "clothing", "animal",
          "craft", "flower", "household", "tool", "baked", "gift"), 4, 120),
    Frame("had", "have", "did", "had", ("collectible", "toy", "sweet", "fruit", "school", "baked", "book", "vegetable"), 6, 150),
    Frame("owns", "own", "does", "owned", ("collectible", "book", "clothing", "toy", "animal", "animal_small"), 3, 60),
    Frame("bought", "buy", "did", "bought", ("fruit", "vegetable", "baked", "sweet", "food", "school", "toy",
          "collectible", "book", "flower", "clothing", "household", "tool", "gift", "ticket"), 3, 60, _SHOP),
    Frame("picked", "pick", "did", "picked", ("fruit", "flower", "vegetable"), 8, 150,
          ("", " from the garden", " at the farm", " at the orchard", " this morning"), True, ("hour", "day", "minute")),
    Frame("baked", "bake", "did", "baked", ("baked",), 6, 144,
          ("", " for a bake sale", " for the school fair", " for a party", " this morning"), True, ("hour", "day")),
    Frame("made", "make", "did", "made", ("craft", "food"), 4, 80,
          ("", " for the craft fair", " for a fundraiser", " last week", " over the weekend"), True, ("hour", "day", "week")),
    Frame("collected", "collect", "did", "collected", ("collectible", "recycle", "fruit"), 8, 200, _OUT, True,
          ("hour", "day", "week", "month")),
    Frame("collects", "collect", "does", "collected", ("collectible", "recycle"), 8, 150, ("",), True, ("day", "week")),
    Frame("found", "find", "did", "found", ("collectible", "recycle"), 5, 90, _OUT, True, ("hour", "day")),
    Frame("caught", "catch", "did", "caught", ("fish",), 4, 60, ("", " at the lake", " in the river", " last weekend"),
          True, ("hour", "day")),
    Frame("sold", "sell", "did", "sold", ("baked", "fruit", "vegetable", "craft", "ticket", "flower", "food", "book",
          "clothing", "toy", "furniture", "gadget"), 6, 150, ("", " at the fair", " at the market", " last week",
           " yesterday"), False,
          ("hour", "day", "week")),
    Frame("sells", "sell", "does", "sold", ("baked", "fruit", "flower", "craft", "food", "book"), 10, 120,
          (" every day", " each week", " on a typical day"), False),
    Frame("read", "read", "did", "read", ("book",), 3, 50, ("", " last year", " this summer", " last month"), False,
          ("week", "month")),
    Frame("planted", "plant", "did", "planted", ("plant", "flower"), 5, 120,
          ("", " in the garden", " in the backyard", " last spring", " at the park"), False, ("hour", "day")),
    Frame("saw", "see", "did", "seen", ("wild",), 4, 60, ("", " at the zoo", " in the park", " on the trip", " at the lake"),
          False, ("hour", "day")),
    Frame("received", "receive", "did", "received", ("gift", "mail", "toy", "book", "sweet"), 4, 60,
          ("", " for the holidays", " last week", " as a prize"), True, ("day", "week", "month")),
    Frame("wrote", "write", "did", "written", ("letter", "written", "written"), 4, 60, ("", " last month", " this week"), False,
          ("hour", "day", "week")),
    Frame("delivered", "deliver", "did", "delivered", ("mail", "flower", "food"), 8, 150,
          ("", " yesterday", " last week", " before lunch"), False, ("hour", "day")),
    Frame("ordered", "order", "did", "ordered", ("food", "book", "school", "clothing", "furniture", "household", "gadget"),
          3, 80, ("", " online", " for the office", " last month")),
    Frame("packed", "pack", "did", "packed", ("food", "clothing", "fruit", "gift", "household"), 4, 80,
          ("", " for the trip", " for the picnic", " for the move"), True, ("hour", "minute")),
    Frame("ate", "eat", "did", "eaten", ("sweet", "fruit", "baked", "food"), 3, 24, ("", " last week", " at the party"),
          False, ("day", "hour")),
    Frame("harvested", "harvest", "did", "harvested", ("vegetable", "fruit"), 20, 400,
          ("", " this season", " last month", " this fall"), True, ("hour", "day", "week")),
    Frame("raises", "raise", "does", "raised", ("animal",), 5, 90, ("", " on a farm")),
    Frame("won", "win", "did", "won", ("toy", "ticket", "collectible", "sweet"), 3, 60, (" at the fair", " at the arcade", "")),
    Frame("built", "build", "did", "built", ("wood",), 3, 40, ("", " last month", " in the workshop"), True,
          ("day", "week", "month")),
    Frame("painted", "paint", "did", "painted", ("paintable",), 3, 40, ("", " last week", " over the summer"), True,
          ("hour", "day")),
    Frame("brought", "bring", "did", "brought", ("food", "baked", "gift", "fruit", "household"), 4, 60,
          (" to the party", " to school", " to the picnic", " to the office")),
    Frame("donated", "donate", "did", "donated", ("book", "clothing", "toy", "food"), 4, 90,
          ("", " to the shelter", " to the school", " to charity"), False),
    Frame("counted", "count", "did", "counted", ("wild", "collectible", "flower"), 6, 120, _OUT, False, ("hour", "day")),
    Frame("sorted", "sort", "did", "sorted", ("mail", "collectible", "recycle", "book"), 10, 200, ("", " this morning"),
          True, ("hour", "minute")),
    Frame("folded", "fold", "did", "folded", ("foldable",), 6, 90, ("", " yesterday"), True, ("hour",)),
    Frame("needs", "need", "does", "needed", ("school", "household", "tool", "food", "furniture", "gift"), 5, 100,
          (" for a project", " for a party", " for the event"), False),
)  # fmt: skip
