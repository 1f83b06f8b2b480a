"""The same identifiers as hurried people, charts and other alphabets write them."""

import pytest

from bootstrap.lexicon import lexicon, phi_detector
from domain.phi import FLAG, PHIDetector

DETECTOR: PHIDetector = phi_detector()


@pytest.mark.parametrize(
    "text",
    [
        "⟦María⟧ finished the antibiotic",
        "sitting with ⟦Nicolás⟧ now",
        "our midwife ⟦Do-yun⟧ delivered him",
        "Yours, ⟦Arjun⟧ & family",
        "⟦Bao⟧: is it normal?\n⟦Svetlana⟧: yes, for a day or two",
        "⟦Flaherty⟧ family meeting moved to 4pm",
        "Dr. ⟦Do⟧ said so",
        "my number? My chart number? ⟦566243⟧ I think",
        "MRN?? i have ⟦749080⟧ on my paper",
        "MRN: ⟦ZX198445⟧   ROOM 412",
        "medciaid id ⟦345669271743⟧",
        "Your hospital numbr is ⟦E14256053⟧",
        "⟦Adebayo, Ayodele⟧ ⟦10/3/1992⟧ ⟦8636936⟧",
        "my ssn is ⟦204 - 35 - 0321⟧",
        "born on ⟦O4/l9/1961⟧",
        "⟦August 14⟧: no pain",
        "she had a seizure ⟦4/8⟧",
        "transferred from ⟦bright smiles dental⟧",
        "is the ⟦Dayton office⟧ open",
    ],
)
def test_it_is_found_whole(text: str):
    plain = text.replace("⟦", "").replace("⟧", "")
    meant = [piece.partition("⟧")[0].removesuffix(" office") for piece in text.split("⟦")[1:]]
    assert [plain[span.start : span.end] for span in DETECTOR.scan(plain).at(FLAG)] == meant


@pytest.mark.parametrize(
    "text",
    """
    before meals 126-147-101, bedtime 140
    they told me to dial 911
    he went there by ambulance
    the watch shows 00/13/1982
    watch said 70-73 bpm
    on 10.11.8.2 now
    started with 2/3, now on 3 whole tablets
    4th metatarsal
    my car is the gray Honda
    Ramadan starts soon, how do I adjust my omeprazole
    North Carolina Medicaid
    what is 8KX5LE2KH28
    """.strip().splitlines(),
)
def test_it_is_nobodys(text: str):
    assert DETECTOR.scan(text.strip()).at(FLAG) == ()


@pytest.mark.parametrize("word", "meal oil education ambulance appetite handout peaches dial copay telehealth".split())
def test_words_of_everyday_english_are_known(word: str):
    assert lexicon().is_ordinary(word)


@pytest.mark.parametrize("name", "maria john fatima garcia nguyen okonkwo alessandro".split())
def test_names_are_no_everyday_words(name: str):
    assert not lexicon().is_ordinary(name)


@pytest.mark.parametrize(
    "text",
    [
        "se le subió la presión y se mareó en la cocina",
        "me dieron de alta ayer",
        "la herida no deja de sangrar",
        "tomo la pastilla 3 veces al dia",
        "tengo la cara hinchada",
        "mi esposo se desmayó y no despierta",
    ],
)
def test_everyday_spanish_names_nobody(text: str) -> None:
    assert [span.rule_id for span in DETECTOR.scan(text).at(FLAG)] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("my last name is spelled T-U-T-T-L-E", "T-U-T-T-L-E"),
        ("se deletrea g a r z a", "g a r z a"),
        ("she goes by sonny", "sonny"),
        ("Raquan (my daughter) will drive", "Raquan"),
        ("my new mail is tevita[at]fonoti.net", "tevita[at]fonoti.net"),
        ("my mom Ruth is ninety four and keeps falling, mom", "ninety four"),
        ("on behalf of my father Amos Bell, 92, who fell", "92"),
        ("vivo en 118 Calle Larkspur", "118 Calle Larkspur"),
        ("come to 112 N. 8th", "112 N. 8th"),
        ("can you get the records from juniper family clinic", "juniper family clinic"),
        ("I was at Harborview Dialysis over the weekend", "Harborview Dialysis"),
    ],
)
def test_names_ages_and_places_as_people_tell_them(text: str, value: str) -> None:
    assert value in [text[span.start : span.end] for span in DETECTOR.scan(text).at(FLAG)]


@pytest.mark.parametrize(
    "text",
    [
        "Pavlik harness for the baby",
        "the Ross procedure was explained",
        "taper 60-50-40-30-20-10",
        "I need the 31g 5/16 pen needles",
        "use by 06/28 is printed on the box",
        "the Mayo Clinic website says otherwise",
        "mom's hospice comes on monday",
        "I misspelled vitamin d",
        "spell it out please, a b c",
    ],
)
def test_what_is_shown_to_all_or_bears_a_name_is_nobody(text: str) -> None:
    assert [span.rule_id for span in DETECTOR.scan(text).at(FLAG)] == []
