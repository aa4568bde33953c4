import type { APIAttachment } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { FormValues } from "../../../src/local/member/actor.ts";
import { fieldsOf, fillForm, partsOf } from "../../../src/local/member/form-input.ts";
import { type Modal, ModalSchema } from "../../../src/local/rules/interaction-schema.ts";
import { SnowflakeSource } from "../../../src/local/world/snowflake.ts";
import { World } from "../../../src/local/world/world.ts";
import { ManualClock } from "../manual-clock.ts";

const FORM: Modal = ModalSchema.parse({
  custom_id: "form",
  title: "Add",
  components: [
    { type: 10, content: "**Two** ways" },
    {
      type: 18,
      label: "Files",
      description: "Up to two",
      component: { type: 19, custom_id: "files", max_values: 2, required: false },
    },
    {
      type: 18,
      label: "Tags",
      component: {
        type: 3,
        custom_id: "tags",
        min_values: 2,
        max_values: 2,
        required: false,
        placeholder: "Two tags",
        options: [
          { label: "One", value: "1", description: "the first" },
          { label: "Two", value: "2", default: true },
          { label: "Three", value: "3", default: true },
        ],
      },
    },
    { type: 1, components: [{ type: 4, custom_id: "title", style: 1, label: "Title", placeholder: "Name" }] },
  ],
});

const file = (name: string, content: string | Uint8Array = "It rained.") => ({ name, content });

let uploads = 0;
const upload = ({ name }: { readonly name: string }): APIAttachment => {
  const id = String(++uploads);
  return { id, filename: name, size: 1, url: "http://127.0.0.1/x", proxy_url: "http://127.0.0.1/x" };
};
const clock = new ManualClock();
const world = new World(new SnowflakeSource(clock), clock, { botName: "Bot", hasStableIds: false });
const reader = world.userNamed("reader");
const place = { world, channel: world.directChannel(reader.id), userId: reader.id, upload };
const fill = (values: FormValues) => fillForm(FORM, { title: "News", ...values }, place);

describe("partsOf()", () => {
  it("shows a form from top to bottom, with all that its fields say", () => {
    expect(partsOf(FORM).map(part => (part.kind === "note" ? part.text : part.field.label))).toEqual([
      "**Two** ways",
      "Files",
      "Tags",
      "Title",
    ]);
    const [files, tags, title] = fieldsOf(FORM);
    expect(files).toMatchObject({ kind: "files", description: "Up to two", maxValues: 2, isRequired: false });
    expect(tags).toMatchObject({ kind: "menu", placeholder: "Two tags", minValues: 2 });
    expect(tags?.options[1]).toEqual({ label: "Two", value: "2", description: "", isDefault: true });
    expect(title).toMatchObject({ kind: "text", placeholder: "Name", isRequired: true, maxLength: 4_000 });
  });
});

describe("fillForm()", () => {
  it("sends several choices and several files", () => {
    const sent = fill({ files: [file("a.txt"), file("b.txt")], tags: ["1", "Three"] });
    expect(sent.components[1]).toMatchObject({
      component: { type: 19, values: [expect.any(String), expect.any(String)] },
    });
    expect(sent.components[2]).toMatchObject({ component: { type: 3, values: ["1", "3"] } });
    const names = Object.values(sent.resolved?.attachments ?? {}).map(({ filename }) => filename);
    expect(names).toEqual(["a.txt", "b.txt"]);
  });

  it("keeps what the bot has chosen where the member leaves it", () => {
    expect(fill({}).components[2]).toMatchObject({ component: { values: ["2", "3"] } });
  });

  it("accepts nothing in a field that may stay empty", () => {
    expect(fill({ tags: [] }).components[2]).toMatchObject({ component: { values: [] } });
  });

  it.each<[string, FormValues, string]>([
    ["too few choices", { tags: ["1"] }, 'the field "Tags" takes at least 2'],
    ["too many choices", { tags: ["1", "2", "3"] }, 'the field "Tags" takes at most 2'],
    ["too many files", { files: [file("a"), file("b"), file("c")] }, 'the field "Files" takes at most 2'],
    ["words for files", { files: "a.txt" }, 'the field "Files" takes files'],
    ["a file that is too large", { files: [file("a", new Uint8Array(10 * 2 ** 20 + 1))] }, "at most 10 MiB"],
  ])("refuses %s", (_name, values, reason) => {
    expect(() => fill(values)).toThrow(reason);
  });
});
