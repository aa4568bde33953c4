import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { CountedAnswer } from "../discord/answering/outcome.ts";

/** Measured when the metrics are requested. Only numbers; null is what can't be known now. */
export interface BotState {
  /** Whether it hears from Discord. */
  readonly isConnected: boolean;
  /** Whether it can answer, as `/readyz` says. */
  readonly isReady: boolean;
  readonly servers: number | null;
  readonly sharedArticles: number;
  /** For all servers whose libraries are in memory. */
  readonly ownArticles: number;
  readonly feeds: { readonly working: number; readonly failing: number } | null;
  /** Files waiting to be read, including the one being read. */
  readonly filesWaiting: number;
}

export interface Metrics {
  answered(answer: CountedAnswer): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Upper bounds, in seconds: most answers take a few hundredths, and Discord waits for 3 s. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10, 60];

/**
 * Counts answers by command and outcome, and reports the state of the process. No label contains a member, a server
 * or anything typed: the names of commands, buttons and forms are the program's own.
 */
export function createMetrics(stateNow: () => Promise<BotState>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: "verbatim_answers_total",
    help: "Answers, by what was used (command, press, form, message), its name and the outcome.",
    labelNames: ["kind", "name", "outcome"] as const,
    registers,
  });
  const times = new Histogram({
    name: "verbatim_answer_seconds",
    help: "From Discord's event to the end of the answer.",
    labelNames: ["kind", "name"] as const,
    buckets: SECONDS,
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const connected = gauge("verbatim_gateway_connected", "1 while the bot hears from Discord.");
  const ready = gauge("verbatim_ready", "1 while the bot can answer on Discord, as /readyz says.");
  const servers = gauge("verbatim_servers", "Servers that keep something.");
  const waiting = gauge("verbatim_files_waiting", "Files that wait to be read, with the one being read.");
  const articles = new Gauge({
    name: "verbatim_articles",
    help: "Articles in memory, shared and of all servers together.",
    labelNames: ["origin"] as const,
    registers,
  });
  const feeds = new Gauge({
    name: "verbatim_feeds",
    help: "Feeds that are followed.",
    labelNames: ["state"] as const,
    registers,
  });

  return {
    answered({ kind, name, outcome, ms }) {
      answers.inc({ kind, name, outcome });
      times.observe({ kind, name }, ms / 1_000);
    },
    async text() {
      const state = await stateNow();
      connected.set(state.isConnected ? 1 : 0);
      ready.set(state.isReady ? 1 : 0);
      // What isn't known is left out: a number would be taken for one.
      if (state.servers === null) servers.remove();
      else servers.set(state.servers);
      waiting.set(state.filesWaiting);
      articles.set({ origin: "shared" }, state.sharedArticles);
      articles.set({ origin: "server" }, state.ownArticles);
      feeds.reset();
      for (const [name, count] of Object.entries(state.feeds ?? {})) feeds.set({ state: name }, count);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
