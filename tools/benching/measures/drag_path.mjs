// A mouse that drags a card around over the month, and brings it back to where it was.

const framesPerSecond = 60;
const radius = { x: 260, y: 180 };
const anchor = { x: 620, y: 330 };

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Presses the mouse on the card nearest to the same place for everybody. */
export async function grab(tab) {
  const card = await tab.page.evaluate(({ x, y }) => {
    const middles = window.bench.cards().flatMap((element) => {
      const box = element.getBoundingClientRect();
      const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // Some calendars keep what they do not show under the rest.
      const top = document.elementFromPoint(place.x, place.y);
      return top && (element.contains(top) || top.contains(element)) ? [place] : [];
    });
    const distance = (place) => Math.hypot(place.x - x, place.y - y);
    return middles.reduce((best, place) => (distance(place) < distance(best) ? place : best));
  }, anchor);
  await tab.page.mouse.move(card.x, card.y);
  await tab.page.mouse.down();
  for (let i = 1; i <= 3; i += 1) await move(tab, { x: card.x + i * 4, y: card.y + i * 2 });
  return card;
}

/** Places along an ellipse that begins and ends at the card. */
export function path(card, steps) {
  return Array.from({ length: steps }, (_, index) => {
    const angle = ((index + 1) / steps) * 2 * Math.PI;
    return { x: card.x + radius.x * Math.sin(angle), y: card.y + radius.y * (1 - Math.cos(angle)) };
  });
}

const move = ({ cdp }, { x, y }) =>
  cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y, button: "left", buttons: 1 });

/** One step after the other, each when the page has taken the last, and no faster than a screen shows them. */
export async function dragStepByStep(tab, places) {
  for (const place of places) {
    const next = performance.now() + 1000 / framesPerSecond;
    await move(tab, place);
    await wait(Math.max(next - performance.now(), 0));
  }
}

/** As a hand moves: steps come at the pace of the screen whether or not the page keeps up. */
export async function dragAtPace(tab, places) {
  const begin = performance.now();
  const moves = [];
  for (const [index, place] of places.entries()) {
    await wait(Math.max(begin + (index * 1000) / framesPerSecond - performance.now(), 0));
    moves.push(move(tab, place));
  }
  await Promise.all(moves);
}

/** Lets go where it was picked up, so that nothing is moved. */
export async function release(tab, card) {
  await move(tab, card);
  await tab.page.mouse.up();
  await tab.page.evaluate(() => window.watch.quiet());
}
