import { checkedSource, checkedText, type Document, type Source } from "./document.ts";
import { OnrecordError } from "./errors.ts";
import type { AnyExtractor, GivesOf, NeedsOf } from "./extractor.ts";
import { frozen } from "./frozen.ts";
import type { Layer } from "./layer.ts";

/** Extractors in the order that their needs ask for. */
export interface Pipeline<L extends Layer> {
  /** Extractor names in the order they run; the order of the list given does not matter. */
  readonly order: readonly string[];
  /**
   * Runs every extractor over `text`.
   * @throws OnrecordError `TEXT_NOT_STRING` or `SOURCE_INVALID` on a caller's mistake.
   */
  run(text: string, source?: Source): Document<L>;
}

/** The document that a pipeline makes: `type Article = Result<typeof news>`. */
export type Result<P> = P extends Pipeline<infer L> ? Document<L> : never;

/** Names in `N` that no layer of a compatible item type in `Have` provides. */
type Unmet<N, Have> =
  N extends Layer<infer Name, infer Item>
    ? [Extract<Have, Layer<Name, Item>>] extends [never]
      ? Name
      : never
    : never;

/** Leaves an extractor as it is when its needs are met; otherwise asks for a property that names the gap. */
type Checked<Es extends readonly AnyExtractor[]> = {
  readonly [I in keyof Es]: [Unmet<NeedsOf<Es[I]>, GivesOf<Es[number]>>] extends [never]
    ? Es[I]
    : Es[I] & { missingLayer: Unmet<NeedsOf<Es[I]>, GivesOf<Es[number]>> };
};

/**
 * Builds a pipeline from extractors in any order.
 * A layer that nobody gives is a compile error for a literal list, and an error here for any other.
 * @throws OnrecordError `LAYER_DUPLICATE`, `LAYER_MISSING` or `LAYER_CYCLE`.
 */
export function pipeline<const Es extends readonly AnyExtractor[]>(
  extractors: Es & Checked<Es>,
): Pipeline<GivesOf<Es[number]>> {
  return assembled<GivesOf<Es[number]>>(extractors);
}

/** `pipeline` for a list that is known only at run time: gaps are found when it is built, not when it is compiled. */
export function assembled<L extends Layer>(extractors: readonly AnyExtractor[]): Pipeline<L> {
  const ordered = sortedByNeeds(extractors);
  return Object.freeze({
    order: Object.freeze(ordered.map((extractor) => extractor.name)),
    run(text: string, source?: Source): Document<L> {
      const doc: Draft = { text: checkedText(text), source: checkedSource(source) };
      for (const extractor of ordered) Object.assign(doc, given(extractor, doc));
      // The layers were added one by one under their own names, which the compiler cannot follow.
      return Object.freeze(doc) as Document<L>;
    },
  });
}

/** A document that is being made: layers are added as their extractors run. */
interface Draft {
  readonly text: string;
  readonly source: Source;
  [layer: string]: unknown;
}

/** What an extractor of unknown layers reads: the compiler cannot check a list that is sorted at run time. */
type Readable = Parameters<AnyExtractor["extract"]>[0];

/** The layers that an extractor gives for a document, and no others, frozen. */
function given(extractor: AnyExtractor, doc: Draft): Record<string, readonly unknown[]> {
  const seen: Draft = { text: doc.text, source: doc.source };
  for (const { name } of extractor.needs) seen[name] = doc[name];
  const found: Record<string, unknown> = extractor.extract(Object.freeze(seen) as Readable);
  const layers: Record<string, readonly unknown[]> = {};
  for (const { name } of extractor.gives) {
    const items = found[name];
    if (!Array.isArray(items)) {
      throw new OnrecordError(
        "LAYER_NOT_GIVEN",
        `extractor "${extractor.name}" gave no list for its layer "${name}"`,
      );
    }
    layers[name] = frozen(items);
  }
  return layers;
}

/** Which extractor gives each layer. */
function givers(extractors: readonly AnyExtractor[]): ReadonlyMap<string, AnyExtractor> {
  const giver = new Map<string, AnyExtractor>();
  for (const extractor of extractors) {
    for (const { name } of extractor.gives) {
      const other = giver.get(name);
      if (other !== undefined) {
        throw new OnrecordError(
          "LAYER_DUPLICATE",
          `layer "${name}" is given by both "${other.name}" and "${extractor.name}"`,
        );
      }
      giver.set(name, extractor);
    }
  }
  return giver;
}

/** Depth-first topological order. */
function sortedByNeeds(extractors: readonly AnyExtractor[]): readonly AnyExtractor[] {
  const giver = givers(extractors);
  const done = new Set<AnyExtractor>();
  const visit = (extractor: AnyExtractor, path: readonly string[]): void => {
    if (done.has(extractor)) return;
    if (path.includes(extractor.name)) {
      const cycle = [...path.slice(path.indexOf(extractor.name)), extractor.name];
      throw new OnrecordError("LAYER_CYCLE", `extractors need each other: ${cycle.join(" → ")}`);
    }
    for (const { name } of extractor.needs) {
      const from = giver.get(name);
      if (from === undefined) {
        throw new OnrecordError(
          "LAYER_MISSING",
          `extractor "${extractor.name}" needs layer "${name}", which no extractor gives`,
        );
      }
      visit(from, [...path, extractor.name]);
    }
    done.add(extractor);
  };
  for (const extractor of extractors) visit(extractor, []);
  return [...done];
}

/**
 * The extractors of `all` that are needed to give the named layers, themselves included.
 * @throws OnrecordError `EXTRACTOR_UNKNOWN` when a name is no layer of theirs.
 */
export function selected(
  all: readonly AnyExtractor[],
  layers: readonly string[],
): readonly AnyExtractor[] {
  const giver = givers(all);
  const wanted = new Set<AnyExtractor>();
  const want = (name: string): void => {
    const from = giver.get(name);
    if (from === undefined) {
      throw new OnrecordError(
        "EXTRACTOR_UNKNOWN",
        `"${name}" is no layer; expected one of ${[...giver.keys()].sort().join(", ")}`,
      );
    }
    if (wanted.has(from)) return;
    wanted.add(from);
    for (const need of from.needs) want(need.name);
  };
  for (const name of layers) want(name);
  return [...wanted];
}
