import type { englishLibrary } from "../english/library.ts";
import type { Translated } from "../wording.ts";
import { changedInWords, unchangedInWords } from "./channel.ts";
import { frenchRules } from "./channel-and-role-rules.ts";
import { frenchCorrections } from "./corrections.ts";
import { articles, citations, many, number, percent, size } from "./forms.ts";
import { frenchLibraryCommands } from "./library-commands.ts";

/** Sentences of `/bibliothèque`. Dates and sizes are given as text. */
export const frenchLibrary: Translated<typeof englishLibrary> = {
  description: "Gérer les articles de ce serveur",

  commands: frenchLibraryCommands,

  corrections: frenchCorrections,

  buttons: {
    list: "Liste",
    undo: "Annuler",
    undoLast: count => `Annuler le dernier ajout (${articles(count)})`,
    feeds: "Flux",
    show: "Afficher",
    part: "Ajouter une autre partie",
    details: "Modifier les détails",
    remove: "Retirer",
    block: "Bloquer définitivement",
    refresh: "Récupérer à nouveau",
    keep: "Garder",
    unfollow: "Ne plus suivre",
    nextParts: "Partie suivante",
  },

  form: {
    title: "Ajouter un article",
    details: "Détails de l’article",
    part: "Ajouter une autre partie",
    articleTitle: "Titre",
    date: "Publié le",
    dateHint: "2024-11-18 ou 18 novembre 2024",
    author: "Auteur ou autrice",
    link: "Lien (affiché tel quel, non vérifié)",
    linkHint: "https://…",
    text: "Texte, ligne vide entre les paragraphes",
    textHint: "Plus de 4 000 caractères : ajoute une autre partie ensuite, ou /bibliothèque ajouter fichier",
    partText: "La partie suivante du texte",
  },

  progress: {
    fetching: (number, of) => `Récupération du fichier ${number} sur ${of}`,
    reading: (done, of) => `Lecture de l’article ${number(done)} sur ${number(of)} (${percent(done, of)})`,
    readingCounts: (added, present, unread) =>
      `Terminés : ${number(added)} · déjà ici : ${number(present)} · illisibles : ${number(unread)}`,
    refreshing: (done, of) =>
      `Nouvelle récupération de l’article ${number(done)} sur ${number(of)} (${percent(done, of)})`,
    refreshingCounts: (changed, unchanged, failed) =>
      `Modifiés : ${number(changed)} · inchangés : ${number(unchanged)} · non récupérés : ${number(failed)}`,
    patience:
      "Cela continue même si tu fermes Discord. Au-delà de 15 minutes, le résultat est dans /bibliothèque état.",
  },

  imported: {
    noExport:
      "pas un .zip fait par /bibliothèque exporter ; ajoute des articles avec /bibliothèque ajouter fichier",
    blocks: count => `${many(count, { one: "blocage importé", other: "blocages importés" })}.`,
    corrections: count =>
      `${many(count, { one: "correction d’attribution importée", other: "corrections d’attribution importées" })}.`,
    settings: feeds => `Les paramètres et ${number(feeds)} flux sont importés.`,
    unsealed: count =>
      `${many(count, { one: "fichier d’un autre bot, ou modifié", other: "fichiers d’un autre bot, ou modifiés" })} depuis l’export : la provenance du texte n’est pas certaine, il compte donc comme un texte envoyé comme fichier.`,
  },

  added: {
    heading: (count, facts) =>
      `${many(count, { one: "article ajouté", other: "articles ajoutés" })} (${facts})`,
    facts: (paragraphs, quotations, speakers) =>
      [paragraphsInWords(paragraphs), citations(quotations), speakersInWords(speakers)].join(", "),
    none: "Rien n’a été ajouté",
    appended: "La partie a été ajoutée",
    present: count => `Déjà ici : ${articles(count)}`,
    presentTitle: title => `Déjà ici : « ${title} »`,
    notAdded: "Ajout impossible :",
    notRead: "Lecture impossible :",
    partial: "Lecture partielle :",
    line: (name, why) => `${name} (${why})`,
    lineOf: (file, line) => `${file}, ligne ${line}`,
    kept: (kept, held) =>
      held === null
        ? `${paragraphsInWords(kept)} ; le reste est réservé aux abonnés`
        : `${many(kept, { one: "paragraphe trouvé", other: "paragraphes trouvés" })} sur ${number(held)}`,
    more: count => `et ${many(count, { one: "autre", other: "autres" })}`,
    leftOut: "Laissé de côté, car ce n’est pas ce que cela devrait être :",
    divided: (count, longest) =>
      `${many(count, { one: "paragraphe dépassait", other: "paragraphes dépassaient" })} ${number(longest)} caractères ; chacun est lu, et compté, comme plusieurs. Pour décider où ils se terminent, mets des lignes vides entre eux.`,
    claimed:
      "Son média et son lien sont affichés tels quels : un fichier ou un texte collé peut dire n’importe quoi sur sa provenance, donc des mots trouvés seulement là ne sont jamais donnés pour confirmés. /bibliothèque ajouter lien lit un article à sa source.",
    short:
      "C’est court pour un article. C’est peut-être un avis sur les cookies ou une page de connexion : « Afficher » puis « Résumé » montrent ce qui a été lu, « Annuler » le retire.",
    badDate: typed =>
      `« ${typed} » n’est pas une date, donc l’article n’en a pas. « Modifier les détails » ouvre un formulaire pour cela ; écris 2024-11-18 ou 18 novembre 2024.`,
    futureDate: day => `${day} est dans le futur ; si c’est une erreur, « Modifier les détails » la corrige.`,
    badLink: typed =>
      `« ${typed} » n’est pas une adresse complète, donc l’article n’a pas de lien. « Modifier les détails » ouvre un formulaire pour cela ; elle commence par https://.`,
    textGivenBack: "Ce que tu as écrit est dans le fichier ci-dessous ; rien n’en a été conservé ici.",
    described: "Les détails ont été modifiés",
    why: {
      blocked: "bloqué ici ; /bibliothèque blocage liste montre ce qui l’est",
      "too-many-articles": limit =>
        `la limite de ${articles(limit)} de ce serveur est atteinte ; retires-en d’abord`,
      "too-many-bytes": limit =>
        `la limite de ${limit} de ce serveur est atteinte ; retire d’abord quelque chose`,
      "memory-short":
        "la machine sur laquelle je tourne n’a presque plus de mémoire ; dis-le à la personne qui m’héberge",
      disk: problem => `il n’a pas pu être enregistré : ${problem} ; dis-le à la personne qui m’héberge`,
      tooLarge: limit => `plus de ${limit} ; divise-le en plusieurs`,
      notDownloaded: "Discord n’a pas livré le fichier ; envoie-le à nouveau",
    },
  },

  notFetched: why => `Rien n’a été ajouté : ${why}.`,
  discordsFile:
    "c’est un fichier envoyé sur Discord, pas une source ; ajoute-le avec /bibliothèque ajouter fichier",
  notWritten: problem =>
    `Cela n’a pas pu être enregistré et risque d’être perdu (${problem}). Dis-le à la personne qui m’héberge ; /bibliothèque état montre ce qui est ici.`,

  list: {
    heading: count => `${many(count, { one: "article ajouté", other: "articles ajoutés" })} par ce serveur`,
    found: count => many(count, { one: "article trouvé", other: "articles trouvés" }),
    none: "Ce serveur n’a encore ajouté aucun article",
    noneFound: "Aucun article ajouté par ce serveur ne contient ces mots",
    first:
      "Ajoute le premier avec /bibliothèque ajouter fichier, /bibliothèque ajouter lien ou /bibliothèque ajouter texte, ou suis un flux avec /bibliothèque flux ajouter.",
    search: "Recherche",
  },

  show: {
    file: "Fichier",
    origin: "Provenance",
    origins: {
      host: () => "un fichier de la personne qui m’héberge",
      fetched: (day, domain) => `lu sur ${domain} le ${day}`,
      uploaded: day => `envoyé comme fichier le ${day}, sans vérification à la source`,
      pasted: day => `collé le ${day}, sans vérification à la source`,
    },
    publisher: "Média",
    date: "Publication",
    author: "Auteur ou autrice",
    link: "Lien",
    claimed: label => `${label}, sans vérification`,
    added: "Ajout",
    size: "Taille",
    sizes: (paragraphs, bytes) => `${paragraphsInWords(paragraphs)}, ${bytes}`,
    partial: "Lu en partie",
    readFrom: "Lu dans",
    fields: { title: "titre", author: "auteur", date: "jour" },
    takenOut: "Retiré du texte",
    takenOutOf: ({ characters, rubies, noteMarks, lineEnds }) =>
      [
        ...(characters > 0
          ? [many(characters, { one: "caractère invisible", other: "caractères invisibles" })]
          : []),
        ...(rubies > 0 ? [many(rubies, { one: "annotation ruby", other: "annotations ruby" })] : []),
        ...(noteMarks > 0 ? [many(noteMarks, { one: "appel de note", other: "appels de note" })] : []),
        ...(lineEnds > 0 ? [many(lineEnds, { one: "saut de ligne", other: "sauts de ligne" })] : []),
      ].join(", "),
    quoted: "Personnes citées",
    nobody: "aucune",
    key: "Clé",
    hash: "Empreinte du fichier (SHA-256)",
    together: count => `un des ${articles(count)} du fichier`,
  },

  remove: {
    ask: title => `Retirer « ${title} » ?`,
    means:
      "Les réponses ici ne s’en servent plus, et son fichier est supprimé, sauf s’il contient d’autres articles. Toute personne qui peut ajouter des articles peut l’ajouter à nouveau ; pour l’écarter définitivement, bloque-le.",
    done: title => `« ${title} » retiré. Les réponses ici ne s’en servent plus.`,
    isShared:
      "C’est un des articles communs, qui viennent de la personne qui m’héberge. Il ne peut pas être retiré ici ; /bibliothèque blocage article le masque sur ce serveur.",
    undone: count => `Ajout annulé : ${many(count, { one: "article retiré", other: "articles retirés" })}.`,
    nothingToUndo: "Il ne reste rien de cet ajout ici.",
    kept: "Rien n’a été modifié.",
  },

  block: {
    ask: title => `Bloquer définitivement « ${title} » ?`,
    means:
      "Il est retiré, et ni son texte ni son lien ne peuvent plus être ajoutés : ni par un fichier, ni par un lien, ni par un flux, ni par les articles communs. Les autres articles sur le même sujet ne sont pas concernés.",
    done: title =>
      `« ${title} » bloqué. Il ne peut plus être ajouté tant que /bibliothèque blocage lever ne l’a pas débloqué.`,
    askDomain: domain => `Bloquer définitivement tout ce qui vient de ${domain} ?`,
    domain: "Domaine",
    meansDomain: ({ gone, hidden }) =>
      `${gone === 0 ? "Aucun article ajouté par ce serveur n’en vient pour l’instant" : `${many(gone, { one: "article qui en vient serait retiré", other: "articles qui en viennent seraient retirés" })} aussitôt`}${hidden === 0 ? "" : `, et ${many(hidden, { one: "article commun qui en vient serait masqué", other: "articles communs qui en viennent seraient masqués" })} ici`}. Rien de ce domaine ni de ses sous-domaines ne pourra plus être ajouté, par personne. Les fichiers dont le lien prétend en venir sont bloqués aussi.`,
    doneDomain: (domain, gone) =>
      `${domain} bloqué${gone === 0 ? "" : ` et ${many(gone, { one: "article retiré", other: "articles retirés" })}`}. /bibliothèque blocage lever le débloque.`,
    badDomain: typed => `« ${typed} » n’est pas un domaine. Écris-le ainsi : news.example.`,
    list: blocksInWords,
    none: "Rien n’est bloqué",
    since: day => `depuis le ${day}`,
    anArticle: key => `un article ajouté ici (clé ${key})`,
    sharedArticle: title => `l’article commun « ${title} »`,
    theLink: link => `l’article à l’adresse ${link}`,
    everythingFrom: domain => `tout ce qui vient de ${domain}`,
    lifted: what =>
      `Débloqué : ${what}. Les articles communs sont de retour ; ce que ce serveur avait ajouté doit être ajouté à nouveau.`,
    already: what => `Déjà bloqué : ${what}. /bibliothèque blocage lever le débloque.`,
    still: what => `Un autre blocage l’écarte encore : ${what}.`,
    notBlocked: typed =>
      `Rien de bloqué ne correspond à « ${typed} ». Choisis parmi ce qui est proposé pendant que tu écris, ou regarde /bibliothèque blocage liste.`,
  },

  refresh: {
    unchanged: title => `« ${title} » n’a pas changé à sa source. Rien n’a été modifié ici.`,
    changed: title =>
      `Récupéré à nouveau : « ${title} » a changé, et les réponses citent désormais le nouveau texte.`,
    noSource: title =>
      `« ${title} » a été envoyé comme fichier ou collé, donc il n’y a nulle part où le récupérer. Retire-le et ajoute le nouveau texte.`,
    notFetched: (title, why) => `« ${title} » n’a pas pu être récupéré : ${why}. Il reste tel qu’il était.`,
    unread: (title, why) => `« ${title} » n’est plus lisible : ${why}. Il reste tel qu’il était.`,
    refused: (title, why) => `« ${title} » n’a pas été modifié : ${why}.`,
    shrunk: title =>
      `« ${title} » reste tel qu’il était : sa page contient maintenant beaucoup moins de mots, peut-être un avis ou une page de connexion. Ouvre la page ; si l’article a été dépublié, retire-le ici.`,
    farShorter:
      "sa page contient maintenant beaucoup moins de mots, peut-être un avis ou une page de connexion ; ouvre-la toi-même",
    all: (changed, unchanged, failed) =>
      `Récupéré à nouveau : ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${many(failed, { one: "non récupéré", other: "non récupérés" })}`,
    failed: "Ceux-ci restent tels qu’ils étaient :",
    nothing: "Aucun article ici ne vient d’un lien, donc il n’y a rien à récupérer.",
    busy: "Je lis encore d’autres articles pour ce serveur ; réessaie quand /bibliothèque état montre que c’est terminé.",
  },

  status: {
    heading: count =>
      count === 0 ? "Ce serveur n’a encore ajouté aucun article" : `Ce serveur a ajouté ${articles(count)}`,
    facts: (paragraphs, quotations, speakers) =>
      [paragraphsInWords(paragraphs), citations(quotations), speakersInWords(speakers)].join(" · "),
    shared: count => `Consultés ici, articles communs compris : ${articles(count)}`,
    notShared: "Les articles communs sont désactivés ici.",
    limits: (count, ofArticles, bytes, ofBytes) =>
      `Place : ${number(count)} sur ${articles(ofArticles)}, ${bytes} sur ${ofBytes}`,
    memory: (size, ofOne) =>
      `Mémoire : environ ${size} pour ces articles (${ofOne} pour un article de 750 mots) ; il reste de la place.`,
    memoryShort:
      "Mémoire : presque pleine. Plus rien ne peut être ajouté sur aucun serveur ; dis-le à la personne qui m’héberge.",
    busy: total => `En cours de lecture : ${articles(total)}.`,
    interrupted: (total, day) =>
      `Interrompu par un redémarrage le ${day} : ${many(total, { one: "article était", other: "articles étaient" })} en cours de lecture, et il peut en manquer. Ce qui a été lu est conservé ; ajoute le reste à nouveau.`,
    lastAddition: (day, added) =>
      `Dernier ajout, le ${day} : ${many(added, { one: "article ajouté", other: "articles ajoutés" })}`,
    unread: count => `${many(count, { one: "fichier est illisible", other: "fichiers sont illisibles" })} :`,
    partial: count => `${many(count, { one: "article lu", other: "articles lus" })} en partie seulement :`,
    feeds: feedsInWords,
    noFeeds: "Aucun flux n’est suivi",
    failing: "Ces flux sont en panne :",
    blocked: blocksInWords,
  },

  export: {
    heading: "Tout ce que ce serveur a ajouté, sous sa forme d’origine",
    contents: count =>
      `${articles(count)}, chaque fichier avec ce qu’on en sait, ainsi que les paramètres, les flux et les blocages de ce serveur.`,
    parts: (from, to) => (from === to ? `Partie ${from}` : `Parties ${from} et ${to}`),
    more: "Cela ne tient pas dans un seul message.",
    none: "Ce serveur n’a rien ajouté, donc il n’y a rien à exporter.",
  },

  feed: {
    label: label => `Étiquette : ${label}`,
    followed: name => `Flux suivi : ${name}`,
    changed: name => `Déjà suivi ; mis à jour : ${name}`,
    old: items =>
      items === null
        ? "Les articles qu’il contient déjà ne sont pas ajoutés ; les nouveaux le sont, à partir de maintenant."
        : `${items === 1 ? "L’article qu’il contient déjà n’est pas ajouté" : `Les ${number(items)} articles qu’il contient déjà ne sont pas ajoutés`} ; les nouveaux le sont, à partir de maintenant.`,
    polls: "Il est consulté environ toutes les 15 minutes.",
    notFollowed: why => `Non suivi : ${why}.`,
    badLink: "ce n’est pas une adresse complète ; elle commence par https://",
    blocked: "son domaine ou son adresse est bloqué ici ; /bibliothèque blocage liste montre ce qui l’est",
    tooMany: limit => `ce serveur suit ${number(limit)} flux, ce qui est la limite ; retires-en un d’abord`,
    whereTo: "Dans quel salon ? Choisis-en un avec l’option « salon », ou omets « publier ».",
    heading: feedsInWords,
    none: "Aucun flux n’est suivi. /bibliothèque flux ajouter permet d’en suivre un.",
    posts: { summary: "publie un résumé dans", title: "publie le titre dans", nothing: "ne publie rien" },
    words: words => `seulement avec : ${words.join(", ")}`,
    answered: day => `dernière lecture le ${day}`,
    neverAnswered: "pas encore lu",
    failing: (day, why) => `en panne depuis le ${day} : ${why}`,
    unfollowed: name => `Flux qui n’est plus suivi : ${name}. Ses articles restent.`,
    unknown: typed =>
      `Aucun flux suivi ne correspond à « ${typed} ». Choisis-en un parmi ceux proposés pendant que tu écris, ou regarde /bibliothèque flux liste.`,
  },

  settings: {
    heading: "Les paramètres de ce serveur",
    changed: "C’est modifié. Les paramètres de ce serveur :",
    privateReplies: isOn =>
      isOn
        ? "Réponses : privées, sauf demande contraire"
        : "Réponses : pour tout le monde, sauf avec « privé »",
    shared: isOn => (isOn ? "Articles communs : consultés ici" : "Articles communs : désactivés ici"),
    sharing: {
      everyone: "Partager une réponse privée : toute personne qui peut écrire dans le salon",
      managers: "Partager une réponse privée : seulement les gestionnaires",
      nobody: "Partager une réponse privée : personne",
    },
    language: name =>
      name === null
        ? "Langue de ce que tout le monde voit : celle réglée pour ce serveur sur Discord"
        : `Langue de ce que tout le monde voit : ${name}`,
    digests: "Récapitulatifs, quand il y a beaucoup de nouveaux articles :",
    noDigests: "Récapitulatifs, quand il y a beaucoup de nouveaux articles : dans le salon de leur flux",
    log: "Salon des gestionnaires, pour chaque changement :",
    noLog: "Salon des gestionnaires, pour chaque changement : aucun",
    howTo:
      "Pour en modifier un, donne son option avec /bibliothèque paramètres. Les options « salon » et « rôle » ouvrent ceux d’un salon ou d’un rôle.",
    cannotWrite: channel =>
      `Je ne peux pas écrire dans #${channel}. Permets-moi de voir ce salon et d’y envoyer des messages, ou choisis-en un autre. Rien n’a été modifié.`,
    bothWays: "On ne peut pas à la fois choisir et désactiver un salon. Omets l’un des deux.",
  },

  rules: frenchRules,

  notAmongOwn: typed =>
    `Aucun article ajouté par ce serveur ne correspond à « ${typed} ». Choisis-en un parmi ceux proposés pendant que tu écris, ou regarde /bibliothèque liste.`,
  nothingKept: "Rien n’est conservé ici, donc il n’y a rien à gérer.",
  interrupted: total =>
    `J’ai redémarré pendant que ${many(total, { one: "article était", other: "articles étaient" })} en cours de lecture ; il peut en manquer. /bibliothèque état en dit plus.`,
  size,
};

function paragraphsInWords(count: number): string {
  return many(count, { one: "paragraphe", other: "paragraphes" });
}

function speakersInWords(count: number): string {
  return many(count, { one: "personne citée", other: "personnes citées" });
}

function blocksInWords(count: number): string {
  return many(count, { one: "blocage", other: "blocages" });
}

function feedsInWords(count: number): string {
  return many(count, { one: "flux suivi", other: "flux suivis" });
}
