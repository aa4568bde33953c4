/**
 * A reference for what passes between the bot and the local Discord, such as the schemas generated from Discord's
 * own OpenAPI document. Each method says what is wrong, or null. Tests pass one in; without it the local Discord relies
 * on its own schemas.
 */
export interface ApiCheck {
  /** @param where method and route: `"POST /channels/:channel/messages"` */
  request(where: string, body: unknown): string | null;
  answer(where: string, status: number, body: unknown): string | null;
  event(name: string, data: unknown): string | null;
}
