/** Longest line of page furniture, in UTF-16 code units. */
const MAX_LINE = 200;

/** How lines begin that lead to other articles or ask for something, in languages other than English. */
const OPENINGS = [
  "lesezeit|für abonnenten|dieser artikel ist nur für|lesen sie auch|lesen sie mehr|auch interessant|mehr zum thema|das könnte sie auch interessieren|jetzt abonnieren|hier geht es zu|zum newsletter|melden sie sich für",
  "temps de lecture|lire plus tard|article réservé|la suite est réservée|il vous reste [\\d.,]{1,6}\\s?% de cet|à lire aussi|lire aussi|a lire aussi|à lire également|voir aussi|sur le même sujet|abonnez-vous|inscrivez-vous|s’abonner|s'abonner|pour lire la suite",
  "tiempo de lectura|haga clic aquí|lea también|lee también|le puede interesar|te puede interesar|puede leer|ver más|suscríbete|suscríbase|más sobre",
  "tempo de leitura|vídeos:|continua depois da publicidade|clique aqui|leia também|leia mais|veja também|saiba mais|assine|receba as",
  "tempo di lettura|vai a tutte|clicca qui|leggi anche|leggi di più|potrebbe interessarti|iscriviti|abbonati",
  "leestijd|klik hier|lees ook|lees verder|lees meer|bekijk ook|abonneer|meld je aan",
  "les også|les mer|les videre|se også|abonner på|meld deg på|läs också|läs mer|læs også",
  "责任编辑|责编|编辑|原标题|来源|打印|收藏本文",
  "якщо ви помітили помилку|якщо ви знайшли помилку|если вы заметили ошибку|если вы нашли ошибку|нашли ошибку\\?|помітили помилку\\?",
  "legolvasottabb|csatlakozz|ezt már olvasta|iratkozz fel|hirdetés$|най-четени|najczytaniejsze|nejčtenější|najčítanejšie|mest lest$|mest läst$|mest læst$|luetuimmat$|cele mai citite|en çok okunan",
  "tin cùng chuyên mục|tin liên quan|bài viết liên quan|berita terkait|berita populer|artikel terkait|zinazosomwa zaidi|ताजा खबरें|संबंधित खबरें|সম্পর্কিত খবর",
  "meistgelesen|les plus lus|lo más leído|las más leídas|mais lidas|più letti|meest gelezen|самое читаемое|популярное$|популярне$",
  "обсудить на форуме|читайте также|смотрите также|подписывайтесь на|подпишитесь на",
  "читайте також|дивіться також|підписуйтесь на|підписуйтеся на|прочетете още|вижте още|прочитајте и|прочитајте још",
  "czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj także|przeczytaj też|zobacz też|zobacz także|zapisz się na",
  "čtěte také|čtěte též|přečtěte si|více čtěte|čítajte aj|prečítajte si|pročitajte i|pročitajte još|pogledajte i",
  "ayrıca okuyun|ayrıca bakınız|haberin devamı|[iİ]lgili haberler?|bunlar da ilginizi çekebilir|abone olun",
  "citește și|citeşte şi|citiți și|vezi și|abonează-te|ezt is olvassa el|olvassa el ezt is|kapcsolódó cikk|iratkozzon fel",
  "baca juga|baca selengkapnya|simak juga|lihat juga|baca lagi|xem thêm|đọc thêm|đọc tiếp|soma pia|soma zaidi|basahin din",
  "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμη",
  "اقرأ أيضاً?|إقرأ أيضاً?|شاهد أيضاً?|تابعونا على|بیشتر بخوانید|همچنین بخوانید|مزید پڑھیں|یہ بھی پڑھیں",
  "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|আরও পড়ুন|আরো পড়ুন",
  "関連記事|あわせて読みたい|続きを読む|관련 ?기사|무단 ?전재|저작권자",
];

const PAGES_OWN = new RegExp(`^[^\\p{L}]{0,5}(?:${OPENINGS.join("|")})(?!\\p{L})`, "iu");

/** What is printed over an advertisement. */
const ADVERT =
  /^\W{0,3}(?:anzeige|werbung|publicité|publicidade?|pubblicità|advertentie|annonse|annons|reklama?|реклама|广告|廣告|広告|إعلان)\W{0,3}$/iu;

/** What is shown in place of a script that should have run, in any language. */
const SWITCH_ON = "(?:aktiv|activ|habilit|abilit|inschakel|ativ|włącz|включ)";
const NEEDS_SCRIPT = new RegExp(
  `\\bjavascript\\b.{0,60}${SWITCH_ON}|${SWITCH_ON}.{0,60}\\bjavascript\\b`,
  "iu",
);

/** "Photo" in front of who took it. */
const PHOTO = [
  ...[
    "foto(?:s|grafie|grafía)?",
    "fotó",
    "photo",
    "crédit photo",
    "bild(?:er)?",
    "zdjęcie",
    "fot\\.",
    "slika",
  ],
  ...["фото", "снимка", "kuvat?", "ảnh", "fotoğraf", "görsel", "写真", "사진", "صورة"],
].join("|");

/** Who took a picture, as a line alone: "Fotó: Zentai Gergő / Sziget24". */
const CREDIT = new RegExp(`^(?:${PHOTO})\\s?[:：]\\s?\\S.{0,100}$`, "iu");

/** Whether a line in a language other than English is page furniture: a link to another article, a sign-up. */
export function isForeignFurniture(line: string): boolean {
  return (
    line.length <= MAX_LINE && [PAGES_OWN, ADVERT, NEEDS_SCRIPT, CREDIT].some(pattern => pattern.test(line))
  );
}

const NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}";
/** What comes before the names, with or without a colon. */
const BEFORE_NAMES = ["Von", "Par", "Por", "Di", "Door", "Av", "Af", "Oleh", "Írta:?", "Yazan:?"];
const BEFORE_NAMES_WITH_COLON = [
  "Texte?",
  "Foto",
  "Autor(?:in|ka|zy)?",
  "Автор",
  "Penulis",
  "Tekst",
  "Redaktor",
];
const BYLINE = new RegExp(
  `^(?:${[...BEFORE_NAMES, ...BEFORE_NAMES_WITH_COLON.map(word => `${word}:`)].join("|")})\\s${NAME}(?:\\s(?:${NAME}|und|et|y|e|en|og|och|de|van|von|der|i|a|и|ve|dan|és)){1,7}$`,
  "u",
);

/** Whether a line names the article's author, in a language other than English: "Von Ann Lee". */
export function isForeignByline(line: string): boolean {
  return line.length <= 120 && BYLINE.test(line);
}
