"""What `python -m tests.labelled.safety.learning` learned; not to be edited by hand. Data only.

Each row begins with a weight and names what has it (see `likeness`): a word or a notion, `a~b` two of them
near one another, `a~~b` two words next to one another. In the second table a row begins with a kind of emergency.
"""

from domain.safety.likeness import Weights, weights_of

LEARNED_FROM = "9a031d2d7f7d8448"
"""Which sentences these weights were learned from: a test fails when they are others."""

_WEIGHTS = """
-4.1 lol
-2.9 clas
-2.8 #many
-2.7 #2100 diet late medicar
-2.6 laugh movi
-2.5 exam paperwork
-2.4 ADMIN DIE~de food knee
-2.3 deni dl flyer hair pt scan sunburn test
-2.2 carb jam not~PAIN or photo shav sinu water- yet
-2.1 PAIN~HISTORY allergy bruis~LIMB dea gassy handout id need~~a no~KILL park period question refill s sneez sore st
 stamp tea
-2.0 SELF~LEAVE almond bump check clia coffe constipat cream different does friday lbs list mask mbi negativ not~KILL
 pizza shap sticker train urgent well
-1.9 #149~#89 BREATH~#100 attach cake card cast cholesterol cuenta d eczema flu foley gave~~me glass hey i~~used jog
 kegel label licens medicaid no~of no~tengo no~~tengo number percent play prep prid replacement ride sent servic sling
 toe your
-1.8 ,~FINE BURN~MEANS CHILD~fight END~SUGAR FINE MEANS~CUT SAFE~to allergi alway anos b baby- blood-~draw
 blood-~~draw boot botox brac burp calori chang climb cormac cours covid deductibl dry email for~PILL interpreter
 in~~pain itch lice los~de massag moody mosquito my~funny no~HARM out~PILL papel pric rais salt sampl scal see~~you
 sensor sn soap sorenes stag stitch~out swallow~~the sweet therapy uchenna vin vs weight west www
-1.7 #25~, BEAT~on BURN~calori CHILD~his EYE~you HEART~ASK KIN~his TAKEN~vitamin alergia can~you can~~i caus chocolat
 clinic contact correo coupon drank~~too escitalopram exercis gum gums gym haha in~MUCH irritat is~~kick i~if june
 la~PILL mary menier menopaus mercy me~~gas milk ml my~need nap needl no~BLOOD oct on~call regard rodilla safety scor
 shar she~my snack sodium stab~~at strip study t12 tard toxic vaccin vitamin weigh wine year
-1.6 #1 #149~~#89 #54~#54 #54~~#54 4th CHILD~TRIVIAL DIE~for EYE~drop HEART~#69 LIVE~with MEANS~BURN OTHERS~a
 PILL~SIDE PILL~morn SUGAR~#110 SUGAR~#149 VOMIT~out VOMIT~the acne attack~~of bebe~~patea befor bleed~~stop busy
 can~eat can~i charg checkup chees crack cute diseas dr embarrass eye~~drop fell~~asleep fmla free french h hambr
 health healthy he~BLOOD insan insta is~LIVE it~~here joke joy keto legal llamo mail may mild mood mrn my~alarm net
 no~falta oak pill~~bottl poquito prescription printer restles rul runny rx seen spr strep survey thermometer
 the~today thursday tir tome~~mi to~ADMIN to~this treatment tuesday ty una~de vacuna walgreen water~~birth weather
 wing workout
-1.5 #25~#25 1st BEAT~ALLERGIC BEAT~snooz BELLY~growl CUT~DROOP DIE~of END~membership FAINT~on KIN~VOMIT NUMB~sit
 POISON~for PREGNANT~. SUGAR~#300 TAKEN~gum TAKEN~la WAKE~OTHERS account analisi ate~~too athlet aunt awarenes a~cough
 bad~BREATH ben bmi booster clinic@hotmail cpap cros crutch dental dinner effect energy er exampl filler form
 from~PILL georgia gracia growl heal heel hip hot~flash hot~~flash killer la~~pastilla letter~~for meal medical member
 membership me~~a my~run my~way my~~old nerv new not~hav not~~hav no~PAIN no~troubl no~~thought no~~troubl numero
 nyquil old~PILL pa pillow plat puls~~#89 recall recommendation resolv seed serial silver snooz stuffy su temp~~#100
 texa the~says tick tips today~and today~~and tome~~la to~~someon tuve~~convulsion una~vez una~~vez updat vo w was~#25
 water~in water~not which withdrawal yoga you~~all
-1.4 #100 #1000~#300 #2 #25~~#54 BABY~INJURE BABY~through BEAT~this BLOOD~gums BLUE~hair BREATH~PET CHEST~SAFE CRY~my
 CUT~PILL CUT~bang DIE~por HEART~the KILL~for LIVE~on LIVE~the MOVE~ADMIN PARENT~OTHERS PARENT~had SELF~PILL
 SPEAK~OTHERS SUGAR~#200 TAKEN~dos TAKEN~two THROAT~cough VOICES~the am~today am~~dead and~rest and~~cough and~~rest
 appetit as~a as~~a a~cold a~~cold back~~pain basil bp~~#149 brand breathles bug can~~you cap care case casi~DIE cc
 cheek cherry chest- coat cod computer danger dat dec deni~KILL deni~WISH deni~~suicidal dormir do~KILL epilepsy error
 expir explod~with explod~~with gauz gluten grad hit~~with in~#2100 in~~traffic is~#100 is~scratchy is~~#100 ivy
 i~~take job labor la~PREGNANT la~esta like~alway mak~SELF mak~~me max mayb medicina memory mexico me~~mareo me~~the
 monitor~#200 muero~~de my~hair my~morn my~~hair my~~knee my~~messag need~NOTE never nobody~the not~of no~just
 no~today no~~, no~~just of~as org panic party physical pies pushup reflux replac roll~END roll~~over rush school
 seriou she~SPEAK shift shoe short~on siento~LEAVE siento~~mejor slept splinter thes the~BREATH titer took~~her tos
 traffic trainer transfer turn~yellow vez video vinegar wait was~~#25 with~~warfarin
-1.3 #1000~#1000 #1000~#many #1900 #200~#300 #200~#89 #200~. #25~unit #25~~#25 #25~~unit #300~~#300 #54~, #89~#89
 #89~HEART ,~BELLY ,~KIN ,~old ,~two ,~~old ,~~right ASK~call ASK~you BEAT~at BEAT~to BELLY~button BREATH~ADMIN
 BREATH~LEAVE BREATH~my BURN~at BURN~from CHILD~are CHILD~crayon CHILD~will CRY~ADMIN DIE~to EYE~every FACE~from
 FAINT~curtain FEVER~INJURE HEAD~END HEART~my HISTORY~in KIN~on LIMB~after LIMB~brac LIVE~will MEANS~of MUCH~pleas
 NUMB~after NUMB~with PAIN~feeling PARTNER~i PILL~becaus POISON~ivy SELF~SUGAR SHAKE~from SUGAR~#100 TAKEN~crayon
 THROAT~PAIN THROAT~on amlodipin am~POINT and~HISTORY and~LEAVE and~nauseou and~~#149 and~~have and~~tir app arthriti
 as athlet~LIMB attend at~is at~of aug a~SIDE a~~littl bandaid below bel~~button bien biopsy bles but~now by~mosquito
 caffein canada cardiologist claim click club colleg color cook cooki cramp~~in crayon crib dairy deni~PAIN dentist
 de~hambr de~~hambr donor drank~~the dying~~to epley espalda explain eyelid faith feeling fever~~brok find~a find~~a
 forgot~my got~it got~~it griev had~HEART have~FAINT have~~chest hiccup hit~~a hit~~the hurt~~his hurt~~when in~#10
 in~~#2100 is~from is~water it~with i~HISTORY i~miss i~~miss jack johnson liv~~will login lump mammogram marathon
 me~~la miss~my miss~~my muero~~por muscl my~account my~~prescription my~~rash nebulizer news not~INJURE not~SWELL
 no~FAINT no~FEVER nurs~was of~WISH on~tooth out~~the overdos~~on p paper paso pass~~the phas pitch poison~~ivy portal
 r07 rang recip rep restles~LIMB restles~~legs retir ring sed se~acabo shampoo sharp~~pain shot splint spot~on
 spot~~on stres sueno switch s~i tak~~the test~came test~~came that~work the~SWELL the~tonight this~ADMIN thyroid
 today~BABY to~switch to~~switch troubl~PILL turn~~yellow tylenol~~and un~TRIVIAL up~now warn was~#10 wednesday
 worcester year~~ago
-1.2 #69~TAKEN ,~SAFE ,~SIDE ,~clean ,~~#1000 ,~~want 2nd 3rd ADMIN~out ASK~#25 ASK~mean BABY~hiccup BABY~ya BEAT~the
 BELLY~after BLOOD~on BREATH~easy BREATH~nariz BURN~drill BURN~la CHEST~END CHILD~at CHILD~not CRY~with CUT~esta
 CUT~out END~to END~up EYE~twitch FACE~chap FACE~twitch FAMILY~HISTORY FEVER~vaccin HEAD~my HEART~#100 HISTORY~#2
 HISTORY~SELF INJURE~HISTORY INJURE~TAKEN INJURE~again LABOR~hour LIMB~TRIVIAL MOVE~BURN MOVE~at PAIN~from PAIN~his
 PARTNER~with PET PILL~for PILL~this PREGNANT~surgery PRESS~MUCH SEIZE~of SELF~DROOP SELF~cortaron SELF~hambr SELF~up
 SIDE~MUCH SIDE~effect SIDE~from SUGAR~pens SWELL~on TAKEN~HISTORY TAKEN~his VOMIT~SELF VOMIT~old about~~my aetna
 after~day aid and~#1000 and~DRUG and~FINE anxiety are~dry atorvastatin auth bebe~~ya book boredom braxton
 braxton~hick braxton~~hick breath~~easy broken bullet~for burnt by~ADMIN call can~PILL can~~my chap chat cheer
 chok~~up cortaron cost cramp~~are crazy cross customer daughter~~is de~ayer dose do~MOVE do~~if dream drop~~my
 dry~EYE e edge electric~FINE eye~~twitch f fell~~off fiber fire~~drill fit florenc for~~sleep fractur from~TARRY
 gadson generic got~with hashimoto hat hick history hope humira if~ever injection ins insulin~~pens in~SIDE in~colleg
 in~~colleg ios is~PREGNANT is~pink is~same is~~down is~~good it~SELF it~~too i~pull i~same i~~go january jin khoury
 kids~~are las~de laundry la~cuenta la~~cuenta la~~rodilla less log losartan lost~~my made~SELF made~~me metformin
 me~~cortaron migrain mini mrs myself~~and my~#54 my~break my~died my~yesterday my~you my~~insuranc nam name
 necesito~SELF need~my nervou never~SEIZE nick not~in not~no not~the no~, oh on~INJURE on~MOVE on~SUGAR on~new or~.
 out~box paper~CUT paper~~cut patient~is pediatric pend pens peso pic pill~~left pink~EYE pink~~eye pres~~on
 pump~suppli pump~~suppli result rope~~burn rose rubber safe said~no said~~no screen sick~of side~~effect slack snor
 sometim sound so~not sprain stapl~out start~PILL strok~in strok~of strok~~of summary sunscreen sun~BURN sun~~burn
 suppli swallow~~my tak take temp~~#104 tengo~MOVE tengo~ni tengo~por tengo~~grip than~DIE that~SELF then~#300 the~am
 the~gym the~~gym this~PILL this~WISH this~is this~month this~~month thx tir~MUCH toddler~~is tongu~~on took~~#2
 to~TAKEN to~by travel un~~poquito upload up~~the used~~to uti uti~again version view wash was~~#10 when~~is whether
 winter worri yogurt you~tomorrow
-1.1 #1000~~#300 #100~HISTORY #104~#100 #149~#300 #1~WISH #200~~. #300~#1000 #69~, , ,~check ,~lock ,~pleas ,~try
 ,~~took . ADMIN~PREGNANT ADMIN~hour ALLERGIC~LIMB ASK~fast ASK~long ASK~was BABY~for BABY~jaundic BABY~teeth
 BELLY~WISH BLOOD~END BLOOD~the BREATH~SWELL BREATH~now BREATH~the CHILD~on CRY~care CUT~BACK CUT~SUGAR DIE~hair
 DRUG~of DRUG~reflux END~#54 END~minut FAINT~kidney FAINT~ston FEVER~HISTORY FINE~now HEART~#10 HEART~of
 HISTORY~HISTORY INJURE~bed KILL~in KILL~was KILL~with KIN~de KIN~has LABOR~and LABOR~of LIMB~yesterday MOVE~after
 MOVE~home MOVE~mil MUCH~ALLERGIC MUCH~by NECK~after OTHERS~mean PAIN~LIVE PAIN~THROAT PAIN~at PARTNER~LIMB PARTNER~at
 PILL~like PILL~through PILL~together POINT~at POISON~smell SELF~MUCH SELF~PREGNANT SELF~el SELF~home SELF~sale
 SELF~sleepy SELF~tos SELF~ya SKIN~from STIFF~PILL SWELL~. SWELL~at TAKEN~ADMIN TAKEN~WISH TAKEN~on VOMIT~HISTORY
 VOMIT~after WISH~con WISH~los a1c about about~, about~not about~the about~~the acid~~reflux addres after~lunch
 after~run after~~lunch ambulat am~work and~both and~sensor and~~chill an~in are~KILL are~WORST are~with are~~kill art
 at~ADMIN at~gym at~pric availabl awak away~PILL a~#3 a~nurs a~~baby a~~que baby~~sleep baby~~will bad~~blood beach
 bean behind best be~of bled~~a blur bra bring~MUCH bueno bueno~dias bueno~~dias call~if candy center chinedu
 clean~POISON code cold congestion cough~will cough~~will count~as count~~as crema cri~a cut~~out cyst date~#3 del
 diaper~SKIN diaper~~rash doctor do~OTHERS do~if driv droopy drop~a e78 edibl enough~to en~HARM en~hacerm en~~hacerm
 exhaust f32 for forgot~~my for~BABY for~CHILD for~now fram from~~coffe frozen~LIMB fun glucos~~meter grandmother
 great grew gun~~hand hail happy healthr heart-~monitor heimlich hello here he~~kick hill his~PILL holter hospital~bag
 hospital~~bag hous~~, how~~long icd~~#10 if~TAKEN if~my if~to inhaler instruction in~BABY in~BACK in~from in~meet
 in~room in~today in~wait in~~his io ip is~ther is~~better is~~urgent it~NUMB it~again it~~with i~laugh i~ring
 i~~crush i~~quit jaundic jefe keep~~me kick~~the kill~~for kill~~someon know know~if know~~if labor~~and later latoya
 latric la~con la~el la~vacuna la~~vacuna leg~~cramp leg~~day lift lips~~swell los~~pies love low~HISTORY lyme mac
 me~~home me~~sale me~~sleepy mil mosquito~bite mosquito~~bite mr mri murio music my~#100 my~allergi my~doctor my~dry
 my~exam my~~allergi my~~grandmother my~~morn my~~shot nariz necesito~para need~a need~the need~~the not~CUT not~FAINT
 not~PILL not~eat not~troubl not~yet not~~in novocain no~MUCH no~chang no~las no~~chang no~~fever numb~~from nunca
 of~PREGNANT ohio on~WISH on~flight on~friday on~way on~~friday or~the out~~sugar overdos~~of oxygen~~#100 policy
 poop~~is por~PAIN por~los program puffy quoc read~#110 receta record referral rehab remind reminder remind~SELF
 remind~~me respond~~to retainer run send~the send~~the sensor~not se~~cayo she~had should~~i sit~~too skip
 sleep~~through ssn summer surgeon s~INJURE tenni that that~~work then~~#300 they~said they~~said the~CLOTH the~FAMILY
 the~flu the~has the~leak the~wed the~~plan the~~swell the~~wait the~~wed this together tomar too took~~two to~ASK
 to~with to~~swallow tremor trivedi twin under~VEHICLE un~la un~y up~~at urgent~~care vein vitamina washington was~#89
 was~~a watch water-~INJURE we whit wildfir work yay ya~LEAVE ya~PAIN yes you
-1.0 #1000~, #1000~the #1000~~#1000 #100~to #100~~and #100~~to #10~today #10~~#54 #10~~oz #149~this #200~~#89 #25~SIDE
 #3~#1 #3~#10 #89~HISTORY ,~ASK ,~no ,~worry ,~~all ,~~drink ,~~just ,~~stop ADMIN~again ADMIN~de ALLERGIC~cats
 ALLERGIC~expir ASK~does ASK~if ASK~la BABY~TRIVIAL BABY~up BABY~will BACK~HISTORY BACK~PAIN BACK~out BEAT~cancer
 BLOOD~TRIVIAL BLOOD~has BLUE~cros BREATH~mask BREATH~nose BURN~ASK BURN~notic BURN~out CHEST~pushup CHILD~has
 CHILD~to CRY~OTHERS CRY~a CRY~contact CUT~con END~ALLERGIC END~ASK END~SKIN FAINT~my FAINT~with FEVER~END FEVER~SHAKE
 FEVER~or FINE~after HEAD~from HEART~nurs HEART~start HISTORY~of HISTORY~tuve INJURE~ear KILL~at KILL~it KILL~the
 KIN~ALLERGIC KIN~play LEAVE~PREGNANT LIMB~asleep LIVE~sano MEANS~, MEANS~my MOVE~#10 MOVE~END MOVE~music MUCH~INJURE
 MUCH~recall MUCH~water NUMB~SKIN PAIN~away PAIN~la PAIN~pushup PARENT~, PILL~to POISON~was PREGNANT~clas PREGNANT~tir
 SAFE~of SEIZE~ASK SEIZE~CHILD SEIZE~as SELF~END SELF~at SELF~es SELF~siento SIDE~FINE SKIN~to STIFF~LIMB SUGAR~after
 SUGAR~at SUGAR~but SWEAT~the SWELL~in TAKEN~#2 TAKEN~ALLERGIC TAKEN~seed TRIVIAL~al WISH~SPEAK WISH~quitarm WISH~sano
 adam afternoon after~work ahogo am~home and~show aoif april asleep~the at ayuna a~CHILD a~PAIN a~TRIVIAL a~bug
 a~effect a~muscl a~nap a~so a~~nap b12 b12~#1000 b12~~#1000 bad~BLOOD baja band battery bayani beat~~cancer be~HEART
 bles~you bles~~you bloat blood-~type blood-~~type blue~~cros both~have box brush build burn~~, burn~~from but~SELF c
 ca call~BACK can cancel can~come caus~BLOOD chang~HISTORY charity company continu county cover cranky cuff cut~~back
 cut~~the date daughter~~has day deadlin dead~~skin depression detector dexcom~INJURE dexcom~LEAVE de~derram did~get
 died~in does~PILL do~need do~the do~you do~~you drain drink~~more driv~SELF driv~~me drop~~a durmio~LIMB ear ear~is
 easy ebony ebony~, el~ADMIN el~tien emergency~~contact en~ayuna en~~ayuna en~~suicidarm epipen~~expir error~#1000
 error~~#1000 esposito estoy~~embarazada fast~#110 fast~SUGAR fee feet~~at fever~~or final fit~~of flew flow
 for~PARENT for~WISH fri from from~ASK from~MOVE from~of gain gave~SELF general grind grip gut had~BLOOD had~WISH
 had~~thought has~TRIVIAL have~~it hear~test hear~~test he~tenido he~~tenido history~~of his~a hold~~music hous~, http
 http~, http~~, hurt~~her hurt~~to idea if~hav into~and in~#54 in~ADMIN in~CHILD in~SWEAT in~his in~was in~~cold
 in~~sweat is~#69 is~. is~again is~cover is~due is~low is~noth is~than is~~allergic is~~noth is~~sore it~~out i~befor
 i~get i~never i~~get jackson kawasaki kawasaki~in kick~~a kill~~it kne knock~SELF knock~my knock~~me like~~the
 line~the lock~~out lon lost~VOICES lot made~~my march mas~sano mas~~sano me~~ahogo me~~dizzy me~~siento me~~too
 me~~up mole month~, more~~water much~i my~ASK my~PET my~URINE my~chin my~diet my~goes my~phon my~pump my~~chin
 my~~diet my~~feet my~~hour my~~inhaler my~~pee nail~and name~~, need~anyth need~do new~, next~PREGNANT next~is
 next~~week nice noth~my not~BELLY not~~suicidal not~~think no~SWELL no~he no~the no~~bleed no~~swell of~HEART
 of~~suicid oliv oliv~oil oliv~~oil om on~PREGNANT on~chin on~stair on~tuesday on~~hold on~~stair on~~tuesday out~on
 out~thursday pangilinan pap passport patient~~is phon pleas~ADMIN puedo~ADMIN puls~~#69 quay quiero~~quitarm rash~~on
 rate~on remov repair report resultado romberg sano santoro sat~LIMB sat~my script scrub seat se~el she~~had shock~ASK
 sincer si~una slot smell~the so~is speak stat stiff~~shoulder stitch~ASK stress stress~about stress~~about support
 survivor swollen~~ankl tast telehealth tengo~SKIN tengo~con tengo~y tenido therapist the~KILL the~LEAVE the~blood-
 the~doctor the~patch the~pleas the~pric the~team the~trip the~video the~~patch the~~portal the~~pric the~~trip
 the~~video this~diet this~~diet this~~med thre~HISTORY through~nose tiny toenail to~center to~of to~~death to~~quit
 transmitter tuve~SEIZE type~pleas type~~pleas una~ADMIN un~con ups up~#10 up~#2 up~befor up~in up~~befor up~~in
 vacation was~HEART was~i was~~#89 watch~says watch~~says wed weight~~#300 went~away went~~away went~~from we~the wind
 without~~my with~cough with~food with~new with~~food worry yesterday~, yesterday~~, yousef you~MOVE you~a
-0.9 #10 #1000~#149 #1000~~#149 #1000~~, #100~and #100~on #100~the #100~~on #104~HISTORY #10~oz #10~step #149 #1~of
 #200~on #200~the #25~#1000 #25~#2100 #2~#10 #300~#300 #300~then #300~~#1000 #54~SELF #many~and ,~#many ,~ADMIN
 ,~LEAVE ,~PILL ,~bruis ,~just ,~therapy ,~~clean ,~~how ,~~not ,~~pull 31st 81mg ALLERGIC~FINE ASK~are ASK~eat
 ASK~know ASK~my BABY~LEAVE BABY~MUCH BABY~come BABY~lol BABY~on BABY~spit BEAT~mosquito BEAT~with BELLY~bug
 BLOOD~FINE BREATH~en BREATH~hill CUT~FINE CUT~TAKEN DROOP~a DROOP~my DROOP~ther DRUG~for END~becaus EYE~SELF EYE~from
 EYE~so FACE~BURN FACE~mask FAINT~ASK FAINT~CRY FAINT~i FEVER~TAKEN HEART~HISTORY HEART~goes HEART~that HEART~to
 HISTORY~chemo HISTORY~covid HISTORY~had HISTORY~month HISTORY~november INJURE~LEAVE INJURE~asleep INJURE~diet KIN~,
 KIN~start LEAVE~CLOTH LEAVE~with LIVE~, MOVE~tir MOVE~well MUCH~ADMIN MUCH~big MUCH~book MUCH~night NOTE~for NUMB~for
 NUMB~tir PAIN~heel PARENT~#100 PARENT~HEART PARENT~TAKEN PARTNER~and PET~CUT PILL~HEART PILL~as PILL~caus
 PREGNANT~ASK PREGNANT~on SAFE~. SAFE~SKIN SAFE~the SELF~al SELF~da SELF~know SELF~llamo SELF~manana SELF~matando
 SELF~murio SELF~pico SELF~tir SPEAK~nurs STIFF~the STOOL~green SUGAR~HISTORY SUGAR~befor SUGAR~low SUGAR~was
 SWELL~went TAKEN~ALCOHOL TAKEN~dose TAKEN~juic TAKEN~morn THROAT~not TRIVIAL~i VOMIT~a WISH~INJURE WISH~know a1c~#10
 abdi accession acidez after after~MOVE almost~laugh am~BEAT am~about am~~not and~ADMIN and~SUGAR and~about
 and~~nauseou anesthesia answer~no anymor~~, an~ALLERGIC an~my apr apt are~TAKEN are~at are~~dry argu arriv as~alway
 as~~alway at~school at~~school a~PREGNANT a~after a~hospital a~ride a~tooth a~~bit a~~ride a~~side a~~tooth batteri
 been~HISTORY benign biopsy~benign bowl breathing- bring~PILL bring~~all broadnax btw bus by~at by~~mosquito cafe
 call~on cansancio can~caus can~make can~through cast~LEAVE cast~SKIN cat cetirizin chas check~my check~~my chili cita
 city claritin cold~at cold~my concetta contraccion~~de con~este con~~este copay cough~KILL cough~SELF could~i
 could~~i da dark~the dayton dead~~tir demon desk de~cansancio de~~cansancio distefano dizzy~~on dizzy~~when does~the
 dog~~ate doubl~~book do~PAIN dress drew drew~BLOOD drew~~blood drop~ALLERGIC drop~~sting drov due duel~~la duerm~LIMB
 ear~~is easier eggs el~come email~SELF email~~me end~~the esta~PILL esta~matando esta~~matando este esto
 everyth~FAINT eyes~~itch face~~mask fast~~sugar feel~~tir flight~, foot~~and forget for~PAIN from~PREGNANT from~SELF
 frozen~~shoulder game get~on give~SELF give~~me giv~up giv~~up glasgow glasgow~#25 go~the had~in had~out hair~loss
 hair~~loss hand~~shak has~my has~the heart-~murmur heart-~~murmur heart~~goes heat~CLOTH heat~~pad her~~pill high
 his~, hodan if~possibl if~~my inr in~END in~FINE in~dark ir iron ir~a ir~~a is~#10 is~#25 is~#many is~zelenko is~~#69
 is~~due is~~for is~~gone is~~peel is~~ther is~~up it~went it~wors it~~went i~VOICES i~home i~outsid i~work i~~eat
 i~~hope i~~never i~~run i~~use j juic~and juic~~and just~SKIN just~this kick~~me kill~~me kit knee~~is l5 la las~un
 la~da la~desd la~l5 la~~l5 lb let~know like~BABY like~~alway lose lost~my lower low~caus mad mak~my mak~~my mark~my
 mark~on mark~~on matando me~~cort me~~da me~~know me~~llamo me~~pico mine~is mine~~is mi~~azucar mi~~cita mi~~esposa
 mold mosquito~TRIVIAL mosquito~~bit move~~my muero murio~de murio~~de murmur mychart my~TARRY my~contact my~driv
 my~new my~password my~play my~step my~test my~uses my~~cat my~~eyelid my~~glass my~~goal my~~heart- my~~ribs
 my~~shoulder my~~step nada never~had never~~had nose~not note not~cover not~~cover not~~respond nov november now~no
 no~CHEST no~SHAKE no~no no~~. no~~chest np offic~~hour of~HISTORY of~is of~needl of~of of~or of~so of~~needl ok~~. on
 once~a once~~a on~#54 on~monday on~~monday or~today oz pale paralyz password patient phon~#300 pico~un pico~~un
 pill~~late pill~~make pleas~my pleas~the poco prescrib presion~~esta prior prior~auth prior~~auth pull~at pull~muscl
 questionnair quit read~#54 recommend red~i relat relat~the relat~to relat~~to respiro ring~in ring~~in romberg~was
 romberg~~was rosalind safe~~. same~alway scab scrap scrap~LIMB set~on set~~on sho should show~#1000 show~~#1000 sign
 sinc~~covid sinc~~november slept~like slept~~like smok soccer social sock soledad some~HISTORY sore~~from so~can
 so~far so~~far statin step stomach~~bug stomach~~growl swell~~went teeth tengo~sueno tengo~~sueno test~is thank
 thanksgiv then~FAINT they~and they~it the~NECK the~SEIZE the~brac the~by the~desk the~dose the~lol the~needl
 the~questionnair the~said the~sensor the~sorry the~steroid the~sun the~that the~~bill the~~brac the~~eyes the~~flu
 the~~line the~~medication the~~neck the~~shot the~~steroid the~~sun this~app this~cold this~~app this~~cold
 thought~~about through~night tien~tos tien~~tos tingl~~after too~~big total to~SAFE to~at to~blood- to~know to~pleas
 to~wait to~~know trabajo trauma tube tums twic~~a two~in type~#2 type~~#2 under~MUCH un~por un~~poco up~night
 up~~twic uses viru voicemail walker want~~a was~#3 was~FINE was~KILL was~colleg was~~suicidal water~FINE water~the
 week~~and were~FINE were~today what~~are what~~does when~~it whoever will~SELF will~the will~~the with~ALLERGIC women
 work~out work~~out would~know wrong~chat wrong~~chat x2 young zelenko
-0.8 #1000~#54 #1000~memorial #1000~then #1000~~memorial #1000~~or #100~morn #100~this #100~~this #10~#25 #10~#54
 #10~SIDE #10~pound #10~~is #10~~pound #149~today #1~#1 #1~#10 #1~~#10 #25~#10 #25~percent #25~the #25~~percent #3
 #300~#89 #300~~#89 #3~PILL #3~of #54~#2100 #54~SIDE #54~so #69~~, #89~, #89~. #89~~. #many~#many #many~~and ,~#300
 ,~OTHERS ,~WORST ,~door ,~f ,~sad ,~vaccin ,~work ,~~so 3pm 4pm ADMIN~got ALLERGIC~PILL ALLERGIC~on ALLERGIC~to
 ASK~hospital ASK~nurs ASK~run ASK~work BABY~FINE BABY~comer BABY~quier BACK~SIDE BACK~is BACK~on BEAT~MOVE BEAT~a
 BELLY~#54 BELLY~MUCH BLOOD~. BLOOD~ADMIN BLOOD~BURN BLOOD~SELF BLOOD~dry BLOOD~is BLOOD~money BREATH~deep BREATH~la
 BREATH~laugh BREATH~they BREATH~this BURN~work CHEST~muscl CRY~find CRY~now CUT~carb CUT~is END~HISTORY END~away
 END~night EYE~ADMIN EYE~SKIN EYE~contact EYE~i EYE~morn FACE~dry FAINT~smell FINE~por HEART~check HEART~on
 HEART~today HISTORY~#2100 HISTORY~#25 HISTORY~start HISTORY~sunday INJURE~with KIN~SKIN KIN~and LABOR~day LEAVE~PILL
 LIMB~HEAD LIMB~SHAKE LIMB~by LIMB~de LIMB~i LIMB~replacement LIVE~MOVE LIVE~alon LIVE~en LIVE~in MEANS~lock
 MEANS~rang MOVE~LEAVE MOVE~PAIN NECK~the OTHERS~WISH PAIN~EYE PAIN~PRESS PAIN~cough PAIN~home PARENT~of PARENT~un
 PARTNER~snor PARTNER~y PILL~PREGNANT PILL~day PILL~wrong PREGNANT~crav PRESS~esta PRESS~for SEIZE~my SELF~OTHERS
 SELF~SKIN SELF~arde SELF~do SELF~dry SELF~en SELF~lol SELF~now SELF~tien SHAKE~after SIDE~PILL SIDE~the SKIN~EYE
 SKIN~it SKIN~my SKIN~spread STIFF~from STOOL~HISTORY STOOL~days STOOL~from SUGAR~#10 SUGAR~INJURE SWELL~by SWELL~from
 SWELL~gland SWELL~with TAKEN~HEART TAKEN~TAKEN TAKEN~TRIVIAL TAKEN~at TAKEN~now TAKEN~para TAKEN~una TRIVIAL
 TRIVIAL~MUCH URINE~ASK VEHICLE~murder VEHICLE~seat VOMIT~MUCH WAKE~at about~PAIN afraid~~of after~LIMB after~MUCH
 after~dairy after~~dairy after~~leg after~~work age age~, aisha allergic~~to allergy~~pill all~~night am~not am~still
 am~this am~~allergic am~~drown am~~fine am~~sick am~~still and~crav and~for and~had and~noth and~~crav and~~noth
 and~~swollen angel antibiotic any~HISTORY an~~extra appl arabic arde are~cold are~hard are~~hard are~~mov assistant
 as~prescrib as~told as~~prescrib at~#54 at~EYE at~wed ayer a~BABY a~LEAVE a~at a~doctor a~drop a~food a~or a~stuffy
 a~test a~~cough a~~fire a~~second a~~stuffy back~~is back~~on bad~HISTORY baker banana bandag bank been~MOVE
 been~PREGNANT been~on befor~, ben~jerry better better~~with be~the bin bin~rashid bin~~rashid black~~stool ble
 bleed~~is bleed~~money block blood~~on blood~~twic blvd boss~~is bp~#100 bracelet branch breastfeed breastfeed~PAIN
 breastfeed~~hurt breath~~deep but~FINE but~not call~~me calor can~an can~with car~~seat cat~~scratch cayo~~el
 chest~~muscl clos~~my cold~in colon colonoscopy confirm con~el con~~el copy~my could could~DIE cpr crav crim crohn
 crown cuanto cut~~is dai date~of day~hour day~~hour dear deductibl~is deductibl~~is department de~CHILD de~PRESS
 de~en de~noch de~risa de~tos diagnosi dial dialysi~center dialysi~~center diarrhea died~laugh died~of died~~in
 died~~laugh died~~of dizzines doc does~caus dos~para dot down~~from down~~to do~. do~BABY do~a drink driv~after
 driv~~after dry~FACE dupuytren dupuytren~in egfr egfr~#69 egfr~~#69 el el~PREGNANT el~papel el~por el~~papel
 esta~FINE estoy~DIE faleolo fax february floor~my forgot forgot~PILL for~days for~flight for~my for~school for~thre
 for~~my for~~thre from~ice from~laugh from~new from~wrong from~~ice from~~laugh from~~sleep frozen ft g0438
 gain~PRESS gain~~weight gatorad get~PAIN get~of gland goal goes~FAINT goes~~black gone goodby~~to got~ADMIN
 gracia~~por grandfather gummy gums~ASK gun~~lock gun~~rang haddad had~any had~~any had~~it had~~seizur hago~si
 hago~~si has~SELF has~~the have~#10 have~ADMIN have~INJURE have~PAIN have~SIDE headach~~from heart-~healthy
 heart-~~healthy heartburn~at heartburn~~after heartburn~~at heart~~to hear~aid hear~~aid heat~SELF he~FINE he~had hgb
 hick~, high~PRESS hijo~~se hospital~for hospital~~for hurt~~my hurt~~myself if~KILL if~MOVE if~this in~heel in~lol
 in~winter in~~#3 in~~from in~~winter is~FINE is~be is~nurs is~teeth is~~#149 is~~a is~~teeth is~~that is~~tight
 is~~too it~LIMB it~send it~~bled it~~last i~ALLERGIC i~after i~bring i~chew i~could i~hate i~hungry i~open i~water
 i~wors i~~bruis i~~hate i~~pull jerry kavanagh kid~~has kill~~the kwesi labor~~day labs last~~month la~FINE la~MOVE
 la~ayer la~nariz la~~nariz lexapro lift~~my light like~after listen live~~in liv~~alon login~from log~in log~~in
 long~, look~FINE look~a lost~#10 lost~a lost~pound lost~~#10 lost~~a los~LIMB lump~LIMB lump~my m m54 macaraeg
 make~SELF make~~me mansour mcg medicar~, meeting memorial met me~~arde me~~back me~~dry minut~HEART minut~~late
 money~on money~~on morning mosquito~SKIN much~LEAVE much~with much~~better my~ALLERGIC my~TRIVIAL my~asleep my~bra
 my~cast my~click my~come my~d my~explod my~hear my~his my~in my~job my~lol my~smell my~therapist my~~bra my~~cast
 my~~contact my~~dead my~~job my~~phon my~~record my~~therapist nausea nausea~HISTORY near~the near~~the need~MUCH
 need~about need~fast need~~my nestor night nightmar night~now night~~now nobody~, noch noth~~help not~CHEST not~about
 not~smell not~through now~and no~WISH no~el no~ir no~or npi npi~#many number~is number~~is nunca~he nunca~~he nurs
 nurs~call nurs~my nurs~~call off~~for often of~PAIN of~TAKEN of~today okay old~~, onion on~ADMIN on~diet on~that
 on~treadmill or~just out~ASK para~el para~~el parent pee~~a penicillin pharmacist pharmacy phlegm pico~y pierc
 pill~~becaus pill~~on pill~~this pill~~twic plan~~, pleas~SELF pleas~with policy~no policy~~no por por~cafe
 pregnant~~, proof prostat provider psa psa~#10 psa~~#10 pueblo pued puedo~con pull~a pump~work put~SELF put~~me
 quisiera quit~~smok rashid read recheck recheck~in recheck~~in recommendation~for recommendation~~for recovery rice
 ring~ears ring~my risa risk roommat room~ADMIN rosalia round run~minut sad safe~~for school~, school~~, second~,
 seizur~~as sent~SELF sent~~me se~LIMB se~murio she~a shirt sinc~~sunday sleep~~wrong small smell~in snom snom~#many
 sock~flight sock~for sock~~for sore~~and soup so~i spit~after spot stitch~SKIN stitch~~itch stomach~~cramp stuffy~can
 sugar~~crash sugar~~was suggest support~group support~~group sweaty swollen~~gland syndrom s~SPEAK s~~and s~~speech
 take~~a take~~all tak~~it tech teeth~and teeth~~and tell~the the therapy~is therapy~~is ther~an the~#many the~CRY
 the~TRIVIAL the~VEHICLE the~addres the~bank the~build the~but the~cold the~cost the~cream the~dentist the~ear the~er
 the~front the~group the~monitor the~paper the~reminder the~scal the~tast the~work the~~antidepressant the~~build
 the~~day the~~dentist the~~er the~~front the~~inhaler the~~scal the~~smok this~SKIN this~~form this~~rash tir~on
 tir~the toddler~~swallow tomasz tome~~dos tooth too~~tight to~#3 to~CRY to~fast to~if to~surgeon to~~cancel to~~fast
 to~~penicillin to~~talk treadmill trist troubl true twic~~by two~, two~PILL two~one two~with una~~cita uncl under~my
 under~~my until updat~to updat~~to up~at up~not vertigo vitamin~d vitamin~~d vivo vivo~~en wait~room wait~to
 wait~~room walk was~#69 water~for water~~for went~PILL we~a wher~~do who~is who~~is wifi will~PILL will~call will~you
 will~~call with~ADMIN with~BACK worthles would~~i wound~dry writ~, xray ya~~me yeast yeast~infection yeast~~infection
 y~tos
-0.7 #1000~PAIN #1000~on #1000~or #1000~~#54 #100~#100 #100~, #100~a #100~i #104~#104 #104~~#104 #10~HEART #10~a
 #10~diaper #10~instead #10~wet #10~~. #10~~wet #10~~year #149~#10 #149~END #149~~over #1~my #200~#54 #25 #25~#3 #25~i
 #25~~#10 #300~#many #3~#25 #3~days #3~~#10 #3~~days #54~#1 #54~#1000 #54~#300 #54~~#1000 #54~~. #69 #89~~, #many~#300
 #many~not #many~~#300 ,~BURN ,~PARENT ,~about ,~again ,~de ,~iron ,~laugh ,~m54 ,~may ,~negativ ,~play ,~pull ,~tir
 ,~tomorrow ,~would ,~~any ,~~better ,~~bruis ,~~did ,~~look ,~~m54 ,~~no ,~~normal ,~~the ,~~tiny ,~~unit
 ADMIN~BREATH ADMIN~SIDE ADMIN~from ADMIN~para ADMIN~pleas ALLERGIC~END ALLERGIC~is ASK~ALLERGIC ASK~ASK ASK~SIDE
 ASK~SUGAR ASK~hora ASK~i ASK~on ASK~sintoma ASK~start ASK~this BABY~FACE BABY~SKIN BACK~at BACK~the BEAT~#54
 BREATH~ASK BREATH~about BREATH~pric BURN~ADMIN BURN~TRIVIAL BURN~dinner BURN~el BURN~not CHILD~SELF CHILD~driv
 CHILD~no CRY~, CRY~PILL CUT~pelo DROOP~it END~ADMIN END~SIDE END~eat END~from END~the END~this EYE~ALLERGIC EYE~dr
 EYE~like EYE~my EYE~then FACE~balm FACE~filler FAMILY FEVER~PAIN FEVER~baja FEVER~no FINE~BABY FINE~again FINE~in
 FINE~much FINE~news HEAD~again HEART~number HISTORY~PARENT HISTORY~SUGAR HISTORY~has HISTORY~it HISTORY~with
 INJURE~HEART INJURE~after INJURE~up KILL~lol KILL~prevention KIN~ADMIN KIN~FEVER KIN~at LIMB~por MEANS~licens
 MOVE~BREATH MOVE~again MOVE~much MOVE~of MOVE~today MOVE~yesterday MUCH~PRESS MUCH~after MUCH~no MUCH~now NUMB~END
 NUMB~lol OTHERS~OTHERS PAIN~. PAIN~NECK PAIN~SWELL PAIN~TRIVIAL PAIN~or PARENT~de PARENT~died PARTNER~WISH PET~is
 PILL~FAINT PILL~dai PILL~is PILL~la PILL~night POINT~ADMIN POINT~in POISON~bloat POISON~died PREGNANT~CRY
 PREGNANT~PREGNANT PREGNANT~can PREGNANT~control SAFE~HISTORY SEIZE~PILL SEIZE~the SEIZE~was SELF~#1000 SELF~#149
 SELF~ADMIN SELF~EYE SELF~TRIVIAL SELF~celular SELF~durmio SELF~or SELF~pelo SELF~voicemail SIDE~#many SIDE~.
 SIDE~away SIDE~to SIDE~voicemail SKIN~peel SPEAK~HISTORY SWEAT~at SWELL~but SWELL~i TAKEN~big TAKEN~plenty
 TRIVIAL~END TRIVIAL~HEAD TRIVIAL~SKIN TRIVIAL~TAKEN VEHICLE~is VOMIT~on VOMIT~once WAKE~#10 WISH~beep WISH~esta
 WISH~food WORST~on about~surgery about~~a ache~~after admit after~FINE after~but after~for after~it age~~, ago
 alarm~is alarm~~is albuterol~, albuterol~~, allergy~~shot am~now am~sick am~with and~PILL and~bloat and~cough
 and~driv and~got and~lost and~sound and~tir and~~bloat and~~chok and~~cold and~~lost anymor an~infection an~vitamin
 appt app~INJURE apt~pueblo are~ADMIN are~FINE are~brittl are~for are~of are~~brittl around~~the arriv~ear assunta
 asthma as~~told at~bedtim at~night at~~bedtim august ave away a~SAFE a~SWELL a~about a~as a~dose a~hora a~night
 a~person a~rock a~voicemail a~with a~~bee a~~doctor a~~friend a~~letter a~~lot a~~nurs a~~rock a~~shot a~~voicemail
 baby-~PILL baby-~shower baby-~~aspirin baby-~~shower baby~~spit back~~in balm barrett battery~~died beat~~the
 bebe~~come bedtim been~sad been~~feel bell bell~palsy bel~~, best~, best~~, bethany better~~sinc be~in be~this
 big~PILL big~~pill bike~FINE birth birth~~control bloat~after bloat~~after blood-~on blood-~test blood-~~test boss
 bp~~#100 breast breath~~after brittl bruis~easi bruis~from bruis~on bruis~~easi burn~~dinner burn~~the but~~no
 but~~not by~ALLERGIC by~my c5 c5~c6 c5~~c6 c6 call~#300 call~in call~~#300 call~~in came~BACK came~in came~~back camp
 can~ASK can~becaus can~driv can~~breath can~~he cc~KIN cc~my cc~~my celular chirp chok~~me clair clean clean~~and
 clot~~on cold~for cold~winter cold~~in colonoscopy~prep colonoscopy~~prep comer come~FINE com~SIDE cort cough~days
 cough~some could~BREATH could~~sleep counselor cpap~serial cpap~~serial crash~~after cuesta~la cup custody cvs
 date~~of daycar death~~of desaparecer desd~ayer desd~~ayer dexcom de~HEART de~con dieta die~~of does~need does~~the
 do~wait drink~~plenty dr~SELF dr~pepper dr~~pepper duerm~FINE durmio durmio~de dur~the dur~~the dying~~for e11
 earnestin ear~infection ear~the ear~~infection easi eau eau~clair eau~~clair el~el el~en el~pelo el~sol el~telefono
 el~ya el~~pelo el~~sol el~~telefono end~~of en~#149 en~~#149 estoy~FINE estoy~~bien every~winter every~~winter
 exercis~CRY exercis~~help extra extra~~vitamin ex~~has eyes~~and fami~~history federico feel~~dizzy feel~~great
 feel~~much ferraro filler~SWELL filler~~swell fine~~now finger~~tingl first flow~#1000 flow~~#1000 fly for~#25
 for~HISTORY for~KIN for~teeth for~this for~work for~~, for~~result for~~work found~it found~~it four~PILL from~#149
 from~stres from~~stres front~desk front~~desk get~PILL get~~better give~my googl got~~my grandmother~~had gun~~licens
 had~ALLERGIC had~an had~at had~night had~the had~~an had~~preeclampsia had~~the hago~SELF handful~~of hang~~in has~an
 has~hiccup has~it has~~an has~~hiccup have~cold have~no have~sad have~~no hav~LIVE hav~the hav~troubl hdl hdl~#54
 hdl~~#54 headach~~after heart-~~medication heartburn~after heart~~number he~en hi hieu hijo~~tien hold how~~do
 if~BABY if~have if~the infection~i info inr~#2 inr~~#2 insuranc in~. in~FAMILY in~NECK in~after in~at in~minut in~spr
 in~two in~~two in~~year ip~. is~DIE is~PARTNER is~block is~hoars is~it is~s is~under is~with is~~block is~~hoars
 is~~it is~~me is~~normal is~~off itchy it~PILL it~at it~says it~~a it~~again it~~down it~~says iud i~MOVE i~MUCH
 i~SUGAR i~care i~easi i~i i~only i~s i~skip i~start i~ten i~wet i~~chok i~~fell i~~read i~~skip i~~type just~tir
 just~~tir keep~~beep kiddo kim king kofi larg la~, la~operacion la~por la~risa la~~operacion la~~risa ldl ldl~hdl
 leilani light~after like~rock limit lip~~balm lip~~filler look~for los~ADMIN los~~resultado lotion lunch ly
 mak~sleepy may~i may~~i med me~~at me~~durmio me~~muero me~~sleep mg mild~~headach mi~~celular mi~~presion morn~PILL
 morn~~pill murder myself~~or my~#2100 my~CRY my~KILL my~POISON my~addres my~after my~anxiety my~at my~block my~by
 my~do my~glass my~goal my~heel my~mood my~number my~oldest my~pleas my~this my~vitamin my~~anxiety my~~heel my~~mood
 my~~new my~~nose my~~oldest my~~vitamin nail~brittl near~HEART near~had near~~had need~TAKEN need~for need~new
 need~~new nervou~about nervou~surgery new~BREATH new~~pill next~, nick~LIMB night~is nobody~at nobody~is not~SKIN
 not~becaus not~driv not~open not~~eat not~~live not~~now not~~open not~~sleep now~#many now~~#many no~ADMIN no~SEIZE
 no~comer no~quier no~to no~~blood no~~chill no~~more no~~quier no~~seizur number~#many o october of off~~, of~#69
 of~, of~PRESS of~SKIN of~diet of~hour of~if of~~#69 of~~cough of~~sleep ok ok~~with oldest one~EYE one~PILL on~TAKEN
 on~april on~but on~dose on~is on~sofa on~~april operacion or~WISH our~PET out~in out~until out~~#10 out~~, out~~to
 overdos~~in pack palsy park~the pass~~my patient~ASK peak~#1000 pelo pepper pero physical~my pill~~are pink~the
 platelet plat~, pleas~#25 pleas~arriv pleas~to pleas~~arriv plenty poco~~al prednison pressur~~and prevention
 puedo~PILL pued~dar pued~~dar que~~hora quiero~~desaparecer quier~comer quier~~comer ran~of read~#1 refer replac~,
 review right~~away ring~is rite rite~aid rite~~aid rose~water rose~~water rub runny~nose runny~~nose run~MUCH ruolan
 sad~my same~PILL same~thing same~~thing santa saturday scal~is scal~~is scar~~itch school~is scratchy scratch~~me
 scratch~~my see~~dr seguro se~FINE se~durmio se~~ve she~MOVE she~OTHERS she~SEIZE she~has she~was she~~has she~~was
 shock~the shoot~my shoot~~me shoulder should~~be sight~~of sincer~, sinc~~my sinc~~surgery sintoma sintoma~derram
 sintoma~un sin~~aire sit~MUCH sleep~~becaus slept~#10 slept~~#10 slight slow~, sober sober~HISTORY sobr sofa sol
 soon~, soon~~, so~LEAVE so~could so~miss so~~i spo2~#100 spot~the ssn~#1900 start~in start~~in statement
 statement~account stay stitch stitch~~out stool~~from stop~~liv strong stuffy~nose stuffy~~nose suicid~~prevention
 sun sunday swallow~~big swallow~~his swim s~, s~PARENT s~SELF s~and tag tariq teacher teenager~to telefono tengo~FACE
 test~negativ test~strip test~~strip that~PAIN then~#89 theraflu therapy~my the~#1000 the~EYE the~FEVER the~after
 the~albuterol the~box the~clear the~dry the~fast the~list the~park the~pharmacist the~school the~script the~show
 the~sofa the~told the~tube the~vaccin the~van the~xray the~you the~~allergy the~~blood- the~~cream the~~fast
 the~~fever the~~form the~~group the~~gun the~~park the~~pharmacist the~~rash the~~script the~~sight the~~sofa
 the~~vaccin the~~van the~~xray this~KILL this~with thought~~. threw~~up tics tics~wors tien time~is tir~, tir~and
 toe~~nail tomar~PILL tomar~esto too~~high tourett tourett~tics tourett~wors tourett~~tics to~#200 to~HARM to~after
 to~on to~school trip tri~KILL tsh tuiasosopo tulsa twic twist~~it two~FINE two~of una~la unit~#54 unit~~#54 unles
 un~HISTORY un~al up~FINE up~MUCH up~a up~some up~~after up~~some urin valu video~call vomit~~sinc was~#100 was~#149
 was~, was~after was~~#100 was~~#149 was~~born was~~last was~~so watch~and went~TAKEN went~to went~~down we~WISH
 we~from we~~keep when when~~do when~~should with~cold with~first with~joy with~this with~~insuranc with~~joy with~~me
 with~~this wood work~SELF would~my wound~clean w~a yesterday~is yet~, yet~~, you~then you~~have you~~then zoloft zoom
-0.6 #1000~por #1000~~not #100~#54 #100~#89 #100~MOVE #100~percent #100~~, #100~~percent #104~~#100 #10~#1000 #10~END
 #10~MUCH #10~am #10~at #10~for #10~is #10~lbs #10~~#1000 #10~~lbs #10~~left #149~#200 #149~, #1~#3 #1~~#1 #1~~#3
 #200~ASK #200~MOVE #2100~, #2100~~, #25~#54 #25~1pm #25~and #25~on #25~was #25~~1pm #25~~was #2~#54 #2~. #2~PILL
 #2~~#10 #2~~#54 #2~~, #300~. #300~~. #300~~then #3~#54 #3~. #3~SIDE #3~~of #54~#100 #54~BEAT #54~am #54~it #54~on
 #54~or #54~with #54~~#2100 #54~~, #54~~or #69~#54 #many~on #many~~#many ,~#10 ,~#89 ,~PAIN ,~a ,~any ,~bandaid ,~deep
 ,~do ,~his ,~md ,~or ,~plat ,~pt ,~puedo ,~run ,~sumatriptan ,~thing ,~we ,~who ,~wrong ,~~#10 ,~~could ,~~in ,~~plat
 ,~~pleas ,~~small ,~~walk ,~~who ,~~wrong 1pm 81mg~do ADMIN~a ADMIN~it ADMIN~now ADMIN~tomorrow ALLERGIC~for
 ALLERGIC~like ALLERGIC~my ALLERGIC~test ASK ASK~BLOOD ASK~END ASK~KIN ASK~be ASK~flos ASK~for ASK~hago ASK~laugh
 ASK~saw ASK~sit ASK~symptom ASK~tell ASK~we BABY~after BABY~roll BACK~a BACK~again BACK~went BEAT~PRESS BEAT~gym
 BELLY~MOVE BELLY~PREGNANT BLOOD~al BLOOD~flos BLOOD~much BLOOD~that BLOOD~with BLUE~SKIN BREATH~LIVE BREATH~away
 BREATH~hour BREATH~it BREATH~up BREATH~your BURN~THROAT BURN~lol BURN~the CHEST~. CRY~the CUT~chop CUT~el DIE~,
 DIE~my DRUG~HISTORY DRUG~SELF END~PILL END~chemo END~cold END~on END~with END~yesterday EYE~dry FACE~so FACE~with
 FINE~PILL FINE~do FINE~night FINE~no FINE~will HEAD~BACK HEAD~at HEART~#many HEART~like HEART~set HEART~with HISTORY
 HISTORY~END HISTORY~but HISTORY~do HISTORY~i HISTORY~march HISTORY~spr HISTORY~time KILL~HISTORY KILL~as KIN~it
 LEAVE~ADMIN LEAVE~for LEAVE~my LEAVE~today LIMB~ASK LIMB~FINE LIMB~PAIN LIMB~a LIMB~at LIMB~cancell LIMB~chop LIMB~el
 LIMB~onion LIMB~wher LIVE~FINE LIVE~LEAVE LIVE~mas MEANS~FACE MEANS~PAIN MEANS~look MOVE~#1000 MOVE~ASK MOVE~BEAT
 MOVE~FINE MOVE~a MOVE~box MUCH~HISTORY MUCH~PREGNANT MUCH~day MUCH~high MUCH~low MUCH~short MUCH~to NOTE~can NOTE~the
 NUMB~cream NUMB~not OTHERS~KILL OTHERS~PILL OTHERS~look OTHERS~with PAIN~LIMB PAIN~MOVE PAIN~WISH PAIN~are PAIN~i
 PAIN~por PARENT~HISTORY PARENT~SEIZE PARENT~murio PARENT~strok PARENT~tuvo PET~SEIZE PET~SELF PET~TAKEN PILL~a
 PILL~applesauc PILL~befor PILL~chang PILL~mak PILL~on PILL~or PILL~para PILL~pleas PILL~pued PILL~stuck PILL~study
 POINT~i POISON~, POISON~FINE POISON~control PREGNANT~first PREGNANT~ice PRESS~#149 PRESS~. PRESS~HEART PRESS~SELF
 PRESS~cuff PRESS~this PRESS~was SAFE~fly SEIZE~i SEIZE~this SELF~BLOOD SELF~HEAD SELF~WORST SELF~del SELF~dijo
 SELF~paso SELF~telefono SELF~va SIDE~PREGNANT SIDE~WISH SKIN~ASK SKIN~POISON SKIN~no SPEAK~about SPEAK~and STOOL~is
 SUDDEN~of SUGAR~SUGAR SUGAR~in SUGAR~lunch SUGAR~pen SUGAR~pump SWELL~FINE SWELL~PILL TAKEN~#100 TAKEN~SIDE
 TAKEN~TARRY TAKEN~after TAKEN~away TAKEN~detector TAKEN~it TAKEN~lol TAKEN~water THROAT~TRIVIAL TRIVIAL~BLOOD
 TRIVIAL~LIMB TRIVIAL~blister TRIVIAL~from TRIVIAL~to VEHICLE~died VOICES~is VOMIT~una VOMIT~vez WISH~NOTE WISH~but
 WISH~for WISH~if WISH~start a1c~~#10 about~in account~is acct acct~#many ach add adeyemi after~hike after~pap
 after~pizza after~~pizza again~, again~ASK ago~~, allow all~~the al~hashimi al~hassan al~~hashimi al~~hassan amara
 am~#89 am~SUGAR am~i am~nervou am~so am~~dizzy am~~nervou am~~so and~BABY and~LIMB and~PREGNANT and~SAFE and~ice
 and~need and~together and~well and~~got and~~need and~~thank ankl ankl~~is anxiou anxiou~befor anxiou~~befor any~WISH
 any~of any~troubl any~~thought any~~troubl an~LIMB an~a an~~allergic an~~arm an~~epipen applesauc app~#10 are~MOVE
 are~SELF are~a are~after are~~my around~, ask~if asleep asleep~on asleep~~on at~#10 at~#2 at~can at~com at~dot
 at~~#10 at~~#2 at~~#54 at~~my at~~night authorization a~#10 a~blood- a~dermatologist a~from a~no a~nose a~pap
 a~question a~runny a~that a~~#10 a~~blood- a~~dermatologist a~~dose a~~leg a~~question a~~runny a~~stomach a~~week
 baby~~mov back~~went bad~my bandaid~on bandaid~~on bang bao barrett~esophagu baton baton~roug baton~~roug beat bed
 been~the been~~#10 been~~tak bees befor~bed befor~lunch befor~~bed befor~~lunch bench better~~today be~~late be~~the
 bich big~, bin~through bin~went black~~and bleach bled blood-~cuff blood~~with bomb~my boss~~want bp~#69 bp~PILL
 bread breath~~away breath~~through bring~my bruis bruis~drew bruis~is bruis~they bruis~wher bruis~~wher but~PILL
 but~TAKEN but~no by~, by~cancell by~~cancell callback call~you cambiar cambiar~ADMIN came~and cancell can~he can~in
 can~low can~we can~~we carry~ALLERGIC carry~an carry~~an cartwright cast~~off cats causar caus~CHEST caus~KILL
 caus~PAIN caus~WISH caus~~chest caus~~suicidal cayo~el cell~#many chest-~cold chest-~congestion chest-~~cold
 chest-~~congestion chok chop~, chop~onion chop~~onion cita~~para clear clear~from compression contact~, contact~my
 copy copy~of copy~~of cort~~el cough~WISH cough~at cough~is cough~night cough~~at cough~~is could~have cover~,
 cpr~clas cpr~~clas cramp crav~ice crav~~ice cual cual~~son cut~~carb dangerou daughter~~got dawn dead~~lol
 dermatologist de~#2100 de~#many de~KILL de~cerebral diabet diabetic diamond diaper~today did~the did~~my died
 died~and died~i differenc dijo dijo~ASK dijo~~que dish~soap dish~~soap divorc dob doctora does~a does~~a dose~and
 dose~on dose~~and dose~~on dot~com dot~~com down~~sinc do~another do~that do~to do~up drank~~a drank~~water
 driv~WORST drown~~my due~mammogram durmio~la durmio~~el durmio~~la d~FINE eat echo effect~. elbow else end~~my
 esophagu esta~pued es~FINE es~~normal far feel~~good feel~~kick feet~~are fell femal finger~~chop firmwar firmwar~#10
 firmwar~~#10 first~~, flema flos flower flu~TAKEN flu~~shot foot~~by for~CRY for~TAKEN for~eczema for~his for~is
 for~lol for~mammogram for~pleas for~~eczema for~~his for~~school from~#2100 from~ADMIN from~HISTORY from~cough
 from~gym from~run from~~#2100 from~~, from~~cough f~#1000 f~not f~~#1000 garden gave~OTHERS get~out get~~out gift
 give give~this goal~PRESS goal~~weight goes~ASK good~~, good~~night got~#10 got~ALLERGIC got~an got~~#10 got~~an
 got~~stung ha had~cancer had~it had~same hair~the has hashimi hassan has~SKIN has~diaper has~of hate have~END
 have~HISTORY have~question health~shar health~~shar heart-~#69 heartburn help~~a hep hep~b hep~~b here~~my he~ASK
 he~SEIZE he~never hiv~~after hi~, hi~. hola holter~monitor holter~~monitor home~phon home~~phon hour~. hour~~.
 hous~TAKEN huda huge~~pill hung hung~on hung~up hung~~up hurt~~, hurt~~a husband~~says if if~a if~it if~~it if~~the
 inhaler~~is insert insulin~~pen insulin~~pump intak in~, in~WISH in~box in~build in~case in~cast in~hospital in~is
 in~march in~may in~meeting in~plac in~yet in~yuma in~~#10 in~~case in~~march in~~may in~~meeting in~~neck is~#89
 is~PILL is~SAFE is~SUGAR is~WORST is~doing is~driv is~or is~play is~solomon is~support is~that is~wher is~~#10
 is~~break is~~fine is~~heavy is~~low is~~solomon is~~throw is~~weak is~~when it~#1000 it~#25 it~#54 it~ASK it~PAIN
 it~TRIVIAL it~food it~matter it~rain it~show it~time it~work it~~at it~~rain it~~show i~#10 i~#89 i~HEART i~both
 i~dinner i~flos i~forgot i~muscl i~nervou i~not i~question i~short i~snor i~step i~still i~test i~wait i~worry i~writ
 i~~could i~~felt i~~flos i~~forgot i~~lift i~~live i~~put i~~snor i~~work i~~writ john john~s john~~s july jump~the
 jump~trampolin justificant just~~die keep~~water kind knee~~swell know~my know~~my last~~spr last~~time last~~year
 la~le la~muela la~~muela le left~~leg legal~name legal~~name let~us let~~us le~a licens~is line~and live~~without
 look~~for lov love~, low low~. lunch~, lunch~~, ly~the mak make~KILL mama~~se md meter me~~dijo me~~if me~~out
 me~~paso me~~pued me~~this me~~to mi min~#10 min~PAIN moco mom~~on mon montelukast mon~fri more morn~at most
 mother~~s motion mov~~to mrn~#many mrn~~#many muela murio~un my~#110 my~#89 my~BURN my~SHAKE my~aid my~appetit
 my~away my~booster my~brac my~cholesterol my~chop my~cpap my~flu my~gallbladder my~had my~licens my~mrn my~next my~no
 my~onion my~peel my~ring my~short my~thyroid my~type my~~appetit my~~blood my~~boss my~~breast my~~cholesterol
 my~~cpap my~~gallbladder my~~gun my~~hear my~~mrn my~~plan my~~ring my~~schedul my~~surgery my~~thyroid my~~weight
 my~~word necesito~justificant necesito~un necesito~~un need~vaccin need~~vaccin neg never~a new~glass new~~glass next
 ngozi nick~my night~SWEAT night~my night~shift night~~shift night~~sweat normal nose nose~can not~OTHERS not~deep
 not~his not~that not~well not~~bleed not~~pass now~then now~~and no~#many no~HEAD no~is no~my no~shortnes no~show
 no~tenido no~~#many no~~shortnes no~~show numb~~cream numero~de numero~~de nurs~line nurs~~line often~, often~~,
 of~#25 of~befor of~but of~july of~lol of~not of~strip of~strok of~that of~~life of~~self of~~that old~one old~~one
 once~after once~~after one~~eye onion~, onion~~, on~CLOTH order~, out~by out~strip out~~by out~~my over~~, over~~the
 pain~~is pain~~sinc panic~BEAT panic~~attack paracetamol pastilla~~para patient~name patient~~name pcp period~PAIN
 period~is period~start period~~cramp period~~start phon~is phon~~is pick~my pill~~is pill~~to poison~~control pollen
 por~la por~~la presion~~#149 pressur~~cuff pt~is pt~~is puedo~tomar puedo~~tomar pued~causar pued~~causar pure
 question~about question~my question~~about que~~hago rain rashid~through rashid~went rashid~~went rate~#69 ray
 refer~dr regard~, regard~~, right~~. roof~~of room~#1000 room~, room~~#1000 room~~, roug run~HEART safe~~to same
 saturday~so saturday~~so saw~the saw~~the scab~LEAVE scar schedul~~is scratch second~one second~~one see~~me
 seizur~~meds sertralin se~al se~cayo se~no se~paso she~and shot~~myself sincer~~, sinc~~i sinc~~march sister
 sister~~has sleep~~study smok~~#10 snom~~#many snor~and snor~~and solomon sore~~throat spider~my spill spill~my
 spill~on ssn~#many ssn~~#many stair~my stay~in steroid stiff still~. still~BLOOD still~has still~my still~~bleed
 still~~has stock stress- stress-~test stress-~~test strok~my stuffy~, subscriber subscriber~id subscriber~~id
 sugar~~drop suicid~~in sumatriptan supplement sushi s~came s~in s~look s~name t take~~#2 talk~~about tengo~el
 tengo~tos tengo~~tos ten~HISTORY test~a thank~~for that~bad that~was that~~bad ther~for thes~ADMIN they~drew
 they~gave they~on they~told they~~drew they~~told the~ADMIN the~CHILD the~NUMB the~SELF the~a the~about the~bruis
 the~cancell the~cast the~day the~drop the~empty the~gave the~generic the~get the~if the~implant the~machin the~one
 the~open the~prednison the~pump the~scan the~second the~surgeon the~vitamin the~~box the~~cast the~~foot the~~generic
 the~~headach the~~heart the~~implant the~~kids the~~machin the~~needl the~~poison the~~pump the~~scan the~~second
 the~~sensor the~~surgeon the~~tast the~~tube the~~vitamin this~MOVE this~SELF this~but this~make this~to thyroid~PILL
 thyroid~~pill toast today~, today~~, took~~one tooth~, too~~low too~~short tos~flema to~#149 to~#2 to~#many to~EYE
 to~HEART to~PREGNANT to~PRESS to~about to~baton to~call to~carry to~cats to~find to~home to~lose to~roug to~that
 to~writ to~you to~~#149 to~~#2 to~~baton to~~call to~~carry to~~cats to~~find to~~lose to~~writ trampolin
 troubl~TAKEN troubl~~swallow turn~#100 turn~~#100 tuve tuvo~un tuvo~~un twic~~and tylenol~~for type under~CHEST
 un~derram un~justificant un~~derram un~~justificant updat~my updat~~my up~TRIVIAL up~eat up~for up~hour up~nose
 up~once up~this up~you up~~once us~know us~~know va~a va~~a vin~, vitamin~FINE vitamin~by vitamin~c vitamin~~by
 vitamin~~c vivir~~mas voic~~is wait~is warsam was~by was~~great watch~a watch~~a wayn week~~ago weight~~#149 well~at
 well~night well~~at went~, went~out went~~out went~~to wet~SELF wet~~myself we~are we~~are we~~use what~~to
 wher~BLOOD wher~drew wher~i whistl why~charg will~eat will~if will~out wire with~aetna with~thes with~~aetna
 work~NOTE work~night worri~about worri~~about worth~~it would~a would~like would~~like wrot~to yona yona~warsam
 yona~~warsam your~staff your~~staff youssef you~can you~my you~~can yo~femal yo~~femal yuma y~FINE y~duerm y~~quiero
-0.5 #1000~#1 #1000~#25 #1000~am #1000~is #1000~mg #1000~my #1000~not #1000~~#many #100~#69 #100~MUCH #100~old
 #100~~#69 #100~~year #10~PILL #10~with #10~~#25 #149~#104 #149~ASK #149~at #149~~#104 #1~#2 #1~#25 #1~the #200~#200
 #200~#69 #2100~i #2100~in #25~#many #25~MUCH #25~december #25~february #25~gaug #25~ml #25~needl #25~~#2100
 #25~~december #25~~february #25~~gaug #25~~ml #25~~on #2~of #300~#1900 #300~, #300~~#many #3~~, #54~#89 #54~ADMIN
 #54~for #54~mg #54~my #54~~#89 #54~~mg #69~am #69~i #69~morn #69~this #69~~#54 #69~~this #89~#100 #89~#many #89~the
 #89~~#100 #89~~#many #many~, ,~#1000 ,~#2100 ,~. ,~TRIVIAL ,~WAKE ,~bring ,~cmp ,~days ,~dob ,~dose ,~dr ,~dry
 ,~estoy ,~fast ,~juic ,~leilani ,~lol ,~mai ,~only ,~other ,~rins ,~second ,~that ,~version ,~your ,~~#2100 ,~~dr
 ,~~due ,~~fine ,~~is ,~~leilani ,~~md ,~~rins ,~~sleep ,~~that ,~~this ,~~tir ,~~too ,~~when ,~~your 10mg 11pm 14th
 6th ADMIN~BLOOD ADMIN~are ADMIN~asks ADMIN~due ADMIN~exam ADMIN~for ADMIN~if ADMIN~in ADMIN~of ADMIN~open ADMIN~the
 ADMIN~today ADMIN~was ALLERGIC~as ALLERGIC~butter ALLERGIC~it ASK~#1000 ASK~ADMIN ASK~BABY ASK~OTHERS ASK~PREGNANT
 ASK~an ASK~get ASK~is ASK~si ASK~skip ASK~up ASK~would BABY~#10 BABY~. BABY~HEART BABY~soft BABY~spot BACK~after
 BACK~by BACK~my BEAT~. BEAT~LIMB BEAT~MUCH BEAT~and BEAT~goal BEAT~is BEAT~like BEAT~that BEAT~wall BELLY~PRESS
 BELLY~SKIN BELLY~from BLOOD~biopsy BLOOD~el BLUE~LIMB BREATH~. BREATH~MOVE BREATH~empty BREATH~every BREATH~for
 BREATH~smell BREATH~tast BREATH~through CHEST~HISTORY CHEST~away CHEST~has CHILD~BEAT CHILD~with CONFUSED~the
 CRY~SELF CRY~for CRY~is CUT~y DIE~than DIE~whil DROOP~PREGNANT DRUG~ADMIN DRUG~a DRUG~vitamin END~HEAD END~TAKEN
 END~after END~at END~cough END~is END~now EYE~. EYE~OTHERS EYE~counselor EYE~rins EYE~un FACE~TAKEN FACE~in FAINT~EYE
 FAINT~test FAMILY~in FEVER~MOVE FEVER~after FEVER~for FEVER~night FINE~on GROIN~SELF HEART~#2100 HEART~. HEART~FINE
 HISTORY~BEAT HISTORY~FAINT HISTORY~KILL HISTORY~SEIZE HISTORY~stent HISTORY~today INJURE~HEAD INJURE~his
 INJURE~through KILL~#2100 KILL~PILL KILL~just KILL~paperwork KILL~yesterday KIN~HISTORY KIN~died KIN~need KIN~se
 KIN~tos KIN~up LABOR~de LEAVE~ALLERGIC LEAVE~FINE LEAVE~TARRY LIMB~click LIMB~from LIVE~TARRY LIVE~am LIVE~this
 MEANS~a MEANS~i MOVE~#25 MOVE~MUCH MOVE~TAKEN MOVE~are MUCH~SELF MUCH~TARRY MUCH~but MUCH~for MUCH~so MUCH~today
 NUMB~ASK NUMB~in NUMB~is OTHERS~ADMIN OTHERS~LIMB OTHERS~from PAIN~END PAIN~about PAIN~went PARENT~his PARENT~will
 PARTNER~no PET~PILL PILL~INJURE PILL~MUCH PILL~PAIN PILL~do PILL~make PILL~the PILL~well PILL~yesterday POINT~it
 POISON~can POISON~detector POISON~is PREGNANT~#149 PRESS~period SAFE~after SEIZE~#2100 SEIZE~. SELF~, SELF~and
 SELF~haha SELF~if SELF~los SELF~mata SELF~olvido SELF~so SELF~sueno SELF~una SHAKE~END SHAKE~the SIDE~in SIDE~said
 SIDE~that SKIN~HEAD SKIN~on STOOL~dark STOOL~iron SUGAR~log SUGAR~the SUGAR~this SWELL~am SWELL~is TAKEN~#1
 TAKEN~BREATH TAKEN~any TAKEN~both TAKEN~dark TAKEN~thes TAKEN~this TAKEN~unit TAKEN~wrong TARRY~and TRIVIAL~TRIVIAL
 TRIVIAL~after TRIVIAL~de URINE~MUCH URINE~i VEHICLE~on VEHICLE~was VOMIT~#10 WAKE~w WISH~ADMIN WISH~WAKE WISH~as
 WISH~doing WISH~el WISH~pickup WISH~through WISH~well WISH~with WORST~have WORST~my about~BREATH about~DRUG
 acabo~PILL acabo~la acabo~~la account~no account~~no action action~WISH action~~plan act~up act~~up addres~is
 addres~~is adjust after~biopsy after~feed after~gym after~his after~milk after~pt after~shift after~that after~~his
 after~~milk after~~pt after~~that again~~, al allergi~act allergi~up all~~day amoxicillin am~ALLERGIC am~PAIN
 am~paperwork am~~and and~d and~get and~hung and~no and~some and~~blue and~~red and~~whit ankl~~, anos~~tuve
 anxiety~befor any~near any~opening any~to any~~opening an~ASK app~version app~~crash app~~version are~NUMB are~SKIN
 are~month arm~~fell arm~~is asks assessment as~teenager attend~, attend~~, at~ASK at~OTHERS at~every at~hospital
 at~in at~lol at~your at~~her at~~your aunt~~had away~the a~#1000 a~#2100 a~ADMIN a~LIMB a~SKIN a~STIFF a~TAKEN
 a~TARRY a~an a~group a~lol a~mammogram a~new a~paper a~pen a~say a~sock a~step a~teenager a~time a~work a~~fit a~~kid
 a~~mammogram a~~minut a~~new a~~pain a~~pen a~~pill a~~sock a~~teenager baby~~kick beat~~me been~FINE been~a
 been~about been~and been~~a beer befor~my befor~~my bill birth~~clas bit~~of bled~~for blind blood- blood-~.
 blood-~MUCH blood~~in blood~~is board boredom~in boredom~~in born both~~hand bottl~~of bp~and breakfast breath~~smell
 bruis~~on bug~is butter but~~fine by~#25 by~~#25 cai~~de call~, call~MUCH call~~if call~~twic cambiar~la cambiar~~la
 can~LEAVE can~PRESS can~for can~leav can~pick can~to can~up can~wait can~well carbon~detector case~not chang~. chen
 chen~, chen~~, christma clean~and code~, code~on cold~END cold~night cold~~sore colleg~, colleg~~, come~SIDE comi~y
 complet compression~sock compression~~sock com~up com~~up con~esta con~una con~~esta con~~la con~~una cough~for
 cough~~for could~PILL could~caus could~that county~health county~~health cpap~leak cpap~mask cpap~~mask cp~,
 crash~~and cry cry~, ct cut~~my cut~~on dad~~had dark~but dark~iron date~is debo december deni~any deni~of deni~~any
 de~CHEST de~HISTORY de~~pecho dia died~, died~DRUG diet~. diet~is die~~than disc dish divorc~, divorc~~, doctor~said
 doctor~~said dose~my dos~PILL dos~~pastilla do~MUCH do~again do~have do~pick do~tell do~~i do~~that driv~surgery
 drool drown~~in drug dry~BREATH dry~~air dr~said duerm~el duerm~~el dur dx ear~tub ear~~tub effect~of effect~~of
 el~~parto email~, email~at email~is email~~, emt en en~trabajo es~#many every~hour ex~~used eyes~~, eye~~is
 feel~~down feel~~tight fell~~last ferraro~, fill~the five~HISTORY fix flaherty flu~, follow~SELF follow~~me
 forgot~TAKEN form~~asks for~BACK for~HEAD for~call for~cholesterol for~first for~it for~of for~physical for~pickup
 for~that for~time for~travel for~~#25 for~~cholesterol for~~pickup for~~travel for~~week four~HISTORY frank
 frank~BLOOD frank~~blood frasco~~de from~POISON from~this from~~new from~~this funny~and funny~~and gallbladder gas
 gas~~and gaug gaug~needl gaug~~needl gave~my gene get~blood- get~through get~~through giv~SELF giv~~me goes~NUMB
 goes~i going~~through going~~well gone~~sinc good~~news got~hung got~~hung go~PILL group~for group~~for gums~BLOOD
 hace~~anos had~diaper had~wet hago half~~a half~~is happen~TAKEN happen~if happen~~if hard~for hard~~for hard~~i
 has~, has~MUCH has~and has~cold have~EYE have~MUCH have~about have~befor have~not have~~not have~~the heavy~~period
 her~~knee he~a he~for highway high~school high~~school hike his~he hit~~his hit~~us hi~i holiday hors hot~cold
 how~~would ibuprofen ice~cream ice~~cream if~MUCH if~OTHERS if~am if~you if~~someon if~~you in inhalador
 inhaler~~tast interact interact~my interact~with interact~~with in~PAIN in~STOOL in~URINE in~both in~by in~high in~i
 in~june in~min in~morning in~now in~paperwork in~patient in~school in~they in~~#54 in~~both in~~half in~~high
 in~~june in~~or in~~paperwork in~~that ip~, is~, is~after is~almost is~dangerou is~lol is~park is~pickup is~rest
 is~run is~spread is~until is~well is~~#2 is~~#many is~~almost is~~black is~~blurry is~~doing is~~driv is~~green
 is~~heal is~~insan is~~real is~~red is~~run it~HISTORY it~SAFE it~an it~but it~has it~~has ivanova ivy~SKIN ivy~~rash
 i~#2 i~BACK i~DROOP i~SPEAK i~URINE i~as i~away i~cold i~counselor i~cry i~day i~four i~nitro i~once i~ran i~stress
 i~swim i~~hear i~~pee i~~ran i~~sit jump~on jump~~on just~DIE just~~want keep~~doing keep~~get keep~~tak keppra
 kind~, knock~with last~~seizur lat latasha late~~today laugh~hard laugh~so laugh~~so law la~ADMIN la~BACK la~del
 la~tard la~~espalda left~~eye left~~me lens licens~#54 licens~no licens~plat licens~~is licens~~no licens~~plat
 like~said like~you like~~you lips~~tingl list~KILL list~WISH list~~suicidal lock~out long~driv long~~driv look~clean
 look~~clean lourd low~FEVER luck mai make make~OTHERS make~~peopl malhotra many~~tylenol mask~leak mask~~leak mata
 meet~my meet~~my me~~duel me~~haha me~~mata me~~olvido me~~tir min~HEART min~~late mix~PILL monday monday~, monday~~,
 monoxid~~detector month~~, morn morn~night motion~sicknes motion~~sicknes mrn~, mrn~~, much~TARRY much~the
 much~~coffe much~~tylenol murder~my murder~~my murio~HEART my my~#many my~DIE my~MEANS my~MOVE my~PRESS my~SUGAR
 my~as my~butt my~chang my~clas my~email my~flar my~himself my~hour my~not my~once my~period my~shin my~snor my~social
 my~ssn my~was my~well my~wet my~~ankl my~~back my~~ball my~~boy my~~butt my~~dog my~~email my~~headach my~~period
 my~~shin my~~social my~~ssn nail name~is name~~is near~a necesito~ADMIN need~. need~BREATH new~SELF night~from
 night~the nobody~i nosebl~minut nose~~bled not~ADMIN not~TARRY not~had not~now not~or not~say not~thes not~wait
 not~~going not~~had not~~the not~~wait no~at no~con no~en no~i no~in no~not no~~me no~~pain npi~~#many number~#1000
 number~~#many numb~~when nurs~to of~ADMIN of~SELF of~an of~boredom of~from of~lisinopril of~syrup of~test of~~#25
 of~~a of~~boredom of~~lisinopril ok~~for olvido olvido~la on~#many on~heel on~label on~paper on~screen on~vitamin
 on~~#many on~~vitamin opening orthotic or~MUCH or~PILL or~~just out~, out~BREATH out~SELF out~friday out~work
 out~~friday out~~on oxygen~~is o~, pain~~at pain~~went pain~~when para~~la part~s passport~#many passport~number
 passport~~number patient~seen patient~~seen payment payment~WISH payment~~plan peanut~~butter peel peopl~~suicidal
 per phon~the phon~to physical~therapy physical~~therapy pickup pill~~a pill~~with pink pit por~nariz por~ray por~~ray
 provider~is pt~, pt~PREGNANT puedo~el pull~~a punch push~ADMIN push~my push~to rather~DIE rather~~die reaction~the
 ready~~for red~SKIN refer~by refer~~by rep~to reschedul rins road runs safety~WISH safety~~plan said~and said~dr
 salio~#149 says~#many says~it says~~it scholl scholl~insert second second~~, seizur~~and seizur~~sinc seizur~~was
 semana~~y serial~#many serial~number serial~~number se~BREATH se~los se~olvido she~eat she~not shin ship short~,
 sho~for shrimp sicknes sin sinc~~#2100 siobhan sion si~~me skip~a skip~dose skip~~a sleep sleep~~well smell
 smell~strong social~#1000 some someth~~, son~~has soon so~~done specialist start~the still~wait still~~wait
 stitch~come stitch~friday stitch~~come stop~~in strangl strok~at strok~group strok~~at subject sugar~~#200 sugar~~log
 support~for sweeney symptom~of symptom~~of s~SAFE s~~in s~~name tabs tast~funny tast~~funny tavita teeth~drool
 tengo~THROAT test~ADMIN test~BACK test~FINE text~#1000 thai thank~~, that~TAKEN that~for that~the that~you
 therapy~for therapy~~for ther~~a thes~, thes~PILL thes~~form they~up the~CUT the~INJURE the~SKIN the~asks the~befor
 the~biopsy the~bug the~chang the~clas the~cough the~days the~dental the~even the~exam the~exercis the~flight the~ivy
 the~line the~log the~morning the~mri the~name the~prep the~rang the~specialist the~test the~trial the~we the~went
 the~~bel the~~biopsy the~~cough the~~death the~~dental the~~doctor the~~ear the~~emergency the~~fami the~~first
 the~~flight the~~highway the~~med the~~monitor the~~morn the~~morning the~~mri the~~pan the~~prednison the~~school
 the~~specialist the~~way the~~week the~~weight the~~worst this~cast this~caus this~work this~~cast this~~medicin
 thought~~, thought~~as thre~and throat~~swell throw thumb time~my time~~is tir~after tir~~after tomar~esta tomorrow~,
 tomorrow~~, took~~a took~~the to~#10 to~#100 to~but to~come to~confirm to~friday to~new to~or to~~#10 to~~#100
 to~~#54 to~~#many to~~come to~~confirm to~~friday to~~hit to~~see to~~stop to~~this to~~wait tri trial tri~END tri~to
 tri~~to troubl~, troubl~my turn~~purpl tuvo~HEART two~ADMIN two~HEART two~the tylenol~~help under unit~SUGAR upset
 upset~my upset~~my up~can up~red up~w up~with up~~#10 up~~w use~~the using~it using~~it wait~time wait~~time
 warfarin~~. was was~#2100 was~VEHICLE was~so was~~#69 watch~about water~. water~SAFE water~have water~my water~~have
 water~~safe wei~, well~the wet we~MOVE we~TAKEN what~~a what~~should when~~does whil~. why will~ADMIN will~PAIN
 will~driv will~~driv winter~, winter~~, with without~~coffe with~PILL with~idea with~my with~to with~~my work~#10
 work~as work~~as work~~is would~DIE wound~look wound~~look writ~a wrong~and wrong~on your~ADMIN you~#1000 you~BREATH
 you~TAKEN you~gave you~may you~much you~said you~so you~~gave you~~may you~~said yo~, y~muy y~puedo y~un
-0.4 #1000~#10 #1000~#100 #1000~#1900 #1000~#69 #1000~. #1000~ne #1000~w #1000~~#69 #1000~~. #1000~~ne #1000~~w
 #100~of #100~yo #100~~yo #104~a #104~night #104~~, #10~#2 #10~#69 #10~#many #10~HISTORY #10~mg #10~not #10~time
 #10~~for #10~~pill #10~~today #110~#149 #110~and #110~my #110~to #110~~and #110~~to #149~#149 #149~morn #149~the
 #149~~, #1~#1000 #1~#many #1~~#2 #200~, #200~after #200~~#69 #200~~, #200~~after #2100~#25 #2100~and #2100~can
 #2100~not #2100~~and #2100~~i #25~. #25~BABY #25~have #25~~#many #25~~, #2~#3 #2~~#3 #2~~. #300~for #300~rd
 #300~~#1900 #3~~#25 #3~~pill #54~#10 #54~#many #54~and #54~old #54~pm #54~~am #54~~pm #54~~year #89~#149 #many~#10
 #many~#1000 #many~the #many~~#10 #many~~on $2499 ,~#149 ,~#2 ,~#3 ,~LIVE ,~does ,~doing ,~eat ,~for ,~gave ,~id ,~in
 ,~it ,~liquid ,~malaria ,~matter ,~minut ,~most ,~number ,~patel ,~pm ,~question ,~quick ,~riverbendhealth ,~same
 ,~scrap ,~slept ,~sodium ,~someth ,~st ,~symptom ,~tx ,~vacation ,~wait ,~well ,~wher ,~ya ,~you ,~~#300 ,~~arm
 ,~~bandaid ,~~cuando ,~~doing ,~~gone ,~~liquid ,~~malaria ,~~most ,~~puedo ,~~quick ,~~riverbendhealth ,~~same
 ,~~scrap ,~~second ,~~should ,~~slept ,~~sodium ,~~st ,~~temp ,~~tx ,~~use ,~~vision ,~~wher ,~~which ,~~ya 81mg~.
 81mg~not 81mg~~. 81mg~~do ADMIN~ADMIN ADMIN~BACK ADMIN~CRY ADMIN~PILL ADMIN~SWELL ADMIN~WISH ADMIN~card ADMIN~chang
 ADMIN~friday ADMIN~is ADMIN~la ADMIN~on ADMIN~still ADMIN~yet ALCOHOL~HISTORY ALCOHOL~night ALCOHOL~with ALLERGIC~.
 ALLERGIC~ALLERGIC ALLERGIC~WISH ALLERGIC~a ALLERGIC~by ALLERGIC~i ASK~. ASK~EYE ASK~URINE ASK~WISH ASK~a ASK~can
 ASK~debo ASK~differenc ASK~es ASK~los ASK~person ASK~puedo ASK~water ASK~worry BABY~ADMIN BABY~END BABY~PILL
 BABY~like BABY~so BABY~tien BACK~ADMIN BACK~ASK BACK~from BACK~with BEAT~ADMIN BEAT~WORST BEAT~after BEAT~el BEAT~for
 BEAT~hard BEAT~of BEAT~sol BELLY~HISTORY BELLY~and BELLY~at BELLY~the BLOOD~STOOL BLOOD~for BLUE~on BREATH~FINE
 BREATH~por BREATH~run BREATH~tank BREATH~today BURN~FINE BURN~URINE BURN~i CHEST~ADMIN CHEST~at CHEST~cough
 CHEST~falta CHEST~i CHEST~no CHEST~or CHEST~ray CHEST~troubl CHEST~went CHILD~SEIZE CLOTH~FINE CONFUSED~ADMIN
 CONFUSED~about CONFUSED~by CRY~can CUT~and CUT~hair CUT~my DIE~you DROOP~in END~#3 END~blood- END~thinner EYE~doctor
 FACE~TRIVIAL FACE~my FAINT~, FAMILY~FAMILY FAMILY~my FAMILY~of FAMILY~the FEVER~. FEVER~BABY FEVER~de FEVER~is
 FEVER~to FINE~MOVE FINE~afternoon FINE~doctora HEAD~TAKEN HEAD~a HEAD~no HEAD~of HEAD~with HEART~SELF HEART~matter
 HISTORY~CHEST HISTORY~FINE HISTORY~came HISTORY~can HISTORY~got HISTORY~name HISTORY~surgery HISTORY~to
 HISTORY~tuesday KILL~befor KIN~#69 KIN~ASK KIN~a KIN~got KIN~had KIN~own KIN~school KIN~strok KIN~told KIN~who
 LABOR~start LEAVE~cpap LEAVE~it LIMB~LIMB LIMB~STIFF LIMB~al LIMB~are LIMB~cover LIMB~for LIMB~la LIVE~#1000 LIVE~.
 LIVE~HISTORY LIVE~at LIVE~near MEANS~HEAD MOVE~ALLERGIC MOVE~HISTORY MOVE~anxiou MOVE~for MOVE~min MOVE~now
 MOVE~quick MOVE~this MOVE~w MUCH~as MUCH~bag MUCH~in MUCH~is MUCH~long NOTE~work NUMB~on NUMB~will OTHERS~at
 OTHERS~by OTHERS~call OTHERS~if OTHERS~this OTHERS~vaccin PAIN~#54 PAIN~not PAIN~run PAIN~troubl PARENT~CONFUSED
 PARENT~blood- PARENT~on PARTNER~END PARTNER~can PARTNER~says PET~HISTORY PET~PREGNANT PET~died PILL~#1000 PILL~81mg
 PILL~ADMIN PILL~HEAD PILL~MOVE PILL~SEIZE PILL~can PILL~liquid PILL~of POINT~for POISON~SKIN POISON~cats POISON~to
 PREGNANT~MUCH PREGNANT~and PREGNANT~es PREGNANT~today PREGNANT~vacation PRESS~HISTORY SEIZE~ADMIN SEIZE~HISTORY
 SELF~ALLERGIC SELF~BACK SELF~FAMILY SELF~FINE SELF~PARTNER SELF~PET SELF~SELF SELF~time SHAKE~. SHAKE~is SIDE~this
 SKIN~FACE SKIN~SKIN STIFF~in STOOL~paper SUDDEN~LIMB SUGAR~PREGNANT SUGAR~mas SWELL~LIMB SWELL~MUCH TAKEN~LEAVE
 TAKEN~PREGNANT TAKEN~PRESS TAKEN~bag TAKEN~day TAKEN~first TAKEN~food TAKEN~one TAKEN~was THROAT~it THROAT~y
 TRIVIAL~FAINT TRIVIAL~LEAVE TRIVIAL~bruis TRIVIAL~but TRIVIAL~high VEHICLE~a VEHICLE~i VOMIT~my WAKE~for WISH~,
 WISH~around WISH~ask WISH~com WISH~into WISH~tell WISH~up a1c~is a1c~~is about~ADMIN about~CHILD about~DIE about~HARM
 about~percent account~#many addres~, advil~~and afib after~#54 after~HISTORY after~a after~dinner after~~a
 after~~feed after~~run after~~walk ago~~i allergi~, all~~good almost~died almost~~died amy am~#69 am~DROOP am~OTHERS
 am~after am~by am~eat am~just am~lol am~new am~out am~~#69 am~~safe anaphylaxi and~#many and~. and~CHILD and~CRY
 and~needl and~play and~pull and~rd and~sometim and~two and~~drool and~~eat and~~kill and~~needl and~~play and~~spread
 anemia any~CHEST any~PAIN any~POINT any~or any~~chest an~, an~reaction an~~allergy app~says app~~says are~PRESS
 are~cover are~in are~sign are~you are~~cold are~~cover are~~on are~~too are~~you armpit asid ask~SELF ask~about
 ask~my ask~~about assessment~, assessment~~, as~. at~. at~center at~crisi at~desk away~and a~, a~THROAT a~bad
 a~bandaid a~counselor a~day a~flu a~heart- a~in a~killer a~need a~now a~physical a~prior a~rate a~real a~two a~~bad
 a~~flu a~~handful a~~note a~~paper a~~prior a~~real a~~sore a~~wasp back~~from bad~MOVE bad~this bad~~this bag~of
 bag~~of barbieri bebe~~tien been~END been~~on been~~sad beer~~last befor~TAKEN befor~colonoscopy befor~period
 befor~prep between between~#25 between~, be~PREGNANT be~next bite~my black~~out ble~~when blood-~is blood-~was blow
 bookmyvisit born~#25 boyfriend~~, bp~this bradle breath~~from bring~your bring~~your brok~~out bug~HISTORY
 bug~PREGNANT bug~~last burn burn~~when but~HISTORY but~LEAVE but~WISH but~am but~can but~~ok by by~HEART by~care
 call~SELF can~#1000 can~BACK can~OTHERS can~be can~log can~open can~that can~~come can~~this care~team care~~team
 casi~SELF casi~~me cast~com cast~~com ceil chang~it chattanooga chattanooga~, chattanooga~tx chattanooga~~, check~is
 chest~~pain chest~~por claim~number claim~~number clean~dry click~ASK click~i click~~when clock clos cold~~for
 collaps~~on come~in come~on come~with come~~bien come~~in comi common com~not concetta~, concetta~dinapoli
 concussion~, concussion~clear concussion~~, confus~~about confus~~by contact~is contact~~is control~POISON
 control~for control~~magnet conversation con~, con~esto con~~esto couch~, cough~FEVER cough~not could~for could~it
 could~you could~~you cover~by cover~~by crisi~, cuando cuando~~debo cuando~~es cup~of cup~~of dad~~died date~~is
 day~of da~ALLERGIC de dea~number dea~~number del~HEART del~~corazon deni~, dexcom~low de~es de~~sangr dialysi~is
 diarrhea~~sinc did~not did~you did~~not did~~you died~HISTORY diet~, diet~~, diet~~is dinapoli disculp disculp~, div
 dmitri do doctor~this does~TAKEN does~it does~mean does~this does~~it does~~this dog~~died dolor~~de domestic~violenc
 domestic~~violenc dose~. dose~becaus dose~i dose~~becaus doubl~~dose down~~, do~an do~for do~get do~i do~prep
 drill~at drill~~at driver driv~, driv~TAKEN drop~and dry~the duerm due~in due~~in dunlap each~, ear~, eat~FINE
 eat~again eat~now eat~~again eliqui el~CHILD el~~dedo el~~nino el~~pie en~LIMB en~noch er~a er~for er~~for esposa
 esta~~medicina es~#1000 es~el es~~el evening even~POINT even~it even~~worth every~#89 fall~~out fami fast~for
 fast~~for fax~#1000 fax~, fax~~, feb feel~~anxiou feel~~safe fine~~today finish~MUCH firmwar~. floater floor~and
 floor~~and flush fly~PREGNANT fly~at fly~~at follow~in food~POISON food~~poison forward for~FAINT for~HEART for~PRESS
 for~a for~clas for~monitor for~night for~your for~~a for~~labs for~~this for~~your frank~in frank~the from~#69
 from~BREATH from~and from~iron from~~#69 froz funny gaetano gave~HEART gave~the gebremariam gene~BACK gene~test
 gene~~test get~LEAVE get~NOTE get~test get~~wind giulia goes good~~afternoon got~TRIVIAL go~er go~on go~to go~~on
 grac gracia~~doctora grac~the grapefruit grief grief~group grief~~group gums~~ble had~#3 had~ALCOHOL had~BREATH
 had~FINE had~HISTORY had~MUCH had~bad had~colonoscopy had~juic had~reaction had~~juic hago~da hard~TAKEN hard~i
 has~nose hate~, have~BLOOD have~BREATH have~MOVE have~at have~four have~it hav~HEART hav~any hav~~any headach~~of
 heart-~#54 heart-~of hear~is heat~KILL heat~is heat~~is hello~, help help~~, help~~me help~~with hemorrhoid here~~,
 here~~. hernia~repair hernia~~repair he~FAINT he~in he~not he~~threaten his~BREATH hi~am hi~ther hi~~i hi~~ther
 home~after home~procedur home~~after http~riverbendhealth hurt~~like husband~~hit husband~~snor huynh huynh~,
 ibuprofeno ibuprofen~~81mg if~can if~get if~two improv inhaler~~, insuranc~~card in~#1 in~#3 in~ASK in~HEART
 in~HISTORY in~OTHERS in~PREGNANT in~aid in~can in~cold in~ear in~hear in~heat in~so in~sun in~ther in~went in~you
 in~~this io~f io~not io~~f ip~addres ip~~addres is is~ALLERGIC is~PAIN is~POISON is~WISH is~addres is~differenc
 is~even is~heart- is~next is~number is~on is~set is~suck is~this is~tomorrow is~troubl is~~#25 is~~dead is~~mine
 is~~much is~~ready is~~set is~~suck is~~tomorrow is~~under is~~wors is~~wrong it itch~~, it~CRY it~dangerou
 it~solomon it~start it~would it~~dangerou it~~help it~~in it~~off i~#25 i~#3 i~LIVE i~TARRY i~a i~anxiou i~be i~bruis
 i~by i~charg i~forget i~from i~hair i~lol i~long i~new i~no i~quick i~sad i~saw i~shock i~sick i~teach i~volunteer
 i~you i~~ble i~~drink i~~fly i~~saw i~~teach i~~volunteer i~~worry i~~would jack~the jane join~the join~~the joy~,
 joy~~, jump~MEANS jump~in jump~my jump~of jump~~in just~CHILD just~WISH just~know just~one just~~a just~~kid
 keep~~com keep~~my keep~~tell kenya kid~~, knock~out know~the landlord lans lashonda last~~name late~~, lat~, lat~~,
 law~is la~PRESS la~TRIVIAL la~al la~noch la~tapada la~tengo la~~cita la~~medicina la~~noch la~~presion la~~tard
 legs~~, letter level light~on light~the light~~on like~SELF like~WORST like~an like~~crazy like~~my link lip
 lisinopril~. littl littl~~blood live~~at lol~no lol~~no long~ALLERGIC look~, look~END look~and look~red los lot~~,
 low~but low~i lying~TAKEN lying~~down machin~and mad~at mad~~at magnet~~for mail~it mail~~it make~it make~~it malaria
 malcolm male malia mareo maricel mary~jane mary~~jane mas mask~part medical~licens medical~~licens meet meeting~,
 meeting~~, metformin~~, me~~. minut~~and miroslav mis mi~~esposo modifier mom~~pass morn~ASK morn~from morn~is
 morn~sicknes morn~~from morn~~sicknes mov mrs~. mrs~~. mucho murder~this murder~~this muscl~PAIN my~#149 my~BLOOD
 my~BREATH my~FINE my~SPEAK my~albuterol my~armpit my~bad my~bp my~ears my~fast my~for my~gets my~landlord my~murder
 my~nose my~patch my~por my~ray my~read my~soup my~still my~strip my~tell my~through my~told my~tooth my~vaccin
 my~wore my~work my~~account my~~addres my~~albuterol my~~armpit my~~battery my~~bp my~~ears my~~elbow my~~fast
 my~~landlord my~~lung my~~result my~~right my~~sister my~~stool my~~test my~~toe my~~tooth my~~vaccin my~~wife nail~,
 name~aoif name~~aoif nariz~tapada nariz~~tapada nasser ne necesito need~ALLERGIC need~END need~of need~physical
 need~~her neighbor new~make new~patient new~~patient ne~ave night~SELF night~at night~it night~was night~~at
 night~~with none normal~~. northgat northgat~pediatric northgat~~pediatric nose~for note~~for notic not~PREGNANT
 not~SEIZE not~break not~hungry not~log not~~hungry not~~hurt not~~log now~am now~my no~. no~SKIN number~for
 numero~#many nunca~en nurs~. nurs~licens nurs~~licens of~ALLERGIC of~DRUG of~FINE of~HARM of~KILL of~VEHICLE
 of~blood- of~cold of~dentist of~dose of~drug of~luck of~shap of~~me of~~seizur of~~shap of~~test oksana ok~~, ok~~on
 ok~~will old~, old~~and one~a one~for on~#2100 on~#25 on~BACK on~STOOL on~dr on~for on~prior on~vacation on~was
 on~weekend on~~to on~~vacation or~BREATH or~troubl or~~troubl our~~dog out~#54 out~for out~like out~once out~shap
 out~test out~yesterday out~~once over~~my over~~this owes owes~$2499 owes~~$2499 oxygen~~tank pain~~from pain~~or
 paper~on pat patch~SKIN patch~is patch~~itch patel patel~#1000 patient~$2499 patient~call patient~id patient~owes
 patient~~id patient~~owes pat~dry period~like phon~#1000 phon~#many phon~~#many physical~therapist
 physical~~therapist pill~~by pill~~yesterday pins pins~and pins~needl pins~~and plan plant~POISON plat~number
 plat~~number pleas~TAKEN por~el por~tard por~~el positiv~, positiv~ASK positiv~~, provider~, provider~~, prozac pt~at
 puedo~la push push~~my put~it put~~it quick~~, quitarm qureshi ran~out ran~~out rash~~from rash~~is rate~of rate~~of
 rather~not rather~~not rd read~#89 reason reason~~for receiv relaps~on relaps~~on relationship relationship~with
 relationship~~with respirar~~por right ring~LIMB ring~~finger riverbendhealth rock rodilla~~al rout rout~#many
 runs~~in run~#10 run~FAMILY run~in run~~#10 run~~in sad~, safe~~and said~the said~~to sale salio same~. sami sat~~on
 says~#10 says~on says~~#many say~and scab~came scab~~came scal~#25 scrap~OTHERS scrap~~her season seasonal seasonal~,
 see~~my seizur~~this semana~~, sensor~INJURE sensor~LEAVE sensor~~fell serial~is serial~~is se~PILL se~las shak~~,
 she~#100 she~at she~need she~said she~~need she~~said shortnes~, shot~~of should~~we show~is sinc~~the si~da
 sleep~~is smil smok~~#3 snak~plant snak~~plant soak sober~~sinc sol~en sol~~en sore~~after soy~, so~a so~have so~skip
 so~was so~~my so~~the sparkl spider sport stand~~the start~and start~it start~~the starv step~goal step~~goal
 stiff~~in still~FINE still~LIVE still~at still~~good stitch~look stitch~~look stomach~~hurt ston stool stop~~tak
 strangl~~my street stroke- stroke-~rehab stroke-~~rehab strok~luck strok~~in stung~~by suffocat sugar~~this sure~it
 surgery surgery~. surgery~~. swim~my switch~to s~ADMIN s~BACK take~~the tapada taper teach temp~~is tengo~~fiebr
 test~ASK test~~positiv tetanu thank~~. than~do than~~do that~ADMIN that~again that~~you then~~, ther~the they~out
 the~#25 the~#300 the~#89 the~BLOOD the~FINE the~SAFE the~app the~ask the~at the~bag the~came the~care the~ceil
 the~differenc the~every the~heat the~instruction the~kind the~link the~new the~no the~number the~patient the~physical
 the~s the~same the~sticker the~stitch the~support the~therapist the~time the~vet the~wait the~yesterday the~~app
 the~~back the~~bleed the~~bruis the~~burn the~~care the~~ceil the~~differenc the~~heat the~~knif the~~physical
 the~~same the~~sticker the~~stitch the~~vet this~#149 this~ASK this~cough this~drug this~heat this~spr this~thing
 this~was this~~cough this~~drug this~~heat this~~portal this~~spr this~~with thre~days thre~~days through~to
 through~with tingl tir~this toilet~~paper told told~the tomar~con took~~#1 took~~my too~~long toxic~~to to~#1000
 to~#300 to~HEAD to~WISH to~a to~er to~get to~month to~play to~send to~staff to~test to~w to~~#1000 to~~#300 to~~get
 to~~play to~~send train~~for trampolin~my trigger try~, twist~~my twitch two two~ALCOHOL two~HISTORY two~and two~days
 two~for two~night two~~beer two~~days two~~tylenol tx una~no una~para upset~BELLY up~ADMIN up~feed up~quick
 up~surgery up~today up~~quick up~~with use usha us~if vec vet violenc virginia volunteer volunteer~crisi want~~the
 wash~it wasp was~. was~MUCH was~SWELL was~charg was~now was~suppos was~that was~~clos was~~full was~~i was~~late
 was~~normal was~~suppos water~TAKEN water~~down week~~for went~FINE went~well went~~well were~~fine we~CUT we~in
 we~out whatsapp wheelchair when~~i wher~do whil~~pregnant whol~~bag who~do who~~do why~was why~~was will~i will~this
 wine~~with within with~. with~MOVE with~TRIVIAL with~dinner with~ear with~infection with~lol with~that with~you
 with~~dinner with~~that with~~you wore wore~LEAVE wore~~off work~need would~i would~than wrapper writ~~a wrong~~, ya
 ya~estoy ya~~estoy your~, your~is you~KILL you~any you~blood- you~open you~send you~suggest you~to you~~open
 you~~send you~~so you~~suggest you~~take y~MOVE y~SPEAK y~THROAT y~~dolor zip zip~#many zyrtec
-0.3 #1000~#89 #1000~and #1000~mill #1000~old #1000~~#100 #1000~~#25 #1000~~#89 #100~END #100~OTHERS #100~after
 #100~at #100~home #100~is #100~then #100~~after #100~~at #10~#2100 #10~#3 #10~ASK #10~each #10~month #10~or #10~pm
 #10~~month #110~, #110~LIMB #110~but #110~~but #149~#69 #149~for #149~mg #149~~#69 #149~~mg #1~#2100 #1~and #1~~#54
 #200~#100 #200~#104 #200~~#100 #200~~#104 #2100~was #25~#100 #25~bid #25~~. #2~#1 #2~#25 #2~#69 #2~~of #300~after
 #300~and #300~cake #300~the #300~~, #300~~after #3~night #54~HISTORY #54~MOVE #54~~#many #54~~beat #54~~with #69~#149
 #69~and #89~#110 #89~but #89~this #89~~#110 #89~~this #many~PREGNANT #many~deni #many~i #many~pleas #many~step
 #many~~#1000 #many~~, #many~~pleas #many~~step $2829 $2829~. $2829~~. ,~#200 ,~an ,~as ,~be ,~by ,~cbc ,~com ,~common
 ,~cream ,~diet ,~ear ,~echo ,~el ,~es ,~esta ,~every ,~healthr ,~hirut ,~hung ,~long ,~put ,~red ,~s ,~shower ,~tomar
 ,~unit ,~up ,~usual ,~very ,~wound ,~~#3 ,~~#many ,~~, ,~~about ,~~been ,~~cbc ,~~cmp ,~~down ,~~dry ,~~everyth
 ,~~fast ,~~feel ,~~healthr ,~~hirut ,~~like ,~~on ,~~or ,~~pain ,~~sore ,~~usual ,~~wait ,~~wound 11pm~HEART 11pm~and
 11pm~my 11pm~~and 28th 8x 8x~$2829 8x~PREGNANT 8x~at 8x~~week ADMIN~#10 ADMIN~#25 ADMIN~FINE ADMIN~TAKEN ADMIN~been
 ADMIN~by ADMIN~del ADMIN~gave ADMIN~has ADMIN~lol ADMIN~near ADMIN~receiv ADMIN~work ADMIN~wrong ADMIN~you
 ALLERGIC~TAKEN ALLERGIC~bees ALLERGIC~need ASK~chang ASK~go ASK~one ASK~says ASK~sign ASK~time ASK~watch BABY~#3
 BABY~BEAT BABY~patea BEAT~ASK BEAT~or BLOOD~FEVER BLOOD~a BLOOD~in BLOOD~surgery BLUE~my BREATH~MUCH BREATH~TAKEN
 BREATH~again BREATH~from BREATH~funny BREATH~of BURN~, BURN~so CHEST~from CHILD~, CHILD~SKIN CRY~anxiety CUT~,
 CUT~from CUT~i CUT~in CUT~salt DIE~TARRY DIE~boredom DIE~hambr DIE~i DIE~the DROOP~, DROOP~LIMB DRUG~, DRUG~BURN
 END~#10 END~PREGNANT END~my EYE~a EYE~new FACE~went FAINT~END FAINT~POISON FAINT~SELF FAINT~get FAINT~is FAINT~new
 FAINT~of FINE~PRESS FINE~SIDE FINE~is FINE~it FINE~my FINE~so HEAD~ASK HEART~a HEART~i HEART~in HEART~la HEART~or
 HEART~out HISTORY~am HISTORY~diez HISTORY~have HISTORY~strok HISTORY~you INJURE~behind INJURE~night INJURE~of
 INJURE~the KILL~ASK KILL~LIMB KILL~if KILL~is KIN~#10 KIN~LEAVE KIN~brain KIN~dmitri KIN~los KIN~sintoma LEAVE~now
 LIMB~#89 LIMB~WISH LIMB~day LIMB~neuropathy LIMB~says LIVE~#many LIVE~PREGNANT LIVE~WISH LIVE~my LIVE~ne LIVE~new
 LIVE~next LIVE~now LIVE~of MEANS~on MEANS~slip MEANS~you MOVE~#many MOVE~an MOVE~de MOVE~his MOVE~to MUCH~.
 MUCH~LEAVE MUCH~even MUCH~fast MUCH~have MUCH~mistak MUCH~wait NUMB~LIMB NUMB~i NUMB~my NUMB~the OTHERS~FINE
 OTHERS~SIDE OTHERS~dinner OTHERS~up PAIN~#2 PAIN~de PAIN~effect PAIN~is PAIN~shortnes PAIN~this PAIN~tuesday
 PARENT~and PARTNER~his PET~LIMB PILL~#many PILL~LEAVE PILL~by PILL~instead PILL~now PILL~sleepy PILL~today POINT~the
 POISON~hear PREGNANT~#89 PREGNANT~$2829 PREGNANT~BEAT PREGNANT~WISH PREGNANT~de PREGNANT~were PRESS~END PRESS~at
 PRESS~gain PRESS~lol SAFE~at SAFE~for SEIZE~for SEIZE~giggl SELF~#10 SELF~#300 SELF~#many SELF~MOVE SELF~an SELF~are
 SELF~bruis SELF~de SELF~email SELF~for SELF~hinchan SELF~la SELF~salio SHAKE~i SIDE~or SKIN SKIN~LIMB SPEAK~in
 SPEAK~to STOOL~i SUGAR~#89 SUGAR~. SUGAR~are SUGAR~on SWELL~, SWELL~so TAKEN~#10 TAKEN~#1000 TAKEN~#149 TAKEN~and
 TAKEN~mushroom TAKEN~percent TAKEN~that TAKEN~the TAKEN~toast TAKEN~today TAKEN~way TARRY~on TARRY~the THROAT~MUCH
 TRIVIAL~ASK TRIVIAL~CHILD TRIVIAL~and TRIVIAL~la TRIVIAL~stenosi VEHICLE~, VEHICLE~HISTORY VEHICLE~the WAKE~a WISH~#3
 WISH~BREATH WISH~TAKEN WISH~an WISH~let WISH~so WISH~wait WISH~you about~#100 about~LIVE about~exam about~~#100
 about~~exam about~~hurt abusiv accession~#many account~~#many acct~~#many after~blood- after~cake after~vaccin
 after~~cake after~~dinner after~~vaccin again~after again~as again~same again~this again~~after allergi~are
 allergi~~are allergy~~. allergy~~test almost~out almost~~pass also amlodipin~#1000 amlodipin~#149 amlodipin~mg
 amlodipin~~#1000 am~FAINT am~am am~cold am~for am~nurs am~well am~~cold and~HEART and~KILL and~blood- and~come and~in
 and~red and~spread and~surgeon and~tri and~went and~~has and~~she and~~stop and~~tri ant any any~. any~BREATH an~MUCH
 an~email an~it an~~email appointment app~#25 are~#149 are~END are~MUCH are~~huge arm~~went ask ask~the as~, as~SIDE
 as~usual as~~usual ate~~a ate~~about ate~~peanut attack~~at attack~~or attack~~when at~#1000 at~$2829 at~HISTORY
 at~as at~gmail at~usual at~~#1000 at~~$2829 at~~home avoid away~HISTORY a~ALLERGIC a~CRY a~FAINT a~HEAD a~NECK
 a~brain a~clas a~colonoscopy a~es a~nail a~plac a~repeat a~spot a~study a~support a~your a~~brain a~~coffe
 a~~colonoscopy a~~counselor a~~doubl a~~matar a~~person a~~physical a~~stab a~~stiff a~~support babi baby baby~~had
 back~~at bad~ALLERGIC bad~or bad~reaction bad~with bad~~allergic bad~~or ball bath battery~~in beat~~, becaus~SHAKE
 becaus~felt bee been~#10 been~#1000 been~amlodipin been~with befor~blood- befor~i befor~surgery befor~that befor~~i
 befor~~surgery begum behind~exercis behind~on behind~~on bend~~my better~~now better~~without bid bike~, bike~LIMB
 bike~scrap bike~~, birth~~, bite~is blood-~the blurry bookmyvisit~. bookmyvisit~~. born~#2100 born~on born~~on bp~,
 bp~was bp~~was brain~BLOOD brain~~ble braxton~and breathing-~CRY breathing-~exercis breathing-~~exercis breath~~on
 breath~~when brok bulg~TRIVIAL bulg~stenosi bulg~with bulg~~with bump~~his but but~eat but~says but~that but~~that
 by~~my cai call~#many call~about call~desk call~my call~to call~us call~wait call~~us came~LEAVE came~up came~~off
 can~ADMIN can~TAKEN can~again can~find can~have can~if can~it can~send can~smell can~tell can~this card~#many
 card~number card~~number care~ADMIN catheter cbc cbc~, cbc~cmp cell~#1000 cell~is cell~~is chang~~it chemical
 chemo~FINE chest-~hair chest-~~hair chill cita~~del clean~intact clean~~dry climb~FINE clinic@webmail clot~~, cmp
 cold~~, com~, com~MUCH con~. con~de cough~, could~~it cpt cpt~#many cpt~~#many cp~~, cramp~~after crisi~need current
 c~nausea c~o c~~o danlo date~PREGNANT days~~, day~sup day~~sup deep~BLOOD deer delet del~. deni~cp deni~~cp
 derram~HISTORY de~BLOOD de~HEAD de~~#2100 de~~cabeza died~~last diez diez~HISTORY diez~~anos differenc~the
 dificultad~para dificultad~~para dinner~so dinner~~so direccion direccion~#1000 disability dmitri~it dmitri~look
 dmitri~says dmitri~~says does~KILL does~drug doing~now doll dose~#2 dose~felt doubl~~my do~, do~LIVE do~WAKE
 do~bother do~fast do~just do~out do~~a draw~, drill driver~licens drown~~when drug~caus dry~, dry~intact dry~~intact
 dr~s dying~~my each~and eat~my ehler ehler~danlo ehler~~danlo ekg ekg~FINE el~LIMB el~trabajo el~~trabajo email~ASK
 email~it email~~is email~~when en~los estoy~WISH es~. es~ADMIN es~del es~~#1000 even~i even~if every~#3 every~~#3
 examen exercis~my eyes eye~~, eye~~doctor face~~is familia fast~, fax~the fax~~the february~#2100 feed feel~~suicidal
 fell~~behind felt~. felt~SHAKE felt~a felt~~shaky ferraro~for file finger~~says fish five~~year follow fonoti foot
 forward~the forward~to forward~xray forward~~the for~BLOOD for~SUGAR for~TARRY for~an for~day for~pap for~strok
 for~who for~~an for~~peopl for~~squeez found~on from~#10 from~#100 from~TAKEN from~allergi from~it from~neuropathy
 from~same from~~#100 from~~allergi gabapentin gasp~~, get~TAKEN giggl glad glad~i going~~like going~~to got~up
 got~~hit go~. go~school go~~to gracia~~, green~FINE group guys hace~~diez had~#10 had~brain hair~FINE hair~PREGNANT
 hair~is hair~shav hair~thin hair~whil hair~~is hair~~whil handicap handicap~placard handicap~~placard has~FEVER
 has~cough has~had has~~had have~CHEST have~SKIN have~a have~amlodipin have~had have~some have~~hiv have~~some hav~of
 hear heartburn~pizza heat hello~my hello~~, here~~for here~~next her~~dinner he~#10 he~go he~have he~pensado
 he~school he~~go he~~have he~~pensado he~~want hick~and hinchan hinchan~los hinchan~~los hip~~is hirut his~PAIN
 his~TAKEN his~and his~scrap his~~eyes hi~the hold~~my hora~ADMIN hora~SELF hora~es hora~~es hot~MUCH hot~and hous~is
 how http~healthr huong huong~, hurt~~in huynh~~, ice id~is id~~is if~CHEST if~PILL if~is if~~he infarto~~hace
 infection instead~, intact in~morn in~rosa in~santa in~~#1 in~~santa in~~ther ip~is is~END is~MUCH is~SELF is~TAKEN
 is~VOMIT is~alon is~between is~can is~clear is~green is~his is~jomar is~leak is~mine is~not is~november is~real
 is~red is~slow is~strok is~thin is~w is~wors is~~#3 is~~#89 is~~chest is~~clear is~~dark is~~great is~~kill
 is~~november is~~the is~~thin it~, it~LEAVE it~LIVE it~lol it~look it~of it~or it~reflux it~~hurt it~~look i~,
 i~POINT i~PREGNANT i~PRESS i~at i~dose i~for i~is i~phon i~stay i~stood i~switch i~tir i~two i~up i~would i~~brok
 i~~doubl i~~fast i~~hurt i~~stood i~~switch i~~want jefferson jomar justificant~el justificant~para
 justificant~trabajo justificant~~para just~on just~out just~~the keep~~the kept~TAKEN kid~~ate knif~~slip know~can
 l5~TRIVIAL l5~bulg l5~with l5~~bulg las~la laugh~at laugh~~at la~bulg la~estoy la~with la~~receta leaflet
 left~~shoulder let~you let~~you levothyroxin licens~#many licens~. licens~number licens~~number life~~and
 like~ALLERGIC like~BEAT like~~an like~~hurt line~on line~~and line~~on lipid liquid list~. list~~. log~SELF log~out
 log~~me long~i long~the look~ALLERGIC look~an look~~good lost~ADMIN los~sintoma los~~sintoma mak~and medicaid~#many
 medicaid~number medical~, medical~ADMIN medical~is medical~~record medicar~number medicar~~number medicin~~caus
 member~, mention me~~#1000 me~~an me~~cai me~~desmayo me~~he me~~hinchan me~~quem me~~salio me~~toca mg~#10
 mg~PREGNANT mg~for mg~~for mild~~stenosi mill mine~. minut~each minut~time minut~~each miss~the mix~my mix~with
 mi~~familia modifier~#69 modifier~~#69 month~. month~ASK month~~. morning~, morning~~, morn~or morn~~or mother~~had
 mri~l5 mri~la mri~says mri~~says my~SKIN my~STOOL my~WAKE my~cell my~com my~dmitri my~exercis my~ip my~kind my~light
 my~low my~lunch my~may my~month my~much my~red my~report my~whil my~wife' my~wrong my~~appointment my~~dad my~~ear
 my~~exercis my~~heart my~~ip my~~kid my~~kne my~~lab my~~lunch my~~pill my~~thumb my~~wife' name~on name~s name~~s
 need~an need~be need~proof need~test need~~proof neuropathy newborn~~fever new~#1000 new~cell new~dose new~is new~of
 new~sho new~~cell new~~dose new~~sho next~on ne~mill ne~old ne~~old night~MUCH night~WISH not~. not~LEAVE not~just
 not~work not~~alon not~~bother now~WISH now~a now~will no~SELF no~come no~idea no~symptom no~~quiero nuala number~#54
 number~my number~on number~~for number~~on numbnes october~#2100 october~, off~~and of~#1 of~#2100 of~BREATH of~a
 of~after of~being of~body of~cough of~dinner of~giggl of~usual of~would of~~being of~~birth of~~giggl of~~strok
 ok~~after ok~~now old~mill old~~mill omeprazol one~PREGNANT one~~on on~MUCH on~SWELL on~VEHICLE on~bottom on~exercis
 on~file on~my on~test on~yesterday on~~file order~~, orthopedic or~#10 or~be or~do or~i or~~#10 or~~do out~again
 out~to out~~again overdos~~last overnight oxycodon o~nausea o~rourk o~~nausea o~~rourk pain~~a pain~~in pangilinan~,
 pangilinan~~, papa~~murio paper~ADMIN para~trabajo pass~~gas past patea patient~#many patient~~#many patient~~call
 pay pa~today pensado pensado~en pensado~~en percent~OTHERS percent~dinner percent~of percent~~of period~, period~~is
 photo~of photo~~of pill~~. pizza~, placard plac~and plan~~for platelet~#10 platelet~~#10 pleas~HEART pleas~modifier
 pleas~resubmit pleas~updat pleas~~resubmit pleas~~updat po point~~in power po~, po~box po~~box pregnant~~ok pressur
 pressur~~was primary primary~care primary~~care print proof~of proof~~of pt~8x pt~PAIN pt~a pt~~, pt~~8x puedo
 pued~ADMIN puf quem quier~su rash re reach~, read~but read~that read~~#89 read~~, read~~that real~CRY real~my
 real~~help reason~~to red~and red~~and refill~~for repeat rest~heart- rest~rate rest~~heart- resubmit resubmit~#69
 resubmit~modifier resubmit~with resubmit~~with return re~, re~~, riverbend room rosa rourk run~the rx~#many sad~~,
 said~it said~to sale~BLOOD santa~rosa santa~~rosa saw~BLOOD says says~bulg says~hi says~l5 says~la says~like says~~hi
 says~~la say~to scan~clear seem seen~on seen~~on selam sensor~#110 sensor~#89 sensor~read sensor~~read se~hinchan
 shaky~~. sheffield she~#54 she~~ate shingl shock~by shock~~by shoot~an shoot~email shot~~, show sick siento~, sign~of
 sign~~of sinc~~start sintoma~de sintoma~~de sister~~dmitri sit~on sleep~~for smell~, sob~, social~#54 social~#many
 social~is social~~is son~~los south soy so~. spider~in spider~~in spit~up spit~~up spok sport~physical
 sport~~physical spot~after spot~~after squeez~~me stamp~on stamp~the stapl star stenosi stenosi~and stenosi~surgeon
 stenosi~the stenosi~~and still~PAIN still~on stitch~and stood stop~~bleed stop~~cough stop~~my stop~~them strok~#2100
 stuck~, sugar~~#149 sugar~~#300 sugar~~are suicidal~~, sukhwinder summit summit~orthopedic summit~~orthopedic
 sunburn~my super sure~is surgeon~WISH surgeon~to surgeon~wait surgeon~~want surgery~, surgery~FINE surgery~was
 surgery~~was s~DROOP s~test take~~ibuprofen take~~with tak~~amlodipin tak~~my talk~~to team tell~SELF tell~if
 tell~~me tengo~, tengo~BREATH tengo~dificultad tengo~los tengo~nausea tengo~~nausea ten~~year test~, test~. test~~is
 test~~result than than~usual than~~usual that~, that~. that~ASK that~HISTORY that~MOVE that~in that~or that~~bill
 that~~ok that~~the ther~was ther~~was they~BLOOD they~SELF they~~gave the~#200 the~FAINT the~HEART the~STOOL
 the~WORST the~alarm the~away the~bad the~booster the~card the~claim the~game the~holiday the~la the~leaflet
 the~marathon the~morn the~or the~pap the~seem the~shingl the~sign the~still the~strip the~vein the~your the~~aspirin
 the~~bandag the~~claim the~~clinic the~~desk the~~epipen the~~exam the~~game the~~holiday the~~leaflet the~~left
 the~~marathon the~~new the~~pap the~~pharmacy the~~shingl the~~side the~~usual the~~vein thin this~, this~ALLERGIC
 this~PREGNANT this~at this~were this~~antibiotic this~~messag this~~week thre~, thre~~year throat~~is thursday~,
 tight till time~and time~got time~so time~the time~~so toast~and today~FINE toddler toe~~, tongu~~, tongu~~feel
 tonight~the too~~fast to~10mg to~CHEST to~SELF to~SPEAK to~as to~bad to~bees to~dialysi to~kenya to~south to~worry
 to~~10mg to~~a to~~bees to~~keep to~~kenya to~~move to~~reschedul to~~school to~~worry travel~to travel~~to tri~my
 tuesday~. tuesday~~. tummy turkey turn~FAINT tuve~una tuve~~una un~el updat~#10 updat~. upload~a upload~~a up~PILL
 up~PREGNANT up~after up~do up~~too use~~it usha~SELF usha~was usha~with usha~~was usual~becaus vent version~#25
 version~~#25 volunteer~a vu wait~#10 wait~#3 wait~each wait~minut wait~month wait~~#10 wait~~#3 wake wake~~up warm
 warn~of wash~my was~#200 was~MOVE was~SELF was~but was~cod was~on was~reflux was~to was~two was~up was~~#200 was~~cod
 was~~reflux was~~up was~~with watch~show water~PREGNANT weekend week~~at week~~were wei weight~~gain weird~the
 went~HISTORY went~again went~up went~~up were were~#149 were~, were~~#149 we~. we~ADMIN we~chang we~it we~our
 we~video we~~chang what~~the what~~time when~~are which~~one whil~FINE whil~PREGNANT who whol~~time who~SELF wife'
 will~DIE with~#69 with~another with~modifier with~stenosi with~~another with~~mild with~~modifier work~. work~at
 work~for work~on work~~. work~~for worth would~LEAVE wound~intact wound~~clean www~. www~~. xray~to xray~~to ya~FINE
 ya~no ya~~no year~~and yesterday~my young~, your~been your~has you~MUCH you~WISH you~ask you~if you~know you~~,
 you~~ask you~~know y~WISH y~come y~cuesta y~de y~~un
-0.2 #1000~ave #1000~i #1000~~and #100~#104 #100~#1900 #100~FEVER #100~day #100~~#1900 #100~~a #104~HEART #10~#1
 #10~~and #149~HEART #1900~, #1900~~, #1~~#1000 #1~~and #2100~is #2100~~#25 #25~~and #2~at #2~my #2~or #2~~benadryl
 #3~, #3~the #54~#69 #54~is #54~y #54~~#69 #69~#many #69~~#many #many~#1 #many~#89 #many~for #many~in #many~~#1 ,~WISH
 ,~after ,~bp ,~chang ,~could ,~day ,~iryna ,~l ,~this ,~went ,~www ,~~#110 ,~~back ,~~black ,~~doubl ,~~drank ,~~hr
 ,~~iryna ,~~itchy ,~~noth ,~~will ,~~www 16th 16th~#2100 16th~, 16th~~, 8th ADMIN~EYE ADMIN~SELF ADMIN~at ADMIN~came
 ADMIN~question ADMIN~with ALCOHOL~FINE ALCOHOL~dinner ASK~#many ASK~adjust ASK~common ASK~cream BLOOD~no BREATH~SIDE
 BREATH~bad BURN~LIMB CHILD~HEAD CRY~i DROOP~HISTORY DROOP~out DRUG~is EYE~it FAINT~for FAINT~not FAMILY~, FEVER~a
 FINE~. FINE~EYE FINE~TAKEN FINE~and HEAD~TRIVIAL HEAD~un HEART~for HEART~was HISTORY~#54 HISTORY~CUT HISTORY~DRUG
 HISTORY~HEART HISTORY~PREGNANT HISTORY~del HISTORY~intent HISTORY~is HISTORY~tetanu INJURE~, INJURE~am INJURE~bike
 KILL~OTHERS KILL~time KIN~SELF KIN~las KIN~una LEAVE~BREATH LEAVE~bed LEAVE~bike LEAVE~his LEAVE~in LIMB~SWELL
 LIMB~my MOVE~risk MUCH~FINE MUCH~dia NUMB~FACE OTHERS~about PAIN~#1 PAIN~BACK PAIN~desd PAIN~night PAIN~un
 PARENT~INJURE PARENT~with PILL~#149 PILL~#3 PILL~SELF POISON~my PREGNANT~#2 PREGNANT~#25 PREGNANT~not PREGNANT~y
 PRESS~up SEIZE~END SELF~#1 SELF~. SELF~BURN SELF~duerm SELF~he SELF~quier SELF~to SELF~we SIDE~ASK SKIN~el SKIN~light
 SKIN~por SPEAK~, SUGAR~#69 SUGAR~, TAKEN~a TAKEN~alarm TAKEN~for TAKEN~to TAKEN~whil TAKEN~with TRIVIAL~HISTORY
 TRIVIAL~with URINE~and WISH~NECK WISH~have WISH~like a about~a about~mole about~of action~for after~garden
 after~~garden all~~thes amara~, am~FINE am~HEART am~WISH am~a am~bad am~in am~strok am~that am~the and~night and~on
 and~~feel and~~high and~~ther another ant~~del an~and are~EYE are~~blurry are~~weak as~CHILD as~effect at~~gmail
 away~with away~~with a~BURN a~HEART a~color a~copy a~different a~~copy a~~different a~~whol bad~in bag bangor
 bangor~, bark becaus~the befor~ADMIN befor~the befor~~the behind~my ben~s be~, bloody bump~~my burn~~on but~i but~~i
 cabeza~~un call~at can~a can~after can~look can~one can~the car~~accident chang~to chang~~to chestnut city~, city~~,
 clean~with clinic@hotmail~. clinic@hotmail~~. comer~HISTORY comer~del comer~~ant come~, come~to come~~to com~#many
 com~and controll cough~~, could~BEAT could~~strangl cramp~~at crisi~and dai~. dai~~. date~#10 date~servic deep~,
 depression~is de~mas did~ADMIN died~ASK different~color different~~color dinner~FINE dinner~~ok dizzy~~for does~not
 does~~not doing dose~is dosi do~anyth do~not do~~not drink~~coffe driver~~licens duel~~un due~date due~~date ear~.
 effect~, effect~~, el~, el~EYE el~dia el~~dia email~. end~~this en~, er~ADMIN esposo esta~~bien estoy~de everyth~BLUE
 face~~feel falta~BREATH february~, february~16th february~~16th feel~~better fight~ADMIN fight~with fight~~with
 first~, flight for~monday for~the for~yesterday for~~monday from~pushup from~~#10 gebremariam~, gebremariam~iryna
 gebremariam~re gebremariam~~re get~in get~this get~to gmail gmail~com gmail~dot gmail~~dot good got~, got~SIDE go~,
 go~with green gun~~to had~as had~strok hair~, hand~~are hang~~out hard~am has~#104 has~PAIN have~, have~hav heart-~is
 heavy~~bleed he~the his~FINE hi~~, how~~common http~www hurt if~END insuranc~~again in~LIMB in~LIVE in~came in~every
 in~yard in~~on iryna iryna~l iryna~~l is~#1900 is~#2100 is~FEVER is~INJURE is~about is~at is~book is~box is~clas
 is~common is~dry is~every is~first is~may is~now is~start is~www is~~at is~~book is~~broken is~~itchy is~~slow
 is~~stiff is~~swollen it~#1 it~ADMIN it~BACK it~print it~til it~wait it~~be it~~or it~~safe i~FAINT i~SEIZE i~SIDE
 i~call i~come i~know i~like i~pick i~scrap i~~call i~~drop i~~know i~~scrap i~~up jarab just~ADMIN just~check knock l
 lab~~work last~~tetanu legs~~are like~on line line~, line~~, list~as littl~~after littl~~dizzy long los~la los~un
 low~SUGAR ludmila mac~, mail~po may~#2100 medical~center medical~~center medicar~card medicar~or medicar~~card
 member~#many messag~~from mes~y me~~#1 mov~~, my~#25 my~ADMIN my~NUMB my~about my~dose my~first my~he my~http my~id
 my~on my~rate my~strok my~tetanu my~zip my~~breath my~~eyes my~~first my~~grandfather my~~stomach my~~zip name~,
 name~solomon need~prior neuropathy~as neuropathy~same new~card new~medicar new~~inhaler new~~medicar ni night~FINE
 night~to night~with night~~to nobody~SELF noon nosebl~END not~DIE not~worry not~~take november~#10 november~~#10
 now~BREATH no~STOOL no~de no~try no~~point npi~is number~chang number~~chang off~~his of~FACE of~by of~dr of~servic
 of~the of~~dr of~~my of~~servic old~and one~MUCH on~FINE on~apr on~pleas on~to open~the org~ADMIN or~a or~til
 or~tuesday oven~POISON oven~~cleaner over pad page~is page~~is pain~~#1 para~la pen pleas~tell pleas~~take
 pleas~~tell poco~~la policy~. policy~~. por~MUCH pt~report pt~~report puedo~HISTORY puedo~SELF puedo~comer puedo~del
 puedo~~comer rate~is rate~~is reaction~, reaction~to reaction~~to real referral~~to regional regional~hospital
 regional~~hospital re~iryna re~l right~~arm roncha~~por room~my said said~was says~#100 says~#2 says~look says~~#10
 says~~#2 schedul~~for scrap~my scrap~~my screen~ADMIN second~i security security~#many servic~#10 sharp shoot~,
 shot~~record shot~~up slept~the small~~bruis smok~~alarm so social~security social~~security someon~~to someth~~i
 so~do so~strong so~~heavy so~~strong spok~ADMIN spok~with spok~~with spread~BACK stair~at stair~~at start~.
 stay~~awak strok~. strok~~. st~. st~~. sunburn~LIMB sunburn~on sunburn~~on sunday~, sure surgery~BLOOD symptom~a s~.
 s~mac s~or s~~mac tab tank tengo~PAIN test~for tetanu~TAKEN tetanu~~shot that~PILL that~a that~my they~my the~BURN
 the~END the~OTHERS the~auth the~ice the~medical the~next the~prior the~report the~room the~sent the~ultrasound
 the~~accident the~~ice the~~medical the~~patient the~~prior the~~seizur the~~sign the~~ultrasound this~am this~~am
 threw tien~un til~tuesday til~~tuesday tip tir~lat tir~~lat to tomar~. took~~too to~she to~to to~walgreen
 to~~walgreen twic~~, ultrasound uncl~~had until~the until~~the un~HEART un~~infarto up~or up~wait up~~from usual~kind
 usual~~kind vaccin~for valley valley~hospital valley~regional valley~~regional van version~#10 version~~#10
 vision~~is wait~on wait~til wait~tuesday wait~~til was~HISTORY was~at was~just was~~just week~~pregnant we~and we~on
 what~~cream wher~~i wife~~and will~LIVE will~TAKEN will~doctor with~PRESS with~SIDE work~my worry~. wound~check
 wound~~check wrong~SPEAK wrong~~word yard yesterday~ADMIN you~an y~PAIN zachary
+0.2 #1000~y #1000~~y #104~#10 #104~and #10~and #10~out #10~~out #10~~week #25~PAIN #54 ,~#110 ,~BACK ,~CUT ,~at ,~he
 ,~look ,~today ,~~#25 ,~~had ,~~he ,~~leg ADMIN~HEART ADMIN~KILL ASK~PILL ASK~PRESS ASK~to BABY~WAKE BABY~real
 BLOOD~PAIN BLUE~around BREATH~SELF BREATH~can BREATH~few BREATH~tengo BURN~is CHEST~la CHEST~the CHILD~the CLOTH~an
 CUT~la DROOP~i END~and END~two FACE~has FACE~puedo FAINT~TAKEN FAINT~and FAMILY~to FEVER~at FEVER~y FINE~for FLOW~in
 GROIN~, HARM~BABY HEAD~BEAT HEAD~HISTORY INJURE~SELF KILL~, KILL~SELF KILL~a KILL~tonight KIN~himself LEAVE~we
 LIMB~INJURE LIMB~in LIMB~like LIMB~not LIMB~of MEANS~INJURE MOVE~the MUCH MUCH~BREATH MUCH~LIMB MUCH~la MUCH~my
 MUCH~with NECK~so OTHERS~are OTHERS~forc OTHERS~have OTHERS~put OTHERS~someth PAIN~#10 PAIN~PAIN PAIN~one PARENT~PILL
 PARENT~a PILL~WISH POINT~of POISON~from POISON~the PREGNANT~LIMB PREGNANT~is PRESS~INJURE PRESS~PILL PRESS~in
 PRESS~today PRESS~y SAFE~, SAFE~HARM SAFE~WISH SAFE~am SEIZE~in SEIZE~on SELF~LIMB SELF~PARENT SELF~SAFE SELF~can
 SELF~hoy SELF~pued SELF~salieron SELF~toca SIDE~SUDDEN SIDE~breast SIDE~y SKIN~after SPEAK~LEAVE SPEAK~LIMB STIFF~i
 SUDDEN~MUCH SUGAR~y SWEAT~CONFUSED SWELL~EYE SWELL~the TAKEN~CHILD TAKEN~in TAKEN~is TAKEN~own TAKEN~un TARRY~y
 THROAT~MOVE THROAT~a THROAT~and TRIVIAL~BURN TRIVIAL~FACE WAKE~, WISH~HISTORY WISH~get WISH~water WISH~we WORST~SIDE
 about~and acabo accidental~my ache after~and ahora air~~, albuterol alguien am~MOVE am~an am~due am~~burn am~~gasp
 and~#200 and~ALCOHOL and~OTHERS and~PARENT and~at and~flash and~have and~he and~miss and~of and~pump and~said and~~he
 arde~el arde~~el are~, are~. are~LIMB are~i around~FACE ask~whether ask~~whether ate~~someth at~CRY at~home at~~the
 a~BLOOD a~box a~line a~wet a~~dark a~~drink a~~long a~~sentenc a~~wet baby~~on becaus~WISH be~happier be~~happier
 bite~, bladder bleed~~and blue~~around body body~NUMB both~~legs breath~~real bring bruis~my burden burn~~is butt
 but~my but~~my by~INJURE by~~accident call~ASK caminar can~only can~stay can~still can~~only co cold~is continu~,
 cover~in cover~~in cuesta curtain day~END day~SWEAT deal dedo de~#54 de~el de~esta de~mate de~muy de~~#54 de~~que die
 dizzy~~and dolor drown due~for due~~for el~CHEST el~SUGAR el~la en~SELF en~la estarian~LEAVE esta~en esta~~en es~SELF
 es~~mi everyth~went everyth~~went faint~~at faucet few~, fiebr~~de finger~~on finish~a finish~~a for~OTHERS for~but
 frio from~~the fue~de gave gave~and golp golpeo gone~~, gummi~and had~and hard~~to has~WISH has~not has~~not
 have~POISON have~been have~for have~~been have~~that hav~BEAT hav~CHEST hav~~chest headach~~, heart heart-~rate
 heart-~~rate heart~~rac heat~MUCH heat~day heat~~all here~~is hermano hermano~~se he~hav he~my hice high~pitch hincha
 his~LIVE his~are his~~lips hi~can hi~~can home~, hour~the hous~and hurt~~him ice~, incision~and incision~open in~ears
 in~lower in~~#2 in~~left is~com is~explod is~ooz is~out is~~#1 is~~cold is~~hard is~~ooz is~~rigid it~BLUE it~MOVE
 it~bad it~do it~i it~out it~~is i~BLOOD i~HEAD i~NOTE i~PARENT i~SKIN i~TRIVIAL i~chemo i~driv i~due i~let i~lost
 i~morn i~this i~~feel i~~took just~, just~in just~went just~~went kill~~him kniv labio~~morado las~VOICES las~dicen
 las~~voc la~~boca leg~~is lie~flat lie~~flat like~#54 like~a like~through like~~a like~~someon look~it matar meat
 me~~hincha me~~salieron minut~~, min~, mix~clean mix~~clean mi~~hermano mouth movement~~sinc mover~~el my~BEAT
 my~FACE my~PREGNANT my~VEHICLE my~best my~blood- my~have my~is my~like my~palm my~real my~slow my~~car my~~jaw
 my~~legs my~~life my~~palm my~~shirt my~~throat needl~in needl~~in need~ADMIN negro~~y new~~med night~~and no
 noth~SIDE noth~matter noth~~left noth~~matter not~anyth not~sens not~to not~~stand now~, now~CHEST now~FACE now~PAIN
 numb of~POISON of~gummi of~thes of~will one~~is on~door on~lol on~phon ooz~pus ooz~~pus open~BLOOD open~i open~up
 open~~up outsid~the out~PREGNANT out~of out~wrong out~~in out~~wrong own paper~, paper~i para~de per~the phon~~,
 pill~~, pleas~call por~~todo pres put~someth put~~someth quick rapido real~fast real~~fast rib rigid roommat~~took
 rough salieron salieron~SKIN salieron~~roncha says~HEART set~a se~TAKEN shad shoulder~~hurt sick~BELLY sick~my
 side~~of siento~SIDE siento~las siento~~las slip~on someth~~with sometim~i sorry~the so~STIFF so~much so~~much
 so~~stiff spit stab~~me start~after start~~after stiff~~i still~cough still~~cough still~~tight stitch~on sudden~~,
 suicidal~~and temp tengo~ASK testicular thc thc~and they they~FINE the~#10 the~DIE the~HISTORY the~LIMB the~POISON
 the~hospital the~label the~light the~look the~now the~of the~smell the~will the~~hospital the~~label the~~light
 thinner~and tight~~and time~i time~you tome~~un tonsil took~~all to~BELLY to~END to~SIDE to~for to~i to~the to~today
 to~whether to~~the to~~wake tub two~~year una~ALLERGIC una~SEIZE una~~convulsion until~. until~BLOOD un~~frasco
 up~~for voc~~me wear went~FAINT went~~black we~have whol~~left will~around with~blood- work~~and you~the y~FACE
 y~MUCH y~SAFE y~por
+0.3 #1000~MUCH #1000~VOMIT #1000~for #104~SHAKE #104~with #104~~with #10~PREGNANT #10~de #10~minut #10~to #10~~minut
 #149~and #149~~and #1~#54 #1~is #200~#149 #200~~#149 #200~~and #25~PREGNANT #2~and #2~days #2~is #2~month #2~~days
 #2~~month #2~~year #3~with #54~now #54~the ,~#54 ,~FACE ,~PARTNER ,~SUDDEN ,~SUGAR ,~been ,~blister ,~but ,~came
 ,~cover ,~fly ,~hard ,~high ,~i ,~like ,~min ,~of ,~water ,~weird ,~~bit ,~~blurry ,~~but ,~~came ,~~can ,~~cough
 ,~~got ,~~head ,~~puls ,~~see ,~~sinc ,~~sweaty ,~~swell ADMIN~. ADMIN~found ADMIN~my ALCOHOL~PILL ALLERGIC~now
 ALLERGIC~the ASK~, ASK~HISTORY ASK~MUCH ASK~POINT ASK~mate ASK~much ASK~number ASK~pres ASK~quier ASK~she ASK~siento
 ASK~the ASK~they ASK~until BABY~green BABY~my BACK~in BEAT~BELLY BEAT~SELF BEAT~by BEAT~his BEAT~yesterday
 BELLY~VOMIT BELLY~as BELLY~i BLOOD~LIMB BLOOD~la BLUE~after BLUE~am BLUE~i BREATH~at BREATH~grap BREATH~is
 BREATH~weird BURN~EYE BURN~TAKEN BURN~am CHEST~, CHEST~WISH CHEST~rattl CHEST~se CHEST~up CHEST~weird CHILD CHILD~is
 CUT~TRIVIAL CUT~no CUT~up DROOP~morn DROOP~the DROOP~this DRUG~and END~#2 END~BLOOD END~OTHERS END~con EYE~POINT
 EYE~can EYE~insid EYE~that EYE~with EYE~y FACE~de FACE~drop FACE~will FAINT~BLOOD FAINT~out FAINT~sticky FAINT~y
 FEVER~of FINE~SAFE FINE~a FLOW~a FLOW~of GROIN~SUDDEN GROIN~de HEAD~de HEART HEART~EYE HEART~WORST HISTORY~ALLERGIC
 HISTORY~WAKE HISTORY~an HISTORY~minut HISTORY~new HISTORY~old HISTORY~the INJURE~and INJURE~can INJURE~la INJURE~lake
 KILL~WISH KILL~now KIN~dice KIN~is KIN~she KIN~text LABOR~the LEAVE~and LIMB~. LIMB~SELF LIMB~around LIVE~DIE
 LIVE~came LIVE~for MEANS~can MOVE MOVE~DROOP MOVE~SUDDEN MOVE~is MOVE~night MOVE~straight MUCH~ASK MUCH~BELLY
 MUCH~SIDE MUCH~TAKEN MUCH~and MUCH~of NECK~ASK NUMB~WAKE NUMB~like OTHERS~, OTHERS~BLUE OTHERS~PAIN OTHERS~SELF
 PAIN~FEVER PAIN~OTHERS PAIN~el PAIN~for PAIN~muy PAIN~no PAIN~out PARENT~s PARTNER~tonight PET~on PILL~TAKEN PILL~at
 PILL~mistak PILL~some PILL~y POINT~SIDE POINT~la POISON~WISH POISON~not POISON~now POISON~on PREGNANT~#10
 PREGNANT~FINE PREGNANT~at PREGNANT~days PREGNANT~my PREGNANT~tengo PREGNANT~the PRESS~#10 PRESS~#110 PRESS~, PRESS~a
 PRESS~not SAFE~home SEIZE~, SELF~BLUE SELF~CHILD SELF~HEART SELF~LIVE SELF~about SELF~but SELF~dice SELF~dicen
 SELF~hincharon SELF~i SELF~mate SELF~nacido SELF~on SELF~was SHAKE~in SHAKE~with SIDE~BREATH SIDE~FAINT SIDE~FEVER
 SIDE~LIMB SIDE~MOVE SIDE~can SKIN~a SKIN~the SPEAK~SIDE SPEAK~SUDDEN SUDDEN~and SUGAR~and SUGAR~en SWEAT~, SWEAT~frio
 SWEAT~i SWEAT~my SWELL~can SWELL~eat TAKEN~, TAKEN~am TAKEN~hour TAKEN~new TAKEN~ther TRIVIAL~SWELL TRIVIAL~my
 TRIVIAL~of VEHICLE~and VOICES~ASK VOICES~dicen VOICES~i WAKE~BREATH WAKE~and WAKE~eat WISH~ALLERGIC WISH~EYE
 WISH~HARM WISH~SAFE WISH~a WISH~he WISH~is WISH~open WISH~say WISH~to WORST~, WORST~de WORST~y able able~to able~~to
 about~my abov accident~~on acros~and adhd after~c after~section again~is alarm~LEAVE all alon~and alon~~and am~#10
 am~DIE am~FLOW am~KILL am~NUMB am~again am~angry am~cover am~drool am~into am~it am~~cover am~~soak am~~think
 am~~twitch am~~vomit and~VOICES and~a and~and and~deep and~drool and~found and~go and~grunt and~high and~muscl
 and~near and~pink and~scream and~stay and~very and~~#25 and~~arm and~~black and~~found and~~grunt and~~hand and~~her
 and~~is and~~no and~~pass and~~smell and~~very and~~wet angry angry~i angry~~i answer~, anyth an~PILL an~i
 are~HISTORY are~~all are~~clos are~~numb are~~tingl arms~~again arm~~, around~and ask~, as~and attack~~with at~,
 at~SELF at~my at~time at~~me away~my a~#25 a~BELLY a~DRUG a~MUCH a~came a~glas a~he a~hour a~just a~la a~like
 a~murder a~red a~shadow a~to a~tree a~under a~~burden a~~glas a~~good a~~la a~~temp a~~tree baby~~roll bad bad~~and
 bebe~~se been~hav been~this been~~hav bee~~sting being~and being~by being~my bel~~is be~SELF be~around be~~around big
 bitten~a bitten~by bitten~~by bit~~in bleed blister~my blood-~, blood-~PILL blood~~will body~SKIN bother both~,
 box~the bp~#149 breath~~right breath~~sinc breath~~weird brok~~and bulg~and burn~~a burn~~my but~CRY but~been
 but~have by~OTHERS cabeza~~de caida call~. call~OTHERS came~, came~SUDDEN came~TAKEN came~~down can~EYE can~LIVE
 can~cough can~lie can~not can~proper can~~not can~~see car cara~~caida carbon~POISON carbon~is catch~my catch~~my
 chemo chest~~that chicken cinco cleaner clear~fluid clear~~fluid cloth clot~~in come come~wrong comi~se com~LEAVE
 com~SPEAK com~the com~~off control~my control~of control~~of con~MEANS corner could~this could~~this cramp~~,
 cramp~~and curtain~TAKEN curtain~came curtain~~came danc dando~HEART dano~~a days~is day~with day~~with death deep
 derecho despu~comer detergent devic dexcom~says de~ASK de~comer de~de de~falta de~la de~~comer diaper dicen~ASK
 dicen~~que dice~quier dice~se dizzy dizzy~~, dos~vec dos~~vec do~and do~away do~call driv~LEAVE driv~my droop~~on
 drop~~, drop~~to dry~and dr~is duel el~SELF el~SWEAT el~a el~del el~~peor es esta~HEART esta~SWELL esta~un
 esta~~morado estomago estoy~tengo even everyth~, every~time every~~time extraction eyes~~open eye~~pain far~,
 fast~CHEST felt~the felt~~the few finger~~are finish first~of first~the first~time first~~time flar fluid~from
 fluid~my for~FINE for~in for~next for~~after for~~good from~a from~at front~MEANS fuert~~y fue~la fue~~la full
 gana~~de gets get~MUCH give~on glas~and goes~in going~~off got~by go~for go~hospital go~my hacerl~SELF hacerl~a
 had~can had~no had~of had~to had~~my had~~no had~~to hand~~around hard hard~VOMIT hard~a hard~as hard~the hard~~as
 harm~~myself has~END has~HISTORY has~PRESS has~~crush have~CUT have~FLOW have~TAKEN have~any have~i have~~soak hav~my
 hav~~the headach head~~is heart-~by heart-~~medicin heaven her~~chest her~~lips he~VOMIT he~his he~put he~~put high~,
 high~ASK hincharon hincharon~los hincharon~~los his~around his~~arm hiv home~and home~the hopeles hot~the hour~,
 hour~is hour~~, hous~with how~~much hungry husband' ice~~, if~i if~no if~~i ill~KILL ill~~kill infect inhaler~~#10
 instead~#10 insulin into~my into~tree into~~my in~an in~it in~lake in~middl in~not in~on in~out in~that in~~an in~~it
 in~~the iron~, is~#110 is~#300 is~HISTORY is~SHAKE is~and is~bp is~clumsy is~empty is~month is~new is~she is~weird
 is~~clumsy is~~cough is~~crook is~~empty is~~gush it~FINE it~POISON it~came it~can it~goes it~hard it~it it~so
 it~~came it~~normal it~~now it~~on i~#1000 i~ALCOHOL i~CHILD i~OTHERS i~TAKEN i~again i~been i~cover i~drool
 i~electrocut i~got i~had i~insid i~into i~lie i~needl i~one i~pres i~remember i~say i~strok i~suppos i~touch i~twitch
 i~~got i~~pres i~~sudden i~~tri jaw~~is juic just~FAINT keep~~burn kid~~swallow know~he know~i lado~~de la~. la~BELLY
 la~~panza leav~will leav~~he leg~~and le~EYE lie~TAKEN lie~~down lighthead light~, light~and light~~, light~~and
 like~CUT like~ground like~my like~someth like~~cut like~~someth lips~~and lips~~look lip~~is look~ground look~~blue
 loss lost~of lost~~control low~MUCH machin make~but mak~sens mean~. mean~it mean~~. mean~~it mes~PREGNANT mes~~de
 me~~dicen me~~hincharon me~~last me~~mate me~~pego middl middl~of middl~~of mind minut~and mistak~i mi~~pareja
 mi~~recien month morn~. morn~i mouth~~and mover~~la move~~sinc mucho~~y muy~rapido muy~~rapido myself~~in
 myself~~safe my~BELLY my~HEAD my~NOTE my~am my~body my~cloth my~clumsy my~cough my~cover my~heart- my~husband'
 my~muscl my~my my~now my~nurs my~pull my~text my~that my~thinner my~two my~~boyfriend my~~cloth my~~fentanyl my~~hip
 my~~husband' my~~muscl my~~neck my~~nurs my~~pacemaker my~~poop my~~rope my~~testicl my~~work nail~are nail~~are
 name~it neck neck~~from need~it need~~it next~ADMIN next~~visit night~#54 night~. night~PREGNANT night~i night~~.
 ni~de normal~~to nose~BLOOD nose~a not~around not~be not~for not~lie not~read not~~lie not~~read not~~sweat not~~want
 not~~work now~PRESS now~SHAKE now~have now~i now~~, no~EYE no~le no~~le no~~respiro no~~vale number~call number~do
 number~i number~~do nurs~SELF od of~#100 of~at of~bright of~his of~next of~on of~one of~red of~water of~~#100
 of~~bright of~~his of~~it of~~thes oil old~has old~~has one~the one~~side on~ASK on~HEART on~glas on~~, on~~glas
 on~~warfarin open~OTHERS open~~them orinar or~ASK or~for or~wait or~~wait or~~what out~HISTORY out~can out~i ox
 oxygen page pain~~, pain~~of pant para~BREATH para~~respirar pareja pareja~~me pass~~out patch~, patient~. patient~~,
 peanut~~allergy pee~~, pee~~at pegu~HEAD pegu~en pegu~la pegu~~en pico pictur~a pill~~in pleas~for poison
 postpartum~~, potassium pour pregnant~~and presion pressur~~, pressur~~is puedo~, puedo~FINE puedo~MOVE pull~~the
 purpl~~and purpl~~spot push~the put~around quem~~con quick~, rapido~y rapido~~y rate~~#54 ready~~to real~CHEST
 real~PAIN real~hard real~~hard recliner rescu~~inhaler respiro~~bien rip~my roll~the rompio room~~and says~is
 says~low says~will says~~low say~~to scar~~i se second~and see~~doubl see~~insid see~~right see~~thing send~ADMIN
 se~SELF se~esta se~hincharon se~~me shak~~all shak~~and sharp~~stab she she~BEAT she~PAIN she~in shoot~SELF shot~~and
 shot~~the sick~to side~~hurt sinc~~last sit~CHEST sit~my size size~a si~SELF slip slip~, slip~and slip~~, slow~TAKEN
 slow~~down smok~~in soak~~a someth~, someth~and someth~stuck some~PILL some~POISON some~my son~~is sorry sorry~for
 sorry~~for sound~like sound~~like so~am step~and sticky~and stiff~~, still~can still~of still~~can stitch~i stop~~,
 strok~i sudden~~and sudor sudor~~frio sugar~~will sweaty~~and swollen~~, swollen~~after symptom~~, talk~~right tell
 tell~KILL tengo~KILL tengo~para testiculo~~de test~and than~suppos than~~i that~like then ther~PRESS they~not
 the~ALLERGIC the~CHEST the~FACE the~MUCH the~PET the~cap the~center the~clock the~it the~middl the~on the~out
 the~page the~road the~~cap the~~clock the~~dark the~~middl the~~road the~~train this~. this~SIDE this~WORST this~one
 this~weekend this~~weekend thought~~of through~. tien~DROOP tien~FACE time time~, tir~LIVE tir~of tir~~of today~is
 toilet told~to tomorrow~. tonight~~i to~#54 to~, to~DIE to~LIVE to~bring to~can to~check to~in to~not to~~bring
 to~~check to~~end to~~feel to~~take trap~in troubl~SPEAK turn~smell tuve~HISTORY twenty two~hour two~my umbilical
 umbilical~LABOR umbilical~~cord una~PRESS una~reaccion una~~reaccion un~FEVER un~GROIN un~MUCH un~SIDE un~SUDDEN
 un~cerebral un~mes un~~lado un~~mes un~~testiculo up~NECK up~again up~like up~straight up~~again up~~straight vale
 very~and vida~~no vision~~in visit~~. vomitando~~sangr vomit~~sangr wait~ADMIN wait~my want~~it was~befor was~this
 was~~out water~, we~my what~~number when~~my when~~she when~~they whol~~body will~, with~FINE with~PARTNER with~VOMIT
 with~bad with~can with~~clot work~, wors would~END would~not would~the would~~not ya~tengo year~~old yesterday~today
 you~this you~~. you~~are y~SWELL y~pegu y~~me y~~no y~~vomito
+0.4 #1000~can #10~ADMIN #10~days #10~i #10~it #10~mes #10~my #10~the #10~~days #10~~mes #10~~of #149~HEAD #25~hour
 #25~min #25~minut #25~~hour #25~~min #25~~minut #25~~of #2~PREGNANT #300~#200 #54~SUGAR #54~of #89~and #89~is
 #89~that #89~~and #89~~is ,~BLOOD ,~CONFUSED ,~CRY ,~HISTORY ,~INJURE ,~LIMB ,~THROAT ,~bother ,~cold ,~come ,~first
 ,~fluid ,~from ,~had ,~keton ,~not ,~out ,~they ,~with ,~~confus ,~~finger ,~~first ,~~hiv ,~~inhaler ,~~keton
 ,~~left ,~~purpl ,~~then ,~~they ,~~troubl ,~~vomit ALCOHOL~, ALCOHOL~can ALCOHOL~not ALLERGIC~#10 ASK~dando ASK~esta
 ASK~just ASK~like ASK~look ASK~not BABY~in BABY~is BABY~mes BABY~se BEAT~EYE BEAT~every BEAT~night BELLY~FEVER
 BELLY~SWELL BELLY~so BLOOD~MUCH BLOOD~hour BLOOD~it BLOOD~yesterday BLUE~NUMB BREATH~#10 BREATH~, BREATH~FACE
 BREATH~POISON BREATH~look BREATH~not BREATH~piec BREATH~straw BURN~can BURN~with CHEST~a CHEST~came CHEST~can
 CHEST~com CHEST~frio CHEST~morn CHEST~real CHEST~will CHEST~with CHILD~mis CONFUSED~, CONFUSED~with CRY~but CRY~it
 DROOP DROOP~and END~BLUE END~BREATH END~SWEAT END~an END~can END~have EYE~EYE EYE~HISTORY EYE~MUCH EYE~PAIN EYE~SIDE
 EYE~SUDDEN EYE~at EYE~bugs EYE~in EYE~on EYE~way FACE~HISTORY FACE~blew FACE~no FACE~of FACE~on FACE~the
 FAINT~HISTORY FAINT~big FAINT~from FAINT~the FAINT~time FAMILY~would FINE~everyth FLOW~, FLOW~and FLOW~at FLOW~every
 FLOW~nose FLOW~thre FLOW~through HARM~a HEAD~#54 HEAD~PREGNANT HEAD~not HEAD~now HEAD~on HEAD~spot HEAD~wall HEART~at
 HEART~flutter HEART~pound HISTORY~. HISTORY~and HISTORY~day HISTORY~noon HISTORY~now INJURE~stick KILL~CHILD KILL~KIN
 KILL~PARENT KILL~herself KIN KIN~KILL KIN~LIMB KIN~TRIVIAL KIN~in LABOR~min LABOR~tengo LABOR~y LEAVE~is LEAVE~tabl
 LIMB~CHEST LIMB~CUT LIMB~HISTORY LIMB~hot LIMB~short LIMB~to LIMB~turn LIMB~with LIVE~i MOVE~DIE MOVE~LIMB MOVE~MEANS
 MOVE~SELF MOVE~acros MOVE~everyth MOVE~funny MOVE~room MOVE~same MOVE~with MUCH~#25 MUCH~, MUCH~de MUCH~las MUCH~los
 MUCH~than NECK~SELF OTHERS~CHEST OTHERS~bad OTHERS~happier OTHERS~in PAIN~and PAIN~have PAIN~on PARENT~has PARENT~hav
 PARENT~in PARENT~is PARENT~pued PARENT~touch PARTNER~again PARTNER~hav PARTNER~out PET~, PET~BEAT PILL~ASK PILL~END
 PILL~LIMB PILL~am PILL~days PILL~from PILL~one PILL~that PILL~will POINT~and POISON~and PRESS PRESS~#89
 PRESS~ALLERGIC PRESS~ASK PRESS~acros PRESS~after PRESS~by PRESS~it SAFE~TAKEN SAFE~de SAFE~i SEIZE~TRIVIAL
 SEIZE~after SELF~#89 SELF~THROAT SELF~WAKE SELF~amenazo SELF~dar SELF~day SELF~instead SELF~no SELF~not SELF~pego
 SELF~pegu SELF~real SELF~salir SELF~tomar SHAKE~EYE SIDE~CHEST SIDE~after SIDE~and SIDE~went SKIN~END SKIN~VOMIT
 SKIN~do SKIN~with SPEAK~com SPEAK~de STIFF~NECK STIFF~can STIFF~not STOOL~like SUDDEN~CONFUSED SUDDEN~not SUGAR~SWEAT
 SUGAR~WISH SUGAR~i SUGAR~unit SWEAT~. SWELL~fast SWELL~hot SWELL~now TAKEN~EYE TAKEN~MUCH TAKEN~button TAKEN~can
 TAKEN~heart- TAKEN~i TAKEN~mis TAKEN~much TAKEN~someth TRIVIAL~one VEHICLE~END VEHICLE~SELF VEHICLE~my VOICES~are
 VOMIT~can VOMIT~today VOMIT~up WAKE~from WAKE~with WISH~BLOOD WISH~PILL WISH~do WISH~en WISH~it WISH~look
 WISH~miscarry WISH~never WISH~of WISH~shoot WISH~straight WISH~were WORST~and WORST~el WORST~en abdominal~~pain
 abeja~~y about~~suicid acid acros~CHEST after~HEAD after~chemo after~eat after~i after~surgery after~~eat after~~i
 after~~peanut again~. again~HISTORY aguanto~mas aguanto~~mas agua~hirviendo agua~~hirviendo allergic
 allergic~~reaction all~~for almost~, along already amenazo amenazo~con amenazo~~con ammonia~~and am~#54 am~BLOOD
 am~TRIVIAL am~cough am~hav am~miscarry am~say am~short am~to am~~#10 am~~at am~~cough am~~done am~~dying am~~miscarry
 am~~ready am~~shak am~~sweat am~~wheez and~#3 and~BACK and~BEAT and~BREATH and~FAMILY and~SHAKE and~SWEAT and~blister
 and~bp and~goes and~hot and~i and~into and~it and~keton and~leav and~let and~mean and~nobody and~thirsty and~this
 and~twitch and~was and~wet and~~blister and~~breath and~~everyon and~~his and~~look and~~mouth and~~nobody and~~not
 and~~numb and~~still and~~swallow and~~think and~~throat and~~weak anymor~~i apart~and apart~~and aprieta aprieta~~el
 area area~and are~~in around around~my around~the around~~my attack attack~~, at~#25 at~CHEST at~for at~i azul a~EYE
 a~KIN a~PARTNER a~SWEAT a~WORST a~banana a~but a~button a~every a~flight a~las a~lighter a~los a~on a~one a~piec
 a~straw a~the a~~banana a~~belt a~~button a~~high a~~las a~~lighter a~~line a~~los a~~mi a~~pad a~~piec a~~sever
 a~~straw baby~~turn bad~HEAD bad~am bad~to bad~~headach balanc bear becaus~not bed~VOMIT bed~and bed~is bed~~and
 been~KILL been~for been~~think bel~~pain be~~a big~BLOOD big~~clot bit~~and bit~~my bleed~~at bleed~~for blew
 blew~after blew~up blew~~up blood-~#89 blood~~, blood~~when blow~my body~and bother~you bother~~you both~~arms bp~is
 bp~~is bridg brok~~my bugs bullet burst burst~BLOOD button~POISON button~~battery but~PRESS by~the cacahuat cai~~y
 call~i call~is came~a can~SIDE can~bar can~enough can~hard can~hear can~warm can~~bar can~~hard car~~, car~~crash
 catch~BREATH cerrando~~la chair chest~~pressur chill~~and chok~~on chop chop~of chop~the chop~tip chop~~the cita~~.
 clot~~the comer~esta comer~muy come~SELF come~out come~~out com~from com~i com~of com~~from confus~~, confus~~and
 contraction~~#10 con~agua con~hirviendo con~un con~~agua con~~un cough~~and could~KILL could~to could~~kill crash~~,
 crisi cuando~~me cuesta~BREATH curtain~END dando~un dando~~un dar~una dar~~una daughter~~had days~not day~#54 day~,
 day~the dead dear~team deep~and deep~~and demasiada~~insulina derram desd desd~anoch desd~~anoch de~CUT de~EYE
 de~WORST de~a de~una de~~embarazo diaper~~sinc die~~pleas dos down~~for do~ADMIN do~SELF do~any do~fade do~go
 do~someth do~this do~~someth do~~this driv~VEHICLE driv~~my drool~and drool~~and drop drop~, dr~my each electric
 el~BABY el~BELLY el~WORST el~~bebe embarazada empty enough~BREATH enough~~air en~ASK en~BELLY erection~go
 erection~not erection~will esta~NUMB esta~THROAT esta~la esta~~cerrando estoy~VOMIT estoy~en estoy~~ahogando
 estoy~~vomitando everywher~and everywher~~and ever~, ex~~is faint~~and fall~~asleep fami~~would fast~the feel~~funny
 feel~~the feel~~weak fell~~in fell~~on felt felt~~a fever~~and few~a few~second few~~second fiebr~~y fill~~with
 finger~~got flash~and flash~of flash~~of floor~, food~in food~my food~stuck food~~stuck for~#54 for~END for~TRIVIAL
 for~min for~you for~~#54 for~~hour from~ear from~sun garganta gasp~~for gave~KIN gave~~my get~ALLERGIC get~SPEAK
 get~enough get~warm get~~enough get~~my get~~warm gibberish glas~it goes~my golpea got~BEAT got~CUT got~MUCH
 got~POISON got~PRESS got~~up go~home go~~home guns gush~~from had~FEVER had~PILL had~~, happier~if happier~~if
 hard~can has~MEANS has~for has~on have have~. have~SEIZE have~WISH have~my have~noth have~out have~~any have~~headach
 have~~noth have~~pill hav~this hav~~this headach~~and head~~feel head~~pound heart-~PILL herida her~~face her~~mouth
 he~BEAT he~KILL he~is he~on he~up he~~is high~a high~~, hincho~THROAT hincho~la hincho~~la hit~~by hit~~in hiv~~all
 hole home honest hospital hour~my hour~not husband~~chok if~leav infection~, insid instead in~#25 in~POISON in~day
 in~for in~the in~~#25 in~~at in~~hiv in~~my is~#104 is~#149 is~CHEST is~CHILD is~MOVE is~beep is~blister is~cough
 is~dark is~door is~funny is~minut is~shoot is~skip is~stuck is~sunken is~the is~to is~turn is~~#1000 is~~beat
 is~~beep is~~bleed is~~blue is~~burn is~~chok is~~deep is~~droop is~~going is~~ok is~~over is~~skip is~~squirt
 is~~stuck is~~sunken is~~threaten is~~turn itchy~~, it~SWELL it~deep it~is it~like it~my it~now it~still it~the
 it~was it~~take it~~was it~~would i~BREATH i~FACE i~LIMB i~NUMB i~SUDDEN i~angry i~bar i~becaus i~bought i~but i~fill
 i~found i~in i~inhal i~just i~mean i~miscarry i~near i~sit i~some i~tonight i~was i~way i~were i~whil i~with
 i~~bought i~~cut i~~found i~~have i~~hit i~~hold i~~inhal i~~just i~~leav i~~near i~~tell i~~were just~MOVE just~PAIN
 keep~~look keep~~say keton~are keton~~are kick~~in kidney~, kill~~herself kill~~them know~are know~you know~~you
 ladder~~, lado~~izquierdo land land~my land~on land~~on last last~~day las~SELF las~~pierna la~CUT la~un la~~herida
 la~~mano la~~vista leak leav~he leav~hous legs~~and legs~~sudden lengua let let~the let~up let~~up levantar lie
 like~END like~PRESS like~SWELL like~curtain like~out like~~#54 like~~pass like~~tar limp~~and lin lips~~blew
 littl~~short littl~~swell liv~~anymor lock~and long~and long~flight long~~flight look~DROOP look~~grey lost~MUCH
 lost~to lost~~the low~, low~BREATH low~SIDE mas~WISH matter medication meds~~by mes~de me~~amenazo me~~aprieta
 me~~golpea me~~in me~~pegu me~~she middl~CHEST middl~my miedo~~de might~SELF might~be might~do might~my might~~be
 might~~do might~~hurt min~~, miss~if mistak~, mistak~and mistak~~, mistak~~and mis~PILL mis~~pastilla mix mix~~up
 month~a month~has month~old month~the month~~old morn~, morn~~, mov~~in muriendo mushroom muy~NUMB muy~el
 muy~~dormido my~EYE my~HEART my~LIVE my~NECK my~PARENT my~SAFE my~WORST my~an my~it my~ran my~room my~said my~school
 my~so my~start my~tank my~teeth my~ten my~thre my~today my~troubl my~vein my~water my~were my~whistl my~~coworker
 my~~eye my~~girlfriend my~~grandson my~~left my~~rescu my~~room my~~son my~~uncl my~~visit nacido~FEVER nariz~no
 nariz~se need~go never~BACK never~came never~~came newborn~~will new~and next~SELF night~she nina nonstop~and
 nose~been nose~has nose~is nose~~for nose~~has nose~~is not~#25 not~POINT not~SUDDEN not~SWEAT not~alon not~have
 not~way not~yesterday not~~bend not~~have not~~quit not~~stop not~~talk not~~wak novolog nowher now~CONFUSED now~EYE
 now~it no~BABY no~from no~parar off~~if of~ALCOHOL of~INJURE of~and of~day of~light of~vitamin of~~#54 of~~light
 of~~nowher of~~vitamin ojo old~MOVE old~is old~~is once once~, one one~SIDE one~of one~old one~would one~~would
 only~a on~BURN on~HEAD on~SIDE on~SKIN on~bathroom on~couch on~floor on~grap on~night on~piec on~~fire on~~someth
 otra out outsid~door out~SKIN out~SPEAK out~SUDDEN out~is out~~and out~~for over~~and pad~~every pain~~left pain~~low
 parar parto pasado pass~~big pastilla patient~of peanut~~, peed~#25 peed~hour peed~in peed~~in pegu peor peor~~dolor
 pesticid phon~i piec~of piec~~of pila pill~~instead pleas pleas~it pleas~send pleas~~i pleas~~send point~~of pok~my
 pool pool~and pool~is poop~~and pop~~and pop~~out postpartum~~and pressur~~in problem puedo~SPEAK puedo~parar
 puedo~~hablar puedo~~levantar puedo~~parar pued~BREATH pued~~respirar puls punctur puse~MUCH puse~SUGAR push~SELF
 push~TAKEN push~~me pus~and pus~i pus~~and quier~esta ran~i rattl reach reaction red~WISH red~hot red~line red~~,
 red~~line ribs right~~, rip~~pain rock~and roll~LEAVE roll~~off saddl~area saddl~~area salir~BLOOD salir~~sangr
 sangrando~~mucho sangrar~CUT sangrar~la sangrar~~la says~am says~not says~with say~i say~~i see see~~bugs see~~out
 sever~~headach se~mis she~BREATH shoot~~my shot~~in should~~die should~~just siento~BABY siento~PRESS siento~WISH
 siento~de siento~el siento~una siento~~gana siento~~pierna siento~~una sinc~~an sink sit~~on skip~and skip~i
 sleepy~not slid soak~~through someth~can someth~in someth~with someth~~in sorry~you so~, so~angry so~sleepy so~~angry
 so~~sleepy speech speech~~is spot~and stab~~someon start~an start~at start~hour start~~an stepdad~SELF stepdad~touch
 stepdad~~touch still~~hurt stop~~mov straw strok~, strok~~, sugar~~#54 sup surgery~~last swallow~~some swell~~of
 swell~~up s~at taken~~an take~~to tank~and team~, team~~, teen temp~~of tengo~#10 tengo~FEVER tengo~SAFE tengo~mes
 tengo~~#10 tengo~~miedo tengo~~un than~this that~is that~with that~~do that~~is that~~right they~put they~would
 they~~put they~~would the~ASK the~BELLY the~SPEAK the~again the~be the~couch the~ct the~dark the~dress the~hour the~i
 the~screen the~sink the~up the~way the~wheel the~~bed the~~couch the~~ct the~~dress the~~floor the~~medicin the~~red
 the~~rope the~~sink the~~wheel thing~WISH think~~straight thinner this~PAIN threaten~~to through~my through~straw
 through~~my tien~#54 tien~FEVER tien~el time~SELF today~my toda~~las tome~~toda tomo~~cloro tomo~~mis tongu~~and took
 to~#89 to~FAMILY to~MEANS to~VEHICLE to~WAKE to~herself to~himself to~punish to~someth to~tomorrow to~~#89 to~~black
 to~~punish tri~DROOP tv~is una~POISON una~SELF una~~pila unit unit~#10 un~EYE un~no un~~ojo up~TAKEN up~and up~is
 up~new up~~, up~~on usual~, usual~dose usual~~dose vista vista~~de voic~~are vomit~~blood was~END was~NUMB was~~at
 was~~dead was~~in way~much way~~to weird~and weird~~and went~BLUE went~cold went~dark went~~cold went~~dark were~NUMB
 were~~dead what~~now whil~driv whil~~driv will~END will~come will~my will~slow wish~~i with~BREATH with~PAIN
 with~WORST with~chainsaw with~lighter with~saw with~~bad with~~pain with~~terribl woke~~up word~~come work~SIDE
 work~~, work~~right would~it wound~BLOOD wrong~, wrong~with wrong~~with y ya~aguanto yellow y~NUMB y~VOMIT y~deja
 y~frio y~la y~tragar y~~estoy y~~tengo y~~veo
+0.5 #1000~~for #104 #104~CONFUSED #10~FEVER #10~day #10~min #1~, #25~pm #2~, #3~~year #54~a #54~unit #54~~unit
 #54~~week #89~~#54 ,~END ,~FLOW ,~SHAKE ,~am ,~bad ,~bright ,~is ,~noth ,~peel ,~se ,~send ,~she ,~sorry ,~then ,~una
 ,~~#54 ,~~huge ,~~one ,~~se ,~~she ,~~start ALLERGIC ALLERGIC~reaction ASK~PAIN ASK~TAKEN ASK~am ASK~now BABY~#2
 BABY~diaper BABY~has BABY~nacido BABY~not BABY~s BACK~, BEAT~SIDE BEAT~now BEAT~us BELLY~a BLOOD~, BLOOD~WISH
 BLOOD~am BLOOD~bottom BLUE~no BREATH~BLUE BREATH~HISTORY BREATH~PRESS BREATH~lying BURN~BURN BURN~FACE BURN~hous
 CHEST~ASK CHEST~MOVE CHEST~NECK CHEST~is CHEST~like CHEST~that CHILD~WAKE CHILD~esta CLOTH~HISTORY CLOTH~is CUT~LEAVE
 DROOP~can END~. END~MEANS END~MOVE END~PAIN END~VOMIT END~one END~tonight EYE~PREGNANT EYE~SWELL EYE~bigger EYE~de
 EYE~la EYE~one EYE~open EYE~shut EYE~went FACE FACE~LIMB FACE~like FACE~one FAINT~HEART FAINT~in FAINT~up
 FAMILY~LEAVE FINE~doctor FINE~i FINE~then FLOW~BLOOD FLOW~from FLOW~the GROIN~PAIN GROIN~is HEAD~and HEAD~pound
 HEAD~split HEART~is HEART~muy HEART~rac HEART~symptom HISTORY~TAKEN HISTORY~a HISTORY~breakfast HISTORY~epi
 HISTORY~lunch HISTORY~morn HISTORY~pen HISTORY~this INJURE~BELLY KICKING KIN~hav KIN~i KIN~someth KIN~to LABOR~#10
 LABOR~cada LABOR~minuto LEAVE~night LIMB~FACE LIMB~HEART LIMB~NECK LIMB~SPEAK LIMB~red LIMB~se LIMB~went LIVE~BELLY
 LIVE~not MOVE~bathroom MOVE~cold MOVE~el MOVE~from MOVE~push MUCH~MUCH MUCH~SPEAK MUCH~VOMIT MUCH~am MUCH~bright
 MUCH~dos MUCH~once NECK~LIMB NUMB~, NUMB~SIDE NUMB~SWELL NUMB~a OTHERS OTHERS~MOVE OTHERS~and OTHERS~be OTHERS~can
 OTHERS~not OTHERS~on OTHERS~she PAIN~SUDDEN PAIN~WORST PAIN~am PAIN~ever PAIN~real PAIN~so PARENT~can PARENT~cayo
 PARENT~y PARTNER~DRUG PARTNER~MUCH PARTNER~SPEAK PARTNER~on PILL~, PILL~HISTORY PILL~box PILL~front PILL~in
 PILL~never POINT~a POISON POISON~FACE POISON~POISON PREGNANT~bp PREGNANT~has PREGNANT~hav PREGNANT~positiv
 PREGNANT~was PRESS~SWEAT PRESS~i PRESS~is SAFE~PAIN SAFE~he SEIZE~floor SELF~CRY SELF~KILL SELF~MEANS SELF~SIDE
 SELF~SWELL SELF~dando SELF~has SELF~out SELF~puso SELF~unit SIDE~EYE SIDE~NECK SIDE~la SIDE~my SKIN~everywher
 SPEAK~come SPEAK~out STOOL~MUCH SUDDEN~MOVE SUDDEN~no SUGAR~will SWEAT~nauseou SWELL~FACE TAKEN~#25 TAKEN~an
 TAKEN~rat THROAT~SKIN THROAT~i THROAT~like THROAT~thick THROAT~work TRIVIAL~MOVE TRIVIAL~a TRIVIAL~red VEHICLE~BEAT
 VEHICLE~it VOICES~hoars VOMIT~stuff WAKE~PARTNER WAKE~can WAKE~my WISH~ahorcar WISH~drop WISH~i WISH~in WISH~my
 WISH~was WORST~lower about~#25 about~END about~PILL about~i about~~#25 accidental~TAKEN accidental~~took act
 after~TAKEN after~start after~~fall after~~start again~~i all~~my all~~to almost~and almost~the ambien ammonia am~.
 am~CONFUSED am~PREGNANT am~SELF am~SHAKE am~TAKEN am~at am~chemo am~he am~jump am~los am~sleepy am~someth am~thing
 am~~breath am~~end am~~i am~~los and~#1 and~#104 and~#54 and~BLUE and~DROOP and~INJURE and~TAKEN and~almost and~alon
 and~bladder and~can and~control and~cover and~did and~fluid and~light and~look and~sleepy and~so and~thing and~we
 and~would and~~burn and~~chest and~~eyes and~~hav and~~it and~~sweat and~~tight and~~we antifreez an~#10 an~PAIN
 an~WISH an~hour an~~hour are~stronger are~the are~~swell arm~~pain ate~~my ate~~rat at~PREGNANT at~rest at~stor
 at~~rest away~, away~ASK awful a~. a~END a~FEVER a~and a~board a~his a~of a~snak a~then a~today a~y a~~board a~~crush
 a~~curtain a~~full a~~gun a~~magnet a~~snak baby~~fell baby~~move baby~~s baby~~swallow bad~, bad~CHEST bad~is
 bad~~chest bang~my bang~~my bathroom bathroom~floor bathroom~~floor been~LIMB been~VOMIT been~WISH behind~CHEST
 being~traffick being~~aliv being~~traffick benadryl berri bite~on bite~~on bleed~~in bleed~~will blood-~#1000
 blood~~com blood~~gush blood~~keep blow~~my blue bp~~#200 bright~BLOOD brok~~at bullet~my burst~and burst~~and by~and
 by~~the cada~minuto caja call~an call~~an came~like can~CRY can~INJURE can~SELF can~call can~do can~finish
 can~straight cara~~y carbon carbon~~monoxid car~~hit cayo~SIDE chest chest~~feel clos~~up cold~~and comer~y comer~~y
 come~for com~my contraccion~~cada con~LIVE corazon cough~MUCH cough~and cough~up cough~~up could~the cover~SKIN cri
 crush~~chest dad~~is dando dark daughter~~s debil deja deja~sangrar despierta de~SIDE de~y de~~pastilla di did~it
 did~to disappear~~forever doctor~. domestic done~~with doubl do~deserv drain~~cleaner eat~is eat~~and
 electrocut~HEART electrocut~and electrocut~my electrocut~~and el~#54 el~MUCH el~NECK el~~brazo el~~cuello el~~lado
 entero epi~pen epi~~pen estaria estaria~SELF estaria~~mejor esta~BREATH esta~dando esta~~ahogando esta~~dando estoy
 estoy~perdiendo estoy~~perdiendo even~. everyth~. everyth~my every~#10 every~, every~i every~~#10 fade faint fall~~to
 father feel~~like felt~BABY fever~~, finish~SPEAK fire fire~~and five for~MUCH for~SELF for~two for~~me for~~two
 found~with four four~days four~~days frasco~~entero friend from~bottom front~SELF frostbit~FAINT frostbit~LIMB fue
 gave~unit gave~~birth get~OTHERS get~fast get~i glas~my glas~on golf go~ASK go~and grab grill gush~~fluid had~CHEST
 had~this had~~chest hand~~with happen hard~, hard~~and have~HEART have~VOMIT have~decid have~on have~with have~~decid
 hav~WORST hav~~contraction here~~anymor here~~tomorrow he~BLUE he~WISH he~i he~if he~~stop he~~strangl him his~LIMB
 his~~hand hiv~~everywher hoars hora horribl hot~~, how~~i hoy huf hurt~~peopl hurt~~somebody husband icd id~rather
 id~~rather if~com incision instead~of into~wall in~BELLY in~GROIN in~again in~garag in~in in~kitchen in~~liv is~BLOOD
 is~HEART is~SIDE is~TARRY is~bigger is~burst is~for is~of is~outsid is~rac is~split is~stick is~yesterday is~~#54
 is~~bigger is~~breath is~~full is~~hot is~~outsid is~~rac is~~so is~~split is~~stick is~~still it~FLOW it~~.
 i~CONFUSED i~FLOW i~SWEAT i~WORST i~clean i~los i~need i~noth i~or i~reach i~shoot i~someth i~the i~ther i~until
 i~wher i~~cough i~~pass i~~reach i~~should i~~was jaw~~pain just~DROOP just~PILL just~SELF just~not just~sit just~the
 just~~sit keep~~drop keep~~pass las la~EYE la~HEAD la~SIDE la~~cabeza leak~and let~leav like~FAINT like~they
 like~~coffe like~~stab like~~they llevo lock lol~it look look~up los~BLUE los~~ojos lower~BELLY low~with luz mama~~no
 mancha many many~~of media media~~cara mes~FEVER metal~my meter~~says me~~, me~~leav me~~tome me~~voy minut~apart
 minut~i minut~~apart min~HISTORY min~~ago miss~SELF miss~~me mi~~abuelo mi~~papa monoxid month~and motorcycl
 motorcycl~, motorcycl~INJURE my~#1000 my~SEIZE my~balanc my~bottom my~brain my~epi my~hard my~long my~one my~out
 my~rac my~shock my~wound my~~balanc my~~bottom my~~brain my~~calf my~~epi my~~oxygen my~~wound my~~wrist nariz~~y
 nausea~, need~, next~to next~~to night~and night~~, night~~i nitroglycerin nitro~and nitro~~and not~END not~MOVE
 not~do not~doing not~fade not~feed not~finish not~go not~if not~leav not~light not~look not~out not~proper not~stay
 not~~being not~~do not~~fade not~~feed not~~finish not~~get not~~here not~~look not~~stay now~HEART now~MUCH now~is
 now~~it no~ASK no~longer no~pued no~puedo no~quita no~y no~~feel no~~longer no~~pued no~~puedo off of~#10 of~#54
 of~BABY of~LIMB of~PARENT of~it of~with of~~end old~~swallow old~~with one~bigger one~is one~month one~~month
 one~~pupil on~#3 on~CHEST on~tabl on~thursday on~wall on~~chemo on~~thursday ooz open~is outlet out~SUGAR out~from
 out~the own~LIVE own~~life pacemaker~~is pads~~sinc pain~~so pan panza para~~de pensamiento pill~~box pink~foam
 pink~~foam pleas~i plus port por~, post preeclampsia proper puedo~WAKE puedo~ni puedo~~despertar puk~~blood pupil~~is
 puso puso~BLUE put put~MEANS put~~on que~~se quick~question quick~~question quier~y quiso~ahorcar quiso~~ahorcar
 quita radiat~LIMB rather rather~NUMB rather~~be read~the recien~~nacido red~, repent~~no respira~~bien rest~, roll
 run~END said~KILL said~my said~~he saliendo~BLOOD salio~el salio~~el say says~#89 says~if says~that says~~if scalp
 scar~~he self~~harm sexual~~assault se~BABY se~BLUE se~SWELL se~puso se~quita se~~puso se~~quita shadow~EYE shadow~my
 she~TAKEN she~been she~on shock~SELF shock~~me shoot~OTHERS shovel shut~THROAT shut~and shut~~and sinc~~breakfast
 sinc~~lunch sinc~~morn sinc~~this sit~LIVE sit~~here si~no skin~~on sleep~~and someth~. son so~PRESS so~fast so~the
 so~thirsty so~~fast so~~thirsty so~~tight spot~not spread~LIMB stab~~pain start~~, steam step~front step~in step~of
 step~~in stick~out stick~~out still still~not stomach~~pain stop~~for stop~~sweat struck~by struck~~by stuck~~in
 stuff surgery~is swell~~after symptom symptom~, s~BLUE tell~PAIN tell~jump tell~my tell~~my tengo~BLUE tengo~LABOR
 tengo~cada tengo~~contraccion tengo~~el tengo~~los tengo~~pensamiento terribl~~pain testicl~~is than~i that~fade
 ther~MOVE the~VOICES the~act the~as the~do the~mean the~minut the~soft the~tip the~usual the~wall the~~car
 the~~insuranc the~~lab the~~point the~~soft the~~stomach the~~stor the~~tip the~~voic the~~wall thirsty this~a
 this~~is thre~MUCH thre~~tim through~CLOTH through~SKIN through~the tien~~calentura time~~i tip~LIMB tip~my tip~of
 tip~~of tir~being toddler~~fell toddler~~has tomo tomorrow~i tonight~, tonight~i tonight~~, took~~#3 took~~insulin
 tore~my touch~wire to~CHILD to~FACE to~FINE to~NUMB to~go to~his to~never to~now to~own to~up to~~breath to~~go
 to~~pass trago~~una trip~, trip~~, try turn~and turn~to tuve~un tuve~~un tv~SELF twist two~~hour two~~of tylenol
 type~, una una~CRY una~DRUG una~moneda una~y una~~moneda una~~sobredosi unit~~of un~PAIN un~~dolor up~BREATH up~MEANS
 up~foam up~~my up~~to vaginal~BLOOD vaginal~~bleed veo very~sleepy very~~sleepy vomito vomit~~and vomit~~green
 wait~for wait~~for wake~~my was~POISON was~in was~night went whol~~bottl wife~~collaps will~KILL will~do wire~and
 wire~~and without with~HISTORY with~LIMB with~TAKEN with~a with~i with~it with~~a with~~blood woke work~is worst
 would~NUMB would~miss would~~miss wound~open wrong~MOVE wrong~my wrot you~, you~for you~i yr yr~old yr~~old y~ASK
 y~CONFUSED y~STIFF y~no y~tengo y~~la
+0.6 #10~hrs #10~~hrs #149~EYE #1~~, #200~at #200~~at #25~~week #300~END #300~~over #3~today #3~~semana #54~ASK
 #54~PREGNANT #89~my ,~ALLERGIC ,~FEVER ,~SKIN ,~VOMIT ,~rac ,~still ,~tien ,~~#104 ,~~cold ,~~face ,~~hot ,~~me ,~~my
 ,~~never ,~~rash ,~~shak ,~~sweat ADMIN~and ALLERGIC~WORST ALLERGIC~and ALLERGIC~in ASK~el ASK~estoy ASK~rest ASK~un
 ASK~y BABY~EYE BABY~STIFF BABY~cold BABY~cri BABY~de BABY~peed BABY~went BEAT~HISTORY BEAT~OTHERS BELLY~like
 BLOOD~bad BLOOD~everywher BLOOD~i BLOOD~my BREATH~even BREATH~only BREATH~real BREATH~shallow BREATH~so BREATH~work
 BURN~oil CHEST~TAKEN CHEST~and CHEST~start CHILD~rat CLOTH~#25 CLOTH~SIDE CLOTH~and CLOTH~hour CONFUSED~FEVER
 CONFUSED~SUDDEN CONFUSED~and CONFUSED~up CRY~am CUT~MUCH CUT~to DROOP~SIDE END~#149 END~EYE END~work EYE~#54 EYE~BURN
 EYE~FAINT EYE~just FACE~SIDE FACE~after FACE~i FAINT~kitchen FAINT~never FAINT~today FAINT~whil FAMILY~WISH
 FEVER~CONFUSED FEVER~my FINE~SELF FINE~but FLOW~PREGNANT HARM~SELF HEAD HEAD~hard HEAD~have HEAD~is HEAD~the
 HEART~END HEART~doing HEART~flip HEART~y HISTORY~still HISTORY~up HISTORY~yesterday INJURE INJURE~pok INJURE~pool
 KILL~. KILL~BABY KILL~every KIN~he KIN~of KIN~went LABOR~apart LABOR~every LABOR~out LEAVE~, LEAVE~MEANS LEAVE~PAIN
 LEAVE~the LIMB~BLOOD LIMB~MOVE LIMB~MUCH LIMB~THROAT LIMB~the LIVE~to LIVE~tomorrow LIVE~tonight MEANS~through
 MOVE~NUMB MOVE~WORST MOVE~am MOVE~hot MOVE~like MOVE~so MOVE~up MUCH~#54 MUCH~FAINT MUCH~at MUCH~empty MUCH~red
 MUCH~the MUCH~time MUCH~up MUCH~was NECK~SWELL NECK~with NOTE NOTE~to NUMB~between OTHERS~EYE OTHERS~HEAD OTHERS~do
 PAIN~BABY PAIN~MUCH PAIN~between PAIN~can PAIN~low PAIN~with PARENT~WISH PARENT~esta PARENT~tien PARTNER PARTNER~my
 PARTNER~not PET~bite PET~i PILL~#10 PILL~hour PILL~up POINT~SELF POINT~WISH PREGNANT PREGNANT~CLOTH PREGNANT~FLOW
 PREGNANT~a PREGNANT~con PREGNANT~fluid PREGNANT~had PRESS~my SAFE~SELF SEIZE~#10 SELF~INJURE SELF~LABOR SELF~a
 SELF~esta SELF~fue SELF~have SELF~hincho SELF~las SELF~leav SELF~muy SELF~quiso SELF~till SELF~until SHAKE~MUCH
 SHAKE~and SHAKE~bad SHAKE~like SHAKE~my SHAKE~so SIDE SIDE~BELLY SIDE~END SIDE~SPEAK SIDE~body SIDE~of SKIN~i
 SPEAK~at STIFF~FEVER STOOL~of SUDDEN~, SUDDEN~FAINT SUDDEN~my SUGAR SUGAR~read SWELL SWELL~blister SWELL~it SWELL~la
 SWELL~of SWELL~shut TAKEN~#54 TAKEN~INJURE TAKEN~SELF TAKEN~about TAKEN~from TAKEN~out TAKEN~phon TAKEN~syrup TAKEN~y
 THROAT~ALLERGIC TRIVIAL~in TRIVIAL~on URINE~BLOOD URINE~at VOICES~SELF VOMIT~SUGAR VOMIT~like WISH~BABY WISH~VOMIT
 WISH~about WISH~driv WORST~LIVE WORST~ever about~~kill accidental~~drank ache~~in acros~my acros~~my after~PILL
 again~~. ahead all~~over amount am~BLUE am~DRUG am~SWELL am~WORST am~do am~go am~of am~twitch am~will am~~alon
 am~~going am~~hid and~#10 and~#149 and~BELLY and~FACE and~HEAD and~NECK and~could and~do and~hav and~leak and~one
 and~says and~the and~~bit and~~do and~~hiv and~~leak and~~short and~~start and~~swell and~~took answer an~~emergency
 are~LEAVE are~and are~get are~~get are~~the arm~~just ate attack~~by at~#89 at~~#89 at~~it a~BACK a~FINE a~MOVE a~PET
 a~SPEAK a~vecino a~~blad a~~car a~~knif a~~peanut a~~razor baby~~went back~~and bad~and bajo balcony baseball
 been~MUCH been~PRESS beep~am beep~and beep~i beep~~and bel between~BACK be~i be~~aliv birthday bleed~~bad
 blood-~SUGAR blood-~my blood-~~sugar blood~~and blood~~everywher blurry~~vision boil~~oil bomb bottl bp bp~#110
 break~in breath~~and brok~~, bruis~~my but~it by~i cabinet calf call~#1000 call~for camaron came can~SHAKE can~SPEAK
 can~on cayo cayo~de cerrando chemical~~in chemo~. chest~~, chest~~sinc chest~~when chlorin cierra cierra~~la
 cold~NUMB cold~and collaps~~and com~BACK com~~back con constant contraction~~every convulsion~~hace con~~mi cord
 could~my cuesta~MUCH cuesta~~mucho c~section c~~section days~i days~~and decid~my deja~de deja~salir deja~~de
 deserv~LIVE despu~la detector~and detector~beep detox de~#25 de~no de~~#25 dias dice dice~ASK dice~~que dog~~,
 dog~~bit dog~~bite doing~and doing~flip doing~i doing~~flip door~, door~~, down~~and do~know do~~when draw driv~a
 drop~#54 dull durmio~SIDE eat~ALLERGIC eat~and eat~~nuts el~PAIN embarazada~~con ends enough en~HEAD en~LIVE
 en~quitarm en~~quitarm erection~for erection~hour erection~~for esta~#89 esta~muy esta~~muy estoy~CUT estoy~MUCH
 estoy~~cortando estoy~~sangrando even~~. everywher every~day every~min every~~#25 every~~day explod face~~look
 face~~puf feel feel~~a feel~~awful felt~MOVE fill~red find~the fire~~, flash~light flip flip~i flutter forc~have
 forc~to for~#10 for~i for~~air for~~all frasco from~his from~my from~~his from~~my front~a fuent full~~breath
 full~~of get~ADMIN get~by get~my giv going~~up got~the go~TAKEN go~away go~~away go~~down grandpa grap greas~my
 hablar had~, had~BEAT had~on had~one had~~one has~been have~DRUG have~SELF have~SHAKE have~an have~of have~peed
 have~sex have~sit have~~sex have~~taken hav~WISH hav~i headach~~i head~~hard heart- heart~~feel hear~tell he~TAKEN
 he~WAKE he~~has he~~took high~and his~my his~~chest hop hrs if~do if~not inhaler~~not instead~~of insulin~~twic
 into~PILL in~VOMIT in~bathroom in~center in~hour in~pool in~with in~~agony is~CRY is~NUMB is~call is~control is~deep
 is~flip is~hot is~pleas is~shallow is~sleepy is~touch is~~#300 is~~clos is~~vomit is~~whit it~MUCH it~for it~get
 it~green it~~feel it~~just i~#100 i~BELLY i~SWELL i~blow i~catch i~deserv i~died i~hard i~make i~on i~sexual i~shook
 i~sleepy i~slept i~surgery i~that i~~black i~~can jump~LEAVE jump~~off just~LIVE just~MUCH just~and keep~~hav kitchen
 las~LIMB lay la~LABOR la~LIMB la~~fuent light~EYE light~my like~LIVE like~am line~is line~~is lin~up lin~~up liv lost
 los~~brazo low~~sugar mak~no mak~~no matar~~a mato me messag metal~EYE metal~~in me~~after me~~cierra me~~fue
 me~~hincho me~~mato me~~pleas me~~quiso me~~want minut~now miss~i mitad~~de mi~~vida mucha~~sangr mucho~~respirar
 much~is myself~~tonight myself~~until my~#1 my~#3 my~FAINT my~FEVER my~HISTORY my~SIDE my~been my~burst my~but
 my~doing my~nail my~pen my~rat my~some my~split my~stepdad my~to my~~#1 my~~arm my~~baby my~~coffe my~~dose
 my~~infant my~~leg my~~lip my~~mom my~~mouth my~~side my~~smil my~~stepdad my~~teeth my~~toddler my~~two nail~MEANS
 nail~~gun necesito~CRY neck~~, need need~~me newborn~~is new~PILL new~~medicin nobody~notic noon~and noon~~and noos
 noth noth~i not~LIMB not~at not~control not~cough not~deserv not~flat not~lay not~my not~slow not~straight not~touch
 not~warm not~who not~~control not~~deserv not~~keep not~~lay not~~need not~~slow not~~speak not~~touch now~VOMIT
 no~and no~deja no~~deja no~~respond numb~~between nurs~BEAT of~END of~NUMB of~OTHERS of~THROAT of~antidepressant
 of~get of~~#10 of~~kill of~~liv one~SWELL one~befor one~went one~~befor on~#10 on~HISTORY on~OTHERS on~chemo
 on~eliqui on~his on~~eliqui on~~his open~my open~~and open~~my other out~DIE out~am out~my out~now out~today out~whil
 out~~whil over~~#149 pain~~between pain~~to para~sangrar peanut pecho pego perdi plan~~end pleas~not pok~through
 pok~~through potassium~#10 pregnant pregnant~~with pressur~~#300 pressur~~medicin pressur~~on pull~my pull~out pus
 put~LIMB put~his put~~his que~~me quiet quisiera~~no quiso ran~and rat rate rate~#54 rather~be rat~POISON rat~~poison
 real~wrong real~~wrong rompio~LABOR salen sat sat~on saw~my says~he says~~#89 says~~he seizur~~, seizur~~right se~con
 se~fue se~hincho shak~~like shallow shallow~and shallow~~and shoot short~of short~~of side~~, siento~LIMB sit sit~and
 sit~still sit~~still slap smil~~is soft~sunken someth~real so~BLOOD so~TAKEN so~it so~to spik spot~sunken start~SELF
 start~again stepdad sting~~, stomach~~and stop stop~~breath stop~~think stop~~work strok stung suicidarm suicidio
 swallow~~about swell s~~fever tear~my tear~~pain teeth~, temp~~#54 terribl terribl~~headach test~PAIN that~END
 that~start that~will that~~start that~~will ther~MUCH ther~in they~will they~~will the~POINT the~SIDE the~WISH
 the~bathroom the~cabinet the~saw the~size the~stor the~the the~with the~~bathroom the~~bottl the~~counter the~~eye
 the~~garag the~~saw the~~size thing~and thing~~and think~~my think~~of this~END this~in this~~time threaten throw~~up
 tied tied~MEANS tied~a tied~~a tight~~after tim toca toddler~~drank toes~~are tome~~todo touch~it touch~~it towel
 to~BURN to~again to~phon to~sex to~sit to~~burn to~~disappear to~~live to~~sit to~~sleep track transplant
 troubl~HISTORY try~to try~~to turn tv twic~~this tylenol~~last ultimo ultimo~dia ultimo~~dia una~MEANS una~~pistola
 until~i until~~i un~de un~tien used~~the using ve~el ve~~el voic voic~~tell vomit~~look waist want~~out was~and
 was~my was~sexual was~~sexual way~to wear~LEAVE wear~~off went~a wher whit~~and will~ASK will~BLOOD will~and will~to
 will~~hurt will~~kill with~#104 with~LIVE with~again work~and would would~SELF would~WAKE would~~care wrot~NOTE you~.
 you~~for y~#54 y~BLUE y~NECK y~PREGNANT y~esta y~estoy y~se y~tien y~~esta y~~tien
+0.7 #1000 #25~HISTORY #25~my #3~old #54~#25 #54~PILL #54~i #54~~tylenol #69~SUGAR #many~of ,~, ,~BABY ,~EYE ,~SELF
 ,~STIFF ,~my ,~nauseou ,~pink ,~pound ,~the ,~was ,~y ,~~hit ADMIN~monday ALLERGIC~FACE ALLERGIC~SELF ALLERGIC~just
 ASK~PARENT ASK~cough BABY~have BABY~turn BABY~y BACK~LIMB BACK~and BEAT~KIN BEAT~VEHICLE BELLY~hard BLOOD~#25
 BLOOD~#54 BLOOD~VOMIT BLOOD~of BLOOD~por BLUE~BREATH BREATH~CRY BREATH~cold BREATH~in BREATH~to BURN~a BURN~bad
 CHEST~it CHEST~my CHEST~suck CHILD~LEAVE CHILD~TAKEN CHILD~my CRY CUT CUT~MOVE DIE~in DROOP~SELF END~a EYE~BLOOD
 EYE~after EYE~futur EYE~up FACE~look FAINT~came FEVER~, FEVER~month FEVER~spot FLOW~fluid FLOW~out GROIN~KILL
 HEAD~ice HEART~SIDE HEART~WISH HEART~and HEART~says HISTORY~get HISTORY~hour HISTORY~un INJURE~ladder INJURE~y
 KICKING~BABY KICKING~HISTORY KIN~POISON KIN~can LABOR~#3 LEAVE~i LIMB LIMB~END LIMB~bad LIMB~got LIMB~now LIMB~saw
 LIVE~like MOVE~CHILD MOVE~NECK MOVE~POINT MOVE~WISH MOVE~someth MUCH~CHEST MUCH~GROIN MUCH~PILL MUCH~blood- MUCH~not
 MUCH~tengo MUCH~yesterday NECK~FEVER NUMB~GROIN OTHERS~FACE PAIN~, PAIN~CHEST PAIN~GROIN PAIN~PARENT PAIN~VOMIT
 PAIN~to PARENT~PRESS PARENT~en PARENT~no PARTNER~am PARTNER~he PARTNER~in PARTNER~outsid PARTNER~would PET~with
 PILL~ALCOHOL PILL~and PILL~once POINT~para POISON~en POISON~our PREGNANT~SWELL PREGNANT~leak PREGNANT~test
 PREGNANT~water PREGNANT~will PRESS~#54 PRESS~MOVE PRESS~through SAFE~will SELF~VEHICLE SELF~WISH SELF~hago SELF~hous
 SELF~of SELF~sex SELF~she SELF~stair SELF~today SELF~vecino SHAKE~#104 SHAKE~hard SIDE~cuerpo SIDE~for SKIN~and
 SKIN~com SPEAK~BREATH SPEAK~FINE SPEAK~it SUDDEN~HEAD SUDDEN~PAIN SUDDEN~SPEAK SUGAR~de SUGAR~esta SUGAR~hi SUGAR~not
 SWEAT SWELL~everywher TAKEN~#69 TAKEN~. TAKEN~do TAKEN~lamp TAKEN~night TAKEN~not TAKEN~oil TAKEN~or THROAT~after
 THROAT~can THROAT~so THROAT~up TRIVIAL~BREATH TRIVIAL~short TRIVIAL~the VOICES~tell WISH~ASK WISH~BURN WISH~DRUG
 WISH~just WISH~not WORST~GROIN WORST~HEAD about~~end abus~~by accidental~POISON after~. after~in alergica am~#1
 am~MEANS am~SAFE am~SWEAT am~mak am~slip am~troubl am~type am~very am~~lighthead am~~slip and~EYE and~FAINT and~FLOW
 and~PAIN and~SIDE and~TARRY and~VOMIT and~bruis and~discharg and~just and~my and~short and~spot and~time and~turn
 and~with and~~jaw and~~just and~~one and~~shak and~~the an~DRUG an~of an~~overdos arm~~feel ask~i at~MEANS at~with
 at~~#25 azucar~~esta a~CLOTH a~PILL a~bat a~grap a~ladder a~morn a~my a~rattlesnak a~~bat a~~bunch a~~grap a~~ladder
 a~~noos a~~rattlesnak baby~~chok bad~EYE bang~on bark~and bark~can bathroom~my becaus~i becaus~~i been~CUT been~day
 been~~cut beep bel~~hurt better~~off be~SAFE be~if be~~my bit bit~~red bladder~control bladder~~control bleed~~a
 bleed~~from bleed~~through blood boca boil bone~~is bought~MEANS breastbon breast~, breast~~, breath breath~~just
 breath~~with brother~~is bunch~~of by~a by~rattlesnak by~~a calm came~my caregiver~SELF cerebral chest~~tight
 chew~DRUG closet~, clot~~size com confus contraccion con~BLOOD con~SELF corto cough~FAINT cough~a cough~foam count
 counter cover~my cp creo~SELF crush~~feel cuerpo dano day~and day~~and decid~to decid~~to dejo derram~cerebral
 derram~~cerebral desd~y deserv~to deserv~~to de~FACE de~HARM de~PILL de~SKIN de~SUDDEN de~sangrar de~~repent
 de~~roncha de~~sangrar diaper~hour did~DRUG dka~again dka~i dka~~again dolor~~cabeza do~EYE do~do driv~into
 driv~~into duel~~mucho end en~#1000 en~~#1000 esta~#54 esta~WAKE esta~manana esta~~inconscient esta~~manana
 everyth~in eyes~~swollen feel~~faint feel~~hot feel~~sick feel~~so feel~~someth fell~~and felt~BEAT few~minut
 few~~minut fill~with fingertip fir forc~~me forehead for~everyth for~few for~hour for~~#10 for~~everyth from~LIMB
 futur get~BEAT get~END glucos~~is golf~GROIN golf~~ball got~LEAVE got~LIMB got~PAIN got~~stab go~i gun~~and hace
 hacer had~surgery hard~WAKE hard~and hard~my has~~gone hate~LIVE hate~being hate~~being have~FEVER have~PRESS
 have~ever have~that have~~ever hav~KILL hav~LABOR hav~about hav~an hav~~an headach~~ever head~~and head~~on heater
 high~FEVER high~~fever hija~~se hijo hirviendo his~BLUE his~CHEST hot hot~SWELL hot~oil hot~~oil hous how~~many
 hurt~~someon hurt~~the i if~died infant~~is insoportabl into~a into~~a in~THROAT in~door in~heaven in~one in~~heaven
 in~~one is~#54 is~FAINT is~SEIZE is~hard is~monday is~~all is~~floppy is~~hang is~~numb is~~out is~~seiz it~BLOOD
 it~OTHERS it~on it~will it~~will izquierdo i~CUT i~SELF i~another i~ever i~mak i~might i~much i~out i~set i~slip
 i~~ate i~~died i~~might i~~swallow i~~woke jumbl just~SEIZE just~a knock~and know~~wher ladder~, lamp~oil lamp~~oil
 la~de let~go le~CHEST like~PILL like~and like~are like~mad like~push like~this like~~dying like~~kill like~~mad
 like~~push like~~this line~my lips lips~~blue lock~SELF lock~~in lock~~me lopsid lost~EYE lost~will los~y mejor~~sin
 mes mes~tien mes~~tien metal metal~in me~~cayo me~~down me~~go me~~hago mi~~nina mi~~vecino monitor mordio~una
 mordio~~una mucha mucho~~el mucho~~la much~BLOOD much~night muerta muy~y myself~~last my~ALCOHOL my~BLUE my~SELF
 my~drop my~every my~fingertip my~got my~heaven my~into my~just my~old my~outsid my~own my~put my~she my~went my~wif
 my~with my~yr my~~#3 my~~bill my~~breastbon my~~fingertip my~~own my~~speech my~~thigh my~~vomit my~~wif necesito~una
 necesito~~una neck~~is need~LIVE nina~~se nitro~not nois nosebl not~EYE not~MUCH not~PARTNER not~SHAKE not~and
 not~away not~come not~due not~futur not~get not~nurs not~start not~this not~~breath not~~come not~~due not~~nurs
 not~~see not~~smil not~~wake now no~FINE no~MOVE no~mas no~relief no~~relief no~~veo numb~~groin nurs~is o2 off~~dead
 of~BLOOD of~CHEST of~LEAVE of~just of~you of~~blood of~~what one~and one~work one~~hand only~BREATH on~BELLY on~BLOOD
 on~by on~day on~one on~~one open~EYE our~BABY outsid~with out~BEAT out~MUCH out~this out~~twic ox~says ox~~says
 pain~~under palpitation para~BLOOD pick piec pok popo~~negro port~BLOOD potassium~CHEST potassium~~#10
 pregnancy~~test presion~~en puedo~BREATH puedo~LIMB puedo~mas puedo~~mas puedo~~respirar queria question~,
 question~~, quick~is quier~KILL quier~~matar rac radiat~to radiat~~to reaccion reaccion~ALLERGIC reaccion~~alergica
 ready recogniz respond roll~up roll~~up room~and said~~my sangrar says~i seguir~LIVE seguir~~viviendo seiz send
 send~my sens set~the se~la se~una se~~trago shak~~chill she~MUCH she~is she~~is shut sin~~mi site~is site~~is size~of
 size~~of smell~and smell~i smell~~and snak~TRIVIAL snak~on snak~~bit sob soft~bulg soft~is someon someth~TAKEN
 someth~~is some~of some~~of son~~swallow so~bad so~~bad splash spot~bulg spot~is spot~~is spread stab~~my start~,
 start~i stent sting stuck stuck~and stuck~can stuck~~and suicid~~. swallow~~and s~FACE tak~~all talk tell~i tell~to
 temperatur temperatura ten tengo~BLOOD tengo~WISH than~and that~FINE that~WISH then~FINE ther~is ther~~is they~be
 the~LABOR the~LIVE the~closet the~counter the~floor the~got the~night the~other the~so the~stent the~strong the~tell
 the~tv the~~closet the~~night the~~other the~~razor the~~stent the~~tv the~~word think~~the this~morn this~will
 this~~life this~~morn thought through~dress through~~the tighten tightnes till~BLOOD tingl~~and toda tome~~cloro
 took~~pill touch~at touch~night to~BABY to~BREATH to~LEAVE to~bathroom to~have to~hous to~is to~nurs to~yesterday
 to~~die to~~have to~~hurt to~~kill to~~overdos to~~shellfish turn~~to twic~~the two~month two~~month type~#1 type~~#1
 unit~instead un~ataqu un~~ataqu up~SKIN up~i up~my used~~my use~~my visit~~is viviendo warfarin was~PAIN was~~gone
 was~~rap water~END weak went~MUCH went~my wet~HISTORY wheez wif will~for will~need with~ALCOHOL with~BLOOD with~SWEAT
 with~and with~in with~no with~~no word worry~about worry~~about would~TAKEN written wrong~~insulin ya~puedo y~WAKE
 y~el y~~sangro
+0.8 #104~my #10~hour #10~~hour #200~and #2~HISTORY #300~PREGNANT #3~month #3~~month #54~SHAKE #54~~minut #89~~on
 ,~#104 ,~CLOTH ,~are ,~everywher ,~have ,~nausea ,~never ,~now ,~says ,~~blood ,~~dizzy ,~~headach ,~~i ,~~neck
 ,~~throw ADMIN~to ALCOHOL~and ALLERGIC~MUCH ASK~TARRY ASK~and ASK~do BABY BACK~MOVE BEAT BEAT~PARENT BEAT~day BEAT~if
 BEAT~up BELLY~ASK BELLY~bad BLOOD~FLOW BLOOD~after BLOOD~at BLOOD~com BLOOD~size BLUE~and BLUE~the BREATH~PAIN
 BREATH~get BREATH~hard BREATH~y BURN BURN~SKIN BURN~and BURN~by BURN~water CHEST~on CHEST~y CHILD~POISON CHILD~of
 CLOTH CLOTH~every CUT~deep CUT~tonight DIE~CRY DIE~pleas DRUG~PILL DRUG~patch END~LIVE END~not EYE~everyth FACE~not
 FACE~y FAINT~VOMIT FAMILY~i FINE~END FINE~WISH GROIN~SWELL GROIN~WORST HEAD~LIVE HEART~PILL HISTORY~#10 HISTORY~no
 HISTORY~was INJURE~OTHERS INJURE~PAIN INJURE~SIDE INJURE~not KIN~WAKE KIN~esta KIN~the LABOR~#54 LEAVE~LEAVE LEAVE~yo
 LIMB~was LIVE LIVE~POINT MEANS~MOVE MOVE~BABY MOVE~CHEST MOVE~HEAD MOVE~weird MUCH~HEAD MUCH~SUDDEN MUCH~deep MUCH~i
 MUCH~pack MUCH~this NUMB~TAKEN NUMB~and NUMB~can NUMB~up OTHERS~for OTHERS~i PAIN~BELLY PAIN~again PAIN~now
 PAIN~under PAIN~will PARENT~not PARTNER~CHEST PARTNER~PILL PREGNANT~BELLY PREGNANT~now PRESS~PRESS PRESS~el PRESS~en
 PRESS~on SEIZE~SIDE SELF SELF~#3 SELF~#54 SELF~DIE SELF~NUMB SELF~agua SELF~con SELF~cuesta SELF~dio SELF~go SELF~por
 SHAKE~uncontrollab SIDE~it SIDE~not SIDE~will SKIN~bad SKIN~that SPEAK~MUCH SPEAK~my SPEAK~nonsens SPEAK~not
 SPEAK~time SUDDEN~in SUGAR~MUCH SUGAR~instead SWELL~red SWELL~up TAKEN TAKEN~PILL TAKEN~THROAT TAKEN~amlodipin
 TAKEN~las TAKEN~of TAKEN~pack TAKEN~some TAKEN~thing TAKEN~thinner THROAT THROAT~de THROAT~despu VOMIT~and VOMIT~look
 WAKE~tomorrow WISH~MUCH WISH~hav act~, after~INJURE after~~my after~~tak again~and again~~and air alcohol al~#1000
 al~~#1000 am~SPEAK am~sens am~shoot am~sorry am~~#54 am~~being am~~faint am~~sorry and~PRESS and~are and~com
 and~water and~yellow and~~confus and~~i and~~throw an~HISTORY are~tell are~~black are~~tell aspirin asthma~~is
 ate~~all at~on azucar azucar~~en a~CUT a~INJURE a~POISON a~PRESS a~SUDDEN a~cup a~fish a~short a~this a~~cup a~~fish
 a~~sudden baby~~have bad~~, bar bar~BREATH bar~~breath been~ASK been~my best~is bigger bike blad~~in bleed~~not
 blood-~by blow~out boil~~water bpm brazo~~izquierdo break~, break~~, breath~~fast bright~red bright~~red burn~~by
 burst~open burst~~open by~VEHICLE call~~#1000 can~URINE cardiac care~died chainsaw chemo~and chemo~~and chest~~and
 collaps conocimiento control~bladder con~no couch cough~can cough~~blood cover~and crash~~my crook days~FEVER
 days~and days~old days~~old day~#10 decid deep~CUT deep~~cut desmayar despu~ALLERGIC de~ALLERGIC dio disappear
 dormida doubl~~dos do~ASK do~PILL do~work drip drop~to drop~~thing dura el~ASK el~BREATH el~FAINT el~INJURE
 el~~conocimiento el~~hueso en~#89 en~MUCH en~~matarm epipen esta~frio everyth~dark everyth~is everyth~~is exist face
 face~~and falta~MUCH falta~~mucho feel~~weird fentanyl~~patch fever~~#104 few~SPEAK few~~word fiebr firework
 floor~not foot~~, forc~SELF for~ASK for~BREATH for~am for~~her found from~nose frostbit fruity gave~PREGNANT get~the
 got~and greas greas~BURN greas~~fire grey gummi gun~~is had~SEIZE had~today has~~been have~ASK have~BACK have~POINT
 have~the have~worry hav~a hav~~a he heart-~#200 heart~~pound he~BREATH hit~~myself home~for hot~, hour~HISTORY
 hour~PAIN hour~~ago huge~~and id~be infarto in~PILL in~~bed in~~her is~BACK is~BEAT is~POINT is~fast is~my is~~back
 is~~blood is~~hav is~~limp it~PRESS it~be it~~all i~SHAKE i~about i~can i~cough i~decid i~even i~gave i~of i~relaps
 i~thing i~to i~~gave i~~overdos i~~relaps just just~~took just~~walk keep~~faint kid~~drank lake lamp lap last~~night
 la~despu la~~sangr leav~this leav~~this left~~arm lemon letter~~to like like~in like~~usual lithium lost~control
 lower~SIDE lower~~right made~my magnet mano mas~PILL matter~LIVE mean meds~~is mejor mezcl mezcl~ALCOHOL me~~cuesta
 me~~dio me~~violaron me~~when might~PAIN might~to min minut minut~HISTORY minut~~ago mistak mi~~novio mucho~~dolor
 much~PILL muy~WORST muy~~fuert my~#104 my~DRUG my~LEAVE my~already my~antidepressant my~caregiver my~get my~lock
 my~night my~other my~would my~~#2 my~~antidepressant my~~caregiver my~~face my~~last my~~meds my~~roommat my~~water
 neck~~and need~i neighbor~~is nino~~se nobody~if nonsens nos noth~LIVE not~BABY not~TAKEN not~even not~spit not~usual
 not~wet not~will not~~go novio~~me no~a no~desd no~sangrar old one~has one~miss one~~of on~MEANS on~~me open~FACE
 open~and open~~mouth orino our~, outsid out~CHEST out~HEART out~LIVE overdos pain pain~~#10 pecho~~y perdi~FAINT
 perdi~el perdi~~el person~to pictur pillow~on pillow~~on plan~~and plug pop por~favor por~y por~~favor postpartum
 pound puedo~tragar puedo~~tragar punch~~me punish punish~SELF punish~~myself put~a put~the put~~a put~~the que~~no
 quier~suicidar quier~~suicidar radiat rate~#200 razon reaction~and red~BLOOD red~~blood respiracion rest~of
 right~~eye rompio~la rompio~~la run~LIMB safe~~with said~he say~SPEAK seizur~~today semana sex se~FAINT se~quier
 se~salio se~~desmayo se~~quier shak shak~~uncontrollab shellfish she~SELF shook shook~BABY siento~FAINT siento~en
 siento~un siento~~desmayar sit~the sit~up sit~~up skin skin~~is slic snap~~and someth~out someth~to someth~wrong
 sometim~WISH sometim~~i son~~drank son~~in so~~it splash~~in split squeez~~in stiff~~and stool~~is stop~~the straight
 suck~in suck~~in swallow swallow~~a s~PILL s~~lips talk~~nonsens tengo~~mucha that~look that~~look them the~PAIN
 the~SUGAR the~com the~edge the~garag the~home the~is the~lake the~mak the~thing the~tooth the~would the~~bone
 the~~cord the~~dog the~~edge the~~lake the~~skin the~~tooth this~an this~and this~~to thought~~are through~, tile
 tooth~out too~~deep to~BEAT to~DROOP to~PAIN to~~exist to~~hang to~~me to~~stab turn~BLUE un unit~of up~HISTORY
 up~LIMB up~OTHERS up~tomorrow up~~and up~~it up~~tomorrow violaron water~INJURE weird went~STIFF went~and went~in
 went~through went~~stiff went~~through we~MUCH we~~all what~~do wheel wher~they wher~~the wher~~they whol~~pack why~i
 wife~~is will~CHILD will~go will~up window without~~me with~HEART with~MUCH with~red would~ADMIN would~care would~if
 writ wrong~way wrong~~way ya~el ya~mas yesterday~and yesterday~~and y~falta y~para
+0.9 #10~~min #1~old #2~old #300~#149 #54~~#25 #89~on ,~HEART ,~MUCH ,~NECK ,~SWELL ,~hot ,~on ,~start ,~~chest
 ,~~heart ,~~lots ,~~skin BABY~FEVER BABY~HISTORY BABY~MOVE BABY~TAKEN BABY~esta BABY~look BABY~no BABY~now
 BEAT~PREGNANT BEAT~floor BEAT~tonight BELLY BLOOD~#10 BLOOD~bright BLOOD~heavi BLOOD~out BREATH~PILL BREATH~fast
 BREATH~night BREATH~still BURN~BREATH CHEST~BACK CHEST~bad CHEST~discomfort CRY~por CUT~open CUT~vena END~DIE
 END~NOTE END~it FAINT FAINT~this FEVER~un GROIN~bad HARM~again HEAD~MOVE HEAD~SUDDEN HEART~PAIN HISTORY~on
 INJURE~from INJURE~is INJURE~stair INJURE~window KIN~DRUG KIN~FAINT KIN~SEIZE KIN~my LEAVE~if LEAVE~si LIMB~LEAVE
 LIMB~SIDE LIMB~clumsy LIMB~do LIMB~surgery LIMB~tonight LIVE~MUCH LIVE~has MEANS~and MEANS~in MEANS~y MOVE~URINE
 MOVE~com MOVE~sick MUCH~BLUE MUCH~END MUCH~MOVE MUCH~el MUCH~gummi MUCH~his MUCH~it NECK~and NUMB~saddl OTHERS~CHILD
 OTHERS~CRY OTHERS~END OTHERS~SPEAK PAIN~test PARTNER~BREATH PARTNER~INJURE PARTNER~is PET~and PILL~an POISON~BREATH
 POISON~VOMIT POISON~beep PREGNANT~EYE PREGNANT~FEVER PREGNANT~WORST PREGNANT~old PRESS~drop SAFE~go SEIZE~minut
 SEIZE~will SELF~HARM SELF~ahorcar SELF~am SELF~estoy SELF~vena SHAKE~FEVER SHAKE~y SIDE~PAIN SKIN~BLUE SKIN~not
 SPEAK~are SUDDEN~BREATH SUGAR~END SUGAR~VOMIT SUGAR~just SUGAR~of SWEAT~nausea SWELL~ALLERGIC SWELL~not TAKEN~KILL
 TAKEN~LIVE TAKEN~cashew TAKEN~gummi TAKEN~nitro TAKEN~up TAKEN~wild THROAT~SWELL THROAT~big THROAT~get TRIVIAL~PAIN
 TRIVIAL~by VOMIT~TARRY WISH~DROOP WISH~LIVE WISH~are WISH~being WISH~ectopic WISH~from WISH~no WORST~in about~it
 about~jump about~out about~to about~~to accident acros after~BABY after~BEAT after~~new again~night again~~last agony
 ago~~and ahorcar alon am~MUCH am~PRESS am~~bleed am~~in am~~suffocat and~BURN and~CHEST and~SEIZE and~SKIN and~SPEAK
 and~after and~bad and~everyth and~never and~sick and~~everyth and~~hit and~~never and~~tongu antidepressant are~FAINT
 arm at~and ayuda a~DIE a~VEHICLE a~bag a~curtain a~out a~~gas a~~suicid baby~~got bad~PAIN bad~not bar~WAKE
 bebe~~esta bebe~~no becaus been~in belt between~my between~~my be~for be~~dead bit~~by bleed~~bright bleed~~heavi
 blood-~#54 blood~~all body~is body~~is bone bother~, boyfriend~~hit bp~#89 breath~~is bring~to brown but~PAIN but~the
 but~~the cabeza can~next caregiver~BEAT cashew chemo~#104 chest~~discomfort chew child chin chip~in clumsy com~in
 com~~in confundida convulsionando cough~BLOOD cough~pink creo~ASK creo~~que cut~~, deep~my degre degre~BURN
 degre~~burn de~, die~~in discomfort dormido drank drank~~some drink~~the embarazo emergencia en~~el estaria~LEAVE
 esta~SEIZE esta~una esta~~convulsionando everybody everyth~goes everyth~~goes explod~, eyelid~~and fallen febril
 fell~~down fentanyl fluid~PREGNANT foot~~is for~then from~ladder from~~a front~of front~~of garag gave~~myself get
 get~, get~BREATH get~and get~~the glucagon goodby~~letter got~MEANS got~electrocut got~shock got~~a got~~electrocut
 got~~shock hacerl hacerl~HARM hacerl~~dano half~~of hand~~and hang~~myself harm~~again have~~gone hav~fits
 hav~reaction head head~~hurt hear~SELF heavi heroin her~~head he~HISTORY he~~chok hincho his~HEAD his~~head hit~~head
 hr implant intent intent~KILL in~BURN in~front in~lap in~~front in~~labor is~ADMIN is~BLUE is~DROOP is~shut
 is~through is~~in is~~pump is~~talk is~~unconsciou it~pump it~tonight it~~tonight i~love i~said i~through i~~love
 i~~said i~~sound just~had just~says just~~had just~~says kidney~infection kidney~~infection kill~~myself know~~how
 ladder last~~#10 las~vena las~~vena la~DROOP la~no la~y la~~pierna leak~fluid leak~~fluid leg~~, lighter like~KILL
 like~is live~~anymor longer look~BLUE look~at look~the look~~at lost~MOVE lost~~feel los~BABY los~the los~~the
 low~and low~~and make~sens mak~a marido~~me medicin mejor~~si meter~~just methadon me~~die me~~estoy mix~POISON mover
 movido much~DRUG much~HISTORY much~~blood muert my~CUT my~PILL my~THROAT my~act my~again my~day my~dialysi my~follow
 my~gums my~hot my~lap my~nosebl my~ther my~touch my~up my~weird my~~body my~~child my~~dialysi my~~gums my~~kids
 my~~lap my~~neighbor my~~nosebl my~~sleep my~~tongu nacido~no nacido~~no neck~~stiff need~SELF never~WAKE never~up
 nitro~PAIN nobody~would nobody~~would not~answer not~being not~clear not~make not~need not~remember not~with
 not~~answer not~~help not~~move not~~peed not~~remember no~KICKING no~SPEAK no~diaper no~ha no~movido no~sens no~wet
 no~would no~yesterday no~~sens no~~wet of~#110 of~MUCH of~SUDDEN of~~#110 of~~gabapentin old~FEVER old~TAKEN old~a
 only~PREGNANT on~FACE on~FEVER out~LIMB paint pego~y pill~~and poop pued~SPEAK pued~~hablar pump~#1000 quiero~~matar
 quiero~~morir quiero~~morirm rash~~that real~bad real~~bad remember says~and scar~~for scream seizur~~will sentir
 se~SIDE se~le se~~le sid siento~SELF site~BLOOD slap~~me so~END so~of squeez stand~~on still~and stitch~, sugar~~over
 sweat sweat~~and swollen~~shut tar tempt tempt~~to tengo~DROOP testicl~~pain that~not that~~i then~i then~~i ther~no
 the~BABY the~can the~plac the~tile the~~baby the~~pill the~~plac the~~room the~~urge this~LIVE thre~CLOTH throat
 tien~en tien~~#54 tien~~dolor time~not today~~is toddler~~ate tonight to~FAINT to~and to~door to~jump to~~jump to~~my
 to~~strangl traffick turn~the turn~~blue two~old una~~ambulancia unsaf up~FAINT up~floor up~it up~pink up~to up~~pink
 used va~al vena walk~~to was~morn was~~shot water water~#54 water~and water~~brok ways ways~to ways~~to week~~old
 went~the went~~blind what~~i whil will~WAKE will~work word~~are worst~~pain would~~be ya~LIVE ya~WISH y~SHAKE
+1.0 #10~~day #110 #300 #54~BLOOD #89~#25 ,~HEAD ,~will ,~~and ,~~breath ,~~now ALLERGIC~wors ALLERGIC~y ASK~KILL
 BABY~VOMIT BABY~eat BELLY~PAIN BELLY~WORST BLOOD~BLOOD BLOOD~not BREATH~BEAT BURN~MUCH CHEST~MUCH CHEST~SELF
 CHEST~are CHEST~to CHILD~can CHILD~in CHILD~into CRY~not CRY~pleas CUT~again DRUG~CRY END~CONFUSED END~SHAKE EYE
 EYE~INJURE EYE~out FACE~BLUE FACE~BREATH FACE~up FAINT~at FEVER HARM HEAD~BLOOD HEAD~SWELL HEAD~out HISTORY~ADMIN
 HISTORY~night INJURE~glas LABOR~at LABOR~com LABOR~minut LIMB~BACK LIMB~BLUE LIMB~SUDDEN LIMB~and LIMB~bent LIMB~open
 LIMB~y MEANS~with MOVE~OTHERS MOVE~between MOVE~in MOVE~on MOVE~part MUCH~SKIN NECK~, OTHERS~BEAT PAIN~BLOOD
 PAIN~FAINT PAIN~lower PARENT~SELF PARTNER~FAINT PILL~my PREGNANT~BLOOD PRESS~#200 PRESS~HEAD SAFE~with SEIZE~morn
 SEIZE~now SELF~aceit SELF~mal SELF~mordio SELF~puse SELF~sorry SIDE~, SKIN~LEAVE SPEAK~funny SPEAK~wrong STIFF~,
 STIFF~and STOOL~and SUDDEN~NUMB SUGAR~#25 SWELL~PAIN TAKEN~PARTNER TARRY~out VOICES VOICES~to WAKE~on WISH~BLUE
 WISH~PREGNANT WISH~be WISH~make WISH~thing WORST~BELLY about~FAINT abuelo after~delivery after~~delivery aguanto aire
 almost~~drown am~VOMIT am~~afraid am~~gone and~POISON and~am and~hard and~like and~not and~run and~start and~weird
 and~~dizzy and~~fever apart aqui are~SPEAK are~~blue asthma~~attack at~~all a~is a~~bottl baby~~not bad~can bebe
 been~~hurt being~LIVE being~home being~~here bent between~LIMB bleed~~heavy blister blood-~#300 bowel boyfriend
 bp~#200 brain bright by~on came~i came~~on can~understand care~i care~if care~~if casi cold~BLUE confundido control
 con~y day~old day~~old desmayo drank~~antifreez drop~#89 ears electrocut~the el~no el~~aire embarazada~~y en~el
 esta~BLUE estoy~~pensando es~CRY everyth~and every~#25 ever~had ever~~had favor feel~~between feel~~in floor forever
 forgot~to from~SIDE fuert fum giv~away giv~~away glas~in go got~PILL got~into got~~into grav groin hablar~~bien
 had~PRESS hand has~BLOOD have~MEANS have~felt heart~~keep heart~~stop hear~VOICES heat~strok heat~~strok he~LIMB
 he~let he~says he~~keep he~~says himself hour~and hour~~and how~~to hurt~~bad husband~~is if~NUMB inhal~POISON
 in~SKIN in~of in~~and is~SPEAK is~an is~bent is~pump is~~bent is~~huge is~~spurt it~not i~KILL i~LABOR i~MEANS i~look
 i~sound i~~drank i~~look jaw just~now just~~now keep~~black keep~~stop know~ASK know~wher la~SWELL la~~vida
 leak~water leak~~water leg legs lengua~~hinchada let~DIE like~TARRY live~~for ll ll~SELF look~TARRY los~FACE
 los~~labio lying made mal mate me~~and me~~corto me~~mordio me~~pega me~~puse myself~~with my~BABY my~CHILD my~POINT
 my~SWELL my~bent my~bike my~bladder my~line my~~bike my~~bladder my~~chest my~~littl my~~puls my~~skin my~~suicid
 my~~will near need~CUT never~~wake next~time next~~time not~ASK not~BLOOD not~CRY not~WAKE not~chin not~com not~felt
 not~hour not~know not~peed not~tomorrow not~~com not~~drink not~~felt not~~know no~POINT no~aguanto no~aqui
 no~~aguanto no~~despertar no~~se off~~the of~LIVE of~MEANS oil~on on~SELF on~clear open out~~a out~~from painles
 patch peed pega pensando pensando~~en plan~~on puls~~is pump~LEAVE put~in quemo quiero~~estar quitarm~la quitarm~~la
 rap~~me red~up remover right~~side see~~bone see~~the send~CRY send~~help sentenc septic se~ASK se~POISON
 shoulder~~blad side siento siento~mal siento~~mal siento~~que sinc~~yesterday slow snak~my snap soft~spot soft~~spot
 someth~is so~NUMB so~~weak spleen~and spo2 spread~up spread~~up stab~~in stiffnes still~PRESS struggl sugar~~read
 suicidal take~~it talk~~funny tear~PAIN tengo~LIVE tengo~MUCH tengo~SWELL the~are the~door the~need the~~bridg
 the~~door thunderclap til took~~#54 took~~more to~BACK to~DRUG to~MOVE to~it to~make to~out to~~make truck upper~PAIN
 up~his up~~blood vagina ve~INJURE was~~stab welt whiskey will~MOVE with~HEAD with~on wrong xanax ya~estar yo
+1.1 #25~PILL #2~FEVER #54~minut ,~FAINT ,~~bleed ,~~fever ,~~still ALLERGIC~THROAT ASK~DIE ASK~SPEAK BABY~,
 BABY~BLOOD BABY~sleepy BABY~the BABY~with BEAT~again BLOOD~WORST BLOOD~from BLOOD~will BLUE BREATH~a BREATH~noth
 BURN~up CHILD~INJURE CHILD~se EYE~roll FACE~and FAINT~PAIN FEVER~BLUE GROIN HEAD~VOMIT HEAD~ever HEAD~work INJURE~#54
 INJURE~SKIN INJURE~ice INJURE~stuck KILL KIN~WISH LIMB~cold LIMB~will LIVE~no MEANS MEANS~is MEANS~the MOVE~and
 MOVE~doom MUCH~HEART MUCH~PAIN MUCH~para NECK~INJURE NECK~PAIN NECK~is NUMB OTHERS~s OTHERS~will PAIN~CHILD
 PARENT~SPEAK PARENT~the PARTNER~PAIN PILL~#25 PILL~BREATH PILL~out POINT SEIZE~not SELF~SEIZE SELF~again SELF~alacran
 SHAKE SIDE~KILL SPEAK~SPEAK STOOL~BLOOD TAKEN~ASK TAKEN~DRUG TAKEN~FINE TAKEN~fluid TAKEN~melatonin TARRY~ground
 TRIVIAL~his VOMIT~green WAKE~the WISH WISH~BEAT WISH~KILL WISH~and WISH~would WORST WORST~CHEST about~CUT abus
 after~my after~~birth against alacran amputat~LIMB amputat~my amputat~~my am~CUT am~being and~FEVER and~SELF and~came
 and~green and~out and~~drop and~~fell and~~turn and~~will any~SIDE arms at~it a~~rope baby~~stop bad~~i been~TAKEN
 being~~abus bleed~~like blue~~lips boyfriend~~is brazo bullet~in bullet~~in bunch bust calient can~CUT can~WISH
 chatter chemical~~burn chemo~, chemo~FEVER clammy coffe~~ground cold~CONFUSED cold~LIMB consciou contraction con~MUCH
 cuello de~SELF de~~mas dicen did~, done~~liv do~~to drank~~bleach elephant el~HEART el~SIDE el~~corazon escalera
 estoy~SELF every~BREATH every~minut eyes~~roll finger~~off flesh~FAINT forgot~ASK forgot~~how guy habla hand~~went
 have~BEAT have~up hear~~voic hous~on injury insulina~~de in~BEAT in~EYE in~LABOR in~machin in~night is~WAKE is~night
 is~open is~plug is~way is~~drool is~~hit is~~plug is~~swell it~~up i~ASK i~BLUE i~HARM i~KIN i~he i~~breath i~~die
 i~~keep last~~messag la~LIVE left~~for life like~BREATH like~OTHERS marido me~~anymor me~~i mitad mi~~marido morada
 movement much~~insulin muy my~hav my~~epipen my~~whol nail~my need~~help never~~born newborn~~not nobody nose~FLOW
 not not~HEART not~POISON not~SELF not~SPEAK not~call not~today now~can no~CRY no~LIMB no~se no~siento no~~movement
 no~~siento numb~~on oil~my old~had old~not one~NUMB on~POINT on~~purpos out~cold out~~cold panal para perdiendo
 perdiendo~BABY pico~alacran piel pillow~FACE pillow~my plac pleas~~help popo pray pull pull~the punzada ran~SUGAR
 relief respirar~~bien rib~PAIN room~BACK sat~#89 saw~LIMB says~KILL seizur sepsi sever~~chest sexual sexual~BEAT
 shoot~up shoot~~up siento~ASK size~lemon sleep~~pill socket someth so~tir so~~tir spill~BURN spill~~boil stand
 stop~~shiver surgical teeth~chatter teeth~~chatter tengo~SUGAR tengo~~gana that~i the~MEANS the~PRESS the~~right
 think~~about third this~world this~~anymor this~~world through thump tia twitch~MUCH un~alacran un~~alacran up~bad
 up~green up~stuff up~~green urge urge~~to very vien voy~~a was~never was~the was~~never way~DIE way~out way~~out
 way~~too with~SHAKE would~be y~siento
+1.2 ,~#100 ,~CHEST ,~PREGNANT ,~ther ASK~no BABY~#100 BABY~SEIZE BABY~drop BABY~got BACK~BACK BEAT~HEAD BEAT~KILL
 BLOOD~to BLUE~FACE BREATH~and BREATH~cough BREATH~like BREATH~wors BURN~BELLY BURN~FAINT BURN~TARRY BURN~cigarro
 CHEST CHEST~BREATH CHILD~BREATH CHILD~FINE CRY~favor CUT~today DIE END~MUCH END~for FAINT~MUCH FAINT~TARRY
 FAINT~widow FINE~dose HEART~#200 HEART~#54 INJURE~BEAT INJURE~MEANS INJURE~NECK KILL~PARTNER KIN~not LABOR~PREGNANT
 LABOR~is LEAVE~LIMB LIMB~deform LIMB~no LIMB~wrong MOVE~SIDE MOVE~it MUCH~size PAIN~#25 PAIN~PARTNER PARTNER~KILL
 PARTNER~WAKE PILL~PILL POISON~y PREGNANT~PRESS SAFE~ASK SELF~morn SELF~night SIDE~DROOP SIDE~FACE SIDE~NUMB SIDE~de
 SKIN~BREATH SKIN~MUCH SWEAT~and TAKEN~SKIN TAKEN~by TAKEN~mas TAKEN~spit VOICES~say WISH~CUT WISH~WISH WISH~estar
 abdominal about~KILL about~~me aceit activ after~PREGNANT aide alarm~beep am~END am~~about am~~chok am~~fad and~WORST
 and~~my at~once at~~once a~BREATH a~MEANS a~~alguien baby~~drop been~PAIN been~SELF bg black~~widow bp~#300 break~my
 breath~~in brok~~in cama came~on cara check~out check~~out chest~~is cigarro concussion control~STOOL cord~~is cp~sob
 croup crush curtain~EYE cut~~again desd~la desd~manana desd~~la diaper~HISTORY el~y end~~it entir en~#54 en~~#54
 erection~#10 fad faint~~twic fell~~from fight friend~~is gasp gas~~y gave~MUCH god~SELF go~LIVE hav~ALLERGIC
 hav~strok heart-~~pill he~END he~INJURE he~~brok hostag hour hurt~~and into~LABOR in~and in~~chest is~BREATH is~do
 is~~an is~~unresponsiv i~DIE i~being i~enough i~fad i~sorry libr~low lightn load~MEANS lock~in logro look~MEANS man
 me~~quiero moms month~#104 mucha~~pastilla much~SUGAR myself myself~~again my~CHEST my~open negro nonstop
 normal~~dose not~BREATH not~FINE not~NECK not~VOMIT not~promis not~~doing not~~kick not~~pee not~~promis not~~safe
 now~. now~THROAT now~not now~~. no~estar no~logro no~~logro no~~reacciona offic of~~benadryl old~#104 old~BREATH
 one~after one~~after on~of on~still on~~her out~shower out~world padrastro padrastro~SELF padrastro~~me painful
 patient~FEVER perc perro plan~~my positiv~PAIN promis puedo~URINE puedo~~orinar puse quiero~~matarm reacciona
 red~streak red~~streak rip~PAIN sangrando say~my say~~my scald se~MUCH she~FAINT shoot~~myself shotgun si si~DIE
 sleep~~forever snak snak~LIMB snow sticky sticky~FAINT sticky~STOOL streak terrib them~~all the~from the~~head think
 this~HISTORY this~my thos tome torcida to~PARTNER to~~shoot to~~use tramadol up~LIVE up~of vecino voic~~say water~at
 went~EYE widow will~OTHERS with~MEANS with~OTHERS with~of wreck wrong~SUGAR y~FEVER
+1.3 #300~~#149 #54~de #54~~de ,~~hand BABY~to BEAT~PARTNER BLOOD~CLOTH BLOOD~TAKEN BREATH~END CHEST~SWEAT CHEST~in
 CUT~BLOOD CUT~LIMB CUT~los DROOP~FACE END~CUT END~SELF END~everyth EYE~HEAD HEAD~WISH INJURE~LIMB KILL~and KIN~MUCH
 LABOR LEAVE~LIVE LIMB~BURN LIMB~SWEAT LIMB~frozen LIMB~just LIMB~stuck LIMB~up LIVE~LIVE MEANS~for MUCH~body
 MUCH~morn MUCH~y NUMB~MUCH OTHERS~FAINT OTHERS~into PAIN~HEART PARENT~BEAT PARENT~BREATH PARENT~WAKE PARTNER~SELF
 POISON~FAINT PREGNANT~bad PRESS~CHEST PRESS~PAIN SELF~is SELF~proposito SKIN~SWELL SUGAR~CONFUSED SUGAR~says
 SWELL~THROAT SWELL~after SWELL~new TAKEN~MEANS TAKEN~days TAKEN~de TAKEN~el TAKEN~nail TAKEN~stair TAKEN~tramadol
 THROAT~SELF THROAT~no TRIVIAL~SELF VEHICLE~PAIN VOMIT~STOOL WAKE WISH~OTHERS adrenal after~ALLERGIC almost~KILL
 am~LABOR am~fad am~up am~~suicidal and~drop and~fast appendix~burst appendix~~burst are~BLUE a~SELF been be~a be~my
 bit~~me bp~~#89 can~anyth caught~~fire coagulo costilla cuchillo deliriou detien de~LIVE de~PREGNANT do~stupid
 end~~everyth esposo~~me existir feel~~numb fever~~#100 frozen~BLUE gana girl girlfriend goodby grunt gurgl guts
 hallucinat has~to have~and he~~beat his~FACE hoy~SELF infant insulina in~bed is~PARENT is~being is~~being it~~anymor
 just~END just~TAKEN la~BLOOD like~DIE morado mordio muerto my~DROOP my~turn my~~arms my~~grandma near~KILL
 near~~drown need~CRY noth~SELF not~is not~on no~BREATH no~detien no~~respira of~PARTNER of~PILL ojala on~a on~~a
 ox~#89 presion~~#300 proposito purpos respirar row run~of sangra saw se~suicidar se~va shiver slur sobredosi somebody
 someon~~is spray squirt stupid sugar~~#1000 sugar~~is tabl through~LIMB touch~SELF touch~~me to~LIMB to~one to~~back
 to~~one way~MUCH way~is y~FAINT
+1.4 #3~TAKEN #54~FEVER ,~and BELLY~STIFF BLOOD~PRESS BLUE~FEVER BREATH BREATH~sit CRY~CRY END~#1000 END~PRESS EYE~not
 FACE~FACE HEAD~CONFUSED HEART~shock INJURE~VEHICLE INJURE~WISH INJURE~at KILL~MUCH LEAVE~MUCH MEANS~WISH MOVE~LIVE
 MUCH~antidepressant NECK NUMB~waist PAIN~PREGNANT PILL~DIE POISON~BURN PREGNANT~HEAD PREGNANT~INJURE PREGNANT~LABOR
 SAFE~LIVE SEIZE~today SELF~anoch SIDE~SIDE SPEAK SUDDEN~EYE SUGAR~is TAKEN~#many TAKEN~KIN TAKEN~s TAKEN~than
 THROAT~PRESS WISH~NUMB afraid ahogando ambulancia and~is anticoagulant an~~ambulanc artery a~OTHERS a~date a~~bus
 a~~date bang~HEAD be bebe~~de being~BEAT be~NUMB be~with be~~with bleach~~in cada carro casa closet convulsion
 demasiada deserv desmay de~mes down~~the do~it do~~it drowsy exhaustion fluid fork get~~air glas~EYE got hav held
 herself he~MEANS hous~BURN incision~pus in~FACE is~into is~like it~up i~~collaps keton keton~high kick~~sinc
 lastimarm lo load manden many~~pill me~~desmay mother~~is nobody~to not~#10 not~FACE not~SIDE not~URINE not~~walk
 no~~para of~~tylenol over~~#1000 oxigeno pase pistol pupil purpl sentido se~~esta shock spurt stab struck
 struggl~BREATH sudden sunken tengo~HEART the~and to~POISON trach tree uneven up~BLOOD wall way wild with~~fever
 with~~life y~BLOOD
+1.5 ,~SWEAT BEAT~CHILD BLOOD~through BREATH~no BURN~END CHEST~PRESS CHILD~NUMB DIE~be DRUG END~END END~bike END~i
 END~so FAINT~cold FINE~LEAVE HEAD~PAIN KIN~BREATH LEAVE~NUMB LEAVE~no LIMB~FEVER LIMB~drag MOVE~SHAKE NECK~lock
 PAIN~of POINT~LIVE POINT~OTHERS POISON~SELF PRESS~#300 SAFE~PARTNER SELF~tonight STOOL~TARRY SUGAR~#54 TAKEN~LIMB
 WISH~DIE WISH~am WISH~out about~MUCH amputat am~alon and~~bleed an~CRY blad bp~~#300 came~out came~~out caught
 cold~SWEAT cold~~sweat cort~~los de~~parto equivoqu excruciat face~~with feel~~my floppy forc for~LIVE fui funeral
 glas gun~~in gush had~BABY happier into in~TAKEN is~FLOW is~~hurt i~DRUG i~PAIN keep~~going lado manana my~~drink
 nail~through nosebl~#54 not~up not~~mov no~SAFE no~URINE no~salir no~tragar no~~puls onto pistola puk quitarm~LIVE
 recien ris saliendo salir sav~PILL section sh shadow sleepy slic~~my smash soft start~CUT start~~cut stuck~THROAT
 suicidar tarry tengo~MEANS the~~pain tore to~~myself tragar trago tv~tell uncontrollab vientr vision vomitando voy
 went~LEAVE went~~off
+1.6 BABY~out BLOOD~PREGNANT BLOOD~like CONFUSED END~you EYE~END FACE~SWELL HEAD~WORST LIMB~work MEANS~SELF MUCH~DRUG
 MUCH~dose PAIN~SIDE PAIN~bad PILL~BEAT POISON~in PRESS~LIMB SAFE~my SELF~FACE SELF~jump SKIN~FAINT TARRY~FAINT
 WISH~FAINT WISH~jump WISH~para after~new aliv am~~plan asleep~END asleep~~forever ataqu been~~shot calentura
 clonazepam cloro clot cortarm dka do~on estoy~BLOOD estoy~BREATH ex~~brok ground gunshot has~~gun hav~BABY he~SELF
 hid hiv~~and if~~dead inhal matarm morirm my~tonight my~tri my~~goodby nephew newborn~~has nitro nod no~WAKE
 pacemaker pleas~CRY rapid rattlesnak relaps relaps~CUT rip sickl sickl~crisi sight site someth~my spleen teniendo
 testiculo tongu~~is turn~~black vida vise vomita was~BEAT
+1.7 ALLERGIC~SWELL BABY~com BEAT~out BLOOD DRUG~my FLOW~CLOTH INJURE~PREGNANT MOVE~i POISON~EYE SEIZE SELF~BEAT
 abusaron abusaron~SELF am~~hav angina assault bat bb bulg chest~~hurt eclampsia ectopic estan falta~respiracion flesh
 gasolin hueso inject is~~#104 is~~like i~~faint klonopin lost~consciousnes lost~~consciousnes maker move not~STOOL
 peni puke se~CUT sigo soga stick thrown todo tragu we~HEAD worry~SELF
+1.8 ALCOHOL END~FACE HEART~PRESS KIN~CUT NECK~STIFF VOMIT VOMIT~BLOOD am~BREATH aneurysm being caught~BURN deform
 drag epi estar got~~shot hinchada labio labour llamen lung morir my~~newborn nauseou noth~for not~home novio no~LIVE
 pads passiv pierna pulmonary roncha saddl sav smother thigh thing touch unconsciou us vomit
+1.9 BABY~NUMB BREATH~#89 LIMB~FAINT POISON~leak STOOL~FAINT WORST~PAIN adderall alta attempt como cortando creo
 despertar gas~~leak god hemorrhag i~push los~EYE might miscarry not~SAFE not~i no~HEART respira scrotum strangl~~me
 toes with~FEVER
+2.0 BABY~BLUE FACE~DROOP FEVER~#110 FLOW SUDDEN abrupt consciousnes dehydrat de~~mi doom dts inconscient i~BABY
 kidnap liquido meningiti ojos paramedic ruptur smell~POISON world
+2.1 BABY~BREATH LEAVE~SELF LIMB~out SUGAR~#1000 TARRY~STOOL drunk ill nacido never~born not~BEAT rap repent
 unresponsiv vivir
+2.2 beba bitten eaten fits lodg mangl neonat preemi urg voc
+2.3 SKIN~yellow convuls copperhead molest moneda
+2.4 MUCH~BLOOD MUCH~SUGAR TAKEN~POISON carta hemorragia miedo sangr taken
+2.5 fetu
+2.6 agua eyeball
+2.7 gobbl
+2.8 electrocut
"""
_TOPICS = """
anaphylaxis ALLERGIC SWELL THROAT alergica allergic big blew cacahuat camaron cashew cerrando cierra dio epi epipen
 everywher garganta grav hincha hinchada hincharon hincho hiv hoars labio lemon lengua lips peanut pico reaccion
 reaction roncha salieron se shellfish shut sting stung swell teniendo throat tighten tragar una used wear welt
bleeding BLOOD CLOTH FLOW amount amputat artery bleed blood bright butt chop clot coagulo com debil deep deja detien
 di ends extraction faucet glas golf ground gush guts hace heavi hemorragia hemorrhag herida hice incision llevo mucha
 negro nonstop nosebl para popo pour saliendo sangr sangra sangrando sangrar site slip spurt squirt sticky stop
 surgical tar tarry through toilet tonsil towel vagina wher
breathing BREATH able air aire albuterol anyth awful bar bathroom blue breath calf casi chicken chlorin counter croup
 cuesta draw empty enough even few fight finish full gasp get gets grap gurgl hungry inhal lay leg lie lodg lung lying
 meat o2 ox oxigeno oxygen pant piec plug problem pulmonary rapido rattl respiracion respirar sat sentenc shallow sit
 size spit spo2 still straw struggl stuck trach wheez wors
chest-pain CHEST HEART PRESS SWEAT ache acros act ahora aneurysm angina aprieta arm attack bear blad bother bpm brazo
 breastbon calm cardiac chest clammy constant corazon cp creo crush dando deal desmayar devic discomfort dolor drip
 duel dull elephant feel fir flutter frio fuert grab hav heart hr icd infarto izquierdo jaw lighthead like manana
 middl muy nauseou nitro nitroglycerin pacemaker pain palpitation pecho plus pound presion puls punzada quita radiat
 rate rip shock shovel siento sink snow sob squeez stent sudor sweat symptom thump tightnes tore twenty un vise whil
cry-for-help CRY alon ambulancia ayuda consciou crisi doom emergencia es fad favor grey hospital llamen manden morir
 muriendo need nos paramedic pleas potassium preeclampsia send sickl someth terrib wrong
diabetes #1000 SUGAR VOMIT abov adrenal alta azucar bajo bg come confundida confundido dka equivoqu fruity fue
 glucagon insulina juic keton lo monitor puk puke straight thirsty vomito
harm-to-others OTHERS VOICES alguien angry balcony bomb bring dicen five gana god guns hacer hacerl him ill implant
 las man matar mate mean might offic pictur plac say shook shoot smother snap somebody stab tell them they thought tv
 vecino voc voic voy
infant BABY BLUE CHILD ahogando azul bb beba bebe bulg calentura child convulsionando costilla couch cri diaper
 dormido fetu flar floppy grunt hot infant mes moneda month morado nacido neonat nephew nois old onto panal preemi
 pull puso recien respira ribs scream sleepy soft sunken tabl temperatur tile turn vomita
infection #104 #110 CONFUSED FEVER NECK SHAKE chatter chemo chin confus cuello dedo deliriou drowsy fade febril fiebr
 flesh infect luz mancha meningiti morada neck ooz port post pres purpl pus quick rac rapid sepsi septic shak shiver
 socket spleen spread stiffnes streak temp temperatura transplant uncontrollab very
injury BURN EYE HEAD INJURE LIMB aceit acid alacran anticoagulant bat bent bigger bike bit bitten blister boil bone
 bullet bust cabeza calient car carro caught cayo chainsaw cloth concussion copperhead curtain deform degre drown ears
 electric electrocut escalera exhaustion eyeball fallen fingertip fire firework forehead frostbit got greas gunshot
 head hirviendo hueso injury insid ladder lake land lightn machin mangl metal mordio motorcycl near now off oil ojos
 open outlet pan pegu perro piel pok pool punctur pupil quemo rattlesnak remember saw scald scalp see shadow skin
 smash snak splash split steam stick struck thinner third thrown toes tub vomitando warfarin widow window wreck
poisoning ALCOHOL DRUG MUCH POISON TAKEN acabo accident adderall adhd alcohol all ambien ammonia antidepressant
 antifreez aspirin ate beep benadryl berri bottl bugs bunch cabinet caja carbon chew cleaner clonazepam cloro co
 demasiada detergent detox dizzy dos doubl drank drunk dts eaten entero entir fentanyl four frasco friend fum gasolin
 gave girl gobbl gummi guy hallucinat heart- heater heroin huf husband' inject instead insulin into klonopin lamp
 lithium magnet many medication medicin methadon mezcl mistak mix moms monoxid mushroom nina nod novolog od once
 overdos paint pasado pase pastilla patch perc pesticid pila poison pop puse rat remover slow sobredosi spray sup
 swallow taken thc tim toda tome tomo took trago tragu tramadol tylenol unit weird whiskey wild xanax
pregnancy #54 KICKING LABOR PREGNANT agua along apart baseball cada cinco contraccion contraction cord desd eclampsia
 ectopic embarazada embarazo estoy felt fluid fuent giv labour leak liquido min minut miscarry movement movido pads
 parto perdiendo postpartum pregnant quiet rib rompio salen section semana sid umbilical veo vien water y
self-harm CUT HARM against arms becaus been cigarro cortando cortarm corto dano each herself himself lastimarm lighter
 mal myself otra parar pick promis proposito punish purpos relaps sentir sh sigo slic teen tempt thigh til time urg
 urge vena wall
severe-pain BELLY GROIN WORST abdominal agony area bad bel bladder bowel brown burst caminar como control dehydrat
 dura estomago excruciat groin hard hora horribl hour hrs insoportabl legs loss orinar orino painful panza peed peni
 pierna poop rigid ris ruptur saddl scrotum stuff terribl testicular testiculo twist vientr vomit waist yellow
stroke #300 DROOP FACE MOVE NUMB SIDE SPEAK SUDDEN abrupt balanc boca body bp caida came cara cerebral clumsy corner
 crook cuerpo dark derecho derram dormida drag drop explod face fork gibberish golp habla hablar hand happen headach
 jumbl lado levantar lopsid lost mano media mitad mouth move mover nonsens not nowher numb ojo one other page peor
 perdi recogniz repent sens shad side sight slur speech stand strok sudden talk ten then thunderclap tia torcida
 uneven vision vista weak went wif word worst
suicide DIE KILL LIVE MEANS NOTE POINT WISH activ aguanto ahead aliv already aqui around attempt be birthday brain
 bridg burden carta count dead death decid deserv despertar dias dice die disappear end estar estaria everybody exist
 existir forever funeral futur garag go goodby happier have heaven hermano honest hop hopeles i intent just lap life
 lin liv load longer look made maker matarm mato matter mejor messag mind morirm muert muerta muerto no nobody noos
 noth ojala own painles passiv pensamiento pensando pistol pray queria rather razon ready relief sav sentido shotgun
 si soga sorry stupid suicidal suicidar suicidarm suicidio thing think tied todo tonight track tree truck ultimo unsaf
 using vale vida viviendo vivir way ways without world would writ written wrot yo
unconscious FAINT KIN SEIZE WAKE abuelo answer ataqu cama chair collaps conocimiento consciousnes convuls convulsion
 dejo desmay desmayo despierta faint father fits flip floor found grandpa hijo hoy inconscient kitchen logro out
 proper reacciona respond roll row seiz seizur she son unconsciou unresponsiv wheel woke yr
violence BEAT PARTNER SELF abus abusaron afraid ahorcar aide amenazo assault being belt boyfriend casa closet con
 cuchillo domestic estan forc fui girlfriend golpea golpeo he held hid home hostag hous husband kidnap last let ll
 lock marido me miedo molest novio outsid padrastro pareja pega pego pistola put quiso rap rough salir sex sexual slap
 someon spik stepdad threaten toca touch traffick try us violaron
"""
WEIGHTS: Weights = weights_of(-1.4, _WEIGHTS, _TOPICS)
