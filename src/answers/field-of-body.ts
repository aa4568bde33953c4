/** A word with a capital, as in a body's name. */
export const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}’'&.-]{0,40}";

/** " for Transport", " of the Tarn Water Board", " for Work and Pensions": what an office or a body is for. */
export const FIELD = String.raw`\s(?:for|of)\s(?:the\s)?${CAPITAL}(?:\s(?:(?:and|of|&)\s(?:the\s)?)?${CAPITAL}){0,5}`;
