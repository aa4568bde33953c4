import { describe, expect, it } from "vitest";
import { nameRun } from "../../../src/quotes/people/name-runs.ts";
import { readingOf } from "../reading/readings.ts";
import { peopleOf } from "./people-of.ts";

// Every sentence here is invented.

/** The names that are read in a text, as printed. */
function namesIn(text: string): string[] {
  const { reading, people } = peopleOf(text);
  const { tokens, article } = reading;
  return people.names.map(({ from, to }) => article.text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe("nameRun() as far as a name goes", () => {
  it.each([
    ["They met Ann Roe in town.", ["Ann Roe"]],
    ["They met the Minister for Women and Equalities.", ["Minister for Women and Equalities"]],
    ["They met the Director of Public Health.", ["Director of Public Health"]],
    ["They met at St George’s Hospital.", ["St George’s Hospital"]],
    ["They met Ann Roe and Bo Lee.", ["Ann Roe", "Bo Lee"]],
    ["They met Ann Roe, R-Tarn., in town.", ["Ann Roe"]],
    [
      "They met Secretary of State for Work and Pensions Ann Roe.",
      ["Secretary of State for Work and Pensions Ann Roe"],
    ],
    ["Interestingly Roe came back.", ["Roe"]],
    ["Emily Roe came back.", ["Emily Roe"]],
    // a first name that is also an office or a trade, with an age behind it
    ...["Dean", "Hunter", "Mason", "Guy"].map((first): [string, string[]] => [
      `${first}, 41, a roofer, came back.`,
      [first],
    ]),
    ["Then Dean, 41, came back.", ["Dean"]],
    ["Then Dean (41) came back.", ["Dean"]],
    ["FULL TEXT.", []],
    ["ANN ROE: It rained.", ["ANN ROE"]],
    ["They met Jan Egger on Monday.", ["Jan Egger"]],
    ["They met on Jan. 5 in the rain.", []],
    ["They met Theresa May in March.", ["Theresa May"]],
    ["They met Ann Roe Monday.", ["Ann Roe"]],
    ["They met April Jones and May Jones.", ["April Jones", "May Jones"]],
    ["August Hart came back.", ["August Hart"]],
    ["They met in April Jones and Sons.", ["Jones", "Sons"]],
    ["They read the June Census.", ["Census"]],
    ["They met Will Young.", ["Will Young"]],
    ["They read TARN TODAY.", ["TARN TODAY"]],
    ["Will Roe come back?", ["Roe"]],
    ["They met Gita Cook of the Harbour Board.", ["Gita Cook", "Harbour Board"]],
    ["They met the Head Cook of the Harbour Board.", ["Head Cook of the Harbour Board"]],
    ["They met Parish Clerk of Tarn, Ann Roe.", ["Parish Clerk of Tarn", "Ann Roe"]],
    ["They met Ann Roe’s friend.", ["Ann Roe"]],
    ...["Times", "Telegraph", "Mirror", "Post", "Herald"].map((paper): [string, string[]] => [
      `They told the Sunday ${paper} so.`,
      [`Sunday ${paper}`],
    ]),
    ...["Mail", "Sun", "Independent"].map((paper): [string, string[]] => [
      `They told the ${paper} on Sunday so.`,
      [`${paper} on Sunday`],
    ]),
    ["They told the Sunday Times and Mail on Sunday so.", ["Sunday Times", "Mail on Sunday"]],
    ["They told Ann Roe on Sunday so.", ["Ann Roe"]],
    ["They told the Mail on Monday so.", ["Mail"]],
    ["They met Sunday Ann Roe.", ["Ann Roe"]],
    ["They left on Sunday Sport England said.", ["Sport England"]],
    ["They left last Saturday Post Office workers said.", ["Post Office"]],
    ["They met at Tarn Women’s Health Organization.", ["Tarn Women’s Health Organization"]],
    ["They met at the Children’s Defense Fund.", ["Children’s Defense Fund"]],
    ["They met at the Center on Fire Safety.", ["Center on Fire Safety"]],
    ["They met Roe’s Health Organization.", ["Roe", "Health Organization"]],
    ["They met Ludwig van Beek.", ["Ludwig van Beek"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("nameRun() at a sentence’s beginning", () => {
  it.each([
    ["Bridges rust. They met Ann Roe.", ["Ann Roe"]],
    ["Meanwhile Ann Roe left.", ["Ann Roe"]],
    ["Roe left. They met Ann Roe.", ["Roe", "Ann Roe"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

/**
 * The run that begins behind the brace, as printed; "?" after a doubtful one, null if none begins there. `surnames` and
 * `given`: names known.
 */
function runAt(
  marked: string,
  surnames: readonly string[] = [],
  given: readonly string[] = [],
): string | null {
  const start = marked.indexOf("{");
  const reading = readingOf(marked.replace("{", ""));
  const { tokens, sentences, article } = reading;
  const from = tokens.findIndex(token => token.start === start);
  const sentence = sentences.find(each => each.from <= from && from < each.to);
  if (!sentence) throw new RangeError(`no sentence in ${marked}`);
  const run = nameRun(reading, from, sentence.from, sentence.to, {
    surnames: new Set(surnames),
    given: new Set(given),
    full: new Set(),
  });
  if (!run) return null;
  const words = article.text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end);
  return run.isDoubtful ? `${words}?` : words;
}

describe("nameRun() word by word", () => {
  it.each([
    // what begins none
    ["They met {Monday.", null],
    ["They met {Christmas.", null],
    ["They met {The roe.", null],
    ["They met {It.", null],
    ["They met {No. 5.", null],
    ["They met {roes.", null],
    ["They met {34 roes.", null],
    ["They met {US troops.", "US"],
    ["They met {IT staff.", "IT"],
    ["They met {Ann @Roe.", "Ann"],
    ["They met {Ann Monday.", "Ann"],
    // dates
    ["They met {Jan Egger.", "Jan Egger"],
    ["They met {Sun readers.", "Sun"],
    ["They met 5 {Jan Egger.", null],
    ["They met {Jan 5.", null],
    ["They met {Mar 5th.", null],
    ["They met {Mar 20245.", "Mar"],
    ["They met {Jan. 5.", null],
    // an office before whoever holds it
    ["They met the ambassador to {Russia George Hale.", "Russia"],
    ["They met the voice of {Russia George Hale.", "Russia"],
    ["They met in {Russia George Hale.", "Russia George Hale"],
    ["They met the ambassador to {Zorva George Hale.", "Zorva George Hale"],
    ["They met the ambassador to {Russia Zorva Hale.", "Russia Zorva Hale"],
    ["They met the ambassador to {Russia George again.", "Russia George"],
    // ranks, particles, generations, nicknames
    ["They met {Petty Officer 3rd Class Lee.", "Petty Officer 3rd Class Lee"],
    ["They met {Petty Officer 3rd Deck Lee.", "Petty Officer"],
    ["They met {Ludo van der Veen.", "Ludo van der Veen"],
    ["They met {Ludo van de la Veen.", "Ludo van de la Veen"],
    ["They met {Ludo van de la der Veen.", "Ludo"],
    ["They met {Ludo van town.", "Ludo"],
    ["They met {Ludo van\nVeen left.", "Ludo"],
    ["They met {Martin King, Jr. again.", "Martin King, Jr."],
    ["They met {Martin King, jr. again.", "Martin King"],
    ["They met {Martin King, Roe and Lee.", "Martin King"],
    ["They met {Martin King; Jr. left.", "Martin King"],
    ["They met {Antonio “Tony” Villar.", "Antonio “Tony” Villar"],
    ["They met {Antonio “Tony” again.", "Antonio"],
    ["They met {Antonio Rey “Tony” Villar.", "Antonio Rey"],
    ["They met {Antonio “Old Tony Blue E” Villar.", "Antonio “Old Tony Blue E” Villar"],
    ["They met {Antonio “Old Tony Blue Ey” Villar.", "Antonio"],
    ["They met {Antonio: Villar left.", "Antonio"],
    // bodies
    ["They met {Marks & Spencer.", "Marks & Spencer"],
    ["They met {Marks & co.", "Marks"],
    ["They met the {Health and Safety Executive.", "Health and Safety Executive"],
    ["They met a {Health and Safety Executive.", "Health"],
    ["They met the {Health Care and Safety Executive.", "Health Care and Safety Executive"],
    ["They met the {Old Health Care and Safety Executive.", "Old Health Care"],
    ["They met the {Health and Road Safety Executive.", "Health and Road Safety Executive"],
    ["They met the {Health and Old Road Safety Executive.", "Health"],
    ["They met the {Health and Safety Lion.", "Health"],
    ["They met the {Health and executive.", "Health"],
    ["They met the {National Weavers’ Union.", "National Weavers’ Union"],
    ["They met the {National Weavers’ Lion.", "National Weavers"],
    ["They met {King’s College Hospital.", "King’s College Hospital"],
    ["They met {King’s New Old College.", "King’s New Old College"],
    ["They met {King’s New Old Royal College.", "King"],
    ["They met {King’s College Lions.", "King"],
    ["They met {Trump’s Justice Department.", "Trump"],
    ["They met {Weavers’ Justice Department.", "Weavers’ Justice Department"],
    // complements
    ["They met the {Department of Justice.", "Department of Justice"],
    ["They met the {Ministry of the Interior.", "Ministry of the Interior"],
    ["They met the {Ministry of the interior.", "Ministry"],
    ["They met the {Minister for Women.", "Minister for Women"],
    ["They met the {Ambassador to Russia.", "Ambassador to Russia"],
    ["They met the {Director on Leeds.", "Director"],
    ["They met {Roe of Leeds.", "Roe"],
    ["They met {Roe for Leeds.", "Roe"],
    ["They met {Roe on Leeds.", "Roe"],
    ["They met {Roe to Leeds.", "Roe"],
    ["They met the {Committee on Trade.", "Committee on Trade"],
    ["They met the {Institute for Peace.", "Institute for Peace"],
    ["They met the {Committee to Leeds.", "Committee"],
    ["They met the {Minister for Women and Equalities.", "Minister for Women and Equalities"],
    ["They met the {Director of Old Public Works and Housing.", "Director of Old Public Works and Housing"],
    ["They met the {Director of New Old Public Works and Housing.", "Director of New Old Public Works"],
    ["They met the {Director of Works and houses.", "Director of Works"],
    ["They met of {Women and Equalities.", "Women"],
    ["They met the {Department of\nJustice left.", "Department"],
  ] satisfies [string, string | null][])("%s: %s", (marked, expected) => {
    expect(runAt(marked)).toBe(expected);
  });

  it.each([
    ["{Said Roe, it rained.", null],
    ["{Ann Roe left.", "Ann Roe"],
    ["({Ann Roe left.)", "Ann Roe"],
    ["“No,” {Bridges said.", "Bridges?"],
    ["“No”, {Bridges said.", "Bridges"],
    ["They {Said Roe.", "Said Roe"],
    ["{Bridges rust.", "Bridges?"],
    ["({Bridges rust.)", "Bridges?"],
    ["Old bridges fall. {Bridges rust.", null],
    ["Old bridges fall. They met {Bridges.", "Bridges"],
    ["{Nurses left.", null],
    ["{Nurse left.", null],
    ["{Council left.", null],
    ["{Mayor left.", "Mayor?"],
    ["An old mayor ran. {Mayor left.", "Mayor?"],
    ["A roe ran. {Roe Lee left.", null],
    ["An old mayor ran. {Mayor Lee left.", "Mayor Lee"],
  ] satisfies [string, string | null][])("at a sentence’s beginning: %s", (marked, expected) => {
    expect(runAt(marked)).toBe(expected);
  });

  it("takes a common word that is a known surname for a name", () => {
    expect(runAt("{Baker left.")).toBe(null);
    expect(runAt("{Baker left.", ["baker"])).toBe("Baker?");
    expect(runAt("{Nurses left.", ["baker"])).toBe(null);
  });
});

describe("nameRun() of a first name that is another word", () => {
  it.each([
    ["{Will Young left.", "Will Young"],
    ["{Will Young leave?", null],
    ["“No,” {Will Young said.", "Will Young"],
    ["They met {Will Young.", "Will Young"],
    ["They met Ann, and {Will Young left.", "Will Young"],
    [`{Will Young ${"left and ".repeat(40)}left.`, null],
    ["{Will it rain?", null],
  ])("%s: %s", (text, expected) => {
    expect(runAt(text)).toBe(expected);
  });

  it.each([
    ["{Will said no.", "Will?"],
    ["“No,” {Will said.", "Will?"],
    ["Then {Will said no.", "Will"],
    ["Then {Will’s bridge fell.", "Will"],
    ["Then {Will left.", null],
    ["Then {June said no.", "June"],
    ["In {June bridges fell.", null],
  ])("alone, where somebody is called that: %s: %s", (text, expected) => {
    expect(runAt(text, [], ["will", "june"])).toBe(expected);
    expect(runAt(text)).toBe(null);
  });
});

describe("nameRun() with months", () => {
  it.each([
    ["They met {Theresa May.", "Theresa May"],
    ["They met {Theresa May 5.", "Theresa"],
    ["They met {Theresa may.", "Theresa"],
    ["They met {Mrs March.", "Mrs March"],
    ["They met {Senator March.", "Senator March"],
    ["They met in {Paris May 5.", "Paris"],
    ["They met in {Zorva May was wet.", "Zorva"],
    ["They met nurse {Zorva May again.", "Zorva May"],
    ["They met {Mrs Zorva May again.", "Mrs Zorva May"],
    ["They met {Zorva May, 34, again.", "Zorva May"],
    ["They met {Zorva May, then left.", "Zorva"],
    ["They met {June Jones.", "June Jones"],
    ["They met {June Monday.", null],
    ["They met {April again.", null],
    ["They met {October Jones.", null],
    ["Throughout {May Jones said so.", null],
    ["Come {April Jones said so.", null],
    ["Around {June Jones left.", null],
    ["They {may leave.", null],
  ] satisfies [string, string | null][])("%s: %s", (marked, expected) => {
    expect(runAt(marked)).toBe(expected);
  });

  it.each([
    ["They met {May again.", "May"],
    ["They met in {May again.", null],
    ["They met 5 {May again.", null],
    ["They met {May 5.", null],
    ["They met {March again.", null],
    ["They {may leave.", null],
    ["{May left.", "May?"],
  ] satisfies [string, string | null][])("%s: %s, if May is a surname", (marked, expected) => {
    expect(runAt(marked, ["may"])).toBe(expected);
  });
});
