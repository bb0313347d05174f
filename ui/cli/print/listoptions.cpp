// SPDX-License-Identifier: MIT
#include "ui/cli/print/listoptions.h"

#include "app/lists/rowproblem.h"
#include "app/values/numberreading.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/numberfindings.h"
#include "ui/text/listtext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ListOptionsText {
    Q_DECLARE_TR_FUNCTIONS(ListOptionsText)
};

constexpr QLatin1StringView numberColumn = "--number-column"_L1;
constexpr QLatin1StringView payloadColumn = "--payload-column"_L1;
constexpr QLatin1StringView labelColumn = "--label-column"_L1;
constexpr QLatin1StringView encoding = "--encoding"_L1;
constexpr QLatin1StringView leaveOutWrong = "--leave-out-wrong"_L1;
constexpr QLatin1StringView placements = "--placements"_L1;
constexpr QLatin1StringView keep = "--keep"_L1;
constexpr QLatin1StringView output = "-o"_L1;

/// What is called, and from where.
std::optional<Failure> readCalled(const Arguments &arguments, QLatin1StringView numberOption,
                                  ListReading &reading, Console &console)
{
    const auto country = readCountry(arguments);
    if (!country)
        return country.error();
    reading.country = *country;
    if (!arguments.has(numberOption))
        return std::nullopt;
    reading.number = arguments.value(numberOption);
    const auto called = readNumber(reading.number, reading.country);
    if (!called)
        return ruleBroken(numberOption.mid(2),
                          rowProblemText(numberRefusal(called.error(), reading.number)))
            .value();
    sayOdd(*called, numberOption.mid(2), console);
    return std::nullopt;
}

QStringList encodingNames()
{
    QStringList names;
    for (const CsvEncoding each : csvEncodings())
        names.append(encodingName(each));
    return names;
}

bool isSameFile(const QString &one, const QString &other)
{
    if (one == "-"_L1 || other == "-"_L1)
        return one == other;
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.absoluteFilePath() == second.absoluteFilePath()
        || (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

/// What is wrong with the file for the list of codes, in words; empty if nothing is.
QString codesProblem(const Arguments &arguments, const QString &list)
{
    if (!arguments.has(placements))
        return {};
    const QString codes = arguments.value(placements);
    if (codes.isEmpty() || isSameFile(codes, arguments.value(output)) || isSameFile(codes, list))
        return ListOptionsText::tr("The list of codes needs a file of its own.");
    if (!isStream(codes) && QFileInfo(codes).suffix().toLower() != "csv"_L1)
        return ListOptionsText::tr("The list of codes is CSV: name a .csv with --placements.");
    return {};
}

} // namespace

QList<Option> listOptions()
{
    using enum Option::Takes;
    return {{numberColumn}, {payloadColumn},          {labelColumn}, countryOption(),
            {encoding},     {leaveOutWrong, Nothing}, {placements},  {keep, Nothing}};
}

Result<ListRequest, Failure> readListOptions(const Arguments &arguments, const QString &path,
                                             QLatin1StringView numberOption, Console &console)
{
    ListRequest request{
        .path = path,
        .reading
        = {.named = {arguments.optionalValue(numberColumn), arguments.optionalValue(payloadColumn),
                     arguments.optionalValue(labelColumn)}},
        .numberOption = numberOption,
        .wrongRows = arguments.has(leaveOutWrong) ? WrongRows::LeaveOut : WrongRows::Stop,
        .placements = arguments.optionalValue(placements),
        .keep = arguments.has(keep)};
    if (const QString problem = codesProblem(arguments, path); !problem.isEmpty())
        return failure(ExitCode::WrongUsage, problem);
    if (arguments.has(encoding)) {
        request.reading.encoding = csvEncodingOf(arguments.value(encoding));
        if (!request.reading.encoding)
            return failure(
                ExitCode::WrongUsage,
                ListOptionsText::tr("%1 does not know “%2”. It knows %3.")
                    .arg(encoding, arguments.value(encoding), encodingNames().join(", "_L1)));
    }
    if (const auto failed = readCalled(arguments, numberOption, request.reading, console))
        return tl::unexpected(*failed);
    return request;
}

} // namespace bellpush
