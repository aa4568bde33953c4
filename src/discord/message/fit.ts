import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIFileComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { shorten } from "../../text/cut.ts";
import type { Wording } from "../../wording/wording.ts";
import { renderExcerpt } from "./excerpt.ts";
import { joinMarkdown, type Markdown, plain } from "./markdown.ts";
import { MESSAGE_LIMITS } from "./message-limits.ts";
import type { Block, Button, Line, Reply, ReplyFile, TextBlock, Tone } from "./reply.ts";

const ACCENTS: Record<Tone, number | null> = {
  good: 0x2e8b57,
  caution: 0xd9960a,
  nothing: 0x80848e,
  neutral: null,
};

/** Factors by which the excerpts' wanted lengths are shortened, tried in turn. */
const SCALES = [1, 0.7, 0.5, 0.35, 0.2, 0.1, 0.05] as const;

/**
 * Makes the container of a reply, within all of Discord's limits whatever the article's text is.
 *
 * Shortens the excerpts as far as necessary, then leaves out optional blocks, the last first. Every reply goes
 * through here.
 */
export function fitReply(reply: Reply, wording: Wording): APIContainerComponent {
  let blocks = reply.blocks;
  for (;;) {
    for (const scale of SCALES) {
      const container = containerOf({ ...reply, blocks }, scale);
      if (isWithinLimits(container)) return container;
    }
    const dropped = blocks.findLastIndex(block => block.kind === "text" && block.isOptional === true);
    if (dropped === -1) break;
    blocks = withoutBlock(blocks, dropped);
  }
  const apology: TextBlock = { kind: "text", lines: [plain(wording.notices.tooLong)] };
  return containerOf({ ...reply, blocks: [apology] }, 1);
}

/** Without one block and, if no other block has an excerpt of its paragraph, without the button that opens it. */
function withoutBlock(blocks: readonly Block[], dropped: number): readonly Block[] {
  const kept = blocks.filter((_, index) => index !== dropped);
  const aboutOf = (block: Block | undefined) => (block?.kind === "text" ? block.about : undefined);
  const about = aboutOf(blocks[dropped]);
  if (about === undefined || kept.some(block => aboutOf(block) === about)) return kept;
  const isOrphan = (button: Button) => button.kind === "press" && button.about === about;
  return kept.map(block =>
    block.kind === "buttons"
      ? { ...block, buttons: block.buttons.filter(button => !isOrphan(button)) }
      : block,
  );
}

/** The files of a reply that Discord accepts: the first ten. */
export function filesSent(files: readonly ReplyFile[]): readonly ReplyFile[] {
  return files.slice(0, MESSAGE_LIMITS.files);
}

/**
 * How much of Discord's limits a container uses.
 *
 * @internal
 */
export function measure(container: APIContainerComponent): {
  readonly components: number;
  readonly text: number;
  readonly bytes: number;
} {
  let components = 1;
  const texts: string[] = [];
  for (const component of container.components) {
    components++;
    if (component.type === ComponentType.TextDisplay) texts.push(component.content);
    if (component.type === ComponentType.ActionRow) components += component.components.length;
    if (component.type === ComponentType.Section) {
      components += component.components.length + 1;
      texts.push(...component.components.map(({ content }) => content));
    }
  }
  return {
    components,
    text: texts.reduce((sum, { length }) => sum + length, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text) + MESSAGE_LIMITS.bytesPerDisplay, 0),
  };
}

function isWithinLimits(container: APIContainerComponent): boolean {
  const { components, text, bytes } = measure(container);
  return (
    components > 1 &&
    components <= MESSAGE_LIMITS.components &&
    text <= MESSAGE_LIMITS.text &&
    bytes <= MESSAGE_LIMITS.textBytes
  );
}

function containerOf({ blocks, tone, files = [] }: Reply, scale: number): APIContainerComponent {
  const accent = ACCENTS[tone];
  const given = new Set<string>();
  return {
    type: ComponentType.Container,
    ...(accent === null ? {} : { accent_color: accent }),
    components: [
      ...blocks.flatMap(block => componentOf(block, scale, given) ?? []),
      ...filesSent(files).map(fileComponent),
    ],
  };
}

function fileComponent({ name }: ReplyFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

// `given`: custom ids used so far. Discord refuses a message with a repeated one; the second button would do the same,
// so it is left out.
function componentOf(block: Block, scale: number, given: Set<string>): APIComponentInContainer | null {
  if (block.kind === "rule") return { type: ComponentType.Separator };
  if (block.kind === "buttons") {
    const buttons = block.buttons
      .filter(button => isNew(button, given))
      .slice(0, MESSAGE_LIMITS.buttonsPerRow);
    return buttons.length === 0 ? null : rowOf(buttons);
  }
  const content = joinMarkdown(
    block.lines.map(line => lineOf(line, scale)),
    "\n",
  );
  if (content.trim() === "") return null;
  const display: APITextDisplayComponent = {
    type: ComponentType.TextDisplay,
    ...(block.id === undefined ? {} : { id: block.id }),
    content,
  };
  if (!block.button || !isNew(block.button, given)) return display;
  return { type: ComponentType.Section, components: [display], accessory: buttonOf(block.button) };
}

/** A row of buttons, also for a message of plain content. */
export function rowOf(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: buttons.map(buttonOf) };
}

function isNew(button: Button, given: Set<string>): boolean {
  if (button.kind === "link") return true;
  const isFirst = !given.has(button.customId);
  given.add(button.customId);
  return isFirst;
}

function lineOf(line: Line, scale: number): Markdown {
  if (typeof line === "string") return line;
  const words = renderExcerpt(line, Math.max(1, Math.floor(line.maxLength * scale)));
  return line.after === undefined ? words : joinMarkdown([words, line.after], " ");
}

function buttonOf(button: Button): APIButtonComponent {
  const label = shorten(button.label, MESSAGE_LIMITS.buttonLabel);
  if (button.kind === "link") {
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.url };
  }
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: button.customId,
  };
}
