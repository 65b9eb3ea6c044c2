//! Where a file comes from, as something of a known length that can be read once or more often.

use std::{
    future::{poll_fn, ready},
    io::{self, SeekFrom},
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{self, Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::{future::BoxFuture, stream::BoxStream};
use tokio::{
    fs::File,
    io::{AsyncRead, AsyncSeekExt, AsyncWriteExt, ReadBuf},
};

use crate::{error::Error, upload::UploadSource};

/// How much of a file is in memory at a time.
pub(super) const PIECE: usize = 128 * 1024;

pub(crate) struct Source {
    pub(super) length: u64,
    from: From,
}

enum From {
    Path(PathBuf),
    Bytes(Bytes),
    /// What can be read a single time.
    Once(Mutex<Option<Reader>>),
}

pub(super) enum Reader {
    Bytes(Bytes),
    File { file: File, buffer: BytesMut },
    Pieces { pieces: BoxStream<'static, Result<Bytes, Error>>, rest: Bytes },
}

impl Source {
    pub(crate) async fn open(source: UploadSource) -> Result<Self, Error> {
        match source {
            UploadSource::Path(path) => {
                let (_, length) = open(&path).await?;
                Ok(Self { length, from: From::Path(path) })
            }
            UploadSource::Bytes(bytes) => Ok(Self::bytes(bytes)),
            UploadSource::Stream { length: Some(length), pieces } => {
                let reader = Reader::Pieces { pieces, rest: Bytes::new() };
                Ok(Self { length, from: From::Once(Mutex::new(Some(reader))) })
            }
            UploadSource::Stream { length: None, pieces } => spool(pieces).await,
        }
    }

    pub(super) fn bytes(bytes: Bytes) -> Self {
        Self { length: bytes.len() as u64, from: From::Bytes(bytes) }
    }

    pub(super) fn replayable(&self) -> bool {
        !matches!(self.from, From::Once(_))
    }

    /// Looks whether the file is still what it was.
    pub(super) async fn ready(&self) -> Result<(), Error> {
        match &self.from {
            From::Path(path) => unchanged(path, self.length).await.map(drop),
            From::Bytes(_) => Ok(()),
            From::Once(reader) => match *reader.lock().unwrap_or_else(PoisonError::into_inner) {
                Some(_) => Ok(()),
                None => Err(read_before()),
            },
        }
    }

    /// The file from its start. A source that can be read once has nothing to give the second time.
    pub(super) fn reader(&self) -> BoxFuture<'static, Result<Reader, Error>> {
        match &self.from {
            From::Path(path) => {
                let (path, length) = (path.clone(), self.length);
                Box::pin(async move { unchanged(&path, length).await.map(Reader::file) })
            }
            From::Bytes(bytes) => Box::pin(ready(Ok(Reader::Bytes(bytes.clone())))),
            From::Once(reader) => {
                let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                Box::pin(ready(reader.ok_or_else(read_before)))
            }
        }
    }
}

fn read_before() -> Error {
    Error::input("file", "was read before")
}

async fn unchanged(path: &Path, length: u64) -> Result<File, Error> {
    let (file, now) = open(path).await?;
    if now == length { Ok(file) } else { Err(Error::input("file", "changed while it was sent")) }
}

async fn open(path: &Path) -> Result<(File, u64), Error> {
    let unreadable = |error: io::Error| {
        Error::input("file", format!("cannot be read from {}: {error}", path.display())).with_source(error)
    };
    // Opening a pipe would wait for its other end, so what it is comes first.
    let about = tokio::fs::metadata(path).await.map_err(unreadable)?;
    if !about.is_file() {
        let what = if about.is_dir() { "a directory" } else { "no regular file: give it as a stream" };
        return Err(Error::input("file", format!("{} is {what}", path.display())));
    }
    let file = File::open(path).await.map_err(unreadable)?;
    Ok((file, about.len()))
}

/// Writes a stream of unknown length to a file without a name, which goes away with its handle.
async fn spool(pieces: BoxStream<'static, Result<Bytes, Error>>) -> Result<Source, Error> {
    let disk =
        |error: io::Error| Error::input("file", format!("cannot be kept on disk for now: {error}")).with_source(error);
    let made = tokio::task::spawn_blocking(tempfile::tempfile).await;
    let mut file = File::from_std(made.map_err(io::Error::other).and_then(|made| made).map_err(disk)?);
    let mut reader = Reader::Pieces { pieces, rest: Bytes::new() };
    let mut length = 0;
    while let Some(piece) = poll_fn(|context| reader.poll_piece(context)).await.transpose()? {
        file.write_all(&piece).await.map_err(disk)?;
        length += piece.len() as u64;
    }
    file.flush().await.map_err(disk)?;
    file.seek(SeekFrom::Start(0)).await.map_err(disk)?;
    Ok(Source { length, from: From::Once(Mutex::new(Some(Reader::file(file)))) })
}

impl Reader {
    fn file(file: File) -> Self {
        Self::File { file, buffer: BytesMut::new() }
    }

    /// The next piece, never an empty one and never more than [`PIECE`] bytes.
    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        match self {
            Self::Bytes(rest) => Poll::Ready(cut(rest).map(Ok)),
            Self::File { file, buffer } => {
                if buffer.is_empty() {
                    buffer.resize(PIECE, 0);
                }
                let mut target = ReadBuf::new(buffer);
                if let Err(error) = task::ready!(Pin::new(file).poll_read(context, &mut target)) {
                    let message = format!("cannot be read any further: {error}");
                    return Poll::Ready(Some(Err(Error::input("file", message).with_source(error))));
                }
                let length = target.filled().len();
                let piece = buffer.split_to(length).freeze();
                // The rest is too small to go on with.
                buffer.clear();
                Poll::Ready(Some(piece).filter(|piece| !piece.is_empty()).map(Ok))
            }
            Self::Pieces { pieces, rest } => {
                while rest.is_empty() {
                    match task::ready!(pieces.as_mut().poll_next(context)) {
                        Some(Ok(piece)) => *rest = piece,
                        Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                        None => return Poll::Ready(None),
                    }
                }
                Poll::Ready(cut(rest).map(Ok))
            }
        }
    }

    /// Whether more may come than was promised: a stream can hold anything.
    pub(super) fn is_stream(&self) -> bool {
        matches!(self, Self::Pieces { .. })
    }
}

fn cut(rest: &mut Bytes) -> Option<Bytes> {
    let length = rest.len().min(PIECE);
    (length > 0).then(|| rest.split_to(length))
}
