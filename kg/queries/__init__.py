"""Questions to a graph: the files in `queries/`, run by name, by file or as typed; things by name."""

from kg.queries.dossier import Dossier, read_dossier
from kg.queries.names import Match, NameIndex, find_things, read_names, resolve_name
from kg.queries.read import Parameter, Query, find_query, query_folder, read_queries, read_query
from kg.queries.run import Answer, run_query, show_term

__all__ = [
    "Answer",
    "Dossier",
    "Match",
    "NameIndex",
    "Parameter",
    "Query",
    "find_query",
    "find_things",
    "query_folder",
    "read_dossier",
    "read_names",
    "read_queries",
    "read_query",
    "resolve_name",
    "run_query",
    "show_term",
]
