// birdwire/webhooks, for whatever looks for a file of that name.
module.exports = require('./dist/webhooks.js')
