import { EXAMPLES, type Example } from "../examples.ts";
import type { PageChannel, PageCommand } from "../protocol.ts";
import { el } from "./dom.ts";

/** At the top of every channel: what can be tried, ready to be clicked. */
export function renderWelcome(
  channel: PageChannel | undefined,
  commands: readonly PageCommand[],
  open: (command: PageCommand, options: Readonly<Record<string, string>>) => void,
): HTMLElement[] {
  const examples = EXAMPLES.flatMap(example => {
    const command = commands.find(({ type, name }) => type === 1 && name === example.command);
    return command ? [renderExample(example, command, open)] : [];
  });
  const menus = commands.filter(({ type }) => type === 3).map(({ name }) => name);
  const title = channel?.guild === null ? "Write to the bot directly" : `Welcome to #${channel?.name ?? ""}`;
  return [
    el("h1", {}, title),
    el(
      "p",
      {},
      "This is a Discord inside your own machine, with the real bot in it. Nothing here leaves it. ",
      examples.length > 0 && "Click one of these, then press Send:",
    ),
    el("div", { class: "examples" }, ...examples),
    el(
      "p",
      {},
      menus.length > 0 && "Or open the menu of a message (right click, long press, ⋯) and choose ",
      menus.length > 0 && el("strong", {}, menus.join(" or ")),
      menus.length > 0 && ". ",
      "Type / for everything else.",
    ),
    el(
      "details",
      { class: "keys" },
      el("summary", {}, "By keyboard"),
      el("dl", {}, ...KEYS.flatMap(([keys, does]) => [el("dt", {}, keys), el("dd", {}, does)])),
    ),
  ];
}

const KEYS = [
  ["/", "in the message line: the commands; arrows move, Enter or Tab picks, Escape leaves"],
  ["Tab", "in a command: the next option, then those that can be added; Enter sends"],
  ["Backspace", "in an empty option that was added: takes it away"],
  ["Arrow up", "in the empty message line: the last message; arrows go on from there"],
  ["Enter", "on a message (or Shift+F10): its menu"],
] as const;

function renderExample(
  { label, options }: Example,
  command: PageCommand,
  open: (command: PageCommand, options: Readonly<Record<string, string>>) => void,
): HTMLElement {
  const button = el(
    "button",
    { type: "button", class: "example" },
    el("strong", {}, `/${command.name}`),
    ` ${label}`,
  );
  button.addEventListener("click", () => open(command, options));
  return button;
}
