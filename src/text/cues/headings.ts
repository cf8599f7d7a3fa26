/** Headings whose lists, to the end of the page or to the next paragraph of text, are furniture. */
export const LIST_HEADING =
  /^(?:[•*►▶→»#-]{1,3}\s?)?(?:most (?:read|viewed|popular|shared|watched|commented|recent)\b.*|popular(?: (?:now|stories|posts|articles|this week|in .{1,30}))?|trending(?: (?:now|stories|topics|today|videos?))?|latest(?: (?:news|stories|posts|articles|headlines|videos?|from .{1,30}))?|recent (?:posts|articles|stories|news|comments)|top (?:stories|news|headlines|posts)|editor[’']?s?[’']? (?:picks?|choice)|(?:our|today[’']s) (?:top )?picks?|related(?: (?:stor(?:y|ies)|articles?|coverage|posts?|news|topics|content|links|reading|items))?|recommended(?: (?:for you|stories|reading|articles|videos?))?|more (?:from|on|in|about|stories|news|coverage|headlines|articles|posts|like this|top stories)\b.*|you (?:may|might) (?:also )?(?:like|be interested in|have missed)\b.*|what to (?:read|watch|know) next|(?:from )?around the web|also (?:on|in|read)\b.{0,30}|featured(?: (?:stories|posts|articles|videos?))?|in other news|read next|keep reading|next (?:up|read)|other (?:stories|news|articles)|archives?|categories|sections|quick links|connect(?: with us)?|follow us|stay (?:connected|informed)|newsletters?|company|about us|contact us|leave a (?:reply|comment)|comments(?: \(\d+\))?|sponsored(?: (?:content|stories))?|partner content)\s{0,2}[:»>→]?$/i;

/** Headings whose paragraphs tell of a company, an author or an outlet, up to the end of the page. */
export const BOILERPLATE_HEADING =
  /^(?:A(?:bout|BOUT) (?:[Uu]s|US|the (?:author|writer|reporter|company)|(?:the )?\p{Lu}.{0,80})|N(?:otes?|OTES?) (?:to|TO|for) (?:[Ee]ditors?|EDITORS?)|Forward[- ][Ll]ooking [Ss]tatements?|Safe [Hh]arbou?r.{0,12}|D(?:isclaimer|ISCLAIMER)|(?:Media|Press|Investor|MEDIA|PRESS)(?: [Rr]elations)? (?:[Cc]ontacts?|CONTACTS?|[Ee]nquiries|[Ii]nquiries)|Contact(?: [Uu]s| [Dd]etails)?)\s{0,2}:?$/u;

/** Labels over the lines that say whom to ask. */
export const CONTACT_HEADING = /\b(?:contacts?|enquiries|inquiries|information)\s{0,2}:?$/i;

/** One-word labels over a headline. */
export const KICKER =
  /^(?:live|breaking(?: news)?|exclusive|update[d]?|watch|opinion|analysis|explainer|editorial|comment|interview|review|feature|profile|news|world|business|politics|sports?|health|science|culture|technology|tech|travel|obituary|investigation|special report|fact ?check|q ?& ?a|the big read|long read|just in|developing|live updates?|live blog)\b:?$/i;
