/** Phrases that ask for a summary and name its article and length, each a list of alternatives of a pattern. */
export const SUMMARY_WORDS = {
  sizes: "an?|the|very|really|quick|short|brief|small|long|longer|full|fuller|detailed|nice|good",
  parts: "sentence|line|word|point|bullet|bullet point",
  counted: "sentences?|words?|lines?|points?|bullets?|bullet points?",
  making: "make|give|gimme|write|do|read|show|get|have|see|can i (?:get|have)|could i (?:get|have)",
  retelling: "break down|condense|shorten|abridge|explain|paraphrase",
  gists:
    "gist|short version|main points?|key points?|highlights?|bottom line|(?:key )?takeaways?|cliff ?notes|short of it|run[ -]?down|upshot|essence",
  briefly: "in (?:a nutshell|brief|short|a few words|plain words|simple terms)",
  before: "me|us|it|of|for|on|about",
  which: "the|this|that|your|latest|last|newest|whole|entire|full",
  telling: "explain|tell|give|describe",
  case: "saga|case|trial|row|affair|crisis|scandal|dispute",
  article: "article|story|piece|report|news|text|page|post",
  naming: "on|about|called|titled|named|entitled|headed|where|with the title",
} as const;
