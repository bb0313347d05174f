// SPDX-License-Identifier: MIT
#include "ui/cli/message/requestform.h"

#include "app/message/draftcheck.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/message/draftoptions.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

/// A word that is neither a kind nor looks like a file is a mistyped kind.
bool isMistypedKind(const QString &word)
{
    const bool looksLikeAFile = word == "-"_L1 || word.contains(u'.') || word.contains(u'/');
    return !looksLikeAFile && !QFileInfo::exists(word);
}

Result<MessageDraft, Failure> draftFromFile(const Arguments &arguments, const QString &path)
{
    auto draft = openDraft(path);
    const auto country = readCountry(arguments);
    if (draft && country)
        draft->country = country;
    return draft;
}

} // namespace

QString messageWordsProblem(const Arguments &arguments)
{
    const QStringList &words = arguments.positionals();
    if (words.isEmpty())
        return RequestText::tr("Name a kind of message (call-button, cta-url, text, template) or "
                               "a file.");
    if (words.size() > 1)
        return RequestText::tr("One message at a time: “%1” is one word too many. Put texts with "
                               "spaces in quotation marks.")
            .arg(words.at(1));
    if (!kindNamed(words.first()) && isMistypedKind(words.first()))
        return RequestText::tr("“%1” is neither a kind of message (call-button, cta-url, text, "
                               "template) nor a file.")
            .arg(words.first());
    return {};
}

Result<MessageDraft, Failure> readDraft(const Arguments &arguments)
{
    const QString word = arguments.positionals().first();
    const auto kind = kindNamed(word);
    return kind ? typedDraft(arguments, *kind) : draftFromFile(arguments, word);
}

std::optional<Message> checkedMessage(const MessageDraft &draft, Console &console)
{
    DraftCheck check = checkDraft(draft);
    for (Problem<DraftField> &problem : check.problems) {
        const bool isError = problem.severity == Severity::Error;
        if (isError && problem.field == DraftField::CallLinkNumber)
            problem.severity = Severity::Warning;
        console.say(toFinding(problem));
    }
    return check.message();
}

} // namespace bellpush
