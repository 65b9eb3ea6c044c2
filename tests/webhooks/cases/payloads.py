"""What webhooks hold, and every event of spec/webhooks.yaml."""

from __future__ import annotations

from typing import Any

from cases.signed import envelope

MESSAGE: dict[str, Any] = {
    "id": "96a0b5fa-a986-453d-be5c-3117f989f025",
    "channelId": "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
    "sender": {
        "contact": {
            "id": "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            "identifierKey": "phonenumber",
            "identifierValue": "+31612345678",
        }
    },
    "receiver": {"connector": {"id": "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f"}},
    "body": {"type": "text", "text": {"text": "Sample incoming text message"}},
    "parts": [{"platformReference": "e8077d803532c0b5937c639b60216938"}],
    "status": "delivered",
    "direction": "incoming",
    "lastStatusAt": "2022-12-22T08:32:50.736Z",
    "createdAt": "2022-12-22T08:32:50.736Z",
    "updatedAt": "2022-12-22T08:32:50.736Z",
}
# Members that come over the wire and stand in no schema.
EXTRAS = {"chargeableUnits": 1, "context": {}, "batchId": None, "reference": "", "reason": "", "meta": {}}
INTERACTION: dict[str, Any] = {
    "id": "0f9c1a52-7a0e-4a3c-9d0e-61a7f1f0a001",
    "messageId": MESSAGE["id"],
    "channelId": MESSAGE["channelId"],
    "platformId": "email",
    "type": "clicked",
    "details": "click",
    "createdAt": "2025-05-29T06:14:56.392Z",
    "metadata": {"link": {"name": "text", "url": "https://example.com"}, "prefetched": False, "more": 1},
}
CHANNEL: dict[str, Any] = {
    "id": MESSAGE["channelId"],
    "platformId": "sms",
    "name": "Sales",
    "connectorId": "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f",
    "identifier": "+31611111111",
    "status": "active",
    "useCaseId": None,
    "capabilities": {"messaging": {"messaging": {"status": "active"}}},
}
CALL: dict[str, Any] = {
    "id": "b827924e-9789-4c2f-a4d5-b352175354f6",
    "channelId": MESSAGE["channelId"],
    "from": "+31612345678",
    "to": "+31611111111",
    "direction": "incoming",
    "status": "ringing",
}
CONVERSATION: dict[str, Any] = {
    "id": "badbf15c-bad3-4bf3-9223-6b7f414f9770",
    "name": "",
    "description": "",
    "status": "active",
    "visibility": "private",
    "accessibility": "invite-only",
    "featuredParticipants": [
        {
            "id": "7dadb14e-91bb-4eb7-8b9e-7827dd74bf70",
            "type": "contact",
            "status": "active",
            "displayName": "Jane Doe",
            "avatarUrl": "",
            "contact": {
                "identifierKey": "facebookid-509207435603226",
                "identifierValue": "27612960145016998",
                "platformAddress": "27612960145016998",
            },
        },
        {
            "id": "5795352d-f111-407b-be33-c9db94e4a666",
            "type": "user",
            "status": "active",
            "displayName": "John Smith",
            "avatarUrl": "",
        },
    ],
    "activeParticipantCount": 2,
    "pendingParticipantCount": 0,
}
ENDPOINT: dict[str, Any] = {
    "id": "f4f1c7e0-2c3a-4b6e-8e6a-2f0a1c9d7b31",
    "type": "long-code-number",
    "issues": ["subscription-is-not-active"],
    "capabilities": [{"name": "sms", "inbound": {"status": "active", "issues": []}, "outbound": None}],
}
BRAND: dict[str, Any] = {
    "id": "5a2c9c52-1c2f-4b66-9a15-0d9b3d0f4a21",
    "workspaceId": ["b4e02c85-c6d2-4b15-8885-e09671799c61"],
    "displayName": "Birdwire",
    "entityType": "PRIVATE_PROFIT",
    "status": "REJECTED",
}
CAMPAIGN: dict[str, Any] = {"id": "d9d5b8c4-4a35-4f0e-8b0e-1f8d6a1f7c55", "name": "Alerts", "status": "APPROVED"}
VETTING: dict[str, Any] = {
    "id": "1f7f8a36-6c0d-4c0e-8f55-6a2f9b7a1c02",
    "brandId": BRAND["id"],
    "status": "APPROVED",
    "score": "75",
    "class": "STANDARD",
}
VERIFICATION: dict[str, Any] = {
    "id": "550e8400-e29b-41d4-a716-446655440000",
    "organizationId": "550e8400-e29b-41d4-a716-446655440001",
    "workspaceId": "550e8400-e29b-41d4-a716-446655440002",
    "phoneNumbers": ["+18001234567"],
    "verificationRequestId": "VR-12345",
    "status": "verified",
    "testMode": False,
    "createdAt": "2024-01-15T10:30:00Z",
    "updatedAt": "2024-01-15T10:35:00Z",
}
REJECTION = {
    "status": "rejected",
    "statusMessage": {
        "statusCode": "1101",
        "declineReasonDescription": "Invalid documentation",
        "resubmitAllowed": "true",
        "message": "Please provide valid documentation",
    },
}

PLATFORMS = [
    *("sms", "whatsapp", "email", "line", "instagram", "facebook"),
    *("telegram", "viber", "linkedin", "tiktok", "rcs-google"),
]
OUTGOING = {"direction": "outgoing", "status": "delivery_failed", "reason": "unknown subscriber"}
# Every entry of spec/webhooks.yaml: service, kind of event, payload. `*` stands for any other platform.
EVENTS: dict[str, tuple[str, str, dict[str, Any]]] = {}
for _platform in [*PLATFORMS, "*"]:
    EVENTS[f"{_platform}.inbound"] = ("channels", "message", MESSAGE)
    EVENTS[f"{_platform}.outbound"] = ("channels", "message", {**MESSAGE, **OUTGOING})
    EVENTS[f"{_platform}.interaction"] = ("channels", "interaction", {**INTERACTION, "platformId": _platform})
EVENTS |= {
    "channel.created": ("channels", "channel", CHANNEL),
    "channel.updated": ("channels", "channel", {**CHANNEL, "status": "failed"}),
    "voice.inbound": ("channels", "call", CALL),
    "voice.outbound": ("channels", "call", {**CALL, "direction": "outgoing"}),
    "conversation.created": ("conversations", "conversation", CONVERSATION),
    "conversation.updated": ("conversations", "conversation", CONVERSATION),
    "conversation.deleted": ("conversations", "conversation", {**CONVERSATION, "status": "deleted"}),
    "endpoint": ("numbers", "endpoint", ENDPOINT),
    "10dlc.brand": ("numbers", "brand", BRAND),
    "10dlc.campaign": ("numbers", "campaign", CAMPAIGN),
    "10dlc.vetting": ("numbers", "brandVetting", VETTING),
    "tfn.verification": ("numbers", "tfnVerification", VERIFICATION),
}

SAMPLE = envelope("channels", "sms.inbound", MESSAGE)
