import { createServer } from "node:http";
import { REST } from "discord.js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { listenOn } from "../../../src/listen-on.ts";
import { Endpoints } from "../../../src/local/outgoing/endpoints.ts";
import { startLocal } from "../start-local.ts";

interface Answer {
  readonly status: number;
  readonly body?: string;
}

/** Sets both addresses; then the application answers both like this, or is gone if null. */
async function withAnswer(answer: Answer | null) {
  const local = await startLocal({ timeoutMs: 50 });
  const asked: Answer[] = [
    { status: 200, body: '{"type":1}' },
    { status: 401 },
    { status: 204 },
    { status: 401 },
  ];
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => {
      const { status, body } = asked.shift() ?? answer ?? { status: 500 };
      response.writeHead(status).end(body);
    });
  });
  const address = await listenOn(server, { setting: "PORT", port: 0, host: "127.0.0.1" });
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>(resolve => server.close(() => resolve()));
  };
  onTestFinished(stop);
  const commands = [{ name: "ping", description: "Pings" }];
  const rest = new REST({ api: local.url }).setToken(local.token);
  await rest.put(`/applications/${local.world.bot.id}/commands`, { body: commands });
  await local.endpoints.sendInteractionsTo(address);
  await local.endpoints.sendEventsTo(address);
  if (answer === null) await stop();
  return local;
}

const UNREACHED = /^could not be reached \(TypeError: fetch failed\)$/;

describe("Endpoints", () => {
  it.each<[string, Answer | null, RegExp]>([
    ["is gone", null, UNREACHED],
    ["answers with an error", { status: 500 }, /^answered 500$/],
    ["answers with what isn't JSON", { status: 200, body: "{" }, /^answered badly: .*JSON/],
    [
      "answers with no answer",
      { status: 200, body: "{}" },
      /^answered badly: \{"message":"Invalid Form Body"/,
    ],
    [
      "answers as no command may be",
      { status: 200, body: '{"type":6}' },
      /^answered badly: .*BASE_TYPE_CHOICES/,
    ],
  ])("says that an interactions endpoint %s", async (_name, answer, problem) => {
    const local = await withAnswer(answer);
    await expect(local.member("reader").slash("/ping")).rejects.toThrow();
    await local.endpoints.settled();
    expect(local.violations).toEqual([
      { by: "bot", where: "interactions endpoint", problem: expect.stringMatching(problem) },
    ]);
  });

  it("doesn't blame the endpoint for a bug of the local Discord", async () => {
    const local = await withAnswer({ status: 204 });
    const sending = vi.spyOn(local.endpoints, "sendInteraction");
    await expect(local.member("reader").slash("/ping")).rejects.toThrow();
    const [interaction] = sending.mock.calls[0] ?? expect.fail("nothing was sent");
    const problems: string[] = [];
    const endpoints = new Endpoints({
      applicationId: "1",
      answered: () => {
        throw new SyntaxError("a bug");
      },
      onViolation: (_, problem) => void problems.push(problem),
    });
    vi.spyOn(endpoints.outgoing, "post")
      .mockResolvedValueOnce({ status: 200, body: { type: 1 } })
      .mockResolvedValueOnce({ status: 401, body: null })
      .mockResolvedValue({ status: 200, body: {} });
    await endpoints.sendInteractionsTo("http://app.test");
    endpoints.sendInteraction(interaction, {});
    await endpoints.settled();
    expect(problems).toEqual([expect.stringMatching(/^the local Discord failed: SyntaxError: a bug/)]);
  });

  it.each<[string, Answer | null, RegExp]>([
    ["is gone", null, UNREACHED],
    ["answers with an error", { status: 500 }, /^answered 500$/],
    ["answers with what isn't JSON", { status: 200, body: "{" }, /^answered badly: .*JSON/],
  ])("says that an events endpoint %s", async (_name, answer, problem) => {
    const local = await withAnswer(answer);
    local.endpoints.sendAuthorized({});
    await local.endpoints.settled();
    expect(local.violations).toEqual([
      { by: "bot", where: "events endpoint", problem: expect.stringMatching(problem) },
    ]);
  });
});
