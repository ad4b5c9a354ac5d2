export declare const WEIGHTS: string
