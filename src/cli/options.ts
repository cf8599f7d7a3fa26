import { InvalidArgumentError } from "commander";
import { checkedSource, type DateOrder, isDateOrder, type Source } from "../core/document.ts";
import { OnrecordError } from "../core/errors.ts";
import { isListName, LIST_NAMES, type ListName } from "../output/article-lists.ts";

/** What every command takes of the source of its articles. */
export interface SourceOptions {
  /** Date of publication of the articles that do not tell theirs. */
  readonly date?: string;
  /** Order of day and month in figures of the articles that do not tell theirs. */
  readonly dateOrder?: DateOrder;
}

/** The source of an article that tells nothing of it. */
export const sourceOf = ({ date, dateOrder }: SourceOptions): Source => ({
  publishedAt: date,
  dateOrder,
});

/**
 * Reads the value of `--date-order`.
 * @throws InvalidArgumentError
 */
export function orderNamed(value: string): DateOrder {
  if (isDateOrder(value)) return value;
  throw new InvalidArgumentError('expected "MDY" or "DMY"');
}

/**
 * Reads the value of `--only`, names with commas between them.
 * @throws InvalidArgumentError
 */
export function listNames(value: string): readonly ListName[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isListName(name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(
      `"${unknown}" is no list; expected one or more of ${LIST_NAMES.join(", ")}`,
    );
  }
  return names.filter(isListName);
}

/**
 * Reads the value of `--date`.
 * @throws InvalidArgumentError
 */
export function isoDate(value: string): string {
  try {
    checkedSource({ publishedAt: value });
    return value;
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    throw new InvalidArgumentError('expected an ISO date such as "2023-06-21"');
  }
}
