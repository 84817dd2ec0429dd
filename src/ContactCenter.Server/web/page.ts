/** What the server put into the page for its script. */
export function pageData<T>(): T {
  return JSON.parse(document.getElementById("page-data")!.textContent!) as T;
}

/** An element that the page is known to have. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Sets a text only when it changes, so that screen readers and selections are left alone. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) {
    target.textContent = text;
  }
}

/** A request to our own API. Signed out meanwhile: the page is loaded again and asks to sign in. */
export async function request(path: string, method = "GET", body?: unknown): Promise<Response> {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (response.status === 401) {
    location.reload();
  }

  return response;
}
