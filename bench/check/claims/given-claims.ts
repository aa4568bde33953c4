import type { AnalysedArticle } from "../../../src/answers/analysed-article.ts";
import type { Library } from "../../../src/answers/library.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { wordForm, wordsOf } from "../../../src/text/words.ts";
import { ordinarySentences, type Source, StandingWords, sourcesOf } from "../corpus.ts";
import type { Seeded } from "../seeded.ts";
import { type BenchClaim, messageClaim, WARNINGS, wordsClaim } from "./claim.ts";
import {
  addBracket,
  askInstead,
  dropCommas,
  dropNeutral,
  dropWeighty,
  type Edit,
  gapInside,
  misspell,
  misspellName,
  negate,
  renumber,
  stopEarly,
  swapName,
  unNegate,
} from "./edits.ts";
import { FORMATS, MARKED } from "./formats.ts";
import {
  changePrefix,
  negateLate,
  requantify,
  sayOpposite,
  shiftTense,
  swapNames,
  swapPersons,
} from "./turning-edits.ts";

const FEWEST_WORDS = 6;
const MOST_WORDS = 45;

/** A sentence of a quotation, as printed. */
interface Said {
  readonly source: Source;
  readonly text: string;
  /** The next sentence but one of the same quotation, if there is one. */
  readonly further: string | null;
}

/** The material from which claims are made, at random. */
interface Material {
  readonly said: readonly Said[];
  /** Sentences of articles that are not in the library. */
  readonly strangers: readonly Said[];
  /** The articles' own sentences. */
  readonly owns: readonly string[];
  /** Full names of the people quoted. */
  readonly speakers: readonly string[];
  readonly standing: StandingWords;
  readonly seeded: Seeded;
}

/** Makes a claim of a kind; null if the drawn material doesn't allow one. */
type Maker = () => BenchClaim | null;

const WHOLE = ["verbatim", "part"] as const;
const CHANGED = ["altered", "none", "stitched", "part", "short"] as const;

/** Claims made from given articles, `perKind` of each kind. `unseen` are not in the library. */
export function givenClaims(
  library: Library,
  given: readonly AnalysedArticle[],
  unseen: readonly AnalysedArticle[],
  { perKind, seeded }: { readonly perKind: number; readonly seeded: Seeded },
): BenchClaim[] {
  const material = materialOf(library, given, unseen, seeded);
  if (material.said.length === 0) return [];
  const makers = [
    ...printedOtherwise(material),
    ...nameMakers(material),
    ...edited(material),
    ...leftOut(material),
    ...notQuoted(material),
  ];
  return drawn(makers, perKind);
}

/** Sentences of given articles with a word or two changed so that they say something else, `perKind` of each kind. */
export function turnedClaims(
  library: Library,
  given: readonly AnalysedArticle[],
  { perKind, seeded }: { readonly perKind: number; readonly seeded: Seeded },
): BenchClaim[] {
  const material = materialOf(library, given, [], seeded);
  return material.said.length === 0 ? [] : drawn(turned(material), perKind);
}

function materialOf(
  library: Library,
  given: readonly AnalysedArticle[],
  unseen: readonly AnalysedArticle[],
  seeded: Seeded,
): Material {
  const said = sentencesSaid(given);
  return {
    said,
    strangers: sentencesSaid(unseen),
    owns: ordinarySentences(given).map(({ article, span }) => sliceOf(article.text, span)),
    speakers: [...new Set(said.flatMap(({ source }) => source.speaker ?? []))].filter(isFullName),
    standing: new StandingWords(library),
    seeded,
  };
}

function drawn(makers: readonly Maker[], perKind: number): BenchClaim[] {
  return makers.flatMap(make => {
    const made = new Map<string, BenchClaim>();
    // Many draws give nothing (no number in the words): stop when the library is exhausted.
    for (let draws = 0; made.size < perKind && draws < perKind * 40; draws++) {
      const claim = make();
      if (claim) made.set(claim.text, claim);
    }
    return [...made.values()];
  });
}

/** The words unchanged, or in other print or spelling. */
function printedOtherwise({ said, standing, seeded }: Material): Maker[] {
  const one = () => seeded.pick(said);
  const trueAs = (kind: string, edit: Edit, accepted: BenchClaim["accepted"]): Maker => {
    return () => {
      const changed = edit(one().text, seeded);
      return changed === null ? null : wordsClaim(kind, changed, "true", accepted);
    };
  };
  return [
    () => wordsClaim("whole sentences", one().text, "true", WHOLE),
    () => wordsClaim("formats", seeded.pick(FORMATS)(one().text, seeded), "true", WHOLE),
    trueAs("commas left out", dropCommas, WHOLE),
    () => {
      const changed = misspell(one().text, seeded);
      if (changed === null || standing.stand(changed)) return null;
      return wordsClaim("careless spelling", changed, "true", ["trimmed", "part"]);
    },
    () => {
      const { text, source } = one();
      if (!source.speaker || !isFullName(source.speaker)) return null;
      return messageClaim("other languages' marks", seeded.pick(MARKED)(text, source.speaker), "true", WHOLE);
    },
  ];
}

/** The words with somebody's name beside them. */
function nameMakers({ said, speakers, standing, seeded }: Material): Maker[] {
  const one = () => seeded.pick(said);
  return [
    () => {
      const { text, source } = one();
      return source.speaker && isFullName(source.speaker)
        ? wordsClaim("with the right name", text, "true", WHOLE, source.speaker)
        : null;
    },
    () => {
      const { text, source } = one();
      if (!source.speaker || !isFullName(source.speaker)) return null;
      const wrong = misspellName(source.speaker, seeded);
      return wrong === null ? null : wordsClaim("a misspelt name", text, "true", WHOLE, wrong);
    },
    () => {
      const { text, source } = one();
      const other = seeded.pick(speakers);
      if (!isFullName(source.speaker ?? "")) return null;
      const by = standing.speakersOf(text);
      if (by.some(name => name === null || !isFullName(name) || isAlike(name, other))) return null;
      const asked = seeded.between(0, 1) === 0;
      return asked
        ? wordsClaim("the wrong person", text, "wrong-person", ["misattributed"], other)
        : messageClaim("the wrong person", `${other} said: “${text}”`, "wrong-person", ["misattributed"]);
    },
  ];
}

/** Sentences changed so that they aren't what was said. */
function edited({ said, speakers, standing, seeded }: Material): Maker[] {
  const by = (kind: string, edit: Edit): Maker => {
    return () => {
      const changed = edit(seeded.pick(said).text, seeded);
      return changed === null || standing.stand(changed) ? null : wordsClaim(kind, changed, "false", CHANGED);
    };
  };
  /** Only the marks differ, so the words are still right. */
  const byMarks = (kind: string, edit: Edit): Maker => {
    return () => {
      const changed = edit(seeded.pick(said).text, seeded);
      return changed === null ? null : wordsClaim(kind, changed, "false", CHANGED);
    };
  };
  return [
    by("negation put in", negate),
    by("negation taken out", unNegate),
    by("another number", renumber),
    by("another name", (text, random) => swapName(text, speakers, random)),
    by("a weighty word dropped", dropWeighty),
    by("a gap inside a sentence", gapInside),
    by("put in brackets", addBracket),
    byMarks("a full stop moved", stopEarly),
    byMarks("a question made of it, or of a question", askInstead),
  ];
}

/** Sentences with another word, in another order or denied late. */
function turned({ said, standing, seeded }: Material): Maker[] {
  const kinds: readonly (readonly [string, Edit])[] = [
    ["the opposite", sayOpposite],
    ["another quantity", requantify],
    ["another tense", shiftTense],
    ["other persons", swapPersons],
    ["two names swapped", swapNames],
    ["a prefix, hyphen or space", changePrefix],
    ["denied far behind an auxiliary", negateLate],
  ];
  return kinds.map(([kind, edit]) => () => {
    const changed = edit(seeded.pick(said).text, seeded);
    return changed === null || standing.stand(changed) ? null : wordsClaim(kind, changed, "false", CHANGED);
  });
}

/** Sentences with something left out, and several joined into one. */
function leftOut({ said, standing, seeded }: Material): Maker[] {
  const one = () => seeded.pick(said);
  return [
    () => {
      const { text } = one();
      const words = wordsOf(text);
      const [first, last] = [words[2], words.at(-3)];
      if (!first || !last || words.length < FEWEST_WORDS + 4) return null;
      return wordsClaim("cut from a sentence", text.slice(first.start, last.end), "true", ["part"]);
    },
    () => {
      const changed = dropNeutral(one().text, seeded);
      if (changed === null || standing.stand(changed)) return null;
      return wordsClaim("a neutral word dropped", changed, "true", ["trimmed", "part"]);
    },
    () => {
      const { text, further } = one();
      return further === null || /…|\.\./u.test(`${text}${further}`) || standing.stand(`${text} ${further}`)
        ? null
        : wordsClaim("a sentence left out, not marked", `${text} ${further}`, "false", WARNINGS);
    },
    () => {
      const { text, further } = one();
      const accepted = ["trimmed", "altered", "part"] as const;
      return further === null
        ? null
        : wordsClaim("a sentence left out, marked", `${text} […] ${further}`, "true", accepted);
    },
    () => {
      const [a, b] = [one(), one()];
      const accepted = ["stitched", "altered", "none"] as const;
      return a.source.article.key === b.source.article.key
        ? null
        : wordsClaim("two speeches as one", `${a.text} ${b.text}`, "false", accepted);
    },
  ];
}

/** Words that nobody is quoted with. */
function notQuoted({ strangers, owns, standing, seeded }: Material): Maker[] {
  return [
    () => {
      const text = seeded.pick(owns);
      const words = wordsOf(text).length;
      if (words < FEWEST_WORDS || words > MOST_WORDS || standing.speakersOf(text).length > 0) return null;
      return wordsClaim("the article's own sentence", text, "true", ["own-words", "part", "reported"]);
    },
    () => {
      if (strangers.length === 0) return null;
      const { text } = seeded.pick(strangers);
      if (standing.stand(text)) return null;
      const make = seeded.between(0, 1) === 0 ? wordsClaim : messageClaim;
      return make("unseen words", text, "false", ["none", "short"]);
    },
  ];
}

function sentencesSaid(articles: readonly AnalysedArticle[]): Said[] {
  return sourcesOf(articles, FEWEST_WORDS).flatMap(source => {
    // Words inside the article's own sentence are not sentences.
    if (source.quotation.kind === "mixed") return [];
    const { text } = source.article;
    const sentences = splitSentences(text, source.quotation).map(span => sliceOf(text, span));
    return sentences.flatMap((sentence, i) => {
      const words = wordsOf(sentence).length;
      // What a cue interrupts, or resumes, is part of a sentence.
      const isWhole = /[.!?…]["”’')\]]*$/u.test(sentence) && !/^\p{Ll}/u.test(sentence);
      if (!isWhole || words < FEWEST_WORDS || words > MOST_WORDS || /["“”]/u.test(sentence)) return [];
      return [{ source, text: sentence, further: sentences[i + 2] ?? null }];
    });
  });
}

const ROLES =
  /(?:Democrat|Republican|Voter|Chief|Police|Campaign|Official|Senator|Governor|Party|President|Minister)s?$/;

/** "Ann Bell", but not "the campaign": a name that can be distinguished from another. */
function isFullName(name: string): boolean {
  return !ROLES.test(name) && /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name);
}

function isAlike(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/).map(wordForm));
  return b.split(/\s+/).some(word => words.has(wordForm(word)));
}
