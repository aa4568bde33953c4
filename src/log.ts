import pino, { type DestinationStream, type Logger } from "pino";

export type Log = Logger;

/**
 * The only logger: a JSON line per event on standard error.
 *
 * Callers log names, timings and error ids; never the values of options, message text or member ids.
 */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
