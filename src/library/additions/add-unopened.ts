import { linkNameOf } from "../contents/article-links.ts";
import { isCheckedArticle } from "../contents/is-checked-article.ts";
import type { ServerContentOptions } from "../contents/server-content.ts";
import { type AddReport, type IncomingFile, newReport } from "../records/add-report.ts";
import { removedOf } from "../records/departed-articles.ts";
import type { Intake } from "../store/library-store.ts";
import { type AddingTo, addGroup, type GroupOptions, readBrought } from "./add-group.ts";
import { articlesIn, chooseFiles } from "./choose-files.ts";
import { limitMet } from "./limit-met.ts";

export type UnopenedOptions = Pick<ServerContentOptions, "analyst" | "limits" | "isMemoryShort" | "now">;

/** Analysed files, ready to be added to a library that isn't open. */
export interface ReadForAdding {
  /** Null if the library has to be opened. */
  addTo(intake: Intake): Promise<AddReport | null>;
}

/** Analyses files, none of them a zip, that are to be added to a library that isn't open. */
export async function readForAdding(
  files: readonly IncomingFile[],
  options: GroupOptions,
  server: UnopenedOptions,
): Promise<ReadForAdding> {
  const wanted = await readBrought(files, server.analyst, options);
  return {
    async addTo(intake) {
      const report = newReport();
      try {
        await addGroup(wanted, unopened(intake, report.addition, options, server), report, options);
      } catch (error) {
        if (error instanceof OnlyOpened) return null;
        throw error;
      }
      return report;
    },
  };
}

/** The library has to be opened. */
class OnlyOpened extends Error {
  override readonly name = "OnlyOpened";
}

function unopened(
  intake: Intake,
  addition: AddReport["addition"],
  { isOncePerLink = false, isRemovedSkipped = false }: GroupOptions,
  { now, ...limits }: UnopenedOptions,
): AddingTo {
  return {
    async choose(wanted) {
      const articles = articlesIn(wanted);
      const standing = await intake.look(
        articles.map(({ key }) => key),
        articles.flatMap(article => linkNameOf(article) ?? []),
      );
      if (standing === null) throw new OnlyOpened();
      const { present, links, record, version, bytes, articleCount } = standing;
      // Read after the version: what is removed after this makes it another version.
      const removed = await removedOf(isRemovedSkipped ? articles : [], intake.departed, now());
      const choice = chooseFiles(
        wanted,
        {
          twinOf(article) {
            const there = present.get(article.key);
            // It has the same text, so this one can stand for it.
            return there && (there.isFetched || !isCheckedArticle(article)) ? article : undefined;
          },
          keyOfLink: name => links.get(name),
          tombstones: record.tombstones,
          removed,
          bytes,
          articleCount,
          limitMet: (articles, bytes) => limitMet(articles, bytes, limits),
        },
        { addition, isOncePerLink },
      );
      return { choice, planned: version };
    },
    keep: (chosen, planned, noting) =>
      intake.keep(
        chosen.map(({ file }) => file),
        now(),
        planned,
        noting,
      ),
  };
}
