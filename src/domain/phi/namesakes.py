"""What bears the name of a person and is none: shops, goods, sayings, diseases of two words."""

_PHRASES = """
dr pepper|dr scholl|dr scholls|dr bronner|dr teal|dr teals|dr seuss|dr google|dr phil|dr oz|dr who|dr mario
dr martens|dr doolittle|mr clean|mr coffee|mr peanut|mr potato|mrs meyer|mrs meyers|mrs butterworth|mrs fields
mrs dash|mrs doubtfire|uncle ben|uncle bens|uncle sam|aunt jemima|aunt bessie|aunt flo|ben jerry|ben & jerry
papa john|papa johns|papa murphy|jimmy john|jimmy dean|jimmy choo|trader joe|trader joes|famous amos
famous dave|little debbie|little caesars|baby ruth|peter pan|peter rabbit|eli lilly|johnson & johnson
johnson johnson|johnson's baby|dawn dish|name brand|mary jane|mary janes|cup of joe|average joe|sloppy joe
sloppy joes|gi joe|joe schmo|bloody mary|virgin mary|hail mary|shirley temple|arnold palmer|jack daniel
jack daniels|jim beam|johnnie walker|johnny walker|captain morgan|tom collins|jose cuervo|tommy john
lou gehrig|charley horse|charley horses|charlie horse|charlie horses|adam's apple|adams apple|murphy's law
murphys law|montezuma's revenge|alice in wonderland|florence flask|florence nightingale|st john's|st johns
saint john's|jack in|jack o|jack and jill|simon says|sara lee|duncan hines|bob evans|betty crocker|oscar mayer
jenny craig|marie callender|marie callenders|ruth chris|carl's jr|carls jr|sam's club|sams club
dick's sporting|victoria's secret|victorias secret|tom's of|toms of|burt's bees|burts bees|annie's mac
amy's kitchen|bob's red|john deere|harley davidson|harry potter|mickey mouse|donald duck|charlie brown
barbie doll|ken doll|teddy bear|billy goat|tom cat|jenny lind|rocky mountain|rocky mountains|jane doe street
georgia heat|virginia slims|charlotte russe|abercrombie fitch|calvin klein|ralph lauren|estee lauder|mary kay
bobbi brown|elizabeth arden|helena rubinstein|boston scientific|novo nordisk|johns hopkins|rice krispies
graham crackers|graham cracker|cobb salad|caesar salad|waldorf salad|eggs benedict|beef wellington
granny smith|red delicious|bing cherries|yukon gold|stella artois|sierra mist|sierra nevada|cliff bar|clif bar
paul mitchell|dos equis|samuel adams|sam adams|blue moon|jekyll and hyde|adam and eve|noah's ark|noahs ark
moses basket|venus flytrap|jordan almonds|jordan almond|carolina reaper|thomas the|elmo thermometer
elmo bandage|elmo band|elmo cup|mickey button|mic key|pandora's box|pandoras box|saint patrick's|st patrick's
st patricks|saint nick|west virginia|north carolina|south carolina|north dakota|south dakota|new jersey
new mexico|new hampshire|new york|carolina blue|virginia tech|georgia tech|georgia state|georgia peaches
georgia pollen|georgia medicaid|virginia medicaid|carolina medicaid|washington state|tri cyclen
ringer's lactate|ringers lactate|lactated ringer's|kelly clamp|allen wrench|phillips screwdriver|phillips head
bunsen burner|petri dish|murphy bed|murphy sign|rosemary oil|basil oil|hale and hearty|sherry vinegar
captain crunch|cap'n crunch|count chocula|chef boyardee|aunt annie|nathan's hot|jordan's furniture
dave and busters|dave & busters|ruby tuesday|arthur murray|rand mcnally|gordon ramsay|taylor swift
harry styles|oprah winfrey|jesus christ|jesus h|gene therapy|gene test|gene testing|jean shorts|bob the
dora the|winnie the|barney the|caillou show|peppa pig|george foreman|curious george|daniel tiger|bluey band
ziploc bag|jack russell|saint bernard|st bernard|german shepherd|cavalier king|king charles|heimlich maneuver
valsalva maneuver|heinz ketchup|ronald mcdonald|mcdonald's fries|tim hortons|jack rabbit|idaho potatoes
russet potatoes|jolly rancher|jolly ranchers|mike and ike|good & plenty
""".replace("\n", "|")
PHRASES = frozenset(tuple(phrase.replace(" & ", " ").split()) for phrase in _PHRASES.split("|") if phrase.strip())
"""Each as its words in small letters."""

_FIRST = frozenset(phrase[0].removesuffix("'s") for phrase in PHRASES) | {phrase[0] for phrase in PHRASES}
SHOPS = frozenset(
    "wendy denny arby macy kohl lowe mcdonald levi carl zaxby culver chili applebee hardee popeye friendly kellogg"
    " hershey reese campbell smucker newman annie amy stouffer zoup raising freddy bojangle jersey marshall dillard"
    " nathan hebrew alexa siri cortana gerber dave buster aldi trader frito wegman albertson costco sam".split()
)
"""With a possessive, and alone, these are shops and goods at least as often as people."""


def is_namesake(words: list[str], first: int, last: int) -> bool:
    """Whether the words from `first` to `last`, with the one before or behind them, are such a phrase."""
    for start in range(max(0, first - 2), last + 1):
        if words[start] not in _FIRST:
            continue
        for size in (2, 3):
            if start + size > first and tuple(words[start : start + size]) in PHRASES:
                return True
            if (
                words[start + 1 : start + 2] == ["s"]
                and (words[start] + "'s", *words[start + 2 : start + size + 1]) in PHRASES
            ):
                return True
    return False
