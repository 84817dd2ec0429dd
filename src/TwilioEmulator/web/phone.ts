import { act, listen, type DeviceEvent } from "./events";
import { choose, say, setLanguage, language, type Language, type TextKey } from "./texts";
import { Voice } from "./voice";

type State = "idle" | "ringing" | "incoming" | "talking" | "ended" | "failed";

const form = element<HTMLFormElement>("dial");
const own = element<HTMLInputElement>("own");
const to = element<HTMLInputElement>("to");
const kind = element<HTMLSelectElement>("kind");
const via = element<HTMLInputElement>("via");
const sound = element<HTMLInputElement>("sound");
const callButton = element<HTMLButtonElement>("call");
const answerButton = element<HTMLButtonElement>("answer");
const hangupButton = element<HTMLButtonElement>("hangup");
const stateLine = element<HTMLElement>("state");
const keys = element<HTMLElement>("keys");
const transcript = element<HTMLOListElement>("transcript");
const voice = new Voice();

let state: State = "idle";
let callSid: string | undefined;
let caller = "";
let pressed = "";
let keysHeard = false;
let stopListening: () => void = () => undefined;

void start();

async function start(): Promise<void> {
  makeKeypad();
  setLanguage(language);
  show(state);
  const settings = (await (await fetch("phone/settings")).json()) as { numbers: string[]; mobiles: string[] };
  fill("mobiles", settings.mobiles);
  fill("numbers", settings.numbers);
  own.value = settings.mobiles[0] ?? "";
  to.value = new URLSearchParams(location.search).get("to") ?? settings.numbers[0] ?? "";
  voice.setOn(sound.checked);
  listenTo(own.value);

  own.addEventListener("change", () => own.checkValidity() && listenTo(own.value));
  kind.addEventListener("change", () => {
    const goesVia = kind.value === "switchboard" || kind.value === "diverted";
    element<HTMLElement>("via-field").hidden = !goesVia;
    via.disabled = !goesVia;
  });
  sound.addEventListener("change", () => voice.setOn(sound.checked));
  answerButton.addEventListener("click", () => void answer());
  hangupButton.addEventListener("click", () => void act(own.value, "hangup", { callSid }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void call();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLInputElement;
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && /^[0-9*#]$/.test(event.key)) {
      void press(event.key);
    }
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-language]")) {
    button.addEventListener("click", () => switchLanguage(button.dataset["language"] as Language));
  }
}

function listenTo(number: string): void {
  stopListening();
  stopListening = listen(number, heard);
}

async function call(): Promise<void> {
  transcript.replaceChildren();
  show("ringing");
  const made = await act(own.value, "calls", { to: to.value, ...identity() });
  if (made?.callSid === undefined) {
    show("failed");
  } else if (state === "ringing") {
    callSid = made.callSid;
  }
}

/** What the network tells of who calls, beside the telephone's own number. */
function identity(): { withheld?: boolean; shownAs?: string; forwardedFrom?: string } {
  switch (kind.value) {
    case "withheld":
      return { withheld: true };
    case "switchboard":
      return { shownAs: via.value };
    case "diverted":
      return { forwardedFrom: via.value };
    default:
      return {};
  }
}

async function answer(): Promise<void> {
  if ((await act(own.value, "answer", { callSid })) === null) {
    show("ended");
  }
}

async function press(key: string): Promise<void> {
  if (state !== "talking") {
    return;
  }

  voice.stop();
  if (keysHeard) {
    pressed += key;
    write(say("eventKeys", { digits: pressed }), language);
  } else {
    write(say("eventKeyUnheard", { digits: key }), language);
  }

  await act(own.value, "keys", { callSid, digits: key });
}

function heard(event: DeviceEvent): void {
  if (callSid !== undefined && event.callSid !== callSid && event.type !== "incoming" && event.type !== "ringing") {
    return;
  }

  switch (event.type) {
    case "ringing":
      callSid = event.callSid;
      show("ringing");
      break;
    case "incoming":
      callSid = event.callSid;
      caller = event.from ?? "";
      transcript.replaceChildren();
      show("incoming");
      answerButton.focus();
      break;
    case "answered":
      show("talking");
      break;
    case "say":
      write(event.text ?? "", event.language ?? language, "said");
      voice.say(event.text ?? "", event.language ?? language);
      break;
    case "play":
      played(event);
      break;
    case "gather":
      pressed = "";
      keysHeard = true;
      write(say("eventGather"), language);
      break;
    case "queued":
      write(say("eventQueued", { position: event.position }), language);
      break;
    case "dequeued":
      voice.stop();
      write(say("eventDequeued"), language);
      break;
    case "room":
      // whoever is in the room hears the tones
      keysHeard = event.status !== "left";
      pressed = "";
      write(say(roomText(event.status)), language);
      break;
    case "canceled":
    case "ended":
      voice.stop();
      callSid = undefined;
      show("ended");
      break;
    case "gatherEnded":
      keysHeard = false;
      break;
  }
}

function played(event: DeviceEvent): void {
  if (event.digits !== undefined) {
    write(say("eventTones", { digits: event.digits }), language);
  } else if (event.media !== undefined) {
    write(say("eventPlay"), language);
    voice.play(`media/${event.media}`);
  } else {
    write(say("eventMusic"), language);
  }
}

function roomText(status: string | undefined): TextKey {
  switch (status) {
    case "talking":
    case "coaching":
      return "eventTalking";
    case "hold":
      return "eventHold";
    case "muted":
      return "eventMuted";
    case "left":
      return "eventLeft";
    default:
      return "eventWaiting";
  }
}

function show(next: State): void {
  state = next;
  const focused = document.activeElement;
  const live = next === "ringing" || next === "incoming" || next === "talking";
  stateLine.textContent = say(next, { from: caller });
  callButton.disabled = live;
  own.readOnly = live;
  hangupButton.disabled = !live;
  answerButton.hidden = next !== "incoming";
  for (const button of keys.querySelectorAll("button")) {
    button.disabled = next !== "talking";
  }

  keysHeard &&= next === "talking";
  // a button that goes must not send whoever uses the keyboard to the top of the page
  if (focused instanceof HTMLButtonElement && (focused.disabled || focused.hidden)) {
    (live ? stateLine : callButton).focus();
  }
}

function write(text: string, lang: string, className = ""): void {
  const line = document.createElement("li");
  line.textContent = text;
  line.lang = lang;
  line.className = className;
  transcript.append(line);
  transcript.scrollTop = transcript.scrollHeight;
}

function makeKeypad(): void {
  for (const key of "123456789*0#") {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = key;
    if (key === "*" || key === "#") {
      button.dataset["label"] = key === "*" ? "keyStar" : "keyHash";
    }

    button.addEventListener("click", () => void press(key));
    keys.append(button);
  }
}

function switchLanguage(next: Language): void {
  choose(next);
  show(state);
}

function fill(list: string, values: string[]): void {
  element(list).replaceChildren(...values.map((value) => new Option(value, value)));
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`The page has no element ${id}`);
  }

  return found as T;
}
