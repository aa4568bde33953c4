import type { Seeded } from "../seeded.ts";

/** Prints words differently from the article without changing any. */
type Format = (text: string, seeded: Seeded) => string;

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", p: "р", c: "с", x: "х" };

/** Inserts a character between letters here and there. */
function strewn(text: string, character: string): string {
  let count = 0;
  return text.replace(/(?<=[a-z])(?=[a-z])/g, () => (count++ % 5 === 2 ? character : ""));
}

export const FORMATS: readonly Format[] = [
  text => text.toUpperCase(),
  text => text.toLowerCase(),
  text => text.replace(/[’‘]/g, "'"),
  text => text.replace(/[’'‘]/g, ""),
  text => text.replace(/[—–]/g, " - "),
  text => text.replace(/ /g, "\u00a0"),
  text => text.replace(/ /g, "  "),
  text => text.replace(/[.,!?]+$/, ""),
  text => strewn(text, "\u200b"),
  text => strewn(text, "\u00ad"),
  text => strewn(text, "\u2060"),
  text => text.replace(/[aeopcx]/g, letter => LOOK_ALIKES[letter] ?? letter),
  text => text.replace(/[a-z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  text => `**${text}**`,
  text => text.replace(/ (\p{L}+) /u, " **$1** "),
  text => text.replace(/(\p{L}{2})(\p{L}{2})/u, "**$1**$2"),
  text => `> ${text}`,
  text => `“${text}”`,
  text => `« ${text} »`,
  text => `「${text}」`,
  text => `${text} https://example.org/a?b=c`,
  text => `\u202a${text}\u202c`,
];

/**
 * A message typed with the marks usual in other languages: German, French, Polish, Danish, Swedish, Japanese,
 * Chinese.
 */
export const MARKED: readonly ((text: string, name: string) => string)[] = [
  (text, name) => `${name}: „${text}“`,
  (text, name) => `${name} : « ${text} »`,
  (text, name) => `„${text}” – ${name}`,
  (text, name) => `${name}: »${text}«`,
  (text, name) => `${name}: ”${text}”`,
  (text, name) => `『${text}』${name}`,
  (text, name) => `${name}：“${text}”`,
  (text, name) => `‚${text}‘ (${name})`,
  (text, name) => `‹${text}› — ${name}`,
];
