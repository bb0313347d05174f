// SPDX-License-Identifier: MIT
#include "app/compose/composesession.h"

#include "app/documents/document.h"

#include <tuple>

namespace bellpush {

namespace {

// Ours: a pause this long is a thought, and what comes after it a step of its own.
constexpr qint64 typingPauseMs = 800;
// Ours: a draft is a few kilobytes at most, and its texts are shared between the steps.
constexpr qsizetype longestHistory = 1000;

/// What someone types into, part by part.
auto typedParts(const MessageDraft &draft)
{
    return std::tie(draft.to, draft.recipient, draft.body, draft.displayText, draft.url,
                    draft.headerText, draft.headerLink, draft.footer, draft.expiresAfter,
                    draft.payload, draft.templateName, draft.headerParameter, draft.bodyParameters,
                    draft.urlIndex, draft.urlParameter, draft.callLinkNumber,
                    draft.templateWords.header, draft.templateWords.body,
                    draft.templateWords.footer, draft.templateWords.buttons);
}

qsizetype lengthOf(const QString &text)
{
    return text.size();
}

qsizetype lengthOf(const std::optional<QString> &text)
{
    return text ? text->size() : 0;
}

/// With what a list's quotes, commas and line breaks take.
qsizetype lengthOf(const QStringList &texts)
{
    constexpr qsizetype around = 4;
    qsizetype length = 0;
    for (const QString &text : texts)
        length += text.size() + around;
    return length;
}

qsizetype lengthOf(const QList<TemplateButton> &buttons)
{
    constexpr qsizetype around = 20;
    qsizetype length = 0;
    for (const TemplateButton &button : buttons)
        length += button.text.size() + button.value.size() + around;
    return length;
}

qsizetype typedLength(const MessageDraft &draft)
{
    return std::apply([](const auto &...parts) { return (lengthOf(parts) + ...); },
                      typedParts(draft));
}

/// The one text in which the lists differ, if it is just one: typing in another button, or in its
/// other field, is a step of its own, and so is all that is not typed.
std::optional<size_t> typedButtonText(const QList<TemplateButton> &a,
                                      const QList<TemplateButton> &b)
{
    if (a.size() != b.size())
        return std::nullopt;
    QList<size_t> places;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i].text != b[i].text)
            places.append(2 * i);
        if (a[i].value != b[i].value)
            places.append(2 * i + 1);
    }
    return places.size() == 1 ? std::optional(places.constFirst()) : std::nullopt;
}

template <typename Parts, size_t... Places>
QList<size_t> differingPlaces(const Parts &a, const Parts &b, std::index_sequence<Places...>)
{
    QList<size_t> places;
    ((std::get<Places>(a) == std::get<Places>(b) ? void() : places.append(Places)), ...);
    return places;
}

/// The one part in which the drafts differ, if it is just one: the field someone types in.
std::optional<size_t> typedPart(const MessageDraft &before, const MessageDraft &after)
{
    const auto a = typedParts(before);
    const auto b = typedParts(after);
    constexpr size_t count = std::tuple_size_v<decltype(a)>;
    const QList<size_t> places = differingPlaces(a, b, std::make_index_sequence<count>());
    if (places.size() != 1)
        return std::nullopt;
    if (places.constFirst() + 1 < count)
        return places.constFirst();
    const auto text = typedButtonText(before.templateWords.buttons, after.templateWords.buttons);
    return text ? std::optional(count + *text) : std::nullopt;
}

} // namespace

ComposeSession::ComposeSession(QObject *parent) : QObject(parent), m_check(checkDraft(m_draft)) { }

void ComposeSession::setDraft(const MessageDraft &draft)
{
    if (draft == m_draft)
        return;
    if (const qsizetype length = typedLength(draft);
        length > longestTyped && length > typedLength(m_draft)) {
        emit draftChanged(m_draft); // whoever shows the longer one takes it back
        emit refusedTooLong();
        return;
    }
    const bool continues = continuesStep(draft);
    const bool leadsNowhere = continues && draft == m_undo.constLast(); // typed, and deleted again
    m_redo.clear();
    m_typing.start();
    if (leadsNowhere) {
        m_undo.removeLast();
        endStep();
    } else if (!continues) {
        m_undo.append(m_draft);
        if (m_undo.size() > longestHistory)
            m_undo.removeFirst();
    }
    show(draft);
}

bool ComposeSession::continuesStep(const MessageDraft &next) const
{
    if (m_undo.isEmpty() || !m_typing.isValid() || m_typing.hasExpired(typingPauseMs))
        return false;
    const std::optional<size_t> part = typedPart(m_draft, next);
    return part && part == typedPart(m_undo.constLast(), m_draft);
}

void ComposeSession::reset(const MessageDraft &draft)
{
    m_undo.clear();
    m_redo.clear();
    endStep();
    show(draft);
}

void ComposeSession::undo()
{
    if (!canUndo())
        return;
    m_redo.append(m_draft);
    endStep();
    show(m_undo.takeLast());
}

void ComposeSession::redo()
{
    if (!canRedo())
        return;
    m_undo.append(m_draft);
    endStep();
    show(m_redo.takeLast());
}

void ComposeSession::show(const MessageDraft &draft)
{
    if (draft != m_draft) {
        m_draft = draft;
        m_check = checkDraft(m_draft);
        emit draftChanged(m_draft);
    }
    emit historyChanged();
}

} // namespace bellpush
