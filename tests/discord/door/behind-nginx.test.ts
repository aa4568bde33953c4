import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startTestBot } from "../../commands/start-bot.ts";
import { temporaryFolder } from "../../library/temporary-folder.ts";

const NGINX = ["/usr/sbin/nginx", "/usr/bin/nginx"].find(existsSync) ?? null;

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

/** nginx with the fragment from `deploy`, but on other ports, and without TLS if no certificate is given. */
async function configuration(ports: { readonly door: number; readonly dead: number; readonly own: number }) {
  const folder = await temporaryFolder();
  const fragment = (await readFile("deploy/nginx.conf", "utf8"))
    .replace("8090", String(ports.dead))
    .replace("8091", String(ports.door));
  const whole = (server: string) =>
    [
      "daemon off;",
      process.getuid?.() === 0 ? "user root;" : "",
      `pid ${folder}/pid;`,
      `error_log ${folder}/error.log;`,
      "events {}",
      "http {",
      ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
        name => `${name}_temp_path ${folder}/${name};`,
      ),
      server,
      "}",
    ].join("\n");
  const plain = fragment
    .replace("listen 443 ssl;", `listen 127.0.0.1:${ports.own};`)
    .replace(/^ *ssl_certificate.*$/gm, "");
  const secure = fragment
    .replace("listen 443", `listen 127.0.0.1:${ports.own}`)
    .replaceAll("/etc/ssl/bot.example.org/", `${folder}/`);
  await writeFile(join(folder, "plain.conf"), whole(plain));
  await writeFile(join(folder, "secure.conf"), whole(secure));
  return folder;
}

describe.runIf(NGINX)("interactions by HTTP behind nginx", () => {
  it("is verified, answers, and is reached where one of two processes isn't there", {
    timeout: 60_000,
  }, async () => {
    const { local } = await startTestBot({ way: "door alone" });
    const door = Number(new URL(local.endpoints.interactions ?? "").port);
    const own = await freePort();
    const folder = await configuration({ door, dead: await freePort(), own });
    const nginx = spawn(NGINX ?? "", ["-p", folder, "-c", join(folder, "plain.conf")], { stdio: "ignore" });
    onTestFinished(async () => {
      const ended = once(nginx, "exit");
      nginx.kill("SIGTERM");
      await ended;
    });
    const address = `http://127.0.0.1:${own}`;
    await expect.poll(() => fetch(address).then(({ status }) => status, String)).toBe(404);
    await local.endpoints.sendInteractionsTo(`${address}/interactions`);
    await local.endpoints.sendEventsTo(`${address}/events`);
    for (let at = 0; at < 5; at++) {
      const reply = await local.member("reader").slash("/ask", { question: "What did Orla Venn say?" });
      expect(reply.text()).toContain("Orla Venn");
    }
    const long = await fetch(`${address}/interactions`, { method: "POST", body: "x".repeat(600_000) });
    expect(long.status).toBe(413);
    expect((await fetch(`${address}/healthz`)).status).toBe(404);
  });

  it("is a configuration that nginx accepts, with TLS", async () => {
    const folder = await configuration({ door: 1, dead: 2, own: 3 });
    const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "fullchain.pem")];
    const options = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=bot.example.org"];
    execFileSync("openssl", ["req", ...options, ...files], { stdio: "ignore" });
    execFileSync(NGINX ?? "", ["-t", "-p", folder, "-c", join(folder, "secure.conf")], { stdio: "pipe" });
  });
});
