// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;

namespace bellpush {

class LogoField;
class NumberField;
struct CodeDesign;

/// The logo of a code: its file and its size.
class CodeLogoField : public QWidget
{
    Q_OBJECT

public:
    explicit CodeLogoField(QWidget *parent);

    void show(const CodeDesign &design);

signals:
    void chosen(const QImage &logo, const QString &name);
    void removed();
    void percentChanged(int percent);

private:
    LogoField *m_logo;
    QLabel *m_sizeLabel;
    NumberField *m_percent;
};

} // namespace bellpush
