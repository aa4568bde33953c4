import type { Config } from "../config.ts";
import { type Finding, mend, note, ok } from "./finding.ts";

/** What Discord says about the application. */
export interface Delivery {
  /** In hexadecimal digits. */
  readonly publicKey: string;
  /** Where it delivers interactions; null: through the gateway. */
  readonly address: string | null;
}

const PATIENCE_MS = 3_000;

const WHAT = "Interactions";
const PORTAL = "the Interactions Endpoint URL on the General Information page of the developer portal";

/** Checks whether interactions get from Discord to the bot, if either of them is configured for HTTP. */
export async function lookAtDoor(
  { hosting: { kind, door } }: Pick<Config, "hosting">,
  { publicKey, address }: Delivery,
): Promise<readonly Finding[]> {
  if (door === null) {
    if (address === null) return [];
    const says = `Discord delivers them to ${hostOf(address)}, and the bot doesn't listen`;
    return [mend(WHAT, says, `Set INTERACTIONS_PORT (docs/http.md), or empty ${PORTAL}.`)];
  }
  if (door.publicKey.toLowerCase() !== publicKey.toLowerCase()) {
    const todo = "Copy it again from the General Information page of the developer portal.";
    return [mend(WHAT, "DISCORD_PUBLIC_KEY is another application's: all of them are refused", todo)];
  }
  if (address === null) {
    const says = "Discord sends them through the gateway, not to INTERACTIONS_PORT";
    const todo = `Set ${PORTAL}; see docs/http.md.`;
    return [kind === "http" ? mend(WHAT, says, todo) : note(WHAT, says, todo)];
  }
  const own = `http://${door.host.includes(":") ? `[${door.host}]` : door.host}:${door.port}/interactions`;
  if (!(await isDoor(own))) {
    return [note(WHAT, `nothing answers on INTERACTIONS_PORT ${door.port}`, "Start the bot.")];
  }
  return [
    (await isDoor(address))
      ? ok(WHAT, `delivered by HTTP, through ${hostOf(address)}`)
      : mend(
          WHAT,
          `${hostOf(address)} doesn't lead to the bot`,
          "Look at the proxy's configuration and log; see docs/http.md.",
        ),
  ];
}

/** Whether the address refuses unsigned requests, as the bot does. */
async function isDoor(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { status } = await fetch(address, { method: "POST", body: "{}", redirect: "manual", signal });
    return status === 401;
  } catch {
    return false;
  }
}

/** The rest of an address may be a secret. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "an address that is none";
}
