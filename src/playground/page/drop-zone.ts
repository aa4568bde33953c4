import type { PageFile } from "../protocol.ts";
import { el } from "./dom.ts";
import { sizeInWords } from "./time-words.ts";

const MAX_FILE_BYTES = 10 * 1024 * 1024;

export interface DropZoneOptions {
  readonly id: string;
  readonly label: string;
  /** How many files it accepts. */
  readonly most: number;
}

export interface DropZone {
  readonly element: HTMLElement;
  readonly control: HTMLInputElement;
  files(): readonly File[];
  /** What is wrong with the files; null if nothing. */
  problem(): string | null;
}

/** A field for files: dropped on it, or chosen. */
export function createDropZone({ id, label, most }: DropZoneOptions): DropZone {
  const control = el("input", { id, type: "file", multiple: most > 1, class: "visually-hidden" });
  const list = el("ul", { class: "file-list" });
  const hint = el(
    "span",
    {},
    most > 1 ? `Drop files here or choose them (${most} at most)` : "Drop a file here or choose one",
  );
  const element = el(
    "div",
    { class: "drop-zone", title: label },
    el("label", { for: id }, hint),
    control,
    list,
  );
  let files: readonly File[] = [];
  const show = (): void => {
    const lines = files.map(file =>
      lineFor(file, () => {
        files = files.filter(kept => kept !== file);
        show();
        control.focus();
      }),
    );
    list.replaceChildren(...lines);
  };
  const take = (more: FileList | null): void => {
    const given = [...(more ?? [])];
    // A single file replaces the one before; several add up.
    files = most > 1 ? [...files, ...given] : given.length > 0 ? given : files;
    control.value = "";
    show();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  control.addEventListener("change", () => take(control.files));
  element.addEventListener("dragover", event => {
    event.preventDefault();
    element.classList.add("over");
  });
  element.addEventListener("dragleave", () => element.classList.remove("over"));
  element.addEventListener("drop", event => {
    event.preventDefault();
    element.classList.remove("over");
    take(event.dataTransfer?.files ?? null);
  });
  const problem = (): string | null => {
    const large = files.find(({ size }) => size > MAX_FILE_BYTES);
    if (large) return `${large.name} has more than 10 MiB`;
    return files.length > most ? `At most ${most}` : null;
  };
  return { element, control, files: () => files, problem };
}

/** A chosen file, and a button that takes it away. */
function lineFor(file: File, takeAway: () => void): HTMLLIElement {
  const remove = el(
    "button",
    { type: "button", class: "plain", "aria-label": `Take ${file.name} away` },
    "✕",
  );
  remove.addEventListener("click", takeAway);
  return el("li", {}, `${file.name} `, el("span", { class: "subtext" }, sizeInWords(file.size)), remove);
}

/** A file in the form for the page's server. */
export async function readFile(file: File): Promise<PageFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  // In pieces: a call accepts only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return { name: file.name, type: file.type.slice(0, 100), base64: btoa(binary) };
}
