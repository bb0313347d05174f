// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/emojitextedit.h"
#include "ui/widgets/textreplacement.h"

namespace bellpush {

/// Shows JSON in colours: names, texts, and numbers with the words true, false and null.
class JsonView : public EmojiTextEdit
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
