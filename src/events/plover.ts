import type { EventType } from "./layers.ts";

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

/** The PLOVER 2021 type of an event; an agreement is SUPPORT once signed or ratified, else AGREE. */
export function ploverType(type: EventType, trigger: string): string | null {
  if (type === "agree") return SIGNED.test(trigger.toLowerCase()) ? "SUPPORT" : "AGREE";
  return PLOVER[type] ?? null;
}
