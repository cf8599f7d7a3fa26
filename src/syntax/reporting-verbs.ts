/** Past forms of verbs that introduce speech and are no other part of speech, and forms of “say” and “tell”. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    "said says say saying told tells tell telling added adds adding asked asks asking replied replies replying " +
    "wrote writes writing insisted insists insisting argued argues arguing explained explains explaining " +
    "admitted admits admitting announced announces announcing confirmed confirms confirming denied denies denying " +
    "declared declares declaring recalled recalls recalling suggested suggests suggesting warned warns warning " +
    "acknowledged acknowledges acknowledging continued continues concluded concludes remarked responded responds " +
    "noted observed stated stressed claimed alleged joked quipped tweeted posted vowed pledged promised predicted " +
    "complained conceded countered retorted shouted yelled whispered cried muttered laughed agreed believed " +
    "emphasized emphasised underlined reiterated repeated testified lamented boasted mused snapped urged"
  ).split(" "),
);
