// SPDX-License-Identifier: MIT
#include "ui/cli/frame/finding.h"

#include "app/message/draftcheck.h"
#include "ui/text/problemtext.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using enum Severity;

/// Part of the contract with scripts, hence not translated.
QLatin1StringView severityName(Severity severity)
{
    switch (severity) {
    case Error:
        return "error"_L1;
    case Warning:
        return "warning"_L1;
    case Note:
        return "note"_L1;
    }
    Q_UNREACHABLE();
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (breaksLine(c))
            c = u' ';
    }
    return text;
}

} // namespace

tl::unexpected<Failure> failure(ExitCode exit, const QString &text)
{
    return tl::unexpected(Failure{exit, {.text = text}});
}

tl::unexpected<Failure> ruleBroken(const QString &field, const QString &text)
{
    return tl::unexpected(Failure{ExitCode::RuleBroken, {.field = field, .text = text}});
}

Finding warning(const QString &field, const QString &text)
{
    return {.severity = Warning, .field = field, .text = text};
}

Finding note(const QString &text)
{
    return {.severity = Note, .text = text};
}

Finding toFinding(const Problem<DraftField> &problem)
{
    return {
        .severity = problem.severity,
        .field = fieldName(problem.field),
        .text = problemText(problem),
        .value = problem.error,
    };
}

QString toLine(const Finding &finding)
{
    QString line;
    if (finding.severity != Note)
        line += severityName(finding.severity) + ": "_L1;
    if (!finding.field.isEmpty())
        line += finding.field + ": "_L1;
    if (!finding.file.isEmpty())
        line += finding.file + ": "_L1;
    return oneLine(line + finding.text);
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject json = finding.more;
    json["severity"_L1] = severityName(finding.severity);
    json["text"_L1] = finding.text;
    if (!finding.field.isEmpty())
        json["field"_L1] = finding.field;
    if (!finding.file.isEmpty())
        json["file"_L1] = finding.file;
    if (!finding.value)
        return json;

    json["source"_L1] = citation(finding.value->source);
    if (finding.value->limit != 0 || finding.value->count != 0) {
        json["limit"_L1] = finding.value->limit;
        json["count"_L1] = finding.value->count;
    }
    return json;
}

} // namespace bellpush
