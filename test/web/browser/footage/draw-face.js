// Runs in a page. Draws the canonical mesh as a shaded head whose mouth moves; nothing of it is anybody's picture.

const OUTER_LIPS = [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146]
const INNER_LIPS = [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95]
const UPPER_INNER = new Set([78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308])
const LOWER_INNER = new Set([95, 88, 178, 87, 14, 317, 402, 318, 324])
const EYES = [
  [33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7],
  [263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249],
]
const BROWS = [
  [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
  [300, 293, 334, 296, 336, 285, 295, 282, 283, 276],
]
const OUTLINE = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
]
/** Height of the line between the lips, and half the width of the mouth, cm. */
const MOUTH = { y: -4.27, half: 2.46 }

/** The mesh with the mouth `open` centimetres wide and `spread` times as broad. */
function moved(points, open, spread) {
  return points.map(([x, y, z], k) => {
    const near = Math.exp(-(((y - MOUTH.y) / 1.6) ** 2))
    const across = Math.max(0, 1 - (x / MOUTH.half) ** 2)
    const below = Math.min(1, Math.max(0, (MOUTH.y - y) / 0.5))
    const isUpper = UPPER_INNER.has(k)
    // In the mesh the lips stand a little apart: first they are brought together.
    const level = isUpper || LOWER_INNER.has(k) ? MOUTH.y - y : 0
    const fall = LOWER_INNER.has(k) ? across : isUpper ? 0 : below * (y > -6 ? Math.max(across, 0.25) : 0.7)
    return [x * (1 + (spread - 1) * near), y + level * across - open * fall, z - 0.15 * open * fall]
  })
}

/** Draws one head: `size` is the distance of the eyes' outer corners in pixels, `yaw` in degrees. */
function drawHead(ctx, mesh, { x: cx, y: cy, size, open = 0, spread = 1, yaw = 0 }) {
  const scale = size / 8.89
  const turn = (yaw * Math.PI) / 180
  const turned = moved(mesh.points, open, spread).map(([x, y, z]) => [
    x * Math.cos(turn) + z * Math.sin(turn),
    y,
    z * Math.cos(turn) - x * Math.sin(turn),
  ])
  const at = (k) => [cx + turned[k][0] * scale, cy - turned[k][1] * scale]
  const shape = (points, fill) => {
    ctx.fillStyle = fill
    ctx.beginPath()
    for (const k of points) ctx.lineTo(...at(k))
    ctx.closePath()
    ctx.fill()
  }
  const oval = (x, y, w, h, fill) => {
    ctx.fillStyle = fill
    ctx.beginPath()
    ctx.ellipse(cx + x * scale, cy - y * scale, w * scale, h * scale, 0, 0, 2 * Math.PI)
    ctx.fill()
  }
  ctx.fillStyle = '#a8765c'
  ctx.fillRect(cx - 4.6 * scale, cy + 6 * scale, 9.2 * scale, 10 * scale)
  oval(0, 3.2, 9.4, 9.6, '#2f241d')
  oval(-8.1, 0.4, 1, 2.2, '#b07a60')
  oval(8.1, 0.4, 1, 2.2, '#b07a60')
  shape(OUTLINE, '#c58f74')
  shape(INNER_LIPS, '#2a0d0d')
  for (const eye of EYES) shape(eye, '#e9e4de')
  for (const [a, b] of [
    [33, 133],
    [362, 263],
  ]) {
    const [p, q] = [turned[a], turned[b]]
    oval((p[0] + q[0]) / 2, (p[1] + q[1]) / 2, 0.62, 0.62, '#4a3524')
    oval((p[0] + q[0]) / 2, (p[1] + q[1]) / 2, 0.28, 0.28, '#0b0806')
  }
  drawSkin(ctx, mesh.triangles, turned, at)
  for (const brow of BROWS) shape(brow, '#3a2a1f')
  oval(turned[98][0], turned[98][1], 0.35, 0.2, '#6d4434')
  oval(turned[327][0], turned[327][1], 0.35, 0.2, '#6d4434')
}

function drawSkin(ctx, triangles, turned, at) {
  const lips = new Set([...OUTER_LIPS, ...INNER_LIPS])
  const depth = ([a, b, c]) => turned[a][2] + turned[b][2] + turned[c][2]
  for (const triangle of [...triangles].sort((s, t) => depth(s) - depth(t))) {
    const [p, q, r] = triangle.map((k) => turned[k])
    const [u, v] = [q.map((n, i) => n - p[i]), r.map((n, i) => n - p[i])]
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
    if (n[2] <= 0) continue
    const light = Math.max(0, (0.25 * n[0] + 0.45 * n[1] + 0.86 * n[2]) / Math.hypot(...n))
    const shade = 0.5 + 0.55 * light
    const isLip = triangle.every((k) => lips.has(k) || LIP_BODY.has(k))
    const [red, green, blue] = isLip ? [176, 82, 80] : [224, 172, 146]
    const colour = `rgb(${red * shade} ${green * shade} ${blue * shade})`
    ctx.fillStyle = colour
    ctx.strokeStyle = colour
    ctx.lineWidth = 0.7
    ctx.beginPath()
    for (const k of triangle) ctx.lineTo(...at(k))
    ctx.closePath()
    ctx.fill()
    ctx.stroke()
  }
}

/** Between the outer and the inner lips. */
const LIP_BODY = new Set([
  76, 62, 184, 183, 74, 42, 73, 41, 72, 38, 11, 12, 302, 268, 303, 271, 304, 272, 408, 407, 306, 292, 77, 96, 90, 89,
  180, 179, 85, 86, 16, 15, 315, 316, 404, 403, 320, 319, 307, 325,
])

/** A picture of `heads` on a plain wall. */
globalThis.drawScene = function drawScene(ctx, mesh, { width, height, heads }) {
  ctx.fillStyle = '#8d99a6'
  ctx.fillRect(0, 0, width, height)
  for (const head of heads) drawHead(ctx, mesh, head)
}
