import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { createSeeded } from "./seeded.ts";

/** Words that an invented article reports as not, or not really, said. */
export interface Denial {
  readonly article: Article;
  readonly words: string;
  readonly speaker: string;
}

// Everything here is invented: people, places and words.
const PEOPLE = ["Orla Venn", "Tobias Krell", "Imani Lusk", "Rafe Dunmore", "Selma Quist", "Pavel Strand"];
const SUBJECTS = [
  "the harbour tunnel",
  "the glacier fund",
  "our orchard tax",
  "the lantern festival",
  "every ferry captain",
];
const ACTS = [
  "will be sold to",
  "should bow before",
  "belongs in the hands of",
  "must be hidden from",
  "was promised to",
];
const OTHERS = [
  "the beekeepers",
  "a ring of smugglers",
  "foreign clockmakers",
  "my own cousins",
  "the salt barons",
];

const DENIALS: readonly ((name: string, words: string) => string)[] = [
  (name, words) => `A fake post claims that ${name} said: “${words}.” ${surname(name)} never said it.`,
  (name, words) => `${name} never said “${words}”, though the sentence has been shared thousands of times.`,
  (name, words) =>
    `A doctored video appears to show ${name} saying “${words}”. The sound was made with software.`,
  (name, words) => `The quote “${words}”, attributed to ${name}, is fabricated, the council's archive shows.`,
  (name, words) => `The satirical site Daily Anvil wrote that ${name} had said “${words}.” It was a joke.`,
  (name, words) => `${name} denied having said “${words}” at the dinner.`,
  (name, words) => `“If I had said ‘${words}’, I would have resigned,” ${name} said.`,
];

/** Small invented articles, each of which denies words that nobody said. */
export function deniedArticles(seed: number, count: number): Denial[] {
  const seeded = createSeeded(seed ^ 0x5eed);
  const denials = new Map<string, Denial>();
  for (let draws = 0; denials.size < count && draws < count * 20; draws++) {
    const words = `${seeded.pick(SUBJECTS)} ${seeded.pick(ACTS)} ${seeded.pick(OTHERS)}`;
    if (denials.has(words)) continue;
    const speaker = seeded.pick(PEOPLE);
    const deny = seeded.pick(DENIALS);
    const article = articleOfParagraphs(
      [
        `${speaker}, the mayor of Tarn, has been at the centre of a dispute since Monday.`,
        deny(speaker, words),
        "The council meets again next week.",
      ],
      {
        origin: { kind: "host", file: "invented" },
        id: `denied-${denials.size + 1}`,
        title: "A dispute in Tarn",
        date: "2020-01-01",
      },
    );
    denials.set(words, { article, words, speaker });
  }
  return [...denials.values()];
}

function surname(name: string): string {
  return name.split(" ").at(-1) ?? name;
}
