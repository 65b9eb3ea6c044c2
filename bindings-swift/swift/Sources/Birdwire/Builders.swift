/// One receiver by its identifier: a phone number in E.164, an e-mail address, or what the channel's platform uses.
public func to(_ identifierValue: String) -> Receiver {
    Receiver(contacts: [ReceiverContact(identifierValue: identifierValue)])
}

/// A body of plain text.
public func text(_ text: String) -> MessageBody { .text(text) }

extension MessageBody {
    /// A body of plain text: `body: .text("Hello")`.
    public static func text(_ text: String) -> MessageBody { .text(TextBody(text: text)) }
}
