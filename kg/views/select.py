"""Which part of a large graph a page shows: a connected, legible core."""

from __future__ import annotations

import heapq

import networkx as nx

# Components smaller than this are left out while a larger one still has nodes to show.
_MIN_COMPONENT = 3


def importance(graph: nx.Graph[str]) -> dict[str, float]:
    """PageRank of every node (Page et al. 1999), edges weighted; the values sum to 1."""
    if not graph:
        return {}
    ranks: dict[str, float] = nx.pagerank(graph, weight="weight")
    return ranks


def backbone(graph: nx.Graph[str], ranks: dict[str, float], *, limit: int) -> list[str]:
    """At most `limit` nodes that hang together, most important first.

    Starts at the most important node and always adds the neighbour of what is in with the greatest importance times
    weight of the edge to it. Large components each get a share of the limit by their number of nodes.
    """
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    kept = [part for part in parts if len(part) >= _MIN_COMPONENT] or parts
    total = sum(len(part) for part in kept)
    chosen: list[str] = []
    for part in kept:
        if len(chosen) >= limit:
            break
        share = max(_MIN_COMPONENT, round(limit * len(part) / total))
        chosen.extend(_grow(graph, part, ranks, min(share, limit - len(chosen))))
    return sorted(chosen, key=lambda node: (-ranks[node], node))


def _grow(graph: nx.Graph[str], part: set[str], ranks: dict[str, float], limit: int) -> list[str]:
    first = min(part, key=lambda node: (-ranks[node], node))
    frontier: list[tuple[float, str]] = [(0.0, first)]
    seen: set[str] = set()
    while frontier and len(seen) < limit:
        _, node = heapq.heappop(frontier)
        if node in seen:
            continue
        seen.add(node)
        for other in graph[node]:
            if other not in seen:
                heapq.heappush(frontier, (-ranks[other] * graph[node][other].get("weight", 1.0), other))
    return sorted(seen)


def around(graph: nx.Graph[str], node: str, ranks: dict[str, float], *, limit: int) -> list[str]:
    """A node, all its neighbours, and the most important of theirs; `limit` in all, or more if the neighbours are."""
    near = {node, *graph[node]}
    second = {other for neighbour in graph[node] for other in graph[neighbour]} - near
    best = sorted(second, key=lambda other: (-ranks[other], other))[: max(0, limit - len(near))]
    return sorted({*near, *best}, key=lambda other: (-ranks[other], other))
