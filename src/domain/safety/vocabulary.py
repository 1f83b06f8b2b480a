"""Named choices of words that patterns share, and the words too common to hang a pattern on. Data only."""


def _named(table: str) -> dict[str, frozenset[str]]:
    return {
        name.strip(): frozenset(words.split())
        for line in table.strip().splitlines()
        for name, words in [line.split(":")]
    }


NAMED = _named("""
someone: him her them someone somebody people everyone everybody anyone kids kid children child baby son daughter wife husband boyfriend girlfriend mom mother dad father boss neighbor neighbour coworker brother sister roommate family partner ex teacher others man woman guy doctor nurse cat dog mother-in-law stepdad stepfather stepmom
wanting: want wanted tempted going thinking ready might planning wish about urge consider considering
kill: kill kills killing murder murdering strangle strangling choking
hurt: hurt hurting harm harming stab stabbing shoot shooting strangle strangling attack attacking smother shake shaking beat beating poison punch punching
baby: baby newborn infant babies bb preemie fetus
drug: fentanyl heroin cocaine coke meth molly xanax alcohol vodka percs oxy
pills: pills pill tablets tablet meds medication medications medicine medicines pain-killers painkillers capsules xanax tylenol acetaminophen ibuprofen advil aspirin oxycodone percocet valium klonopin ativan benadryl sleeping opioids insulin vicodin hydrocodone fentanyl heroin antidepressants lithium ambien gabapentin metformin propranolol zoloft naproxen aleve
poison: bleach cleaner detergent antifreeze poison pesticide gasoline ammonia lye battery batteries magnet magnets kerosene lighter-fluid pods tidepod chemicals windex disinfectant
now: now today tonight again currently still
pain: pain pains tightness pressure discomfort heaviness fullness ache aches aching hurts hurt hurting tight heavy burning squeezing squeezed crushing crushed killing exploding explode stabbing pressing sitting vise vice tightening squashed weight sharp standing elephant brick truck unbearable band burns clamp
took: took taken swallowed ate popped drank downed take chugged gulped ingested swallow eaten gobbled drunk
es_bebe: bebe beba nene recien nacido bebito
es_pastillas: pastillas pastilla pildoras pildora tabletas tableta medicinas medicamentos medicamento paracetamol ibuprofeno aspirinas frasco insulina xanax clonazepam
es_alguien: alguien esposo esposa marido mujer hijo hija hijos bebe vecino jefe familia mama papa pareja ex novio novia gente personas nino ninos hermano
""")

COMMON = frozenset(
    """
    i my me we our us you your he she it him her his they them their is am are was were be been being a an the this
    that these those of in on at to for from with by and or but not no do did does have has had having can could will
    would so very really too now right today just like feel feels feeling got get getting want wants go going out up
    down all some any more much about when if because since there what think keep keeps one two hours hour minutes
    day days week weeks month months still again bad back over off left side baby
    el la los las un una de del en y o que no me mi mis se le te lo su al con por para estoy esta es tengo tiene muy
    mucho ya he ha mas como desde hace quiero puedo siento
    """.split()
) - {"baby", "week", "weeks"}
