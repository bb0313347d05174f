// SPDX-License-Identifier: MIT
#include "app/compose/composesession.h"

#include "app/documents/document.h"

#include <tuple>

namespace bellpush {

namespace {

/// What someone types into, part by part.
constexpr auto typedParts = [](auto &draft) {
    return std::tie(draft.to, draft.recipient, draft.body, draft.displayText, draft.url,
                    draft.headerText, draft.headerLink, draft.footer, draft.expiresAfter,
                    draft.payload, draft.templateName, draft.headerParameter, draft.bodyParameters,
                    draft.urlIndex, draft.urlParameter, draft.callLinkNumber,
                    draft.templateWords.header, draft.templateWords.body,
                    draft.templateWords.footer, draft.templateWords.buttons);
};

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

/// The text that someone typed in, if the drafts differ in nothing else; those of a template's
/// buttons count on behind the parts.
std::optional<size_t> typedPart(const MessageDraft &before, const MessageDraft &after)
{
    constexpr size_t count
        = std::tuple_size_v<decltype(typedParts(std::declval<MessageDraft &>()))>;
    const auto place = typedPlace(before, after, typedParts);
    if (place != count - 1)
        return place;
    const auto text = typedButtonText(before.templateWords.buttons, after.templateWords.buttons);
    return text ? std::optional(count + *text) : std::nullopt;
}

} // namespace

ComposeSession::ComposeSession(QObject *parent)
    : DraftSession(parent),
      m_check(checkDraft(draft())),
      m_request(draftRequest(m_check))
{ }

void ComposeSession::setDraft(const MessageDraft &next)
{
    if (const qsizetype length = typedLength(next);
        length > longestTyped && length > typedLength(draft())) {
        emit draftChanged(draft()); // whoever shows the longer one takes it back
        emit refusedTooLong();
        return;
    }
    if (m_history.take(next, typedPart(draft(), next), std::chrono::steady_clock::now()))
        showDraft();
}

void ComposeSession::step(const DocumentContent &content)
{
    endStep();
    setDraft(std::get<MessageDraft>(content));
    endStep();
}

void ComposeSession::reset(const DocumentContent &content)
{
    const auto &next = std::get<MessageDraft>(content);
    const bool isOther = next != draft();
    m_history.reset(next);
    if (isOther)
        showDraft();
    else
        emit historyChanged();
}

void ComposeSession::undo()
{
    if (m_history.undo())
        showDraft();
}

void ComposeSession::redo()
{
    if (m_history.redo())
        showDraft();
}

void ComposeSession::showDraft()
{
    m_check = checkDraft(draft());
    m_request = draftRequest(m_check);
    emit draftChanged(draft());
    emit contentChanged();
    emit historyChanged();
}

} // namespace bellpush
