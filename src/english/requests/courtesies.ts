import { WEEKDAYS } from "../grammar/calendar.ts";

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

/** Classes of words in the phrases of small talk below. */
export const SMALL_TALK_WORDS = {
  bot: "bot|robot|verbatim|machine|ai",
  you: "you|u|ya",
  "you are": "you're|youre|your|ur|you are|u are|u r",
  very: "so|very|really|pretty|such|totally|absolutely|completely|fucking|bloody|a|an|the|just",
  bad: "useless|stupid|dumb|rubbish|trash|garbage|crap|shit|shite|terrible|awful|broken|annoying|idiots?|liars?|bad|worst|boring|pathetic|hopeless|wrong",
  good: "good|great|nice|lovely|awesome|brilliant|excellent|amazing|best|clever|smart|helpful|useful|perfect|cool",
  star: "legend|star|lifesaver|genius|gem|hero",
  "thank you":
    "thanks|thank you|thank u|thankyou|thx|thnx|tnx|ty|tysm|cheers|ta|much appreciated|appreciate it",
  praise: "many|ok|okay|great|perfect|lovely|nice|nice one|brilliant|awesome|cool|good bot|amazing|oh",
  "for it":
    "a lot|a bunch|so much|very much|again|bot|verbatim|mate|bro|man|sir|dear|pal|guys|all|everyone|lol|cheers|thanks|for that|for this|for it|for your help|for the help|that helped|that helps|that was helpful|that's great|thats great|that's all|thats all",
  "go away":
    "stop|stop it|be quiet|shut up|shut it|shush|stfu|fuck off|fuck you|piss off|bugger off|sod off|go away|get lost|screw you|you suck|u suck|i hate you|i hate u",
  state:
    "a robot|a bot|robot|bot|human|a human|an ai|ai|a person|real|alive|there|awake|ok|okay|online|working|up",
  slip: "my bad|my mistake|never mind|nevermind|nvm|forget it|ignore that|ignore me|scratch that|wrong channel|wrong chat|no worries|no problem|np|all good|oops|whoops",
  bye: "bye|bye bye|goodbye|good night|goodnight|gn|gm|see you|see ya|cya|laters|brb|afk|gtg|ttyl",
  all: "all|everyone|everybody|guys|folks|team|bot|verbatim|lads",
  day: `new year|birthday|easter|christmas|xmas|diwali|eid|holidays|weekend|${WEEKDAYS.join("|")}`,
  word: "k|kk|yes|yep|yeah|yup|no|nope|nah|wow|omg|wtf|bruh|hmm|idk|lo+l|lmao+|lmfao|rofl|(?:ha){2,9}|(?:he){2,9}|ikr|smh|ok|okay",
} as const;

/** Messages that only say thank you, or praise the bot. */
export const THANKS_PHRASES: readonly string[] = [
  "[<praise>]* <thank you> [<for it>]*",
  "<good> (bot|job|work|answer|one) [<for it>]*",
  "(that|this|it) [really] (helped|helps) [<for it>]*",
  "[(that|this|it) (was|is)|that's|thats] [<very>]* (helpful|useful) [<for it>]*",
  "<you are> [<very>]* (<good>|<star>) [<for it>]*",
];

/** Messages to the bot itself that ask nothing of the articles: they get what it can do. */
export const SMALL_TALK_PHRASES: readonly string[] = [
  "<you are> [<very>]* <bad> [<bot>]",
  "[this|the|ur|your] <bot> (sucks|is [<very>]* <bad>)",
  "[<very>]* <bad> <bot>",
  "[just] <go away> [<bot>]",
  "who (made|built|created|wrote|programmed|coded|owns|runs) <you>",
  "who~('s| is|s) (your|ur) (owner|creator|maker|boss|developer|daddy)",
  "(i'm|im|i am) [<very>] (bored|tired|sad|hungry|happy|drunk)",
  "what (time|day|date) is it [now|today]",
  "(are|r) <you> [even|really|still]* <state>",
  "(anyone|anybody) (there|home|here|awake)",
  "(do|does) (<you>|this|it) [even|still|actually] work",
  "[that's|thats|that is|this is] [the] (wrong answer|not what i (asked|meant|said))",
  "say (something|hi|hello|anything)",
  "<you> (there|awake|ok|okay|alive|online|around)",
  "how (are|r) <you> [doing|today|feeling]*",
  "what~('s| is|s) (your|ur|you) (name|age|problem|job)",
  "[(i|we) [really]] love <you> [<all>]",
  "[tell|sing|write|give|make] [me|us] (a|an|some|another) [good|funny]* (joke|riddle|poem|song|rap)",
  "[oh] <slip> [lol]",
  "<bye> [<all>]",
  "have a (nice|good|great|lovely) (day|evening|night|weekend|one) [<all>]",
  "(happy|merry) <day> [<all>]",
  "<word> [<word>]*",
  "(test|testing) [test|testing|1|2|3|123]*",
];
