// painter.ts: draws Dear ImGui's triangles with WebGL 2. Owns every object of one context: after a lost context the old
// painter is forgotten, never asked to delete what is gone, and a new one is made.

import { stepsPerPixel } from "./pictures";

// `grid`: steps that letters may start on and rows, per CSS pixel (no rows: 0); the texture place of shapes. What is said
// here instead of in the shader is not downloaded.
const vertexShader = `#version 300 es
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 texturePlace;
layout(location = 2) in vec4 color;
uniform vec4 screen;
uniform vec4 grid;
out vec2 at;
out vec4 tint;
void main() {
  at = texturePlace;
  tint = color;
  vec2 there = place;
  if (texturePlace != grid.zw) {
    there.x = floor(place.x * grid.x + 0.51) / grid.x;
    if (grid.y > 0.0) there.y = floor(place.y * grid.y + 0.51) / grid.y;
  }
  gl_Position = vec4(there * screen.xy + screen.zw, 0.0, 1.0);
}`;

const fragmentShader = `#version 300 es
precision mediump float;
uniform sampler2D picture;
in vec2 at;
in vec4 tint;
out vec4 result;
void main() {
  result = tint * texture(picture, at);
}`;

// ImDrawVert: two floats place, two floats texture place, four bytes colour.
const vertexSize = 20;

/** Is told which pixels the texture that is bound was just given. */
export type Correct = (gl: WebGL2RenderingContext, left: number, top: number, width: number, height: number,
                       rowPixels: number, pixels: Uint8Array) => void;

export class Painter {
  readonly textureLimit: number;

  private readonly textures = new Map<number, WebGLTexture>();
  private readonly screen: WebGLUniformLocation | null;
  private readonly grid: WebGLUniformLocation | null;
  private height = 0;

  /** `correct`: for browsers whose letters cannot be read; see unread_pictures.ts. */
  constructor(private readonly gl: WebGL2RenderingContext, public correct?: Correct) {
    this.textureLimit = Math.min(gl.getParameter(gl.MAX_TEXTURE_SIZE) as number, 8192);
    const program = linkedProgram(gl);
    gl.useProgram(program);
    this.screen = gl.getUniformLocation(program, "screen");
    this.grid = gl.getUniformLocation(program, "grid");

    gl.bindVertexArray(gl.createVertexArray());
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    for (const location of [0, 1, 2]) gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, vertexSize, 0);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, vertexSize, 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, vertexSize, 16);

    gl.enable(gl.SCISSOR_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
  }

  createTexture(id: number, width: number, height: number, pixels: Uint8Array): void {
    const { gl } = this;
    const texture = gl.createTexture();
    this.textures.set(id, texture);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    this.correct?.(gl, 0, 0, width, height, width, pixels);
  }

  updateTexture(id: number, x: number, y: number, width: number, height: number, rowPixels: number,
                pixels: Uint8Array): void {
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.textures.get(id) ?? null);
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, rowPixels);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, 0);
    this.correct?.(gl, x, y, width, height, rowPixels, pixels);
  }

  destroyTexture(id: number): void {
    this.gl.deleteTexture(this.textures.get(id) ?? null);
    this.textures.delete(id);
  }

  /** `white`: where in the texture shapes, which have no picture, take their white from. */
  begin(width: number, height: number, scale: number, white: readonly [number, number]): void {
    const { gl } = this;
    this.height = Math.round(height * scale);
    gl.viewport(0, 0, Math.round(width * scale), this.height);
    gl.uniform4f(this.screen, 2 / width, -2 / height, -1, 1);
    // Text is laid out in whole CSS pixels. At 125 % zoom these are not whole rows, and letters would blur.
    const rows = Number.isInteger(scale) ? 0 : scale;
    gl.uniform4f(this.grid, scale * stepsPerPixel(scale), rows, ...white);
  }

  /** Rectangles are in device pixels from the top left. */
  clear(rgb: number, left: number, top: number, right: number, bottom: number): void {
    const { gl } = this;
    this.clip(left, top, right, bottom);
    gl.clearColor((rgb >> 16 & 255) / 255, (rgb >> 8 & 255) / 255, (rgb & 255) / 255, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  /** What the parts that follow are cut from. */
  mesh(vertices: Uint8Array, indices: Uint8Array): void {
    const { gl } = this;
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STREAM_DRAW);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STREAM_DRAW);
  }

  part(texture: number, left: number, top: number, right: number, bottom: number, first: number, count: number): void {
    const { gl } = this;
    this.clip(left, top, right, bottom);
    gl.bindTexture(gl.TEXTURE_2D, this.textures.get(texture) ?? null);
    gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * 4);
  }

  private clip(left: number, top: number, right: number, bottom: number): void {
    this.gl.scissor(left, this.height - bottom, right - left, bottom - top);
  }

  end(): void {
    this.gl.flush();
  }
}

function linkedProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertexShader], [gl.FRAGMENT_SHADER, fragmentShader]] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;  // The context was lost meanwhile; its own event follows.
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`WebGL: ${gl.getProgramInfoLog(program) ?? "the program does not link"}`);
  }
  return program;
}
