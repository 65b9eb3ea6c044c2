/** The absolute path of the program `birdwire-sandbox`. */
export declare const program: string
