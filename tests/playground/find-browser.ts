import { accessSync, constants } from "node:fs";

/** The one without windows takes half the time. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is installed (`CHROMIUM` names another place), or null. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  return (named === undefined ? PLACES : [named]).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
