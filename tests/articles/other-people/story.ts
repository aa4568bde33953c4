// All texts here are invented.

/**
 * The paragraphs of one invented story, which every page and file here contains in the markup of another program.
 */
export const STORY = [
  "The council of Harrow Ford voted on Monday night to close both of its pools by the end of the year, after a survey found that neither roof would last another winter.",
  "“We have kept these pools open on goodwill and sticking plaster,” said council leader Mira Oldcastle. “There is no plaster left.”",
  "Tomas Reed, who has taught swimming at the Weir Street pool since 1998, said he had learned of the vote from a parent.",
  "Repairs would cost £4.2m, the survey found, about twice what the council spends on sport in a year.",
  "“Nobody asked the people in the water,” Reed said.",
  "A final decision on the sites is due in March.",
] as const;

export const TITLE = "Harrow Ford to close both pools";
export const AUTHOR = "Ann Lee";
export const DATE = "2025-03-04";

/** A page or file as another program writes it, and what should be read from it. */
export interface Sample {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Paragraphs with their roles if these are not "body": "heading: What comes next"; default: the story. */
  readonly paragraphs?: readonly string[];
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  /** The text of the refusal, if nothing can be read. */
  readonly refused?: RegExp;
}

/** The story as markup, each paragraph between two pieces. */
export const paragraphs = (before = "<p>", after = "</p>"): string =>
  STORY.map(words => `${before}${words}${after}`).join("\n");
