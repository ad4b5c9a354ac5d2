export declare const WORDS: string
export declare const COMMON: string
export declare const WEIGHTS: string
