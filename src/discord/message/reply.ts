import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { ExcerptRequest } from "./excerpt.ts";
import type { Markdown } from "./markdown.ts";

/**
 * What a reply says and offers, before Discord's limits: one container of blocks. `fitReply` makes a message from
 * it.
 */
export interface Reply {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  /** Sent with the reply, and shown below the blocks. */
  readonly files?: readonly ReplyFile[];
}

export interface ReplyFile {
  /** Letters, digits, `-` and one extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form opened for the member instead of a reply. Its custom id is from `writeCustomId`. */
export interface Form {
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** Accent colour by outcome; never the only sign of it. */
export type Tone = "good" | "caution" | "nothing" | "neutral";

/** `rule` is the line between two parts of a reply. */
export type Block = TextBlock | ButtonsBlock | { readonly kind: "rule" };

export interface TextBlock {
  readonly kind: "text";
  readonly lines: readonly Line[];
  /** Beside the text. */
  readonly button?: Button;
  /** With this id a button finds the text again in the message (`readBack`). */
  readonly id?: number;
  /** Left out first, the last one first, if the reply is too long. */
  readonly isOptional?: boolean;
  /** The paragraph it has an excerpt of: a button for the same paragraph is left out with the last such block. */
  readonly about?: string;
}

export interface ButtonsBlock {
  readonly kind: "buttons";
  readonly buttons: readonly Button[];
}

/** A line of Markdown, or an excerpt that is shown as far as there is space. */
export type Line = Markdown | ExcerptLine;

export interface ExcerptLine extends ExcerptRequest {
  /** In UTF-16 code units. */
  readonly maxLength: number;
  /** After the words, on the same line. */
  readonly after?: Markdown;
}

export type Button =
  | {
      readonly kind: "press";
      readonly label: string;
      readonly customId: string;
      /** The paragraph that it opens, named as in a block of the reply. */
      readonly about?: string;
    }
  | LinkButton;

export interface LinkButton {
  readonly kind: "link";
  readonly label: string;
  readonly url: string;
}

/**
 * Who sees the reply: everybody in the channel, only the one who asked, the two of a direct message, or a channel in
 * which nobody asked.
 */
export type Audience = "public" | "private" | "direct" | "channel";

export function text(...lines: readonly (Line | null)[]): TextBlock {
  return { kind: "text", lines: lines.filter(line => line !== null) };
}
