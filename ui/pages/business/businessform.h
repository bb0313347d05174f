// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/business.h"

#include <QImage>
#include <QMap>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace bellpush {

class DraftPictures;
class FieldRow;
class LineField;

/// The fields of a business.
class BusinessForm : public QWidget
{
    Q_OBJECT

public:
    explicit BusinessForm(QWidget *parent);

    const Business &business() const { return m_business; }

    /// Shows it; that is no editing.
    void setBusiness(const Business &business);

    /// As it was read; null for none, and until it was.
    QImage logo() const;

    void focusFirstField();

signals:
    /// Somebody typed or chose something.
    void edited();

    /// Its logo was read.
    void logoRead();

    /// The number is whole.
    void numberTyped();

private:
    void addNumberRow();
    void addColourRow(const QString &label, const QString &chooser, QString Business::*colour);
    void addLanguages();
    FieldRow *addRow(const QString &label, const QString &help, QWidget *editor, QWidget *target);
    template <typename Field, typename Member>
    void bind(Field *field, Member member);
    void edit(const std::function<void(Business &)> &change);
    void showProblems();
    void takeLanguages(const QString &typed);

    Business m_business;
    QBoxLayout *m_layout;
    DraftPictures *m_pictures;
    LineField *m_name;
    FieldRow *m_numberRow = nullptr;
    LineField *m_languages = nullptr;
    FieldRow *m_languageRow = nullptr;
    QMap<FieldRow *, QString Business::*> m_colourRows{};
    QList<std::function<void(const Business &)>> m_shows{}; ///< One for each field.
};

} // namespace bellpush
