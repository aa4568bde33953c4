import type { englishEvidence } from "../english/evidence.ts";
import type { Translated } from "../wording.ts";

/** How a speaker was found: clauses without a full stop, to be joined into one sentence. */
export const germanEvidence: Translated<typeof englishEvidence> = {
  join: clauses => clauses.join("; "),
  mark: words => `„${words}“`,
  paragraph: number => `¶${number}`,
  besideCue: (words, where) =>
    where ? `${words} steht bei den Worten in ${where}` : `${words} steht bei den Worten`,
  label: name => `vor oder nach den Worten ist angegeben, dass ${name} sie sagt`,
  subject: name => `bei den Worten ist von ${name} die Rede`,
  signature: name => `der Beitrag ist mit ${name} unterzeichnet`,
  continues: from => `Fortsetzung des Zitats aus ${from}`,
  continuesOpen: from => `Fortsetzung des Zitats aus ${from}, wo seine Anführungszeichen offen bleiben`,
  sameAttribution: cue => `die Worte gehen nach ${cue} weiter`,
  pronoun: (pronoun, name, where) => `${pronoun} ist ${name} (${where})`,
  shortForm: (form, name, where) => `${form} ist ${name} (${where})`,
  description: (description, explanation, where) => `${description} wird in ${where} erklärt: ${explanation}`,
  namedLast: (pronoun, name, where) =>
    where === null ? `${pronoun} ist ${name}` : `${pronoun} ist ${name} (${where})`,
  isWho: (mention, name) => `${mention} ist ${name}`,
  quotesTheSame: (mention, name, where) => `${mention} ist ${name}: ${where} zitiert dieselben Worte`,
  held: (mention, holder, office) => `${mention}: ${holder} war damals ${office}`,
  goesOn: (from, clause) =>
    clause === null ? `Fortsetzung aus ${from}` : `Fortsetzung aus ${from}: ${clause}`,
  restated: (mention, name, where, words) =>
    `${mention} ist ${name}; in ${where} stehen dieselben Worte als Zitat dieser Person: ${words}`,
  office: (mention, holder, office, since) =>
    `der Artikel nennt ${mention} nicht beim Namen; in meiner Liste der Ämter steht ${holder}, ${office} seit dem ${since}`,
  corrected: "von der Verwaltung dieses Servers korrigiert",
  correctedUnclear: "laut der Verwaltung dieses Servers lässt es sich nicht klären",
  nobodyNamed: "bei den Worten ist niemand genannt",
  notNamed: mention => `${mention} ist nicht beim Namen genannt`,
  nearby: names => `in der Nähe genannt: ${names.join(", ")}`,
};
