// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

namespace bellpush {

/// Colours JSON: names, texts, and numbers with the words true, false and null.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace bellpush
