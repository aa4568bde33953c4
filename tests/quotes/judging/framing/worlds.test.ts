import { describe, expect, it } from "vitest";
import { WORLDS } from "../../../../src/english/framing/framing-worlds.ts";
import { framedByWorld } from "../../../../src/quotes/judging/framing/worlds.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the words that show it.
const SAID = "“We will close the bridge,” Ann Roe said.";

describe("framedByWorld()", () => {
  it.each([
    [`The students held a mock trial. ${SAID}`, "unclear: mock trial"],
    [`The students held a mock trial.\n${SAID}`, "unclear: mock trial"],
    [`The students held a mock trial.\nThen they ate.\n${SAID}`, "plain"],
    [`The students attended the trial. ${SAID}`, "plain"],
    [`The cameras were being tested. ${SAID}`, "unclear: cameras were being tested"],
    [`The cameras were new. ${SAID}`, "plain"],
    [`The debating society met. She won. ${SAID}`, "unclear: debating society"],
    [`Four friends roll the dice. ${SAID}`, "unclear: roll the dice"],
    [`The team lost the game. ${SAID}`, "plain"],
    [`His children dared him. ${SAID}`, "unclear: dared him"],
    [`Question four of the exam gives a source. ${SAID}`, "unclear: Question four of the exam"],
    [`The drawing shows a throne. ${SAID}`, "unclear: The drawing"],
    [`She put on the mayor's accent. ${SAID}`, "unclear: put on the mayor's accent"],
    [`She put on her coat. ${SAID}`, "plain"],
    [`She opened the letter. ${SAID}`, "unclear: opened the letter"],
    [`She opened the letter. She sat down. ${SAID}`, "plain"],
    [`His sister tells it like this. ${SAID}`, "unclear: tells it"],
    [`There was a second speech. ${SAID}`, "unclear: second speech"],
    [`Two men with rifles stood by. ${SAID}`, "unclear: men with rifles"],
    [`${SAID} He had not been allowed to sleep.`, "unclear: not been allowed to sleep"],
    [`He had not been allowed to sleep. ${SAID}`, "plain"],
    [`${SAID} The exercise ended at noon.`, "unclear: The exercise ended at"],
    [`${SAID} She went home. She slept. The exercise ended at noon.`, "plain"],
    [`${SAID}\nShe was asked again.`, "unclear: asked again"],
    [`${SAID} In Czech she had said otherwise.`, "unclear: In Czech she"],
    [`${SAID} The Polish word means to lock.`, "unclear: The Polish word"],
    [`${SAID} The Polish workers left.`, "plain"],
    [`${SAID} “I played charades at the mock trial,” said Bo Lee.`, "plain"],
    [`They left with their best impressions. ${SAID}`, "unclear: their best impressions"],
    [`A word came from the other side. ${SAID}`, "unclear: from the other side"],
    [
      `The third episode reaches the strike, with Bo Lee as the prime minister. ${SAID}`,
      "unclear: episode reaches the strike, with Bo Lee as the",
    ],
    [`The council met, with Bo Lee as its chair. ${SAID}`, "plain"],
    [`Our spoof diary is back. ${SAID}`, "unclear: Our spoof diary"],
    [`${SAID} She has been the town's Judas for 19 Easters.`, "unclear: has been the town's Judas"],
    [`${SAID} She plays the prime minister until May.`, "unclear: plays the prime minister"],
    [`${SAID} She plays the trumpet in a band.`, "plain"],
    [`${SAID} She had typed “open”.`, "unclear: had typed “"],
    [`${SAID} The pages stayed in her pocket.`, "unclear: pages stayed in her pocket"],
    [`${SAID} The programme goes out on 1 April.`, "unclear: programme goes out on 1 April"],
    [`${SAID} It was her test sentence.`, "unclear: test sentence"],
    [`${SAID} She blinked in a code.`, "unclear: blinked in a code"],
    [`${SAID} She blinked in the sun.`, "plain"],
    [`It is the year 2060. ${SAID}`, "unclear: It is the year 2060"],
    [`The year is 2100.\n${SAID}`, "unclear: The year is 2100"],
    [`It was the year 1990. ${SAID}`, "plain"],
    [`${SAID} It was her twin sister Bea at the microphone.`, "unclear: twin sister Bea at the microphone"],
    [`${SAID} Her brother was on the phone.`, "unclear: brother was on the phone"],
    [`${SAID} Her brother was on the ferry.`, "plain"],
    [
      `${SAID} The reporter has since admitted that he was at home.`,
      "unclear: The reporter has since admitted",
    ],
    [`${SAID} Our correspondent later confessed.`, "unclear: Our correspondent later confessed"],
    [`${SAID} The reporter has since left.`, "plain"],
    [
      "“A new day,” said Ann Roe, eleven lines before the end of chapter nine.",
      "unclear: end of chapter nine",
    ],
    ["“A new day,” said Ann Roe, at the end of the day.", "plain"],
    [
      "“A new day,” says Ann Roe, the murderous skipper in Bo Lee's third thriller.",
      "unclear: the murderous skipper in Bo Lee's third thriller",
    ],
    ["“A new day,” says Ann Roe, the author of Bo Lee's favourite novel.", "plain"],
    ["“A new day,” says Ann Roe, the skipper of Bo Lee's third boat.", "plain"],
    ["“A new day,” sings Ann Roe, in a Gaelic verse.", "unclear: in a Gaelic verse"],
    ["“A new day,” said Ann Roe, in a Gaelic accent.", "plain"],
    [`Page 212 of Bo Lee's fourth book is worn.\n${SAID}`, "unclear: Page 212 of Bo Lee's fourth book"],
    [`Page 212 of Bo Lee's contract was read. ${SAID}`, "plain"],
    [
      "“A new day,” Ann Roe told Bo Lee, rolled a seventeen, and passed the salt.",
      "unclear: rolled a seventeen",
    ],
    ["“A new day,” Ann Roe told Bo Lee, rolled a cigarette, and passed the salt.", "plain"],
    [`${SAID}\nIt rained.\nThey found a boy and a pause screen.`, "unclear: pause screen"],
    [`${SAID} She said it again, nine times.`, "unclear: said it again, nine times"],
    ["“A new day,” said Ann Roe, and said it nine times.", "unclear: said it nine times"],
    ["“A new day,” said Ann Roe, and said it twice.", "plain"],
    [`${SAID} A man with a clapperboard nodded.`, "unclear: clapperboard"],
    [`${SAID} It was not the mayor but an impressionist.`, "unclear: It was not the mayor but"],
    [`${SAID} It wasn't the mayor who had spoken.`, "unclear: It wasn't the mayor who"],
    [`${SAID} It was not the money but the time.`, "plain"],
    [`${SAID} It was not the mayor's first bridge.`, "plain"],
    [`${SAID}\nIt rained.\nThe pages stayed in her pocket.`, "unclear: pages stayed in her pocket"],
    [`${SAID}\nHer hands stayed in her pocket.`, "plain"],
    [`${SAID}\nIt rained.\nThe programme goes out on 1 April.`, "unclear: programme goes out on 1 April"],
    [`The programme goes out on 1 April.\n${SAID}`, "plain"],
    [`The premock trials were long. ${SAID}`, "plain"],
    [SAID, "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, words } = placed(text);
    expect(shown(article, framedByWorld(article, words))).toBe(expected);
  });

  it("lists no pattern twice", () => {
    const all = Object.values(WORLDS).flatMap(({ patterns }) => patterns);
    expect(new Set(all).size).toBe(all.length);
  });

  it("reads a long text without a quotation's end in little time", () => {
    const { article, words } = placed(`${"put on the ".repeat(5_000)}. ${SAID}`);
    expect(framedByWorld(article, words)).toBeNull();
  });
});
