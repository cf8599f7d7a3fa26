/** How a reporting verb takes what was said. */
export interface Frame {
  /**
   * Whether a clause without "that" is what was said: always ("said he"), only where it opens with a
   * pronoun ("found it had"), or never.
   */
  readonly bare: "any" | "pronoun" | "never";
  /** Whether a clause with "that" is what was said. */
  readonly that: boolean;
  /** Whether a quotation of its own may stand with it. */
  readonly quotation: boolean;
  /** Whether it is told to someone: "told reporters that". */
  readonly addressee: boolean;
  /** Whether it takes a question: "asked whether". */
  readonly question: boolean;
  /** Whether a noun phrase can be what was said: "stressed the need for calm". */
  readonly noun: boolean;
  /** Whether it holds quoted fragments wherever they stand in its clause: "called it “…”". */
  readonly fragment: boolean;
}

const NOTHING: Frame = {
  bare: "never",
  that: false,
  quotation: false,
  addressee: false,
  question: false,
  noun: false,
  fragment: true,
};
const SAY: Frame = { ...NOTHING, bare: "any", that: true, quotation: true };
const TELL: Frame = { ...SAY, addressee: true };
const STATE: Frame = { ...SAY, bare: "pronoun" };
const STRESS: Frame = { ...STATE, noun: true };
const ASK: Frame = { ...NOTHING, quotation: true, question: true, addressee: true };
const UTTER: Frame = { ...NOTHING, that: true, quotation: true };
const THINK: Frame = { ...NOTHING, bare: "any", that: true };
const FIND: Frame = { ...NOTHING, bare: "pronoun", that: true };
const LABEL: Frame = NOTHING;

const VERBS: readonly (readonly [Frame, string])[] = [
  [
    SAY,
    `say add claim argue insist note admit acknowledge concede deny assert contend maintain
     complain report confirm suggest reveal predict estimate boast quip testify counter caution
     protest swear confess explain state`,
  ],
  [TELL, "tell assure reassure remind inform warn notify promise advise"],
  [
    STATE,
    `allege announce declare write tweet post recall repeat remark observe respond reply answer comment
     disclose imply brag speculate fret attest gripe point vow pledge conclude joke signal indicate hint forecast lament marvel muse retort grouse
     rejoin interject opine message text email telegraph recount proclaim profess pronounce stipulate
     clarify guarantee threaten quote grumble mention`,
  ],
  [STRESS, "stress emphasize emphasise underline underscore reiterate reaffirm"],
  [ASK, "ask wonder inquire enquire query demand"],
  [
    UTTER,
    `laugh shout yell cry scream whisper mutter murmur smile shrug sigh nod grin exclaim continue
     begin shoot fire hit snap groan chant plead beg urge bellow thunder deadpan wail intone read ring
     chuckle gush enthuse crow bark sing greet agree disagree interrupt beam chime offer finish
     elaborate go put react reflect reminisce summarize summarise rage fume roar howl stammer sob blog`,
  ],
  [THINK, "believe think suspect reckon"],
  [FIND, "find hope"],
  [
    LABEL,
    `call describe dismiss denounce blame accuse praise brand label criticise criticize condemn hail
     deride slam mock ridicule reject urge threaten demand apologise apologize prefer characterize
     characterise portray depict welcome decry lambast lambaste castigate blast liken compare refer
     term dub deem fault commend applaud laud vow pledge order thank congratulate scold rebuke attack
     defend cite deplore bemoan regret voice express speak talk warn hint invoke advise salute
     appeal wish put consider view`,
  ],
];

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  find: ["found"],
  begin: ["began", "begun"],
  shoot: ["shot"],
  hit: ["hit"],
  read: ["read"],
  ring: ["rang"],
  sing: ["sang"],
  swear: ["swore", "sworn"],
  put: ["put"],
  go: ["went", "gone"],
  speak: ["spoke", "spoken"],
  learn: ["learned", "learnt"],
  forecast: ["forecast"],
};

/** Verbs that report only with their particle: "shot back", "pointed out". */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["shoot", new Set(["back"])],
  ["fire", new Set(["back"])],
  ["hit", new Set(["back", "out"])],
  ["snap", new Set(["back"])],
  ["point", new Set(["out"])],
  ["go", new Set(["on"])],
  ["chime", new Set(["in"])],
]);

function inflections(lemma: string): readonly string[] {
  const stem = lemma.replace(/e$/, "");
  const doubled = /[^aeiou][aeiou][bdglmnpt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}` : stem;
  const sibilant = /(s|sh|ch|x|z)$/.test(lemma);
  const y = /[^aeiou]y$/.test(lemma);
  return [
    lemma,
    y ? `${lemma.slice(0, -1)}ies` : `${lemma}${sibilant ? "es" : "s"}`,
    y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`,
    `${doubled}ed`,
    `${stem}ing`,
    `${doubled}ing`,
    ...(IRREGULAR[lemma] ?? []),
  ];
}

const FRAMES = new Map<string, Frame>();
const LEMMAS = new Map<string, string>();
for (const [frame, lemmas] of VERBS) {
  for (const lemma of lemmas.trim().split(/\s+/)) {
    const other = FRAMES.get(lemma);
    FRAMES.set(lemma, other ?? frame);
    for (const form of inflections(lemma)) if (!LEMMAS.has(form)) LEMMAS.set(form, lemma);
  }
}

/** The dictionary form of a reporting verb from any of its forms, in lower case; undefined for other words. */
export function cueLemma(form: string): string | undefined {
  return LEMMAS.get(form);
}

/** How the reporting verb of this dictionary form takes what was said. */
export function frameOf(lemma: string): Frame | undefined {
  return FRAMES.get(lemma);
}

/** The particle that the verb needs to report anything; undefined where it needs none. */
export function particlesOf(lemma: string): ReadonlySet<string> | undefined {
  return PARTICLES.get(lemma);
}

/** Verbs that a speaker does beside reporting: a reported clause ends where one of them is joined to its cue. */
export const SPEAKER_ACTS: ReadonlySet<string> = new Set(
  `urge demand call decline refuse promise welcome accuse echo cite refer blame describe condemn
   criticise criticize praise thank add note warn ask reject dismiss deny order apologise apologize
   point compare vow pledge threaten insist say tell stress`.split(/\s+/),
);

/** Nouns that hold what someone said or wrote: "his message: “…”". */
export const MESSAGE_NOUNS: ReadonlySet<string> = new Set(
  `message statement post tweet letter email e-mail note text reply answer response comment caption
   sign-off verdict advice warning words word memo speech remark question motto plea appeal view
   opinion claim argument explanation account`.split(/\s+/),
);

/** Things that bear words: what a plaque says in quotation marks, nobody says. */
export const INSCRIPTION_NOUNS: ReadonlySet<string> = new Set(
  `sign signs banner banners placard placards plaque plaques notice notices label labels headline
   headlines shirt shirts t-shirt t-shirts tshirt poster posters sticker stickers billboard billboards
   inscription inscriptions caption captions gravestone headstone tombstone doormat mug`.split(
    /\s+/,
  ),
);

/** Words for nobody in particular: those who say it are nobody who has said it. */
export const ANYONE: ReadonlySet<string> = new Set(
  "those anyone anybody everyone everybody whoever nobody".split(" "),
);

/** Words before a quotation that say it is a name, a title or words on a sign. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `so-called called named nicknamed dubbed titled entitled alias aka novel film movie book album song
   single play musical opera exhibition poem series show programme program magazine memoir painting
   episode documentary podcast hat cap shirt t-shirt tshirt poster posters button graffiti tattoo mural
     chant headline banner sign signs placard placards banners sticker slogan word words
   term phrase nickname known codename codenamed branded billed labelled labeled marked hashtag`.split(
    /\s+/,
  ),
);
