/** The name under which a file is kept: `attachment://` takes this one. */
export function storedName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, "_");
}
