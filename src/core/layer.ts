/** A typed key for one kind of annotation; two extractors may be made to give the same layer. */
export interface Layer<Name extends string = string, Item extends object = object> {
  readonly name: Name;
  /** Type-level only, never set. */
  readonly item?: Item;
}

/** Makes a layer: `const Money = layer<Amount>()("money")`. */
export function layer<Item extends object>() {
  return <const Name extends string>(name: Name): Layer<Name, Item> => Object.freeze({ name });
}

/** The item type of a layer. */
export type ItemOf<L extends Layer> = NonNullable<L["item"]>;

/** What a set of layers looks like as plain data: `{ people: readonly Person[], … }`. */
export type Annotations<L extends Layer> = {
  readonly [K in L as K["name"]]: readonly ItemOf<K>[];
};
