import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import type { Seeded } from "../seeded.ts";

/** Words that an article in another language quotes. */
export interface ForeignWords {
  readonly article: Article;
  /** Without its full stop. */
  readonly sentence: string;
  readonly name: string;
  readonly other: string;
  /** The article says plainly that it was said. */
  readonly isPlain: boolean;
}

type Cue = (words: string, name: string) => string;

interface Language {
  readonly code: string;
  readonly subjects: readonly string[];
  readonly rest: readonly string[];
  readonly around: readonly [before: string, after: string];
  readonly plain: readonly Cue[];
  readonly hearsay: readonly Cue[];
}

// Everything here is invented: people, places and words.
const PEOPLE = ["Ina Morrow", "Tomas Veld", "Carla Brisk", "Hugo Sand", "Elena Quist", "Marco Holt"];

const LANGUAGES: readonly Language[] = [
  {
    code: "de",
    subjects: ["Die alte Ziegelei am Hafen", "Unser neuer Leuchtturm", "Das kleine Theater in Tarn"],
    rest: [
      "gehört allen Fischern der Insel",
      "wird im nächsten Winter repariert",
      "bleibt für die Kinder offen",
    ],
    around: [
      "In der Stadt Tarn wird seit Montag darüber gestritten.",
      "Das Wetter bleibt bis zum Wochenende mild.",
    ],
    plain: [(words, name) => `„${words}“, sagte ${name}.`, (words, name) => `${name} erklärte: „${words}.“`],
    hearsay: [
      (words, name) => `„${words}“, soll ${name} gesagt haben.`,
      (words, name) => `„${words}“, hat ${name} nie gesagt.`,
    ],
  },
  {
    code: "fr",
    subjects: ["La vieille briqueterie du port", "Notre nouveau phare", "Le petit théâtre de Tarn"],
    rest: [
      "appartient à tous les pêcheurs",
      "sera réparé pendant l’hiver",
      "reste ouvert aux enfants du village",
    ],
    around: ["Le débat dure depuis lundi dans la ville de Tarn.", "Le temps reste doux jusqu’au week-end."],
    plain: [
      (words, name) => `« ${words} », a déclaré ${name}.`,
      (words, name) => `${name} a dit : « ${words}. »`,
    ],
    hearsay: [
      (words, name) => `« ${words} », aurait déclaré ${name}.`,
      (words, name) => `${name} n’a jamais dit : « ${words}. »`,
    ],
  },
  {
    code: "es",
    subjects: ["La vieja fábrica del puerto", "Nuestro nuevo faro", "El pequeño teatro de Tarn"],
    rest: [
      "pertenece a todos los pescadores",
      "será reparado durante el invierno",
      "sigue abierto para los niños",
    ],
    around: [
      "El debate dura desde el lunes en la ciudad de Tarn.",
      "El tiempo sigue suave hasta el domingo.",
    ],
    plain: [(words, name) => `«${words}», dijo ${name}.`, (words, name) => `${name} afirmó: «${words}».`],
    hearsay: [
      (words, name) => `«${words}», habría dicho ${name}.`,
      (words, name) => `${name} nunca dijo: «${words}».`,
    ],
  },
  {
    code: "pt",
    subjects: ["A velha fábrica do porto", "O nosso novo farol", "O pequeno teatro de Tarn"],
    rest: [
      "pertence a todos os pescadores",
      "será reparado durante o inverno",
      "continua aberto para as crianças",
    ],
    around: ["O debate dura desde segunda-feira na cidade de Tarn.", "O tempo continua ameno até domingo."],
    plain: [(words, name) => `“${words}”, disse ${name}.`, (words, name) => `${name} afirmou: “${words}.”`],
    hearsay: [
      (words, name) => `“${words}”, teria dito ${name}.`,
      (words, name) => `${name} nunca disse: “${words}.”`,
    ],
  },
  {
    code: "it",
    subjects: ["La vecchia fornace del porto", "Il nostro nuovo faro", "Il piccolo teatro di Tarn"],
    rest: ["appartiene a tutti i pescatori", "sarà riparato durante l’inverno", "resta aperto per i bambini"],
    around: ["Il dibattito dura da lunedì nella città di Tarn.", "Il tempo resta mite fino a domenica."],
    plain: [
      (words, name) => `«${words}», ha detto ${name}.`,
      (words, name) => `${name} ha dichiarato: «${words}».`,
    ],
    hearsay: [
      (words, name) => `«${words}», avrebbe detto ${name}.`,
      (words, name) => `${name} non ha mai detto: «${words}».`,
    ],
  },
];

/** Articles in other languages, each of a sentence that somebody is quoted with, plainly or not; no sentence twice. */
export function foreignArticles(rounds: number, seeded: Seeded): ForeignWords[] {
  return LANGUAGES.flatMap(language => {
    const sentences = language.subjects.flatMap(subject => language.rest.map(rest => `${subject} ${rest}`));
    const cues = [
      ...language.plain.map(cue => ({ cue, isPlain: true })),
      ...language.hearsay.map(cue => ({ cue, isPlain: false })),
    ];
    const drawn = seeded.shuffled(sentences).slice(0, cues.length * rounds);
    return drawn.flatMap((sentence, at) => {
      const [name = "", other = ""] = seeded.shuffled(PEOPLE);
      const introduced = cues[at % cues.length];
      if (!introduced) return [];
      const { cue, isPlain } = introduced;
      const [before, after] = language.around;
      const article = articleOfParagraphs([before, cue(sentence, name), after], {
        origin: { kind: "host", file: "invented" },
        id: `foreign-${language.code}-${at + 1}`,
        title: `Tarn, ${at + 1}`,
        date: "2020-01-01",
        language: language.code,
      });
      return [{ article, sentence, name, other, isPlain }];
    });
  });
}
