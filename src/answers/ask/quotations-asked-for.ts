import type { PassageKey } from "../../search/search-index.ts";
import { wordsOf } from "../../text/words.ts";
import { speakerOf } from "../answer.ts";
import type { Library } from "../library.ts";

/** Words with which a question asks what somebody said. */
const SAYING = new Set(
  (
    "say says said saying tell tells told think thinks thought promise promises promised claim claims claimed " +
    "respond responded reply replied argue argues argued announce announced quote quotes quoted words comment " +
    "commented view views opinion call called"
  ).split(" "),
);

/** Title words that stand at the end of no surname, but of a description. */
const NO_SURNAME = new Set(["government", "president", "minister", "spokesman", "spokeswoman", "officials"]);

/**
 * Passages that quote somebody whom the question names, where it asks what they said; none for any other
 * question. The search puts them first, so that "What did X say about Y?" finds X and not a mention of X.
 *
 * A surname is enough, in any spelling or title the article uses.
 */
export function quotationsAskedFor(library: Library, question: string): PassageKey[] {
  const asked = new Set<string>(wordsOf(question).map(({ form }) => form));
  if (![...asked].some(word => SAYING.has(word))) return [];
  return library.articles.flatMap(({ article, quotations }) =>
    quotations
      .filter(({ attribution }) => {
        const speaker = speakerOf(attribution);
        return speaker !== null && [speaker.name, ...speaker.alsoNamed].some(name => isNamed(name, asked));
      })
      .map(({ paragraph }) => ({ article: article.key, paragraph })),
  );
}

/** Whether a question has a name's last word; of a title in several words ("Prime Minister") every word. */
function isNamed(name: string, asked: ReadonlySet<string>): boolean {
  const forms = wordsOf(name).map(({ form }) => form);
  const last = forms.at(-1);
  if (last === undefined || last.length < 3) return false;
  return NO_SURNAME.has(last) ? forms.every(form => form === "the" || asked.has(form)) : asked.has(last);
}
