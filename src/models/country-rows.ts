/**
 * Countries and territories, one a line: ISO 3166-1 alpha-2 code | names, the usual one first |
 * adjectives and nouns of nationality | capitals.
 */
export const COUNTRY_ROWS = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda;Antigua|Antiguan|
AI|Anguilla|Anguillan|
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AQ|Antarctica|Antarctic|
AR|Argentina|Argentine;Argentinian;Argentinean|Buenos Aires
AS|American Samoa|American Samoan|Pago Pago
AT|Austria|Austrian|Vienna
AU|Australia|Australian;Aussie|Canberra
AW|Aruba|Aruban|Oranjestad
AZ|Azerbaijan|Azerbaijani;Azeri|Baku
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian|Sarajevo
BB|Barbados|Barbadian;Bajan|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe;Burkinabè|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Bujumbura;Gitega
BJ|Benin|Beninese;Beninois|Porto-Novo;Cotonou
BM|Bermuda|Bermudian|
BN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|La Paz;Sucre
BR|Brazil|Brazilian|Brasilia;Brasília
BS|Bahamas;The Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan;Motswana;Batswana|Gaborone
BY|Belarus;Belorussia|Belarusian;Belarussian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;Congo-Kinshasa;Congo;Zaire|Congolese|Kinshasa
CF|Central African Republic;CAR|Central African|Bangui
CG|Republic of the Congo;Republic of Congo;Congo-Brazzaville||Brazzaville
CH|Switzerland|Swiss|Bern;Berne
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire;Cote d’Ivoire|Ivorian|Yamoussoukro;Abidjan
CK|Cook Islands|Cook Islander|Avarua
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaounde;Yaoundé
CN|China;People's Republic of China;People’s Republic of China;PRC;Mainland China|Chinese|Beijing;Peking
CO|Colombia|Colombian|Bogota;Bogotá
CR|Costa Rica|Costa Rican|
CU|Cuba|Cuban|Havana
CV|Cape Verde;Cabo Verde|Cape Verdean|Praia
CW|Curacao;Curaçao|Curacaoan|Willemstad
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic;Czechia|Czech|Prague
DE|Germany;Federal Republic of Germany|German|Berlin
DJ|Djibouti|Djiboutian|
DK|Denmark|Danish;Dane|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
EH|Western Sahara|Sahrawi;Saharawi|Laayoune
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish;Spaniard|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish;Finn|Helsinki
FJ|Fiji|Fijian|Suva
FK|Falkland Islands;Falklands|Falkland Islander|
FM|Micronesia;Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands;Faroes|Faroese|Torshavn;Tórshavn
FR|France|French;Frenchman;Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton;Brit|London
GB|England|English;Englishman;Englishwoman|
GB|Scotland|Scottish;Scot;Scotsman;Scots|Edinburgh
GB|Wales|Welsh;Welshman|Cardiff
GB|Northern Ireland|Northern Irish|Belfast
GD|Grenada|Grenadian|
GE|Georgia|Georgian|Tbilisi
GF|French Guiana||Cayenne
GG|Guernsey||
GH|Ghana|Ghanaian|Accra
GI|Gibraltar|Gibraltarian|
GL|Greenland|Greenlandic;Greenlander|Nuuk
GM|Gambia;The Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GP|Guadeloupe||
GQ|Equatorial Guinea|Equatoguinean;Equatorial Guinean|Malabo
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GU|Guam|Guamanian|
GW|Guinea-Bissau;Guinea Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|
HK|Hong Kong|Hong Konger;Hongkonger|
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian;Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland;Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishwoman|Dublin
IL|Israel|Israeli|Jerusalem
IM|Isle of Man|Manx|
IN|India|Indian|New Delhi;Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran;Islamic Republic of Iran;Persia|Iranian;Persian|Tehran;Teheran
IS|Iceland|Icelandic;Icelander|Reykjavik;Reykjavík
IT|Italy|Italian|Rome
JE|Jersey||
JM|Jamaica|Jamaican|
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz;Kyrgyzstani|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati|I-Kiribati|Tarawa
KM|Comoros;Comoro Islands|Comorian;Comoran|Moroni
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian|Basseterre
KP|North Korea;Democratic People's Republic of Korea;Democratic People’s Republic of Korea;DPRK;D.P.R.K.|North Korean|Pyongyang
KR|South Korea;Republic of Korea;ROK;Korea|South Korean;Korean|Seoul
KW|Kuwait|Kuwaiti|
KY|Cayman Islands;Caymans|Caymanian|
KZ|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan
LA|Laos|Lao;Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia;St. Lucia;St Lucia|Saint Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Basotho;Mosotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish;Luxembourger|
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque;Monégasque|
MD|Moldova|Moldovan|Chisinau;Chișinău
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy;Madagascan|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia;Macedonia|Macedonian;North Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar;Burma|Burmese;Myanmarese|Naypyidaw;Naypyitaw;Rangoon
MN|Mongolia|Mongolian;Mongol|Ulaanbaatar;Ulan Bator
MO|Macau;Macao|Macanese|
MQ|Martinique|Martinican|
MR|Mauritania|Mauritanian|Nouakchott
MS|Montserrat||
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives;The Maldives|Maldivian|Male;Malé
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur;Putrajaya
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NC|New Caledonia|New Caledonian|Noumea;Nouméa
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands;The Netherlands;Holland|Dutch;Dutchman;Dutchwoman|Amsterdam;The Hague
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepalese;Nepali|Kathmandu;Katmandu
NR|Nauru|Nauruan|
NU|Niue|Niuean|Alofi
NZ|New Zealand|New Zealander;Kiwi|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PF|French Polynesia|French Polynesian|Papeete
PG|Papua New Guinea;PNG|Papua New Guinean|Port Moresby
PH|Philippines;The Philippines|Filipino;Philippine;Filipina|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish;Pole|Warsaw
PR|Puerto Rico|Puerto Rican|San Juan
PS|Palestine;Palestinian Territories;Palestinian territories;West Bank;Gaza Strip;Gaza|Palestinian;Gazan|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|Ngerulmud
PY|Paraguay|Paraguayan|Asuncion;Asunción
QA|Qatar|Qatari|Doha
RE|Reunion Island;Réunion||
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian;Serb|Belgrade
RU|Russia;Russian Federation;Soviet Union;USSR;U.S.S.R.|Russian;Soviet|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SB|Solomon Islands;Solomons|Solomon Islander|Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish;Swede|Stockholm
SG|Singapore|Singaporean|
SI|Slovenia|Slovenian;Slovene|Ljubljana
SK|Slovakia;Slovak Republic|Slovak;Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Sammarinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia;Somaliland;Puntland|Somali;Somalian;Somalilander|Mogadishu;Hargeisa
SR|Suriname;Surinam|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|Sao Tome and Principe;São Tomé and Príncipe|Sao Tomean|Sao Tome;São Tomé
SV|El Salvador|Salvadoran;Salvadorean;Salvadorian|San Salvador
SY|Syria|Syrian|Damascus
SZ|Eswatini;Swaziland|Swazi|Mbabane
TC|Turks and Caicos;Turks and Caicos Islands||
TD|Chad|Chadian|N'Djamena;N’Djamena;Ndjamena
TG|Togo|Togolese|Lome;Lomé
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik;Tajikistani|Dushanbe
TL|East Timor;Timor-Leste;Timor Leste|Timorese;East Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku'alofa;Nuku’alofa
TR|Turkey;Türkiye;Turkiye|Turkish;Turk|Ankara
TT|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian|Port of Spain;Port-of-Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan;Republic of China|Taiwanese|Taipei
TZ|Tanzania;Zanzibar|Tanzanian;Zanzibari|Dodoma;Dar es Salaam
UA|Ukraine;Crimea|Ukrainian;Crimean|Kyiv;Kiev
UG|Uganda|Ugandan|Kampala
US|United States;United States of America;US;U.S.;USA;U.S.A.;America|American|Washington;Washington, D.C.;Washington D.C.;Washington DC
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek;Uzbekistani|Tashkent
VA|Vatican City;Vatican;Holy See||
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent|Vincentian|Kingstown
VE|Venezuela|Venezuelan|Caracas
VG|British Virgin Islands||
VI|U.S. Virgin Islands;US Virgin Islands;Virgin Islands||
VN|Vietnam;Viet Nam|Vietnamese|Hanoi
VU|Vanuatu|Ni-Vanuatu;Vanuatuan|Port Vila
WS|Samoa;Western Samoa|Samoan|Apia
XK|Kosovo|Kosovar;Kosovan|Pristina;Prishtina
YE|Yemen|Yemeni|Sanaa;Sana'a;Sana’a;Aden
ZA|South Africa|South African|Pretoria;Cape Town
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`;
