/** What the emulator tells a device; see DeviceEvent on the server side. */
export interface DeviceEvent {
  seq: number;
  callSid: string;
  type:
    | "ringing"
    | "incoming"
    | "answered"
    | "say"
    | "play"
    | "gather"
    | "gatherEnded"
    | "queued"
    | "dequeued"
    | "room"
    | "canceled"
    | "ended";
  from?: string;
  to?: string;
  text?: string;
  language?: string;
  seconds?: number;
  url?: string;
  media?: string;
  digits?: string;
  queue?: string;
  position?: number;
  room?: string;
  participants?: number;
  status?: string;
  reason?: string;
}

/** Listens to one number; the returned function stops listening. */
export function listen(number: string, heard: (event: DeviceEvent) => void): () => void {
  const stream = new EventSource(`phones/${encodeURIComponent(number)}/events`);
  stream.onmessage = (message: MessageEvent<string>) => heard(JSON.parse(message.data) as DeviceEvent);
  return () => stream.close();
}

/** Does something with the phone; null when the emulator refused. */
export async function act(number: string, action: string, body: Record<string, unknown>): Promise<{ callSid?: string } | null> {
  const answer = await fetch(`phones/${encodeURIComponent(number)}/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    return null;
  }

  return answer.status === 204 ? {} : ((await answer.json()) as { callSid?: string });
}
