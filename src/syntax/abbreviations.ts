const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Abbreviations that a name or a number follows: no sentence ends with them. Without their stop, in lower case. */
export const LEADING_ABBREVIATIONS = words(
  "mr mrs ms dr prof gen brig maj col lt lieut capt cmdr comdr adm sgt cpl pvt pfc spc gov sen rep rev hon pres " +
    "supt det insp amb atty messrs mme mlle fr mt ft st vs cf e.g i.e ca approx est nos fig vol pp ing lic sra srta dra",
);

/** Abbreviations that a sentence may end with, as it may go on after them. Without their stop, in lower case. */
export const TRAILING_ABBREVIATIONS = words(
  "jr sr inc corp co ltd llc plc bros assn assoc univ dept intl natl govt etc al ave blvd rd hwy sq " +
    "jan feb mar apr jun jul aug sept sep oct nov dec tues thurs " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev " +
    "okla ore pa penn tenn tex va vt wash wis wyo ont que alta",
);

/** Those of the abbreviations above that are words as well, when they are not written with a capital. */
export const WORDS_TOO = words(
  "al co del est fig ft gen hon ill ind ing la mar mass miss mo mt ore pa rev sec st sq vol wash det rep",
);

/** Capitalised words that open a sentence rather than go on with a name: U.S. The bank …, but U.S. Bank. */
export const SENTENCE_OPENERS = words(
  "a an the this that these those he she it they we you i his her its their our my your there here " +
    "and but or nor so yet if when while as although though because since after before until once where whereas " +
    "what who whom whose which why how in on at by for from with without under over during between among amid " +
    "about against despite through of to into no not some many most more much few several all both each every " +
    "any another other others such one two three four five six seven eight nine ten " +
    "also still then now later earlier meanwhile however instead asked according please yes " +
    "is are was were do does did has have had can could will would should may let",
);

/** What may follow a time of day without a stop between: 5 a.m. EST, 9 p.m. Monday. */
export const AFTER_TIME =
  /^(?:[A-Z]{1,4}T|GMT|UTC|BST|CET|Eastern|Central|Mountain|Pacific|local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|May|June|July|August|September|October|November|December)$/;
