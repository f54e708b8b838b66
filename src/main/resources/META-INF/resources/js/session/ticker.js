// Wakes the page in time: a worker's timers go on while the page is in the background.
let timer;
onmessage = event => {
  clearTimeout(timer);
  timer = setTimeout(() => postMessage(0), event.data);
};
