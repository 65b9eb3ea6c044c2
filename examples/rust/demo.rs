//! Sends three WhatsApp messages to a local Bird and follows them until all are delivered.
//!
//! `scripts/demo rust` starts the local Bird, sets the variables that are read here and runs this.

use std::{env, error::Error, io::IsTerminal, time::Duration};

use birdwire::{
    Client,
    types::{
        Action, BodyImage, CreateMessage, ImageBody, ListChannelMessages, MessageBody, MessageStatus, ReplyAction,
        StringTemplateParameter, Template, TemplateParameter, TextBody,
    },
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // The access key, the workspace and the address of the local Bird come from the environment.
    let bird = Client::from_env()?;
    let channel_id = env::var("BIRD_CHANNEL_ID")?;

    let mut sent = Vec::new();
    for (what, message) in messages() {
        let message = bird.channels().messages().send(&channel_id, message).await?;
        let id = message.id.clone().unwrap_or_default();
        println!("sent  {what:<24}{id}");
        sent.push((what, id));
    }

    println!("\n{}", sent.iter().map(|(what, _)| cell(what)).collect::<String>());
    let mut shown = Vec::new();
    loop {
        // One page is enough here; `list(…).next()` walks all of them.
        let ids = sent.iter().map(|(_, id)| id.clone()).collect();
        let query = ListChannelMessages { id: Some(ids), limit: Some(100), ..Default::default() };
        let page = bird.channels().messages().list(&channel_id, query).first_page().await?;
        let listed = page.items().collect::<Result<Vec<_>, _>>()?;

        let statuses: Vec<_> = sent
            .iter()
            .filter_map(|(_, id)| listed.iter().find(|message| message.id.as_ref() == Some(id))?.status.clone())
            .collect();
        if statuses != shown {
            println!("{}", statuses.iter().map(|status| cell(status.as_str())).collect::<String>());
            shown = statuses;
        }
        if shown.iter().all(|status| *status == MessageStatus::Delivered) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn messages() -> [(&'static str, CreateMessage); 3] {
    let receiver = birdwire::to("+31612345678");
    let reply = |text: &str| Action::Reply(ReplyAction { text: Some(text.into()), ..Default::default() });
    let buttons = MessageBody::Text(TextBody {
        text: Some("Shall we deliver tomorrow?".into()),
        actions: Some(vec![reply("Yes"), reply("Another day")]),
        ..Default::default()
    });
    let image = MessageBody::Image(ImageBody {
        text: Some("Your parcel".into()),
        images: Some(vec![BodyImage {
            media_url: Some("https://example.com/parcel.png".into()),
            alt_text: Some("A parcel on a doorstep".into()),
        }]),
        ..Default::default()
    });
    let template = Template {
        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
        version: Some("latest".into()),
        locale: Some("en".into()),
        parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
            key: Some("name".into()),
            value: Some("Ada".into()),
        })]),
        ..Default::default()
    };
    let message = CreateMessage { receiver, ..Default::default() };
    [
        ("text with reply buttons", CreateMessage { body: Some(buttons), ..message.clone() }),
        ("image", CreateMessage { body: Some(image), ..message.clone() }),
        ("template", CreateMessage { template: Some(template), ..message }),
    ]
}

/// One cell of the table; in colour when somebody watches.
fn cell(text: &str) -> String {
    let colour = match text {
        "accepted" | "processing" => "33",
        "sent" => "36",
        "delivered" => "32",
        _ => "1",
    };
    if std::io::stdout().is_terminal() { format!("\u{1b}[{colour}m{text:<26}\u{1b}[0m") } else { format!("{text:<26}") }
}
