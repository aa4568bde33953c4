import { describe, expect, it } from "vitest";
import { isInRoleOf, personBehindRole } from "../../../../src/answers/check/message/person-behind-role.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { knownNames } from "./known-names.ts";

const NAMES = knownNames(["Ada Brun", "Bo Lind"]);
const spanOf = (text: string, name: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

// All people and bodies are invented.
describe("personBehindRole()", () => {
  const behind = (text: string, name: string) => {
    const person = personBehindRole(text, spanOf(text, name), NAMES);
    return person && sliceOf(text, person);
  };

  it.each([
    ["Minister for Transport Ada Brun: no", "Minister"],
    ["Minister for the Transport Ada Brun: no", "Minister"],
    ["Hollin & Sons chief executive Ada Brun: no", "Hollin & Sons"],
    ["Head of the Hollin and Tarn bank Ada Brun: no", "Head"],
    ["Lind’s former lawyer, Ada Brun: no", "Lind"],
    ["Lind’s lawyer, Ada Brun: no", "Lind"],
    ["The Hollin minister Ada Brun", "Hollin"],
  ])("%s (%s)", (text, name) => {
    expect(behind(text, name)).toBe("Ada Brun");
  });

  it.each([
    ["whose spokesman somebody is", "a spokesman for Ada Brun: no", "spokesman"],
    ["nobody", "Minister for Transport: no", "Minister"],
    ["a name with its office", "Mayor Ada Brun: no", "Mayor Ada Brun"],
    ["whoever is told something", "Minister told President Ada Brun", "Minister"],
    ["whoever is behind a mark", "Minister for Transport. Ada Brun", "Minister"],
    ["whoever is behind a dash", "Minister for Transport – Ada Brun", "Minister"],
    ["whoever is behind no role", "Hollin bridge Ada Brun", "Hollin"],
    ["whoever is behind another word", "Minister against Ada Brun", "Minister"],
    ["whoever is behind a small word in front", "Hollin against minister Ada Brun", "Hollin"],
    ["whoever is behind “for” and no field", "Minister for the Ada Brun", "Minister"],
    ["whoever is behind “of” in front", "Hollin of minister Ada Brun", "Hollin"],
    [
      "whoever is behind a long role",
      "Hollin big old sad bad mad red wet dry hot minister Ada Brun",
      "Hollin",
    ],
    ["whoever stands behind a thing", "Lind’s old bridge, Ada Brun: no", "Lind"],
  ])("not %s: %s", (_, text, name) => {
    expect(behind(text, name)).toBeNull();
  });
});

describe("isInRoleOf() finds names that only say what the speaker is", () => {
  const isInRole = (text: string, name: string) =>
    isInRoleOf(text, spanOf(text, name), spanOf(text, "Ada Brun"));

  it.each([
    ["Lind’s lawyer, Ada Brun: no", "Lind"],
    ["Lind’s lawyer Ada Brun: no", "Lind"],
    ["Minister for Transport Ada Brun: no", "Minister"],
    ["Hollin minister, Ada Brun: no", "Hollin"],
    ["Ada Brun, Hollin chief executive: no", "Hollin"],
    ["Ada Brun (Hollin executive) said", "Hollin"],
    ["Ada Brun, a spokeswoman for Mayor Lind: no", "Lind"],
    ["Ada Brun, spokeswoman for the former District Attorney Lind", "Lind"],
    ["Ada Brun a secretary to Lind", "Lind"],
    ["Ada Brun (lawyer of Lind)", "Lind"],
  ])("%s (%s)", (text, name) => {
    expect(isInRole(text, name)).toBe(true);
  });

  it.each([
    ["somebody beside her", "Lind and Ada Brun: no", "Lind"],
    ["whose thing it is", "Lind’s bridge, Ada Brun: no", "Lind"],
    ["who tells her something", "Minister tells Ada Brun", "Minister"],
    ["who is in another sentence", "Hollin minister. Ada Brun", "Hollin"],
    ["somebody behind a comma", "Ada Brun, Lind: no", "Lind"],
    ["somebody with no role", "Ada Brun, Hollin bridge: no", "Hollin"],
    ["somebody who does something", "Ada Brun, Hollin says executive: no", "Hollin"],
    ["a firm with a small word", "Ada Brun, Hollin of executive: no", "Hollin"],
    ["a firm with a long role", "Ada Brun, Hollin big old red chief executive: no", "Hollin"],
    ["somebody whom she met", "Ada Brun, a lawyer with Lind", "Lind"],
    ["somebody of whom she spoke", "Ada Brun, a lawyer, said of Lind", "Lind"],
    ["somebody in another clause", "Ada Brun, a lawyer for; Lind", "Lind"],
    ["whose thing she has", "Ada Brun, a bridge for Lind", "Lind"],
    ["somebody behind many titles", "Ada Brun, a lawyer for big old red wet dry Lind", "Lind"],
    ["somebody behind another small word", "Ada Brun, a lawyer for and with Lind", "Lind"],
    ["somebody far away", "Ada Brun, a one two three four five six seven lawyer for Mayor old Lind", "Lind"],
  ])("not %s: %s", (_, text, name) => {
    expect(isInRole(text, name)).toBe(false);
  });
});
