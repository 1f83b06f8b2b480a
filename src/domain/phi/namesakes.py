"""What bears the name of a person and is none: shops, goods, sayings, diseases of two words."""

_PHRASES = """
dr pepper|dr scholl|dr scholls|dr bronner|dr teal|dr teals|dr seuss|dr google|dr phil|dr oz|dr who
dr mario|dr martens|dr doolittle|mr clean|mr coffee|mr peanut|mr potato|mrs meyer|mrs meyers
mrs butterworth|mrs fields|mrs dash|mrs doubtfire|uncle ben|uncle bens|uncle sam|aunt jemima|aunt bessie
aunt flo|ben jerry|ben & jerry|papa john|papa johns|papa murphy|jimmy john|jimmy dean|jimmy choo
trader joe|trader joes|famous amos|famous dave|little debbie|little caesars|baby ruth|peter pan
peter rabbit|eli lilly|johnson & johnson|johnson johnson
johnson's baby|dawn dish|name brand|mary jane|mary janes|cup of joe|average joe
sloppy joe|sloppy joes|gi joe|joe schmo|bloody mary|virgin mary|hail mary|shirley temple|arnold palmer
jack daniel|jack daniels|jim beam|johnnie walker|johnny walker|captain morgan|tom collins|jose cuervo
tommy john|lou gehrig|charley horse|charley horses|charlie horse|charlie horses|adam's apple|adams apple
murphy's law|murphys law|montezuma's revenge|alice in wonderland|florence flask|florence nightingale
st john's|st johns|saint john's|jack in|jack o|jack and jill|simon says|sara lee|duncan hines|bob evans
betty crocker|oscar mayer|jenny craig|marie callender|marie callenders|ruth chris|carl's jr|carls jr
sam's club|sams club|dick's sporting|victoria's secret|victorias secret|tom's of|toms of|burt's bees
burts bees|annie's mac|amy's kitchen|bob's red|john deere|harley davidson|harry potter|mickey mouse
donald duck|charlie brown|barbie doll|ken doll|teddy bear|billy goat|tom cat|jenny lind|rocky mountain
rocky mountains|jane doe street|georgia heat|virginia slims|charlotte russe|abercrombie fitch|calvin klein
ralph lauren|estee lauder|mary kay|bobbi brown|elizabeth arden|helena rubinstein|boston scientific
novo nordisk|johns hopkins|rice krispies|graham crackers|graham cracker|cobb salad|caesar salad
waldorf salad|eggs benedict|beef wellington|granny smith|red delicious|bing cherries|yukon gold
idaho potatoes|russet potatoes|jolly rancher|jolly ranchers|mike and ike|good & plenty
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
