/** Columns where nothing tells how many there are. */
const USUAL_WIDTH = 80

type Environment = { [name: string]: string | undefined }

/** How wide the screen is, and whether it has colour; COLUMNS, NO_COLOR and FORCE_COLOR win over what the screen says. */
export function screenOf(
  stream: { isTTY?: boolean; columns?: number },
  env: Environment,
): { width: number; colour: boolean } {
  return { width: widthOf(stream.columns, env), colour: hasColour(stream.isTTY === true, env) }
}

function widthOf(columns: number | undefined, { COLUMNS }: Environment): number {
  const asked = Number(COLUMNS)
  if (Number.isInteger(asked) && asked > 0) return asked
  return columns && columns > 0 ? columns : USUAL_WIDTH
}

function hasColour(isTTY: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTTY && TERM !== 'dumb'
}
