import { wordSet } from "./word-set.ts";

/** Particles that stand in lower case inside a person's or a place's name. */
export const PARTICLES = wordSet(`
de da do dos das del della delle dello di du des la le los las van von der den ter ten bin ibn ben bint al el ul
y e av af zu wa ole abu ap arap ng dal dalla degli dei lo santa o und
`);

/** Particles that may open a person's name in lower case: "von der Leyen". */
export const OPENING_PARTICLES = wordSet(
  "de da dos del della di du van von der bin ibn ter ten al el den le la",
);

/** Prefixes that a hyphen ties to an Arabic or similar name: "al-Assad". */
export const HYPHEN_PREFIXES = wordSet(
  "al el ul ad as an ash at az ar abd ibn bin aj ed er es ez us ur l d",
);

/** What a hyphen ties to a name without being part of it: "London-based". */
export const HYPHEN_SUFFIXES = wordSet(`
based born led backed run owned controlled held listed made style trained educated era wide area linked affiliated aligned
allied brokered funded sponsored supported occupied administered ruled dominated friendly wing bound like type class sized
themed winning starring designed built mediated speaking language only inspired related focused registered flagged operated
approved appointed imposed drafted proposed protected seeded ranked side something plus free produced raised seeking
hosted organised organized issued ordered supplied installed driven esque level day month year hour long old strong point
mile time to and sized wide facing leaning dependent branded certified chaired nominated bred returned initiated designated
invaded rich poor heavy generated dominated focused adjusted denominated elect turned fuelled fueled engineered shaped
seater minute week plated powered tested quality standard specific compliant eligible wide bashing loving hating oriented
war hit man men fed
`);

/** Verbs of saying, third person and past. */
export const REPORTING_VERBS = wordSet(`
said says say told tells added adds explained explains warned warns argued argues insisted insists noted notes
stressed recalled recalls joked admitted admits acknowledged conceded concedes claimed claims wrote writes tweeted asked asks
replied replies declared announced vowed pledged urged complained predicted remarked observed stated confirmed denied
continued concluded suggested testified commented quipped lamented shouted cried whispered recounted countered
`);

/** Verbs whose subject is a person far oftener than an organization or a place. */
export const PERSON_VERBS = wordSet(`
scored married died resigned smiled laughed wept cried studied graduated grew retired learned felt thought believed knew remembered
loved wore sat stood walked drove shot headed volleyed tackled batted bowled
clinched dribbled netted converted equalised equalized finished fled testified pleaded apologised apologized tweeted joked
recalled whispered grinned shrugged nodded sighed quipped telephoned
`);

/** Prepositions before which no person and after which mostly a place stands. */
export const PLACE_PREPOSITIONS = wordSet(
  "in near across throughout outside inside around toward towards into within via",
);

/** What a place has after its name: "X province". */
export const PLACE_NOUNS_AFTER = wordSet(`
province district county region state territory prefecture municipality canton governorate oblast city town village
suburb neighbourhood neighborhood border airport street road square river valley coast peninsula island islands desert
area municipality commune township division constituency port base camp crossing market hospital prison stadium
university-town archipelago harbour harbor beach lake mountain mountains
`);

/** What a place has before its name: "the city of X", "the village of X". */
export const PLACE_NOUNS_BEFORE = wordSet(`
city town village province district region county state island port suburb capital municipality commune township hamlet
neighbourhood neighborhood governorate oblast republic kingdom prefecture canton settlement area outskirts
north south east west northeast northwest southeast southwest coast
`);

/** Directions before a place: "northern Iraq". */
export const DIRECTIONS = wordSet(`
northern southern eastern western central north south east west northeastern northwestern southeastern
southwestern north-eastern north-western south-eastern south-western north-east south-east upper lower downtown
neighbouring neighboring war-torn mainland nearby rural greater inner outer coastal southernmost northernmost
`);

/** What a company has or does, after its name: "X shares", "X’s chief executive". */
export const COMPANY_NOUNS = wordSet(`
shares stock shareholders investors revenue revenues profit profits earnings sales executives employees staff board
chairman ceo subsidiary unit customers spokesman spokeswoman spokesperson headquarters plant factory workers management
lawyers officials members fans supporters players coach captain striker goalkeeper midfielder defender manager
editor reporter correspondent researchers scientists analysts analyst economist economists fighters militants gunmen rebels
lawmakers legislators mps candidate candidates leader leaders politicians website app platform products stores store branches
`);

/** Nouns that name a kind of organization, before its name: "carmaker X", "the daily X". */
export const ORGANIZATION_NOUNS = wordSet(`
company firm carmaker automaker chipmaker drugmaker brewer retailer grocer supermarket bank lender insurer broker brokerage
airline carrier operator publisher broadcaster newspaper daily weekly magazine tabloid website agency startup start-up
party group militia club team side charity ngo union giant conglomerate maker manufacturer producer
supplier distributor developer builder miner explorer utility refiner shipper consultancy think-tank thinktank tank watchdog regulator
outlet channel network station studio label university college institute foundation cooperative co-operative
fund parent subsidiary unit affiliate rival rivals chain franchise contractor bookmaker shipbuilder toolmaker
smartphone-maker fintech unicorn platform app exchange auctioneer planemaker steelmaker confectioner hotelier
champions leaders hosts visitors minnows
`);

/** Days and months, in full and in short. */
export const MONTHS_AND_DAYS = wordSet(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);

/** Capitalised words that are no names. */
export const NO_NAMES = wordSet(`
i i'm i've i'll i'd i’m i’ve i’ll i’d internet god ok tv am pm a.m. p.m. gmt bst est edt cet utc ist usd eur gbp ph.d. phd md jd mba ba bsc msc vs
q1 q2 q3 q4 h1 h2 fy ceo cfo coo cto cio mp mps mep meps pm hiv aids covid covid-19 dna rna ai it hr pr vat gdp cctv-camera sms gps dvd
cd pc pcs atm atms suv suvs rv ufo iq id faq ceos ngo ngos hq ipo ipos vip vips pos esg etf etfs lng lpg crispr mri ct icu
update breaking exclusive analysis factbox timeline opinion video watch live photos editorial interview correction explainer
mr mrs ms dr sir secretary ambassador christmas-day mum dad mom grandma grandpa papa mama earth-day bible koran
u-turn t-shirt x-ray excellency majesty highness honour honor roundup highlights wrap brief briefs summary sources source q a note reporting editing
`);

/** Abbreviations whose stop belongs to them. */
export const ABBREVIATIONS = wordSet(`
St Mt Ft Dr Mr Mrs Ms Jr Sr Inc Co Corp Ltd Bros Gen Lt Col Maj Capt Sgt Cpl Adm Cmdr Sen Sens Rep Reps Gov Prof Rev Fr Hon
Supt Det Insp Msgr Ste Dept Univ Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
Neb Nev Okla Ore Pa Tenn Vt Va Wash Wis Wyo No Messrs Pvt Brig Atty Pres
`);

/** Words whose capital at the opening of a sentence says nothing, and which open no name. */
export const FUNCTION_WORDS = wordSet(`
the a an this that these those there here it its he she his her hers they their theirs we our ours you your yours i my me
him them us who whom whose which what when where why how if whether while although though because since until unless as at by
for from in into of off on onto out over under up with within without about above across after against along among
around before behind below beneath beside besides between beyond despite down during except inside like near
outside per through throughout till to toward towards upon via and but or nor so yet not no neither either both
all any each every few many more most much other others some several such same another half one two three four
five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions dozens scores is are was were be been being am do does did done has have had having will
would shall should can could may might must let please also then thus hence meanwhile moreover however nevertheless
nonetheless instead otherwise indeed perhaps maybe still even only just now today tomorrow yesterday tonight once twice
again already always never often sometimes soon later earlier recently currently previously formerly finally eventually
according asked told said says speaking following given including based regarding concerning considering amid amidst
amongst alongside thanks today's yes no oh well former ex late
`);

/** Nouns that a number or a letter follows, none of them a name: "Section 420", "Group B". */
export const NUMBERED = wordSet(`
section class grade group division game branch article chapter page phase stage round level table figure part
senior category tier gate platform ward unit pool day week year form
`);
