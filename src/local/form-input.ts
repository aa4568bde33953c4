import type {
  APIInteractionDataResolved,
  APIModalSubmission,
  ModalSubmitComponent,
} from "discord-api-types/v10";
import { ActorError, type FormField, type FormValues, type LocalFile } from "./actor.ts";
import type { Modal } from "./interaction-schema.ts";
import { LIMITS } from "./limits.ts";

type LabelledComponent = Extract<Modal["components"][number], { type: 18 }>["component"];

/** The fields of a form, as a member sees them. */
export function fieldsOf(modal: Modal): FormField[] {
  return modal.components.flatMap(part => {
    if (part.type === 18) return describeField(part.component, part.label);
    if (part.type === 1) return part.components.map(input => describeField(input, input.label ?? ""));
    return [];
  });
}

/**
 * What the client sends for a filled form, with the checks that the client makes.
 *
 * @param upload keeps a file and gives its attachment
 * @throws {ActorError} for an unknown field, an empty required one, or words of the wrong length
 */
export function fillForm(
  modal: Modal,
  values: FormValues,
  upload: (file: LocalFile) => NonNullable<APIInteractionDataResolved["attachments"]>[string],
): APIModalSubmission {
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
        return { ...shared, type: 3, values: readChoice(field, given) };
      case 19: {
        const attachments = readFiles(field, given).map(upload);
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
    ...(resolved.attachments && { resolved }),
  };
}

function describeField(component: LabelledComponent, label: string): FormField {
  const isText = component.type === 4;
  return {
    customId: component.custom_id,
    label,
    kind: isText ? "text" : component.type === 3 ? "menu" : "files",
    isRequired: component.required ?? true,
    isParagraph: isText && component.style === 2,
    value: isText ? (component.value ?? "") : "",
    minLength: isText ? (component.min_length ?? 0) : 0,
    maxLength: isText ? (component.max_length ?? LIMITS.modal.textInput) : 0,
    options:
      component.type === 3
        ? component.options.map(option => ({ label: option.label, value: option.value }))
        : [],
  };
}

function readText(field: FormField, given: FormValues[string] | undefined): string {
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

function readChoice(
  { label, isRequired, options }: FormField,
  given: FormValues[string] | undefined,
): string[] {
  if (given === undefined) {
    if (isRequired) throw new ActorError(`the field "${label}" must be filled in`);
    return [];
  }
  const chosen = options.find(option => option.value === given || option.label === given);
  if (!chosen) throw new ActorError(`the field "${label}" does not offer "${String(given)}"`);
  return [chosen.value];
}

function readFiles(
  { label, isRequired }: FormField,
  given: FormValues[string] | undefined,
): readonly LocalFile[] {
  if (typeof given === "string") throw new ActorError(`the field "${label}" takes files`);
  if (isRequired && (given ?? []).length === 0)
    throw new ActorError(`the field "${label}" must be filled in`);
  return given ?? [];
}
