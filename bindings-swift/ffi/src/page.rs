//! Lists: one crossing of the border a page.

use std::sync::Arc;

use birdwire::{Page, answer::Decoded, page::RawPager};
use tokio::sync::Mutex;

use crate::{
    cancel::{CancelToken, run},
    failure::{BirdFailure, Failure},
    response::NativeResponse,
};

/// What a generated page record is made of.
pub struct PageParts<T, H> {
    pub items: Vec<T>,
    /// Why the item after the last of `items` could not be read. The items before it are there all the same.
    pub failure: Option<Failure>,
    pub head: H,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// What a generated pager object holds.
pub struct PageSource(Arc<Mutex<RawPager>>);

impl PageSource {
    pub fn new(pager: RawPager) -> Self {
        Self(Arc::new(Mutex::new(pager)))
    }

    /// None after the last page. A page whose call was cancelled may be asked for again.
    pub async fn next<T, H>(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<PageParts<T, H>>, BirdFailure>
    where
        T: Decoded + Send + 'static,
        H: Decoded + Clone + Send + 'static,
    {
        let pager = self.0.clone();
        run(cancel, async move {
            let Some(raw) = pager.lock().await.next().await? else { return Ok(None) };
            let page = Page::<T, H>::new(raw)?;
            let mut items = Vec::new();
            let mut failure = None;
            for item in page.items() {
                match item {
                    Ok(item) => items.push(item.into_inner()),
                    Err(error) => {
                        failure = Some(Failure::from(error));
                        break;
                    }
                }
            }
            Ok(Some(PageParts {
                items,
                failure,
                head: H::clone(&page),
                next_page_token: page.next_page_token().map(str::to_owned),
                response: NativeResponse::new(page.response()),
            }))
        })
        .await
    }
}
