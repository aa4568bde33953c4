/** Classes of words in the phrases below; each a list of alternatives. */
export const LIBRARY_WORDS = {
  all: "list|browse|see|show|show me|give me|a list of|the list of|full list of|the full list of|a full list of|pull up|got any|is there|name|what are|can i see|me|all|the|every|any|some|more|your|ur|of|are there|r there|do you have|have you got|which|what",
  have: "do you have|do u have|have u got|have u|you have|u have|you've got|u got|do you know|do you hold|have you|have you got|are there|r there|can i read|can i ask about|can i search|are here|are available|are loaded|exist|do u know|do u hold|are in here|are in the library|are in your library|is there",
  about:
    "about|on|mention|mentioning|regarding|that mention|with|talk about|that talk about|are about|that are about|discuss|cover|covering",
  here: "here|in here|in there|so far|most|most often|the most|in the library|in this library|in your library|in these articles|in the article|in the articles|in this article|in your articles|in the story|in this story|in the stories|in these stories",
  bot: "you|u|this|it|this bot|the bot",
  one: "i|you|u|this|it|this bot|the bot|this thing|this bot thing|one|we",
  help: "help|help me|help us|help page|/help|/?help|commands?|menu|manual|instructions|usage",
  keep: "store|stored|save|keep|log|collect|know|remember|storing|saving|keeping|logging|record|read",
  true: "real|true|right|correct|fake|false|legit|genuine|accurate|authentic|fake news|made up|a real quote|a real quotation|a fake quote|a true quote|a fake quotation|a true quotation",
  it: "this|that|it|this quote|that quote|this quotation|this message",
} as const;

/** Phrases that ask for the library's articles. */
export const ARTICLES_PHRASES: readonly string[] = [
  "[<all>]* (articles|stories|news articles|pieces|titles) [<have>] [<about> {search}]",
  "(how many (articles|stories) [<have>]|how big is (the|your|this) (library|archive))",
  "[list|show|show me|browse|give me|list me] (the list|what (you|u) (have|got)|what (you've|youve|u've) got) [<here>]",
  "(list|show|show me|browse|a list of|list of) (everything|all) [<here>]",
  "what~('s|s| is) (available|on offer|loaded|covered) [<here>]",
  "what do (you|u) cover",
  "[list|show|browse] (everything|all) [that] (you have|you've got|u have|u got|you got) [<here>] [<about> {search}]",
  "search [for] [the] [articles|stories] <about> {search}",
  "[do you|do u|have you|you|u]* [got|have]* (anything|something|stuff) [<here>] <about> {search}",
  "(is there|do you have|do u have|have you got|have u got|got) (a|an|one|any) (article|story|piece|report) <about> {search}",
  "(what|which) (sources|papers|newspapers|outlets|news) (do you have|have you got|do you use|are there)",
  "(what|which)~['s|s] [are|is] (your|ur|the) (sources|source|papers|newspapers|outlets)",
  "what (are|is) (the|your) (articles|stories|library) about",
  "(what|what~('s|s)|what is) [do you have|have you got|you have|you got|u have|u got] [is] [all] in (here|there|the library|your library|this library|(your|the) (archive|database|collection|index))",
  "(what|which) [else] (do you have|do u have|have you|have u|have you got|have u got|can i read|can i ask about|can i ask you about|can i ask u about) [<here>] [(about|on) {search}]",
  "(what|which) [things] (do you|do u|does it|does this bot|does the bot|can you|can u) (know|tell me|tell us) [about|of]",
  "[show|open|browse|see] [me] [the|your] library",
  "(what|which) (topics|subjects) (do you|do u|does it|does the library) (cover|have|know|know about)",
];

/** Phrases that ask who is quoted. */
export const SPEAKERS_PHRASES: readonly string[] = [
  "[<all>]* (speakers|people|ppl|persons|names|everyone|everybody) [are quoted|quoted|who is quoted|who are quoted|that is quoted|that are quoted|you quote|you have|you have quotes from|are in the library|in the library]* [<here>] [<have>]",
  "(who|whom) [all] (is|are|gets|was|were|do you|have you|has been) [all] (quoted|quote|speaking) [<here>]",
  "who~('s|s) [all] [been] (quoted|cited) [<here>]",
  "who~('s|s| is| are) [all] in (here|there|the library|the articles|these articles|these stories)",
  "(who|whom|which people|what people|which speakers) [all] can (i|we|you|u) (get quotes from|quote|get quotes by|find quotes from|find quotes by|look up|search for|search) [<here>]",
  "whose (quotes|words|quotations) (do you have|do u have|have you got|have u got|are there|are in here|are here)",
  "who (do|does) (the|these|your|this|that) (articles|article|stories|story|paper|library) quote",
  "(who|which people|what people) (talks|talk|speaks|speak|is talking|is speaking|are talking) <here>",
  "[the] names of (everyone|everybody|all|the people|people|ppl) [who is|who are|that are|you|u|you can|u can] (quoted|quote) [<here>]",
  "who (are the speakers|are the people|do (you|u|we) have quotes (from|of|by)|speaks) [<here>]",
];

/** Phrases that ask what the bot can do. */
export const HELP_PHRASES: readonly string[] = [
  "<help>",
  "what (can|do) (you|u|this bot|the bot) do",
  "what [(kind|kinds|sort|sorts|type) of] [things|stuff|questions] (can|could|should) i (ask|do|say|type|write) [you|u|here]",
  "how (do|does|can) <one> (use|work|ask) [<bot>] [something|a question] [<bot>|with you]",
  "[explain|show|say] [me|us|to me|to us] how (<one> works|to use <bot>)",
  "(who are you|what are you|what is this|what is this bot) [for]",
  "(what are|list|which|what) [are] [the|your] commands [do you have]",
];

/** Phrases that ask what is stored about those who ask. */
export const PRIVACY_PHRASES: readonly string[] = [
  "privacy [policy]",
  "(what|which) [data|information|personal data] (do|does|will|are|is) <bot> <keep> [(about|on|of|from) (me|us|members|users|people)]",
  "(do|does|will) <bot> <keep> [all|any] (my|our|the|what|everything|private|personal) [{rest}]",
];

/** Phrases that ask about the message replied to. They contain neither words to check nor a question to answer. */
export const OTHER_MESSAGE_PHRASES: readonly string[] = [
  "(is|was) <it> [really|actually|even] (<true>|what (he|she|they) [really|actually] said) [or not|or fake|or false|or real]",
  "<true> [or not|or fake|or false|or real]",
  "[any] (source|sources) [(for|of) <it>]",
  "(what|where)~('s| is) (the|your|this|that) (source|from) [(of|for) <it>]",
  "(check|verify|fact check|fact-check|factcheck|confirm) [<it>]",
  "who [really|actually] (said|says) <it>",
  "(did|has) (he|she|they|anyone|anybody) [ever|really|actually]* (say|said) <it>",
  "where (is|was|does|did) <it> [come] from",
];
