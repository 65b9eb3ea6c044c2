// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an amount beyond 32 bits and a negative exponent

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    if let Some(value) = check.some("meta", &answer.meta) {
        if let Some(value) = check.some("meta.order", &value.order) {
            if let Some(value) = check.some("meta.order.products", &value.products) {
                check.length("meta.order.products", value, 1);
                if let Some(value) = value.first() {
                    check.holds("meta.order.products[0].externalCatalogId", &value.external_catalog_id, &"c");
                    check.holds("meta.order.products[0].externalProductId", &value.external_product_id, &"p");
                    check.holds("meta.order.products[0].quantity", &value.quantity, &3);
                    if let Some(value) = check.some("meta.order.products[0].price", &value.price) {
                        check.holds("meta.order.products[0].price.amount", &value.amount, &-123456789012);
                        check.holds("meta.order.products[0].price.exponent", &value.exponent, &-2);
                        check.holds("meta.order.products[0].price.currencyCode", &value.currency_code, &"JPY");
                    }
                }
            }
        }
    }
    Ok(())
}
