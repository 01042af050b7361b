"""Words that stand before a person's name without being part of it."""

TITLES = frozenset(
    (
        "mr mrs ms miss mx sir madam madame lord lady dame dr doctor prof professor rev reverend fr father "
        "sister pastor bishop archbishop cardinal imam sheikh rabbi pope president vice-president premier "
        "chancellor minister secretary ambassador senator sen congressman congresswoman representative rep "
        "governor gov mayor councillor councilor chief justice judge attorney prosecutor commissioner "
        "director chairman chairwoman chairperson chair spokesman spokeswoman spokesperson deputy general gen "
        "colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl admiral adm commander "
        "cmdr inspector superintendent constable officer marshal comrade king queen prince princess duke "
        "duchess emperor sultan emir crown ceo engineer engr hon honourable honorable excellency barrister "
        "alhaji chairman coach author actor actress singer analyst economist lawyer former late"
    ).split()
)
