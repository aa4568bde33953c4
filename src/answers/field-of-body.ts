import { NAME_PARTICLES } from "../english/people/name-words.ts";

/** A word with a capital, as in a body's name. */
export const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}’'&.-]{0,40}";

/** " Mona" and " na Mona" behind the first word of a body's name: "Bord *na Mona*", "Banco *do Brasil*". */
export const FURTHER = String.raw`\s(?:(?:${[...NAME_PARTICLES].join("|")})\s)?${CAPITAL}`;

/** " for Transport", " of the Tarn Water Board", " for Work and Pensions": what an office or a body is for. */
export const FIELD = String.raw`\s(?:for|of)\s(?:the\s)?${CAPITAL}(?:\s(?:(?:and|of|&)\s(?:the\s)?)?${CAPITAL}){0,5}`;
