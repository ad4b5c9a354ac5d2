/** The model's bytes as base64. */
export const WEIGHTS: string
