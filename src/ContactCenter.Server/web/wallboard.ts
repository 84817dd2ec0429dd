import { DelayMeter, wallClock } from "./delay-meter";
import { clockText, fill, Format, type Share, type Texts } from "./format";
import { follow } from "./live/follow";
import { element, pageData, request, setText } from "./page";
import { ServerClock } from "./server-clock";

interface Line {
  readonly queue: string | null;
  readonly waiting: number;
  readonly waitingSince: string | null;
  readonly ready: number;
  readonly busy: number;
  readonly paused: number;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly shortAbandoned: number;
  readonly answeredWithin: number;
  readonly answeredShare: Share;
  readonly withinShare: Share;
  readonly combinedShare: Share;
  readonly announcedShare: Share;
  readonly lastAgent: string | null;
  readonly ratingsAsked: number;
  readonly ratingsGiven: number;
  readonly ratingMean: string | null;
  readonly ratingMeanOf: number;
}

interface Agent {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly reason: string | null;
  readonly since: string;
  readonly phone: string;
}

interface Wallboard {
  readonly at: string;
  readonly all: Line;
  readonly queues: readonly Line[];
  readonly agents: readonly Agent[];
  readonly outbound: { readonly made: number; readonly reached: number; readonly talkSeconds: number };
  readonly pauses: readonly { readonly reason: string; readonly agents: number; readonly since: string }[];
  readonly orders: readonly Order[];
  readonly alerts: readonly { readonly alertId: string; readonly kind: string; readonly subject: string; readonly figure: number; readonly threshold: number; readonly openedAt: string }[];
}

interface Order {
  readonly queue: string | null;
  readonly isOpen: boolean;
  readonly until: string;
  readonly by: string;
  readonly notice: Readonly<Record<string, string>>;
}

interface Data {
  readonly organization: string;
  readonly user: string;
  readonly worker: string;
  readonly culture: string;
  readonly zone: string;
  /** Where the pages about agents are; null for a reader who may not open them. */
  readonly agentPages: string | null;
  readonly language: string;
  /** The server's instant when the page was made. */
  readonly loadedAt: string;
  /** What queues are called, by their names in rows. */
  readonly queues: Readonly<Record<string, string>>;
  readonly texts: Texts;
}

const announceMilliseconds = 10_000;
const lateMilliseconds = 2_000;
const data = pageData<Data>();
const format = new Format(data.culture, data.texts);
const clock = new ServerClock();
const meter = new DelayMeter(data.loadedAt);
const agents = element<HTMLTableSectionElement>("agents");
const agentTemplate = element<HTMLTemplateElement>("agent");

const counts = ["waiting", "ready", "busy", "paused", "offered", "answered", "abandoned", "shortAbandoned", "ratingsAsked", "ratingsGiven"] as const;
const shares = ["answeredShare", "withinShare", "combinedShare", "announcedShare"] as const;

function text(key: string): string {
  return data.texts[key] ?? key;
}

function showLine(line: Line): void {
  for (const row of document.querySelectorAll<HTMLElement>(`[data-line="${line.queue ?? ""}"]`)) {
    const cell = (figure: string): HTMLElement | null => row.querySelector<HTMLElement>(`[data-figure="${figure}"]`);
    const set = (figure: string, value: string): void => {
      const target = cell(figure);
      if (target) {
        setText(target, value);
      }
    };
    for (const figure of counts) {
      set(figure, format.count(line[figure]));
    }

    for (const figure of shares) {
      set(figure, format.share(line[figure]));
      cell(figure)?.toggleAttribute("data-empty", line[figure].percent === null);
      set(`${figure}Of`, format.shareCounts(line[figure]));
    }

    set("ratingMean", line.ratingMean === null ? text("wallboard.no_data") : format.decimal(line.ratingMean));
    cell("ratingMean")?.toggleAttribute("data-empty", line.ratingMean === null);
    set("ratingMeanOf", line.ratingMean === null ? "" : fill(text("wallboard.mean_of"), format.count(line.ratingMeanOf)));
    set("lastAgent", line.lastAgent === null ? "" : fill(text("wallboard.last_agent"), line.lastAgent));
    cell("waitingSince")?.setAttribute("data-since", line.waitingSince ?? "");
    row.toggleAttribute("data-waits", line.waiting > 0);
  }
}

function showAgent(row: HTMLElement, agent: Agent): void {
  row.dataset["agent"] = agent.id;
  row.dataset["state"] = agent.state;
  const state = text(`wallboard.state.${agent.state}`);
  const name = row.querySelector<HTMLElement>("[data-name]")!;
  setText(name, agent.name);
  if (name instanceof HTMLAnchorElement) {
    name.href = `${data.agentPages}/${agent.id}`;
  }

  setText(row.querySelector("[data-state-text]")!, agent.reason === null ? state : `${state}: ${text(`desktop.reason.${agent.reason}`)}`);
  const phone = row.querySelector<HTMLElement>("[data-phone]")!;
  phone.dataset["phone"] = agent.phone;
  setText(phone, text(`wallboard.phone.${agent.phone}`));
  row.querySelector<HTMLElement>("[data-since]")!.dataset["since"] = agent.since;
}

function showAgents(list: readonly Agent[]): void {
  const rows = new Map([...agents.querySelectorAll<HTMLElement>("tr[data-agent]")].map((row) => [row.dataset["agent"]!, row]));
  const wanted = list.map((agent) => {
    const row = rows.get(agent.id) ?? (agentTemplate.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>("tr")!;
    showAgent(row, agent);
    return row;
  });
  const shown = [...agents.children];
  if (wanted.length !== shown.length || wanted.some((row, place) => row !== shown[place])) {
    agents.replaceChildren(...wanted);
  }

  element("no-agents").hidden = list.length > 0;
}

/** Writes a list of lines, and hides its section when there are none. Lines that stay are left alone, so that nothing is read out twice. */
function showList(id: string, lines: readonly (() => readonly Node[])[], texts: readonly string[]): void {
  const list = element(id);
  element(`${id}-section`).hidden = lines.length === 0;
  const said = texts.join("\n");
  if (list.dataset["said"] !== said) {
    list.dataset["said"] = said;
    list.replaceChildren(...lines.map((line) => {
      const item = document.createElement("li");
      item.append(...line());
      return item;
    }));
  }
}

function span(content: string, ...attributes: readonly (readonly [string, string])[]): HTMLSpanElement {
  const node = document.createElement("span");
  node.textContent = content;
  for (const [name, value] of attributes) {
    node.setAttribute(name, value);
  }

  return node;
}

function queueName(queue: string | null): string {
  return queue === null ? text("calls.all_queues") : (data.queues[queue] ?? queue);
}

function showOrders(orders: readonly Order[]): void {
  const until = new Intl.DateTimeFormat(data.culture, { dateStyle: "short", timeStyle: "short", timeZone: data.zone });
  const texts = orders.map((order) => fill(text(order.isOpen ? "orders.is_open" : "orders.is_closed"), queueName(order.queue), until.format(new Date(order.until))));
  const more = orders.map((order) => `(${order.by}) ${order.notice[data.language] ?? ""}`);
  showList("orders", texts.map((line, place) => () => [`${line} `, span(more[place]!, ["class", "soft"])].map((part) => (typeof part === "string" ? document.createTextNode(part) : part))), texts);
}

function showPauses(pauses: Wallboard["pauses"]): void {
  const texts = pauses.map((pause) => fill(text("wallboard.pause"), text(`desktop.reason.${pause.reason}`), format.count(pause.agents)));
  const lines = pauses.map((pause, place) => () => [span(texts[place]!), document.createTextNode(" "), span("", ["data-since", pause.since])]);
  showList("pauses", lines, pauses.map((pause, place) => `${texts[place]} ${pause.since}`));
}

function showAlerts(alerts: Wallboard["alerts"]): void {
  const texts = alerts.map((alert) => fill(text(`alerts.${alert.kind}`), queueName(alert.subject), format.count(alert.figure), format.count(alert.threshold)));
  const lines = alerts.map((alert, place) => () => [span(texts[place]!), document.createTextNode(" "), span("", ["data-since", alert.openedAt], ["aria-live", "off"])]);
  showList("alerts", lines, alerts.map((alert) => alert.alertId));
}

function showDelay(): void {
  const seconds = (milliseconds: number): string => format.decimal((milliseconds / 1000).toFixed(2));
  const [last, p95] = [meter.last, meter.p95()];
  const target = element("delay");
  target.classList.toggle("late", (p95 ?? 0) >= lateMilliseconds);
  setText(target, last === null ? text("wallboard.delay_unknown") : fill(text("wallboard.delay"), seconds(last), p95 === null ? "–" : seconds(p95)));
}

function tick(): void {
  showDelay();
  for (const cell of document.querySelectorAll<HTMLElement>("[data-since]")) {
    const since = cell.dataset["since"];
    setText(cell, since ? clockText(clock.since(since)) : "–");
  }
}

let announced = "";
let spoken: string | undefined;

/** People who listen hear how many wait, at most every ten seconds. */
function announce(all: Line): void {
  const sentence = fill(text("wallboard.announcement"), format.count(all.waiting), format.count(all.ready));
  spoken ??= sentence;
  announced = sentence;
}

setInterval(() => {
  if (spoken !== undefined && spoken !== announced) {
    spoken = announced;
    setText(element("announcement"), announced);
  }
}, announceMilliseconds);

function show(state: Wallboard): void {
  clock.set(state.at);
  showLine(state.all);
  state.queues.forEach(showLine);
  showAgents(state.agents);
  element("outbound").hidden = state.outbound.made === 0;
  setText(element("outbound"), fill(text("wallboard.outbound"), format.count(state.outbound.made), format.count(state.outbound.reached), clockText(state.outbound.talkSeconds * 1000)));
  showPauses(state.pauses);
  showOrders(state.orders);
  showAlerts(state.alerts);
  announce(state.all);
  setText(element("at"), new Intl.DateTimeFormat(data.culture, { timeStyle: "medium", timeZone: data.zone }).format(new Date(state.at)));
  tick();
}

const path = `/api/${data.organization}/wallboard`;
const read = follow<Wallboard>({
  topic: `wallboard:${data.organization}`,
  worker: data.worker,
  user: data.user,
  read: async () => {
    const asked = wallClock();
    const response = await request(path);
    const heard = wallClock();
    if (!response.ok) {
      return null;
    }

    const state = (await response.json()) as Wallboard;
    meter.synchronize(state.at, asked, heard);
    return state;
  },
  show,
  arrived: (changed) => {
    meter.arrived(changed);
    showDelay();
  },
});
setInterval(tick, 1000);
element("reload").hidden = true;
void read();
