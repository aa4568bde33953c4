import { describe, expect, it } from "vitest";
import { foldWord } from "../../../src/names/fold-name.ts";
import { peopleOf } from "./people-of.ts";

/** What is read from the first name of a sentence: the words of the name, and the titles before it. */
function first(text: string) {
  const [name] = peopleOf(text).people.names;
  return name && { words: name.words.join(" "), titles: name.titles.join(" "), gender: name.gender };
}

const NAMES = ["Ann Roe", "Tariq Osei", "Lucía Ferrán", "Owen Pask"] as const;

describe("nameOfRun() of what is nobody's name", () => {
  it.each([
    ["the Ohio Republican", undefined],
    ["the South Carolina Democratic primary", undefined],
    ["the Tarn Republican", "Tarn Republican"],
  ])("%s", (words, name) => {
    expect(first(`They liked ${words} again.`)?.words).toBe(name);
  });

  it.each([
    "Tarnair Flight MS804",
    "Golf Club Puerto Rico",
    "Tarn College London",
    "Skerry Foods",
    "Tarn Motors",
    "Center on Fire Safety",
    "Sunday Times",
    "Mail on Sunday",
  ])("%s is a body", name => {
    const [found] = peopleOf(`They liked ${name} again.`).people.names;
    expect(found).toMatchObject({ isOrganisation: true, words: name.split(" ") });
  });
});

describe("nameOfRun() of a first name and a surname that is also a word for a body", () => {
  it.each(["Guild", "Abbey", "Church", "Castle", "Lake"])("Sam %s is a person", surname => {
    const { people } = peopleOf(`Sam ${surname} opened the door. “We are late,” ${surname} said.`);
    expect(people.all.map(({ kind }) => kind)).toEqual(["person"]);
  });
});

describe.each(NAMES)("nameOfRun() of %s", full => {
  it.each([
    ["Mr", "mr", "he"],
    ["Mrs", "mrs", "she"],
    ["Dr", "dr", null],
    ["Mayor", "mayor", null],
    ["Prime Minister", "prime minister", null],
    ["Chairman of the Joint Chiefs of Staff", "chairman of the joint chiefs of staff", null],
    ["Secretary of State", "secretary of state", null],
    ["Director of Public Health", "director of public health", null],
    ["Minister for Women and Equalities", "minister for women and equalities", null],
    ["Detective Sergeant", "detective sergeant", null],
    ["Former President", "former president", null],
    ["Lifeguard", "lifeguard", null],
    ["Beekeeper", "beekeeper", null],
    ["Republicans", "republicans", null],
    ["Transport MEC", "transport mec", null],
    ["Rt Hon", "rt hon", null],
    ["Mum-of-three", "mum-of-three", null],
  ] as const)("removes %s", (title, titles, gender) => {
    expect(first(`Yesterday ${title} ${full} spoke.`)).toEqual({ words: full, titles, gender });
  });

  it("keeps what is a part of the name", () => {
    expect(first(`Yesterday Sir ${full} spoke.`)).toMatchObject({ words: `Sir ${full}`, gender: "he" });
    expect(first(`Yesterday Dame ${full} spoke.`)).toMatchObject({ words: `Dame ${full}`, gender: "she" });
  });

  it("finds first name and surname", () => {
    const [name] = peopleOf(`Yesterday Professor ${full} Jr spoke.`).people.names;
    const [given = "", family = ""] = full.split(" ").map(foldWord);
    expect(name).toMatchObject({ firstName: given, surname: family, isOrganisation: false });
  });
});

describe("nameOfRun()", () => {
  it.each(["the Prime Minister", "the Mayor", "their Chief Executive", "the EU’s Aid Commissioner"])(
    "finds no name in %s",
    office => {
      expect(
        peopleOf(`Yesterday ${office} spoke.`).people.names.filter(name => !name.isOrganisation),
      ).toEqual([]);
    },
  );

  it.each([
    "Tarn Council",
    "State Department",
    "Department of Justice",
    "National Weavers’ Union",
    "Lake Como",
    "Hurricane Ida",
    "BBC",
    "Harrowgate & Pym",
    "University of Tarn",
  ])("knows %s as no person", body => {
    const names = peopleOf(`Yesterday the ${body} spoke.`).people.names;
    expect(names.map(({ isOrganisation }) => isOrganisation)).toEqual([true]);
  });

  it.each([
    ["Emily Hill, 34, spoke.", "Emily Hill"],
    ["Nurse Emily Force spoke.", "Emily Force"],
    ["Yesterday Aaron Judge spoke.", "Aaron Judge"],
    ["Yesterday Theresa May spoke.", "Theresa May"],
    ["Yesterday Ludo van der Veen spoke.", "Ludo van der Veen"],
    ["Yesterday Antonio “Tony” Villar spoke.", "Antonio Villar"],
  ])("%s", (text, words) => {
    expect(peopleOf(text).people.names.map(name => name.words.join(" "))).toContain(words);
  });
});

/** Every name of a text: "(titles) words: first name, surname", with what else is known. */
function namesOf(text: string): string[] {
  return peopleOf(text).people.names.map(name =>
    [
      ...(name.titles.length > 0 ? [`(${name.titles.join(" ")})`] : []),
      `${name.words.join(" ")}: ${name.firstName ?? "-"}, ${name.surname}`,
      ...(name.gender ? [name.gender] : []),
      ...(name.isOrganisation ? ["body"] : []),
      ...(name.isDoubtful ? ["doubtful"] : []),
    ].join(" "),
  );
}

// Surnames are folded: letters that stand twice count once.
describe("nameOfRun() case by case", () => {
  it.each([
    ["Then Mr Roe left.", ["(mr) Roe: -, roe he"]],
    // what could be a body's head, behind a title or where the article says that it is a person
    ["Then Mayor Zelko Hill left.", ["(mayor) Zelko Hill: zelko, hill"]],
    ["Then French Zelko Hill left.", ["(french) Zelko Hill: zelko, zelko hill body"]],
    [
      "Then Zelko Force, 34, left. They met Zelko Force.",
      ["Zelko Force: zelko, force", "Zelko Force: zelko, force"],
    ],
    ["They met Zelko Force.", ["Zelko Force: zelko, zelko force body"]],
    ["Then the Aral Sea rose.", ["Aral Sea: aral, aral sea body"]],
    ["Then Tarn Bay rose.", ["Tarn Bay: tarn, tarn bay body"]],
    ["Then Michael Bay left.", ["Michael Bay: michael, bay"]],
    ["Then Victoria Falls rose.", ["Victoria Falls: victoria, falls"]],
    ["Then the Victoria Falls rose.", ["Victoria Falls: victoria, victoria falls body"]],
    ["Then Atacama Desert rose.", ["Atacama Desert: atacama, atacama desert body"]],
    ["Then Frank Ocean left.", ["Frank Ocean: frank, ocean"]],
    ["Then the Boston Red Sox left.", ["Boston Red Sox: boston, boston red sox body"]],
    ["Then Mrs Ann Roe left.", ["(mrs) Ann Roe: ann, roe she"]],
    ["Then Sir Ann Roe left.", ["(sir) Sir Ann Roe: ann, roe he"]],
    ["Then the Mayor left.", []],
    ["Then Mayor Ann Roe left.", ["(mayor) Ann Roe: ann, roe"]],
    ["Then Mayor of Tarn Ann Roe left.", ["(mayor of tarn) Ann Roe: ann, roe"]],
    ["Then Secretary of State Kerry left.", ["(secretary of state) Kerry: -, kerry"]],
    ["Then Secretary of State Ann Kerry left.", ["(secretary of state) Ann Kerry: ann, kerry"]],
    ["Then Secretary of the Treasury Ann Kerry left.", ["(secretary of the treasury) Ann Kerry: ann, kerry"]],
    ["Then Superintendent of Police Okafor left.", ["(superintendent of police) Okafor: -, okafor"]],
    ["Then Mayor of New York left.", ["Mayor of New York: -, mayor of new york body"]],
    ["Then Bishop of Ely left.", ["Bishop of Ely: -, bishop of ely"]],
    ["Then Bishop of Ely Ann Roe Jr. left.", ["(bishop of ely) Ann Roe Jr.: ann, roe"]],
    [
      "Then Director of Public Health Ann van Roe left.",
      ["(director of public health) Ann van Roe: ann, roe"],
    ],
    [
      "Then Director of Tarn Council Housing left.",
      ["Director of Tarn Council Housing: -, director of tarn council housing body"],
    ],
    [
      "Then Minister for Women and Equalities Ann Roe left.",
      ["(minister for women and equalities) Ann Roe: ann, roe"],
    ],
    ["Then Ambassador to Russia Ann Roe left.", ["(ambassador to russia) Ann Roe: ann, roe"]],
    ["Then Attorney General Ann Roe left.", ["(attorney general) Ann Roe: ann, roe"]],
    ["Then the State Department shut.", ["State Department: state, state department body"]],
    ["Then State Department shut.", ["State Department: state, state department body"]],
    ["Then President Council left.", ["President Council: president, president council body"]],
    ["Then Martin King Smith left.", ["Martin King Smith: martin, smith"]],
    ["Then King Martin Smith left.", ["(king) King Martin Smith: martin, smith he"]],
    ["Then Officer First Class Ann Roe left.", ["(officer first class) Ann Roe: ann, roe"]],
    ["Then Private First Class Ann Roe left.", ["(private first class) Ann Roe: ann, roe"]],
    ["Then First Lady Ann Roe left.", ["(lady) Ann Roe: ann, roe"]],
    ["Then Lady Ann Roe left.", ["(lady) Lady Ann Roe: ann, roe she"]],
    ["Then Groundsman Leonard Askew left.", ["(groundsman) Leonard Askew: leonard, askew"]],
    [
      "Then Mass Communication Specialist David Frederick left.",
      ["(mass communication specialist) David Frederick: david, frederick"],
    ],
    ["Then Brother Owen left.", ["(brother) Owen: -, owen"]],
    ["Then Brother Owen Roe left.", ["(brother) Owen Roe: owen, roe"]],
    ["Then Auctioneer Ann Roe left.", ["(auctioneer) Ann Roe: ann, roe"]],
    ["Then Peter Roe left.", ["Peter Roe: peter, roe"]],
    ["Then SGT Zelko Roe left.", ["(sgt) Zelko Roe: zelko, roe"]],
    ["Then Farmer Zelko Roe left.", ["(farmer) Zelko Roe: zelko, roe"]],
    ["Then Welsh Zelko Roe left.", ["(welsh) Zelko Roe: zelko, roe"]],
    ["Then Mum-of-three Zelko left.", ["(mum-of-three) Zelko: -, zelko"]],
    ["Then Ann Roe, Jr., left.", ["Ann Roe Jr.: ann, roe"]],
    ["Then Ann Roe Jr left.", ["Ann Roe Jr: ann, roe"]],
    ["Then Roe Jr left.", ["Roe Jr: roe, roe"]],
    ["Then Martin Luther King, Jr. left.", ["Martin Luther King Jr.: martin, king"]],
    ["Then the EU’s Aid Commissioner left.", ["EU: -, eu body"]],
    ["Then their Chief Executive left.", []],
    ["Then Chief Executive left.", []],
    ["Then the Welsh left.", []],
    ["Then Harrowgate & Pym shut.", ["Harrowgate & Pym: harowgate, harowgate & pym body"]],
    ["Then Campaign for Justice shut.", ["Campaign for Justice: campaign, campaign for justice body"]],
    ["Then Hurricane Ida hit.", ["Hurricane Ida: huricane, huricane ida body"]],
    ["Then Lake Como froze.", ["Lake Como: lake, lake como body"]],
    ["Then Lake froze.", ["Lake: -, lake"]],
    ["Then the Duke of Edinburgh left.", ["Duke of Edinburgh: -, duke of edinburgh"]],
    ["Then the Bank of Tarn shut.", ["Bank of Tarn: -, bank of tarn body"]],
    ["Then University of Tarn shut.", ["University of Tarn: -, university of tarn body"]],
    ["Then BBC shut.", ["BBC: -, bbc body"]],
    ["Then U.S. voters left.", ["U.S.: -, us body"]],
    ["Then Calif. voters left.", ["Calif.: -, calif body"]],
    ["Then Ann Welsh party won.", ["Ann Welsh: ann, welsh"]],
    ["Then Tarn Welsh party won.", ["Tarn Welsh: tarn, tarn welsh body"]],
    ["Then Tarn United won.", ["Tarn United: tarn, tarn united body"]],
    ["Then Tarn Council shut.", ["Tarn Council: tarn, tarn council body"]],
    ["Then Council shut.", ["Council: -, council body"]],
    ["Then Emily Hill spoke.", ["Emily Hill: emily, hill"]],
    ["Then on Emily Hill it rained.", ["Emily Hill: emily, emily hill body"]],
    ["Then in Emily Hill it rained.", ["Emily Hill: emily, emily hill body"]],
    ["Then the Emily Hill shut.", ["Emily Hill: emily, emily hill body"]],
    ["Then Emily Hill, 34, spoke.", ["Emily Hill: emily, hill"]],
    ["Then Tarn Hill spoke.", ["Tarn Hill: tarn, tarn hill body"]],
    ["Then Antonio “Tony” Villar left.", ["Antonio Villar: antonio, vilar"]],
    ["Then Antonio “the very long name of his” Villar left.", ["Antonio: -, antonio"]],
    ["Then Antonio Maria “Tony” Villar left.", ["Antonio Maria: antonio, maria"]],
    ["Then Ludo van der Veen left.", ["Ludo van der Veen: ludo, veen"]],
    ["Then Ludo van der veen left.", ["Ludo: -, ludo"]],
    ["Then Health and Safety Executive shut.", ["Health: -, health", "Safety Executive: safety, executive"]],
    [
      "Then National Weavers’ Union shut.",
      ["National Weavers ’ Union: national, national weavers  union body"],
    ],
    ["Then King’s College Hospital shut.", ["King ’s College Hospital: s, king s colege hospital body"]],
    [
      "Then Trump’s Justice Department shut.",
      ["Trump: -, trump", "Justice Department: justice, justice department body"],
    ],
    [
      "Then Trump’s Women’s Institute shut.",
      ["Trump: -, trump", "Women ’s Institute: women, women s institute body"],
    ],
    [
      "Then Tarn’s Big Old Red Church shut.",
      ["Tarn: -, tarn", "Big Old Red Church: big, big old red church body"],
    ],
    ["Then Department of Justice shut.", ["Department of Justice: -, department of justice body"]],
    [
      "Then Department of the Interior shut.",
      ["Department of the Interior: -, department of the interior body"],
    ],
    ["Then Ministry for Tarn shut.", ["Ministry for Tarn: ministry, ministry for tarn body"]],
    ["Then Roe of Tarn left.", ["Roe: -, roe", "Tarn: -, tarn"]],
    ["Then Ann on Tarn left.", ["Ann: -, ann", "Tarn: -, tarn"]],
    ["Then Ann Roe Monday left.", ["Ann Roe: ann, roe"]],
    ["Then Jan Egger left.", ["Jan Egger: jan, egger"]],
    ["Then Jan. 5 it left.", []],
    ["Then 5 Jan it left.", []],
    ["Then Mar 2024 it left.", []],
    ["Then Theresa May left.", ["Theresa May: theresa, may"]],
    ["Then Mrs March left.", ["(mrs) March: -, march she"]],
    ["Then Zelko May, 34, left.", ["Zelko May: zelko, may"]],
    ["Then Mrs Zelko May left.", ["(mrs) Zelko May: zelko, may she"]],
    ["Then in Paris May 5 it left.", ["Paris: -, paris"]],
    ["Then April left.", []],
    ["Then in April it left.", []],
    ["Theresa May left. Then May said it.", ["Theresa May: theresa, may", "May: -, may"]],
    ["Theresa May left. Then in May it rained.", ["Theresa May: theresa, may"]],
    ["Theresa May left. Then May 5 came.", ["Theresa May: theresa, may"]],
    ["Theresa May left. Then 5 May came.", ["Theresa May: theresa, may"]],
    ["Said Comey, it rained.", ["Comey: -, comey"]],
    ["Bridges rust.", []],
    ["Zelko rusts.", []],
    ["Zelko Roe rusts.", ["Zelko Roe: zelko, roe"]],
    ["Nurse Roe rusts. The nurse left.", ["Nurse Roe: nurse, roe"]],
    ["Zelko rusts. The zelko left.", []],
    ["Nurses left.", []],
    ["Team left.", []],
    ["Mayor left.", []],
    ["Roe left. They met Ann Roe.", ["Roe: -, roe doubtful", "Ann Roe: ann, roe"]],
    ["Then @ann left Roe @bo.", ["@ann: -, @ann", "Roe: -, roe", "@bo: -, @bo"]],
    ["Then US and WHO left.", ["US: -, us body", "WHO: -, who body"]],
    ["Then It and Who left.", []],
    ["Then Christmas came.", []],
    ["Then No. 5 came.", []],
    ["It rained: Zelko left.", ["Zelko: -, zelko"]],
    ["It rained, Zelko left.", ["Zelko: -, zelko"]],
    ["It rained; Zelko left.", ["Zelko: -, zelko"]],
    ["Then Martin Luther King Jr. left.", ["Martin Luther King Jr.: martin, king"]],
    ["Then King Jr. left.", ["King Jr.: -, king"]],
    ["Then James King Smith left.", ["James King Smith: james, smith"]],
    ["Then King James left.", ["(king) King James: -, james he"]],
    ["Then Mr King left.", ["(mr) King: -, king he"]],
    ["Then Antonio “abcdefghijklmno” Villar left.", ["Antonio Villar: antonio, vilar"]],
    ["Then Antonio “abcdefghijklmnop” Villar left.", ["Antonio: -, antonio"]],
    ["Then the Roe & Pym left.", ["Roe & Pym: roe, roe & pym body"]],
    ["Then Roe & pym left.", ["Roe: -, roe"]],
    ["Then Roe & Pym & Lee left.", ["Roe & Pym & Lee: roe, roe & pym & lee body"]],
    ["Then Roe, Lee left.", ["Roe: -, roe", "Lee: -, lee"]],
    ["Then Roe, Sr. left.", ["Roe Sr.: roe, roe"]],
    ["Then Roe, Jr and Lee left.", ["Roe Jr: roe, roe", "Lee: -, lee"]],
    [
      "Then Minister for Tarn Old Women and Justice left.",
      ["Minister for Tarn Old Women and Justice: minister, minister for tarn old women and justice body"],
    ],
    ["Then Mayor of Tarn and Gull left.", ["Mayor of Tarn and Gull: -, mayor of tarn and gull body"]],
    ["Then Minister to Tarn left.", ["Minister to Tarn: minister, tarn"]],
    ["Then Roe to Tarn left.", ["Roe: -, roe", "Tarn: -, tarn"]],
    ["Then Office for Tarn shut.", ["Office for Tarn: ofice, ofice for tarn body"]],
    [
      "Then St George’s Old Red Hospital shut.",
      ["St George ’s Old Red Hospital: st, st george s old red hospital body"],
    ],
    [
      "Then St George’s Old Red Big Hospital shut.",
      ["St George: st, george", "Old Red Big Hospital: old, old red big hospital body"],
    ],
    ["Then George’s Hospital shut.", ["George ’s Hospital: george, george s hospital body"]],
    ["Then George’s Department shut.", ["George: -, george", "Department: -, department body"]],
    ["Then Weavers’ Department shut.", ["Weavers ’ Department: weavers, weavers  department body"]],
    ["Then Weavers’ hall shut.", ["Weavers: -, weavers"]],
    ["Then Officer Third Class Ann Roe left.", ["(officer third class) Ann Roe: ann, roe"]],
    ["Then Ann May Roe left.", ["Ann May Roe: ann, roe"]],
    ["Then Mayor May left.", ["(mayor) May: -, may"]],
    ["Then Dr Orla May left.", ["(dr) Orla May: orla, may"]],
    ["Then nurse Orla May left.", ["Orla May: orla, may"]],
    ["Then Orla May 5 left.", ["Orla: -, orla"]],
    ["Then Orla May left.", ["Orla May: orla, may"]],
    ["Orla March left. Then March said it.", ["Orla March: orla, march", "March: -, march"]],
    ["Ann March left. Then last March it rained.", ["Ann March: ann, march"]],
    ["Ann March left. Then March 5 came.", ["Ann March: ann, march"]],
    ["Ann March left. Then March came.", ["Ann March: ann, march", "March: -, march"]],
    ["Then 5th Jan it left.", []],
    ["Then Jan 5th it left.", []],
    ["Then Sat left.", ["Sat: -, sat"]],
    ["Then Ann de la Roe left.", ["Ann de la Roe: ann, roe"]],
    ["Then Ann de la left.", ["Ann: -, ann"]],
    ["Then (Zelko left).", ["Zelko: -, zelko"]],
    ["Then the Aid and Relief Council shut.", ["Aid and Relief Council: aid, aid and relief council body"]],
    [
      "Then the Old Aid and Relief Council shut.",
      ["Old Aid and Relief Council: old, old aid and relief council body"],
    ],
    [
      "Then the Big Old Aid and Relief Council shut.",
      ["Big Old Aid: big, aid", "Relief Council: relief, relief council body"],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});
