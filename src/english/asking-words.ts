import { wordSet } from "./word-set.ts";

/** Words that ask for the answer, or for where it stands, and that are no part of it. */
export const ASKING_WORDS = wordSet(`
  according tell please article articles story stories report reports happen happened happening happens much kind
  say says said saying going mention mentions mentioned mentioning real true legit fake actually really exactly
  breaking update updates news latest currently now still yet anyone somebody someone know pls plz lol btw
  nowadays today wheres whens whys hows whered whod howd gonna wanna aint
`);

/** What asks for a sum in "how much does it cost": the sum is the answer, whatever verb stands beside it. */
export const SUM_WORDS = wordSet(`
  cost costs costing worth
`);

/**
 * Stretches of a question that are addressed to the bot or taken over with a pasted post. Each is blanked out
 * before the question is read; a question of nothing else is left as it is.
 */
export const CHATTER: readonly RegExp[] = [
  /\bhttps?:\/\/\S{1,500}/giu,
  /\bwww\.\S{1,500}/giu,
  /<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>/gu,
  /\b(?:breaking(?: news)?|just in|update|exclusive|alert)\s?[:|!–—-]/giu,
  /^\s*breaking\b/iu,
  /\bis (?:it|this|that) (?:really |actually )?(?:true|real|right|correct|legit|fake)(?: that\b)?/giu,
  /\b(?:does|do|did) (?:the|this|any|these|those|your) (?:articles?|stor(?:y|ies)|reports?|news|library|papers?) (?:say|mention|talk|report|tell|write|know|have)(?: (?:anything|something|us|me))?(?: (?:about|of|on|that))?\b/giu,
  /\b(?:according to|in|from) (?:the|this|that|these|your) (?:articles?|stor(?:y|ies)|reports?|library)\b/giu,
  /\b(?:any|what(?:'s| is|s)? the) (?:news|word|info|information|details?|updates?) (?:on|about|of|regarding)\b/giu,
  /\bfact ?-?check\b/giu,
];
