/// One receiver by its identifier: a phone number in E.164, an e-mail address, or what the channel's platform uses.
public func to(_ identifierValue: String) -> Receiver {
    Receiver(contacts: [ReceiverContact(identifierValue: identifierValue)])
}
