import type { Article } from "../../../src/articles/article.ts";
import type { Seeded } from "../seeded.ts";
import { articleAround } from "./article-around.ts";
import { type BenchClaim, messageClaim, WARNINGS, wordsClaim } from "./claim.ts";
import { NOT_SAID, OWN_CLAUSE, PLAIN, SECOND_HAND, TURNED } from "./framed-words.ts";
import { NOT_VOUCHED_FOR } from "./fresh-framed-words.ts";
import { type Invented, inventWords } from "./invented-words.ts";
import { NOT_PLAINLY_SAID } from "./more-framed-words.ts";

/** Invented articles, and claims about what they frame. */
export interface FramedClaims {
  readonly articles: readonly Article[];
  readonly claims: readonly BenchClaim[];
}

/** "A puppet of Ann Roe said" may also be reported as the puppet's. */
const ELSEWHERE = [...WARNINGS, "misattributed"] as const;

type Frames = readonly ((invented: Invented) => string)[];

/** Every frame `rounds` times, each with different words, claimed with and without the name. */
export function framedClaims(rounds: number, seeded: Seeded, used: Set<string>): FramedClaims {
  const invented = inventWords(seeded, used);
  const articles: Article[] = [];
  const claims: BenchClaim[] = [];
  const add = (frames: Frames, claim: (words: Invented, isNamed: boolean) => readonly BenchClaim[]) => {
    for (let round = 0; round < rounds; round++) {
      for (const frame of frames) {
        const words = invented.next().value;
        articles.push(articleAround(frame(words), words, `framed-${articles.length + 1}`));
        claims.push(...claim(words, round % 2 === 0));
      }
    }
  };
  const named = ({ name }: Invented, isNamed: boolean) => (isNamed ? name : null);
  add(NOT_SAID, (w, isNamed) => [
    wordsClaim("the article says it isn't real", w.sentence, "false", ELSEWHERE, named(w, isNamed)),
    messageClaim("not real, in a message", `${w.name}: “${w.sentence}.”`, "false", ELSEWHERE),
  ]);
  add(NOT_PLAINLY_SAID, (w, isNamed) => [
    wordsClaim("not plainly said", w.sentence, "false", ELSEWHERE, named(w, isNamed)),
  ]);
  add(NOT_VOUCHED_FOR, (w, isNamed) => [
    wordsClaim("not vouched for", w.sentence, "false", ELSEWHERE, named(w, isNamed)),
  ]);
  add(SECOND_HAND, (w, isNamed) => [
    wordsClaim("second-hand", w.sentence, "false", ELSEWHERE, named(w, isNamed)),
  ]);
  add(TURNED, (w, isNamed) => [
    wordsClaim("turned by what stands beside it", w.sentence, "false", WARNINGS, named(w, isNamed)),
    messageClaim("turned, in a message", `${w.surname} said “${w.words}”`, "false", WARNINGS),
  ]);
  add(OWN_CLAUSE, w => [
    wordsClaim("the article's own clause, taken back", w.sentence, "false", WARNINGS),
    messageClaim("the own clause, in a message", w.sentence, "false", WARNINGS),
  ]);
  add(PLAIN, (w, isNamed) => [
    wordsClaim("behind a plain cue", `${w.sentence}.`, "true", ["verbatim"], named(w, isNamed)),
    wordsClaim("from the wrong person", w.sentence, "wrong-person", ["misattributed"], w.other),
    ...wrongNames(w, seeded),
    ...rightNames(w, seeded),
  ]);
  return { articles, claims };
}

/** The words with somebody else's name beside them, in the forms that members use. */
function wrongNames(w: Invented, seeded: Seeded): BenchClaim[] {
  const messages: readonly string[] = [
    `${w.otherSurname.toLowerCase()} said “${w.words}”`,
    `BREAKING: ${w.otherSurname} to ${w.surname}: “${w.sentence}”`,
    `${w.otherSurname}’s famous line: “${w.sentence}”`,
    `“${w.sentence}” was said by ${w.other}`,
    `“${w.sentence}”\n${w.other}`,
    `“${w.sentence}”\n\n${w.otherSurname}, 2024`,
    `“${w.sentence}” #${w.otherSurname}`,
    `in the words of ${w.other}: “${w.sentence}”`,
    `remember when ${w.otherSurname.toLowerCase()} told everybody “${w.words}”? lol`,
    `${w.otherSurname.toUpperCase()}: “${w.sentence}”`,
    `${w.other} be like: “${w.sentence}”`,
    `“${w.sentence}” (c) ${w.other}`,
    `“${w.sentence}” is pure ${w.otherSurname}`,
    `yesterday, ${w.other}: ${w.sentence}`,
    `«${w.sentence}» – ${w.other}`,
    `„${w.sentence}“ sagte ${w.other}`,
    `${w.surname}’s son said “${w.words}”`,
    `${w.name} Jr: “${w.sentence}”`,
    `a spokesman for ${w.name} said “${w.words}”`,
  ];
  return [0, 1].map(() =>
    messageClaim("harder forms of the wrong name", seeded.pick(messages), "wrong-person", [
      "misattributed",
      "part",
    ]),
  );
}

/** The words with the right name, in the forms that members use. */
function rightNames(w: Invented, seeded: Seeded): BenchClaim[] {
  const messages: readonly string[] = [
    `${w.name}: “${w.sentence}”`,
    `${w.surname.toLowerCase()} said “${w.words}”`,
    `“${w.sentence}” - ${w.name}`,
    `“${w.sentence}”\n— ${w.surname}`,
    `did ${w.surname} really say “${w.words}”??`,
    `omg “${w.sentence}” lol`,
    `fake: “${w.sentence}”`,
    `Having said that, “${w.words}”`,
    `“${w.sentence}” 😂😂 https://example.org/x`,
    `> ${w.sentence}\nlol`,
    `**${w.surname}**: ||${w.sentence}||`,
    `「${w.sentence}」`,
    `“${w.sentence}” was said by ${w.name}`,
    `${w.name} says ${w.words}`,
    `${w.sentence} (${w.surname})`,
    `By the way: “${w.sentence}”`,
    `so ${w.name}'s famous line is “${w.words}”`,
    `#breaking “${w.sentence}” #${w.surname}`,
    `${w.sentence}`,
    `I’ve read that “${w.words}”`,
    `Let that sink in: “${w.sentence}”`,
    `Number Two on the list: “${w.sentence}”`,
  ];
  return [0, 1].map(() =>
    messageClaim("true words in a message", seeded.pick(messages), "true", ["verbatim"]),
  );
}
