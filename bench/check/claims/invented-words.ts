import type { Seeded } from "../seeded.ts";

// Everything here is invented: people, places and words.
const SUBJECTS = `the harbour tunnel|the glacier fund|our orchard tax|the lantern festival|every ferry captain|the old
  brickworks|this salt road|the winter ferry|the copper theatre|our village bakery|the northern lock|that clock
  tower|the eastern pier|our oldest lighthouse|the paper mill|every orchard wall|the snow plough|their new aqueduct|the
  chess academy|our only windmill|the tram depot|this stone bridge|the herring fleet|the botanical garden`;
const ACTS = `will be sold to|must bow before|belongs in the hands of|has to be hidden from|was promised to|can be
  rebuilt by|is owed to|deserves the thanks of|will be opened by|was paid for by`;
const OTHERS = `the beekeepers|a ring of smugglers|foreign clockmakers|my own cousins|the salt barons|the river
  pilots|twelve retired sailors|the mayor of Tarn|a company of weavers|the night porters|the people of Eskmere|three
  careful surgeons`;
const PEOPLE = `Orla Venn|Tobias Krell|Imani Lusk|Rafe Dunmore|Selma Quist|Pavel Strand|Greta Holloway|Anton Brisk|
  Mirela Sand|Colm Yardley`;

/** An invented person, and words that nobody ever said. */
export interface Invented {
  readonly name: string;
  readonly surname: string;
  readonly other: string;
  readonly otherSurname: string;
  /** A sentence without its full stop, beginning in lower case. */
  readonly words: string;
  /** The same with a capital. */
  readonly sentence: string;
  /** Its first words, a thing, and its last, some people: "the harbour tunnel", "the beekeepers". */
  readonly subject: string;
  readonly others: string;
}

/** Draws people and words; no words twice, and none that were used before. */
export function* inventWords(seeded: Seeded, used: Set<string>): Generator<Invented, never> {
  const [subjects, acts, others, people] = [SUBJECTS, ACTS, OTHERS, PEOPLE].map(list =>
    list.split("|").map(entry => entry.trim().replace(/\s+/g, " ")),
  );
  for (;;) {
    const [subject = "", act = "", beneficiary = ""] = [subjects, acts, others].map(list =>
      seeded.pick(list ?? []),
    );
    const words = `${subject} ${act} ${beneficiary}`;
    if (used.size > 2800) throw new RangeError("no more words to invent");
    if (used.has(words)) continue;
    used.add(words);
    const [name = "", other = ""] = seeded.shuffled(people ?? []);
    const surname = name.split(" ").at(-1) ?? "";
    const otherSurname = other.split(" ").at(-1) ?? "";
    const sentence = words.charAt(0).toUpperCase() + words.slice(1);
    yield { name, surname, other, otherSurname, words, sentence, subject, others: beneficiary };
  }
}
