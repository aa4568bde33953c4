import type { englishEvidence } from "../english/evidence.ts";
import type { Translated } from "../wording.ts";

/** How a speaker was found: clauses without a full stop, to be joined into one sentence. */
export const spanishEvidence: Translated<typeof englishEvidence> = {
  join: clauses => clauses.join("; "),
  mark: words => `«${words}»`,
  paragraph: number => `¶${number}`,
  besideCue: (words, where) =>
    where ? `${words} está junto a las palabras en ${where}` : `${words} está junto a las palabras`,
  label: name => `${name} figura antes o después de las palabras como quien las dice`,
  subject: name => `junto a las palabras se habla de ${name}`,
  signature: name => `la publicación lleva la firma de ${name}`,
  continues: from => `la cita continúa desde ${from}`,
  continuesOpen: from => `la cita continúa desde ${from}, donde sus comillas quedan abiertas`,
  sameAttribution: cue => `las palabras continúan después de ${cue}`,
  pronoun: (pronoun, name, where) => `${pronoun} es ${name} (${where})`,
  shortForm: (form, name, where) => `${form} es ${name} (${where})`,
  description: (description, explanation, where) => `${description} se explica en ${where}: ${explanation}`,
  namedLast: (pronoun, name, where) =>
    where === null ? `${pronoun} es ${name}` : `${pronoun} es ${name} (${where})`,
  isWho: (mention, name) => `${mention} es ${name}`,
  quotesTheSame: (mention, name, where) => `${mention} es ${name}: ${where} cita las mismas palabras`,
  held: (mention, holder, office) => `${mention}: ${holder} era entonces ${office}`,
  goesOn: (from, clause) =>
    clause === null ? `continúa desde ${from}` : `continúa desde ${from}: ${clause}`,
  restated: (mention, name, where, words) =>
    `${mention} es ${name}, de quien ${where} cita las mismas palabras, ${words}`,
  office: (mention, holder, office, since) =>
    `el artículo no da el nombre de ${mention}; en mi lista de cargos figura ${holder}, ${office} desde el ${since}`,
  corrected: "corregido por los gestores de este servidor",
  correctedUnclear: "los gestores de este servidor dicen que no se puede saber",
  nobodyNamed: "junto a las palabras no hay ningún nombre",
  notNamed: mention => `no se da el nombre de ${mention}`,
  nearby: names => `nombres cercanos: ${names.join(", ")}`,
};
