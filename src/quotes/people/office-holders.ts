/**
 * One term of an office. `since` is its first day, `until` the day after its last; null if still in office when
 * checked.
 */
export interface OfficeHolder {
  readonly holder: string;
  readonly since: string;
  readonly until: string | null;
  /** Where the dates can be checked. */
  readonly source: string;
}

export interface Office {
  /** The office's name in evidence. */
  readonly office: string;
  /** Descriptions that identify the office by themselves; in lower case, without "the". */
  readonly named: readonly string[];
  /** Descriptions that mean it in an article from or about the place. */
  readonly short: readonly string[];
  /** Names of the place that no other country has, in lower case; such an article must contain at least one. */
  readonly certain: readonly string[];
  /** Names that it shares with others, which count as well: "Labour" of New Zealand, Barcelona's "Congress". */
  readonly shared: readonly string[];
  /** Its country and people among those of `COUNTRIES` and `PEOPLES`; names of any others speak against it. */
  readonly own: readonly string[];
  readonly holders: readonly OfficeHolder[];
}

/**
 * The day up to which the table was checked. It is not used for later articles: raise it after checking the rows and
 * adding what has changed.
 */
export const CHECKED_UNTIL = "2025-06-30";

const GOV_UK = "https://www.gov.uk/government/history/past-prime-ministers";
const WHITE_HOUSE = "https://www.archives.gov/electoral-college/results";
const BUNDESKANZLER = "https://www.bundeskanzler.de/bk-de/kanzleramt/bundeskanzler-seit-1949";
const ELYSEE = "https://www.elysee.fr/en/french-presidency/presidents-of-the-republic";
const VATICAN = "https://www.vatican.va/content/vatican/en/holy-father.html";
const UN = "https://www.un.org/sg/en/content/former-secretaries-general";
const KREMLIN = "http://en.kremlin.ru/structure/president/presidents";
const UKRAINE = "https://www.president.gov.ua/en/president/ex-presidents";

/**
 * Who held an office when: the last resort, after everything the article itself says. Editable; checked by tests.
 */
export const OFFICES: readonly Office[] = [
  {
    office: "Prime Minister of the United Kingdom",
    named: [
      "british prime minister",
      "uk prime minister",
      "uk’s prime minister",
      "prime minister of the united kingdom",
    ],
    short: ["prime minister", "pm", "premier"],
    certain: ["downing street", "no 10", "number 10", "uk government", "whitehall"],
    shared: ["westminster", "the commons", "house of commons", "labour", "tory", "tories", "uk"],
    own: [
      "britain",
      "england",
      "scotland",
      "wales",
      "northern ireland",
      "british",
      "english",
      "scottish",
      "welsh",
    ],
    holders: [
      { holder: "Margaret Thatcher", since: "1979-05-04", until: "1990-11-28", source: GOV_UK },
      { holder: "John Major", since: "1990-11-28", until: "1997-05-02", source: GOV_UK },
      { holder: "Tony Blair", since: "1997-05-02", until: "2007-06-27", source: GOV_UK },
      { holder: "Gordon Brown", since: "2007-06-27", until: "2010-05-11", source: GOV_UK },
      { holder: "David Cameron", since: "2010-05-11", until: "2016-07-13", source: GOV_UK },
      { holder: "Theresa May", since: "2016-07-13", until: "2019-07-24", source: GOV_UK },
      { holder: "Boris Johnson", since: "2019-07-24", until: "2022-09-06", source: GOV_UK },
      { holder: "Liz Truss", since: "2022-09-06", until: "2022-10-25", source: GOV_UK },
      { holder: "Rishi Sunak", since: "2022-10-25", until: "2024-07-05", source: GOV_UK },
      { holder: "Sir Keir Starmer", since: "2024-07-05", until: null, source: GOV_UK },
    ],
  },
  {
    office: "President of the United States",
    named: ["us president", "u.s. president", "american president", "president of the united states"],
    short: ["president"],
    certain: ["white house", "oval office", "air force one", "capitol hill"],
    shared: ["washington", "congress", "senate", "republicans", "democrats", "us", "u.s"],
    own: ["america", "united states", "american"],
    holders: [
      { holder: "Ronald Reagan", since: "1981-01-20", until: "1989-01-20", source: WHITE_HOUSE },
      { holder: "George H. W. Bush", since: "1989-01-20", until: "1993-01-20", source: WHITE_HOUSE },
      { holder: "Bill Clinton", since: "1993-01-20", until: "2001-01-20", source: WHITE_HOUSE },
      { holder: "George W. Bush", since: "2001-01-20", until: "2009-01-20", source: WHITE_HOUSE },
      { holder: "Barack Obama", since: "2009-01-20", until: "2017-01-20", source: WHITE_HOUSE },
      { holder: "Donald Trump", since: "2017-01-20", until: "2021-01-20", source: WHITE_HOUSE },
      { holder: "Joe Biden", since: "2021-01-20", until: "2025-01-20", source: WHITE_HOUSE },
      { holder: "Donald Trump", since: "2025-01-20", until: null, source: WHITE_HOUSE },
    ],
  },
  {
    office: "Chancellor of Germany",
    named: ["german chancellor", "chancellor of germany", "bundeskanzler"],
    short: [],
    certain: [],
    shared: [],
    own: [],
    holders: [
      { holder: "Helmut Kohl", since: "1982-10-01", until: "1998-10-27", source: BUNDESKANZLER },
      { holder: "Gerhard Schröder", since: "1998-10-27", until: "2005-11-22", source: BUNDESKANZLER },
      { holder: "Angela Merkel", since: "2005-11-22", until: "2021-12-08", source: BUNDESKANZLER },
      { holder: "Olaf Scholz", since: "2021-12-08", until: "2025-05-06", source: BUNDESKANZLER },
      { holder: "Friedrich Merz", since: "2025-05-06", until: null, source: BUNDESKANZLER },
    ],
  },
  {
    office: "President of France",
    named: ["french president", "president of france"],
    short: [],
    certain: [],
    shared: [],
    own: [],
    holders: [
      { holder: "François Mitterrand", since: "1981-05-21", until: "1995-05-17", source: ELYSEE },
      { holder: "Jacques Chirac", since: "1995-05-17", until: "2007-05-16", source: ELYSEE },
      { holder: "Nicolas Sarkozy", since: "2007-05-16", until: "2012-05-15", source: ELYSEE },
      { holder: "François Hollande", since: "2012-05-15", until: "2017-05-14", source: ELYSEE },
      { holder: "Emmanuel Macron", since: "2017-05-14", until: null, source: ELYSEE },
    ],
  },
  {
    office: "President of Ukraine",
    named: ["ukrainian president", "president of ukraine", "ukrainian leader"],
    short: [],
    certain: [],
    shared: [],
    own: [],
    holders: [
      { holder: "Viktor Yushchenko", since: "2005-01-23", until: "2010-02-25", source: UKRAINE },
      { holder: "Viktor Yanukovych", since: "2010-02-25", until: "2014-02-22", source: UKRAINE },
      { holder: "Petro Poroshenko", since: "2014-06-07", until: "2019-05-20", source: UKRAINE },
      { holder: "Volodymyr Zelensky", since: "2019-05-20", until: null, source: UKRAINE },
    ],
  },
  {
    office: "President of Russia",
    named: ["russian president", "president of russia", "russian leader", "kremlin leader"],
    short: [],
    certain: [],
    shared: [],
    own: [],
    holders: [
      { holder: "Vladimir Putin", since: "2000-05-07", until: "2008-05-07", source: KREMLIN },
      { holder: "Dmitry Medvedev", since: "2008-05-07", until: "2012-05-07", source: KREMLIN },
      { holder: "Vladimir Putin", since: "2012-05-07", until: null, source: KREMLIN },
    ],
  },
  {
    office: "Pope",
    named: ["pope", "pontiff", "holy father"],
    short: [],
    certain: [],
    shared: [],
    own: [],
    holders: [
      { holder: "Pope John Paul II", since: "1978-10-16", until: "2005-04-02", source: VATICAN },
      { holder: "Pope Benedict XVI", since: "2005-04-19", until: "2013-02-28", source: VATICAN },
      { holder: "Pope Francis", since: "2013-03-13", until: "2025-04-21", source: VATICAN },
      { holder: "Pope Leo XIV", since: "2025-05-08", until: null, source: VATICAN },
    ],
  },
  {
    office: "Secretary-General of the United Nations",
    named: [
      "un secretary-general",
      "u.n. secretary-general",
      "un secretary general",
      "un chief",
      "u.n. chief",
      "secretary-general of the united nations",
    ],
    short: [],
    certain: [],
    shared: [],
    own: [],
    holders: [
      { holder: "Kofi Annan", since: "1997-01-01", until: "2007-01-01", source: UN },
      { holder: "Ban Ki-moon", since: "2007-01-01", until: "2017-01-01", source: UN },
      { holder: "António Guterres", since: "2017-01-01", until: null, source: UN },
    ],
  },
];

/** The term that includes a day; null if nobody held the office, or the table wasn't checked for that day. */
export function holderOn({ holders }: Office, date: string): OfficeHolder | null {
  if (date > CHECKED_UNTIL) return null;
  return holders.find(({ since, until }) => since <= date && (until === null || date < until)) ?? null;
}
