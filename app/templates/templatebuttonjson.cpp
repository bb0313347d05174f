// SPDX-License-Identifier: MIT
#include "app/templates/templatebuttonjson.h"

#include "app/templates/templatejson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Fault = std::optional<QString>;

// Ours: ten times what a template may have. Each one gets a row in the form.
constexpr qsizetype mostReadButtons = 100;

/// How a kind is written, and under which name what it holds.
struct KindNames {
    TemplateButtonKind kind{};
    QLatin1StringView type;
    /// Ours where WhatsApp has none: what was typed for another type is kept for it.
    QLatin1StringView value = "value"_L1;
};

constexpr std::array kinds{
    KindNames{TemplateButtonKind::Call, "VOICE_CALL"_L1},
    KindNames{TemplateButtonKind::Url, "URL"_L1, "url"_L1},
    KindNames{TemplateButtonKind::PhoneNumber, "PHONE_NUMBER"_L1, "phone_number"_L1},
    KindNames{TemplateButtonKind::QuickReply, "QUICK_REPLY"_L1},
    KindNames{TemplateButtonKind::CopyCode, "COPY_CODE"_L1, "example"_L1},
};

const KindNames &namesOf(TemplateButtonKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(),
                         [kind](const KindNames &names) { return names.kind == kind; });
}

/// Null for a type that is none of ours.
const KindNames *namesOf(const QJsonObject &object)
{
    const QString type = object["type"_L1].toString();
    const auto *names = std::find_if(kinds.begin(), kinds.end(), [&](const KindNames &each) {
        return type.compare(each.type, Qt::CaseInsensitive) == 0;
    });
    return names == kinds.end() ? nullptr : names;
}

/// A button as it was read, whose object another may still take over.
struct OldButton {
    TemplateButton button{};
    QJsonObject object{};
    bool isTaken = false;
};

/// Reads a button that is of one of our types.
Fault readButton(const QJsonObject &object, TemplateButton &button)
{
    const KindNames *names = namesOf(object);
    button.kind = names->kind;
    if (Fault fault = readText(object, "text"_L1, button.text))
        return fault;
    return readText(object, names->value, button.value);
}

QList<OldButton> oldButtons(const QJsonArray &array)
{
    QList<OldButton> old;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        OldButton button{.object = object};
        if (namesOf(object) != nullptr && !readButton(object, button.button))
            old.append(button);
    }
    return old;
}

/// The object of the first one left that `fits`; empty if none does.
QJsonObject takenObject(QList<OldButton> &old, auto fits)
{
    const auto found = std::find_if(old.begin(), old.end(), [&](const OldButton &each) {
        return !each.isTaken && fits(each.button);
    });
    if (found == old.end())
        return {};
    found->isTaken = true;
    return found->object;
}

/// The objects the buttons came from: those of equal buttons first, so that removing one does not
/// hand its members to the next, then those of the same kind. Empty for a new button.
QList<QJsonObject> objectsFor(const QList<TemplateButton> &buttons, QList<OldButton> old)
{
    QList<QJsonObject> objects;
    for (const TemplateButton &button : buttons)
        objects.append(takenObject(old, [&](const TemplateButton &b) { return b == button; }));
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (objects[i].isEmpty())
            objects[i] = takenObject(
                old, [&](const TemplateButton &b) { return b.kind == buttons[i].kind; });
    }
    return objects;
}

QJsonObject filledButton(QJsonObject object, const TemplateButton &button)
{
    const KindNames &names = namesOf(button.kind);
    if (object.isEmpty())
        object["type"_L1] = names.type;
    putText(object, "text"_L1, button.text);
    putText(object, names.value, button.value);
    return object;
}

} // namespace

QLatin1StringView typeName(TemplateButtonKind kind)
{
    return namesOf(kind).type;
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object[key] = text;
}

std::optional<QString> readText(const QJsonObject &object, QLatin1StringView key, QString &target)
{
    const QJsonValue value = object[key];
    if (!value.isUndefined() && !value.isString())
        return u'.' + key;
    target = value.toString();
    return std::nullopt;
}

void writeButtons(QJsonObject &component, const QList<TemplateButton> &buttons)
{
    const QJsonArray original = component["buttons"_L1].toArray();
    const QList<QJsonObject> objects = objectsFor(buttons, oldButtons(original));
    QJsonArray array;
    for (qsizetype i = 0; i < buttons.size(); ++i)
        array.append(filledButton(objects[i], buttons[i]));
    for (qsizetype i = 0; i < original.size(); ++i) {
        if (namesOf(original[i].toObject()) == nullptr)
            array.insert(std::min(i, array.size()), original[i]);
    }
    if (array.isEmpty())
        component.remove("buttons"_L1);
    else
        component["buttons"_L1] = array;
}

std::optional<QString> readButtons(const QJsonObject &component, QList<TemplateButton> &buttons)
{
    const QJsonValue value = component["buttons"_L1];
    const QJsonArray array = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || array.size() > mostReadButtons)
        return u".buttons"_s;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u".buttons[%1]"_s.arg(i);
        const QJsonObject object = array[i].toObject();
        if (!array[i].isObject())
            return place;
        if (!object["type"_L1].isString())
            return place + u".type"_s;
        if (namesOf(object) == nullptr)
            continue;
        TemplateButton button;
        if (const Fault fault = readButton(object, button))
            return place + *fault;
        buttons.append(button);
    }
    return std::nullopt;
}

} // namespace bellpush
