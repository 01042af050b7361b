"""The rounds of fine-tuning: what is read how often, and how gently.

The first goes from the base model, the second from the first, the third from the second, and the one of the fast
model from the second too. The short ones, of two layers and from the base model, are there to compare: what a part
brings shows in two that differ in it.
"""

from dataclasses import dataclass, replace

from training.network import ARC, LABEL, LAYERS

Mixture = tuple[tuple[float, dict[str, float]], ...]
"""Until this part of the round: passes over each corpus per turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """How one round of fine-tuning goes."""

    words: int
    """Words read in all, those of a window that comes again counted again."""
    mixture: Mixture
    most: int
    """Words of the widest window; short windows teach faster, long ones read faster."""
    rate: float
    """Share of the full rate of learning."""
    dropout: float = 0.0
    """Of the numbers that each half of a layer adds."""
    swapped_windows: float = 0.0
    """Share of the windows of news in which names give way to others of their type."""
    swapped_names: float = 0.5
    """Share of the names there that do."""
    shapes: bool = True
    """Whether words have a shape beside their uncased pieces."""
    layers: int = LAYERS
    arc: int = ARC
    label: int = LABEL


FIRST = Round(
    words=3_200_000,
    # The noisy GMB early and lightly, the corpora of other text kinds before the end.
    mixture=(
        (0.30, {"worldwide": 1.0, "ewt": 1.0, "gum": 1.0, "crossner": 1.0, "wnut": 0.7, "gmb": 0.18}),
        (0.70, {"worldwide": 1.0, "ewt": 1.0, "gum": 1.0, "crossner": 0.7, "wnut": 0.4}),
        (1.01, {"worldwide": 1.0, "ewt": 1.0, "gum": 1.0, "crossner": 0.25}),
    ),
    most=150,
    rate=1.0,
)
SECOND = Round(
    words=4_900_000,
    # "own" is Worldwide in the words of our own tokenizer, as the pipeline reads it.
    mixture=(
        (0.55, {"worldwide": 0.6, "own": 0.6, "ewt": 1.0, "gum": 0.8, "crossner": 0.7, "wnut": 0.3}),
        (1.01, {"worldwide": 0.2, "own": 0.9, "ewt": 1.0, "gum": 0.7, "crossner": 0.2}),
    ),
    most=230,
    rate=0.6,
    dropout=0.1,
    swapped_windows=0.25,
)
THIRD = Round(
    # As the second, with more of EWT, whose names are the fewest.
    words=1_800_000,
    mixture=(
        (0.55, {"worldwide": 0.5, "own": 0.7, "ewt": 1.3, "gum": 0.7, "crossner": 0.7, "wnut": 0.3}),
        (1.01, {"worldwide": 0.2, "own": 0.9, "ewt": 1.4, "gum": 0.6, "crossner": 0.3}),
    ),
    most=230,
    rate=0.5,
    dropout=0.1,
    swapped_windows=0.25,
)
FAST = Round(
    words=2_100_000, mixture=SECOND.mixture, most=230, rate=1.0, swapped_windows=0.25, layers=2, arc=128, label=48
)

SHORT = replace(FAST, words=250_000, mixture=FIRST.mixture, most=150, swapped_windows=0.0)
ROUNDS = {
    "first": FIRST,
    "second": SECOND,
    "third": THIRD,
    "fast": FAST,
    "short": SHORT,
    "short-no-shapes": replace(SHORT, shapes=False),
    "short-news-alone": replace(SHORT, mixture=((1.01, {"worldwide": 1.0}),)),
}
