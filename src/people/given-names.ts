import { folded } from "../coreference/folded.ts";
import type { Gender } from "../coreference/gender-words.ts";
import { FEMALE_NAME_ROWS, MALE_NAME_ROWS } from "../models/given-name-gender-rows.ts";
import { decoded } from "../models/word-lists.ts";

/** Given names that are nearly always women's, without diacritics. */
const FEMALE = `
  abigail adaeze adele agata agnes agnieszka aicha aisha aishwarya akiko alejandra alexandra alice alicia alina
  aline alison allison amal amanda amara amelia amina amy ana anastasia angela angelica anita anja ann
  anna annabel anne annette annika antonia april aurora aurore asma astrid ayesha barbara beatrice beatriz becky
  berit bernadette beth betty birgit bianca blessing bonnie brenda bridget bridie brigitte camila camille carla carmen carol
  carole carolina caroline caroline catalina catherine cecilia celeste chantal charlotte chiara chloe christina
  christine claire clara claudia claudine colette constance cora corinne cristina cynthia daisy danielle daniela dawn
  deborah debra delia denise diana diane dina dolores donna dora doris dorothy edith eileen elaine eleanor elena
  eleni eleri elif elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa emilia emily emma erica erika esther
  ethel eugenia eva eve evelyn fabiola faith farida fatima fatou fatoumata fatma felicity fernanda ffion fiona florence
  frances francesca freja frida gabriela gabrielle gail genevieve georgia georgina geraldine gertrude gina giorgia
  gisele giulia giuliana gladys glenda gloria grace graca greta gudrun gwen gwendolyn hadiza haifa halima halina hanan
  hannah hanna harriet haruko hazel heather heidi helen helena helene helga hilda hiroko hodan holly huda ida imani
  ines ingrid irene irina iris isabel isabella isabelle ivana jacqueline jane janet janice jasmine jasmina jelena jenna
  jennifer jenny jessica jill joanna joanne jocelyn josephine joy joyce juana judith judy julia juliana julie
  juliet juliette june karen karin karina kate katarina katerina katharina katherine kathleen kathryn kathy
  katie katrin kavita kayla keiko kerstin ketevan khadija kirsten kirsty klara krista kristen kristin
  kristina kumiko ladi laila lara larisa latifa laura lauren leah leila lena leonor leticia leyla lidia liesbeth
  lila lilian liliana lillian lily linda lisa litia liv liz lorena lorna lorraine louise lourdes lucia lucie lucille lucy
  ludmila luisa luz lydia lynn mabel madeleine madison maeve magda magdalena maggie mahnaz malala mandy manuela
  marcia margaret margarita margot maria mariam mariama mariana marianne marie marija marilyn marina marion marisol marit
  marjorie marta martha martina mary maryam matilda maureen mavis maya meera megan melanie melissa mercedes mercy meredith
   michelle michiko mildred milena mina miranda miriam mirjana moira molly mona monica monika monique morag
  muriel myriam nadia nadine nancy naomi natalia natalie natasha neha nevin ngozi nicole nina noelani nora
  noreen norma olena olga olivia oksana ophelia orla pamela paola patricia paula pauline peggy penelope pernille petra
  phoebe phyllis pilar polly precious priscilla priti priya rachel ramona rania rebecca regina rekha renata renee rhiannon rhoda rita roberta
  rocio rosa rosalia rosalind rosalie rose rosemary roxanne ruth sabina sabine sabrina sadia sally salma samantha sandra sara
  sarah saskia shannon sharon sheila shelley sherri shirley shona shreya sigrid signe silvia sinead siobhan sofia solveig
  sonia sophia sophie stacy stella stephanie sue sunita susan susana susanna susanne suzanne svetlana sybil sylvia
  tamar tamara tania tanya tara tatiana teresa tess thandeka theresa therese tiffany tina tracy trudy ulrike uma ursula valentina
  valeria valerie vanessa vera veronica veronika victoria vida violet virginia viviane wanda wanjiku wanjiru wendy
  wilma winnie xiomara yasmin yasmine yoko yolanda yuko yulia yvette yvonne zahra zainab zara zeinab zoe zuzana
  achieng adwoa akinyi akosua akua aminata anahit arzu asel atieno awa ayelet aynur bahar bolormaa chiamaka chidinma ebele
  eirlys eniko erzsebet eszter folake funmilayo gohar grainne gulnara gyongyi habiba halldora hasmik ildiko ilona imelda iryna
  jeta jorunn judit kadiatou katalin kriszta lakshmi lamia leymah lindiwe lomana makeda malika mamta mandisa marama maryna
  mastura meaza meseret mutale mwende nana-ama nani nanuka natalya ngaire nika niamh njeri njoki nokuthula nompumelelo
  nonhlanhla nosipho nthabiseng nyambura oddny olanna oyuna pooja puja ragnheiour ranjana raquel reka rosina sadaf salome
  samira saoirse shabnam shirin sigriour sinikka siti solvej soma sunniva sushila sylvie szilvia tatevik temperance thi
  thokozile thorunn timea titilayo tsehay tsitsi unity uzma voahangy wairimu waithera wambui wangari wanja yetunde zanele
  zawadi zodwa zsofia zsuzsanna zuleikha aroha
`;

/** Given names that are nearly always men's, without diacritics. */
const MALE = `
  aaron abdirahman abdul abdullah abdullahi abel abraham adam adrian ahmad ahmed aidan alain alan albert alberto aleksandar
  aleksandr alessandro alejandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alvaro amadou
  ambrose amit amos anatoly anders andre andreas andrei andrew andrzej andy angelo angus anil antoine anton antonio
  antony anthony arjun armando arnold arthur arturo asif ashok augustine austin axel ben benedict benjamin benoit bernard bernd bill
  bjorn bo bob bogdan boris brad bradley brandon brendan brett brian bruce bruno bryan byron caleb calvin carl carlo
  carlos cedric cesar charles charlie chidi christian christoph christophe christopher claude clement clive colin colm connor conor
  craig curtis cyril dafydd dai daisuke dale damian damien dan daniel daniele danilo darius darren dave david davide dean declan denis dennis
  derek desmond dev diego dieter dimitri dirk dmitri dmitry dominic donald douglas dragan duncan dustin dylan earl eamonn ed eddie
  edgar edmund eduardo edward edwin eiji elias elijah elliot emanuel emeka emil emiliano emmanuel emre enrico enrique eric erik
  ernest ernesto esteban ethan etienne eugene evan fabian fabio faisal federico felipe felix femi ferdinand fergus fernando fidel
  filip finn florian floyd francesco francis francisco franco francois frank franz fred frederick frederic friedrich fritz
  gabor gabriel gareth garry gary gavin geoff geoffrey george georges gerald gerard gerhard getachew giacomo gilbert gilles giorgio
  giovanni giulio giuseppe glen glenn gordon graeme graham grant greg gregor gregory guido guillaume guillermo gunter gunther gustavo guy habib hamid hamza
  hans harald harold harrison harry hasan hassan hector heinrich hemi henning henri henrik henry herbert herman hernan hernando hery hiroshi hisham
  horst howard hubert hugh hugo hussein ian ibrahim ifan ignacio igor imran isaac ismail issa ivan ivo jack jackson jacob
  jacques jaime jake jakob jakub jamal james janos jason javier jeff jeffrey jens jeremy jerome jerry jesper jim jimmy
  joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph joshua josphat
  juan jukka jules julian julien julio jurgen justin kamal kamau karel karim karl kazuo keith ken kenji kenneth kevin khaled
  khalid kieran klaus kofi konstantin krzysztof kurt kwabena kwame kyle lars laszlo laurent lawrence leo leon leonard leonid leonardo leroy lewis liam
  lionel lorenzo louis luc luca lucas lucio luigi luis luka lukas luke maarten magnus mahmoud malcolm mamadou manuel marc marcel
  marcelo marco marcos marcus marek mario marius mark marko markus martin martyn marvin massimo mateo mathieu mats matteo
  matthew matthias maurice mauricio mauro max maxim mehmet mesfin micheal michael michal michel miguel mikael mike mikhail milan milos milton
  miroslav mohamed mohammad mohammed moses muhammad mustafa naoki narendra nasser nathan nathaniel nebojsa neil nelson niall nicholas nick
  nicolas niels nigel nikola nikolai nikos nils noah noel norbert norman oleg oleksandr oliver olivier omar orlando oscar
  oskar osman otis otto ousmane owain pablo paddy padraig paolo pascal patrick patrice paul paulo pavel pavlo pawel pedro pekka per pete
  peter petr philip philippe pierre pieter piotr rafael raheem rahul raj rajesh rajiv ralf ralph ramon randy raul ravi ray raymond
  recep reginald rene ricardo richard rick rob robert roberto rod rodney rodrigo roger roland rolf roman ron ronald ronan rory ross roy ruben rudolf
  rupert russell ryan ryo sam sami samir samson samuel sandeep sanjay scott sean sebastian selim serge sergei sergey sergio seth shaun
  shinzo shoji silvio simon solomon spencer stanislav stanley stefan stefano stephan stephen steve steven stuart suleiman sunil sven tadesse
  tadeusz tadhg taro tariq ted terence terry theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony toshiro travis trevor tyler tyrell
  ulrich umberto urs valentin vernon viktor victor vijay vikram vincent vittorio vladimir volodymyr wade wallace walter warren wayne wei werner
  wilhelm will william wojciech wolfgang xavier yaw yann yannis yasser yuri yusuf yves zbigniew zoltan zurab
  abebe abiy adebayo adewale akash alhaji andras anwar arben ashot ato aulelio ayodele azim babatunde balazs bataa batbayar
  bela bence bola-tinubu bongani chinedu chukwuma csaba davit dawit demeke desta einar emrys endre enkhbold erlan ferenc gela
  gergely giorgi gyorgy hailemariam hryhoriy imre irakli istvan isidro juma kelechi kenan kipchoge kiprono kiprotich kwadwo
  kwesi lajos levan levente lwazi magomed mamuka mandla masud matyas melaku mengistu miklos mihaly mwangi nana njoroge nurlan
  obinna olafur oluwaseun onyekachi otabek peadar peni ratu reza rustam sadio sandor segun seun sifiso sipho siyabonga sione
  szabolcs tamas tariku tendai tevita thabo thorsteinn themba tibor tigran tomasi tunde uche ulugbek ulvi vano vusi wekesa
  yared yaya yohannes zaza zsolt otieno ochieng odhiambo kariuki
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Gathered as one gender's, but borne by both, or family names as often. */
const EITHER = words(`
  alex andrea ariel chris dana devon drew ellis george jackie jamie jean jordan kelly kerry kim lee leslie lynn marley morgan nino noor
  pat quinn riley robin sam sasha shannon taylor terry tracy
`);
const FEMALE_NAMES = words(FEMALE);
const MALE_NAMES = words(MALE);

/** Weak evidence: the gender that a given name suggests, where it suggests one. */
export function genderOfGivenName(givenName: string): Gender | null {
  const first = folded(givenName.split(" ")[0] ?? "");
  return genderOf(first) ?? genderOf(first.split("-")[0] ?? "");
}

/** The names above go before those gathered from address books, which lack many peoples. */
function genderOf(name: string): Gender | null {
  if (FEMALE_NAMES.has(name)) return MALE_NAMES.has(name) ? null : "female";
  if (MALE_NAMES.has(name)) return "male";
  gathered ??= { female: decoded(FEMALE_NAME_ROWS), male: decoded(MALE_NAME_ROWS) };
  if (EITHER.has(name)) return null;
  if (gathered.female.has(name)) return "female";
  return gathered.male.has(name) ? "male" : null;
}

let gathered:
  | { readonly female: ReadonlySet<string>; readonly male: ReadonlySet<string> }
  | undefined;
