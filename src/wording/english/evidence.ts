/**
 * How a speaker was found, in English: clauses without capital and full stop, to be joined into one sentence.
 * Words in marks are slices of the article; ¶ numbers are its paragraphs.
 */
export const englishEvidence = {
  join: (clauses: readonly string[]) => clauses.join("; "),
  mark: (words: string) => `“${words}”`,
  paragraph: (number: number) => `¶${number}`,
  besideCue: (words: string, where: string | null) =>
    where ? `${words} is beside the words in ${where}` : `${words} is beside the words`,
  label: (name: string) => `${name} is given before or after the words as their speaker`,
  subject: (name: string) => `the article speaks of ${name} beside the words`,
  signature: (name: string) => `the post is signed ${name}`,
  continues: (from: string) => `the quotation continues from ${from}`,
  continuesOpen: (from: string) => `the quotation continues from ${from}, where its marks are left open`,
  sameAttribution: (cue: string) => `the words continue after ${cue}`,
  pronoun: (pronoun: string, name: string, where: string) => `${pronoun} is ${name} (${where})`,
  shortForm: (form: string, name: string, where: string) => `${form} is ${name} (${where})`,
  description: (description: string, explanation: string, where: string) =>
    `${description} is explained in ${where}: ${explanation}`,
  /** The short form of `pronoun`: `where` is the last paragraph that names them, null if none before does. */
  namedLast: (pronoun: string, name: string, where: string | null) =>
    where === null ? `${pronoun} is ${name}` : `${pronoun} is ${name} (${where})`,
  isWho: (mention: string, name: string) => `${mention} is ${name}`,
  quotesTheSame: (mention: string, name: string, where: string) =>
    `${mention} is ${name}: ${where} quotes the same words`,
  held: (mention: string, holder: string, office: string) => `${mention}: ${holder} was ${office} then`,
  goesOn: (from: string, clause: string | null) =>
    clause === null ? `continues from ${from}` : `continues from ${from}: ${clause}`,
  restated: (mention: string, name: string, where: string, words: string) =>
    `${mention} is ${name}, from whom ${where} quotes the same words, ${words}`,
  /** @param since as "18 Nov 2024" */
  office: (mention: string, holder: string, office: string, since: string) =>
    `the article doesn't name ${mention}; my list of office-holders has ${holder}, ${office} since ${since}`,
  corrected: "corrected by this server's managers",
  correctedUnclear: "this server's managers say that nobody can tell",
  nobodyNamed: "nobody is named beside the words",
  notNamed: (mention: string) => `${mention} isn't named`,
  nearby: (names: readonly string[]) => `named nearby: ${names.join(", ")}`,
};
