/** Names of papers, programmes and films that hold a date word, known in headlines where every word has a capital. */
export const TITLE =
  /\b(?:USA\s+Today|India\s+Today|Russia\s+Today|Psychology\s+Today|Physics\s+Today|Democracy\s+Now|Apocalypse\s+Now|Last\s+Week\s+Tonight|Entertainment\s+Tonight|Tomorrow\s+Never\s+(?:Dies|Knows)|The\s+Day\s+After\s+Tomorrow|Edge\s+of\s+Tomorrow|Yesterday\s+Once\s+More)\b/gi;

/** What stands before a paper's "on Sunday": "the Mail on Sunday". */
export const PAPER_ON = /\b(?:Mail|Independent|Herald|Post|Scotsman)\s+on\s+$/;

/** What follows a weekday in a name: "the Sunday Times", "Saturday Night Live", "Friday the 13th film". */
export const PAPER =
  /^\s+(?:(?:Times|Telegraph|Mirror|Mail|Herald|Post|Express|Tribune|Independent|Business\s+Post|Night\s+(?:Live|Football|Fever|Lights|Raw))\b|the\s+(?:13th|Thirteenth)\s+(?:films?|movies?|franchise|series|sequels?|remake|reboot)\b)/;

/** What stands before a weekday in the name of an event: "Bloody Sunday", "the Good Friday Agreement". */
export const EVENT = /\b(?:Bloody|Black|Good)\s+$/;

/** What a programme is called after its title: "the Today programme". */
export const PROGRAMME =
  /^[”"’']?\s+(?:programmes?|program|show|podcast|magazine|newspaper|presenters?)\b/;

/** Who broadcasts a weekday's programme: "the BBC’s Sunday show". */
export const BROADCASTER =
  /\b(?:[A-Z]{2,6}|Sky|Sky\s+News|Fox|Fox\s+News|Radio|Channel|Bloomberg|Univision)(?:\s+\d)?[’']s\s+$/;
