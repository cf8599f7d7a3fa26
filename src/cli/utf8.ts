/** Bytes that are no UTF-8 text. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";
}

/**
 * The text that the bytes hold, without a byte order mark: offsets count from the character after it.
 * @throws EncodingError when they are no UTF-8, rather than text with replacement characters in it.
 */
export function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new EncodingError("is UTF-16 text; expected UTF-8");
  }
  if (startsWith(bytes, 0x1f, 0x8b)) {
    throw new EncodingError("is compressed with gzip; expected UTF-8 text");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new EncodingError("is not UTF-8 text", { cause });
  }
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
