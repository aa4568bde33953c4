const KEY = "theme";

/** Dark, light, or the system's setting; stored in this browser. */
export function followTheme(select: HTMLSelectElement): void {
  const apply = (theme: string): void => {
    document.documentElement.dataset.theme = theme;
    select.value = theme;
  };
  apply(readKept());
  select.addEventListener("change", () => {
    apply(select.value);
    keep(select.value);
  });
}

// A browser may be set to store nothing: the switch still works until the page is left.
function readKept(): string {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "dark" || kept === "light" ? kept : "system";
  } catch {
    return "system";
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}
