//! What people see when the sandbox has started: where it is, what it is called, and how to connect.

use serde_json::Value;

/// From the first line's JSON.
pub fn text(announcement: &Value) -> String {
    let text = |name: &str| announcement[name].as_str().unwrap_or_default();
    let (url, key, workspace) = (text("url"), text("accessKey"), text("workspaceId"));
    let channels = announcement["channels"].as_object().into_iter().flatten();
    let channels: String =
        channels.map(|(platform, id)| format!("    {platform:<14}{}\n", id.as_str().unwrap_or_default())).collect();
    let sms = announcement["channels"]["sms"].as_str().unwrap_or_default();
    format!(
        "\
birdwire-sandbox: a local Bird. Nothing leaves this machine.

  address         {url}
  inbox           {url}/
  access key      {key}
  workspace       {workspace}
  organization    {organization}
  channels
{channels}
  import birdwire
  bird = birdwire.Client(base_url='{url}', access_key='{key}', workspace_id='{workspace}')
  message = bird.channels.messages.send('{sms}', receiver=birdwire.to('+31612345678'), body=birdwire.text('Hello'))
  print(message.id, message.status)

Ctrl-C stops it. --help shows options and commands.",
        organization = text("organizationId"),
    )
}
