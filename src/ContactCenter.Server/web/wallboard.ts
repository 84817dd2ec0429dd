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
}

interface Data {
  readonly organization: string;
  readonly user: string;
  readonly worker: string;
  readonly culture: string;
  readonly zone: string;
  /** Where the pages about agents are; null for a reader who may not open them. */
  readonly agentPages: string | null;
  readonly texts: Texts;
}

const announceMilliseconds = 10_000;
const data = pageData<Data>();
const format = new Format(data.culture, data.texts);
const clock = new ServerClock();
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

function tick(): void {
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
    const response = await request(path);
    return response.ok ? ((await response.json()) as Wallboard) : null;
  },
  show,
});
setInterval(tick, 1000);
element("reload").hidden = true;
void read();
