import { OnrecordError } from "../core/errors.ts";

const VERSION = "3";

/** A packed model taken apart: its version and checksum hold. */
export interface Packed {
  /** The fields of its header. */
  readonly fields: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * Takes apart `onrecord VERSION CHECKSUM FIELD… BASE64`.
 * @throws OnrecordError `MODEL_INVALID` when it is no such text, of another version, or damaged.
 */
export function unpacked(name: string, packed: string): Packed {
  const [mark, version, checksum, ...rest] = packed.split(" ");
  const encoded = rest.pop();
  if (mark !== "onrecord" || encoded === undefined) throw damaged(name, "it is no packed model");
  if (version !== VERSION) {
    throw damaged(name, `it has format ${version}; this library reads format ${VERSION}`);
  }
  if (checksumOf(rest.concat(encoded).join(" ")) !== checksum) {
    throw damaged(name, "its checksum does not hold");
  }
  const text = atob(encoded);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return { fields: rest, bytes };
}

/** The packed form that `unpacked` takes apart. */
export function packedText(fields: readonly string[], encoded: string): string {
  const body = [...fields, encoded].join(" ");
  return `onrecord ${VERSION} ${checksumOf(body)} ${body}`;
}

const damaged = (name: string, why: string): OnrecordError =>
  new OnrecordError("MODEL_INVALID", `the model ${name} cannot be read: ${why}`);

/** FNV-1a of 32 bits (Fowler, Noll and Vo, 1991), in hexadecimal. */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
