// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `importKnowledgeBaseDocuments`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the documents do not print the number of the success; any 2xx is one
pub async fn answer_201(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .max_retries(0)
            .await,
        r#"{"kind":"connection","status":200}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// bytes that are no text, a line that looks like a boundary among them
pub async fn binary_file(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes(crate::check::bytes("LS14eA0KAP/+gIANCi0teHgtLQ0K"))
                .content_type("application/octet-stream")
                .filename("a.bin"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.knowledge_base()
                .folders()
                .import_documents(
                    "faq",
                    Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
                )
                .into_future(),
        )
        .await;
    Ok(())
}

/// a file without content
pub async fn empty_file(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents("faq", Upload::bytes("").content_type("text/plain").filename("empty.txt"))
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// no member at all
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    check.none("createdDocumentPaths", &answer.created_document_paths);
    check.none("updatedDocumentPaths", &answer.updated_document_paths);
    check.raw("", answer.raw_json(), r#"{}"#);
    Ok(())
}

/// Import: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.knowledge_base().folders().import_documents("faq", Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md")).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Import: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.knowledge_base().folders().import_documents("faq", Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md")).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Import: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.knowledge_base().folders().import_documents("faq", Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md")).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"ResourceNotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Import: 409
pub async fn error_409(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.knowledge_base().folders().import_documents("faq", Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md")).max_retries(0).await, r#"{"kind":"conflict","status":409,"code":"Conflict","message":"The request conflicts with the state of the resource","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Import: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.knowledge_base().folders().import_documents("faq", Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md")).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"One or more fields provided in the request body are malformed","details":{".name":["Property 'name' is missing"],".description":["Maximum string length is 250"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Import: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.knowledge_base().folders().import_documents("faq", Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md")).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Import: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.knowledge_base().folders().import_documents("faq", Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md")).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// a name with a quote, a space and a letter outside ASCII
pub async fn filename_escaped(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents("faq", Upload::bytes("Hello").content_type("text/plain").filename("a \"b\" ü.txt"))
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// Import, Import new Knowledge base documents, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    check.raw("", answer.raw_json(), r#"{"createdDocumentPaths":["text"],"updatedDocumentPaths":["text"]}"#);
    Ok(())
}

/// the content type follows from the file's name
pub async fn guessed_content_type(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.knowledge_base().folders().import_documents("faq", Upload::bytes("%PDF-").filename("form.pdf")).await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_begins_with_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "/faq",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_dot_part(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq/./orders",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_dot(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                ".",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_dots_part(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq/../secrets",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "..",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_empty_part(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq//orders",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_ends_with_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq/..",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_ends_with_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq/",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq\r\nx: y",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a folder path must not reach another path or a header
pub async fn input_content_path_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "/",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .await,
        r#"{"kind":"input","path":"path.contentPath","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a content type that nothing tells
pub async fn input_no_content_type(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base().folders().import_documents("faq", Upload::bytes("Hello").filename("noextension")).await,
        r#"{"kind":"input","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: one file at least
pub async fn input_no_files(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base().folders().import_documents("faq", Vec::new()).await,
        r#"{"kind":"input","path":"body.file","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// several files are a field each, all of one name, in the order given
pub async fn many_files(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            vec![
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
                Upload::bytes("a,1\n").content_type("text/csv").filename("prices.csv"),
                Upload::bytes(crate::check::bytes("LS14eA0KAP/+gIANCi0teHgtLQ0K"))
                    .content_type("application/octet-stream")
                    .filename("a.bin"),
            ],
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 2);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"faq/guide");
        }
        if let Some(value) = value.get(1) {
            check.equal("createdDocumentPaths[1]", value, &"faq/a");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"faq/prices");
        }
    }
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    check.none("createdDocumentPaths", &answer.created_document_paths);
    check.none("updatedDocumentPaths", &answer.updated_document_paths);
    check.raw("", answer.raw_json(), r#"{"createdDocumentPaths":null,"updatedDocumentPaths":null}"#);
    Ok(())
}

/// the workspace of one call
pub async fn option_workspace_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .workspace_id("33333333-3333-4333-8333-333333333333")
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// Import, the sample of a request: the one field `file`, though its body is shown as JSON
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents("faq", Upload::bytes("binary").content_type("application/octet-stream").filename("file"))
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_backslash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "a\\b/..\\c",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_colon_at_plus(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "a:b@c+d/e&f",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_dots_within_a_part(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "v1.2/..hidden/a..",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_ends_like_the_operation(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq/import",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_percent(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "50%/%2e%2e/x",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_question_mark_and_hash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "a?b=c/d#e",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_space_and_unicode(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "help center/Rücksendung",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a folder path keeps its slashes; each part between them is encoded by itself
pub async fn path_with_slashes(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "help/orders/returns",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .max_retries(1)
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .max_retries(1)
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a write whose connection broke may have been done
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// two files of one name are both sent
pub async fn same_filename_twice(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            vec![
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
                Upload::bytes("other").content_type("text/markdown").filename("guide.md"),
            ],
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}

/// the time of the call covers the files as well
pub async fn timeout(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.knowledge_base()
            .folders()
            .import_documents(
                "faq",
                Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
            )
            .timeout(Duration::from_millis(400))
            .await,
        r#"{"kind":"timeout","delivery":"maybeSent"}"#,
    );
    Ok(())
}

/// members that are not known yet
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents(
            "faq",
            Upload::bytes("# Guide\r\n\nHello\n").content_type("text/markdown").filename("guide.md"),
        )
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    check.raw(
        "",
        answer.raw_json(),
        r#"{"createdDocumentPaths":["text"],"updatedDocumentPaths":["text"],"skipped":["a.exe"],"job":{"id":1}}"#,
    );
    Ok(())
}

/// a file without a name
pub async fn without_filename(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .knowledge_base()
        .folders()
        .import_documents("faq", Upload::bytes("Hello").content_type("text/plain"))
        .await?;
    if let Some(value) = check.some("createdDocumentPaths", &answer.created_document_paths) {
        check.length("createdDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("createdDocumentPaths[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("updatedDocumentPaths", &answer.updated_document_paths) {
        check.length("updatedDocumentPaths", value, 1);
        if let Some(value) = value.first() {
            check.equal("updatedDocumentPaths[0]", value, &"text");
        }
    }
    Ok(())
}
