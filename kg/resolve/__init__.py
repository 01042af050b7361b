"""Mentions -> things: one thing per person, organization, place, named event and work, with a reason for every
merge.
"""

from kg.resolve.corrections import Corrections, read_corrections
from kg.resolve.resolve import resolve

__all__ = ["Corrections", "read_corrections", "resolve"]
