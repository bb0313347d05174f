// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/values/country.h"

#include <QDialog>

#include <optional>

class QCheckBox;

namespace bellpush {

class FieldRow;
class LineField;
struct Business;

/// Asks for an account to use during this run. Its token stays in memory. What its business is
/// called and dials is there already where it was entered before.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const Business &business, QWidget *parent);

signals:
    void entered(const bellpush::Account &account);

public slots:
    void accept() override;

protected:
    bool event(QEvent *event) override;

private:
    struct Line {
        FieldRow *row = nullptr;
        LineField *field = nullptr;
    };

    Line addLine(const QString &label, const QString &help);
    Line addNumberLine();
    /// What the number would dial, or what is odd about it; nothing while none is typed.
    void showNumber();
    /// Absent when something is wrong, which is then said under its field.
    std::optional<Account> readAccount();
    static QString tokenProblem(const QByteArray &token);
    bool read(const Line &line, const QString &problem);

    Line m_name;
    QCheckBox *m_verified;
    Line m_number;
    std::optional<Country> m_country{}; ///< Where the number is dialled without its code.
    Line m_phoneNumberId;
    Line m_token;
    Line m_server;
    Line m_version;
};

} // namespace bellpush
