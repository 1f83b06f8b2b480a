"""Whether a message speaks of health, care or payment for it, and whether of what is specially protected."""

import re
from collections.abc import Iterable

_CONDITIONS = """
asthma diabetes diabetic hypertension hypotension cancer tumor tumour lymphoma leukemia melanoma carcinoma sarcoma
metastasis anemia anemic arthritis osteoporosis fibromyalgia lupus gout eczema psoriasis acne rosacea hives shingles
herpes flu influenza covid pneumonia bronchitis copd emphysema sinusitis tonsillitis strep mono tuberculosis
hepatitis cirrhosis pancreatitis gastritis colitis crohn crohn's diverticulitis appendicitis gerd reflux heartburn
ulcer ulcers ibs celiac hernia hemorrhoid hemorrhoids gallstone gallstones uti cystitis prostatitis endometriosis
pcos fibroids menopause pregnant pregnancy miscarriage preeclampsia eclampsia infertility ivf migraine migraines
headache headaches epilepsy seizure seizures stroke tia parkinson parkinson's alzheimer alzheimer's dementia
neuropathy sciatica concussion vertigo tinnitus glaucoma cataract cataracts conjunctivitis hypothyroid
hypothyroidism hyperthyroidism thyroid goiter hashimoto's graves afib arrhythmia tachycardia bradycardia angina
cardiomyopathy aneurysm embolism thrombosis dvt clot clots hyperlipidemia cholesterol obesity obese insomnia apnea
narcolepsy adhd autism allergy allergies allergic anaphylaxis infection infected sepsis cellulitis abscess mrsa
fracture fractured sprain sprained dislocated rash rashes wound wounds burn burns lesion lesions mole moles cyst
cysts polyp polyps nodule nodules kidney kidneys renal dialysis liver hepatic cardiac coronary pulmonary bowel
bladder prostate ovary ovarian uterus cervix cervical colon rectal pancreas spleen gallbladder esophagus scoliosis
tendonitis bursitis
""".split()
_SYMPTOMS = """
pain pains painful ache aches aching achy sore soreness hurt hurts hurting fever feverish chills cough coughing
congestion congested sneezing phlegm mucus wheeze wheezing breathless breathing dizzy dizziness lightheaded faint
fainted fainting nausea nauseous nauseated vomit vomiting vomited puking diarrhea constipation constipated bloating
bloated cramp cramps cramping bleeding bled itch itchy itching swelling swollen numb numbness tingling tremor
tremors weakness fatigue fatigued palpitations discharge spotting blister blisters bruise bruises bruising stiff
stiffness spasm spasms tired throbbing burning inflamed inflammation symptom symptoms sick sickness ill illness
dehydrated jaundice
""".split()
_CARE = """
prescription prescriptions prescribed prescribe refill refills medication medications medicine medicines meds med
pill pills tablet tablets capsule capsules dose doses dosage antibiotic antibiotics antibiotic's insulin inhaler
nebulizer injection injections vaccine vaccines vaccination vaccinated booster shot shots infusion chemo
chemotherapy radiation surgery surgeries operation biopsy colonoscopy endoscopy mammogram ultrasound mri ct xray
x-ray ekg ecg echo echocardiogram eeg dexa scan scans catheter stent pacemaker defibrillator transplant amputation
hysterectomy appendectomy csection c-section vasectomy mastectomy anesthesia sutures stitches cast splint brace
crutches wheelchair walker cpap bipap oxygen ventilator physio physical-therapy therapy rehab hospice icu er
hospital hospitalized admitted discharged clinic diagnosis diagnosed diagnose prognosis treatment treatments
procedure procedures referral specialist cardiologist cardiology dermatologist dermatology neurologist neurology
oncologist oncology urologist urology gynecologist gynecology obgyn ob-gyn orthopedic orthopedics orthopedist
pediatrician pediatrics psychiatrist psychiatry endocrinologist endocrinology gastroenterologist gastroenterology
pulmonologist nephrologist rheumatologist hematologist ophthalmologist optometrist podiatrist radiology radiologist
pathology anesthesiologist dentist physiotherapist midwife pharmacist pharmacy lab labs bloodwork bloodtest urine
urinalysis stool biopsy a1c hba1c glucose creatinine egfr tsh hemoglobin hematocrit platelet platelets wbc rbc ldl
hdl triglycerides potassium sodium ferritin psa inr bun alt ast bilirubin bp pulse spo2 sats systolic diastolic
vitals bmi checkup physical screening copay deductible medicare medicaid insurance preauthorization formulary
coinsurance eob symptomatic asymptomatic sugar sugars immunization
""".split()
_DRUGS = """
aspirin tylenol acetaminophen ibuprofen advil motrin aleve naproxen metformin insulin lantus humalog novolog ozempic
wegovy mounjaro trulicity januvia jardiance farxiga lisinopril losartan amlodipine metoprolol atenolol carvedilol
hydrochlorothiazide hctz furosemide lasix spironolactone atorvastatin lipitor simvastatin crestor rosuvastatin
warfarin coumadin eliquis xarelto plavix clopidogrel heparin lovenox levothyroxine synthroid prednisone
methylprednisolone medrol albuterol ventolin proair advair symbicort flonase singulair montelukast zyrtec claritin
allegra benadryl omeprazole prilosec nexium pantoprazole protonix pepcid famotidine zofran ondansetron miralax
colace senna gabapentin neurontin lyrica pregabalin tramadol cyclobenzaprine flexeril amoxicillin augmentin
azithromycin zithromax cipro ciprofloxacin levofloxacin doxycycline keflex cephalexin clindamycin bactrim flagyl
metronidazole fluconazole diflucan acyclovir valacyclovir valtrex tamiflu paxlovid humira enbrel methotrexate
plaquenil hydroxychloroquine topamax topiramate keppra imitrex sumatriptan tamsulosin flomax finasteride viagra
cialis sildenafil estradiol progesterone testosterone allopurinol colchicine digoxin morphine hydrocodone norco
percocet vicodin codeine melatonin ambien zolpidem meclizine steroid steroids statin statins diuretic diuretics
laxative antihistamine
""".split()
_PROTECTED = """
hiv aids prep truvada biktarvy antiretroviral suboxone buprenorphine methadone naltrexone vivitrol naloxone narcan
opioid opioids heroin cocaine meth fentanyl oxycodone oxycontin alcoholic alcoholism aa sober sobriety relapse
relapsed rehab detox withdrawal overdose overdosed addiction addicted depression depressed anxiety anxious bipolar
schizophrenia schizophrenic psychosis psychotic ptsd ocd suicidal suicide self-harm psychiatrist psychiatric
psychiatry psychotherapy therapist counseling counselor zoloft sertraline prozac fluoxetine lexapro escitalopram
celexa wellbutrin bupropion cymbalta duloxetine effexor venlafaxine xanax alprazolam ativan lorazepam klonopin
clonazepam lithium seroquel quetiapine abilify aripiprazole risperdal adderall vyvanse ritalin trazodone lamictal
abortion mifepristone misoprostol contraception contraceptive miscarriage ivf chlamydia gonorrhea syphilis herpes
std sti brca genetic genetics
""".split()
WORDS = frozenset([*_CONDITIONS, *_SYMPTOMS, *_CARE, *_DRUGS, *_PROTECTED])
"""Conditions, symptoms, care and payment, drugs: each speaks of health by itself."""

PROTECTED = frozenset(_PROTECTED)
"""42 CFR Part 2 (substance use), HIV, mental health, reproductive care, genetics."""

STEMS = tuple(
    """
pril sartan statin olol dipine azole cillin mycin floxacin cycline prazole tidine triptan gliptin gliflozin glutide
zepam zolam oxetine azepine mab tinib parin xaban gabalin vir thiazide semide sone olone caine phylline terol setron
dronate glitazone formin itis emia ectomy oscopy ostomy opathy plasty algia osis oma uria pnea plegia ologist ology
graphy gram rrhea
""".split()
)
"""Drug names (INN stems) and medical words (Greek and Latin forms) by their endings."""
_ENDS = frozenset(stem[-3:] for stem in STEMS)
"""Their last three letters: most words have none of them, and need not be compared with each stem."""

_NOT_MEDICAL = frozenset(
    """
program diagram telegram instagram anagram gram histogram monogram technology apology geography photography biology
psychology elvir reservoir diploma aroma coma pancreatoma oklahoma sonoma tacoma academia person bohemia ecology
season reason lesson comparison poison prison mason jason alison allison madison addison harrison anderson jefferson
""".split()
)
_DOSE = re.compile(
    r"(?<![0-9a-z])[0-9][0-9.,]* ?(?:mg|mcg|ml|cc|iu|units?|mmhg|bpm|mg/dl)(?![a-z])|(?<![0-9/])[0-9]{2,3}/[0-9]{2,3}"
    r"(?![0-9/])"
)


def speaks_of_health(words: Iterable[str], lower: str, has_digit: bool) -> bool:
    """One word of health is enough; else a drug or condition by its ending, or a dose with its unit."""
    if not WORDS.isdisjoint(words):
        return True
    for word in words:
        if len(word) > 6 and word[-3:] in _ENDS and word.endswith(STEMS) and word not in _NOT_MEDICAL:
            return True
    return has_digit and _DOSE.search(lower) is not None


def specially_protected(words: Iterable[str]) -> bool:
    """Whether it touches what has rules of its own."""
    return not PROTECTED.isdisjoint(words)
