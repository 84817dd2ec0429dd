import assert from "node:assert/strict";
import { test } from "node:test";
import type { Agent } from "../../../../src/ContactCenter.Server/web/desktop/AgentApi";
import { PhoneDesk } from "../../../../src/ContactCenter.Server/web/desktop/PhoneDesk";
import { TokenKeeper } from "../../../../src/ContactCenter.Server/web/desktop/TokenKeeper";
import type { VoiceDevice } from "../../../../src/ContactCenter.Server/web/voice/VoiceDevice";

/** A server, a device and an agent around one page's phone. */
function stage() {
  const events: string[] = [];
  const around = { busy: false, ready: false };
  const server = { holder: null as string | null, answers: [] as string[] };
  const agent = (): Agent => ({ softphone: server.holder === null ? null : { page: server.holder, triedAt: null, faults: [], freshUntil: null } }) as unknown as Agent;
  let now = 0;
  let given = 0;

  Object.assign(globalThis, {
    sessionStorage: { getItem: () => null, setItem: () => {}, removeItem: () => {} },
    fetch: async (path: string, request: { body?: string }) => {
      const body = request.body ? (JSON.parse(request.body) as { page: string; takeOver?: boolean }) : null;
      const mine = body === null || server.holder === null || server.holder === body.page;
      const trial = path.endsWith("/trial");
      const refused = body !== null && (trial ? server.holder !== body.page : !mine && !body.takeOver);
      if (!refused && body !== null && path.endsWith("/page")) {
        server.holder = body.page;
      }

      events.push(`${trial ? "trial" : path.endsWith("/page") ? "take" : "read"}${refused ? " refused" : ""}`);
      return { ok: !refused, status: refused ? 409 : 200, json: async () => (refused ? { code: "softphone.elsewhere" } : agent()) };
    },
  });

  const device = {
    register: () => void events.push("register"),
    destroy: () => void events.push("destroy"),
    renew: (token: string) => void events.push(`renew ${token}`),
    check: async (thorough: boolean) => {
      events.push(thorough ? "thorough check" : "check");
      return { registration: true, ringPath: true, microphone: true };
    },
  } as unknown as VoiceDevice;
  const tokens = new TokenKeeper(async () => ({ token: `token ${++given}`, lifetimeSeconds: 3600 }), () => now);
  const desk = new PhoneDesk(device, tokens, { addEventListener: () => {} } as unknown as Worker, {
    isBusy: () => around.busy,
    mayBeRung: () => around.ready,
    canBeNoticed: () => true,
    took: () => {},
    moved: (place) => void events.push(place),
  });
  return { desk, tokens, events, around, server, agent, pass: (seconds: number) => void (now += seconds * 1000) };
}

test("a page takes the voice that nobody has, and only then makes its phone reachable", async () => {
  const { desk, events } = stage();
  await desk.take(false);
  assert.deepEqual(events, ["take", "here", "register"]);
});

test("a page that finds the voice elsewhere stays silent until it takes over", async () => {
  const { desk, events, server } = stage();
  server.holder = "another page";
  await desk.take(false);
  assert.deepEqual(events, ["take refused", "elsewhere"]);
  await desk.take(true);
  assert.deepEqual(events.slice(2), ["take", "here", "register"]);
});

test("a page from which the voice was taken lets go of its phone, once the server says so twice", async () => {
  const { desk, events, server, agent } = stage();
  await desk.take(false);
  const old = agent();
  events.length = 0;
  await desk.watch({ ...old, softphone: { ...old.softphone!, page: "read before this page took over" } });
  assert.deepEqual(events, ["read"], "what was shown was older than what is so");
  server.holder = "another page";
  await desk.watch(agent());
  assert.deepEqual(events.slice(1), ["read", "destroy", "lost"]);
});

test("a farewell that comes late costs the page nothing", async () => {
  const { desk, tokens, events, server } = stage();
  await tokens.take(false);
  await desk.take(false);
  server.holder = null;
  events.length = 0;
  assert.ok("agent" in (await desk.try()));
  assert.deepEqual(events, ["thorough check", "trial refused", "take", "trial"]);
});

test("a page whose trial is refused because another one took over lets go", async () => {
  const { desk, tokens, events, server } = stage();
  await tokens.take(false);
  await desk.take(false);
  server.holder = "another page";
  events.length = 0;
  assert.ok("problem" in (await desk.try()));
  assert.deepEqual(events, ["thorough check", "trial refused", "take refused", "destroy", "lost"]);
});

test("a phone that may be rung is not taken apart to be tried", async () => {
  const { desk, events, around } = stage();
  await desk.take(false);
  around.ready = true;
  await desk.try();
  assert.ok(events.includes("check") && !events.includes("thorough check"));
});

test("a token is renewed between calls and never in one, however old it is", async () => {
  const { desk, tokens, events, around, pass } = stage();
  await tokens.take(false);
  await desk.keepToken();
  pass(3000);
  around.busy = true;
  assert.equal(await desk.keepToken(), true);
  pass(3000);
  assert.equal(await desk.keepToken(), true, "an open call goes on without one");
  assert.deepEqual(events, []);
  around.busy = false;
  assert.equal(await desk.keepToken(), true);
  assert.deepEqual(events, ["renew token 2"]);
});
