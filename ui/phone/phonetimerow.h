// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QSlider;

namespace bellpush {

class HintLabel;

/// Below the phone: how long ago the message was sent, and how long it calls.
class PhoneTimeRow : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneTimeRow(QWidget *parent);

    /// After which the message calls no more; absent for one that does not expire.
    void setExpiry(const std::optional<std::chrono::minutes> &expiry) { m_expiry = expiry; }

    /// As it is chosen. The slider spans a little more than the expiry.
    std::chrono::minutes sinceSent() const;

    /// Says it in words; `ticks`, if not empty, says how far the message got.
    void showWords(const QDateTime &sentAt, const QString &ticks);

signals:
    void moved();

private:
    std::optional<std::chrono::minutes> m_expiry;
    QSlider *m_time;
    HintLabel *m_since;
    HintLabel *m_until;
};

} // namespace bellpush
