import type { Article } from "../../../articles/article.ts";
import { OFFICES } from "../../../english/people/titles.ts";
import { foldWord } from "../../../names/fold-name.ts";
import { type NameForm, readName } from "../../../names/name-form.ts";
import { samePerson } from "../../../names/same-person.ts";
import type { Speaker } from "../../../quotes/quotation.ts";
import { wordsOf } from "../../../text/words.ts";
import type { ClaimedRole } from "../message/claimed-role.ts";
import { wordFor } from "../message/office-words.ts";
import { officesIn } from "./offices-in-article.ts";

/**
 * Whether an article may give its speaker an office that a message gives: beside the name, or to nobody by name. Not if
 * it has the office nowhere, gives it only to a namesake or to others, or has only a lesser one for the speaker.
 */
export function mayHaveRole(
  article: Article,
  speaker: Speaker,
  { office, standing, isAlone, isLeft }: ClaimedRole,
): boolean {
  if (speaker.kind !== "person") return true;
  if (speaker.isDescription) return !isAlone || isNamedWith(speaker, office);
  if (isAlone && isNamedWith(speaker, office)) return true;
  const forms = [speaker.name, ...speaker.alsoNamed].map(readName);
  const uses = officesIn(article).get(office) ?? [];
  const holders = uses.flatMap(use => use.names.map(name => ({ use, holder: holderOf(name, forms) })));
  const own = holders.filter(({ holder }) => holder === "own");
  if (own.length === 0 && holders.some(({ holder }) => holder === "namesake")) return false;
  const known = own.length > 0 ? own : holders.filter(({ holder }) => holder === "bare");
  if (known.length > 0)
    return known.some(({ use }) => use.standing === standing || (isLeft && use.standing === "former"));
  // "The manager" of an article that has the speaker as chairman is somebody else.
  return (
    !isAlone &&
    OFFICES.has(office) &&
    uses.some(
      use =>
        use.names.length === 0 &&
        use.isSubject &&
        use.standing === standing &&
        !forms.some(({ surname }) => use.besides.has(foldWord(surname))),
    ) &&
    !hasOffice(article, forms)
  );
}

/** Whether an article gives somebody any office beside the name. */
function hasOffice(article: Article, forms: readonly NameForm[]): boolean {
  return [...officesIn(article).values()]
    .flat()
    .some(({ names }) => names.some(name => holderOf(name, forms) === "own"));
}

/** "The fire chief", "Chief Roe" */
function isNamedWith({ name, alsoNamed }: Speaker, office: string): boolean {
  return [name, ...alsoNamed].some(form => wordsOf(form).some(word => wordFor(word.form) === office));
}

/** Whose an office beside a name is: the speaker's own, by the full name or by the surname alone, or somebody else's. */
type Holder = "own" | "bare" | "namesake" | "other";

function holderOf(name: NameForm, forms: readonly NameForm[]): Holder {
  const found = forms
    .map(form => samePerson(name, form))
    .filter(({ kind, by }) => kind !== "different" || by !== "surname");
  if (found.length === 0) return "other";
  if (found.some(({ kind }) => kind === "same")) return "own";
  return found.some(({ kind }) => kind === "different") ? "namesake" : "bare";
}
