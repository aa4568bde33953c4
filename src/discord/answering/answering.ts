import type { Interaction, Message } from "discord.js";
import type { ArticleKey } from "../../articles/article.ts";
import { ServerSettings } from "../../library/records/records.ts";
import type { Libraries } from "../../library/servers/libraries.ts";
import { type Policy, policyIn } from "../../library/settings/policy.ts";
import type { Log } from "../../log.ts";
import { safeCause } from "../../safe-cause.ts";
import { wordingIn } from "../../wording/languages.ts";
import type { Wording } from "../../wording/wording.ts";
import { type CounterOptions, type Counters, createCounters } from "../limits/create-counters.ts";
import { DEFAULT_PACE, type Pace } from "../message/pace.ts";
import type { Audience, Form, Reply } from "../message/reply.ts";
import { type Answerable, type Manner, type ReplyInProgress, respond } from "../message/respond.ts";
import type { ManagersEvent } from "../posting/managers-event.ts";
import { audienceOf } from "./audience.ts";
import type {
  BotSettings,
  Command,
  CommandContext,
  DepartedArticle,
  LibraryServices,
  MessageMenu,
  ServerContext,
  ServerPolicy,
  SlashCommand,
} from "./command.ts";
import { memberLocaleOf, sharedLocaleOf } from "./locale-of.ts";
import { namesOf } from "./names-of.ts";
import type { CountedAnswer, Outcome } from "./outcome.ts";
import { mayManageServer } from "./rights.ts";
import { createServerMark } from "./server-mark.ts";
import { typedIn } from "./typed-in.ts";
import { homeOf, placeOf } from "./where.ts";

export interface AnsweringOptions {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly settings: BotSettings;
  readonly log: Log;
  readonly now?: () => Date;
  /** How many questions are answered, and how much may be added. */
  readonly rates?: CounterOptions["rates"];
  /** A server's settings; without this, the defaults. */
  readonly policyOf?: (guildId: string) => Promise<ServerPolicy>;
  /** What happened to an article that a server saw before. */
  readonly departed?: (guildId: string | null, key: ArticleKey) => Promise<DepartedArticle | null>;
  /** The servers' stored data; without it nothing can be managed. */
  readonly services?: LibraryServices;
  readonly pace?: Pace;
  /** Called for every answer when it has ended. */
  readonly counted?: (answer: CountedAnswer) => void;
  /** Notifies a server's managers' channel. Never throws. */
  readonly tellManagers?: (guildId: string, event: ManagersEvent) => Promise<void>;
}

const DEFAULT_SETTINGS = ServerSettings.parse({});

/** Settings as they were at a moment (`performance.now()`) or later. */
interface TimedPolicy extends Policy {
  readonly since: number;
}

/** What all answers to commands, buttons, forms and messages share. */
export class Answering {
  readonly log: Log;
  readonly count: Counters;
  /** By the name after the slash. */
  readonly slash: ReadonlyMap<string, SlashCommand>;
  readonly menus: ReadonlyMap<string, MessageMenu>;
  /** The mark for a server in the log. */
  readonly markOf = createServerMark();
  readonly #options: AnsweringOptions;
  readonly #now: () => Date;
  /** Read once for an interaction or message, however often it is needed before the reply. */
  readonly #policies = new WeakMap<Interaction | Message, Promise<TimedPolicy>>();

  constructor(options: AnsweringOptions) {
    const { commands, log, now = () => new Date() } = options;
    this.log = log;
    this.count = createCounters({ now, rates: options.rates });
    this.slash = new Map(
      commands.flatMap(command => (command.kind === "slash" ? [[command.data.name, command]] : [])),
    );
    this.menus = new Map(
      commands.flatMap(command => (command.kind === "slash" ? [] : [[command.data.name, command]])),
    );
    this.#options = options;
    this.#now = now;
  }

  /** Counts a finished answer. */
  counted(answer: CountedAnswer): void {
    this.#options.counted?.(answer);
  }

  /** The settings that apply to somebody where they ask. */
  policyOf(from: Interaction | Message): Promise<TimedPolicy> {
    const known = this.#policies.get(from);
    if (known) return known;
    const policy = this.#readPolicy(from);
    this.#policies.set(from, policy);
    policy.catch(() => this.#policies.delete(from));
    return policy;
  }

  async #readPolicy(from: Interaction | Message): Promise<TimedPolicy> {
    const since = performance.now();
    const home = homeOf(from);
    const decided = home === null ? undefined : await this.#options.policyOf?.(home);
    const policy = policyIn({ ...DEFAULT_SETTINGS, ...decided }, placeOf(from));
    // Managers must be able to try what they set up.
    return { ...policy, since, mayAsk: policy.mayAsk || mayManageServer(from) };
  }

  /**
   * The wording for those who will see a reply: in the member's own language, or in the server's if everybody will
   * see it, which its managers can choose. Never rejects: without the server's settings, Discord's locale decides.
   */
  async wordingFor(from: Interaction | Message, audience: Audience): Promise<Wording> {
    if (audience !== "public") return wordingIn(memberLocaleOf(from));
    const { language } = await this.policyOf(from).catch(() => DEFAULT_SETTINGS);
    return wordingIn(language ?? sharedLocaleOf(from));
  }

  /** Everything that a handler may use, for one interaction or message. May have to open a library. */
  async contextOf(
    from: Interaction | Message,
    audience: Audience,
    noteOutcome: CommandContext["noteOutcome"] = () => {},
  ): Promise<CommandContext> {
    const { libraries, settings, commands, departed } = this.#options;
    const home = homeOf(from);
    const { articles, mayAsk, since } = await this.policyOf(from);
    return {
      library: await libraries.of(home, articles, since),
      wording: await this.wordingFor(from, audience),
      audience,
      now: this.#now,
      settings,
      commands,
      departed: async key => (await departed?.(home, key)) ?? null,
      report: report => this.log.warn({ report }, "wrong speaker or passage, says a member"),
      noteOutcome,
      countReading: (article, paragraphs) => this.count.reading(memberOf(from), article, paragraphs),
      mayAsk,
      isManager: mayManageServer(from),
      server: this.#serverOf(from),
      showProgress: () => {},
      acknowledge: async () => {},
    };
  }

  /** The only way to a reply: what `work` returns, with a context for its reader. Returns how it ended. */
  async reply(
    interaction: Answerable,
    manner: Manner,
    work: (context: CommandContext) => Promise<Reply | Form>,
  ): Promise<Outcome> {
    const { pace = DEFAULT_PACE } = this.#options;
    let outcome: Outcome = "answered";
    const failed = (error: unknown) =>
      this.log.warn(
        { ...namesOf(interaction), cause: safeCause(error, typedIn(interaction)) },
        "could not show progress",
      );
    const audience = audienceOf(interaction, manner);
    const makeReply = async (beforehand: ReplyInProgress) => {
      const context = await this.contextOf(interaction, audience, noted => {
        outcome = noted;
      });
      return work({ ...context, ...beforehand });
    };
    const wording = this.wordingFor(interaction, audience);
    await respond(interaction, manner, makeReply, { wording, failed, pace });
    return outcome;
  }

  #serverOf(from: Interaction | Message): ServerContext | null {
    const { services, tellManagers = async () => {} } = this.#options;
    const guildId = homeOf(from);
    if (!services || guildId === null) return null;
    const memberId = memberOf(from);
    return {
      guildId,
      memberId,
      services,
      tellManagers: event => tellManagers(guildId, event),
      countAddition: () => this.count.addition(memberId, guildId),
    };
  }
}

function memberOf(from: Interaction | Message): string {
  return "author" in from ? from.author.id : from.user.id;
}
