import type { englishAnswers } from "../english/answers.ts";
import type { Translated } from "../wording.ts";
import { articles, citations, date, de, many, plural } from "./forms.ts";

/** Sentences of answers and lists, their citations and their buttons. */
export const frenchAnswers: Translated<typeof englishAnswers> = {
  citation: {
    published: day => `publié le ${date(day)}`,
    dated: day => `daté du ${date(day)}`,
    undated: "sans date",
    paragraph: number => `paragraphe ${number}`,
    beginning: words => `Article commençant par « ${words} »`,
    uploaded: (day, claimed) => cameHere(claimed, `ajouté ici sous forme de fichier le ${date(day)}`),
    pasted: (day, claimed) => cameHere(claimed, `collé ici le ${date(day)}`),
    unchecked: way => `${way}, sans vérification à la source`,
    fetched: (domain, day) => `lu sur ${domain} le ${date(day)}`,
    alsoIn: count => `aussi dans ${many(count, { one: "autre article", other: "autres articles" })}`,
    join: ", ",
    mark: number => `¶${number}`,
    marks: (from, to) => `¶${from} à ¶${to}`,
    added: "ajouté ici",
    addedNote: how => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
  },

  ask: {
    asked: "Question",
    articleSays: "L’article :",
    foundNewest: day => `Article le plus récent, ${date(day)} :`,
    earlier: day => `Plus tôt, ${date(day)} :`,
    closest: "Pas de réponse claire. Ces passages s’en approchent le plus",
    pronoun: {
      person: word =>
        `Tu as écrit « ${word} » : je ne sais pas de qui il s’agit. Repose ta question avec le nom.`,
      thing: word =>
        `Tu as écrit « ${word} » : je ne sais pas de quoi il s’agit. Repose ta question avec le nom.`,
    },
    readAs: words => `Lu comme : ${words.map(({ typed, meant }) => `${meant} (« ${typed} »)`).join(", ")}`,
    leftOut: words => `Lu comme contexte : « ${words} »`,
    none: "Aucune réponse trouvée dans cette bibliothèque",
    whyNone: "Elle s’y trouve peut-être, en d’autres termes ; ou elle n’y est pas.",
    missing: words => `Dans aucun article : ${words.join(", ")}.`,
    nearest: "Passage le plus proche, pas une réponse :",
    quotedFrom: speaker => `Citation ${de(speaker)}`,
    quotedUnclear: "Dans une citation ; l’article n’indique pas clairement qui parle",
    hint: "Tu peux aussi demander, en anglais : « who said …? », « summarise … », « what did … say about …? ». Plus d’exemples avec /aide.",
  },

  carried: {
    heading: count =>
      count === 1
        ? "Ces mots figurent dans 1 article"
        : `Ces mots figurent dans ${articles(count)}, du plus ancien au plus récent`,
    from: de,
    reportedOf: speaker => `attribué à ${speaker}, pas une citation`,
    unclear: "sans indication claire de qui parle",
    ownWords: "avec les mots de l’article",
    disputed: "contesté",
    variants: "Formulé autrement :",
  },

  why: evidence => `Pourquoi : ${evidence}`,

  quotes: {
    of: (speaker, count) => `${speaker} : ${count}`,
    count: citations,
    inSpeeches: (count, speeches) =>
      `${count} en ${many(speeches, { one: "prise de parole", other: "prises de parole" })}`,
    none: "Aucune citation trouvée",
    missing: words => `Ni dans une telle citation, ni à côté : ${words.join(", ")}.`,
    speaker: "Personne citée",
    about: "Sujet",
    article: "Dans",
    period: "Publication",
    unclear: "sans indication claire de qui parle",
    disputed: "contesté",
    reported: "Propos rapportés, pas une citation",
    reportedDisputed: {
      denied: "Présenté comme démenti ou refusé",
      hypothetical: "Seulement supposé",
      false: "Présenté comme faux",
      doctored: "Présenté comme truqué",
      parody: "Satire",
    },
    withReported: (count, reported) => `${citations(count)}, ${reportedInWords(reported)}`,
    moreReported: (count, option) =>
      `${many(count, { one: "autre propos est rapporté", other: "autres propos sont rapportés" })} sans guillemets : ${option} ${plural(count, { one: "l’affiche", other: "les affiche" })}.`,
    withOption: "/citations avec l’option « indirect »",
    severalSpeakers: typed => `Plusieurs personnes citées ici s’appellent « ${typed} »`,
  },

  summary: {
    heading: "Résumé, avec les phrases de l’article",
    facts: paragraphs => many(paragraphs, { one: "paragraphe", other: "paragraphes" }),
    quoted: "Personnes citées",
    none: "Pas de résumé : aucune phrase de l’article ne se comprend seule",
    which: "De quel article parles-tu ?",
  },

  articles: {
    heading: articles,
    noAuthor: "Cet article ne nomme pas d’auteur",
    writtenBy: name => `Écrit par ${name}`,
    none: "Aucun article trouvé",
    search: "Recherche",
    by: author => `par ${author}`,
  },

  speakers: {
    heading: count => many(count, { one: "personne est citée", other: "personnes sont citées" }),
    none: "Aucune personne citée trouvée",
    search: "Recherche",
    counts: (count, reported, inArticles) => `${saidInWords(count, reported)} dans ${articles(inArticles)}`,
    alsoNamed: names => `aussi ${names.join(", ")}`,
  },

  context: {
    of: (from, to, of) => (from === to ? `¶${from} sur ${of}` : `¶${from} à ¶${to} sur ${of}`),
    cited: number => `¶${number}, le paragraphe cité`,
  },

  buttons: {
    context: place => `${place} en contexte`,
    earlier: "Avant",
    later: "Après",
    earlierOn: day => `Plus tôt : ${date(day)}`,
    share: "Partager",
    delete: "Supprimer",
    copy: "Citer",
    carried: "Qui d’autre l’a publié",
    report: "Erreur ?",
    allOf: speaker => `Tous les propos ${de(speaker)}`,
    quotations: "Citations",
    summary: "Résumé",
    link: "Ouvrir l’article",
    previous: "Précédent",
    next: "Suivant",
    turn: (label, page, pages) => `${label} : ${page} sur ${pages}`,
    more: count => many(count, { one: "autre", other: "autres" }),
  },

  copied: (words, speaker, source) =>
    speaker ? `« ${words} »\n${speaker}\n${source}` : `« ${words} »\n${source}`,
};

function cameHere(claimed: string | null, added: string): string {
  return claimed === null ? added : `source annoncée : ${claimed}, ${added}`;
}

function reportedInWords(count: number): string {
  return many(count, { one: "propos rapporté", other: "propos rapportés" });
}

/** "12 citations, 5 propos rapportés". */
function saidInWords(count: number, reported: number): string {
  if (reported === 0) return citations(count);
  return count === 0 ? reportedInWords(reported) : `${citations(count)}, ${reportedInWords(reported)}`;
}
