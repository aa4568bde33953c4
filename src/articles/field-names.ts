/** Longest field name, in UTF-16 code units. */
const MAX_NAME = 80;

export type FieldName = "id" | "title" | "date" | "author" | "publisher" | "url" | "language";

/**
 * The names that programs use for each field, the most reliable first: those of this bot's own files, of schema.org,
 * Readability, trafilatura, news-please, newspaper4k, NewsAPI, the Guardian, Wallabag, Obsidian, Hugo, feeds and feed
 * readers. A dot means a field inside an object, as in `origin: { title: "Ford Courier" }`.
 */
const OF_PROGRAMS: Readonly<Record<FieldName, string>> = {
  id: "id uid guid",
  title: "title headline heading webTitle name subject title.rendered",
  date: `date datePublished date_published published publishedAt published_at published_time publishedTime
    published_date publish_date date_publish publishDate publication_date webPublicationDate pubDate pub_date
    versionCreated dateCreated created created_at timestamp`,
  author: "author authors byline creator by writer published_by",
  publisher: `publisher siteName site_name source_name publication outlet provider source domain_name source_domain
    domain hostname origin.title feed.title source.title`,
  url: "url link webUrl source_url sourceUrl canonical canonicalUrl permalink origin_url given_url source",
  language: "language lang inLanguage locale",
};

/** Column names in tables in other languages, without accents. */
const ELSEWHERE: Partial<Readonly<Record<FieldName, string>>> = {
  title: `titel uberschrift schlagzeile titre titulo titular titolo titlu tytul nadpis titulek naslov rubrik overskrift
    otsikko cim baslik judul tieu_de заголовок название назва заглавие наслов τιτλος`,
  date: `datum erscheinungsdatum fecha data dato paivays paivamaara datum_vydani tarih tanggal ngay дата ημερομηνια`,
  author: `autor autorin autorka auteur autore forfatter forfattare kirjoittaja szerzo yazar penulis tac_gia автор
    συγγραφεας`,
  publisher: `zeitung medium quelle journal media fuente medio periodico fonte testata giornale jornal veiculo publicatie
    publicatia zrodlo gazeta zdroj bron krant tidning avis lehti forras lap kaynak gazete sumber nguon издание источник видання
    джерело издание εφημεριδα πηγη`,
  url: "adresse lien enlace collegamento lank lenke odkaz hivatkozas baglanti tautan ссылка посилання συνδεσμος",
  language:
    "sprache langue idioma lingua limba jezyk jazyk taal sprak sprog kieli nyelv dil bahasa язык мова γλωσσα",
};

/** Names of the column with the words in other languages, without accents. */
export const TEXT_ELSEWHERE: readonly string[] = wordsOf(
  `volltext inhalt texte contenu texto contenido conteudo testo contenuto continut tekst tresc obsah besedilo innehall
  innhold teksti sisalto szoveg metin icerik teks isi noi_dung текст κειμενο`,
);

/** The names of each field, as `bareFieldName` returns them. */
export const FIELD_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: namesOf("id"),
  title: namesOf("title"),
  date: namesOf("date"),
  author: namesOf("author"),
  publisher: namesOf("publisher"),
  url: namesOf("url"),
  language: namesOf("language"),
};

/** The form in which field names are compared: "Tiêu đề" and "tieu_de" are the same. */
export function bareFieldName(name: string): string {
  return name
    .slice(0, MAX_NAME)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replaceAll(" ", "_");
}

function namesOf(field: FieldName): readonly string[] {
  const names = [...wordsOf(OF_PROGRAMS[field]), ...wordsOf(ELSEWHERE[field] ?? "")];
  return [...new Set(names.map(bareFieldName))];
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter(word => word !== "");
}
