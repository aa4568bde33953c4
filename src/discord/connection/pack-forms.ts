import type { RESTOptions } from "discord.js";

type MakeRequest = RESTOptions["makeRequest"];

/**
 * Serialises a form with files before it is sent.
 *
 * discord.js passes Node's own `FormData` to its HTTP library, which sends it through whichever version of that
 * library the process loaded first. The one that fetches articles is newer and doesn't support Node's forms, only
 * bytes.
 */
export function packForms(send: MakeRequest): MakeRequest {
  return async (url, init) => {
    if (!(init.body instanceof FormData)) return send(url, init);
    const packed = new Response(init.body);
    const type = packed.headers.get("content-type") ?? "";
    return send(url, {
      ...init,
      headers: { ...init.headers, "content-type": type },
      body: new Uint8Array(await packed.arrayBuffer()),
    });
  };
}
