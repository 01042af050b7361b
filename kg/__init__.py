"""Turn a folder of English news into an RDF graph that can be queried and checked."""

__version__ = "0.1.0"
