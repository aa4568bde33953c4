import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { lastScene, NAMES, printed } from "./scenes.ts";

// Every sentence here is invented.

/** The cues of the last sentence: "verb < subject (order)", a star where the cue is a tail. */
function cuesOf(text: string): string[] {
  const scene = lastScene(text);
  return findCues(scene).map(
    ({ at, subject, order, isTrailing }) =>
      `${scene.tokens[at]?.text} < ${printed(scene, subject)} (${order})${isTrailing ? "*" : ""}`,
  );
}

/** Whether each name of the templates gives the same cues. */
function expectCues(template: string, expected: readonly string[]): void {
  for (const name of NAMES) {
    expect(cuesOf(template.replaceAll("{}", name)), name).toEqual(
      expected.map(cue => cue.replaceAll("{}", name)),
    );
  }
}

describe("findCues() with the subject before the verb", () => {
  it.each([
    ["She got a text from {} saying it rained.", ["saying < {} (subject-first)"]],
    ["They came from {} saying it rained.", ["saying < They (shared)"]],
    ["She got a text about {} saying it rained.", ["saying < She (shared)"]],
    ["{} said “we won”.", ["said < {} (subject-first)"]],
    ["{} says “we won”.", ["says < {} (subject-first)"]],
    ["{} would say only “we won”.", ["say < {} (subject-first)"]],
    ["{} later said “we won”.", ["said < {} (subject-first)"]],
    ["Friends have in the past said “we won”.", ["said < Friends (subject-first)"]],
    ["Critics of {} have in the past said “we won”.", ["said < Critics of {} (subject-first)"]],
    ["Tarn’s friends at the past said “we won”.", ["said < Tarn’s friends at the past (subject-first)"]],
    ["Bo Lee and {} say “we won”.", ["say < {} (subject-first)"]],
    ["The bridge said “we won”.", ["said < The bridge (subject-first)"]],
    ["Three bridges said “we won”.", ["said < Three bridges (subject-first)"]],
    ["Steel bridges said “we won”.", ["said < Steel bridges (subject-first)"]],
    ["The bridge says “we won”.", []],
    ["The bridge hoped “we won”.", []],
    ["The week said “we won”.", []],
    ["Old friends say “we won”.", ["say < Old friends (subject-first)"]],
    ["Old friend say “we won”.", []],
    ["People say “we won”.", ["say < People (subject-first)"]],
    ["Reports say “we won”.", ["say < Reports (subject-first)"]],
    ["{} has often said “we won”.", ["said < {} (subject-first)"]],
    ["{} on Tuesday said “we won”.", ["said < {} (subject-first)"]],
    ["{} last week said “we won”.", ["said < {} (subject-first)"]],
    ["{}, a baker from Tarn, said “we won”.", ["said < {} (subject-first)"]],
    ["{}, who sells cars, said “we won”.", ["said < {} (subject-first)"]],
    ["{} (a baker) said “we won”.", ["said < {} (subject-first)"]],
    ["The mayor of Tarn, {}, said “we won”.", ["said < The mayor of Tarn, {} (subject-first)"]],
    ["A nurse, {}, told the court “we won”.", ["told < A nurse, {} (subject-first)"]],
    ["A spokesman for {} said “we won”.", ["said < A spokesman for {} (subject-first)"]],
    ["A source close to {} told us “we won”.", ["told < A source close to {} (subject-first)"]],
    ["The officer who arrested {} said “we won”.", ["said < The officer who arrested {} (subject-first)"]],
    ["Lawyers representing {} said “we won”.", ["said < Lawyers representing {} (subject-first)"]],
    ["{} of the Harbour Board said “we won”.", ["said < {} of the Harbour Board (subject-first)"]],
    ["In court {} said “we won”.", ["said < {} (subject-first)"]],
    ["On Friday {} said “we won”.", ["said < {} (subject-first)"]],
    ["{} left, but she said “we won”.", ["said < she (subject-first)"]],
    ["{}, a lawyer, said allowing Bo Lee in was “a joke”.", ["said < {} (subject-first)"]],
    [
      "The mayor’s minutes said risks to the forecast were “dry”.",
      ["said < The mayor’s minutes (subject-first)"],
    ],
    ["{} came. “We won,” croaked Lee.", ["croaked < Lee (inverted)"]],
    ["As {} puts it, the aim was “to win”.", ["puts < {} (according)"]],
    [
      "The inn closed as {} put it up for sale.",
      ["closed < The inn (subject-first)", "put < {} (subject-first)"],
    ],
    ["{} quotes former adviser Bo Lee: “We won.”", ["quotes < former adviser Bo Lee (quoted)"]],
    ["“We won,” {} thundered.", ["thundered < {} (subject-first)*"]],
    ["“We won,” {} said.", ["said < {} (subject-first)*"]],
    ["The fire spread because of the wind, {} said.", ["said < {} (subject-first)*"]],
  ])("%s", expectCues);
});

describe("findCues() with the verb before its subject", () => {
  it.each([
    ["“We won,” said {}.", ["said < {} (inverted)"]],
    ["“We won” – said {}.", ["said < {} (inverted)"]],
    ["“We won,” thundered {}.", ["thundered < {} (inverted)"]],
    ["The town is dry, said {}.", []],
    ["“We won,” and the town is dry, said {}.", ["said < {} (inverted)"]],
    ["Said {}, who had won: “We won.”", ["Said < {} (inverted)"]],
    ["“Scandal,” thanked {}.", []],
    ["“We won,” said him.", []],
    ["“Places, dear,” murmured the ghost.", ["murmured < the ghost (inverted)"]],
  ])("%s", expectCues);
});

describe("findCues() with one subject for several verbs", () => {
  it.each([
    ["{} said “we won”, adding: “They lost.”", ["said < {} (subject-first)", "adding < {} (shared)"]],
    ["{} stood up and said “we won”.", ["said < {} (shared)"]],
    ["{} went on to say “we won”.", ["went < {} (subject-first)", "say < {} (shared)"]],
    ["Calling it “a joke”, {} left.", ["Calling < {} (shared)"]],
    ["Calling the plan “a joke”, {} left.", ["Calling < {} (shared)"]],
    ["Saying “we won”, {} left.", ["Saying < {} (shared)"]],
    [
      "{} spoke, with Bo Lee promising “a joke”.",
      ["spoke < {} (subject-first)", "promising < Bo Lee (subject-first)"],
    ],
    ["{} kept saying “we won”.", ["saying < {} (subject-first)"]],
  ])("%s", expectCues);
});

describe("findCues() in the passive", () => {
  it.each([
    ["Bo Lee, described by {} as “a clown”, won.", ["described < {} (agent)"]],
    ["Bo Lee was described by {} as “a clown”.", ["described < {} (agent)"]],
    ["Bo Lee was called “a clown” by {}.", ["called < {} (agent)"]],
    ["{}, called “a clown” on the radio, won.", []],
    ["{} was called “a clown” on the radio.", []],
    ["{} has been described as “a clown”.", []],
    ["{}, a lawyer, called it “a joke”.", ["called < {} (subject-first)"]],
    ["{} has called it “a joke”.", ["called < {} (subject-first)"]],
    ["{} was called “a clown” by winning.", []],
  ])("%s", expectCues);
});

describe("findCues() of whom somebody quotes", () => {
  it.each([
    [
      "Bo Lee quoted {} as saying “we won”.",
      ["quoted < Bo Lee (subject-first)", "quoted < {} (quoted)", "saying < {} (quoted)"],
    ],
    [
      "The Herald quoted her as saying “we won”.",
      ["quoted < Herald (subject-first)", "saying < her (quoted)"],
    ],
    [
      "Bo Lee quoted {} in calling it “a joke”.",
      ["quoted < Bo Lee (subject-first)", "quoted < {} (quoted)", "calling < {} (shared)"],
    ],
    ["Bo Lee quoted {}’s letter: “We won.”", ["quoted < Bo Lee (subject-first)"]],
    ["Bo Lee mentioned {} in a letter: “We won.”", ["mentioned < Bo Lee (subject-first)"]],
    ["According to {}, the town is “dry”.", ["According < {} (according)"]],
    ["The town is “dry”, according to {}.", ["according < {} (according)"]],
  ])("%s", expectCues);
});

describe("findCues() doesn't take a noun for a verb", () => {
  it.each([
    ["The claim by {} was “a joke”."],
    ["{}’s claim was “a joke”."],
    ["{} made a promise to “the town”."],
    ["The Said Report on {} was “a joke”."],
  ])("%s", template => expectCues(template, []));
});

describe("findCues() case by case", () => {
  it.each([
    ["According to Ann Roe, it “won”.", ["According < Ann Roe (according)"]],
    ["Ann Roe Said “we won”.", []],
    ["“We won,” Ann Roe grumbled.", ["grumbled < Ann Roe (subject-first)*"]],
    ["“We won,” Ann Roe grumbled loudly at them.", ["grumbled < Ann Roe (subject-first)"]],
    ["“We won,” grumbled Ann Roe.", ["grumbled < Ann Roe (inverted)"]],
    ["“We won,” grumbles Ann Roe.", ["grumbles < Ann Roe (inverted)"]],
    ["“We won,” Ann Roe grumbles.", ["grumbles < Ann Roe (subject-first)*"]],
    ["“We won” Ann Roe grumbled.", ["grumbled < Ann Roe (subject-first)*"]],
    ["“We won!” Ann Roe grumbled.", ["grumbled < Ann Roe (subject-first)*"]],
    ["“We won” — Ann Roe grumbled.", ["grumbled < Ann Roe (subject-first)"]],
    ["“We won,” the man grumbled.", ["grumbled < the man (subject-first)*"]],
    ["“We won,” grumbled the man.", ["grumbled < the man (inverted)"]],
    ["“We won,” he grumbled.", ["grumbled < he (subject-first)*"]],
    ["“We won,” Ann Roe misses.", ["misses < Ann Roe (subject-first)*"]],
    ["It rained, Ann Roe grumbled.", ["grumbled < Ann Roe (subject-first)*"]],
    ["“We won,” said Ann Roe was wrong.", []],
    ["Ann Roe, a lawyer, said Bo Lee.", ["said < Ann Roe (subject-first)"]],
    ["“We won” and it rained, said Ann Roe.", ["said < Ann Roe (inverted)"]],
    ["“We won” and it rained, said Ann Roe on Friday.", ["said < Ann Roe (inverted)"]],
    ["“We won” and it rained, said Ann Roe who left.", ["said < Ann Roe (inverted)"]],
    ["“We won,” said she.", ["said < she (inverted)"]],
    ["“We won,” blamed Ann Roe.", []],
    ["“We won,” later said Ann Roe.", ["said < Ann Roe (inverted)"]],
    ["“We won,” said later Ann Roe.", ["said < Ann Roe (inverted)"]],
    ["“We won,” said the bridge.", ["said < the bridge (inverted)"]],
    ["“We won,” said a week.", []],
    ["“We won,” said week.", []],
    ["Said Ann Roe: “We won.”", ["Said < Ann Roe (inverted)"]],
    ["Some say “we won”.", ["say < Some (subject-first)"]],
    ["Many argued “we won”.", ["argued < Many (subject-first)"]],
    ["The some say “we won”.", []],
    ["The say “we won”.", []],
    ["Ann Roe’s say “we won”.", []],
    ["Her claim “we won” fell.", []],
    ["Ann Roe left, adding “we won”.", ["adding < Ann Roe (shared)"]],
    ["The adding “we won” left Ann Roe.", []],
    ["Ann Roe’s adding “we won” hurt.", []],
    ["He’s adding “we won”.", ["adding < He (subject-first)"]],
    [
      "Bo Lee quoted Ann Roe as saying “we won”.",
      ["quoted < Bo Lee (subject-first)", "quoted < Ann Roe (quoted)", "saying < Ann Roe (quoted)"],
    ],
    [
      "Ann Roe was quoted by the Herald as saying “we won”.",
      ["quoted < the Herald (agent)", "saying < Ann Roe (quoted)"],
    ],
    ["The bridge as saying “we won”.", []],
    ["Ann Roe left with Bo Lee saying “we won”.", ["saying < Bo Lee (subject-first)"]],
    ["Ann Roe left with a friend saying “we won”.", ["saying < a friend (subject-first)"]],
    ["Ann Roe left with a bridge saying “we won”.", ["saying < Ann Roe (shared)"]],
    ["Ann Roe kept saying “we won”.", ["saying < Ann Roe (subject-first)"]],
    ["A nurse saying “we won” left.", ["saying < A nurse (subject-first)"]],
    ["A letter saying “we won” came.", ["saying < A letter (subject-first)"]],
    ["While calling it “a joke”, Ann Roe left.", ["calling < Ann Roe (shared)"]],
    ["Calling Ann Roe “a joke” was bad.", []],
    ["He said it and, calling it “a joke”, left.", ["said < He (subject-first)", "calling < He (shared)"]],
    ["Ann Roe began to say “we won”.", ["began < Ann Roe (subject-first)", "say < Ann Roe (shared)"]],
    ["They fear “the rain”.", ["fear < They (subject-first)"]],
    ["Ann Roe fears “the rain”.", ["fears < Ann Roe (subject-first)"]],
    ["Ann Roe fear “the rain”.", []],
    ["The Rivers fear “the rain”.", ["fear < Rivers (subject-first)"]],
    ["She fear “the rain”.", []],
    ["The nurse fear “the rain”.", []],
    ["The nurses fear “the rain”.", ["fear < The nurses (subject-first)"]],
    ["The police fear “the rain”.", ["fear < The police (subject-first)"]],
    ["The bridge said “we won”.", ["said < The bridge (subject-first)"]],
    ["The bridges said “we won”.", ["said < The bridges (subject-first)"]],
    ["The week said “we won”.", []],
    ["Reports said “we won”.", ["said < Reports (subject-first)"]],
    ["Bridges said “we won”.", ["said < Bridges (subject-first)"]],
    ["3 bridges said “we won”.", ["said < 3 bridges (subject-first)"]],
    ["The report says “we won”.", ["says < The report (subject-first)"]],
    ["The report fears “the rain”.", ["fears < The report (subject-first)"]],
    ["The claims were “a joke”.", []],
    ["She claims were “a joke”.", ["claims < She (subject-first)"]],
    ["The nurse claims were “a joke”.", ["claims < The nurse (subject-first)"]],
    ["The bridge claims were “a joke”.", []],
    ["Bo Lee was called “a clown” by Ann Roe.", ["called < Ann Roe (agent)"]],
    ["Ann Roe said by phone “we won”.", ["said < Ann Roe (subject-first)"]],
    ["Ann Roe was told “we won”.", []],
    ["Ann Roe would only say “we won”.", ["say < Ann Roe (subject-first)"]],
    ["The nurse would say “we won”.", ["say < The nurse (subject-first)"]],
    ["Ann Roe – a nurse – said “we won”.", ["said < Ann Roe (subject-first)"]],
    ["Ann Roe, a nurse, said “we won”.", ["said < Ann Roe (subject-first)"]],
    ["Ann Roe (a nurse) said “we won”.", ["said < Ann Roe (subject-first)"]],
    ["Ann Roe, who said “we won”, left.", ["said < Ann Roe (subject-first)"]],
    ["Ann Roe who said “we won” left.", ["said < Ann Roe (subject-first)"]],
    ["The nurse, which said “we won”, left.", ["said < The nurse (subject-first)"]],
    ["A man who attended the rally said “we won”.", ["said < A man (shared)"]],
    ["A man, who attended the rally, said “we won”.", ["said < A man (subject-first)"]],
    ["A nurse who met the nurse said “we won”.", ["said < A nurse who met the nurse (subject-first)"]],
    ["Ann Roe left and said “we won”.", ["said < Ann Roe (shared)"]],
    ["Ann Roe left and then said “we won”.", ["said < Ann Roe (shared)"]],
    ["Ann Roe left and fear “the rain”.", []],
    ["Ann Roe spoke and said “we won”.", ["spoke < Ann Roe (subject-first)", "said < Ann Roe (shared)"]],
    [
      "Ann Roe spoke but Bo Lee said “we won”.",
      ["spoke < Ann Roe (subject-first)", "said < Bo Lee (subject-first)"],
    ],
    ["Bo Lee, Ann Roe said, “won”.", ["said < Ann Roe (subject-first)*"]],
    ["“We won” is what Ann Roe said today here.", ["said < Ann Roe (subject-first)"]],
    ["“We won,” Ann Roe said today in town.", ["said < Ann Roe (subject-first)"]],
    ["“We won,” Ann Roe said in the old town of Tarn.", ["said < Ann Roe (subject-first)"]],
    ["Ann Roe quotes Bo Lee: “We won.”", ["quotes < Bo Lee (quoted)"]],
    ["Ann Roe quoted Bo Lee’s letter: “We won.”", ["quoted < Ann Roe (subject-first)"]],
    ["“We won,” Ann Roe later grumbled.", ["grumbled < Ann Roe (subject-first)*"]],
    ["“We won” – grumbled Ann Roe.", ["grumbled < Ann Roe (inverted)"]],
    ["“We won” grumbled Ann Roe.", ["grumbled < Ann Roe (inverted)"]],
    ["“We won?” grumbled Ann Roe.", ["grumbled < Ann Roe (inverted)"]],
    ["“We won”, grumbled Ann Roe.", ["grumbled < Ann Roe (inverted)"]],
    ["“We won,” grumbled she.", ["grumbled < she (inverted)"]],
    ["“We won,” Grumbled Ann Roe.", []],
    ["“We won,” is Ann Roe.", []],
    ["“We won,” Ann Roe was.", []],
    ["“We won,” the old men grumbled.", ["grumbled < the old men (subject-first)*"]],
    ["“We won,” it grumbled.", ["grumbled < it (subject-first)*"]],
    ["“We won,” and Ann Roe grumbled.", ["grumbled < Ann Roe (subject-first)"]],
    ["“We won,” which Ann Roe grumbled.", ["grumbled < Ann Roe (subject-first)"]],
    ["It was “a win”, Ann Roe said.", ["said < Ann Roe (subject-first)*"]],
    ["It was “a win,” Ann Roe said in May.", ["said < Ann Roe (subject-first)*"]],
    ["It was “a win,” Ann Roe said in May, then.", ["said < Ann Roe (subject-first)"]],
    ["It was “a win,” Ann Roe had said.", ["said < Ann Roe (subject-first)*"]],
    ["Ann Roe said.", ["said < Ann Roe (subject-first)"]],
    ["It rained, Ann Roe said.", ["said < Ann Roe (subject-first)*"]],
    ["It rained Ann Roe said.", ["said < Ann Roe (subject-first)"]],
    ["“It rained” Ann Roe said.", ["said < Ann Roe (subject-first)*"]],
    ["Ann Roe, Saying it was “old”, left.", []],
    ["Mr Say said “we won”.", ["said < Mr Say (subject-first)"]],
    ["Bo Lee was said by Ann Roe to be “old”.", ["said < Ann Roe (agent)"]],
    ["“We won,” said loudly Ann Roe.", ["said < Ann Roe (inverted)"]],
    ["“We won,” said him.", []],
    ["“We won,” said they.", ["said < they (inverted)"]],
    ["“We won,” they said.", ["said < they (subject-first)*"]],
    ["“We won,” tells Ann Roe.", ["tells < Ann Roe (inverted)"]],
    ["“We won,” told Ann Roe.", ["told < Ann Roe (inverted)"]],
    ["“We won,” insists Ann Roe.", ["insists < Ann Roe (inverted)"]],
    ["The town, “we won”, said Ann Roe had left.", []],
    ["The town, “we won”, said Ann Roe.", ["said < Ann Roe (inverted)"]],
    ["The town “won”, and rain fell, said Ann Roe.", ["said < Ann Roe (inverted)"]],
    ["The town “won”, and rain fell, told Ann Roe.", []],
    ["The town “won”, and rain fell, said Ann Roe, who left.", ["said < Ann Roe (inverted)"]],
    ["Rain fell, said Ann Roe, on “the town”.", ["said < Ann Roe (inverted)"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(cuesOf(text)).toEqual(expected);
  });
});
