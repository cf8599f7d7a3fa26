/**
 * Nouns that stand for an organization: the noun, then words of names that it covers. "The ministry"
 * means the one named "… Ministry" or "Ministry of …".
 */
const CLASSES = `
ministry: ministry
department: department
agency: agency administration service bureau office
bureau: bureau
commission: commission
commissioner:
committee: committee
council: council
court: court tribunal bench
tribunal: tribunal court
bench: bench
parliament: parliament assembly senate congress duma bundestag knesset
senate: senate
congress: congress
assembly: assembly
university: university college institute polytechnic
college: college
school: school academy college
hospital: hospital infirmary clinic
clinic: clinic hospital
institute: institute
institution: institute institution bank university
foundation: foundation
charity: charity foundation trust cross crescent oxfam unicef relief aid shelter
trust: trust
union: union unite unison teamsters usdaw gmb rmt federation brotherhood guild association
federation: federation fifa uefa
confederation: confederation
association: association
league: league
alliance: alliance
coalition: coalition alliance
party: party democrats conservatives labour liberals republicans greens
movement: movement
front: front
forum: forum
board: board
authority: authority
regulator: commission authority regulator agency office administration board ofcom ofgem fda sec
watchdog: commission authority regulator agency office inspectorate watchdog ofcom ofgem ofsted
bank: bank banco banque
lender: bank banco banque
fund: fund capital partners ventures equity investments
insurer: insurance assurance
broadcaster: tv television radio broadcasting bbc cctv rté nhk rts npr rai
newspaper: times post guardian herald tribune gazette telegraph observer journal daily
paper: times post guardian herald tribune gazette telegraph observer journal daily
magazine: magazine review weekly
outlet: news times post
forecaster: met meteorological weather
airline: airlines airline airways air
carrier: airlines airline airways air
club: fc club united city rovers town athletic ik sc
team: fc united city rovers wanderers
side: fc united city rovers
force: police force
police: police
army: army
army: forces
church: church diocese
museum: museum
theatre: theatre theater playhouse
theater: theater theatre
company: company
firm: company
group: group holdings
network: network tv
organisation: organisation organization
organization: organization organisation
body: commission council authority federation association organization organisation committee
bloc: union
retailer: stores
chain: stores supermarkets
utility: electric water energy power grid
`;

const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CLASSES.trim()
    .split("\n")
    .map((row) => {
      const [noun = "", words = ""] = row.split(":");
      return [noun, new Set(words.trim().split(" "))];
    }),
);

/** Nouns for a business of any kind. */
const BUSINESS: ReadonlySet<string> = new Set(
  `company firm business startup start-up manufacturer maker group corporation conglomerate retailer
   carmaker automaker chipmaker drugmaker chain developer employer operator supplier producer miner
   brewer lender insurer publisher utility platform giant contractor consultancy`.split(/\s+/),
);

/** Nouns that stand for an organization only where the text has called one so. */
const CALLED: ReadonlySet<string> = new Set(
  `retailer carmaker automaker chipmaker drugmaker brand developer operator supplier producer miner
   brewer publisher platform giant agency broker brokerage consultancy think-tank thinktank lab
   laboratory cooperative co-operative ngo nonprofit non-profit studio label orchestra festival
   militia rebels gang daily tabloid broadsheet station chain contractor bookseller housebuilder shipbuilder`.split(
    /\s+/,
  ),
);

/** Nouns by which one body is called as well. */
const SYNONYMS: readonly ReadonlySet<string>[] = [
  ["newspaper", "paper", "daily", "broadsheet", "tabloid"],
  ["broadcaster", "network", "station"],
  ["regulator", "watchdog"],
  ["charity", "ngo", "nonprofit", "non-profit", "organisation", "organization"],
  ["militia", "group", "rebels", "gang"],
  ["company", "firm", "business"],
  ["bank", "lender"],
  ["airline", "carrier"],
  ["retailer", "chain"],
  ["club", "team", "side"],
  ["association", "group", "body"],
].map((nouns) => new Set(nouns));

/** Whether what the text calls by one noun can be called by the other too. */
export function isSynonym(noun: string, other: string): boolean {
  return SYNONYMS.some((nouns) => nouns.has(noun) && nouns.has(other));
}

/** Whether the noun can stand for an organization. */
export function isOrganizationNoun(noun: string): boolean {
  return WORDS.has(noun) || BUSINESS.has(noun) || CALLED.has(noun);
}

/** Whether the noun stands for a business of any kind. */
export function isBusinessNoun(noun: string): boolean {
  return BUSINESS.has(noun);
}

/** Whether a word of a name lets `noun` stand for it. */
export function namesClass(noun: string, word: string): boolean {
  return WORDS.get(noun)?.has(word) ?? false;
}

/** Words of names that show that an organization is no business. */
const PUBLIC: ReadonlySet<string> = new Set(
  `ministry department agency commission committee council court tribunal parliament assembly senate
   congress university college institute hospital infirmary foundation union federation confederation
   association league alliance coalition party movement front forum board authority police army forces
   navy church cross crescent nations organization organisation office service administration bureau
   fund government society club fc united rovers treasury house kremlin brotherhood guild teamsters unison unite workers nato reuters afp ap`.split(
    /\s+/,
  ),
);

/** Whether a name's words leave it open that it is a business. */
export function mayBeBusiness(words: readonly string[]): boolean {
  return !words.some((word) => PUBLIC.has(word));
}
