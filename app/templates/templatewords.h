// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace bellpush {

// The words of an approved template, as they stand in WhatsApp Manager. A message that uses the
// template sends its name and values only; the words are typed so that the phone can show them.
// Nothing in them need be valid. Source of the limits: app/SOURCES.md, "Templates".

enum class TemplateButtonKind { Call, Url, PhoneNumber, QuickReply, CopyCode };

struct TemplateButton {
    static constexpr qsizetype longestText = 25;
    static constexpr qsizetype longestCallText = 20; ///< Others allow 25; Meta's page says 20.
    static constexpr qsizetype longestUrl = 2000;
    static constexpr qsizetype longestPhoneNumber = 20;
    static constexpr qsizetype longestCode = 15; ///< 20 on the newest page; 15 satisfies both.

    TemplateButtonKind kind = TemplateButtonKind::Call;
    QString text{};  ///< Its label. Empty: "Call Now" on a call button; a CopyCode has none.
    QString value{}; ///< The address, the phone number or the code; the other kinds have none.

    friend bool operator==(const TemplateButton &, const TemplateButton &) = default;
};

/// Whether the template says what such a button is called; WhatsApp names CopyCode itself.
bool hasLabel(TemplateButtonKind kind);

/// Whether there is something behind the label: an address, a number, a code.
bool hasValue(TemplateButtonKind kind);

/// In characters; 0 where hasLabel() or hasValue() says no.
qsizetype longestLabel(TemplateButtonKind kind);
qsizetype longestValue(TemplateButtonKind kind);

struct TemplateWords {
    static constexpr qsizetype longestHeader = 60;
    /// One provider reports 550 characters and ten emoji for new marketing and utility templates;
    /// what was approved is past that.
    static constexpr qsizetype longestBody = 1024;
    static constexpr qsizetype longestFooter = 60;
    static constexpr qsizetype mostButtons = 10;

    QString header{}; ///< A text header; may hold variables, as the body may.
    QString body{};
    QString footer{};
    QList<TemplateButton> buttons{}; ///< In the template's order: what a button's index counts.

    bool isEmpty() const { return *this == TemplateWords(); }

    friend bool operator==(const TemplateWords &, const TemplateWords &) = default;
};

/// How many buttons of one kind a template has at most.
qsizetype mostButtons(TemplateButtonKind kind);

/// What stands where a template's text has a variable.
struct FilledVariable {
    qsizetype start = 0;  ///< In the filled text, in UTF-16 units.
    qsizetype length = 0; ///< Of the value, or of the variable with its braces.
    QString name{};       ///< Between the braces: `1`, `first_name`.
    int number = 0;       ///< From 1; 0 for a named one.
    bool isFilled = false;

    friend bool operator==(const FilledVariable &, const FilledVariable &) = default;
};

/// A template's text with its values, and where they are.
struct FilledText {
    QString text{};
    QList<FilledVariable> variables{}; ///< In order; they do not overlap.

    friend bool operator==(const FilledText &, const FilledText &) = default;
};

/// Puts the first of `values` in place of each `{{1}}`, the second of `{{2}}` and so on, each to
/// the letter: a `{{2}}` inside a value is no variable. Without a value (there are too few, it is
/// empty, or the variable has a name) a variable stays as typed.
///
/// A variable is `{{`, a name, `}}`, with nothing between: a name is a number from 1 without
/// leading zeros and of at most nine digits, or begins with a small letter or `_` and goes on with
/// those and digits. Everything else is text.
FilledText filledText(QStringView text, const QStringList &values);

/// How many values `text` needs: the highest number among its variables.
int neededValues(QStringView text);

} // namespace bellpush
