// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/business.h"
#include "app/labels/sheetdraft.h"
#include "app/links/codedraft.h"
#include "app/posters/posterdraft.h"

#include <optional>

namespace bellpush {

/// `draft`, where it says what `before` was, says what `now` is; what differs from it stays. A code
/// takes the brand's colour only if it is a dark one.
PosterDraft followed(PosterDraft draft, const Business &before, const Business &now);
CodeDraft followed(CodeDraft draft, const Business &before, const Business &now);
SheetDraft followed(SheetDraft draft, const Business &before, const Business &now);

/// What a page's draft has from its business, and what that has become since.
template <typename Draft>
class BusinessInDraft
{
public:
    /// `blank`: what a draft is before there is a business.
    explicit BusinessInDraft(Draft blank = {}) : m_blank(std::move(blank)) { }

    /// What a new draft is.
    Draft begin() const { return followed(m_blank, {}, m_now); }

    /// The business is `now`. Gives what becomes of `draft` without a question: it follows where
    /// nobody has touched it, or nothing had been entered yet.
    std::optional<Draft> take(const Business &now, const Draft &draft)
    {
        const bool follows = isBlank(m_begun) || draft == followed(m_blank, {}, m_begun);
        m_now = now;
        return follows ? std::optional(catchUp(draft)) : std::nullopt;
    }

    bool isBehind(const Draft &draft) const { return followed(draft, m_begun, m_now) != draft; }

    Draft catchUp(const Draft &draft)
    {
        return followed(draft, std::exchange(m_begun, m_now), m_now);
    }

    /// What the draft says is meant: it is behind no more.
    void stay() { m_begun = m_now; }

private:
    Draft m_blank;
    Business m_begun; ///< As the draft has it, where it has it.
    Business m_now;
};

} // namespace bellpush
