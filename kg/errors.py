"""Every error raised on purpose: where it is, what is wrong, and what to do, in one line."""

from __future__ import annotations


class KgError(Exception):
    """A problem that a person can mend; the message is one line with the remedy.

    Args:
        where: path, query or option that is wrong; may be empty.
        what: what is wrong there.
        remedy: what to do about it; may be empty.
    """

    exit_code = 2

    def __init__(self, where: object, what: str, remedy: str = "") -> None:
        self.where = str(where)
        self.what = what
        self.remedy = remedy
        super().__init__(": ".join(part for part in (self.where, what) if part) + (f" {remedy}" if remedy else ""))


class DocumentError(KgError):
    """A document that cannot be read; the others can."""


class LanguageError(KgError):
    """A language pipeline that cannot be loaded or lacks a component."""


class QueryError(KgError):
    """A query or a parameter of it that is wrong."""


class UnknownThingError(KgError):
    """A name that no thing in the graph has; the remedy names the nearest."""


class GraphError(KgError):
    """A graph, store or dataset file that is missing, broken or locked."""


class CheckFailedError(KgError):
    """A check that found something."""

    exit_code = 1
