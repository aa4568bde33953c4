import { describe, expect, it } from "vitest";
import { mainSubject } from "../../../src/quotes/linking/main-subject.ts";
import { lastScene, NAMES, printed } from "./scenes.ts";

// Every sentence here is invented.

describe("mainSubject()", () => {
  it.each([
    ["{} left.", "{}"],
    ["In May {} left.", "{}"],
    ["With the mayor {} left.", "{}"],
    ["To Bo Lee, {} was a friend.", "{}"],
    ["Bo Lee’s friend {} left.", "{}"],
    ["“No” is what {} wrote.", "{}"],
    ["{} campaign officials left.", "{} campaign officials"],
    ["The mayor met {}.", "The mayor"],
    ["The mayor, {}, left.", "The mayor, {}"],
    ["The bridge fell on {} when the mayor left.", "the mayor"],
    ["The report names {}.", "The report"],
    ["Critics of {} left.", "Critics"],
    ["Then she met {}.", "she"],
    ["It rained on {}.", "It"],
    ["In reply to calls to bar Hollow Farm, {} left.", "{}"],
    ["As the Herald reported, {} left.", "{}"],
    ["Speaking in Tarn, {} left.", "{}"],
    ["Asked about Bo Lee, {} left.", "{}"],
    ["Board chief {} left.", "{}"],
    ["Board planning committee chief {} left.", "{}"],
    ["He came from Norway, Belgium, Holland, {} left.", "He"],
    ["{} quotes former adviser Bo Lee there.", "{}"],
    ["{}’s campaign backed down.", "{}’s campaign"],
    ["As {}, an expert on salt, noted.", "{}"],
    ["When {}, a nurse, left, the mayor wept.", "the mayor"],
    ["Outside the hall in downtown Tarn, about 200 protesters met {}.", "200 protesters"],
    ["In San Remo, Calif., {} left.", "{}"],
    ["In the old town, Tarnmouth, {} left.", "{}"],
    ["International observers met {}.", "International"],
    ["Police arrested {}.", "Police"],
    ["Residents met {}.", "Residents"],
    ["International pressure helped {}.", "{}"],
    ["One resident, 77-year-old {}, left.", "One resident, 77-year-old {}"],
    ["The vicar, the Rev {}, left.", "The vicar, the Rev {}"],
    ["His wife, the designer {}, left.", "His wife, the designer {}"],
    ["The foreman, retired postal worker {}, left.", "The foreman, retired postal worker {}"],
    ["Lee’s deputy for markets, {}, left.", "Lee’s deputy for markets, {}"],
    ["The witness who followed him, {}, left.", "The witness who followed him, {}"],
    ["Her translator into Dutch, {}, left.", "Her translator into Dutch, {}"],
    ["A second witness, {} of the Harbour Board, left.", "A second witness, {}"],
    ["The officer who rescued {} left.", "The officer"],
    ["The officer, who rescued {}, left.", "The officer"],
    ["The driver met his friend, {}, there.", "The driver"],
    ["The fisherman saved {}.", "The fisherman"],
    ["Rain fell on {}.", null],
    ["Rain fell.", null],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(template.replaceAll("{}", name));
      const { from, to } = scene.sentence;
      expect(printed(scene, mainSubject(scene, from, to)), name).toBe(
        expected?.replaceAll("{}", name) ?? null,
      );
    }
  });
});

describe("mainSubject() case by case", () => {
  it.each([
    ["Ann Roe left.", "Ann Roe"],
    ["To Ann Roe it rained.", "it"],
    ["To the Ann Roe it rained.", "it"],
    ["In about 200 towns nurses left.", null],
    ["In San Remo, Calif., Ann Roe left.", "Ann Roe"],
    ["In downtown Tarnmouth, Ann Roe left.", "Ann Roe"],
    ["In old Tarnmouth, Ann Roe left.", "Ann Roe"],
    ["Downtown Tarnmouth, Ann Roe left.", "Downtown Tarnmouth"],
    ["Ann Roe’s campaign backed down.", "Ann Roe’s campaign"],
    ["Ann Roe campaign officials left.", "Ann Roe campaign officials"],
    ["Ann Roe campaign left.", "Ann Roe campaign"],
    ["Ann Roe quotes former adviser Bo Lee.", "Ann Roe"],
    ["Board chief Ann Roe left.", "Ann Roe"],
    ["Police sergeant Ann Roe left.", "Ann Roe"],
    ["Critics left.", "Critics"],
    ["Critics of it left.", "Critics"],
    ["Critics said Ann Roe left.", "Critics"],
    ["As the Herald reported, Ann Roe left.", "Ann Roe"],
    ["As Ann Roe, a mayor, noted.", "Ann Roe"],
    ["As Ann Roe noted, it rained.", "it"],
    ["As Mayor Ann Roe, a nurse, noted.", "Mayor Ann Roe"],
    ["As rain fell, the old mayor left.", "the old mayor"],
    ["As rain fell, Ann Roe and Bo Lee left.", "Ann Roe"],
    ["As rain fell, Ann Roe, a nurse, left.", "Ann Roe"],
    ["In rain, “hail,” Ann Roe left.", "Ann Roe"],
    ["In reply to calls, Ann Roe left.", "Ann Roe"],
    ["Speaking in Tarn, Ann Roe left.", "Ann Roe"],
    ["Asked about it, she left.", "she"],
    ["Unlike Bo Lee, Ann Roe left.", "Ann Roe"],
    ["Today, as rain fell, Ann Roe left.", "Ann Roe"],
    ["The mayor, Ann Roe, left.", "The mayor, Ann Roe"],
    ["The mayor of Tarn, Ann Roe, left.", "The mayor of Tarn, Ann Roe"],
    ["The report names Ann Roe.", "The report"],
    ["The bridge fell when the mayor left.", "the mayor"],
    ["The bridge fell.", null],
    ["In the town the mayor left.", "the mayor"],
    ["12 bridges fell.", null],
    ["In 12 nurses it rained.", "it"],
    ["It rained on her.", "It"],
    ["In her town Ann Roe left.", "Ann Roe"],
    ["That nurse left.", "That nurse"],
    ["She knew that nurse.", "She"],
  ] satisfies [string, string | null][])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    expect(printed(scene, mainSubject(scene, scene.sentence.from, scene.sentence.to))).toBe(expected);
  });
});
