import { folded } from "../../coreference/folded.ts";
import { demonymCountry } from "../../models/countries.ts";

/** Posts, ranks, trades and callings: nouns that say what a person is. */
const POSTS = `
  abbot academic accountant activist actor actress actuary adjutant administrator admiral advertiser
  advocate adviser advisor agent agronomist aide airman alderman ambassador analyst anchor
  anaesthetist anesthesiologist anthropologist apprentice arbitrator archaeologist archbishop
  archdeacon architect archivist aristocrat artist artisan assemblyman assemblywoman assessor assistant
  astronaut astronomer astrophysicist athlete attache attorney auctioneer auditor author ayatollah
  babysitter bailiff baker ballerina banker barber baron baroness barista barrister bartender baroness
  batsman beekeeper billionaire biochemist biographer biologist bishop blacksmith blogger bodyguard
  bookkeeper bookseller boss botanist bowler boxer breeder brewer bricklayer brigadier broadcaster
  broker builder bursar businessman businesswoman businessperson butcher butler buyer
  cabinetmaker cameraman campaigner candidate cantor captain cardinal cardiologist caretaker carer
  carpenter cartoonist cashier caster catcher cellist ceo cfo coo cto chair chairman chairperson
  chairwoman chancellor chaplain checker chef chemist chief chieftain choreographer
  cinematographer claimant cleaner clergyman cleric clerk climatologist climber clinician coach
  co-founder cofounder collector colonel columnist comedian commander commandant commentator
  commissioner commodore composer comptroller comrade conductor congressman congresswoman
  congressperson conservationist constable consul consultant contractor controller convener convenor
  cook coordinator copilot co-pilot coroner corporal correspondent cosmonaut councillor councilor
  councilman councilwoman counsel counsellor counselor count countess courier creator cricketer
  criminologist critic curator custodian cyclist czar
  dairyman dame dancer dealer dean debater deckhand defenceman defender defendant delegate demographer
  demonstrator dentist deputy dermatologist designer detective developer diplomat director
  dispatcher dissident diver doctor docker don doorman dramatist driver drummer duchess duke
 ecologist economist editor educator electrician electrochemist emir emperor empress
  employee engineer entertainer entomologist entrepreneur envoy epidemiologist equerry ethicist
  evangelist executive executor expert explorer farmer farmhand father 
  fielder fighter filmmaker film-maker financier firefighter fireman fisher fisherman florist
  footballer forecaster foreman forester fundraiser founder friar freelancer fugitive
  gamekeeper gardener general geneticist geographer geologist geophysicist glaciologist goalkeeper
  golfer governor graduate grower guard guardian guerrilla guide guitarist gunman gymnast gynaecologist
  hacker hairdresser hawker head headmaster headmistress headteacher healer herder 
 historian homeowner hospitaller housekeeper housewife hunter hydrologist
  illustrator imam immunologist industrialist influencer informant inspector instructor insurer intern
  interpreter inventor investigator investor ironworker
  jailer janitor jeweller jeweler jockey joiner journalist judge judoka juror jurist justice keeper
  keyboardist king knight
  laborer labourer landlady landlord landowner laureate lawmaker lawyer leader lecturer legislator
  librarian lieutenant lifeguard linguist litigator lobbyist locksmith logistician lord
  machinist magistrate magnate major manager marine marketer marshal mason master mathematician
  matriarch mayor mechanic mediator mentor mep merchant metallurgist meteorologist
  microbiologist midfielder midwife migrant militant millionaire miner minister missionary 
  modeller modeler monarch monk moderator mogul monsignor mountaineer mp mufti musician
  naturalist naturist navigator negotiator nephrologist neurologist neuroscientist neurosurgeon
  newscaster nominee notary novelist nun nurse nutritionist
  obstetrician oceanographer officer official oligarch oncologist ophthalmologist
  optician oracle orderly organiser organizer orthodontist osteopath owner
  paediatrician pediatrician painter palaeontologist paleontologist paramedic parliamentarian
  partner pastor pathologist patriarch patrolman patron pensioner performer pharmacist
  philanthropist philosopher photographer photojournalist physician physicist physiologist
  physiotherapist pianist pilot pitcher planner planter player playwright plumber poet
  policeman policewoman politician pollster pontiff pope porter postman postmaster potter
  predecessor preacher premier presenter president priest priestess primatologist prince
  princess principal printer producer professor programmer promoter prosecutor provost
  psychiatrist psychologist publicist publisher pundit pupil
  quarterback quarryman queen rabbi racer radiologist railwayman rancher ranger rapper realtor rear-admiral
  receptionist recruiter rector referee regent registrar regulator rep reporter representative
  researcher respondent restaurateur retailer retiree reverend rider roofer rower runner
  runner-up ruler rower sailor saleswoman salesman scholar schoolboy schoolgirl schoolteacher scientist
  screenwriter sculptor seamstress secretary secretary-general seismologist senator 
  sergeant server servant shareholder sheikh sheriff shepherd shipowner shooter shopkeeper shopper singer
  skier skipper smuggler sniper sociologist soldier solicitor soloist songwriter soprano speaker specialist
  speechwriter spokesman spokesperson spokeswoman spokesman sportsman sportswoman spy  
  stateswoman statesman statistician stockbroker storekeeper strategist striker student stuntman
  stylist successor sultan superintendent supervisor surfer surgeon surveyor swimmer 
  tailor taoiseach teacher teammate technician technologist teller tenant tenor therapist
  theologian toxicologist trader tradesman trainee trainer translator treasurer trucker trustee tsar
  tutor tycoon undersecretary undergraduate undertaker umpire usher
  vet veterinarian veteran vicar vice-chancellor vice-president viceroy violinist virologist
  viscount viscountess vocalist volcanologist volunteer
  waiter waitress warden warder warlord watchman weaver welder whistleblower whistle-blower winemaker
  winger woodcutter worker wrestler writer zookeeper zoologist
  alderperson back-bencher backbencher biker captain champion co-chair co-chairman co-chairwoman co-host co-owner
  counsellor crofter defenseman dictator drummer envoy evangelist ex-president executive fellow freediver frontman
  frontwoman frontrunner front-runner goalscorer guitarist host hostess hurdler icon jumper lady left-back legend
  mezzo mogul mogul naib newsreader outfielder paratrooper peer pentathlete point-guard postdoc prodigy rapper
  right-back rookie second-in-command skater skydiver soloist sprinter star stand-up superstar teenager thrower
  triathlete vice-chair vice-chairman vice-chairwoman vice-captain vlogger youtuber
  forward substitute international fullback full-back centre-back playmaker
  member conciliator arbiter adjudicator rapporteur fraudster murderer killer robber thief burglar kidnapper trafficker gangster mobster kingpin hitman
  assassin bomber hijacker extremist separatist nationalist jihadist prophet healer astrologer pioneer
  codebreaker seamstress sommelier restaurateur barrister-at-law ombudsman ombudswoman handyman
  anaesthetist audiologist bacteriologist cosmologist criminologist dietitian dietician endocrinologist
  gastroenterologist haematologist hematologist hydrogeologist pharmacologist psychotherapist pulmonologist
  rheumatologist ornithologist entomologist horticulturist agriculturist herpetologist paramedic
  abolitionist feminist suffragette reformer crusader environmentalist humanitarian
  undersecretary-general under-secretary-general director-general attorney-general solicitor-general governor-general
  postdoctoral reservist conscript cadet veteran commando sapper gunner bombardier
  groundsman greenkeeper steward stewardess purser bosun helmsman yachtsman yachtswoman oarsman horsewoman horseman
  equestrian showjumper decathlete heptathlete marathoner steeplechaser kickboxer karateka fencer archer
  snowboarder biathlete curler speedskater bobsledder catcher infielder shortstop linebacker cornerback
  receiver fly-half scrum-half hooker flanker wicketkeeper all-rounder spinner seamer opener
  engraver printmaker lithographer woodcutter ceramicist weaver cabaret-singer dinner-lady
  presenter-producer showrunner lyricist librettist impresario compere emcee dj deejay beatboxer bassist saxophonist
  trumpeter percussionist flautist flutist harpist organist oboist clarinettist clarinetist trombonist accordionist
  folklorist essayist memoirist satirist puppeteer magician illusionist clown acrobat juggler busker
  glassblower silversmith goldsmith stonemason thatcher tiler plasterer decorator upholsterer gravedigger
  signwriter typesetter bookbinder papermaker brewer distiller cheesemaker chocolatier patissier
  cabbie taxi-driver coachman bargeman ferryman boatman lockkeeper signalman stationmaster
  igp dig aig dcp acp csp dsp asp dci sp
  sen rep gov gen col lt sgt capt maj cmdr adm rev fr prof det insp supt cllr pfc cpl brig
`;

/** Relations by blood, marriage and household. */
const KIN = `
  aunt boyfriend bride brother brother-in-law cousin dad daughter daughter-in-law fiance fiancee
  girlfriend godfather godmother granddaughter grandfather grandma grandmother grandpa grandson groom
  half-brother half-sister husband mother mother-in-law mum mom nephew niece parent sibling sister
  sister-in-law son son-in-law spouse stepdaughter stepfather stepmother stepson twin uncle widow
  widower wife father father-in-law ex-wife ex-husband partner
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ROLE_NOUNS: ReadonlySet<string> = words(POSTS + KIN);
const KIN_NOUNS: ReadonlySet<string> = words(KIN);

/** Endings of nouns for people: read only where the sentence says that a person is meant ("X, a tap-dancer,"). */
const PERSON_ENDING =
  /(?:ologist|ographer|onomist|icist|ician|keeper|maker|worker|writer|player|monger|smith|wright|man|woman|person|ist|eer|ier|arian|ess|er|or|ee|ian|ant)$/;

const PREFIX = /^(?:ex|co|vice|deputy|sub|under|non|anti|pro|then|arch)-(?=\p{L}{3})/u;

/** Whether the noun (any case, singular) says what a person is. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  const key = roleKey(word);
  return ROLE_NOUNS.has(key) || (key.includes("-") && ROLE_NOUNS.has(key.replace(PREFIX, "")));
}

/** The noun in the singular, where it is the plural of one that says what people are: "ministers". */
export function singularRole(word: string): string | null {
  const key = roleKey(word);
  if (isRoleNoun(key)) return null;
  const singular = key.endsWith("men") ? `${key.slice(0, -2)}an` : key.replace(/s$/, "");
  return singular !== key && isRoleNoun(singular) ? singular : null;
}

/** Posts at the head of a firm, of which one person often has two: "chairman and chief executive". */
const BUSINESS_POSTS: ReadonlySet<string> = words(
  "ceo cfo coo cto chair chairman chairwoman chairperson executive founder co-founder cofounder owner director manager president",
);

/** Whether the noun is a post at the head of a firm. */
export function isBusinessPost(noun: string): boolean {
  return BUSINESS_POSTS.has(noun);
}

/** Nouns that say how people stand to others or to a case, rather than what they are by post or trade. */
const CIRCUMSTANCES: ReadonlySet<string> = words(
  "defendant suspect claimant respondent shooter gunman fugitive tenant homeowner migrant buyer guest host patient lady rev reverend",
);

/** Whether the noun tells a circumstance or kinship: a role only of those of whom nothing else is said. */
export function isCircumstance(noun: string): boolean {
  return CIRCUMSTANCES.has(noun) || isKinNoun(noun);
}

/** Whether the noun names a relation of kinship. */
export function isKinNoun(word: string): boolean {
  return KIN_NOUNS.has(roleKey(word));
}

/** Whether the noun looks like one for a person, by its ending. */
export function looksLikeRole(word: string): boolean {
  const key = roleKey(word);
  if (demonymCountry(word) !== null) return false;
  return isRoleNoun(key) || (key.length > 5 && PERSON_ENDING.test(key) && !NOT_PEOPLE.has(key));
}

const NOT_PEOPLE: ReadonlySet<string> = words(`
  cancer center centre chapter character computer corner counter cover danger dinner disaster factor
  fever filter flower fruit gender hammer harbor harbour helicopter hunger letter liter litre matter
  member-state meter metre minor mirror monitor monster number offer order paper pepper planet plant
  poster power quarter register restaurant rider river rumor rumour sector semester shelter shoulder
  sister-ship summer supper temper terror theater theatre thriller tower transfer trigger vector
  virus warrant water weather woman person critic survivor supporter resident founder-member colleague prisoner neighbor challenger opponent whisper winter wonder giant grant human
  follower liar loner beginner believer finisher starter newcomer
  doubter customer passenger spectator stranger visitor bystander onlooker passer-by rescuer viewer voter newcomer holder
`);

/** The noun as roles are compared: lower case, no stop, no diacritics. */
export function roleKey(word: string): string {
  const key = folded(word);
  return key.endsWith(".") ? key.slice(0, -1) : key;
}
