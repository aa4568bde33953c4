/**
 * Discord's limits, from its documentation and its responses. Lengths are in UTF-16 code units, as the bot counts;
 * Discord counts code points, which is never stricter.
 */
export const LIMITS = {
  message: {
    content: 2_000,
    embeds: 10,
    embedCharacters: 6_000,
    legacyRows: 5,
    attachments: 10,
    /** Per message, including nested ones and accessories. */
    components: 40,
    /** Over all text displays of a message. */
    textDisplayCharacters: 4_000,
    /**
     * UTF-8 bytes over all text displays, each counted with an additional `textDisplayOverhead`. Beyond it Discord
     * answers 500 (discord-api-docs issue 8554; measured, not documented).
     */
    textDisplayBytes: 10_170,
    textDisplayOverhead: 12,
  },
  thread: { name: 100 },
  component: { customId: 100, buttonLabel: 80, url: 512, placeholder: 150, rowButtons: 5, selectOptions: 25 },
  section: { texts: 3 },
  gallery: { items: 10 },
  embed: {
    title: 256,
    description: 4_096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1_024,
    footer: 2_048,
    author: 256,
  },
  modal: { title: 45, components: 5, label: 45, textInput: 4_000 },
  command: { name: 32, description: 100, options: 25, choices: 25, choice: 100, characters: 8_000 },
  /** Commands of a kind per scope (global, or one server). */
  commands: { chatInput: 100, user: 15, message: 15 },
  autocomplete: { choices: 25, name: 100, value: 100 },
  file: { bytes: 10 * 1024 * 1024, requestBytes: 25 * 1024 * 1024 },
  interaction: { answerMs: 3_000, tokenMs: 15 * 60_000, guestFollowUps: 5 },
  gateway: { eventBytes: 4_096, eventsPerMinute: 120 },
} as const;
