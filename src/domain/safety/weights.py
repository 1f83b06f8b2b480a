"""What `python -m tests.labelled.safety.learning` learned; not to be edited by hand. Data only.

Each row begins with a weight and names what has it (see `likeness`): a word or a notion, `a~b` two of them
near one another, `a~~b` two words next to one another. In the second table a row begins with a kind of emergency.
"""

from domain.safety.likeness import Weights, weights_of

LEARNED_FROM = "f032b5ae61cb8c16"
"""Which sentences these weights were learned from: a test fails when they are others."""

_WEIGHTS = """
-3.7 lol
-3.1 late
-3.0 diet
-2.8 #many allergy exam sunburn test
-2.7 clas knee
-2.6 medicar paperwork sneez
-2.5 cream
-2.4 #2100 cpap d food hair laugh list movi pt vitamin water-
-2.3 ADMIN carb constipat deni dl flyer friday jam period well
-2.2 cast photo servic sore stamp
-2.1 attach clia dea exercis mask not~KILL not~PAIN no~HARM no~KILL number or park regard s sticker tea urgent
-2.0 DIE~de FINE PAIN~HISTORY SELF~LEAVE anos b bump calori cuenta deductibl for~PILL gave~~me id lbs menopaus ride
 tips
-1.9 #149~~#89 #25~, CHEST~END PILL~SIDE TAKEN~vitamin can~~i caus check chocolat cholesterol coffe eczema form haha
 in~~pain lice los~de needl papel prep pric prid question rais refill scor sent shap shav sinu sling soap spr st
 survivor toe toxic tuesday vin ya~PAIN
-1.8 #1 BEAT~FEVER BREATH~#100 DIE~of END~SUGAR MEANS~CUT MOVE~ADMIN SAFE~to allergi blood-~draw blood-~~draw boot
 botox bruis~LIMB candy chang chees contact cours different does flu foley gassy health insta interpreter irritat june
 kegel medicaid moody mosquito my~need no~tengo no~troubl no~~tengo on~call out~PILL pizza play salt scal see~~you
 stag thermometer took~~her to~ADMIN train west yoga your
-1.7 BEAT~snooz BREATH~PET BURN~MEANS BURN~calori CHILD~fight EYE~you PILL~for TAKEN~#10 VOMIT~the alergia awarenes
 a~cold baby- ben can~i cormac crack cros dairy dry escitalopram free gum handout heal he~BLOOD hot~flash hot~~flash
 is~ther is~~kick i~same jog joke la~~pastilla licens mercy me~~gas no~falta paper pass~~the percent reflux rul sampl
 shar she~my shift should~~i snooz sorenes stab~~at study therapist thes tir uchenna weight with~ADMIN yet
-1.6 #1900 1st 2nd 4th BEAT~a CHILD~TRIVIAL CHILD~are CHILD~his DIE~for FACE~from KILL~for KIN~his NOTE~for PILL~morn
 TAKEN~dos about~~my account almond app bebe~~patea breathles bug burp caffein can~eat casi~DIE climb computer cook
 dinner do~you do~~you edge faith fmla french h hambr inhaler it~again it~~here keto labor laundry lens mary mbi
 medical metformin mild no~~troubl oct pa pharmacy physical pill~~left printer recall replacement restles result rx
 safety scan seed seen snack sodium stitch~out strip survey t12 tard tenni therapy the~SWELL thursday tome~~mi
 to~~someon traffic turn~yellow ty una~de updat vaccin video weather weigh wine wing workout www
-1.5 #1000~#300 #2 #54~#54 #54~~#54 ,~~just ASK~long BLOOD~gums CHEST~SAFE CUT~bang HEAD~END LIMB~brac LIVE~with
 OTHERS~a PARENT~OTHERS PARENT~had SPEAK~OTHERS SUGAR~#110 SUGAR~#149 TAKEN~gum WAKE~OTHERS acne alway analisi
 arthriti a~hospital bad~BREATH befor book brac cake can~PILL cc checkup chest- click clinic@hotmail coupon crutch
 cute cyst dec deni~WISH do~MOVE drank~~too epilepsy filler glass gracia grad gums hill hit~~the how~~long iron
 is~LIVE itch i~laugh label la~PILL legal llamo member mexico milk ml mood my~hair my~run my~~hair my~~knee my~~old
 nerv new not~PILL no~PAIN no~PILL of~as on~SUGAR por~cafe prescription puls~~#89 r07 recip resolv roll~END roll~~over
 shoe slept stuffy su temp~~#100 titer vacuna water~~birth which year
-1.4 #100 #25~~#54 #300~~#300 ,~ADMIN ,~old ,~~old BABY~INJURE BEAT~the CHILD~at CRY~ADMIN EYE~drop FAINT~curtain
 FAINT~kidney FAINT~ston FEVER~vaccin HEART~#100 LIVE~the MEANS~BURN NUMB~with PAIN~at PAIN~his POISON~for
 PREGNANT~ASK SELF~PILL SKIN~my STIFF~LIMB TAKEN~his THROAT~PAIN am~today appetit as ate~~too athlet attend aug
 a~~cold a~~littl basil biopsy bleed~~stop bles bmi by~mosquito case cherry claritin clinic colleg covid cramp~~in dat
 diseas doc do~OTHERS email epley espalda exampl eye~~drop find~a find~~a fit florenc fly from~PILL fun georgia gym
 heel humira if~~my insan in~~traffic ip i~~get la~PREGNANT la~esta like~after made~SELF made~~me mail marathon massag
 memory me~~a mr mrn my~funny my~~prescription my~~rash not~in not~~in no~BLOOD no~FEVER no~~thought numero nyquil
 out~~the panic pies pitch plat pushup rang rep replac runny rush school sensor serial she~SPEAK should silver sn snor
 splinter spot~on spot~~on stapl~out stiff~~shoulder switch thanksgiv tick today~and today~~and tos to~TAKEN to~this
 to~~quit turn~~yellow vo wait wash was~#25 whether with~new with~~warfarin yogurt
-1.3 #100~and #1~WISH #25~#25 #25~unit #25~~unit ,~check ,~try 3rd ASK~you BABY~ya BEAT~on BEAT~this BELLY~after
 BLOOD~on BREATH~nose BURN~la CUT~PILL CUT~out DIE~to DRUG~reflux END~to EYE~ADMIN FACE~twitch FAINT~on FAMILY~HISTORY
 FEVER~INJURE HEART~ASK KIN~de KIN~has MEANS~of NUMB~sit PAIN~THROAT PAIN~feeling PILL~becaus PREGNANT~surgery
 SHAKE~from SKIN~it STIFF~PILL SUGAR~but TAKEN~HISTORY TAKEN~two THROAT~cough VOICES~the VOMIT~after a1c acid~~reflux
 addres amlodipin am~POINT and~HISTORY and~~cough a~SIDE back~~pain bebe~~ya below booster bp~~#149 can~you card
 cast~LEAVE charg charity cheer chok~~up club color crazy crohn cut~~out cut~~the dental dentist de~hambr de~~hambr
 dose do~KILL do~need duerm~LIMB dying~~to er error explod~with explod~~with f fast~SUGAR feeling fever~~brok final
 for~~sleep game gauz griev hat heart-~monitor hey he~~kick history hit~~a ins io is~scratchy is~water is~~down ivy
 i~if i~outsid i~~used jefe job joy khoury kids~~are killer leg~~cramp letter~~for lost~~my mad mak~SELF mak~~me
 mammogram march max mayb menier me~~too migrain monitor~#200 move~~my muscl my~~insuranc my~~shoulder necesito~SELF
 need~NOTE need~the need~~the negativ never~SEIZE news nick not~~hav no~CHEST no~FAINT no~just no~las no~or no~~bleed
 no~~just nurs~was o oak of~WISH old~PILL on~MOVE org or~. pangilinan paso phas pillow pink~EYE pink~~eye poquito
 read~#110 report restles~LIMB restles~~legs retir rope~~burn safe shampoo sharp~~pain short~on sincer skip smell~the
 ssn stres summary suppli support sweet tak~~the tast texa than~DIE the~BREATH the~says the~tast the~today the~~swell
 the~~wait through~nose trainer transfer treatment tremor una~vez una~~vez upload used~~to vez vinegar vs walgreen
 warn washington was~#10 was~~#25 water~not wednesday went~away went~~away will~the wind withdrawal without~~my
 worcester would~~i you~tomorrow zoom
-1.2 #1000~PAIN #10~#1000 #10~~#1000 #10~~#54 #149~#89 #200~#300 #200~. #3~#10 #89~#89 #89~HEART , ,~ASK ,~BELLY ,~KIN
 ,~PILL ,~clean ,~pleas ,~~#1000 ,~~took ADMIN~out BABY~jaundic BELLY~growl BLUE~hair BREATH~LEAVE BREATH~hill
 BREATH~my BURN~at BURN~from BURN~notic CHILD~crayon CHILD~will CRY~my CUT~dose CUT~esta DIE~por END~ALLERGIC END~PILL
 END~up FEVER~END FEVER~or HEART~#10 HEART~my HISTORY~#2 HISTORY~of KIN~VOMIT KIN~it KIN~start LABOR~hour LIVE~will
 MOVE~BURN MOVE~END MOVE~after MUCH~recall NECK~after PARTNER~and PILL~like POISON~ivy POISON~smell SEIZE~as
 SELF~SUGAR SELF~el SELF~sleepy SELF~tos SELF~ya SIDE~MUCH SKIN~to SUGAR~pens TAKEN~ALCOHOL TAKEN~crayon TAKEN~la
 VOMIT~HISTORY VOMIT~old WISH~for WISH~los after~lunch after~~lunch am~work am~~drown am~~sick and~DRUG and~FINE
 and~both and~nauseou and~rest and~~#149 and~~rest anxiety athlet~LIMB atorvastatin attack~~of a~bug a~cough b12
 b12~#1000 b12~~#1000 bad~HISTORY band battery block bra brand btw call canada can~with can~~breath cap care cast~~off
 chat coat cod correo county count~as count~~as cramp~~are crayon crib cross dark~the deni~KILL deni~~suicidal de~ayer
 dizzy~~when dormir ear effect eggs en~HARM en~hacerm en~~hacerm expir fast~~sugar fell~~asleep fever~~or fiber
 from~TARRY from~of frozen~LIMB gadson gluten got~it got~~it growl gut have~FAINT high~PRESS hous~~, if~have
 instruction insulin~~pens in~is in~today in~wait in~~his ios is~PILL is~WORST is~due is~~good is~~sore is~~too i~miss
 i~still i~~go i~~miss jack jackson jaundic johnson las~de la~cuenta la~~cuenta like~alway liv~~will login lost~my
 medicina me~~la me~~mareo me~~siento me~~sleepy mini muero~~de muero~~por murio music my~account my~alarm my~break
 my~hear my~play my~step my~way my~you my~~step nail~and nap need~about nervou net never note not~hav not~no
 not~troubl novocain now~no no~of no~today no~~, no~~chest nunca oh on~dose on~flight patient~is pediatric pend pens
 peso poison~~ivy pollen portal puffy pump~suppli pump~~suppli quoc receta recommendation record rehab retainer
 said~no said~~no sed seguro se~acabo shirt siento~LEAVE siento~~mejor splint sprain stat strep stress strok~of
 strok~~of sunscreen surgeon swallow~~my swallow~~the temp~~#104 then~#300 therapist~WISH the~FAMILY the~pleas
 the~~day the~~shot this~month this~~month toddler~~is together tome~~la too to~pleas transmitter trivedi
 tuve~~convulsion una~ADMIN until un~TRIVIAL up~now up~~at up~~the uti uti~again w was~i was~~#10 watch water-~INJURE
 water~in when~~is wildfir winter with~cough year~~ago you~~all
-1.1 #1000~#1000 #1000~~#300 #104~#100 #10~today #149~#300 #200~#89 #25~~#25 #54~, ,~SAFE ,~just ,~~right . ADMIN~de
 ALLERGIC~expir ASK~#25 ASK~OTHERS ASK~does ASK~fast ASK~know ASK~mean BABY~through BABY~up BACK~again BACK~the
 BEAT~with BELLY~WISH BLOOD~END BLOOD~has BLOOD~the BLUE~cros BREATH~now BREATH~the BURN~ASK BURN~drill BURN~out
 CHILD~has CHILD~on CHILD~to CRY~, CRY~care DRUG~of END~SKIN EYE~every EYE~from EYE~twitch FAINT~CRY FEVER~HISTORY
 HEART~HISTORY HEART~nurs HEART~of HEART~the HISTORY~chemo HISTORY~had KILL~LIMB KILL~in KILL~was LABOR~of
 LIMB~TRIVIAL LIMB~after LIVE~on MEANS~, MEANS~my NUMB~tir PAIN~pushup PARTNER~LIMB PARTNER~at PARTNER~with PILL~this
 PILL~together PRESS~MUCH SAFE~SKIN SEIZE~PILL SEIZE~of SELF~#149 SELF~END SPEAK~nurs SUGAR~#100 SUGAR~#300 SWEAT~the
 SWELL~on WISH~INJURE WISH~con afternoon after~day after~run aid ambulat am~sick and~#1000 and~show and~~chill
 and~~have and~~tir at at~ADMIN at~of aunt availabl awak a~TRIVIAL a~effect a~~baby baby~~will beach best be~of
 blue~~cros bp~~#100 bring~MUCH broken bueno bueno~dias bueno~~dias build burn~~, but~now by~ADMIN by~at c ca can~~you
 cardiologist chang~HISTORY cheek chili claim clean~POISON code contraccion~~de cooki cost cranky cri~a ct cuff danger
 date~#3 daughter~~is dead~~tir deni~PAIN did~get doctor do~~if dr drank~~the driv drop~a dry~EYE e e78 edibl
 electric~FINE el~tien end~~the energy epipen~~expir exhaust explain eyelid eye~~twitch fire~~drill first for for~BABY
 for~now for~work for~~work fram fri from~PREGNANT from~~coffe gain general generic go~the great grew had~BLOOD
 had~out hair~loss hair~~loss happy hashimoto have~PAIN heat~SELF heimlich he~tenido he~~tenido hip history~~of
 his~PILL holter icd~~#10 if~my inr into~and in~#10 in~ADMIN in~BABY in~BACK in~his is~#100 is~from is~~due it~with
 it~~out it~~with i~ALLERGIC i~HISTORY i~chew i~never i~~crush i~~eat i~~quit i~~take i~~use jin kavanagh keep~~tak
 kick~~the kill~~for kne know~if know~~if latric la~, la~vacuna la~~rodilla la~~vacuna less lift like~~the losartan
 los~~pies lump m54 mac made~~my make~SELF make~~me may meal me~~dizzy me~~the month~, mosquito~bite mosquito~~bite
 mri mrs myself~~and my~ASK my~PET my~allergi my~died my~diet my~phon my~pick my~~allergi my~~dead my~~diet my~~feet
 my~~inhaler my~~morn my~~shot nam need~a need~anyth need~do need~~a not~FAINT not~eat not~~suicidal november no~chang
 no~~chang no~~fever of~HISTORY of~~suicid on~INJURE on~chin on~~hold or~the overdos~~of oxygen~~#100 p pale pap
 paper~CUT paper~~cut passport patient~~is pleas~my poop~~is prescrib pres~~on program puedo~tomar puedo~~tomar quit
 ray red~i reminder rice rose sano shock~ASK sit~~too slot sock start~PILL step strok~my sueno summer sun~BURN
 sun~~burn take tengo~ni tengo~por tenido that~SELF that~work then~~#300 they~it the~#many the~KILL the~LEAVE
 the~albuterol the~flu the~tonight this~ADMIN this~is thx thyroid tir~MUCH today~BABY tomasz took~~two too~~tight
 total to~blood- to~center to~switch to~wait to~~switch travel troubl~PILL tuve~SEIZE twin two~PILL under~MUCH upset
 urgent~~care urin watch~says watch~~says we week~~and what~~are with~ALLERGIC wrong~chat wrong~~chat
-1.0 #1000~#many #1000~, #1000~is #1000~on #100~on #100~~and #100~~on #10~~year #200~~. #25~#1000 #25~#2100 #300~#300
 #54~SIDE #69~TAKEN ,~. ,~FINE ,~LEAVE ,~bruis ,~sad ,~therapy ,~two ,~~did ,~~no ,~~not 31st 81mg ADMIN~hour
 ALLERGIC~LIMB ALLERGIC~on ASK~call ASK~on ASK~was BABY~TRIVIAL BABY~will BEAT~mosquito BELLY~button BLOOD~money
 BREATH~ADMIN BREATH~easy BREATH~en BREATH~mask BREATH~nariz CHEST~pushup CHILD~not CRY~PILL CRY~a CRY~with CUT~DROOP
 CUT~FINE CUT~SUGAR CUT~TAKEN END~ASK END~away EYE~dr FACE~chap FACE~dry FAINT~my FEVER~TAKEN FINE~now HEAD~my
 HEART~#69 HEART~on HISTORY~#2100 HISTORY~HISTORY HISTORY~SELF HISTORY~sunday INJURE~HISTORY INJURE~TAKEN INJURE~again
 INJURE~asleep INJURE~bed INJURE~with KIN~ALLERGIC KIN~play LABOR~and LIMB~yesterday MOVE~at MOVE~music MOVE~tir
 MUCH~ALLERGIC MUCH~INJURE MUCH~night MUCH~pleas MUCH~to NECK~the OTHERS~mean PAIN~LIVE PAIN~from PAIN~la PARTNER~i
 PET PET~CUT PILL~HEART PILL~PREGNANT PILL~applesauc PILL~caus PILL~la PILL~night PILL~stuck POINT~at POISON~was
 PREGNANT~clas SELF~MUCH SELF~al SELF~da SELF~hambr SELF~home SELF~lol SELF~murio SELF~siento SELF~up SIDE~effect
 SKIN~spread STOOL~green SUGAR~at SUGAR~befor SWELL~. SWELL~at SWELL~in TAKEN~#2 TAKEN~ADMIN TAKEN~WISH TAKEN~seed
 THROAT~on URINE~ASK VOMIT~a WISH~quitarm a1c~#10 about~, about~the about~~the acabar acidez aetna after after~MUCH
 after~for age ahogo am~home and~tir and~~nauseou and~~need anymor an~ALLERGIC aoif applesauc april arabic are~WORST
 are~dry assistant as~a as~~a at~is away~PILL a~CHILD a~PREGNANT a~food a~muscl a~nap a~or a~so a~tooth a~~nap a~~side
 a~~tooth baby~~mov back~~in bad~BLOOD bad~~blood baja bandaid bank bean beat been~on bees bel~~button be~HEART be~the
 bien black~~stool bleed~~money bles~you bles~~you blood-~type blood-~~type braxton braxton~hick braxton~~hick
 breath~~easy busy by~~mosquito cafe can~caus can~make can~through cat chap clean~~and cold colon company continu
 cough~SELF could~DIE cover~, cuanto da day desk dexcom~INJURE dexcom~LEAVE de~noch distefano dizzy~~on does~PILL
 dream drew drew~BLOOD drew~~blood driv~SELF driv~~me drop~ALLERGIC drop~~a drop~~sting drov dr~SELF ear~is el~come
 error~#1000 error~~#1000 este estoy~DIE estoy~~embarazada everyth~FAINT f32 feel~~tir feet~~at fell~~off fine~~now
 flew flight~, forgot~my for~my fractur from from~MOVE from~SELF get~PAIN goodby~~to grind grip had~ALLERGIC had~HEART
 had~the had~~the has~TRIVIAL have~~it headach~~after hear~test hear~~test hello here hiccup hick hold~~music hope
 hospital~bag hospital~~bag hous~, http http~, http~~, hurt~~myself hurt~~when if~TAKEN if~ever if~possibl if~the
 injection in~#2100 in~FINE in~NECK in~colleg in~meet in~~#2100 in~~cold in~~colleg ir is~#69 is~PREGNANT is~again
 is~same is~zelenko is~~a is~~ther is~~tight is~~urgent it~SELF it~wors i~ring i~wait i~work january just~this
 keep~~me kid~~has kill~~someon kit knock~my labor~~and labs las~un latoya lb like~BABY like~~alway lips~~swell
 lock~~out log love mak~my mak~~my me~~ahogo me~~da me~~sleep mil mine~is mine~~is money~on money~~on my~#100 my~#54
 my~URINE my~chin my~doctor my~his my~morn my~new my~pump my~~chin my~~messag my~~pee my~~phon nariz need~MUCH nice
 nose~not noth~my not~INJURE not~OTHERS not~SWELL not~of not~the not~yet no~SEIZE no~ir no~no no~~. of~needl of~of
 of~~needl ohio om on~friday on~tooth on~tuesday on~way on~~friday on~~tuesday or~just out~on out~thursday out~~sugar
 overdos~~on past pill~~bottl pleas~ADMIN policy por~los pull~muscl put~SELF put~~me quay quiero~~quitarm rate~on
 recommend remind remind~SELF remind~~me remov repair ring rodilla safe~~for screen script seat see~~dr seizur~~as
 seizur~~meds set~~on se~el se~~cayo she~had she~~had shot sick~of side~~effect sinc~~#2100 sinc~~sunday si~una slack
 slept~~#10 sound so~~i speak stitch~ASK stress~about stress~~about s~~and teeth telehealth tengo~MOVE tengo~SKIN
 tengo~con tengo~y tengo~~grip test~came test~~came they~said they~~said the~but the~day the~desk the~gym the~video
 the~~flu the~~gym the~~inhaler the~~rash the~~tast the~~tube the~~video tiny toenail tongu~~on took~~#2 to~at to~by
 to~~swallow trabajo twic~~a type~pleas type~~pleas un~con un~y un~~poquito ups up~#10 up~night vein viru vitamina
 wait~room wait~~room walk want~~a was~KILL was~~#89 was~~a was~~suicidal wed weight~~#300 went~~from we~WISH when
 whit will~~the with~BACK with~food with~~food work work~out work~~out would~know x2 ya~LEAVE yesterday~, yesterday~~,
 you zelenko
-0.9 #1000~not #1000~por #100~#54 #100~HISTORY #100~MOVE #100~the #100~to #100~~to #104~HISTORY #10~#25 #10~#54 #10~oz
 #10~~. #149~#200 #149~today #1~#10 #200~on #200~the #200~~#89 #25~#10 #25~SIDE #25~~#10 #300~#1000 #300~#many
 #300~then #3~#1 #3~PILL #3~~#10 #54~#1000 #54~#2100 #54~SELF #69 #89~HISTORY #many~and ,~SIDE ,~any ,~we ,~~any
 ,~~how ,~~stop ,~~want ADMIN~para ALLERGIC~. ALLERGIC~cats ALLERGIC~to ASK~BLOOD ASK~eat ASK~if ASK~my ASK~work
 BABY~come BABY~comer BABY~hiccup BABY~lol BABY~quier BABY~spit BABY~teeth BACK~PAIN BACK~out BACK~went BLOOD~al
 BREATH~they BREATH~your CRY~OTHERS CRY~contact CRY~find CUT~BACK CUT~carb CUT~con DIE~hair DRUG~for END~#54 END~ADMIN
 END~with EYE~i EYE~thing FACE~BURN FAINT~smell FAMILY FEVER~PAIN HEAD~from HEART~start HISTORY~covid HISTORY~has
 HISTORY~start HISTORY~tuve INJURE~LEAVE INJURE~ear KILL~#2100 KIN~, LEAVE~ADMIN LEAVE~PREGNANT LIMB~HEAD LIMB~SHAKE
 LIMB~asleep LIMB~at LIVE~MOVE MEANS~lock MOVE~LEAVE MOVE~mil MOVE~well MUCH~ADMIN MUCH~book MUCH~by NUMB~ASK
 NUMB~after NUMB~lol PAIN~LIMB PARENT~HEART PARENT~un PARTNER~snor PET~SELF PET~TAKEN PET~is PILL~as PILL~through
 POINT~in PREGNANT~. PRESS~esta PRESS~for SAFE~. SEIZE~ASK SEIZE~CHILD SELF~ADMIN SELF~DROOP SELF~EYE SELF~PREGNANT
 SELF~at SELF~es SELF~know SELF~llamo SHAKE~after SKIN~from SKIN~on STIFF~from SUDDEN~of SUGAR~#10 SUGAR~after
 SUGAR~low SUGAR~was TAKEN~juic TRIVIAL~SKIN VOMIT~out abdi about~~a accession ach adam albuterol~, albuterol~~,
 am~~allergic am~~dizzy am~~fine and~BABY and~LEAVE and~PREGNANT and~for and~sound and~together any~to any~troubl
 any~~troubl an~my are~at are~month as~alway as~prescrib as~~alway as~~prescrib auth a~#3 a~about a~lol a~night
 a~person a~~cough a~~letter baby~~sleep back~~went baker better bit~~of ble bleed~~is bloat bp~#100 bracelet
 breastfeed breastfeed~PAIN breastfeed~~hurt breathing- breath~~after bring~PILL bring~~all bruis~on burnt burn~~from
 but~PILL but~TAKEN c5 c5~c6 c5~~c6 c6 call~if calor camp cancel can~come can~we can~~come can~~we caus~BLOOD
 cetirizin chas check~my check~~my city complet congestion con~el con~este con~~el con~~este copay cough~WISH
 could~~sleep crim crown cut~~back dayton death~~of deer de~HEART de~con diaper~SKIN diaper~~rash die~~of donor
 doubl~~book do~. do~if do~tell dress drop~~my duel~~la dupuytren dupuytren~in durmio~LIMB ear~~is el~ADMIN
 emergency~~contact end~~my en~~suicidarm esta~PILL fax february fee fit~~of flow~#1000 forgot~PILL forgot~~my
 frank~BLOOD frank~~blood from~ice from~~ice frozen frozen~~shoulder ft g0438 gatorad get~of give~SELF give~~me giv~up
 giv~~up glasgow glasgow~#25 glucos~~meter gone googl got~with got~~my grandfather grandmother~~had gun~~hand
 gun~~lock had~bad had~same had~~it had~~seizur hand~~shak has~SKIN healthr heart-~healthy heart-~murmur
 heart-~~healthy heart-~~murmur heart~~to heat~CLOTH heat~~pad he~had hijo~~se hit~~with hold how~~would hurt~~my idea
 if~KILL if~hav if~this in~MUCH in~from in~was ir~a ir~~a is~cover is~low is~pink is~than is~that is~~#100
 is~~allergic is~~better is~~gone is~~me is~~that is~~throw it~NUMB it~TRIVIAL it~send i~VOICES i~home i~open i~pull
 i~water i~~hear i~~hope i~~type jump~the kill~~me kim knock~SELF knock~~me l5 later la~da la~l5 la~~l5 level lexapro
 lift~~my login~from lon lost~VOICES matando mcg me~~at me~~home me~~know me~~llamo miss~my miss~~my moco mold mole
 more morning mosquito~TRIVIAL mosquito~~bit murmur mychart my~befor my~block my~cast my~contact my~exam my~glass
 my~goes my~oldest my~test my~uses my~vitamin my~yesterday my~~cast my~~contact my~~glass my~~oldest my~~plan
 my~~vitamin name~~, nebulizer need~my next~PREGNANT next~~week ngozi nightmar night~SWEAT night~~sweat nose~can
 not~CHEST not~CUT not~about not~cover not~smell not~through not~~cover not~~think nov no~, no~MUCH no~SHAKE no~comer
 no~~blood np npi numbnes numb~~from nunca~he nunca~~he nurs nurs~my offic~~hour of~is of~or of~~sleep oldest oliv
 oliv~oil oliv~~oil on once~a once~~a one~EYE one~~eye on~i on~is on~treadmill out~ASK overdos~~in oz paracetamol
 parent party peak~#1000 pharmacist pico~un pico~~un pill~~late policy~no policy~~no por~PAIN por~la por~~la puedo~con
 pull~a pump~work quier~comer quier~~comer quit~~smok read~#54 respiro respond~~to resultado ring~in ring~~in risk
 romberg rosalind rub rubber run sad safe~~. same~PILL same~alway scar scar~~itch scrap scrap~LIMB scrub send~the
 send~~the sertralin se~al she~has should~~be show~#1000 show~~#1000 sicknes sinc~~covid sister~~has sleep~~through
 slept~#10 sobr social sometim some~HISTORY sore~~from sore~~throat so~not statin stomach~~cramp strangl stuffy~can
 suicid~~in sun support~group support~~group syndrom s~i teeth~and teeth~~and tengo~sueno tengo~~sueno that that~bad
 that~~bad that~~work then~FAINT they~on the~CRY the~NECK the~VEHICLE the~addres the~am the~box the~build the~leak
 the~line the~lol the~patch the~scal the~second the~sorry the~steroid the~sun the~trip the~tube the~vet the~~build
 the~~form the~~neck the~~patch the~~portal the~~scal the~~second the~~steroid the~~sun the~~trip this this~cold
 this~diet this~~cold this~~diet thre~HISTORY tien~tos tien~~tos tir~the toe~~nail to~ASK to~know to~surgeon trauma
 treadmill tsh tums type~#2 type~~#2 una~~cita under updat~to updat~~to up~#2 up~MUCH up~a up~in up~~in up~~twic uses
 vacation version vertigo vet view vivo vivo~~en walker was~HEART watch~a watch~~a water~FINE water~the went~PILL
 went~out went~~out we~the what~~a whistl will~PILL will~if women worri wound~dry ya~~me yes
-0.8 #10 #1000~#149 #1000~#54 #1000~the #1000~then #1000~~#1000 #1000~~#149 #1000~~#54 #100~#100 #100~i #100~this
 #100~~this #10~SIDE #10~step #10~with #10~~oz #149 #149~this #1~of #1~~#10 #25~#54 #25~the #2~#10 #300~#89
 #300~~#1000 #300~~#89 #54~so #54~~, #89~, #many~on #many~~and ,~#300 ,~OTHERS ,~about ,~f ,~in ,~lock ,~no ,~run
 ,~work ,~worry ,~~all ,~~better ,~~clean ,~~in ,~~the ,~~when 4pm ADMIN~BREATH ALLERGIC~PILL ASK~ALLERGIC ASK~can
 ASK~nurs ASK~this BABY~MUCH BABY~for BACK~at BACK~on BEAT~#54 BEAT~to BELLY~bug BLOOD~BURN BLOOD~SELF BLOOD~dry
 BLOOD~is BLOOD~much BREATH~up BURN~TRIVIAL BURN~lol BURN~work CHEST~muscl CUT~el CUT~pelo DROOP~my DROOP~ther
 DRUG~HISTORY END~SIDE END~after END~becaus END~chemo END~night END~this EYE~a EYE~contact FACE~balm FACE~mask
 FEVER~baja FEVER~no FINE~after HEART~check HEART~goes HEART~number HEART~that HEART~to HISTORY~month HISTORY~time
 INJURE~diet KILL~it KIN~ADMIN KIN~FEVER LABOR~de LIMB~by LIMB~i LIMB~replacement LIVE~alon LIVE~en LIVE~sano
 MEANS~rang MOVE~#10 MOVE~#1000 MOVE~FINE MOVE~again MOVE~home MOVE~of MOVE~today MUCH~big MUCH~water NOTE~the
 NUMB~SKIN NUMB~for OTHERS~KILL OTHERS~WISH PARENT~#100 PARTNER~y PILL~is PILL~mak PILL~to POINT~ADMIN POISON~bloat
 PREGNANT~CRY PREGNANT~crav PREGNANT~on PRESS~SELF PRESS~this SELF~TRIVIAL SELF~dry SELF~en SELF~matando SELF~now
 SELF~or SELF~pelo SELF~pico SELF~tien SIDE~FINE SIDE~away SKIN~EYE STOOL~days SUGAR~HISTORY SUGAR~INJURE SWEAT~at
 SWELL~by SWELL~with TAKEN~ALLERGIC TAKEN~morn TAKEN~para TAKEN~water THROAT~not TRIVIAL TRIVIAL~al TRIVIAL~i
 VEHICLE~seat WISH~SPEAK WISH~beep WISH~sano about about~PAIN about~not account~is adeyemi after~dairy after~dinner
 after~~dairy age~, ago allergy~~pill all~~night almost~laugh am~about am~~dead am~~not and~ADMIN and~bloat and~crav
 and~noth and~~bloat and~~cold and~~crav and~~noth and~~swollen angel antibiotic any~HISTORY an~in appl app~INJURE apr
 are~FINE are~KILL are~brittl are~~brittl are~~kill art asleep~the assunta asthma as~told at~#2 at~night at~pric
 at~school at~~#2 at~~night at~~school ave ayer ayuna a~#10 a~BABY a~as a~blood- a~doctor a~drop a~nose a~nurs
 a~~blood- a~~fire a~~fit a~~friend a~~que a~~shot back~~on balm banana bao batteri been~HISTORY benign ben~jerry
 be~this be~~the biopsy~benign blood~~twic both~have box brittl bruis~from bruis~is bullet~for but~FINE but~SELF
 but~~not call~BACK call~in call~~in call~~me cambiar cambiar~ADMIN came~BACK came~~back cansancio can~driv car~~seat
 cast~SKIN chest~~muscl clos~~my cold~for cold~in cold~winter cold~~in colonoscopy com~SIDE confirm con~de con~~la
 copy copy~my cort~~el could~have could~i could~~i crav crema date date~of deadlin dead~~skin deductibl~is
 deductibl~~is del demon depression de~CHILD de~PRESS de~cansancio de~~cansancio diagnosi dialysi~center
 dialysi~~center died doctora does~caus dog~~ate dos~para down~~from down~~to do~BABY do~a do~~i drank~~a drink
 drink~~more driv~after driv~~after droopy due earnestin ebony ebony~, egfr egfr~#69 egfr~~#69 el~PREGNANT el~pelo
 el~telefono el~~pelo el~~telefono email~SELF email~~me enough~to en~#149 en~ayuna en~~#149 en~~ayuna esposito
 esta~FINE esta~matando esta~~matando esto face~~mask faleolo fast~#110 feel~~heavy fell floor~my flow~~#1000
 for~CHILD for~KIN for~PAIN for~PARENT for~WISH for~~my found~it found~~it from~#149 from~run gain~PRESS gain~~weight
 gave~SELF goal goes~FAINT goes~to goes~~black got~ADMIN gun~~rang ha haddad had~WISH had~any had~~any had~~thought
 hago~si hago~~si hail hang~~in has~my has~the have~#10 have~ADMIN have~cold hav~LIVE headach~~from heartburn
 heartburn~after heart~~goes heart~~number hear~aid hear~~aid her~~pill hieu high his~, his~a hola hors hous~TAKEN
 how~~do hurt~~her if if~it if~~it if~~the insuranc intak in~#54 in~after in~at in~box in~build in~hospital in~room
 in~two in~winter in~~#3 in~~two in~~winter is~. is~DIE is~block is~noth is~s is~teeth is~~#69 is~~block is~~kill
 is~~noth is~~teeth it~~a iud i~after i~could i~start i~worry i~wors i~~bruis i~~never i~~still j jerry join juic~and
 juic~~and keep~~beep keep~~get kick~~me kill~~it knee~~is know know~my know~~my la last~~month last~~time la~ayer
 la~con la~nariz la~~nariz leg~~day leilani light~after like~~my limit line~the lip~~balm listen liv~~alon log~in
 log~~in lose lot lotion lov low~HISTORY low~caus ly m macaraeg mak~sleepy mansour mas~sano mas~~sano meeting me~~back
 me~~cort me~~dry me~~out me~~pico me~~up mi~~azucar mi~~esposa montelukast more~~water mosquito~SKIN much~LEAVE
 much~~better murder myself~~or my~POISON my~TARRY my~after my~asleep my~bra my~by my~click my~d my~do my~goal my~heel
 my~in my~lol my~~ball my~~bra my~~heel my~~hour my~~nose my~~result nada nail~brittl name nausea nausea~HISTORY
 necesito~para need~fast need~for need~new need~~new never~had never~~had next~, nobody~the noch normal noth~~help
 not~BELLY not~SKIN not~~now not~~respond now~and no~el no~he no~the no~~chill no~~seizur npi~#many numb~~when
 nurs~call nurs~line nurs~~call nurs~~line off~~for of~#69 of~, of~EYE of~PREGNANT of~but of~from of~so of~test
 of~~#69 of~~self okay old~~, on~TAKEN on~WISH on~screen on~stair on~~stair open~the or~today or~~just out~~my over~~,
 over~~the paralyz patient patient~ASK pee~~a pelo phon~#300 pico~y pierc pill~~becaus pill~~is pink~the pleas~SELF
 poco por por~ray por~~ray presion~~esta prior prior~auth prior~~auth proof pued puedo~ADMIN pued~dar pued~~dar punch
 questionnair recheck recheck~in recheck~~in recommendation~for recommendation~~for recovery refer relationship
 relationship~with relationship~~with right~~away ring~ears ring~my room~ADMIN rosalia round runs run~minut same
 seizur~~and sent~SELF sent~~me seriou se~FINE se~murio she~a she~~has sign sit~MUCH smell~in smok sober sober~HISTORY
 soledad some so~LEAVE so~is so~miss spo2~#100 ssn~#1900 stitch stitch~SKIN stitch~~itch stomach~~bug strok~in
 sugar~~crash sunday supplement sure swallow~~his swollen~~ankl s~INJURE s~SPEAK s~and s~~speech tak take~~a take~~all
 tak~~it tavita tech telefono thank theraflu the~#1000 the~CHILD the~EYE the~TRIVIAL the~by the~cold the~cost
 the~cream the~dose the~drop the~dry the~front the~gave the~if the~monitor the~pharmacist the~pric the~questionnair
 the~reminder the~sensor the~show the~team the~test the~wed the~work the~~antidepressant the~~bill the~~box the~~eyes
 the~~front the~~kids the~~left the~~line the~~medication the~~pharmacist the~~pric the~~wed the~~week this~KILL
 this~WISH this~app this~but this~~app through~night tir~, tir~on tomar~PILL tome~~dos tooth too~~big to~CRY to~HARM
 to~fast to~find to~of to~with to~~fast to~~find to~~know trip trist true tube tuiasosopo tulsa two~of two~one
 two~with tylenol~~help under~my under~~my un~HISTORY un~por un~~poco up~befor up~~befor wait~to was~#3 water~for
 water~~for went~to we~MOVE we~from we~~keep what~~does when~~it when~~should whoever why~charg with~this with~~me
 with~~this wood yay yeast yeast~infection yeast~~infection yesterday~is young your~staff your~~staff you~MOVE
 you~TAKEN you~to you~~have
-0.7 #1000~memorial #1000~~, #1000~~memorial #100~, #100~a #100~morn #100~percent #100~~percent #104~#104 #104~~#104
 #10~END #10~HEART #10~a #10~~is #10~~left #149~#10 #1~#1 #1~the #2100~, #2100~~, #25~1pm #25~and #25~~1pm #2~~#10
 #2~~, #3 #3~#25 #3~days #3~of #3~~days #3~~of #54~#300 #54~and #54~it #54~mg #54~on #54~or #54~~#1000 #54~~#2100
 #54~~mg #54~~or #69~, #69~this #69~~this #89~. #89~~, #89~~. #many~#300 #many~~#300 ,~#2100 ,~#many ,~BURN ,~PARENT
 ,~again ,~days ,~de ,~do ,~door ,~dr ,~may ,~negativ ,~play ,~quick ,~that ,~vaccin ,~~#2100 ,~~bruis ,~~dr ,~~drink
 ,~~normal ,~~pull ,~~quick ,~~so ,~~tiny ,~~too ,~~unit 1pm 81mg~do ADMIN~SIDE ADMIN~again ADMIN~got ADMIN~is
 ADMIN~now ADMIN~today ALLERGIC~END ALLERGIC~is ALLERGIC~it ALLERGIC~like ASK~SUGAR ASK~get ASK~run ASK~saw
 ASK~sintoma ASK~sit ASK~start ASK~symptom BABY~#3 BABY~FACE BABY~LEAVE BABY~SKIN BABY~on BABY~roll BACK~is BEAT~.
 BEAT~at BEAT~that BLOOD~. BLOOD~FINE BLOOD~TRIVIAL BREATH~it BREATH~laugh BREATH~pric BURN~ADMIN BURN~dinner CHEST~.
 CHILD~SELF CHILD~driv CHILD~no CONFUSED~ADMIN CRY~now DIE~my DIE~than DIE~whil DROOP~a END~HISTORY END~minut END~my
 END~the EYE~ALLERGIC EYE~SKIN EYE~like EYE~then FAINT~i FEVER~SHAKE FEVER~to FINE~much FINE~news FINE~night FINE~por
 HEAD~no HEAD~with HEART~today HISTORY HISTORY~FAINT HISTORY~PARENT HISTORY~SEIZE HISTORY~but HISTORY~in HISTORY~it
 HISTORY~november HISTORY~today HISTORY~tuesday INJURE~HEART INJURE~after KILL~as KILL~at KILL~the KIN~HISTORY
 KIN~SKIN KIN~and LABOR~day LEAVE~PILL LEAVE~with LIMB~de LIMB~it LIVE~, LIVE~now MEANS~FACE MEANS~licens MEANS~look
 MOVE~BEAT MOVE~BREATH MOVE~HISTORY MUCH~HISTORY MUCH~PRESS MUCH~have MUCH~short NUMB~my NUMB~not PAIN~NECK
 PAIN~TRIVIAL PAIN~away PAIN~cough PAIN~home PAIN~or PARENT~SEIZE PARENT~de PARENT~died PARENT~of PARTNER~WISH
 PET~PILL PILL~ADMIN PILL~MUCH PILL~do PILL~para PILL~the POISON~died PREGNANT~control PREGNANT~tir PRESS~HEART
 PRESS~period SAFE~of SAFE~the SEIZE~for SEIZE~was SELF~, SELF~FEVER SELF~OTHERS SELF~arde SELF~celular SELF~do
 SELF~manana SELF~sale SIDE~PILL SIDE~from SIDE~in SIDE~that SIDE~the SKIN~SKIN SPEAK~about STOOL~from SUGAR~#200
 SWELL~but SWELL~i TAKEN~#100 TAKEN~TAKEN TAKEN~TARRY TAKEN~TRIVIAL TAKEN~both TAKEN~lol TAKEN~the TRIVIAL~MUCH
 TRIVIAL~to VEHICLE~is VEHICLE~on VOICES~is VOMIT~SELF VOMIT~once VOMIT~una VOMIT~vez WAKE~#10 WAKE~at WISH~ADMIN
 WISH~NOTE WISH~esta WORST~on a1c~~#10 about~ADMIN about~DRUG add admit after~MOVE after~gym after~work age~~, aisha
 alarm~is alarm~~is allergic~~to allergi~act allergi~up amara am~cold am~not am~now am~so am~with am~~and am~~cold
 am~~so and~SUGAR and~lost and~need and~~blue and~~chok and~~got and~~lost and~~she and~~thank anesthesia any~WISH
 an~~allergic an~~epipen appt apt apt~pueblo arde are~TAKEN are~for are~of are~with are~~dry argu around~, arriv
 as~~told at~bedtim at~can at~wed at~~bedtim a~LEAVE a~PAIN a~after a~at a~dermatologist a~dose a~pen a~ride a~with
 a~~bit a~~dermatologist a~~doctor a~~kid a~~leg a~~pen a~~ride a~~second baby-~shower baby-~~shower baby~~kick
 barrett baton baton~roug baton~~roug battery~~died bayani bebe~~come bedtim been~MOVE been~sad been~~feel bethany
 be~in be~~late bike~FINE bin bin~rashid bin~~rashid birth birth~~control blind blood-~on blood-~test blood-~~test
 blvd boredom boss~~is branch bring~my bruis~easi bruis~~easi bug~is burn~~dinner burn~~the bus but~~no call~on can
 can~an can~in can~up can~~my carry~ALLERGIC carry~an carry~~an cat~~scratch caus~CHEST caus~KILL caus~PAIN caus~WISH
 caus~~chest caus~~suicidal cayo~~el cc~KIN cc~my cc~~my cell~#many celular chen chen~, chen~~, chinedu chirp chok~~me
 cita cita~~para clot~~on cold~at come~FINE compression concetta contact~, copy~of copy~~of cough~at cough~days
 cough~night cough~~at could counselor cpr crash~~after cup dai date~~of daughter~~got daughter~~has day~hour
 day~~hour dead~~lol december dermatologist dexcom de~risa de~tos diabet did~~my died~i died~in died~laugh died~~in
 died~~laugh dieta die~~than dizzines dob does~need does~the dose~my dot do~another do~i do~that do~wait drain
 dry~FACE dr~pepper dr~~pepper duerm~FINE durmio~de dying~~for e11 ear~the easi easier echo effect~. effect~of
 effect~~of el~papel el~ya el~~papel every~winter every~~winter extra~~vitamin eyes~~itch fami~~history far
 feel~~dizzy feel~~good feel~~kick femal finger~~tingl flight flow forgot for~#25 for~TAKEN for~days for~flight
 for~lol for~teeth for~travel for~~, four~PILL from~laugh from~new from~~laugh front~desk front~~desk f~not gave~the
 get~PILL get~on give~this goes~~to good~~night got~#10 got~ALLERGIC got~~#10 go~, gracia~~por grandmother gummy
 gun~~licens had~an had~at had~cancer had~in had~~an hago~SELF has~, has~BLUE has~cold have~INJURE have~no have~not
 have~sad have~~no have~~not hdl hdl~#54 hdl~~#54 headach~~of healthy heartburn~at heartburn~~after heartburn~~at
 heavy~~period he~FINE he~en he~never hgb hi hick~, hi~. holter~monitor holter~~monitor huda hurt~~a info inr~#2
 inr~~#2 in~. in~ASK in~CHILD in~END in~FAMILY in~SIDE in~cast in~dark in~high in~lol in~they in~went in~~from
 in~~half ip~, ip~. is~#25 is~#many is~hoars is~tomorrow is~with is~~#149 is~~heavy is~~hoars is~~it is~~low is~~off
 is~~real is~~red is~~tomorrow is~~weak it it~#25 it~LIMB it~PILL it~says it~went it~~last it~~says it~~too it~~went
 i~SUGAR i~befor i~call i~cold i~dinner i~easi i~four i~once i~ran i~s i~short i~skip i~snor i~~could i~~ran i~~run
 i~~sit i~~skip i~~snor kawasaki kawasaki~in kick~~a kiddo kill~~the king kwesi labor~~day last~~year la~FINE la~MOVE
 la~noch la~operacion la~~noch la~~operacion ldl ldl~hdl left~~me legal~name legal~~name let~know let~us let~~us
 like~SELF line~and live~~in look~FINE lost~a los~ADMIN los~~resultado lump~LIMB mark~my mark~on mark~~on may~i may~~i
 medicar~, memorial me~~arde me~~if me~~sale me~~to mg mi~~celular mi~~presion morn~PILL morn~~pill most mother~~s
 mov~~to mrn~#many much~with muero murio~de murio~~de my~KILL my~addres my~aid my~at my~brac my~dry my~gallbladder
 my~job my~mood my~pleas my~snor my~ssn my~thyroid my~~addres my~~gallbladder my~~goal my~~grandmother my~~headach
 my~~hear my~~job my~~mood my~~new my~~schedul my~~ssn my~~thyroid need~TAKEN need~vaccin nestor never~a next~is
 night~is nobody~SELF nobody~is not~after not~not not~that not~~eat not~~live now~~and no~. no~ADMIN no~HEAD no~SWELL
 no~WISH no~quier no~tenido no~~pain no~~point no~~quier no~~swell off~~, often of~#25 of~PAIN of~strip of~that
 of~~#25 ok ok~~with old~one old~~one onion on~#54 on~ADMIN on~PREGNANT on~heel on~that operacion our~PET out~BREATH
 out~box out~by out~strip out~~, out~~by pack pain~~is pain~~when panic~BEAT panic~~attack para~el pass~~my
 pastilla~~para patient~name patient~~name penicillin pepper per period~PAIN period~is period~~cramp phlegm pic
 pill~~this pleas~with prednison presion~~#149 pressur~~and provider psa psa~#10 psa~~#10 pueblo puls~~#69 ran~of
 rashid rash~~is rash~~on read~#1 red~SKIN relat relat~the relat~to relat~~to right risa romberg~was romberg~~was
 roof~~of roommat roug run~HEART saturday sat~LIMB sat~my saw~the saw~~the scab scal~is scal~~is schedul~~is school~is
 scratch~~me seizur~~sinc se~BREATH se~~ve she~was she~~was sho sincer~, sinc~~my sinc~~november sinc~~surgery sintoma
 sintoma~derram sintoma~un siobhan slept~like slept~~like slight small smil snom snom~#many snor~and snor~~and
 sock~flight sock~for sock~~for soon~, soon~~, soup so~can so~could so~far so~was so~~far stair~my start~in start~~in
 still~my stitch~~out stomach~~growl stool~~from stop~~liv stop~~my stuffy~nose stuffy~~nose sugar~~was suggest
 sumatriptan s~, tag talk~~about tengo~FACE test~strip test~~strip that~the the then~#89 therapy~is therapy~~is
 ther~an ther~~a they~and they~up the~CLOTH the~FEVER the~SEIZE the~SELF the~SKIN the~app the~bank the~blood- the~fast
 the~flight the~group the~needl the~no the~one the~prednison the~said the~school the~script the~vaccin the~van
 the~yesterday the~~allergy the~~cream the~~death the~~fast the~~fever the~~flight the~~gun the~~plan the~~script
 the~~smok the~~vaccin the~~van the~~vet the~~way this~PILL this~SELF this~SKIN this~cast this~cough this~with
 this~~cast this~~cough this~~med this~~rash thought~~. threw~~up thyroid~PILL thyroid~~pill tics tics~wors tien tingl
 tingl~~after toast today~FINE tomar tomar~esta tomar~esto too~~high too~~short tourett tourett~tics tourett~wors
 tourett~~tics to~#many to~PREGNANT to~SAFE to~baton to~call to~carry to~roug to~~baton to~~call to~~cancel to~~carry
 to~~penicillin troubl~TAKEN troubl~~swallow turkey twic~~by twitch two~in two~the tylenol~~for uncl under~VEHICLE
 unit~#54 unit~~#54 up~FINE up~after up~~after us~know us~~know video~call voicemail voic~~is was~#2100 was~#89
 was~after was~colleg watch~about well~at well~night well~~at went~TAKEN went~~down were~FINE were~today we~~use
 what~~to when~~do wher~i will~call will~driv will~you will~~call will~~driv with~first with~joy with~~joy worri~about
 worry worth~~it would~my wrong~and w~a yet~, yet~~, you~my you~then you~~then yo~femal yo~~femal
-0.6 #1000~or #1000~~not #1000~~or #100~#89 #100~is #100~old #100~~year #104~, #104~~#100 #10~diaper #10~instead
 #10~lbs #10~pound #10~wet #10~~#25 #10~~lbs #10~~pound #10~~wet #149~, #149~END #149~at #149~~over #1~my #200~#54
 #200~MOVE #2100~HISTORY #25 #25~#many #25~february #25~i #25~percent #25~~february #25~~percent #2~#54 #2~~#54 #300~.
 #300~~. #300~~then #3~#54 #3~SIDE #54~#1 #54~#100 #54~BEAT #54~~. #69~am #69~i #69~morn #69~~, #89~the #many~#1000
 #many~not ,~#89 ,~LIVE ,~WORST ,~leilani ,~m54 ,~md ,~pt ,~pull ,~question ,~second ,~sumatriptan ,~tir ,~tomorrow
 ,~usual ,~wa ,~wait ,~would ,~your ,~~is ,~~look ,~~m54 ,~~md ,~~should ,~~that ,~~this ,~~your 6th ADMIN~WISH
 ADMIN~from ADMIN~open ADMIN~pleas ALLERGIC~as ALLERGIC~butter ALLERGIC~for ASK ASK~ASK ASK~EYE ASK~KIN ASK~PREGNANT
 ASK~hago ASK~hora ASK~is ASK~la ASK~si ASK~skip ASK~would BABY~FINE BABY~PILL BABY~after BACK~HISTORY BACK~SIDE
 BACK~a BEAT~gym BEAT~is BEAT~wall BELLY~#54 BELLY~HISTORY BELLY~SKIN BLOOD~el BLOOD~that BREATH~ASK BREATH~about
 BREATH~away BREATH~every BREATH~hour BREATH~la BREATH~today BURN~URINE BURN~not CHEST~from CHILD~, CUT~, CUT~and
 DRUG~a END~TAKEN END~cough END~on EYE~OTHERS EYE~about EYE~morn FACE~filler FACE~my FACE~with FAINT~with FEVER~BABY
 FEVER~a FEVER~after FEVER~is FEVER~night FINE~BABY FINE~PILL FINE~again FINE~no FINE~so HEAD~again HEAD~at HEAD~of
 HEART~#2100 HEART~#many HEART~a HEART~like HEART~set HISTORY~#25 HISTORY~END HISTORY~KILL HISTORY~i HISTORY~spr
 HISTORY~stent HISTORY~with KILL~PILL KILL~lol KILL~prevention KILL~with KIN~an KIN~at KIN~tos KIN~up LEAVE~for
 LEAVE~today LIMB~FINE LIMB~PAIN LIMB~a LIMB~cancell LIMB~el LIMB~from LIMB~por LIMB~wher LIVE~LEAVE LIVE~in MOVE~are
 MOVE~much MUCH~PREGNANT MUCH~today NOTE~can NUMB~cream OTHERS~OTHERS PAIN~. PAIN~a PAIN~heel PARENT~TAKEN
 PARENT~murio PARENT~tuvo PARTNER~END PARTNER~can PARTNER~his PET~SEIZE PILL~chang PILL~dai PILL~make PILL~study
 PILL~wrong PILL~yesterday POINT~it POISON~, POISON~FINE POISON~can PRESS~HISTORY PRESS~SKIN SAFE~after SEIZE~.
 SEIZE~and SEIZE~i SEIZE~this SELF~PRESS SELF~SKIN SELF~dijo SELF~haha SELF~if SELF~olvido SELF~paso SELF~so SELF~tir
 SELF~una SELF~voicemail SIDE~said SIDE~voicemail SKIN~ASK SKIN~POISON SPEAK~HISTORY SPEAK~and SUGAR~SUGAR SUGAR~in
 SUGAR~this SWELL~FINE SWELL~gland TAKEN~#1 TAKEN~BREATH TAKEN~HEART TAKEN~any TAKEN~at TAKEN~away TAKEN~for TAKEN~now
 TAKEN~on TAKEN~plenty TAKEN~una TRIVIAL~BLOOD TRIVIAL~END TRIVIAL~HEAD VEHICLE~died VEHICLE~murder WISH~com WISH~know
 WISH~start WISH~through WISH~up about~LIVE account~no account~~no ache~~after action action~WISH action~~plan
 addres~, after~#54 after~LIMB after~but after~~dinner after~~leg again~ASK allergy~~shot allow al~hashimi al~hassan
 al~~hashimi al~~hassan amoxicillin am~FAINT am~SUGAR am~by am~lol am~nervou am~still am~~nervou am~~still anaphylaxi
 and~about and~got and~in and~no and~play and~pull and~sensor and~some and~sometim and~~play and~~spread ankl ankl~~,
 ankl~~is any~PAIN an~, an~infection an~reaction an~vitamin an~~extra are~SELF are~a are~cold are~~hard are~~mov
 are~~too arm~~fell arriv~ear ask~SELF ask~if asleep~on asleep~~on at~#54 at~ASK at~EYE at~every at~gym at~in at~your
 at~~your august authorization away away~the a~#1000 a~#2100 a~STIFF a~an a~day a~hora a~new a~no a~rock a~runny
 a~stuffy a~test a~voicemail a~~bee a~~lot a~~new a~~nurs a~~rock a~~runny a~~stomach a~~stuffy a~~voicemail
 baby-~PILL baby-~~aspirin baby~~spit back~~is bad~my bandag bandaid~on bandaid~~on barbieri barrett~esophagu
 beat~~the bebe~~tien been~PREGNANT beer befor~, befor~bed befor~~bed bel~~, best~, best~~, bled bled~~a blood-~MUCH
 blood~~is blood~~on board boss boss~~want bowl bp~PILL bp~and bp~this bread breast breath~~away brush bug~HISTORY
 bug~PREGNANT bug~~last burn~~when butter but~WISH but~no by~ALLERGIC by~cancell by~my by~~cancell call~#300 call~you
 call~~#300 call~~if cambiar~la cambiar~~la cancell can~PRESS can~becaus can~log can~low can~open can~well can~~he
 cartwright casi~SELF casi~~me cats causar chest-~cold chest-~congestion chest-~~cold chest-~~congestion chok clair
 clean clean~and click~ASK click~i click~~when clock code~on cold~~sore colleg~, colleg~~, colonoscopy~prep
 colonoscopy~~prep comer come~SIDE comi comi~y compression~sock compression~~sock com~not con~esta con~~esta
 cough~FEVER cough~not cough~some cough~~is could~BREATH could~caus county~health county~~health cover cpap~serial
 cpap~~serial cpr~~clas cp~, cual cual~~son cuando custody cut~~carb dangerou date~is date~~is dawn delet department
 desaparecer de~#many de~KILL de~cerebral de~derram de~en dia diabetic diamond diaper~today diarrhea did~the died~,
 died~of died~~of differenc dijo dijo~ASK dijo~~que disc dish~soap dish~~soap divorc dmitri does~it does~~it does~~the
 dose~on dose~~on down~~sinc do~again drink~~plenty driv~surgery drown~~my dr~said duerm due~mammogram ear~,
 ear~infection ear~~infection easy eat eau eau~clair eau~~clair el elbow el~sol el~~parto el~~sol email~at emt end~~of
 en~, esophagu es~#many every~hour exercis~CRY exercis~~help ex~~has federico feel~~much ferraro filler~SWELL
 filler~~swell fill~the flaherty flema flu~TAKEN flu~~shot foot~~and foot~~by forget for~BACK for~HEAD for~HISTORY
 for~eczema for~is for~mammogram for~of for~pleas for~school for~~eczema for~~result for~~school frank frank~in
 frank~the from~#2100 from~ADMIN from~ASK from~CUT from~POISON from~gym from~stres from~this from~wrong from~~#2100
 from~~sleep from~~stres from~~this f~#1000 f~~#1000 garden gave~OTHERS get~out get~~better get~~out gift gland
 goes~ASK going~~through good~~news got~~hit got~~stung group~for group~~for had~BREATH had~night half~~a half~~is
 handful~~of happen~TAKEN happen~if happen~~if hashimi hassan has~and has~hiccup has~nose has~of has~~hiccup has~~the
 hate have~CHEST have~END have~MUCH have~~chest health~shar health~~shar heart-~~medication help help~~a hep hep~b
 hep~~b he~SEIZE he~in high~school high~~school hijo~~tien his~he hiv~~after hospital~for hospital~~for hung hung~on
 hung~up hung~~up hurt~~, hurt~~to husband~~says husband~~snor ibuprofen ice~cream ice~~cream if~BABY if~MOVE if~a
 if~to if~you in infection~i in~WISH in~march in~meeting in~min in~plac in~school in~spr in~yuma in~~#10 in~~#54
 in~~high in~~march in~~meeting in~~on in~~that in~~year is~#89 is~ALLERGIC is~FINE is~SUGAR is~almost is~be is~lol
 is~nurs is~on is~play is~set is~support is~until is~wher is~~#10 is~~#2 is~~almost is~~break is~~for is~~green
 is~~set is~~up is~~when itchy it~but it~matter it~work it~~again ivanova i~MUCH i~SPEAK i~URINE i~away i~bring i~care
 i~felt i~get i~hate i~hungry i~i i~lol i~nervou i~pick i~saw i~ten i~wet i~writ i~~fell i~~hate i~~lift i~~pee i~~saw
 i~~writ july jump~my jump~trampolin justificant just~SKIN just~tir just~~tir keep~~com keppra kid~~ate kind~,
 last~~seizur last~~spr la~ADMIN la~PRESS la~le la~por la~risa la~tapada la~~presion la~~risa left~~eye legs~~are le~a
 licens~is licens~plat licens~~is licens~~plat like~rock lip~~filler live~~without lock~out long~, look~END look~~over
 lost~#10 lost~pound lost~~#10 low~. low~FEVER ly~the make~KILL male mareo mata md med meet met meter metformin~~,
 me~~dijo me~~haha me~~muero me~~olvido me~~paso me~~pued mild~~headach minut~HEART minut~~late miroslav mi~~cita mon
 monday month~~, mon~fri morn~at morn~sicknes morn~~sicknes mrn~, mrn~~#many mrn~~, mucho murio~HEART murio~un my
 my~#2100 my~#many my~CRY my~DIE my~anxiety my~appetit my~as my~away my~be my~booster my~butt my~clas my~come my~cpap
 my~driv my~explod my~flu my~had my~himself my~hour my~licens my~mrn my~next my~not my~password my~peel my~period
 my~smell my~social my~type my~~anxiety my~~appetit my~~boy my~~breast my~~butt my~~cat my~~cpap my~~eyelid my~~lung
 my~~mrn my~~period my~~social my~~word nail~, nariz~tapada nariz~~tapada near~HEART near~had near~the near~~had
 near~~the necesito necesito~ADMIN necesito~justificant necesito~un necesito~~un need~of neg new~BREATH new~glass
 new~patient new~~glass new~~patient next night~from night~now night~the night~~now nobody~at nose not~becaus not~deep
 not~driv not~log not~or not~well not~~bleed not~~log not~~open not~~sleep now~then no~#many no~SELF no~en no~in no~is
 no~my no~show no~~#many no~~show numb~~cream numero~de numero~~de nunca~en october of of~HARM of~HEART of~hour of~if
 of~in of~july of~lisinopril of~lol of~not of~strok of~~lisinopril of~~tak of~~that ok~~. olvido olvido~la once~after
 once~~after one~PILL on~#many on~april on~diet on~monday on~new on~sofa on~~april on~~monday opening or~#10 or~WISH
 out~, out~in out~until out~work out~~#10 pain~~at pain~~from pain~~sinc para~~el park~the password peanut~~butter
 pero phon phon~is phon~the phon~to phon~~is physical~therapist physical~~therapist pill~~on pill~~to pill~~twic pit
 plan~~for platelet plat~, pleas~#25 pleas~arriv pleas~the pleas~to pleas~~arriv plenty poco~~al por~nariz pregnant~~,
 prevention prostat pt~, pued~causar pued~~causar pull~~a que~~hago que~~hora quiero~~desaparecer read refer~by
 refer~dr refer~~by replac~, ring~is rite~aid rite~~aid runny~nose runny~~nose run~#10 run~MUCH run~~#10 sad~my
 safety~WISH safety~~plan said~and salio~#149 santa saturday~so saturday~~so scab~LEAVE school~, school~~, scratchy
 scratch~~my second~, second~one second~~one seizur~~was sensor~not serial~number serial~~number set~on se~no
 se~olvido se~paso she~said she~~said shot~~myself sin sin~~aire sister sleep~~becaus sleep~~study sleep~~wrong
 smell~strong snom~~#many soccer sofa sol some~on son~~has so~i specialist spider~my spill spit~after spot~the
 ssn~#many stand~~the statement statement~account still~. still~BLOOD still~~bleed stomach~~hurt stress- stress-~test
 stress-~~test subject sugar~~#200 suicid~~prevention support~for sure~it sweaty swollen~~gland s~PARENT s~SAFE s~in
 take~~#2 tapada tariq ten~HISTORY test~is thai thank~~for that~ADMIN that~TAKEN ther~for thes~ADMIN they~gave
 the~ADMIN the~NUMB the~after the~brac the~bruis the~came the~cancell the~chang the~doctor the~er the~exercis
 the~generic the~has the~implant the~list the~number the~open the~paper the~park the~pump the~sofa the~specialist
 the~that the~trial the~~blood- the~~brac the~~er the~~foot the~~generic the~~group the~~headach the~~implant the~~med
 the~~needl the~~park the~~poison the~~pump the~~sofa the~~specialist this~caus thre~, time~is time~my tir~and
 toddler~~swallow tooth~, tos~flema to~#10 to~#149 to~#3 to~EYE to~PRESS to~after to~cats to~home to~if to~on to~staff
 to~that to~writ to~~#10 to~~#149 to~~a to~~cats to~~death to~~see to~~talk to~~this to~~wait to~~writ trampolin tri
 trial tri~to tri~~to turn~#100 turn~~#100 turn~~purpl tuve tuvo~un tuvo~~un twic twic~~and two~, two~ADMIN
 tylenol~~and una~la under~CHEST unles un~al un~justificant un~~justificant updat~my updat~~my up~. up~at up~can
 up~eat up~hour up~nose up~not up~some up~with up~~some va~a va~~a visit vitamin~by vitamin~c vitamin~~by vitamin~~c
 vomit~~sinc wait~is warsam was wash~my was~, was~MUCH was~VEHICLE was~so was~~great was~~last watch~and water~. wayn
 wei~, well~the went~~to were wet~SELF wet~~myself we~a we~are we~~are wher~do wher~~do whil~. who who~is who~~is wifi
 will~ADMIN will~SELF will~eat with~PILL work~#10 work~NOTE work~SELF work~~is worri~~about worth worthles would~DIE
 would~like would~~like wound~clean writ~, wrong~on wrot~to xray yona yona~warsam yona~~warsam youssef you~can
 you~send you~~can you~~send yo~, yuma y~FINE y~tos y~~quiero
-0.5 #1000~#10 #1000~#1900 #1000~#25 #1000~my #1000~w #1000~~#many #1000~~w #100~~, #104~a #104~night #10~#69
 #10~HISTORY #10~PILL #10~am #10~for #10~time #10~~pill #149~#104 #149~#149 #149~ASK #149~the #149~~#104 #1~#2 #1~#3
 #1~~#1 #1~~#3 #200~#200 #200~#69 #200~after #200~~#69 #200~~after #2100~can #2100~i #2100~not #2100~~i #25~#3
 #25~MUCH #25~december #25~gaug #25~ml #25~needl #25~was #25~~#2100 #25~~december #25~~gaug #25~~ml #25~~was #2~.
 #2~PILL #2~of #300~, #300~~#many #3~~, #3~~pill #54~#10 #54~am #54~my #69~and #89~#100 #89~#many #89~~#100 #89~~#many
 #many~, #many~the ,~#149 ,~KILL ,~PAIN ,~a ,~bandaid ,~by ,~did ,~dob ,~dry ,~estoy ,~his ,~id ,~iron ,~liquid
 ,~minut ,~or ,~other ,~plat ,~puedo ,~rins ,~same ,~shower ,~thing ,~this ,~version ,~wher ,~who ,~~fine ,~~leilani
 ,~~liquid ,~~plat ,~~pleas ,~~que ,~~rins ,~~same ,~~sleep ,~~small ,~~tir ,~~use ,~~usual ,~~walk ,~~wher 14th 3pm
 ADMIN~FINE ADMIN~a ADMIN~due ADMIN~friday ADMIN~if ADMIN~in ADMIN~it ADMIN~la ADMIN~on ADMIN~the ADMIN~tomorrow
 ALLERGIC~FINE ALLERGIC~a ALLERGIC~by ASK~. ASK~SIDE ASK~URINE ASK~a ASK~an ASK~flos ASK~for ASK~happen ASK~hospital
 ASK~laugh ASK~worry BABY~#10 BABY~HEART BABY~tien BACK~#2100 BACK~ADMIN BACK~by BACK~from BACK~my BEAT~MUCH BEAT~el
 BEAT~goal BEAT~sol BELLY~, BELLY~MOVE BELLY~MUCH BELLY~PREGNANT BELLY~PRESS BLOOD~ADMIN BLOOD~flos BLOOD~no
 BLOOD~with BLUE~LIMB BLUE~on BREATH~LIVE BREATH~after BREATH~again BREATH~deep BREATH~for BREATH~smell BURN~the
 CHEST~has CHEST~i CHEST~ray CHILD~SKIN CHILD~with CONFUSED~about CONFUSED~the CRY~SELF CRY~for CRY~is CRY~the
 CUT~chop DRUG~ADMIN END~, END~at END~eat END~now END~yesterday EYE~#25 EYE~. EYE~SELF EYE~dry EYE~my EYE~rins
 FACE~TAKEN FAINT~, FAINT~ASK FAINT~EYE FAMILY~FAMILY FAMILY~in FAMILY~my FAMILY~of FEVER~MOVE FINE~PRESS FINE~in
 HEAD~ASK HEART~FINE HISTORY~FINE HISTORY~march HISTORY~name HISTORY~to INJURE~up KILL~just KILL~paperwork KIN~died
 KIN~got KIN~need KIN~on KIN~school KIN~told KIN~who LEAVE~FINE LEAVE~HISTORY LEAVE~TARRY LEAVE~cpap LEAVE~now
 LIMB~ASK LIMB~STIFF LIMB~chop LIMB~has LIMB~onion LIVE~TARRY LIVE~am LIVE~this MEANS~PAIN MOVE~#25 MOVE~ASK MOVE~PAIN
 MOVE~TAKEN MOVE~day MUCH~LEAVE MUCH~as MUCH~but MUCH~day MUCH~for MUCH~high MUCH~long MUCH~low MUCH~now NUMB~END
 OTHERS~ADMIN OTHERS~from OTHERS~look OTHERS~this PAIN~#54 PAIN~PILL PAIN~PRESS PAIN~SWELL PAIN~WISH PAIN~about
 PAIN~de PAIN~i PAIN~is PAIN~por PAIN~run PARENT~, PARENT~HISTORY PARENT~his PARENT~strok PARTNER~no PARTNER~says
 PET~HISTORY PET~a PILL~#1000 PILL~FAINT PILL~INJURE PILL~PAIN PILL~SEIZE PILL~day PILL~liquid PILL~on PILL~or
 PILL~pleas PILL~pued PILL~well POINT~i POISON~SKIN POISON~control PREGNANT~and PREGNANT~ice PRESS~. PRESS~cuff
 SAFE~fly SEIZE~#2100 SEIZE~my SELF~#1000 SELF~BLOOD SELF~FINE SELF~and SELF~bruis SELF~del SELF~duerm SELF~durmio
 SELF~mata SELF~sueno SELF~va SHAKE~END SHAKE~is SHAKE~the SIDE~#many SIDE~. SIDE~ASK SKIN~no STIFF~in STIFF~the
 STOOL~HISTORY STOOL~is SUDDEN~LIMB SUGAR~log SUGAR~lunch SUGAR~pump SUGAR~the SWELL~MUCH SWELL~from SWELL~went
 TAKEN~LEAVE TAKEN~PRESS TAKEN~SIDE TAKEN~after TAKEN~big TAKEN~dark TAKEN~detector TAKEN~food TAKEN~this TAKEN~unit
 TAKEN~whil THROAT~MUCH TRIVIAL~TRIVIAL TRIVIAL~after TRIVIAL~blister TRIVIAL~from TRIVIAL~la URINE~a VEHICLE~a
 VEHICLE~the VEHICLE~was VOMIT~#10 VOMIT~, VOMIT~MUCH WISH~as WISH~at WISH~el WISH~food WISH~into WISH~tell WISH~with
 a1c~is a1c~~is about~BREATH about~HARM about~surgery acct acct~#many afib after~FINE after~a after~feed after~hike
 after~it after~milk after~pap after~pt after~shift after~that after~~a after~~milk after~~pt after~~that after~~work
 again~, al all~~of amy am~BEAT am~i am~paperwork am~this am~~safe and~CHILD and~CRY and~PILL and~SAFE and~cold
 and~cough and~driv and~had and~ice and~she and~to and~well and~~kill and~~whit anos~~tuve answer~no anxiety~befor
 anxiou anxiou~befor anxiou~~befor anymor~~, any~BREATH any~POINT any~near any~opening any~~opening an~ASK an~LIMB
 an~a an~~arm appointment app~#10 app~version app~~crash app~~version are~ADMIN are~END are~MOVE are~PRESS are~in
 are~you are~~my are~~you arm~~went ask asleep assessment as~. as~teenager at~#10 at~com at~desk at~dot at~hospital
 at~lol at~~#10 at~~#54 at~~my a~, a~ADMIN a~HEART a~LIMB a~TAKEN a~bad a~counselor a~group a~mammogram a~question
 a~teenager a~work a~~#10 a~~bad a~~dose a~~mammogram a~~matar a~~minut a~~plan a~~question a~~teenager a~~week
 a~~whol baby~~had bad~MOVE beat~~me bee been~about been~~a befor~lunch befor~my befor~~lunch befor~~my bell
 bell~palsy bench better~~now better~~sinc better~~with between~#25 bich big~PILL big~~pill bill birth~~clas
 black~~out bleach bloat~after bloat~~after blood-~. blood-~and blood-~cuff blood~~with both~~hand bp~#69 breakfast
 breath~~, breath~~deep breath~~smell bring~your bring~~your broadnax brok~~out bruis bruis~drew bruis~they bruis~wher
 bruis~~wher but~am but~not but~~fine by~#25 by~, by~~#25 cai cai~~de callback call~MUCH call~~twic came~and came~in
 can~ASK can~LEAVE can~again can~be can~find can~for can~he can~leav can~that can~to can~wait can~~this car~~accident
 center chang~. chest~~por chill chop~, chop~onion chop~~onion christma claim~number claim~~number clos cold~my
 cold~night come~with com~up com~~up concussion~, concussion~clear concussion~~, confus~~about contact~is contact~my
 contact~~is cort cough~, could~a could~for could~that cpap~leak cpap~mask cpap~~mask cpr~clas crash~~and crav~ice
 crav~~ice crisi~, cry~, cuesta~la cvs dad~~had dark~but dark~iron daycar de dear deni~any deni~of deni~~any desd~ayer
 desd~~ayer detector de~#2100 de~HEAD de~HISTORY de~~cabeza dial dialysi~is diarrhea~~sinc died~DRUG died~and diet~.
 diet~is divorc~, divorc~~, does~a does~~a dose~. dose~and dose~~and dot~com dot~~com do~PAIN do~pick do~prep do~the
 do~up do~~that drown~~in drug dry~BREATH dry~the dry~~air dr~s dur durmio dur~the dur~~the eat~now el~, el~CHILD
 el~el el~por el~~nino email~, email~is email~~, en~LIMB en~trabajo esposa esta~pued estoy~FINE estoy~~bien es~FINE
 es~~normal extra eyes~~, eyes~~and feed feel~~down feel~~great feet~~are ferraro~, finger~~chop firmwar firmwar~#10
 firmwar~~#10 five~HISTORY floater flos flower follow~SELF follow~~me fonoti forgot~TAKEN for~PRESS for~call
 for~cholesterol for~first for~his for~night for~this for~thre for~time for~who for~~#25 for~~cholesterol for~~his
 for~~squeez for~~thre four~HISTORY from~cough from~neuropathy from~~, from~~cough gallbladder gas~~and gaug
 gaug~needl gaug~~needl gebremariam get~LEAVE give give~my goes~NUMB goes~i gone~~sinc got~an got~~an grief
 grief~group grief~~group gums~ASK hace~~anos had~#3 had~FINE had~reaction hair~the hard~i hard~~i has has~MUCH
 has~cough has~diaper has~~had have~, have~SIDE have~about have~four have~had have~question hav~troubl heart-~#69
 hear~is heat help~~, he~ASK he~FAINT he~a hi~i hi~~i hodan home~phon home~~phon hour~. hour~~. ibuprofeno if~MUCH
 if~OTHERS if~am if~get if~~someon if~~you inhalador inhaler~~is insert insulin~~pump interact interact~my
 interact~with interact~~with in~#3 in~OTHERS in~PREGNANT in~STOOL in~URINE in~by in~cold in~ear in~heel in~i in~may
 in~minut in~morning in~now in~paperwork in~patient in~yet in~~may in~~or in~~paperwork is~, is~PARTNER is~addres
 is~after is~doing is~driv is~much is~number is~or is~park is~rest is~run is~strok is~troubl is~under is~wors is~~#89
 is~~#many is~~black is~~blurry is~~dark is~~normal is~~peel itch~~, it~#1000 it~#54 it~, it~ASK it~HISTORY it~SAFE
 it~at it~rain it~show it~that it~time it~~at it~~down it~~rain it~~show ivy~SKIN ivy~~rash i~#10 i~#89 i~DROOP i~LIVE
 i~PREGNANT i~PRESS i~TARRY i~a i~anxiou i~cry i~day i~flos i~forgot i~long i~muscl i~no i~question i~test i~~drink
 i~~flos i~~forgot i~~pull i~~put i~~read i~~stand i~~work i~~worry john john~s john~~s jump~of jump~on jump~~on
 keep~~tell knee~~swell knock~out knock~with kofi l5~bulg larg last~~name lat latasha laugh~hard laugh~so laugh~~so
 la~BACK la~TRIVIAL la~bulg la~desd la~muela la~tard la~~cita la~~espalda la~~medicina la~~muela le licens~#54
 licens~no licens~~no light light~the like~an like~said link lip lisinopril~. list~KILL list~WISH list~~suicidal
 lol~no lol~~no long~ALLERGIC look~clean look~~clean los~LIMB low low~but luck lump~my lyme make make~OTHERS
 make~~peopl mama~~se many~~tylenol maricel mas mask~leak mask~~leak meeting~, meeting~~, me~~cai me~~duel me~~durmio
 min~#10 min~HEART min~PAIN min~~late mom~~on month~ASK morn morn~from morn~night morn~~from motion much~the
 much~~tylenol muela my~#89 my~ALLERGIC my~BLOOD my~BURN my~MOVE my~PRESS my~bad my~chang my~cholesterol my~chop
 my~email my~nose my~number my~onion my~por my~ray my~ring my~shin my~short my~still my~tell my~therapist my~this
 my~tooth my~vaccin my~wet my~wore my~~account my~~blood my~~boss my~~cholesterol my~~dog my~~email my~~gun my~~record
 my~~ribs my~~ring my~~shin my~~surgery my~~therapist my~~thumb my~~toe my~~tooth my~~vaccin my~~wife name~is name~~is
 near~a need~. need~~my nervou~about nervou~surgery neuropathy neuropathy~as neuropathy~same new~, nick~LIMB nick~my
 night~it night~shift night~was night~~shift note~~for not~LEAVE not~SEIZE not~TARRY not~his not~now not~open not~say
 not~thes not~wait not~~pass not~~the not~~wait now~#many now~am now~my now~~#many no~at no~con no~idea no~not
 no~shortnes no~to no~~shortnes npi~~#many number~#many number~is number~~is nurs~licens nurs~to nurs~~licens often~,
 often~~, of~#2100 of~KILL of~SELF of~TAKEN of~befor of~being of~body of~diet of~shap of~today of~~a of~~being
 of~~cough of~~life of~~shap old~and one~a onion~, onion~~, on~CLOTH on~was on~~#many order~, or~MUCH out~like
 out~shap out~yesterday out~~on oxygen~~is o~, pain~~after palsy passport~#many passport~number passport~~number
 patch~SKIN patient~call patient~id patient~seen patient~~id patient~~seen pcp peopl~~suicidal period~start
 period~~start phon~#1000 phon~#many phon~~#many physical~therapy physical~~therapy pill~~a pill~~are pill~~make
 pill~~with pink plan~~, poison~~control positiv~, pressur~~cuff provider~, pt~PREGNANT pt~is pt~~is push push~my
 push~to push~~my put~it put~~it question~about question~my question~~about qureshi rain ran~out ran~~out rate~#69
 rather~DIE rather~~die reaction~, reaction~the referral regard~, regard~~, relaps~on relaps~~on reschedul right~~.
 right~~arm rins rite room room~#1000 room~, room~~#1000 room~~, rose~water rose~~water runs~~in run~the ruolan sad~,
 safe~~and safe~~to said~dr sale salio same~thing same~~thing santoro sat~~on says~#10 says~it says~~it say~and say~to
 scab~came scab~~came scholl scholl~insert see~~my semana~~y sensor~INJURE sensor~LEAVE sensor~~fell serial~#many
 se~cayo se~durmio shak~~, she~OTHERS she~SEIZE she~at she~to shin shock~the shoot~my shot~~of sick~and sick~~and
 sight~~of sincer~~, sinc~~march sion sleep~~well slow~, sober~~sinc sol~en sol~~en sore~~and soy~, so~~done spider~in
 spider~~in spot squeez~~me ssn~~#many star start~and start~it start~the start~~the stay~in steak stenosi stiff~~in
 stitch~come stitch~~come stool strangl~~my street strok~at strok~group stuffy~, stung~~by subscriber subscriber~id
 subscriber~~id sugar~~log super swallow~~big sweeney swell~~went swim symptom~of symptom~~of s~SELF s~name s~~in
 s~~name t tabs teacher teenager~to teeth~drool tell~the tengo~THROAT tengo~el tengo~los tengo~tos tengo~~fiebr
 tengo~~tos text~#1000 than than~do than~usual than~~do than~~usual that~PAIN that~again that~for that~was that~you
 then~then therapy~for therapy~my therapy~~for thes~, they~drew they~~drew the~BACK the~CUT the~SAFE the~WORST the~a
 the~about the~biopsy the~bug the~cast the~clear the~cough the~days the~dentist the~ear the~empty the~even the~ivy
 the~morning the~patient the~prep the~rang the~same the~surgeon the~told the~vitamin the~xray the~~back the~~bel
 the~~biopsy the~~cast the~~cough the~~dentist the~~emergency the~~epipen the~~fami the~~first the~~knif the~~monitor
 the~~morning the~~pan the~~prednison the~~school the~~sight the~~surgeon the~~vitamin the~~xray this~heat this~thing
 this~was this~work this~~form this~~heat this~~medicin this~~portal thought~~, thought~~about thought~~as throat~~and
 time~~is tir~this toddler tomar~con took~~a took~~one took~~the too~~long too~~low to~#1000 to~#200 to~get to~lose
 to~new to~play to~school to~send to~~#many to~~get to~~lose to~~play to~~send tri~END tri~KILL troubl tuvo~HEART typ
 type unit~SUGAR un~derram un~la un~~derram updat~#10 upset~BELLY upset~my upset~~my up~TRIVIAL up~this up~today
 up~you use~~the usual~#10 vin~, virginia vitamin~d vitamin~~d vu wait~time wait~~time warfarin~~. was~#100 was~#69
 was~FINE was~a was~~#100 was~~born was~~full water~SAFE water~have water~~have water~~safe weight~~#149 went~up
 went~~up what~~happen wher~BLOOD wher~drew wher~~i will~out with without~~coffe with~aetna with~cold with~thes
 with~~aetna with~~my wore wore~LEAVE wore~~off work~night wound~look wound~~look your~, your~ADMIN yousef you~any
 you~but you~gave you~may you~much you~so you~~gave you~~may y~SPEAK y~duerm y~un zoloft
-0.4 #1000~#1 #1000~#89 #1000~22nd #1000~mg #1000~ne #1000~~#25 #1000~~#89 #1000~~ne #100~#69 #100~MUCH #100~of
 #100~yo #100~~#69 #100~~yo #10~#2100 #10~#3 #10~MUCH #10~at #10~in #10~is #10~pm #10~that #10~~and #10~~for
 #10~~today #110~, #110~my #149~for #149~mg #149~~mg #1~#2100 #1~~#2 #1~~#54 #200~#104 #200~~#104 #2100~and #2100~in
 #2100~~and #25~ASK #25~BABY #25~have #25~on #25~with #25~~#many #25~~, #25~~on #2~#3 #300~#1900 #300~after #300~cake
 #300~for #300~rd #300~~#1900 #300~~after #3~. #3~night #3~~#25 #54~#89 #54~#many #54~ADMIN #54~for #54~old #54~pm
 #54~with #54~~#89 #54~~am #54~~pm #54~~year #69~#149 #69~#54 #69~~and #89~#149 #many~#10 #many~#many #many~deni
 #many~~#10 #many~~#1000 #many~~on $2499 ,~#1000 ,~#3 ,~TRIVIAL ,~WAKE ,~after ,~an ,~be ,~bring ,~cmp ,~day ,~ear
 ,~es ,~it ,~juic ,~laugh ,~lol ,~mai ,~most ,~new ,~only ,~open ,~pm ,~riverbendhealth ,~scrap ,~sodium ,~someth
 ,~symptom ,~tomar ,~tx ,~vacation ,~very ,~wound ,~wrong ,~ya ,~you ,~~#300 ,~~arm ,~~back ,~~bandaid ,~~could
 ,~~cuando ,~~due ,~~gone ,~~most ,~~pain ,~~puedo ,~~riverbendhealth ,~~scrap ,~~second ,~~sodium ,~~sugar ,~~tx
 ,~~vision ,~~who ,~~wound ,~~wrong ,~~ya 11pm 22nd 81mg~not 81mg~~do ADMIN~ADMIN ADMIN~BLOOD ADMIN~CRY ADMIN~PAIN
 ADMIN~SWELL ADMIN~are ADMIN~asks ADMIN~been ADMIN~card ADMIN~for ADMIN~has ADMIN~lol ADMIN~number ADMIN~of ADMIN~por
 ADMIN~question ADMIN~receiv ADMIN~still ADMIN~was ALCOHOL~with ALLERGIC~WISH ALLERGIC~need ASK~#1000 ASK~ADMIN
 ASK~are ASK~debo ASK~differenc ASK~los ASK~sign ASK~tell ASK~time ASK~watch ASK~water ASK~we BABY~#54 BABY~. BABY~END
 BABY~HEAD BABY~WISH BABY~like BABY~so BABY~soft BABY~spot BACK~ASK BACK~after BACK~with BEAT~ADMIN BEAT~PRESS
 BEAT~WORST BEAT~after BEAT~and BELLY~at BLOOD~MOVE BLOOD~a BLOOD~biopsy BLOOD~in BLOOD~surgery BLUE~SKIN BLUE~my
 BREATH~bad BREATH~empty BREATH~por BREATH~run BREATH~tast BURN~FINE BURN~THROAT BURN~i BURN~to CHEST~at CHEST~away
 CHEST~cough CHEST~or CHEST~troubl CHEST~went CHILD~BEAT CONFUSED~by CUT~hair DIE~TARRY DIE~hambr DIE~you DROOP~,
 DROOP~HISTORY DROOP~PREGNANT DROOP~in DROOP~it DRUG~SELF DRUG~vitamin END~#3 END~HEAD END~blood- END~day END~of
 END~thinner EYE~and EYE~counselor EYE~doctor FACE~TRIVIAL FACE~are FACE~in FACE~went FAINT~new FAINT~test FAMILY~the
 FEVER~. FEVER~de FEVER~for FINE~do FINE~doctora FINE~on FINE~will HEAD~BACK HEAD~EYE HEAD~TRIVIAL HEAD~un HEART~SELF
 HEART~in HISTORY~BEAT HISTORY~SUGAR INJURE~behind INJURE~his INJURE~night INJURE~so INJURE~the KILL~befor
 KILL~yesterday KIN~#69 KIN~INJURE KIN~PILL KIN~brain KIN~own KIN~strok KIN~una LEAVE~CLOTH LIMB~are LIMB~click
 LIMB~cover LIMB~day LIMB~for LIMB~get LIMB~la LIMB~neuropathy LIVE~#1000 LIVE~. LIVE~FINE LIVE~HISTORY LIVE~and
 LIVE~at LIVE~mas LIVE~near LIVE~of MEANS~a MEANS~i MEANS~slip MOVE~PRESS MOVE~anxiou MOVE~box MOVE~de MOVE~for
 MOVE~quick MUCH~TARRY MUCH~can MUCH~no MUCH~so NUMB~is NUMB~will OTHERS~LEAVE OTHERS~PILL OTHERS~SIDE OTHERS~at
 OTHERS~by OTHERS~if OTHERS~is OTHERS~vaccin OTHERS~would PAIN~END PAIN~MOVE PAIN~are PAIN~shortnes PAIN~troubl
 PAIN~un PAIN~went PARENT~CONFUSED PARENT~with PET~PREGNANT PET~died PILL~81mg PILL~a PILL~befor PILL~can POINT~for
 POINT~to POISON~cats POISON~is POISON~to PREGNANT~MUCH PREGNANT~can PREGNANT~de PREGNANT~es PREGNANT~first
 PREGNANT~today PREGNANT~vacation PRESS~#149 PRESS~END PRESS~PREGNANT PRESS~up PRESS~was SAFE~HISTORY SEIZE~giggl
 SEIZE~the SELF~#10 SELF~ALLERGIC SELF~HEAD SELF~LIMB SELF~PARTNER SELF~PET SELF~SELF SELF~WORST SELF~an SELF~email
 SELF~salio SELF~se SELF~telefono SELF~time SHAKE~. SIDE~WISH SIDE~or SIDE~this SKIN SKIN~FACE STOOL~dark STOOL~iron
 STOOL~paper SUGAR~. SWELL~TAKEN SWELL~am TAKEN~#1000 TAKEN~#149 TAKEN~and TAKEN~dose TAKEN~one TAKEN~that TAKEN~was
 TAKEN~way TAKEN~wrong THROAT~TRIVIAL THROAT~y TRIVIAL~LEAVE TRIVIAL~bruis TRIVIAL~but TRIVIAL~cough TRIVIAL~de
 TRIVIAL~with URINE~MUCH URINE~i VOMIT~my WISH~de WISH~doing WISH~let WISH~pickup WISH~this WISH~well WISH~you
 about~CHILD about~a about~exam about~in about~percent about~~exam acabo~PILL acabo~la acabo~~la accession~#many
 account~#many adjust afraid~~of after~HISTORY after~biopsy after~blood- after~cake after~his after~pizza after~~cake
 after~~feed after~~his after~~pizza after~~run again~sorry again~this again~~, ago~~i allergi~, all~~day
 amlodipin~#1000 amlodipin~#149 amlodipin~mg amlodipin~~#1000 am~#89 am~ALLERGIC am~DROOP am~PAIN am~after am~eat
 am~just am~new am~out and~#25 and~, and~d and~have and~hung and~needl and~rd and~~eat and~~has and~~keton and~~needl
 and~~red and~~stop any~CHEST any~of any~or any~~chest any~~thought an~email an~it an~~email app~#25 are~SKIN
 are~cover are~sign are~~cold are~~cover are~~on arm~~is around~~the asks ask~the assessment~, assessment~~, as~,
 as~CHILD as~usual as~~usual ate~~peanut attack~~at attend~, attend~~, at~OTHERS at~as at~center at~front at~month
 at~usual at~~her aunt~~had a~HEAD a~NECK a~SAFE a~SKIN a~TARRY a~THROAT a~bandaid a~brain a~clas a~heart- a~in
 a~killer a~pap a~prior a~rate a~real a~say a~study a~two a~your a~~brain a~~child a~~coffe a~~counselor a~~pain
 a~~prior a~~real a~~sore a~~stiff back~~at bang been~FINE been~a been~amlodipin been~and been~~sad been~~tak
 befor~blood- befor~colonoscopy befor~period befor~prep behind behind~exercis behind~on behind~~on bend~~my
 better~~today between~, be~PREGNANT be~next bin~through bin~went birth~~, bite~is black~~and bled~~for bleed~~sinc
 ble~~when blood-~was bloody body~, bomb~my bookmyvisit boredom~in boredom~~in both~LIMB bottl~~of bp~was bp~~was
 bradle brain~BLOOD brain~~ble breath~~from breath~~on breath~~through bruis~~on bump~~his but~HISTORY but~LEAVE
 but~can but~eat by by~care cabeza~~un call~, call~SELF call~about call~my call~to can~#1000 can~MUCH can~pick
 can~send care~team care~~team case~not cayo~el ceil chattanooga chattanooga~, chattanooga~tx chattanooga~~, check~is
 chestnut chest~~pain city~, city~~, clean~dry clear clear~. clear~from climb~, code~, cold~~for collaps~~on come~in
 come~on come~~bien come~~in com~, com~MUCH concetta~dinapoli confus~~by control~POISON control~for control~~magnet
 conversation con~, couch~, cough~for cough~~, cough~~for could~BEAT could~you could~~strangl could~~you cover~by
 cover~~by cpt cpt~#many cpt~~#many cramp cuando~~debo cuando~~es cut~~my cut~~on day~of day~~, da~ALLERGIC debo
 del~HEART del~~corazon de~CHEST de~LIMB de~es de~mas de~~pecho did~you did~~you died~HISTORY dinapoli direccion
 direccion~#1000 discharg disculp disculp~, dish doctor~said doctor~this doctor~~said does~TAKEN does~mean dog~~died
 dolor~~de dose~becaus dose~i dose~~becaus dosi dos~PILL dos~~pastilla down~~, do~MUCH do~for do~not do~to do~~not
 drank~~water drink~~coffe driver driver~licens driv~, driv~TAKEN driv~WORST drool drop~on duerm~el duerm~~el due~date
 due~~date dunlap durmio~la durmio~~el durmio~~la dx eat~FINE eat~again eat~~again else el~LIMB el~de el~lun el~~dedo
 el~~lun email~ASK email~it email~~when en en~noch esta~~medicina estoy~PREGNANT es~#1000 es~. es~el es~~el
 everyon~~would every~#3 every~~#3 examen ex~~used eyes eye~~is falta~~el fast~for fast~~for fax~#1000 fax~, fax~~,
 feel~~anxiou feel~~better feet fell~~behind fever~~is fine~~, firmwar~. first~, first~~, flight~~, floor~and
 floor~~and flu~, fly~PREGNANT fly~at fly~~at follow follow~in food~. food~POISON food~~poison form~~asks forward
 forward~the forward~to forward~xray forward~~the for~BLOOD for~CRY for~FAINT for~TARRY for~a for~an for~clas for~it
 for~monday for~monitor for~pickup for~that for~your for~~a for~~an for~~labs for~~monday for~~pickup for~~week
 for~~your found~on from~#69 from~. from~BREATH from~HISTORY from~allergi from~and from~iron from~same from~~#69
 from~~allergi gabapentin gave~away gave~~away gene get~TAKEN get~blood- get~test get~through get~~a get~~through
 giggl giv~SELF giv~on giv~~me goal~PRESS goal~~weight going~~well good~~, got~SIDE got~hung got~~hung go~PILL go~on
 go~this go~to go~~on go~~to grac gracia~~doctora grapefruit green gums~BLOOD gums~~ble had~brain had~colonoscopy
 had~juic had~~juic had~~preeclampsia hago hago~da handicap handicap~placard handicap~~placard hard~for hard~~for
 has~FEVER has~an has~runny has~~an have~BREATH have~amlodipin have~at have~befor hav~any hav~of hav~the hav~~any
 head~~explod heart-~of help~~with hemorrhoid here~~. here~~my hernia~repair hernia~~repair her~~knee he~for he~not
 he~~threaten highway hike hit~~his hi~am hi~ther hi~~ther holiday home~after home~procedur home~~after
 http~riverbendhealth hurt~~like husband~~hit huynh huynh~, ibuprofen~~81mg if~ADMIN if~two infarto~~hace infection
 inhaler~~tast instead~, insuranc~~card in~#1 in~, in~can in~case in~heat in~june in~morn in~sun in~ther in~you
 in~~case in~~june in~~ther in~~this io~f io~not io~~f ip~addres ip~~addres is is~#2100 is~ASK is~clear is~dangerou
 is~differenc is~heart- is~his is~it is~jomar is~old is~pickup is~pus is~real is~solomon is~suck is~w is~well
 is~~clear is~~dead is~~doing is~~driv is~~fine is~~great is~~heal is~~help is~~insan is~~much is~~on is~~run
 is~~solomon is~~suck is~~under is~~wrong it~LIVE it~dangerou it~food it~solomon it~start it~w it~~bled it~~dangerou
 it~~in i~#2 i~#25 i~#3 i~, i~MOVE i~as i~both i~bruis i~by i~charg i~counselor i~forget i~hair i~new i~nitro i~not
 i~only i~phon i~quick i~sad i~step i~stress i~teach i~volunteer i~~ble i~~call i~~felt i~~teach i~~volunteer jack~the
 jane jefferson join~the join~~the jomar joy~, joy~~, jul jul~#2100 just~WISH just~know just~~a just~~die just~~want
 keep~~doing keep~~my keep~~the keep~~water kind knif~~slip know~the landlord lans late~~today lat~, lat~~, laugh~at
 laugh~~at law~is la~el left~~leg letter let~you let~~you licens~#many licens~number licens~~number light~on light~~on
 like~WORST like~you like~~crazy like~~you lipid lips~~are liquid liquid~. list~. littl littl~~blood live~~at liv~~,
 long~driv long~i long~the long~~driv look~a look~for look~red lost~ADMIN lost~~a lot~~, lourd love~, low~i low~on
 low~~on lun lunch~, lunch~~, lying~TAKEN lying~~down machin~and mad~at mad~~at magnet~~for mai mail~it mail~~it mak
 malcolm malhotra malia march~, march~~, mary~jane mary~~jane mask~part medical~ADMIN medical~is medical~licens
 medical~~licens medical~~record medicin~~caus meet~my meet~~my me~~. me~~an me~~desmayo me~~duerm me~~mata me~~this
 me~~tir me~~with mg~#10 mg~PREGNANT mg~for mg~~for mi mis miss~the mi~~esposo modifier mom~~pass monday~, monday~~,
 morn~ASK motion~sicknes motion~~sicknes mov mrs~. mrs~~. much~TARRY much~~coffe murder~my murder~this murder~~my
 murder~~this muscl~PAIN my~#110 my~#149 my~#25 my~FINE my~PAIN my~SPEAK my~VOMIT my~bp my~ears my~exercis my~fast
 my~first my~gets my~kind my~landlord my~light my~may my~murder my~of my~read my~report my~soup my~was my~well my~work
 my~wrong my~~aunt my~~back my~~battery my~~bp my~~ears my~~elbow my~~exercis my~~fast my~~first my~~grandfather
 my~~heart- my~~kid my~~landlord my~~stool my~~weight nail name~aoif name~s name~solomon name~~aoif name~~s nasser ne
 need~ALLERGIC need~be need~physical need~proof need~test need~~her need~~proof need~~vaccin nervou~~about never~WISH
 new~SELF next~door next~~door ne~ave ni night night~PILL night~at night~to night~~at night~~to northgat
 northgat~pediatric northgat~~pediatric nose~~bled noth~CRY not~PREGNANT not~break not~hungry not~just not~worry
 not~~hungry not~~hurt not~~take now~will no~SKIN no~STOOL no~~idea no~~me number~#1000 number~my number~on
 number~~#many number~~on nurs~. of~ADMIN of~ALLERGIC of~a of~an of~boredom of~cough of~dentist of~dose of~drug
 of~giggl of~luck of~syrup of~~boredom of~~giggl of~~seizur of~~test oksana ok~~now omeprazol one~my on~STOOL on~but
 on~exercis on~label on~paper on~prior on~to on~vacation on~vitamin on~~to on~~vacation on~~vitamin order or~#3
 or~PILL or~troubl or~~#10 or~~troubl our~~dog out~#54 out~friday out~once out~test out~~friday out~~once out~~to over
 overnight over~~this owes owes~$2499 owes~~$2499 oxycodon pain~~or pain~~went pangilinan~, pangilinan~~, paper~ADMIN
 paper~on part~s pat patch~is patch~~itch patel patient~$2499 patient~owes patient~~owes pat~dry payment payment~WISH
 payment~~plan peopl period~~is physical~my pickup pick~my pill~~yesterday pins pins~and pins~needl pins~~and placard
 plant~POISON plat~number plat~~number pm point~~in por~el por~tard por~~el pressur~~was proof~of proof~~of
 provider~is provider~~, prozac puedo~PILL puedo~el puedo~la push~ADMIN quick~~, quier~su quitarm rashid~through
 rashid~went rashid~~went rate~of rate~~of rd ready~~for read~that read~~that reason reason~~for receiv referral~~to
 rep~to respirar~~por review ring~LIMB ring~~finger riverbendhealth rock rx~#many said~it said~the said~~to sangro
 says~#many says~~#10 scan~clear scrap~OTHERS scrap~~her seasonal seasonal~, second~~, see~~me seizur~~in seizur~~this
 selam semana~~, serial~is serial~~is se~duerm se~las se~los sharp sheffield she~#100 she~MOVE she~eat shingl shoot~an
 shoot~email shoot~~me shortnes~, short~, shoulder show~is shrimp sign~, sign~of sign~~of sister~~is six si~da si~~me
 skip~a skip~dose skip~~a sleep sleep~~is smok~~#10 smok~~#3 snak~plant snak~~plant social~#1000 social~LIVE solomon
 someth~~, son~~got soon soy so~a so~skip so~~the sparkl spill~my spill~on starv stay step~goal step~~goal steroid
 stiff still~FINE still~LIVE still~PAIN still~at still~has still~wait still~~good still~~has still~~wait stitch~friday
 stitch~look stitch~~look stock ston stop~~cough stop~~in stroke- stroke-~rehab stroke-~~rehab strok~#2100 strok~luck
 strok~~at strok~~in strong sugar~~#149 sugar~~#300 sugar~~drop suicidal~~, surgery surgery~, surgery~. surgery~FINE
 surgery~was surgery~~, surgery~~. surgery~~was sushi swim~my s~DROOP s~came s~look take~~the tak~~amlodipin taper
 tast~funny tast~~funny teach ter test~ADMIN test~BACK test~a test~negativ tetanu that~, that~. that~MUCH that~PILL
 that~in that~~the that~~you then~~, ther~the thes~~form they~SELF they~out they~told they~~gave they~~told the~#10
 the~#25 the~#300 the~#89 the~BLOOD the~BURN the~END the~FAINT the~INJURE the~asks the~auth the~bad the~care the~ceil
 the~dental the~differenc the~dr the~every the~exam the~get the~heat the~instruction the~log the~machin the~morn
 the~name the~physical the~prior the~s the~scan the~shingl the~stitch the~therapist the~thre the~vein the~~app
 the~~aspirin the~~bandag the~~bleed the~~bruis the~~burn the~~care the~~cat the~~ceil the~~dental the~~differenc
 the~~doctor the~~ear the~~heart the~~heat the~~highway the~~machin the~~morn the~~physical the~~prior the~~referral
 the~~scan the~~schedul the~~sensor the~~shingl the~~side the~~stitch the~~usual the~~vein the~~weight the~~whol
 this~ASK this~PREGNANT this~at this~can this~drug this~make this~spr this~to this~~drug this~~spr this~~week
 this~~with thre~and thre~days thre~~days throat~~swell through~with till tir~after tir~~after today~. today~~.
 toilet~~paper told tomorrow~, tomorrow~~, took~~my toxic~~to to~#100 to~#300 to~HEART to~HISTORY to~about to~confirm
 to~dialysi to~friday to~or to~test to~~#100 to~~#1000 to~~#300 to~~confirm to~~dr to~~friday to~~hit to~~move
 train~~for tramadol~#10 trampolin~my troubl~, try~, twist~~it twist~~my two two~FINE two~HEART two~PREGNANT two~and
 tx una~no una~para uncl~~had un~en up~ADMIN up~fast up~feed up~once up~quick up~surgery up~~#10 up~~once up~~quick
 up~~with usha using~it using~~it version~#25 version~. version~~#25 vivir~~mas volunteer volunteer~a volunteer~crisi
 warm was~#149 was~. was~by was~charg was~just was~now was~that was~~#149 was~~#69 was~~i was~~just was~~late
 water~PREGNANT water~my weekend week~~. week~~ago week~~for wei went~well went~~well we~ADMIN we~TAKEN we~out
 we~video what~~time wheelchair when~~are when~~does whil~PREGNANT whil~~pregnant why~was why~~was will~TAKEN
 will~doctor will~it will~let will~this winter~, winter~~, wire with~, with~SELF with~ear with~infection with~lol
 with~my with~to with~you with~~insuranc with~~that with~~you work~. work~as work~at work~for work~on work~~as
 work~~for would~LEAVE would~than xray~to xray~~to ya ya~estoy ya~~estoy your~been your~has your~is you~#1000
 you~BREATH you~blood- you~if you~know you~open you~said you~~know you~~open you~~said you~~so you~~take y~MOVE
 y~puedo zip zip~#many
-0.3 #1000~#100 #1000~. #1000~am #1000~mill #1000~old #1000~ter #1000~~#100 #1000~~. #1000~~22nd #100~#104 #100~FEVER
 #100~OTHERS #100~after #100~at #100~day #100~home #100~then #100~with #100~~a #100~~after #100~~at #104~~, #10~#1
 #10~#2 #10~ASK #10~has #10~nobody #10~not #10~or #110~#149 #110~LIMB #110~but #110~to #110~~but #110~~to #149~HISTORY
 #149~~, #1900~#many #1~#25 #1~#54 #1~#many #200~#100 #200~, #200~~#100 #2100~#54 #2100~a #2100~is #2100~then
 #2100~was #25~#100 #25~. #25~bid #25~~semana #2~#1 #2~#25 #2~or #2~~#3 #2~~. #2~~of #300~and #300~the #300~~, #3~,
 #3~tabs #3~~tabs #54~is #54~y #54~~beat #69~~#54 #89~#110 #89~but #89~~#110 #many~#54 #many~#89 #many~.
 #many~PREGNANT #many~was #many~~#54 #many~~#many #many~~was ,~#10 ,~NUMB ,~WISH ,~away ,~chang ,~deep ,~diet ,~does
 ,~doing ,~dose ,~echo ,~el ,~esta ,~for ,~hirut ,~hour ,~karthik ,~know ,~long ,~malaria ,~patel ,~red ,~s ,~st
 ,~troubl ,~unit ,~updat ,~went ,~~#149 ,~~#3 ,~~#many ,~~, ,~~do ,~~doing ,~~doubl ,~~dry ,~~fast ,~~gracia ,~~hirut
 ,~~karthik ,~~malaria ,~~ok ,~~on ,~~sore ,~~st ,~~wa ,~~which 10mg 11pm~HEART 11pm~and 11pm~my 11pm~~and 16th
 16th~#2100 16th~, 16th~and 16th~~, 22nd~, 2nd~, 81mg~. 81mg~~. ADMIN~#10 ADMIN~#1000 ADMIN~ASK ADMIN~TAKEN ADMIN~came
 ADMIN~chang ADMIN~dr ADMIN~exam ADMIN~they ADMIN~work ADMIN~wrong ALCOHOL~night ALLERGIC~ALLERGIC ALLERGIC~MOVE
 ALLERGIC~my ALLERGIC~test ASK~BABY ASK~SELF ASK~adjust ASK~be ASK~es ASK~i ASK~of ASK~says ASK~test ASK~up BABY~ADMIN
 BABY~BEAT BABY~patea BEAT~MOVE BEAT~for BELLY~and BELLY~from BELLY~the BLOOD~FEVER BLOOD~STOOL BLOOD~and BREATH~CHEST
 BREATH~FINE BREATH~MOVE BREATH~from BREATH~tank BREATH~this BURN~el BURN~on CHEST~not CHILD~HEAD CHILD~SEIZE
 CLOTH~FINE CLOTH~in CRY~can CUT~i CUT~in CUT~my CUT~y DIE~, DIE~boredom DIE~i DIE~the DROOP~LIMB DROOP~on DRUG~is
 END~PREGNANT END~cold END~is END~plac EYE~TRIVIAL EYE~are EYE~new EYE~so EYE~un FAINT~END FAINT~POISON FAINT~SELF
 FAINT~a FAINT~not FAMILY~, FINE~. FINE~MOVE FINE~SIDE FINE~afternoon FINE~be FINE~is FINE~it FINE~to GROIN~SELF
 HEAD~SELF HEAD~a HEAD~almost HEAD~day HEAD~every HEART~#89 HEART~. HEART~for HEART~la HISTORY~CHEST HISTORY~CUT
 HISTORY~HEART HISTORY~can HISTORY~del HISTORY~got HISTORY~intent HISTORY~strok HISTORY~then INJURE~16th INJURE~HEAD
 INJURE~bike INJURE~february INJURE~of INJURE~out KILL~ASK KILL~if KILL~is KIN~#10 KIN~ASK KIN~LEAVE KIN~a KIN~dmitri
 KIN~los KIN~se KIN~sintoma KIN~will LEAVE~bed LEAVE~bike LIMB~#89 LIMB~SWELL LIMB~al LIMB~says LIVE~#many
 LIVE~PREGNANT LIVE~ne LIVE~next LIVE~out MEANS~HEAD MEANS~on MEANS~you MOVE~, MOVE~min MOVE~risk MOVE~yesterday
 MUCH~. MUCH~WISH MUCH~bag MUCH~dia MUCH~is MUCH~plac NUMB~FACE OTHERS~LIMB OTHERS~dinner OTHERS~up PAIN~#1 PAIN~#2
 PAIN~effect PAIN~night PAIN~the PAIN~this PAIN~tuesday PARENT~INJURE PARENT~and PARENT~on PARENT~se PARENT~will
 PET~LIMB PET~TRIVIAL PILL~#many PILL~FINE PILL~HEAD PILL~LEAVE PILL~PRESS PILL~of PILL~today PILL~work
 POISON~detector POISON~hear PREGNANT~#149 PREGNANT~#25 PREGNANT~#89 PREGNANT~, PREGNANT~nobody PRESS~gain PRESS~lol
 SAFE~and SEIZE~ADMIN SEIZE~WISH SELF~are SELF~de SELF~for SELF~la SELF~mandar SELF~my SELF~pueden SELF~quier
 SELF~this SIDE~PREGNANT SIDE~to SKIN~HEAD SKIN~el SKIN~peel SKIN~por SPEAK~in SPEAK~la STOOL~i STOOL~the SUGAR~#69
 SUGAR~, SUGAR~on SUGAR~pen SWELL~LIMB TAKEN~PREGNANT TAKEN~bag TAKEN~cough TAKEN~percent TAKEN~with THROAT~it
 TRIVIAL~, TRIVIAL~ASK TRIVIAL~FAINT TRIVIAL~HISTORY TRIVIAL~LIMB TRIVIAL~no VEHICLE~HISTORY VEHICLE~february
 VOICES~in VOMIT~on WISH~, WISH~BREATH WISH~NECK WISH~PAIN WISH~SELF WISH~WAKE WISH~an WISH~ask WISH~have WISH~his
 WISH~la WISH~like WISH~on WORST~have WORST~my about~#100 about~DIE about~mole about~of about~~#100 abuela
 abuelo~~murio abus~~of account~number account~~number action~for act~up act~~up after~HEART after~vaccin again~after
 again~~after allergi~are allergi~~are allergy~~. all~~have almost~day almost~every almost~out almost~~every
 almost~~pass amara~, am~BURN am~OTHERS am~WISH am~a am~am am~bad am~nurs am~that am~well am~~, and~#many and~HEART
 and~STOOL and~blood- and~come and~get and~nobody and~nose and~tell and~tri and~two and~~feel and~~nobody and~~says
 and~~sinc and~~tri anemia ant ant~~del any an~. an~~allergy app~says app~~says are~NUMB are~after are~busy are~but
 are~hard are~it are~on are~~busy are~~huge armpit asid ask~about ask~my ask~~about as~of as~~of ate~~a ate~~about
 attack~~when at~. avoid a~ASK a~SEIZE a~WISH a~book a~now a~paper a~physical a~plac a~sock a~spot a~support a~that
 a~time a~~clot a~~doubl a~~handful a~~heart a~~paper a~~physical a~~pill a~~refill a~~sock a~~support a~~wasp babi
 baby back~~from bad~ALLERGIC bad~or bad~reaction bad~this bad~with bad~~allergic bad~~or bad~~this bag bag~of bag~~of
 bark battery~~in beat~~, becaus~SHAKE becaus~felt been~#1000 been~END been~with been~~on beer~~last befor~TAKEN begum
 being~sick being~~sick bid big~, bike~, bike~scrap bike~~, blood-~the blood~~in blow blurry bookmyvisit~.
 bookmyvisit~~. book~for book~~for box~#many box~~#many boyfriend~~, bp~, braxton~and breathing-~exercis
 breathing-~~exercis brok burn busy~but busy~is busy~it busy~~but button but~says but~~ok by~HEART by~~my b~. call~or
 call~us call~~back call~~us came~LEAVE came~~off cancell~, cancell~~, can~BACK can~a can~go can~have can~if can~it
 can~tell can~~tell carbon~detector card~says card~~says catheter caus~SEIZE caus~~seizur cell chang~, chang~it
 chang~to chang~~to chemical clean~with clean~~the clinic@hotmail~. clinic@hotmail~~. clinic@webmail cold~END
 comer~HISTORY comer~del comer~~ant concetta~, controll con~. con~esto con~la con~una con~~esto con~~una cough~is
 could~PILL could~be could~it cp~~, cramp~~after crisi~need crush~~my cry cup~of cup~~of dad~~died dai~. dai~~. danlo
 date~#10 date~servic day~sup day~usual day~~sup dea~number dea~~number december~#2100 del~SELF deni~, deni~cp
 deni~~cp despu dexcom~low de~. de~BREATH de~~#2100 de~~aire did~my did~not did~~not died~a died~strok died~~last
 diet~, diet~~, diet~~is differenc~the dificultad~para dificultad~~para dinner~FINE div dmitri~it dmitri~look
 dmitri~says dmitri~~says dob~#1 dob~#54 does~KILL does~this does~~this doing~FINE doing~now doing~the doing~well
 doing~~great doing~~well domestic~violenc domestic~~violenc dose~#2 dose~felt dose~is doubl~~dose doubl~~my do~WISH
 do~an do~bother do~care do~get do~have draw~, drill~at drill~~at driver~~licens duel~~un due~in due~~in durmio~el
 dvorak d~. d~~. ear~tub ear~~tub eat~my ehler ehler~danlo ehler~~danlo eliqui el~#25 el~dia el~en el~~dia email~~is
 end~~this er~ADMIN er~a er~for er~~for esposo estoy~WISH es~~#1000 everyth~BLUE every~#89 every~night every~usual
 every~~night eyes~~are eye~~, eye~~doctor e~. falta~BREATH falta~de falta~el falta~~de fami fast fax~the fax~~the
 february~#2100 february~, february~16th february~~16th feel~~safe feel~~tight felt~. felt~SHAKE felt~~shaky
 fine~~today finger~~says finish~MUCH first~were five~~year flush foot for~HEART for~day for~yesterday for~~peopl
 for~~the frasco~~de from~#10 from~PARTNER from~it from~to from~~new froz gaetano gas gave~HEART gave~his gene~BACK
 gene~test gene~~test get~HEAD get~LIVE get~NOTE get~a get~almost get~an get~~an get~~headach get~~wind giulia glucos
 goes going~~like going~~to good~~afternoon go~er go~school gracia~~, grac~the guys had~as had~diaper had~wet
 hand~~are hand~~tingl hard~BREATH hard~am has~PAIN has~SELF has~it hate~, have~HISTORY have~SKIN have~seen have~some
 have~~hiv have~~some headach~~almost heart-~is heartburn~pizza heat~KILL heat~is heat~~is heavy~~bleed hello~my
 here~~next her~~dinner he~go he~gym he~pensado he~school he~to he~~go he~~hits he~~pensado hick~and hirut his~BREATH
 his~FINE his~TAKEN his~scrap his~~eyes hit hits~~the hit~~us hi~the hi~this hola~, hold~~my home~#many hot~MUCH
 http~ADMIN huong huong~, hurt~~in huynh~~, id~is id~~is if~FEVER if~can if~~he insulin~~pen in~BREATH in~PAIN in~aid
 in~area in~bag in~every in~hear in~so in~~#1 in~~neck is~INJURE is~PAIN is~POISON is~SELF is~VOMIT is~WISH is~alon
 is~been is~between is~cholesterol is~dose is~eat is~every is~green is~mak is~may is~mine is~next is~this is~~#25
 is~~about is~~at is~~been is~~broken is~~chest is~~not is~~ready it~CRY it~LEAVE it~PAIN it~WISH it~an it~has it~look
 it~strok it~~has it~~help it~~look it~~safe i~BACK i~POISON i~at i~is i~jump i~put i~shock i~some i~swim i~two i~up
 i~you i~~be i~~brok i~~clean i~~doubl i~~drop i~~fly i~~hurt i~~know i~~talk i~~walk i~~want i~~will jump~in jump~~in
 just~CHILD just~DIE just~check just~~kid just~~the karthik kenya kid~~, know~are know~busy know~is know~it know~you
 know~~you lab~~work lashonda las~la la~al la~tengo la~ya la~~receta la~~tard legs~~, like~ALLERGIC like~BEAT like~at
 like~the like~~an like~~hurt like~~i line~on line~~and line~~on link~, link~http link~~http lips~~tingl list~~.
 littl~~after littl~~dizzy long look~, look~ALLERGIC look~an look~and look~~for lost~, los~BLOOD los~la los~sintoma
 los~~sintoma lots~~of lower lunch mail~to make~it make~~it mak~and malaria mandar mandar~ADMIN may~#2100 medicar~card
 medicar~number medicar~or medicar~~card medicar~~number meds~~, member~#many member~, mention me~~he me~~quem
 me~~salio mill minut~~and mix~my mi~~abuela modifier~#69 modifier~~#69 monoxid~~detector month~FINE mood~is mood~low
 mood~~is mr~. mr~~. my~SUGAR my~TRIVIAL my~WAKE my~about my~albuterol my~appendix my~armpit my~com my~dmitri my~he
 my~low my~lunch my~month my~much my~no my~once my~patch my~rate my~told my~wife' my~~albuterol my~~ankl my~~appendix
 my~~appointment my~~armpit my~~breath my~~eyes my~~labs my~~lunch my~~right my~~wife' name~karthik name~on nauseou~,
 nauseou~~, ndc ndc~#many ndc~~#many need~BREATH need~sumatriptan nervou~the new~ADMIN new~ALLERGIC new~card
 new~medicar new~of new~one new~sho new~~medicar new~~one new~~sho next~on ne~mill ne~old ne~~old night~, night~~with
 nobody~, nobody~can nobody~tell nobody~~can none normal~~. nose~for not~. not~ADMIN not~DIE not~WISH not~care not~had
 not~~alon not~~bother not~~care not~~going not~~had not~~quit now~WISH now~a no~come no~~more nuala number~#54
 number~for numero~#many nurs~said of~#1 of~BREATH of~FACE of~SKIN of~cold of~dinner of~fast of~servic of~thes of~this
 of~up of~usual of~yesterday of~~hurt of~~my of~~servic of~~strok ok~~for ok~~on ok~~will old~, old~mill old~~and
 old~~mill once~HISTORY once~~last one~PREGNANT only on~#2100 on~, on~16th on~PILL on~bottom on~february on~for
 on~pleas on~test on~yesterday on~~february orthopedic orthotic or~a or~be out~MOVE over~~after oxygen~~tank o~rourk
 o~~rourk pain~~#1 pain~~a pain~~i para~SELF para~~mi part~. part~b part~~b pass~~gas patea patel~#1000 patient~#many
 patient~ADMIN patient~dvorak patient~~#many pay pa~today peel pensado pensado~en pensado~~en percent~OTHERS
 percent~dinner percent~of percent~~of period~like photo~of photo~~of pill~~by plac~and plan platelet~#10
 platelet~~#10 pleas~TAKEN pleas~modifier pleas~resubmit pleas~~resubmit po poco~~la policy~. policy~~. positiv
 pound~, pressur primary primary~care primary~~care print procedur pt~PAIN pt~at pt~~, pueden puedo~HISTORY
 puedo~comer puedo~del puedo~~comer puf quem rashid~. rate~is rate~~is re reach~, reaction~to reaction~~to read~#89
 read~but read~~#89 rednes red~and red~~and refill~~of rest~heart- rest~rate rest~~heart- resubmit resubmit~#69
 resubmit~modifier resubmit~with resubmit~~with result~~in return re~, re~~, riverbend road rodilla~~al roncha~~por
 rosa rourk rout rout~#many run~FAMILY run~in run~min run~~in sad~~, said said~to sale~BLOOD same~. sami santa~rosa
 santa~~rosa says~hi says~like says~on says~~#many says~~hi say~WISH scratch second seem seen~ADMIN seen~on seen~~on
 send~it send~~it sensor~#110 sensor~#89 sensor~read sensor~~read sent~to servic~#10 se~PILL shaky~~. she~need
 she~~ate she~~need ship shock~by shock~~by shoot~, short shot~~record should~~we show~, sho~for siento~, sinc~~start
 sinc~~then sintoma~de sintoma~~de sister~~dmitri sit~on sleep~~, sleep~~for small~~bruis smell smell~, sob~,
 social~#many someon~~to someth~~i son~~los south so~~my spider sport spot~after spot~~after stair~at stair~~at
 stamp~on stamp~the stand~~up still~have still~open still~~have still~~open stitch~and suffocat sugar~~this summit
 summit~orthopedic summit~~orthopedic sunburn~my sure~is surgery~is surgery~it s~ADMIN s~BACK s~blood- s~test
 s~~blood- tambien tambien~test tambien~~test tank teenager tell~SELF tell~if tell~~me tengo~BREATH tengo~PAIN
 tengo~dificultad tengo~nausea tengo~~nausea ten~minut ten~~minut ten~~year test~. test~FINE tetanu~TAKEN tetanu~~shot
 thank~~, thank~~. that~CRY that~or that~~bill then~HEAD then~HISTORY then~get ther~was ther~~was the~#200 the~FINE
 the~aid the~alarm the~area the~ask the~at the~bag the~befor the~booster the~card the~claim the~clas the~coupon
 the~holiday the~kind the~link the~marathon the~mask the~mri the~next the~old the~pap the~procedur the~rehab the~seem
 the~sent the~sign the~sticker the~still the~stroke- the~support the~tabs the~we the~you the~your the~~claim
 the~~clinic the~~coupon the~~desk the~~dose the~~holiday the~~marathon the~~mask the~~mri the~~old the~~pap
 the~~patient the~~procedur the~~result the~~screen the~~sticker the~~stroke- thick this~. this~SEIZE this~am this~~am
 threw thre~~year through~. through~to through~~. throw thumb tien~la tien~~la tight time~so time~~so tiny~~bit today
 today~, today~~, toe~~, told~the tomar~. tongu~~feel took~~#1 to~#2 to~CHEST to~HEAD to~PILL to~SELF to~as to~bad
 to~come to~dr to~er to~for to~month to~she to~w to~walgreen to~work to~you to~~#2 to~~#54 to~~come to~~school
 to~~stop to~~walgreen to~~work tri~my troubl~~breath tuesday~. tuesday~i tuesday~~. tuve~una tuve~~una two~ALCOHOL
 two~TAKEN two~for two~night two~~beer two~~tylenol ultrasound unbearabl understand un~el un~~infarto updat~.
 updat~addres up~PREGNANT up~do up~red up~~fast use~~it usha~SELF usha~was usha~with usha~~was usual~becaus usual~kind
 usual~~#10 usual~~kind us~if uti~~again vaccin~for vec violenc vision~~is vitamin~FINE wa want~~this warm~, warn~of
 was~#200 was~MOVE was~SELF was~SWELL was~but was~cod was~deni was~positiv was~suppos was~to was~two was~up was~~#200
 was~~clos was~~cod was~~deni was~~positiv was~~suppos was~~up was~~with water~with wa~#many wa~~#many week~~,
 weight~~. weight~~gain weird~the well~, well~~, went~, went~. went~FINE were~~fine we~CUT we~in we~~move what~~should
 what~~the when~~the whol~~bag whol~~time why wife wife' will~DIE will~LIVE will~PAIN will~~do wine~~with within
 with~#69 with~TRIVIAL with~dinner with~modifier with~one with~the with~~dinner with~~modifier with~~one word~~for
 work~need work~~. work~~at would~a would~i wrapper writ~a writ~~a w~, w~the w~~the ya~FINE year~~and yesterday~my
 yes~for you~SELF you~a you~busy you~suggest you~~, you~~suggest y~PAIN y~THROAT y~WISH y~come y~de y~muy y~~un
-0.2 #1000~#69 #1000~ave #1000~st #1000~~#69 #100~#1900 #100~ADMIN #100~TAKEN #100~~#1900 #104~HEART #10~#many
 #10~CLOTH #10~FINE #10~PAIN #149~#69 #149~HEART #149~morn #149~~#69 #1~#69 #1~and #200 #2100~#10 #2100~#25 #25~or
 #2~#69 #3~the #54~~#many #54~~pill #89~this #89~~this #many~my #many~~, $2829 $2829~. $2829~~. ,~cbc ,~fast ,~gave
 ,~home ,~iryna ,~l ,~la ,~matter ,~number ,~patient ,~slept ,~up ,~well ,~~been ,~~cbc ,~~cmp ,~~down ,~~everyth
 ,~~hr ,~~iryna ,~~like ,~~noth ,~~slept ,~~stabl ,~~thank 4am 8th 8x 8x~$2829 8x~PREGNANT 8x~at 8x~~week ADMIN~#25
 ADMIN~PILL ADMIN~by ADMIN~gave ADMIN~says ALCOHOL~FINE ALCOHOL~dinner ASK~END ASK~HEART ASK~LEAVE ASK~person ASK~that
 BEAT~like BEAT~my BEAT~of BLOOD~PAIN BLOOD~for BREATH~. BREATH~TAKEN BURN~CHEST BURN~so CHEST~PAIN CHILD~. CHILD~and
 CRY~anxiety DRUG~, DRUG~BURN END~#10 FAINT~is HEAD~ADMIN HEART~matter HEART~out HEART~was HISTORY~am HISTORY~diez
 HISTORY~four HISTORY~have HISTORY~is HISTORY~tetanu KILL~financial LABOR~start LEAVE~BREATH LEAVE~his LIMB~LIMB
 LIMB~WISH LIVE~new MOVE~ALLERGIC MOVE~MUCH MOVE~an MOVE~la MOVE~step MOVE~w MUCH~even MUCH~mistak OTHERS~with
 PAIN~desd PILL~#149 PILL~MOVE PREGNANT~$2829 PREGNANT~BEAT PRESS~a SAFE~at SELF~BELLY SELF~CUT SELF~TAKEN
 SELF~financial SELF~hinchan SELF~we SKIN~but SKIN~light SPEAK~for SUGAR~PREGNANT TAKEN~befor TAKEN~thes TAKEN~toast
 TAKEN~today TARRY~and THROAT~BURN TRIVIAL~stenosi URINE~and WAKE~w WISH~#3 WISH~#54 WISH~POISON WISH~if WISH~school
 WISH~so WISH~wait a advil~~for after~garden after~~garden after~~vaccin again~the all~~good all~~thes almost~FAINT
 and~LIMB and~ave and~feed and~only and~surgeon any~. are are~BURN are~EYE are~this are~to are~~blurry are~~gone
 arms~~are at~#1000 at~#3 at~$2829 at~now at~work at~~#1000 at~~#3 at~~$2829 at~~work away~HISTORY away~and a~bullet
 a~colonoscopy a~copy a~for a~month a~nail a~repeat a~step a~strok a~video a~~bullet a~~colonoscopy a~~copy a~~sleep
 a~~stab a~~strok a~~video a~~visit baby~~has bad~in bangor bangor~, barrett~s barrett~~s bed been~the befor~any
 befor~draw befor~surgery befor~the befor~~surgery befor~~the ben~s between be~~here blood- both break break~at
 breathing-~CRY bulg~TRIVIAL bulg~stenosi bulg~with bulg~~with call~desk call~~to came~up cancel~~my can~smell
 can~still care~ADMIN caus~. cbc cbc~, cbc~cmp cell~#1000 cell~is cell~~is check~in check~~in clas~. clean~intact
 clean~~dry climb~FINE clinic~~, cmp com~#many cort~~las could~send cousin cover~the cover~~the cramp~~at c~. c~nausea
 c~o c~~o date~PREGNANT day~is december~, delivery derram~HISTORY de~~sangr died~ASK diez diez~HISTORY diez~~anos
 dinner~so dinner~~ok dinner~~so does~cover doll do~END do~fast do~out do~shoot drill drug~caus dry~, dry~intact
 dry~~intact dr~. dr~~. due~is d~FINE each~, el~~pie epipen~~, esophagu~, estoy~#25 even~POINT even~it even~~worth
 exercis~my fall feel~~suicidal fell~~last file financial for~SUGAR for~the for~trip four~my four~of four~social
 four~~of from~#100 from~dentist from~pushup from~~#10 from~~#100 gasp~~, gave~my gebremariam~, gebremariam~iryna
 gebremariam~re gebremariam~~re get~in give~up give~~up green~FINE hace~~diez had~it had~strok hair~is hair~thin
 hair~~is have~BLOOD have~a have~hav have~it hav~HEART hav~~troubl heart-~#54 heartbeat heart~~attack hello~, hello~~,
 he~#10 he~ADMIN he~was he~~was hija hinchan hinchan~los hinchan~~los hospital~, hunt hunt~, ice if~CHEST if~PILL
 improv intact in~LIVE in~hous in~rosa in~santa in~water in~~santa iryna iryna~l iryna~~l is~#10 is~MUCH is~SAFE
 is~TRIVIAL is~book is~break is~dry is~even is~financial is~leak is~not is~slow is~thin is~tuesday is~~book is~~dry
 is~~mine is~~thin itin itin~#1000 it~#1 it~#2100 it~been it~reflux it~so it~~off i~END i~HEART i~any i~bad i~come
 i~dose i~hav i~know i~will i~~fast i~~live i~~see i~~would jin~ADMIN june~, june~~, kept~TAKEN knock~~out know~ADMIN
 l l5~TRIVIAL l5~with l5~~bulg last~~four last~~tetanu law la~estoy la~with leav~a leav~voicemail leav~~a libr
 life~~and like~ADMIN line~, line~~, log~SELF log~out log~~me loinc loinc~#10 loinc~#many loinc~~#many loud ludmila
 mac~, mail~po medical~, medicar~is messag~~from me~~financial me~~hinchan me~~toca mild~~stenosi minuto month~.
 month~~. morning~, morning~~, morn~or morn~~or mother~~had mri~l5 mri~la mri~says mri~~says myhealth
 myhealth~riverbend myhealth~~riverbend my~BACK my~CLOTH my~MEANS my~SKIN my~are my~cell my~cold my~have my~medicar
 my~name my~red my~tetanu my~~cousin my~~dad my~~ear my~~heart my~~medicar my~~pill my~~pressur my~~seizur my~~test
 near~ADMIN need~sent newborn~~fever new~cell new~cream new~dose new~make new~~cell new~~cream new~~dose new~~pill
 nick~on nick~~on night~my nino normal~~for nosebl~minut nose~, not~BACK not~from not~work not~~feel november~#10
 november~#2100 november~~#10 no~SIDE no~de no~por number~chang number~~chang number~~for off~~his of~#104 of~#many
 of~VEHICLE of~social of~would of~~#104 of~~#2100 of~~birth of~~breath of~~me of~~the ok~~to once~month ones one~,
 one~MUCH one~for on~LIMB on~apr on~dr on~file on~saturday on~weekend on~~file on~~it on~~saturday open~. open~~.
 order~~, or~np or~~np out~a out~to overdos~~last o~nausea o~~nausea papa~~murio phon~died phon~in phon~~died
 photo~SKIN pick~the pill~~. pleas~HEART pleas~KIN pleas~out pleas~tell pleas~updat pleas~~take pleas~~tell
 pleas~~updat positiv~ASK positiv~~, po~#many po~box po~~box pt~. pt~8x pt~a pt~~8x puedo pure rash rather~not
 rather~~not reason~~to repeat resend re~iryna re~l saw~ADMIN says says~bulg says~l5 says~la says~the says~~la
 screen~ADMIN security sent~~to se~hinchan she~#54 she~WISH she~~want shortnes shortnes~BREATH shortnes~of
 shortnes~~of shot~~, shot~~and show show~x2 sinc~~i slept~the so social~#54 social~is social~security social~~is
 social~~security some~the sore~~after south~st so~. so~~heavy spit~up spit~~up spok stay~~awak stenosi~and
 stenosi~surgeon stenosi~the stenosi~~and stop~~bleed sunburn~LIMB sunburn~on sunburn~~on surgeon~WISH surgeon~to
 surgeon~wait surgeon~~want surgery~HISTORY s~#many s~esophagu s~mac s~~esophagu s~~mac tab tablet take~~any take~~two
 take~~with tak~~my tamarack tavita~, tengo~, tengo~un test~, test~ASK test~~result that~ASK that~~ok the~NOTE
 the~away the~call the~glass the~la the~medical the~new the~or the~unit the~went the~~cut the~~medical the~~new
 the~~sign the~~worst thin throat~~is to toast~and to~KIN to~box to~kenya to~po to~~kenya to~~po to~~reschedul
 troubl~my tuesday~, tuesday~~, tummy two~days two~~days un~HEART un~WISH un~~plan upload~a upload~~a upper up~PILL
 up~w up~~, up~~w valu van vent wait~#3 wait~month wait~on wait~~#3 want~~the wasp was~HISTORY was~reflux was~~normal
 was~~reflux was~~so watch~show water~TAKEN water~~down week~~at went~HISTORY went~after wet we~our when~~i who~do
 who~~do with~glass with~stenosi with~~mild work~can wound~intact wound~~clean wrong~~, x2~, x2~~, ya~no ya~~no
 year~~, young~, you~KILL you~MUCH you~ask zhang zhang~TAKEN zhang~befor zhang~i zhang~~befor zyrtec
+0.2 #1000~for #104~is #10~MOVE #10~min #10~out #10~to #10~~out #149~am #200~~and #25~of #2~and #2~days #54 #54~bp
 ,~BLOOD ,~FACE ,~but ,~cover ,~high ,~low ,~step ,~~#110 ,~~#69 ,~~ate ,~~but ,~~it ,~~sweaty ADMIN~KILL ASK~PILL
 ASK~he ASK~mate ASK~much ASK~number BABY~had BABY~se BEAT~by BEAT~his BEAT~yesterday BELLY~as BLOOD~i BREATH~just
 BREATH~weird BURN~EYE BURN~WORST CHILD~some EYE~can FACE~MOVE FACE~no FAINT~STOOL FAINT~after FAINT~and FAINT~from
 FAINT~the FAMILY~to FEVER~#104 HARM~BABY HISTORY~minut HISTORY~my HISTORY~out INJURE~in KIN~she LIMB~DROOP LIMB~PRESS
 LIMB~again LIVE~can MEANS~LIMB MOVE~SUDDEN MOVE~up MUCH~DIE NECK~i OTHERS~. OTHERS~TAKEN OTHERS~and OTHERS~forc
 OTHERS~my PAIN~WORST PAIN~after PARTNER~SPEAK PARTNER~again PARTNER~pego PARTNER~will PET~up PILL~mistak PILL~up
 POINT~the POISON~by POISON~from PREGNANT~#10 PREGNANT~FINE PREGNANT~HISTORY PREGNANT~days SAFE~HARM SELF~BLUE
 SELF~THROAT SELF~mate SELF~on SELF~salieron SELF~un SHAKE~HEART SHAKE~in SHAKE~with SKIN~is SKIN~look SUDDEN~MUCH
 SUGAR~y SWELL~and SWELL~my TAKEN~MOVE TAKEN~same VEHICLE~my WISH~BLOOD WISH~SIDE WISH~about WISH~open WISH~suicida
 WORST~y ache again~it along am~~throw and~#89 and~DIE and~LABOR and~VOICES and~high and~miss and~pump and~~lips
 anyth~LIVE anyth~~anymor an~ADMIN an~PILL appendix are~~back as~~last at~time at~~the a~END a~KIN a~diaper a~he
 a~hour a~on a~s a~shadow a~today a~~sentenc back~~and bad bebe~~se becaus~of becaus~~of been~~plan being~my be~SAFE
 bite~, bleed blister~my body~NUMB bottom box~~, bp~END breath~~weird bridg bring bullet bump~~my by~INJURE
 by~~accident caida call~the can~END can~cough can~hear can~lie can~proper can~stay cara~~caida chest~~tightnes chip
 cleaner cloth cold~is come~SELF come~up come~~up comi~se cough~my could~not could~~not coworker curtain danc
 days~~and day~~with desd~anoch desd~~anoch despu~comer de~#54 de~comer de~esta de~~#54 de~~comer de~~la did~~it
 dizzy~~and dose~the dos~vec dos~~vec do~this do~~this droop~~on eat~, eat~~, el~CHEST estomago ever ex~~is eyes~~open
 falta fast~and finish~a finish~~a five for~after freez from~for fuert~~y gave gave~KIN gets get~wors get~~wors
 glas~is half hand~~around hard~a hard~as hard~~, hard~~as has~PRESS has~no has~on has~~crush has~~no hav~CHEST
 hav~~chest heart~~is hear~in heaven he~DIE he~MOVE he~has he~his his~around hi~it hi~~it hole hot~the how~~much
 hungry hurt~~me ice~, if~was instead in~SELF in~that in~~the is~#2 is~SWELL is~a is~act is~cold is~for is~size
 is~weird is~~bad is~~doubl is~~my is~~spin is~~what it~~now it~~stop i~accidental i~an i~carry i~chang i~find i~for
 i~had i~mean i~~accidental i~~feel i~~have i~~mean i~~need kid~~fell lab la~~boca leak let like~ground like~my
 limp~~and look~ground me~~mate me~~salieron me~~va minut~and movement~~sinc mover~~la muy~rapido muy~~rapido my~#200
 my~BELLY my~EYE my~KIN my~OTHERS my~VEHICLE my~am my~and my~cloth my~min my~nurs my~port my~slow my~so my~sons
 my~tank my~tuesday my~~car my~~cloth my~~left my~~nurs my~~pacemaker my~~port my~~sons my~~throat my~~visit new~PILL
 new~in new~~med night~MUCH no noth~~to not~lie not~to not~~lie not~~work now~CONFUSED now~the now~~the no~ASK no~for
 nurs~SELF off~~my of~INJURE of~SIDE of~on of~~it ojo on~blood- on~eliqui on~thinner on~~blood- on~~eliqui or~ASK
 or~~what outsid~the out~after papa para~BREATH partner pasado pegu~HEAD pegu~en pegu~la pegu~~en pensamiento~~suicida
 peor peor~~dolor pie point poison poop~~and postpartum~~, pregnancy pull~in pull~~the purpl~~and put~around rapido~y
 rapido~~y ready~~to real red~my rescu roommat~~took rotten said~~my salieron salieron~SKIN salieron~~roncha
 same~HISTORY says~i see~~right se~esta se~~me shrimp~~and size~a si~SELF slip~, slip~~, slump sons so~the spread~BACK
 step~a still~~hurt stomach~~is stuck~, stuck~in suicida sweaty~~and s~FEVER tank~and teen tengo~suicida tengo~una
 tengo~~una than~~i that~like they~not the~HISTORY the~cap the~do the~hospital the~iron the~of the~screen the~she
 the~smell the~~cap the~~chest the~~dark the~~hospital the~~rope the~~time the~~water this~MUCH thought~~of
 thre~~towel through~thre through~~thre thunderclap~HEAD thunderclap~~headach tien~DROOP tien~FACE tien~PAIN
 tight~~and tir~LIVE todo~~el told~to tome~~toda took~~#3 to~be to~bring to~can to~chang to~let to~not to~say
 to~tonight to~~bring to~~do to~~faint to~~let to~~say to~~take trap trap~in twic~~today two~HISTORY una~SEIZE
 una~~convulsion un~mes un~~mes usual~dose usual~~dose very~and vomitando~~sangr want~~me was~BLOOD way~~to week~~is
 went~dark went~~dark we~SPEAK we~have we~~talk when~~my wher~my wher~the whol will~around with~BREATH with~MUCH
 with~VOMIT with~~pain woke~~up work~~, worst~~headach writ you~~are y~EYE y~pegu y~~el
+0.3 #1000~VOMIT #1000~y #1000~~y #10~de #10~my #149~and #149~~and #1~, #1~~, #200~#149 #200~~#149 #25~PREGNANT
 #2~~year #300~~#200 #54~not #54~~semana #89~~and ,~#69 ,~BEAT ,~CUT ,~END ,~INJURE ,~PARTNER ,~SHAKE ,~bad ,~been
 ,~came ,~every ,~from ,~had ,~lisinopril ,~one ,~show ,~they ,~today ,~~#100 ,~~#25 ,~~#54 ,~~blurry ,~~cold ,~~have
 ,~~he ,~~head ,~~inhaler ,~~one ,~~puls ,~~sinc ,~~start ,~~sudden ,~~they ADMIN~my ALCOHOL~, ASK~PRESS ASK~TAKEN
 ASK~dando ASK~lie ASK~look ASK~pres ASK~siento ASK~the BABY~green BABY~has BABY~in BABY~is BABY~my BACK~, BACK~and
 BEAT~up BELLY~FEVER BELLY~VOMIT BELLY~a BLOOD~, BLOOD~la BLUE~after BLUE~around BREATH~, BREATH~can BREATH~with
 BURN~TAKEN BURN~can CHEST~BURN CHEST~LIMB CHEST~rattl CHILD~is CLOTH~an CUT~TRIVIAL CUT~to CUT~up DIE~a DROOP~the
 DRUG~am END~#2 END~and EYE~BLOOD EYE~flash EYE~insid EYE~open EYE~straight EYE~that EYE~y FACE~, FACE~HISTORY
 FACE~LIMB FACE~drop FACE~has FACE~of FAINT~BLOOD FAINT~TAKEN FAINT~out FEVER~#54 FEVER~the FINE~even FINE~everyth
 FINE~the FLOW~in FLOW~thre GROIN~SUDDEN GROIN~de HARM~, HEAD~#54 HEAD~HISTORY HEAD~it HEAD~not HEAD~spot HEAD~the
 HEART~END HEART~EYE HEART~and HEART~at HEART~fast HEART~muy HEART~rac HISTORY~ALLERGIC HISTORY~MUCH HISTORY~WAKE
 HISTORY~and HISTORY~now INJURE~lake KILL~lie KILL~tonight KIN KIN~SHAKE KIN~text LEAVE~and LEAVE~we LIMB~.
 LIMB~INJURE LIMB~NUMB LIMB~hot LIMB~nail LIMB~night LIMB~on LIMB~with LIVE~i MEANS~am MEANS~can MOVE~night MOVE~room
 MOVE~the MUCH~#25 MUCH~TAKEN MUCH~en MUCH~estarian MUCH~with NUMB~SUDDEN OTHERS~, OTHERS~SELF OTHERS~can OTHERS~put
 OTHERS~someth PAIN~HEAD PAIN~out PARENT~PILL PARTNER~quiso PET~on PILL~END PILL~WISH PILL~y POINT~and POINT~of
 POISON~WISH POISON~i POISON~not PREGNANT~PAIN PREGNANT~at PREGNANT~for PRESS~#110 PRESS~BLOOD PRESS~PILL PRESS~not
 SAFE~, SAFE~TAKEN SAFE~am SEIZE~after SELF~BACK SELF~BREATH SELF~CHILD SELF~KILL SELF~been SELF~hincharon SELF~hoy
 SELF~puedo SELF~toca SELF~tomar SIDE~CHEST SIDE~SELF SIDE~and SIDE~breast SIDE~can SIDE~hour SIDE~my SKIN~END
 SKIN~VOMIT SKIN~after SPEAK~LIMB SPEAK~SUDDEN SPEAK~i STIFF~NECK STOOL STOOL~, STOOL~like STOOL~y SUDDEN~and SUGAR~en
 SUGAR~i SUGAR~will SWEAT~, SWEAT~CONFUSED SWEAT~frio SWELL~CHEST SWELL~SKIN SWELL~eat TAKEN~CHILD TAKEN~new
 TAKEN~ther TARRY~y THROAT~MOVE TRIVIAL~BREATH TRIVIAL~BURN TRIVIAL~on TRIVIAL~red VOICES~WISH WAKE~, WAKE~BREATH
 WAKE~eat WAKE~proper WISH~ALLERGIC WISH~EYE WISH~PARTNER WISH~TAKEN WISH~a WISH~en WISH~go WISH~he WISH~i WISH~say
 WISH~we abdominal~~pain abeja~~y about~#25 about~~#25 accidental~my acros~and act~, after~~hit after~~surgery again~.
 again~HISTORY again~is alarm~LEAVE already ammonia~~and am~#10 am~. am~BLOOD am~FLOW am~KILL am~an am~cover am~it
 am~only am~~better am~~burn am~~cover am~~only am~~soak am~~twitch and~#104 and~ALCOHOL and~BACK and~BREATH and~DROOP
 and~MOVE and~TAKEN and~URINE and~WAKE and~WISH and~at and~blister and~bp and~deep and~flash and~goes and~grunt and~he
 and~his and~i and~keton and~muscl and~pink and~real and~roll and~scream and~twitch and~wet and~will and~would
 and~~arm and~~blister and~~can and~~everyon and~~grunt and~~hand and~~he and~~see and~~smell and~~think and~~very
 and~~wet answer~, anymor~~i an~~appointment are~. are~HISTORY are~SWELL are~com are~from are~~clos arms~~again
 around~FACE around~and ask~, ate~~some attack at~#25 at~PREGNANT at~for at~home at~i at~party a~KILL a~PET a~banana
 a~chip a~glas a~just a~murder a~red a~tree a~wet a~~banana a~~breath a~~burden a~~chip a~~glas a~~mi a~~rash a~~temp
 a~~tree a~~wet bad~to bad~~and balloon bathroom been~. been~BLOOD been~to been~~bleed bee~~sting behind~my being~by
 bel believ be~. be~DIE be~around be~happier be~~around be~~happier blood~~keep blue~~around blurry~~and body both~,
 both~and box~the breath~~lying breath~~sinc burn~~a but~CRY but~have but~my by~OTHERS cacahuat cai~~y call~i
 call~~the came~, came~like came~of came~the cansada can~control can~do can~enough can~hard can~only can~~hard
 can~~only carbon carbon~POISON car~~, catch catch~my catch~~my cerrando~~la chest~~burn chip~SELF chip~and chip~~in
 chok~~on cinco clear~fluid clear~~fluid com confus control~of control~~my control~~of corazon corner could~this
 could~~this cover~in cover~~in cuando~~me cuesta~BREATH dando~HEART dark~in daughter~~ate day~the dear~team death
 detergent devic dexcom~says de~un de~~embarazo de~~un doctor~. doctor~i dog door~, door~~, down~~for do~~anyth
 driv~LEAVE drool~and drool~~and droop~~and drop~, drop~~to el~BABY el~SUGAR el~SWEAT el~WORST el~se el~~azucar
 el~~bebe el~~brazo enough~~air estarian estarian~LEAVE estarian~~mejor esta~HEART esta~THROAT esta~en esta~la
 esta~~cerrando esta~~en esta~~morado estoy~CONFUSED everyon everyth~, everyth~went everyth~~went ever~, extraction
 faint~~and far~, fast~CHEST felt~the felt~~the few~, fill finger~~on first~of first~the flash~and fluid~from food~in
 food~my food~stuck food~~stuck for~#54 for~. for~CHEST for~min for~next for~you for~~#54 for~~after for~~chest
 for~~good from~~the front front~MEANS gana~~de gave~PILL gave~~my get~ALLERGIC get~the giv goes~in going~~off golpeo
 good~~even got~by got~from go~my gush~~from hacerl~SELF hacerl~a had~FEVER had~PAIN had~PILL had~TAKEN had~no had~~,
 had~~my had~~no halo hard~the harm~~myself has~HISTORY has~MEANS has~for have~. have~TAKEN have~WISH have~been have~i
 have~in have~this have~with have~~been have~~had hav~SEIZE hav~~the heart-~to here~~is her~~to he~BEAT he~hav he~he
 he~if he~is he~put he~~is he~~put high~, hija~~tien hincharon hincharon~los hincharon~~los his~are his~~chest
 his~~lips hiv~~all hi~~, home home~, hopeles hospital hour~is hour~my hour~not hous~and huf hurt~~him hurt~~somebody
 husband' if~com if~no incision~open infect inhaler~~#10 inhal~and insid instead~#10 insulin into~my into~tree
 into~~my in~CHEST in~a in~an in~center in~lake in~lower in~~an in~~liv in~~me in~~my is~#1000 is~CHEST is~LEAVE
 is~and is~bad is~beep is~blister is~bp is~empty is~explod is~funny is~high is~ooz is~pound is~she is~~all is~~beep
 is~~chok is~~cold is~~com is~~empty is~~ooz is~~over is~~pound is~~rigid is~~squirt itchy~~, it~FLOW it~bad it~came
 it~can it~com it~hard it~i it~my it~still it~~came it~~to i~#69 i~ALCOHOL i~CHILD i~EYE i~HEAD i~OTHERS i~SKIN
 i~SUDDEN i~TRIVIAL i~chemo i~cover i~eat i~found i~got i~insid i~lie i~lost i~needl i~pictur i~pres i~reach i~suppos
 i~tell i~that i~touch i~twitch i~way i~whil i~~ever i~~found i~~lie i~~lost i~~pres i~~reach i~~sudden just~SELF
 just~went just~~went keep keep~~pass kill~~peopl know~he know~that know~~how know~~that last~~week la~. la~BELLY
 la~pena la~~mano la~~panza la~~pena leav~hous left~~hand leg~~just lengua lie~flat lie~~flat light~a light~~, like~a
 like~someth like~usual like~~#54 like~~a like~~someth like~~tar lips~~look look~DROOP look~~blue lost~~control
 lost~~vision low~MUCH low~SIDE make~but mak~sens matter~i mean~it mean~~it meat meds meds~~by melatonin mes~PREGNANT
 mes~~de me~~after me~~hincharon me~~last me~~on me~~pego me~~puedo might~SELF mine minut~apart minut~~apart min~,
 miscarriag miss mistak~and mistak~i mistak~~and month month~the month~~and morn~, morn~~, morn~~and mover~~el
 move~~sinc mucho~~y much~can myself~~, myself~~in my~BEAT my~FAINT my~FEVER my~HEAD my~NOTE my~PARENT my~best my~box
 my~came my~husband' my~incision my~is my~muscl my~palm my~passport my~room my~she my~skip my~text my~were my~will
 my~~asthma my~~bill my~~boyfriend my~~fentanyl my~~husband' my~~incision my~~jaw my~~muscl my~~oxygen my~~palm
 my~~passport my~~poop my~~rescu my~~room my~~uncl my~~watch name~it neck needl~in needl~~in need~MOVE need~it need~to
 need~~it negro~~y next~~visit night~#54 night~PREGNANT night~SELF night~a night~and night~she ni~de nose~a nose~~for
 noth~matter noth~~matter not~LIMB not~SUDDEN not~around not~do not~read not~~be not~~clos not~~do not~~read
 not~~swallow not~~sweat not~~wake now~PRESS now~SHAKE now~i now~is now~~i no~EYE no~la no~le no~~le number~call
 number~do number~i number~~do of~are of~at of~new of~next of~will of~~#54 oil old~has old~~has one~of only~#54
 only~~#54 on~. on~ASK on~BREATH on~bathroom on~chemo on~floor on~it on~night on~~and on~~warfarin ooz~pus ooz~~pus
 open~, open~~, orinar or~, or~wait or~~wait out~SIDE out~just out~of out~~of own~LIVE own~~life page pain~~low
 pain~~of pain~~right para~de para~~respirar patch~, patient~of peanut~~, peanut~~allergy pecho~~que pee peel~LEAVE
 peel~~off pee~~, pee~~at per~the pictur~a pleas~for pool~~and port~is pour preeclampsia pres presion pressur~~,
 puedo~FINE puedo~MOVE puedo~SELF puedo~~hablar puls pus put~chip put~someth put~~someth ran read~, real~, real~CHEST
 real~PAIN real~hard real~~hard rib ribs rigid rip~my roll say says~if says~look says~low says~not says~will says~~if
 says~~low say~~to se see~~, see~~a see~~flash see~~insid see~~straight set~a se~SELF se~hincharon she she~BEAT
 she~WAKE she~can she~it she~~can shoot~SELF shoot~~my shot~~the siento~el siento~~pierna sit~CHEST sit~my size skip~i
 slid slip slip~on slow~TAKEN slow~~down smok~~in someth~, someth~about someth~can someth~in someth~~in some~PILL
 sorry~the so~SELF so~am so~much so~~much start~an start~hour start~~an stepdad~SELF stepdad~touch stepdad~~touch
 step~and still still~cough still~~cough stitch~i stitch~on streak~my streak~up strok~i stuck~my sudden~~, sudor
 sudor~~frio sup swallow~~some sweat~~, swell~~, swell~~of team~, team~~, tell tell~KILL tengo~KILL tengo~mes
 tengo~~el testicl testiculo~~de text~SELF text~~me than~suppos ther ther~PRESS ther~a the~BLUE the~FACE the~HEART
 the~LIMB the~PET the~center the~dark the~on the~out the~page the~road the~soft the~tabl the~to the~wait the~~bed
 the~~insuranc the~~iron the~~paper the~~road the~~roof the~~soft the~~tabl thing~my this~PAIN this~PRESS this~SIDE
 this~weekend this~~weekend throat~~feel tien~FEVER time~, time~you time~~, today~is today~my todo~~estarian tomo
 tomorrow tomorrow~. to~#54 to~, to~CUT to~DIE to~SIDE to~have to~i to~shoot to~up to~~cut to~~disappear to~~have tub
 turn turn~smell tuve~HISTORY twenty two~my umbilical umbilical~LABOR umbilical~~cord una~ALLERGIC una~HISTORY
 una~SELF una~reaccion una~~presion una~~reaccion un~FEVER un~GROIN un~MUCH un~SELF un~SUDDEN un~cerebral
 un~~testiculo up~new up~proper up~~gasp up~~proper va~LIMB vida~~no vision~~in visit~~. voic wait~ADMIN wait~my
 was~NUMB was~~dead was~~hit water~, water~i went~FAINT went~~black what what~~number who~i who~to will~my will~~to
 with~BELLY with~for with~~terribl woke word~~out work~is wors would~END would~the wound~is wound~~is wrong~my
 yesterday~today you~for you~it you~this you~~. you~~on yr yr~old yr~~old y~tragar y~va
+0.4 #1000~can #1000~pleas #104 #104~#10 #104~at #104~with #104~~at #104~~with #10~ADMIN #10~FEVER #10~mes #10~~mes
 #10~~of #149~HEAD #1~is #25~hour #25~~hour #25~~of #2~~days #3~and #54~a #89~my ,~PRESS ,~SELF ,~am ,~blister
 ,~bright ,~first ,~i ,~keton ,~nauseou ,~of ,~she ,~sorry ,~the ,~water ,~~#104 ,~~bit ,~~came ,~~cough ,~~face
 ,~~first ,~~hiv ,~~hot ,~~keton ,~~never ,~~she ,~~swell ,~~then ADMIN~to ALCOHOL~PILL ALCOHOL~can ALCOHOL~not
 ALLERGIC~now ALLERGIC~the ASK~, ASK~BREATH ASK~MUCH ASK~POINT ASK~do ASK~esta ASK~just ASK~like ASK~quier ASK~se
 ASK~they BABY~#2 BABY~diaper BABY~s BACK~OTHERS BEAT~OTHERS BEAT~SELF BEAT~every BEAT~home BEAT~night BEAT~today
 BELLY~so BLOOD~LIMB BLOOD~am BLOOD~bottom BLOOD~hour BLOOD~morn BLUE~the BREATH~#10 BREATH~FACE BREATH~PILL
 BREATH~few BREATH~grap BREATH~is BREATH~piec BREATH~straw BREATH~work BURN~am CHEST~MOVE CHEST~SIDE CHEST~came
 CHEST~can CHEST~real CHEST~that CHEST~with CHILD CHILD~WAKE CHILD~mis CHILD~of CHILD~the CLOTH~HISTORY CRY~am CRY~it
 DROOP DROOP~i END END~PAIN END~an END~two EYE~EYE EYE~PAIN EYE~SIDE EYE~SUDDEN EYE~bugs EYE~for EYE~in EYE~just
 EYE~on EYE~the EYE~way FACE~on FACE~the FACE~will FAINT~big FAINT~up FAINT~y FAMILY~i FAMILY~would FEVER~#10
 FEVER~and FEVER~at FEVER~y FINE~SELF FINE~doctor FINE~i FLOW~, FLOW~nose FLOW~of FLOW~the HEAD~on HEART~WORST HEART~y
 HISTORY~an HISTORY~noon HISTORY~the HISTORY~this HISTORY~up INJURE~can INJURE~stick KILL~PARENT KILL~herself
 KILL~this KIN~KILL KIN~LIMB KIN~TRIVIAL KIN~dice KIN~he KIN~of KIN~someth KIN~to LABOR~#10 LEAVE~i LEAVE~tabl
 LEAVE~the LIMB~HEART LIMB~SELF LIMB~TAKEN LIMB~around LIMB~can LIMB~of LIMB~red LIMB~went LIVE~ADMIN LIVE~BELLY
 MOVE~#100 MOVE~DROOP MOVE~MEANS MOVE~MOVE MOVE~SELF MOVE~URINE MOVE~acros MOVE~bathroom MOVE~but MOVE~everyth
 MOVE~same MOVE~so MOVE~someth MUCH~ASK MUCH~BELLY MUCH~BREATH MUCH~SPEAK MUCH~VOMIT MUCH~and MUCH~bright MUCH~los
 MUCH~once MUCH~time NECK~ASK NECK~SELF NECK~SWELL NUMB~MOVE NUMB~WAKE NUMB~like OTHERS~CHEST OTHERS~EYE OTHERS~bad
 OTHERS~happier PAIN~BREATH PAIN~FEVER PAIN~KIN PAIN~between PAIN~el PAIN~en PAIN~ever PAIN~for PAIN~have PAIN~no
 PAIN~real PARENT~PRESS PARENT~can PARENT~has PARENT~is PARENT~pued PARENT~touch PARTNER~MUCH PARTNER~out
 PARTNER~tonight PET~BEAT PET~with PILL~#10 PILL~ASK PILL~TAKEN PILL~and PILL~at PILL~front PILL~i PILL~my PILL~never
 POINT~la POISON~FACE PREGNANT~hav PREGNANT~positiv PREGNANT~was PRESS~#89 PRESS~ALLERGIC PRESS~ASK PRESS~INJURE
 PRESS~acros PRESS~after PRESS~by PRESS~i SAFE~WISH SAFE~de SAFE~home SAFE~i SEIZE~TRIVIAL SEIZE~on SELF~INJURE
 SELF~amenazo SELF~dar SELF~dice SELF~dicen SELF~has SELF~in SELF~nacido SELF~out SELF~pegu SELF~unit SHAKE~EYE
 SIDE~BELLY SIDE~FAINT SIDE~FEVER SIDE~LIMB SIDE~PAIN SIDE~VOMIT SIDE~la SKIN~a SKIN~do SKIN~i SPEAK~PARTNER
 SPEAK~come STIFF~can STIFF~not SUDDEN~CONFUSED SUDDEN~not SUGAR~SWEAT SUGAR~WISH SUGAR~unit SWEAT~i SWELL~hard
 SWELL~of SWELL~red TAKEN~#25 TAKEN~EYE TAKEN~SWELL TAKEN~THROAT TAKEN~am TAKEN~button TAKEN~i TAKEN~in TAKEN~mis
 TAKEN~of TAKEN~out TAKEN~rat TAKEN~thinner THROAT~after THROAT~work TRIVIAL~THROAT TRIVIAL~a TRIVIAL~in TRIVIAL~one
 TRIVIAL~the VOICES~ASK VOICES~dicen VOMIT~today WAKE~CHEST WISH~HARM WISH~MUCH WISH~PILL WISH~do WISH~is
 WISH~miscarry WISH~my WISH~never WISH~shoot WISH~us WORST~, WORST~lower about~SELF about~i about~~suicid
 accidental~~drank acros~CHEST act after~HEAD after~c after~eat after~section after~~eat after~~peanut again~~i
 aguanto~mas aguanto~~mas agua~hirviendo agua~~hirviendo ahead all~~for all~~over all~~to alon~and alon~~and ambien
 amenazo amenazo~con amenazo~~con ammonia amount am~TRIVIAL am~angry am~chemo am~cough am~into am~miscarry am~say
 am~struggl am~to am~twitch am~~#10 am~~confus am~~cough am~~done am~~dying am~~miscarry am~~pale am~~ready
 am~~struggl am~~think am~~vomit am~~wheez and~BLUE and~FAMILY and~MUCH and~alon and~bladder and~cover and~do
 and~found and~go and~hot and~into and~it and~light and~near and~slow and~so and~spot and~thirsty and~this and~time
 and~up and~~bit and~~breath and~~eyes and~~hav and~~i and~~itchy and~~mouth and~~not and~~numb and~~pass and~~the
 and~~throat and~~throw and~~tight and~~took and~~weak angry angry~i angry~~i anoch answer anyth apart~and apart~~and
 aprieta aprieta~~el arde~el arde~~el area~and arm~~pain around around~my around~~my ate~~rat attack~~with at~,
 at~CHEST at~SELF at~~it at~~me away~, away~ASK a~#25 a~. a~PARTNER a~a a~board a~button a~came a~high a~home a~la
 a~las a~lighter a~los a~one a~piec a~straw a~y a~~belt a~~board a~~button a~~crush a~~drink a~~full a~~good a~~gun
 a~~home a~~la a~~las a~~lighter a~~line a~~los a~~magnet a~~piec a~~straw baby~~move baby~~s bad~HEAD bad~and bad~i
 bad~is bad~~headach balanc baseball becaus~not bed~VOMIT bed~and bed~is bed~~and been~KILL been~~think beep~am
 between~BACK be~LIVE be~SELF big~BLOOD big~~clot bite~on bite~~on bitten~a bitten~by bitten~~by bit~~in bleed~~for
 bleed~~in bleed~~will blew blew~after blew~up blew~~up blood-~PILL blood-~my blood~~, blood~~will body~and
 breath~~for breath~~right bright~BLOOD brok~~and brother bugs bullet~my burst butt button~POISON button~~battery
 but~PAIN by~the call~. came~SUDDEN came~TAKEN came~~down caminar can~BREATH can~CRY can~INJURE can~and can~bar
 can~warm can~~bar cara~~y carbon~is carbon~~monoxid car~~crash car~~hit chest~~pressur chest~~that chill~~and chop
 chop~of chop~the chop~tip chop~~the cita~~. clot~~the cold~~and comer~esta comer~muy comer~y comer~~y com~BACK
 com~from com~~back com~~from contraction~~#10 con~MEANS con~agua con~hirviendo con~~agua cough~up cough~~up could~to
 cover~SKIN crisi curtain~END curtain~TAKEN curtain~came curtain~~came dando~un dando~~un dano dano~~a dar~una
 dar~~una day~END day~SWEAT dead demasiada~~insulina de~ASK de~EYE de~FACE de~SIDE de~a de~falta de~la de~y
 diaper~~sinc dicen~ASK dicen~SELF dicen~~que dice~quier dice~se die~~pleas dizzy doubl do~and do~any do~call do~fade
 do~go do~know do~someth do~~someth draw driv~VEHICLE driv~my driv~~my drop~thing drop~~, drown el~#54 el~PAIN
 el~~lado el~~pecho empty ends enough~BREATH entero en~ASK estaria estaria~SELF estaria~~mejor esta~NUMB estoy~VOMIT
 estoy~en estoy~y estoy~~ahogando estoy~~vomitando es~SELF es~~mi even~. even~~. everywher~and everywher~~and explod
 fade faint fami~~would fast~~, feel~~someth feel~~weak fell~~on felt~MOVE fiebr~~y fill~red finger~~are finger~~got
 finish fire~~and fist flar flash~of flash~~of for~ASK for~END for~two for~~two four four~days four~~days
 frasco~~entero from~a from~bottom from~ear front~SELF gasp~~for gave~unit get~SPEAK get~enough get~warm get~~enough
 get~~warm gibberish glas~and goes~my goodby~~everyon got~CUT got~MUCH got~PRESS go~and go~hospital gray grill guns
 had~BEAT had~CHEST had~one had~to had~~one had~~to happier~if happier~~if hard~and hard~~and have~HEART have~any
 have~noth have~on have~to have~~an have~~any have~~noth have~~pill hav~BEAT headach~~and head~~feel head~~yesterday
 heart- heart-~by heart-~rate heart-~~medicin heart-~~rate heat~MUCH heat~day heat~~all hernia her~~chest her~~face
 he~my he~on he~up he~~has high~~, hincho~THROAT hincho~la hincho~~la his~CHEST his~LIMB his~~hand hiv honest
 hour~PAIN hour~it hour~the hour~~, humalog ice~~, id~rather id~~rather if~do if~leav ill~KILL ill~~kill infection~,
 inhaler~~not in~#25 in~GROIN in~day in~the in~~at in~~hiv is~CHILD is~HISTORY is~NUMB is~com is~cough is~dark is~i
 is~new is~shoot is~turn is~~bleed is~~blue is~~clos is~~cough is~~droop is~~going is~~so is~~spread is~~threaten
 is~~turn it~. it~BLOOD it~END it~HEART it~POISON it~SWELL it~is it~just it~out it~was it~~is it~~was it~~would i~#1
 i~CHEST i~FLOW i~INJURE i~NUMB i~TAKEN i~VOMIT i~again i~bar i~becaus i~been i~but i~died i~fill i~in i~into
 i~miscarry i~morn i~need i~one i~say i~struggl i~were i~~got i~~hold i~~leav i~~were jaw~~is jaw~~pain juic
 jump~LEAVE jump~~off just~DROOP just~MOVE just~PAIN just~it just~my just~not just~sit just~~sit keep~~burn keton~are
 keton~~are kidney~, kid~~drank kill~~herself know~ASK ladder~~, lado~~de lado~~izquierdo last las~SELF las~VOICES
 las~dicen las~~voc la~un la~~vista leav leav~he leav~will leav~~he left~~arm legs~~sudden leg~~and letter~~to let~the
 let~up let~~up le~EYE lie light~, light~PAIN light~~and light~~hurt like~CUT like~END like~SWELL like~are
 like~curtain like~through like~~coffe like~~cut like~~someon like~~stab lin line~is line~~is lips~~blew littl~~swell
 lock~and lock~the lol~it look lost~to lost~~the los~BLUE lower~~right low~, mama~~no many mas~PILL mas~WISH
 me~~amenazo me~~aprieta me~~corto me~~dicen me~~pegu miedo~~de might~be might~do might~my might~~be might~~do
 might~~hurt minut~, minut~i min~~, mis~PILL mis~~pastilla mitad mi~~pareja mi~~recien monoxid month~has morn~and
 morn~i mov~~in muriendo muy~el muy~~dormido my~FACE my~HEART my~SEIZE my~body my~bottom my~but my~cover my~drop
 my~ever my~hard my~long my~one my~ran my~school my~teeth my~thre my~two my~~bottom my~~coworker my~~girlfriend
 my~~leg my~~life my~~meds my~~mouth nariz~se neck~~from need need~OTHERS need~go newborn~~will new~and new~~medicin
 night~i night~~and nobody nose~been nose~has nose~~has noth~i not~#25 not~, not~MUCH not~SWEAT not~alon not~come
 not~drool not~fade not~get not~leav not~light not~look not~start not~way not~~being not~~come not~~fade not~~get
 not~~look not~~speak not~~stand not~~talk not~~wak not~~want now~CHEST now~EYE now~PAIN now~VOMIT now~~, no~longer
 no~parar no~pued no~puedo no~~longer no~~pued no~~puedo no~~vale numb od of~#100 of~#54 of~CHEST of~MOVE of~day of~i
 of~light of~with of~~#100 of~~end of~~light old~MOVE old~~with one~befor one~old one~would one~~befor one~~is
 one~~side one~~would on~BEAT on~BELLY on~CHEST on~HEAD on~HEART on~SKIN on~after on~glas on~grap on~ice on~piec
 on~tabl on~wall on~with on~~glas open~is open~my open~~my or~i other otra outsid~door out~SPEAK out~from out~is
 out~~in over~~and ox pacemaker~~is pads~~sinc pain~~between pant parar pareja pareja~~me pass~~big pass~~out pastilla
 peed~#25 peed~hour peed~in peed~~in pegu piec~of piec~~of pill~~, pill~~instead pleas~call pleas~send pleas~~send
 plus pool pool~is pop~~and port por~~todo postpartum~~and pound pressur~~in puedo~WAKE puedo~parar puedo~~despertar
 puedo~~parar pued~BREATH pued~~respirar punctur purpl~~spot puse~MUCH puse~SUGAR push~SELF push~TAKEN push~the
 push~~me put~MEANS put~~on quier~esta quier~y rac rac~~, ran~i rate reaction reaction~and red~hot red~~,
 rescu~~inhaler respira~~bien rip~~pain rock~and roll~LEAVE roll~~off room~~and saddl~area saddl~~area salir~BLOOD
 salir~~sangr sangrando~~mucho sangrar~CUT sangrar~la sangrar~~la sat~on says~am say~PAIN say~i say~~i scab~my scalp
 see~~bugs seizur~~, send~ADMIN se~BABY se~TAKEN se~mis shadow~EYE shadow~my shak~~all shak~~and she~been should~~just
 side~~hurt siento~BABY siento~PRESS siento~WISH siento~de siento~una siento~~gana siento~~una sink sit~LIVE sit~and
 sit~~here sit~~on si~no sleepy~not sleep~~and slept~in slept~~in slip~and someon someth~and someth~with some~my
 sorry~for sorry~~for so~PAIN so~fast so~sleepy so~thirsty so~~fast so~~sleepy so~~thirsty speech speech~~is spell
 spin squeez~~in still~in still~it still~of still~~tight stomach~~and stomach~~pain stool~~, stop~~, stop~~for
 stop~~the stop~~work straw struck~by struck~~by suicidal~~and surgery~~last symptom~, s~at taken~~an talk talk~~right
 tell~jump temp~~#54 tengo~#10 tengo~BLUE tengo~FEVER tengo~SAFE tengo~para tengo~~#10 tengo~~los tengo~~miedo than~i
 than~this that~do that~fade that~with that~~do then then~i then~~i ther~BLOOD ther~MOVE they~are they~~are
 the~ALLERGIC the~MUCH the~VOICES the~as the~be the~couch the~dress the~for the~label the~light the~plac the~tell
 the~usual the~wall the~wheel the~with the~~bottl the~~couch the~~dress the~~floor the~~label the~~light the~~medicin
 the~~meds the~~plac the~~urge the~~voic the~~wall the~~wheel thing~WISH thing~and thing~~and this~~time threaten~~to
 thre~MUCH thre~~tim through~straw tien~#54 tien~~calentura time~SELF tir~being tir~of tir~~of toddler~~has toilet
 tomo~~mis tongu~~and took~~all took~~way to~#89 to~MOVE to~OTHERS to~VEHICLE to~herself to~himself to~his to~in to~is
 to~never to~phon to~punish to~so to~someth to~today to~tomorrow to~~#89 to~~black to~~kill to~~punish to~~sleep
 tramadol tri~DROOP turn~to twic~~, twist two~~hour two~~year una~DRUG una~PRESS una~y una~~sobredosi under~THROAT
 unit~#10 until~BLOOD un~EYE un~SIDE un~no un~tien un~~lado un~~ojo up~CHEST up~HISTORY up~PRESS up~TAKEN up~school
 up~~my up~~on use~~my usual vaginal~BLOOD vaginal~~bleed vale vista vista~~de voc~~me vomit~~blood vomit~~sangr
 was~befor was~night was~~fine way~much weaknes went~cold went~through went~~cold went~~through when~~they wher
 whil~driv whil~i whil~~driv whil~~i whol~~left will~, will~ASK will~BLOOD will~slow will~~be will~~kill wish~~i
 with~FINE with~WORST with~a with~bad with~can with~lighter with~saw with~~a with~~bad with~~blood with~~chill
 with~~the word~~come work~and work~~and would would~SELF wound~BLOOD wrong~MOVE wrong~way wrong~with wrong~~way
 wrong~~with y ya~aguanto you~the y~MUCH y~NUMB y~STIFF y~VOMIT y~frio y~la y~se y~tengo y~~no y~~tengo
+0.5 #10~days #10~i #10~the #10~~days #25~HISTORY #25~my #25~pm #25~~week #3~~year #54~of #89~and #89~is #89~that
 #89~~is ,~BABY ,~CONFUSED ,~SUDDEN ,~bother ,~come ,~hard ,~have ,~noth ,~peel ,~se ,~send ,~still ,~una ,~weird ,~y
 ,~~confus ,~~finger ,~~hit ,~~huge ,~~i ,~~purpl ,~~se ,~~see ,~~vomit ADMIN~HEART ADMIN~found ALLERGIC~#10
 ALLERGIC~in ASK~am ASK~now ASK~she BABY~EYE BABY~WAKE BABY~mes BABY~nacido BABY~not BABY~peed BEAT~HISTORY BEAT~SIDE
 BEAT~if BEAT~now BELLY~like BLOOD~#25 BLOOD~MUCH BLUE~NUMB BREATH~POISON BREATH~PRESS BREATH~look BREATH~lying
 BREATH~real BURN~FACE CHEST~ASK CHEST~NECK CHEST~like CHEST~morn CHEST~on CHEST~weird CHEST~will CHILD~rat CLOTH~#25
 CLOTH~and CLOTH~is CONFUSED~, CRY~but DIE~in DROOP~SIDE DROOP~can END~SHAKE END~SWEAT END~VOMIT END~a END~have
 END~one END~work EYE~SWELL EYE~bigger EYE~everyth EYE~shut FACE~blew FAINT~kitchen FAINT~today FAMILY~LEAVE
 FEVER~month FINE~for FINE~then FLOW~a FLOW~and FLOW~at FLOW~every FLOW~through GROIN~SWELL HARM~a HEAD~LIVE HEAD~MOVE
 HEAD~and HEAD~hard HEAD~split HEAD~wall HEART HEART~doing HEART~flip HEART~flutter HEART~is HEART~skip
 HISTORY~breakfast HISTORY~day HISTORY~epi HISTORY~lunch HISTORY~morn HISTORY~pen INJURE~stuck KILL~CHILD KILL~WISH
 KIN~hav KIN~i KIN~says LABOR~cada LABOR~minuto LEAVE~MEANS LEAVE~PAIN LIMB~SPEAK LIMB~short LIMB~the LIMB~turn
 LIVE~for LIVE~like LIVE~tomorrow MOVE~BABY MOVE~LIMB MOVE~behind MOVE~el MOVE~from MOVE~funny MOVE~like MOVE~my
 MOVE~push MUCH~CHEST MUCH~HEAD MUCH~MUCH MUCH~am MUCH~dos MUCH~empty MUCH~las MUCH~my MUCH~red MUCH~this MUCH~was
 NOTE~to NUMB~, OTHERS OTHERS~MOVE OTHERS~do OTHERS~i PAIN~BABY PAIN~BELLY PAIN~SUDDEN PAIN~am PAIN~and PAIN~muy
 PARENT~cayo PARENT~no PARTNER~am PARTNER~hav PET~, PET~i PILL~LIMB PILL~box PILL~in PILL~one PILL~that POINT~a POISON
 PREGNANT~FLOW PREGNANT~SWELL PREGNANT~has PRESS PRESS~#54 PRESS~, PRESS~behind PRESS~is PRESS~it PRESS~through
 SEIZE~#10 SELF~CHEST SELF~CRY SELF~LIVE SELF~MEANS SELF~day SELF~fue SELF~have SELF~leav SELF~muy SELF~no SELF~pego
 SELF~por SELF~salir SELF~sorry SELF~stair SHAKE~like SIDE~EYE SIDE~MOVE SKIN~everywher SKIN~with SPEAK~FINE
 SPEAK~SIDE SPEAK~de SPEAK~out SUDDEN~my SUDDEN~no SUGAR SUGAR~de SWELL SWELL~blister SWELL~not TAKEN~#54 TAKEN~INJURE
 TAKEN~MUCH TAKEN~SELF TAKEN~about TAKEN~an TAKEN~can TAKEN~heart- TAKEN~tramadol THROAT~ALLERGIC THROAT~i THROAT~like
 VEHICLE~BEAT VEHICLE~END VEHICLE~SELF VOICES~are VOICES~hoars VOMIT~not VOMIT~up WAKE~PARTNER WAKE~with WISH~LEAVE
 WISH~SAFE WISH~VOMIT WISH~straight WISH~to WISH~were WORST~LIVE WORST~el WORST~en WORST~ever about~~kill
 accidental~POISON acid after~and after~flight again~~. allergic all~~my almost~and almost~the am~#1 am~ASK
 am~CONFUSED am~SAFE am~SWEAT am~again am~at am~do am~of am~sleepy am~thing am~troubl am~type am~very am~~being
 am~~going am~~i am~~lighthead am~~shak am~~sweat and~#149 and~#3 and~BEAT and~EYE and~NECK and~PARENT and~can
 and~could and~hav and~know and~let and~of and~says and~sleepy and~was and~~burn and~~found and~~hard and~~hit
 and~~hiv and~~look and~~start an~of are~stronger are~tell are~~in are~~tell as~and at~my at~with away~my a~DIE
 a~FEVER a~MOVE a~WORST a~big a~but a~every a~fish a~flight a~like a~out a~to a~~big a~~curtain a~~high a~~pad
 a~~sever baby~~fell bad~CHEST bad~am bad~~chest bang~my bang~on bang~~my been~WISH been~this behind~~my bel~~is
 benadryl bit~~red bleed~~bad blood-~SUGAR blood-~~sugar blood~~and blood~~gush bother~you bother~~you both~~legs
 box~, bp bp~is bp~~is brazo breast~, breast~~, breath~~is burst~BLOOD but~PRESS by~i by~~the cada~minuto call~ASK
 call~an call~is call~~an came~my can~SPEAK can~finish can~next can~on can~straight cardiac cayo~de cerebral chemo
 chest~~, chest~~and chest~~sinc cierra cierra~~la co collaps~~and come~for com~SPEAK com~the confus~~, confus~~and
 contraccion~~cada control~my con~BLOOD con~LIVE cord cough~~and could~my count cover~my crash~~, crush~~chest
 crush~~feel dad~~is days~FEVER days~not day~and day~~and decid~to decid~~to dedo deep~and deep~~and derram
 derram~cerebral derram~~cerebral despierta despu~la de~#25 de~CUT de~una de~~#25 die disappear dog~~, doing~and
 doing~flip doing~i doing~~flip dolor done~~with down~~and do~ADMIN drain~~cleaner driv~a drop dry~and dr~my dull
 each~time each~~time eat~and eat~~and electric electrocut~HEART electrocut~and electrocut~my electrocut~~and el~MUCH
 en~BELLY en~MUCH epi~pen epi~~pen erection~for erection~hour erection~~for esta~#89 estoy estoy~perdiendo
 estoy~~perdiendo every~#10 every~day every~~#10 every~~#25 every~~day eyes~~swollen fall~~to fast~the feel~~funny
 feel~~like felt~~a few~a few~second few~~second finish~SPEAK fire flash~light flip~i fluid~my forc~have for~SELF
 for~and for~few for~~hour found~with from~LIMB from~at from~his from~~his frostbit~FAINT frostbit~LIMB fue full
 full~~breath gave~and gave~~birth get~BEAT get~fast glas~it golf golpea got~BEAT got~POISON got~the got~~up go~ASK
 go~away go~home go~i go~~away go~~home hace had~SEIZE had~my hand~~and hand~~with hard~can has~~gone hate~LIVE
 hate~being hate~~being have~MEANS have~out have~sex have~sit have~worry have~~headach have~~sex hav~WISH hav~about
 hav~my hav~~contraction head~~hard head~~hurt heart-~PILL hear~tell here~~anymor here~~tomorrow herida her~~mouth
 he~WAKE he~i high~FEVER high~a high~~fever hiv~~everywher hoars home~and home~the hora horribl hous hrs huge~~and
 hurt~~the husband~~chok if~END if~i if~she if~~i if~~she instead~of instead~~of into~wall in~POISON in~again
 in~kitchen in~~#25 in~~agony in~~bed in~~it iron~, is~#149 is~#300 is~CRY is~FAINT is~SHAKE is~SIDE is~bigger is~but
 is~door is~fast is~flip is~hard is~outsid is~skip is~split is~stick is~stuck is~sunken is~yesterday is~~beat
 is~~bigger is~~burn is~~deep is~~full is~~gush is~~hot is~~huge is~~no is~~numb is~~ok is~~outsid is~~skip is~~split
 is~~stick is~~stuck is~~sunken it~TAKEN it~be it~deep it~it it~~. it~~on it~~take i~#54 i~CONFUSED i~FACE i~LIMB
 i~SELF i~WORST i~angry i~blood- i~inhal i~make i~near i~shoot i~ther i~tonight i~with i~~cut i~~hit i~~inhal i~~near
 i~~should i~~woke jumbl just~LIVE keep~~hav kick~~in kill~~them kniv know~i land land~my land~on land~~on last~~day
 las~~pierna la~CUT la~EYE la~~herida la~~sangr leak~and lemon levantar light~EYE light~my like like~FAINT like~LIVE
 like~out like~~pass lips lip~~is lock long~flight long~~flight look~like look~up look~~grey look~~like los~y
 los~~ojos lower~BELLY low~with magnet mak~no mak~~no many~~of meds~~is meter~~says me~~again me~~cayo me~~cierra
 me~~down me~~fue me~~golpea me~~voy minut~~, min~HISTORY min~~ago miss~if mistak~, mistak~~, mi~~abuelo motorcycl
 motorcycl~, motorcycl~INJURE much~is mushroom muy~NUMB myself~~last myself~~safe my~#1000 my~#3 my~BLUE my~DRUG
 my~LIVE my~SIDE my~WORST my~balanc my~dialysi my~doing my~epi my~my my~old my~said my~shock my~split my~ten my~to
 my~troubl my~vein my~water my~wound my~yr my~~arm my~~balanc my~~dialysi my~~epi my~~face my~~grandson my~~smil
 my~~son my~~teeth my~~thigh my~~toddler my~~wound nacido~FEVER nail~are nail~~are nariz~no nausea~, neck~~,
 neck~~hurt need~~an newborn~~is next~SELF night~~i nitroglycerin nois noon~and noth not~PARTNER not~at not~be
 not~cough not~doing not~finish not~if not~lay not~stay not~straight not~wet not~yesterday not~~finish not~~keep
 not~~lay not~~stay not~~stop nowher now~HEART now~have no~BABY no~from no~~respond o2 of~#10 of~BABY of~DIE of~END
 of~LIMB of~OTHERS of~PARENT of~THROAT of~and of~water of~~kill of~~liv of~~nowher old~BREATH once one one~LIMB
 one~SIDE one~SWELL one~bigger one~on one~work one~~hand one~~pupil only~a on~#10 on~#3 on~FACE on~HISTORY on~SWELL
 on~by on~couch on~thursday on~~thursday ooz open~i open~~and our~BABY out outlet out~MUCH out~SUDDEN out~SUGAR
 out~today out~~twic pad~~every pain~~so panza para~BLOOD parto pensamiento pico piec pila pill~~box pill~~in
 pink~foam pink~~foam pleas~it pok pok~my pool~and port~BLOOD por~, potassium~#10 pregnant pressur~~#300 puedo~,
 puedo~~levantar pull~my pull~out pupil~~is que~~se rather recien~~nacido red~, repent~~no said~KILL said~~he
 saliendo~BLOOD says~with say~ASK see see~~the seizur~~right sever~~headach sexual~~assault se~fue se~la se~salio
 shak~~like sharp~~chest sharp~~stab shock~SELF shock~~me shot~~in shovel sinc~~breakfast sinc~~lunch sinc~~this
 sit~still sit~~still skin~~on skip~and slic smil~~is snak~on soak~~a soak~~through soft~is someth~. someth~~is son
 sorry~you sound~like sound~~like so~PRESS so~angry so~bad so~~angry so~~bad spot~is spot~~is stab~~my stab~~someon
 start~again start~at start~~, step~of stick~out stick~~out stiff~~, stop stop~~sweat strok~, stuck~and stuck~~and
 stuck~~in stung sugar~~#54 swallow~~and s~BLUE s~FACE take~~to tell~PAIN tell~i tell~my tell~~my tengo~cada tengo~de
 tengo~~pensamiento tengo~~un terribl~~headach testicl~~is test~PAIN that~WISH that~start that~~right that~~start
 ther~in they~will they~~will the~MOVE the~SPEAK the~can the~ct the~from the~got the~hour the~it the~minut the~now
 the~sink the~size the~so the~strong the~tip the~~ct the~~lab the~~sink the~~size the~~tip think~~straight this~LIVE
 this~WORST this~it thos threaten~~me through~CLOTH through~the tight~~after time time~~i tip~LIMB tip~my tip~of
 tip~~of toda~~las tomorrow~i tomo~~cloro took took~~insulin touch~wire towel to~BABY to~BEAT to~FAMILY to~LIVE
 to~NUMB to~again to~and to~own to~sex to~~sit trago~~una trip~, trip~~, try twic~~this tylenol tylenol~~last type~#1
 type~~#1 ultimo ultimo~dia ultimo~~dia una una~CRY una~POISON una~moneda una~~moneda una~~pila unit un~PAIN un~para
 un~~dolor up~foam up~my using very~sleepy very~~sleepy voic~~are vomito waist warfarin was~my was~the was~~in
 water~END way~to weird~and weird~~and went~BLUE went~the were~NUMB were~~dead what~~now wheel when~~she whol~~bottl
 wife~~collaps will~and will~come wire~and wire~~and with~HEAD with~TAKEN with~red with~~clot worst~~pain would~NUMB
 would~it would~to would~~care would~~not wound~open written ya~mas yellow you~, you~~for y~#54 y~ASK y~NECK y~deja
 y~para y~~estoy y~~la y~~veo
+0.6 #1000~~for #10~it #149~EYE #200~at #25~min #25~~min #2~PREGNANT #2~month #2~~month #300~#200 #300~END #300~~over
 #3~old #3~today #54~~tylenol ,~#110 ,~ALLERGIC ,~CHEST ,~CRY ,~EYE ,~FEVER ,~FLOW ,~LIMB ,~STIFF ,~is ,~nausea
 ,~never ,~not ,~pink ,~spot ,~start ,~then ,~was ,~~#200 ,~~headach ,~~me ,~~my ,~~rash ,~~shak ,~~sweat ADMIN~i
 ALLERGIC ALLERGIC~MUCH ALLERGIC~reaction ASK~not BABY~STIFF BABY~cri BABY~the BABY~turn BABY~went BEAT~KIN BEAT~us
 BELLY~SWELL BLOOD~bad BLOOD~can BLOOD~everywher BLOOD~my BLOOD~por BLOOD~to BLUE~BREATH BLUE~no BREATH~cold BREATH~so
 BURN~and BURN~oil BURN~with CHEST~a CHEST~and CHEST~are CHEST~com CHEST~frio CHEST~in CHEST~se CHEST~start CHILD~esta
 CHILD~my CLOTH CONFUSED~SUDDEN CONFUSED~up CONFUSED~with CUT~LEAVE CUT~MOVE CUT~MUCH END~#149 END~BLUE END~EYE
 END~LIVE END~MEANS EYE~FAINT EYE~HISTORY EYE~halo EYE~one EYE~with FACE FAINT~never FAMILY~WISH FEVER~my FINE~a
 FINE~but FLOW~PREGNANT FLOW~from HARM~SELF HEAD~have HEAD~is HEART~WISH HEART~pound HISTORY~a HISTORY~get
 HISTORY~still INJURE INJURE~and INJURE~ladder INJURE~not INJURE~pok KICKING KICKING~BABY KICKING~HISTORY KILL~BABY
 KILL~every KIN~can KIN~went LABOR~every LABOR~min LEAVE~LEAVE LEAVE~is LEAVE~night LIMB~BLOOD LIMB~CHEST LIMB~MOVE
 LIMB~got LIMB~saw LIMB~se LIVE~tonight MOVE~CHILD MOVE~DIE MOVE~WORST MOVE~hot MUCH~, MUCH~FAINT MUCH~at MUCH~de
 MUCH~la MUCH~pack MUCH~up NECK~LIMB NECK~and NECK~with NUMB~GROIN NUMB~SWELL OTHERS~FACE OTHERS~HEAD OTHERS~be
 OTHERS~in PAIN~GROIN PAIN~low PAIN~with PARENT~hav PARENT~y PARTNER~DRUG PARTNER~my PARTNER~outsid PET~and PILL~,
 PILL~PILL PILL~am PILL~are PILL~from PILL~hour POINT~SELF PREGNANT PREGNANT~CLOTH PREGNANT~con PREGNANT~had
 PREGNANT~will PRESS~SWEAT SAFE~he SELF~#3 SELF~but SELF~dando SELF~hincho SELF~para SELF~puso SELF~real SELF~sex
 SELF~until SHAKE~bad SHAKE~my SHAKE~so SIDE~END SIDE~SPEAK SIDE~body SIDE~not SIDE~went SIDE~will SKIN~the
 SPEAK~BREATH SPEAK~nonsens SPEAK~time STIFF~FEVER STOOL~of SUDDEN~, SUDDEN~FAINT SUDDEN~HEAD SUGAR~read SWEAT~.
 SWELL~ALLERGIC SWELL~now SWELL~shut TAKEN~amlodipin TAKEN~from TAKEN~lamp TAKEN~night TAKEN~not TAKEN~oil TAKEN~pack
 TAKEN~someth TAKEN~y THROAT~SKIN THROAT~can THROAT~so THROAT~thick THROAT~up TRIVIAL~MOVE TRIVIAL~SWELL TRIVIAL~short
 URINE~BLOOD VEHICLE~it VOICES~SELF VOICES~i VOMIT~can VOMIT~like VOMIT~stuff WAKE~can WISH~PREGNANT WISH~ahorcar
 WISH~drop WISH~in WORST~and about~PILL abus after~chemo after~in after~start after~surgery after~~fall after~~new
 after~~start after~~tak allergic~~reaction am~DRUG am~MEANS am~WORST am~being am~go am~he am~jump am~los am~someth
 am~~alon am~~breath am~~end am~~in am~~los am~~suffocat and~#1 and~#54 and~INJURE and~SIDE and~SWEAT and~did
 and~fluid and~just and~my and~thing and~water and~~chest and~~his and~~it and~~just and~~still and~~swallow
 and~~sweat an~#10 an~PAIN an~~emergency are~~the arm~~feel arm~~just ask~i aspirin ate attack~~, at~#89 at~rest
 at~stor at~~#89 at~~all at~~rest azucar~~en azul a~CLOTH a~DRUG a~PILL a~and a~his a~ladder a~line a~my a~of
 a~rattlesnak a~snak a~then a~~car a~~ladder a~~peanut a~~rattlesnak a~~snak baby~~swallow baby~~turn baby~~went bad~,
 bad~not becaus~~i been~LIMB been~MUCH been~VOMIT beep~and beep~i beep~~and better~~off bladder~control
 bladder~~control bleed~~a blood blood~~everywher blurry~~vision boca boil~~oil both~~arms bp~#89 bp~~#200
 breath~~just breath~~with brok~~, brok~~at bruis~~my by~rattlesnak camaron came can~EYE can~SHAKE can~call can~~see
 catch~BREATH cayo chair chemo~. chest~~feel chest~~tight child chlorin clos~~up collaps come~out come~~out com~i
 contraction~~every con~un con~~mi con~~un cough~MUCH could~the creo~SELF cuesta~MUCH cuesta~~mucho dando daughter~~s
 days~i day~#54 debil deja deja~de deja~sangrar deja~~de deserv~LIVE detector~and detector~beep detox de~SKIN de~WORST
 de~~roncha di dice dicen dice~ASK dice~~que did~to dolor~~cabeza do~deserv do~~when driv~into driv~~into drop~#54
 drop~~thing duel~~mucho each eat~ALLERGIC eat~~nuts el~BELLY el~SELF embarazada embarazada~~con end enough en~HEAD
 en~LIVE en~quitarm en~~quitarm erection~go erection~not esta~#54 esta~BREATH esta~dando esta~~ahogando esta~~dando
 estoy~CUT estoy~~cortando everyth~. everyth~in everyth~my everywher every~i face~~look fallen feel~~a feel~~awful
 fell~~in felt~BEAT few~SPEAK few~minut few~~minut few~~word find~the fire~~, flip floor~, flutter forc~to for~TRIVIAL
 for~everyth for~~everyth for~~me friend from~my from~sun from~~my front~a garganta get~OTHERS get~by get~~my girl
 glas~my glas~on got~~shock grab grandpa greas~my gush~~fluid had~surgery half~~of happen hard~my has~been have
 have~FEVER have~SELF have~VOMIT have~an have~decid have~ever have~~decid have~~ever hav~LABOR hav~this hav~~this
 headach~~i head~~and head~~on head~~pound heart~~feel heart~~rac heart~~stop he~BLUE he~WISH he~~stop he~~strangl
 his~BLUE hit~~head hit~~myself hot~SWELL hot~~, hour~, hour~HISTORY hour~~ago hous~OTHERS hurt~~peopl husband i id~be
 if~died infant~~is into~a into~~a in~VOMIT in~garag is~#54 is~SEIZE is~TARRY is~burst is~minut is~my is~still
 is~~#300 is~~hang is~~hav is~~vomit it~OTHERS it~for it~get it~on it~the it~~feel i~#100 i~#1000 i~BEAT i~BELLY
 i~NOTE i~about i~another i~can i~catch i~ever i~hard i~los i~noth i~set i~sleepy i~surgery i~was i~~cough i~~died
 i~~just i~~pass i~~sound i~~swallow i~~was just~MUCH just~the keep~~drop keep~~say kitchen lamp~oil lamp~~oil lay
 la~LIMB la~de le~CHEST lighter lighthead like~PRESS like~~kill lips~~blue littl~~short llevo lost los~~brazo
 low~~sugar luz made~WISH made~my mancha mato me mejor messag mes~FEVER mes~de mes~tien mes~~tien metal~my me~~go
 me~~hincho me~~mato me~~pleas me~~she me~~tome me~~want me~~when might~to minut~now miss~SELF miss~~me mix mi~~papa
 month~and month~old month~~old mover mucho~~dolor mucho~~respirar much~BLOOD myself~~until my~#1 my~#104 my~HISTORY
 my~SELF my~been my~burst my~can my~night my~outsid my~own my~pen my~pull my~put my~some my~start my~~#2 my~~#3
 my~~dose my~~eye my~~infant my~~insulin my~~mom my~~own my~~roommat my~~sleep my~~two my~~wrist nariz~~y necesito~una
 necesito~~una never~WAKE never~up nitro~and nitro~~and noon~~and noos nose~is nose~~is not~END not~SHAKE not~deserv
 not~due not~flat not~it not~proper not~slow not~touch not~warm not~~deserv not~~due not~~slow not~~touch now~MUCH
 no~FINE no~and no~mas no~quita no~y no~~deja no~~feel numb~~groin numb~~on of~BLOOD of~NUMB of~it of~just of~you
 of~~#10 of~~what old~~swallow one~went on~BURN on~day on~one on~~fire on~~one on~~someth open~EYE open~and
 outsid~with out~BEAT out~SKIN out~the out~this over~~#149 pan para~~de perdi pleas pleas~i pleas~~i point~~of
 pok~through pok~~through post pregnant~~and pregnant~~with pressur~~on proper puedo~SPEAK puso puso~BLUE pus~and
 pus~i pus~~and put quick~question quick~~question quisiera quisiera~~no quiso~ahorcar quiso~~ahorcar quita
 rather~NUMB rather~~be rattl razon read~the real~wrong real~~wrong rest~, right~~, room~and rough sangrar says~he
 says~that says~~he scar~~he seguir~LIVE seguir~~viviendo self~~harm send~my sex se~BLUE se~SWELL se~hincho se~puso
 se~quita se~~puso se~~quita she~TAKEN shoot shoot~OTHERS short~of short~~of shut shut~THROAT shut~and shut~~and
 side~~, sinc~~an sit sit~the size~of size~~of skin~~is slap soft~sunken someth~TAKEN someth~real someth~stuck
 sometim~WISH sometim~~i some~of some~~of sorry so~BLOOD so~~tight split spot~and spot~not spot~sunken spread~LIMB
 stab~~pain start~, start~i step~front step~in step~~in stop~~think strok~~, sugar~~is suicidarm suicidio
 swallow~~about swell~~up symptom s~~fever tak~~all talk~~nonsens teeth~, temperatura temp~~of tengo~LABOR
 tengo~~contraccion tengo~~mucha terribl~~pain that~FINE that~is that~look that~~i that~~is that~~look they~put
 they~would they~~put they~~would the~ASK the~LABOR the~LIVE the~act the~bathroom the~com the~floor the~look the~mak
 the~thing the~way the~~bathroom the~~car the~~counter the~~garag the~~point the~~razor the~~stor this~END this~a
 this~in this~morn this~~morn thought through~SKIN throw~~up tied tied~MEANS tied~a tied~~a tien~el tighten tim
 tingl~~and toca toddler~~fell tome~~todo tore~my touch~it touch~~it to~BURN to~FINE to~bathroom to~door to~~burn
 to~~pass track troubl~HISTORY turn~~to tuve~un tuve~~un tv~is twic~~the un una~MEANS una~~pistola unit~instead
 unit~~of until~i until~~i un~de up~MEANS up~i up~~to urge urge~~to usual~, veo visit~~is viviendo vomit~~green
 vomit~~look wait~for wait~~for wake~~my want~~it was~POISON wear~LEAVE wear~~off went went~a went~my whil~was
 whit~~and whol~~pack will~MOVE with~SWEAT with~again with~it with~no with~~no word worry~about worry~~about worst
 would~TAKEN would~WAKE would~miss would~~miss wrot wrot~NOTE ya~tengo you~. y~PREGNANT y~SHAKE y~esta y~estoy y~no
 y~~esta
+0.7 #1000 #104~CONFUSED #10~~min #200~i #200~~at #2~, #2~HISTORY #2~old #3~~semana #54~ASK #54~PREGNANT #54~unit
 #54~~minut #54~~unit #54~~week #69~SUGAR #89~~#54 #many~of ,~, ,~NECK ,~SKIN ,~rac ,~says ,~will ,~with ,~~lots
 ,~~neck ,~~throw ALCOHOL~and ALLERGIC~SELF ALLERGIC~WORST ALLERGIC~and ALLERGIC~just ASK~TARRY ASK~and ASK~cough
 ASK~el ASK~rest ASK~un ASK~y BABY BABY~cold BEAT~tonight BLOOD~#54 BLOOD~VOMIT BLOOD~WORST BLOOD~of BREATH~BLUE
 BREATH~even BREATH~get BREATH~night BREATH~shallow BREATH~to BREATH~y BURN BURN~BURN BURN~SKIN BURN~bad BURN~hous
 BURN~up CHEST~bad CHEST~it CHILD~LEAVE CHILD~in CLOTH~every CONFUSED~and CRY CUT CUT~open DIE~pleas DROOP~and
 END~OTHERS END~not END~tonight EYE~BURN EYE~MUCH EYE~de EYE~futur EYE~up FACE~i FACE~look FACE~one FAINT~came
 FAINT~in FAINT~whil FEVER~, FEVER~spot FLOW~BLOOD FLOW~out HARM~again HEAD~pound HEART~symptom HISTORY~on HISTORY~un
 HISTORY~was HISTORY~yesterday INJURE~BELLY INJURE~OTHERS INJURE~SIDE INJURE~pool KILL~. KIN~POISON LABOR~#3 LABOR~#54
 LABOR~apart LABOR~out LEAVE~if LEAVE~si LIMB~BACK LIMB~END LIMB~FACE LIMB~MUCH LIMB~NECK LIMB~THROAT LIMB~open
 LIMB~surgery LIMB~to LIMB~wrong LIMB~y LIVE~DIE LIVE~to MEANS~through MOVE~NECK MOVE~POINT MOVE~WISH MOVE~in MOVE~on
 MUCH~LIMB MUCH~blood- MUCH~gummi MUCH~the NECK~FEVER NUMB~a NUMB~between OTHERS~CHILD OTHERS~SPEAK OTHERS~on
 PAIN~MUCH PAIN~VOMIT PAIN~can PAIN~so PARENT~WISH PARENT~en PARENT~esta PARENT~in PARENT~the PARTNER PARTNER~he
 PARTNER~on PILL~ALCOHOL PILL~once POINT~WISH POINT~para POISON~BREATH POISON~POISON POISON~our PREGNANT~a
 PREGNANT~now PRESS~on SAFE~SELF SELF SELF~DIE SELF~LABOR SELF~SWELL SELF~VEHICLE SELF~a SELF~agua SELF~con SELF~esta
 SELF~go SELF~las SELF~vecino SELF~was SHAKE~MUCH SHAKE~and SHAKE~hard SHAKE~uncontrollab SIDE SIDE~NECK SIDE~de
 SKIN~that SPEAK~MUCH SPEAK~are SPEAK~at SPEAK~com STOOL~and SUDDEN~MOVE SUDDEN~SPEAK SUGAR~esta SUGAR~instead
 SWEAT~nausea SWELL~FACE SWELL~it SWELL~la TAKEN~do TAKEN~thing TAKEN~up THROAT URINE~at VOMIT~look WISH~BEAT
 WISH~DRUG WISH~being WISH~driv WISH~hav WISH~just WISH~not WISH~was about~it about~~me accident accidental~~took
 ache~~in after~. after~PILL after~TAKEN after~~my albuterol alergica am~CUT am~PREGNANT am~SELF am~SHAKE am~SPEAK
 am~SWELL am~TAKEN am~VOMIT am~mak am~short am~slip am~will am~~at am~~gone am~~slip and~CHEST and~FAINT and~FLOW
 and~TARRY and~almost and~and and~bruis and~control and~discharg and~leav and~never and~not and~short and~we and~with
 and~~dizzy and~~fell and~~never and~~one and~~short and~~swell and~~we antidepressant an~DRUG an~WISH an~~overdos
 are~~swell arm asthma~~is at~MEANS at~~#25 awful azucar azucar~~esta a~BACK a~FINE a~POISON a~PRESS a~SPEAK a~SWEAT
 a~bat a~can a~cup a~curtain a~grap a~is a~morn a~the a~vecino a~~bat a~~blad a~~cup a~~grap bad~EYE bad~can bajo
 balcony bar bark~and bark~can becaus becaus~i been~my beep being~home being~~abus being~~here berri best~is be~i
 be~if be~~aliv birthday bit~~and bleed~~at bleed~~through blister blood-~#1000 blood-~#300 blood-~by blue body~is
 body~~is bomb bottl bp~#110 break~, break~~, breath breath~~and breath~~fast brother~~is burst~and burst~~and by~a
 by~~a caja call~#1000 call~for call~~#1000 can~LIVE care~died cayo~SIDE cerrando chemical~~in chest chest~~when chin
 chip~in clammy closet~, cold~NUMB com~LEAVE com~~off con control convulsion~~hace con~SELF cough~can cough~~blood
 counter cut~~, c~section c~~section daughter~~had decid~my deep deep~my deja~salir deseo de~PILL de~SUDDEN de~sangrar
 de~~pastilla de~~repent de~~sangrar dias did~it dka~again dka~i dka~~again dog~~bit dog~~bite domestic do~EYE do~PILL
 do~SELF do~work drop~to durmio~SIDE eat~is el~NECK el~~cuello en~#89 en~el en~~el en~~matarm estaria~LEAVE esta~WAKE
 esta~manana esta~muy esta~~inconscient esta~~manana esta~~muy estoy~MUCH estoy~~sangrando even every~min eyelid~~and
 face~~and face~~puf feel~~faint feel~~in feel~~sick feel~~so fell~~and fill~with fir floor~not forc~SELF forc~~me
 forehead for~#10 for~BREATH for~MUCH for~am for~hour fuent full~~of futur get~ADMIN get~my glucos~~is got~LEAVE
 got~electrocut got~shock got~~electrocut got~~stab grap greas~~fire gummi gun~~and hablar had~PRESS had~~chest hard~,
 harm~~again has~~been have~DRUG have~KILL have~PRESS have~SEIZE have~of have~that have~the have~~taken hav~KILL
 hav~WORST hav~i hav~reaction head~~is heart~~pound heater he~KILL he~TAKEN he~~took high~and hija~~se him his~HEAD
 his~is his~my his~~head hit~~in home~for hot~oil hot~~oil hour~and hour~~and hoy hurt~~and if~not insulin~~twic
 in~BELLY in~BURN in~PILL in~THROAT in~door in~in in~pool in~~her is~BLOOD is~deep is~hot is~pleas is~shallow is~shut
 is~sleepy is~touch is~~#1000 is~~#54 is~~back is~~breath is~~out is~~still is~~whit it~green it~will it~~will
 izquierdo i~SHAKE i~SWELL i~being i~bought i~just i~mak i~of i~on i~sexual i~shook i~slept i~slip i~the i~until
 i~~bought i~~can i~~overdos just~PILL just~and just~~walk keep~~black knock~and ladder~, las last~~night la~HEAD
 la~LABOR la~y la~~cabeza la~~fuent light~and like~KILL like~PILL like~they like~~dying like~~they like~~usual line~my
 lin~up lin~~up liv lopsid loss lost~MUCH lost~will lower~SIDE mak~a mano matar~~a mean media media~~cara mejor~~si
 mejor~~sin metal metal~in me~~quiso minut~HISTORY minut~~ago miss~i mi~~novio mi~~vecino mi~~vida more~~than movement
 mucha~~sangr mucho~~el mucho~~la muy muy~y myself~~tonight my~ALCOHOL my~NECK my~act my~day my~got my~hot my~like
 my~line my~lock my~nail my~nosebl my~rat my~today my~wif my~would my~~#1 my~~baby my~~body my~~lips my~~nosebl
 my~~side my~~speech my~~vomit my~~whol my~~wif nail~MEANS nail~~gun near necesito~CRY neck~~is need~, neighbor~~is
 never~BACK never~came never~~came never~~wake next~to next~~to nitro~not nobody~notic nonsens nos nosebl not~POINT
 not~clear not~control not~even not~feed not~futur not~go not~nurs not~spit not~usual not~~control not~~feed not~~need
 not~~nurs not~~smil novio~~me now~THROAT no~MOVE no~a no~deja no~relief no~~relief no~~veo numb~~between nurs~BEAT
 nurs~is off off~~if of~LEAVE of~antidepressant of~get of~~blood old old~is old~~is one~is one~miss one~month one~the
 one~~month one~~of on~BLOOD on~door on~his on~~his open~FACE open~~mouth our~, out~DIE out~LIVE out~my out~now
 out~whil out~~for out~~whil pain~~#10 peanut pillow~on pillow~~on pleas~not popo~~negro por~y postpartum
 potassium~CHEST potassium~~#10 pressur~~medicin puedo~LIMB puedo~mas puedo~ni puedo~~mas pull pull~the puls~~is
 punish punish~SELF punish~~myself put~LIMB put~his put~~his question~, question~~, que~~me quick~is quiet quiso
 radiat~to radiat~~to ran~and rash~~that rate~#54 rat~POISON rat~~poison reaccion reaccion~ALLERGIC reaccion~~alergica
 red~BLOOD red~~blood respiracion respond rest~of roll~up roll~~up rompio~LABOR rompio~la rompio~~la run~END salen
 salio~el salio~~el say~my say~~my scream seiz send sens set~the se~con se~una se~~trago shak~~chill
 shak~~uncontrollab shallow shallow~and shallow~~and shellfish she~MUCH she~SELF she~is she~on she~~is shoulder~~blad
 should~~die siento~LIMB sin~~mi smell~~and snak~TRIVIAL snak~~bit sob soft~bulg soft~spot soft~~spot someth~out
 someth~wrong son~~is son~~swallow so~, so~END spot~bulg start~SELF stent stiff~~and still~and stitch~, stop~~breath
 strok stuck~can swell s~~lips tear~my tear~~pain tell~to tengo~WISH terribl than~and that~END ther~is ther~~is
 the~BABY the~BELLY the~WISH the~closet the~counter the~garag the~is the~need the~night the~saw the~stent the~stor
 the~~baby the~~closet the~~cord the~~dog the~~head the~~night the~~pill the~~saw the~~stent the~~word think~~of
 thinner thirsty this~an this~will threaten throat through~, through~dress through~my through~~my tightnes toda
 toddler~~ate toes~~are tome~~cloro tonight~, tonight~~, tooth~out touch~at touch~night to~CHILD to~FACE to~PAIN to~go
 to~~breath to~~die to~~go to~~live to~~me to~~my to~~shellfish to~~stab transplant turn~and tv~SELF un~ataqu
 un~~ataqu up~BREATH up~is up~it up~~blood up~~it used~~my used~~the vomit~~and walk~~to was~PAIN was~in was~sexual
 was~~gone was~~rap was~~sexual water~INJURE went~MUCH went~STIFF went~and went~~stiff wet~HISTORY what~~do what~~i
 wheez wif will~~hurt without with~ALCOHOL with~HEART with~OTHERS with~in word~~are would~care ya~WISH ya~puedo
 y~CONFUSED y~WAKE y~falta
+0.8 #10~day #10~hrs #10~minut #10~~hrs #10~~minut #200~and #2~FEVER #300~PREGNANT #3~month #3~~month #54~PILL
 #54~SUGAR #89~~on ,~HISTORY ,~THROAT ,~hot ,~my ,~now ,~pound ,~to ,~~now ADMIN~and ADMIN~monday ALLERGIC~THROAT
 ALLERGIC~y BABY~HISTORY BABY~look BACK~LIMB BEAT~EYE BEAT~floor BELLY BELLY~bad BLOOD~BLOOD BLOOD~after BLUE
 BREATH~CRY BREATH~HISTORY BREATH~PAIN BREATH~fast BREATH~hard BREATH~only BURN~BREATH BURN~a BURN~water CHEST~TAKEN
 CHEST~my CHEST~suck CHEST~y CHILD~POISON CLOTH~hour CUT~again CUT~tonight DROOP~SELF DRUG~PILL DRUG~patch
 END~CONFUSED END~DIE EYE~la FACE~after FACE~like FACE~not FACE~y FEVER GROIN~bad GROIN~is HEAD HEAD~PREGNANT
 HEAD~SUDDEN HEAD~ice HEART~PILL HEART~says HISTORY~#10 HISTORY~no INJURE~from KILL~KIN KIN~BREATH KIN~esta KIN~the
 LABOR~minut LIMB LIMB~bad LIMB~like LIMB~not LIMB~now LIMB~was LIVE LIVE~MUCH MEANS~in MOVE~SIDE MOVE~am MOVE~com
 MUCH~END MUCH~GROIN MUCH~PILL MUCH~SKIN MUCH~el MUCH~i MUCH~not NECK~is NUMB~MUCH NUMB~SIDE NUMB~can OTHERS~CRY
 PAIN~FAINT PAIN~to PAIN~will PARTNER~PILL PARTNER~not PET~bite PILL~HISTORY POISON~en PREGNANT~bp PREGNANT~test
 PREGNANT~water PRESS~MOVE PRESS~drop PRESS~el PRESS~en PRESS~in PRESS~my SAFE~PAIN SAFE~go SAFE~will SEIZE~floor
 SELF~#54 SELF~HARM SELF~SIDE SELF~WISH SELF~cuesta SELF~till SELF~vena SHAKE~#104 SIDE~SIDE SIDE~for SIDE~of SKIN~bad
 SKIN~com SUDDEN~BREATH SUDDEN~PAIN SUDDEN~in SUGAR~hi SUGAR~just SUGAR~not SWEAT SWELL~everywher TAKEN TAKEN~#69
 TAKEN~. TAKEN~KILL TAKEN~PILL TAKEN~cashew TAKEN~fluid TAKEN~melatonin TAKEN~or TAKEN~some TAKEN~syrup THROAT~big
 THROAT~de THROAT~despu TRIVIAL~by VOMIT~SUGAR WAKE~on WAKE~the WAKE~tomorrow WISH~BURN WISH~WISH WISH~look WISH~thing
 WORST~GROIN WORST~HEAD WORST~in about~jump about~~end about~~to accidental~TAKEN acros~my acros~~my after~BEAT
 again~and again~night again~~and again~~last ago~~and alcohol alon am~PRESS am~hav am~sens am~~afraid am~~faint
 and~#10 and~BELLY and~BURN and~FEVER and~PRESS and~SEIZE and~after and~yellow and~~jaw and~~turn and~~will aneurysm
 antifreez an~hour an~~hour are~LEAVE are~SPEAK are~get are~~get attack~~by at~and at~it at~on ayuda a~CUT a~short
 a~this a~~fish a~~gas a~~noos baby~~chok baby~~not bad~~i bathroom~floor bathroom~my bathroom~~floor been~ASK
 been~CUT been~for been~~cut behind~CHEST being~BEAT being~traffick being~~aliv being~~traffick bigger bit~~by
 blood~~all boil~~water bone breastbon bright~red bright~~red burst~open burst~~open but~the but~~the cabinet calf
 calm can~WISH caregiver~BEAT caregiver~SELF chemo~and chemo~~and chest~~is chew clot~~size cold~and confundida
 conocimiento constant con~no couch cough~BLOOD cough~FAINT cough~and cough~foam could~KILL could~~kill cp crook dark
 days~and days~old days~~old day~#10 decid desd~y deserv~to deserv~~to desmayar despu~ALLERGIC de~ALLERGIC de~HARM
 de~mes diaper~hour did~DRUG doubl~~dos do~do drank~~antifreez drink~~the drip el~ASK el~FAINT el~SIDE
 el~~conocimiento emergencia en~#1000 en~#54 en~~#1000 en~~#54 erection~#10 esta~frio estoy~~pensando everyth~dark
 everyth~is everyth~~is every~, exist falta~MUCH falta~~mucho feel feel~~hot feel~~numb fentanyl fentanyl~~patch
 firework fluid~PREGNANT foot~~, forever for~~#10 for~~air for~~her frasco front~of front~~of garag gave~PREGNANT
 gave~~myself get~, get~i get~up get~~up got~PAIN got~~a go~TAKEN go~~down greas~BURN had~on had~this had~today
 hand~~went have~ASK have~BACK have~SHAKE have~peed hav~an hav~~an he headach~~ever heart-~#200 he~says he~~says hijo
 hincho hop hot hot~, how~~many injury in~bathroom in~front in~heaven in~of in~~front in~~heaven is~BACK is~HEART
 is~POINT is~SPEAK is~control is~monday is~to is~~blood is~~floppy is~~spurt is~~talk it~like it~not it~tonight
 it~~tonight i~ASK i~cough i~decid i~enough i~even i~much i~or i~out i~relaps i~sound i~through i~to i~~ate i~~black
 i~~look i~~relaps just~now just~says just~~now just~~says keep~~look ladder lado lamp last~~#10 la~despu leg
 legs~~and let~DIE like~am like~and like~in like~this like~~this lithium live~~anymor lock~SELF lock~~me longer
 long~and look~at look~~at lost~MOVE lost~~feel marido~~me medicin meter~~just methadon me~~cuesta me~~die me~~pega
 me~~violaron mitad~~de monitor mordio~una mordio~~una much~PILL much~night muerta my~THROAT my~again my~already
 my~brain my~caregiver my~every my~fingertip my~heaven my~into my~other my~stepdad my~that my~ther my~weird my~whistl
 my~~brain my~~breastbon my~~caregiver my~~coffe my~~epipen my~~fingertip my~~kids my~~last my~~lip my~~littl
 my~~stepdad my~~water nacido~no nacido~~no never~~born nobody~if nonstop not~BABY not~TAKEN not~answer not~away
 not~com not~make not~out not~tomorrow not~who not~with not~~answer not~~breath not~~com not~~here novolog now
 no~POINT no~desd no~diaper no~sangrar no~sens no~wet no~~sens no~~wet of~vitamin of~~vitamin old~TAKEN old~a
 only~BREATH only~PREGNANT on~OTHERS on~~me orino out~am out~~and overdos ox~says ox~~says pain~~under pecho pecho~~y
 pega pego pensando pensando~~en perdi~FAINT perdi~el perdi~~el person~to pill~~and pop pregnancy~~test presion~~en
 puedo~BREATH puedo~tragar puedo~~respirar puedo~~tragar pued~SPEAK pued~~hablar puk~~blood punch~~me put~the put~~the
 queria quiero~~morir quier~KILL quier~~matar rap~~me rat rate~#200 rather~be ready real~bad real~~bad red~line
 red~~line remover run~LIMB safe~~with said~he saw~my says~~#89 say~SPEAK se~SIDE shak shotgun sid siento~FAINT
 siento~un siento~~desmayar site~is site~~is sit~up sit~~up skin slap~~me slow smell~i snap~~and someth~is someth~to
 son~~drank so~NUMB so~it so~~weak spik splash~~in stab~~in steam stepdad stop~~mov straight suicid~~. swallow~~a
 swell~~after swollen~~, temperatur tempt tempt~~to ten tengo~BLOOD tengo~MUCH tengo~SUGAR that~not that~will
 that~~will them~~all then~FINE ther~MUCH the~CHEST the~PAIN the~SUGAR the~cabinet the~other the~the the~tooth the~up
 the~would the~~bone the~~other the~~red the~~room the~~tooth think~~the this~and thought~~are through~~the tien~en
 tien~~#54 tien~~dolor till~BLOOD took~~pill to~BACK to~BREATH to~now to~sit to~~exist to~~hurt to~~overdos truck
 turn~BLUE turn~the turn~~blue tv two~month two~old two~~month two~~of up~FAINT up~tomorrow up~~tomorrow vagina ve~el
 ve~~el violaron want~~out was~never was~~never water~and ways ways~to ways~~to went~in we~~all wher~they wher~~the
 wher~~they wife~~is will~CHILD will~KILL will~WAKE will~need will~to without~~me with~LIMB with~LIVE with~i with~on
 with~~fever would~ADMIN would~if wreck yesterday~and yesterday~~and y~el y~tien y~~sangro y~~tien
+0.9 #104~my #10~hour #10~~hour #1~old #54~SHAKE #54~minut ,~FAINT ,~SWELL ,~VOMIT ,~are ,~on ,~ther ,~~bleed ,~~blood
 ,~~chest ,~~hand ,~~skin ALLERGIC~FACE ASK~PARENT BABY~FEVER BABY~de BABY~eat BABY~esta BABY~with BABY~y BACK~BACK
 BEAT~KILL BEAT~day BELLY~hard BLOOD~bright BLOOD~heavi BLOOD~not BREATH~in BURN~MUCH BURN~by CHEST~discomfort
 CHEST~is CHILD~TAKEN CLOTH~SIDE CRY~not CRY~pleas CRY~por CUT~deep CUT~vena END~CUT END~i EYE EYE~after EYE~went
 FACE~BREATH FAINT~HEART FAINT~VOMIT FAINT~at FAINT~this FEVER~un FINE~END FINE~WISH FLOW~fluid GROIN~KILL GROIN~WORST
 HEAD~BLOOD HEAD~VOMIT HEAD~ever HEART~SIDE HISTORY~hour HISTORY~night INJURE~PREGNANT INJURE~y LEAVE~MUCH LEAVE~yo
 LIMB~clumsy LIMB~do LIMB~up LIMB~will LIVE~has LIVE~not MEANS~MOVE MEANS~and MOVE~CHEST MUCH~#54 MUCH~deep MUCH~tengo
 MUCH~y NECK~, NECK~PAIN NOTE OTHERS~FAINT OTHERS~for PAIN~, PAIN~again PAIN~lower PAIN~now PAIN~test PAIN~under
 PARENT~not PARTNER~BREATH PARTNER~INJURE PARTNER~is PARTNER~would PILL~BREATH PILL~an POISON~VOMIT PREGNANT~BELLY
 PREGNANT~FEVER PREGNANT~fluid PREGNANT~old PRESS~#200 PRESS~PAIN SEIZE~morn SEIZE~not SEIZE~will SELF~ahorcar
 SELF~dio SELF~hago SELF~of SELF~she SELF~today SHAKE~FEVER SHAKE~y SIDE~, SIDE~KILL SIDE~NUMB SIDE~cuerpo SKIN~BLUE
 SKIN~and SKIN~not SPEAK~SPEAK SPEAK~funny SPEAK~it SPEAK~my SPEAK~not SUGAR~MUCH SUGAR~VOMIT SWEAT~and SWELL~,
 TAKEN~nitro TAKEN~phon TARRY~out THROAT~SWELL THROAT~get WISH~CUT WISH~KILL WISH~LIMB WISH~LIVE WISH~are WISH~no
 WORST about~to abuelo abus~~by after~BABY after~~birth agony aguanto ahorcar aire am~BLUE am~shoot am~~bleed am~~chok
 am~~hid and~FACE and~HEAD and~POISON and~SELF and~SPEAK and~VOMIT and~bad and~came and~everyth and~green and~leak
 and~look and~run and~sick and~turn and~~do and~~everyth and~~fever and~~leak and~~my and~~shak and~~tongu apart
 are~~black ate~~all ate~~my a~INJURE a~~bunch a~~knif a~~razor a~~suicid bad~~, bar~BREATH bar~~breath bebe~~esta
 been~PRESS been~TAKEN been~day been~in between~my between~~my be~~dead be~~my bike bit blad~~in bleed~~bright
 bleed~~from bleed~~heavi bleed~~not bone~~is bother~, boyfriend~~hit boyfriend~~is bpm bright bring~to brok~~in
 burn~~by cabeza calient can~CUT care~i care~if care~~if cashew chemo~#104 chest~~discomfort clumsy com~my
 control~bladder convulsionando con~MUCH con~y cough~pink cover~and crash~~my creo~ASK creo~~que cuerpo dejo deliriou
 desmayo de~, de~no die~~in dio disappear~~forever discomfort do~it do~~to drop~#89 ears el~BREATH esta~BLUE
 esta~SEIZE esta~~convulsionando everybody everyth~goes everyth~~goes ever~had ever~~had explod~, face feel~~my
 feel~~weird fight fingertip forgot~to for~~all frostbit fruity get get~and glas~in glucagon go got~MEANS got~PILL
 greas grey hablar~~bien hacer hard~WAKE have~BEAT have~POINT have~~gone hav~a hav~fits hav~~a head heart~~keep
 hear~SELF heavi her~~head he~HISTORY he~LIMB himself how~~to hr huge hurt~~someon incision insoportabl intent
 intent~KILL into~PILL in~bed in~machin in~one in~~one is~#104 is~MOVE is~an is~way is~~pump it~pump it~~up i~CUT
 i~deserv i~look i~love i~thing i~wher i~~love just just~SEIZE just~a just~~took keep~~faint keep~~stop
 kidney~infection kidney~~infection lap las~LIMB las~vena las~~vena la~DROOP leav~this leav~~this leg~~, let~leav
 like~TARRY like~is like~push like~~push live~~for ll ll~SELF lock~~in look~TARRY lost~EYE low~and low~~and make~sens
 marido metal~EYE metal~~in mezcl mezcl~ALCOHOL me~~dio me~~hago me~~in me~~leav minut mi~~marido month~#104 movido
 much~DRUG my~CHILD my~LEAVE my~PILL my~POINT my~antidepressant my~bent my~gums my~hav my~~antidepressant my~~calf
 my~~gums my~~neighbor my~~puls my~~tongu my~~will neck~~and need~CUT nino~~se nitro~PAIN noth~LIVE not~and not~my
 not~remember not~~remember not~~see now~can no~aguanto no~ha no~movido no~yesterday no~~aguanto no~~respira off~~dead
 of~#110 of~MEANS of~~#110 of~~gabapentin old~FEVER old~not on~FEVER on~SELF on~SIDE outsid out~CHEST out~HEART
 out~LIMB out~cold out~~from paint pain~~to para~sangrar pillow~FACE pillow~my plug poop por~favor por~~favor
 pump~#1000 put~a put~~a que~~no quiero~~estar quier~suicidar quier~~suicidar quitarm~la quitarm~~la radiat
 radiat~LIMB red~WISH remember respirar~~bien right~~eye right~~side run~of sat scar~~for seizur~~today seizur~~will
 semana se~le se~~le she~FAINT shook shook~BABY shoot~up shoot~~up sinc~~yesterday smell~and so~of so~to splash spread
 still~PRESS sting struggl stuck suck~in suck~~in sugar~~over suicidal sweat~~and swollen~~shut talk~~funny tar
 tengo~DROOP tengo~LIVE that~i ther~no they~be the~POINT the~PRESS the~are the~door the~edge the~home the~tile
 the~~edge the~~eye the~~skin the~~stomach this~i through tile time~not toddler~~drank took~~#54 took~~more too~~deep
 to~DROOP to~LEAVE to~yesterday to~~hang try~to try~~to unit~of upper~PAIN up~LIMB up~OTHERS up~bad up~pink up~~and
 up~~pink used vena very voic~~tell was~BEAT was~~shot was~~stab weak week~~old we~MUCH why~i will~for will~go will~up
 wrong ya~el ya~estar yo you~i y~BLUE
+1.0 #300~#149 #54~BLOOD #54~i #89~on ,~#104 ,~CLOTH ,~HEAD ,~HEART ,~PREGNANT ,~everywher ,~~and ,~~breath ,~~still
 ALLERGIC~wors BABY~SEIZE BABY~no BEAT BEAT~PARENT BEAT~again BELLY~ASK BLOOD~CLOTH BLOOD~at BLOOD~out BLOOD~size
 BLOOD~will BLUE~and BREATH~BEAT BREATH~like BREATH~no BURN~BELLY CHEST~BACK CHILD~can CONFUSED~FEVER DRUG~CRY
 END~NOTE END~for EYE~out FEVER~CONFUSED HARM HEAD~work HEART~PAIN INJURE~PAIN INJURE~glas INJURE~ice INJURE~stair
 KILL KILL~and KIN~FAINT KIN~SEIZE KIN~my LABOR~com LIMB~SUDDEN LIMB~and LIMB~tonight MEANS MEANS~is MEANS~y MOVE~HEAD
 MOVE~NUMB MOVE~OTHERS MOVE~between MOVE~doom MOVE~part MOVE~sick MUCH~BLUE MUCH~PAIN MUCH~it MUCH~para MUCH~than
 MUCH~yesterday NUMB NUMB~TAKEN NUMB~and NUMB~saddl OTHERS~END OTHERS~not OTHERS~will PAIN~#25 PAIN~PARENT
 PARTNER~CHEST PARTNER~PAIN PILL~#25 POINT PREGNANT~BLOOD PREGNANT~WORST PRESS~HEAD SAFE~ASK SAFE~LIVE SAFE~with
 SEIZE~minut SEIZE~now SELF~aceit SELF~alacran SELF~estoy SELF~quiso SIDE~FACE SKIN~LEAVE SPEAK~wrong STIFF~,
 SUDDEN~NUMB SUGAR~END SUGAR~is SUGAR~of SWELL~PAIN TAKEN~FINE TAKEN~by TAKEN~de TAKEN~gummi TAKEN~las TAKEN~spit
 TAKEN~wild TRIVIAL~his VOICES~tell VOICES~to VOMIT~TARRY WISH~ectopic WISH~estar WISH~make WISH~one about~out
 after~my air alacran almost~~drown al~#1000 am~MUCH am~sorry am~~#54 am~~plan am~~sorry and~PAIN and~WORST and~am
 and~com and~the and~~confus and~~drop any~SIDE aqui are~FAINT asthma~~attack at~once at~~once a~~rope baby~~have
 bad~PAIN bar~WAKE beaten bebe bebe~~no been~SELF bel~~hurt between~LIMB be~a be~for bleed~~heavy blood~~com boyfriend
 bp~#200 brazo~~izquierdo bunch~~of calentura came~i can~understand cara casi chemo~, chew~DRUG confundido consciou
 contraction cort~~los cough~a curtain~EYE deep~CUT deep~~cut de~~mas did~, dormida do~~it drank el~INJURE el~no
 el~~aire el~~hueso embarazada~~y embarazo esta~una es~CRY everyth~and every~#25 feel~~between fell~~down felt~BABY
 fever~~, fever~~and fiebr finger~~off floor forgot~ASK forgot~~how from~SIDE from~ladder from~nose from~~a get~END
 golf~GROIN golf~~ball goodby~~letter grav hacerl hacerl~HARM hacerl~~dano hand has~BLOOD have~and have~felt have~up
 have~~thought heart-~~pill hear~VOICES heat~strok heat~~strok held heroin he~~chok he~~keep hirviendo hour
 husband~~is inhal~POISON insulina~~de in~hour in~lap in~night in~~and in~~labor is~BEAT is~BLUE is~call is~plug
 is~through is~~limp is~~plug is~~swell it~~all it~~just i~MEANS i~gave i~might i~~gave i~~might i~~said kill~~myself
 know~wher know~~wher lake la~SWELL la~~vida leak~fluid leak~~fluid lengua~~hinchada libr~low like~mad like~~mad
 lost~control los~BABY los~FACE los~the los~~labio los~~the lying matter mes me~~estoy me~~quiero mix~POISON mi~~nina
 much~SUGAR myself~~with my~CUT my~bike my~just my~lap my~open my~touch my~with my~~bike my~~lap my~~skin need~LIVE
 need~i need~~me next~time next~~time nina~~se nobody~would nobody~~would noth~SELF not~ASK not~BREATH not~HEART
 not~POISON not~SELF not~WAKE not~being not~can not~chin not~felt not~know not~need not~will not~~felt not~~go
 not~~help not~~kick not~~know no~KICKING no~aqui no~estar no~would no~~para no~~reacciona of~LIVE one~NUMB one~has
 on~MEANS on~clear out~shower out~~a out~~cold pain patch pego~y perc pico~alacran pictur plan~~end pump~LEAVE
 ran~SUGAR reacciona recogniz red~up seizur send~CRY send~~help sentir se~FAINT se~POISON se~quier se~~desmayo
 se~~quier siento~SELF site~BLOOD size~lemon sleep~~pill snap someth so~tir so~~it so~~tir spleen~and spread~up
 spread~~up stand~~on stool~~is sugar~~read sunken surgical swallow take~~it tengo~SWELL testicl~~pain the~MEANS
 the~lake the~tv the~~bridg the~~lake the~~tv think~~my third this~HISTORY this~world this~~life this~~world
 thre~CLOTH til tonight to~DRUG to~FAINT to~it to~make to~out to~~back to~~make to~~shoot una~~ambulancia un~alacran
 un~~alacran up~SKIN up~green up~~green vien was~morn was~this water~~brok way~out way~~out way~~too welt went~LEAVE
 went~~off will~work window with~BLOOD with~of wrong~~insulin ya~LIVE
+1.1 #10~~day #110 #300 #300~~#149 #54~de #54~~#25 #54~~de #89~#25 ,~#100 ,~MUCH ,~out ,~~fever ASK~estoy BABY~#100
 BABY~BLOOD BABY~now BEAT~CHILD BEAT~PREGNANT BLOOD~com BREATH~a BREATH~wors BURN~END CHEST~MUCH CHEST~to CHILD~INJURE
 CHILD~se CUT~BLOOD DIE DIE~CRY END~MOVE EYE~INJURE FAINT FAINT~PAIN FAINT~widow HEAD~PAIN INJURE~#54 INJURE~MEANS
 INJURE~SKIN INJURE~window KILL~MUCH KIN~DRUG KIN~WISH LABOR~at LEAVE~LIMB LIMB~SIDE LIMB~cold LIMB~no LIMB~stuck
 LIVE~no MEANS~for MEANS~the MEANS~with MOVE~weird MUCH~MOVE MUCH~SIDE MUCH~SUDDEN MUCH~his MUCH~morn NUMB~up
 OTHERS~BEAT PAIN~PREGNANT PARTNER~SELF PARTNER~up PILL~out POISON~FAINT POISON~y PREGNANT~EYE PREGNANT~HEAD
 PREGNANT~leak PRESS~#300 PRESS~CHEST SELF~SEIZE SELF~anoch SELF~hous SELF~is SELF~mordio SHAKE SKIN~BREATH STIFF~and
 STOOL~BLOOD SWELL~new SWELL~up TAKEN~LIMB TAKEN~SKIN TAKEN~el TRIVIAL~PAIN VEHICLE~PAIN VOICES VOMIT~and WISH
 WISH~BLUE WISH~and WISH~from WISH~would WORST~CHEST about~FAINT acros afraid after~INJURE aide al~~#1000 am~END
 am~~suicidal and~is and~like and~weird an~HISTORY arms a~SUDDEN a~~alguien a~~sudden bang~HEAD be bebe~~de been
 been~~hurt belt be~NUMB be~with be~~with black~~widow boil bowel brown can~URINE chatter chemical~~burn com~in
 com~~in concussion contraccion cp~sob cut~~again day~old day~~old degre degre~BURN degre~~burn despertar de~LIVE
 dormido el~y escalera fad faint~~twic favor fever~~#104 flesh~FAINT foot~~is for~LIVE for~then found fum gas~~y
 gave~MUCH get~BREATH get~~the guy hallucinat has~to his~FACE hurt~~bad implant infant infarto in~with is~ADMIN
 is~DROOP is~do is~night is~pump is~~an is~~drool is~~hit is~~in is~~seiz is~~unconsciou it~up i~DIE i~KILL i~KIN
 i~LABOR i~said i~~die i~~drank i~~keep i~~tell jaw just~had just~~had keep~~going leak~water leak~~water left~~for
 legs let~go life like~BREATH like~OTHERS look~the mate matter~LIVE me~~mordio min mistak mucha much~HISTORY
 much~~blood muert muy~WORST muy~~fuert my~follow my~up my~went my~~chest my~~suicid nail~my neck~~stiff need~SELF
 need~~help nitro nose~FLOW not not~BLOOD not~CRY not~EYE not~MOVE not~call not~this not~~move not~~peed now~not
 no~CRY no~~movement off~~the of~MUCH of~PARTNER oil~my oil~on one~after one~and one~~after on~of on~still oxigeno
 painles panal para perdiendo perdiendo~BABY perro plan~~on popo pray puse put~in quemo quiero~~matar quiero~~matarm
 quiero~~morirm red~streak red~~streak row sangra sat~#89 says~and see~~bone sentenc sever~~chest sexual sexual~BEAT
 se~ASK se~MUCH shoot~~myself side siento siento~ASK siento~en siento~~que sleep~~forever snak~my snow socket
 spill~BURN spill~~boil spo2 stand stop~~shiver tabl teeth~chatter teeth~~chatter the~~door thump tia to~nurs
 to~~strangl to~~use twitch~MUCH up~BLOOD up~floor up~his up~of up~stuff va~al voic~~say water water~#54 water~at way
 widow will~OTHERS with~and y~FEVER y~siento
+1.2 #25~PILL #54~FEVER ,~SWEAT ,~tien ,~~dizzy BABY~, BABY~MOVE BABY~TAKEN BABY~drop BABY~have BABY~sleepy BABY~to
 BEAT~VEHICLE BELLY~WORST BLOOD~FLOW BLOOD~TAKEN BLOOD~from BREATH~and BREATH~still BURN~cigarro CHEST~BREATH
 CHEST~PRESS CHEST~SWEAT CHILD~FINE CHILD~into CRY~favor CUT~today END~SELF END~everyth EYE~roll FACE~up FAINT~MUCH
 FEVER~BLUE FINE~dose FLOW~CLOTH HEAD~CONFUSED HEAD~SWELL HEART~#200 HEART~#54 HISTORY~ADMIN INJURE~is KILL~PARTNER
 KIN~MUCH KIN~WAKE LABOR~is LEAVE~LIVE LIMB~BLUE LIMB~bent LIMB~deform LIMB~frozen LIMB~work MOVE~and MUCH~HEART
 MUCH~body MUCH~size NECK~INJURE NUMB~waist OTHERS~s PAIN~BLOOD PARENT~BREATH PARENT~WAKE PARTNER~WAKE PARTNER~in
 PILL~DIE POINT~LIVE POISON~beep PREGNANT~LABOR PREGNANT~PRESS SEIZE~SIDE SELF~morn SELF~puse SUGAR~#25 TAKEN~DRUG
 TAKEN~LIVE TAKEN~days TAKEN~nail TAKEN~stair TARRY~ground VOICES~say WISH~BABY WISH~DIE WISH~be abdominal about~CUT
 aceit activ after~PREGNANT after~delivery after~~delivery almost~KILL amputat~LIMB amputat~my amputat~~my am~fad
 am~~fad and~SKIN and~are and~hard and~out and~start anticoagulant appendix~burst appendix~~burst are~~blue a~BREATH
 a~MEANS a~SELF a~VEHICLE a~bag a~~bottl baby~~drop bent bit~~me blad bleach~~in bleed~~like bought~MEANS bp~#300 bust
 by~and by~on cama came~on can~anyth caught~~fire check~out check~~out chemo~FEVER cigarro closet coagulo
 coffe~~ground cold~LIMB cold~SWEAT cold~~sweat cord~~is crush desd~la desd~manana desd~~la desmay de~PREGNANT de~SELF
 diaper~HISTORY do~ASK dura electrocut~the el~HEART el~~corazon end~~everyth end~~it epipen estoy~BLOOD estoy~SELF
 every~BREATH existir eyes~~roll face~~with febril fell~~from forc friend~~is frozen~BLUE gana giv~away giv~~away
 glas~EYE goodby got~LIMB got~and got~into got~~into go~LIVE groin gun~~in gun~~is gurgl hang~~myself hav he~BREATH
 he~END he~INJURE he~~brok hous~on in~BEAT in~SKIN in~and is~being is~bent is~like is~~being is~~bent is~~hurt
 it~PRESS it~~anymor i~HARM i~fad i~sorry just~END la~BLOOD la~LIVE la~~pierna load~MEANS logro made mal man
 me~~desmay me~~i me~~puse might~PAIN moms mucha~~pastilla my~BABY my~get my~tonight my~~child negro newborn~~not
 normal~~dose nosebl~#54 not~FINE not~VOMIT not~hour not~peed not~today not~~doing not~~drink not~~mov not~~pee
 not~~safe not~~walk now~. no~logro no~siento no~~logro no~~se no~~siento of~SUDDEN old~had out~world padrastro
 padrastro~SELF padrastro~~me peed piel plac pleas~~help punzada rib~PAIN room~BACK saw~LIMB says~KILL scald septic
 se~suicidar se~va si siento~~mal snak~LIMB soft squeez stab~~me sticky sticky~FAINT sticky~STOOL stiffnes s~PILL
 tear~PAIN tengo~~gana terrib this~~anymor through~LIMB thunderclap today~~is tome to~hous to~jump to~one to~~jump
 to~~myself to~~one traffick unsaf up~LIVE up~to way~DIE went~~blind whil whiskey with~SHAKE would~be xanax
+1.3 ,~~heart ASK~DIE ASK~SPEAK ASK~no BEAT~PARTNER BLOOD~#10 BREATH~sit BURN~TARRY CHEST CHILD~BREATH CUT~LIMB
 CUT~los DROOP~FACE END~END END~it END~you FACE~SIDE FACE~SWELL FINE~LEAVE GROIN HEAD~WISH HEAD~out HEART~PRESS
 INJURE~LIMB KIN~not LIMB~BURN LIMB~LEAVE MEANS~WISH MOVE~i MOVE~it NECK NECK~lock PARENT~SPEAK PARTNER~FAINT
 POINT~OTHERS SELF~am SELF~mal SIDE~DROOP SIDE~it SKIN~MUCH SUGAR~CONFUSED SWELL~after TAKEN~ASK TAKEN~MEANS
 TARRY~FAINT THROAT~SELF THROAT~no TRIVIAL~SELF WISH~DROOP WISH~NUMB WISH~OTHERS WORST~BELLY after~new against am~alon
 am~up am~~about and~~bleed an~~ambulanc are~BLUE a~date a~~bus a~~date being~LIVE be~my bg blood-~#54 bp~~#89
 came~~on cold~BLUE cold~CONFUSED control~STOOL costilla demasiada detien done~~liv down~~the do~stupid drank~~bleach
 elephant esposo~~me every~minut fluid fork fuert gasp girlfriend got ground habla hav~ALLERGIC hav~strok hear~~voic
 he~let hostag hoy~SELF incision~pus in~EYE in~~chest is~open i~BLUE i~he i~~breath keton last~~messag lock~in
 look~BLUE look~MEANS manden me~~anymor morada morado mordio move much~~insulin muerto myself myself~~again my~CHEST
 my~DROOP my~SWELL my~bladder my~turn my~~arms my~~bladder my~~grandma near~KILL near~~drown nobody~to not~NECK
 not~SPEAK not~is not~up now~~. no~BREATH no~detien no~se no~~despertar offic of~~benadryl ojala old~#104 on~POINT
 on~~purpos open pacemaker painful patient~FEVER plan~~my puedo~URINE puedo~~orinar pupil relief respira respirar
 rip~PAIN shadow shiver shock siento~mal smash snak spray struggl~BREATH stupid sugar~~#1000 sweat the~and think
 think~~about this~my this~~to torcida touch~SELF touch~~me trach tree tv~tell uncontrollab voy~~a way~MUCH with~#104
 worry~SELF
+1.4 #3~TAKEN BABY~got BEAT~HEAD BELLY~STIFF BLOOD~PREGNANT BLOOD~PRESS BREATH BREATH~cough CRY~CRY END~#1000
 END~PRESS END~so EYE~END EYE~HEAD EYE~not FACE~FACE FAINT~TARRY HEART~shock INJURE~BEAT INJURE~VEHICLE INJURE~at
 LABOR LABOR~PREGNANT LIVE~POINT MOVE~SHAKE MUCH~DRUG MUCH~antidepressant PAIN~PARTNER POISON~SELF PREGNANT~bad
 SEIZE~today SELF~NUMB SELF~again SELF~proposito SELF~tonight SKIN~SWELL STOOL~FAINT SUDDEN~EYE TAKEN~PARTNER
 TAKEN~mas TAKEN~than VOMIT~STOOL VOMIT~green WAKE abusaron abusaron~SELF adrenal after~ALLERGIC alarm~beep amputat
 and~drop and~fast baby~~got been~PAIN blow~out blue~~lips brain bullet~in bullet~~in carro casa chainsaw convulsion
 cuchillo cuello de~~parto dka entir estoy~BREATH excruciat ex~~brok fever~~#100 funeral get~~air grunt gush he~MEANS
 hous~BURN into into~LABOR in~LABOR is~BREATH is~into is~~like is~~unresponsiv i~DRUG i~~collaps lightn los~EYE
 many~~pill mother~~is need~CRY not~FACE not~URINE not~i not~on not~promis not~~promis no~WAKE no~~puls of~~tylenol
 onto on~a on~~a over~~#1000 pistol promis proposito purpl quitarm~LIVE sangrando section sentido si~DIE squirt struck
 sudden tengo~HEART them to~PARTNER uneven vecino ve~INJURE wall way~is wild with~~life would~~be y~BLOOD y~FAINT
+1.5 ALLERGIC~SWELL BABY~VOMIT BELLY~PAIN BLOOD~through BLUE~FACE BREATH~END BURN~FAINT CHEST~SELF CHILD~NUMB DRUG~my
 END~bike FACE~and FAINT~cold INJURE~NECK INJURE~WISH LEAVE~no LIMB~FEVER LIMB~SWEAT LIMB~drag NECK~STIFF OTHERS~into
 PAIN~of PARENT~SELF PARTNER~KILL PILL~BEAT POISON~BURN POISON~EYE SAFE~PARTNER SAFE~my SELF~BEAT SELF~FACE SELF~jump
 SELF~night SPEAK STOOL~TARRY SUGAR~says TAKEN~#many TAKEN~s VOMIT~BLOOD WISH~am WISH~para WORST~PAIN about~KILL
 about~MUCH ahogando ambulancia am~LABOR angina artery a~OTHERS baby~~stop break~my bunch came~out came~~out caught
 croup do~on drank~~some drowsy equivoqu exhaustion gasolin god~SELF got~~shot gunshot guts had~BABY happier he~SELF
 if~~dead in~TAKEN is~FLOW is~PARENT is~~#104 i~PAIN lastimarm like~DIE lo manana matarm morirm my~~drink my~~goodby
 nail~through never~born noth~for not~#10 not~BEAT no~SAFE no~salir no~tragar of~PILL on~~her paramedic pleas~CRY
 presion~~#300 recien saliendo salir sav~PILL se~~esta site sobredosi soga son~~in spleen start~CUT start~~cut
 tengo~MEANS teniendo the~~right tongu~~is tore to~LIMB to~POISON tragar tragu vise vivir vomita
+1.6 ASK~KILL BABY~out BEAT~out BLUE~FEVER BREATH~not DRUG END~MUCH FACE~BLUE LIMB~FAINT LIMB~just MOVE~LIVE MUCH~dose
 PAIN~HEART PAIN~bad PREGNANT~INJURE SKIN~FAINT SWELL~THROAT TAKEN~KIN VOMIT an~CRY ataqu bat bb been~~shot breath~~in
 cada clonazepam cloro clot flesh he~~beat hiv~~and if~NUMB inhal is~WAKE just~TAKEN keton~high kick~~sinc klonopin
 labio morir my~tri nephew newborn~~has nod no~SPEAK ojos ox~#89 peni relaps relaps~CUT repent ris sav se~CUT slur
 spurt stuck~THROAT suicidar testiculo the~~pain touch trago vientr voc went~EYE with~MEANS wrong~SUGAR
+1.7 ,~and BABY~BREATH BABY~NUMB DIE~be HEAD~WORST LIVE~LIVE PAIN~CHILD PRESS~LIMB TARRY~STOOL WISH~out aliv am~~hav
 assault bp~~#300 by~VEHICLE chest~~hurt cortarm eclampsia ectopic epi estan falta~respiracion floppy has~~gun inject
 in~FACE i~~faint labour la~no llamen load lost~consciousnes lost~~consciousnes maker me~~and my~~newborn not~SAFE
 not~STOOL novio no~LIMB pads pase passiv pistola positiv~PAIN puk purpos sepsi sh sight sleepy slic~~my somebody
 someth~my stab stick thrown todo unresponsiv vomitando voy we~HEAD with~FEVER
+1.8 ALCOHOL BABY~com BLOOD CONFUSED FLOW LIMB~out PAIN~SIDE POISON~leak SUGAR~#54 am~BREATH asleep~END
 asleep~~forever bulg convuls deform de~~mi estar fui gas~~leak glas hav~BABY herself insulina lung not~SIDE no~LIVE
 puke pulmonary rapid roncha saddl sickl sickl~crisi sigo smother tarry thing toes us vision world
+1.9 BLOOD~like BREATH~noth END~FACE MEANS~SELF POISON~in SEIZE WISH~FAINT abrupt adderall bitten caught~BURN cortando
 dehydrat doom drag dts hemorrhag hid hinchada ill i~BABY miscarry not~home no~HEART pierna rattlesnak rip sangr saw
 scrotum smell~POISON someon~~is thigh
+2.0 BABY~BLUE FEVER~#110 KIN~CUT LEAVE~NUMB MUCH~BLOOD PARENT~BEAT SUDDEN THROAT~PRESS WISH~jump alta attempt being
 consciousnes drunk god i~push liquido nauseou strangl~~me turn~~black vida
+2.1 FACE~DROOP SUGAR~#1000 deserv eaten inconscient kidnap lodg rap ruptur streak unconsciou urg vomit
+2.2 MUCH~SUGAR SKIN~yellow beba carta como creo mangl molest neonat
+2.3 LEAVE~SELF copperhead fits hemorragia meningiti miedo nacido no~URINE preemi
+2.4 BREATH~#89 TAKEN~POISON agua moneda
+2.5 eyeball fetu hueso taken
+2.6 electrocut might
+2.7 gobbl
"""
_TOPICS = """
anaphylaxis ALLERGIC SWELL THROAT alergica allergic balloon blew cacahuat camaron cashew cerrando cierra dio epi
 epipen everywher garganta grav hinchada hincharon hincho hiv hoars huge labio lemon lengua lips peanut pico reaccion
 reaction roncha salieron se shellfish shut sting stung swell teniendo throat tighten tragar una used welt
bleeding BLOOD CLOTH FLOW STOOL amount amputat artery bleed blood bottom bright butt chop clot coagulo com debil deep
 deja detien di ends extraction fill glas golf ground gush guts hace heavi hemorragia hemorrhag herida incision llevo
 mucha negro nonstop nosebl para popo pour saliendo sangr sangra sangrando sangrar site slip spurt squirt sticky stop
 surgical tar tarry ther through toilet towel vagina wher
breathing BREATH air aire albuterol anyth awful bar bathroom blue breath calf casi catch chlorin counter croup draw
 empty enough even falta fight finish full gasp get gets grap gurgl hungry inhal lay leg lie lodg lung lying meat o2
 ox oxigeno pant piec plug pulmonary ran rattl respiracion respirar sat sentenc shallow sit size spo2 still straw
 struggl stuck trach wheez wors
chest-pain CHEST HEART PRESS SWEAT ache acros act aneurysm angina aprieta arm attack blad bpm brazo breastbon calm
 cardiac chest clammy constant corazon cp creo crush dando desmayar devic discomfort dolor drip dull elephant feel fir
 flutter fuert grab gray hav hr infarto izquierdo jaw lighthead like manana muy nauseou nitro nitroglycerin pacemaker
 pain pecho plus pound presion puls punzada quita radiat rate rip shock shovel siento sink snow sob squeez stent sudor
 sweat symptom thump tightnes tore twenty un vise whil
cry-for-help CRY alon ambulancia ayuda consciou crisi doom emergencia fad favor grey hospital lab llamen manden morir
 muriendo need nos paramedic pleas preeclampsia send sickl someth terrib wrong
diabetes #1000 SUGAR VOMIT adrenal alta azucar bajo bg confundida confundido dka equivoqu fruity fue glucagon insulina
 juic keton lo monitor puk puke straight thirsty vomito
harm-to-others OTHERS VOICES angry balcony bomb bring chip coworker dicen five gana god guns hacer hacerl him ill
 implant las man mate mean might offic pictur plac say shook shoot smother snap somebody stab tell them thought tv
 vecino voc voic voy
infant BABY BLUE CHILD ahogando azul bb beba bebe bulg calentura child convulsionando costilla couch dormido fetu flar
 floppy grunt hot infant mes moneda month morado nacido neonat nephew nois old onto panal preemi pull puso real recien
 respira ribs scream sleepy soft sunken tabl temperatur tile turn vomita
infection #104 #110 CONFUSED FEVER NECK SHAKE chatter chemo chin confus cuello dedo deliriou drowsy fade febril fiebr
 flesh infect luz mancha meningiti morada neck ooz port post pres purpl pus rac rapid sepsi septic shak shiver socket
 spleen spread stiffnes streak temperatura transplant uncontrollab very
injury BURN EYE HEAD INJURE LIMB aceit acid alacran anticoagulant bat bent bigger bike bit bitten blister boil bone
 bullet bust cabeza calient carro caught cayo chainsaw cloth concussion copperhead curtain deform degre dog drown ears
 electric electrocut escalera exhaustion eyeball fallen fingertip fire firework forehead frostbit got greas gunshot
 halo head hirviendo hueso injury insid ladder lake land lightn mangl metal mordio motorcycl near now off oil ojos
 open outlet pan pegu perro pie piel pok pool punctur pupil quemo rattlesnak remember saw scald scalp see shadow skin
 smash snak splash split steam stick struck thinner third thrown toes tub vomitando warfarin widow window wreck
poisoning ALCOHOL DRUG POISON TAKEN accident adderall alcohol ambien ammonia antidepressant antifreez aspirin ate beep
 benadryl berri bottl bugs bunch cabinet caja carbon chew cleaner clonazepam cloro co demasiada detergent detox dizzy
 doubl drank drunk dts eaten entero entir fentanyl four frasco friend fum gasolin gave girl gobbl gummi guy hallucinat
 heart- heater heroin huf humalog husband' inject instead insulin into klonopin lamp lithium magnet many medicin meds
 melatonin methadon mezcl mine mistak mix moms monoxid mushroom nod novolog od once overdos paint pasado pase pastilla
 patch perc pila poison pop puse rat remover rotten slow sobredosi sons spray sup swallow taken tim toda tome tomo
 took trago tragu tramadol tylenol unit whiskey whol wild xanax
pregnancy #54 KICKING LABOR PREGNANT agua along apart baseball cada cinco contraccion contraction cord eclampsia
 ectopic embarazada embarazo estoy fist fluid fuent giv labour leak liquido min minut miscarriag miscarry movement
 movido pads parto perdiendo postpartum pregnancy pregnant quiet rib salen section semana sid umbilical usual veo vien
 water y
self-harm CUT HARM against arms becaus been cigarro cortando cortarm dano each herself himself lastimarm lighter mal
 myself otra parar promis proposito punish purpos relaps sentir sh sigo slic teen tempt thigh til time urg urge vena
 wall
severe-pain BELLY GROIN WORST abdominal agony appendix bad bel bowel brown burst caminar como control dehydrat dura
 estomago excruciat groin hernia hora horribl hour hrs insoportabl legs loss orinar orino painful panza pee peed peni
 pierna poop rigid ris ruptur saddl scrotum terribl testicl testiculo twist vientr vomit waist yellow
stroke #300 DROOP FACE NUMB SIDE SPEAK SUDDEN abrupt balanc boca body bp caida came cara cerebral clumsy corner crook
 cuerpo dark derram dormida drag drop ever explod face fork freez gibberish habla hablar half hand happen jumbl lado
 levantar lopsid lost mano media mitad move mover nonsens not nowher numb ojo one other page peor perdi recogniz
 repent sens side sight slur speech spell spin stand strok sudden talk ten then thunderclap tia torcida uneven vision
 vista weak weaknes went wif word worst
suicide DIE END KILL LIVE MEANS NOTE POINT WISH activ aguanto ahead aliv already aqui around attempt be birthday brain
 bridg cansada carta count dead death decid deseo deserv despertar dias dice die disappear end estar estaria estarian
 everybody everyon exist existir forever front funeral futur garag go goodby happier have heaven honest hop hopeles i
 intent just keep lap life lin liv load longer look made maker matarm mato matter mejor messag miss morirm muert
 muerta muerto no nobody noos noth ojala painles passiv pensamiento pensando pistol point pray queria quisiera rather
 razon ready relief sav sentido shotgun si soga sorry stupid suicida suicidal suicidar suicidarm suicidio thing think
 tied todo tomorrow tonight track tree truck ultimo unsaf using vale vida viviendo vivir way ways what without world
 would writ written wrot yo
unconscious FAINT KIN SEIZE WAKE abuelo answer ataqu cama chair collaps conocimiento consciousnes convuls convulsion
 dejo desmay desmayo despierta faint fits flip floor found grandpa hijo hoy inconscient kitchen logro out papa proper
 reacciona rescu respond roll row seiz seizur she slump son unconsciou unresponsiv wheel woke yr
violence BEAT PARTNER SELF abus abusaron afraid ahorcar aide amenazo anoch assault beaten being believ belt boyfriend
 brother casa closet con cuchillo domestic estan forc fui girlfriend golpea golpeo he held hid home hostag hous
 husband kidnap last leav let ll lock marido me miedo molest novio outsid padrastro pareja partner pega pego pistola
 put quiso rap rough salir sex sexual slap someon spik stepdad threaten toca touch traffick trap try us violaron
"""
WEIGHTS: Weights = weights_of(-1.4, _WEIGHTS, _TOPICS)
