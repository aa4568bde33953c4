import type { englishEvidence } from "../english/evidence.ts";
import type { Translated } from "../wording.ts";

/** How a speaker was found: clauses without capital and full stop, to be joined into one sentence. */
export const portugueseEvidence: Translated<typeof englishEvidence> = {
  join: clauses => clauses.join("; "),
  mark: words => `“${words}”`,
  paragraph: number => `¶${number}`,
  besideCue: (words, where) =>
    where ? `${words} está ao lado das palavras em ${where}` : `${words} está ao lado das palavras`,
  label: name => `${name} aparece antes ou depois das palavras, como quem fala`,
  subject: name => `ao lado das palavras se fala de ${name}`,
  signature: name => `o post foi assinado por ${name}`,
  continues: from => `a citação continua a partir de ${from}`,
  continuesOpen: from => `a citação continua a partir de ${from}, onde as aspas ficam abertas`,
  sameAttribution: cue => `as palavras continuam depois de ${cue}`,
  pronoun: (pronoun, name, where) => `${pronoun} é ${name} (${where})`,
  shortForm: (form, name, where) => `${form} é ${name} (${where})`,
  description: (description, explanation, where) => `${where} explica ${description}: ${explanation}`,
  namedLast: (pronoun, name, where) =>
    where === null ? `${pronoun} é ${name}` : `${pronoun} é ${name} (${where})`,
  isWho: (mention, name) => `${mention} é ${name}`,
  quotesTheSame: (mention, name, where) => `${mention} é ${name}: ${where} cita as mesmas palavras`,
  held: (mention, holder, office) => `${mention}: naquela época, ${holder} ocupava o cargo de ${office}`,
  goesOn: (from, clause) =>
    clause === null ? `continua a partir de ${from}` : `continua a partir de ${from}: ${clause}`,
  restated: (mention, name, where, words) =>
    `${mention} é ${name}, de quem ${where} cita as mesmas palavras, ${words}`,
  office: (mention, holder, office, since) =>
    `o artigo não dá o nome de ${mention}; na minha lista de cargos está ${holder}, ${office} desde ${since}`,
  corrected: "corrigido pelos gestores deste servidor",
  correctedUnclear: "os gestores deste servidor dizem que não dá para saber",
  nobodyNamed: "não há nenhum nome ao lado das palavras",
  notNamed: mention => `o artigo não dá o nome de ${mention}`,
  nearby: names => `nomes próximos: ${names.join(", ")}`,
};
