"""The fixed part of the ontology: our classes, properties and individuals, and the terms of others that a graph uses.

Event types, roles and relations are not here: they come from the rules in `kg.events` and `kg.relations`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassTerm:
    """A class of ours; `parents` and `members` (classes of which it is the union) are CURIEs."""

    name: str
    definition: str
    parents: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyTerm:
    """A property of ours. A range in `xsd` makes it a datatype property, any other (or none) an object property."""

    name: str
    definition: str
    domain: str = ""
    range: str = ""
    parent: str = ""


CLASSES = (
    ClassTerm(
        name="Entity",
        definition="A person, organization, place, named event or work that texts name.",
        members=("schema:Person", "schema:Organization", "schema:Place", "kgo:NamedEvent", "kgo:Work"),
    ),
    ClassTerm(
        name="Fact",
        definition="What reports tell of things: a role somebody holds, an event, a measured quantity.",
        members=("org:Membership", "sem:Event", "schema:Observation"),
    ),
    ClassTerm(
        name="Sourced",
        definition="What one article says, with the sentence that says so and the rule that found it.",
        members=("kgo:Report", "kgo:Attribution"),
    ),
    ClassTerm(
        name="Dated",
        definition="What can have a time.",
        members=("kgo:Fact", "kgo:Sourced"),
    ),
    ClassTerm(
        name="EventOrReport",
        definition="An event, or what one article says of it: both have participants.",
        members=("sem:Event", "kgo:Report"),
    ),
    ClassTerm(
        name="RoleOrReport",
        definition="A role somebody holds, or what one article says of it: both have a title.",
        members=("org:Membership", "kgo:Report"),
    ),
    ClassTerm(
        name="NamedEvent",
        definition="An event with a name of its own: an expo, a summit, a war.",
        parents=("sem:Event", "schema:Event"),
    ),
    ClassTerm(
        name="Work",
        definition="An initiative, treaty, document, book, film, product or other thing that somebody made and named.",
    ),
    ClassTerm(
        name="IntergovernmentalOrganization",
        definition="An organization whose members are states.",
        parents=("schema:Organization",),
    ),
    ClassTerm(
        name="Mention",
        definition="A stretch of an article, by half-open offsets: a name, or a sentence or clause used as evidence.",
    ),
    ClassTerm(
        name="AnaphoricMention",
        definition="A pronoun or description that stands for something named elsewhere in the article.",
        parents=("kgo:Mention",),
    ),
    ClassTerm(
        name="AdjectivalMention",
        definition="A nationality that points at a country without naming it, such as “Chinese”.",
        parents=("kgo:Mention",),
    ),
    ClassTerm(
        name="Report",
        definition="What one article says of one fact, with one status; that of a relation is an rdf:Statement.",
        parents=("prov:Entity",),
    ),
    ClassTerm(name="Attribution", definition="Who said what, in one article.", parents=("prov:Entity",)),
    ClassTerm(name="Conflict", definition="Reports of one thing that cannot both be right."),
    ClassTerm(name="Status", definition="How a text presents a fact."),
    ClassTerm(name="DatePrecision", definition="How closely the words of a text fix a time."),
)

STATUSES = {
    "Happened": "The text says that it happened or is so.",
    "Planned": "The text says that it is to happen.",
    "Hypothetical": "The text says that it may or might happen, or asks for it.",
    "Denied": "The text says that it did not happen or is not so.",
}

PRECISIONS = {
    "Day": "One day.",
    "Week": "A week.",
    "Month": "A month.",
    "Season": "A season of a year.",
    "Quarter": "A quarter of a year.",
    "Year": "A year.",
    "Decade": "A decade.",
    "Century": "A century.",
    "Interval": "A stretch of days with named ends.",
}


def _property(name: str, definition: str, domain: str = "", range: str = "", parent: str = "") -> PropertyTerm:
    return PropertyTerm(name=name, definition=definition, domain=domain, range=range, parent=parent)


PROPERTIES = (
    # articles
    _property("sourceFile", "File that the article stands in.", "schema:NewsArticle", "xsd:string"),
    _property("begin", "First code point of the article in its file.", "schema:NewsArticle", "xsd:integer"),
    _property("end", "Code point behind the article in its file.", "schema:NewsArticle", "xsd:integer"),
    _property("sha256", "SHA-256 of the article's text in UTF-8.", "schema:NewsArticle", "xsd:string"),
    _property("publishedBasis", "How the day of publication is known.", "schema:NewsArticle", "xsd:string"),
    _property("duplicateOf", "Article of which this is a copy.", "schema:NewsArticle", "schema:NewsArticle"),
    # things and their mentions
    _property("mentionCount", "How often the thing is named.", "kgo:Entity", "xsd:integer"),
    _property("articleCount", "How many articles mention the thing.", "kgo:Entity", "xsd:integer"),
    _property("mergeReason", "Why two names were taken for one thing.", "kgo:Entity", "rdf:langString"),
    _property("keptApartReason", "Why two names were not taken for one thing.", "kgo:Entity", "rdf:langString"),
    _property("alludedToBy", "Nationality that points at the country.", "kgo:Entity", "kgo:AdjectivalMention"),
    _property("inSentence", "Sentence in which a mention stands.", "kgo:Mention", "kgo:Mention"),
    # reports
    _property("reports", "Role, event or observation of which the report tells.", "kgo:Report", "kgo:Fact"),
    _property("status", "How the text presents the fact.", "kgo:EventOrReport", "kgo:Status"),
    _property("confidence", "How sure it is that the text says so, from 0 to 1.", "kgo:Sourced", "xsd:decimal"),
    _property("rule", "Name of the rule that found it.", "kgo:Sourced", "xsd:string"),
    _property("attributedTo", "Whose word the article passes on.", "kgo:Report", "kgo:Entity"),
    _property("standsFor", "Country meant where its capital is named.", "kgo:Report", "schema:Place"),
    _property("sourceCount", "How many articles assert the fact, copies counted once.", "kgo:Fact", "xsd:integer"),
    _property("reportedType", "Event type that the article gives.", "kgo:Report"),
    # times
    _property("earliest", "First day of the time.", "kgo:Dated", "xsd:date"),
    _property("latest", "Last day of the time.", "kgo:Dated", "xsd:date"),
    _property("datePrecision", "How closely the words fix the time.", "kgo:Dated", "kgo:DatePrecision"),
    _property("timeText", "Words that tell the time.", "kgo:Sourced", "xsd:string"),
    # roles
    _property("title", "Title of the role.", "kgo:RoleOrReport", "xsd:string"),
    _property("ended", "Whether the role is a former one.", "org:Membership", "xsd:boolean"),
    _property("represents", "Country for which a person holds a role.", "schema:Person", "schema:Place"),
    # attributions
    _property("speaker", "Who says or writes it.", range="kgo:Entity", parent="sem:hasActor"),
    _property("speakerText", "Words for the speaker, such as “analysts”.", "kgo:Attribution", "xsd:string"),
    _property("cue", "Words that show that somebody speaks.", "kgo:Attribution", "xsd:string"),
    _property("direct", "Whether any part stands in quotation marks or is a turn.", "kgo:Attribution", "xsd:boolean"),
    _property("addressee", "To whom it is said.", "kgo:Attribution", "kgo:Entity"),
    _property("content", "Stretch of text that was said.", "kgo:Attribution", "kgo:Mention"),
    # observations
    _property("qualifier", "Words that bound the value, such as “more than”.", "kgo:Report", "xsd:string"),
    _property("verbatim", "The figure as printed.", "kgo:Report", "xsd:string"),
    # conflicts
    _property("about", "Thing on which reports disagree.", "kgo:Conflict"),
    _property("between", "Report that disagrees with another.", "kgo:Conflict", "kgo:Report"),
    # runs
    _property("version", "Version of the program.", "prov:Activity", "xsd:string"),
    _property("model", "Language model.", "prov:Activity", "xsd:string"),
    _property("option", "Option, as name=value.", "prov:Activity", "xsd:string"),
    _property("input", "Input file and its hash.", "prov:Activity", "xsd:string"),
)

FOREIGN_CLASSES = {
    "schema:Person": (),
    "schema:Organization": (),
    "schema:Airline": ("schema:Organization",),
    "schema:CollegeOrUniversity": ("schema:EducationalOrganization",),
    "schema:Corporation": ("schema:Organization",),
    "schema:EducationalOrganization": ("schema:Organization",),
    "schema:GovernmentOrganization": ("schema:Organization",),
    "schema:LibrarySystem": ("schema:Organization",),
    "schema:MedicalOrganization": ("schema:Organization",),
    "schema:Museum": ("schema:CivicStructure",),
    "schema:NGO": ("schema:Organization",),
    "schema:NewsMediaOrganization": ("schema:Organization",),
    "schema:PerformingGroup": ("schema:Organization",),
    "schema:PoliticalParty": ("schema:Organization",),
    "schema:ResearchOrganization": ("schema:Organization",),
    "schema:School": ("schema:EducationalOrganization",),
    "schema:SportsOrganization": ("schema:Organization",),
    "schema:SportsTeam": ("schema:SportsOrganization",),
    "schema:WorkersUnion": ("schema:Organization",),
    "schema:Place": (),
    "schema:AdministrativeArea": ("schema:Place",),
    "schema:Airport": ("schema:CivicStructure",),
    "schema:BodyOfWater": ("schema:Landform",),
    "schema:City": ("schema:AdministrativeArea",),
    "schema:CivicStructure": ("schema:Place",),
    "schema:Continent": ("schema:Landform",),
    "schema:Country": ("schema:AdministrativeArea",),
    "schema:Landform": ("schema:Place",),
    "schema:LandmarksOrHistoricalBuildings": ("schema:Place",),
    "schema:State": ("schema:AdministrativeArea",),
    "schema:TouristAttraction": ("schema:Place",),
    "schema:Event": (),
    "sem:Event": (),
    "org:Membership": (),
    "schema:Observation": (),
    "schema:NewsArticle": (),
    "prov:Entity": (),
    "prov:Activity": (),
}
"""Classes of other vocabularies and the classes above them, which Protégé needs to be told."""

FOREIGN_OBJECT_PROPERTIES = (
    "gaf:denotedBy", "oa:hasSource", "org:member", "org:organization", "prov:wasDerivedFrom", "prov:wasGeneratedBy",
    "schema:about", "schema:author", "schema:containedInPlace", "schema:mentions", "schema:nationality",
    "schema:observationAbout", "schema:publisher", "schema:sameAs", "schema:worksFor", "sem:hasActor", "sem:hasPlace",
    "sem:subEventOf",
)  # fmt: skip

FOREIGN_DATATYPE_PROPERTIES = (
    "geo:lat", "geo:long", "oa:end", "oa:exact", "oa:start", "schema:datePublished", "schema:headline",
    "schema:jobTitle", "schema:measuredProperty", "schema:text", "schema:unitText", "schema:url", "schema:value",
    "schema:wordCount",
)  # fmt: skip

FOREIGN_ANNOTATION_PROPERTIES = (
    "dcterms:description", "dcterms:license", "dcterms:title", "skos:altLabel", "skos:closeMatch", "skos:definition",
    "skos:prefLabel",
)  # fmt: skip
