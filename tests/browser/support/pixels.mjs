// Looks at screenshots: where there is ink, and how dark it is. The browser under test decodes them itself.

/** What `look` makes of the screenshot of a place on the page: it is given four bytes a pixel, and the width and height in
 *  device pixels. It runs in a page of its own, for the planner's policy forbids to read such an address. */
async function lookedAt(page, clip, look) {
  const png = (await page.screenshot({ clip })).toString("base64");
  const reader = await page.context().browser().newPage();
  const seen = await reader.evaluate(async ({ data, source }) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    return Function(`return ${source}`)()(pixels, image.width, image.height);
  }, { data: png, source: String(look) });
  await reader.close();
  return seen;
}

/** The screenshot as rows of brightness from 0 (black) to 255. */
export const brightness = (page, clip) => lookedAt(page, clip, (pixels, width, height) =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => {
      const at = (y * width + x) * 4;
      return Math.round((pixels[at] + pixels[at + 1] + pixels[at + 2]) / 3);
    })));

export const reddishPixels = (page, clip) => lookedAt(page, clip, (pixels) => {
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4) if (pixels[i] - pixels[i + 2] > 60) count += 1;
  return count;
});

/** The share of pixels that are clearly of another brightness, from 0 to 1. */
export function difference(rows, others, level = 48) {
  const values = rows.flat();
  const other = others.flat();
  if (values.length !== other.length) return 1;
  return values.filter((value, i) => Math.abs(value - other[i]) > level).length / values.length;
}

/** The box around everything darker than `level`, in pixels of the rows. */
export function inkBox(rows, level = 160) {
  const columns = [];
  const lines = [];
  rows.forEach((row, y) => row.forEach((value, x) => {
    if (value >= level) return;
    columns.push(x);
    lines.push(y);
  }));
  const left = Math.min(...columns);
  const top = Math.min(...lines);
  return { left, top, width: Math.max(...columns) + 1 - left, height: Math.max(...lines) + 1 - top };
}

export const darkest = (rows) => Math.min(...rows.flat());
