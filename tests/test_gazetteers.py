import pytest

from kg import gazetteers


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("the US", "United States"),
        ("Türkiye", "Turkey"),
        ("People’s Republic of China", "China"),
        ("us", None),
        ("Lima", None),
    ],
)
def test_a_country_is_known_by_every_name_as_written(name: str, expected: str | None):
    country = gazetteers.country(name)

    assert (country.name if country else None) == expected


def test_every_country_has_codes_and_a_wikidata_entity():
    for country in gazetteers.countries():
        assert len(country.iso2) == 2
        assert country.wikidata.startswith("Q")
        assert gazetteers.country_of_code(country.iso2) is country


def test_no_demonym_points_at_two_countries():
    words = [word for country in gazetteers.countries() for word in country.demonyms]

    assert len(words) == len(set(words))


def test_cities_come_the_most_populous_first():
    assert [city.country for city in gazetteers.cities("paris")][:1] == ["FR"]
    assert gazetteers.cities("Qwertyville") == ()


def test_given_names_of_both_genders_say_nothing():
    assert [gazetteers.gender_of_given_name(name) for name in ("Svetlana", "Sergey", "Li", "Qwerty")] == [
        "f",
        "m",
        "",
        "",
    ]
