// Looks at screenshots: where there is ink, and how dark it is. The browser under test decodes them itself.

/** The screenshot of a place on the page, as rows of brightness from 0 (black) to 255, in device pixels. */
export async function brightness(page, clip) {
  const png = (await page.screenshot({ clip })).toString("base64");
  // In a page of its own: the planner's policy forbids it to read such an address.
  const reader = await page.context().newPage();
  const rows = await reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    return Array.from({ length: image.height }, (_, y) =>
      Array.from({ length: image.width }, (_, x) => {
        const at = (y * image.width + x) * 4;
        return Math.round((pixels[at] + pixels[at + 1] + pixels[at + 2]) / 3);
      }));
  }, png);
  await reader.close();
  return rows;
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
