import type { ServerSettings } from "../../../library/records/records.ts";
import { wordingIn } from "../../../wording/languages.ts";
import { bold, joinMarkdown, type Markdown, mention, plain, small } from "../../message/markdown.ts";
import { type Reply, text } from "../../message/reply.ts";
import { linesWithin, type Room } from "../../posting/lines-within.ts";
import { ruleLines } from "../../posting/rule-lines.ts";
import type { RenderOptions } from "../../render/render-options.ts";

/** Space for channels and roles; the rest are counted. */
const LISTED: Room = { lines: 50, text: 2_600, bytes: 5_200 };

/** A server's settings. */
export function renderSettings(
  server: ServerSettings,
  { wording, isChanged }: RenderOptions & { readonly isChanged: boolean },
): Reply {
  const { isPrivateByDefault, isSharedShown, sharing, language, digestChannel, logChannel } = server;
  const { settings, rules } = wording.library;
  const lines = linesWithin(ruleLines(server, wording), LISTED, left => plain(rules.more(left)));
  return {
    tone: isChanged ? "good" : "neutral",
    blocks: [
      text(
        bold(plain(isChanged ? settings.changed : settings.heading)),
        plain(settings.privateReplies(isPrivateByDefault)),
        plain(settings.shared(isSharedShown)),
        plain(settings.sharing[sharing]),
        plain(settings.language(language === null ? null : wordingIn(language).languageName)),
        channelLine(settings.digests, digestChannel, settings.noDigests),
        channelLine(settings.log, logChannel, settings.noLog),
      ),
      ...(lines.length > 0 ? [text(bold(plain(rules.heading)), ...lines)] : []),
      ...(isChanged ? [] : [text(small(plain(settings.howTo)))]),
    ],
  };
}

function channelLine(label: string, channel: string | null, none: string): Markdown {
  return channel === null ? plain(none) : joinMarkdown([plain(label), mention("channel", channel)], " ");
}
