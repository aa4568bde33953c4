/** What a line that points to another page or a film begins with, before a colon. In lower case. */
const LABELS = [
  "more(?: coverage| news| stories)?|more (?:on|from|about) [^:]{1,40}",
  "read(?: also| more| next| this)?|also read|also|see also|see more|related(?: stories| articles| content)?|previously|earlier|next up",
  "watch(?: now| live)?|listen|video|videos|photos?|pictures|gallery|in pictures|in photos|graphic|interactive",
  "what to know|what you need to know|need to know|in case you missed it|don['’]t miss|go deeper|dig deeper|fact check|opinion|newsletter|podcasts?",
  "follow (?:every|the|all|our|along|us)[^:]{0,30}|contributing|live updates?|live blog|sign up[^:]{0,30}",
].join("|");
const LABELLED = new RegExp(`^(?:${LABELS})\\s{0,2}[:|]`, "i");
/** "FOLLOW THE MONEY: MLB player salaries for every team" */
const IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}'’-]+ ?){2,6}:\s?\S/u;
/** "Immigrant workers head to Florida 03:31 - Source: CNN" */
const FILM = /\b\d{1,2}:\d\d - Source: \S/u;
const ENDS_SENTENCE = /[.!?…]["”’')]*$/u;
/** The longest line examined, in UTF-16 code units: a paragraph of the article is longer or begins differently. */
const MAX_TEASER = 200;

/** Whether a paragraph only points to another page or a film: "Read also: Toll to rise again". */
export function isTeaser(line: string): boolean {
  if (line.length > MAX_TEASER) return false;
  return LABELLED.test(line) || FILM.test(line) || (IN_CAPITALS.test(line) && !ENDS_SENTENCE.test(line));
}
