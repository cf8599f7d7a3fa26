/** A value of a JSON file and where it stands there: read with a type, or refused with its path. */
export class Json {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** Parses a text; `path` names it in messages. */
  static parse(text: string, path: string): Json {
    const value: unknown = JSON.parse(text);
    return new Json(value, path);
  }

  /** The value under a key of an object; an absent key reads as null. */
  get(key: string): Json {
    if (typeof this.value !== "object" || this.value === null) this.refuse("an object");
    const fields: Readonly<Record<string, unknown>> = { ...this.value };
    return new Json(fields[key] ?? null, `${this.path}.${key}`);
  }

  /** The keys and values of an object. */
  entries(): readonly (readonly [string, Json])[] {
    if (typeof this.value !== "object" || this.value === null) this.refuse("an object");
    return Object.keys(this.value).map((key) => [key, this.get(key)]);
  }

  items(): readonly Json[] {
    if (!Array.isArray(this.value)) this.refuse("a list");
    return this.value.map((item: unknown, i) => new Json(item, `${this.path}[${i}]`));
  }

  /** The items of a list, none where the key is absent. */
  itemsIfAny(): readonly Json[] {
    return this.value === null ? [] : this.items();
  }

  string(): string {
    return typeof this.value === "string" ? this.value : this.refuse("a string");
  }

  stringOrNull(): string | null {
    return this.value === null ? null : this.string();
  }

  number(): number {
    return typeof this.value === "number" ? this.value : this.refuse("a number");
  }

  /** One of a closed list of words. */
  oneOf<const Word extends string>(words: readonly Word[]): Word {
    return words.find((word) => word === this.value) ?? this.refuse(`one of ${words.join(", ")}`);
  }

  /** Throws, naming what was found where. */
  refuse(expected: string): never {
    throw new Error(`${this.path} is ${JSON.stringify(this.value)}; expected ${expected}`);
  }
}
