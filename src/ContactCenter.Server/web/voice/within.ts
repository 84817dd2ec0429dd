/** What a promise comes to if it does so in time; otherwise, or when it fails, what was given instead. */
export function within<T>(milliseconds: number, promise: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(otherwise), milliseconds);
    promise
      .catch(() => otherwise)
      .then((value) => {
        clearTimeout(limit);
        resolve(value);
      });
  });
}
