import type { englishEvidence } from "../english/evidence.ts";
import type { Translated } from "../wording.ts";
import { withDay } from "./forms.ts";

/** How a speaker was found: clauses without a full stop, to be joined into one sentence. */
export const italianEvidence: Translated<typeof englishEvidence> = {
  join: clauses => clauses.join("; "),
  mark: words => `«${words}»`,
  paragraph: number => `¶${number}`,
  besideCue: (words, where) =>
    where ? `${words} è accanto alle parole in ${where}` : `${words} è accanto alle parole`,
  label: name => `${name} figura prima o dopo le parole come la persona che parla`,
  subject: name => `accanto alle parole si parla di ${name}`,
  signature: name => `il post è firmato ${name}`,
  continues: from => `la citazione prosegue da ${from}`,
  continuesOpen: from => `la citazione prosegue da ${from}, dove le sue virgolette restano aperte`,
  sameAttribution: cue => `le parole proseguono dopo ${cue}`,
  pronoun: (pronoun, name, where) => `${pronoun} è ${name} (${where})`,
  shortForm: (form, name, where) => `${form} è ${name} (${where})`,
  description: (description, explanation, where) => `${where} spiega ${description}: ${explanation}`,
  namedLast: (pronoun, name, where) =>
    where === null ? `${pronoun} è ${name}` : `${pronoun} è ${name} (${where})`,
  isWho: (mention, name) => `${mention} è ${name}`,
  quotesTheSame: (mention, name, where) => `${mention} è ${name}: ${where} cita le stesse parole`,
  held: (mention, holder, office) => `${mention}: ${holder} era allora ${office}`,
  goesOn: (from, clause) => (clause === null ? `prosegue da ${from}` : `prosegue da ${from}: ${clause}`),
  restated: (mention, name, where, words) =>
    `${mention} è ${name}, di cui ${where} cita le stesse parole, ${words}`,
  office: (mention, holder, office, since) =>
    `l’articolo non fa il nome di ${mention}; nel mio elenco dei titolari di cariche c’è ${holder}, ${office} ${withDay("dal", since)}`,
  corrected: "corretto dai gestori di questo server",
  correctedUnclear: "i gestori di questo server dicono che non si può sapere",
  nobodyNamed: "accanto alle parole non c’è nessun nome",
  notNamed: mention => `il nome di ${mention} non è indicato`,
  nearby: names => `nomi vicini: ${names.join(", ")}`,
};
