import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { record, settle } from "./rig";
import { scriptedSdk, type SdkRig } from "./ScriptedSdk";

function counting(): { token: (refused: boolean) => Promise<string>; asked: boolean[] } {
  const asked: boolean[] = [];
  return { asked, token: async (refused) => `token ${asked.push(refused)}` };
}

async function registered(rig: SdkRig): Promise<string[]> {
  const told = record(rig.device);
  rig.device.register();
  await settle();
  await rig.accept();
  await settle();
  told.length = 0;
  return told;
}

const meanings: readonly [kind: string, codes: readonly number[]][] = [
  ["microphone-denied", [31401, 31208]],
  ["microphone-unusable", [31402]],
  ["token", [20101, 20104, 31202, 31204, 31205, 31207]],
  ["signalling", [31005, 31009, 53000, 53001]],
  ["media", [53405]],
  ["unavailable", [31480]],
  ["busy", [31486]],
  ["declined", [31603]],
  ["not-found", [31404]],
  ["other", [31000, 99999]],
];

for (const [kind, codes] of meanings) {
  for (const code of codes) {
    test(`error ${code} is ${kind} to the agent, whether the device tells it or the call`, async () => {
      const rig = scriptedSdk(counting());
      const told = await registered(rig);
      rig.sdk().emit("error", { code, message: "as the library says" });
      await rig.ring();
      rig.call().emit("error", { code, message: "as the library says" });
      assert.deepEqual(told.filter((word) => word.startsWith("problem")), [`problem ${kind}`, `problem ${kind}`]);
      rig.device.destroy();
    });
  }
}

for (const code of [20101, 20104, 31202, 31204, 31205, 31207]) {
  test(`a token refused with ${code} is replaced and the device registers again`, async (context) => {
    const tokens = counting();
    const rig = scriptedSdk(tokens);
    await registered(rig);
    context.mock.timers.enable({ apis: ["setTimeout"] });
    rig.sdk().goOffline();
    rig.sdk().emit("error", { code, message: "refused" });
    context.mock.timers.tick(5_000);
    await settle();
    assert.deepEqual(tokens.asked, [false, true]);
    assert.deepEqual(rig.sdk().tokens, ["token 1", "token 2"]);
    assert.equal(rig.sdk().registrations, 2);
    assert.equal(rig.sdk().state, "registered");
    rig.device.destroy();
  });
}

test("a token that is refused in a call is replaced after the call, which goes on", async () => {
  const tokens = counting();
  const rig = scriptedSdk(tokens);
  const told = await registered(rig);
  await rig.ring();
  await rig.device.answer();
  await rig.open();
  rig.sdk().emit("error", { code: 31205, message: "expired" });
  await settle();
  assert.deepEqual(tokens.asked, [false]);
  assert.deepEqual(told, ["incoming", "connected", "problem token"]);
  await rig.close();
  await settle();
  assert.deepEqual(tokens.asked, [false, true]);
  assert.deepEqual(rig.sdk().tokens.at(-1), "token 2");
  rig.device.destroy();
});

test("a token from outside goes to the library without a new device", async () => {
  const rig = scriptedSdk(counting());
  await registered(rig);
  rig.device.renew("newer");
  assert.equal(rig.sdk().tokens.at(-1), "newer");
  assert.equal(rig.sdk().registrations, 1);
  rig.device.destroy();
});

test("lost signalling says that nobody can ring us, once", async () => {
  const rig = scriptedSdk(counting());
  const told = await registered(rig);
  rig.sdk().goOffline();
  rig.sdk().emit("error", { code: 31005, message: "lost" });
  rig.sdk().emit("error", { code: 53000, message: "lost" });
  assert.deepEqual(told, ["unregistered", "problem signalling", "problem signalling"]);
  rig.device.destroy();
});

const networkWarnings = [
  "high-rtt", "high-jitter", "low-mos", "high-packet-loss", "high-packets-lost-fraction", "low-bytes-received", "low-bytes-sent", "ice-connectivity-lost",
];

for (const name of networkWarnings) {
  test(`warning ${name} is a poor network until it is cleared`, async () => {
    const rig = scriptedSdk(counting());
    const told = await registered(rig);
    await rig.ring();
    rig.call().emit("warning", name);
    rig.call().emit("warning-cleared", name);
    assert.deepEqual(told, ["incoming", "warning poor-network", "no more poor-network"]);
    rig.device.destroy();
  });
}

test("several warnings of one kind are one to the agent, and the end of the call ends them all", async () => {
  const rig = scriptedSdk(counting());
  const told = await registered(rig);
  await rig.ring();
  rig.call().emit("warning", "high-rtt");
  rig.call().emit("reconnecting");
  rig.call().emit("warning", "constant-audio-input-level");
  rig.call().emit("warning-cleared", "high-rtt");
  rig.call().emit("warning", "a word of a later version");
  await rig.cancel();
  assert.deepEqual(told, ["incoming", "warning poor-network", "warning silent-microphone", "no more poor-network", "no more silent-microphone", "canceled"]);
  rig.device.destroy();
});

for (const [name, kind] of [["NotAllowedError", "microphone-denied"], ["NotReadableError", "microphone-unusable"], ["NotFoundError", "microphone-unusable"]] as const) {
  test(`a microphone that fails with ${name} is found by the check and is ${kind}`, async () => {
    const rig = scriptedSdk(counting(), () => Promise.reject(Object.assign(new Error("no"), { name })));
    const told = await registered(rig);
    assert.deepEqual(await rig.device.check(false), { registration: true, ringPath: true, microphone: false });
    assert.deepEqual(told, [`problem ${kind}`]);
    rig.device.destroy();
  });
}

test("a thorough check takes the registration anew, but never while a call is in hand", async () => {
  const rig = scriptedSdk(counting());
  await registered(rig);
  await rig.device.check(true);
  assert.equal(rig.sdk().registrations, 2);
  await rig.device.check(false);
  await rig.ring();
  await rig.device.check(true);
  assert.equal(rig.sdk().registrations, 2);
  rig.device.destroy();
});

test("the microphone of an open call is not opened a second time", async () => {
  const opened = mock.fn(async () => {});
  const rig = scriptedSdk(counting(), opened);
  await registered(rig);
  await rig.ring();
  await rig.device.answer();
  await rig.open();
  assert.equal((await rig.device.check(false)).microphone, true);
  assert.equal(opened.mock.callCount(), 0);
  rig.device.destroy();
});

test("the library rings through the desktop, at the edge of the account's region", async () => {
  const rig = scriptedSdk({ ...counting(), region: "ie1" });
  await registered(rig);
  assert.equal(rig.sdk().rings, false);
  assert.equal(rig.sdk().options["edge"], "dublin");
  assert.equal(rig.sdk().options["enableImprovedSignalingErrorPrecision"], true);
  assert.equal(rig.sdk().options["allowIncomingWhileBusy"], false);
  rig.device.destroy();
});
