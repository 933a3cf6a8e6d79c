"""People, things and numbers as they come up in everyday questions about quantities."""

from __future__ import annotations

from random import Random

from reasonnet.forge.wording import OWN, Marked, Slot, number

PEOPLE = (
    "Ann", "Bo", "Ed", "Ty", "Li", "Wu", "Mia", "Leo", "Zoe", "Ian", "Amy", "Raj", "Eva", "Tom",
    "Kai", "Noa", "Ivo", "Ugo", "Ines", "Omar", "Lena", "Hugo", "Aiko", "Yuki", "Noor", "Ravi",
    "Sven", "Olga", "Finn", "Maya", "Juan", "Rosa", "Kofi", "Amara", "Diego", "Priya", "Chloe",
    "Ahmed", "Fatima", "Pavel", "Ingrid", "Mateo", "Sofia", "Liam", "Emma", "Oliver", "Ava",
    "Lucas", "Hana", "Kenji", "Mei", "Jin", "Soo", "Minh", "Linh", "Anil", "Deepa", "Tariq",
    "Leila", "Yusuf", "Zainab", "Kwame", "Abena", "Chidi", "Ngozi", "Thabo", "Lerato", "Bjorn",
    "Astrid", "Piotr", "Zofia", "Marek", "Elif", "Emre", "Giulia", "Marco", "Camille", "Antoine",
    "Klaus", "Heidi", "Ioana", "Andrei", "Nikos", "Eleni", "Tamar", "Ariel", "Carlos", "Lucia",
    "Thiago", "Beatriz", "Mohammed", "Khadija", "Siobhan", "Declan", "Rhys", "Cerys", "Malia",
    "Keanu", "Winona", "Tallulah", "Grandpa", "Grandma", "Mrs Patel", "Mr Brown", "Dr Okafor",
    "Coach Kim", "Aunt May", "Uncle Bob",
)  # fmt: skip
THINGS = (
    "apples", "oranges", "marbles", "stickers", "books", "coins", "stamps", "cookies", "pencils",
    "bricks", "eggs", "tickets", "beads", "cards", "plants", "photos", "chairs", "bottles",
    "shells", "muffins", "candles", "screws", "sheep", "roses", "balloons", "songs", "files",
    "emails", "tulips", "potatoes", "lemons", "peaches", "tiles", "buttons", "gems", "crystals",
    "arrows", "potions", "pages", "points", "boxes", "sandwiches", "cups", "plates", "T-shirts",
    "socks", "paperclips", "badges", "magnets", "acorns", "pebbles", "carrots", "tomatoes",
    "grapes", "doughnuts", "bananas", "envelopes", "bolts", "batteries", "light bulbs", "pizzas",
    "tokens", "kites", "puzzles", "crayons", "notebooks", "erasers", "hats", "ribbons", "toys",
)  # fmt: skip
PLACES = (
    "the bakery", "the library", "the warehouse", "the school", "the museum", "the farm",
    "the office", "the market", "the garage", "the hospital", "the cinema", "the harbour",
    "the zoo", "the station", "the factory", "the gym", "the café", "the toy shop",
    "the greenhouse",
    "the stadium", "the camp", "the lab", "the pet shop", "the vineyard", "the town hall",
)  # fmt: skip
GOODS = (
    "jacket", "phone", "bike", "laptop", "lamp", "guitar", "camera", "sofa", "watch", "tent",
    "backpack", "pair of shoes", "table", "coffee machine", "drone", "dress", "skateboard",
    "monitor", "vacuum cleaner", "flight", "hotel room", "printer", "fridge", "helmet", "kayak",
    "keyboard", "blender", "rug", "board game", "concert ticket", "textbook", "car", "sweater",
)  # fmt: skip


def context(rng: Random) -> dict[str, Slot]:
    """Draw the unmarked slots of stories: people, things, places, a shop's article."""
    first, second = rng.sample(PEOPLE, 2)
    place = rng.choice(PLACES)
    return {
        "_person": first,
        "_other": second,
        "_things": rng.choice(THINGS),
        "_place": place,
        "_Place": place[0].upper() + place[1:],
        "_article": rng.choice(GOODS),
    }


def whole(rng: Random, least: int = 0, top: int = 10**6) -> int:
    """Draw a whole number whose length is evenly distributed (small ones are frequent)."""
    limit = min(top, 10 ** rng.choice([1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 9]))
    return rng.randint(min(least, limit), limit)


def value(rng: Random, *, negative: float = 0.08, decimal: float = 0.15) -> str:
    """Draw a number of any size, sometimes negative or decimal, in digits."""
    if rng.random() < decimal:
        places = rng.choice([1, 1, 2, 2, 2, 3, 4])
        text = f"{whole(rng, 0, 10**5)}.{rng.randrange(1, 10**places):0{places}d}"
    else:
        text = str(whole(rng))
    if rng.random() < negative and float(text) != 0:
        return rng.choice(["-", "-", "-", "−"]) + text
    return text


def written(rng: Random, text: str | int, *, words: float = 0.06) -> str:
    """Write a number in digits as people do: with separators, in words."""
    if isinstance(text, int):
        return number(rng, text, words=words)
    if text.isdigit() and len(text) < 15:
        return number(rng, int(text), words=words)
    return text


def money(rng: Random, amount: str) -> Marked:
    """Write an amount of money; the sign or name of the currency is not marked."""
    left, right = rng.choice(
        [("$", "")] * 6
        + [("€", ""), ("£", ""), ("", " dollars"), ("", " euros"), ("", " pounds"), ("", "€")]
        + [("", ""), ("", " bucks"), ("USD ", ""), ("", " rupees")]
    )
    pieces = ((left, None), (amount, OWN), (right, None))
    return Marked(tuple(piece for piece in pieces if piece[0]))
