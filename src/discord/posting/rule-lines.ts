import { type ChannelRule, isRule, type RoleRule } from "../../library/records/channel-and-role-rules.ts";
import type { ServerSettings } from "../../library/records/records.ts";
import type { Wording } from "../../wording/wording.ts";
import { joinMarkdown, type Markdown, mention, plain } from "../message/markdown.ts";

/** A line for each channel and role whose settings differ from the server's. */
export function ruleLines(
  { channels, roles }: Pick<ServerSettings, "channels" | "roles">,
  wording: Wording,
): readonly Markdown[] {
  return [...channels, ...roles].map(rule => ruleLine(rule, wording));
}

/** "#news: only articles of “The Courier” · Private unless somebody asks otherwise" */
export function ruleLine(rule: ChannelRule | RoleRule, wording: Wording): Markdown {
  const name = "channel" in rule ? mention("channel", rule.channel) : mention("role", rule.role);
  return joinMarkdown([name, joinMarkdown(partsOf(rule, wording), wording.between)], wording.colon);
}

function partsOf(rule: ChannelRule | RoleRule, { library: { rules } }: Wording): readonly Markdown[] {
  if (!isRule(rule)) return [plain(rules.asServer)];
  const { articles, replies } = rule;
  const parts = [
    articles === null ? null : plain(rules.only(articles)),
    replies === null ? null : plain(rules.replies[replies]),
  ];
  if ("channel" in rule) {
    const { askers, mentions } = rule;
    const named = joinMarkdown(
      askers.map(role => mention("role", role)),
      ", ",
    );
    parts.push(askers.length === 0 ? null : joinMarkdown([plain(rules.askers), named], " "));
    parts.push(mentions === null ? null : plain(rules.mentions[mentions]));
  }
  return parts.filter(part => part !== null);
}
