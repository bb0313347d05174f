// SPDX-License-Identifier: MIT
#include "app/practice/textrules.h"

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

constexpr qsizetype longestBody = 4096;

} // namespace

Verdict textMessageRefusal(const WireValue &text)
{
    return firstRefusal({
        present(text),
        objectOf(text, {"body"_L1, "preview_url"_L1}),
        present(text["body"_L1]),
        wordsUpTo(text["body"_L1], longestBody),
        trueOrFalse(text["preview_url"_L1]),
    });
}

} // namespace bellpush::practice
