import { type Example, examplesOf } from "../examples.ts";
import type { PageArticle, PageChannel, PageCommand, PageShelf } from "../protocol.ts";
import { SAMPLE_SERVER } from "../sample/sample-server.ts";
import { labelOf } from "./channel-list.ts";
import { el } from "./dom.ts";
import { dayInWords } from "./time-words.ts";

/** What can be done from the top of a channel. */
export interface WelcomeActions {
  /** Sends a command as it is. */
  send(example: Example): void;
  /** Opens a command for review before it is sent. */
  open(command: PageCommand, options: Readonly<Record<string, string>>): void;
  publish(): void;
  postDigest(): void;
}

interface Welcomed {
  readonly channel: PageChannel | undefined;
  readonly commands: readonly PageCommand[];
  readonly shelf: PageShelf | null;
}

/** Articles listed at once; a button shows the others. */
const LISTED = 3;

/**
 * At the top of every channel: what this is, which articles it knows, and what can be tried on them with one click.
 */
export function renderWelcome(
  { channel, commands, shelf }: Welcomed,
  actions: WelcomeActions,
): HTMLElement[] {
  const server = channel?.guild ?? null;
  const { first, gallery } = examplesOf(server);
  const here = server === null ? "Write to the bot directly" : `Welcome to ${labelOf(channel)}`;
  const buttons = (examples: readonly Example[]) => examples.flatMap(example => button(example));
  const button = (example: Example): HTMLElement[] =>
    commands
      .filter(({ type, name }) => type === 1 && name === example.command)
      .map(({ label }) => renderExample(example, label, actions));
  return [
    el("h1", {}, "Verbatim answers from news articles, in their own words"),
    el(
      "p",
      {},
      "It finds the passage that answers a question, says who is quoted with which words, and checks whether a quote is exact. ",
      "This page is a small Discord inside your own machine with the real bot in it; nothing you type is sent to Discord.",
    ),
    el("h2", { class: "welcome-here" }, here),
    ...(shelf ? renderShelf(shelf, server) : []),
    el("p", { class: "welcome-try" }, "Click one, and the answer comes below:"),
    el("div", { class: "examples" }, ...buttons(first)),
    el(
      "details",
      { class: "gallery-of-answers" },
      el("summary", {}, "Every kind of answer"),
      el("div", { class: "examples" }, ...buttons(gallery)),
    ),
    ...(shelf && server === SAMPLE_SERVER.name ? [renderFeed(shelf, commands, actions)] : []),
    renderOwnQuestions(commands),
    renderKeys(),
  ];
}

function renderShelf({ articles, total }: PageShelf, server: string | null): HTMLElement[] {
  const note = server === SAMPLE_SERVER.name ? "Every one of them is invented." : "";
  const [shown, more] = [articles.slice(0, LISTED), articles.slice(LISTED)];
  const left = total - shown.length;
  return [
    el(
      "p",
      {},
      total === 0
        ? "No article can be asked about here yet."
        : total === 1
          ? "One article can be asked about here:"
          : `${total} articles can be asked about here. ${note}`,
    ),
    el("ul", { class: "shelf" }, ...shown.map(renderArticle)),
    ...(left === 0
      ? []
      : [
          el(
            "details",
            {},
            el("summary", {}, left === 1 ? "and 1 more" : `and ${left} more`),
            el("ul", { class: "shelf" }, ...more.map(renderArticle)),
            left > more.length ? el("p", {}, "/articles shows all of them.") : null,
          ),
        ]),
  ];
}

function renderArticle({ key, title, outlet, date }: PageArticle): HTMLElement {
  const facts = [outlet, date === null ? null : dayInWords(date)].filter(fact => fact !== null);
  return el(
    "li",
    {},
    el("a", { class: "shelf-link", href: `/articles/${key}`, target: "_blank", rel: "noopener" }, title),
    facts.length > 0 && el("span", { class: "shelf-facts" }, facts.join(" · ")),
  );
}

/** The feed that the playground serves: a manager can follow it, and a button publishes its next article. */
function renderFeed(
  { feed: { left, isFollowed } }: PageShelf,
  commands: readonly PageCommand[],
  actions: WelcomeActions,
): HTMLElement {
  const link = `${location.origin}/feed.xml`;
  const command = commands.find(({ name }) => name === "library feed add");
  const follow = el("button", { type: "button", class: "button secondary" }, "Follow it in #digest");
  follow.addEventListener("click", () => command && actions.open(command, { link, channel: "#digest" }));
  const publish = el(
    "button",
    { type: "button", id: "publish", class: "button secondary", disabled: left === 0 },
    `Publish the next article (${left} to come)`,
  );
  publish.addEventListener("click", () => actions.publish());
  const digest = el("button", { type: "button", class: "button secondary" }, "Post a digest in #digest");
  digest.addEventListener("click", () => actions.postDigest());
  const how = isFollowed
    ? "The bot follows it: what is published is answered from, and posted."
    : command
      ? "Follow it, then publish an article."
      : "Be a manager (“I am”, beside the channels) to follow it.";
  return el(
    "div",
    { class: "feed" },
    el("p", {}, "The story goes on in a feed, ", el("a", { href: link }, link), `. ${how}`),
    el("div", { class: "row" }, !isFollowed && command && follow, publish, digest),
  );
}

function renderOwnQuestions(commands: readonly PageCommand[]): HTMLElement {
  const menus = commands.filter(({ type }) => type === 3).map(({ label }) => label);
  return el(
    "p",
    {},
    "Ask something yourself: type / for the commands, or @Verbatim and a question. ",
    menus.length > 0 && "A message's menu (right click, long press, ⋯) has ",
    ...menus.flatMap((label, at) => [at > 0 && " and ", el("strong", {}, label)]),
    menus.length > 0 && ".",
  );
}

const KEYS = [
  ["Escape", "from anywhere: to the message box"],
  ["/", "in the message box: the commands; arrows move, Enter or Tab picks, Escape leaves"],
  ["Space", "after a command's name: fills it in; “/ask why?” works as one line"],
  ["Tab", "in a command: the next option, then those that can be added; Enter sends"],
  ["Backspace", "in an empty option that was added: takes it away"],
  ["Arrow up", "in the empty message box: the last message; arrows go on from there"],
  ["Enter", "on a message (or Shift+F10): its menu"],
] as const;

function renderKeys(): HTMLElement {
  return el(
    "details",
    { class: "keys" },
    el("summary", {}, "By keyboard"),
    el("dl", {}, ...KEYS.flatMap(([keys, does]) => [el("dt", {}, keys), el("dd", {}, does)])),
  );
}

/** @param name of its command, in the member's language */
function renderExample(example: Example, name: string, actions: WelcomeActions): HTMLElement {
  const button = el(
    "button",
    { type: "button", class: "example" },
    el("strong", {}, `/${name}`),
    ` ${example.label}`,
  );
  button.addEventListener("click", () => actions.send(example));
  return button;
}
