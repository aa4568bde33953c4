/**
 * The coefficients of ranking, answer choice and confidence. Fitted by `bench/retrieval/fit.ts` on the development
 * sets; `docs/search.md` has the effect of each.
 */
export const PASSAGE_WEIGHTS = {
  small: {
    passage: 2.95,
    article: 1.8,
    title: 1.9,
    coverage: 2.0,
    context: 4.2,
    adjacency: 1.3,
    answerType: 1.0,
    lead: 0.1,
    timely: 3.5,
    newness: 3.1,
  },
  large: {
    passage: 3.3,
    article: 2.9,
    title: 1.4,
    coverage: 3.1,
    context: 3.7,
    adjacency: 1.2,
    answerType: 1.6,
    lead: 1.3,
    timely: 3.5,
    newness: 3.5,
  },
} as const;

/**
 * For a passage that quotes the person whose words are asked for. Chosen, not fitted: no set has such questions.
 * Worth one more word of the question.
 */
export const VOICE_WEIGHT = 2;

/**
 * What a close reading of the sentences adds to a passage's score. `asks` and `heading` are chosen: an interviewer's
 * question and a heading repeat what is asked and don't answer it; no set has enough of them for a fit.
 */
export const CLOSE_WEIGHTS = {
  small: {
    sentence: 0,
    fit: 1.1,
    strictFit: 1.8,
    votes: 0.1,
    act: 1,
    asks: -1,
    heading: -2.5,
    wording: 1.2,
    feedback: 0,
  },
  large: {
    sentence: 0.9,
    fit: 0.6,
    strictFit: 2,
    votes: 1.2,
    act: 1,
    asks: -1,
    heading: -2.5,
    wording: 3,
    feedback: 3,
  },
} as const;

/**
 * What is added to a passage's score among the closest of a few articles: title and opening count as if their words were
 * the paragraph's. Round values beside a fit of the ranking, each open library ordered by what the others give (right
 * passages first 720 to 756 of 1,178).
 */
export const CLOSEST_WEIGHTS = {
  passage: -1.75,
  article: -0.7,
  title: -1.1,
  coverage: -2,
  context: 2,
} as const;

/**
 * How much of its sentence's score a passage keeps there. All of it puts the opening first again, which has most of the
 * question's words; with none, a sentence that asks for the right form loses.
 */
export const CLOSEST_SENTENCE_SHARE = 0.25;

/** A sentence's score is its paragraph's plus these. */
export const SENTENCE_WEIGHTS = {
  coverage: 2.1,
  context: 2.5,
  answerType: 1.5,
  act: 1,
} as const;

/**
 * For a sentence with the sum, the date or the age asked for: "The toll has passed. Drivers will pay £1.50." Chosen,
 * because the fit takes all types together and names show little.
 */
export const STRICT_SENTENCE_WEIGHT = 3;

/**
 * Log-odds that the library answers the question. Among a few articles other evidence counts than among thousands:
 * the subject being there means little, and the form of the answer much. `small` is between a fit on the invented
 * libraries and one on the sets cut to a few articles; `large` is fitted on the full sets.
 */
export const CONFIDENCE_WEIGHTS = {
  small: {
    weights: {
      context: 0.2,
      names: 0,
      timely: 0,
      nearness: 0.45,
      pairs: 0.9,
      strength: 0,
      lead: 0.1,
      ahead: 0.4,
      sentence: 1,
      unfit: -1.8,
      unlikely: -1.1,
      votes: 0.45,
      missing: -2,
      near: 0.8,
      opening: -0.6,
      act: 0.8,
      unsaid: -0.5,
      size: 0,
    },
    constant: -1.43,
  },
  large: {
    weights: {
      context: 1.4,
      names: 1,
      timely: 1.4,
      nearness: 0.85,
      pairs: 1.35,
      strength: 1.75,
      lead: 0.4,
      ahead: -0.4,
      sentence: 1.2,
      unfit: -1.1,
      unlikely: 0,
      votes: 0,
      missing: -0.6,
      near: 0,
      opening: 0,
      act: 0,
      unsaid: 0,
      size: -0.75,
    },
    constant: -5.45,
  },
} as const;

/**
 * From here on the answer is shown as one. On the development sets, large or small, one in ten of the questions that must
 * be refused gets there.
 */
export const CONFIDENCE_THRESHOLD = 0.53;
/** From here on passages are shown as the closest. */
export const CLOSEST_THRESHOLD = 0.06;
