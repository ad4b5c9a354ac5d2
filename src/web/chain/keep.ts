/** What a picture needs to look the same where our styles are not. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
]
/** Pixels of the PNG for one of the picture: sharp in print. */
const SCALE = 2

/** The picture as a file that stands alone: looks become attributes, in ink on paper; letters are of the reader's fonts. */
export function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const paper = document.createElement('div')
  paper.className = 'paper hidden'
  paper.append(copy)
  document.body.append(paper)
  for (const part of copy.querySelectorAll('*')) {
    const style = getComputedStyle(part)
    for (const look of LOOKS) part.setAttribute(look, style.getPropertyValue(look))
  }
  for (const part of [copy, ...copy.querySelectorAll('*')]) part.removeAttribute('class')
  paper.remove()
  return new XMLSerializer().serializeToString(copy)
}

export function saveSvg(svg: SVGSVGElement, name: string): void {
  save(new Blob([standalone(svg)], { type: 'image/svg+xml' }), `${name}.svg`)
}

/** Draws the picture into a PNG; false when the browser cannot. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<boolean> {
  const { width, height } = svg.viewBox.baseVal
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`
  try {
    await image.decode()
  } catch {
    return false
  }
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * SCALE)
  canvas.height = Math.ceil(height * SCALE)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (png) save(png, `${name}.png`)
  return png !== null
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name.replace(/[^\w.-]+/g, '-')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
