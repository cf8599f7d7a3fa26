const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns by what they stand for, in the singular; people also by their endings, names by their entity. */
export const WORD_CLASSES = {
  person: words(`
    person people man woman boy girl child baby kid teenager youth adult mother father parent son daughter
    brother sister wife husband cousin uncle aunt nephew niece relative friend neighbour neighbor resident
    villager civilian passenger pedestrian driver rider tourist visitor migrant refugee victim survivor
    suspect defendant plaintiff prisoner inmate detainee hostage captive demonstrator protester protestor
    activist campaigner striker picket student pupil teacher doctor nurse midwife patient worker employee
    staff staffer member official officer minister president premier chancellor king queen prince princess
    governor mayor senator lawmaker legislator councillor councilor deputy secretary ambassador envoy
    diplomat delegate spokesman spokeswoman spokesperson chief chair chairman chairwoman chairperson head
    boss director executive ceo cfo coo founder manager coach captain player singer actor actress author
    writer artist journalist reporter editor lawyer attorney judge justice prosecutor juror magistrate
    coroner treasurer accountant banker economist analyst trader investor donor farmer fisherman miner
    soldier troop fighter rebel militant insurgent gunman attacker assailant robber thief thug hooligan
    policeman policewoman detective guard agent commander general colonel lieutenant sergeant
    firefighter paramedic rescuer volunteer supporter fan steward referee pilot sailor crew priest
    bishop pope imam rabbi monk nun candidate leader opponent challenger rival warlord
    nobody everybody somebody anybody anyone someone everyone none he she they him her them who i we us you
    trio pair duo dozen dozens hundred hundreds thousand thousands pharmacist apprentice contractor
    foreigner hiker climber swimmer cyclist motorist athlete champion winger goalkeeper defender
    midfielder forward counterpart widow orphan client customer shopper voter citizen dissident critic cleric`),
  group: words(`
    government ministry parliament senate congress assembly council cabinet court tribunal commission
    committee board agency authority department bureau office police army navy military force militia
    party coalition opposition alliance union federation association league club team side company firm
    bank group fund charity mission delegation embassy palace church regulator watchdog jury panel inquiry
    crowd family neighbour country nation state city county province town village world west kremlin
    household community rebels troops protesters mob gang cartel trio both all network movement lawmaker airline
    hospital school university forum body bloc chamber lawmakers leadership administration regime junta authorities summit observers start-up startup maker retailer broadcaster producer operator subsidiary`),
  court: words(`
    court tribunal judge justice jury magistrate panel coroner arbitrator circuit bench inquest icc
    regulator referee commission`),
  worker: words(`
    worker employee staff member union unionist nurse doctor medic midwife teacher lecturer academic miner
    docker driver pilot crew steward paramedic ambulance physician consultant guard firefighter farmer trucker
    actor writer screenwriter journalist lawyer barrister cleaner porter engineer postman machinist
    stevedore longshoreman controller handler operator servant labourer laborer steelworker
    autoworker dockworker railwayman signaller dockhand sailor seafarer clerk`),
  trade: words(`
    rail railway train tube subway metro transport transit bus tram ferry port dock harbour harbor airport airline
    postal post mail school university hospital health nhs ambulance civil service steel coal mine oil
    auto car factory hollywood prison court bin refuse waste lorry truck sector industry labour labor
    rent tax climate solidarity sympathy`),
  length: words(`
    minute hour day week month year`),
  company: words(`
    company firm business bank rival competitor unit arm division subsidiary stake share holding maker
    start-up startup club team brand right chain retailer airline brewery newspaper studio operator plant
    factory refinery mine asset portfolio operation hotel building land property site group producer
    supplier insurer lender broadcaster publisher label`),
  weapon: words(`
    missile rocket shot gun bullet shell grenade mortar gas round drone torpedo artillery cannon flare
    stone brick bottle petrol firebomb bomb rubber water-cannon salvo barrage`),
  force: words(`
    troop soldier force police policeman officer army navy warship ship tank jet aircraft observer
    peacekeeper monitor battalion brigade regiment squadron fleet marine guard reinforcement unit team
    crew firefighter rescuer investigator helicopter hospital carrier ambassador fighter mercenary
    paramedic medic inspector missile bomber`),
  relief: words(`
    aid relief assistance help food water tent blanket dose vaccine medicine supply generator grant loan
    fund funding donation money cash helicopter truck weapon arm ammunition fuel rice grain shelter kit
    equipment compensation package subsidy scholarship system tank missile jet`),
  money: words(`
    dollar euro pound yen yuan rupee shilling naira peso franc krona krone kroner real rand won birr
    million billion trillion cent penny sum amount capital money funding`),
  job: words(`
    job post position role worker employee staff workforce people headcount redundancy employees
    cent percent percentage third quarter half tenth fifth`),
  office: words(`
    post president chairman chairwoman chair chief director executive minister secretary governor mayor
    ambassador envoy head ceo cfo coo coach manager captain editor commissioner leader premier chancellor
    treasurer spokesman spokeswoman judge justice adviser advisor officer deputy partner dean rector
    principal commander speaker vice-president skipper superintendent boss bishop archbishop pope king queen prime`),
  deal: words(`
    deal agreement accord treaty pact contract memorandum truce ceasefire cease-fire armistice protocol
    settlement compromise charter communique declaration convention lease partnership letter
    understanding consensus`),
  law: words(`
    law bill act legislation rule regulation decree rate budget amendment measure tax levy duty reform
    constitution resolution emergency curfew order ordinance moratorium policy quota subsidy cap limit
    restriction plan code lockdown mourning hanging penalty increase statute fee safe package`),
  sanctions: words(`
    sanction tariff ban embargo duty restriction blockade curb boycott freeze quota blacklist penalty`),
  barred: words(`
    licence license visa export import sale flight trade membership asset account permit bonus border
    crossing airspace gathering advert product ambassador diplomat entry travel`),
  results: words(`
    drop rise fall jump decline increase result earnings profit loss revenue sales income turnover figure deficit surplus growth return
    report finding estimate`),
  product: words(`
    product service app phone device car model battery drug vaccine network platform website store shop
    restaurant book novel memoir album film movie series game play show tour exhibition festival line
    railway bridge hospital school factory plant branch office company firm channel programme program
    scheme project satellite rocket spacecraft probe room brand label chip
    station route airport museum park collection version edition tool wing gallery terminal mine centre center stadium clinic campus hub headquarters warehouse facility depot
    flight`),
  prize: words(`
    prize award medal oscar grammy bafta emmy pulitzer nobel booker title cup trophy championship gold
    silver bronze honour honor crown league tournament final race match game marathon open slam series
    stage derby`),
  contest: words(`
    election by-election byelection vote race runoff run-off seat ward presidency referendum primary
    ballot majority poll landslide mandate term nomination leadership`),
  praise: words(`
    praise applause support approval backing heart acclaim plaudit respect attention permission right
    concession contract bid deal time trust confidence reprieve vote`),
  reception: words(`
    criticism resistance silence skepticism scepticism approval applause outrage anger opposition failure
    disbelief derision protest success condemnation dismay enthusiasm relief suspicion contempt fury
    laughter fanfare hostility`),
  standard: words(`
    deadline target demand need requirement challenge standard goal expectation obligation criterion fate
    death opposition cost quota commitment condition threshold forecast test eye gaze bill end wish`),
  assault: words(`
    insurgency rebellion coup uprising attack assault raid offensive strike airstrike ambush operation invasion missile rocket incursion
    crackdown barrage salvo bombardment`),
  proceeding: words(`
    investigation inquiry probe review lawsuit appeal bid campaign search hunt petition challenge action
    career tirade attack`),
  suit: words(`
    lawsuit suit complaint appeal petition claim case challenge action writ`),
  claim: words(`
    claim allegation criticism accusation charge suggestion report rumour rumor idea notion concern fear
    package demand proposal request complaint appeal bid plan call offer plea case suit lawsuit threat`),
  thing: words(`
    offer demand proposal request idea plan bid levy freeze allegation criticism claim call deal accord
    agreement appeal plea complaint challenge chair job invitation result budget compromise explanation
    motion bill petition application case suit lawsuit layoff layoffs election charge
    suggestion role talk negotiation ceasefire resignation`),
  opinion: words(`
    analyst expert critic economist scientist everyone everybody many most few some historian`),
  road: words(`
    road bridge highway street motorway railway entrance port border square traffic runway track`),
  nature: words(`
    quake earthquake storm typhoon hurricane cyclone flood wave tsunami tornado landslide avalanche wildfire
    fire blaze tremor eruption lightning heatwave drought disease virus outbreak`),
  vehicle: words(`
    bus car truck lorry van train plane aircraft airliner helicopter ship ferry boat tanker vessel jet minibus
    minivan coach tram trawler barge freighter motorbike motorcycle taxi canoe dinghy`),
  report: words(`
    report study findings review results figures statistics inquiry`),
  body: words(`
    knee ankle leg arm hip shoulder back neck wrist hand foot thigh hamstring ligament groin calf elbow
    collarbone rib nose jaw finger toe`),
  home: words(`
    page website site blog store channel`),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** A class of nouns that frames ask for; "place", "organization", "employer" and "name" are told by the entities. */
export type WordClass =
  | keyof typeof WORD_CLASSES
  | "place"
  | "organization"
  | "name"
  | "actor"
  | "employer";
