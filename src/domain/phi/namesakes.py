"""What bears the name of a person and is none: shops, goods, sayings, diseases of two words."""

_PHRASES = """
dr pepper|dr scholl|dr scholls|dr bronner|dr teal|dr teals|dr seuss|dr google|dr phil|dr oz|dr who|dr mario
dr martens|dr doolittle|mr clean|mr coffee|mr peanut|mr potato|mrs meyer|mrs meyers|mrs butterworth|mrs fields
mrs dash|mrs doubtfire|uncle ben|uncle bens|uncle sam|aunt jemima|aunt bessie|aunt flo|ben jerry|ben & jerry
papa john|papa johns|papa murphy|jimmy john|jimmy dean|jimmy choo|trader joe|trader joes|famous amos|famous dave
little debbie|little caesars|baby ruth|peter pan|peter rabbit|eli lilly|johnson & johnson|johnson johnson
johnson's baby|dawn dish|name brand|mary jane|mary janes|cup of joe|average joe|sloppy joe|sloppy joes|gi joe
joe schmo|bloody mary|virgin mary|hail mary|shirley temple|arnold palmer|jack daniel|jack daniels|jim beam
johnnie walker|johnny walker|captain morgan|tom collins|jose cuervo|tommy john|lou gehrig|charley horse
charley horses|charlie horse|charlie horses|adam's apple|adams apple|murphy's law|murphys law
montezuma's revenge|alice in wonderland|florence flask|florence nightingale|st john's|st johns|saint john's
jack in|jack o|jack and jill|simon says|sara lee|duncan hines|bob evans|betty crocker|oscar mayer|jenny craig
marie callender|marie callenders|ruth chris|carl's jr|carls jr|sam's club|sams club|dick's sporting
victoria's secret|victorias secret|tom's of|toms of|burt's bees|burts bees|annie's mac|amy's kitchen|bob's red
john deere|harley davidson|harry potter|mickey mouse|donald duck|charlie brown|barbie doll|ken doll|teddy bear
billy goat|tom cat|jenny lind|rocky mountain|rocky mountains|jane doe street|georgia heat|virginia slims
charlotte russe|abercrombie fitch|calvin klein|ralph lauren|estee lauder|mary kay|bobbi brown|elizabeth arden
helena rubinstein|boston scientific|novo nordisk|johns hopkins|rice krispies|graham crackers|graham cracker
cobb salad|caesar salad|waldorf salad|eggs benedict|beef wellington|granny smith|red delicious|bing cherries
yukon gold|stella artois|sierra mist|sierra nevada|cliff bar|clif bar|paul mitchell|dos equis|samuel adams
sam adams|blue moon|jekyll and hyde|adam and eve|noah's ark|noahs ark|moses basket|venus flytrap|jordan almonds
jordan almond|carolina reaper|thomas the|elmo thermometer|elmo bandage|elmo band|elmo cup|mickey button|mic key
pandora's box|pandoras box|saint patrick's|st patrick's|st patricks|saint nick|west virginia|north carolina
south carolina|north dakota|south dakota|new jersey|new mexico|new hampshire|new york|carolina blue
virginia tech|georgia tech|georgia state|georgia peaches|georgia pollen|georgia medicaid|virginia medicaid
carolina medicaid|washington state|tri cyclen|ringer's lactate|ringers lactate|lactated ringer's|kelly clamp
allen wrench|phillips screwdriver|phillips head|bunsen burner|petri dish|murphy bed|murphy sign|rosemary oil
basil oil|hale and hearty|sherry vinegar|captain crunch|cap'n crunch|count chocula|chef boyardee|aunt annie
nathan's hot|jordan's furniture|dave and busters|dave & busters|ruby tuesday|arthur murray|rand mcnally
gordon ramsay|taylor swift|harry styles|oprah winfrey|jesus christ|jesus h|gene therapy|gene test|gene testing
jean shorts|bob the|dora the|winnie the|barney the|caillou show|peppa pig|george foreman|curious george
daniel tiger|bluey band|ziploc bag|jack russell|saint bernard|st bernard|german shepherd|cavalier king
king charles|heimlich maneuver|valsalva maneuver|heinz ketchup|ronald mcdonald|mcdonald's fries|tim hortons
jack rabbit|idaho potatoes|olive garden|john hancock|queen anne's|black-eyed susan|black-eyed susans
ben and jerry|nervous nellie|nervous nelly|plain jane|negative nancy|debbie downer|chatty cathy|lazy susan
doubting thomas|honey crisp|roche posay|santa maria de|rosa mosqueta|pan dulce|es vida|la vida
agua dulce|papa dulce|carter's pills|carter's little|martin's point|sweet william|bouncing bet|joe pye
johnny gown|johnny gowns|johnny coat|jack cheese|pepper jack|monterey jack|colby jack|aunt flow|mother nature
father time|old faithful|good samaritan|jack frost|heath bar
almond joy|clark bar|zest soap|irish spring|hanes socks|hanes underwear|le creuset|mccormick spices|quaker oats
wegmans brand|neilmed rinse|neil med|russet potatoes|jolly rancher|jolly ranchers|mike and ike|good & plenty
bell pepper|bell peppers|french fries|ben gay|st ives|st joseph aspirin|johnson and johnson|kate spade|michael kors
tory burch|steve madden|tommy hilfiger|sam edelman|marc jacobs|perry ellis|ralph lauren|vera bradley|vera wang
eddie bauer|lane bryant|ann taylor|charlotte tilbury|laura mercier|elizabeth taylor|peter thomas roth|philip morris
mary berry|rachael ray|wolfgang puck|orville redenbacher|paul newman|paul newman's|martha stewart|julia child
emeril lagasse|guy fieri|betty boop|hello kitty|paw patrol|nurse jackie|doctor strange|dr strange|doctor house
dr house|dr dre|dr ho|dr hos|dr j|dr dolittle|dr jart|dr loretta|dr squatch|dr sears|mr rogers|mr bean|mr beast
mr t|mr right|mr bubble|mr pibb|mrs claus|mrs smith's|mrs wages|mrs renfro's|ms pac|ms marvel|rosie the|judge judy
dr ruth|jerry springer|ellen degeneres|kim kardashian|michael jordan|lebron james|tom brady|elvis presley|bruce lee
george washington|abraham lincoln|martin luther|luther king|john wayne|jane austen|albert einstein|christmas eve
year's eve|years eve|good friday|columbus day|cinco de|earl grey|lady gaga|lady grey|blue bell|blue cross|hidden valley
stevens johnson|epstein barr|budd chiari|marie tooth|charcot marie|guillain barre|zollinger ellison|calve perthes
legg calve|creutzfeldt jakob|ehlers danlos|wolff parkinson|parkinson white|osgood schlatter|kaposi sarcoma
duchenne becker|peutz jeghers|prader willi|klippel feil|arnold chiari|dandy walker|sturge weber|li fraumeni
cheyne stokes|kussmaul breathing|mallory weiss|plummer vinson|henoch schonlein|chediak higashi|wiskott aldrich
lennox gastaut|landau kleffner|rasmussen encephalitis|lewy body|lewy bodies|st jude|st jude's|saint jude
st vincent's|welch allyn|fisher paykel|fisher price|smith nephew|smith and nephew|baxter pump|becton dickinson
edwards lifesciences|robert jones|sam splint|don joy|philadelphia collar|miami j|milwaukee brace|ella ola
jack link's|jack links|jack daniel's|mike's hard|sam's choice|nathan's famous|dave's killer|daves killer|amy's organic
hamburger helper|ken's steak|frank's red|franks red|franks redhot|frank's redhot|tony chachere's|louisiana hot
cholula hot|uncle bens|aunt millie's|sister schubert|sister schubert's|mother's day|father's day|grandma moses
cruz roja|cruz azul|cruz verde|luna llena|rosa de jamaica|flor de jamaica|dolores de cabeza|dolores de cuerpo
dolores de espalda|dolores de estomago|dolores de estómago|dolores de pecho|dolores de muelas|dolores de parto
dolores de regla|dolores menstruales|mercedes benz|alka seltzer|dolo neurobion|ana positive|ana titer|ana panel
ana test|ana negative|ana screen|ana pattern|ted hose|ted stockings|ted socks|jersey mike|jersey mike's|domino's pizza
dominos pizza|virgen de|santo remedio|san valentin|san valentín|san lunes|santa claus|padre nuestro|vick vaporub
vicks vaporub
""".replace("\n", "|")
PHRASES = frozenset(tuple(phrase.replace(" & ", " ").split()) for phrase in _PHRASES.split("|") if phrase.strip())
"""Each as its words in small letters."""

_FIRST = frozenset(phrase[0].removesuffix("'s") for phrase in PHRASES) | {phrase[0] for phrase in PHRASES}
SHOPS = frozenset(
    """
    wendy denny arby macy kohl lowe mcdonald levi carl zaxby culver chili applebee hardee popeye friendly kellogg
    hershey reese campbell smucker newman annie amy stouffer zoup raising freddy bojangle jersey marshall dillard
    nathan hebrew alexa siri cortana gerber dave buster aldi trader frito wegman albertson costco sam hane hanes
    brooks skechers fila asics clarks merrell saucony hoka birkenstock jockey wrangler oshkosh nordstrom
    macys kohls lowes menards wegmans albertsons safeway winco schnucks stater vons ralphs domino dominos papa tyson
    perdue smithfield jennie
    hormel healthy stella amazon walgreen fossil timex garmin casio
    """.split()
)
"""With a possessive, and alone, these are shops and goods at least as often as people."""


GOODS = frozenset(
    """
    slaw tea teas chai pesto sauce sauces gravy salad salads soup soups broth stew rice potato potatoes fries
    chips crackers bread toast bun buns cheese butter jam jelly oil oils vinegar dressing ketchup mustard relish
    pickle pickles pepper peppers tomato tomatoes lettuce cabbage chard beans bean peas apple apples pear pears
    peach peaches plum plums cherry cherries grape grapes orange oranges lemon lemons melon berries nut nuts
    almonds sausage ham bacon steak burger burgers pizza pasta lasagna noodles sandwich sandwiches sub subs wrap
    wraps cake cakes pie pies cookie cookies muffin muffins cereal oatmeal yogurt smoothie smoothies juice soda
    wine beer ale lager whiskey cocktail cocktails mix candy gum syrup honey lace pollen blossom blossoms blooms
    flower flowers bush bushes shrub shrubs vine vines weed weeds grass ivy moss leaf leaves seeds seedlings sock
    socks shoe shoes sneaker sneakers boot boots slipper slippers sandals bra bras gown gowns jeans underwear
    shirt shirts hat helmet lotion lotions ointment ointments shampoo soap soaps detergent sunscreen deodorant
    perfume perfumes cologne balm gel diffuser candle candles spray extract tincture capsules wort
    """.split()
)
"""What a name in front of it is the kind of: jasmine tea, Alfredo sauce, Bartlett pears."""
CURES = frozenset(
    """
    syndrome disease disorder palsy ulcer ulcers procedure operation repair osteotomy splint splints traction brace
    braces harness dressing catheter stent shunt titer titers phenomenon angina lymphoma sarcoma neuroma fracture
    contracture hernia maneuver manoeuvre chorea deformity stain criteria classification forceps clamp retractor
    angioma duct osteoma incision flap graft prosthesis rhinoplasty nodes fundoplication fluoroscopy rollator
    cuff stethoscope mask masks lancet lancets syringe syringes strips meter tourniquet bandage bandaid bandaids
    toothpaste mouthwash toothbrush razor razors mattress pillow pillows recliner treadmill blender
    """.split()
)
"""What bears the name of who devised it, or of its make: Pavlik harness, Ross procedure, Welch Allyn cuff."""
SHOWN = frozenset("movie movies episode episodes recipe recipes song songs album concert podcast novel".split())
"""Who is seen there is known to all, and none of the clinic's patients."""
KINDS = GOODS | CURES | SHOWN
GIVING = frozenset(
    """
    give gives gave given giving feed feeds fed feeding make makes made making bring brings brought buy buys
    bought get gets got getting offer offered serve served let lets letting hand handed send sent show showed
    """.split()
)
"""Behind these a name is of whoever is given something."""


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
            if (
                words[start + size : start + size + 1] == ["s"]
                and (*words[start : start + size - 1], words[start + size - 1] + "'s") in PHRASES
            ):
                return True
    return False
