//! Lists: a page keeps its bytes and one slice an item, and an item is decoded when it is reached.

use std::{
    borrow::Cow,
    cell::Cell,
    fmt,
    future::Future,
    ops::Deref,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, MapAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

use crate::{
    Answer, Client, Error,
    answer::{self, Decoded},
    call::{Arguments, CallOptions, Response},
    input,
    operation::{self, Operation},
};

/// One page as it arrived, cut into its items. Bindings build their own pages on it.
#[derive(Clone)]
pub struct RawPage {
    operation: &'static Operation,
    response: Arc<Response>,
    items: Vec<Bytes>,
    head: Bytes,
    next_page_token: Option<String>,
}

impl RawPage {
    pub fn new(operation: &'static Operation, response: Response) -> Result<Self, Error> {
        Self::split(operation, &response).map_err(|error| answer::describe(error, operation, &response)).map(
            |(items, head, next_page_token)| Self {
                operation,
                items,
                head,
                next_page_token,
                response: Arc::new(response),
            },
        )
    }

    fn split(operation: &'static Operation, response: &Response) -> Result<(Vec<Bytes>, Bytes, Option<String>), Error> {
        let Some(paging) = operation.paging else { return Err(answer::missing("paging")) };
        let parts = Parts::read(&response.body, paging.items)?;
        let required: &[&str] = match &operation.answer {
            operation::Answer::List { required, .. } => required,
            _ => &[],
        };
        for name in required {
            let found = if *name == paging.items { parts.items.is_some() } else { parts.has(name) };
            if !found {
                return Err(answer::missing(name));
            }
        }
        let token = paging.next.map(|next| parts.text(next.token)).transpose()?.flatten();
        let items = parts.items.iter().flatten().map(|raw| response.body.slice_ref(raw.get().as_bytes())).collect();
        Ok((items, parts.head(), token.filter(|token| !token.is_empty())))
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The JSON of one item.
    pub fn item(&self, index: usize) -> Option<&Bytes> {
        self.items.get(index)
    }

    /// The page without its items, as a JSON object.
    pub fn head(&self) -> &Bytes {
        &self.head
    }

    /// What the next page is asked with; none on the last page.
    pub fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref()
    }

    pub fn response(&self) -> &Arc<Response> {
        &self.response
    }

    /// Decodes one item. Its errors carry the item's path: `results[3].id`.
    pub fn decode<T: Decoded>(&self, index: usize) -> Result<T, Error> {
        let Some(json) = self.items.get(index) else {
            return Err(Error::input("index", format!("the page has {} items", self.items.len())));
        };
        let name = self.operation.paging.map_or("items", |paging| paging.items);
        answer::decode::<T>(json, &format!("{name}[{index}]"))
            .map_err(|error| answer::describe(error, self.operation, &self.response))
    }
}

impl fmt::Debug for RawPage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawPage")
            .field("items", &self.items.len())
            .field("operation", &self.operation.name)
            .finish()
    }
}

fn not_a_page(error: serde_json::Error) -> Error {
    if error.is_data() {
        Error::decode("", format!("the answer does not fit: {error}")).with_source(error)
    } else {
        let message = format!("the answer is not JSON: {error}");
        Error::new(crate::ErrorKind::Decode, crate::Delivery::Answered, message).with_source(error)
    }
}

/// The members of the page's object, unread, and the items one by one. A page that is a bare list has items only.
#[derive(Default)]
struct Parts<'a> {
    items: Option<Vec<&'a RawValue>>,
    others: Vec<(Cow<'a, str>, &'a RawValue)>,
}

impl<'a> Parts<'a> {
    /// One pass over all bytes: a page may be megabytes long.
    fn read(json: &'a [u8], items_name: &str) -> Result<Self, Error> {
        let inside_items = Cell::new(false);
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        let seed = Seed { items_name, inside_items: &inside_items };
        let read = seed.deserialize(&mut deserializer).and_then(|parts| deserializer.end().map(|()| parts));
        read.map_err(|error| match inside_items.get() && error.is_data() {
            true => Error::decode(items_name, format!("the answer does not fit: {error}")).with_source(error),
            false => not_a_page(error),
        })
    }

    fn find(&self, name: &str) -> Option<&'a RawValue> {
        self.others.iter().rev().find(|(key, _)| key == name).map(|(_, raw)| *raw)
    }

    fn has(&self, name: &str) -> bool {
        self.find(name).is_some_and(|raw| raw.get() != "null")
    }

    fn text(&self, name: &str) -> Result<Option<String>, Error> {
        let Some(raw) = self.find(name) else { return Ok(None) };
        serde_json::from_str(raw.get())
            .map_err(|error| Error::decode(name, format!("the answer does not fit: {error}")).with_source(error))
    }

    fn head(&self) -> Bytes {
        let mut head = String::from("{");
        for (index, (name, raw)) in self.others.iter().enumerate() {
            if index > 0 {
                head.push(',');
            }
            head.push_str(&Value::from(name.as_ref()).to_string());
            head.push(':');
            head.push_str(raw.get());
        }
        head.push('}');
        Bytes::from(head)
    }
}

struct Seed<'s> {
    items_name: &'s str,
    /// Tells afterwards where an error arose.
    inside_items: &'s Cell<bool>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Parts<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Parts<'de>, D::Error> {
        if !self.items_name.is_empty() {
            return deserializer.deserialize_map(self);
        }
        let items = Vec::deserialize(deserializer)?;
        Ok(Parts { items: Some(present(items)), others: Vec::new() })
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Parts<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parts<'de>, A::Error> {
        let mut parts = Parts::default();
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            if name != self.items_name {
                parts.others.push((name, map.next_value()?));
                continue;
            }
            self.inside_items.set(true);
            let items: Option<Vec<&RawValue>> = map.next_value()?;
            self.inside_items.set(false);
            parts.items = items.map(present);
        }
        Ok(parts)
    }
}

/// A null between the items is nothing to iterate over.
fn present(items: Vec<&RawValue>) -> Vec<&RawValue> {
    items.into_iter().filter(|raw| raw.get() != "null").collect()
}

/// Walks the pages of a list, one request a page. Bindings drive it; Rust users have [`Pager`].
#[derive(Clone, Debug)]
pub struct RawPager {
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
    options: CallOptions,
    done: bool,
    cycle: CycleGuard,
}

impl RawPager {
    pub fn new(client: &Client, operation: &'static Operation, mut arguments: Arguments, options: CallOptions) -> Self {
        let cycle = CycleGuard { last: start(operation, &mut arguments), ..Default::default() };
        Self { client: client.clone(), operation, arguments, options, done: false, cycle }
    }

    /// The next page; none after the last one.
    pub async fn next(&mut self) -> Result<Option<RawPage>, Error> {
        if self.done {
            return Ok(None);
        }
        let page = self.fetch().await.inspect_err(|_| self.done = true)?;
        self.advance(page.next_page_token(), page.response())?;
        Ok(Some(page))
    }

    /// The same for a language that parses the text itself: the answer as it came, and the token of the page after it.
    pub async fn next_scanned(&mut self) -> Result<Option<(Response, Option<String>)>, Error> {
        if self.done {
            return Ok(None);
        }
        let page = self.fetch_scanned().await.inspect_err(|_| self.done = true)?;
        self.advance(page.1.as_deref(), &page.0)?;
        Ok(Some(page))
    }

    async fn fetch(&self) -> Result<RawPage, Error> {
        let response = self.client.call(self.operation, self.arguments.clone(), &self.options).await?;
        RawPage::new(self.operation, response)
    }

    async fn fetch_scanned(&self) -> Result<(Response, Option<String>), Error> {
        let response = self.client.call(self.operation, self.arguments.clone(), &self.options).await?;
        let token = answer::scan(self.operation, &response)?;
        Ok((response, token.filter(|token| !token.is_empty())))
    }

    fn advance(&mut self, token: Option<&str>, response: &Response) -> Result<(), Error> {
        let (Some(token), Some(next)) = (token, self.operation.paging.and_then(|paging| paging.next)) else {
            self.done = true;
            return Ok(());
        };
        if self.cycle.repeats(token) {
            self.done = true;
            let error = Error::decode(
                next.token,
                "the server gave a page token that it gave before; following it would never end",
            );
            return Err(answer::describe(error, self.operation, response));
        }
        if !self.arguments.query.is_object() {
            self.arguments.query = Value::Object(Default::default());
        }
        if let Some(query) = self.arguments.query.as_object_mut() {
            query.insert(next.parameter.to_owned(), Value::from(token));
        }
        Ok(())
    }
}

/// The token of the first page, which the caller may have given in a spelling of its own; from here on in the wire's.
fn start(operation: &'static Operation, arguments: &mut Arguments) -> Option<String> {
    let (wire, style) = (operation.paging?.next?.parameter, arguments.input);
    let query = arguments.query.as_object_mut()?;
    if !query.contains_key(wire) {
        let is_token = |key: &str| input::find(operation.query, key, style).is_some_and(|member| member.wire == wire);
        let own = query.keys().find(|key| is_token(key))?.clone();
        let token = query.remove(&own)?;
        query.insert(wire.to_owned(), token);
    }
    query.get(wire)?.as_str().map(str::to_owned)
}

/// Notices a circle of page tokens in constant memory (Brent's algorithm): a list may have a million pages.
#[derive(Clone, Debug, Default)]
struct CycleGuard {
    last: Option<String>,
    kept: Option<String>,
    steps: u64,
    limit: u64,
}

impl CycleGuard {
    fn repeats(&mut self, token: &str) -> bool {
        let repeated = self.last.as_deref() == Some(token) || self.kept.as_deref() == Some(token);
        self.last = Some(token.to_owned());
        self.steps += 1;
        if self.steps >= self.limit {
            self.kept = self.last.clone();
            self.limit = (self.limit * 2).max(1);
            self.steps = 0;
        }
        repeated
    }
}

/// One page: its items, and the members beside them (`page.start_at`).
#[derive(Clone, Debug)]
pub struct Page<T, H> {
    head: H,
    raw: RawPage,
    item: std::marker::PhantomData<fn() -> T>,
}

impl<T: Decoded, H: Decoded> Page<T, H> {
    /// A page that a binding fetched with a [`RawPager`].
    pub fn new(raw: RawPage) -> Result<Self, Error> {
        let head = answer::decode::<H>(raw.head(), "")
            .map_err(|error| answer::describe(error, raw.operation, &raw.response))?;
        Ok(Self { head, raw, item: std::marker::PhantomData })
    }

    /// The items, each decoded when it is reached.
    pub fn items(&self) -> impl Iterator<Item = Result<Answer<T>, Error>> + '_ {
        (0..self.raw.len()).map(|index| item(&self.raw, index))
    }

    pub fn next_page_token(&self) -> Option<&str> {
        self.raw.next_page_token()
    }

    /// Status, headers and body of the answer.
    pub fn response(&self) -> &Response {
        &self.raw.response
    }
}

impl<T, H> Deref for Page<T, H> {
    type Target = H;

    fn deref(&self) -> &H {
        &self.head
    }
}

fn item<T: Decoded>(raw: &RawPage, index: usize) -> Result<Answer<T>, Error> {
    let value = raw.decode::<T>(index)?;
    let json = raw.items.get(index).cloned().unwrap_or_default();
    Ok(Answer::item(value, json, raw.response.clone()))
}

type Fetching = Pin<Box<dyn Future<Output = (RawPager, Result<Option<RawPage>, Error>)> + Send>>;

enum State {
    Idle(Box<RawPager>),
    Fetching(Fetching),
    Ended,
}

impl State {
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawPage, Error>>> {
        loop {
            match std::mem::replace(self, Self::Ended) {
                Self::Ended => return Poll::Ready(None),
                Self::Idle(mut pager) => {
                    *self = Self::Fetching(Box::pin(async move {
                        let page = pager.next().await;
                        (*pager, page)
                    }));
                }
                Self::Fetching(mut fetching) => match fetching.as_mut().poll(context) {
                    Poll::Pending => {
                        *self = Self::Fetching(fetching);
                        return Poll::Pending;
                    }
                    Poll::Ready((pager, Ok(Some(page)))) => {
                        *self = Self::Idle(Box::new(pager));
                        return Poll::Ready(Some(Ok(page)));
                    }
                    Poll::Ready((_, Ok(None))) => return Poll::Ready(None),
                    Poll::Ready((_, Err(error))) => return Poll::Ready(Some(Err(error))),
                },
            }
        }
    }
}

/// A list that is fetched page by page while it is read: a `Stream` of items.
///
/// ```no_run
/// # async fn example(bird: birdwire::Client) -> Result<(), birdwire::Error> {
/// use birdwire::types::ListChannelMessages;
/// let query = ListChannelMessages { limit: Some(100), ..Default::default() };
/// let mut messages = bird.channels().messages().list("channel-id", query);
/// while let Some(message) = messages.next().await {
///     println!("{:?}", message?.id);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a list is fetched while it is read"]
pub struct Pager<T, H> {
    state: State,
    page: Option<(RawPage, usize)>,
    types: std::marker::PhantomData<fn() -> (T, H)>,
}

impl<T: Decoded, H: Decoded> Pager<T, H> {
    pub fn new(client: &Client, operation: &'static Operation, arguments: Arguments) -> Self {
        let pager = RawPager::new(client, operation, arguments, CallOptions::default());
        Self { state: State::Idle(Box::new(pager)), page: None, types: std::marker::PhantomData }
    }

    /// Other limits and ids than the client's, for every page.
    pub fn options(mut self, options: CallOptions) -> Self {
        if let State::Idle(pager) = &mut self.state {
            pager.options = options;
        }
        self
    }

    /// The next item; none after the last one.
    pub async fn next(&mut self) -> Option<Result<Answer<T>, Error>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// Page by page instead of item by item.
    pub fn pages(self) -> Pages<T, H> {
        Pages { state: self.state, types: std::marker::PhantomData }
    }

    /// One page and no more.
    pub async fn first_page(self) -> Result<Page<T, H>, Error> {
        match self.pages().next().await {
            Some(page) => page,
            None => Err(answer::missing("")),
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer<T>, Error>>> {
        loop {
            if let Some((page, index)) = &mut self.page {
                if *index < page.len() {
                    let item = item(page, *index);
                    *index += 1;
                    return Poll::Ready(Some(item));
                }
                self.page = None;
            }
            match self.state.poll_page(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(page))) => self.page = Some((page, 0)),
            }
        }
    }
}

impl<T: Decoded, H: Decoded> Stream for Pager<T, H> {
    type Item = Result<Answer<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// A `Stream` of pages.
#[must_use = "pages are fetched while they are read"]
pub struct Pages<T, H> {
    state: State,
    types: std::marker::PhantomData<fn() -> (T, H)>,
}

impl<T: Decoded, H: Decoded> Pages<T, H> {
    /// The next page; none after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<T, H>, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T, H>, Error>>> {
        self.state.poll_page(context).map(|page| page.map(|page| page.and_then(Page::new)))
    }
}

impl<T: Decoded, H: Decoded> Stream for Pages<T, H> {
    type Item = Result<Page<T, H>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}
