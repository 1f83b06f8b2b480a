"""Named choices of words that patterns share, and the words too common to hang a pattern on. Data only."""


def _named(table: str) -> dict[str, frozenset[str]]:
    """Lines of `name: word word`; `20..53` stands for every whole number from 20 to 53."""
    return {
        name.strip(): frozenset(one for word in words.split() for one in _counted(word))
        for line in table.strip().splitlines()
        for name, words in [line.split(":")]
    }


def _counted(word: str) -> list[str]:
    low, dots, high = word.partition("..")
    return [str(number) for number in range(int(low), int(high) + 1)] if dots else [word]


NAMED = _named("""
someone: him her them someone somebody people everyone everybody anyone kids kid children child baby son daughter wife husband boyfriend girlfriend mom mother dad father boss neighbor neighbour coworker brother sister roommate family partner ex teacher others man woman guy doctor nurse cat dog mother-in-law stepdad stepfather stepmom
wanting: want wanted tempted going thinking ready might planning wish about urge consider considering
kill: kill kills killing murder murdering strangle strangling choking choke smother smothering suffocate suffocating drown drowning
hurt: hurt hurting harm harming stab stabbing shoot shooting strangle strangling attack attacking smother shake shaking beat beating poison punch punching
baby: baby babys newborn infant babies bb preemie fetus
child: child kid kids toddler son daughter grandson granddaughter boy girl baby nephew niece
drug: fentanyl heroin cocaine coke meth molly xanax alcohol vodka percs oxy dope morphine methadone oxycontin opioids speedball ketamine ecstasy crack
pills: pills pill tablets tablet meds medication medications medicine medicines pain-killers painkillers capsules xanax tylenol acetaminophen ibuprofen advil aspirin oxycodone percocet valium klonopin ativan benadryl sleeping opioids vicodin hydrocodone fentanyl heroin antidepressants lithium ambien gabapentin metformin propranolol zoloft naproxen aleve morphine methadone codeine tramadol oxycontin oxy percs dilaudid hydromorphone suboxone trazodone seroquel quetiapine clonazepam lorazepam diazepam temazepam alprazolam metoprolol digoxin amlodipine lisinopril effexor sertraline prozac lexapro amitriptyline bupropion wellbutrin adderall ritalin nyquil melatonin insulin beta-blockers blockers dramamine
poison: bleach cleaner detergent antifreeze poison pesticide gasoline ammonia lye battery batteries magnet magnets kerosene lighter-fluid pods tidepod chemicals windex disinfectant
now: now today tonight again currently still
pain: pain pains tightness pressure discomfort heaviness fullness ache aches aching hurts hurt hurting tight heavy burning squeezing squeezed crushing crushed killing exploding explode stabbing pressing sitting vise vice tightening squashed weight sharp standing elephant brick truck unbearable band burns clamp
took: took taken swallowed ate popped drank downed chugged gulped ingested swallow eaten gobbled drunk
grave: bad badly severe severely terrible terribly awful awfully unbearable excruciating worst worse intense agonizing horrible extreme agony massive deep huge
suddenly: sudden suddenly abruptly
firearm: gun guns pistol shotgun rifle revolver handgun glock
blade: razor razors blade blades knife scalpel
insulin: insulin novolog humalog lantus levemir tresiba basaglar toujeo fiasp lispro glargine aspart humulin novolin
myself: myself me
jerking: jerking twitching shaking trembling convulsing spasming
gone_dead: numb weak limp floppy heavy dead useless paralyzed lame flaccid clumsy hangs dangling slack tingling
face_part: face mouth cheek eyelid eyebrow lip smile
fallen: drooping droopy droops droop drooped dropped dropping fallen lopsided sagging sags sagged hangs hanging crooked slack uneven twisted
sweat: sweating sweaty sweats sweat clammy drenched
spreads: going goes running runs shooting shoots spreading spreads radiating radiates moving moves into
head_hit: hit bumped banged smacked cracked slammed struck smashed whacked bonked knocked clonked thumped landed conked
head_sign: sick groggy dazed drowsy sleepy confused blurry double dizzy slurring seeing puking puke vomiting vomited thrown throwing nauseous stumbling wobbly
stiff: stiff stiffness rigid locked
abuser: husband wife boyfriend girlfriend partner ex he she dad father stepdad stepfather mom mother uncle boss coach caregiver fiance
workplace: center line hotline helpline lifeline unit ward team prevention program clinic
psychedelic: lsd acid shrooms edible edibles weed spice k2 kratom salvia dmt marijuana
diagnosis: septic sepsis dka ketoacidosis meningitis appendicitis ectopic embolism anaphylaxis preeclampsia miscarriage
thing: printer computer phone app system video laptop car engine website portal battery wifi
pet: cat cats dog dogs puppy kitten kitty pup horse hamster rabbit bunny parrot bird goat cow gerbil ferret pig lizard turtle goldfish perro perra perrito gato gata gatito cachorro caballo
exertion: stairs flights hill hills uphill climbing treadmill exercise exercising jog jogging hike hiking mowing workout gym run running dancing
outdoors: yard woods wild bush garden forest lawn backyard park field tree hike unknown
belly: belly stomach abdomen abdominal tummy gut
groin: testicle testicles testicular balls nuts scrotum ball nut
limb: arm arms leg legs hand hands foot feet finger fingers thumb toe toes
spot: arm arms leg legs hand hands face back chest neck eye eyes skin body feet foot throat forearm forearms wrist thigh thighs stomach shoulder calf knee elbow lips scalp groin belly fingers side head
burned: burned burnt scalded burns
vehicle: car truck bus train bike motorcycle vehicle van
vomiting: vomiting vomits vomited vomit pukes throws throwing threw thrown puke puking puked barfing barfed retching heaving
faint: faint dizzy lightheaded clammy sweaty sweating sweats woozy nauseous confused shaky weak gray grey pale blacking
confused: confused delirious disoriented hallucinating out-of-it incoherent drowsy unresponsive limp
fever: fever temp temperature febrile fevers
high_fever: 104..109
fever_degrees: 100..109 38..42
low_sugar: 10..53
along: 4..42
mechanism: fell fall fallen crash crashed wreck accident hit kicked struck thrown trampled crushed mauled exploded explosion stabbed nail saw chainsaw machete bat brick fireworks ladder roof stairs trampoline motorcycle atv horse tree shelf dumbbell hammer glass window
borderline_pressure: 79..89
toddler: 1..4
high_sugar: 400..990
low_oxygen: 50..88
fast_pulse: 150..260
slow_pulse: 18..39
very_high_pressure: 200..290
high_pressure: 180..290
high_diastolic: 115..180
low_pressure: 40..78
low_diastolic: 15..52
pregnancy_pressure: 160..290
frail: immunosuppressants immunosuppressant neutropenia asplenic chemo chemotherapy transplant neutropenic immunosuppressed immunocompromised spleen leukemia
pregnant: pregnant weeks week postpartum pregnancy
es_embarazo: embarazada embarazo semanas
es_mareo: mareada mareado mareo desmayar desmayo sudando sudor confundida confundido palida palido vomitando vomito
es_bebe: bebe beba nene recien nacido bebito
es_pastillas: pastillas pastilla pildoras pildora tabletas tableta medicinas medicamentos medicamento paracetamol ibuprofeno aspirinas frasco insulina xanax clonazepam
es_arma: pistola arma navaja cuchillo soga cuerda escopeta
es_persona: papa mama esposo esposa hijo hija abuelo abuela hermano hermana suegra suegro marido nino nina tio tia amigo amiga vecino vecina
es_embarazada: embarazada embarazo semanas meses
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
