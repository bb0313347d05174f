// SPDX-License-Identifier: MIT
#include "ui/pages/posters/postersession.h"

#include <algorithm>
#include <array>

namespace bellpush {

namespace {

// Ours: a pause this long is a thought, and what comes after it a step of its own.
constexpr qint64 typingPauseMs = 800;
// Ours: a draft is under a kilobyte, and its texts and picture are shared between the steps.
constexpr qsizetype longestHistory = 500;

constexpr std::size_t typedCount = 7;

/// What someone types into.
std::array<QString PosterDraft::*, typedCount - 2> ownTexts()
{
    return {&PosterDraft::headline, &PosterDraft::businessName, &PosterDraft::text,
            &PosterDraft::callToAction, &PosterDraft::brand};
}

std::array<QString, typedCount> typedTexts(const PosterDraft &draft)
{
    std::array<QString, typedCount> texts{draft.link.number, draft.link.payload};
    std::size_t i = 2;
    for (const auto text : ownTexts())
        texts.at(i++) = draft.*text;
    return texts;
}

PosterDraft withTexts(PosterDraft draft, const PosterDraft &from)
{
    draft.link.number = from.link.number;
    draft.link.payload = from.link.payload;
    for (const auto text : ownTexts())
        draft.*text = from.*text;
    return draft;
}

/// The one text in which they differ, if that is all.
std::optional<std::size_t> typedText(const PosterDraft &before, const PosterDraft &after)
{
    if (withTexts(before, after) != after)
        return std::nullopt;
    const auto a = typedTexts(before);
    const auto b = typedTexts(after);
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < typedCount; ++i) {
        if (a.at(i) == b.at(i))
            continue;
        if (place)
            return std::nullopt;
        place = i;
    }
    return place;
}

} // namespace

PosterSession::PosterSession(const PosterDraft &draft, const QLocale &locale, QObject *parent)
    : QObject(parent),
      m_draft(draft),
      m_locale(locale),
      m_view(posterView(draft, locale))
{ }

void PosterSession::setDraft(const PosterDraft &draft)
{
    if (draft == m_draft)
        return;
    if (!continuesStep(draft)) {
        m_undo.append(m_draft);
        if (m_undo.size() > longestHistory)
            m_undo.removeFirst();
    }
    m_redo.clear();
    m_typing.start();
    show(draft);
}

bool PosterSession::continuesStep(const PosterDraft &next) const
{
    if (m_undo.isEmpty() || !m_typing.isValid() || m_typing.hasExpired(typingPauseMs))
        return false;
    const auto text = typedText(m_draft, next);
    return text && text == typedText(m_undo.constLast(), m_draft);
}

void PosterSession::undo()
{
    if (m_undo.isEmpty())
        return;
    m_redo.append(m_draft);
    m_typing.invalidate();
    show(m_undo.takeLast());
}

void PosterSession::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo.append(m_draft);
    m_typing.invalidate();
    show(m_redo.takeLast());
}

void PosterSession::show(const PosterDraft &draft)
{
    m_draft = draft;
    m_view = posterView(m_draft, m_locale);
    emit draftChanged();
}

} // namespace bellpush
