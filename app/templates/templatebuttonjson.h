// SPDX-License-Identifier: MIT
#pragma once

#include "app/templates/templatewords.h"

#include <QJsonObject>

#include <optional>

namespace bellpush {

// Parts of a component, for componentsJson() and readComponents() alone. The errors are what
// follows the component's place: `.buttons[0].url`.

void writeButtons(QJsonObject &component, const QList<TemplateButton> &buttons);
std::optional<QString> readButtons(const QJsonObject &component, QList<TemplateButton> &buttons);

/// Takes the member out where `text` is empty.
void putText(QJsonObject &object, QLatin1StringView key, const QString &text);
std::optional<QString> readText(const QJsonObject &object, QLatin1StringView key, QString &target);

} // namespace bellpush
