import type {
  APIInteractionDataResolved,
  APIModalSubmission,
  ModalSubmitComponent,
} from "discord-api-types/v10";
import { LIMITS } from "../rules/discord-limits.ts";
import type { Modal } from "../rules/interaction-schema.ts";
import {
  ActorError,
  type FormField,
  type FormPart,
  type FormValue,
  type FormValues,
  type LocalFile,
} from "./actor.ts";
import type { TypingPlace } from "./command-input.ts";
import { type Picking, pickChannel, pickMentionable, pickRole, pickUser } from "./pick-named.ts";

type LabelledComponent = Extract<Modal["components"][number], { type: 18 }>["component"];

/** A form as a member sees it. */
export function partsOf(modal: Modal): FormPart[] {
  return modal.components.flatMap((part): FormPart[] => {
    if (part.type === 10) return [{ kind: "note", text: part.content }];
    if (part.type === 18) {
      return [{ kind: "field", field: describeField(part.component, part.label, part.description) }];
    }
    return part.components.map(input => ({ kind: "field", field: describeField(input, input.label ?? "") }));
  });
}

/** The fields of a form. */
export function fieldsOf(modal: Modal): FormField[] {
  return partsOf(modal).flatMap(part => (part.kind === "field" ? part.field : []));
}

/**
 * What the client sends for a filled form, with the client's checks.
 *
 * @throws {ActorError} for an unknown field, an empty required one, or words of the wrong length
 */
export function fillForm(modal: Modal, values: FormValues, place: TypingPlace): APIModalSubmission {
  const fields = fieldsOf(modal);
  for (const name of Object.keys(values)) {
    if (!fields.some(({ customId, label }) => customId === name || label === name)) {
      throw new ActorError(`the form "${modal.title}" has no field "${name}"`);
    }
  }
  const resolved: APIInteractionDataResolved = {};
  const fill = (component: LabelledComponent, label: string, id: number): ModalSubmitComponent => {
    const field = describeField(component, label);
    const given = values[field.customId] ?? values[label];
    const shared = { id, custom_id: field.customId };
    switch (component.type) {
      case 4:
        return { ...shared, type: 4, value: readText(field, given) };
      case 3:
        return { ...shared, type: 3, values: readChoices(field, given) };
      case 5:
      case 6:
      case 7:
      case 8:
        return {
          ...shared,
          type: component.type,
          values: readNames(component, field, given, { ...place, resolved }),
        };
      case 19: {
        const attachments = readFiles(field, given).map(place.upload);
        resolved.attachments = {
          ...resolved.attachments,
          ...Object.fromEntries(attachments.map(file => [file.id, file])),
        };
        return { ...shared, type: 19, values: attachments.map(file => file.id) };
      }
    }
  };
  let id = 0;
  const components = modal.components.map((part): APIModalSubmission["components"][number] => {
    id++;
    if (part.type === 10) return { type: 10, id };
    if (part.type === 18) return { type: 18, id, component: fill(part.component, part.label, ++id) };
    return {
      type: 1,
      id,
      components: part.components.map(input => {
        const field = describeField(input, input.label ?? "");
        const value = readText(field, values[field.customId] ?? values[field.label]);
        return { type: 4, id: ++id, custom_id: field.customId, value };
      }),
    };
  });
  return {
    custom_id: modal.custom_id,
    components,
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

const FIELD_KINDS = {
  3: "menu",
  4: "text",
  5: "users",
  6: "roles",
  7: "mentionables",
  8: "channels",
  19: "files",
} as const satisfies Record<LabelledComponent["type"], FormField["kind"]>;

function describeField(component: LabelledComponent, label: string, description = ""): FormField {
  const isText = component.type === 4;
  return {
    customId: component.custom_id,
    label,
    description,
    kind: FIELD_KINDS[component.type],
    isRequired: component.required ?? true,
    isParagraph: isText && component.style === 2,
    placeholder: component.type === 19 ? "" : (component.placeholder ?? ""),
    value: isText ? (component.value ?? "") : "",
    minLength: isText ? (component.min_length ?? 0) : 0,
    maxLength: isText ? (component.max_length ?? LIMITS.modal.textInput) : 0,
    minValues: isText ? 1 : (component.min_values ?? 1),
    maxValues: isText ? 1 : (component.max_values ?? 1),
    options:
      component.type === 3
        ? component.options.map(option => ({
            label: option.label,
            value: option.value,
            description: option.description ?? "",
            isDefault: option.default ?? false,
          }))
        : [],
    channelTypes: component.type === 8 ? (component.channel_types ?? []) : [],
  };
}

function readText(field: FormField, given: FormValue | undefined): string {
  const { label, isRequired, minLength, maxLength } = field;
  const text = given ?? field.value;
  if (typeof text !== "string") throw new ActorError(`the field "${label}" takes words`);
  if (text === "" && isRequired) throw new ActorError(`the field "${label}" must be filled in`);
  if (text !== "" && text.length < minLength) {
    throw new ActorError(`the field "${label}" takes at least ${minLength} characters`);
  }
  if (text.length > maxLength)
    throw new ActorError(`the field "${label}" takes at most ${maxLength} characters`);
  return text;
}

function readChoices(field: FormField, given: FormValue | undefined): string[] {
  const { label, options } = field;
  const wanted =
    given === undefined
      ? options.flatMap(({ value, isDefault }) => (isDefault ? value : []))
      : typeof given === "string"
        ? [given]
        : given;
  const chosen = wanted.map(name => {
    const option = options.find(({ value, label: shown }) => value === name || shown === name);
    if (!option) throw new ActorError(`the field "${label}" does not offer "${String(name)}"`);
    return option.value;
  });
  checkCount(field, chosen.length);
  return chosen;
}

/** For a menu that Discord's client fills: people, roles and channels by name. */
function readNames(
  menu: Extract<LabelledComponent, { type: 5 | 6 | 7 | 8 }>,
  field: FormField,
  given: FormValue | undefined,
  place: Omit<Picking, "refuse">,
): string[] {
  const refuse = (why: string) => new ActorError(`the field "${field.label}" ${why}`);
  const picking = { ...place, refuse };
  const names = given === undefined || given === "" ? [] : typeof given === "string" ? [given] : [...given];
  const picked = names.map(name => {
    if (typeof name !== "string") throw refuse("takes names");
    if (menu.type === 5) return pickUser(name, picking);
    if (menu.type === 6) return pickRole(name, picking);
    return menu.type === 7 ? pickMentionable(name, picking) : pickChannel(name, picking, menu.channel_types);
  });
  checkCount(field, picked.length);
  return picked;
}

function readFiles(field: FormField, given: FormValue | undefined): LocalFile[] {
  const files = typeof given === "string" ? [given] : [...(given ?? [])];
  const kept = files.map(file => {
    if (typeof file === "string") throw new ActorError(`the field "${field.label}" takes files`);
    const size = typeof file.content === "string" ? Buffer.byteLength(file.content) : file.content.length;
    if (size > LIMITS.file.bytes)
      throw new ActorError(`the field "${field.label}" takes at most 10 MiB a file`);
    return file;
  });
  checkCount(field, kept.length);
  return kept;
}

function checkCount({ label, isRequired, minValues, maxValues }: FormField, count: number): void {
  if (count === 0) {
    if (isRequired) throw new ActorError(`the field "${label}" must be filled in`);
    return;
  }
  if (count < minValues) throw new ActorError(`the field "${label}" takes at least ${minValues}`);
  if (count > maxValues) throw new ActorError(`the field "${label}" takes at most ${maxValues}`);
}
