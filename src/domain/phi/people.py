"""The words that lead to a name, that follow one, and that are never one."""

TITLES = frozenset(
    "dr sr doctor mr mrs ms miss mister mx doctora prof professor sra señor señora srta dra don doña".split()
)
DOCTORS = frozenset("dr doctor doctora dra".split())
"""Titles of who treats: the name behind one is not the patient's."""
SOFT = frozenset("doctor miss don sra señor señora".split())
"""Titles that stand without a name as often as with one."""
SOFT_TITLES = frozenset(
    "nurse aunt auntie uncle cousin grandma grandpa pastor rev reverend father sister brother rabbi imam officer"
    " judge coach lvn lpn rn np".split()
)
PATIENT = frozenset("patient pt client resident".split())
RELATIONS = frozenset(
    """
    worker hygienist assistant tech technician navigator interpreter scheduler dietitian nutritionist phlebotomist
    paramedic specialist practitioner son daughter wife husband mother mom mum mama father dad papa brother sister
    grandmother grandma granny nana grandfather grandpa grandson granddaughter baby babies newborn kid kids child
    children toddler infant friend partner fiance fiancé fiancee fiancée girlfriend boyfriend spouse aunt aunty
    auntie uncle cousin niece nephew neighbor neighbour roommate caregiver caretaker aide stepson stepdaughter
    stepmom stepdad mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law boy girl
    twin twins sibling patient pt client resident colleague coworker therapist hubby brotherinlaw proxy guardian
    sitter babysitter nanny hija hijo esposo esposa mamá papá madre padre hermano hermana counselor surgeon
    oncologist cardiologist dermatologist pediatrician dentist neurologist urologist psychiatrist psychologist
    midwife doula pharmacist receptionist provider physician doc pcp
    """.split()
)
KEYS = frozenset(
    """
name names patient pt caregiver guardian parent insured subscriber from to re attn attention cc provider physician
contact author signed signature sender recipient by member policyholder emergency spouse mother father mom dad
beneficiary proxy pcp doctor nurse requester nombre paciente client resident donor witness relative kin fullname
firstname lastname first last dependent employee nok callback ordering name prescriber attending guarantor referred
surgeon therapist pharmacist reviewer requestor ordering referring driver visitor interpreter child son daughter
wife husband sibling brother sister self holder cardholder check info for transport delivery who title person
student pupil alumno alumna estudiante applicant enrollee participant
""".split()
)
"""Lead to a name in a list: "Patient: ..."."""
FIRM_KEYS = frozenset(
    "name patient pt nombre paciente contact caregiver guardian provider guarantor attending"
    " prescriber from attn firstname lastname first last info".split()
)
GREETINGS = frozenset(
    "hi hello hey dear hiya howdy hola thanks thank morning afternoon evening bye goodbye greetings thx ty thankyou"
    " tysm gracias cheers sorry welcome yes no ok okay sure congratulations hii hiii helo heya buenos buenas querida"
    " querido".split()
)
LOOSE_GREETINGS = frozenset(
    "thanks thank thx ty morning afternoon evening sorry welcome yes no ok okay sure bye thankyou tysm you".split()
)
"""After these a comma or an end must stand behind a name that nobody knows."""
CLOSERS = frozenset(
    "thanks thank regards sincerely best love cheers respectfully warmly wishes appreciatively gratefully cordially"
    " thx ty yours truly care tysm xoxo xo gracias saludos blessings you advance hugs soon then signed later"
    " atentamente bye help much again".split()
)
FIRM_CLOSERS = frozenset(
    "regards sincerely respectfully warmly cordially signed atentamente saludos gratefully truly".split()
)
CALLED = frozenset("named called nicknamed namely llamada llamado aka".split())
BEFORE_CALLED = frozenset(
    "is was s boy girl son daughter baby guy woman man someone nurse doctor lady person being"
    " be he's she's are he she".split()
)
FIRM_ACTS = frozenset(
    "spoke spoken talked talk talking speak speaking saw met told tell asked ask asking emailed texted cc consulted"
    " messaged examined informed notified reminded remind notify inform thank seeing excuse let contacted contact"
    " call called calling texting text"
    " add adding discharge invite invited schedule reschedule book bring brought drove worried believe trust met"
    " visited visiting telling cc'd"
    " referred assign assigned"
    " page paged remove reassign message email follow following same want wants dear both guarantor attending"
    " transport delivery prescriber provider requested by".split()
)
"""After these stands a person."""
TAKES_PERSON = frozenset(
    "message messages appointment appt visit referral referred refill rx prescription req requisition lab labs order"
    " orders care results result chart records record note letter form forms delivery seen signed prescribed written"
    " sent addressed forwarded"
    " ask asking looking here calling writing behalf mother father mom dad parent guardian proxy caregiver caretaker"
    " wife husband friend info information paperwork account meeting session scheduled booked call update updates"
    " report transfer request"
    " spoke spoken talked talk speak instead pick picked name copy test tests medication medications meds vaccine"
    " vaccines shots inhaler dose card insurance claim bill payment birthday question questions permission consent"
    " access room".split()
)
"""With a link behind them ("for", "with", "from") they take a person as easily as a thing."""
LINKS = frozenset("under with to by for from of about and or re regarding per vs than".split())
BETWEEN = frozenset(
    "the a an my your our his her is was it up please again him them me us this that out instead in".split()
)
DESCRIPTORS = frozenset("same named oldest youngest older younger little colleague neighbor coworker".split())
ASKING = frozenset(
    "ask tell told asked let remind inform notify excuse called call text email message add spoke saw"
    " met from with for by is".split()
)
PERSON_ACTS = frozenset(
    "see seen seeing meet meeting let give gave bring brought take took remind schedule is can"
    " are does did has was will if that when because since while so but like via to".split()
)
SPEECH = frozenset(
    """
said says told called asked prescribed recommended mentioned suggested thinks ordered replied wrote advised referred
diagnosed explained texted messaged emailed requested requests reports reported states stated denies denied
complains complained presents presented confirmed confirms joined wants wanted asks hopes feels felt threw woke fell
forgot refuses refused agreed agrees insists thought says knows left arrived sent saw helped drove picked
""".split()
)
"""What only people do."""
ACTS = frozenset(
    """
has had is was will would can could did does doesn't didn't isn't wasn't can't won't needs need takes took gets got
keeps kept just still also and who started seems looks went came wont wouldn't cannot cant hasn't at from with dob
born in's been having doing going taking feeling wet vomited eats ate sleeps slept cries cried coughed coughs may
might should supposed know if to about on when for no or tested hurt hurts broke gave put tried turned no-showed
""".split()
)
"""What people and things do."""
AFTER_NAME = frozenset(
    "still just need needing wanted again here from calling writing and mom dad mother father wife husband daughter"
    " son rn md np pa speaking with"
    " dob checking following i i'm im my parent guardian caregiver the at on messaging texting date born is has was"
    " had for who he she to will if by that know we mrn needs wants"
    " said ssn phone but when in about want need had got this can as".split()
)
OWNED_PERSON = frozenset(
    "mom mum mother father dad wife husband son daughter brother sister parent parents guardian"
    " caregiver caretaker spouse partner grandma grandmother grandfather grandpa aunt uncle".split()
)
OWNED = frozenset(
    """
appointment appt appts appointments prescription prescriptions meds medication medications medicine results result
chart insurance birthday dob doctor room labs lab blood surgery refill refills record records test tests visit file
case account mrn referral paperwork forms form phone number address email note notes message office care school
nurse aide teacher biopsy mri ct xray scan bill dose inhaler fever rash cough breathing sugar sugars bp temperature
temp vaccine vaccines shots shot checkup physical pressure cell line patient ear arm leg foot hand eye eyes stitches
cast weight pain name
""".split()
)
HUMAN = frozenset(
    """
    swallow crawl play swim fast travel popsicles latch nurse
here joined coughing vomiting throwing wheezing limping crying crawling teething sneezing breathing sleeping eating
drinking walking running bleeding complaining having supposed allowed allergic allergies fever feverish sick
nauseous constipated asthma diabetes pregnant autistic fussy cranky hungry thirsty sleepy feeling refusing afraid
scared anxious vomited thrown fallen trouble sleep walk breathe swim drive pick
""".split()
)
"""What is said of people behind "has", "is", "can"."""
AUXILIARIES = frozenset("does is can should will does did was has could would may".split())
AFTER_HELLO = frozenset(
    "thank thanks i i'm im i've can could my it's its how just please quick sorry good this we is the our".split()
)
"""Behind "hi grace" without a comma."""
PARTICLES = frozenset(
    "de del de la van von der den bin ibn al el abu dos da di du le st ter ten ben y e das los las"
    " mac mc san santa bint ur".split()
)
WHERETO = frozenset("urgent er hospital school daycare church practice preschool kindergarten".split())
"""Where people are brought to and fetched from."""
JOINING = frozenset({"and", "or"})
NAMED_LIKE_COUNTRIES = frozenset(
    "georgia virginia carolina jordan chad israel montana ireland england france scotland".split()
)
"""Countries and states that people are called by."""
SUFFIXES = frozenset("jr sr ii iii iv".split())
CREDENTIALS = frozenset(
    "md do rn np pa lpn dds phd pharmd dnp aprn msw lcsw crnp dpt ma cna facs cnm pa-c fnp bsn"
    " msn lvn od dpm dc dmd".split()
)
NO_PART = frozenset(
    "md do rn np pa lpn dds phd pharmd dnp aprn msw lcsw dpt cna pharmacy hospital clinic clinics center centre"
    " health healthcare medical insurance mom dad mother father wife husband son daughter patient dr doctor mr mrs ms"
    " nurse and or is was has im i'm dob mrn".split()
)
"""Never go on with a name."""
TITLE_CASED = frozenset(
    "will may art mark bill hope grace faith joy rose summer autumn dawn april june august christian china india asia"
    " paris angel star page major miles grant chance glory golden harmony sunday easter christmas long young star"
    " sunny mercy patience precious love king prince baby china german french english polish jersey tab song sun moon"
    " sky rain rainbow winter spring season gale storm medical doc see ok so an in my do la man son mi see"
    " apple dove ivory dial gain tide crest scope secret equate boost ensure zoom teams chrome".split()
)
"""Ambiguous words that often have a capital for another reason."""
EPONYMS = frozenset(
    """
    parkinson parkinsons alzheimer alzheimers graves crohn crohns hodgkin hodgkins bell bells down downs turner
    wilson cushing cushings addison addisons raynaud raynauds sjogren sjogrens sjögren sjögren's baker foley holter
    swan ganz apgar glasgow bishop pap coombs romberg babinski huntington huntingtons hashimoto hashimotos lyme
    tourette tourettes asperger aspergers meniere menieres ménière barrett barretts kawasaki guillain barre barré
    marfan ehlers danlos kaposi wegener paget pagets peyronie dupuytren dupuytrens colles heimlich doppler epley dix
    hallpike murphy mcburney kernig brudzinski valsalva trendelenburg tinel phalen lachman mcmurray spurling hoffman
    braxton hicks wernicke korsakoff creutzfeldt jakob gilbert gilberts reye reyes whipple roux billroth hartmann
    nissen port picc hickman groshong broviac kegel kegels snellen rinne weber moro ranson wells braden norton morse
    beck hamilton epworth karnofsky rankin mallampati tanner bristol likert rorschach osgood schlatter scheuermann
    legg calve perthes sever kienbock quervain morton mortons haglund freiberg charcot marie tooth wolff still
    behcet takayasu goodpasture henoch schonlein burkitt waldenstrom ewing wilms gleason breslow clark duke dukes
    ann arbor child pugh meckel hirschsprung zenker mallory boerhaave zollinger ellison peutz jeghers lynch gardner
    fanconi alport bartter gitelman conn sheehan kallmann klinefelter prader willi angelman rett edwards patau
    fallot eisenmenger brugada wpw parkinson white wenckebach mobitz torsades kussmaul cheyne stokes biot horner
    pancoast bence jones virchow troisier osler janeway roth homan homans rovsing cullen chvostek trousseau
    lhermitte uhthoff argyll robertson gram giemsa ziehl papanicolaou mantoux schick schilling rast elisa western
    bunsen petri luer trocar yankauer ambu hoyer posey jackson pratt penrose kirschner steinmann harrington ilizarov
    hoffmann bankart latarjet tommy john mohs lasik botox keloid epipen neosporin vicks tums rolaids ensure boost
    kleenex bandaid ace tegaderm kerlix montgomery bowie rosser russell lewis lowe sturge fabry gaucher pompe tay
    sachs niemann pick hurler hunter batten leigh alexander krabbe friedreich dandy chiari arnold lennox gastaut
    dravet landau todd jackson west rolando broca wernickes bartholin skene montgomery cowper gartner chadwick
    goodell hegar leopold kleihauer rhogam bouchard heberden
    """.split()
)
"""People whose names became names of diseases, signs, scales and devices."""
EPONYM_HEADS = frozenset(
    """
    disease disorder syndrome sign test tests cyst palsy score scale catheter monitor lymphoma thyroiditis
    phenomenon esophagus maneuver manoeuvre smear contracture fracture tumor tumour anemia sarcoma procedure
    operation stage criteria reflex angle ulcer node nodes gland sinus chart index classification position drain
    contraction contractions exercises exercise surgery reaction stain method colitis chorea encephalopathy ataxia
    neuropathy hernia fundoplication pouch diverticulum body bodies cell cells malformation neuroma deformity spots
    guideline guidelines formula drains
    lesion lines tube line implant device pump heart valve brace collar dystrophy law triad nodule nodules
    """.split()
)
ORGANISATION_HEADS = frozenset(
    "pharmacy hospital clinic clinics center centre health healthcare medical insurance group associates university"
    " college school church county city street avenue road insurance bank inc llc company foundation institute"
    " laboratory lab labs therapeutics pharmaceuticals hotel restaurant store park unit ward wing building".split()
)
NEVER = frozenset(
    """
    a an the and or but so if in on at to of for from by with as is am are was were be been being it its this that
    these those here there he she him her his hers they them their i me my mine we us our you your who what when
    where why how which not no yes do does did done has have had will would can could should may might must shall
    see saw seen said says say tell told ask asked call called calls need needs want wants get gets got go goes
    going gone went come came take takes took taken give gives gave put puts let lets make made feel feels felt know
    knows think thinks just still also again only very really too much many more most some any all both each every
    other another same new old now then today tomorrow tonight yesterday monday tuesday wednesday thursday friday
    saturday sunday morning afternoon evening night january february april june july august september october
    november december march office visit appointment appt team everyone everybody all guys folks there sir maam
    ma'am madam doctor doc dr mr mrs ms nurse nurses mom dad staff please thanks thank you ok okay hi hello hey dear
    well good great better best first second last next back out up down off over under about after before since
    until while during because than like sure sorry able unable due not never always ever already yet even though
    however anyway one two three four five six seven eight nine ten man woman son daughter boy girl wife husband
    mother father brother sister baby child patient person people friend or's line desk side hand number name names
    date time day days week weeks month months year years hour hours ready late early fine sick ill right left okay
    ah oh um long? love blessings bless god jesus lord amen test tests result results lab labs mri ct er icu us usa
    uk eu tv am pm est pst cst mst say sang so-called ha la un una el y e hay mas con por para que como mi tu su si
    no es
    """.split()
)
"""Words that no frame makes a name."""

LABELS = frozenset(
    "npi mrn ssn dob dea vin imei udi iban aba age aged ages zip id ids acct no num nbr numbr ext fax tel ph cell dx rx"
    " hx tx sx fx icd cpt ndc lot ref auth bcbs pcn mbi clia sn exp u ur w n b neurosurgery orthopedics cardiology"
    " radiology oncology urology neurology dermatology pediatrics psychiatry gastroenterology endocrinology"
    " pulmonology nephrology rheumatology hematology podiatry".split()
)
"""What forms and departments are called by."""
FRAME_WORDS = (
    LABELS
    | GREETINGS
    | CLOSERS
    | KEYS
    | RELATIONS
    | OWNED
    | OWNED_PERSON
    | SPEECH
    | ACTS
    | FIRM_ACTS
    | TAKES_PERSON
    | HUMAN
    | LINKS
)
"""Words that make frames are no names themselves."""
LEADERS = (
    TITLES
    | SOFT_TITLES
    | RELATIONS
    | GREETINGS
    | CLOSERS
    | KEYS
    | CALLED
    | frozenset("is was am im i'm s its it's es soy llamo name names nombre you and from this my".split())
)
"""Behind one of these an ordinary word may be a name even in small letters."""

SYLLABLES = frozenset(
    "bin bo cheol chul do dong eun ha hae ho hwa hye hyo hyuk hyun il in ja jae ji jin joo joon ju jun kang ki kwang"
    " kyu kyung kyo min mi mo myung na nam oh ok ra rae rim ryeong sang seo seok seon seong seung shin si so sook soo"
    " su sun sung tae u uk un won woo wook ye yeon yeong yong yoo yoon young yu yun".split()
)
"""Of two of these, with a hyphen, Korean given names are made (Revised Romanization and older habits)."""

TOGETHER = frozenset({"and", "family", "y", "xx", "xxx", "xo", "xoxo"})
"""What goes on behind the name of a signature: "Yours, X and family"."""

HOUSEHOLD = frozenset({"family", "household", "residence", "estate"})
"""Behind a surname: the "X family"."""

SHORT_SURNAMES = frozenset("an do ha ho le ma my oh so".split())
"""Surnames that are words of English too: names behind a title or a given name, in a capital."""
