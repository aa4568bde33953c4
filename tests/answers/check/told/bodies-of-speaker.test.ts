import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

const FAR = "They will meet again.\nIt rained.\nThe vote was close.\nThey left.\nThe doors were shut.";
const ASSOCIATION = `Members of the Ohio Valley Nurses Association voted on Monday.\n${FAR}\nWORDS, said Ann Roe, president of the association.`;
const AUTHORITY = `The bridge authority raised its tolls. Its director, Ann Roe, came.\n${FAR}\nWORDS, Roe said.`;
const BANK = `A loan from the Bank of Holm was late.\n${FAR}\nWORDS, said Ann Roe, the bank’s director.`;

// All people and bodies are invented.
describe("checkMessage() on a body that the article names in full elsewhere", () => {
  it.each([
    [ASSOCIATION, "Ann Roe, president of the Ohio Valley Nurses Association: WORDS"],
    [ASSOCIATION, "Ohio Valley Nurses Association president Ann Roe: WORDS"],
    [ASSOCIATION, "WORDS\n— Roe, president of the Ohio Valley Nurses Association"],
    [AUTHORITY, "Ann Roe, the bridge authority’s director: WORDS"],
    [AUTHORITY, "WORDS – Ann Roe, director of the bridge authority"],
    [AUTHORITY, "bridge authority director Ann Roe: WORDS"],
    [BANK, "Ann Roe, director of the Bank of Holm: WORDS"],
  ])("%s confirms %s", async (article, message) => {
    expect(await isConfirmedOf(article, message)).toBe(true);
  });

  it.each([
    [ASSOCIATION, "Ann Roe, president of the Ohio Valley Doctors Association: WORDS"],
    [AUTHORITY, "Ann Roe, the water authority’s director: WORDS"],
    [
      ASSOCIATION.replace("voted", "and the Tarn Doctors Association voted"),
      "Ann Roe, president of the Ohio Valley Nurses Association: WORDS",
    ],
    [
      ASSOCIATION.replace(", president of the association", ", a president"),
      "Ann Roe, president of the Ohio Valley Nurses Association: WORDS",
    ],
    [
      AUTHORITY.replace("The bridge authority", "The bridge authority and the water authority"),
      "Ann Roe, the bridge authority’s director: WORDS",
    ],
  ])("%s doesn't confirm %s", async (article, message) => {
    expect(await isConfirmedOf(article, message)).toBe(false);
  });
});
