import type { ChannelRule, RoleRule } from "../../../library/records/channel-and-role-rules.ts";
import { bold, plain, small } from "../../message/markdown.ts";
import { type Reply, text } from "../../message/reply.ts";
import { ruleLine } from "../../posting/rule-lines.ts";
import { pressButton } from "../../render/buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";

/** The reply to a submitted form. */
export function renderChangedRule(rule: ChannelRule | RoleRule, { wording }: RenderOptions): Reply {
  const { rules } = wording.library;
  const press =
    "channel" in rule
      ? ({ action: "library-channel", channel: rule.channel } as const)
      : ({ action: "library-role", role: rule.role } as const);
  return {
    tone: "good",
    blocks: [
      text(
        bold(plain(rules.changed)),
        ruleLine(rule, wording),
        "channel" in rule ? small(plain(rules.threadsToo)) : null,
      ),
      { kind: "buttons", buttons: [pressButton(rules.again, press)] },
    ],
  };
}
