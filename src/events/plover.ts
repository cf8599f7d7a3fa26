import type { EventType, Factuality } from "./layers.ts";

/** PLOVER 2021 event types by ours; those that it lacks are left out. */
const PLOVER: Readonly<Partial<Record<EventType, string>>> = {
  meet: "CONSULT",
  visit: "CONSULT",
  call: "CONSULT",
  negotiate: "CONSULT",
  support: "SUPPORT",
  aid: "AID",
  demand: "REQUEST",
  accuse: "ACCUSE",
  reject: "REJECT",
  threaten: "THREATEN",
  protest: "PROTEST",
  sanction: "SANCTION",
  deploy: "MOBILIZE",
  attack: "ASSAULT",
  withdraw: "RETREAT",
  resign: "RETREAT",
  arrest: "COERCE",
  charge: "ACCUSE",
  sue: "ACCUSE",
  convict: "SANCTION",
};

const SIGNED = /^(?:sign|ink|ratif|initial)/;
/** Coercion of those one rules, where the type alone would say a sanction. */
const COERCIVE = /^(?:outlaw|deport|ban(?:s|ned|ning)?$)/;
/** Deaths that someone wills. */
const KILLING = /^(?:murder|massacr|behead|execut|lynch|assassin|gun|sla[iy]|slew)/;

const COOPERATIVE: ReadonlySet<EventType> = new Set([
  "meet",
  "visit",
  "call",
  "negotiate",
  "agree",
  "support",
  "aid",
]);
const HOSTILE: ReadonlySet<EventType> = new Set(["sanction", "attack", "protest"]);

/**
 * The PLOVER 2021 type of an event. What is meant to be done is AGREE where it is cooperative, THREATEN
 * where it is hostile; a refusal to cooperate is REJECT. An agreement is SUPPORT once signed or ratified.
 */
export function ploverType(
  type: EventType,
  trigger: string,
  factuality: Factuality,
): string | null {
  const word = trigger.toLowerCase();
  if (COOPERATIVE.has(type) && factuality === "negated") return "REJECT";
  if (COOPERATIVE.has(type) && factuality === "planned") return "AGREE";
  if (HOSTILE.has(type) && factuality === "planned") return "THREATEN";
  if (type === "agree") return SIGNED.test(word) ? "SUPPORT" : "AGREE";
  if (type === "sanction" && COERCIVE.test(word)) return "COERCE";
  if (type === "die" && KILLING.test(word)) return "ASSAULT";
  return PLOVER[type] ?? null;
}

/** Modes of PLOVER 2021 by our types and what the trigger begins with; the first that fits. */
const MODES: Readonly<Partial<Record<EventType, readonly (readonly [RegExp, string])[]>>> = {
  visit: [[/^/, "visit"]],
  call: [[/^/, "phone"]],
  negotiate: [[/^mediat/, "third-party"]],
  protest: [
    [/hunger/, "hunger"],
    [/riot|rampag/, "riot"],
    [/boycott/, "boycott"],
    [/block|barricad|occup|besieg|sit-in/, "obstruct"],
    [/strik|walk|tools|stoppage|industrial|stop/, "strike"],
    [/^/, "demo"],
  ],
  arrest: [[/^/, "arrest"]],
  convict: [[/^/, "convict"]],
  resign: [[/^/, "resign"]],
  sanction: [
    [/expel|expul|deport/, "expel"],
    [/cut|halt|suspend|freez|stop|end/, "discontinue"],
    [/withdr|recall|sever|pull/, "withdraw"],
  ],
  withdraw: [
    [/ceasefire|cease-fire|truce/, "ceasefire"],
    [/disarm/, "disarm"],
    [/releas|free/, "release"],
    [/^/, "withdraw"],
  ],
  deploy: [[/^/, "troops"]],
  attack: [
    [/kidnap|abduct|hijack|hostage/, "abduct"],
    [/assassin/, "assassinate"],
    [/suicide|himself|herself|themselves/, "suicide-attack"],
    [/bomb|deton|explo|blast|blow|blew/, "explosives"],
    [/air|drone|shell|missile|rocket|bombard|pound/, "heavy-weapons"],
    [/shoot|shot|gun|fire/, "firearms"],
    [/beat/, "beat"],
    [/tortur/, "torture"],
    [/rape/, "sexual"],
    [/stab|knife|bludgeon|pelt/, "primitive"],
  ],
};

/** Whether the PLOVER type is that of the deed, and not of its plan or refusal. */
export const isDeed = (type: EventType, trigger: string, factuality: Factuality): boolean =>
  ploverType(type, trigger, factuality) === ploverType(type, trigger, "happened");

/** The mode of an event’s PLOVER type, from its trigger; null where none is told, and for plans and refusals. */
export function ploverMode(
  type: EventType,
  trigger: string,
  factuality: Factuality,
): string | null {
  if (!isDeed(type, trigger, factuality)) return null;
  const word = trigger.toLowerCase();
  return MODES[type]?.find(([opening]) => opening.test(word))?.[1] ?? null;
}
