//! Sends a WhatsApp message of every kind to a local Bird and follows them until all are delivered.
//!
//! `scripts/demo rust` starts the local Bird, sets the variables that are read here and runs this.

use std::{collections::BTreeMap, env, error::Error, time::Duration};

use birdwire::{
    Client, Upload, link, location_request, postback, reply, to,
    types::{BodyItem, CreateMessage, ListButton, ListChannelMessages, ListMetadata},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // The access key, the workspace and the address of the local Bird come from the environment.
    let bird = Client::from_env()?;
    let channel_id = env::var("BIRD_CHANNEL_ID")?;

    let parcel = Upload::bytes("any picture that you have").content_type("image/png");
    let parcel_url = bird.channels().media().upload(parcel).await?;
    let mut ids = Vec::new();
    for (what, message) in messages(&parcel_url) {
        let message = CreateMessage { receiver: to("+31612345678"), ..message };
        let id = bird.channels().messages().send(&channel_id, message).await?.id.clone().unwrap_or_default();
        println!("sent  {what:<20}{id}");
        ids.push(id);
    }

    let mut shown = BTreeMap::new();
    while shown != BTreeMap::from([("delivered".to_owned(), ids.len())]) {
        let query = ListChannelMessages { id: Some(ids.clone()), limit: Some(100), ..Default::default() };
        let mut listed = bird.channels().messages().list(&channel_id, query);
        let mut statuses = BTreeMap::new();
        while let Some(message) = listed.next().await {
            let message = message?;
            let status = message.status.as_ref().map_or("", |status| status.as_str());
            *statuses.entry(status.to_owned()).or_insert(0) += 1;
        }
        if statuses != shown {
            let counts: Vec<_> = statuses.iter().map(|(status, count)| format!("{count} {status}")).collect();
            println!("{}", counts.join(", "));
            shown = statuses;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

/// What to send, less its receiver.
fn messages(parcel_url: &str) -> Vec<(&'static str, CreateMessage)> {
    let body = |body| CreateMessage { body: Some(body), ..Default::default() };
    let tomorrow = || postback("Tomorrow").payload("day-1").into();
    let card = |name: &str| BodyItem {
        title: Some(name.into()),
        media_url: Some(parcel_url.into()),
        actions: Some(vec![link("Buy", format!("https://example.com/{name}")).into()]),
        ..Default::default()
    };
    let week =
        |title: &str, actions| BodyItem { title: Some(title.into()), actions: Some(actions), ..Default::default() };
    let button = ListButton { label: Some("Choose a day".into()) };
    let template = birdwire::template("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318")
        .version("latest")
        .locale("en")
        .parameters([birdwire::string_parameter("name", "Ada").into()]);
    vec![
        ("text", body(birdwire::text("Your order is on its way.").into())),
        (
            "text with buttons",
            body(birdwire::text("Deliver tomorrow?").actions([reply("Yes").into(), tomorrow()]).into()),
        ),
        ("location request", body(birdwire::text("Where are you?").actions([location_request().into()]).into())),
        ("image", body(birdwire::image(parcel_url).alt_text("A parcel on a doorstep").text("Your parcel").into())),
        ("file", body(birdwire::file("https://example.com/bill.pdf", "application/pdf").filename("bill.pdf").into())),
        ("location", body(birdwire::location(52.3435942, 4.9091077).label("Amsterdam office").into())),
        (
            "list",
            body(
                birdwire::list("When shall we come?")
                    .items([
                        week("This week", vec![tomorrow(), postback("Friday").payload("day-5").into()]),
                        week("Next week", vec![postback("Monday").payload("day-8").into()]),
                    ])
                    .metadata(ListMetadata { button: Some(button), ..Default::default() })
                    .into(),
            ),
        ),
        ("carousel", body(birdwire::carousel([card("lamp"), card("chair")]).text("Still in your basket").into())),
        ("template", CreateMessage { template: Some(template), ..Default::default() }),
    ]
}
