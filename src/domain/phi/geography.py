"""Words of places: street suffixes, states, what cities and facilities are called by."""

from collections.abc import Mapping

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
COUNTRIES = frozenset(
    """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi
cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador
egypt england eritrea estonia ethiopia europe africa asia australia america americas fiji finland france gabon
gambia germany ghana greece grenada guam guatemala guinea guyana haiti honduras hungary iceland india indonesia iran
iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho
liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritius mexico micronesia
moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria
norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
taiwan tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey uganda ukraine uruguay uzbekistan
vanuatu venezuela vietnam wales yemen zambia zimbabwe alabama alaska arizona arkansas california colorado
connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont wisconsin wyoming puerto rico
""".split()
)
"""Countries, continents and states in one word: too large to identify anybody."""

FIRM_SUFFIXES = frozenset(
    """
street st avenue ave av boulevard blvd road rd lane ln drive court ct parkway pkwy terrace ter terr highway hwy
circle cir turnpike tpke expressway expy freeway fwy causeway crescent cres plaza plz square sq alley aly broadway
trail trl place pl pike loop
""".split()
)
"""Those that are seldom anything else, so that small letters are no doubt."""

DIRECTIONS = frozenset("n s e w ne nw se sw north south east west northeast northwest southeast southwest".split())
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
STATE_WORDS = frozenset(STATES.values()) | STATES.keys()
STATE = "|".join(sorted((*STATES.values(), *STATES), key=len, reverse=True))
"""A pattern for the name or the abbreviation of a state."""

WORDLIKE_STATES = frozenset("in or me ok hi la ma pa id de al co as oh ms md mo mi ct ar ne vi".split())
"""Abbreviations that are words too: in small letters they need a ZIP code or a known city."""

HOUSE_TRAP = frozenset(
    """
minutes minute min mins hours hour hrs hr days day weeks week months month years year mg mcg ml units unit pills
pill tablets tablet tabs caps doses dose times time am pm a.m p.m lbs pounds kg oz cups cup miles mile steps step
people patients kids feet ft inches percent degrees of the to in at on or and for with per x is was are but then
that this my your a an out from by more less other over under than she he they i we it if when while until because
so no not half mmhg bpm calories grams g glasses bottles puffs drops sprays shots rounds sessions visits
appointments labs tests different separate small large big little short daily weekly nights night mornings blocks
block bedroom story refills refill address dob phone
""".split()
)
"""What stands behind a number that is no house's."""

STREET_WORDS = frozenset("one two first second third de la el las los old new long march may april june august".split())
"""Words of no name otherwise, which streets are called by."""

FACILITY_HEADS = frozenset(
    """
hospital clinic hospice pharmacy healthcare rehab rehabilitation infirmary sanatorium pediatrics orthopedics
orthopaedics dermatology cardiology oncology obstetrics gynecology ophthalmology dental dentistry urology neurology
radiology imaging medicine physicians dialysis nephrology podiatry endocrinology gastroenterology rheumatology
pulmonology hematology optometry orthodontics audiology chiropractic
""".split()
)
"""The last word of a facility's name; alone they name none."""

FACILITY_PAIRS = frozenset(
    tuple(pair.split())
    for pair in """
medical center|medical centre|health center|health centre|health system|medical group|family practice|
family medicine|urgent care|cancer center|surgery center|surgical center|nursing home|care center|
heart institute|medical clinic|health clinic|women's health|dialysis center|imaging center|
general hospital|community hospital|memorial hospital|regional hospital|behavioral health|assisted living|
health services|medical associates|family health|primary care|middle school|high school|elementary school|
eye center|vision center|birth center|wellness center|treatment center|recovery center|family clinic|
walk-in clinic|internal medicine|physical therapy|sports medicine|senior living|care home|
health department|school district|medical school|children's hospital
""".replace("\n", "").split("|")
)
"""The last two words of one."""

FACILITY_PLAIN = frozenset(
    """
delta guardian liberty native american
the a an this that my your our his her their any local nearest closest another other same new old main big nearby
hospital clinic pharmacy urgent care walk walk-in emergency free pain sleep eye dental vet animal foot skin wound
infusion allergy mental which what every each some no outpatient inpatient specialty compounding mail order online
retail hospital's medical health general children's childrens women's community regional university county state
city public private psychiatric behavioral primary family rehab rehabilitation nursing surgery surgical cancer heart
imaging dialysis diabetes fertility methadone coumadin warfarin anticoagulation memory flu covid vaccine vaccination
travel student school college and or at in from to for with of by is was are be near on call called visit went go
going leave left via preferred current usual regular different wrong first second next last best better great
your discharged admitted transferred until since before after when as if but so then only just still not day night
birth lab cvs walgreens walmart costco target kroger publix safeway rite aid express scripts i we he she they it you
me us them refill refills sent send pick picked fill filled transfer both all two three ortho orthopedic gi ob gyn
obgyn peds pediatric cardiology oncology dermatology neurology urology concussion headache migraine asthma breast
weight loss hand spine back sports physical therapy anemia hiv hepatitis std sti liver kidney transplant stroke
trauma military va veterans acute long-term term assisted skilled home in-home hospice palliative telehealth virtual
need want see saw internal senior your medicine nuclear chinese herbal take taking give gave their elder adult
sports cough allergy
""".split()
)
"""Words before it that name none either."""

FACILITY_SEEDS = frozenset(
    "holy blessed cross bethesda sutter ascension deaconess emmanuel emanuel carmel immaculate assumption beth israel"
    " st saint mercy memorial sinai providence sacred grace samaritan baptist methodist"
    " presbyterian lutheran adventist trinity mayo kaiser cedars mount good valley lakeside"
    " riverside hillside summit harbor bay lakeshore lakeview juniper cedar maple oak pine willow birch elm aspen"
    " magnolia laurel hawthorn sycamore chestnut ridge ridgeview meadow meadowbrook brook creek stone highland"
    " highlands"
    " prairie canyon heron eagle falcon sunrise parkview pinewood oakwood maplewood northgate southgate westgate"
    " eastgate riverbend stonebridge evergreen redwood".split()
)
"""Words that facilities are called by, also where capitals tell nothing."""

CITY_SHAPE = (
    "[a-z]{3,}(?:ville|burgh?|borough|boro|bury|town|ton|field|ford|port|mouth|chester|shire|stad|furt|haven|view"
    "|wood|dale|land|berg|fort"
    "|side|ham|stead|mont|polis|creek|springs|falls|grove|hurst|worth|bridge|brook|beach|heights|hills)"
)
"""How towns' names end."""

CITY_PREFIX = frozenset(
    "new north south east west port lake fort ft mount mt san santa st saint los las el la grand"
    " palm cape glen oak cedar long little upper lower".split()
)
CITY_LEADS = frozenset("in at from near to outside around downtown en desde".split())
LEADS = CITY_LEADS | frozenset("by visiting living live lives of moved city town".split())
