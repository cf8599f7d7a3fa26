import { layer } from "../core/layer.ts";
import type { Span } from "../core/span.ts";

/** What part of a page a section is; furniture is everything that is not the article. */
export type SectionKind = "headline" | "byline" | "dateline" | "body" | "caption" | "furniture";

/** Sections lie in text order, do not overlap, and hold every character that is not white space between them. */
export interface Section extends Span {
  readonly kind: SectionKind;
}

/**
 * A paragraph or line of text, without the white space around it; a dateline that opens a paragraph
 * is a paragraph of its own.
 */
export interface Paragraph extends Span {
  readonly kind: SectionKind;
}

/** Where and when an article was filed, and by which agency; `date` is an ISO date. */
export interface Dateline extends Span {
  readonly place: Span | null;
  readonly date: string | null;
  readonly agency: Span | null;
}

/** A run of text between quotation marks; marks within it open no quotation of their own. */
export interface Quotation extends Span {
  /** The pieces without their marks: one a paragraph where the quotation runs over several. */
  readonly contents: readonly Span[];
  /** False where the closing mark is missing and the quotation ends with its paragraph. */
  readonly closed: boolean;
}

/** The parts of the page. */
export const Sections = layer<Section>()("sections");
/** The paragraphs and lines of the page. */
export const Paragraphs = layer<Paragraph>()("paragraphs");
/** Where and when the article was filed. */
export const Datelines = layer<Dateline>()("datelines");
/** The text between quotation marks. */
export const Quotations = layer<Quotation>()("quotations");
