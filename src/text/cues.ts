import type { SectionKind } from "./layers.ts";

/** Words that mark a line of a page as something other than body, wherever it stands. */
export interface Cue {
  readonly rule: string;
  readonly kind: SectionKind;
  /** Read in the line without the white space around it. */
  readonly pattern: RegExp;
  /** A longer line is running text that happens to begin like this one. */
  readonly mostWords: number;
}

const cue = (rule: string, kind: SectionKind, mostWords: number, pattern: RegExp): Cue => ({
  rule,
  kind,
  pattern,
  mostWords,
});

const WHEN =
  "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b|\\d|today\\b|yesterday\\b|just now|an hour ago)";
const PICTURE =
  "(?:file )?(?:photo(?:graph)?s?|images?|pictures?|pic|illustration|graphic|cartoon|screengrab|video still)";
const IMAGE_AGENCY =
  "(?:AP|AFP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|PA(?: Wire| Images| Media)?|Xinhua|Anadolu(?: Agency)?|Shutterstock|iStock|Alamy|Bloomberg|Handout|Supplied|Pool|Rex Features|NurPhoto|Unsplash)";

/** A credit that is nothing but the name of a picture agency, perhaps with a photographer's before it. */
export const PICTURE_AGENCY_ALONE =
  /^(?:[\p{L}.’'-]{2,20}(?: [\p{L}.’'-]{2,20}){0,2} ?(?:\/|\||via) ?)?(?:Getty(?: Images)?|PA (?:Media|Images|Wire)|Shutterstock|Alamy|iStock|NurPhoto|Rex Features|EPA(?:-EFE)?)$/u;

/** Captions and picture credits. */
const CAPTIONS: readonly Cue[] = [
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

/** Who wrote an article, and when it was published. */
const BYLINES: readonly Cue[] = [
  cue(
    "byName",
    "byline",
    16,
    /^(?:By|BY|by)\b:?\s{1,3}(?:(?:our|the|The|a|an|A)\s)?\p{Lu}[^.!?]{1,120}(?:\.[^.!?]{1,60}){0,2}$/u,
  ),
  cue(
    "workBy",
    "byline",
    20,
    /^\(?(?:Words|Story|Text|Report|Interview|Written|Posted|Article|Analysis|Opinion|Photography|Photographs|Pictures|Review|Illustrations?|WORDS|TEXT|STORY|REPORT|INTERVIEW)(?: and \p{L}{1,20})? (?:by|By|BY):? \p{Lu}/u,
  ),
  cue(
    "published",
    "byline",
    20,
    new RegExp(
      `^(?:first |originally |last )?(?:published|updated|posted|modified|created|issued|filed|date|released)(?: on| at| by [^:|]{1,40})?\\s{0,2}[:|–—-]?\\s{0,2}(?:on |at )?${WHEN}`,
      "i",
    ),
  ),
  cue(
    "authorLabel",
    "byline",
    12,
    /^(?:Author|Reporter|Writer|Words|Text|Story|Journalist|Interviewer|AUTHOR|WORDS|TEXT)s?\s{0,2}:\s{0,2}\p{Lu}/u,
  ),
  cue(
    "fromWriter",
    "byline",
    10,
    /^From \p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[\p{L}.’' -]{1,30},? in \p{Lu}[^.]{1,40}$/u,
  ),
  cue(
    "agencyAlone",
    "byline",
    4,
    /^(?:The )?(?:Associated Press|Reuters|Agence France-Presse|AFP|AP|Xinhua|Bloomberg(?: News)?|ANI|PTI|IANS|dpa|EFE|ANSA|Kyodo(?: News)?|TASS|UPI|Anadolu(?: Agency)?)$/,
  ),
  cue("specialTo", "byline", 10, /^special to (?:the )?\S/i),
  cue(
    "publishedLabel",
    "byline",
    3,
    /^(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:?$/i,
  ),
  cue("outlet", "byline", 3, /^[A-Z]{2,12}(?: [A-Z][A-Za-z]{1,12})?\s{0,2}[—–]$/),
  cue(
    "readingTime",
    "byline",
    8,
    /^(?:(?:reading|read) time\s{0,2}:?\s{0,2})?(?:about )?\d{1,3}[ -]?min(?:ute)?s?(?: read| to read)?$/i,
  ),
  cue(
    "hoursAgo",
    "byline",
    6,
    /^(?:about )?(?:\d{1,3}|an?|one|two|three) (?:minute|hour|day|week)s? ago$/i,
  ),
  cue(
    "staff",
    "byline",
    6,
    /^(?:from )?(?:our |by )?(?:staff|agency|agencies|news desk|newsdesk|web desk|online desk|wire)(?: (?:and )?(?:reporters?|reports?|writers?|correspondents?|agencies|services?))?$/i,
  ),
];

/** Prompts, menus, notices and the like. */
const FURNITURE: readonly Cue[] = [
  cue("skipLink", "furniture", 8, /^(?:skip|jump) to\b/i),
  cue("logo", "furniture", 6, /\blogo$/i),
  cue(
    "share",
    "furniture",
    10,
    /^(?:share|tweet|print|e-?mail|save|bookmark|copy|pin)\b(?:[:\s]{0,3}(?:this|full|article|story|link|on|via|to|facebook|twitter|x|whatsapp|linkedin|e-?mail|page|post|print|save|tweet|share|copy|comments?|icon|now|options|\p{P}|\d{1,4}|\p{S})){0,10}$/iu,
  ),
  cue(
    "follow",
    "furniture",
    14,
    /^(?:follow|like|find|join|add|reach) (?:us|our|her|him|them|the author|the reporter|@?\p{L}{1,20}) (?:on|at|channel|as|in)\b[^.]{0,60}\.?$/iu,
  ),
  cue(
    "signUp",
    "furniture",
    30,
    /^(?:sign(?:ing)?[ -]?up|subscribe|register|log ?in|sign ?in)(?: now| today| here| free)?(?:$|[:!,.]| (?:to|for|with|and|—|-|–|here|now)\b|\s?[—–-])/i,
  ),
  cue(
    "newsletter",
    "furniture",
    30,
    /^(?:our |the |daily |weekly |free )?(?:newsletters?|e-?newsletter|breaking news alerts?)\b\s{0,2}(?:[:|!]|$|sign)/i,
  ),
  cue(
    "getInInbox",
    "furniture",
    24,
    /^(?:get|receive)\b.{0,100}\b(?:newsletters?|inbox|top stories|headlines|alerts|the app|our app)\b/i,
  ),
  cue("inYourInbox", "furniture", 24, /\b(?:in|to) your inbox\b[^.]{0,40}[.!]?$/i),
  cue("enterEmail", "furniture", 10, /^(?:enter )?your e-?mail(?: address)?$|^enter your\b/i),
  cue(
    "subscription",
    "furniture",
    24,
    /^(?:already (?:a|have)\b.{0,40}(?:subscri|account|member)|become a (?:member|subscriber|supporter)|support (?:our|independent|local) (?:journalism|work|news)|start your (?:free )?trial|unlimited access|to continue reading|this article is (?:free|for subscribers)|you have \d+ free|choose your plan|donate(?: now| today)?$)/i,
  ),
  cue(
    "articleAge",
    "furniture",
    12,
    /^this article is (?:more than )?.{1,12} (?:year|month)s? old$/i,
  ),
  cue(
    "summaryLabel",
    "furniture",
    5,
    /^(?:in )?(?:summary|brief)$|^(?:companies|key (?:points|takeaways|facts)|highlights|at a glance|the gist|what (?:you need )?to know)\s{0,2}:?$/i,
  ),
  cue(
    "terms",
    "furniture",
    60,
    /^(?:by (?:signing up|subscribing|clicking|continuing|registering|using|entering your|(?:providing|submitting) (?:an|your))\b|this site is protected by|please enable javascript|your browser)/i,
  ),
  cue(
    "cookies",
    "furniture",
    80,
    /^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|cookies? (?:settings|policy|notice|preferences)|manage (?:cookies|consent|preferences)|accept (?:all|cookies)|(?:terms|privacy)\b.{0,30}\b(?:policy|use|service|conditions|notice)\b)/i,
  ),
  cue(
    "copyright",
    "furniture",
    60,
    /^(?:©|\(c\)\s|copyright\b\s{0,2}(?:©|\(c\)|\d{4}|by\b|notice))|\ball rights reserved\b|^[^.]{0,60}©\s?\d{4}/i,
  ),
  cue(
    "redistribution",
    "furniture",
    50,
    /^this (?:material|content|article|story) (?:may not be|is copyright|was (?:first|originally) published|(?:was |is )?(?:provided|produced|syndicated|republished))\b/i,
  ),
  cue(
    "readMore",
    "furniture",
    30,
    /^(?:[•*►▶→»>-]\s?)?(?:(?:you (?:can|may) )?(?:also read|read (?:more|next|also|on|the full (?:story|report)))|see also|see more|related(?: (?:stories|articles?|coverage|reading|content|topics?|news|posts?|links?))?|more on this(?: story)?|more(?: coverage| stories| news)?|watch(?: now| live| more)?|listen(?: now| to this)?|must[ -]read|up next|don['’]t miss|in pictures|explore more|in case you missed it|go deeper|background|context|further reading)\s{0,2}(?::|\||>|»|→|$)/i,
  ),
  cue(
    "listen",
    "furniture",
    12,
    /^(?:[▶►🔊🎧]\s{0,2})?(?:listen to|play|watch) (?:this|the) (?:article|story|episode|podcast|video)\b/iu,
  ),
  cue("mediaButton", "furniture", 8, /^[▶►🔊🎧☰≡✕×⟵←→]/u),
  cue(
    "tags",
    "furniture",
    40,
    /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels?|posted in|tagged(?: with| as)?|more about|hashtags?)\s{0,2}[:|]/i,
  ),
  cue(
    "advertisement",
    "furniture",
    8,
    /^[\s*–—-]{0,4}(?:advertisements?|ad|advert|advertorial|sponsored(?: content| by\b.*)?|promoted|paid (?:post|content)|(?:story|article) continues (?:below|after)\b.*|scroll (?:down )?(?:to|for)\b.*|continue reading\b.*)[\s*–—-]{0,4}$/i,
  ),
  cue(
    "tip",
    "furniture",
    30,
    /^[•*]?\s?(?:got|have|has|do|are|were|did)\b[^?]{2,120}\?\s.{0,40}(?:e-?mail|write|contact|call|message|text|whatsapp|tell|get in touch|let us know|tips?@|\S{1,30}@\S)/i,
  ),
  cue(
    "getInTouch",
    "furniture",
    24,
    /^(?:e-?mail|contact|write to|message|get in touch with) (?:us|the (?:newsdesk|author|reporter|writer|editor)|our)\b/i,
  ),
  cue("tipAddress", "furniture", 14, /^(?:\S{1,40} ){0,8}\S{1,30}@[\p{L}\d.-]{3,60}$/u),
  cue(
    "reportingBy",
    "furniture",
    60,
    /^[([]\s?(?:additional |with |further )?(?:reporting|writing|editing|compiled|reported|written|edited|translated|translation|with (?:inputs?|reporting))\b/i,
  ),
  cue(
    "reportingByBare",
    "furniture",
    40,
    /^(?:(?:Additional |Further |With )?[Rr]eporting|Writing|Editing) by \p{Lu}|^With (?:inputs?|(?:additional )?reporting|files) (?:by|from)\b|^Compiled (?:by|from)\b/u,
  ),
  cue(
    "contributed",
    "furniture",
    40,
    /\b(?:contributed (?:reporting )?to this (?:report|story|article|piece)\b[^.]{0,40}\.?\)?|contributed(?: reporting)?\.)$/i,
  ),
  cue("standards", "furniture", 14, /^our standards:/i),
  cue("exchangeRate", "furniture", 16, /^\(?\s?(?:[$€£¥]|US\$)\s?1\s?=\s?[^()]{1,60}\)?$/),
  cue(
    "editorsNote",
    "furniture",
    120,
    /^[([*]?\s?(?:editor[’']?s?[’']? note|ed\. note|note to (?:readers|editors)|notes? for editors)\s{0,2}(?::|—|–|-|$)/i,
  ),
  cue(
    "editedForLength",
    "furniture",
    40,
    /^[([]?\s?this (?:interview|conversation|q&a|transcript|article|story|post|report|copy|piece) (?:has been|was|is) (?:\p{L}{1,12} ){0,3}(?:edited|condensed|shortened|updated|amended|corrected|adapted|published|originally|first)\b/iu,
  ),
  cue("developing", "furniture", 24, /^this is a (?:developing|breaking)\b.{0,80}$/i),
  cue(
    "endMark",
    "furniture",
    4,
    /^(?:[-–—\s]{0,6}(?:30|ends?|fin)[-–—\s]{1,6}|[-–—\s]{1,6}(?:30|ends?)[-–—\s]{0,6}|#(?: ?#){0,5}|(?:\* ?){2,10}|[_=~]{2,80}|-{3,80}|ENDS|END|\(ends?\))$/i,
  ),
  cue("dashedNote", "furniture", 24, /^-{2,6}\s.{3,150}\s-{2,6}$/),
  cue(
    "release",
    "furniture",
    14,
    /^(?:for immediate release|embargo(?:ed)?\b|news provided by|(?:press|news|media) (?:release|advisory|statement)\b\s{0,2}[:|–-]?|for release\b|not for (?:distribution|release)\b)/i,
  ),
  cue(
    "contactLabel",
    "furniture",
    12,
    /^(?:(?:media|press|news|investor|pr|for (?:more|further) information)[\s/&]{0,3}(?:relations |and )?)?(?:contacts?|enquiries|inquiries)\b(?: information| details)?\s{0,2}(?::|$)/i,
  ),
  cue(
    "contactLine",
    "furniture",
    14,
    /^(?:(?:tel|phone|telephone|mobile|cell|fax|e-?mail|web|website|twitter)\.?\s?:|\+\d[\d ()-]{6,20}(?:\s?[|/]\s?\S{1,60})?$)/i,
  ),
  cue("sourceLine", "furniture", 10, /^(?:SOURCE|Source)\s{0,2}:?\s\p{Lu}[^.]{1,60}$/u),
  cue("slug", "furniture", 3, /^[a-z]{2,4}(?:[/-][a-z]{2,5}){1,4}$/),
  cue(
    "broadcastCue",
    "furniture",
    12,
    /^(?:\(\([^()]{1,80}\)\)|\[[A-Z][A-Z ,.:]{2,60}\]|\([A-Z][A-Z ,.'’:-]{2,80}\)|(?:SLUG|TRT|ANCHOR|RUNS|INTRO)\s?:.{1,100})$/,
  ),
  cue("newscast", "furniture", 6, /^[A-Z0-9]{3,6}(?:-TV)? NEWS\b[^.]{0,30}$/),
  cue("hub", "furniture", 12, /^(?:[^.!?]{1,60}:?\s)?(?:https?:\/\/|www\.)\S{3,200}$/i),
  cue("handle", "furniture", 4, /^@[A-Za-z0-9_]{2,30}(?: on (?:X|Twitter))?$/),
  cue(
    "views",
    "furniture",
    40,
    /^(?:the )?(?:views|opinions) (?:and opinions )?expressed\b|^(?:this|the) (?:column|article|piece|opinion) does not (?:necessarily )?reflect\b/i,
  ),
  cue(
    "appearedFirst",
    "furniture",
    40,
    /^(?:a version of this (?:article|story)|the post .{1,120} appeared first|this (?:article|story|piece|column|post) (?:first |originally )?(?:appeared|ran)|reprinted (?:with|by|from))\b/i,
  ),
  cue(
    "transcriptNote",
    "furniture",
    60,
    /^(?:.{0,30}\btranscripts? (?:are|is|was|were|has been|may|provided|created|by)\b|transcript:?$|end of transcript|the following is a transcript|accuracy and availability)/i,
  ),
  cue(
    "forInformation",
    "furniture",
    40,
    /^for (?:more|further|media|press|additional|all)(?: media| press)? (?:information|details|enquiries|inquiries|interviews)\b/i,
  ),
  cue(
    "gallery",
    "furniture",
    24,
    /^(?:(?:photo )?gallery|slideshow|video|podcast|audio|poll|quiz|interactive|map|next|prev(?:ious)?|edition)\s{0,2}[:|]/i,
  ),
  cue(
    "clickHere",
    "furniture",
    24,
    /^(?:click|tap) here\b|\b(?:click|sign up|subscribe|register) here\.?$|^(?:download|get) (?:the|our) .{0,30}\bapp\b/i,
  ),
  cue("correction", "furniture", 80, /^(?:corrections?|clarifications?)(?: \(.{1,40}\))?\s{0,2}:/i),
  cue(
    "editedBy",
    "furniture",
    14,
    /^(?:Edited|Compiled|Translated|Produced|Fact-checked|Curated) by\b/,
  ),
  cue(
    "embed",
    "furniture",
    30,
    /^\[(?:video|embed|embedded|tweet|ad|advertisement|audio|podcast|newsletter|related|gallery|link)\b[^\]]{0,200}\]$/i,
  ),
  cue(
    "reportedFrom",
    "furniture",
    26,
    /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}(?: and \p{Lu}[\p{L}.’' -]{1,60})? reported from \p{Lu}[^.]{1,100}\.$/u,
  ),
  cue("pageNumber", "furniture", 4, /^(?:page [A-Z]?\d{1,3}|\d{1,3}\s?(?:of|\/)\s?\d{1,3})$/i),
  cue("haveYourSay", "furniture", 8, /^(?:have your say|supported by|skip ad(?:vertisement)?)\b/i),
  cue(
    "comments",
    "furniture",
    10,
    /^(?:\d{1,5} )?comments?(?: ?\(\d{1,5}\))?$|^(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b|^(?:view|show|see|read|hide)(?: all)?(?: \d{1,5})? comments?\b|^join the (?:conversation|discussion)\b|^comments are\b|^what do you think\b.{0,40}comments?/i,
  ),
  cue(
    "button",
    "furniture",
    5,
    /^(?:home(?:page)?|menu|search|login|subscribe|sign out|back to (?:top|home|news)|next(?: article| post| story| page)?|previous(?: article| post| story| page)?|close|contact(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|load more\b.*|show (?:more|less|all)|view (?:all|more)\b.*|see (?:all|more)\b.*|more|help|careers|advertise(?: with us)?|site ?map|rss|gift this article|give this article|republish(?: this article)?|play video|live updates|font size|text size|a- a\+|translate|accessibility)$/i,
  ),
];

/** The cues of every kind, most precise first. */
export const CUES: readonly Cue[] = [...CAPTIONS, ...FURNITURE, ...BYLINES];

/** Headings whose lists, to the end of the page or to the next paragraph of text, are furniture. */
export const LIST_HEADING =
  /^(?:[•*►▶→»#-]{1,3}\s?)?(?:most (?:read|viewed|popular|shared|watched|commented|recent)\b.*|popular(?: (?:now|stories|posts|articles|this week|in .{1,30}))?|trending(?: (?:now|stories|topics|today|videos?))?|latest(?: (?:news|stories|posts|articles|headlines|videos?|from .{1,30}))?|recent (?:posts|articles|stories|news|comments)|top (?:stories|news|headlines|posts)|editor[’']?s?[’']? (?:picks?|choice)|(?:our|today[’']s) (?:top )?picks?|related(?: (?:stor(?:y|ies)|articles?|coverage|posts?|news|topics|content|links|reading|items))?|recommended(?: (?:for you|stories|reading|articles|videos?))?|more (?:from|on|in|about|stories|news|coverage|headlines|articles|posts|like this|top stories)\b.*|you (?:may|might) (?:also )?(?:like|be interested in|have missed)\b.*|what to (?:read|watch|know) next|(?:from )?around the web|also (?:on|in|read)\b.{0,30}|featured(?: (?:stories|posts|articles|videos?))?|in other news|read next|keep reading|next (?:up|read)|other (?:stories|news|articles)|archives?|categories|sections|quick links|connect(?: with us)?|follow us|stay (?:connected|informed)|newsletters?|company|about us|contact us|leave a (?:reply|comment)|comments(?: \(\d+\))?|sponsored(?: (?:content|stories))?|partner content)\s{0,2}[:»>→]?$/i;

/** Headings whose paragraphs tell of a company, an author or an outlet, up to the end of the page. */
export const BOILERPLATE_HEADING =
  /^(?:A(?:bout|BOUT) (?:[Uu]s|US|the (?:author|writer|reporter|company)|(?:the )?\p{Lu}.{0,80})|N(?:otes?|OTES?) (?:to|TO|for) (?:[Ee]ditors?|EDITORS?)|Forward[- ][Ll]ooking [Ss]tatements?|Safe [Hh]arbou?r.{0,12}|D(?:isclaimer|ISCLAIMER)|(?:Media|Press|Investor|MEDIA|PRESS)(?: [Rr]elations)? (?:[Cc]ontacts?|CONTACTS?|[Ee]nquiries|[Ii]nquiries)|Contact(?: [Uu]s| [Dd]etails)?)\s{0,2}:?$/u;

/** Labels over the lines that say whom to ask. */
export const CONTACT_HEADING = /\b(?:contacts?|enquiries|inquiries|information)\s{0,2}:?$/i;

/** One-word labels over a headline. */
export const KICKER =
  /^(?:live|breaking(?: news)?|exclusive|update[d]?|watch|opinion|analysis|explainer|editorial|comment|interview|review|feature|profile|news|world|business|politics|sports?|health|science|culture|technology|tech|travel|obituary|investigation|special report|fact ?check|q ?& ?a|the big read|long read|just in|developing|live updates?|live blog)\b:?$/i;
