/**
 * States, provinces, regions, seas and landmarks, and cities under their English names, one country a line:
 * ISO 3166-1 alpha-2 code, empty where none or several | names.
 */
export const REGION_ROWS = `
US|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Hawai'i;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia;D.C.;DC
US|Ala.;Ariz.;Ark.;Calif.;Colo.;Conn.;Del.;Fla.;Ga.;Ill.;Ind.;Kan.;Ky.;La.;Md.;Mass.;Mich.;Minn.;Miss.;Mo.;Mont.;Neb.;Nev.;N.H.;N.J.;N.M.;N.Y.;N.C.;N.D.;Okla.;Ore.;Pa.;R.I.;S.C.;S.D.;Tenn.;Vt.;Va.;Wash.;W.Va.;Wis.;Wyo.
US|New England;Midwest;Deep South;Silicon Valley;Wall Street;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Harlem;Long Island;Cape Cod;Martha's Vineyard;Hollywood;Beverly Hills;Capitol Hill;Gulf Coast;East Coast;West Coast;Bay Area;Great Lakes;Lake Michigan;Lake Erie;Lake Superior;Appalachia;Grand Canyon;Yellowstone;Yosemite;Rust Belt;Puget Sound;Chesapeake Bay;Guantanamo Bay;Guantanamo;Camp David;Ground Zero;Key West;Las Vegas Strip;Cape Canaveral;Pearl Harbor;Oahu;Maui;Palm Beach;Mar-a-Lago;Santa Monica;Cupertino;Mountain View;Menlo Park;Palo Alto;Redmond;Los Alamos;Annapolis;Princeton;Westchester County;Orange County;Harris County;Cook County;Los Angeles County
CA|Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland;Newfoundland and Labrador;Nova Scotia;Ontario;Prince Edward Island;Quebec;Québec;Saskatchewan;Yukon;Nunavut;Northwest Territories;Labrador;Hudson Bay;B.C.
AU|New South Wales;NSW;Queensland;Victoria;Tasmania;South Australia;Western Australia;Northern Territory;Australian Capital Territory;Bondi;Great Barrier Reef;Outback;Torres Strait;Christmas Island;Norfolk Island
GB|Kent;Essex;Sussex;Surrey;Cornwall;Devon;Dorset;Somerset;Wiltshire;Hampshire;Berkshire;Oxfordshire;Cambridgeshire;Norfolk;Suffolk;Lincolnshire;Yorkshire;West Yorkshire;North Yorkshire;South Yorkshire;Lancashire;Cheshire;Derbyshire;Nottinghamshire;Leicestershire;Staffordshire;Warwickshire;Worcestershire;Gloucestershire;Cumbria;Northumberland;Durham;County Durham;Merseyside;Greater Manchester;Tyneside;West Midlands;East Midlands;Midlands;Humberside;Shropshire;Herefordshire;Hertfordshire;Bedfordshire;Buckinghamshire;Northamptonshire;Rutland;Isle of Wight;Ulster;Antrim;Tyrone;Fermanagh;Highlands;Hebrides;Orkney;Shetland;Aberdeenshire;Fife;Gwynedd;Powys;Dyfed;Gwent;Pembrokeshire;Westminster;Whitehall;Downing Street;10 Downing Street;Number 10;Soho;Mayfair;Wembley;Wimbledon;Buckingham Palace;Scotland Yard;River Thames;Thames;Heathrow;Gatwick;Stansted;Lockerbie;Stormont;Holyrood;Old Trafford;Anfield
FR|Brittany;Normandy;Provence;Corsica;Alsace;Lorraine;Burgundy;Auvergne;Aquitaine;Loire;Champagne;French Riviera;Riviera;Cote d'Azur;Côte d'Azur;Dordogne;Picardy;Île-de-France;Ile-de-France;Mayotte;Elysee Palace;Élysée Palace;Versailles;Cannes;Eiffel Tower;Louvre;Seine;Rhône;Corse;Calais
DE|Bavaria;Saxony;Lower Saxony;Saxony-Anhalt;Thuringia;Hesse;Brandenburg;Rhineland;Rhineland-Palatinate;North Rhine-Westphalia;Baden-Württemberg;Baden-Wuerttemberg;Schleswig-Holstein;Mecklenburg-Vorpommern;Saarland;Swabia;Ruhr;Black Forest;Rhine;Berlin Wall;Brandenburg Gate
IT|Tuscany;Sicily;Sardinia;Lombardy;Piedmont;Veneto;Calabria;Campania;Apulia;Puglia;Umbria;Lazio;Liguria;Emilia-Romagna;Abruzzo;Molise;Basilicata;Marche;Trentino;South Tyrol;Lampedusa;Dolomites;Capri;Po Valley
ES|Catalonia;Andalusia;Galicia;Basque Country;Valencia;Canary Islands;Balearic Islands;Majorca;Mallorca;Ibiza;Tenerife;Lanzarote;Gran Canaria;Castile;Extremadura;Aragon;Asturias;Cantabria;Navarre;Navarra;La Rioja;Murcia;Ceuta;Melilla;Costa del Sol;Costa Brava
PT|Azores;Madeira;Algarve;Alentejo
BE|Flanders;Wallonia
NL|Leeuwarden;Delft;Gouda;Hilversum;Den Bosch;Venlo;Roermond;Assen;Middelburg;Zeeland;Limburg;Friesland;Gelderland;North Holland;South Holland;Brabant
GR|Crete;Lesbos;Lesvos;Rhodes;Corfu;Evia;Attica;Peloponnese;Samos;Chios;Kos;Santorini;Mykonos;Macedonia and Thrace;Thrace;Aegean
CY|Northern Cyprus
DK|Jutland;Zealand;Funen;Bornholm
NO|Svalbard;Lapland;Finnmark
IE|Munster;Leinster;Connacht;Connaught;Donegal;Kerry;Mayo;Tipperary;Wicklow;Kildare;Meath;Clare;County Cork;County Kerry;County Mayo;County Galway;County Clare;County Donegal
RU|Chechnya;Dagestan;Ingushetia;North Ossetia;Tatarstan;Bashkortostan;Siberia;Kamchatka;Kuril Islands;Kurils;Sakhalin;Urals;Far East;Kabardino-Balkaria;Red Square;Caucasus;North Caucasus;Kaliningrad;Yakutia;Chukotka;Arkhangelsk;Lake Baikal;Volga
UA|Donbas;Donbass;Donetsk;Luhansk;Kherson;Zaporizhzhia;Zaporozhye;Bakhmut;Avdiivka;Chernobyl;Chornobyl;Bucha;Dnipro;Snake Island;Galicia;Transcarpathia
GE|Abkhazia;South Ossetia;Adjara
AZ|Nagorno-Karabakh;Nakhchivan
MD|Transnistria;Gagauzia
RS|Vojvodina;Sandzak
BA|Republika Srpska;Srebrenica
RO|Transylvania;Moldavia;Wallachia
PL|Silesia;Pomerania;Mazovia
CZ|Bohemia;Moravia
TR|Anatolia;Cappadocia;Bosphorus;Bosporus;Dardanelles;Hatay;Gallipoli;Thrace
SY|Idlib;Golan Heights;Golan;Deir al-Zor;Deir Ezzor;Afrin;Kobani;Kobane;Palmyra;Eastern Ghouta;Ghouta;Daraa
IQ|Kurdistan;Iraqi Kurdistan;Anbar;Anbar province;Diyala;Nineveh;Green Zone;Sadr City;Fallujah;Falluja;Ramadi;Tikrit;Sinjar;Tigris;Kurdistan Region
IR|Khuzestan;Natanz;Bushehr;Fordow;Fordo;Strait of Hormuz;Sistan-Baluchestan
IL|Galilee;Negev;Haifa;East Jerusalem;West Jerusalem;Temple Mount;Western Wall;Dead Sea;Sderot
PS|Rafah;Khan Younis;Jabaliya;Jabalia;Hebron;Nablus;Jenin;Bethlehem;Jericho;Tulkarm;Qalqilya
LB|Bekaa Valley;Bekaa;Litani River;South Lebanon;Tripoli;Tyre;Sidon
EG|Sinai;Sinai Peninsula;Suez Canal;Suez;Tahrir Square;Rafah crossing;Sharm el-Sheikh;Nile Delta;Luxor;Upper Egypt
LY|Cyrenaica;Fezzan;Sirte;Tobruk
SD|Darfur;North Darfur;South Darfur;West Darfur;Kordofan;South Kordofan;Blue Nile;El Fasher;Port Sudan;Khartoum North;Omdurman;Gezira
SS|Jonglei;Unity State;Upper Nile;Equatoria;Abyei
ET|Tigray;Amhara;Oromia;Ogaden;Afar
SO|Kismayo;Baidoa;Jubaland;Galmudug
KE|Rift Valley;Turkana;Garissa;Mandera;Lamu;Kisumu;Mombasa;Nakuru;Kibera;Coast Province;Maasai Mara;Lake Victoria
TZ|Kilimanjaro;Serengeti;Pemba;Arusha
UG|Buganda;Karamoja;Gulu
CD|North Kivu;South Kivu;Ituri;Katanga;Kivu;Goma;Bukavu;Kasai;Lake Kivu
NG|Borno;Borno State;Lagos State;Kano State;Kaduna State;Rivers State;Niger Delta;Delta State;Plateau State;Benue;Benue State;Zamfara;Katsina;Sokoto;Adamawa;Yobe;Ogun;Oyo;Anambra;Enugu State;Bayelsa;Osun;Ekiti;Kogi;Nasarawa;Taraba;Bauchi;Gombe;Jigawa;Kebbi;Akwa Ibom;Cross River;Imo;Abia;Ebonyi;Edo
GH|Ashanti;Ashanti Region;Volta Region;Northern Region
ZA|Gauteng;KwaZulu-Natal;Western Cape;Eastern Cape;Northern Cape;Free State;Limpopo;Mpumalanga;Transvaal;Robben Island;Soweto;Marikana;Sandton;Kruger National Park
ZW|Matabeleland;Mashonaland;Midlands;Victoria Falls
MZ|Cabo Delgado;Beira;Nampula;Sofala
SN|Casamance
CM|Bamenda;Far North
ML|Timbuktu;Gao;Kidal;Azawad;Mopti
MA|Atlas Mountains;Rif
DZ|Kabylie
IN|Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Chhattisgarh;Goa;Gujarat;Haryana;Himachal Pradesh;Jharkhand;Karnataka;Kerala;Madhya Pradesh;Maharashtra;Manipur;Meghalaya;Mizoram;Nagaland;Odisha;Orissa;Punjab;Rajasthan;Sikkim;Tamil Nadu;Telangana;Tripura;Uttar Pradesh;Uttarakhand;West Bengal;Jammu and Kashmir;Jammu;Kashmir;Ladakh;Andaman and Nicobar Islands;Andaman Islands;Puducherry;Bombay;Calcutta;Madras;Bangalore;Ganges;Taj Mahal;Ayodhya;Line of Control
PK|Sindh;Balochistan;Baluchistan;Khyber Pakhtunkhwa;North West Frontier Province;North-West Frontier Province;Azad Kashmir;Gilgit-Baltistan;North Waziristan;South Waziristan;Waziristan;Swat;Swat Valley;Bajaur;Khyber;Abbottabad;Red Mosque;Federally Administered Tribal Areas;Kurram;Mohmand;Dir
AF|Helmand;Kandahar;Nangarhar;Khost;Paktika;Paktia;Kunduz;Kunar;Logar;Zabul;Uruzgan;Ghazni;Panjshir;Badakhshan;Faryab;Farah;Tora Bora;Bagram;Herat;Takhar;Wardak
BD|Chittagong;Cox's Bazar;Sylhet;Rajshahi;Khulna
LK|Jaffna;Kandy;Trincomalee;Batticaloa;Kilinochchi;Mullaitivu
MM|Rakhine;Rakhine State;Kachin;Shan State;Karen State;Kayah;Chin State;Irrawaddy Delta;Arakan;Sagaing;Mandalay
CN|Tibet;Xinjiang;Inner Mongolia;Guangdong;Guangxi;Sichuan;Yunnan;Hunan;Hubei;Henan;Hebei;Shandong;Shanxi;Shaanxi;Jiangsu;Jiangxi;Zhejiang;Fujian;Anhui;Guizhou;Gansu;Qinghai;Ningxia;Liaoning;Jilin;Heilongjiang;Hainan;Tiananmen Square;Great Hall of the People;Forbidden City;Three Gorges;Yangtze;Yangtze River;Yellow River;Pudong;Zhongnanhai;Macau
HK|Kowloon;New Territories;Lantau;Victoria Harbour
TW|Kinmen;Matsu;Taiwan Strait
JP|Hokkaido;Honshu;Kyushu;Shikoku;Okinawa;Fukushima;Ryukyu;Tohoku;Kansai;Kanto;Senkaku Islands;Mount Fuji;Miyagi;Iwate;Ishikawa;Hyogo;Aichi;Kanagawa;Chiba Prefecture;Noto;Shibuya;Ginza;Noto Peninsula
KR|Jeju;Gangwon;Gyeonggi;Jeolla;Gyeongsang;North Gyeongsang;South Gyeongsang;Gangnam;Yeouido;Blue House
KP|Yongbyon;Kaesong
|Panmunjom;Korean Peninsula;Demilitarized Zone;DMZ;Mekong;Mekong Delta;Southeast Asia;South Asia;East Asia;Central Asia;Asia;Asia Pacific;Asia-Pacific;Indo-Pacific;Europe;Eastern Europe;Western Europe;Central Europe;Africa;North Africa;West Africa;East Africa;Southern Africa;Sub-Saharan Africa;sub-Saharan Africa;Central Africa;Horn of Africa;Sahel;Sahara;Maghreb;Americas;North America;South America;Latin America;Central America;Caribbean;Middle East;Near East;Gulf;Persian Gulf;Arabian Gulf;Arabian Peninsula;Balkans;Baltics;Baltic;Scandinavia;Iberia;Iberian Peninsula;Arctic;Oceania;Pacific;Pacific Ocean;South Pacific;Western Pacific;Atlantic;Atlantic Ocean;Indian Ocean;Arctic Ocean;Southern Ocean;Mediterranean;Mediterranean Sea;Red Sea;Black Sea;Caspian Sea;Caspian;Baltic Sea;North Sea;Aegean Sea;Adriatic;Adriatic Sea;Arabian Sea;South China Sea;East China Sea;Yellow Sea;Sea of Japan;Sea of Azov;Bering Strait;Bering Sea;Gulf of Mexico;Gulf of Aden;Gulf of Guinea;Gulf of Oman;Bay of Bengal;Bay of Biscay;English Channel;Channel Tunnel;Irish Sea;Strait of Malacca;Malacca Strait;Bab al-Mandab;Panama Canal;Danube;Nile;Amazon;Congo Basin;Himalayas;Himalaya;Alps;Andes;Pyrenees;Carpathians;Rockies;Rocky Mountains;Mount Everest;Everest;Mont Blanc;Lake Chad;Lake Tanganyika;Great Rift Valley;Levant;Eurasia;Borneo;New Guinea;Patagonia;Antarctic Peninsula;Polynesia;Melanesia;Earth;Mars;Moon;Jupiter;Saturn;Venus;Hispaniola;Gibraltar Strait;Fertile Crescent;Euphrates;Eastern Mediterranean;Gulf of Finland;Gulf of Thailand;Darien Gap;Darién Gap;Indian subcontinent;Eurozone;Yugoslavia;former Yugoslavia;Czechoslovakia;East Germany;West Germany;Ottoman Empire;Arab world
ID|Java;Sumatra;Bali;Sulawesi;Kalimantan;Papua;West Papua;Aceh;Maluku;Moluccas;Lombok;Flores;Banda Aceh;Irian Jaya;West Java;Central Java;East Java;West Sumatra;North Sumatra;Nusantara;Sumbawa;West Timor
MY|Sabah;Sarawak;Penang;Johor;Selangor;Kelantan;Pahang;Perak;Kedah;Malacca;Terengganu
PH|Luzon;Mindanao;Visayas;Sulu;Jolo;Basilan;Palawan;Cebu;Leyte;Samar;Negros;Panay;Cagayan;Maguindanao;Cotabato;Zamboanga;Bohol;Marawi;Metro Manila;Bicol;Albay;Batanes;Ilocos Norte;Isabela;Benguet;Spratly Islands;Scarborough Shoal;Bangsamoro
TH|Phuket;Pattani;Yala;Narathiwat;Isan;Koh Samui;Chiang Mai;Chiang Rai
VN|Da Nang;Ho Chi Minh City;Saigon;Hai Phong;Hue;Quang Tri;Can Tho
KH|Siem Reap;Angkor Wat;Battambang
PG|Bougainville;Lae;East Sepik;Enga
NZ|Auckland;Canterbury;Otago;Waikato;North Island;South Island;Queenstown;Northland;Hawke's Bay;Nelson;Rotorua;Southland;Taranaki
MX|Chiapas;Oaxaca;Veracruz;Sinaloa;Sonora;Jalisco;Guerrero;Michoacan;Michoacán;Tamaulipas;Nuevo Leon;Nuevo León;Yucatan;Yucatán;Quintana Roo;Baja California;Coahuila;Zacatecas;Durango;Guanajuato;Hidalgo;Morelos;Tabasco;Tijuana;Ciudad Juarez;Ciudad Juárez;Cancun;Cancún;Puebla;Nayarit
BR|Sao Paulo;São Paulo;Rio de Janeiro;Rio;Bahia;Minas Gerais;Parana;Paraná;Santa Catarina;Rio Grande do Sul;Pernambuco;Ceara;Ceará;Para;Pará;Amazonas;Mato Grosso;Mato Grosso do Sul;Goias;Goiás;Acre;Rondonia;Rondônia;Roraima;Maranhao;Maranhão;Espirito Santo;Espírito Santo;Copacabana;Alagoas;Sergipe;Paraiba;Paraíba;Tocantins;Amapá;Piauí
AR|Patagonia;Tierra del Fuego;Mendoza;Cordoba;Córdoba;Salta;Tucuman;Tucumán;Chubut;Santa Fe;Neuquen;Neuquén;Jujuy;Entre Rios;Pampas;Misiones;Chaco
CL|Atacama;Araucania;Araucanía;Biobio;Biobío;Valparaiso;Valparaíso;Maule;Easter Island;Antofagasta
CO|Antioquia;Cauca;Arauca;Choco;Chocó;Norte de Santander;Putumayo;Valle del Cauca;La Guajira;Nariño;Meta
PE|Cusco;Cuzco;Arequipa;Puno;Machu Picchu;Ayacucho;Cajamarca;Loreto;Junin;Junín
EC|Guayas;Galapagos;Galapagos Islands;Galápagos;Guayaquil;Esmeraldas;Manabi;Manabí
BO|Santa Cruz;Cochabamba;Potosi;Potosí;Chapare;El Alto
VE|Zulia;Bolivar State;Maracaibo;Tachira;Táchira;Carabobo;Essequibo
CU|Guantanamo Province
HT|Cité Soleil;Cite Soleil;Artibonite;Gonaives;Gonaïves;Cap-Haitien;Cap-Haïtien;Petionville;Pétion-Ville;Jacmel;Les Cayes
SA|Mecca;Medina;Hijaz;Asir;Neom;Eastern Province;Qatif
YE|Hadramawt;Hodeidah;Hudaydah;Marib;Saada;Taiz;Abyan;Shabwa
OM|Dhofar
AE|Dubai;Sharjah;Ajman;Fujairah;Ras al-Khaimah
CH|Davos;Ticino;Valais;Graubünden;Crans-Montana
AT|Tyrol;Carinthia;Styria;Burgenland;Vorarlberg
SE|Gotland;Skane;Skåne
FI|Åland;Aland Islands
IS|Reykjanes;Grindavik;Grindavík
MA|Western Sahara
AM|Artsakh;Syunik
KZ|Baikonur
MG|Toamasina
CH|Geneva;Lucerne;Lugano;St. Gallen;Winterthur
DE|Cologne;Nuremberg;Hanover;Frankfurt;Weimar;Bayreuth;Ludwigshafen
IT|Venice;Padua;Pisa;Siena;Ravenna
ES|Seville;Saragossa;San Sebastian
BE|Antwerp;Ghent;Bruges;Leuven;Mons
SE|Gothenburg
NO|Tromso;Tromsø
DK|Aarhus
FI|Rovaniemi
PL|Lodz;Wroclaw
UA|Odesa;Mykolaiv;Kramatorsk;Yalta
RU|St Petersburg;Grozny;Beslan;Rostov-on-Don
SY|Hama;Raqqa;Qamishli
IQ|Basra;Irbil;Sulaimaniya;Baquba;Samarra
SA|Dhahran
EG|Mansoura
MA|Marrakech;Fez
LY|Misrata
CN|Yiwu
MM|Myitkyina
PK|Gwadar;Gilgit
AF|Mazar-i-Sharif;Lashkar Gah
TR|Diyarbakir
GR|Patras;Heraklion;Salonika
HR|Zadar;Dubrovnik;Osijek
RO|Cluj
PT|Oporto;Faro
FR|Marseilles;Lyons;Avignon;Dunkirk;Lourdes
NL|Delft
GB|Bath;Hull;Inverness;Derry;Londonderry;Dover
IE|Galway;Limerick;Waterford;Kilkenny;Sligo
US|NYC;L.A.;LA;St Louis;St. Paul;Aspen
CA|Quebec City;Whitehorse;Yellowknife
AU|Alice Springs
ZA|Gqeberha;Stellenbosch
MW|Zomba
KE|Naivasha
UG|Entebbe;Jinja;Mbarara
ET|Mekele;Mekelle
MX|Acapulco
AR|Bariloche;Ushuaia
PH|Davao City;Makati
VN|Danang
IL|Eilat;Nazareth
LB|Baalbek
PS|Gaza City
GE|Gori
`;
