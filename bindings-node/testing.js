// birdwire/testing, for whatever looks for a file of that name.
module.exports = require('./dist/testing/index.js')
