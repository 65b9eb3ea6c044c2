// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/**
 * A template made in Studio, and the values that fill it in.
 *
 * @param projectId The Studio project that holds the template.
 * @param version The id of the version to use, or `latest`.
 * @param locale The language to use, a BCP 47 tag such as `en` or `pt-BR`.
 * @param parameters The values of the template's variables, at least one. At least 1 entries.
 * @param name The name of the template on the platform.
 * @param attachments Files to send along.
 * @param shortLinks How the links of the template are shortened.
 * @param variables Values by variable name; `default` serves variables that have none. An older way than `parameters`.
 * @param utmParameters One to 8 UTM parameters to add to links. 1 to 8 entries.
 * @param settings Settings of single platforms.
 */
public fun template(
    projectId: String,
    version: String? = null,
    locale: String? = null,
    parameters: List<TemplateParameter>? = null,
    name: String? = null,
    attachments: List<TemplateAttachment>? = null,
    shortLinks: TemplateShortLinks? = null,
    variables: Map<String, String>? = null,
    utmParameters: List<UtmParameter>? = null,
    settings: TemplateSettings? = null,
): Template =
    Template(
        name = name,
        projectId = projectId,
        version = version,
        locale = locale,
        attachments = attachments,
        shortLinks = shortLinks,
        variables = variables,
        utmParameters = utmParameters,
        parameters = parameters,
        settings = settings,
    )

/**
 * A text, as the value of one variable of a template.
 *
 * @param key The name of the variable, at least one character. At least 1 characters.
 * @param value The text to put in.
 */
public fun stringParameter(key: String, value: String): TemplateParameter =
    TemplateParameter.String(StringTemplateParameter(key = key, value = value))

/**
 * A number, as the value of one variable of a template.
 *
 * @param key The name of the variable, at least one character. At least 1 characters.
 * @param value The number to put in.
 */
public fun numberParameter(key: String, value: Double): TemplateParameter =
    TemplateParameter.Number(NumberTemplateParameter(key = key, value = value))

/**
 * A yes or no, as the value of one variable of a template.
 *
 * @param key The name of the variable, at least one character. At least 1 characters.
 * @param value The yes or no to put in.
 */
public fun booleanParameter(key: String, value: Boolean): TemplateParameter =
    TemplateParameter.Boolean(BooleanTemplateParameter(key = key, value = value))
