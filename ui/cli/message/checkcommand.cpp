// SPDX-License-Identifier: MIT
#include "app/message/draftcheck.h"
#include "ui/cli/frame/command.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/message/messagecommands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// Checks one document; `label` names it in what is said, and may be empty.
ExitCode check(const QString &path, const QString &label, const std::optional<Country> &country,
               Console &console)
{
    auto draft = openDraft(path);
    if (!draft) {
        Failure failure = draft.error();
        failure.finding.file = label;
        return console.end(failure);
    }

    if (country)
        draft->country = country;
    const DraftCheck checked = checkDraft(*draft);
    for (const Problem<DraftField> &problem : checked.problems) {
        Finding finding = toFinding(problem);
        finding.file = label;
        console.say(finding);
    }
    return checked.hasErrors() ? ExitCode::RuleBroken : ExitCode::Done;
}

ExitCode runCheck(const Arguments &arguments, Console &console)
{
    const QStringList &paths = arguments.positionals();
    const auto country = readCountry(arguments);
    QList<ExitCode> codes;
    for (const QString &path : paths)
        codes.append(check(path, paths.size() > 1 ? path : QString(), country, console));
    // A file that was not read may break any rule: that weighs more than a rule known to be broken.
    for (const ExitCode worst : {ExitCode::Failed, ExitCode::RuleBroken}) {
        if (codes.contains(worst))
            return worst;
    }
    return ExitCode::Done;
}

QString wordsProblem(const Arguments &arguments)
{
    return arguments.positionals().isEmpty() ? CheckText::tr("Name the files to check.")
                                             : QString();
}

} // namespace

Command checkCommand()
{
    return {
        .name = "check"_L1,
        .forms = {u"FILE.bellpush..."_s},
        .about = CheckText::tr(
            "Holds documents against every rule and sends nothing. Prints one line for each "
            "problem: \"error: FIELD: ...\" for what keeps a message from being sent, \"warning: "
            "FIELD: ...\" for what may not do what is expected. With several files each line names "
            "its own."),
        .options = {countryOption},
        .wordsProblem = wordsProblem,
        .run = runCheck,
    };
}

} // namespace bellpush
