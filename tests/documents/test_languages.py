import pytest

from kg.documents.languages import find_language

ENGLISH = "The council of the city voted on Tuesday to widen the old harbour, and the first ships are to berth there. "
NAMES = "Xi Jinping Vladimir Putin Han Zheng Wang Yi Beijing Harbin Moscow 2024"
GERMAN = (
    "Der Rat der Stadt hat am Dienstag beschlossen, den alten Hafen zu erweitern, und die ersten Schiffe kommen bald. "
)
SPANISH = (
    "El consejo de la ciudad votó el martes a favor de ampliar el viejo puerto, y los primeros barcos llegarán pronto. "
)
CHINESE = "市议会星期二投票决定扩建旧港口，第一批船只将于春季停靠。"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH * 3, "en"),
        (NAMES, "en"),
        ("Moon rises over Bergen", "en"),
        (ENGLISH + CHINESE, "en"),
        ("", "en"),
        (GERMAN * 3, "de"),
        (SPANISH * 3, "es"),
        (CHINESE * 3, "zh"),
    ],
)
def test_language_is_told_from_running_text(text, language):
    assert find_language(text) == language
