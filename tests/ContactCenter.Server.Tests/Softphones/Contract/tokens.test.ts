import assert from "node:assert/strict";
import { test } from "node:test";
import { TokenKeeper } from "../../../../src/ContactCenter.Server/web/desktop/TokenKeeper";

const hour = 3600;

function keeper(): { tokens: TokenKeeper; pass: (seconds: number) => void } {
  let now = 0;
  let given = 0;
  const tokens = new TokenKeeper(async () => ({ token: `token ${++given}`, lifetimeSeconds: hour }), () => now);
  return { tokens, pass: (seconds) => void (now += seconds * 1000) };
}

test("with a quarter of its life left a token is due for the next, and still good", async () => {
  const { tokens, pass } = keeper();
  assert.equal(tokens.isGood, false);
  assert.equal(await tokens.take(false), "token 1");
  pass(hour * 0.75 - 1);
  assert.equal(tokens.isDue, false);
  assert.equal(await tokens.take(false), "token 1");
  pass(1);
  assert.equal(tokens.isDue, true);
  assert.equal(tokens.isGood, true);
  assert.equal(await tokens.take(false), "token 1");
  assert.equal(await tokens.renew(), "token 2");
  assert.equal(tokens.isDue, false);
  assert.equal(await tokens.take(false), "token 2");
});

test("a token in hand stays while the next one is not to be had", async () => {
  let refuses = false;
  const tokens = new TokenKeeper(async () => (refuses ? Promise.reject(new Error("away")) : { token: "token 1", lifetimeSeconds: hour }), () => 0);
  await tokens.take(false);
  refuses = true;
  await assert.rejects(tokens.renew());
  assert.equal(await tokens.take(false), "token 1");
});

test("a token that the provider refused is not given again", async () => {
  const { tokens } = keeper();
  await tokens.take(false);
  assert.equal(await tokens.take(true), "token 2");
});

test("a token is no longer good at the very end of its life", async () => {
  const { tokens, pass } = keeper();
  await tokens.take(false);
  pass(hour - 1);
  assert.equal(tokens.isGood, true);
  pass(1);
  assert.equal(tokens.isGood, false);
});
