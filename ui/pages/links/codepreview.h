// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/codes/codeshapes.h"

#include <QWidget>

namespace bellpush {

/// The finished code, as large as there is room with modules of whole pixels, as painted for print.
class CodePreview : public QWidget
{
    Q_OBJECT

public:
    explicit CodePreview(QWidget *parent);

    void setCode(const std::optional<CodeShapes> &code);

    QSize sizeHint() const override { return {360, 360}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double pixelsPerMm() const;
    void setUsefulHeight();

    std::optional<CodeShapes> m_code{};
};

} // namespace bellpush
