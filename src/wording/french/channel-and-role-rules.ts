import type { englishRules } from "../english/channel-and-role-rules.ts";
import type { Translated } from "../wording.ts";
import { many } from "./forms.ts";

/** What `/bibliothèque paramètres` says about single channels and roles. */
export const frenchRules: Translated<typeof englishRules> = {
  channelTitle: name => (name === null ? "Paramètres de ce salon" : `Paramètres de #${name}`),
  roleTitle: name => (name === null ? "Paramètres de ce rôle" : `Paramètres de @${name}`),
  articlesLabel: "Seulement ces articles",
  articlesHint: "Un média, ou une étiquette du serveur ; vide : tous",
  repliesLabel: "Réponses",
  asServer: "Comme sur le reste du serveur",
  replies: {
    private: "Privées, sauf demande contraire",
    everybody: "Pour tout le monde",
    threads: "Privées ; dans les fils et les posts, pour tout le monde",
  },
  askersLabel: "Qui peut poser des questions",
  askersHint: "Seulement les membres ayant un de ces rôles, et les gestionnaires ; vide : tout le monde",
  askers: "questions réservées à",
  mentionsLabel: "Quand on me mentionne",
  mentions: {
    everywhere: "Réponse aux mentions partout dans ce salon",
    threads: "Réponse aux mentions dans les fils et les posts seulement",
    nowhere: "Pas de réponse aux mentions",
  },
  only: articles => `seulement les articles de « ${articles} »`,
  changed: "Modification enregistrée.",
  threadsToo: "Cela s’applique aussi dans les fils et les posts du salon.",
  again: "Modifier encore",
  oneAtATime: "Modifie un seul salon ou un seul rôle à la fois, sans les autres options.",
  noSuchArticles: typed =>
    `Aucun article ici ne vient de « ${typed} » ni ne porte cette étiquette. Rien n’a été changé.`,
  tooMany: {
    channels: most =>
      `${most} salons ont déjà leurs paramètres, et il ne peut y en avoir plus. Réinitialise d’abord l’un d’eux.`,
    roles: most =>
      `${most} rôles ont déjà leurs paramètres, et il ne peut y en avoir plus. Réinitialise d’abord l’un d’eux.`,
  },
  heading: "Dans certains salons, et pour certains rôles :",
  more: count => `et ${many(count, { one: "autre", other: "autres" })}`,
};
