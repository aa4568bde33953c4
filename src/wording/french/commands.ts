import type { englishCommands } from "../english/commands.ts";
import type { Translated } from "../wording.ts";

/** What the commands and their options do, as Discord lists them. */
export const frenchCommands: Translated<typeof englishCommands> = {
  ask: {
    description: "Trouver le passage qui répond à une question (en anglais), avec les mots de l’article",
    question: "Ce que tu veux savoir, en anglais",
    article: "Seulement dans cet article",
  },
  whoSaid: {
    description: "Vérifier une citation : de qui sont les mots, et s’ils sont exacts",
    quote: "Les mots, comme tu les as entendus ou lus",
    speaker: "Qui l’aurait dit",
    article: "Seulement dans cet article",
  },
  quotes: {
    description: "Lister des citations : d’une personne, sur un sujet, d’un article",
    speaker: "De qui",
    about: "Sur quel sujet",
    article: "Seulement de cet article",
    reported: "Avec ce qui est rapporté sans guillemets",
  },
  summary: {
    description: "Résumer un article avec ses propres phrases",
    article: "Le titre, ou des mots du titre",
    length: "Quelle longueur",
    lengths: { short: "Court", medium: "Moyen", long: "Long" },
  },
  latest: {
    description: "Voir les derniers articles, les plus récents d’abord : sur un sujet, ou tous",
    about: "Sur quel sujet",
  },
  timeline: {
    description: "Suivre une affaire au fil des articles, une ligne datée pour chacun",
    about: "Sur quel sujet",
    speaker: "Seulement ce qui est cité ou rapporté de cette personne",
  },
  compare: {
    description: "Mettre côte à côte les propos de deux personnes, avec leurs dates",
    speaker: "La première personne",
    other: "La deuxième",
    about: "Le sujet de leurs propos",
  },
  articles: {
    description: "Parcourir les articles de cette bibliothèque",
    search: "Des mots du titre ou du texte, un média, un auteur",
  },
  speakers: { description: "Voir qui est cité, et combien de fois", search: "Un nom" },
  help: { description: "Ce que je sais faire" },
  privacy: { description: "Ce qui est conservé, et ce qui ne l’est pas" },
  checkQuote: { name: "Vérifier cette citation" },
  findInArticles: { name: "Chercher dans les articles" },
  since: "Publié ce jour-là ou après, par exemple 2024-11-18",
  until: "Publié ce jour-là ou avant, par exemple 2024-11-18",
  private: "Ne montrer la réponse qu’à moi",
};
