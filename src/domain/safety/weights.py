"""What `python -m tests.labelled.safety.learning` learned; not to be edited by hand. Data only.

Each row begins with a weight and names what has it (see `likeness`): a word or a notion, `a~b` two of them
near one another, `a~~b` two words next to one another. In the second table a row begins with a kind of emergency.
"""

from domain.safety.likeness import Weights, weights_of

LEARNED_FROM = "1027ee1fb3c55e79"
"""Which sentences these weights were learned from: a test fails when they are others."""

_WEIGHTS = """
-3.6 lol
-3.0 #many clas
-2.7 exam late
-2.6 laugh sunburn test
-2.4 #2100 allergy diet flyer food friday knee paperwork sneez sore water-
-2.3 ADMIN jam photo pt question your
-2.2 DIE~de cpap cream deni dl gave~~me or s servic
-2.1 carb cours hair list medicar mosquito not~KILL not~PAIN prep scan sent toxic yoga
-2.0 attach card constipat dea flu lbs mask no~HARM no~KILL no~tengo no~~tengo period prid rang regard replacement
 sticker vaccin vitamin
-1.9 FINE PILL~SIDE b boot brac check claim clia d different foley form gassy handout lice mary negativ number pizza
 scor sling stamp therapy thermometer train watch well west
-1.8 #149~#89 MEANS~CUT befor calori chocolat cholesterol dat does dry glass id insta interpreter los~de movi my~need
 no~PAIN papel park reflux salt shap shav sinu soap spr st stitch~out t12 tard tea tips tuesday uchenna vin w weather
 workout yet
-1.7 #25~~#54 1st BLUE~hair END~SUGAR HEART~ASK PAIN~HISTORY account acne appl bug busy can~~i cast chang coffe cros
 exercis expir free gum gym haha health in~~pain itch i~if june kegel keto mbi medicaid medical menopaus mercy on~call
 paper portal rais serial shar snack sorenes splinter survey tick tome~~mi tos urgent weigh
-1.6 #100 #149~~#89 #54~#54 ,~ADMIN ,~FINE BEAT~snooz BREATH~now BURN~calori CHEST~SAFE CHILD~TRIVIAL CUT~bang DIE~of
 SELF~LEAVE TAKEN~vitamin allergi alway anos as burp can~i checkup chees crutch eczema email epley for~PILL french
 gums heel hope hot~flash hot~~flash is~ther joke joy label login mail metformin moody needl no~falta oak oct org
 percent pies pill~~left plat prescription printer refill resolv result rush rx scal seen sensor sn snooz stag strip
 thes the~FAMILY toe traffic ty updat vacation vacuna video wait weight which wing www year
-1.5 #1 #1900 #200~#89 #25~#25 ,~~just 2nd BREATH~PET CHILD~fight CRY~ADMIN CRY~with HEART~#69 MEANS~BURN PARENT~had
 PILL~for POISON~for TAKEN~gum THROAT~PAIN VOMIT~the alergia almond bebe~~patea caffein can~eat can~you charg cheer
 clinic@hotmail computer correo coupon covid crack cute deductibl escitalopram exampl fell~~asleep fmla gluten hiccup
 i~same laundry legal memory me~~mareo muero~~de nap need~a need~~a nerv nervou no~BLOOD no~troubl out~PILL passport
 pass~~the play pric read~#110 recip shoe silver smok sprain strep swallow~~the sweet tank the~today to~~quit
 treatment used~~to vs water~~birth worthles
-1.4 #2 #25~~#25 #54~~#54 4th BREATH~#100 BREATH~ADMIN CHILD~crayon DIE~for EYE~ADMIN EYE~twitch FACE~twitch
 FAMILY~HISTORY FEVER~INJURE HEART~strok INJURE~LEAVE LIMB~TRIVIAL LIVE~on NOTE~for NUMB~with OTHERS~a PAIN~feeling
 PILL~morn POISON~smell SELF~PILL SELF~you SUGAR~#110 SUGAR~#149 SUGAR~#300 TAKEN~crayon analisi attend baby-
 bad~BREATH battery bmi book booster candy cc cherry claritin contact cook cormac crayon dairy dec deni~WISH dental
 dentist dormir do~KILL do~~if dr energy epilepsy explod~with explod~~with eye~~twitch faith feeling fever~~brok fri
 fun grad griev grip if~my insan ip irritat is~LIVE is~~kick i~~used jin job licens llamo log loos meal me~~a me~~gas
 migrain milk ml mrn my~~knee my~~old net never~SEIZE not~~suicidal novocain no~of no~the no~~troubl on~SUGAR out~~the
 paso physical pollen poquito puls~~#89 r07 restles ride safety she~SPEAK she~my sodium stab~~at stres study summer
 sunscreen tast tenni thanksgiv therapist the~SWELL tir titer to~ADMIN trainer troubl~PILL tuve~~convulsion una~de
 until un~TRIVIAL vo warn was~#10 was~#25 water~in wine
-1.3 #1000~#1000 #1000~#300 #200~. #25~, BABY~hiccup BEAT~the BELLY~growl BLOOD~gums BURN~la CHEST~END CHILD~his
 EYE~drop EYE~every HEAD~END HISTORY~of KIN~de KIN~has KIN~his LIVE~with MEANS~of MUCH~pleas MUCH~recall PAIN~from
 PARENT~OTHERS SAFE~to SPEAK~OTHERS TAKEN~dos TAKEN~la THROAT~on VOICES~the VOMIT~out after~run amlodipin am~today
 and~rest and~~rest app appetit arthriti aunt a~bug ben bles brand broken bruis~LIMB btw bump cap caus cheek chest-
 coat cod cost crohn cyst deadlin deni~KILL deni~~suicidal de~hambr de~~hambr dinner diseas doc doctor drank~~too ear
 edge effect extra eyelid eye~~drop filler florenc fly from~PILL gauz generic got~~it growl h hambr have~FAINT heal
 healthy hike hit~~a hit~~the hit~~with hola humira if~~my ins in~#2100 in~NECK in~wait in~~#2100 it~again i~laugh
 i~miss i~never i~~miss i~~use jack la~vacuna la~~vacuna leg~~cramp like~alway losartan lost~~my lump mak~SELF mak~~me
 massag member menier mexico me~~dizzy me~~the my~account my~funny my~hair my~run my~way my~~hair my~~prescription
 necesito~SELF next~PREGNANT next~~week not~hav not~in not~~hav no~~, numero of~WISH of~as on~MOVE pa panic pharmacy
 phas phlegm pillow pink~EYE pink~~eye policy rehab rep restles~LIMB restles~~legs retir seed short~on slept snor ssn
 stapl~out tak~~the the~gym the~leak the~says the~~gym the~~wait together tome~~la to~~someon twin up~now up~~the
 vinegar vitamina wed wednesday winter with~ADMIN ya~PAIN year~~ago you~tomorrow
-1.2 #100~and #1~WISH #200~~. #300~#300 #89~#89 ,~ASK ,~old ,~~old 31st 3rd ADMIN~hour ALLERGIC~to ASK~OTHERS ASK~long
 ASK~you BELLY~WISH BLOOD~has BLOOD~on BREATH~LEAVE BREATH~mask BREATH~nose BREATH~the CHILD~are CHILD~will
 CRY~contact CRY~my CUT~PILL END~with FACE~dry FAINT~curtain FAINT~kidney FAINT~ston HISTORY~HISTORY HISTORY~chemo
 KILL~for KILL~in KILL~was LIMB~after LIMB~brac NUMB~sit PAIN~THROAT PAIN~at PAIN~la PARTNER~and PARTNER~at PET~CUT
 PILL~together POISON~ivy PREGNANT~. SELF~ADMIN SELF~MUCH SELF~PREGNANT SELF~SUGAR SELF~da SELF~home SHAKE~from
 SIDE~effect SPEAK~SPEAK STIFF~LIMB SUGAR~#200 SUGAR~pens SWELL~on TAKEN~HISTORY TAKEN~his THROAT~cough WISH~los
 about~~my acidez am~work and~#1000 and~FINE and~~#149 anymor are~KILL are~~kill attack~~of aug a~cold a~cough
 a~person a~~cold a~~littl bad~~blood bandaid basil blood-~draw blood-~~draw canada care center chili click club
 colleg color congestion county crema cuenta cuff cut~~out cut~~the deni~PAIN do~MOVE do~you do~~you drew dry~EYE e
 electric~FINE el~tien emergency~~contact enough~to er explain find~a find~~a for for~now for~work for~~sleep
 for~~work fram from froz gracia great grew gut hat hey he~BLOOD he~tenido he~~tenido hill history his~PILL holter
 how~~long hurt~~her instruction insulin~~pens in~MUCH in~today io ios is~PREGNANT is~from is~scratchy is~~#100
 is~~down ivy i~~hope i~~take jackson killer kit la~PILL la~PREGNANT la~esta letter~~for lon made~SELF made~~me
 mammogram marathon mark max may medicina me~~da me~~la mild mis moco mold music myself~~and my~alarm my~break my~morn
 my~~rash my~~shot need~NOTE need~the need~~the new nice nick nobody~the not~PILL not~no not~of not~~in november
 no~FEVER no~SEIZE no~just no~~just nyquil of~HISTORY of~PREGNANT oh or~. pap pediatric pens peso pitch pleas~ADMIN
 poison~~ivy quit~~smok rate~on recall record remind remind~SELF remind~~me replac ring rose runny sampl shampoo she~a
 shift should~~i side~~effect siento~LEAVE siento~~mejor sincer si~una social sometim spot~~on stiff~~shoulder stuffy
 su suppli surgeon switch tenido that that~work the~BREATH the~~rash the~~shot this~PILL thursday today~~and tongu~~on
 transfer trivedi turn~yellow una~ADMIN una~vez una~~vez upload upset up~#10 up~at up~~at wash washington was~~#10
 was~~#25 we when~~is will~the withdrawal work worri
-1.1 #104~#100 #10~#1000 #10~~#1000 #200~~#89 #25~unit #25~~#10 #25~~unit , ,~LEAVE ,~SIDE ,~lock ,~~right ,~~want .
 ALLERGIC~LIMB ASK~call ASK~if ASK~was BABY~jaundic BABY~ya BACK~out BEAT~a BEAT~this BLUE~cros BREATH~my BURN~ASK
 BURN~notic BURN~out CHEST~muscl CHILD~to CUT~TAKEN CUT~esta CUT~out DRUG~reflux END~PILL END~up EYE~from FACE~from
 FEVER~END FEVER~HISTORY FEVER~vaccin HEART~#10 HEART~#100 HEART~start HISTORY~SELF INJURE~again KIN~VOMIT KIN~start
 LABOR~of LIVE~the MEANS~lock MOVE~ADMIN MUCH~big NECK~after NUMB~after PAIN~his PARENT~HEART PARTNER~with PET
 PREGNANT~clas PREGNANT~surgery SAFE~SKIN SEIZE~of SELF~#149 SELF~OTHERS SELF~al SELF~ya SHAKE~END SKIN~my STIFF~PILL
 SUGAR~#100 SWELL~by TAKEN~WISH TAKEN~two WISH~con WISH~esta a1c about~the about~~the acid~~reflux addres aetna after
 ambulat am~~drown and~HISTORY and~PREGNANT and~both and~~cough arabic are~TAKEN are~with ate~~too athlet a~about b12
 b12~#1000 b12~~#1000 band bebe~~ya behind best biopsy blue~~cros breathing- bullet~for by~ADMIN by~mosquito ca cake
 call can~PILL can~with can~~my cardiologist chang~HISTORY chart chat chest~~muscl cold continu cooki copay crib
 cuanto cut~~back da danger date~#3 daughter~~is depression desk dexcom~INJURE dexcom~LEAVE die~~of dose do~OTHERS
 do~need drank~~the drew~BLOOD drew~~blood duel~~la e78 en~HARM en~hacerm en~~hacerm estoy~~embarazada exhaust f f32
 fee fell~~off from~PREGNANT funny gadson got~it got~with gun~~lock hago~si hago~~si hashimoto healthr heartburn
 hear~test hear~~test hip history~~of hous~~, if~the inhaler inr is~#100 is~#69 is~#many is~water is~~#69 is~~good
 is~~sore is~~urgent i~outsid i~work i~~get i~~go johnson keep~~me kick~~the kids~~are kid~~has labor latric la~cuenta
 la~por la~~cuenta la~~pastilla libr lift like~after lost~VOICES los~~pies lower low~HISTORY mac mad matando me~~home
 me~~too mini mi~~jefe mr mrs my~#54 my~URINE my~allergi my~diet my~yesterday my~~allergi my~~diet my~~inhaler
 my~~messag my~~toe nail~and name necesito~para need~MUCH need~about never not~SWELL not~troubl not~yet no~, no~FAINT
 no~MUCH no~or no~today no~~. no~~bleed no~~fever nunca o ohio on~WISH on~~hold p party patient~is pend pill~~bottl
 pill~~make por~cafe program puffy pump~suppli pump~~suppli receta recommendation report rodilla roll~END roll~~over
 said~no said~~no sano school screen see~~you seriou sharp~~pain should sick~of smell~the sock spot~on stapl stat
 stress strok~in sueno summary sun temp~~#100 test~came test~~came than~DIE that~~work then~#300 they~said they~~said
 the~patch the~show the~steroid the~tast the~trip the~video the~~patch the~~steroid the~~trip the~~video this~ADMIN
 this~is thyroid tiny today~BABY today~and took~~her too~~big to~at to~know to~switch to~with to~~switch travel tremor
 turn~~yellow uti~again was~#89 was~HEART was~i whit wildfir wind with~food with~~food with~~warfarin worcester
 ya~LEAVE yes yogurt you
-1.0 #1000~#many #1000~on #1000~~#1000 #1000~~#300 #100~HISTORY #10~today #149~#200 #200~on #200~the #25~#1000 #2~#10
 #3~#1 #3~#10 #3~PILL #54~, #54~SIDE #69~TAKEN #89~, #89~HEART ,~bruis ,~door ,~work ,~~#1000 ,~~no ADMIN~again
 ALLERGIC~expir ASK~are ASK~does ASK~mean ASK~run BABY~MUCH BABY~lol BELLY~bug BELLY~button BLOOD~BURN BREATH~en
 BURN~TRIVIAL BURN~at CHILD~has CHILD~on CRY~a CUT~con DIE~por DRUG~of EYE~you FACE~chap FEVER~SHAKE FINE~now HEAD~my
 HEART~my HEART~of HEART~that HISTORY~in KIN~ALLERGIC KIN~on LABOR~hour LIMB~HEAD LIMB~asleep LIMB~yesterday
 MEANS~PAIN MOVE~#10 MOVE~BURN MOVE~at MOVE~home MOVE~music MUCH~ADMIN MUCH~by MUCH~night MUCH~to PARTNER~snor
 PILL~becaus PILL~this POINT~in PREGNANT~ASK SEIZE~CHILD SELF~el SELF~matando SELF~sleepy SELF~tos SKIN~from SKIN~to
 SPEAK~nurs SUGAR~but SWEAT~the TAKEN~#10 TRIVIAL~MUCH TRIVIAL~al TRIVIAL~i URINE~ASK VOMIT~HISTORY VOMIT~old
 WISH~INJURE WISH~quitarm accession after~MUCH after~lunch after~~lunch am~POINT am~home am~~dead am~~fine and~DRUG
 and~LEAVE and~~chill and~~have and~~tir an~ALLERGIC aoif april asid as~a as~~a at athlet~LIMB atorvastatin at~ADMIN
 at~of at~pric auth awak away~PILL a~CHILD a~PAIN a~PREGNANT a~food a~night a~tooth a~~que a~~tooth baby~~will
 back~~pain baker bandag bank bean bel~~button be~HEART bien bin bin~rashid bin~~rashid bleed~~stop bles~you bles~~you
 boredom boss~~is bp~#100 bra breastfeed breastfeed~PAIN breastfeed~~hurt breathles bueno bueno~dias bueno~~dias
 but~FINE but~SELF but~now call~~me can can~make can~~breath can~~you cast~LEAVE cat caus~BLOOD chap charity chok~~up
 climb colonoscopy contraccion~~de count~as count~~as cpr cramp~~are cramp~~in crazy crim cup de~PRESS de~risa did~get
 dish~soap dish~~soap dizzy~~on doctora donor do~if droopy dupuytren dupuytren~in eggs el~ADMIN el~ya end~~my
 en~~suicidarm epipen~~expir error error~#1000 error~~#1000 esta~matando esta~~matando fast~SUGAR final first fit flew
 for~BABY for~PARENT for~teeth from~MOVE from~SELF from~TARRY from~of frozen~~shoulder gain gave~SELF general georgia
 glasgow glasgow~#25 glucos~~meter goal goodby~~to go~the grind gripa guys hair~loss hair~~loss has~the heat~SELF
 heimlich hello here her~~pill hi hold~~music hospital~bag hospital~~bag hous~, icd~~#10 if~BABY if~TAKEN if~~the
 into~and in~#10 in~#54 in~BABY in~FAMILY in~colleg in~is in~~colleg ir iron is~again is~cover is~that is~~it is~~me
 is~~that is~~ther is~~tight is~~up it~~too i~home i~ring i~~crush i~~never i~~run january jefe jog keep~~tak khoury
 kill~~someon kne labs las~un latoya la~, la~~rodilla lb lock~~out love make~SELF make~~me mansour march mcg
 me~~sleepy mil miss~my miss~~my mole monitor~#200 mood mosquito~TRIVIAL mosquito~~bit mri muero~~por murder murio
 my~PET my~by my~cast my~died my~doctor my~phon my~play my~step my~you my~~cast my~~feet my~~insuranc my~~pee my~~step
 nam near~HEART necesito not~CHEST not~CUT not~FAINT not~cover not~eat not~~cover not~~think now~no no~ir no~~thought
 nurs~was of~needl of~~needl old~PILL om onion on~PREGNANT on~new on~way overdos~~of oxygen~~#100 paper~CUT paper~~cut
 patient~~is pharmacist pic pill~~late poco poop~~is por~PAIN pued~dar pued~~dar puls~~#69 questionnair
 quiero~~quitarm quoc rashid ray reminder respond~~to retainer rice risa rope~~burn same~PILL scratchy scratch~~my
 seizur~~meds send~the send~~the she~had she~~had shot sign slot small soccer so~~i spill start~PILL step stomach~~bug
 strok~of strok~~of sun~BURN sun~~burn support swallow~~my take telehealth temp~~#104 tengo~MOVE tengo~SKIN
 tengo~~grip texa that~SELF then~~#300 they~it the~albuterol the~build the~cost the~flu the~has the~pleas
 the~questionnair the~team the~test the~tonight the~tube the~~antidepressant the~~build the~~medication this
 through~nose tir~MUCH toddler~~is toenail tomar too took~~#2 total to~ASK to~center to~pleas to~this to~~know
 to~~swallow trabajo transmitter treadmill tsh un~por un~~poco un~~poquito ups up~befor up~~befor up~~in urin uti
 version vertigo vez viru walgreen walker was~~#89 water-~INJURE water~not water~the weight~~#300 went~away went~~away
 without~~my wrong~chat wrong~~chat x2 yay you~MOVE zoom
-0.9 #1000~#149 #1000~not #1000~then #100~MOVE #100~i #100~on #100~the #100~to #100~~on #100~~to #10~#25 #10~#54
 #10~oz #10~~#54 #10~~. #10~~is #149~#300 #149~this #1~#10 #200~#300 #25~the #3 ,~BELLY ,~KIN ,~SAFE ,~check ,~clean
 ,~pleas ,~sad ,~two ,~we ,~~did ,~~stop 4pm ADMIN~out ALLERGIC~a ASK~#25 ASK~ALLERGIC ASK~know ASK~my ASK~on
 BABY~TRIVIAL BABY~quier BABY~through BABY~up BACK~the BEAT~. BEAT~at BEAT~to BEAT~with BLOOD~END BLOOD~money
 BREATH~away BREATH~laugh BREATH~nariz BREATH~pric BURN~from CHILD~SELF CHILD~at CHILD~not CRY~PILL CRY~care CUT~BACK
 CUT~SUGAR CUT~carb DIE~hair DROOP~ther DRUG~for END~HISTORY END~SKIN END~away END~chemo EYE~SELF EYE~SKIN FACE~BURN
 FAINT~CRY FAINT~on FINE~after HEAD~again HEART~nurs HISTORY~#2 HISTORY~#2100 HISTORY~END HISTORY~covid HISTORY~i
 HISTORY~tuve INJURE~HISTORY INJURE~asleep INJURE~with KILL~LIMB KILL~the KIN~it KIN~play LEAVE~PILL LIMB~ASK LIMB~day
 LIMB~replacement LIVE~in MOVE~BEAT MOVE~mil MOVE~of MOVE~tir MUCH~INJURE MUCH~short NUMB~tir OTHERS~mean PAIN~home
 PAIN~or PAIN~por PARENT~#100 PET~TAKEN PILL~PREGNANT PILL~applesauc PILL~caus PILL~mak PILL~stuck PREGNANT~crav
 PREGNANT~on PREGNANT~tir PRESS~esta SEIZE~as SELF~es SELF~lol SELF~sale SELF~tir SELF~up SIDE~FINE SIDE~from SIDE~in
 SKIN~it SKIN~on STOOL~green SUGAR~after SUGAR~pen SWELL~at TAKEN~#2 TAKEN~ADMIN TAKEN~HEART TAKEN~TRIVIAL TAKEN~away
 TAKEN~dose TAKEN~juic TAKEN~lol TAKEN~water TRIVIAL~END TRIVIAL~after VOMIT~after WAKE~OTHERS WISH~SPEAK WISH~beep
 WISH~know a1c~#10 ache~~after aid albuterol~, albuterol~~, allergy~~shot and~crav and~nauseou and~sensor and~~crav
 and~~nauseou and~~thank anesthesia antibiotic anxiety an~in applesauc app~INJURE are~WORST are~dry are~~hard art
 at~is at~night at~school at~~night at~~school ayer ayuna a~after a~lol a~muscl a~nap a~nurs a~so a~~cough a~~nap
 a~~second baby~~mov bad~BLOOD bayani beach been~PREGNANT been~on below better be~the be~~late bit~~of bled~~a
 bleed~~money blood-~type blood-~~type blood~~on blood~~twic blur both~have bp~~#100 bp~~#149 braxton braxton~hick
 braxton~~hick breath~~away bring~MUCH bruis~from bruis~is brush burn~~from cancel cansancio can~come can~through
 can~we can~~we case cast~~off cayo~~el choos clean~POISON clinic code colon compression concetta con~este con~~el
 con~~este could~DIE could~PILL cranky ct dark~the date dayton dead~~tir de~ayer de~cansancio de~derram de~en
 de~~cansancio diaper~SKIN diaper~~rash died~laugh died~~laugh does~caus doing do~BABY dress driv~SELF driv~after
 driv~~me drop~ALLERGIC drop~~sting drov duerm~FINE dur ebony ebony~, edibl el~sol el~~sol email~SELF email~~me
 end~~the en~#149 en~ayuna en~~#149 en~~ayuna esposa esposito esta~PILL fast~~sugar february feel~~tir fit~~of
 flight~, flow~#1000 forgot~my for~~my from~~coffe ft game gatorad gave~HEART gets get~of gummy had~BLOOD has~TRIVIAL
 headach~~after hear~aid hear~~aid heat~CLOTH heat~~pad he~SEIZE he~had he~~kick hick high high~PRESS hiv~~after
 hurt~~to hurt~~when if~have if~it if~~it infection inhaler~~is insulin~~pen in~ADMIN in~SIDE in~~cold is~WORST is~lol
 is~low is~~a is~~better is~~gone is~~too it~at it~send it~with it~wors it~~out it~~with i~HISTORY i~SUGAR i~bring
 i~chew i~could i~get i~open i~pull i~still i~wait i~water i~~eat jok juic~and juic~~and jump~MEANS jump~the kavanagh
 keep~~beep kill~~for kill~~me kill~~the knee~~is knock~SELF knock~~me know~if know~my know~~if know~~my la labor~~and
 las~de later la~con left~~me legs~~are leg~~day leilani lift~~my line~the login~from log~in log~~in lost~my low~caus
 lump~LIMB m54 macaraeg mak~~my mareo meeting me~~ahogo me~~cort me~~sale me~~siento me~~sleep mine~is mine~~is
 mi~~azucar mi~~esposa mi~~presion money~on money~~on montelukast morning mosquito~bite mosquito~~bite much~i mychart
 my~asleep my~away my~do my~driv my~dry my~exam my~mood my~new my~smell my~uses my~~eyelid my~~grandmother my~~hour
 my~~mood my~~morn name~~, nariz nebulizer need~my never~a new~POISON next~, next~is night~SWEAT night~~sweat nose~not
 note noth~my not~about not~smell not~that not~the not~through nov no~CHEST no~WISH no~chang no~el no~he no~las no~no
 no~tenido no~~chang no~~seizur nunca~he nunca~~he nurs offic~~hour of~, of~so of~today of~~cough of~~suicid okay
 ok~~. oliv oliv~oil oliv~~oil on on~INJURE on~dose on~flight on~friday on~i on~monday on~~friday on~~monday open~the
 or~the out~thursday out~~sugar oz phon~is phon~~is pill~~on pleas~with por~los prescrib proof provider psa psa~#10
 psa~~#10 puedo~ADMIN puedo~tomar puedo~~tomar pull~a pull~muscl pump~work pushup put~~me quay recommend
 recommendation~for recommendation~~for recovery road romberg rubber run run~minut safe saturday scar scar~~itch
 scratch script scrub sensor~not sent~SELF sent~~me se~acabo se~murio sinc~~covid sinus slack soup so~could so~far
 so~not so~~far splint statin stomach~~growl stress~about stress~~about suffocat sugar~~crash s~INJURE s~SPEAK s~~and
 s~~speech teeth tengo~con tengo~por they~on the~LEAVE the~SEIZE the~TRIVIAL the~but the~lol the~needl the~rang
 the~scal the~~headach the~~plan the~~scal the~~tast this~month this~~month thre~HISTORY thx tomasz too~~short
 to~TAKEN to~by to~surgeon trip true tuve~SEIZE two~, type~#2 type~pleas type~~#2 type~~pleas una~~cita un~con un~la
 updat~my updat~~my up~#2 urgent~~care uses video~call view wait~room wait~~room was~, was~KILL was~~suicidal
 water~FINE went~~from what~~are what~~does wher~~do will~~the with~cough with~new women would~~i xray yeast
 yeast~infection yeast~~infection yesterday~, yesterday~~, yousef you~~all
-0.8 #10 #1000~#54 #1000~is #1000~por #1000~the #1000~~#149 #1000~~#54 #100~this #100~~and #100~~this #104~HISTORY
 #10~SIDE #10~step #10~~oz #10~~year #149 #1~~#10 #25~#2100 #25~SIDE #300~#1000 #300~then #300~~#300 #3~SIDE #54~SELF
 #54~~, #69~, #89~. #89~HISTORY #89~~. #many~and ,~#1000 ,~. ,~PARENT ,~f ,~just ,~therapy ,~try ,~~bruis ,~~is
 ,~~normal ,~~pull ,~~small ,~~took 3pm 81mg ADMIN~WISH ADMIN~de ADMIN~para ALLERGIC~PILL ALLERGIC~on ASK~BLOOD ASK~a
 ASK~eat ASK~hora ASK~jog ASK~si ASK~start BABY~comer BABY~roll BABY~spit BABY~teeth BABY~will BACK~HISTORY BACK~again
 BEAT~MOVE BEAT~allergi BEAT~on BELLY~MUCH BELLY~after BLOOD~FINE BLOOD~TRIVIAL BLOOD~dry BLOOD~the BREATH~por
 BREATH~they BURN~dinner BURN~lol BURN~the BURN~work CHILD~driv CRY~OTHERS CRY~find CRY~the CUT~FINE DROOP~a DROOP~in
 DROOP~my END~is END~minut END~to END~yesterday EYE~dry EYE~i EYE~then FACE~TRIVIAL FACE~balm FACE~mask FAINT~ASK
 FAINT~smell FEVER~TAKEN FEVER~or FINE~por GROIN~SELF HEAD~from HEART~HISTORY HEART~check HEART~goes HISTORY~SEIZE
 HISTORY~has HISTORY~november HISTORY~start HISTORY~sunday INJURE~HEART INJURE~TAKEN INJURE~bed INJURE~diet INJURE~up
 KILL~at KILL~prevention KILL~with KIN~, KIN~ADMIN KIN~SKIN KIN~at LABOR~day LEAVE~HISTORY LEAVE~PREGNANT LIMB~i
 LIMB~por LIVE~HISTORY LIVE~MOVE LIVE~alon LIVE~sano MEANS~, MEANS~my MOVE~#1000 MOVE~again MOVE~well MUCH~ALLERGIC
 MUCH~book NOTE~the OTHERS~WISH OTHERS~with PAIN~LIMB PAIN~LIVE PAIN~MOVE PARENT~of PARENT~to PARENT~un PARTNER~WISH
 PARTNER~his PARTNER~i PET~PILL PET~SELF PILL~MUCH PILL~as PILL~dai PILL~like PILL~through POINT~at PRESS~for SAFE~.
 SEIZE~PILL SELF~DROOP SELF~END SELF~TRIVIAL SELF~arde SELF~at SELF~celular SELF~en SELF~know SELF~llamo SELF~mata
 SELF~murio SELF~pico SELF~siento SELF~tien SIDE~MUCH SIDE~the SKIN~EYE STIFF~the STOOL~days SUDDEN~of SUGAR~at
 SUGAR~befor SUGAR~in SUGAR~was SWEAT~at TAKEN~ALCOHOL TAKEN~TAKEN TRIVIAL TRIVIAL~SKIN TRIVIAL~to VEHICLE~is WAKE~#10
 WISH~sano about~ADMIN adam admit after~day after~work again~, again~ASK aisha allergic~~to allergy~~pill am~BEAT
 am~cold am~~cold am~~dizzy am~~sick and~ADMIN and~SUGAR and~about and~show and~tir and~~blue and~~got answer~no
 anymor~~, any~WISH apr apt apt~pueblo are~MOVE are~a are~brittl are~~brittl are~~dry are~~mov asleep~the assistant
 assunta as~alway as~~alway at~EYE at~bedtim at~gym at~~bedtim away a~#10 a~#1000 a~#3 a~as a~drop a~effect a~hora
 a~hospital a~or a~ride a~test a~voicemail a~~baby a~~bit a~~fire a~~ride a~~shot a~~side a~~voicemail a~~week
 baby~~kick baby~~sleep baby~~spit back~~in bad~HISTORY balm bao batteri bedtim bees bench benign be~of biopsy~benign
 black~~stool bleed~~is blvd bracelet breath~~after brittl burnt burn~~, burn~~dinner by~ALLERGIC c c5 c5~c6 c5~~c6 c6
 cafe call~BACK call~if camp car~~seat celular cetirizin chinedu cita city company com~SIDE con~el copy cort
 cough~SELF cough~WISH could~BREATH counselor cri~a cross cuesta~la date~of daughter~~has day~hour day~~hour
 dead~~skin deductibl~is deductibl~~is demon department de~HEART de~cerebral diagnosi died~in died~~in distefano
 dizzines dizzy~~when does~PILL does~the dog~~ate doubl~~book down~~to do~another do~tell drink drink~~more
 driv~~after dry~FACE dr~SELF due duerm~LIMB durmio~LIMB dur~the dur~~the ear~is egfr egfr~#69 egfr~~#69 el~PREGNANT
 el~el el~telefono el~~telefono en~trabajo esta~FINE este esto everyth~FAINT every~hour every~winter every~~winter
 eyes~~itch face~~mask faleolo fast~#110 fax feel~~dizzy feel~~great fever~~or fill~the fit~~over floater flow~~#1000
 flu~TAKEN flu~~shot food~POISON food~~poison foot~~and forgot~PILL forgot~~my for~KIN for~that for~this found~it
 found~~it frank~BLOOD frank~~blood from~#149 from~and from~ice from~laugh from~~ice from~~laugh g0438 gave~OTHERS
 get~PILL give~SELF give~~me got~ADMIN gracia~~por grandmother grandmother~~had group had~HEART had~out had~~seizur
 hago~SELF hail hand~~shak hang~~in happy has~SKIN has~hiccup has~my has~~hiccup have~PAIN have~at heart-~monitor
 heartburn~after heartburn~at heartburn~~at heart~~goes help~~a he~FINE hgb hieu hijo~~se his~a http http~, http~~,
 huda hung~on hung~up hung~~up hurt~~myself husband~~says if~ever info inr~#2 inr~~#2 in~BACK in~CHILD in~FINE
 in~after in~build in~dark in~meeting in~was in~~his in~~meeting ip~, is~ALLERGIC is~DIE is~due is~noth is~pink is~s
 is~same is~teeth is~than is~zelenko is~~break is~~broken is~~due is~~noth is~~off is~~teeth itchy it~NUMB it~PILL
 it~SELF it~TRIVIAL it~went it~~went iud i~ALLERGIC i~befor i~care i~ten i~~bruis i~~type j jaundic just~SKIN kawasaki
 kawasaki~in keep~~get keppra kick~~a kill~~time king l5 labor~~day law la~ayer la~el la~l5 la~risa la~~l5 la~~risa
 lens light like~~alway lisinopril live~~in liv~~alon ly lyme m mak~my mark~my mark~on mark~~on mas~sano mas~~sano
 medicar~, me~~arde me~~know me~~llamo me~~out me~~pico minut~HEART minut~~late mi~~cita mon monday month~, mon~fri
 more more~~water most much~LEAVE much~~better my~ASK my~after my~block my~booster my~chin my~click my~come my~glass
 my~goal my~oldest my~password my~pump my~test my~vitamin my~~ball my~~chin my~~new my~~oldest my~~record my~~shoulder
 my~~vitamin nail~brittl nausea near~~the need~for need~new need~vaccin need~~new nestor never~had never~~had new~,
 new~out nightmar night~is noch not~~broken now~~and no~SWELL no~not no~~chest no~~swell np npi npi~#many often
 of~HEART of~not of~of of~~sleep oldest old~~, once~a once~~a on~ADMIN on~chin on~tooth on~treadmill on~tuesday
 on~~tuesday or~just out~BREATH out~by out~on out~until out~~by overdos~~in overdos~~on overnight pain~~when
 pangilinan parent password patient patient~ASK peak~#1000 peel pee~~a pelo pero phon phon~#300 pink~the plan~~,
 pleas~#25 pleas~the pleas~to policy~no policy~~no por pregnant~~, presion~~#149 presion~~esta pres~~on prevention
 prior prior~auth prior~~auth pueblo que~~hora quiero~~desaparecer quier~comer quier~~comer rash~~on rasp referral
 relat relat~the relat~to relat~~to respirar~~por romberg~was romberg~~was roof~~of room~ADMIN rosalia sad safe~~.
 safe~~for salio~#149 same~alway same~thing same~~thing scab school~is seizur~~as set~~on se~FINE se~el se~~cayo
 show~#1000 show~~#1000 sinc~~#2100 sinc~~november sinc~~sunday sinc~~surgery sleep~~through slept~like slept~~like
 smell~in sobr soledad some some~HISTORY soon sore~~from sore~~throat sound so~i spo2~#100 stitch~ASK stuffy~can
 suicid~~prevention supplement s~i take~~a tak~~it tech teeth~and teeth~~and telefono tengo~el tengo~ni tengo~y
 test~is than thank thank~~for then~#89 then~FAINT therapy~is therapy~~is they~and they~gave the~#many the~CRY
 the~VEHICLE the~after the~am the~box the~brac the~bruis the~chang the~cream the~desk the~if the~pharmacist the~pric
 the~second the~sun the~vaccin the~wed the~xray the~~brac the~~flu the~~form the~~inhaler the~~needl the~~pharmacist
 the~~portal the~~pric the~~second the~~sun the~~swell the~~vaccin the~~wed the~~xray this~cold this~on this~to
 this~~cold this~~med time~work tir~, toddler~~swallow took~~two too~~tight to~blood- to~cats to~find to~staff
 to~~cats to~~find tuiasosopo tulsa tums turn~#100 turn~~#100 twic~~a two~PILL two~one under~MUCH unit~#54 un~y
 updat~to updat~~to up~in up~~twic valu vivo~~en voicemail wait~is wait~to want~~a was~colleg watch~says watch~~says
 week~~and went~~down we~WISH we~a we~the we~~use when~~it whoever will~ADMIN with~ALLERGIC with~BACK with~joy
 with~this with~~joy with~~this worry would~know wound~dry you~SELF you~then you~~then y~tos zelenko
-0.7 #1000~PAIN #1000~or #1000~~or #100~#54 #100~#69 #100~, #100~a #100~morn #100~percent #100~~, #100~~percent
 #10~END #10~pound #10~~pound #149~#10 #149~today #1~of #200~MOVE #25~#3 #25~#54 #25~ml #25~percent #25~was #25~~ml
 #25~~percent #25~~was #2~#54 #2~~#10 #2~~#54 #300~#89 #300~#many #300~~#1000 #300~~#89 #300~~then #3~#54 #3~of
 #3~~#10 #3~~, #3~~of #54~#1 #54~#10 #54~#1000 #54~#2100 #54~so #69~~, #89~END #89~~, #many~on #many~~and ,~#300
 ,~#many ,~OTHERS ,~TRIVIAL ,~about ,~any ,~do ,~laugh ,~negativ ,~no ,~play ,~pull ,~tir ,~vaccin ,~worry ,~~all
 ,~~any ,~~better ,~~clean ,~~could ,~~drink ,~~how ,~~that ,~~tiny ,~~unit ,~~when 6th 81mg~do ADMIN~BREATH ADMIN~got
 ADMIN~today ADMIN~tomorrow ALLERGIC~. ALLERGIC~FINE ALLERGIC~butter ALLERGIC~cats ALLERGIC~for ALLERGIC~is
 ALLERGIC~like ASK~SUGAR ASK~WISH ASK~la ASK~nurs ASK~sintoma ASK~skip BABY~FACE BABY~FINE BABY~INJURE BABY~come
 BACK~ADMIN BACK~PAIN BACK~a BACK~is BACK~on BEAT~#54 BLOOD~. BLOOD~ADMIN BLOOD~al BLOOD~is BLOOD~that BREATH~about
 BREATH~deep BREATH~your BURN~ADMIN BURN~not CHILD~BEAT CHILD~no CONFUSED~ADMIN CUT~and CUT~is CUT~pelo CUT~y DIE~my
 DRUG~vitamin END~, END~ASK END~TAKEN END~after END~now END~ther EYE~ALLERGIC EYE~dr EYE~morn EYE~so FACE~in FAINT~my
 FAMILY~FAMILY FAMILY~in FEVER~PAIN FEVER~no FINE~again FINE~do FINE~much FINE~will HEART~#2100 HEART~a HEART~on
 HEART~the HEART~to HEART~today HISTORY HISTORY~FAINT HISTORY~had HISTORY~it HISTORY~month HISTORY~time HISTORY~with
 INJURE~ear KILL~#2100 KILL~HISTORY KILL~befor KILL~phon KIN~FEVER KIN~and LABOR~de LEAVE~ADMIN LEAVE~today LEAVE~with
 LIMB~SHAKE LIMB~by LIMB~de LIVE~, LIVE~LEAVE LIVE~en LIVE~near MOVE~BREATH MOVE~END MOVE~LEAVE MOVE~after
 MUCH~PREGNANT MUCH~PRESS MUCH~day MUCH~low MUCH~now MUCH~today MUCH~water NECK~the NUMB~END OTHERS~from OTHERS~this
 PAIN~NECK PAIN~heel PARENT~TAKEN PARENT~de PARTNER~LIMB PARTNER~y PET~SEIZE PILL~#10 PILL~a PILL~chang PILL~do
 PILL~la PILL~night POISON~died POISON~was PREGNANT~control PRESS~this SAFE~of SAFE~the SEIZE~ASK SEIZE~my SEIZE~the
 SELF~, SELF~EYE SELF~del SELF~find SELF~paso SELF~pelo SELF~voicemail SHAKE~after SIDE~#many SIDE~PILL SIDE~away
 SIDE~to SIDE~voicemail STIFF~from SUGAR~#10 SUGAR~HISTORY SUGAR~low SWELL~FINE SWELL~from SWELL~i SWELL~in SWELL~went
 TAKEN~ALLERGIC TAKEN~morn TAKEN~para THROAT~scratchy TRIVIAL~PAIN TRIVIAL~TAKEN TRIVIAL~blister VOMIT~a VOMIT~once
 WAKE~at WORST~on a1c~~#10 abdi about about~, about~surgery account~is adeyemi after~MOVE after~but after~dairy
 after~dinner after~for after~it after~shift after~~dairy after~~work again~~, age ahogo all~~night almost~laugh
 am~SUGAR am~i am~now am~sick am~~and am~~not am~~so and~BABY and~got and~need and~night and~noth and~sound
 and~together and~well and~~chok and~~need and~~noth ankl anxiou any~HISTORY any~or any~to any~troubl any~~troubl
 an~my an~~allergic an~~epipen are~FINE are~SELF are~at are~month are~~too argu around~, arriv assessment as~prescrib
 as~told as~~prescrib at~lol august a~BABY a~LEAVE a~TRIVIAL a~dermatologist a~dose a~new a~nose a~~bee
 a~~dermatologist a~~fit a~~letter a~~lot a~~new a~~nurs a~~sore baby-~PILL baby-~~aspirin back~~on banana bandaid~on
 bandaid~~on bang barrett barrett~esophagu battery~~died beat bebe~~come better~~with bich birth~~control ble
 blood~~with bowl bp~PILL brak breath~~deep bring~PILL bring~~all broadnax bruis~easi bruis~~easi butter but~CRY
 but~TAKEN by~, call~#300 call~MUCH call~in call~on call~~twic calor cambiar cambiar~ADMIN can~driv can~have can~this
 can~~he causar cc~KIN cc~my cc~~my check~my chen chen~, chen~~, chok~~me cita~~para clean~~and clos~~my cold~at
 cold~my colonoscopy~prep colonoscopy~~prep come~FINE complet compression~sock compression~~sock confirm contact~,
 con~una con~~una cough~is cough~~is could~~sleep cover~, cpr~clas cry cut~~carb cut~~is death~~of del dermatologist
 detox de~CHILD de~KILL de~noch diabetic dialysi~center dialysi~~center diarrhea dieta does~need dos~PILL dos~para dot
 do~. do~PAIN do~a do~that do~~i drain drank~~a dream driv driv~surgery droop drown~~my dr~pepper dr~~pepper
 due~mammogram durmio~de e11 earnestin ear~~is easi el el~papel el~pelo el~por el~~papel el~~pelo exercis~CRY federico
 feel~~heavy feel~~much feet~~at fine~~now flaherty floor~my flow forget forgot forgot~TAKEN for~#25 for~CHILD
 for~PAIN for~flight for~mammogram for~school for~~, for~~school from~ASK from~run from~this from~~this frozen~LIMB
 f~not gain~PRESS gain~~weight get~on get~~better gift give giv~up giv~~up goes~FAINT goes~~black gone~~sinc googl
 got~~hit grandfather haddad had~WISH had~any had~same had~the had~~any had~~it had~~the had~~thought has~SELF has~and
 has~cold has~it has~of has~~the have~#10 have~ADMIN have~BREATH have~INJURE have~~chest have~~it headach~~from
 heart-~healthy heart-~murmur heart-~~healthy heart-~~murmur heartburn~~after heart~~to her~~knee hodan hospital~for
 hospital~~for how~~would idea if~KILL if~MOVE if~OTHERS if~hav if~possibl if~to if~~someon intak in~. in~END in~box
 in~cast in~high in~his in~hospital in~meet in~two in~~two in~~year ip~. is~#10 is~FINE is~PILL is~after is~block
 is~dangerou is~driv is~nurs is~or is~park is~real is~support is~under is~~#many is~~allergic is~~block is~~fine
 is~~for is~~peel it~#25 it~CRY it~SAFE it~matter it~rain it~says it~~at it~~last it~~rain it~~says i~MUCH i~VOICES
 i~day i~easi i~hate i~not i~once i~snor i~worry i~wors i~~hate i~~hear i~~pull i~~read i~~snor july kiddo kim
 knee~~swell know kofi kwesi last~~month last~~time la~FINE la~le la~operacion la~ya la~~operacion let~know level
 lexapro le~a licens~is licoric light~after limit lip~~balm listen live~~without look~a lose lost~#10 lost~a
 lost~pound lost~~#10 lost~~a lotion luck lump~my make~KILL mak~sleepy mama many~~tylenol meet met meter me~~back
 me~~muero me~~paso me~~this mi~~celular morn~PILL morn~~pill move~~my much~with muero murio~de murio~~de murmur muscl
 my~#100 my~KILL my~bra my~brac my~cold my~contact my~goes my~hear my~heel my~hour my~in my~mrn my~pleas my~short
 my~type my~~blood my~~bra my~~breast my~~cat my~~cousin my~~dead my~~glass my~~goal my~~headach my~~heel my~~mrn
 my~~phon my~~result nada nausea~HISTORY near~the need~TAKEN need~anyth need~do nervou~about news nick~LIMB night~now
 night~~now not~INJURE not~TARRY not~~the now~#many now~then now~~#many no~HEAD no~in no~por nurs~call nurs~line
 nurs~my nurs~~call nurs~~line october of off~~for of~#25 of~#69 of~PAIN of~PRESS of~july of~or of~~#69 of~~self
 ok~~with on~#54 on~TAKEN on~but on~diet on~screen on~stair on~that on~~it on~~stair operacion our~PET out~~#10
 out~~my paralyz para~el park~the pass~~my peanut~~butter penicillin pepper period~PAIN period~is period~start
 period~~cramp period~~start phon~to pico~un pico~~un pierc pill~~are pill~~becaus pill~~is pill~~twic pill~~with
 platelet plat~, poco~~al por~ray por~~ray possibl prostat pued~causar pued~~causar pull~at put~SELF quit quitarm rain
 read read~#1 read~#54 recheck recheck~in recheck~~in red~SKIN refer relationship relationship~with relationship~~with
 remov repair reschedul resultado right~~away ring~in ring~is ring~~in risk room~#1000 room~~#1000 rose~water
 rose~~water round rub runny~nose runny~~nose runs~~in run~MUCH santoro say~to scal~is scal~~is second~, see~~dr
 sensor~LEAVE set~on se~al se~paso she~OTHERS she~was she~~was sho shoot~~me sicknes sintoma sister~~has smell~strong
 snom snom~#many sober sober~HISTORY sock~flight sock~for sock~~for solomon soon~, soon~~, spill~on ssn~#1900 start~in
 start~~in stay~in steroid stitch~SKIN stitch~~itch stitch~~out stomach~~cramp subject sugar~~was suggest suicid~~in
 sumatriptan sunday support~group support~~group swell~~went swim swollen~~ankl s~, s~PARENT s~name tablet tag tak
 tavita tell~the tengo~BREATH tengo~sueno tengo~tos tengo~~sueno tengo~~tos test~strip test~~strip text that~PAIN
 theraflu they~up the~#1000 the~ADMIN the~CLOTH the~NECK the~addres the~by the~clear the~dentist the~doctor the~dry
 the~generic the~monitor the~reminder the~said the~school the~script the~sensor the~sorry the~that the~trial the~van
 the~~allergy the~~box the~~dentist the~~fami the~~generic the~~line the~~med the~~neck the~~script the~~sight
 the~~smok the~~tube the~~van the~~week this~KILL this~WISH this~app this~cough this~diet this~heat this~thing
 this~~app this~~cough this~~diet this~~form this~~heat threw thre~days thre~~days through~night tien~tos tien~~tos
 time~at time~is time~~at tingl~~after tir~and tir~on tir~the toast tome~~dos too~~low to~#10 to~#3 to~HARM
 to~PREGNANT to~SAFE to~on to~~cancel to~~penicillin trial tube twic~~by two two~the two~with tylenol~~and type uncl
 under~VEHICLE under~my under~~my unit~~#54 un~HISTORY up~night up~red use~~the vivo was~#100 was~#2100 was~#3
 was~after was~so was~~#149 watch~a watch~and watch~~a water~for water~~for well~at well~night well~~at went~PILL
 went~TAKEN were~today we~from we~~keep what~~a when when~~do when~~should who~is who~~is will~PILL will~driv will~eat
 will~you will~~driv without~~coffe with~FINE with~first with~login work~#10 would~DIE would~my wound~clean wrong~and
 w~a ya~~me young your~ADMIN you~TAKEN you~~have y~FINE
-0.6 #1000~#1 #1000~, #1000~~, #1000~~not #100~#89 #100~~#69 #104~#104 #104~, #104~night #104~~#100 #104~~#104 #10~a
 #10~am #10~for #10~instead #10~with #10~~left #149~, #149~END #149~~over #1~#1 #1~#2 #1~#3 #1~the #1~~#3 #200~#69
 #200~~#69 #2100~, #2100~~, #25~1pm #25~on #25~~1pm #25~~on #2~PILL #2~~, #300~. #300~~. #3~~pill #54~#300 #54~BEAT
 #54~it #54~mg #54~or #54~with #54~~#2100 #54~~. #54~~mg #54~~or #69~this #69~~this #many~#300 #many~not #many~~#300
 ,~#2100 ,~PAIN ,~WORST ,~a ,~again ,~chart ,~de ,~deep ,~dr ,~his ,~la ,~m54 ,~md ,~plat ,~pt ,~quick ,~run ,~second
 ,~sumatriptan ,~that ,~vacation ,~~#10 ,~~#2100 ,~~dr ,~~in ,~~m54 ,~~not ,~~plat ,~~puedo ,~~quick ,~~sleep ,~~tir
 1pm ADMIN~SIDE ADMIN~a ADMIN~are ADMIN~due ADMIN~exam ADMIN~if ADMIN~now ADMIN~on ADMIN~open ADMIN~pleas ALLERGIC~by
 ALLERGIC~test ASK ASK~KIN ASK~SIDE ASK~flos ASK~get ASK~hospital ASK~laugh ASK~saw ASK~symptom ASK~this BABY~#10
 BABY~. BABY~after BACK~SIDE BACK~went BEAT~hard BEAT~that BELLY~#54 BLOOD~biopsy BLUE~SKIN BLUE~on BREATH~.
 BREATH~LIVE BREATH~SWELL BREATH~empty BREATH~every BREATH~for BREATH~run BREATH~through BREATH~up BURN~el
 CONFUSED~about CONFUSED~the CRY~, CRY~SELF CUT~chop CUT~el DIE~to DIE~whil DROOP~, DRUG~ADMIN DRUG~a END~cough
 END~night END~this EYE~contact EYE~my FACE~filler FAINT~i FAINT~with FAMILY~the FEVER~VOMIT FEVER~baja FEVER~is
 FEVER~night FEVER~to FINE~BABY FINE~in FINE~news HEAD~BACK HEAD~at HEART~FINE HEART~set HISTORY~#25 HISTORY~,
 HISTORY~SUGAR HISTORY~but HISTORY~spr HISTORY~stent HISTORY~to INJURE~after KILL~lol LABOR~and LEAVE~FINE LEAVE~TARRY
 LEAVE~my LIMB~FINE LIMB~PAIN LIMB~a LIMB~chop LIMB~click LIMB~el LIMB~onion LIMB~wher LIVE~TARRY LIVE~at LIVE~out
 MEANS~FACE MEANS~rang MOVE~#25 MOVE~FINE MOVE~MUCH MOVE~PAIN MOVE~box MOVE~today MUCH~FINE MUCH~LEAVE MUCH~TARRY
 MUCH~but MUCH~is NOTE~can NUMB~ASK NUMB~SKIN NUMB~for NUMB~from NUMB~lol PAIN~. PAIN~TRIVIAL PAIN~about PAIN~away
 PAIN~cough PARENT~SEIZE PARENT~and PARENT~murio PARENT~tuvo PARENT~will PET~LIMB PILL~ADMIN PILL~FAINT PILL~SEIZE
 PILL~is PILL~pued PILL~study PILL~to PILL~well PILL~wrong PILL~yesterday POISON~bloat PREGNANT~can PREGNANT~vacation
 PRESS~MUCH PRESS~period PRESS~up PRESS~was SAFE~HISTORY SAFE~after SEIZE~for SELF~BLOOD SELF~SAFE SELF~dijo SELF~do
 SELF~durmio SELF~manana SELF~now SELF~or SELF~sueno SELF~this SELF~va SHAKE~the SIDE~. SIDE~this SKIN~ASK SKIN~POISON
 SKIN~no SKIN~spread SPEAK~about STOOL~dark STOOL~from STOOL~iron SUGAR~INJURE SUGAR~lunch SWELL~am SWELL~but
 SWELL~gland TAKEN~TARRY TAKEN~now TAKEN~unit TARRY~and TRIVIAL~BLOOD TRIVIAL~de VEHICLE~murder VEHICLE~was VOMIT~una
 VOMIT~vez WAKE~w WISH~#54 WISH~NOTE WISH~food WISH~into WISH~this WISH~with about~DRUG about~PAIN about~~a acct
 acct~#many action action~WISH action~~plan add adjust afraid~~of after~LIMB after~biopsy after~pizza after~~dinner
 after~~leg after~~pizza ago all~~day al~hashimi al~~hashimi amara am~PAIN am~not am~so am~still am~with am~~allergic
 am~~still and~SAFE and~bloat and~d and~driv and~had and~hung and~lost and~no and~~bloat and~~cold and~~lost any~PAIN
 any~~thought an~, an~~extra appt arde are~after are~cold are~for are~hard arm~~fell ask~if asthma as~~told at~#2
 at~#54 at~wed at~~#2 availabl ave awarenes away~the a~#2100 a~ADMIN a~SIDE a~at a~doctor a~killer a~rock a~runny
 a~teenager a~with a~~#10 a~~doctor a~~friend a~~leg a~~rock a~~runny a~~teenager baby-~shower baby-~~shower back~~is
 back~~went bad~my baja baton baton~roug baton~~roug beat~~the bebe~~tien bee been~HISTORY been~MOVE been~sad
 befor~bed befor~lunch befor~~bed befor~~lunch bel~~, ben~jerry best~, best~~, between~#25 be~PREGNANT be~this be~~the
 bike~FINE bloat~after bloat~~after boss boss~~want breath~~through bruis bruis~on bug~is burn~~the burn~~when but
 but~PILL but~~fine but~~no but~~not by~at by~care callback call~you call~~#300 call~~in can~becaus can~caus can~find
 can~he can~open can~that can~the can~~come cartwright casi~DIE casi~SELF casi~~me cast~SKIN catheter cell~#many
 chest-~cold chest-~~cold chirp chop~, chop~onion chop~~onion clair clean clos code~on cold~PILL cold~for cold~in
 cold~winter cold~~in cold~~sore comi~y confus~~about con~, con~esta con~~esta cort~~el cough~at cough~days
 cough~night cough~some cough~~at could could~caus could~for could~have could~i could~that could~~i county~health
 county~~health cover cpap~serial cpap~~serial crash~~after crash~~and crav cual cual~~son cuando custody cut~~my
 cut~~on cvs date~is date~~of daughter~~got day daycar da~ALLERGIC dead~~lol dear de~#many de~tos dialysi~is diamond
 did~the did~~my died~i diet~. differenc dijo~ASK dijo~~que dob does~a does~~a does~~the dose~~and dos~~pastilla
 down~~sinc do~have do~pick driv~WORST drop~a drop~and drop~~my drown~~in dry~BREATH dry~the dry~~air due~in due~~in
 dying~~for dying~~to eat eau eau~clair eau~~clair effect~. effect~of effect~~of elbow else el~come el~~parto email~at
 email~is en~, esta~pued estoy~DIE estoy~PREGNANT es~FINE es~~normal exercis~~help extra~~vitamin ex~~has eyes~~,
 eyes~~and eye~~is fami~~history feet~~are fell femal ferraro filler~SWELL filler~~swell finger~~chop flos flush
 for~HEAD for~TAKEN for~WISH for~day for~eczema for~lol for~my for~of for~pleas for~travel for~~#25 for~~eczema
 for~~that for~~week frank~in frank~the from~ADMIN from~new from~stres from~wrong from~~sleep from~~stres front~desk
 front~~desk f~#1000 f~~#1000 gas~~and get~PAIN give~my give~this gland gone good~~, got~#10 got~hung got~~#10
 got~~hung got~~my gums~ASK gums~BLOOD gun~~rang ha had~ALLERGIC had~at had~cancer had~night hago~da handful~~of
 hang~~out hashimi has~, has~had have~cold have~no have~now have~sad hdl hdl~#54 hdl~~#54 health~shar health~~shar
 heart-~~medication heavy~~period help~~me he~, he~ASK he~a he~~threaten hick~, high~school high~~school hour~.
 hour~~. how~~do hung hungry hurt~~a hurt~~my ibuprofen if if~MUCH if~get insert insuranc~~is in~URINE in~WISH in~by
 in~from in~heat in~june in~lol in~now in~patient in~school in~spr in~winter in~yuma in~~#3 in~~from in~~high in~~june
 in~~or in~~winter ir~a ir~~a is~INJURE is~PARTNER is~be is~it is~on is~play is~set is~solomon is~tomorrow is~until
 is~~#149 is~~#2 is~~dark is~~heal is~~heavy is~~itchy is~~much is~~normal is~~set is~~solomon is~~throw is~~tomorrow
 is~~when is~~wrong it~#1000 it~LIMB it~show it~~a it~~again it~~bled it~~show i~#10 i~HEART i~cold i~dinner i~flos
 i~i i~muscl i~no i~only i~short i~wet i~writ i~~could i~~flos i~~still i~~walk i~~work i~~writ jerry john john~s
 john~~s jump~on jump~~on just~this just~tir just~~tir keep~~the kick~~me kind knock~my last~~spr last~~year
 laugh~hard laugh~so laugh~~so la~MOVE la~PRESS la~da la~desd la~muela la~nariz la~~medicina la~~muela la~~nariz
 la~~presion ldl ldl~hdl legal~name legal~~name less let~us let~~us licens~#54 licens~no licens~~is licens~~no
 like~rock like~said like~~the lips~~swell lip~~filler lock~out look~, look~FINE look~for los~ADMIN los~LIMB
 los~~resultado lot low low~. ly~the made~~my make~~peopl mama~~se manager may~i may~~i me~~at me~~cai me~~dijo
 me~~durmio me~~tir me~~to me~~up min~#10 min~PAIN mi~~esposo mi~~familia morn~at mosquito~SKIN mother~~s mov~~to
 mrn~#many mrn~, mucho much~TARRY much~~coffe muela murio~HEART murio~un my myself~~or my~#2100 my~ALLERGIC my~POISON
 my~TARRY my~aid my~appetit my~at my~chart my~chop my~clas my~cpap my~d my~dose my~explod my~gallbladder my~had
 my~himself my~job my~licens my~lol my~manager my~no my~number my~onion my~passport my~patch my~period my~snor
 my~social my~ssn my~therapist my~this my~thyroid my~~appetit my~~back my~~boss my~~chart my~~contact my~~cpap
 my~~gallbladder my~~hear my~~job my~~nose my~~passport my~~period my~~plan my~~social my~~ssn my~~therapist
 my~~thyroid my~~wife name~is name~~is need~. need~ALLERGIC need~fast need~~my need~~vaccin neg nervou~surgery
 new~BREATH new~SELF new~glass new~~glass ngozi nick~my night~shift night~~shift nobody~at nobody~is nosebl~minut
 nose~can nose~~bled noth~~help not~BELLY not~becaus not~deep not~driv not~well not~~open now~and no~#many no~at
 no~comer no~en no~my no~quier no~shortnes no~show no~to no~~#many no~~blood no~~me no~~pain no~~quier no~~shortnes
 no~~show number~#many number~is number~~is numb~~from numero~de numero~~de of~KILL of~SELF of~WAKE of~an of~cough
 of~diet of~from of~hour of~if of~in of~lol of~strip of~that of~~#25 of~~not of~~that ok~~will once~after once~~after
 one~EYE one~PILL one~~eye onion~, onion~~, on~#many on~CLOTH on~april on~heel on~is on~label on~sofa on~~#many
 on~~april order~, or~WISH or~~just out~like out~strip out~~to over~~, pain~~sinc panic~BEAT panic~~attack para~~el
 patient~name patient~~name pcp peopl~~suicidal per physical~therapy physical~~therapy pico~y pill~~a pill~~this pit
 pleas~arriv pleas~my pleas~~arriv por~la por~~el por~~la positiv pressur pres~on provider~is pt~, puedo~con pull~~a
 push~to rather~than reaction~the red~i refer~dr ring~ears ring~my rins rite~aid rite~~aid room~~, rosalind roug
 run~HEART safety~WISH safety~~plan safe~~to sale sangro santa saturday~so saturday~~so saw~~the says~it says~~it
 scab~LEAVE school~, school~~, scrap scrap~LIMB seat second~one second~~one seizur~~and seizur~~sinc se~cayo se~durmio
 se~no shock~the short short~, should~~be show~is sight~~of sincer~, sinc~~i sinc~~my sintoma~derram sintoma~un
 siobhan sister si~da skip sleep~~becaus sleep~~study sleep~~well sleep~~wrong slept~~#10 smil snom~~#many snor~and
 snor~~and sofa some~on so~LEAVE so~is so~miss spot~the statement statement~account stitch~come stitch~look
 stitch~~come stitch~~look stool~~from stop~~my stop~~tak strangl street stress- stress-~test stress-~~test strong
 stuffy~nose stuffy~~nose stung~~by subscriber subscriber~id subscriber~~id sugar~~#200 sure swollen~~gland syndrom
 s~SAFE s~SELF s~and s~came s~in s~~in t take~~#2 talk~~about tariq teeth~drool ten~HISTORY test~again that~TAKEN
 that~again that~bad that~my that~the that~~bad the ther~for ther~~a they~my they~out the~NUMB the~bank the~biopsy
 the~blood- the~bug the~care the~cast the~days the~dental the~drop the~ear the~er the~even the~flight the~front
 the~gave the~group the~implant the~ivy the~line the~list the~no the~number the~open the~park the~physical
 the~prednison the~scan the~sofa the~surgeon the~yesterday the~~biopsy the~~blood- the~~bruis the~~care the~~cast
 the~~cream the~~dental the~~er the~~flight the~~front the~~highway the~~implant the~~park the~~physical the~~poison
 the~~scan the~~sofa the~~surgeon this~SKIN this~cast this~with this~~cast this~~rash thought~~, thought~~. threw~~up
 thyroid~PILL thyroid~~pill tics tics~wors time~my time~~is tingl toe~~nail tomar~PILL tomar~esta tomar~esto tooth
 too~~high tourett tourett~tics tourett~wors tourett~~tics to~#200 to~#many to~baton to~fast to~lose to~new to~or
 to~roug to~school to~that to~wait to~~#10 to~~baton to~~death to~~fast to~~lose to~~this tri~KILL troubl~~breath
 tuvo~un tuvo~~un twic twic~~and two~in tylenol~~for tylenol~~help una~la under under~CHEST unles up~FINE up~MUCH
 up~TRIVIAL up~for up~some up~this up~w up~you up~~some up~~w us~know us~~know van vin~, vitamin~c vitamin~d
 vitamin~~c vitamin~~d vomit~~sinc wait~time wait~~time warsam was~#149 was~~#100 was~~a was~~born was~~great was~~so
 watch~about went~out went~to went~up went~~out went~~up were were~FINE we~are we~~are wher~i whil~. why~charg
 wife~~will will~TAKEN will~call will~~call wire with~aetna with~lol with~~aetna with~~me work~NOTE worri~about
 worri~~about would~a would~like would~~like yet~, yet~~, yona yona~warsam yona~~warsam your~staff your~~staff youssef
 you~KILL you~a you~guys you~to you~~guys yo~, yo~femal yo~~femal yuma
-0.5 #1000~#10 #1000~#25 #100~#100 #100~of #100~old #100~~year #104~a #10~HEART #10~diaper #10~lbs #10~time #10~wet
 #10~~#25 #10~~lbs #10~~today #10~~wet #149~#149 #149~ASK #149~at #1~#25 #1~and #1~my #200~#100 #200~#54 #2100~can
 #2100~i #25~#many #25~. #25~BABY #25~december #25~february #25~gaug #25~needl #25~~#2100 #25~~december #25~~february
 #25~~gaug #300~~#many #3~#25 #54~#89 #54~can #54~min #54~old #54~~#1000 #54~~#89 #54~~min #54~~year #69~and #69~i
 #69~morn #89~#many #89~the #89~~#many #many~#1000 #many~, ,~#149 ,~#89 ,~KILL ,~LIVE ,~WAKE ,~after ,~bandaid ,~by
 ,~days ,~dob ,~estoy ,~id ,~iron ,~leilani ,~liquid ,~may ,~minut ,~only ,~other ,~puedo ,~question ,~rins ,~same
 ,~slept ,~sodium ,~thing ,~usual ,~version ,~wait ,~well ,~who ,~wrong ,~ya ,~your ,~~back ,~~bandaid ,~~leilani
 ,~~liquid ,~~look ,~~md ,~~rins ,~~same ,~~slept ,~~so ,~~sodium ,~~the ,~~too ,~~which ,~~who ,~~wrong ,~~ya ,~~your
 8th ADMIN~CRY ADMIN~friday ADMIN~from ADMIN~it ADMIN~of ALLERGIC~END ALLERGIC~as ASK~#1000 ASK~ASK ASK~EYE ASK~can
 ASK~for ASK~hago ASK~i ASK~is ASK~sit ASK~work BABY~ADMIN BABY~BEAT BABY~PILL BABY~SKIN BABY~for BABY~like BABY~soft
 BABY~tien BACK~ASK BACK~by BACK~from BEAT~ADMIN BEAT~LIMB BEAT~MUCH BEAT~PRESS BEAT~WORST BEAT~for BEAT~goal
 BELLY~PREGNANT BELLY~SKIN BELLY~at BLOOD~MOVE BLOOD~flos BLOOD~with BREATH~SPEAK BREATH~easy BREATH~hour BREATH~it
 BREATH~la BREATH~smell BREATH~tast BURN~FINE BURN~THROAT BURN~URINE CHEST~at CHEST~or CLOTH~FINE CONFUSED~by DIE~,
 DIE~boredom DRUG~HISTORY END~#3 END~ALLERGIC END~at END~blood- END~cold END~my END~on END~the END~thinner EYE~.
 EYE~LEAVE EYE~like EYE~rins EYE~thing FACE~my FACE~so FAINT~test FEVER~. FEVER~after FEVER~de FINE~MUCH FINE~SIDE
 FINE~afternoon FINE~night FINE~no FINE~on HEAD~ASK HEART~for HEART~with HISTORY~BEAT HISTORY~KILL HISTORY~PARENT
 HISTORY~march HISTORY~tuesday INJURE~his KILL~as KILL~just KILL~paperwork KILL~time KIN~#10 KIN~HISTORY KIN~need
 KIN~own KIN~s KIN~school KIN~tos KIN~up LEAVE~CLOTH LIMB~at LIMB~cancell LIMB~get LIVE~am LIVE~and LIVE~my LIVE~now
 MOVE~ASK MOVE~day MOVE~for MOVE~quick MOVE~step MUCH~EYE MUCH~high MUCH~long NUMB~cream NUMB~my OTHERS~ADMIN
 OTHERS~if PAIN~END PAIN~WISH PAIN~are PAIN~de PAIN~pushup PAIN~troubl PARENT~INJURE PARENT~died PARENT~strok
 PARTNER~no PILL~#1000 PILL~OTHERS PILL~can PILL~liquid PILL~on PILL~or PILL~para PILL~pleas PILL~the POINT~ADMIN
 POISON~, POISON~FINE POISON~can POISON~control POISON~detector PREGNANT~and PREGNANT~first PREGNANT~ice PRESS~SELF
 PRESS~cuff SAFE~fly SEIZE~#2100 SEIZE~. SEIZE~i SEIZE~was SELF~BACK SELF~FAMILY SELF~HEAD SELF~PARTNER SELF~PET
 SELF~SKIN SELF~by SELF~cortaron SELF~olvido SELF~telefono SELF~time SELF~una SIDE~WISH SIDE~that STOOL~is SUDDEN~LIMB
 SUGAR~SUGAR SUGAR~drop SUGAR~log SUGAR~this SWELL~. SWELL~with TAKEN~#1 TAKEN~BREATH TAKEN~any TAKEN~big TAKEN~both
 TAKEN~detector TAKEN~food TAKEN~one TAKEN~plenty TAKEN~the TAKEN~una THROAT~not THROAT~y TRIVIAL~ASK TRIVIAL~CHILD
 TRIVIAL~HEAD TRIVIAL~TRIVIAL TRIVIAL~bruis URINE~i VEHICLE~died VEHICLE~on VEHICLE~seat VEHICLE~the VOMIT~#10
 VOMIT~on VOMIT~under WAKE~for WAKE~to WISH~, WISH~could WISH~doing WISH~el WISH~for WISH~pickup WISH~well a1c~is
 a1c~~is about~BREATH about~LIVE about~in about~not about~percent account~no account~~no act~up act~~up addres~,
 after~FINE after~gym after~milk after~~milk age~, age~~, ago~~, ago~~i alarm alarm~is alarm~~is allergi~, allergi~act
 allergi~up al~hassan al~~hassan amy am~about am~by am~eat am~lol am~nervou am~~nervou and~CRY and~PILL and~feed
 and~for and~ice and~play and~sometim and~two and~your and~~drool and~~play and~~red and~~swollen angel ankl~~,
 ankl~~is anos~~tuve ants anxiety~befor anxiou~befor anxiou~~befor any~CHEST any~near any~~chest an~ASK an~LIMB an~a
 an~vitamin an~~arm app~#10 app~version app~~crash app~~version are~ADMIN are~TRIVIAL are~you are~~you arriv~ear ask
 ask~SELF asleep asleep~on asleep~~on as~teenager attend~, attend~~, at~#10 at~ASK at~com at~desk at~dot at~every
 at~hospital at~your at~~#54 at~~my at~~your aunt~~had authorization a~LIMB a~SAFE a~SKIN a~TARRY a~an a~bad a~group
 a~mammogram a~no a~pen a~prior a~real a~step a~stuffy a~~bad a~~dose a~~kid a~~mammogram a~~minut a~~pain a~~pen
 a~~pill a~~prior a~~real a~~stuffy a~~whol back~~at barbieri been~FINE been~about been~~#10 been~~feel beer befor~,
 befor~blood- befor~colonoscopy befor~my befor~prep befor~~my bell bell~palsy bethany better~~sinc better~~today
 be~next big~PILL big~~pill bill bin~through bin~went birth birth~~clas black~~and bled~~for bloat block blood-~.
 blood-~MUCH blood-~cuff blood-~on blood-~test blood-~~test blood~~in board bomb~my bomb~~my bookmyvisit boredom~in
 boredom~~in both~~hand box bp~and bp~this branch bread breath~~easy breath~~smell bring~my brok~~out butt but~no
 by~#25 by~cancell by~my by~~#25 by~~cancell cai cai~~de call~, call~~if cambiar~la cambiar~~la came~BACK came~LEAVE
 came~~back came~~off cancell can~a can~an can~at can~for can~low can~wait can~well can~~this carbon~detector
 carry~ALLERGIC carry~an carry~~an case~not cat~~scratch caus~CHEST caus~KILL caus~PAIN caus~WISH caus~~chest
 caus~~suicidal ceil chart~number chart~~number check~is check~~my chest-~congestion chest-~~congestion chok clean~and
 clean~dry click~ASK click~i click~~when clock clot~~on code~, cold~night colleg~, colleg~~, comer come~with
 come~~bien concussion~, confus~~by contact~is contact~my contact~~is conversation con~de copy~my cortaron cough~not
 cousin cover~by cover~~by cpap~leak cpap~mask cpap~~mask cpr~~clas cp~, crav~ice crav~~ice dark~iron date~~is dawn de
 december delet deni~any deni~of deni~~any desd~ayer desd~~ayer design despu de~#2100 de~HISTORY de~LIMB de~con
 diaper~today did~~not died~, died~and died~of died~~of dinapoli disc dmitri doctor~this does~TAKEN does~it does~~it
 dose~becaus dose~i dose~my dose~on dose~~on dot~com dot~~com down~~from do~an do~i do~prep do~the do~to do~wait
 do~~that drank~~water drink~~plenty driver driv~TAKEN drool drop~~a dry~, duerm~el duerm~~el dunlap durmio~la
 durmio~~el durmio~~la dx ear~infection ear~tub ear~~infection ear~~tub easy eat~again el~en email~, email~~, emt
 end~~of en~los esta~~medicina estoy~FINE estoy~~bien es~#1000 es~#many es~el es~~el fax~#1000 feel~~down feel~~good
 ferraro~, finger~~tingl firmwar firmwar~#10 firmwar~~#10 first~~, five~HISTORY flema flight follow~SELF follow~in
 follow~~me foot~~by forget~the forget~~the for~BACK for~CRY for~call for~cholesterol for~days for~first for~night
 for~pickup for~thre for~time for~~cholesterol for~~labs for~~pickup for~~thre four~PILL from~#2100 from~#69
 from~BREATH from~HISTORY from~iron from~sun from~~#2100 from~~#69 from~~, from~~cough gallbladder gasp~~, gaug
 gaug~needl gaug~~needl gene get~LEAVE get~out get~through get~~out get~~through giulia giv~SELF giv~~me goal~PRESS
 goal~~weight goes goes~ASK goes~NUMB goes~i going~~well good~~afternoon good~~news good~~night got~ALLERGIC got~SIDE
 got~~stung grac green group~for group~~for gums~~ble hace~~anos had~an had~bad had~reaction had~strok had~~an
 had~~preeclampsia half~~a happen~TAKEN happen~if happen~~if hard~i has hassan has~BLUE has~an has~~an have~SIDE
 have~not have~~no have~~not hav~any hav~the hav~~any hav~~pain hay heart-~#69 heart~~strok hep hep~b hep~~b here~~my
 he~FAINT he~not hijo~~tien his~, his~he hi~. hi~i hi~ther hi~~ther hold holiday home~phon home~~phon hot~MUCH ice
 ice~cream ice~~cream if~a if~am if~this in infection~i inhalador inhaler~~tast insuranc in~#1 in~STOOL in~case
 in~heel in~march in~may in~minut in~morning in~paperwork in~plac in~room in~went in~yet in~~#10 in~~#54 in~~case
 in~~half in~~march in~~may in~~paperwork is~#25 is~#89 is~. is~SUGAR is~clear is~number is~pickup is~rest is~slow
 is~~#10 is~~clear is~~driv is~~low is~~real is~~stiff is~~weak it it~and it~but it~chart it~dangerou it~food it~time
 it~~dangerou it~~down it~~safe ivanova ivy~SKIN ivy~~rash i~, i~DROOP i~MOVE i~a i~as i~bomb i~by i~cry i~felt
 i~forgot i~hair i~hungry i~jog i~lol i~long i~nervou i~nitro i~ran i~s i~sick i~start i~stress i~~ble i~~bomb
 i~~drink i~~fell i~~felt i~~forgot i~~jog i~~quit i~~ran i~~sit jack~the join~the join~~the joy~, joy~~, jump~my
 justificant just~know keep~~doing kept kind~, knock~out lantu lashonda lat latasha late~~today lat~, lat~~, la~ADMIN
 la~tapada licens~plat licens~~plat light~the like~an like~you like~~my like~~you line~and link lip liquid littl
 littl~~blood liv~~near lol~no lol~~no long~, long~driv long~~driv look~END look~clean look~red look~~clean low~FEVER
 lunch mai mak maricel mask~leak mask~~leak mata md medical~ADMIN medical~licens medical~~licens medical~~record
 meeting~, meeting~~, metformin~~, me~~cortaron me~~desmayo me~~mata me~~olvido me~~pued mg mild~~headach min~HEART
 min~~late mom~~pass monday~, monday~~, monoxid~~detector morn morn~from morn~sicknes morn~~from morn~~sicknes motion
 motion~sicknes motion~~sicknes mrn~~#many mrn~~, muscl~PAIN my~#110 my~#many my~SHAKE my~SUGAR my~addres my~anxiety
 my~armpit my~as my~butt my~chang my~cholesterol my~com my~email my~flu my~his my~light my~may my~next my~nose my~not
 my~peel my~shin my~through my~tooth my~well my~wet my~wore my~work my~~account my~~anxiety my~~appointment my~~armpit
 my~~butt my~~cholesterol my~~email my~~eyes my~~gun my~~schedul my~~shin my~~surgery my~~tooth nail name~,
 nariz~tapada nariz~~tapada ne necesito~ADMIN necesito~justificant necesito~un necesito~~un new~make next night~from
 night~the night~was nobody~, normal nose note~~for not~break not~cry not~not not~open not~thes not~wait not~~eat
 not~~going not~~hurt not~~now not~~respond not~~sleep not~~take not~~wait now~my no~ADMIN no~is no~~more npi~~#many
 number~~#many numb~~cream numb~~when nunca~en nurs~. nurs~licens nurs~to nurs~~licens of~ALLERGIC of~TAKEN of~befor
 of~boredom of~but of~drug of~shap of~strok of~test of~~boredom of~~shap ok old~one old~~one olvido olvido~la one~,
 one~a on~paper on~weekend opening or~MUCH or~be or~today out~SELF out~in out~shap out~work over~~the o~, pack
 pain~~at pain~~in pain~~is pain~~or pale palsy paper~on part pastilla~~de pastilla~~para patient~call patient~id
 patient~seen patient~~id patient~~seen pen phon~the physical~my physical~therapist physical~~therapist pickup pick~my
 pill~~to pill~~yesterday pizza~, plan plenty poison~~control por~el prednison pressur~~and pressur~~cuff pt~PREGNANT
 pt~is pt~~is puedo~PILL push~ADMIN put~it put~~it que~~hago quier~su qureshi rash rashid~through rashid~went
 rashid~~went rash~~is rate~#69 rd ready~~for refer~by refer~~by regard~, regard~~, replac~, review right right~~.
 room room~, run~#10 run~~#10 ruolan sad~my said~and same schedul~~is scrap~OTHERS scrap~~her scratch~~me second~~,
 see~~me seguro sensor~INJURE sensor~~fell serial~number serial~~number se~BREATH se~olvido shak~~, she~and she~at
 she~eat she~has she~not she~~has shin ship shock~ASK shoot~my shortnes~, shot~~myself shot~~of sincer~~, sinc~~march
 sin~~aire sion skip~a skip~dose skip~the skip~~a skip~~the sleep slight slow~, smok~~#3 some~the so~have so~~the
 specialist spider~my spill~my spit~after spit~up spit~~up ssn~#many ssn~~#many stand~~the start~the start~~the stay
 step~goal step~~goal stiff still~BLOOD still~at still~has still~wait still~~bleed still~~has still~~wait stop~~in
 strangl~~my strok~group stuffy~, sugar~~drop sugar~~log support~for sure~it surgery~. surgery~FINE surgery~was
 surgery~~was survivor sushi swallow~~big swim~my symptom~of symptom~~of s~BACK s~~name tabs tapada tast~funny
 tast~~funny teenager~to tengo~FACE tengo~THROAT tengo~los tengo~~fiebr test~BACK test~FINE test~~positiv thank~~.
 than~do than~~do that~was therapy~for therapy~my therapy~~for ther~an ther~the thes~, they~drew they~~drew the~CHILD
 the~EYE the~SAFE the~SELF the~SKIN the~about the~app the~at the~bag the~cancell the~cold the~day the~dose the~every
 the~exam the~exercis the~fast the~get the~log the~machin the~morning the~paper the~patient the~prep the~pump the~same
 the~specialist the~stitch the~told the~vitamin the~work the~you the~~app the~~bel the~~cost the~~death the~~doctor
 the~~emergency the~~fast the~~first the~~foot the~~group the~~kids the~~knif the~~left the~~machin the~~monitor
 the~~morn the~~morning the~~pump the~~same the~~school the~~sensor the~~specialist the~~stitch the~~vitamin the~~way
 this~but this~caus this~make this~was thre~, throat~~is tien tir~this today toe~~, took~~#1 took~~my took~~one
 tooth~, too~~long tos~flema to~#100 to~CRY to~WISH to~call to~carry to~confirm to~if to~of to~send to~~#100 to~~call
 to~~carry to~~confirm to~~send to~~talk train~~for trampolin trampolin~my trist tri~END tri~to tri~~to troubl
 troubl~BREATH try~, turkey tuve tuvo~HEART twist~~it two~ADMIN two~HEART two~~tylenol un~justificant un~~justificant
 upper upset~BELLY upset~my upset~~my up~ADMIN up~a up~hour up~nose up~today up~~#10 up~~with using~it using~~it vein
 vet virginia vu walk warm was wash~my was~#69 was~VEHICLE was~~last was~~late water~. water~SAFE water~my water~~safe
 wayn weight~~#149 weird~the went~~to we~MOVE what~~to wheelchair when~~does when~~i wher~do whistl wifi will~i
 will~out winter~, winter~~, with with~you with~~insuranc with~~my with~~you wore~LEAVE wore~~off work~SELF work~as
 work~night work~~as work~~is worth worth~~it would~LEAVE would~i would~than would~~kill wound~look wound~~look
 wrong~on wrot~to yesterday~is your~, you~#1000 you~EYE you~any you~can you~may you~much you~my you~open you~said
 you~send you~so you~~can you~~may you~~open you~~said you~~see you~~send y~THROAT y~duerm y~~quiero zoloft
-0.4 #1000~#1900 #1000~#89 #1000~. #1000~and #1000~mg #1000~my #1000~ne #1000~w #1000~~#89 #1000~~#many #1000~~.
 #1000~~ne #1000~~w #100~MUCH #100~after #100~day #100~yo #100~~after #100~~yo #10~#2 #10~#2100 #10~ASK #10~at #10~pm
 #10~~for #10~~pill #110~, #110~my #149~#104 #149~HEART #149~~#104 #1~#2100 #1~~#1 #1~~#2 #200~#200 #200~, #200~after
 #200~~#100 #200~~after #2100~and #2100~in #2100~not #2100~was #2100~~and #2100~~i #25 #25~ASK #25~have #25~i
 #25~~#many #25~~, #2~#3 #2~. #2~of #2~~. #300~, #3~days #3~the #3~~#25 #3~~days #54~#many #54~ADMIN #54~and #54~for
 #54~on #54~pm #54~~am #54~~pm #69~am #89~#100 #89~#149 #many~#10 #many~#many #many~PREGNANT #many~the #many~~#10
 #many~~, #many~~on $2499 ,~BURN ,~NUMB ,~PILL ,~bring ,~call ,~cmp ,~day ,~does ,~doing ,~dose ,~dry ,~echo ,~fast
 ,~in ,~it ,~juic ,~know ,~mai ,~malaria ,~most ,~night ,~or ,~pm ,~riverbendhealth ,~st ,~symptom ,~tomorrow ,~tx
 ,~wher ,~would ,~~#many ,~~doing ,~~fine ,~~malaria ,~~most ,~~new ,~~riverbendhealth ,~~second ,~~should ,~~sore
 ,~~st ,~~sugar ,~~this ,~~tx ,~~use ,~~usual ,~~walk ,~~wher ,~~will 10mg 11pm 14th 28th 81mg~not 81mg~~do
 ADMIN~SWELL ADMIN~asks ADMIN~has ADMIN~in ADMIN~is ADMIN~la ADMIN~was ADMIN~wrong ALCOHOL~with ALLERGIC~ALLERGIC
 ALLERGIC~WISH ALLERGIC~it ALLERGIC~need ASK~. ASK~ADMIN ASK~an ASK~differenc ASK~new ASK~puedo ASK~sign ASK~tell
 ASK~time ASK~watch ASK~water ASK~worry ASK~would BABY~#3 BABY~HEAD BABY~LEAVE BABY~on BABY~so BACK~#2100 BACK~after
 BEAT~after BEAT~and BEAT~el BEAT~gym BEAT~i BEAT~is BEAT~like BEAT~of BEAT~sol BELLY~HISTORY BELLY~PRESS BELLY~from
 BELLY~the BLOOD~el BLOOD~surgery BREATH~again BREATH~stair BREATH~tir BREATH~today BURN~drill BURN~so CHEST~away
 CHEST~from CHEST~ray CHEST~went CHILD~, CHILD~SKIN CRY~for CUT~SELF CUT~hair CUT~on DIE~TARRY DIE~hambr DROOP~it
 DROOP~out DRUG~i END~#54 END~SIDE END~becaus END~day END~eat END~hav EYE~a EYE~about EYE~counselor EYE~doctor
 FACE~MUCH FACE~TAKEN FACE~out FAINT~, FAINT~EYE FAMILY~my FEVER~for FINE~PILL FINE~doctora HEAD~EYE HEAD~TAKEN HEAD~a
 HEAD~no HEART~in HEART~like HISTORY~CHEST HISTORY~CUT HISTORY~am HISTORY~strok HISTORY~surgery INJURE~behind
 INJURE~night KILL~PILL KILL~is KILL~it KIN~#69 KIN~brain KIN~died KIN~got KIN~had KIN~tien KIN~who LEAVE~cpap
 LIMB~PREGNANT LIMB~SWELL LIMB~al LIMB~cover LIMB~for LIMB~it LIMB~nail LIVE~#1000 LIVE~PREGNANT LIVE~mas MEANS~a
 MEANS~on MOVE~anxiou MOVE~de MOVE~min MOVE~much MOVE~out MUCH~. MUCH~SELF MUCH~as MUCH~bag MUCH~no MUCH~so NUMB~FACE
 NUMB~in NUMB~is NUMB~will OTHERS~OTHERS OTHERS~SIDE OTHERS~SWELL OTHERS~at OTHERS~by OTHERS~up OTHERS~vaccin
 PAIN~BACK PAIN~a PAIN~effect PAIN~run PAIN~this PAIN~went PARENT~CONFUSED PARENT~HISTORY PARENT~his PARENT~with
 PARTNER~a PARTNER~says PET~HISTORY PET~died PET~is PET~my PILL~81mg PILL~KILL PILL~LEAVE PILL~MOVE PILL~PAIN
 PILL~befor PILL~day PILL~make PILL~now POINT~for POINT~i POINT~to POISON~SKIN POISON~cats POISON~is POISON~strong
 PREGNANT~#25 PREGNANT~#54 PREGNANT~BEAT PREGNANT~MUCH PREGNANT~PREGNANT PREGNANT~no PREGNANT~not PREGNANT~today
 SEIZE~MUCH SELF~#10 SELF~#1000 SELF~POISON SELF~WORST SELF~an SELF~and SELF~are SELF~email SELF~haha SELF~hambr
 SELF~if SELF~la SELF~pueden SELF~salio SELF~skip SIDE~said SKIN~FACE SKIN~SKIN SKIN~light SPEAK~and STIFF~in
 STOOL~HISTORY STOOL~paper SUGAR~#89 SWELL~PILL SWELL~TRIVIAL TAKEN~LEAVE TAKEN~PAIN TAKEN~PREGNANT TAKEN~PRESS
 TAKEN~SIDE TAKEN~after TAKEN~bag TAKEN~dark TAKEN~on TAKEN~seed TAKEN~thes TAKEN~this TAKEN~toast TAKEN~was
 TAKEN~whil TAKEN~wrong THROAT~TRIVIAL TRIVIAL~HISTORY TRIVIAL~from VOICES~is VOMIT~MUCH VOMIT~SELF WAKE~ear
 WAKE~night WISH~SELF WISH~an WISH~as WISH~com WISH~have WISH~la WISH~let WISH~like WISH~start WISH~you about~HARM
 about~exam about~~exam acabo~PILL acabo~la acabo~~la advil~~and afib after~#54 after~a after~cake after~feed
 after~his after~pap after~pt after~that after~~a after~~his after~~pt after~~that again~this allergy~~. allergy~~test
 amoxicillin am~#69 am~#89 am~OTHERS am~just am~new am~nurs am~paperwork am~this am~~#69 am~~late and~. and~ASK
 and~cold and~cough and~needl and~nose and~pull and~rd and~some and~went and~~has and~~kill and~~needl and~~stop any
 any~BREATH any~of any~opening any~~opening an~email an~infection an~it an~~allergy an~~email appointment app~#25
 app~says app~~says are~PRESS are~cover are~on are~sign are~~cold are~~cover are~~huge are~~my are~~on arm~~is
 arm~~went asks ask~about ask~~about assessment~, assessment~~, as~, attack~~at attack~~when at~OTHERS at~~#10 at~~her
 at~~home avoid away~HISTORY away~and a~STIFF a~bandaid a~blood- a~brain a~counselor a~day a~heart- a~need a~pap
 a~paper a~physical a~question a~rate a~say a~sock a~work a~~#3 a~~blood- a~~brain a~~doubl a~~good a~~matar a~~note
 a~~paper a~~question a~~sock a~~stomach baby back back~~from bad~this bad~with bad~~this bag~of bag~~of beat~~me bed
 been~~sad been~~tak befor~period behind~exercis behind~on behind~~on bend between~, be~TAKEN be~in big~, birth~~,
 bit~~after blanket ble~~when blind blood- blood-~and blood-~was blurry boyfriend~~, bp~, bradle breath~~from
 breath~~on bring~your bring~~your bruis~drew bruis~they bruis~wher bruis~~wher bug~HISTORY bug~PREGNANT bug~~last
 but~LEAVE but~WISH but~am but~eat but~not call~SELF call~my call~to came~and came~in cancer can~ASK can~MUCH can~be
 can~leav can~log care~team care~~team cayo~el chang~. chas chattanooga chattanooga~, chattanooga~tx chattanooga~~,
 chest~~pain chest~~por claim~number claim~~number clear~from climb~, climb~FINE coach cold~~, come~in come~on
 come~~in commut com~not concetta~, concussion~clear concussion~~, control~POISON control~for control~~magnet con~.
 con~esto con~~esto con~~la copy~of copy~~of cough~FEVER cough~for cough~~for could~it could~you could~~you cramp
 crush~~my cut~~pill c~nausea c~o c~~o dad~~had danlo dark~but day~is day~of day~sup day~~sup dea~number dea~~number
 deep~BLOOD deer del~HEART del~~corazon desaparecer de~HEAD de~es de~~cabeza diabet diarrhea~~sinc did~not died
 died~DRUG died~HISTORY differenc~the dinner~so dinner~~so direccion direccion~#1000 divorc does~KILL does~mean
 dolor~~de dose~. dose~~becaus doubl~~dose down~~, do~LIVE do~MUCH do~up draw drill~at drill~~at driv~, drop~on drug
 dr~s dr~said duerm durmio durmio~el each~, eat~FINE eat~~again ehler ehler~danlo ehler~~danlo el~CHILD el~de el~~dedo
 el~~nino el~~pie email~ASK email~it email~~is email~~when er~a er~for esposo esta~~bien estoy~de es~. es~~#1000
 every~#3 every~#89 every~~#3 examen ex~~used fast fast~for fast~~for fax~, fax~the fax~~, fax~~the feel~~anxiou
 feel~~better feel~~kick feel~~safe feel~~tight fell~~behind fine~~, fire~~drill firmwar~. first~were flight~~,
 floor~POISON floor~~cleaner flu~, fly~PREGNANT fly~at fly~~at forget~ADMIN form~~asks forward~the forward~to
 forward~xray forward~~the for~HEART for~an for~clas for~his for~is for~it for~the for~~an for~~his for~~result
 for~~the four frank from~allergi from~dentist from~gym from~~allergi from~~new frozen garden gas gave~my gave~the
 gebremariam get~TAKEN get~blood- get~test get~this get~~a get~~wind goes~to good got~an got~~an gracia~~,
 gracia~~doctora grapefruit grief grief~group grief~~group had~#104 had~HISTORY had~brain had~colonoscopy had~diaper
 had~in had~it had~of had~wet hair~the half~~is handful hand~~tingl has~diaper hate~, have~, have~MOVE have~about
 have~befor have~question hav~after hav~of heart-~of hear~is hello~my help~~, help~~with hemorrhoid hernia~repair
 hernia~~repair he~PAIN he~at he~en he~home he~never hit~~his hi~am hi~~i hold~~my homework home~after home~procedur
 home~~after hors hot~cold how http~riverbendhealth hunt hurt~~, hurt~~his hurt~~like husband~~snor huynh
 ibuprofen~~81mg id~is id~~is if~HEART if~you if~~he insuranc~~again interact interact~my interact~with interact~~with
 in~#3 in~ASK in~OTHERS in~PREGNANT in~aid in~at in~ear in~hear in~min in~morn in~sun in~they in~you in~~on in~~that
 io~f io~not io~~f ip~addres ip~~addres is is~, is~SAFE is~SKIN is~VOMIT is~addres is~almost is~differenc is~doing
 is~first is~heart- is~hoars is~mine is~next is~spread is~suck is~troubl is~well is~with is~~#89 is~~almost is~~black
 is~~blurry is~~chest is~~dead is~~doing is~~great is~~green is~~hoars is~~insan is~~kill is~~mine is~~red is~~suck
 itch~~, it~ASK it~PAIN it~an it~reflux it~solomon it~that it~work it~~help it~~in it~~off i~#89 i~BACK i~LIVE i~POINT
 i~PREGNANT i~SIDE i~URINE i~almost i~anxiou i~both i~call i~charg i~counselor i~fast i~four i~new i~phon i~question
 i~saw i~shock i~some i~stay i~teach i~test i~~almost i~~call i~~chok i~~lift i~~live i~~pee i~~put i~~saw i~~see
 i~~teach i~~want i~~worry jane jefferson juic~, juic~~, jump~of just~check just~~a keep~~com keep~~my kenya
 kept~TAKEN kick kid~~, kill~~it know~the landlord lans larg last~~seizur laughter laugh~at laugh~~at la~BACK
 la~TRIVIAL la~al la~del la~noch la~tard la~~cita la~~espalda la~~noch let~you let~~you licens~#many licens~number
 licens~~number light~on light~~on like~ADMIN like~~crazy line line~on line~~on list~. list~KILL list~WISH
 list~~suicidal live~~at live~~with long~ALLERGIC look~and look~~for loss lourd magnet~~for mail~it mail~~it make
 make~OTHERS make~it make~~it mak~and malaria malcolm male malhotra malia mary~jane mary~~jane medical~is
 medicar~number medicar~~number meet~my meet~~my me~~an me~~duel me~~if mi miroslav mi~~hija modifier mom~~on month~~,
 morn~ASK morn~night much~the much~~tylenol my~#25 my~#89 my~MEANS my~MOVE my~be my~befor my~bp my~exercis my~gets
 my~landlord my~name my~of my~read my~told my~vaccin my~wrong my~~addres my~~aunt my~~battery my~~bp my~~breath
 my~~dog my~~dose my~~exercis my~~landlord my~~ribs my~~vaccin my~~weight nail~, name~aoif name~~aoif near~a need~of
 need~~her neuropathy newborn~~fever new~dose new~patient new~sho new~~dose new~~patient new~~sho next~door next~on
 next~~door ne~ave night night~at night~it nobody~SELF northgat northgat~pediatric northgat~~pediatric not~DIE
 not~HISTORY not~SEIZE not~had not~log not~~had not~~log not~~pass no~SELF no~SHAKE no~SKIN no~idea no~~reason nuala
 number~#1000 often~, often~~, of~#2100 of~ADMIN of~BEAT of~DRUG of~cold of~dose of~fast of~lisinopril of~syrup of~to
 of~up of~would of~~lisinopril of~~pill of~~seizur of~~strok of~~tak ok~~for ok~~on old~and one~for one~my on~LIMB
 on~STOOL on~bottom on~dr on~exercis on~test on~to on~vacation on~vitamin on~was on~~to on~~vacation on~~vitamin
 or~PILL or~troubl or~~troubl out~friday out~yesterday out~~friday over~~this owes owes~$2499 owes~~$2499 o~nausea
 o~~nausea pain~~a pain~~from pain~~went pangilinan~, pangilinan~~, papa~~murio passport~#many passport~number
 passport~~number pat patch~SKIN patch~is patch~~itch patel patient~$2499 patient~owes patient~~owes pat~dry pay
 period~~is phon~#1000 phon~#many phon~~#many photo~of photo~~of pico pill~~by pink pins pins~and pins~needl pins~~and
 plant plant~POISON plan~~for platelet~#10 platelet~~#10 pleas~TAKEN pleas~~take poison~~by policy~. por~nariz
 por~tard print procedur provider~, provider~~, pt~PAIN pt~at pt~~, pued pueden puedo~por pure push push~my
 question~about question~my question~~about ran~of rate~of rate~~of rather~not rather~~not reason~~for receiv
 relaps~on relaps~~on rep~to ring~LIMB ring~~finger rite riverbend riverbendhealth rodilla~~al rout~#many runs sad~,
 safe~~and said~dr said~the said~~to same~. sami says~#10 says~#many says~on say~and scab~came scab~~came scan~clear
 scholl scholl~insert seasonal seasonal~, seizur~~was serial~#many se~PILL shad shaky she~MOVE she~need she~said
 she~to she~~need she~~said shoot~an shoot~email shoulder should~~we sign~of sign~~of sin skip~my sleep~~is slept~#10
 slept~LIMB slept~my slept~on slept~the slept~~on small~~bruis smell smok~~#10 snak~plant snak~~plant social~#1000
 sol~en sol~~en someth~~, son~~got son~~has sore~~after sore~~and soy~, so~a so~can so~strong so~was so~~done so~~my
 so~~strong sparkl sport start~#25 start~it stiff~~in still~LIVE stitch stitch~friday stock stomach~~hurt stool
 stroke- strok~at strok~my sugar~~#149 sunburn~my surgery~, surgery~BLOOD surgery~~. sweeney system take~~all tantrum
 taper teach team temp~~is ten~~year ter test~ADMIN test~a test~negativ tetanu text~#1000 thai that~. that~ADMIN
 that~for that~you that~~the that~~you then~~, ther~was ther~~was thes~ADMIN thes~PILL they~told they~~gave they~~told
 the~#25 the~CUT the~KILL the~STOOL the~WORST the~ask the~asks the~befor the~ceil the~clas the~cough the~differenc
 the~heat the~in the~instruction the~kind the~link the~marathon the~name the~new the~one the~sent the~spot the~sticker
 the~therapist the~vein the~vet the~was the~went the~~burn the~~ceil the~~clinic the~~cough the~~day the~~differenc
 the~~epipen the~~eyes the~~gun the~~heat the~~marathon the~~new the~~pan the~~prednison the~~schedul the~~sticker
 the~~usual the~~vein the~~vet this~ASK this~MOVE this~SELF this~spr this~work this~~medicin this~~spr this~~week
 this~~with thought~~as thre thre~~year toast~and toilet~~paper told told~SELF told~~me tomar~con toxic~~to to~#1000
 to~#149 to~EYE to~HEART to~about to~after to~as to~choos to~come to~dialysi to~er to~friday to~get to~kenya to~nurs
 to~play to~test to~~#1000 to~~#149 to~~#many to~~a to~~come to~~friday to~~get to~~kenya to~~move to~~play to~~stop
 to~~wait tramadol~#10 tri~my two~FINE two~for two~of tx una~para un~~infarto updat~#10 up~. up~HISTORY up~PREGNANT
 up~can up~ear up~eat up~feed up~once up~with up~~ear up~~once usha va~a va~~a version~#25 version~~#25 vitamin~by
 vitamin~~by vivir~~mas voic~~is volunteer warfarin~~. was~#200 was~FINE was~MUCH was~a was~by was~charg was~just
 was~reflux was~that was~~#200 was~~i was~~just was~~normal was~~reflux week~~. week~~for wei~, well~the went~FINE
 went~HISTORY went~well went~~well were~~fine wet~SELF wet~~myself we~TAKEN we~in we~out what~~time wher~BLOOD
 wher~drew whol~~bag why why~was why~~was will~PAIN will~SELF will~if will~this within with~. with~PILL with~cold
 with~ear with~idea with~infection with~thes with~to with~~that wore would~KILL writ~a writ~~a xray~to xray~~to
 ya~estoy ya~~estoy young~, your~is you~blood- you~gave you~know you~~gave you~~know you~~so y~MOVE y~PAIN y~SPEAK zip
 zip~#many zyrtec
-0.3 #1000~#100 #1000~#69 #1000~ave #1000~mill #1000~old #1000~~#100 #1000~~#25 #1000~~#69 #1000~~and #100~#104
 #100~FEVER #100~is #100~then #104~HEART #104~~and #10~#1 #10~#10 #10~#3 #10~#69 #10~#many #10~each #10~is #10~mg
 #10~month #10~~, #10~~and #10~~month #110~LIMB #110~and #110~but #110~~and #110~~but #149~#100 #149~#69 #149~for
 #149~mg #149~morn #149~the #149~~#69 #149~~mg #1~#1000 #1~#many #1~~#54 #200~#104 #200~~#104 #2100~#54 #2100~HISTORY
 #2100~is #25~#1 #25~#100 #25~and #25~bid #25~creat #25~with #25~~. #25~~semana #2~#1 #2~#2100 #2~#25 #2~at #2~or
 #2~tabs #2~~#3 #2~~benadryl #2~~of #2~~tabs #300~after #300~cake #300~for #300~rd #300~the #300~~, #300~~after
 #3~#2100 #3~. #3~night #54~#100 #54~#25 #54~#69 #54~MOVE #54~is #54~my #54~~#69 #54~~#many #54~~beat #54~~with #69
 #69~#149 #89~#110 #89~but #89~this #89~~#100 #89~~#110 #89~~this #many~for #many~is #many~~#1000 #many~~#many
 #many~~is ,~#10 ,~#3 ,~be ,~chang ,~could ,~cream ,~did ,~gave ,~hirut ,~hung ,~ice ,~lol ,~long ,~matter ,~new
 ,~number ,~patel ,~s ,~scrap ,~shower ,~someth ,~tomar ,~up ,~went ,~wound ,~www ,~~#110 ,~~#149 ,~~#3 ,~~#300 ,~~,
 ,~~cuando ,~~dry ,~~due ,~~gone ,~~hirut ,~~hr ,~~pain ,~~pleas ,~~scrap ,~~wait ,~~what ,~~www 11pm~HEART 11pm~and
 11pm~my 11pm~~and 22nd 2nd~, 81mg~. 81mg~~. ADMIN~#10 ADMIN~#25 ADMIN~#many ADMIN~PREGNANT ADMIN~at ADMIN~been
 ADMIN~by ADMIN~came ADMIN~card ADMIN~chang ADMIN~do ADMIN~for ADMIN~gave ADMIN~question ADMIN~receiv ADMIN~still
 ADMIN~the ADMIN~work ADMIN~you ALLERGIC~my ASK~PREGNANT ASK~URINE ASK~adjust ASK~be ASK~debo ASK~go ASK~happen
 ASK~los ASK~one ASK~person ASK~says ASK~up BABY~CHEST BABY~END BABY~spot BEAT~ALLERGIC BEAT~FEVER BEAT~mosquito
 BEAT~was BELLY~. BELLY~and BLOOD~a BLOOD~in BLOOD~much BLUE~LIMB BREATH~ASK BREATH~MOVE BREATH~after BREATH~this
 BURN~i CHEST~falta CHEST~has CHEST~i CHEST~this CHEST~troubl CHILD~. CHILD~END CHILD~HEAD CHILD~MUCH CRY~. CUT~DROOP
 CUT~from DIE~the DROOP~LIMB DRUG~, END~#10 END~HEAD EYE~#25 EYE~TRIVIAL EYE~and EYE~are EYE~new EYE~un FACE~went
 FACE~with FAINT~MOVE FAINT~TRIVIAL FAINT~away FAINT~new FEVER~MOVE FEVER~STIFF FEVER~a FINE~HISTORY FINE~MOVE FINE~is
 FINE~it FINE~so HEAD~, HEAD~ADMIN HEAD~TRIVIAL HEAD~un HEAD~with HEART~#89 HEART~MUCH HEART~SELF HEART~la
 HEART~matter HEART~not HEART~out HISTORY~#54 HISTORY~. HISTORY~MOVE HISTORY~PILL HISTORY~came HISTORY~del
 HISTORY~diez HISTORY~four HISTORY~intent HISTORY~name HISTORY~today HISTORY~you INJURE~into KILL~PRESS KILL~am
 KILL~if KIN~ASK KIN~LEAVE KIN~dmitri KIN~los KIN~se KIN~sintoma KIN~strok LABOR~INJURE LABOR~LEAVE LEAVE~FEVER
 LEAVE~bed LEAVE~in LEAVE~it LEAVE~now LIMB~#89 LIMB~LIMB LIMB~STIFF LIMB~la LIMB~my LIMB~says LIMB~sentado LIVE~FINE
 LIVE~is LIVE~ne LIVE~next LIVE~of MEANS~i MEANS~look MEANS~you MOVE~, MOVE~HISTORY MOVE~SAFE MOVE~his MOVE~risk
 MOVE~yesterday MUCH~HISTORY MUCH~a MUCH~after MUCH~even MUCH~fast MUCH~for MUCH~have MUCH~in MUCH~wait NUMB~dentist
 NUMB~i NUMB~not NUMB~the OTHERS~DIE OTHERS~KILL OTHERS~LEAVE OTHERS~LIMB OTHERS~about OTHERS~call OTHERS~is
 OTHERS~the PAIN~#1 PAIN~#2 PAIN~desd PAIN~i PAIN~shortnes PAIN~the PAIN~un PAIN~y PARENT~law PARTNER~will
 PET~PREGNANT PET~a PILL~#many PILL~de PILL~today POISON~by POISON~hear POISON~to PREGNANT~#89 PREGNANT~CRY
 PREGNANT~WISH PREGNANT~es PRESS~#149 PRESS~. PRESS~HISTORY PRESS~gain SEIZE~ADMIN SEIZE~WISH SEIZE~and SEIZE~giggl
 SEIZE~this SELF~#many SELF~FINE SELF~SWELL SELF~bruis SELF~de SELF~hice SELF~luz SELF~mandar SELF~quier SELF~se
 SELF~under SELF~we SHAKE~is SIDE~ASK SIDE~or SKIN SKIN~LIMB SPEAK~HISTORY SPEAK~la SPEAK~to STOOL~i STOOL~just
 SUGAR~. SUGAR~TAKEN SUGAR~pump SWELL~EYE TAKEN~#100 TAKEN~#1000 TAKEN~#149 TAKEN~again TAKEN~and TAKEN~at TAKEN~befor
 TAKEN~cough TAKEN~for TAKEN~it TAKEN~that TAKEN~today THROAT~and THROAT~it TRIVIAL~, TRIVIAL~FAINT TRIVIAL~but
 TRIVIAL~cough TRIVIAL~la URINE~, VEHICLE~a WISH~END WISH~PAIN WISH~at WISH~murder WISH~through WISH~up about~DIE
 about~TAKEN about~biopsy accession~#many account~#many acct~~#many ach action~for afraid~~i afternoon after~HISTORY
 after~garden after~hike after~stair after~vaccin after~~cake after~~feed after~~garden after~~run after~~vaccin
 again~after again~sorry again~the again~~after agony~~over air~~, allergi~are allergi~~are all~~good all~~of all~~the
 almost~died almost~~died also amlodipin~#1000 amlodipin~#149 amlodipin~mg amlodipin~~#1000 am~DROOP am~FAINT am~a
 am~after am~am am~for am~from am~out am~well am~~a am~~out am~~safe and~, and~CHILD and~HEART and~LIMB and~come
 and~in and~tri and~~keton and~~she and~~spread and~~tri and~~vomit and~~whit anemia ant ant~~del anxiou~about
 anxiou~the anxiou~~about any~. an~reaction an~to are~END are~NUMB are~SIDE are~SKIN are~in are~it are~of are~to
 arms~~are arm~~over ask~the as~. as~of as~usual as~~of as~~usual ate~~peanut at~. at~HISTORY at~as at~can at~center
 at~front at~in at~month at~usual away~in away~~in away~~my ayuno a~HEAD a~HEART a~THROAT a~colonoscopy a~now a~repeat
 a~strok a~study a~two a~video a~your a~~coffe a~~colonoscopy a~~counselor a~~heart a~~person a~~stab a~~strok
 a~~video bad~in bad~or bad~the bad~~or bath beat~~, becaus~SHAKE becaus~felt becaus~the been~a been~amlodipin
 been~and been~~a been~~on befor~TAKEN befor~draw befor~the befor~~the begum better~~now between be~than bid bleach
 bleed~~sinc blood~~is bookmyvisit~. bookmyvisit~~. bp~was bp~~was braxton~and breakfast breathing-~exercis
 breathing-~~exercis breath~~when bruis~~on bump~~his burnt~~my burn~~on but~HISTORY but~can but~says but~that but~~ok
 but~~that by by~phon by~~my cabeza~~un calendar call~#many call~about call~or call~us call~wait call~~us call~~you
 came~up can~#1000 can~BACK can~LEAVE can~PRESS can~again can~in can~look can~send can~smell can~up cats cell~#1000
 cell~is cell~~is chang~it chang~to chang~~to chestnut chor city~, city~~, clean~intact clean~~dry clear
 clinic@webmail cold~END cold~FINE cold~~for collaps~~on comer~HISTORY comer~del comer~~ant come~, come~SIDE com~up
 com~~up concetta~dinapoli controll con~la couch~, could~BEAT could~a could~~strangl cpt cpt~#many cpt~~#many cp~~,
 crack~~my cramp~~at creat creat~#1 creat~~#1 crisi~, cry~, cuando~~debo cuando~~es dad~~died dai~. dar date~PREGNANT
 debt dedo delivery del~SELF deni~, deni~cp deni~~cp detector dexcom de~. de~CHEST de~~#2100 de~~pecho dia died~ASK
 died~a died~~last diet~, diet~~, diez diez~HISTORY diez~~anos dijo discharg disculp disculp~, div divorc~, divorc~~,
 dmitri~it dmitri~look dmitri~says dmitri~~says doctor~said doctor~~said does~not does~this does~~not does~~this
 dog~~died doing~FINE doing~~great dose~and dose~felt dose~is dose~of dose~~of dos~of dos~~of do~WISH do~anyth
 do~bother do~care do~for do~in do~out do~shoot do~~not drill driver~licens driver~~licens drown~~when dry~intact
 dry~~and dry~~intact duel~~un due~date due~~date d~FINE each~and ear~, ear~the easier eat~my eat~now effect~this
 el~EYE el~LIMB el~trabajo el~~trabajo embarazada~~de en end~~this en~LIMB en~noch er~ADMIN er~~for estoy~#25
 even~POINT even~it even~~worth every~PREGNANT every~night every~~hour every~~night eyes~~are eye~~doctor fall~~out
 fami feb feed feet felt~SHAKE felt~~shaky fever~~is fiber file fill~out fill~~out fine~~for fine~~right fine~~today
 finger~~says five~~year fonoti food~. forehead for~BLOOD for~FAINT for~HISTORY for~PRESS for~SUGAR for~TARRY for~a
 for~fridg for~who for~your for~~a for~~this for~~your four~my four~of four~~of fridg from~POISON from~pushup from~to
 funny~and funny~~and gaetano gave~his gene~BACK gene~test gene~~test get~CHEST get~every get~~chest giggl goes~~to
 going~~like going~~through going~~to go~CRY go~PILL go~er go~school go~to grac~period grac~~period grav gun~~hand
 hace~~diez had~FINE had~MUCH had~as had~~#104 hago hair~is hair~thin hair~~is hambr~ayuno handicap handicap~placard
 handicap~~placard hard~am hard~for hard~~for hard~~i has~FEVER has~MUCH has~SEIZE has~a has~nose has~~had have~BLOOD
 have~MUCH have~a have~amlodipin have~hav have~some have~~some hav~~seizur headach~~of heart-~#54 heart-~is heat~KILL
 heat~is heat~~is help~~. here~~next he~#10 he~for he~go he~gym he~have he~school he~~go he~~have he~~hits hick~and
 highway hirut his~BREATH his~FINE his~TAKEN his~scrap his~~eyes hits~~the hit~~me hi~, hi~the hola~, hold~~the
 holter~monitor holter~~monitor hous~TAKEN http~www huong huong~, huynh~, huynh~~, if~can if~skip if~~you improv
 infarto~~hace instead~, instruct insulin~~pump insuranc~~card intact in~, in~BLOOD in~HEAD in~HISTORY in~LIVE in~MOVE
 in~both in~i in~rosa in~santa in~sink in~ther in~~#1 in~~both in~~santa is~END is~FEVER is~POISON is~SELF is~STIFF
 is~TAKEN is~TRIVIAL is~WISH is~alon is~between is~chart is~even is~much is~red is~start is~thin is~wher is~wors
 is~~#25 is~~slow is~~the is~~thin is~~wors itchy~~and it~#1 it~ADMIN it~BACK it~HISTORY it~LEAVE it~caus it~do it~has
 it~lol it~look it~of it~print it~~has it~~here it~~look it~~ok i~#2 i~#25 i~SKIN i~TARRY i~after i~away i~be i~dose
 i~have i~quick i~read i~sad i~step i~stood i~two i~up i~volunteer i~~burn i~~clean i~~drown i~~hurt i~~skip i~~stood
 i~~volunteer i~~would jack~MEANS jul jump~in jump~~in june~, just~CHILD just~need just~~kid just~~need just~~the
 just~~want keep~~water knee~~click knif knock l5~bulg last~~four last~~name la~bulg la~estoy la~~receta la~~tard
 leaflet leav~voicemail leav~~a left~~eye left~~shoulder levothyroxin licens~. like~ALLERGIC like~BABY like~BEAT
 like~SELF like~TAKEN like~~an like~~hurt liquid~. lisinopril~. list~~. littl~~dizzy liv~~, liv~~at llamar log~#200
 log~SELF log~from log~out log~~me lol~, lol~~, long long~i long~the look~ALLERGIC look~an los~sintoma los~~sintoma
 lot~~, love~, low~but low~on low~~on ludmila lunch~, lunch~~, machin~and mac~, mad~at mad~~at mak~~sens mandar
 mandar~ADMIN march~, march~~, mas may~#2100 medical~, medicar~or medicin~~caus member~, me~~. me~~haha me~~hice
 me~~salio me~~under mg~#10 mg~PREGNANT mg~for mg~~for mill minut~each minut~time minut~~and minut~~each miss~the
 mix~with monitor month~ASK morning~, morning~~, morn~is mother~~in mrn~#54 mrs~. mrs~~. murder~my murder~this
 murder~~my murder~~this myhealth myhealth~riverbend myhealth~~riverbend my~#149 my~BLOOD my~BURN my~DIE my~STIFF
 my~TRIVIAL my~VOMIT my~WAKE my~about my~again my~albuterol my~bad my~breast my~card my~cell my~dmitri my~due my~from
 my~low my~lunch my~month my~much my~once my~por my~prid my~rate my~ray my~report my~ring my~soup my~still my~strip
 my~they my~was my~will my~~albuterol my~~ankl my~~appt my~~boy my~~ear my~~heart my~~kid my~~labs my~~late my~~lunch
 my~~lung my~~prid my~~ring my~~sister my~~sugar my~~test my~~thumb nail~is name~s name~~s nasser near~ADMIN near~had
 near~~had need~be need~physical need~prior need~test new~cell new~cream new~of new~~cell new~~cream ne~mill ne~old
 ne~~old ni nick~on nick~~on night~my night~~with nina none normal~~. normal~~for nose~, not~WISH not~hungry not~just
 not~mak not~now not~or not~say not~~alon not~~bleed not~~bother not~~feel not~~hungry not~~mak now~will no~PILL
 no~con no~symptom no~~chill nueva number~#54 number~chang number~for number~my number~on number~~chang number~~on
 numero~#many off~~, off~~and of~EYE of~HARM of~being of~dentist of~dr of~giggl of~is of~laugh of~luck of~the of~this
 of~usual of~yesterday of~~a of~~being of~~birth of~~dr of~~giggl of~~me of~~test oksana ok~~after ok~~to old~mill
 old~~mill omeprazol on~#2100 on~FINE on~PILL on~VEHICLE on~file on~prior on~saturday on~yesterday on~~file
 on~~saturday operation order~~, orthopedic orthotic or~#10 or~BREATH or~a our~~dog out~#54 out~ASK out~a out~once
 out~test out~wrong out~~, out~~on out~~once out~~wrong over o~rourk o~~rourk pain~~#1 pain~~after pain~~i paracetamol
 part~s pass pass~~away pass~~gas patel~#1000 patient~#many patient~~#many patient~~call payment payment~WISH
 payment~~plan pa~today period~, period~like photo~SKIN pie pienso~~en pink~on placard plat~number plat~~number po
 poco~~la pointles point~~in policy~~. po~, print~#2100 print~#25 puedo~HISTORY puedo~comer puedo~del puedo~el
 puedo~la puedo~~comer pued~ADMIN puf push~~my quick~~, rate~is rate~~is re reach~, read~but read~that read~~that
 real~CRY real~~help renew repeat resend rest~heart- rest~rate rest~~heart- resubmit re~, re~~, right~~arm roommat
 rosa rourk rout rul run~FAMILY run~in run~out run~~in run~~out rx~#many sad~~, said said~i said~it said~to said~~i
 santa~rosa santa~~rosa sat~~on saw~the says says~like says~~#10 says~~#many schedul screen~ADMIN seen~on seen~~on
 see~~my semana~~, semana~~y send~it send~to send~~it sensor~#110 sensor~#89 sensor~read sensor~~read sentado sent~to
 se~KICKING se~LIMB se~las se~y se~~muev she~#100 shoot~, shower show~, sho~for shrimp sick~and sick~~and sign~,
 sinc~~start sinc~~the sintoma~de sintoma~~de sister~~dmitri six si~~me smell~~strong sob sober~~sinc sob~, social~#54
 social~#many social~LIVE someon~~to son~~los soy so~skip spider~in spider~~in spok sport~physical sport~~physical
 spot~after spot~~after stair stair~my start~. start~~#25 stenosi steroid~TAKEN still~my ston stop~~bleed
 stroke-~rehab stroke-~~rehab strok~luck strok~~at stuck~, stuf sugar suicidal~~, suicid~~squeez summit
 summit~orthopedic summit~~orthopedic sunburn~LIMB sunburn~on sunburn~~on sunday~, sure~is sweaty symptom~a syrup
 s~PRESS s~mac s~test s~~mac take~~the take~~with tak~~amlodipin talk~~to tanto tengo~CHEST tengo~PAIN tengo~PRESS
 tengo~dificultad test~. test~~result thank~~, than~usual than~~usual that~HISTORY that~MOVE that~in that~or
 that~~bill that~~my that~~ok therapist~WISH thes~~form the~#2 the~#200 the~#300 the~#54 the~#89 the~INJURE the~POISON
 the~a the~alarm the~auth the~bad the~chart the~claim the~draw the~empty the~game the~hear the~holiday the~leaflet
 the~medical the~morn the~next the~pap the~prior the~s the~seem the~support the~tabs the~time the~unit the~~bandag
 the~~bill the~~bleed the~~bus the~~chart the~~claim the~~desk the~~ear the~~exam the~~fever the~~game the~~holiday
 the~~leaflet the~~medical the~~offic the~~pap the~~patient the~~pharmacy the~~prior the~~screen the~~side the~~weight
 thin this~ALLERGIC this~FINE this~PREGNANT this~am this~drug this~~am this~~antibiotic this~~drug this~~insuranc
 thought~~about threw~~me thre~and through~to through~with tien~y tight time~got time~so time~~so tir~after tir~~after
 today~, today~. today~FINE today~~, today~~. toddler told~the tomorrow~, tomorrow~~, took~~the too~~fast too~~many
 tour to~#2 to~#25 to~#300 to~10mg to~bad to~driv to~home to~hospital to~murder to~w to~walgreen to~~#2 to~~#300
 to~~10mg to~~driv to~~hit to~~keep to~~murder to~~reschedul to~~school to~~see travel~to travel~~to tri tri~SELF
 troubl~, troubl~TAKEN troubl~~swallow tuesday~. tuesday~~. tuve~de twist~~my two~PREGNANT two~days two~~days typ
 type~. uncl~~had unit~SUGAR un~, un~WISH un~~plan upload~a upload~~a up~SPEAK up~not up~quick up~surgery up~~quick
 up~~too use~~it usha~SELF usha~was usha~with usha~~was usual~becaus us~if vaccin~for vin~is visit vitamin~FINE
 volunteer~crisi wait~#10 wait~each wait~minut wait~~#10 warm~, warn~of was~. was~MOVE was~SELF was~but was~cod
 was~now was~~#69 was~~cod was~~with water~have water~with water~~have weed weekend week~~ago weight~~gain we~ADMIN
 we~CUT we~it we~on we~our we~video what~~happen what~~the when~~are which~~one whil~PREGNANT whil~~pregnant who
 whol~~time who~do who~~do wife~~and will~doctor will~let wine~~with wipe with~, with~MOVE with~SELF with~SIDE
 with~TRIVIAL with~another with~dinner with~my with~that with~~another with~~dinner word work~. work~a work~at
 work~need work~on work~~. wound~intact wound~~clean wrapper www~. www~~. xarelto ya year~~and yesterday~my your~been
 your~has you~BREATH you~ask you~but you~if you~suggest you~~ask you~~suggest you~~take y~come y~~dolor zachary
-0.2 #100~END #100~OTHERS #100~TAKEN #100~at #100~home #100~sup #100~~a #100~~at #100~~day #100~~sinc #104~~, #10~#89
 #10~PILL #10~of #10~or #110~#149 #110~to #110~~to #149~~#100 #1~#69 #1~~#25 #1~~and #2100~#25 #25~MUCH #25~~and
 #2~#69 #2~like #2~you #300~#1900 #300~and #300~~#1900 #3~usual #69~#many #69~~#many #69~~and #89~PREGNANT #many~#89
 #many~deni #many~i #many~my #many~step #many~was #many~~step $2829 ,~#25 ,~BLUE ,~SEIZE ,~at ,~cbc ,~eat ,~healthr
 ,~http ,~iryna ,~l ,~open ,~said ,~stat ,~tetanu ,~though ,~~cbc ,~~cmp ,~~feel ,~~healthr ,~~http ,~~iryna ,~~ok
 ,~~on ,~~stabl ,~~stat ,~~wound 8x 8x~$2829 8x~PREGNANT 8x~at 8x~~week ADMIN~ADMIN ADMIN~ASK ADMIN~FINE ADMIN~MUCH
 ADMIN~PILL ADMIN~says ADMIN~with ALCOHOL~night ALLERGIC~MOVE ASK~BABY ASK~LEAVE BABY~HEART BEAT~, BEAT~HEART
 BEAT~cancer BEAT~in BEAT~saw BEAT~wall BELLY~, BELLY~my BLOOD~HISTORY BLOOD~SELF BLOOD~no BLUE~my BREATH~FINE
 BREATH~hill CHEST~no CHILD~with CLOTH~in CRY~anxiety CRY~fund CRY~is CUT~dose CUT~i CUT~salt CUT~some DROOP~on
 DRUG~SELF DRUG~kit END~#89 END~from END~of END~plac END~subscription EYE~OTHERS FACE~THROAT FACE~has FAINT~dat
 FAINT~for FAINT~line FAMILY~, FINE~, FINE~. FINE~FINE FINE~PRESS FINE~TAKEN FINE~you HEAD~will HEART~HEART HEART~i
 HEART~was HISTORY~FINE HISTORY~PREGNANT HISTORY~can HISTORY~have HISTORY~is INJURE~am INJURE~on INJURE~out KIN~an
 KIN~will LEAVE~for LIMB~#54 LIMB~neuropathy LIMB~tenni LIVE~#many LIVE~WISH LIVE~new LIVE~this MOVE~an MOVE~are
 MOVE~w MUCH~can MUCH~dia MUCH~plac OTHERS~#many OTHERS~FINE OTHERS~PILL OTHERS~dinner OTHERS~gave OTHERS~look
 PARENT~, PILL~#149 PILL~#2 PILL~. PILL~HEART PILL~SELF PILL~tabs POINT~TAKEN PREGNANT~$2829 PREGNANT~de PREGNANT~so
 PRESS~HEART PRESS~lol SELF~BREATH SELF~HEART SELF~MOVE SELF~dry SELF~forget SELF~pleas SELF~rasp SELF~some SELF~that
 SHAKE~. SKIN~at SKIN~but SUGAR~PREGNANT SUGAR~the SWELL~MUCH SWELL~el TAKEN~amlodipin TAKEN~percent TARRY~on
 TARRY~the THROAT~BURN TRIVIAL~high TRIVIAL~pink TRIVIAL~red TRIVIAL~with VEHICLE~HISTORY VEHICLE~i VOICES~in WISH~#1
 WISH~NECK WISH~but WISH~check WISH~if WISH~mas WISH~someth WISH~the WORST~have a about~#100 about~a about~~#100
 abuelo~~murio account~~#many addres~the after~flu al alder allow all~~thes almost~out amara~, am~BURN am~FINE am~get
 am~~, and~#many and~DIE and~KILL and~KIN and~ave and~first and~get and~have and~of and~only and~~eat and~~high
 and~~ther anniversary are~EYE are~~blurry are~~swollen armpit arm~~after arriv~~ear as~CHILD ate~~a ate~~about at~#3
 at~$2829 at~gmail at~~#3 at~~$2829 a~#104 a~CRY a~bullet a~clas a~color a~concussion a~different a~from a~pink
 a~sport a~support a~~bullet a~~concussion a~~day a~~different a~~physical a~~refill a~~sport a~~support babi
 baby~~had bangor bangor~, battery~~in beat~~cancer been~END been~the been~with beer~~last befor~any befor~surgery
 befor~test befor~~surgery behind~LIMB ben~s between~and bite~is bit~~when bled bleed~~gums bleed~~me blood-~the
 bloody bottl~~of brain~BLOOD brain~~ble break~at breast breathing-~CRY brok button but~and but~i but~~i by~mistak
 by~~mistak call~~back call~~to cancell~, cancell~~, cancel~~my can~TAKEN can~pick can~to care~ADMIN carpal cast~com
 cast~~com caus~. cbc cbc~, cbc~cmp chang~~it chart~#many chart~is check~, check~in check~~in chemo~FINE clas~.
 clean~~the clear~. cmp cold~is come com~, com~MUCH control~the con~PILL cough cough~, could~be could~send coworker
 cut~~down date~#10 date~servic days days~FINE days~were days~~, days~~were day~~, da~sueno da~~sueno deep~,
 derram~HISTORY dexcom~low de~BREATH de~de de~tien de~~aire de~~sangr did~ADMIN did~you did~~you different~color
 different~~color dish do doing~now doing~well doing~~well do~again do~just do~not driv~~, drug~caus eliqui el~,
 el~dia el~lun el~~dia el~~lun emergency~~fund estoy~WISH evening even~PILL even~~pill everyon~~would exercis~my
 falta~de falta~~de falta~~el fell~~last ferraro~for fight~ADMIN fight~with fight~~with fine first~days first~two
 first~~two fish floor~and floor~~and for~monitor for~pap for~physical for~~peopl for~~squeez found~my found~~my
 four~HISTORY from~#10 from~cough from~neuropathy fund gebremariam~, gebremariam~iryna gebremariam~re gebremariam~~re
 gets~, get~HEAD get~LIVE give~up give~~up glad glad~i got~SKIN got~my got~on got~~hiv go~~to grac~the grandson
 green~FINE grill hacerm had~#3 had~BREATH had~juic had~~juic hard~not has~cough has~runny has~~a have~CHEST
 have~HISTORY have~~a hav~LIVE head~~, heard here~~for her~~dinner he~ADMIN him~~at hip~~is his his~PAIN home~#many
 hoop http~healthr hurt~~in ibuprofen~~#2 if~forget in~CRY in~SWEAT in~can in~every in~law in~like in~~law
 in~~pregnancy in~~sweat in~~ther in~~this iryna iryna~l iryna~~l is~#2100 is~been is~cholesterol is~every is~may
 is~no is~pus is~~about is~~been is~~not is~~ready is~~under it~light it~or it~so it~wait i~PRESS i~any i~at i~watch
 i~~doubl i~~drop i~~fly i~~stand i~~watch i~~wish john~wort jul~#2100 just~WISH just~one kid~~ate know~ADMIN know~can
 l labs~~are latch la~SELF leav~a left~~leg like~PAIN like~WORST like~on like~to like~with like~~to lipid littl~~after
 log~, log~~, loinc loinc~#10 loinc~#many loinc~~#many look~~over lost~the los~BLOOD lun lying~TAKEN lying~~down
 mask~part mata~si mata~~si medicaid~is medicar~card medicar~is medicar~~card meds~~, member~#many member~id
 member~~id messag~~from me~~dry me~~rasp mild~~cough mi~~abuela modifier~#69 modifier~~#69 morn~or morn~~or mov muev
 muscl~from my~ADMIN my~MUCH my~PRESS my~ears my~even my~fast my~for my~kind my~medicar my~stitch my~tell my~zip
 my~~ears my~~elbow my~~even my~~fast my~~medicar my~~stitch my~~stool my~~zip name~on name~solomon near~. need~sent
 need~sport need~sumatriptan new~card new~is new~medicar new~~inhaler new~~medicar new~~pill night~FINE night~SKIN
 night~got nino nose~for noth~CRY not~PREGNANT not~a not~worry not~~live november~#10 november~~#10 now~a now~am
 no~call no~though no~~quiero npi~is npi~~is number~~for of~BREATH of~FINE of~HEAD of~VEHICLE of~blood- of~dinner
 of~servic of~thes of~~#2100 of~~hurt of~~servic old~~and only~ASK on~and on~for on~~insulin order or~#1000 or~do
 or~~#10 or~~do outag outsid~the out~PREGNANT over~~#89 over~~my oxygen~~is pain~~on percent~OTHERS percent~dinner
 percent~of percent~~of pleas~OTHERS pleas~modifier pleas~out pleas~resubmit pleas~updat pleas~~resubmit pleas~~updat
 pm positiv~, po~box po~~box pressur~~was primary primary~care primary~~care pt~8x pt~a pt~~8x quiero~~acabar ran~out
 ran~~out reaction~to reaction~~to read~#89 read~~#89 recliner referral~~to refill~~of respiro resubmit~#69
 resubmit~modifier resubmit~with resubmit~~with re~iryna re~l room~#10 room~my room~~#10 runny~and run~min run~the
 said~first said~~and same~day same~~day sangrado saw~ADMIN say~WISH security selam sent~~to serial~is serial~~is
 sertralin servic~#10 se~ve sharp sheffield she~SEIZE she~~ate shingl shock~by shock~~by shot~~, shot~~record show~x2
 sick~~to sister~~is sit~long sleep~~for social~is social~security social~~is social~~security son~~fell south
 south~st so~SELF so~call so~start squeez~~me stair~at stair~~at stamp~on stamp~the start~#2 stay~~awak still~FINE
 still~PAIN still~~good still~~open stitch~and stitch~in stop~~them strok~HISTORY strok~~in stung~~my subscription
 sugar~~#300 suicid~~for super swallow~~his switch~to swollen s~ADMIN s~DROOP s~SWELL s~just s~look s~with s~wort
 s~~wort tabs~like tabs~said tabs~you tabs~~like take~~any tell~SELF tell~~me tengo~nausea tengo~~dolor tengo~~nausea
 tetanu~TAKEN tetanu~~shot that~, that~ASK that~MUCH then~HISTORY then~night then~then then~~last ther~that they~a
 the~#149 the~. the~FAINT the~FEVER the~away the~coupon the~diet the~mask the~mri the~news the~old the~or the~seat
 the~shingl the~sign the~still the~strok the~thre the~~accident the~~aspirin the~~coupon the~~diet the~~ibuprofen
 the~~mask the~~mri the~~nebulizer the~~old the~~seizur the~~shingl the~~strok the~~toilet thinner~the this~~portal
 though tickl time~and time~the tir~shift to tomar~. tongu~~, took~~#25 to~HEAD to~fly to~month to~worry to~you
 to~~fly to~~walgreen to~~worry trauma tuve~una tuve~~una tuvo~HISTORY two~ALCOHOL two~night two~were two~~beer
 two~~week ultrasound una~en under~, until~. un~. un~al un~derram un~en un~~derram up~, up~fast usual~dose usual~kind
 usual~~dose usual~~kind version~#10 version~~#10 wake~~up want~~the was~HISTORY was~on was~two was~~full watch~for
 watch~~for water~PREGNANT week~~at wei well~, well~~, went~, went~i were~then we~chang we~~chang will~LIVE will~~to
 without with~#69 with~modifier with~~modifier work~FINE work~for work~~for wort worth~~liv wort~with wound~check
 wound~~check x2~, x2~~, ya~FINE yell yesterday~ADMIN you~ADMIN you~MUCH you~and y~de zhang zhang~TAKEN zhang~befor
 zhang~i zhang~~befor zon zon~out zon~~out
+0.2 #1000~MUCH #104~at #104~~at #104~~with #10~and #10~old #200~~#110 #200~~and #2~FEVER #54~LEAVE #54~bp #54~~y
 ,~#54 ,~MOVE ,~PARTNER ,~came ,~due ,~hard ,~i ,~is ,~was ,~~#54 ,~~#69 ,~~fell ,~~it ,~~start ,~~sweaty ,~~they
 ADMIN~KILL ALCOHOL~MUCH ALCOHOL~i ASK~HISTORY ASK~MOVE ASK~NUMB ASK~will BABY~funny BABY~se BEAT~ASK BEAT~HISTORY
 BEAT~SAFE BEAT~if BEAT~our BELLY~now BLOOD~it BLOOD~real BLOOD~rectum BLUE~BREATH BLUE~do BLUE~spread BLUE~that
 BREATH~grap BREATH~ran BURN~CHEST BURN~EYE BURN~is CHEST~suck CHEST~the CHILD~LEAVE CHILD~got CHILD~play CLOTH~is
 CLOTH~minut CUT~artery CUT~de DIE~PILL END~ADMIN END~and EYE~, EYE~BEAT EYE~of EYE~spot EYE~that FACE~a FACE~it
 FACE~of FACE~on FAMILY~ASK FAMILY~be FEVER~#100 FEVER~NECK FEVER~at FEVER~month FLOW~every FLOW~in HEAD~MUCH HEAD~de
 HEAD~spot HEAD~the HEART~muy HISTORY~old INJURE~can KICKING~desd KILL~attempt KILL~he KIN~BEAT KIN~SELF LIMB~,
 LIMB~HISTORY LIMB~WISH LIMB~blister LIMB~can LIMB~door LIMB~on LIVE~can MEANS~HISTORY MOVE~STOOL MOVE~TRIVIAL
 MOVE~wall MOVE~with MUCH~BELLY MUCH~DIE MUCH~TAKEN MUCH~from MUCH~pack NUMB~SUDDEN OTHERS~DROOP OTHERS~HEAD
 OTHERS~HISTORY OTHERS~someth PAIN~#10 PAIN~HEAD PARENT~has PARTNER~am PARTNER~con PARTNER~pego PARTNER~quiso
 PILL~BREATH PILL~that PREGNANT~CHEST PREGNANT~FINE PREGNANT~bad PREGNANT~days PREGNANT~the PREGNANT~with PRESS~,
 PRESS~and PRESS~the SAFE~, SAFE~HARM SAFE~OTHERS SAFE~for SEIZE~one SELF~PARENT SELF~dos SELF~hoy SELF~i SELF~out
 SELF~puedo SELF~tirar SHAKE~INJURE SHAKE~SWEAT SIDE~SELF SIDE~after SIDE~hour SIDE~is SIDE~out SKIN~a SKIN~char
 SKIN~palm SPEAK~FINE SPEAK~PARTNER SPEAK~funny STIFF~i SUDDEN~lost SWEAT~i SWELL~FACE SWELL~fast SWELL~of TAKEN~FACE
 TAKEN~SELF TAKEN~WAKE TAKEN~am TAKEN~wif TAKEN~windshield THROAT~MOVE TRIVIAL~rattlesnak URINE~pure VEHICLE~PAIN
 VEHICLE~my VOMIT~BELLY VOMIT~CONFUSED VOMIT~up WAKE~again WAKE~feed WISH~FAMILY WISH~SIDE WISH~a WISH~he WISH~herself
 WISH~his WISH~it WISH~open WISH~sick about~CUT about~HISTORY accident~~on again alarm~WISH am~BABY am~again am~to
 am~~on and~#3 and~deep and~roll and~slow and~stay and~that and~twitch and~~cramp and~~not and~~see and~~so anyth an~i
 are~. are~SWELL are~~numb are~~weak arms~~again arrow at~PILL at~my ayudenm a~he a~high a~hour a~meat a~~burden
 baby~~roll back~~hurt bad bad~INJURE bad~i bad~to ball bathtub becaus~WISH been~in been~this been~~plan bee~~sting
 being~~hit benadryl bite~, bite~on bite~~on bit~~short bleed~~and bleed~~out bleed~~real blood-~#89 blood-~thinner
 blood-~~thinner blow bluish borroso box~of box~the boy break~LIMB breath~~funny breath~~lying breath~~real bucket
 but~been by~INJURE by~~accident call~i call~~the came~a can~MOVE can~and can~cough can~lie can~say carv cayo cerro
 chest~~that coin cold~not collect com~of concussion~VOMIT cough~my cough~~and could~do count cp~sob cut~~off
 daughter~~s day~the deliver derecho de~ASK de~un de~~embarazo dizzy~~and dolor dolor~~insoportabl door door~, door~~,
 dose~PILL dose~the drift drool~and drool~~and drop~#89 drop~SIDE drop~~, due~for due~~for dying ears el~SWEAT
 el~~azucar el~~pecho embarazada enough~do esta estaria estaria~SELF estaria~~mejor esta~en esta~~en estoy~tengo
 everyth every~SIDE every~~half existiera eyes~~open faint~~and feel~~shaky felt first~time first~~time fistula
 flojito floor~~not for~and for~but for~minut for~month for~~year gash gave~KIN gave~~my get~MEANS going
 goodby~~letter got~FAINT got~from go~with green~VOMIT gush~~blood half~~hour happier~~if happier~~without has~no
 have~FLOW have~any have~to have~~an have~~my have~~soak hav~SEIZE head~~with heartbeat heater he~the hija~~tien
 hinchando hincharon hits hit~~us hiv~~all home hospital hour~i hous~~down hrs husband' husband~~has if~no
 incision~pus inhal~~bleach instead~#10 insulin into~my into~~my in~month in~this is~#1000 is~CHILD is~EYE is~can
 is~clumsy is~cold is~days is~empty is~size is~~bad is~~clumsy is~~crook is~~empty it~BLUE it~TAKEN it~can it~hard
 it~just it~was it~~was i~CHEST i~another i~blood- i~clean i~find i~go i~into i~lie i~that i~whil join just~MOVE
 just~PAIN just~in keep keep~~myself kill~~peopl kill~~them lastim lastimar~~a las~PILL las~~pastilla la~manana
 la~~manana la~~mano lie~TAKEN lie~~down like~a like~my like~someth lips~~look live~~like look look~DROOP look~PILL
 look~~blue los~the los~~the lot~~and low~BREATH made~WISH make~but mak~sens manden~CRY matter~i mejor me~~go me~~here
 me~~last me~~on me~~pleas me~~puedo me~~quemo minut~~, month~FEVER morn~. movement~~sinc mover~~el move~~sinc
 mucho~~y muev~~desd my~#2 my~VOICES my~a my~cloth my~clumsy my~husband' my~moms my~out my~s my~surgical my~two
 my~~cloth my~~husband' my~~insulin my~~lips my~~moms my~~nail my~~oxygen my~~surgical my~~voic neck~~from next~ADMIN
 ni~de notic~i not~any not~have not~he not~much not~sens not~understand not~~have not~~understand not~~worth now~PAIN
 now~~can no~FINE no~SAFE no~existiera no~yesterday no~~existiera of~can of~meat of~new of~next of~~meat one~of
 on~door on~like on~~like or~wait or~~what out~#10 out~HISTORY out~KILL out~SKIN out~SPEAK out~i out~of out~~in
 pain~~, paper~, paper~i para~~respirar park~a patient~of pecho~~que pee~~pure peni perdi~EYE pick~the piec~meat
 positiv~test positiv~~test pour~~out prozac puedo~de pull~~out purpl~~and quem~~con razon reach real~fast real~hard
 real~~fast real~~hard rectum rescu right~~hand rip~my ris roll~the run~BREATH run~my sag sav~PILL see see~~spot
 sever~~headach se~INJURE se~SELF se~desd she she~BEAT shoot~LIMB shot~~up size~lemon skin~~char slip~and smok~~in
 someth~, someth~WORST someth~in some~my sorry~the so~MUCH so~hard so~~hard spot~do spot~that spot~~that staff stalk
 step~a sticky~and still~cough still~of still~~cough stood stool~~, streak~my strok~i strok~symptom strok~~symptom
 sudden~~and sudden~~can sudor~~frio suicid~~attempt surgery~~last sweaty~~and symptom~now talk~~funny tear temp
 tengo~FEVER tengo~PREGNANT they they~FINE they~not the~BEAT the~dark the~his the~label the~light the~of the~~bed
 the~~chest the~~label the~~light the~~roof this~CRY this~time this~weekend this~~pregnancy this~~weekend tien~DROOP
 tien~FACE time~, time~~, tirar toalla toaster tomar~MUCH tome~~toda took~~too tosiendo tosiendo~BLOOD to~tomorrow
 to~~kill traba traba~THROAT trap~in tuve~HISTORY two~BREATH two~today umbilical umbilical~LABOR umbilical~~cord
 una~PRESS una~SEIZE una~~convulsion up~BREATH up~am up~on wait~ADMIN wake was~NUMB was~~dead water~, went~BLUE
 went~LIMB went~~limp wher~my wife~~says will~KILL will~around will~nurs windshield with~CHEST with~~bad with~~chest
 with~~terribl woke~~up work~can work~~and worst ya~seguir you~have you~~on yr yr~old yr~~old y~la y~por y~~el y~~no
+0.3 #1000~VOMIT #1000~y #1000~~y #104~#10 #104~with #10~ADMIN #10~to #10~~of #149~and #149~~and #1~, #200~#110
 #25~hour #25~my #25~~hour #3~with #54~SWEAT #54~the #69~PILL ,~#110 ,~#69 ,~BLOOD ,~EYE ,~FACE ,~PRESS ,~been ,~cover
 ,~every ,~everyth ,~from ,~have ,~he ,~high ,~like ,~min ,~she ,~to ,~~#100 ,~~bit ,~~blurry ,~~came ,~~cough ,~~face
 ,~~head ,~~inhaler ,~~me ,~~noth ,~~puls ,~~see ,~~she ,~~sinc ,~~then ,~~troubl ADMIN~. ADMIN~i ALCOHOL~can
 ALCOHOL~not ALLERGIC~#10 ALLERGIC~SKIN ALLERGIC~and ALLERGIC~the ASK~INJURE ASK~PAIN ASK~POINT ASK~he ASK~it ASK~much
 ASK~the ASK~they ASK~writ BABY~#104 BABY~#54 BABY~BURN BABY~PREGNANT BABY~WAKE BABY~drop BABY~grunt BACK~NUMB
 BEAT~BLOOD BEAT~SELF BEAT~symptom BEAT~till BEAT~up BEAT~yesterday BELLY~STIFF BELLY~as BLOOD~WISH BLOOD~bright
 BLOOD~morn BLUE~around BREATH~OTHERS BREATH~can BREATH~just BREATH~weird BURN~FAINT BURN~TARRY BURN~can CHEST~a
 CHEST~came CHEST~real CHEST~se CHILD~STIFF CHILD~i CHILD~some CLOTH~an CUT~HISTORY CUT~OTHERS CUT~until DROOP~morn
 DROOP~one DROOP~this DRUG~am END END~#2 END~BREATH END~FINE EYE~DROOP EYE~can EYE~flash EYE~open EYE~up EYE~way
 FACE~, FACE~ASK FACE~will FAINT~BLOOD FAINT~HISTORY FAINT~STOOL FAINT~and FAINT~driv FAINT~from FAINT~one FAINT~the
 FAINT~time FEVER~#104 FINE~even FINE~for FINE~the FINE~then FLOW~a GROIN~SUDDEN HARM~OTHERS HEAD~BEAT HEAD~FAINT
 HEAD~STIFF HEAD~on HEART~BLUE HEART~EYE HEART~again HEART~beep HEART~it HEART~pound HISTORY~ALLERGIC HISTORY~FACE
 HISTORY~TAKEN HISTORY~WAKE HISTORY~and INJURE~WISH INJURE~and INJURE~i KILL~, KILL~herself KILL~lie KILL~this
 KIN~KILL KIN~he KIN~himself KIN~is KIN~says LABOR~show LABOR~tengo LABOR~the LABOR~y LEAVE~MEANS LEAVE~and LEAVE~i
 LEAVE~we LIMB~. LIMB~INJURE LIMB~MOVE LIMB~POINT LIMB~SEIZE LIMB~SELF LIMB~again LIMB~backward LIMB~caught LIMB~hot
 LIMB~real LIMB~with MEANS~am MEANS~next MEANS~outsid MOVE~FACE MOVE~behind MOVE~cold MOVE~from MOVE~funny MOVE~is
 MOVE~room MOVE~same MOVE~straight MOVE~the MUCH MUCH~#25 MUCH~ASK MUCH~LIVE MUCH~SHAKE MUCH~and MUCH~at MUCH~dai
 MUCH~estarian MUCH~hour MUCH~las MUCH~with NECK~SELF NOTE~my OTHERS~. OTHERS~SPEAK OTHERS~TAKEN OTHERS~bad
 PAIN~OTHERS PAIN~POINT PAIN~WORST PAIN~el PAIN~have PAIN~muy PAIN~on PAIN~one PARENT~in PARTNER~again PARTNER~us
 PET~FACE PILL~and PILL~at PILL~box PILL~by PILL~from PILL~some PILL~y POINT~SIDE POINT~of POISON~BREATH POISON~i
 PREGNANT~BABY PREGNANT~FAINT PREGNANT~SWELL PREGNANT~tengo PRESS~#10 PRESS~#110 PRESS~INJURE PRESS~SPEAK PRESS~behind
 PRESS~is SAFE~am SAFE~i SAFE~is SELF~ASK SELF~DIE SELF~WAKE SELF~dicen SELF~instead SELF~jump SELF~much SELF~on
 SELF~para SELF~real SELF~salieron SELF~salir SHAKE~MUCH SIDE~BELLY SIDE~FEVER SIDE~and SIDE~dark SIDE~no SIDE~of
 SKIN~TAKEN SKIN~after SKIN~look SPEAK~SUDDEN SPEAK~on STOOL~, SUDDEN~and SUDDEN~can SUGAR~WISH SUGAR~en SUGAR~high
 SWEAT~frio SWEAT~nauseou SWELL~SKIN SWELL~and SWELL~can SWELL~hard SWELL~hot TAKEN~BACK TAKEN~BELLY TAKEN~DIE
 TAKEN~diazepam TAKEN~mg TAKEN~nail TAKEN~new TAKEN~own TAKEN~pack TAKEN~pod TAKEN~ther TAKEN~un TRIVIAL~LEAVE
 TRIVIAL~and TRIVIAL~on TRIVIAL~one TRIVIAL~the URINE~at VEHICLE~INJURE VOICES~dicen VOMIT~, VOMIT~not WAKE~CHEST
 WAKE~i WAKE~my WISH~ADMIN WISH~ALLERGIC WISH~BLOOD WISH~EYE WISH~HISTORY WISH~SEIZE WISH~en WISH~say WISH~we
 WORST~ALLERGIC WORST~SELF WORST~reaction WORST~with WORST~y able able~to able~~to abusaron abusaron~SELF abus~~by
 acid afraid~~to after~HEAD after~TAKEN after~giv after~i after~~giv again~. again~WISH ahead ahorco alarm~beep
 all~~blood all~~to almost almost~, already ammonia~~and am~#10 am~ASK am~FLOW am~KILL am~TRIVIAL am~an am~away am~it
 am~lock am~struggl am~~dying am~~gasp am~~lock am~~soak am~~struggl am~~twitch am~~vomit and~ALCOHOL and~CONFUSED
 and~LABOR and~NECK and~PARENT and~again and~bp and~flash and~grunt and~has and~he and~high and~it and~muscl
 and~nobody and~pink and~pump and~real and~spot and~up and~~breath and~~burn and~~everyon and~~grunt and~~hard
 and~~itchy and~~lips and~~nobody and~~numb and~~pass and~~smell and~~throat and~~wet answer~, an~DRUG an~pleas
 an~~overdos appendix~PAIN are~LIMB are~out are~~clos around~FACE around~and aspirin ate~~someth ate~~the
 attack~~symptom attack~~with at~PREGNANT at~SELF at~home at~i at~time at~~me a~EYE a~WORST a~a a~banana a~but a~came
 a~flight a~los a~one a~under a~wet a~~banana a~~battery a~~belt a~~breath a~~los a~~mi a~~rash a~~sever a~~wet
 baby~~move baby~~on backward bad~SIDE bad~is bad~now bad~~and bajo bear beat~~up bed~VOMIT bed~and bed~is bed~~and
 been~. been~BEAT been~KILL been~PILL been~an been~sick being~around be~. be~happier be~~a be~~happier bit~~in bit~~my
 bladder bleed bleed~~bright bleed~~in blister~my blood-~, blood-~PILL blood-~PRESS blood-~~pressur blood~~when
 blue~~around blurry~~and blurry~~vision body~SHAKE bomb bought box~, bp~#89 bp~is bp~~#89 bp~~is breath~~smok
 breath~~weird bring brok~~my burden by~KIN by~OTHERS cai~~y caja came~SUDDEN came~TAKEN came~like came~~down cansada
 can~BREATH can~EYE can~LIVE can~SPEAK can~do can~enough can~hear can~not can~stay can~~not casi~BREATH chair char
 check~LIVE chew chicken chill~~, chunk cleaner clear~fluid clear~~fluid cloth co comer~esta comer~muy come~up
 come~~up com~i com~~and con control~of control~~my control~~of corner couch could~SPEAK could~~this count~my
 cramp~~and cuesta cuesta~~respirar curtain~TAKEN curtain~came curtain~~came dad~~is danc dando~HEART dano~~a
 deja~~salir desd~anoch desd~~anoch despu~la de~#25 de~~#25 dicen~ASK dicen~mate dicen~~que did~DRUG difficulty dobl
 doctor~i dos~vec dos~~vec do~and do~fade do~go do~tonight driv~my driv~~my driv~~off drop~, drop~thing dura
 durmio~FACE eat~, eat~~, electrocut~HEART electrocut~and electrocut~my electrocut~~and el~PAIN el~SELF el~SUGAR
 el~del el~se end enough~BREATH enough~~air episod erection erection~will estarian estarian~~mejor esta~BLOOD
 esta~NUMB esta~~morado estomago everybody everyth~BACK everyth~END everyth~MUCH everywher~and everywher~~and explosiv
 extraction ex~~is falta fantasiz far~, feel~~funny feel~~pain feel~~the felt~MOVE felt~the felt~~the few fiebr~~y
 firework fit~~and flash~and flat fluid~from food~in food~my for~FINE for~TRIVIAL for~next from~for from~~the
 front~MEANS fuert~~y gana~~de gave gave~and gave~away gave~~away get~ALLERGIC get~enough get~stronger get~the
 get~~enough get~~stronger giv giv~away giv~~away glas~is gobbl~MUCH goes~in going~~off goodby~~everyon good~~even
 got~TAKEN got~a got~by gram gulp~MUCH gun~~through hacer hacerl~SELF hacerl~a had~CHEST had~MOVE had~no had~thre
 had~~no had~~thre happier~if hard hard~VOMIT hard~board hard~can hard~~breath harm has~HISTORY has~PRESS has~WISH
 has~for has~in has~~crush has~~gone have~. have~FEVER have~been have~noth have~on have~~been have~~had have~~noth
 hav~SIDE hav~my hav~~baby head~~pound head~~yesterday heart- heart-~by heart~~rac heart~~stop hear~tell he~DIE he~has
 he~hav he~if he~my he~put he~turn he~~put high~, high~ASK high~pitch hincha hirviendo~FACE his~are his~~arm his~~lips
 his~~mouth hits~~me hi~is hi~it hi~~it hope~~i hot~the hour~is hous hous~OTHERS hous~and how~~much huf hurry
 hurt~~him hurt~~so id~rather id~~rather if~i if~she if~~i if~~she imagin incision~and incision~open inhaler~~#10
 into~LABOR inyect in~SELF in~an in~lower in~middl in~not in~out in~that in~~an in~~at in~~it iron~, is~NUMB is~and
 is~beep is~being is~call is~com is~dark is~day is~funny is~ooz is~pound is~rac is~shoot is~weird is~~act is~~beep
 is~~being is~~burn is~~chok is~~crush is~~no is~~ooz is~~pound is~~rac is~~squirt itchy~~, it~LIVE it~came it~goes
 it~is it~~. it~~came it~~com it~~keep it~~now i~#1000 i~#69 i~BELLY i~BREATH i~NUMB i~SUDDEN i~SWEAT i~been i~got
 i~just i~mean i~pictur i~struggl i~suppos i~twitch i~with i~~got i~~hold i~~mean i~~sudden i~~tell i~~think i~~took
 joint just~my just~not just~went just~~went keep~~drop keton~are keton~~are kick~~today kidney~infection
 kidney~~infection kid~~swallow kill~~herself knock~FAINT knock~~unconsciou know~are know~you know~~i know~~you labour
 lado~~de last las~VOICES las~dicen las~~voc la~la la~pena la~un la~~pena leak leav~hous left~~and left~~side
 legs~~numb lemon let~up let~~up lie~flat lie~~flat lightn~BEAT lightn~~hit light~and light~~, light~~and like~~a limp
 limp~~and lips~~and llamen~#1000 lock lock~the long~flight long~~flight look~edge look~like look~~like lost~of
 lost~~control lost~~vision los~~brazo lot~~of low~MUCH machet make~~sens mak~FAINT many mas~SELF metal~~in me~~after
 me~~dicen me~~salieron me~~with middl middl~CHEST middl~my middl~of middl~~of might~do might~~do minut~i minut~now
 min~, miscarriag mitad mix~clean mix~~clean mi~~abuelo mi~~pareja month~a month~~and mother mouth~~and mover~~la
 much~for mushroom muy~rapido muy~~rapido my~BEAT my~BELLY my~FACE my~PARENT my~SPEAK my~SUDDEN my~VEHICLE my~am my~an
 my~best my~blood- my~body my~came my~can my~cover my~got my~he my~hous my~incision my~is my~lighter my~muscl my~nurs
 my~port my~ran my~real my~say my~slow my~tank my~teeth my~time my~up my~wound my~~fami my~~grandson my~~head
 my~~incision my~~infant my~~muscl my~~normal my~~nurs my~~pacemaker my~~poop my~~rope my~~wound neck needl~in
 needl~~in never~up new~PILL new~~med next~~visit niec night~#54 night~PREGNANT night~WISH night~am night~i night~~and
 no nobody~care nod~LEAVE nod~~off nonstop~and nosebl~#54 nose~is nose~~is noth~matter noth~~matter not~END not~NUMB
 not~SUGAR not~clear not~even not~for not~lay not~light not~scream not~slept not~tonight not~way not~~lay not~~look
 not~~slept not~~urinat not~~wake now~ASK now~EYE now~PRESS now~SHAKE now~~i no~and no~la no~le no~pasa no~quita
 no~~le no~~pasa number~call number~do number~i number~~do numb~~groin nurs~SELF of~#100 of~ASK of~are of~it of~mine
 of~~#100 oil old~has old~~has once~, one~~is one~~month on~. on~ASK on~HEART on~SWELL on~thursday on~~and
 on~~thursday on~~warfarin ooz~pus ooz~~pus open~BLOOD open~i open~up open~~up orino or~for or~~wait our our~CHILD
 out~BEAT out~FACE out~MOVE out~SIDE out~is out~world out~~and overpas oxygen padrastro padrastro~SELF padrastro~~me
 pareja~~me pasa past patient~. peanut~~allergy peel~LEAVE peel~~off pee~~, pegu~en pegu~la pegu~~en peopl~~are pictur
 pill~~box pill~~in pill~~instead pill~~ready pleas~call pleas~send pleas~~send pod pool~~and poop~~and pop~~out
 port~is port~site port~~site por~~todo potassium~CHEST preemi pregnant~~with pressur~~, privat pull~SIDE purpl~~spot
 push~the quier quiero~~hacerl quier~DIE quier~esta quier~~morir quisiera~~no quita rac~, rac~~, ran~i rapido~y
 rapido~~y raro read~, read~the read~this real~wrong real~~wrong reason~~left red~MUCH remember~ASK rescu~~inhaler
 said~my sale~liquido sale~~liquido saliendo~BLOOD salieron salieron~SKIN salieron~~roncha sat~on say says~i says~is
 says~~if say~KILL say~PAIN se second~and see~~doubl see~~flash see~~out see~~thing semana send~ADMIN sensation sever
 se~DIE se~quita se~suicidar se~~quita sharp~~chest she~PAIN short~with shot~~at shovel shut~THROAT shut~and shut~~and
 siento~SIDE siento~el siento~las siento~~las sit~CHEST sit~my skip~and slam sleepy~not slept~days slept~in slept~~in
 slip~, slip~~, slow~TAKEN slow~~down soak~~a socket someth~. someth~EYE someth~and someth~can someth~real
 someth~stuck someth~~with sometim~i some~PILL son~~had son~~swallow sound~like sound~~drunk sound~~like so~am spik
 spit split~open split~~open spot~my stay~LIVE stiffnes stiff~~, still~in still~not still~~tight stitch~i stitch~on
 stop~~the stov stronger stuck~my stuff suboxon suck sudden~~, sudden~~weaknes sugar~~will suicidio sweat~~,
 swollen~~after symptom~, tableta tank~and temp~~#110 tengo~HEART tengo~mes tengo~para terribl~~headach terribl~~pain
 than~this that~can that~go then~i ther~BLOOD ther~POINT they~LEAVE they~put they~~put the~BLUE the~DIE the~HEAD
 the~HEART the~MOVE the~PET the~SIDE the~SPEAK the~be the~becaus the~ct the~dress the~middl the~night the~out the~pan
 the~pool the~screen the~tabl the~to the~~back the~~blood the~~ct the~~dress the~~last the~~medicin the~~meds
 the~~middl the~~night the~~paper the~~pool the~~rope the~~tabl this~SIDE this~WORST this~be this~for this~it this~the
 this~~time thread thre~CLOTH thre~FEVER thre~~towel throat~~feel through~every through~thre through~~thre tien~FEVER
 tight~~and today~is toda~~las toddler~~has todo~~estarian told~to tome~~un tomorrow~. tongu~~and tonight~i
 tonight~night tonight~~i took~~all took~~an took~~insulin took~~way torcida torn to~BEAT to~DIE to~HISTORY to~POISON
 to~SEIZE to~SIDE to~around to~herself to~i to~in to~~cut to~~drink to~~take traffick~CRY tramadol turn~smell twic~~,
 twic~~this two~month two~~month two~~of tylenol una~DRUG una~POISON una~SELF una~~pila una~~sobredosi under~#69
 uneven un~SELF un~SUDDEN un~mes un~~frasco un~~mes up~CHEST up~again up~from up~ground up~like up~work up~~again
 urinat using~my veneno vision~~in visit~~. voc~~me voic~~want vomita vomitando~~sangr wait~my wak~~up was~END
 was~TAKEN was~knock was~~attack was~~in was~~knock water~on water~~on way~KILL way~and week~~is welt went~NUMB
 went~from went~into went~~into what~~number when~~he when~~they wher~the whil~MOVE whol~~body who~i wild~mushroom
 wild~~mushroom will~, will~feed will~slow will~~kill with~WORST with~again with~chainsaw with~~#104 work~,
 wound~FAINT wrong~SPEAK wrong~i wrong~my wrong~~word year~~old you~are you~~. y~NUMB y~deja y~~la
+0.4 #1000~can #1000~pleas #1000~~for #10~#100 #10~MUCH #10~day #10~days #10~min #10~my #10~~days #10~~pads #149~HEAD
 #1~is #1~~, #25~min #25~of #25~~min #25~~week #2~PREGNANT #2~days #2~month #2~~month #54~not #54~~week #69~#54
 #69~END #69~~#54 #89~is #89~that #89~~and #89~~is ,~BACK ,~SELF ,~SUDDEN ,~SUGAR ,~THROAT ,~bother ,~bright ,~first
 ,~send ,~show ,~today ,~weird ,~y ,~~#200 ,~~cold ,~~confus ,~~first ,~~he ,~~lips ,~~sweat ,~~swell ADMIN~HEART
 ALCOHOL~PILL ALLERGIC~, ALLERGIC~WORST ALLERGIC~am ASK~HEART ASK~PRESS ASK~el ASK~esta ASK~just ASK~like ASK~look
 ASK~mate ASK~quier BABY~in BABY~is BABY~now BABY~today BEAT~#10 BEAT~FINE BEAT~every BEAT~now BELLY~FEVER BELLY~WORST
 BLOOD~PAIN BLOOD~TAKEN BLOOD~URINE BLOOD~para BLUE~after BLUE~feed BREATH~few BREATH~lying BREATH~piec BREATH~so
 BREATH~with BURN~END BURN~TAKEN BURN~am CHEST~LIMB CHEST~NECK CHEST~after CHEST~com CHEST~la CHEST~morn CHEST~on
 CHEST~weird CHEST~will CHEST~with CHILD~NUMB CHILD~into CHILD~is CHILD~the CLOTH~#25 CUT~LEAVE CUT~TRIVIAL CUT~it
 CUT~up DIE~in END~#25 END~MEANS END~OTHERS EYE~END EYE~just EYE~y FACE~HISTORY FACE~LIMB FACE~no FAINT~SKIN FAINT~big
 FAINT~out FAINT~up FAINT~y FAMILY~would FEVER~#3 FEVER~blotch FEVER~of FINE~LEAVE FINE~SAFE FINE~SELF FINE~a
 FINE~doctor FLOW~of FLOW~the FLOW~thre HEAD~it HEAD~wall HEART HEART~doing HEART~fast HEART~y HISTORY~a
 HISTORY~delivery HISTORY~lunch HISTORY~minut HISTORY~the HISTORY~was INJURE~HEAD INJURE~SKIN INJURE~lake
 INJURE~window KILL~KIN KILL~PARENT KILL~esta KILL~us KIN KIN~LIMB KIN~PAIN KIN~TRIVIAL KIN~dice KIN~in KIN~someth
 LEAVE~tabl LEAVE~the LIMB~BACK LIVE~DIE LIVE~to LIVE~tomorrow MEANS~END MEANS~can MOVE~#100 MOVE~INJURE MOVE~THROAT
 MOVE~bathroom MOVE~el MOVE~everyth MOVE~part MOVE~so MUCH~BLUE MUCH~BREATH MUCH~CHEST MUCH~bright MUCH~de MUCH~empty
 MUCH~los MUCH~my MUCH~not MUCH~time MUCH~yesterday NECK~ASK NECK~with NUMB~like OTHERS~forc OTHERS~in OTHERS~pleas
 PAIN~BREATH PAIN~SUDDEN PAIN~am PAIN~en PAIN~for PAIN~real PARENT~pued PARENT~tien PARTNER~LEAVE PARTNER~MUCH
 PARTNER~SPEAK PARTNER~not PARTNER~tonight PET~i PILL~am PILL~days PILL~hour PILL~in PILL~it PILL~my PILL~one POINT~a
 POINT~and POISON~WISH POISON~not PREGNANT~HISTORY PREGNANT~LIMB PREGNANT~after PREGNANT~positiv PRESS~ASK
 PRESS~BREATH PRESS~MOVE PRESS~PREGNANT PRESS~PRESS PRESS~after PRESS~drop PRESS~it PRESS~not PRESS~that SAFE~de
 SAFE~go SAFE~home SAFE~tonight SELF~#89 SELF~CHILD SELF~KILL SELF~SIDE SELF~bad SELF~but SELF~dar SELF~dice
 SELF~falta SELF~fue SELF~mate SELF~pegu SELF~sorry SELF~the SELF~with SHAKE~#104 SHAKE~EYE SHAKE~HEART SIDE~PAIN
 SIDE~breast SIDE~for SIDE~i SIDE~work SKIN~HEAD SKIN~VOMIT SKIN~everywher SKIN~i SKIN~the SKIN~with SPEAK~LIMB
 SPEAK~i STIFF~NECK STIFF~can STIFF~not STOOL~y SUDDEN~no SUGAR~de SUGAR~i SUGAR~will SUGAR~y SWEAT~. SWELL~, TAKEN~.
 TAKEN~CRY TAKEN~EYE TAKEN~MEANS TAKEN~MOVE TAKEN~MUCH TAKEN~an TAKEN~clonazepam TAKEN~keys TAKEN~night TAKEN~tramadol
 TAKEN~way TARRY~y THROAT~, THROAT~so TRIVIAL~a TRIVIAL~my VEHICLE~END VOICES~ASK VOICES~WISH VOICES~are WAKE~can
 WISH~TAKEN WISH~about WISH~apunalar WISH~drop WISH~hacerl WISH~meet WISH~miscarry WORST~de WORST~el WORST~en
 abdominal~~pain abeja~~y about~#25 about~END about~PILL about~i about~~#25 accident accidental~my accidental~~drank
 acros~and act after~. after~BABY after~c after~flight after~section after~~birth after~~peanut after~~surgery
 again~is again~~. aguanto~mas aguanto~~mas agua~hirviendo agua~~hirviendo alguien all~~for all~~my alon~and alon~~and
 al~BABY al~~bebe amenazo~con amenazo~~con am~BLOOD am~angry am~at am~chemo am~cough am~cover am~miscarry am~my
 am~turn am~twitch am~~#10 am~~breath am~~cough am~~cover am~~lighthead am~~miscarry am~~pale am~~ready am~~sweat
 am~~think am~~throw am~~turn am~~wheez anaphylaxi and~#1 and~BREATH and~DROOP and~EYE and~PAIN and~SWEAT and~VOICES
 and~WAKE and~been and~bladder and~blister and~found and~know and~let and~never and~scream and~time and~we and~wet
 and~will and~would and~~blister and~~can and~~his and~~hurt and~~still and~~took and~~we angry angry~i angry~~i anoch
 another an~#10 an~PAIN apart~and apart~~and aprieta~~el apunalar area are~HISTORY are~and are~com are~tell are~~in
 are~~tell arm~~ach arm~~pain around around~the around~~my artery ate~~some at~CHEST a~BLOOD a~FEVER a~board a~every
 a~piec a~snak a~straw a~the a~to a~today a~tree a~y a~~board a~~car a~~full a~~high a~~las a~~line a~~pad a~~piec
 a~~snak a~~straw a~~tree bad~, bad~and bad~~headach barf beat~~my been~VOMIT been~~think beep being~by being~traffick
 being~~traffick bel bel~~hurt be~SELF be~around be~~around big~BLOOD big~~clot bitten~a bitten~by bitten~~by
 black~~sticky bled~~through bleed~~for bleed~~not blew~after blew~up blew~~up blood-~my blood~~, blood~~and
 blood~~keep blood~~will blotch~LIMB bother~you bother~~you both~~legs bottl breath~~and breath~~right brok~~and
 brok~~at bullet burn~~myself burst burst~BLOOD but~have but~my by~i by~the call~. call~ASK call~OTHERS call~an
 call~for call~~an caminar can~CRY can~bar can~on can~proper can~warm can~~bar cara~~caida cara~~y carbon
 carbon~POISON carbon~is car~~, cerrando cerrando~~la chemo~. chill~~and chip chop~of chop~the chop~tip chop~~the
 cierra~~la cigaret cirugia clutch clutch~CHEST cold~HEART cold~and cold~~and com comer~y comer~~y come~SELF comio
 convulsiono con~LIVE con~MEANS con~agua con~hirviendo con~~agua corazon cough~and cough~up could~not could~~not
 cover~my croup cuando~~me cut~~feel dando~un dando~~un dar~una dar~~una day~END defibrillator despierta despu~comer
 detergent devic de~EYE de~PARENT de~a de~comer de~falta de~la de~una de~~comer dice~quier dice~se digoxin dispararon
 doctor~. dog~~, doing~flip doing~i doing~~flip dormida doubl do~ADMIN do~call do~work drain~~cleaner drench droop~~on
 dry~and dr~my each el~BREATH el~CHEST el~MUCH el~WORST el~a el~~lado enough epipen~~used erection~for erection~~for
 escap estarian~LEAVE estaria~LEAVE esta~THROAT esta~la esta~~cerrando estoy~en estoy~perdiendo estoy~~perdiendo even
 everyon everyth~my everywher every~~#25 ever~, ex explosion eyes~~swollen face~~feel faint falta~respiracion
 fami~~would fast~the feel~~numb feel~~weak fell~~on felt~~a feo finish fire first~of first~the flip~i for~#54 for~.
 for~END for~SELF for~min for~~#54 for~~good for~~me frasco frasco~~entero from~bottom front~a frothy full gave~out
 gave~~out genital get~warm get~wors get~~my get~~warm get~~wors glas~EYE glas~and glucometer goes~my going~~up golp
 golpeo go~END groin gummi hablar had~, had~PILL had~one had~surgery had~~, had~~chest had~~one half~~my hand~~with
 happier~LEAVE hard~a hard~as hard~~as harm~~myself has~MEANS hate~SELF have~KILL have~LIVE have~SEIZE have~VOMIT
 have~WISH have~i have~my have~two have~~pill have~~two hav~fits hav~~the headach headach~~ever head~~pain heart
 heart-~rate heart-~~medicin heart-~~rate heart~~feel heav herida hermano~~se hernia her~~mouth her~~to he~BEAT
 he~VOMIT he~i he~is he~on he~up he~~is he~~stop high~a hijo himself hinchado hinchan~FACE his~~hand hiv~~everywher
 honest hour~, hour~~, hr hurt~~somebody husband ice~~, imag impal incision~ooz infect insoportabl intentional
 into~tree in~#25 in~BEAT in~BREATH in~center in~day in~for in~garag in~in in~it in~lake in~~#25 in~~liv in~~my
 in~~the is~#149 is~#2 is~BABY is~HEART is~act is~blister is~fast is~flip is~new is~sens is~she is~skip is~so is~split
 is~sunken is~to is~~#1000 is~~beat is~~bleed is~~clos is~~cold is~~cough is~~deep is~~gush is~~numb is~~ok is~~over
 is~~skip is~~split is~~spread is~~sunken is~~threaten it~BLOOD it~MUCH it~bad it~com it~deep it~i it~it it~like it~my
 it~still it~~is it~~normal it~~stop izquierdo i~BEAT i~CHILD i~FLOW i~HEAD i~INJURE i~SELF i~VOMIT i~bar i~cover
 i~inhal i~miscarry i~morn i~on i~or i~out i~reach i~ther i~way i~~feel i~~inhal i~~reach i~~should jaw~~is jaw~~pain
 just~the keep~~pass keep~~say keys kill~~us knif~~in knock~HEAD know~i ladder~~, lastimar last~~day las~SELF
 las~~pierna lay la~CUT la~a la~en la~~herida la~~vista leak~PREGNANT leak~and leav~he leav~will leav~~he ledg
 legs~~sudden lethargic le~EYE lick light~, light~PAIN light~a light~my light~~hurt like~CUT like~curtain like~faucet
 like~ground like~i like~through like~~cut line~is line~~is lin~up lin~~up lips lips~~blew lip~~is liv live llevo
 lock~and lol~it look~ground lost~to low~SIDE low~with made~my mas~DIE mas~WISH mean~it mean~~it mes~FEVER mes~de
 me~~amenazo me~~anymor me~~aprieta me~~falta me~~fue me~~in me~~pegu me~~tome miedo~~de might~be might~my might~~be
 min~HISTORY min~~, min~~ago mistak~, mistak~~, mi~~papa mom~~s month~has month~the morn~, morn~~, much~BLOOD much~is
 muerta muy~NUMB muy~el muy~~dormido myself~~on my~#1000 my~BLUE my~EYE my~FEVER my~HEART my~WORST my~and my~bottom
 my~doing my~night my~rac my~room my~said my~school my~split my~vein my~were my~~bottom my~~boyfriend my~~coffe
 my~~grandpa my~~leg my~~meds my~~mom my~~mother my~~mouth my~~room my~~toddler nacida nail~are nail~~are name~it
 narcan nariz~se neck~~, neck~~hurt need~go need~~an negro~~y never~BACK never~came never~~came newborn newborn~~is
 new~and new~~medicin next~SELF night~she nose~BLOOD nose~been nose~has nose~~for nose~~has noth~i not~SUDDEN not~alon
 not~around not~fade not~lie not~look not~next not~own not~spit not~~clos not~~fade not~~hold not~~lie not~~sweat
 not~~talk now~MUCH now~is now~~, no~ASK no~EYE no~HISTORY no~al no~seguir no~~veo of~ALCOHOL of~OTHERS of~at of~~#54
 of~~her of~~liv old~MOVE once one~END one~SIDE one~on one~~side on~OTHERS on~couch on~eliqui on~glas on~grap on~night
 on~piec on~still on~tabl on~~eliqui on~~glas on~~ice orinar or~, outsid~door out~DIE out~after out~my out~the
 pacemaker~~is pad~~every page pain~~low palm papa paralys para~de pass~~big peanut~~, peed~#25 peed~hour peed~in
 peed~~in pegu~HEAD peor peor~~dolor perdio pesticid pick pictur~a piec~of piec~~of plac plan~~to plavix pleas~it plus
 point poison pool~and pool~cough pool~is pop~~and por~, postpartum~~, potassium pregnancy pressur~~is pretty problem
 puedo~, puedo~WAKE puedo~parar puedo~tragar puedo~~despertar puedo~~parar puedo~~tragar pued~SPEAK pued~~hablar puke
 pull~~the punish~~myself pure~BLOOD pure~~blood puse~de push~TAKEN pus~and pus~i pus~~and put~MEANS que~~me quick~,
 quick~question quick~~question quier~y quimio rash~~all rather rather~be rather~~die ready~~to real rectal red~WISH
 red~hot red~up red~~, repent~~no respira~~bien rest~, rifl roll~LEAVE roll~~off room~BACK room~MUCH room~~and
 said~KILL sangrar~CUT sangrar~la sangrar~~la says~WISH says~am says~she says~with says~~she say~ASK say~i say~~i
 scab~my scar~~i school~my seiz seizur~~, send send~my sex se~BABY se~fue shak~~and sharp~~stab she~FAINT she~been
 she~on she~she she~~will shoulder~~hurt should~~just siento~PRESS siento~una siento~~una sinc~~lunch sinc~~morn
 sit~and sit~still sit~up sit~~on sit~~still sit~~up size~a si~SELF skull slap soga son sorry sorry~for sorry~you
 sorry~~for so~, so~PRESS so~fast so~much so~with so~~fast so~~much spin split spot~pres spread~LIMB squirt start~an
 start~at start~hour start~~an stay~WAKE stepdad~touch stepdad~~touch step~of still~~hurt sting~~, stomach~~and
 stomach~~pain stop~~for strang streak~up stuck~not stung sudor sup swallow~~some symptom s~BLUE s~at take~~it
 talk~~gibberish talk~~right tell~i tendon tengo~#10 tengo~BLUE tengo~KILL tengo~de tengo~un tengo~~#10 tengo~~los
 tengo~~pensamiento tengo~~un teniendo testicl testicl~~hurt that~FINE that~fade that~like that~~do that~~right
 ther~MOVE the~CHEST the~HISTORY the~MUCH the~PREGNANT the~VOICES the~again the~center the~couch the~for the~look
 the~mean the~page the~up the~~couch the~~lab the~~voic the~~wheel thing~WISH this~MUCH this~PAIN this~~is thought
 thre~MUCH thre~~tim through~dress through~~the thumb~~off tien~~calentura tir~LIVE tir~of tir~~of toes~~are told~he
 tome~~demasiada tomo~~cloro took touch~wire to~, to~CUT to~FAMILY to~MUCH to~VEHICLE to~WAKE to~have to~his to~not
 to~now to~punish to~~black to~~breath to~~feel to~~have to~~one to~~punish trap~~in trip~, trip~~, tri~DROOP
 troubl~HISTORY try~to try~~to turn tv~is twenty twist two~my two~~year type~, una~reaccion una~~reaccion unit
 unit~#10 until~BLOOD un~EYE un~SIDE un~cerebral un~~lado un~~ojo up~DRUG up~MEANS up~TAKEN up~floor up~my up~new
 up~~on usual~, us~MUCH us~~all vice vida~~no vista~~de viva voic voic~~are vomit~~blood wake~~to was~and was~befor
 was~in was~my was~~at was~~fine was~~rap water~break water~~break way~than way~~to week~~after weird~and weird~~and
 went~FAINT went~in went~~black we~have what~~now whil~was whol~~left wife~~collaps will~~be will~~do wire~and
 wire~~and with~HISTORY with~LIMB with~MUCH with~PARTNER with~TAKEN with~WISH with~a with~~a with~~chill with~~clot
 woke word~~out work~~, world~LEAVE worst~~headach would~NUMB would~SELF would~if would~the would~~not wound
 wound~BLOOD wrong~MOVE wrong~dose wrong~with wrong~~dose wrong~~with y ya~aguanto you~~, y~MUCH y~VOMIT y~el y~no
 y~tragar y~~se y~~tengo
+0.5 #104 #10~FEVER #10~it #10~mes #10~minut #10~~mes #10~~minut #149~EYE #1~month #1~~month #200~#149 #200~at
 #200~~#149 #25~pm #2~~days #300~#200 #3~month #3~~month #3~~year #54~PREGNANT #54~a #54~i #54~of #89~my ,~CONFUSED
 ,~END ,~FLOW ,~INJURE ,~MUCH ,~come ,~had ,~my ,~nauseou ,~never ,~not ,~out ,~pink ,~the ,~then ,~una ,~with ,~~#104
 ,~~hiv ,~~my ,~~never ,~~purpl ,~~rash ,~~shak ADMIN~el ADMIN~found ALLERGIC~MUCH ALLERGIC~just ASK~, ASK~KILL
 ASK~she ASK~un ASK~y BABY~STIFF BABY~feed BABY~not BABY~went BABY~y BEAT~CHILD BEAT~SIDE BEAT~VEHICLE BEAT~home
 BEAT~lightn BEAT~night BEAT~today BELLY~VOMIT BELLY~bad BELLY~show BELLY~so BLOOD~FAINT BLOOD~am BLOOD~ear BLOOD~slow
 BLUE~cold BREATH~#10 BREATH~, BREATH~get BREATH~look BREATH~out BREATH~real BURN BURN~BURN BURN~FACE BURN~con BURN~in
 BURN~with CHEST~CRY CHEST~SIDE CHEST~like CHEST~my CHEST~start CHEST~that CHILD~WAKE CHILD~esta CHILD~my
 CLOTH~HISTORY CLOTH~and CONFUSED~, CONFUSED~SUDDEN CRY~it CUT~MUCH CUT~to DROOP DROOP~and DROOP~can END~BLUE
 END~VOMIT END~a END~his END~thing END~work EYE~#54 EYE~EYE EYE~HISTORY EYE~PREGNANT EYE~bigger EYE~fat EYE~not
 EYE~shut FACE~BREATH FACE~MOVE FACE~after FACE~blew FACE~i FAINT~SWEAT FAINT~came FAINT~sticky FAMILY~WISH FEVER~#10
 FINE~everyth FINE~i FLOW~, FLOW~and FLOW~nose GROIN~KILL GROIN~is HARM~a HEAD~MOVE HEAD~is HEAD~pound HEART~and
 HEART~at HEART~flutter HEART~is HISTORY~EYE HISTORY~day HISTORY~noon HISTORY~this INJURE INJURE~ice KILL~tonight
 KIN~hav KIN~into LABOR~cada LEAVE~END LEAVE~PAIN LIMB~DROOP LIMB~NECK LIMB~and LIMB~clumsy LIMB~not LIMB~to MOVE~DIE
 MOVE~MOVE MOVE~but MOVE~in MOVE~like MUCH~LIMB MUCH~PAIN MUCH~SKIN MUCH~VOMIT MUCH~am MUCH~en MUCH~red NECK~,
 NECK~SWELL NUMB~a NUMB~one NUMB~saddl OTHERS~, OTHERS~CHEST OTHERS~FAINT OTHERS~be OTHERS~can PAIN~CHEST PAIN~FEVER
 PAIN~between PAIN~can PAIN~ever PAIN~with PARENT~cayo PARENT~hav PARENT~is PARTNER~PAIN PARTNER~hav PARTNER~he
 PET~with PILL~FACE POISON~our PREGNANT~#300 PREGNANT~BELLY PREGNANT~CLOTH PREGNANT~at PREGNANT~heavi PREGNANT~my
 PREGNANT~water PRESS~ALLERGIC PRESS~acros PRESS~by SAFE~WISH SAFE~in SEIZE~#10 SELF~CRY SELF~INJURE SELF~POINT
 SELF~amenazo SELF~day SELF~has SELF~have SELF~hincho SELF~hous SELF~las SELF~leav SELF~muy SELF~puso SELF~unit
 SELF~was SIDE~FAINT SIDE~la SKIN~END SKIN~do SPEAK~SIDE SPEAK~time STOOL~like SUDDEN~HEAD SUDDEN~not SUGAR~lo
 SUGAR~unit SWELL SWELL~END SWELL~FAINT SWELL~now TAKEN~#69 TAKEN~KIN TAKEN~LIVE TAKEN~about TAKEN~button TAKEN~can
 TAKEN~days TAKEN~heart- TAKEN~rat TAKEN~syrup TAKEN~wild TAKEN~y THROAT~can THROAT~i THROAT~like THROAT~shut
 TRIVIAL~BREATH TRIVIAL~SWELL TRIVIAL~in TRIVIAL~short URINE~BLOOD VEHICLE~it VOMIT~can VOMIT~stuff WAKE~with
 WISH~PILL WISH~do WISH~just WISH~my WISH~straight WORST~LIVE WORST~in WORST~lower about~~suicid accidental~POISON
 ache~~in acros~CHEST act~, after~in after~start after~~fall after~~start after~~tak again~~i allergic
 allergic~~reaction amenazo ammonia amputat~LIMB am~CONFUSED am~MEANS am~SWELL am~go am~hav am~short am~slip am~very
 am~~i am~~shak am~~slip and~#10 and~FAMILY and~HEAD and~INJURE and~SIDE and~TAKEN and~THROAT and~alon and~are
 and~control and~do and~fluid and~hot and~i and~light and~mean and~miss and~my and~one and~thirsty and~~bit and~~found
 and~~i and~~is and~~mouth and~~one and~~start and~~sweat and~~think and~~weak anticoagulant antidepressant anymor~~i
 an~WISH an~hour an~~hour appendix area~and are~stronger are~~swell ask~i asthma~~is as~and ate~~rat attack~~, at~#25
 at~rest at~with at~~all at~~it at~~rest away~ASK azucar a~DRUG a~FINE a~INJURE a~MOVE a~SWEAT a~button a~glas a~his
 a~las a~lighter a~my a~~button a~~crush a~~curtain a~~glas a~~gun a~~lighter a~~magnet a~~peanut a~~temp
 baby~~swallow baby~~turn baby~~went bad~CHEST bad~HEAD bad~am bad~~chest baseball bathroom bathroom~floor
 bathroom~~floor been~LIMB been~for been~minut bel~~is between~BACK be~LIVE be~i bite bit~~and bleed~~heavy blood
 bloody~~stool blue body~and bomb~the bomb~~the both~~arms bp~#110 bp~#54 bp~~#200 breast~, breast~~, breath~~just
 bruis~~my bullet~my burn~~up button~POISON button~~battery but~PRESS cada~minuto cae calm came~on came~~on can~SHAKE
 can~finish can~hard can~only can~understand can~~hard can~~only carbon~~monoxid car~~hit catch~BREATH caught~on
 caught~~on cerebral chlorin chok~~on chop cita~~. clonazepam clot~~the clumsy collaps~~and come~for com~the confus~~,
 confus~~and consciou contraccion~~cada control~STOOL control~my convulsion~~hace con~~mi cord corto could~go crash~~,
 creo~SELF cuesta~MUCH cuesta~~mucho curtain~END curtain~EYE daughter~~had days~and days~not day~#10 day~#54 dear~team
 debil decid~to decid~~to deep deep~and deep~~and deja~salir derram~cerebral derram~~cerebral de~SIDE de~WORST de~esta
 dialysi diaper~~sinc did~it die~~pleas disappear doing~and doubl~~dos down~~for do~EYE do~any do~deserv dribbl
 drop~~to drown dryer durmio~SIDE eat~ALLERGIC eat~~and electric el~#54 el~BELLY ends end~~thing en~#89 en~ASK
 en~BELLY en~quitarm en~~quitarm esta~manana esta~~manana estoy~MUCH estoy~VOMIT estoy~~ahogando estoy~~sangrando
 estoy~~vomitando es~SELF es~~mi even~~. everyth~, every~, experienc fad fast~CHEST father feel~~a feel~~faint
 feel~~like feel~~someth feel~~unsaf few~a few~second few~~second fight~BREATH fill~~with finger~~are finish~SPEAK
 fire~~and flash~of flash~~of floor~, fluid~my forc~have for~#10 for~i for~you for~~her friend from~ear fum funeral
 gasp~~for gave~unit gave~~birth get~by get~my glas~it glas~on got~BEAT got~CUT got~MOVE go~home go~hospital go~~home
 grap gun~~in gurgl gush~~from hace had~SEIZE half~~of hammer hard~SPEAK hard~and hard~~and have~HEART have~PRESS
 have~SELF have~sex have~sit have~that have~with have~worry have~~any have~~headach have~~sex hav~WORST hav~i
 hav~reaction hav~this hav~~contraction hav~~this headach~~, head~~and head~~is heart~~pound hermano her~~chest
 he~BLUE he~KILL he~~would high~~, hincho~la hincho~~la his~LIVE his~is his~~chest home~and home~the hour~PAIN hour~my
 hour~not hr~~#200 huge hurt~~peopl if~LIVE if~do ill~KILL ill~~kill indigestion infection~spread infection~~spread
 instead~of into~LIMB in~POISON in~bathroom in~kitchen in~the in~~her in~~hiv is~#300 is~HISTORY is~SHAKE is~bigger
 is~cough is~deep is~explod is~shallow is~someth is~wrong is~yesterday is~~bigger is~~doubl is~~droop is~~vomit
 it~FLOW it~~on it~~take i~#54 i~CONFUSED i~EYE i~SWELL i~WORST i~angry i~bought i~but i~died i~ever i~fill i~found
 i~hard i~it i~los i~make i~near i~need i~one i~sexual i~shoot i~slip i~to i~wher i~~bought i~~found i~~hit i~~just
 i~~near i~~was just~LIVE just~sit just~~sit just~~walk keep~~hav kick~~sinc kidney~, lado~~izquierdo land~my la~BELLY
 la~EYE la~~panza lengua let~the levantar levantarm le~CHEST like~BREATH like~END like~FAINT like~LIVE like~MOVE
 like~PRESS like~SWELL like~and like~are like~out like~strok like~~pass like~~someon like~~stab like~~strok like~~tar
 littl~~swell load~~gun long~and look~TAKEN look~~down look~~grey lost~MUCH los~y lower~BELLY lower~~right low~,
 machin mak~no mak~~no mas~PILL matter~LIVE medicamento meds~~by melatonin mes~tien mes~~tien metal~EYE me~~cierra
 me~~golpea me~~hincho me~~pega me~~pego me~~she might~PAIN might~~hurt minut~HISTORY minut~apart minut~~ago
 minut~~apart miss miss~i mistak~and mistak~i mistak~~and mi~~hermano mi~~novio monoxid morn~i mower mucho~~respirar
 my~#1 my~#3 my~HEAD my~NOTE my~SEIZE my~balanc my~been my~burst my~drop my~every my~hard my~like my~long my~now
 my~old my~other my~outsid my~own my~says my~some my~thre my~to my~would my~~balanc my~~breastbon my~~coworker
 my~~girlfriend my~~life my~~own my~~teeth my~~throat my~~toes my~~visit my~~wrist nausea~, neck~~is newborn~~not
 newborn~~will night~and night~~, nobody~will nobody~~will noisy normal~~to noth not~LIMB not~POINT not~chin
 not~finish not~if not~leav not~out not~stay not~warm not~~being not~~breath not~~doing not~~finish not~~stay
 not~~stop not~~swallow nowher now~, now~CONFUSED now~VOMIT now~have now~i no~SIDE no~from no~longer no~mas no~pued
 no~would no~~longer no~~pued no~~puedo nurs~is off~~if of~#10 of~#54 of~DIE of~END of~LIMB of~THROAT of~and of~day
 of~just of~light of~with of~~light of~~nowher of~~what ojo old~#104 old~~swallow one one~NUMB one~befor one~bigger
 one~miss one~old one~the one~work one~would one~~befor one~~pupil one~~would only~out on~#10 on~CHEST on~HEAD on~by
 on~with on~~her on~~someth open~is open~my open~~and open~~my our~, outsid~with out~OTHERS out~SUDDEN out~from
 over~~and pads~~sinc pain~~between pain~~so palpitation para~BLOOD para~~de pass~~out peaceful pensamiento pleas
 pleas~i pleas~not pleas~~i poisonou pool port postpartum postpartum~~and prefiero prefiero~DIE presion pressur~~in
 pressur~~on puedo~FINE puedo~~levantar pued~BREATH pued~~respirar puf~~up pump~LEAVE pupil~~is push~SELF push~~me
 puso puso~BLUE que~~se quick quiso~ahorcar quiso~~ahorcar rate reclus rednes retch rib right~~, rigid rip~PAIN
 rip~~pain rock~and roll rough saddl~area saddl~~area said~will salir~BLOOD salir~~sangr sangrando~~mucho sat
 says~KILL says~he says~that says~~he scald scar~~he seizur~~right self-harm sexual~~assault se~BLUE se~POISON
 se~hincho se~puso se~~puso shadow~my shallow~and shallow~~and she~BREATH she~KILL shoot~ADMIN shoot~~my short~of
 short~~of shot~~in sid side~~, siento~WISH siento~de siento~~gana sink sit~LIVE sit~~here size si~no snak~on
 someth~with sometim~WISH sometim~~i so~NUMB so~angry so~~angry so~~sleepy so~~weak speech~~is spot~and step~front
 step~in step~~in stop stop~~breath stop~~cut stop~~mov stop~~sweat streak strength strok~~, struck~by struck~~by
 stuck~and stuck~can stuck~~and sudando swell~~after swell~~up take~~to tak~~all team~, team~~, tell~KILL tell~my
 tell~to tell~~my tempt~~to ten tengo~MUCH tengo~SAFE tengo~cada tengo~~el tengo~~miedo testicl~~is testicular
 that~WISH that~is that~with ther~in they~will they~would they~~will they~~would the~BACK the~BELLY the~FACE the~LIVE
 the~PAIN the~as the~bathroom the~got the~hour the~ice the~minut the~now the~other the~plac the~room the~sink the~size
 the~thing the~tip the~wheel the~will the~~bathroom the~~eye the~~floor the~~garag the~~ice the~~other the~~plac
 the~~sink the~~size the~~tip the~~urge the~~word thick thing~and thing~~and think~~of think~~straight this~i
 threaten~~me threaten~~to through~SKIN through~my through~~my thrown till~BLOOD tim time tip~LIMB tip~my tip~of
 tip~~of tir~being today~my tome~~todo tomorrow~i tonight~, tonight~~, took~~more took~~pill tore~my to~#89 to~BREATH
 to~FACE to~again to~himself to~is to~never to~sex to~someth to~~#89 to~~die to~~wake trago~~una turn~to tuve~un
 tuve~~un twitch~MUCH un una~moneda una~y una~~moneda unbearabl unit~~of un~MUCH un~no un~para un~tien upright up~~my
 using vaginal~BLOOD vaginal~~bleed vape vise vomit~~sangr wait~for wait~~for want~~me was~sexual was~this was~~sexual
 way~to wear went~cold went~dark went~~cold went~~dark we~HEAD what~~do when~~she wher wher~they wher~~they whil~driv
 whil~~driv whit~~and will~come will~do will~to wish~~i with~it with~lighter with~saw with~~pain work~and would
 would~TAKEN would~miss would~~miss you~for you~~are y~ASK y~STIFF y~frio y~se y~tengo
+0.6 #10~i #10~the #200~~at #2~, #3~today #3~~semana #54~unit #54~~unit #89~and #many~of ,~#104 ,~, ,~CRY ,~HISTORY
 ,~LIMB ,~SKIN ,~keton ,~noth ,~now ,~peel ,~real ,~se ,~start ,~~chest ,~~finger ,~~hot ,~~keton ,~~se ADMIN~to
 ALLERGIC ALLERGIC~THROAT ALLERGIC~in ALLERGIC~reaction ASK~and ASK~now ASK~rest BABY~#2 BABY~HISTORY BABY~cri
 BABY~eat BABY~has BABY~sleepy BEAT~EYE BELLY~SWELL BELLY~a BLOOD~#25 BLOOD~, BLOOD~CLOTH BLOOD~LIMB BLOOD~hour
 BLUE~NUMB BLUE~no BREATH~HISTORY BREATH~POISON BREATH~cold BREATH~even BREATH~hard BREATH~in BREATH~straw BREATH~y
 BURN~LIMB BURN~SELF BURN~up CHEST~ASK CHEST~SWEAT CHEST~can CHEST~frio CHEST~is CHILD~PILL CHILD~rat CLOTH CLOTH~hour
 CONFUSED~and CRY CRY~am CRY~but CUT~today DROOP~SELF END~an END~one END~two EYE~BLOOD EYE~BURN EYE~FAINT EYE~POINT
 EYE~went FACE~like FACE~y FAINT~never FAINT~whil FEVER~, FINE~but FLOW~PREGNANT FLOW~at FLOW~fluid FLOW~from FLOW~out
 FLOW~through GROIN~WORST HEAD HEAD~NECK HEAD~have HEAD~not HEAD~now HEAD~split HEART~WISH HEART~rac HISTORY~#10
 HISTORY~pen HISTORY~up INJURE~BELLY INJURE~pok INJURE~stick KICKING~HISTORY KILL~. KILL~CHILD KIN~can KIN~i KIN~my
 KIN~the KIN~to LABOR~#10 LABOR~min LABOR~minuto LEAVE~LEAVE LEAVE~is LEAVE~night LIMB~BURN LIMB~CHEST LIMB~FEVER
 LIMB~NUMB LIMB~SPEAK LIMB~SWEAT LIMB~around LIMB~like LIMB~of LIMB~open LIMB~saw LIMB~se LIMB~wrong LIVE~BELLY
 LIVE~has MEANS~through MEANS~with MOVE~HEAD MOVE~acros MOVE~doom MOVE~someth MOVE~up MUCH~, MUCH~FAINT MUCH~MUCH
 MUCH~amount MUCH~body MUCH~dos MUCH~el MUCH~once MUCH~this MUCH~up NECK~SWEAT NOTE NOTE~to NUMB~MUCH NUMB~between
 OTHERS~CRY OTHERS~EYE OTHERS~FACE OTHERS~break OTHERS~do OTHERS~i PAIN~VOMIT PAIN~under PARENT~PRESS PARENT~WISH
 PARENT~can PARENT~en PARENT~esta PARENT~y PARTNER~DRUG PARTNER~INJURE PARTNER~out PARTNER~outsid PARTNER~up PET~,
 PET~bite PILL~front PILL~mistak PILL~once POISON POISON~POISON POISON~VOMIT POISON~en PREGNANT~FLOW PREGNANT~a
 PREGNANT~bp PREGNANT~fluid PREGNANT~had PREGNANT~hav PREGNANT~was PRESS~#54 PRESS~LIMB PRESS~i PRESS~through
 SEIZE~after SELF~LABOR SELF~agua SELF~around SELF~dando SELF~nacido SELF~por SELF~proposito SELF~sex SELF~stair
 SHAKE~hard SHAKE~my SHAKE~so SIDE SIDE~MOVE SIDE~went SPEAK~at SPEAK~de SPEAK~it SUDDEN~, SUDDEN~BREATH
 SUDDEN~CONFUSED SUDDEN~SPEAK SUDDEN~my SUGAR~FAINT SUGAR~esta SUGAR~read SWEAT~, SWELL~it SWELL~red SWELL~shut
 TAKEN~#25 TAKEN~#54 TAKEN~FAINT TAKEN~INJURE TAKEN~PARENT TAKEN~PARTNER TAKEN~SWELL TAKEN~gummi TAKEN~mas TAKEN~not
 TAKEN~of TAKEN~out TAKEN~s TAKEN~someth TAKEN~thinner THROAT~thick TRIVIAL~MOVE VEHICLE~BEAT VEHICLE~SELF VOICES~and
 VOICES~i VOMIT~TARRY WAKE~PARTNER WAKE~from WISH~BEAT WISH~HARM WISH~LIVE WISH~MUCH WISH~in WISH~look WISH~never
 WISH~tonight WORST~and abuelo acros~my acros~~my after~BEAT after~PILL after~chemo after~surgery after~~chemo
 again~and again~~and ago~~and alarm~LEAVE all~~over almost~and almost~the am~#1 am~DRUG am~PRESS am~SHAKE am~SWEAT
 am~WORST am~he am~jump am~los am~of am~shoot am~sleepy am~someth am~troubl am~type am~will am~~alon am~~at am~~done
 am~~los and~#149 and~#54 and~BACK and~FLOW and~TARRY and~almost and~and and~can and~could and~cover and~did
 and~everyth and~goes and~hav and~into and~leav and~look and~not and~sick and~sleepy and~~chest and~~everyth and~~hav
 and~~hiv and~~it and~~just and~~look and~~never and~~swallow and~~tongu aprieta are~get are~~get arm around~my ate
 ate~~my at~#89 at~~#89 auxilio azucar~~esta a~BACK a~CLOTH a~DIE a~PARTNER a~PET a~PILL a~bat a~cup a~grap a~like
 a~out a~then a~vecino a~~bat a~~blad a~~cup a~~fish a~~grap back~~and bathroom~my becaus~not becaus~~i behind~CHEST
 bel~~pain better~~off be~~my bleed~~at bleed~~through bleed~~will blood-~SUGAR blood-~~sugar boca boil bp~#200 bp~END
 break~into break~~into brok~~, brother~~is by~PET by~~the caida call~is came~, can~INJURE can~straight carn chest~~,
 chest~~and chest~~feel chest~~pressur chest~~sinc chest~~when closet~, clos~~up cold~LIMB colgar come~out come~~out
 com~from com~~from constant contraction~~#10 con~SELF con~no con~un con~~un cough~~up could~KILL could~my could~the
 could~this could~~kill counter crisi cuts c~section c~~section days~FEVER days~i dead defib deja deja~de deja~sangrar
 deja~~de derram deserv~LIVE detien de~, de~CUT de~SKIN de~sangrar de~~roncha de~~sangrar di diazepam dicen dice~ASK
 dice~~que did~to difficult dka~again dka~i dka~~again dog~~bit dog~~bite dormido down~~and do~SELF do~know do~~to
 drink~~the driv~LEAVE driv~a driv~into driv~~into dull duro dvt eat~and eat~is el~ASK el~~brazo emergencia en~#1000
 en~HEAD en~LIVE en~~#1000 epi~pen epi~~pen erection~hour esta~#54 esta~#89 esta~BREATH esta~WAKE esta~dando esta~frio
 esta~~ahogando esta~~dando esta~~inconscient even~. everyth~. everyth~dark every~min exhaustion explod face~~and
 feel~~sick felt~BABY fill~red find~the finger~~got fist flesh forearm forever forgot~to for~BREATH for~everyth
 for~few for~ten for~~everyth for~~hour for~~ten from~his from~ladder from~my from~~his from~~my front~SELF
 frostbit~FAINT frostbit~LIMB fuerza furnac gag garganta get~BEAT get~OTHERS get~up get~~up given glas~my golpe
 golpear got~PRESS got~electrocut got~shock got~~a got~~electrocut got~~shock go~ASK go~and go~away go~~away greas~my
 hablar~~bien had~PRESS hard~, hard~WAKE has~been hate~LIVE hate~being hate~~being have~ever have~the have~up
 have~~ever hav~KILL hav~a hav~about hav~that hav~~a headach~~and headach~~i heart-~PILL heaven hell he~TAKEN he~WAKE
 he~says he~~says his~BLUE his~HEAD his~my his~~head hop horribl hot hot~SWELL hot~~, how~~i how~~many huge~~and
 hurt~~someon if~com if~not incision infant~~is infection~, instead~~of in~GROIN in~PILL in~TAKEN in~THROAT in~VOMIT
 is~#54 is~BEAT is~TARRY is~burst is~control is~door is~minut is~outsid is~sleepy is~stick is~stuck is~~all is~~blue
 is~~breath is~~full is~~hav is~~huge is~~in is~~outsid is~~stick is~~stuck is~~whit it~HEART it~POISON it~get
 it~green it~not it~on it~will it~~feel it~~will it~~would i~#100 i~FACE i~LIMB i~NOTE i~PARENT i~about i~again
 i~becaus i~can i~deserv i~much i~noth i~sleepy i~slept i~surgery i~the i~tonight i~~cut i~~gave i~~overdos i~~swallow
 i~~were i~~woke keep~~look knock~and ladder~, lamp la~LABOR la~LIMB la~de la~~fuent la~~sangr left~~arm leg~~and
 letter~~to let~leav lie lighthead light~EYE like like~KILL like~this like~~coffe like~~this line~my llamen lock~SELF
 lock~~me lost lost~control los~BLUE los~~ojos lower~SIDE many~~of matar~~a me mean meat media media~~cara meds~~is
 mejor~~sin metal~my meter~~says me~~cayo me~~down me~~leav me~~quiso me~~voy me~~want me~~when miss~SELF miss~~me mix
 mix~~bleach mi~~recien month~and month~old month~~old motorcycl~, mov~~in mucha~~sangr mucho~~dolor much~DRUG
 much~night muy~y my~CUT my~DRUG my~FAINT my~NECK my~SELF my~SIDE my~already my~but my~dialysi my~epi my~lap my~pull
 my~she my~ten my~that my~today my~troubl my~water my~yr my~~calf my~~dialysi my~~epi my~~eye my~~face my~~fentanyl
 my~~lap my~~smil my~~speech nacido~no nacido~~no nail~MEANS nail~~gun necesito~una necesito~~una need need~, negra
 neighbor~~is nobody~notic nois noon~and noon~~and noos nosebl nose~a nostril nostril~flar not~#25 not~MUCH not~TAKEN
 not~at not~be not~cough not~day not~deserv not~do not~drool not~flat not~futur not~go not~know not~my not~remember
 not~who not~~deserv not~~do not~~get not~~know not~~remember not~~speak not~~touch not~~want novio~~me now~HEART
 no~SUDDEN no~a no~detien no~puedo no~~respond numb numb~~between of~BLOOD of~INJURE of~NUMB of~PARENT of~get of~his
 of~water of~~end of~~gabapentin of~~his old old~is old~~is old~~with one~SWELL one~month one~went on~BELLY on~EYE
 on~FACE on~SIDE on~bathroom on~day on~floor on~his on~wall on~~anymor on~~his open~EYE open~FACE open~and out
 out~CHEST out~SUGAR out~one out~today out~whil out~~for out~~whil pain pain~~#10 pain~~under para~sangrar
 partner~~has patch~, pegu perdi pink~foam pink~~foam point~~of pok pok~my pok~through pok~~through pound
 pressur~~medicin proposito puedo~LIMB puedo~MOVE puedo~mas puedo~~mas puk~~blood pull~~in puls~~is pump~#1000
 punish~SELF put~LIMB put~his put~~his question~, question~~, quick~is quiet quiso ran~SUGAR rapid reaction
 reaction~and ready real~i remember respond rest~of rompio~LABOR rotten run~LIMB said~~he said~~my salen says~#89
 says~will scalp section~open see~~the seguir self~~harm se~SWELL se~la se~le se~una se~~le she~is she~will she~~is
 should~~die sinc~~an sinc~~this sin~~mi sit~the size~of size~~of skin~~is sleep~~and sleep~~pill slic slit smell~~gas
 smil~~is snort soak~~through soft~is someon son~~is sound~ALCOHOL so~END so~it so~sleepy so~thirsty so~~thirsty
 so~~tight speech spit~BLOOD splash~~in spot~is spot~~is spread~up spread~~up squeez~~in stab~~me start~, start~i
 start~~, stepdad~SELF stick~out stick~~out stiff~~and stitch~, straw strok~, sugar~~#54 suicidarm surgery~is
 swallow~~about sweat~~and swollen~~shut s~FACE s~HEAD s~~head s~~lips taken~~an teeth~, temblando temperatur tempt
 temp~~of tener than~i than~suppos that~start that~will that~~is that~~start that~~will then~~i ther~no the~LABOR
 the~SUGAR the~act the~com the~counter the~garag the~it the~so the~tell the~usual the~wall the~~bottl the~~counter
 the~~dog the~~insuranc the~~leg the~~red the~~wall this~LIVE throat through~straw tied~a tied~~a tien~#54 tighten
 tightnes time~~i toddler~~fell tonight~is tonight~the tonight~~is took~~#3 tore~LIMB to~#54 to~CHILD to~MOVE
 to~bathroom to~door to~one to~phon to~shoot to~sit to~~sit transplant tv~SELF tylenol~~last type~#1 type~~#1 una
 unit~of unit~~instead until~i until~~i un~PAIN un~~dolor up~OTHERS up~foam up~i up~is up~~it up~~to vodka voic~~say
 vomit~~green wake~~my walk~~to was~~gone way~much weaknes went went~MUCH went~my what~~i whol~~bottl wild will~~hurt
 with~LIVE with~at with~in with~no with~~blood with~~no worry~about worry~~about would~WAKE would~it wound~open wreck
 written wrong wrong~, wrot ya~mas ya~puedo ya~tengo yesterday~and yesterday~~and you~~for y~CONFUSED y~NECK y~esta
 y~para y~~esta y~~estoy y~~veo
+0.7 #1000 #104~CONFUSED #10~~min #10~~tim #110 #200~and #200~i #2~HISTORY #300~END #300~~over #54~FAINT #54~~tylenol
 #many~mg #many~~mg ,~ALLERGIC ,~BABY ,~FEVER ,~STIFF ,~am ,~everywher ,~hot ,~nausea ,~pound ,~rac ,~says ,~sorry
 ,~tien ,~~blood ,~~i ,~~throw ,~~vomit ADMIN~and ADMIN~monday ALLERGIC~SELF ASK~BREATH ASK~PARENT ASK~TARRY ASK~cough
 ASK~estoy ASK~not BABY BABY~look BABY~nacido BABY~s BABY~turn BACK~LIMB BACK~and BEAT~PREGNANT BEAT~floor BELLY~PAIN
 BELLY~hard BELLY~like BLOOD~BLOOD BLOOD~MUCH BLOOD~VOMIT BLOOD~after BLOOD~at BLOOD~bottom BLOOD~com BLOOD~i
 BLOOD~nonstop BLOOD~of BLOOD~por BLOOD~to BLUE~and BREATH~SKIN BREATH~night BREATH~noth BREATH~only BREATH~shallow
 BREATH~still BREATH~to BREATH~work BURN~and CHEST~and CHEST~it CHEST~to CHEST~y CHILD~mis CLOTH~SIDE CLOTH~every
 CONFUSED~up CUT CUT~BLOOD CUT~MOVE DRUG~PILL END~#149 EYE~MUCH EYE~bugs EYE~la EYE~one FACE~not FACE~one FAINT~HEART
 FAINT~in FAINT~kitchen FAMILY~i FEVER~CONFUSED FINE~dose FLOW~BLOOD GROIN~SWELL HARM~SELF HEAD~and HEART~SIDE
 HEART~flip HISTORY~epi HISTORY~get HISTORY~morn HISTORY~no HISTORY~now HISTORY~on HISTORY~still INJURE~NECK
 INJURE~ladder INJURE~y KILL~BABY KILL~every KIN~WAKE KIN~WISH LABOR~apart LIMB LIMB~BLOOD LIMB~bad LIMB~do
 LIMB~frozen LIMB~short LIMB~was LIVE~like LIVE~not MEANS~MOVE MOVE~LIMB MOVE~POINT MOVE~WISH MOVE~WORST MOVE~am
 MOVE~com MOVE~hot MOVE~on MUCH~#54 MUCH~MOVE MUCH~SIDE MUCH~SPEAK MUCH~gummi MUCH~i MUCH~tengo MUCH~the MUCH~was
 NECK~PAIN NUMB~, NUMB~SWELL OTHERS~CHILD OTHERS~for OTHERS~to PAIN~BABY PAIN~MUCH PAIN~again PAIN~low PAIN~out
 PAIN~so PAIN~will PARENT~touch PARTNER PARTNER~PILL PET~BEAT PILL~never PILL~up POINT~SELF POINT~para PREGNANT~#200
 PREGNANT~PAIN PREGNANT~WORST PREGNANT~con PREGNANT~has PREGNANT~leak PREGNANT~will PRESS~en PRESS~in PRESS~my
 PRESS~on SAFE~ASK SAFE~will SEIZE~morn SELF~THROAT SELF~a SELF~dio SELF~go SELF~pego SELF~she SELF~today SELF~vecino
 SHAKE~bad SHAKE~like SIDE~will SKIN~not STIFF~, STIFF~and STOOL~of SUGAR SUGAR~SHAKE SUGAR~SWEAT SUGAR~instead
 SWELL~blister SWELL~eat TAKEN~clean TAKEN~do TAKEN~lamp TAKEN~las TAKEN~mis TAKEN~mushroom TAKEN~or TAKEN~spit
 TAKEN~thing TARRY~out THROAT THROAT~ALLERGIC THROAT~after THROAT~de THROAT~despu VOMIT~SUGAR VOMIT~like WAKE~eat
 WISH~ASK WISH~BABY WISH~BURN WISH~DRUG WISH~VOMIT WISH~driv WISH~everyth WISH~from WISH~hav WISH~i WISH~thing
 WORST~ever about~MUCH about~it about~~kill accidental~~took after~eat after~~eat after~~my after~~new again~HISTORY
 alon am~. am~PREGNANT am~do am~~being am~~bleed am~~faint am~~gone am~~hid and~BELLY and~BURN and~FAINT and~SEIZE
 and~SKIN and~VOMIT and~am and~com and~leak and~run and~says and~so and~thing and~this and~yellow and~~leak and~~short
 and~~swell antifreez any~SIDE an~of are~~black are~~the arm~~feel at~and at~stor at~~#25 a~PRESS a~SPEAK a~and a~fish
 a~ladder a~line a~rattlesnak a~~bag a~~ladder a~~noos a~~rattlesnak a~~razor baby~~com baby~~s bad~can bad~not
 bang~on bark~and bark~can bar~BREATH bar~~breath bebe~~no becaus~i been~TAKEN been~WISH been~day beep~am beep~and
 beep~i beep~~and being~~here best~is be~if be~~aliv bladder~control bladder~~control bleed~~a bleed~~bad blood-~#1000
 blood-~by blood~~all blood~~com blood~~everywher body~NUMB body~is body~~is boil~~oil breath~~is breath~~with
 bright~BLOOD bring~to burst~and burst~~and by~rattlesnak cabinet call~CRY came came~i came~my can~CUT can~WISH
 can~next can~~see car~~crash cashew casi cgm child cigarett cigarro cold~~blue completo com~in com~my confundida
 control costilla cough~MUCH cough~a cough~foam crush~~chest crush~~feel dano days~old days~~old decid~my dejo desd~y
 deserv~to deserv~~to despu~ALLERGIC detector~and de~ALLERGIC de~FACE de~PILL de~~pastilla de~~repent domestic do~do
 do~someth do~~someth do~~when driv~VEHICLE drop~#54 drop~~thing earth el~NECK el~~cuello embarazada~~con empty entero
 entir entra entra~BREATH escribi esta~muy esta~una esta~~muy estoy estoy~CUT estoy~~cortando every~#10 every~~#10
 ever~had ever~~had explod~PAIN fall~~to falta~MUCH falta~~mucho familia feel~~so felt~BEAT fever~~, few~SPEAK
 few~minut few~~minut few~~word fire~~, flash~light food~stuck food~~stuck forc~to forc~~me for~ASK for~MUCH for~am
 for~~all found~with four~days four~~days from~nose frostbitten frozen~BLUE futur~SELF gave~PREGNANT get~ADMIN get~and
 get~fast golf~GROIN golf~~ball got~LEAVE got~POISON got~of got~~up go~TAKEN go~i go~~down grandpa greas~~fire grey
 hablo hacerl~HARM hacerl~~dano had~to had~~to hand~~and hard~my have have~SHAKE have~decid have~peed have~~decid
 have~~gone have~~thought hav~LABOR hav~an hav~strok hav~~an head he~HISTORY he~~has he~~keep he~~strangl he~~took
 high~FEVER him hinchan his~CHEST hit~~head hit~~in hit~~myself hiv hora hour~HISTORY hour~and hour~~ago hour~~and
 how~~to i implant insid instead insulin~~twic in~BELLY in~again in~heaven in~one in~~bed in~~chest in~~heaven in~~one
 is~BLOOD is~BLUE is~CRY is~FAINT is~SIDE is~hard is~monday is~my is~touch is~turn is~~#300 is~~#54 is~~back is~~hot
 is~~still is~~turn it~END it~OTHERS it~be it~for it~~anymor it~~just i~catch i~even i~he i~of i~say i~set i~strok
 i~thing i~through i~until i~was i~~cough i~~died i~~pass jump~balcony just~MUCH just~PILL just~SEIZE just~and
 just~~took kid~~drank know~~how know~~wher lamp~oil lamp~~oil land~on land~~on las last~~#10 la~despu leav legs~~and
 leg~~, like~am like~in like~~kill like~~push like~~usual look~up lost~~the los~FACE los~~labio low~~sugar magnet
 make~sens mama~~no mate mato methadon me~~dio me~~mato me~~tien minut mis~PILL mis~~pastilla mitad~~de mi~~vecino
 mi~~vida more~~than motorcycl~INJURE mover mucho~~el muriendo myself~~last myself~~until my~HISTORY my~act my~brain
 my~fingertip my~into my~lock my~one my~pen my~put my~rat my~shock my~shut my~weird my~went my~whistl my~~#1 my~~baby
 my~~bill my~~body my~~brain my~~fingertip my~~last my~~puls my~~roommat my~~side my~~vomit my~~water nariz~~y
 necesito~CRY neck~~and neck~~stiff need~i need~~me next~time next~~time nitro~not nitro~~and nobody normal~~dose
 not~POISON not~WAKE not~and not~com not~come not~due not~get not~make not~slow not~straight not~touch not~usual
 not~yesterday not~~com not~~come not~~due not~~peed not~~slow not~~smil no~CRY no~MOVE no~desd no~diaper no~entra
 no~parar no~sens no~~sens no~~vale nuts o2 of~BABY of~CHEST of~i of~you of~~blood of~~kill old~BREATH one~is
 one~~hand only~PREGNANT only~a on~BURN on~SKIN on~ice on~~fire other our~BABY out~am out~this out~~from out~~twic
 over~~#149 pan parar passiv pecho~~y pega pill~~and port~BLOOD positiv~PAIN potassium~#10 pregnant pres presion~~en
 puedo~~hablar pull~out puls purpl pus put~a put~~a put~~on que~~no quiero~~matar quier~KILL quier~~matar
 quimioterapia radiat~to radiat~~to ran~and rat~~poison real~, recien~~nacido red~, research respiracion revolver
 rib~PAIN right~~side room~and row run~END run~of salio~el salio~~el saw~my see~~bugs see~~insid se~CUT se~SIDE se~con
 se~mis se~salio se~~trago shak~~like shellfish she~MUCH she~SELF shoot~OTHERS shoulder~~blad shut siempr
 siento~~desmayar site~is site~~is si~DIE slap~~me slip slump snak~TRIVIAL snak~~bit snap snap~~and soft~sunken
 solution someth~is someth~to someth~wrong someth~~is some~of son~~drank so~BLOOD so~~it spot~sunken squeaky stab~~my
 stab~~pain stand~~on start~again sting stool~~is stop~~think stop~~work sugar~~over swallow~~and s~~fever tabl talk
 tengo~LABOR tengo~WISH tengo~~contraccion terribl test~PAIN than~and that~END that~look that~~look them then~FINE
 ther~MUCH they~be the~ASK the~POINT the~cabinet the~can the~closet the~from the~mak the~need the~saw the~way the~with
 the~would the~~closet the~~cord the~~point the~~saw the~~stor third thirsty this~a this~in this~morn this~will
 this~~morn threaten through~, throw~~up tied tied~MEANS tien~el tingl~~and toddler~~ate tomo~~mis tooth~out towel
 to~BABY to~BACK to~FAINT to~NUMB to~and to~go to~own to~~go to~~live to~~me to~~myself to~~pass to~~shellfish
 to~~sleep troubl~SPEAK turn~~blue twic~~the una~CRY una~MEANS una~~pistola unsaf vale vecino veo ve~INJURE ve~el
 ve~~el visit~~is vista vomito vomit~~look was~morn was~never was~~never water~#54 weapon wear~LEAVE wear~~off
 went~STIFF went~~stiff wet~HISTORY wheel wheez whil will~ASK will~CHILD will~MOVE will~and with~#104 with~HEAD
 with~OTHERS with~SWEAT with~i with~red woozy would~ADMIN would~care would~~be wrot~NOTE you~. you~i y~WAKE y~estoy
 y~tien y~~sangro y~~tien zero
+0.8 #104~my #10~#104 #10~~day #2~old #300 #54~ASK #89~~on ,~CLOTH ,~HEAD ,~PREGNANT ,~SWELL ,~VOMIT ,~on ,~~bleed
 ,~~breath ,~~dizzy ,~~headach ,~~hit ,~~huge ,~~lots ,~~skin ALCOHOL~and ALLERGIC~FACE ALLERGIC~y ASK~do BABY~FEVER
 BABY~cold BABY~de BABY~have BABY~no BABY~the BABY~to BEAT BEAT~again BELLY BLOOD~#54 BLOOD~FLOW BLOOD~bad
 BLOOD~everywher BLOOD~my BLOOD~not BLUE~the BREATH~BLUE BREATH~FACE BREATH~like BREATH~wors BURN~bad BURN~by
 BURN~hous BURN~oil BURN~water CHEST~MUCH CHEST~in CONFUSED~FEVER CONFUSED~with DIE~pleas DROOP~SIDE END~LIVE END~so
 EYE~SUDDEN EYE~SWELL EYE~de EYE~everyth EYE~insid FACE FAINT FAINT~PAIN FAINT~VOMIT FAINT~this FAINT~today FEVER
 FEVER~my FEVER~un GROIN~PAIN HARM~again HEAD~SUDDEN HEAD~WISH HEART~PRESS HEART~symptom HISTORY~BABY
 HISTORY~breakfast HISTORY~un INJURE~SIDE INJURE~at INJURE~not INJURE~pool INJURE~stair KIN~POISON KIN~esta LABOR~#3
 LABOR~com LEAVE~if LIMB~END LIMB~FACE LIMB~THROAT LIMB~cold LIMB~surgery LIMB~y LIVE~END LIVE~MUCH LIVE~tonight
 MEANS~ADMIN MOVE~CHEST MOVE~NECK MOVE~URINE MOVE~push MOVE~sick MOVE~weird MUCH~dose MUCH~morn MUCH~size MUCH~than
 NECK~LIMB OTHERS OTHERS~END OTHERS~MOVE OTHERS~s PAIN~#25 PAIN~, PAIN~GROIN PAIN~SWEAT PAIN~lower PAIN~to PARENT~no
 PARENT~the PARTNER~CHEST PARTNER~is PARTNER~my PET~and PILL~, PILL~DIE PILL~PILL PILL~are POINT~la POISON~FACE
 PREGNANT PREGNANT~now PREGNANT~old PREGNANT~test PRESS~#200 PRESS~SWEAT SAFE~SELF SAFE~he SEIZE~floor SELF SELF~#3
 SELF~#54 SELF~LIVE SELF~VEHICLE SELF~con SELF~cuesta SELF~esta SELF~estoy SELF~mal SELF~of SELF~quiso SELF~toca
 SELF~until SELF~vena SHAKE~and SIDE~, SIDE~SIDE SIDE~SPEAK SIDE~body SIDE~cuerpo SKIN~that SPEAK~com SPEAK~my
 SPEAK~nonsens SPEAK~out STIFF~FEVER SUDDEN~in SUGAR~just SUGAR~of SWEAT~and SWELL~SWELL SWELL~la TAKEN TAKEN~END
 TAKEN~KILL TAKEN~PILL TAKEN~box TARRY~FAINT THROAT~up VOICES~SELF VOICES~say VOICES~tell VOMIT~look WISH~LIMB
 WISH~are WISH~be WISH~being WISH~one WISH~was WORST WORST~GROIN about~FAINT about~jump about~out after~INJURE
 after~PREGNANT ahogando air am~SAFE am~SELF am~SPEAK am~TAKEN am~VOMIT am~being am~mak am~say am~sens am~sorry
 am~~#54 am~~about am~~in am~~sorry and~BEAT and~SPEAK and~bruis and~discharg and~just and~start and~the and~turn
 and~water and~weird and~~dizzy and~~throw apart are~FAINT at~MEANS at~it ayuda azucar~~en a~CUT a~morn a~of a~short
 a~this a~~bunch a~~bus baby~~fell baby~~have bad~EYE bad~PAIN becaus been~ASK been~MUCH been~PRESS been~my
 being~~aliv berri between~LIMB between~my between~~my bigger bile bit blister blood-~#300 boil~~water bowel bp
 brazo~~izquierdo break~, break~~, breastbon breath breath~~fast bright brok~~in bruis~FEVER burn~~by but~the but~~the
 by~a by~~a calf calient call~#1000 camaron caregiver~BEAT caregiver~SELF chemo~#104 chest chew~DRUG chip~in chug
 cierra closet clot~~size cold~NUMB com~BACK com~~back control~bladder con~BLOOD con~y cough~FAINT cough~can crash~~my
 cuesta~BREATH day~and day~~and decid deep~my deform detector~beep de~HARM de~SUDDEN de~mes de~y dias dice dio
 drank~~antifreez duel~~mucho elephant el~FAINT el~INJURE el~SIDE el~y el~~aire el~~conocimiento el~~hueso
 erection~#10 escalofrio esta~BLUE esta~SEIZE esta~~convulsionando estoy~~pensando everyth~and everyth~in everyth~is
 everyth~~is every~#25 every~i explod~, face~~look fallen feel feel~~awful feel~~hot feel~~in feel~~weird fell~~down
 fever~~and fingertip five flat~BREATH floor floor~not flutter foot~~, forzo for~hour for~~#10 found frio from~LIMB
 from~~a front~of front~~of fruity fui gave~MUCH gave~~myself gibberish girlfriend glucos~~is go got~the greas
 greas~BURN guns hacerl had~on had~today harm~~again has~BLOOD has~~been have~ASK have~BEAT have~DRUG have~an
 hav~ALLERGIC hav~WISH he head~~on heart-~#200 he~would high~~and high~~fever hija~~se hincho~THROAT hot~, hot~oil
 hot~~oil hous~on huel~POISON hurt~~and hurt~~the id~be if~died inhal~POISON into~a into~wall into~~a in~BURN in~front
 in~~front in~~labor is~SPEAK is~an is~pleas is~~blood is~~floppy is~~hang is~~out is~~so is~~talk is~~unresponsiv
 it~tonight it~~all it~~tonight i~ASK i~DIE i~being i~decid i~gave i~look i~mak i~relaps i~were i~~ate i~~black i~~can
 i~~relaps i~~sound jump~LEAVE jump~~off just just~SELF just~now just~says just~~now just~~says kniv know~ASK
 know~wher ladder land lastimarm last~~night las~LIMB las~vena las~~vena left~~for leg let~go like~PILL like~is
 like~push like~they like~~dying like~~they lin lost~MOVE lost~~feel luz mak~a man mano marido~~me matter medicin
 messag meter~~just me~~cuesta me~~die me~~estoy me~~forzo min mi~~marido moms mordio~una mordio~~una mother~~is
 mucha~~pastilla muert myself~~tonight my~#104 my~CHILD my~LEAVE my~bladder my~caregiver my~day my~follow my~heaven
 my~hot my~~#2 my~~#3 my~~arm my~~bladder my~~caregiver my~~epipen my~~grandma my~~kids my~~littl next~to next~~to
 nitro~and nobody~if nobody~would nobody~~would not~BREATH not~MOVE not~PARTNER not~being not~control not~feed not~is
 not~peed not~proper not~tomorrow not~will not~~control not~~feed not~~keep not~~wak now now~THROAT no~POINT no~relief
 no~y no~~deja no~~despertar no~~feel no~~movement no~~relief nurs~BEAT off off~~dead of~LEAVE of~MEANS of~MUCH
 of~vitamin of~~#10 of~~benadryl of~~vitamin ojala~no ojala~~no old~not one~LIMB one~after one~has onto on~FEVER
 outlet outsid out~HEART out~MUCH out~~a pareja parto peanut pecho pego pego~y pensando~~en perdi~el perdi~~el perro
 person~to pila pillow~on pillow~~on plan~~and plug poop potassium~~#10 pregnancy~~test proper puedo~BREATH puedo~ni
 puedo~~respirar punch~~me punzada put quiero~~estar rac radiat rapido rash~~that rate~#200 rather~NUMB rat~POISON
 respirar~~bien rompio~la rompio~~la says~~#89 scar~~for scream seguir~LIVE seguir~~viviendo sever~~chest shadow shak
 shaken shock~SELF shock~~me shotgun siento~BABY siento~FAINT siento~LIMB siento~en siento~mal siento~un siento~~mal
 sinc~~breakfast skin~~peel slow smell~~and snak~my someth~out some~~of so~bad so~~bad splash spot~not stab~~in stent
 still~and stop~~shiver suck~in suck~~in suicida swallow swallow~~a sweat swollen~~, s~PILL talk~~nonsens tar tear~my
 tear~~pain tengo~SUGAR tengo~~mucha testicl~~pain that~~i the~WISH the~floor the~is the~stent the~stor the~strong
 the~the the~~pill the~~stent the~~stomach think~~my think~~the this~an this~and thought~~are through~CLOTH tien~en
 tien~~dolor tile time~not toda today~~is tonight took~~#54 touch~at touch~night to~DROOP to~FINE to~LEAVE to~LIVE
 to~out to~yesterday to~~hang to~~hurt to~~my tripl turn~BLUE turn~and turn~the ultimo un~ataqu un~de un~~ataqu
 up~stuff up~~and used~~the very~sleepy very~~sleepy vomit~~and wall water water~and way ways~to ways~~to way~DIE
 week~~old went~through went~~through wher~~the why~i wife~~is will~BLOOD will~for will~need will~work window
 with~HEART with~and word~~come wrong~way wrong~~way ya~estar y~BLUE y~SHAKE
+0.9 #54~PILL #54~de #54~~de #54~~minut #69~SUGAR #89~on #89~~#54 ,~CHEST ,~HEART ,~are ,~still ,~ther ,~~and ,~~hand
 ,~~neck ASK~SPEAK BABY~BLOOD BABY~EYE BABY~with BEAT~day BELLY~ASK BLOOD~heavi BURN~BREATH CHEST~BREATH CHEST~TAKEN
 CHEST~are CHEST~bad CHEST~discomfort CHILD~TAKEN CHILD~of CRY~favor CRY~not CRY~por CUT~open CUT~vena DRUG~patch
 END~MOVE END~PAIN END~SHAKE END~SWEAT END~by END~it EYE FAMILY~LEAVE HEAD~LIVE HEAD~PAIN HEAD~SWELL HEAD~hard
 HEART~#54 HEART~PILL HEART~says HEART~shock HISTORY~night HISTORY~yesterday INJURE~BEAT INJURE~from INJURE~glas
 KICKING~BABY KILL~MUCH KILL~PARTNER KIN~DRUG KIN~SEIZE LABOR~#54 LABOR~at LABOR~minut LEAVE~si LIMB~SUDDEN LIMB~gave
 LIMB~out LIMB~stuck LIMB~tonight LIMB~will LIVE LIVE~no MOVE~BABY MOVE~SIDE MUCH~HEAD MUCH~SUDDEN MUCH~antidepressant
 MUCH~deep MUCH~it MUCH~para NECK~and NECK~is NUMB~MOVE NUMB~SIDE NUMB~up OTHERS~PAIN OTHERS~not OTHERS~on PAIN~BELLY
 PAIN~FAINT PAIN~PREGNANT PARTNER~BREATH PARTNER~in PILL~HISTORY PILL~an POINT~WISH POISON~FAINT PRESS~PAIN PRESS~el
 SAFE~with SEIZE~SIDE SEIZE~today SEIZE~will SELF~HARM SELF~NUMB SELF~ahorcar SELF~am SELF~forzo SELF~morn SELF~till
 SELF~tonight SHAKE~FEVER SHAKE~uncontrollab SHAKE~y SIDE~EYE SIDE~KILL SIDE~de SIDE~it SIDE~not SKIN~MUCH SKIN~and
 SPEAK SPEAK~MUCH SPEAK~not SUDDEN~PAIN SUGAR~END SWEAT~nausea TAKEN~THROAT TAKEN~nitro THROAT~PRESS THROAT~SWELL
 TRIVIAL~by VOICES WAKE~the WAKE~tomorrow WISH~no WISH~not WORST~CHEST abdomen about~~me about~~to accidental~TAKEN
 after~my aire almost~~drown ambien am~BLUE am~MUCH am~~afraid am~~chok am~~end and~CHEST and~FACE and~POISON
 and~PRESS and~SELF and~after and~came and~hard and~like and~with and~~confus and~~do and~~drop and~~fell and~~jaw
 and~~tight and~~turn ate~~all at~on a~POISON a~SUDDEN a~bag a~curtain a~is a~~gas a~~knif a~~rope a~~sudden a~~suicid
 baby~~not bad~~i balanc balcony bar bar~WAKE been~~hurt being~LIVE bit~~by bleed~~heavi bleed~~like blotch bother~,
 bottom bought~MEANS boyfriend~~is brain bright~red bright~~red bunch~~of burst~open burst~~open but~PAIN but~it by~on
 cabeza call~~#1000 can~call can~~feel care~died care~i cayo~de chemical~~in chemo chest~~discomfort choqu com~~in
 confundido conocimiento contraccion contraction convulsionando cough~~blood cover~SKIN cover~and cp creo~ASK
 creo~~que crook cut~~, dark deep~~cut degre degre~BURN degre~~burn desmayar de~no die die~~in disappear~~forever
 drank~~bleach drop~to el~no en~MUCH en~~el erection~not estan everyth~goes everyth~~goes every~BREATH excremento
 excruciat eyelid~~and face faint~~twic feel~~my fell~~and fentanyl fentanyl~~patch fiebr fill~with flip full~~of
 garag get get~, get~END get~SPEAK get~i get~~the gobbl golpea got~MEANS got~PAIN got~PILL got~and got~~stab gun~~and
 gun~~is had~this have~enough have~felt have~of head~~hard heart-~~pill heroin her~~head he~LIMB he~let he~~chok
 high~and hirviendo home~for hoy huel humalog if~END if~leav infarto injury intent in~door in~hour in~pool in~~and
 is~#104 is~BACK is~BREATH is~MOVE is~POINT is~shut is~through is~way is~~hit is~~pump is~~spurt it~pump i~BLUE i~CUT
 i~said i~shook i~sorry i~sound i~~leav i~~look i~~said just~a just~had just~~had keep~~black kick~~in kill~~myself
 lap la~HEAD la~SWELL la~y la~~cabeza leak~fluid leak~~fluid leav~this leav~~this lengua~~hinchada let~DIE like~TARRY
 ll look~BLUE look~TARRY lopsid los~EYE low~and low~~and many~~pill mejor~~si mes metal~in me~~corto mi~~nina
 mucho~~la much~HISTORY much~SUGAR much~~blood muy muy~WORST muy~~fuert myself~~with my~PILL my~antidepressant my~bent
 my~home my~stepdad my~ther my~wif my~~antidepressant my~~lip my~~skin my~~stepdad my~~thigh my~~two my~~wif nauseou
 near need~SELF need~~help never~WAKE never~~wake nina~~se nino~~se nonsens nose~FLOW not~#10 not~ASK not~BLOOD
 not~SHAKE not~SWEAT not~VOMIT not~answer not~away not~can not~felt not~~answer not~~felt not~~go not~~here not~~move
 not~~see not~~work novio now~can now~not no~KICKING no~LIMB no~deja no~ha no~spleen no~wet no~~spleen no~~wet
 numb~~on off~~the of~#110 of~everyth of~~#110 of~~everyth oil~my oil~on ojala old~a one~and one~~after one~~of
 only~BREATH on~one on~~me on~~one out~LIMB oxigeno ox~#89 ox~says ox~~says perdi~FAINT pillow~FACE plan~~my por~favor
 por~y por~~favor pray puedo~SPEAK pull~the puse put~the put~~the quitarm~LIVE quitarm~la quitarm~~la rat recogniz
 red~BLOOD red~from red~streak red~~blood red~~streak safe~~with said~he saw saw~TAKEN saw~~took seizur seizur~~today
 seizur~~will sens set~the shak~~chill shak~~uncontrollab shallow shoot~up shoot~~up side siento sight sit skin smash
 smell~i smother soft~spot soft~~spot someth~TAKEN spleen~and spray spread steam still~PRESS straight strangl~~me
 sugar~~is suicidal surgical swell tear~PAIN tell~PAIN tengo~BLOOD tengo~SWELL that~i their ther~is ther~~is the~BABY
 the~PRESS the~edge the~home the~lake the~tile the~tooth the~tv the~~baby the~~edge the~~head the~~lake the~~razor
 the~~skin the~~tooth the~~tv thinner this~~anymor thunderclap tien~~#54 tight~~after tome~~cloro too~~deep touch~it
 touch~~it to~BURN to~DRUG to~PAIN to~push to~up to~~burn to~~overdos to~~push to~~use turn~~to uncontrollab
 unit~instead up~his up~it up~tomorrow up~~blood up~~tomorrow urge~~to used~~my vena very vomitando was~PAIN was~the
 was~~shot ways weird went~the wif will~WAKE will~up windpip without~~me with~BLOOD with~of would~be ya~LIVE ya~WISH
 you~, y~#54 y~falta y~siento
+1.0 #300~#149 #300~~#149 #3~old #54~BLOOD #54~SUGAR ,~#100 ,~FAINT ,~~fever ,~~still BABY~MOVE BABY~esta BEAT~us
 BLOOD~#10 BLOOD~WORST BLOOD~from BLOOD~size BREATH~BEAT BREATH~and BREATH~cough BREATH~fast CHEST~BACK CHILD~INJURE
 CUT~deep CUT~los CUT~tonight DIE~CRY DRUG~CRY END~EYE END~NOTE END~for END~tonight EYE~PAIN EYE~after EYE~on
 FACE~drop FACE~look FACE~up FAINT~at FAINT~widow FEVER~SKIN FEVER~spot HISTORY~ADMIN HISTORY~hour INJURE~#54
 INJURE~LIMB INJURE~OTHERS INJURE~is LABOR~every LEAVE~MUCH LIMB~HEART LIMB~LEAVE LIMB~SIDE LIMB~got LIMB~just LIMB~up
 MEANS MEANS~and MEANS~y MOVE~NUMB MOVE~OTHERS MOVE~and MUCH~HEART MUCH~la NECK~FEVER NUMB NUMB~GROIN OTHERS~will
 PAIN~BLOOD PAIN~CRY PAIN~PARENT PAIN~test PARENT~SELF PARENT~not PILL~ALCOHOL PILL~END PILL~LIMB POINT PREGNANT~BLOOD
 SEIZE~minut SEIZE~now SELF~WISH SELF~alacran SELF~anoch SELF~mordio SHAKE SPEAK~come SUDDEN~NUMB SUGAR~VOMIT SUGAR~is
 SWELL~not TAKEN~LIMB TAKEN~de TAKEN~oil TAKEN~some TAKEN~up THROAT~big THROAT~work VOMIT~STOOL VOMIT~and WAKE~on
 WISH~LABOR WISH~OTHERS WISH~WISH WISH~estar WISH~shoot WISH~would WORST~wrong about~to abus adrenal aguanto aide
 alergica amount am~CUT am~END am~LABOR am~up am~~going and~FEVER and~WORST and~bad and~green and~is and~short
 and~~fever and~~hit and~~will anyon an~HISTORY appendix~burst appendix~~burst asthma~~attack azul a~VEHICLE
 a~~alguien a~~bottl baby~~chok bebe~~de bebe~~esta been~CUT been~PAIN been~SELF been~~cut been~~shot being~~abus
 be~for be~with be~~dead be~~with birthday bit~~me black~~widow blotchy bone~~is boyfriend break~my bunch by~and
 can~URINE cara cardiac check~out check~~out cold~SWEAT cold~~sweat contraction~~every crush cuchillo dando deep~CUT
 desmayo discomfort do~ASK drank drank~~some eclampsia electrocut~the en~#54 en~el en~~#54 en~~matarm es~CRY exposur
 fail fever~~#104 forc~SELF forgot~ASK forgot~~how for~then full~~breath gasolin glas~in got~into got~~into go~LIVE
 gray hand~~went happier have~POINT have~and heart~~keep hear~SELF he~END his~FACE hurt~~bad inhaler~~not intent~KILL
 into~PILL in~EYE in~LABOR in~SKIN in~and in~night in~of is~ADMIN is~SEIZE is~bent is~hot is~night is~plug is~~an
 is~~bent is~~drool is~~hurt is~~plug is~~seiz it~PRESS i~HARM i~KILL i~SHAKE i~blow i~cough i~enough i~love i~~breath
 i~~collaps i~~die i~~keep i~~love i~~might jumbl keep~~faint keep~~stop kitchen lake la~DROOP leak~water leak~~water
 like~DIE like~OTHERS live~~anymor ll~SELF load~MEANS lock~~in look~at look~the look~~at los~BABY made mal me~~mordio
 me~~violaron mind mix~POISON month~#104 motorcycl mucha much~~insulin myself myself~~again my~ALCOHOL my~CHEST
 my~DROOP my~THROAT my~gums my~just my~nail my~nosebl my~touch my~with my~~gums my~~neighbor my~~nosebl my~~suicid
 my~~tongu my~~whol my~~will nail~my need~CUT noth~LIVE not~CRY not~this not~wet not~with not~~help not~~need
 no~aguanto no~estar no~~aguanto no~~reacciona offic of~LIVE of~SUDDEN of~antidepressant old~FEVER old~TAKEN on~BLOOD
 on~HISTORY on~SELF on~clear on~of out~cold out~shower overdos pacemaker paint pain~~to panal para~LIVE perdiendo
 perdiendo~BABY pico~alacran pistol plan~~on post puedo~URINE puedo~~orinar quiero~~matarm rap~~me rattl reaccion
 reacciona reaccion~ALLERGIC reaccion~~alergica real~bad real~~bad red~line red~~line relief right~~eye sangrar
 says~and say~SPEAK send~~help sexual sexual~BEAT se~FAINT se~MUCH se~quier se~~desmayo se~~quier she~TAKEN
 shoot~~myself sinc~~yesterday smell~and snak~LIMB someon~~help so~of so~tir so~to so~~tir squeez stand stepdad
 struggl sugar~~read suicid~~. taken tengo~DROOP terrib terrib~~wrong that~not them~~all the~are the~door the~~bone
 the~~bridg think~~about this~HISTORY this~~life toddler~~drank to~jump to~so to~~back to~~disappear to~~exist
 to~~jump to~~strangl truck two~old una~~ambulancia un~alacran un~~alacran up~LIVE up~green up~of up~pink up~~green
 up~~pink urg us used va~al violaron viviendo want~~out water~INJURE water~at way~MUCH way~~too wellbutrin went~LEAVE
 went~and went~~blind went~~off we~~all will~OTHERS will~go with~ALCOHOL worst~~pain ya~el yo y~PREGNANT
+1.1 #10~hour #10~~hour #54~SHAKE #54~minut ,~NECK ,~SWEAT ,~will ,~~now ASK~no BABY~got BACK~BACK BEAT~KIN
 BEAT~OTHERS BEAT~PARENT BLOOD~through BLUE BREATH~CRY BREATH~a BREATH~no BREATH~sit BURN~a CHEST CHILD~in CHILD~se
 CUT~LIMB END~not EYE~INJURE FACE~SIDE HARM HEAD~ever HEAD~out HEART~#200 HEART~FAINT KICKING KILL KIN~FAINT KIN~MUCH
 KIN~not LABOR~is LABOR~out LEAVE~DIE LEAVE~LIMB LEAVE~yo LIMB~bent LIVE~POINT MEANS~for MEANS~the MOVE~it MUCH~END
 MUCH~blood- MUCH~y NUMB~can PAIN~now PARENT~BREATH PILL~#25 POINT~FAMILY POISON~SELF POISON~y PREGNANT~EYE SELF~aceit
 SIDE~DROOP SKIN~BREATH SKIN~LEAVE SPEAK~BREATH STOOL~and SUGAR~#25 SUGAR~hi SUGAR~not SWELL~PAIN SWELL~up TAKEN~ASK
 TAKEN~phon TAKEN~stair THROAT~get TRIVIAL~SELF WISH~DROOP WISH~NUMB WISH~and WISH~make WORST~HEAD about~~end acros
 afraid after~delivery after~~delivery again~night again~~last al~#1000 al~~#1000 amputat~my amputat~~my am~~fad
 and~drop and~out and~~bleed at~once at~~once baby~~got bad~~, be becaus~PAIN be~a be~my bleach~~in bleed~~from blew
 blood-~#54 blue~~lips bp~~#300 bugs by~VEHICLE can~anyth care~if care~~if caught~~fire chemo~, chemo~FEVER chemo~and
 chemo~~and children con~MUCH cort~~los cough~BLOOD cut~~again desd~la desd~manana desd~~la de~PREGNANT dka el~HEART
 el~~corazon embarazada~~y end~~it escalera every~minut fight fluid fluid~PREGNANT foot~~is for~LIVE for~~air fue
 futur gana gas~~y get~BREATH get~~air grab granddaughter had~BABY hang~~myself has~to have~MEANS he~INJURE he~MEANS
 he~WISH he~~brok hostag hous~BURN in~~agony is~FLOW is~like is~pump is~~unconsciou it~~up i~KIN i~MEANS i~fad i~might
 just~END last~~messag la~LIVE la~~vida legs lung metal me~~quiero my~BABY my~get my~hav my~line my~open my~~child
 my~~sleep need~CRY nitro nobody~to nonstop not not~BABY not~FACE not~NECK not~promis not~~promis not~~safe no~BABY
 no~BREATH no~sangrar of~PARTNER of~~tylenol on~MEANS on~POINT on~~a on~~purpos out~LIVE out~~cold painful panza para
 patch patient~FEVER peed pensando popo pull put~in quiero~~morir quiero~~morirm recien ruptur saddl saliendo section
 se~ASK shadow~EYE shock shook~BABY site sleep~~forever someth stick sticky~FAINT sticky~STOOL stuck tengo~~gana
 the~~door the~~room through tome to~hous to~make to~~make to~~shoot to~~stab tree up~bad up~to vien voic~~tell
 was~POISON was~~stab water~END water~~brok way~is we~MUCH with~on wrong~~insulin y~FAINT
+1.2 #1~old #25~PILL #3~TAKEN #54~FEVER ASK~DIE BABY~#100 BABY~, BABY~SEIZE BABY~TAKEN BABY~VOMIT BLOOD~PRESS
 BLOOD~like BLOOD~will BLUE~FACE CHEST~PRESS CHEST~SELF CHILD~POISON CRY~CRY DIE END~everyth EYE~HEAD FACE~FACE
 FACE~SWELL FACE~and FAINT~TARRY FEVER~BLUE FEVER~PREGNANT FLOW~CLOTH INJURE~PAIN KILL~and LABOR LIMB~FAINT LIMB~work
 MEANS~is NECK NECK~INJURE NUMB~and OTHERS~BEAT PAIN~PARTNER PAIN~bad PARENT~SPEAK PARTNER~FAINT POISON~in PRESS~CHEST
 SAFE~PAIN SEIZE~not SELF~again SELF~is SELF~night SELF~puse SIDE~FACE SKIN~FAINT SKIN~SWELL SPEAK~are SUDDEN~EYE
 SUGAR~MUCH SWEAT SWELL~ALLERGIC SWELL~after TAKEN~#many TAKEN~DRUG TAKEN~fluid THROAT~SKIN VOICES~to WISH WISH~DIE
 WISH~KILL WISH~am WORST~BELLY aceit after~new agony almost~KILL am~~hav am~~suffocat are~BLUE are~SPEAK are~~blue
 a~OTHERS bat bebe being~BEAT belt bg bitten~THROAT blad bone bp~#300 caught chest~~is cold~BLUE concussion cough~pink
 cuello day~old day~~old demasiada did~, do~it do~~it embolism end~~everyth epipen estoy~SELF fade favor fever~~#100
 finger~~off fits friend~~is fuent fuert glucosa got got~LIMB hallucinat hand have~~taken hear~VOICES hear~~voic
 heat~strok heat~~strok he~BREATH he~~beat hit~~by hour in~machin in~with is~CUT is~PARENT is~open is~~limp is~~swell
 it~up i~BABY i~LABOR keep~~going klonopin la~~pierna life longer lost~EYE me~~desmay me~~i me~~puse morada move
 much~PILL muerto my~POINT my~~chest my~~newborn never~~born nitroglycerin not~EYE not~FINE not~SELF not~need
 not~today not~~walk now~. now~~. no~SPEAK no~salir no~siento no~~respira no~~siento of~PILL on~a piel puk pupil
 purpos quemo remover roncha salir send~CRY se~va shook si siento~SELF siento~~que site~BLOOD sobredosi stab sticky
 struck suicidar sunken testiculo the~~right thigh thos touch~SELF touch~~me up~LIMB urge vagina way~out way~~out
 with~SHAKE word~~are wrong~PILL wrong~SUGAR y~BLOOD
+1.3 ,~and ,~~heart ALLERGIC~SWELL BEAT~KILL BEAT~out BURN~SKIN CUT~again END~CUT END~i END~you EYE~roll FAINT~MUCH
 GROIN INJURE~VEHICLE LEAVE~no LIMB~no MEANS~WISH MEANS~in MOVE~MEANS MUCH~DRUG MUCH~PILL PAIN~CHILD PARENT~WAKE
 PARTNER~SELF PARTNER~WAKE PREGNANT~FEVER SAFE~my SELF~SEIZE SKIN~BLUE SWELL~new THROAT~no WISH~CUT WISH~FAINT
 WISH~para about~KILL activ ahorcar alacran am~fad am~~plan and~~shak an~CRY an~~ambulanc arms assault a~SELF been
 bent breath~~in bullet~in bullet~~in chatter chest~~hurt cord~~is cortando deliriou deserv de~LIVE de~SELF de~~parto
 diaper~HISTORY do~on estoy~BREATH eyes~~roll febril floppy forc frostbit girl glas hav~BABY heavi he~SELF hid
 hiv~~and husband~~is inhal into in~bed i~push labio la~BLOOD lighter load lying marido miscarry moneda morirm
 my~SWELL my~tonight newborn~~has noth~SELF noth~for not~SIDE not~call not~i not~on not~~kick not~~pee no~tragar
 no~~para no~~puls ooz over~~#1000 pads pillow~my pistola presion~~#300 pressur~~#300 promis pulmonary punish sangra
 sat~#89 sav sentenc sepsi septic se~~esta shiver siento~ASK snak somebody struggl~BREATH sugar~~#1000 teeth~chatter
 teeth~~chatter the~MEANS the~and this~my tia to~PARTNER trago up~BLOOD vision voy was~BEAT went~EYE y~FEVER
+1.4 BABY~out BLOOD~PREGNANT BLOOD~out BREATH BREATH~not BURN~MUCH CHILD~BREATH DROOP~FACE DRUG END~#1000 EYE~out
 FACE~BLUE HEAD~VOMIT KIN~CUT LABOR~PREGNANT MEANS~SELF MOVE~i PARENT~BEAT PREGNANT~INJURE TAKEN~el TARRY~ground
 THROAT~SELF VOMIT~green abdominal after~ALLERGIC against am~~suicidal and~fast and~~my a~BREATH a~MEANS a~date
 a~~date baby~~stop bang~HEAD be~NUMB brazo cada came~out came~~out carro caught~BURN chemical~~burn coffe~~ground
 creo desmay down~~the drunk esposo~~me exist fell~~from gas~~leak glucagon hincho infant inject in~FACE is~DROOP
 i~DRUG i~PAIN i~~drank lightn live~~for lock~in manana might mins my~turn nail~through near~KILL near~~drown
 never~born not~SPEAK not~STOOL no~se no~~se open paramedic pour respira respirar roofi soft someth~my spurt
 stuck~THROAT sudden tengo~LIVE think through~LIMB tongu~~is to~LIMB to~it traffick voy~~a with~MEANS with~~fever
 world worry~SELF
+1.5 ALCOHOL BEAT~PARTNER CRY~pleas END~SELF INJURE~PREGNANT KIN~BREATH LEAVE~LIVE LIMB~drag LIVE~LIVE MOVE~SHAKE
 PAIN~of PARTNER~KILL POISON~BURN POISON~leak SAFE~LIVE SELF~BEAT STOOL~TARRY SUGAR~says TAKEN~by TAKEN~than WAKE
 WISH~out abrupt alcohol amputat am~alon bitten calentura clammy cloro clot coagulo collaps convulsion cuerpo de~~mas
 embarazo equivoqu estar estoy~BLOOD ex~~brok gunshot guts hav ingest insulina intoxiqu jaw jerk lado manden mangl
 mezcl me~~and morado movement my~~arms nos not~home not~up not~~mov no~WAKE pleas~~help rip sentido sickl sickl~crisi
 sleepy snow someon~~is spleen spo2 tarry todo tore trach tragar tragu vivir with~~life
+1.6 BABY~NUMB BEAT~HEAD CONFUSED END~MUCH LIMB~BLUE NECK~STIFF PAIN~HEART PAIN~SIDE POISON~EYE PREGNANT~LABOR
 SELF~FACE SIDE~NUMB VOMIT ambulancia angina bb carta casa chainsaw despertar eaten gasp god~SELF goodby got~~shot
 grunt ill inconscient is~WAKE is~~#104 is~~like i~~faint keton la~no lo maker my~tri my~~drink my~~goodby negro
 not~SAFE no~HEART no~URINE pleas~CRY relaps slic~~my smell~POISON the~~pain thing xanax
+1.7 BABY~com END~END MUCH~SUGAR POINT~LIVE PRESS~#300 SEIZE STOOL~BLOOD STOOL~FAINT SUGAR~#54 TARRY~STOOL WISH~jump
 WORST~PAIN agua aliv asleep~END asleep~~forever bulg copperhead god habla herself hinchada just~TAKEN
 lost~~consciousnes miedo molest morir not~BEAT not~URINE relaps~CUT repent slur toes touch unresponsiv
+1.8 BABY~BLUE BLOOD DRUG~my FACE~DROOP HEAD~WORST LEAVE~NUMB MOVE~LIVE MUCH~BLOOD SWELL~THROAT VOMIT~BLOOD alta being
 cortarm epi gush hemorragia lodg lost~consciousnes mordio nod pase sangr sangrando tengo~MEANS vomit widow
+1.9 FLOW am~BREATH aneurysm ataqu attempt convuls dehydrat doom ectopic eyeball ground held liquido ojos pierna
 rattlesnak turn~~black vida voc with~FEVER
+2.0 BABY~BREATH FEVER~#110 PREGNANT~HEAD SAFE~PARTNER como consciousnes de~~mi dts fetu matarm nacido rap
+2.1 BREATH~#89 hemorrhag hueso
+2.2 LEAVE~SELF SUDDEN drag drowsy gulp unconsciou
+2.3 electrocut meningiti no~LIVE
+2.4 SUGAR~#1000 beba
+2.5 TAKEN~POISON
"""
_TOPICS = """
anaphylaxis ALLERGIC SWELL THROAT alergica allergic anaphylaxi bigger blew camaron cashew cerrando cerro cierra dio
 epi epipen everywher garganta given hincha hinchada hinchado hinchan hinchando hincharon hincho hiv huge labio lengua
 lips nuts ojos peanut reaccion reaction roncha salieron se shellfish shut squeaky sting stung swell teniendo thick
 throat tighten tragar una used wear welt windpip
bleeding BLOOD CLOTH FLOW amount amputat artery bleed blood bottom bright chop clot coagulo debil deep deja detien di
 dialysi ears ends excremento extraction fistula gash glas ground gush guts hace heavi hemorragia hemorrhag herida
 impal incision lemon llevo mins mucha negra negro nonstop nosebl palm para poop popo pour rectal rectum saliendo
 sangr sangra sangrando sangrar site slip spurt squirt sticky stop surgical tar tarry through toalla tosiendo towel
 vomitando wher woozy
breathing BREATH able air aire anyth bar bathroom blue bluish breath calf carn casi chicken chunk counter croup cuesta
 difficult difficulty dvt embolism empty enough entra even falta feo few fight finish flat frothy full gag gasp get
 grap gurgl lay leg lie lodg lung lying meat noisy o2 oxigeno oxygen pasa past plug problem pulmonary rapid rapido
 respiracion respirar sat sensation sentenc shallow sit size spit spo2 straw struggl stuck trach upright wheez zero
chest-pain CHEST HEART SWEAT acros act aneurysm angina aprieta arm bear beep blad brazo breastbon bucket calm cardiac
 chest clammy clutch constant corazon cp creo crush dando defib defibrillator desmayar devic discomfort dolor drench
 dull elephant experienc feel frio fuert gray hav heart heartbeat hr implant indigestion infarto izquierdo jaw
 lighthead like manana middl muy nauseou nitro nitroglycerin pacemaker pain palpitation pecho plus pound presion puls
 punzada quita radiat rate rib rip shovel siento sink snort squeez stent sudando sudor sweat symptom tear their
 tightnes truck twenty un vice vise whil
cry-for-help CRY alon ambulancia auxilio ayuda ayudenm consciou doom dying emergencia fad favor flutter grey
 hallucinat hospital huel hurry llamen manden muriendo need nos paramedic pleas potassium send sickl someth terrib
 wrong
diabetes #1000 SUGAR VOMIT adrenal alta arrow azucar bajo bg cgm confundida confundido crisi dka dobl equivoqu fail
 fruity fue glucagon glucometer glucosa insulina keton lo puk retch straight strang temblando thirsty vomito
harm-to-others OTHERS VOICES alguien angry apunalar bomb bring bugs children chip dicen episod five giv god going
 golpear hacerl hell hermano him ill imagin lastim lastimar man mate mean might offic other plac say shook smother
 snap somebody stab them thought vecino voc voic voy
infant BABY BLUE ahogando azul bb beba bebe bile boy bulg calentura child coin convulsionando costilla dias dormido
 esta fetu flojito floppy girl grunt hot hrs infant limp mes moneda morado nacido newborn nois nostril old onto our
 panal preemi puke pull puso real recien respira roll scream shaken soft suck sunken tabl temperatur tile vomita
infection #104 #110 CONFUSED FEVER NECK SHAKE blotch blotchy chatter chemo cirugia cuello deliriou duro escalofrio
 fade febril fiebr flesh infect lethargic luz meningiti morada neck ooz port post pres purpl pus quick quimio
 quimioterapia rac rattl rednes rigid sepsi septic shak socket spleen spread stiffnes streak temp transplant turn
 uncontrollab very wound
injury BURN EYE HEAD INJURE LIMB aceit acid alacran almost anticoagulant backward bat bent bit bite blister boil bone
 bullet cae carro caught cayo chainsaw char chlorin choqu cloth concussion copperhead deform degre dispararon drown
 drowsy electric electrocut escalera exhaustion explosion eyeball fingertip fire firework forearm frostbit frostbitten
 golp got grab greas gunshot head hirviendo hueso inhal injury insid ladder lake land lightn lin machin mangl metal
 mordio motorcycl mower near now off oil open outlet pan pegu perro piel plavix pok pool pupil quemo rattlesnak reclus
 remember saw scald scalp see shadow shiver shock skin skull sleepy smash snak snow splash split steam stick struck
 tendon thinner third thrown toaster toes tore torn vape window wreck
poisoning ALCOHOL DRUG MUCH POISON TAKEN accident alcohol ambien ammonia antidepressant antifreez aspirin ate barf
 benadryl berri bottl bunch cabinet carbon chew chug cleaner cloro co comio completo demasiada detergent diazepam
 digoxin doubl drank dts eaten entero fentanyl frasco friend fum furnac gasolin gave gobbl gram granddaughter gulp
 gummi heart- heater heroin hop huf humalog husband' ingest inject instead insulin into intoxiqu inyect klonopin lamp
 lick magnet many medicamento medicin methadon mezcl mix moms monoxid mushroom narcan niec nod once overdos paint pase
 patch pesticid pila pod poison poisonou prozac puse rat remover rotten slow sobredosi spray suboxon sup swallow taken
 tim toda tome took trago tragu tramadol tripl tylenol unit veneno vodka weird widow wild windshield xanax
pregnancy KICKING LABOR PREGNANT agua apart baseball bathtub borroso cabeza cada com contraccion contraction cord
 deliver eclampsia ectopic embarazada embarazo estoy fallen felt fist fluid fuent labour leak liquido min minut
 miscarriag miscarry movement pads parto perdiendo postpartum pregnancy pregnant quiet ruptur salen section semana sid
 terribl umbilical vagina veo vien water y
self-harm CUT HARM again against arms becaus been carv cigaret cigarett cigarro cortando cortarm corto cuts dano each
 gana harm herself himself las lastimarm lighter made mal myself parar pick promis proposito punish purpos relaps
 self-harm slic slit thigh time urg urge vena wall
severe-pain BELLY GROIN WORST abdomen abdominal agony appendix area bad ball bel bladder bowel burst calient caminar
 como control dehydrat dura erection estomago excruciat genital groin hard heav hernia hora horribl hour insoportabl
 legs move orinar orino painful panza paralys peed peni pierna privat saddl sever stand stuff testicl testicular
 testiculo twist unbearabl vomit
stroke #300 DROOP FACE NUMB SIDE SPEAK SUDDEN abrupt balanc boca bp caida came cara cerebral clumsy corner crook
 cuerpo dark derecho derram dormida drag dribbl drift drunk everyth explod explosiv face fuerza gibberish habla hablar
 hablo hand headach jumbl lado levantar look lopsid lost mano media mitad mover nonsens not nowher numb ojo one page
 peor raro recogniz repent sag sens side sight slur speech spin strength sudden talk thunderclap tia torcida traba
 uneven vision vista weaknes went wif worst
suicide DIE END KILL LIVE MEANS NOTE POINT WISH activ aguanto ahead aliv already anyon around attempt balcony be
 birthday blow bought brain burden cansada carta colgar count dead decid deserv dice die disappear earth end escribi
 estar estaria estarian everybody everyon exist existiera familia fantasiz forever funeral futur garag go goodby guns
 happier have heaven honest i imag intent intentional join just keep lap life liv live load longer maker matarm mato
 matter mejor messag mind miss morir morirm muerta muerto no nobody noos noth ojala overpas passiv peaceful
 pensamiento pensando pictur pistol point pray prefiero quier rather razon ready relief research rifl sav seguir
 sentido shotgun si siempr soga solution sorry stood stronger suicida suicidal suicidar suicidarm suicidio tempt thing
 think tied tirar todo tonight tree ultimo unsaf using vale vida viva viviendo vivir way ways world would written wrot
 yo
unconscious FAINT KIN SEIZE WAKE abuelo another ataqu bitten chair clonazepam collaps conocimiento consciousnes
 convuls convulsion convulsiono couch dejo desmay desmayo despertar despierta dryer entir faint fits flip floor found
 golpe grandpa hijo hoy inconscient jerk kitchen out papa perdi proper reacciona rescu respond row seiz seizur she
 slump son ten unconsciou unresponsiv wake wheel woke yr
violence BEAT PARTNER SELF abus abusaron afraid ahorcar ahorco aide amenazo anoch assault being belt boyfriend casa
 closet con cuchillo domestic door escap estan ex father forc forzo fui girlfriend golpea golpeo hacer hammer he held
 hid hits home hostag hous husband keys last leav ll lock machet marido me miedo molest mother muert novio outsid
 padrastro pareja pega pego pistola pretty put quiso rap roofi rough salir sex sexual slam slap someon staff stalk
 stepdad tener they threaten touch traffick us violaron weapon
"""
WEIGHTS: Weights = weights_of(-1.4, _WEIGHTS, _TOPICS)
