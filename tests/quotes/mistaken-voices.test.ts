import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

/** The speakers of a text, in order. */
function speakersOf(text: string): string[] {
  return found(text).map(one => one.replace(/^.* – /u, ""));
}

const WOMEN = ["Ida Lind", "Priya Nair", "Marta Szabo"];
const MEN = ["Bo Hale", "Tariq Aziz", "Luis Prado"];

describe("somebody new, of whom “she” tells, isn’t her", () => {
  it.each(["A solicitor", "An engineer", "Another neighbour"])("%s", who => {
    for (const verb of ["said", "added", "explained", "recalled"]) {
      const text = `Bo Lee and his wife were at the meeting. | His wife said afterwards that they were tired. ${who} had offered to look at it for nothing, she ${verb}, and there was talk of a review. | “He wants to stay there all night,” she said.`;
      expect(["His wife", "?"], text).toContain(speakersOf(text)[0]);
    }
  });
});

describe("who asks whether she is well isn’t she", () => {
  it.each([
    "asked if she needed a break",
    "asked whether she was well",
    "asked if she had seen it",
    "asked her what she had thought",
    "asked her how it felt",
  ])("%s", question => {
    for (const name of ["Judge Emory Pettiford", "Ruth Hallam", "Vera Kay"]) {
      const text = `Yolanda Batiste was silent for some time. ${name} ${question}. | “I should have stopped,” she said.`;
      const [speaker] = speakersOf(text);
      expect(["Yolanda Batiste", "?"], text).toContain(speaker);
    }
  });

  it("who asks if she may leave is", () => {
    const text = "Ruth Hallam was ill. She asked if she could leave. | “I was sick,” she said.";
    expect(speakersOf(text)).toEqual(["Ruth Hallam"]);
  });

  it("who tells of a question goes on", () => {
    const text =
      "Manana Orde, 67, wept. | Her brother Zurab was arrested. Reached by telephone, he said that an officer had asked him whether it was good. “I told him that it was the last one.”";
    expect(found(text).at(-1)).toBe("I told him that it was the last one. – Zurab");
  });
});

describe("who is left accusing somebody", () => {
  it.each([
    "Kwame Addai scored late to leave the Tarn manager, NAME, accusing officials of “inventing a new sport”.",
    "Kwame Addai scored late to leave NAME calling it “a new sport altogether”.",
    "Kwame Addai won it, with the Tarn coach, NAME, calling it “a new sport altogether”.",
  ])("%s", template => {
    for (const name of [...WOMEN, ...MEN])
      expect(speakersOf(template.replace("NAME", name)), name).toEqual([name]);
  });
});

describe("words of nobody", () => {
  it.each([
    "Interviews with former employees suggest that the practice, known internally as “squaring the sheet”, was common.",
    "Staff said that patients known as “frequent flyers” were turned away.",
    "Under the plan, workers can claim up to £1,500 towards flights and “reasonable incidental costs”.",
    "Last year members claimed expenses for taxis and “reasonable incidental costs”.",
    "On Tuesday Ida Lind walked past a handwritten sign that had been nailed to the gate of the field: “Soldiers, where were you?”",
  ])("%s", text => {
    for (const speaker of speakersOf(text)) expect(speaker).toBe("?");
  });

  it("a claim that isn’t for money is somebody’s", () => {
    expect(speakersOf("Ida Lind claimed the plan was “a disgrace to the town”.")).toEqual(["Ida Lind"]);
  });
});

describe("he told her it was so, she says", () => {
  it.each([
    "Ida Lind, for Bo Hale, said that it was late. Bo Hale told her he was “disgusted with himself”, she said, and he had paid.",
    "Bo Hale was out. Ida Lind was at home. He had told her it was “a great pity for them all”, she said.",
  ])("%s", text => {
    expect(["Bo Hale", "?"]).toContain(speakersOf(text)[0]);
  });
});

describe("whom a reporter asks answers", () => {
  it.each([
    "When a reporter from the Herald asked her how it felt, she replied: “I did not save a bridge at all.”",
    "When a man in the crowd asked her whether it hurt, she said: “I did not save a bridge at all.”",
    "When a student asked her about it, she answered: “I did not save a bridge at all.”",
  ])("%s", sentence => {
    for (const name of WOMEN)
      expect(speakersOf(`${name} was an engineer. ${sentence}`), name).toEqual([name]);
  });

  it("a role who is asked is as likely as anybody by name", () => {
    const text =
      "Thandeka Mbuli has a rule. | Her mother, a retired nurse, is not so sure. She saw the film in Tarn. Afterwards Ann Dunphy asked her what she had thought. | “I thought the goat was very good,” she said.";
    expect(speakersOf(text)).toEqual(["?"]);
  });
});

describe("a sentence with a verb is no signature", () => {
  it.each(["remembers it well", "remembered the goat", "knows her from school"])("%s", verb => {
    const text = `Ida Lind is back. “She ate my call sheets,” she says. “I had to go to him and say that.” | Bo Hale, on the phone from Tarn, ${verb}. “I did not believe it,” he says.`;
    expect(speakersOf(text)).toEqual(["Ida Lind", "Ida Lind", "Bo Hale"]);
  });

  it("a name, an age and a trade are one", () => {
    const text =
      "“They said all this about the chicken plant.” | Bo Hale, 77, retired | Others had the same to say.";
    expect(speakersOf(text)).toEqual(["Bo Hale"]);
  });
});
