"""Positions of nodes, computed once so that no physics runs in the browser."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Points = NDArray[np.float64]

_SPACING = 100.0  # wanted length of an edge, in page units
_ITERATIONS = 250
_CUT_OFF = 4.0  # spacings beyond which two nodes no longer push each other
_DEGREE_FOR_DOUBLE = 4.0  # a node with three times as many links pushes twice as hard as one without
_RANK_BLEND = 0.5  # 0 keeps the shape that the forces give, 1 spreads the nodes evenly along each axis
_ASPECT = 1.6  # width to height of the whole picture


def place(graph: nx.Graph[str], sizes: dict[str, float]) -> dict[str, tuple[float, float]]:
    """Coordinates of every node, rounded to 0.1, the same on every run.

    Each component is laid out by forces (Fruchterman & Reingold 1991; repulsion cut off, found by a k-d tree), turned
    to landscape, spread along both axes and freed of overlaps; the components are packed on shelves, largest first.

    Args:
        graph: edges may have a `weight` above 0.
        sizes: radius of each node, in page units.
    """
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    boxes = []
    for part in parts:
        names = sorted(part)
        points = _place_component(graph, names, np.array([sizes[name] for name in names]))
        boxes.append((names, points - points.min(axis=0, initial=0.0)))
    return _pack(boxes)


def _place_component(graph: nx.Graph[str], names: Sequence[str], radii: NDArray[np.float64]) -> Points:
    if len(names) == 1:
        return np.zeros((1, 2))
    index = {name: i for i, name in enumerate(names)}
    edges = sorted(
        (*sorted((index[a], index[b])), graph[a][b].get("weight", 1.0)) for a, b in graph.subgraph(names).edges
    )
    left = np.array([e[0] for e in edges])
    right = np.array([e[1] for e in edges])
    pull = np.sqrt(np.array([e[2] for e in edges], dtype=float))
    pull /= pull.max()
    # What has many links pushes harder, so that its many neighbours stand around it and not upon it.
    mass = np.sqrt(1 + np.array([graph.degree(name) for name in names]) / _DEGREE_FOR_DOUBLE)
    points = _start(graph, names)
    heat = _SPACING * 2
    for _ in range(_ITERATIONS):
        points = points + _step(points, mass, left, right, pull, heat)
        heat = max(heat * 0.98, 1.0)
    points = _spread(_landscape(points))
    return _apart(points, radii)


def _start(graph: nx.Graph[str], names: Sequence[str]) -> Points:
    """Nodes on circles around the busiest one, by distance from it: near the end result and free of chance."""
    centre = max(names, key=lambda name: (graph.degree(name), name))
    distance = nx.single_source_shortest_path_length(graph, centre)
    order = sorted(names, key=lambda name: (distance[name], name))
    points = np.zeros((len(names), 2))
    row = {name: i for i, name in enumerate(names)}
    for position, name in enumerate(order):
        # The golden angle spreads successive points evenly.
        angle, radius = position * 2.399963, _SPACING * 0.7 * np.sqrt(position)
        points[row[name]] = radius * np.cos(angle), radius * np.sin(angle)
    return points


def _step(
    points: Points,
    mass: NDArray[np.float64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    pull: NDArray[np.float64],
    heat: float,
) -> Points:
    force = np.zeros_like(points)
    pairs = cKDTree(points).query_pairs(_SPACING * _CUT_OFF, output_type="ndarray")
    if len(pairs):
        gap = points[pairs[:, 0]] - points[pairs[:, 1]]
        length = np.maximum(np.hypot(gap[:, 0], gap[:, 1]), 1.0)
        push = gap * (mass[pairs[:, 0]] * mass[pairs[:, 1]] * _SPACING**2 / length**2)[:, None]
        for axis in (0, 1):
            force[:, axis] += np.bincount(pairs[:, 0], push[:, axis], len(points))
            force[:, axis] -= np.bincount(pairs[:, 1], push[:, axis], len(points))
    gap = points[left] - points[right]
    length = np.hypot(gap[:, 0], gap[:, 1])
    draw = gap * (length / _SPACING * pull)[:, None]
    for axis in (0, 1):
        force[:, axis] -= np.bincount(left, draw[:, axis], len(points))
        force[:, axis] += np.bincount(right, draw[:, axis], len(points))
    force -= points * 0.02
    strength = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-9)
    return force * (np.minimum(strength, heat) / strength)[:, None]


def _landscape(points: Points) -> Points:
    centred = points - points.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    # The sign of an axis is arbitrary; fix it, so that every machine draws the same picture.
    signs = np.sign(axes[np.arange(2), np.abs(axes).argmax(axis=1)]) if len(points) > 1 else np.ones(2)
    turned: Points = centred @ (axes * signs[:, None]).T
    return turned


def _spread(points: Points) -> Points:
    """Each axis blended with its ranks, which opens crowded places and closes empty ones."""
    if len(points) < 3:
        return points
    width = _SPACING * np.sqrt(len(points)) * 1.1
    spread = np.empty_like(points)
    for axis, extent in ((0, width * np.sqrt(_ASPECT)), (1, width / np.sqrt(_ASPECT))):
        values = points[:, axis]
        ranks = np.empty(len(values))
        ranks[np.argsort(values, kind="stable")] = np.arange(len(values))
        ranks = ranks / (len(values) - 1) - 0.5
        scaled = values / max(np.abs(values).max() * 2, 1e-9)
        spread[:, axis] = extent * (_RANK_BLEND * ranks + (1 - _RANK_BLEND) * scaled)
    return spread


def _apart(points: Points, radii: NDArray[np.float64]) -> Points:
    """Points moved until no two circles, with a margin for their labels, overlap (or 60 rounds are over)."""
    points = points.copy()
    reach = float(radii.max() * 2 + 16)
    for _ in range(60):
        pairs = cKDTree(points).query_pairs(reach, output_type="ndarray")
        if not len(pairs):
            break
        gap = points[pairs[:, 0]] - points[pairs[:, 1]]
        length = np.hypot(gap[:, 0], gap[:, 1])
        lack = radii[pairs[:, 0]] + radii[pairs[:, 1]] + 16 - length
        close = lack > 0
        if not close.any():
            break
        pairs, gap, length, lack = pairs[close], gap[close], length[close], lack[close]
        direction = np.where(length[:, None] > 1e-6, gap / np.maximum(length, 1e-6)[:, None], np.array([[1.0, 0.0]]))
        move = direction * (lack / 2)[:, None]
        for axis in (0, 1):
            points[:, axis] += np.bincount(pairs[:, 0], move[:, axis], len(points))
            points[:, axis] -= np.bincount(pairs[:, 1], move[:, axis], len(points))
    return points


def _pack(boxes: Sequence[tuple[Sequence[str], Points]]) -> dict[str, tuple[float, float]]:
    margin = _SPACING * 0.9
    sizes = [points.max(axis=0, initial=0.0) + margin for _, points in boxes]
    area = sum(float(width * height) for width, height in sizes)
    shelf_width = max([np.sqrt(area * _ASPECT), *(float(size[0]) for size in sizes)], default=0.0)
    placed: dict[str, tuple[float, float]] = {}
    x = y = shelf_height = 0.0
    for (names, points), (width, height) in zip(boxes, sizes, strict=True):
        if x and x + width > shelf_width:
            x, y, shelf_height = 0.0, y + shelf_height, 0.0
        for name, point in zip(names, points, strict=True):
            placed[name] = (round(float(x + point[0]), 1), round(float(y + point[1]), 1))
        x += float(width)
        shelf_height = max(shelf_height, float(height))
    return placed
