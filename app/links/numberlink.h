// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/phonenumber.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace bellpush {

/// A link of WhatsApp's that calls a number, or opens a chat with it.
struct NumberLink {
    enum class Kind { Call, Chat };

    Kind kind{};
    std::optional<PhoneNumber> number{}; ///< Absent: what stands there is none, and reaches nobody.
    QString typed{};                     ///< What stands in the number's place, decoded.
    QString text{};                      ///< The payload of a call, the text of a chat; decoded.

    friend bool operator==(const NumberLink &, const NumberLink &) = default;
};

/// Reads `https://wa.me/call/…`, `https://wa.me/…` and `https://api.whatsapp.com/send?phone=…`,
/// over http as well, with a port or a dot behind the host, by the chat link's other hosts and the
/// scheme `whatsapp`; absent for every other address. A number is its digits and nothing else, with
/// the country code, without zeros in front and behind one slash. Source: app/SOURCES.md, "Links".
std::optional<NumberLink> readNumberLink(const QString &address);

/// The links to numbers in a text, those that begin with the host's name among them. Takes linear
/// time.
QList<NumberLink> numberLinksIn(QStringView text);

/// What keeps people from reaching anybody by a link, or lets them reach somebody else.
std::optional<ValueError> numberLinkFault(const NumberLink &link);

/// The first fault among the links of a text; beyond so many links as a message has nobody looks.
std::optional<ValueError> firstLinkFault(QStringView text);

} // namespace bellpush
