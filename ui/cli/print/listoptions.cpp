// SPDX-License-Identifier: MIT
#include "ui/cli/print/listoptions.h"

#include "app/lists/rowproblem.h"
#include "app/values/numberreading.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/numberfindings.h"
#include "ui/text/listtext.h"

#include <QCoreApplication>

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

Result<ListRules, Failure> readRules(const Arguments &arguments, QLatin1StringView numberOption,
                                     Console &console)
{
    const auto country = readCountry(arguments);
    if (!country)
        return tl::unexpected(country.error());
    ListRules rules{.country = *country};
    if (!arguments.has(numberOption))
        return rules;
    const QString typed = arguments.value(numberOption);
    const auto called = readNumber(typed, rules.country);
    if (!called)
        return ruleBroken(numberOption.mid(2),
                          rowProblemText(numberRefusal(called.error(), typed)));
    sayOdd(*called, numberOption.mid(2), console);
    rules.number = called->number;
    return rules;
}

QStringList encodingNames()
{
    QStringList names;
    for (const CsvEncoding each : csvEncodings())
        names.append(encodingName(each));
    return names;
}

} // namespace

QList<Option> listOptions()
{
    return {{numberColumn},  {payloadColumn}, {labelColumn},
            countryOption(), {encoding},      {leaveOutWrong, Option::Takes::Nothing}};
}

Result<ListRequest, Failure> readListOptions(const Arguments &arguments, const QString &path,
                                             QLatin1StringView numberOption, Console &console)
{
    ListRequest request{
        .path = path,
        .columns = {arguments.optionalValue(numberColumn), arguments.optionalValue(payloadColumn),
                    arguments.optionalValue(labelColumn)},
        .numberOption = numberOption,
        .wrongRows = arguments.has(leaveOutWrong) ? WrongRows::LeaveOut : WrongRows::Stop};
    if (arguments.has(encoding)) {
        request.encoding = csvEncodingOf(arguments.value(encoding));
        if (!request.encoding)
            return failure(
                ExitCode::WrongUsage,
                ListOptionsText::tr("%1 does not know “%2”. It knows %3.")
                    .arg(encoding, arguments.value(encoding), encodingNames().join(", "_L1)));
    }
    const auto rules = readRules(arguments, numberOption, console);
    if (!rules)
        return tl::unexpected(rules.error());
    request.rules = *rules;
    return request;
}

} // namespace bellpush
