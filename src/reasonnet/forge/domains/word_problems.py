"""Word problems: shopping, change, travelling, what is left, sharing, legs, groups."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from reasonnet.forge.domains import _animals, _gym_everyday
from reasonnet.forge.domains import _everyday_whole_words as entire
from reasonnet.forge.wording import Family, Marked, Piece, Slot, fill, join, mark, number
from reasonnet.tools.stories import LEGS, plural

NAMES: tuple[str, ...] = tuple(
    "Ann Bo Li Max Mia Leo Eva Ivo Jo Kai Amy Ben Tom Sam Dan Zoe Ada Ravi Omar Noor Yuki Hana Chen "
    "Wei Ling Priya Arjun Diego Lucia Mateo Sofia Carlos Elena Pedro Ines Joao Luca Giulia Marco "
    "Fatima Ahmed Layla Yusuf Amina Kofi Ama Kwame Zuri Thabo Nia Tunde Chidi Ngozi Sven Astrid Lars "
    "Ingrid Olga Ivan Natasha Dmitri Pavel Anya Katya Jan Ewa Piotr Agnes Zoltan Petra Hans Greta "
    "Klaus Heidi Pierre Claire Amelie Hugo Celine Emma Oliver Charlotte Isabella Benjamin Grace "
    "Samuel Victoria Alexander Maya Nadia Kenji Sakura Minh Linh Somchai Putri Budi Aroha Tane Mele "
    "Siobhan Declan Rhys Carys Hamish Fiona Esther Moses Ruth Aaron Deepa Sanjay Meera Farah Bilal "
    "Tariq Zainab Nikolaos Despina Marguerite".split()
)
"""First names of many cultures, two to ten letters long."""

_GOODS = (
    "pen pens,pencil pencils,apple apples,notebook notebooks,ticket tickets,sandwich sandwiches,"
    "muffin muffins,t-shirt t-shirts,balloon balloons,candle candles,mug mugs,orange oranges,"
    "book books,eraser erasers,ruler rulers,banana bananas,cupcake cupcakes,doughnut doughnuts,"
    "bagel bagels,postcard postcards,stamp stamps,battery batteries,light bulb light bulbs,"
    "brush brushes,marker markers,melon melons,coconut coconuts,croissant croissants,taco tacos,"
    "burger burgers,pizza pizzas,coffee coffees,lemonade lemonades,smoothie smoothies,hat hats,"
    "scarf scarves,sock socks,plate plates,spoon spoons,chair chairs,lamp lamps,cable cables,"
    "screw screws,bolt bolts,plank planks,tile tiles,brick bricks,bag of cement bags of cement,"
    "tin of paint tins of paint,rose roses,tulip tulips,potted plant potted plants,toy car toy cars,"
    "puzzle puzzles,game games,poster posters,sticker stickers,key ring key rings,bottle of water "
    "bottles of water,can of soup cans of soup,loaf of bread loaves of bread,carton of milk "
    "cartons of milk,box of cereal boxes of cereal,bar of soap bars of soap,comic comics,keyboard "
    "keyboards,mouse pad mouse pads,headset headsets,potion potions,sword swords,shield shields,"
    "arrow arrows,licence licences,sensor sensors,valve valves,resistor resistors,sausage sausages,"
    "pancake pancakes,kebab kebabs,samosa samosas,mango mangoes,pear pears,peach peaches,egg eggs,"
    "cookie cookies,brownie brownies,ice cream ice creams,lollipop lollipops,magnet magnets,"
    "umbrella umbrellas,blanket blankets,pillow pillows,towel towels,tennis ball tennis balls,"
    "football footballs,whistle whistles,seat seats,museum pass museum passes,ferry ticket "
    "ferry tickets,padlock padlocks,hammer hammers,paintbrush paintbrushes,envelope envelopes"
)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for entry in text.split(","):
        words = entry.split()
        half = len(words) // 2
        pairs.append((" ".join(words[:half]), " ".join(words[half:])))
    return tuple(pairs)


GOODS = _pairs(_GOODS)
"""Things people buy and count: (singular, plural)."""
PRODUCE = (
    "cheese flour sugar rice coffee tea ham minced beef salmon prawns potatoes onions carrots "
    "tomatoes grapes cherries almonds cashews walnuts olives honey butter soil gravel sand wool "
    "copper wire silk cotton olive oil petrol diesel milk cider paint varnish"
).replace("minced beef", "minced-beef").replace("copper wire", "copper-wire").replace(
    "olive oil", "olive-oil"
)
_STUFF = tuple(word.replace("-", " ") for word in PRODUCE.split())
_PLACES = (
    "the market,the corner shop,the bakery,the school fair,the museum,the stadium,the garden centre,"
    "the hardware store,the book fair,the station kiosk,the canteen,the flea market,the zoo,"
    "the supermarket,the farm shop,the online store,the campsite,the airport,the village fete,"
    "the games shop,the stationery shop,the cinema,the pharmacy,the harbour,the castle"
).split(",")
_NOISE = (
    "It is {n} degrees outside.", "The shop opens at {h} o'clock.", "{p} is {n} years old.",
    "There are {n} people in the queue.", "It has been raining since Monday.",
    "{p} came along as well.", "Last year everything was cheaper.", "It was {p}'s idea.",
    "The bus there takes {n} minutes.", "The shop is {n} metres from the station.",
    "{p} lives at number {n}.", "It's the {h}th day of the holidays.", "Room {n} was closed.",
    "A dog was barking all the time.", "{p} doesn't like Mondays.", "Everybody was in a hurry.",
    "The radio was playing.", "This happened in 19{n}.", "They had met {h} times before.",
    "{p} has {h} cousins.", "The weather was lovely.", "{p}'s shoe size is {n}.",
    "The receipt has {h} lines.", "The parking lot has {n} spaces.", "It was a Tuesday.",
    "{p} woke up at {h}.", "The sign on the door says 'since 18{n}'.", "The table weighs {n} kg.",
    "{p} had slept only {h} hours.", "A friend waited outside.", "The wall is painted blue.",
    "Page {n} of the catalogue shows a picture.", "Nobody noticed.", "{p} was wearing a red hat.",
    "There were {h} clouds in the sky.", "The floor has {n} tiles.", "{p} is the oldest of {h} kids.",
    "Bus number {n} was late.", "The queue was long.", "{p} had packed {h} sandwiches for lunch.",
    "Her phone was at {n} percent.", "The lift holds {h} persons.", "Summer was almost over.",
    "{p} has been doing this for {h} years.", "The door is {h} feet wide.", "Gate {n} was open.",
)  # fmt: skip


def _amount(rng: Random, low: int, high: int) -> int:
    """Draw a number with every order of magnitude equally likely."""
    top = rng.choice([t for t in (6, 12, 20, 60, 150, 500, 2000, 20_000) if t <= high] or [high])
    return rng.randint(low, max(low, top))


def _context(rng: Random) -> dict[str, Slot]:
    """Draw the unmarked slots that every story may use."""
    first, second, third = rng.sample(NAMES, 3)
    he, his, him = rng.choice([("he", "his", "him"), ("she", "her", "her")])
    (thing, things), (other, others), (third_thing, third_things) = rng.sample(GOODS, 3)
    noise = ""
    if rng.random() < 0.3:
        noise = rng.choice(_NOISE).format(n=rng.randint(13, 97), h=rng.randint(4, 12), p=third) + " "
    vowel = "an" if thing[0] in "aeiou" else "a"
    return {
        "_person": first, "_friend": second, "_third": third, "_he": he, "_He": he.capitalize(),
        "_his": his, "_him": him, "_thing": thing, "_things": things, "_other": other,
        "_others": others, "_a": vowel, "_extra": third_thing, "_extras": third_things,
        "_place": rng.choice(_PLACES), "_noise": noise, "_n": str(rng.randint(3, 95)),
        "_stuff": rng.choice(_STUFF),
    }  # fmt: skip


_MONEY = (
    ("$", ""), ("$", ""), ("$", ""), ("£", ""), ("£", ""), ("€", ""), ("", " dollars"),
    ("", " euros"), ("", " pounds"), ("", " €"), ("", ""), ("", ""), ("", " cents"), ("", " rupees"),
    ("", " yen"), ("", " gold coins"), ("", " francs"), ("", " pesos"), ("", " credits"),
    ("", " kroner"), ("", " bucks"), ("", " EUR"), ("", " USD"), ("", " quid"), ("", " pence"),
)  # fmt: skip
_WHOLE = (" cents", " yen", " gold coins", " credits", " rupees", " pence")


class _Purse:
    """One currency and kind of price for a question."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.left, self.right = rng.choice(_MONEY)
        self.whole = self.right in _WHOLE or rng.random() < 0.45

    def draw(self) -> Fraction:
        """Draw a price."""
        if self.whole:
            return Fraction(_amount(self.rng, 1, 500))
        cents = self.rng.choice([self.rng.randint(1, 99), 50, 99, 95, 25, 75, 90, 20])
        return Fraction(self.rng.choice([0, 1, 2, 3, 5, 7, 12, 19, 45, 129])) + Fraction(cents, 100)

    def write(self, value: Fraction, role: str) -> Marked:
        """Write an amount with its currency; only the number is marked."""
        if value.denominator == 1 and (self.whole or self.rng.random() < 0.6):
            text = number(self.rng, int(value), words=0.06 if not self.left else 0)
        elif self.rng.random() < 0.1 and (value * 10).denominator == 1:
            text = f"{float(value):.1f}"
        else:
            text = f"{float(value):.2f}"
        right = self.right
        if value == 1 and right.endswith("s") and len(right) > 2:
            right = right[:-1] if right not in (" pence",) else " pence"
        return Marked(tuple(p for p in ((self.left, None), (text, role), (right, None)) if p[0]))


def _count(rng: Random, low: int = 2, high: int = 500) -> tuple[int, str]:
    value = _amount(rng, low, high)
    if value == 12 and rng.random() < 0.3:
        return 12, "a dozen"
    return value, number(rng, value, words=0.12)


# --- total cost -----------------------------------------------------------------------------

_LINES = (
    "{q} {things} at {p} each", "{q} {things} at {p} apiece", "{q} {things} for {p} each",
    "{q} {things} ({p} each)", "{q} {things} @ {p}", "{q} {things} costing {p} each",
    "{q} {things} that cost {p} each", "{q} {things} priced at {p}", "{q} x {things} at {p}",
    "{q} {things} at {p} a piece", "{q} {things}, {p} each", "{q} {things} at {p} per {thing}",
    "{q} {things} at {p}", "{q} {things} at {p}", "{q} {things} at {p} each", "{q} {things} for {p} apiece",
)  # fmt: skip
_PRICED_FIRST = (
    "{q} of the {p} {things}", "{q} {things} of {p} each", "{q} {p} {things}",
)  # fmt: skip


def _basket(rng: Random, purse: _Purse, count: int) -> tuple[Marked, Fraction]:
    """Write `3 pens at $2 each and 2 rulers at $1.50 each` and return it with its total."""
    line = rng.choice(_LINES + _PRICED_FIRST[: rng.choice([0, 2])])
    parts: list[Slot] = []
    total = Fraction(0)
    chosen = rng.sample(GOODS, count)
    gap = rng.choice([", ", ", ", "; ", " plus ", " and ", "\n"])
    for index, (thing, things) in enumerate(chosen):
        if index:
            parts.append(rng.choice([" and ", ", and ", " plus ", " and "]) if index == count - 1 and gap == ", " else gap)
        value, text = _count(rng, 1, 60)
        if value == 1:
            text = rng.choice(["1", "one", "an" if thing[0] in "aeiou" else "a"])
        price = purse.draw()
        total += value * price
        used = line if value > 1 else rng.choice(["{q} {things} at {p}", "{q} {things} for {p}", "{q} {things} ({p})"])
        parts.append(
            fill(
                used.replace("{things}", "{_things}").replace("{thing}", "{_thing}"),
                {"q": mark(text, "quantity"), "p": purse.write(price, "price"),
                 "_things": things if value > 1 else thing, "_thing": thing},
            )
        )  # fmt: skip
    return join(*parts), total


def _total_cost(rng: Random) -> dict[str, Slot]:
    purse = _Purse(rng)
    slots = _context(rng)
    price, second = purse.draw(), purse.draw()
    _, many_ = _count(rng)
    _, many_others = _count(rng, 2, 60)
    weight = rng.choice([str(rng.randint(2, 60)), f"{rng.randint(1, 90) / 10}", f"{rng.randint(1, 9)}.5", str(rng.randint(2, 9))])
    basket, _ = _basket(rng, purse, rng.choices([2, 3, 4], [6, 3, 1])[0])
    slots |= {
        "price": purse.write(price, "price"),
        "quantity": many_,
        "price2": purse.write(second, "price"),
        "quantity2": mark(many_others, "quantity"),
        "one": mark(rng.choice(["one", "a", "1"]), "quantity"),
        "one2": mark(rng.choice(["one", "a", "1", "a single"]), "quantity"),
        "weight": mark(weight, "quantity"),
        "basket": basket,
        "_distract": rng.choice([
            "", "", f"{slots['_extras']} cost even more. ", f"There are {rng.randint(20, 300)} {slots['_extras']} on the shelf. ",
            f"{slots['_person']} has {rng.randint(100, 900)} in the bank. ", str(slots["_noise"]),
        ]),
    }  # fmt: skip
    distract = str(slots["_distract"])
    slots["_distract"] = distract[:1].upper() + distract[1:]
    slots["_unit"] = rng.choice(["kg", "kilos", "litres", "metres", "pounds", "sacks", "buckets", "yards"])
    slots["_per"] = {"kg": "kg", "kilos": "kilo", "litres": "litre", "metres": "metre", "pounds": "pound",
                     "sacks": "sack", "buckets": "bucket", "yards": "yard"}[str(slots["_unit"])]  # fmt: skip
    return slots


TOTAL_COST = Family(
    skill="word-problem/total-cost",
    sample=_total_cost,
    nouns=(
        "{basket}, total cost",
        "{basket}, total",
        "{basket} in total",
        "{basket} altogether",
        "{basket} together",
        "the cost of {basket}",
        "the price of {basket}",
        "the total cost of {basket}",
        "the cost of {quantity} {_things} at {price} each",
        "the cost of {quantity} {_things} at {price}",
        "the cost of {quantity} {_things} for {price} each",
        "the price of {quantity} {_things} at {price} each",
        "the total of {quantity} {_things} at {price}",
        "the total price of {quantity} {_things} at {price} and {quantity2} {_others} at {price2}",
        "the price of {quantity} dozen {_things} at {price} a dozen",
        "the cost of {weight} {_unit} of {_stuff}, {price} each {_per}",
        "the total price of {basket}",
        "the total cost of {quantity} {_things} at {price} each",
        "the price of {quantity} {_things} if one {_thing} costs {price}",
        "the bill for {basket}",
        "the cost of {quantity} {_things} at {price} apiece",
        "the total for {basket}",
        "the amount to pay for {basket}",
        "the sum due for {quantity} {_things} at {price} per {_thing}",
        "the combined cost of {basket}",
        "the overall price of {basket}",
        "the cost of {weight} {_unit} of {_stuff} at {price} per {_per}",
        "the price of {weight} {_unit} of {_stuff} when a {_per} costs {price}",
        "the full price for {quantity} {_things}, each {price}",
        "the checkout total of {basket}",
        "the damage for {basket}",
        "the sum on the receipt for {basket}",
        "the till total, {basket}",
        "the price for all {quantity} {_things} at {price} each",
        "the spending on {basket}",
    ),
    clauses=(
        "what {basket} cost",
        "what {basket} come to",
        "what I pay for {basket}",
        "what we pay for {basket}",
        "what do {basket} cost",
        "how much are {basket}",
        "how much cost {quantity} {_things} at {price} each",
        "what {quantity} {_things} at {price} cost",
        "what {quantity} {_things} are worth at {price} each",
        "how much I paid for {basket}",
        "what {weight} {_unit} of {_stuff} cost at {price} per {_per}",
        "how much {basket} cost together",
        "what {quantity} {_things} cost at {price} each",
        "how much I have to pay for {basket}",
        "what {_person} pays for {basket}",
        "how much money is needed for {quantity} {_things} at {price} apiece",
        "what the bill comes to for {basket}",
        "how much {quantity} {_things} come to if each is {price}",
        "what I'd spend on {basket}",
        "how expensive {quantity} {_things} are when one costs {price}",
        "how much {weight} {_unit} of {_stuff} cost at {price} a {_per}",
        "what {basket} amount to",
        "how much leaves my purse for {basket}",
        "what total the till shows for {basket}",
        "how much {quantity} {_things} add up to with {price} for each",
    ),
    commands=(
        "total up {basket}",
        "add up the cost of {basket}",
        "price {basket}",
        "price {quantity} {_things} at {price} each",
        "cost {basket}",
        "tell me what {basket} cost",
        "say what {basket} cost together",
        "give the total for {basket}",
        "find the cost of {basket}",
        "work out the cost of {quantity} {_things} at {price}",
        "work out what {basket} cost",
        "calculate the price of {quantity} {_things} at {price} each",
        "work out the bill for {basket}",
        "add up {basket}",
        "compute the total cost of {basket}",
        "calculate what {quantity} {_things} cost at {price} each",
        "tot up {basket}",
        "price up {quantity} {_things} at {price} per piece",
        "figure out the total for {basket}",
        "give me the total price: {basket}",
        "ring up {basket}",
        "make the invoice total for {basket}",
        "sum the order: {basket}",
        "say what one pays for {quantity} {_things} when every {_thing} is {price}",
        "total {basket}",
        "cost out {quantity} {_things} at {price} each",
        "put {basket} on one bill and give the sum",
        "multiply out {quantity} {_things} at {price}",
        "quote me for {basket}",
    ),
    questions=(
        "{_stuff} is {price} per {_per}, what do {weight} {_unit} of it cost?",
        "at {price} per {_per}, what do {weight} {_unit} cost?",
        "how much are {weight} {_unit} at {price} a {_per}?",
        "what do {basket} cost?",
        "what do {basket} cost together?",
        "what do {basket} cost in all?",
        "what do {quantity} {_things} cost at {price} each?",
        "what do {quantity} {_things} at {price} each cost?",
        "what do {quantity} {_things} at {price} cost?",
        "what do {quantity} such {_things} cost at {price} each?",
        "what would {quantity} {_things} cost at {price} each?",
        "what would {quantity} such {_things} cost at {price} each?",
        "what are {quantity} {_things} worth at {price} each?",
        "what are {quantity} {_things} at {price} each?",
        "what is the total of {basket}?",
        "what's the bill for {basket}?",
        "what's the total for {basket}?",
        "what did I pay in total for {basket}?",
        "what did I pay for {basket}?",
        "what's the cost of {basket}?",
        "how much are {quantity} {_things} at {price}?",
        "how much are {basket}?",
        "how much are {basket} together?",
        "how much cost {basket}?",
        "how much cost {basket} together?",
        "how much do {quantity} {_things} cost at {price} each?",
        "how much do {quantity} {_things} cost if one costs {price}?",
        "how much do {basket} cost?",
        "how much is {basket}?",
        "how much is it for {basket}?",
        "how much does it cost to buy {basket}?",
        "how much was paid for {basket}?",
        "{basket}, what's the total?",
        "{basket}, what's the bill?",
        "{basket}, what did i pay?",
        "{basket}, total cost?",
        "a {_thing} costs {price}, so what do {quantity} cost?",
        "{_things} are {price} each, what do {quantity} cost?",
        "{_things} at {price} each, how much are {quantity}?",
        "{_stuff} is {price} per {_per}, what do {weight} {_unit} cost?",
        "one {_per} of {_stuff} costs {price}, what do {weight} {_unit} cost?",
        "a {_per} costs {price}, so what do {weight} {_unit} cost?",
        "if a {_thing} is {price}, what do {quantity} come to?",
        "how much are {quantity} {_things} at {price} each?",
        "how much do {basket} cost in total?",
        "what do {basket} come to?",
        "if {_a} {_thing} costs {price}, how much do {quantity} cost?",
        "if one {_thing} is {price}, what would {quantity} {_things} be?",
        "what will I pay for {basket}?",
        "what is the total if I buy {basket}?",
        "how much would {quantity} {_things} set me back at {price} a pop?",
        "at {price} per {_thing}, what do {quantity} of them cost?",
        "how much money does {_person} need for {basket}?",
        "what's the price of {quantity} {_things} when each one sells for {price}?",
        "{_things} are {price} each. How much for {quantity}?",
        "one {_thing} costs {price}. What do {quantity} {_things} cost?",
        "how much does {_person} spend on {basket}?",
        "{_stuff} is {price} per {_per}. What do {weight} {_unit} cost?",
        "how much do {weight} {_unit} of {_stuff} cost at {price} a {_per}?",
        "{quantity} {_things}, {price} each, total?",
        "{basket}: total?",
        "{basket}, how much?",
        "{price} each, {quantity} {_things}, total cost?",
        "{quantity} times {price} for {_things}, what's that?",
        "what does {_person} owe for {quantity} {_things} at {price} each?",
        "if each {_thing} is {price}, what must I pay for {quantity}?",
        "what's the whole bill for {basket}?",
        "how many does that make in money: {basket}?",
    ),
    stories=(
        "{_stuff} is {price} per {_per}. What do {weight} {_unit} cost?",
        "i bought {basket}, what did i pay in total?",
        "{_person} buys {basket}. What's the total?",
        "We order {basket}; what's the bill?",
        "{_person} bought {quantity} dozen {_things} at {price} a dozen; how much was that?",
        "A {_per} of {_stuff} costs {price}, so what do {weight} {_unit} cost?",
        "I bought {quantity} {_things} at {price} and {quantity2} {_others} at {price2}. What's the total?",
        "We ordered {quantity} {_things} at {price} and {quantity2} {_others} at {price2}; what's the bill?",
        "{quantity} {_things} at {price} each and {quantity2} {_others} at {price2} each, what do they cost together?",
        "{quantity} hours of work at {price} plus {quantity2} hours at {price2}, total cost?",
        "{quantity} hours at {price} plus {quantity2} hours at {price2}, what do I get charged?",
        "Need {quantity} {_things}, {price} each. And {one2} {_other} for {price2}. How much do I need?",
        "Got {basket}. Sum?",
        "{_person} buys {quantity} {_things} at {_place}. Each {_thing} costs {price}. {_noise}How much does {_he} pay?",
        "A {_thing} costs {price}. {_noise}{_person} wants {quantity} of them. How much money does {_he} need?",
        "At {_place}, {_things} cost {price} each and {_others} cost {price2} each. {_noise}{_person} buys {quantity} {_things} and {quantity2} {_others}. What is the total?",
        "{_person} orders {quantity} {_things} for {price} each and {quantity2} {_others} for {price2} each. {_distract}How much is the bill?",
        "{_distract}{_person} went shopping and picked up {basket}. How much did {_he} spend altogether?",
        "My shopping list: {basket}. What will it cost me?",
        "Our class needs {quantity} {_things}. The shop sells them at {price} apiece. {_noise}How much will the teacher have to pay?",
        "We're going to {_place}: {basket}. What's the total price for all of us?",
        "An adult ticket costs {price} and a child ticket costs {price2}. {_noise}A family buys {quantity} adult tickets and {quantity2} child tickets. How much do they pay in all?",
        "Entry to {_place} is {price} per person. {_noise}A group of {quantity} people goes in. What do they pay together?",
        "{_person}'s club ordered {quantity} T-shirts. One shirt is {price}. How high is the invoice?",
        "A mechanic fits {quantity} new {_things}. Each part is billed at {price}. {_noise}What is the cost of the parts?",
        "A hotel charges {price} a night. {_person} stays {quantity} nights. How much is the stay?",
        "{_person} rents a bike for {quantity} days at {price} per day. {_distract}What does the rental cost?",
        "A plumber charges {price} an hour and works {quantity} hours. How much must {_person} pay?",
        "In the game a potion is {price} and an arrow is {price2}. {_person} wants {quantity} potions and {quantity2} arrows. How much gold does {_he} have to spend?",
        "{_noise}The café sells {_things} for {price} each. Table {_n} had {quantity} of them. What goes on the bill?",
        "For the party {_person} gets {basket}. {_distract}What does everything cost together?",
        "{_person} picks {quantity} {_things} from a shelf where each is marked {price}. {_He} also takes {quantity2} {_others} at {price2} each. What does the cashier ask for?",
        "The printer prints a page for {price}. {_person} prints {quantity} pages. What does that cost?",
        "A taxi costs {price} per kilometre. The ride is {quantity} km long. {_noise}What is the fare?",
        "Carpet is sold at {price} per square metre. {_person} needs {quantity} square metres. How much is that?",
        "The farmer sells {_stuff} at {price} per {_per}. {_person} takes {weight} {_unit}. {_noise}What does {_he} owe?",
        "{_person} fills up with {weight} litres of fuel at {price} a litre. How much is on the pump?",
        "Ordered: {basket}. Please tell me the total.",
        "Invoice check please. Items: {basket}. Grand total?",
        "Subscription: {price} a month. What have I paid after {quantity} months?",
        "If a round of drinks is {price} and we have {quantity} rounds, what's the whole evening going to cost?",
        "{_person} and {_friend} each get something at {_place}. {_person} takes {quantity} {_things} at {price} each, {_friend} takes {quantity2} {_others} at {price2} each. What do they spend together?",
        "The school buys {quantity} {_things} and {quantity2} {_others}. {_noise}A {_thing} is {price}, a {_other} is {price2}. Find the total expense.",
        "hey, so {_things} are {price} a piece here and i want {quantity}. how much is that gonna be?",
        "My basket has {quantity} {_things}. The label says {price} for one. What will they charge me at the till?",
        "Each of the {quantity} guests gets a gift bag worth {price}. {_distract}What do all the bags cost?",
        "To build the fence {_person} needs {quantity} planks. A plank costs {price}. {_noise}Work out the cost of the wood.",
        "Sending one parcel costs {price}. A shop sends {quantity} parcels today. How much postage is that?",
        "The data centre buys {quantity} servers at {price} each and {quantity2} switches at {price2} each. {_noise}What is the total purchase price?",
        "{_person} hires {quantity} workers and pays every one of them {price}. How much do the wages add up to?",
        "Lunch for the team: {basket}. What do we owe?",
        "If {_person} buys {quantity} bus passes costing {price} each, how much money will {_he} hand over?",
        "A vet gives {quantity} vaccinations at {price} each. {_noise}What is the charge?",
        "A magazine costs {price}, a comic {price2}. {_person} takes {quantity} magazines and {quantity2} comics. How much is it all together?",
        "One {_thing}: {price}. One {_other}: {price2}. I'm getting {quantity} {_things} and {quantity2} {_others}. Total?",
        "{_person} takes {one} {_thing} for {price} and {quantity2} {_others} for {price2} each. How much in all?",
        "{_person} bought {one} {_thing} at {price} and {one2} {_other} at {price2}. {_noise}How much did {_he} spend?",
        "A {_thing} costs {price} and a {_other} costs {price2}. How much do both cost together?",
        "{_noise}I bought a {_thing} for {price} and a {_other} for {price2}. What did I spend in total?",
        "The restaurant menu lists soup at {price} and bread at {price2}. {quantity} people have soup and {quantity2} have bread. What is the whole bill?",
        "{_person} stocks up on {quantity} cans of cat food. {_noise}They go for {price} a can. What's the sum?",
        "Swim lessons are {price} each. {_person} books {quantity} lessons. What will {_he} be charged?",
        "{_person} orders {quantity} {_things}. They are {price} each. What will be on the bill?",
        "{_things} {price} each. I need {quantity}. Cost?",
        "Each {_thing} costs {price}. {_person} takes {quantity} of them to the till. How much is due?",
        "The club needs {quantity} {_things} for the tournament, and one is {price}. What does the club pay?",
        "Receipt: {basket}. Sum?",
        "At {_place} {_person} gets {basket}. What is the sum to pay?",
        "Tickets are {price} per head and {quantity} people go. What does the outing cost?",
        "The gym charges {price} a month. What does {_person} pay for {quantity} months?",
    ),
    accepts={"quantity": "number"},
    gives="number",
)

# --- change ---------------------------------------------------------------------------------


def _change_due(rng: Random) -> dict[str, Slot]:
    purse = _Purse(rng)
    slots = _context(rng)
    price, second = purse.draw(), purse.draw()
    count = rng.randint(2, rng.choice([5, 10, 20]))
    others = rng.randint(2, 8)
    basket, basket_total = _basket(rng, purse, 2)

    def over(total: Fraction) -> Fraction:
        notes = [Fraction(v) for v in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000, 50_000) if v >= total]
        chosen = rng.choice(notes[:2] or [total + 10])
        return chosen if rng.random() < 0.8 else Fraction(int(total) + rng.randint(1, 30))

    note = over(price)
    slots |= {
        "price": purse.write(price, "price"),
        "price2": purse.write(second, "price"),
        "quantity": number(rng, count, words=0.15),
        "quantity2": mark(number(rng, others, words=0.15), "quantity"),
        "paid": purse.write(note, "paid"),
        "paid_n": purse.write(over(price * count), "paid"),
        "paid_two": purse.write(over(price * count + second * others), "paid"),
        "paid_sum": purse.write(over(price + second), "paid"),
        "basket": basket,
        "paid_basket": purse.write(over(basket_total), "paid"),
    }
    return slots


CHANGE_DUE = Family(
    skill="word-problem/change-due",
    sample=_change_due,
    nouns=(
        "my change from {paid} for {price}",
        "the change from {paid} if I must pay {price}",
        "the change I get back from {paid} for {price}",
        "the change from {paid} for {price}",
        "the change for {price} from {paid}",
        "the change from {paid_n} for {quantity} {_things} at {price}",
        "the change from {paid_basket} for {basket}",
        "the change if {paid} is paid for {price}",
        "the change from {paid} for something that costs {price}",
        "the change when paying {price} with {paid}",
        "the change due on a purchase of {price} paid with {paid}",
        "the change from {paid_n} after buying {quantity} {_things} at {price} each",
        "the change for a {_thing} of {price} if {paid} is handed over",
        "the money returned when {paid} is given for a bill of {price}",
        "the change out of {paid_basket} for {basket}",
        "the cash back from {paid} on a price of {price}",
        "the amount the cashier returns from {paid} for a {price} {_thing}",
        "the change I am owed from {paid} after spending {price}",
        "the change on {paid} for {price}",
        "the change, {paid} given, {price} due",
        "{paid} minus {price} in change",
        "the coins returned from {paid} for a {price} ticket",
        "the money handed back on {paid_basket} for {basket}",
    ),
    clauses=(
        "how much I get back from {paid} if I must pay {price}",
        "how much change I get from {paid} for {price}",
        "what change do i get back from {paid} for {price}",
        "what change I get if I pay {price} with {paid}",
        "what I get back when I pay {paid} for {price}",
        "how much change comes back from {paid_basket} for {basket}",
        "how much I get back from {paid_n} for {quantity} {_things} at {price}",
        "how much change I get from {paid} if I spend {price}",
        "what change {_person} gets from {paid_n} for {quantity} {_things} at {price} each",
        "how much the cashier has to give back from {paid} on a bill of {price}",
        "what comes back from {paid} when the {_thing} costs {price}",
        "how much change there is if {basket} are paid with {paid_basket}",
        "what change is due when {paid} is paid for goods worth {price}",
        "how much money {_person} gets back from a {paid} note after paying {price}",
        "what I get back from {paid_n} for {quantity} {_things} costing {price} each",
        "what {_person} is given back from {paid} on {price}",
        "how much of {paid} comes back once {price} are paid",
        "how much change {paid_basket} leave after {basket}",
        "what is returned if {price} are due and {paid} paid",
    ),
    commands=(
        "give change from {paid} for {price}",
        "work out my change from {paid} for {price}",
        "get the change from {paid} for {price}",
        "find my change from {paid_n} for {quantity} {_things} at {price}",
        "say how much change comes back from {paid} for {price}",
        "take {price} off {paid} and tell me the change",
        "tell me my change if I pay {paid} for {price}",
        "work out the change from {paid} for a bill of {price}",
        "calculate the change: price {price}, paid {paid}",
        "figure out the change from {paid_n} for {quantity} {_things} at {price} each",
        "give me the change for {paid} on {price}",
        "find the change due: {basket}, cash {paid_basket}",
        "make change from {paid} for {price}",
        "compute what {_person} gets back from {paid} after buying a {_thing} for {price}",
        "say how much to return if someone pays {price} with {paid}",
        "count out the change from {paid} for a {price} purchase",
        "determine the change for {quantity} {_things} at {price} paid with {paid_n}",
        "tell the cashier the change: total {price}, tendered {paid}",
        "subtract {price} from {paid} and give the change",
        "return the right change: cost {price}, given {paid}",
        "hand back the change from {paid} on {price}",
        "check my change: {price} out of {paid}",
        "take {price} out of {paid} and say what I get back",
    ),
    questions=(
        "how much change do I get back from {paid} for {price}?",
        "how much change do I get from {paid} for {price}?",
        "how much change comes back from {paid} for {price}?",
        "how much change comes back from {paid_n} for {quantity} {_things} at {price}?",
        "how much change comes back from {paid_n} for {quantity} {_things} at {price} each?",
        "how much change comes back from {paid_basket} for {basket}?",
        "how much change is there from {paid} for {price}?",
        "how much do I get back from {paid} if I must pay {price}?",
        "how much do I get back from {paid} for {price}?",
        "how much do you get back from {paid_n} for {quantity} {_things} at {price}?",
        "how much I get back from {paid} if I must pay {price}?",
        "what change do i get back from {paid_n} if i buy {quantity} {_things} at {price}?",
        "what change do i get from {paid_n} if i buy {quantity} {_things} at {price} each?",
        "what change do I get for {price} from {paid}?",
        "what change does she get from {paid} for {price}?",
        "what change do you get back if you pay {paid} for {price}?",
        "what's my change if I pay with {paid} for something at {price}?",
        "whats my change if i pay with a {paid} bill for something at {price}?",
        "whats my change if i hand over {paid} for {price}?",
        "what do I get back from {paid} for {price}?",
        "what do I get back from {paid_basket} for {basket}?",
        "change from {paid} for {price}?",
        "change from {paid_n} for {quantity} {_things} at {price}?",
        "if I give {paid} for {price}, what change is due?",
        "how much change do I get from {paid} for a {_thing} that costs {price}?",
        "if I pay {paid} for something costing {price}, what change do I get?",
        "what change should {_person} receive from {paid_n} for {quantity} {_things} at {price} each?",
        "bill {price}, paid {paid}, change?",
        "i gave them {paid} and it was {price}, how much do they owe me?",
        "how much do I get back if I pay a {price} bill with {paid}?",
        "how much comes back from {paid} after a purchase of {price}?",
        "the total is {price} and I hand over {paid}. How much should come back?",
        "what is my change from {paid_basket} if I buy {basket}?",
        "{quantity} {_things} at {price} each, paid with {paid_n}: what's the change?",
        "from {paid}, how much is returned after paying {price}?",
        "a {_thing} is {price} and {_person} gives {paid}. What does {_he} get back?",
        "what's left of my {paid} note once I've paid {price}?",
        "how much money must the seller give back on {paid} for {price}?",
        "{paid} minus {price}, change?",
        "{price} out of {paid}, change?",
        "{paid} for {price}, what's back?",
        "paid {paid}, cost {price}, how much back?",
        "{price}, paying with {paid}: change?",
        "{quantity} {_things} at {price}, {paid_n} given, change?",
        "{basket}, I pay {paid_basket}: change?",
        "how much should I be handed back after giving {paid} for {price}?",
        "do I get anything back from {paid} for {price}, and how much?",
        "if {price} comes off my {paid}, what do I get back?",
    ),
    stories=(
        "{_person} puts {paid} on the table for a {_thing} that costs {price}. How much change does {_he} get?",
        "You hand over {paid_n} for {quantity} {_things} at {price}. How much do you get back?",
        "{_he} buys {quantity} {_things} at {price} each and hands over {paid_n}, what change does {_he} get?",
        "I pay {price} with {paid}. How much comes back?",
        "I buy {basket} and hand over {paid_basket}, what change do I get?",
        "My shopping came to {price} and I gave {paid}. What did I get back?",
        "Paid with {paid}, it was {price}. Change?",
        "{_person} buys a {_thing} for {price} and pays with {paid}. How much change does {_he} get?",
        "{_person} buys {quantity} {_things} at {price} each and pays with {paid_n}. {_noise}How much change should {_he} receive?",
        "A {_thing} costs {price}. {_noise}{_person} hands the cashier {paid}. How much money does {_he} get back?",
        "The bill at {_place} is {price}. {_person} puts {paid} on the table. What is the change?",
        "{_noise}I paid {paid} for a {_thing} priced at {price}. What should I get in return?",
        "{_person} takes {basket} to the till and gives {paid_basket}. What change is due?",
        "At {_place} {_person} pays {paid_n} for {quantity} {_things}. Each one costs {price}. How much is handed back?",
        "A customer gives me {paid}. The total is {price}. {_noise}How much do I give back?",
        "I'm at the checkout, it says {price}, I only have {paid} on me. What will I get back?",
        "A bus ride is {price}. The driver gets {paid} from {_person}. How much change will the driver give?",
        "{_person} has {paid} and buys a {_thing} for {price}. How much money is left over as change?",
        "{_person} pays for a {price} haircut with {paid}. {_noise}Find the change.",
        "Two items cost {price} and {price2}. {_person} pays with {paid_sum}. How much change does {_he} get?",
        "{_person} wants a {_thing} for {price} and a {_other} for {price2}. {_He} gives the seller {paid_sum}. What does the seller return?",
        "{quantity} {_things} at {price} each and {quantity2} {_others} at {price2} each are paid with {paid_two}. What is the change?",
        "{_person} orders {quantity} {_things} ({price} each) and {quantity2} {_others} ({price2} each) and pays {paid_two}. {_noise}How much should {_he} get back?",
        "The parking machine asks for {price}. {_person} feeds it {paid}. How much does the machine return?",
        "A vending machine sells {_things} for {price}. I insert {paid}. What comes back in coins?",
        "The waiter brings a bill of {price}; we pay with {paid} and don't tip. What change do we get?",
        "{_person}'s groceries came to {price}. {_He} gave the clerk {paid}. Calculate the change.",
        "The ticket to {_place} costs {price}. {_noise}{_person} pays with a {paid} note. How much change is that?",
        "Mum gave {_person} {paid} to buy a {_thing}. It cost {price}. How much must {_he} bring back?",
        "{_person} trades at the blacksmith: a sword is {price}, and {_he} lays down {paid}. How much gold comes back?",
        "A stall sells {_things} at {price} apiece. {_person} buys {quantity} and hands over {paid_n}. What change does {_he} need?",
        "Taxi fare: {price}. Cash given: {paid}. Change?",
        "Item: {_thing}. Price: {price}. Tendered: {paid}. How much is the change?",
        "For {quantity} tickets at {price} each {_person} hands in {paid_n}. The clerk has to give how much back?",
        "i bought {quantity} {_things}, they were {price} each, and gave the guy {paid_n}. how much change should he have given me?",
        "The plumber's bill is {price}. {_noise}{_person} only has {paid} in cash. What will {_he} get back?",
        "{_person} wants to send a letter for {price}. {_He} puts {paid} on the counter. How much is returned?",
        "A jacket was {price}. I paid with {paid}. The cashier was slow. How much do I get?",
        "{_person} pays {paid_n} when picking up {quantity} {_things} that go for {price} each. Work out what {_he} gets back.",
        "Paying {paid} at the toll booth, where the toll is {price}, how much change does {_person} get?",
        "An ice cream costs {price}. {_person} treats {quantity} friends to one each and pays with {paid_n}. What's the change?",
        "{_noise}{_person} filled the tank for {price} and gave the attendant {paid}. How much was returned?",
        "Given {paid} for a purchase of {price}, how much must a shopkeeper hand back?",
        "A pupil buys {quantity} exercise books for {price} each from the school shop and gives {paid_n}. Find the change.",
        "The florist asks {price} for a bouquet. {_friend} gives {_him} {paid}. What change does the florist owe?",
        "{_person} spent {price} out of {paid} at {_place}. How much change went into {_his} pocket?",
        "I need to know my change: {basket}, and I'm paying with {paid_basket}.",
        "{_person} used a {paid} voucher that gives change for a {_thing} of {price}. {_noise}How much does {_he} get in cash?",
        "We pay {paid_basket} for {basket}. What do we get back?",
        "Cost of one {_thing} is {price}. I buy {quantity}. I pay {paid_n}. My change is?",
        "Cost: {price}. Given: {paid}. Change: ?",
        "The ticket is {price} and {_person} slips {paid} under the glass. What is slid back?",
        "{_person} gives {paid_n} for {quantity} {_things} at {price} each. What is returned?",
        "The bus driver takes {paid} from {_person} for a fare of {price}. What must the driver return?",
        "{_person} owes {price} at the library and pays with {paid}. What is given back?",
        "A coffee is {price}. {_person} puts {paid} on the counter. What comes back?",
        "Bought {basket}, handed over {paid_basket}. Change?",
        "The till says {price}. {_person} holds out {paid}. How much goes back to {_him}?",
    ),
    gives="number",
)

# --- travelling -----------------------------------------------------------------------------

_MOVERS = (
    ("train", "travels", "travel"), ("car", "drives", "drive"), ("cyclist", "rides", "ride"),
    ("bus", "goes", "go"), ("lorry", "travels", "travel"), ("plane", "flies", "fly"),
    ("ship", "sails", "sail"), ("ferry", "sails", "sail"), ("runner", "runs", "run"),
    ("hiker", "walks", "walk"), ("drone", "flies", "fly"), ("horse", "gallops", "gallop"),
    ("scooter", "rolls", "roll"), ("robot", "moves", "move"), ("truck", "drives", "drive"),
    ("helicopter", "flies", "fly"), ("snail", "crawls", "crawl"), ("kayak", "drifts", "drift"),
    ("motorbike", "speeds along", "speed along"), ("submarine", "cruises", "cruise"),
    ("swimmer", "swims", "swim"), ("tram", "runs", "run"), ("goose", "flies", "fly"),
    ("balloon", "floats", "float"), ("rover", "rolls", "roll"), ("boat", "moves", "move"),
    ("van", "drives", "drive"), ("skater", "skates", "skate"), ("spacecraft", "coasts", "coast"),
    ("cheetah", "runs", "run"), ("tractor", "crawls", "crawl"), ("tortoise", "walks", "walk"),
)  # fmt: skip
_LENGTHS = (
    ("km", "km/h"), ("km", "km/h"), ("kilometres", "kilometres per hour"), ("km", "kph"),
    ("miles", "mph"), ("miles", "miles per hour"), ("miles", "miles an hour"), ("mi", "mph"),
    ("kilometers", "kilometers per hour"), ("kilometers", "kilometers an hour"), ("km", "km per hour"),
    ("nautical miles", "knots"), ("kilometres", "km/h"), ("metres", "metres per hour"), ("km", "kmh"),
)  # fmt: skip
_FAST = (
    ("metres", ("metres per ", "second")), ("m", ("", "m/s")), ("meters", ("meters per ", "second")),
    ("metres", ("metres a ", "second")), ("feet", ("feet per ", "second")), ("m", ("", "m/s")),
    ("metres", ("metres per ", "minute")), ("cm", ("cm per ", "second")), ("km", ("km per ", "second")),
    ("steps", ("steps per ", "minute")), ("m", ("m per ", "minute")), ("miles", ("miles per ", "minute")),
    ("km", ("km per ", "day")), ("miles", ("miles a ", "day")),
)  # fmt: skip
_CITIES = (
    "Lyon Oslo Delhi Lima Cairo Porto Kyoto Denver Lagos Perth Turin Bergen Quito Hanoi Leeds "
    "Nairobi Austin Gdansk Zagreb Cork Basel Malmo Tunis Seville Boston Dakar Ghent Accra"
).split()


def _decimal(value: Fraction) -> str:
    return str(int(value)) if value.denominator == 1 else f"{float(value):g}"


def _hours_words(rng: Random, value: Fraction) -> Marked | None:
    """Write a time such as `2 hours`, `two and a half hours`, `1 hour 30 minutes`."""
    whole, minutes = int(value), (value - int(value)) * 60
    if minutes.denominator != 1:
        return None
    forms: list[Marked] = []
    if value.denominator == 1:
        text = number(rng, whole, words=0.2)
        unit = rng.choice([" hour" if whole == 1 else " hours"] * 4 + [" h", "h", " hrs", " hr"])
        forms.append(join(mark(text, "hours"), unit))
        if whole == 1:
            forms.append(join(mark("an", "hours"), " hour"))
    else:
        forms.append(join(mark(_decimal(value), "hours"), rng.choice([" hours", " hours", " h", " hrs"])))
        if value.denominator == 2 and whole:
            spelled = number(rng, whole, words=1)
            forms.append(join(mark(f"{spelled} and a half", "hours"), " hours"))
            forms.append(join(mark(f"{whole} 1/2", "hours"), " hours"))
        if value == Fraction(1, 2):
            forms.append(join(mark("half an", "hours"), " hour"))
            forms.append(join(mark("half", "hours"), " an hour"))
        if value == Fraction(3, 2):
            forms.append(join(mark("an", "hours"), " hour and ", mark("a half", "hours")))
        if value == Fraction(1, 4):
            forms.append(join(mark("a quarter of an", "hours"), " hour"))
        if value == Fraction(3, 4):
            forms.append(join(mark("three quarters of an", "hours"), " hour"))
        if whole:
            hour = rng.choice([" hour", " h"] if whole == 1 else [" hours", " h", " hrs"])
            gap = rng.choice([" and ", " ", ", ", " and "])
            minute = rng.choice([" minutes", " minutes", " min", " mins"])
            forms += [join(mark(str(whole), "hours"), hour, gap, mark(str(int(minutes)), "minutes"), minute)] * 3
    if value < 3:
        text = number(rng, int(value * 60), words=0.1)
        forms.append(join(mark(text, "minutes"), rng.choice([" minutes", " minutes", " min", " mins"])))
    return rng.choice(forms)


def _travel(rng: Random) -> dict[str, Slot]:
    slots = _context(rng)
    mover, moves, move = rng.choice(_MOVERS)
    length, unit = rng.choice(_LENGTHS)
    home, there = rng.sample(_CITIES, 2)
    time = Fraction(rng.choice([rng.randint(4, 48), rng.randint(1, 12), 4 * rng.randint(1, 12), rng.randint(4, 20)]), 4)
    speed = Fraction(rng.choice([rng.randint(1, 30), rng.randint(20, 130), 5 * rng.randint(2, 30), rng.randint(100, 950)]))
    if rng.random() < 0.15:
        speed += Fraction(rng.randint(1, 9), 10)
    way = speed * time if rng.random() < 0.75 else Fraction(rng.randint(1, 2000))
    duration = _hours_words(rng, time)
    assert duration is not None  # quarters of an hour are whole minutes
    fast_length, (before, per) = rng.choice(_FAST)
    fast_speed = Fraction(rng.choice([rng.randint(1, 12), rng.randint(2, 90), rng.randint(20, 400)]))
    short = rng.choice([rng.randint(2, 60), rng.randint(5, 90), 10 * rng.randint(1, 30)])
    kind = rng.choice(["seconds", "minutes"] if per != "day" else ["hours"])
    fast_duration = join(mark(number(rng, short), kind), rng.choice([f" {kind}", f" {kind}", {"seconds": " s", "minutes": " min", "hours": " h"}[kind]]))
    legs = rng.choices([2, 3], [4, 1])[0]
    leg_parts: list[Slot] = []
    part_ways: list[Slot] = []
    part_times: list[Slot] = []
    for index in range(legs):
        v, t = rng.randint(3, 120), Fraction(rng.randint(1, 6))
        if rng.random() < 0.3:
            t += Fraction(1, 2)
        hours = join(mark(_decimal(t), "hours"), " hour" if t == 1 else " hours")
        link = "" if not index else rng.choice([" and then ", ", then ", " and ", ", after that "])
        leg_parts += [link, rng.choice([
            join(hours, " at ", mark(str(v), "speed"), f" {unit}"),
            join(mark(str(v), "speed"), f" {unit} for ", hours),
        ])]  # fmt: skip
        part_ways += [link, join(mark(str(rng.randint(2, 300)), "distance"), f" {length} in ", hours)]
        part_times += [link, join(mark(str(v * rng.randint(1, 5)), "distance"), f" {length} at ", mark(str(v), "speed"), f" {unit}")]
    slots |= {
        "speed": join(mark(number(rng, int(speed), words=0.04) if speed.denominator == 1 else _decimal(speed)), f" {unit}"),
        "time": duration,
        "distance": join(mark(number(rng, int(way), words=0.03) if way.denominator == 1 else _decimal(way)), f" {length}"),
        "quick": join(mark(_decimal(fast_speed), "speed"), " ", before, mark(per, "per")),
        "quick_time": fast_duration,
        "quick_way": join(mark(str(int(fast_speed) * rng.randint(1, 60)), "distance"), f" {fast_length}"),
        "minutes_asked": mark(rng.choice(["minutes", "minutes", "mins", "min"]), "unit"),
        "seconds_asked": mark("seconds", "unit"),
        "hours_asked": rng.choice(["hours", "hours", "hrs"]),
        "per_asked": mark(unit, "per") if "/" in unit or unit in ("mph", "kph", "kmh") else join(unit[: -len("hour")], mark("hour", "per")) if unit.endswith("hour") else mark(unit, "per"),
        "per_second": rng.choice([mark("m/s", "per"), join("metres per ", mark("second", "per")), join("meters per ", mark("second", "per"))]),
        "per_minute": join(rng.choice([f"{length} per ", f"{length} a "]), mark("minute", "per")),
        "short_way": join(mark(str(rng.choice([50, 60, 100, 200, 400, 800, rng.randint(5, 900)])), "distance"), rng.choice([" m", " metres", " meters", " yards"])),
        "short_time": join(mark(rng.choice([str(rng.randint(4, 90)), f"{rng.randint(40, 400) / 10}"]), "seconds"), rng.choice([" seconds", " s", " sec"])),
        "min_time": join(mark(str(rng.randint(2, 90)), "minutes"), rng.choice([" minutes", " min"])),
        "legs": join(*leg_parts), "parts": join(*part_ways), "sections": join(*part_times),
        "_length": length, "_mover": mover, "_moves": moves, "_move": move, "_home": home, "_there": there,
        "_fast_length": fast_length, "_clock": f"{rng.randint(6, 21)}:{rng.choice(['00', '15', '30', '45', '10'])}",
        "_amover": ("an " if mover[0] in "aeiou" else "a ") + mover,
        "_Amover": ("An " if mover[0] in "aeiou" else "A ") + mover, "_unit": unit,
        "_cargo": f"{rng.randint(2, 80)} {rng.choice(['passengers', 'crates', 'tonnes of coal', 'letters', 'suitcases', 'wagons'])}",
    }  # fmt: skip
    return slots


DISTANCE = Family(
    skill="word-problem/distance",
    sample=_travel,
    nouns=(
        "the distance at {speed} for {time}",
        "the distance in {time} at {speed}",
        "the distance done in {time} at {speed}",
        "the way {_amover} makes in {time} at {speed}",
        "the distance one walks in {time} at {speed}",
        "the distance of {time} at {speed}",
        "the number of {_length} covered in {time} at {speed}",
        "the length of a drive of {time} at {speed}",
        "the distance for {speed} over {time}",
        "the distance covered in {time} at {speed}",
        "the distance travelled at {speed} for {time}",
        "the distance {_amover} covers in {time} at {speed}",
        "the length of a trip of {time} at {speed}",
        "the way {_amover} puts behind it in {time} when its speed is {speed}",
        "the number of {_length} driven in {time} at {speed}",
        "the ground covered by {_amover} doing {speed} over {time}",
        "the distance after {time} of going {speed}",
        "the distance run in {quick_time} at {quick}",
        "the total distance of {legs}",
        "the range of {_amover} that can keep up {speed} for {time}",
        "the way done in {time} at {speed}",
        "{speed} for {time} in distance",
        "the stretch that {_amover} at {speed} puts behind it in {time}",
        "the mileage after {time} at {speed}",
    ),
    clauses=(
        "how far a car gets in {time} at {speed}",
        "how far {_amover} goes in {time} at {speed}",
        "how far is {speed} for {time}",
        "how far you get in {time} at {speed}",
        "how far I come in {time} at {speed}",
        "how far I get if I go {speed} for {time}",
        "how far {time} at {speed} is",
        "how many {_length} {time} at {speed} are",
        "how many {_length} I drive in {time} at {speed}",
        "how far {_amover} gets in {time} at {speed}",
        "how far one gets going {speed} for {time}",
        "what distance {_person} covers in {time} at {speed}",
        "how many {_length} {_amover} {_moves} in {time} at {speed}",
        "how far away {_person} is after {time} at a constant {speed}",
        "how long the route is if it takes {time} at {speed}",
        "how far something moves in {quick_time} at {quick}",
        "how many {_length} lie behind {_person} after {legs}",
        "how far I can get in {time} if I average {speed}",
        "what distance {time} at {speed} make",
        "how far {speed} takes you in {time}",
        "how many {_length} one does in {time} with {speed}",
        "how far it is if {_amover} with {speed} needs {time}",
        "what distance {legs} add up to",
    ),
    commands=(
        "tell me how far {_amover} gets in {time} at {speed}",
        "say how far you get in {time} at {speed}",
        "work out how far {speed} for {time} is",
        "give the distance of {time} at {speed}",
        "get the distance: {speed} for {time}",
        "find how far one goes in {time} at {speed}",
        "find the distance for {time} at {speed}",
        "work out the distance covered in {time} at {speed}",
        "calculate how far {_amover} goes in {time} at {speed}",
        "compute the distance: speed {speed}, time {time}",
        "find the distance travelled by {_amover} moving at {speed} for {time}",
        "give me the distance for {time} at {speed}",
        "tell me how many {_length} I do in {time} going {speed}",
        "determine the length of the journey of {time} at {speed}",
        "figure out how far {quick} gets you in {quick_time}",
        "add up the distance of {legs}",
        "estimate the distance of a {_mover} ride lasting {time} at {speed}",
        "say how far away {_person} ends up driving {speed} for {time}",
        "multiply {speed} by {time} to get the distance",
        "give the distance, speed {speed}, duration {time}",
        "get how far {_amover} comes in {time} with {speed}",
        "derive the distance from {speed} and {time}",
        "state the {_length} covered: {time}, {speed}",
    ),
    questions=(
        "how far do i get in {time} at {speed}?",
        "how far does {_amover} go at {speed} in {time}?",
        "how far does {_amover} get in {time} at {speed}?",
        "how far does {_amover} come in {time} at {speed}?",
        "how far in {time} at {speed}?",
        "how far at {speed} in {time}?",
        "how far is {speed} for {time}?",
        "how far is it, {time} at {speed}?",
        "how far goes {_amover} in {time} at {speed}?",
        "how far do you come in {time} with {speed}?",
        "how far would I get in {time} at {speed}?",
        "how many {_length} is {time} at {speed}?",
        "how many {_length} do I do in {time} at {speed}?",
        "how many {_length} does {_amover} go in {time} at {speed}?",
        "if i walk {speed} for {time} how far do i get?",
        "if I drive {speed} for {time}, how far do I get?",
        "if {_amover} goes {speed} for {time}, how far is that?",
        "what distance do I cover in {time} at {speed}?",
        "what distance is {time} at {speed}?",
        "i go {speed} for {time}, how far do i get?",
        "{time} at {speed}, how far do I get?",
        "{speed} times {time}, how far?",
        "in {time} at {speed} how far do we get?",
        "how far does {_amover} {_move} in {time} at {speed}?",
        "how far do you get in {time} at {speed}?",
        "at {speed}, how far can you go in {time}?",
        "what distance does {_amover} cover in {time} if its speed is {speed}?",
        "if {_person} drives at {speed} for {time}, how far does {_he} go?",
        "how many {_length} will {_amover} cover in {time} at a steady {speed}?",
        "{speed} for {time}, how far?",
        "going {speed} for {time} gets me how far?",
        "how much ground does {_amover} cover at {speed} within {time}?",
        "how far is {_there} if I reach it in {time} at {speed}?",
        "how far will I have gone after {time} doing {speed}?",
        "something moves at {quick}. How far does it get in {quick_time}?",
        "how far is it if I drive {legs}?",
        "in {time}, how many {_length} can {_amover} manage at {speed}?",
        "{time} at {speed}: how far?",
        "{speed}, {time}, distance?",
        "{speed} for {time}, how many {_length}?",
        "driving {time} at {speed}, distance?",
        "{legs}: total distance?",
        "how much ground is covered in {time} at {speed}?",
        "how far can one go in {time} when doing {speed}?",
        "how far off is a place that takes {time} at {speed}?",
        "what distance corresponds to {time} at {speed}?",
        "moving at {quick}, how far in {quick_time}?",
    ),
    stories=(
        "i cycle {speed} for {time}, how far do i get?",
        "A cyclist rides at {speed} for {time}. How far does she get?",
        "{_Amover} crawls {quick} for {quick_time}. How far does it come?",
        "{_person} drives for {time} at {speed}. How far does {_he} get?",
        "We drove for {time} at {speed}, so how far was it?",
        "It took {time} at {speed}. How long is the way in {_length}?",
        "My walk was {time} at {speed}. What distance did I cover?",
        "{_Amover} {_moves} at {speed} for {time}. How far does it get?",
        "A {_mover} carrying {_cargo} keeps a constant speed of {speed}. {_noise}What distance does it cover in {time}?",
        "{_person} drives from {_home} to {_there} at an average speed of {speed}. The drive takes {time}. How far apart are the two cities?",
        "{_person} cycles for {time} at {speed}. {_noise}How many {_length} does {_he} ride?",
        "{_person} left at {_clock} and drove for {time} at {speed}. How far did {_he} go?",
        "{_noise}The {_mover} to {_there} moves at {speed} and arrives after {time}. How long is the route?",
        "I walk at {speed}. Today I walked for {time}. How far was that?",
        "A storm moves at {speed}. How far does it move in {time}?",
        "A plane cruises at {speed}. The flight from {_home} lasts {time}. {_noise}How many {_length} does it fly?",
        "The speedometer shows {speed} the whole time. After {time}, what will the trip counter show?",
        "{_person} jogs along the canal at {speed}. {_He} stops after {time}. How long is the stretch {_he} ran?",
        "A river carries a raft along at {speed}. Where will it be after {time}, in {_length} from the start?",
        "Our convoy does {speed}. We've been on the road for {time}. How much distance have we covered?",
        "In a game, a horse runs at {quick}. How far does it run in {quick_time}?",
        "Sound travels at {quick}. Thunder is heard {quick_time} after the flash. How far away is the storm?",
        "A conveyor belt runs at {quick}. How far is a parcel carried in {quick_time}?",
        "A lift rises at {quick}. {_noise}How far has it risen after {quick_time}?",
        "A snail creeps at {quick}. How far will it have crept in {quick_time}?",
        "{_person} runs with a speed of {quick} for {quick_time}. What distance does {_he} cover?",
        "On the trip {_person} drove {legs}. What was the total distance?",
        "{_person}'s journey: {legs}. {_noise}How far did {_he} travel altogether?",
        "The truck went {legs}. How many {_length} was that in total?",
        "A ferry crosses the bay at {speed} and needs {time}. How wide is the bay?",
        "{_person} and {_friend} ride together at {speed}. After {time} they stop for lunch. How far have they come?",
        "Paddling at {speed} for {time}, how far up the river do we get?",
        "yo my scooter does {speed}. if i ride {time} straight how far do i get",
        "A satellite moves at {quick}. What length of its path does it cover in {quick_time}?",
        "A robot vacuum moves at {quick} and works for {quick_time}. How far has it driven?",
        "{_person} hikes {time} every Sunday, always at {speed}. How long is {_his} Sunday hike?",
        "If a migrating bird keeps up {speed}, what distance lies behind it after {time}?",
        "A pupil walks to school in {time} at {speed}. How far is the school?",
        "Given v = {speed} and t = {time}, find the distance.",
        "Speed: {speed}. Time: {time}. Distance?",
        "The bus was {_n} minutes late, but then it travelled at {speed} for {time}. How far did it travel?",
        "The rescue boat heads out at {speed} and reaches the yacht after {time}. How far out was the yacht?",
        "{_person} pushes {_his} pram through the park at {speed} for {time}. What distance is that?",
        "From {_home}, {_person} sets off at {_clock} and averages {speed}. {_He} gets to {_there} {time} later. How many {_length} is it?",
        "A tractor crawls over the field at {speed}. {_noise}It works for {time}. How many {_length} does it drive?",
        "The lava flows at {speed}. What distance will it flow in {time}?",
        "A marathon walker holds {speed} for {time}. What distance has been walked?",
        "With a tailwind the {_mover} makes {speed}. How far has it come after {time}?",
        "A cable car moves up at {quick} and the ride lasts {quick_time}. How long is the cable?",
        "Driving non-stop for {time} with the cruise control set to {speed}, what distance does {_person} do?",
        "{_person} needs {time} to work and rides at {speed}. How far is work?",
        "Speed: {speed}. Time: {time}. Distance: ?",
        "A {_mover} leaves {_home} at {speed}. How far from {_home} is it after {time}?",
        "It takes the {_mover} {time} to get to {_there} at {speed}. How far away is {_there}?",
        "The ride to {_there} lasts {time} and the {_mover} goes {speed} throughout. How far is it?",
        "{_person} rows at {speed}. What way is done after {time}?",
        "We drove {legs}. How far was that in all?",
        "A pipe inspection robot rolls at {quick}. How much pipe does it see in {quick_time}?",
    ),
    gives="number",
)

TRAVEL_TIME = Family(
    skill="word-problem/travel-time",
    sample=_travel,
    nouns=(
        "the time needed for {distance} at {speed}",
        "the time needed to cover {distance} at {speed}",
        "the time I need for {distance} at {speed}",
        "the time for {distance} at {speed}",
        "the time to go {distance} at {speed}",
        "the time to drive {distance} at {speed}",
        "the time it takes to drive {distance} at {speed}",
        "the hours it takes to drive {distance} at {speed}",
        "the number of hours to drive {distance} at {speed}",
        "the hours needed for {distance} at {speed}",
        "the minutes that {distance} take at {speed}",
        "how long {distance} at {speed} takes",
        "the travel time of {distance} at {speed}",
        "the time it takes to cover {distance} at {speed}",
        "the travel time for {distance} at {speed}",
        "the duration of a {distance} trip at {speed}",
        "the time {_amover} needs for {distance} at {speed}",
        "the number of hours needed to go {distance} at {speed}",
        "the journey time over {distance} at an average of {speed}",
        "the time in {minutes_asked} for {distance} at {speed}",
        "the time needed to run {quick_way} at {quick}",
        "the driving time for {distance} if I average {speed}",
        "the flight time for {distance} at {speed}",
        "the total time for {sections}",
        "the hours for {distance} at {speed}",
        "{distance} at {speed} in time",
        "the time that {_amover} at {speed} is under way over {distance}",
        "the time until {distance} are done at {speed}",
        "the length in time of a {distance} drive at {speed}",
    ),
    clauses=(
        "how long {distance} take at {speed}",
        "how long do {distance} take at {speed}",
        "how long it takes to drive {distance} at {speed}",
        "how long it takes for {distance} at {speed}",
        "how long a train doing {speed} takes for {distance}",
        "how many hours {distance} will take at {speed}",
        "how long one walks {distance} at {speed}",
        "how many hours it is for {distance} at {speed}",
        "how long it takes to go {distance} at {speed}",
        "how long {_amover} needs for {distance} at {speed}",
        "how many hours {distance} take at {speed}",
        "how many {minutes_asked} {distance} take at {speed}",
        "how long {_person} has to drive to cover {distance} at {speed}",
        "how much time {_person} needs to cover {distance} at {speed}",
        "when I'd be there, in hours from now, if it's {distance} and I go {speed}",
        "how long {quick_way} take at {quick}",
        "how long the trip of {distance} lasts at {speed}",
        "what time {distance} at {speed} take",
        "how long {speed} takes you for {distance}",
        "how many hours one needs for {distance} with {speed}",
        "how long it is if {_amover} with {speed} goes {distance}",
        "what time {sections} add up to",
    ),
    commands=(
        "tell me how long {distance} take at {speed}",
        "say how long {distance} at {speed} takes",
        "work out the time for {distance} at {speed}",
        "give the time for {distance} at {speed}",
        "get the hours for {distance} at {speed}",
        "find how long it takes to drive {distance} at {speed}",
        "give me the hours: {distance} at {speed}",
        "work out how long {distance} take at {speed}",
        "calculate the time for {distance} at {speed}",
        "compute the travel time: distance {distance}, speed {speed}",
        "find the time {_amover} needs to travel {distance} at {speed}",
        "give me the driving time for {distance} at {speed}",
        "determine the duration of a {distance} journey at {speed}",
        "figure out how many hours I need for {distance} doing {speed}",
        "say how many {minutes_asked} {_amover} takes for {distance} at {speed}",
        "tell me how long to walk {distance} at {speed}",
        "estimate the time to get {distance} away at {speed}",
        "find the time to cover {quick_way} at {quick}",
        "divide {distance} by {speed} to get the time",
        "give the time, speed {speed}, distance {distance}",
        "get how long {_amover} is on the way over {distance} with {speed}",
        "derive the travel time from {distance} and {speed}",
        "state the hours: {distance}, {speed}",
    ),
    questions=(
        "how long takes {_amover} for {distance} with {speed}?",
        "how long {_amover} for {distance} with {speed}?",
        "how long does {_amover} take for {distance} at {speed}?",
        "how long takes {distance} at {speed}?",
        "it's {distance} and I drive at {speed}, so how many hours do I need?",
        "it's {distance} at {speed}, how long will it take?",
        "how many hours do I need for {distance} at {speed}?",
        "how long does it take to cover {distance} at {speed}?",
        "how long does it take to drive {distance} at {speed}?",
        "how long does it take to walk {distance} at {speed}?",
        "how long does it take for {distance} at {speed}?",
        "how long does {distance} take at {speed}?",
        "how long do {distance} take at {speed}?",
        "how long do {distance} take me at {speed}?",
        "how long do I need for {distance} at {speed}?",
        "how long takes it to drive {distance} at {speed}?",
        "how long will {distance} take at {speed}?",
        "how long will {distance} take us at {speed}?",
        "how long would a train doing {speed} take for {distance}?",
        "how long would {distance} take at {speed}?",
        "how long for {distance} at {speed}?",
        "how long is {distance} at {speed}?",
        "how many hours will {distance} take us at {speed}?",
        "how many hours do {distance} take at {speed}?",
        "how many hours does {distance} take at {speed}?",
        "how many hours for {distance} at {speed}?",
        "how many hours is {distance} at {speed}?",
        "how many {minutes_asked} do {distance} take at {speed}?",
        "how many {minutes_asked} for {distance} at {speed}?",
        "how many {minutes_asked} do those {quick_way} take at {quick}?",
        "how much time for {distance} at {speed}?",
        "how much time do I need for {distance} at {speed}?",
        "{distance} at {speed}, how long does it take?",
        "{distance} at {speed}, how many hours is that?",
        "at {speed}, how long do {distance} take?",
        "if I drive {distance} at {speed}, how long does it take?",
        "what time do I need for {distance} at {speed}?",
        "how long does it take to go {distance} at {speed}?",
        "how long does {_amover} need for {distance} at {speed}?",
        "at {speed}, how long does it take to cover {distance}?",
        "how many hours does it take to drive {distance} at {speed}?",
        "how many {minutes_asked} does it take to travel {distance} at {speed}?",
        "{distance} at {speed}, how long?",
        "if I drive {speed}, when will I have done {distance}?",
        "how much time does a {distance} trip take at an average of {speed}?",
        "how long will {_person} be on the road for {distance} at {speed}?",
        "going {speed}, how long until I'm {distance} away?",
        "how long is the ride if the route is {distance} and the {_mover} does {speed}?",
        "how many {seconds_asked} does {_amover} take for {quick_way} at {quick}?",
        "how long would it take to get through {quick_way} at {quick}?",
        "in how many hours can {_amover} cover {distance} going {speed}?",
        "{distance} at {speed}: how many hours?",
        "{speed}, {distance}, time?",
        "{speed} over {distance}, how many hours?",
        "driving {distance} at {speed}, time?",
        "{sections}: total time?",
        "how much time passes until {distance} are covered at {speed}?",
        "how long will one be on the road for {distance} when doing {speed}?",
        "how long is a way of {distance} at {speed}, in hours?",
        "what time corresponds to {distance} at {speed}?",
        "moving at {quick}, how long for {quick_way}?",
    ),
    stories=(
        "We have {distance} to go and drive {speed}. How long do we need?",
        "It's {distance} to {_there} and I go {speed}. How many hours is it?",
        "{_Amover} has {distance} ahead and does {speed}; how long will it take?",
        "{_person} walks {distance} at {speed}. How long is {_he} on the way?",
        "The path is {distance} long and we do {speed}. How many {minutes_asked} will it take?",
        "{_Amover} {_moves} at {speed}. How long does it need for {distance}?",
        "{_person} has to drive {distance} to {_there}. {_He} drives at {speed}. {_noise}How many hours does the trip take?",
        "It is {distance} from {_home} to {_there}. The {_mover} goes {speed}. How long is the journey?",
        "The distance between {_home} and {_there} is {distance}. {_noise}How long does {_amover} at {speed} take?",
        "{_person} cycles at {speed}. The lake is {distance} away. How long will it take {_him} to get there?",
        "A {_mover} with {_cargo} on board moves at {speed}. It has {distance} ahead of it. How long until it arrives?",
        "I want to walk {distance} and my pace is {speed}. How long will I be walking?",
        "{_person} leaves at {_clock} and covers {distance} at {speed}. For how many hours is {_he} on the way?",
        "The school is {distance} away. {_person} rides {_his} bike at {speed}. How many {minutes_asked} does it take?",
        "A plane cruises at {speed}. {_noise}The flight covers {distance}. How long is it in the air?",
        "A hurricane is {distance} off the coast and approaches at {speed}. How long until it hits?",
        "A pigeon flies {distance} home at {speed}. How long is the flight?",
        "Our hike is {distance} long and we manage {speed}. {_noise}What time do we need?",
        "The sprinter covers {quick_way} at {quick}. How long does it take?",
        "A ball rolls at {quick} down a track of {quick_way}. After what time does it reach the end?",
        "A lift moves at {quick}. The shaft is {quick_way} high. How many {seconds_asked} is the ride?",
        "A signal travels {quick_way} at {quick}. How long is it under way?",
        "In the game my horse runs {quick} and the castle is {quick_way} away. How long until I get there?",
        "{_person} jogs {distance} each morning at {speed}. How long does {_his} run last?",
        "{_person} crosses the lake, {distance} wide, in a boat doing {speed}. How much time does the crossing take?",
        "The pipeline pig moves at {speed} through {distance} of pipe. How long does it take?",
        "A delivery van has {distance} to go and averages {speed}. {_noise}In how many {minutes_asked} will it be there?",
        "The trip consists of {sections}. How long does it take in total?",
        "{_person} drives {sections}. {_noise}How many hours is {_he} driving?",
        "my gps says {distance} to go. im doing {speed}. how long till im there",
        "Distance: {distance}. Speed: {speed}. Time?",
        "Given s = {distance} and v = {speed}, find the time.",
        "A train leaves {_home} and travels {distance} at a constant speed of {speed}. How much time passes until it stops?",
        "The relay torch is carried {distance} at {speed}. How long is it carried?",
        "A ship has to sail {distance} and makes {speed}. How long will it be at sea?",
        "Grandpa walks at {speed}; the bakery is {distance} away. {_noise}How long does he take to reach it?",
        "{_person} and {_friend} paddle {distance} downstream with {speed}. How long do they paddle?",
        "How long would a cyclist going {speed} need from {_home} to {_there}, {distance} apart?",
        "The robot must travel {quick_way}. It moves at {quick}. What is the travel time?",
        "The ambulance is {distance} away and drives {speed}. In how many {minutes_asked} will it arrive?",
        "Light of a beacon aside, the drone flies {distance} at {speed}. How long does the flight last?",
        "A herd migrates {distance}, always at {speed}. How much time does the herd need?",
        "An explorer sledges {distance} across the ice at {speed}. How many hours of sledging is that?",
        "{_person} wants to be in {_there}, {distance} from here. If {_he} does {speed} all the way, how long will it take?",
        "We still have {distance} ahead of us and can only drive at {speed}. How many {minutes_asked} is that?",
        "Bus {_n} covers its {distance} route at an average speed of {speed}. How long is one run?",
        "A tunnel boring machine advances at {speed}. How long does it take for {distance}?",
        "With {speed} on the clock, how many hours does {_person} need to do the {distance} to {_there}?",
        "{_person} lives {distance} from work and rides at {speed}. How long is the ride?",
        "Speed: {speed}. Distance: {distance}. Time: ?",
        "A {_mover} leaves {_home} at {speed}. When has it gone {distance}, in hours after the start?",
        "It is {distance} to {_there} and the {_mover} goes {speed}. How long until it gets to {_there}?",
        "The way to {_there} is {distance} and the {_mover} goes {speed} throughout. How long does it last?",
        "{_person} rows at {speed}. How long before {distance} are done?",
        "We drove {sections}. How long was that in all?",
        "A pipe inspection robot rolls at {quick}. How long does it need for {quick_way} of pipe?",
    ),
    gives="number",
)

AVERAGE_SPEED = Family(
    skill="word-problem/average-speed",
    sample=_travel,
    nouns=(
        "the average speed of someone who covers {distance} in {time}",
        "the average speed over {distance} in {time}",
        "the average speed of {distance} in {time}",
        "the speed for {distance} in {time}",
        "the speed of {distance} in {time}",
        "{distance} in {time} as an average speed",
        "the speed if {distance} take {time}",
        "the average speed for {distance} in {time}",
        "the average speed of {_amover} that covers {distance} in {time}",
        "the mean speed over {distance} in {time}",
        "the speed of {_amover} that needs {time} for {distance}",
        "the speed needed to cover {distance} in {time}",
        "the velocity when {distance} are covered in {time}",
        "the average speed in {per_asked} for {distance} in {time}",
        "the pace of someone who walks {distance} in {time}",
        "the average speed of a runner doing {short_way} in {short_time}",
        "the average speed over {parts}",
        "the speed in {per_second} of something that does {short_way} in {short_time}",
        "the speed, {distance} in {time}",
        "{distance} in {time} as a speed",
        "the speed at which {_amover} does {distance} in {time}",
        "the rate of travel for {distance} and {time}",
        "the tempo one must keep for {distance} in {time}",
    ),
    clauses=(
        "what the average speed over {distance} in {time} is",
        "how fast is {distance} in {time}",
        "how fast one goes who does {distance} in {time}",
        "what the average speed of someone who did {distance} in {time} was",
        "how fast {_amover} was if it did {distance} in {time}",
        "what average speed {distance} in {time} is",
        "how fast {_person} drove to do {distance} in {time}",
        "at what speed one has to go to cover {distance} in {time}",
        "how many {per_asked} {_amover} made if it took {time} for {distance}",
        "how fast one must run to do {short_way} in {short_time}",
        "what the average speed was when {time} were needed for {distance}",
        "how fast I was going if {distance} took me {time}",
        "what speed {distance} in {time} make",
        "how fast {distance} in {time} is",
        "how fast one goes if {distance} take {time}",
        "how fast it is if {_amover} goes {distance} in {time}",
        "what average {parts} give as speed",
    ),
    commands=(
        "find the average speed of someone who covers {distance} in {time}",
        "find the average speed for {distance} in {time}",
        "give the average speed for {distance} in {time}",
        "work out the average speed over {distance} in {time}",
        "get the speed: {distance} in {time}",
        "say how fast one is who covers {distance} in {time}",
        "give {distance} in {time} as an average speed",
        "work out the average speed for {distance} in {time}",
        "calculate the average speed: {distance}, {time}",
        "compute the speed of {_amover} covering {distance} in {time}",
        "find the average speed if {distance} take {time}",
        "give me the speed needed for {distance} in {time}",
        "determine the mean speed of a {distance} ride that lasted {time}",
        "figure out how fast {_person} went: {distance} in {time}",
        "express the speed in {per_asked} of {_amover} that covers {distance} in {time}",
        "tell me how fast {short_way} in {short_time} is",
        "get the average velocity over {distance} given a time of {time}",
        "find the average speed over {parts}",
        "divide {distance} by {time} to get the speed",
        "give the speed, distance {distance}, duration {time}",
        "get how fast {_amover} is that does {distance} in {time}",
        "derive the average speed from {distance} and {time}",
        "state the speed: {time}, {distance}",
    ),
    questions=(
        "what was {_person}'s average speed, who did {distance} in {time}?",
        "what's the average speed of somebody who did {distance} in {time}?",
        "what's the average speed in {per_asked} of {distance} in {time}?",
        "what's the average speed over {distance} in {time}?",
        "what's the average speed for {distance} in {time}?",
        "what is the average speed if I do {distance} in {time}?",
        "what was the average speed of a bus that took {time} for {distance}?",
        "what was the average speed of {_amover} that did {distance} in {time}?",
        "what average speed is {distance} in {time}?",
        "what average speed do I need for {distance} in {time}?",
        "what speed is {distance} in {time}?",
        "which average speed is {distance} in {time}?",
        "how fast is {distance} in {time} on average?",
        "how fast do I go if I do {distance} in {time}?",
        "how fast on average is somebody who covers {distance} in {time}?",
        "how fast was I on average, {distance} in {time}?",
        "{distance} in {time}, what's the average speed?",
        "{distance} in {time}, average speed?",
        "{distance} in {time}, how fast is that?",
        "{distance} in {time} is which average speed?",
        "at what average speed do you go {distance} in {time}?",
        "what is the average speed of {_amover} that travels {distance} in {time}?",
        "how fast is {distance} in {time}?",
        "how fast do I have to drive to do {distance} in {time}?",
        "what speed is {short_way} in {short_time}?",
        "if it takes {time} to cover {distance}, what is the average speed?",
        "{distance} in {time}, what speed is that?",
        "what was {_person}'s average speed if {_he} covered {distance} in {time}?",
        "how many {per_asked} is {distance} in {time}?",
        "at which average speed did the {_mover} go, given {distance} in {time}?",
        "needing {time} for {distance}, how fast is {_amover}?",
        "how quick was {_person}, doing {short_way} in {short_time}?",
        "what is the average speed in {per_minute} when {distance} take {min_time}?",
        "how fast must {_amover} {_move} to get {distance} in {time}?",
        "what average speed gets me {distance} down the road in {time}?",
        "{distance} in {time}: how fast?",
        "{time}, {distance}, speed?",
        "{time} for {distance}, what average speed?",
        "driving {distance} in {time}, speed?",
        "{parts}: average speed?",
        "how fast must one be to have covered {distance} after {time}?",
        "how fast does one go when doing {distance} in {time}?",
        "how fast is a {_mover} that takes {time} for {distance}?",
        "what speed corresponds to {distance} in {time}?",
        "what speed do I need for {distance} if there's only {time}?",
    ),
    stories=(
        "{_person} ran {distance} in {time}. What's that as an average speed?",
        "{_person} jogs {distance} in {time}. What's {_his} average speed?",
        "{_person} drove {distance} in {time}, what was {_his} average speed?",
        "My best is {distance} in {time}, which average speed is that?",
        "{_friend} did {distance} in {time}. How fast was that on average?",
        "{_person} took {time} for {distance}. What was the average speed?",
        "{_person} ran {distance} in {time}. What's that as an average speed in {per_asked}?",
        "{_person} drove {distance} in {time}. What's {_his} average speed in {per_asked}?",
        "{_Amover} {_moves} {distance} in {time}. What is its average speed?",
        "{_person} drove {distance} in {time}. {_noise}What was {_his} average speed?",
        "It took {_person} {time} to get from {_home} to {_there}, which is {distance}. How fast was {_he} on average?",
        "The distance from {_home} to {_there} is {distance}. A {_mover} makes it in {time}. Find its mean speed.",
        "{_person} cycled {distance} and was {time} on the road. {_noise}How fast did {_he} ride on average?",
        "A {_mover} with {_cargo} covered {distance} within {time}. At what average speed did it move?",
        "I hiked {distance} today. It took me {time}. What was my average pace in {per_asked}?",
        "A runner finishes {short_way} in {short_time}. What is the average speed in {per_second}?",
        "{_person} swims {short_way} in {short_time}. How fast is that on average?",
        "A dog chases a ball over {short_way} and gets it after {short_time}. {_noise}What was the dog's average speed?",
        "A stone slides {short_way} over the ice in {short_time}. Determine its average speed.",
        "{_person} left at {_clock} and needed {time} for the {distance} to {_there}. What speed did {_he} average?",
        "The tram line is {distance} long and a run lasts {time}. What is the tram's average speed?",
        "On day {_n} of the race the winner did {distance} in {time}. What average speed is that?",
        "{_person} rode {parts}. What was the average speed over the whole trip?",
        "A car drove {parts}. {_noise}What is its average speed for the entire journey?",
        "The lorry covered {parts}. Overall average speed?",
        "A ferry needs {time} for the {distance} to the island. How fast does it sail?",
        "The flight over {distance} lasted {time}. {_noise}What was the average speed of the plane?",
        "{_person} wants to be {distance} away in {time}. What speed does {_he} need?",
        "We have {time} left and still {distance} to go. How fast do we have to be?",
        "did {distance} in {time} on my new bike. how fast is that?",
        "Distance: {distance}. Time: {time}. Average speed?",
        "Given a distance of {distance} and a time of {time}, find the speed.",
        "A caterpillar crawls {short_way} in {min_time}. What is its average speed?",
        "A letter drone flew {distance} in {time}. How fast was it flying?",
        "{_person} and {_friend} rowed {distance} together. It took them {time}. How fast did they row on average?",
        "A satellite train passes {distance} of track in {time}. Compute the average speed.",
        "The herd walked {distance} in {time}. {_noise}At what speed did it walk?",
        "A glacier aside, the avalanche raced {short_way} down in {short_time}. How fast was it?",
        "The robot needs {short_time} to drive {short_way}. What is its average speed?",
        "Grandma's train ride: {distance}, {time}. How fast was the train on average?",
        "A delivery rider covers {distance} during a shift of {time}. What is the average speed?",
        "After {time} of sailing, the log shows {distance}. What speed did the yacht average?",
        "A cheetah covered {short_way} in just {short_time}. What was its average speed?",
        "{_person} skated {distance} around the lake in {time}. Work out {_his} average speed.",
        "The elevator travels {short_way} in {short_time}. How fast does it move?",
        "My commute is {distance} and took {time} because of roadworks. {_noise}What was my average speed?",
        "A horse trots {distance} in {time}. What is the average speed of the horse?",
        "If a bus takes {time} for its {distance} route, what average speed does it keep?",
        "Mission log: rover moved {distance} in {time}. Average speed?",
        "{_person}'s watch says {distance} in {time}. What does it show as average speed?",
        "A messenger on foot needed {time} for {distance}. How fast did the messenger go?",
        "{_person} lives {distance} from work and needs {time}. How fast does {_he} ride?",
        "Distance: {distance}. Time: {time}. Speed: ?",
        "A {_mover} leaves {_home} and is {distance} away after {time}. How fast is it?",
        "It is {distance} to {_there} and takes the {_mover} {time}. How fast does it go on average?",
        "The way to {_there} is {distance} and the ride lasts {time}. At what speed?",
        "{_person} rows {distance} in {time}. How fast is that?",
        "We drove {parts}. How fast was that on average?",
        "A pipe inspection robot does {short_way} in {short_time}. How fast is it?",
    ),
    gives=None,
)

# --- what is left ---------------------------------------------------------------------------

_Setting = tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[str]]
_EVERYWHERE: tuple[_Setting, ...] = (
    (  # a person's things
        ("{_person} had {start} {_things}.", "{_person} has {start} {_things}.", "{_person} starts with {start} {_things}.",
         "There are {start} {_things} in {_person}'s bag.", "{_person} collected {start} {_things}.", "At first {_person} had {start} {_things}.",
         "{_person} owns {start} {_things}.", "{_person} brought {start} {_things} to school.", "{_person} received {start} {_things} as a present."),
        ("gave away {x}", "gave {x} to {_friend}", "lost {x}", "sold {x}", "gave {_friend} {x}", "broke {x}", "threw away {x}",
         "lent {x} to {_friend}", "dropped {x} on the way", "donated {x}", "used up {x}", "handed {x} to {_friend}", "traded {x} away",
         "left {x} on the bus", "returned {x}", "passed {x} on to {_friend}", "had {x} stolen", "gave {x} of them to {_third}",
         "misplaced {x}", "got rid of {x}"),
        ("got {x} more", "bought {x} more", "found {x}", "received {x} from {_friend}", "was given another {x}", "won {x}",
         "picked up {x} more", "got {x} back from {_third}", "added {x}", "earned {x} more", "bought another {x}",
         "found {x} more under the bed", "got {x} new ones", "was given {x} by {_third}", "inherited {x}", "made {x} more"),
        ("How many {_things} does {_person} have now?", "How many {_things} are left?", "How many does {_he} have in the end?",
         "How many {_things} has {_person} got now?", "How many are there now?", "What is {_person}'s number of {_things} now?",
         "How many {_things} remain?", "How many {_things} does {_he} end up with?", "So how many {_things} now?"),
    ),
    (  # vehicles
        ("A bus leaves the depot with {start} passengers.", "There are {start} people on a train.", "{start} passengers are on the tram.",
         "A ferry sets off with {start} people on board.", "The bus has {start} passengers on it.", "A minibus starts with {start} people in it."),
        ("{x} got off at the first stop", "{x} people got off", "at the station {x} left", "{x} passengers stepped out", "{x} of them got off at {_place}",
         "{x} alighted", "{x} people leave at the next stop", "at the harbour {x} went ashore"),
        ("{x} got on", "{x} new passengers boarded", "{x} people got in", "{x} more climbed aboard", "{x} tourists joined", "{x} more passengers came on board"),
        ("How many passengers are on board now?", "How many people are on it now?", "How many passengers are left?", "How many people continue the ride?",
         "How many are still on board?"),
    ),
    (  # money
        ("{_person} has {start} dollars in {_his} wallet.", "{_person}'s account shows ${start}.", "I started the day with {start} euros.",
         "{_person} had £{start} of pocket money.", "There was ${start} in the piggy bank.", "My prepaid card had {start} euros on it."),
        ("spent {x} on lunch", "paid {x} for a taxi", "spent {x} at {_place}", "gave {x} to charity", "paid a fine of {x}", "lost {x}",
         "transferred {x} to {_friend}", "spent {x} on a book", "paid {x} rent", "withdrew {x}", "lost a bet of {x}"),
        ("earned {x}", "got {x} from grandma", "found {x} on the street", "received {x} for a job", "was paid back {x}", "deposited {x}", "won {x} in a raffle"),
        ("How much money is left?", "How much is left?", "How much money is there now?", "What is the balance now?", "How much remains?"),
    ),
    (  # stock
        ("A shop had {start} {_things} in stock.", "The warehouse holds {start} {_things}.", "{start} {_things} were on the shelf this morning.",
         "A store starts the week with {start} {_things}.", "Our inventory lists {start} {_things}.", "The kiosk opened with {start} {_things}."),
        ("{x} were sold", "{x} were sold on Monday", "customers bought {x}", "{x} went out of date and were thrown away", "{x} were shipped",
         "{x} turned out to be faulty", "{x} were returned to the supplier", "{x} were damaged", "an order of {x} was sent out"),
        ("{x} more were delivered", "a delivery of {x} came in", "{x} new ones arrived", "{x} were brought back by customers", "{x} were restocked",
         "the factory sent {x} more"),
        ("How many {_things} are in stock now?", "How many {_things} does the shop have left?", "How many are left?", "What is the stock now?",
         "How many remain on the shelf?"),
    ),
    (  # animals
        ("A farmer has {start} sheep.", "There were {start} ducks on the pond.", "A shepherd watches {start} goats.", "{start} birds sat on a wire.",
         "The aquarium had {start} fish.", "A beekeeper owns {start} hives.", "{start} frogs sit around the pond.", "A kennel houses {start} dogs."),
        ("{x} ran away", "{x} flew off", "{x} were sold", "{x} disappeared in the night", "{x} left", "{x} died in the winter", "{x} were taken by a fox",
         "{x} moved to another place", "{x} of them got lost"),
        ("{x} were born", "{x} more came", "{x} joined them", "{x} new ones were bought", "{x} hatched", "{x} returned", "{x} arrived from the neighbour"),
        ("How many are there now?", "How many are left?", "How many animals are there now?", "How many remain?", "How many can you count now?"),
    ),
    (  # liquids and supplies
        ("A tank contains {start} litres of water.", "There are {start} litres of fuel in the tank.", "The barrel holds {start} litres of rain water.",
         "A bakery has {start} kg of flour.", "We had {start} kg of rice at the camp.", "The reservoir held {start} cubic metres."),
        ("{x} are used", "{x} leaked out", "{x} were poured away", "{x} evaporated", "{x} were taken for cooking", "{x} were consumed on the first day",
         "{x} went to the neighbours", "{x} spilled"),
        ("{x} were added", "{x} more were filled in", "the rain brought {x}", "{x} were pumped in", "{x} were refilled", "{x} came with the supply truck"),
        ("How much is left?", "How much is in there now?", "How much remains?", "What amount is left now?", "How much do they have now?"),
    ),
    (  # games
        ("A player begins with {start} health points.", "{_person} has {start} coins in the game.", "My knight had {start} HP.", "{_person} starts the round with {start} points.",
         "The team had {start} points.", "I had {start} gems.", "{_person} sat down with {start} chips."),
        ("lost {x} to a goblin", "lost {x} in the fight", "spent {x} on a shield", "took {x} damage", "lost {x} in the next round", "was fined {x}",
         "dropped {x} in the swamp", "paid {x} to the merchant"),
        ("gained {x} from a potion", "won {x}", "scored {x}", "looted {x} from a chest", "healed {x}", "got a bonus of {x}", "earned {x} in a quest"),
        ("How many are left?", "What is the score now?", "How much does that leave?", "What does the counter show now?", "How many points remain?"),
    ),
    (  # people in places
        ("There were {start} children in the pool.", "{start} guests came to the party.", "A class has {start} pupils.", "The cinema was filled with {start} people.",
         "{start} volunteers signed up.", "A village had {start} inhabitants.", "The choir has {start} singers.", "{start} people were waiting in the queue."),
        ("{x} went home", "{x} left", "{x} moved away", "{x} cancelled", "{x} fell ill", "{x} dropped out", "{x} had to leave early", "{x} gave up"),
        ("{x} joined", "{x} more came", "{x} arrived late", "{x} moved in", "{x} new ones came", "{x} latecomers turned up", "{x} were added"),
        ("How many are there now?", "How many people are left?", "How many remain?", "What is the number now?", "How many are still there?"),
    ),
    (  # levels and files
        ("A phone shows {start} percent battery.", "My laptop had {start} unread mails.", "The folder contains {start} files.", "The playlist has {start} songs.",
         "There were {start} open tickets.", "A library has {start} books.", "The document had {start} words.", "The repository has {start} open issues."),
        ("{x} were deleted", "{x} were closed", "{x} were removed", "{x} were used up", "{x} went missing", "{x} were dealt with", "{x} were moved elsewhere"),
        ("{x} were added", "{x} new ones came in", "{x} were created", "{x} more arrived", "{x} were restored", "{x} came back"),
        ("How many are left?", "How many are there now?", "What's the count now?", "How many remain in the end?", "What number does that make?"),
    ),
    (  # bakery, harvest
        ("{_person} baked {start} cookies.", "There were {start} slices of cake.", "{_person} picked {start} plums.", "A tree carried {start} apples.",
         "{_person} made {start} dumplings.", "The bowl had {start} sweets in it.", "{_person} harvested {start} pumpkins.", "The jar held {start} olives."),
        ("{x} were eaten", "{x} went bad", "the children ate {x}", "{_friend} took {x}", "{x} fell on the floor", "the dog snatched {x}", "{x} got burnt",
         "{x} were given to the neighbours", "ants carried off {x}"),
        ("{x} more were made", "{_friend} brought {x} more", "{x} were put back", "{x} more came out of the oven", "{_third} added {x}", "{x} more were picked"),
        ("How many are left?", "How many are there in the end?", "How many remain?", "How many can still be eaten?", "How many does that leave?"),
    ),
)  # fmt: skip


def _left_over(rng: Random) -> dict[str, Slot]:
    slots = _context(rng)
    starts, losses, gains, questions = rng.choice(_EVERYWHERE)
    start = _amount(rng, 4, 20_000)
    have = start
    count = rng.choices([1, 2, 3, 4], [4, 6, 2, 1])[0]
    decimals = rng.random() < 0.08
    events: list[Marked] = []
    for _ in range(count):
        lose = have > 1 and rng.random() < (0.9 if count == 1 else 0.62)
        value = rng.randint(1, max(1, have - 1)) if rng.random() < 0.5 else min(max(1, have - 1), rng.randint(1, 20))
        value = value if lose else _amount(rng, 2, max(6, min(500, start * 2)))
        have += -value if lose else value
        role = "lost" if lose else "gained"
        template = rng.choice(losses if lose else gains)
        text = number(rng, value, words=0.1) + (".5" if decimals and not lose else "")
        if not text.replace(".", "").isdigit() and text.endswith(".5"):
            text = text.removesuffix(".5")
        events.append(fill(template.replace("{x}", "{" + role + "}"), {**slots, role: mark(text, role)}))
    subject = str(slots["_He"]) if starts is _EVERYWHERE[0][0] else ""
    money = starts is _EVERYWHERE[2][0]
    game = starts is _EVERYWHERE[6][0]
    if money or game:
        subject = rng.choice(["I", str(slots["_person"]), "we"])
    body: list[Slot] = []
    link = rng.choice([". ", ", then ", " and then ", ", and ", " and ", "; "])
    for index, event in enumerate(events):
        if index == 0:
            lead = rng.choice(["", "Then ", "Later ", "Yesterday ", "After that, ", "In the evening ", "Today "])
            if subject:
                who = subject.lower() if lead and subject in ("He", "She") else subject
                body += [lead + (who if lead else who[:1].upper() + who[1:]) + " ", event]
            else:
                body += [lead, event] if lead else [_capital(event)]
        elif link == ". ":
            who = f"{subject} " if subject else ""
            body += [". ", rng.choice(["Then ", "After that ", "Later ", "Afterwards "]), who[:1].lower() + who[1:] if who.strip() in ("He", "She") else who, event]
        else:
            body += [link, event]
    question = fill(rng.choice(questions), slots)
    beginning = fill(rng.choice(starts), {**slots, "start": mark(number(rng, start, words=0.08), "start")})
    first = min(start, rng.randint(1, 12) if rng.random() < 0.5 else rng.randint(1, start))
    extra = _amount(rng, 1, 500)
    slots |= {
        "story": join(beginning, " ", *body, ". ", str(slots["_noise"]), question),
        "start": number(rng, start, words=0.08),
        "lost": number(rng, first, words=0.1),
        "gained": number(rng, extra, words=0.1),
        "lost2": mark(number(rng, rng.randint(1, max(1, extra)), words=0.1), "lost"),
        "gained2": mark(number(rng, _amount(rng, 1, 60), words=0.1), "gained"),
    }
    # The second loss must be covered wherever the first gain is not part of the wording.
    slots["lost_some"] = mark(str(rng.randint(0, start - first)), "lost")
    return slots


def _capital(text: Marked) -> Marked:
    (first, role), *rest = text.pieces
    return Marked(((first[:1].upper() + first[1:], role), *rest))


LEFT_OVER = Family(
    skill="word-problem/left-over",
    sample=_left_over,
    nouns=(
        "what remains of {start} {_things} after {lost} are lost",
        "what is left of {start} {_things} when {lost} are gone",
        "the number of {_things} left from {start} when {lost} are gone",
        "the rest of {start} {_things} after {lost} are given away",
        "the remaining {_things} if {lost} of {start} are eaten",
        "the {_things} left after {lost} of {start} are sold",
        "the {_things} left if {start} minus {lost} remain",
        "the number of {_things} left when {lost} of {start} {_things} are taken away",
        "the number of {_things} {_person} has after giving away {lost} of {_his} {start} and getting {gained} more",
        "the rest when {lost} of {start} {_things} are gone",
        "the remainder of {start} {_things} after {lost} are eaten",
        "the stock after selling {lost} of {start} {_things}",
        "the stock after {gained} new {_things} join the {start} and {lost} are sold",
        "the balance after starting with {start}, spending {lost} and earning {gained}",
        "the number of people left in a room of {start} when {lost} leave and {gained} come in",
        "the score after starting at {start}, losing {lost} and winning {gained}",
        "the remaining number of {_things} if there were {start} and {lost} broke",
        "the number of passengers when {lost} of {start} get off and {gained} get on",
        "{start} {_things} less {lost}",
        "the {_things} that remain from {start} after {lost} go",
        "the number still there of {start} when {lost} have gone and {gained} have come",
        "the new total of {_things}: {start}, {lost} out, {gained} in",
    ),
    clauses=(
        "how many {_things} {_person} has if {_he} starts with {start}, loses {lost} and buys {gained}",
        "how many {_things} are left if {lost} of {start} are gone",
        "how many are left of {start} {_things} after {lost} are sold",
        "how many of {start} {_things} remain if {lost} are taken",
        "what's left of {start} {_things} after {lost} are eaten",
        "what remains of {start} {_things} after {lost} are lost",
        "how many {_things} there are after {gained} are added to {start} and {lost} are lost",
        "how many {_things} are left if I had {start} and gave away {lost}",
        "how many {_things} {_person} has if {_he} had {start}, lost {lost} and found {gained}",
        "how many remain when {lost} of {start} {_things} are sold",
        "how many {_things} there are after {gained} are added to {start} and {lost} taken out",
        "what is left of {start} {_things} once {lost} have been used",
        "how much money I have after spending {lost} out of {start} and getting {gained}",
        "how many people stay when {lost} out of {start} go home",
        "how many I still have if {lost} of my {start} {_things} broke",
        "what remains of {start} after {lost} are used",
        "how many there are now if {start} were there, {gained} came and {lost} left",
        "how many are not yet done if {lost} of {start} {_things} are",
        "how many more {_things} are to come if {lost} of {start} have arrived",
    ),
    commands=(
        "take {lost} {_things} away from {start} {_things} and count the rest",
        "take {lost} of {start} {_things} away",
        "remove {lost} of {start} {_things} and say how many are left",
        "say how many {_things} are left of {start} after {lost} are gone",
        "start with {start} {_things}, lose {lost}, gain {gained}",
        "work out how many {_things} are left if {_person} had {start} and lost {lost}",
        "calculate the rest: {start} {_things}, {lost} eaten, {gained} bought",
        "find out how many {_things} remain after {lost} of {start} were sold",
        "tell me how many {_things} I still have: had {start}, gave away {lost}, got {gained}",
        "say how many passengers stay on a bus with {start} when {lost} get off and {gained} get on",
        "count what is left: {start} {_things} minus the {lost} that were stolen",
        "update the stock: {start} {_things} before, {lost} sold, {gained} delivered",
        "determine how many {_things} are left over when {start} were baked and {lost} eaten",
        "figure out my coins: started with {start}, spent {lost}, looted {gained}",
        "give the number of {_things} left after {lost} out of {start} went missing",
        "compute what remains of {start} litres after {lost} have leaked out",
        "take {lost} {_things} off {start} and say what is left",
        "start with {start}, drop {lost}, add {gained}, and give the number",
        "deduct {lost} from {start} {_things}",
        "keep count: {start} {_things}, minus {lost}, plus {gained}",
        "start at {start}, {gained} come in, {lost} go out; give the number",
    ),
    questions=(
        "how many {_things} are left over if {lost} of {start} have been used?",
        "{start} {_things}, minus {lost} that broke, how many are left?",
        "how many {_things} are left of {start} when {lost} are gone?",
        "how many {_things} are left if {lost} of {start} are eaten?",
        "how many of {start} {_things} are left after {lost} are sold?",
        "how many of my {start} {_things} are left if I lose {lost}?",
        "how many {_things} remain from {start} if {lost} are given away?",
        "how many {_things} do I still have if I had {start} and gave away {lost}?",
        "how many {_things} has {_person} if {_he} starts with {start}, loses {lost} and buys {gained}?",
        "from {start} {_things} {lost} were eaten, how many are left?",
        "from {start} {lost} blew away, how many are left?",
        "of {start} {_things} {lost} broke, what's left?",
        "what's left of {start} {_things} after {lost} have gone?",
        "what remains of {start} {_things} after {lost} are lost?",
        "{start} {_things}, {lost} lost, how many remain?",
        "if {_person} has {start} {_things} and gives away {lost}, how many are left?",
        "how many {_things} are left if you take {lost} from {start}?",
        "{_person} had {start} {_things}, gave away {lost} and got {gained} more; how many now?",
        "I had {start} {_things} and lost {lost}. How many do I have left?",
        "how many {_things} remain when {lost} out of {start} are gone?",
        "from {start} {_things}, {lost} were eaten and {gained} added. How many are there?",
        "had {start} {_things}, lost {lost}, found {gained}. how many?",
        "of {start} {_things} {lost} broke; how many are still whole?",
        "what's left of my {start} {_things} after I sold {lost}?",
        "{start} birds on a wire, {lost} fly off, {gained} arrive. How many birds?",
        "how many pages are left if the book has {start} and {_person} has read {lost}?",
        "after using {lost} of {start} {_things} and buying {gained} new ones, how many does {_person} have?",
        "{start} in stock, {lost} sold, {gained} delivered: what's the stock?",
        "{start} {_things}, {lost} gone, how many left?",
        "{start} minus {lost} {_things}, left?",
        "{start} there, {gained} came, {lost} left: how many now?",
        "{start} {_things}, {gained} more come, how many now?",
        "had {start}, got {gained} more {_things}: total?",
        "{lost} of {start} {_things} used, rest?",
        "how many of {start} {_things} does {_person} keep after handing out {lost}?",
        "how many {_things} are still missing if {_person} needs {start} and has {lost}?",
        "how many of the {start} seats are free if {lost} are taken?",
        "if {lost} out of {start} {_things} have been packed, how many have not?",
    ),
    stories=(
        "From {start} leaves {lost} blew away, how many are left?",
        "There were {start} {_things}, {lost} broke. What's left?",
        "I had {start} {_things} and ate {lost}; how many do I have now?",
        "We start with {start} {_things}, {lost} get lost and {gained} get bought. How many do we have?",
        "{_person} had {start} {_things}, gave {lost} to {_friend} and got {gained} back. How many now?",
        "{story}", "{story}", "{story}", "{story}", "{story}", "{story}", "{story}", "{story}",
        "{_person} had {start} {_things}, gave away {lost}, and got {gained} more. How many does {_he} have?",
        "{_person} has {start} {_things}. {_friend} takes {lost} of them. How many {_things} does {_person} still have?",
        "Out of {start} {_things}, {lost} were sold at {_place}. {_noise}How many are left?",
        "There were {start} {_things} in a box. {_person} took out {lost} and put in {gained}. How many {_things} are in the box now?",
        "A book has {start} pages. {_person} has read {lost}. {_noise}How many pages are left to read?",
        "A roll of wire is {start} metres long. {_person} cuts off {lost} metres. How much is left on the roll?",
        "{gained} people walked into a café where {start} were sitting; later {lost} left. How many are in the café?",
        "{_person} gave {lost} of {_his} {start} {_things} to {_friend}. How many did {_he} keep?",
        "{_person} wants to run {start} km this month and has done {lost} km so far. How many are still to go?",
        "After buying {gained} more, {_person}, who already had {start} {_things}, gave {lost} to {_friend}. How many does {_he} have?",
        "I had {start} {_things}. My brother took {lost} and mum took {lost_some}. How many are left for me?",
        "There are {start} questions on the test. {_person} has answered {lost}. How many remain?",
        "Of {start} candles on the cake {_person} blew out {lost}. {_noise}How many are still burning?",
        "The hall has {start} seats and {lost} are taken. How many are free?",
        "{_person} planted {start} tulips. Frost killed {lost}, so {_he} planted {gained} new ones. How many tulips are there?",
        "{lost} of the {start} eggs broke on the way home. How many eggs are whole?",
        "The thermos held {start} cups of tea; {lost} have been drunk. How many cups remain?",
        "ok so i had {start} skins, traded away {lost}, then unboxed {gained}. how many skins do i have",
        "A deck with {start} cards loses {lost} and gets {gained} jokers added. How many cards are in it?",
        "{_person}'s phone stored {start} photos. {_He} deleted {lost} and took {gained} new ones. How many photos are there now?",
        "A company with {start} employees hired {gained} and let {lost} go. How many people work there now?",
        "{start} students registered, {lost} dropped the course, {gained} transferred in. How many are enrolled?",
        "There were {start} cars in the car park. {gained} drove in and {lost} drove out. How many cars are parked there?",
        "{_person} borrowed {start} books and has brought back {lost}. How many does {_he} still have at home?",
        "The baker made {start} rolls and sold {lost} before noon. {_noise}How many rolls are unsold?",
        "Of the {start} places on the trip, {lost} are booked. How many are still free?",
        "{_person} needed {start} signatures and has collected {lost}. How many are missing?",
        "{start} tickets were printed and {lost} have been sold. How many are still available?",
        "{_person} was left {gained} {_things} by {_his} aunt and already owned {start}. How many does {_he} own now?",
        "{start} guests were invited and {lost} said no. {_noise}How many are coming?",
        "The tank had {start} litres; {gained} were put in and {lost} were driven off. What's in it now?",
        "{_person} wants to read {start} pages and has done {lost}. How many more must {_he} read?",
        "Of {start} exam papers {lost} are marked. How many still have to be marked?",
        "In the morning there were {start} loaves. {lost} were sold. {_noise}How many loaves does the baker still have?",
        "Start: {start}. Out: {lost}. In: {gained}. Now: ?",
        "The hospital ward has {start} beds and {lost} are occupied. How many are free?",
        "{start} runners start and {lost} give up. How many reach the finish?",
    ),
    gives="number",
)

# --- sharing --------------------------------------------------------------------------------


def _share(rng: Random) -> dict[str, Slot]:
    slots = _context(rng)
    people = rng.choice([rng.randint(2, 6), rng.randint(2, 12), rng.randint(5, 40), rng.randint(2, 9)])
    each = rng.choice([rng.randint(1, 12), rng.randint(2, 40), rng.randint(10, 500)])
    money = Fraction(people * each * 100 + (people * rng.randint(0, 99) if rng.random() < 0.5 else 0), 100)
    purse = _Purse(rng)
    if purse.right in _WHOLE:
        money = Fraction(people * each)
    group = rng.choice(
        "friends,children,siblings,cousins,players,pirates,neighbours,classmates,workers,teams,pupils,guests,"
        "hikers,monkeys,rabbits,knights,dwarves,roommates,colleagues,kids,students,farmers,sailors,dogs,"
        "girls,boys,people,volunteers,winners,brothers,sisters,heirs,robots,families".split(",")
    )
    slots |= {
        "total": number(rng, people * each, words=0.08),
        "people": number(rng, people, words=0.25),
        "money": purse.write(money, "total"),
        "_group": group,
        "_containers": rng.choice("bags,boxes,baskets,plates,shelves,jars,tables,rows,crates,teams,vases,envelopes,tubs,tanks,servers".split(",")),
    }
    slots["_container"] = {"shelves": "shelf", "boxes": "box"}.get(str(slots["_containers"]), str(slots["_containers"])[:-1])
    return slots


SHARE = Family(
    skill="word-problem/share-equally",
    sample=_share,
    nouns=(
        "each one's share of {total} {_things} among {people}",
        "each one's part of {money} split between {people}",
        "the share of each if {people} {_group} share {total} {_things}",
        "{total} {_things} shared among {people} {_group}",
        "{total} {_things} shared equally by {people}",
        "{money} split between {people} of us",
        "{money} split evenly between {people} friends",
        "{money} divided equally among {people} {_group}",
        "the {_things} per person if {people} {_group} share {total}",
        "one share of {total} {_things} for {people} {_group}",
        "the number of {_things} each {_container} gets if {total} are spread over {people}",
        "each one's share when {total} {_things} are divided equally among {people} {_group}",
        "the share of each of {people} {_group} if {total} {_things} are split evenly",
        "the amount per person when {money} is split {people} ways",
        "the number of {_things} per {_container} if {total} {_things} go evenly into {people} {_containers}",
        "each person's part of a {money} bill shared by {people} {_group}",
        "the equal share of {people} {_group} in {total} {_things}",
        "the fair share for one of {people} {_group} out of {total} {_things}",
        "the individual contribution if {people} {_group} pay {money} together",
        "the number of {_things} each gets when {people} {_group} share {total}",
        "one person's portion of {money} divided between {people} {_group}",
        "the per-head cost of a {money} taxi for {people} {_group}",
        "{total} {_things} shared by {people}",
        "the part for each if {people} {_group} take equal shares of {total} {_things}",
        "{money} divided by {people} people",
        "the number of {_things} in every one of {people} equal heaps made from {total}",
        "the cost for each of {people} {_group} when {money} is paid jointly",
    ),
    clauses=(
        "how many {_things} each of {people} {_group} gets if they share {total}",
        "how many {_things} per person if {total} {_things} are shared by {people}",
        "how much is {money} split between {people} of us",
        "how much each pays if {money} is split between {people}",
        "how many does each get if {people} people share {total}",
        "what each of {people} {_group} gets if {money} is shared equally",
        "what does each get when {people} {_group} share {total} equally",
        "how many {_things} each child gets if {total} are shared by {people}",
        "what everyone gets if {total} {_things} are shared by {people}",
        "how many {_things} each of {people} {_group} gets out of {total}",
        "how much everyone pays if {people} {_group} split {money}",
        "how many {_things} go into each of {people} {_containers} if there are {total}",
        "what each gets when {money} is shared by {people} {_group}",
        "how many {_things} one gets when {total} are dealt out evenly to {people} {_group}",
        "what one person owes if {people} {_group} share a {money} bill",
        "how {total} {_things} are shared fairly among {people} {_group}",
        "how much each of the {people} {_group} has to chip in for a {money} gift",
        "what each gets of {total} {_things} if there are {people} {_group}",
        "how much of {money} falls to each of {people} {_group}",
        "how many {_things} lie in each {_container} if {total} are put into {people} {_containers} evenly",
        "what {money} come to per person with {people} {_group}",
    ),
    commands=(
        "split {total} {_things} among {people} {_group}, how many each",
        "split {money} among {people} {_group}, how much each",
        "split {money} between {people} of us",
        "split {total} {_things} between {people} {_group}",
        "split {money} equally over {people} days",
        "divide equally {money} between {people} {_group}, how much pays each",
        "divide equally {total} {_things} between {people} {_group}",
        "divide {money} equally between {people}",
        "divide {total} {_things} among {people} {_group}",
        "share {money} equally between {people} {_group}",
        "share {total} {_things} among {people}",
        "share {total} {_things} between {people} {_group}, how many each",
        "deal {total} {_things} out to {people} {_group}",
        "give each of {people} {_group} an equal part of {total} {_things}",
        "say how many {_things} each of {people} gets out of {total}",
        "share {total} {_things} equally among {people} {_group}",
        "split {money} evenly between {people} {_group}",
        "divide {total} {_things} fairly between {people} {_group}",
        "split a {money} bill {people} ways",
        "distribute {total} {_things} evenly over {people} {_containers}",
        "deal {total} cards out to {people} {_group}",
        "hand out {total} {_things} to {people} {_group} in equal parts",
        "share out {money} among {people} {_group}",
        "work out each one's share: {total} {_things}, {people} {_group}",
        "portion {total} {_things} for {people} {_group}",
        "pack {total} {_things} into {people} {_containers}, the same number in each",
        "calculate what each of {people} {_group} pays for a {money} meal",
        "allot {total} {_things} to {people} {_group} evenly",
        "let {people} {_group} share {money} and say what each gets",
        "make {people} equal heaps out of {total} {_things} and give the size of a heap",
        "break {money} down per person for {people} {_group}",
        "give each of {people} {_group} the same number out of {total} {_things}; how many",
    ),
    questions=(
        "if {people} people share {total} {_things} equally, how many does each get?",
        "if {people} people share {money} equally, how much does everyone get?",
        "if {people} friends share {total} {_things} equally, how many does everyone get?",
        "if {total} are shared equally between {people}, how many is each?",
        "we share {total} {_things} equally among the {people} of us, how many {_things} each?",
        "how many is each one's share if {people} share {total}?",
        "{total} {_things} shared among {people} {_group}, how many each?",
        "{total} {_things} shared by {people}, how many each?",
        "{total} {_things} between {people} {_group}, how many each?",
        "{money} split between {people} {_group}, how much each?",
        "{money} shared by {people}, how much does each get?",
        "how many {_things} does each get if {people} {_group} share {total}?",
        "how many {_things} does each of {people} {_group} get if they share equally {total}?",
        "how many {_things} does everybody get if {total} {_things} are shared equally by {people} {_group}?",
        "how many {_things} does each one get if {total} are shared among {people}?",
        "how many {_things} per person if {total} {_things} are shared by {people} people?",
        "how many {_things} per person if {total} are split between {people}?",
        "how many {_things} for each if {people} {_group} share {total}?",
        "how many does each get if {people} people share {total} {_things}?",
        "how many {_things} does each child get if {total} are shared by {people} children?",
        "how much is {money} split between {people} of us?",
        "how much is {money} split {people} ways?",
        "how much each if {people} of us split {money}?",
        "how much does each get if {people} {_group} share {money} equally?",
        "how much does everyone pay if {people} split {money}?",
        "how much pays each if {people} {_group} divide {money}?",
        "if {people} people share {total} {_things} equally, how many does everyone get?",
        "if {people} friends share {money} equally, how much does each get?",
        "if {money} is split evenly between {people} friends, what does each one pay?",
        "if {money} is shared equally by {people} {_group}, how much goes to each?",
        "if i split {total} pages equally over {people} days how many per day?",
        "if {total} minutes are shared equally between {people} stories, how long is each?",
        "if {total} {_things} are shared equally between {people}, how many is one share?",
        "what does each get when {people} members share {total} {_things} equally?",
        "what does each of {people} {_group} get if {money} is shared equally?",
        "what does each pay if {people} {_group} split {money}?",
        "what does each of {people} get out of {total} {_things}?",
        "if {people} {_group} share {total} {_things} equally, how many does each get?",
        "how much does each person pay if {money} is split between {people}?",
        "how many {_things} does each of the {people} {_group} get if there are {total}?",
        "{total} {_things} for {people} {_group}, how many each?",
        "we're {people} and the bill is {money}. What does everyone owe?",
        "what is each one's share of {total} {_things} among {people}?",
        "{total} {_things} are to fill {people} {_containers} evenly. How many per {_container}?",
        "split {people} ways, how much is {money}?",
        "if I divide {total} {_things} among {people} {_group}, how many will everyone receive?",
        "how do {people} {_group} share {total} {_things} fairly?",
        "{money} between {people} of us, that's how much each?",
        "how many {_things} per head when {people} {_group} have {total}?",
        "with {people} {_group} and {total} {_things}, what does one get if nobody is favoured?",
        "{total} {_things}, {people} {_group}, each gets?",
        "{people} {_group}, {total} {_things}, how many each?",
        "{money} / {people} people, each pays?",
        "bill {money}, {people} of us, per person?",
        "{money} split {people} ways?",
        "how many {_things} per {_container} if {total} go into {people} {_containers}?",
        "how much is one share if {people} {_group} go equal parts on {money}?",
        "if {total} {_things} make {people} equal groups, how big is a group?",
    ),
    stories=(
        "A farmer has {total} {_things} and shares them equally among {people} {_group}. How many does each get?",
        "Each of {people} {_group} gets the same share of {total} {_things}; how many is that?",
        "{people} brothers share {money} equally. How much does each one get?",
        "we share {total} {_things} equally among the {people} of us, how many each?",
        "{money} was won by {people} friends who split it. How much for each?",
        "I have {total} {_things} for {people} {_group}; everyone gets the same. How many?",
        "{people} {_group} share {total} {_things} equally. How many does each of them get?",
        "{_person} has {total} {_things} and wants to give them to {people} {_group} so that all get the same. How many {_things} does each one get?",
        "{_person} puts {total} {_things} into {people} {_containers}, the same number in each. {_noise}How many are in one {_container}?",
        "A bill of {money} is split equally among {people} {_group}. How much does each pay?",
        "{people} {_group} went out for dinner. {_noise}It cost {money} and they share the cost evenly. What is each one's part?",
        "{people} roommates pay {money} rent together. Everyone pays the same. How much is that per person?",
        "The {_group} found {total} gold coins. There are {people} of them and they share fairly. How many coins for each?",
        "{_person} bakes {total} cookies for {people} {_group}. How many cookies per person if they're shared out evenly?",
        "A teacher has {total} sheets of paper for {people} pupils. {_noise}Each pupil gets the same number. How many sheets does a pupil get?",
        "{people} workers have to lay {total} tiles and each does the same amount. How many tiles is that for each?",
        "Grandma divides {money} evenly among her {people} grandchildren. How much does each child receive?",
        "A lottery win of {money} goes to {people} winners in equal parts. What does every winner get?",
        "{total} seats are arranged in {people} equal rows. How many seats are in a row?",
        "The {total} passengers are spread evenly over {people} coaches. How many sit in one coach?",
        "A gardener plants {total} bulbs in {people} beds, equally many in each. How many bulbs are in each bed?",
        "{_person} and friends, {people} people in all, rent a cabin for {money}. {_noise}What does one person have to pay?",
        "A pack of {total} cards is dealt to {people} players. How many cards does each player hold?",
        "A farmer spreads {total} bales of hay evenly over {people} stables. How many bales per stable?",
        "{people} buckets have to hold {total} litres, all filled equally. How many litres are in each?",
        "We pooled together for a gift: {money}, {people} people. How much did each of us put in?",
        "The loot is {total} gems and our party has {people} members. How many gems per member if it's split evenly?",
        "{total} marbles, {people} kids, nobody should get more than the others. How many marbles for each kid?",
        "A {total} km relay is run by {people} runners, all running the same distance. How many km does each run?",
        "A rope of {total} metres is cut into {people} equal pieces. How long is a piece?",
        "The library distributes {total} new books evenly to {people} branches. How many books does a branch get?",
        "{people} machines together make {total} parts, each the same number. How many parts does one machine make?",
        "The inheritance of {money} is divided equally between {people} heirs. What is the share of one heir?",
        "yo we're {people} people and uber was {money}, how much does everyone owe me",
        "{total} requests are balanced evenly over {people} servers. How many does each server handle?",
        "A zoo keeper gives {total} bananas to {people} monkeys. {_noise}Each monkey gets equally many. How many bananas does a monkey eat?",
        "{_person} has {total} photos and an album of {people} pages. With the same number on every page, how many photos go on one page?",
        "There were {total} chairs for {people} tables. How many chairs at each table if they are spread evenly?",
        "The ferry ticket for the group was {money}. The {people} of us share it. What's my part?",
        "The charity collected {money} and supports {people} projects with equal amounts. How much does each project get?",
        "{people} siblings inherit {total} acres and split the land evenly. How many acres does each sibling get?",
        "In a kitchen {total} dumplings are put on {people} plates evenly. How many are on a plate?",
        "A coach makes {people} teams of the same size out of {total} children. How many children are in each team?",
        "{_person} wants to read {total} pages in {people} days, the same number every day. How many pages per day?",
        "{money} has been saved over {people} weeks with the same amount each week. How much was it per week?",
        "{_person} cuts {total} roses into {people} bouquets that are all alike. How many roses does one bouquet have?",
        "Five minutes of arguing later, {people} pirates agree to split {total} doubloons evenly. What does each pirate get?",
        "There are {total} exercises and {people} study days. How many exercises a day if the load is even?",
        "{total} pupils form {people} teams of the same size. How many are in a team?",
        "Total: {total} {_things}. {people} {_containers}, all filled alike. How many in each?",
        "The Wi-Fi costs {money} and {people} flatmates go equal shares. What does each owe?",
        "{_person} deals all {total} cards to {people} players. How many cards does each hold?",
        "{people} {_group} found {total} {_things} and everyone took the same number. How many did one take?",
        "{_person} plans {total} pages over {people} evenings, the same each evening. How many pages is an evening?",
        "The prize of {money} is paid out to {people} {_group} in equal sums. What sum does one receive?",
        "{total} seedlings are planted in {people} equal rows. How many stand in a row?",
    ),
    accepts={"total": "number"},
    gives="number",
)

# --- legs -----------------------------------------------------------------------------------

_ANIMALS = tuple(
    name for name, legs in LEGS.items()
    if name not in ("people", "quadruped", "biped", "kid", "tick", "insect", "arachnid") and (legs not in (10, 14))
)  # fmt: skip


def _legs(rng: Random) -> dict[str, Slot]:
    slots = _context(rng)
    count = rng.choices([1, 2, 3, 4], [2, 5, 3, 1])[0]
    pool = [name for name in _ANIMALS if LEGS[name] or rng.random() < 0.2]
    chosen = rng.sample(pool, count)

    def counted(names: Sequence[str]) -> Marked:
        pieces: list[Piece] = []
        last = rng.choice([" and ", " and ", ", and ", " plus ", " & "])
        for index, name in enumerate(names):
            if index:
                pieces.append((last if index == len(names) - 1 else ", ", None))
            value = rng.choice([rng.randint(1, 12), rng.randint(2, 30), rng.randint(2, 9), rng.randint(10, 300)])
            shown = name.replace("-", " ")
            if value == 1:
                text = rng.choice(["1", "one", "an" if shown[0] in "aeiou" else "a"])
                form = shown
            else:
                text, form = number(rng, value, words=0.12), plural(name).replace("-", " ")
            pieces += [(text, "count"), (" ", None), (form, "animal")]
        return Marked(tuple(pieces))

    single = rng.choice(pool)
    farm = rng.choice(
        "farm,zoo,meadow,barn,petting zoo,pen,field,yard,garden,ark,stable,circus,park,"
        "forest clearing,shelter,island".split(",")
    )
    slots |= {
        "herd": counted(chosen),
        "lot": counted(rng.sample(pool, 2)),
        "count": str(rng.randint(2, 400)),
        "animal": plural(single).replace("-", " "),
        "_farm": farm,
        "_afarm": ("an " if farm[0] in "aeiou" else "a ") + farm,
    }
    slots |= _animals.animals(rng)
    return slots


LEGS_FAMILY = Family(
    skill="word-problem/legs",
    imported=_gym_everyday.LEGS.draw,
    sample=entire.LEGS.added_to(_legs),
    nouns=(
        *_animals.NOUNS,
        "the legs of {count} {animal}",
        "the legs on {count} {animal}",
        "the legs of {herd}",
        "the legs on {herd}",
        "the legs that {herd} have",
        "the number of legs on {count} {animal}",
        "the number of legs on {herd}",
        "the number of legs {herd} have",
        "the legs of {herd} together",
        "the leg count of {count} {animal}",
        "the sum of the legs of {herd}",
        "the number of legs of {herd}",
        "the total number of legs on {herd}",
        "the number of legs that {count} {animal} have",
        "the leg count of {herd}",
        "the total legs for {herd}",
        "the number of feet on {herd}",
        "the number of legs in {_afarm} with {herd}",
        "the sum of all legs of {herd}",
        "the number of paws, hooves and feet of {herd}",
        "the legs on {count} {animal} altogether",
        "the combined number of legs of {lot}",
        "the legs of {herd}, counted together",
        "the amount of legs {herd} walk on",
        "the total of legs walking when {herd} walk",
        "the number of legs, not heads, of {herd}",
        "the leg total for {lot}",
    ),
    clauses=(
        *_animals.CLAUSES,
        "how many legs {count} {animal} would have",
        "how many legs {count} {animal} have",
        "how many legs do {herd} have",
        "how many legs have {count} {animal}",
        "how many legs {herd} have altogether",
        "how many legs are on {herd}",
        "how many legs there are in {_afarm} with {herd}",
        "how many legs {herd} have",
        "how many legs there are on {count} {animal}",
        "how many legs {herd} have in total",
        "how many legs are walking around {_afarm} with {herd}",
        "how many feet {herd} stand on",
        "what the total number of legs is for {herd}",
        "how many legs you'd count among {herd}",
        "how many legs {lot} have together",
        "how many legs come together with {herd}",
        "how many legs to expect from {herd}",
        "how many legs, not animals, there are with {herd}",
        "what you get when you add the legs of {herd}",
        "how many legs {lot} make",
    ),
    commands=(
        *_animals.COMMANDS,
        "count the legs of {count} {animal}",
        "count the legs on {herd}",
        "count all legs of {herd}",
        "add the legs of {herd}",
        "give the legs of {herd}",
        "take {herd} and count the legs",
        "say how many legs {count} {animal} have",
        "count the legs of {herd}",
        "add up the legs of {herd}",
        "work out how many legs {count} {animal} have",
        "calculate the number of legs on {herd}",
        "find the total number of legs in {_afarm} with {herd}",
        "tell me the leg total: {herd}",
        "sum up all the legs of {lot}",
        "compute the legs for {herd}",
        "give the number of legs of {herd} combined",
        "figure out how many legs I'd see on {herd}",
        "say how many legs {herd} have got",
        "total the legs: {herd}",
        "count legs, not heads: {herd}",
        "state the number of legs for {herd}",
        "multiply and add up the legs of {herd}",
        "report how many legs {lot} come to",
        "work out the legs of {count} {animal}",
    ),
    questions=(*entire.LEGS.questions,
        *_animals.QUESTIONS,
        "how many legs have {count} {animal}?",
        "how many legs have {herd}?",
        "how many legs have {herd} together?",
        "how many legs do {herd} have altogether?",
        "how many legs do {herd} have together?",
        "how many legs do his {herd} have together?",
        "how many legs is {herd}?",
        "how many legs are {herd}?",
        "how many legs are {count} {animal}?",
        "how many legs would {count} {animal} have?",
        "how many legs {herd} have?",
        "how many legs are there with {herd}?",
        "how many legs does a barn with {herd} have?",
        "how many legs in a barn with {herd}?",
        "{herd}, how many legs is that?",
        "{count} {animal}, how many legs?",
        "what do the legs of {herd} come to?",
        "how many legs do {herd} have?",
        "how many legs do {herd} have in total?",
        "how many legs do {count} {animal} have?",
        "how many legs are there on {herd}?",
        "{herd}: how many legs?",
        "how many legs in all for {herd}?",
        "how many feet do {herd} have altogether?",
        "if you count the legs of {herd}, what do you get?",
        "how many legs would {herd} have between them?",
        "{count} {animal}, how many legs is that?",
        "how many legs has {_afarm} with {herd}?",
        "with {herd}, how many legs are there?",
        "in total, how many legs do {lot} have?",
        "{herd}, legs?",
        "{herd} - total legs?",
        "{count} {animal}: legs?",
        "legs on {herd}?",
        "number of legs, {herd}?",
        "how many legs altogether, given {herd}?",
        "how many legs belong to {herd}?",
        "how many legs come with {herd}?",
        "how many legs do you get with {herd}?",
        "what's the leg count for {herd}?",
        "counting every leg of {herd}, where do I end?",
        "not heads but legs: how many do {herd} have?",
    ),
    stories=(*entire.LEGS.stories,
        *_animals.STORIES,
        "In a barn there are {herd}. How many legs is that?",
        "In the barn are {herd}. How many legs are in there?",
        "He has {herd} in jars, how many legs are in there?",
        "{_person} keeps {herd}. How many legs is that?",
        "We have {herd} at home. How many legs have they?",
        "My uncle owns {herd}, so how many legs walk around his {_farm}?",
        "A farm has {herd}. How many legs are there in total?",
        "There are {herd} in {_afarm}. {_noise}How many legs do they have altogether?",
        "{_person} sees {herd}. How many legs does {_he} see?",
        "In the {_farm} there are {herd}. How many legs can {_person} count?",
        "A vet treats {herd} today. How many legs is that all together?",
        "Noah lets {herd} onto the ark. How many legs walk up the ramp?",
        "A farmer keeps {herd}. {_noise}If they all stand in the field, how many legs are on the ground?",
        "{_person} owns {herd}. Find the total number of legs of these animals.",
        "On a walk {_person} met {herd}. How many legs was that?",
        "A child draws {herd}. How many legs must be drawn?",
        "In my terrarium live {herd}. How many legs are in there?",
        "{_person} knits socks for {herd}, one sock per leg. How many socks are needed?",
        "Each leg needs a shoe. How many shoes do {herd} need?",
        "The circus brings {herd} to town. {_noise}How many legs march through the street?",
        "A wildlife camera recorded {herd}. How many legs were recorded in total?",
        "{_person}'s game has {herd} on the map. The engine draws every leg separately. How many legs are drawn?",
        "There are {herd} behind a fence and you can only see the legs. How many legs do you see?",
        "The shelter looks after {herd}. Add up all their legs.",
        "Old MacDonald had {herd}. How many legs on the farm?",
        "{herd} are crossing the road. How many legs are crossing?",
        "A truck carries {herd}. How many legs are on the truck?",
        "At the zoo {_person} counts {herd}. What is the number of legs?",
        "The museum shows stuffed animals: {herd}. How many legs are there all in all?",
        "{_person} lives with {herd}. How many animal legs are in the house?",
        "We have {herd} at home, all healthy. How many legs are that?",
        "In a cartoon, {herd} dance in a line. How many legs are dancing?",
        "Under a big leaf sit {lot}. {_noise}How many legs are hiding there?",
        "A biologist catches {herd}, notes the number of legs of each and adds them up. What is the sum?",
        "On the beach there are {lot}. How many legs leave tracks in the sand?",
        "i've got {herd} in my backyard lol, how many legs is that in total",
        "A painter was hired to paint {herd}. He's paid per leg. How many legs does he paint?",
        "The old barn gives shelter to {herd}. {_person} counts only legs. What number does {_he} get?",
        "Two fields: in one there are {lot}, the other one is empty. How many legs are in the fields?",
        "A spell turns the court into {herd}. How many legs does the court have now?",
        "{_person} photographs {herd}. How many legs will be in the picture if all can be seen?",
        "A parade consists of {herd}. How many legs take part?",
        "The pet shop has {herd} for sale. How many legs are in the shop, not counting people?",
        "The biology quiz asks for the legs of {herd} together. What is the right answer?",
        "{herd} live in the {_farm} behind our school. Calculate the number of their legs.",
        "A shepherd leads {count} {animal} over a bridge. How many legs cross the bridge?",
        "{count} {animal} were counted in the reserve. {_noise}How many legs do they have all together?",
        "Animals: {herd}. Legs: ?",
        "{_person} drew {herd} in art class. How many legs did {_he} have to draw?",
        "For a play, {herd} need one boot per leg. How many boots is that?",
        "In the stable are {herd}. Somebody counts all legs. What is the count?",
        "{herd} walk through wet paint. How many painted legs are there?",
        "The riddle: {herd} meet at the river. How many legs are at the river?",
        "A game designer adds {herd} to a scene and must rig each leg. How many legs get rigged?",
        "{_person}'s garden has {lot} in it. Total number of legs?",
        "On the picture in the nursery are {herd}. The kids count legs. How many should they get?",
        "If {herd} all lift one leg at a time till each leg was up once, how many lifts is that?",
    ),
    gives="number",
)

# --- groups ---------------------------------------------------------------------------------

_HOLDERS = tuple(
    "boxes,bags,packs,crates,cartons,shelves,trays,rows,baskets,bundles,packets,tins,jars,cases,drawers,stacks,"
    "tables,pages,bunches,sacks,albums,buckets,pallets,strips,sheets,racks,folders,teams,vans,cages,sets,tubes".split(",")
)
_ONE_HOLDER = {"boxes": "box", "shelves": "shelf", "bunches": "bunch"}


def _groups(rng: Random) -> dict[str, Slot]:
    slots = _context(rng)
    holders = rng.choice(_HOLDERS)
    others = rng.choice([h for h in _HOLDERS if h != holders])
    _, count_text = _count(rng, 2, 150)
    size = _amount(rng, 2, 150)
    slots |= {
        "groups": count_text,
        "size": number(rng, size, words=0.12) if rng.random() < 0.92 else rng.choice(["a dozen", "two dozen", "12"]),
        "extra": number(rng, _amount(rng, 1, 60), words=0.12),
        "groups2": mark(number(rng, rng.randint(2, 20), words=0.12), "groups"),
        "size2": mark(number(rng, _amount(rng, 2, 60), words=0.12), "size"),
        "_holders": holders,
        "_holder": _ONE_HOLDER.get(holders, holders[:-1]),
        "_boxes": others,
        "_box": _ONE_HOLDER.get(others, others[:-1]),
    }
    return slots


GROUPS = Family(
    skill="word-problem/groups",
    sample=_groups,
    nouns=(
        "the {_things} in {groups} {_holders} of {size}",
        "the {_things} in {groups} {_holders} of {size} and {extra} loose ones",
        "the number of {_things} in {groups} {_holders} of {size} and {extra} extra ones",
        "the pages in {groups} booklets of {size}",
        "the chairs in {groups} rows of {size}",
        "the number of chairs in {groups} rows of {size}",
        "{groups} {_holders} of {size} {_things} and {extra} loose ones",
        "{groups} {_holders} with {size} {_things} each",
        "the {_things} that {groups} {_holders} of {size} hold",
        "the total of {groups} {_holders} of {size} {_things}",
        "the number of {_things} in {groups} {_holders} of {size}",
        "the total number of {_things} in {groups} {_holders} with {size} {_things} each",
        "the number of {_things} in {groups} {_holders} of {size} plus {extra} loose ones",
        "the total of {groups} {_holders} with {size} {_things} in each {_holder} and {extra} extra",
        "the count of {_things} when there are {groups} {_holders} holding {size} each",
        "the number of {_things} altogether in {groups} {_holders} of {size} and {groups2} {_boxes} of {size2}",
        "the number of {_things} you have with {groups} {_holders} of {size} and {extra} single ones",
        "the number of seats in {groups} rows of {size}",
        "the whole amount of {_things} if {groups} {_holders} contain {size} each",
        "the size of a class made of {groups} groups of {size} pupils",
        "the grand total of {_things}: {groups} {_holders}, {size} per {_holder}",
        "{groups} {_holders} times {size} {_things}",
        "{groups} lots of {size} {_things}",
        "the {_things} in {groups} {_holders}, {size} in each",
        "the total if {groups} people bring {size} {_things} each",
    ),
    clauses=(
        "how many {_things} {groups} {_holders} of {size} are",
        "how many {_things} are {groups} {_holders} of {size} and {extra} loose ones",
        "how many chairs there are in {groups} rows of {size}",
        "how many chairs are {groups} rows of {size} and {extra} extra ones",
        "how many {_things} {groups} {_holders} of {size} and {extra} more make",
        "how many {_things} there are in {groups} {_holders} of {size}",
        "how many {_things} are in {groups} {_holders} of {size}",
        "how many {_things} there are in {groups} {_holders} with {size} each",
        "how many {_things} I have with {groups} {_holders} of {size} and {extra} loose ones",
        "how many {_things} {groups} {_holders} hold if each has {size}",
        "how many {_things} {_person} has altogether in {groups} {_holders} of {size} plus {extra}",
        "how many {_things} that makes: {groups} {_holders}, each with {size}",
        "what {groups} {_holders} of {size} {_things} add up to",
        "how many {_things} fit in {groups} {_holders} if one {_holder} takes {size}",
        "how many {_things} come to {groups} {_holders} at {size} per {_holder}",
        "what {groups} times {size} {_things} make",
        "how many {_things} are needed to fill {groups} {_holders} with {size} each",
        "how many {_things} {groups} children bring if each brings {size}",
    ),
    commands=(
        "count the {_things} in {groups} {_holders} of {size} and {extra} extra ones",
        "count {groups} {_holders} of {size} {_things}",
        "take {groups} {_holders} of {size} {_things} and count them all",
        "say how many {_things} {groups} {_holders} of {size} are",
        "say how many {_things} are in {groups} {_holders} of {size}",
        "add {extra} loose {_things} to {groups} {_holders} of {size}",
        "count the {_things} in {groups} {_holders} of {size}",
        "work out how many {_things} are in {groups} {_holders} with {size} each",
        "calculate the total: {groups} {_holders} of {size} {_things} plus {extra} loose",
        "find the number of {_things} in {groups} {_holders} of {size}",
        "tell me how many {_things} {groups} {_holders} of {size} make",
        "add up {groups} {_holders} of {size} {_things} and {extra} more",
        "compute how many {_things} I get from {groups} {_holders} containing {size} each",
        "figure out the {_things} in all: {groups} {_holders} with {size} and {groups2} {_boxes} with {size2}",
        "give the total number of {_things} for {groups} {_holders} holding {size} apiece",
        "total up the {_things}: {groups} {_holders} x {size}, {extra} singles",
        "determine how many chairs stand in {groups} rows with {size} chairs each",
        "multiply {groups} {_holders} by {size} {_things}",
        "fill {groups} {_holders} with {size} {_things} each and say how many it takes",
        "total {groups} lots of {size} {_things}",
        "count up {groups} {_holders}, {size} {_things} in every one, and {extra} besides",
        "take {groups} {_holders} of {size} {_things}, add {extra}, and give the total",
    ),
    questions=(
        "{groups} tables of {size} and one of {extra}, how many seats is that?",
        "{groups} {_holders} of {size} {_things} and one of {extra}, how many {_things} is that?",
        "how many {_things} are {groups} times {size} {_things} and {extra}?",
        "how many {_things} are {groups} {_holders} of {size}?",
        "how many {_things} are {groups} {_holders} of {size} and {extra} loose ones?",
        "how many {_things} are in {groups} {_holders} of {size}?",
        "how many {_things} are in {groups} {_holders} of {size} plus {extra}?",
        "how many {_things} is {groups} {_holders} of {size}?",
        "how many {_things} do {groups} {_holders} of {size} have?",
        "how many {_things} have {groups} {_holders} of {size}?",
        "how many chairs are {groups} rows of {size} and {extra} extra ones?",
        "how many chairs are in {groups} rows of {size}?",
        "how many seats in {groups} rows of {size}?",
        "how many {_things} were {groups} {_holders} of {size} plus {extra} loose ones?",
        "{groups} {_holders} of {size} {_things}, how many is that?",
        "{groups} {_holders} of {size} {_things} and {extra} loose {_things}, how many {_things} is that?",
        "{groups} tables of {size} and {extra} more seats, how many seats is that?",
        "what do {groups} {_holders} of {size} {_things} make?",
        "how many {_things} are there in {groups} {_holders} of {size}?",
        "how many {_things} are in {groups} {_holders} if each {_holder} holds {size}?",
        "if one {_holder} has {size} {_things}, how many are in {groups} {_holders}?",
        "{groups} {_holders} of {size} {_things}, how many in total?",
        "{groups} {_holders} with {size} {_things} each and {extra} loose ones: how many {_things}?",
        "how many {_things} do {groups} {_holders} of {size} plus {extra} make?",
        "with {size} {_things} per {_holder}, how many are in {groups} {_holders}?",
        "how many {_things} does {_person} have in {groups} {_holders} of {size}?",
        "each {_holder} has {size} {_things} and there are {groups} {_holders}. How many {_things}?",
        "at {size} {_things} to a {_holder}, what do {groups} {_holders} contain?",
        "what's the total if I've got {groups} {_holders} of {size} and {groups2} {_boxes} of {size2}?",
        "got {groups} {_holders}, {size} {_things} in each, plus {extra} on the table. how many?",
        "how many eggs are in {groups} cartons of {size}?",
        "{groups} {_holders}, {size} each, total {_things}?",
        "{groups} x {size} {_things}?",
        "{size} {_things} per {_holder}, {groups} {_holders}: total?",
        "{groups} {_holders} of {size} and {extra} extra {_things}, total?",
        "how many {_things} do I need for {groups} {_holders} if every {_holder} gets {size}?",
        "{groups} people each have {size} {_things}; how many together?",
        "how many {_things} does it take to give {groups} children {size} each?",
        "{groups} shelves, {size} books on each, how many books?",
        "{groups} days with {size} pages a day, how many pages?",
        "if {groups} {_holders} with {size} {_things} each are emptied onto a table, how many lie there?",
    ),
    stories=(
        "{groups} tables of {size} and one of {extra}. How many seats is that?",
        "We have {groups} {_holders} of {size} {_things} and {extra} loose {_things}, how many {_things} is that?",
        "My son has {groups} {_holders} with {size} {_things} each, and {extra} loose ones. How many {_things} are those?",
        "This morning we packed {groups} {_holders} of {size} {_things} plus {extra} loose ones. How many {_things} were that?",
        "We set up {groups} rows of {size} chairs. How many chairs is that?",
        "{groups} tables of {size}, plus {extra} on the side: how many seats?",
        "{_person} has {groups} {_holders} of {size} {_things}. How many {_things} does {_he} have?",
        "{_person} has {groups} {_holders} with {size} {_things} in each, plus {extra} loose ones. {_noise}How many {_things} are there in total?",
        "There are {groups} {_holders} at {_place}. Each one holds {size} {_things}. How many {_things} are there altogether?",
        "A {_holder} contains {size} {_things}. {_noise}How many {_things} are in {groups} {_holders}?",
        "A theatre has {groups} rows with {size} seats each and {extra} folding chairs. How many people can sit?",
        "A farmer plants {groups} rows of {size} cabbages. How many cabbages is that?",
        "{_person} reads {size} pages a day. How many pages does {_he} read in {groups} days?",
        "A book has {groups} chapters of {size} pages each and an appendix of {extra} pages. How many pages does it have?",
        "{groups} buses with {size} children each drive to {_place}. {_noise}{extra} more children come by car. How many children are there?",
        "A school has {groups} classes with {size} pupils each. How many pupils go to the school?",
        "A delivery consists of {groups} pallets with {size} {_things} per pallet. How many {_things} were delivered?",
        "We bought {groups} packs of {size} cards and {extra} single cards. How many cards do we own?",
        "Each of the {groups} children brought {size} {_things}. How many {_things} were brought?",
        "{_person} does {size} push-ups every day for {groups} days. How many push-ups is that?",
        "A building has {groups} floors with {size} flats on each. How many flats are in the building?",
        "The museum has {groups} rooms with {size} paintings each, and {extra} more in the hall. How many paintings can you see?",
        "In the inventory there are {groups} full stacks of {size} blocks and {extra} single blocks. How many blocks is that?",
        "{_person} strings necklaces: {groups} necklaces with {size} beads each. {_noise}How many beads are used?",
        "A rack holds {size} test tubes. The lab has {groups} full racks and {extra} tubes lying around. How many tubes are there?",
        "An orchard has {groups} rows of trees, {size} in a row. How many trees does it have?",
        "{groups} teams of {size} players and {extra} referees take part. How many persons take part?",
        "A machine makes {size} bolts per hour. How many bolts does it make in {groups} hours?",
        "The choir stands in {groups} lines of {size}, with {extra} soloists in front. How many singers are there?",
        "A train has {groups} carriages with room for {size} people each. How many people fit in the train?",
        "Every one of the {groups} tables is laid for {size} guests. {_noise}How many guests are expected?",
        "{_person} collects stamps: {groups} pages with {size} on each and {extra} that aren't stuck in yet. How many stamps does {_he} have?",
        "A week of training has {size} laps a day. After {groups} days, how many laps has {_person} swum?",
        "My server has {groups} racks with {size} disks each and {extra} spare disks. How many disks are there?",
        "There are {groups} nests with {size} eggs each in the tree. How many eggs are there?",
        "The baker fills {groups} trays with {size} rolls each. {extra} rolls are left on the table. How many rolls were baked?",
        "{_person} sends {size} messages a day. How many does {_he} send in {groups} days?",
        "There are {groups} {_holders} of {size} {_things} and {groups2} {_boxes} of {size2} {_things}. How many {_things} are there in all?",
        "In storage: {groups} {_holders}, each with {size} {_things}; {groups2} {_boxes}, each with {size2}. {_noise}Total number of {_things}?",
        "{_friend} gives {_person} {groups} {_holders} of {size} {_things}. {_person} already had {extra} {_things}. How many {_things} does {_person} have now?",
        "The hotel has {groups} corridors with {size} rooms each. How many rooms is that?",
        "soo i opened {groups} booster packs, {size} cards in each, and i had {extra} cards before. how many cards now",
        "A flower shop ties {groups} bouquets of {size} roses. {extra} roses remain. How many roses were there?",
        "Each spider plant got {size} leaves; there are {groups} plants. How many leaves are there?",
        "A wall is built of {groups} layers of {size} bricks. How many bricks does it take?",
        "{_person} packs {groups} suitcases with {size} shirts each and carries {extra} over the arm. How many shirts does {_he} take along?",
        "The scout troop has {groups} tents sleeping {size} each. How many scouts can sleep in the tents?",
        "A concert sells {groups} blocks of {size} seats and {extra} standing places. How many tickets are sold?",
        "{_person} gives each of {groups} friends {size} {_things}. How many {_things} does {_he} need?",
        "{groups} guests get {size} {_things} each. How many must be on hand?",
        "{_holders}: {groups}. {_things} in each: {size}. Total: ?",
        "The nurse lays out {size} pills for each of {groups} patients. How many pills is that?",
        "A drummer hits {size} beats per bar for {groups} bars. How many beats is that?",
        "The gardener sets {groups} rows with {size} seedlings in each and has {extra} left. How many seedlings were bought?",
        "{_person} divided all {_his} {_things} into {groups} {_holders} of {size}, and {extra} were left over. How many were there to begin with?",
        "The team plays {groups} matches and scores {size} goals in each. How many goals in all?",
        "A program runs its loop {size} times for each of {groups} files. How many runs is that?",
        "Every one of {groups} pupils must write {size} sentences. How many sentences does the teacher get to read?",
    ),
    accepts={"groups": "number", "size": "number", "extra": "number"},
    gives="number",
)

FAMILIES = (
    TOTAL_COST,
    CHANGE_DUE,
    DISTANCE,
    TRAVEL_TIME,
    AVERAGE_SPEED,
    LEFT_OVER,
    SHARE,
    LEGS_FAMILY,
    GROUPS,
)
