/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { extract } from "onrecord";

const article = document.querySelector<HTMLTextAreaElement>("#article");
const quotes = document.querySelector<HTMLUListElement>("#quotes");

/** Lists who said what in the article that stands in the text area. */
function show(): void {
  if (article === null || quotes === null) return;
  quotes.replaceChildren(
    ...extract(article.value).quotes.map((quote) => {
      const item = document.createElement("li");
      const words = quote.contents.map((content) => content.text).join(" … ");
      item.textContent = `${quote.speaker?.name ?? "nobody named"}: ${words}`;
      return item;
    }),
  );
}

article?.addEventListener("input", show);
show();
