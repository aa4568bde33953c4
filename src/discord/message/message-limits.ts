/**
 * What Discord accepts, by name. Lengths are in UTF-16 code units, which is never less strict than Discord's own
 * count in code points.
 *
 * `textBytes` is not in Discord's documentation: a message whose text displays contain more than about 10,170
 * UTF-8 bytes (and 12 more for each display) is answered with a 500 (discord-api-docs#8554).
 */
export const MESSAGE_LIMITS = {
  /** All text displays of a message together. */
  text: 4_000,
  textBytes: 10_100,
  bytesPerDisplay: 12,
  /** Including nested ones and accessories. */
  components: 40,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  url: 512,
  /** Plain content of a message without components. */
  content: 2_000,
  /** Files per message, and the most bytes for each in a server without boosts. */
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  choices: 25,
  choiceName: 100,
} as const;
