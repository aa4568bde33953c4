import type { AddReport, IncomingFile } from "../../../library/records/add-report.ts";
import { countArticles } from "../../../library/servers/library-status.ts";
import type { Reply } from "../../message/reply.ts";
import { type Managed, ownLibrary } from "../server-library-of.ts";
import { type Addition, renderAddition, renderReading } from "./render-addition.ts";

/** Adds files, showing progress, and notifies the managers' channel of the result. */
export async function add(
  files: readonly IncomingFile[],
  { own, server, context }: Managed,
): Promise<AddReport> {
  const report = await own.add(files, {
    onProgress: (done, total, soFar) => {
      if (done < total) context.showProgress(renderReading(done, total, soFar, context));
    },
  });
  own.lastAddition = { at: context.now(), report };
  if (report.added.length > 0) {
    await server.tellManagers({ kind: "added", by: server.memberId, report });
  }
  return report;
}

export function replyWithAddition(
  report: AddReport,
  managed: Managed,
  more: Omit<Addition, "report" | "counts"> = {},
): Reply {
  const keys = new Set(report.added.map(({ key }) => key));
  const counts = countArticles(ownLibrary(managed).articles.filter(({ article }) => keys.has(article.key)));
  return renderAddition({ report, counts, ...more }, managed.context);
}
