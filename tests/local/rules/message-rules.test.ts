import { describe, expect, it } from "vitest";
import { ApiError } from "../../../src/local/rules/api-error.ts";
import { readForm } from "../../../src/local/rules/form-check.ts";
import { brokenMessageRules, MESSAGE_FLAGS } from "../../../src/local/rules/message-rules.ts";
import { MessageBodySchema } from "../../../src/local/rules/message-schema.ts";

const V2 = MESSAGE_FLAGS.componentsV2;
const text = (content: string) => ({ type: 10, content });
const button = (index: number, more: object = {}) => ({
  type: 2,
  style: 2,
  label: "Press",
  custom_id: `v1:${index}`,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const menu = (more: object = {}) => ({
  type: 3,
  custom_id: "m",
  options: [{ label: "A", value: "a" }],
  ...more,
});

/** The codes of all rules that a body breaks, with their places. */
function brokenBy(body: unknown): string[] {
  try {
    const { content, embeds, components, flags } = readForm(MessageBodySchema, body);
    const draft = {
      content: content ?? "",
      embeds: embeds ?? [],
      components: components ?? [],
      flags: flags ?? 0,
      fileCount: 0,
    };
    return brokenMessageRules(draft).map(({ code }) => code);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.problems.map(({ path, code }) => `${path.join(".")} ${code}`);
  }
}

describe("brokenMessageRules()", () => {
  it.each<[string, unknown]>([
    ["plain content of 2,000 characters", { content: "x".repeat(2_000) }],
    ["one text display of 4,000", { flags: V2, components: [text("x".repeat(4_000))] }],
    ["40 components", { flags: V2, components: [container(...many(39, () => text("x")))] }],
    ["3,300 characters of three bytes", { flags: V2, components: [text("字".repeat(3_300))] }],
    [
      "a section with a link",
      {
        flags: V2,
        components: [
          {
            type: 9,
            components: [text("x")],
            accessory: { type: 2, style: 5, label: "Go", url: "https://a.example" },
          },
        ],
      },
    ],
    ["an embed", { embeds: [{ title: "t", fields: [{ name: "a", value: "b" }] }] }],
    ["a menu", { content: "x", components: [row(menu())] }],
  ])("accepts %s", (_name, body) => {
    expect(brokenBy(body)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["2,001 characters of content", { content: "x".repeat(2_001) }, "content BASE_TYPE_MAX_LENGTH"],
    ["nothing", { content: " " }, "EMPTY_MESSAGE"],
    ["an unknown field", { content: "x", colour: 1 }, " UNKNOWN_FIELD"],
    ["11 embeds", { embeds: many(11, () => ({ title: "t" })) }, "embeds BASE_TYPE_BAD_LENGTH"],
    ["an empty embed", { embeds: [{}] }, "BASE_TYPE_REQUIRED"],
    [
      "an embed field without a value",
      { embeds: [{ fields: [{ name: "a", value: "" }] }] },
      "embeds.0.fields.0.value BASE_TYPE_REQUIRED",
    ],
    [
      "6,001 characters of embeds",
      { embeds: [{ description: "x".repeat(4_000) }, { description: "x".repeat(2_001) }] },
      "MAX_EMBED_SIZE_EXCEEDED",
    ],
    [
      "content beside parts",
      { flags: V2, content: "x", components: [text("y")] },
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ],
    ["parts without the flag", { components: [text("y")] }, "BASE_TYPE_CHOICES"],
    ["the flag without parts", { flags: V2 }, "BASE_TYPE_REQUIRED"],
    [
      "4,001 characters over two displays",
      { flags: V2, components: [text("x".repeat(2_000)), text("x".repeat(2_001))] },
      "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ],
    [
      "4,001 characters in one",
      { flags: V2, components: [text("x".repeat(4_001))] },
      "components.0.content BASE_TYPE_MAX_LENGTH",
    ],
    ["10,200 bytes of CJK", { flags: V2, components: [text("字".repeat(3_400))] }, "LOCAL_TEXT_BYTES"],
    [
      "41 components, nested ones counted",
      {
        flags: V2,
        components: [container(...many(20, () => text("x"))), container(...many(19, () => text("x")))],
      },
      "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ],
    [
      "an empty container",
      { flags: V2, components: [container()] },
      "components.0.components BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a container in a container",
      { flags: V2, components: [container(container(text("x")))] },
      "components.0.components.0.type UNION_TYPE_CHOICES",
    ],
    [
      "a button outside a row",
      { flags: V2, components: [button(1)] },
      "components.0.type UNION_TYPE_CHOICES",
    ],
    [
      "six buttons in a row",
      { content: "x", components: [row(...many(6, button))] },
      "components.0.components BASE_TYPE_BAD_LENGTH",
    ],
    ["six rows", { content: "x", components: many(6, index => row(button(index))) }, "BASE_TYPE_BAD_LENGTH"],
    [
      "one custom id twice",
      { content: "x", components: [row(button(1), button(1))] },
      "COMPONENT_CUSTOM_ID_DUPLICATED",
    ],
    [
      "a custom id of 101 characters",
      { content: "x", components: [row(button(1, { custom_id: "x".repeat(101) }))] },
      "components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a label of 81 characters",
      { content: "x", components: [row(button(1, { label: "x".repeat(81) }))] },
      "components.0.components.0.label BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a button without label or emoji",
      { content: "x", components: [row({ type: 2, style: 1, custom_id: "a" })] },
      "BUTTON_COMPONENT_INVALID_LABEL",
    ],
    [
      "a button with custom id and link",
      { content: "x", components: [row(button(1, { url: "https://a.example" }))] },
      "components.0.components.0 UNKNOWN_FIELD",
    ],
    [
      "a link of another scheme",
      { content: "x", components: [row({ type: 2, style: 5, label: "Go", url: "javascript:alert(1)" })] },
      "components.0.components.0.url BASE_TYPE_INVALID",
    ],
    [
      "a menu beside a button",
      { content: "x", components: [row(button(1), menu())] },
      "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ],
    [
      "a menu that offers one value twice",
      { content: "x", components: [row(menu({ options: many(2, () => ({ label: "A", value: "a" })) }))] },
      "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ],
    [
      "a menu of 26",
      { content: "x", components: [row(menu({ options: many(26, i => ({ label: "A", value: `${i}` })) }))] },
      "components.0.components.0.options BASE_TYPE_BAD_LENGTH",
    ],
    ...(
      [
        ["a title of 257", { title: "x".repeat(257) }, "embeds.0.title"],
        ["a description of 4,097", { description: "x".repeat(4_097) }, "embeds.0.description"],
        ["26 fields", { fields: many(26, () => ({ name: "n", value: "v" })) }, "embeds.0.fields"],
        [
          "a field's name of 257",
          { fields: [{ name: "x".repeat(257), value: "v" }] },
          "embeds.0.fields.0.name",
        ],
        [
          "a field of 1,025",
          { fields: [{ name: "n", value: "x".repeat(1_025) }] },
          "embeds.0.fields.0.value",
        ],
        ["a footer of 2,049", { footer: { text: "x".repeat(2_049) } }, "embeds.0.footer.text"],
        ["an author of 257", { author: { name: "x".repeat(257) } }, "embeds.0.author.name"],
      ] as const
    ).map(([name, embed, path]): [string, unknown, string] => [
      `an embed with ${name}`,
      { embeds: [embed] },
      path === "embeds.0.fields" ? `${path} BASE_TYPE_BAD_LENGTH` : `${path} BASE_TYPE_MAX_LENGTH`,
    ]),
    [
      "a link of 513 characters",
      {
        content: "x",
        components: [row({ type: 2, style: 5, label: "Go", url: `https://a.example/${"x".repeat(495)}` })],
      },
      "components.0.components.0.url BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a gallery of eleven",
      {
        flags: V2,
        components: [{ type: 12, items: many(11, () => ({ media: { url: "https://a.example/p.png" } })) }],
      },
      "components.0.items BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a menu of people that has somebody else's default",
      {
        content: "x",
        components: [row({ type: 5, custom_id: "u", default_values: [{ id: "1", type: "role" }] })],
      },
      "components.0.components.0.default_values.0.type BASE_TYPE_CHOICES",
    ],
    [
      "a menu that takes more than it offers",
      { content: "x", components: [row(menu({ max_values: 2 }))] },
      "BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a premium button",
      { content: "x", components: [row({ type: 2, style: 6, sku_id: "1" })] },
      "components.0.components.0.style UNION_TYPE_CHOICES",
    ],
    ["eleven attachments", { attachments: many(11, id => ({ id })) }, "attachments BASE_TYPE_BAD_LENGTH"],
    [
      "a section of four texts",
      { flags: V2, components: [{ type: 9, components: many(4, () => text("x")), accessory: button(1) }] },
      "components.0.components BASE_TYPE_BAD_LENGTH",
    ],
  ])("refuses %s", (_name, body, problem) => {
    expect(brokenBy(body)).toContain(problem);
  });
});

describe("ApiError", () => {
  it("toBody() nests the problems as Discord does", () => {
    const body = new ApiError("invalidForm", [
      { path: ["data", "components", 0], code: "A", message: "a" },
      { path: ["data", "content"], code: "B", message: "b" },
    ]).toBody();
    expect(body).toEqual({
      code: 50035,
      message: "Invalid Form Body",
      errors: {
        data: {
          components: { "0": { _errors: [{ code: "A", message: "a" }] } },
          content: { _errors: [{ code: "B", message: "b" }] },
        },
      },
    });
  });
});
