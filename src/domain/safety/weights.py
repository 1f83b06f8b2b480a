"""What `python -m tests.labelled.safety.learning` learned; not to be edited by hand. Data only.

Each row begins with a weight and names what has it (see `likeness`): a word or a notion, `a~b` two of them
near one another, `a~~b` two words next to one another. In the second table a row begins with a kind of emergency.
"""

from domain.safety.likeness import Weights, weights_of

LEARNED_FROM = "23b5a49af0d1764b"
"""Which sentences these weights were learned from: a test fails when they are others."""

_WEIGHTS = """
-3.8 lol
-3.2 #many allergy
-3.0 clas
-2.9 sunburn
-2.8 exam late yoga
-2.7 flyer medicar test water-
-2.6 diet food hair paperwork servic tea
-2.5 ADMIN carb exercis jam movi or scan sore
-2.4 #2100 deni knee laugh no~KILL park photo pizza tips vaccin
-2.3 dea dl does paper pt refill thermometer tick tuesday yes
-2.2 DIE~de END~SUGAR SELF~LEAVE app clia debt friday gassy list mbi not~PAIN prep prid question rang regard resolv s
 shav st sticker
-2.1 DIE~of anos attach b boot bump busy calori check chocolat claim coffe constipat different gym lbs negativ
 not~KILL on~call safety sinus sneez soap stag stitch~out train uchenna vin water~in weight
-2.0 book candy can~~i cast cpap cute d eczema gum hey id interpreter kegel label lice lump medicaid mercy no~HARM
 number play pric sent shar sling stamp t12 thursday toe west
-1.9 #25~, BEAT~snooz CHILD~TRIVIAL FINE MEANS~CUT PILL~SIDE alergia allergi can~i cholesterol cours crack cros dat
 do~KILL expir flu gums health heel insta joke keto los~de mask menopaus monday nervou no~PAIN no~tengo no~~tengo
 period poquito reflux salt scor sensor shap sinu snooz sorenes the~leak updat up~~the vitamin w weigh www
-1.8 #1 1st 4th BURN~calori HEART~strok LEAVE~FEVER MEANS~BURN PARENT~had PILL~for PILL~together SUGAR~#110 TAKEN~his
 VOMIT~out account burp can~eat chang chees cook correo cream dry escitalopram foley gave~~me heart~~strok if~~my
 insan in~MUCH it~~here i~if june labor llamo mail mary milk mosquito no~BLOOD panic rais read~#110 replacement rx
 seen spr survey therapist therapy toxic warn well year
-1.7 #100 ,~BELLY BLOOD~dry BREATH~#100 CUT~FINE DIE~for EYE~you HEART~#69 HEART~ASK PAIN~HISTORY SELF~PILL SKIN~my
 TAKEN~gum VOMIT~the WAKE~OTHERS alway analisi attack~~of attend bad~BREATH bles bmi brac charg chest- clinic@hotmail
 computer contact cormac coupon cut~~the dairy dec dentist diseas donor email gluten haha handout his~PILL if~my
 in~~pain is~~kick itch it~again i~same i~~take jack kne licens may medical moody my~need never~SEIZE november
 novocain no~falta oct out~PILL papel puls~~#89 rep result ride scal school see~~you slept strip study switch tir
 to~ADMIN trainer ty weather wednesday wing workout yet
-1.6 #100~and #149~#89 #54~#54 2nd 3rd ASK~mean BEAT~ALLERGIC BELLY~growl BREATH~LEAVE BREATH~PET CHEST~SAFE
 CHILD~fight DIE~to FAINT~of HISTORY~in LIMB~KILL LIVE~on LIVE~with MOVE~ADMIN NOTE~for TAKEN~HISTORY VOICES~the
 about~~my acne almond and~rest and~~rest as ate~~too bad~BLOOD bp~~#149 bruis~LIMB bug caffein canada can~you cap
 care caus cc cherry click crutch deadlin deni~WISH dental dormir do~need do~you do~~you dying~~to exampl excit faith
 first fmla form for~PILL grad great growl h heal healthy hit~~the hot~flash hot~~flash irritat joy kids~~are mcg
 member menier metformin migrain ml monitor~#200 my~#54 my~run my~~knee not~in org pa percent pill~~left puffy recall
 rice roll~END roll~~over runny shoe sn snack sometim splinter stab~~at tard temp~~#100 tenni than~DIE thes the~has
 the~~shot tomar tos to~~someon up~#10 urgent vacuna vein video vo was~i water~~birth wed winter withdrawal
 with~~warfarin
-1.5 #1000~#300 #2 #300~~#300 ASK~long ASK~you BEAT~at BREATH~SPEAK BREATH~my BURN~from BURN~notic CHILD~his DIE~por
 END~ear END~subscription KILL~for KIN~his LABOR~de LIMB~TRIVIAL PAIN~feeling PARTNER~and PARTNER~snor POISON~for
 PREGNANT~surgery SAFE~to SEIZE~CHILD SHAKE~from SWELL~. TAKEN~ALCOHOL TAKEN~two TAKEN~vitamin a1c addres and~FINE
 and~HISTORY and~nauseou a~cold a~~cold basil ben blood-~draw blood-~~draw btw by~mosquito case clinic colleg
 contraccion~~de cooki cross deductibl doc dr energy feeling filler for~PAIN fun gauz how~~long johnson killer la~PILL
 la~por less lift losartan mad massag mayb medicina me~~the mrn muero~~de my~step my~~step needl nerv no~END no~FAINT
 no~las numero on~MOVE on~~hold pass~~the pill~~bottl pitch pollen por~cafe printer r07 restles~LIMB restles~~legs
 ring rush safe silver si~una skip smok sprain stapl~out strep stres stuffy su subscription sunscreen swallow~~his
 that~work the~SWELL the~gym the~~gym this~WISH titer today~BABY traffic turn~yellow una~de un~TRIVIAL vinegar wait
 washington watch which with~ALLERGIC ya~LEAVE yogurt your zoom
-1.4 #1000~#1000 #1~WISH #200~#89 #25~~#54 #54~~#54 ,~SAFE ADMIN~out ALLERGIC~on ASK~my BABY~ya BLOOD~gums BREATH~easy
 BURN~at CHILD~crayon CHILD~will CRY~my CUT~out END~ALLERGIC FACE~chap FAMILY~HISTORY FEVER~HISTORY HEART~my
 HISTORY~chemo KILL~in LIMB~after LIMB~brac NUMB~with PARTNER~with PILL~becaus PILL~morn SEIZE~of SELF~HEAD SELF~SUGAR
 SELF~home SELF~ya SHAKE~after STIFF~PILL TAKEN~crayon VOMIT~old again~ASK and~#1000 and~~#149 anniversary appetit
 athlet aunt a~~baby back~~pain battery bebe~~ya bleed~~stop brand breathles breath~~easy broken cake cansancio center
 chap cheer claritin climb color company cost counselor cramp~~in crayon crema cyst deni~KILL deni~PAIN deni~~suicidal
 de~cansancio de~hambr de~~cansancio de~~hambr edge el~tien eyelid final florenc french fri gave~SELF glass got~it
 got~~it gracia griev gut hago~si hago~~si hambr hat have~FAINT headach~~after heart-~monitor hurt~~when io ios
 is~LIVE ivy i~chew i~get i~laugh i~miss i~~miss letter~~for lisinopril login made~SELF made~~me mak~SELF mak~~me
 mexico me~~a me~~la mild muero~~por muscl my~URINE my~funny my~hair my~way my~~hair my~~messag my~~old my~~rash
 nebulizer need~about not~hav not~the not~~hav not~~in no~CHEST oak of~WISH of~as on~INJURE pap peso plat prescription
 rodilla rope~~burn serial se~acabo she~SPEAK she~my short~on siento~LEAVE siento~~mejor stat stress temp~~#104
 the~day the~today the~~day today~and today~~and too to~switch to~this to~~quit to~~switch trivedi turn~~yellow
 tuve~~convulsion una~ADMIN una~vez una~~vez un~~poquito upload up~now vez vs was~#10 we with~new worcester
-1.3 #10~~#54 #149~~#89 #1900 #200~. #25~#25 #89~HEART , ,~FINE ,~LEAVE ,~lock ,~try ,~~want . 31st ADMIN~hour
 ASK~does BABY~INJURE BEAT~a BEAT~on BEAT~the BELLY~after BELLY~button BLOOD~on BREATH~ADMIN BREATH~nariz CRY~ADMIN
 CUT~TAKEN DRUG~reflux END~#54 END~to EYE~drop EYE~twitch FACE~dry FACE~twitch FEVER~END FINE~now HEAD~END HEART~#100
 HEART~nurs HEART~the KILL~i KIN~VOMIT KIN~has KIN~on LABOR~hour LIMB~el MEANS~my MOVE~BURN PAIN~at PARENT~HEART
 PILL~like PILL~this SAFE~SKIN SELF~END SELF~MUCH SELF~sleepy SELF~tien SUGAR~but SUGAR~pens SWEAT~the TAKEN~HEART
 TAKEN~dos THROAT~PAIN THROAT~on WISH~con about~~the acid~~reflux aid ambulat am~POINT am~today am~~dead am~~drown
 and~DRUG and~~nauseou and~~tir antibiotic april art arthriti aug a~at a~bug a~~que baby- below bel~~button best c
 can~come can~~you card cardiologist cita coat cod cold~PILL congestion covid crohn cut~~down cut~~out danger date~#3
 do~MOVE e eggs embarrass en~trabajo epilepsy epley er esta~PILL eye~~drop eye~~twitch fell~~asleep find~a find~~a for
 for~work for~~work fram free gadson hip holter hurt~~her icd~~#10 if~TAKEN ins instruction insulin~~pens in~#10
 in~#2100 in~BACK in~room in~wait in~~#2100 is~#100 is~PREGNANT is~from is~noth is~ther is~~good is~~noth i~outsid
 i~~get jackson job just~SKIN khoury kick~~the leg~~cramp low~HISTORY lump~LIMB meal me~~siento me~~sleepy mil mini
 mold mood my~break my~morn my~you nam nap necesito~SELF need~the need~~the never note not~no not~~respond
 not~~suicidal no~FEVER no~SEIZE no~troubl no~~, no~~bleed no~~troubl o of~~suicid oh on~flight out~~the p pain~~is
 party pens phas physical poop~~is recip respond~~to said~no said~~no shot sincer snor social strok~of strok~~of
 summary swallow~~my sweet take tast teeth tengo~por that~~work the~CLOTH the~patch the~steroid the~~patch
 the~~steroid thyroid tickl toenail to~TAKEN to~by used~~to uti uti~again vacation was~#25 was~~#10 watch~says
 watch~~says went~away went~~away whit why yay ya~PAIN
-1.2 #1000~#149 #1000~~#300 #100~~and #104~HISTORY #10~oz #200~~. ,~pleas ,~work ,~~how ,~~just ,~~took ADMIN~manana
 ALLERGIC~to ASK~call BABY~MUCH BABY~jaundic BEAT~this BELLY~WISH BLOOD~TRIVIAL BLOOD~the BLUE~hair BREATH~now
 BREATH~the BURN~out CHILD~at CHILD~on CRY~a CUT~PILL CUT~con CUT~some DRUG~of END~PILL END~up EYE~every FAINT~dat
 FAINT~kidney FAINT~on FAINT~ston FEVER~INJURE FEVER~TAKEN HISTORY~covid INJURE~LEAVE INJURE~again KILL~was KIN~de
 LIVE~in MEANS~of MOVE~at MUCH~big PAIN~his PAIN~is PARENT~OTHERS PARTNER~at PET~TAKEN PILL~PREGNANT PILL~applesauc
 PILL~stuck POINT~at POISON~ivy PREGNANT~. SELF~PREGNANT SELF~TRIVIAL SELF~es SELF~lol SELF~siento SELF~some
 SPEAK~nurs STOOL~green SUGAR~#149 SUGAR~#300 SWELL~on TAKEN~WISH TAKEN~on WISH~INJURE acidez albuterol~, albuterol~~,
 all~~morn am~home and~LEAVE and~both and~together and~~cough and~~have anxiety applesauc are~dry are~with arm~~over
 at athlet~LIMB atorvastatin availabl awak away~PILL a~CHILD a~~littl a~~shot b12 b12~#1000 b12~~#1000 bees befor
 be~of biopsy bring~MUCH build bullet~for burn~~from call can~make can~through charity cheek chili clean~POISON
 could~DIE county count~as count~~as crib cuanto cuenta de~CHILD diaper~SKIN diaper~~rash dinner doctor do~OTHERS
 do~another drank~~the dream drew drew~BLOOD drew~~blood driv drown~~in e78 ear edibl effect electric~FINE el~ADMIN
 error este explod~with explod~~with f32 fast~SUGAR fell~~off fever~~brok for~BABY for~now from~of from~~coffe game
 grew hago~SELF hashimoto healthr hear~test hear~~test here he~BLOOD he~FAINT he~~kick hiccup hit~~with hope hous~~,
 humira if~ever if~it if~to if~~it inr in~colleg in~today in~~cold in~~colleg ip is~PILL is~scratchy is~water is~~#100
 is~~down is~~sore is~~too iud i~ALLERGIC i~befor i~bring i~never i~ring i~~crush i~~type i~~used jaundic kit latric
 la~PREGNANT la~cuenta la~~cuenta la~~pastilla la~~rodilla legal leilani like~after like~alway live~~in lost~VOICES
 lost~~my love mr murder my~account my~away my~cold my~diet my~driv my~play my~yesterday my~~diet my~~insuranc my~~pee
 my~~prescription my~~shot name nariz need~a need~anyth need~do need~~a net new nobody~the not~troubl nov no~, no~of
 no~the no~today no~~chest nurs~was nyquil of~needl of~~needl ohio old~PILL on~chin on~tooth overdos~~of overdos~~on
 oz patient~is pic pies pillow pink~EYE pink~~eye poison~~ivy program quay quoc recommendation rehab remind reminder
 remind~SELF remind~~me replac report retir rubber run sertralin shampoo sharp~~pain shift should~~i sick~of
 sinc~~covid slept~~#10 sodium sound spot~on spot~~on start~PILL sueno summer sun~BURN sun~~burn surgeon s~INJURE
 tantrum tengo~MOVE tengo~ni tengo~~grip that~SELF they~it the~but the~rang the~says the~team the~vaccin the~~vaccin
 the~~wait this this~ADMIN took~~#2 too~~big to~ASK to~center to~know to~~swallow trabajo travel tremor un~por un~y
 up~TRIVIAL visit wait~to wash was~HEART was~~#25 went~~from what~~are what~~does wheelchair without~~my would~know
 xray year~~ago you~a you~tomorrow
-1.1 #1000~#many #1000~PAIN #1000~on #1000~then #1000~~#149 #100~HISTORY #10~~oz #149 #149~#200 #200~#300 #200~~#89
 #25~unit #25~~#25 #25~~unit #3~#1 #3~#10 #54~, #89~#89 ,~OTHERS ,~old ,~~old ,~~right ALLERGIC~expir ASK~#25 ASK~know
 ASK~on BABY~hiccup BACK~again BACK~out BLOOD~END BLOOD~FINE BLOOD~has BLUE~cros BREATH~mask BURN~ASK BURN~TRIVIAL
 CHEST~END CRY~with CUT~CUT DROOP~my DRUG~for END~chemo FAINT~curtain FEVER~vaccin HEAD~from HEAD~my HEART~of
 HISTORY~HISTORY HISTORY~SELF HISTORY~sunday INJURE~HISTORY INJURE~TAKEN INJURE~asleep KILL~LIMB KIN~start LABOR~of
 LEAVE~with LIVE~sano LIVE~the MOVE~FINE MOVE~after MOVE~mil MOVE~tir MUCH~ALLERGIC NUMB~sit PAIN~. PAIN~LIVE
 PAIN~THROAT PARENT~#100 PARENT~un PARTNER~LIMB PARTNER~i SEIZE~PILL SELF~SKIN SELF~al SELF~llamo SELF~tos SELF~up
 SKIN~from SKIN~it SWELL~at SWELL~by SWELL~in TAKEN~#2 TAKEN~la TAKEN~morn VOMIT~HISTORY VOMIT~after WAKE~for
 WISH~SPEAK WISH~sano a1c~#10 adam aetna after am~work and~PREGNANT and~sensor and~~chill anymor aoif are~KILL
 are~TAKEN are~~kill as~a as~~a at~gym at~is at~pric ayer a~LEAVE a~PREGNANT a~cough a~nap a~nurs a~or a~~cough a~~nap
 a~~sore baby~~will bandaid batteri bayani been~PREGNANT be~the bles~you bles~~you blue~~cros bra braxton braxton~hick
 braxton~~hick bueno bueno~dias bueno~~dias but~now by~ADMIN by~at ca call~if can~an cast~LEAVE cat chang~HISTORY chat
 colon compression continu could~~sleep cramp~~are cri~a cup daughter~~is death~~of del de~PRESS de~ayer did~get died
 dizzy~~on droopy drop~a drop~~a drov duerm~LIMB end~~my epipen~~expir esposito exhaust explain f fast~~sugar
 feel~~tir filler~SWELL filler~~swell fit~~of flew from~ASK from~PILL from~SELF general generic get~on giv~up giv~~up
 got~with grandmother~~had grip gun~~hand haddad had~~seizur happy heimlich he~tenido he~~tenido hi hick hijo~~se
 hospital~bag hospital~~bag if~possibl inhaler in~BABY in~FINE in~after in~box in~from in~~his ir iron is~again is~due
 is~~a is~~due is~~urgent it~LIMB it~with i~HISTORY i~VOICES i~~hope kill~~someon knock~SELF knock~~me later la~,
 la~vacuna la~~vacuna lb light log~in log~~in lost~my lump~my m54 mac make~SELF make~~me mama marathon mas~sano
 mas~~sano me~~dizzy me~~home me~~llamo moco mrs much~i myself~~and my~#100 my~alarm my~chin my~doctor my~dry my~exam
 my~goal my~test my~~chin my~~headach my~~inhaler nestor nice noth~~help not~PILL not~SWELL not~of not~yet no~chang
 no~el no~he no~ir no~or no~~chang no~~fever no~~thought offic~~hour of~HISTORY of~not okay oliv oliv~oil oliv~~oil om
 on~PREGNANT overdos~~in pale paso passport patient~~is peloton pend pero pharmacy pill~~make pleas~ADMIN proof
 pump~suppli pump~~suppli quit~~smok rash~~on rate~on record remov restles sale sampl scar~~itch script seed
 sensor~not seriou she~had she~~had show~#1000 show~~#1000 sinc~~sunday small sore~~throat speak splint ssn
 stress~about stress~~about suppli swallow~~the s~SPEAK s~~speech telehealth tenido then~FAINT they~said they~~said
 the~FAMILY the~VEHICLE the~albuterol the~pleas the~sun the~tonight the~tube the~video the~~inhaler the~~medication
 the~~sun the~~swell the~~video this~~form thx tome~~la too~~tight total to~blood- to~on to~with to~~cancel to~~death
 transmitter treatment trip troubl~PILL tsh tuve~SEIZE twic~~a until un~la updat~my updat~~my ups up~~twic urin
 version vertigo viru walker was~#89 was~~a water~break week~~and weight~~#300 wher~i wildfir with~ADMIN with~cough
 work~out work~~out would~~i x2 you
-1.0 #1000~~#1000 #100~on #100~to #100~~to #10~a #10~~is #149~#300 #149~today #200~on #200~the #25~#1000 #25~SIDE
 #2~#10 #300~#1000 #54~~, #69~TAKEN #many~and ,~ADMIN ,~SIDE ,~bruis ,~check ,~in ,~sad ,~two ,~worry ,~~clean ,~~no
 ,~~stop ASK~WISH ASK~a BABY~LEAVE BABY~come BABY~spit BABY~through BABY~up BABY~will BACK~HISTORY BACK~SIDE BACK~a
 BREATH~away BREATH~they CHEST~MOVE CHILD~are CHILD~has CHILD~not CRY~contact END~ASK END~SKIN END~becaus END~minut
 FACE~BURN FACE~from FINE~after HEAD~again HEART~goes HEART~number HISTORY~had HISTORY~has HISTORY~november INJURE~bed
 KILL~prevention KIN~it KIN~play LEAVE~PREGNANT LIMB~WISH MEANS~, MOVE~END MOVE~LEAVE MOVE~of MOVE~well MUCH~EYE
 MUCH~by MUCH~night MUCH~pleas MUCH~recall NECK~after NECK~the NUMB~for PAIN~LIMB PAIN~la PET PILL~as PILL~mak
 PILL~night PILL~through POISON~was PREGNANT~clas PREGNANT~tir PRESS~MUCH SAFE~. SEIZE~TRIVIAL SEIZE~as SEIZE~i
 SELF~#149 SELF~at SELF~celular SELF~email SELF~matando SIDE~effect STIFF~the SUGAR~#200 SUGAR~at SUGAR~befor
 SUGAR~was TAKEN~ADMIN TAKEN~at TAKEN~away TAKEN~juic TAKEN~mcg THROAT~cough TRIVIAL~i VOMIT~a VOMIT~once accession
 ach afraid~~of after~dairy after~lunch after~run after~~dairy after~~lunch and~~blue and~~need anesthesia any~to
 an~ALLERGIC arabic are~FINE asthma as~alway as~~alway at~EYE auth ayuna a~SIDE a~about a~muscl baby~~sleep band bao
 been~on behind benign be~~the bien bin bin~rashid bin~~rashid biopsy~benign black~~stool bleed~~is block blood-~type
 blood-~~type booster both~have bracelet breastfeed breastfeed~PAIN breastfeed~~hurt breath~~away breath~~through
 bring~PILL bring~~all burnt burn~~, burn~~the but c5 c5~c6 c5~~c6 c6 cafe camp can can~PILL celular check~my
 check~~my chinedu chok~~up cold~at cold~my colonoscopy cpr crim crown ct cvs date deal desk dexcom~INJURE
 dexcom~LEAVE de~derram de~risa dieta die~~of distefano doctora dose do~BABY do~tell do~~if drain drank~~a drop~~my
 duel~~la easier emergency~~contact enough~to en~ayuna en~~ayuna esta~matando esta~~matando esto estoy~~embarazada
 fast~#110 fee feet~~at flow~#1000 fly for~CHILD for~lol for~~sleep from from~MOVE from~TARRY ft g0438 gain goal
 goodby~~to got~~hit go~the grind hair~loss hair~~loss half~~a hand~~shak have~PAIN headach~~from heartburn
 heart~~goes heart~~number hello high~PRESS history http http~, http~~, if~~the in~CHILD in~NECK in~his is~#many
 is~cover is~same is~under is~zelenko is~~me is~~peel is~~ther is~~wors it~~a i~cold i~home i~skip i~work i~worry
 i~~bruis i~~go i~~hear i~~quit i~~use jin kawasaki kawasaki~in keppra kill~~for kill~~me kind knee~~is la~ayer
 lexapro light~after like~SELF like~~the log lower lunch ly mak~my mak~sleepy mak~~my march matando meeting me~~at
 miss~my miss~~my mi~~esposa mole mon montelukast mon~fri more mri much~with muero murio~de murio~~de music mychart
 my~allergi my~died my~password my~phon my~~allergi my~~dead my~~feet nail~and need~MUCH never~had never~~had news
 nick nightmar not~FAINT not~about not~cover not~eat not~through not~~cover not~~think now~no no~MUCH no~~. no~~seizur
 of~WAKE of~up of~~not of~~self of~~sleep ok ok~~with on once~a once~~a on~keto on~new on~screen on~stair on~that
 on~tuesday on~~stair on~~tuesday out~thursday pain~~from pangilinan paracetamol password pediatric per phon phon~#300
 pico~un pico~~un pill~~becaus plan~~, pleas~my policy policy~no policy~~no portal prevention puedo~ADMIN puedo~con
 pull~muscl puls~~#69 rashid read~#54 recheck recheck~in recheck~~in recommend referral resultado retainer risa
 romberg room~ADMIN rosalind run~MUCH safe~~. same~PILL same~alway sano sat~~on scab she~a shoot~email side~~effect
 sight~~of sinc~~november sin~~aire sister~~has sleep~~through smell~the soccer soup so~far so~~far ssn~#1900
 stomach~~cramp stomach~~growl strok~in suicid~~prevention sunday tengo~FACE tengo~SKIN tengo~con tengo~sueno tengo~y
 tengo~~sueno test~is texa then~#300 then~~#300 they~and the~BREATH the~app the~build the~cream the~desk the~empty
 the~school the~sensor the~wed the~~build the~~sight the~~tube the~~wed the~~week this~is this~month this~~month
 threw~~up through~night tiny toe~~nail tomar~PILL tongu~~on took~~her took~~two to~HARM to~at to~come to~staff
 to~surgeon to~~come to~~know transfer true tuiasosopo tums twin two~PILL tylenol~~for tylenol~~help un~con up~for
 up~keto up~~at up~~in was~colleg was~~#89 water-~INJURE water~not water~the were~FINE when whistl will~ADMIN work
 worri ya~~me yeast yeast~infection yeast~~infection yousef you~MOVE you~~all zelenko
-0.9 #10 #1000~por #100~the #100~~on #10~#25 #10~SIDE #10~instead #10~pound #10~step #10~today #10~~pound #149~this
 #1~#10 #25~the #2~#54 #2~~#54 #300~#300 #300~#89 #300~then #300~~#1000 #300~~#89 #3~~#10 #54~#2100 #54~SIDE #89~.
 #89~~. #many~#many #many~~and ,~#2100 ,~ASK ,~any ,~clean ,~door ,~f ,~run ,~therapy ,~~all ,~~any ,~~did ,~~not
 ,~~puedo ,~~that ,~~the 4pm 6th ADMIN~is ALLERGIC~is ASK~OTHERS ASK~eat ASK~hora ASK~if BABY~comer BABY~for BABY~lol
 BABY~quier BACK~PAIN BEAT~#54 BEAT~to BEAT~with BELLY~MUCH BELLY~bug BLOOD~money BREATH~nose BREATH~through
 BREATH~your BURN~work CHILD~to CRY~OTHERS CRY~find CUT~SUGAR CUT~carb END~ADMIN END~after END~away EYE~ALLERGIC
 EYE~dry EYE~i FACE~TRIVIAL FACE~balm FACE~mask FAINT~CRY FINE~por HEART~check HEART~start HEART~that HISTORY~of
 HISTORY~tuve INJURE~diet INJURE~ear KILL~HISTORY KILL~it KIN~up LIMB~FINE LIMB~at LIMB~by LIMB~i LIMB~por
 LIMB~replacement LIMB~wher LIVE~en MEANS~lock MEANS~look MOVE~#10 MOVE~again MOVE~home MOVE~music MUCH~INJURE
 NUMB~tir OTHERS~WISH PAIN~LEAVE PAIN~SWELL PAIN~from PAIN~or PARENT~will PET~CUT PET~HISTORY PILL~la PILL~pued
 PILL~to POISON~smell PREGNANT~CRY SELF~and SELF~arde SELF~manana SIDE~away SIDE~in SKIN~to STIFF~LIMB STIFF~from
 STOOL~days SUGAR~#100 SUGAR~HISTORY SUGAR~after SWEAT~at TAKEN~TRIVIAL TAKEN~wrong TRIVIAL~after TRIVIAL~al
 VOMIT~MUCH WAKE~#10 WAKE~at WISH~beep abdi about~, about~the after~work age aisha almost~laugh am~about am~~allergic
 am~~dizzy and~need and~sound and~~thank angel any~PAIN apt arde are~WORST are~at are~cold are~~dry arriv assistant
 at~of away a~#3 a~LIMB a~TRIVIAL a~as a~hora a~ride a~so a~test a~tooth a~~ride a~~tooth baby~~spit back~~in
 bad~HISTORY baker balm bang bedtim better be~in bit~~of bleed~~money bloat blood~~on blood~~twic boredom boss~~is
 bp~#100 bp~~#100 breathing- bruis but~PILL but~SELF by~, call~BACK can~ASK can~with caus~BLOOD chest~~tight chok~~me
 city clean~~and cold cold~in concetta confirm con~de copay cuff da dai dark~the dawn dayton dead~~tir deductibl~is
 deductibl~~is demon denial department depression died~in died~~in does~PILL dot down~~to do~PAIN do~if do~the
 drank~~too dress drink drop~ALLERGIC drop~~sting dry~EYE dry~FACE dr~SELF dupuytren dupuytren~in e11 egfr egfr~#69
 egfr~~#69 en~HARM en~hacerm en~~hacerm error~#1000 error~~#1000 esta~pued es~FINE es~~normal extra face~~mask
 february feel~~dizzy fine~~now fit flight~, flow forgot~my for~PARENT for~my for~this found~it found~~it frank
 frank~BLOOD frank~~blood gatorad georgia gone gracia~~por gums~ASK gun~~lock ha had~ALLERGIC had~BLOOD had~out
 had~same had~the had~~the has~my has~the have~#10 heart-~healthy heart-~murmur heart-~~healthy heart-~~murmur
 hear~aid hear~~aid help~~a her~~pill hgb high hill history~~of hit~~a hold hold~~music hurt~~myself if~BABY if~KILL
 if~have in~#54 in~ADMIN in~~#3 is~#69 is~WORST is~low is~s is~than is~that is~~#69 is~~allergic is~~better is~~for
 is~~that is~~tight it~#25 it~NUMB it~TRIVIAL it~work it~wors it~~last it~~with i~away i~four i~open i~still i~~eat
 i~~never i~~pull i~~skip j january juic~and juic~~and jump~the keep~~beep keep~~me keep~~tak kid~~has kill~~it kofi
 larg las~un latoya law la~muela la~~muela let~us let~~us le~a like~BABY limit lips~~swell lip~~balm listen lose
 lost~#10 lost~a lost~pound lost~~#10 lost~~a low~caus low~on low~~on lyme m macaraeg mammogram mansour max me~~arde
 me~~too me~~up mine~is mine~~is mi~~azucar mi~~cita money~on money~~on month~, mosquito~TRIVIAL mosquito~~bit most
 move~~my muela murmur my~after my~block my~booster my~bra my~by my~cast my~click my~contact my~heel my~his my~light
 my~new my~next my~oldest my~pump my~smell my~vitamin my~~bra my~~cast my~~cat my~~contact my~~eyelid my~~goal
 my~~heel my~~hour my~~oldest my~~phon my~~record my~~vitamin name~~, necesito necesito~para need~NOTE need~fast
 need~my need~new next~is nosebl~minut nose~not nostril not~BELLY not~SKIN not~smell no~just no~~blood no~~just np
 nunca~he nunca~~he nurs nurs~call nurs~~call of~, of~PREGNANT of~so of~~cough oldest on~SUGAR on~dose on~treadmill
 on~way or~. or~WISH out~ASK out~~sugar over~~the oxygen~~#100 pain~~when paralyz para~el para~~el parent peak~#1000
 pharmacist physical~my pill~~late poco por~la por~nariz por~~la presion~~#149 presion~~esta psa psa~#10 psa~~#10
 pueblo puedo~tomar puedo~~tomar pump~work punch questionnair que~~hora radiator recovery relat relat~the relat~to
 relat~~to repair respiro right~~away ring~in ring~~in rosalia rose same~thing same~~thing scal~is scal~~is scratch
 screen send~the send~~the se~al she~to should sign sinc~~surgery slept~#10 slot smell~in sock so~can so~could so~not
 so~~the statin stiff~~shoulder stitch~SKIN stitch~~itch stomach~~bug stop~~liv strangl strok~group stuffy~can
 sugar~~was support swollen~~ankl s~i tag tak tak~~the tech thank that therapy~my they~drew they~~drew the~#1000
 the~#many the~CRY the~NECK the~TRIVIAL the~cost the~drop the~dry the~flu the~group the~lol the~monitor the~pharmacist
 the~pric the~questionnair the~reminder the~scal the~tast the~that the~trip the~xray the~~app the~~bill the~~death
 the~~neck the~~pharmacist the~~portal the~~pric the~~rash the~~scal the~~trip the~~xray this~cold this~diet
 this~~cold this~~diet through~nose tien tien~tos tien~~tos tir~and toddler~~is to~#200 to~fast to~pleas to~~fast
 treadmill trist type~#2 type~pleas type~~#2 type~~pleas un~HISTORY un~~poco upset up~in us~know us~~know view vivo
 vivo~~en wait~room wait~~room walk was~#3 watch~a watch~~a water~for water~~for went~TAKEN went~~down were~today
 we~the when~~is when~~it when~~should will~PILL will~SELF will~~the with~food with~~food with~~me wound~dry
 wrong~chat wrong~~chat yesterday~,
-0.8 #1000~#54 #1000~not #1000~or #1000~~#54 #1000~~or #100~MOVE #100~i #100~morn #100~this #100~~this #104~#100
 #10~#1000 #10~~#1000 #10~~. #149~#10 #1~~#10 #25~#3 #25~#54 #3~#25 #54~~. #69 #89~HISTORY ,~#300 ,~BURN ,~KIN ,~iron
 ,~negativ ,~we ,~~#2100 ,~~bruis ,~~in ,~~normal ,~~sleep ,~~unit ADMIN~now ADMIN~para ADMIN~pleas ADMIN~the
 ADMIN~today ALLERGIC~END ALLERGIC~LIMB ALLERGIC~cats ALLERGIC~for ASK ASK~SUGAR ASK~for ASK~hago ASK~la ASK~nurs
 ASK~si ASK~sintoma ASK~work BABY~FACE BABY~TRIVIAL BACK~on BELLY~#54 BLOOD~ADMIN BLOOD~is BREATH~empty BREATH~pric
 BREATH~tir BREATH~up BURN~dinner CRY~now CUT~BACK CUT~el DIE~hair DROOP~PREGNANT DROOP~a DROOP~it DROOP~ther DRUG~i
 END~HISTORY END~SIDE END~TAKEN END~is END~night END~the END~yesterday EYE~SKIN EYE~and EYE~dr EYE~from EYE~like
 EYE~morn EYE~my FAINT~my FAINT~smell FEVER~MOVE FEVER~PAIN FEVER~SHAKE FEVER~no FEVER~or FEVER~to FINE~news
 FINE~night HEAD~at HEART~today HISTORY~#2 HISTORY~MOVE HISTORY~got HISTORY~month HISTORY~start HISTORY~time
 INJURE~with KIN~ADMIN KIN~ALLERGIC KIN~FEVER KIN~and LABOR~day LEAVE~PILL LIMB~HEAD LIMB~SHAKE LIMB~de LIMB~yesterday
 LIVE~HISTORY LIVE~LEAVE MEANS~FACE MOVE~#1000 MOVE~BEAT MUCH~PRESS MUCH~book MUCH~high NUMB~ASK NUMB~SKIN NUMB~after
 NUMB~lol PAIN~WISH PAIN~cough PAIN~por PARENT~INJURE PARENT~TAKEN PARENT~de PILL~FAINT PILL~caus PILL~dai PILL~day
 PILL~the PREGNANT~ASK PREGNANT~control PREGNANT~crav PRESS~HEART PRESS~period PRESS~this SEIZE~ASK SEIZE~the
 SELF~ADMIN SELF~WORST SELF~da SELF~del SELF~know SIDE~. SIDE~MUCH STOOL~from SUDDEN~of SWELL~went TAKEN~both
 TAKEN~lol TAKEN~same TAKEN~the THROAT~TRIVIAL THROAT~not TRIVIAL~MUCH TRIVIAL~SKIN TRIVIAL~to URINE~ASK WISH~for
 WISH~know WISH~so WISH~with WORST~on about about~surgery about~~a adeyemi admit after~MOVE after~day age~,
 allergic~~to amlodipin am~sick am~~not am~~sick and~CRY and~SUGAR and~about and~crav and~d and~got and~tir and~~crav
 and~~got any~WISH any~troubl any~~troubl an~my an~~epipen appl apt~pueblo are~MOVE are~brittl are~~brittl argu
 around~, ask assunta as~prescrib as~told as~~prescrib at~#2 at~#54 at~lol at~school at~~#2 at~~school august ave
 a~SKIN a~dermatologist a~effect a~food a~hospital a~lol a~night a~pen a~rock a~with a~~dermatologist a~~friend
 a~~nurs a~~pen a~~rock a~~side baby-~PILL baby-~shower baby-~~aspirin baby-~~shower back~~on banana bank baton
 baton~roug baton~~roug bean bebe~~come been~sad been~~#10 befor~bed befor~~bed between~#25 be~HEART birth
 birth~~control bit~~after blind bp~#69 bp~PILL brittl bruis~from burn~~dinner but~CRY but~FINE but~TAKEN call~in
 call~on call~~in call~~me can~open can~we can~~breath can~~we cast~~off cat~~scratch caus~CHEST caus~PAIN caus~~chest
 cetirizin chirp code come~FINE copy cort~~el cough~WISH cough~days could could~BREATH could~PILL could~i could~~i
 cramp crav cry cut~~back date~of daughter~~got daughter~~has day daycar day~hour day~~hour dead~~skin dermatologist
 de~cerebral de~tos diarrhea died~laugh died~~laugh differenc does~a does~caus does~~a dose~my dose~on dose~~on
 doubl~~book do~~i drink~~more driv~SELF driv~WORST driv~~me drown~~my earnestin ear~is ear~~is ebony ebony~, effect~.
 el~PREGNANT el~come en~~suicidarm esta~~medicina every~winter every~~winter fami~~history fax feed feel~~kick
 feel~~much fell fever~~or flight flow~~#1000 foot~~and forgot~PILL forgot~~my for~#25 for~HISTORY for~WISH for~~my
 four~PILL from~new front~desk front~~desk frozen gain~PRESS gain~~weight garden get~PILL get~of gift giv~on glasgow
 glasgow~#25 glucos~~meter good~~night got~ADMIN got~~my grandfather had~~it hail has has~TRIVIAL have~ADMIN
 have~INJURE have~sad have~~chest hav~the heart-~~medication heartburn~after heartburn~at heartburn~~after
 heartburn~~at heat heat~CLOTH heat~SELF heat~~pad heavy~~period he~FINE he~had hick~, hieu his~, his~a hodan hola
 hous~, how~~would hurt~~a ice~cream ice~~cream inhaler~~is inr~#2 inr~~#2 in~PREGNANT in~SIDE in~build in~cast in~is
 in~may in~was in~winter in~yuma in~~may in~~winter ip~. ir~a ir~~a is~DIE is~be is~but is~now is~nurs is~teeth
 is~wher is~with is~~#149 is~~dark is~~heavy is~~low is~~teeth is~~up it~LEAVE it~SAFE it~~too i~care i~dinner
 i~forgot i~once i~pull i~water i~~forgot i~~read i~~run july just~this kavanagh kick~~me kiddo kim king know know~if
 know~my know~~if know~~my l5 la labor~~day labs last~~month last~~time la~MOVE la~l5 la~nariz la~risa la~~l5
 la~~nariz la~~risa leg~~day lift~~my like~~alway like~~my line~the live~~without lock~~out login~from long look~FINE
 los~LIMB lot lotion ly~the med medicar~, me~~da me~~know me~~out mi~~celular more~~water morning mosquito~SKIN
 much~LEAVE much~~better murio my~ALLERGIC my~PET my~addres my~as my~butt my~come my~goes my~hour my~job my~lol
 my~mood my~snor my~type my~uses my~~butt my~~heart- my~~job my~~mood my~~result my~~shoulder nail~brittl need~vaccin
 need~~new never~a new~BREATH next~, next~PREGNANT next~~week night~SWEAT night~is night~now night~~now night~~sweat
 not~CHEST now~and no~. no~SHAKE no~WISH no~comer no~in no~no no~tenido numbnes nurs~line nurs~~line off~~, often
 of~#69 of~if of~lol of~~#69 ok~~. once~after once~~after one~~eye onion on~ADMIN on~april on~friday on~monday
 on~~april on~~friday on~~monday or~today our~PET out~, out~account over~~, paper~CUT paper~~cut park~the pass~~my
 patient~ASK pee~~a penicillin phlegm pill~~are pill~~to pleas~with por~~el pregnant~~, prior prior~auth prior~~auth
 provider que~~hago quier~comer quier~~comer rather~DIE ray read receta recommendation~for recommendation~~for refer
 reschedul right~~. ring~ears ring~my risk rite~aid rite~~aid romberg~was romberg~~was roof~~of roommat rose~water
 rose~~water roug rub sad~my safe~~for same saturday scar school~is scrap scrap~LIMB see~~dr seizur~~and seizur~~as
 sent~SELF sent~~me she~OTHERS she~has she~~has shock~the shoulder sintoma siobhan sit~~too si~~me sleep soledad some
 spill spo2~#100 step steroid stitch~come strong sun supplement swell~~went s~name s~~and take~~a tak~~it tavita
 teeth~and teeth~~and tell~the tengo~el test~came test~~came thanksgiv that~the theraflu the~ADMIN the~NUMB the~addres
 the~am the~blood- the~brac the~cast the~clear the~cold the~dentist the~ear the~front the~needl the~paper the~park
 the~sorry the~work the~~brac the~~cast the~~cream the~~dentist the~~emergency the~~flu the~~front the~~group
 the~~park the~~school the~~sensor the~~smok this~PILL this~~med thre~HISTORY time~is tir~MUCH toddler~~swallow
 tomar~esta tooth too~~high to~#3 to~HEART to~PREGNANT to~baton to~of to~roug to~~baton to~~penicillin to~~stop tulsa
 turn~#100 turn~~#100 twist~~it two~, two~the tylenol~~and type una~~cita under~MUCH unit~#54 updat~to updat~~to up~#2
 up~befor up~eat up~night up~~befor uses voicemail was~#100 was~~#100 watch~and water~FINE we~a what~~a whoever
 will~you with~BACK with~lol women worry worth would~DIE would~a wound~clean wrot~to w~a yesterday~~, your~staff
 your~~staff you~my you~~have yuma y~FINE y~tos
-0.7 #1000~the #100~#54 #100~, #100~a #10~#54 #10~END #10~am #10~with #10~~year #1~my #1~of #1~the #25~#10 #25~#2100
 #25~1pm #25~ml #25~~#10 #25~~1pm #25~~ml #3 #300~#many #54~#1 #54~#1000 #54~#300 #54~SELF #54~can #54~mg #54~or
 #54~so #54~~#2100 #54~~mg #54~~or #69~, #69~~, #many~#300 #many~~#300 ,~#1000 ,~. ,~PARENT ,~days ,~m54 ,~play
 ,~vaccin ,~would ,~your ,~~#1000 ,~~m54 ,~~so ,~~this ,~~when ,~~your 1pm 3pm 81mg 81mg~do ADMIN~SIDE ADMIN~again
 ADMIN~de ADMIN~got ADMIN~tomorrow ALLERGIC~FINE ALLERGIC~PILL ALLERGIC~like ASK~happen ASK~hospital ASK~sit ASK~start
 ASK~symptom BABY~SKIN BABY~roll BABY~teeth BEAT~. BELLY~PREGNANT BELLY~PRESS BELLY~from BLOOD~. BLOOD~much BLOOD~that
 BREATH~LIVE BREATH~again BREATH~en BURN~ADMIN CHILD~no CONFUSED~the CRY~PILL CRY~care CRY~the CUT~and CUT~pelo DIE~my
 DIE~risa DIE~than DRUG~HISTORY END~this EYE~so EYE~then FACE~in FAINT~with FINE~BABY FINE~again HEART~#10 HEART~#2100
 HEART~a HISTORY~#25 HISTORY~END HISTORY~FAINT HISTORY~FINE HISTORY~PARENT HISTORY~SEIZE INJURE~after INJURE~night
 KILL~if KILL~lol KILL~with KIN~, KIN~SKIN KIN~at LABOR~and LEAVE~ADMIN LEAVE~TARRY LEAVE~my LEAVE~today LIVE~,
 LIVE~TARRY LIVE~now MEANS~clas MOVE~ASK MOVE~PAIN MOVE~today MUCH~ADMIN MUCH~water NOTE~can NOTE~the NUMB~END
 NUMB~cream NUMB~not OTHERS~OTHERS OTHERS~a OTHERS~from PAIN~TRIVIAL PAIN~heel PAIN~home PARENT~SEIZE PARENT~murio
 PARENT~tuvo PET~SEIZE PILL~ADMIN PILL~a PILL~befor PILL~is POINT~in POINT~to POISON~bloat PREGNANT~can PREGNANT~first
 PREGNANT~on PRESS~. PRESS~cuff PRESS~esta SEIZE~. SELF~DROOP SELF~FAMILY SELF~PARTNER SELF~dijo SELF~do SELF~el
 SELF~murio SELF~now SELF~pelo SELF~pico SELF~sale SELF~tir SELF~voicemail SHAKE~END SIDE~from SIDE~the SIDE~voicemail
 SKIN~EYE SKIN~POISON SPEAK~OTHERS STOOL~is SUGAR~INJURE SUGAR~SUGAR SUGAR~in SUGAR~mas SWELL~am SWELL~i TAKEN~#1
 TAKEN~PRESS TAKEN~food TAKEN~this TARRY~and TRIVIAL TRIVIAL~ASK TRIVIAL~BLOOD TRIVIAL~END TRIVIAL~de VOMIT~#10
 VOMIT~on a1c~~#10 about~in add after~dinner after~hike after~milk after~pizza after~~milk after~~pizza after~~work
 age~~, ago ago~~, allergy~~pill allow all~~night am~BEAT am~SUGAR am~cold am~not am~now am~with am~~a am~~cold
 am~~fine am~~safe and~bloat and~cough and~well and~~bloat and~~cold and~~drool and~~swollen anxiou anymor~~,
 any~HISTORY any~of any~~thought an~ASK apr are~in are~of are~~hard are~~mov arriv~ear at~ADMIN at~bedtim at~night
 at~wed at~~bedtim at~~night a~STIFF a~drop a~from a~voicemail a~~#10 a~~bee a~~pill a~~voicemail baby~~mov bad~my
 baja bandag barrett beat been~~a beer bell bell~palsy ben~jerry better~~sinc better~~with be~this bike~FINE ble
 bled~~a bloat~after bloat~~after blood-~cuff blvd bomb~my boss boss~~want bowl breath~~after bring~my bruis~easi
 bruis~is bruis~on bruis~~easi but~~fine but~~not call~#300 call~MUCH call~you call~~#300 call~~if call~~twic cambiar
 cambiar~ADMIN cancel can~caus can~have can~~come can~~he carry~ALLERGIC carry~an carry~~an cartwright cc~KIN cc~my
 cc~~my chen chen~, chen~~, clean~and clos~~my cold~for cold~winter cold~~in compression~sock compression~~sock
 com~SIDE com~up com~~up contact~, contact~my con~, con~el con~~el cough~for cough~some cough~~for could~have
 county~health county~~health cover~, cpr~clas crash~~after crazy cut~~on dad~~had dear dedo dexcom de~HEART de~con
 diabetic diagnosi dialysi~center dialysi~is dialysi~~center diamond did~the did~~my died~i died~of died~~of die~~than
 dijo dijo~ASK dijo~~que disc dizzines dizzy~~when does~need does~the dog~~ate down~~sinc do~. do~a do~i do~wait
 driv~after driv~~after drop~and dr~pepper dr~~pepper due duerm~FINE dur~the dur~~the easi eat echo el~en el~pelo
 el~ya el~~dedo el~~pelo email~SELF email~~me emt end~~the en~#149 en~~#149 esta~FINE everyth~FAINT eyes~~and
 eyes~~itch faleolo feel~~good feel~~great femal ferraro first~~, flema flu~TAKEN flu~~shot forgot~TAKEN for~days
 for~thre for~~, for~~thre fractur from~POISON from~cough from~laugh from~run from~this from~~cough from~~laugh
 from~~this frozen~LIMB frozen~~shoulder get~~better goes~to gone~~sinc good~~news googl got~ALLERGIC got~~stung
 had~WISH had~any had~in had~~any had~~preeclampsia had~~thought handful~~of happen~TAKEN happen~if happen~~if
 has~SKIN has~~the have~MUCH have~befor have~cold have~now hdl hdl~#54 hdl~~#54 headach~~of he~SEIZE he~en hors
 hous~TAKEN how~~do huda hurt~~my idea if~hav if~the info insuranc in~ASK in~END in~FAMILY in~ear in~high in~lol
 in~meeting in~they in~yet in~~#10 in~~#54 in~~half in~~meeting ip~, is~#25 is~. is~addres is~block is~can is~hoars
 is~lol is~play is~~block is~~break is~~fine is~~heal is~~hoars is~~it is~~real is~~throw is~~weak is~~when it itchy
 it~SELF it~matter it~says it~send it~went it~~says it~~went i~MUCH i~SPEAK i~could i~cry i~day i~easi i~s i~start
 i~ten i~wait i~wet i~~walk i~~work jack~the jerry just~tir just~~tir kick~~a knee~~swell kwesi labor~~and la~con ldl
 ldl~hdl left~~me like~~kill look~and los~ADMIN los~~pies los~~resultado low~. mak make~KILL mark~my mark~on mark~~on
 mata meeting~, meeting~~, me~~back me~~dijo me~~if me~~pico me~~sale me~~sleep me~~to minut~HEART minut~~late
 mi~~familia mom~~pass mov~~to mucho much~~tylenol murio~HEART murio~un my~#2100 my~ADMIN my~ASK my~KILL my~POISON
 my~at my~brac my~cholesterol my~cpap my~flar my~glass my~hear my~number my~period my~pleas my~short my~this my~wet
 my~~addres my~~back my~~ball my~~boss my~~breast my~~cholesterol my~~cpap my~~gun my~~morn my~~period my~~plan
 my~~wife nada need~of neg nervou~about new~SELF new~glass new~~glass next night~in night~~in nobody~, nobody~is noon
 not~SEIZE not~TARRY not~driv not~~live no~SWELL no~is no~my no~not no~quier no~shortnes no~show no~to no~~quier
 no~~shortnes no~~show no~~swell npi npi~#many number~#many numb~~cream numb~~when nunca october off~~for of~HEART
 of~body of~diet of~hour of~is of~july of~of of~strip of~test of~~tak old~~, on~but on~diet on~sofa on~~it or~just
 or~~just out~like out~on out~strip out~until out~work out~~#10 out~~to overnight oxycodon pain~~at palsy panic~BEAT
 panic~~attack patient pcp pelo pepper period~PAIN period~~cramp physical~therapy physical~~therapy pierc pill~~twic
 pit plat~, pleas~#25 pleas~SELF pleas~arriv pleas~~arriv por por~el por~ray por~~ray pressur~~cuff pres~~on prostat
 pued pull~a quit rather~than rather~~die red~SKIN ring~is rite round runs safe~~to salio~#149 santoro scratch~~me
 scratch~~my seat set~~on se~BREATH se~el se~~cayo she~was she~~was sho shock~ASK shoot~my shortnes~, should~~be
 sicknes sincer~, sintoma~derram sintoma~un sister sit~long slack snor~and snor~~and sobr sofa some~on soon soon~,
 soon~~, sore~~and so~LEAVE so~i so~~i spot stair~my start~in start~~in still~my stitch~~come stitch~~out stool~~from
 strok~my sugar~~#200 sugar~~crash suggest sumatriptan support~group support~~group sure sushi swim syndrom s~, s~and
 s~in s~look s~~in take~~#2 take~~all teeth~drool tengo~THROAT test~strip test~~strip thank~~for that~bad that~~bad
 the then~#89 therapy~is therapy~~is they~on the~KILL the~SELF the~bank the~box the~by the~chang the~clas the~er
 the~even the~fast the~flight the~if the~implant the~line the~one the~open the~prep the~script the~second the~sofa
 the~van the~vet the~vitamin the~~allergy the~~blood- the~~doctor the~~er the~~eyes the~~fami the~~fast the~~flight
 the~~form the~~headach the~~implant the~~left the~~med the~~monitor the~~plan the~~script the~~second the~~sofa
 the~~tast the~~van the~~vet the~~vitamin this~KILL this~SELF this~SKIN this~app this~cast this~cough this~was
 this~with this~~app this~~cast this~~cough this~~rash thre~days thre~~days throat~~is tir~, toast told tos~flema
 to~#100 to~call to~carry to~cats to~find to~wait to~~a to~~call to~~carry to~~cats to~~find tri~KILL tuve tuvo~un
 tuvo~~un twic~~by two~in two~one two~with uncl unit~~#54 un~al up~MUCH up~at up~do up~hour up~not up~some up~you
 up~~some urgent~~care valu van vet video~call vomit~~sinc wait~is walgreen warsam was~#149 was~#2100 was~~#149
 was~~last watch~about water~SAFE water~~safe wet~SELF wet~~myself what~~happen wifi will~it wine with without~~coffe
 with~cold with~first with~this with~~this wood worthles worth~~it would~like would~~like writ~, yet~, yet~~, yona
 yona~warsam yona~~warsam you~TAKEN you~then you~~then yo~, yo~femal yo~~femal y~~quiero zoloft
-0.6 #1000~my #1000~~not #100~#100 #100~#69 #100~#89 #100~old #100~percent #100~~, #100~~percent #100~~year #10~HEART
 #10~diaper #10~lbs #10~wet #10~~#25 #10~~and #10~~left #10~~wet #149~, #149~at #200~#200 #200~#54 #2100~and #2100~can
 #2100~~and #25 #25~#many #25~gaug #25~needl #25~percent #25~~gaug #25~~percent #2~~#10 #2~~, #300~. #300~~.
 #300~~then #3~#54 #3~PILL #3~~pill #54~#10 #54~#100 #54~BEAT #54~~#1000 #69~#54 #69~this #69~~this #89~#100 #89~the
 #89~~#100 #89~~, #many~not #many~on #many~~#many ,~#89 ,~#many ,~PAIN ,~about ,~de ,~estoy ,~juic ,~just ,~liquid
 ,~lol ,~only ,~pull ,~same ,~shower ,~thing ,~tir ,~vacation ,~~better ,~~could ,~~drink ,~~liquid ,~~look ,~~pull
 ,~~same ,~~should ,~~sore ,~~tiny ,~~walk ADMIN~BREATH ADMIN~open ALCOHOL~with ALLERGIC~. ALLERGIC~a ALLERGIC~it
 ASK~ADMIN ASK~ASK ASK~is ASK~laugh ASK~run ASK~saw ASK~this ASK~was ASK~we BABY~#3 BABY~FINE BABY~HEART BABY~KICKING
 BABY~after BABY~on BABY~so BACK~from BACK~is BACK~went BEAT~LIMB BEAT~PRESS BEAT~goal BEAT~hard BEAT~wall BLOOD~with
 BLUE~SKIN BREATH~ASK BREATH~about BREATH~every BREATH~hour BREATH~it BREATH~la BREATH~laugh BREATH~tast BURN~THROAT
 BURN~drill BURN~lol BURN~not CHEST~. CHEST~at CHILD~SEIZE CHILD~SELF CHILD~driv CRY~, CUT~chop DROOP~out DRUG~a END~,
 END~cold END~cough END~my END~on END~with EYE~ADMIN EYE~OTHERS EYE~SELF EYE~contact EYE~un FACE~filler FACE~my
 FACE~so FAINT~ASK FAINT~i FAMILY FAMILY~FAMILY FAMILY~in FAMILY~my FEVER~after FEVER~baja FEVER~de FINE~afternoon
 FINE~in FINE~on HEART~FINE HEART~SELF HEART~on HEART~to HISTORY HISTORY~#2100 HISTORY~but HISTORY~it HISTORY~today
 HISTORY~with INJURE~HEART INJURE~into KILL~as KILL~the KIN~got KIN~se LIMB~PAIN LIMB~a LIMB~asleep LIMB~cancell
 LIMB~chop LIMB~it LIMB~onion LIVE~MOVE LIVE~mas MOVE~BREATH MOVE~HISTORY MOVE~are MOVE~box MOVE~much MUCH~LEAVE
 MUCH~now MUCH~to MUCH~today OTHERS~KILL OTHERS~LIMB OTHERS~this PAIN~PRESS PAIN~about PAIN~it PAIN~troubl PAIN~y
 PARENT~died PARENT~strok PARTNER~WISH PARTNER~his PARTNER~y PET~SELF PILL~HEART PILL~chang PILL~liquid PILL~make
 PILL~or PILL~para PILL~study PILL~wrong PILL~yesterday POINT~ADMIN POINT~for POINT~second POISON~control POISON~died
 PREGNANT~ice PREGNANT~vacation PRESS~#149 PRESS~SELF PRESS~at SAFE~HISTORY SAFE~after SEIZE~was SELF~, SELF~TAKEN
 SELF~los SELF~or SIDE~#many SIDE~FINE SIDE~PILL SKIN~peel SKIN~spread SPEAK~, SUGAR~#10 SUGAR~the SWELL~FINE
 SWELL~but TAKEN~ALLERGIC TAKEN~big TAKEN~plenty TAKEN~thes TAKEN~unit TAKEN~water TRIVIAL~, TRIVIAL~HEAD
 TRIVIAL~TAKEN TRIVIAL~blister TRIVIAL~from URINE~MUCH VEHICLE~died VEHICLE~is VEHICLE~murder VEHICLE~seat VEHICLE~was
 VOICES~is WAKE~w WISH~#54 WISH~la WISH~pickup WISH~start WISH~up WISH~well about~DRUG account~is account~no
 account~~no action action~WISH action~~plan addres~, after~#54 after~FINE after~LIMB after~MUCH after~but after~feed
 after~it after~pap after~shift after~~dinner after~~leg al allergy~~shot al~hashimi al~hassan al~~hashimi al~~hassan
 amoxicillin am~so am~still am~~so am~~still and~ADMIN and~BABY and~CHILD and~PILL and~SAFE and~be and~ice and~play
 and~said and~~chok and~~play ankl anxiety~befor anxiou~befor anxiou~~befor any~CHEST any~POINT any~~chest an~in
 an~~allergic appt app~INJURE are~~too arm~~is asleep~the at~ASK at~OTHERS at~can at~com at~desk at~dot at~every
 at~your at~~her at~~your away~the a~#2100 a~BABY a~THROAT a~after a~counselor a~no a~nose a~question a~stuffy a~that
 a~~lot a~~question a~~second a~~stomach a~~stuffy babi baby~~kick back~~went barrett~esophagu battery~~died beat~~me
 bed been~~feel befor~, befor~my befor~~my bel~~, best~, best~~, better~~today be~PREGNANT be~next bich big~PILL
 big~~pill bill blood-~MUCH blood-~and blood~~is both~~hand box bread bring~your bring~~your broadnax brok~~out bugs
 but~WISH but~no but~~no by by~ALLERGIC by~cancell by~~cancell by~~my cai~~de callback cambiar~la cambiar~~la came~and
 cancell can~a can~driv can~for can~he can~low can~wait care~team care~~team car~~seat cayo~~el check~is chest-~cold
 chest-~~cold chill chok chop~, chop~onion chop~~onion christma cita~~para clair clean clean~dry click~ASK click~i
 click~~when code~on colonoscopy~prep colonoscopy~~prep com~not con~esta con~esto con~una con~~esta con~~esto con~~una
 copy~my couch~, cough~FEVER cough~SELF cough~at cough~is cough~night cough~not cough~~at cough~~is could~caus
 could~that cover cpap~leak cpap~mask cpap~serial cpap~~mask cpap~~serial cp~, cranky crav~ice crav~~ice cuesta~la
 custody cut~~carb dangerou date~~of dead~~lol desmayo de~HISTORY diabet diaper~today did~not did~~not died~, diet~.
 dob does~~the dolor~~de dose~. dos~of dos~~of dot~com dot~~com do~prep drink~~plenty drool drug dry~BREATH dry~the
 dry~~air dying~~for ear~, ear~infection ear~~infection eau eau~clair eau~~clair effect~of effect~~of el el~, el~el
 el~por el~sol el~telefono el~~sol el~~telefono email~, email~~, esophagu espalda esposa esposo es~#1000 es~#many
 every~hour exercis~CRY exercis~~help federico feet~~are fill~the finger~~chop finger~~tingl fire~~drill flaherty
 floater flower follow~SELF follow~~me foot~~by forget for~CRY for~KIN for~LIMB for~cholesterol for~eczema for~flight
 for~his for~pickup for~school for~travel for~~cholesterol for~~eczema for~~his for~~pickup for~~result for~~school
 for~~this frank~in frank~the from~#149 from~#2100 from~HISTORY from~ice from~stres from~wrong from~~#2100 from~~ice
 from~~sleep from~~stres f~#1000 f~not f~~#1000 gas~~and gaug gaug~needl gaug~~needl gave~OTHERS get~LEAVE get~out
 get~~out giulia give~my give~this goal~PRESS goal~~weight goes~ASK goes~NUMB goes~i goes~~to going~~well good~~,
 good~~afternoon got~#10 got~~#10 go~PILL gracia~~, grandmother gummy hace~~anos had~BREATH had~at had~cancer had~it
 hair~the half~~is hang~~out hard~for hard~~for hard~~i hashimi hassan has~, has~cold hate have~question have~~it
 have~~the hav~LIVE health~shar health~~shar heart~~to hello~, hello~~, hep hep~b hep~~b here~~my her~~knee he~ASK
 he~for he~he high~school high~~school hijo~~tien hiv~~after holter~monitor holter~~monitor home~phon home~~phon
 hospital~for hospital~~for hot~cold hour~~. hungry hurt~~to husband~~says ibuprofeno if~MOVE if~OTHERS if~get if~you
 if~~someon if~~you inhalador inhaler~~tast insert intak interact interact~my interact~with interact~~with in~#1 in~.
 in~PAIN in~at in~cold in~heel in~march in~min in~now in~patient in~plac in~school in~spr in~~from in~~high in~~march
 in~~neck is is~#89 is~ALLERGIC is~PARTNER is~SUGAR is~number is~park is~pickup is~real is~solomon is~spread is~until
 is~~#10 is~~about is~~green is~~insan is~~itchy is~~normal is~~solomon it~#1000 it~, it~show it~that it~~, it~~again
 it~~out it~~show ivanova i~DROOP i~MOVE i~PRESS i~SUGAR i~after i~by i~hate i~i i~muscl i~pick i~question i~sad
 i~short i~sick i~wors i~writ i~~could i~~hate i~~lift i~~still i~~writ john john~s john~~s justificant just~~die
 knock~my know~the last~~year lat laugh~hard laugh~so laugh~~so la~PRESS la~operacion la~~operacion la~~presion
 let~know licens~#54 licens~is licens~plat licens~~is licens~~plat like~an lip~~filler long~, look~a low~FEVER luck
 mama~~se many~~tylenol mask~leak mask~~leak may~i may~~i meet~my meet~~my met me~~cai me~~muero me~~pued me~~this
 me~~tir mg mild~~headach mi~~esposo morn morn~from morn~night morn~~from motion motion~sicknes motion~~sicknes mrn~,
 mrn~~, my myself~~or my~CRY my~MOVE my~SHAKE my~TARRY my~TRIVIAL my~appetit my~asleep my~chop my~com my~d my~do
 my~ears my~email my~explod my~had my~himself my~licens my~mrn my~onion my~patch my~social my~therapist my~wore
 my~work my~~appetit my~~ears my~~email my~~glass my~~grandmother my~~mrn my~~new my~~nose my~~social my~~therapist
 nausea~HISTORY near~the near~~the necesito~justificant necesito~un necesito~~un need~BREATH need~for nervou~surgery
 new~, ngozi night~from night~my night~shift night~the night~~shift nobody~SELF not~CUT not~break not~deep not~open
 not~that not~wait not~well not~~eat not~~hurt not~~now not~~open not~~sleep not~~wait now~#many now~then now~~#many
 now~~and no~HEAD no~con no~idea no~~chill no~~more no~~pain number~is number~~is numb~~from numero~de numero~~de
 nurs~to of of~EYE of~KILL of~PAIN of~an of~being of~from of~today of~~being of~~that old~one old~~one onion~,
 onion~~, on~#54 on~#many on~CLOTH on~TAKEN on~WISH on~prior on~~#many operacion order~, or~MUCH out~in out~~, out~~my
 pain~~sinc pastilla~~para patient~call patient~id patient~name patient~seen patient~~id patient~~name patient~~seen
 peel period~is period~start period~~start per~day per~~day phon~is phon~~is pickup pico~y pill~~a pill~~by pill~~is
 pill~~this pink plan~~for platelet pleas~the pleas~to plenty poison~~control prednison pressur~~and pt~, pued~dar
 pued~~dar question~about question~my question~~about reaction~to reaction~~to ready~~for read~#1 reason~~for red~i
 refer~by refer~dr refer~~by relationship relationship~with relationship~~with repeat rins road room~, runny~nose
 runny~~nose runs~~in run~#10 run~HEART run~minut run~~#10 ruolan sad safe~~and said saw~the saw~~the say~to school~,
 school~~, seizur~~meds serial~number serial~~number se~cayo se~murio se~no sharp she~not shot~~myself sinc~~#2100
 sinc~~my sit~MUCH sleep~~study sleep~~wrong slow~, smok~~#10 snom snom~#many sober sober~HISTORY sock~flight sock~for
 sock~~for sol solomon son~~has sore~~from so~is so~miss sport spot~the start~the statement statement~account
 still~PAIN stitch stitch~look stitch~~look stop~~my stress- stress-~test stress-~~test stung~~by subject subscriber
 subscriber~id subscriber~~id suffocat surgery~was surgery~~was swallow~~big symptom~of symptom~~of syrup s~PARENT
 s~SAFE s~~name t tabs take~~two taper tariq tast~funny tast~~funny teenager~to telefono tengo~tos tengo~~tos
 ten~HISTORY thai than~do than~~do that~PAIN that~TAKEN that~you ther~the thes~ADMIN the~EYE the~a the~after the~befor
 the~cancell the~dental the~dose the~exercis the~gave the~generic the~machin the~prednison the~said the~scan the~show
 the~stitch the~test the~trial the~~bandag the~~chest the~~dental the~~epipen the~~foot the~~generic the~~machin
 the~~morn the~~needl the~~poison the~~scan the~~stitch thought~~. throat~~and tics tics~wors time~my tingl tir~on
 tir~the today today~FINE tomasz too~~much torn tourett tourett~tics tourett~wors tourett~~tics to~#10 to~#149
 to~#many to~EYE to~PRESS to~WISH to~befor to~home to~school to~that to~writ to~you to~~#10 to~~#100 to~~#149 to~~see
 to~~this to~~writ train~~for tri trial tri~END tri~to tri~~to troubl tube twic~~and unit~SUGAR unles un~justificant
 un~~justificant up~FINE up~a up~w up~~for up~~w use~~the usual~#10 vivir~~mas voic~~is want~~a warfarin~~. was was~,
 was~KILL was~just was~~just was~~suicidal water~. water~have water~~have weight~~#149 wei~, went~out went~~out
 we~WISH we~from we~~keep wher~do wher~~do wher~~i whil~. who~is who~~is will~doctor will~driv will~the will~~driv
 wind wine~~with winter~, winter~~, wire with~aetna with~joy with~to with~~aetna with~~joy wore wore~LEAVE wore~~off
 work~#10 work~NOTE work~SELF work~night would~my young your~, youssef you~~take y~duerm
-0.5 #1000~#1 #1000~#10 #1000~, #1000~is #1000~mg #1000~ne #1000~~, #1000~~ne #100~of #100~yo #100~~#69 #100~~yo
 #104~#104 #104~~#104 #10~#2100 #10~PILL #10~for #10~~lbs #10~~pill #149~#104 #149~ASK #149~~#104 #1~#3 #1~~#3
 #200~#100 #200~MOVE #200~~#100 #2100~, #2100~i #2100~not #2100~~, #25~MUCH #25~and #25~on #25~was #25~~#many #25~~on
 #25~~was #300~, #3~SIDE #3~days #3~of #3~~#25 #3~~, #3~~days #3~~of #54~#89 #54~#many #54~ADMIN #54~and #54~it #54~on
 #54~with #54~~#89 #69~i #69~morn #69~~#54 #89~#many #89~, #89~~#many ,~#10 ,~PILL ,~again ,~an ,~bandaid ,~blood-
 ,~bring ,~do ,~dob ,~dose ,~dr ,~dry ,~his ,~hour ,~id ,~la ,~leilani ,~malaria ,~md ,~minut ,~new ,~no ,~number ,~or
 ,~pm ,~pt ,~question ,~quick ,~rins ,~riverbendhealth ,~sumatriptan ,~symptom ,~usual ,~version ,~wait ,~well ,~wound
 ,~~#300 ,~~bandaid ,~~dr ,~~fine ,~~gone ,~~is ,~~leilani ,~~malaria ,~~md ,~~new ,~~pleas ,~~quick ,~~rins
 ,~~riverbendhealth ,~~small ,~~use ,~~wound 10mg ADMIN~a ADMIN~due ADMIN~friday ADMIN~from ADMIN~if ADMIN~on
 ALLERGIC~ALLERGIC ALLERGIC~test ASK~BABY ASK~EYE ASK~KIN ASK~PREGNANT ASK~SIDE ASK~an ASK~are ASK~can ASK~exercis
 ASK~get ASK~i ASK~puedo ASK~sign ASK~skip ASK~water ASK~worry ASK~would BABY~. BABY~END BABY~like BABY~soft BABY~spot
 BACK~at BACK~the BEAT~MOVE BEAT~MUCH BEAT~WORST BEAT~el BEAT~i BEAT~is BEAT~like BEAT~of BEAT~sol BELLY~HISTORY
 BELLY~SKIN BELLY~at BELLY~the BLUE~LIMB BLUE~on BREATH~FINE BREATH~run BURN~FINE BURN~URINE BURN~i BURN~the
 CHEST~muscl CHEST~no CHEST~or CHILD~BEAT CONFUSED~ADMIN CONFUSED~about CRY~SELF CRY~for CUT~, DIE~whil DIE~you END~#3
 END~blood- END~day END~eat END~of END~thinner EYE~. EYE~rins FACE~with FAINT~EYE FAINT~for FAINT~new FAINT~test
 FAMILY~the FEVER~. FEVER~BABY FEVER~VOMIT FEVER~is FEVER~night FINE~SIDE FINE~do FINE~doctora FINE~no FINE~will
 GROIN~SELF HEAD~TAKEN HEAD~a HEAD~of HEART~#many HEART~HISTORY HEART~in HEART~like HEART~set HISTORY~BEAT
 HISTORY~CHEST HISTORY~SUGAR HISTORY~intent HISTORY~march HISTORY~spr HISTORY~to HISTORY~tuesday INJURE~HEAD INJURE~de
 INJURE~his INJURE~up KILL~#2100 KILL~at KILL~befor KILL~just KILL~paperwork KIN~#10 KIN~#69 KIN~an KIN~died KIN~tos
 LEAVE~CLOTH LEAVE~FINE LEAVE~cpap LIMB~ASK LIMB~LIMB LIMB~click LIMB~day LIVE~alon LIVE~at LIVE~new LIVE~of
 MEANS~PAIN MEANS~i MEANS~rang MOVE~anxiou MOVE~yesterday MUCH~TARRY MUCH~a MUCH~as MUCH~but MUCH~day MUCH~long
 MUCH~so NUMB~in NUMB~my OTHERS~PILL OTHERS~by OTHERS~look PAIN~END PAIN~EYE PAIN~away PAIN~de PAIN~night PAIN~this
 PARENT~HISTORY PARENT~his PARENT~of PARTNER~no PARTNER~says PARTNER~to PET~PILL PILL~#1000 PILL~#3 PILL~PAIN PILL~can
 PILL~pleas PILL~well POINT~i POISON~FINE POISON~SKIN POISON~can POISON~detector PREGNANT~today PRESS~lol SEIZE~END
 SEIZE~HISTORY SEIZE~my SELF~BLOOD SELF~EYE SELF~FINE SELF~PET SELF~durmio SELF~haha SELF~mata SELF~olvido SELF~sueno
 SELF~this SELF~time SHAKE~. SIDE~WISH SIDE~that SKIN~no SKIN~on SPEAK~HISTORY SPEAK~to STOOL~HISTORY SUGAR~log
 SUGAR~lunch SUGAR~on SUGAR~pen SUGAR~pump SUGAR~this TAKEN~#100 TAKEN~BREATH TAKEN~TARRY TAKEN~alarm TAKEN~any
 TAKEN~cough TAKEN~like TAKEN~now TAKEN~one TAKEN~para TAKEN~was TRIVIAL~LEAVE TRIVIAL~bruis TRIVIAL~but TRIVIAL~of
 URINE~i VOMIT~una VOMIT~vez WISH~, WISH~ADMIN WISH~NOTE WISH~at WISH~com WISH~let WISH~los WISH~this WISH~you a1c~is
 a1c~~is about~ADMIN about~BREATH about~percent acabo~PILL acabo~la acabo~~la acct acct~#many act~up act~~up adjust
 afternoon after~his after~pt after~that after~~feed after~~his after~~pt after~~that alarm~is alarm~~is allergi~act
 allergi~up all~~day amara amy am~FAINT am~PAIN am~by am~eat am~lol am~paperwork am~~and anaphylaxi and~TRIVIAL
 and~feed and~in and~needl and~night and~rd and~some and~two and~~needl anos~~tuve any~or an~infection an~reaction
 an~~extra appointment app~#10 app~version app~~crash app~~version are~ADMIN are~END are~SELF are~after are~for
 are~month are~sign are~you are~~cold are~~you arm~~fell asid ask~if assessment attend~, attend~~, at~hospital at~in
 at~~#54 aunt~~had avoid a~#10 a~ASK a~HEAD a~HISTORY a~PAIN a~SAFE a~an a~bad a~blood- a~doctor a~group a~heart-
 a~killer a~nail a~pap a~prior a~rate a~runny a~study a~teenager a~wall a~~bad a~~bit a~~blood- a~~counselor a~~doctor
 a~~dose a~~letter a~~minut a~~prior a~~runny a~~teenager a~~wall a~~week baby~~had back~~is bad~MOVE bandaid~on
 bandaid~~on barbieri bee been~#10 been~HISTORY been~a befor~lunch befor~period befor~~lunch bethany be~~late
 bin~through bin~went birth~~clas bleach ble~~when blood-~. blood-~on blood-~test blood-~~test board boyfriend~~,
 bp~and bp~this branch breakfast breath~~when bug~HISTORY bug~PREGNANT bug~is bug~~last burn~~on burn~~when button
 by~care call~SELF came~BACK came~in came~~back cancer can~, can~LEAVE can~PRESS can~again can~be can~becaus can~in
 can~leav can~log can~that can~to can~well carbon~detector case~not casi~SELF casi~~me cast~SKIN cast~com cast~~com
 cats caus~KILL caus~WISH caus~~suicidal cayo~el cell~#many chest-~congestion chest-~~congestion chest~~muscl
 clear~from climb~, clock clot~~on code~, cold~night cold~~sore colleg~, colleg~~, comer come~with come~~bien
 confus~~about contact~is contact~~is conversation con~la con~~la copy~of copy~~of cort could~a could~for cpr~~clas
 crash~~and cual cual~~son cut~~my dark~iron date~is date~~is days~, days~~, day~the da~ALLERGIC de debo december
 deni~any deni~of deni~~any de~#2100 de~#many de~CHEST de~KILL de~es de~~pecho dia died~DRUG differenc~the dinapoli
 divorc dmitri does~TAKEN does~it does~~it dose~becaus dose~i dose~~becaus dos~PILL dos~para dos~~pastilla doubl~~my
 down~~, do~again do~away do~bother do~get do~pick do~that do~up drill driver driv~surgery dry~, dr~said due~in
 due~mammogram due~~in durmio durmio~de durmio~el dx dying~~of eat~again eat~~again elbow el~CHILD el~~nino el~~parto
 email~at email~is end~~of en~LIMB er~a estoy~FINE estoy~~bien every~#3 every~~#3 examen extra~~vitamin ex~~used
 eye~~is feel~~anxiou feel~~suicidal ferraro~, fine~~for firmwar firmwar~#10 firmwar~~#10 flu~, forgot for~BACK
 for~HEAD for~call for~mammogram for~monitor for~pleas for~~#25 for~~labs for~~week four~HISTORY from~and from~gym
 from~~new gallbladder gene get~~wind goes~FAINT goes~~black going~~through got~an got~~an grac gracia~~doctora
 grapefruit grief grief~group grief~~group group~for group~~for gums~BLOOD gums~~ble gun~~rang had~#3 had~HEART had~an
 had~bad had~colonoscopy had~reaction had~~an hago~da handicap handicap~placard handicap~~placard hang~~in has~FEVER
 has~and has~diaper has~had has~of have~CHEST have~at have~four have~no have~not have~~no have~~not hav~any hav~of
 hav~~any hay heart-~#69 heart-~is heart-~of hear~is help hemorrhoid he~never he~not hike his~he hit~~his hi~. hi~ther
 hi~~ther home~after home~~after hour~. http~riverbendhealth hung hung~on hung~up hung~~up hurt ibuprofen if~MUCH
 if~was in infection infection~i insulin~~pen insulin~~pump in~STOOL in~URINE in~WISH in~by in~can in~case in~dark
 in~heat in~hospital in~june in~kitchen in~minut in~morning in~paperwork in~second in~ther in~two in~~case in~~june
 in~~or in~~paperwork in~~ther in~~two is~SKIN is~almost is~heart- is~on is~or is~rest is~suck is~support is~wors
 is~~#2 is~~#many is~~almost is~~gone is~~much is~~off is~~red is~~suck is~~under is~~wrong itch~~, it~ASK it~HISTORY
 it~PILL it~an it~at it~rain it~time it~~and it~~down it~~rain it~~safe ivy~SKIN ivy~~rash i~BACK i~POISON i~PREGNANT
 i~SIDE i~URINE i~a i~anxiou i~both i~exercis i~hungry i~lol i~long i~nitro i~not i~ran i~shock i~snor i~stress
 i~~exercis i~~felt i~~pee i~~ran i~~see i~~snor i~~worry jarab joy~, joy~~, jump~my jump~on jump~~on just~~a
 keep~~com kept kid~~ate kill~~the knock~out last~~seizur last~~spr las~de latasha laugh~at la~ADMIN la~TRIVIAL
 la~desd la~el la~tapada la~tard la~~receta la~~tard legal~name legal~~name letter let~you let~~you licens~no
 licens~~no like~said like~you like~~you lip list~. littl liv~~alon lock~out lol~no lol~~no long~ALLERGIC look~red
 lot~~, lourd low mai mail~it mail~~it make~OTHERS make~~peopl malaria malia md meter me~~cort me~~durmio me~~haha
 me~~mata me~~olvido me~~quem min~#10 min~HEART min~PAIN min~~late mix~PILL mix~with mi~~presion mom~~on
 monoxid~~detector morn~PILL morn~at morn~~pill mov mrn~#many mrn~~#many much~TARRY much~the much~~coffe murder~my
 murder~~my my~#149 my~#25 my~SUGAR my~about my~aid my~anxiety my~bad my~chang my~clas my~fast my~flu my~gallbladder
 my~gets my~in my~nose my~read my~shin my~ssn my~still my~through my~tooth my~~account my~~anxiety my~~boy my~~elbow
 my~~eyes my~~fast my~~gallbladder my~~hear my~~ribs my~~shin my~~ssn my~~tooth my~~weight nail nariz~tapada
 nariz~~tapada ne near~a necesito~ADMIN need~. need~ALLERGIC need~TAKEN need~proof need~~my need~~proof need~~vaccin
 neighbor ne~ave ni night night~it night~was nobody~at northgat northgat~pediatric northgat~~pediatric nose nose~can
 note~~for noth~my not~INJURE not~LEAVE not~becaus not~his not~just not~log not~thes not~work not~~bother not~~log
 not~~the now~a no~#many no~en no~i no~~#many no~~me npi~~#many nuala number~#1000 nunca~en nurs~licens nurs~~licens
 of~#25 of~ADMIN of~ALLERGIC of~SKIN of~befor of~by of~cough of~dose of~in of~lisinopril of~strok of~~#25 of~~life
 of~~lisinopril of~~seizur ok~~for ok~~on old~the olvido olvido~la one~MUCH on~heel on~to open~the or~PILL or~the
 out~#54 out~BREATH out~a out~friday out~~friday out~~on pain~~after pain~~in pain~~or passport~number
 passport~~number patch~SKIN patch~is peopl peopl~~suicidal phon~the physical~therapist physical~~therapist pins
 pins~and pins~needl pins~~and placard point~~in por~tard pres~on proof~of proof~~of provider~is pt~PREGNANT pull~~a
 pure push pushup push~my push~to put~it put~~it quem qureshi rain ran~of ran~out ran~~out rashid~through rashid~went
 rashid~~went rate~#69 rate~of rate~~of rd reaction~the regard~, regard~~, relaps~on relaps~~on replac~, rep~to review
 riverbendhealth rock room~#1000 room~~#1000 room~~, safety~WISH safety~~plan said~the saturday~so saturday~~so
 says~#10 says~it says~~it say~and scholl scholl~insert second second~, see~~me seizur~~was se~KICKING se~PILL
 se~durmio se~olvido se~y se~~muev she~SEIZE she~and she~eat shin short~, shot~~of shrimp sin sincer~~, sinc~~march
 sion six si~da skip~a skip~~a sleep~~becaus sleep~~well slept~the slight small~~bruis smok~~#3 smok~~alarm
 snom~~#many social~#1000 sol~en sol~~en some~HISTORY so~was sparkl specialist spider~in spider~~in spill~my spill~on
 ssn~#many ssn~~#many stand~~the start~~the stay stay~in step~goal step~~goal stitch~friday stock stomach~~hurt ston
 stool strangl~~my street sugar~~log suicid~~in support~for sure~it surgery~, surgery~. surgery~FINE s~came talk~~to
 tambien tambien~test tambien~~test tank tapada tengo~los test~FINE text than thank~~. that~for that~was that~~the
 that~~you therapy~for therapy~~for ther~~a thes~, they~gave they~told they~~told the~#200 the~FEVER the~LEAVE
 the~SKIN the~STOOL the~biopsy the~care the~days the~doctor the~instruction the~ivy the~morning the~no the~number
 the~patient the~physical the~s the~same the~specialist the~support the~surgeon the~time the~you the~~bel the~~biopsy
 the~~box the~~burn the~~care the~~fever the~~first the~~gun the~~knif the~~morning the~~pan the~~physical
 the~~specialist the~~surgeon the~~weight this~, this~MOVE this~PREGNANT this~caus this~heat this~make this~spr
 this~to this~~heat this~~medicin this~~spr this~~week thought~~about thre~and time~~is tingl~~after tir~after
 tir~this tir~~after tomar~esto tome~~dos too~~long to~#1000 to~CRY to~friday to~lose to~new to~or to~play to~send
 to~~#1000 to~~friday to~~hit to~~lose to~~play to~~send to~~wait troubl~TAKEN troubl~my troubl~~breath
 troubl~~swallow turn~FAINT tuvo~HEART two two~ADMIN two~and two~for two~of two~~tylenol una~no un~derram un~~derram
 updat~#10 up~can up~nose up~once up~this up~with up~~#10 up~~fast up~~once usha using~it using~~it vin~, virginia
 vitamin~d vitamin~~d wait~time wait~~time was~#69 was~MUCH was~VEHICLE was~~born was~~full was~~great was~~late
 was~~normal water~PREGNANT water~my wayn week~~ago week~~for well~at well~night well~the well~~at went~PILL went~to
 went~up went~well went~~up went~~well we~TAKEN what~~to when~~do whol why~charg will~TAKEN will~call will~out
 will~~be will~~call will~~do with~PILL with~SIDE with~you with~~insuranc with~~my with~~that with~~you worri~about
 worri~~about would~KILL would~~kill wrapper wrong~on yesterday~is your~ADMIN you~#1000 you~can you~gave you~know
 you~may you~open you~said you~send you~to you~~can you~~gave you~~know you~~may you~~open you~~said y~SPEAK y~THROAT
 y~muy y~puedo
-0.4 #1000~#100 #1000~#1900 #1000~#25 #1000~#89 #1000~. #1000~and #1000~w #1000~~#89 #1000~~. #1000~~and #1000~~w
 #100~MUCH #100~after #100~at #100~home #100~then #100~~after #100~~at #104~night #104~~#100 #104~~, #10~#3 #10~FINE
 #10~at #10~each #10~mg #10~time #110~, #110~my #149~#149 #149~the #1~#2 #1~#25 #1~~#2 #200~#69 #200~, #200~~#69
 #2100~#54 #2100~HISTORY #2100~in #2100~is #2100~~i #25~. #25~BABY #25~december #25~february #25~have #25~i #25~with
 #25~~#2100 #25~~december #25~~february #2~#25 #2~. #2~PILL #2~my #2~of #2~~. #2~~of #300~after #300~cake #300~for
 #300~rd #300~~#many #300~~after #3~#2100 #54~am #54~for #54~min #54~old #54~pm #54~~am #54~~min #54~~pm #54~~year
 #69~am #89~#149 $2499 ,~#149 ,~BEAT ,~KILL ,~LIVE ,~NUMB ,~WAKE ,~after ,~be ,~cmp ,~day ,~doing ,~el ,~fast ,~gave
 ,~hung ,~it ,~mai ,~matter ,~most ,~other ,~plat ,~s ,~scrap ,~second ,~sodium ,~this ,~tomorrow ,~tx ,~very ,~went
 ,~wher ,~who ,~wrong ,~~#10 ,~~, ,~~cuando ,~~doing ,~~due ,~~most ,~~pain ,~~pass ,~~plat ,~~scrap ,~~sodium ,~~tir
 ,~~tx ,~~usual ,~~wait ,~~wher ,~~which ,~~who ,~~wrong 11pm 14th 81mg~not 81mg~~do 8th ADMIN~#25 ADMIN~SWELL
 ADMIN~TAKEN ADMIN~WISH ADMIN~are ADMIN~asks ADMIN~been ADMIN~exam ADMIN~gave ADMIN~has ADMIN~in ADMIN~it ADMIN~la
 ADMIN~near ADMIN~of ADMIN~question ADMIN~receiv ADMIN~still ADMIN~was ALLERGIC~as ASK~. ASK~ALLERGIC ASK~BLOOD
 ASK~URINE ASK~debo ASK~differenc ASK~flos ASK~says ASK~tell ASK~will BABY~ADMIN BABY~patea BABY~tien BACK~ASK
 BACK~KILL BACK~SELF BACK~by BACK~my BEAT~and BEAT~gym BEAT~that BLOOD~HISTORY BLOOD~biopsy BLOOD~flos BLOOD~for
 BLOOD~no BLUE~, BREATH~SIDE BREATH~for BREATH~from BREATH~por BREATH~smell BREATH~today CHEST~HISTORY CHEST~away
 CHEST~cough CHEST~from CHEST~ray CHILD~, CHILD~MUCH CHILD~SKIN CONFUSED~by CUT~hair CUT~the DIE~TARRY DRUG~,
 DRUG~ADMIN DRUG~vitamin END~HEAD END~at END~in EYE~#25 EYE~doctor EYE~new FACE~MUCH FACE~NUMB FACE~TAKEN FACE~went
 FAINT~SELF FAMILY~of FEVER~a FEVER~for FINE~MOVE FINE~much FLOW~my HEAD~EYE HEAD~with HEART~. HEART~for HEART~la
 HEART~matter HEART~with HISTORY~HEART HISTORY~came HISTORY~i HISTORY~stent HISTORY~strok INJURE~behind KILL~PILL
 KIN~ASK KIN~a KIN~brain KIN~need KIN~own KIN~school KIN~strok KIN~tien LABOR~start LEAVE~now LIMB~al LIMB~cover
 LIMB~for LIMB~neuropathy LIVE~#1000 LIVE~. LIVE~FINE LIVE~am LIVE~near LIVE~out LIVE~this MEANS~HEAD MEANS~slip
 MEANS~you MOVE~#25 MOVE~ALLERGIC MOVE~MUCH MOVE~TAKEN MOVE~de MOVE~quick MOVE~risk MOVE~step MUCH~. MUCH~PREGNANT
 MUCH~after MUCH~bag MUCH~can MUCH~for MUCH~have MUCH~in MUCH~is MUCH~low MUCH~no MUCH~wait NUMB~FACE NUMB~LIMB
 NUMB~from NUMB~the NUMB~will OTHERS~ADMIN OTHERS~SIDE OTHERS~at OTHERS~call OTHERS~gave OTHERS~up OTHERS~with PAIN~#1
 PAIN~NECK PAIN~effect PAIN~i PAIN~on PAIN~run PAIN~the PAIN~went PARENT~CONFUSED PARENT~with PARTNER~a PET~died
 PET~is PILL~81mg PILL~INJURE PILL~OTHERS PILL~da PILL~do PILL~today POINT~it POISON~PAIN POISON~cats POISON~to
 PREGNANT~#89 PREGNANT~LIMB PREGNANT~WISH PREGNANT~es PREGNANT~so PRESS~HISTORY PRESS~was SAFE~of SEIZE~#2100
 SEIZE~for SELF~#10 SELF~#1000 SELF~ALLERGIC SELF~la SELF~salio SELF~telefono SIDE~said SIDE~this SKIN~ASK SKIN~FACE
 SKIN~SKIN SPEAK~about STOOL~dark STOOL~iron SUDDEN~LIMB SUGAR~drop SUGAR~low SWELL~with TAKEN~LEAVE TAKEN~bag
 TAKEN~befor TAKEN~blood- TAKEN~day TAKEN~that TAKEN~whil THROAT~BURN THROAT~MUCH THROAT~it THROAT~y TRIVIAL~FAINT
 TRIVIAL~TRIVIAL TRIVIAL~cough TRIVIAL~la VEHICLE~a VOICES~in WISH~NECK WISH~as WISH~could WISH~de WISH~doing
 WISH~food WISH~tell WISH~through WORST~have WORST~my advil~~and afib after~a after~biopsy after~cake after~vaccin
 after~~a after~~cake after~~walk again~, again~after again~~after ago~~i air~~, allergi~, all~~good am~#89 am~BURN
 am~DROOP am~OTHERS am~after am~just am~nervou am~new am~well am~~nervou and~, and~LIMB and~blood- and~driv and~for
 and~get and~had and~hung and~lost and~sometim and~to and~went and~~has and~~lost and~~red and~~spread and~~vomit
 anemia any any~near an~vitamin app~says app~~says are~SKIN are~cover are~i are~~cover are~~gone are~~my armpit
 around~~the asks asleep asleep~on asleep~~on assessment~, assessment~~, as~, as~of as~teenager as~~of ate~~a at~#10
 at~front at~~#10 authorization a~#1000 a~#54 a~ALLERGIC a~HEART a~TARRY a~bandaid a~brain a~copy a~day a~dose
 a~mammogram a~person a~physical a~real a~say a~sport a~time a~two a~~brain a~~coffe a~~copy a~~fit a~~mammogram
 a~~physical a~~real a~~sport a~~whol baby back~~from bad~in bag~of bag~~of bebe~~tien been~FINE been~MOVE been~the
 been~~sad been~~tak befor~blood- befor~colonoscopy befor~prep befor~surgery befor~~surgery behind~exercis behind~on
 behind~~on bend~~my better~~now between~, bid black~~and bled bled~~for bleed~~sinc blood-~is blood-~the blood-~was
 bloody blood~~in bookmyvisit boredom~in boredom~~in born~#2100 bradle brain~BLOOD brain~~ble breath~~from breath~~on
 breath~~smell bump~~his but~HISTORY but~LEAVE but~am by~#25 by~~#25 call~, call~about call~my call~us call~wait
 call~~us came~LEAVE came~~off can~MUCH can~after can~find can~pick can~smell can~up can~~this card~#many ceil cell~is
 cell~~is chang~. chang~to chang~~to chas chattanooga chattanooga~, chattanooga~tx chattanooga~~, chemo~FINE chestnut
 chest~~por city~, city~~, claim~number claim~~number clear cold~, cold~END collaps~~on come~SIDE come~in come~on
 come~~in common complet concetta~dinapoli concussion~, concussion~clear concussion~~, confus~~by control~POISON
 control~for control~~magnet con~. could~you could~~you cousin cover~by cover~~by crisi~, cuando cuando~~debo
 cuando~~es day~of day~sup day~~sup deer delivery deni~, detector de~BLOOD de~HEAD de~~cabeza de~~la de~~sangr
 diarrhea~~sinc died~HISTORY died~a died~and died~~last diet~, diet~is diet~~, direccion direccion~#1000 divorc~,
 divorc~~, doctor~said doctor~~said does~mean dog~~died dose~is down do~END do~have do~my do~out do~we do~~that do~~we
 drank~~water drill~at drill~~at driver~licens driver~~licens driv~, driv~TAKEN dur d~FINE each~, each~and ear~and
 ear~tub ear~~tub easy eat~FINE eliqui else el~de el~trabajo el~~trabajo en en~CHEST en~la en~noch en~~la es~el
 es~~#1000 es~~el everyon~~would every~#89 every~night every~~night ex~~has eyes eyes~~, fast~, fast~for fast~~for
 fax~#1000 fax~, fax~the fax~~, fax~~the feel~~better feel~~down feel~~heavy feel~~safe feel~~tight fell~~behind
 fine~~, fine~~right fine~~today finger firmwar~. flight~~, flos flush fly~PREGNANT fly~at fly~~at follow follow~in
 food~POISON food~~poison form~~asks forward for~PRESS for~TAKEN for~TARRY for~an for~clas for~first for~it for~night
 for~physical for~that for~time for~your for~~an for~~your found~BREATH found~on from~#69 from~ADMIN from~BREATH
 from~allergi from~iron from~neuropathy from~pushup from~~#69 from~~, from~~allergi froz gabapentin gave~HEART
 gave~the gebremariam get~an get~blood- get~test get~through get~~an get~~through give glucos goes got~hung got~~hung
 go~to go~~to green green~FINE guys hacerm hacerm~HARM hacerm~~dano had~HISTORY had~brain had~night hair~is hair~thin
 hair~~is hard~TAKEN has~PAIN has~a has~an has~it has~nose has~~an has~~had hate~, have~END have~SIDE have~hav
 have~~to heart-~#54 heartburn~pizza heat~KILL heat~is heat~~is heavy~~bleed help~~, help~~me here~~. hernia~repair
 hernia~~repair he~was he~~was highway his~PAIN his~~eyes hit~~me hi~am hi~i hi~~i hold~~my holiday home~procedur
 hot~and hurt~~like husband~~snor huynh ibuprofen~~81mg if~CHEST if~two if~~he in~, in~INJURE in~area in~bag in~every
 in~rosa in~santa in~so in~sun in~you in~~#1 in~~on in~~santa in~~year io~f io~not io~~f ip~addres ip~~addres is~#10
 is~END is~FINE is~MUCH is~SELF is~between is~clear is~dangerou is~differenc is~doing is~dr is~driv is~it is~jomar
 is~next is~run is~set is~slow is~strok is~thin is~this is~well is~~#25 is~~chest is~~dead is~~driv is~~on is~~run
 is~~set is~~stiff is~~swollen is~~the is~~thin itchy~~and it~#54 it~ADMIN it~CRY it~but it~dangerou it~food
 it~solomon it~w it~~dangerou it~~help it~~off it~~to i~#10 i~#89 i~END i~HEART i~LEAVE i~TARRY i~almost i~as i~be
 i~flos i~hair i~know i~mix i~nervou i~new i~only i~teach i~test i~volunteer i~~ble i~~brok i~~chok i~~drink i~~fell
 i~~flos i~~know i~~live i~~mix i~~teach i~~volunteer i~~want i~~would jane jefferson join~the join~~the jomar
 just~CHILD just~check just~know just~~kid just~~want keep~~doing keep~~get keep~~my keep~~tell keep~~the keep~~water
 kenya kid~~, knif~~slip knock lashonda late~~today lat~, lat~~, laugh~~at la~BACK la~al la~da la~del la~noch la~~cita
 la~~espalda la~~medicina la~~noch leaflet lean left~~leg licens~number licens~~number life~~is like~PAIN like~WORST
 like~on like~~crazy like~~hurt littl~~dizzy live~~at long~driv long~~driv los~BLOOD lots~~of low~but ludmila lunch~,
 lunch~~, lying~TAKEN lying~~down machin~and magnet~~for malhotra mary~jane mary~~jane may~#2100 medical~ADMIN
 medical~is medical~licens medical~~licens medical~~record medicin~~caus metformin~~, me~~. me~~duel minut~each
 minut~time minut~~each miroslav miss~the mix~my month~ASK month~~, mood~is mood~low mood~~is morning~, morning~~,
 morn~ASK morn~sicknes morn~~sicknes mother~~s my~#110 my~#89 my~#many my~BLOOD my~DIE my~INJURE my~TAKEN my~albuterol
 my~appendix my~armpit my~exercis my~for my~may my~not my~por my~ray my~ring my~soup my~strip my~tell my~wrong
 my~~albuterol my~~ankl my~~appendix my~~armpit my~~battery my~~breath my~~cousin my~~dad my~~ear my~~exercis
 my~~heart my~~ring my~~schedul my~~surgery my~~test my~~visit name~, name~aoif name~~aoif nasser nausea near~HEART
 near~had near~~had need~physical need~sport neuropathy never~WISH new~cream new~dose new~make new~patient new~sho
 new~~cream new~~dose new~~patient new~~pill new~~sho next~on nick~LIMB nick~my night~at night~to night~~to
 normal~~for nose~~bled not~ADMIN not~hungry not~now not~say not~~bleed not~~going not~~hungry not~~pass now~WISH
 now~am now~will no~ADMIN no~STOOL no~symptom number~~#many nurs~. often~, often~~, of~#2100 of~FINE of~HARM of~PRESS
 of~SELF of~TAKEN of~blood- of~boredom of~cold of~dentist of~drug of~fast of~luck of~or of~syrup of~would of~~a
 of~~boredom of~~pill of~~strok of~~test old~~and one~EYE one~PILL one~a only on~#2100 on~VEHICLE on~bottom on~dr
 on~exercis on~label on~paper on~vacation on~vitamin on~was on~weekend on~~to on~~vacation on~~vitamin opening
 orthopedic orthotic or~#10 or~be our~~dog out~SELF out~once out~test out~yesterday out~~once over~~this owes
 owes~$2499 owes~~$2499 oxygen~~is o~, pain~~#1 pain~~a pain~~went paper~on para~~la pat patch~~itch patea
 patient~$2499 patient~owes patient~~owes pat~dry payment payment~WISH payment~~plan period~~is phon~#1000 photo~of
 photo~~of pick~my pico pienso~~en pill~~. pill~~yesterday plan plant~POISON platelet~#10 platelet~~#10 plat~number
 plat~~number policy~. positiv po~, prescrib provider~, provider~~, prozac pt~PAIN pt~is pt~~is puedo~el push~~my
 quier~su rash~~is read~that read~~that receiv respirar~~por right~~arm ring~LIMB ring~~finger rodilla~~al room rosa
 sad~, said~and said~dr said~~to same~. sami santa santa~rosa santa~~rosa says~need says~on schedul~~is scrap~OTHERS
 scrap~~her seasonal seasonal~, second~one second~~one seem seizur~~in seizur~~sinc semana~~, sensor~INJURE
 sensor~LEAVE sensor~~fell serial~is serial~~is set~on shak~~, she~MOVE she~at she~need she~~need ship shock~by
 shock~~by shoot~~me show~is sign~of sign~~of sinc~~i skip~dose sleep~~for sleep~~is smell smil snak~plant snak~~plant
 sober~~sinc social~LIVE son~~got sore~~after so~skip spit~after spok start~#25 start~and start~it stiff still~.
 still~LIVE still~at still~has still~wait still~~has still~~wait stop~~cough stop~~in stop~~tak stroke- stroke-~rehab
 stroke-~~rehab strok~at strok~luck stuffy~, stuffy~nose stuffy~~nose sugar~~#149 sugar~~#300 sugar~~drop summit
 summit~orthopedic summit~~orthopedic sunday~, super surgery~BLOOD surgery~~. sweaty sweeney swim~my swollen s~ADMIN
 s~BACK s~blood- s~mac s~test s~~blood- s~~mac talk~~about teach tell~SELF tell~~me tengo~dificultad tengo~~fiebr
 test~BACK test~negativ text~#1000 thank~~, than~usual than~~usual that~. that~ADMIN that~MOVE that~PILL that~again
 that~~ok then~then then~~, ther~for the~#25 the~#300 the~#89 the~CHILD the~CUT the~FAINT the~SAFE the~SEIZE the~TAKEN
 the~area the~asks the~bad the~bag the~bug the~came the~card the~ceil the~differenc the~draw the~every the~leaflet
 the~log the~marathon the~morn the~name the~new the~pap the~pump the~seem the~sign the~therapist the~told the~vein
 the~yesterday the~~aspirin the~~bleed the~~cat the~~ceil the~~differenc the~~ear the~~heart the~~highway the~~kids
 the~~leaflet the~~marathon the~~new the~~pap the~~prednison the~~pump the~~same the~~side the~~usual the~~vein
 the~~worst thin think~~, this~ASK this~drug this~work this~~drug this~~insuranc this~~portal this~~with thought~~as
 throat~~swell through~with tight time~got today~. today~~. toe~~, told~to tomar~con tomorrow~, tomorrow~~, took~~#1
 too~~low toxic~~to to~#2 to~#300 to~10mg to~CHEST to~HEAD to~about to~after to~as to~dialysi to~get to~kenya to~same
 to~test to~w to~world to~~#2 to~~#300 to~~#many to~~10mg to~~get to~~keep to~~kenya to~~talk trampolin trampolin~my
 travel~to travel~~to troubl~, troubl~BREATH try~, twic twist~~my two~FINE two~days two~~days tx typ uncl~~had un~el
 upset~BELLY upset~my upset~~my up~. up~ADMIN up~PREGNANT up~fast up~feed up~today up~~with use~~it us~if vitamin~FINE
 vitamin~c vitamin~~c volunteer volunteer~a volunteer~crisi vu wait~#10 wait~each wait~minut wait~~#10 warm was~#200
 was~by was~so was~that was~~#200 was~~#69 wei went~, went~FINE went~i were~~fine we~CUT we~are we~our we~~are we~~use
 what~~the when~~are when~~does when~~the who whol~~bag who~do who~~do will~LIVE will~eat will~this with~MOVE with~ear
 with~infection with~my with~that work~as work~at work~for work~~as work~~for work~~is would~i would~than ya~estoy
 ya~~estoy year~~and young~, your~been your~has your~is you~BREATH you~KILL you~much you~so you~~, you~~send you~~so
 y~PAIN y~come y~un y~~dolor
-0.3 #1000~ave #1000~mill #1000~old #1000~~#100 #1000~~#1900 #1000~~#25 #1000~~#many #100~END #100~day #100~is
 #100~sup #100~~day #104~a #10~#1 #10~#69 #10~HISTORY #10~MUCH #10~is #10~month #10~or #10~pm #10~~#10 #10~~for
 #10~~month #10~~today #110~LIMB #110~and #110~but #110~~and #110~~but #149~#69 #149~for #149~mg #149~morn #149~~#69
 #149~~mg #1~#1 #1~#2100 #1~~#1 #200~#104 #200~~#104 #2100~#10 #2100~then #2100~was #25~#100 #25~ASK #25~bid #25~~,
 #2~#2100 #2~#3 #2~#69 #2~FINE #2~or #2~~#3 #2~~benadryl #300~#1900 #300~and #300~the #300~~#1900 #300~~, #3~#2 #3~.
 #3~night #3~tabs #3~the #3~~tabs #54~is #54~my #54~~and #54~~beat #54~~with #69~#149 #69~ASK #69~and #89~#110 #89~but
 #89~this #89~~#110 #89~~this #many~#10 #many~#1000 #many~#89 #many~, #many~PREGNANT #many~is #many~the #many~~#10
 #many~~, #many~~is #many~~on ,~#1900 ,~#2 ,~#3 ,~SEIZE ,~TRIVIAL ,~a ,~by ,~call ,~common ,~cream ,~deep ,~does ,~ear
 ,~echo ,~es ,~get ,~hirut ,~iryna ,~karthik ,~l ,~night ,~patel ,~real ,~red ,~said ,~slept ,~someth ,~st ,~that
 ,~though ,~updat ,~www ,~ya ,~you ,~~#3 ,~~#many ,~~arm ,~~back ,~~been ,~~dry ,~~everyth ,~~here ,~~hirut ,~~iryna
 ,~~karthik ,~~ok ,~~on ,~~second ,~~slept ,~~st ,~~sugar ,~~www ,~~ya 11pm~HEART 11pm~and 11pm~my 11pm~~and 16th
 16th~#2100 16th~, 16th~and 16th~~, 2nd~, ADMIN~ASK ADMIN~CRY ADMIN~at ADMIN~by ADMIN~card ADMIN~lol ADMIN~says
 ADMIN~they ADMIN~work ADMIN~wrong ALCOHOL~FINE ALCOHOL~HISTORY ALCOHOL~dinner ALCOHOL~night ALLERGIC~MOVE
 ALLERGIC~WISH ALLERGIC~bees ALLERGIC~need ASK~#1000 ASK~los ASK~new ASK~one ASK~test ASK~that ASK~time ASK~wipe
 BABY~#54 BABY~BEAT BABY~HEAD BABY~PILL BABY~WISH BACK~#2100 BACK~. BACK~after BEAT~ADMIN BEAT~for BEAT~was BELLY~MOVE
 BLOOD~ASK BLOOD~FEVER BLOOD~PAIN BLOOD~a BREATH~CHEST BREATH~TAKEN BREATH~TRIVIAL BREATH~bad BREATH~deep BREATH~funny
 BREATH~tank BURN~so CHEST~falta CHEST~this CHEST~troubl CHILD~HEAD CLOTH~FINE CRY~can CUT~SELF CUT~in CUT~my DIE~,
 DIE~boredom DIE~hambr DIE~i DROOP~HISTORY DROOP~in DROOP~on DRUG~BURN END~#10 END~PREGNANT END~days END~do EYE~about
 EYE~counselor FAINT~END FAMILY~, FINE~ASK FINE~PRESS FINE~becaus FINE~is FINE~it FINE~you HEAD~BACK HEAD~TRIVIAL
 HEAD~almost HEAD~day HEAD~every HEAD~un HEART~#89 HISTORY~KILL HISTORY~can HISTORY~del HISTORY~diez HISTORY~name
 HISTORY~then INJURE~16th INJURE~bike INJURE~february INJURE~the KILL~ADMIN KILL~after KIN~HISTORY KIN~LEAVE KIN~SELF
 KIN~dmitri KIN~had KIN~las KIN~who KIN~will LEAVE~bike LEAVE~in LEAVE~it LIMB~#89 LIMB~SKIN LIMB~STIFF LIMB~SWELL
 LIMB~again LIMB~has LIMB~my LIMB~says LIVE~PREGNANT LIVE~and LIVE~ne LIVE~next MEANS~a MOVE~. MOVE~an MOVE~min
 MOVE~this MUCH~SELF MUCH~WISH MUCH~fast MUCH~mistak NUMB~is OTHERS~FINE OTHERS~SWELL OTHERS~vaccin PAIN~#54 PAIN~BACK
 PAIN~MOVE PAIN~a PAIN~are PAIN~not PARENT~and PARENT~on PARTNER~can PET~PREGNANT PET~a PET~my PILL~sleepy POISON~,
 PREGNANT~#149 PREGNANT~BEAT PREGNANT~MUCH PREGNANT~have PREGNANT~y PRESS~a PRESS~gain SAFE~PILL SAFE~and SAFE~the
 SEIZE~ADMIN SEIZE~giggl SEIZE~this SELF~BURN SELF~CUT SELF~LIMB SELF~MOVE SELF~an SELF~are SELF~en SELF~hambr
 SELF~mandar SELF~muriendo SELF~pueden SELF~that SIDE~PREGNANT SIDE~or SIDE~to SKIN SKIN~light STIFF~in STOOL~i
 STOOL~paper SUGAR~#69 SUGAR~#89 SUGAR~. SWELL~from TAKEN~#1000 TAKEN~#149 TAKEN~#2100 TAKEN~CHILD TAKEN~again
 TAKEN~dark TAKEN~mushroom TAKEN~toast TAKEN~today TARRY~the TRIVIAL~LIMB TRIVIAL~high TRIVIAL~no TRIVIAL~with
 VEHICLE~february VOMIT~my WAKE~SELF WISH~BREATH WISH~an WISH~around WISH~but WISH~esta WISH~have WISH~if WISH~mas
 WISH~school a about~PAIN about~a about~exam about~~exam about~~hurt abuela abusiv abus~~of accidental action~for
 after~#10 after~blood- after~garden after~gym after~~garden again~sorry ahora allergi~are allergi~~are allergy~~test
 all~~of all~~the all~~thes almost~day almost~every almost~~every amlodipin~#1000 amlodipin~#149 amlodipin~mg
 amlodipin~~#1000 am~WISH am~a am~am am~and am~bad am~nurs am~strok am~that am~this and~. and~ASK and~BLOOD and~DIE
 and~HEART and~SWELL and~a and~ave and~away and~come and~low and~pull and~spread and~tri and~~eat and~~high and~~kill
 and~~says and~~sinc and~~tri and~~whit ant ant~~del anymor~~sinc any~BREATH any~opening any~~opening an~email an~it
 an~~allergy an~~email app~#25 arde~el arde~~el are~EYE are~a are~~blurry are~~on are~~weak arms~~are arriv~~ear as~.
 as~CHILD as~SIDE as~effect as~the attack~~at at~#3 at~month at~~#3 at~~home a~, a~ADMIN a~BEAT a~NECK a~SWELL
 a~colonoscopy a~color a~different a~month a~need a~paper a~plac a~repeat a~support a~~#100 a~~child a~~colonoscopy
 a~~different a~~heart a~~note a~~pain a~~paper a~~sleep a~~stiff a~~support back~~. bad~or bad~with bad~~or bag bark
 bath beat~~, becaus~SHAKE becaus~felt becaus~is been~#1000 been~END been~about been~amlodipin been~hav been~~hav
 been~~on beer~~last befor~ADMIN befor~TAKEN befor~any befor~draw befor~fast befor~scan begum be~LEAVE be~~here bike~,
 bike~LIMB bike~scrap bike~~, birth~~, ble~~a blood- blow body~, bookmyvisit~. bookmyvisit~~. book~for book~~for
 bottl~~of bp~, braxton~and breath~~deep brok bruis~~on burden burn but~and but~eat but~not but~says but~that but~~ok
 but~~that cabeza~~un call~at call~desk call~or call~the call~~back call~~you calor can~#1000 can~ADMIN can~befor
 can~fly can~send can~two car~~accident catheter caus~SEIZE caus~~seizur cell~#1000 check~, chemical chest~~pain
 chill~~, clas~need clean~intact clean~~dry climb~FINE clinic@webmail cold~FINE cold~PAIN comer~HISTORY comer~del
 comer~~ant come~to come~~to controll con~PILL could~it cpt cpt~#many cpt~~#many cp~~, cramp~~at crisi~need c~nausea
 c~o c~~o dad~~died dai~. danlo dark~and dark~but date~PREGNANT date~servic day~usual dea~number dea~~number delet
 deni~cp deni~~cp derram~HISTORY desd~ayer desd~~ayer despu de~~#2100 dial did~you did~~you died~strok diet~~is diez
 diez~HISTORY diez~~anos different~color different~~color dinner~FINE dinner~so dinner~~ok dinner~~so discharg disculp
 disculp~, div dizzy~~for dmitri~it dmitri~look dmitri~says dmitri~~says doctor~this does~that does~~that doing~FINE
 doing~now doing~~great domestic~violenc domestic~~violenc dose~#2 dose~felt do~an do~for do~in do~just do~not do~to
 do~~not draw~, drink~~coffe drop~on dry~intact dry~~intact dr~s duel~~un duerm due~date due~~date dunlap ear~~and
 eat~befor eat~now eat~the eat~~befor effect~, effect~this effect~~, ehler ehler~danlo ehler~~danlo el~EYE el~del
 email~ASK email~it email~~is email~~when en~los en~y er~for er~~for estoy~PREGNANT es~. es~ADMIN evening even~POINT
 even~i even~if even~it even~~worth everyth~BLUE every~usual eye~~, eye~~doctor fall~~out falta~el falta~~el fami far
 fast~ADMIN fast~~, fast~~labs faucet feb february~#2100 february~, february~16th february~~16th fell~~last felt~.
 felt~SHAKE felt~~shaky ferraro~for fever~~is finger~~says fish five~HISTORY fonoti forward~the forward~to
 forward~xray forward~~the for~BLOOD for~CHEST for~HEART for~SUGAR for~monday for~pap for~who for~~chest for~~monday
 for~~peopl for~~squeez frasco~~de from~#10 from~#100 from~it from~same from~~#10 from~~#100 funny gaetano gave~a
 gave~away gave~his gave~~away gebremariam~, gebremariam~iryna gebremariam~re gebremariam~~re gene~BACK gene~test
 gene~~test get~CHEST get~HEAD get~almost get~to get~~a get~~chest get~~headach giggl glad glad~i going~~like
 going~~to got~SIDE got~TRIVIAL got~up go~er go~on go~~on grac~period grac~the grac~~period hace~~diez had~#1 had~#2
 had~ALCOHOL had~MUCH had~PAIN had~TAKEN had~as had~diaper had~wet had~~taken hard~i has~BLUE has~CHEST has~MUCH
 has~SELF has~runny have~BLOOD have~SKIN have~a have~about have~amlodipin have~had have~some have~~hiv have~~some
 hav~troubl headach~~almost hello~my here~~, here~~next he~#10 he~gym he~have he~in he~pensado he~~have he~~hits
 he~~pensado he~~threaten hick~and hirut his~BREATH his~FINE his~scrap hits~~the hi~, hi~the hola~, hola~~, hold~~the
 hot~MUCH how http~www hunt hunt~, huong huong~, hurt~~, hurt~~in huynh~, huynh~~, id~is id~~is if~this infarto~~hace
 insuranc~~card intact in~OTHERS in~aid in~hear in~morn in~~this iryna iryna~l iryna~~l is~, is~BABY is~POISON
 is~STIFF is~TRIVIAL is~WISH is~alon is~august is~book is~cholesterol is~common is~eat is~even is~every is~green
 is~hungry is~leak is~may is~mine is~november is~old is~pus is~troubl is~tuesday is~w is~~black is~~book is~~clear
 is~~doing is~~great is~~help is~~kill is~~mine is~~november is~~slow it~#1 it~BACK it~do it~lol it~look it~of
 it~reflux it~start it~~at it~~bled it~~look it~~ok it~~still i~#2 i~#25 i~BURN i~WISH i~any i~at i~charg i~come
 i~counselor i~driv i~fly i~for i~jump i~quick i~read i~some i~stay i~stood i~swim i~switch i~thre i~two i~wipe i~you
 i~~almost i~~be i~~do i~~driv i~~drown i~~fly i~~sit i~~stood i~~switch i~~wipe jul jul~#2100 jump~MEANS jump~in
 jump~of jump~~in justificant~el justificant~para justificant~trabajo justificant~~para just~ADMIN just~WISH just~out
 just~~the karthik kept~TAKEN l l5~bulg lans last~~name late~~, law~is la~SELF la~bulg la~la left~~eye legs~~,
 legs~~are let~SELF let~~me licens~#many light~on light~the light~~on like~ALLERGIC like~BEAT like~with like~~an
 line~, line~on line~~, line~~on lisinopril~. list~as list~~. littl~~after littl~~when liv~~, log~SELF log~out log~~me
 long~i long~the look~ALLERGIC look~END look~an loos love~, mail~#1000 mail~to make make~it make~~it mak~and malcolm
 male mandar mandar~ADMIN maricel mask~part medicaid~is medicaid~number medicaid~~number medical~, medicar~card
 medicar~number medicar~~card medicar~~number meet me~~an me~~on me~~salio mg~#10 mg~PREGNANT mg~for mg~~for mi mill
 mistak~MOVE mi~~abuela modifier monitor~is month~FINE morn~is morn~or morn~~or mov~~, mri~is mri~~is mrs~. mrs~~.
 much muev murder~this murder~~this my~, my~BURN my~MEANS my~NUMB my~PAIN my~PRESS my~STIFF my~be my~bp my~cell
 my~dmitri my~dose my~he my~low my~medicaid my~much my~name my~no my~of my~on my~report my~someth my~thyroid my~vaccin
 my~was my~wife' my~~aunt my~~bp my~~daughter my~~grandfather my~~lung my~~medicaid my~~next my~~sister my~~sugar
 my~~thumb my~~thyroid my~~toe my~~vaccin my~~wife' name~is name~karthik name~on name~solomon name~~is nauseou~,
 nauseou~~, need~be need~sent need~sumatriptan need~~her neuropathy~as neuropathy~same never~befor newborn~~fever
 new~#1000 new~ALLERGIC new~card new~cell new~is new~medicar new~of new~one new~~cell new~~inhaler new~~medicar
 new~~one next~door next~~door ne~mill ne~old ne~~old night~FINE night~MUCH night~~with nobody~i noch none normal
 nosebl~END nose~, nose~for nose~~, not~day not~from not~~alon not~~take now~my no~SELF no~after no~though no~~he
 no~~idea number~#54 number~#69 number~my number~on number~~on nurs~my of~BEAT of~BREATH of~SEIZE of~a of~dr of~giggl
 of~one of~servic of~this of~to of~usual of~~birth of~~dr of~~giggl of~~luck of~~my of~~servic oksana ok~~now ok~~to
 ok~~will old~, old~and old~mill old~~mill omeprazol one~, one~PREGNANT one~do one~my one~~do on~16th on~STOOL on~at
 on~february on~is on~test on~~february order or~#1000 or~do or~troubl or~~#10 or~~do or~~troubl oxygen~~tank o~nausea
 o~~nausea pangilinan~, pangilinan~~, para~SELF para~trabajo para~~mi part~s passport~#many past patel patel~#1000
 patient~~call pay pensado pensado~en pensado~~en period~like pharmacy~~says phon~#many photo~SKIN pick~the pienso
 pill~~for pizza~, plac~and pleas~TAKEN pleas~and pleas~tell pleas~updat pleas~~take pleas~~tell pleas~~updat po
 poco~~la policy~~. por~ADMIN positiv~ASK positiv~~, pressur primary primary~care primary~~care print procedur pt~at
 pt~~, pueden puedo puedo~HISTORY puedo~PILL puedo~comer puedo~del puedo~la puedo~~comer pued~ADMIN quick~~, rash re
 read~#89 read~but read~~#89 reason~~to red~and red~~and resend rest~heart- rest~rate rest~~heart- resubmit return
 re~, re~iryna re~l re~~, riverbend sad~~, said~to sat~TAKEN says says~#many says~hi says~is says~like says~she
 says~they says~~#10 says~~#many says~~hi says~~she says~~they say~WISH scab~LEAVE scab~came scab~~came scratchy
 screen~ADMIN second~i second~~, seen~on seen~~on self semana~~y send~SELF send~~me sensor~#110 sensor~#89 sensor~read
 sensor~~read sent~to sent~~to serial~#many servic~#10 se~las shaky~~. she~#100 she~#54 she~said she~~said shingl
 shoot~an shortnes shortnes~BREATH shortnes~of shortnes~~of short~BREATH shot~~, shot~~and should~~we sho~for sign~,
 sinc~~start sinc~~then sister~~dmitri so sob~, social~#54 someon~~call someth~~, south soy soy~, so~a so~~heavy spasm
 spit~up spit~~up spok~with spok~~with spread~to spread~~to squeez~~me stamp~on stamp~the star start~HISTORY
 start~~#25 stenosi stiff~~in still~FINE still~on still~~good stomach stood stop~~bleed strok~~at strok~~in stuck~,
 suicidal~~thought suicid~~for sukhwinder sunburn~my sunburn~on sunburn~~on surgery symptom~a s~DROOP s~PRESS s~SELF
 s~my taken~~#1 take~~any take~~the tak~~amlodipin team tengo~, tengo~BREATH ten~~year test~ASK test~and test~~positiv
 tetanu that~, that~HISTORY that~MUCH that~SIDE that~in that~mean that~or that~~bill that~~mean their then~HEAD
 then~get ther~was ther~~was thes~PILL they~BLOOD they~my the~#149 the~FINE the~WORST the~at the~auth the~away
 the~book the~bruis the~claim the~diet the~label the~list the~medical the~mole the~next the~not the~old the~or
 the~prior the~sent the~shingl the~sticker the~still the~surgery the~tabs the~world the~~claim the~~clinic the~~desk
 the~~diet the~~label the~~medical the~~mole the~~old the~~patient the~~pharmacy the~~prior the~~shingl the~~sign
 the~~sticker the~~whol the~~world this~SEIZE this~but though threw thre~, thre~~year thumb thursday~, thyroid~PILL
 till time~so time~~so tiny~~bit toast~and together toilet~~paper told~the tongu~~feel tooth~, too~~fast to~INJURE
 to~PILL to~bees to~er to~hospital to~walgreen to~~bees to~~move to~~walgreen tri~my tuesday~, tuesday~i tuesday~~,
 turkey turn~~purpl twic~~, two~ALCOHOL two~TAKEN two~night two~~beer una~para understand un~WISH un~en un~~plan
 updat~. updat~addres upload~a upload~~a up~quick up~red up~~from up~~quick up~~too usha~SELF usha~was usha~with
 usha~~was usual~becaus usual~dose usual~~#10 usual~~dose vent version~#10 version~#25 version~~#10 version~~#25
 violenc wait~on wait~~on want~~the wash~my was~. was~HISTORY was~MOVE was~SELF was~SWELL was~charg was~cod was~now
 was~reflux was~to was~two was~~clos was~~cod was~~i was~~reflux was~~with water~TAKEN water~~down weekend week~~with
 weight~~gain weird~the we~ADMIN we~SPEAK we~do we~out we~~do we~~talk what~~should what~~time when~~can which~~one
 whil~~pregnant whol~~time why~was why~~was wife' will~DIE will~let will~not will~~not wipe within with~PRESS
 with~SELF with~another with~dinner with~one with~~another with~~dinner with~~one work~. work~a work~need work~~.
 work~~at worry~. wors wors~. wound~and wound~intact wound~~clean writ~a writ~~a wrong~and xray~to xray~~to ya~no
 ya~~no yesterday yesterday~my yes~for your~PILL you~WISH you~an you~any you~blood- you~suggest you~~suggest y~BREATH
 y~MOVE y~WISH y~de zachary zhang zhang~TAKEN zhang~befor zhang~i zhang~~befor zip zip~#many zyrtec
-0.2 #1000~#69 #1000~st #1000~~#69 #100~OTHERS #10~#2 #10~PAIN #10~not #10~~#2100 #10~~in #110~#149 #110~to #110~~to
 #149~#100 #149~HEART #1~~#54 #2100~a #2100~~#10 #25~~. #2~hour #2~tabs #2~~hour #2~~tabs #3~~#2100 #3~~week #54~#69
 #54~~#69 #54~~#many #89~#54 #many~#54 #many~for #many~~#1000 #many~~#54 $2829 ,~away ,~did ,~eat ,~for ,~healthr
 ,~long ,~put ,~strok ,~unit ,~~#110 ,~~#149 ,~~about ,~~after ,~~are ,~~black ,~~blood- ,~~fast ,~~healthr ,~~hr
 ,~~or ,~~que ,~~stabl ,~~too 28th 81mg~. 81mg~~. 8x 8x~$2829 8x~PREGNANT 8x~at 8x~~week ADMIN~#many ADMIN~EYE
 ADMIN~SELF ADMIN~chang ADMIN~dimaculangan ADMIN~maricel ALLERGIC~am ALLERGIC~butter ALLERGIC~i ASK~LEAVE ASK~SELF
 ASK~adjust ASK~be ASK~watch BABY~#10 BABY~and BEAT~my BELLY~, BELLY~and BELLY~is BLOOD~STOOL BLOOD~and BLUE~my
 BREATH~of BURN~CHEST CLOTH~in CRY~is DROOP~LIMB END~#89 END~LIMB EYE~is EYE~now FAINT~a FAINT~away FAINT~is FINE~so
 HEART~ox HISTORY~CUT HISTORY~PILL HISTORY~have INJURE~#10 INJURE~a INJURE~am KILL~time KIN~los KIN~sintoma
 LEAVE~BREATH LIVE~WISH MEANS~on MUCH~on OTHERS~are OTHERS~dinner OTHERS~if OTHERS~would PAIN~ADMIN PAIN~after
 PAIN~behind PAIN~com PARENT~blood- PARTNER~END PILL~#149 PILL~#many PILL~HEAD PILL~LEAVE PILL~MOVE POINT~the
 POISON~center POISON~hear POISON~is PREGNANT~$2829 PREGNANT~MOVE PRESS~PREGNANT PRESS~SKIN PRESS~for SAFE~#1000
 SAFE~at SAFE~social SELF~PRESS SELF~if SELF~so SELF~to SELF~we SHAKE~, SHAKE~i SHAKE~is SKIN~at SPEAK~in SUGAR~,
 SUGAR~PREGNANT SUGAR~de SWELL~TRIVIAL SWELL~el TAKEN~for TAKEN~it TAKEN~percent TARRY~on WISH~SELF WISH~SIDE WISH~ask
 WISH~check WISH~like about~#100 about~CHILD about~LIVE about~mole about~~#100 accession~#many account~#many
 account~~#many acct~~#many addres~for addres~the addres~~for again~~, air~~in alarm allergy~~. almost~died
 almost~~died ambulanc~~bill am~#69 am~ALLERGIC am~~#69 and~KILL and~very and~~ther ankl~~at anxiou~about anxiou~the
 anxiou~~about an~, an~to appointment~~is are~hard ask~my ask~the ate~~about ate~~the at~$2829 at~center at~gmail
 at~that at~~$2829 at~~gmail ave~, away~HISTORY away~and away~with away~~with a~CRY a~book a~clas a~spot a~work
 a~~stab bad~the battery~~in beat~~the befor~that bite~is born~#54 both both~LIMB bp~was bp~~was breast~my
 breathing-~exercis breathing-~~exercis breath~~, bus butter by~MOVE call~~the cancel~~my can~the card~number
 card~~number care~ADMIN caus~. cayo cell center~, center~~, chang~it check~in check~~in clas~. clos come~, com~MUCH
 cough~my crack~~my cream~ADMIN cream~BURN cream~~burn cream~~refill cry~, dai~~. date~, deep~BLOOD del~. de~.
 did~ADMIN died~ASK dificultad~para dificultad~~para dimaculangan discharg~#10 does~KILL doll do~, do~LIVE eat~my
 el~MUCH el~~dolor el~~pie end~~this er~ADMIN esta~~bien estoy~WISH falta~BREATH feel~~fine fill~out fill~~out
 finish~MUCH follow~, follow~ASK food~. foot for~yesterday found~my found~~my friday~, friday~~, from~PARTNER
 funny~and funny~~and galveston get~a gmail gmail~com gmail~dot gmail~~dot good go~, go~school hav~HEART hav~PAIN
 heartbeat her~~dinner he~go he~school he~~go hip~~is hot~~and http~healthr humalog ice id~, if~PILL instead~, in~#3
 in~HISTORY is~#2100 is~FEVER is~INJURE is~PRESS is~SIDE is~about is~after is~by is~clas is~first is~his is~no
 is~start is~~blurry is~~broken it~LIVE it~has it~print it~~has it~~in i~#1 jin~ADMIN just~DIE kidney~ston
 kidney~~ston kind~, know~ADMIN know~can lab~~work la~~lengua left~~shoulder lengua level like~ADMIN like~KILL like~~i
 limp link lipid lips~~tingl liquid look~, look~for look~~good lost~ADMIN los~la los~sintoma los~~sintoma lot~~at
 lot~~of maricel~dimaculangan maricel~~dimaculangan medicamento medicar~is medicar~or member~#many member~,
 messag~~from modifier~#69 modifier~~#69 muscl~from myhealth myhealth~riverbend myhealth~~riverbend my~CLOTH my~FINE
 my~WISH my~kind my~lunch my~medicar my~rate my~~appointment my~~dog my~~foot my~~lunch my~~medicar my~~stool my~~word
 nail~, nail~polish nail~~polish name~s name~the name~~s ndc ndc~#many ndc~~#many near~ADMIN need~test new~addres
 new~~addres normal~~. not~. not~DIE not~OTHERS not~had not~~had november~#10 november~~#10 no~come no~por no~~quiero
 nueva number~chang number~for number~~chang number~~for numero~#many off~~in of~FACE of~dinner of~~hurt of~~me
 of~~them on~about on~someth order~~, or~#3 or~BREATH or~a or~i out~wrong over overdos~~last over~~#89 o~rourk
 o~~rourk pack pain~~. papa~~murio pass~~away patient~#many patient~~#many peanut~~butter percent~OTHERS
 percent~dinner percent~of percent~~of pharmacy~~gave phon~~#many pie pleas~HEART pleas~modifier pleas~out
 pleas~resubmit pleas~~resubmit polish positiv~, prednison~#54 pt~8x pt~a pt~~8x puls~~ox push~ADMIN put~on rash~~from
 rate~and rate~is rate~~is reach~, reason referral~~to renew resubmit~#69 resubmit~modifier resubmit~with
 resubmit~~with right room~my rourk rout rout~#many run~min same~day same~~day says~#100 schedul scrap~,
 seguro~~social sever se~los she~~ate shoot~, show~, show~x2 sign~a sintoma~de sintoma~~de social~#many social~is
 social~~is son~~los south~st so~. so~strong so~~strong sport~physical sport~~physical ssn~#54 ssn~is ssn~~is
 stop~~them street~, street~~, sunburn~LIMB sure~is swollen~~and system s~. tablet temp~~is tengo~CHEST ten~minut
 ten~~minut ter test~. they~SELF they~~gave the~BLOOD the~coupon the~heat the~holiday the~link the~news the~procedur
 the~report the~symptom the~your the~~accident the~~back the~~coupon the~~heat the~~holiday the~~procedur the~~screen
 the~~symptom this~am this~thing this~~am time~the today~, toddler took~~a to~ALLERGIC to~HISTORY to~she to~south
 to~work to~~reschedul to~~school to~~work ultrasound unit~#25 until~the until~~the un~, un~HEART un~~infarto up~SPEAK
 up~by was~positiv was~~positiv watch~show week~~at well~, well~~, went~HISTORY we~in we~on we~video whil~PREGNANT
 who~to will~be with~#69 with~, with~glass with~modifier with~~modifier worth~~liv wrong~~, www~. www~~. x2~, x2~~, ya
 your~~clinic you~MUCH y~cuesta
+0.2 #1000~MUCH #10~~of #149~am #2~month #2~~month ,~CUT ,~SHAKE ,~but ,~clear ,~is ,~surgery ,~then ,~~#25 ,~~but
 ,~~feel ,~~got ,~~need ,~~puls ADMIN~, ASK~POINT ASK~he BABY~PREGNANT BABY~WAKE BEAT~BELLY BEAT~SELF BLOOD~WISH
 BLOOD~can BLUE~spot BREATH~at BREATH~is BURN~am CHEST~ASK CHILD CHILD~got CHILD~the CUT~HISTORY CUT~a DROOP~morn
 DROOP~this DRUG~not END~BLOOD EYE~can EYE~that FACE~no FACE~of FACE~on FAMILY~i FEVER~#54 FINE~, FINE~and FINE~my
 LIMB~CUT LIMB~frozen LIMB~gave MEANS~INJURE MOVE MOVE~MOVE MOVE~TRIVIAL MOVE~goes MOVE~push MUCH~BELLY MUCH~OTHERS
 MUCH~body MUCH~syrup NECK~so NUMB~, OTHERS~BREATH OTHERS~CHEST OTHERS~DIE OTHERS~it OTHERS~my OTHERS~someth PAIN
 PAIN~KIN PAIN~befor PAIN~in PAIN~un POINT~SIDE POINT~of POISON~now POISON~the PRESS~is SELF~SELF SELF~SIDE SELF~WAKE
 SELF~but SIDE~BREATH SIDE~LIMB SIDE~SELF SIDE~hour SPEAK~LIMB STIFF~i SUDDEN~MUCH SUDDEN~is SWEAT~frio SWEAT~my
 TAKEN~SELF TAKEN~un THROAT~a THROAT~after TRIVIAL~short WAKE~eat WISH~ALLERGIC WISH~HISTORY WISH~about WISH~go
 WISH~my after~PILL after~i after~in after~long alarm~WISH already amount~of amount~~of am~BLOOD am~NUMB am~angry
 am~cough am~into am~~cough am~~dying am~~get and~LABOR and~VOICES and~alon and~deep and~flash and~nobody and~one
 and~real and~stay and~that and~~can and~~cramp and~~her and~~nobody and~~the angry~i angry~~i anyth~LIVE
 anyth~~anymor arm~~, around~~my at~i at~pleas at~~the a~chip a~diaper a~glas a~high a~long a~reaction a~~chip a~~dark
 a~~glas becaus~not been~this been~~plan behind~my big bite~~, blood-~#89 body body~SKIN bother bruis~my but~LIMB
 but~my but~the but~~my cai caida can~lie can~stay can~~not cara~~caida catch~BREATH chip~SELF chip~and chip~~in
 clear~fluid clear~~fluid clot~~in come~SELF control~of control~~of corner corto cough~~, cut~~myself dad~~is
 days~~ago day~, day~END day~SWEAT day~~with dog dose~the do~~anyth drink~~and duel~~el eat~, el~SWEAT el~la en~FACE
 estaria estaria~SELF estaria~~mejor estoy~CONFUSED every everyon everyth~, every~and eye~~all fast~CHEST find~~the
 flar flash~and fluid~from for~and gave~PILL gets get~FAINT get~~dizzy goes~in got~by go~my go~with grandma hard
 hard~not have~CUT have~WISH have~it hav~~the headach head~~is heart heart-~rate heart-~~rate heat~MUCH heat~day
 heat~~all hermano her~~chest he~hav he~is he~~is hi~is hole hot~the hour~am hous~OTHERS icd infect insulin in~SELF
 in~do in~month in~~me in~~the is~#110 is~HISTORY is~as is~beep is~high is~i is~sit is~~at is~~bad is~~beep is~~bleed
 is~~over it~#10 it~MOVE it~can it~out i~ALCOHOL i~TAKEN i~and i~fill i~in i~into i~let i~~tri kid~~fell knif~~and
 la~SIDE leav like~~#54 like~~stab limp~~and lost~~control lots low~, medication me~~, me~~duerm mind minut~, minut~i
 mi~~hermano morn~and mover~~la my~FAINT my~FAMILY my~SEIZE my~VEHICLE my~ever my~moms my~palm my~slow my~~car
 my~~moms my~~name my~~neck my~~palm my~~rescu my~~uncl nariz~no nausea~, need~to new~in nose~a noth~matter
 noth~~matter not~HISTORY not~any not~drool not~enough not~have not~lie not~sens not~~have not~~lie now~CONFUSED no~al
 no~le no~~le numb of~. of~LIMB of~mine ok~~so old~has old~~has one one~of on~HEART on~it on~~chemo on~~life
 outsid~door out~#10 out~from out~it page pain~~right patient~, peanut~~allergy pesticid pool poop~~and pressur~~pill
 problem put~chip quick~, ran red rock~i rock~~and same~~as see~~doubl sever~~pain se~duerm sharp~~chest she~BEAT
 siento~las siento~~las skin~~on skin~~peel slump smok~~in sometim~i so~SELF so~STIFF so~my so~~stiff spit staff
 stiff~~, stiff~~i still~cough still~in still~it still~~cough stomach~~is streak~up sudor sudor~~frio sweat~~,
 swell~~a testicular ther~PRESS they~FINE the~#10 the~. the~as the~cap the~in the~light the~my the~read the~~cap
 the~~light the~~meds this~for tien~DROOP tien~FACE tien~FEVER tien~y tome~~un tonight~i to~SAFE to~i to~let to~~let
 una~y un~SELF un~mes un~~frasco un~~mes up~~a vaginal varicos vision~~in was~my went~NUMB went~dark went~~dark we~my
 whol~~body who~i will~away with~BELLY with~FINE with~PAIN would~END would~to wrist wrong~, you~guys you~it you~~guys
+0.3 #1000~for #1000~y #1000~~y #104~is #104~not #10~min #10~minut #10~to #10~~minut #149~EYE #1~, #1~~, #200~#149
 #200~~#149 #200~~and #25~HISTORY #25~is #25~~of #25~~week #2~days #2~~days #2~~year #3~with #54 #54~bp #54~now
 #54~the #69~PILL ,~BACK ,~EYE ,~INJURE ,~PARTNER ,~bad ,~been ,~came ,~cold ,~cough ,~cover ,~had ,~min ,~of ,~she
 ,~so ,~weird ,~~#100 ,~~have ,~~inhaler ,~~left ,~~she ,~~sinc ,~~sweaty ,~~then ,~~troubl ALCOHOL~, ALCOHOL~can
 ALCOHOL~i ALCOHOL~not ALLERGIC~, ALLERGIC~FACE ALLERGIC~WORST ALLERGIC~just ASK~MOVE ASK~PILL ASK~SPEAK ASK~TAKEN
 ASK~am ASK~lie ASK~mate ASK~number ASK~quier ASK~they BABY~real BABY~y BACK~in BEAT~every BEAT~night BELLY~VOMIT
 BLOOD~after BLOOD~morn BLUE~after BLUE~around BLUE~do BLUE~that BREATH~can BREATH~few BREATH~just BREATH~night
 BREATH~weird BURN~TAKEN BURN~can BURN~con BURN~my BURN~with CHEST~morn CHEST~weird CHILD~had DIE~MUCH DRUG~am
 DRUG~and END~#2 END~BREATH END~and END~work EYE~, EYE~spot EYE~this EYE~y FACE~LIMB FACE~after FACE~de FAINT~FAINT
 FAINT~HISTORY FAINT~from FAINT~y FEVER~and FEVER~of FINE~SAFE FINE~even GROIN~, GROIN~PAIN GROIN~de HEAD~like
 HEAD~now HEAD~the HEART~BEAT HEART~EYE HEART~WORST HEART~at HEART~out HISTORY~ALLERGIC HISTORY~TAKEN HISTORY~WAKE
 HISTORY~and HISTORY~my HISTORY~new HISTORY~old HISTORY~the INJURE~no KILL~, KILL~WISH KILL~lie KILL~tonight KIN~SHAKE
 KIN~dice KIN~himself LABOR~tengo LABOR~y LEAVE~we LIMB~, LIMB~TAKEN LIMB~nail LIMB~turn MEANS~END MEANS~at MEANS~can
 MOVE~#100 MOVE~SUDDEN MOVE~a MOVE~cold MOVE~room MOVE~same MOVE~straight MUCH MUCH~#25 MUCH~BREATH MUCH~DIE
 MUCH~estarian MUCH~than MUCH~yesterday NECK~ASK NECK~i NOTE~my OTHERS~, OTHERS~MUCH OTHERS~forc OTHERS~have OTHERS~to
 PAIN~#10 PAIN~HEAD PAIN~like PAIN~middl PAIN~muy PAIN~one PET~FACE PET~i PILL~from PILL~y POISON POISON~WISH POISON~i
 PREGNANT~HISTORY PREGNANT~PAIN PREGNANT~after PREGNANT~for PRESS~#10 PRESS~#110 PRESS~y SAFE~am SAFE~de SAFE~for
 SELF~#89 SELF~BLUE SELF~CHEST SELF~FAINT SELF~KIN SELF~OTHERS SELF~PARENT SELF~after SELF~dice SELF~dicen
 SELF~hincharon SELF~i SELF~it SELF~mate SELF~no SELF~salieron SELF~un SHAKE~SHAKE SHAKE~with SIDE~FEVER SIDE~SUDDEN
 SIDE~VOMIT SIDE~breast SIDE~i SIDE~my SIDE~y SKIN~END SKIN~a SKIN~do SPEAK~PARTNER STOOL STOOL~, STOOL~y SUDDEN~and
 SUGAR~and SUGAR~en SUGAR~to SUGAR~y SWEAT~, SWEAT~i SWEAT~nauseou SWELL~of TAKEN~hour TAKEN~my TAKEN~new TARRY~y
 TRIVIAL~THROAT TRIVIAL~and VEHICLE~my VOICES~ASK VOICES~dicen VOMIT~not VOMIT~today VOMIT~up WAKE~, WAKE~BREATH
 WAKE~with WISH~SAFE WISH~hacerl WISH~herself WISH~it WISH~miscarry WISH~never WISH~open WISH~quitarm WISH~us WISH~we
 WORST~SIDE abov accidental~my accident~~, acid acros~and act after~chemo after~flight after~procedur again~HISTORY
 again~it again~~i alarm~LEAVE alguien alon~and alon~~and am~HEART am~PREGNANT am~again am~chemo am~miscarry am~sleepy
 am~struggl am~tir am~twitch am~~miscarry am~~struggl am~~sweat am~~think am~~twitch am~~vomit and~#10 and~#89
 and~ALCOHOL and~BLUE and~MUCH and~NECK and~URINE and~bladder and~blister and~go and~grunt and~high and~it and~muscl
 and~near and~on and~pink and~pump and~roll and~says and~scream and~twitch and~was and~wet and~~a and~~blister
 and~~grunt and~~hand and~~it and~~lips and~~no and~~think and~~this and~~throat and~~very and~~weak and~~wet
 anymor~~i an~PILL are~com are~from are~out are~up are~~numb are~~tingl around around~FACE around~and ate~~peanut
 ate~~some attack~~with at~home at~~it away~, azucar a~BELLY a~PET a~TAKEN a~WISH a~came a~his a~home a~just a~la
 a~los a~murder a~one a~s a~the a~tree a~wet a~~battery a~~car a~~full a~~gun a~~home a~~la a~~long a~~los a~~mi
 a~~sentenc a~~tree a~~wet baby~~on bad~~and been~to bee~~sting behind~~my being~and bel believ be~. be~LIVE be~SELF
 be~SIDE be~happier be~~happier bite~, bite~SELF bit~~in bit~~my bit~~short blister~my blood~~, blood~~when
 blue~~around blurry~~and blurry~~vision both~and box~the bp~~#200 breast~, breast~~, breath~~real breath~~weird
 brother burst but~been but~~it cabeza~~de cai~~y call~OTHERS call~i came came~TAKEN came~a came~like came~the
 came~~down can~BREATH can~SELF can~SIDE can~control can~cough can~if can~only can~proper can~~only carbon~POISON
 caregiver~is chair cierra~~la cinco cloth co come~up come~~up com~BACK com~LEAVE com~of com~~back com~~off
 control~~my cough~up could~SPEAK could~this could~~this cri cuesta~BREATH curtain~TAKEN curtain~came curtain~~came
 dando~HEART dark~in days~~and death deep desd~anoch desd~~anoch despierta de~una de~~embarazo dicen~ASK dicen~~que
 dice~quier dice~se did~a did~and dizzy~~and doctor~. doctor~i dog~~, dog~~bite dolor dose~and doubl~~dose do~ASK
 do~MUCH do~call do~go do~know do~this do~~this drink~~the driv~LEAVE drool~and drool~~and droop~~on drop drop~~,
 eat~~, electric el~SELF el~~pecho el~~peor embarazo~~y end esta estarian estarian~~mejor esta~HEART esta~~morado
 estoy~CUT estoy~~cortando even~~. everywher~and everywher~~and eyes~~open eye~~pain fail faint~~and faint~~at
 fast~and fast~~and fiebr~~de fill finger~~on finish~a finish~~a first~of first~the foam for~ADMIN for~END for~TRIVIAL
 for~after for~next for~two for~~after for~~two four from~at from~for from~on front~MEANS fue~de fue~la fue~~la
 gave~out gave~~out get~ALLERGIC get~wors get~~wors give~on glas~and glas~on going~~off going~~up gone~~now
 goodby~~everyon good~~even got~MOVE got~~the go~for hacerl~SELF hacerl~a had~#10 had~#104 had~can had~my had~no
 had~~no hard~~, harm have~i have~on have~~headach hav~my heart-~~medicin heart~~attack heart~~rac hear~in help~~i
 here~~is her~~to hey~it he~BEAT he~MOVE he~and he~has he~if he~the hija~~tien hincharon hincharon~los hincharon~~los
 his~EYE his~LIVE his~are his~~lips hi~it hi~~it home~and hopeles hope~~i hour~i hour~it hour~my hour~not hous~and
 hous~with husband' id~rather id~~rather if~i if~is if~no if~up if~~i inhaler~~not instead~#10 into~tree in~center
 in~day in~in in~lower in~my in~out in~~left in~~my is~#1000 is~#149 is~CHEST is~MEANS is~NUMB is~OTHERS is~a is~com
 is~funny is~ooz is~size is~still is~weird is~wrong is~~beat is~~com is~~no is~~ooz is~~rigid is~~slur is~~squirt
 it~it it~was it~~was i~#54 i~SAFE i~SELF i~SKIN i~alon i~blood- i~climb i~finish i~inhal i~it i~miscarry i~morn
 i~needl i~pictur i~sit i~struggl i~that i~troubl i~twitch i~~climb i~~inhal i~~lie i~~need i~~took keep~~burn
 keton~are keton~~are kill~~him knock~, know~he know~that know~~that las~VOICES las~dicen las~~voc la~. la~ASK la~FACE
 la~SKIN la~manana la~se la~~manana la~~piel leav~hous left~~and let~up let~~up le~EYE light~PAIN light~a light~and
 light~~and light~~hurt like~, like~SWELL like~my lips~~look lock~the look~DROOP lov low~MUCH machin make~but mak~sens
 meant meat mes~PREGNANT mes~~de me~~dicen me~~hincharon me~~in me~~salieron miedo~~de miscarriag miss mistak~i
 mix~~up mom~~has mom~~is month~the more~~than movement~~sinc mucha~~sangr much~my muy~rapido muy~~rapido myself~~safe
 my~BEAT my~FACE my~HEAD my~HEART my~PARENT my~an my~came my~cloth my~husband' my~muscl my~nurs my~out my~real my~says
 my~skip my~tank my~two my~will my~wound my~~blood- my~~boyfriend my~~cloth my~~coworker my~~face my~~fami my~~finger
 my~~husband' my~~jaw my~~legs my~~muscl my~~nurs my~~pacemaker my~~rope my~~testicl my~~wound neck needl~in needl~~in
 need~ADMIN need~it need~~it negro~~y never~, new~PILL next~~visit night~#54 night~PREGNANT night~i nitroglycerin
 ni~de nose~and nose~~and noth~~to not~LIMB not~at not~be not~do not~read not~water not~~be not~~do not~~read
 not~~swallow not~~wake not~~worth nowher now~SHAKE now~THROAT now~i now~it now~~can no~ASK no~FINE no~HISTORY no~for
 no~quita no~~despierta number~call number~do number~i number~~do nurs~SELF off~~my of~#10 of~DIE of~INJURE of~THROAT
 of~after of~and of~bright of~i of~new of~red of~~#54 of~~bright of~~end of~~nowher one~is one~work only~i on~#3 on~,
 on~ASK on~BACK on~HEAD on~SKIN on~chemo on~door on~night on~this on~with on~~, on~~this on~~warfarin ooz~pus ooz~~pus
 open~, open~it open~~, or~ASK or~for or~wait or~~wait or~~what out~PREGNANT out~SIDE out~SPEAK out~SUDDEN out~at
 out~~at out~~of oven over~~after own~LIVE own~~life ox pain~~of paper~, paper~i park~a partner pass pass~~out
 patient~. patient~of patient~~, pee~~, pee~~at pena pill~~instead plan~~end pleas~it poison~~by pool~~and pop
 pop~~and port~site port~~site postpartum~~, pound~my pound~of pound~out pound~~out pregnancy pregnant~~and pressur~~,
 punctur puse~MUCH puse~SUGAR put~MEANS put~my que~~me quiero~~hacerl quita rapido~y rapido~~y rate~~#54 reach real~,
 real~CHEST real~fast real~~fast rescu~~inhaler rigid rope rotten said~my said~was salieron salieron~SKIN
 salieron~~roncha says~WISH says~if says~will says~with says~~if say~i say~~i see~~out see~~spot semana send~ADMIN
 sever~~abdominal se~esta se~hincharon se~quita se~~quita shak~~all sharp~~stab shoot~SELF shot~~in shot~~the
 shoulder~~hurt shovel shut side~~and siento~SIDE sinc~~last sinc~~morn sink sit~CHEST sit~my size~a skip~i slip
 slur~~and someon someth~, someth~i son~~had sound~like sound~~like so~CONFUSED so~MUCH so~at so~fast so~~confus
 so~~fast spot~do spot~that spot~~that stair start~an start~hour start~~an stay~WAKE stepdad~SELF stepdad~touch
 stepdad~~touch step~and still~of stop~~think strok~i stuck~my sudden~~and sudden~~weaknes sugar~~will suicidal~~and
 sup swallow~~some sweaty~~and swell~~of swollen~~, s~BLUE tank~and temblando tengo~ASK tengo~para testiculo~~de
 than~this than~~i that~is that~~is then~, ther~, ther~~, they~not the~BACK the~HEAD the~POISON the~VOICES the~page
 the~road the~sink the~soft the~up the~will the~~insuranc the~~leg the~~medicin the~~road the~~roof the~~sink
 the~~soft the~~voic thing~my think~~of this~MUCH this~PAIN this~SIDE this~be this~one through~. through~the
 tight~~and today~my todo~~estarian toilet tome~~toda tongu~~and tonight~~i took to~. to~FAMILY to~MUCH to~NECK
 to~bring to~to to~today to~tonight to~~bring to~~feel to~~sleep to~~take trago~~una troubl~SPEAK tuve~HISTORY tv
 twenty two~PREGNANT two~today umbilical umbilical~LABOR umbilical~~cord una~DRUG una~PRESS una~SEIZE una~el
 una~moneda una~~convulsion una~~moneda una~~sobredosi un~FEVER un~GROIN un~MUCH un~SUDDEN un~cerebral un~~testiculo
 up~ALLERGIC up~TAKEN up~after up~new up~straight up~~gasp up~~straight vida~~no visit~~. voc~~me vodka~~and
 vomitando~~sangr vomito vomit~~, wait~ADMIN wait~my was~befor was~~fine was~~out way~~to week~~after went~cold
 went~~cold we~have what what~~number will~, will~around will~my wish with~BREATH with~MUCH with~VOMIT with~bad
 with~can woke woke~~up word~~come word~~out work~SIDE work~~and work~~right worst~~headach would~for wrong~SPEAK
 wrong~with wrong~~with wrong~~word y year~~old yesterday~today you~the you~this you~~. y~STIFF y~la y~~el y~~vomito
+0.4 #1000~VOMIT #1000~pleas #104~with #104~~with #10~and #149~HEAD #149~and #149~~and #1~is #25~hour #25~min #25~pm
 #25~~hour #25~~min #54~not #89~~#54 ,~BLOOD ,~CONFUSED ,~bother ,~come ,~every ,~first ,~keton ,~low ,~the ,~y ,~~bit
 ,~~blurry ,~~came ,~~cold ,~~confus ,~~cough ,~~face ,~~first ,~~hiv ,~~i ,~~keton ,~~lips ,~~purpl ADMIN~. ADMIN~i
 ALLERGIC~TAKEN ASK~BREATH ASK~HISTORY ASK~dando ASK~esta ASK~just ASK~like ASK~much ASK~the ASK~to BABY~green BABY~my
 BABY~peed BEAT~yesterday BELLY~SWELL BELLY~a BELLY~as BELLY~i BELLY~like BELLY~so BLOOD~MUCH BLOOD~am BLOOD~bottom
 BLOOD~hour BREATH~BREATH BREATH~even BREATH~grap BREATH~new BREATH~piec BREATH~straw BURN~EYE BURN~FACE CHEST~can
 CHEST~rattl CHEST~real CHEST~with CLOTH~HISTORY CLOTH~an CONFUSED~, CONFUSED~with CRY~am CUT~TRIVIAL END END~OTHERS
 END~SWEAT END~a END~an END~have END~tonight END~two EYE~HISTORY EYE~PAIN EYE~POINT EYE~of EYE~way EYE~with FACE~ASK
 FACE~drop FAINT~big FAMILY~WISH FINE~SELF FINE~doctor FINE~dose FLOW~, FLOW~a FLOW~at FLOW~every FLOW~in FLOW~of
 FLOW~the FLOW~thre GROIN~SUDDEN HARM~OTHERS HARM~SELF HARM~a HEAD~de HEAD~is HEAD~not HEAD~wall HEART~doing
 HEART~flip HEART~is HISTORY~now INJURE~and KILL~CHILD KILL~PARENT KILL~herself KIN~TAKEN KIN~hav KIN~he KIN~says
 LEAVE~, LEAVE~LEAVE LEAVE~and LEAVE~is LEAVE~tabl LIMB~INJURE LIMB~MOVE LIMB~MUCH LIMB~hot LIMB~of LIMB~the
 LIVE~BELLY MEANS~LIMB MOVE~LIMB MOVE~MEANS MOVE~SELF MOVE~bathroom MOVE~behind MOVE~com MOVE~el MOVE~everyth
 MOVE~funny MOVE~my MOVE~night MOVE~with MUCH~ASK MUCH~SPEAK MUCH~de MUCH~los MUCH~morn NECK~FEVER NECK~SELF NUMB~MOVE
 NUMB~SUDDEN NUMB~WAKE NUMB~like OTHERS~DROOP OTHERS~EYE OTHERS~HEAD OTHERS~bad OTHERS~happier PAIN~CHEST PAIN~GROIN
 PAIN~POINT PAIN~between PAIN~can PAIN~en PAIN~ever PAIN~for PAIN~have PAIN~no PAIN~real PAIN~with PARENT~MUCH
 PARENT~PRESS PARENT~in PARENT~is PARENT~pued PARTNER~, PARTNER~SPEAK PARTNER~again PET~, PET~BEAT PET~bite PILL~END
 PILL~and PILL~box PILL~i PILL~one PILL~that POINT~la POISON~POISON POISON~not PREGNANT~#54 PRESS PRESS~ASK
 PRESS~INJURE PRESS~PILL PRESS~acros PRESS~behind PRESS~by PRESS~it PRESS~not PRESS~that SAFE~WISH SELF~CHILD
 SELF~HISTORY SELF~LIVE SELF~MEANS SELF~POINT SELF~amenazo SELF~dar SELF~day SELF~esta SELF~have SELF~hoy SELF~instead
 SELF~nacido SELF~real SELF~salir SELF~was SELF~with SIDE SIDE~BELLY SIDE~went SKIN~HEAD SKIN~VOMIT SKIN~everywher
 SKIN~the SPEAK~FACE SPEAK~FINE SPEAK~SIDE SPEAK~SUDDEN SPEAK~i STIFF~FEVER STIFF~can STIFF~not STOOL~like SUGAR~i
 SWEAT~. SWELL~hard SWELL~now SWELL~red TAKEN~#25 TAKEN~MUCH TAKEN~an TAKEN~button TAKEN~can TAKEN~i TAKEN~in
 TAKEN~rat THROAT~like TRIVIAL~a TRIVIAL~in TRIVIAL~one TRIVIAL~red VEHICLE~BEAT VEHICLE~END VEHICLE~it VOMIT~stuff
 WISH~ASK WISH~BLOOD WISH~EYE WISH~ahorcar WISH~drop WISH~en WISH~get WISH~i WISH~on WISH~to WISH~were WORST~de
 abdominal~~pain abeja abeja~~y able able~to able~~to about~#25 about~END about~PILL about~TAKEN about~my about~~#25
 acabo accidental~~drank acros~CHEST after~TAKEN after~c after~section after~~peanut again~i again~is aguanto~mas
 aguanto~~mas albuterol all~~for all~~to almost ambien amenazo amenazo~con amenazo~~con ammonia~~and am~. am~FLOW
 am~KILL am~at am~cover am~say am~very am~~at am~~cover am~~pale am~~pregnant am~~shak am~~soak and~#104 and~BACK
 and~BEAT and~DROOP and~FAMILY and~PARENT and~SHAKE and~SIDE and~bp and~has and~into and~know and~let and~miss
 and~never and~spot and~thirsty and~~breath and~~look and~~never and~~not and~~numb and~~see and~~smell angry anoch
 answer answer~, an~PAIN apart~and apart~~and aprieta aprieta~~el are~, are~the are~~all are~~in arm~~pain around~my
 ask~, ate~~rat at~CHEST at~for at~time at~with a~CLOTH a~KIN a~PRESS a~banana a~button a~every a~hour a~lighter
 a~piec a~shadow a~straw a~to a~y a~~banana a~~button a~~drink a~~lighter a~~line a~~matar a~~pad a~~piec a~~straw
 baby~~and baby~~move back~~and bad~HEAD bad~am bad~and bad~~headach balanc bathroom bebe~~se been~VOMIT behind~CHEST
 bel~~is between~BACK big~BLOOD big~~clot bitten~a bitten~by bitten~~by bit~~and bleed~~for blew blew~after blew~up
 blew~~up blood-~, blood-~my blood~~will bother~you bother~~you breastbon breath~~just brok~~and bullet button~POISON
 button~~battery but~PAIN but~have by~OTHERS by~i call~is came~, came~SUDDEN cansada can~SHAKE can~bar can~do
 can~enough can~warm can~~bar cara~~y carbon carbon~is car~~hit cerrando cerrando~~la chest~~pressur chest~~sinc
 chest~~that chicken chlorin chop~of chop~the chop~tip chop~~the cita~~. cold~~and comer~esta comer~muy comi comi~y
 com~from com~~from confus~~, confus~~and con~MEANS corazon cough~~and could~KILL could~~kill cover~my cramp~~,
 cramp~~and crash~~, crisi cut~~off dando~un dando~~un dano~~a dar~una dar~~una daughter~~had days~not day~#54 day~and
 day~~and decid~to decid~~to deep~and deep~~and deja~salir dejo derecho despu~comer despu~la dexcom~says de~CUT de~EYE
 de~WORST de~a de~comer de~falta de~mas de~y de~~comer dialysi dobl doing~and doing~flip doing~i doing~~flip door~,
 door~~, do~fade do~someth do~~someth driv~VEHICLE driv~my driv~~my drop~#54 drop~, drop~~to dull durmio~SIDE eat~and
 eat~~and el~~brazo enough~~air en~#89 erection~will esta~NUMB esta~SWELL esta~THROAT esta~la esta~muy esta~un
 esta~~cerrando esta~~muy estoy~VOMIT estoy~~ahogando estoy~~vomitando es~SELF es~~mi everywher every~i ever~, explod
 extraction fade feel~~funny felt~MOVE felt~the felt~~the few few~a few~second few~~second fill~~with finger~~got
 finish fir fire~~and fits flip flip~i fluid~my forc~have forc~to for~#54 for~FINE for~in for~min for~minut for~you
 for~~#54 found~with from~bottom from~ear front front~a gasp~~for gave~and get~warm get~~warm glas~is got~BEAT got~CUT
 got~MUCH got~POISON got~from go~hospital grill had~CHEST had~one had~to had~~, had~~my had~~one had~~to happier~if
 happier~~if hard~a hard~as hard~can hard~the hard~~as has~for have~FEVER have~HEART have~POINT have~TAKEN have~VOMIT
 have~any have~been have~my have~noth have~out have~sex have~this have~~been have~~noth have~~sex hav~BEAT hav~this
 hav~~this headach~~and head~~and head~~feel head~~yesterday heart-~by her~~face he~i he~~stop high~, high~~,
 his~~hand hits hit~~in hiv~~everywher home horribl hour~, hour~is hour~~, how~~much hurt~~him ice~~, if~com if~leav
 if~she if~~she infection~, inhaler~~#10 insulin~~, into~PILL into~wall in~#25 in~an in~middl in~that in~the in~~#25
 in~~an in~~at iron~, is~CHILD is~CRY is~SHAKE is~SWELL is~and is~blister is~bp is~flip is~hard is~month is~new is~of
 is~pound is~shoot is~~#1 is~~#1000 is~~burn is~~cold is~~cough is~~crook is~~droop is~~gush is~~ok is~~pound it~HEART
 it~TAKEN it~came it~goes it~still it~~came it~~stop it~~take it~~would i~#69 i~BEAT i~BREATH i~EYE i~FACE i~FLOW
 i~OTHERS i~PARENT i~SUDDEN i~angry i~bar i~becaus i~been i~clean i~cover i~found i~got i~lie i~mean i~on i~put i~set
 i~sleepy i~strok i~suppos i~tonight i~touch i~whil i~~did i~~found i~~leav i~~sudden i~~swallow just~MOVE just~my
 just~sit just~the just~went just~~sit just~~went keep~~drop kick~~in kidney~, kid~~swallow kill~~herself kill~~them
 know~~how ladder~~, lado~~de last la~un la~~vista leak~and leav~he leav~will leav~~he let~the levantar lie lie~flat
 lie~~flat light~, light~~, like~FAINT like~curtain like~ground like~out like~someth like~through like~~dying
 like~~pass like~~tar lin line~is line~~is lips~~blew lock~and lol~it look look~ground los lost~MUCH lost~~the many
 mareo mas~WISH mean meds~~by mes~FEVER mes~tien mes~~tien me~~after me~~amenazo me~~aprieta me~~cierra me~~last
 me~~she me~~with middl middl~CHEST middl~my middl~of middl~~of might~SELF might~do might~~do miss~if mistak~and
 mistak~~and mi~~hijo mi~~recien month~and morn~i move~~sinc mov~~in muy~NUMB muy~~dormido myself~~on my~#1000 my~EYE
 my~FEVER my~SUDDEN my~best my~body my~bottom my~doing my~got my~hard my~heart- my~is my~it my~like my~pound my~ran
 my~room my~said my~school my~start my~teeth my~ten my~that my~they my~thre my~troubl my~were my~~bottom my~~breastbon
 my~~fentanyl my~~girlfriend my~~grandson my~~left my~~life my~~meds my~~mom my~~room my~~toddler nacido~no nacido~~no
 name~it neck~~from need~go newborn~~will new~and new~~medicin night~a night~~i nobody~notic nonstop~and noon~and
 noon~~and normal~~dose nose~been nose~has nose~is nose~~for nose~~has nose~~is noth~i not~#25 not~and not~doing
 not~fade not~for not~if not~light not~look not~way not~~being not~~clos not~~fade not~~look not~~sweat novolog
 now~EYE now~HEART now~PRESS now~have now~~, now~~it no~parar no~~vale off~~if of~#100 of~#54 of~BLOOD of~POISON
 of~are of~with of~~#100 of~~blood of~~her of~~what old~MOVE one~old one~on one~would one~~would on~#10 on~SWELL
 on~bathroom on~couch on~floor on~glas on~grap on~piec on~~glas open~i open~is open~~and other out out~HISTORY out~is
 out~of pacemaker~~is pads~~sinc pad~~every pain~~between pain~~so pan parar para~BREATH para~de para~~respirar
 pass~~big peanut~~, peed~#25 peed~hour peed~in peed~~in peel~LEAVE peel~~off peor peor~~dolor pico~ALLERGIC pictur~a
 piec~of piec~~of pill~~box pill~~in pleas plus pok~my pool~and por~~todo postpartum~~and pressur~~is promis puedo~ni
 puedo~parar puedo~~hablar puedo~~levantar puedo~~parar pued~BREATH pued~~respirar pull~~the puls purpl~~spot
 push~SELF push~TAKEN push~the push~~me pus~and pus~i pus~~and put~a put~~a que~~se quier~esta ran~i rate read~,
 real~PAIN red~WISH red~hot red~line red~~, red~~line respira~~bien right~~, roll~LEAVE roll~~off said~~my
 sangrando~~mucho sangrar~CUT sangrar~la sangrar~~la say says~am says~low says~~low scar~~i seizur~~after send
 se~TAKEN shoot~~my should~~just shut~THROAT shut~and shut~~and sick~to side~~hurt siento~PRESS siento~WISH siento~de
 siento~el siento~una siento~~gana siento~~una sit~LIVE sit~and sit~~here sit~~on skip~and slap sleepy~not slip~,
 slip~~, slow~TAKEN slow~~down snak~on soak~~a someth~and someth~can someth~stuck some~PILL sorry sorry~for sorry~you
 sorry~~for so~END so~angry so~sleepy so~with so~~angry so~~sleepy spot~and spot~not squeez~~in stab~~someon start~at
 start~~, step~front step~in step~of step~~in stiff~~neck still~not still~~hurt still~~tight stitch~on stomach~~and
 stool~~, stop~~sweat stop~~the stop~~work strangl~~me straw strok~~, stuff suicidio surgery~~last swell~~after
 swell~~up swollen~~after symptom symptom~, taken~~an take~~to tak~~all talk~~right tell tengo~#10 tengo~PREGNANT
 tengo~SAFE tengo~mes tengo~un tengo~~#10 tengo~~miedo tengo~~un terribl~~headach than~suppos that~fade that~~do
 they~would they~~would the~LIMB the~LIVE the~MOVE the~becaus the~center the~clock the~couch the~ct the~dress the~hour
 the~middl the~now the~of the~room the~tell the~wall the~we the~~ambulanc the~~couch the~~ct the~~cut the~~dress
 the~~middl the~~paper the~~rope the~~train the~~wall the~~wheel thing~WISH thing~and thing~~and this~LIVE this~WORST
 this~the this~weekend this~~weekend thought threaten threaten~~to throat~~feel through~SKIN through~straw
 tien~~calentura time time~SELF time~i tir~being tissu toddler~~fell tomorrow~. took~~#3 took~~way to~#54 to~FINE
 to~VEHICLE to~herself to~not to~now to~punish to~sex to~the to~tomorrow to~~punish tri~DROOP troubl~and turn
 turn~smell twitch~MUCH two~my two~~hour two~~week two~~year type~, una~MEANS una~~abeja una~~pistola under~CHEST
 unit~#10 unit~~of until~BLOOD un~EYE un~PAIN un~SIDE un~no un~tien un~~dolor un~~lado un~~ojo up~~all up~~on use~~my
 vaginal~BLOOD vaginal~~bleed vale vista vista~~de vomit~~blood wait~. want~~it was~NUMB was~out was~~at was~~dead
 was~~in water~, way~and way~much way~than weird~and weird~~and went~BLUE went~FAINT went~a went~~black were~NUMB
 were~~dead whil~driv whil~was whil~~driv whol~~left will~ASK will~BLOOD will~slow will~~kill will~~to wish~~i without
 with~POISON with~WORST with~chainsaw with~lighter with~saw with~~bad with~~chill with~~clot work~i would wound~BLOOD
 ya~aguanto you~~are yr yr~old yr~~old y~NECK y~NUMB y~deja y~frio y~se y~tragar y~~me
+0.5 #1000~can #104 #10~days #10~i #10~the #10~~days #25~my #3~~year #54~ASK #54~PREGNANT #54~~week #89~is #89~that
 ,~#110 ,~BABY ,~FACE ,~FLOW ,~MUCH ,~SUDDEN ,~blister ,~fluid ,~from ,~he ,~nauseou ,~now ,~se ,~send ,~~#54 ,~~he
 ,~~hot ,~~rash ,~~se ,~~see ,~~start ALLERGIC~MUCH ALLERGIC~SELF ALLERGIC~reaction ASK~PAIN ASK~el ASK~y BABY~HISTORY
 BABY~in BABY~se BACK~and BEAT~SIDE BEAT~his BEAT~now BLOOD~#25 BLOOD~LIMB BLOOD~por BLUE~NUMB BREATH~#10 BREATH~,
 BREATH~PRESS BREATH~hard BREATH~in BREATH~lying BREATH~so BREATH~y BURN~oil CHEST~NECK CHEST~TAKEN CHEST~frio
 CHEST~the CHEST~will CLOTH~#25 CLOTH~hour CLOTH~is CONFUSED~FEVER CRY CRY~but CRY~it CUT~MUCH CUT~to DROOP DROOP~and
 DROOP~can END~SHAKE END~VOMIT END~con EYE~BLOOD EYE~MUCH EYE~PREGNANT EYE~bigger EYE~on EYE~one EYE~open FACE~HISTORY
 FACE~blew FACE~the FAINT~BLOOD FAINT~HEART FAINT~kitchen FAINT~up FEVER~spot FINE~everyth FINE~for FLOW~and FLOW~nose
 FLOW~through GROIN~is HEAD~have HEAD~it HEAD~split HEAD~spot HEART HEART~and HISTORY~breakfast HISTORY~epi
 HISTORY~get HISTORY~pen HISTORY~up INJURE~not INJURE~pok INJURE~stick INJURE~stuck KILL~now KIN~LIMB KIN~TRIVIAL
 KIN~in KIN~someth LABOR~#10 LABOR~cada LABOR~minuto LEAVE~night LEAVE~si LEAVE~the LIMB~BLOOD LIMB~CHEST LIMB~DROOP
 LIMB~END LIMB~HEART LIMB~SPEAK LIMB~can LIVE~DIE MOVE~DROOP MOVE~URINE MOVE~WISH MOVE~from MOVE~in MOVE~is MOVE~so
 MOVE~the MUCH~#54 MUCH~CHEST MUCH~GROIN MUCH~VOMIT MUCH~bright MUCH~dos MUCH~empty MUCH~las MUCH~my MUCH~once
 MUCH~was MUCH~with NUMB~a PAIN~out PARENT~WISH PARENT~can PARENT~hav PARENT~tien PARENT~touch PARTNER~DRUG PARTNER~am
 PARTNER~hav PARTNER~he PARTNER~out PARTNER~tonight PILL~ASK PILL~TAKEN PILL~am PILL~days PILL~front PILL~hour
 POISON~FACE POISON~VOMIT POISON~my PREGNANT PREGNANT~CLOTH PREGNANT~at PREGNANT~had PREGNANT~positiv PRESS~,
 PRESS~ALLERGIC PRESS~after PRESS~i PRESS~in SAFE~will SEIZE~#10 SEIZE~after SEIZE~morn SELF~CRY SELF~INJURE
 SELF~LABOR SELF~SWELL SELF~for SELF~has SELF~puso SELF~stair SHAKE~EYE SIDE~, SIDE~END SIDE~FAINT SIDE~MOVE SKIN~with
 SPEAK~come SUDDEN~, SUDDEN~CONFUSED SUGAR~SWEAT SUGAR~unit SUGAR~will SWELL~, TAKEN~heart- TAKEN~much TAKEN~una
 THROAT~ALLERGIC THROAT~MOVE THROAT~thick TRIVIAL~MOVE TRIVIAL~on TRIVIAL~the VOICES~are VOICES~hoars WAKE~can WAKE~my
 WISH~END WISH~LEAVE WISH~PILL WISH~of WISH~straight WORST~LIVE WORST~ever WORST~lower about~SELF about~~kill
 about~~suicid acabar~~con accidental~POISON after~BEAT after~eat after~~eat after~~surgery allergic
 allergic~~reaction almost~and ammonia am~#10 am~SHAKE am~WORST am~jump am~los am~of am~someth am~thing am~will
 am~~alon am~~lighthead am~~los am~~ready and~FLOW and~OTHERS and~TAKEN and~WISH and~almost and~at and~control
 and~fluid and~he and~i and~leav and~light and~short and~sleepy and~so and~this and~~burn and~~chest and~~everyon
 and~~eyes and~~hard and~~he and~~hiv and~~i and~~keep and~~mouth and~~short and~~start another anyth an~#10 an~WISH
 an~hour an~~emergency an~~hour area~and are~stronger are~~swell arm ate~~my attack at~#25 at~, at~SELF at~stor at~~me
 away~ASK away~my a~EYE a~FEVER a~PARTNER a~WORST a~a a~board a~can a~flight a~like a~line a~my a~vecino a~~board
 a~~crush a~~good a~~high a~~magnet a~~sever baby~~swallow bang~my bang~~my bar bed~VOMIT bed~and bed~is bed~~and
 been~~think beep~am be~around be~if be~~aliv be~~around bite~LIMB bit~~red bleed~~at bleed~~in blood-~#1000
 blood-~PILL blood-~SUGAR blood-~~sugar blue body~NUMB boil~~oil both~~arms bp~is bp~~is breath~~sinc bright~BLOOD
 bruis~~my butt by~~the cada~minuto call~an call~~an can~CRY can~LIMB can~call can~~see carbon~~monoxid car~~,
 cerebral chemo~. chest~~and chest~~when chill~~and chop clos~~up clot~~the collaps~~and comer~y comer~~y com~SPEAK
 com~in com~the con confundida confundido constant contraccion~~cada contraction~~#10 control~my con~LIVE con~un
 con~~un cough~and cough~can crook crush~~chest cuando~~me dano days~and days~i dear~team debil derram~cerebral
 derram~~cerebral detector~and detector~beep de~ASK de~SIDE de~SKIN de~mes de~~roncha di diaper~~sinc dias did~it die
 die~~pleas disappear dog~~bit down~~and do~ADMIN do~SELF drain~~cleaner draw driv~a driv~~into drown dr~my
 electrocut~HEART electrocut~and electrocut~my electrocut~~and el~BABY el~WORST el~~bebe el~~lado empty ends
 enough~BREATH en~ASK en~HEAD epi~pen epi~~pen erection~for erection~hour erection~~for estarian~LEAVE estaria~LEAVE
 esta~BREATH esta~manana esta~~ahogando esta~~manana estoy~MUCH estoy~perdiendo estoy~~perdiendo estoy~~sangrando even
 even~. every~#10 every~day every~~#10 every~~#25 every~~day fall~~to far~, father feel~~faint felt~a felt~~a fill~red
 fire~~, food~in food~my food~stuck food~~stuck for~ASK for~SELF for~few for~~good for~~me four~days four~~days friend
 from~LIMB from~a from~~the front~SELF frostbit~FAINT frostbit~LIMB full full~~breath gave~~birth get~OTHERS get~SPEAK
 get~enough get~~enough gibberish glas~it glas~my goes~my golpea go~home go~i go~~home gush~~fluid hace had~PRESS
 had~of had~thre had~~#104 had~~chest had~~thre hand~~and happen has~MEANS has~WISH has~~gone have~KILL have~~pill
 hav~a hav~~a headach~~i heart-~PILL heart~~feel hear~tell here~~anymor hernia he~TAKEN he~my he~~has high~a his~LIMB
 his~is hiv hiv~~all hoars hospital hot~SWELL hot~~, hour~PAIN hour~the hurt~~peopl hurt~~somebody husband
 husband~~chok if~END if~not ill~KILL ill~~kill instead instead~of instead~~of in~BURN in~GROIN in~POISON in~VOMIT
 in~not is~#2 is~FAINT is~TARRY is~bigger is~burst is~call is~empty is~fast is~for is~minut is~rac is~skip is~split
 is~stick is~sunken is~to is~turn is~~back is~~bigger is~~blue is~~chok is~~deep is~~empty is~~going is~~rac is~~skip
 is~~split is~~stick is~~sunken is~~threaten is~~turn it~BLUE it~POISON it~deep it~get it~is it~like it~the it~~now
 i~#1000 i~ASK i~HEAD i~LIMB i~TRIVIAL i~WORST i~again i~bought i~deserv i~hard i~los i~need i~one i~or i~reach
 i~shoot i~was i~way i~were i~wher i~~bought i~~cut i~~got i~~reach i~~should i~~sound i~~were i~~woke juic jumbl
 just~LIVE just~MUCH just~PAIN kid~~drank know~wher know~~wher lado~~izquierdo land land~my land~on land~~on lastimar
 las~SELF la~BELLY la~LABOR la~~fuent la~~panza leak legs~~sudden le~CHEST like like~~someon line~my lin~up lin~~up
 liv llevo long~flight long~~flight look~like look~up look~~like los~~ojos low~SIDE low~with magnet many~~of mas~SELF
 mejor~~si me~~again me~~down me~~golpea me~~tome me~~voy me~~when might~be might~my might~to might~~be might~~hurt
 minut~apart minut~now minut~~, minut~~apart min~~, miss~SELF miss~~me mi~~papa monoxid month~a morn~, morn~~, muy~el
 my~#1 my~KIN my~LIVE my~NOTE my~and my~cover my~drop my~epi my~my my~night my~pull my~rac my~some my~split my~water
 my~~#1 my~~epi my~~eye my~~insulin my~~leg my~~mouth my~~speech my~~teeth nail~are nail~~are nariz~se neck~~,
 neck~~hurt never~WAKE never~up newborn~~is new~~med next~SELF night~she night~~, nitro~~and nod~LEAVE nod~~off
 not~END not~SUDDEN not~after not~alon not~around not~go not~leav not~proper not~stay not~warm not~~stay not~~talk
 not~~wak now now~, now~is no~and no~from no~longer no~pued no~puedo no~y no~~longer no~~pued no~~puedo nurs~is off
 of~END of~NUMB of~PARENT of~at of~it of~just of~water of~~gabapentin old~~with once~, one~bigger one~~pupil one~~side
 on~. on~eliqui on~ice on~tabl on~~eliqui on~~someth open~my open~~my or~, our~, out~the out~~and over~~and pain~~,
 pain~~low pant panza pegu~HEAD perdi pico~una pico~~una piec pill~~, pink~foam pink~~foam pleas~not pleas~send
 pleas~~i pleas~~send point~~of pok~through pok~~through pool~is por~, pour pres pressur~~#300 proper puedo~FINE
 puedo~de pupil~~is puso puso~BLUE que~~no quick~question quick~~question quier~y rather~be reaction real~hard
 real~~hard rip~my rip~~pain rompio~LABOR room~~and rough saddl~area saddl~~area said~KILL said~~he saliendo~BLOOD
 salio sat says~i say~KILL say~PAIN scab~my scalp sever~~headach sexual~~assault se~BABY se~SWELL se~puso se~va
 se~~puso shadow~EYE shadow~my shak~~and she~been she~in she~on shoot~OTHERS siento~BABY sinc~~breakfast sit~still
 sit~~still slept~in slept~~in slic soak~~through soft~bulg someth~. son~~is so~TAKEN so~thirsty so~~thirsty speech
 speech~~is spin splash spot~bulg spread~LIMB stick~out stick~~out stomach~~pain stop~~breath stop~~for strok~,
 sudden~~, swallow~~and swell swell~~, s~at talk team~, team~~, tell~PAIN tell~jump tengo~FEVER tengo~KILL tengo~LABOR
 tengo~cada tengo~~contraccion tengo~~el terribl~~pain testicl~~is that~END that~with that~~right then~i then~~i
 ther~in they~be they~put they~~put the~HISTORY the~PAIN the~PET the~WISH the~bathroom the~dark the~from the~got
 the~mak the~minut the~screen the~size the~tip the~wheel the~with the~~bathroom the~~dark the~~floor the~~red
 the~~size the~~stor the~~tip think~~straight thinner this~~is this~~time through~, through~CLOTH throw~~up tied
 tied~MEANS tied~a tied~~a tien~#54 tien~PAIN time~~i tip~LIMB tip~my tip~of tip~~of tir~of tir~~of toca today~is
 toda~~las tomo~~cloro touch~wire to~BABY to~BACK to~BREATH to~NUMB to~SIDE to~again to~can to~his to~own to~shoot
 to~someth to~~breath to~~kill to~~pass to~~wake try tuve~un tuve~~un tv~SELF twic~~this una~CRY unit up~again up~foam
 up~~again va~al very~and vodka voic~~are vomit~~green vomit~~sangr walk~~to was~END was~in was~~rap water~END weaknes
 weird went~from went~my what~~now wher~the wife~~collaps will~and will~come will~~hurt wire~and wire~~and
 with~HISTORY with~PARTNER with~TAKEN with~a with~i with~no with~~a with~~blood with~~no work~, work~and would~TAKEN
 would~if would~miss would~the would~~miss wrong~way wrong~~way yellow you~for y~CONFUSED y~VOMIT y~el y~esta y~falta
 y~~esta y~~tengo
+0.6 #1000 #1000~~for #104~CONFUSED #10~ADMIN #10~day #10~mes #10~~mes #200~at #200~~at #2~PREGNANT #300~END
 #300~~over #3~~semana #54~#25 #54~i ,~#104 ,~, ,~SELF ,~THROAT ,~bright ,~hot ,~i ,~noth ,~pound ,~spot ,~they ,~un
 ,~~#104 ,~~#200 ,~~bleed ,~~lots ,~~never ,~~sweat ,~~they ,~~vomit ADMIN~HEART ADMIN~found ALCOHOL~and ALLERGIC~in
 ALLERGIC~the ALLERGIC~y ASK~, ASK~now ASK~she ASK~un BABY~#2 BABY~EYE BABY~STIFF BABY~cri BABY~went BEAT~EYE BEAT~up
 BLOOD~, BLOOD~VOMIT BLOOD~everywher BLOOD~i BLUE~BREATH BLUE~the BREATH~HISTORY BREATH~PAIN BREATH~cold BREATH~look
 BREATH~real BREATH~work BURN~BREATH BURN~and CHEST~SIDE CHEST~a CHEST~are CHEST~i CHEST~it CHEST~la CHEST~like
 CHEST~start CHILD~esta CHILD~of CLOTH~every CONFUSED~and CONFUSED~up DIE~in DROOP~SELF END~#149 END~MEANS EYE~bugs
 EYE~futur EYE~la EYE~shut FACE FACE~i FACE~not FAINT~today FEVER~month FINE~a FINE~then FLOW~BLOOD FLOW~PREGNANT
 FLOW~from FLOW~out HEAD~LIVE HEART~muy HEART~rac HEART~symptom HEART~y HISTORY~#10 HISTORY~on INJURE INJURE~pool
 KICKING KILL~BABY KIN~KILL KIN~POISON KIN~i KIN~of KIN~the KIN~to KIN~went LABOR~min LIMB~around LIMB~short
 MEANS~through MOVE~acros MOVE~am MOVE~but MOVE~someth MUCH~, MUCH~PAIN MUCH~am MUCH~red MUCH~up NECK~with NOTE OTHERS
 OTHERS~FACE OTHERS~MOVE OTHERS~SPEAK OTHERS~be OTHERS~not PAIN~, PAIN~BREATH PAIN~so PAIN~under PARENT~cayo PARENT~y
 PARTNER~MUCH PILL~#10 PILL~HISTORY PILL~are PILL~once PILL~up POINT~a POINT~para PREGNANT~WORST PREGNANT~has
 PREGNANT~hav PREGNANT~was PRESS~#54 PRESS~#89 PRESS~through SAFE~PAIN SAFE~SELF SAFE~go SAFE~i SELF~POISON SELF~SAFE
 SELF~WISH SELF~con SELF~dando SELF~fue SELF~she SELF~the SELF~till SELF~tomar SELF~until SELF~vecino SHAKE~and
 SHAKE~bad SHAKE~like SHAKE~my SHAKE~so SIDE~EYE SIDE~PAIN SIDE~for SIDE~it SIDE~la SKIN~MUCH SPEAK~nonsens SPEAK~out
 STIFF~NECK SUDDEN~in SUDDEN~my SUDDEN~not SUGAR~read SWELL~ALLERGIC SWELL~blister SWELL~can SWELL~it SWELL~up
 TAKEN~#69 TAKEN~EYE TAKEN~INJURE TAKEN~MOVE TAKEN~PILL TAKEN~about TAKEN~lamp TAKEN~night TAKEN~of TAKEN~oil
 TAKEN~way TAKEN~y THROAT~de THROAT~despu THROAT~i THROAT~so THROAT~up URINE~at VOMIT~can WAKE~PARTNER WISH~DRUG
 WISH~HARM WISH~LIMB WISH~MUCH WISH~do WISH~driv WISH~el WISH~into WISH~not WISH~say WORST~el WORST~en about~KILL
 about~i about~~end abus~~by accident ache after~. after~start after~~start after~~tak again~. ago~~and ahead am~#1
 am~ASK am~CONFUSED am~SWEAT am~TAKEN am~hav am~troubl am~type am~~#10 am~~being am~~breath am~~wheez and~#1 and~#149
 and~#54 and~FACE and~INJURE and~SEIZE and~VOMIT and~and and~cover and~did and~discharg and~found and~hav and~hot
 and~look and~my and~thing and~we and~will and~~found and~~hav and~~is and~~just and~~one and~~still and~~took and~~we
 are~and are~tell are~~tell are~~the arm~~just attack~~, at~#89 at~PREGNANT at~rest at~~#25 at~~#89 at~~rest awful
 a~DRUG a~PILL a~and a~but a~cup a~then a~~cup a~~las a~~noos a~~temp baby~~fell baby~~went bad~is bad~to balcony bear
 becaus becaus~i becaus~~i been~KILL beep~and beep~i beep~~and be~~a bit bite~my bite~on bite~~on bleed~~bad blood
 blood~~and blood~~com blood~~everywher blood~~gush blood~~keep body~and both~~legs bottl breath~~with brok~~at
 brok~~in bullet~my burst~and burst~~and but~~the by~and by~the calf call~for came~my came~~on can~EYE can~INJURE
 can~LIVE can~SPEAK can~finish can~on can~straight cayo~SIDE chok~~on cold~and come~out come~~out confus con~~mi cord
 cough~FAINT cough~foam cough~~up could~my could~the counter cuesta~MUCH cuesta~~mucho curtain~END cut~~, danc dando
 day~#10 deep~my deja deja~de deja~sangrar deja~~de desmayar despu~ALLERGIC de~#25 de~ALLERGIC de~SUDDEN de~el de~no
 de~~#25 de~~repent diaper~hour domestic done~~with doubl down~~for do~any driv~into dry~and each el~BELLY el~INJURE
 el~NECK el~~cuello el~~hueso enough en~BELLY en~quitarm en~~quitarm erection~go erection~not esta~#54 esta~SEIZE
 esta~dando esta~~convulsionando esta~~dando estoy~~pensando everyth~. everyth~in every~min eyes~~swollen fast~the
 feel~~someth feel~~weak fell~~and fell~~in fell~~on finish~SPEAK flash~of flash~~of floor~, forehead for~MUCH
 for~~all from~my from~sun from~~my front~of front~~of fruity fue get~BREATH get~the get~~my giv golpeo got~LEAVE
 got~PILL got~~up go~ASK grab gummi guns gun~~and had~surgery half~~of hand~~went hand~~with has~HISTORY hate~LIVE
 hate~being hate~~being have have~SEIZE have~SELF have~decid have~that have~~any have~~decid hav~WORST hav~reaction
 hav~~contraction head headach~~ever head~~pound heart- heart~~stop herida heroin her~~mouth he~KILL he~WISH he~says
 he~~keep he~~says hincha hincho~THROAT hincho~la hincho~~la his~BLUE his~~chest hits~~me honest hous hoy huge~~and
 incision into~a into~~a in~front in~heaven in~pool in~~front in~~heaven in~~her in~~liv is~#300 is~BLOOD is~POINT
 is~SEIZE is~cough is~dark is~deep is~shallow is~she is~strong is~stuck is~yesterday is~~#300 is~~clos is~~doubl
 is~~floppy is~~numb is~~stuck is~~talk is~~vomit it~. it~END it~FLOW it~for it~~. it~~is it~~normal it~~on izquierdo
 i~BELLY i~CONFUSED i~VOMIT i~another i~catch i~near i~noth i~out i~say i~sexual i~the i~ther i~with i~~black i~~feel
 i~~hit i~~near i~~pass i~~was jaw~~pain jump~LEAVE jump~~off just~DROOP just~not just~~walk keep~~hav keep~~pass
 keep~~say kitchen lamp~oil lamp~~oil las~~pierna la~CUT la~EYE la~~herida le leg~~and lighter light~EYE light~my
 like~am like~are like~~coffe lips lip~~is lithium lock look~~grey lost~will los~BLUE los~FACE los~~labio lower~BELLY
 mak~a matar~~a media media~~cara metal~my me~~fue me~~golpeo minut min~HISTORY min~~ago miss~i mi~~abuelo mi~~vecino
 month~has month~old month~~old motorcycl motorcycl~, motorcycl~INJURE mucho~~respirar much~is mushroom muy~y
 myself~~in myself~~until my~#3 my~BLUE my~HISTORY my~WORST my~balanc my~been my~burst my~heaven my~long my~pen my~rat
 my~shock my~wif my~yr my~~baby my~~balanc my~~coffe my~~dose my~~oxygen my~~side my~~smil my~~son my~~thigh my~~vomit
 my~~wif my~~will my~~wrist nail~MEANS nail~~gun nariz~~y need need~, need~~an neighbor~~is never~BACK never~came
 never~~came never~~wake night~and nitro~and nitro~not nobody normal~~to not~POISON not~SHAKE not~SWEAT not~due
 not~finish not~futur not~straight not~wet not~yesterday not~~breath not~~due not~~finish not~~get not~~keep
 not~~speak not~~walk now~VOMIT no~VOMIT no~a no~mas no~~deja no~~respond of~light of~you of~~#10 of~~kill of~~light
 of~~liv old~is old~not old~~swallow once one~SWELL one~befor one~the one~~befor on~BELLY on~BLOOD on~BURN on~END
 on~OTHERS on~by on~day on~thursday on~~fire on~~me on~~thursday ooz open~EYE open~and outlet out~CHEST out~DIE
 out~MUCH out~SKIN out~SUGAR out~after out~this out~today out~~for out~~twic over~~#149 pain~~under palpitation
 para~~de pensamiento pensando~~en per~the pierna~~hinchada pila plan~~to pok pop~~out port post potassium~CHEST pound
 pregnant pregnant~~with pull question~, question~~, quick~is quiero~~matar quisiera quisiera~~no ran~and rather razon
 red~, respiracion respond rest~, rib ribs rock~and rompio salen sale~BLOOD says~#89 says~he says~~he say~ASK see
 see~~bugs seizur~~, se~BLUE se~POISON se~fue se~una se~~trago shak~~chill shak~~like shallow~and shallow~~and she~is
 she~~is shock~SELF shock~~me short~of short~~of should~~die siento~FAINT siento~~desmayar size~of size~~of si~DIE
 skin~~is smil~~is soft~is soft~sunken son~~swallow so~it so~the spell spot~is spot~sunken spot~~is stab~~my
 stab~~pain strok struck~by struck~~by stuck stung swallow swallow~~about talk~~nonsens teeth~, tell~i tell~my
 tell~~my temperatur temp~~#54 temp~~of tengo~BLUE tengo~~los tengo~~pensamiento terribl than~i that~start that~will
 that~~start that~~will the~BELLY the~MUCH the~be the~com the~counter the~do the~kitchen the~look the~on the~out
 the~stent the~stor the~usual the~~counter the~~kitchen the~~lab the~~pill the~~point the~~stent the~~tablet
 think~~the this~a this~i this~in this~morn this~~morn tightnes till~BLOOD toddler~~has toes~~are tomorrow~i to~DROOP
 to~FAINT to~LEAVE to~WAKE to~bathroom to~have to~himself to~is to~~black to~~die to~~hang to~~have turn~and tv~is
 twist two~month two~~month tylenol~~last type~#1 type~~#1 ultimo ultimo~dia ultimo~~dia una~ALLERGIC una~POISON
 una~~pila until~i until~~i up~SKIN up~i up~my up~~my very~sleepy very~~sleepy ve~el ve~~el voic vomit~~and waist
 wait~for wait~~for wake~~my warfarin was~and was~sexual was~~sexual way~to wear what~~do wheez when~~she wher
 wher~they wher~~they whit~~and whol~~bottl wif will~KILL with~LIVE with~SWEAT with~~pain work~is worst would~NUMB
 would~it wound~open writ wrong~MOVE wrot ya~mas ya~tengo you~. you~~for y~ASK y~para y~tengo y~~estoy y~~la y~~no
 y~~veo
+0.7 #10~FEVER #10~it #10~~min #200~i #3~today #54~SHAKE #54~a #54~of #54~~tylenol #69~SUGAR #89~my ,~ALLERGIC ,~CRY
 ,~END ,~LIMB ,~VOMIT ,~have ,~nausea ,~not ,~peel ,~pink ,~rac ,~sorry ,~still ,~with ,~~blood ,~~breath ,~~headach
 ,~~huge ,~~me ,~~shak ALLERGIC~#10 ALLERGIC~and ASK~TARRY ASK~and ASK~do ASK~not BABY BABY~MOVE BABY~not BABY~s
 BACK~LIMB BACK~MOVE BEAT~ASK BEAT~day BELLY~ASK BLOOD~#54 BLOOD~at BLOOD~bad BLUE~no BREATH~BLUE BREATH~and
 BREATH~like BREATH~only BREATH~to BURN~BURN BURN~hous CHEST~suck CHEST~that CHEST~y CHILD~WAKE CHILD~mis CHILD~my
 CHILD~rat CUT~vena DROOP~SIDE END~DIE END~MUCH END~one EYE~#54 EYE~FAINT EYE~SUDDEN EYE~de EYE~for FACE~like FACE~one
 FAINT~VOMIT FAINT~came FAINT~never FAINT~whil FAMILY~LEAVE FAMILY~would FINE~but HARM~again HEAD~MOVE HEAD~hard
 HEART~WISH HEART~flutter HISTORY~was INJURE~BELLY INJURE~SIDE INJURE~i INJURE~ladder KICKING~HISTORY KILL~.
 KILL~every KIN~DRUG KIN~can LEAVE~MEANS LEAVE~PAIN LIMB~NECK LIMB~THROAT LIMB~and LIMB~bad LIMB~got LIMB~like
 LIMB~not LIMB~red LIMB~saw LIMB~se LIMB~up LIMB~was LIVE~tomorrow LIVE~tonight MEANS~y MOVE~HEAD MOVE~WORST MUCH~HEAD
 MUCH~at MUCH~it MUCH~tengo MUCH~tramadol NECK~LIMB NECK~SWELL OTHERS~can OTHERS~do OTHERS~i OTHERS~on PAIN~am PAIN~to
 PARENT~en PARENT~has PARTNER PARTNER~BREATH PARTNER~INJURE PARTNER~not PARTNER~outsid PET~and PET~with PILL~,
 PILL~ALCOHOL PILL~in POINT~SELF POISON~by POISON~en PREGNANT~FACE PREGNANT~my PRESS~SWEAT PRESS~my PRESS~on SAFE~home
 SELF~dio SELF~hincho SELF~leav SELF~muy SELF~out SELF~por SELF~sex SELF~sorry SELF~unit SHAKE~hard SHAKE~uncontrollab
 SIDE~NECK SIDE~SIDE SIDE~SPEAK SIDE~will SKIN~that SPEAK~are SPEAK~at SPEAK~com SPEAK~de SUDDEN~FAINT SUDDEN~HEAD
 SUDDEN~MOVE SUDDEN~no SUGAR SUGAR~VOMIT SUGAR~esta SWEAT~nausea SWELL~FACE SWELL~SKIN SWELL~la TAKEN~#54 TAKEN~.
 TAKEN~SWELL TAKEN~do TAKEN~mis TAKEN~not TAKEN~someth TAKEN~thinner THROAT~SWELL THROAT~can THROAT~work URINE~BLOOD
 VOMIT~like WISH~SEIZE WISH~VOMIT WISH~being WISH~hav WISH~in WISH~just WISH~no WISH~one WORST~in about~out
 accidental~~took ache~~in acros~my acros~~my after~INJURE after~another after~surgery after~~another after~~fall
 again~~and alergica all~~over am~PRESS am~SAFE am~SELF am~TRIVIAL am~go am~mak am~shoot am~slip am~~gone am~~slip
 and~#3 and~TARRY and~THROAT and~WORST and~can and~com and~could and~goes and~water and~~jaw and~~swallow and~~sweat
 and~~tight antifreez are~SPEAK are~~black as~and at~it at~on azucar~~esta a~DIE a~MOVE a~bat a~curtain a~grap
 a~ladder a~of a~rattlesnak a~~bat a~~curtain a~~fish a~~grap a~~ladder a~~peanut a~~rattlesnak baby~~s baby~~turn
 bad~, bad~CHEST bad~~chest bark~and bark~can baseball bathroom~floor bathroom~~floor been~CUT been~LIMB been~WISH
 been~my been~~cut being~traffick being~~traffick bel~~hurt better~~off be~i bit~~me bleed~~will bone~~is bought
 bought~MEANS bought~a bought~~a bp~#89 breath~~and breath~~is bright~red bright~~red brok~~, brother~~is by~a
 by~rattlesnak by~~a camaron caminar can~CUT caregiver~BEAT casi cayo~de chemo chest closet~, cold~NUMB com
 convulsionando convulsion~~hace con~SELF con~no crush~~feel cuello~~rigido c~section c~~section decid~my derram
 desd~y deserv~LIVE de~FACE de~sangrar de~~pastilla de~~sangrar dice~ASK dice~~que did~to dio dka~again dka~i
 dka~~again dolor~~cabeza do~EYE do~deserv do~~to drank drank~~antifreez drop~thing drop~~thing dura eat~is el~#54
 el~BREATH el~PAIN emergencia en~LIVE estoy face~~puf familia fami~~would feel feel~~a feel~~awful feel~~sick feel~~so
 fever~~and few~minut few~~minut fill~with fire foot~~is forc~~me for~#10 frasco~~entero from~his from~nose from~~his
 garganta gave~unit get~, get~ADMIN get~BEAT get~END get~PAIN get~and get~by get~i got~PRESS got~electrocut
 got~~electrocut go~away go~~away grandpa grap greas~BURN greas~my greas~~fire groin had~, hard~my harm~~again
 has~been have~BACK have~PRESS have~ever have~of have~with have~worry have~~ever hav~KILL hav~LABOR hav~an hav~fits
 hav~~an head~~hard here~~tomorrow he~~chok he~~strangl high~FEVER hija~~se hirviendo his~CHEST his~my hurt~~someon
 insid insulin~~twic in~THROAT in~bathroom in~~agony in~~bed is~BACK is~control is~pleas is~sleepy is~~all is~~hang
 is~~hav is~~hot is~~in is~~out is~~seiz is~~still it~BLOOD it~not it~tonight it~~feel it~~tonight i~#100 i~CUT i~NOTE
 i~died i~ever i~he i~mak i~of i~slip i~thing i~to i~until i~~ate i~~overdos just just~PILL just~and keep~~black
 klonopin know~ASK ladder~, last~~night las~vena las~~vena lay legs~~and leg~~, lighthead like~LIVE like~PILL
 like~they like~~they lock~SELF lock~~me long~and lopsid lost~EYE lost~control lower~~right low~~sugar made~WISH
 mak~no mak~~no marido~~me mato me mejor mejor~~sin mes messag mes~de mezcl mezcl~ALCOHOL me~~die me~~dio me~~hincho
 me~~mato me~~pega me~~quiso me~~want mistak mis~PILL mis~~pastilla mitad mitad~~de mix~~bleach mi~~marido mi~~vida
 moms mordio~una mordio~~una mucho~~la much~DRUG much~night myself~~tonight myself~~with my~ALCOHOL my~NECK my~PILL
 my~SAFE my~SELF my~already my~every my~fingertip my~into my~old my~outsid my~own my~she my~today my~went my~~body
 my~~fingertip my~~infant my~~kids my~~neighbor my~~own my~~puls necesito~CRY necesito~una necesito~~una need~LIVE
 never~~born next~to next~~to nina not~TAKEN not~cough not~deserv not~flat not~get not~lay not~slow not~start
 not~touch not~~deserv not~~go not~~lay not~~move not~~need not~~see not~~slow not~~smil not~~touch now~MUCH no~deja
 no~relief no~~feel no~~relief nurs~BEAT o2 of~CHEST of~LEAVE of~get ojo old old~BREATH old~~is one~after one~miss
 one~month one~~after one~~month only~BREATH only~a on~CHEST on~FACE on~HISTORY on~his on~wall on~~his open~FACE
 open~~mouth our~BABY outsid~with out~BEAT out~am out~now out~whil out~~whil overdos pain~~#10 pain~~and para~BLOOD
 para~LIVE parto pecho pecho~~y pega perc pick pillow~on pillow~~on pleas~i pressur~~on puedo~SPEAK puedo~tragar
 puedo~~tragar pull~out puls~~is put~LIMB put~his put~the put~~his put~~on put~~the quier~KILL quier~~matar quiet
 quiso quitarm~la quitarm~~la radiat~to radiat~~to rash~~that rate~#54 rather~NUMB rather~~be rattl reaccion
 reaccion~ALLERGIC reaccion~~alergica reaction~and read~the real~wrong real~~wrong red~BLOOD red~~blood repent~~no
 rest~of rigido roll run~END run~LIMB saw~my says~~#89 say~my say~~my seguir~LIVE seguir~~viviendo seizur~~right
 self~~harm se~hincho se~le se~mis se~salio se~~le shak~~uncontrollab shellfish she~SELF shoot~~myself siento~LIMB
 sinc~~an sin~~mi sit slap~~me smell~i smell~~and snak~TRIVIAL snak~~bit someth~TAKEN someth~real someth~to someth~~is
 so~PRESS so~~it spik splash~~in split start~, start~SELF start~i stent sting~~, stitch~, stitch~i suboxon suicidarm
 surgery~is s~~fever tanto tear~my tear~~pain tell~to ten tengo~WISH tengo~~mucha that~FINE that~look that~~i
 that~~look them~~all ther~MOVE ther~no they~will they~~will the~LABOR the~SIDE the~SPEAK the~act the~can the~closet
 the~floor the~need the~other the~plac the~saw the~so the~would the~~bottl the~~closet the~~cord the~~eye the~~other
 the~~plac the~~saw thirsty this~an this~and this~will thre~MUCH thre~~tim through~dress through~my through~~my tim
 toda tome~~todo tomo~~mis took~~#54 took~~pill tore~my touch~it touch~~it towel to~BURN to~CHILD to~FACE to~LIVE
 to~go to~phon to~~burn to~~disappear to~~go to~~hurt to~~overdos to~~shellfish track trip~, trip~~, try~to try~~to
 turn~to twic~~the un una unit~of up~MEANS up~his up~~to usual~, vena very viviendo vomit~~look was~PAIN was~POISON
 was~never was~~gone was~~never weak wear~LEAVE wear~~off went wet~HISTORY we~~all what~~i will~CHILD will~MOVE
 will~for with~ALCOHOL with~it with~red word~~are work~~, worry~about worry~~about would~SELF would~~care wrong
 yesterday~and yesterday~~and y~MUCH y~SHAKE
+0.8 #1~old #2~, #2~HISTORY #300~PREGNANT #3~old #54~PILL #54~unit #54~~unit #many~of ,~FEVER ,~NECK ,~STIFF ,~SWELL
 ,~my ,~never ,~out ,~will ,~~finger ,~~hit ,~~throw ALLERGIC ASK~cough ASK~estoy BABY~FEVER BABY~cold BABY~esta
 BABY~have BABY~is BEAT~again BEAT~us BELLY~hard BLOOD~CLOTH BLOOD~bright BLOOD~not BLOOD~of BLOOD~out BREATH~get
 BURN~SKIN BURN~bad BURN~by BURN~water CHEST~BACK CHEST~after CHILD~into CLOTH CLOTH~and CONFUSED~SUDDEN CUT CUT~LEAVE
 CUT~las DIE~pleas DROOP~the DRUG~patch END~CUT END~LIVE END~it EYE~BURN EYE~SWELL EYE~after EYE~went FAINT~in
 FEVER~my GROIN~KILL GROIN~SWELL HEAD HEAD~and HEAD~ever HEAD~ice HEAD~pound HEART~PILL HEART~SIDE HEART~says
 HISTORY~lunch HISTORY~still HISTORY~un HISTORY~yesterday INJURE~from INJURE~is KIN~esta LABOR~#3 LABOR~apart
 LABOR~every LIMB LIMB~BACK LIMB~do LIMB~surgery LIVE LIVE~like MOVE~BABY MOVE~NECK MOVE~OTHERS MOVE~POINT MOVE~up
 MUCH~BLUE MUCH~HEART MUCH~el MUCH~not MUCH~the MUCH~this MUCH~time NECK~, NUMB~GROIN NUMB~SIDE NUMB~SWELL
 NUMB~between OTHERS~FAINT OTHERS~SELF OTHERS~for PAIN~BABY PAIN~OTHERS PAIN~SUDDEN PAIN~VOMIT PAIN~and PAIN~will
 PARENT~not PARTNER~PILL PARTNER~on PILL~never POISON~our PREGNANT~BELLY PREGNANT~FLOW PREGNANT~a PREGNANT~bp
 PREGNANT~con PREGNANT~now PRESS~PAIN PRESS~en SELF~#3 SELF~DIE SELF~HARM SELF~las SELF~of SELF~quiso SELF~toca
 SELF~va SHAKE~#104 SIDE~body SIDE~not SKIN~and SKIN~com SPEAK~MUCH SPEAK~SPEAK SPEAK~my STIFF~, STOOL~of
 SUDDEN~BREATH SUDDEN~SPEAK SUGAR~MUCH SUGAR~instead SUGAR~is SWELL SWELL~not SWELL~shut TAKEN~#many TAKEN~SKIN
 TAKEN~THROAT TAKEN~from TAKEN~las TAKEN~nitro TAKEN~out TAKEN~phon TAKEN~syrup TARRY~out THROAT~get TRIVIAL~by VOICES
 VOICES~SELF VOICES~i VOICES~tell VOMIT~SUGAR WISH~BEAT WISH~BURN WISH~and WISH~look WISH~para WISH~was WORST~GROIN
 abdominal about~~me accidental~TAKEN after~~new again~and again~~. all~~my almost~the alon am~BLUE am~DRUG am~MEANS
 am~SWELL am~being am~short am~~done am~~faint am~~going am~~hid am~~i am~~in and~BELLY and~BURN and~HEAD and~POISON
 and~SKIN and~SPEAK and~bad and~bruis and~everyth and~hard and~leak and~the and~time and~~everyth and~~his and~~itchy
 and~~leak and~~throw and~~tongu antidepressant an~of are~FAINT are~get are~~get arm~~feel at~and at~my azul a~BACK
 a~FINE a~fish a~las a~morn a~out a~snak a~~blad a~~bunch a~~bus a~~snak baby~~have bang~on bebe~~esta been~in beep
 berri best~is bike bit~~by blackout bleed~~a bleed~~bright bleed~~through blood-~by boca boil~~water bp~#110 bp~#200
 breath bright bunch bunch~~of burn~~by burst~BLOOD but~it cabeza cabinet call~#1000 car~~crash chemical~~in
 chemo~FEVER chest~~, chest~~feel chew~DRUG clammy clot~~size contraction~~every control control~bladder cough~~blood
 count cover~and crash~~my creo~SELF decid dice die~~in do~PILL duel~~mucho el~SIDE el~no embarazada~~con en~#1000
 en~~#1000 epipen erection~#10 esta~BLUE esta~WAKE esta~y esta~~inconscient everyth~and everyth~goes everyth~is
 everyth~~goes everyth~~is face~~and fallen feel~~weird felt~BABY fentanyl~~patch five flutter foot~~, forc~SELF
 for~BREATH for~everyth for~~#10 for~~air for~~everyth for~~her for~~hour frasco frio frostbit gave~PREGNANT get~fast
 get~my get~up get~~up glucos~~is go~TAKEN go~~down gun~~is hablar~~bien hacerl hacerl~HARM hacerl~~dano had~SEIZE
 had~on had~this hard~WAKE hard~and hard~~and have~SHAKE have~felt have~peed have~sit have~the have~~thought hav~WISH
 hav~about hav~i hav~strok head~~on hear~VOICES heater he~BLUE he~WAKE he~~took high~~fever him hop hot hot~, hot~oil
 hot~~oil hr huge hurt~~the i if~died infant~~is in~BELLY in~CHEST in~SKIN in~door in~garag in~hour in~lap in~~hiv
 is~BEAT is~HEART is~SPEAK is~outsid is~~breath is~~full is~~huge is~~outsid is~~swell is~~whit it~OTHERS it~PRESS
 it~be it~green it~i it~on it~will it~~will i~KILL i~SWELL i~about i~can i~decid i~might i~relaps i~shook i~slept
 i~sound i~~can i~~cough i~~died i~~might i~~relaps just~SELF keep~~look lamp lap last~~#10 las~LIMB la~despu la~~mano
 la~~sangr legs let~DIE let~go let~leav like~PRESS like~TARRY like~a like~in like~is like~push like~this like~~a
 like~~push like~~this lips~~blue lock~~in look~TARRY lost los~y lower~SIDE made~my make~sens matter medicin meds~~is
 melatonin metal~EYE metal~~in methadon me~~cayo me~~go me~~leav me~~pleas me~~quiero me~~va mi~~novio mucho~~dolor
 mucho~~el muerta myself~~last my~#104 my~caregiver my~dialysi my~just my~lap my~one my~to my~up my~vein my~~#2 my~~#3
 my~~arm my~~calf my~~caregiver my~~dialysi my~~lap my~~lips my~~roommat my~~sleep my~~two my~~water neck~~is need~i
 newborn~~not next~time next~~time nitro~PAIN nosebl not~EYE not~MUCH not~PARTNER not~WAKE not~being not~clear
 not~control not~even not~it not~nurs not~spit not~~control not~~nurs novio~~me no~BABY no~POINT no~desd no~sangrar
 no~sens no~~despertar no~~sens no~~veo numb~~between numb~~groin off~~the of~BABY of~vitamin of~~vitamin one~LIMB
 one~SIDE one~has one~~hand one~~of on~ground orino out~my ox~says ox~~says pareja patient~FEVER pego~y person
 person~to pictur popo~~negro por~y postpartum presion~~en pressur~~in pressur~~medicin puedo~BREATH puedo~~respirar
 puk~~blood punish punish~SELF punish~~myself pus quem~~con quiero quiero~~estar quiero~~morirm rac radiat~LIMB rat
 rat~POISON rat~~poison relief room~and salio~el salio~~el sangrar says~that scream send~my sentir sepsi sex se~ve
 shak she~FAINT she~MUCH she~TAKEN shoot shoulder~~blad side~~, sinc~~lunch sit~the sit~up sit~~up skin sleep~~pill
 slow smell~and solo someth~out someth~wrong sometim~WISH sometim~~i so~BLOOD so~of so~~tight stab start~again
 stiff~~and still~and sting stop straight stuck~and stuck~~and suck~in suck~~in sugar~~#54 suicid~~. sweat~~and s~FACE
 s~~lips tar tempt tempt~~to tengo~BLOOD tengo~LIVE that~WISH the~ASK the~BABY the~cabinet the~is the~it the~the
 the~~baby the~~garag the~~razor the~~skin the~~word this~END thought~~are throat through~~the tien~~#54 tight~~after
 tingl~~and tome~~cloro tonight~, tonight~~, to~BEAT to~never to~out to~up to~~live to~~stab transplant turn~the
 un~ataqu un~~ataqu up~FAINT up~~it used used~~my used~~the ve ve~INJURE voic~~tell was~night water went~STIFF
 went~through went~~stiff went~~through we~MUCH wheel will~need will~to without~~me with~#104 with~HEAD with~HEART
 with~on worst~~pain would~ADMIN would~WAKE wreck wrot~NOTE ya~WISH ya~estar you~, y~BLUE y~WAKE y~~sangro
+0.9 #104~my #10~hrs #10~~hrs #200~and #2~old #54~~#25 #54~~minut #89~~on ,~HEAD ,~everywher ,~says ,~start ,~~dizzy
 ,~~fever ,~~skin ADMIN~to ASK~no ASK~rest BABY~diaper BABY~the BABY~turn BEAT~KIN BEAT~PARENT BEAT~floor BEAT~tonight
 BLOOD~my BLUE BLUE~and BREATH~CRY BREATH~a BURN CUT~open END~BLUE END~CONFUSED END~not EYE~EYE FACE~BREATH FACE~y
 FAINT~PAIN FEVER FEVER~, FEVER~CONFUSED FINE~END FINE~WISH GROIN~bad HEAD~SUDDEN HEART~pound HISTORY~a HISTORY~morn
 HISTORY~night HISTORY~no INJURE~glas INJURE~y KICKING~BABY KIN~my LABOR~#54 LEAVE~i LEAVE~if LEAVE~yo LIMB~FACE
 LIMB~SIDE LIMB~now LIMB~y LIVE~not MOVE~CHEST MOVE~and MOVE~hot MOVE~on MOVE~sick MOVE~weird MUCH~FAINT MUCH~MUCH
 MUCH~SIDE MUCH~blood- MUCH~en MUCH~gummi MUCH~la MUCH~pack NOTE~to NUMB~can OTHERS~CHILD OTHERS~CRY OTHERS~END
 OTHERS~s PAIN~again PARENT~esta PARTNER~CHEST PARTNER~is PARTNER~my PILL~an PILL~my POINT~WISH POISON~BREATH
 PREGNANT~estoy PREGNANT~fluid PREGNANT~old PREGNANT~test PREGNANT~water PREGNANT~will PRESS~drop PRESS~el SAFE~ASK
 SEIZE~now SEIZE~today SELF SELF~agua SELF~ahorcar SELF~go SELF~otra SHAKE~FEVER SIDE~NUMB SIDE~of SPEAK~BREATH
 STOOL~and SUGAR~SHAKE SUGAR~hi SUGAR~just SWEAT~and TAKEN~or TAKEN~pack TAKEN~thing TAKEN~up THROAT THROAT~SKIN
 TRIVIAL~PAIN VOMIT~and VOMIT~look WAKE~tomorrow WISH~LIVE WISH~are WISH~estar WISH~shoot WISH~thing WORST~and
 about~jump acabar after~new again~night again~~last ahorcar almost~~drown am~VOMIT am~sens am~~afraid and~CHEST
 and~just and~not and~sick and~start and~weird and~with and~yellow and~~bit and~~do and~~turn any~SIDE an~DRUG
 an~~overdos ask~i ate at~~all azucar~~en a~CUT a~INJURE a~KILL a~SPEAK a~SWEAT a~VEHICLE a~is a~short a~~bottl a~~gas
 a~~razor a~~rope a~~suicid bad~not bad~~, bar~BREATH bar~~breath bebe~~de been~ASK been~MUCH been~PAIN been~PRESS
 between~my between~~my be~SAFE be~for birthday blad~~in bleed~~from blood-~#300 body~is body~~is bother~,
 boyfriend~~hit brazo brazo~~izquierdo burst~open burst~~open call~~#1000 can~WISH can~next cardiac caregiver~SELF
 care~died care~i care~if care~~if chest~~is cigaret com~~in conocimiento con~BLOOD con~y cough~a could~to creo~ASK
 creo~~que degre degre~BURN degre~~burn deserv~to deserv~~to de~HARM de~estoy drip drop~#89 drop~to eat~ALLERGIC
 eat~~nuts el~ASK el~FAINT el~~aire el~~conocimiento escalera esta~una everyth~dark every~, eyelid~~and face~~look
 faint~~twic falta~MUCH falta~~mucho feel~~hot feel~~numb felt~BEAT fentanyl find~the fingertip firework forever
 for~hour gave~MUCH get~~the glas~in go golf~GROIN golf~~ball got~MEANS got~PAIN got~into got~~into got~~stab grav
 grey hablar had~today hard~, have~ASK have~BEAT have~DRUG have~~gone heart-~#200 he~BREATH he~LIMB hijo his~HEAD
 his~~head home~the hour~HISTORY hour~~ago hour~~and how~~many hrs hunden hunden~CHEST id~be infarto intent
 intent~KILL in~PILL in~again in~of in~with is~#104 is~#54 is~hot is~like is~through is~touch is~way is~~#54 is~~blood
 is~~hit is~~pump it~pump it~~up i~NUMB i~SHAKE i~being i~cough i~even i~love i~much i~said i~through i~~look i~~love
 i~~said just~says just~~says ladder las la~de la~y la~~vida leak~fluid leak~~fluid left~~arm like~~usual lost~MOVE
 lost~of lost~~feel mama~~no metal metal~in meter~~just me~~desmay minut~HISTORY minut~~ago mix mi~~nina movement
 much~BLOOD much~HISTORY muy~WORST muy~~fuert my~DRUG my~POINT my~SIDE my~THROAT my~again my~bladder my~brain my~but
 my~hot my~lock my~nail my~put my~stepdad my~ther my~weird my~with my~~bill my~~bladder my~~brain my~~last my~~littl
 my~~stepdad my~~tongu need~~me nina~~se nobody~if nonsens noth not~come not~felt not~tomorrow not~usual not~who
 not~with not~~come not~~felt not~~help not~~here no~estar no~siento no~~siento off~~dead of~#110 of~MUCH of~OTHERS
 of~~#110 on~MEANS on~SELF on~one on~~one otra outsid out~HEART out~LIVE out~~from pain para para~sangrar peanut
 perdi~FAINT perdi~el perdi~~el perro pill~~and plan~~on poop port~BLOOD potassium~#10 pray preeclampsia
 pregnancy~~test puedo~URINE puedo~~orinar pued~SPEAK pued~~hablar pump~#1000 quiero~~matarm quiero~~morir
 quier~suicidar quier~~suicidar rate~#200 ready right~~side safe~~with see~~bone seizur seizur~~today sens set~the
 se~hunden se~quier se~suicidar se~~quier shoot~up shoot~~up siento siento~en siento~un sinc~~yesterday site~is
 site~~is snak~LIMB snow sob someth~is some~of some~~of son~~drank so~NUMB so~bad so~tir so~to so~~bad so~~tir
 so~~weak spread stepdad stuck~can sugar~~is sweat swollen~~shut s~PILL take~~it tengo~MUCH than~and them then~FINE
 the~SUGAR the~edge the~garag the~home the~night the~thing the~tooth the~tv the~way the~~bone the~~dog the~~edge
 the~~head the~~night the~~room the~~tooth the~~tv the~~urge think~~my thunderclap tien~el tighten til tongu~~is
 tonight tooth~out touch~at touch~night to~MOVE to~PAIN to~jump to~nurs to~sit to~yesterday to~~jump to~~myself
 to~~shoot to~~sit troubl~HISTORY truck turn~~blue two~old unsaf un~de up~BREATH up~LIMB up~green up~is up~it
 up~tomorrow up~~and up~~blood up~~green up~~tomorrow veo voy~~a was~this was~~shot ways ways~to ways~~to way~is
 week~~old went~MUCH went~in went~the whil why~i wife~~is with~and would~care would~~be ya~el you~i y~no y~siento
 y~tien y~~tien
+1.0 #10~hour #10~~hour #300~#149 #300~~#149 #89~#25 #89~on ,~HISTORY ,~SKIN ,~are ,~on ,~~my ,~~neck BABY~eat
 BABY~has BABY~look BABY~nacido BEAT BEAT~PREGNANT BELLY~bad BLOOD~WORST BLOOD~com BLOOD~heavi BREATH~BEAT BREATH~FACE
 BREATH~fast BREATH~no BREATH~shallow BURN~BELLY BURN~cigarro CHEST~bad CHEST~discomfort CHEST~in CHEST~my CHEST~on
 CHEST~to CHILD~LEAVE CHILD~POISON CHILD~TAKEN CLOTH~SIDE CRY~favor CRY~por CUT~BLOOD CUT~MOVE CUT~tonight DRUG~PILL
 END~EYE END~i EYE FAINT FAINT~at FLOW~CLOTH FLOW~fluid HARM HEAD~PREGNANT HISTORY~ADMIN INJURE~#54 INJURE~stair
 KILL~KIN KILL~and LABOR~out LEAVE~LIMB LIMB~LEAVE LIMB~SUDDEN LIMB~bent LIMB~clumsy LIMB~open LIMB~will LIMB~wrong
 MEANS MEANS~MOVE MEANS~and MEANS~for MOVE~SIDE MOVE~between MOVE~it MOVE~part MUCH~i NECK~INJURE NECK~PAIN NECK~is
 NUMB~TAKEN NUMB~up OTHERS~into PAIN~#25 PAIN~BLOOD PAIN~MUCH PAIN~PARENT PAIN~low PAIN~lower PAIN~now PARENT~no
 PARENT~the PARTNER~PAIN PREGNANT~SWELL PREGNANT~leak SEIZE~minut SELF~KILL SELF~anoch SELF~is SELF~today SIDE~cuerpo
 SKIN~bad SPEAK~it SPEAK~not SPEAK~time STIFF~and STOOL~BLOOD SUDDEN~EYE SUGAR~#25 SUGAR~not SWEAT SWELL~PAIN
 TAKEN~KILL TAKEN~LIVE TAKEN~fluid TAKEN~wild TRIVIAL~SELF VEHICLE~SELF VOMIT~TARRY WAKE~on WISH~CUT WISH~KILL
 WISH~NUMB WISH~PREGNANT WISH~be WISH~ectopic WISH~from WISH~make about~to about~~to abus act~, afraid after~BABY aire
 am~CUT am~END am~SPEAK am~do am~~about am~~fad and~PAIN and~SELF and~after and~am and~are and~came and~turn
 and~~dizzy and~~swell apart are~LEAVE aspirin asthma~~attack asthma~~is ate~~all at~MEANS at~once at~~once awarenes
 ayuda a~MEANS a~POISON a~this a~~knif bad~can bar~WAKE bebe been~day been~for being~~abus being~~here belt bent
 between~LIMB be~~my bigger bitten~THROAT bitten~~tongu bleed~~heavi bleed~~like blister bone boyfriend bp break~,
 break~~, breath~~fast brown by~on calm came~on can~understand chest~~discomfort child chip~in cigarro cleaner clumsy
 consciou contraccion con~MUCH cough~BLOOD cough~pink deep~~cut detox discomfort do~do el~y en~~matarm everybody
 ever~had ever~~had exist face favor feel~~between feel~~in feel~~like fell~~down fever~~, few~SPEAK few~~word floor
 fluid~PREGNANT from~SIDE from~ladder from~~a fum garag get girl got~shock got~the got~~a got~~shock go~and greas
 had~BABY hand hang~~myself he head~~hurt heart~~keep heart~~pound hear~SELF heavi he~END high~and himself his~FACE
 home~for hour~and how~~to hurt~~and hurt~~bad in~EYE in~and in~one in~~chest in~~one is~BLUE is~DROOP is~bent is~door
 is~shut is~~bent is~~drool is~~so is~~spurt it~up i~LABOR i~enough i~fad i~~die i~~gave just~now just~~now just~~took
 keep~~faint keep~~stop lake last~~messag la~DROOP la~HEAD la~LIVE la~~cabeza leg letter~~to live~~for ll ll~SELF
 look~at look~~at los~BABY los~the los~~the mal mas~PILL matar me~~violaron mix~POISON my~CHILD my~CUT my~bent my~gums
 my~hav my~whistl my~~epipen my~~gums my~~lip neck~~and need~CUT need~SELF nobody~would nobody~~would nonstop not~ASK
 not~BABY not~HEART not~MOVE not~POINT not~answer not~call not~can not~chin not~feed not~need not~remember not~will
 not~~answer not~~feed not~~peed not~~remember now~can no~KICKING no~LIMB no~MOVE no~diaper no~wet no~~movement
 no~~wet numb~~on of~LIVE of~MEANS of~antidepressant oil~my oil~on old~TAKEN old~a one~and out~shower plug por~favor
 por~~favor puedo~LIMB put queria quitarm quitarm~LIVE ran~SUGAR rap~~me recien~~nacido recogniz remember
 respirar~~bien right~~eye run~of sentenc se~SIDE se~con side siento~SELF sinc~~this sleep~~and slur snap~~and
 sobredosi soft~spot soft~~spot son~~in stand~~on steam still~PRESS stool~~is stop~~mov sugar~~over suicidal
 swallow~~a tear~PAIN tengo~DROOP testiculo ther~MUCH the~FACE the~MEANS the~POINT the~PRESS the~lake the~~bridg
 the~~lake think~~about third this~~life tien~en tien~~dolor to~door to~make to~~exist to~~make turn~BLUE turn~~to
 tylenol una~~ambulancia unit~instead upper~PAIN up~HISTORY up~OTHERS up~pink up~to up~~pink vien violaron voic~~say
 water~and way~out way~~out welt went~and wher~~the with~LIMB with~SHAKE with~in with~of worry~SELF written ya~LIVE
 y~#54 y~estoy
+1.1 #10~~day #110 #2~FEVER #300 #3~month #3~~month #54~de #54~~de ,~FAINT ,~PREGNANT ,~SWEAT ,~~and ,~~chest ,~~hand
 ,~~heart ,~~now ,~~still ADMIN~and BABY~VOMIT BABY~got BABY~no BABY~with BEAT~KILL BELLY BELLY~PAIN BLOOD~from
 BLOOD~size BURN~END BURN~a BURN~up CHEST CHEST~PRESS CHEST~SWEAT CHILD~can CHILD~in CRY~not CUT~deep CUT~otra END~END
 END~NOTE END~PRESS EYE~INJURE FACE~look FACE~up FAINT~MUCH FEVER~BLUE FEVER~un HEAD~VOMIT HEAD~work INJURE~at
 INJURE~ice INJURE~window KIN~SEIZE KIN~WAKE KIN~not LABOR~at LABOR~com LIMB~cold LIMB~just LIVE~MUCH LIVE~has
 MEANS~is MEANS~the MUCH~PILL MUCH~deep NECK~and NUMB NUMB~and NUMB~saddl OTHERS~BEAT PAIN~CHILD PAIN~FAINT PAIN~test
 PARENT~WAKE PARTNER~in PILL~BREATH POISON~beep PREGNANT~BLOOD PRESS~#200 SAFE~with SELF~#54 SELF~NUMB SELF~alacran
 SELF~cuesta SELF~estoy SELF~hous SELF~mal SELF~mordio SELF~puse SHAKE SHAKE~MUCH SIDE~KILL SIDE~de SPEAK~funny
 SPEAK~wrong SUDDEN~PAIN SUGAR~END TAKEN TAKEN~LIMB TAKEN~amlodipin TAKEN~days TAKEN~some TAKEN~stair VEHICLE~PAIN
 VOICES~KILL VOMIT~green WAKE~the WORST WORST~BELLY WORST~CHEST WORST~HEAD about~CUT about~it after~~my aguanto
 alacran almost~KILL al~#1000 al~~#1000 amount am~fad am~sorry am~~bleed am~~sorry and~FAINT and~like and~run
 and~~will an~HISTORY baby~~got baby~~not bad~EYE bad~~i bebe~~no been being~~aliv bladder~control bladder~~control
 bleed~~not blue~~lips bowel bpm break~my bring~to burn~~myself chemo~and chemo~~and chin cierra cold~LIMB com~my
 concussion contraction cough~MUCH cp cuerpo curtain~EYE cut~~again days~old days~~old day~old day~~old deep~CUT
 de~PREGNANT do~it electrocut~the estomago es~CRY every~#25 feel~~my fight flash~light flesh~FAINT floor~not
 forgot~ASK forgot~to forgot~~how for~am for~then friend~~is fuert full~~of goodby~~letter guy habla has~~been
 have~MEANS heart-~~pill he~HISTORY hit~~head hostag hour hous~on inhal~POISON injury in~machin is~BREATH is~WAKE
 is~an is~do is~my is~plug is~~plug is~~unconsciou i~DIE i~KIN i~gave i~look i~~breath i~~keep jaw just~had just~~had
 kidney~infection kidney~~infection la~LIMB la~~pierna leav~this leav~~this lemon life like~BREATH like~and longer
 look~the lying made man me~~cuesta me~~estoy me~~mordio me~~puse month~#104 morada mucha~~pastilla my~BABY my~LEAVE
 my~antidepressant my~bike my~nosebl my~would my~~antidepressant my~~arms my~~bike my~~nosebl my~~skin my~~whol near
 neck~~stiff negro not noth~LIVE not~BREATH not~CRY not~NECK not~VOMIT not~know not~peed not~~drink not~~know
 no~aguanto no~would no~yesterday no~~aguanto old~#104 old~FEVER old~had one~NUMB only~PREGNANT on~clear out~LIMB
 out~~a oxigeno painles pain~~to patch peed pensando pico~alacran pillow~FACE plac radiat real~bad real~~bad
 red~streak red~up red~~streak rompio~la rompio~~la says~and scar~~for sever~~chest sexual sexual~BEAT shad shook
 shook~BABY siento~mal siento~~mal size~lemon snak snak~my spread~up spread~~up squeez stab~~in stand stop~~shiver
 sugar~~read surgical talk~~funny tengo~HEART testicl~~pain that~i that~not ther~is ther~~is the~are the~door
 the~~door the~~stomach thre~CLOTH through~LIMB tia tile time~not too~~deep to~DRUG to~hous to~it to~so to~~me to~~my
 to~~use un~alacran un~~alacran up~bad up~floor up~stuff vagina was~morn was~the water~#54 went~LEAVE went~~off
 with~BLOOD yo y~PREGNANT
+1.2 #25~PILL #54~BLOOD #54~FEVER #54~minut ,~#100 ,~CLOTH ,~HEART ,~and ALLERGIC~now ASK~DIE BABY~de BABY~now
 BACK~BACK BEAT~VEHICLE BLOOD~#10 BLOOD~BLOOD BLOOD~through BLUE~FACE BREATH~out BURN~SELF BURN~TARRY CHEST~BREATH
 CHEST~and CUT~LIMB DIE~CRY DROOP~FACE END~MOVE END~SELF EYE~out FACE~FACE FAINT~this FAINT~widow HEAD~BLOOD
 HEAD~SWELL HEAD~out HEART~#54 INJURE~NECK INJURE~OTHERS INJURE~PAIN KILL KIN~FAINT KIN~WISH LIMB~FAINT LIMB~no
 MEANS~WISH MEANS~with MOVE~doom MOVE~like MUCH~END MUCH~MOVE MUCH~SKIN MUCH~SUDDEN MUCH~para OTHERS~will PAIN~BELLY
 PARENT~BREATH PARENT~SELF PARENT~SPEAK PILL~#25 PILL~DIE PILL~out POINT POISON~y PREGNANT~HEAD SAFE~LIVE SEIZE~SIDE
 SEIZE~floor SEIZE~will SELF~aceit SELF~morn SHAKE~y SKIN~BLUE SKIN~LEAVE SKIN~SWELL SUDDEN~NUMB SUGAR~of SWELL~after
 TAKEN~KIN TAKEN~PARTNER TAKEN~dose TAKEN~s TAKEN~spit TRIVIAL~SWELL TRIVIAL~out WISH WISH~BLUE WISH~DIE WISH~OTHERS
 acros activ after~delivery after~~delivery agony ambulancia amputat~LIMB am~~hav am~~suffocat and~FEVER and~PRESS
 and~fast and~green and~is and~~fever and~~my are~BLUE are~~blue a~OTHERS a~SUDDEN a~bag a~~alguien a~~sudden bad~PAIN
 bang~HEAD been~~hurt being~home be~~dead bg black~~widow boil bomb bp~~#300 bullet~in bullet~~in by~VEHICLE cada
 came~i cashew chainsaw check~out check~~out chemo~, cover~SKIN cp~sob days~FEVER desd~la desd~manana desd~~la desmay
 de~, de~SELF diaper~HISTORY dicen dormida dormido doubl~~dos down~~the do~~it embarazada~~y en~#54 en~MUCH en~el
 en~~#54 en~~el estoy~SELF every~BREATH every~minut existir explod~, febril fiebr finger~~off gas~~y girlfriend
 glas~EYE got~and hallucinat has~BLOOD have~POISON have~an hav~ALLERGIC hear~~voic heat~strok heat~~strok he~INJURE
 he~let he~~brok hincho hit~~by hit~~myself husband~~is insulina in~night in~~and in~~labor is~ADMIN is~open is~pump
 it~~just i~BABY i~BLUE i~~collaps i~~tell just~SEIZE just~a kill~~myself left~~for lengua~~hinchada libr~low like~mad
 like~~mad live~~anymor lock~in low~and low~~and min monitor morado mother~~is much~~blood myself my~act my~tonight
 my~~grandma need~~help noos nose~FLOW not~SIDE not~com not~hour not~make not~my not~this not~~com not~~kick not~~safe
 no~WAKE no~ha no~~reacciona no~~respira of~PILL of~~benadryl of~~tylenol on~POINT on~SIDE on~still on~~her on~~purpos
 potassium~~#10 puk pull~the purpl remover repent rib~PAIN roncha room~BACK said~he sat~#89 say~SPEAK seizur~~will
 send~~help septic se~ASK se~FAINT se~~desmayo siento~ASK siento~~que site~BLOOD spill~BURN spill~~boil spleen~and
 suicidar tabl tengo~SUGAR the~and the~tile this~HISTORY thump today~~is toddler~~ate tome to~and to~~back to~~strangl
 traffick up~BLOOD want~~out was~~stab water~INJURE water~~brok way~DIE widow will~OTHERS will~go would~be
 wrong~~insulin
+1.3 #3~TAKEN ,~CHEST ,~ther BABY~, BABY~BLOOD BABY~TAKEN BABY~com BABY~drop CHILD~FINE CHILD~INJURE CRY~pleas
 EYE~HEAD EYE~roll FACE~SIDE FAINT~TARRY HEAD~CONFUSED HEART~PAIN INJURE~MEANS INJURE~PREGNANT KILL~PARTNER
 LABOR~minut LIMB~SWEAT LIMB~deform LIMB~stuck LIMB~tonight MOVE~NUMB MUCH~y NECK NUMB~MUCH NUMB~waist PAIN~PREGNANT
 PARTNER~SELF PARTNER~would POINT~LIVE POISON~FAINT PREGNANT~EYE PREGNANT~FEVER PREGNANT~PRESS SEIZE~not SELF~again
 SELF~am SELF~night SELF~tonight SIDE~DROOP TAKEN~de TAKEN~el TAKEN~mas TARRY~ground THROAT~no VOICES~say VOICES~to
 VOMIT~STOOL WISH~BABY WISH~DROOP WISH~FAINT WISH~WISH after~my after~~birth against air amputat~my amputat~~my
 am~~#54 am~~chok am~~plan and~out and~~confus and~~drop and~~fell and~~hit a~SELF a~date a~~date baby~~drop
 baby~~stop been~TAKEN be~a blad bleach~~in bleed~~heavy blood-~#54 boyfriend~~is bp~#300 brain chemo~#104 chew clot
 coffe~~ground cold~SWEAT cold~~sweat collaps control~STOOL crush deliriou deserv done~~liv drank~~bleach drank~~some
 elephant el~HEART el~~corazon entero entir eyes~~roll fell~~from floppy for~LIVE gave~~myself gun~~in hago~HARM
 hago~~dano have~and have~~taken he~~beat hous~BURN implant into~LABOR into~my into~~my in~BEAT in~bed is~being is~~an
 is~~being is~~hurt is~~limp i~HARM i~PAIN jerk just~END just~TAKEN la~BLOOD la~SWELL leak~water leak~~water lightn
 like~DIE like~OTHERS load load~MEANS matter~LIVE me~~i me~~pego might~PAIN move muert muy myself~~again my~CHEST
 my~day my~~child my~~goodby my~~newborn my~~suicid need~CRY never~born nino~~se nos not~FACE not~FINE not~SPEAK
 not~away not~today not~~doing not~~pee no~SPEAK on~FEVER panal pegu perdiendo perdiendo~BABY plan~~my popo
 presion~~#300 pump~LEAVE punzada recien sangra saw~LIMB says~KILL seiz send~CRY shock shotgun sleep~~forever snap
 somebody someth spo2 sticky sticky~FAINT sticky~STOOL stiffnes struggl tengo~SWELL this~my this~world this~~anymor
 this~~to this~~world torcida touch~SELF touch~~me tramadol up~of urge urge~~to vecino voy water~at way way~~too
 will~work with~OTHERS y~FAINT
+1.4 ASK~KILL BABY~#100 BABY~sleepy BLOOD~FLOW BLOOD~TAKEN BLOOD~to BLOOD~will BREATH~wors CHEST~MUCH CHEST~SELF
 CHILD~BREATH CUT~again CUT~today DRUG~CRY END~everyth END~so END~you EYE~everyth FACE~BLUE FINE~LEAVE GROIN HEAD~WISH
 HEART~#200 HEART~shock INJURE~LIMB LABOR LABOR~PREGNANT LABOR~is LEAVE~LIVE MUCH~antidepressant MUCH~size PAIN~HEART
 PAIN~of PARTNER~FAINT PILL~PILL PREGNANT~LABOR PREGNANT~bad PRESS~CHEST SELF~FACE SELF~a SELF~pego SKIN~BREATH
 SKIN~not SUGAR~says SWELL~new TAKEN~FINE TAKEN~MEANS THROAT~SELF THROAT~big VOMIT~BLOOD WAKE abuelo after~PREGNANT
 alcohol aliv alta am~alon and~drop and~~bleed and~~shak appendix~burst appendix~~burst a~BREATH baby~~chok been~SELF
 being~BEAT blood~~all bp~~#89 came~out came~~out can~URINE can~anyth caught chatter chemical~~burn closet
 cold~CONFUSED convulsion cord~~is cort~~los demasiada detien de~LIVE did~, do~stupid duro end~~everyth end~~it
 estoy~BREATH fever~~#100 fluid found get~~air giv~away giv~~away glucagon got got~LIMB go~LIVE guts her~~head infant
 is~PARENT is~night i~DRUG keton labio look~BLUE many~~pill much~~insulin my~DROOP my~SWELL my~get my~open my~touch
 my~~chest nail~my noth~SELF not~BLOOD not~is novio now~. now~not now~~. no~BREATH no~detien of~PARTNER of~SUDDEN
 ojala on~a on~~a out~world ox~#89 paint piel pleas~~help saw se~MUCH se~la shallow shiver socket soft someth~my
 stupid sudden sugar~~#1000 teeth~chatter teeth~~chatter think thos through to~one to~~one uneven was~BEAT way~MUCH
 window with~~life y~BLOOD y~FEVER
+1.5 BABY~to BLOOD~PREGNANT BREATH BREATH~sit BREATH~still BURN~MUCH DIE DIE~be END~#1000 END~for FACE~SWELL FACE~and
 FEVER~PREGNANT HISTORY~hour INJURE~BEAT INJURE~VEHICLE INJURE~WISH LEAVE~MUCH LEAVE~no LIMB~BURN LIMB~drag LIVE~POINT
 LIVE~no MOVE~i PARENT~BEAT POINT~FAMILY PREGNANT~INJURE SAFE~my SELF~BEAT SPEAK SUGAR~#54 TAKEN~ASK TAKEN~DIE
 TAKEN~than THROAT~PRESS WISH~out WISH~would adrenal after~ALLERGIC aide amputat am~LABOR am~MUCH am~~end am~~suicidal
 an~~ambulanc be be~NUMB be~my breath~~in bust cuello despertar de~~parto estoy~BLOOD face~~with gana gasolin
 gobbl~MUCH goodby ground grunt gunshot he~MEANS incision~pus is~~#104 is~~like it~~anymor keton~high lado luz
 me~~anymor me~~corto me~~quier mordio morirm mucha much~SUGAR my~follow my~line my~turn near~KILL near~~drown
 not~URINE not~on not~up no~se no~~se offic on~of open over~~#1000 pads painful pego purpos quemo rapido reacciona
 respirar scald shadow smash someon~~is spray stab~~me struck struggl~BREATH sunken tengo~~gana terrib the~~right todo
 to~PARTNER trago wild will~up with~MEANS xanax
+1.6 ALLERGIC~SWELL BABY~BLUE BABY~SEIZE BEAT~OTHERS BEAT~PARTNER BELLY~STIFF BLOOD~like BREATH~PILL BREATH~cough
 BREATH~not BREATH~noth BURN~FAINT CRY~CRY END~FACE END~PAIN EYE~END EYE~not HEAD~PAIN HEART~PRESS KIN~MUCH LIMB~BLUE
 MEANS~in MOVE~LIVE MOVE~SHAKE MUCH~DRUG PAIN~PARTNER PILL~BEAT POINT~OTHERS POISON~EYE POISON~in SELF~SEIZE
 STOOL~TARRY TAKEN~by TARRY~FAINT WISH~am WORST~PAIN about~FAINT about~MUCH aceit alarm~beep an~CRY assault bb
 been~~shot be~with be~~with cara casa caught~~fire chest~~hurt croup dka do~on exhaustion ex~~brok fad flesh forc
 fork frozen~BLUE funeral gasp glucosa god~SELF happier hav herself hiv~~and hora if~NUMB if~~dead in~LABOR in~TAKEN
 is~FLOW is~~unresponsiv i~sorry keep~~going los~EYE manana mano nail~through newborn~~has nitro not~SELF not~promis
 not~~promis no~HEART no~salir no~tragar no~~para no~~puls ojos pacemaker passiv pillow~my pupil puse put~in rapid
 relaps relaps~CUT rip~PAIN salir sangrando sav~PILL sentido sh site squirt tarry tener the~~pain thrown
 toddler~~drank touch to~POISON trach tragu tree up~LIVE vision will~WAKE
+1.7 BABY~BREATH BEAT~CHILD BLUE~FEVER BREATH~END CONFUSED CUT~los END~bike KIN~BREATH LIMB~work MEANS~SELF MUCH~dose
 NECK~STIFF POISON~BURN POISON~leak PRESS~#300 SELF~jump SUGAR~CONFUSED TAKEN~box TAKEN~tramadol WISH~jump ahogando
 am~up arms artery ataqu attempt blow~out bulg cloro cortando cortarm drowsy ears esposo~~me estar fuent gas~~leak
 got~~shot gush held hinchada in~FACE is~into i~MEANS i~~drank lastimarm la~no lo manden might mover my~tri my~~drink
 not~#10 not~STOOL not~~mov no~LIVE no~SAFE out~cold out~~cold peni pistol pistola pleas~CRY puke respira section
 seizur~~last sleepy slic~~my start~CUT start~~cut thigh tragar tv~tell unresponsiv vise
+1.8 ASK~LIVE BABY~out BEAT~out BLOOD BLOOD~PRESS CHILD~se DRUG FLOW KILL~MUCH LEAVE~NUMB LIMB~FEVER NECK~lock
 PAIN~SIDE PARTNER~KILL PRESS~LIMB SIDE~FACE TAKEN~DRUG being~LIVE calentura carro caught~BURN clonazepam creo
 eclampsia embarazo god hav~BABY ill inhal kick~~sinc llamen look~MEANS lost~~consciousnes lung marido mate nephew
 not~i no~URINE onto puent sickl sickl~crisi sight spleen stick stuck~THROAT to~LIMB uncontrollab vivir we~HEAD
 with~~fever wrong~SUGAR
+1.9 FACE~DROOP FEVER~#110 HEAD~WORST KIN~CUT PAIN~bad PARTNER~WAKE POISON~SELF SAFE~PARTNER SKIN~FAINT SWELL~THROAT
 TAKEN~nail VOMIT agua aneurysm angina asleep~END asleep~~forever bat bitten cirugia coagulo cold~BLUE consciousnes
 de~~mas drunk ectopic excruciat falta~respiracion fever~~#104 gulp inconscient i~push lost~consciousnes me~~and
 miscarry much~PILL nod not~SAFE pulmonary rattlesnak sav spurt taken tengo~MEANS tore voc vomit went~EYE world
+2.0 BREATH~#89 CHILD~NUMB DRUG~my SEIZE STOOL~FAINT SUDDEN am~BREATH being calient chug como deform has~~gun
 hemorragia hemorrhag he~SELF hid hueso inject i~~faint labour liquido mangl matarm miedo nosebl~#54 noth~for not~BEAT
 not~home pase pierna ris saddl saliendo scrotum se~~esta teniendo thing vida
+2.1 BABY~NUMB abrupt codein dehydrat drag dts eaten epi equivoqu maker nacido positiv~PAIN rap streak toes us
 with~FEVER
+2.2 ALCOHOL LIVE~LIVE SUGAR~#1000 TARRY~STOOL doom escribi into nauseou paramedic rip ruptur sangr smother
 turn~~black urg vomitando
+2.3 BEAT~HEAD LIMB~out glas kidnap si smell~POISON
+2.4 MUCH~BLOOD beba convuls lodg neonat unconsciou wall
+2.5 LEAVE~SELF MUCH~SUGAR de~~mi morir preemi
+2.6 SKIN~yellow copperhead electrocut molest moneda
+2.7 TAKEN~POISON gobbl
+2.8 eyeball meningiti
+2.9 fetu
"""
_TOPICS = """
anaphylaxis ALLERGIC SWELL THROAT abeja alergica allergic big blew body camaron cashew cerrando cierra comi dio epi
 epipen everywher garganta grav hincha hinchada hincharon hincho hiv hoars huge labio lemon lips ojos peanut reaccion
 reaction roncha salieron shellfish shut sting stung swell teniendo throat tighten tragar una used wear welt
bleeding BLOOD CLOTH FLOW STOOL amount amputat artery blood bright butt chop clot coagulo com debil deep deja detien
 di dialysi ends extraction fill glas ground gush guts hace heavi hemorragia hemorrhag herida incision llevo lots
 mareo mucha negro nonstop nosebl para popo pour red saliendo sangr sangra sangrando sangrar site spurt squirt sticky
 stop surgical tar tarry through toilet towel vagina vaginal varicos wher
breathing BREATH able air aire albuterol anyth awful bar bathroom blue breath calf casi chicken chlorin counter croup
 draw empty enough even few fight finish foam full gasp get gets grap inhal lay leg lie lodg lung lying meat o2 ox
 oxigeno pant piec plug problem pulmonary ran rapido rattl respiracion respirar sat sentenc shallow sit spit spo2
 straw struggl stuck trach wheez
chest-pain CHEST HEART PAIN PRESS SWEAT ache acros act aneurysm angina aprieta arm attack bear blad bother bpm brazo
 breastbon calm cardiac chest clammy constant corazon cp creo crush dando desmayar discomfort dolor drip dull elephant
 feel fir flutter frio fuert grab hav heart hr icd infarto izquierdo jaw lighthead like manana middl muy nauseou nitro
 nitroglycerin pacemaker pain palpitation pecho plus puls punzada quita radiat rate rip shock shovel siento sink snow
 sob squeez stent sudor sweat symptom thump tightnes tore twenty un vise whil
cry-for-help CRY alon ambulancia ayuda consciou crisi doom emergencia fad favor grey hospital llamen manden need
 paramedic pleas preeclampsia send sickl slip someth terrib wrong
diabetes #1000 SUGAR VOMIT abov adrenal alta azucar bg confundida confundido dka dobl equivoqu fail fruity fue
 glucagon glucosa juic keton lo monitor puk puke straight temblando thirsty vomitando vomito
harm-to-others OTHERS VOICES alguien angry balcony bomb dicen five gana god guns hacerl him ill implant las lastimar
 man matar mate mean might offic pictur plac say shook shoot smother snap somebody stab tell them thought tv vecino
 voc voic voy
infant BABY BLUE CHILD ahogando azul bb beba bebe bulg calentura child convulsionando cri dormido esta fetu flar
 floppy grunt hot hunden infant mes moneda morado nacido neonat nephew old onto panal preemi pull puso recien respira
 ribs scream sleepy soft sunken tabl temperatur tile turn
infection #104 #110 CONFUSED FEVER NECK SHAKE chatter chemo chin cirugia confus cuello deliriou drowsy fade febril
 fiebr flesh infect luz meningiti morada neck ooz port post pres purpl pus rac rapid rigido sepsi septic shak shiver
 socket spleen spread stiffnes streak transplant uncontrollab very
injury BURN EYE HEAD INJURE LIMB aceit acid alacran almost bat bent bigger bike bit bitten blister boil bone bullet
 bust cai calient carro caught chainsaw cloth concussion copperhead deform degre dog drown ears electric electrocut
 escalera exhaustion eyeball fallen fingertip fire firework forehead frostbit got greas gunshot head hirviendo hueso
 injury insid ladder lake land lightn machin mangl metal mordio motorcycl near now off open outlet pan pegu perro piel
 pok pool punctur pupil rattlesnak remember salio saw scald scalp see shadow skin smash snak splash split stair steam
 stick struck thinner third thrown toes ve warfarin widow window wreck
poisoning ALCOHOL DRUG MUCH POISON TAKEN acabo accident alcohol ambien ammonia antidepressant antifreez aspirin ate
 beep berri bottl bunch cabinet carbon chew chug cleaner clonazepam cloro co codein demasiada detox doubl drank drunk
 dts eaten entero entir fentanyl frasco friend fum gasolin girl gobbl grandma gulp gummi guy hallucinat heart- heater
 heroin husband' inject instead insulin insulina into klonopin lamp lithium magnet many meant medication medicin
 melatonin methadon mezcl mistak mix moms monoxid mushroom nina nod novolog once oven overdos paint pase patch perc
 pesticid pila pop puse rat remover rotten slow sobredosi spray suboxon sup swallow taken tim toda tome took trago
 tragu tramadol tylenol unit vodka weird wild xanax
pregnancy #54 KICKING LABOR PREGNANT agua apart baseball cabeza cada cinco contraccion contraction cord eclampsia
 ectopic embarazo estoy every fluid fuent giv labour leak liquido min minut miscarriag miscarry movement pads parto
 perdiendo postpartum pound pregnancy pregnant quiet rib rompio salen section semana terribl tissu umbilical veo vien
 water y
self-harm CUT HARM against arms becaus been cigaret cigarro cortando cortarm corto dano each harm herself himself
 lastimarm lighter los mal myself otra parar pick promis punish purpos quemo relaps sentir sh slic solo tempt thigh
 til urg urge vena wall wrist
severe-pain BELLY GROIN WORST abdominal agony bel bowel brown burst caminar como control dehydrat dura duro estomago
 excruciat groin hard hernia hora horribl hour hrs legs orino painful panza peed peni pierna poop rigid ris ruptur
 saddl scrotum stuff tanto testicular testiculo twist vomit waist yellow
stroke #300 DROOP FACE MOVE NUMB SIDE SPEAK SUDDEN abrupt answer balanc boca bp caida came cara cerebral clumsy corner
 crook cuerpo derecho derram dormida drag drop explod face fork gibberish habla hablar hand happen headach jumbl lado
 levantar lopsid lost mano media mitad move mover nonsens not nowher numb ojo one other page peor perdi recogniz
 repent sens shad side sight slur speech spell spin stand strok sudden talk ten thunderclap tia torcida uneven vision
 vista weak weaknes went wif worst
suicide DIE END KILL LIVE MEANS NOTE POINT WISH acabar activ aguanto ahead aliv already around attempt be birthday
 bought brain cansada count death decid deserv despertar dias dice die disappear end escribi estar estaria estarian
 everybody everyon exist existir familia forever front funeral garag go goodby happier have hermano honest hop hopeles
 i intent just lap le life lin liv load longer look lov made maker matarm mato matter mejor messag mind miss morir
 morirm muerta nobody noos noth ojala painles passiv pena pensamiento pensando person pistol pistola pray puent queria
 quiero quisiera quitarm rather razon ready relief rope sav sentido shotgun si sorry stupid suicidal suicidar
 suicidarm suicidio thing think tied todo tonight track tree truck ultimo unsaf vale vida viviendo vivir way ways what
 wish without world would writ written wrot yo
unconscious FAINT SEIZE WAKE abuelo another ataqu awarenes blackout chair collaps conocimiento consciousnes convuls
 convulsion dejo desmay despierta father fits flip floor found four grandpa hijo hoy inconscient jerk kitchen out pass
 proper reacciona respond roll seiz seizur slump time unconsciou unresponsiv wheel woke yr
violence BEAT PARTNER SELF abus afraid ahorcar aide amenazo anoch assault being believ belt boyfriend brother casa
 closet con domestic forc girlfriend golpea golpeo he held hid hits home hostag hous husband kidnap last leav ll lock
 marido me miedo molest muert nos novio outsid pareja partner pega pego put quiso rap rough salir sex sexual slap
 someon spik staff stepdad tener threaten toca touch traffick try us violaron
"""
WEIGHTS: Weights = weights_of(-1.4, _WEIGHTS, _TOPICS)
