// Runs in our page: how long from a key until the end of the frame that shows it, for each key.

(() => {
  const now = () => performance.now();
  let began;  // Of the key that is on its way: by the clock of the browser, before the page heard of it.
  let frameBegan;
  window.typing = { keys: [] };
  window.addEventListener("keydown", ({ isTrusted, timeStamp }) => {
    if (!isTrusted) return;
    began = timeStamp;
    // The first of the next frame; what the page asks for comes after it.
    requestAnimationFrame(() => { frameBegan = now(); });
  }, { capture: true });
  window.addEventListener("input", () => {
    const [key, handled] = [began, now()];
    // The last of the same frame.
    requestAnimationFrame(() => {
      const ended = now();
      window.typing.keys.push({ inAll: ended - key, ownWork: handled - key + ended - frameBegan });
    });
  });
})();
