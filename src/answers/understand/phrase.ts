/**
 * The notation for phrases with slots, used in the tables of requests:
 *
 *     compare {speaker} <and> {other} [<about> {about}]
 *
 * | written | matches |
 * |---|---|
 * | `word` | the word |
 * | `(a|b c)` | one of these |
 * | `[a|b]` | one of these or nothing; `[a]*` any number of them |
 * | `<name>` | one of a class of words |
 * | `{name}` | some words, named in the match; `about` and `search` as many as there are |
 * | `{name:class}` | one of a class of words, named in the match |
 * | `…`, `……` | at the end: up to 30, or up to 60, letters more |
 * | `~` | before any of these: joined to the word before ("what~('s| is)") |
 *
 * A phrase is matched against the whole of a folded request; punctuation at the end doesn't count.
 */
export type WordClasses = Readonly<Record<string, string>>;

/** Longest name in a slot, in UTF-16 code units; keeps a match of several slots cheap. */
const MAX_SLOT = 80;
const OPEN_SLOTS = new Set(["about", "search"]);

/** @throws {Error} for an unknown class or an unclosed bracket: a mistake in a table */
export function phrasePattern(phrase: string, classes: WordClasses): RegExp {
  return new RegExp(`^${new PhraseReader(phrase, classes).read("")}[ ?.!]*$`, "dsu");
}

/** The same at the beginning of a request that continues as `next` says. */
export function phraseBefore(phrase: string, classes: WordClasses, next: string): RegExp {
  return new RegExp(`^(?:${new PhraseReader(phrase, classes).read("")})(?=${next})`, "su");
}

/** The same with what may come before and after it: punctuation, or words in a lookaround. */
export function phraseBetween(phrase: string, classes: WordClasses, lead: string, tail: string): RegExp {
  return new RegExp(`^${lead}${new PhraseReader(phrase, classes).read("")}${tail}$`, "dsu");
}

/** The same at the end of a text, wherever it starts. */
export function phraseAtEnd(phrase: string, classes: WordClasses, tail: string): RegExp {
  return new RegExp(`${new PhraseReader(phrase, classes).read("")}${tail}$`, "su");
}

const BEFORE = "(?:^| )";
/** Most letters that an "…" matches. */
const MORE = 30;

class PhraseReader {
  #at = 0;
  readonly #phrase: string;
  readonly #classes: WordClasses;

  constructor(phrase: string, classes: WordClasses) {
    this.#phrase = phrase;
    this.#classes = classes;
  }

  /** Alternatives up to the closing bracket, or the whole phrase. */
  read(closing: string): string {
    const alternatives: string[] = [];
    let sequence = "";
    for (;;) {
      const char = this.#phrase[this.#at];
      if (char === undefined || char === closing) break;
      if (char === "|") {
        alternatives.push(sequence);
        sequence = "";
        this.#at++;
      } else sequence += this.#element();
    }
    if (closing !== "" && this.#phrase[this.#at] !== closing)
      throw new Error(`"${this.#phrase}" is not closed`);
    this.#at += closing.length;
    alternatives.push(sequence);
    return alternatives.length === 1 ? sequence : `(?:${alternatives.join("|")})`;
  }

  #element(): string {
    let before = BEFORE;
    while (this.#phrase[this.#at] === " ") this.#at++;
    if (this.#phrase[this.#at] === "~") {
      before = "";
      this.#at++;
    }
    const char = this.#phrase[this.#at];
    if (char === undefined) return "";
    if (char === "…") return this.#more();
    if (char === "(") {
      this.#at++;
      return before === "" ? `(?:${this.#glued(")")})` : `(?:${this.read(")")})`;
    }
    if (char === "[") {
      this.#at++;
      const inside = `(?:${before === "" ? this.#glued("]") : this.read("]")})`;
      const isRepeated = this.#phrase[this.#at] === "*";
      if (isRepeated) this.#at++;
      return `${inside}${isRepeated ? "*" : "?"}`;
    }
    if (char === "<") return `${before}(?:${this.#named(">")})`;
    if (char === "{") return `${before}${this.#slot()}`;
    const word = /^[^ ()[\]<>{}|~…]+/.exec(this.#phrase.slice(this.#at))?.[0] ?? "";
    this.#at += word.length;
    return `${before}${word.replace(/[.?+*]/g, "\\$&")}`;
  }

  /** "…": some letters more, "……" twice as many. */
  #more(): string {
    let most = 0;
    for (; this.#phrase[this.#at] === "…"; this.#at++) most += MORE;
    return `\\b.{0,${most}}`;
  }

  /** Alternatives that are joined to the word before. */
  #glued(closing: string): string {
    this.#at--;
    return this.#upTo(closing);
  }

  /** What a slot matches, named or not by a class. */
  #slot(): string {
    const [name = "", ofClass] = this.#upTo("}").split(":");
    return ofClass === undefined ? slotOf(name) : `(?<${name}>${this.#classOf(ofClass)})`;
  }

  #named(closing: string): string {
    return this.#classOf(this.#upTo(closing));
  }

  #classOf(name: string): string {
    const words = this.#classes[name];
    if (words === undefined) throw new Error(`"${this.#phrase}" has an unknown class "${name}"`);
    return words;
  }

  #upTo(closing: string): string {
    const end = this.#phrase.indexOf(closing, this.#at);
    if (end === -1) throw new Error(`"${this.#phrase}" is not closed`);
    const inside = this.#phrase.slice(this.#at + 1, end);
    this.#at = end + 1;
    return inside;
  }
}

function slotOf(name: string): string {
  return OPEN_SLOTS.has(name) ? `(?<${name}>\\S.*?)` : `(?<${name}>\\S.{0,${MAX_SLOT - 1}}?)`;
}
