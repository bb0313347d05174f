// SPDX-License-Identifier: MIT
#include "ui/text/documenttext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(DocumentText)
};

} // namespace

QString documentKindText(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Message:
        return DocumentText::tr("Message");
    case DocumentKind::Link:
        return DocumentText::tr("Link");
    case DocumentKind::Poster:
        return DocumentText::tr("Poster");
    case DocumentKind::Sheet:
        return DocumentText::tr("Sheet");
    }
    Q_UNREACHABLE();
}

QString newDocumentText(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Message:
        return DocumentText::tr("New message");
    case DocumentKind::Link:
        return DocumentText::tr("New link");
    case DocumentKind::Poster:
        return DocumentText::tr("New poster");
    case DocumentKind::Sheet:
        return DocumentText::tr("New sheet");
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
