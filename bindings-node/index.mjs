// One module in memory, however it is imported: an error of one copy would be no instance of the other's class.
export * from './dist/index.js'
