import { type Cue, cue } from "./cue.ts";

const PICTURE =
  "(?:file )?(?:photo(?:graph)?s?|images?|pictures?|pic|illustration|graphic|cartoon|screengrab|video still)";
const IMAGE_AGENCY =
  "(?:AP|AFP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|PA(?: Wire| Images| Media)?|Xinhua|Anadolu(?: Agency)?|Shutterstock|iStock|Alamy|Bloomberg|Handout|Supplied|Pool|Rex Features|NurPhoto|Unsplash)";

/** A credit that is nothing but the name of a picture agency, perhaps with a photographer's before it. */
export const PICTURE_AGENCY_ALONE =
  /^(?:[\p{L}.’'-]{2,20}(?: [\p{L}.’'-]{2,20}){0,2} ?(?:\/|\||via) ?)?(?:Getty(?: Images)?|PA (?:Media|Images|Wire)|Shutterstock|Alamy|iStock|NurPhoto|Rex Features|EPA(?:-EFE)?)$/u;

/** Captions and picture credits. */
export const CAPTIONS: readonly Cue[] = [
  cue(
    "pictureLabel",
    "caption",
    70,
    new RegExp(`^\\(?${PICTURE}(?: credits?| by| courtesy(?: of)?)?\\s{0,2}[:|/–—]`, "i"),
  ),
  cue("imageLabel", "caption", 20, /^(?:image|video|media) (?:source|caption|credit)\b[,:]?/i),
  cue(
    "bracketedPicture",
    "caption",
    60,
    /^[[(](?:image|photo|picture|graphic|map|chart|illustration)\b[^\])]{0,300}[\])]$/i,
  ),
  cue("pictureAgencyAlone", "caption", 6, PICTURE_AGENCY_ALONE),
  cue(
    "creditLabel",
    "caption",
    12,
    /^(?:\(?credits?(?:…|\.{3})|\(?(?:credits?|caption|pictured(?: above| below)?|above|below|source image)\s{0,2}:)/i,
  ),
  cue(
    "pictureInBrackets",
    "caption",
    70,
    new RegExp(
      `[([]${PICTURE}(?: credits?| by| courtesy(?: of)?)?\\s{0,2}[:/ ][^()]{1,100}[)\\]][.]?$`,
      "i",
    ),
  ),
  cue(
    "pictureAtEnd",
    "caption",
    60,
    new RegExp(`[.!?)\\s]\\s?${PICTURE}(?: credits?| by)?\\s{0,2}[:/][^.:]{1,60}\\.?$`, "i"),
  ),
  cue("creditAtEnd", "caption", 60, /\bcredits?\s{0,2}:\s?[^.:]{1,60}\.?$/i),
  cue(
    "agencyAfterSlash",
    "caption",
    60,
    new RegExp(
      `(?:[/|©]|\\bvia)\\s{0,2}${IMAGE_AGENCY}(?: (?:photo|file|images?))?\\s{0,2}[)\\]]?\\.?$`,
    ),
  ),
  cue(
    "agencyPhoto",
    "caption",
    60,
    /\b(?:AP|AFP|REUTERS|Reuters|Xinhua|EPA|PA|File) (?:Photo|PHOTO|photo|Image|Picture)s?\b[^.]{0,40}\.?$/,
  ),
  cue(
    "agencyInBrackets",
    "caption",
    60,
    /\((?:[^()]{1,60}[/|,] ?)?(?:Getty(?: Images)?|Shutterstock|Alamy|iStock|Handout|Supplied|Courtesy of [^()]{1,60}|(?:AP|EPA|AFP)-[A-Z]{3})[^()]{0,30}\)\.?$/,
  ),
  cue(
    "photographerSlashPaper",
    "caption",
    40,
    /\(\p{Lu}[\p{L}.’' -]{2,40}\s?\/\s?\p{Lu}[\p{L}.’' -]{1,40}\)$/u,
  ),
];
