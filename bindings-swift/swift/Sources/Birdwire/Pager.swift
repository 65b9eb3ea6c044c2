/// A list that is fetched page by page while it is read.
///
/// ```swift
/// for try await message in bird.channels.messages.list(channelId) { … }
/// ```
///
/// Each loop over it starts at the first page.
public struct Pager<Item: Sendable, Head: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item
    typealias Next = @Sendable (CancelToken) async throws -> Page<Item, Head>?

    let options: Options
    let start: @Sendable (NativeOptions) -> Next

    init(_ options: Options, start: @escaping @Sendable (NativeOptions) -> Next) {
        self.options = options
        self.start = start
    }

    /// Page by page instead of item by item.
    public var pages: Pages { Pages(pager: self) }

    /// One page and no more.
    public func firstPage() async throws -> Page<Item, Head> {
        var pages = pages.makeAsyncIterator()
        guard let page = try await pages.next() else { throw CancellationError() }
        return page
    }

    public func makeAsyncIterator() -> Iterator { Iterator(pages: PageIterator(self)) }

    public struct Iterator: AsyncIteratorProtocol {
        var pages: PageIterator
        var items: IndexingIterator<[Item]> = [].makeIterator()
        /// Why the item after those of the page could not be read.
        var failure: BirdError?

        public mutating func next() async throws -> Item? {
            while true {
                if let item = items.next() { return item }
                if let failure {
                    self.failure = nil
                    pages.stop()
                    throw failure
                }
                guard let page = try await pages.fetch() else { return nil }
                items = page.items.makeIterator()
                failure = page.failure
            }
        }
    }

    /// The pages of a list.
    public struct Pages: AsyncSequence, Sendable {
        public typealias Element = Page<Item, Head>
        let pager: Pager

        public func makeAsyncIterator() -> PageIterator { PageIterator(pager) }
    }

    public struct PageIterator: AsyncIteratorProtocol {
        private let fetchNext: Next
        private let onResponse: (@Sendable (Response) -> Void)?
        private var ended = false

        init(_ pager: Pager) {
            fetchNext = pager.start(pager.options.native)
            onResponse = pager.options.onResponse
        }

        public mutating func next() async throws -> Page<Item, Head>? {
            guard let page = try await fetch() else { return nil }
            if let failure = page.failure {
                ended = true
                throw failure
            }
            return page
        }

        mutating func stop() { ended = true }

        mutating func fetch() async throws -> Page<Item, Head>? {
            if ended { return nil }
            ended = true // unless a page comes
            guard let page = try await cancellable({ [fetchNext] in try await fetchNext($0) }) else { return nil }
            ended = false
            onResponse?(page.response)
            return page
        }
    }
}

/// One page of a list: its items, and the members beside them (`page.startAt`).
@dynamicMemberLookup
public struct Page<Item: Sendable, Head: Sendable>: Sendable {
    public let items: [Item]
    /// What the next page is asked with; nil on the last page.
    public let nextPageToken: String?
    /// The members beside the items.
    public let head: Head
    public let response: Response
    /// Why the item after the last of `items` could not be read.
    let failure: BirdError?

    init(items: [Item], failure: Failure?, head: Head, nextPageToken: String?, response: NativeResponse) {
        self.items = items
        self.failure = failure.map(BirdError.init)
        self.head = head
        self.nextPageToken = nextPageToken
        self.response = Response(native: response)
    }

    public subscript<Value>(dynamicMember member: KeyPath<Head, Value>) -> Value { head[keyPath: member] }
}
