"""What `python -m tests.labelled.safety.learning` learned; not to be edited by hand. Data only.

Each row begins with a weight and names what has it (see `likeness`): a word or a notion, `a~b` two of them
near one another, `a~~b` two words next to one another. In the second table a row begins with a kind of emergency.
"""

from domain.safety.likeness import Weights, weights_of

LEARNED_FROM = "a19158e1434a8e6d"
"""Which sentences these weights were learned from: a test fails when they are others."""

_WEIGHTS = """
-3.5 clas lol
-3.0 form
-2.9 #2100 #many laugh sunburn
-2.8 exam medicar or yoga
-2.7 flyer food friday sneez
-2.6 d diet late photo test
-2.5 #149~~#89 carb cream does exercis jam list number servic sore train
-2.4 ADMIN PAIN~HISTORY bruis~LIMB different dl movi needl paperwork park question st thermometer water-
-2.3 BREATH~#100 attach cast check claim dry gave~~me knee label lbs los~de not~PAIN rais salt shav sinus tea vs yes
-2.2 clia constipat dea haha mask mbi mosquito no~KILL prep stamp sticker tard toxic vin
-2.1 DIE~de END~SUGAR MOVE~ADMIN TAKEN~gum app cours expir hair hot~flash hot~~flash medicina menopaus on~call pizza
 pric pt rang refill safety soap spr stuffy vacuna
-2.0 FINE allergy b book boot charg cormac doctor foley gassy gums insta interpreter lice mary mercy moody negativ
 no~HARM papel paper percent period play prid regard replacement resolv sling uchenna water~in well year yet
-1.9 #25~, BEAT~ALLERGIC BEAT~on SELF~PILL account baby- bug bump can~eat caus chang climb debt deni deni~WISH email
 energy handout id i~if joke la~~pastilla not~KILL no~tengo no~~tengo panic prescription result s scal scan scor sent
 shap sinu survey therapy tips tuesday vaccin video vitamin weigh weight west
-1.8 1st BEAT~snooz DIE~for DIE~of EYE~you HEART~strok LIVE~with MEANS~BURN MEANS~CUT PILL~SIDE SELF~LEAVE SUGAR~#110
 TAKEN~morn VOMIT~the WAKE~OTHERS allergi as asid attack~~of befor ben bles calori can~you clinic@hotmail cook correo
 coupon cros crutch cute eczema epley escitalopram filler fmla glass gym heart~~strok in~~pain it~~here june labor
 leg~~cramp mild ml my~run no~BLOOD no~PAIN no~troubl of~PREGNANT on~SUGAR pa recall reflux rx see~~you shar skip
 snooz sprain stag strip t12 therapist ty vo water~~birth workout ya~PAIN
-1.7 #1 4th ASK~OTHERS BLOOD~dry BREATH~PET BURN~calori CHEST~SAFE END~subscription LIMB~KILL LIVE~on PARENT~had
 PILL~morn TAKEN~vitamin THROAT~PAIN acne analisi anesthesia a~cold a~~cold bad~BREATH brac caffein can~~i chees
 cherry cholesterol clinic coffe contact dentist dinner diseas do~KILL flu free gum his~PILL in~#2100 irritat kegel
 la~PILL massag medicaid metformin mood my~need my~~prescription not~~in no~, no~falta no~~troubl on~WISH pass~~the
 pitch read~#110 recommendation ride rush serial sorenes study su subscription swallow~~the switch thes the~day toe
 una~de updat used~~to warn wing www
-1.6 #100 ,~SIDE BLUE~hair BREATH~LEAVE BREATH~tir CHILD~TRIVIAL CHILD~will CUT~FINE FAINT~of FEVER~INJURE LEAVE~with
 PARENT~OTHERS PARTNER~and POISON~for SELF~home about~~my alway appetit attend battery below blood-~draw blood-~~draw
 bmi breathles burp candy case cast~LEAVE cc chest- chocolat computer cost covid cpap crack cramp~~in deni~KILL
 deni~~suicidal do~you do~~you er exampl excit faith fell~~off fever~~brok for~PAIN gluten grad griev heel in~~#2100
 i~~use kick~~the kids~~are llamo lump member me~~the mold mrn my~~rash nam nerv nervou never no~or oct pediatric
 pill~~bottl pill~~late plat portal puls~~#89 quit~~smok rep runny sensor shift snack sodium stitch~out strep
 temp~~#104 the~leak the~today the~~day the~~plan the~~shot this~is titer took~~her tos to~~quit traffic treatment
 una~vez una~~vez vein vinegar washington went~away went~~away winter withdrawal with~~warfarin your
-1.5 #1~WISH #2 #54~#54 #89~#89 ,~BELLY ,~pleas 2nd ASK~a ASK~does BEAT~a BELLY~button BELLY~growl BREATH~SPEAK
 BREATH~the CHILD~crayon CHILD~his CRY~ADMIN END~ear EYE~ADMIN FEVER~END HEART~ASK HISTORY~SELF LEAVE~FEVER MEANS~look
 MOVE~BURN NOTE~for PILL~for SELF~ya SHAKE~from SIDE~MUCH TAKEN~ALCOHOL TAKEN~crayon TAKEN~his VOICES~the VOMIT~after
 addres am~today anniversary anos arthriti a~~littl bel~~button can~PILL can~i can~~you cheek chili cod color
 congestion crayon dormir do~OTHERS do~tell dr effect explain explod~with explod~~with eyelid fell~~asleep french fun
 gauz georgia grew growl gut happy have~FAINT health insan in~#10 is~~better itch i~~used jin job less lift log mail
 menier mexico me~~a me~~home me~~too migrain milk moco monitor~#200 move~~my mr my~way my~~messag my~~old need~a
 need~~a not~SWELL not~yet no~FAINT no~las no~~, no~~bleed numero oak on~MOVE p pharmacy phas pill~~left pill~~make
 poquito printer recip replac restles~LIMB restles~~legs rice rodilla seriou sharp~~pain she~my shoe silver sn splint
 splinter stab~~at strok~in sunscreen swallow~~his tast temp~~#100 tenni than~DIE toddler~~is to~ADMIN trainer
 turn~yellow urgent view wait was~#25 weather wednesday worcester ya~LEAVE yogurt zoom
-1.4 #200~#89 #200~. #25~#25 #54~, #54~~#54 ,~FINE ,~KIN ,~SAFE ,~~just ,~~old 6th ASK~long BABY~INJURE BABY~MUCH
 BACK~out BEAT~at BEAT~this BELLY~after BLOOD~gums BLOOD~the BREATH~ADMIN BREATH~easy BREATH~nariz BURN~notic BURN~out
 CHILD~are CRY~my CUT~some HEART~#69 LIMB~brac MEANS~my MOVE~mil NUMB~with PAIN~his PREGNANT~. SEIZE~of SELF~END
 SELF~some SHAKE~after SPEAK~OTHERS SUGAR~#200 SUGAR~#300 SWELL~on TAKEN~HISTORY VOMIT~out a1c about~~the am~POINT
 am~home and~#1000 and~HISTORY are~with ate~~too atorvastatin a~bug a~hospital booster breathing- breath~~easy
 by~mosquito cake canada cardiologist care company counselor crohn cut~~the dairy dat deni~PAIN de~hambr de~~hambr
 drank~~the dur electric~FINE f find~a find~~a first florenc forgot~my for~BABY from~of got~it got~~it great h hambr
 healthy hiccup hope how~~long humira hurt~~her if~~my ins in~MUCH ios ip is~~kick is~~urgent ivy i~chew i~~go i~~hope
 i~~take joy keto kne la~vacuna la~~vacuna letter~~for login lost~~my mad may mayb mini monday muero~~de my~#54
 my~alarm my~exam my~funny my~hair my~play my~yesterday my~~hair nap nebulizer necesito~SELF need~my never~SEIZE
 nobody~the not~no not~~suicidal november novocain no~END no~FEVER of~WISH oh old~PILL on~INJURE on~~hold org pale
 pies r07 respond~~to rope~~burn school seen shampoo slept smell~the snor sun~BURN sun~~burn take that thursday tick
 tir today~~and to~center to~switch to~~someon to~~switch transmitter turn~~yellow tuve~~convulsion un~TRIVIAL upload
 up~now up~~the vez w was~#10 watch water-~INJURE when~~is why without~~my
-1.3 #1000~#300 #100~on #10~#1000 #10~#54 #10~~#1000 #1900 #1~#10 #25~~#54 #300~~#300 #89~HEART 31st ADMIN~manana
 ASK~you BABY~ya BELLY~WISH BURN~at BURN~from CHILD~at CHILD~to CUT~out DIE~to DRUG~for END~#54 END~HISTORY END~PILL
 END~to END~up EYE~from EYE~twitch FACE~twitch FAINT~kidney FAINT~on FAINT~ston FEVER~HISTORY FEVER~vaccin
 HISTORY~HISTORY HISTORY~chemo HISTORY~in INJURE~LEAVE INJURE~again KIN~on KIN~start LABOR~de MOVE~at PAIN~feeling
 POISON~ivy SELF~SUGAR SIDE~effect STIFF~LIMB SUGAR~#149 SUGAR~but SUGAR~pens SWELL~. TAKEN~#2 TAKEN~two
 TRIVIAL~HISTORY WISH~con a1c~#10 acidez aid am~~dead and~LEAVE and~rest and~~rest anxiety an~in an~my as~a as~~a at
 athlet at~of aug ayer a~about a~cough a~muscl a~~que bad~BLOOD basil bebe~~ya biopsy block break~out break~~out
 bring~MUCH broken burn~~, by~ADMIN call cancel can~with card cheer claritin click coat cold~PILL concetta
 contraccion~~de cranky crib cut~~down da danger date~#3 dec deductibl diaper~SKIN diaper~~rash doc do~MOVE dream drew
 dying~~to e78 ear edibl embarrass end~~my epilepsy espalda esposito esta~PILL eye~~twitch feeling for~PILL from~SELF
 giv~up giv~~up hat heart-~monitor here her~~pill he~BLOOD hip hurt~~when inr insulin~~pens in~today in~wait is~#100
 i~laugh i~never i~~crush jackson january kavanagh kill~~me latric la~por legal like~BABY like~alway mac made~SELF
 made~~me mak~SELF mak~~me mama marathon max medical me~~siento mole mrs my~morn my~~feet net new note not~PILL
 not~eat not~hav not~in not~through not~troubl not~~hav no~the no~~thought of~as on~flight on~new pens peso physical
 pic pink~EYE pink~~eye poison~~ivy pollen program pump~suppli pump~~suppli rate~on record rehab remind remind~SELF
 remind~~me retir ring rose she~SPEAK side~~effect siento~LEAVE siento~~mejor sincer si~una slot smok sock stapl~out
 stiff~~shoulder stres summer surgeon sweet s~i test~came test~~came that~work the~BREATH the~SWELL the~gym the~says
 the~tonight the~video the~~gym the~~video the~~wait tickl today~BABY today~and toenail tomar to~ASK to~this to~with
 twin tylenol~~and upset up~#10 wash was~~#10 was~~#25 water~not went~~from which yay year~~ago
-1.2 #100~and #100~~on #149~#89 #1~~#10 #200~#300 #200~~. #25~#1000 #25~SIDE ,~LEAVE ,~lock ,~old ,~~no ,~~stop . 3rd
 ADMIN~today ASK~WISH ASK~know ASK~my BABY~LEAVE BABY~hiccup BABY~jaundic BABY~through BACK~again BEAT~with BLOOD~has
 BLOOD~on BREATH~mask BREATH~now BURN~ASK CHILD~fight CRY~a CUT~con DRUG~of END~ALLERGIC EYE~SELF EYE~every FACE~from
 FAINT~curtain FAMILY~HISTORY FINE~now HEART~#10 HEART~the INJURE~bed KILL~in KILL~was KIN~ALLERGIC LABOR~of
 LIMB~TRIVIAL MEANS~lock MOVE~#10 MOVE~after MOVE~tir MUCH~night MUCH~recall PAIN~THROAT PAIN~heel PAIN~la
 PARTNER~LIMB PARTNER~with PET PILL~this PILL~through PILL~together POINT~at SAFE~SKIN SAFE~to SEIZE~CHILD SEIZE~PILL
 SELF~al SELF~tos SELF~up SKIN~my SKIN~to TAKEN~ADMIN TAKEN~la TAKEN~mcg THROAT~on VOMIT~HISTORY VOMIT~a VOMIT~old
 WAKE~anesthesia WAKE~for WISH~for about~the after~run all~~morn and~DRUG april arm~~over at~gym away~PILL a~nap
 a~~nap baby~~sleep baby~~will back~~pain bayani behind blood-~type blood-~~type brand bueno bueno~dias bueno~~dias
 build busy ca cafe came~BACK came~~back cap center chok~~up continu cramp~~are cup dayton deal del de~PRESS donor
 do~the dress drew~BLOOD drew~~blood e error~#1000 error~~#1000 everyth~FAINT f32 feel~~tir final fine~~now fit flew
 forgot~~my for~now for~work for~~work fram from~TARRY grind gun~~hand gun~~lock hago~si hago~~si healthr he~FAINT
 he~~kick hit~~the hous~~, icd~~#10 if~TAKEN if~possibl instruction in~BABY in~NECK in~from io ir iron is~again
 is~from is~s is~scratchy is~~#100 is~~allergic is~~good i~home i~pull i~~get jaundic keep~~me khoury kit knock~my
 la~con la~desd la~~rodilla licens like~after like~~the lisinopril mammogram mansour mcg meal me~~dizzy murio muscl
 music my~ASK my~URINE my~account my~diet my~phon my~pump my~test my~~insuranc my~~knee name~~, need~do need~the
 need~~the nice not~of not~the no~SEIZE no~of no~~. on~tooth on~way or~. out~PILL out~~the overdos~~of oxygen~~#100
 patient~is patient~~is peloton poco policy pres~~on puffy quoc ray receta reminder restles sampl screen sertralin
 short~on should~~i sleep~~through sometim ssn stress strok~of strok~~of tak~~the teeth that~~work the~line the~lol
 the~pleas the~tube the~wed the~~inhaler the~~rash the~~wed thx tiny tome~~la too total to~EYE trabajo transfer travel
 trivedi twic~~a un~por un~~poco updat~my updat~~my up~anesthesia vacation vertigo walgreen was~#89 we we~the
 what~~are what~~does wheelchair whit will~it would~~i
-1.1 #1000~#1000 #1000~~#300 #10~step #10~~#54 #10~~year #149 #149~#300 #25~#10 #25~unit #25~~#25 #25~~unit #2~#10
 #3~#1 #89~HISTORY , ,~#300 ,~sad ,~therapy ,~work ,~~took ADMIN~hour ADMIN~is ADMIN~out ALLERGIC~expir ASK~mean
 BABY~will BACK~HISTORY BACK~a BEAT~#54 BEAT~LIMB BEAT~the BELLY~bug BLOOD~END BLOOD~TRIVIAL BREATH~nose
 BREATH~through BURN~TRIVIAL BURN~lol CHEST~MOVE CHILD~has CHILD~not CRY~contact CUT~PILL CUT~TAKEN DIE~my DIE~por
 DRUG~reflux END~ASK END~SKIN END~becaus FACE~chap FEVER~PAIN FEVER~or FINE~por HEAD~END HEART~#100 HEART~my
 HISTORY~#2 HISTORY~covid HISTORY~has HISTORY~month INJURE~HISTORY INJURE~TAKEN INJURE~asleep INJURE~diet KILL~LIMB
 LABOR~and LABOR~hour LIMB~after LIVE~the MEANS~of MOVE~BREATH MOVE~END MOVE~again MOVE~home MUCH~ADMIN MUCH~EYE
 MUCH~big NECK~after PAIN~from PARTNER~at PARTNER~snor PET~CUT PET~TAKEN PILL~applesauc PILL~like PILL~mak
 POISON~smell SEIZE~as SELF~#149 SELF~HEAD SELF~MUCH SELF~arde SELF~llamo SELF~matando SELF~siento SHAKE~END SKIN~from
 SWEAT~the SWELL~TRIVIAL TAKEN~ALLERGIC WISH~INJURE WISH~SPEAK ach acid~~reflux adam after~dairy after~day
 after~~dairy allergy~~shot almond ambulat am~BEAT am~~fine and~~#149 and~~chill and~~got and~~need angel anymor
 applesauc arabic arde are~WORST aunt auth a~effect a~~baby a~~side baby~~mov bang batteri best be~the black~~stool
 ble bleed~~stop bles~you bles~~you breath~~through bring~PILL bring~~all bruis~from bullet~for burn~~from cansancio
 can~through can~~breath chap charity check~my check~~my cita colleg colon compression cough~~is count~as count~~as
 cpr crazy crim crown ct cuenta cuesta~la cut~~out cyst date dental de~cansancio de~~cansancio did~get dizzy~~on
 dog~~ate do~another do~if driv drop~a drop~~a drop~~my dry~EYE duel~~la duerm~LIMB edge el~ADMIN el~por
 emergency~~contact enough~to en~trabajo epipen~~expir esta~matando esta~~matando este estoy~~embarazada exhaust
 fast~SUGAR fever~~or fit~~of for for~~sleep fri from~PILL from~~coffe g0438 gain game glasgow glasgow~#25 goal
 got~with gracia~~por haddad hair~loss hair~~loss hashimoto has~the headach~~after heartburn hear~aid hear~test
 hear~~aid hear~~test heimlich hey he~tenido he~~tenido high~PRESS history hit~~a hospital~bag hospital~~bag hous~,
 hurt~~to if~ever if~it if~my if~~it in~after in~dark is~#69 is~#many is~LIVE is~PREGNANT is~noth is~ther is~~#69
 is~~a is~~down is~~noth is~~sore is~~too it~again i~miss i~same i~~miss i~~quit i~~run jack johnson jump~the
 just~this knock~SELF knock~~me know~if know~~if labor~~and last~~month las~un la~PREGNANT la~cuenta la~~cuenta
 lock~~out lose lost~VOICES love make~SELF make~~me matando me~~arde me~~la me~~llamo mov~~to much~with muero~~por
 murder my~PET my~by my~cast my~contact my~died my~new my~~cast my~~diet my~~eyelid my~~inhaler my~~pee my~~phon
 my~~shot name near~the near~~the need~NOTE need~anyth never~a new~, nick nightmar not~CUT not~FAINT now~then no~MUCH
 no~just no~~fever no~~just of~needl of~~needl of~~sleep okay om on~keto on~tuesday on~~tuesday or~just out~account
 overdos~~on pap pend pillow pill~~becaus por~cafe pull~muscl puls~~#69 red~i ring~in ring~~in safe safe~~for same
 sano saturday scar scar~~itch script seat set~~on she~had should sick~of sinc~~covid sin~~aire small sobr ssn~#1900
 stomach~~bug swallow~~my tantrum telehealth tenido that~SELF then~#300 the~#many the~NECK the~albuterol the~am
 the~app the~needl the~patch the~tast the~~app the~~neck the~~patch the~~portal the~~week this~cold this~~cold
 through~nose toe~~nail tongu~~on took~~#2 too~~big to~by to~~cancel to~~see to~~swallow tremor troubl~PILL tsh
 tuiasosopo tuve~SEIZE two~, until un~~poquito up~at up~befor up~keto up~~befor up~~twic uti uti~again voicemail
 wait~to was~~#89 water~the weight~~#300 wher~do wher~~do whistl with~~me xray ya~~me yesterday~, yesterday~~, you
 you~tomorrow
-1.0 #1000~, #1000~PAIN #1000~~#1000 #100~to #100~~to #104~#100 #104~HISTORY #10~today #10~~is #149~#200 #200~the
 #200~~#89 #25~#2100 #25~the #54~#1000 #69~TAKEN #many~and ,~ADMIN ,~PARENT ,~PILL ,~any ,~check ,~clean ,~f ,~~did
 ,~~in ,~~want ADMIN~SIDE ALLERGIC~END ALLERGIC~is ALLERGIC~on ASK~#25 ASK~hora ASK~nurs ASK~on BABY~up BLOOD~money
 BLUE~cros BREATH~laugh BREATH~my BURN~work CRY~OTHERS DIE~hair DROOP~a END~minut END~with EYE~ALLERGIC EYE~SKIN
 FEVER~baja FINE~after HEAD~my HEART~goes HEART~of HISTORY~FAINT HISTORY~tuve INJURE~with KILL~for KIN~and KIN~has
 LEAVE~PILL LEAVE~PREGNANT LIMB~SHAKE LIMB~por LIMB~replacement LIVE~in MOVE~#1000 MUCH~book NUMB~after NUMB~for
 NUMB~lol PAIN~NECK PAIN~home PARENT~un PARENT~will PET~SELF PILL~becaus PILL~caus PILL~la POISON~was PREGNANT~ASK
 PREGNANT~CRY PREGNANT~surgery SAFE~of SEIZE~TRIVIAL SELF~murio SIDE~in SKIN~it SKIN~on SPEAK~nurs STIFF~PILL
 STIFF~from STIFF~the SUGAR~#100 SUGAR~befor SUGAR~was SWEAT~at TAKEN~dos TAKEN~juic THROAT~cough TRIVIAL~MUCH
 TRIVIAL~i URINE~ASK VOMIT~MUCH accession adeyemi afraid~~of after~lunch after~~lunch after~~work albuterol~,
 albuterol~~, am~work am~~drown and~BABY and~FINE and~nauseou and~sensor and~sound and~together and~well and~~cough
 and~~have antibiotic any~HISTORY apr apt are~KILL are~dry are~~kill argu arriv assistant athlet~LIMB at~pric
 at~school at~~school availabl a~LEAVE a~as a~hora a~test a~~cough a~~shot b12 b12~#1000 b12~~#1000 band bandaid bank
 bao bees ben~jerry bien bleed~~money bloat blood~~on blue~~cros boredom boss~~is both~have bowl bra breastfeed
 breastfeed~PAIN breastfeed~~hurt btw but but~FINE call~~me camp can~make cast~~off clock cold colonoscopy confirm
 could could~DIE cuanto cvs daughter~~is deadlin demon depression de~ayer died distefano does~a does~~a doubl~~book
 down~~to do~. do~~if drain droopy drop~ALLERGIC drop~~sting drov eggs el~PREGNANT el~tien email~SELF email~~me
 flow~#1000 forgot~PILL fractur from from~laugh from~~laugh gatorad gave~SELF general generic get~of get~on gone
 goodby~~to grip ha had~any had~out had~~any hago~SELF hand~~shak has~my has~~the have~~it heal heart~~goes hit~~with
 hiv~~after holter hurt~~myself if~hav in~END in~FAMILY in~build in~is in~now in~room in~was is~cover is~due is~same
 is~water is~~due is~~normal is~~up it~LIMB i~VOICES i~care i~get i~open i~outsid i~ten jerry keppra kick~~a killer
 kill~~someon l5 labs latoya la~ayer la~l5 la~~l5 lb leilani light limit lips~~swell log~in log~~in look~FINE losartan
 m m54 mine~is mine~~is mi~~azucar mi~~presion money~on money~~on montelukast mri mucho much~i mychart my~#100
 my~allergi my~block my~break my~doctor my~goes my~heel my~his my~~allergi my~~dead my~~glass my~~heel nail~and
 necesito need~TAKEN need~fast nestor next~PREGNANT next~~week night~SWEAT night~~sweat noth~my not~CHEST not~about
 not~smell not~~respond nov no~CHEST no~to nurs nyquil off~~for of~~cough of~~suicid ok~~. once~a once~~a on~PREGNANT
 on~stair on~~stair or~the out~ASK out~on paso passport peak~#1000 pleas~ADMIN presion~~#149 psa psa~#10 psa~~#10
 pull~at pump~work quay questionnair que~~hora read recommend recommendation~for recommendation~~for retainer
 ring~ears risk roll~END roll~~over romberg room~ADMIN rosalia round run sad sale santoro scab scratch~~my seizur~~as
 send~the send~~the sensor~not se~acabo she~~had shot show~#1000 show~~#1000 sit~~too slight smell~in soledad
 sore~~throat so~is speak spot spot~on spot~~on start~PILL stat stitch stomach~~growl stress~about stress~~about
 strong supplement suppli swollen~~ankl s~SPEAK s~in s~~speech take~~a tengo~MOVE tengo~SKIN tengo~~grip texa than
 then~~#300 they~drew they~~drew the~after the~blood- the~flu the~has the~if the~park the~pric the~questionnair
 the~second the~show the~steroid the~trip the~~park the~~pric the~~second the~~smok the~~steroid the~~trip the~~tube
 this~ADMIN through~night tomasz tooth to~#200 to~HARM to~TAKEN to~blood- to~cats to~fast to~know to~pleas to~surgeon
 to~wait to~~cats to~~fast tube twist~~it type~#2 type~pleas type~~#2 type~~pleas un~con ups up~~at valu version viru
 walker was~~a watch~says watch~~says water~break wed week~~and went~TAKEN went~~down what~~a wildfir will~the
 with~cold with~cough work work~out work~~out worri worth~~it would~know yousef
-0.9 #1000~not #1000~por #1000~the #1000~then #1000~~, #100~HISTORY #100~~and #10~SIDE #10~oz #10~pound #10~~oz
 #10~~pound #149~today #25~and #25~~#10 #300~#300 #300~#89 #300~, #300~then #300~~#89 #3~#10 #3~of #54~#1 #54~SELF
 #89~. #89~~. #many~~and ,~#many ,~OTHERS ,~bruis ,~door ,~la ,~try ,~we ,~~#1000 ,~~all ,~~how ,~~is ,~~right 4pm
 81mg ADMIN~de ADMIN~para ALLERGIC~to ASK ASK~hago ASK~si ASK~was BABY~lol BACK~SIDE BACK~went BLOOD~FINE BREATH~about
 BREATH~deep BREATH~en BREATH~por BREATH~they CHEST~END CHILD~on CRY~PILL CRY~care CRY~with CUT~carb CUT~el DROOP~it
 DROOP~ther END~is END~night EYE~dr EYE~drop EYE~i FACE~BURN FACE~balm FACE~dry FACE~mask FAINT~ASK FAINT~CRY FAINT~my
 FAINT~smell FAMILY~in FINE~BABY HEAD~again HEART~HISTORY HEART~set HEART~start HEART~today HISTORY~#2100 HISTORY~of
 HISTORY~start HISTORY~stent HISTORY~time INJURE~ear KIN~FEVER KIN~SKIN KIN~VOMIT KIN~at LEAVE~my LIMB~asleep LIMB~by
 LIMB~el LIVE~sano MEANS~, MOVE~PAIN MOVE~music MOVE~of MUCH~ALLERGIC MUCH~INJURE MUCH~PRESS MUCH~by MUCH~pleas
 NECK~the NUMB~END NUMB~SKIN NUMB~sit OTHERS~a PET~is PILL~PREGNANT PILL~pued PILL~stuck PREGNANT~clas PREGNANT~crav
 PREGNANT~on PRESS~MUCH PRESS~up SAFE~. SELF~ADMIN SELF~at SELF~da SELF~lol SELF~manana SELF~tien SIDE~FINE SIDE~from
 SKIN~spread SUGAR~mas SWELL~i SWELL~in TAKEN~HEART TAKEN~WISH TAKEN~at TAKEN~like TRIVIAL TRIVIAL~TAKEN TRIVIAL~al
 TRIVIAL~of TRIVIAL~to VEHICLE~is VOMIT~on WISH~sano about~ADMIN about~surgery aetna after again~ASK alergia amlodipin
 am~cold am~~allergic am~~cold am~~sick and~about and~both and~crav and~for and~got and~~crav and~~nauseou an~~epipen
 aoif app~INJURE are~FINE are~TAKEN are~a are~brittl are~~brittl art ask~if asleep~the asthma as~told at~night august
 awak a~#10 a~LIMB a~PREGNANT a~TRIVIAL a~food a~night a~or a~ride a~tooth a~~bit a~~ride a~~tooth back~~went
 bad~HISTORY bad~my balm bee been~on been~the benign be~in be~of blood~~twic blvd board bp~~#149 bracelet braxton
 braxton~hick braxton~~hick breath~~after breath~~deep brittl bruis~easi bruis~~easi but~TAKEN c5 c5~c6 c5~~c6 c6
 call~on can can~an can~come cat cat~~scratch caus~BLOOD cayo~~el chang~HISTORY chat cold~at comer con~esta con~~esta
 copy~my cort~~el cough~SELF cough~WISH cough~is county crav crema cri~a dad~~had dark~the daughter~~got day
 dead~~skin death~~of dedo denial desk de~CHILD diagnosi die~~of does~caus dose do~BABY do~need drank~~a driv~SELF
 driv~surgery driv~~me drown~~in dr~SELF dupuytren dupuytren~in ear~is ear~~is easi ebony ebony~, egfr egfr~#69
 egfr~~#69 el~telefono el~~dedo el~~telefono en~~suicidarm error esta~pued every~winter every~~winter eye~~drop
 eye~~is face~~mask fast~#110 fast~~sugar feel~~dizzy feel~~great filler~SWELL filler~~swell flow~~#1000 fly foot~~and
 for~PARENT for~WISH for~this found~it found~~it four~PILL frank frank~BLOOD frank~~blood from~CUT from~MOVE from~new
 from~run gadson gave~OTHERS glucos~~meter goes~FAINT goes~to goes~~black got~ADMIN got~~my go~the gracia had~HEART
 had~same had~~seizur have~ADMIN heart-~~medication heartburn~after heat~CLOTH heat~~pad hello help~~a he~FINE he~had
 hi hick hill history~~of hold~~music http http~, http~~, hurt~~a hurt~~my inhaler in~#54 in~cast in~heel in~hospital
 in~~cold in~~year is~WORST is~that is~~heal it~#25 it~SELF it~send it~that it~work it~~a it~~last it~~out i~HISTORY
 i~befor i~easi i~four i~skip i~wait i~water i~work i~~bruis i~~never i~~pull i~~skip i~~type kick~~me kid~~has kim
 knee~~is know~my know~~my last~~time later la~MOVE la~muela la~~muela leg~~day light~after lip~~balm live~~in
 login~from long~, look~, lost~#10 lost~my lost~pound lost~~#10 lot lotion low~caus luck lump~LIMB ly lyme macaraeg
 march mas~sano mas~~sano me~~da me~~out me~~sleep miss~my miss~~my mi~~cita mi~~esposa month~, more mosquito~TRIVIAL
 mosquito~~bit most muela muero myself~~and my~CRY my~as my~booster my~cold my~dry my~glass my~goal my~uses my~you
 my~~cat my~~contact my~~hour my~~morn my~~result nail~brittl need~MUCH need~about need~new need~~new news next~,
 nose~not noth~~help not~BELLY not~cover not~~cover not~~eat not~~think no~chang no~comer no~el no~he no~ir no~today
 no~~chang no~~chest no~~seizur np nunca~he nunca~~he nurs~line nurs~was nurs~~line offic~~hour of~, of~EYE of~HISTORY
 of~PRESS of~so ok~~with oliv oliv~oil oliv~~oil on onion on~#54 on~diet or~~just our~PET out~like out~~my oz
 paper~CUT paper~~cut paracetamol para~el parent pero phon~#300 pico~un pico~~un poop~~is proof provider puedo~con
 puedo~tomar puedo~~tomar punch que~~hago quier~comer quier~~comer radiator ran~of recheck recheck~in recheck~~in
 relationship relationship~with relationship~~with respirar~~por resultado ring~my romberg~was romberg~~was rosalind
 rub rubber run~MUCH safe~~. said~no said~~no salio~#149 same~thing same~~thing saturday~so saturday~~so school~is
 see~~dr se~al se~murio she~was she~~was should~~be sicknes sign sit~long slept~~#10 snor~and snor~~and soccer soon~,
 soon~~, sound so~far so~i so~~far statin step stuffy~can subject sueno sumatriptan summary s~INJURE s~~in teenager~to
 telefono tengo~FACE tengo~con tengo~por thanksgiv thank~~for then~FAINT they~and they~it they~said they~~said
 the~KILL the~SELF the~VEHICLE the~brac the~cost the~cream the~desk the~ear the~reminder the~said the~scal the~test
 the~trial the~van the~~bel the~~bill the~~brac the~~flu the~~form the~~medication the~~scal the~~van this~WISH
 this~diet this~month this~~diet this~~form this~~month threw~~up tien tir~MUCH took~~two too~~high too~~tight to~at
 trial trip trist tri~KILL tylenol~~for una~ADMIN un~HISTORY up~#2 up~for urgent~~care urin uses video~call wait~room
 wait~~room want~~a was~#3 was~, was~HEART watch~a watch~~a water~FINE went~out went~~out when when~~it will~~the
 with~ADMIN with~SELF with~food with~~food women wound~dry writ~, x2 yeast yeast~infection yeast~~infection you~MOVE
 you~my you~~all
-0.8 #1000~#1 #1000~#149 #1000~#many #1000~is #100~MOVE #100~i #100~the #10~#10 #10~#25 #10~END #10~a #10~with
 #149~this #1~the #200~, #200~on #25~#3 #25~#54 #25~percent #25~~percent #2~~#10 #3 #3~~, #54~#300 #54~SIDE #54~can
 #54~~, #69 #69~~, #many~#300 #many~~#300 ,~#1000 ,~ASK ,~about ,~negativ ,~play ,~sumatriptan ,~that ,~two ,~~better
 ,~~look ,~~not ,~~unit ,~~walk 81mg~do ADMIN~again ADMIN~open ADMIN~tomorrow ALLERGIC~PILL ALLERGIC~a ALLERGIC~cats
 ALLERGIC~for ASK~call ASK~eat ASK~if ASK~is ASK~la ASK~run ASK~work BABY~FINE BABY~TRIVIAL BABY~comer BABY~quier
 BABY~roll BABY~spit BACK~PAIN BACK~is BACK~on BEAT~to BELLY~PRESS BLOOD~ADMIN BREATH~LIVE BREATH~this BREATH~up
 BURN~ADMIN BURN~dinner CONFUSED~ADMIN CONFUSED~about CRY~, CRY~find CUT~BACK END~ADMIN END~away END~chemo
 END~yesterday EYE~and EYE~contact EYE~like EYE~so FAINT~dat FAINT~i FEVER~. FEVER~SHAKE FEVER~TAKEN FINE~again
 FINE~much FINE~news FINE~on HEART~#many HEART~check HEART~nurs HEART~that HEART~to HISTORY~END HISTORY~PARENT
 HISTORY~SEIZE HISTORY~had HISTORY~november HISTORY~sunday KILL~it KILL~with KIN~his KIN~it LEAVE~ADMIN LIMB~FINE
 LIMB~PAIN LIMB~i LIMB~it LIVE~, LIVE~HISTORY LIVE~en MEANS~FACE MOVE~LEAVE MUCH~LEAVE MUCH~PREGNANT MUCH~high
 MUCH~today NUMB~tir OTHERS~WISH PAIN~LIVE PAIN~WISH PAIN~at PAIN~is PARENT~#100 PARENT~HEART PILL~day PILL~the
 PILL~to POINT~second POISON~FINE POISON~died PREGNANT~control PRESS~for SAFE~after SELF~FAMILY SELF~PARTNER SELF~del
 SELF~el SELF~es SELF~now SELF~tir SHAKE~the SIDE~WISH SIDE~to SKIN~EYE SKIN~POISON SPEAK~about STOOL~from STOOL~green
 SUDDEN~of SUGAR~HISTORY SUGAR~after SUGAR~at SWELL~at SWELL~by SWELL~went TAKEN~BREATH TAKEN~TRIVIAL TRIVIAL~END
 TRIVIAL~de VEHICLE~died VEHICLE~seat VOMIT~once WAKE~at a1c~~#10 about~, about~LIVE about~~a admit after~MUCH
 after~dinner after~shift after~work age allergy~~pill all~~night am~sick am~~not and~ADMIN and~PREGNANT and~~blue
 and~~swollen and~~tir ankl~~is appl are~hard are~~dry are~~hard arriv~ear ask assunta as~prescrib as~~prescrib at~#54
 at~wed at~~night away ayuna a~#1000 a~#3 a~CHILD a~SKIN a~after a~at a~dermatologist a~lol a~nurs a~voicemail a~with
 a~~dermatologist a~~friend a~~lot a~~voicemail baby-~shower baby-~~shower baby~~spit back~~on baker banana baton
 baton~roug baton~~roug battery~~died been~MOVE been~sad been~~feel beer bend~~my bethany better~~sinc better~~with
 between~#25 be~~the bich bike~FINE bin bin~rashid bin~~rashid biopsy~benign birth birth~~control bled~~a bleed~~is
 blind boss box bp~#100 bread bring~my bruis burnt burn~~dinner burn~~the but~SELF by~at c callback call~BACK call~if
 cambiar cambiar~ADMIN can~caus can~open carry~ALLERGIC carry~an carry~~an car~~seat caus~CHEST caus~PAIN caus~~chest
 chest~~tight chirp chok~~me cita~~para city clair clean~~and code cold~in come~FINE compression~sock
 compression~~sock confus~~about cooki copay copy cough~at cough~night cough~~at could~caus could~i could~~i
 could~~sleep cover~, custody cut~~back cut~~carb dai dangerou daughter~~has dead~~tir deductibl~is deductibl~~is
 dermatologist desmayo dexcom~INJURE dexcom~LEAVE de~CHEST de~HEART de~cerebral de~derram de~risa de~~pecho diarrhea
 died~i died~laugh died~~laugh does~PILL does~the dos~PILL dot do~PAIN do~pick drank~~too drink~~more dr~pepper
 dr~~pepper due dur~the dur~~the e11 eau eau~clair eau~~clair el~ya en~#149 en~HARM en~ayuna en~hacerm en~~#149
 en~~ayuna en~~hacerm es~FINE es~~normal extra extra~~vitamin eyes~~itch fee feel~~good feet~~at femal finger~~tingl
 for~#25 for~school for~thre for~~, for~~thre four~HISTORY from~#149 from~gym from~ice from~this from~~ice frozen ft
 gain~PRESS gain~~weight get~PILL get~~better grandmother~~had gummy had~BLOOD had~bad had~in hail has~, has~SKIN
 has~TRIVIAL have~INJURE have~no have~sad have~~no hav~the heart-~murmur heart-~~murmur heartburn~at heartburn~~after
 heartburn~~at heart~~to heat~SELF hgb hick~, high hijo~~se hola hold hous~TAKEN how~~would huda if~BABY if~have
 if~the if~this inr~#2 inr~~#2 in~. in~ADMIN in~BACK in~CHILD in~PAIN in~SIDE in~colleg in~heat in~high in~lol
 in~winter in~~#3 in~~colleg in~~from in~~winter ir~a ir~~a is~#25 is~DIE is~block is~but is~low is~nurs is~play
 is~slow is~than is~under is~wors is~~block is~~gone is~~off is~~real is~~that is~~ther is~~weak itchy it~PILL
 it~TRIVIAL it~and it~matter it~went it~wors it~~went ivanova i~SUGAR i~dinner i~muscl i~once i~pick i~ran i~short
 i~step i~still i~wors i~~eat i~~ran j juic~and juic~~and july kawasaki kawasaki~in keep~~tak keep~~the kill~~it
 knee~~swell kwesi la~tard left~~me let~us let~~us licens~plat licens~~plat like~~kill line~the listen los~ADMIN
 los~~resultado lower low~HISTORY lump~my lunch mata meeting me~~up mil mis more~~water morning murmur my~#2100
 my~MEANS my~after my~asleep my~at my~bad my~come my~flu my~hour my~job my~not my~password my~smell my~snor my~step
 my~~breast my~~job my~~new my~~plan my~~record my~~shoulder my~~step my~~visit nariz necesito~para need~vaccin
 need~~my neg nervou~about never~had never~~had new~glass new~~glass next~is not~SKIN not~that no~HEAD no~idea
 no~tenido npi npi~#many nunca october often of~HEART of~PAIN of~cough of~july of~~self ohio one~~eye on~dose
 on~friday on~monday on~treadmill on~~friday on~~it on~~monday out~thursday out~until out~~#10 pain~~is pangilinan
 panic~BEAT panic~~attack paralyz password patient~ASK pcp pee~~a pepper period~PAIN period~~cramp phon pill~~to
 pleas~SELF pleas~to policy~no policy~~no por por~la por~ray por~~la por~~ray prednison prior pt~, pueblo pued~dar
 pued~~dar rashid read~#54 recovery refer remov repair repeat report ring~is rins risa roof~~of roug santa scratch~~me
 seed seizur~~meds sent~SELF sent~~me se~el she~OTHERS she~SEIZE shoulder sin sinc~~#2100 sinc~~my sinc~~november
 sinc~~sunday sister sister~~has slept~#10 snom snom~#many social so~could so~not so~strong so~~i so~~strong so~~the
 spo2~#100 still~my stitch~SKIN stitch~~itch stool~~from stop~~liv strangl sugar~~was suggest support sushi
 swell~~went s~PARENT s~SAFE s~~and tak take~~all talk~~about tengo~ni tengo~y test~is thank therapy~is therapy~~is
 they~gave the~CLOTH the~CRY the~FAMILY the~NUMB the~SKIN the~TRIVIAL the~addres the~box the~build the~doctor the~er
 the~fast the~group the~one the~prednison the~sorry the~team the~vaccin the~xray the~~build the~~death the~~er
 the~~eyes the~~fast the~~group the~~gun the~~needl the~~swell the~~tast the~~vaccin the~~xray this this~KILL
 this~~med thre~HISTORY tingl~~after tir~on toast tomar~PILL too~~much to~#10 to~#3 to~PREGNANT to~baton to~carry
 to~come to~on to~roug to~school to~~#10 to~~baton to~~carry to~~come to~~know treadmill true tums two~PILL two~in
 two~the under~MUCH un~y updat~to updat~~to up~TRIVIAL us~know us~~know vitamin~d vitamin~~d vivo vivo~~en was~colleg
 was~~great was~~last watch~and water~SAFE water~for water~my water~~for water~~safe went~PILL were~FINE were~today
 we~from will~PILL wine with~BACK work~SELF yesterday~is yet~, yet~~, young you~TAKEN yo~femal yo~~femal y~SPEAK
 y~THROAT y~~quiero zoloft
-0.7 #1000~on #1000~or #1000~~#149 #1000~~or #100~#89 #100~a #100~morn #100~this #100~~this #10~diaper #10~for
 #10~instead #10~lbs #10~wet #10~~. #10~~wet #149~#10 #1~#2 #200~#54 #200~MOVE #25~#many #25~1pm #25~MUCH #25~~1pm
 #2~#54 #2~PILL #2~~#54 #300~#1000 #300~~#1000 #300~~, #3~#25 #3~#54 #3~~#10 #3~~of #54~#2100 #54~it #54~~#1000 #69~,
 #89~the #89~~, #many~not ,~#89 ,~. ,~TRIVIAL ,~bandaid ,~de ,~in ,~just ,~m54 ,~minut ,~plat ,~second ,~shower ,~tir
 ,~worry ,~~#300 ,~~bruis ,~~clean ,~~drink ,~~m54 ,~~pain ,~~plat ,~~pleas ,~~small ,~~that ,~~tiny ,~~when 1pm 3pm
 ADMIN~BREATH ADMIN~from ADMIN~got ADMIN~it ADMIN~pleas ALLERGIC~. ALLERGIC~ALLERGIC ALLERGIC~FINE ASK~PREGNANT
 ASK~SUGAR ASK~an ASK~sintoma ASK~start ASK~symptom ASK~tell ASK~this BABY~on BABY~teeth BACK~my BEAT~is BEAT~wall
 BELLY~#54 BLOOD~a BREATH~away BREATH~it BREATH~pric BURN~FINE BURN~the CHILD~, CHILD~SELF CHILD~driv CRY~now
 CUT~SUGAR CUT~chop CUT~pelo DROOP~my END~TAKEN EYE~OTHERS EYE~dry EYE~morn EYE~then FACE~my FAINT~EYE FAINT~with
 FAMILY~FAMILY FEVER~MOVE FEVER~VOMIT FEVER~de FEVER~to FINE~night GROIN~SELF HEAD~EYE HEAD~at HEART~a HEART~number
 HISTORY HISTORY~MOVE HISTORY~is HISTORY~it INJURE~HEART INJURE~after KILL~HISTORY KILL~just KIN~ADMIN KIN~play
 KIN~tos KIN~up LABOR~day LIMB~ASK LIMB~HEAD LIMB~LIMB LIMB~WISH LIMB~chop LIMB~onion LIMB~wher LIMB~yesterday
 LIVE~LEAVE MOVE~today MOVE~well NOTE~can OTHERS~LIMB PAIN~. PAIN~EYE PAIN~LIMB PAIN~TRIVIAL PAIN~are PAIN~away
 PAIN~cough PAIN~or PARENT~died PARENT~strok PARENT~with PARTNER~WISH PARTNER~his PARTNER~i PET~PILL PILL~ADMIN
 PILL~HEART PILL~PAIN PILL~dai PILL~night PILL~on PILL~para POISON~bloat POISON~detector PREGNANT~tir PRESS~esta
 PRESS~period PRESS~this SEIZE~. SELF~DROOP SELF~SKIN SELF~celular SELF~dijo SELF~know SELF~pelo SELF~pico SELF~sale
 SELF~sleepy SELF~sueno SIDE~. SIDE~PILL SIDE~away SIDE~the SKIN~ASK SKIN~no STOOL~HISTORY SUGAR~, SUGAR~INJURE
 SUGAR~SUGAR SUGAR~lunch SWELL~FINE TAKEN~#100 TAKEN~after TAKEN~away TAKEN~both TAKEN~food TAKEN~lol TAKEN~water
 TARRY~and THROAT~not TRIVIAL~after TRIVIAL~blister VEHICLE~murder VEHICLE~was VOMIT~#10 VOMIT~una VOMIT~vez WAKE~#10
 WISH~NOTE WISH~beep WISH~los WISH~with WORST~on about~DRUG about~a action action~WISH action~~plan add addres~,
 after~LIMB after~hike after~it after~~dinner after~~leg again~, again~~, age~, allergic~~to allergi~act allergi~up
 almost~laugh amy am~so am~~and am~~dizzy am~~so and~SAFE and~SUGAR and~bloat and~said and~tir and~~bloat and~~cold
 anxiou any~of any~troubl any~~thought any~~troubl an~ALLERGIC appt apt~pueblo are~MOVE are~after are~cold are~for
 are~~mov around~, as~alway as~~alway at~#2 at~ADMIN at~EYE at~every at~lol at~~#2 at~~#54 at~~home ave away~the
 a~#2100 a~drop a~nose a~real a~so a~stuffy a~~#10 a~~bee a~~dose a~~fit a~~letter a~~real a~~second a~~stuffy a~~whol
 baby-~PILL baby-~~aspirin back~~is bandag bean beat bedtim befor~lunch befor~~lunch best~, best~~, better be~HEART
 be~this bled~~for bloat~after bloat~~after blood-~test blood-~~test blood~~in both~~hand branch breakfast
 breath~~away bring~your bring~~your brok~~out but~now call~#300 call~MUCH call~in call~~#300 call~~twic can~a
 can~~come carbon~detector cast~SKIN cayo~el cc~KIN cc~my cc~~my cell~#many celular cetirizin check~is chen chen~,
 chen~~, chinedu chok chop~, chop~onion chop~~onion christma clean clean~POISON cold~for cold~my cold~winter cold~~in
 colonoscopy~prep colonoscopy~~prep com~SIDE con~, con~el con~~el cough~days could~for cover cpap~serial cpap~~serial
 cpr~clas cp~, crash~~after cry cuff cut~~on date~of dawn daycar days day~hour day~~hour da~ALLERGIC dead~~lol
 department dexcom de~KILL diaper~today died~, died~of died~~of dieta dijo dijo~ASK dijo~~que disc dizzines dob dos
 do~to dry~the dying~~for earnestin easier easy effect~. el~el el~pelo el~~parto el~~pelo end~~of end~~the en~noch
 esta~~medicina estoy~FINE estoy~~bien es~#many eyes~~, faleolo fami~~history fax february federico feed fell ferraro
 finger~~chop flema flight~, flower for~HISTORY for~eczema for~flight for~his for~my for~travel for~~eczema for~~his
 for~~school frank~in frank~the from~#10 from~ASK from~stres from~~stres from~~this front~desk front~~desk frozen~LIMB
 frozen~~shoulder garden gas~~and gift gone~~sinc good~~news good~~night grandmother gums~ASK hace~~anos had~the
 had~~it had~~the hago~da half~~a handful~~of have~MUCH have~PAIN have~cold have~~chest hav~LIVE hdl hdl~#54 hdl~~#54
 headach~~of health~shar health~~shar heart-~healthy heart-~~healthy hear~is heavy~~period here~~my her~~knee hieu
 high~school high~~school hijo~~tien his~a hi~ther hi~~ther hospital~for hospital~~for how~~do hung hung~on hung~up
 hung~~up husband~~says ibuprofen if~to info insuranc intak in~STOOL in~at in~his in~i in~school in~they in~~half
 in~~high in~~his ip~, is~or is~spread is~teeth is~until is~wher is~zelenko is~~#many is~~dark is~~for is~~heavy
 is~~peel is~~teeth is~~tight is~~wors it~#1000 it~SAFE it~says it~with it~~again it~~and it~~says it~~too iud
 i~ALLERGIC i~MUCH i~bring i~call i~forgot i~hungry i~ring i~s i~sick i~wet i~~call i~~chok i~~forgot i~~read i~~work
 john john~s john~~s jump~on jump~~on just~SKIN just~tir just~~tir keep~~beep keep~~get kill~~for kind know labor~~day
 larg last~~year la~PRESS la~SELF la~el la~la la~nariz la~noch la~~nariz la~~noch la~~presion la~~tard ldl ldl~hdl
 let~know le~a licens~#54 licens~is licens~no licens~~is licens~~no lift~~my like~the like~~alway live~~without look~a
 lost~a lost~~a make~KILL mak~my mak~~my mama~~se mark~my mark~on mark~~on met meter me~~at me~~back me~~dijo me~~know
 me~~pico me~~sale me~~sleepy me~~to min~#10 min~PAIN mon monoxid~~detector mon~fri morn morn~PILL morn~at morn~~pill
 much~~tylenol murio~de murio~un murio~~de my~KILL my~PRESS my~SHAKE my~TARRY my~addres my~aid my~anxiety my~appetit
 my~away my~bra my~butt my~chin my~chop my~clas my~click my~com my~cpap my~driv my~for my~gallbladder my~had my~licens
 my~lol my~mood my~oldest my~onion my~pleas my~social my~therapist my~type my~vitamin my~wore my~work my~~anxiety
 my~~appetit my~~ball my~~boss my~~bra my~~butt my~~chin my~~cpap my~~gallbladder my~~grandmother my~~headach my~~hear
 my~~heart- my~~mood my~~oldest my~~therapist my~~vitamin nausea nausea~HISTORY nervou~surgery new~BREATH next night
 night~in night~is night~it night~now night~shift night~was night~~in night~~now night~~shift nobody~SELF nosebl~minut
 nose~~bled not~break not~~open now~a now~no no~SWELL no~WISH no~in no~is no~no no~not no~quier no~~quier no~~swell
 numb~~from o of of~#25 of~#69 of~an of~blood- of~diet of~hour of~or of~strok of~test of~today of~~#69 ok~~on oldest
 old~one old~~, old~~one once~after once~~after onion~, onion~~, on~#many on~ADMIN on~april on~chin on~heel on~screen
 on~sofa on~~april out~work out~~sugar o~, pain~~from pain~~sinc pass~~my pastilla~~para patient~id patient~name
 patient~seen patient~~id patient~~name patient~~seen pelo period~is period~start period~~start phlegm phon~#1000
 physical~therapist physical~~therapist pill~~are pill~~is pill~~this pit platelet pleas~#25 pleas~my pleas~the
 por~nariz por~~el pregnant~~, presion~~esta prior~auth prior~~auth prostat pt~PREGNANT pued puedo~ADMIN pull~a
 pull~~a pure pushup push~my ran~out ran~~out rash~~on read~#1 red~SKIN relat relat~the relat~to relat~~to right~~away
 room runs~~in ruolan same~alway saw~the saw~~the says~it says~~it scal~is scal~~is second~, second~one second~~one
 see~~me seizur~~and se~BREATH se~PILL she~a she~has she~~has sho shock~the sincer~, sintoma si~da slack sleep smil
 snom~~#many sock~flight sock~for sock~~for sofa some some~HISTORY sore~~from spill spot~the ssn~#many start~in
 start~~in steroid stomach~~cramp stop~~my street stress- stress-~test stress-~~test strok~group strok~my subscriber
 subscriber~id subscriber~~id sugar~~crash swim s~and tag tariq tech teeth~and teeth~~and tell~the tengo~sueno
 tengo~~sueno test~strip test~~strip thai that~ADMIN that~bad that~my that~~bad the then~#89 therapy~for therapy~~for
 ther~an the~#1000 the~EYE the~a the~bank the~by the~cast the~chang the~dentist the~dose the~dry the~flight the~front
 the~monitor the~rang the~s the~school the~script the~sensor the~sofa the~stitch the~vitamin the~~allergy the~~blood-
 the~~cast the~~cream the~~dentist the~~fami the~~flight the~~front the~~headach the~~left the~~med the~~monitor
 the~~poison the~~prednison the~~script the~~sofa the~~stitch the~~vitamin this~PILL this~PREGNANT this~SKIN this~cast
 this~caus this~~cast this~~rash this~~week tics tics~wors time~is tir~, told tos~flema tourett tourett~tics
 tourett~wors tourett~~tics to~find to~lose to~of to~staff to~writ to~~death to~~find to~~lose to~~writ tulsa
 turn~#100 turn~~#100 twic~~by two~one two~with una~~cita uncl unit~#54 unit~~#54 up~night vomit~~sinc walk was~#100
 was~i was~to was~~#100 wayn weight~~#149 went~to we~WISH we~~keep when~~the whoever why~charg will~TAKEN will~driv
 will~you will~~driv with~ALLERGIC with~new with~this with~~that with~~this wood wore wore~LEAVE wore~~off work~#10
 work~~is would~DIE would~a wrong~chat wrong~~chat w~a you~then you~~have you~~then yo~, y~tos zelenko
-0.6 #10 #1000~#1900 #1000~#25 #1000~#54 #1000~~#54 #1000~~not #100~#100 #100~#54 #100~, #100~MUCH #100~percent
 #100~~percent #104~, #10~#3 #10~#69 #10~time #10~~#25 #10~~lbs #10~~left #149~ASK #1~#1 #1~~#2 #200~#200 #2100~,
 #2100~HISTORY #2100~can #2100~i #2100~~, #25~BABY #25~ml #25~was #25~with #25~~ml #25~~was #300~#many #300~. #300~for
 #300~~then #3~PILL #3~SIDE #3~days #3~~days #54~#100 #54~ADMIN #54~BEAT #54~or #54~so #54~~#2100 #54~~or #69~#54
 #89~#many #89~, #89~~#many #many~#10 #many~, #many~on ,~#10 ,~#149 ,~#25 ,~LIVE ,~PAIN ,~WAKE ,~WORST ,~again ,~be
 ,~do ,~dob ,~dr ,~estoy ,~his ,~id ,~iron ,~md ,~pull ,~quick ,~run ,~thing ,~tomorrow ,~version ,~well ,~~any ,~~dr
 ,~~normal ,~~puedo ,~~pull ,~~quick ,~~sleep ,~~so ,~~the ,~~this 14th ADMIN~a ADMIN~asks ADMIN~exam ADMIN~la
 ALCOHOL~with ALLERGIC~LIMB ALLERGIC~it ALLERGIC~like ALLERGIC~test ASK~ASK ASK~KIN ASK~exercis ASK~flos ASK~for
 ASK~hospital ASK~laugh ASK~saw ASK~up ASK~will BABY~#3 BABY~FACE BABY~KICKING BABY~PILL BABY~SKIN BABY~after
 BABY~come BABY~so BACK~ASK BACK~at BEAT~. BEAT~ADMIN BEAT~MUCH BEAT~hard BELLY~MUCH BLOOD~. BLOOD~is BLOOD~much
 BLUE~SKIN BREATH~from BREATH~hour BREATH~la BREATH~smell BREATH~tast BURN~drill CHILD~BEAT CHILD~no CONFUSED~the
 CRY~the CUT~the DIE~risa DIE~whil DIE~you DROOP~, DRUG~a DRUG~vitamin END~#3 END~SIDE END~after END~cold END~my
 END~of END~the FAMILY FAMILY~the FEVER~BABY FEVER~after FEVER~is FEVER~no FINE~doctora FINE~in HEAD~from HEAD~with
 HEART~SELF HEART~for HEART~on HISTORY~BEAT HISTORY~SUGAR HISTORY~i HISTORY~march HISTORY~with INJURE~HEAD INJURE~de
 INJURE~out INJURE~up KILL~the KIN~de KIN~told LEAVE~TARRY LEAVE~cpap LIMB~from LIVE~MOVE LIVE~TARRY LIVE~near
 MEANS~rang MOVE~BEAT MOVE~FINE MOVE~box MUCH~TARRY MUCH~have MUCH~water NOTE~the NUMB~ASK NUMB~my NUMB~not
 OTHERS~OTHERS OTHERS~from OTHERS~this OTHERS~with PAIN~it PAIN~por PAIN~y PARENT~SEIZE PARENT~TAKEN PARENT~his
 PARENT~of PARENT~tuvo PARTNER~no PARTNER~says PARTNER~y PET~SEIZE PILL~FAINT PILL~LEAVE PILL~as PILL~chang PILL~is
 PILL~sleepy PILL~study PILL~well POINT~ADMIN POINT~in POISON~PAIN POISON~can POISON~control PRESS~#149 PRESS~HEART
 PRESS~SELF SAFE~HISTORY SEIZE~#2100 SEIZE~i SEIZE~my SEIZE~this SEIZE~was SELF~#1000 SELF~, SELF~EYE SELF~MOVE
 SELF~PREGNANT SELF~TRIVIAL SELF~do SELF~email SELF~salio SELF~telefono SELF~this SELF~time SELF~voicemail
 SIDE~voicemail SKIN~LIMB SKIN~SKIN SPEAK~a SUGAR~#10 SUGAR~in SUGAR~log SUGAR~pump SWELL~but SWELL~from TAKEN~TAKEN
 TAKEN~TARRY TAKEN~any TAKEN~plenty TAKEN~this TRIVIAL~SKIN VOICES~is VOMIT~my WISH~#54 WISH~, WISH~com WISH~pickup
 WISH~so WISH~well a1c~is a1c~~is abdi about~percent account~is afternoon after~FINE after~MOVE after~but after~gym
 after~pap after~pt after~that after~~pt after~~that age~~, ago~~i aisha al alarm~is alarm~~is allow al~hashimi
 al~~hashimi amoxicillin am~SUGAR am~about am~by am~eat am~not am~now am~still am~~safe am~~still and~CHILD and~LIMB
 and~d and~need and~sometim and~~chok anos~~tuve anxiou~befor anxiou~~befor an~vitamin an~~extra app~~crash are~SELF
 are~at are~month are~~too arm~~fell asks asleep at~bedtim at~desk at~hospital at~~bedtim authorization avoid a~,
 a~ADMIN a~HEART a~bad a~day a~no a~rock a~runny a~step a~study a~two a~~bad a~~nurs a~~rock a~~runny a~~sore
 baby~~kick back~~in bad~with barbieri barrett been~FINE been~PREGNANT been~and been~~a befor~bed befor~~bed be~~late
 big~PILL big~~pill bill black~~out blood-~MUCH blood-~on bp~#69 bp~~#100 breath~~smell broadnax bruis~is bruis~on
 bug~is button but~CRY by~ALLERGIC by~my cai~~de call~SELF call~~in calor cambiar~la cambiar~~la came~in cancer
 can~LEAVE can~he can~in can~leav can~low can~to can~we can~~he can~~we case~not catheter cats ceil chas chest-~cold
 chest-~congestion chest-~~cold chest-~~congestion clean~dry click~ASK click~i click~~when clos~~my clot~~on code~on
 cold~night cold~~sore contact~, con~de con~una con~~una copy~of copy~~of cough~for cough~not cough~some cough~~for
 could~BREATH could~PILL could~have county~health county~~health cpap~leak cpap~mask cpap~~mask cual cual~~son cuando
 cup~, de deni~any deni~of deni~~any de~#many dia diamond did~not did~the did~~not died~and died~in died~~in dinapoli
 discharg dizzy~~when doctora doubl~~my do~a do~get do~that drink drink~~plenty driv~WORST driv~after driv~~after
 drool drop~and drown~~my dry~BREATH dry~FACE dry~~air duerm due~mammogram dying~~of eat~again effect~of effect~~of el
 else el~de el~sol el~~sol email~, email~at email~~, emt esposo esto es~#1000 exercis~CRY exercis~~help ex~~has
 ex~~used fami feel~~kick fire~~drill firmwar firmwar~#10 firmwar~~#10 flaherty flos flush follow~SELF follow~in
 follow~~me forget forgot forgot~TAKEN form~~asks for~BACK for~CHILD for~CRY for~cholesterol for~it for~mammogram
 for~night for~pickup for~pleas for~~cholesterol for~~my for~~pickup for~~result from~ADMIN from~POISON from~TAKEN
 from~cough from~iron from~~, from~~cough f~#1000 f~not f~~#1000 gene get~TAKEN get~test get~through get~~through
 get~~wind giulia give~my giv~on goes~~to going~~well good~~, googl got~#10 got~~#10 got~~hit gracia~~,
 gracia~~doctora grandfather green~FINE gun~~rang guys had~ALLERGIC had~WISH had~at had~~thought hair~the hang~~in
 hashimi has~BLUE has~MUCH has~an has~it has~~an hate have~#10 have~CHEST have~SIDE have~four have~hav headach~~from
 heat he~SEIZE he~for highway hike hi~i hold~~my holter~monitor holter~~monitor home~phon home~~phon hors hot~MUCH
 hour~. hour~~. hungry husband~~snor ibuprofeno ice~cream ice~~cream if~KILL if~MOVE if~MUCH if~~the in inhaler~~is
 inhaler~~tast insert insulin~~pump in~WISH in~both in~case in~meeting in~min in~second in~spr in~yet in~~#10 in~~#54
 in~~both in~~case in~~meeting in~~on ip~. is~#89 is~STIFF is~after is~hoars is~lol is~pickup is~solomon is~~#2
 is~~doing is~~hoars is~~it is~~itchy is~~low is~~me is~~solomon is~~stiff is~~under it~rain it~show it~time it~~bled
 it~~ok it~~rain it~~safe it~~show it~~with i~#10 i~DROOP i~PRESS i~after i~almost i~cold i~could i~exercis i~flos
 i~hate i~not i~snor i~start i~writ i~~exercis i~~flos i~~hate i~~hear i~~live i~~snor i~~writ jump~of justificant
 keep~~com kiddo king kofi la lat latasha la~BACK la~operacion la~risa la~~espalda la~~medicina la~~operacion la~~risa
 light~the like~SELF like~WORST like~an like~said like~~crazy like~~my log~, lol~no lol~~no look~for los~BLOOD
 los~~pies low~. ly~the made~~my mai make~~peopl mak~sleepy many~~tylenol mask~leak mask~~leak medicar~, meeting~,
 meeting~~, meet~my meet~~my me~~pued me~~quem me~~salio me~~this mg min~HEART min~~late mix~PILL mi~~celular
 mi~~esposo mom~~pass month~~, morn~from morn~night morn~~from mosquito~SKIN mov mrn~#many mrn~, mrn~~#many mrn~~,
 much~LEAVE much~TARRY much~the much~~better much~~coffe murio~HEART my~#many my~DIE my~d my~do my~hear my~himself
 my~in my~month my~mrn my~no my~nose my~number my~of my~period my~shin my~this my~~account my~~appointment my~~goal
 my~~gun my~~mrn my~~nose my~~period my~~schedul my~~shin my~~social my~~thumb my~~weight my~~wife nada necesito~ADMIN
 necesito~justificant necesito~un necesito~~un need~BREATH need~for need~of new~SELF ngozi ni not~LEAVE not~SEIZE
 not~TARRY not~just not~open not~~bleed not~~hurt not~~sleep now~~and no~ADMIN no~SHAKE no~my no~por no~shortnes
 no~show no~~blood no~~more no~~shortnes no~~show npi~~#many number~#many number~is number~~is numb~~when numero~de
 numero~~de nurs~call nurs~to nurs~~call of~KILL of~a of~befor of~being of~from of~if of~lol of~strip of~would of~~#25
 of~~being ok ok~~to one~PILL one~a on~CLOTH on~TAKEN on~that on~vitamin on~~#many on~~vitamin operacion or~WISH
 out~strip out~~to overdos~~in over~~the oxygen~~is pack pain~~at park~the patient patient~call penicillin peopl
 peopl~~suicidal per~day per~~day pharmacist phon~is phon~~is physical~my physical~therapy physical~~therapy pickup
 pico~y plan~~for plat~, pleas~arriv pleas~with pleas~~arriv plenty poison~~control provider~is pt~PAIN pt~is pt~~is
 puedo~el put~it put~~it quem rain rash~~is rather~DIE reaction~the ready~~for referral refer~dr replac~, rep~to
 reschedul respiro review right~~. rite rite~aid rite~~aid road rock roommat room~#1000 room~, room~~#1000 rose~water
 rose~~water runny~nose runny~~nose run~#10 run~minut run~~#10 sad~my safety~WISH safety~~plan safe~~and safe~~to
 sat~~on say~to schedul~~is school~, school~~, scrap~OTHERS scrap~~her se~cayo se~no se~~cayo she~MOVE shin shock~ASK
 shoot~email shoot~my shortnes~, short~BREATH shot~~of sight~~of sinc~~march sinc~~surgery sintoma~derram sintoma~un
 siobhan sleep~~study sleep~~well smok~~#10 smok~~#3 sober sober~HISTORY sol solomon someth~~, soup so~LEAVE so~can
 so~miss sparkl specialist spill~on ssn~~#many statement stay stay~in step~goal step~~goal still~BLOOD still~~bleed
 stitch~come stitch~~out stop~~tak strangl~~my strok~at stuffy~nose stuffy~~nose stung~~by suffocat sugar~~log
 sunburn~my support~group support~~group sure surgery~FINE syndrom s~look s~name t tablet take~~#2 tak~~it tast~funny
 tast~~funny tengo~el ten~HISTORY text~#1000 that~PAIN that~was therapy~my they~on they~told they~~told the~SAFE
 the~bad the~but the~card the~ceil the~cold the~empty the~even the~implant the~ivy the~machin the~open the~patient
 the~pharmacist the~pump the~specialist the~sun the~~bleed the~~ceil the~~chest the~~emergency the~~heart the~~highway
 the~~implant the~~machin the~~morn the~~pan the~~pharmacist the~~pump the~~sensor the~~sight the~~specialist the~~sun
 this~app this~cough this~was this~with this~work this~~app this~~cough thought~~. thought~~about tien~tos tien~~tos
 tight tir~the today toddler~~swallow tomar~esta to~#100 to~#many to~HEART to~about to~after to~call to~if to~new
 to~test to~~#100 to~~a to~~call to~~dr to~~penicillin to~~talk to~~this troubl~TAKEN troubl~~swallow tuve tuvo~un
 tuvo~~un two~ADMIN type una~no un~al un~justificant un~la un~~justificant up~a up~red up~some up~~#10 up~~in up~~some
 use~~the usual~#10 vin~, visit vitamin~FINE vitamin~c vitamin~~c voic~~is wait~is warfarin~~. warsam was was~#149
 was~#69 was~KILL was~MUCH was~~#149 was~~suicidal watch~about well~the we~are we~~are what~~to when~~do whil~.
 will~SELF will~call will~eat will~this will~~call wind winter~, winter~~, with without~~coffe with~PILL with~aetna
 with~first with~joy with~~aetna with~~insuranc with~~joy work~NOTE work~a work~need worri~about worri~~about worry
 would~i would~my wound~clean wrot~to yona yona~warsam yona~~warsam your~, your~staff your~~staff youssef you~can
 you~gave you~~can you~~gave y~FINE y~MOVE
-0.5 #1000~#10 #1000~#89 #1000~. #1000~mg #1000~ne #1000~~#89 #1000~~#many #1000~~. #1000~~ne #100~#69 #100~day
 #100~old #100~~#69 #100~~, #100~~year #104~#104 #104~~#104 #10~#2100 #10~HEART #10~PILL #10~am #10~month #10~~,
 #10~~for #10~~month #10~~pill #149~at #1~#3 #1~of #1~~#3 #200~~, #2100~and #2100~not #2100~~and #25 #25~i #25~on
 #25~~#2100 #25~~#many #25~~, #25~~on #2~. #2~~, #2~~. #2~~benadryl #300~~#many #300~~. #3~~pill #54~#89 #54~for
 #54~mg #54~on #54~with #54~~#89 #54~~mg #69~am #69~i #69~morn #69~this #69~~#54 #69~~this #89~#100 #89~#149 #89~~#100
 #many~#1000 #many~for #many~is #many~~#10 #many~~, #many~~is $2499 ,~#2100 ,~#3 ,~BURN ,~bring ,~cmp ,~deep ,~dose
 ,~fl ,~leilani ,~liquid ,~mai ,~matter ,~most ,~no ,~or ,~question ,~rins ,~riverbendhealth ,~slept ,~sodium ,~tx
 ,~usual ,~vacation ,~vaccin ,~who ,~would ,~ya ,~your ,~~#2100 ,~~back ,~~bandaid ,~~could ,~~fine ,~~leilani
 ,~~liquid ,~~md ,~~most ,~~rins ,~~riverbendhealth ,~~second ,~~should ,~~slept ,~~sodium ,~~tir ,~~too ,~~tx ,~~use
 ,~~who ,~~ya ,~~your 81mg~not 81mg~~do ADMIN~are ADMIN~due ADMIN~if ADMIN~in ALLERGIC~WISH ALLERGIC~by ALLERGIC~need
 ASK~. ASK~ADMIN ASK~ALLERGIC ASK~BABY ASK~SELF ASK~SIDE ASK~can ASK~differenc ASK~get ASK~happen ASK~i ASK~sign
 ASK~sit ASK~would BABY~END BABY~for BABY~like BABY~soft BABY~spot BABY~tien BACK~from BACK~the BEAT~PRESS BEAT~WORST
 BEAT~goal BEAT~gym BEAT~of BELLY~PREGNANT BELLY~SKIN BELLY~at BELLY~from BLOOD~and BLOOD~flos BLOOD~surgery
 BLOOD~with BLUE~on BREATH~again BREATH~empty BREATH~for BREATH~run BREATH~your BURN~THROAT BURN~URINE BURN~not
 CHEST~at CHEST~muscl CHILD~HEAD CLOTH~FINE CONFUSED~by CRY~SELF CUT~hair DIE~than DROOP~PREGNANT DRUG~ADMIN
 DRUG~HISTORY DRUG~SELF END~, END~cough END~day END~eat END~on END~this EYE~#25 EYE~about EYE~rins EYE~un FACE~filler
 FACE~so FAINT~test FAMILY~, FAMILY~my FEVER~a FEVER~for FEVER~night FINE~MOVE FINE~MUCH FINE~afternoon FINE~do
 FINE~it FINE~will HEAD~a HEART~#2100 HEART~FINE HEART~matter HISTORY~#25 HISTORY~, HISTORY~HEART HISTORY~got
 HISTORY~intent HISTORY~spr HISTORY~tuesday INJURE~night KILL~as KILL~befor KILL~lol KILL~paperwork KILL~prevention
 KIN~HISTORY KIN~got KIN~had KIN~own KIN~school KIN~se LEAVE~CLOTH LEAVE~today LIMB~#54 LIMB~at LIMB~cancell LIMB~my
 LIVE~alon LIVE~am LIVE~mas LIVE~this MEANS~clas MEANS~i MOVE~#25 MOVE~ASK MOVE~HISTORY MOVE~MUCH MOVE~TAKEN
 MOVE~anxiou MOVE~step MUCH~SELF MUCH~as MUCH~no MUCH~now NUMB~cream OTHERS~KILL OTHERS~LEAVE OTHERS~vaccin PAIN~#54
 PAIN~END PARENT~de PARENT~murio PARENT~on PARTNER~can PET~HISTORY PILL~#1000 PILL~. PILL~81mg PILL~MUCH PILL~befor
 PILL~do PILL~liquid PILL~or PILL~pleas PILL~wrong PILL~yesterday POINT~for POINT~it POISON~, POISON~SKIN PREGNANT~ice
 PREGNANT~vacation PRESS~SKIN PRESS~at PRESS~cuff PRESS~lol SEIZE~ASK SEIZE~the SELF~HEART SELF~WORST SELF~if SELF~la
 SELF~los SELF~mata SELF~olvido SELF~or SIDE~#many SIDE~said SIDE~this SPEAK~and STOOL~dark STOOL~is SUDDEN~LIMB
 SUGAR~#69 SUGAR~this SWELL~EYE SWELL~am TAKEN~#1 TAKEN~PREGNANT TAKEN~PRESS TAKEN~big TAKEN~cough TAKEN~for TAKEN~now
 TAKEN~one TAKEN~para TAKEN~the TAKEN~wrong TRIVIAL~from URINE~MUCH VOMIT~SELF WAKE~w WISH~ADMIN WISH~SELF WISH~around
 WISH~could WISH~doing WISH~know WISH~la WISH~start about~BREATH about~CHILD account~no account~~no acct acct~#many
 adjust advil~~and after~blood- after~cake after~feed after~milk after~~cake after~~milk allergi~, all~~day am~just
 am~lol am~paperwork am~this am~with anaphylaxi and~, and~CRY and~END and~be and~cold and~cough and~get and~had
 and~ice and~lost and~play and~~eat and~~lost and~~play and~~red and~~spread and~~thank ankl any~CHEST any~PAIN
 any~WISH any~near any~or any~to any~~chest an~ASK app~version app~~version are~ADMIN are~END are~SKIN are~sign
 are~you are~~my are~~you asleep~on asleep~~on assessment attend~, attend~~, at~#10 at~ASK at~OTHERS at~can at~com
 at~dot at~is at~your at~~#10 at~~her at~~your ave~. ave~~. a~BABY a~PAIN a~STIFF a~TARRY a~an a~blood- a~bullet
 a~doctor a~killer a~say a~sock a~teenager a~work a~~blood- a~~bullet a~~doctor a~~pain a~~sock a~~teenager a~~week
 baby~~had barrett~esophagu beat~~me bebe~~come bebe~~tien been~a been~~#10 befor~my befor~~my begum bell bell~palsy
 bel~~, bin~through bin~went birth~~clas bit~~of black~~and bleed~~sinc blood-~. blood-~cuff blood~~is bomb~my
 bookmyvisit boss~~want boyfriend~~, bp~PILL breast breath~~from breath~~on bugs burn~~when but~PILL but~eat but~~fine
 but~~not by by~, by~cancell by~care by~~cancell call~about call~you cancell can~#1000 can~be can~becaus can~for
 can~have can~log can~wait cartwright caus~KILL caus~WISH caus~~suicidal chang~. chattanooga chattanooga~,
 chattanooga~tx chattanooga~~, chest~~muscl clear clinic@webmail code~, common complet com~not com~up com~~up
 concetta~, concussion~, confus~~by conversation con~esto con~~esto cort could~that cousin crash~~and crav~ice
 crav~~ice crisi~, dark~iron date~~of days~~, day~is dear deer de~BLOOD de~tien de~tos de~~sangr diabetic dial
 dialysi~center dialysi~is dialysi~~center did~~my diet~. diet~is die~~than differenc disculp disculp~, does~TAKEN
 does~it does~need does~~it dose~. dose~on dose~~on dos~para dos~~pastilla dot~com dot~~com down~~sinc do~again
 do~have do~i do~prep do~wait do~~i do~~that drill driver driv~TAKEN duerm~FINE dx ear~, eat echo elbow el~EYE el~come
 en~CHEST en~LIMB en~los esophagu esta~FINE es~el es~~el everyon~~would every~#89 every~hour eyes~~and feel~~anxiou
 feel~~down feel~~heavy feel~~much ferraro~, firmwar~. flight flu~, flu~TAKEN flu~~shot follow foot~~by for~KIN
 for~LIMB for~call for~days for~lol for~that for~your for~~#25 for~~labs for~~that for~~your from~#2100 from~#69
 from~BREATH from~and from~to from~wrong from~~#10 from~~#2100 from~~#69 from~~new from~~sleep gabapentin get~LEAVE
 get~an get~out get~~an get~~out give give~this goal~PRESS goal~~weight good~~afternoon got~SIDE go~, grac grapefruit
 grief grief~group grief~~group group~for group~~for gums~BLOOD gums~~ble had~#3 had~an had~as had~it had~strok
 had~~an half~~is hand~~is hand~~tingl happen~TAKEN happen~if happen~~if hard~i hard~~i has has~cold has~diaper
 has~nose has~of has~~a have~at have~befor have~not have~~not hav~any hav~troubl hav~~any hay heart-~#69 heart~~number
 help hep hep~b hep~~b here~~, hernia~repair hernia~~repair he~ASK he~a he~en his~, his~BREATH his~he hit~~me hi~.
 hi~am hi~~i hodan holiday http~riverbendhealth hurt~~in ibuprofen~~81mg idea id~is id~~is if~OTHERS if~a if~am if~get
 if~you if~~someon if~~you infection inhalador interact interact~my interact~with interact~~with in~, in~FINE
 in~PREGNANT in~box in~by in~cold in~kitchen in~minut in~paperwork in~patient in~ther in~two in~went in~you in~yuma
 in~~or in~~paperwork in~~ther in~~two ip~addres ip~~addres is is~, is~ALLERGIC is~FINE is~POISON is~SKIN is~TRIVIAL
 is~addres is~be is~clear is~dangerou is~differenc is~doing is~driv is~jomar is~on is~park is~rest is~set is~strok
 is~support is~~#149 is~~blurry is~~driv is~~fine is~~kill is~~red is~~set is~~slow is~~when is~~wrong it it~#54
 it~LEAVE it~at it~but it~solomon it~~down ivy~SKIN ivy~~rash i~SIDE i~TARRY i~cry i~day i~hair i~lol i~read i~stress
 i~worry i~~drink i~~hurt i~~see i~~still jarab jomar just~one keep~~doing kid~~ate kill~~the kind~, last~~seizur
 last~~spr las~de late~~, late~~today laugh~hard laugh~so laugh~~so la~TRIVIAL la~tapada la~~receta left~~leg
 legal~name legal~~name level lexapro like~PAIN like~you like~~hurt like~~you lip~~filler littl liv~~alon long
 long~driv long~~driv look~red look~~for lourd low mail~it mail~~it mak make~OTHERS maricel may~i may~~i md med
 messag~~from me~~cort me~~if me~~mata me~~muero me~~olvido me~~tir minut~HEART minut~~late miroslav mi~~familia
 morn~sicknes morn~~sicknes mother~~s motion motion~sicknes motion~~sicknes muev my myself~~or my~#89 my~ALLERGIC
 my~SUGAR my~albuterol my~brac my~cell my~cholesterol my~email my~explod my~flar my~ring my~ssn my~tooth my~vaccin
 my~wet my~~addres my~~albuterol my~~back my~~cholesterol my~~cousin my~~dad my~~elbow my~~email my~~kid my~~ribs
 my~~ring my~~ssn my~~tooth my~~vaccin name~aoif name~is name~s name~~aoif name~~is name~~s nariz~tapada nariz~~tapada
 ne near~a need~. need~ALLERGIC need~~her need~~vaccin newborn~~fever new~~pill ne~ave nick~LIMB nick~my nobody~, none
 northgat northgat~pediatric northgat~~pediatric nose note~~for not~becaus not~deep not~driv not~log not~thes not~wait
 not~~going not~~log not~~the not~~wait now~#many now~am now~~#many no~#many no~en no~i no~~#many no~~me numb~~cream
 nunca~en nurs~. nurs~licens nurs~my nurs~~licens off~~with of~ALLERGIC of~SELF of~drug of~is of~luck of~of of~syrup
 of~this of~~pill ok~~for olvido olvido~la only on~i on~paper opening open~the order~, or~today out~in out~yesterday
 out~~, overnight over~~, owes owes~$2499 owes~~$2499 oxycodon palsy para~~el party passport~#many passport~number
 passport~~number patient~$2499 patient~owes patient~~owes per phon~#many phon~the pienso~~en pierc pill~~a pill~~twic
 plan~~, por~el po~, prescrib pressur~~cuff prevention print provider~, puedo push~to push~~my quier~su quit qureshi
 rashid~through rashid~went rashid~~went rate~#69 rather~not rather~~die rather~~not rd reason~~for receiv refer~by
 refer~~by regard~, regard~~, riverbendhealth room~~, run~HEART said~and same~PILL says~#10 scrap scrap~LIMB scratchy
 seasonal seasonal~, second seizur~~sinc seizur~~was serial~#many serial~number serial~~number se~KICKING se~olvido
 se~y se~~muev she~at ship short short~, shot~~myself show~is sign~of sign~~of sincer~~, sion skip~a skip~~a
 sleep~~becaus sleep~~is sleep~~wrong slow~, sore~~and so~was spill~my spit~after spit~up spit~~up stand~~the star
 start~it statement~account still~. still~has still~~has stitch~look stitch~~come stitch~~look stomach~~hurt
 strok~luck strok~~at sugar~~#200 suicid~~in suicid~~prevention sun sunburn~LIMB sunday support~for surgery~.
 swallow~~big symptom~of symptom~~of s~my s~~name tabs tapada teeth~drool tengo~los tengo~tos tengo~~tos test~BACK
 test~FINE than~do than~~do that~TAKEN that~again that~for that~the that~you then~~, theraflu ther~for ther~the thes~,
 thes~ADMIN they~SELF the~#200 the~ADMIN the~CHILD the~FINE the~about the~asks the~biopsy the~bruis the~bug
 the~cancell the~care the~clas the~days the~dental the~differenc the~exercis the~gave the~generic the~log the~physical
 the~surgeon the~time the~yesterday the~~biopsy the~~box the~~care the~~clinic the~~dental the~~differenc the~~first
 the~~foot the~~generic the~~kids the~~physical the~~school the~~surgeon this~MOVE this~SELF this~drug this~heat
 this~make this~thing this~~drug this~~heat this~~medicin thre~, thre~and throat~~and thumb thyroid time~my time~~is
 tingl tir~and tir~this today~FINE toddler tome~~dos took~~#1 tooth~, to~WISH to~dr to~friday to~or to~play to~send
 to~that to~~friday to~~hit to~~play to~~send to~~wait train~~for tri tri~to tri~~to troubl~, turn~~purpl tuvo~HEART
 two two~HISTORY tx tylenol~~help unit~SUGAR unles upper up~FINE up~MUCH up~PREGNANT up~feed up~hour up~this up~w
 up~you up~~for up~~w virginia vivir~~mas vu wait~time wait~~time was~#2100 was~so was~~born was~~late was~~normal
 water~have water~~have weird~the well~at well~night well~~at went~up went~well went~~up went~~well were wet~SELF
 wet~~myself we~a what~~happen when~~should who~is who~~is wifi will~ADMIN wine~~with with~another with~you
 with~~another with~~my with~~you work~at work~night worthles would~like would~than would~~like wrong~and your~ADMIN
 you~#1000 you~BREATH you~any you~blood- you~may you~said you~~may you~~said yuma
-0.4 #1000~#69 #1000~my #1000~w #1000~~#25 #1000~~#69 #1000~~w #100~#104 #100~after #100~of #100~then #100~yo
 #100~~after #100~~yo #104~night #104~~#100 #104~~, #10~#1 #10~#many #10~at #10~pm #10~~#10 #110~, #110~and #110~my
 #110~~and #149~#104 #149~#149 #149~#69 #149~, #149~for #149~mg #149~morn #149~the #149~~#104 #149~~#69 #149~~mg
 #1~#25 #1~#69 #1~#many #1~my #1~~#1 #1~~#54 #200~#100 #200~#69 #200~~#100 #200~~#69 #2100~#10 #2100~~i #25~#100 #25~.
 #25~ASK #25~december #25~february #25~gaug #25~have #25~needl #25~~december #25~~february #25~~gaug #2~my #2~of
 #2~~of #300~after #300~cake #300~rd #300~the #300~~after #3~and #3~~#25 #54~#10 #54~#many #54~. #54~my #54~old #54~pm
 #54~y #54~~#many #54~~. #54~~am #54~~pm #54~~year #many~#many #many~PREGNANT #many~my #many~the ,~#1900 ,~#200 ,~KILL
 ,~a ,~after ,~blood- ,~by ,~chang ,~day ,~days ,~doing ,~dry ,~echo ,~el ,~it ,~juic ,~know ,~lol ,~malaria ,~new
 ,~only ,~other ,~pm ,~pt ,~s ,~said ,~same ,~scrap ,~st ,~symptom ,~unit ,~wait ,~wher ,~wrong ,~~#1 ,~~#10 ,~~#110
 ,~~#3 ,~~#89 ,~~#many ,~~cuando ,~~doing ,~~down ,~~due ,~~feel ,~~malaria ,~~que ,~~same ,~~scrap ,~~st ,~~usual
 ,~~wait ,~~wher ,~~which ,~~work ,~~wrong 10mg 11pm 2nd~, ADMIN~#10 ADMIN~CRY ADMIN~SELF ADMIN~SWELL ADMIN~TAKEN
 ADMIN~WISH ADMIN~been ADMIN~by ADMIN~card ADMIN~gave ADMIN~has ADMIN~lol ADMIN~now ADMIN~of ADMIN~on ADMIN~receiv
 ADMIN~still ADMIN~was ADMIN~wrong ADMIN~you ALCOHOL~FINE ALCOHOL~dinner ALLERGIC~as ASK~EYE ASK~are ASK~he ASK~puedo
 ASK~skip ASK~time ASK~water BABY~#54 BABY~. BABY~ADMIN BABY~BEAT BABY~WISH BACK~after BACK~by BACK~with BEAT~and
 BEAT~el BEAT~for BEAT~sol BEAT~that BELLY~HISTORY BLOOD~biopsy BLOOD~that BLUE~my BREATH~. BREATH~CHEST BREATH~bad
 BREATH~every BREATH~tank BREATH~today BURN~i CHEST~away CHEST~cough CHEST~falta CHEST~from CHEST~or CHEST~ray
 CHEST~troubl CHEST~went CHILD~. CRY~for CUT~, CUT~and DIE~boredom DIE~hambr DROOP~out DRUG~, END~LIMB END~blood-
 END~days END~thinner EYE~. EYE~my EYE~new FACE~TAKEN FACE~in FACE~went FAINT~SELF FAINT~for FINE~SIDE FINE~no
 FINE~you HEAD~BACK HEAD~of HEART~#89 HEART~ADMIN HEART~was HEART~with HISTORY~CHEST HISTORY~KILL HISTORY~but
 HISTORY~came HISTORY~strok HISTORY~today INJURE~a KILL~#2100 KILL~PILL KILL~at KIN~#10 KIN~#69 KIN~LEAVE KIN~brain
 KIN~died KIN~las KIN~need KIN~strok KIN~una KIN~with LEAVE~FINE LEAVE~it LEAVE~now LIMB~SKIN LIMB~al LIMB~click
 LIMB~cover LIMB~day LIMB~de LIMB~for LIMB~get LIVE~#1000 LIVE~. LIVE~at LIVE~my LIVE~of MEANS~HEAD MEANS~PAIN MEANS~a
 MEANS~on MEANS~you MOVE~#many MOVE~are MOVE~de MOVE~for MOVE~quick MOVE~risk MOVE~yesterday MUCH~WISH MUCH~after
 MUCH~bag MUCH~but MUCH~day MUCH~dia MUCH~even MUCH~for MUCH~is MUCH~long MUCH~low MUCH~so MUCH~to NUMB~FACE
 NUMB~TAKEN NUMB~the NUMB~will OTHERS~ADMIN OTHERS~PILL OTHERS~SIDE OTHERS~about OTHERS~at OTHERS~by OTHERS~call
 OTHERS~if OTHERS~look PAIN~MOVE PAIN~PILL PAIN~PRESS PAIN~about PAIN~i PAIN~run PAIN~the PAIN~troubl PAIN~went
 PARENT~CONFUSED PARENT~HISTORY PARTNER~a PARTNER~to PET~died PET~my PET~on PILL~#149 PILL~INJURE PILL~can POINT~i
 POINT~to POISON~cats POISON~hear POISON~to PREGNANT~#89 PREGNANT~and PREGNANT~can PREGNANT~de PREGNANT~es
 PREGNANT~first PREGNANT~today PRESS~. PRESS~gain PRESS~was SAFE~#1000 SAFE~social SELF~#10 SELF~#300 SELF~FINE
 SELF~PRESS SELF~an SELF~and SELF~are SELF~durmio SELF~haha SELF~hambr SELF~mandar SELF~se SELF~so SELF~that SIDE~that
 SKIN SKIN~FACE SKIN~peel SPEAK~HISTORY SPEAK~la SPEAK~to STOOL~days STOOL~iron STOOL~paper SUGAR~. SUGAR~the SWELL~my
 SWELL~with TAKEN~#1000 TAKEN~#149 TAKEN~LEAVE TAKEN~bag TAKEN~dark TAKEN~mushroom TAKEN~on TAKEN~same TAKEN~that
 TAKEN~unit TAKEN~was TAKEN~whil THROAT~TRIVIAL THROAT~a THROAT~and THROAT~it THROAT~scratchy THROAT~y TRIVIAL~,
 TRIVIAL~HEAD TRIVIAL~LEAVE TRIVIAL~TRIVIAL URINE~a URINE~i WISH~NECK WISH~PAIN WISH~an WISH~as WISH~but WISH~food
 WISH~let WISH~like WISH~mas WISH~on WISH~this WISH~through WISH~you WORST~have about about~ASK about~exam about~in
 about~mri about~~chok about~~exam abus~~of acabo~PILL acabo~la acabo~~la accession~#many accidental afib after~#54
 after~a after~biopsy after~pizza after~~a after~~feed after~~pizza after~~walk air~~, allergi~are allergi~~are
 all~~good all~~of all~~the also al~hassan al~~hassan amara amlodipin~#1000 amlodipin~#149 amlodipin~mg
 amlodipin~~#1000 am~#69 am~#89 am~DROOP am~FAINT am~OTHERS am~PAIN am~a am~bad am~nervou am~new am~well am~~#69
 am~~nervou and~#many and~PILL and~driv and~needl and~noth and~rd and~some and~spread and~two and~~drool and~~has
 and~~kill and~~needl and~~noth and~~whit anxiety~befor any~BREATH any~POINT any~opening any~~opening an~ADMIN
 an~email an~infection an~it an~reaction an~~allergic an~~email appointment app~#10 app~#25 apt~#25 apt~~#25 are~cover
 are~on are~~cover are~~gone armpit arm~~is arriv~~ear assessment~, assessment~~, as~, as~CHILD as~teenager attack~~at
 at~HISTORY at~in at~~my aunt~~had a~BEAT a~SAFE a~SIDE a~THROAT a~bandaid a~brain a~clas a~colonoscopy a~counselor
 a~flu a~group a~heart- a~mammogram a~pap a~pen a~person a~physical a~prior a~question a~rate a~sport a~~brain
 a~~colonoscopy a~~day a~~heart a~~killer a~~mammogram a~~pen a~~prior a~~question a~~sport a~~stomach baby back~~from
 bad~ALLERGIC bad~in bad~reaction bad~this bad~~allergic bad~~this bag~of bag~~of baja bandaid~on bandaid~~on bath
 becaus~the been~amlodipin been~~sad been~~tak befor~, befor~colonoscopy befor~period befor~prep better~~now
 better~~today between~, be~PREGNANT be~next ble~~when blood-~and blood-~was bloody body~, boredom~in boredom~~in
 bp~this bradle brain~BLOOD brain~~ble bug~HISTORY bug~PREGNANT bug~~last bus but~HISTORY but~no but~~no by~#25
 by~HEART by~~#25 by~~my call~, call~us call~~us can~ADMIN can~ASK can~PRESS can~after can~driv can~fly can~send
 can~tell can~that can~up can~well can~~this care~team care~~team chang~it chemical chest~~pain chest~~por clean~and
 climb~, cold~END collaps~~on colleg~, colleg~~, come~in come~with come~~bien come~~in concussion~clear concussion~~,
 contact~is contact~my contact~~is control~POISON control~for control~~magnet con~PILL con~la con~~la cough~FEVER
 could~a could~it could~you could~~it could~~you cover~by cover~~by cpr~~clas cp~~, cuando~~es cut~~my c~nausea c~o
 c~~o dark~but date~is date~~is day~of day~sup day~~, day~~sup debo december delet delivery del~. deni~, deni~cp
 deni~~cp derram~HISTORY desd~ayer desd~~ayer de~. de~HEAD de~HISTORY de~es de~~cabeza diabet did~you did~~you
 died~ASK died~DRUG differenc~the dinner~FINE dinner~~ok direccion direccion~#1000 divorc dmitri doctor~said
 doctor~this doctor~~said does~mean does~this does~~the does~~this dog~~died doing~well doing~~well doll dolor~~de
 dose~becaus dose~i dose~is dose~my dose~~becaus dos~of dos~~of down~~, do~an do~for do~we do~~we drank~~water
 drill~at drill~~at driver~licens driv~, drop~on drug dr~. dr~s dr~said dr~~. due~in due~~in dunlap durmio durmio~de
 durmio~el d~FINE each~, ear~infection ear~tub ear~~infection ear~~tub eat~FINE eat~~again el~CHILD el~dia el~~dia
 el~~nino el~~pie email~ASK email~is email~it email~~when en erection er~ADMIN er~a es~~#1000 every~#3 every~~#3
 examen fast~for fast~~for fax~#1000 fax~, fax~~, feel~~better feel~~suicidal feet~~are fever~~is file fill~the
 fine~~today first~~, five~HISTORY floater flow fly~PREGNANT fly~at fly~~at follow~, follow~ASK food~. food~POISON
 food~~poison foot forward for~BLOOD for~HEAD for~HEART for~TAKEN for~an for~clas for~first for~physical for~time
 for~who for~~an for~~this for~~week found~my found~~my frasco~~de from~HISTORY from~allergi from~pushup from~~allergi
 froz funny gaetano gallbladder gaug gaug~needl gaug~~needl gave~my gebremariam gene~BACK gene~test gene~~test get~~a
 giv~SELF giv~~me goes~ASK goes~NUMB goes~i going~~through got~ALLERGIC got~TRIVIAL got~an got~~an got~~stung go~PILL
 go~on go~to go~~on green had~ALCOHOL had~BREATH had~brain had~colonoscopy had~night had~~preeclampsia hair~, hair~is
 hair~thin hair~~is handicap handicap~placard handicap~~placard hang~~out hassan has~FEVER has~and has~~had hate~,
 have~, have~BLOOD have~amlodipin have~had have~now have~question have~~to hav~HEART head~~explod heart-~#54 heart-~of
 heat~KILL heat~is heat~~is hello~my help~~me here~~. here~~for he~gym he~not he~was he~~hits he~~was his~PAIN
 his~scrap hits~~the home~after home~procedur home~to home~~after hurt~~, husband~~hit huynh huynh~, if~CHEST
 infection~i inhaler~~, insuranc~~card in~#3 in~HEART in~OTHERS in~URINE in~aid in~area in~bag in~can in~ear in~hear
 in~june in~march in~may in~morn in~morning in~plac in~~june in~~march in~~may in~~this io~f io~not io~~f is~#10
 is~MUCH is~PARTNER is~SUGAR is~VOMIT is~about is~almost is~been is~between is~eat is~heart- is~next is~no is~now
 is~number is~run is~start is~suck is~thin is~troubl is~up is~w is~well is~~#25 is~~#89 is~~almost is~~been is~~clear
 is~~dead is~~green is~~insan is~~much is~~not is~~suck is~~thin is~~throw itch~~, it~#1 it~ADMIN it~ASK it~LIVE
 it~dangerou it~food it~of it~print it~reflux it~~dangerou it~~help it~~off i~#89 i~, i~POINT i~PREGNANT i~anxiou i~as
 i~away i~both i~by i~fly i~is i~jump i~long i~nervou i~new i~nitro i~question i~sad i~teach i~test i~volunteer i~~ble
 i~~brok i~~could i~~fell i~~felt i~~fly i~~lift i~~pee i~~talk i~~teach i~~volunteer jack~the jane jefferson join~the
 join~~the joy~, joy~~, jump~MEANS jump~in jump~my jump~~in just~ADMIN just~CHILD just~check just~know just~~kid
 keep~~my kenya kept kid~~, know~the lashonda lat~, lat~~, law~is la~ADMIN la~al la~del la~estoy la~tengo left~~eye
 legs~~, letter let~you let~~you licens~#many licens~. licens~number licens~~number like~, like~with line~on line~~on
 lip lipid lips~~are lisinopril~. list~. littl~~blood live~~at log~~, long~the los~LIMB lots~~of loud low~FEVER
 lunch~, lunch~~, machin~and mac~, magnet~~for make~it make~~it mak~and malaria malcolm malhotra malia mandar
 mandar~ADMIN mary~jane mary~~jane medical~licens medical~~licens medicar~is medicar~number medicar~~number
 medicin~~caus meds~~, meet member~, mes~y metformin~~, me~~an me~~duel me~~durmio mg~#10 mg~PREGNANT mg~for mg~~for
 mi mild~~headach mix~with modifier mom~~on morning~, morning~~, murder~this murder~~this muscl~from my~#110 my~#25
 my~POISON my~STIFF my~TAKEN my~armpit my~breast my~chang my~ears my~gets my~http my~may my~medicar my~on my~read
 my~report my~short my~still my~strip my~through my~told my~~ankl my~~armpit my~~aunt my~~battery my~~dog my~~ear
 my~~ears my~~eyes my~~labs my~~medicar my~~surgery my~~test my~~toe nail nail~, nasser near~HEART near~had near~~had
 need~END need~be need~physical need~sport need~test new~dose new~patient new~sho new~~dose new~~patient new~~sho
 night~at night~from night~my night~the nobody~at nobody~is nois normal nose~can not~INJURE not~WISH not~from
 not~hungry not~now not~well not~worry not~~feel not~~hungry not~~live not~~now no~con no~~chill no~~pain no~~quiero
 nuala number~#1000 number~#54 number~my number~on number~~#many number~~on nurs~said often~, often~~, of~ADMIN
 of~BREATH of~FINE of~TAKEN of~body of~boredom of~but of~dentist of~dose of~lisinopril of~not of~that of~~a
 of~~boredom of~~hurt of~~lisinopril of~~my of~~seizur of~~strok of~~tak of~~test of~~that ok~~after ok~~will old~and
 on~#2100 on~STOOL on~but on~dr on~file on~for on~is on~prior on~test on~to on~vacation on~was on~~file on~~to
 on~~vacation open~. open~~. order orthopedic orthotic or~BREATH or~MUCH or~PILL or~troubl or~~troubl our~~dog out~#54
 out~SELF out~friday out~test out~~friday out~~on over over~~this oxygen~~tank o~nausea o~~nausea pain~~or pain~~went
 pangilinan~, pangilinan~~, papa~~murio paper~on para~~la patch~SKIN patch~~itch patel patient~#many patient~~#many
 patient~~call pay payment payment~WISH payment~~plan peel period~~is phon~~#many pick~the pie pill~~. pill~~for pink
 pink~on pins pins~and pins~needl pins~~and pizza~, placard plan plant~POISON platelet~#10 platelet~~#10 pleas~TAKEN
 pleas~updat pleas~~updat pm po point~~in policy~. policy~~. por~ADMIN pressur pressur~~and pressur~~was pres~on
 provider~~, prozac pt~. pt~at pt~~, puf push push~ADMIN question~about question~my question~~about rate~of rate~~of
 re reason referral~~to re~, re~~, right~~arm ring~LIMB ring~~finger riverbend rodilla~~al rout rout~#many run~FAMILY
 run~in run~~in sad~, said~the said~~to says~#many says~~#10 say~and scab~LEAVE scab~came scab~~came scan~clear
 scratch season second~~, seen~on seen~~on seguro~~social seizur~~in selam sensor~INJURE sensor~LEAVE sensor~~fell
 se~durmio sharp sheffield she~#54 she~eat she~need she~not she~~need shoot~an short~with shot~~, should~~we sho~for
 sick~and sick~~and six skip~dose snak~plant snak~~plant sober~~sinc sob~, social~#1000 social~#54 social~#many
 social~LIVE social~is sol~en sol~~en sore~~after south soy soy~, so~have so~skip spider~in spider~~in sport
 sport~physical sport~~physical stair~my start~#25 start~the start~~the still~LIVE still~at stitch~friday ston stool
 stop~~in stroke- stroke-~rehab stroke-~~rehab stuffy~, sugar~~#149 summit summit~orthopedic summit~~orthopedic
 sunburn~on sunburn~~on sure~it surgery surgery~, surgery~BLOOD surgery~was surgery~~. surgery~~was swell~~a symptom~a
 system s~ADMIN s~DROOP s~came tak~~amlodipin tak~~my talk~~to tamarack tank taper tavita teach tell~SELF tell~if
 tell~~me tengo~BREATH tengo~THROAT tengo~dificultad tengo~nausea tengo~~fiebr tengo~~nausea test~. test~~positiv
 tetanu thank~~, thank~~. than~usual than~~usual that~. that~MOVE that~~my that~~the that~~you their then~then ther~~a
 they~my the~#25 the~#300 the~#89 the~CHEST the~CUT the~FEVER the~LEAVE the~SEIZE the~WORST the~area the~bag the~came
 the~clear the~dr the~drop the~first the~holiday the~instruction the~marathon the~morn the~morning the~mri the~no
 the~number the~pap the~paper the~prep the~same the~scan the~sign the~support the~therapist the~thre the~vet the~went
 the~work the~~bandag the~~bruis the~~burn the~~desk the~~doctor the~~ear the~~holiday the~~knif the~~marathon
 the~~morning the~~mri the~~pap the~~referral the~~same the~~scan the~~schedul the~~sign the~~vet the~~worst thin
 this~am this~on this~spr this~~am this~~insuranc this~~on this~~portal this~~spr this~~with thought~~as threw
 thre~days thre~~days thre~~year through~to tim~~a toe~~, together toilet~~paper tomar~con tomar~esto tomorrow~,
 tomorrow~~, too~~long too~~low toxic~~to to~#1000 to~#149 to~#300 to~HEAD to~front to~~#1000 to~~#149 to~~#300
 to~~#many tramadol~#10 trampolin trampolin~my tri~END tri~SELF tri~my troubl troubl~~breath try~, tuesday~.
 tuesday~~. turkey turn~FAINT tuve~una tuve~~una twist~~my two~ALCOHOL two~FINE two~for two~~beer two~~tylenol typ
 type~. una~para uncl~~had understand un~derram un~en un~~derram updat~#10 updat~. upset~BELLY upset~my upset~~my up~.
 up~ADMIN up~and up~by up~do up~from up~nose up~once up~today up~with up~~once usha using~it using~~it us~if
 uti~~again version~#25 version~~#25 vet volunteer volunteer~crisi wait~on warm wash~my was~. was~VEHICLE was~by
 was~just was~on was~reflux was~~#69 was~~full was~~just was~~on was~~reflux water~. week~~. week~~for week~~with
 weight~~gain wei~, went~i we~ADMIN we~CUT we~TAKEN we~in we~out we~~use what~~time when~~does who whol~~bag will~LIVE
 will~out will~~do wire with~, with~about with~dinner with~ear with~infection with~lol with~~dinner word~~for work~as
 work~~as worth writ~a writ~~a ya ya~FINE ya~estoy ya~~estoy year~~and your~been your~has your~is you~ask you~if
 you~know you~much you~open you~send you~so you~suggest you~to you~~know you~~open you~~send you~~so you~~suggest
 y~duerm y~muy y~~dolor zip zip~#many
-0.3 #1000~#100 #1000~am #1000~ave #1000~mill #1000~old #1000~~#100 #1000~~#1900 #100~END #100~FEVER #100~OTHERS
 #104~. #104~HEART #104~a #104~~. #10~#2 #10~ASK #10~FINE #10~HISTORY #10~each #10~in #10~mg #10~nobody #10~~today
 #110~LIMB #110~but #110~~but #149~. #149~HEART #149~~. #1~#1000 #1~#2100 #1~ml #1~~ml #200~#104 #200~~#104 #2100~in
 #2100~then #2100~was #25~#1 #25~a #25~bid #25~creat #25~~semana #2~#69 #2~FINE #300~and #3~#2100 #3~, #3~. #3~night
 #3~the #54~#69 #54~and #54~now #54~~#10 #54~~#69 #54~~beat #54~~with #89~#110 #89~#300 #89~am #89~but #89~this
 #89~~#110 #89~~this #many~#54 #many~#89 #many~ask #many~~#1000 #many~~#many #many~~on ,~#1 ,~#2 ,~BREATH ,~DROOP
 ,~NUMB ,~SEIZE ,~az ,~cbc ,~common ,~could ,~does ,~fast ,~gave ,~healthr ,~hirut ,~hung ,~iryna ,~l ,~long ,~patel
 ,~someth ,~stat ,~tomar ,~up ,~very ,~www ,~you ,~~#149 ,~~#2 ,~~, ,~~arm ,~~az ,~~been ,~~blood- ,~~burn ,~~cbc
 ,~~cmp ,~~doubl ,~~dry ,~~fl ,~~for ,~~healthr ,~~hirut ,~~hr ,~~iryna ,~~new ,~~on ,~~pass ,~~sore ,~~stat ,~~thank
 ,~~www 11pm~HEART 11pm~and 11pm~my 11pm~~and 14th~, 14th~~, 16th 16th~#2100 16th~, 16th~and 16th~~, 8th ADMIN~#25
 ADMIN~#many ADMIN~ADMIN ADMIN~chang ADMIN~dimaculangan ADMIN~do ADMIN~dr ADMIN~el ADMIN~for ADMIN~friday
 ADMIN~maricel ADMIN~no ADMIN~question ADMIN~the ADMIN~work ALCOHOL~HISTORY ALCOHOL~night ALLERGIC~bees
 ALLERGIC~butter ASK~BLOOD ASK~FINE ASK~URINE ASK~adjust ASK~common ASK~debo ASK~los ASK~one ASK~says ASK~watch
 ASK~worry BACK~. BACK~ADMIN BACK~KILL BACK~SELF BEAT~MOVE BEAT~or BEAT~was BELLY~, BELLY~my BELLY~the BLOOD~MOVE
 BLOOD~for BLOOD~in BLOOD~la BLOOD~no BLUE~LIMB BREATH~SIDE BREATH~grap BREATH~of CHEST~has CHILD~with CRY~. CRY~is
 CUT~in CUT~my CUT~y DIE~, DIE~TARRY DROOP~HISTORY DROOP~LIMB DROOP~is DROOP~on DRUG~and DRUG~i END~in EYE~at
 EYE~doctor EYE~now FACE~NUMB FACE~TRIVIAL FACE~are FAINT~, FAINT~END FAINT~away FAINT~is FAINT~new FAINT~not FAINT~to
 FINE~, FINE~. FINE~EYE FINE~PRESS FINE~becaus FINE~swim FINE~y HEAD~, HEAD~TAKEN HEAD~almost HEAD~day HEAD~every
 HEART~HEART HEART~has HEART~i HEART~in HEART~la HEART~or HEART~out HISTORY~. HISTORY~CUT HISTORY~FINE HISTORY~PILL
 HISTORY~can HISTORY~del HISTORY~diez HISTORY~name HISTORY~then HISTORY~you INJURE~16th INJURE~behind INJURE~february
 INJURE~into KIN~INJURE KIN~dmitri KIN~tien KIN~will LABOR~start LEAVE~bed LEAVE~in LIMB~#89 LIMB~PREGNANT LIMB~STIFF
 LIMB~neuropathy LIMB~says LIVE~PREGNANT LIVE~and LIVE~is LIVE~ne LIVE~new LIVE~next MEANS~slip MOVE~ALLERGIC MOVE~an
 MOVE~ins MOVE~much MOVE~w MUCH~fast MUCH~in MUCH~wait NUMB~i OTHERS~#many OTHERS~SWELL OTHERS~dinner OTHERS~the
 PAIN~#1 PAIN~#2 PAIN~KIN PAIN~de PAIN~effect PAIN~this PAIN~tuesday PARENT~and PARTNER~END PET~PREGNANT PET~TRIVIAL
 PILL~#many PILL~HEAD PILL~KILL PILL~PRESS PILL~a PILL~da PILL~make PILL~now PILL~today PREGNANT~#25 PREGNANT~BEAT
 PREGNANT~SELF PREGNANT~nobody PREGNANT~so PRESS~END PRESS~HISTORY PRESS~a SAFE~PILL SAFE~the SEIZE~giggl
 SELF~ALLERGIC SELF~BREATH SELF~BURN SELF~bruis SELF~de SELF~en SELF~pued SELF~pueden SELF~una SHAKE~. SHAKE~i
 SKIN~light SPEAK~for SPEAK~the STIFF~in STOOL~MUCH SUGAR~#89 SUGAR~PREGNANT SUGAR~de SUGAR~drop SUGAR~low SUGAR~pen
 SWELL~MUCH SWELL~a SWELL~so TAKEN~#10 TAKEN~CHILD TAKEN~it TAKEN~percent TAKEN~thes TAKEN~toast TAKEN~today TARRY~on
 TARRY~the THROAT~MUCH TRIVIAL~BLOOD TRIVIAL~BREATH TRIVIAL~LIMB TRIVIAL~bruis TRIVIAL~but TRIVIAL~can TRIVIAL~cough
 TRIVIAL~he TRIVIAL~high URINE~, VEHICLE~a VEHICLE~february VOICES~in WISH~BREATH WISH~esta WISH~tell WISH~up WORST~my
 about~#10 about~#100 about~DIE about~PAIN about~biopsy about~mole about~~#100 about~~hurt account~#many
 account~~#many acct~~#many action~for addres~#many addres~is addres~~is advil after~#10 after~, after~HISTORY
 after~flu after~garden after~vaccin after~~garden after~~vaccin again~after again~~after ago ago~~, allergy~~.
 allergy~~test almost~day almost~every almost~~every amara~, am~ALLERGIC am~BURN am~FINE am~after am~am am~nurs am~~a
 am~~scar and~HEART and~blood- and~have and~hung and~night and~nobody and~pound and~pull and~red and~tell and~then
 and~went and~~feel and~~her and~~high and~~keton and~~nobody and~~off and~~sinc and~~stop and~~vomit ant
 antibiotic~~and ant~~del anymor~~, an~, an~to an~~allergy apt~, are~EYE are~PRESS are~busy are~but are~in are~it
 are~~blurry are~~busy are~~cold are~~on ask~for ask~the ask~~for as~. as~SIDE as~effect ate~~a ate~~about attack~~by
 attack~~or at~#1000 at~center at~front at~~#1000 away~HISTORY away~~my az az~#many az~~#many a~ALCOHOL a~CRY a~HEAD
 a~HISTORY a~NECK a~SWELL a~color a~different a~for a~need a~repeat a~support a~~#25 a~~child a~~coffe a~~counselor
 a~~different a~~flu a~~mild a~~note a~~plan a~~refill a~~sleep a~~stiff a~~support babi baby~~has back~~. bad~or
 bad~~or barrett~s barrett~~s battery~~in beat~~, becaus~is been~HISTORY been~hav been~~hav beer~~last befor~blood-
 befor~surgery befor~the befor~~surgery befor~~the behind~exercis behind~on behind~~on ben~s berri~, better~~without
 bid bien~~y bill~~is birth~~, bite~is bit~~, bit~~when blood- blood-~log bookmyvisit~. bookmyvisit~~. bp~, bp~was
 bp~~was braxton~and breath~~, bump~~his bump~~my burn~~on busy~but busy~is busy~it busy~~but butter but~WISH but~and
 but~been but~can but~says call~#many call~at call~the call~wait call~~about call~~back came~LEAVE came~~off cancell~,
 cancell~~, can~BACK can~again can~find can~it can~still can~~tell car~~accident casi~SELF casi~~me cast~com cast~~com
 caus~SEIZE caus~~seizur cbc cbc~, cbc~cmp cell cell~#1000 cell~is cell~~is chang~to chang~~to chestnut city~, city~~,
 claim~number claim~~number clean~intact clean~~dry clean~~the clear~from climb~FINE clinic~~. cmp comer~HISTORY
 comer~del comer~~ant concetta~dinapoli con~. couch~, could~pleas cover~the cover~~the cpt cpt~#many cpt~~#many cramp
 cramp~~after creat creat~#1 creat~~#1 crisi~need crush~~my cuando~~debo dad~~died danlo dar days~, day~FINE day~usual
 da~sueno da~~sueno dea~number dea~~number deep~BLOOD deliver detector de~#10 de~con de~de de~~#10 de~~la
 diarrhea~~sinc died~HISTORY died~a died~strok died~the died~~last diet~, diet~~, diez diez~HISTORY diez~~anos
 different~color different~~color dimaculangan dinner~so dinner~~so div divorc~, divorc~~, dmitri~it dmitri~look
 dmitri~says dmitri~~says does~KILL does~cover domestic~violenc domestic~~violenc dose~in do~LIVE do~bother do~come
 do~fast do~just do~my do~not do~up do~~not do~~the drink~~coffe driver~~licens driv~the drug~caus dry~, dry~intact
 dry~~intact due~date due~~date each~and eat~#10 eat~, eat~my eat~now effect~, effect~this effect~~, ehler ehler~danlo
 ehler~~danlo eliqui el~en email~. email~~is end~~this er~for er~~for esophagu~, esposa esta~~bien estoy~#25 es~.
 es~ADMIN evening every~usual eyes eye~~, falta~~el fast faucet fax~the fax~~the feb february~#2100 february~,
 february~16th february~~16th feel~~tight fell~~behind fill~out fill~~out fine~~for finger~~says fl flight~~, fl~#many
 fl~~#many forward~the forward~to forward~xray forward~~the for~PRESS for~SUGAR for~TARRY for~monitor for~opinion
 for~yesterday for~~peopl for~~squeez from~neuropathy gas gasp~~, gave~the gebremariam~, gebremariam~iryna
 gebremariam~re gebremariam~~re get~HEAD get~NOTE get~almost get~~headach giggl give~up give~~up glad glad~i glucos
 goes going~~like going~~to got~hung got~~hung go~. go~er go~~to grac~period grac~the grac~~period hace~~diez had~#1
 had~HISTORY had~MUCH had~TAKEN had~cancer had~diaper had~reaction had~wet had~~taken hard~TAKEN hard~am has~.
 has~PAIN has~a has~cough has~runny have~END have~HEAD have~for have~some have~~some headach~~almost heartbeat
 heart~~has hello~, hello~~, help~~, help~~. hemorrhoid here~~next her~~dinner he~#10 he~PILL he~and he~get he~have
 he~in he~~get he~~have hick~and hija hirut his~TAKEN home~#many hot~cold how how~~common http~healthr http~www huong
 huong~, hurt hurt~~like huynh~~, if if~ADMIN improv infarto~~hace instead~, insulin~~pen intact in~LIVE in~VEHICLE
 in~every in~our in~rosa in~santa in~so in~sun in~~neck in~~our in~~santa iryna iryna~l iryna~~l is~. is~FEVER is~PAIN
 is~alon is~common is~http is~hungry is~it is~leak is~mine is~old is~pus is~sit is~surgery is~with is~www is~~about
 is~~break is~~chest is~~great is~~mine is~~ready is~~run it~CRY it~HISTORY it~PAIN it~an it~been it~lol it~look it~or
 it~start it~strok it~swim it~til it~w it~wait it~would it~~be it~~in it~~look it~~or i~LEAVE i~a i~be i~charg i~come
 i~cpr i~did i~felt i~know i~only i~quick i~saw i~shock i~stood i~swim i~~almost i~~burn i~~clean i~~drop i~~fast
 i~~know i~~mix i~~saw i~~sit i~~stand i~~stood i~~up i~~wish i~~worry i~~would jin~ADMIN john~wort just~DIE just~on
 just~out just~~a just~~die just~~the keep~~tell keep~~water kept~TAKEN kidney~ston kidney~~ston kill knee~~click
 knif~~slip know~ADMIN know~are know~busy know~is know~it know~you know~~you l lab~~work lane lane~, lans lantu
 last~~name laugh~at laugh~~at la~, la~da la~~cita leaflet lean leav~my legs~~are let~SELF let~~me levothyroxin
 light~on light~~on like~ADMIN like~ALLERGIC like~BEAT like~at like~on like~~an line~and line~~and link liquid list~as
 list~~. liv~~, log~#200 lol~, lol~~, long~ALLERGIC long~i look~ALLERGIC look~END look~an macon macon~#many macon~,
 macon~~, make male maricel~dimaculangan maricel~~dimaculangan mas~, may~#2100 medical~ADMIN medical~is
 medical~~record medicamento member~#many me~~cai me~~haha me~~he me~~toca mild~~cough mill minut~each minut~time
 minut~~and minut~~each mix~and ml~, modifier~#69 modifier~~#69 month~ASK morn~ASK morn~or morn~~or mrs~. mrs~~.
 much~for murder~my murder~~my myhealth myhealth~riverbend myhealth~~riverbend my~#149 my~#300 my~, my~BLOOD my~BURN
 my~INJURE my~SKIN my~TRIVIAL my~bp my~dmitri my~exercis my~first my~kind my~lunch my~min my~much my~page my~por
 my~ray my~tell my~thinner my~thyroid my~was my~watch my~wife' my~~boy my~~bp my~~breath my~~exercis my~~first
 my~~lunch my~~pill my~~stool my~~thyroid my~~vision my~~wife' name~, name~solomon near~. near~ADMIN need~prior
 need~proof need~sumatriptan need~~proof neighbor neuropathy new~#1000 new~ADMIN new~cell new~cream new~from new~is
 new~make new~of new~~cell new~~cream next~door next~on next~~door ne~mill ne~old ne~~old night~with night~~with
 nobody~can nobody~tell nobody~~can noch normal~~for nose~, nose~for not~OTHERS not~a not~after not~bother not~his
 not~sure not~~alon not~~bother not~~quit not~~sure november~#10 november~~#10 now~WISH now~will no~STOOL no~symptom
 no~~he no~~idea number~chang number~for number~~chang numero~#many off~~in of~#2100 of~dinner of~dr of~giggl of~~dr
 of~~giggl of~~life oksana old~mill old~~and old~~mill omeprazol one~EYE one~my one~~on only~ASK on~#1000 on~16th
 on~LEAVE on~VEHICLE on~apr on~bottom on~exercis on~february on~label on~my on~strip on~~february on~~the opinion
 order~~, org~ADMIN or~do or~til or~tuesday or~~do out~a out~once out~wrong out~~once out~~wrong over~~my o~rourk
 o~~rourk page~, page~http page~is page~~is pain~~#1 pain~~a pain~~after pain~~when paperwork~, paperwork~~,
 part~#many part~s pass~~away pat patch~is patel~#1000 pat~dry pa~today peanut~~butter percent~OTHERS percent~dinner
 percent~of percent~~of phon~in photo~of photo~~of pick~my pico pill~~by pill~~with pill~~yesterday pl plat~number
 plat~~number pleas~modifier pleas~resubmit pleas~this pleas~~resubmit pleas~~take pl~, pl~~, por~tard positiv~,
 positiv~ASK positiv~~, print~#2100 print~#25 procedur proof~of proof~~of pt~a pueden puedo~HISTORY puedo~PILL
 puedo~comer puedo~del puedo~la puedo~~comer quick~~, rashid~. rather~than reach~my reach~~my read~#89 read~but
 read~that read~~#89 read~~, read~~that reason~~to red~and red~~and refill~~of relaps~on relaps~~on resend rest~heart-
 rest~rate rest~~heart- resubmit resubmit~#69 resubmit~modifier resubmit~with resubmit~~with re~iryna re~l rope rosa
 rourk runs rx~#many sad~~, said said~dr same~. same~day same~~day sami santa~rosa santa~~rosa saw~BLOOD says says~hi
 says~like says~need says~on says~~#many says~~hi scholl scholl~insert second~opinion second~~opinion seem see~~my
 seizur~~this self semana~~, semana~~y send~it send~~it send~~my sensor~#110 sensor~#89 sensor~read sensor~~read
 se~los shak~~, she~#100 she~and she~to she~~ate shoot~~me sinc~~i sinc~~start sinc~~then sister~~dmitri si~~me
 sleep~~for slept~the small~~bruis smell social~~is someon~~call son~~fell son~~got soon so~a so~~my spok squeez~~me
 stair~and stair~~and start~HISTORY start~~#25 stiff~~in still~PAIN still~open still~wait still~~open still~~wait
 stitch~and stock stomach stood stor street~, stuck~, sugar~~#300 sugar~~drop sugar~~this suicidal~~, suicid~~for
 sukhwinder super sure~is sweeney swim~my swim~with swim~~with swollen swollen~~and syrup s~, s~BACK s~PRESS
 s~esophagu s~just s~with s~wort s~~esophagu s~~wort taken~~#1 take~~two tambien tambien~test tambien~~test tear
 temp~~is tengo~CHEST tengo~PRESS ten~~year ter test~ADMIN test~ASK test~negativ test~positiv that~, that~or
 that~~bill that~~ok then~HEAD then~get ther~that thes~PILL they~BLOOD they~~gave the~FAINT the~HEART the~aid the~draw
 the~every the~game the~kind the~label the~leaflet the~link the~list the~mask the~name the~next the~or the~seem
 the~sticker the~still the~that the~told the~ultrasound the~vein the~you the~your the~~dose the~~epipen the~~fever
 the~~game the~~label the~~leaflet the~~mask the~~nebulizer the~~patient the~~pharmacy the~~sticker the~~trial
 the~~ultrasound the~~vein the~~weight the~~whol this~ALLERGIC this~ASK this~SEIZE this~at this~but this~can
 this~~antibiotic throat~~is through~. through~with through~~. throw thyroid~PILL till til~tuesday til~~tuesday
 time~got time~so time~~so tir~after tir~lat tir~~after tir~~lat toast~and today~. today~~. tolerat tolerat~, tongu~~,
 took~~the too~~fast torn to~#2 to~#25 to~10mg to~CRY to~PILL to~PRESS to~SPEAK to~bees to~befor to~dialysi to~er
 to~get to~hospital to~kenya to~month to~swim to~w to~walgreen to~worry to~you to~~#2 to~~10mg to~~bees to~~get
 to~~keep to~~kenya to~~move to~~reschedul to~~swim to~~worry troubl~my twic~~and two~days two~night two~of two~~days
 ultrasound una~la under~, unit~#25 unit~~#25 un~~plan upload~a upload~~a up~ASK up~fast up~in up~not up~or up~quick
 up~wait up~~from up~~quick up~~too use~~it usha~SELF usha~was usha~with usha~~was usual~kind usual~~#10 usual~~kind
 vaccin~for vent vin~is violenc vision~~is volunteer~a wait~#10 wait~each wait~minut wait~til wait~tuesday wait~~#10
 wait~~til walk~~ins was~#200 was~MOVE was~SELF was~SWELL was~charg was~now was~suppos was~that was~up was~~#200
 was~~clos was~~i was~~suppos was~~up was~~with weekend week~~, week~~ago weight~~. well~, well~~, went~, went~.
 went~FINE went~HISTORY were~~fine we~do we~video we~~do what~~should what~~the when~~are when~~i which~~one whol
 whol~~time who~do who~to who~~do why~was why~~was wife wife' will will~DIE will~let with~#69 with~BELLY with~MOVE
 with~modifier with~my with~one with~the with~~modifier with~~one work~. work~for work~on work~~. work~~at work~~for
 wort worth~~liv wort~with would~KILL would~~kill wound~and wound~intact wound~~clean wrapper wrong~on www~. www~~.
 xray~to xray~~to ya~no ya~~no yesterday you~ADMIN you~KILL you~MUCH you~busy you~but you~pleas you~~, you~~ask
 you~~pleas you~~take y~WISH y~come y~puedo zyrtec
-0.2 #1000~and #100~at #100~home #100~is #100~~at #104~~and #10~#100 #10~MUCH #10~is #10~now #10~~#1 #1~egfr #2100~#25
 #2100~#54 #2100~is #2100~~#10 #2100~~#25 #25~phon #25~y #25~~. #2~#2100 #2~#3 #2~~#3 #300~#1900 #300~~#1900 #3~tabs
 #3~~tabs #54~min #54~~min #69~#149 #69~#many #69~~#many #89~PREGNANT #many~#1 #many~deni #many~step #many~~#1
 #many~~step $2829 ,~MOVE ,~NOTE ,~WISH ,~doctor ,~eat ,~home ,~http ,~karthik ,~light ,~number ,~patient ,~red
 ,~strok ,~surgery ,~went ,~wound ,~~black ,~~do ,~~http ,~~karthik ,~~light ,~~or ,~~will 28th 81mg~. 81mg~~. 8x
 8x~$2829 8x~PREGNANT 8x~at 8x~~week ADMIN~ASK ADMIN~at ADMIN~near ALLERGIC~MOVE ASK~LEAVE ASK~es ASK~go BABY~HEAD
 BABY~patea BREATH~after BURN~so CHEST~. CHILD~SKIN CRY~can CUT~SELF DIE~SELF DRUG~BURN DRUG~on END~#10 END~now
 END~plac EYE~a FACE~MUCH FACE~is FAINT~POISON FINE~ASK HEAD~ASK HEAD~TRIVIAL HEAD~after HEAD~un HISTORY~tetanu
 INJURE~am INJURE~la INJURE~on KILL~after KILL~himself KILL~if KIN~OTHERS KIN~an KIN~los KIN~she KIN~sintoma KIN~who
 LIMB~SELF LIMB~a LIMB~are LIMB~has LIVE~#many LIVE~FINE MOVE~PRESS MOVE~min MUCH~HISTORY MUCH~mistak MUCH~much
 MUCH~plac MUCH~vitamin NUMB~in OTHERS~FINE OTHERS~would PAIN~ADMIN PAIN~can PARENT~blood- PARTNER~about PARTNER~has
 PILL~#3 POISON~on PREGNANT~$2829 SAFE~fly SEIZE~ADMIN SEIZE~and SEIZE~for SELF~#many SIDE~or STOOL~i SWELL~TAKEN
 SWELL~el TAKEN~#3 TAKEN~again TRIVIAL~ASK TRIVIAL~CHILD TRIVIAL~my TRIVIAL~short VEHICLE~on WAKE~SELF WAKE~to
 WISH~have WISH~school a act~up act~~up addres~for addres~the addres~~for again~the all~~have ambulanc~~bill am~WISH
 am~i and~#25 and~. and~BLOOD and~STOOL and~in and~would and~~she and~~want anxiou~about anxiou~the anxiou~~about
 any~. app~says app~~says are are~of are~up as~of as~~of at~#3 at~$2829 at~. at~a at~was at~work at~~#3 at~~$2829
 at~~work away~a away~with away~~with a~#54 a~concussion a~from a~paper a~plac a~~concussion a~~paper baby~~roll
 bad~MOVE bad~the bangor bangor~, bed been~#1000 been~~on befor~TAKEN befor~test behind~, bike~, bike~scrap bike~~,
 bite~~, bleach both breathing-~exercis breathing-~~exercis burn cabeza~~un call~my cambiar~su cambiar~~su came~and
 cancel~~my can~catch can~get care~ADMIN caus~. chang~~it check~in check~~in chemo~FINE clinic@hotmail~.
 clinic@hotmail~~. code~#many code~~#many come~, come~SIDE come~on continu~PILL could~be cover~b cover~part
 cover~under cover~~under cramp~~at cream~ADMIN cream~~refill cri dai~. dark~and date~#10 date~servic derram~~hace
 dexcom~low de~#2100 de~LIMB diet~~is dificultad~para dificultad~~para does~ADMIN doing~FINE dose~#2 do~CRY do~anyth
 do~out ear~and el~LIMB el~la el~trabajo el~~frasco el~~trabajo embarazada~~de en~~la eob eob~cover eob~not eob~says
 eob~~says es estoy~PREGNANT even~POINT even~it even~~worth everyth~BLUE fail fall~~out feel~~off fell~~last
 ferraro~for fine~~right first~were for~PREGNANT for~a for~like for~new for~pap for~~a from~washington gave~HEART
 get~this good go~school go~this group gun~~to had~for hard~for hard~~for have~a have~~my hav~and hav~~seizur he~ADMIN
 he~go he~school he~~go hip~~is hi~the hola~, humalog ice id~, if~can insuranc~~is in~#1 in~#100 in~ASK ip~is is~#2100
 is~END is~SELF is~by is~cholesterol is~even is~first is~not is~real is~~bad is~~my is~~swollen itin itin~#1000
 it~#many it~~at i~#2 i~CRY i~SPEAK i~URINE i~WISH i~ask i~for i~from i~i i~mix i~switch i~tell i~two i~up i~you
 i~~switch i~~will just~WISH just~~want karthik kill~~himself knif knock know~can labs~~are last~~tetanu law leav~a
 leav~voicemail leav~~a like~to line lips~~tingl loinc loinc~#10 loinc~#many loinc~~#many look~and los~sintoma
 los~~sintoma low~on low~~on lying~TAKEN lying~~down mac~addres mac~~addres main mas mask~part medical~, medicar~card
 medicar~~card me~~on miss~the mix~my mi~~hija mi~~nino morn~is myself~~, my~GROIN my~SPEAK my~dose my~ip my~low
 my~name my~next my~rate my~site my~tetanu my~zip my~~heart my~~ip my~~lung my~~sugar my~~word my~~zip name~karthik
 ndc~#many need~MOVE new~card new~medicar new~one new~~medicar new~~medicin new~~one normal~~. nosebl~for nosebl~~for
 not~part not~say not~under not~work no~PILL no~ni npi~, npi~~, number~~for off~~and off~~without of~BEAT of~SEIZE
 of~VEHICLE of~servic of~~luck of~~me of~~servic old~the on~FINE on~LIVE on~MUCH on~at on~main on~someth on~~main
 or~be part~b part~~b pass~~gas patea pharmacy~~gave plac~and pleas~. pleas~KIN positiv pt~8x pt~~8x puedo~por pull~in
 quier~ADMIN quier~cambiar quier~~cambiar rash~~from reaction~to reaction~~to return roll~the run~min says~#2 says~#54
 says~cover says~under says~~#2 says~~not scal~#25 schedul screen~ADMIN security security~#many send~SELF send~~me
 serial~is serial~~is servic~#10 sever shingl shock~by shock~~by shot~~. sign~, sintoma~de sintoma~~de social~security
 social~~security someth~~i some~on son~~los south~st so~~heavy spok~ADMIN spok~with spok~~with ssn~is ssn~~is
 stand~~up start~and stiff still~FINE still~~good stomach~~is stop~~cough stop~~them st~. st~~. sunday~,
 surgery~HISTORY su~ADMIN su~~cita swell~~, s~mac s~~mac team tel tengo~#25 tengo~~#25 ten~minut ten~~minut
 test~~result tetanu~TAKEN tetanu~~shot that~MUCH that~in the~#10 the~BLOOD the~PILL the~auth the~away the~befor
 the~claim the~diet the~main the~medical the~mole the~new the~prior the~procedur the~report the~shingl the~symptom
 the~were the~~claim the~~diet the~~medical the~~mole the~~new the~~prior the~~procedur the~~screen the~~shingl
 the~~symptom the~~usual think~~he this~, this~FINE tien~de to tomar~. took~~#25 too~~many to~INJURE to~as to~bad
 to~fly to~your to~~fly to~~school to~~your travel~to travel~~to tummy tuvo~HISTORY una~el under~b under~part
 under~~part up~~fast up~~with vec vitamin~. wait~~on want~~this washington~, washington~~, was~after was~cod was~out
 was~~cod water~TAKEN water~~down week~~at wei went~after we~and we~chang we~it we~~chang whatsapp wher~i wife~~and
 within with~glass work~FINE w~the w~~the your~PILL you~an y~un
+0.2 #10~~out #149~i #200~~and #25~HISTORY #25~PREGNANT #25~hour #25~minut #25~~hour #25~~minut #54 #89 ,~#69 ,~es
 ,~hour ,~troubl ,~~#100 ,~~#200 ,~~#25 ,~~have ,~~need ,~~purpl ,~~what ALLERGIC~, ASK~HEART ASK~POINT ASK~am
 ASK~come BEAT~yesterday BLOOD~real BLUE~after BREATH~#10 BREATH~i BURN~LIMB BURN~is CHEST~, CHILD~i CUT~HISTORY
 CUT~until END~can EYE~can EYE~the FACE~SKIN FACE~it FACE~on FAINT~out FINE~even HARM~BABY HEAD~HISTORY HEAD~now
 HEART~, HISTORY~WISH INJURE~through KIN KIN~himself LIMB~, LIMB~in LIVE~came LIVE~now MOVE MOVE~MOVE MOVE~SUDDEN
 MOVE~this MUCH MUCH~. MUCH~and MUCH~estarian MUCH~with NECK~ASK NECK~from NUMB~MOVE OTHERS~MUCH OTHERS~my PAIN~en
 PARENT~PILL PARENT~se PET~FACE PILL~ASK PILL~TAKEN PILL~box POINT~of POISON~by PREGNANT~#54 PREGNANT~for PRESS~MOVE
 SAFE~, SAFE~HARM SEIZE~#10 SELF~ASK SELF~BELLY SELF~BLUE SELF~about SELF~after SELF~hoy SELF~in SELF~out SELF~quier
 SIDE~LIMB SIDE~SUDDEN SIDE~after SKIN~, SUDDEN~MUCH SUDDEN~can SUGAR~y SWEAT~CONFUSED SWELL~hard SWELL~hot TAKEN~am
 TAKEN~blood- TAKEN~mg TAKEN~much TAKEN~un WISH~. WISH~HARM WISH~he WISH~herself WISH~his WISH~is WISH~of WISH~suicida
 WISH~the abov accidental~my after~HEAD after~flight after~i after~~hit after~~i all~~, already ammonia am~MOVE
 am~NUMB and~ALCOHOL and~ASK and~LABOR and~NECK and~THROAT and~WAKE and~away and~go and~of and~real and~slow and~was
 and~~hard and~~he are~from as~an as~~an as~~last ate~~peanut ate~~someth at~home away~my a~BLOOD a~POINT a~la a~one
 a~~burden a~~dark a~~la baby~~is being~by be~to be~~a bleed~~after bleed~~real blood-~#89 bottom bought~to bp~is
 bp~~is break bridg burn~~a burn~~is but~LIMB but~PAIN but~it but~~my can~SPEAK can~~see catch chill~~, clear~fluid
 clear~~fluid co corto could~not could~~not crash crisi~and cuchillo cuesta day~END day~SWEAT dead death deja despu~la
 devic disappear dizzy~~and done do~, drain~~cleaner eat~~, en~estoy estarian estarian~~mejor esta~#1000 everyon
 faint~~at few~a finger~~on fluid~from for~ADMIN for~in for~month friday~. from~LIMB gave~KIN get~to gone~~,
 goodby~~everyon good~~even has~not has~on has~~not have~SKIN have~in have~~that hav~PAIN heart-~rate heart-~~rate
 heat~MUCH heat~day heat~~all he~he he~up hice his~LIVE hi~~, home~, home~and if~is incision~and infect instead~#10
 insulin~~, in~SELF in~lower in~this in~work is~MEANS is~act is~beep is~bp is~pound is~~at is~~beep is~~com is~~pound
 is~~spread it~be i~#1000 i~BLOOD i~INJURE i~SUDDEN i~TRIVIAL i~WAKE i~becaus i~carry i~clean i~go i~mg i~near
 i~suppos i~this i~type i~~feel i~~just i~~near i~~sound i~~sudden jaw~~is juic just~the keep kniv know~he know~that
 know~~that leav~hous left~~hand like~END lips~~look look~like look~~blue look~~like make~but mes~PREGNANT mes~~de
 me~~hincha me~~in mg~PILL mg~of mg~~of minut~and mi~~pareja month mover~~la my~. my~HEART my~VEHICLE my~body
 my~heart- my~nurs my~passport my~say my~skip my~so my~tank my~~car my~~coworker my~~husband my~~jaw my~~neck my~~nurs
 my~~pacemaker my~~passport my~~stomach my~~testicl needl~in needl~~in need~to night~and nobody~VEHICLE nobody~~car
 not~he not~stay not~water not~~stay not~~sweat not~~worth now~EYE now~~can now~~my no~HISTORY of~s on~it on~with
 open~, open~it open~up open~~, open~~up or~~what out~. pain~~left pain~~of pain~~right pareja~~me peanut~~allergy
 pensamiento~~suicida piec pill~~box plac~~and pleas~for poison~~by port~site port~~site postpartum~~, que~~me quick~,
 rate~~#54 real~and real~hard real~i real~~hard right~~hand rotten same~HISTORY says~WISH says~not says~she says~~she
 say~END sever~~pain se~TAKEN shrimp siento~las siento~~las slid slip~on someth~~with sometim~WISH sometim~~i sorry
 so~with step~and still~it sting~~on streak~my struggl~to struggl~~to suicida tank~and temblando tengo~suicida testicl
 than~suppos that~like then~, ther~BLOOD the~ALLERGIC the~BURN the~cap the~center the~chair the~make the~on the~out
 the~to the~~antibiotic the~~cap the~~cat the~~eye the~~hospital the~~rope the~~water this~WORST thought~~of
 thre~~towel time~you todo~~estarian tome~~un took~~too to~KILL to~in to~let to~today to~~let troubl~and tuve~HISTORY
 two~PREGNANT two~today un~MEANS un~~cuchillo un~~frasco up~after up~like up~~, up~~after wait~my was~at was~but
 went~from who~i will~around with~WORST with~can woke word~~out work~~and year~~, you~OTHERS you~guys you~~are
 you~~guys yr yr~old yr~~old y~SKIN y~a
+0.3 #1000~for #1000~y #1000~~y #104~with #104~~with #10~days #10~my #10~~days #10~~of #10~~tim #2~~week #300~~#200
 #54~SUGAR #54~bp #54~~semana #69~PILL #89~~and ,~END ,~PRESS ,~blister ,~came ,~cold ,~every ,~fluid ,~min ,~open
 ,~to ,~weird ,~~a ,~~came ,~~can ,~~he ,~~it ,~~sinc ,~~sweaty ALLERGIC~#10 ALLERGIC~TAKEN ASK~HISTORY ASK~lie
 ASK~look ASK~mate ASK~much ASK~not ASK~pres ASK~quier ASK~the ASK~to BABY~WAKE BELLY~am BELLY~as BELLY~is
 BLOOD~HISTORY BLOOD~MUCH BLOOD~it BLUE~do BLUE~that BREATH~, BREATH~just BREATH~weird BURN~, BURN~FACE BURN~TAKEN
 BURN~am BURN~can CHEST~ASK CHEST~came CHEST~rattl CHEST~weird CHEST~with CHILD CHILD~is CHILD~the CLOTH~an CUT~MUCH
 CUT~TRIVIAL CUT~i DIE~MUCH DRUG~can DRUG~not EYE~flash EYE~insid EYE~of EYE~straight EYE~this FACE~ASK FACE~a FACE~de
 FACE~of FACE~will FAINT~HISTORY FAINT~MOVE FAINT~TAKEN FAINT~driv FAINT~no FAINT~time FAINT~y FAMILY~be FEVER~NECK
 FEVER~and FEVER~the FINE~doctor FINE~i FINE~is FLOW~in FLOW~the FLOW~thre GROIN~, GROIN~de HEAD~#54 HEAD~de HEAD~he
 HEAD~it HEAD~wall HEART~MOVE HEART~PAIN HEART~skip HEART~y HISTORY~BREATH HISTORY~WAKE HISTORY~noon INJURE~can
 INJURE~i INJURE~in KILL~, KILL~KIN KILL~SELF KILL~lie KIN~dice KIN~text LABOR~tengo LABOR~the LABOR~y LEAVE~a LIMB~.
 LIMB~hot LIMB~night LIMB~with LIVE~for MEANS~END MEANS~LIMB MOVE~#100 MOVE~SELF MOVE~TRIVIAL MOVE~a MOVE~but MOVE~el
 MOVE~everyth MOVE~from MOVE~funny MOVE~one MOVE~room MOVE~same MOVE~straight MUCH~de MUCH~from MUCH~las MUCH~thes
 NUMB~SUDDEN NUMB~than OTHERS~CHEST OTHERS~DIE OTHERS~LIVE OTHERS~and OTHERS~have OTHERS~in PAIN~, PAIN~FEVER
 PAIN~WORST PAIN~by PAIN~like PARENT~MOVE PARENT~is PARENT~pued PILL~#10 PILL~WISH PILL~at PILL~from PILL~hour PILL~in
 PILL~mistak POINT~SIDE POISON~POISON PREGNANT~FINE PREGNANT~PAIN PRESS~#110 PRESS~, PRESS~INJURE PRESS~PILL
 PRESS~WORST PRESS~it SAFE~TAKEN SEIZE~WISH SEIZE~a SELF~#89 SELF~BACK SELF~FEVER SELF~HISTORY SELF~THROAT SELF~by
 SELF~dice SELF~dicen SELF~like SELF~mate SELF~pegu SELF~salir SHAKE~SHAKE SHAKE~thing SIDE~EYE SIDE~VOMIT SIDE~can
 SIDE~y SKIN~END SKIN~a SKIN~everywher SKIN~is SPEAK~FINE SPEAK~SUDDEN SPEAK~is STIFF~NECK STOOL STOOL~, STOOL~y
 SUDDEN~and SUDDEN~on SUGAR~and SWEAT~frio SWEAT~i SWEAT~nauseou SWELL~and TAKEN~#25 TAKEN~new TAKEN~own TAKEN~someth
 TAKEN~to TARRY~y THROAT~like TRIVIAL~BURN TRIVIAL~a TRIVIAL~on URINE~in VOICES~ASK VOICES~dicen VOMIT~not VOMIT~today
 VOMIT~up WAKE~eat WISH~ASK WISH~BLOOD WISH~END WISH~LEAVE WISH~SAFE WISH~my WISH~pleas WISH~us acros~and adderall
 adhd again~HISTORY again~i alarm~WISH alguien ammonia~~and am~BLOOD am~DIE am~KILL am~again am~an am~angry am~cough
 am~drool am~into am~my am~strok am~struggl am~~breath am~~burn am~~cough am~~dying am~~gasp am~~lighthead am~~struggl
 am~~sweat am~~twitch am~~vomit and~#10 and~#200 and~BACK and~INJURE and~SHAKE and~bladder and~control and~deep and~he
 and~let and~near and~pump and~roll and~smell and~stay and~still and~up and~~cramp and~~goes and~~his and~~very angry
 angry~i angry~~i an~PILL an~i are~, are~MUCH are~com are~out are~~full are~~numb are~~tingl around~and ask~, at~CHEST
 at~MUCH at~for at~now at~party at~the away~ASK a~MUCH a~banana a~diaper a~home a~long a~minut a~s a~short a~the a~to
 a~wet a~y a~~banana a~~breath a~~full a~~home a~~sentenc a~~wet baby~~on bad~is been~VOMIT been~this benadryl be~.
 be~LIVE be~SELF be~SIDE be~around be~than be~~around big bitten~a bitten~by bitten~~by bleed~~and blood~~,
 blurry~~and body~NUMB body~and bottom~, bottom~~, bp bp~~#200 breath~~lying breath~~right breath~~weird brok~~and
 brok~~my bruis~my but~my by~~the cabeza~~de calf~~is call~. came~SUDDEN came~a can~EYE can~LIMB can~and can~bar
 can~control can~hard can~lie can~stay can~~bar can~~hard catch~BREATH chip cinco clot~~, cold~and com~BACK com~goes
 com~~and com~~back control~my control~of control~~of cough~and cough~my could~, could~this cover~my cramp~~, dad~~is
 dando~HEART dano~~a dead~~than deep deja~salir desd~anoch desd~~anoch desmayo~~y despierta dexcom~says de~ASK de~la
 de~mate de~~embarazo de~~que dicen~ASK dicen~~que dice~quier dice~se did~DRUG dish doctor~. do~MUCH do~go do~tonight
 driv~VEHICLE driv~my driv~~my droop~~and droop~~on drown dr~is electric el~MUCH el~SELF el~SUGAR el~~peor empty
 en~#89 esta~#89 esta~HEART estoy~SWEAT estoy~y estoy~~sudando every everyth everywher~and everywher~~and eye~~pain
 fast~CHEST feel~~funny fentanyl~~and few fiebr~~y fill~~with find~~the finish~a finish~~a fir first~of first~the fist
 flar foam for~after for~next for~~after for~~year from~a front fuert~~en fue~de fue~la fue~~la gave gave~and giv
 give~on glas~is glas~~and goes~in going golf got~MUCH got~from go~CRY gray hacerl~SELF hacerl~a had~#10 had~#104
 had~CHEST had~FEVER had~PAIN had~can had~my had~no had~two had~~no had~~two happier~i happier~was hard~board hard~the
 hard~~to harm has~MEANS has~WISH have~CUT have~VOMIT have~WISH have~any have~this have~up have~~an hav~my hav~~the
 headach~~, head~~yesterday heart~~is heart~~stop heat~, here~~is hernia her~~chest her~~to hey~it he~END he~MOVE
 he~WISH he~has he~is he~on he~~is he~~want high~a his~LIMB his~~arm his~~hand hiv~~everywher hour~it hour~not
 hous~and how~~much hurt~~him icd ice~~, if~up ill~KILL ill~~kill inhaler~~not insulin in~#25 in~an in~like in~middl
 in~my in~~#25 in~~an in~~at in~~left in~~my in~~the is~#2 is~CHILD is~HISTORY is~OTHERS is~blister is~break is~com
 is~dark is~empty is~he is~his is~month is~ooz is~size is~stuck is~today is~weird is~will is~~#1 is~~bleed is~~burn
 is~~empty is~~get is~~gush is~~ok is~~ooz is~~stuck is~~this it~MOVE it~goes it~now it~out it~~. i~#54 i~#69 i~.
 i~BEAT i~CHILD i~FINE i~OTHERS i~SAFE i~bar i~died i~drool i~electrocut i~every i~finish i~he i~insid i~into i~like
 i~needl i~pres i~sit i~sound i~struggl i~that i~today i~tri i~twitch i~with i~~lie i~~pres i~~tri just~MOVE just~my
 just~to keep~~burn keep~~think know~~how lab lastimar~~a last~~week las~SELF las~VOICES las~dicen las~~voc la~.
 la~BELLY la~SIDE la~se la~~panza left~~and levantar le~EYE light~a light~and light~~, light~~and like~FAINT like~WISH
 like~out like~through like~~pass like~~stab limp~~and lin long~and look~TAKEN look~~down lost~~control lot~~at
 low~MUCH mareo mas~PILL mas~WISH me~~, me~~dicen me~~mate me~~pegu middl middl~my middl~of middl~~of might~do
 might~~do minut~~, mistak~, mistak~~, mix~~up mi~~papa month~the month~~and morn~. much~and much~can my~HEAD my~NOTE
 my~PARENT my~SUDDEN my~box my~drop my~ever my~hous my~old my~out my~palm my~port my~school my~start my~teeth my~text
 my~the my~will my~~asthma my~~fentanyl my~~hous my~~life my~~mother my~~oxygen my~~palm my~~rescu my~~throat my~~toes
 my~~uncl nacido~no nacido~~no nausea~, negro~~y next~ADMIN next~~visit night~#54 night~MUCH night~PREGNANT night~a
 night~she nobody nobody~i nose~and nose~~and not~#25 not~HISTORY not~MUCH not~SUDDEN not~and not~around not~at
 not~have not~lie not~read not~~be not~~have not~~lie not~~read not~~stand now now~, now~ASK now~is no~EYE no~la no~le
 no~~despierta no~~le off~~a off~~my of~#10 of~#100 of~MOVE of~his of~it of~next of~~#100 of~~#54 of~~his of~~it
 old~with one~is one~of one~old one~~side on~ASK on~BACK on~HEART on~NECK on~OTHERS on~door on~glas on~grap
 on~thursday on~~glas on~~thursday on~~warfarin ooz~pus ooz~~pus or~for or~wait or~~wait out~at out~it out~just out~of
 out~~at out~~in ox paper~, paper~i para~BREATH para~~respirar park~a patch~, patient~~, peanut~~, pecho~~que peed~#25
 peed~hour peed~in peed~~in peel~LEAVE peel~~off pee~~and pee~~at pegu~en pegu~la pegu~~en perdi phon~~, pick pictur~a
 pila pill~~instead pleas~it point pool~and port~is preeclampsia presion presion~~fuert pressur~~is problem puedo~MOVE
 puedo~~hablar puedo~~levantar pued~BREATH pued~~respirar punctur rac rac~~, ready~~to read~this remember~ASK rest~and
 rib rip~my roll said~FINE said~was says~is says~low says~my says~will says~~low says~~my say~KILL see~~flash
 see~~insid see~~out see~~straight set~a sever~~abdominal sex shaky she~the shoot~~my side~~and sit sit~CHEST sit~my
 si~SELF skin~~on skin~~peel skip~i slap smok~~in someon someth~about someth~and some~POISON son so~am so~at so~do
 so~fast so~~fast spot~do spot~that spot~~that spread~BACK spread~LIMB start~an start~hour start~~an stay~WAKE step~a
 still~cough still~of still~~cough still~~hurt stop~~for strangl~~me streak~up stuck sudando sudando~~frio sugar~~will
 sweaty~~and swell~~and swollen~~, symptom~~, s~at tell temp tengo~#10 tengo~ASK tengo~mes tengo~~#10 terribl~~headach
 testiculo~~de test~and test~was test~~was text~SELF text~~me than~this that~can that~do they they~put they~~put the~,
 the~SPEAK the~be the~dark the~i the~middl the~now the~soft the~two the~up the~we the~~middl the~~paper the~~soft
 thing~my this~SIDE this~be this~for this~the this~time threaten~~to through~thre through~~thre tim time today~is
 toda~~las told~to tomorrow~. tonight~the tonight~~i took~~#3 took~~way to~BREATH to~CUT to~FINE to~OTHERS to~again
 to~bring to~check to~have to~~bring to~~check to~~drink to~~have to~~kill to~~wake trago~~una troubl~SPEAK turn twist
 two~~week una~POISON una~PRESS una~WORST una~en una~moneda una~~emergencia una~~moneda una~~pila una~~presion
 un~GROIN un~SUDDEN un~cerebral un~~testiculo up~ALLERGIC up~TAKEN up~straight up~~straight usual very~and vida~~no
 visit~~. voc~~me vodka voic~~want vomitando~~sangr vomit~~blood wait~. wait~ADMIN was~~at was~~out water~, wear
 went~dark went~~dark we~my wheez wher~my whol~~left wife~~says will~i will~~kill without with~PARTNER work~SIDE
 work~i work~is work~~right would~END wrong~, wrong~SPEAK wrong~~word y you~it you~~. you~~on y~FACE y~NECK y~STIFF
 y~SWEAT y~VOMIT y~deja y~la y~pegu y~por y~~el y~~tengo
+0.4 #1000~VOMIT #10~and #10~i #10~min #10~of #10~the #149~HEAD #1~is #25~min #25~~min #25~~of #2~, #2~days #2~month
 #2~~month #300~#200 #54~i #54~not #89~and #89~~#54 #many~of ,~BLOOD ,~PARTNER ,~SUDDEN ,~come ,~cover ,~first ,~my
 ,~out ,~~bit ,~~cold ,~~confus ,~~face ,~~fell ,~~first ,~~hiv ,~~huge ,~~inhaler ,~~left ,~~leg ,~~lips ,~~never
 ,~~puls ,~~sweat ,~~then ,~~vomit ALLERGIC ALLERGIC~FACE ALLERGIC~MUCH ALLERGIC~WORST ASK~MUCH ASK~PAIN ASK~PRESS
 ASK~dando ASK~esta ASK~just ASK~like ASK~y BABY~STIFF BABY~in BABY~peed BABY~real BABY~went BACK~, BEAT~SIDE
 BEAT~every BEAT~his BEAT~night BEAT~now BEAT~up BELLY~SWELL BELLY~VOMIT BELLY~so BLOOD~PAIN BLOOD~URINE BLOOD~bottom
 BLOOD~everywher BLOOD~hour BLOOD~por BLUE~around BREATH~even BREATH~few BREATH~look BREATH~piec BREATH~real
 BREATH~straw CHEST~NECK CHEST~a CHEST~after CHEST~can CHEST~my CHEST~real CHEST~se CHEST~will CHILD~a CLOTH~HISTORY
 CLOTH~SIDE CLOTH~is CRY DROOP~i DROOP~morn DROOP~this DRUG~am END~#2 END~MUCH END~OTHERS END~tonight EYE~#54 EYE~,
 EYE~HISTORY EYE~PAIN EYE~one EYE~that EYE~thing FACE~LIMB FACE~MOVE FACE~blew FACE~i FACE~like FACE~no FAINT~WAKE
 FAINT~big FAINT~from FAINT~sticky FAINT~the FAINT~this FAMILY~i FAMILY~would FINE~SAFE FINE~dose FINE~for FLOW~a
 FLOW~every FLOW~of GROIN~SUDDEN HEAD~BEAT HEAD~not HEART HEART~BEAT HEART~WORST HEART~and HEART~at HEART~doing
 HEART~flip HEART~flutter HEART~muy HISTORY~minut HISTORY~this KILL~CHILD KILL~PARENT KILL~WISH KILL~and KILL~herself
 KILL~tonight KILL~vecino KIN~hav KIN~is LABOR~min LEAVE~LEAVE LEAVE~is LEAVE~we LIMB~BLOOD LIMB~INJURE LIMB~MUCH
 LIMB~of LIMB~to LIMB~turn LIVE~BELLY MEANS~can MOVE~DROOP MOVE~MEANS MOVE~bathroom MOVE~behind MOVE~cold MOVE~in
 MOVE~my MOVE~night MUCH~BELLY MUCH~BREATH MUCH~DIE MUCH~OTHERS MUCH~SPEAK MUCH~VOMIT MUCH~am MUCH~bright MUCH~i
 MUCH~my MUCH~syrup NUMB~, NUMB~WAKE NUMB~a NUMB~like OTHERS~END OTHERS~HEAD OTHERS~can OTHERS~do OTHERS~she PAIN~#10
 PAIN~BREATH PAIN~VOMIT PAIN~el PAIN~in PAIN~one PAIN~out PAIN~real PARTNER~MUCH PARTNER~SPEAK PARTNER~again
 PARTNER~outsid PARTNER~tonight PET~i PILL~, PILL~END PILL~am PILL~front PILL~not PILL~one PILL~y POINT~la POISON
 POISON~FACE POISON~WISH POISON~and POISON~not PREGNANT PREGNANT~BABY PREGNANT~HISTORY PREGNANT~after PREGNANT~the
 PRESS~#10 PRESS~ASK PRESS~SWEAT PRESS~acros PRESS~behind PRESS~by PRESS~in PRESS~not PRESS~that SAFE~WISH SAFE~i
 SEIZE~after SELF~KIN SELF~LIVE SELF~PARENT SELF~WAKE SELF~amenazo SELF~but SELF~dar SELF~day SELF~esta SELF~for
 SELF~instead SELF~salieron SELF~tomar SIDE~BELLY SIDE~END SIDE~FAINT SIDE~PAIN SIDE~i SIDE~went SKIN~VOMIT SKIN~i
 SKIN~the SPEAK~SIDE STIFF~can STIFF~not STOOL~like SUDDEN~PAIN SUDDEN~not SUGAR~MUCH SUGAR~SWEAT SUGAR~en SWELL
 SWELL~eat TAKEN~SELF TAKEN~amlodipin TAKEN~button TAKEN~heart- TAKEN~ther TAKEN~way TRIVIAL~the VEHICLE~BEAT
 VEHICLE~my VOICES~WISH VOMIT~can WAKE~PARTNER WAKE~with WISH~ALLERGIC WISH~EYE WISH~HISTORY WISH~PILL WISH~get
 WISH~into WISH~look WISH~miscarry WISH~one WISH~open WISH~straight WISH~we WISH~were WORST~, WORST~SIDE WORST~y
 abdominal~~pain able able~to able~~to about~END about~PILL about~TAKEN about~i about~~suicid accidental~POISON
 accidental~~drank ache~~in acros~CHEST act after~c after~section again~. alarm~LEAVE all~~for almost alon~and
 alon~~and al~BABY al~~bebe ambien amenazo amenazo~con amenazo~~con am~FLOW am~MEANS am~SHAKE am~TAKEN am~cover am~go
 am~hav am~los am~miscarry am~say am~sleepy am~very am~~#10 am~~cover am~~los am~~miscarry am~~pale am~~shak am~~soak
 am~~think am~~wheez and~#104 and~#3 and~BLUE and~BREATH and~DROOP and~FAMILY and~FLOW and~PARENT and~SIDE and~TAKEN
 and~URINE and~VOICES and~almost and~alon and~at and~blister and~could and~did and~everyth and~flash and~grunt
 and~high and~it and~muscl and~pink and~scream and~spot and~thing and~thirsty and~~bit and~~blister and~~can
 and~~everyth and~~eyes and~~grunt and~~hand and~~it and~~lips and~~mouth and~~no and~~see and~~smell and~~so
 and~~start answer anymor~~i anyon an~PAIN aprieta aprieta~~el area area~and are~the are~~all around around~FACE
 around~my around~the ask~i ate~~some attack at~#25 at~MEANS at~time at~with at~~it at~~the a~ALLERGIC a~DRUG a~KIN
 a~LIVE a~WORST a~button a~came a~can a~every a~hour a~just a~lighter a~murder a~my a~piec a~shadow a~straw a~today
 a~tree a~~belt a~~button a~~drink a~~gun a~~las a~~lighter a~~line a~~long a~~pad a~~peanut a~~piec a~~rash a~~sever
 a~~straw a~~tree baby~~move baby~~went bad~HEAD bad~and bad~to bad~~headach balanc bathroom bed~VOMIT bed~and bed~is
 bed~~and been~KILL been~~think being~and big~BLOOD big~~clot bit~~and bit~~in blackout bleed~~at bleed~~for blew
 blew~after blew~up blew~~up blister~my blood-~my blood~~com blood~~everywher blood~~keep blow~my blue~~around born
 both~~arms both~~legs box~, box~the box~~, breath~~just breath~~real breath~~sinc bright~BLOOD bring brok~~at
 brok~~in bullet bullet~my button~POISON button~~battery by~OTHERS cai~~y came came~, came~TAKEN came~like came~~down
 can~CRY can~enough can~warm carbon~POISON carbon~is car~~hit cerrando cerrando~~la chill~~and cierra~~la cita~~.
 clos~~up clot~~in comer~esta comer~muy come~up come~~up com~of com~the con confundida constant con~MEANS cough~up
 cough~~up could~~this crash~~, cuesta~~respirar curtain~TAKEN curtain~came curtain~~came cut~~off dando~un dando~~un
 dark dar~una dar~~una daughter~~had days~i decid~to decid~~to detector~and detector~beep de~CUT de~EYE de~PILL de~el
 de~falta de~mas de~una diaper~~sinc dog dog~~, doing~and doing~flip doing~i doing~~flip dolor done~~with doubl~~dose
 down~~for do~and driv~a driv~~into drop~#54 drop~, drop~~to durmio~SIDE electrocut~HEART electrocut~and electrocut~my
 electrocut~~and el~#54 el~~lado emergencia end enough~BREATH enough~~air en~BELLY estaria estaria~SELF estaria~~mejor
 esta~BREATH esta~NUMB esta~SWELL esta~THROAT esta~la esta~muy esta~un esta~~ahogando esta~~cerrando esta~~morado
 esta~~muy estoy~CUT estoy~~cortando es~SELF es~~mi everyth~my every~day every~~day extraction eyes~~open faint~~and
 fami~~would feel~~weak fell~~on felt~the felt~~the few~second few~~second finger~~got fire~~and fits flash flip~i
 flutter foot~~is for~FINE for~SELF for~min for~minut for~to for~~good for~~me four~days four~~days from~bottom
 from~~the front~SELF frostbit~FAINT frostbit~LIMB fuert~~y full gana~~de gave~~birth get~SPEAK get~enough get~warm
 get~~enough get~~warm going~~off got~BEAT got~CUT got~POISON got~~up go~home go~hospital go~~home grab grandpa grav
 grill guns had~PILL had~one had~surgery had~to had~~#104 had~~, had~~one had~~to half~~my hard~a hard~and hard~as
 hard~~and hard~~as has~HISTORY have~HEART have~SELF have~TAKEN have~been have~i have~noth have~that have~to
 have~~been have~~had have~~headach have~~noth have~~pill hav~CHEST hav~KILL hav~SIDE hav~this hav~~chest hav~~this
 head~~feel heart-~PILL heart-~by heart-~~medicin heart~~attack heart~~rac her~~face he~BEAT he~DIE he~KILL he~hav
 he~if he~put he~~put his~are his~~chest his~~lips hits honest hot~SWELL hour~my hurt~~somebody if~she if~~she
 incision~open infection~, inhaler~~#10 into~PILL into~tree into~wall in~days in~the in~~liv iron~, is~#1000 is~CHEST
 is~MOVE is~SHAKE is~SWELL is~a is~fast is~flip is~for is~funny is~hard is~high is~~beat is~~crook is~~doubl
 is~~squirt itchy~~, it~BLUE it~END it~POISON it~came it~can it~is it~it it~like it~was it~will it~~came it~~is
 it~~now it~~stop it~~was it~~will i~ADMIN i~CONFUSED i~EYE i~FACE i~FLOW i~SKIN i~TAKEN i~angry i~but i~cover i~fill
 i~got i~inhal i~lie i~los i~mean i~miscarry i~much i~on i~put i~shoot i~sleepy i~tonight i~touch i~troubl i~way
 i~were i~~inhal i~~need i~~put i~~were just~PAIN just~not just~sit just~went just~~sit just~~went keep~~hav
 keep~~look keep~~pass keton~are keton~~are kick~~all kidney~, kid~~swallow kill~~herself kill~~peopl ladder~~,
 lado~~izquierdo land land~my land~on land~~on last las~~pierna la~~vista leak leak~and leav~he leav~will leav~~he
 let~the let~up let~~up lie lie~TAKEN lie~~down light~, light~PAIN light~~hurt like~a like~curtain like~ground
 like~someth like~~a like~~dying like~~someon like~~tar lips~~and lips~~blew liv~~anymor lock~the look look~DROOP
 look~ground look~~grey lost~MUCH los~BLUE low~BREATH low~SIDE mas~SELF meat medication meds~~by meds~~is mejor
 me~~after me~~amenazo me~~aprieta me~~salieron me~~tome me~~with middl~CHEST might~be might~~be minut~i minut~now
 min~, min~HISTORY min~~ago miscarriag miss~if mistak~and mistak~i mistak~~and mi~~abuelo mi~~hijo month~with morn~i
 move~~sinc mucha~~sangr muerta muy~~dormido myself~~safe my~END my~EYE my~FAINT my~FAMILY my~am my~an my~and my~best
 my~bottom my~but my~came my~cough my~cover my~doing my~every my~incision my~long my~moms my~muscl my~my my~night
 my~outsid my~they my~were my~wound my~yr my~~arm my~~bottom my~~boyfriend my~~fami my~~girlfriend my~~husband'
 my~~incision my~~meds my~~moms my~~mouth my~~muscl my~~poop my~~son my~~toddler my~~wound nail~are nail~~are name~it
 nariz~se neck~~, neck~~hurt need~go new~and next~SELF night~WISH night~i night~~i nina nitroglycerin normal~~dose
 nose~been nose~has nose~is nose~~for nose~~has nose~~is noth~i not~END not~SWEAT not~come not~light not~look not~next
 not~to not~yesterday not~~being not~~breath not~~come not~~look not~~stop not~~talk not~~work nowher now~CHEST
 now~CONFUSED now~FACE now~PAIN now~PRESS now~SHAKE now~i now~~i no~BABY no~FINE no~and no~parar no~quita no~~vale
 numb~~and off~~if of~#54 of~. of~PARENT of~just of~~nowher old~MOVE old~~with once~, one~befor one~would one~~befor
 one~~would on~CHEST on~HEAD on~after on~bathroom on~blood- on~chemo on~couch on~ice on~night on~piec on~tabl
 on~thinner on~~blood- on~~chemo or~, other our~BABY out outsid~door outsid~with out~BEAT out~HISTORY out~SPEAK
 out~SUDDEN out~SUGAR out~is out~the out~~and oven over~~and own~LIVE own~~life pacemaker~~is pads~~sinc pad~~every
 pain~~low pain~~so pant parar pass~~big pass~~out peor peor~~dolor per~the pesticid piec~of piec~~of pill~~, pill~~in
 plant plan~~to pleas~call pleas~~call plus pool~is port postpartum~~and potassium~#10 pres pressur~~, puedo~parar
 puedo~~parar pull~~the puls purpl~~spot puse~SUGAR push~SELF push~TAKEN push~the push~~me pus~and pus~i pus~~and
 quick~question quick~~question quier~esta quita quitarm~la quitarm~~la ran real~CHEST real~fast real~~fast red~hot
 red~~, rescu~~inhaler respira~~bien ribs rip~~pain rock~and roll~LEAVE roll~~off room~~and saddl~area saddl~~area
 said~KILL said~my said~~he sale~BLOOD salieron salieron~SKIN salieron~~roncha sangrar~CUT sangrar~la sangrar~~la say
 says~am says~i says~if says~~if say~i say~~i scalp see~~thing seizur~~, seizur~~after send~ADMIN se~quita se~~quita
 shak~~and sharp~~stab she~can she~on she~~can shoot~SELF shot~~the shoulder~~hurt should~~just shovel siento~BABY
 siento~de siento~una siento~~gana siento~~una sinc~~this sit~LIVE sit~~here sleep~~pill slept~in slept~~in slip~,
 slip~~, slow~TAKEN slow~~down soak~~a someth~, someth~can someth~with someth~~in some~my son~~had so~, so~TAKEN
 so~angry so~sleepy so~~angry so~~sleepy start~at sticky~and stiff~~, stop~~work straw stuck~~in sudden~~,
 sudden~~weaknes sup surgery~~last swallow~~some sweat~~, sweat~~and swell s~FACE talk~~right tanto tell~KILL
 tengo~BLUE tengo~FEVER tengo~un tengo~~los tengo~~un terribl~~pain testicular then~i then~~i they~will they~~will
 the~#54 the~HEAD the~MUCH the~POISON the~VOICES the~couch the~dress the~hour the~mak the~minut the~page the~phon
 the~room the~~car the~~couch the~~dress the~~insuranc the~~phon the~~voic think~~straight this~MUCH this~PAIN
 this~one this~~time thought threaten threaten~~me through~SKIN through~straw throw~~up tien~~calentura tight~~and
 tir~of tir~~of toilet tomo~~cloro took~~all touch~wire to~#54 to~#89 to~FAMILY to~VEHICLE to~WAKE to~bathroom
 to~herself to~his to~not to~now to~phon to~someth to~the to~~#89 to~~take track trip~, trip~~, tri~DROOP turn~smell
 twenty two~~hour un una~MEANS una~~pistola under~CHEST until~i until~~i un~EYE un~MUCH un~PAIN un~SELF un~~dolor
 un~~ojo up~my up~new use~~my usual~, vale vista vista~~de wake~~my want~~me was~NUMB was~~dead way~much way~to
 weaknes week~~after weird~and weird~~and went~a went~through went~~through were~NUMB were~~dead we~have what~~now
 whil~driv whil~~driv will~ASK will~BLOOD will~away will~slow wire~and wire~~and with~a with~bad with~chainsaw
 with~lighter with~saw with~~a with~~bad with~~clot word~~come work~, work~and worst~~headach would~NUMB would~SELF
 would~the wound~BLOOD wrong wrong~MOVE wrong~my wrong~way wrong~~way ya~tengo yellow you~the y~NUMB y~el y~para
 y~tengo y~tragar
+0.5 #1000~can #1000~pleas #104~#10 #104~at #104~~at #10~, #10~ADMIN #149~and #149~~and #1~, #1~~, #200~#149
 #200~~#149 #25~~week #2~~days #3~~year #54~a #89~is #89~that ,~#110 ,~BACK ,~CONFUSED ,~FACE ,~LIMB ,~SELF ,~SHAKE
 ,~bother ,~bright ,~everywher ,~hard ,~hot ,~is ,~keton ,~not ,~pound ,~rac ,~sorry ,~spot ,~the ,~today ,~un ,~~#54
 ,~~#69 ,~~ate ,~~blood ,~~hot ,~~keton ,~~me ,~~see ,~~start ,~~throw ,~~troubl ADMIN~HEART ADMIN~i ADMIN~to
 ALCOHOL~, ALCOHOL~can ALCOHOL~not ALLERGIC~and ALLERGIC~reaction ASK~TAKEN ASK~do ASK~it ASK~now ASK~un BABY~#2
 BABY~EYE BABY~is BEAT~today BELLY~a BELLY~i BLOOD~WISH BLOOD~after BLUE~NUMB BREATH~at BREATH~get BREATH~hard
 BREATH~lying BREATH~work BURN~water CHEST~com CHEST~it CHEST~like CHEST~the CLOTH~#25 CLOTH~and CLOTH~hour
 CONFUSED~with CRY~am CRY~it DIE~in DROOP END END~BLOOD END~BREATH END~MEANS END~VOMIT END~an END~con EYE~PREGNANT
 EYE~SUDDEN EYE~bigger EYE~bugs EYE~open EYE~shut EYE~way EYE~y FACE~drop FACE~look FAINT~kitchen FAINT~up
 FAMILY~LEAVE FAMILY~WISH FEVER~#10 FEVER~at FEVER~of FINE~a FINE~everyth FLOW~and FLOW~at FLOW~nose FLOW~through
 HEAD~LIVE HEAD~and HEAD~have HEAD~split HEAD~spot HEART~WISH HEART~is HISTORY~epi HISTORY~get HISTORY~morn HISTORY~my
 HISTORY~pen HISTORY~the HISTORY~up INJURE INJURE~OTHERS INJURE~pok KILL~now KIN~POISON KIN~TRIVIAL KIN~someth
 LABOR~#10 LABOR~cada LABOR~minuto LEAVE~and LEAVE~tabl LIMB~BACK LIMB~DROOP LIMB~SPEAK LIMB~around LIMB~like
 LIMB~nail LIMB~not LIVE~DIE LIVE~to MEANS~INJURE MOVE~am MOVE~the MOVE~up MOVE~with MUCH~#25 MUCH~LIMB MUCH~dos
 MUCH~empty MUCH~en MUCH~once MUCH~yesterday NECK~with OTHERS~CHILD OTHERS~EYE OTHERS~forc OTHERS~i PAIN~between
 PAIN~so PARENT~cayo PARENT~in PARTNER~, PARTNER~hav PARTNER~he PILL~are PILL~that POISON~my PREGNANT~#10
 PREGNANT~CLOTH PREGNANT~FACE PREGNANT~WORST PREGNANT~has PREGNANT~my PREGNANT~positiv PREGNANT~was PRESS
 PRESS~through SAFE~de SAFE~home SEIZE~morn SELF~CRY SELF~DIE SELF~INJURE SELF~MEANS SELF~has SELF~have SELF~hincho
 SELF~i SELF~nacido SELF~no SELF~para SELF~puso SELF~real SELF~stair SELF~until SELF~was SIDE SIDE~, SIDE~MOVE
 SIDE~breast SIDE~it SIDE~my SKIN~HEAD SPEAK~LIMB SUDDEN~FAINT SUDDEN~MOVE SUDDEN~my SUGAR~WISH SUGAR~unit SWEAT~and
 SWELL~now TAKEN~#54 TAKEN~. TAKEN~MOVE TAKEN~MUCH TAKEN~about TAKEN~an TAKEN~can TAKEN~rat TAKEN~thinner THROAT~up
 TRIVIAL~THROAT TRIVIAL~in TRIVIAL~red VOICES~i VOMIT~stuff WISH~VOMIT WISH~about WISH~driv WISH~drop WISH~i WISH~to
 WORST~de about~SELF acabar~~con accidental~TAKEN accidental~~took after~PILL after~eat after~~eat after~~surgery
 again~~. again~~i allergic~~reaction all~~to am~ASK am~CONFUSED am~PREGNANT am~SWELL am~WORST am~chemo am~slip
 am~thing am~~afraid am~~at am~~ready am~~slip and~MUCH and~PAIN and~SWEAT and~TARRY and~bp and~came and~fluid
 and~into and~know and~sleepy and~twitch and~wet and~will and~~breath and~~burn and~~everyon and~~hiv and~~just
 and~~look and~~numb and~~the and~~wet anoch antidepressant antifreez anyth an~WISH an~hour an~~emergency an~~hour
 apart~and apart~~and are~stronger arm~~just as~and ate~~rat at~SELF at~i at~~me azucar azul a~CLOTH a~EYE a~flight
 a~high a~line a~~battery a~~car a~~headach a~~magnet a~~matar a~~noos a~~temp baby~~swallow bad~~and bathroom~floor
 bathroom~~floor bebe~~se becaus~WISH becaus~~i been~LIMB been~WISH been~my beep~am behind~CHEST bel bel~~is
 between~BACK be~happier be~if be~~happier bite~my bit~~my bit~~red blood~~and blood~~gush blood~~will boil~~water
 bother~you bother~~you breastbon breast~, breast~~, breath~~and burst burst~and burst~~and butt cada~minuto call~an
 call~i call~~an cansada can~BREATH can~INJURE can~cough can~do can~only can~proper can~straight can~~only car~~crash
 cerebral chair chemo chest~~and chest~~pressur chest~~sinc chicken chlorin chop chop~of chop~the chop~tip chop~~the
 comer~y comer~~y come~out come~~out comi com~LEAVE com~SPEAK com~i com~~off contraccion~~cada contraction~~#10
 con~LIVE could~to crisi dano days~and days~not days~~and day~and day~~and dear~team deep~and deep~~and derram
 derram~cerebral derram~~cerebral despu~comer de~SIDE de~SKIN de~SUDDEN de~a de~comer de~~comer de~~repent de~~roncha
 die dka~again dka~i dka~~again dobl do~any do~know driv~into drool~and drool~~and dry~and dull el~BELLY el~WORST ends
 en~ASK en~LIVE en~quitarm en~~quitarm epi~pen epi~~pen estarian~LEAVE esta~manana esta~~manana estoy~VOMIT
 estoy~~ahogando estoy~~vomitando even even~. even~~. everyth~MUCH everyth~goes everyth~~goes everywher every~#10
 every~i every~min every~~#10 every~~#25 ever~, explod face~~and face~~look fall~~to fast~the feel feel~~weird
 felt~BEAT felt~MOVE felt~a felt~~a fire~~, flip food~in food~my food~stuck food~~stuck forc~have for~#54 for~BREATH
 for~everyth for~~#54 for~~everyth four from~ear from~my from~~my get~by get~i get~the get~wors get~~my get~~wors
 glas~my glas~on goes~my going~~up got~shock got~the got~~shock gush~~fluid had~thre had~~thre half~~of hand~~with
 harm~~myself has~been has~~gone hate~LIVE hate~being hate~~being have have~FEVER have~KILL have~my have~sex have~sit
 have~the have~~any have~~sex hav~WORST headach~~and head~~and head~~pound heart here~~anymor herida her~~head
 her~~mouth he~TAKEN he~i he~my he~~has high~, high~~, hija~~tien him hincho~THROAT hincho~la hincho~~la his~CHEST hiv
 hiv~~all home hopeles hope~~i horribl hospital hour~, hour~~, hous~is huge~~and hurt~~peopl husband husband~~chok
 id~rather id~~rather if~do if~he instead instead~of into~a into~~a in~GROIN in~POISON in~THROAT in~VOMIT in~center
 in~out in~~hiv is~bigger is~explod is~shallow is~she is~someth is~split is~sunken is~~#54 is~~back is~~bigger
 is~~deep is~~droop is~~hav is~~over is~~split is~~sunken is~~threaten it~deep it~~just it~~take it~~would i~HEAD
 i~LIMB i~SWELL i~WORST i~again i~been i~need i~one i~slip i~surgery i~the i~ther i~was i~~got i~~said i~~swallow
 i~~was i~~woke jumbl just~DROOP just~LIVE just~MUCH just~~walk keep~~drop kid~~drank kill~~them lado~~de la~CUT
 la~~herida le legs~~and legs~~sudden leg~~is le~CHEST like~MUCH like~am like~and like~are line~is line~my line~~is
 lips lithium liv lock~and look~up lopsid los lost~control lost~of lost~~the los~la los~~ojos low~, low~with machin
 magnet many mato medicin messag me~~cayo me~~cierra me~~down me~~hincho me~~last me~~mato me~~she me~~voy me~~want
 miedo~~de might~~hurt minut minut~HISTORY minut~~ago min~~, mi~~recien month~a month~has month~old month~~old
 motorcycl motorcycl~, motorcycl~INJURE mov~~in much~night muy~NUMB muy~WORST muy~el muy~~fuert myself~~in
 myself~~until my~BLUE my~LIVE my~SELF my~already my~balanc my~can my~epi my~like my~one my~pull my~room my~split
 my~that my~to my~troubl my~~balanc my~~breastbon my~~dose my~~epi my~~eye my~~face my~~leg my~~lips my~~mom my~~room
 my~~teeth nariz~~y neck~~from need~, newborn~~is next~to next~~to night~PILL night~SELF nobody~notic nod~LEAVE
 nod~~off nose~BLOOD nose~a not~LIMB not~PARTNER not~alon not~do not~due not~if not~it not~proper not~slow not~warm
 not~way not~wet not~who not~~clos not~~do not~~due not~~hold not~~slow not~~speak now~VOMIT now~have now~~, no~VOMIT
 no~~respond no~~veo of~BLOOD of~BLUE of~MEANS of~NUMB of~and of~day of~~kill of~~liv old~has old~~has one~bigger
 one~work one~~after one~~pupil on~BURN on~SWELL on~~fire open~EYE open~i open~is open~my open~~my outlet out~DIE
 out~from out~~for oxygen pain~~between pain~~under panza para~~de partner pasado pegu~HEAD pensamiento phon~i
 pierna~~hinchada pink~foam pink~~foam pleas pleas~i pleas~not pleas~~i pok pok~through pok~~through pop~~and pop~~out
 potassium~~#10 pour pressur~~#300 promis proper puedo~FINE puk~~blood pull~my pull~out pupil~~is puso puso~BLUE
 put~MEANS put~a put~~a que~~se quier~y rate~#54 rather~NUMB rather~~be rattl reaction real~PAIN rest~of rompio rough
 said~~my saliendo~BLOOD salio sangrando~~mucho sat says~he says~that says~with says~~#89 says~~he say~PAIN scab~my
 see see~~bugs seizur~~right send~my sexual~~assault se~BLUE se~POISON se~hincho se~puso se~~puso shadow~EYE shadow~my
 shallow~and shallow~~and she~been shoot~OTHERS short~of short~~of side~~, siento~WISH sinc~~an sit~and sit~still
 sit~~still size~a si~DIE skin~~is sleepy~not snak~on soak~~through soft~is someth~in someth~stuck someth~to
 son~~swallow sorry~you so~PRESS so~my speech spot~is spot~~is stab~~pain stab~~someon start~~, step~of still~~tight
 stitch~on stop~~the stop~~think strok~~, struck~by struck~~by suicidarm suicidio swallow~~about swollen~~after s~BLUE
 s~~fever taken~~an take~~to talk team~, team~~, tear~my tear~~pain tell~jump tengo~LABOR tengo~SAFE tengo~cada
 tengo~para tengo~~contraccion tengo~~miedo tengo~~mucha tengo~~pensamiento than~i that~WISH that~is that~with
 that~~right ther~, ther~~, the~LABOR the~LIVE the~PET the~SIDE the~SUGAR the~bathroom the~becaus the~kitchen the~look
 the~need the~screen the~size the~tip the~wall the~with the~would the~~bathroom the~~floor the~~kitchen the~~lab
 the~~red the~~size the~~tip the~~wall thing~WISH thirsty this~a this~and this~will this~~is through~CLOTH tien~#54
 tien~el time~SELF time~~i tip~LIMB tip~my tip~of tip~~of tir~being toca today~my toddler~~fell toddler~~has
 tomorrow~i tonight~, tonight~~, took~~#54 to~BABY to~FACE to~go to~himself to~own to~punish to~sex to~shoot
 to~tomorrow to~~die to~~feel to~~go to~~pass to~~punish try tuve~un tuve~~un tv~SELF two~my two~~of ultimo ultimo~dia
 ultimo~~dia unit unit~#10 until~BLOOD un~FEVER un~SIDE un~no un~para un~~lado up~again up~foam up~~again up~~on
 usual~i vaginal~BLOOD vaginal~~bleed voic~~tell vomit~~green vomit~~sangr was~END was~~fine was~~rap was~~shot
 went~FAINT went~in went~~black wher~they wher~~they whol~~bottl will~my with~BREATH with~FINE with~HEART with~MUCH
 with~TAKEN with~~blood work~~, would would~TAKEN would~WAKE would~happier would~if wound~open writ wrong~with
 wrong~~with ya~SELF you~. y~ASK y~CONFUSED y~WAKE y~estoy y~~estoy
+0.6 #1000~~for #104 #104~is #10~mes #10~~mes #149~EYE #25~my #25~pm #54~ASK #54~PILL #54~of #54~the #54~~week ,~#104
 ,~, ,~EYE ,~FEVER ,~INJURE ,~STIFF ,~am ,~been ,~from ,~had ,~nauseou ,~never ,~noth ,~peel ,~pink ,~she ,~then
 ,~they ,~~#104 ,~~i ,~~my ,~~rash ,~~she ,~~they ALLERGIC~y ASK~BREATH ASK~TARRY BABY~HISTORY BABY~has BABY~s BABY~se
 BACK~MOVE BEAT~HISTORY BEAT~us BELLY~BLOOD BLOOD~#25 BLOOD~LIMB BLOOD~am BLOOD~to BLUE~BREATH BREATH~PRESS BREATH~and
 BREATH~fast BREATH~in BREATH~to BURN~and BURN~con CHEST~SIDE CHEST~TAKEN CHEST~discomfort CHEST~frio CHEST~i
 CHEST~morn CHEST~that CHILD~WAKE CHILD~esta CHILD~my CLOTH~every CONFUSED~, CONFUSED~up CRY~but DROOP~and DROOP~the
 DRUG~patch END~LIVE END~SWEAT END~have EYE~FAINT EYE~on FACE FACE~one FAINT~BLOOD FAINT~FAINT FAINT~HEART FAINT~today
 FINE~SELF FLOW~, FLOW~BLOOD FLOW~PREGNANT FLOW~from HARM~a HEAD~is HISTORY~and HISTORY~was INJURE~BELLY INJURE~SIDE
 INJURE~and INJURE~not INJURE~pool INJURE~y KICKING~HISTORY KIN~LIMB KIN~TAKEN KIN~he KIN~i KIN~in KIN~the KIN~to
 KIN~went LEAVE~i LEAVE~if LIMB~HEART LIMB~HISTORY LIMB~NECK LIMB~red LIMB~se LIVE~MUCH MOVE~BABY MOVE~URINE
 MOVE~acros MOVE~someth MOVE~weird MUCH~CHEST MUCH~HEAD MUCH~at MUCH~la MUCH~los MUCH~morn MUCH~tengo MUCH~time
 MUCH~up NECK~FEVER NECK~SELF NECK~SWELL NOTE NOTE~to OTHERS~, OTHERS~FAINT OTHERS~MOVE OTHERS~happier PAIN~CHEST
 PAIN~GROIN PAIN~OTHERS PAIN~SUDDEN PAIN~am PAIN~ever PAIN~low PAIN~muy PAIN~no PAIN~under PAIN~will PAIN~with
 PARENT~tien PARENT~touch PARENT~y PARTNER PARTNER~am PET~, PET~BEAT PILL~my PILL~never POINT~a POISON~en
 PREGNANT~BELLY PREGNANT~a PREGNANT~con PREGNANT~days PREGNANT~had PREGNANT~hav PRESS~#89 PRESS~ALLERGIC PRESS~after
 PRESS~en SAFE~SELF SELF~. SELF~LABOR SELF~POISON SELF~SWELL SELF~WISH SELF~con SELF~dando SELF~fue SELF~muy SELF~por
 SELF~till SELF~toca SELF~with SHAKE~EYE SHAKE~my SHAKE~so SIDE~NECK SIDE~SPEAK SIDE~la SIDE~of SKIN~do SPEAK~come
 SPEAK~de SPEAK~it STIFF~FEVER SUDDEN~CONFUSED SUDDEN~NUMB SUDDEN~no SUGAR SUGAR~VOMIT SUGAR~i SUGAR~to SUGAR~will
 SWEAT~. SWELL~blister SWELL~it SWELL~la TAKEN~#69 TAKEN~EYE TAKEN~INJURE TAKEN~SWELL TAKEN~THROAT TAKEN~do TAKEN~of
 TAKEN~out TAKEN~syrup TAKEN~una THROAT~, THROAT~SWELL THROAT~so THROAT~thick THROAT~work TRIVIAL~MOVE URINE~BLOOD
 URINE~and URINE~at VEHICLE~END VOICES~are VOICES~hoars VOICES~tell VOMIT~SUGAR VOMIT~like WAKE~can WAKE~my
 WAKE~tomorrow WISH~BEAT WISH~LIMB WISH~ahorcar WISH~el WISH~was WORST~LIVE WORST~el WORST~en WORST~lower about~and
 about~out about~~kill accident ache act~, after~. after~TAKEN after~chemo after~in after~~fall again~WISH ago~~and
 aguanto~mas aguanto~~mas alon amount am~SELF am~SWEAT am~at am~jump am~of am~someth am~troubl am~twitch am~~bleed
 am~~i and~#1 and~#149 and~EYE and~POISON and~and and~com and~cover and~hav and~hot and~i and~light and~look and~my
 and~this and~we and~with and~~chest and~~confus and~~hav and~~jaw and~~swallow and~~sweat and~~tight and~~took
 and~~we an~#10 an~DRUG an~of an~~overdos are~and are~tell are~~tell arm attack~~, attack~~with at~my awful azucar~~en
 a~FEVER a~FINE a~bat a~board a~glas a~las a~of a~snak a~~bat a~~board a~~crush a~~curtain a~~glas a~~rope a~~snak
 baby~~fell baby~~s baby~~turn bad~am bang~my bang~~my bar becaus becaus~i been~PRESS been~for beep beep~and beep~i
 beep~~and being~traffick being~~traffick bite~LIMB bleed~~bad bleed~~in bleed~~will blood-~#1000 blood-~PILL
 blood-~SUGAR blood-~~sugar blood~~when blue bomb bottl bought~MEANS bought~a bought~~a bruis~~my burst~BLOOD call~for
 can~SHAKE can~WISH can~finish can~on cara~~y carbon carbon~~monoxid caregiver~BEAT car~~, cayo~de chemo~. chest
 chest~~, chest~~discomfort chok~~on clot~~the cold~~and comi~y com~in confundido confus~~, confus~~and
 convulsion~~hace con~SELF con~un con~~mi con~~un corazon cord cough~FAINT cough~foam cough~~blood could~SPEAK
 could~the count counter crush~~chest cuesta~MUCH cuesta~~mucho curtain~END cut~~, c~section c~~section dando day~#10
 day~#54 debil decid~my deep~my deja~de deja~sangrar deja~~de deserv~LIVE de~FACE de~WORST de~y dias did~it did~to
 die~~pleas discomfort dolor~~cabeza door~, door~~, down~~and do~ADMIN do~ASK do~deserv do~fade do~someth do~work
 do~~someth draw drink~~the each eat~and eat~is eat~~and el~BREATH embarazada~~con en~HEAD erection~for erection~hour
 erection~~for estaria~LEAVE esta~#54 esta~dando esta~~dando estoy~MUCH estoy~perdiendo estoy~~perdiendo
 estoy~~sangrando everyth~. ex fade falta~MUCH falta~~mucho far~, feel~~someth fell~~in fentanyl~~patch fill~with
 finish finish~SPEAK flash~of flash~~of floor~, fluid~my forc~to forehead for~#10 for~and for~hour for~you for~~her
 for~~hour frasco~~entero from~ladder front~a frostbit fue gasp~~for get~BEAT get~my gibberish glas~it golpea
 got~LEAVE got~on go~and groin gummi hace had~PRESS had~~chest had~~my happier~if happier~~if hard~WAKE hard~can
 have~MEANS have~PRESS have~decid have~~decid hav~about hav~~contraction heart~~feel hear~tell he~BLUE he~WAKE he~the
 he~~strangl his~FACE his~HEAD his~is his~~head hits~~me hoars hot~~, hous hurt~~someon instead~~of in~BELLY in~day
 in~not in~pool in~~chest in~~her is~#300 is~FAINT is~HEART is~POINT is~burst is~control is~door is~in is~new
 is~outsid is~skip is~stick is~turn is~yesterday is~~blue is~~breath is~~cold is~~cough is~~hang is~~in is~~outsid
 is~~skip is~~stick is~~turn it~FLOW it~TAKEN it~bad it~for it~i it~on it~still it~~feel it~~normal it~~on i~ASK
 i~BELLY i~BREATH i~about i~bought i~can i~found i~out i~reach i~say i~set i~slept i~until i~~ate i~~bought i~~can
 i~~cough i~~cut i~~found i~~reach i~~should kick~~in kitchen lamp lastimar las~LIMB la~EYE la~LABOR la~~fuent
 light~EYE light~my like~this like~~coffe like~~this lol~it long~flight long~~flight lower~BELLY low~~sugar mak~no
 mak~sens mak~~no man marido~~me media media~~cara mes~de metal~my me~~fue me~~go me~~golpea me~~pega might~my
 minut~apart minut~~apart mitad~~de mix~~bleach mi~~vida moms monoxid mucho~~dolor mucho~~el mucho~~respirar much~is
 muy~y my~#1 my~#1000 my~#3 my~FACE my~FEVER my~LEAVE my~SIDE my~THROAT my~burst my~into my~nail my~own my~some my~two
 my~vein my~water my~~#1 my~~baby my~~coffe my~~grandson my~~insulin my~~kids my~~own my~~side my~~thigh my~~vomit
 need need~i need~~an neighbor~~is newborn~~will new~~med night~~, nitro~and nitro~~and noon~and noon~~and normal~~to
 not~control not~cough not~deserv not~fade not~finish not~flat not~get not~go not~leav not~nurs not~start not~straight
 not~tomorrow not~~control not~~deserv not~~fade not~~finish not~~get not~~need not~~nurs not~~swallow not~~wake
 not~~walk not~~want novolog no~from no~longer no~pued no~puedo no~~longer no~~pued no~~puedo nurs~is off of~LIMB
 of~OTHERS of~i of~light of~vitamin of~you of~~#10 of~~blood of~~end of~~light of~~vitamin of~~what old~~swallow once
 one one~LIMB one~SIDE one~SWELL one~after one~and one~month one~the one~~hand one~~month only~PREGNANT on~#10 on~.
 on~BELLY on~BLOOD on~FACE on~SKIN on~by on~day on~eliqui on~floor on~wall on~~eliqui on~~someth ooz open~~and our~,
 out~MUCH out~SKIN out~today out~~twic pain~~to palpitation para~de para~sangrar parto pega person pill~~and plan~~end
 point~~of pok~my pop por~y por~~todo pregnancy pregnant pregnant~~with puedo~SPEAK puedo~ni puse~MUCH put~~on
 question~, question~~, que~~no quick~is radiat~to radiat~~to rate rather~be repent~~no rescu respiracion respond
 right~~side rompio~LABOR say~my say~~my scar~~of see~~a see~~the semana send sever~~headach se~BABY se~SWELL se~fue
 se~una se~~trago shak shak~~chill shoot shot~~in shoulder~~blad shut~THROAT shut~and shut~~and side~~hurt
 siento~PRESS sinc~~morn sit~~on size~of size~~of sleep~~and slip snak~TRIVIAL snak~~bit soft~sunken someth~TAKEN
 son~~drank son~~is sorry~for sorry~~for so~END so~thirsty so~to so~~thirsty spin split spot~and spot~sunken
 squeez~~in start~, stepdad~SELF stepdad~touch stepdad~~touch step~front step~in step~~in stick~out stick~~out
 still~not stomach~~pain stop stop~~breath stop~~sweat strok~, sugar~~#54 sweat swell~~after symptom symptom~, s~~lips
 tak~~all teeth~, tell~my tell~to tell~~my temperatur tengo~WISH testicl~~is that~END that~fade that~~do that~~i
 the~POINT the~PREGNANT the~act the~can the~counter the~saw the~so the~tell the~wheel the~~cord the~~counter the~~cut
 the~~medicin the~~point the~~saw the~~tablet thing~and thing~~and thinner this~i throat~~feel through~, through~the
 tied tied~MEANS tied~a tied~~a tightnes toda tome~~cloro tome~~todo tonight~i took took~~pill to~BURN to~CHILD
 to~FAINT to~LIVE to~door to~never to~up to~~burn to~~live try~to try~~to turn~and tv~is twic~~the twic~~this
 two~month two~~month tylenol~~last type~, una~CRY unit~~of un~mes un~~mes up~BREATH up~tomorrow up~~to up~~tomorrow
 very~sleepy very~~sleepy ve~el ve~~el voic voic~~are vomit~~look waist wait~for wait~~for walk~~to warfarin was~befor
 water~END went~cold went~the went~~cold what~~i wher will~and wish~~i with~i with~it with~no with~~no with~~pain
 worst worst~~pain wrot wrot~NOTE ya~aguanto you~for you~~for y~esta y~~esta y~~la y~~no y~~veo
+0.7 #1000 #10~day #10~hrs #10~it #10~~hrs #200~at #2~HISTORY #2~PREGNANT #2~old #300~END #300~~over #3~~semana
 #54~#25 #54~PREGNANT #54~unit #54~~tylenol #54~~unit ,~CRY ,~FLOW ,~HISTORY ,~MUCH ,~NECK ,~have ,~nausea ,~now
 ,~start ,~still ,~with ,~y ,~~cough ,~~dizzy ,~~finger ,~~shak ,~~skin ADMIN~found ALCOHOL~and ALLERGIC~in
 ALLERGIC~the ASK~cough ASK~she BABY BABY~cold BABY~not BABY~with BACK~LIMB BEAT~ASK BEAT~floor BELLY~hard BELLY~like
 BLOOD~#54 BLOOD~, BLOOD~VOMIT BLOOD~at BLOOD~com BLOOD~out BLUE~no BLUE~the BREATH~BLUE BREATH~so BURN~BREATH
 BURN~BURN BURN~SKIN BURN~bad BURN~hous BURN~oil CHEST~are CHEST~start CHILD~rat CLOTH CONFUSED~SUDDEN CONFUSED~and
 CUT CUT~LEAVE CUT~MOVE CUT~las CUT~to DROOP~SELF DROOP~can END~#149 END~BLUE END~two EYE~de EYE~for EYE~la FACE~y
 FAINT~whil FEVER~spot FINE~but FINE~then FLOW~out GROIN~PAIN GROIN~is HEAD~CONFUSED HEAD~pound HEART~symptom
 HISTORY~#10 HISTORY~ADMIN HISTORY~lunch HISTORY~now KICKING~BABY KILL~. KILL~PARTNER KILL~every KIN~SEIZE KIN~esta
 KIN~my LABOR~apart LABOR~every LEAVE~PAIN LEAVE~night LEAVE~the LIMB LIMB~END LIMB~FACE LIMB~MOVE LIMB~SUDDEN
 LIMB~THROAT LIMB~got LIMB~on LIMB~saw LIVE~not LIVE~tomorrow LIVE~tonight MEANS~through MOVE~HEAD MOVE~LIMB MOVE~WISH
 MOVE~WORST MOVE~com MOVE~on MUCH~#54 MUCH~BLUE MUCH~GROIN MUCH~PAIN MUCH~el MUCH~red MUCH~the NECK~, NUMB~MUCH OTHERS
 OTHERS~PAIN OTHERS~SELF OTHERS~into OTHERS~not PAIN~again PAIN~have PARENT~PRESS PARENT~en PARENT~the PARTNER~BREATH
 PARTNER~DRUG PARTNER~INJURE PARTNER~PILL PARTNER~my PARTNER~not PET~with PILL~ALCOHOL PILL~and PILL~i POINT~SELF
 POINT~WISH POINT~para PREGNANT~FLOW PRESS~#54 PRESS~i PRESS~is PRESS~on SEIZE~SIDE SELF~SAFE SELF~SELF SELF~dio
 SELF~go SELF~leav SELF~otra SELF~sorry SELF~unit SHAKE~and SHAKE~hard SIDE~SIDE SIDE~for SIDE~not SIDE~will SKIN~with
 SPEAK~MUCH SPEAK~SPEAK SPEAK~are SPEAK~com SPEAK~my SPEAK~nonsens SPEAK~out STIFF~, STOOL~and SUDDEN~, SUDDEN~HEAD
 SUDDEN~in SWEAT~, SWELL~ALLERGIC SWELL~not SWELL~red TAKEN~lamp TAKEN~las TAKEN~nitro TAKEN~oil TAKEN~or TARRY~out
 THROAT~de THROAT~despu TRIVIAL~by VEHICLE~it VOICES~SELF WISH~BLUE WISH~LIVE WISH~MUCH WISH~PREGNANT WISH~SEIZE
 WISH~hav WISH~just WISH~never WORST~and acros~my acros~~my after~~my after~~tak again~and again~~and ahead allergic
 am~. am~BLUE am~PRESS am~sorry am~~alon am~~being am~~done am~~gone am~~sorry and~BELLY and~FACE and~FAINT and~HEAD
 and~SEIZE and~SPEAK and~discharg and~found and~goes and~leav and~one and~says and~time and~~found and~~hit and~~i
 and~~is and~~short and~~still are~~black are~~in are~~swell arm~~feel arm~~pain aspirin asthma~~is at~#89 at~PREGNANT
 at~rest at~stor at~~#89 at~~all at~~rest a~CUT a~DIE a~PRESS a~his a~then a~this a~~high back~~and bad~, bad~CHEST
 bad~~chest bang~on been~TAKEN being~~aliv between~LIMB between~my between~~my be~~aliv bit~~by bleach~~in
 bleed~~through blood boil~~oil bone bought bowel boyfriend~~hit break~my breath by~a by~the by~~a cabinet came~my
 casi chest~~feel chest~~when cleaner closet~, cold~NUMB com com~from com~my com~~from com~~in confus
 contraction~~every cort~~los cough~BLOOD cough~MUCH cough~a could~KILL could~~kill crush~~feel cuando~~me
 cuello~~rigido desd desmayar despu~ALLERGIC de~ALLERGIC de~~pastilla diaper~hour dice~ASK dice~~que dio dog~~bit
 dog~~bite domestic doubl do~EYE drip dr~my duel~~mucho eat~ALLERGIC el~PAIN el~~aire en~#1000 en~~#1000 erection~go
 erection~not everyth~in every~, familia father feel~~awful feel~~faint feel~~sick feel~~so fentanyl fever~~and
 few~minut few~~minut finger~~are fire five for~MUCH for~few for~~all friend garganta gave~PREGNANT gave~unit
 get~ADMIN glas~and golf~GROIN golf~~ball golpeo got~PILL go~ASK go~TAKEN go~away go~~away go~~down hablar had~,
 had~SEIZE hard~my have~BEAT have~SEIZE have~ever have~of have~out have~worry have~~ever hav~LABOR hav~WISH hav~a
 hav~~a head headach~~i here~~tomorrow he~says he~~chok he~~says he~~took high~FEVER high~~fever his~my hop hot
 hous~BURN hous~OTHERS hous~on hr huge hunden hunden~CHEST hurt~~the i if~com if~died if~leav if~not incision
 infant~~is insid in~BURN in~PILL in~bathroom in~garag in~heaven in~that in~~agony in~~and in~~bed in~~heaven is~#104
 is~BACK is~BLOOD is~CRY is~SEIZE is~cough is~deep is~minut is~pleas is~sleepy is~through is~~#300 is~~chok is~~clos
 is~~full is~~hot is~~huge is~~numb is~~seiz is~~so is~~still is~~vomit it~OTHERS it~PRESS it~get it~green it~tonight
 it~~tonight izquierdo i~#100 i~NOTE i~SELF i~another i~catch i~deserv i~hard i~it i~noth i~relaps i~said i~sexual
 i~to i~wher i~~died i~~leav i~~relaps jaw~~pain keep~~say klonopin know~ASK ladder~, lamp~oil lamp~~oil lap lay
 la~despu la~y la~~vida let~leav lighthead like like~LIVE like~PRESS like~TARRY like~in like~is lin~up lin~~up
 lips~~blue lip~~is live~~for lock lock~SELF lock~~me look~TARRY lost~will los~FACE los~y los~~labio lower~~right
 matter me mean mes~FEVER mes~tien mes~~tien me~~dio me~~golpeo me~~leav me~~quiso me~~when miss~SELF miss~i miss~~me
 mistak mitad mi~~marido mi~~novio month~and myself~~again myself~~last myself~~with my~ALCOHOL my~NECK my~WORST
 my~brain my~dialysi my~fingertip my~got my~hard my~hav my~heaven my~pen my~ran my~shock my~ten my~thre my~today
 my~wif my~would my~~brain my~~dialysi my~~fingertip my~~infant my~~lip my~~smil my~~wif nail~MEANS nail~~gun
 necesito~CRY never~WAKE never~up never~~born nitro~PAIN nitro~not nosebl noth noth~LIVE not~WAKE not~be not~clear
 not~lay not~out not~touch not~will not~~lay not~~smil not~~touch not~~wak novio~~me now~MUCH no~MOVE no~a no~mas no~y
 no~~deja no~~feel of~BABY of~LEAVE of~water of~~gabapentin on~END out~my out~whil out~~whil over~~#149 pecho perc
 perro pound pressur~~medicin puedo~tragar puedo~~tragar pull put~LIMB put~his put~the put~~his put~~the
 quiero~~morirm quier~KILL quier~~matar quiet quisiera quisiera~~no quiso radiat ran~i razon ready read~the red~BLOOD
 red~~blood respirar~~bien rest~, right~~, rigido run~LIMB salen saw~my say~ASK seguir~LIVE seguir~~viviendo seizur
 self~~harm se~hunden se~le se~~le she~in shock~SELF shock~~me siento siento~FAINT siento~~desmayar sinc~~lunch
 skip~and slap~~me smil~~is soft~bulg solo someth~wrong someth~~is so~BLOOD so~it so~~tight splash~~in spot~bulg
 spot~not stab~~my start~again start~i stiff~~and stomach~~and straight strok suboxon suicid~~. surgery~is swallow
 swell~~up swollen~~shut s~PILL talk~~nonsens tar tear~PAIN tell~PAIN temp~~#54 tengo~KILL tengo~MUCH terribl than~and
 that~FINE that~start that~will that~~start that~~will ther~MOVE ther~no they~be they~would they~~would the~BABY
 the~FACE the~as the~cabinet the~closet the~ct the~got the~of the~other the~the the~thing the~~baby the~~closet
 the~~ct the~~dog the~~other the~~razor the~~stor the~~urge think~~my this~an this~morn this~~morn thought~~are
 thre~MUCH thre~~tim till~BLOOD toes~~are tore~my touch~it touch~~it towel to~NUMB to~is to~out to~~black
 troubl~HISTORY turn~the tylenol type~#1 type~~#1 unit~of un~ataqu un~tien un~~ataqu up~i up~of up~~it up~~my
 used~~the viviendo voic~~say vomit~~and was~POISON was~in was~never was~sexual was~~in was~~never was~~sexual
 wear~LEAVE wear~~off went~STIFF went~my went~~stiff wet~HISTORY when~~she whit~~and wif will~come will~need will~~to
 with~ALCOHOL with~HEAD with~HISTORY word~~are would~miss would~~miss you~, you~i y~BLUE y~no y~siento y~tien y~~tien
+0.8 #10~~min #200~and #200~i #200~~at #3~today #69~SUGAR #89~my #89~~on ,~ALLERGIC ,~BABY ,~HEAD ,~THROAT ,~VOMIT
 ,~~fever ,~~headach ,~~hit ALLERGIC~just ASK~and BABY~FEVER BABY~turn BACK~and BLOOD~bad BLOOD~i BREATH~BEAT
 BREATH~FACE BREATH~PAIN BREATH~only BREATH~y BURN BURN~up CHEST~suck CHEST~y CHILD~mis CHILD~of CONFUSED~FEVER
 CUT~open CUT~tonight CUT~vena END~MOVE END~so EYE~BURN EYE~INJURE EYE~MUCH EYE~after EYE~futur EYE~went FACE~after
 FAINT~PAIN FAINT~in FEVER~month FEVER~my FLOW~CLOTH FLOW~fluid HEAD HEAD~hard HEART~PILL HEART~SIDE HISTORY~a
 HISTORY~breakfast INJURE~from INJURE~stuck KIN~DRUG KIN~can LABOR~#54 LABOR~out LEAVE~si LIMB~CHEST LIMB~and
 LIMB~open LIMB~short LIMB~surgery LIMB~was LIMB~y LIVE~has LIVE~like MEANS~and MOVE~NECK MUCH~HEART MUCH~MOVE
 MUCH~MUCH MUCH~this NECK~LIMB NECK~PAIN NUMB~can OTHERS~CRY OTHERS~be OTHERS~for PAIN~BABY PAIN~BLOOD PAIN~FAINT
 PAIN~and PAIN~to PARENT~WISH PARENT~can PARENT~esta PARENT~hav PARTNER~is PILL~HISTORY PILL~once POISON~BREATH
 POISON~our PREGNANT~bp PREGNANT~fluid PREGNANT~now PREGNANT~old PRESS~#200 SAFE~will SAFE~with SEIZE~minut SEIZE~now
 SELF~#3 SELF~HARM SELF~SIDE SELF~ahorcar SELF~cuesta SELF~estoy SELF~quiso SELF~sex SELF~she SELF~va SHAKE~#104
 SHAKE~bad SHAKE~like SHAKE~uncontrollab SIDE~body SIDE~cuerpo SIDE~de SKIN~LEAVE SKIN~MUCH SKIN~bad SKIN~com
 SPEAK~BREATH SPEAK~at SPEAK~not SUGAR~esta SUGAR~instead SUGAR~read SWELL~SKIN SWELL~up TAKEN TAKEN~#many TAKEN~KILL
 TAKEN~PILL TAKEN~mis TAKEN~not TAKEN~up TAKEN~y THROAT THROAT~MOVE THROAT~after THROAT~can THROAT~i VEHICLE~SELF
 VOICES VOICES~say VOMIT~look WISH~BURN WISH~are WISH~being WISH~in WISH~not WORST~BELLY WORST~in abdominal about~it
 about~jump about~~to abus acabar after~surgery ahorcar all~~my almost~the am~DRUG am~shoot am~will am~~about am~~chok
 am~~going and~BEAT and~BURN and~CHEST and~PRESS and~SKIN and~WORST and~bruis and~just and~leak and~the and~weird
 and~yellow and~~leak and~~one and~~throw an~HISTORY are~FAINT are~SPEAK are~get are~~get are~~the asthma~~attack
 at~and at~on at~~#25 azucar~~esta a~PARTNER a~PET a~PILL a~and a~bag a~fish a~rattlesnak a~vecino a~~fish
 a~~rattlesnak bark~and bark~can bear been~CUT been~~cut been~~hurt being~~abus be~i bigger bite~on bite~~on bit~~me
 bleed~~a blood-~#300 boca bone~~is bother~, bp~#200 breath~~is bright~red bright~~red brok~~, brother~~is brown
 burst~open burst~~open by~rattlesnak caja calf call~#1000 camaron caminar can~call cardiac cayo~SIDE chemical~~in
 chin cigaret clammy clot~~size contraccion control~bladder con~BLOOD con~no crash~~my cuesta~BREATH decid dejo desd~y
 deserv~to deserv~~to de~#25 de~HARM de~no de~sangrar de~~#25 de~~sangrar di dice drank~~antifreez drop~thing
 drop~~thing el~INJURE el~NECK el~~brazo el~~cuello el~~hueso enough esta~WAKE esta~una esta~~inconscient estoy
 estoy~~pensando explod~, face~~puf fallen fell~~and fight fingertip foot~~, for~ASK for~~#10 for~~air from~~a
 front~of front~~of full~~breath gave~~myself get get~, get~OTHERS get~PAIN get~fast glas~in got~PRESS got~electrocut
 got~~electrocut go~i greas~BURN greas~~fire gun~~is had~this had~today hand~~went hard~, have~DRUG have~SHAKE
 have~~gone hav~an hav~i hav~reaction hav~~an he headach~~ever head~~hard heroin he~~keep hija~~se hijo hincho
 hirviendo his~BLUE home~the hot~oil hot~~oil hour~HISTORY hour~PAIN hour~and hour~~ago hour~~and hrs if~END
 insulin~~twic in~CHEST in~front in~~front is~NUMB is~TARRY is~my is~strong is~to is~touch is~~#1000 is~~floppy
 is~~out is~~talk is~~whit i~CUT i~KILL i~NUMB i~PARENT i~cough i~decid i~ever i~gave i~make i~might i~morn i~or
 i~through i~~gave i~~hit i~~might i~~overdos just~PILL just~now just~~now know~i last~~#10 las~vena las~~vena la~LIMB
 la~LIVE la~de la~~mano leak~fluid leak~~fluid left~~arm leg~~, letter~~to like~push like~they like~~push like~~they
 like~~usual lock~~in look~the lower~SIDE mak~a many~~of mejor~~si mejor~~sin melatonin metal~EYE metal~~in methadon
 mezcl mezcl~ALCOHOL me~~cuesta me~~estoy me~~pleas me~~va might~to mis~PILL mis~~pastilla mordio~una mordio~~una
 much~BLOOD much~HISTORY my~PILL my~bent my~hot my~lock my~rat my~~#3 my~~body my~~calf my~~child my~~roommat
 my~~speech my~~wrist necesito~una necesito~~una neck~~and neck~~stiff need~SELF need~~me never~~wake nobody~if
 nonsens noos not~BABY not~FINE not~MOVE not~SHAKE not~TAKEN not~answer not~feed not~futur not~know not~make not~spit
 not~today not~usual not~with not~~answer not~~feed not~~keep not~~know not~~see no~desd no~diaper no~sens no~wet
 no~would no~yesterday no~~despertar no~~sens no~~wet nurs~BEAT o2 of~END of~INJURE of~MUCH old one~miss one~~of
 only~BREATH only~a on~MEANS on~SIDE on~one on~~one open~and open~~mouth otra out~CHEST out~am out~now pain~~#10
 para~BLOOD patient~FEVER pecho~~y pensando~~en pico~una pico~~una pillow~on pillow~~on poop popo~~negro pressur~~in
 puedo~BREATH puedo~LIMB puedo~~respirar pued~SPEAK pued~~hablar puls~~is punish punish~SELF punish~~myself pus quiero
 quiero~~matar quitarm quitarm~LIVE ran~and rather real~wrong real~~wrong red~line red~~line rompio~la rompio~~la
 run~of safe~~with said~he scream sentir sepsi set~the se~SIDE se~mis se~salio shak~~like shak~~uncontrollab she~is
 she~~is should~~die shut sinc~~breakfast sin~~mi site~is site~~is smell~i smell~~and snap~~and soft~spot soft~~spot
 someth~. someth~out someth~real some~of some~~of so~bad so~~bad so~~it stand~~on start~SELF steam sticky sticky~FAINT
 sticky~STOOL still~and stitch~i suck~in suck~~in swallow~~and tell~i tempt tempt~~to temp~~of ten tengo~BLOOD
 tengo~~el testicl~~pain that~i that~~is then~FINE ther~MUCH ther~in the~ASK the~BELLY the~PAIN the~clock the~com
 the~floor the~~bottl the~~garag the~~word this~~anymor through~dress through~my through~~my tight~~after tomo~~mis
 tonight tooth~out to~BEAT to~DROOP to~sit to~yesterday to~~breath to~~hang to~~overdos to~~shellfish to~~sit
 to~~sleep tramadol truck turn~to up~HISTORY up~OTHERS up~is vena vomito was~my water water~and ways ways~to ways~~to
 week~~old weird went we~MUCH we~~all what~~do wheel wher~~the whil will~CHILD will~KILL will~MOVE will~OTHERS
 will~for will~work will~~hurt with~in with~of would~ADMIN would~~be would~~care written y~falta y~frio y~~sangro
+0.9 #3~old #54~de #54~~de ,~HEART ,~SKIN ,~are ,~on ,~says ,~will ,~~hand ,~~lots ,~~neck ASK~DIE ASK~rest BEAT~EYE
 BEAT~KILL BEAT~KIN BEAT~tonight BLOOD~CLOTH BLOOD~bright BLOOD~heavi BLOOD~my BLOOD~not BLOOD~of BLUE BLUE~and
 BREATH~like BREATH~night BREATH~shallow BURN~cigarro CHEST~BREATH CHEST~SWEAT CHEST~on CHILD~BREATH CUT~again
 CUT~deep CUT~los DIE~pleas DROOP~SIDE END~CONFUSED END~DIE END~SHAKE END~one EYE~SWELL FACE~BREATH FAINT~VOMIT FEVER
 FEVER~un GROIN~SWELL HARM~SELF HEAD~MOVE HEAD~PREGNANT HEAD~SUDDEN HEAD~ice HEART~pound HEART~says HISTORY~no
 HISTORY~on HISTORY~still INJURE~BEAT INJURE~at INJURE~is INJURE~ladder INJURE~stick KICKING LABOR~#3 LABOR~com
 LEAVE~MEANS LIMB~do LIMB~now LIVE MEANS~MOVE MEANS~for MOVE~and MOVE~hot MUCH~, MUCH~PILL MUCH~deep MUCH~it MUCH~not
 MUCH~was NUMB NUMB~GROIN NUMB~SWELL OTHERS~FACE OTHERS~on PAIN~lower PARTNER~PAIN PET~bite PILL~PILL PILL~an
 POISON~VOMIT PREGNANT~estoy PREGNANT~test PRESS~PAIN PRESS~el SAFE~ASK SAFE~PAIN SEIZE~today SELF SELF~las
 SELF~vecino SHAKE~FEVER SHAKE~y SKIN~that STIFF~and STOOL~of SUDDEN~SPEAK SUGAR~just SUGAR~not SUGAR~of SWELL~THROAT
 SWELL~shut TAKEN~from TAKEN~night TAKEN~phon TAKEN~thing TAKEN~tramadol TAKEN~wild THROAT~SKIN VOICES~to VOMIT~TARRY
 WISH~CUT WISH~PARTNER WISH~be WISH~do WISH~ectopic WISH~from WISH~shoot WISH~would WORST~GROIN WORST~ever about~to
 about~~end about~~me abus~~by after~BABY after~~new almost~and am~#1 am~SAFE am~VOMIT am~do am~mak am~type am~up
 am~~end am~~faint am~~hid am~~in and~#54 and~VOMIT and~after and~am and~bad and~sick and~start and~~itchy apart ate
 at~it a~BACK a~INJURE a~SELF a~SPEAK a~grap a~ladder a~out a~~blad a~~bus a~~gas a~~grap a~~ladder a~~razor a~~suicid
 bad~EYE bad~not balcony bar~BREATH bar~~breath baseball been~in being~~here best~is better~~off bitten~THROAT
 bitten~~tongu bladder~control bladder~~control bleed~~bright bleed~~heavi blood-~by boil bp~#89 brain break~,
 break~~, breath~~fast bright call~~#1000 calm came~~on can~next care~i care~if care~~if chemo~FEVER chemo~and
 chemo~~and chest~~hurt chip~in cigarro conocimiento con~y cough~can could~my cover~and creo~ASK creo~~que cuerpo
 degre degre~BURN degre~~burn detox de~, de~estoy de~mes die~~in do~PILL do~it drop~to el~ASK el~FAINT el~SIDE el~no
 el~~conocimiento embarazada~~y escalera esta~BLUE esta~SEIZE esta~~convulsionando eyes~~swollen face faint~~twic
 feel~~numb fever~~, fill~red finger~~off firework flash~light floor~not fluid~PREGNANT forc~~me forgot~to for~am
 found~with frasco from~nose fuert garag gave~MUCH get~BREATH get~up get~~up got~MEANS got~into got~~a got~~into
 hablar~~bien had~on hand~~and happen has~~been have~POINT have~on have~peed have~with have~~thought head~~is head~~on
 heart-~~pill heart~~keep heart~~pound heater heavi he~LIMB hot~, how~~many hoy id~be infarto intent in~EYE in~SKIN
 in~and in~door in~lap in~one in~~labor in~~one is~#54 is~BREATH is~way is~~all is~~drool is~~unconsciou it~not i~BLUE
 i~even i~mak i~strok i~thing i~~black jump~LEAVE jump~~off just just~says just~~says just~~took keep~~stop know~wher
 know~~wher lake las last~~night la~~sangr leak~water leak~~water leav~this leav~~this leg leg~~and look~at look~~at
 lost lost~EYE made~my mal mama~~no matar~~a mes meter~~just min mix~POISON mi~~vecino more~~than mucha~~pastilla
 much~DRUG myself~~tonight my~DRUG my~HISTORY my~POINT my~SAFE my~act my~again my~bladder my~lap my~nosebl my~now
 my~put my~stepdad my~weird my~whistl my~~#2 my~~bill my~~bladder my~~epipen my~~lap my~~last my~~littl my~~nosebl
 my~~sleep my~~stepdad my~~tongu my~~water my~~will need~CUT need~LIVE nonstop not~BLOOD not~BREATH not~EYE not~away
 not~doing not~even not~my not~remember not~~go not~~here not~~move not~~remember now~HEART now~THROAT no~deja
 no~relief no~sangrar no~~para no~~relief numb~~groin off~~dead off~~the of~#110 of~CHEST of~antidepressant of~at
 of~get of~~#110 old~BREATH old~a old~had old~is old~not old~~is open~FACE orino outsid out~this overdos ox~says
 ox~~says pain pan para para~LIVE pareja peanut pego~y perdi~FAINT perdi~el perdi~~el person~to pictur port~BLOOD
 postpartum potassium~CHEST pregnancy~~test pressur~~on punzada quem~~con queria quiero~~estar quiero~~matarm
 quier~suicidar quier~~suicidar radiat~LIMB rat~POISON rat~~poison red~WISH remember room~and salio~el salio~~el
 sangrar seizur~~today sens sentenc se~suicidar se~va shoot~~myself side siento~LIMB siento~en siento~un sink sit~up
 sit~~up sleep~~forever slic smell~and sob so~NUMB so~~weak stab stab~~in stepdad sting sting~~, stitch~, stop~~mov
 stop~~shiver stuck~and stuck~can stuck~~and sugar~~over swallow~~a tengo~SUGAR that~look that~~look them ther~is
 ther~~is the~MOVE the~edge the~from the~garag the~home the~is the~lake the~night the~plac the~sink the~stent the~stor
 the~tooth the~tv the~~edge the~~head the~~lake the~~night the~~plac the~~sink the~~stent the~~tooth the~~tv third
 this~~life toddler~~ate too~~deep to~BACK to~MOVE to~and to~hous to~so to~~hurt to~~my to~~shoot to~~stab transplant
 turn~BLUE una un~de up~FAINT up~pink up~~pink used used~~my va~al was~the was~~gone water~#54 way~~too went~MUCH
 without~~me with~#104 with~BLOOD with~LIMB with~on wrong~~insulin ya~WISH ya~estar yesterday~and yesterday~~and y~#54
 y~SHAKE
+1.0 #10~hour #10~~day #10~~hour #1~old #300 #300~PREGNANT #54~~#25 #89~#25 #89~on ,~SWELL ,~~and ,~~bleed ,~~chest
 ,~~heart ADMIN~and ALLERGIC~SELF ASK~estoy BABY~MOVE BABY~cri BABY~diaper BABY~nacido BABY~the BEAT~OTHERS
 BEAT~PARENT BEAT~VEHICLE BELLY BELLY~ASK BELLY~PAIN BLOOD~BLOOD BREATH~out BURN~by CHEST~bad CHEST~to CHILD~TAKEN
 CHILD~in CHILD~into CRY~not DRUG~PILL END~EYE END~NOTE END~it END~not EYE EYE~EYE EYE~HEAD EYE~out FACE~up FAINT~at
 FEVER~, GROIN~bad HARM HARM~again HISTORY~hour HISTORY~night HISTORY~un HISTORY~yesterday INJURE~#54 INJURE~PAIN
 INJURE~glas KILL~BABY KIN~MUCH LEAVE~MUCH LEAVE~yo LIMB~SIDE LIMB~wrong MEANS~the MEANS~with MEANS~y MOVE~CHEST
 MOVE~NUMB MOVE~POINT MOVE~between MOVE~part MOVE~sick MUCH~SIDE MUCH~SKIN MUCH~pack MUCH~than MUCH~tramadol NECK~and
 NECK~is NUMB~between NUMB~saddl OTHERS~BEAT OTHERS~s PARTNER~up PILL~BREATH PILL~up POINT PREGNANT~EYE PREGNANT~at
 PREGNANT~leak PREGNANT~water PRESS~drop SELF~agua SELF~anoch SELF~mordio SELF~night SELF~of SELF~today SKIN~SWELL
 STOOL~BLOOD SUDDEN~BREATH SUDDEN~EYE SUGAR~#25 SUGAR~END SUGAR~SHAKE SWELL~PAIN SWELL~new TAKEN~pack TAKEN~some
 THROAT~big THROAT~get TRIVIAL~PAIN TRIVIAL~SELF VEHICLE~PAIN VOICES~KILL WISH~and WISH~no WISH~para WISH~thing
 WORST~HEAD about~KILL abuelo after~INJURE after~my after~~birth again~night air aire alergica all~~over almost~~drown
 alta am~SPEAK am~sens am~~suffocat and~are and~not and~short and~so and~water and~~dizzy and~~my and~~turn any~SIDE
 ate~~all ate~~my at~once at~~once a~KILL a~cup a~is a~~bunch a~~cup bad~can bang~HEAD bebe~~no been~ASK been~MUCH
 been~PAIN been~SELF been~day being~home be~SAFE be~~my bg bike birthday bit blad~~in bleed~~not blood~~all body~is
 body~~is bpm bp~#110 brazo~~izquierdo bring~to burn~~by by~VEHICLE by~and by~on cabeza came~on can~CUT caregiver~SELF
 child contraction convulsionando cp crook day~old day~~old desd~la desd~manana desd~~la dicen do~do do~~it drank
 drop~#89 dura el~y esposo~~me estomago everyth~dark everyth~is everyth~~is every~#25 feel~~between feel~~like
 find~the flesh~FAINT forc~SELF forever forgot~ASK forgot~~how for~then frio fruity get~END get~~air glucagon
 goodby~~letter greas~my grey had~BABY harm~~again have~ASK have~BACK have~POISON have~an have~and have~felt
 head~~hurt heart-~#200 hear~VOICES he~HISTORY high~and hit~~in hurt~~and hurt~~bad intent~KILL in~machin in~of
 is~BEAT is~SPEAK is~an is~hot is~like is~~hit is~~pump is~~spurt is~~unresponsiv it~pump i~HARM i~SHAKE i~love
 i~someth i~~breath i~~look i~~love i~~pass i~~tell just~SELF just~and keep~~black keep~~faint keton ladder
 last~~messag la~DROOP la~~pierna let~go lighter like~PILL look~BLUE lost~MOVE lost~~feel los~BABY los~the los~~the
 low~and low~~and made~WISH metal metal~in me~~mordio me~~quiero me~~violaron muy my~#104 my~CUT my~antidepressant
 my~caregiver my~get my~gums my~ther my~went my~~antidepressant my~~caregiver my~~gums my~~neighbor my~~two my~~whol
 neck~~is need~~help newborn~~not nino~~se nose~FLOW not~ASK not~POINT not~POISON not~being not~call not~chin not~felt
 not~up not~~felt not~~safe now~can no~KICKING no~siento no~~siento numb~~between of~LIVE out~HEART out~LIMB out~LIVE
 out~~from pillow~my plac post pray presion~~en puedo~URINE puedo~~orinar pump~#1000 pump~LEAVE quiero~~morir rap~~me
 rash~~that rate~#200 reaccion reaccion~ALLERGIC reaccion~~alergica recien~~nacido relief remover rip~PAIN run~END
 scald seizur~~last se~con se~ve shellfish she~MUCH she~SELF she~TAKEN shoot~up shoot~~up someth someth~is so~of
 so~tir so~~tir stung suicidal tengo~DROOP them~~all the~PRESS the~door the~usual the~way the~~door the~~pill
 the~~right the~~room the~~stomach think~~about through~~the tien~~#54 tile time~not tingl~~and toddler~~drank
 touch~at touch~night to~it to~~me to~~use traffick turn~~blue twitch~MUCH una~~ambulancia up~MEANS up~SKIN up~bad
 up~green up~it up~to up~~blood up~~green ve veo ve~INJURE violaron voy~~a want~~out was~morn water~at way~DIE will~go
 will~to with~OTHERS with~SHAKE would~be wreck y~PREGNANT
+1.1 #104~CONFUSED #104~my #110 #2~FEVER #300~#149 #3~month #3~~month #54~BLOOD #54~SHAKE #54~~minut ,~CHEST ,~CLOTH
 ,~SWEAT ,~~breath ,~~now ASK~el ASK~no BABY~, BABY~TAKEN BABY~eat BABY~have BABY~look BABY~no BABY~now BEAT
 BEAT~PREGNANT BEAT~day BELLY~bad BLOOD~#10 BLOOD~WORST BLOOD~from BLUE~FACE BURN~BELLY CHEST~BACK CHILD~LEAVE
 CHILD~POISON CRY~favor CRY~por CUT~otra END~END END~for FAINT FAINT~widow FINE~END FINE~WISH GROIN~KILL HEAD~BLOOD
 HEAD~VOMIT HEAD~work INJURE~SKIN INJURE~ice INJURE~stair INJURE~window KILL KIN~WAKE LABOR~minut LEAVE~LIMB
 LEAVE~LIVE LIMB~bad LIMB~clumsy LIMB~just LIMB~no LIMB~stuck LIMB~tonight MEANS~in MOVE~SIDE MOVE~doom MOVE~like
 MUCH~END MUCH~gummi MUCH~para MUCH~y NECK~INJURE NUMB~up OTHERS~SPEAK OTHERS~will PAIN~BELLY PAIN~test PARENT~no
 PARTNER~CHEST PARTNER~would PILL~#25 POISON~beep PREGNANT~will PRESS~my SEIZE~floor SELF~KILL SELF~NUMB SELF~hous
 SHAKE SIDE~KILL SIDE~NUMB SKIN~BREATH SKIN~FAINT SKIN~not SPEAK~funny SPEAK~time TAKEN~ASK TAKEN~LIVE TAKEN~PARTNER
 TAKEN~SKIN TAKEN~dose TAKEN~stair TARRY~ground WISH~DROOP WISH~NUMB WISH~OTHERS WISH~am WORST about~CUT afraid
 after~BEAT again~~last aguanto almost~KILL amputat~LIMB am~END am~MUCH am~being am~~#54 am~~fad am~~plan and~like
 and~out and~run and~turn and~~fell and~~swell and~~will a~MOVE a~like a~~alguien a~~bottl a~~knif baby~~have bad~~,
 bebe belt be~for be~~dead black~~widow blad bleed~~from boyfriend boyfriend~~is bunch bunch~~of burn~~myself cada
 came~i care~died chainsaw chemo~#104 clumsy coffe~~ground cold~LIMB cold~SWEAT cold~~sweat cp~sob creo~SELF crush
 cut~~again days~old days~~old deliriou done~~liv do~~to eat~~nuts el~HEART el~~corazon entero en~#54 en~~#54
 erection~#10 esta~y everybody everyth~and every~BREATH ever~had ever~~had exist feel~~my fell~~down felt~BABY
 few~SPEAK few~~word fiebr found from~SIDE fum get~and get~~the glucos~~is go grunt hacerl hacerl~HARM hacerl~~dano
 has~BLOOD hav~fits hav~strok hear~SELF heat~strok heat~~strok he~let hit~~by hit~~myself hiv~~and hostag hour how~~to
 infant inhal~POISON insulina into~my into~~my in~with is~BLUE is~DROOP is~pump is~shut is~~an is~~blood is~~hurt
 is~~limp i~BABY i~DIE i~LABOR i~being i~fad i~of i~shook i~sorry i~~die i~~drank just~SEIZE just~TAKEN just~had
 just~~had kill~~myself la~HEAD la~~cabeza lengua~~hinchada life like~OTHERS live~~anymor load~MEANS make~sens
 many~~pill me~~desmay me~~die mix mi~~nina month~#104 movement mucho~~la much~SUGAR muert myself my~CHILD my~DROOP
 my~SWELL my~bike my~day my~follow my~just my~with my~~arms my~~bike my~~puls need~CRY next~time next~~time nina~~se
 nobody~would nobody~~would not~VOMIT not~com not~need not~this not~~com not~~help not~~kick no~aguanto no~~aguanto
 no~~movement no~~reacciona no~~respira ojo old~FEVER one~has on~FEVER on~of painful patch pensando pillow~FACE
 pistola plan~~on plug rat real~bad real~~bad red~streak red~up red~~streak right~~eye saw~LIMB says~and sexual
 sexual~BEAT se~MUCH se~la se~quier se~~quier she~FAINT sinc~~yesterday site~BLOOD sit~the skin snow splash spleen~and
 spread~up spread~~up squeez stab~~me stand stent stool~~is struggl sugar~~is sugar~~read sunken surgical talk~~funny
 tengo~HEART tengo~LIVE the~~bone the~~bridg the~~skin this~in throat through~LIMB thunderclap tien~en tien~~dolor til
 to~DRUG to~PAIN to~nurs to~~back to~~exist turn~~to two~old unit~instead unsaf upper~PAIN urge urge~~to vagina very
 was~PAIN way~MUCH way~is way~out way~~out weak went~and why~i widow wife~~is will~WAKE with~LIVE with~red would~care
 ya~LIVE yo y~FAINT
+1.2 #25~PILL ,~#100 ASK~SPEAK BABY~#100 BABY~BLOOD BABY~esta BACK~BACK BEAT~HEAD BLOOD~TAKEN BLOOD~size BREATH~END
 BREATH~a BREATH~no BURN~SELF CHEST CHEST~MUCH CHEST~PRESS CHILD~FINE CHILD~can CRY~pleas CUT~LIMB END~PRESS END~SELF
 END~everyth FACE~SIDE FACE~not FAINT~MUCH FEVER~CONFUSED GROIN INJURE~LIMB INJURE~MEANS KIN~not LABOR~PREGNANT
 LABOR~at LABOR~is LIMB~FAINT MEANS MEANS~WISH MOVE~OTHERS MOVE~i MUCH~SUDDEN NUMB~and PAIN~#25 PAIN~MUCH PAIN~PARENT
 PAIN~now PARENT~WAKE PARTNER~FAINT PARTNER~SELF PARTNER~in PET~and PILL~DIE POISON~FAINT POISON~y PREGNANT~BLOOD
 PREGNANT~SWELL SAFE~LIVE SEIZE~not SEIZE~will SELF~#54 SELF~SEIZE SELF~again SELF~alacran SELF~mal SELF~pego
 SELF~puse SKIN~BLUE SPEAK~wrong STOOL~FAINT SUGAR~hi SUGAR~is TAKEN~LIMB TAKEN~spit TRIVIAL~out VOMIT~and WAKE WISH
 WISH~DIE WISH~DRUG WISH~KILL WISH~estar WISH~make WORST~CHEST acros activ after~another after~delivery after~~another
 after~~delivery against alacran al~#1000 al~~#1000 amputat~my amputat~~my am~CUT and~SELF and~hard and~is and~~do
 and~~drop awarenes a~POISON a~SUDDEN a~curtain a~morn a~~sudden bad~PAIN bad~~i bar~WAKE bebe~~esta bel~~hurt be~a
 bleed~~like blister blow~out brazo can~understand caught~~fire cierra control control~STOOL con~MUCH cord~~is
 cough~pink cover~SKIN deep~~cut diaper~HISTORY did~, drank~~bleach duro end~~everyth entir en~MUCH en~~matarm epipen
 estoy~SELF face~~with favor feel~~hot feel~~in fell~~from floor for~LIVE full~~of gas~~y girl glas~EYE goodby got~and
 got~~stab greas gun~~and guy habla hago~HARM hago~~dano hand hang~~myself hav~ALLERGIC he~INJURE he~~beat he~~brok
 himself hincha implant injury into~LABOR in~hour is~WAKE is~into is~open it~~up i~MEANS i~enough i~look i~~collaps
 just~a kidney~infection kidney~~infection la~SWELL left~~for legs like~mad like~~mad lying made matar me~~pego
 me~~puse morado mordio my~BABY my~line my~~suicid not not~CRY not~HEART not~NECK not~SELF not~peed not~~peed novio
 now~not no~POINT no~estar no~ha numb~~on offic of~~benadryl oil~on one~NUMB on~HISTORY on~a on~clear on~still on~~a
 out~shower painles pain~~and pico~alacran plan~~my pleas~~help por~favor por~~favor presion~~#300 put recien roncha
 room~BACK sat~#89 scar~~for section seiz seizur~~will septic sever~~chest se~ASK se~FAINT se~~desmayo shad shotgun
 siento~SELF siento~mal siento~~mal sleepy snak snak~my son~~in spik spill~BURN spill~~boil spread still~PRESS
 suicidar take~~it tengo~SWELL tengo~~gana that~not the~WISH the~are the~tile think~~the this~HISTORY this~my through
 thump tia today~~is to~LEAVE to~PARTNER to~make to~~make to~~strangl un~alacran un~~alacran up~floor up~stuff up~~and
 vien was~~stab water~INJURE water~~brok welt with~and with~~life y~BLOOD
+1.3 #54~FEVER ,~FAINT ,~PREGNANT ,~and ,~ther BEAT~again BLOOD~PREGNANT BREATH~CRY CHEST~in CHILD~INJURE CUT~today
 END~i EYE~everyth EYE~roll FACE~and HEAD~SWELL HEAD~ever HEAD~out HEART~#200 HEART~PRESS INJURE~VEHICLE INJURE~WISH
 LIMB~bent LIMB~up LIMB~will LIVE~POINT LIVE~no MEANS~is MOVE~it MUCH~antidepressant MUCH~size PARENT~BEAT
 PARENT~SPEAK PREGNANT~LABOR PREGNANT~PRESS PRESS~CHEST SAFE~PARTNER SELF~BEAT SELF~a SELF~is SELF~morn SHAKE~MUCH
 SWEAT SWELL~FACE SWELL~after TAKEN~FINE TAKEN~days VOMIT~green about~FAINT after~new alcohol ambulancia am~fad
 am~~hav and~~fever are~LEAVE are~~blue ayuda a~VEHICLE baby~~got baby~~not be bebe~~de been being~BEAT bent be~NUMB
 be~my bleed~~heavy bullet~in bullet~~in bust cashew caught check~out check~~out chemo~, chew~DRUG collaps convulsion
 days~FEVER deep~CUT dormida dormido electrocut~the elephant end~~it en~~el every~minut existir eyelid~~and eyes~~roll
 febril fever~~#104 fluid gasp girlfriend god~SELF got got~PAIN go~LIVE hallucinat have~~taken hit~~head is~ADMIN
 is~being is~bent is~do is~night is~plug is~~being is~~bent is~~plug i~DRUG i~KIN i~~keep jaw la~BLOOD lemon let~DIE
 libr~low like~DIE lock~in me~~corto me~~i might~PAIN monitor morada morirm mucha much~~blood my~open my~tonight
 my~~goodby my~~grandma near~KILL near~~drown negro never~born not~SPEAK not~can not~hour not~is not~~doing not~~drink
 no~WAKE of~PILL oil~my on~ground on~~me open out~~a peed pegu peni perdiendo perdiendo~BABY popo pull~the purpl
 put~in ran~SUGAR recogniz relaps rib~PAIN sangra send~CRY send~~help shallow shook shook~BABY size~lemon slow soft
 spo2 spurt squirt sugar~~#1000 this~world this~~world to~POISON up~BLOOD was~BEAT will~up ya~el ya~mas
+1.4 #300~~#149 #54~minut ,~~still ALLERGIC~now BABY~BLUE BABY~VOMIT BABY~to BELLY~STIFF BLOOD~through BLOOD~will
 BREATH~not BURN~TARRY END~#1000 END~CUT FACE~FACE FAINT~TARRY HEAD~WISH HEART~#54 KIN~FAINT KIN~WISH LIMB~BURN
 LIMB~LEAVE LIMB~SWEAT LIMB~cold LIMB~deform MUCH~DRUG MUCH~FAINT NECK~STIFF PAIN~HEART PILL~out POINT~OTHERS
 POISON~in PREGNANT~bad SAFE~my SELF~aceit SELF~tonight SIDE~FACE SKIN~and SUGAR~#54 TAKEN~MEANS TAKEN~than THROAT~no
 VOMIT~BLOOD VOMIT~STOOL WAKE~the WISH~BABY WISH~WISH WISH~out WORST~PAIN after~PREGNANT agony aide amputat am~LABOR
 and~FEVER and~~shak appendix~burst appendix~~burst are~BLUE assault a~MEANS a~OTHERS being~LIVE blue~~lips can~URINE
 cara chatter chew closet cold~CONFUSED consciou cortando demasiada desmay detien de~PREGNANT dka down~~the ears en~el
 estoy~BLOOD exhaustion fever~~#100 friend~~is gasolin hear~~voic husband~~is incision~pus in~LABOR in~night is~FLOW
 is~PARENT it~up it~~anymor i~PAIN jerk just~END lado like~BREATH ll ll~SELF lo matter~LIVE my~CHEST my~touch my~up
 my~~chest my~~skin near not~SIDE not~on now~. now~~. no~BREATH no~LIMB no~detien of~SUDDEN of~~tylenol ojala old~#104
 old~TAKEN on~~her over~~#1000 panal pego rapido reacciona says~KILL say~SPEAK see~~bone shadow shiver shock
 siento~ASK siento~~que snak~LIMB snap socket someon~~is spray stiffnes sudden tabl teeth~chatter teeth~~chatter
 terrib the~MEANS think this~~to thos thre~CLOTH tighten torcida to~LIMB to~jump to~one to~~jump to~~myself to~~one
 tragu up~LIVE voy went~LEAVE went~~off wild wrong~SUGAR
+1.5 #3~TAKEN ALLERGIC~SWELL BABY~SEIZE BABY~drop BABY~got BABY~sleepy BLOOD~FLOW BREATH~PILL BREATH~cough BREATH~noth
 BREATH~still BURN~FAINT CHEST~SELF CHEST~and CHILD~se CUT~BLOOD DRUG~CRY END~FACE EYE~not FACE~BLUE FACE~SWELL
 FEVER~BLUE KIN~BREATH LIMB~work MEANS~SELF MUCH~blood- NECK NUMB~SIDE PAIN~PARTNER PAIN~PREGNANT PARENT~BREATH
 PARENT~SELF POINT~FAMILY POINT~LIVE POISON~EYE PREGNANT~FEVER SPEAK SUGAR~says TAKEN~DIE TAKEN~DRUG TAKEN~el
 TAKEN~fluid TAKEN~mas TAKEN~s THROAT~SELF WAKE~on adrenal am~alon and~fast and~green an~CRY an~~ambulanc baby~~chok
 baby~~drop be~with be~~with bp~#300 clot cold~BLUE concussion curtain~EYE de~LIVE de~SELF drank~~some estoy~BREATH
 es~CRY ex~~brok frozen~BLUE funeral gana gobbl~MUCH gun~~in guts he~BREATH in~BEAT in~FACE in~bed is~~#104 is~~like
 is~~swell keep~~going kick~~sinc labour la~no lightn manden me~~anymor me~~quier mother~~is nail~through noth~SELF
 not~BEAT not~promis not~~pee not~~promis on~POINT on~SELF on~~purpos out~world oxigeno pacemaker pads paint puk pupil
 quemo relaps~CUT respirar sav sentido slur smash someth~my struggl~BREATH the~and tome tore touch touch~SELF
 touch~~me trago tree up~LIMB vecino vivir window with~MEANS worry~SELF y~FEVER
+1.6 BABY~BREATH BABY~de BEAT~CHILD BLUE~FEVER BREATH BREATH~wors BURN~END BURN~a CRY~CRY DIE DIE~be DROOP~FACE DRUG
 END~bike FEVER~PREGNANT FINE~LEAVE KILL~MUCH LABOR LIVE~LIVE MOVE~LIVE NECK~lock NUMB~waist PAIN~SIDE PAIN~of
 PREGNANT~HEAD PRESS~#300 SELF~FACE SELF~am SIDE~DROOP STOOL~TARRY SUGAR~CONFUSED TAKEN~KIN TAKEN~nail ahogando
 am~BREATH am~~suicidal and~drop artery a~date a~~date bat been~~shot blood-~#54 came~out came~~out can~anyth casa
 chemical~~burn cloro despertar de~~parto do~on do~stupid drowsy flesh fork fuent glas glucosa gulp gush hinchada
 in~TAKEN labio lastimarm look~MEANS los~EYE lung manana might my~~newborn nail~my newborn~~has nitro nos noth~for
 not~#10 not~FACE not~SAFE not~~mov no~SAFE no~salir no~tragar of~PARTNER out~cold out~~cold pase passiv piel pistol
 pleas~CRY puse salir sav~PILL sickl sickl~crisi sight slic~~my sobredosi somebody start~CUT start~~cut stupid tener
 testiculo tongu~~is tragar way world
+1.7 ASK~LIVE BABY~NUMB BEAT~out BLOOD BLOOD~PRESS BREATH~sit BURN~MUCH CONFUSED DIE~CRY INJURE~NECK LIMB~BLUE
 LIMB~drag MOVE~SHAKE PAIN~CHILD PARTNER~KILL PILL~BEAT POISON~SELF PREGNANT~INJURE TAKEN~box TAKEN~by TAKEN~de
 TARRY~FAINT WISH~FAINT about~MUCH aceit after~ALLERGIC alarm~beep ataqu a~BREATH bb bp~~#89 breath~~in calentura
 carro croup cuello estar floppy giv~away giv~~away got~LIMB got~~shot gunshot hav herself hora if~NUMB if~~dead ill
 llamen luz mangl mano move my~turn my~~drink nauseou no~HEART no~~puls no~~se ojos positiv~PAIN puent respira rip
 spleen stick struck stuck~THROAT tarry todo trach tv~tell uneven vise vision we~HEAD
+1.8 BABY~out BEAT~PARTNER BLOOD~like DRUG~my END~PAIN END~you EYE~END FACE~DROOP HEAD~PAIN HEART~shock LEAVE~no
 LIMB~FEVER PARTNER~WAKE PRESS~LIMB SELF~jump VOMIT arms baby~~stop eclampsia ectopic fad ground happier has~~gun
 hav~BABY he~MEANS he~SELF inconscient inhal inject i~push keton~high longer lost~~consciousnes much~PILL
 much~~insulin nephew not~STOOL not~URINE not~i no~SPEAK no~se onto ox~#89 puke pulmonary rapid saw se~~esta site
 streak tengo~MEANS thigh thrown uncontrollab vida went~EYE with~~fever
+1.9 BREATH~#89 HEAD~WORST MUCH~SUGAR PAIN~bad POISON~BURN and~~bleed asleep~END asleep~~forever bp~~#300 caught~BURN
 clonazepam coagulo consciousnes de~~mas excruciat falta~respiracion forc god held i~~faint liquido load
 lost~consciousnes marido mate me~~and mover my~tri nod purpos ris sh smother taken teniendo voc wall with~FEVER xanax
+2.0 ASK~KILL CHILD~NUMB INJURE~PREGNANT KIN~CUT LEAVE~NUMB LIMB~out MUCH~dose POISON~leak SEIZE SUDDEN agua aliv
 aneurysm angina being chest~~is convuls cortarm drag drunk dts escribi gas~~leak hemorragia hid maker miscarry
 nosebl~#54 not~home repent saddl saliendo the~~pain thing unresponsiv us
+2.1 BABY~com FEVER~#110 FLOW THROAT~PRESS bitten codein deform doom doubl~~dos embarazo epi hemorrhag into miedo rap
 rattlesnak scrotum si turn~~black unconsciou
+2.2 WISH~jump abrupt calient chug cirugia creo dehydrat deserv equivoqu kidnap matarm morir nacido no~LIVE paramedic
 ruptur sangrando smell~POISON urg vomit
+2.3 ALCOHOL TARRY~STOOL attempt bulg como molest neonat vomitando
+2.4 SUGAR~#1000 beba lodg no~URINE pierna sangr
+2.5 LEAVE~SELF hueso moneda toes
+2.6 SKIN~yellow copperhead de~~mi preemi
+2.7 electrocut
+2.8 eaten eyeball fetu gobbl meningiti
+2.9 MUCH~BLOOD TAKEN~POISON
"""
_TOPICS = """
anaphylaxis ALLERGIC SWELL THROAT alergica allergic big blew camaron cashew cerrando cierra comi dio epi epipen
 everywher garganta grav hincha hinchada hincho hiv hoars huge labio lemon lips ojos peanut reaccion reaction roncha
 salieron shellfish shrimp shut sting stung swell teniendo throat tighten tragar una used wear welt
bleeding BLOOD CLOTH FLOW STOOL amount amputat artery blood bottom bright butt chop clot coagulo com debil deep deja
 detien di ends extraction glas golf ground gush guts hace heavi hemorragia hemorrhag herida hice incision mareo mucha
 negro nonstop nosebl para popo pour saliendo sangr sangra sangrando sangrar site spurt squirt sticky stop surgical
 tar tarry through toilet towel vagina wher
breathing #89 BREATH able air aire anyth awful bar bathroom blue breath calf casi catch chicken chlorin counter croup
 cuesta draw empty enough even few fight finish foam full gasp get inhal lay leg lie lodg lung lying meat o2 ox
 oxigeno oxygen pant piec plug problem pulmonary ran rapido rattl respiracion respirar sat sentenc shallow sit spo2
 straw struggl stuck trach wheez
chest-pain CHEST HEART PRESS SWEAT ache acros act aneurysm angina aprieta arm attack bear blad bpm brazo breastbon
 calm cardiac chest clammy constant corazon cp creo crush dando desmayar devic discomfort dish dolor drip dull
 elephant feel fir flutter frio fuert grab gray hav heart hr icd infarto izquierdo jaw lighthead like manana middl muy
 nauseou nitro nitroglycerin pacemaker pain palpitation pecho plus presion puls punzada quita radiat rate rip shock
 shovel siento sink snow sob squeez stent sudando sweat symptom thump tightnes tore twenty un vise whil
cry-for-help CRY alon ambulancia ayuda consciou crisi doom emergencia fad favor grey hospital lab llamen manden need
 paramedic pleas preeclampsia send sickl slip someth terrib wrong
diabetes #1000 SUGAR VOMIT abov adrenal alta azucar bg confundida confundido dka dobl equivoqu fruity fue glucagon
 glucosa juic keton lo monitor puk puke shaky straight temblando thirsty vomitando vomito
harm-to-others OTHERS VOICES alguien angry balcony bomb bring chip dicen five gana god going guns hacerl him ill
 implant las lastimar man matar mate mean might offic pictur plac say shook shoot smother snap somebody stab tell them
 they thought vecino voc voic voy
infant BABY BLUE CHILD ahogando azul bb beba bebe bulg calentura child convulsionando dormido fetu flar floppy grunt
 hot hunden infant mes moneda month morado nacido neonat nephew old onto panal preemi pull puso recien respira ribs
 scream sleepy soft sunken tabl temperatur tile turn
infection #104 #110 CONFUSED FEVER NECK SHAKE chatter chemo chin cirugia confus cuello deliriou drowsy fade febril
 fiebr flesh infect luz meningiti morada ooz port post pres purpl pus rac rapid rigido sepsi septic shak shiver socket
 spleen spread stiffnes streak temp transplant uncontrollab very
injury BURN EYE HEAD INJURE LIMB aceit alacran almost bat bent bigger bike bit bitten blister boil bone bullet bust
 calient carro caught chainsaw concussion copperhead crash deform degre dog drown ears electric electrocut escalera
 exhaustion eyeball fallen fingertip fire firework forehead frostbit got greas gunshot head hirviendo hueso injury
 insid ladder lake land lightn machin mangl metal mordio motorcycl near now off open outlet pan pegu perro piel pok
 punctur pupil rattlesnak remember salio saw scald scalp see shadow skin smash snak splash split steam stick struck
 thinner third thrown toes ve warfarin widow window wreck
poisoning ALCOHOL DRUG MUCH POISON TAKEN accident adderall adhd alcohol ambien ammonia antidepressant antifreez
 aspirin ate beep benadryl bottl bunch cabinet caja carbon chew chug cleaner clonazepam cloro co codein demasiada
 detox doubl drank drunk dts eaten entero entir fentanyl frasco fum gasolin gave girl gobbl gulp gummi guy hallucinat
 heater heroin inject instead insulin insulina into klonopin lamp lithium magnet many medication medicin melatonin
 methadon mezcl mistak mix moms monoxid nina nod novolog once oven overdos paint pasado pase patch perc pesticid pila
 plant pop puse rat remover rotten slow sobredosi spray suboxon sup swallow taken tim toda tome took trago tragu
 tramadol tylenol unit vodka weird wild xanax
pregnancy #54 KICKING LABOR PREGNANT agua apart baseball cabeza cada cinco contraccion contraction cord desd eclampsia
 ectopic embarazo estoy every fist flash fluid fuent giv labour leak liquido min minut miscarriag miscarry movement
 pads parto perdiendo postpartum pound pregnancy pregnant quiet rib rompio salen section semana terribl usual veo vien
 water y
self-harm CUT HARM against arms becaus been cigaret cigarro cortando cortarm corto dano each harm herself himself
 lastimarm lighter los mal myself otra parar pick promis punish purpos quemo relaps sentir sh slic solo tempt thigh
 til urg urge vena wall
severe-pain BELLY GROIN WORST abdominal agony area bel bowel brown burst caminar como control dehydrat dura duro
 estomago excruciat groin hernia hora horribl hour hrs legs orino painful panza peed peni pierna poop ris ruptur saddl
 scrotum tanto testicl testicular testiculo twist vomit waist yellow
stroke #300 DROOP FACE MOVE NUMB SIDE SPEAK SUDDEN abrupt answer balanc boca bp came cara cerebral clumsy crook cuerpo
 dark derram dormida drag everyth explod face fork gibberish habla hablar hand happen jumbl lado levantar lopsid lost
 mano media mitad move mover nonsens not nowher ojo one other peor perdi recogniz repent sens shad side sight slur
 speech spin stand strok sudden talk ten thunderclap tia torcida uneven vision vista weak weaknes went wif worst
suicide DIE END KILL LIVE MEANS NOTE POINT WISH acabar activ aguanto ahead aliv already around attempt be birthday
 born bought brain bridg cansada count dead death decid deserv despertar dias dice die disappear done end escribi
 estar estaria estarian everybody everyon exist existir familia forever friend front funeral garag go goodby happier
 have honest hop hopeles i intent just keep lap le life lin liv load longer look made maker matarm mato matter mejor
 messag morir morirm muerta nobody noos noth ojala painles passiv pensamiento pensando person pistol pistola point
 pray puent queria quiero quisiera quitarm rather razon ready relief sav sentido shotgun si sorry stupid suicida
 suicidal suicidar suicidarm suicidio thing think tied todo tonight track tree truck ultimo unsaf vale vida viviendo
 vivir way ways without world would writ written wrot yo
unconscious FAINT KIN SEIZE WAKE abuelo ataqu awarenes blackout chair collaps conocimiento consciousnes convuls
 convulsion dejo desmay despierta father fits flip floor found four grandpa hijo hoy inconscient jerk kitchen out
 proper reacciona rescu respond roll seiz seizur son time unconsciou unresponsiv wheel woke yr
violence BEAT PARTNER SELF abus afraid ahorcar aide amenazo anoch anyon assault being belt boyfriend break casa closet
 con cuchillo domestic ex forc girlfriend golpea golpeo he held hid hits home hostag hous husband kidnap last ll lock
 marido me miedo molest muert nos novio outsid pareja partner pega pego put quiso rap rough salir sex sexual slap
 someon spik stepdad tener threaten toca touch traffick try us violaron
"""
WEIGHTS: Weights = weights_of(-1.4, _WEIGHTS, _TOPICS)
