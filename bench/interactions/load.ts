import { setTimeout as wait } from "node:timers/promises";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import { ActorError } from "../../src/local/member/actor.ts";
import type { MemberInChannel } from "../../src/local/member/member-in-channel.ts";
import { visibleComponents } from "../../src/local/member/visible-components.ts";
import type { LocalEvent } from "../../src/local/world/events.ts";
import { isThinking } from "../../src/local/world/messages.ts";

/** Something a member does: opens an interaction and returns its id. */
export type Turn = (local: LocalDiscord, who: MemberInChannel) => string;

/** What members do, in turn; half of it is typing, as in Discord. */
export const TURNS: readonly Turn[] = [
  ({ actions }, who) => actions.slash(who, "ask", { question: "Why was the UK reluctant?" }),
  ({ actions }, who) => actions.autocomplete(who, "quotes", { speaker: "Ze" }, "speaker"),
  ({ actions }, who) => actions.slash(who, "who-said", { quote: "the missiles will speak for themselves" }),
  ({ actions }, who) => actions.autocomplete(who, "ask", { article: "Joe" }, "article"),
  ({ actions }, who) => actions.slash(who, "quotes", { speaker: "Keir Starmer" }),
  ({ actions }, who) => actions.autocomplete(who, "who-said", { speaker: "Kei" }, "speaker"),
  pressLatest,
];

export interface LoadOptions {
  /** Interactions a second. */
  readonly rate: number;
  readonly seconds: number;
  readonly turns: readonly Turn[];
}

/** One interaction, from when it is sent. */
export interface Sent {
  readonly at: number;
  /** False while the bot restarts or has no connection: Discord doesn't count these either. */
  readonly isBotThere: boolean;
  /** When it was first answered. */
  answeredAt: number | null;
  /** What the first answer promised and is still missing: a "thinking…" message, or a change to come. */
  owed: "answer" | "change" | null;
}

/**
 * Members who use the bot at an even rate, and the result of every interaction.
 *
 * ```ts
 * const load = new Load(local);
 * await load.send({ rate: 20, seconds: 60, turns: TURNS });
 * await load.settle(5_000);
 * load.unkept(); // interactions that were acknowledged and then forgotten
 * ```
 */
export class Load {
  readonly sent = new Map<string, Sent>();
  /** Set while the bot is stopped on purpose. */
  isBotAway = false;
  readonly #local: LocalDiscord;
  readonly #stopListening: () => void;

  constructor(local: LocalDiscord) {
    this.#local = local;
    this.#stopListening = local.events.on(event => this.#hear(event));
  }

  async send({ rate, seconds, turns }: LoadOptions): Promise<void> {
    const channel = this.#local.world.channelNamed("news");
    if (!channel) throw new Error("the local Discord has no #news");
    const userIds = ["reader", "other", "manager", "owner"].map(name => this.#local.world.userNamed(name).id);
    const start = performance.now();
    const count = Math.round(rate * seconds);
    for (let index = 0; index < count; index++) {
      const due = start + (index * 1_000) / rate - performance.now();
      if (due > 0) await wait(due);
      const userId = userIds[index % userIds.length] ?? "";
      try {
        turns[index % turns.length]?.(this.#local, { userId, channel });
      } catch (error) {
        if (!(error instanceof ActorError)) throw error;
      }
    }
  }

  /** Waits until everything that was acknowledged is answered, at most `ms`. */
  async settle(ms: number): Promise<void> {
    const until = performance.now() + ms;
    while (performance.now() < until && (this.unanswered().length > 0 || this.unkept().length > 0)) {
      await wait(50);
    }
    this.#stopListening();
  }

  /** Milliseconds to the first answers, shortest first. */
  answerTimes(): number[] {
    return [...this.sent.values()]
      .flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : answeredAt - at))
      .sort((a, b) => a - b);
  }

  /** Never answered, although the bot was there. */
  unanswered(): Sent[] {
    return [...this.sent.values()].filter(({ answeredAt, isBotThere }) => answeredAt === null && isBotThere);
  }

  /** Acknowledged, but the promised answer never came. */
  unkept(): Sent[] {
    return [...this.sent.values()].filter(({ owed }) => owed !== null);
  }

  #hear(event: LocalEvent): void {
    if (event.kind === "interaction-created") {
      this.sent.set(event.interaction.id, {
        at: performance.now(),
        isBotThere: this.#local.isBotReady && !this.isBotAway,
        answeredAt: null,
        owed: null,
      });
    } else if (event.kind === "interaction-answered") {
      const known = this.sent.get(event.interactionId);
      if (!known) return;
      known.answeredAt = performance.now();
      if (event.answer.kind === "thinking") known.owed = "answer";
      if (event.answer.kind === "update-later") known.owed = "change";
    } else if ("message" in event && event.interactionId !== null) {
      const known = this.sent.get(event.interactionId);
      if (known && (event.kind === "message-deleted" || !isThinking(event.message))) known.owed = null;
    }
  }
}

/** Presses "In context" below the latest public answer; asks a question if there is none yet. */
function pressLatest(local: LocalDiscord, who: MemberInChannel): string {
  const buttons = local.messages
    .list(who.channel.id, null)
    .slice(-10)
    .flatMap(message =>
      visibleComponents(message).flatMap(part =>
        part.type === 2 && "custom_id" in part && part.label === "In context" ? [{ message, part }] : [],
      ),
    );
  const latest = buttons.at(-1);
  if (!latest) return local.actions.slash(who, "ask", { question: "Why was the UK reluctant?" });
  return local.actions.press(who, latest.message.id, latest.part.custom_id);
}
