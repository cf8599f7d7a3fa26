export { quotations } from "../text/quotations.ts";
export { structure } from "../text/structure.ts";
export { type DependenciesOptions, dependencies } from "./dependencies.ts";
export { Dependencies, type Dependency } from "./dependency-layer.ts";
export {
  type PartOfSpeech,
  type Sentence,
  Sentences,
  type Token,
  Tokens,
} from "./layers.ts";
export { type Analyze, type AnalyzedWord, shippedAnalysis } from "./parser/analysis.ts";
export { sentences } from "./sentences.ts";
