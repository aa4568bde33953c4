import type { englishRules } from "../english/channel-and-role-rules.ts";
import type { Translated } from "../wording.ts";

/** What `/bibliothèque paramètres` says of single channels and roles. */
export const frenchRules: Translated<typeof englishRules> = {
  channelTitle: "Ce qui vaut dans ce salon",
  roleTitle: "Ce qui vaut pour ce rôle",
  articlesLabel: "Seulement ces articles",
  articlesHint: "Un média, ou une étiquette du serveur ; vide : tous",
  repliesLabel: "Réponses",
  asServer: "Comme sur tout le serveur",
  replies: {
    private: "Privées, sauf demande contraire",
    everybody: "Pour tout le monde",
    threads: "Privées ; dans les fils et les posts, pour tout le monde",
  },
  askersLabel: "Qui peut poser des questions",
  askersHint: "Seulement les membres avec un de ces rôles, et les gestionnaires ; vide : tout le monde",
  askers: "questions réservées à",
  mentionsLabel: "Mentions de moi",
  mentions: {
    everywhere: "Réponse partout dans ce salon",
    threads: "Réponse aux mentions dans les fils et les posts seulement",
    nowhere: "Pas de réponse aux mentions",
  },
  only: articles => `seulement les articles de « ${articles} »`,
  changed: "Modification enregistrée.",
  threadsToo: "Cela vaut aussi dans les fils et les posts du salon.",
  again: "Changer encore",
  oneAtATime: "Change un salon ou un rôle à la fois : omets les autres options.",
  noSuchArticles: typed =>
    `Aucun article ici ne vient de « ${typed} » ni ne porte cette étiquette. Rien n’a été changé.`,
  tooMany: {
    channels: most =>
      `${most} salons ont déjà des réglages, et il ne peut y en avoir plus. Rétablis d’abord l’un d’eux.`,
    roles: most =>
      `${most} rôles ont déjà des réglages, et il ne peut y en avoir plus. Rétablis d’abord l’un d’eux.`,
  },
  heading: "Dans certains salons, et pour certains rôles :",
  more: count => `et ${count} de plus`,
};
