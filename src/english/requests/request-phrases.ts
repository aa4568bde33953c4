/** Classes of words in the phrases below; each a list of alternatives. */
export const REQUEST_WORDS = {
  about:
    "about|abt|on|regarding|re|concerning|as to|of|for|around|with|w|over|on the subject of|on the topic of|when it comes to",
  on: "about|abt|on|regarding|re|concerning|as to|on the subject of|on the topic of|when it comes to",
  quotes:
    "(?:actual|real|precise|very) (?:words|quotes?|quotations?)|exact (?:quotes?|quotations?)|every (?:single )?word|quotes?|quotations?|statements?|remarks?|comments?|words|exact words|own words|sayings",
  list: "list|show|find|pull|pull up|dig up|dig out|gather|collect|get|read me|some|any|more|all|the|every|are there|do you have|have you got|what",
  held: "do you have|are there|have you got",
  "sum up": "summari[sz]e|sum up|summary of|a summary of|an summary of",
  what: "what|whatever|everything|anything|all",
  hardly: "ever|really|actually|just|recently|said to|to|has|have|had",
  saying:
    "say|said|says|saying|think|thinks|thought|been quoted|quoted|is quoted|was quoted|states?|stated|tell us|told us|tell (?:the|your) (?:paper|newspaper|press|reporters?)|comments?|commented|remark|remarked",
  and: "and|n|&|\\+|with|to|against|vs\\.?|v\\.?|versus|or",
  both: "and|n|&|\\+",
  versus: "vs\\.?|v\\.?|versus",
  says: "say|says|said|have to say|has to say|had to say|think|thinks|thought|have said|has said|are saying|feel|feels",
  article: "article|story|piece|report|text|post|page|news|item|write-up|writeup",
  articles:
    "article|articles|story|stories|piece|pieces|report|reports|text|post|posts|write-up|writeup|coverage|stuff|bits",
  appear: "come out|came out|appear|go up|go out|go live|get published|get printed|get posted|run",
  progressing: "going|coming along|coming on|getting on|looking|progressing|shaping up|standing",
  going: "going|coming along|coming on|getting on|doing|looking|progressing|shaping up|standing",
  this: "this|that|it|the|the above|your|these",
  wrote: "wrote|has written|authored|reported|penned|published",
  filed: "filed|did|does|covered|writes|wrote up|put out",
  reporter: "author|writer|journalist|journo|reporter|hack",
  published:
    "published|written|posted|printed|released|from|dated|put out|put up|put online|made|in the paper",
  want: "give|give me|show me|tell me|get me|i want|i need|make|show|draw|build|any|the|a|an|all|me|full|short|quick|please|see",
  news: "news|updates?|developments?|headlines|happenings|changes",
  newest: "latest|newest|most recent|recent|current|new",
  period: "day|week|month|year|weekend",
  paper: "the paper|the newspaper|the outlet|the site|paper|newspaper|outlet|publisher|site|website",
  print: "post|posted|print|printed|publish|published|run|ran|carry|carried|write|put out",
  view: "view|views|position|positions|stance|opinion|opinions|take|line|words|statement|statements|comments|quotes",
  from: "with|to|from|against",
} as const;

/** Phrases that ask for news of a topic or a period. `timed`: only if a period follows. */
export const LATEST_PHRASES: readonly { readonly phrase: string; readonly isTimed?: boolean }[] = [
  { phrase: "[<want>]* <newest> [<news>|<newest> <news>|<articles>|things] [<about> {about}]" },
  {
    phrase:
      "what~('s| is|s| are|'re) [the|all] (<newest> [<news>|<articles>|thing|things]|last <articles>) [you have|you've got] [<about> {about}]",
  },
  {
    phrase:
      "what~('s| is|s) (new|fresh|happening|going on|going down|up|been happening) [now|lately|recently|today] [<about> {about}]",
  },
  { phrase: "what~('s| is|s) [in] the (news|headlines|papers)" },
  { phrase: "what~( has|'s|s) changed [lately|recently|now] [<about> {about}]" },
  {
    phrase:
      "(any|what|got any|heard any|have there been any|has there been any) [<newest>] <news> [is there|are there|do you have|do u have|have u got|have you got] [<about> {about}]",
  },
  {
    phrase:
      "(any|what|is there any|are there any|has there been any|have there been any) [<newest>] (developments|changes|progress|movement) (in|<about>) {about}",
  },
  {
    phrase:
      "what~('s| is|s) [the] [<newest>] (state of play|state of affairs|status|situation) [<about> {about}]",
  },
  { phrase: "[<want>]* (news|headlines|digest|update|updates) [please|pls|plz] [<about> {about}]" },
  { phrase: "what~('s| is|s) the (news <about>|(word|score) (<on>|with)) {about}" },
  { phrase: "how far along (is|are) {about}" },
  { phrase: "what (did|have) i miss~[ed] [<about> {about}]" },
  { phrase: "((catch|bring|get) (me|us) up|catch up) [to date|to speed] [<about> {about}]" },
  { phrase: "(fill (me|us) in|keep (me|us) posted|put (me|us) in the picture) [<about> {about}]" },
  { phrase: "update (me|us) [<about> {about}]" },
  { phrase: "[the] [<newest>] (state of play|status) <about> {about}" },
  { phrase: "(is|are) there [any|a|an|some] [<newest>] <news> <about> {about}" },
  { phrase: "(any|<newest>) (developments|changes|progress) in {about}" },
  { phrase: "(any word|any more|anything more) <about> {about}" },
  { phrase: "[<want>]* <newest> [<news>] from {about}" },
  { phrase: "how~('s| is|s| are) (things|everything|it all) [<going>] <about> {about}" },
  { phrase: "[is there|heard|got] (anything|everything) (new|fresh|happening) [<about> {about}]" },
  { phrase: "how~('s| is|s| are) {about} <progressing> [now|lately|so far|these days]" },
  { phrase: "where are we <about> {about}" },
  { phrase: "where~('s| is|s| are) {about} at (now|currently|today|these days|at the moment)" },
  { phrase: "(where|how) do things stand [now] [<about> {about}]" },
  { phrase: "has anything (happened|changed|moved) <about> {about} [lately|recently|yet|since]" },
  { phrase: "what happened", isTimed: true },
  { phrase: "(did anything|anything|something) (happen|happened|going on)", isTimed: true },
  { phrase: "[<want>]* (everything|anything|what you have)", isTimed: true },
  { phrase: "what~( has|'s|s) [been] (happened|happening|going on)", isTimed: true },
  { phrase: "what (went on|came in|came out)", isTimed: true },
  { phrase: "what changed [<about> {about}]", isTimed: true },
  { phrase: "[<want>]* (everything|all) [that] (happened|was published)", isTimed: true },
  {
    phrase: "what (was|were|is|did) (new|there|in the news|i miss|published|reported|printed)",
    isTimed: true,
  },
  { phrase: "what~[ has|'s|s] happened <about> {about}", isTimed: true },
  {
    phrase: "(summarise|summarize|sum up|recap|summary of|recap of|digest of|roundup of|overview of)",
    isTimed: true,
  },
  {
    phrase:
      "[<want>]* [news] (summary|recap|digest|roundup|overview|news|headlines|articles|stories) [for|of|from]",
    isTimed: true,
  },
];

/** The same behind a topic of a few words that ask nothing themselves: "bridge latest". */
export const TOPIC_LATEST_PHRASES: readonly string[] = ["{topic} (latest|news|updates|update|headlines)"];

/** Phrases that ask how a story developed. */
export const TIMELINE_PHRASES: readonly string[] = [
  "[<want>]* (timeline|chronology) <about> what {speaker} <says> <about> {about}",
  "[what~('s| is|s)] [<want>]* (timeline|time line|chronology|sequence of events|order of events|course of events) [<about>] {about}",
  "{about} (timeline|chronology)",
  "how (did|has|have) {about} (develop|developed|unfold|unfolded|evolve|evolved|progress|progressed|play out|played out|pan out|panned out|change over time|changed over time|come about|gone so far)",
  "what (has|did) {speaker} (say|said) <about> {about} over time",
  "how has {speaker}~('s|s) (position|view|stance|opinion) [<about> {about}] (changed|evolved|shifted) over time",
  "how (did|has|have) (things|it|everything) (change|changed|develop|developed|move|moved) <about> {about} [over time]",
  "(walk|take|run|talk) me (through|thru) [how] [the] [history|course|story] [of] {about} [went|unfolded|developed|came about]",
  "[<want>]* [key|main|important] (history|course|story|dates|sequence of events|order of events) (of|in) {about} [so far]",
  "[<want>]* (key|main|important) dates (for|on) {about} [so far]",
  "[<want>]* dates (for|on) {about} so far",
  "{about} (story|saga|case|row) so far",
  "what happened <about> {about} (step by step|in order|over time|so far|from the start|from start to finish)",
  "[<want>|put]* {about} (step by step|day by day|week by week|in order|in date order|by date|in chronological order|from start to finish|from beginning to end)",
  "(step by step|day by day|in order|in date order|blow by blow|from start to finish|from beginning to end|from the start|from the beginning)~[:,|:|,] {about}",
  "(retrace|(retrace|trace) [the] (history|course|story|development|progress|steps) of) {about}",
  "(what happened when|when did what happen) (<about>|in) {about}",
  "[<want>]* how {about} (developed|unfolded|evolved|came about)",
  "how did (we|it|they|things) (get|come) (here|to this|this far) <about> {about}",
];

/** Phrases that ask for two people's words side by side. */
export const COMPARE_PHRASES: readonly string[] = [
  "(compare|contrast) {speaker}~['s|'] <and> {other}~('s|') <view> [<about> {about}]",
  "[<want>]* what {speaker} <says> <versus> what {other} <says> [<about> {about}]",
  "(compare|contrast) [what] {speaker} <and> {other} [<says>] [<about> {about}]",
  "(compare|contrast) what {speaker} <says> <and> [what] {other} <says> [<about> {about}]",
  "{speaker} (<both>|or) {other} [<about> {about}]~[,] who (said|says) what",
  "(put|set) {speaker} (next to|beside|against|side by side with) {other} [<about> {about}]",
  "[<want>]* what {speaker} <both> {other} <says> side by side",
  "[<want>]* {speaker} <both> {other} side by side [<about> {about}]",
  "how (do|does|did) [what] {speaker}~['s|s] [<view>|<says>] (compare|differ|square) <from> [what] {other}~['s|s] [<view>|<says>] [<about> {about}]",
  "(is|are) {speaker} <both> {other} on the same (page|side) [<about> {about}]",
  "(do|does|did) {speaker} <both> {other} see eye to eye [<about> {about}]",
  "[a] comparison (of|between) {speaker} <and> {other} [<about> {about}]",
  "[what~('s| is|s| are)|is there|are there] [the|a|any] difference~[s] between [what] {speaker} <both> {other} [<says>] [<about> {about}]",
  "(how|where|what) (do|does|did) {speaker} <both> {other} (differ|disagree|compare|agree) [<about> {about}]",
  "(do|does|did) {speaker} <both> {other} (agree|disagree|differ) [<about> {about}]",
  "what (do|does|did|have|has|are|were) {speaker} <both> {other} [each|both] (<says>|saying) [<about> {about}]~[,] [side by side|next to each other]",
  "{speaker} (<versus>|against) {other} [<about> {about}]",
  "what (do|does|did|has|have) {speaker} <says> (compared to|compared with|as opposed to|<versus>) {other} [<about> {about}]",
  "[what~('s| is|s| are)] {speaker}~('s|s'|s) [<view>] (next to|beside|alongside|against|<versus>) {other}~('s|s'|s) [<view>] [<about> {about}]",
  "(is|are|was|were|do|does|did) {speaker} (say|saying) the same [thing] as {other} [<about> {about}]",
  "between {speaker} <both> {other} who (said|says) what [<about> {about}]",
  "who (said|says) what between {speaker} <both> {other} [<about> {about}]",
];

/** Phrases that ask for the date of an article. */
export const PUBLISHED_PHRASES: readonly string[] = [
  "when (was|were|is) <this> [<article>] (<published>)",
  "(when|how long ago) (was|were) (the|that) {article} (<article>|<articles>) (<published>)",
  "when (was|were) (the|your) <articles> <on> {article} (<published>)",
  "when did (<this>) [<article>] (<appear>)",
  "when did (the|your) <articles> <on> {article} (<appear>)",
  "when did (the|that) {article} <articles> (<appear>)",
  "(what~('s| is|s)|which) [the] (date|day|publication date) (of|on|is) <this> [<article>]",
  "what~('s| is|s) the (date|publication date) (of|on|for) (the|that) {article} <article>",
  "[the] (date|publication date) of <this> <article>",
  "[the] (publication date|date of publication)",
  "how (old|recent|new) is <this> <article>",
  "how (old|recent|new) is the {article} <article>",
  "how (old|recent|new) is the <articles> <on> {article}",
  "how recent is (this|that|it)",
  "(what|which) (date|day|year|month) (was|is) <this> [<article>] [from|of|<published>]",
  "[on] (what|which) (date|day|year|month) (was|is) (the|that) {article} <article> [from|of|<published>]",
  "[on] (what|which) (date|day|year|month) (was|is) the <articles> <on> {article} [from|of|<published>]",
  "when did (you|u|they|<paper>) <print> <this> [<article>]",
  "when did (you|u|they|<paper>) <print> the <articles> <on> {article}",
  "when did (you|u|they|<paper>) <print> (the|that) {article} <articles>",
  "[on] (what|which) (date|day) did (the|that) {article} <articles> (<appear>)",
  "[on] (what|which) (date|day) did (you|u|they|<paper>) <print> (the|that) {article} <articles>",
  "[the] (date|publication date) (of|on) (the|your) <articles> <on> {article}",
  "is <this> <article> [still] (recent|new|old|up to date|current|old news|outdated|out of date)",
  "is (the|that|your) {article} <article> [still] (recent|new|old|up to date|current|old news|outdated|out of date)",
  "is this [still] (recent|old news|up to date|outdated|out of date)",
  "published when",
  "from when (is|was) <this> [<article>]",
  "when~('s| is|s| was) (the|that|your) {article} <article> from",
  "how long ago (was|were) (the|that) {article} <article>",
  "[the] (date|day|publication date) of (the|your) {article} <article>",
];

/** What an article is called that no title names: "when was the latest article published" asks for the news. */
export const NEWEST_ARTICLE = "(last|(latest|newest|most recent) [{about}])";

/** What no title is either, and no request can count or order: "who wrote the most articles". */
export const COUNTED_ARTICLES = "(most|fewest|least|oldest|earliest|first|other|same|next|longest|shortest)";

/** Phrases that ask who wrote or published an article. */
export const AUTHOR_PHRASES: readonly string[] = [
  "who (<wrote>) <this> [<article>]",
  "who (<wrote>|<filed>) (the|your|ur|this|that) <articles> (<on>|with|mentioning|that mentions|where) {article}",
  "who (<wrote>|<filed>) (the|that) {article} <articles>",
  "who (<wrote>|<filed>) (that|the) (thing|bit|one) <on> {article}",
  "who (<wrote>) (the|that) {article} one",
  "who~('s| is|s| was) the (author|writer|journalist|reporter) [(of|on|behind)] (the|your) <articles> <on> {article}",
  "(author|writer|byline) of (the|your) <articles> <on> {article}",
  "who~('s| is|s| was) the (author|writer|journalist|reporter|publisher) [of|behind] [<this>] [<article>]",
  "who~('s| is|s| was) the <reporter> (of|on|behind|for) the {article} <article>",
  "who~('s| is|s| was) (behind|responsible for) the {article} <article>",
  "who~('s| is|s| was) (the|that) {article} <article> by",
  "who~('s| is|s| was) (reporting|writing) (on|about|abt) {article}",
  "(which|what) <reporter> (is|was) on (the|that) {article} <article>",
  "(which|what) of (your|ur|the|their) <reporter>~s (<wrote>|<filed>) (the|that|your) {article}",
  "[what~('s| is|s)] [the] name of the (author|writer|journalist|reporter|person|guy) [who (<wrote>|<filed>) (the|that) {article} <articles>]",
  "[what~('s| is|s)] [the] name of the <reporter> (of|on|behind|for) (the|that) {article} <article>",
  "what~('s| is|s) the (source|outlet|publisher) of <this> <article>",
  "[name] [the] (author|writer|byline|journalist|reporter) (of|on|behind|for) (the|your) {article} <article>",
  "(which|what) <reporter> (<wrote>) <this> [<article>]",
  "(which|what) <reporter> (<wrote>|<filed>) the <articles> <on> {article}",
  "(which|what) <reporter> (<wrote>|<filed>) (the|that) {article} (one|<articles>)",
  "(who|which reporter|which journalist|what reporter|what journalist) ((wrote|writes|has written) (about|abt|up)|reported on) {article}",
  "(whose byline is|who has the byline|who~('s|s) got the byline) (on|for) (the|that|your) {article} <articles>",
  "(by who|by whom|who) (was|were|is) (the|that) {article} <article> (written|published|reported) [by]",
  "who~('s|s| has) written (about|up) {article}",
  "who~('s|s) <this> [<article>] (written|published|reported) [by]",
  "whose (article|story|piece|report|work) is (this|that|it)",
  "whose (article|story|piece|report) is (the|that) {article} (one|<article>)",
  "(by whom|by who|who) is <this> [<article>] [by]",
  "(which|what) <paper> <print> the <articles> <on> {article}",
  "(which|what) <paper> <print> the {article} <articles>",
  "where was <this> [<article>] (published|printed)",
  "(author|writer|byline) [of] [<this>] [<article>]",
  "(who|by whom) (was|were|is) <this> [<article>] (written|published|reported) [by]",
  "(which|what) (paper|newspaper|outlet|publisher|publication|site|website|source) (is|was|published|wrote|reported) <this> [<article>] [from|in|by|published in]",
  "where (is|was|does) <this> <article> [from|published|come from]",
];

/** Phrases that ask for quotations, by a person or on a topic. */
export const QUOTATION_PHRASES: readonly string[] = [
  "what (was|is|has been) (said|stated) by {speaker} [<on> {about}]",
  "what (has|have|had|was|is|were) [been|being] (said|quoted) <on> {about}",
  "[<sum up>] <what> [else|exactly|all]~('s|s|'d| did| does| do| has| have| had| is| was) {speaker} [<hardly>]* <saying> [as saying|saying|for himself|for herself|for themselves|for itself] [so far|to date|these days|nowadays|lately|now] [<on> {about}|on|about]",
  "[<sum up>|list|find|pull up|read me|show|show me|quote|quote me] <what> [else|exactly|all] [that] {speaker} [<hardly>]* (said|says|say|thinks|is quoted|was quoted|been quoted) [as saying|saying] [<on> {about}]",
  "who (said|says|has said|is quoted as saying) (what|anything|something|things) <on> {about}",
  "(who (is|are|was|were|has been)|people|ppl|everyone|everybody) quoted <on> {about}",
  "who (spoke|talked|speaks|talks|commented) (about|on) {about}",
  "(did|does|has|have|had) {speaker} [<hardly>]* (say|said) (anything|something|a word|much|owt) [(about|on) {about}]",
  "(did|does|has|have|had) {speaker} [<hardly>]* (comment|commented|talk|talked|spoke|spoken|speak) (about|on) {about}",
  "[<list>]* [direct] <quotes> [that] (by|from|of) {speaker} [<held>] [<on> {about}]",
  "[<list>]* [direct] <quotes> <on> {about} [(by|from) {speaker}]",
  "(anything|something) (by|from) {speaker} [<on> {about}]",
  "{speaker} [<on> {about}] (in (his|her|their) own words|word for word|verbatim)",
  "[<sum up>] [<list>]* [direct] {speaker}~['s|'|s'] (quotes|quotations|exact words) [<on> {about}]",
  "[<sum up>] [<list>]* [direct] {speaker}~('s|s') (remarks|comments|statements) [<on> {about}]",
];

/** The same with a name whose possessive lacks its apostrophe ("linds words"): only for a known speaker. */
export const NAMED_QUOTATION_PHRASES: readonly string[] = [
  "{speaker} <on> {about}",
  "{speaker} (said|says) what <on> {about}",
  "[<list>|of]* [direct] {speaker}~s <quotes> [<on> {about}]",
  "[what~('s| is|s| are| was| were)] {speaker}~('s|s'|s) (<view>|thoughts) [<on> {about}]",
  "[what~('s| is|s| was)] {speaker}~('s|s'|s) (reaction|response|reply|answer) [(to|<on>) {about}]",
  "where (do|does|did) {speaker} stand <on> {about}",
  "how (do|does|did) {speaker} (feel|react|respond) (to|<on>) {about}",
];
