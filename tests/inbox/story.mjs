// A day of messages of every kind, to look at.

import { text } from './sandbox.mjs'

const reply = (words) => ({ type: 'reply', reply: { text: words } })
const postback = (words, payload) => ({ type: 'postback', postback: { text: words, payload } })

export async function tell(sandbox) {
  const ada = '+31612345678'
  await sandbox.send('sms', '+4915112345678', text('Your code is 482 913. It serves for ten minutes.'))
  await sandbox.send('rcs', '+31687654321', { type: 'carousel', carousel: {
    text: 'Three for the spring:',
    items: ['Wren', 'Robin', 'Swift'].map((name) => ({
      title: `${name} mug`, description: 'Stoneware, 30 cl', actions: [postback(`Take the ${name.toLowerCase()}`, name)],
    })),
  } })
  await sandbox.send('telegram', 'grace', { type: 'location', location: {
    coordinates: { latitude: 52.3731, longitude: 4.8926 }, location: { label: 'The shop', address: 'Nieuwezijds Voorburgwal 147' },
  } })
  await sandbox.send('line', 'hopper', { type: 'list', list: {
    title: 'Delivery', text: 'When shall we come?', metadata: { button: { label: 'Choose a time' } },
    items: [
      { title: 'Morning', actions: [postback('08:00 – 10:00', 'm1'), postback('10:00 – 12:00', 'm2')] },
      { title: 'Afternoon', actions: [{ type: 'postback', postback: { text: '13:00 – 15:00', payload: 'a1', metadata: { description: { label: 'Only with a signature' } } } }] },
    ],
  } })
  await sandbox.send('email', 'ada@example.com', { type: 'html', html: {
    text: 'Dear Ada,\n\nyour order 1042 is on its way: https://shop.example.com/orders/1042\n\nThe shop',
    html: '<h1 style="font-family:Georgia;color:#0e5f6c">Your order is on its way</h1><p>Dear Ada, it left us <b>this morning</b>.</p>',
    metadata: { subject: 'Your order 1042 is on its way' },
  } })
  const lost = await sandbox.send('sms', '+33612345678', text('Your parcel waits at the counter.'))
  await sandbox.control('POST', `messages/${lost.id}/status`, {
    status: 'delivery_failed', reason: 'The number is not in service', failure: { code: 15005, description: 'UNKNOWN_SUBSCRIBER', source: { name: 'carrier' } },
  })

  const hello = await sandbox.send('whatsapp', ada, text('Hello Ada, your order 1042 is packed. Shall we bring it today?', [
    postback('Yes, please', 'today'), postback('Another day', 'later'), { type: 'link', link: { text: 'See the order', url: 'https://shop.example.com/orders/1042' } },
  ]))
  await sandbox.control('POST', `messages/${hello.id}/interactions`, { type: 'read' })
  await sandbox.control('POST', `messages/${hello.id}/interactions`, { action: 0 })
  await sandbox.control('POST', 'inbound', { channel: 'whatsapp', from: ada, text: 'Yes, after six would be lovely 🐦' })
  const picture = await sandbox.send('whatsapp', ada, { type: 'file', file: {
    text: 'Here is your receipt.', files: [{ mediaUrl: 'https://files.example.com/receipt-1042.pdf', contentType: 'application/pdf', filename: 'receipt-1042.pdf' }],
  } })
  await sandbox.control('POST', `messages/${picture.id}/interactions`, { type: 'read' })
  await sandbox.send('whatsapp', ada, text('Thank you! Our driver rings at half past six. Was it easy to order?', [reply('Very'), reply('Not so much')]))
  return { hello }
}
