/**
 * Nouns that stand for people of many posts: the class, then the posts, ranks and trades it covers.
 * "The lawmaker" may be a senator; a senator is no "lawmaker" by default of anything else.
 */
const CLASSES = `
leader: president premier minister chancellor king queen emir sultan ruler chief head chair chairman chairwoman chairperson secretary taoiseach governor mayor warlord patriarch monarch
president: leader
premier: minister president
monarch: king queen
head: chief director chair chairman chairwoman president
chief: head director chair commissioner executive ceo commander superintendent
boss: executive ceo chief director manager chairman chairwoman head
executive: ceo cfo coo director president founder co-founder chief chairman chairwoman boss partner
ceo: executive chief
entrepreneur: founder co-founder
businessman: executive ceo owner founder tycoon billionaire trader dealer
businesswoman: executive ceo owner founder
tycoon: billionaire businessman
official: secretary commissioner spokesman spokeswoman spokesperson director diplomat envoy ambassador commander administrator officer undersecretary deputy adviser advisor coordinator
politician: president minister senator mp mep deputy mayor councillor governor lawmaker congressman congresswoman leader candidate councilwoman councilman premier chancellor representative
lawmaker: senator sen representative rep congressman congresswoman mp mep deputy legislator parliamentarian assemblyman assemblywoman
legislator: senator sen representative rep congressman congresswoman mp lawmaker assemblyman assemblywoman
congressman: representative rep
congresswoman: representative rep
diplomat: ambassador envoy consul minister secretary negotiator representative
envoy: ambassador diplomat negotiator representative
ambassador: envoy
adviser: advisor aide
aide: adviser advisor assistant
spokesperson: spokesman spokeswoman
officer: constable sergeant sgt detective inspector captain capt lieutenant lt superintendent commander chief policeman policewoman major maj colonel col
detective: inspector sergeant
commander: general gen colonel col captain admiral major brigadier
soldier: sergeant private corporal lieutenant captain major
lawyer: attorney solicitor barrister counsel prosecutor defender advocate
attorney: lawyer prosecutor counsel solicitor
prosecutor: attorney
judge: justice magistrate
justice: judge
coroner: judge
doctor: surgeon physician cardiologist oncologist pediatrician paediatrician psychiatrist neurologist consultant virologist obstetrician gynaecologist
physician: doctor surgeon cardiologist oncologist pediatrician
surgeon: doctor
scientist: physicist chemist biologist geologist glaciologist virologist epidemiologist climatologist seismologist oceanographer ecologist astronomer neuroscientist hydrologist researcher meteorologist geneticist botanist zoologist microbiologist electrochemist modeller volcanologist
researcher: scientist physicist chemist biologist sociologist historian professor prof economist neuroscientist geologist glaciologist epidemiologist hydrologist
academic: professor prof lecturer historian sociologist economist scholar
professor: prof
scholar: historian professor
expert: analyst scientist researcher professor
analyst: economist strategist
economist: analyst
teacher: schoolteacher headteacher headmaster headmistress lecturer
headteacher: headmaster headmistress principal
writer: novelist author poet playwright essayist journalist columnist biographer screenwriter
author: novelist writer poet biographer
novelist: author writer
poet: writer
reporter: journalist correspondent
journalist: reporter correspondent columnist editor broadcaster
artist: painter sculptor singer musician rapper photographer designer
musician: singer guitarist pianist drummer violinist cellist composer rapper songwriter
singer: rapper soprano vocalist musician tenor
performer: singer actor actress dancer musician
actor: actress
filmmaker: director producer
director: filmmaker
player: footballer striker midfielder winger goalkeeper defender captain quarterback batsman bowler cricketer golfer
footballer: striker midfielder winger goalkeeper defender player
striker: forward
athlete: runner swimmer sprinter player boxer gymnast wrestler cyclist skier rower golfer footballer
runner: athlete sprinter
coach: manager trainer
manager: coach
skipper: captain
priest: father fr reverend rev vicar pastor
cleric: imam priest bishop archbishop ayatollah cardinal vicar pastor mufti
bishop: archbishop reverend
pontiff: pope
activist: campaigner organiser organizer
campaigner: activist organiser organizer
organizer: organiser
organiser: organizer
negotiator: envoy
farmer: grower beekeeper rancher herder
worker: nurse porter cleaner driver miner docker
founder: co-founder
owner: proprietor shopkeeper
chairman: chair
chairwoman: chair
chair: chairman chairwoman chairperson
colonel: col
general: gen
captain: capt
sergeant: sgt
senator: sen
representative: rep
governor: gov
fisherman: fisher
billionaire: tycoon
suspect: defendant
defendant: suspect
`;

const COVERED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CLASSES.trim()
    .split("\n")
    .map((row) => {
      const [name = "", posts = ""] = row.split(": ");
      return [name, new Set(posts.split(" "))];
    }),
);

/** Whether a description by `noun` can mean someone whose role is headed by `head`. */
export function covers(noun: string, head: string): boolean {
  return COVERED.get(noun)?.has(head) ?? false;
}

/** The posts that the noun covers: none where it is no class. */
export function coveredBy(noun: string): Iterable<string> {
  return COVERED.get(noun) ?? [];
}

/** Whether the noun is a class of posts, so that it alone says little. */
export function isClass(noun: string): boolean {
  return COVERED.has(noun);
}

/** Nouns for a person that say no post: they can head a description of anybody of that gender or none. */
const ANYBODY: ReadonlySet<string> = new Set(
  `man woman boy girl person lady gentleman teenager youth victim survivor witness suspect defendant
   resident native neighbour neighbor guest host visitor passenger passerby customer shopper patient
   protester demonstrator member friend colleague critic opponent rival supporter source somebody
   someone child baby veteran newcomer pensioner worker inmate prisoner hostage refugee migrant
   villager citizen relative mourner fan spectator participant caller user reader parent adult
   teen prodigy star champion challenger winner loser hero incumbent frontrunner survivor tenant
   counterpart homeowner partner plaintiff accused`.split(/\s+/),
);

/** Whether the noun stands for a person of no post. */
export function isAnybody(noun: string): boolean {
  return ANYBODY.has(noun);
}
