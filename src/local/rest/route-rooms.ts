import type { Endpoints } from "../outgoing/endpoints.ts";
import type { CommandsStore } from "../world/commands-store.ts";
import type { LocalEvents } from "../world/events.ts";
import type { Interactions } from "../world/interactions.ts";
import type { Messages } from "../world/messages.ts";
import type { Nonces } from "../world/nonces.ts";
import type { World } from "../world/world.ts";

/** The rooms that the routes answer from. */
export interface RouteRooms {
  readonly world: World;
  readonly commands: CommandsStore;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly nonces: Nonces;
  readonly events: LocalEvents;
  readonly gatewayUrl: () => string;
  readonly maxConcurrency: number;
  readonly shards: number;
  readonly endpoints: Endpoints;
}
