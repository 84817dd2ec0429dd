/* A worker's timers go on when those of a page that nobody looks at are slowed down. */

const beatMilliseconds = 1_000;

setInterval(() => postMessage(null), beatMilliseconds);
