import { wordSet } from "../word-set.ts";

// Verbs by which somebody has a letter, a post, a statement or a claim whose words needn't be their own.

/** By which it is another's: "Ann Roe *received* a letter that read". */
export const RECEIVING = wordSet(`
  received receives receiving got gets getting found finds saw sees opened discovered noticed spotted intercepted obtained
  reposted reposts reposting retweeted retweets retweeting forwarded
`);

/** By which it is another's if the sentence says whose: "Tom Hale *shared* a post by Ann Roe". */
export const SHOWING_PAPERS = wordSet(`
  shared shares sharing read reads reading showed shows displayed circulated played cited quoted
`);

/** The same, but with a place behind the paper it is their own: "Ann Roe *posted* a message from Kyiv". */
export const PUBLISHING = wordSet("posted posts posting published publishes released");

/** Participles by which somebody gets it: "Ann Roe was *sent* a letter". */
export const GIVEN = wordSet("sent given handed shown passed emailed texted");

/** By which somebody takes up what another said: "Ann Roe *repeated* Tom Hale's warning that". */
export const TAKING_UP = wordSet(`
  repeated repeats repeating cited cites citing recalled recalls recalling noted notes noting welcomed welcomes welcoming
  confirmed confirms confirming mentioned mentions mentioning echoed echoes echoing
`);

/** By which somebody gives out words of their own: "Ann Roe *issued* a statement". */
export const ISSUING = wordSet("issued issues released releases wrote writes penned signed signs");

/** Papers in which somebody speaks for themselves: "*the statement* said" is who made it. */
export const SPEAKING_PAPERS = wordSet("statement message letter email e-mail note memo communique");

/** These and others that one person writes: "Ann Roe sent *a text*. “…,” it said". */
export const PAPERS_OF_ONE: ReadonlySet<string> = new Set([
  ...SPEAKING_PAPERS,
  ...wordSet("text tweet post"),
]);

/** What only its writer does with such a paper: "Ann Roe *sent* a text"; not what others may release or leave somewhere. */
export const WRITING = wordSet("wrote writes penned sent sends posted posts");

/** Verbs of the paper itself besides those of saying: “…,” it *read*. */
export const READING_AS = wordSet(
  "read reads ran runs continued continues began begins ended ends concluded concludes",
);
