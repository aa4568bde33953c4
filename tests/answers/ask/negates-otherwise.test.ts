import { describe, expect, it } from "vitest";
import { negatesOtherwise } from "../../../src/answers/ask/negates-otherwise.ts";

const SAID = "The council has opened the bridge to lorries.";
const DENIED = "The council hasn't opened the bridge to lorries.";

describe("negatesOtherwise()", () => {
  it.each([
    "the council has not opened the bridge to lorries",
    "the council never opened the bridge",
    "nobody has opened the bridge to lorries",
    "no council has opened the bridge",
    "The council hasn’t opened the bridge to lorries!",
    "the council opened the bridge without lorries",
    "they opened the bridge without lorries",
    "the bridge opened without lorries",
  ])("%s", message => {
    expect([negatesOtherwise(message, SAID), negatesOtherwise(message, DENIED)]).toEqual([true, false]);
  });

  it.each(["the council has opened the bridge to lorries", "nobody says the council hasn't opened it"])(
    "%s",
    message => {
      expect([negatesOtherwise(message, SAID), negatesOtherwise(message, DENIED)]).toEqual([false, true]);
    },
  );

  it.each([
    "has the council not opened the bridge",
    "the bridge isn't open?",
    "no bridge",
    "why isn't it open",
    "so is the bridge not open",
    "any idea why it isn't open",
    "hows the bridge not open to lorries",
    "bridge without lorries on it",
    "united nations report without lorries",
    "speed limit without lorries on bridge road",
    "wounded soldiers without beds in the hospital",
    "the wounded soldiers in no hospital",
    "closed roads and no lorries",
    "soldiers wounded in kursk without lorries",
    "new need for roads without lorries",
    "I want to know why the bridge was not opened",
    "please tell me why nobody opened the bridge",
    "I was wondering when the bridge is not open",
    "in which year was the bridge not open",
    "the bridge why isn't it open",
    "can somebody explain how the bridge isn't open",
  ])("says nothing of a question or a topic: %s", message => {
    expect([negatesOtherwise(message, SAID), negatesOtherwise(message, DENIED)]).toEqual([false, false]);
  });

  const NAMES = ["Tom Reeve", "Ada Lind", "Lusk Line", "James Hughes", "tom reeve"];
  const STATED = NAMES.flatMap(name => [
    `Police arrested ${name}`,
    `${name} arrested by police`,
    `${name} resigned on Monday`,
    `${name} blamed ferry captain`,
    `${name} agreed to step down`,
    `${name} attacked Holm with missiles`,
    `${name} fired Storm Shadow missiles`,
    `the mayor blamed ${name} again`,
    `They freed ${name} in May`,
  ]);
  it.each([
    ...STATED,
    "Police arrested ferry captain",
    "the soldiers marched on Holm",
    "The mayor agreed to step down",
  ])("states something, with a name or without: %s", message => {
    expect(negatesOtherwise(message, "Police have not arrested anybody.")).toBe(true);
    expect(negatesOtherwise(message, "Police have arrested somebody.")).toBe(false);
  });

  const CALLED = ["May", "Theresa May", "Will Smith", "May Roe", "Will"];
  it.each(
    CALLED.flatMap(name => [
      `${name} has given permission for the bridge`,
      `${name} signed for the club on Friday`,
      `${name} was told to sell the bridge`,
    ]).concat("may has given permission for the bridge", "will was told to sell the bridge"),
  )("doesn't take a name for the beginning of a question: %s", message => {
    expect(negatesOtherwise(message, "The bridge was not sold.")).toBe(true);
    expect(negatesOtherwise(message, "The bridge was sold.")).toBe(false);
  });

  it.each([
    "Will the bridge be closed without notice",
    "will the council have closed the bridge without notice",
    "May the council close the bridge without notice",
    "Will Smith close the bridge without notice",
    "Will workers made redundant get nothing",
  ])("still sees a question: %s", message => {
    expect(negatesOtherwise(message, SAID)).toBe(false);
  });

  const OBJECTS = ["Tarn library", "the library", "on Friday"];
  it.each(
    ["council closes", "Mayor backs", "Holm reopens", "he leaves"].flatMap(said =>
      OBJECTS.map(object => `${said} ${object}`),
    ),
  )("states something in a headline's present: %s", message => {
    expect(negatesOtherwise(message, "The council did not close it.")).toBe(true);
  });

  it.each(["council plans without a library", "bus stops without shelters", "the votes without a result"])(
    "states nothing with a plural: %s",
    message => {
      expect(negatesOtherwise(message, "The council has voted.")).toBe(false);
    },
  );

  it.each(NAMES)("states a denial: %s thanked nobody", name => {
    expect(negatesOtherwise(`${name} thanked nobody`, "Ines Moll thanked the crew.")).toBe(true);
    expect(negatesOtherwise(`Nobody knows why ${name} closed it`, "All know why it closed.")).toBe(true);
  });
});
