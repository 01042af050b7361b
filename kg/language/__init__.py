"""The trained pipelines: model data, loading, and the components of our own.

Nothing heavy is imported before a pipeline is loaded, so that `kg --help` stays instant.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import LanguageError

if TYPE_CHECKING:
    from spacy.language import Language

MODELS = Path(__file__).parent / "models"
"""Where the shipped pipelines lie, one folder each, as spaCy writes them."""

SHIPPED = ("accurate", "fast")

# The modules that register what the configs of the shipped pipelines name.
_REGISTERED = ("tokenizer", "paragraphs", "consistency", "encoder", "heads")

_REQUIRED = ("parser", "ner")


def register_components() -> None:
    """Make our tokenizer, layers and components known to spaCy."""
    for name in _REGISTERED:
        import_module(f"kg.language.{name}")


def load_pipeline(model: str = "accurate") -> Language:
    """The spaCy pipeline called `model`: "accurate", "fast", or the name or path of another installed one.

    Raises:
        LanguageError: there is no such pipeline, it cannot be read, or it finds no names or no syntax.
    """
    import spacy

    register_components()
    path = MODELS / model if model in SHIPPED else Path(model)
    if model in SHIPPED and not path.is_dir():
        raise LanguageError(
            model, "this pipeline is missing from the installation.", "Install the package kg-news again."
        )
    try:
        nlp = spacy.load(path if path.is_dir() else model)
    except (OSError, ValueError, KeyError, ImportError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise LanguageError(
            model,
            f"no spaCy pipeline can be loaded from it ({reason[:160]}).",
            f"Take one of {', '.join(SHIPPED)}, or install it first: python -m spacy download {model}",
        ) from error
    missing = [name for name in _REQUIRED if name not in nlp.pipe_names]
    if missing:
        raise LanguageError(
            model,
            f"the pipeline has no {' and no '.join(missing)}, so it finds no facts.",
            f"Take one with {' and '.join(_REQUIRED)}, such as {SHIPPED[0]}.",
        )
    return nlp
