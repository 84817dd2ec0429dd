import { agentApi, type Agent, type Answer } from "./desktop/AgentApi";
import type { DesktopData, DesktopState } from "./desktop/data";
import { DispositionForm } from "./desktop/DispositionForm";
import { EarlierCalls } from "./desktop/EarlierCalls";
import { OutboundPanel } from "./desktop/OutboundPanel";
import { OwnDay } from "./desktop/OwnDay";
import { loadPhone, type PhoneChoice } from "./desktop/phone";
import { PhoneDesk } from "./desktop/PhoneDesk";
import { listenToPresses } from "./desktop/presses";
import { RemoteHelpPanel } from "./desktop/RemoteHelpPanel";
import { RingSigns } from "./desktop/RingSigns";
import { StayAwake } from "./desktop/StayAwake";
import { TokenKeeper } from "./desktop/TokenKeeper";
import { TransferPanel } from "./desktop/TransferPanel";
import { DesktopView, type Line } from "./desktop/view";
import { follow } from "./live/follow";
import { element, pageData, setText } from "./page";
import { ServerClock } from "./server-clock";
import type { VoiceDevice } from "./voice/VoiceDevice";

const data = pageData<DesktopData>();
const clock = new ServerClock();
const view = new DesktopView(data, clock);
const ring = new RingSigns((key) => view.text(key));
const awake = new StayAwake();
const tokens = new TokenKeeper(agentApi.token);

const disposition = new DispositionForm(data.dispositions, (key) => view.text(key), (answer) => take(answer));

let device: VoiceDevice | null = null;
let desk: PhoneDesk | null = null;

const transfer = new TransferPanel((key) => view.text(key), data.queues, (answer) => take(answer), async () => device?.hangUp());
const before = new EarlierCalls(data.dispositions, (key) => view.text(key));
const help = new RemoteHelpPanel(data.remoteHelp, (key) => view.text(key));
const callOut = new OutboundPanel(data, data.languages, (answer) => take(answer));
const day = new OwnDay(data, data.dispositions, (key) => view.text(key));

let agent: Agent | null = null;
let line: Line = "away";
let muted = false;
let openingOwnLine = false;

function draw(): void {
  if (!agent) {
    return;
  }

  const focused = document.activeElement;
  view.show(agent, line);
  transfer.show(agent);
  callOut.show(agent);
  help.show(agent);
  before.show(agent);
  openOwnLine();
  disposition.show(agent);
  day.show(agent);
  void awake.want(agent.availability === "Ready" || agent.state !== "Idle");
  // a button that goes must not send whoever uses the keyboard to the top of the page
  if (focused instanceof HTMLButtonElement && !focused.checkVisibility()) {
    element("headline").focus();
  }
}

/** Whoever calls somebody has nothing to answer: their own phone opens by itself. */
function openOwnLine(): void {
  if (line === "ringing" && !openingOwnLine && isCallingOut()) {
    openingOwnLine = true;
    ring.stop();
    void device?.answer();
  }
}

function isCallingOut(): boolean {
  return agent?.state === "Reserved" && agent.call?.outbound === true;
}

function setLine(next: Line): void {
  openingOwnLine = false;
  if (next === "ringing" && !isCallingOut()) {
    ring.give();
  } else {
    ring.stop();
  }

  if (next !== "open") {
    setMuted(false);
  }

  line = next;
  draw();
  // whoever is typing or choosing is not interrupted
  if (next === "ringing" && [document.body, element("headline")].includes(document.activeElement as HTMLElement)) {
    element("answer").focus();
  }
}

function setMuted(next: boolean): void {
  muted = next;
  element("mute").setAttribute("aria-pressed", String(muted));
}

function take(answer: Answer): void {
  if ("agent" in answer) {
    agent = answer.agent;
    view.problem(null);
    draw();
  } else {
    view.problem(answer.problem);
  }
}

/** Whoever is the last to serve those who wait is asked before they go. */
async function declare(availability: Agent["availability"], reason: string | null): Promise<void> {
  const answer = await agentApi.declare(availability, reason);
  const isLast = "problem" in answer && answer.problem === "agent.last";
  take(isLast && confirm(view.text("desktop.leave_last")) ? await agentApi.declare(availability, reason, true) : answer);
}

/** The server first: a line that closes unannounced looks like a broken softphone, and the caller would wait again. */
async function hangUp(): Promise<void> {
  if (agent?.state === "OnCall" || agent?.state === "Dialing") {
    take(await agentApi.announceEnd());
  }

  await device?.hangUp();
}

/** The phone first: whoever is ready is rung. */
async function declareReady(): Promise<void> {
  ring.notice.ask();
  if (desk?.isHere) {
    setText(element("phone-health"), view.text("desktop.phone.trying"));
    await ring.tone.allow();
    const tried = await desk.try();
    if ("problem" in tried) {
      take(tried);
      return;
    }
  }

  take(await agentApi.declare("Ready", null));
}

async function tryPhone(): Promise<void> {
  setText(element("phone-health"), view.text("desktop.phone.trying"));
  await ring.tone.allow();
  if (desk) {
    take(await desk.try());
  }
}

const actions: Readonly<Record<string, () => Promise<void>>> = {
  answer: async () => device?.answer(),
  decline: async () => device?.hangUp(),
  "hang-up": hangUp,
  mute: async () => {
    setMuted(!muted);
    await device?.mute(muted);
  },
  hold: async () => take(await (agent?.call?.heldAt ? agentApi.takeBack() : agentApi.hold())),
  "place-call": () => callOut.call(),
  "ask-help": async () => take(await agentApi.askForHelp()),
  "start-help": async () => take(await agentApi.startHelp()),
  "end-help": async () => take(await agentApi.endHelp()),
  "ask-first": () => transfer.ask(),
  interpreter: () => transfer.interpret(),
  "transfer-now": () => transfer.now(),
  "hand-over": () => transfer.handOver(),
  "stop-asking": () => transfer.stop(),
  done: async () => {
    if (await disposition.save()) {
      take(await agentApi.completeWrapUp());
    }
  },
  "more-time": async () => take(await agentApi.extendWrapUp()),
  "try-phone": tryPhone,
  "take-over": async () => {
    if (desk) {
      take(await desk.take(true));
    }
  },
};

function press(button: HTMLButtonElement): void {
  void ring.tone.allow().then(() => desk?.touched());
  const { availability, reason, key } = button.dataset;
  if (availability === "Ready") {
    void declareReady();
  } else if (availability !== undefined) {
    void declare(availability as Agent["availability"], reason ?? null);
  } else if (key !== undefined) {
    void device?.sendDigits(key);
  } else {
    void actions[button.id]?.();
  }
}

listenToPresses(press);

addEventListener("beforeunload", (event) => {
  if (line === "open") {
    event.preventDefault();
  }
});

function listenToDevice(softphone: VoiceDevice): void {
  softphone.on("registered", () => {
    if (line === "away" || line === "elsewhere") {
      setLine("quiet");
    }
  });
  softphone.on("unregistered", () => setLine(line === "open" ? "open" : "away"));
  softphone.on("incoming", () => setLine("ringing"));
  softphone.on("canceled", () => setLine("quiet"));
  softphone.on("connected", () => setLine("open"));
  softphone.on("disconnected", () => {
    setLine("quiet");
    void desk?.keepToken();
  });
  softphone.on("problem", (problem) => {
    console.warn("Softphone:", problem.kind, problem.detail);
    view.problem(`softphone.${problem.kind}`);
  });
  softphone.on("warning", (warning, present) => view.warn(warning, present));
}

async function beginPhone(choice: PhoneChoice): Promise<void> {
  const softphone = await loadPhone(choice, data.identity, tokens);
  device = softphone;
  listenToDevice(softphone);
  const own = new PhoneDesk(softphone, tokens, new Worker(data.pulse, { type: "module" }), {
    isBusy: () => line === "open" || line === "ringing",
    mayBeRung: () => agent !== null && (agent.availability === "Ready" || agent.state !== "Idle"),
    canBeNoticed: () => ring.canBeNoticed,
    took: (next) => {
      agent = next;
      draw();
    },
    moved: (place) => {
      view.place(place);
      if (place === "elsewhere" || place === "lost") {
        setLine("elsewhere");
      }
    },
  });
  desk = own;
  addEventListener("pagehide", () => own.leave());
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      own.comeBack();
    }
  });
  // where the agent has been before, the browser may let us sound at once
  await ring.tone.allow();
  const taken = await own.take(false);
  if ("problem" in taken && taken.problem !== "softphone.elsewhere") {
    take(taken);
  }
}

const read = follow<DesktopState>({
  topic: "agent",
  worker: data.worker,
  user: data.user,
  read: async () => {
    const answer = await agentApi.read();
    if ("problem" in answer) {
      view.problem(answer.problem);
      return null;
    }

    return { at: null, agent: answer.agent };
  },
  show: (state) => {
    if (state.at !== null) {
      clock.set(state.at);
    }

    view.tellOfHold(agent, state.agent);
    agent = state.agent ?? agent;
    draw();
    if (agent) {
      void desk?.watch(agent);
    }
  },
});

setInterval(() => {
  if (agent) {
    view.tick(agent);
  }
}, 1000);

element("desktop").hidden = false;
void read();
if (data.phone !== null) {
  void beginPhone(data.phone);
}
