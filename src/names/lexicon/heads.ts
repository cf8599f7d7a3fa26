import { wordSet } from "./word-set.ts";

/** Company forms and other words that end only an organization's name. */
export const COMPANY_FORMS = wordSet(`
inc incorporated corp corporation co company ltd limited plc llc llp lp gmbh ag kg kgaa sa s.a. sas sarl srl spa
s.p.a. nv n.v. bv b.v. ab asa oy oyj aps a/s as sab pjsc ojsc oao ooo jsc pte pty bhd berhad tbk kk zrt nyrt
holdings holding group
`);

/** Words that end an organization's name: "Ministry", "Airlines", "Rovers". */
export const ORGANIZATION_HEADS = wordSet(`
ministry ministries department dept agency bureau administration authority commission committee council board office cabinet
parliament senate congress assembly legislature duma knesset bundestag court tribunal judiciary prosecutors
secretariat directorate inspectorate treasury service services police constabulary gendarmerie army navy marines force forces guard guards
corps regiment battalion brigade division squadron militia command coastguard legion patrol fire-service
party front movement alliance coalition union unions federation confederation association society league club congress
organization organisation institute institution foundation trust fund charity council network forum group consortium
partnership cooperative co-operative collective guild chamber community embassy consulate prosecutor's exchange centre center college university polytechnic
academy school faculty seminary conservatory laboratory laboratories lab labs observatory bank banks bancorp banco bankers
insurance assurance capital partners ventures equity securities investments investment financial finance
asset advisors advisers associates consulting consultants analytics research ratings credit mutual savings
company companies industries industry enterprises enterprise technologies technology tech systems solutions software
electronics semiconductor semiconductors robotics motors motor automotive automobile airlines airline airways aviation aerospace
aircraft air railways railway railroad rail lines shipping logistics transport express freight ports petroleum oil gas energy power electric
electricity water utilities utility steel metals mining mines minerals resources chemicals chemical pharmaceuticals pharmaceutical
pharma biotech therapeutics biosciences healthcare foods food beverages breweries brewery stores
retail supermarkets brands fashion textiles media communications broadcasting television tv radio news
newspaper newspapers times post herald tribune gazette journal guardian telegraph observer daily press mail mirror
chronicle courier bulletin express dispatch examiner sentinel enquirer magazine weekly review monitor publishing publishers books
pictures studios entertainment records music orchestra philharmonic symphony choir ensemble opera ballet
theatre-company church diocese archdiocese synod brotherhood muslims mission ministries fc afc cf sc united rovers wanderers
albion athletic hotspur villa county-fc city-fc rangers celtic sporting racing dynamo lokomotiv spartak
crusaders tigers lions eagles bulls bears panthers raiders sharks giants cowboys patriots lakers celtics knicks
yankees dodgers mets braves cubs sox jays warriors rockets spurs heat suns kings pistons nets bucks clippers
cavaliers hawks hornets magic pacers raptors timberwolves nuggets jazz blazers grizzlies pelicans mavericks
penguins bruins canadiens blackhawks oilers flames canucks senators capitals flyers devils islanders wings
steelers packers vikings broncos chiefs chargers ravens bengals browns colts titans jaguars texans
saints falcons buccaneers seahawks cardinals rams 49ers astros athletics angels mariners orioles phillies
pirates padres rockies royals twins marlins nationals brewers indians dolphins hurricanes
stormers brumbies reds waratahs chiefs highlanders harlequins saracens wasps
taskforce task-force observatory government ligue watch watchdog ombudsman initiative program programme project campaign
secretariat jirga sejm storting riksdag folketing eduskunta althing loya shura junta hierarchy
prosecution bar-association caucus congregation teamsters workers teachers employers farmers nurses doctors lawyers
brigades martyrs mujahideen mujahedeen resistance liberation tigers
`);

/** Words that end a place's name: "River", "Airport", "Street". */
export const PLACE_HEADS = wordSet(`
river rivers lake lakes sea ocean bay gulf strait straits channel canal sound cove lagoon creek stream falls waterfall
delta estuary basin reef island islands isle isles atoll archipelago peninsula cape point coast beach shore
mountain mountains mount mt hill hills peak range ridge volcano glacier valley canyon gorge pass plateau plain plains
desert forest forests woods jungle wood savanna steppe park gardens garden reserve sanctuary wetlands national-park
street st. road avenue boulevard lane drive highway motorway freeway expressway turnpike route square plaza circus
terrace crescent bridge tunnel crossing junction roundabout station airport airfield airbase airstrip port harbour harbor dock docks
pier wharf marina terminal base barracks camp fort fortress castle palace tower towers building house hall mansion villa
hotel inn resort stadium arena ground grounds dome oval velodrome racecourse speedway circuit coliseum colosseum
hospital clinic infirmary hospice prison jail penitentiary museum gallery library theatre theater cinema cathedral
basilica chapel abbey monastery mosque temple synagogue shrine cemetery memorial monument market mall
province district county region state territory prefecture municipality canton governorate oblast krai republic kingdom
emirate township town city village suburb borough parish ward quarter neighbourhood neighborhood
commune department-area hemisphere heights highlands lowlands springs rapids mine dam reservoir power-plant plant refinery
crater cliffs caves cave dunes marsh swamp moor moors downs fjord fiord bight shoal bank-area ranges farm ranch estate
`);

/** Words that end the name of an event, a work, a law, a prize or a product. */
export const OTHER_HEADS = wordSet(`
act bill law treaty accord accords agreement pact convention protocol charter constitution declaration amendment code
resolution directive cup prize prizes award awards medal trophy shield bowl series championship championships tournament open
masters classic derby grand-prix prix marathon games olympics olympiad paralympics festival fair biennale expo carnival parade
summit war wars battle revolution uprising intifada massacre holocaust genocide crisis depression
hurricane typhoon cyclone storm earthquake tsunami operation plan deal doctrine initiative
day week month year eve christmas easter ramadan index average oscars grammys emmys premiership bundesliga serie ligue liga eredivisie
conference-event symposium inquiry trial rally tour sonata concerto
`);

/** After these, "of" goes on with the same name: "Bank of England", "Bay of Bengal". */
export const OF_HEADS = wordSet(`
bank university ministry ministries department institute institution court courts church bay gulf republic kingdom union council
association federation house houses board college school museum office chamber league organization organisation
confederation movement party army state states isle isles cape strait straits sea port city province district
knights sons daughters order society academy faculty commission committee congress assembly parliament bureau agency
authority centre center institutes hospital cathedral mosque temple palace guild fellowship friends voice
alliance front forces force brigade brigades corps fund conference community commonwealth lake mount tower
bureau directorate secretariat administration trust foundation network campaign peninsula valley plain gate
synod diocese archdiocese line wall hall ship duchy county region territory coast horn emirate emirates rock federation
people's chamber council club tigers superintendency fa system community fund coordination congregation hearts lions general-directorate directorate-general lords commons representatives deputies minister's inspectorate service group body forum coalition
central reserve registrar exchange doctors times corporation regiment infirmary government observatory tribunal conservatory library theatre tribunal temples university's mouth
`);

/** Words that open an organization's name in other languages: "Radio Bałtyk", "Banco Azteca", "Stade Toulousain". */
export const OPENING_ORGANIZATION_WORDS = wordSet(`
radio tv télévision televisión televisão rádio canal banco banque banca banka bank bankas bnei hapoel maccabi beitar real sporting
atlético atletico athletic deportivo club clube cercle olympique stade étoile racing dinamo dynamo fc fk ik ac as cf sc
sv vfb vfl tsv psv fsv rb bk if pt société societe compagnie ministère ministerio ministério empresa compañía
companhia grupo groupe gruppo instituto institut istituto universidad universidade université universiti
universität università universitas studio fundación fundação fondation fondazione stiftung conseil ligue liga
frente partido parti partai partito partia telekom telecom telefónica sociedad sociedade cooperativa sindicato
confederación confederação federación fédération contraloría procuraduría fiscalía agencia agência agence
comisión comissão commission jamaat krewe maison fonderie étude pesquera editorial editora edizioni éditions verlag
`);
