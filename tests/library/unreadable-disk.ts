import { type Disk, realDisk } from "../../src/library/store/disk.ts";

/** A disk that can't read some paths until it is repaired. */
export function unreadable(code: string, isMeant: (path: string) => boolean) {
  let isBroken = false;
  const refuse = (path: unknown) => {
    if (isBroken && isMeant(String(path))) throw Object.assign(new Error(code), { code });
  };
  const disk: Disk = new Proxy(realDisk, {
    get: (target, name: "readFile" | "readdir") => {
      if (name !== "readFile" && name !== "readdir") return Reflect.get(target, name);
      return async (path: string, ...given: unknown[]): Promise<unknown> => {
        refuse(path);
        return Reflect.apply(target[name], target, [path, ...given]);
      };
    },
  });
  return {
    disk,
    break: () => {
      isBroken = true;
    },
    repair: () => {
      isBroken = false;
    },
  };
}
