//! How a call reaches core: as it is, with files, with lines of CSV, or again and again until a job is done.

use birdwire::{Client, Error, Lines, Response, Upload, call::Arguments, operation::Operation, typed::to_json};
use serde::Serialize;

use crate::{
    options::NativeOptions,
    upload::{ByteSource, NativeUpload, UploadProgress, report},
};

pub enum Way {
    Call,
    Files { files: Result<Vec<Upload>, Error>, progress: Option<Box<dyn UploadProgress>> },
    Lines(Lines),
    Wait,
}

impl Way {
    /// The source of each file stands at the same place, where it has one.
    pub fn files(
        files: Vec<NativeUpload>,
        sources: Vec<Option<Box<dyn ByteSource>>>,
        progress: Option<Box<dyn UploadProgress>>,
    ) -> Self {
        let files = files.into_iter().zip(sources).map(|(file, source)| file.with(source, None)).collect();
        Self::Files { files, progress }
    }

    pub async fn send(
        self,
        client: &Client,
        operation: &'static Operation,
        arguments: Arguments,
        options: NativeOptions,
    ) -> Result<Response, Error> {
        let options = options.into();
        match self {
            Self::Call => client.call(operation, arguments, &options).await,
            Self::Files { files, progress } => {
                client.send_files(operation, arguments, files?, progress.map(report), &options).await
            }
            Self::Lines(lines) => client.send_lines(operation, arguments, lines, &options).await,
            Self::Wait => client.wait(operation, arguments, &options).await,
        }
    }
}

/// Where lines of CSV come from; rows stand beside it, as each method has a type of its own for them.
#[derive(uniffi::Enum)]
pub enum NativeLines {
    Path { path: String },
    Text { bytes: Vec<u8> },
    Rows,
}

impl NativeLines {
    pub fn with<Row: Serialize>(self, rows: Vec<Row>) -> Way {
        Way::Lines(match self {
            Self::Path { path } => Lines::Path(path.into()),
            Self::Text { bytes } => Lines::Text(bytes.into()),
            Self::Rows => Lines::Rows(rows.iter().map(to_json).collect()),
        })
    }
}
