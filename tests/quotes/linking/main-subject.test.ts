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
    ["{} quotes former adviser Bo Lee there.", "{}"],
    ["{}’s campaign backed down.", "{}’s campaign"],
    ["As {}, an expert on salt, noted.", "{}"],
    ["When {}, a nurse, left, the mayor wept.", "the mayor"],
    ["Outside the hall in downtown Tarn, about 200 protesters met {}.", "200 protesters"],
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
