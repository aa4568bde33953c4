import { findCues } from "../../../src/quotes/linking/cues.ts";
import { findReports } from "../../../src/quotes/linking/reported.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { lastScene, printed } from "./scenes.ts";

/** Every report of the last sentence: "words < who and who else via whom [why disputed]". */
export function foundReports(text: string): string[] {
  const scene = lastScene(text);
  return findReports(scene, findCues(scene)).map(({ span, cue, partner, through, disputed }) =>
    [
      `${sliceOf(text, span)} < ${printed(scene, cue.subject)}`,
      ...(partner ? [`and ${printed(scene, partner)}`] : []),
      ...(through ? [`via ${printed(scene, through.subject)}`] : []),
      ...(disputed ? [`[${disputed.reason}]`] : []),
    ].join(" "),
  );
}
