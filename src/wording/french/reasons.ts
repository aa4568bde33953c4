import type { englishReasons } from "../english/reasons.ts";
import type { Translated } from "../wording.ts";
import { many, number, size } from "./forms.ts";

/** Why a file, or part of it, can't be read. Each is shown in brackets or after a colon. */
export const frenchReasons: Translated<typeof englishReasons> = {
  bare: {
    "old-document": "un fichier d’un ancien traitement de texte ; enregistre-le en .docx",
    "apple-pages": "un fichier d’Apple Pages ; exporte-le en .docx ou en .pdf",
    "document-with-macros": "un modèle Word ou un fichier avec des macros ; enregistre-le en .docx",
    sheet: "une feuille de calcul ; enregistre-la en .csv, avec une colonne nommée text",
    slides: "des diapositives ; enregistre-les en .pdf",
    "other-e-book": "un livre numérique d’un autre type ; convertis-le en .epub",
    picture: "une image ; fais reconnaître son texte (OCR) et enregistre-le en .txt",
    recording: "un fichier audio ou vidéo ; ses sous-titres (.vtt, .srt) peuvent être lus",
    "zip-in-zip": "un .zip dans un .zip ; décompresse-le d’abord",
    "other-archive": "une archive d’un autre type ; mets les fichiers dans un .zip",
    "page-archive": "l’archive d’une page ; enregistre la page en .html",
    "link-file": "un lien ; ajoute-le avec /bibliothèque ajouter lien",
    mailbox: "un fichier de boîte mail ; enregistre les messages en .eml",
    "feed-file": "un flux ou une liste de flux ; suis-le avec /bibliothèque flux ajouter",
    "marked-up-text": "un texte balisé ; enregistre-le en .txt ou en .md",
    "data-file": "un fichier de données ; exporte-le en .jsonl ou en .csv",
    "settings-file": "un fichier de données ; enregistre-le en .json",
    program: "un programme",
    "other-kind": "ce type de fichier n’est pas lu ; enregistre-le en .txt, .docx, .pdf ou .html",

    empty: "vide",
    "utf-32": "de l’UTF-32, qui n’est pas lu ; enregistre-le en UTF-8",
    binary: "des données binaires, pas du texte",
    "only-a-header": "rien d’autre qu’un en-tête",
    "no-paragraph": "aucun paragraphe de texte",
    "too-much-text": "plus de texte qu’un article ne peut en avoir ; divise-le",
    "waits-elsewhere": "il ne peut pas être lu ici",

    "no-articles": "aucun article dedans",
    "only-a-link": "seulement un lien, sans le texte ; ajoute-le avec /bibliothèque ajouter lien",
    "no-article": "aucun article trouvé dans la page",
    "repeats-its-link":
      "la page répète des mots qui figurent dans son propre lien ; ce ne sont donc peut-être pas ceux du site",

    "no-object": "un article est attendu ici, sous la forme { … }",
    "no-words": "n’a ni « paragraphs » (une liste de textes) ni « text » contenant des mots",
    "no-table":
      "ce n’est pas un tableau d’articles ; sa première ligne doit nommer les colonnes, par exemple title,text",
    feed: "un flux ; suis-le avec /bibliothèque flux ajouter",

    "no-subtitles": "aucun sous-titre à l’intérieur",
    "no-mail": "ce n’est pas un message ; il n’a ni expéditeur ni objet",
    "mail-without-words": "un message sans texte",
    "no-saved-page": "aucune page à l’intérieur",
    "locked-pdf": "un PDF protégé par un mot de passe",
    "damaged-pdf": "endommagé, ou ce n’est pas un PDF",
    "scanned-pdf": "un PDF fait d’images de pages, sans texte ; fais d’abord reconnaître son texte (OCR)",
    "no-docx": "aucun document Word à l’intérieur",
    "no-odt": "aucun texte OpenDocument à l’intérieur",
    "no-epub": "aucun livre numérique à l’intérieur",
    "locked-epub": "un livre numérique protégé, que seules les applications du vendeur peuvent lire",
    "epub-without-text": "un livre numérique sans texte ; ses pages sont peut-être des images",
    "damaged-rtf": "endommagé, ou ce n’est pas du RTF",
    "damaged-package": "endommagé, ou ce n’est pas ce que dit son nom",
    "damaged-zip": "ce n’est pas un .zip, ou il est endommagé",
    "empty-zip": "aucun fichier à l’intérieur",

    "too-slow": "la lecture a pris trop de temps",
    "too-much-memory": "la lecture demande trop de mémoire",

    "gone-from-folder": "disparu du dossier de données",
    "description-damaged": "endommagé ; ce qu’il disait n’est pas utilisé",
    "record-lost":
      "endommagé ; rien n’est ajouté tant qu’il n’est pas réparé, ou supprimé avec ce qu’il bloquait",
    "record-copied": "endommagé ou disparu ; sa copie est utilisée",
    "export-record-damaged": "endommagé : paramètres, flux, blocages et corrections ne sont pas lus",
    "export-file-changed": "modifié depuis l’exportation, ou endommagé",

    "open-front-matter": "un en-tête qui n’est jamais fermé",
  },

  valued: {
    "too-large": ({ bytes, limit }) => `trop gros (${size(bytes)} ; la limite est de ${size(limit)})`,
    "too-large-inside": ({ limit }) => `trop gros (la limite est de ${size(limit)})`,
    "too-large-for-zip": ({ limit }) => `trop gros pour un .zip de ${size(limit)}`,
    "unpacks-too-large": ({ limit }) => `plus de ${size(limit)} une fois décompressé`,
    "unknown-charset": ({ tried }) =>
      `son codage de caractères est impossible à reconnaître (essayé : ${tried.join(", ")}) ; enregistre-le en UTF-8`,
    "unknown-xml": ({ root }) =>
      `du XML d’un type qui n’est pas lu (${root}) ; NITF, NewsML et les pages exportées d’un wiki le sont`,
    "not-json": ({ detail }) => `ce n’est pas du JSON : ${detail}`,
    "unfit-fields": ({ detail }) => `des indications inutilisables : ${detail}`,
    "too-many-characters": ({ count, limit }) => oneArticle(count, limit, "caractères"),
    "too-many-paragraphs": ({ count, limit }) => oneArticle(count, limit, "paragraphes"),
    "too-many-quotations": ({ count, limit }) => oneArticle(count, limit, "citations"),
    "too-many-articles": ({ limit }) =>
      `seuls ses ${number(limit)} premiers articles sont lus ; mets les autres dans un autre fichier`,
    "too-many-problems": ({ limit }) =>
      `le reste n’est pas lu, car ${number(limit)} parties avant lui sont illisibles`,
    "more-problems": ({ count }) =>
      many(count, { one: "autre partie est illisible", other: "autres parties sont illisibles" }),
    "too-many-elements": ({ limit }) => `plus de ${number(limit)} éléments`,
    "elements-too-deep": ({ limit }) => `plus de ${number(limit)} niveaux d’éléments imbriqués`,
    "groups-too-deep": ({ limit }) => `plus de ${number(limit)} niveaux de groupes imbriqués`,
    "too-many-pages": ({ count, limit }) =>
      `${many(count, { one: "page", other: "pages" })} ; la limite est de ${number(limit)}, divise-le en plusieurs`,
    "too-many-packed-parts": ({ limit }) => `plus de ${number(limit)} parties compressées à l’intérieur`,
    "too-many-parts": ({ limit }) => `plus de ${number(limit)} parties à l’intérieur`,
    "too-many-files": ({ limit }) => `plus de ${number(limit)} fichiers à l’intérieur`,
    failed: ({ error }) => `l’analyse a échoué (${error})`,

    "no-day": ({ typed }) => `date : « ${typed} » n’est pas un jour ; écris AAAA-MM-JJ`,
    "no-link": ({ typed }) => `url : « ${typed} » n’est pas une adresse http(s) complète`,
    "no-language": ({ typed }) => `language : « ${typed} » n’est pas une langue ; écris un code comme « en »`,
    "long-front-matter": ({ limit }) => `un en-tête de plus de ${size(limit)}`,
    "broken-front-matter": ({ format, detail }) =>
      `l’en-tête n’est pas du ${format}${detail === null ? "" : ` : ${detail}`} ; ses lignes simples sont lues`,
    attachments: ({ count }) => many(count, { one: "pièce jointe", other: "pièces jointes" }),
  },

  inPart: (part, why) => `sa partie ${part} : ${why}`,

  longField: (field, characters, limit) =>
    `${field} : ${many(characters, { one: "caractère", other: "caractères" })} ; la limite est de ${number(limit)}`,
  fields: { title: "titre", author: "auteur", publisher: "média", url: "lien", language: "langue" },

  notTheText: found => `ce n’est pas le texte que son nom annonce, mais ${found}`,
  found: {
    pdf: "un PDF ; donne-lui l’extension .pdf",
    "office-or-zip": "un .zip ou un fichier bureautique ; donne-lui la bonne extension, comme .docx ou .zip",
    rtf: "du RTF ; donne-lui l’extension .rtf",
    "old-document": "un ancien fichier bureautique ; enregistre-le en .docx",
    picture: "une image",
    gzip: "une archive gzip ; décompresse-la d’abord",
  },

  disk: {
    forbidden: "l’écriture dans le dossier est interdite",
    readOnly: "le disque est en lecture seule",
    full: "le disque est plein",
    tooLarge: "le fichier est trop gros pour le disque",
    gone: "disparu",
    damaged: "le disque est endommagé",
    away: "injoignable ; réessaie dans une minute",
    deleted: "ce que le serveur conservait a été supprimé",
    lost: "endommagé, et ce qui est bloqué n’est pas connu ; rien n’est ajouté tant que la personne qui m’héberge ne l’a pas réparé",
    taken:
      "le dossier de données a été supprimé ou appartient à un autre processus ; rien n’est enregistré tant que la personne qui m’héberge ne l’a pas rétabli",
    changed: "ses octets ont changé depuis qu’il a été enregistré",
  },
  system: {
    missing: "ce fichier ou ce dossier n’existe pas",
    notAFolder: "c’est un fichier, pas un dossier",
    forbidden: "cet utilisateur n’a pas le droit de le lire",
  },
  otherCode: code => `le système répond ${code}`,

  /** Why a page was not fetched. */
  fetch: {
    "bad-link":
      "ce n’est pas l’adresse complète d’une page (elle commence par https://, sans port ni mot de passe)",
    "not-public": "cette adresse n’est pas sur l’internet public",
    robots:
      "le site demande aux programmes de ne pas lire cette page (robots.txt) ; enregistre la page et utilise /bibliothèque ajouter fichier",
    "too-many-redirects": "l’adresse redirige trop de fois",
    "too-large": "la page dépasse 5 Mo",
    timeout: "le site a mis trop de temps à répondre ; réessaie plus tard",
    "content-type":
      "ce n’est ni une page ni un texte ; pour suivre un flux, utilise /bibliothèque flux ajouter",
    status: "le site a renvoyé une erreur ; ouvre le lien toi-même pour voir s’il marche encore",
    unreachable: "le site est injoignable ; vérifie l’adresse, ou réessaie plus tard",
  },
  fetchStatus: status => `le site a renvoyé l’erreur ${status}`,

  /** Why a feed that is followed doesn't work. */
  feed: {
    "bad-link": "son lien mène à une adresse que je n’ouvre pas",
    "not-public": "son lien mène à une adresse qui n’est pas publique",
    robots: "son site demande aux programmes de rester à l’écart (robots.txt)",
    "too-many-redirects": "son lien redirige trop de fois",
    "too-large": "il est trop volumineux",
    timeout: "son site ne répond pas à temps",
    "content-type": "ce que son site envoie n’est pas un flux",
    unreachable: "son site est injoignable",
    "not-a-feed": "ce que son site envoie n’est pas un flux, ou est un flux défectueux",
    other: "il est illisible",
  },
  feedStatus: status => `son site renvoie l’erreur ${status}`,
};

function oneArticle(count: number, limit: number, unit: string): string {
  return `un article de ${number(count)} ${unit} ; la limite est de ${number(limit)}, divise-le en plusieurs`;
}
