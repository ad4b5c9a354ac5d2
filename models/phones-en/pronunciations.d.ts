export declare const PRONUNCIATIONS: string
