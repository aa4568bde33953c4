import { describe, expect, it } from "vitest";
import { isSilentOn, isSilentOnDescribed } from "../../../src/answers/ask/is-silent-on.ts";

describe("isSilentOn()", () => {
  it.each([
    ["What does Ann Roe make of it?", "Ann Roe retires in May.", true],
    ["What does Ann Roe make of it?", "It leans, Ann Roe said.", false],
    [
      "What does Ann Roe make of it?",
      "Ann Roe, who has run the lighthouse for ten years, called it a toy.",
      false,
    ],
    ["What did Bo Lind say?", "Bo Lind, a baker in Holt, has told his neighbours that it leans.", false],
    ["What did Bo Lind say?", "Bo Lind, a baker in Holt, will leave. The mayor called it a toy.", true],
    ["What did Bo Lind say?", "Sunday is the only day I have. — Bo Lind, Holt", false],
    ["What did Bo Lind say?", "Sunday is the only day that we have. – Dr Bo Lind (@lind) 17 November", false],
    [
      "What did Bo Lind say?",
      "The baker – Bo Lind – has closed. It was the last bakery in the town, and the mayor wept over it.",
      true,
    ],
    ["What does she make of it?", "Ann Roe retires in May.", false],
  ])("%s %s", (question, passage, expected) => {
    expect(isSilentOn(question, passage)).toBe(expected);
  });
});

describe("isSilentOnDescribed()", () => {
  it.each([
    ["What did the mayor say?", "The bridge is shut.", true],
    ["What did the mayor say?", "The mayor said that the bridge is shut.", false],
    ["What did the mayor say?", "Bo Lee, the mayor, said no.", false],
    ["What did the mayor say?", "“No,” said the mayor, Bo Lee.", false],
    ["What did the mayor say?", "The bridge is safe, according to the mayor.", false],
    ["What did the mayor say?", "In the mayor’s view the bridge is safe.", false],
    ["What did the mayor say?", "The mayor’s spokesman said no.", true],
    ["What did the mayor say?", "The deputy mayor said no.", true],
    ["What did the mayor say?", "Ann Roe told the mayor that it was shut.", true],
    ["What did the mayor say?", "The mayor was told that it was shut.", true],
    ["What did the mayor say?", "A spokesman said that the mayor was ill.", true],
    ["What did the mayor say?", "A spokesman said the mayor was ill.", true],
    ["What did the mayor say?", "The mayor opened it, a spokesman said.", true],
    ["What did the deputy mayor say?", "Mayor Bo Lee said no.", true],
    ["What did the council say?", "The bridge is shut.", true],
    ["What did the coastguard say?", "The coastguard said that the bridge is shut.", false],
    ["What did the locals say?", "Ann Roe, who lives there, said no.", false],
    ["what did the bridge guy say", "The bridge is shut.", true],
    ["what did the bridge guy say", "Bo Lee, who looks after it, said no.", false],
    ["what did the report say", "The bridge is shut.", false],
    ["What did Ada Lind say?", "The bridge is shut.", false],
    ["who is the mayor", "The bridge is shut.", false],
  ])("%s – %s", (question, passage, expected) => {
    expect(isSilentOnDescribed(question, passage)).toBe(expected);
  });
});
