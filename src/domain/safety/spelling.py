"""How people write: short forms, chat shorthand and common misspellings, and the words they stand for.

Data only. Several words are written with blanks; accents are gone by the time a word is looked up.
"""


def _spelled(table: str) -> dict[str, str]:
    """Lines of `meant: written written`, where `_` stands for a blank."""
    return {
        written: meant.strip().replace("_", " ")
        for line in table.strip().splitlines()
        for meant, writings in [line.split(":")]
        for written in writings.split()
    }


SHORT_FORMS = _spelled("""
can_not: can't cant cannot cnt cant't cann't
could_not: couldn't couldnt cudnt
do_not: don't dont dnt doesn't doesnt dosent dosnt
did_not: didn't didnt
will_not: won't wont
would_not: wouldn't wouldnt
should_not: shouldn't shouldnt
is_not: isn't isnt ain't aint aren't arent wasn't wasnt weren't werent
have_not: haven't havent hasn't hasnt hadn't hadnt
i_am: i'm im iam i'ma ima
i_have: i've ive
i_will: i'll ill'
i_would: i'd
he_is: he's hes
she_is: she's shes
it_is: it's its
they_are: they're theyre
we_are: we're
you_are: you're youre ur
that_is: that's thats
there_is: there's theres
what_is: what's whats
going_to: gonna gunna goin2 gona
want_to: wanna wana wnna
got_to: gotta
have_to: hafta
kind_of: kinda
sort_of: sorta
lots_of: lotsa
i_do_not_know: idk
right_now: rn rite_now
kill_myself: kms kmself
to_be_honest: tbh
what_should_i_do: wsid
kill: unalive
killing: unaliving
kills: unalives
kill_myself: killmyself
want_to_die: wannadie wanttodie
i_want_to_die: iwanttodie iwannadie
can_not_breathe: cantbreathe cantbreath
chest_pain: chestpain chestpains
end: endd
myself: mysel meself myslef mself my-self myselff
please: pls plz plse
because: bc bcuz cuz coz cause'
about: abt
with: w/ wit
without: w/o
something: smth sumthing sth somthing
you: u
are: r
and: n &
to: 2
tonight: tonite tnite 2nite
night: nite
anymore: anymor anymo nomore
though: tho
through: thru
really: rly relly realy
trying: tryin tryna
going: goin goign gonig
having: havin
feeling: feelin
dying: dyin dieing
thinking: thinkin
hurting: hurtin
talking: talkin
breathing: breathin
weeks: wks wk
months: mos
pregnant: preg prego preggo preggers pregnent prengant pregant
""")

MISSPELLINGS = _spelled("""
breathe: breth brethe breeth breethe breath brethe braethe breatthe berathe breahte
breathing: breating brething breathng breething brathing
chest: chst cheast chesst ches
pain: pian payn paine pane paiin painn
want: wnat wannt wnt
took: tuk tooked toook
and: nd
a_lot: alot
broken: brokn broked
too_many: tomany toomany
pains: pians panes
heart: hart haert heert
attack: atack attak atak attck
stroke: strok stoke
blood: blod bloood bld
bleeding: bleding bleeeding bleedin bleading
suicide: suiside suicid sucide suacide suicde sewercide sewerslide
suicidal: suisidal suicidle sucidal suicidel suicidial
overdose: overdoze ovrdose overdoes od
overdosed: od'd oded od'ed overdoset ods'd
throat: thoat throte thraot thorat throut
closing: closeing cloasing
tongue: tounge tung tonge toung
swelling: sweling swellin
swollen: swolen swoolen
seizure: siezure seisure seizer seizur ceizure
seizures: siezures seisures seizers
unconscious: unconcious unconsious uncouncious unconcius unconscous
allergic: alergic allergick alergick
reaction: reacton reacshun
arm: arme
numb: num numm
dizzy: dizy dizzie
faint: feint fainty
fainted: fanted fainteded
pregnant: pregnat
contractions: contractons contractoins
dead: ded
died: dyed'
die: dye diee dai
kill: kil kll
killing: kiling
live: liv
end: endd
pills: pils pillz pill's
swallowed: swalowed swallowd
hurt: hert
hurts: herts
myself: mysself
choking: chocking choaking
puke: puk
vomiting: vommiting vomitting vomitin
anaphylaxis: anaphalaxis anafilaxis anaphylaxsis anaphylactic
epipen: epi-pen
asthma: astma asthama
inhaler: puffer ventolin proair
rattlesnake: rattler
snake_bite: snakebite snakebit
attempted: atempted
""")

SPANISH_SPELLINGS = _spelled("""
respirar: rrespirar repirar respirr resirar rspirar
que: q ke k
por: x
porque: xq pq porke
tambien: tmb tb
no: nop
quiero: kiero qiero
quitarme: kitarme
pecho: pexo
dolor: dolr
embarazada: embarasada enbarazada embrazada
sangrando: sangrado_ sangrndo
hijo: ijo
ayuda: alluda
convulsion: combulsion convulcion
pastillas: pastiyas pastilas
suicidarme: suisidarme
mas: maz
aire: ayre
""")

SPELLINGS = {**SHORT_FORMS, **MISSPELLINGS, **SPANISH_SPELLINGS}

COMPOUNDS = {
    "blood": frozenset(
        "pressure sugar sugars test tests work draw thinner thinners count type glucose bank donation results "
        "clot clots orange moon donor draws cultures culture".split()
    ),
    "chest": frozenset("x-ray xray cold congestion physio ct hair freezer exam film tube scan".split()),
    "heart": frozenset(
        "rate medication medicine pill pills murmur doctor healthy disease rhythm clinic monitor scan".split()
    ),
    "stroke": frozenset("rehab clinic class group prevention".split()),
    "baby": frozenset("aspirin shower brother sister food teeth carrots wipes".split()),
    "breathing": frozenset("exercises exercise treatment treatments test machine".split()),
    "water": frozenset(
        "bottle bottles heater main aerobics pipe pipes filter pill pills bill intake park weight".split()
    ),
    "stress": frozenset({"test"}),
}
"""Pairs of words that name something else than the first of them alone."""

FORGIVEN = frozenset(
    """
    breathe breathing bleeding suicide suicidal overdose overdosed unconscious unresponsive seizure seizures
    convulsion convulsing anaphylaxis swelling swallowed choking contractions pregnant allergic poisoned
    crushing tightness pressure shortness slurred drooping fainted collapsed miscarriage hemorrhage
    chest blood heart stroke throat killing attack myself strangled raped respirar respiracion sangrando
    suicidarme sobredosis convulsiones convulsionando embarazada
    desmayado desmaye hinchada hinchando alergica asfixiando ahogando envenenado amenazo
    """.split()
)
"""Words that are recognised with one letter missing, added, exchanged or in the wrong place."""

NOT_MEANT = frozenset(
    """
    breeding bleeping pleading bleedings breading treading preceding feeding swilling spelling dwelling smelling
    welling selling choosing joking chopping cooking poking pressures pleasure lightness brightness crashing crusting
    brushing rushing blushing cloaking stroking fainter painted tainted wallowed followed hallowed allergies sewing
    chess cheat cheats crest chests chase chaste chet hest flood floods bloom brood bloods floor
    hear heard hearth hearts heat heats hearty hart hearse beard wear strike strikes strokes stroked strode stoke
    stroker
    throats threat threats treat throw filling billing milling chilling skilling willing rilling killings tilling
    kissing kilning attach attache attract attacks stock tack themself itself mysef mysql
    breached seizured preached attractions contraction suicides conscious unconsciously responsive
    respiraciones inspirar suspirar aspirar expirar embarazadas embarazo sangrado ahogado alergico raped
    taped roped rapid aped draped gaped scraped shaped vaped caped japed reped graped shortness slurred
    """.split()
) - {"raped", "shortness", "slurred"}
"""Words one letter away from a forgiven one that mean what they say."""
