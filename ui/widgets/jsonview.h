// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/textreplacement.h"

#include <QPlainTextEdit>

namespace bellpush {

/// Shows JSON in colours: names, texts, and numbers with the words true, false and null.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent);

    void setJson(const QString &json);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colorBlock(const QTextBlock &block);
    void colorStretch(TextStretch changed);
};

} // namespace bellpush
