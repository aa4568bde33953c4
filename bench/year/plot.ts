/** The state at the end of a day; sizes in bytes. */
export interface YearPoint {
  readonly day: number;
  readonly kept: { readonly articles: number; readonly ofFirstVersion: number };
  readonly rss: number;
  readonly heap: number;
  readonly disk: number;
}

const WIDTH = 720;
const HEIGHT = 320;
const LEFT = 60;
const BOTTOM = 40;
const TOP = 30;
const RIGHT = 20;
const MB = 1024 * 1024;

const LINES = [
  { name: "memory of the process", color: "#5865f2", of: (point: YearPoint) => point.rss },
  { name: "of it the heap", color: "#9aa3f5", of: (point: YearPoint) => point.heap },
  { name: "disk", color: "#2d8f5a", of: (point: YearPoint) => point.disk },
] as const;

/** Memory and disk over the year, as a self-contained SVG. */
export function drawYear(points: readonly YearPoint[]): string {
  const most = Math.max(...points.flatMap(point => LINES.map(({ of }) => of(point)))) / MB;
  const top = Math.ceil(most / 100) * 100;
  const lastDay = points.at(-1)?.day ?? 1;
  const x = (day: number) => LEFT + (day / lastDay) * (WIDTH - LEFT - RIGHT);
  const y = (mb: number) => HEIGHT - BOTTOM - (mb / top) * (HEIGHT - BOTTOM - TOP);
  const marks = [0, 0.25, 0.5, 0.75, 1].map(share => Math.round(top * share));
  const lines = LINES.map(({ color, of }) => {
    const path = points.map(point => `${x(point.day).toFixed(1)},${y(of(point) / MB).toFixed(1)}`).join(" ");
    return `<polyline fill="none" stroke="${color}" stroke-width="2" points="${path}"/>`;
  });
  const names = LINES.map(
    ({ name, color }, at) =>
      `<text x="${LEFT + 10 + at * 200}" y="18" fill="${color}" font-weight="bold">${name}</text>`,
  );
  const grid = marks.map(
    mark =>
      `<line x1="${LEFT}" y1="${y(mark)}" x2="${WIDTH - RIGHT}" y2="${y(mark)}" stroke="#8884"/><text x="${LEFT - 8}" y="${y(mark) + 4}" text-anchor="end" fill="#777">${mark} MB</text>`,
  );
  const days = points
    .filter((_, at) => at % Math.ceil(points.length / 6) === 0)
    .map(
      ({ day, kept: { articles } }) =>
        `<text x="${x(day)}" y="${HEIGHT - 18}" text-anchor="middle" fill="#777">day ${day}</text><text x="${x(day)}" y="${HEIGHT - 4}" text-anchor="middle" fill="#777">${articles} articles</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="Memory and disk over a simulated year">
<rect width="100%" height="100%" fill="#fff"/>
${[...grid, ...days, ...names, ...lines].join("\n")}
</svg>
`;
}
