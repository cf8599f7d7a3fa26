import { defineExtractor } from "../core/extractor.ts";
import { Dates } from "../dates/layers.ts";
import { Organizations } from "../organizations/layers.ts";
import { People } from "../people/layers.ts";
import { Places } from "../places/layers.ts";
import { Quotes } from "../quotes/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Events } from "./layers.ts";
/** Finds who did what to whom, where and when. */
export const events = () =>
  defineExtractor({
    name: "events",
    needs: [Dates, Organizations, People, Places, Quotes, Sentences, Tokens],
    gives: [Events],
    extract: () => ({ events: [] }),
  });
