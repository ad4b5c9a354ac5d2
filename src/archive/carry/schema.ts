/** What one line of an export calls itself. */
export const LINE_SCHEMA = 'hearsay/archive/1'
