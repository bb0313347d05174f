// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/templates/templatewords.h"

#include <QJsonArray>

namespace bellpush {

// A template's words in the shape in which WhatsApp takes and hands out a template: its
// `components`. Documents keep them, the Cloud API speaks them. Source: app/SOURCES.md,
// "Templates".

enum class TemplatePart { Header, Body, Footer, Buttons };

/// WhatsApp's names, in capitals: `HEADER`, `VOICE_CALL`. What fills a template has the same ones
/// in small letters.
QLatin1StringView typeName(TemplatePart part);
QLatin1StringView typeName(TemplateButtonKind kind);

/// The words as components. What `original` (the components they were read from, else nothing) has
/// and TemplateWords has not is kept: components and buttons of other types, members we do not
/// know, all but the first component of a type; a button keeps its members as long as it is of the
/// same type. What is empty is taken out.
QJsonArray componentsJson(const TemplateWords &words, const QJsonArray &original);

/// Reads the words; types in either case. The error is the first place that holds something it
/// cannot, such as `[1].text`; empty: `components` is no list.
Result<TemplateWords, QString> readComponents(const QJsonValue &components);

} // namespace bellpush
