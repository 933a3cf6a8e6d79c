"""Graphs: shortest paths, hops, connectivity, components and degrees.

The edges of a question are built inside `sample` with explicit roles (`tail`, `head`,
`weight`, or `edge` for `AB`), as signs (`A-B: 5`) or as sentences of one of many settings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import reasonnet.forge.domains.logic as logic
from reasonnet.forge.domains.logic import capital, listing, put, role, words
from reasonnet.forge.wording import Family, Marked, Slot, join, number

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_CITIES = words(
    "Paris Lima Oslo Cairo Tokyo Quito Delhi Rome Perth Accra Dublin Hanoi Sofia Berlin Madrid Boston Denver Nairobi Kyoto Lagos Porto Seoul Tunis Vienna Riga "
    "Lyon Turin Ghent Basel Graz Malmo Leeds York Bath Dover Truro Salem Dallas Austin Miami Reno Omaha Fargo Tampa Boise Springfield Shelbyville Ashton Brook Colby Dunham Elmore Fenton"
)  # fmt: skip
_STATIONS = words(
    "Central|Airport|Harbour|Museum|Market|Park|Castle|University|Stadium|Old Town|North Gate|South Gate|East Side|West End|Bridge|Library|Hospital|Zoo|Beach|City Hall|"
    "King Street|Queen Street|Hill Top|Mill Lane|Union Square|Docks|Opera|Lakeside",
    "|",
)  # fmt: skip
_COMPUTERS = words(
    "alpha|beta|gamma|delta|omega|server1|server2|server3|PC1|PC2|PC3|PC4|PC5|node1|node2|node3|node4|router|gateway|printer|db|web|cache|backup|R1|R2|R3|R4|R5|S1|S2|S3|hub|mail|proxy|nas",
    "|",
)  # fmt: skip
_ISLANDS = words("Mora Tiki Luna Palma Coral Rocky Sandy Green Pearl Turtle Gull Seal Whale Crab Lobo Nono Bako Vani Zuma Keto")
_ROOMS = words("kitchen|hall|attic|cellar|library|bathroom|bedroom|garage|study|pantry|lounge|porch|cave|tunnel|throne room|armoury|dungeon|garden|gallery|chapel|tower|vault", "|")
_COUNTRIES = words("France Spain Italy Germany Austria Poland Norway Sweden Finland Peru Chile Brazil Kenya Chad Mali Niger Ghana Togo India China Laos Nepal Utah Nevada Idaho Ohio Iowa Texas")
_PLACES = words("home park zoo school shop bakery library pond church gym pool bank mill barn farm office cafe market museum lake hut well gate camp beach dock pier tower field garden hill cave bridge fountain station hotel kiosk lab lift ward desk shed")
_ATOMS = words("C1 C2 C3 C4 C5 C6 H1 H2 H3 O1 O2 N1 N2 S1")


@dataclass(frozen=True, slots=True)
class _Setting:
    """Where the graph is: its nodes and how people say edges and questions there."""

    pool: str
    node: str
    nodes: str
    edges: tuple[str, ...]
    weighted: tuple[str, ...]
    intros: tuple[str, ...]
    path: tuple[str, ...] = ()
    hops: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    degree: tuple[str, ...] = ()


# {T} and {H} are the ends of an edge, {W} its weight; {S} and {E} the ends of the path asked
# for, {N} the node asked for.
_SETTINGS = (
    _Setting(
        "city", "town", "towns",
        ("there is a road between {T} and {H}", "a road joins {T} and {H}", "{T} is connected to {H}", "a road runs from {T} to {H}", "{T} and {H} are linked by a road", "you can drive between {T} and {H}", "{T} has a road to {H}", "{T} and {H} are neighbours", "a highway connects {T} with {H}"),
        ("the road from {T} to {H} is {W} km", "{T} and {H} are {W} km apart", "the road between {T} and {H} is {W} km long", "from {T} to {H} it is {W} km", "a {W} km road joins {T} and {H}", "it is {W} miles from {T} to {H}", "{T} is {W} km from {H}", "{T} to {H}: {W} km", "the distance between {T} and {H} is {W} miles", "driving from {T} to {H} takes {W} minutes", "you need {W} hours to get from {T} to {H}", "between {T} and {H} there are {W} kilometres of road", "{T} to {H} is {W} km"),
        ("Here is a road map.", "All roads can be used both ways.", "A map shows some towns.", "Some towns are joined by roads.", "A lorry driver plans a tour.", "In our county there are a few roads."),
        ("how many kilometres is the shortest drive from {S} to {E}?", "how far is it from {S} to {E} by the shortest road?", "what is the quickest way in numbers from {S} to {E}?", "how long is the shortest route between {S} and {E}?", "what's the minimum driving distance from {S} to {E}?", "a driver wants to get from {S} to {E} over as short a distance as possible. How long is the trip?"),
        ("how many roads must you drive at least to get from {S} to {E}?", "what is the smallest number of roads on a trip from {S} to {E}?", "a driver at {S} wants to reach {E} using as few roads as possible. How many?"),
        ("can you drive from {S} to {E}?", "is it possible to get from {S} to {E} by road?", "can I reach {E} from {S} on these roads?"),
        ("can you drive from any town to any other?", "are all the towns connected with each other by road?"),
        ("how many separate road networks are there?", "into how many groups do the towns fall if you can only travel by road?"),
        ("how many roads meet in {N}?", "how many roads lead out of {N}?", "to how many towns is {N} directly connected?"),
    ),
    _Setting(
        "station", "station", "stations",
        ("a line runs between {T} and {H}", "trains go from {T} to {H} and back", "{T} is next to {H} on the map", "{T} is one stop from {H}", "there is a direct train between {T} and {H}", "{T} connects to {H}", "the metro links {T} and {H}"),
        ("the ride from {T} to {H} takes {W} minutes", "{T} to {H} takes {W} min", "it takes {W} minutes between {T} and {H}", "a ticket from {T} to {H} costs {W} euros", "trains need {W} minutes from {T} to {H}", "{T} and {H} are {W} minutes apart", "from {T} to {H}: {W} min", "travel time {T} to {H}: {W}"),
        ("Here is the metro map.", "The tram network is as follows.", "All lines run in both directions.", "This is our subway.", "Study the timetable."),
        ("what is the fastest travel time from {S} to {E}?", "how many minutes does the quickest trip from {S} to {E} take?", "how long do I need at least from {S} to {E}?", "what's the least time for going from {S} to {E}?", "what is the cheapest total from {S} to {E}?"),
        ("how many stops is it from {S} to {E} at least?", "how many rides do I need from {S} to {E}?", "what is the fewest number of stops between {S} and {E}?"),
        ("can I travel from {S} to {E} by train?", "is there any connection from {S} to {E}?", "can a passenger get from {S} to {E}?"),
        ("is every station reachable from every other?", "does the network hang together?"),
        ("how many unconnected networks are there?", "how many separate parts does the metro have?"),
        ("how many lines leave {N}?", "how many stations can be reached from {N} directly?"),
    ),
    _Setting(
        "person", "person", "people",
        ("{T} knows {H}", "{T} is friends with {H}", "{T} and {H} are friends", "{T} and {H} know each other", "{T} follows {H} and the other way round", "{T} shook hands with {H}", "{T} is a colleague of {H}", "{T} plays tennis with {H}", "{T} and {H} are mates", "{T} has met {H}", "{T} is in contact with {H}"),
        ("passing a note between {T} and {H} takes {W} minutes", "{T} lives {W} km from {H}", "a call between {T} and {H} costs {W} cents", "{T} and {H} live {W} streets apart", "a letter from {T} to {H} takes {W} days"),
        ("Friendship is mutual here.", "In a class, some people know each other.", "Look at this social network.", "At a party some guests know each other.", "A rumour spreads among friends."),
        ("what is the least total for getting a message from {S} to {E}?", "how much does the best chain from {S} to {E} add up to?", "what's the smallest total along a chain from {S} to {E}?"),
        ("how many handshakes is {S} away from {E}?", "how many introductions separate {S} and {E}?", "what is the degree of separation between {S} and {E}?", "how many steps does a rumour need from {S} to {E}?", "{S} wants to be introduced to {E}. How many links does the shortest chain have?"),
        ("can a rumour get from {S} to {E}?", "is {S} linked with {E} through friends of friends?", "can {S} get a message to {E} through acquaintances?", "are {S} and {E} in the same circle of friends?"),
        ("does a rumour started by anyone reach everybody?", "is everybody linked to everybody through friends?"),
        ("how many separate groups of friends are there?", "how many circles of friends exist?", "how many cliques that have nothing to do with each other are there?", "how many people must hear a rumour first so that everyone gets it?"),
        ("how many friends does {N} have?", "how many people does {N} know?", "with how many people is {N} in contact?"),
    ),
    _Setting(
        "computer", "computer", "computers",
        ("{T} is wired to {H}", "a cable joins {T} and {H}", "{T} has a link to {H}", "{T} talks directly to {H}", "there is a link between {T} and {H}", "{T} is plugged into {H}", "{T} peers with {H}", "{T} and {H} share a cable"),
        ("the link between {T} and {H} has a latency of {W} ms", "a packet from {T} to {H} takes {W} ms", "{T} to {H}: {W} ms", "the cable from {T} to {H} costs {W}", "{T} reaches {H} in {W} ms", "ping {T} to {H} is {W}", "the {T} to {H} link costs {W}"),
        ("Here is our office network.", "All links are bidirectional.", "A data centre has some machines.", "The sysadmin drew a diagram.", "Given the network topology."),
        ("what is the minimum latency from {S} to {E}?", "how fast can a packet get from {S} to {E}?", "what is the least cost of routing from {S} to {E}?", "how many ms does the best route from {S} to {E} take?"),
        ("how many hops does a packet need from {S} to {E}?", "what is the hop count between {S} and {E}?", "how many links does a packet cross at least from {S} to {E}?"),
        ("can {S} ping {E}?", "can a packet get from {S} to {E}?", "is {E} reachable from {S}?", "does {S} have any route to {E}?"),
        ("is the network connected?", "can every machine reach every other machine?"),
        ("into how many parts is the network split?", "how many isolated subnets are there?"),
        ("how many cables are plugged into {N}?", "how many links does {N} have?", "to how many machines is {N} attached?"),
    ),
    _Setting(
        "island", "island", "islands",
        ("a bridge joins {T} and {H}", "a ferry runs between {T} and {H}", "there is a bridge from {T} to {H}", "boats sail between {T} and {H}", "{T} and {H} are joined by a bridge"),
        ("the ferry from {T} to {H} takes {W} minutes", "the crossing between {T} and {H} costs {W} coins", "the bridge from {T} to {H} is {W} metres long", "rowing between {T} and {H} takes {W} hours", "it's {W} nautical miles from {T} to {H}"),
        ("There is a group of islands.", "A sailor looks at a chart.", "Pirates study their map.", "Bridges can be crossed both ways."),
        ("what is the cheapest crossing from {S} to {E}?", "how much is the least total from {S} to {E}?", "what is the shortest journey from {S} to {E}?"),
        ("how many bridges or ferries does one need from {S} to {E} at least?", "what's the fewest crossings from {S} to {E}?"),
        ("can you get from {S} to {E} without swimming?", "is there a way from {S} to {E}?"),
        ("can you visit all the islands without swimming?",),
        ("how many groups of linked islands are there?", "how many clusters of islands are there?"),
        ("how many bridges or ferries end at {N}?", "from {N}, how many islands can be reached directly?"),
    ),
    _Setting(
        "room", "room", "rooms",
        ("a door leads from the {T} to the {H}", "the {T} and the {H} share a door", "there is a passage between the {T} and the {H}", "you can walk from the {T} into the {H}", "the {T} opens onto the {H}", "a corridor joins the {T} and the {H}"),
        ("the corridor from the {T} to the {H} is {W} m long", "it is {W} steps from the {T} to the {H}", "walking from the {T} to the {H} takes {W} seconds", "the tunnel between the {T} and the {H} costs {W} energy"),
        ("You are in an adventure game.", "Here is the plan of a castle.", "The house has several rooms.", "A dungeon was explored.", "Doors work both ways."),
        ("how many steps is the shortest walk from the {S} to the {E}?", "what is the least total from the {S} to the {E}?", "how long is the best way from the {S} to the {E}?"),
        ("how many doors must you go through from the {S} to the {E}?", "a hero in the {S} wants to reach the {E}. How many moves at least?", "what is the fewest doors between the {S} and the {E}?"),
        ("can you walk from the {S} to the {E}?", "can the hero get from the {S} to the {E}?"),
        ("can you get from every room to every other room?",),
        ("how many separate parts does the building have?", "how many areas are cut off from each other?"),
        ("how many doors does the {N} have?", "how many rooms can be entered directly from the {N}?"),
    ),
    _Setting(
        "country", "region", "regions",
        ("{T} borders {H}", "{T} and {H} share a border", "{T} is adjacent to {H}", "{H} lies next to {T}", "{T} touches {H}"),
        ("a truck pays {W} for going from {T} to {H}", "shipping between {T} and {H} costs {W}", "the trip from {T} to {H} takes {W} days", "the pipeline from {T} to {H} is {W} km long"),
        ("Look at this made-up map.", "On the board of a strategy game there are some regions.", "Borders are as follows."),
        ("what is the lowest cost of getting from {S} to {E}?", "what does the cheapest path from {S} to {E} cost?"),
        ("how many borders must be crossed from {S} to {E}?", "what is the least number of borders on a trip from {S} to {E}?", "how many moves does an army need from {S} to {E}?"),
        ("can an army march from {S} to {E}?", "can one get from {S} to {E} over land?"),
        ("do the regions form one connected land?",),
        ("how many separate land masses are there?",),
        ("how many neighbours does {N} have?", "with how many regions does {N} share a border?"),
    ),
    _Setting(
        "airport", "airport", "airports",
        ("there are flights between {T} and {H}", "an airline flies from {T} to {H} and back", "there is a direct flight between {T} and {H}", "{T} and {H} have a direct flight"),
        ("a flight from {T} to {H} costs {W} dollars", "flying between {T} and {H} costs ${W}", "the flight from {T} to {H} takes {W} hours", "the {T} to {H} fare is {W}", "tickets {T} to {H}: {W} euros", "{T} to {H} costs {W}"),
        ("An airline has these routes.", "All flights go both ways at the same price.", "I'm planning a trip.", "Here is the route map."),
        ("what is the cheapest fare from {S} to {E}?", "how much must I pay at least to fly from {S} to {E}?", "what's the lowest total price from {S} to {E}?", "what is the minimum cost of travelling from {S} to {E}?"),
        ("how many flights do I need at least from {S} to {E}?", "what's the smallest number of flights from {S} to {E}?", "how many legs does the shortest itinerary from {S} to {E} have?"),
        ("can I fly from {S} to {E}, with changes?", "is {E} reachable by plane from {S}?"),
        ("can one fly from anywhere to anywhere?",),
        ("how many unconnected groups of airports are there?",),
        ("how many direct flights does {N} have?", "how many destinations are served nonstop from {N}?"),
    ),
    _Setting(
        "place", "place", "places",
        ("a path joins {T} and {H}", "there is a footpath between the {T} and the {H}", "you can walk from {T} to {H}", "the {T} is next to the {H}", "{T} and {H} are linked", "a lane runs from the {T} to the {H}", "the {T} has a path to the {H}", "one can stroll between {T} and {H}", "the {H} can be reached directly from the {T}"),
        ("{T} to {H} takes {W} minutes on foot", "the walk from the {T} to the {H} is {W} m", "from the {T} to the {H} it's {W} minutes", "the {T} is {W} metres from the {H}", "the path between {T} and {H} is {W} m long", "cycling from {T} to {H} takes {W} min", "it's a {W} minute walk from the {T} to the {H}"),
        ("Here is a sketch of our village.", "We walk around town.", "The campus has some footpaths.", "A robot drives between stations.", "Paths can be walked both ways."),
        ("how long is the shortest walk from the {S} to the {E}?", "how far is it on foot from {S} to {E}?", "what's the quickest way, as a total, from {S} to {E}?"),
        ("how many paths do I walk along at least from the {S} to the {E}?", "how many stretches is it from {S} to {E}?"),
        ("can I walk from the {S} to the {E}?", "can we get from {S} to {E} on these paths?"),
        ("can I walk from any place to any other?", "are all the places joined up?"),
        ("how many separate areas are there?", "how many groups of places can't be walked between?"),
        ("how many paths start at the {N}?", "to how many places can one go straight from {N}?"),
    ),
    _Setting(
        "atom", "atom", "atoms",
        ("{T} is bonded to {H}", "there is a bond between {T} and {H}", "{T} binds to {H}"),
        ("the bond between {T} and {H} has length {W}", "a jump between {T} and {H} needs energy {W}"),
        ("A molecule is drawn.", "Bonds are listed."),
        ("what is the least total between {S} and {E}?",),
        ("how many bonds lie between {S} and {E} at least?",),
        ("are {S} and {E} part of the same molecule?",),
        ("do the atoms form a single molecule?",),
        ("how many molecules are there?",),
        ("how many bonds does {N} have?", "how many atoms is {N} bonded to?"),
    ),
    _Setting(
        "abstract", "node", "nodes",
        ("there is an edge between {T} and {H}", "an edge joins {T} and {H}", "{T} is adjacent to {H}", "{T} is connected to {H}", "{T} and {H} are connected", "{T} and {H} are adjacent", "{T} is linked to {H}", "{T} is joined to {H}", "vertex {T} is a neighbour of vertex {H}", "node {T} is linked with node {H}"),
        ("the edge between {T} and {H} has weight {W}", "an edge of weight {W} joins {T} and {H}", "{T} and {H} are joined by an edge of length {W}", "edge {T} to {H} weighs {W}", "the edge from {T} to {H} has cost {W}", "{T} is connected to {H} with weight {W}", "going from {T} to {H} costs {W}"),
        ("Consider an undirected graph.", "Here is a graph.", "Let G be an undirected graph.", "A graph is given.", "The graph is undirected.", "Take this network."),
    ),
)  # fmt: skip

_PATH = (
    "what is the shortest path length from {S} to {E}?", "what is the length of the shortest path between {S} and {E}?", "how long is the shortest path from {S} to {E}?",
    "what is the least total weight of a path from {S} to {E}?", "what is the shortest distance from {S} to {E}?", "what is the minimum cost from {S} to {E}?",
    "what does the cheapest path from {S} to {E} cost?", "how short can a path from {S} to {E} be?", "what's the minimal distance between {S} and {E}?",
    "find the shortest distance from {S} to {E}.", "compute the weight of the lightest path from {S} to {E}.", "what would Dijkstra give for {S} to {E}?", "run Dijkstra from {S} to {E}: what is the distance?",
    "how far is {E} from {S}?", "{S} to {E} shortest?", "shortest way {S} to {E}?", "start at {S}, end at {E}: what is the smallest total?", "I'm at {S} and want to reach {E} as cheaply as possible. What is the total?",
    "give the total length of the best route from {S} to {E}.", "to get to {E} from {S}, what is the least I can spend in total?", "what is the total weight of the optimal route between {S} and {E}?",
    "starting from {S}, how far is it to {E} at best?", "calculate the shortest route from {S} to {E}.", "what's the best total from {S} to {E}?",
    "shortest distance {S} to {E}?",
    "min cost {S} to {E}?",
    "{S} -> {E}, cheapest total?",
    "what does it cost at the very least to go from {S} to {E}?",
    "going {S} to {E}, what total do I end up with if I choose the best way?",
    "which total does the best route from {S} to {E} have?",
    "by how much can I get away when travelling from {S} to {E}?",
    "add up the weights along the best path from {S} to {E}. What is the sum?",
    "what is the smallest possible sum of weights between {S} and {E}?",
    "how much is the lightest path from {S} to {E}?",
    "how far apart are {S} and {E} along the shortest route?",
    "what is the length of the quickest route to {E} if I set out from {S}?",
    "I need to be in {E} and I'm now in {S}; how long is the shortest way there?",
    "{E} from {S}: minimal total?",
    "how little can the whole trip from {S} to {E} cost?",
    "what's the sat nav going to say for {S} to {E}, taking the shortest way?",
    "the shortest way leads from {S} to {E} over some of these; how long is it in all?",
    "minimum total from {S} to {E} please?",
    "taking detours where they pay off, how long is it from {S} to {E}?",
    "what total weight does Dijkstra's algorithm find between {S} and {E}?",
    "dist({S}, {E})?",
    "d({S},{E}) = ?",
    "what is the least sum when walking from {S} to {E}?",
    "not the number of edges but the total length: how long is the shortest path from {S} to {E}?",
)  # fmt: skip
_HOPS = (
    "how many edges are on the shortest path from {S} to {E}?", "what is the fewest number of edges from {S} to {E}?", "how many hops from {S} to {E}?", "how many hops is it from {S} to {E}?",
    "what's the minimum number of hops between {S} and {E}?", "how many steps does it take from {S} to {E} at least?", "what is the distance in edges between {S} and {E}?", "how many edges must be crossed to get from {S} to {E}?",
    "what is the least number of links between {S} and {E}?", "in how few steps can one get from {S} to {E}?", "how many moves does it take to get from {S} to {E}?", "hops {S} to {E}?", "find the minimum number of edges on a path from {S} to {E}.",
    "give the number of hops from {S} to {E}.", "how many steps away from {S} is {E}?", "starting at {S}, how many links must I follow to reach {E}?", "what is the BFS distance from {S} to {E}?", "count the hops between {S} and {E}.",
    "if each edge is one step, how many steps is it from {S} to {E}?", "how many connections does the shortest chain between {S} and {E} have?", "with as few edges as possible, how many edges take me from {S} to {E}?",
    "min hops {S} to {E}?",
    "{S} -> {E}, fewest edges?",
    "hops({S}, {E})?",
    "how many edges does one cross at least between {S} and {E}?",
    "counting every edge as one, how far is {E} from {S}?",
    "how many links lie on the shortest chain from {S} to {E}?",
    "what is the smallest number of jumps from {S} to {E}?",
    "at how many steps' distance from {S} lies {E}?",
    "how many legs does the most direct trip from {S} to {E} have?",
    "how many segments does the shortest connection from {S} to {E} have?",
    "not the cost but the number of edges: how many from {S} to {E} at least?",
    "what is the unweighted shortest path length from {S} to {E}?",
    "{E} is how many hops away from {S}?",
    "how deep is {E} in a breadth-first search that starts at {S}?",
    "on which BFS level is {E} when I start from {S}?",
    "if I go from {S} to {E} by the shortest path, how many times do I move along an edge?",
    "what is the graph distance between {S} and {E}?",
    "in the fewest moves, how do I count from {S} to {E}?",
    "how many times must I change place at least to get from {S} to {E}?",
    "getting from {S} to {E} takes how many steps at the minimum?",
    "number of steps {S} to {E}?",
    "least number of edges from {S} to {E}?",
    "how many degrees of separation are between {S} and {E}?",
    "a token sits on {S} and should go to {E}; how many moves are needed?",
)  # fmt: skip
_JOINED = (
    "is there a path from {S} to {E}?", "are {S} and {E} connected?", "can you get from {S} to {E}?", "is {E} reachable from {S}?", "can {E} be reached from {S}?", "does a path between {S} and {E} exist?",
    "are {S} and {E} in the same component?", "is {S} connected to {E}, directly or indirectly?", "is there any way to go from {S} to {E}?", "do {S} and {E} belong to the same connected component?", "can one travel from {S} to {E}?",
    "is it possible to get from {S} to {E}?", "does any route lead from {S} to {E}?", "starting at {S}, can I end up at {E}?", "can I reach {E} if I start at {S}?", "is there some chain of edges from {S} to {E}?", "{S} to {E}: reachable?",
    "will a walk from {S} ever get to {E}?", "check if {S} and {E} are connected.", "say whether {E} can be reached from {S}.", "is {S} linked with {E} in some way?",
    "{S} and {E} connected?",
    "path {S} to {E}, yes or no?",
    "reachable({S}, {E})?",
    "is there a way through from {S} to {E}?",
    "would I ever arrive in {E} if I set out from {S}?",
    "starting in {S}, is {E} within reach?",
    "can something travel from {S} all the way to {E}?",
    "is {S} in the same part as {E}?",
    "do the links let me go from {S} to {E}?",
    "does it work to go from {S} to {E} over the others?",
    "can {S} and {E} reach one another, even with stops in between?",
    "if I keep following links from {S}, do I come across {E}?",
    "is a trip from {S} to {E} possible?",
    "could a message sent from {S} end up at {E}?",
    "is {E} accessible from {S}?",
    "does the way from {S} to {E} exist at all?",
    "is there anything that leads from {S} to {E}, however long?",
    "will {S} and {E} be in one cluster?",
    "am I able to get to {E} from {S}?",
)  # fmt: skip
_WHOLE = (
    "is the graph connected?", "is this graph connected?", "is every node reachable from every other node?", "does the graph consist of one piece?", "is it a connected graph?", "are all nodes connected with each other?",
    "is there a path between any two nodes?", "does the graph have just one component?", "can you get from any node to any other?", "is everything connected?", "decide whether the graph is connected.", "does it hang together as a single piece?",
    "check whether this is a connected graph.", "is the whole thing connected?",
    "connected?",
    "is it connected, yes or no?",
    "is it all connected?",
    "all in one piece?",
    "connected or disconnected?",
    "is there exactly one connected component?",
    "does everything hang together?",
    "starting anywhere, can I get everywhere?",
    "can all of them reach each other?",
    "can one walk from anywhere to anywhere else along these links?",
    "is nothing left out on its own?",
    "do they all belong together in a single component?",
    "would a flood fill from one of them reach all the others?",
    "does a search from any node visit all nodes?",
    "is the network in one piece?",
    "do the links tie all of them together?",
    "no matter where I start, can I reach all the others?",
)  # fmt: skip
_JOINED_CLAUSES = (
    "whether there is a path from {S} to {E}", "whether {S} and {E} are connected", "if one can get from {S} to {E}", "whether {E} is reachable from {S}", "if {S} is linked with {E} somehow",
    "whether {S} and {E} lie in the same component", "if a route from {S} to {E} exists", "whether I can travel from {S} to {E}", "if {E} can be reached when starting at {S}", "whether any chain of links joins {S} with {E}",
    "whether a way leads from {S} to {E}",
    "if {S} and {E} are in one piece",
    "whether {E} is within reach of {S}",
    "if it's possible to go from {S} to {E}",
    "whether you can end up at {E} when you leave from {S}",
    "if {S} and {E} belong together",
    "whether {S} can get through to {E}",
)  # fmt: skip
_WHOLE_CLAUSES = (
    "whether the graph is connected", "if the graph is connected", "whether every node can reach every other", "if it is all one piece", "whether there is just one component", "if everything is linked with everything",
    "whether any two nodes are joined by a path", "if the network is connected", "whether this is a connected graph",
    "whether it is connected",
    "if all of it hangs together",
    "whether the graph is in one piece",
    "if one can get from anywhere to anywhere",
    "whether nothing is cut off",
    "whether all nodes belong to one component",
    "if a search from any node finds all the others",
)  # fmt: skip
_PARTS = (
    "how many connected components are there?", "how many connected components does the graph have?", "how many components are there?", "what is the number of connected components?", "count the connected components.",
    "into how many pieces does the graph fall?", "how many separate groups are there?", "how many disconnected parts are there?", "how many islands does this graph have?", "how many clusters do the edges form?", "how many separate networks are there?",
    "number of components?", "find the number of connected components.", "of how many separate pieces does it consist?", "how many groups are there such that everything inside a group is linked?", "components?", "tell me how many parts the graph has.",
    "how many pieces is it in?", "give the count of connected components.", "how many mutually unreachable parts does it have?", "in how many chunks is it?",
    "number of connected components?",
    "component count?",
    "how many parts?",
    "how many pieces?",
    "connected components, how many?",
    "how many separate clusters are there, counting lonely ones too?",
    "how many families of linked ones are there?",
    "how many sets does union-find end up with?",
    "how many flood fills do I need to colour everything?",
    "how many groups result if linked ones belong together?",
    "into how many components does it break up?",
    "how many isolated parts, single ones included, are there?",
    "if linked things share a group, how many groups do we get?",
    "how many disjoint groups do these links leave?",
    "how many subgraphs that aren't joined to each other are there?",
    "how many times must I start a new search to visit everything?",
    "what does the count of components come to?",
    "how many bunches hang together?",
    "how many teams are there if linked ones are in one team?",
    "how many connected pieces do we end up with?",
    "how many colours do I need if everything linked gets the same colour and separate parts get different ones?",
)  # fmt: skip
_DEGREE = (
    "what is the degree of {N}?", "what is the degree of node {N}?", "what is the degree of vertex {N}?", "how many edges touch {N}?", "how many neighbours does {N} have?", "how many neighbors does {N} have?", "how many edges meet at {N}?",
    "how many connections does {N} have?", "how many nodes is {N} directly connected to?", "find the degree of {N}.", "degree of {N}?", "how many links does {N} have?", "count the edges at {N}.", "what's {N}'s degree?", "deg({N})?",
    "to how many others is {N} joined?", "how many edges are incident to {N}?", "give the number of edges that end in {N}.", "how many direct links lead to {N}?", "of how many edges is {N} an end?", "how well connected is {N}, I mean how many neighbours does it have?",
    "deg {N}?",
    "{N}: how many edges?",
    "{N}: how many neighbours?",
    "number of neighbours of {N}?",
    "how many others does {N} have a link with?",
    "with how many others is {N} directly linked?",
    "how many of the edges have {N} at one end?",
    "how often does {N} appear among the edges?",
    "in how many of these pairs does {N} occur?",
    "how many of these involve {N}?",
    "what is the valence of {N}?",
    "how many edges go out from {N}?",
    "how many ways lead away from {N}?",
    "counting only direct links, how many does {N} have?",
    "how many direct neighbours surround {N}?",
    "how many nodes can be reached from {N} in one step?",
    "one step from {N}, how many different nodes can I be at?",
    "how big is the neighbourhood of {N}?",
    "how many lines would I draw at the dot {N}?",
    "if I removed {N}, how many edges would disappear?",
    "what's the number of edges at {N}?",
    "how many contacts does {N} have?",
)  # fmt: skip


def _pool(rng: Random, kind: str, count: int) -> list[str]:
    """Draw node names for a setting; any setting may use letters or numbers."""
    if kind == "abstract" or (kind not in ("person", "room") and rng.random() < 0.15):
        style = rng.random()
        if style < 0.5:
            start = rng.choice((0, 0, 0, 0, 14, 12))
            return list(_LETTERS[start : start + count])
        if style < 0.6:
            return list("abcdefghjk"[:count])
        if style < 0.8:
            start = rng.choice((1, 1, 1, 0))
            return [str(start + i) for i in range(count)]
        if style < 0.9:
            return [str(v) for v in rng.sample(range(1, 60), count)]
        prefix = rng.choice(("v", "n", "V", "N", "x", "u", "P"))
        return [f"{prefix}{i + 1}" for i in range(count)]
    if kind == "person":
        return logic.people(rng, count)
    source = {
        "city": _CITIES, "airport": _CITIES, "station": _STATIONS, "computer": _COMPUTERS, "island": _ISLANDS,
        "room": _ROOMS, "country": _COUNTRIES, "atom": _ATOMS, "place": _PLACES,
    }[kind]  # fmt: skip
    drawn = rng.sample(source, count)
    return [name.lower() for name in drawn] if rng.random() < 0.12 else drawn


_Pairs = list[tuple[int, int]]


def _tree(rng: Random, members: Sequence[int]) -> _Pairs:
    """Draw edges that connect the members."""
    mixed = list(members)
    rng.shuffle(mixed)
    shape = rng.random()  # a chain, a star with a few exceptions, or any tree
    return [
        (mixed[i - 1 if shape < 0.45 else 0 if shape < 0.6 and rng.random() < 0.8 else rng.randrange(i)], mixed[i])
        for i in range(1, len(mixed))
    ]


def _edges(rng: Random, count: int, groups: Sequence[Sequence[int]]) -> _Pairs:
    """Draw edges: each group is connected, with some more edges inside the groups."""
    pairs: _Pairs = []
    for group in groups:
        pairs += _tree(rng, group)
        for _ in range(rng.choice((0, 0, 1, 1, 2, 3)) if len(group) > 2 else 0):
            a, b = rng.sample(list(group), 2)
            if (a, b) not in pairs and (b, a) not in pairs:
                pairs.append((a, b))
    if rng.random() < 0.7:
        rng.shuffle(pairs)
    if rng.random() < 0.6:  # people mostly write the earlier letter first
        pairs = [(min(p), max(p)) for p in pairs]
    return pairs


def _groups(rng: Random, count: int, parts: int) -> list[list[int]]:
    """Split 0 … count-1 into parts."""
    members = list(range(count))
    if rng.random() < 0.6:
        rng.shuffle(members)
    cuts = sorted(rng.sample(range(1, count), parts - 1))
    return [members[a:b] for a, b in zip([0, *cuts], [*cuts, count], strict=True)]


_SIGNED = (
    "{T}-{H}", "{T}-{H}", "{T}-{H}", "{T}–{H}", "{T} - {H}", "{T}--{H}", "({T},{H})", "({T}, {H})", "({T}, {H})", "{T} to {H}", "{T}<->{H}", "{T} <-> {H}", "{T}—{H}", "[{T}, {H}]",
    "{T}/{H}", "{T} and {H}", "{T} {H}", "{T} — {H}", "{T} ↔ {H}", "{T}~{H}", "{T}:{H}", "{T} & {H}", "{T}|{H}",
    "{T}-{H}", "{T}-{H}", "{T} – {H}", "{T},{H}", "{T}, {H}", "{T} with {H}", "from {T} to {H}", "{T} -- {H}", "{T} .. {H}", "{T}<>{H}", "{T} <> {H}", "<{T}, {H}>",
    "between {T} and {H}", "({T} {H})", "({T}-{H})", "{T} next to {H}", "{T} + {H}", "{T} = {H}", "{T} linked to {H}", "[{T},{H}]", "{T}⟷{H}", "{T} / {H}",
)  # fmt: skip
_WEIGHTED = (
    "{T}-{H}: {W}", "{T}-{H}: {W}", "{T}-{H} {W}", "{T}-{H}={W}", "{T}-{H} = {W}", "{T}–{H} ({W})", "{T}-{H} ({W})", "{T}-{H}({W})", "{T} to {H} {W}", "{T} to {H}: {W}", "{T} to {H} = {W}", "({T}, {H}, {W})", "({T},{H},{W})",
    "{T}--{H} {W}", "{T} {H} {W}", "{T} - {H}: {W}", "{T}–{H}: {W}", "w({T},{H})={W}", "d({T}, {H}) = {W}", "{T} <-> {H}: {W}", "{T}<->{H} {W}", "[{T}, {H}, {W}]", "{T}—{H}: {W}", "{T} - {H} - {W}", "{T}/{H}: {W}",
    "{T} to {H} costs {W}", "{T} to {H} is {W}", "{T}-{H} is {W}", "{T}-{H} takes {W}", "{T}-{H} costs {W}", "{T} and {H}: {W}", "{T} ↔ {H} ({W})", "{T}:{H}:{W}", "{T}, {H}: {W}", "({T}, {H}): {W}", "{T} to {H} with weight {W}",
    "{T}-{H} {W}", "{T}-{H}, {W}", "{T},{H},{W}", "{W} from {T} to {H}", "{W} between {T} and {H}", "{T}-{H} @ {W}", "{T}-{H} at {W}", "{T}-{H} weight {W}", "{T} --{W}-- {H}", "{T} -[{W}]- {H}", "({T}-{H}, {W})", "({T} {H} {W})",
    "{T} – {H}: {W}", "{T} to {H}, {W}", "{T}-{H} = {W}", "{T}-{H} [{W}]", "{T} {H}: {W}", "{T} {H} = {W}", "{T} with {H}: {W}", "{T}-{H} → {W}", "{T} / {H} / {W}", "{T}-{H}:{W}", "from {T} to {H}: {W}", "{T} and {H} = {W}", "{T} {W} {H}", "({T},{H}): {W}", "c({T},{H}) = {W}",
)  # fmt: skip
_UNITS = ("km", "km", "miles", "min", "minutes", "m", "ms", "hours", "euros", "dollars", "kilometres", "units")


@dataclass(slots=True)
class _Drawn:
    setting: _Setting
    names: list[str]
    groups: list[list[int]]
    signed: Marked
    """The edges as signs in one list."""
    said: Marked
    """The edges as sentences."""
    pairs: _Pairs


def _weight(rng: Random) -> str:
    top = rng.choice((9, 9, 20, 100, 600, 2500))
    value: int | float = rng.randint(1, top)
    if rng.random() < 0.06:
        value = round(rng.uniform(0.5, 20), 1)
    return number(rng, value)


def _signs(rng: Random, names: Sequence[str], pairs: _Pairs, weights: Sequence[str] | None) -> Marked:
    """Write the edges as a list of signs."""
    short = all(len(n) == 1 and n.isupper() for n in names)
    if short and rng.random() < 0.22:
        pattern = rng.choice(("{D}={W}", "{D} = {W}", "{D}: {W}", "{D} {W}", "{D}({W})", "{D} ({W})", "{D} is {W}") if weights else ("{D}",))
        texts = [
            put(pattern, D=role(names[a] + names[b], "edge"), W=role(weights[i] if weights else "", "weight"))
            for i, (a, b) in enumerate(pairs)
        ]
    else:
        pattern = rng.choice(_WEIGHTED if weights else _SIGNED)
        if weights and rng.random() < 0.2 and not pattern.startswith(("(", "[", "w(", "d(", "c(")):
            pattern = pattern.replace("{W}", "{W} " + rng.choice(_UNITS))
        texts = [
            put(pattern, T=role(names[a], "tail"), H=role(names[b], "head"), W=role(weights[i] if weights else "", "weight"))
            for i, (a, b) in enumerate(pairs)
        ]
    style = rng.choice((", ", ", ", ", ", ", ", "; ", "and", "\n", "[", "{", "space", "(", ",", "|", "/", "."))
    if "{T} {H}" in pattern or "{T}, {H}:" in pattern or " and " in pattern or "{T} & {H}" in pattern:
        style = rng.choice(("; ", "\n", ", ") if "{T}, " not in pattern else ("; ", "\n"))
    if "}," in pattern and pattern[0] in "{f":
        style = rng.choice(("; ", "\n", " | "))
    if style == "space" and " " in pattern:
        style = ", "
    if style in ("/", "|", ".", ",") and (style in pattern or ("." in texts[0].text)):
        style = ", "
    if style == "and":
        return listing(rng, texts)
    if style == "\n":
        bullet = rng.choice(("", "", "- ", "* ", "• "))
        return join(*(join("\n", bullet, text) for text in texts))
    left, right = {"[": ("[", "]"), "{": ("{", "}"), "(": ("(", ")")}.get(style, ("", ""))
    gap = {"; ": "; ", "space": " ", ",": ",", "|": " | ", " | ": " | ", "/": " / ", ".": ". "}.get(style, ", ")
    parts: list[Slot] = [left]
    for index, text in enumerate(texts):
        parts += [gap, text] if index else [text]
    return join(*parts, right)


_MIXED = ("{T}-{H}", "{T}-{H}", "{T} to {H}", "{T} and {H}", "{T} with {H}", "({T}, {H})", "{T}–{H}")
_MIXED_WEIGHTED = ("{T}-{H} {W}", "{T}-{H}: {W}", "{T} to {H} {W}", "{T} to {H}: {W}", "{T}-{H} ({W})", "{T}-{H} = {W}", "{W} from {T} to {H}")
_MORE_EDGES = {
    "city": ("the road from {T} leads to {H}", "{T} lies on the same road as {H}", "from {T} one can drive straight to {H}", "{T} and {H} have a direct road", "buses run between {T} and {H}", "{H} is the next town after {T}"),
    "station": ("from {T} you can ride to {H}", "{T} and {H} are on the same line", "a tram shuttles between {T} and {H}", "the stop after {T} is {H}", "{H} follows {T}", "you can change from {T} to {H}"),
    "person": ("{T} and {H} go to school together", "{T} has the phone number of {H}", "{T} emails {H}", "{T} is in touch with {H}", "{T} works with {H}", "{T} chats with {H}", "{T} and {H} have met", "{T} sits next to {H}", "{T} and {H} are cousins", "{T} is acquainted with {H}"),
    "computer": ("{T} connects to {H}", "{T} is attached to {H}", "{T} can ping {H} directly", "{T} and {H} are linked", "a line runs from {T} to {H}", "{T} sits on the same switch port as {H}"),
    "island": ("you can row from {T} to {H}", "{T} has a bridge to {H}", "a boat goes from {T} to {H}", "a causeway links {T} with {H}"),
    "room": ("the {T} is next to the {H}", "the {T} connects to the {H}", "from the {T} a door goes to the {H}", "stairs link the {T} and the {H}", "an archway joins the {T} to the {H}"),
    "country": ("{T} is next to {H}", "{T} adjoins {H}", "the border of {T} meets that of {H}", "{T} neighbours {H}"),
    "airport": ("{T} is served from {H}", "planes fly between {T} and {H}", "you can fly nonstop from {T} to {H}", "{T} has flights to {H}"),
    "atom": ("{T} shares electrons with {H}", "{T} is attached to {H}", "a bond connects {T} and {H}"),
    "abstract": ("{T} and {H} share an edge", "{T} has an edge to {H}", "an edge runs between {T} and {H}", "{T} and {H} are neighbours", "{T} neighbours {H}", "{T} is next to {H}", "{T} links to {H}", "{T} touches {H}", "{T} joins {H}", "{T} connects to {H}", "{T} connects with {H}", "we have an edge from {T} to {H}"),
}  # fmt: skip
"""Further sentences for edges."""
_MORE_WEIGHTED = {
    "city": ("{T} to {H} takes {W} minutes", "it takes {W} hours from {T} to {H}", "{W} km separate {T} and {H}", "you drive {W} km from {T} to {H}", "{H} lies {W} km from {T}", "toll from {T} to {H}: {W}"),
    "station": ("going from {T} to {H} lasts {W} minutes", "{T} and {H} lie {W} minutes apart", "{W} minutes pass between {T} and {H}"),
    "computer": ("{W} ms lie between {T} and {H}", "sending from {T} to {H} costs {W}", "the delay from {T} to {H} is {W} ms"),
    "room": ("from the {T} to the {H} you take {W} steps", "the {T} and the {H} are {W} m apart"),
    "airport": ("you pay {W} to fly from {T} to {H}", "from {T} to {H} you fly for {W} hours", "{T} and {H} are {W} miles apart"),
    "abstract": ("{T} and {H} are {W} apart", "it costs {W} to go from {T} to {H}", "{T} and {H} have distance {W}", "the weight of {T} to {H} is {W}", "the edge between {T} and {H} costs {W}", "{T} to {H} has weight {W}", "from {T} to {H} it is {W}"),
}  # fmt: skip
"""Further sentences for edges with a weight."""


def _tell(
    rng: Random, setting: _Setting, names: Sequence[str], pairs: _Pairs, weights: Sequence[str] | None
) -> Marked:
    """Write the edges as sentences."""
    table = (*setting.weighted, *_MORE_WEIGHTED.get(setting.pool, ())) if weights else (*setting.edges, *_MORE_EDGES.get(setting.pool, ()))
    steady = rng.random() < 0.5
    chosen = rng.choice(table)
    said: list[Marked] = []
    parts: list[Slot]
    for index, (a, b) in enumerate(pairs):
        template = chosen if steady else rng.choice(table)
        said.append(
            put(template, T=role(names[a], "tail"), H=role(names[b], "head"), W=role(weights[index] if weights else "", "weight"))
        )
    form = rng.random()
    if form < 0.12 and len(said) > 2:  # sentences first, then signs
        cut = rng.randint(1, len(said) - 1)
        pattern = rng.choice(_MIXED_WEIGHTED if weights else _MIXED)
        signs = [
            put(pattern, T=role(names[a], "tail"), H=role(names[b], "head"), W=role(weights[i] if weights else "", "weight"))
            for i, (a, b) in enumerate(pairs)
        ]
        lead = rng.choice(("Also ", "The others are ", "Besides: ", "Further: ", "And ", "Then there are ", "plus "))
        between = rng.choice((", ", ", ", "; "))
        parts = [join(capital(text), ". ") for text in said[:cut]]
        parts.append(lead)
        for index, text in enumerate(signs[cut:]):
            parts += [between, text] if index else [text]
        return join(*parts, ".")
    if form < 0.22:  # one fact per line
        bullets = rng.choice(("", "", "- ", "* ", "• ", "{}. ", "{}) "))
        stop = rng.choice(("", "", ".", ";"))
        return join(*(join("\n", bullets.format(i), text if i % 2 and not bullets else capital(text), stop) for i, text in enumerate(said, 1)), "\n")
    if form < 0.36 and len(said) > 2:  # two or three facts in a sentence
        parts = []
        index = 0
        while index < len(said):
            size = min(rng.choice((1, 2, 2, 3)), len(said) - index)
            parts += [" ", capital(said[index])] if parts else [capital(said[index])]
            for text in said[index + 1 : index + size]:
                parts += [rng.choice((" and ", ", and ", ", ", "; ", ", while ", ", also ")), text]
            parts.append(".")
            index += size
        return join(*parts)
    if rng.random() < 0.35:
        gap = rng.choice((", ", "; ", ", and ", ", "))
        parts = [capital(said[0])]
        for index, text in enumerate(said[1:], 2):
            parts += [rng.choice((", and ", " and ")) if index == len(said) else gap, text]
        return join(*parts, ".")
    mark = rng.choice(("\n", " ", " ", " "))
    return join(*(join(mark if index else "", capital(text), ".") for index, text in enumerate(said)))


def _draw(rng: Random, count: int, groups: list[list[int]], weighted: bool) -> _Drawn:
    setting = rng.choice((*_SETTINGS, _SETTINGS[-1], _SETTINGS[-1]))
    names = _pool(rng, setting.pool, count)
    pairs = _edges(rng, count, groups)
    weights = [_weight(rng) for _ in pairs] if weighted else None
    return _Drawn(
        setting, names, groups, _signs(rng, names, pairs, weights), _tell(rng, setting, names, pairs, weights), pairs
    )


def _slots(rng: Random, drawn: _Drawn, asks: Sequence[str], asked: Sequence[tuple[str, str, str]]) -> dict[str, Slot]:
    """Make the slots that all skills share.

    Args:
        asks: the questions that fit.
        asked: what stands in the question: (slot, name, role).
    """
    setting = drawn.setting
    values = {slot: role(name, mark) for slot, name, mark in asked}
    ask = put(rng.choice(asks), **values)
    low = Marked(tuple((text[:-1], mark) if index == len(ask.pieces) - 1 and text[-1:] in ".?" else (text, mark)
                       for index, (text, mark) in enumerate(ask.pieces)))  # fmt: skip
    intro = rng.choice(setting.intros)
    shown = drawn.names[:]
    listed = listing(rng, shown)
    many = str(len(drawn.names))
    intro = rng.choice((intro, intro, "", f"There are {many} {setting.nodes}."))
    pick = rng.random()
    what = {
        "city": "roads", "station": "connections", "person": "pairs", "computer": "links", "island": "bridges",
        "room": "doors", "country": "borders", "airport": "flights", "atom": "bonds", "abstract": "edges", "place": "paths",
    }[setting.pool]  # fmt: skip
    body = drawn.said if pick < 0.55 else join(rng.choice((f"{what.capitalize()}: ", f"The {what} are ", f"The {what}: ", f"{what}: ", "", "Edges: ", "These are linked: ", f"We have the {what} ")), drawn.signed, ".")
    return {
        "_edges": drawn.signed,
        "_text": join(intro, " ", body) if intro else body,
        "_body": body,
        "_said": drawn.said,
        "_Ask": capital(ask),
        "_ask": low,
        "_what": what,
        "_nodes": setting.nodes,
        "_list": listed,
        "_person": rng.choice([n for n in logic.NAMES if n not in drawn.names]),
    }


def _ends(rng: Random, drawn: _Drawn, *, near: bool) -> tuple[str, str]:
    """Draw two nodes for a question; `near`: an edge may join them directly."""
    group = max(drawn.groups, key=len)
    while True:
        a, b = rng.sample(group, 2)
        direct = (a, b) in drawn.pairs or (b, a) in drawn.pairs
        if near or not direct or len(group) < 3 or rng.random() < 0.15:
            return drawn.names[a], drawn.names[b]


def _asks(rng: Random, setting: _Setting, own: Sequence[str], general: Sequence[str]) -> Sequence[str]:
    return own if own and rng.random() < 0.5 and setting.pool != "abstract" else general


def _sample_path(weighted: bool) -> Callable[[Random], dict[str, Slot]]:
    def sample(rng: Random) -> dict[str, Slot]:
        count = rng.choices((3, 4, 5, 6, 7, 8), (2, 5, 5, 3, 2, 1))[0]
        groups = [list(range(count))]
        drawn = _draw(rng, count, groups, weighted)
        source, target = _ends(rng, drawn, near=weighted)
        own, general = (drawn.setting.path, _PATH) if weighted else (drawn.setting.hops, _HOPS)
        asks = _asks(rng, drawn.setting, own, general)
        slots = _slots(rng, drawn, asks, [("S", source, "source"), ("E", target, "target")])
        return {**slots, "source": source, "target": target}

    return sample


def _spaced(names: Sequence[str]) -> Marked:
    """Write nodes as `a b c`."""
    return join(*(join(" " if index else "", role(name, "node")) for index, name in enumerate(names)))


def _listed(rng: Random, drawn: _Drawn) -> tuple[Marked, str | None]:
    """A sentence that gives all nodes (marked `node`) or their number (marked)."""
    setting = drawn.setting
    style = rng.random()
    if style < 0.6:
        nodes = listing(rng, [role(name, "node") for name in drawn.names], last=rng.choice((" and ", ", ")))
        if rng.random() < 0.25 and not any(" " in name for name in drawn.names):
            nodes = _spaced(drawn.names)
        text = rng.choice(
            ("{W} {L}.", "{w} {L}.", "{L} are the {w}.", "The {w} are {L}.", "{W}: {L}.", "There are {n} {w}: {L}.", "All the {w}: {L}.", "Look at the {w} {L}.", "There is {L}.", "My {w} are called {L}.", "We have {w} {L}.", "A graph has {w} {L}.", "Given {w} {L}.", "V = {{L}}.", "It has the {w} {L}.", "Take {w} {L}.")
        )
        text = text.replace("{{L}}", "\x00L\x01")
        text = text.replace("{w}", setting.nodes).replace("{W}", setting.nodes.capitalize()).replace("{n}", str(len(drawn.names)))
        if "\x00" in text:
            return join("V = {", nodes, "}."), None
        return put(text, L=nodes), None
    count = role(number(rng, len(drawn.names), words=0.3), "node_count")
    text = rng.choice(
        ("There are {C} {w}.", "A graph has {C} vertices.", "A graph has {C} nodes.", "We have {C} {w} in all.", "Consider {C} {w}.", "The number of {w} is {C}.", "An undirected graph on {C} vertices is given.", "In total there are {C} {w}.")
    )
    if drawn.names[0] == "1" and rng.random() < 0.6:
        text = rng.choice(("The {w} are numbered 1 to {C}.", "A graph has vertices 1 to {C}.", "Nodes 1 through {C}.", "A graph on nodes 1..{C}.", "The {w} have the numbers from 1 to {C}."))
    return put(text.replace("{w}", setting.nodes), C=count), None


def _sample_components(rng: Random) -> dict[str, Slot]:
    count = rng.choices((4, 5, 6, 7, 8, 9), (2, 3, 4, 3, 2, 1))[0]
    parts = min(count - 1, rng.choices((1, 2, 3, 4, 5), (2, 6, 5, 2, 1))[0])
    return _with_nodes(rng, count, parts, _PARTS, lambda s: s.parts)


def _with_nodes(
    rng: Random, count: int, parts: int, general: Sequence[str], own: Callable[[_Setting], Sequence[str]]
) -> dict[str, Slot]:
    groups = _groups(rng, count, parts)
    alone = any(len(group) == 1 for group in groups)
    if all(len(group) == 1 for group in groups):
        groups = [groups[0] + groups[1], *groups[2:]]
    drawn = _draw(rng, count, groups, False)
    slots = _slots(rng, drawn, _asks(rng, drawn.setting, own(drawn.setting), general), [])
    # nodes without edges must be told; the others may be
    if alone or rng.random() < 0.35:
        before: Slot
        after: Slot
        before, after = "", ""
        lonely_only = alone and rng.random() < 0.4
        if lonely_only:
            lonely = [drawn.names[g[0]] for g in groups if len(g) == 1]
            setting = drawn.setting
            them = listing(rng, [role(name, "node") for name in lonely])
            one = len(lonely) == 1
            text = rng.choice(
                ("{L} is isolated.", "{L} has no links.", "{L} is not connected to anything.", "{L} stands alone.", "{L} has no neighbours.", "Besides, there is {L} without any edge.", "{L} is on its own.", "{L} has no edges.", "Nothing links to {L}.", "There is also {L}, which has no link at all.", "No link leads to {L}.", "{L} is not linked to any other.", "{L} is left out.", "Only {L} has no connection.")
                if one
                else ("{L} are isolated.", "{L} have no links.", "{L} are not connected to anything.", "{L} stand alone.", "Besides, there are {L} without any edge.", "{L} are on their own.", "{L} have no edges.", "Nothing links to {L}.", "There are also {L}, which have no links at all.", "{L} are left out.", "{L} are each alone.")
            )
            if setting.pool == "person":
                text = rng.choice(("{L} knows nobody.", "{L} has no friends here.") if one else ("{L} know nobody.", "{L} have no friends here."))
            if rng.random() < 0.4:
                before = join(put(text, L=them), " ")
            else:
                after = join(" ", put(text, L=them))
        else:
            told, _ = _listed(rng, drawn)
            before = join(told, " ")
        for slot in ("_text", "_body", "_said"):
            slots[slot] = join(before, slots[slot], after)
        if isinstance(before, Marked) and not lonely_only:
            given = Marked(tuple((t, m) for t, m in before.pieces if m))
            if len(given.pieces) == 1 and given.pieces[0][1] == "node_count":
                start = put(rng.choice(("{C} nodes, ", "{C} nodes with edges ", "{C} vertices and edges ", "on {C} nodes: ")), C=given)
            else:
                nodes = listing(rng, [role(t, m) for t, m in given.pieces], last=rng.choice((", ", ", ", " and ")))
                if rng.random() < 0.35 and not any(" " in text for text, _ in given.pieces):
                    nodes = _spaced([text for text, _ in given.pieces])
                start = put(rng.choice(("nodes {L}, edges ", "vertices {L} and edges ", "{L} with edges ", "nodes {L}; ", "nodes {L}, edges ", "nodes {L} edges ", "nodes: {L}; edges: ", "nodes = [{L}], edges = ", "V: {L}. E: ", "vertices: {L}, edges: ", "nodes {L} and links ", "{L}; linked: ", "points {L}, lines ", "({L}) with ")), L=nodes)
            joined = join(start, slots["_edges"])
        else:
            alone_nodes = [role(t, m) for t, m in join(before, after).pieces if m]
            lonely_list = listing(rng, alone_nodes)
            if rng.random() < 0.5:
                opening = rng.choice(("isolated {L}, edges ", "lonely: {L}; edges: ", "{L} alone, then ", "isolated nodes: {L}; links: ", "single {L}, pairs "))
                joined = join(put(opening, L=lonely_list), slots["_edges"])
            else:
                closing = rng.choice((" and isolated ", ", plus lonely ", " and unconnected ", ", and on its own ", "; without links: ", "; isolated: ", " plus the single "))
                joined = join(slots["_edges"], closing, lonely_list)
        slots["_edges"] = joined
    return slots


def _sample_connected(rng: Random) -> dict[str, Slot]:
    yes = rng.random() < 0.5
    count = rng.choices((3, 4, 5, 6, 7, 8), (1, 4, 5, 4, 2, 1))[0]
    if rng.random() < 0.35:
        parts = 1 if yes else rng.choice((2, 2, 3) if count > 3 else (2,))
        slots = _with_nodes(rng, count, parts, _WHOLE, lambda s: s.whole)
        return {**slots, "_whether": rng.choice(_WHOLE_CLAUSES)}
    parts = 1 if yes and rng.random() < 0.4 else min(count - 1, rng.choice((2, 2, 3)))
    groups = _groups(rng, count, parts)
    drawn = _draw(rng, count, groups, False)
    if yes:
        source, target = _ends(rng, drawn, near=False)
        if max(len(g) for g in groups) < 2:
            source, target = drawn.names[groups[0][0]], drawn.names[groups[0][0]]
    else:
        first, second = rng.sample(groups, 2)
        source, target = drawn.names[rng.choice(first)], drawn.names[rng.choice(second)]
    asks = _asks(rng, drawn.setting, drawn.setting.joined, _JOINED)
    slots = _slots(rng, drawn, asks, [("S", source, "source"), ("E", target, "target")])
    whether = put(rng.choice(_JOINED_CLAUSES), S=role(source, "source"), E=role(target, "target"))
    return {**slots, "_whether": whether}


def _sample_degree(rng: Random) -> dict[str, Slot]:
    count = rng.choices((3, 4, 5, 6, 7, 8), (2, 4, 5, 4, 2, 1))[0]
    groups = _groups(rng, count, rng.choice((1, 1, 1, 2)) if count > 4 else 1)
    drawn = _draw(rng, count, [group for group in groups if len(group) > 1], False)
    ends = [i for pair in drawn.pairs for i in pair]  # well connected nodes are asked for more
    name = drawn.names[rng.choice(ends)]
    asks = _asks(rng, drawn.setting, drawn.setting.degree, _DEGREE)
    return {**_slots(rng, drawn, asks, [("N", name, "node")]), "node": name}


_STORIES = (
    "{_text} {_Ask}",
    "{_text} {_Ask}",
    "{_text} {_Ask}",
    "{_text} {_Ask}",
    "{_text}\n{_Ask}",
    "{_text}\n\n{_Ask}",
    "{_body} {_Ask}",
    "{_said} {_Ask}",
    "{_said} Now, {_ask}?",
    "{_said} So {_ask}?",
    "{_Ask} {_text}",
    "{_Ask} {_body}",
    "{_Ask} Here are the {_what}: {_edges}.",
    "{_Ask} The {_what}: {_edges}",
    "{_Ask} We know this: {_said}",
    "A graph has the edges {_edges}. {_Ask}",
    "Given the edges {_edges}, {_ask}?",
    "Given the graph {_edges}: {_ask}?",
    "Graph: {_edges}. {_Ask}",
    "Edges: {_edges}. {_Ask}",
    "Edges: {_edges}\n{_Ask}",
    "Consider the undirected graph with edges {_edges}. {_Ask}",
    "The undirected graph G has edges {_edges}. {_Ask}",
    "Let G have the edges {_edges}. {_Ask}",
    "In the network {_edges}, {_ask}?",
    "In a graph whose edges are {_edges}, {_ask}?",
    "My map has these {_what}: {_edges}. {_Ask}",
    "{_person} drew a map with {_what} {_edges}. {_Ask}",
    "{_person} wants to know: {_ask}? {_text}",
    "{_person} gave me this list: {_edges}. {_Ask}",
    "{_person} tells me the following. {_said} {_Ask}",
    "Here is what we know. {_said} {_Ask}",
    "Here are the {_what}: {_edges}. {_Ask}",
    "The {_what} between some {_nodes} are {_edges}. {_Ask}",
    "Some {_nodes} are linked like this: {_edges}. {_Ask}",
    "The links are {_edges}. {_Ask}",
    "Puzzle: {_text} {_Ask}",
    "I have the following {_what}: {_edges}. {_Ask}",
    "We have {_what} {_edges} (both directions). {_Ask}",
    "Suppose the {_what} are {_edges}. {_Ask}",
    "Look at these {_what}: {_edges}. {_Ask}",
    "For my homework: {_text} {_Ask}",
    "Between the {_nodes} there are {_what} as follows: {_edges}. {_Ask}",
    "In a game I noted these {_what}: {_edges}. {_Ask}",
    "{_Ask} {_said}",
    "{_Ask} Links: {_edges}",
    "{_Ask} I have {_edges}.",
    "{_Ask} {_person} noted {_edges}.",
    "{_edges}. {_Ask}",
    "{_edges}\n{_Ask}",
    "{_edges} - {_Ask}",
    "{_said}\n\n{_Ask}",
    "{_said} Tell me: {_ask}?",
    "{_said} Given that, {_ask}?",
    "{_said} Question: {_ask}?",
    "{_said} That's all. {_Ask}",
    "E = {_edges}. {_Ask}",
    "G: {_edges}. {_Ask}",
    "edges {_edges}, {_ask}?",
    "{_what}: {_edges}, {_ask}?",
    "List of {_what}: {_edges}. {_Ask}",
    "These pairs are linked: {_edges}. {_Ask}",
    "The following pairs have a direct link: {_edges}. {_Ask}",
    "Direct links exist for {_edges}. {_Ask}",
    "Only these {_what} exist: {_edges}. {_Ask}",
    "There are {_what} {_edges} and no others. {_Ask}",
    "The {_nodes} have these {_what}: {_edges}. {_Ask}",
    "Take a graph with edges {_edges}. {_Ask}",
    "Our whiteboard shows {_edges}. {_Ask}",
    "In my notebook it says {_edges}. {_Ask}",
    "Input: {_edges}. {_Ask}",
    "Exercise 4. {_body} {_Ask}",
    "Quiz: {_body} {_Ask}",
    "Help me with this one. {_text} {_Ask}",
    "{_person} is given the {_what} {_edges}. {_Ask}",
    "{_person} explained it to me: {_said} {_Ask}",
    "As far as I know, these are all the {_what}: {_edges}. {_Ask}",
)
_QUESTIONS = (
    "{_ask} where {_edges}?",
    "{_ask} where the {_what} are {_edges}?",
    "{_ask} if the {_what} are {_edges}?",
    "{_ask} if {_edges}?",
    "{_ask} when the edges are {_edges}?",
    "{_ask} in the network with {_what} {_edges}?",
    "{_ask} in the graph with edges {_edges}?",
    "{_ask} in a graph with edges {_edges}?",
    "{_ask} in {_edges}?",
    "{_ask} with edges {_edges}?",
    "{_ask} with {_edges}?",
    "{_ask} if there are {_what} {_edges}?",
    "{_ask}, given the {_what} {_edges}?",
    "{_ask}, given {_edges}?",
    "{_ask} with the {_what} {_edges}?",
    "{_ask} for {_edges}?",
    "{_ask} on {_edges}?",
    "{_ask} {_edges}?",
    "in the graph with edges {_edges}, {_ask}?",
    "in a graph with edges {_edges} {_ask}?",
    "in the network with {_what} {_edges}, {_ask}?",
    "in a network with {_what} {_edges}, {_ask}?",
    "in {_edges} {_ask}?",
    "with {_what} {_edges}, {_ask}?",
    "with edges {_edges} {_ask}?",
    "given the edges {_edges}, {_ask}?",
    "given the {_what} {_edges}, {_ask}?",
    "edges are {_edges}: {_ask}?",
    "the {_what} are {_edges}; {_ask}?",
    "if the {_what} are {_edges}, {_ask}?",
    "the graph has edges {_edges}, {_ask}?",
    "{_edges}: {_ask}?",
    "{_edges} - {_ask}?",
    "{_edges}; {_ask}?",
    "{_ask} in the graph {_edges}?",
    "{_ask} if the edges are {_edges}?",
    "{_ask} given {_edges}?",
    "{_ask} with {_what} {_edges}?",
    "given {_edges}, {_ask}?",
    "with the edges {_edges}, {_ask}?",
    "if I have the {_what} {_edges}, {_ask}?",
    "undirected graph {_edges}. {_ask}?",
    "graph {_edges} {_ask}?",
    "{_what} {_edges}. {_ask}?",
    "{_ask}? {_edges}",
    "{_ask}? edges: {_edges}",
    "for the network {_edges}, {_ask}?",
    "{_edges}, {_ask}?",
    "{_edges} => {_ask}?",
    "{_edges} {_ask}?",
    "{_ask}: {_edges}?",
    "{_ask} - {_what} are {_edges}?",
    "{_ask}, with edges {_edges}?",
    "{_ask}, if these are the {_what}: {_edges}?",
    "{_ask} here: {_edges}?",
    "{_ask}? my {_what}: {_edges}",
    "{_ask}? it's {_edges}",
    "edges: {_edges}; {_ask}?",
    "edges = {_edges}, {_ask}?",
    "{_what} are {_edges}, so {_ask}?",
    "there are {_what} {_edges}; {_ask}?",
    "i have a graph with {_edges}, {_ask}?",
    "suppose the graph has {_edges}, {_ask}?",
    "in this network, {_edges}, {_ask}?",
    "looking at {_edges}, {_ask}?",
    "pairs {_edges}: {_ask}?",
)

PATH = Family(
    skill="graphs/shortest-path",
    sample=_sample_path(True),
    nouns=(
        "the shortest distance from {source} to {target} in the graph {_edges}",
        "the shortest path length between {source} and {target} for {_edges}",
        "the least total weight of a path from {source} to {target}, given {_edges}",
        "the minimum cost of going from {source} to {target} with these {_what}: {_edges}",
        "the length of the shortest route from {source} to {target} if {_edges}",
        "the cheapest way from {source} to {target} in {_edges}",
        "the Dijkstra distance {source} to {target} in {_edges}",
        "the smallest total from {source} to {target} when the {_what} are {_edges}",
        "the shortest path weight for {source} to {target}: {_edges}",
        "the distance of {target} from {source} in the weighted graph {_edges}",
        "the minimal travel total between {source} and {target}, with {_edges}",
        "the distance {source} to {target}, {_what} {_edges}",
        "the total of the cheapest route {source}-{target} in {_edges}",
        "the sum of weights along the best path from {source} to {target} in {_edges}",
        "the least cost for reaching {target} from {source} given {_edges}",
        "the weighted distance between {source} and {target} in {_edges}",
        "the length in total, not the number of edges, of the shortest path from {source} to {target}: {_edges}",
    ),
    clauses=(
        "how far {target} is from {source} in the graph {_edges}",
        "how long the shortest route from {source} to {target} is: {_edges}",
        "what it costs at least to get from {source} to {target} given {_edges}",
        "how short a path from {source} to {target} can be if the edges are {_edges}",
        "what the best total from {source} to {target} is for {_edges}",
        "how much the cheapest trip from {source} to {target} comes to with {_edges}",
        "what the least weight between {source} and {target} is, edges {_edges}",
        "how long it takes at best from {source} to {target} if {_edges}",
        "what total one gets on the best way from {source} to {target}: {_edges}",
        "how much less than any other way the best costs, I mean the least total from {source} to {target} in {_edges}",
        "how near {target} is to {source} along {_edges}",
        "what distance separates {source} and {target} in {_edges}",
    ),
    commands=(
        "find the shortest distance from {source} to {target}: {_edges}",
        "compute the shortest path length from {source} to {target} in {_edges}",
        "run Dijkstra on {_edges} from {source} to {target} and give the distance",
        "calculate the minimum cost between {source} and {target} given {_edges}",
        "work out how far it is from {source} to {target} at least: {_edges}",
        "determine the least total weight from {source} to {target} for edges {_edges}",
        "get me from {source} to {target} as cheaply as possible and give the total: {_edges}",
        "use {_edges} to find the shortest route length from {source} to {target}",
        "minimise the total from {source} to {target}: {_edges}",
        "give the length of the best route {source} to {target}. {_what}: {_edges}",
        "take the graph {_edges} and find the shortest distance between {source} and {target}",
        "route me from {source} to {target} over {_edges} and give the total length",
        "from {source}, reach {target} with the smallest sum: {_edges}",
        "with {_edges}, state the minimum total {source} to {target}",
        "add up the weights of the shortest path {source} to {target} in {_edges}",
        "apply Dijkstra's algorithm: source {source}, target {target}, edges {_edges}",
        "plan the cheapest trip {source} to {target} and give its cost; {_what}: {_edges}",
    ),
    questions=_QUESTIONS,
    stories=_STORIES,
    gives="number",
)
HOPS = Family(
    skill="graphs/hops",
    sample=_sample_path(False),
    nouns=(
        "the fewest edges from {source} to {target} in the graph {_edges}",
        "the number of hops between {source} and {target} for {_edges}",
        "the least number of steps from {source} to {target}, given {_edges}",
        "the minimum number of edges on a path from {source} to {target} with {_what} {_edges}",
        "the hop count from {source} to {target} in {_edges}",
        "the BFS distance from {source} to {target} in {_edges}",
        "the unweighted distance between {source} and {target} if the edges are {_edges}",
        "the smallest number of links from {source} to {target}: {_edges}",
        "the degree of separation of {source} and {target} given {_edges}",
        "the shortest chain length between {source} and {target} with {_edges}",
        "the minimal count of moves from {source} to {target} in {_edges}",
        "the hops {source} to {target}, {_what} {_edges}",
        "the number of edges on the shortest way {source}-{target} in {_edges}",
        "the count of edges, not their weights, between {source} and {target} at least: {_edges}",
        "the graph distance from {source} to {target} in {_edges}",
        "the number of jumps needed to reach {target} from {source} given {_edges}",
        "the breadth-first depth of {target} seen from {source} in {_edges}",
    ),
    clauses=(
        "how many hops {target} is from {source} in {_edges}",
        "how many edges it takes to get from {source} to {target}: {_edges}",
        "how many steps are needed from {source} to {target} given {_edges}",
        "how few links one needs between {source} and {target} if the edges are {_edges}",
        "in how many moves one gets from {source} to {target} with {_what} {_edges}",
        "how many connections lie between {source} and {target}: {_edges}",
        "how many steps away {target} is from {source} for edges {_edges}",
        "what the fewest hops from {source} to {target} are in the network {_edges}",
        "how many edges one gets on the best way from {source} to {target}: {_edges}",
        "how near {target} is to {source} in steps along {_edges}",
        "how many steps separate {source} and {target} in {_edges}",
        "at what BFS level {target} lies from {source} for {_edges}",
    ),
    commands=(
        "find the fewest hops from {source} to {target}: {_edges}",
        "count the edges on the shortest path from {source} to {target} in {_edges}",
        "do a BFS on {_edges} from {source} to {target} and give the number of steps",
        "calculate the minimum number of edges between {source} and {target} given {_edges}",
        "work out how many steps it is from {source} to {target}: {_edges}",
        "determine the hop count from {source} to {target} for edges {_edges}",
        "give the number of links from {source} to {target}. {_what}: {_edges}",
        "go from {source} to {target} in as few moves as possible and say how many: {_edges}",
        "take the graph {_edges} and count the hops between {source} and {target}",
        "get the unweighted distance {source} to {target} in {_edges}",
        "use {_edges} to find how many edges lead from {source} to {target} at least",
        "route me from {source} to {target} over {_edges} and give the number of edges",
        "from {source}, reach {target} with the fewest steps and count them: {_edges}",
        "with {_edges}, state the minimum number of hops {source} to {target}",
        "count how many edges the shortest path {source} to {target} has in {_edges}",
        "apply breadth-first search: source {source}, target {target}, edges {_edges}; how many steps",
        "plan the trip {source} to {target} with the fewest legs and give their number; {_what}: {_edges}",
    ),
    questions=_QUESTIONS,
    stories=_STORIES,
    gives="number",
)
CONNECTED = Family(
    skill="graphs/connected",
    sample=_sample_connected,
    clauses=(
        "{_whether}: {_edges}",
        "{_whether} in the graph {_edges}",
        "{_whether}, given {_edges}",
        "{_whether} if the edges are {_edges}",
        "{_whether} with these {_what}: {_edges}",
        "{_whether} for {_edges}",
        "{_whether} when we have {_edges}",
        "{_whether}. {_text}",
        "{_whether}; the edges are {_edges}",
        "{_whether} by {_what} {_edges}",
        "{_whether}, the {_what} being {_edges}",
        "{_whether} once we know {_edges}",
    ),
    commands=(
        "check {_whether}: {_edges}",
        "decide {_whether} in the graph {_edges}",
        "determine {_whether}, given {_edges}",
        "find out {_whether} if the edges are {_edges}",
        "say {_whether} with these {_what}: {_edges}",
        "work out {_whether} for {_edges}",
        "test {_whether}. {_text}",
        "look at {_edges} and say {_whether}",
        "use a depth-first search to see {_whether}: {_edges}",
        "verify {_whether} in {_edges}",
        "take {_edges} and figure out {_whether}",
        "tell {_whether}: {_edges}",
        "with {_edges}, say {_whether}",
        "see {_whether}, {_what} {_edges}",
        "answer yes or no {_whether}. {_body}",
        "given {_edges}, judge {_whether}",
        "do a flood fill on {_edges} to learn {_whether}",
        "establish {_whether} from {_edges}",
    ),
    questions=_QUESTIONS,
    stories=_STORIES,
)
COMPONENTS = Family(
    skill="graphs/component-count",
    sample=_sample_components,
    nouns=(
        "the number of connected components of the graph {_edges}",
        "the number of components of {_edges}",
        "the component count of the graph with edges {_edges}",
        "the count of connected components: {_edges}",
        "the number of separate groups in {_edges}",
        "the number of pieces of the network {_edges}",
        "the number of clusters formed by {_edges}",
        "the number of disconnected parts in {_edges}",
        "the number of islands in the graph {_edges}",
        "the number of mutually unreachable groups given {_edges}",
        "the number of groups that result from the pairs {_edges}",
        "the number of sets left by union-find on {_edges}",
        "the number of separate parts, {_what} {_edges}",
        "the number of maximal connected subgraphs of {_edges}",
        "the total of connected pieces in {_edges}",
    ),
    clauses=(
        "how many connected components {_edges} has",
        "how many components there are in {_edges}",
        "into how many pieces {_edges} falls",
        "how many separate groups there are given {_edges}",
        "how many clusters {_edges} makes",
        "how many disconnected parts there are if the edges are {_edges}",
        "how many networks there are with {_what} {_edges}",
        "of how many parts the graph {_edges} consists",
        "how many flood fills {_edges} needs",
        "how many groups the pairs {_edges} leave",
        "in how many pieces the network {_edges} is",
        "how many components result from {_edges}",
    ),
    commands=(
        "count the connected components of {_edges}",
        "count the components: {_edges}",
        "find the number of connected components in {_edges}",
        "determine how many pieces the graph {_edges} has",
        "work out the number of separate groups: {_edges}",
        "calculate how many components there are given {_edges}",
        "use union find on {_edges} and give the number of sets",
        "say how many clusters there are in {_edges}",
        "give the number of components for the edges {_edges}",
        "split {_edges} into connected components and count them",
        "report the component count for {_edges}",
        "group everything linked in {_edges} and say how many groups there are",
        "cluster the {_nodes} by {_edges} and count the clusters",
        "merge linked ones: {_edges}; then count the groups",
        "with {_edges}, state the number of connected components",
    ),
    questions=_QUESTIONS,
    stories=_STORIES,
    gives="number",
)
DEGREE = Family(
    skill="graphs/degree",
    sample=_sample_degree,
    nouns=(
        "the degree of {node} in the graph {_edges}",
        "the degree of vertex {node} given {_edges}",
        "the degree of node {node}: {_edges}",
        "the number of neighbours of {node} in {_edges}",
        "the number of edges at {node} if the edges are {_edges}",
        "the number of edges incident to {node} in {_edges}",
        "the number of links of {node} with {_what} {_edges}",
        "the valency of {node} in {_edges}",
        "the count of direct connections of {node} given {_edges}",
        "deg({node}) for the graph {_edges}",
        "{node}'s degree in {_edges}",
        "the number of times {node} occurs in the edges {_edges}",
        "the number of nodes one step from {node} in {_edges}",
        "the valence of {node}, {_what} {_edges}",
        "the size of {node}'s neighbourhood in {_edges}",
        "the number of {_what} at {node}: {_edges}",
    ),
    clauses=(
        "how many neighbours {node} has in {_edges}",
        "how many edges meet at {node}: {_edges}",
        "how many links {node} has given {_edges}",
        "what degree {node} has in the graph {_edges}",
        "to how many others {node} is joined if the edges are {_edges}",
        "how many direct connections {node} has with {_what} {_edges}",
        "how many edges end in {node} for {_edges}",
        "how connected {node} is, counting its edges in {_edges}",
        "in how many pairs of {_edges} {node} occurs",
        "how many nodes lie one step from {node} in {_edges}",
        "how many edges would vanish with {node} in {_edges}",
        "how many {_what} {node} has: {_edges}",
    ),
    commands=(
        "find the degree of {node} in {_edges}",
        "count the neighbours of {node}: {_edges}",
        "count the edges at {node} in {_edges}",
        "determine the degree of vertex {node} given {_edges}",
        "say how many links {node} has: {_edges}",
        "compute deg({node}) for {_edges}",
        "look at {_edges} and count the edges that touch {node}",
        "work out how many connections {node} has in {_edges}",
        "give the number of edges incident to {node}. edges: {_edges}",
        "tell how many times {node} is an end of an edge in {_edges}",
        "with {_edges}, state the degree of {node}",
        "report how many edges of {_edges} have {node} as an end",
        "list in your head the neighbours of {node} in {_edges} and give their number",
        "from {_edges}, count those that involve {node}",
        "check {_edges} for {node} and count its edges",
    ),
    questions=_QUESTIONS,
    stories=_STORIES,
    gives="number",
)

FAMILIES: tuple[Family, ...] = (PATH, HOPS, CONNECTED, COMPONENTS, DEGREE)
