import type { AnalysedArticle, Library } from "../../../src/answers/library.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { wordForm, wordsOf } from "../../../src/text/words.ts";
import { ordinarySentences, type Source, StandingWords, sourcesOf } from "../corpus.ts";
import type { Seeded } from "../seeded.ts";
import { type BenchClaim, messageClaim, WARNINGS, wordsClaim } from "./claim.ts";
import {
  addBracket,
  dropNeutral,
  dropWeighty,
  type Edit,
  gapInside,
  negate,
  renumber,
  swapName,
  unNegate,
} from "./edits.ts";
import { FORMATS } from "./formats.ts";

const FEWEST_WORDS = 6;
const MOST_WORDS = 45;

/** A sentence of a quotation, as printed. */
interface Said {
  readonly source: Source;
  readonly text: string;
  /** The next sentence but one of the same quotation, where it has so many. */
  readonly further: string | null;
}

/** Claims made from articles that were given, `perKind` of each kind. `unseen` are not in the library. */
export function givenClaims(
  library: Library,
  given: readonly AnalysedArticle[],
  unseen: readonly AnalysedArticle[],
  { perKind, seeded }: { readonly perKind: number; readonly seeded: Seeded },
): BenchClaim[] {
  const standing = new StandingWords(library);
  const said = sentencesSaid(given);
  const strangers = sentencesSaid(unseen);
  const owns = ordinarySentences(given).map(({ article, span }) => sliceOf(article.text, span));
  const speakers = [...new Set(said.flatMap(({ source }) => source.speaker ?? []))].filter(isFullName);
  if (said.length === 0) return [];
  const one = () => seeded.pick(said);
  const whole = ["verbatim", "part"] as const;

  const edited = (
    kind: string,
    edit: Edit,
    accepted = ["altered", "none", "stitched", "part", "short"] as const,
  ) => ({
    kind,
    make: (): BenchClaim | null => {
      const { text } = one();
      const changed = edit(text, seeded);
      if (changed === null || standing.stand(changed)) return null;
      return wordsClaim(kind, changed, "false", accepted);
    },
  });

  const makers: readonly { readonly kind: string; readonly make: () => BenchClaim | null }[] = [
    { kind: "whole sentences", make: () => wordsClaim("whole sentences", one().text, "true", whole) },
    {
      kind: "with the right name",
      make: () => {
        const { text, source } = one();
        return source.speaker && isFullName(source.speaker)
          ? wordsClaim("with the right name", text, "true", whole, source.speaker)
          : null;
      },
    },
    {
      kind: "formats",
      make: () => wordsClaim("formats", seeded.pick(FORMATS)(one().text, seeded), "true", whole),
    },
    {
      kind: "cut from a sentence",
      make: () => {
        const { text } = one();
        const words = wordsOf(text);
        const [first, last] = [words[2], words.at(-3)];
        if (!first || !last || words.length < FEWEST_WORDS + 4) return null;
        return wordsClaim("cut from a sentence", text.slice(first.start, last.end), "true", ["part"]);
      },
    },
    {
      kind: "the wrong person",
      make: () => {
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
    },
    edited("negation put in", negate),
    edited("negation taken out", unNegate),
    edited("another number", renumber),
    edited("another name", (text, random) => swapName(text, speakers, random)),
    edited("a weighty word dropped", dropWeighty),
    edited("a gap inside a sentence", gapInside),
    edited("put in brackets", addBracket),
    {
      kind: "a neutral word dropped",
      make: () => {
        const changed = dropNeutral(one().text, seeded);
        if (changed === null || standing.stand(changed)) return null;
        return wordsClaim("a neutral word dropped", changed, "true", ["trimmed", "part"]);
      },
    },
    {
      kind: "a sentence left out, not marked",
      make: () => {
        const { text, further } = one();
        return further === null || /…|\.\./u.test(`${text}${further}`) || standing.stand(`${text} ${further}`)
          ? null
          : wordsClaim("a sentence left out, not marked", `${text} ${further}`, "false", WARNINGS);
      },
    },
    {
      kind: "a sentence left out, marked",
      make: () => {
        const { text, further } = one();
        return further === null
          ? null
          : wordsClaim("a sentence left out, marked", `${text} […] ${further}`, "true", [
              "trimmed",
              "altered",
              "part",
            ]);
      },
    },
    {
      kind: "two speeches as one",
      make: () => {
        const [a, b] = [one(), one()];
        if (a.source.article.key === b.source.article.key) return null;
        return wordsClaim("two speeches as one", `${a.text} ${b.text}`, "false", [
          "stitched",
          "altered",
          "none",
        ]);
      },
    },
    {
      kind: "the article's own sentence",
      make: () => {
        const text = seeded.pick(owns);
        const words = wordsOf(text).length;
        if (words < FEWEST_WORDS || words > MOST_WORDS || standing.speakersOf(text).length > 0) return null;
        return wordsClaim("the article's own sentence", text, "true", ["own-words", "part", "reported"]);
      },
    },
    {
      kind: "unseen words",
      make: () => {
        if (strangers.length === 0) return null;
        const { text } = seeded.pick(strangers);
        if (standing.stand(text)) return null;
        const make = seeded.between(0, 1) === 0 ? wordsClaim : messageClaim;
        return make("unseen words", text, "false", ["none", "short"]);
      },
    },
  ];
  return makers.flatMap(({ make }) => {
    const made = new Map<string, BenchClaim>();
    // Many draws give nothing (no number in the words): stop when the library runs dry.
    for (let draws = 0; made.size < perKind && draws < perKind * 40; draws++) {
      const claim = make();
      if (claim) made.set(claim.text, claim);
    }
    return [...made.values()];
  });
}

function sentencesSaid(articles: readonly AnalysedArticle[]): Said[] {
  return sourcesOf(articles, FEWEST_WORDS).flatMap(source => {
    // Words that stand in the article's own sentence are no sentences.
    if (source.quotation.kind === "mixed") return [];
    const { text } = source.article;
    const sentences = splitSentences(text, source.quotation).map(span => sliceOf(text, span));
    return sentences.flatMap((sentence, i) => {
      const words = wordsOf(sentence).length;
      // What a cue breaks off, or takes up again, is a part of a sentence.
      const isWhole = /[.!?…]["”’')\]]*$/u.test(sentence) && !/^\p{Ll}/u.test(sentence);
      if (!isWhole || words < FEWEST_WORDS || words > MOST_WORDS || /["“”]/u.test(sentence)) return [];
      return [{ source, text: sentence, further: sentences[i + 2] ?? null }];
    });
  });
}

const ROLES =
  /(?:Democrat|Republican|Voter|Chief|Police|Campaign|Official|Senator|Governor|Party|President|Minister)s?$/;

/** "Ann Bell", but not "the campaign": a name that can be told from another. */
function isFullName(name: string): boolean {
  return !ROLES.test(name) && /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name);
}

function isAlike(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/).map(wordForm));
  return b.split(/\s+/).some(word => words.has(wordForm(word)));
}
