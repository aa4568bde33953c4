import type { englishCheck } from "../english/check.ts";
import type { Translated } from "../wording.ts";
import { de, many, number, plural } from "./forms.ts";

/** That the article leaves open who spoke. */
const UNCLEAR = "l’article n’indique pas clairement qui parle";

/**
 * What a check of claimed words says: verdicts, changes, cautions.
 *
 * "Citation de X" always means that X said it; "cité par X" would mean that X quotes somebody.
 */
export const frenchCheck: Translated<typeof englishCheck> = {
  verbatim: speaker => `Citation ${de(speaker)}, en ces termes`,
  verbatimUnclear: `Citation en ces termes ; ${UNCLEAR}`,
  verbatimSeveral: people => `Citation de ${number(people)} personnes, en ces termes`,
  notFrom: (outcome, names) => `${outcome} ; pas de la part ${de(names)}`,
  unsure: (outcome, claimed) => `${outcome} ; aucun article ne dit que c’est ${claimed}`,
  ownWords: "Ce sont les mots de l’article, pas une citation",
  ownWordsPartly: speaker =>
    `Ce sont les mots de l’article ; seule une partie est une citation ${de(speaker)}`,
  ownWordsPartlyUnclear: "Ce sont les mots de l’article ; seule une partie est une citation",
  reported: speaker => `Attribué à ${speaker} avec les mots de l’article, pas une citation`,
  reportedUnclear: "Attribué à quelqu’un avec les mots de l’article, pas une citation",
  part: {
    cut: speaker => `Une partie seulement d’une phrase tirée d’une citation ${de(speaker)}`,
    cutUnclear: `Une partie seulement d’une phrase citée ; ${UNCLEAR}`,
    fewWords: speaker =>
      `Dans la phrase de l’article, seuls ces quelques mots sont une citation ${de(speaker)}`,
    fewWordsUnclear: `Dans la phrase de l’article, seuls ces quelques mots sont une citation ; ${UNCLEAR}`,
    own: "Une partie seulement d’une phrase de l’article lui-même, pas une citation",
    ownTurned: words => `Ce sont les mots de l’article, mais il en change le sens : « ${words} »`,
    reported: speaker => `Une partie seulement de ce qui est attribué à ${speaker}, pas une citation`,
    reportedUnclear: "Une partie seulement de ce qui est attribué à quelqu’un, pas une citation",
    passedOn: (speaker, words) => `Pas clairement attribué à ${speaker} : l’article dit « ${words} »`,
    message: speaker => `Seule une partie de ce message est une citation ${de(speaker)}`,
    messageUnclear: "Seule une partie de ce message est une citation",
    messageOwn: "Seule une partie de ce message figure dans un article, et pas comme citation",
    begins: words => `Avant, on lit : « ${words} »`,
    continues: words => `Ensuite, on lit : « ${words} »`,
    beside: (speaker, words) =>
      `Citation ${de(speaker)}, mais la phrase voisine en change le sens : « ${words} »`,
    besideUnclear: words => `Citation, mais la phrase voisine en change le sens : « ${words} »`,
    cited: speaker => `Mots de quelqu’un d’autre, que cite ${speaker}`,
    citedUnclear: "Mots de quelqu’un d’autre, que cite la personne qui parle",
    question: speaker =>
      `Ce n’est pas une citation ${de(speaker)} sous cette forme : une seule des deux phrases est une question`,
    questionUnclear:
      "Ce n’est pas une citation sous cette forme : une seule des deux phrases est une question",
    movedMark: speaker =>
      `Ce n’est pas une citation ${de(speaker)} sous cette forme : la ponctuation est différente`,
    movedMarkUnclear: "Ce n’est pas une citation sous cette forme : la ponctuation est différente",
    secondHand: words => `Seulement relayé par quelqu’un d’autre : l’article dit « ${words} »`,
    nearby: "Entre guillemets, mais il faut lire ce que l’article dit à côté",
    unclear: "Entre guillemets, mais l’article ne dit pas clairement que quelqu’un l’a dit",
    unknown:
      "Entre guillemets ; les gestionnaires de ce serveur disent qu’il est impossible de savoir qui l’a dit",
  },
  quotedPart: (words, speaker) => `Dans ce texte, « ${words} » est une citation ${de(speaker)}`,
  quotedPartUnclear: words => `Dans ce texte, « ${words} » est une citation`,
  trimmed: speaker => `Citation ${de(speaker)}, avec une coupe anodine`,
  trimmedUnclear: `Citation avec une coupe anodine ; ${UNCLEAR}`,
  respelt: speaker => `Citation ${de(speaker)}, écrite un peu autrement`,
  respeltUnclear: `Citation écrite un peu autrement ; ${UNCLEAR}`,
  trimmedAndRespelt: speaker => `Citation ${de(speaker)}, avec des différences anodines`,
  trimmedAndRespeltUnclear: `Citation avec des différences anodines ; ${UNCLEAR}`,
  altered: "Modifié : pas en ces termes",
  alteredAtRisk: "Modifié : le sens peut être différent",
  stitched: parts => `Assemblé à partir de ${number(parts)} citations différentes`,
  stitchedPart: (number, speaker) => `Partie ${number}, ${de(speaker)} :`,
  stitchedPartUnclear: number => `Partie ${number} ; ${UNCLEAR} :`,
  misattributed: (claimed, speaker) => `Trouvé, mais pas de la part ${de(claimed)}. Citation ${de(speaker)}`,
  misattributedOtherwise: (claimed, speaker) =>
    `Trouvé, mais pas de la part ${de(claimed)}. Citation ${de(speaker)}, pas exactement en ces termes`,
  misattributedReported: (claimed, speaker) =>
    `Trouvé, mais pas de la part ${de(claimed)}. Attribué à ${speaker}, pas une citation`,
  misattributedUnclear: claimed => `Trouvé, mais pas de la part ${de(claimed)}. Citation ; ${UNCLEAR}`,
  disputed: {
    false: "Contesté : l’article le présente comme faux",
    doctored: "Contesté : l’article le présente comme truqué",
    parody: "Contesté : l’article le présente comme une parodie",
    denied: "Contesté : selon l’article, cela a été démenti, refusé, ou n’a jamais été dit",
    hypothetical:
      "Pas présenté comme un fait : l’article ne fait que se demander si cela a été dit, ou le supposer",
  },
  short: "Trop peu pour trancher : ces mots pourraient être de n’importe qui",
  shortMatches: "Ils figurent dans :",
  none: "Personne n’est cité en ces termes dans cette bibliothèque",
  noneInMessage: "Ce message ne cite rien de ces articles",
  noneFrom: claimed => `Personne n’est cité en ces termes dans cette bibliothèque, ${claimed} non plus`,
  notProof: "Cela ne veut pas dire que cela n’a jamais été dit.",
  nearest: "Le plus proche, mais différent :",
  onlyUnchecked:
    "Citation en ces termes dans un article que ce serveur a ajouté (sans vérification à la source)",
  onlyUncheckedToo: outcome =>
    `${outcome} (trouvé seulement dans ce que ce serveur a ajouté, sans vérification à la source)`,
  onlyAdded: "Citation en ces termes dans un article que ce serveur a ajouté",
  onlyAddedToo: outcome => `${outcome} (trouvé seulement dans ce que ce serveur a ajouté)`,
  corrected: outcome => `${outcome} (corrigé par les gestionnaires de ce serveur)`,
  unconfirmed: words => `Non confirmé : « ${words} »`,
  leftOut: words => `Omis : « ${words} »`,
  added: words => `Ajouté : « ${words} »`,
  addedInBrackets: words => `Ajouté entre crochets : « ${words} »`,
  changedInBrackets: (quoted, claimed) => `Entre crochets : « ${claimed} » pour « ${quoted} »`,
  changed: (quoted, claimed) => `Changé : « ${quoted} » en « ${claimed} »`,
  writtenFor: (quoted, claimed) => `« ${claimed} » pour « ${quoted} »`,
  moreChanges: count => `et ${many(count, { one: "autre changement", other: "autres changements" })}`,
  isQuotedWith: speaker => `L’article cite ${speaker} :`,
  isQuotedWithUnclear: "L’article cite, sans indiquer clairement qui :",
  articleSays: "L’article dit :",
  saysNearby: words => `À côté, l’article dit : « ${words} »`,
  isReportedOf: speaker => `L’article attribue à ${speaker} :`,
  cautions: {
    "rest-before": words => `Dans l’article, la phrase commence par : « ${words} »`,
    "rest-after": words => `Dans l’article, la phrase continue : « ${words} »`,
    "few-words": words => `L’article ne cite que ces mots dans sa phrase « ${words} »`,
    beside: words => `Juste à côté, la même personne dit : « ${words} »`,
    "cited-inside": words => `La personne qui parle cite quelqu’un : ${words}`,
    question: () => "Une seule des deux phrases est une question : celle de l’article ou celle à vérifier",
    "moved-mark": words => `Dans l’article, « ${words} » est ponctué autrement`,
    "across-cue": words => `Dans l’article, ces mots sont interrompus par « ${words} »`,
    framed: words => `L’article l’introduit par « ${words} »`,
  },
  reportedBy: name => `L’article tient ces mots ${de(name)}`,
  unclear: names =>
    names.length === 0
      ? "L’article n’indique pas clairement qui parle."
      : `L’article n’indique pas clairement qui parle. Noms à proximité : ${names.join(", ")}`,
  moreMatches: count => `et à ${many(count, { one: "autre endroit", other: "autres endroits" })}`,
  // Not "Vérifié": standing before the words, it would call them true.
  checked: "Texte soumis",
  checkedFrom: (words, speaker) => `${words} comme propos ${de(speaker)}`,
  moreClaims: count =>
    `Le message contient ${many(count, { one: "autre citation", other: "autres citations" })} ; ${plural(count, { one: "vérifie-la", other: "vérifie-les" })} avec /qui-a-dit.`,
};
