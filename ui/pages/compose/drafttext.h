// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"

namespace bellpush {

/// A text of the draft that has a field: one of its own, or one of its template's words.
class DraftText
{
public:
    // A member's address is one already.
    DraftText(QString MessageDraft::*text) : m_own(text) { }
    DraftText(QString TemplateWords::*word) : m_word(word) { }

    const QString &operator()(const MessageDraft &draft) const
    {
        return m_own != nullptr ? draft.*m_own : draft.templateWords.*m_word;
    }

    QString &operator()(MessageDraft &draft) const
    {
        return m_own != nullptr ? draft.*m_own : draft.templateWords.*m_word;
    }

private:
    QString MessageDraft::*m_own = nullptr;
    QString TemplateWords::*m_word = nullptr;
};

} // namespace bellpush
