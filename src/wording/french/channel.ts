import type { englishChannel } from "../english/channel.ts";
import type { Translated } from "../wording.ts";
import { articles, many, number, plural } from "./forms.ts";

/** Sentences of the bot's own posts: new articles of feeds, and the managers' channel. */
export const frenchChannel: Translated<typeof englishChannel> = {
  newArticle: "Nouvel article",
  digest: count => many(count, { one: "nouvel article", other: "nouveaux articles" }),
  digestMore: count => `${andMore(count)} ; /articles ${plural(count, { one: "le", other: "les" })} montre`,
  digestHint: "/résumé montre les phrases principales de chacun.",

  feedFails: {
    heading: "Un flux est en panne depuis un jour",
    since: since => `Il ne fonctionne plus ${since} :`,
    next: "Je continue d’essayer, mais je n’en reparlerai pas. /bibliothèque état en dit plus aux gestionnaires, qui peuvent cesser de suivre le flux avec /bibliothèque flux retirer.",
  },

  unreachable: (why, since, dropped) => {
    const problem =
      why === "gone"
        ? `n’existe plus ; rien n’y a été publié depuis le ${since}`
        : `m’est interdit en écriture depuis le ${since}`;
    if (dropped === 0) return problem;
    return `${problem} ; ${many(dropped, { one: "article non publié", other: "articles non publiés" })}`;
  },

  managers: {
    added: count => (count === 0 ? "n’a ajouté aucun article" : `a ajouté ${articles(count)}`),
    undone: count => `a annulé l’ajout de ${articles(count)}`,
    removed: count => `a retiré ${articles(count)}`,
    blocked: count => `a bloqué définitivement ${articles(count)}`,
    domainBlocked: (domain, gone) =>
      gone === 0
        ? `a bloqué définitivement le domaine ${domain}`
        : `a bloqué définitivement le domaine ${domain}, ce qui a retiré ${articles(gone)}`,
    unblocked: what => `a débloqué : ${what}`,
    refreshed: count => `a récupéré à nouveau ${articles(count)} ; le texte avait changé`,
    refreshedAll: ({ changed, unchanged, failed }) =>
      `a tout récupéré à nouveau : ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${unreadInWords(failed)}`,
    described: count => `a modifié le titre, la date, l’auteur ou le lien de ${articles(count)}`,
    followed: "a commencé à suivre un flux",
    unfollowed: "a cessé de suivre un flux",
    settings: "a modifié les paramètres",
    corrected: (speaker, paragraph) =>
      `a corrigé l’attribution de mots du paragraphe ${paragraph} : ${speaker}`,
    uncorrected: (speaker, paragraph) =>
      `a annulé une correction dans le paragraphe ${paragraph} (${speaker})`,
    exported: "a exporté la bibliothèque",
    imported: ({ articles: count, blocks, feeds, hasSettings }) =>
      `a importé un export : ${articles(count)}, ${many(blocks, { one: "blocage", other: "blocages" })}${hasSettings ? `, ${number(feeds)} flux et les paramètres` : ""}`,
    interrupted: total =>
      `Un redémarrage a interrompu la lecture de ${many(total, { one: "fichier", other: "fichiers" })}. Ce qui a été lu est ici ; ajoute le reste à nouveau.`,
    reported: "Un membre signale une erreur de personne ou de passage :",
    reportedPlace: (paragraph, shownAs) => `paragraphe ${paragraph}, affiché comme : ${shownAs}`,
    shownAs: {
      verbatim: "citation en ces termes",
      part: "partie d’une phrase",
      reported: "attribué, pas une citation",
      "own-words": "les mots de l’article",
      trimmed: "coupé",
      altered: "modifié",
      stitched: "assemblé",
      misattributed: "citation de quelqu’un d’autre",
      disputed: "contesté",
      none: "non trouvé",
      short: "trop peu pour trancher",
      answer: "réponse à une question",
    },
    brought: count => `Un flux a ajouté ${articles(count)}`,
    moved: "Un flux a changé d’adresse ; je le suis maintenant à la nouvelle :",
    movedFrom: url => `son ancienne adresse : ${url}`,
    unreachable: {
      gone: "Le salon où je dois publier n’existe plus. Choisis-en un autre avec /bibliothèque paramètres ou /bibliothèque flux ajouter.",
      forbidden: "Je ne peux pas écrire dans ce salon ; permets-moi de le voir et d’y envoyer des messages :",
    },
    more: andMore,
    notTaken: counts => `Non retenus : ${counts.join(", ")}`,
    present: count => `${number(count)} déjà ici`,
    isBlocked: count => many(count, { one: "bloqué", other: "bloqués" }),
    overLimit: count => `${number(count)} au-delà des limites de ce serveur`,
    noRoom: count => `${number(count)} par manque de mémoire ou d’espace disque`,
    unread: unreadInWords,
    posts: {
      summary: "publie un résumé de chaque nouvel article dans",
      title: "publie le titre de chaque nouvel article dans",
      nothing: "ne publie rien",
    },
    words: words => `seulement avec : ${words.join(", ")}`,
    isPrivateByDefault: isPrivate =>
      isPrivate
        ? "Les réponses sont privées, sauf demande contraire"
        : "Les réponses sont pour tout le monde",
    isSharedShown: isShown =>
      isShown ? "Les articles communs sont affichés" : "Les articles communs ne sont pas affichés",
    sharing: {
      everyone: "Tout le monde peut partager des réponses",
      managers: "Seuls les gestionnaires peuvent partager des réponses",
      nobody: "Personne ne peut partager de réponses",
    },
    digestChannel: "Salon des récapitulatifs :",
    logChannel: "Salon des changements faits par les gestionnaires :",
    language: name =>
      name === null ? "Langue : celle réglée pour ce serveur sur Discord" : `Langue : ${name}`,
    rulesOfChannels: "Dans certains salons :",
    rulesOfRoles: "Pour certains rôles :",
    feedsOwnChannel: "celui du flux",
    noChannel: "aucun",
  },
};

/** More articles than are named. */
function andMore(count: number): string {
  return `et ${many(count, { one: "autre", other: "autres" })}`;
}

export function changedInWords(count: number): string {
  return many(count, { one: "modifié", other: "modifiés" });
}

export function unchangedInWords(count: number): string {
  return many(count, { one: "inchangé", other: "inchangés" });
}

function unreadInWords(count: number): string {
  return many(count, { one: "illisible", other: "illisibles" });
}
