// SPDX-License-Identifier: MIT
#pragma once

#include "app/links/linkdraft.h"
#include "app/qr/codedesign.h"

namespace bellpush {

/// A link and its code, as they were typed and chosen on the page of links.
struct CodeDraft {
    LinkDraft link{};
    CodeDesign design{};

    friend bool operator==(const CodeDraft &, const CodeDraft &) = default;
};

} // namespace bellpush
