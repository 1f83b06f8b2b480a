"""What words are about: one notion behind many words of two languages. Data only.

A statement is told by its notions (a part of the body and a pain, a medicine and too much of it), whatever words it
is dressed in. `weights` says how much each notion, and each pair of them near one another, speaks for an emergency.
"""


def _concepts(table: str) -> dict[str, str]:
    """Lines of `NOTION: word word`; of a word in two lines the first counts."""
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        concept, words = line.split(":")
        for word in words.split():
            found.setdefault(stem(word), concept)
    return found


_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORTEST = 3


def stem(word: str) -> str:
    """A word without its ending: "bleeding" and "bleeds" are one. It need not be a word."""
    if len(word) <= _SHORTEST + 1:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "sl":
                word = word[:-1]
            break
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST else word


CONCEPTS = _concepts("""
CHEST: chest breastbone sternum ribs ribcage pecho esternon costillas
HEART: heart heartbeat pulse palpitations afib tachycardia hr cardiac pacemaker defibrillator icd corazon pulso palpitaciones latidos late infarto
FACE: face mouth smile cheek eyelid lip lips eyebrow smiling cara boca sonrisa parpado labio labios cachete
THROAT: throat airway windpipe tongue garganta lengua
NECK: neck nape cuello nuca jaw mandibula
HEAD: head skull forehead temple scalp cabeza craneo frente headache headaches migraine migraines
EYE: eye eyes eyesight sight vision pupil pupils blind blindness blurry blurred seeing see ojo ojos vista vision ver veo ciego ciega
LIMB: arm arms leg legs hand hands foot feet finger fingers thumb toe toes wrist wrists forearm thigh thighs calf knee knees ankle shoulder hip elbow limb limbs brazo brazos pierna piernas mano manos pie pies dedo dedos pantorrilla rodilla hombro muneca munecas muslo muslos
SIDE: side half left right lado mitad medio media izquierdo izquierda derecho derecha
BELLY: belly stomach abdomen abdominal tummy gut guts pelvis pelvic ribside panza barriga estomago vientre abdomen
BACK: back spine shoulderblades blades espalda columna
GROIN: testicle testicles testicular balls scrotum groin crotch testiculo testiculos ingle
SKIN: skin rash hives welts bumps ronchas piel salpullido itchy itching itch comezon urticaria
PAIN: pain pains painful hurt hurts hurting ache aches aching sore agony cramp cramps cramping stabbing sharp throbbing dolor dolores duele duelen doliendo punzada colico colicos ardor
PRESS: tight tightness tightening pressure squeezing squeeze squeezed crushing crush heavy heaviness elephant vise clamp weight pressing fist band opresion aprieta apretado aprietan presion oprime peso pesado pesa
WORST: worst unbearable excruciating severe severely terrible terribly awful horrible intense insane extreme massive crazy peor insoportable terrible horrible fuerte fuertisimo intenso
SUDDEN: sudden suddenly abruptly nowhere instantly repente subito pronto golpe
BREATH: breathe breath breathing breaths breathless air gasping gasp wheezing wheeze wheezy winded panting inhaler nebulizer rescue oxygen o2 sats suffocating choking choke choked asthma lungs lung respirar respiro respira respirando aire ahogo ahogando ahogandome asfixia asfixiando inhalador oxigeno asma aliento pulmones
BLUE: blue bluish purple gray grey ashen pale white cyanotic mottled morado morada morados azul azules palido palida gris
MOVE: move moving lift lifting raise walk walking stand standing hold grip use feel bend mover levantar caminar alzar sentir pararme
SPEAK: talk talking speak speaking speech words sentence sentences slurring slurred slur gibberish garbled jumbled mumbling tonguetied hablar habla palabras hablando
NUMB: numb numbness weak weakness limp dead tingling tingly paralyzed paralysed useless floppy flaccid lifeless adormecido adormecida dormido dormida entumecido entumecida paralizado paralizada debil debilidad hormigueo
DROOP: droop drooping droopy drooped sag sagging crooked lopsided uneven slack fallen hanging twisted chueca chueco torcida torcido caida torcio
FAINT: faint fainted fainting dizzy dizziness lightheaded woozy passed blacked blacking collapsed collapse unconscious vertigo blackout mareo mareado mareada desmaye desmayo desmayando desmayar desmayado conocimiento
SWEAT: sweat sweating sweaty clammy drenched sudor sudando
WAKE: wake awake waking woke rouse conscious respond responding responsive unresponsive responds despierta despertar responde reacciona inconsciente
SEIZE: seizure seizures fit convulsing convulsion convulsions seizing epileptic epilepsy jerking convulsiones convulsionando convulsion
SHAKE: shaking shake shaky trembling tremors shivering chills rigors temblando tiemblo escalofrios temblor
CONFUSED: confused confusion disoriented delirious hallucinating hallucinations incoherent confundido confundida desorientado desorientada alucinando delirando
BLOOD: blood bleed bleeding bled bloody bleeds hemorrhage hemorrhaging clot clots sangre sangrando sangrado sangra sangro hemorragia coagulos desangrando
FLOW: gushing spurting pouring squirting soaking soaked spraying gush spurt dripping drenching chorros chorro empapando empapado
CLOTH: pad pads towel towels tampon gauze bandage shirt sheets toalla toallas gasa venda
VOMIT: vomit vomiting vomited puking puke puked throwing threw barfing retching hurling vomitando vomito vomite vomitado
STOOL: poop stool stools bowel diarrhea toilet popo heces excremento diarrea
TARRY: tarry tar maroon black coffee negro negra negras alquitran
TAKEN: took taken take taking swallowed swallow ate eaten popped drank drink drinking downed chugged ingested injected snorted smoked shot tome tomo trague trago bebi bebio inyecte
PILL: pills pill tablets tablet meds med medication medications medicine medicines tylenol acetaminophen ibuprofen advil aspirin benadryl xanax ambien klonopin ativan valium zoloft prozac lexapro seroquel trazodone gabapentin metoprolol lithium metformin warfarin sleeping painkillers capsules prescription prescriptions pastillas pastilla pildoras medicinas medicamentos tabletas medicina paracetamol
DRUG: fentanyl heroin cocaine coke meth molly oxy oxycodone percocet percs opioids methadone morphine dope crack ketamine lsd acid shrooms edibles edible weed overdose overdosed overdosing od narcan naloxone sobredosis heroina cocaina
ALCOHOL: alcohol vodka whiskey wine beer liquor drunk rum tequila alcohol borracho
POISON: bleach cleaner detergent antifreeze poison poisoned pesticide gasoline ammonia lye battery magnet magnets drain chemical chemicals fumes monoxide toxic cloro veneno lejia insecticida gasolina detergente pila monoxido gas
MUCH: many whole entire all bottle handful full lot lots bunch double twice triple extra too more times todas todo frasco bote muchas demasiadas demasiado mucho mucha entero doble
DIE: die dying dies death dead muero morir morirme muerto muerta muerte
KILL: kill killing suicide suicidal overdose hang hanging drown kms matar matarme suicidio suicidarme ahorcarme mato matarlo
LIVE: live living alive life exist existing existence here anymore vivir vida existir viva vivo viviendo
END: end ending over done stop ended quit forever disappear goodbye gone acabar terminar desaparecer siempre adios
WISH: want wanna wish hope ready planning plan plans going thinking thoughts thought think urge urges tempted feel keep quiero ganas pienso pensando quisiera voy pensamientos
SELF: myself me self yourself mi misma mismo conmigo
POINT: point reason worth hope hopeless purpose burden useless worthless pointless meaningless sentido razon carga vale
LEAVE: without better off sin mejor
NOTE: note letter letters goodbye affairs carta nota
MEANS: gun rope noose pistol razor knife bridge ledge roof tracks train blade rifle shotgun belt pistola cuchillo soga cuerda navaja arma puente azotea
CUT: cut cuts cutting slice sliced slicing slit slashed carve carved scratching gash stab stabbed laceration corte cortarme cortando corto herida
HARM: harm harming hurt lastimar lastimarme dano
VOICES: voices voice commanding whispering voces demons demonios
OTHERS: him her them someone people everyone everybody somebody boss coworker neighbor alguien jefe
PARTNER: husband wife boyfriend girlfriend partner ex fiance esposo esposa novio novia marido pareja
PARENT: mom mother dad father grandma grandpa grandmother grandfather mum mama papa abuela abuelo padre madre
KIN: brother sister uncle aunt cousin friend roommate hermano hermana tio tia amigo amiga son daughter hijo hija nephew niece
BEAT: hit hits hitting beat beats beating beaten punched punches kicked slapped choked strangled choking threatened threatens threatening raped rape assaulted assault abused abusing molested attacked stalking pega pegando golpea golpeo viola violaron amenaza
SAFE: safe unsafe danger scared afraid terrified hiding escape miedo segura seguro peligro escondida
BABY: baby babys newborn infant babies preemie bebe recien nene nena
CHILD: child kid kids toddler nino nina ninos boy girl
PREGNANT: pregnant pregnancy trimester weeks week postpartum embarazada embarazo semanas preeclampsia eclampsia birth delivered csection cesarea parto
KICKING: kick kicks kicking moved movement movements moves moverse patadas mueve
LABOR: contraction contractions labor labour cord contracciones fuente
ALLERGIC: allergic allergy epipen anaphylaxis anaphylactic stung sting bee wasp peanut peanuts nuts shellfish shrimp antibiotic penicillin amoxicillin alergica alergia abeja mani camarones penicilina
SWELL: swell swelling swollen swelled puffy puffed balloon closing closed ballooning huge hinchado hinchada hinchando hincha hinchados cerrando cierra
FEVER: fever temp temperature febrile 103 104 105 fiebre calentura
STIFF: stiff rigid stiffness tieso tiesa rigido
SUGAR: sugar glucose bg insulin lantus humalog novolog diabetic meter azucar glucosa insulina
BURN: burn burned burnt scald scalded scalding fire flames boiling splashed quemo queme quemadura
INJURE: fell fall falling crash crashed wreck accident hit bumped smacked cracked crushed broke broken snapped dislocated bone trampled cai golpe choque fractura hueso accidente
CRY: help emergency 911 ambulance hurry ayuda ayudenme emergencia ambulancia urgente
URINE: pee urine urinate peeing orinar orina
VEHICLE: car truck bus traffic highway carro camion trafico
PET: dog cat puppy kitten pet horse hamster perro gato
ADMIN: appointment appt refill portal insurance pharmacy schedule reschedule cancel form forms referral results lab labs visit copay bill billing records message office clinic cita receta farmacia resultados laboratorio seguro formulario
FINE: fine ok okay better good great normal improved improving healed resolved stable bien mejor normal gracias thanks thank
ASK: what when should which how que cuando como deberia cual
HISTORY: ago history used previously years year childhood since last hace anos antes ano
TRIVIAL: little bit slight slightly mild mildly minor tiny small poco poquito leve
FAMILY: runs family familia
""")
