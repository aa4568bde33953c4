import type { FormProblem } from "./api-error.ts";
import { everyComponent, isMenuComponent, type TopLevelComponent } from "./component-schema.ts";
import { LIMITS } from "./discord-limits.ts";
import { problem } from "./form-check.ts";
import { brokenMenuRules } from "./menu-rules.ts";
import type { Embed } from "./message-schema.ts";

export const MESSAGE_FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** A message as it would be after the request. */
export interface MessageDraft {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly TopLevelComponent[];
  readonly flags: number;
  readonly fileCount: number;
}

/** The rules across several fields of a message; an empty list for a valid one. */
export function brokenMessageRules(draft: MessageDraft): FormProblem[] {
  const isV2 = (draft.flags & MESSAGE_FLAGS.componentsV2) !== 0;
  return [...(isV2 ? v2Rules(draft) : legacyRules(draft)), ...componentRules(draft), ...embedRules(draft)];
}

function v2Rules({ content, embeds, components }: MessageDraft): FormProblem[] {
  const problems: FormProblem[] = [];
  const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
  if (content !== "") {
    problems.push(
      problem(["content"], code, "The 'content' field cannot be used with MessageFlags.IS_COMPONENTS_V2"),
    );
  }
  if (embeds.length > 0) {
    problems.push(
      problem(["embeds"], code, "The 'embeds' field cannot be used with MessageFlags.IS_COMPONENTS_V2"),
    );
  }
  if (components.length === 0) {
    problems.push(problem(["components"], "BASE_TYPE_REQUIRED", "This field is required"));
  }
  const texts = [...everyComponent(components)].flatMap(part => (part.type === 10 ? [part.content] : []));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  if (characters > LIMITS.message.textDisplayCharacters) {
    problems.push(
      problem(
        ["components"],
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
        `Total message displayable text size exceeds the limit of ${LIMITS.message.textDisplayCharacters}.`,
      ),
    );
  }
  const bytes = texts.reduce(
    (sum, text) => sum + Buffer.byteLength(text) + LIMITS.message.textDisplayOverhead,
    0,
  );
  if (bytes > LIMITS.message.textDisplayBytes) {
    problems.push(
      problem(["components"], "LOCAL_TEXT_BYTES", `${bytes} UTF-8 bytes of text: Discord would answer 500.`),
    );
  }
  return problems;
}

function legacyRules({ components, content, embeds, fileCount }: MessageDraft): FormProblem[] {
  const problems: FormProblem[] = [];
  components.forEach(({ type }, index) => {
    if (type !== 1) {
      problems.push(
        problem(
          ["components", index, "type"],
          "BASE_TYPE_CHOICES",
          'Value of field "type" must be one of (1,).',
        ),
      );
    }
  });
  if (components.length > LIMITS.message.legacyRows) {
    problems.push(
      problem(
        ["components"],
        "BASE_TYPE_BAD_LENGTH",
        `Must be between 1 and ${LIMITS.message.legacyRows} in length.`,
      ),
    );
  }
  const isEmpty = content.trim() === "" && embeds.length === 0 && components.length === 0;
  if (isEmpty && fileCount === 0) {
    problems.push(problem([], "EMPTY_MESSAGE", "Cannot send an empty message"));
  }
  return problems;
}

function componentRules({ components }: MessageDraft): FormProblem[] {
  const problems: FormProblem[] = [];
  const all = [...everyComponent(components)];
  if (all.length > LIMITS.message.components) {
    problems.push(
      problem(
        ["components"],
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
        `Total number of components ${all.length} exceeds the limit of ${LIMITS.message.components}.`,
      ),
    );
  }
  const seen = new Set<string>();
  for (const part of all) {
    if ("custom_id" in part) {
      if (seen.has(part.custom_id)) {
        problems.push(
          problem(
            ["components"],
            "COMPONENT_CUSTOM_ID_DUPLICATED",
            `Component custom id cannot be duplicated: ${part.custom_id}`,
          ),
        );
      }
      seen.add(part.custom_id);
    }
    if (part.type === 2 && !part.label && !part.emoji) {
      problems.push(
        problem(["components"], "BUTTON_COMPONENT_INVALID_LABEL", "A button needs a label or an emoji"),
      );
    }
    if (part.type === 1 && part.components.length > 1 && part.components.some(({ type }) => type !== 2)) {
      problems.push(
        problem(["components"], "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A menu must stand alone in its row"),
      );
    }
    if (isMenuComponent(part)) {
      problems.push(...brokenMenuRules(part).map(one => ({ ...one, path: ["components", ...one.path] })));
    }
  }
  return problems;
}

function embedRules({ embeds }: MessageDraft): FormProblem[] {
  const problems: FormProblem[] = [];
  let characters = 0;
  embeds.forEach((embed, index) => {
    const { title, description, footer, author, fields = [], image, thumbnail } = embed;
    for (const text of [title, description, footer?.text, author?.name]) characters += text?.length ?? 0;
    for (const { name, value } of fields) characters += name.length + value.length;
    const isEmpty =
      !title && !description && !footer && !author && !image && !thumbnail && fields.length === 0;
    if (isEmpty)
      problems.push(
        problem(["embeds", index, "description"], "BASE_TYPE_REQUIRED", "This field is required"),
      );
  });
  if (characters > LIMITS.message.embedCharacters) {
    problems.push(
      problem(
        ["embeds"],
        "MAX_EMBED_SIZE_EXCEEDED",
        `Embed size exceeds maximum size of ${LIMITS.message.embedCharacters}`,
      ),
    );
  }
  return problems;
}
