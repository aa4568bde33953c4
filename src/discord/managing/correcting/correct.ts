import { ComponentType, TextInputStyle } from "discord.js";
import { type QuotationIn, speakerOf } from "../../../answers/answer.ts";
import { UserError } from "../../../errors.ts";
import { isCorrected } from "../../../library/corrections/correct-speakers.ts";
import { shorten } from "../../../text/cut.ts";
import type { Wording } from "../../../wording/wording.ts";
import type { CommandContext } from "../../answering/command.ts";
import { writeCustomId } from "../../custom-ids/custom-id.ts";
import type { ShownWords } from "../../custom-ids/fields.ts";
import type { Form, Reply } from "../../message/reply.ts";
import { articleAt } from "../../presses/reply-to-press.ts";
import { pressButton } from "../../render/buttons.ts";
import { noticeReply } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import type { FormHandlers, PressHandlers } from "../subcommand.ts";

/** Longest name, in UTF-16 code units. */
const MAX_NAME = 100;

/** A manager says who said some words, or that nobody can know, and can take it back. */
export const correct: {
  readonly presses: Pick<PressHandlers, "library-correct" | "library-uncorrect">;
  readonly forms: Pick<FormHandlers, "library-correct">;
} = {
  presses: {
    "library-correct": async ({ place }, context) => whoForm(place, await quotedAt(place, context), context),

    "library-uncorrect": async ({ place }, context) => {
      const { corrections } = context.wording.library;
      const { own, server } = await serverLibraryOf(context);
      await context.acknowledge();
      const taken = await own.takeBackCorrection(place);
      if (!taken) throw new UserError("expired", ({ library }) => library.corrections.notThere);
      const article = context.library.byKey(place.article)?.article ?? null;
      await server.tellManagers({ kind: "uncorrected", by: server.memberId, article, correction: taken });
      return noticeReply(corrections.takenBack);
    },
  },

  forms: {
    "library-correct": async ({ place }, context, { fields }) => {
      const { article, quotation } = await quotedAt(place, context);
      const name = fields.getTextInputValue("speaker").trim();
      const speaker = name === "" ? null : name;
      const { own, server } = await serverLibraryOf(context);
      // The quotation's own place: a reply may have shown part of it.
      const { paragraph, start, end } = quotation;
      const words = { article: article.key, paragraph, start, end };
      await context.acknowledge();
      await own.correctSpeaker(words, speaker);
      const correction = { ...words, speaker };
      await server.tellManagers({ kind: "corrected", by: server.memberId, article, correction });
      return corrected(words, speaker, context.wording);
    },
  },
};

function corrected(place: ShownWords, speaker: string | null, { library }: Wording): Reply {
  const { corrections } = library;
  const reply = noticeReply(corrections.done(speaker), "good", corrections.shownAs);
  const undo = pressButton(corrections.takeBack, { action: "library-uncorrect", place });
  return { ...reply, blocks: [...reply.blocks, { kind: "buttons", buttons: [undo] }] };
}

/**
 * The quotation at a place shown in a reply.
 *
 * @throws {UserError} `expired` if the article is gone, `bad-option` if nobody is quoted there
 */
async function quotedAt(place: ShownWords, context: CommandContext): Promise<QuotationIn> {
  const article = await articleAt(place, context);
  const analysed = context.library.byKey(article.key);
  const all = [...(analysed?.quotations ?? []), ...(analysed?.reported ?? [])];
  const quotation = all.find(quotation => isCorrected(quotation, place));
  if (!quotation) throw new UserError("bad-option", ({ library }) => library.corrections.noQuotation);
  return { article, quotation };
}

function whoForm(place: ShownWords, { quotation }: QuotationIn, { wording }: CommandContext): Form {
  const { corrections } = wording.library;
  return {
    modal: {
      custom_id: writeCustomId({ action: "library-correct", place }),
      title: corrections.formTitle,
      components: [
        {
          type: ComponentType.Label,
          label: corrections.who,
          description: corrections.whoHint,
          component: {
            type: ComponentType.TextInput,
            custom_id: "speaker",
            style: TextInputStyle.Short,
            max_length: MAX_NAME,
            required: false,
            ...filledWith(speakerOf(quotation.attribution)?.name),
          },
        },
      ],
    },
  };
}

function filledWith(name: string | undefined): { readonly value?: string } {
  return name === undefined ? {} : { value: shorten(name, MAX_NAME) };
}
