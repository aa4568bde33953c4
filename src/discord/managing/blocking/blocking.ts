import type { ChatInputCommandInteraction } from "discord.js";
import type { AnalysedArticle } from "../../../answers/library.ts";
import type { Article, ArticleKey } from "../../../articles/article.ts";
import { UserError } from "../../../errors.ts";
import { bareDomain, isBlocked } from "../../../library/blocked.ts";
import { type Blocked, blockedThings, keepsOut } from "../../../library/blocked-things.ts";
import { shorten } from "../../../text/cut.ts";
import { linkOf } from "../../../wording/citation.ts";
import type { Choice, CommandContext, PressedComponents } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import { articleMeant } from "../../answering/options.ts";
import { LIMITS } from "../../message/discord-limits.ts";
import { readBack, TYPED } from "../../message/read-back.ts";
import type { Reply } from "../../message/reply.ts";
import { fullLink } from "../full-link.ts";
import { renderAskBlock, renderAskBlockDomain } from "../render-ask-first.ts";
import { said, titleInWords } from "../reply-parts.ts";
import { type Managed, managed, ownLibrary } from "../server-library-of.ts";
import { blockedInWords, blockedOnDay, renderBlocked } from "./render-blocked.ts";

const MAX_SHOWN = 80;

/** `/library block article article`: asks first. Of the shared articles too, which it hides here. */
export async function blockArticle(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  await managed(context);
  return renderAskBlock(articleMeant(options.getString("article", true), context), context);
}

export async function askBlock(key: ArticleKey, context: CommandContext): Promise<Reply> {
  return renderAskBlock(articleSeen(key, await managed(context)), context);
}

export async function blockNow(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const { own, server } = place;
  const article = articleSeen(key, place);
  // A link that an upload only claims is somebody else's: it must not keep out what really stands there.
  await own.block({ key, url: linkOf(article) });
  await server.tellManagers({ kind: "blocked", by: server.memberId, article });
  const { block } = context.wording.library;
  return said(block.done(titleInWords(article)));
}

/** `/library block domain domain`: asks first. */
export async function blockDomain(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const typed = options.getString("domain", true);
  const domain = domainIn(typed);
  if (domain === null) {
    const { block } = context.wording.library;
    throw new UserError("bad-option", block.badDomain(shorten(typed, MAX_SHOWN)));
  }
  const before = blockOn(domain, place);
  if (before) {
    return said(context.wording.library.block.already(blockedInWords(before, context.wording)), "nothing");
  }
  const stone = { kind: "domain", domain, at: context.now().toISOString() } as const;
  const isHit = ({ article }: AnalysedArticle) => isBlocked(article, [stone]);
  const gone = ownLibrary(place).articles.filter(isHit).length;
  const hidden = context.library.articles.filter(
    analysed => analysed.article.origin.kind === "host" && isHit(analysed),
  ).length;
  return renderAskBlockDomain(domain, { gone, hidden }, context);
}

export async function blockDomainNow(pressed: PressedComponents, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const { own, server } = place;
  const domain = domainIn(readBack(pressed, TYPED.domain) ?? "");
  if (domain === null) throw expired(context);
  // Pressed twice, or by two managers.
  if (blockOn(domain, place)) return said(context.wording.library.block.doneDomain(domain, 0));
  const gone = await own.blockDomain(domain);
  await server.tellManagers({ kind: "domain-blocked", by: server.memberId, domain, gone });
  return said(context.wording.library.block.doneDomain(domain, gone.length));
}

/** `/library block list` */
export function listBlocked(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  return turnBlocked(1, context);
}

export async function turnBlocked(page: number, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const things = blockedIn(place).map(thing => ({ thing, title: titleOf(thing, place) }));
  return renderBlocked(things, page, context);
}

/** `/library block lift blocked`: a mistake can be mended; what went must be added again. */
export async function lift(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const { block } = context.wording.library;
  const typed = options.getString("blocked", true);
  const domain = domainIn(typed);
  const meant = blockedIn(place).find(thing =>
    namesOf(thing).some(name => name === typed || name === domain),
  );
  if (!meant) throw new UserError("bad-option", block.notBlocked(shorten(typed, MAX_SHOWN)));
  await place.own.unblock(stone => keepsOut(stone, meant));
  const what = blockedInWords(meant, context.wording, titleOf(meant, place));
  await place.server.tellManagers({ kind: "unblocked", by: place.server.memberId, what });
  const host = hostOf(meant);
  const still = host === null ? null : blockOn(host, place);
  return said(
    block.lifted(what),
    still ? "caution" : "good",
    ...(still ? [block.still(blockedInWords(still, context.wording))] : []),
  );
}

/** What is blocked, while the option of `/library block lift` is typed. */
export async function suggestBlocked(typed: string, context: CommandContext): Promise<Choice[]> {
  const wanted = typed.trim().toLowerCase();
  const place = await managed(context);
  const choices = blockedIn(place)
    .map(thing => ({
      name: shorten(blockedOnDay(thing, context.wording, titleOf(thing, place)), LIMITS.choiceName),
      value: namesOf(thing)[0] ?? "",
    }))
    .filter(({ name, value }) => value.length <= LIMITS.choiceName && name.toLowerCase().includes(wanted));
  // Two managers may have blocked one thing at the same moment.
  return [...new Map(choices.map(choice => [choice.value, choice])).values()].slice(0, LIMITS.choices);
}

/**
 * The article that a button is about, the server's own or a shared one.
 *
 * @throws {UserError} `expired` where this server sees it no longer
 */
function articleSeen(key: ArticleKey, { own, context }: Managed): Article {
  const analysed = own.articles.find(({ article }) => article.key === key) ?? context.library.byKey(key);
  if (!analysed) throw expired(context);
  return analysed.article;
}

function blockedIn({ own }: Managed): Blocked[] {
  return blockedThings(own.store.record.tombstones);
}

/** The block on a domain, or on one that it is within; null where it isn't blocked. */
function blockOn(domain: string, place: Managed): Blocked | null {
  const isHit = (thing: Blocked) =>
    thing.kind === "domain" && (domain === thing.domain || domain.endsWith(`.${thing.domain}`));
  return blockedIn(place).find(isHit) ?? null;
}

/** Of what is blocked only a shared article's title is known: it is still there, for others. */
function titleOf(thing: Blocked, { server }: Managed): string | null {
  const shared = thing.kind === "article" ? server.services.libraries.of(null).byKey(thing.key) : undefined;
  return shared ? titleInWords(shared.article) : null;
}

/** Where a blocked thing stands, as far as that is known. */
function hostOf(thing: Blocked): string | null {
  if (thing.kind === "domain") return thing.domain;
  return thing.link === null ? null : bareDomain(new URL(thing.link).hostname);
}

function namesOf(thing: Blocked): string[] {
  switch (thing.kind) {
    case "domain":
      return [thing.domain];
    case "article":
      return thing.link === null ? [thing.key] : [thing.key, thing.link];
    case "link":
      return [thing.link];
  }
}

/** The domain in what was typed, which may be a whole address; null where there is none. */
function domainIn(typed: string): string | null {
  const url = URL.parse(fullLink(typed));
  if (url?.username !== "" || url.password !== "") return null;
  const domain = bareDomain(url.hostname);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) ? domain : null;
}
