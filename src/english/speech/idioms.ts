/**
 * Phrases whose words mean something else there than by themselves: "*took place*" has no place, "*such as*" nothing such, a
 * "*life sentence*" isn't said. A sentence near words is read without them.
 */
export const IDIOMS: readonly (readonly string[])[] = `
  such as|as well as|as well|and the like|as part of|part of|in the middle of|in the face of|in the wake of
  take place|takes place|took place|taken place|taking place|take part|takes part|took part|taken part|taking part
  speaker of the house|house speaker|elected speaker|serving a sentence|life sentence|prison sentence|jail sentence
`
  .trim()
  .split(/[|\n]/)
  .map(phrase => phrase.trim().split(" "));
