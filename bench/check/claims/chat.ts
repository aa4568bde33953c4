import type { Seeded } from "../seeded.ts";
import { type BenchClaim, messageClaim } from "./claim.ts";

// Invented talk, made of the commonest phrases, which occur in articles too.
const OPENINGS = `we drove through the night and|my sister says that|honestly I think|not gonna lie,|at the end of the day|
  I was just told that|so yesterday|for the first time in years|it is what it is but|last week in the rain|to be honest|
  let me tell you,|you know what,|as far as I know|the thing is that`;
const MIDDLES = `we need to get more milk|I have no plans to go out this weekend|the kids are doing great at school|I don't
  want to talk about it|there is a lot of work to do|he got to a hotel in the middle of the city around 5|this is not a
  good time to buy a house|she has been working very hard|they are going to win the league|we have to do something about
  the kitchen|it was one of the best days of my life|I think we need to change the locks|nobody is going to believe
  this|we are coming up to our tenth anniversary|the dog will speak for itself`;
const ENDINGS = `in the next few weeks|if you ask me|at the same time|as long as it takes|and that's why I came home|on Tuesday|
  one way or another|for the rest of the year|with all of our friends|and it's not even close|thank you very much|in
  the United States|and I will never forget it|lol|right now`;

/** Messages in which nobody is quoted. */
export function chatClaims(count: number, seeded: Seeded): BenchClaim[] {
  const [openings, middles, endings] = [OPENINGS, MIDDLES, ENDINGS].map(list =>
    list.split("|").map(entry => entry.trim().replace(/\s+/g, " ")),
  );
  return Array.from({ length: count }, () =>
    messageClaim(
      "idle chat",
      [openings, middles, endings].map(list => seeded.pick(list ?? [])).join(" "),
      "false",
      ["none", "short", "altered"],
    ),
  );
}
