// SPDX-License-Identifier: MIT
#include "app/practice/practiceerror.h"

#include "app/practice/practiceaccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

struct HttpStatus {
    int code;
    int status;
};

// Meta's page of December 2025, the last that named statuses; every other code comes with 400.
constexpr std::array unusualStatuses{
    HttpStatus{190, 401},    HttpStatus{130497, 403}, HttpStatus{131000, 500},
    HttpStatus{131005, 403}, HttpStatus{131016, 500}, HttpStatus{131031, 403},
    HttpStatus{131045, 500}, HttpStatus{131057, 500}, HttpStatus{132001, 404},
    HttpStatus{133004, 503}, HttpStatus{134102, 500}, HttpStatus{138000, 401},
};
constexpr int usualStatus = 400;

int httpStatus(int code)
{
    const auto *found = std::ranges::find(unusualStatuses, code, &HttpStatus::code);
    return found == unusualStatuses.end() ? usualStatus : found->status;
}

QString title(int code)
{
    switch (code) {
    case 33:
        return u"Parameter value is not valid"_s;
    case 100:
        return u"Invalid parameter"_s;
    case 190:
        return u"Access token has expired"_s;
    default:
        break;
    }
    const auto errors = practiceaccount::drawnErrors();
    const auto found = std::ranges::find(errors, code, &practiceaccount::DrawnError::code);
    return found == errors.end() ? u"API Unknown"_s : QString(found->title);
}

} // namespace

PracticeAnswer errorAnswer(const Refusal &refusal, const QString &traceId)
{
    const QJsonObject error{
        {"message"_L1, u"(#%1) %2"_s.arg(QString::number(refusal.code), title(refusal.code))},
        {"type"_L1, "OAuthException"_L1},
        {"code"_L1, refusal.code},
        {"error_data"_L1,
         QJsonObject{{"messaging_product"_L1, "whatsapp"_L1}, {"details"_L1, refusal.details}}},
        {"fbtrace_id"_L1, traceId},
    };
    return {httpStatus(refusal.code), {{"error"_L1, error}}};
}

} // namespace bellpush::practice
