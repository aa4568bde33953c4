import { OPEN } from "./period.ts";
import type { Request } from "./request.ts";
import { groupsOf, type TypedRequest } from "./typed-request.ts";

const ALL =
  "(?:list |browse |see |all |the |every |any |some |more |your |of |are there |do you have |have you got |which |what )*";
const HAVE =
  "(?: (?:do you (?:have|know|hold)|have you(?: got)?|are there|can i (?:read|ask about|search)|are (?:here|available|loaded|in (?:here|the library|your library))|is there))?";

const ARTICLES: readonly RegExp[] = [
  `^${ALL}(?:articles|stories|news articles)${HAVE}(?: (?:about|on|mention|mentioning|regarding|that mention|with) (?<search>.+))?$`,
  `^how many (?:articles|stories)${HAVE}$`,
  `^(?:what|what's|whats|what is)(?: do you have| have you got)?(?: is)? in (?:the|your|this) library$`,
  `^(?:what|which) (?:do you have|have you(?: got)?|can i (?:read|ask(?: you)? about))(?: (?:about|on) (?<search>.+))?$`,
  `^(?:the )?library$`,
].map(source => new RegExp(`${source.slice(0, -1)}[ ?.!]*$`, "ds"));

const SPEAKERS: readonly RegExp[] = [
  `^${ALL}(?:speakers|people|persons|names)(?: (?:are )?(?:quoted|you quote|you have(?: quotes from)?|in the library))*(?: (?:here|in (?:the|this|your) (?:library|article)))?${HAVE}$`,
  `^who(?:m)? (?:is|are|gets|was|were|do you|have you|has been)(?: all)? (?:quoted|quote|speaking)(?: (?:here|most(?: often)?|the most|in (?:the|this|your|these) (?:library|articles?|stor(?:y|ies))))?$`,
  `^who (?:are the (?:speakers|people)|do you have quotes (?:from|of|by)|speaks)(?: (?:here|in (?:the|this|your) (?:library|article)))?$`,
].map(source => new RegExp(`${source.slice(0, -1)}[ ?.!]*$`, "ds"));

const HELP =
  /^(?:help(?: me| us| page)?|\/?help|commands?|menu|manual|instructions|usage|what (?:can|do) (?:you|u|this bot|the bot) do|what (?:can|could|should) i (?:ask|do|say|type|write)(?: you| here)?|how (?:do|does|can) (?:i|you|this|it|this bot|the bot|one|we) (?:use|work|use (?:you|this|it|this bot)|ask(?: you)?(?: something| a question)?)(?: (?:you|this|it|this bot|the bot|with you))?|who are you|what are you|what is this(?: bot)?|what are your commands|(?:list|which|what) (?:are )?(?:the |your )?commands(?: do you have)?)[ ?.!]*$/;

const PRIVACY =
  /^(?:privacy(?: policy)?|(?:what|which)(?: data| information| personal data)? (?:do|does|will|are|is) (?:you|the bot|this bot|it) (?:store|stored|save|keep|log|collect|know|remember|storing|saving|keeping|logging)(?: (?:about|on|of|from) (?:me|us|members|users|people))?|(?:do|does|will) (?:you|the bot|this bot|it) (?:store|save|keep|log|record|read|collect|remember) (?:all |any )?(?:my|our|the|what|everything|private|personal).{0,60})[ ?.!]*$/;

const TRUE =
  "(?:real|true|right|correct|fake|false|legit|genuine|accurate|authentic|fake news|made up|a real (?:quote|quotation)|a (?:fake|true) (?:quote|quotation)|what (?:he|she|they) (?:really |actually )?said)";

/** Asked of a message that is replied to: there are no words to check, nor a question to answer. */
const OTHER_MESSAGE = new RegExp(
  `^(?:(?:(?:is|was) (?:this|that|it|this quote|that quote|this quotation)(?: (?:really|actually|even))? ${TRUE}(?: or (?:not|fake|false|real))?|${TRUE}(?: or (?:not|fake|false|real))?|(?:any )?sources?(?: (?:for|of) (?:this|that|it))?|(?:what|where)(?:'s| is) (?:the|your|this|that) (?:source|from)(?: (?:of|for) (?:this|that|it))?|(?:check|verify|fact ?-?check|confirm)(?: (?:this|that|it|this quote|that quote|this message))?|who (?:really |actually )?(?:said|says) (?:this|that|it)|(?:did|has) (?:he|she|they|any(?:one|body)) (?:ever |really |actually )*(?:say|said) (?:this|that|it)|where (?:is|was|does|did) (?:this|that|it) (?:come )?from)[ ?.!]*){1,2}$`,
);

/** Requests about the library and the bot: articles, speakers, help, privacy. */
export function libraryRoute({ text }: TypedRequest): Request | null {
  if (HELP.test(text)) return { kind: "help" };
  if (PRIVACY.test(text)) return { kind: "privacy" };
  if (OTHER_MESSAGE.test(text)) return { kind: "other-message" };
  for (const pattern of ARTICLES) {
    const groups = groupsOf(text, pattern);
    if (groups) return { kind: "articles", search: groups.search ?? null, ...OPEN };
  }
  return SPEAKERS.some(pattern => pattern.test(text)) ? { kind: "speakers", search: null } : null;
}
