import type { APIAttachment } from "discord-api-types/v10";
import type { FormProblem } from "./api-error.ts";
import { everyComponent, type TopLevelComponent } from "./component-schema.ts";
import { LIMITS } from "./discord-limits.ts";
import { problem } from "./form-check.ts";
import type { MessageBody } from "./message-schema.ts";
import { storedName } from "./stored-name.ts";
import type { UploadedFile } from "./uploaded-file.ts";

/** The files of a message as they would be after the request. */
export interface FilesDraft {
  readonly isV2: boolean;
  /** As in the request; null or undefined if it doesn't name any. */
  readonly named: MessageBody["attachments"];
  readonly files: readonly UploadedFile[];
  /** The message's earlier files that it keeps. */
  readonly kept: readonly APIAttachment[];
  readonly components: readonly TopLevelComponent[];
}

/** The rules about files and references to them; an empty list for a valid message. */
export function brokenFileRules({ isV2, named, files, kept, components }: FilesDraft): FormProblem[] {
  const problems: FormProblem[] = [];
  if (files.length + kept.length > LIMITS.message.attachments) {
    const message = `Must be ${LIMITS.message.attachments} or fewer in length.`;
    problems.push(problem(["attachments"], "BASE_TYPE_BAD_LENGTH", message));
  }
  (named ?? []).forEach(({ id }, index) => {
    const isThere =
      files.some(file => String(file.index) === String(id)) || kept.some(file => file.id === String(id));
    if (isThere) return;
    problems.push(problem(["attachments", index], "ATTACHMENT_NOT_FOUND", "Attachment data not found"));
  });
  const fresh = files.map(file => {
    const entry = named?.find(({ id }) => String(id) === String(file.index));
    return storedName(entry?.filename ?? file.name);
  });
  // A kept file that the request names can only be found by the name beside its id.
  const again = kept.flatMap(file => {
    const entry = named?.find(({ id }) => String(id) === file.id);
    return named == null || entry?.filename !== undefined ? file.filename : [];
  });
  const names = [...fresh, ...again];
  const shown = uploadsShown(components);
  for (const name of shown) {
    if (!names.includes(name)) {
      const message = `The referenced attachment "${name}" was not found.`;
      const code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND";
      problems.push(problem(["components"], code, message));
    } else if (names.indexOf(name) !== names.lastIndexOf(name)) {
      const message = `Several files are called "${name}": which of them is meant is not known.`;
      problems.push(problem(["components"], "LOCAL_ATTACHMENT_AMBIGUOUS", message));
    }
  }
  const unseen = isV2 ? fresh.filter(name => !shown.includes(name)) : [];
  for (const name of unseen) {
    const message = `No component shows "${name}": Discord would take it, and nobody would see it.`;
    problems.push(problem(["attachments"], "LOCAL_ATTACHMENT_UNSEEN", message));
  }
  return problems;
}

/** The names of the uploads used in components. */
function uploadsShown(components: readonly TopLevelComponent[]): string[] {
  return [...everyComponent(components)].flatMap(part => {
    const urls =
      part.type === 13
        ? [part.file.url]
        : part.type === 12
          ? part.items.map(({ media }) => media.url)
          : part.type === 11
            ? [part.media.url]
            : [];
    return urls.flatMap(url => /^attachment:\/\/(.+)$/.exec(url)?.[1] ?? []);
  });
}
