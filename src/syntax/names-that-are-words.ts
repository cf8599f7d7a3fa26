/** Names of places and people that the tagger's lexicon holds as common words. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    "britain china japan turkey burundi holland persia surinam djibouti brunei kuwait brussels berne peking " +
    "rangoon kiev katmandu beirut tripoli tyre aleppo damascus tehran shanghai hull cork hollywood macau florence " +
    "tangier sanaa kharkiv gaza haifa saigon bombay calcutta madras frankfurt warsaw lima mobile latakia " +
    "lee brown bush baker cook carter king bishop price rice rose ford rob mark bill grace jack robin drew chase " +
    "pat sue guy ray dean earl bell banks brooks page hunt hunter fisher shepherd miller taylor smith mason " +
    "cooper turner walker parker potter glover archer butler chandler singer weaver fox wolf crane swan finch " +
    "martin drake cole nash frost marsh moss heath burns gates sharp swift wise penny sterling ruby amber ivy " +
    "iris lily violet daisy basil sang son song sun han min tang lam jean jordan chad nick josh tim max roman " +
    "dick don ken ben sam al abe gene bob dawn apple amazon target shell oracle meta alphabet visa ford gap chase"
  ).split(" "),
);
