import type { SectionKind } from "./layers.ts";
import type { Block } from "./lines.ts";
import type { Shape } from "./shape.ts";

/** A block that is being told apart. */
export interface Item {
  readonly block: Block;
  readonly shape: Shape;
  /** Whether it opens with a dateline. */
  readonly filed: boolean;
  kind: SectionKind | undefined;
}

/** Whether a block may be body: nothing else has been found of it. */
export const isBody = (item: Item): boolean => item.kind === undefined || item.kind === "body";

/** Whether a block is running text of the body. */
export const isProse = (item: Item): boolean => isBody(item) && (item.shape.prose || item.filed);
