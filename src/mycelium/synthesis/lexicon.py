"""Who can be in a story: names, roles, relatives, groups. What they handle is in `lexicon_things`."""

from __future__ import annotations

FEMALE = tuple(
    (
        "Mary Anna Emma Olivia Sophia Mia Julia Jenny Sarah Rachel Laura Alice Amy Betty Carla Carmen Chloe Claire "
        "Daisy Dana Diana Elena Ella Ellen Emily Erin Eva Fiona Gina Grace Hannah Helen Holly Isabel Ivy Jane "
        "Janet Jasmine Jessica Jill Joan Josie Joyce Judy Karen Kate Katie Kelly Kim Kylie Lena Leah Lily Linda Lisa "
        "Lola Lucy Maddie Maria Martha Maya Megan Melissa Mila Molly Monica Nadia Nancy Naomi Natalie Nina Nora "
        "Paula Penny Priya Rita Rosa Rose Ruby Ruth Sally Samantha Sandra Sara Sasha Shelly Stella Susan Tanya Tara "
        "Tiffany Tina Tracy Valerie Vanessa Vera Victoria Violet Wendy Yolanda Zoe Abigail Adele Aisha Amanda Angela "
        "Annie April Aria Ashley Audrey Barbara Beth Bianca Brenda Brittany Cassie Catherine Cindy Courtney Denise "
        "Donna Doris Eliza Esther Florence Gabby Georgia Gloria Haley Heather Ingrid Irene Jacqueline Jordana "
        "Kendra Kiara Latoya Lauren Lorraine Mackenzie Marissa Meredith Michelle Miranda Nicole Olga Pamela Peyton "
        "Rebecca Roxanne Selena Sheila Shirley Skylar Sonia Tamara Teresa Trisha Ursula Veronica Whitney Yasmin "
        "Jenna Janice Mandy Stephanie Carly Carrie Adriana Bella Brianna Cheryl Christina Deborah Dina Faye Joanna Kathy Kayla "
        "Kimberly Kristin Lana Lucia Lydia Mara Marie Melanie Nadine Natalia Patricia Rachelle Rylee Sabrina Savannah Suzanne "
        "Tabitha Vivian"
    ).split()
)
MALE = tuple(
    (
        "James John Tom Michael David Robert Adam Alan Albert Alex Andrew Andy Anthony Arthur Ben Bill Billy Bob "
        "Bobby Brad Brandon Brian Bruce Caleb Carl Carlos Charles Charlie Chris Cody Colin Connor Craig Dan Daniel "
        "Darren Dennis Derek Diego Don Doug Dylan Eddie Edgar Eli Eric Ethan Evan Felix Frank Fred Gabriel Gary George "
        "Gerald Greg Harold Harry Hector Henry Howard Hugo Ian Isaac Ivan Jack Jackson Jacob Jake Jamal Jared Jason "
        "Jeff Jeremy Jerry Jesse Jim Jimmy Joe Joel Jonathan Jose Joseph Josh Juan Julian Justin Keith Ken Kenny "
        "Kevin Kyle Larry Leo Leon Liam Logan Louis Lucas Luis Luke Malik Manny Marco Marcus Mario Mark Martin "
        "Mason Matt Max Mike Miguel Mitch Nathan Ned Neil Nick Noah Norman Oliver Omar Oscar Owen Patrick Paul Pedro Pete "
        "Peter Phil Ralph Raj Randy Ray Raymond Ricardo Rick Roger Ron Roy Russell Ryan Sam Scott Sean Seth Simon "
        "Spencer Stan Steve Stuart Ted Terry Theo Thomas Tim Timmy Todd Tony Travis Trevor Troy Tyler Victor Vince "
        "Wade Walter Warren Wayne Wesley Will Winston Xavier Zach Zane Ahmed Kwame Hiro Wei Tariq Ravi Andre Dante "
        "Ali Carson Toby William Joey Samuel Aaron Anton Benjamin Blake Cameron Christopher Clark Damien Donald Dwayne Emmanuel Gavin "
        "Jerome Jorge Kurt Lawrence Mitchell Nathaniel Nelson Nicholas Orlando Phillip Quincy Richard Roland Samson Sebastian "
        "Stephen Timothy Tyrone Vincent Zachary Zack"
    ).split()
)
SURNAMES = (
    "Smith",
    "Jones",
    "Brown",
    "Lee",
    "Garcia",
    "Johnson",
    "Davis",
    "Wilson",
    "Taylor",
    "Clark",
    "Lopez",
    "Young",
    "King",
    "Wright",
    "Green",
    "Baker",
    "Adams",
    "Nelson",
    "Carter",
    "Turner",
    "Parker",
    "Cooper",
    "Bailey",
    "Rivera",
    "Watson",
    "Brooks",
    "Kelly",
    "Price",
    "Bennett",
    "Wood",
    "Ross",
    "Foster",
    "Patel",
    "Chen",
    "Kim",
    "Martinez",
)
TITLES = {"f": ("Mrs.", "Ms.", "Dr.", "Coach"), "m": ("Mr.", "Mr.", "Dr.", "Coach")}

# Noun, gender of the pronoun that follows.
ROLES: dict[str, tuple[tuple[str, str], ...]] = {
    "baker": (("baker", "m"), ("pastry chef", "f"), ("cook", "m"), ("bakery owner", "f")),
    "farmer": (("farmer", "m"), ("gardener", "f"), ("rancher", "m"), ("grower", "f")),
    "seller": (("shopkeeper", "m"), ("vendor", "f"), ("store owner", "m"), ("merchant", "m"), ("street vendor", "f")),
    "maker": (("carpenter", "m"), ("potter", "f"), ("tailor", "m"), ("seamstress", "f"), ("jeweler", "f")),
    "teacher": (("teacher", "f"), ("coach", "m"), ("librarian", "f"), ("principal", "m"), ("professor", "m")),
    "worker": (
        ("plumber", "m"), ("mechanic", "m"), ("electrician", "m"), ("waitress", "f"), ("nurse", "f"),
        ("cleaner", "f"), ("painter", "m"), ("babysitter", "f"), ("tutor", "f"), ("cashier", "m"),
    ),
    "driver": (("truck driver", "m"), ("taxi driver", "m"), ("cyclist", "f"), ("delivery driver", "m"), ("salesman", "m")),
    "anyone": (("boy", "m"), ("girl", "f"), ("man", "m"), ("woman", "f"), ("student", "f")),
}  # fmt: skip

RELATIVES = (
    ("brother", "m"), ("sister", "f"), ("friend", "m"), ("friend", "f"), ("best friend", "f"), ("cousin", "m"),
    ("cousin", "f"), ("neighbor", "m"), ("neighbor", "f"), ("classmate", "f"), ("younger brother", "m"),
    ("older sister", "f"), ("mother", "f"), ("father", "m"), ("uncle", "m"), ("aunt", "f"), ("teammate", "m"),
    ("roommate", "f"), ("coworker", "m"), ("grandmother", "f"), ("grandfather", "m"), ("mom", "f"), ("dad", "m"),
)  # fmt: skip

# Whose age may be anything beside the owner's.
SIBLINGS = (
    ("brother", "m"), ("sister", "f"), ("friend", "m"), ("friend", "f"), ("cousin", "m"), ("cousin", "f"),
    ("neighbor", "m"), ("neighbor", "f"),
)  # fmt: skip

GROUPS = (
    "friends", "classmates", "cousins", "neighbors", "siblings", "coworkers", "teammates", "roommates",
)  # fmt: skip

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
COLORS = ("red", "blue", "green", "yellow", "white", "black", "purple", "orange", "pink", "brown", "gray")
EVENTS_OF_LIFE = (
    "a birthday party", "a school fair", "a picnic", "a bake sale", "a family reunion", "a wedding", "a barbecue",
    "a holiday party", "a charity event", "a class party", "a graduation party", "a camping trip", "a science fair",
)  # fmt: skip
STORES = (
    "store", "supermarket", "market", "grocery store", "mall", "corner shop", "farmers market", "department store",
)  # fmt: skip
