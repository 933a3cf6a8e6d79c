"""Graphs: shortest paths, connectivity and degrees in undirected graphs (networkx).

Edges come as parallel lists: the i-th `tail` is joined with the i-th `head` (and the i-th
`weight`). Edges written as one word of two capital letters (`AB = 5`) come as `edge`. Names
of nodes are compared without regard to case; an edge named twice is one edge.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, TypeAlias

from reasonnet.tools.arguments import INTEGER, NAME, NUMBER
from reasonnet.tools.errors import ArgumentError, ToolError
from reasonnet.tools.registry import ArgumentType, many, one, optional, tool

Graph: TypeAlias = Any
"""networkx.Graph, which is imported only where it is needed."""

MAX_EDGES = 200
MAX_NODES = 10_000
Pairs = tuple[tuple[str, str], ...]
Names = tuple[str, ...]


def parse_edge(text: str) -> tuple[str, str]:
    """Parse an edge written as two capital letters, `AB`."""
    plain = text.strip().strip("\"'“”‘’`.,;:()[]")
    if not re.fullmatch(r"[A-Z]{2}", plain):
        raise ArgumentError(f"not an edge of two letters: {text[:40]!r}")
    return plain[0], plain[1]


EDGE = ArgumentType("edge", parse_edge)


def node_key(name: str) -> str:
    """Return the form under which names of nodes are compared."""
    return re.sub(r"\s+", " ", name).casefold().removeprefix("the ").strip()


def _graph(
    tail: Names,
    head: Names,
    edge: Pairs,
    weight: tuple[Fraction, ...] | None = None,
    node: Names = (),
) -> Graph:
    """Build the graph; raises ToolError if the lists do not match."""
    import networkx

    if len(tail) != len(head):
        raise ToolError(f"{len(tail)} first ends but {len(head)} second ends of edges")
    if tail and edge:
        raise ToolError("edges in two notations")
    pairs = [*zip(tail, head, strict=True), *edge]
    if weight is not None and len(weight) != len(pairs):
        raise ToolError(f"{len(pairs)} edges but {len(weight)} weights")
    graph: Graph = networkx.Graph()
    graph.add_nodes_from(node_key(name) for name in node)
    for index, (one_end, other_end) in enumerate(pairs):
        a, b = node_key(one_end), node_key(other_end)
        length = weight[index] if weight is not None else Fraction(1)
        if length < 0:
            raise ToolError("a negative weight")
        if not graph.has_edge(a, b) or graph.edges[a, b]["weight"] > length:
            graph.add_edge(a, b, weight=length)
    return graph


def _require(graph: Graph, name: str) -> str:
    key = node_key(name)
    if key not in graph:
        raise ToolError(f"no edge at {name}")
    return key


@tool(
    "graphs/shortest-path",
    tail=many(NAME, 0, MAX_EDGES),
    head=many(NAME, 0, MAX_EDGES),
    edge=many(EDGE, 0, MAX_EDGES),
    weight=many(NUMBER, 1, MAX_EDGES),
    source=one(NAME),
    target=one(NAME),
)
def shortest_path(
    tail: Names, head: Names, edge: Pairs, weight: tuple[Fraction, ...], source: str, target: str
) -> Fraction:
    """The least total weight of a path between two nodes, in the unit of the weights.

    Raises:
        ToolError: no path, an unknown node, a negative weight, or lists of unequal length.
    """
    import networkx

    graph = _graph(tail, head, edge, weight)
    start, end = _require(graph, source), _require(graph, target)
    try:
        return Fraction(networkx.dijkstra_path_length(graph, start, end))
    except networkx.NetworkXNoPath:
        raise ToolError(f"no path from {source} to {target}") from None


@tool(
    "graphs/hops",
    tail=many(NAME, 0, MAX_EDGES),
    head=many(NAME, 0, MAX_EDGES),
    edge=many(EDGE, 0, MAX_EDGES),
    source=one(NAME),
    target=one(NAME),
)
def hops(tail: Names, head: Names, edge: Pairs, source: str, target: str) -> int:
    """The fewest edges on a path between two nodes.

    Raises:
        ToolError: no path, an unknown node, or lists of unequal length.
    """
    import networkx

    graph = _graph(tail, head, edge)
    start, end = _require(graph, source), _require(graph, target)
    try:
        return int(networkx.shortest_path_length(graph, start, end))
    except networkx.NetworkXNoPath:
        raise ToolError(f"no path from {source} to {target}") from None


def _add_unnamed(graph: Graph, node_count: int | None) -> None:
    """Add the nodes that a number of nodes promises but no edge or list names."""
    if node_count is None:
        return
    if not len(graph) <= node_count <= MAX_NODES:
        raise ToolError(f"{node_count} nodes, but {len(graph)} are named")
    graph.add_nodes_from(f" unnamed {index}" for index in range(node_count - len(graph)))


@tool(
    "graphs/connected",
    chance=0.5,
    tail=many(NAME, 0, MAX_EDGES),
    head=many(NAME, 0, MAX_EDGES),
    edge=many(EDGE, 0, MAX_EDGES),
    node=many(NAME, 0, MAX_EDGES),
    node_count=optional(INTEGER),
    source=optional(NAME),
    target=optional(NAME),
)
def connected(
    tail: Names,
    head: Names,
    edge: Pairs,
    node: Names,
    node_count: int | None,
    source: str | None,
    target: str | None,
) -> bool:
    """Whether a path joins two nodes (or, if none are named, every pair of nodes).

    A source or target without any edge is joined with nothing but itself.

    Raises:
        ToolError: only one of source and target, an empty graph, or lists of unequal length.
    """
    import networkx

    graph = _graph(tail, head, edge, node=node)
    if (source is None) != (target is None):
        raise ToolError("a source without a target, or a target without a source")
    if source is not None and target is not None:
        graph.add_nodes_from((node_key(source), node_key(target)))
        return bool(networkx.has_path(graph, node_key(source), node_key(target)))
    _add_unnamed(graph, node_count)
    if not graph:
        raise ToolError("a graph without nodes")
    return bool(networkx.is_connected(graph))


@tool(
    "graphs/component-count",
    tail=many(NAME, 0, MAX_EDGES),
    head=many(NAME, 0, MAX_EDGES),
    edge=many(EDGE, 0, MAX_EDGES),
    node=many(NAME, 0, MAX_EDGES),
    node_count=optional(INTEGER),
)
def component_count(
    tail: Names, head: Names, edge: Pairs, node: Names, node_count: int | None
) -> int:
    """The number of connected components.

    Args:
        node: nodes named on their own; they count even if no edge reaches them.
        node_count: the number of all nodes, if it is given.

    Raises:
        ToolError: an empty graph, fewer nodes than named, or lists of unequal length.
    """
    import networkx

    graph = _graph(tail, head, edge, node=node)
    _add_unnamed(graph, node_count)
    if not graph:
        raise ToolError("a graph without nodes")
    return int(networkx.number_connected_components(graph))


@tool(
    "graphs/degree",
    tail=many(NAME, 0, MAX_EDGES),
    head=many(NAME, 0, MAX_EDGES),
    edge=many(EDGE, 0, MAX_EDGES),
    node=one(NAME),
)
def degree(tail: Names, head: Names, edge: Pairs, node: str) -> int:
    """The number of edges at a node (a loop counts twice; 0 if no edge names the node).

    Raises:
        ToolError: no edges, or lists of unequal length.
    """
    graph = _graph(tail, head, edge)
    if not graph:
        raise ToolError("a graph without edges")
    key = node_key(node)
    return int(graph.degree(key)) if key in graph else 0
