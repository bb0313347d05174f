// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "app/core/result.h"
#include "app/documents/documentcontent.h"

namespace bellpush {

/// The files that are read where they are: pictures that are not taken along, a linked list.
QStringList referredFiles(const DocumentContent &content);

/// The content with the file at `found` in the place of the one at `lost`.
DocumentContent withFile(DocumentContent content, const QString &lost, const QString &found);

bool hasPictures(const DocumentContent &content);

/// Whether all of its pictures are.
bool areTakenAlong(const DocumentContent &content);

/// With every picture taken along: reads their files.
Result<DocumentContent, FileError> takingAlong(DocumentContent content);

/// With every picture read where its file is. The error is the name of one that is not there.
Result<DocumentContent, QString> referringOnly(DocumentContent content);

} // namespace bellpush
