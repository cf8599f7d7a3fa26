/** Words that drop their first letters, without the apostrophe that stands for them. */
export const ELISIONS: ReadonlySet<string> = new Set(
  (
    "em im er is ad ave ow ello ere ome ouse alf ospital bout round cause cos coz cuz fore fraid gainst " +
    "hood neath nother nough nuff pon postrophe scuse spect stache sup t til till tis tisn twas " +
    "twasn tween tween twere twill twixt twould copter burb burbs phone plane n kay nam gator"
  ).split(" "),
);

/** Words that drop their last letter: an apostrophe after them need not close a quotation. */
export const CLIPPED: ReadonlySet<string> = new Set(
  "o ol th an lil wi mo po jus de t fo tha d' l' al".split(" "),
);

/**
 * Words that no possessive can stand before, so that an apostrophe between an s and one of them
 * closes: ‘the best of times’ and, but the workers’ demands.
 */
export const NEVER_POSSESSED: ReadonlySet<string> = new Set(
  (
    "a an the this that these those and or but nor so yet if when while because as than though although " +
    "whereas whether who whom whose which where why how of in on at to for from by with without into onto " +
    "over under after before during since until about against between among through despite via per amid " +
    "is are was were be been has have had do does did will would can could may might must shall should " +
    "not he she it they we you i him her his hers its their them us me my your our there here then " +
    "said says say told tells added adds asked wrote writes called calls meant means went came gets got"
  ).split(" "),
);
