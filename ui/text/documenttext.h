// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentcontent.h"

#include <QString>

namespace bellpush {

/// What a document of a kind is called: "Poster".
QString documentKindText(DocumentKind kind);

/// One that has no file yet: "New poster".
QString newDocumentText(DocumentKind kind);

} // namespace bellpush
