import type { englishNotices } from "../english/notices.ts";
import type { Translated } from "../wording.ts";
import { date, inSeconds, many, number } from "./forms.ts";

/** Short private sentences: what went wrong, and what to do next. */
export const frenchNotices: Translated<typeof englishNotices> = {
  expired:
    "Cela a expiré : la réponse est trop ancienne, ou son article n’est plus là. Repose ta question pour en avoir une nouvelle.",
  goneArticle: "Cet article n’est plus dans la bibliothèque. /articles montre ce qui y est.",
  changedArticle: (title, day) =>
    `« ${title} » a changé le ${date(day)}, donc les anciens mots ne sont pas affichés. Repose ta question pour voir les nouveaux.`,
  removedArticle: (title, day) => `« ${title} » a été retiré de cette bibliothèque le ${date(day)}.`,
  tooMany: (questions, seconds) =>
    `Tu as posé ${questionsInWords(questions)} en une minute ; réessaie dans ${inSeconds(seconds)}.`,
  tooManyHere: (questions, seconds) =>
    `On a posé ${questionsInWords(questions)} sur ce serveur en une minute ; réessaie dans ${inSeconds(seconds)}.`,
  tooManyPresses: (presses, seconds) =>
    `Tu as cliqué sur ${buttonsInWords(presses)} en une minute ; réessaie dans ${inSeconds(seconds)}.`,
  tooManyPressesHere: (presses, seconds) =>
    `On a cliqué sur ${buttonsInWords(presses)} sur ce serveur en une minute ; réessaie dans ${inSeconds(seconds)}.`,
  tooManyAdditions: (additions, minutes, seconds) =>
    `Tu as ajouté des articles ${number(additions)} fois en ${minutesInWords(minutes)} ; réessaie dans ${inSeconds(seconds)}.`,
  tooManyAdditionsHere: (additions, minutes, seconds) =>
    `${many(additions, { one: "ajout a été fait", other: "ajouts ont été faits" })} sur ce serveur en ${minutesInWords(minutes)} ; réessaie dans ${inSeconds(seconds)}.`,
  readEnough: title =>
    `Tu as atteint la limite du jour pour lire « ${title} » ici : je montre des paragraphes pour vérifier des mots, pas pour remplacer l’article.`,
  firstArticle:
    "Ajoute le premier avec /bibliothèque ajouter fichier, /bibliothèque ajouter lien ou /bibliothèque ajouter texte.",
  onlyInServer: "Cela ne marche que sur un serveur qui m’a ajouté.",
  mayNotAsk: "Dans ce salon, seuls les membres qui ont certains rôles peuvent poser des questions.",
  notManager: "Seules les personnes qui peuvent gérer ce serveur peuvent faire cela.",
  interrupted: "Je redémarre, donc l’opération a été interrompue. /bibliothèque état montre ce qui est ici.",
  tryAgain: "Cela a pris trop de temps. Réessaie, s’il te plaît.",
  storeAway: "Je n’ai pas accès à ma bibliothèque pour l’instant. Réessaie dans une minute, s’il te plaît.",
  unknownArticle: typed =>
    `Aucun article ici ne correspond à « ${typed} ». Choisis-en un parmi ceux proposés pendant que tu écris, ou regarde /articles.`,
  severalArticles: typed =>
    `Plusieurs articles correspondent à « ${typed} ». Choisis-en un parmi ceux proposés pendant que tu écris.`,
  unknownSpeaker: typed =>
    `Personne du nom de « ${typed} » n’est cité dans cette bibliothèque. /personnes montre qui l’est.`,
  badDate: typed =>
    `« ${typed} » n’est pas une date. Écris-la sous la forme année-mois-jour, par exemple 2024-11-18.`,
  backwards: "Le premier jour est après le dernier. Change l’un des deux.",
  noText: "Il n’y a pas de mots à vérifier dans ce message.",
  welcome: "De rien.",
  onlyPicture: "Je ne sais pas lire les images. Écris les mots dans /qui-a-dit.",
  otherMessage: menu =>
    `Je ne lis que les messages qu’on m’adresse. Pour vérifier un autre message, fais un clic droit ou un appui long dessus, puis Applications, puis ${menu} ; ou écris-moi ses mots entre guillemets.`,
  notYours:
    "Seule la personne qui a posé la question, ou quelqu’un qui gère les messages ici, peut supprimer cette réponse.",
  cannotShare: "Tu ne peux pas écrire ici, donc tu ne peux pas y partager cette réponse.",
  mayNotShare: "Seuls certains membres peuvent partager des réponses sur ce serveur.",
  nothingToShare: "Cette réponse ne peut pas être partagée. Repose ta question pour en avoir une nouvelle.",
  reported: "Merci. L’article, le paragraphe et le résultat ont été notés, rien d’autre.",
  reportedByManager: "C’est noté. Tu peux indiquer qui c’était vraiment, pour ce serveur.",
  sorry: id => `Quelque chose s’est mal passé de notre côté. C’est noté sous ${id} ; rien n’a été modifié.`,
  tooLong: "Cette réponse est trop longue pour être affichée ici.",
};

function questionsInWords(count: number): string {
  return many(count, { one: "question", other: "questions" });
}

function buttonsInWords(count: number): string {
  return many(count, { one: "bouton", other: "boutons" });
}

function minutesInWords(count: number): string {
  return many(count, { one: "minute", other: "minutes" });
}
