import assert from "node:assert/strict";
import { test } from "node:test";
import { record, settle, type Rig, type RigMaker } from "./rig";

async function ready(make: RigMaker): Promise<{ rig: Rig; told: string[] }> {
  const rig = make({ token: async () => "a token" });
  const told = record(rig.device);
  rig.device.register();
  await settle();
  await rig.accept();
  return { rig, told };
}

async function talking(make: RigMaker): Promise<{ rig: Rig; told: string[] }> {
  const { rig, told } = await ready(make);
  await rig.ring();
  await rig.device.answer();
  await rig.open();
  told.length = 0;
  return { rig, told };
}

/** What every softphone does, whoever provides it. */
export function contract(name: string, make: RigMaker): void {
  test(`${name}: a device tells when it can be rung, when it cannot, and when it can again`, async () => {
    const { rig, told } = await ready(make);
    assert.deepEqual(told, ["registered"]);
    await rig.lose();
    assert.deepEqual(told, ["registered", "unregistered"]);
    await rig.accept();
    assert.deepEqual(told, ["registered", "unregistered", "registered"]);
    rig.device.destroy();
  });

  test(`${name}: without a token there is no registration, and the agent hears why`, async () => {
    const rig = make({ token: () => Promise.reject(new Error("none")) });
    const told = record(rig.device);
    rig.device.register();
    await settle();
    assert.deepEqual(told, ["problem token"]);
    assert.equal(rig.isKnown(), false);
    rig.device.destroy();
  });

  test(`${name}: a call rings, is answered, and ends when the other side hangs up`, async () => {
    const { rig, told } = await ready(make);
    await rig.ring();
    await rig.device.answer();
    await rig.open();
    await rig.close();
    assert.deepEqual(told, ["registered", "incoming", "connected", "disconnected"]);
    assert.deepEqual(rig.asked(), ["answer"]);
    rig.device.destroy();
  });

  test(`${name}: a caller who gives up stops the ringing`, async () => {
    const { rig, told } = await ready(make);
    await rig.ring();
    await rig.cancel();
    assert.deepEqual(told, ["registered", "incoming", "canceled"]);
    await rig.device.answer();
    assert.deepEqual(rig.asked(), []);
    rig.device.destroy();
  });

  test(`${name}: to hang up while it rings is to decline`, async () => {
    const { rig, told } = await ready(make);
    await rig.ring();
    await rig.device.hangUp();
    await settle();
    assert.deepEqual(rig.asked(), ["reject"]);
    assert.deepEqual(told, ["registered", "incoming", "canceled"]);
    rig.device.destroy();
  });

  test(`${name}: the agent mutes, presses keys and hangs up`, async () => {
    const { rig, told } = await talking(make);
    await rig.device.mute(true);
    await rig.device.mute(false);
    await rig.device.sendDigits("5");
    await rig.device.hangUp();
    await settle();
    assert.deepEqual(rig.asked(), ["answer", "mute", "unmute", "keys 5", "hangup"]);
    assert.deepEqual(told, ["disconnected"]);
    rig.device.destroy();
  });

  test(`${name}: without a call there is nothing to answer, to mute or to end`, async () => {
    const { rig, told } = await ready(make);
    await rig.device.answer();
    await rig.device.mute(true);
    await rig.device.sendDigits("1");
    await rig.device.hangUp();
    assert.deepEqual(rig.asked(), []);
    assert.deepEqual(told, ["registered"]);
    rig.device.destroy();
  });

  test(`${name}: a second call can come after the first`, async () => {
    const { rig, told } = await talking(make);
    await rig.close();
    await rig.ring();
    await rig.device.answer();
    await rig.open();
    assert.deepEqual(told, ["disconnected", "incoming", "connected"]);
    rig.device.destroy();
  });

  test(`${name}: losing the provider does not end the open call`, async () => {
    const { rig, told } = await talking(make);
    await rig.lose();
    await rig.accept();
    assert.deepEqual(told, ["unregistered", "registered"]);
    await rig.device.hangUp();
    assert.ok(rig.asked().includes("hangup"));
    rig.device.destroy();
  });

  test(`${name}: a device in order passes its own check, thorough or not, and tells nothing of it`, async () => {
    const { rig, told } = await ready(make);
    assert.deepEqual(await rig.device.check(true), { registration: true, ringPath: true, microphone: true });
    assert.deepEqual(await rig.device.check(false), { registration: true, ringPath: true, microphone: true });
    assert.deepEqual(told, ["registered"]);
    rig.device.destroy();
  });

  test(`${name}: a device that nobody took in does not pass`, async () => {
    const rig = make({ token: async () => "a token" });
    rig.device.register();
    await settle();
    const check = await rig.device.check(false);
    assert.equal(check.registration, false);
    assert.equal(check.ringPath, false);
    rig.device.destroy();
  });

  test(`${name}: a device that seems registered but is not reached is found out`, async () => {
    const { rig } = await ready(make);
    rig.muffle();
    assert.equal((await rig.device.check(false)).ringPath, false);
    rig.device.destroy();
  });

  test(`${name}: a destroyed device is gone for the provider`, async () => {
    const { rig } = await ready(make);
    rig.device.destroy();
    assert.equal(rig.isKnown(), false);
    assert.equal((await rig.device.check(false)).registration, false);
  });
}
