import type { EventType } from "../../src/events/layers.ts";

/**
 * Our type for a type of WikiEvents (Li, Ji and Han, 2021), by the longest prefix listed.
 *
 * Left out, since no type of ours means the same: `Contact.Contact` but for Meet and Correspondence
 * (any saying or writing), `Movement.Transportation` (any move of people or goods),
 * `GenericCrime`, `Control.ImpedeInterfereWith`, `Justice.TrialHearing`,
 * `Justice.InvestigateCrime`, `Justice.ReleaseParole`, `ArtifactExistence` (damage and making of
 * things), `Medical.Intervention`, `Medical.Diagnosis`, `Cognitive`, `Contact.Prevarication`,
 * `Life.Consume`, `Life.Illness`.
 */
export const OUR_TYPES: readonly (readonly [theirs: string, ours: EventType])[] = [
  ["Conflict.Attack", "attack"],
  ["Conflict.Demonstrate", "protest"],
  ["Conflict.Defeat", "win"],
  ["Contact.Contact.Correspondence", "call"],
  ["Contact.Contact.Meet", "meet"],
  ["Contact.Negotiate", "negotiate"],
  ["Contact.RequestCommand", "demand"],
  ["Contact.ThreatenCoerce", "threaten"],
  ["Disaster", "disaster"],
  ["Justice.Acquit", "rule"],
  ["Justice.ArrestJailDetain", "arrest"],
  ["Justice.ChargeIndict", "charge"],
  ["Justice.Convict", "convict"],
  ["Justice.Sentence", "sentence"],
  ["Life.Die", "die"],
  ["Life.Injure", "injure"],
  ["Personnel.EndPosition", "resign"],
  ["Personnel.StartPosition", "appoint"],
  ["Transaction.Donation", "aid"],
  ["Transaction.ExchangeBuySell", "acquire"],
];

/** Our type for one of theirs; null where none means the same. */
export function ourType(theirs: string): EventType | null {
  const fitting = OUR_TYPES.filter(
    ([prefix]) => theirs === prefix || theirs.startsWith(`${prefix}.`),
  );
  const [longest] = [...fitting].sort(([a], [b]) => b.length - a.length);
  return longest?.[1] ?? null;
}

/** Our role for one of theirs; roles that are not listed (instruments, topics, places) are left out. */
export const OUR_ROLES: ReadonlyMap<string, "agent" | "patient"> = new Map([
  ["Attacker", "agent"],
  ["Communicator", "agent"],
  ["Demonstrator", "agent"],
  ["Giver", "agent"],
  ["Injurer", "agent"],
  ["Jailer", "agent"],
  ["JudgeCourt", "agent"],
  ["Killer", "agent"],
  ["Participant", "agent"],
  ["AcquiredEntity", "patient"],
  ["Defendant", "patient"],
  ["Detainee", "patient"],
  ["Employee", "patient"],
  ["Recipient", "patient"],
  ["Target", "patient"],
  ["Victim", "patient"],
]);
