"""Units of measure and of time: their usual names, and the ways they are written."""

from __future__ import annotations

MEASURE, DURATION = "measure", "duration"

UNITS = {
    MEASURE: {
        "km": "km|kms|kilomet(?:er|re)s?",
        "m": "met(?:er|re)s?|m",
        "cm": "cm|centimet(?:er|re)s?",
        "mm": "mm|millimet(?:er|re)s?",
        "miles": "miles?",
        "nautical miles": "nautical miles?",
        "feet": "feet|foot|ft",
        "inches": "inch(?:es)?",
        "yards": "yards?",
        "square kilometers": "(?:sq\\.? ?|square )(?:km|kilomet(?:er|re)s?)|km²|km2",
        "square meters": "(?:sq\\.? ?|square )(?:m|met(?:er|re)s?)|m²|m2|sqm",
        "square miles": "(?:sq\\.? |square )miles?",
        "square feet": "(?:sq\\.? ?|square )(?:feet|foot|ft)",
        "cubic meters": "(?:cu\\.? |cubic )(?:m|met(?:er|re)s?)|m³|m3",
        "cubic feet": "cubic feet",
        "hectares": "hectares?|ha",
        "acres": "acres?",
        "mu": "mu",
        "rai": "rai",
        "dunams": "dunams?|dunums?",
        "feddans": "feddans?|faddans?",
        "bighas": "bighas?",
        "manzanas": "manzanas?",
        "tons": "(?:metric |short |long )?(?:tons?|tonnes?)|mt",
        "kg": "kgs?|kilograms?|kilos?",
        "grams": "grams?|gm|g",
        "mg": "mg|milligrams?",
        "lb": "lbs?",
        "ounces": "ounces?|oz",
        "quintals": "quintals?",
        "carats": "carats?",
        "liters": "lit(?:er|re)s?",
        "ml": "ml|millilit(?:er|re)s?",
        "gallons": "gallons?",
        "barrels per day": "(?:barrels|bbl) (?:per|a) day|bpd|b/d",
        "barrels": "barrels?|bbl",
        "kW": "kW|kilowatts?",
        "MW": "MW|megawatts?",
        "GW": "GW|gigawatts?",
        "kVA": "kVA|kilovolt[- ]amperes?",
        "MVA": "MVA|megavolt[- ]amperes?",
        "kV": "kV|kilovolts?",
        "kWh": "kWh|kilowatt[- ]hours?",
        "MWh": "MWh|megawatt[- ]hours?",
        "GWh": "GWh|gigawatt[- ]hours?",
        "TWh": "TWh|terawatt[- ]hours?",
        "degrees Celsius": "(?:degrees?|°|deg) ?(?:C|Celsius|centigrade)|℃",
        "degrees Fahrenheit": "(?:degrees?|°|deg) ?(?:F|Fahrenheit)",
        "degrees": "degrees?|°",
        "km/h": "km/h|kmph|kph|kilomet(?:er|re)s (?:per|an) hour",
        "mph": "mph|miles (?:per|an) hour",
        "knots": "knots?",
        "GB": "GB|gigabytes?",
        "TB": "TB|terabytes?",
        "MB": "MB|megabytes?",
        "Mbps": "Mbps",
        "Hz": "Hz|hertz",
        "TEU": "TEUs?|twenty-foot equivalent units?(?: \\(TEUs?\\))?",
        "basis points": "basis points?|bps",
        "magnitude": "magnitude",
        "kilotons": "kilotons?|kt",
        "megatons": "megatons?",
        "light years": "light[- ]years?",
    },
    DURATION: {
        "years": "years?|yrs?",
        "months": "months?",
        "weeks": "weeks?",
        "days": "days?",
        "hours": "hours?|hrs?",
        "minutes": "minutes?|mins?",
        "seconds": "seconds?",
        "decades": "decades?",
        "centuries": "centur(?:y|ies)",
        "nights": "nights?",
        "quarters": "quarters?",
    },
}
"""Kind -> unit -> pattern of its forms, to be read in any case but for `EXACT_CASE`."""

DIMENSIONS = {
    unit: dimension
    for dimension, units in {
        "length": "km|m|cm|miles|nautical miles|feet|inches|yards|light years",
        "area": "square kilometers|square meters|square miles|square feet|hectares|acres|mu|rai|dunams|feddans|bighas"
        "|manzanas",
        "volume": "cubic meters|cubic feet|liters|ml|gallons|barrels",
        "quantity": "tons|kg|grams|mg|lb|ounces|quintals|TEU",
        "output": "barrels per day",
        "power": "kW|MW|GW|kVA|MVA",
        "voltage": "kV",
        "energy": "kWh|MWh|GWh|TWh",
        "temperature": "degrees Celsius|degrees Fahrenheit",
        "speed": "km/h|mph|knots",
        "data volume": "GB|TB|MB",
        "yield": "kilotons|megatons",
        "duration": "years|months|weeks|days|hours|minutes|seconds|decades|centuries|nights|quarters",
    }.items()
    for unit in units.split("|")
}
"""What a unit measures, whatever of."""

EXACT_CASE = frozenset("m mt g ha MW GW kW kV GB MB TB kt ft".split())
"""Forms that mean something else in other letters."""
