import { el } from "./dom.ts";

let notes = 0;

/** Shows below a field what is wrong with it, or removes that again (null). */
export function showProblem(element: HTMLElement, control: HTMLElement, problem: string | null): void {
  element.classList.toggle("wrong", problem !== null);
  element.querySelector(".problem")?.remove();
  control.removeAttribute("aria-describedby");
  control.removeAttribute("aria-invalid");
  if (problem === null) return;
  const note = el("p", { class: "problem", id: `problem-${++notes}`, role: "alert" }, problem);
  element.append(note);
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", note.id);
}
