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
