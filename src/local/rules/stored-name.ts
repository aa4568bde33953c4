/** The name under which a file is stored, which `attachment://` uses. */
export function storedName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, "_");
}
