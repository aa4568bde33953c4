import type { Article } from "../../../src/articles/article.ts";
import type { Seeded } from "../seeded.ts";
import { articleAround } from "./article-around.ts";
import { type BenchClaim, messageClaim, WARNINGS, wordsClaim } from "./claim.ts";
import { misspellName } from "./edits.ts";
import { type ForeignWords, foreignArticles } from "./foreign-words.ts";
import type { FramedClaims } from "./framed-claims.ts";
import { type Invented, inventWords } from "./invented-words.ts";

/**
 * What was said, and the same words with a full stop or a comma elsewhere, so that they say something else. Invented;
 * `what` is a noun with its article, `others` are people.
 */
const TURNED_BY_MARKS: readonly ((
  what: string,
  others: string,
) => readonly [said: string, claimed: string])[] = [
  (what, others) => [
    `No loans for ${what} will go to ${others}`,
    `No, loans for ${what} will go to ${others}`,
  ],
  (what, others) => [
    `We sell ${what} if ${others} pay. Nobody else decides that`,
    `We sell ${what}. If ${others} pay nobody else decides that`,
  ],
  (what, others) => [
    `We keep ${what}. If ${others} object, we sell it on Monday`,
    `We keep ${what} if ${others} object. We sell it on Monday`,
  ],
  (what, others) => [
    `I never promised that. ${capital(what)} will be closed to ${others}`,
    `I never promised that ${what} will be closed to ${others}`,
  ],
  (what, others) => [
    `Those of ${others} who stole from ${what} will go to prison`,
    `Those of ${others}, who stole from ${what}, will go to prison`,
  ],
  (what, others) => [
    `${capital(others)} lie about ${what}. Never again will I trust them`,
    `${capital(others)} lie about ${what} never. Again will I trust them`,
  ],
  (what, others) => [
    `I will pay ${others}. Not one coin of it comes from ${what}`,
    `I will pay ${others} not one coin. Of it comes from ${what}`,
  ],
  (what, others) => [
    `We shut ${what} before ${others} complained. Without them it was quiet`,
    `We shut ${what}. Before ${others} complained without them it was quiet`,
  ],
];

/** Claims in which only marks or letters of a name differ, and claims of articles in other languages. */
export function markedClaims(rounds: number, seeded: Seeded, used: Set<string>): FramedClaims {
  const invented = inventWords(seeded, used);
  const articles: Article[] = [];
  const claims: BenchClaim[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const turn of TURNED_BY_MARKS) {
      const words = invented.next().value;
      const [said, claimed] = turn(words.subject, words.others);
      articles.push(articleAround(`“${said},” said ${words.name}.`, words, `marks-${articles.length}`));
      claims.push(
        wordsClaim("a mark moved, and the meaning", `${claimed}.`, "false", WARNINGS),
        messageClaim("a mark moved, in a message", `${words.name}: “${claimed}.”`, "false", WARNINGS),
        wordsClaim("the same with its own marks", `${said}.`, "true", ["verbatim", "part"]),
      );
    }
    for (let i = 0; i < TURNED_BY_MARKS.length; i++) {
      const words = invented.next().value;
      articles.push(
        articleAround(`“${words.sentence},” said ${words.name}.`, words, `name-${articles.length}`),
      );
      claims.push(...misspeltNames(words, seeded));
    }
  }
  const foreign = foreignArticles(rounds, seeded);
  articles.push(...foreign.map(({ article }) => article));
  claims.push(...foreign.flatMap(foreignClaims));
  return { articles, claims };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A message that names the speaker, or somebody else, with a letter or two wrong. */
function misspeltNames({ name, other, sentence }: Invented, seeded: Seeded): BenchClaim[] {
  const [right, wrong] = [misspellName(name, seeded), misspellName(other, seeded)];
  const said = (by: string) =>
    seeded.pick([`${by}: “${sentence}.”`, `did ${by} really say “${sentence}”?`, `“${sentence}.” – ${by}`]);
  return [
    ...(right === null
      ? []
      : [messageClaim("a misspelt name in a message", said(right), "true", ["verbatim"])]),
    ...(wrong === null
      ? []
      : [
          messageClaim("somebody else's name, misspelt", said(wrong), "wrong-person", [
            "misattributed",
            "part",
          ]),
        ]),
  ];
}

function foreignClaims({ sentence, name, other, isPlain }: ForeignWords): BenchClaim[] {
  if (!isPlain) return [wordsClaim("hearsay in another language", `${sentence}.`, "false", WARNINGS)];
  return [
    wordsClaim("a plain cue in another language", `${sentence}.`, "true", ["verbatim", "part"]),
    messageClaim("the same, with the name", `${name}: “${sentence}.”`, "true", ["verbatim", "part"]),
    messageClaim("the same, with another name", `${other}: “${sentence}.”`, "wrong-person", [
      "misattributed",
      "part",
    ]),
  ];
}
