import { describe, expect, it } from "vitest";
import {
  CHANNEL_AS_SERVER,
  type ChannelRule,
  type RoleRule,
} from "../../../src/library/records/channel-and-role-rules.ts";
import { ServerSettings } from "../../../src/library/records/records.ts";
import { type AskingPlace, policyIn } from "../../../src/library/settings/policy.ts";
import { withoutGone } from "../../../src/library/settings/without-gone.ts";

const NEWS = "200000000000000001";
const SPORT = "200000000000000002";
const EDITORS = "300000000000000001";
const INTERNS = "300000000000000002";

const somewhere = (place: Partial<AskingPlace> = {}): AskingPlace => ({
  channel: NEWS,
  isThread: false,
  roles: [],
  ...place,
});
const settings = (channels: readonly ChannelRule[], roles: readonly RoleRule[] = []) => ({
  ...ServerSettings.parse({}),
  channels,
  roles,
});
const inNews = (rule: Partial<ChannelRule>): ChannelRule => ({
  channel: NEWS,
  ...CHANNEL_AS_SERVER,
  ...rule,
});

describe("policyIn()", () => {
  it("is the server's where nothing else is said", () => {
    const policy = policyIn(settings([inNews({ replies: "private" })]), somewhere({ channel: SPORT }));
    expect(policy).toMatchObject({
      isPrivateByDefault: false,
      mayAsk: true,
      answersMentions: true,
      articles: [],
    });
  });

  it("goes by the channel before the roles, and by those before the server", () => {
    const roles = [{ role: EDITORS, articles: null, replies: "everybody" }] as const;
    const isPrivate = (rules: ServerSettings, place: AskingPlace) =>
      policyIn(rules, place).isPrivateByDefault;
    const closed = { ...settings([inNews({ replies: "private" })], roles), isPrivateByDefault: true };
    expect(isPrivate(closed, somewhere({ roles: [EDITORS] }))).toBe(true);
    expect(isPrivate(closed, somewhere({ channel: SPORT, roles: [EDITORS] }))).toBe(false);
    expect(isPrivate(closed, somewhere({ channel: SPORT }))).toBe(true);
  });

  it("answers in threads and posts for everybody where a channel wants that", () => {
    const rules = settings([inNews({ replies: "threads", mentions: "threads" })]);
    expect(policyIn(rules, somewhere())).toMatchObject({ isPrivateByDefault: true, answersMentions: false });
    expect(policyIn(rules, somewhere({ isThread: true }))).toMatchObject({
      isPrivateByDefault: false,
      answersMentions: true,
    });
  });

  it("lets only those ask who have one of the channel's roles", () => {
    const rules = settings([inNews({ askers: [EDITORS] })]);
    expect(policyIn(rules, somewhere({ roles: [INTERNS] })).mayAsk).toBe(false);
    expect(policyIn(rules, somewhere({ roles: [INTERNS, EDITORS] })).mayAsk).toBe(true);
  });

  it("selects articles that the channel and the roles both allow; of several roles, one is enough", () => {
    const rules = settings(
      [inNews({ articles: "The Courier" })],
      [
        { role: INTERNS, articles: "sport", replies: null },
        { role: EDITORS, articles: "politics", replies: null },
      ],
    );
    const articles = (roles: readonly string[]) => policyIn(rules, somewhere({ roles })).articles;
    expect(articles([])).toEqual([["The Courier"]]);
    expect(articles([INTERNS])).toEqual([["The Courier"], ["sport"]]);
    expect(articles([INTERNS, EDITORS])).toEqual([["The Courier"], ["sport", "politics"]]);
  });
});

describe("withoutGone()", () => {
  it("forgets channels and roles that are gone, and opens nothing by that", () => {
    const rules = settings(
      [inNews({ askers: [EDITORS, INTERNS] }), { ...inNews({ askers: [EDITORS] }), channel: SPORT }],
      [{ role: EDITORS, articles: null, replies: "private" }],
    );
    const present = { isChannel: () => true, isRole: (id: string) => id !== EDITORS };
    const left = withoutGone(rules, present);
    expect(left.roles).toEqual([]);
    expect(left.channels.map(({ askers }) => askers)).toEqual([[INTERNS], [EDITORS]]);
    expect(withoutGone(rules, { isChannel: id => id === NEWS, isRole: () => true }).channels).toHaveLength(1);
    expect(withoutGone(rules, { isChannel: () => true, isRole: () => true })).toBe(rules);
  });
});
