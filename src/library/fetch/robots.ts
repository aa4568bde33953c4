/** What a site's robots.txt says to a robot with a given name. */
export interface Robots {
  isAllowed(url: URL): boolean;
}

interface Rule {
  readonly isAllowed: boolean;
  readonly path: string;
}

export const EVERYTHING_ALLOWED: Robots = { isAllowed: () => true };
export const NOTHING_ALLOWED: Robots = { isAllowed: () => false };

/** How many bytes of a robots.txt are read; RFC 9309 asks for at least this many. */
export const ROBOTS_BYTES = 500 * 1024;

/**
 * Reads a robots.txt according to RFC 9309: the groups for the robot's own name, otherwise those for `*`; the
 * longest rule that matches a path wins, and of two equally long ones, the one that allows.
 *
 * @param name the robot's product name, such as "Verbatim"; case doesn't matter
 */
export function parseRobots(text: string, name: string): Robots {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const field = /^\s{0,20}([a-z-]{1,20})\s{0,20}:(.*)$/i.exec(line.split("#", 1)[0] ?? "");
    const key = field?.[1]?.toLowerCase();
    const value = field?.[2]?.trim() ?? "";
    if (key === "user-agent") {
      // Consecutive lines name several robots for the rules after them.
      agents = isOpen ? [...agents, value.toLowerCase()] : [value.toLowerCase()];
      isOpen = true;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (key === "allow" || key === "disallow") {
      isOpen = false;
      if (value === "") continue;
      for (const agent of agents) groups.get(agent)?.push({ isAllowed: key === "allow", path: value });
    }
  }
  const rules = groups.get(name.toLowerCase()) ?? groups.get("*") ?? [];
  return { isAllowed: url => isPathAllowed(url.pathname + url.search, rules) };
}

function isPathAllowed(path: string, rules: readonly Rule[]): boolean {
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!isMatching(path, rule.path)) continue;
    const length = best?.path.length ?? -1;
    if (rule.path.length > length || (rule.path.length === length && rule.isAllowed)) best = rule;
  }
  return best?.isAllowed ?? true;
}

/**
 * Matches `*` (any characters) and `$` (the end) without a regular expression, which a hostile file could make very
 * slow: each literal piece is searched from where the one before ended.
 */
function isMatching(path: string, pattern: string): boolean {
  const isAnchored = pattern.endsWith("$");
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = pieces[0] ?? "";
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of pieces.entries()) {
    if (index === 0) continue;
    const isLast = index === pieces.length - 1;
    const found = isLast && isAnchored ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !isAnchored || at === path.length;
}
