import type { ServerSettings } from "../../../library/store/records.ts";
import { wordingIn } from "../../../wording/languages.ts";
import { bold, joinMarkdown, type Markdown, mention, plain, small } from "../../message/markdown.ts";
import { type Reply, text } from "../../message/reply.ts";
import type { RenderOptions } from "../../render/render-options.ts";

/** What a server's managers decided. */
export function renderSettings(
  { isPrivateByDefault, isSharedShown, sharing, language, digestChannel, logChannel }: ServerSettings,
  { wording, isChanged }: RenderOptions & { readonly isChanged: boolean },
): Reply {
  const { settings } = wording.library;
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
        isChanged ? null : small(plain(settings.howTo)),
      ),
    ],
  };
}

function channelLine(label: string, channel: string | null, none: string): Markdown {
  return channel === null ? plain(none) : joinMarkdown([plain(label), mention("channel", channel)], " ");
}
