/** The tiers by name, the default first; what each reaches, takes and weighs stands in bench/RESULTS.md. Pages take them from here, without a host. */
export const TIERS = ['fast', 'accurate'] as const
export type Tier = (typeof TIERS)[number]
