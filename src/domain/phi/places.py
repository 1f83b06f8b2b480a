"""Places smaller than a state: street addresses, post-office boxes, ZIP codes, cities, facilities."""

import re
from collections.abc import Iterator, Mapping

from attrs import field, frozen

from domain.phi import people
from domain.phi.checksums import zip_code
from domain.phi.dates import MONTH_WORDS
from domain.phi.findings import Category, Severity, Span
from domain.phi.health import WORDS as HEALTH_WORDS
from domain.phi.lexicon import Lexicon
from domain.phi.shadow import Shadow

SUFFIXES = frozenset(
    """
    alley aly ally annex anx arcade arc avenue ave av aven avn bayou byu beach bch bend bnd bluff blf bluffs bottom
    btm boulevard blvd boul branch brg bridge brook brk brooks burg bg bypass byp camp cp canyon cyn cape cpe
    causeway cswy center ctr centre centers circle cir circ circles cliff clf cliffs clfs club clb common cmn
    commons cmns corner cor corners cors course crse court ct courts cts cove cv coves creek crk crescent cres crest
    crst crossing xing crossroad xrd crossroads curve curv dale dl dam dm divide dv drive dr drv drives drs estate
    est estates ests expressway expy extension extensions exts fall falls fls ferry fry field fld fields flds flat
    flt flats flts ford frd fords forest frst forests forge frg forges fork frk forks frks fort ft freeway fwy
    garden gdn gardens gdns gateway gtwy glen gln glens green grn greens grove grv groves harbor hbr harbors harbour
    haven hvn heights hts highway hwy hill hl hills hls hollow holw inlet inlt island is islands iss isle junction
    jct junctions jcts key ky keys kys knoll knl knolls knls lake lk lakes lks land landing lndg lane ln light lgt
    lights loaf lf lock lck locks lcks lodge ldg loop mall manor mnr manors mnrs meadow mdw meadows mdws mews mill
    ml mills mls mission msn motorway mtwy mount mountain mtn mountains mtns neck nck orchard orch oval overpass
    park parks parkway pkwy pky parkways pass passage psge path pike pine pne pines pnes place pl plain pln plains
    plns plaza plz point pt points pts port prt ports prts prairie pr radial ramp ranch rnch rapid rpd rapids rpds
    rest rst ridge rdg ridges rdgs river riv road rd roads rds route rte row rue run shoal shl shoals shls shore shr
    shores shrs skyway spring spg springs spgs spur spurs square sq squares sqs station sta stravenue stra stream
    strm street st str streets sts summit smt terrace ter terr throughway trwy trace trce track trak trafficway trfy
    trail trl trails trailer trlr tunnel tunl turnpike tpke underpass union un unions uns valley vly valleys vlys
    viaduct via view vw views vws village vlg villages vlgs ville vl vista vis walk walks wall way ways well wl
    wells wls broadway
    """.split()
)
"""USPS Publication 28, appendix C1: street suffixes, their usual abbreviations and plurals."""
_FIRM = frozenset(
    "street st avenue ave av boulevard blvd road rd lane ln drive court ct parkway pkwy terrace ter terr highway hwy"
    " circle cir turnpike tpke expressway expy freeway fwy causeway crescent cres plaza plz square sq alley aly"
    " broadway trail trl place pl".split()
)
"""Those that are seldom anything else, so that small letters are no doubt."""
_DIRECTIONS = frozenset("n s e w ne nw se sw north south east west northeast northwest southeast southwest".split())
_STATES_TEXT = """
al=alabama|ak=alaska|az=arizona|ar=arkansas|ca=california|co=colorado|ct=connecticut|de=delaware|
dc=district of columbia|fl=florida|ga=georgia|hi=hawaii|id=idaho|il=illinois|in=indiana|ia=iowa|
ks=kansas|ky=kentucky|la=louisiana|me=maine|md=maryland|ma=massachusetts|mi=michigan|mn=minnesota
|ms=mississippi|mo=missouri|mt=montana|ne=nebraska|nv=nevada|nh=new hampshire|nj=new jersey|
nm=new mexico|ny=new york|nc=north carolina|nd=north dakota|oh=ohio|ok=oklahoma|or=oregon|
pa=pennsylvania|ri=rhode island|sc=south carolina|sd=south dakota|tn=tennessee|tx=texas|ut=utah|
vt=vermont|va=virginia|wa=washington|wv=west virginia|wi=wisconsin|wy=wyoming|pr=puerto rico|
vi=virgin islands|gu=guam|as=american samoa|mp=northern mariana islands|aa=armed forces americas|
ae=armed forces europe|ap=armed forces pacific|fm=micronesia|mh=marshall islands|pw=palau
"""
STATES: Mapping[str, str] = dict(
    pair.strip(" |").split("=") for pair in _STATES_TEXT.strip().replace("\n", "|").split("|") if "=" in pair
)
_STATE_WORDS = frozenset(STATES.values()) | STATES.keys()
_WORDLIKE_STATES = frozenset("in or me ok hi la ma pa id de al co as oh ms md mo mi ct ar ne vi".split())
_STATE = "|".join(sorted((*STATES.values(), *STATES), key=len, reverse=True))
_NUMBER = re.compile(r"(?<![0-9a-z.,/$#:-])(?:[0-9]{1,6}(?:-[0-9]{1,4})?[a-d]?(?: 1/2)?|[nsew][0-9]{2,5})(?= [a-z0-9])")
_STREET_WORD = re.compile(r" ([a-z0-9\u00c0-\u024f][a-z0-9\u00c0-\u024f'-]*)\.?")
_UNIT = re.compile(
    r"[, \n]{1,2}(?:(?:apt|apartment|unit|suite|ste|bldg|building|rm|room|fl|floor|lot|trlr|space|spc"
    r"|no)\.? ?#? ?[0-9a-z-]{1,6}(?: ?(?:bldg|floor|fl|unit) ?[0-9a-z]{1,4})?|# ?[0-9a-z-]{1,6}|[0-9]{1,2}(?:st|nd|rd"
    r"|th) (?:floor|fl))(?![0-9a-z])"
)
_REST = re.compile(
    rf"[,.]? ?\n?,? ?(?P<city>[a-z\u00c0-\u024f][a-z\u00c0-\u024f.'-]{{1,24}}"
    rf"(?: [a-z\u00c0-\u024f][a-z\u00c0-\u024f.'-]{{1,20}}){{0,3}}?)?(?P<comma>,? )(?P<state>{_STATE})\b\.?(?:,? ?"
    rf"(?P<zip>[0-9]{{5}}(?:-[0-9]{{4}})?)(?![0-9-]))?"
)
_BARE_ZIP = re.compile(r"[, ]{1,2}(?P<zip>[0-9]{5}(?:-[0-9]{4})?)(?![0-9-])")
_BOX = re.compile(
    r"(?<![a-z0-9])(?:p\.? ?o\.? ?(?:box|bx)|post office box|apartado|(?:rr|rural route|hc|r\.r\.|star route|psc|cmr"
    r"|unit) ?#? ?[0-9]{1,5}[a-z]?,? box|box number|p\.?o\.? drawer)[ #:]{0,3}(?:no\.? )?[0-9]{1,6}(?:-?[a-z])?"
    r"(?![0-9])"
)
_STATE_ZIP = re.compile(
    rf"(?<![a-z])(?:{_STATE})\.?,? (?P<zip>[0-9]{{5}}(?:-[0-9]{{4}})?)(?![0-9a-z-]| ?(?:mg|units"
    rf"|steps|iu|mcg))"
)
_HOUSE_TRAP = frozenset(
    "minutes minute min mins hours hour hrs hr days day weeks week months month years year mg mcg ml units unit pills"
    " pill tablets tablet tabs caps doses dose times time am pm a.m p.m lbs pounds kg oz cups cup miles mile steps"
    " step people patients kids"
    " feet ft inches percent degrees of the to in at on or and for with per x is was are but then that this my your a"
    " an out from by more less other over under than she he they i we it if when while until because so no not half"
    " mmhg bpm calories grams g glasses bottles puffs drops sprays shots rounds sessions visits appointments labs"
    " tests different separate small large big little long short daily weekly nights night mornings"
    " blocks block bedroom story refills refill".split()
)
_LEADS = frozenset("in at from near to outside around by visiting living live lives of moved downtown".split())
_CITY_LEADS = frozenset("in at from near to outside around downtown".split())
_FACILITY_HEADS = frozenset(
    "hospital clinic hospice pharmacy healthcare rehab rehabilitation infirmary sanatorium".split()
)
_FACILITY_PAIRS = frozenset(
    {
        ("medical", "center"),
        ("medical", "centre"),
        ("health", "center"),
        ("health", "centre"),
        ("health", "system"),
        ("medical", "group"),
        ("family", "practice"),
        ("family", "medicine"),
        ("urgent", "care"),
        ("cancer", "center"),
        ("surgery", "center"),
        ("surgical", "center"),
        ("nursing", "home"),
        ("care", "center"),
        ("heart", "institute"),
        ("medical", "clinic"),
        ("health", "clinic"),
        ("women's", "health"),
        ("dialysis", "center"),
        ("imaging", "center"),
        ("children's", "hospital"),
        ("general", "hospital"),
        ("community", "hospital"),
        ("memorial", "hospital"),
        ("regional", "hospital"),
        ("behavioral", "health"),
        ("assisted", "living"),
        ("health", "services"),
        ("medical", "associates"),
        ("family", "health"),
        ("primary", "care"),
        ("middle", "school"),
        ("high", "school"),
        ("elementary", "school"),
    }
)
_FACILITY_PLAIN = frozenset(
    """
    the a an this that my your our his her their any local nearest closest another other same new old main big
    nearby hospital clinic pharmacy urgent care walk walk-in emergency free pain sleep eye dental vet animal foot
    skin wound infusion allergy mental which what every each some no outpatient inpatient specialty compounding mail
    order online retail hospital's medical health general children's childrens women's community regional university
    county state city public private psychiatric behavioral primary family rehab rehabilitation nursing surgery
    surgical cancer heart imaging dialysis diabetes fertility methadone coumadin warfarin anticoagulation memory flu
    covid vaccine vaccination travel student school college and or at in from to for with of by is was are be near
    on call called visit went go going leave left via preferred current usual regular different wrong first second
    next last best better good great new your discharged admitted transferred until since before after when as if
    but so then only just still not day night birth lab cvs walgreens walmart costco target kroger publix safeway
    rite aid express scripts i we he she they it you me us them refill refills sent send pick picked fill filled
    transfer both all two three ortho orthopedic gi ob gyn obgyn peds pediatric cardiology oncology dermatology
    neurology urology concussion headache migraine asthma breast weight loss hand spine back sports physical therapy
    anemia hiv hepatitis std sti liver kidney transplant stroke trauma military va veterans acute long-term term
    assisted skilled home in-home hospice palliative telehealth virtual
    """.split()
)
_CITY_SHAPE = re.compile(
    r"[a-z]{3,}(?:ville|burgh?|borough|boro|bury|town|ton|field|ford|port|mouth|chester|shire"
    r"|stad|furt|haven|view|wood|dale|land|berg|fort|side|ham|stead|mont|polis|creek|springs"
    r"|falls|grove|hurst|worth|bridge|brook|beach|heights|hills)"
)
_CITY_PREFIX = frozenset(
    "new north south east west port lake fort ft mount mt san santa st saint los las el la grand"
    " palm cape glen oak cedar long little upper lower".split()
)


@frozen
class PlaceFinder:
    """Finds places with the lists of one lexicon."""

    lexicon: Lexicon = field(repr=False)
    first_words: frozenset[str] = field(init=False, repr=False)
    """The first words of the listed places."""

    @first_words.default
    def _first_words(self) -> frozenset[str]:
        return frozenset(place.partition(" ")[0] for place in self.lexicon.places)

    def find(self, shadow: Shadow, words: list[str], has_digit: bool) -> Iterator[Span]:
        """The places in the text, whose `words` have been taken out of its lower case."""
        lower = shadow.lower
        if has_digit:
            yield from self._streets(shadow, words)
            if not _STATE_HINTS.isdisjoint(words):
                yield from _state_zips(shadow)
            if "box" in words or "bx" in words or "apartado" in words:
                for match in _BOX.finditer(lower):
                    yield Span(
                        match.start(),
                        _address_end(shadow, match.end(), self.lexicon),
                        Category.LOCATION,
                        "address.box",
                        0.92,
                        Severity.HIGH,
                    )
        if not self.first_words.isdisjoint(words) or not _LEADS.isdisjoint(words):
            yield from self._cities(shadow)
        if not _FACILITY_WORDS.isdisjoint(words):
            yield from _facilities(shadow, words)

    def _streets(self, shadow: Shadow, words: list[str]) -> Iterator[Span]:
        if SUFFIXES.isdisjoint(words):
            return
        done = 0
        for number in _NUMBER.finditer(shadow.lower):
            if number.start() < done:
                continue
            found = self._street(shadow, number.start(), number.end())
            if found is not None:
                done = found.end
                yield found

    def _street(self, shadow: Shadow, start: int, place: int) -> Span | None:
        """A house number, one to five words of which the last is a suffix, and what belongs to it."""
        lower, text = shadow.lower, shadow.text
        names: list[str] = []
        best: tuple[int, str] | None = None
        capital = True
        while len(names) < 6 and (match := _STREET_WORD.match(lower, place)) is not None:
            word = match[1]
            if word in _HOUSE_TRAP or (not names and word in HEALTH_WORDS):
                break
            if names and word in SUFFIXES and (word != "dr" or not _leads_to_doctor(lower, text, match.end(), capital)):
                if (
                    word in _FIRM
                    or (capital and text[match.start(1)].isupper())
                    or text.isupper()
                    or (
                        best is None
                        and (
                            self._address_led(lower, start)
                            or _UNIT.match(lower, match.end())
                            or _rest(shadow, match.end())
                        )
                    )
                    or (
                        best is None
                        and word == "dr"
                        and all(
                            name not in self.lexicon.ordinary or name in self.lexicon.surnames
                            for name in names
                            if name not in _DIRECTIONS
                        )
                    )
                ):
                    best = match.end(), word
            elif (
                word in people.NEVER
                and word
                not in {
                    "one",
                    "two",
                    "first",
                    "second",
                    "third",
                    "de",
                    "la",
                    "el",
                    "las",
                    "los",
                    "old",
                    "new",
                    "long",
                    "march",
                    "may",
                    "april",
                    "june",
                    "august",
                }
                and names
            ):
                break
            names.append(word)
            capital = capital and (text[match.start(1)].isupper() or text[match.start(1)].isdigit())
            place = match.end()
            if (
                lower[match.end() - 1] == "."
                and word not in _DIRECTIONS
                and best is None
                and word not in {"st", "mt", "ft", "dr"}
            ):
                break
            if best is not None and best[0] == match.end() and lower[match.end() : match.end() + 1] not in {" "}:
                break
        if best is None:
            broadway = re.compile(
                r" (?:n\.? |s\.? |e\.? |w\.? )?(?:broadway|avenue [a-z]|ave [a-z]"
                r"|highway [0-9]{1,4}|hwy [0-9]{1,4}|route [0-9]{1,4}|county road [0-9]{1,5}"
                r"|state route [0-9]{1,4})(?![0-9a-z])"
            ).match(lower, start + len(lower[start:].split(" ")[0]))
            if broadway is None:
                return None
            best = broadway.end(), "highway"
        if not capital and best[1] not in _FIRM and best[1] != "highway" and len(names) < 2:
            return None
        end = best[0]
        if lower[end - 1] == "." and not lower[end : end + 1].strip(" ,\n#"):
            end = end if lower[end : end + 1] in {" ", ","} and _follows(shadow, end, self.lexicon) else end - 1
        cued = self._address_led(lower, start)
        end = _address_end(shadow, end, self.lexicon)
        return Span(start, end, Category.LOCATION, "address.street", 0.95 if cued else 0.88, Severity.HIGH)

    def _address_led(self, lower: str, start: int) -> bool:
        return (
            re.search(
                r"(?:live|lives|living|address|reside[sd]?|ship|mail|send|sent|moved|deliver|at|located|home"
                r"|house|to|is|on|addr|:)[a-z ]{0,12}:? ?$",
                lower[max(0, start - 30) : start],
            )
            is not None
        )

    def _cities(self, shadow: Shadow) -> Iterator[Span]:
        yield from _city_state(shadow, self.lexicon)
        lower, text = shadow.lower, shadow.text
        informative = not text.isupper()
        for match in _WORD.finditer(lower):
            word = match[0]
            if word not in self.first_words:
                continue
            end = self._longest(lower, match.start())
            if end is None:
                continue
            lead = _lead(lower, match.start())
            capital = text[match.start()].isupper() and informative
            name = lower[match.start() : end]
            if name in STATES.values() and name not in {"washington", "new york"}:
                continue
            if _followed_by_noun(lower, end):
                continue
            several = " " in name or "-" in name
            if lead in _CITY_LEADS and (capital or several or name not in self.lexicon.ordinary):
                if (
                    not capital
                    and not several
                    and (name in self.lexicon.given or name in self.lexicon.surnames)
                    and lead in {"to", "at", "from", "around"}
                ):
                    continue
                yield Span(
                    match.start(),
                    end,
                    Category.LOCATION,
                    "place.city",
                    0.85 if capital or several else 0.70,
                    Severity.LOW,
                )
            elif several and (capital or not informative or lead in _LEADS):
                yield Span(match.start(), end, Category.LOCATION, "place.city", 0.60, Severity.LOW)
            elif (
                capital
                and name not in self.lexicon.given
                and name not in self.lexicon.surnames
                and name not in self.lexicon.ordinary
                and match.start()
            ):
                yield Span(match.start(), end, Category.LOCATION, "place.city", 0.55, Severity.LOW)
        if not informative:
            return
        for match in _LED_CAPITAL.finditer(text):
            words = match["place"].split(" ")
            last = words[-1].lower()
            first = words[0].lower()
            if (
                first in HEALTH_WORDS
                or first in MONTH_WORDS
                or first in people.NEVER
                or last in people.ORGANISATION_HEADS
            ):
                continue
            if match["place"].lower() in _STATE_WORDS or _followed_by_noun(lower, match.end()):
                continue
            if (
                last == "county"
                or (len(words) > 1 and first in _CITY_PREFIX)
                or (_CITY_SHAPE.fullmatch(last) and not self.lexicon.is_ordinary(last))
            ):
                yield Span(*match.span("place"), Category.LOCATION, "place.shape", 0.70, Severity.LOW)

    def _longest(self, lower: str, start: int) -> int | None:
        """The end of the longest listed place that begins at `start`."""
        end = best = start
        found = None
        for _ in range(4):
            match = _PLACE_WORD.match(lower, end)
            if match is None:
                break
            end = match.end()
            if lower[start:end].replace(".", "") in self.lexicon.places:
                found = end
        return found if found is not None and found > best else None


_WORD = re.compile(r"[^\W\d_]+")
_PLACE_WORD = re.compile(r"[ -]?[^\W\d_]+(?:'[^\W\d_]+)?\.?(?=[^\W\d_]|[^a-z]|$)")
_LED_CAPITAL = re.compile(
    r"(?<![A-Za-z])(?:in|from|near|to|outside|around|live in|at) (?P<place>[A-Z][a-z'-]+"
    r"(?: [A-Z][a-z'-]+){0,2})(?![a-z])"
)
_STATE_HINTS = frozenset(word for name in _STATE_WORDS for word in name.split())
_FACILITY_WORDS = _FACILITY_HEADS | frozenset(first for first, _ in _FACILITY_PAIRS) | frozenset({"kaiser", "mayo"})


def _leads_to_doctor(lower: str, text: str, end: int, capital: bool) -> bool:
    """Whether a "dr" behind a number is a doctor: a name follows, and no comma."""
    following = re.compile(r" ([a-z]+)").match(lower, end)
    if following is None or lower[end : end + 1] == ",":
        return False
    word = following[1]
    return not (
        word in _STATE_WORDS
        or word in {"apt", "unit", "suite", "ste", "and", "in", "is", "near", "since", "zip"}
        or (capital and text[end - 3 : end].strip(". ").istitle() and _UNIT.match(lower, end))
    )


def _lead(lower: str, start: int) -> str:
    before = lower[max(0, start - 14) : start].rstrip(" ")
    return before.rpartition(" ")[2].rpartition("\n")[2]


def _followed_by_noun(lower: str, end: int) -> bool:
    """A place that is part of another name: a hospital, a team, a syndrome, a diet."""
    return (
        re.compile(
            r"(?:'s)? (?:disease|syndrome|score|scale|diet|fever|virus|strain|sign|test|criteria|street|st"
            r"|ave|avenue|road|rd|blvd|drive|dr|lane|ln|method|stain|position|protocol|coma|apgar)(?![a-z])"
        ).match(lower, end)
        is not None
    )


def _city_state(shadow: Shadow, lexicon: Lexicon) -> Iterator[Span]:
    """ "City, ST": capitals or a listed city before the comma, a state behind it, perhaps a ZIP code."""
    for match in _CITY_STATE.finditer(shadow.lower):
        city, state = match["city"], match["state"]
        written = shadow.text[match.start("state") : match.end("state")]
        if len(state) == 2 and not written.isupper() and state in _WORDLIKE_STATES and city not in lexicon.places:
            continue
        start = match.start("city")
        words = city.split(" ")
        while (
            words and " ".join(words) not in lexicon.places and not _all_capital(shadow.text[start : match.end("city")])
        ):
            start += len(words[0]) + 1
            words = words[1:]
        if not words or words[0] in HEALTH_WORDS or " ".join(words) in _STATE_WORDS:
            continue
        while len(words) > 1 and words[0] in _LEADS | people.NEVER and " ".join(words) not in lexicon.places:
            start += len(words[0]) + 1
            words = words[1:]
        if words[0] in people.NEVER or (
            " ".join(words) not in lexicon.places and lexicon.is_ordinary(words[-1]) and shadow.text.isupper()
        ):
            continue
        if " ".join(words) not in lexicon.places and len(state) == 2 and not written.isupper():
            continue
        end = match.end("zip") if match["zip"] and zip_code(match["zip"]) else match.end("state")
        yield Span(start, end, Category.LOCATION, "place.city_state", 0.88, Severity.LOW)


_CITY_STATE = re.compile(
    rf"(?<![a-z])(?P<city>[a-z\u00c0-\u024f][a-z\u00c0-\u024f.'-]{{2,24}}"
    rf"(?: [a-z\u00c0-\u024f][a-z\u00c0-\u024f.'-]{{1,20}}){{0,3}}), ?(?P<state>{_STATE})(?![a-z'])(?:,? ?"
    rf"(?P<zip>[0-9]{{5}}(?:-[0-9]{{4}})?)(?![0-9-]))?"
)


def _all_capital(text: str) -> bool:
    return all(word[:1].isupper() for word in text.split(" "))


def _state_zips(shadow: Shadow) -> Iterator[Span]:
    """A ZIP code behind a state."""
    for match in _STATE_ZIP.finditer(shadow.lower):
        state = match[0].split()[0].strip(",.")
        if state in _WORDLIKE_STATES and not shadow.text[match.start() : match.start() + 2].isupper():
            continue
        if shadow.text.isupper() and state in {"in", "or", "me", "ok", "hi", "as", "to"}:
            continue
        if zip_code(match["zip"]):
            yield Span(*match.span("zip"), Category.LOCATION, "zip.state", 0.90, Severity.LOW)


def _rest(shadow: Shadow, end: int) -> re.Match[str] | None:
    return _REST.match(shadow.lower, end)


def _follows(shadow: Shadow, end: int, lexicon: Lexicon) -> bool:
    return _UNIT.match(shadow.lower, end) is not None or _city_end(shadow, end, lexicon) is not None


def _address_end(shadow: Shadow, end: int, lexicon: Lexicon) -> int:
    """Where the address ends: unit, city, state and ZIP code belong to it."""
    direction = re.compile(r" (?:ne|nw|se|sw|n|s|e|w|north|south|east|west)\.?(?![a-z'])").match(shadow.lower, end)
    if direction is not None:
        end = direction.end()
    for _ in range(2):
        unit = _UNIT.match(shadow.lower, end)
        if unit is None:
            break
        end = unit.end()
    city = _city_end(shadow, end, lexicon)
    return end if city is None else city


def _city_end(shadow: Shadow, end: int, lexicon: Lexicon) -> int | None:
    match = _REST.match(shadow.lower, end)
    if match is not None:
        state, written = match["state"], shadow.text[match.start("state") : match.end("state")]
        city = (match["city"] or "").strip(" ,")
        firm = match["zip"] or written.isupper() or len(state) > 2 or state not in _WORDLIKE_STATES
        plausible = (
            not city
            or city in lexicon.places
            or _all_capital(shadow.text[match.start("city") : match.start("city") + len(city)])
            or match["zip"]
        )
        if (
            firm
            and plausible
            and city.split(" ")[0] not in {"and", "in", "on", "i", "my", "is", "but", "the", "since", "for", "near"}
        ):
            stop = match.end("zip") if match["zip"] else match.end("state")
            return stop
        if firm and plausible and city.startswith("in ") and city[3:] in lexicon.places:
            return match.end("zip") if match["zip"] else match.end("state")
    zipped = _BARE_ZIP.match(shadow.lower, end)
    if zipped is not None and zip_code(zipped["zip"]):
        return zipped.end()
    tail = re.compile(
        r",? (?:in )?(?P<city>[a-z\u00c0-\u024f.'-]{3,20}(?: [a-z\u00c0-\u024f.'-]{3,20}){0,2}?)"
        r"(?P<zip>,? [0-9]{5}(?:-[0-9]{4})?)?(?=[.,;!?\n]|$)"
    ).match(shadow.lower, end)
    if tail is None:
        return None
    city = tail["city"].rstrip(".")
    if city in lexicon.places or (
        tail["zip"] and _all_capital(shadow.text[tail.start("city") : tail.start("city") + len(city)])
    ):
        return tail.end("zip") if tail["zip"] else tail.start("city") + len(city)
    if (
        lowered_comma(shadow.lower, end)
        and _all_capital(shadow.text[tail.start("city") : tail.start("city") + len(city)])
        and not shadow.text.isupper()
        and city not in MONTH_WORDS
        and not lexicon.is_ordinary(city.split(" ")[0])
    ):
        return tail.start("city") + len(city)
    return None


def lowered_comma(lower: str, end: int) -> bool:
    """Whether a comma goes on with the address."""
    return lower[end : end + 1] == ","


def _facilities(shadow: Shadow, words: list[str]) -> Iterator[Span]:
    """ "Word(s) + Hospital, Clinic, Medical Center": the words before must name it."""
    lower, text = shadow.lower, shadow.text
    matches = list(_FACILITY_TOKEN.finditer(lower))
    informative = not text.isupper()
    place = 0
    while place < len(matches):
        word = matches[place][0]
        after = matches[place + 1][0] if place + 1 < len(matches) else ""
        pair = (word, after) in _FACILITY_PAIRS and lower[matches[place].end() : matches[place + 1].start()] == " "
        if not pair and word not in _FACILITY_HEADS:
            place += 1
            continue
        last = place + 1 if pair else place
        first = place
        named = 0
        while (
            first > 0
            and place - first < 4
            and lower[matches[first - 1].end() : matches[first].start()] in {" ", ". ", "-"}
        ):
            before = matches[first - 1][0]
            capital = text[matches[first - 1].start()].isupper() and informative
            if before in _FACILITY_PLAIN and not (
                capital and before not in people.NEVER and (first - 1 > 0 or place - first > 0)
            ):
                break
            if (
                before in HEALTH_WORDS
                or (informative and not capital and named and before not in {"st", "saint", "mount", "mt"})
                or before in people.NEVER
                or before in people.TITLES
            ):
                break
            if (
                informative
                and not capital
                and matches[first - 1][0]
                not in {"mercy", "st", "saint", "memorial", "sinai", "providence", "sacred", "grace"}
                and text != lower
            ):
                break
            named += before not in _FACILITY_PLAIN
            first -= 1
        led = (
            _lead(lower, matches[first].start()) in {"at", "to", "from", "in", "near", "by", "with", "via", "of", "for"}
            or first == 0
        )
        capitals = informative and text[matches[first].start()].isupper() and text[matches[place].start()].isupper()
        if named and (capitals or (led and first < place)):
            while (
                last + 1 < len(matches)
                and matches[last + 1][0] in {"center", "centre", "system", "clinic", "hospital", "group"}
                and lower[matches[last].end() : matches[last + 1].start()] == " "
            ):
                last += 1
            yield Span(
                matches[first].start(), matches[last].end(), Category.LOCATION, "place.facility", 0.82, Severity.LOW
            )
        place = last + 1


_FACILITY_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
