/** Family names that stand before the given name: Chinese (pinyin), Korean and Vietnamese, without diacritics. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  [
    "ahn an bae baek ban byun cha chae cheon cho choi chon chu chun chung do eom gil go goo ha han heo hong hwang hwangbo im jang jeon jeong ji jin jo joo ju jung kang kim ko koo kwak kwon lee lim ma min moon na nam namkoong no noh oh pae paek pak park pyo ra ri rhee roh ryu seo seok seong shim shin sim sin so son song suh sung uhm wang won woo yang yeo yeom yi yim yoo yoon you yu yun",
    "ai bai bao bi bo cai cao chang chen cheng cui dai deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo hao he hou hu hua huang huo jia jiang jiao jin jing ju kang kong lai lan lei li lian liang liao lin liu long lou lu luo lv lyu ma mao mei meng miao mo mu ni nie ning niu ou ouyang pan pang pei peng pu qi qian qiao qin qiu qu ren rong ruan shang shao shen sheng shi si situ song su sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zong zou zuo",
    "bui cao chu dang dao dinh do doan duong ha ho hoang huynh lam le luong luu ly mai ngo nguyen pham phan phung quach ta thai to ton tran trinh truong vo vu vuong",
  ]
    .join(" ")
    .split(" "),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Hungarian family names, without diacritics: those that are given names too are left out. */
export const HUNGARIAN_FAMILY: ReadonlySet<string> = words(`
  nagy kovacs toth szabo horvath kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete
  szilagyi torok feher gal kis szucs kocsis orsos pinter fodor szalai sipos magyar gulyas biro kiraly katona balog boros
  fazekas kelemen somogyi varadi fulop orosz vincze veres hegedus deak budai pap voros vass szoke fabian lengyel bognar
  bodnar halasz hajdu orban karacsony szijjarto gyurcsany rogan varga kosa semjen navracsics palinkas matolcsy szepesi
  csanyi kertesz karikas kadar nemes puskas rubik bartok kodaly szentivanyi batthyany
`);

/** Hungarian given names, without diacritics. */
export const HUNGARIAN_GIVEN: ReadonlySet<string> = words(`
  adam agnes agoston akos aladar andras andrea aniko anna antal aranka attila balazs balint barbara bela bence benedek
  bernadett boglarka botond csaba csilla daniel david denes dezso dora edit emese endre eniko erika erno ervin erzsebet
  eszter eva ferenc flora fruzsina gabor gabriella gellert geza gergely gergo gizella gusztav gyorgy gyongyi gyula hajnalka
  henrik ibolya ildiko ilona imre irma istvan ivett janos jolan jozsef judit julia kalman karoly katalin kinga klara
  krisztian krisztina laszlo lajos lenke levente livia lorant lorinc marcell margit maria mariann marta marton matyas
  melinda mihaly miklos mihai milan monika noemi nora norbert oliver orsolya oszkar otto pal peter piroska piros reka renata
  robert roland rozsa sandor sara sarolta szabolcs szilard szilvia tamas tibor timea tivadar tunde ulrik valeria veronika
  viktor viktoria vilmos vince virag viola zita zoltan zsofia zsolt zsuzsa zsuzsanna
`);

/** Japanese family names. */
export const JAPANESE_FAMILY: ReadonlySet<string> = words(`
  abe aoki arai araki asano aso endo fujii fujimoto fujita fujiwara fukuda goto hamada hara hasegawa hashimoto hatoyama
  hayashi hirano honda hosokawa igarashi iida ikeda imai inoue ishida ishiba ishihara ishii ishikawa ito iwasaki kaneko kato
  kawaguchi kawasaki kikuchi kimura kishida kobayashi koike koizumi kojima kondo kono kudo kuramoto kuroda maeda maruyama
  masuda matsuda matsui matsumoto matsuno miura miyamoto miyazaki mizuno mori morimoto morita motegi murakami murata nakagawa
  nakajima nakamura nakano nakayama nishimura noda nomura obuchi ogawa ohno okada okamoto onishi ono ota otsuka saito sakai
  sakamoto sakurai sasaki sato shibata shimada shimizu suga sugawara sugiyama suzuki takada takagi takahashi takaichi takeda
  takeuchi takenaka tamura tanabe tanaka taniguchi tokayama uchida ueda ueno wada watanabe yamada yamaguchi yamamoto yamashita
  yamazaki yokoyama yoshida yoshimura
`);

/** Spanish family names, without diacritics, beside those in "-ez": those that are given names too are left out. */
export const SPANISH_FAMILY: ReadonlySet<string> = words(`
  aguilar aguirre alarcon alonso alvarado andrade aranda arce arias arroyo avila ayala bautista becerra bello benavides
  bermudez blanco bravo bustamante caballero cabello cabrera calderon calvo camacho camarena campos cano cardenas carrasco
  carrillo castano castillo castro cervantes chavarria cisneros colon contreras cordero cordova correa cortes cruz cuevas
  delgado duarte duran echeverria escobar escobedo espinosa espinoza esquivel estrada fajardo figueroa flores franco fuentes
  galindo gallardo gallego gallegos galvez gamboa garcia garrido garza gil guerra guerrero guevara guillen guzman herrera
  hidalgo huaman huerta hurtado ibarra jara juarez lara leiva leyva lozano lugo luna machado macias mamani maldonado marin
  medina mejia mena mendoza mercado meza miranda molina montano montero montes montoya mora morales moreno munoz murillo
  navarro nieto nogales nolasco obregon obrador ocampo ochoa olivares olvera ordonez orellana orozco ortega ortiz osorio
  otero padilla palacios palma paredes parra pascual pavon pena peralta pinto pizarro ponce portillo prado prieto puente
  quezada quintana quintero quiroga quispe ramos rangel rendon reyes reyna rincon rios rivas rivera robles rocha rojas
  roman romero rosales rosas rubio ruiz salas salazar salcedo saldana salgado salinas sandoval santana santiago santos
  segura sepulveda serrano sierra silva solano solis solorzano sosa soto suarez tapia tejada tello toledo torres trejo
  trujillo uribe urrutia valdes valdivia valencia valenzuela valle varela vargas vega velasco venegas vera vergara vidal
  villa villalobos villanueva villarreal yanez zamora zapata zarate zavala zuniga
`);

/** Ethiopian and Eritrean given names, behind which stands the father's name. */
export const ETHIOPIAN_GIVEN: ReadonlySet<string> = words(`
  abebe abera abiy addis alemayehu alemu almaz amanuel aster ayele bekele belay berhane birhanu birtukan dagmawi dawit debretsion
  demeke derartu desta eyerusalem fasil fikadu fikre genet genzebe getachew getahun girma gudaf hailemariam haile hailu hiwot
  isaias kebede kenenisa lemma letesenbet lidetu melaku meles mengistu meseret mesfin mulatu mulugeta sahle-work selemon seifu
  senbere shimelis sileshi sintayehu tadesse taye tedros tekle temesgen tesfaye tewodros tigist tirunesh tsegaye tsehay
  tsigie wolde worknesh yared yetnebersh yohannes zenawi zeresenay zewditu
`);

/** Syllables of Burmese names, which hold no family name. */
export const BURMESE: ReadonlySet<string> = words(`
  aung aye chit hla hlaing htay htet htin htun kaung khaing khin khine ko kyaw kyi lin lwin maung min mon moe mya myat myint
  myo naing nanda nay ni nilar nu nyan nyein nyunt ohn oo phyo pyone sai san sandar sann saw sein shein shwe soe su suu swe
  than thandar thant thaung thein thet thida thiha thin thu thura tin toe tun win yan yin zarni zaw zeya zin
`);
