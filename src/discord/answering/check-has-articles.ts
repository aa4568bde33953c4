import { UserError } from "../../errors.ts";
import type { CommandContext } from "./command.ts";

/**
 * Checks that there are articles to answer from.
 *
 * @throws {UserError} `empty-library`; a manager is told how to add the first article
 */
export function checkHasArticles({
  library,
  isManager,
  server,
}: Pick<CommandContext, "library" | "isManager" | "server">): void {
  if (library.articles.length > 0) return;
  const isAble = isManager && server !== null;
  throw new UserError("empty-library", ({ emptyLibrary, notices }) =>
    isAble ? `${emptyLibrary} ${notices.firstArticle}` : emptyLibrary,
  );
}
