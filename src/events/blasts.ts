import type { Token } from "../syntax/layers.ts";
import type { ResolvedEvent } from "./merge.ts";

const BLAST = /^(?:explosion|blast|explode|go off)/;
const BOMB =
  /^(?:bomb|bomber|bombing|grenade|detonate|detonator|ied|terrorist|terrorism|militant|insurgent)$/;

/** An explosion is an attack in an article that speaks of a bomb or of those who lay them. */
export function blastOf(tokens: readonly Token[]): (event: ResolvedEvent) => ResolvedEvent {
  const isBombing = tokens.some(({ lemma }) => BOMB.test(lemma));
  return (event) =>
    isBombing && event.type === "disaster" && BLAST.test(event.trigger.text.toLowerCase())
      ? { ...event, type: "attack", participants: [] }
      : event;
}
