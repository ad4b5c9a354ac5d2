/** Whether a client has an answer already (RFC 9110, 13.1.2): a list of etags or `*`, compared weakly. */
export const isKnown = (stated: string | undefined, etag: string): boolean =>
  stated?.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, ''))) === true
