// SPDX-License-Identifier: MIT
#include "app/templates/templatejson.h"

#include "app/templates/templatebuttonjson.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Fault = std::optional<QString>;

/// The components that hold words, in the order of TemplatePart: by type, and as the member of
/// TemplateWords with their text. The one without is the buttons'.
struct Part {
    QLatin1StringView type;
    QString TemplateWords::*text = nullptr;
};

constexpr std::array parts{
    Part{"HEADER"_L1, &TemplateWords::header},
    Part{"BODY"_L1, &TemplateWords::body},
    Part{"FOOTER"_L1, &TemplateWords::footer},
    Part{"BUTTONS"_L1},
};

constexpr qsizetype nowhere = -1;

/// Which of `parts` the component is; `nowhere` for other types and headers that are no text.
qsizetype partOf(const QJsonObject &component)
{
    const QString format = component["format"_L1].toString();
    const bool isText = format.isEmpty() || format.compare("TEXT"_L1, Qt::CaseInsensitive) == 0;
    const QString type = component["type"_L1].toString();
    for (size_t i = 0; i < parts.size(); ++i) {
        if (type.compare(parts[i].type, Qt::CaseInsensitive) == 0)
            return i == 0 && !isText ? nowhere : static_cast<qsizetype>(i);
    }
    return nowhere;
}

/// Where the first component of each part stands, or `nowhere`.
std::array<qsizetype, parts.size()> placesOf(const QJsonArray &components)
{
    std::array<qsizetype, parts.size()> places{};
    places.fill(nowhere);
    for (qsizetype i = 0; i < components.size(); ++i) {
        const qsizetype part = partOf(components[i].toObject());
        if (part != nowhere && places[part] == nowhere)
            places[part] = i;
    }
    return places;
}

QJsonObject emptyComponent(const Part &part)
{
    QJsonObject component{{"type"_L1, part.type}};
    if (part.text == &TemplateWords::header)
        component["format"_L1] = "TEXT"_L1;
    return component;
}

bool holdsAnything(const QJsonObject &component)
{
    const qsizetype formal = component.contains("type"_L1) + component.contains("format"_L1);
    return component.size() > formal;
}

QJsonObject filledComponent(QJsonObject component, const Part &part, const TemplateWords &words)
{
    if (part.text != nullptr)
        putText(component, "text"_L1, words.*part.text);
    else
        writeButtons(component, words.buttons);
    return component;
}

Fault readPart(const QJsonObject &component, const Part &part, TemplateWords &words)
{
    return part.text != nullptr ? readText(component, "text"_L1, words.*part.text)
                                : readButtons(component, words.buttons);
}

/// Reads the component into `words` if `isFirst` of its part.
Fault readComponent(const QJsonValue &value, TemplateWords &words, auto isFirst)
{
    if (!value.isObject())
        return QString();
    const QJsonObject component = value.toObject();
    if (!component["type"_L1].isString())
        return u".type"_s;
    if (component.contains("format"_L1) && !component["format"_L1].isString())
        return u".format"_s;
    const qsizetype part = partOf(component);
    return part != nowhere && isFirst(part) ? readPart(component, parts[part], words)
                                            : std::nullopt;
}

} // namespace

QLatin1StringView typeName(TemplatePart part)
{
    return parts[static_cast<size_t>(part)].type;
}

QJsonArray componentsJson(const TemplateWords &words, const QJsonArray &original)
{
    const auto places = placesOf(original);
    QJsonArray components;
    for (size_t i = 0; i < parts.size(); ++i) {
        const QJsonObject before
            = places[i] == nowhere ? emptyComponent(parts[i]) : original[places[i]].toObject();
        const QJsonObject component = filledComponent(before, parts[i], words);
        if (holdsAnything(component))
            components.append(component);
    }
    for (qsizetype i = 0; i < original.size(); ++i) {
        if (std::find(places.begin(), places.end(), i) == places.end())
            components.insert(std::min(i, components.size()), original[i]);
    }
    return components;
}

Result<TemplateWords, QString> readComponents(const QJsonValue &components)
{
    if (!components.isArray())
        return tl::unexpected(QString());

    const QJsonArray list = components.toArray();
    const auto places = placesOf(list);
    TemplateWords words;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto isFirst = [&](qsizetype part) {
            return places[part] == i;
        };
        if (const Fault fault = readComponent(list[i], words, isFirst))
            return tl::unexpected(u"[%1]"_s.arg(i) + *fault);
    }
    return words;
}

} // namespace bellpush
