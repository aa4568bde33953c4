import type { LocalEvent } from "../local/world/events.ts";
import type { TraceEntry } from "./protocol.ts";

/** What the developers' panel shows for an event, or null if it leaves it out. */
export function traceOf(event: LocalEvent): TraceEntry | null {
  switch (event.kind) {
    case "interaction-created": {
      const { interaction } = event;
      const what =
        interaction.type === 2 || interaction.type === 4
          ? interaction.data.name
          : interaction.type === 1
            ? "ping"
            : interaction.data.custom_id;
      return { kind: "interaction", title: `INTERACTION_CREATE ${what}`, detail: interaction };
    }
    case "exchange": {
      const { where, body, status, answer } = event;
      return { kind: "request", title: `${where} → ${status}`, detail: { request: body, answer } };
    }
    case "violation": {
      const { by, where, problem } = event.violation;
      const who = by === "bot" ? "The bot" : "The local Discord";
      return { kind: "violation", title: `${who} broke a rule: ${where}`, detail: problem };
    }
    default:
      return null;
  }
}
