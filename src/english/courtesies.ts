/** Classes of words in the phrases below; each a list of alternatives. */
export const COURTESY_WORDS = {
  hello: "hey|hi|hiya|hello|yo|ok|okay|so|well|um|uh|hmm|right|alright|also|and",
  "day part": "morning|afternoon|evening|day",
  all: "there|all|everyone|bot|verbatim",
  please: "please|pls|plz|kindly",
  thanks: "thanks|thank you",
  after: "please|pls|plz|thanks|thank you|thx|cheers|ta|for me|for us|mate|then|bot|verbatim",
  excuse: "sorry|excuse me|quick question|just wondering|i was wondering|i wonder",
  could: "can|could|would|will",
  anyone: "you|u|anyone|any1|someone|some1|sum1|somebody",
  tell: "tell|show|find|give|get|remind|send",
  "tell or list": "tell|show|find|give|get|remind|list|send",
  want: "want|need|like|love",
  learn: "know|see|find out|hear|read|get|have|understand",
  searching: "looking for|trying to find(?: out)?|interested in",
} as const;

/** Phrases before a request; `understand/phrase.ts` explains the notation. The request follows them directly. */
export const COURTESIES_BEFORE: readonly string[] = [
  "<could> <anyone> [<please>|possibly] [<tell or list> [(me|us) [again|please]]]",
  "<tell> (me|us) [again|please]",
  "do (you|u) (know|remember|happen to know)",
  "does (anyone|anybody) (know|remember|happen to know)",
  "(i|we)~['d| would] <want> [to] [<learn>]",
  "(i'm|im|i am|we're|we are) <searching>",
  "(is it possible to|can i|could i|may i|can we|let me) [please] [have|get|see|know|ask]",
  "(any idea|any chance|any clue) [of]",
];

/** The same, where punctuation or nothing at all may follow. */
export const GREETINGS_BEFORE: readonly string[] = [
  "<hello> [<all>]",
  "good <day part> [<all>]",
  "(<please>|<thanks>|<excuse>)",
];
