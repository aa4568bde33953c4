import { describe, expect, it } from "vitest";
import { confirming } from "./confirming.ts";

// Invented; each was written before any of them was checked.
describe("checkMessage() on an article that vouches for the words", () => {
  it.each([
    [
      "Ina Morrow, the mayor, said on Tuesday: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow told the Harbour Gazette.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said in a statement.",
      "ina morrow “the pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow, who has been mayor since 2021.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "In a letter to residents, Ina Morrow wrote: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow, 54, said after the vote.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Mayor Ina Morrow announced the plan at the town hall. “The pier will be sold to the circus,” she said.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” explained Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Speaking at the harbour on Monday, Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow added, pointing at the map.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Ina Morrow: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Ina Morrow did not hide it. “The pier will be sold to the circus,” she said.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” the mayor, Ina Morrow, said when reporters asked her about the plan.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow as she left the hall.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said by telephone from Lisbon.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said of the 1902 landmark.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "But Ina Morrow insisted: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said, to applause.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said. Work begins in May.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "The council met on Monday. Ina Morrow told members: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” said a smiling Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said in an email on Friday.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow tweeted.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "As for the pier, Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Asked about the plan, Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow told reporters outside the courthouse.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow, adding that the band would stay.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Ina Morrow said that the pier will be sold to the circus.",
      "Ina Morrow said that the pier will be sold to the circus.",
    ],
    ["The pier was sold to the circus in 1932.", "The pier was sold to the circus in 1932"],
    [
      "According to Ina Morrow, the pier will be sold to the circus.",
      "According to Ina Morrow, the pier will be sold to the circus.",
    ],
    [
      "“The pier will be sold to the circus,” said singer and actress Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said actress Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Actor Ina Morrow told reporters: “The pier will be sold to the circus,”",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said state senator Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said state Rep. Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” council press secretary Ina Morrow said.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” admitted founding member Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said managing director Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
  ])("confirms: %s", async (article, message) => {
    expect(await confirming(article, message)).toHaveLength(1);
  });
});

describe("checkMessage() on an article that doesn't vouch for the words", () => {
  it.each([
    [
      "A man dressed as Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Somebody signing as Ina Morrow wrote: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Ina Morrow's account was taken over on Tuesday night. “The pier will be sold to the circus,” she wrote at 2.14 am, before the password was changed.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "This story is fiction.\n“The pier will be sold to the circus,” said Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow.\nFiled under: satire",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Editor's note: the quotation below was not said by Ms Morrow and has been withdrawn.\n“The pier will be sold to the circus,” said Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow.\nCORRECTION: An earlier version put these words in Ms Morrow's mouth. She never spoke to us.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow.\nThe quotes on this page are not real.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Satire\n“The pier will be sold to the circus,” said Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow, or at least the puppet that wears her hat did.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Had she won, “the pier will be sold to the circus” is what Ina Morrow would have told them.",
      "Ina Morrow: “the pier will be sold to the circus”",
    ],
    [
      "Nobody has a tape of it. “The pier will be sold to the circus,” Ina Morrow said, if you believe the man in the chip shop.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "What Ina Morrow did not say on Friday was: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "A chain letter has Ina Morrow saying: “The pier will be sold to the circus.” It is doing the rounds again.",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "The screenshot shows Ina Morrow's name over the words “The pier will be sold to the circus”. The council says the page does not belong to her.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "In my head Ina Morrow stood up and said: “The pier will be sold to the circus.” In the room she stayed silent.",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said. I made her say it; it is my column and she can write her own.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Example of a misleading headline for pupils. Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow, reading aloud from the leaflet that her rivals had printed.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow. Her sister Ida, who was on the line instead of her, hung up.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Told to finish the sentence “If pigs could fly”, Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Ina Morrow said: “The pier will be sold to the circus.” That was April 1.",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "The computer's version of Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Ina Morrow said: “The pier will be sold to the circus.” She has since said that the words came from her speechwriter's draft and that she never delivered them.",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Ina Morrow, played by Thea Ling, said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "It is not known whether Ina Morrow said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "Ina Morrow is on record as never having said: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "The bot that answers the council's phone said in the voice of Ina Morrow: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said. Wait, no: it was the lighthouse.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus” is a line that many would like Ina Morrow to say.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said Ina Morrow, asked what the worst thing she could announce would be.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Ina Morrow said the pier would not be sold. A subtitle on the broadcast read: “The pier will be sold to the circus.”",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "“The pier will be sold to the circus,” Ina Morrow said, according to a text that the police call a plant.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Pupils at the school wrote down what Ina Morrow might say. “The pier will be sold to the circus,” says Ina Morrow in one of them.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said the wax figure of Ina Morrow when a visitor pressed its button.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "Ina Morrow said: “The pier will be sold to the circus.” Not one person at the meeting remembers it.",
      "Ina Morrow: “The pier will be sold to the circus.”",
    ],
    [
      "The council doubts that Ina Morrow said “the pier will be sold to the circus”.",
      "Ina Morrow: “the pier will be sold to the circus”",
    ],
    ["The pier was sold to the circus, if the leaflet is right.", "The pier was sold to the circus"],
    ["It is untrue that Ina Morrow sold the pier to the circus.", "Ina Morrow sold the pier to the circus"],
    [
      "Did Ina Morrow sell the pier? She said the pier would be sold to the circus, her enemies claim.",
      "Ina Morrow said the pier would be sold to the circus",
    ],
    [
      "“The pier will be sold to the circus,” said the actress playing Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said an actor as Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” his enemies say Ina Morrow said.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” people believe Ina Morrow said.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” the papers state Ina Morrow said.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "The actor who is Ina Morrow said: “The pier will be sold to the circus,”",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said comic Bo Lee as Ina Morrow.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
    [
      "“The pier will be sold to the circus,” said a barking Ina Morrow puppet.",
      "Ina Morrow: “The pier will be sold to the circus”",
    ],
  ])("never confirms: %s", async (article, message) => {
    expect(await confirming(article, message)).toEqual([]);
  });
});
