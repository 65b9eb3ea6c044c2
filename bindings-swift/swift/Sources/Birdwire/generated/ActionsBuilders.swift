// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Action {
    /// Opens an address.
    ///
    /// - Parameters:
    ///   - text: What the button says.
    ///   - url: The address to open, or a template variable such as `{{url}}`.
    public static func link(_ text: String, url: String) -> Action {
        .link(LinkAction(text: text, url: url))
    }

    /// Answers with the text of the button.
    ///
    /// - Parameters:
    ///   - text: What the button says, and the answer sent.
    ///   - imageUrl: Address of a picture for the button.
    ///   - metadata: More about the action.
    public static func reply(_ text: String, imageUrl: String? = nil, metadata: ActionMetadata? = nil) -> Action {
        .reply(ReplyAction(text: text, imageUrl: imageUrl, metadata: metadata))
    }

    /// Asks the receiver for a location.
    ///
    /// - Parameters:
    ///   - text: What the button says. The API takes `Send location` when it is left out.
    public static func locationRequest(text: String? = nil) -> Action {
        .locationRequest(LocationRequestAction(text: text))
    }

    /// Starts a purchase.
    ///
    /// - Parameters:
    ///   - text: What the button says.
    ///   - amountCents: The price in hundredths of the currency.
    ///   - currency: The currency, three letters such as `EUR`. 3 to 3 characters.
    public static func buy(_ text: String, amountCents: Int64, currency: String) -> Action {
        .buy(BuyAction(text: text, amountCents: amountCents, currency: currency))
    }

    /// Answers with a payload that the receiver does not see.
    ///
    /// - Parameters:
    ///   - text: What the button says.
    ///   - payload: What comes back to you when the button is used.
    ///   - imageUrl: Address of a picture for the button.
    ///   - metadata: More about the action.
    public static func postback(
        _ text: String,
        payload: String? = nil,
        imageUrl: String? = nil,
        metadata: ActionMetadata? = nil
    ) -> Action {
        .postback(PostbackAction(text: text, payload: payload, imageUrl: imageUrl, metadata: metadata))
    }
}
