import type { Span } from "../core/span.ts";
import type { Gender } from "./gender-words.ts";

/** A person's name in the text, with the titles and appositions that belong to it. */
export interface NameMention extends Span {
  /** Half-open range of its tokens. */
  readonly from: number;
  readonly to: number;
  /** The same with titles and appositions. */
  readonly outerFrom: number;
  readonly outerTo: number;
  /** Whether it is introduced by kinship: "whose daughter Ellie died". */
  readonly asKin: boolean;
}

/** What the names of one person and the words beside them tell. */
export interface NamedPerson {
  /** By honorific, title or role word. */
  readonly told: Gender | null;
  /** By given name. */
  readonly guessed: Gender | null;
  readonly familyName: string | null;
  /** Head nouns of the roles, and the content words of each. */
  readonly roles: readonly { readonly head: string; readonly words: ReadonlySet<string> }[];
  /** ISO codes of the countries that the roles name. */
  readonly countries: ReadonlySet<string>;
  /** Ages that stand beside the name: "Ana Ruiz, 34,". */
  readonly ages: ReadonlySet<string>;
  /** In text order. */
  readonly mentions: readonly NameMention[];
}
