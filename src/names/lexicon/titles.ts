import { wordSet } from "./word-set.ts";

/** Forms of address: what follows is a person's name. */
export const HONORIFICS = wordSet(`
mr mrs ms miss mx dr prof sir dame lord lady baron baroness count countess duke duchess viscount
viscountess earl madam madame monsieur mme mlle herr frau señor señora senor senora sr sra don doña
dom dona signor signora sheikh sheikha sheik shaikh emir imam ayatollah mullah maulana mufti hojjatoleslam
hajji haji alhaji hajia chief oba sultan maharaja rabbi rebbe reb pope cardinal archbishop bishop
monsignor msgr father fr sister brother mother reverend rev deacon canon pastor pandit swami guru
shri smt sri datuk datin datu seri tunku ratu geshe maître maitre pundit mzee nana advocate comm ustad tengku raja rajah cik encik puan ustaz ustadh tuan bapak ibu
rinpoche comrade justice judge gen gens lt col cols maj capt sgt cpl pvt pfc adm cmdr brig
sen sens rep reps gov govs atty pres hon amb supt insp det cllr const spc
`);

/** Nouns for what a person is or does, in the singular: "minister", "nurse", "captain". */
export const ROLES = wordSet(`
president premier chancellor minister secretary undersecretary chairman chairwoman chairperson chair speaker leader
governor mayor deputy-mayor vice-president mp mep mla senator congressman congresswoman representative
lawmaker legislator parliamentarian councillor councilor councilman councilwoman alderman commissioner ambassador
envoy diplomat consul spokesman spokeswoman spokesperson spokesman-general king queen prince princess emperor empress
sultan emir monarch ruler dictator strongman founder co-founder cofounder owner co-owner director
co-director manager boss head chief executive ceo cfo coo cto cio officer treasurer auditor banker economist
analyst strategist trader broker investor entrepreneur businessman businesswoman tycoon billionaire
millionaire magnate mogul developer engineer scientist researcher professor lecturer scholar academic historian
philosopher sociologist psychologist psychiatrist biologist chemist physicist mathematician geologist
seismologist meteorologist forecaster climatologist glaciologist astronomer astronaut cosmonaut ecologist zoologist botanist
entomologist epidemiologist virologist doctor physician surgeon nurse midwife paramedic dentist pharmacist vet
veterinarian oncologist cardiologist pathologist coroner teacher headteacher headmaster headmistress principal dean rector
provost student pupil graduate tutor librarian curator archivist archaeologist architect designer artist painter
sculptor photographer filmmaker film-maker director producer screenwriter playwright writer author novelist
poet editor columnist journalist reporter correspondent broadcaster presenter anchor blogger publisher critic
translator actor actress comedian singer songwriter rapper musician guitarist drummer pianist violinist
cellist composer conductor dancer choreographer soprano tenor model chef cook baker butcher farmer fisherman
fisher miner driver pilot co-pilot sailor captain skipper lawyer attorney barrister solicitor prosecutor judge
magistrate justice notary defendant plaintiff suspect victim witness survivor hostage prisoner inmate
policeman policewoman detective inspector superintendent sergeant constable sheriff deputy marshal agent
investigator guard general lieutenant colonel major corporal private admiral commodore commander brigadier
marshal soldier rebel warlord militant fighter gunman bomber terrorist activist campaigner organiser organizer
dissident refugee migrant resident villager neighbour neighbor local shopkeeper trader vendor waiter waitress
bartender barista mechanic electrician plumber carpenter builder worker labourer laborer docker
clerk accountant consultant adviser advisor aide assistant secretary-general counsel negotiator mediator
monk nun priest pastor bishop archbishop cardinal pope rabbi imam cleric preacher missionary evangelist vicar
chaplain coach trainer manager player footballer striker midfielder defender goalkeeper keeper winger forward fullback
fly-half scrum-half lock prop hooker flanker centre-back playmaker captain skipper batsman batter bowler wicketkeeper spinner
seamer all-rounder pitcher catcher shortstop quarterback receiver linebacker guard center centre point-guard golfer
boxer wrestler swimmer sprinter runner marathoner hurdler cyclist rider jockey driver racer skier snowboarder
skater gymnast champion challenger opponent rival medallist medalist referee umpire starter substitute
debutant debutante teenager rookie veteran man woman boy girl wife husband son daughter father mother brother sister uncle
aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother widow widower
fiancé fiancée fiance fiancee partner girlfriend boyfriend friend colleague co-worker passenger pedestrian
motorist tourist hiker climber mountaineer explorer volunteer fundraiser donor patron philanthropist
customer patient caregiver carer nanny babysitter inventor programmer hacker whistleblower spy nominee
candidate contender incumbent predecessor successor heir mufti ayatollah mullah sheikh statistician
actuary demographer geographer linguist anthropologist criminologist technician operator foreman supervisor steward
stewardess conservationist ranger gamekeeper beekeeper shepherd herder hunter gardener florist tailor
seamstress weaver potter blacksmith jeweller jeweler cobbler barber hairdresser beautician undertaker lobbyist pollster
strategist sociologist firefighter fireman lifeguard coastguard harbourmaster bailiff ombudsman whip backbencher frontbencher
moderator host compere curator laureate legend icon star superstar idol virtuoso maestro prodigy
creditor economist-in-chief commandant chieftain elder headman paramount lord lady regent pretender
`);

/** Words that make a longer title before a role: "deputy prime minister", "chief financial officer". */
export const TITLE_MODIFIERS = wordSet(`
vice deputy assistant associate acting interim caretaker former ex-president late outgoing incoming designate
prime foreign defence defense interior finance health education justice home trade transport agriculture
environment energy labour labor information communications culture tourism sports sport youth economy
economic industry planning water housing immigration security intelligence police army navy air military
treasury cabinet shadow first second third senior junior chief general lieutenant major brigadier rear staff
master sergeant field grand supreme managing executive operating financial technology marketing investment research
legal medical information press attorney solicitor district state federal national regional provincial county
city crown high special principal permanent private parliamentary presidential royal honorary emeritus senate house
majority minority opposition party union head lead co founding chairman commander non-executive
president-elect prime-minister surgeon postmaster auditor inspector political military
`);

/** What follows "minister of", "secretary of", "department of": an office, not a place. */
export const PORTFOLIOS = wordSet(`
state states health education finance defence defense interior justice foreign affairs home trade transport agriculture
environment energy labour labor information communications culture tourism sports sport youth economy economic industry
planning water housing immigration security intelligence war treasury commerce works public social
development women children science technology higher mines mining lands land fisheries forestry religious internal external
staff operations police veterans human services urban rural gender welfare communications investment employment climate
exchequer cabinet duchy appeals petroleum natural resources infrastructure electricity power
`);
