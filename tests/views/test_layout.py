from __future__ import annotations

from itertools import combinations
from math import hypot

import networkx as nx

from kg.views.layout import place
from kg.views.select import around, backbone, importance


def _stars(n: int, rays: int) -> nx.Graph:
    graph = nx.Graph()
    for i in range(n):
        graph.add_edges_from((f"hub{i}", f"ray{i}-{j}") for j in range(rays))
    graph.add_edges_from((f"hub{i}", f"hub{i + 1}") for i in range(n - 1))
    return graph


def test_no_two_nodes_overlap():
    graph = _stars(6, 15)
    sizes = dict.fromkeys(graph, 12.0)

    points = place(graph, sizes)

    overlaps = [(a, b) for a, b in combinations(sorted(graph), 2)
                if hypot(points[a][0] - points[b][0], points[a][1] - points[b][1]) < sizes[a] + sizes[b]]  # fmt: skip
    assert overlaps == []


def test_the_neighbours_of_a_hub_stand_around_it_and_not_upon_it():
    graph = _stars(2, 45)

    points = place(graph, dict.fromkeys(graph, 12.0))

    (x, y) = points["hub0"]
    distances = sorted(hypot(points[ray][0] - x, points[ray][1] - y) for ray in graph["hub0"])
    assert distances[0] > 60


def test_the_same_graph_is_drawn_the_same_way_whatever_the_order_of_its_nodes():
    graph = _stars(3, 8)
    turned = nx.Graph()
    turned.add_nodes_from(sorted(graph, reverse=True))
    turned.add_edges_from(sorted(graph.edges, reverse=True))

    assert place(graph, dict.fromkeys(graph, 9.0)) == place(turned, dict.fromkeys(graph, 9.0))


def test_components_do_not_lie_on_each_other():
    graph = nx.disjoint_union(nx.complete_graph(5), nx.path_graph(4))
    graph = nx.relabel_nodes(graph, str)

    points = place(graph, dict.fromkeys(graph, 9.0))

    first, second = ([points[str(i)] for i in span] for span in (range(5), range(5, 9)))
    boxes = [(min(p[0] for p in part), min(p[1] for p in part), max(p[0] for p in part), max(p[1] for p in part))
             for part in (first, second)]  # fmt: skip
    (a, b, c, d), (e, f, g, h) = boxes
    assert c < e or g < a or d < f or h < b


def test_an_empty_graph_and_a_lone_node_can_be_placed():
    lone = nx.Graph()
    lone.add_node("a")

    assert place(nx.Graph(), {}) == {}
    assert place(lone, {"a": 9.0}) == {"a": (0.0, 0.0)}


def test_the_backbone_hangs_together_and_keeps_to_its_limit():
    graph = _stars(6, 15)

    shown = backbone(graph, importance(graph), limit=30)

    assert len(shown) == 30
    assert nx.is_connected(graph.subgraph(shown))


def test_each_large_component_has_its_share_and_fragments_are_left_out():
    graph = nx.relabel_nodes(nx.disjoint_union_all([nx.star_graph(39), nx.star_graph(19), nx.path_graph(2)]), str)

    shown = backbone(graph, importance(graph), limit=30)

    assert sum(int(node) < 40 for node in shown) == 20
    assert sum(40 <= int(node) < 60 for node in shown) == 10


def test_the_view_around_a_node_keeps_all_its_neighbours():
    graph = _stars(3, 8)

    shown = around(graph, "hub0", importance(graph), limit=5)

    assert set(shown) == {"hub0", *graph["hub0"]}
