import type { englishEvidence } from "../english/evidence.ts";
import type { Translated } from "../wording.ts";
import { de } from "./forms.ts";

/** How a speaker was found: clauses without a full stop, to be joined into one sentence. */
export const frenchEvidence: Translated<typeof englishEvidence> = {
  join: clauses => clauses.join(" ; "),
  mark: words => `« ${words} »`,
  paragraph: number => `¶${number}`,
  besideCue: (words, where) =>
    where ? `${words} est à côté des mots dans ${where}` : `${words} est à côté des mots`,
  label: name => `${name} figure avant ou après les mots comme la personne qui parle`,
  subject: name => `l’article parle de ${name} à côté des mots`,
  signature: name => `la publication est signée ${name}`,
  continues: from => `la citation se poursuit depuis ${from}`,
  continuesOpen: from => `la citation se poursuit depuis ${from}, où ses guillemets restent ouverts`,
  sameAttribution: cue => `les mots se poursuivent après ${cue}`,
  pronoun: (pronoun, name, where) => `${pronoun} est ${name} (${where})`,
  shortForm: (form, name, where) => `${form} est ${name} (${where})`,
  description: (description, explanation, where) => `${where} explique ${description} : ${explanation}`,
  namedLast: (pronoun, name, where) =>
    where === null ? `${pronoun} est ${name}` : `${pronoun} est ${name} (${where})`,
  isWho: (mention, name) => `${mention} est ${name}`,
  quotesTheSame: (mention, name, where) => `${mention} est ${name} : ${where} cite les mêmes mots`,
  held: (mention, holder, office) => `${mention} : ${holder} était alors ${office}`,
  goesOn: (from, clause) =>
    clause === null ? `se poursuit depuis ${from}` : `se poursuit depuis ${from} : ${clause}`,
  restated: (mention, name, where, words) =>
    `${mention} est ${name} ; ${where} contient les mêmes mots ${de(name)}, ${words}`,
  office: (mention, holder, office, since) =>
    `l’article ne donne pas le nom de ${mention} ; dans ma liste des titulaires de fonctions figure ${holder}, ${office} depuis le ${since}`,
  corrected: "corrigé par les gestionnaires de ce serveur",
  correctedUnclear: "les gestionnaires de ce serveur disent qu’il est impossible de le savoir",
  nobodyNamed: "personne n’est nommé à côté des mots",
  notNamed: mention => `le nom de ${mention} n’est pas donné`,
  nearby: names => `noms à proximité : ${names.join(", ")}`,
};
