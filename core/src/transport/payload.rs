//! What a request carries.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use crate::error::Error;

pub(crate) enum Payload {
    Empty,
    Whole(Whole),
    /// A form whose file is read while it is sent. Its length stands in the headers.
    Form(Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>),
}

/// Notes when it is first asked for its bytes. HTTP libraries do that once a connection stands and the head is about
/// to be written: a body nobody asked for means that nothing has left.
pub(crate) struct Whole {
    pub(crate) bytes: Option<Bytes>,
    pub(crate) left: Arc<AtomicBool>,
}

impl Body for Payload {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        match self.get_mut() {
            Self::Empty => Poll::Ready(None),
            Self::Whole(whole) => {
                whole.left.store(true, Ordering::Release);
                Poll::Ready(whole.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
            }
            Self::Form(form) => form.as_mut().poll_next(context).map_ok(Frame::data),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Whole(whole) => whole.bytes.is_none(),
            Self::Form(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Empty => SizeHint::with_exact(0),
            Self::Whole(whole) => SizeHint::with_exact(whole.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Self::Form(_) => SizeHint::default(),
        }
    }
}
