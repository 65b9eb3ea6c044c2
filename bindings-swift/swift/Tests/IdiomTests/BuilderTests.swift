import Birdwire
import Testing

@Suite struct BuilderTests {
    @Test func aTextHasActions() {
        let short: MessageBody = .text("Hi", actions: [.reply("Yes"), .postback("No", payload: "no")])
        let long = MessageBody.text(
            TextBody(
                text: "Hi",
                actions: [.reply(ReplyAction(text: "Yes")), .postback(PostbackAction(text: "No", payload: "no"))]))
        #expect(short == long)
    }

    @Test func oneImageIsAListOfOne() {
        let short: MessageBody = .image("https://example.com/a.png", altText: "A")
        #expect(short.image?.images == [BodyImage(mediaUrl: "https://example.com/a.png", altText: "A")])
        #expect(short.image?.text == nil)
    }

    @Test func numbersHaveLabels() {
        let here: MessageBody = .location(latitude: 52.37, longitude: 4.89, label: "Amsterdam")
        #expect(here.location?.coordinates == Coordinates(latitude: 52.37, longitude: 4.89))
        #expect(here.location?.location == PlaceName(label: "Amsterdam"))
    }

    @Test func anObjectInsideIsThereOnlyWithOneOfItsMembers() {
        let nowhere: MessageBody = .location(latitude: 0, longitude: 0)
        #expect(nowhere.location?.location == nil)
    }

    @Test func everyUnionOfAKindHasItsBuilder() {
        let sections: MessageBody = .section([.text("One"), .image("https://example.com/a.png")])
        #expect(sections.section?.items?.map(\.type) == ["text", "image"])
    }

    @Test func aTemplateIsNoUnion() {
        let message = CreateMessage(
            receiver: to("+31612345678"),
            template: .template("project", locale: "en", parameters: [.stringParameter("name", value: "Ada")]))
        #expect(message.template?.parameters?.first?.string?.value == "Ada")
    }

    @Test func factsAreRows() {
        let help = defaultKeywords().first { $0.kw == .help && $0.lang == "en" }
        #expect(help?.words?.isEmpty == false)
        #expect(platformKinds().contains { $0.platform == "whatsapp" && $0.kind == "text" })
    }
}
