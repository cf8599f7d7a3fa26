import { canonical, described } from "../canonical.ts";
import { f1, type Tally } from "../measure.ts";
import type { Fault, Scored } from "../scored.ts";

/** A person, an organization or a place by its fullest name. */
interface Named {
  readonly name: string;
}

/**
 * Entities: F1 over canonical names. A found entity is correct when its name equals a gold name,
 * but for a leading "the", a possessive ending, case and the style of quotes; an alias is not enough.
 */
export function scoreEntities(found: readonly Named[], gold: readonly Named[]): Scored {
  const foundNames = new Set(found.map(({ name }) => canonical(name)));
  const goldNames = new Set(gold.map(({ name }) => canonical(name)));
  const correct = [...goldNames].filter((name) => foundNames.has(name)).length;
  return {
    // Two found entities of one name are one too many: both count as found.
    tally: { entities: f1(correct, found.length, gold.length) },
    faults: [
      ...faultsOf("missed", goldNames, foundNames),
      ...faultsOf("false", foundNames, goldNames),
    ],
  };
}

interface WithRoles extends Named {
  readonly roles: readonly string[];
}

/**
 * Roles: F1 over pairs of a person and a role, equal but for case and determiner;
 * and "roles, in part", where one role may be a part of the other ("president" of "Chinese President").
 */
export function scoreRoles(found: readonly WithRoles[], gold: readonly WithRoles[]): Scored {
  const foundRoles = rolesOf(found);
  const goldRoles = rolesOf(gold);
  const exact = goldRoles.filter((role) => foundRoles.some((each) => isSame(role, each)));
  const inPart = goldRoles.filter((role) => foundRoles.some((each) => isPart(role, each)));
  const unfounded = foundRoles.filter((role) => !goldRoles.some((each) => isSame(role, each)));
  const tally: Tally = {
    roles: f1(exact.length, foundRoles.length, goldRoles.length),
    "roles, in part": f1(
      inPart.length,
      Math.max(foundRoles.length, inPart.length),
      goldRoles.length,
    ),
  };
  const fault = (kind: "missed" | "false", { name, role }: Role): Fault => ({
    kind,
    span: null,
    note: `role of ${name}: ${role}`,
  });
  return {
    tally,
    faults: [
      ...goldRoles.filter((role) => !exact.includes(role)).map((role) => fault("missed", role)),
      ...unfounded.map((role) => fault("false", role)),
    ],
  };
}

interface Role {
  readonly name: string;
  readonly role: string;
}

const rolesOf = (people: readonly WithRoles[]): readonly Role[] =>
  people.flatMap(({ name, roles }) =>
    [...new Set(roles.map(described))].map((role) => ({ name: canonical(name), role })),
  );

const isSame = (a: Role, b: Role): boolean => a.name === b.name && a.role === b.role;

const isPart = (a: Role, b: Role): boolean =>
  a.name === b.name &&
  (` ${a.role} `.includes(` ${b.role} `) || ` ${b.role} `.includes(` ${a.role} `));

const faultsOf = (
  kind: "missed" | "false",
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
): readonly Fault[] =>
  [...names].filter((name) => !others.has(name)).map((note) => ({ kind, span: null, note }));
