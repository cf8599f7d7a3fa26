/** Names of papers, programmes and films that hold a date word, known in headlines where every word has a capital. */
export const TITLE =
  /\b(?:USA Today|India Today|Russia Today|Psychology Today|Physics Today|Democracy Now|Apocalypse Now|Last Week Tonight|Entertainment Tonight|Tomorrow Never (?:Dies|Knows)|The Day After Tomorrow|Edge of Tomorrow|Yesterday Once More)\b/gi;

/** What stands before a paper's "on Sunday": "the Mail on Sunday". */
export const PAPER_ON = /\b(?:Mail|Independent|Herald|Post|Scotsman) on $/;

/** What follows a weekday in a name: "the Sunday Times", "Saturday Night Live", "Friday the 13th film". */
export const PAPER =
  /^\s+(?:(?:Times|Telegraph|Mirror|Mail|Herald|Post|Express|Tribune|Independent|Business Post|Night (?:Live|Football|Fever|Lights|Raw))\b|the\s+(?:13th|Thirteenth)\s+(?:films?|movies?|franchise|series|sequels?|remake|reboot)\b)/;

/** What stands before a weekday in the name of an event: "Bloody Sunday", "the Good Friday Agreement". */
export const EVENT = /\b(?:Bloody|Black|Good)\s+$/;

/** What a programme is called after its title: "the Today programme". */
export const PROGRAMME =
  /^[”"’']?\s+(?:programmes?|program|show|podcast|magazine|newspaper|presenters?)\b/;

/** Who broadcasts a weekday's programme: "the BBC’s Sunday show". */
export const BROADCASTER =
  /\b(?:[A-Z]{2,6}|Sky|Sky News|Fox|Fox News|Radio|Channel|Bloomberg|Univision)(?: \d)?[’']s\s+$/;
