export { SandboxError } from './error.js'
export { Sandbox } from './sandbox.js'
export type {
  Clock,
  Fault,
  FaultDetails,
  FaultMatch,
  InboundMessage,
  RecordedRequest,
  SandboxOptions,
  Subscription,
} from './types.js'
