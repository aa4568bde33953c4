import { describe, expect, it } from "vitest";
import { isRoleBesideName } from "../../src/answers/role-beside-name.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import type { Speaker } from "../../src/quotes/quotation.ts";

const ADA: Speaker = { name: "Ada Brun", kind: "person", alsoNamed: ["Brun"] };
const isAdas = (typed: string, ...paragraphs: string[]) =>
  isRoleBesideName(typed, articleOfParagraphs(paragraphs, { origin: { kind: "host", file: "a.txt" } }), ADA);

const ROLES = ["mayor", "prime minister", "chief engineer", "superintendent"];
const capital = (text: string) => text.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase());

describe("isRoleBesideName()", () => {
  it.each([
    "“We will go,” said the ROLE, Ada Brun.",
    "ROLE Ada Brun said no.",
    "Ada Brun, the ROLE, said no.",
    "Ada Brun, 51, the ROLE, said no.",
    "Ada Brun, the council’s ROLE, said no.",
    "The council’s ROLE, Ada Brun, said no.",
    "Tarn Council’s ROLE, Ada Brun, said no.",
    "The London ROLE, Ada Brun, said no.",
    "French ROLE Ada Brun said no.",
    "The ROLE of Holm, Ada Brun, said no.",
    "Ada Brun said no. She is the ROLE. The ROLE, Ada Brun, smiled.",
  ])("is whose the article says it is: %s", sentence => {
    for (const role of ROLES) {
      const printed = sentence.replaceAll("ROLE Ada", `${capital(role)} Ada`).replaceAll("ROLE", role);
      for (const typed of [role, `the ${role}`, `THE ${role.toUpperCase()}`])
        expect([typed, isAdas(typed, printed)]).toEqual([typed, true]);
    }
  });

  it.each([
    "Deputy ROLE Ada Brun said no.",
    "Former ROLE Ada Brun said no.",
    "Ada Brun, a former ROLE, said no.",
    "Shadow ROLE Ada Brun said no.",
    "Vice ROLE Ada Brun said no.",
    "The ex-ROLE, Ada Brun, said no.",
    "Ada Brun, a would-be ROLE, said no.",
    "Ada Brun, a ROLE-turned-novelist, said no.",
    "Ada Brun, a trainee ROLE, said no.",
    "The junior ROLE, Ada Brun, said no.",
    "ROLE Ada Brun said no. ROLE Crane wept.",
    "ROLE Bo Crane said no. Ada Brun laughed.",
    "The ROLE, Bo Crane, met Ada Brun.",
    "The ROLE, Bo von der Crane, met Ada Brun. The ROLE, Ada Brun, left.",
    "Ada Brun spoke to the ROLE.",
    "Ada Brun, the ROLE’s wife, said no.",
    "Ada Brun, the ROLE's deputy, said no.",
    "The ROLE’s aide, Ada Brun, said no.",
    "Ada Brun, the ROLE elect, said no.",
    "Ada Brun, the ROLE-elect, said no.",
    "Former London ROLE Ada Brun said no.",
    "Former French ROLE Ada Brun said no.",
    "Shadow British ROLE Ada Brun said no.",
  ])("is nobody's whom the article doesn't give exactly that role: %s", sentence => {
    for (const role of ROLES) {
      const printed = sentence.replaceAll(/ROLE(?= \p{Lu})/gu, capital(role)).replaceAll("ROLE", role);
      expect([role, isAdas(`the ${role}`, printed)]).toEqual([role, false]);
    }
  });

  it("needs no more of a long one than was typed", () => {
    expect(isAdas("the Minister", "The Minister for Transport, Ada Brun, said no.")).toBe(true);
    expect(isAdas("union president", "Ada Brun, the union’s president, said no.")).toBe(true);
    expect(isAdas("company spokeswoman", "Ada Brun, a company spokeswoman, said no.")).toBe(true);
  });

  it("is only a role", () => {
    expect(isAdas("the bridge", "The bridge, Ada Brun, is old.")).toBe(false);
    expect(isAdas("", "Ada Brun said no.")).toBe(false);
  });
});
