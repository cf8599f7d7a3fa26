import schema from "./article.schema.json" with { type: "json" };

/** JSON Schema (draft-07) of what `extract` returns, made from the `Article` type by `npm run schema`. */
export const articleSchema: Readonly<Record<string, unknown>> = schema;
