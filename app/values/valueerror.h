// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/source.h"

#include <QString>

namespace bellpush {

/// Why a value was refused, or what about it deserves a second look. Holds no sentence: ui/text
/// makes one, in the user's language.
struct ValueError {
    enum class Reason {
        Missing,        ///< Nothing typed where something is needed.
        Blank,          ///< Only white space, where nothing at all would have been fine.
        TooShort,       ///< Fewer characters or digits than `limit`.
        TooLong,        ///< More characters or digits than `limit`.
        TooSmall,       ///< A number below `limit`.
        TooLarge,       ///< A number above `limit`.
        NotANumber,     ///< Not a whole number.
        StrayCharacter, ///< `found` does not belong into a value of this kind.
        LeadingZero,    ///< A phone number without its country code, and not of `found`'s.
        Malformed,      ///< Not of the form this field needs.
        NotOffered,     ///< `found` is not on WhatsApp's list.
        NeedsOther,     ///< Only makes sense together with a field that is empty.
        BreaksLine,     ///< A line break or a tab in a value that stands within a line.
        Rounded,        ///< A number that a spreadsheet has kept the first digits of, as `found`.
        ManySpaces,     ///< `count` spaces in a row, of at most `limit`.
        NoNumberPlans,  ///< `found`, a part of the program, is missing: no number can be read.
        // What follows warns and stops nothing.
        LongInUtf16,     ///< Fits in code points; `count` UTF-16 units do not.
        LongLink,        ///< Longer than others are known to accept.
        Unlikely,        ///< A phone number that no numbering plan knows.
        OtherReading,    ///< `found` is dialled; `instead` may be meant.
        ReadAs,          ///< What was typed dials `found`.
        NoCallLink,      ///< A text that nobody can call from.
        BrokenCallLink,  ///< A call link to `found`, which is no number: it calls nobody.
        BrokenChatLink,  ///< Likewise, of a chat.
        UnlikelyLink,    ///< A link to `found`, a number no plan knows; `instead` may be meant.
        NothingToShow,   ///< A link preview is wanted, and there is no link.
        NotEncoded,      ///< `found` has to be percent-encoded in an address.
        OtherFileType,   ///< `found` is not a file type WhatsApp shows here.
        OtherCount,      ///< `count` values for the `limit` variables of a text.
        NamedVariable,   ///< `found` takes a value by its name, and values are sent by number.
        TooMany,         ///< `count` in a list of at most `limit`.
        TooManyAlike,    ///< `count` of one kind, of which there are at most `limit`.
        VariableAtEdge,  ///< A text begins or ends with the variable `found`.
        VariableGap,     ///< The numbers of a text's variables leave out `found`.
        NoVariables,     ///< `found` stands where there can be no variable.
        VariableNotLast, ///< An address goes on behind its variable `found`.
        NotGrouped,      ///< Stands apart from the others of its kind.
    };

    Reason reason{};
    qint64 limit = 0;  ///< The bound that was crossed, in the value's own unit; 0 if there is none.
    qint64 count = 0;  ///< What it was, in the same unit.
    QString found{};   ///< The part that is wrong, where naming it helps; never a whole text.
    QString instead{}; ///< What may be meant by it.
    Source source = Source::Ours;

    friend bool operator==(const ValueError &, const ValueError &) = default;
};

} // namespace bellpush
