import assert from "node:assert/strict";
import { test } from "node:test";
import { isInOrder, PhoneTrial } from "../../../../src/ContactCenter.Server/web/desktop/PhoneTrial";
import { Pulse } from "../../../../src/ContactCenter.Server/web/desktop/Pulse";
import type { VoiceCheck, VoiceDevice } from "../../../../src/ContactCenter.Server/web/voice/VoiceDevice";

const fine: VoiceCheck = { registration: true, ringPath: true, microphone: true };

function pulse(): { pulse: Pulse; beatAfter: (seconds: number) => void; pass: (seconds: number) => void } {
  let now = 0;
  let beat = (): void => {};
  const worker = { addEventListener: (_: string, listener: () => void) => void (beat = listener) };
  return {
    pulse: new Pulse(worker as unknown as Worker, () => {}, () => now),
    beatAfter: (seconds) => {
      now += seconds * 1000;
      beat();
    },
    pass: (seconds) => void (now += seconds * 1000),
  };
}

function trial(checks: readonly VoiceCheck[], around: { token?: boolean; noticed?: boolean; pulse?: Pulse } = {}): { run: (thorough?: boolean) => ReturnType<PhoneTrial["run"]>; asked: boolean[] } {
  const asked: boolean[] = [];
  const device = { check: async (thorough: boolean) => checks[Math.min(asked.push(thorough), checks.length) - 1]! } as Pick<VoiceDevice, "check"> as VoiceDevice;
  const phone = new PhoneTrial(device, async () => around.token ?? true, around.pulse ?? pulse().pulse, () => around.noticed ?? true, async () => {});
  return { run: (thorough = false) => phone.run(thorough), asked };
}

test("a phone in order is looked at once", async () => {
  const { run, asked } = trial([fine]);
  assert.ok(isInOrder(await run(true)));
  assert.deepEqual(asked, [true]);
});

test("a line that comes back by itself is no fault", async () => {
  const { run, asked } = trial([{ ...fine, registration: false, ringPath: false }, fine]);
  assert.ok(isInOrder(await run(true)));
  assert.deepEqual(asked, [true, false]);
});

test("what is out of order twice is told as it is", async () => {
  assert.deepEqual(await trial([{ ...fine, microphone: false }]).run(), { token: true, microphone: false, registration: true, ringPath: true, awake: true });
  assert.deepEqual(await trial([fine], { token: false }).run(), { token: false, microphone: true, registration: true, ringPath: true, awake: true });
});

test("a ring that nobody would notice is no ring", async () => {
  assert.equal((await trial([fine], { noticed: false }).run()).ringPath, false);
});

test("two trials at once are one", async () => {
  const { run, asked } = trial([fine]);
  await Promise.all([run(), run()]);
  assert.equal(asked.length, 1);
});

test("a page that heard every beat is awake, one that missed many has slept until that is told", async () => {
  const { pulse: heart, beatAfter } = pulse();
  beatAfter(1);
  beatAfter(14);
  assert.equal(heart.hasSlept, false);
  beatAfter(16);
  beatAfter(1);
  assert.equal(heart.hasSlept, true);
  assert.equal((await trial([fine], { pulse: heart }).run()).awake, false);
  heart.forget();
  assert.equal(heart.hasSlept, false);
});

test("a page that has heard nothing since it slept says so before the next beat", () => {
  const { pulse: heart, pass } = pulse();
  pass(16);
  assert.equal(heart.hasSlept, true);
});
