// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace bellpush {

/// An error of the Cloud API in plain words, in the user's language; each text ends with a period.
struct ApiCodeText {
    QString happened; ///< What went wrong.
    QString todo;     ///< What the user can do about it.

    friend bool operator==(const ApiCodeText &, const ApiCodeText &) = default;
};

/// The words for an error that carries `code` and perhaps `subcode`; errorCode() says which of the
/// two decides. A code the program does not know gets a text that says so and names the code.
ApiCodeText apiCodeText(int code, std::optional<int> subcode);

} // namespace bellpush
