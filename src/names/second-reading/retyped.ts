import type { Name, NameType } from "../layers.ts";

/** The names with those that `isOther` says taken for another type, by the rule of that name. */
export const retyped = (
  names: readonly Name[],
  type: NameType,
  rule: string,
  isOther: (name: Name) => boolean,
): readonly Name[] => names.map((name) => (isOther(name) ? { ...name, type, rule } : name));
