/** Longest line that may be a page's own, in UTF-16 code units. */
const MAX_LINE = 200;

/** How lines begin that lead to other articles, or ask for something, in other languages than English. */
const OPENINGS = [
  "lesen sie auch|lesen sie mehr|auch interessant|mehr zum thema|das könnte sie auch interessieren|jetzt abonnieren|hier geht es zu|zum newsletter|melden sie sich für",
  "à lire aussi|lire aussi|a lire aussi|à lire également|voir aussi|sur le même sujet|abonnez-vous|inscrivez-vous|s’abonner|s'abonner|pour lire la suite",
  "lea también|lee también|le puede interesar|te puede interesar|puede leer|ver más|suscríbete|suscríbase|más sobre",
  "leia também|leia mais|veja também|saiba mais|assine|receba as",
  "leggi anche|leggi di più|potrebbe interessarti|iscriviti|abbonati",
  "lees ook|lees verder|lees meer|bekijk ook|abonneer|meld je aan",
  "les også|les mer|les videre|se også|abonner på|meld deg på|läs också|läs mer|læs også",
];

const PAGES_OWN = new RegExp(`^(?:${OPENINGS.join("|")})(?!\\p{L})`, "iu");

/** Whether a line in another language than English is the page's own: a hint at other articles, a sign-up. */
export function isForeignFurniture(line: string): boolean {
  return line.length <= MAX_LINE && PAGES_OWN.test(line);
}

const NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}";
const BYLINE = new RegExp(
  `^(?:Von|Par|Por|Di|Door|Av|Af|Text:|Texte:|Foto:)\\s${NAME}(?:\\s(?:${NAME}|und|et|y|e|en|og|och|de|van|von|der)){1,7}$`,
  "u",
);

/** Whether a line names who wrote the article, in another language than English: "Von Ann Lee". */
export function isForeignByline(line: string): boolean {
  return line.length <= 120 && BYLINE.test(line);
}
