import { at as itemAt } from "../core/span.ts";
import { genderOfNoun, genderOfPronoun } from "./gender-words.ts";
import { grammaticalRole } from "./grammatical-role.ts";
import { isOfLead, type LeadPerson, leadPerson } from "./lead-people.ts";
import type { Mention } from "./mention.ts";
import { namedLater } from "./named-later.ts";
import type { NamedPerson, NameMention } from "./named-person.ts";
import { type Description, descriptionAt } from "./people-descriptions.ts";
import { indexed, type PeopleIndex, subjectAhead } from "./people-index.ts";
import { antecedentOf, type PronounSite } from "./pronouns.ts";
import { isNarrated, type Reading } from "./reading.ts";
import { type Referent, type Touch, touch } from "./referents.ts";
import { reveals, type UnnamedSpeaker, unnamedSpeaker } from "./revealed.ts";
import { singularThey } from "./singular-they.ts";
import { type Vocative, vocativeAt } from "./vocative.ts";
import { whoIsMeant } from "./who-is-meant.ts";

/**
 * Ties descriptions and pronouns to the people named in a text: for each person, the mentions found.
 * One pass over the tokens with a bounded list of those spoken of last, so linear in the text.
 */
export function resolvePeople(
  doc: Reading,
  people: readonly NamedPerson[],
): readonly (readonly Mention[])[] {
  const walk = new Walk(doc, people);
  return walk.run();
}

const SUBORDINATOR =
  /^(?:that|since|because|when|while|who|whose|whom|which|whether|if|after|before|as|where|although|though|unless|until|once)$/;

class Walk {
  readonly #doc: Reading;
  readonly #people: readonly NamedPerson[];
  readonly #index: PeopleIndex;
  readonly #found: Mention[][];
  readonly #recent: Referent[] = [];
  readonly #lastNamed: { person: number; sentence: number }[] = [];
  /** Who spoke last without a name. */
  #speaker: UnnamedSpeaker | undefined;
  /** Whom the lead told of without a name, until somebody is named below it. */
  #leadPeople: LeadPerson[] = [];
  /** Named people who first spoke as somebody unnamed, by the latter. */
  readonly #revealed = new Map<Referent, Referent>();
  #sentence = 0;
  /** Index of the first paragraph of the body. */
  readonly #lead: number;

  constructor(doc: Reading, people: readonly NamedPerson[]) {
    this.#doc = doc;
    this.#people = people;
    this.#found = people.map(() => []);
    this.#lead = doc.sentences.find(({ section }) => section === "body")?.paragraph ?? -1;
    this.#index = indexed(doc, people);
  }

  run(): readonly (readonly Mention[])[] {
    const { sentences, tokens, quotations } = this.#doc;
    for (const sentence of sentences) {
      let embedded = false;
      if (isNarrated(this.#doc, sentence)) this.#sentence++;
      for (let i = sentence.firstToken; i < sentence.endToken; ) {
        const token = tokens[i];
        if (token === undefined) break;
        const quoted = itemAt(quotations, token.start) !== undefined;
        if (!quoted && SUBORDINATOR.test(token.lower)) embedded = true;
        const isHeadline = sentence.section === "headline";
        i = this.#step(i, sentence.endToken, {
          sentence: this.#sentence,
          paragraph: sentence.paragraph,
          token: i,
          role: "other",
          embedded,
          quoted: quoted || isHeadline,
        });
      }
    }
    return this.#found;
  }

  /** Reads what begins at token `i`; returns the token to go on from. */
  #step(i: number, ceiling: number, where: Touch): number {
    const token = this.#doc.tokens[i];
    const named = this.#index.nameAt.get(i);
    if (named !== undefined) {
      this.#name(named.person, named.mention, where);
      return Math.max(named.mention.to, i + 1);
    }
    const they = singularThey(this.#doc, i, where, this.#recent);
    if (they !== undefined && they.person !== null) {
      touch(this.#recent, they, { ...where, role: "subject" });
      this.#emit(they.person, i, i + 1, "pronoun", "singularThey");
      return i + 1;
    }
    const gender = token === undefined ? null : genderOfPronoun(token.lower);
    if (gender !== null && this.#doc.nameOf[i] === undefined) {
      const possessor = this.#pronoun({ gender, token: i, ceiling, where });
      if (!this.#index.ofName[i] && !where.quoted && token?.lower !== "hers") {
        const description = descriptionAt(this.#doc, i, ceiling);
        if (description !== undefined) this.#description(description, i, where, possessor);
      }
      return i + 1;
    }
    if (where.quoted) {
      const vocative = vocativeAt(this.#doc, i);
      if (vocative !== undefined) return this.#vocative(vocative, i);
    }
    if (this.#index.ofName[i] || where.quoted || this.#doc.nameOf[i]?.type === "PER") return i + 1;
    const description = descriptionAt(this.#doc, i, ceiling);
    return description === undefined ? i + 1 : this.#description(description, i, where);
  }

  #name(person: number, mention: NameMention, where: Touch): void {
    const { from, to, outerFrom, outerTo, asKin } = mention;
    const referent = this.#index.referents[person];
    if (referent === undefined) return;
    const inner = grammaticalRole(this.#doc, from, to);
    // "Her mentor, Gary Kelso, retired": the comma behind the name closes the apposition.
    const closed = outerFrom < from && outerTo === to && this.#doc.tokens[to]?.text === ",";
    const role =
      inner === "other"
        ? grammaticalRole(this.#doc, outerFrom, closed ? outerTo + 1 : outerTo)
        : inner;
    this.#reveal(person, referent, mention, where);
    this.#nameOfLead(person, referent, mention, { ...where, role });
    // In "Lindgren, whose daughter Ellie died" the daughter is not who is spoken of next.
    touch(this.#recent, referent, { ...where, role: asKin && where.embedded ? "other" : role });
    if (where.quoted) return;
    if (this.#lastNamed.at(-1)?.person !== person)
      this.#lastNamed.push({ person, sentence: where.sentence });
    else this.#lastNamed[this.#lastNamed.length - 1] = { person, sentence: where.sentence };
    if (this.#lastNamed.length > 4) this.#lastNamed.shift();
  }

  #reveal(person: number, referent: Referent, mention: NameMention, where: Touch): void {
    const speaker = this.#speaker;
    const named = this.#people[person];
    if (where.quoted || speaker === undefined || named === undefined) return;
    this.#speaker = undefined;
    if (!reveals(this.#doc, named, mention, speaker, where, this.#lead)) return;
    this.#revealed.set(speaker.referent, referent);
    this.#emit(person, speaker.from, speaker.to, "description", "revealedSpeaker");
  }

  #nameOfLead(person: number, referent: Referent, mention: NameMention, where: Touch): void {
    const [told, another] = this.#leadPeople;
    const named = this.#people[person];
    if (where.quoted || named === undefined) return;
    this.#leadPeople = [];
    if (told === undefined || another !== undefined) return;
    if (!isOfLead(this.#doc, named, mention, told, where, this.#lead)) return;
    this.#revealed.set(told.referent, referent);
    this.#emit(person, told.from, told.to, "description", "namedBelowLead");
  }

  /** Ties a pronoun; returns the person it means, where that is somebody named. */
  #pronoun(site: PronounSite): number | null {
    const antecedent = antecedentOf(
      this.#doc,
      site,
      this.#recent,
      subjectAhead(this.#doc, site, this.#index),
    );
    if (antecedent === undefined) return null;
    const { rule, role, isSure } = antecedent;
    const referent = this.#revealed.get(antecedent.referent) ?? antecedent.referent;
    touch(this.#recent, referent, { ...site.where, role });
    if (isSure && referent.told === null) referent.bound ??= site.gender;
    if (referent.person !== null) {
      this.#emit(referent.person, site.token, site.token + 1, "pronoun", rule);
    }
    return referent.person;
  }

  /** In a quotation, the one bearer of a post who is addressed by it. */
  #vocative({ head, to }: Vocative, i: number): number {
    const [person, another] = this.#index.byHead.get(head) ?? [];
    if (person !== undefined && another === undefined) {
      this.#emit(person, i, to, "description", "vocativeRole");
    }
    return to;
  }

  #description(
    description: Description,
    i: number,
    where: Touch,
    possessor: number | null = null,
  ): number {
    const { phrase, head } = description;
    const { tokens } = this.#doc;
    // In "Whitfield, whose father was a clerk," the father is not who is spoken of next.
    const isAside = tokens[phrase.outerFrom]?.lower === "whose";
    const role = isAside ? "other" : grammaticalRole(this.#doc, phrase.outerFrom, phrase.to);
    const here = { ...where, role };
    if (phrase.opening === "indefinite") {
      // "He was a soldier" speaks of nobody new.
      const isPredicate = /^(?:is|was|are|were|be|been|as|became|becomes|become|not|remains)$/.test(
        tokens[phrase.outerFrom - 1]?.lower ?? "",
      );
      const later = isPredicate ? undefined : this.#namedLater(description, where);
      if (later !== undefined) {
        touch(this.#recent, later.referent, here);
        this.#emit(later.person, phrase.outerFrom, phrase.to, "description", "roleNamedLater");
      } else if (!isPredicate) this.#unnamed(description, here);
      return Math.max(phrase.to, i + 1);
    }
    const meant = whoIsMeant(description, {
      people: this.#people,
      referents: this.#index.referents,
      recent: this.#recent,
      withHead: this.#index.byHead.get(head) ?? [],
      lastNamed: this.#lastNamed,
      sentence: where.sentence,
      role,
      possessor,
    });
    if (meant === undefined) {
      if (head === "") return i + 1;
      const later = this.#namedLater(description, where);
      if (later !== undefined) {
        touch(this.#recent, later.referent, here);
        later.referent.heads.add(head);
        this.#emit(later.person, phrase.outerFrom, phrase.to, "description", "roleNamedLater");
      } else this.#unnamed(description, here);
    } else {
      touch(this.#recent, meant.referent, here);
      const { person } = meant.referent;
      if (person !== null)
        this.#emit(person, phrase.outerFrom, phrase.to, "description", meant.rule);
      const told = genderOfNoun(head);
      if (told !== null) meant.referent.told ??= told;
    }
    // A name inside the phrase is read for itself.
    return phrase.opening === "possessive" ? i + 1 : Math.max(phrase.to, i + 1);
  }

  /** Somebody named only below, whom a description introduces. */
  #namedLater(description: Description, where: Touch) {
    const person = namedLater(this.#doc, description, {
      people: this.#people,
      referents: this.#index.referents,
      byHead: this.#index.byHead,
      isLead: where.paragraph <= this.#lead,
      token: description.phrase.outerFrom,
    });
    const referent = person === undefined ? undefined : this.#index.referents[person];
    return person === undefined || referent === undefined ? undefined : { person, referent };
  }

  /** Touches somebody unnamed, or the one whom a name has revealed since. */
  #unnamed(description: Description, here: Touch): void {
    const { head, phrase } = description;
    const indefinite = phrase.opening === "indefinite";
    const known = indefinite
      ? undefined
      : this.#recent.findLast(({ person, heads }) => person === null && heads.has(head));
    const revealed = known === undefined ? undefined : this.#revealed.get(known);
    // "Tregear's lawyer" may be another than "her lawyer"; "the lawyer" is the one just named.
    const isSame = phrase.opening === "definite";
    if (isSame && revealed !== undefined && revealed.person !== null) {
      touch(this.#recent, revealed, here);
      this.#emit(revealed.person, phrase.outerFrom, phrase.to, "description", "revealedSpeaker");
      return;
    }
    const referent = revealed === undefined ? (known ?? unnamed(head)) : unnamed(head);
    touch(this.#recent, referent, here);
    const told =
      here.paragraph === this.#lead
        ? leadPerson(this.#doc, description, referent, here)
        : undefined;
    if (told !== undefined) this.#leadPeople.push(told);
    this.#speaker = unnamedSpeaker(this.#doc, description, referent, here) ?? this.#speaker;
  }

  #emit(person: number, from: number, to: number, kind: Mention["kind"], rule: string): void {
    const { tokens, text } = this.#doc;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    this.#found[person]?.push({ start, end, text: text.slice(start, end), kind, rule });
  }
}

function unnamed(head: string): Referent {
  return {
    person: null,
    told: genderOfNoun(head),
    bound: null,
    guessed: null,
    heads: new Set([head]),
    touches: [],
  };
}
