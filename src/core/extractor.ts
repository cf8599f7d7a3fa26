import type { Document } from "./document.ts";
import type { Annotations, Layer } from "./layer.ts";

/** Reads only the layers it needs, returns only the layers it gives. Options are closed over by its factory. */
export interface Extractor<Needs extends Layer, Gives extends Layer> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  extract(doc: Document<Needs>): Annotations<Gives>;
}

/** What `defineExtractor` is given. */
export interface ExtractorSpec<Needs extends Layer, Gives extends Layer> {
  readonly name: string;
  readonly needs?: readonly Needs[];
  readonly gives: readonly Gives[];
  extract(doc: Document<Needs>): Annotations<Gives>;
}

/** Makes an extractor, a frozen value; its types are inferred from the layers listed. */
export function defineExtractor<const Gives extends Layer, const Needs extends Layer = never>(
  spec: ExtractorSpec<Needs, Gives>,
): Extractor<Needs, Gives> {
  return Object.freeze({ ...spec, needs: spec.needs ?? [] });
}

/** An extractor of whatever layers: an existential type, which TypeScript writes only with `any`. */
// biome-ignore lint/suspicious/noExplicitAny: existential over Needs and Gives
export type AnyExtractor = Extractor<any, any>;

/** The layers that an extractor needs. */
// biome-ignore lint/suspicious/noExplicitAny: existential over Gives
export type NeedsOf<E> = E extends Extractor<infer N, any> ? N : never;

/** The layers that an extractor gives. */
// biome-ignore lint/suspicious/noExplicitAny: existential over Needs
export type GivesOf<E> = E extends Extractor<any, infer G> ? G : never;
