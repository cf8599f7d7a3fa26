import { expect } from "@jest/globals";
import { Ajv } from "ajv";
import { type Article, extract } from "../../src/article.ts";
import type { Source } from "../../src/core/document.ts";
import { articleSchema } from "../../src/output/schema.ts";
import { violations } from "./violations.ts";

const isArticle = new Ajv({ strict: false }).compile(articleSchema);

/** Extracts a text and expects all that the library promises of any result. */
export function expectPromisesKept(text: string, source?: Source): Article {
  const article = extract(text, source);
  expect(article.text).toBe(text);
  expect(violations(article)).toEqual([]);
  const json = JSON.stringify(article);
  const read: unknown = JSON.parse(json);
  expect(read).toEqual(article);
  isArticle(read);
  expect(isArticle.errors ?? []).toEqual([]);
  expect(JSON.stringify(extract(text, source)) === json).toBe(true);
  return article;
}
