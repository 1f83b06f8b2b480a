"""What `python -m tests.labelled.safety.learning` learned; not to be edited by hand. Data only.

Each row begins with a weight and names what has it (see `likeness`): a word or a notion, `a~b` two of them
near one another, `a~~b` two words next to one another. In the second table a row begins with a kind of emergency.
"""

from domain.safety.likeness import Weights, weights_of

LEARNED_FROM = "e67296ba4b2e9a35"
"""Which sentences these weights were learned from: a test fails when they are others."""

_WEIGHTS = """
-3.9 lol
-3.2 sunburn
-3.1 laugh
-3.0 #many clas
-2.9 late
-2.8 food medicar
-2.7 test vitamin
-2.6 allergy no~KILL photo
-2.5 #2100 ADMIN exam hair jam paperwork water- yoga
-2.4 cast diet dl flyer friday movi pizza sore tea
-2.3 #149~#89 DIE~de attach carb d deni knee list or park s servic shav sneez toxic
-2.2 app bruis~LIMB clia cpap dea gassy job mosquito negativ not~KILL not~PAIN prep pt regard ride sinu st tick tips
 vin
-2.1 BEAT~snooz BREATH~PET END~SUGAR MOVE~ADMIN blood-~draw blood-~~draw botox busy candy chocolat cholesterol
 different does expir fee flu gum hey menopaus my~need needl prescription question scan snooz sticker train tuesday
 uchenna urgent weather
-2.0 #25~#25 BURN~MEANS DIE~of FINE SELF~LEAVE b chang check constipat dry escitalopram exercis foley gave~~me gym
 interpreter in~~pain joke keto label lump mbi no~HARM on~call play prid resolv see~~you sent sling well which year
-1.9 #149~~#89 #1900 #25~~#54 MEANS~BURN PILL~SIDE TAKEN~vitamin VOMIT~the allergi boot calori contact correo do~KILL
 for~PILL french id insta i~~used june kegel lbs los~de mask medical no~tengo no~~, no~~tengo number papel period rais
 rul rush scor seed serial sn spr stag strip survey thermometer toe vaccin weigh www yes
-1.8 #25~, BURN~calori MEANS~CUT NUMB~sit SUGAR~#110 alergia awarenes brac bump caffein cake can~~i chees chest- coffe
 cook cours crack cros dairy deductibl doctor epley form from~PILL gluten gums h haha hambr handout i~if killer lice
 licens llamo medicaid moody my~~prescription no~BLOOD pass~~the poquito salt sampl seen shar shift sweet t12
 the~SWELL the~~shot updat weight
-1.7 #100~and #54~#54 #54~, 1st 4th BREATH~#100 CHILD~TRIVIAL CHILD~fight LIVE~with PAIN~HISTORY TAKEN~gum WAKE~OTHERS
 about~~my account acne alway analisi baby- bad~BREATH breathles can~i caus computer coupon cream dec deni~WISH dinner
 diseas dormir energy espalda heel if~~my insan irritat is~now it~again lost~~my mammogram mercy ml monitor~#200 mood
 my~way no~PAIN oct old~PILL paper pediatric plat pric pushup r07 recall result runny rx safe safety scal sensor shap
 silver soap sorenes sprain stab~~at stamp stitch~out study system tard the~FAMILY this~ADMIN tome~~mi tos
 tuve~~convulsion ty used~~to w warn wine wing yet your
-1.6 #1 #1~WISH #25~~#25 #89~#89 2nd 3rd BELLY~growl BLOOD~gums CHILD~his HISTORY~chemo NOTE~for PARENT~had
 PARTNER~with POISON~for VOICES~the am~today anos appetit asid attend a~cold a~~cold basil befor biopsy bles book burp
 care case cc chat cheer click clinic@hotmail cormac cuenta cut~~the danger dat do~OTHERS dr drank~~too filler final
 fri gauz glass growl heal hiccup hit~~the hope hot~flash hot~~flash humira is~~kick i~same kids~~are labor la~vacuna
 la~~vacuna legal mad mary massag mexico me~~the mild milk my~hair my~~hair nobody~the no~falta no~of numero nyquil
 panic pies pill~~left puls~~#89 rang reflux rep replacement restles school shoe short~on should~~i snack splinter
 strok~in temp~~#100 therapy thes the~today thursday titer treatment troubl~PILL una~de upload upset vacuna vinegar vs
 west whether withdrawal with~~warfarin workout
-1.5 #100 #1000~#1000 #2 #54~~#54 ,~BELLY ,~FINE ,~old ,~~old ADMIN~out BEAT~allergi BLUE~hair BREATH~now CHILD~crayon
 CUT~DROOP DIE~for END~ALLERGIC HEART~#69 HEART~ASK LIMB~TRIVIAL LIVE~on MUCH~pleas PAIN~his PARENT~OTHERS PILL~like
 SEIZE~of SELF~PILL SPEAK~OTHERS SWELL~on TAKEN~crayon TRIVIAL~al almond amlodipin and~#1000 as ate~~too attack~~of
 below ben bleed~~stop bmi booster bug can~eat cap charg cherry claritin clinic cod colleg color crayon crutch
 de~hambr de~~hambr doc eczema effect explod~with explod~~with faith fell~~asleep fmla for~PAIN free gracia grad griev
 headach~~after healthy his~PILL is~~#100 i~~get jack joy losartan lost~VOICES marathon mayb menier mold my~~old nap
 never~SEIZE not~eat not~hav not~~hav not~~suicidal no~CHEST no~END no~FAINT no~FEVER no~just no~~just no~~thought
 of~PREGNANT of~as on~new org pain~~is pharmacy physical pitch printer read~#110 refill roll~END roll~~over she~my
 skip sock sodium strep su support s~i than~DIE the~gym the~~gym the~~rash tir today~~and took~~her to~~someon traffic
 trainer travel una~vez una~~vez un~TRIVIAL up~now vacation vein vez video vo wait walgreen
-1.4 #200~. #89~HEART ,~pleas 31st 81mg BABY~hiccup BEAT~a BREATH~LEAVE BURN~out CHEST~SAFE CHILD~are CHILD~at
 CHILD~to CHILD~will CUT~out DIE~to END~subscription EYE~drop FACE~dry FAINT~curtain FAINT~kidney FAINT~on FAINT~ston
 KILL~for KIN~on LIMB~after LIMB~brac LIVE~will MOVE~BURN NUMB~after NUMB~with PAIN~feeling PAIN~is PARTNER~and
 PILL~for PILL~morn SAFE~to SELF~hambr SHAKE~from SUGAR~#100 SUGAR~#200 SUGAR~#300 TAKEN~HISTORY TAKEN~his
 THROAT~cough VOMIT~HISTORY VOMIT~out acidez after~day and~HISTORY and~both and~~cough arthriti aug bien btw
 by~mosquito can~PILL chili cramp~~in cute deadlin dentist dexcom~INJURE dexcom~LEAVE dizzy~~when do~MOVE do~if
 do~need dying~~to email epilepsy er exampl eye~~drop f feeling for~work for~~sleep for~~work frozen~LIMB game georgia
 got~it got~~it gut happy have~FAINT heart-~monitor hit~~with holter if~have inhaler ins in~~traffic ios ip is~#100
 is~PREGNANT is~ther is~~good is~~too itch i~HISTORY i~miss i~~hope i~~miss i~~take jin johnson khoury la~PREGNANT
 leg~~cramp less letter~~for like~alway liv~~will log may me~~a music my~alarm my~~knee my~~messag nebulizer news
 no~las no~troubl no~~troubl oak oh on~SUGAR out~PILL party passport percent peso pill~~bottl recip restles~LIMB
 restles~~legs ring river rope~~burn rose she~SPEAK shot smell~the sore~~from splint stapl~out stress subscription
 sunscreen therapist the~leak the~steroid the~~day the~~steroid today~and together to~ADMIN to~ASK to~this to~~quit
 trabajo turn~yellow was~#10 water~in water~~birth wed when~~is whit with~new yogurt
-1.3 #1000~~#300 #10~#1000 #10~~#1000 #10~~#54 #200~~. #300~~#300 ,~clean ,~try . ASK~a ASK~call ASK~mean BABY~INJURE
 BABY~ya BACK~out BEAT~on BEAT~the BELLY~button BREATH~ADMIN BREATH~easy BREATH~my BURN~ASK BURN~TRIVIAL BURN~notic
 CRY~my CUT~PILL CUT~esta END~#54 END~up EYE~you FEVER~INJURE FEVER~vaccin HEART~#100 HISTORY~HISTORY HISTORY~SELF
 KIN~ALLERGIC KIN~it KIN~start LABOR~hour MEANS~look MEANS~of MUCH~ALLERGIC MUCH~recall NUMB~tir PAIN~LIVE PAIN~THROAT
 PAIN~at PAIN~pushup POINT~at SAFE~SKIN SEIZE~ASK SEIZE~CHILD SELF~HEAD SELF~SUGAR SELF~home SELF~sleepy SELF~tos
 SELF~up SELF~ya SHAKE~after SIDE~MUCH SIDE~effect STIFF~PILL SUGAR~pens SWEAT~the TAKEN~#10 THROAT~PAIN VOMIT~after
 VOMIT~old a1c aid am~home and~DRUG and~rest and~~rest are~KILL are~~kill athlet a~bug a~cough a~~littl a~~que b12
 b12~#1000 b12~~#1000 bad~BLOOD battery bebe~~ya bel~~button brand breath~~easy card cast~~off cheek coat congestion
 continu cost covid cranky crib crohn cut~~out dead~~tir deni~KILL deni~~suicidal do~another do~tell do~~if dream drew
 driv e edge el~tien eyelid fell~~off fever~~brok find~a find~~a for~BABY fram fun go~the grew grind hat health
 hurt~~her injection instruction insulin~~pens in~#10 in~#2100 in~#54 in~BACK in~~#2100 io is~LIVE is~from is~scratchy
 is~~down it~with ivy i~laugh i~~crush i~~eat i~~use january kick~~me kick~~the latric la~esta leg~~day live~~in login
 mac mail meal member metformin me~~la me~~sleepy migrain mini moco monday muero~~de murder my~break my~diet my~funny
 my~you my~~rash need~the need~~the net never not~in not~no not~of no~or no~~chest no~~fever of~WISH on~MOVE on~chin
 on~~hold or~. p pa pend pens pill~~make pink~EYE pink~~eye receta recommendation record red~i replac retir screen
 se~acabo she~a side~~effect sincer slack snor sound strok~of strok~~of stuffy swallow~~the switch tast tengo~por
 tenni test~came test~~came the~has the~tonight this~month this~~month thx thyroid today~BABY toddler~~is transfer
 transmitter tremor turn~~yellow una~ADMIN un~~poquito version washington was~#25 was~i was~~#10 went~away went~~away
 winter with~ADMIN worcester wrong~chat wrong~~chat ya~LEAVE you you~tomorrow zoom
-1.2 #1000~#149 #1000~#many #1000~on #1000~por #1000~~#1000 #149~#200 #200~#300 #200~#89 #25~unit #25~~unit , ,~LEAVE
 ,~SIDE ,~lock ADMIN~hour ALLERGIC~LIMB ASK~does ASK~long ASK~my ASK~on ASK~you BABY~TRIVIAL BABY~jaundic BACK~a
 BEAT~this BELLY~WISH BLOOD~END CHILD~has CRY~ADMIN CRY~OTHERS CRY~with CUT~con DIE~por DRUG~of END~PILL EYE~ADMIN
 EYE~so EYE~twitch FEVER~END FEVER~PAIN HEART~my HEART~nurs INJURE~HISTORY INJURE~TAKEN INJURE~asleep KILL~in KILL~it
 KILL~was KIN~his LIVE~in MEANS~lock MOVE~#1000 MOVE~BREATH NECK~after PAIN~la PARTNER~LIMB PARTNER~at PARTNER~i
 PET~CUT PILL~together POISON~ivy POISON~smell PREGNANT~ASK SEIZE~PILL SELF~al SELF~siento SHAKE~END SKIN~from SKIN~it
 SPEAK~nurs SWELL~. SWELL~at TAKEN~HEART TAKEN~on THROAT~on TRIVIAL~MUCH WISH~con addres after~lunch after~~lunch
 ambulat am~POINT am~work am~~drown and~PREGNANT and~nauseou are~dry athlet~LIMB atorvastatin at~gym at~is at~pric
 aunt a~PAIN a~hospital a~nap a~nurs a~~nap baby~~will back~~pain baja be~of be~the bles~you bles~~you burnt burn~~,
 by~ADMIN by~at ca call call~BACK can~come can~~breath cast~LEAVE charity cita claim company contraccion~~de crema
 cri~a cross cuanto cup cyst date~#3 del diaper~SKIN diaper~~rash doctora drew~BLOOD drew~~blood drop~~my dry~EYE e78
 ear edibl eggs electric~FINE el~ADMIN end~~my en~trabajo error esposito esta~PILL este explain eye~~twitch f32
 fast~~sugar feel~~great fit~~of for from~of get~PAIN got~~hit gun~~lock had~~seizur hair~loss hair~~loss has~the here
 he~BLOOD he~tenido he~~kick he~~tenido hill hip history hospital~bag hospital~~bag hous~~, how~~long if~ever
 in~colleg in~today in~~cold in~~colleg ir is~water is~~better is~~me is~~urgent it~~with i~get i~home i~never jackson
 jaundic keep~~me kill~~for kill~~it kill~~someon kne knock~SELF knock~~me la~~pastilla like~after lips~~swell love
 lump~LIMB mak~SELF mak~~me march max me~~dizzy me~~siento miss~my miss~~my montelukast mrs much~i muero~~por
 myself~~and my~#54 my~account my~allergi my~goal my~morn my~phon my~play my~run my~~allergi my~~diet my~~hour my~~pee
 my~~shot necesito necesito~SELF need~a need~about need~anyth need~do need~~a nerv note not~SWELL not~troubl november
 no~ir nurs~was of~HISTORY ohio on~tooth out~box out~~the overdos~~of overdos~~on pap paper~CUT paper~~cut paso pero
 poison~~ivy policy por~cafe program puedo~tomar puedo~~tomar puffy rehab report respond~~to said~no said~~no sano
 sertralin shock~ASK should sit~~too slept soccer social ssn stat statin surgeon suspens suspens~KILL tengo~MOVE
 tengo~con tengo~el tengo~ni tengo~~grip tenido texa thanksgiv that the~BREATH the~CLOTH the~app the~flu the~says
 the~sun the~~app the~~sun this~is toenail took~~#2 total to~by to~switch to~~swallow to~~switch trauma twic~~a twin
 under~MUCH until un~y ups up~at up~befor up~~at up~~befor uti uti~again wash was~~#25 watch~says watch~~says
 water-~INJURE wednesday went~~from we~the will~the without~~my work would~~i year~~ago
-1.1 #1000~PAIN #1000~~#149 #100~HISTORY #104~HISTORY #149~#300 #1~#10 #25~SIDE #3~#1 #3~#10 #54~~, #89~HISTORY ,~KIN
 ,~SAFE ,~bruis ,~sad ,~~just ALLERGIC~to ASK~#25 ASK~eat ASK~if ASK~know BABY~MUCH BABY~come BABY~for BABY~spit
 BABY~through BABY~will BACK~again BELLY~after BLOOD~TRIVIAL BLOOD~on BLUE~cros BREATH~mask BREATH~nose BURN~at
 BURN~drill BURN~from CHEST~END CHILD~not CHILD~on CRY~a CRY~care DRUG~reflux END~chemo END~minut END~to END~with
 EYE~every EYE~from FACE~from FAMILY~HISTORY FEVER~TAKEN FEVER~or FINE~now HEAD~END HEART~#10 HEART~of HEART~that
 HEART~the HISTORY~covid HISTORY~in HISTORY~of INJURE~diet KIN~de LABOR~of LEAVE~PREGNANT LIMB~at LIMB~el LIMB~por
 LIMB~yesterday LIVE~the MOVE~END MOVE~at MOVE~music MOVE~tir MUCH~big MUCH~water OTHERS~WISH PARENT~HEART
 PARTNER~snor PILL~becaus PILL~night PILL~pued PILL~stuck PILL~through POISON~was PREGNANT~surgery SELF~DROOP
 SELF~llamo SELF~lol SKIN~to STIFF~LIMB SUGAR~but SUGAR~was SWELL~in TAKEN~ALLERGIC TAKEN~dos TAKEN~la TAKEN~seed
 accession acid~~reflux aetna after~MUCH after~dairy after~run after~~dairy and~FINE and~~#149 and~~chill and~~tir
 anxiety an~ALLERGIC an~in an~my arabic are~TAKEN are~with as~alway as~~alway at at~EYE auth awak a~about a~so
 a~~cough baby~~sleep batteri best be~HEART black~~stool bleed~~is blue~~cros boss~~is broken bueno bueno~dias
 bueno~~dias build but~SELF can canada cancel can~we can~with can~you can~~we chang~HISTORY chok~~up clean~POISON
 compression cough~is cough~~is could~i could~~i could~~sleep count~as count~~as cuff date deni~PAIN de~CHILD did~get
 died donor do~you do~~you drink~~more drov duel~~la el~~dedo error~#1000 error~~#1000 esta~pued everyth~FAINT exhaust
 feel~~tir fever~~or fire~~drill flew florenc forgot~PILL forgot~my for~now fractur from from~SELF from~TARRY
 from~~coffe ft gatorad gave~SELF get~of glasgow glasgow~#25 goal got~with grandmother~~had great had~the had~~the
 hago~si hago~~si hashimoto healthr hear~test hear~~test hello history~~of hit~~a hold~~music icd~~#10 in~BABY in~FINE
 in~SIDE in~box is~#many is~cover is~due is~~sore it~~too i~VOICES i~chew i~outsid i~work i~~bruis i~~go kavanagh
 knock~my know latoya la~cuenta la~por la~~cuenta lift like~BABY lost~my low~HISTORY made~SELF made~~me medicina
 me~~home me~~llamo mine~is mine~~is more~~water mosquito~TRIVIAL mosquito~~bit mr murio muscl my~PET my~exam my~glass
 my~new my~uses my~~insuranc my~~phon nam name~~, need~my new~, next~PREGNANT next~~week not~CHEST not~PILL not~cover
 not~~cover not~~in no~chang no~he no~no no~today no~~chang of~~suicid oliv oliv~oil oliv~~oil om on~stair on~way
 on~~stair out~thursday pale patient~is patient~~is phas pierc pill~~are pleas~ADMIN pleas~my pollen poop~~is prescrib
 proof puedo~ADMIN puedo~con rate~on read~#54 remind reminder remind~SELF remind~~me respiro round run same~alway
 scar~~itch send~the send~~the set~~on she~had show~#1000 show~~#1000 sinc~~covid sit~MUCH si~una sleep~~through
 spot~on spot~~on start~PILL stiff~~shoulder stomach~~growl stres stress~about stress~~about strong sumatriptan
 summary summer sunday sun~BURN sun~~burn swallow~~my s~INJURE take~~a tengo~y then~#300 they~it the~LEAVE the~NECK
 the~day the~lol the~sorry the~tast the~video the~~neck the~~swell the~~video this this~WISH through~nose tome~~la too
 too~~big too~~tight to~TAKEN to~center to~pleas to~wait trivedi tsh un~al un~la up~~in up~~the urgent~~care uses
 vertigo visit walker want~~a was~HEART was~~a water~not we week~~and weight~~#300 wildfir will~~the wind with~cough
 x2 yay ya~PAIN you~a you~~all
-1.0 #1000~the #1000~then #100~i #100~to #100~~and #100~~to #104~#100 #10~#25 #10~#54 #10~step #10~~is #149~#10 #1~of
 #200~on #200~the #25~#10 #25~#1000 #25~#2100 #25~percent #25~~percent #2~#10 #300~#1000 #3~PILL #69 #89~. ,~ADMIN
 ,~ASK ,~check ,~door ,~two ,~work ,~~small ,~~want ,~~when 3pm ADMIN~de ALLERGIC~FINE ALLERGIC~expir ALLERGIC~on
 ASK~are ASK~si BABY~LEAVE BABY~lol BACK~HISTORY BACK~PAIN BEAT~#54 BEAT~MOVE BEAT~with BLOOD~has BLOOD~much
 BREATH~hill CRY~contact CRY~find CUT~SUGAR END~ASK FACE~chap FAINT~CRY FEVER~baja FINE~after FINE~por HEAD~again
 HEAD~from HEAD~my HISTORY~#2100 INJURE~bed INJURE~with KILL~at KILL~prevention KILL~the LIMB~asleep LIMB~by MEANS~,
 MEANS~my MOVE~#10 MOVE~LEAVE MOVE~again MOVE~home MUCH~by NECK~the NUMB~for PARENT~#100 PARENT~un PET PET~PILL
 PET~TAKEN PILL~as PILL~this POINT~in PREGNANT~tir PRESS~MUCH PRESS~for SELF~END SELF~MUCH SELF~TRIVIAL SELF~at
 SELF~es SELF~know SELF~pico SIDE~in SKIN~my STIFF~from STIFF~the STOOL~green SUGAR~#149 SUGAR~HISTORY SUGAR~at
 TAKEN~#2 TAKEN~ADMIN TAKEN~ALCOHOL TAKEN~WISH THROAT~not TRIVIAL~TAKEN URINE~ASK VOMIT~a WISH~INJURE WISH~SPEAK
 a1c~#10 about about~not after~work again~ASK am~~not and~SUGAR and~TRIVIAL and~~nauseou anymor april are~WORST are~at
 are~cold are~~dry assistant at~school at~~school availabl away away~PILL a~CHILD a~PREGNANT a~drop a~effect a~lol
 a~or a~tooth a~~bit a~~nurs a~~tooth baby~~mov back~~in bang bank bao bayani bean been~on be~~the bin bin~rashid
 bin~~rashid bled~~a bloat blood-~type blood-~~type board boredom bracelet braxton braxton~hick braxton~~hick
 breathing- bring~MUCH brok~~out c cafe call~~me calor camp cansancio can~caus can~through cetirizin chap check~my
 check~~my chinedu climb cold cold~at cold~in concetta cough~SELF cough~WISH could~DIE cramp~~are crown dayton
 deductibl~is deductibl~~is dental desk de~cansancio de~risa de~~cansancio diarrhea dose down~~sinc do~. duerm~LIMB
 dupuytren dupuytren~in el~el emergency~~contact enough~to epipen~~expir estoy~~embarazada faleolo fast~#110
 fast~SUGAR feel~~good flight~, for~WISH for~flight for~my for~~my four~HISTORY from~ASK from~MOVE from~and gain
 generic giv~up giv~~up gone goodby~~to gracia~~por grandmother gun~~hand ha haddad had~same hand~~shak heimlich
 he~FINE hi hick http http~, http~~, if~TAKEN if~it if~my if~~it if~~the in~ADMIN in~CHILD in~dark in~from in~his
 in~lol in~room in~~#3 in~~his ip~, iron is~again is~lol is~pink is~than is~that is~under is~~#69 is~~due is~~up
 it~LIMB i~SUGAR i~care i~cold i~four i~open i~~quit i~~read kawasaki kawasaki~in keep~~tak kit kofi la~PILL lb
 leilani lexapro like~~the lock~~out login~from log~in log~~in lump~my mak~sleepy matando mcg me~~at me~~back me~~know
 me~~pico me~~up mi~~esposa mole move~~my muero mychart my~#100 my~ASK my~CRY my~URINE my~after my~asleep my~chin
 my~come my~contact my~dry my~goes my~hear my~heel my~his my~password my~smell my~~chin my~~contact my~~dead my~~feet
 my~~grandmother my~~heel my~~inhaler name near~the near~~the need~NOTE nervou new nice nose~not not~CUT not~FAINT
 not~INJURE not~OTHERS not~SKIN not~about not~smell not~through not~yet no~~bleed no~~me numbnes nunca~he nunca~~he
 offic~~hour of~, of~needl of~so of~~needl okay on one~~eye on~WISH on~treadmill out~account out~~sugar oxygen~~#100
 password pillow poco policy~no policy~~no portal pres~~on prevention psa psa~#10 psa~~#10 pump~suppli pump~~suppli
 questionnair quit rashid rash~~on remov retainer ring~in ring~~in risa room~ADMIN rosalia rub rubber school~is seat
 se~~cayo shampoo she~has she~~had she~~has sick~of siento~LEAVE siento~~mejor sight~~of slept~~#10 small smell~in
 smok some~HISTORY so~can suicid~~prevention sun suppli support~group support~~group swollen~~ankl s~SPEAK s~~speech
 take tak~~the teeth telehealth temp~~#104 then~~#300 they~drew they~~drew the~KILL the~TRIVIAL the~after the~box
 the~monitor the~pleas the~pric the~questionnair the~tube the~~bill the~~flu the~~plan the~~pric the~~sight the~~week
 this~diet this~~diet through~night tien tir~MUCH tomasz tongu~~on to~at to~blood- to~come to~know to~with to~~cancel
 to~~come to~~death treadmill trist tuve~SEIZE uncl un~~poco up~night video~call viru voicemail was~#89 watch
 what~~are wher~do wher~~do with~MOVE work~out work~~out worri worry yeast yeast~infection yeast~~infection
-0.9 #10 #1000~#300 #1000~is #1000~not #100~MOVE #100~the #10~SIDE #10~instead #10~pound #10~today #10~~. #10~~pound
 #149 #149~this #1~~#10 #200~~#89 #25~#54 #25~the #25~~#10 #2~#54 #2~~#54 #3 #300~#89 #300~then #300~~#1000 #300~~#89
 #3~~#10 #54~SIDE #69~TAKEN #89~~. ,~#1000 ,~#300 ,~PARENT ,~f ,~no ,~sumatriptan ,~we ,~~#1000 ,~~did ,~~is ,~~look
 ,~~right ,~~unit 81mg~do ADMIN~SIDE ADMIN~is ADMIN~manana ALLERGIC~for ASK~OTHERS ASK~WISH ASK~for ASK~start ASK~was
 BABY~up BEAT~at BEAT~mosquito BEAT~wall BLOOD~FINE BLOOD~SELF BLOOD~dry BLOOD~money BLOOD~the BREATH~en BREATH~for
 BREATH~nariz BREATH~pric BREATH~the BREATH~they BURN~dinner BURN~work CHILD~SELF CHILD~no CONFUSED~the CRY~, CRY~PILL
 CUT~FINE CUT~carb CUT~el DIE~hair DROOP~it DROOP~ther DRUG~for END~HISTORY END~PREGNANT END~SKIN END~away
 EYE~ALLERGIC EYE~SKIN EYE~dr EYE~i FACE~balm FACE~mask FACE~twitch FAINT~my FAINT~smell FEVER~no HEART~HISTORY
 HEART~check HEART~goes HEART~start HISTORY~has HISTORY~today HISTORY~tuve INJURE~HEART INJURE~LEAVE INJURE~after
 INJURE~again INJURE~ear KILL~#2100 KILL~HISTORY KIN~has LIMB~HEAD LIMB~i LIVE~, LIVE~sano MOVE~after MOVE~mil
 MOVE~well MUCH~night MUCH~today NUMB~SKIN PAIN~LIMB PAIN~heel PARENT~and PET~SELF PILL~PREGNANT PILL~la PILL~mak
 PREGNANT~. PREGNANT~CRY PREGNANT~clas SAFE~. SELF~#149 SELF~arde SELF~da SELF~dry SELF~el SELF~matando SELF~murio
 SELF~sale SIDE~away SIDE~from SKIN~on SPEAK~HISTORY STOOL~days STOOL~from SUGAR~after SUGAR~befor SUGAR~low SWELL~by
 SWELL~gland TAKEN~two TRIVIAL~END VEHICLE~is WISH~NOTE WISH~sano abdi about~surgery ach adeyemi after afternoon
 after~LIMB after~~leg after~~work albuterol~, albuterol~~, allergic~~to am~sick am~~allergic am~~dead am~~sick
 and~ADMIN and~BABY and~about and~for and~sensor and~tir and~~have and~~thank anymor~~, aoif apr apt arde are~MOVE
 are~brittl are~month are~~brittl are~~hard are~~mov argu art as~a as~prescrib as~~a as~~prescrib at~lol august ayuna
 a~#10 a~TRIVIAL a~at a~food a~muscl a~test a~~friend a~~pill a~~side baker balm band bandaid be~this bleed~~money
 block blood~~twic blvd boss both~have bp~#100 bp~~#149 brittl bruis~from burn~~dinner burn~~from but but~FINE
 but~PILL by~~mosquito c5 c5~c6 c5~~c6 c6 call~MUCH call~if call~on call~~twic can~make can~open can~~you cat
 caus~BLOOD chirp city clean~~and cold~winter cold~~in colonoscopy comer complet confirm con~de cooki cort~~el
 counselor county cpr crash~~after crim da dai daughter~~is dead~~skin death~~of demon depression de~ayer de~con
 de~derram de~tos diagnosi dialysi~center dialysi~~center died~in die~~of dizzy~~on does~PILL dog~~ate down~~from
 drain drank~~a drank~~the dress drink driv~SELF driv~~me droopy drop~ALLERGIC drop~~sting dry~FACE dr~SELF easier
 ebony ebony~, el~, el~come el~ya en~HARM en~ayuna en~hacerm en~~ayuna en~~hacerm esta~matando esta~~matando
 esta~~medicina face~~mask feet~~at fill~the fit flow forgot~~my four~PILL from~#149 from~new frozen~~shoulder g0438
 gadson get~~out give~my gland glucos~~meter goes~FAINT goes~~black grandfather gums~ASK had~BLOOD had~~it has~~the
 have~#10 have~cold have~now headach~~from heartburn~after heart~~goes hear~aid hear~~aid heat~SELF he~never hieu
 hijo~~se his~a hold hurt~~my hurt~~myself inr in~. in~END in~cold in~hospital in~is in~wait in~winter in~yet in~yuma
 in~~from in~~winter is~. is~PILL is~SUGAR is~noth is~nurs is~s is~zelenko is~~#149 is~~break is~~normal is~~noth
 is~~that is~~ther is~~tight is~~wors it~NUMB it~at it~send it~work it~wors it~~last i~befor i~bring i~pull i~ring
 i~water i~worry i~~hear i~~never j jump~the just~this kid~~has kim know~if know~~if labor~~and larg las~un later
 la~con la~le la~muela la~nariz la~ya la~~muela la~~nariz lift~~my light like~SELF like~~my lip~~balm listen lose
 lost~#10 lost~a lost~pound lost~~#10 lost~~a lower lyme m m54 macaraeg make~SELF make~~me mas~sano mas~~sano meeting
 met me~~arde me~~da me~~dry me~~sale me~~sleep mil minut~HEART minut~~late mi~~azucar mi~~cita mon money~on money~~on
 mon~fri mri mrn mucho muela my~#2100 my~KILL my~away my~click my~died my~doctor my~snor my~step my~vitamin my~~eyelid
 my~~goal my~~ribs my~~step my~~vitamin nail~and nail~brittl near~HEART near~had near~~had need~MUCH need~fast
 need~new nestor never~had never~~had next~, nick nightmar noth~~help not~BELLY not~after not~~eat not~~respond
 not~~think novocain now~no no~SEIZE no~SWELL no~~swell np nurs off~~for of~EYE of~~cough of~~self ok once~a once~~a
 onion on~flight on~friday on~tuesday on~~friday on~~tuesday or~today overdos~~in pangilinan paralyz parent park~the
 past pay per phon~#300 pico~un pico~y pico~~un pill~~late pink~the pleas~SELF pleas~to pull~a puls~~#69 quay
 quit~~smok rather~DIE rather~than read~#1 recheck recheck~in recheck~~in recommend recovery referral relationship
 relationship~with relationship~~with right~~away ring~ears ring~my romberg rosalind safe~~. scab scar see~~dr
 sensor~not sent~SELF sent~~me seriou se~al se~el sharp~~pain sinc~~#2100 sin~~aire sister~~has slot sobr so~far
 so~~far speak start~in stool~~from strangl strok~group stuffy~can sueno suicid~~in swollen~~gland tengo~SKIN
 tengo~sueno tengo~~sueno thank that~SELF therapy~is therapy~~is they~and they~said they~~said the~NUMB the~albuterol
 the~am the~blood- the~brac the~cream the~desk the~doctor the~dry the~needl the~trip the~work the~~brac the~~cream
 the~~portal the~~tast the~~trip the~~tube the~~wait this~KILL this~cold this~~cold tiny tomar tomar~esta to~#200
 to~CRY to~fast to~on to~surgeon to~~fast trip true tums twist~~it two~in tylenol~~help type~#2 type~pleas type~~#2
 type~~pleas un~con up~#2 up~this up~you up~~twic wait~to walk was~#3 was~, was~colleg was~~#89 watch~a watch~~a
 water~the we~WISH what~~does when when~~should whistl whoever with~food with~~food would~know wound~dry writ~, ya~~me
 yesterday~, yuma zelenko
-0.8 #1000~#54 #1000~memorial #1000~or #1000~~#54 #1000~~memorial #1000~~or #100~#100 #100~#54 #100~a #100~on #100~~on
 #104~, #10~HEART #10~a #10~oz #149~today #3~SIDE #54~#1 #89~#100 #89~, #89~~#100 #many~and #many~~and ,~#many ,~PAIN
 ,~any ,~de ,~just ,~therapy ,~vaccin ,~worry ,~~all ,~~bruis ,~~clean ,~~drink ,~~in ,~~no ,~~sleep ,~~stop 4pm 6th
 ALLERGIC~a ALLERGIC~is ASK~hora ASK~hospital ASK~la ASK~laugh ASK~sintoma ASK~this ASK~would BABY~FACE BABY~comer
 BABY~quier BABY~roll BACK~went BELLY~bug BLOOD~ADMIN BLOOD~is BREATH~about BREATH~away BREATH~deep BREATH~run
 BREATH~your BURN~THROAT BURN~lol BURN~not CUT~, CUT~TAKEN CUT~pelo DROOP~a DROOP~my DRUG~HISTORY END~SIDE END~after
 END~becaus END~my EYE~contact EYE~dry EYE~like FAINT~with FAMILY~the FEVER~de FINE~news FINE~night HEART~on
 HEART~today HISTORY~#2 HISTORY~END HISTORY~month HISTORY~november HISTORY~time HISTORY~with INJURE~up KILL~i KILL~lol
 KIN~SKIN KIN~VOMIT KIN~and KIN~play LABOR~and LABOR~day LABOR~de LEAVE~ADMIN LEAVE~PILL LIMB~a LIMB~replacement
 LIVE~MOVE LIVE~alon LIVE~en MEANS~rang MOVE~of MUCH~PREGNANT MUCH~book MUCH~day MUCH~to NOTE~the NUMB~in NUMB~lol
 OTHERS~KILL PAIN~or PET~is PILL~HEART PILL~SEIZE PILL~day PILL~do POISON~bloat POISON~died PREGNANT~crav PREGNANT~on
 PRESS~HEART SAFE~after SELF~PREGNANT SELF~celular SELF~del SELF~do SELF~los SELF~now SELF~pelo SELF~tir SIDE~FINE
 SIDE~WISH SIDE~voicemail SKIN~ASK SKIN~spread SWEAT~at TAKEN~TRIVIAL TAKEN~away TAKEN~juic TAKEN~now TAKEN~una
 TAKEN~wrong TRIVIAL~i TRIVIAL~to VEHICLE~seat WAKE~at about~, about~DRUG about~~a adam after~dinner age~, age~~,
 alarm~is alarm~~is allergy~~shot almost~laugh am~not am~~dizzy am~~fine and~bloat and~cough and~crav and~need
 and~sound and~together and~~bloat and~~chok and~~cold and~~crav and~~need angel antibiotic any~of any~to any~~thought
 an~~allergic appl apt~pueblo are~for arriv ask ask~if asleep~the asthma at~#2 at~#54 at~bedtim at~night at~wed at~~#2
 at~~bedtim at~~night a~#3 a~LIMB a~SIDE a~blood- a~dermatologist a~hora a~ride a~rock a~voicemail a~~baby a~~blood-
 a~~dermatologist a~~ride a~~rock a~~shot a~~sore a~~voicemail a~~week baby~~spit back~~went bad~HISTORY banana
 battery~~died beat~~me bebe~~come bedtim been~PREGNANT bees behind benign better better~~sinc be~in bich bike~FINE
 bill bit~~of blood~~on bomb~my boss~~want bp~#69 bra breath~~after breath~~away breath~~deep bring~PILL bring~~all
 broadnax bruis callback call~in call~~in can~~come cardiologist car~~seat cast~SKIN cats cat~~scratch cc~KIN cc~my
 cc~~my celular chen chen~, chen~~, chok~~me clair clos~~my code colon come~FINE come~with compression~sock
 compression~~sock com~SIDE con~esta con~~el con~~esta copay copy~my could~BREATH could~PILL crav date~of
 daughter~~got daughter~~has day daycar day~hour day~~hour dermatologist desd~ayer desd~~ayer de~KILL de~PRESS
 de~cerebral dia died~i died~of died~~of dieta disc distefano dizzines does~need does~the dot doubl~~book down~~to
 do~BABY do~PAIN drown~~in dr~pepper dr~~pepper e11 earnestin ear~is eau eau~clair eau~~clair egfr egfr~#69 egfr~~#69
 elbow el~PREGNANT el~de el~pelo el~telefono el~~pelo el~~telefono email~SELF email~~me emt en~LIMB en~~suicidarm
 esta~FINE fami~~history fax feel~~heavy femal flow~#1000 flow~~#1000 flu~TAKEN flu~~shot foot~~and for~PARENT for~lol
 for~this found~it found~~it front~desk front~~desk gain~PRESS gain~~weight general get~on give~this good~~night googl
 got~~my go~, grip gummy gun~~rang had~WISH had~an had~out had~strok had~~an had~~thought hair~the half~~a handful~~of
 has~SKIN has~TRIVIAL have~ADMIN have~four have~no have~~no heart-~healthy heart-~murmur heart-~~healthy
 heart-~~murmur heat~CLOTH heat~~pad help~~a her~~pill hgb hick~, high high~PRESS hiv~~after hola hous~, how~~would
 hurt~~when ice~cream ice~~cream if~KILL if~MUCH if~possibl if~to info in~after in~cast ir~a ir~~a is~#89 is~DIE
 is~PARTNER is~WORST is~be is~low is~play is~same is~teeth is~~a is~~heavy is~~teeth is~~weak it~PILL it~SAFE
 it~matter it~says it~went it~~at it~~bled it~~says it~~went iud i~away i~could i~ran i~skip i~start i~still i~ten
 i~wors i~~ran i~~skip juic~and juic~~and kill~~the knock~with l5 labor~~day labs last~~month last~~time la~FINE
 la~del la~l5 la~risa la~~l5 la~~risa le light~after like~~alway line~the liv~~alon long look~a los~~pies lot lotion
 lov low~caus ly mak mansour mark~my mark~on mark~~on medicar~, memorial meter month~, more mosquito~SKIN
 mosquito~bite mosquito~~bite much~LEAVE much~~better murio~de murio~~de murmur my~block my~d my~mood my~mrn my~pleas
 my~short my~test my~~boss my~~boy my~~glass my~~gun my~~mood my~~mrn my~~new my~~record nariz need~~new nervou~about
 nervou~surgery never~WISH ngozi night~SWEAT night~is night~~sweat nobody~is nosebl~minut noth~my not~open not~the
 not~~live not~~now not~~open not~~the nov no~MUCH no~SHAKE no~WISH no~comer no~el no~my no~tenido no~the no~to no~~.
 no~~blood no~~seizur numb~~from nurs~call nurs~line nurs~~call nurs~~line o often of~#69 of~HEART of~KILL of~PRESS
 of~if of~that of~~#69 ok~~. on~PREGNANT on~diet on~dose on~i on~screen or~the our~PET out~like out~on over~~the oz
 paracetamol pass~~my peak~#1000 pee~~a pelo pepper period~PAIN period~start period~~cramp period~~start pharmacist
 phon pic pill~~becaus plat~, pleas~#25 por por~la por~~la presion~~#149 pres~on prior prior~auth prior~~auth provider
 pueblo pull~muscl pump~work que~~hora quier~comer quier~~comer recommendation~for recommendation~~for red~SKIN relat
 relat~the relat~to relat~~to repair rite~aid rite~~aid rock runs run~HEART run~MUCH run~minut sad same~PILL santoro
 saturday says~it says~~it scal~is scal~~is scratch~~me seguro seizur~~meds set~on se~BREATH se~murio she~OTHERS
 she~was she~~was shirt sho shoot~~me shoulder sicknes sign sinc~~november sintoma si~~me slept~#10 snom snom~#many
 sometim soup so~LEAVE so~could so~is ssn~#1900 start~~in step stitch stitch~SKIN stitch~~itch stitch~~out
 stomach~~bug stop~~liv sugar~~was suggest tak take~~all tak~~it tavita teeth~and teeth~~and telefono tell~the
 tengo~THROAT thank~~for that~work that~~work then~#89 they~on the~#1000 the~build the~by the~cast the~cost the~dose
 the~front the~gave the~paper the~pharmacist the~scal the~school the~sensor the~trial the~vaccin the~van the~wed
 the~~build the~~cast the~~death the~~eyes the~~form the~~front the~~inhaler the~~medication the~~pharmacist the~~scal
 the~~sensor the~~vaccin the~~van the~~wed this~PILL this~app this~cough this~heat this~with this~~app this~~cough
 this~~heat thre~HISTORY tien~tos tien~~tos tir~the tomar~PILL to~#3 to~HARM to~cats to~find to~you to~~cats to~~find
 to~~know to~~this trial tube tuiasosopo tulsa turn~#100 turn~~#100 twitch two~, two~HEART una~la una~~cita unit~#54
 unit~~#54 un~HISTORY updat~to updat~~to up~#10 urin view vivo vivo~~en was~so water~FINE water~for water~~for
 went~out went~~out we~from we~~keep why wifi will~SELF with~ALLERGIC with~BACK with~aetna with~lol with~~aetna
 would~a wound~clean you~MOVE yo~femal yo~~femal y~FINE y~tos
-0.7 #100~#89 #100~morn #100~this #100~~this #104~#104 #104~~#100 #104~~#104 #10~#2 #10~END #10~with #10~~left #10~~oz
 #1~#1 #1~my #1~the #200~#200 #2100~can #25~#3 #25~december #25~was #25~~december #25~~was #2~of #2~~, #300~#300
 #300~#many #3~#25 #3~#54 #3~of #3~~of #54~#1000 #54~#2100 #54~#300 #54~#89 #54~SELF #54~can #54~or #54~~#89 #54~~.
 #54~~or #69~am #89~~, #many~#300 #many~not #many~~#300 ,~BURN ,~OTHERS ,~about ,~bandaid ,~his ,~m54 ,~negativ ,~plat
 ,~play ,~pull ,~tir ,~~m54 ,~~normal ,~~pleas ,~~pull ,~~this ,~~tiny ,~~took ADMIN~got ADMIN~para ADMIN~today
 ADMIN~tomorrow ALLERGIC~END ALLERGIC~PILL ALLERGIC~like ALLERGIC~test ASK~. ASK~END ASK~EYE ASK~PREGNANT ASK~can
 ASK~nurs ASK~sit ASK~work BABY~#10 BABY~FINE BABY~SKIN BABY~teeth BACK~is BACK~on BELLY~MOVE BELLY~MUCH BELLY~from
 BLOOD~. BLUE~SKIN BREATH~LIVE BREATH~it BREATH~por BURN~ADMIN CHILD~, CHILD~BEAT CONFUSED~about CRY~now CRY~the
 CUT~BACK CUT~and CUT~chop CUT~is DIE~than DIE~whil END~ADMIN END~TAKEN END~night END~the END~this EYE~. EYE~OTHERS
 EYE~then FACE~BURN FACE~filler FAINT~, FEVER~HISTORY FINE~BABY FINE~again FINE~in FINE~much HEAD~with HEART~#many
 HEART~a HEART~in HEART~to HISTORY HISTORY~#25 HISTORY~PARENT HISTORY~SEIZE HISTORY~SUGAR HISTORY~sunday INJURE~out
 KILL~with KIN~, KIN~ADMIN KIN~at LEAVE~for LEAVE~my LEAVE~with LIMB~ASK LIMB~FINE LIMB~de LIMB~onion LIVE~HISTORY
 MEANS~FACE MEANS~licens MOVE~FINE MOVE~much MOVE~today MUCH~ADMIN MUCH~INJURE MUCH~as MUCH~high NUMB~cream PAIN~.
 PAIN~NECK PAIN~WISH PARENT~SEIZE PARENT~de PARTNER~WISH PARTNER~no PARTNER~says PET~SEIZE PILL~applesauc PILL~caus
 PILL~dai PILL~or PILL~para PILL~study PILL~to PILL~wrong POISON~, PRESS~SELF PRESS~esta SAFE~of SEIZE~. SEIZE~as
 SELF~BLOOD SELF~FAMILY SELF~PARTNER SELF~and SELF~manana SELF~olvido SELF~paso SELF~tien SELF~voicemail SIDE~PILL
 SIDE~the SUDDEN~of SUGAR~INJURE SUGAR~SUGAR SUGAR~this SWELL~but SWELL~went SWELL~with TAKEN~at TAKEN~both TAKEN~this
 TAKEN~water TARRY~and TRIVIAL~BLOOD TRIVIAL~SKIN TRIVIAL~blister VEHICLE~died VOMIT~#10 WAKE~#10 WISH~at WISH~beep
 WISH~know WISH~with WORST~on a1c~~#10 about~BREATH action action~WISH action~~plan admit after~MOVE after~but
 after~pt after~~dinner after~~pt age allergy~~pill all~~day all~~night and~LEAVE and~PILL and~have and~play
 and~sometim and~~blue and~~got and~~play and~~swollen anesthesia anxiety~befor anxiou any~HISTORY any~WISH any~troubl
 any~~troubl applesauc appt app~INJURE are~FINE are~a are~~too arriv~ear assunta as~told at~ADMIN at~of a~#2100
 a~doctor a~no a~~#10 a~~bee a~~doctor a~~stomach baby-~PILL baby-~shower baby-~~aspirin baby-~~shower back~~on
 barrett baton baton~roug baton~~roug beat been~MOVE been~sad befor~bed befor~my befor~~bed befor~~my ben~jerry best~,
 best~~, between~#25 bin~through bin~went biopsy~benign birth blind bloat~after bloat~~after blood-~MUCH blood-~on
 blood-~test blood-~~test both~~hand box bp~PILL bread breakfast breastfeed breastfeed~PAIN breastfeed~~hurt
 bruis~easi bruis~is bruis~on bruis~~easi bullet~for burn~~the burn~~when but~TAKEN but~now by~ALLERGIC call~#300
 call~you call~~#300 came~BACK came~~back can~ASK can~an can~have can~~he caus~CHEST caus~PAIN caus~~chest cell~#many
 chest-~cold chest-~~cold chop~, chop~onion chop~~onion clot~~on cold~for cold~my colleg~, colleg~~, com~up com~~up
 confus~~about con~~la copy~of copy~~of cough~at cough~night cough~some cough~~at could cousin ct cuando custody
 cut~~back cut~~is cvs dawn dead~~lol deal dear december department de~#many dialysi~is did~the died~laugh died~~in
 died~~laugh die~~than dinapoli does~a does~caus does~~a does~~the do~a do~pick driv~surgery drop~a drop~~a dry~BREATH
 dry~~air due~mammogram ear~~is easi echo effect~. else el~LIMB el~por el~sol el~~parto el~~sol email~is end~~of
 en~#149 en~CHEST en~~#149 esposo esto every~hour eyes~~and eyes~~itch eye~~is federico feel~~dizzy feel~~much
 feel~~tight filler~SWELL filler~~swell fine~~now finger~~chop finger~~tingl flaherty flower follow~SELF follow~~me
 forgot for~CHILD for~KIN for~eczema for~mammogram for~school for~thre for~~, for~~eczema for~~school for~~thre frank
 frank~BLOOD frank~~blood from~laugh from~run from~wrong from~~laugh from~~sleep frozen f~not gallbladder garden
 gas~~and get~out gift giulia goes~ASK good~~news got~#10 got~ADMIN got~~#10 go~with gun~~licens had~any had~at
 had~cancer had~it had~~any has has~an has~~an have~INJURE have~MUCH have~PAIN have~sad have~~chest hav~LIVE hav~the
 hdl hdl~#54 hdl~~#54 health~shar health~~shar heart-~~medication heartburn~at heartburn~~after heartburn~~at
 heart~~to he~SEIZE he~en highway hijo~~tien hors hospital~for hospital~~for how~~do huda hurt~~a husband~~says
 ibuprofeno if~OTHERS if~a if~~someon inhaler~~is inr~#2 inr~~#2 intak in~NECK in~PAIN in~PREGNANT in~ear in~heel
 in~meeting in~patient in~spr in~~meeting in~~neck ip~. is~block is~or is~support is~until is~with is~~#many is~~block
 is~~for is~~gone is~~green is~~heal is~~it is~~throw is~~when it~#1000 it~#25 it~~a it~~and i~PRESS i~SPEAK i~by
 i~day i~dinner i~easi i~forgot i~hate i~muscl i~only i~pick i~short i~wait i~wet i~~forgot i~~hate i~~sit i~~type
 i~~work jerry john john~s john~~s jump~trampolin just~tir just~~tir keep~~beep keep~~get keep~~the kiddo kill~~me la
 las~de la~MOVE la~el la~tard ldl ldl~hdl left~~eye left~~me let~know let~us let~~us le~a lip~~filler long~, look~red
 low low~. ly~the mama~~se many~~tylenol mas may~i may~~i me~~cort me~~olvido me~~out me~~paso me~~pued min~#10
 min~PAIN mi~~celular mi~~esposo mi~~familia mom~~pass morn morning morn~at mov~~to mrn~#many mrn~~#many mrn~~,
 much~with my~ALLERGIC my~DIE my~POISON my~SHAKE my~aid my~as my~at my~booster my~brac my~butt my~by my~do my~explod
 my~job my~oldest my~onion my~period my~pump my~ssn my~therapist my~type my~yesterday my~~back my~~ball my~~breast
 my~~butt my~~cat my~~cousin my~~headach my~~hear my~~job my~~morn my~~oldest my~~period my~~plan my~~result
 my~~shoulder my~~ssn my~~therapist my~~word nail need~TAKEN need~vaccin need~~my neg neighbor never~a next next~is
 night~shift night~~shift note~~for not~deep not~now not~that not~~hurt not~~sleep now~and now~my no~#many no~, no~.
 no~HEAD no~in no~is no~shortnes no~show no~~#many no~~chill no~~pain no~~shortnes no~~show numb~~cream numero~de
 numero~~de of off~~, of~#25 of~hour of~lol of~strip of~today ok~~with oldest old~~, olvido olvido~la onion~, onion~~,
 on~#54 on~#many on~ADMIN on~monday on~~it on~~monday or~WISH or~just out~strip out~work out~~#10 out~~my
 pastilla~~para patient patient~ASK patient~name patient~~name pcp penicillin phlegm pill~~is pill~~to plan~~for
 platelet pleas~the pregnant~~, prostat pt~PREGNANT pued~dar pued~~dar punch quoc ran~of rashid~through rashid~went
 rashid~~went rather~~die read refer respirar~~por resultado ring~is rite road rodilla romberg~was romberg~~was
 roof~~of room~, rose~water rose~~water roug runny~nose runny~~nose run~#10 run~~#10 ruolan safe~~to sale salio same
 same~thing same~~thing saw~the saw~~the scab~LEAVE school~, school~~, scrap scrap~LIMB script second~, second~one
 second~~one seizur~~and se~FINE se~olvido se~paso shak~~, shock~the should~~be sincer~, sinc~~sunday sintoma~derram
 sintoma~un sleep~~study sleep~~wrong slow~, snom~~#many snor~and snor~~and sober sober~HISTORY sock~flight sock~for
 sock~~for sol soledad some some~on soon~, soon~~, sore~~throat so~not so~~the spill spo2~#100 spot~the statement
 stitch~look stitch~~look strangl~~my stuffy~nose stuffy~~nose subject subscriber subscriber~id subscriber~~id
 sugar~~#200 sugar~~crash supplement sushi swallow~~his swell~~went s~PARENT s~SELF s~and s~came s~in s~look s~name
 s~~and s~~in take~~#2 tech tell~SELF tell~~me tengo~FACE test~BACK test~is test~strip test~~strip thai that~PAIN
 that~bad that~~bad the then~FAINT theraflu they~gave they~my they~told they~~told the~#54 the~ADMIN the~CRY
 the~addres the~bank the~biopsy the~but the~cold the~ear the~er the~group the~if the~park the~patch the~patient
 the~pump the~reminder the~show the~surgeon the~~bel the~~biopsy the~~blood- the~~er the~~fami the~~highway
 the~~monitor the~~park the~~patch the~~pump the~~surgeon this~~form thought~~. thre~, tics tics~wors tir~on
 toddler~~swallow toe~~nail too~~high tourett tourett~tics tourett~wors tourett~~tics to~baton to~lose to~roug
 to~school to~~baton to~~lose to~~penicillin troubl~my two two~PILL type unles up~FINE up~eat up~in up~some up~~some
 us~know us~~know vomit~~sinc wait~room wait~~room warsam was was~#100 was~~#100 watch~and water~my wayn went~TAKEN
 went~~down we~a when~~do when~~it wher~i whil~. who~is who~~is will~call will~driv will~you will~~call will~~driv
 with~joy with~this with~~joy with~~me with~~this women work~night worth xray yesterday~~, yet~, yet~~, yona
 yona~warsam yona~~warsam your~staff your~~staff you~my you~then you~~then y~SPEAK y~~quiero
-0.6 #1000~#1 #1000~#25 #1000~, #1000~~, #1000~~not #100~MUCH #104~night #10~am #10~diaper #10~for #10~lbs #10~wet
 #10~~#25 #10~~lbs #10~~wet #10~~year #149~, #149~ASK #1~#2 #1~#3 #1~#300 #1~~#1 #1~~#3 #2100~#300 #2100~and
 #2100~~and #25~#many #25~1pm #25~MUCH #25~ml #25~~1pm #25~~ml #2~~#10 #300~. #300~~. #300~~then #3~#2100 #3~~,
 #3~~pill #54~#100 #54~BEAT #54~mg #54~old #54~with #54~~#1000 #54~~mg #54~~year #69~#54 #69~, #69~and #69~this #69~~,
 #69~~this #89~#149 ,~. ,~LIVE ,~WAKE ,~WORST ,~a ,~again ,~day ,~days ,~deep ,~dr ,~iron ,~md ,~other ,~pt ,~quick
 ,~run ,~slept ,~version ,~would ,~your ,~~any ,~~been ,~~dr ,~~how ,~~md ,~~not ,~~plat ,~~quick ,~~slept ,~~that
 ,~~the ,~~too ,~~your 14th 1pm 81mg~not 81mg~~do ADMIN~BREATH ADMIN~again ADMIN~exam ADMIN~friday ADMIN~from
 ADMIN~pleas ALLERGIC~by ALLERGIC~cats ALLERGIC~it ASK ASK~ADMIN ASK~BLOOD ASK~SIDE ASK~SUGAR ASK~be ASK~is ASK~run
 ASK~saw ASK~symptom BABY~KICKING BABY~after BABY~on BABY~so BACK~SIDE BACK~from BEAT~. BEAT~goal BEAT~is BEAT~to
 BELLY~#54 BLOOD~biopsy BLUE~LIMB BREATH~ASK BREATH~again BREATH~empty BREATH~every BREATH~hour BREATH~la BREATH~laugh
 BREATH~up BURN~FINE BURN~URINE CHEST~. CHILD~and CHILD~driv DIE~my DROOP~out DRUG~ADMIN DRUG~i END~, END~cold END~day
 END~is END~yesterday EYE~SELF EYE~about EYE~morn FACE~TAKEN FACE~my FAINT~ASK FEVER~a GROIN~SELF HEAD~EYE HEAD~at
 HEART~for HEART~number HEART~set HISTORY~FAINT HISTORY~but HISTORY~had HISTORY~march KILL~as KIN~FEVER KIN~got KIN~up
 LEAVE~TARRY LEAVE~today LIMB~SHAKE LIMB~chop LIMB~wher LIVE~LEAVE LIVE~TARRY LIVE~now LIVE~this MOVE~PAIN MOVE~box
 MOVE~for MUCH~have OTHERS~PILL OTHERS~from PAIN~END PAIN~PILL PAIN~TRIVIAL PAIN~are PAIN~home PAIN~por PARENT~INJURE
 PARENT~TAKEN PARENT~died PARENT~strok PARENT~tuvo PARTNER~y PILL~. PILL~81mg PILL~FAINT PILL~a PILL~chang PILL~is
 PILL~the POISON~control POISON~detector PREGNANT~can PREGNANT~control PREGNANT~ice PRESS~. PRESS~HISTORY PRESS~cuff
 PRESS~period PRESS~this PRESS~up SAFE~HISTORY SEIZE~was SELF~ADMIN SELF~EYE SELF~dijo SELF~or SELF~salio
 SELF~telefono SELF~time SIDE~#many SIDE~. SKIN~EYE SKIN~POISON SKIN~no SPEAK~about SPEAK~and STOOL~HISTORY STOOL~is
 SUGAR~the SWELL~FINE SWELL~am TAKEN~#1 TAKEN~BREATH TAKEN~LEAVE TAKEN~big TAKEN~for TAKEN~lol TAKEN~morn TRIVIAL
 TRIVIAL~ASK TRIVIAL~HEAD TRIVIAL~LIMB TRIVIAL~after TRIVIAL~de URINE~i VOICES~is VOMIT~on VOMIT~once VOMIT~una
 VOMIT~vez WAKE~w WISH~#54 WISH~ADMIN WISH~around WISH~esta WISH~pickup WISH~through a1c~is a1c~~is about~percent
 about~the about~~the acabo~PILL acabo~la acabo~~la account~is account~no account~~no after~#54 after~biopsy
 after~feed after~hike after~milk after~pap after~pizza after~~feed after~~milk after~~pizza again~, aisha allergi~act
 allergi~up allow al~hashimi al~~hashimi amoxicillin amy am~SUGAR am~by am~cold am~now am~so am~still am~with am~~and
 am~~cold am~~safe am~~so am~~still anaphylaxi and~SAFE and~d and~got and~ice and~in and~lost and~said and~well
 and~~lost and~~red anxiou~befor anxiou~~befor any an~reaction an~vitamin an~~epipen an~~extra are~SKIN are~in are~of
 are~~cold arm~~fell arm~~is around~~the at~com at~dot at~~#54 aunt~~had authorization away~the ayer a~BABY a~LEAVE
 a~STIFF a~THROAT a~after a~as a~killer a~mammogram a~night a~nose a~pen a~runny a~study a~with a~~dose a~~mammogram
 a~~pen a~~runny back~~is bad~my barrett~esophagu bee been~HISTORY been~~feel be~~late big~PILL big~~pill
 birth~~control black~~and bled blood-~cuff blood~~is bowl bp~~#100 branch breath~~on breath~~through bring~my
 call~SELF cancell cancer can~driv can~find can~he can~low carbon~detector care~team care~~team carry~ALLERGIC
 carry~an carry~~an catheter caus~KILL caus~WISH caus~~suicidal cayo~~el chas check~, chest-~congestion
 chest-~~congestion chok cita~~para clean click~ASK click~i click~~when code~on cold~~sore contact~, con~una con~~una
 copy cough~FEVER cough~days cough~for cough~not cough~~for could~caus could~for could~have could~that county~health
 county~~health cover cover~, cpap~serial cpap~~serial cpr~clas cp~, crash~~and crav~ice crav~~ice crazy cut~~carb
 cut~~my cut~~on dad~~had dark~the date~~of dexcom de~CHEST de~HEART de~tien de~~pecho diabet diabetic dial diamond
 diaper~today did~not did~~not died~, diet~. differenc dijo dijo~ASK dijo~~que dob does~TAKEN dose~~and dot~com
 dot~~com do~the do~~i driv~after driv~~after drool drop~and drown~~my dr~said due duerm~FINE dur durmio~de dur~the
 dur~~the ear~the email~, email~at email~~, end~~the esophagu es~FINE es~~normal every~#3 every~winter every~~#3
 every~~winter exercis~CRY exercis~~help extra extra~~vitamin ex~~has eyes far feet~~are fell ferraro firmwar
 firmwar~#10 firmwar~~#10 first floater flush forget for~#25 for~BACK for~CRY for~HEART for~TAKEN for~call
 for~cholesterol for~his for~pickup for~travel for~~cholesterol for~~his for~~pickup frank~in frank~the from~#2100
 from~HISTORY from~gym from~ice from~iron from~stres from~this from~~#2100 from~~ice from~~new from~~stres from~~this
 f~#1000 f~~#1000 gave~OTHERS get~PILL goes~NUMB goes~i going~~through got~, got~an got~~an gums~BLOOD gums~~ble
 had~BREATH had~HEART hail hang~~in hang~~out hashimi has~diaper has~had has~my has~of hate have~END have~had hav~of
 hav~troubl headach~~of heartburn heart~~number hear~is heavy~~period her~~knee he~ASK he~a he~had high~school
 high~~school hodan holiday holter~monitor holter~~monitor home~phon home~~phon hour~~. hous~TAKEN hurt~~to ibuprofen
 ibuprofen~~81mg if~BABY if~CHEST if~MOVE if~get if~hav if~the insert insuranc in~ASK in~FAMILY in~build in~by in~high
 in~june in~may in~min in~minut in~plac in~school in~they in~two in~was in~~#10 in~~#54 in~~high in~~june in~~may
 in~~on in~~or in~~two is~#25 is~#69 is~but is~doing is~hoars is~number is~on is~pickup is~rest is~wher is~~blurry
 is~~hoars is~~insan is~~off is~~red is~~under it it~ASK it~SELF it~rain it~show it~solomon it~time it~~out it~~rain
 it~~show ivy~SKIN ivy~~rash i~ALLERGIC i~BACK i~MUCH i~URINE i~hungry i~nitro i~not i~once i~s i~snor i~test i~writ
 i~~burn i~~could i~~pee i~~pull i~~run i~~snor i~~writ joy~, joy~~, july jump~of just~SKIN keppra kind~, king
 knee~~is knee~~swell know~my know~~my kwesi latasha la~, la~BACK la~PRESS la~ayer la~desd la~operacion la~~espalda
 la~~operacion la~~presion la~~rodilla legal~name legal~~name licens~#54 licens~is licens~no licens~plat licens~~no
 licens~~plat light~the like~WORST like~~crazy limit live~~without look~FINE look~clean look~for look~~clean los~ADMIN
 los~LIMB los~~resultado lot~~, make~~peopl md meeting~, meeting~~, meet~my meet~~my me~~dijo me~~muero me~~to
 me~~toca me~~too mg mild~~headach min~HEART min~~late mi~~presion monoxid~~detector mother~~s murio~HEART myself~~or
 my~#89 my~ADMIN my~PRESS my~SUGAR my~anxiety my~appetit my~bad my~bra my~cast my~cholesterol my~chop my~cpap my~driv
 my~gallbladder my~himself my~in my~licens my~lol my~next my~not my~tooth my~wore my~work my~~ankl my~~anxiety
 my~~appetit my~~bra my~~cast my~~cholesterol my~~cpap my~~dog my~~gallbladder my~~lung my~~nose my~~thumb my~~tooth
 name~aoif name~~aoif nausea~HISTORY need~BREATH need~for new~BREATH new~make ni night night~my night~now night~~now
 normal nose~can not~TARRY not~a not~his not~hungry not~thes not~well not~~bleed not~~hungry now~#many now~~#many
 now~~and no~en no~not no~por no~quier no~~quier npi npi~#many npi~~#many number~#1000 number~#many october often~,
 often~~, of~PAIN of~blood- of~dentist of~diet of~is of~july of~not of~syrup of~~that ok~~for old~one old~~one
 once~after once~~after one~for on~TAKEN on~is on~paper on~sofa on~that on~~#many operacion out~, out~until out~~,
 overnight over~~, oxygen~~is pack pain~~at pain~~from panic~BEAT panic~~attack para~el para~~el patch~SKIN
 patient~call patient~id patient~seen patient~~id patient~~seen peopl peopl~~suicidal period~is physical~therapy
 physical~~therapy pickup pill~~twic plan pleas~arriv pleas~with pleas~~arriv point~~in poison~~control por~nariz
 por~ray por~~ray prednison pressur~~and pressur~~cuff pt~, pull~at pure push push~to quier~su rain ran~out ran~~out
 rash~~is ray reaction~the ready~~for refer~by refer~dr refer~~by review roommat room~#1000 room~~#1000 room~~,
 safe~~and salio~#149 saturday~so saturday~~so sat~TAKEN scratch scratchy seizur~~as seizur~~sinc serial~number
 serial~~number se~cayo sharp shingl shortnes~, shot~~, shot~~of sin sinc~~march sinc~~my sinc~~surgery siobhan sister
 skip~a skip~~a sleep slept~the slight smil sofa sore~~and so~i so~miss specialist spider~my stair~my
 statement~account step~goal step~~goal still~my stomach~~cramp stool stress- stress-~test stress-~~test stung~~by
 suffocat suicidal~~thought swallow~~big sweaty swim s~, s~SAFE t talk~~about tamarack taper tariq teenager~to
 teeth~drool that~for then~then ther~for ther~the thes~, the~#89 the~#many the~EYE the~FAINT the~SKIN the~VEHICLE
 the~a the~bruis the~cancell the~chang the~clear the~exercis the~fast the~generic the~implant the~machin the~one
 the~prednison the~s the~scan the~script the~second the~shingl the~sofa the~specialist the~stitch the~support the~team
 the~test the~that the~vet the~vitamin the~xray the~yesterday the~~allergy the~~emergency the~~fast the~~first
 the~~generic the~~group the~~headach the~~heart the~~implant the~~machin the~~med the~~morn the~~needl the~~pan
 the~~poison the~~scan the~~script the~~second the~~shingl the~~sofa the~~specialist the~~stitch the~~vet the~~vitamin
 the~~weight the~~xray this~SELF this~cast this~caus this~thing this~~cast this~~med threw threw~~up thre~days
 thre~~days time~my tir~and tir~this today~, today~~, tomar~esto took~~two tooth to~#149 to~#many to~EYE to~PREGNANT
 to~SELF to~WISH to~after to~call to~carry to~friday to~home to~if to~new to~so to~staff to~that to~~#149 to~~call
 to~~carry to~~friday to~~see trampolin tri tri~KILL tri~to tri~~to troubl~TAKEN troubl~~breath troubl~~swallow tuve
 tuvo~un tuvo~~un twic~~and twic~~by two~of two~the tylenol~~for un~por updat~my updat~~my up~hour up~nose up~not
 up~once up~w up~~after up~~once up~~w use~~the vet vin~, vitamin~d vitamin~~d voic~~is wash~my was~#2100 was~KILL
 was~~suicidal watch~about water~. water~PREGNANT water~SAFE water~have water~~have water~~safe weight~~#149 wei~,
 well~the went~up went~~up wet wet~SELF wet~~myself will~PILL will~eat with without~~coffe with~PILL with~cold
 with~first wood wore wore~LEAVE wore~~off work~#10 worri~about worri~~about would~DIE would~like would~~like
 wound~look wound~~look w~a yesterday~is young your~, youssef yo~, y~THROAT y~duerm y~puedo
-0.5 #1000~#10 #1000~mg #1000~my #1000~ne #1000~~#many #1000~~ne #100~#69 #100~, #100~of #100~old #100~percent #100~yo
 #100~~#69 #100~~, #100~~percent #100~~year #100~~yo #149~#104 #149~#149 #149~~#104 #1~#25 #1~~#2 #200~#69 #2100~,
 #2100~i #2100~~, #25~gaug #25~needl #25~on #25~~#2100 #25~~#many #25~~gaug #25~~on #2~#25 #2~~of #54~#10 #54~#many
 #54~and #54~it #54~so #69~~#54 #89~#many #89~the #89~~#many #many~, #many~on $2499 ,~#149 ,~#2100 ,~#89 ,~PILL ,~dob
 ,~dose ,~it ,~la ,~leilani ,~liquid ,~malaria ,~minut ,~or ,~question ,~rins ,~riverbendhealth ,~same ,~second ,~that
 ,~thing ,~this ,~usual ,~vacation ,~wait ,~who ,~wrong ,~~#2100 ,~~bandaid ,~~could ,~~feel ,~~leilani ,~~liquid
 ,~~malaria ,~~puedo ,~~rins ,~~riverbendhealth ,~~same ,~~should ,~~so ,~~who ,~~wrong 10mg ADMIN~a ADMIN~due
 ADMIN~now ADMIN~on ADMIN~open ALLERGIC~. ALLERGIC~ALLERGIC ALLERGIC~MOVE ALLERGIC~my ASK~KIN ASK~an ASK~flos ASK~hago
 ASK~tell ASK~watch ASK~we ASK~worry BABY~END BABY~HEART BABY~PILL BABY~soft BABY~spot BACK~ASK BACK~at BACK~the
 BACK~with BEAT~ADMIN BEAT~LIMB BEAT~MUCH BEAT~PRESS BEAT~el BEAT~for BEAT~gym BEAT~hard BEAT~of BEAT~sol
 BELLY~HISTORY BELLY~PREGNANT BELLY~PRESS BELLY~SKIN BELLY~at BELLY~the BLOOD~STOOL BLOOD~flos BLOOD~no BLOOD~that
 BREATH~bad BREATH~tast BREATH~through BURN~i BURN~the CHEST~from CHEST~muscl CHEST~no CHILD~SKIN CONFUSED~ADMIN
 CRY~SELF CRY~for CUT~hair CUT~y DRUG~a DRUG~vitamin END~#3 END~at END~on EYE~at EYE~my EYE~rins EYE~un FACE~so
 FAINT~EYE FAMILY FAMILY~FAMILY FAMILY~in FEVER~BABY FEVER~MOVE FEVER~SHAKE FEVER~after FEVER~for FEVER~to FINE~SIDE
 FINE~no FINE~on FINE~so HEART~FINE HISTORY~BEAT HISTORY~got HISTORY~i HISTORY~it HISTORY~spr HISTORY~start
 HISTORY~stent INJURE~HEAD INJURE~into INJURE~through KILL~PILL KILL~befor KILL~just KILL~paperwork KIN~PILL KIN~brain
 KIN~died KIN~tos LABOR~start LIMB~cancell LIMB~click LIMB~it LIMB~la LIVE~near LIVE~of MEANS~i MOVE~#25 MOVE~ALLERGIC
 MOVE~ASK MOVE~BEAT MOVE~anxiou MOVE~are MOVE~day MOVE~yesterday MUCH~FINE MUCH~LEAVE MUCH~PRESS MUCH~but MUCH~for
 MUCH~no MUCH~now NOTE~can NUMB~ASK NUMB~END NUMB~my NUMB~not OTHERS~SIDE OTHERS~look OTHERS~with PAIN~EYE PAIN~PRESS
 PAIN~SWELL PAIN~a PAIN~away PAIN~cough PAIN~de PAIN~i PAIN~y PARENT~blood- PARENT~his PARENT~murio PARENT~of
 PARENT~will PARTNER~his PILL~#1000 PILL~#3 PILL~ADMIN PILL~HEAD PILL~INJURE PILL~MUCH PILL~PAIN PILL~befor PILL~by
 PILL~can PILL~liquid PILL~sleepy POISON~FINE POISON~SKIN POISON~can POISON~is PREGNANT~#54 PREGNANT~first
 PREGNANT~vacation PRESS~END SEIZE~i SELF~#1000 SELF~, SELF~PET SELF~SKIN SELF~WORST SELF~pleas SELF~so SELF~this
 SELF~una SHAKE~is SIDE~this SKIN SKIN~SKIN SPEAK~to STOOL~iron SUGAR~. SUGAR~drop SUGAR~in SUGAR~log SUGAR~lunch
 SWELL~from SWELL~i TAKEN~TAKEN TAKEN~TARRY TAKEN~after TAKEN~alarm TAKEN~any TAKEN~para TAKEN~plenty TAKEN~that
 TAKEN~the THROAT~TRIVIAL TRIVIAL~, TRIVIAL~bruis TRIVIAL~cough TRIVIAL~from VEHICLE~murder VEHICLE~was VOMIT~MUCH
 WISH~could WISH~de WISH~doing WISH~for WISH~los WISH~start WISH~well WORST~have about~ADMIN acct acct~#many add
 addres~, adjust afib after~FINE after~a after~gym after~it after~shift after~~a again~~, ago ago~~, allergy~~.
 all~~have al~hassan al~~hassan amara am~#89 am~ALLERGIC am~BEAT am~OTHERS am~PAIN am~about am~from am~i am~lol
 am~paperwork and~CRY and~STOOL and~be and~get and~~drool and~~spread ankl~~, ankl~~is anos~~tuve any~PAIN any~near
 any~or an~, app~#10 app~version app~~crash app~~version are~ADMIN are~NUMB are~hard assessment ate~~a at~#10 at~ASK
 at~desk at~hospital at~month ave a~#1000 a~, a~ASK a~SKIN a~an a~brain a~counselor a~from a~heart- a~pap a~person
 a~question a~rate a~sock a~stuffy a~~brain a~~letter a~~lot a~~pain a~~question a~~second a~~sleep a~~sock a~~stuffy
 a~~whol baby~~kick bandag bandaid~on bandaid~~on barbieri been~a been~about been~~#10 beer befor~, befor~lunch
 befor~period befor~~lunch bethany better~~today birth~~clas ble bleach bleed~~sinc ble~~when blood- bloody bp~and
 bp~this bradle brain~BLOOD brain~~ble breast bug~HISTORY bug~PREGNANT bug~is bug~~last but~HISTORY but~eat but~no
 but~~fine but~~no but~~not by~cancell by~my by~~cancell by~~my cai~~de call~~if cambiar cambiar~ADMIN came~in
 can~LEAVE can~again can~becaus can~that can~to can~up cartwright case~not cayo~el check~is chest~~muscl chest~~pain
 claim~number claim~~number clear climb~, clock cold~END come~SIDE come~in come~~bien come~~in contact~my con~,
 couch~, cover~by cover~~by cpap~leak cpap~mask cpap~~mask cpr~~clas cramp cual cual~~son cuesta~la dangerou dark~iron
 date~is day~the deni~any deni~of deni~~any de~BLOOD de~~sangr did~you did~~my did~~you died~DRUG disculp disculp~,
 dmitri does~it does~~it dose~becaus dose~i dose~my dose~on dose~~on dos~para dos~~pastilla do~for do~have do~i
 do~prep do~that do~to do~wait drink~~plenty driv~WORST drug dry~, dry~the due~in due~~in dunlap durmio~el dx
 dying~~for eat eat~again eat~~again effect~of effect~~of el el~en en~, en~noch esposa es~#1000 es~#many ex~~used
 february feel~~anxiou feel~~suicidal ferraro~, firmwar~. first~~, flema flight flight~~, flos fly follow~in
 food~POISON food~~poison foot~~by forgot~TAKEN for~HEAD for~PRESS for~clas for~days for~first for~night for~pleas
 for~time for~~result from~POISON from~cough from~~, from~~cough gasp~~, gaug gaug~needl gaug~~needl gave~the gene
 get~~better goal~PRESS goal~~weight goes~to going~~well gone~~sinc good~~, got~ALLERGIC got~~stung grac grapefruit
 green group~for group~~for hace~~anos had~brain had~in had~night had~~preeclampsia hago~SELF handicap
 handicap~placard handicap~~placard happen~TAKEN happen~if happen~~if hassan has~, has~BLUE has~cold have~SIDE have~at
 have~hav have~question have~~the hav~any hav~~any hay heart-~#69 heart-~of help hep hep~b hep~~b hernia~repair
 hernia~~repair he~FAINT he~for he~in hike hi~. hi~i hi~~i hold~~my hour~. http~riverbendhealth hurt husband~~snor
 if~this if~~he infection infection~i inhalador inhaler~~tast in~, in~MUCH in~URINE in~WISH in~at in~case in~march
 in~morn in~morning in~now in~paperwork in~~case in~~half in~~march in~~paperwork in~~year is is~#200 is~ALLERGIC
 is~VOMIT is~after is~driv is~heart- is~next is~park is~set is~slow is~spread is~well is~wors is~~#200 is~~#25
 is~~allergic is~~doing is~~driv is~~kill is~~low is~~ready is~~real is~~set itchy itch~~, it~#54 it~CRY it~food
 it~that it~~again ivanova i~#25 i~#89 i~DROOP i~POINT i~TARRY i~as i~be i~both i~cry i~felt i~flos i~know i~lol
 i~question i~stress i~~felt i~~flos i~~know i~~lift i~~still i~~worry i~~would join jump~my jump~on jump~~on just~one
 just~~a keep~~doing kick~~a kind last~~seizur last~~spr lat late~~, laugh~hard laugh~so laugh~~so law la~noch
 la~~noch la~~tard left~~leg licens~~is like~an like~said like~you like~~hurt like~~you lip lips~~are lol~no lol~~no
 long~i look~and look~~for lourd low~FEVER low~on low~~on luck lunch lying~TAKEN lying~~down make make~KILL
 make~OTHERS make~it make~~it mak~my mak~~my malaria malia mask~leak mask~~leak meds~~, me~~duel me~~salio me~~tir
 miroslav mix~with morn~ASK morn~PILL morn~night morn~~pill most motion motion~sicknes motion~~sicknes mrn~, mrs~.
 mrs~~. much~the much~~tylenol murder~my murder~~my murio~un my my~#110 my~#many my~MEANS my~MOVE my~SPEAK my~TARRY
 my~TRIVIAL my~addres my~clas my~cold my~email my~flar my~nose my~number my~of my~read my~ring my~shin my~this
 my~vaccin my~was my~~addres my~~elbow my~~email my~~ring my~~schedul my~~shin my~~vaccin my~~weight nail~, name~is
 name~~is ne necesito~para need~. need~ALLERGIC need~of need~~vaccin new~SELF new~glass new~~glass new~~pill ne~ave
 night~at night~from night~the night~~at nobody~SELF nobody~at noch not~SEIZE not~becaus not~break not~driv not~work
 not~~take now~then no~i no~~more number~~#many numb~~when nunca~en nurs~licens nurs~to nurs~~licens of~ADMIN
 of~ALLERGIC of~HARM of~SELF of~an of~befor of~boredom of~but of~fast of~from of~in of~lisinopril of~of of~or of~strok
 of~test of~~a of~~boredom of~~lisinopril of~~tak old~~and one~EYE one~PILL one~a on~#2100 on~CLOTH on~INJURE on~april
 on~but on~heel on~to on~vitamin on~~april on~~vitamin order~, orthopedic or~#10 or~MUCH or~PILL or~~just out~~to owes
 owes~$2499 owes~~$2499 pain~~after pain~~sinc pain~~when passport~number passport~~number patch~~itch patient~$2499
 patient~owes patient~~owes period~~is phon~is phon~~is physical~therapist physical~~therapist pienso~~en pill~~a
 pill~~this pill~~with pill~~yesterday pit placard plan~~, plenty por~~el presion~~esta procedur provider~is pt~PAIN
 pued puedo~el puedo~la pull~~a push~my push~~my question~about question~my question~~about que~~hago qureshi rate~#69
 rate~of rate~~of red~and red~~and regard~, regard~~, relaps~on relaps~~on replac~, rep~to reschedul right~~. rins
 risk riverbendhealth runs~~in sad~my safety~WISH safety~~plan safe~~for said same~. santa say~and scab~came
 scab~~came schedul~~is scrap~OTHERS scrap~~her scratch~~my seizur~~was semana~~y se~no se~~ve she~eat shin ship
 shot~~myself sincer~~, sion skip~dose sleep~~becaus small~~bruis smok~~#10 smok~~#3 smok~~alarm solomon sol~en
 sol~~en soon so~skip so~was sparkl spill~on ssn~#many ssn~~#many stand~~the star start~and start~it stay~in
 still~BLOOD still~has still~wait still~~bleed still~~has still~~wait stitch~come stitch~~come stock street stroke-
 stroke-~rehab stroke-~~rehab strok~at strok~my sugar~~drop sugar~~log summit summit~orthopedic summit~~orthopedic
 support~for surgery surgery~, surgery~. surgery~FINE surgery~~. symptom~of symptom~~of syndrom syrup s~BACK s~~name
 tabs tag take~~the talk~~to tank tast~funny tast~~funny tengo~los tengo~tos tengo~~tos ten~HISTORY test~FINE than~do
 than~~do that~ADMIN that~TAKEN that~my therapy~for therapy~my therapy~~for ther~an ther~was ther~~a ther~~was
 thes~ADMIN the~#200 the~CUT the~SELF the~at the~bug the~came the~dental the~dentist the~even the~flight the~game
 the~instruction the~ivy the~line the~morning the~name the~new the~number the~open the~physical the~prep the~rang
 the~said the~same the~therapist the~time the~~box the~~dental the~~dentist the~~fever the~~flight the~~foot the~~game
 the~~morning the~~new the~~patient the~~physical the~~prednison the~~same the~~school the~~smok the~~worst this~ASK
 this~SKIN this~spr this~to this~~rash this~~spr time~is tingl~~after tir~, toast today tome~~dos took~~one tooth~,
 tos~flema to~#100 to~about to~hospital to~of to~send to~~hit to~~send to~~stop to~~talk to~~wait train~~for troubl~,
 troubl~BREATH tuvo~HEART twist~~my two~one two~with una~no upset~my upset~~my up~TRIVIAL up~a up~after up~for up~red
 up~~#10 using~it using~~it wait~is warfarin~~. was~VEHICLE was~by was~~born was~~great was~~last was~~late was~~so
 week~~for went~PILL went~to went~well went~~well were were~FINE were~today we~ADMIN we~TAKEN what~~a what~~to
 wheelchair when~~i wher~~i why~charg will~ADMIN winter~, winter~~, wire with~SELF with~to with~you with~~my
 with~~that with~~you work~NOTE work~as work~~as worthles worth~~it would~my writ~a writ~~a wrot~to your~ADMIN yousef
 you~#1000 you~TAKEN you~can you~much you~said you~so you~~can you~~have you~~said y~de y~~dolor zoloft
-0.4 #1000~#100 #1000~#1900 #1000~#69 #1000~#89 #1000~w #1000~~#25 #1000~~#69 #1000~~#89 #1000~~w #100~END #100~at
 #100~home #100~is #100~then #100~~at #104~a #104~~, #104~~and #10~#2100 #10~#3 #10~#69 #10~HISTORY #10~MUCH #10~PILL
 #10~at #10~mg #10~time #10~~for #10~~pill #110~, #110~my #149~at #149~for #149~mg #149~~mg #1~#2100 #1~#many
 #200~#100 #200~#1000 #200~#54 #200~MOVE #200~~#100 #200~~#69 #200~~, #2100~is #2100~not #2100~~i #25 #25~#100 #25~.
 #25~BABY #25~and #25~february #25~have #25~i #25~~, #25~~february #2~#2100 #2~#69 #2~. #2~PILL #2~~. #300~for
 #300~the #300~~#many #3~. #3~days #3~the #3~~#25 #3~~days #54~#69 #54~ADMIN #54~for #54~is #54~min #54~my #54~on
 #54~~#2100 #54~~#69 #54~~am #54~~min #69~i #69~morn #69~~and #many~#10 #many~#1000 #many~step #many~the #many~~#10
 #many~~step ,~#10 ,~#3 ,~SEIZE ,~after ,~be ,~bp ,~by ,~cmp ,~common ,~did ,~does ,~dry ,~el ,~estoy ,~fast ,~for
 ,~id ,~in ,~juic ,~know ,~lol ,~mai ,~most ,~mrn ,~new ,~only ,~scrap ,~shower ,~sodium ,~symptom ,~tomorrow ,~tx
 ,~updat ,~well ,~wher ,~wound ,~ya ,~~#10 ,~~#149 ,~~#300 ,~~#many ,~~arm ,~~better ,~~cuando ,~~due ,~~fine ,~~here
 ,~~most ,~~mrn ,~~pain ,~~que ,~~scrap ,~~second ,~~sodium ,~~tir ,~~tx ,~~use ,~~usual ,~~walk ,~~wher ,~~ya 11pm
 8th ADMIN~#10 ADMIN~SWELL ADMIN~WISH ADMIN~are ADMIN~asks ADMIN~been ADMIN~by ADMIN~gave ADMIN~has ADMIN~if ADMIN~in
 ADMIN~la ADMIN~of ADMIN~policy ADMIN~receiv ADMIN~still ADMIN~the ADMIN~was ALCOHOL~night ALCOHOL~with ALLERGIC~WISH
 ALLERGIC~need ASK~ALLERGIC ASK~ASK ASK~get ASK~happen ASK~los ASK~person ASK~sign ASK~skip ASK~time ASK~water BABY~.
 BABY~HEAD BABY~WISH BABY~a BABY~like BABY~patea BACK~after BACK~by BACK~my BEAT~WORST BEAT~and BEAT~i BEAT~that
 BLOOD~with BLUE~on BREATH~from BREATH~smell CHEST~at CHEST~away CHEST~cough CHEST~falta CHEST~or CHEST~ray
 CHEST~troubl CHEST~went CHILD~SEIZE CLOTH~FINE CONFUSED~by CUT~SELF CUT~salt DIE~TARRY DIE~hambr DROOP~PREGNANT
 DRUG~SELF END~HEAD END~blood- END~cough END~eat END~thinner EYE~#25 EYE~and EYE~counselor EYE~doctor EYE~new
 FACE~TRIVIAL FACE~in FACE~with FAINT~away FAINT~new FAINT~test FAMILY~my FEVER~. FEVER~STIFF FEVER~is FEVER~night
 FINE~. FINE~PRESS FINE~afternoon FINE~do FINE~it FINE~will HEAD~ASK HEAD~BACK HEAD~of HEART~#2100 HEART~SELF HEART~la
 HEART~like HEART~matter HEART~with HISTORY~CHEST HISTORY~HEART HISTORY~KILL HISTORY~can HISTORY~is HISTORY~name
 HISTORY~tuesday INJURE~am INJURE~behind INJURE~de INJURE~night INJURE~the KIN~#10 KIN~ASK KIN~LEAVE KIN~need KIN~own
 KIN~school KIN~se KIN~strok KIN~tien LEAVE~FINE LEAVE~cpap LEAVE~now LIMB~PAIN LIMB~STIFF LIMB~SWELL LIMB~al
 LIMB~cover LIMB~for LIMB~neuropathy LIVE~#1000 LIVE~. LIVE~FINE LIVE~am LIVE~and LIVE~at LIVE~mas MEANS~HEAD
 MOVE~#many MOVE~HISTORY MOVE~MUCH MOVE~TAKEN MOVE~de MOVE~min MOVE~quick MOVE~risk MUCH~SELF MUCH~TARRY MUCH~bag
 MUCH~long MUCH~low MUCH~so NUMB~FACE NUMB~from NUMB~is NUMB~the NUMB~will OTHERS~ADMIN OTHERS~LEAVE OTHERS~OTHERS
 OTHERS~call OTHERS~the OTHERS~this OTHERS~would PAIN~#54 PAIN~MOVE PAIN~about PAIN~anyon PAIN~from PAIN~night
 PAIN~run PAIN~the PAIN~this PAIN~troubl PAIN~un PAIN~went PARENT~CONFUSED PARENT~HISTORY PARTNER~can PARTNER~the
 PET~HISTORY PET~TRIVIAL PET~died PILL~KILL PILL~da PILL~make PILL~on PILL~pleas PILL~well PILL~yesterday POINT~it
 POINT~the POISON~cats POISON~to PREGNANT~#149 PREGNANT~#25 PREGNANT~#89 PREGNANT~WISH PREGNANT~es PREGNANT~i
 PREGNANT~today PRESS~#149 PRESS~was SEIZE~#2100 SEIZE~giggl SEIZE~the SELF~#10 SELF~#300 SELF~ALLERGIC SELF~FINE
 SELF~MOVE SELF~an SELF~are SELF~durmio SELF~email SELF~haha SELF~mata SELF~pued SELF~sueno SIDE~said SIDE~that
 SKIN~FACE SPEAK~in STIFF~in STOOL~dark STOOL~paper SUDDEN~LIMB SUGAR~on SUGAR~pen TAKEN~#100 TAKEN~#1000 TAKEN~#149
 TAKEN~#2100 TAKEN~PREGNANT TAKEN~PRESS TAKEN~bag TAKEN~dark TAKEN~day TAKEN~food TAKEN~thes TAKEN~toast TAKEN~today
 TAKEN~unit TAKEN~was TAKEN~whil THROAT~it THROAT~y TRIVIAL~FAINT TRIVIAL~HISTORY TRIVIAL~TRIVIAL TRIVIAL~high
 URINE~MUCH VEHICLE~a VOICES~in VOMIT~SELF WISH~, WISH~NECK WISH~as WISH~com WISH~food WISH~have WISH~like WISH~on
 WISH~so WISH~up WORST~my about~LIVE about~PAIN about~exam about~in about~~exam about~~hurt abus~~of accession~#many
 act~up act~~up afraid~~of after~cake after~garden after~his after~that after~~cake after~~garden after~~his
 after~~that again~after again~~after ago~~i al allergi~, allergy~~test almost~died almost~~died also amlodipin~#1000
 amlodipin~#149 amlodipin~mg amlodipin~~#1000 am~DROOP am~FAINT am~LIVE am~a am~eat am~just am~nervou am~new am~~a
 am~~nervou and~CHILD and~END and~HEART and~ave and~been and~driv and~needl and~nose and~pull and~rd and~two and~~has
 and~~needl ankl any~CHEST any~opening any~~chest any~~opening an~ASK an~email an~infection an~it an~~email are~PRESS
 are~cover are~sign are~you are~~cover are~~my are~~you around~, asks ask~the asleep asleep~on asleep~~on assessment~,
 assessment~~, as~. as~of as~teenager as~~of attend~, attend~~, at~OTHERS at~can at~center at~every at~front at~your
 at~~#10 at~~her at~~your avoid away~with away~~with a~NECK a~SAFE a~TARRY a~bad a~bandaid a~flu a~need a~prior a~real
 a~say a~teenager a~two a~~bad a~~coffe a~~counselor a~~flu a~~kid a~~minut a~~plan a~~prior a~~real a~~refill
 a~~stiff a~~teenager a~~wasp babi back~~from bad~this bad~with bad~~this bag~of bag~~of bark bath been~FINE
 been~amlodipin been~and been~~a been~~sad been~~tak beer~~last befor~blood- befor~colonoscopy befor~prep
 behind~exercis behind~on behind~~on bell bell~palsy bel~~, better~~now better~~with between~, be~PREGNANT be~next
 be~~here birth~~, bled~~for blood-~. blood~~in blow bookmyvisit boredom~in boredom~~in boyfriend~~, bp~was bp~~was
 breath~~from breath~~smell bring~your bring~~your brok but~LEAVE but~am by by~#25 by~, by~care by~~#25 call~my
 cambiar~la cambiar~~la came~LEAVE came~and came~up came~~off cancell~, cancell~~, can~BACK can~OTHERS can~PRESS
 can~be can~for can~in can~leav can~log can~pick can~smell can~two can~wait can~well can~~this car~~accident casi~SELF
 casi~~me cast~com cast~~com ceil cell center chang~. chang~it chattanooga chattanooga~, chattanooga~tx chattanooga~~,
 check~~, chest~~por christma city~, city~~, clean~and clean~dry climb~FINE code~, cold~PAIN cold~night collaps~~on
 colonoscopy~prep colonoscopy~~prep come~on common com~not concetta~dinapoli concussion~, concussion~clear
 concussion~~, confus~~by contact~is contact~~is control~POISON control~for control~~magnet conversation con~. con~el
 con~esto con~~esto could~it could~send could~you could~~you cramp~~at crisi~, cry cry~, cuando~~es danlo dark~but
 date~#10 date~PREGNANT date~~is day~sup day~~sup da~ALLERGIC da~sueno da~~sueno dea~number dea~~number debo delet
 deni~, derram~HISTORY detector de~#2100 de~HISTORY de~es de~mas died~a died~and diet~, diet~is diet~~, diet~~is
 differenc~the direccion direccion~#1000 disability divorc do doctor~this does~mean dog~~died dose~#2 dose~. dose~is
 dose~~becaus dos~PILL down~~, do~END do~LIVE do~again do~an do~get do~up do~~that drank~~water drill drill~at
 drill~~at driver driver~licens driver~~licens driv~, driv~TAKEN drop~on drug~caus dr~s duerm due~date due~~date
 durmio d~FINE ear~, ear~infection ear~tub ear~~infection ear~~tub eat~FINE eat~now ehler ehler~danlo ehler~~danlo
 eliqui el~CHILD el~EYE el~la el~trabajo el~~nino el~~pie el~~trabajo email~ASK email~it email~~is email~~when
 end~~this en~y estoy~FINE estoy~PREGNANT estoy~~bien es~el es~~#1000 es~~el evening every~#89 eyes~~, fast fast~for
 fast~~for fax~#1000 fax~, fax~the fax~~, fax~~the feed feel~~down feel~~kick fell~~behind fine~~today five~HISTORY
 flu~, fly~PREGNANT fly~at fly~~at follow form~~asks forward forward~the forward~to forward~xray forward~~the
 for~SUGAR for~TARRY for~a for~monitor for~strok for~your for~~#25 for~~a for~~labs for~~squeez for~~this for~~week
 for~~your frasco~~de from~#10 from~#69 from~ADMIN from~BREATH from~allergi from~neuropathy from~pushup from~~#69
 from~~allergi froz funny~and funny~~and gebremariam gene~BACK gene~test gene~~test get~LEAVE get~test get~this
 get~through get~~a get~~through get~~wind giggl give goes goes~~to good~~afternoon got~SIDE go~PILL go~on go~~on
 gracia~~, grief grief~group grief~~group group~#many had~#3 had~ALCOHOL had~ALLERGIC had~as had~bad had~colonoscopy
 had~diaper had~reaction had~wet hago~da hair~, half~~is hard~for hard~~for hard~~i has~FEVER has~a has~and has~it
 has~nose has~~had have~, have~BLOOD have~CHEST have~HEAD have~HISTORY have~MOVE have~amlodipin have~befor have~not
 have~~not head~~explod hear heat hello~, hello~~, help~~, help~~me help~~with hemorrhoid here~~. here~~for here~~my
 he~get he~was he~~get he~~was his~BREATH his~scrap his~~eyes hi~am hi~ther hi~~ther hola~, home~after home~procedur
 home~~after hot~MUCH how hung hung~on hung~up hung~~up huynh ibuprofeno~con ibuprofeno~~con ice idea id~is id~~is if
 if~am if~you if~~you in inhaler~~, instead~, insulin~~pen interact interact~my interact~with interact~~with in~#1
 in~area in~bag in~both in~every in~heat in~so in~sun in~ther in~went in~you in~~#1 in~~both in~~ther io~f io~not
 io~~f is~#10 is~BABY is~FINE is~POISON is~SAFE is~SELF is~about is~addres is~almost is~dangerou is~his is~jomar
 is~real is~run is~solomon is~suck is~the is~this is~~#10 is~~#2 is~~#89 is~~almost is~~black is~~dark is~~dead
 is~~fine is~~great is~~peel is~~run is~~slow is~~solomon is~~suck is~~this it~but it~dangerou it~has it~reflux
 it~~dangerou it~~down it~~has it~~help it~~safe i~, i~END i~HEART i~MOVE i~SIDE i~a i~anxiou i~at i~counselor i~dose
 i~hair i~i i~long i~nervou i~new i~quick i~sad i~shock i~teach i~would i~~ble i~~brok i~~drink i~~drop i~~fell i~~fly
 i~~hurt i~~see i~~teach jack~the jane join~the join~~the jomar juic~, jump~in jump~~in justificant just~check
 just~know keep~~com keep~~my kenya kept~TAKEN kid~~, lashonda last~~name last~~year late~~today lat~, lat~~, laugh~at
 laugh~~at law~is la~ADMIN la~al la~da la~tapada la~~cita letter levothyroxin licens~number licens~~number light~on
 light~~on like~PAIN like~on lips~~tingl liquid lisinopril~. list~. littl~~dizzy live~~at log~#200 log~from lol~,
 lol~~, look~~good lot~~at lunch~, lunch~~, made~~my magnet~~for mai mail~it mail~~it male malhotra maricel mary~jane
 mary~~jane mata may~#2100 medical~ADMIN medical~is medical~licens medical~~licens medical~~record member~#many
 metformin~~, me~~an me~~durmio me~~haha me~~mata me~~quem me~~this mg~#10 mg~PREGNANT mg~for mg~~for mi modifier
 month~ASK month~~, morn~from morn~~from much~TARRY much~~coffe murder~this murder~~this my~, my~BLOOD my~SKIN
 my~albuterol my~are my~bp my~chang my~dose my~ears my~exercis my~flu my~gets my~he my~may my~name my~patch my~por
 my~ray my~report my~s my~social my~soup my~thinner my~wet my~~account my~~albuterol my~~aunt my~~battery my~~bp
 my~~breath my~~ear my~~ears my~~exercis my~~grandfather my~~heart- my~~social my~~toe my~~visit my~~wife nada name~s
 name~solomon name~~s nariz~tapada nariz~~tapada nasser nausea near~a necesito~ADMIN necesito~justificant necesito~un
 necesito~~un need~END need~be need~test neuropathy newborn~~fever new~cream new~patient new~sho new~~cream
 new~~patient new~~sho next~on nick~LIMB nick~my night~FINE night~WISH night~to night~was night~~to night~~with
 nobody~, northgat northgat~pediatric northgat~~pediatric nose nose~~bled not~DIE not~LEAVE not~had not~just not~log
 not~or not~wait not~~feel not~~going not~~had not~~log not~~wait now~will no~STOOL no~con no~idea no~ni no~~quiero
 number~is number~~is nunca nurs~. of~#2100 of~SEIZE of~a of~being of~cough of~dose of~drug of~giggl of~~#25 of~~being
 of~~birth of~~giggl of~~hurt of~~life of~~my of~~pill of~~test ok~~on old~, omeprazol one~MUCH on~#3 on~STOOL
 on~VEHICLE on~bottom on~exercis on~prior on~vacation on~weekend on~~vacation opening order or~be or~troubl or~~troubl
 our~~dog out~#54 out~BREATH out~friday out~in out~once out~test out~yesterday out~~friday out~~on out~~once over
 over~~this o~, pain~~in pain~~or pain~~went palsy paper~on passport~#many pass~~away pat patch~is patea patient~#many
 patient~~call pat~dry payment payment~WISH payment~~plan peel period~like phon~#many phon~the phon~~#many physical~my
 pick~my pienso pill~~. pink pins pins~and pins~needl pins~~and plant~POISON plat~number plat~~number pleas~TAKEN
 por~el por~tard pressur print provider~, provider~~, prozac pt~at pt~is pt~~, pt~~is puedo puedo~PILL
 puedo~ibuprofeno put~it put~~it quem quick~~, rd reaction~to reaction~~to read~#89 reason~~to receiv refill~~of
 refill~~policy right~~arm ring~LIMB ring~~finger riverbend rodilla~~al room room~my rout rout~#many sad~, said~and
 said~the said~~to sami sat~~on says says~#10 says~#many says~~#10 scan~clear scholl scholl~insert season seasonal
 seasonal~, second second~~, seen~on seen~~on see~~me sensor~INJURE sensor~LEAVE sensor~~fell serial~#many serial~is
 serial~~is se~durmio se~las se~y she~and she~at she~need she~said she~to she~~need she~~said shoot~an shoot~email
 short~, should~~we show~is shrimp sign~, sign~of sign~~of si~da sleep~~for sleep~~is sleep~~well snak~plant
 snak~~plant social~#1000 son~~got sore~~after south soy soy~, so~~i so~~my spider~in spider~~in spill~my spit~after
 sport spot squeez~~me stamp~on stamp~the start~the start~~the stay step~, steroid stiff stiff~~in still~. still~LIVE
 still~PAIN still~at stitch~friday stomach~~hurt ston stop~~in stop~~my strok~~at strok~~in stuffy~, sugar~~#149
 suicid~~for sunburn~my sure sure~it surgery~BLOOD surgery~was surgery~~was swim~my s~ADMIN s~test tak~~amlodipin
 tapada teach tengo~PRESS tengo~dificultad tengo~~fiebr test~negativ tetanu text~#1000 thank~~, thank~~. than~usual
 than~~usual that~. that~again that~the that~was that~you that~~the they~BLOOD they~~gave the~#25 the~CHILD the~FINE
 the~SAFE the~SEIZE the~STOOL the~TAKEN the~about the~area the~away the~bad the~bag the~befor the~care the~ceil
 the~clas the~days the~drop the~every the~glass the~kind the~log the~mri the~not the~pap the~still the~world the~your
 the~~bruis the~~care the~~ceil the~~chest the~~doctor the~~ear the~~kids the~~knif the~~left the~~mri the~~pap
 the~~usual the~~whol the~~world this~#149 this~MOVE this~PREGNANT this~am this~drug this~make this~was this~work
 this~~am this~~drug this~~medicin this~~week this~~with thought~~about thought~~as thre~and throat~~and throat~~is
 through~with till time~~is tir~after tir~~after to toast~and today~FINE toddler toe~~, toilet~~paper told~the
 tomar~con tomar~ibuprofeno tomar~~ibuprofeno tomorrow~, tomorrow~~, took~~#1 took~~my too~~long too~~low toxic~~to
 to~#10 to~#1000 to~HEAD to~HEART to~as to~play to~same to~test to~w to~~#10 to~~#100 to~~#1000 to~~#many to~~a
 to~~keep to~~move to~~play trampolin~my tri~END tri~my troubl try~, turn~FAINT two~ADMIN two~ALCOHOL two~FINE two~and
 two~days two~for two~night two~~beer two~~days two~~tylenol tx tylenol~~and typ unit~SUGAR un~derram un~el
 un~justificant un~~derram un~~justificant updat~#10 upload~a upload~~a upper upset~BELLY up~ADMIN up~MUCH up~can
 up~feed up~quick up~today up~~quick usha usual~#10 van virginia vitamin~c vitamin~~c vivir~~mas wait~time wait~~time
 was~#149 was~#200 was~#69 was~MUCH was~now was~reflux was~~#149 was~~#200 was~~#69 was~~full was~~i was~~reflux
 week~~. wei well~at well~night well~~at went~after went~i were~~fine we~CUT we~MOVE we~are we~our we~out we~~are
 what~~happen what~~should what~~the what~~time when~~are when~~does whil~PREGNANT whil~~pregnant whol~~bag who~do
 who~~do why~was why~~was will~LIVE will~it will~let will~out will~this will~~do wine~~with with~, with~another
 with~ear with~glass with~infection with~my with~that with~~another with~~insuranc work~SELF work~at work~for work~on
 work~~for work~~is worth~~liv would~i wound~check wound~~check wrong~on w~, xray~to xray~~to ya~FINE ya~estoy
 ya~~estoy your~been your~has your~is you~BREATH you~any you~blood- you~gave you~may you~open you~send you~suggest
 you~to you~~gave you~~may you~~open you~~send you~~so you~~suggest you~~take y~MOVE y~WISH y~come y~muy zip zip~#many
-0.3 #1000~. #1000~and #1000~ave #1000~mill #1000~old #1000~~#100 #1000~~. #1000~~and #100~#104 #100~#25 #100~FEVER
 #100~after #100~day #100~~after #100~~sinc #104~HEART #10~#1 #10~#many #10~6pm #10~ASK #10~FINE #10~got #10~or
 #10~~6pm #10~~mg #10~~today #110~#149 #110~LIMB #110~but #110~to #110~~but #110~~to #149~HEART #149~the #1~. #1~~#25
 #1~~#300 #200~#104 #200~~#104 #200~~#54 #2100~#1 #2100~#10 #2100~#54 #2100~HISTORY #2100~in #2100~was #2100~~#1
 #25~#1 #25~bid #25~creat #25~~. #2~#1 #2~#3 #2~at #2~~#3 #2~~benadryl #300~#1900 #300~, #300~after #300~cake #300~rd
 #300~~#1900 #300~~after #3~night #3~tabs #3~~#2100 #3~~. #3~~tabs #54~PRESS #54~am #54~pm #54~~#many #54~~beat
 #54~~of #54~~pm #54~~with #69~#many #69~~#many #89~#110 #89~but #89~this #89~~#110 #89~~this #many~#54 #many~#89
 #many~#many #many~PREGNANT #many~for #many~~#54 #many~~#many #many~~, ,~#1 ,~#25 ,~NUMB ,~WISH ,~away ,~chang ,~com
 ,~doing ,~echo ,~esta ,~gave ,~get ,~healthr ,~hirut ,~home ,~hour ,~iryna ,~kealoha ,~l ,~lost ,~matter ,~number
 ,~one ,~patel ,~patient ,~pm ,~puedo ,~red ,~s ,~sat ,~some ,~st ,~step ,~strok ,~tomar ,~up ,~very ,~went ,~~#3 ,~~,
 ,~~back ,~~doing ,~~doubl ,~~drank ,~~everyth ,~~healthr ,~~hirut ,~~hr ,~~iryna ,~~new ,~~noth ,~~pass ,~~sat ,~~st
 ,~~stabl ,~~sugar ,~~temp ,~~vision ,~~which 11pm~HEART 11pm~and 11pm~my 11pm~~and 28th 6pm 6pm~FAINT 6pm~got 6pm~i
 6pm~~i 81mg~. 81mg~~. ADMIN~CRY ADMIN~MUCH ADMIN~PILL ADMIN~TAKEN ADMIN~came ADMIN~card ADMIN~el ADMIN~it ADMIN~lol
 ADMIN~question ALCOHOL~FINE ALCOHOL~HISTORY ALCOHOL~dinner ALLERGIC~HISTORY ALLERGIC~as ALLERGIC~bees ALLERGIC~butter
 ASK~#1000 ASK~URINE ASK~about ASK~adjust ASK~common ASK~debo ASK~differenc ASK~i ASK~it ASK~new ASK~puedo ASK~says
 BABY~#3 BABY~ADMIN BABY~tien BACK~#2100 BEAT~#2100 BEAT~, BEAT~ASK BEAT~in BEAT~my BLOOD~FEVER BLOOD~MOVE BLOOD~for
 BLOOD~nariz BREATH~BREATH BREATH~CHEST BREATH~funny BREATH~tank BREATH~this BREATH~today BURN~so CHEST~HISTORY
 CHEST~this CHILD~. CHILD~with CRY~can DIE~boredom DIE~you DROOP~, DROOP~LIMB DROOP~in END~in END~plac FACE~are
 FACE~went FAINT~SELF FAINT~TAKEN FAINT~i FAINT~of FAINT~sat FAMILY~, FAMILY~of FINE~HISTORY FINE~PILL FINE~be
 FINE~doctora FINE~today FLOW~my HEAD~, HEAD~SELF HEAD~a HEART~#89 HEART~. HEART~FEVER HEART~out HISTORY~FINE
 HISTORY~am HISTORY~came HISTORY~diez HISTORY~do HISTORY~october HISTORY~strok HISTORY~then INJURE~a KILL~after
 KILL~if KILL~my KILL~time KIN~#69 KIN~HISTORY KIN~INJURE KIN~las KIN~who LEAVE~bed LEAVE~his LIMB~#89 LIMB~WISH
 LIMB~day LIMB~from LIMB~my LIMB~says LIVE~PREGNANT LIVE~my LIVE~ne LIVE~new LIVE~next MEANS~PAIN MEANS~slip MEANS~you
 MOVE~, MOVE~. MOVE~an MOVE~la MOVE~step MOVE~this MOVE~w MUCH~#many MUCH~WISH MUCH~can MUCH~in MUCH~is MUCH~mistak
 MUCH~on MUCH~plac OTHERS~PRESS OTHERS~SWELL OTHERS~a OTHERS~are OTHERS~at OTHERS~by OTHERS~gave OTHERS~if OTHERS~morn
 OTHERS~up OTHERS~vaccin PAIN~#1 PAIN~com PAIN~effect PAIN~tuesday PARENT~, PARENT~he PARENT~with PARTNER~END
 PARTNER~HISTORY PET~PREGNANT PILL~#149 PILL~#many PILL~LEAVE PILL~de PILL~today POINT~ADMIN POINT~i POISON~hear
 PREGNANT~BEAT PREGNANT~PREGNANT PREGNANT~and PREGNANT~de PRESS~SKIN PRESS~like PRESS~lol PRESS~morn SAFE~and
 SEIZE~this SELF~BURN SELF~HEART SELF~PRESS SELF~bruis SELF~de SELF~en SELF~every SELF~it SELF~la SELF~my SELF~pueden
 SELF~that SHAKE~. SHAKE~i SIDE~ASK SIDE~or SPEAK~, SPEAK~la STOOL~i SUGAR~, SUGAR~are SUGAR~pump SWELL~MUCH
 SWELL~PILL SWELL~TAKEN SWELL~so TAKEN~SIDE TAKEN~befor TAKEN~mushroom THROAT~BURN THROAT~MUCH TRIVIAL~LEAVE
 TRIVIAL~but TRIVIAL~can TRIVIAL~he TRIVIAL~no URINE URINE~a VOMIT~my WAKE~SELF WAKE~a WAKE~for WISH~#1 WISH~BREATH
 WISH~WAKE WISH~an WISH~ask WISH~if WISH~la WISH~let WISH~levothyroxin WISH~mas WISH~school WISH~tell WISH~this
 WISH~you about~CHILD about~HISTORY about~a about~biopsy about~mole about~~chok account~#many account~~#many
 acct~~#many action~for addres~for addres~the addres~~for advil~~and after~flu after~vaccin after~~walk air~~in
 allergi~are allergi~~are all~~good all~~thes am~, am~BURN am~after am~am am~nurs am~strok am~that am~this am~well
 am~~, and~#many and~blood- and~check and~come and~drool and~had and~some and~then and~to and~tri and~~check and~~eat
 and~~feel and~~keton and~~kill and~~then and~~ther and~~tri and~~whit anemia ant anxiou~about anxiou~the
 anxiou~~about any~POINT appointment app~#25 are~#149 are~EYE are~after are~~blurry are~~huge are~~on armpit arms~~are
 ask~my as~, as~CHILD as~the attack~~at attack~~in at~#1000 at~6pm at~81mg at~gmail at~in at~now at~that at~~81mg
 at~~gmail away~and a~#54 a~ADMIN a~ALLERGIC a~CRY a~SWELL a~book a~clas a~colonoscopy a~day a~dose a~group a~on
 a~paper a~physical a~sport a~spot a~time a~work a~~#25 a~~colonoscopy a~~fit a~~handful a~~mild a~~paper a~~person
 a~~physical a~~sport a~~stab baby back bad~in bad~or bad~~or battery~~in beat~~, beat~~up bebe~~tien becaus~SHAKE
 becaus~felt bed been~#1000 been~END been~~on befor~surgery befor~test befor~~surgery begum behind~, being~sick
 being~~sick bend~~my bid birth~~is bite~is bit~~, black~~out blood-~was body~, bookmyvisit~. bookmyvisit~~. book~for
 book~~for born~#2100 born~#54 both~and bottl~~of bp~, braxton~and bridg bump~~, bump~~his burn burn~~myself bus
 butter button but~can but~says by~MOVE call~, call~about call~desk call~or call~to call~us call~~back call~~my
 call~~us call~~you can~#1000 can~ADMIN can~after can~send can~still caus~. chang~, chang~to chang~~to check~#200
 chemical chemo~FINE chestnut clas~. clean~intact clean~~dry clear~from clinic@webmail cold~i come~, com~, com~MUCH
 continu~PILL con~PILL cormac~o cormac~sullivan cormac~~o could~, could~get cpt cpt~#many cpt~~#many cp~~, crack~~my
 cream~ADMIN cream~BURN cream~~burn cream~~refill creat creat~#1 creat~~#1 cuando~~debo cup~of cup~~of cut~~salt
 c~nausea c~o c~~o dad~~died dark~and days~, days~~, day~of de december~#2100 december~~#2100 deer deni~cp deni~~cp
 dexcom~low de~. de~BREATH de~HEAD de~LIMB de~~aire de~~cabeza diarmuid diarrhea~~sinc died~HISTORY died~strok
 died~~last diez diez~HISTORY diez~~anos dificultad~para dificultad~~para dinner~FINE dinner~so dinner~~ok dinner~~so
 div divorc~, divorc~~, dizzy~~, does~KILL does~this does~~this doing~now doll dolor~~de domestic~violenc
 domestic~~violenc door dose~felt dosi do~WISH do~bother do~in do~just do~out drink~~coffe driv~the dry~intact
 dry~~intact each~, easy eat~my efrain el~~dolor en~KILL er~ADMIN er~a er~for er~~for esta~y estoy~de es~. even~POINT
 even~i even~if even~it even~~worth everyon~~would every~night every~~night examen eye~~doctor face~~is falta~de
 falta~el falta~~de falta~~el fami feb feel~~fine feel~~off felt~. felt~SHAKE felt~~shaky file fine~~, fine~~for
 finger finger~~says fish follow~, follow~ASK foot for~BLOOD for~CHEST for~check for~it for~like for~monday
 for~opinion for~that for~~chest for~~monday found~my found~~my from~. from~TAKEN from~dentist from~same gave~HEART
 gave~away gave~his gave~~away gebremariam~, gebremariam~iryna gebremariam~re gebremariam~~re get~CHEST get~HEAD get~a
 get~blood- get~~chest give~up give~~up giv~SELF giv~~me glad glad~i gmail gmail~com gmail~dot gmail~~dot going~~like
 good got~FAINT got~in got~sat got~~dizzy go~er go~this go~to go~~to gracia~~doctora grac~period grac~~period
 green~FINE guys hace~~diez had~HISTORY hair~is hair~thin hair~~is hard~TAKEN has~#many has~CHEST has~MUCH has~~#many
 has~~a hate~, have~~a have~~it heartburn~pizza hello~my here~~, here~~next her~~weight he~ADMIN he~PILL he~gym he~not
 he~pensado he~to he~~hits he~~pensado he~~threaten hick~and hirut his~PAIN his~TAKEN hits~~the hi~, hi~the home~#many
 hospital~, hot~cold how~~common http~healthr huong huong~, hurt~~, hurt~~in hurt~~like huynh~, huynh~~, id~, if~PILL
 if~two improv infarto~~hace insulin~~pump insuranc~~card intact in~#3 in~BREATH in~HEART in~STOOL in~aid in~hear
 ip~addres ip~~addres iryna iryna~l iryna~~l is~MUCH is~SKIN is~alon is~been is~book is~break is~cholesterol is~clear
 is~differenc is~drool is~eat is~even is~every is~first is~mak is~may is~one is~red is~start is~strok is~thin
 is~troubl is~up is~w is~~been is~~book is~~broken is~~chest is~~clear is~~itchy is~~mine is~~much is~~not is~~stiff
 is~~swollen is~~thin is~~wrong it~#1 it~HISTORY it~TRIVIAL it~a it~and it~lol it~or it~print it~start it~strok
 it~~hurt i~#2 i~ADMIN i~after i~charg i~do i~driv i~drop i~from i~salt i~scrap i~shingl i~sick i~some i~swim
 i~volunteer i~watch i~~bring i~~chok i~~doubl i~~scrap i~~stand i~~talk i~~volunteer i~~want i~~watch jefferson jing
 juic~check jul jump~MEANS june~, june~~, justificant~el justificant~para justificant~trabajo justificant~~para
 just~CHILD just~WISH just~need just~on just~out just~~die just~~kid just~~need just~~want kealoha keep~~tell
 keep~~water kill knif~~slip knock know~is know~it know~the l lans las~la la~SKIN la~THROAT la~TRIVIAL la~tengo
 la~~piel la~~receta leaflet lean legs~~, let~you let~~you levothyroxin~81mg levothyroxin~at levothyroxin~~at
 like~ADMIN like~BEAT like~with line~on line~~on link lipid list~~. littl littl~~after lock~out log~SELF log~out
 log~~me long~ALLERGIC long~driv long~the long~~driv look~, lost~#54 lost~ADMIN lost~~#54 lots~~of ludmila machin~and
 mai~, mai~~, mak~and malcolm mark mask~part med medical~center medical~~center medicar~card medicar~number medicar~or
 medicar~~card medicar~~number meet member~, messag~~from me~~. me~~he mild~~cough mill minut~~and mistak~MOVE mix~my
 modifier~#69 modifier~~#69 morning~, morning~~, morn~#149 morn~is morn~or morn~sicknes morn~was morn~~or
 morn~~sicknes morn~~was mov muev myhealth myhealth~riverbend myhealth~~riverbend my~#149 my~#200 my~#25 my~CLOTH
 my~INJURE my~STIFF my~STOOL my~WAKE my~about my~appendix my~armpit my~date my~for my~had my~kind my~lunch my~much
 my~on my~photo my~site my~still my~strip my~strok my~tell my~the my~through my~told my~watch my~wife' my~wrong
 my~~appendix my~~appointment my~~appt my~~armpit my~~dad my~~date my~~eyes my~~fast my~~kid my~~labs my~~lunch
 my~~name my~~next my~~photo my~~sister my~~stool my~~surgery my~~test my~~wife' my~~work name~, name~on nauseou~,
 nauseou~~, ndc ndc~#many ndc~~#many near~. need~physical need~sport need~~her neuropathy~as neuropathy~same
 new~ALLERGIC new~card new~cell new~dose new~medicar new~of new~~cell new~~dose new~~medicar next~door next~~door
 nobody~i none noon normal~~. normal~~for nose~for noth~CRY not~ADMIN not~bother not~say not~worry not~~alon
 not~~bother not~~pass november~#10 november~~#10 now~WISH now~a now~am no~SELF no~de no~symptom no~~idea no~~point
 npi~, npi~~, nueva number~#54 number~chang number~for number~~chang number~~for numero~#many nurs~my off~~his of~#1
 of~DRUG of~FINE of~TAKEN of~luck of~the of~this of~usual of~~seizur of~~sleep of~~strok of~~them of~~this oksana
 ok~~will old~mill old~the old~~mill ones one~day one~do one~my one~~do one~~on only only~ASK only~i on~at on~box
 on~dr on~file on~for on~label on~my on~pleas on~someth on~test on~was on~~file on~~to open~the opinion order~~,
 orthotic or~#1000 or~do or~~#10 or~~do out~SELF out~a overdos~~last oxycodon oxygen~~tank o~nausea o~rourk o~sullivan
 o~~nausea o~~rourk o~~sullivan pain~~. pain~~a pain~~i pain~~on pangilinan~, pangilinan~~, para~trabajo para~~la
 part~b part~s part~~b pastilla~~de patel patel~#1000 patient~~#many peanut~~butter pensado pensado~en pensado~~en
 period~, phon~#1000 phon~, photo~of photo~~of pill~~by pizza~, pl platelet~#10 platelet~~#10 pleas~modifier
 pleas~resubmit pleas~this pleas~updat pleas~~resubmit pleas~~take pleas~~updat pl~, pl~~, positiv power prednison~#54
 print~#2100 print~#25 pt~a pueden push~ADMIN rash~~from re reaction~, read~but read~that read~~#89 read~~that
 regional regional~hospital regional~~hospital rest~heart- rest~rate rest~~heart- resubmit resubmit~#69
 resubmit~modifier resubmit~with resubmit~~with re~, re~iryna re~l re~~, right room~#10 room~~#10 rourk run~min sad~~,
 said~dr said~to salt~#many salt~, salt~MOVE salt~~, same~ADMIN same~day same~~day same~~visit sat~, sat~~down
 says~#100 says~on says~~#many say~END scrap~my scrap~~my second~opinion second~~opinion seem see~~my selam self
 semana~~, send~it send~~it sensor~#110 sensor~#89 sensor~read sensor~~read se~KICKING se~PILL se~ve se~~muev shaky~~.
 sheffield she~#54 she~SEIZE shingl~TAKEN shingl~~shot shock~by shock~~by shoot~my shot~~and shot~~up show~, sho~for
 sinc~~i sinc~~october sinc~~then small~~bump so sober~~sinc sob~, social~#54 someon~~call someth~~i some~and
 some~check some~juic some~~juic son~~fell son~~has so~HEART so~a so~have so~strong so~~strong spit~up spit~~up
 ssn~#1000 ssn~#200 ssn~#54 ssn~#69 ssn~, ssn~is ssn~~, ssn~~is stair stand~~up stapl step~lost step~~, still~open
 still~~open stitch~and stop~~them strok~luck sugar~~#300 sugar~~are sugar~~this sullivan sunburn~LIMB sweeney
 swollen~~and s~DROOP s~blood- s~my s~~blood- take~~my take~~two tavita~, temp~~is tengo tengo~BREATH tengo~PAIN
 ten~~year ter test~ADMIN that~, that~FAMILY that~MOVE that~MUCH that~in that~or that~~bill that~~you then~~, the~#300
 the~81mg the~BURN the~END the~FEVER the~WORST the~alarm the~asks the~auth the~bottom the~card the~chair the~claim
 the~differenc the~empty the~first the~holiday the~leaflet the~levothyroxin the~link the~list the~marathon the~next
 the~no the~or the~prior the~seem the~sign the~told the~ultrasound the~went the~~aspirin the~~bandag the~~bleed
 the~~bottom the~~burn the~~claim the~~clinic the~~cold the~~desk the~~differenc the~~epipen the~~gun the~~holiday
 the~~leaflet the~~levothyroxin the~~marathon the~~pharmacy the~~prior the~~result the~~screen the~~sign the~~toilet
 the~~ultrasound thin this~but this~~insuranc this~~portal thre~~year through~to thumb tien~y time~so time~the
 time~~so tiny~~bit tongu~~feel took~~a took~~the to~#300 to~10mg to~CHEST to~bad to~bees to~dialysi to~er to~kenya
 to~she to~world to~writ to~~#300 to~~10mg to~~bees to~~kenya to~~reschedul to~~writ travel~to travel~~to turn~~purpl
 tuve~una tuve~~una ultrasound una~en una~para uncl~~had understand updat~. up~PILL up~PREGNANT up~by up~fast
 up~surgery up~~fast use~~it usha~SELF usha~was usha~with usha~~was usual~becaus us~if valley valley~hospital
 valley~regional valley~~regional vent version~#25 version~~#25 vin~is violenc vision~~is vitamin~FINE volunteer
 volunteer~crisi walk~~#many want~~the warm warm~, wash~it wasp was~. was~MOVE was~SELF was~SWELL was~but was~charg
 was~cod was~positiv was~that was~~clos was~~cod was~~normal was~~positiv was~~with watch~for watch~show watch~~for
 water~TAKEN water~~down weekend week~~ago weight~~this weird~the went~FINE we~. we~in we~levothyroxin we~on we~~use
 when~~can when~~the whol~~time wife' will~DIE will~doctor within with~#69 with~PRESS with~SIDE with~about with~dinner
 with~modifier with~~dinner with~~modifier work~. work~need work~~. would~than wound~intact wound~~clean wrapper ya
 ya~no ya~~no yesterday yesterday~#10 yesterday~6pm yesterday~at yesterday~~at yes~for you~know you~~, you~~know y~un
 zyrtec
-0.2 #1000~am #100~#1900 #100~OTHERS #100~sup #100~~#1900 #100~~day #10~#100 #10~pm #10~~and #149~#100 #149~#69
 #149~morn #149~~#69 #1~#69 #1~and #1~at #1~egfr #1~to #1~~#54 #2100~then #2100~~#10 #25~PAIN #2~FINE #2~a #2~my #2~or
 #300~and #300~~, #54~HISTORY #54~~#10 #69~#149 #89~PREGNANT #many~#1900 #many~i #many~my #many~~#1000 #many~~not
 #many~~on $2829 ,~#2 ,~an ,~blood- ,~call ,~cbc ,~do ,~night ,~~cbc ,~~cmp ,~~itchy ,~~low ,~~reschedul ,~~sore
 ,~~will ,~~wound 16th 16th~#2100 16th~, 16th~and 16th~~, 2nd~, 4am 8x 8x~$2829 8x~PREGNANT 8x~at 8x~~week ADMIN~#25
 ADMIN~#3 ADMIN~ASK ADMIN~chang ADMIN~do ADMIN~for ADMIN~near ADMIN~work ADMIN~wrong ASK~SELF ASK~es ASK~one BABY~BEAT
 BEAT~was BLOOD~ASK BLOOD~a BREATH~. BREATH~of CHILD~HEAD CRY~is CUT~from CUT~in DIE~SELF DIE~the DRUG~is END~from
 EYE~a FAINT~a FAINT~for FINE~ASK FINE~MOVE FINE~becaus FINE~is HEAD~almost HEAD~day HEAD~every HEART~skip HISTORY~#54
 HISTORY~CUT HISTORY~del HISTORY~intent HISTORY~tetanu HISTORY~to HISTORY~you INJURE~16th INJURE~february KILL~LIMB
 KILL~yesterday KIN~SELF KIN~los KIN~sintoma LIMB~LIMB LIVE~#many MOVE~FAINT MOVE~his MUCH~ALCOHOL MUCH~OTHERS
 MUCH~dai MUCH~dia MUCH~fast NUMB~than OTHERS~LIMB OTHERS~dinner PAIN~BACK PAIN~it PAIN~shortnes PARTNER~to
 PILL~mistak PILL~tabs POINT~for PREGNANT~$2829 PREGNANT~TAKEN PREGNANT~no PREGNANT~so SEIZE~END SELF~OTHERS SELF~PAIN
 SELF~TAKEN SELF~duerm SELF~if SELF~mandar SELF~quier SKIN~peel SUGAR~#89 SWELL~is TAKEN~again TAKEN~first TAKEN~it
 TAKEN~like TAKEN~percent TAKEN~with THROAT~scratchy TRIVIAL~BURN VEHICLE~HISTORY VEHICLE~february VEHICLE~on WAKE~to
 WISH~TAKEN WISH~check WISH~hacerm WISH~pleas WORST~of about~#100 about~~#100 after~#10 after~HISTORY after~~vaccin
 ahora almost~day almost~every almost~~every ambulanc am~#69 am~get am~old am~~#69 and~LIMB and~recheck and~red
 and~spread and~still and~ther and~went and~~a and~~high and~~recheck and~~sinc and~~vomit ant~~del anymor~~sinc
 an~ADMIN an~for an~~allergy appointment~~to app~says app~~says are~SELF are~~swollen as~SIDE as~effect ate~~about
 at~$2829 at~~#1000 at~~$2829 august~, a~FAINT a~HEART a~color a~different a~nail a~repeat a~video a~~different
 a~~video baby~~had bad~MOVE bad~the becaus~is befor~TAKEN ben~s be~END be~than bill~~is blood-~the breath~~when
 but~WISH but~and cai call~at cambiar~su cambiar~~su cancel~~my can~, care~ADMIN cbc cbc~, cbc~cmp cell~#1000 cell~is
 cell~~is center~for center~~for clean~with cmp comer~HISTORY comer~del comer~~ant concetta~, controll crisi~need
 cuesta~~respirar dai~. dai~~. day~usual dead~~than del~HEART del~~corazon de~#10 de~~#10 de~~#2100 did~my
 different~color different~~color doing~FINE doing~the doing~well doing~~great doing~~well doubl~~my doubl~~up down
 do~shoot draw~, effect~, effect~~, el~#25 el~dia el~jarab el~~dia email~. en every~usual every~~hour fall~~out
 falta~BREATH february~#2100 february~, february~16th february~~16th feel~~safe ferraro~for fine finger~~is five~~year
 fonoti for~, for~ADMIN for~pap for~ride for~~an from~#1 from~#100 from~PARTNER from~it from~washington from~~#1
 from~~#10 from~~#100 funny f~#many f~~#many gaetano gave~my get~TAKEN get~almost get~an get~~an get~~headach
 got~TRIVIAL go~school gun~~to hacerm hacerm~HARM hacerm~~dano had~#1 had~~taken hard~i have~some have~~some
 hav~~thought headach~~almost heart-~#54 her her~~dinner he~#10 he~go he~school he~~go his~FINE home~~is hot~and
 husband~~hit in~#100 in~LIVE in~i in~rosa in~santa in~~pregnancy in~~santa in~~this io~#many is~INJURE is~PAIN
 is~TAKEN is~at is~august is~between is~by is~common is~hungry is~it is~mine is~~help it~BACK it~WISH it~an it~been
 it~mak it~of it~sleepy it~wait it~~in it~~mak i~CRY i~POISON i~PREGNANT i~bruis i~call i~come i~jump i~up i~~bend
 i~~call i~~driv i~~fast i~~start jarab juic~~, jul~#2100 just~DIE just~~the knee~~click knock~, knock~out l5~bulg
 lane lane~, last~~tetanu la~bulg licens~. like~the line~and line~~and list~as liv~~, loinc loinc~#10 loinc~#many
 loinc~~#many loos los~BLOOD los~sintoma los~~sintoma mandar mandar~ADMIN medicar~is medicin~~caus me~~cai me~~if
 mi~~mama mother~~had muscl~from my~#10 my~BACK my~BREATH my~LIMB my~PAIN my~cell my~com my~fast my~have my~hour my~id
 my~medicar my~red my~tetanu my~zip my~~heart my~~medicar my~~zip nail~is nail~~is need~OTHERS need~proof need~sent
 need~sumatriptan need~~proof never~, new~is ne~mill ne~old ne~~old night~it nose~, nose~~, now~~my no~~he npi~is
 npi~~is nuala of~VEHICLE of~body of~dinner of~one of~~me ok~~after ok~~to one~, on~16th on~LIMB on~apr on~february
 on~phon on~yesterday on~~february on~~the or~a out~. out~for out~to over~~my papa~~murio percent~OTHERS
 percent~dinner percent~of percent~~of pharmacy~~gave phon~died phon~~died photo~the pick~~up pleas~HEART pleas~KIN
 pleas~out policy~. policy~~. positiv~, positiv~ASK positiv~~, possibl primary primary~care primary~~care proof~of
 proof~~of pt~8x pt~~8x puedo~HISTORY puedo~comer puedo~del puedo~~comer pued~ADMIN put~on quier~ADMIN quier~cambiar
 quier~~cambiar rather~not rather~~not reason~~for recheck~#10 repeat return rosa rx~#many said~it santa~rosa
 santa~~rosa says~#2 says~the says~~#2 say~WISH schedul screen~ADMIN security seizur~~in sent~to sent~~to sever se~los
 she~#100 she~WISH she~~ate she~~want shoot~, shortnes shortnes~BREATH shortnes~of shortnes~~of short~BREATH show~x2
 sick~and sick~~and sinc sinc~~start sintoma~de sintoma~~de si~SELF social~#many social~is social~security social~~is
 social~~security someth~about son~~los so~~heavy spider sport~physical sport~~physical stay~~awak stenosi still~FINE
 still~~good stop~~tak strok~#2100 strok~was sunday~, super surgery~~, su~ADMIN su~~cita symptom~a s~mac s~~mac
 tabs~in taken~~#1 tengo~, tengo~en test~. test~ASK tetanu~TAKEN tetanu~~shot text than that~HISTORY that~SIDE
 then~HEAD then~get thes~PILL the~#149 the~BLOOD the~CHEST the~an the~book the~booster the~colonoscopy the~coupon
 the~dr the~heat the~in the~iron the~mask the~mole the~old the~procedur the~rehab the~sent the~she the~spot the~strok
 the~stroke- the~watch the~were the~you the~~colonoscopy the~~coupon the~~dose the~~end the~~heat the~~mask the~~mole
 the~~old the~~procedur the~~schedul the~~strok the~~stroke- the~~watch think~~he this~ALLERGIC this~can thre
 throat~~swell thursday~, tien~la tien~~la told took~~#25 too~~fast to~#2 to~PRESS to~walgreen to~~#2 to~~#54 to~~dr
 to~~school to~~walgreen trigger tuesday~. tuesday~~. tuvo~HISTORY type~. unit~#25 un~en up~#100 up~#89 up~~too
 usual~kind usual~~#10 usual~~kind uti~~again vaccin~for vec version~#10 version~~#10 volunteer~a vu wait~on wake~~up
 washington~, washington~~, was~two was~with week~~at we~video what which~~one who~SELF wife will~PAIN will~TAKEN
 will~i with~TRIVIAL with~one with~~one would~LEAVE www~. www~~. x2~, x2~~, yesterday~my you~but you~on y~PAIN zon
 zon~out zon~~out
+0.2 #10~old #149~am #2~days #54~of #54~~semana #89 ,~BACK ,~CUT ,~MOVE ,~PRESS ,~SUGAR ,~been ,~came ,~hard ,~open
 ,~~#69 ADMIN~. ALCOHOL~can ALCOHOL~not ASK~lie ASK~look ASK~mate ASK~much ASK~number ASK~they ASK~until BEAT~SELF
 BEAT~home BELLY~VOMIT BELLY~as BLOOD~morn BLOOD~real BLUE~around BREATH~can BURN~is CHEST~been CHEST~came CHEST~i
 CHILD~got CUT~a CUT~no DRUG~am END~. FACE~SKIN FAINT~driv FINE~SAFE FINE~even FINE~the HEAD~#54 HEAD~and
 HEAD~yesterday HEART~HEART HEART~fast HEART~it HISTORY~and KILL~a KILL~lie KIN~of LEAVE~, LEAVE~the LIMB~, LIMB~CUT
 LIMB~TAKEN LIMB~can LIMB~in LIMB~of LIVE~i MEANS~can MOVE~room MUCH~BREATH OTHERS~forc PAIN~STOOL PARENT~PILL
 PARENT~has PARENT~s PARTNER~BEAT PARTNER~TAKEN PILL~sueno PILL~work POISON~MUCH POISON~by POISON~i PREGNANT~tengo
 PRESS~BLOOD SAFE~am SEIZE~#10 SELF~POINT SELF~SELF SELF~after SELF~hincharon SELF~i SELF~instead SELF~mate
 SIDE~BREATH SIDE~a SKIN~after SPEAK~PARTNER STOOL SUGAR~and SUGAR~de TAKEN~PARENT TAKEN~SWELL TAKEN~am TAKEN~own
 THROAT~MOVE TRIVIAL~SWELL VOICES~WISH WAKE~, WISH~HISTORY WISH~open WISH~quitarm WISH~to after~HEAD again~WISH
 again~it almost~, almost~FAINT almost~out almost~~pass al~BABY al~~bebe am~#54 am~BLOOD am~FLOW am~again am~~soak
 am~~throw and~#89 and~BEAT and~BREATH and~THROAT and~again and~has and~muscl and~real and~~again and~~itchy and~~lips
 and~~very anyon an~hour an~~hour are~it are~~all are~~tingl are~~weak around~FACE a~BELLY a~BLOOD a~big a~for a~glas
 a~la a~long a~murder a~~big a~~burden a~~glas a~~la a~~seizur back~~, bad bear been~to been~~plan be~around
 be~~around bite~~, bit~~my bleed~~real blood-~#149 blood-~#89 blue~~and blue~~around bp~~#200 bullet bump~~my
 burn~~is by~now caida call~OTHERS can~cough can~go can~lie can~stay cara~~caida cara~~y catch caught~my chest~~has
 chill~~, cold~is come cramp~~and day~with desd desd~anoch desd~~anoch desmayo~~y despu~comer de~comer de~~comer
 de~~embarazo did~~it doubl~~dose driv~my due~for due~~for el~PAIN el~del el~~lado estoy~tengo estoy~y every
 everyth~went everyth~~went eyes~~open fast~~, feel~~a finger~~are flar for~END for~minut frio front gana~~de get~wors
 get~~wors glas~and goes~in good~~even got~MOVE had~BEAT had~no had~of had~~no hand~~, hand~~around hard~a hard~as
 hard~~as has~no has~~no have~POISON heart~~rac here~~anymor here~~is he~his hincharon hincharon~los hincharon~~los
 his~around home~and hot~the hous~and how~~much humalog icd ice~, if~was incision~is incision~~is in~the in~~the is~so
 is~to is~~#110 is~~get is~~no is~~spin it~TAKEN it~can i~#54 i~BEAT i~FEVER i~INJURE i~and i~inhal i~sit i~tri
 i~troubl i~~feel i~~inhal i~~lie i~~tri keep~~burn kid~~fell knif~~in know~he know~~how la~en leav~hous lie~TAKEN
 lie~~down like~my like~usual like~~#54 low~BREATH mak~sens meat me~~cayo me~~hincharon me~~tome me~~when might~do
 might~~do mistak~, mistak~~, mix~clean mix~~clean month~with mouth~~is movement~~sinc mucho~~y myself~~on my~best
 my~ever my~heart- my~muscl my~start my~~finger my~~legs my~~life my~~mouth my~~muscl my~~poop my~~son nariz~no
 neck~~, never~BACK never~came never~~came new~PILL new~~antibiotic night~MUCH night~SELF night~~and not~anyth
 not~around not~lie not~~lie no~SIDE number~call number~do number~i number~~do of~on of~s of~~it of~~thes one~PREGNANT
 on~HEART on~couch on~like on~~like open~it or~wait or~~wait out~and out~at out~of out~~at out~~in pain~~right partner
 pee~~and peor peor~~dolor pesticid plan~~end pleas~for problem puedo~MOVE purpl~~and put~around real~hard real~~hard
 recliner red rip~my said~my says~i says~not say~PAIN sever~~pain se~hincharon she~BREATH short~with show sit~CHEST
 sit~my slap slic someth~can some~my spasm staff step~of stop~~the streak~my suck sudden~~can swell~~a swollen~~,
 tell~jump tengo~~el testicular test~and thank~~you ther~POINT they~put they~~put the~MUCH the~PREGNANT the~cap
 the~couch the~hospital the~phon the~~ambulanc the~~cap the~~cat the~~couch the~~hospital the~~phon the~~water
 thinner~and this~wait threaten~~me throat~~feel tien~DROOP tien~FACE time time~, time~~, tomo tongu tonight~i to~.
 to~KILL to~next to~shoot to~the to~today two~~hour una~SEIZE una~~convulsion until~BLOOD up~ALLERGIC up~from up~like
 up~~all varicos weaknes week~~is what~~number with~. with~POISON with~bad with~for work~a would~the y y~~me
+0.3 #1000~y #1000~~y #104~not #10~. #10~MOVE #10~out #10~to #10~~of #149~EYE #1~~, #25~of #25~~of #2~and #2~~days
 #2~~week #2~~year #300~~#200 #89~~and ,~END ,~PARTNER ,~almost ,~bad ,~bother ,~can ,~cold ,~cover ,~fly ,~he ,~like
 ,~with ,~~#100 ,~~came ,~~can ,~~fell ,~~he ,~~head ,~~hiv ,~~i ,~~inhaler ,~~need ,~~sinc ,~~troubl ,~~we ADMIN~,
 ADMIN~KILL ADMIN~i ALCOHOL~PILL ALCOHOL~i ALLERGIC~the ASK~MUCH ASK~PRESS ASK~quier ASK~siento ASK~the BABY~in
 BABY~real BACK BACK~, BACK~OTHERS BEAT~#10 BELLY~am BELLY~i BLOOD~LIMB BLOOD~can BLOOD~it BLOOD~para BLOOD~yesterday
 BLUE~after BLUE~do BLUE~spot BLUE~that BREATH~grap BREATH~just BREATH~night BREATH~weird BURN~EYE BURN~FACE BURN~can
 BURN~with CHEST~PAIN CHEST~is CHEST~la CHEST~rattl CHEST~se CHEST~the CHEST~with CHILD CHILD~is CHILD~some CUT~i
 DROOP~morn DROOP~she DROOP~this END~BLOOD END~PAIN END~can END~two EYE~can EYE~spot EYE~that EYE~with EYE~y FACE~ASK
 FACE~LIMB FACE~a FAINT~HEART FAINT~WAKE FAINT~from FAINT~time FAINT~y FAMILY~be FEVER~NECK FEVER~of FLOW~in FLOW~thre
 GROIN~PAIN HARM~BABY HEAD~HISTORY HEAD~de HEAD~he HEAD~now HEART~is HEART~muy HEART~y HISTORY~noon HISTORY~old
 INJURE~SELF INJURE~in INJURE~lake KILL~WISH KILL~this KIN~TAKEN KIN~dice KIN~in LEAVE~we LIMB~. LIMB~HISTORY
 LIMB~NUMB LIMB~PRESS LIMB~SPEAK LIMB~gave LIMB~on MEANS~to MOVE~#100 MOVE~DIE MOVE~SUDDEN MOVE~behind MOVE~from
 MOVE~is MOVE~night MOVE~push MOVE~up MUCH MUCH~#25 MUCH~BELLY MUCH~TAKEN MUCH~de MUCH~estarian MUCH~much
 MUCH~yesterday NUMB~MOVE NUMB~SUDDEN NUMB~like OTHERS~. OTHERS~CHEST OTHERS~DROOP OTHERS~and OTHERS~have OTHERS~put
 OTHERS~someth PAIN~CHEST PAIN~by PAIN~el PAIN~en PAIN~ever PAIN~for PAIN~like PAIN~muy PARENT~pued PARTNER~SPEAK
 PARTNER~pego PET~on PILL~ASK PILL~TAKEN PILL~from PILL~in PILL~some PILL~will POINT~and POISON~WISH POISON~and
 POISON~not PREGNANT~days PREGNANT~my PRESS PRESS~#110 PRESS~behind SAFE~, SAFE~HARM SEIZE~after SELF~#89 SELF~FAINT
 SELF~HISTORY SELF~INJURE SELF~MEANS SELF~dice SELF~pegu SELF~salieron SHAKE~, SHAKE~SWEAT SIDE~CHEST SIDE~END
 SIDE~SUDDEN SIDE~VOMIT SIDE~just SIDE~my SKIN~VOMIT SKIN~do SKIN~everywher SPEAK~SUDDEN SPEAK~i STIFF~can STIFF~not
 STOOL~, STOOL~y SUDDEN~and SUDDEN~can SUDDEN~is SUGAR~en SUGAR~i SWEAT~CONFUSED SWEAT~nauseou SWELL~can SWELL~my
 SWELL~the SWELL~y TAKEN~#25 TAKEN~#3 TAKEN~new TAKEN~un TARRY~y THROAT~, THROAT~after TRIVIAL~THROAT TRIVIAL~my
 TRIVIAL~one VEHICLE~, VEHICLE~BEAT VEHICLE~INJURE VOICES~are VOMIT~stuff VOMIT~up WAKE~BREATH WAKE~my WISH~ALLERGIC
 WISH~END WISH~EYE WISH~herself WISH~i WISH~miscarry WISH~shoot WISH~we WORST~, WORST~SIDE WORST~y about~#25
 about~~#25 abov acabo accidental~my accident~~, acros~and adhd after~, after~c after~section again~HISTORY
 alarm~LEAVE allergic all~~, alon~and alon~~and ammonia~~and am~#10 am~. am~NUMB am~TAKEN am~TRIVIAL am~angry am~cover
 am~into am~miscarry am~sleepy am~struggl am~tir am~very am~~cover am~~dying am~~lighthead am~~miscarry am~~ready
 am~~struggl am~~sweat and~#54 and~LABOR and~OTHERS and~PARENT and~VOICES and~away and~bp and~but and~go and~grunt
 and~he and~high and~keton and~light and~nobody and~one and~pump and~roll and~scream and~~grunt and~~hand and~~he
 and~~his and~~hot and~~hurt and~~it and~~nobody and~~numb and~~see and~~smell and~~throat and~~took angry angry~i
 angry~~i answer~, anyth~LIVE anyth~~anymor an~i area are~HISTORY are~com are~~numb around~and around~~my ask~, at~CRY
 at~PREGNANT at~SELF at~home at~~me at~~the away~my azucar a~#25 a~FEVER a~PET a~can a~dark a~high a~his a~los a~one
 a~s a~tree a~under a~~breath a~~fever a~~line a~~long a~~los a~~mi a~~rash a~~sentenc a~~tree baby~~move baby~~on
 bad~INJURE balanc bed~VOMIT bed~and bed~is bed~~and been~. been~KILL been~an been~this bel~~and benadryl be~.
 be~LEAVE be~happier be~~happier bite~on bite~~on bitten~a bitten~by bitten~~by bit~~red blister~my blood~~will
 blurry~~and blurry~~vision body~NUMB body~SKIN bother~you bother~~you both~, box~~, bp~#149 bp~is bp~~is breast~,
 breast~~, breath~~real breath~~weird brok~~and brok~~my bruis~my burst butt but~have but~my but~~my but~~now call~the
 call~~the came~SUDDEN came~like can~BREATH can~EYE can~SELF can~and can~out can~proper can~~see car~~hit chair
 chest~~that chicken cinco clear~fluid clear~~fluid come~out come~~out con could~SPEAK could~this could~~this cover~my
 cramp~~, crash dando~HEART daughter days~is day~~with dedo deep despu~la de~la de~una dice~quier dice~se dificultad
 dificultad~BREATH dizzy~~and doctor~. doctor~i dose~the do~and do~go do~know do~this do~work do~~this drink~~and
 driv~VEHICLE driv~~my drop~~, dr~is duel durmio~SIDE el~WORST el~se embarazada empty estarian estarian~~mejor
 esta~HEART estomago estoy~en everyth~, everywher~and everywher~~and ex~~is eye~~pain fast~CHEST felt felt~MOVE
 felt~the felt~~the fill finger~~on finish~a finish~~a first~of first~the fluid~from for~SELF for~TRIVIAL for~after
 for~next for~~after from~LIMB fuert~~y fue~de fue~la fue~~la full gash gave~out gave~~out glas~is glas~on going~~off
 golf golpea goodby~~everyon got~by had~#104 had~#2 had~two had~~two hard has~BREATH has~PRESS has~~crush have
 have~CUT have~SEIZE have~TAKEN have~WISH have~been have~~been have~~headach hav~BEAT hav~SIDE hav~my headach
 head~~yesterday heart- heart-~rate heart-~~rate heart~~has heart~~is heat~, hermano hermano~~se her~~chest he~DIE
 he~WISH he~and he~put he~~put he~~stop his~LIMB his~LIVE his~are his~is his~~arm his~~lips hits hits~~me
 hiv~~everywher hole home home~, hour~is hour~not hous~with hurt~~him husband' ice~~, if~is instead~#10 insulin
 into~tree in~#25 in~day in~ears in~in in~it in~lake in~lower in~middl in~my in~out in~~#25 in~~it in~~my iron~, is~#3
 is~#54 is~CHILD is~bad is~bp is~com is~empty is~funny is~of is~ooz is~out is~pound is~rac is~someth is~weird is~~#1
 is~~bleed is~~burn is~~crook is~~deep is~~droop is~~empty is~~going is~~gush is~~ooz is~~pound is~~rac is~~rigid
 is~~squirt itchy~~, it~BLUE it~bad it~deep it~it it~my it~was it~~, it~~take it~~was i~#1 i~. i~HEAD i~PARENT i~SEIZE
 i~born i~but i~climb i~cover i~eat i~into i~it i~like i~lost i~make i~miscarry i~pictur i~sleepy i~someth i~struggl
 i~suppos i~today i~touch i~~climb i~~did i~~ever i~~lost i~~need i~~put i~~think just~in kniv know~are know~you
 know~~you la~BELLY la~~panza leak le~EYE lie~flat lie~~flat light~PAIN light~~hurt like~, like~END like~FAINT
 like~SWELL like~out like~~pass like~~stab lin lips~~look lock~the look~DROOP look~like look~~like machin make~but
 medication me~~again me~~duerm me~~golpea me~~pego me~~pegu me~~salieron me~~with middl middl~CHEST middl~my middl~of
 middl~~of minut~~, mi~~hermano mom~~has money month month~and month~has morn~i move~~sinc muy~el myself~~in my~EYE
 my~KIN my~PREGNANT my~am my~box my~got my~husband' my~rac my~room my~says my~skip my~slow my~sons my~tank my~teeth
 my~they my~~eye my~~face my~~fentanyl my~~husband' my~~pacemaker my~~room my~~rope my~~side my~~sons need~MOVE
 need~it need~to need~~it negro~~y next~ADMIN next~~visit night~#54 night~, night~PREGNANT night~SUGAR night~she no
 noon~and nose~BLOOD nose~a noth~i not~#25 not~HISTORY not~SUDDEN not~any not~have not~read not~sens not~sure
 not~water not~~be not~~have not~~hold not~~make not~~read not~~sure not~~swallow not~~sweat not~~worth now~PRESS
 no~ASK no~after no~for no~la no~quita numb nurs~SELF of~DIE of~MOVE of~are of~bright of~mine of~next of~red of~with
 of~~bright of~~insulin of~~the one~the one~~is one~~side on~BEAT on~BURN on~SIDE on~after on~bathroom on~glas on~grap
 on~~fire on~~glas on~~warfarin ooz~pus ooz~~pus open~OTHERS open~~them or~for out~#10 out~HISTORY out~SPEAK out~from
 out~is out~it own~LIVE own~~life ox oxygen page pasado pass~~out patch~, patient~. peed~#25 peed~hour peed~in
 peed~~in peel~LEAVE peel~~off pee~~, pegu~HEAD pegu~en pegu~la pegu~~en pico pill~~, pleas~send pleas~~send poison
 pool~~and pour pregnant~~and presion pressur~~, pressur~~is puedo~~hablar pued~BREATH pued~~respirar puls puse~MUCH
 puse~SUGAR put~someth put~~someth quita rac~, rac~~, rate read~this real~fast real~~fast respira~~bien right~~, rigid
 rompio room~is room~~and room~~is said~~my salieron salieron~SKIN salieron~~roncha sat~on says~WISH says~is says~she
 says~will says~~she say~~to see~~out see~~spot send~ADMIN sever~~abdominal se~duerm se~quita se~~quita sheet she~the
 shot~~the shoulder~~hurt side~~and siento~el skin~~on skip~and slip~on someth~with someth~~in sons sorry~the
 sorry~you sound~like sound~~like so~, speech spell spit spot~do spot~that spot~~that stab~~someon start~an start~at
 start~hour start~~an stiff~~, stiff~~neck still~in straight~, straight~~, streak~up strok~i stuff sudden~~and
 sugar~~will suicidal~~and suicidio sup surgery~~last sweaty~~and symptom~~, tank~and tell tengo~#10 tengo~mes
 tengo~~#10 tengo~~la than~suppos that~can then~, ther~BLOOD they~are they~~are the~, the~DIE the~HEAD the~LIMB
 the~again the~be the~center the~hour the~it the~light the~middl the~on the~out the~page the~room the~screen the~so
 the~soft the~this the~to the~we the~will the~~car the~~dark the~~insuranc the~~light the~~middl the~~paper the~~roof
 the~~soft think~~of this~CRY this~PAIN this~SIDE this~the this~time this~weekend this~~weekend thought~~of
 through~thre through~~thre tight~~and tir~LIVE tir~of tir~~of tissu today~is toddler~~fell todo~~estarian tome~~un
 tomorrow~. tomo~~cloro tonight~~i to~FAMILY to~NECK to~VEHICLE to~WAKE to~can to~not to~someth to~to to~~drink
 to~~kill to~~take tub turn turn~smell tuve~HISTORY twenty two~today tylenol type~, umbilical umbilical~LABOR
 umbilical~~cord una~PRESS under~CHEST un~FEVER un~SELF un~cerebral un~~frasco up~new up~on up~~gasp va~LIMB vida~~no
 vision~~in visit~~. voic~~are wait~. wait~ADMIN was~BLOOD was~befor was~born was~~fine water~, way~~to went~FAINT
 went~~black wher~the whol~~body who~to will~KILL will~away will~do will~slow will~~kill with~HISTORY with~MUCH
 with~VOMIT with~blood- with~red with~saw with~~bad woke~~up word~~come word~~out worry~about worry~~about would~~not
 wound~BLOOD wrong~with wrong~~with year~~old you~the you~this you~~. yr yr~old yr~~old y~la y~pegu y~va
+0.4 #1000~VOMIT #1000~for #104~#10 #104~at #104~with #104~~at #104~~with #10~days #10~~days #10~~out #149~and #1~is
 #200~#149 #200~~#149 #200~~and #25~HISTORY #25~hour #25~pm #25~~hour #54 #54~not #54~the #69~PILL #89~and #89~is
 #89~that ,~#200 ,~HISTORY ,~INJURE ,~LIMB ,~blister ,~first ,~fluid ,~had ,~is ,~keton ,~se ,~send ,~she ,~to ,~weird
 ,~~#200 ,~~#54 ,~~bit ,~~blurry ,~~face ,~~first ,~~keton ,~~lips ,~~purpl ,~~se ,~~see ,~~she ,~~sweat ,~~sweaty
 ,~~then ASK~HISTORY ASK~dando ASK~esta ASK~not ASK~she BABY~#2 BABY~mes BABY~peed BEAT~BELLY BEAT~every BEAT~his
 BEAT~up BELLY~FEVER BELLY~so BLOOD~PAIN BLOOD~WISH BLOOD~bottom BLOOD~hour BREATH~at BREATH~look BREATH~lying
 BREATH~piec BREATH~straw BURN~in CHEST~, CHEST~MOVE CHEST~NECK CHEST~a CHEST~can CHEST~com CHEST~it CHEST~like
 CHEST~morn CHEST~on CHEST~weird CHILD~mis CHILD~of CLOTH~HISTORY CLOTH~and CLOTH~is CONFUSED~, CONFUSED~with CRY~am
 CUT~MUCH DROOP~SELF DRUG~and END END~and EYE~HISTORY EYE~PAIN EYE~SUDDEN EYE~bugs EYE~in EYE~of EYE~on EYE~one
 EYE~way FACE~MUCH FACE~after FACE~i FACE~is FACE~like FACE~of FAINT~BLOOD FAINT~big FAINT~the FAMILY~LEAVE
 FAMILY~would FEVER~#10 FEVER~at FEVER~y FINE~doctor FLOW~a FLOW~at FLOW~every FLOW~of FLOW~the GROIN~SUDDEN HARM~a
 HEAD~is HEAD~not HEAD~on HEAD~spot HEAD~wall HEART~, HEART~END HEART~WORST HEART~at HEART~doing HEART~flip HEART~has
 HISTORY~WAKE HISTORY~minut HISTORY~still HISTORY~this HISTORY~up INJURE INJURE~now KILL~herself KILL~now KILL~tonight
 KIN~LIMB KIN~himself KIN~is KIN~s KIN~says LABOR~#10 LABOR~tengo LABOR~the LABOR~y LIMB~CHEST LIMB~HEART LIMB~MOVE
 LIMB~SELF LIMB~hot LIMB~night LIMB~red LIMB~the MEANS~END MEANS~LIMB MOVE~DROOP MOVE~SELF MOVE~bathroom MOVE~cold
 MOVE~com MOVE~el MOVE~everyth MOVE~funny MOVE~my MOVE~same MOVE~someth MOVE~the MUCH~, MUCH~am MUCH~las MUCH~syrup
 NECK~FEVER NECK~SELF NECK~i NECK~with NUMB~, NUMB~WAKE NUMB~a OTHERS~can OTHERS~do PAIN~FEVER PAIN~OTHERS PAIN~VOMIT
 PAIN~have PAIN~no PAIN~one PAIN~real PAIN~under PARENT~MUCH PARENT~PRESS PARENT~in PARTNER~, PARTNER~MUCH
 PARTNER~again PARTNER~my PET~, PET~BEAT PET~up PILL~at PILL~one PILL~y POINT~SELF POINT~SIDE POINT~la POISON
 PREGNANT~HISTORY PREGNANT~PAIN PREGNANT~positiv PREGNANT~was PRESS~#10 PRESS~ALLERGIC PRESS~ASK PRESS~INJURE
 PRESS~PRESS PRESS~acros PRESS~after PRESS~it PRESS~not PRESS~that SAFE~de SEIZE~TRIVIAL SEIZE~WISH SELF~CHILD
 SELF~CRY SELF~FEVER SELF~SWELL SELF~amenazo SELF~dar SELF~day SELF~dicen SELF~for SELF~have SELF~muy SELF~nacido
 SELF~no SELF~out SELF~tomar SHAKE~EYE SHAKE~SHAKE SIDE~FAINT SIDE~after SIDE~can SIDE~la SPEAK~FINE SPEAK~LEAVE
 SPEAK~SIDE SPEAK~come STOOL~like SUDDEN~BREATH SUDDEN~CONFUSED SUGAR~SWEAT SUGAR~instead SUGAR~to SUGAR~will
 SWELL~CHEST SWELL~now TAKEN~EYE TAKEN~MUCH TAKEN~SELF TAKEN~button TAKEN~can TAKEN~in TAKEN~mis TAKEN~rat TAKEN~ther
 THROAT~like THROAT~work TRIVIAL~BREATH VOICES~ASK VOICES~dicen VOICES~hoars VOMIT~can VOMIT~not VOMIT~today WAKE~can
 WAKE~eat WAKE~with WISH~BLOOD WISH~SAFE WISH~VOMIT WISH~drop WISH~his WISH~never WISH~of WISH~one WISH~say WISH~us
 WORST~de WORST~el WORST~en WORST~lower abdominal~~pain abeja~~y about~SELF about~and ache~~in acros~CHEST after~eat
 after~long after~~eat after~~peanut again~. again~i again~is aguanto~mas aguanto~~mas albuterol all~~to ambien
 amenazo amenazo~con amenazo~~con am~CONFUSED am~chemo am~thing am~twitch am~~#10 am~~at am~~shak am~~twitch am~~vomit
 and~#1 and~#104 and~DROOP and~FAMILY and~INJURE and~TAKEN and~and and~bladder and~control and~did and~goes and~into
 and~know and~let and~thirsty and~this and~wet and~~breath and~~can and~~eyes and~~hard and~~hiv and~~is and~~look
 and~~mouth and~~still and~~sweat and~~the and~~think and~~wet an~PAIN an~of apart~and apart~~and aprieta aprieta~~el
 are~i are~tell are~the are~~in are~~tell around~my ate~~peanut ate~~rat ate~~some at~CHEST away~ASK a~EYE a~LIVE
 a~WORST a~a a~banana a~box a~but a~button a~came a~every a~flight a~home a~just a~lighter a~piec a~shadow a~straw
 a~the a~to a~wet a~y a~~banana a~~belt a~~button a~~car a~~crush a~~drink a~~full a~~gun a~~home a~~lighter a~~matar
 a~~pad a~~piec a~~sever a~~straw a~~temp a~~wet baby~~and baby~~turn bad~HEAD bad~am bad~and bad~~headach been~VOMIT
 bee~~sting being~and be~if big~BLOOD big~~clot bite~, bit~~and bit~~in bleed~~at bleed~~for blood blood-~SUGAR
 blood-~~sugar blood~~, blood~~and blood~~keep both~~arms both~~legs box~the breath~~right bugs button~POISON
 button~~battery but~PAIN but~the by~OTHERS by~~the cai~~y call~i call~is came~, came~TAKEN came~~down can~CRY
 can~LIVE can~bar can~enough can~hard can~on can~~bar can~~hard carbon carbon~POISON carbon~is car~~crash catch~BREATH
 cerrando cerrando~~la chest~~pressur chest~~tight chill~~and chop~of chop~the chop~tip chop~~the cita~~. cloth
 clot~~the cold~~and comer~esta comer~muy comer~y comer~~y come~SELF comi com~SPEAK com~from com~of com~the com~~from
 confus~~, contraction~~#10 control~of control~~of con~MEANS corazon corner cough~FAINT cough~up cough~~and cough~~up
 could~my counter cover~SKIN crash~~, cri crisi curtain~TAKEN curtain~came curtain~~came dando~un dando~~un dano~~a
 dar~una dar~~una daughter~~had days~~and day~, day~END day~SWEAT day~and day~~and dear~team death decid~to decid~~to
 deep~and deep~~and demasiada~~insulina despierta dexcom~says de~ASK de~EYE de~WORST de~a de~el de~~repent dialysi
 dias dicen~ASK dicen~SELF dicen~~que die dobl doing~and doing~flip doing~i doing~~flip down~~for do~SELF do~call
 do~fade do~someth do~~someth drain~~cleaner drool~and drool~~and droop~~on drop drop~#54 drop~~to el~BELLY el~SELF
 end enough~BREATH enough~~air entero en~BELLY estaria estarian~LEAVE estaria~SELF estaria~~mejor esta~NUMB
 esta~THROAT esta~la esta~muy esta~~cerrando esta~~muy estoy~CUT estoy~VOMIT estoy~~ahogando estoy~~cortando
 estoy~~vomitando even~. even~~. every~i ex extraction fade fami~~would feel~~funny feel~~someth feel~~weak few few~a
 fill~red fill~~with fire~~, fire~~and fist flip flip~i floor~, fluid~my food~in food~my food~stuck food~~stuck
 forc~have forc~to for~few for~you for~~hour for~~me four~days four~~days frasco~~entero freez from~bottom from~ear
 from~for from~~the gave~and gave~~birth get~ALLERGIC get~enough get~~enough glas~it glas~my goes~my going~~up golp
 got~CUT got~MUCH got~POISON got~PRESS got~~up go~i hace hacerl~SELF hacerl~a had~to had~~#104 had~~to hard~the
 harm~~myself has~WISH has~~gone have~. have~VOMIT have~any have~i have~noth have~out have~sex have~that have~~an
 have~~noth have~~sex have~~to hav~this hav~~this head~~is heart-~by heart-~~medicin hear~tell heat~MUCH heat~day
 heat~~all he~KILL he~has he~hav he~if he~is he~~is high~, high~~, his~~chest hiv~~all hoars hold~~the honest hope~~i
 hour~it hour~the hous hurt~~somebody if~END incision infect infection~, inhaler~~#10 instead into~wall in~POISON
 in~SELF in~center in~~at in~~liv is~#110 is~#2 is~FAINT is~SHAKE is~blister is~dark is~flip is~for is~in is~new
 is~shoot is~size is~still is~yesterday is~~#1000 is~~act is~~back is~~spread is~~threaten it~LIVE it~MOVE it~came
 it~on it~the it~~came it~~now it~~stop it~~would izquierdo i~#69 i~CONFUSED i~FLOW i~angry i~bar i~becaus i~clean
 i~lie i~morn i~needl i~on i~say i~shoot i~that i~ther i~twitch i~way i~whil i~~have i~~is i~~took i~~woke just~MOVE
 just~PAIN just~my just~sit just~the just~to just~went just~~sit just~~went keep~~drop keton~are keton~~are kidney~,
 kill~~herself know~ASK ladder~~, las~SELF las~VOICES las~dicen las~~voc la~~vista leav leav~he leav~will leav~~he
 legs~~sudden leg~~and let~the levantar lie light~~and like~CUT like~PRESS like~ground like~someth like~through
 like~~cut like~~someon like~~tar limp~~and lin~up lin~~up littl~~swell lock~and look~ground look~~grey lost~~control
 lost~~the los~BLUE lower~BELLY low~SIDE many~~of mas~WISH mes~FEVER me~~, me~~after me~~amenazo me~~aprieta me~~dicen
 miedo~~de might~be might~my might~~be might~~hurt minut~apart minut~i minut~now minut~~apart min~, min~~, miscarriag
 miss~if mistak~i mis~PILL mis~~pastilla mi~~papa mi~~recien month~old month~the month~~old much~my much~night
 muy~NUMB muy~~dormido myself~~, myself~~safe my~FACE my~FAINT my~HEAD my~HEART my~NOTE my~OTHERS my~PARENT my~SEIZE
 my~SELF my~an my~becaus my~bottom my~cloth my~cover my~doing my~drop my~min my~my my~real my~said my~school my~some
 my~thre my~troubl my~two my~water my~yr my~~bottom my~~cloth my~~coworker my~~girlfriend my~~grandson my~~jaw
 my~~left my~~leg my~~rescu my~~testicl name~it nariz~se newborn~~will new~and new~~med new~~medicin next~SELF night~i
 ni~de nois nonstop~and noon~~and nos nose~and nose~been nose~has nose~is nose~~and nose~~has nose~~is not~LIMB
 not~SWEAT not~cough not~drool not~fade not~look not~next not~stay not~way not~~fade not~~look not~~speak not~~stand
 not~~stay not~~stop not~~talk not~~want not~~work now nowher now~EYE now~have now~~, no~parar no~~respond no~~vale od
 off~~if of~PARENT of~after of~day of~new of~will of~~#54 of~~blood of~~nowher old~MOVE old~~with once once~, one~LIMB
 one~old one~would one~~would on~CHEST on~END on~HEAD on~SKIN on~SWELL on~blood- on~floor on~ice on~night on~piec
 on~tabl on~thinner on~thursday on~~blood- on~~chemo on~~thursday open~i orinar or~ASK or~~what other outsid~door
 out~SUDDEN out~after out~the oven over~~and pacemaker~~is pads~~sinc pad~~every pain~~, pain~~left pain~~low pain~~of
 pain~~so pain~~under palpitation pant parar para~BREATH para~de para~~respirar pass~~big pastilla peanut~~, pee~~at
 pick pictur~a piec~of piec~~of pila pill~~instead plus pool pool~and pool~is pop~~and postpartum~~, pressur~~in
 pressur~~pill puedo~, puedo~parar puedo~~levantar puedo~~parar punctur purpl~~spot push~SELF push~TAKEN push~the
 push~~me put~MEANS que~~se quier~KILL quier~esta quier~y quier~~matar reach read~, real~, red~, red~hot red~line
 red~~, red~~line rescu rescu~~inhaler rib rip~~pain roll~LEAVE roll~~off roof room~BACK room~and said~KILL
 sangrar~CUT sangrar~la sangrar~~la say says~#89 says~am says~he says~if says~low says~~he says~~if says~~low say~ASK
 see see~~a see~~bugs see~~the set~a sexual~~assault se~SWELL se~mis shaky shak~~and sharp~~stab she~can she~in
 she~~can shovel siento~PRESS siento~de siento~una siento~~gana siento~~una sinc~~morn sink sit~LIVE sit~~here sit~~on
 size~of size~~of slip~, slip~~, snak~on soak~~a someth~, someth~and someth~in someth~stuck son so~TAKEN so~angry
 so~fast so~sleepy so~~angry so~~fast so~~sleepy spot~and spot~not squeez~~in stepdad~SELF stepdad~touch
 stepdad~~touch still~it still~not still~~hurt still~~tight stomach~~and stop~~work straw strok~~, stuck~~in sudor
 sugar~~#54 swallow~~some swell~~up taken~~an take~~to talk~~right team~, team~~, tell~KILL tengo~BLUE tengo~SAFE
 tengo~para tengo~~los tengo~~miedo terribl~~pain that~fade that~start that~with that~~do that~~right that~~start
 the~BLUE the~HISTORY the~PET the~PILL the~POISON the~counter the~ct the~dark the~do the~dress the~from the~now the~of
 the~sink the~wheel the~~bed the~~counter the~~ct the~~dress the~~eye the~~medicin the~~red the~~rope the~~sink
 the~~tablet the~~wheel thirsty this~END this~WORST this~a this~be this~~is this~~time thought threaten~~to thre~MUCH
 thre~~tim through~straw throw~~up tim time~i time~~i tir~being today~my toda~~las toddler~~has toes~~are tome~~toda
 tomo~~mis tongu~~and took~~all took~~way to~#54 to~#89 to~HISTORY to~herself to~now to~punish to~sex to~tomorrow
 to~up to~~#89 to~~punish to~~wake track trago~~una tuve~un tuve~~un twic~~, twic~~this two~my two~~of una~CRY
 una~MEANS una~POISON una~moneda una~y una~~moneda una~~pila una~~pistola unit unit~~of un~EYE un~PAIN un~mes un~tien
 un~~dolor un~~mes un~~ojo up~TAKEN up~~for usual usual~, usual~dose usual~~dose vale vista vista~~de voc~~me
 vomit~~blood wait~for wait~~for was~END was~out way~and way~much way~than way~to went~BLUE went~a went~cold went~from
 went~~cold when~~she whil~driv whil~was whil~~driv wife~~collaps will~, will~come wish~~i with~FINE with~PARTNER
 with~can with~chainsaw with~lighter with~~pain with~~terribl woke word work~SIDE work~and work~i work~~right worst
 would would~it would~to wrong~MOVE wrot ya~aguanto yellow you~~are y~NUMB y~STIFF y~SUGAR y~VOMIT y~frio y~tengo
 y~~el y~~se y~~tengo
+0.5 #1000~can #1000~pleas #104 #10~ADMIN #10~mes #10~min #10~the #10~~mes #149~~and #200~and #25~min #25~~min
 #2~month #2~~month #3~~year #54~PREGNANT #54~unit #54~~unit #54~~week ,~#69 ,~BLOOD ,~CONFUSED ,~CRY ,~SUDDEN ,~am
 ,~bright ,~cough ,~from ,~nauseou ,~not ,~peel ,~spot ,~the ,~they ,~~chest ,~~cold ,~~confus ,~~cough ,~~have ,~~hot
 ,~~never ,~~puls ,~~they ALCOHOL~, ASK~PAIN ASK~PILL ASK~POINT ASK~el ASK~like ASK~rest ASK~to ASK~un BABY BABY~WAKE
 BABY~cri BABY~green BABY~is BABY~nacido BABY~se BELLY~SWELL BLOOD~MUCH BLOOD~am BLOOD~por BLUE~NUMB BREATH~PRESS
 BREATH~even BREATH~few BREATH~is BREATH~real BURN~BREATH CHEST~ASK CHEST~frio CHEST~real CHEST~that CHILD~WAKE
 CLOTH~#25 CLOTH~an CRY~but CRY~it CUT~MOVE DIE~pleas DROOP END~BREATH END~SWEAT END~an END~con END~have END~work
 EYE~, EYE~FAINT EYE~MUCH EYE~bigger EYE~open FACE FACE~HISTORY FACE~de FACE~on FACE~the FAINT~kitchen FAMILY~WISH
 FAMILY~i FEVER~and FEVER~spot FINE~SELF FINE~everyth FINE~for FINE~i FLOW~, FLOW~nose FLOW~through HARM~SELF
 HEAD~split HEART HEART~WISH HISTORY~#10 HISTORY~TAKEN HISTORY~lunch HISTORY~the INJURE~BELLY INJURE~can INJURE~i
 INJURE~not INJURE~stick KIN~KILL KIN~TRIVIAL KIN~hav KIN~he KIN~someth KIN~to LABOR~cada LABOR~min LABOR~minuto
 LEAVE~tabl LIMB~BLOOD LIMB~around LIMB~like LIMB~short LIVE~BELLY MOVE~LIMB MOVE~MEANS MOVE~MOVE MOVE~URINE MOVE~WISH
 MOVE~acros MOVE~hot MOVE~in MUCH~DIE MUCH~LIMB MUCH~SPEAK MUCH~bright MUCH~empty MUCH~en MUCH~it MUCH~la MUCH~los
 MUCH~my MUCH~once MUCH~with NECK~, NECK~ASK NECK~SWELL OTHERS~, OTHERS~CHILD OTHERS~EYE OTHERS~SELF OTHERS~happier
 OTHERS~my OTHERS~not PAIN~, PAIN~and PAIN~between PAIN~can PAIN~out PARENT~WISH PARENT~can PARENT~hav PARENT~touch
 PARTNER~DRUG PARTNER~PILL PARTNER~am PARTNER~hav PARTNER~out PARTNER~tonight PET~with PILL~am PILL~box PILL~front
 PILL~i PILL~that POINT~a POISON~FACE POISON~POISON PREGNANT~#10 PREGNANT~CLOTH PREGNANT~FINE PREGNANT~FLOW
 PREGNANT~had PRESS~PILL PRESS~i SAFE~WISH SAFE~go SAFE~home SEIZE~morn SELF~BACK SELF~DIE SELF~THROAT SELF~WISH
 SELF~but SELF~fue SELF~has SELF~hincho SELF~leav SELF~of SELF~pego SELF~puso SELF~real SELF~salir SELF~sex SELF~unit
 SELF~was SHAKE~CONFUSED SHAKE~and SIDE~MOVE SIDE~body SIDE~for SIDE~of SKIN~i SKIN~the SKIN~with SPEAK~com
 STIFF~FEVER STIFF~NECK SUDDEN~my SUGAR~read SWEAT~. SWELL~hot SWELL~of TAKEN~an TAKEN~lamp TAKEN~oil TAKEN~thinner
 TAKEN~up THROAT~ALLERGIC TRIVIAL~MOVE TRIVIAL~a TRIVIAL~in TRIVIAL~the VEHICLE~END VEHICLE~it VOMIT~SUGAR WAKE~from
 WISH~MUCH WISH~PILL WISH~el WISH~were WORST~ever about~PILL about~i about~~suicid acabar~~con accidental~~drank acid
 after~start after~~start again~~. allergic~~reaction all~~for all~~my am~DIE am~MOVE am~SAFE am~SWEAT am~SWELL am~it
 am~jump am~los am~say am~~being am~~breath am~~done am~~los am~~pale am~~think am~~wheez and~SWEAT and~alon
 and~blister and~can and~could and~cover and~everyth and~fluid and~miss and~my and~run and~the and~thing and~time
 and~twitch and~will and~~blister and~~burn and~~chest and~~everyth and~~tight and~~weak another antifreez anymor~~i
 an~#10 area~and arm~~pain around as~and at~#25 at~for at~on at~~it away~, awful azul a~BACK a~CLOTH a~DRUG a~PARTNER
 a~PRESS a~board a~las a~like a~~blad a~~board a~~dark a~~good a~~las a~~peanut baby~~fell baby~~swallow back~~and
 bad~CHEST bad~is bad~to bad~~chest balcony baseball bathroom bebe~~se becaus~not been~LIMB been~WISH been~~think beep
 beep~am bel bel~~pain between~BACK be~LIVE bleed~~in blew blew~after blew~up blew~~up blood-~#1000 blood-~, blood-~my
 blood~~when blue body~and box~, breath~~just breath~~sinc bright~BLOOD brother burst~and burst~~and but~CRY but~~the
 by~i cada~minuto call~. call~an call~~an can~SPEAK can~do can~finish can~warm carbon~~monoxid cerebral chlorin
 chok~~on cierra~~la clos~~up confus confus~~and contraccion~~cada control~my con~un con~~un cough~can could~to
 crush~~chest crush~~feel c~section c~~section days~FEVER days~and days~not deja deja~salir dejo derram
 derram~cerebral derram~~cerebral de~CUT de~FACE de~SUDDEN de~falta diaper~~sinc dicen die~~pleas disappear dog dolor
 done~~with do~ADMIN do~EYE do~~anyth dr~my each~time each~~time electric el~BABY el~~bebe ends enough en~#89 en~LIVE
 en~quitarm en~~quitarm estoy estoy~perdiendo estoy~~perdiendo es~SELF es~~mi everywher every~#10 every~day every~~#10
 every~~#25 every~~day faint~~and fall~~to far~, febril fell~~in felt~BEAT felt~a felt~~a fever~~, fiebr~~y
 finger~~got finish~MUCH finish~SPEAK forever for~two for~~two friend from~a front~SELF front~a fruity full~~breath
 gasp~~for gave~unit get~ADMIN get~OTHERS get~SPEAK get~warm get~~my get~~warm go~home go~hospital go~~home grab
 had~CHEST had~one had~~one half~~of hand~~with happier~if happier~~if has~MEANS have~FEVER have~SELF have~my
 have~~thought hav~a hav~~a head~~feel herida her~~face he~BLUE he~i he~on he~up he~~strangl hija~~tien hijo
 hincho~THROAT hincho~la hincho~~la his~CHEST his~EYE hopeles horribl hospital hot hot~~, hurt~~someon husband~~chok
 if~com if~leav ill~KILL ill~~kill inhaler~~not instead~of instead~~of in~VOMIT in~an in~kitchen in~~an in~~bed
 is~#300 is~HISTORY is~MOVE is~act is~and is~bigger is~burst is~deep is~she is~split is~sunken is~turn is~~bigger
 is~~chok is~~cough is~~doubl is~~full is~~ok is~~split is~~sunken is~~turn it~BLOOD it~END it~FLOW it~HEART it~POISON
 it~is it~still it~~is it~~normal it~~on i~#1000 i~EYE i~FACE i~SUDDEN i~SWELL i~again i~blood- i~bought i~fill i~just
 i~los i~mean i~one i~tell i~were i~~black i~~bought i~~just i~~leav i~~sudden i~~was i~~were juic just~DROOP
 just~SELF just~not keep~~hav keep~~pass kill~~them know~i lado~~de lado~~izquierdo lamp~oil lamp~~oil land land~my
 land~on land~~on lastimar las~~pierna la~CUT la~LIMB la~SIDE la~un la~~herida leak~and legs~~and let~up let~~up
 light~and light~~, like like~curtain like~they like~~they line~is line~~is lips~~blew littl~~short llevo lock~SELF
 lock~~me long~flight long~~flight look look~TAKEN look~~down lost~MUCH los~~ojos many mareo mas~SELF mean mes~de
 mes~tien mes~~tien metal~my me~~cierra me~~fue me~~hincho me~~in mine minut~HISTORY minut~~ago mis miss~SELF miss~~me
 mistak~and mistak~~and mitad~~de monoxid more~~than morn~, morn~~, motorcycl motorcycl~, motorcycl~INJURE mov~~in
 mucha~~sangr much~HISTORY much~is muriendo my~#1 my~#1000 my~#69 my~LIVE my~PILL my~SAFE my~SUDDEN my~WORST my~balanc
 my~burst my~can my~every my~like my~one my~out my~split my~ten my~wound my~~#1 my~~asthma my~~balanc my~~mom
 my~~mother my~~oxygen my~~smil my~~wound nacido~FEVER nail~are nail~~are nariz~~y neck~~from neck~~hurt need need~go
 neighbor~~is next~to next~~to night~and night~~i nitroglycerin nitro~and nitro~~and normal~~to nose~~for not~at
 not~be not~feed not~finish not~if not~know not~leav not~light not~out not~proper not~who not~yesterday not~~being
 not~~feed not~~finish not~~get not~~know not~~wak now~THROAT now~VOMIT now~it now~~i no~FINE no~from no~longer
 no~pued no~puedo no~~longer no~~pued no~~puedo no~~veo of~#100 of~#54 of~ALCOHOL of~CHEST of~NUMB of~OTHERS of~THROAT
 of~at of~it of~just of~water of~~#100 of~~end of~~her of~~liv old~has old~is old~~has old~~is one one~SIDE one~after
 one~befor one~bigger one~month one~~after one~~befor one~~month one~~pupil only~a on~HISTORY on~by on~this on~wall
 on~with ooz open~EYE open~is open~my open~~my out out~DIE out~SUGAR out~i pain~~between pan panza parto pee
 pensamiento perdi per~the piec pill~~box pink~foam pink~~foam pleas~call pleas~i pleas~~i point~~of pok pok~my
 pop~~out por~, por~~todo postpartum~~and preeclampsia pregnant pregnant~~with proper puedo~FINE puedo~WAKE
 puedo~~despertar pull~my pull~~the pupil~~is puso puso~BLUE pus~and pus~i pus~~and queria quiero~~matar quisiera
 quisiera~~no rate~#54 reaction read~the recien~~nacido rough saddl~area saddl~~area said~~he sale~BLOOD same~as
 same~~as sangrando~~mucho says~look says~that says~with scalp scar~~i seizur~~, send sever~~headach sex se~BABY
 se~fue se~hincho se~puso se~~puso shadow~EYE shadow~my she~SELF she~been shoot~OTHERS shot~~in shut shut~THROAT
 shut~and shut~~and siento~WISH siento~~pierna sinc~~lunch sit~and slip slow~TAKEN slow~~down smil~~is soak~~through
 soft~bulg someth~. someth~i sometim~WISH sometim~~i so~END so~PRESS so~my so~the so~thirsty so~~thirsty spin
 spot~bulg step~front step~in step~~in still~of stomach~~pain stool~~, stop stop~~sweat strok~, struck~by struck~~by
 suicidarm swell~~of symptom~, s~BLUE s~at tak~~all talk tear~my tear~~pain temblando temperatura tengo~LABOR
 tengo~cada tengo~~contraccion tengo~~pensamiento tengo~~un terribl~~headach that~like then~i then~~i ther~MOVE
 ther~in ther~no they~will they~would they~~will they~~would the~ASK the~BACK the~PAIN the~POINT the~SIDE the~SPEAK
 the~SUGAR the~VOICES the~bathroom the~clock the~got the~kitchen the~minut the~tip the~up the~wall the~~bathroom
 the~~floor the~~kitchen the~~pill the~~point the~~tip the~~voic the~~wall thing~WISH threaten through~CLOTH
 through~SKIN through~my through~the through~~my tien~~calentura tightnes tight~~after time~SELF tip~LIMB tip~my
 tip~of tip~~of toca toda took took~~#3 took~~insulin to~DIE to~OTHERS to~bathroom to~have to~himself to~his to~in
 to~~disappear to~~feel to~~have to~~pass trip~, trip~~, tri~DROOP troubl~and turn~and turn~to tv~SELF tv~is unit~of
 un~MUCH un~de un~no up~again up~foam up~i up~~again up~~to vaginal~BLOOD vaginal~~bleed vomit~~sangr wake~~my
 walk~~to was~NUMB was~and was~night was~this was~~dead was~~in were~NUMB were~~dead what~~now wheez wher whol~~left
 will~my with~HEART with~it with~~blood with~~clot work~, work~~and worst~~headach would~NUMB would~miss would~~miss
 wrong~, ya~tengo y~CONFUSED y~MUCH y~NECK y~WAKE y~deja y~tragar y~~la
+0.6 #1000~~for #10~minut #10~~minut #149~HEAD #200~at #200~~at #25~my #2~, #2~PREGNANT #54~#25 #54~a ,~, ,~CHEST
 ,~EYE ,~FEVER ,~FLOW ,~SHAKE ,~are ,~never ,~noth ,~now ,~rac ,~then ,~y ,~~#104 ,~~bleed ,~~breath ,~~finger ,~~left
 ,~~me ,~~shak ,~~start ,~~vomit ADMIN~HEART ALLERGIC~#10 ALLERGIC~SELF ALLERGIC~THROAT ALLERGIC~in ALLERGIC~just
 ALLERGIC~reaction ASK~TAKEN ASK~and ASK~just ASK~now BABY~EYE BABY~STIFF BABY~look BABY~s BABY~went BABY~y BACK~and
 BEAT~EYE BEAT~SIDE BEAT~now BELLY~a BELLY~like BLOOD~#54 BLOOD~after BLOOD~i BLOOD~my BLOOD~of BLUE~no BREATH~#10
 BREATH~, BREATH~PAIN BREATH~cold BREATH~get BREATH~hard BREATH~shallow BREATH~work BURN~oil CHEST~my CHEST~start
 CHEST~will CHILD~my CHILD~the CLOTH~every CRY CUT CUT~to DROOP~and DROOP~can END~CONFUSED END~MEANS END~OTHERS
 END~VOMIT END~tonight EYE~#54 EYE~BLOOD EYE~SWELL EYE~de EYE~futur EYE~shut FACE~blew FACE~one FACE~y FAINT~FAINT
 FAINT~came FAINT~never FAINT~up FEVER~, FINE~a FLOW~and FLOW~out GROIN~is HEAD HEAD~LIVE HEAD~SUDDEN HEAD~have
 HEART~flutter HEART~rac HISTORY~breakfast HISTORY~epi HISTORY~pen INJURE~ladder INJURE~pok INJURE~pool KILL~BABY
 KILL~CHILD KILL~PARENT KILL~every KIN~esta KIN~i KIN~went LEAVE~PAIN LEAVE~i LEAVE~is LEAVE~si LIMB~BACK LIMB~INJURE
 LIMB~MUCH LIMB~NECK LIMB~se LIMB~turn LIVE~like LIVE~tomorrow LIVE~tonight MEANS~INJURE MOVE~a MOVE~but MUCH~CHEST
 MUCH~MUCH MUCH~VOMIT MUCH~at MUCH~pack MUCH~than MUCH~the MUCH~this MUCH~time MUCH~up NOTE NUMB~between OTHERS
 OTHERS~MOVE OTHERS~PAIN PAIN~BELLY PAIN~SUDDEN PAIN~am PAIN~so PARENT~cayo PARENT~tien PARENT~y PARTNER~he PARTNER~on
 PET~i PILL~, PILL~END PILL~hour PILL~never POINT~para POISON~my PREGNANT PREGNANT~SWELL PREGNANT~at PREGNANT~bp
 PREGNANT~has PRESS~MOVE PRESS~by PRESS~en PRESS~in PRESS~is SELF~SIDE SELF~WAKE SELF~con SELF~dando SELF~esta
 SELF~hago SELF~in SELF~sorry SHAKE~bad SHAKE~like SHAKE~my SHAKE~so SIDE SIDE~BELLY SIDE~NECK SIDE~PAIN SIDE~SPEAK
 SIDE~de SPEAK~de SPEAK~my SPEAK~out SUDDEN~FAINT SUDDEN~no SUGAR SUGAR~esta SWELL SWELL~blister SWELL~everywher
 SWELL~it TAKEN~INJURE TAKEN~MOVE TAKEN~PILL TAKEN~de TAKEN~do TAKEN~night TAKEN~not TAKEN~out TAKEN~pack THROAT~i
 THROAT~thick TRIVIAL~short URINE~BLOOD VOICES~SELF WAKE~PARTNER WISH~BEAT WISH~LEAVE WISH~LIMB WISH~ahorcar WISH~in
 WISH~into WISH~no WISH~para WISH~straight WORST~LIVE WORST~and abuelo accidental~POISON ache after~. after~chemo
 after~~fall after~~tak again~~i almost~and amount am~#1 am~HEART am~PREGNANT am~SHAKE am~WORST am~at am~being am~go
 am~hav am~of am~short am~troubl am~type am~~#54 am~~alon and~#10 and~#3 and~BACK and~EYE and~HEAD and~SEIZE
 and~almost and~bad and~hot and~i and~just and~leav and~sleepy and~spot and~weird and~~bit and~~i and~~just and~~start
 and~~tongu answer antidepressant anyth an~WISH an~~emergency are~, are~get are~stronger are~~get are~~swell are~~the
 arm~~feel arm~~just at~#89 at~, at~my at~rest at~stor at~~#89 at~~all at~~rest azucar~~esta a~. a~MOVE a~SWEAT a~bat
 a~ladder a~my a~of a~snak a~then a~vecino a~~bat a~~curtain a~~fish a~~high a~~ladder a~~magnet a~~noos a~~snak
 baby~~s baby~~went bad~EYE bad~PAIN bad~not bark~and bark~can bathroom~floor bathroom~~floor becaus being~~aliv
 better~~off bleed~~will blood~~com blood~~gush boca boil~~oil bp~#110 bp~#89 breath~~with brok~~at brown bruis~~my
 bullet~my burst~BLOOD cabinet cansada can~SHAKE can~next car~~, chemo~. chest~~, chest~~feel chest~~sinc chop
 cold~and collaps collaps~~and com com~BACK com~~back convulsion~~hace con~LIVE con~y cord corto cough~and cough~my
 could~the curtain~END cut~~, dando dark day~#54 deja~de deja~sangrar deja~~de deserv~LIVE detector~and detector~beep
 de~#25 de~HARM de~SIDE de~no de~~#25 did~to dog~~, dog~~bite dolor~~cabeza down~~and do~any do~deserv do~~when drank
 drink~~the driv~a driv~~into drop~, drop~thing drop~~thing dull each eat~ALLERGIC eat~and eat~is eat~~and eat~~nuts
 electrocut~HEART electrocut~and electrocut~my electrocut~~and el~#54 el~NECK el~~cuello en~ASK en~HEAD epi~pen
 epi~~pen erection~for erection~hour erection~~for esta~#54 esta~BREATH esta~dando esta~~ahogando esta~~dando
 estoy~~pensando everyth~. everyth~goes everyth~~goes every~, explod eyes~~swollen familia feel~~so feel~~weird
 few~second few~~second find~the firework five flash~of flash~~of flutter forc~SELF forc~~me for~#10 four from~his
 from~my from~sun from~~his from~~my futur get~BEAT get~fast get~i get~the get~up get~~up gibberish got~PILL got~from
 go~TAKEN go~and go~~down grill guns gush~~fluid hablar had~, had~surgery hard~can has~been have~KILL have~decid
 have~ever have~sit have~worry have~~any have~~decid have~~ever have~~pill hav~LABOR hav~WISH hav~~contraction
 headach~~i head~~and head~~pound heart-~PILL heart~~feel here~~tomorrow hernia her~~mouth he~my he~~has high~FEVER
 high~a hinchado his~HEAD his~~hand his~~head hit~~in home~the hora hot~SWELL hour~PAIN hour~my hrs huge~~and
 hurt~~peopl id~be if~not into~a into~~a in~GROIN in~pool in~that in~~chest in~~hiv is~BLOOD is~NUMB is~TARRY is~cold
 is~cough is~shallow is~skip is~stick is~stuck is~~all is~~beat is~~blue is~~cold is~~numb is~~over is~~seiz is~~skip
 is~~stick is~~still is~~stuck is~~vomit it~OTHERS it~be it~for it~like it~~. it~~feel i~#100 i~BELLY i~NOTE i~NUMB
 i~VOMIT i~WORST i~been i~being i~catch i~deserv i~died i~ever i~found i~got i~hard i~near i~need i~or i~reach i~set
 i~the i~wher i~with i~~cut i~~found i~~got i~~near i~~overdos i~~pass i~~reach i~~should i~~sound i~~swallow
 jaw~~pain jump~LEAVE jump~~off just~END just~LIVE just~SEIZE just~~walk keep~~say kid~~drank ladder~, lamp las la~de
 let~go light~, like~LIVE like~in like~~coffe like~~dying like~~kill lips lip~~is long~and lost~to low~with made~WISH
 mak~no mak~~no mama~~no matar~~a meds~~is mejor~~si mejor~~sin me~~hago me~~voy me~~want might~to mitad mi~~abuelo
 muy~y my~#3 my~NECK my~SIDE my~already my~and my~body my~epi my~into my~long my~old my~pen my~ran my~shock my~vein
 my~~boyfriend my~~epi my~~kids my~~meds my~~speech my~~teeth my~~thigh my~~toddler need~, need~~an night~~, nina
 nino~~se noos not~PARTNER not~alon not~and not~deserv not~do not~flat not~futur not~get not~slow not~start not~to
 not~touch not~~breath not~~deserv not~~do not~~slow not~~touch not~~wake now~, now~HEART now~i now~is now~~it no~EYE
 no~deja no~~deja no~~feel numb~~between of~#10 of~BLOOD of~END of~INJURE of~light of~~light old~~swallow one~work
 on~chemo on~day on~~someth open~~and outlet out~SKIN out~my out~~and out~~for para~~de pego pensando~~en pill~~in
 plan~~to pleas pleas~it pleas~not pok~through pok~~through port potassium~CHEST pressur~~#300 pressur~~on puedo~ni
 puk~~blood pull pull~out put~~on quem~~con que~~me que~~no quick~question quick~~question quitarm~la quitarm~~la
 radiat~to radiat~~to ran~and ran~i rattl real~CHEST real~PAIN repent~~no respiracion rest~, roll salen saliendo~BLOOD
 sat says~~#89 scab~my seizur~~right self~~harm semana se~esta shak~~like shallow shallow~and shallow~~and she~is
 she~~is shock~SELF shock~~me shoulder~~blad should~~just sinc~~breakfast sin~~mi sit~still sit~~still si~DIE
 sleepy~not sleep~~and sleep~~pill snap soft~is someon someth~TAKEN someth~~is son~~is son~~swallow sorry~for
 sorry~~for so~~tight speech~~is spot~is spot~~is spread~LIMB stab~~my start~again start~i start~~, stick~out
 stick~~out still~PRESS sting~~, stitch~, stitch~i stuck~~and swell swell~~after symptom s~~lips tanto teeth~, tell~i
 tell~my tell~~my tempt tempt~~to temp~~#54 temp~~of tengo~~mucha testicl~~is that~END that~FINE that~WISH that~is
 that~~i that~~is them~~all the~LIVE the~cabinet the~need the~other the~plac the~stor the~tell the~the the~usual
 the~~bottl the~~lab the~~other the~~plac the~~stor thing~and thing~~and think~~straight think~~the thinner this~in
 this~will through~dress tied tied~MEANS tied~a tied~~a tien~#54 tomorrow~i tooth~out touch~it touch~wire touch~~it
 to~BABY to~CHILD to~FINE to~NUMB to~SIDE to~again to~never to~~black to~~live to~~shellfish to~~stab try two~month
 two~~month two~~year tylenol~~last una~DRUG una~~sobredosi unit~instead until~i until~~i un~SIDE un~~lado up~HISTORY
 up~is up~to up~~on use~~my va~al very~sleepy very~~sleepy voic was~~gone wear weird weird~and weird~~and went~in
 wher~they wher~~they whit~~and whol~~pack will~BLOOD will~MOVE will~to wire~and wire~~and without with~#104
 with~SWEAT with~TAKEN with~WORST with~a with~~a would~SELF would~TAKEN written ya~WISH you~, you~. you~for you~~for
 y~esta y~para y~tien y~~esta y~~tien
+0.7 #1000 #10~day #10~it #200~i #300~#200 #3~old #3~today #54~SUGAR #54~i #89~#25 #89~my #89~~#54 #many~of ,~#104
 ,~#110 ,~MUCH ,~SELF ,~come ,~hot ,~my ,~nausea ,~pink ,~pound ,~says ,~~and ,~~hit ,~~huge ,~~lots ADMIN~found
 ADMIN~to ALLERGIC~MUCH ASK~PARENT ASK~cough ASK~do ASK~y BABY~HISTORY BABY~turn BACK~LIMB BEAT~KIN BLOOD~#25
 BLOOD~VOMIT BLOOD~com BLOOD~everywher BLOOD~out BLOOD~size BLUE~BREATH BLUE~the BREATH~BLUE BREATH~HISTORY BREATH~so
 BURN~BURN BURN~MUCH BURN~and BURN~bad BURN~hous BURN~water CHEST~are CHEST~suck CHEST~to CHILD~esta CHILD~rat CLOTH
 CLOTH~SIDE CONFUSED~FEVER CONFUSED~SUDDEN CONFUSED~and CONFUSED~up DROOP~the EYE~BURN EYE~for EYE~la EYE~up FACE~not
 FAINT~in FAINT~whil FEVER~my FINE~but FINE~then FLOW~BLOOD FLOW~PREGNANT FLOW~from GROIN~SWELL HARM~again HEAD~hard
 HEAD~pound HEART~symptom HISTORY~a HISTORY~morn INJURE~and KICKING KICKING~HISTORY KIN~POISON KIN~can LABOR~apart
 LEAVE~MUCH LEAVE~if LEAVE~night LIMB~DROOP LIMB~THROAT LIMB~and LIMB~not LIVE~MUCH LIVE~to MEANS~through MOVE~HEAD
 MOVE~NECK MOVE~WORST MOVE~am MOVE~on MOVE~so MOVE~weird MUCH~FAINT MUCH~SIDE MUCH~SUDDEN MUCH~not MUCH~red NECK~LIMB
 NOTE~to NUMB~TAKEN OTHERS~DIE OTHERS~be OTHERS~i OTHERS~to PAIN~BREATH PAIN~GROIN PAIN~low PAIN~will PARENT~en
 PARENT~no PARTNER PARTNER~INJURE PARTNER~outsid PET~and PET~bite PILL~once PILL~up POISON~VOMIT POISON~en
 PREGNANT~con PREGNANT~hav PREGNANT~now PREGNANT~will PRESS~#200 PRESS~on SAFE~i SELF~#54 SELF~KILL SELF~LABOR
 SELF~LIVE SELF~dio SELF~por SELF~stair SELF~till SELF~until SHAKE~#104 SIDE~EYE SIDE~it SIDE~not SIDE~went SIDE~will
 SPEAK~BREATH SPEAK~MUCH SPEAK~at SPEAK~nonsens SUDDEN~HEAD SUGAR~hi SWELL~FACE SWELL~red SWELL~shut TAKEN~#54
 TAKEN~#69 TAKEN~THROAT TAKEN~about TAKEN~heart- TAKEN~nitro TAKEN~thing THROAT~SKIN THROAT~SWELL THROAT~can THROAT~so
 URINE~at VEHICLE~SELF VOMIT~like WISH~do about~jump acros~my acros~~my after~BEAT after~in after~surgery after~~new
 again~and again~~and ago~~and ahead alergica all~~over ammonia am~BLUE am~DRUG am~MUCH am~SELF am~mak am~slip
 am~someth am~~going am~~i am~~slip and~#149 and~FLOW and~TARRY and~bruis and~discharg and~found and~hav and~leak
 and~says and~sick and~so and~we and~~found and~~hav and~~hit and~~leak and~~not and~~short and~~swallow and~~throw
 and~~we ate~~my attack~~, at~and at~with a~DIE a~INJURE a~PILL a~SUDDEN a~fish a~morn a~rattlesnak a~~rattlesnak
 a~~sudden baby~~not bad~, bajo bang~my bang~~my bar been~PRESS beep~and beep~i beep~~and behind~CHEST being~traffick
 being~~abus being~~traffick bel~~hurt bel~~is berri be~i be~~aliv bit bladder~control bladder~~control blad~~in
 bleed~~bad bleed~~from bleed~~not bleed~~through blood-~PILL blood~~everywher boil~~water bottl bought bought~MEANS
 bought~a bought~~a bp~#200 breastbon breath breath~~and brother~~is by~a by~rattlesnak by~the by~~a calf call~#1000
 call~for can~INJURE can~call can~straight cayo cayo~de chest chest~~and closet~, com~my constant convulsionando
 con~SELF con~~mi couch could~KILL could~~kill count crash~~my cuesta~MUCH cuesta~~mucho dad~~is daughter~~s debil
 decid~my de~SKIN de~y de~~pastilla de~~roncha dice~ASK dice~~que dio dka~again dka~i dka~~again dog~~bit domestic
 door~, door~~, dormida doubl do~PILL driv~into dry~and duel~~mucho el~BREATH embarazada~~con embarazada~~y
 erection~go erection~not esta~SEIZE esta~manana esta~~convulsionando esta~~manana estoy~MUCH estoy~~sangrando
 everyth~in everyth~my every~min exist face~~and feel feel~~awful feel~~like feel~~sick fell~~and fell~~on fill~with
 finish fir for~ASK for~am found~with frasco frostbit~FAINT frostbit~LIMB fuent full~~of gave~PREGNANT get~END get~by
 get~my golpeo got~shock got~~shock go~ASK go~away go~~away grandpa greas~BURN greas~my greas~~fire gummi hacerl
 hacerl~HARM hacerl~~dano had~SEIZE had~today had~~chest hard~, hard~WAKE hard~my harm~~again has~HISTORY hate~LIVE
 hate~being hate~~being have~BEAT have~HEART have~POINT have~of have~peed hav~KILL hav~WORST hav~an hav~fits hav~i
 hav~strok hav~~an head~~hard he~BREATH he~WAKE he~says he~~says high~~fever his~BLUE his~my hiv hour~, hour~~, hr
 huge husband i if~died insid insoportabl insulin~~twic in~BURN in~CHEST in~THROAT in~lap in~of in~~agony in~~her
 is~CRY is~SIDE is~control is~fast is~hard is~outsid is~pleas is~sleepy is~touch is~~#300 is~~hav is~~outsid it~get
 it~green it~i it~will it~~just it~~will i~LIMB i~another i~can i~love i~mak i~noth i~put i~sexual i~slip i~sound
 i~strok i~surgery i~was i~~can i~~cough i~~died i~~hit i~~love i~~said just just~MUCH just~PILL know~wher know~~wher
 lap lay la~LABOR la~y la~~fuent la~~mano la~~vida letter~~to light~EYE light~my like~KILL like~a like~am like~and
 like~are like~~a like~~usual line~my lips~~blue liv lock look~up lopsid los~y made~my mato medicin meds~~by metal~EYE
 metal~~in me~~dio me~~down me~~golpeo me~~mato me~~pleas me~~she min~HISTORY min~~ago mistak mix mi~~novio mi~~vida
 month~#104 mordio~una mordio~~una mucho~~respirar muert mushroom muy~WORST muy~~fuert myself~~last myself~~until
 my~FEVER my~but my~fingertip my~lap my~outsid my~own my~rat my~stepdad my~to my~weird my~were my~would my~~#3
 my~~baby my~~breastbon my~~fingertip my~~infant my~~lap my~~last my~~lips my~~littl my~~own my~~roommat my~~stepdad
 my~~vomit my~~wrist nail~MEANS nail~~gun need~LIVE newborn~~is nitro~PAIN nobody~if nobody~notic not~END not~MUCH
 not~TAKEN not~control not~due not~go not~lay not~my not~straight not~usual not~~control not~~due not~~here not~~lay
 novio~~me now~MUCH no~BABY no~MOVE no~desd no~ha no~mas no~relief no~would no~y no~~despertar no~~relief off of~BABY
 of~LEAVE of~LIMB of~and of~get of~~#10 of~~what old one~SWELL one~miss one~~hand only~BREATH on~#10 on~BLOOD on~door
 on~eliqui on~his on~~eliqui on~~his our~, our~BABY outsid~with out~CHEST out~am out~now out~today out~whil out~~whil
 pain~~#10 para para~BLOOD para~LIVE pecho peed pego~y pensando pillow~on pillow~~on por~y post postpartum pound pres
 puedo~LIMB puedo~SPEAK puls~~is put~LIMB put~his put~~his question~, question~~, quick~is quiero quiet rac
 rather~NUMB rather~~be rat~POISON rat~~poison razon reaccion reaccion~ALLERGIC reaccion~~alergica real~bad real~wrong
 real~~bad real~~wrong red~WISH respond roll~up roll~~up rompio~LABOR rompio~la rompio~~la run~END run~LIMB saw~my
 seguir~LIVE seguir~~viviendo seiz send~my set~the se~BLUE se~la se~quier se~salio se~una se~va se~~quier se~~trago
 shak short~of short~~of should~~die side~~, siento siento~BABY siento~LIMB sinc~~last sinc~~this sit sit~up sit~~up
 skin~~is slap~~me soft~sunken solo someth~out someth~real someth~to so~BLOOD so~it so~to so~~it spik splash~~in
 spot~sunken start~, stepdad sting stop~~think strok surgery~is swallow swallow~~about s~PILL s~~fever talk~~nonsens
 tengo~FEVER terribl that~i that~will that~~will they~be the~LABOR the~WISH the~act the~can the~closet the~floor
 the~size the~stent the~thing the~with the~~closet the~~cord the~~size the~~stent the~~word think~~my this~LIVE
 this~and this~i toddler~~drank tome~~cloro took~~pill to~BACK to~BEAT to~BREATH to~FACE to~FAINT to~LIVE to~PAIN
 to~go to~phon to~~breath to~~exist to~~go to~~sit try~to try~~to twic~~the type~#1 type~~#1 ultimo ultimo~dia
 ultimo~~dia una~SELF un~ataqu un~~ataqu up~MEANS up~~blood up~~it veo viviendo vomit~~and vomit~~green vomit~~look
 want~~out was~in was~my was~sexual was~~rap was~~sexual was~~shot water~END water~INJURE wear~LEAVE wear~~off went~my
 wet~HISTORY what~~do wheel will~ASK will~and will~for with~in with~no with~~no work~~, would~if wound~open writ wrong
 wrong~way wrong~~way ya~mas yesterday~and yesterday~~and y~ASK y~el y~se y~~estoy y~~no y~~veo
+0.8 #10~hrs #10~~hrs #10~~min #1~old #2~old #300~END #300~PREGNANT #300~~#149 #300~~over #3~~semana #54~ASK #54~PILL
 ,~ALLERGIC ,~HEART ,~SKIN ,~THROAT ,~VOMIT ,~everywher ,~out ,~sorry ,~still ,~was ,~~headach ,~~my ,~~rash ,~~skin
 ALCOHOL~and ALLERGIC ALLERGIC~FACE ALLERGIC~y ASK~TARRY BABY~FEVER BABY~cold BABY~has BEAT~HISTORY BELLY~bad BLOOD~at
 BLOOD~bad BLOOD~to BREATH~only BREATH~to BREATH~y BURN BURN~by CHEST~BACK CHEST~after CHEST~y CHILD~into CLOTH~hour
 CUT~BLOOD CUT~vena DIE~in DROOP~SIDE DRUG~patch END~#149 END~DIE END~one EYE~went FAINT~today FEVER HEAD~PREGNANT
 HEART~SIDE HEART~and HEART~pound HEART~says HISTORY~get HISTORY~hour HISTORY~now HISTORY~un HISTORY~was INJURE~SIDE
 INJURE~y KICKING~BABY KILL~and KIN~the LABOR~every LEAVE~LEAVE LEAVE~MEANS LEAVE~and LIMB LIMB~FACE LIMB~SIDE
 LIMB~now LIMB~open LIMB~saw LIVE~not MOVE~and MUCH~GROIN MUCH~HEAD MUCH~i MUCH~tengo MUCH~was NUMB~GROIN NUMB~and
 NUMB~can OTHERS~FACE OTHERS~HEAD OTHERS~for PAIN~BABY PAIN~FAINT PAIN~PARENT PAIN~again PAIN~to PAIN~with
 PARTNER~CHEST PARTNER~not POISON~our PREGNANT~EYE PREGNANT~WORST PREGNANT~a PREGNANT~leak PREGNANT~water PRESS~#54
 PRESS~#89 PRESS~HEAD PRESS~SWEAT PRESS~drop PRESS~el PRESS~my PRESS~through SELF SELF~#3 SELF~agua SELF~ahorcar
 SELF~las SELF~otra SELF~vecino SELF~with SHAKE~hard SHAKE~uncontrollab SIDE~cuerpo SKIN~com SPEAK~it SPEAK~not
 SPEAK~time STOOL~of SUDDEN~, SUDDEN~MOVE SUDDEN~SPEAK SUDDEN~not SUGAR~MUCH SUGAR~not SUGAR~of SUGAR~unit
 SWEAT~nausea SWELL~ALLERGIC SWELL~la SWELL~not TAKEN~. TAKEN~LIVE TAKEN~melatonin TAKEN~of TAKEN~phon TAKEN~someth
 TAKEN~syrup TAKEN~y THROAT THROAT~de THROAT~despu TRIVIAL~by VOICES~i WISH~DRUG WISH~NUMB WISH~PARTNER WISH~being
 WISH~driv WISH~from WISH~hav WISH~just WISH~look WISH~was WORST~GROIN WORST~in about~FAINT about~out about~~me abus
 abus~~by accidental~~took after~~my ahorcar air almost~the am~PRESS am~shoot am~sorry am~will am~~gone am~~in
 am~~sorry and~FACE and~POISON and~SELF and~after and~am and~com and~not and~short and~~confus and~~everyon and~~one
 and~~turn apart are~and are~~black arm aspirin ate at~~#25 azucar~~en a~SPEAK a~VEHICLE a~and a~grap a~out a~short
 a~~bottl a~~bunch a~~grap a~~knif a~~suicid baby~~chok bang~on becaus~i becaus~~i been~day been~in been~my being~home
 being~~here best~is between~my between~~my be~SAFE be~~my bigger bit~~by bleed~~a body~is body~~is bone
 boyfriend~~hit brazo~~izquierdo break~, break~~, burn~~by call~~#1000 calm came caregiver~BEAT cayo~SIDE cerro
 chemical~~in chemo chemo~#104 chest~~when chew~DRUG cierra clammy cleaner clot~~size cold~NUMB com~in com~~in
 confundido contraction~~every con~no cough~foam cover~and creo~ASK creo~~que crook dano days~i day~#10 decid desd~y
 despu~ALLERGIC detox de~ALLERGIC de~PILL de~sangrar de~~sangrar diaper~hour dice did~DRUG did~it drop~to el~FAINT
 el~~conocimiento en~#1000 en~MUCH en~~#1000 estaria~LEAVE esta~WAKE esta~una esta~~inconscient everyth~is everyth~~is
 every~#25 face~~puf feel~~faint feel~~hot feel~~in fentanyl~~patch few~SPEAK few~minut few~~minut few~~word fire
 foot~~, forgot~to for~MUCH for~everyth for~~#10 for~~all for~~everyth front~of front~~of garganta gave~~myself get~,
 glas~in glucos~~is golf~GROIN golf~~ball got~BEAT got~LEAVE got~MEANS got~into got~on got~the got~~a got~~into grap
 hand~~went has~~been have~BACK have~PRESS have~felt have~the have~to have~with have~~gone hav~about headach~~ever
 head~~on heart~~pound he~END he~TAKEN he~~took hija~~se his~FACE hot~, hot~oil hot~~oil how~~many how~~to hoy
 infant~~is infarto into~PILL in~BELLY in~PILL in~bathroom in~front in~garag in~~front is~BACK is~an is~call is~strong
 is~~#54 is~~breath is~~clos is~~floppy is~~hang is~~hot is~~out is~~whit i~ASK i~CUT i~KILL i~OTHERS i~about i~decid
 i~out i~said i~shook i~slept i~thing i~to i~until jumbl just~and just~had just~now just~~had just~~now just~~took
 keep~~black keep~~look kick~~in kitchen ladder las~LIMB las~vena las~~vena la~EYE la~~sangr left~~arm let~leav
 le~CHEST like~PILL like~this like~~this lock~~in loss lost lost~EYE lost~will low~, low~~sugar mak~a me media
 media~~cara mejor metal metal~in mezcl mezcl~ALCOHOL me~~go me~~leav me~~violaron minut miss~i mix~POISON mi~~vecino
 movido mucha~~pastilla mucho~~dolor mucho~~el much~BLOOD much~PILL muerta my~#104 my~BLUE my~DRUG my~HISTORY my~LEAVE
 my~brain my~nail my~pull my~she my~that my~wif my~~bill my~~brain my~~calf my~~epipen my~~tongu my~~two my~~wif
 nacido~no nacido~~no necesito~CRY necesito~una necesito~~una neck~~is need~i need~~me never~~born nitro~not nobody
 nonsens noth not~ASK not~SHAKE not~call not~doing not~felt not~nurs not~spit not~tomorrow not~warm not~~felt
 not~~keep not~~move not~~need not~~nurs novolog no~CRY no~and no~movido no~sangrar numb~~groin nurs~is o2 of~SUDDEN
 of~antidepressant old~a one~has one~is one~~of on~BELLY on~FACE on~FEVER on~OTHERS on~one on~~one open~and
 open~~mouth out~BEAT out~LIVE out~MUCH out~this out~~twic over~~#149 ox~says ox~~says pain para~sangrar pecho~~y
 perdi~FAINT perdi~el perdi~~el person person~to poop pop port~BLOOD pressur~~medicin puedo~BREATH puedo~tragar
 puedo~~respirar puedo~~tragar pued~SPEAK pued~~hablar punch~~me punish punish~SELF punish~~myself pus put
 quiero~~matarm rat rather red~BLOOD red~~blood rest~of rock~and sangrar seizur~~today sens sentir se~con
 shak~~uncontrollab shellfish she~MUCH she~on shoot sinc~~an smell~~and snak~TRIVIAL snak~~bit snow sob some~of
 some~~of sorry so~of split stab~~pain start~SELF stent stiff~~and stuck stuck~and stuck~can stung suck~in suck~~in
 sudden~~, swallow~~and swollen~~shut s~FACE tear~PAIN tell~PAIN temperatur tengo~WISH ther~is ther~~is the~FACE
 the~MOVE the~as the~com the~edge the~look the~tv the~~bone the~~edge the~~night the~~tv this~morn this~~morn
 thought~~are through~, through~~the til till~BLOOD tome~~todo tonight tonight~, tonight~~, took~~#54 tore touch~at
 touch~night to~BURN to~DROOP to~LEAVE to~MOVE to~PARTNER to~door to~is to~sit to~~burn to~~hang to~~hurt to~~overdos
 transplant truck tv twist un una up~it up~my up~~my used~~the vena very~and ve~el ve~~el violaron voic~~say waist
 warfarin was~POISON was~never was~~never water~and ways ways~to ways~~to went went~MUCH went~STIFF went~and
 went~~stiff we~~all whol~~bottl wif will~WAKE will~need will~~hurt with~BREATH with~LIVE with~OTHERS with~i
 would~ADMIN would~WAKE would~~care wrot~NOTE y~estoy y~~sangro
+0.9 #104~CONFUSED #104~my #300 #54~~tylenol #89~~on ,~CLOTH ,~SWELL ,~~blood ,~~heart ,~~throw ASK~estoy BABY~diaper
 BABY~eat BABY~have BABY~not BABY~with BACK~MOVE BEAT~PREGNANT BELLY~ASK BLOOD~CLOTH BLOOD~bright BLOOD~heavi BLUE
 BREATH~BEAT BREATH~FACE BREATH~like BURN~up CHEST~SWEAT CHEST~TAKEN CHEST~bad CHILD~INJURE CHILD~se CRY~por CUT~las
 CUT~open CUT~tonight DIE~CRY END~END EYE~EYE EYE~after FACE~drop FAINT~VOMIT FEVER~un FINE~END FINE~WISH FLOW~CLOTH
 GROIN~KILL HEAD~ice HEART~PILL HISTORY~no HISTORY~yesterday INJURE~PAIN INJURE~from INJURE~ice KILL~. KIN~DRUG
 KIN~FAINT LABOR~#54 LABOR~out LEAVE~yo LIMB~SUDDEN LIMB~bad LIMB~clumsy LIMB~got LIMB~up LIMB~was LIVE LIVE~DIE
 LIVE~has MEANS~MOVE MEANS~and MOVE~CHEST MOVE~POINT MOVE~like MOVE~sick MUCH~BLUE MUCH~PAIN MUCH~PILL MUCH~morn
 NUMB~SIDE NUMB~SWELL NUMB~up OTHERS~CRY OTHERS~END OTHERS~s PAIN~#25 PAIN~BLOOD PARENT~SELF PARENT~esta PARTNER~is
 PARTNER~up PILL~ALCOHOL PILL~HISTORY PILL~an PILL~my POISON~BREATH PREGNANT~fluid PREGNANT~old PREGNANT~test SAFE~ASK
 SAFE~PAIN SAFE~SELF SAFE~will SEIZE~minut SELF~NUMB SELF~estoy SELF~go SELF~she SELF~va SHAKE~FEVER SIDE~NUMB
 SIDE~SIDE SKIN~and STIFF~, SUGAR~VOMIT SWELL~up TAKEN TAKEN~FINE TAKEN~las TAKEN~or TAKEN~than TAKEN~wild THROAT~get
 THROAT~up VOICES VOICES~say VOMIT~look WAKE~tomorrow WISH~BABY WISH~BURN WISH~CUT WISH~DIE WISH~LIVE WISH~and
 WISH~are WISH~ectopic WISH~not about~it about~~kill acabar accident act~, after~BABY alon am~CUT am~MEANS am~VOMIT
 am~~afraid am~~faint and~BELLY and~FAINT and~PAIN and~PRESS and~SIDE and~are and~look and~never and~turn and~yellow
 and~~do and~~jaw and~~my and~~swell are~FAINT ask~i asthma~~attack ate~~all ayuda a~KILL a~POISON a~cup a~line a~this
 a~~cup a~~rope baby~~have bad~can bar~BREATH bar~~breath beaten bebe been~ASK been~MUCH been~~cut being~BEAT
 between~LIMB be~for bleed~~bright bleed~~heavi boil bone~~is bother~, bp breath~~fast bunch~~of burst~open
 burst~~open caja camaron came~my cardiac casi chew chin clumsy confundida contraccion control~bladder con~MUCH
 cough~MUCH cough~a cough~~blood degre degre~BURN degre~~burn deserv~to deserv~~to desmayar desmayo de~, di die~~in
 dormido do~ASK do~do draw drip drop~#89 el~INJURE el~~brazo el~~hueso esta~frio everyth~dark ever~had ever~~had face
 face~~look faint~~twic fallen falta~MUCH falta~~mucho fast~the felt~BABY fentanyl fingertip for~hour for~~her found
 from~nose frostbit fum get~BREATH get~and giv glas~EYE got~electrocut got~~electrocut gray greas groin gun~~is
 had~this hard~~and have~ASK have~up head head~~hurt hear~SELF heater heavi he~LIMB he~~keep home~for hop hour~HISTORY
 hour~~ago in~SKIN in~again in~and in~heaven in~one in~~heaven in~~one is~#104 is~BLUE is~POINT is~SEIZE is~door
 is~like is~my is~way is~~limp is~~pump is~~spurt it~pump it~tonight it~~tonight i~SELF i~cough i~even i~might
 i~relaps i~through i~~gave i~~look i~~might i~~relaps just~a keep~~faint last~~#10 la~HEAD la~LIVE la~~cabeza lemon
 lighthead like~push like~~push look~at look~the look~~at lost~MOVE lost~~feel los~BABY los~the los~~the lower~SIDE
 lower~~right luz magnet make~sens mancha marido~~me mas~PILL matter messag me~~estoy me~~pega me~~va min monitor
 mover much~DRUG my~ALCOHOL my~caregiver my~dialysi my~gums my~heaven my~hot my~went my~~#2 my~~arm my~~caregiver
 my~~child my~~coffe my~~dialysi my~~gums my~~lip my~~sleep my~~water my~~whol my~~will nausea~, need~SELF never~WAKE
 never~up nosebl not~MOVE not~POINT not~POISON not~away not~being not~can not~clear not~come not~today not~wet
 not~will not~with not~~come not~~smil no~KICKING no~POINT no~a nurs~BEAT off~~dead off~~the of~#110 of~MEANS of~MUCH
 of~vitamin of~you of~~#110 of~~vitamin old~BREATH old~TAKEN open~FACE out~HEART out~~from overdos pain~~and
 patient~FEVER peanut pega perro pictur pillow~FACE plug popo~~negro potassium~#10 pregnancy~~test presion~~en put~the
 put~~the radiat rap~~me rather~be reaction~and ready relief safe~~with said~he salio~el salio~~el scream seizur
 sentenc se~SIDE shak~~chill she~FAINT shotgun sid siento~FAINT siento~un siento~~desmayar sit~the size~lemon smell~i
 soft~spot soft~~spot someth~wrong so~NUMB so~tir so~~tir so~~weak splash spread steam still~and stool~~is straight
 struggl sugar~~is swallow~~a sweat sweat~~and take~~it ten tengo~BLOOD tengo~LIVE tengo~MUCH testicl~~pain than~and
 them then~FINE ther~MUCH the~is the~night the~would the~~garag the~~skin this~an throat time~not toddler~~ate towel
 to~hous to~out to~~my troubl~HISTORY turn~the turn~~to unit~#10 up~BREATH up~tomorrow up~~tomorrow used~~my vomito
 was~morn weak week~~old went~the went~through went~~through we~MUCH what~~i wher~~the wife~~is will~CHILD will~go
 will~up without~~me with~ALCOHOL with~HEAD with~of with~on would~~be you~i y~falta
+1.0 #10~~day #2~HISTORY #54~~#25 ,~BABY ,~PREGNANT ,~STIFF ,~SWEAT ,~~dizzy ,~~neck ALLERGIC~and BABY~the BEAT~PARENT
 BEAT~day BEAT~floor BELLY BLUE~and BREATH~a BREATH~in BREATH~not BURN~a CHEST~discomfort CHILD~LEAVE CHILD~POISON
 CHILD~in CUT~LEAVE CUT~deep DRUG~PILL END~BLUE END~EYE END~LIVE END~NOTE END~for END~not EYE~out FAINT FAINT~at
 FEVER~BLUE FEVER~month FINE~dose FLOW~fluid GROIN~WORST GROIN~bad HEAD~ever HEAD~out HISTORY~night INJURE~#54
 INJURE~BEAT INJURE~OTHERS INJURE~stuck KIN~SEIZE LEAVE~LIMB LIMB~END LIMB~do LIMB~no LIMB~surgery MEANS~for MEANS~in
 MEANS~is MEANS~y MOVE~BABY MOVE~between MOVE~doom MOVE~part MUCH~#54 MUCH~blood- MUCH~deep MUCH~el MUCH~his NECK~is
 NUMB OTHERS~SPEAK OTHERS~on OTHERS~will PAIN~MUCH PAIN~test PARENT~the PARTNER~BREATH PARTNER~PAIN PILL~PILL POINT
 POINT~WISH PREGNANT~BLOOD SAFE~with SEIZE~will SELF~HARM SELF~aceit SELF~anoch SELF~cuesta SELF~today SHAKE
 SHAKE~MUCH SIDE~, SIDE~KILL SKIN~BLUE SKIN~that SPEAK~SPEAK STIFF~and STOOL~and SUGAR~END SUGAR~just SWEAT~and
 TAKEN~ASK TAKEN~PARTNER TAKEN~SKIN TAKEN~some TARRY~out VOICES~tell VOMIT~TARRY WISH~BLUE WISH~be WISH~make
 WISH~thing WORST WORST~CHEST accidental~TAKEN after~INJURE after~new again~night again~~last alcohol al~#1000
 al~~#1000 amputat~LIMB am~SPEAK am~sens am~~fad am~~hid and~BURN and~CHEST and~SKIN and~SPEAK and~water and~~dizzy
 and~~never an~DRUG an~~overdos asthma~~is at~MEANS at~it at~once at~~once a~CUT a~~gas a~~razor bad~~, bad~~i
 bang~HEAD been~CUT been~~hurt being~LIVE bike birthday bleed~~heavy bowel bpm breath~~is bring~to brok~~, by~on
 cabeza came~on caregiver~SELF care~died care~i care~if care~~if chainsaw chemo~FEVER chest~~discomfort child chip~in
 cold~LIMB control con~BLOOD cough~pink creo~SELF cuerpo day~old day~~old deep~CUT deep~my deep~~cut discomfort do~it
 do~~it drank~~some el~SIDE el~no el~~aire en~~matarm epipen escalera es~CRY everybody everyth~and feel~~between fight
 foot~~is forehead forgot~ASK forgot~~how for~BREATH from~ladder garag get get~~the goodby~~letter go~LIVE grey
 hablar~~bien had~PRESS had~on hand hand~~and hard~and have~DRUG have~MEANS have~SHAKE hav~ALLERGIC he heart-~#200
 heart~~keep heart~~stop heroin he~HISTORY he~~chok himself hinchada hirviendo hostag hous~BURN implant inhal~POISON
 intent intent~KILL into~my into~~my in~EYE in~door in~hour in~night in~with in~~and in~~labor is~ADMIN is~BEAT
 is~DROOP is~shut is~through is~~blood is~~huge is~~in is~~so is~~talk it~PRESS it~~all it~~up i~BLUE i~DIE i~fad i~he
 i~look i~of i~sorry i~~ate jaw just~says just~~says keep~~stop lake last~~night la~DROOP la~SWELL la~despu leak~fluid
 leak~~fluid leav~this leav~~this leg~~, lighter like~is lithium ll ll~SELF look~BLUE los~FACE los~~labio made marido
 meter~~just methadon me~~cuesta me~~quiero mi~~marido mi~~nina my~CHILD my~THROAT my~antidepressant my~bladder my~get
 my~lock my~put my~ther my~today my~whistl my~with my~~antidepressant my~~bladder my~~puls never~~wake newborn~~not
 nina~~se normal~~dose not not~CRY not~chin not~even not~remember not~~go not~~kick not~~peed not~~remember not~~see
 no~diaper no~sens no~wet no~yesterday no~~movement no~~sens no~~wet of~LIVE of~~gabapentin of~~kill old~#104
 old~FEVER old~not only~PREGNANT on~MEANS on~of on~~me orino otra outsid out~LIMB padrastro~toca painles panal patch
 pill~~and plac popo por~favor por~~favor potassium~~#10 pump~#1000 pump~LEAVE quiero~~estar quiero~~morir
 quier~suicidar quier~~suicidar radiat~LIMB ran~SUGAR rash~~that rate~#200 remember respirar~~bien right~~eye
 right~~side seizur~~will sever~~chest se~FAINT se~POISON se~le se~suicidar se~~desmayo se~~le shook shook~BABY
 shoot~up shoot~~up siento~SELF siento~en sinc~~yesterday site~is site~~is skin slow smell~and snak~my snap~~and
 someth~is son~~drank so~bad so~~bad squeez stand stand~~on stop~~breath sugar~~over suicidal suicid~~. tar
 tengo~DROOP tengo~SWELL that~not the~BABY the~BELLY the~MEANS the~are the~garag the~home the~lake the~saw the~tooth
 the~~baby the~~dog the~~lake the~~razor the~~saw the~~tooth the~~urge this~HISTORY this~~life tien~el tien~~#54
 today~~is tome too~~deep to~POISON to~make to~own to~yesterday to~~die to~~make to~~me to~~strangl to~~use turn~~blue
 two~old una~~ambulancia up~FAINT up~SKIN up~bad up~green up~pink up~stuff up~~green up~~pink using vagina voic~~tell
 was~PAIN was~the way~MUCH will~work with~BLOOD with~LIMB with~and worst~~pain would~be would~care ya~LIVE ya~el
 ya~estar yo y~no
+1.1 #10~hour #10~~hour #110 #300~#149 #3~month #3~~month #54~BLOOD #69~SUGAR #89~on ,~#100 ,~NECK ,~start ,~ther
 ,~~hand ,~~now ,~~still ADMIN~and BABY~SEIZE BABY~no BACK~BACK BEAT~KILL BEAT~tonight BELLY~WORST BELLY~hard
 BLOOD~WORST BREATH~CRY BREATH~and BREATH~fast BURN~cigarro CRY~not CUT~today DIE END~MUCH END~i END~it END~so EYE
 EYE~HEAD EYE~roll FACE~BREATH FACE~look FAINT~this HARM HEAD~BLOOD HEAD~VOMIT HEART~PAIN INJURE~glas INJURE~is
 INJURE~stair KILL~KIN KIN~WAKE KIN~my LABOR~#3 LABOR~at LABOR~com LIMB~y MEANS MOVE~OTHERS MUCH~HEART MUCH~SKIN
 MUCH~size NECK~PAIN NUMB~MUCH OTHERS~FAINT PAIN~lower PAIN~now PARTNER~in PARTNER~would PILL~are PREGNANT~BELLY
 SEIZE~floor SEIZE~not SELF~alacran SELF~is SELF~mordio SELF~puse SHAKE~y SKIN~MUCH SKIN~SWELL SPEAK~are SPEAK~funny
 SUDDEN~NUMB SUDDEN~PAIN SUGAR~is TAKEN~KILL TAKEN~amlodipin TAKEN~days THROAT~SELF VEHICLE~PAIN VOICES~KILL VOMIT~and
 WAKE~on WISH~WISH WORST~HEAD about~KILL about~~end about~~to aceit acros afraid after~~birth against aire alacran
 amputat~my amputat~~my am~do am~fad am~~about am~~bleed am~~end am~~plan and~FEVER and~came and~hard and~like
 and~with and~~drop and~~fever any~SIDE attack~~by a~FINE a~SELF a~bag a~curtain a~is baby~~got bar~WAKE bebe~~esta
 bebe~~no been~PAIN been~SELF belt be~a be~~dead bg bleed~~like blister boyfriend bp~~#300 bright~red bright~~red
 brok~~in bullet~in bullet~~in but~it by~and came~i can~anyth chemo~and chemo~~and chest~~is cigarro consciou
 contraction cough~BLOOD cp days~old days~~old desd~la desd~manana desd~~la desmay de~PREGNANT de~mes down~~the
 drank~~antifreez dura electrocut~the el~ASK el~HEART el~y el~~corazon emergencia end~~it en~#54 en~~#54 erection~#10
 esta~BLUE existir eyelid~~and eyes~~roll feel~~numb fell~~down fever~~#104 flash~light flesh~FAINT floor floor~not
 fluid~PREGNANT forc for~then from~~a girl go got~LIMB got~PAIN got~~stab habla has~BLOOD have~~taken hav~reaction him
 hincho hour hurt~~and hurt~~bad hurt~~the in~bed in~machin is~HEART is~SPEAK is~plug is~~drool is~~hit is~~plug
 it~not i~LABOR i~SHAKE i~gave i~~die leg legs libr~low life like~OTHERS like~TARRY live~~for load look~TARRY low~and
 low~~and mal matar me~~and me~~anymor me~~desmay me~~die me~~mordio me~~puse me~~quiso mother~~is movement mucho~~la
 much~SUGAR myself~~with my~BABY my~act my~bent my~bike my~day my~hav my~just my~nosebl my~~bike my~~body my~~nosebl
 neck~~and neck~~stiff need~CUT next~time next~~time nobody~would nobody~~would nonstop nose~FLOW noth~LIVE not~EYE
 not~VOMIT not~com not~is not~make not~need not~peed not~~com not~~help no~siento no~~siento numb~~on oil~my oil~on
 old~had one~NUMB one~and on~clear on~still out~shower pain~~to pico~alacran plan~~on pleas~~help quiero~~morirm quiso
 quitarm quitarm~LIVE red~up remover run~of saw~LIMB says~and say~SPEAK see~~bone send~~help side siento~ASK
 siento~~que sleep~~forever snak~LIMB spread~up spread~~up surgical talk~~funny tell~to that~look that~~look the~door
 the~~door the~~head the~~room the~~stomach this~~to through tia tien~en tien~~dolor tingl~~and to~DRUG to~and to~jump
 to~~jump turn~BLUE unsaf un~alacran un~~alacran upper~PAIN up~LIMB up~OTHERS very vien voc water water~#54 way~DIE
 way~out way~~out whil whiskey why~i with~SHAKE word~~are wreck xanax y~BLUE y~SHAKE y~siento
+1.2 #2~FEVER #54~de #54~~de #54~~minut ,~will ,~~fever ASK~DIE ASK~SPEAK BABY~MOVE BABY~esta BABY~got BABY~now BEAT
 BEAT~again BLOOD~#10 BLOOD~BLOOD BLOOD~TAKEN BLOOD~from BLOOD~will BURN~BELLY BURN~TARRY CHEST CHEST~SELF CHEST~and
 CHEST~in CHILD~BREATH CHILD~TAKEN CHILD~can CRY~pleas CUT~LIMB CUT~again CUT~otra DRUG~CRY END~SELF END~SHAKE
 EYE~INJURE FACE~SIDE FAINT~PAIN FAINT~widow HEAD~MOVE HEAD~SWELL HEAD~work HEART~#200 HISTORY~ADMIN INJURE~MEANS
 INJURE~window KIN~not LABOR~is LABOR~minut LIMB~bent LIMB~tonight LIMB~will LIVE~POINT MOVE~SIDE MOVE~i MUCH~END
 MUCH~MOVE MUCH~gummi MUCH~para MUCH~y NUMB~saddl OTHERS~BEAT OTHERS~into PARENT~not PARTNER~SELF PILL~#25 PILL~BREATH
 PILL~out POISON~beep POISON~y PREGNANT~HEAD PRESS~PAIN SAFE~LIVE SEIZE~SIDE SEIZE~now SEIZE~today SELF~am SELF~hous
 SELF~mal SELF~morn SELF~quiso SIDE~FACE SKIN~LEAVE SKIN~bad SPEAK~wrong SWEAT SWELL~new TAKEN~spit TRIVIAL~PAIN
 TRIVIAL~his VOMIT~STOOL WAKE~the WISH~DROOP WISH~PREGNANT WISH~estar about~to activ after~delivery after~my
 after~~delivery aguanto am~~chok am~~hav am~~suffocat and~VOMIT and~WORST and~drop and~green and~start and~~will
 an~HISTORY are~LEAVE arms a~~alguien bent black~~widow blad bleach~~in blood-~by blood~~all bomb boyfriend~~is
 can~CUT can~understand cara cashew chemical~~burn chemo~, cord~~is cort~~los cp~sob crush cut~~again deliriou de~SELF
 de~~mas did~, do~~to elephant en~~el every~minut fell~~from fever~~and finger~~off for~LIVE for~~air friend~~is
 gas~~y got~and guy hago~HARM hago~~dano hang~~myself happen have~an heat~strok heat~~strok her~~head he~INJURE
 he~~brok high~and hit~~head hit~~myself hour~and hour~~and infant injury insulina~~de into~LABOR in~BEAT is~being
 is~bent is~hot is~night is~pump is~~an is~~being is~~bent is~~unresponsiv it~up i~HARM i~KIN i~~breath i~~keep keton
 kidney~infection kidney~~infection last~~messag la~~pierna leak~water leak~~water left~~for like~mad like~~mad
 live~~anymor logro lost~control mano mes me~~i morirm much~~blood myself~~again myself~~tonight my~CHEST my~POINT
 my~SWELL my~line my~touch my~up my~~neighbor my~~suicid not~BABY not~BLOOD not~BREATH not~SPEAK not~WAKE not~answer
 not~hour not~this not~~answer now~can no~aguanto no~estar no~logro no~~aguanto no~~logro no~~reacciona no~~respira
 of~PARTNER of~PILL on~SELF open out~~a perc perdiendo perdiendo~BABY pray punzada purpl put~in reacciona recogniz
 red~streak red~~streak sat~#89 say~my say~~my send~CRY septic se~ASK shoot~~myself siento~mal siento~~mal site~BLOOD
 somebody someth spill~BURN spill~~boil spleen~and spo2 stab stab~~in stop~~shiver sugar~~read tengo~SUGAR the~way
 third thre~CLOTH thump thunderclap tile tongu~~is to~it to~~myself to~~shoot traffick tragar up~floor up~his used
 voy~~a was~~stab way~~too welt went~LEAVE went~~off widow with~~life worry~SELF y~BLOOD
+1.3 #25~PILL #54~SHAKE #54~minut ALLERGIC~wors ASK~no BABY~, BABY~BLOOD BABY~TAKEN BABY~VOMIT BABY~sleepy BREATH~no
 BURN~FAINT BURN~SKIN CHEST~MUCH CRY~favor END~CUT END~everyth FAINT~MUCH FEVER~CONFUSED GROIN INJURE~LIMB KILL~MUCH
 KILL~PARTNER LABOR LIMB~LEAVE LIMB~frozen LIMB~work LIVE~no MEANS~WISH MEANS~the MEANS~with MOVE~NUMB NECK~INJURE
 NECK~and PAIN~of SELF~SEIZE SELF~tonight SKIN~not SUDDEN~in SUGAR~#25 SUGAR~says SWELL~PAIN SWELL~after TAKEN~LIMB
 TAKEN~MEANS TAKEN~gummi THROAT~big TRIVIAL~SELF WAKE WISH WISH~OTHERS WISH~out WORST~BELLY adderall after~PREGNANT
 agony almost~~drown amputat and~out and~~fell are~SPEAK are~~blue a~MEANS a~~bus bebe~~de been be~my bit~~me
 blood-~#300 blood-~#54 bp~#300 brain break~my bright bust calient came~out came~~on came~~out can~URINE can~WISH
 caught~~fire check~out check~~out cold~SWEAT cold~~sweat control~STOOL convulsion cuello demasiada detien de~LIVE
 diaper~HISTORY done~~liv drank~~bleach ears end~~everyth entir en~el estoy~BLOOD every~BREATH explod~, face~~with
 favor fluid from~SIDE frozen~BLUE gave~MUCH get~~air goodby got got~~shot gun~~and gurgl had~BABY heart-~~pill he~let
 husband~~is is~BREATH is~WAKE is~do i~~collaps i~~tell la~BLOOD let~DIE like~DIE man me~~corto moms mucha
 much~~insulin muy myself my~CUT my~DROOP my~again my~follow my~open my~~chest my~~grandma my~~skin nail~my near
 need~~help not~HEART not~NECK not~on not~~doing not~~drink no~detien no~~se ojala padrastro padrastro~SELF
 padrastro~~me pistola plan~~my presion~~#300 puedo~URINE puedo~~orinar pull~the puse respirar rib~PAIN row says~KILL
 scar~~for sepsi sexual sexual~BEAT shock slur someon~~is sticky sticky~FAINT sticky~STOOL stiffnes stop~~mov sudden
 suicidar the~PRESS the~tile the~~right think think~~about this~world this~~world thos took~~more torcida to~nurs
 to~~back tramadol up~BLOOD urge urge~~to water~~brok way way~is will~OTHERS with~MEANS y~#54 y~FAINT y~PREGNANT
+1.4 #3~TAKEN #54~FEVER ,~FAINT ,~on BABY~#100 BABY~drop BEAT~OTHERS BLOOD~PRESS BLOOD~not BLOOD~through CHEST~BREATH
 CHEST~PRESS CHILD~FINE DROOP~FACE EYE~everyth FACE~and FACE~up FAINT~TARRY HEAD~CONFUSED HEART~#54 INJURE~NECK
 INJURE~at KILL KIN~WISH LEAVE~LIVE LEAVE~no LIMB~deform LIMB~drag LIMB~just LIMB~stuck LIMB~wrong MOVE~LIVE MOVE~it
 NECK PAIN~CHILD PAIN~PREGNANT PARTNER~WAKE PILL~DIE POISON~in PREGNANT~FEVER PREGNANT~LABOR PREGNANT~PRESS
 SAFE~PARTNER SELF~POISON SELF~a SELF~again SELF~night SIDE~DROOP STOOL~BLOOD SUDDEN~EYE SUGAR~CONFUSED TAKEN~mas
 TAKEN~stair TARRY~ground VOICES~to VOMIT~green WISH~KILL WISH~would about~CUT am~END and~fast appendix~burst
 appendix~~burst are~BLUE a~date a~~date baby~~drop bp~~#89 brazo cada chatter closet coffe~~ground cold~CONFUSED
 concussion conocimiento de~~parto do~stupid drowsy estoy~SELF ex~~brok feel~~my fever~~#100 fiebr fuert girlfriend
 giv~away giv~~away glucagon ground grunt gun~~in guts hallucinat have~and hear~VOICES held hous~on incision~pus
 in~LABOR is~open is~~hurt just~TAKEN keep~~going kill~~myself lightn like~BREATH load~MEANS lock~in lying might~PAIN
 mordio my~~goodby near~KILL near~~drown need~CRY negro noth~SELF not~FINE not~SELF not~i not~promis not~~mov not~~pee
 not~~promis not~~walk now~not no~HEART no~LIMB no~~puls of~~benadryl of~~tylenol on~POINT on~a on~~a on~~purpos
 oxigeno paint peni promis scald se~MUCH shadow sobredosi soft son~~in stab~~me struck stupid sugar~~#1000 tabl
 teeth~chatter teeth~~chatter tengo~HEART the~~bridg this~my this~~anymor touch~SELF touch~~me to~one to~~one uneven
 up~LIVE ve~INJURE vivir water~at wild y~FEVER
+1.5 ,~and BABY~de BEAT~HEAD BEAT~VEHICLE BELLY~PAIN BLUE~FEVER BREATH BREATH~PILL CUT~los END~#1000 END~PRESS
 FACE~SWELL HEAD~WISH HEAD~WORST HEART~shock INJURE~SKIN KIN~MUCH LIMB~BURN LIMB~FAINT LIMB~SWEAT LIMB~cold MOVE~SHAKE
 MUCH~DRUG MUCH~body NUMB~waist PAIN~HEART PARENT~BREATH POINT~FAMILY POISON~BURN POISON~FAINT PREGNANT~bad TAKEN~DRUG
 TAKEN~s TAKEN~tramadol THROAT~no abdominal about~MUCH adrenal aide am~up and~is and~~shak an~~ambulanc a~BREATH
 a~OTHERS be be~with be~~with blow~out blue~~lips breath~~in by~VEHICLE caught cold~BLUE croup deserv excruciat
 exhaustion gana god~SELF grav he~~beat inhal in~TAKEN is~FLOW is~~#104 is~~unconsciou it~~anymor i~BABY i~DRUG
 lastimarm manden many~~pill matter~LIVE miedo my~turn not~BEAT not~up not~~safe now~. now~~. no~BREATH no~salir no~se
 offic on~~her out~world over~~#1000 ox~#89 painful pegu piel pillow~my pupil quemo repent rip~PAIN roncha salir
 sangra sav~PILL section she~TAKEN snak socket spray squirt stick tengo~~gana terrib to~LIMB trach twitch~MUCH up~of
 up~~and vecino vision wrong~~insulin
+1.6 ,~HEAD BABY~to BEAT~CHILD BELLY~STIFF BLOOD~FLOW BLUE~FACE BREATH~END BREATH~cough BREATH~sit BREATH~still
 BREATH~wors BURN~END CRY~CRY DRUG END~bike HEAD~PAIN INJURE~VEHICLE KIN~CUT LIMB~BLUE MEANS~SELF MUCH~antidepressant
 NECK~lock PAIN~PARTNER PAIN~SIDE PARENT~BEAT PARENT~SPEAK PARENT~WAKE PARTNER~KILL PILL~BEAT POINT~LIVE POINT~OTHERS
 PRESS~CHEST SKIN~BREATH SPEAK STOOL~TARRY TAKEN~KIN TAKEN~by TAKEN~el TAKEN~fluid VOMIT after~ALLERGIC alarm~beep
 almost~KILL ambulancia am~LABOR am~alon am~~suicidal anticoagulant assault baby~~stop been~TAKEN been~~shot be~NUMB
 clot costilla curtain~EYE embarazo equivoqu fork funeral gush hear~~voic hiv~~and if~~dead in~FACE is~PARENT i~MEANS
 i~enough kick~~sinc klonopin lado longer look~MEANS manana morada morado my~tonight my~~arms my~~drink never~born
 no~WAKE no~~para out~cold pacemaker pierna pistol purpos recien sangrando shiver smash start~CUT start~~cut sunken
 tighten trago tree uncontrollab vientr was~BEAT window
+1.7 BABY~out BEAT~out BLOOD~PREGNANT BLOOD~like DIE~be END~you EYE~END EYE~not FINE~LEAVE INJURE~WISH KIN~BREATH
 LABOR~PREGNANT PARTNER~FAINT PRESS~#300 SAFE~my SELF~jump SUGAR~#54 SWELL~THROAT TAKEN~#many TAKEN~nail TARRY~FAINT
 WISH~FAINT aliv an~CRY artery bunch calentura carro chest~~hurt clonazepam cloro cortando despertar dka esposo~~me
 estoy~BREATH floppy gasp happier hav~BABY he~MEANS insulina is~into is~~swell i~PAIN keton~high llamen mate
 nail~through newborn~~has nitro nod not~#10 not~FACE not~STOOL not~URINE no~tragar pads pase passiv pleas~CRY puk
 relaps respira saliendo saw sentido se~~esta sh site sleepy spurt struggl~BREATH stuck~THROAT tarry testiculo todo
 touch tv~tell vise vomita wall
+1.8 ALLERGIC~SWELL BEAT~us END~FACE FEVER~#110 POISON~EYE POISON~SELF WISH~am ahogando and~~bleed bat do~on ectopic
 epi flesh gasolin glas gunshot has~~gun hav herself he~SELF if~NUMB labio lengua~~hinchada lo lost~consciousnes
 lost~~consciousnes los~EYE lung mangl nephew not~SIDE no~SPEAK puent rapid rattlesnak ris se~CUT sight spleen
 strangl~~me the~and the~~pain thrown tragu vomitando voy we~HEAD with~FEVER world wrong~SUGAR
+1.9 ALCOHOL ASK~KILL ASK~LIVE BABY~NUMB BEAT~PARTNER BLOOD BREATH~#89 BREATH~noth CHILD~NUMB CONFUSED FACE~BLUE
 FACE~FACE FLOW INJURE~PREGNANT LEAVE~NUMB LIMB~FEVER LIVE~LIVE POISON~leak PREGNANT~INJURE SEIZE SELF~BEAT SELF~FACE
 STOOL~FAINT THROAT~PRESS VOMIT~BLOOD aneurysm asleep~END asleep~~forever bb coagulo cortarm creo deform doubl~~dos
 eclampsia estan fad falta~respiracion fue gas~~leak hemorragia hemorrhag inject is~~like i~push i~~drank i~~faint
 miscarry move my~tri nauseou no~LIVE onto puke pulmonary relaps~CUT sav sickl sickl~crisi slic~~my smell~POISON
 smother tengo~MEANS thigh through~LIMB us vida vomit
+2.0 BABY~BREATH BABY~com FACE~DROOP NECK~STIFF PAIN~bad PRESS~LIMB SKIN~FAINT alta bulg caught~BURN doom drag drunk
 estar into labour la~no my~~newborn nosebl~#54 noth~for not~home ojos paramedic positiv~PAIN saddl scrotum si
 teniendo urg went~EYE
+2.1 DRUG~my HEART~PRESS LIMB~out SUDDEN SUGAR~#1000 am~BREATH angina bitten como consciousnes dts escribi hid ill
 inconscient maker matarm meningiti novio no~URINE rap someth~my thing turn~~black with~~fever
+2.2 MUCH~dose WISH~jump abrupt ataqu being convuls dehydrat god kidnap not~SAFE ruptur
+2.3 BABY~BLUE LEAVE~SELF attempt casa fits liquido rip sangr streak toes
+2.4 MUCH~SUGAR SKIN~yellow TARRY~STOOL WORST~PAIN beba convulsiono de~~mi eaten lodg molest neonat unconsciou
 unresponsiv
+2.5 copperhead nacido preemi
+2.6 MUCH~BLOOD TAKEN~POISON electrocut moneda morir
+2.7 agua hueso might
+2.8 eyeball fetu
+2.9 gobbl
+3.4 taken
"""
_TOPICS = """
anaphylaxis ALLERGIC SWELL THROAT alergica allergic blew camaron cashew cerrando cerro cierra comi dio epi epipen
 everywher garganta grav hinchada hinchado hincharon hincho hiv hoars huge labio lemon lips peanut pico reaccion
 reaction roncha salieron shellfish shut sting stung swell teniendo throat tighten tongu tragar una used wear welt
bleeding BLOOD CLOTH FLOW STOOL amount amputat artery blood bright butt chop clot coagulo com debil deep deja detien
 di dialysi ends extraction fill gash glas golf ground gush guts hace heavi hemorragia hemorrhag herida incision llevo
 mareo mucha negro nonstop nosebl para popo pour red saliendo sangr sangra sangrando sangrar show site spurt squirt
 sticky stop surgical tar tarry through towel vagina varicos wher
breathing #89 BREATH air aire albuterol anyth awful bar bathroom blue breath calf casi catch chicken chlorin counter
 croup draw empty enough few fight finish full gasp get grap gurgl inhal lay leg lie lodg lung lying meat o2 ox
 oxigeno oxygen pant piec plug problem pulmonary rattl respiracion respirar sat sentenc shallow sit spit spo2 straw
 struggl stuck trach wheez
chest-pain BACK CHEST HEART PRESS SWEAT ache acros aneurysm angina aprieta arm bear blad bpm brazo breastbon calm
 cardiac chest clammy constant corazon cp creo crush dando desmayar discomfort dolor drip duel dull elephant feel fir
 flutter frio fuert grab gray hav hr icd infarto izquierdo jaw lighthead like manana middl muy nauseou nitro
 nitroglycerin pacemaker pain palpitation pecho plus presion puls punzada quita radiat rate rip shock shovel siento
 sink snow sob squeez stent sudor sweat symptom thump tightnes tore twenty un vise whil
cry-for-help CRY alon ambulancia ayuda consciou crisi doom emergencia fad favor grey hospital llamen manden muriendo
 need nos paramedic pleas preeclampsia send sickl slip someth terrib wrong
diabetes #1000 SUGAR VOMIT abov adrenal alta azucar bajo bg come confundida confundido dka dobl equivoqu fruity fue
 glucagon insulina juic keton lo monitor puk puke shaky straight temblando thirsty vomito
harm-to-others OTHERS VOICES angry balcony bomb dicen five gana god guns hacerl him ill implant las lastimar man matar
 mate mean might offic pictur plac say shook shoot smother snap somebody stab tell them thought tv vecino voc voic voy
infant BABY BLUE CHILD ahogando azul bb beba bebe bulg calentura child convulsionando costilla couch cri dificultad
 dormido fetu flar floppy grunt hot infant mes moneda month morado nacido neonat nephew nois old onto panal preemi
 pull puso recien respira scream sleepy soft suck sunken tabl temperatur tile turn vomita
infection #104 #110 CONFUSED FEVER NECK SHAKE chatter chemo chin confus cuello dedo deliriou drowsy fade febril fiebr
 flesh infect luz mancha meningiti morada ooz port post pres purpl pus rac rapid sepsi septic shak sheet shiver socket
 spasm spleen spread stiffnes streak temperatura transplant uncontrollab very
injury BURN EYE HEAD INJURE LIMB aceit acid alacran anticoagulant bat bent bigger bike bit bitten blister boil bone
 bullet bust cabeza calient carro caught cayo chainsaw cloth concussion copperhead crash deform degre dog ears
 electric electrocut escalera exhaustion eyeball fallen fingertip fire firework forehead frostbit got greas gunshot
 head hirviendo hueso injury insid ladder lake land lightn machin mangl metal mordio motorcycl near now off ojos open
 outlet pan pegu perro piel pok pool punctur pupil rattlesnak remember saw scald scalp see shadow skin smash snak
 splash split steam stick struck thinner third thrown toes tub vomitando warfarin widow window wreck
poisoning ALCOHOL DRUG MUCH POISON TAKEN acabo accident adderall adhd alcohol ambien ammonia antidepressant antifreez
 aspirin ate beep benadryl berri bottl bugs bunch cabinet caja carbon chew cleaner clonazepam cloro demasiada detox
 doubl drank drunk dts eaten entero entir fentanyl four frasco friend fum gasolin girl gobbl gummi guy hallucinat
 heart- heater heroin humalog husband' inject instead insulin into klonopin lamp lithium magnet many medication
 medicin methadon mezcl mine mis mistak mix moms monoxid mushroom nina nod novolog od once overdos paint pasado pase
 pastilla patch perc pesticid pila poison pop puse rat remover slow sobredosi sons spray sup swallow taken tim toda
 tome tomo took trago tragu tramadol tylenol unit weird whiskey wild xanax
pregnancy #54 KICKING LABOR PREGNANT agua apart baseball cada cinco contraccion contraction cord desd eclampsia
 ectopic embarazada embarazo estoy every felt fist fluid fuent giv labour leak liquido min minut miscarriag miscarry
 movement movido pads parto perdiendo postpartum pound pregnant quiet rib rompio salen section semana sid tissu
 umbilical usual veo vien water y
self-harm CUT HARM against arms becaus been cigarro cortando cortarm corto dano each herself himself lastimarm lighter
 mal myself otra parar pick promis punish purpos quemo relaps sentir sh slic solo tempt thigh til time urg urge vena
 wall
severe-pain BELLY GROIN WORST abdominal agony area bad bel bowel brown burst como control dehydrat dura estomago
 excruciat groin hard hernia hora horribl hour hrs insoportabl legs loss orinar orino painful panza pee peed peni
 pierna poop rigid ris ruptur saddl scrotum stuff tanto terribl testicular testiculo twist vientr vomit waist yellow
stroke #300 DROOP FACE NUMB SIDE SPEAK SUDDEN abrupt balanc boca bp caida came cara cerebral clumsy corner crook
 cuerpo dark derram dormida drag drop explod face fork freez gibberish golp habla hablar hand happen headach jumbl
 lado levantar lopsid lost mano media mitad move mover nonsens not nowher numb one other oven page peor perdi recogniz
 repent sens side sight slur speech spell spin stand strok sudden talk ten thunderclap tia torcida uneven vision vista
 weak weaknes went wif word worst
suicide DIE END KILL LIVE MEANS NOTE POINT WISH acabar activ aguanto ahead aliv around attempt be birthday bought
 brain cansada count death decid deserv despertar dias dice die disappear end escribi estar estaria estarian everybody
 exist existir familia forever front funeral futur garag go goodby happier have hermano honest hop hopeles i intent
 just lap life lin liv load longer look made maker matarm mato matter mejor messag morir morirm muert muerta no nobody
 noos noth ojala painles passiv pensamiento pensando person pistol pistola pray puent queria quiero quisiera quitarm
 rather razon ready relief roof sav sentido shotgun si sorry stupid suicidal suicidar suicidarm suicidio thing think
 tied todo tonight track tree truck ultimo unsaf using vale vida viviendo vivir way ways without world would writ
 written wrot yo
unconscious FAINT SEIZE WAKE abuelo another answer ataqu chair collaps conocimiento consciousnes convuls convulsion
 convulsiono daughter dejo desmay desmayo despierta fits flip floor found grandpa hijo hoy inconscient kitchen logro
 out proper reacciona rescu respond roll row seiz seizur son unconsciou unresponsiv wheel woke yr
violence BEAT PARTNER SELF abus afraid ahorcar aide amenazo anyon assault beaten being belt boyfriend brother casa
 closet con domestic estan ex forc girlfriend golpea golpeo he held hid hits home hostag hous husband kidnap leav ll
 lock marido me miedo molest money novio outsid padrastro partner pega pego put quiso rap rough salir sex sexual slap
 someon spik staff stepdad threaten toca touch traffick try us violaron
"""
WEIGHTS: Weights = weights_of(-1.4, _WEIGHTS, _TOPICS)
